// @generated fagui: rules/ncut/self-directed-learning/regulation.fagui
/**
 * 國立勤益科技大學學生自主學習畢業門檻規範（ncut.selfDirectedLearning），版本 114-1：判定的說明
 * 由 rules/ncut/self-directed-learning/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  NO_SUCH_DATE,
  UNKNOWN,
  YES,
  addExact,
  addReached,
  agree,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  asRecord,
  existingDay,
  lacking,
  leavesCalendar,
  lift,
  onlyReached,
  or,
  rational,
  readBoolean,
  readDecimal,
  readEntries,
  readInteger,
  readIsoDate,
  showMember,
} from '../../../compiler/runtime/index.ts';
import type { Answer, GuideEntry, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainApplicable,
  explainStressPassed,
  explainAdvancePassed,
  explainAestheticMerged,
  explainCountedSocial,
  explainSocialPassed,
  explainCertificateReading,
  explainCertificatePassed,
  explainGraduationThreshold,
  explainGrantAmount,
  explainFirstNotice,
  explainSecondNotice,
  explainPassNotice,
  explainFailNotice,
  explainDeadlineDay,
  explainCompletion,
  explainMonthlyNotice,
  explainHoursEntry,
  explainCreditedHours,
  explainListChange,
  explainCertificateApplication,
  explainConsistentStatistics,
  explainPassRate,
  explainDepartmentSocialRate,
} from './114-1.ts';
import type { Input } from './114-1.ts';

/** 學制：日間部四技、其他學制 */
type Programme = 'dayFourYear' | 'otherProgramme';

const PROGRAMME_NAMES: readonly (readonly [alias: Programme, name: string])[] = [
  ['dayFourYear', '日間部四技'],
  ['otherProgramme', '其他學制'],
];

function readProgramme(value: unknown): Programme | undefined {
  switch (value) {
    case 'dayFourYear':
    case 'otherProgramme':
      return value;
    default:
      return undefined;
  }
}

/** 認證結果：通過、未通過 */
type Result_2 = 'passed' | 'notPassed';

const RESULT_NAMES: readonly (readonly [alias: Result_2, name: string])[] = [
  ['passed', '通過'],
  ['notPassed', '未通過'],
];

/** 認證課程名稱：醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統、數位學法、從生專轉轉入職服務、未列載之課程 */
type ListedTitle =
  | 'medicalPsychology'
  | 'happinessInAction'
  | 'introductionToHappiness'
  | 'emotionsAtWork'
  | 'emotionsAndSystems'
  | 'digitalLearning'
  | 'enteringService'
  | 'unlisted';

const LISTED_TITLE_NAMES: readonly (readonly [alias: ListedTitle, name: string])[] = [
  ['medicalPsychology', '醫務心理學'],
  ['happinessInAction', '幸福行動'],
  ['introductionToHappiness', '幸福入門'],
  ['emotionsAtWork', '職場情緒技巧'],
  ['emotionsAndSystems', '情緒系統'],
  ['digitalLearning', '數位學法'],
  ['enteringService', '從生專轉轉入職服務'],
  ['unlisted', '未列載之課程'],
];

function readListedTitle(value: unknown): ListedTitle | undefined {
  switch (value) {
    case 'medicalPsychology':
    case 'happinessInAction':
    case 'introductionToHappiness':
    case 'emotionsAtWork':
    case 'emotionsAndSystems':
    case 'digitalLearning':
    case 'enteringService':
    case 'unlisted':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.證照之認定：甲說、乙說 */
type CertificateReadingReading = 'held' | 'sat';

const CERTIFICATE_READING_READING_NAMES: readonly (readonly [alias: CertificateReadingReading, name: string])[] = [
  ['held', '甲說'],
  ['sat', '乙說'],
];

function readCertificateReadingReading(value: unknown): CertificateReadingReading | undefined {
  switch (value) {
    case 'held':
    case 'sat':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.期限當日：甲說、乙說 */
type DeadlineDayReading = 'included' | 'excluded';

const DEADLINE_DAY_READING_NAMES: readonly (readonly [alias: DeadlineDayReading, name: string])[] = [
  ['included', '甲說'],
  ['excluded', '乙說'],
];

/** 認證課程：清單中的一筆 */
interface ListedCourse {
  /** 名稱 */
  readonly title?: ListedTitle;
}

const recordOf = asRecord;

const integerOf = readInteger;

function reachOfApplicable(programme: Programme | undefined, admissionYear: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(
    programme === 'dayFourYear' ? YES : programme === undefined ? UNKNOWN : NO,
    admissionYear >= 111 ? YES : admissionYear < 111 ? NO : UNKNOWN,
  );
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyApplicable(programme: Programme | undefined, admissionYear: number): Truth {
  return onlyReached<Truth>(reachOfApplicable(programme, admissionYear), UNKNOWN);
}

function computeApplicable(programme: Programme | undefined, admissionYear: number): Truth {
  const case1: Truth = and(
    programme === 'dayFourYear' ? YES : programme === undefined ? UNKNOWN : NO,
    admissionYear >= 111 ? YES : admissionYear < 111 ? NO : UNKNOWN,
  );
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyApplicable(programme, admissionYear);
  return NO;
}

function lackOfApplicable(programme: Programme | undefined, admissionYear: number): Note {
  const case1: Answer = allAnswers(
    answer(programme === 'dayFourYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    answer(admissionYear >= 111 ? YES : admissionYear < 111 ? NO : UNKNOWN, admissionYear !== admissionYear && '學生.入學學年度'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
}

const decimalOf = readDecimal;

function reachOfStressPassed(stress: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = stress >= 30 ? YES : stress < 30 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyStressPassed(stress: number): Truth {
  return onlyReached<Truth>(reachOfStressPassed(stress), UNKNOWN);
}

function computeStressPassed(stress: number): Truth {
  if (stress >= 30) return YES;
  if (!(stress < 30)) return onlyStressPassed(stress);
  return NO;
}

function reachOfAdvancePassed(advance: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = advance >= 30 ? YES : advance < 30 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyAdvancePassed(advance: number): Truth {
  return onlyReached<Truth>(reachOfAdvancePassed(advance), UNKNOWN);
}

function computeAdvancePassed(advance: number): Truth {
  if (advance >= 30) return YES;
  if (!(advance < 30)) return onlyAdvancePassed(advance);
  return NO;
}

function reachOfAestheticMerged(year: number, semester: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = year > 113 ? YES : year <= 113 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(year === 113 ? YES : year < 113 || year > 113 ? NO : UNKNOWN, semester >= 2 ? YES : semester < 2 ? NO : UNKNOWN);
  if (case2 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case2 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyAestheticMerged(year: number, semester: number): Truth {
  return onlyReached<Truth>(reachOfAestheticMerged(year, semester), UNKNOWN);
}

function computeAestheticMerged(year: number, semester: number): Truth {
  if (year > 113) return YES;
  if (!(year <= 113)) return onlyAestheticMerged(year, semester);
  const case2: Truth = and(year === 113 ? YES : year < 113 || year > 113 ? NO : UNKNOWN, semester >= 2 ? YES : semester < 2 ? NO : UNKNOWN);
  if (case2 === YES) return YES;
  if (case2 === UNKNOWN) return onlyAestheticMerged(year, semester);
  return NO;
}

function lackOfAestheticMerged(year: number, semester: number): Note {
  const case1: Answer = answer(year > 113 ? YES : year <= 113 ? NO : UNKNOWN, year !== year && '結算.學年度');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  const case2: Answer = allAnswers(
    answer(year === 113 ? YES : year < 113 || year > 113 ? NO : UNKNOWN, year !== year && '結算.學年度'),
    answer(semester >= 2 ? YES : semester < 2 ? NO : UNKNOWN, semester !== semester && '結算.學期'),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return YES;
  return NO;
}

function reachOfCountedSocial(aestheticMergedValue: Truth, social: number, aesthetic: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = aestheticMergedValue;
  if (case1 !== NO && !addReached(reached, [social + aesthetic], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [social], NaN) ? reached : undefined;
}

function onlyCountedSocial(aestheticMergedValue: Truth, social: number, aesthetic: number): number {
  return onlyReached<number>(reachOfCountedSocial(aestheticMergedValue, social, aesthetic), NaN);
}

function computeCountedSocial(aestheticMergedValue: Truth, social: number, aesthetic: number): number {
  const case1: Truth = aestheticMergedValue;
  if (case1 === YES) return social + aesthetic;
  if (case1 === UNKNOWN) return onlyCountedSocial(aestheticMergedValue, social, aesthetic);
  return social;
}

function lackOfCountedSocial(aestheticMergedValue: Truth, aestheticMergedLack: Note, social: number, aesthetic: number): Note {
  const case1: Answer = answer(aestheticMergedValue, aestheticMergedLack);
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(social !== social && '時數.社會接軌時數', aesthetic !== aesthetic && '時數.美學時數');
  return lacking(social !== social && '時數.社會接軌時數');
}

function conditionInCases(countedSocialValue: number, countedSocialReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedSocialValue >= 240 ? YES : countedSocialValue < 240 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedSocialReach ?? [countedSocialValue]], (countedSocialCase: number) =>
        countedSocialCase >= 240 ? YES : countedSocialCase < 240 ? NO : UNKNOWN,
      );
}

function reachOfSocialPassed(countedSocialValue: number, countedSocialReach: readonly number[] | undefined): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = conditionInCases(countedSocialValue, countedSocialReach);
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlySocialPassed(countedSocialValue: number, countedSocialReach: readonly number[] | undefined): Truth {
  return onlyReached<Truth>(reachOfSocialPassed(countedSocialValue, countedSocialReach), UNKNOWN);
}

function computeSocialPassed(countedSocialValue: number, countedSocialReach: readonly number[] | undefined): Truth {
  if (countedSocialValue >= 240) return YES;
  if (!(countedSocialValue < 240)) return onlySocialPassed(countedSocialValue, countedSocialReach);
  return NO;
}

function computeCertificateReading(
  certificateReading: CertificateReadingReading | undefined,
  certificates: number,
  sittings: number,
): Truth {
  return or(
    or(
      and(
        certificateReading === 'held' ? YES : certificateReading === undefined ? UNKNOWN : NO,
        certificates >= 1 ? YES : certificates < 1 ? NO : UNKNOWN,
      ),
      and(
        certificateReading === 'sat' ? YES : certificateReading === undefined ? UNKNOWN : NO,
        or(certificates >= 1 ? YES : certificates < 1 ? NO : UNKNOWN, sittings >= 1 ? YES : sittings < 1 ? NO : UNKNOWN),
      ),
    ),
    and(
      certificates >= 1 ? YES : certificates < 1 ? NO : UNKNOWN,
      or(certificates >= 1 ? YES : certificates < 1 ? NO : UNKNOWN, sittings >= 1 ? YES : sittings < 1 ? NO : UNKNOWN),
    ),
  );
}

function computeCertificatePassed(certificateReadingValue: Truth): Truth {
  return certificateReadingValue;
}

function holdsWith(fee: number): Truth {
  return fee <= 4000 ? YES : fee > 4000 ? NO : UNKNOWN;
}

function holdsAtEnds(fee: number): Truth {
  return agree(holdsWith(fee === fee ? fee : 0), holdsWith(fee === fee ? fee : 1000000));
}

function difference(input: Input): number | null | undefined {
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  const hours = recordOf(input?.hours);
  const social = decimalOf(hours.social, 10, 0, 10000);
  const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
  const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
  const aestheticMergedLack = aestheticMergedValue === UNKNOWN ? lackOfAestheticMerged(year, semester) : false;
  const countedSocialLack =
    countedSocialValue !== countedSocialValue ? lackOfCountedSocial(aestheticMergedValue, aestheticMergedLack, social, aesthetic) : false;
  const value = countedSocialValue * 60 - 14400;
  return value === value ? value : lacking(countedSocialLack).missing.length > 0 ? undefined : null;
}

function difference_2(input: Input): number | null | undefined {
  const certificateGrant = recordOf(input?.certificateGrant);
  const fee = integerOf(certificateGrant.fee, 0, 1000000);
  const value = fee - 4000;
  return value === value ? value : lacking(fee !== fee && '證照補助.報名費').missing.length > 0 ? undefined : null;
}

const EXACT = /* @__PURE__ */ rational(7n, 1n);

function difference_3(input: Input): number | null | undefined {
  const entry = recordOf(input?.entry);
  const recordedOn = readIsoDate(entry.recordedOn);
  const sessionEnd = readIsoDate(entry.sessionEnd);
  const value = recordedOn - existingDay(sessionEnd + 7);
  return value === value
    ? value
    : lacking(
          recordedOn !== recordedOn && '登錄.登錄日',
          sessionEnd !== sessionEnd && '登錄.場次結束日',
          leavesCalendar(addExact(lift(sessionEnd), EXACT)) && NO_SUCH_DATE,
        ).missing.length > 0
      ? undefined
      : null;
}

function difference_4(input: Input): number | null | undefined {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const notPassed = integerOf(statistics.notPassed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const value = passed + notPassed - students;
  return value === value
    ? value
    : lacking(passed !== passed && '統計.通過人數', notPassed !== notPassed && '統計.未通過人數', students !== students && '統計.學生數')
          .missing.length > 0
      ? undefined
      : null;
}

/** 門檻適用（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const applicable: RuleGuide = {
  name: '門檻適用',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainApplicable,
  conditions: [],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'admissionYear'],
      name: '學生.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [111],
      parts: [111],
      phrases: ['appliesFrom'],
    },
  ],
};

/** 抗壓通過（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const stressPassed: RuleGuide = {
  name: '抗壓通過',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainStressPassed,
  conditions: [],
  facts: [
    {
      path: ['hours', 'stress'],
      name: '時數.抗壓時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      near: [30, 600, 1800],
      parts: [30],
      phrases: ['stressMinimum'],
    },
  ],
};

/** 精進通過（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const advancePassed: RuleGuide = {
  name: '精進通過',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAdvancePassed,
  conditions: [],
  facts: [
    {
      path: ['hours', 'advance'],
      name: '時數.精進時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      near: [30, 600, 1800],
      parts: [30],
      phrases: ['advanceMinimum'],
    },
  ],
};

/** 美學併入（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const aestheticMerged: RuleGuide = {
  name: '美學併入',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAestheticMerged,
  conditions: [],
  facts: [
    {
      path: ['settlement', 'year'],
      name: '結算.學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [113],
      parts: [113, 114],
      phrases: ['mergedYear'],
    },
    {
      path: ['settlement', 'semester'],
      name: '結算.學期',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '學期',
      near: [2],
      parts: [2],
      phrases: ['mergedSemester'],
    },
  ],
};

/** 併計社會接軌時數（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const countedSocial: RuleGuide = {
  name: '併計社會接軌時數',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [aestheticMerged],
  explain: explainCountedSocial,
  conditions: [],
  facts: [
    {
      path: ['settlement', 'year'],
      name: '結算.學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [113],
      parts: [113, 114],
    },
    {
      path: ['settlement', 'semester'],
      name: '結算.學期',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '學期',
      near: [2],
      parts: [2],
    },
    {
      path: ['hours', 'social'],
      name: '時數.社會接軌時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      parts: [],
    },
    {
      path: ['hours', 'aesthetic'],
      name: '時數.美學時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      parts: [],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: ['aestheticMerged'], reads: ['美學併入'] },
          holds(input: Input): Truth {
            const settlement = recordOf(input?.settlement);
            const year = integerOf(settlement.year, 80, 200);
            const semester = integerOf(settlement.semester, 1, 2);
            const aestheticMergedValue = computeAestheticMerged(year, semester);
            return aestheticMergedValue;
          },
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 社會接軌通過（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const socialPassed: RuleGuide = {
  name: '社會接軌通過',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedSocial],
  explain: explainSocialPassed,
  conditions: [],
  facts: [
    {
      path: ['settlement', 'year'],
      name: '結算.學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [2, 60, 113, 1440],
      parts: [113, 114],
      phrases: ['socialMinimum'],
    },
    {
      path: ['settlement', 'semester'],
      name: '結算.學期',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '學期',
      near: [2, 60, 113, 1440],
      parts: [2],
      phrases: ['socialMinimum'],
    },
    {
      path: ['hours', 'social'],
      name: '時數.社會接軌時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      near: [20, 600, 1130, 14400],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['socialMinimum'],
    },
    {
      path: ['hours', 'aesthetic'],
      name: '時數.美學時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      near: [20, 600, 1130, 14400],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['socialMinimum'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: ['countedSocial'], reads: ['併計社會接軌時數'] },
          holds(input: Input): Truth {
            const settlement = recordOf(input?.settlement);
            const year = integerOf(settlement.year, 80, 200);
            const semester = integerOf(settlement.semester, 1, 2);
            const aestheticMergedValue = computeAestheticMerged(year, semester);
            const hours = recordOf(input?.hours);
            const social = decimalOf(hours.social, 10, 0, 10000);
            const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
            const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
            const countedSocialReach =
              countedSocialValue !== countedSocialValue ? reachOfCountedSocial(aestheticMergedValue, social, aesthetic) : undefined;
            return conditionInCases(countedSocialValue, countedSocialReach);
          },
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 證照之認定（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const certificateReading_2: RuleGuide = {
  name: '證照之認定',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCertificateReading,
  conditions: [],
  facts: [
    {
      path: ['hours', 'certificates'],
      name: '時數.列表證照張數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '張',
      near: [1],
      parts: [1],
      phrases: ['certificateMinimum'],
    },
    {
      path: ['hours', 'sittings'],
      name: '時數.列表證照報考次數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '次',
      near: [1],
      parts: [1],
      phrases: ['sittingMinimum'],
    },
    {
      path: ['readings', 'certificateReading'],
      name: '疑義.證照之認定',
      type: { kind: 'enumeration', members: CERTIFICATE_READING_READING_NAMES },
      request: '「證照之認定」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 證照通過（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const certificatePassed: RuleGuide = {
  name: '證照通過',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [certificateReading_2],
  explain: explainCertificatePassed,
  conditions: [],
  facts: [
    {
      path: ['hours', 'certificates'],
      name: '時數.列表證照張數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '張',
      near: [1],
      parts: [1],
    },
    {
      path: ['hours', 'sittings'],
      name: '時數.列表證照報考次數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '次',
      near: [1],
      parts: [1],
    },
    {
      path: ['readings', 'certificateReading'],
      name: '疑義.證照之認定',
      type: { kind: 'enumeration', members: CERTIFICATE_READING_READING_NAMES },
      request: '「證照之認定」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 自主學習畢業門檻（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduationThreshold: RuleGuide = {
  name: '自主學習畢業門檻',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [applicable, stressPassed, advancePassed, socialPassed, certificatePassed],
  explain: explainGraduationThreshold,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點',
      words: '門檻適用',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const admissionYear = integerOf(student.admissionYear, 80, 200);
        const applicableValue = computeApplicable(programme, admissionYear);
        const applicableLack = applicableValue === UNKNOWN ? lackOfApplicable(programme, admissionYear) : false;
        return answer(applicableValue, applicableLack);
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'admissionYear'],
      name: '學生.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [111],
      parts: [111],
    },
    {
      path: ['hours', 'stress'],
      name: '時數.抗壓時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      near: [30, 600, 1800],
      parts: [30],
    },
    {
      path: ['hours', 'advance'],
      name: '時數.精進時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      near: [30, 600, 1800],
      parts: [30],
    },
    {
      path: ['settlement', 'year'],
      name: '結算.學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [2, 60, 113, 1440],
      parts: [113, 114],
    },
    {
      path: ['settlement', 'semester'],
      name: '結算.學期',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '學期',
      near: [2, 60, 113, 1440],
      parts: [2],
    },
    {
      path: ['hours', 'social'],
      name: '時數.社會接軌時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      near: [20, 600, 1130, 14400],
      turns: [[difference, '<']],
      parts: [],
    },
    {
      path: ['hours', 'aesthetic'],
      name: '時數.美學時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 10000 },
      unit: '小時',
      near: [20, 600, 1130, 14400],
      turns: [[difference, '<']],
      parts: [],
    },
    {
      path: ['hours', 'certificates'],
      name: '時數.列表證照張數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '張',
      near: [1],
      parts: [1],
    },
    {
      path: ['hours', 'sittings'],
      name: '時數.列表證照報考次數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '次',
      near: [1],
      parts: [1],
    },
    {
      path: ['readings', 'certificateReading'],
      name: '疑義.證照之認定',
      type: { kind: 'enumeration', members: CERTIFICATE_READING_READING_NAMES },
      request: '「證照之認定」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: ['applicable'], reads: ['門檻適用'] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const admissionYear = integerOf(student.admissionYear, 80, 200);
        const applicableValue = computeApplicable(programme, admissionYear);
        return applicableValue;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['stressPassed'], reads: ['抗壓通過'] },
          holds(input: Input): Truth {
            const hours = recordOf(input?.hours);
            const stress = decimalOf(hours.stress, 10, 0, 10000);
            const stressPassedValue = computeStressPassed(stress);
            return stressPassedValue;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['advancePassed'], reads: ['精進通過'] },
          holds(input: Input): Truth {
            const hours = recordOf(input?.hours);
            const advance = decimalOf(hours.advance, 10, 0, 10000);
            const advancePassedValue = computeAdvancePassed(advance);
            return advancePassedValue;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['socialPassed'], reads: ['社會接軌通過'] },
          holds(input: Input): Truth {
            const settlement = recordOf(input?.settlement);
            const year = integerOf(settlement.year, 80, 200);
            const semester = integerOf(settlement.semester, 1, 2);
            const aestheticMergedValue = computeAestheticMerged(year, semester);
            const hours = recordOf(input?.hours);
            const social = decimalOf(hours.social, 10, 0, 10000);
            const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
            const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
            const countedSocialReach =
              countedSocialValue !== countedSocialValue ? reachOfCountedSocial(aestheticMergedValue, social, aesthetic) : undefined;
            const socialPassedValue = computeSocialPassed(countedSocialValue, countedSocialReach);
            return socialPassedValue;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['certificatePassed'], reads: ['證照通過'] },
          holds(input: Input): Truth {
            const readings = recordOf(input?.readings);
            const certificateReading = readCertificateReadingReading(readings.certificateReading);
            const hours = recordOf(input?.hours);
            const certificates = integerOf(hours.certificates, 0, 50);
            const sittings = integerOf(hours.sittings, 0, 50);
            const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
            const certificatePassedValue = computeCertificatePassed(certificateReadingValue);
            return certificatePassedValue;
          },
        },
      ],
    },
    cases: [],
  },
};

/** 證照補助金額（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const grantAmount: RuleGuide = {
  name: '證照補助金額',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainGrantAmount,
  conditions: [],
  facts: [
    {
      path: ['certificateGrant', 'grantNumber'],
      name: '證照補助.第幾次補助',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['grantTimes'],
    },
    {
      path: ['certificateGrant', 'fee'],
      name: '證照補助.報名費',
      type: { kind: 'integer', low: 0, high: 1000000 },
      unit: '元',
      near: [2, 2000],
      turns: [[difference_2, '>']],
      parts: [],
      phrases: ['grantMaximum'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'not',
          part: {
            kind: 'leaf',
            uses: { aliases: [], reads: [] },
            holds(input: Input): Truth {
              const certificateGrant = recordOf(input?.certificateGrant);
              const grantNumber = integerOf(certificateGrant.grantNumber, 1, 20);
              return grantNumber <= 1 ? YES : grantNumber > 1 ? NO : UNKNOWN;
            },
          },
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const certificateGrant = recordOf(input?.certificateGrant);
                const grantNumber = integerOf(certificateGrant.grantNumber, 1, 20);
                return grantNumber <= 1 ? YES : grantNumber > 1 ? NO : UNKNOWN;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['grantMaximum'], reads: [] },
              holds(input: Input): Truth {
                const certificateGrant = recordOf(input?.certificateGrant);
                const fee = integerOf(certificateGrant.fee, 0, 1000000);
                return holdsAtEnds(fee);
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: ['grantMaximum'], reads: [] } },
    ],
  },
};

/** 首次通知（第五點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const firstNotice: RuleGuide = {
  name: '首次通知',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFirstNotice,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款',
      words: '學生.畢業年級',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const graduatingYear = readBoolean(student.graduatingYear);
        return answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級');
      },
    },
  ],
  facts: [
    { path: ['student', 'graduatingYear'], name: '學生.畢業年級', type: { kind: 'boolean' } },
    {
      path: ['notice', 'week'],
      name: '通知.週次',
      type: { kind: 'integer', low: 1, high: 30 },
      unit: '週',
      near: [7, 8, 56],
      parts: [8, 9],
      phrases: ['firstNoticeWeek'],
    },
  ],
};

/** 再次通知之期限（第五點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondNotice: RuleGuide = {
  name: '再次通知之期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSecondNotice,
  conditions: [],
  facts: [
    {
      path: ['notice', 'sentOn'],
      name: '通知.寄發日',
      type: { kind: 'date' },
      near: [20448],
      parts: [20449],
      phrases: ['secondNoticeDeadline'],
    },
  ],
};

/** 通過之通知（第五點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const passNotice: RuleGuide = {
  name: '通過之通知',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPassNotice,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第二款',
      words: '學生.畢業年級',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const graduatingYear = readBoolean(student.graduatingYear);
        return answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級');
      },
    },
  ],
  facts: [
    { path: ['student', 'graduatingYear'], name: '學生.畢業年級', type: { kind: 'boolean' } },
    { path: ['notice', 'result'], name: '通知.認證結果', type: { kind: 'enumeration', members: RESULT_NAMES } },
    { path: ['notice', 'passNoticeSent'], name: '通知.曾寄發通過通知', type: { kind: 'boolean' } },
  ],
};

/** 未通過之通知（第五點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const failNotice: RuleGuide = {
  name: '未通過之通知',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFailNotice,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第二款',
      words: '學生.畢業年級',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const graduatingYear = readBoolean(student.graduatingYear);
        return answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級');
      },
    },
  ],
  facts: [
    { path: ['student', 'graduatingYear'], name: '學生.畢業年級', type: { kind: 'boolean' } },
    { path: ['notice', 'result'], name: '通知.認證結果', type: { kind: 'enumeration', members: RESULT_NAMES } },
  ],
};

/** 期限當日（第五點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const deadlineDay_2: RuleGuide = {
  name: '期限當日',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDeadlineDay,
  conditions: [],
  facts: [
    {
      path: ['notice', 'completedOn'],
      name: '通知.完成日',
      type: { kind: 'date' },
      near: [20605],
      parts: [20605, 20606],
      phrases: ['completionDeadline'],
    },
    {
      path: ['readings', 'deadlineDay'],
      name: '疑義.期限當日',
      type: { kind: 'enumeration', members: DEADLINE_DAY_READING_NAMES },
      request: '「期限當日」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 門檻之完成期限（第五點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const completion: RuleGuide = {
  name: '門檻之完成期限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [deadlineDay_2],
  explain: explainCompletion,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第三款',
      words: '學生.畢業年級',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const graduatingYear = readBoolean(student.graduatingYear);
        return answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級');
      },
    },
  ],
  facts: [
    { path: ['student', 'graduatingYear'], name: '學生.畢業年級', type: { kind: 'boolean' } },
    { path: ['notice', 'completedOn'], name: '通知.完成日', type: { kind: 'date' }, near: [20605], parts: [20605, 20606] },
    {
      path: ['readings', 'deadlineDay'],
      name: '疑義.期限當日',
      type: { kind: 'enumeration', members: DEADLINE_DAY_READING_NAMES },
      request: '「期限當日」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const graduatingYear = readBoolean(student.graduatingYear);
        return graduatingYear;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['definition.deadlineDay'], reads: ['期限當日'] } },
    cases: [],
  },
};

/** 按月通知（第五點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const monthlyNotice: RuleGuide = {
  name: '按月通知',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMonthlyNotice,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第四款',
      words: '學生.畢業年級',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const graduatingYear = readBoolean(student.graduatingYear);
        return answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級');
      },
    },
  ],
  facts: [
    { path: ['student', 'graduatingYear'], name: '學生.畢業年級', type: { kind: 'boolean' } },
    {
      path: ['notice', 'year'],
      name: '通知.學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [114],
      parts: [114, 115],
      phrases: ['monthlyYear'],
    },
    {
      path: ['notice', 'semester'],
      name: '通知.學期',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '學期',
      near: [2],
      parts: [2],
      phrases: ['monthlySemester'],
    },
    { path: ['notice', 'result'], name: '通知.認證結果', type: { kind: 'enumeration', members: RESULT_NAMES } },
  ],
};

/** 精進時數之登錄（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const hoursEntry: RuleGuide = {
  name: '精進時數之登錄',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainHoursEntry,
  conditions: [],
  facts: [
    {
      path: ['entry', 'recordedOn'],
      name: '登錄.登錄日',
      type: { kind: 'date' },
      near: [7],
      turns: [[difference_3, '>']],
      parts: [],
      phrases: ['entryPeriod'],
    },
    {
      path: ['entry', 'sessionEnd'],
      name: '登錄.場次結束日',
      type: { kind: 'date' },
      near: [7],
      turns: [[difference_3, '>']],
      parts: [],
      phrases: ['entryPeriod'],
    },
  ],
};

/** 採認時數（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditedHours: RuleGuide = {
  name: '採認時數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCreditedHours,
  conditions: [],
  facts: [
    {
      path: ['entry', 'listedCourses'],
      name: '登錄.認證課程',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [{ name: '名稱', alias: 'title', optional: false, type: { kind: 'enumeration', members: LISTED_TITLE_NAMES } }],
        },
      },
      phrases: ['threeHourCourses', 'threeHours', 'oneHourCourses'],
    },
  ],
  aggregates: [
    {
      words: '個數（登錄.認證課程 其中 認證課程.名稱 屬於 醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統）',
      list: '登錄.認證課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const entry = recordOf(input?.entry);
        const listedCourses = readEntries<ListedCourse>(entry.listedCourses);
        return listedCourses?.map((entry_2): GuideEntry => {
          const title = readListedTitle(entry_2.title);
          return {
            answer: answer(
              title === 'medicalPsychology' ||
                title === 'happinessInAction' ||
                title === 'introductionToHappiness' ||
                title === 'emotionsAtWork' ||
                title === 'emotionsAndSystems'
                ? YES
                : title === undefined
                  ? UNKNOWN
                  : NO,
              title === undefined && '登錄.認證課程 的 名稱',
            ),
            values: [['title', '名稱', showMember(title, LISTED_TITLE_NAMES)]],
          };
        });
      },
    },
    {
      words: '個數（登錄.認證課程 其中 認證課程.名稱 屬於 數位學法、從生專轉轉入職服務）',
      list: '登錄.認證課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const entry = recordOf(input?.entry);
        const listedCourses = readEntries<ListedCourse>(entry.listedCourses);
        return listedCourses?.map((entry_2): GuideEntry => {
          const title = readListedTitle(entry_2.title);
          return {
            answer: answer(
              title === 'digitalLearning' || title === 'enteringService' ? YES : title === undefined ? UNKNOWN : NO,
              title === undefined && '登錄.認證課程 的 名稱',
            ),
            values: [['title', '名稱', showMember(title, LISTED_TITLE_NAMES)]],
          };
        });
      },
    },
  ],
};

/** 列表之變更（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const listChange: RuleGuide = {
  name: '列表之變更',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainListChange,
  conditions: [],
  facts: [
    {
      path: ['certificateList', 'changedOn'],
      name: '證照列表.變更日',
      type: { kind: 'date' },
      near: [20462],
      parts: [20463],
      phrases: ['listDeadline'],
    },
  ],
};

/** 證照之申請（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const certificateApplication: RuleGuide = {
  name: '證照之申請',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCertificateApplication,
  conditions: [],
  facts: [
    {
      path: ['certificateList', 'appliedOn'],
      name: '證照列表.申請日',
      type: { kind: 'date' },
      near: [20485],
      parts: [20485],
      phrases: ['applicationsFrom'],
    },
  ],
};

/** 統計之相符（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const consistentStatistics: RuleGuide = {
  name: '統計之相符',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainConsistentStatistics,
  conditions: [],
  facts: [
    {
      path: ['statistics', 'passed'],
      name: '統計.通過人數',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      turns: [[difference_4, '=']],
      parts: [],
    },
    {
      path: ['statistics', 'notPassed'],
      name: '統計.未通過人數',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      turns: [[difference_4, '=']],
      parts: [],
    },
    {
      path: ['statistics', 'students'],
      name: '統計.學生數',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      turns: [[difference_4, '=']],
      parts: [],
    },
  ],
};

/** 通過率（第八點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const passRate: RuleGuide = {
  name: '通過率',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainPassRate,
  conditions: [],
  facts: [
    {
      path: ['statistics', 'passed'],
      name: '統計.通過人數',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      parts: [],
      phrases: ['rateRounding'],
    },
    {
      path: ['statistics', 'students'],
      name: '統計.學生數',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      parts: [],
      phrases: ['rateRounding'],
    },
  ],
};

/** 分系社會接軌通過率（第八點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentSocialRate: RuleGuide = {
  name: '分系社會接軌通過率',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainDepartmentSocialRate,
  conditions: [],
  facts: [
    {
      path: ['statistics', 'passed'],
      name: '統計.通過人數',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      parts: [],
      phrases: ['socialRateRounding'],
    },
    {
      path: ['statistics', 'students'],
      name: '統計.學生數',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '人',
      parts: [],
      phrases: ['socialRateRounding'],
    },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['applicable']: applicable,
  ['stressPassed']: stressPassed,
  ['advancePassed']: advancePassed,
  ['aestheticMerged']: aestheticMerged,
  ['countedSocial']: countedSocial,
  ['socialPassed']: socialPassed,
  ['certificateReading']: certificateReading_2,
  ['certificatePassed']: certificatePassed,
  ['graduationThreshold']: graduationThreshold,
  ['grantAmount']: grantAmount,
  ['firstNotice']: firstNotice,
  ['secondNotice']: secondNotice,
  ['passNotice']: passNotice,
  ['failNotice']: failNotice,
  ['deadlineDay']: deadlineDay_2,
  ['completion']: completion,
  ['monthlyNotice']: monthlyNotice,
  ['hoursEntry']: hoursEntry,
  ['creditedHours']: creditedHours,
  ['listChange']: listChange,
  ['certificateApplication']: certificateApplication,
  ['consistentStatistics']: consistentStatistics,
  ['passRate']: passRate,
  ['departmentSocialRate']: departmentSocialRate,
};
