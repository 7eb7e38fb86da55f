// @generated fagui: rules/ncut/self-directed-learning/regulation.fagui
/**
 * 國立勤益科技大學學生自主學習畢業門檻規範（ncut.selfDirectedLearning），版本 114-1
 * 由 rules/ncut/self-directed-learning/regulation.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  DIVISION_BY_ZERO,
  NO_SUCH_DATE,
  addExact,
  addReached,
  agree,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  decided,
  existingDay,
  isZero,
  lacking,
  leavesCalendar,
  lift,
  not,
  notAnswer,
  onlyReached,
  or,
  rational,
  readBoolean,
  readDecimal,
  readEntries,
  readInteger,
  readIsoDate,
  readably,
  result,
  roundHalfAway,
  roundTruncate,
  sameTruth,
  scaledValue,
  settled,
  settledResult,
  settledValue,
  showDate,
  showEntries,
  showExact,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  truthValue,
  undeterminedDuty,
  undeterminedEffect,
  undeterminedValue,
  valueOrNull,
  valued,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  CheckedInput,
  Decision,
  InputShape,
  Lack,
  Note,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ncut.selfDirectedLearning',
  title: '學生自主學習畢業門檻規範',
  institution: '國立勤益科技大學',
  version: '114-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 學制：日間部四技、其他學制 */
export type Programme = 'dayFourYear' | 'otherProgramme';

export const PROGRAMME_NAMES: readonly (readonly [alias: Programme, name: string])[] = [
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
export type Result_2 = 'passed' | 'notPassed';

export const RESULT_NAMES: readonly (readonly [alias: Result_2, name: string])[] = [
  ['passed', '通過'],
  ['notPassed', '未通過'],
];

function readResult_2(value: unknown): Result_2 | undefined {
  switch (value) {
    case 'passed':
    case 'notPassed':
      return value;
    default:
      return undefined;
  }
}

/** 認證課程名稱：醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統、數位學法、從生專轉轉入職服務、未列載之課程 */
export type ListedTitle =
  | 'medicalPsychology'
  | 'happinessInAction'
  | 'introductionToHappiness'
  | 'emotionsAtWork'
  | 'emotionsAndSystems'
  | 'digitalLearning'
  | 'enteringService'
  | 'unlisted';

export const LISTED_TITLE_NAMES: readonly (readonly [alias: ListedTitle, name: string])[] = [
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
export type CertificateReadingReading = 'held' | 'sat';

export const CERTIFICATE_READING_READING_NAMES: readonly (readonly [alias: CertificateReadingReading, name: string])[] = [
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
export type DeadlineDayReading = 'included' | 'excluded';

export const DEADLINE_DAY_READING_NAMES: readonly (readonly [alias: DeadlineDayReading, name: string])[] = [
  ['included', '甲說'],
  ['excluded', '乙說'],
];

function readDeadlineDayReading(value: unknown): DeadlineDayReading | undefined {
  switch (value) {
    case 'included':
    case 'excluded':
      return value;
    default:
      return undefined;
  }
}

/** 認證課程：清單中的一筆 */
export interface ListedCourse {
  /** 名稱 */
  readonly title?: ListedTitle;
}

/** 學生 */
export interface Student {
  /** 學制 */
  readonly programme?: Programme;
  /** 入學學年度：學年度，整數，80至200 */
  readonly admissionYear?: number;
  /** 畢業年級 */
  readonly graduatingYear?: boolean;
}

/** 時數 */
export interface Hours {
  /** 抗壓時數：小時，小數1位，0至1000 */
  readonly stress?: number;
  /** 精進時數：小時，小數1位，0至1000 */
  readonly advance?: number;
  /** 社會接軌時數：小時，小數1位，0至1000 */
  readonly social?: number;
  /** 美學時數：小時，小數1位，0至1000 */
  readonly aesthetic?: number;
  /** 列表證照張數：張，整數，0至50 */
  readonly certificates?: number;
  /** 列表證照報考次數：次，整數，0至50 */
  readonly sittings?: number;
}

/** 結算 */
export interface Settlement {
  /** 學年度：學年度，整數，80至200 */
  readonly year?: number;
  /** 學期：學期，整數，1至2 */
  readonly semester?: number;
}

/** 證照補助 */
export interface CertificateGrant {
  /** 報名費：元，整數，0至1000000 */
  readonly fee?: number;
  /** 第幾次補助：次，整數，1至20 */
  readonly grantNumber?: number;
}

/** 通知 */
export interface Notice {
  /** 學年度：學年度，整數，80至200 */
  readonly year?: number;
  /** 學期：學期，整數，1至2 */
  readonly semester?: number;
  /** 週次：週，整數，1至30 */
  readonly week?: number;
  /** 寄發日：日期，如 2026-05-28 */
  readonly sentOn?: string;
  /** 認證結果 */
  readonly result?: Result_2;
  /** 曾寄發通過通知 */
  readonly passNoticeSent?: boolean;
  /** 完成日：日期，如 2026-05-28 */
  readonly completedOn?: string;
}

/** 登錄 */
export interface Entry {
  /** 場次結束日：日期，如 2026-05-28 */
  readonly sessionEnd?: string;
  /** 登錄日：日期，如 2026-05-28 */
  readonly recordedOn?: string;
  /** 認證課程 */
  readonly listedCourses?: readonly ListedCourse[];
}

/** 證照列表 */
export interface CertificateList {
  /** 變更日：日期，如 2026-05-28 */
  readonly changedOn?: string;
  /** 申請日：日期，如 2026-05-28 */
  readonly appliedOn?: string;
}

/** 統計 */
export interface Statistics {
  /** 學生數：人，整數，0至100000 */
  readonly students?: number;
  /** 通過人數：人，整數，0至100000 */
  readonly passed?: number;
  /** 未通過人數：人，整數，0至100000 */
  readonly notPassed?: number;
}

/** 疑義 */
export interface Readings {
  /** 證照之認定 */
  readonly certificateReading?: CertificateReadingReading;
  /** 期限當日 */
  readonly deadlineDay?: DeadlineDayReading;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly student?: Student;
  readonly hours?: Hours;
  readonly settlement?: Settlement;
  readonly certificateGrant?: CertificateGrant;
  readonly notice?: Notice;
  readonly entry?: Entry;
  readonly certificateList?: CertificateList;
  readonly statistics?: Statistics;
  readonly readings?: Readings;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '學生',
    alias: 'student',
    fields: [
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
      { name: '入學學年度', alias: 'admissionYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      { name: '畢業年級', alias: 'graduatingYear', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '時數',
    alias: 'hours',
    fields: [
      { name: '抗壓時數', alias: 'stress', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 10000 } },
      { name: '精進時數', alias: 'advance', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 10000 } },
      { name: '社會接軌時數', alias: 'social', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 10000 } },
      { name: '美學時數', alias: 'aesthetic', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 10000 } },
      { name: '列表證照張數', alias: 'certificates', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '列表證照報考次數', alias: 'sittings', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
    ],
  },
  {
    name: '結算',
    alias: 'settlement',
    fields: [
      { name: '學年度', alias: 'year', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      { name: '學期', alias: 'semester', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
    ],
  },
  {
    name: '證照補助',
    alias: 'certificateGrant',
    fields: [
      { name: '報名費', alias: 'fee', optional: false, type: { kind: 'integer', low: 0, high: 1000000 } },
      { name: '第幾次補助', alias: 'grantNumber', optional: false, type: { kind: 'integer', low: 1, high: 20 } },
    ],
  },
  {
    name: '通知',
    alias: 'notice',
    fields: [
      { name: '學年度', alias: 'year', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      { name: '學期', alias: 'semester', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
      { name: '週次', alias: 'week', optional: false, type: { kind: 'integer', low: 1, high: 30 } },
      { name: '寄發日', alias: 'sentOn', optional: false, type: { kind: 'date' } },
      { name: '認證結果', alias: 'result', optional: false, type: { kind: 'enumeration', members: RESULT_NAMES } },
      { name: '曾寄發通過通知', alias: 'passNoticeSent', optional: false, type: { kind: 'boolean' } },
      { name: '完成日', alias: 'completedOn', optional: false, type: { kind: 'date' } },
    ],
  },
  {
    name: '登錄',
    alias: 'entry',
    fields: [
      { name: '場次結束日', alias: 'sessionEnd', optional: false, type: { kind: 'date' } },
      { name: '登錄日', alias: 'recordedOn', optional: false, type: { kind: 'date' } },
      {
        name: '認證課程',
        alias: 'listedCourses',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [{ name: '名稱', alias: 'title', optional: false, type: { kind: 'enumeration', members: LISTED_TITLE_NAMES } }],
          },
        },
      },
    ],
  },
  {
    name: '證照列表',
    alias: 'certificateList',
    fields: [
      { name: '變更日', alias: 'changedOn', optional: false, type: { kind: 'date' } },
      { name: '申請日', alias: 'appliedOn', optional: false, type: { kind: 'date' } },
    ],
  },
  {
    name: '統計',
    alias: 'statistics',
    fields: [
      { name: '學生數', alias: 'students', optional: false, type: { kind: 'integer', low: 0, high: 100000 } },
      { name: '通過人數', alias: 'passed', optional: false, type: { kind: 'integer', low: 0, high: 100000 } },
      { name: '未通過人數', alias: 'notPassed', optional: false, type: { kind: 'integer', low: 0, high: 100000 } },
    ],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      {
        name: '證照之認定',
        alias: 'certificateReading',
        optional: false,
        type: { kind: 'enumeration', members: CERTIFICATE_READING_READING_NAMES },
      },
      { name: '期限當日', alias: 'deadlineDay', optional: false, type: { kind: 'enumeration', members: DEADLINE_DAY_READING_NAMES } },
    ],
  },
  { name: '認證課程', alias: 'listedCourse', fields: null },
];

/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */
export const inputSchema: StandardSchema<Input> = /* @__PURE__ */ standardSchema<Input>(INPUT_SHAPE);

/** The readable part of an input of any form, and what is wrong with the rest. */
export function checkedInput(input: unknown): { readonly value: Input; readonly issues: CheckedInput['issues'] } {
  const { value, issues } = checkInput(INPUT_SHAPE, input);
  return { value: value as Input, issues };
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

function lackOfStressPassed(stress: number): Note {
  const case1: Answer = answer(stress >= 30 ? YES : stress < 30 ? NO : UNKNOWN, stress !== stress && '時數.抗壓時數');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
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

function lackOfAdvancePassed(advance: number): Note {
  const case1: Answer = answer(advance >= 30 ? YES : advance < 30 ? NO : UNKNOWN, advance !== advance && '時數.精進時數');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
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

function lackOfSocialPassed(countedSocialValue: number, countedSocialReach: readonly number[] | undefined, countedSocialLack: Note): Note {
  const case1: Answer = answer(conditionInCases(countedSocialValue, countedSocialReach), countedSocialLack);
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
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

function lackOfCertificateReading(certificateReading: CertificateReadingReading | undefined, certificates: number, sittings: number): Note {
  return anyAnswer(
    allAnswers(
      answer(
        certificateReading === 'held' ? YES : certificateReading === undefined ? UNKNOWN : NO,
        certificateReading === undefined && '疑義.證照之認定',
      ),
      answer(certificates >= 1 ? YES : certificates < 1 ? NO : UNKNOWN, certificates !== certificates && '時數.列表證照張數'),
    ),
    allAnswers(
      answer(
        certificateReading === 'sat' ? YES : certificateReading === undefined ? UNKNOWN : NO,
        certificateReading === undefined && '疑義.證照之認定',
      ),
      anyAnswer(
        answer(certificates >= 1 ? YES : certificates < 1 ? NO : UNKNOWN, certificates !== certificates && '時數.列表證照張數'),
        answer(sittings >= 1 ? YES : sittings < 1 ? NO : UNKNOWN, sittings !== sittings && '時數.列表證照報考次數'),
      ),
    ),
    allAnswers(
      answer(certificates >= 1 ? YES : certificates < 1 ? NO : UNKNOWN, certificates !== certificates && '時數.列表證照張數'),
      anyAnswer(
        answer(certificates >= 1 ? YES : certificates < 1 ? NO : UNKNOWN, certificates !== certificates && '時數.列表證照張數'),
        answer(sittings >= 1 ? YES : sittings < 1 ? NO : UNKNOWN, sittings !== sittings && '時數.列表證照報考次數'),
      ),
    ),
  );
}

function computeCertificatePassed(certificateReadingValue: Truth): Truth {
  return certificateReadingValue;
}

function lackOfCertificatePassed(certificateReadingValue: Truth, certificateReadingLack: Note): Note {
  return answer(certificateReadingValue, certificateReadingLack);
}

function holdsWith(fee: number): Truth {
  return fee <= 4000 ? YES : fee > 4000 ? NO : UNKNOWN;
}

function holdsAtEnds(fee: number): Truth {
  return agree(holdsWith(fee === fee ? fee : 0), holdsWith(fee === fee ? fee : 1000000));
}

function reachOfGrantAmount(grantNumber: number, fee: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = not(grantNumber <= 1 ? YES : grantNumber > 1 ? NO : UNKNOWN);
  if (case1 !== NO && !addReached(reached, [0], NaN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(grantNumber <= 1 ? YES : grantNumber > 1 ? NO : UNKNOWN, holdsAtEnds(fee));
  if (case2 !== NO && !addReached(reached, [fee], NaN)) return undefined;
  if (case2 === YES) return reached;
  return addReached(reached, [4000], NaN) ? reached : undefined;
}

function onlyGrantAmount(grantNumber: number, fee: number): number {
  return onlyReached<number>(reachOfGrantAmount(grantNumber, fee), NaN);
}

function computeGrantAmount(grantNumber: number, fee: number): number {
  if (grantNumber > 1) return 0;
  if (!(grantNumber <= 1)) return onlyGrantAmount(grantNumber, fee);
  if (grantNumber <= 1 && fee <= 4000) return fee;
  if (!(grantNumber > 1 || fee > 4000)) return onlyGrantAmount(grantNumber, fee);
  return 4000;
}

function lackOfGrantAmount(grantNumber: number, fee: number): Note {
  const case1: Answer = notAnswer(
    answer(grantNumber <= 1 ? YES : grantNumber > 1 ? NO : UNKNOWN, grantNumber !== grantNumber && '證照補助.第幾次補助'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  const case2: Answer = allAnswers(
    answer(grantNumber <= 1 ? YES : grantNumber > 1 ? NO : UNKNOWN, grantNumber !== grantNumber && '證照補助.第幾次補助'),
    answer(holdsAtEnds(fee), fee !== fee && '證照補助.報名費'),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking(fee !== fee && '證照補助.報名費');
  return lacking();
}

function computeDeadlineDay(deadlineDay: DeadlineDayReading | undefined, completedOn: number): Truth {
  return or(
    or(
      and(
        deadlineDay === 'included' ? YES : deadlineDay === undefined ? UNKNOWN : NO,
        completedOn <= 20605 ? YES : completedOn > 20605 ? NO : UNKNOWN,
      ),
      and(
        deadlineDay === 'excluded' ? YES : deadlineDay === undefined ? UNKNOWN : NO,
        and(
          completedOn <= 20605 ? YES : completedOn > 20605 ? NO : UNKNOWN,
          completedOn === 20605 ? NO : completedOn < 20605 || completedOn > 20605 ? YES : UNKNOWN,
        ),
      ),
    ),
    and(
      completedOn <= 20605 ? YES : completedOn > 20605 ? NO : UNKNOWN,
      and(
        completedOn <= 20605 ? YES : completedOn > 20605 ? NO : UNKNOWN,
        completedOn === 20605 ? NO : completedOn < 20605 || completedOn > 20605 ? YES : UNKNOWN,
      ),
    ),
  );
}

function lackOfDeadlineDay(deadlineDay: DeadlineDayReading | undefined, completedOn: number): Note {
  return anyAnswer(
    allAnswers(
      answer(deadlineDay === 'included' ? YES : deadlineDay === undefined ? UNKNOWN : NO, deadlineDay === undefined && '疑義.期限當日'),
      answer(completedOn <= 20605 ? YES : completedOn > 20605 ? NO : UNKNOWN, completedOn !== completedOn && '通知.完成日'),
    ),
    allAnswers(
      answer(deadlineDay === 'excluded' ? YES : deadlineDay === undefined ? UNKNOWN : NO, deadlineDay === undefined && '疑義.期限當日'),
      allAnswers(
        answer(completedOn <= 20605 ? YES : completedOn > 20605 ? NO : UNKNOWN, completedOn !== completedOn && '通知.完成日'),
        answer(
          completedOn === 20605 ? NO : completedOn < 20605 || completedOn > 20605 ? YES : UNKNOWN,
          completedOn !== completedOn && '通知.完成日',
        ),
      ),
    ),
    allAnswers(
      answer(completedOn <= 20605 ? YES : completedOn > 20605 ? NO : UNKNOWN, completedOn !== completedOn && '通知.完成日'),
      allAnswers(
        answer(completedOn <= 20605 ? YES : completedOn > 20605 ? NO : UNKNOWN, completedOn !== completedOn && '通知.完成日'),
        answer(
          completedOn === 20605 ? NO : completedOn < 20605 || completedOn > 20605 ? YES : UNKNOWN,
          completedOn !== completedOn && '通知.完成日',
        ),
      ),
    ),
  );
}

function countOfListedCourses(listedCourses: readonly ListedCourse[] | undefined): number {
  if (listedCourses === undefined) return NaN;
  let count = 0;
  for (const entry_2 of listedCourses) {
    const title = readListedTitle(entry_2.title);
    const met: Truth =
      title === 'medicalPsychology' ||
      title === 'happinessInAction' ||
      title === 'introductionToHappiness' ||
      title === 'emotionsAtWork' ||
      title === 'emotionsAndSystems'
        ? YES
        : title === undefined
          ? UNKNOWN
          : NO;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    count++;
  }
  return count;
}

function lackOfCountOfListedCourses(listedCourses: readonly ListedCourse[] | undefined): Lack {
  if (listedCourses === undefined) return lacking('登錄.認證課程');
  let lack = lacking();
  for (const entry_2 of listedCourses) {
    const title = readListedTitle(entry_2.title);
    const met: Answer = answer(
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
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function countOfListedCourses_2(listedCourses: readonly ListedCourse[] | undefined): number {
  if (listedCourses === undefined) return NaN;
  let count = 0;
  for (const entry_2 of listedCourses) {
    const title = readListedTitle(entry_2.title);
    const met: Truth = title === 'digitalLearning' || title === 'enteringService' ? YES : title === undefined ? UNKNOWN : NO;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    count++;
  }
  return count;
}

function lackOfCountOfListedCourses_2(listedCourses: readonly ListedCourse[] | undefined): Lack {
  if (listedCourses === undefined) return lacking('登錄.認證課程');
  let lack = lacking();
  for (const entry_2 of listedCourses) {
    const title = readListedTitle(entry_2.title);
    const met: Answer = answer(
      title === 'digitalLearning' || title === 'enteringService' ? YES : title === undefined ? UNKNOWN : NO,
      title === undefined && '登錄.認證課程 的 名稱',
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function computeCreditedHours(countOfListedCoursesValue: number, countOfListedCourses_2Value: number): number {
  return countOfListedCoursesValue * 3 + countOfListedCourses_2Value;
}

function lackOfCreditedHours(
  countOfListedCoursesValue: number,
  listedCourses: readonly ListedCourse[] | undefined,
  countOfListedCourses_2Value: number,
): Note {
  return lacking(
    countOfListedCoursesValue !== countOfListedCoursesValue && lackOfCountOfListedCourses(listedCourses),
    countOfListedCourses_2Value !== countOfListedCourses_2Value && lackOfCountOfListedCourses_2(listedCourses),
  );
}

function computePassRate(passed: number, students: number): number {
  return roundHalfAway(100 * (passed * 100), students);
}

function lackOfPassRate(passed: number, students: number): Note {
  return lacking(passed !== passed && '統計.通過人數', students !== students && '統計.學生數', isZero(lift(students)) && DIVISION_BY_ZERO);
}

function computeDepartmentSocialRate(passed: number, students: number): number {
  return roundTruncate(100 * (passed * 100), students);
}

function lackOfDepartmentSocialRate(passed: number, students: number): Note {
  return lacking(passed !== passed && '統計.通過人數', students !== students && '統計.學生數', isZero(lift(students)) && DIVISION_BY_ZERO);
}

/** 門檻適用：value */
const APPLICABLE_VALUE = /* @__PURE__ */ decided('value', '第二點');

/** 門檻適用所讀的事實 */
const APPLICABLE_FACTS: readonly string[] = ['學生.學制', '學生.入學學年度'];

function resultOfApplicable(applicableValue: Truth, programme: Programme | undefined, admissionYear: number): Result {
  const value = applicableValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第二點', lacking(lackOfApplicable(programme, admissionYear)), APPLICABLE_FACTS)
      : APPLICABLE_VALUE;
  return result(
    decision,
    {
      text: '自111學年度起入學之日間部四技學生，應通過第三點各款之門檻；有任何門檻未通過者，其認證結果為未通過。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
        ['appliesFrom', '111 學年度'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const STUDENT_PROGRAMME_PARTS: PartedFact = ['學生.學制', 'student', 'programme', ['dayFourYear', 'otherProgramme']];

const STUDENT_ADMISSION_YEAR_PARTS: PartedFact = ['學生.入學學年度', 'student', 'admissionYear', [80, 111]];

function valueOfApplicable(applicableValue: Truth): boolean | undefined {
  const value = applicableValue;
  return truthValue(value);
}

/**
 * 門檻適用（第二點）
 *
 * > 自111學年度起入學之日間部四技學生，應通過第三點各款之門檻；有任何門檻未通過者，其認證結果為未通過。
 *
 * - 當 學生.學制 = 日間部四技 且 學生.入學學年度 ≥ 適用學年度（111 學年度） 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function applicable(input: Input): boolean | undefined {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const applicableValue = computeApplicable(programme, admissionYear);
  return valueOfApplicable(applicableValue);
}

/** 門檻適用：值與理由。 */
export function explainApplicable(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const applicableValue = computeApplicable(programme, admissionYear);
  return resultOfApplicable(applicableValue, programme, admissionYear);
}

/** 抗壓通過：value */
const STRESS_PASSED_VALUE = /* @__PURE__ */ decided('value', '第三點第一款');

/** 抗壓通過所讀的事實 */
const STRESS_PASSED_FACTS: readonly string[] = ['時數.抗壓時數'];

function resultOfStressPassed(stressPassedValue: Truth, stress: number): Result {
  const value = stressPassedValue;
  const decision =
    value === UNKNOWN ? undeterminedValue('第三點第一款', lacking(lackOfStressPassed(stress)), STRESS_PASSED_FACTS) : STRESS_PASSED_VALUE;
  return result(
    decision,
    {
      text: '抗壓：修畢教育部磨課師平臺經指定之課程，或參加本校辦理之相關講座，計三小時以上；由教務處教學資源組承辦。',
      values: [
        ['stress', showNumber(stress, 10n, '小時')],
        ['stressMinimum', '3 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const HOURS_STRESS_PARTS: PartedFact = ['時數.抗壓時數', 'hours', 'stress', [0, 3]];

function valueOfStressPassed(stressPassedValue: Truth): boolean | undefined {
  const value = stressPassedValue;
  return truthValue(value);
}

/**
 * 抗壓通過（第三點第一款）
 *
 * > 抗壓：修畢教育部磨課師平臺經指定之課程，或參加本校辦理之相關講座，計三小時以上；由教務處教學資源組承辦。
 *
 * - 當 時數.抗壓時數 ≥ 抗壓門檻（3 小時） 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function stressPassed(input: Input): boolean | undefined {
  const hours = recordOf(input?.hours);
  const stress = decimalOf(hours.stress, 10, 0, 10000);
  const stressPassedValue = computeStressPassed(stress);
  return valueOfStressPassed(stressPassedValue);
}

/** 抗壓通過：值與理由。 */
export function explainStressPassed(input: Input): Result {
  const hours = recordOf(input?.hours);
  const stress = decimalOf(hours.stress, 10, 0, 10000);
  const stressPassedValue = computeStressPassed(stress);
  return resultOfStressPassed(stressPassedValue, stress);
}

/** 精進通過：value */
const ADVANCE_PASSED_VALUE = /* @__PURE__ */ decided('value', '第三點第二款');

/** 精進通過所讀的事實 */
const ADVANCE_PASSED_FACTS: readonly string[] = ['時數.精進時數'];

function resultOfAdvancePassed(advancePassedValue: Truth, advance: number): Result {
  const value = advancePassedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第三點第二款', lacking(lackOfAdvancePassed(advance)), ADVANCE_PASSED_FACTS)
      : ADVANCE_PASSED_VALUE;
  return result(
    decision,
    {
      text: '精進：參加圖書館辦理之自主學習能力活動，計三小時以上；由圖書館讀者服務組承辦。',
      values: [
        ['advance', showNumber(advance, 10n, '小時')],
        ['advanceMinimum', '3 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const HOURS_ADVANCE_PARTS: PartedFact = ['時數.精進時數', 'hours', 'advance', [0, 3]];

function valueOfAdvancePassed(advancePassedValue: Truth): boolean | undefined {
  const value = advancePassedValue;
  return truthValue(value);
}

/**
 * 精進通過（第三點第二款）
 *
 * > 精進：參加圖書館辦理之自主學習能力活動，計三小時以上；由圖書館讀者服務組承辦。
 *
 * - 當 時數.精進時數 ≥ 精進門檻（3 小時） 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function advancePassed(input: Input): boolean | undefined {
  const hours = recordOf(input?.hours);
  const advance = decimalOf(hours.advance, 10, 0, 10000);
  const advancePassedValue = computeAdvancePassed(advance);
  return valueOfAdvancePassed(advancePassedValue);
}

/** 精進通過：值與理由。 */
export function explainAdvancePassed(input: Input): Result {
  const hours = recordOf(input?.hours);
  const advance = decimalOf(hours.advance, 10, 0, 10000);
  const advancePassedValue = computeAdvancePassed(advance);
  return resultOfAdvancePassed(advancePassedValue, advance);
}

/** 美學併入：value */
const AESTHETIC_MERGED_VALUE = /* @__PURE__ */ decided('value', '第三點第三款');

/** 美學併入所讀的事實 */
const AESTHETIC_MERGED_FACTS: readonly string[] = ['結算.學年度', '結算.學期'];

function resultOfAestheticMerged(aestheticMergedValue: Truth, year: number, semester: number): Result {
  const value = aestheticMergedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第三點第三款', lacking(lackOfAestheticMerged(year, semester)), AESTHETIC_MERGED_FACTS)
      : AESTHETIC_MERGED_VALUE;
  return result(
    decision,
    {
      text: '社會接軌：於學校社團、系或非營利之機構團體擔任活動志工，計二十四小時以上，其時數由學務處審定；美學自主學習之時數，於113學年度之第二學期開始併入計算。',
      values: [
        ['year', showNumber(year, 1n, '學年度')],
        ['semester', showNumber(semester, 1n, '學期')],
        ['mergedYear', '113 學年度'],
        ['mergedSemester', '2 個學期'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const SETTLEMENT_YEAR_PARTS: PartedFact = ['結算.學年度', 'settlement', 'year', [80, 113, 114]];

const SETTLEMENT_SEMESTER_PARTS: PartedFact = ['結算.學期', 'settlement', 'semester', [1, 2]];

const AESTHETIC_MERGED_PARTS: Parts = {
  order: AESTHETIC_MERGED_FACTS,
  deciding: [SETTLEMENT_YEAR_PARTS],
  others: [SETTLEMENT_SEMESTER_PARTS],
};

function givenAestheticMerged(input: Input): Valued {
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  const value = aestheticMergedValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第三點第三款', lacking(lackOfAestheticMerged(year, semester)), AESTHETIC_MERGED_FACTS)
      : AESTHETIC_MERGED_VALUE,
    truthValue(value),
  );
}

function valueOfAestheticMerged(aestheticMergedValue: Truth): boolean | undefined {
  const value = aestheticMergedValue;
  return truthValue(value);
}

/**
 * 美學併入（第三點第三款）
 *
 * > 社會接軌：於學校社團、系或非營利之機構團體擔任活動志工，計二十四小時以上，其時數由學務處審定；美學自主學習之時數，於113學年度之第二學期開始併入計算。
 *
 * - 當 結算.學年度 > 併入學年度（113 學年度） 則 是
 * - 當 結算.學年度 = 併入學年度（113 學年度） 且 結算.學期 ≥ 併入學期（2 個學期） 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function aestheticMerged(input: Input): boolean | undefined {
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  return settledValue(valueOfAestheticMerged(aestheticMergedValue), givenAestheticMerged, input, AESTHETIC_MERGED_PARTS);
}

/** 美學併入：值與理由。 */
export function explainAestheticMerged(input: Input): Result {
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  return settledResult(resultOfAestheticMerged(aestheticMergedValue, year, semester), givenAestheticMerged, input, AESTHETIC_MERGED_PARTS);
}

/** 併計社會接軌時數：value */
const COUNTED_SOCIAL_VALUE = /* @__PURE__ */ decided('value', '第三點第三款');

/** 併計社會接軌時數所讀的事實 */
const COUNTED_SOCIAL_FACTS: readonly string[] = ['結算.學年度', '結算.學期', '時數.社會接軌時數', '時數.美學時數'];

function resultOfCountedSocial(
  countedSocialValue: number,
  aestheticMergedValue: Truth,
  aestheticMergedLack: Note,
  social: number,
  aesthetic: number,
  year: number,
  semester: number,
): Result {
  const value = countedSocialValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第三點第三款',
          lacking(lackOfCountedSocial(aestheticMergedValue, aestheticMergedLack, social, aesthetic)),
          COUNTED_SOCIAL_FACTS,
        )
      : COUNTED_SOCIAL_VALUE;
  return result(
    decision,
    {
      text: '社會接軌：於學校社團、系或非營利之機構團體擔任活動志工，計二十四小時以上，其時數由學務處審定；美學自主學習之時數，於113學年度之第二學期開始併入計算。',
      values: [
        ['year', showNumber(year, 1n, '學年度')],
        ['semester', showNumber(semester, 1n, '學期')],
        ['social', showNumber(social, 10n, '小時')],
        ['aesthetic', showNumber(aesthetic, 10n, '小時')],
        ['aestheticMerged', showTruth(aestheticMergedValue)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 10n)),
    '小時',
  );
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
  const value = countedSocialValue;
  return value === value ? value : lacking(countedSocialLack).missing.length > 0 ? undefined : null;
}

const HOURS_SOCIAL_PARTS: PartedFact = [
  '時數.社會接軌時數',
  'hours',
  'social',
  { low: 0, high: 10000, scale: 10, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

function difference_2(input: Input): number | null | undefined {
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
  const value = countedSocialValue;
  return value === value ? value : lacking(countedSocialLack).missing.length > 0 ? undefined : null;
}

const HOURS_AESTHETIC_PARTS: PartedFact = [
  '時數.美學時數',
  'hours',
  'aesthetic',
  { low: 0, high: 10000, scale: 10, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const COUNTED_SOCIAL_PARTS: Parts = {
  order: COUNTED_SOCIAL_FACTS,
  deciding: [SETTLEMENT_YEAR_PARTS, HOURS_SOCIAL_PARTS, HOURS_AESTHETIC_PARTS],
  others: [SETTLEMENT_SEMESTER_PARTS],
};

function givenCountedSocial(input: Input): Valued {
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  const hours = recordOf(input?.hours);
  const social = decimalOf(hours.social, 10, 0, 10000);
  const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
  const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
  const aestheticMergedLack = aestheticMergedValue === UNKNOWN ? lackOfAestheticMerged(year, semester) : false;
  const value = countedSocialValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第三點第三款',
          lacking(lackOfCountedSocial(aestheticMergedValue, aestheticMergedLack, social, aesthetic)),
          COUNTED_SOCIAL_FACTS,
        )
      : COUNTED_SOCIAL_VALUE,
    scaledValue(value, 10n),
  );
}

function valueOfCountedSocial(countedSocialValue: number): number | string | undefined {
  const value = countedSocialValue;
  return scaledValue(value, 10n);
}

/**
 * 併計社會接軌時數（第三點第三款）
 *
 * > 社會接軌：於學校社團、系或非營利之機構團體擔任活動志工，計二十四小時以上，其時數由學務處審定；美學自主學習之時數，於113學年度之第二學期開始併入計算。
 *
 * - 當 美學併入 則 時數.社會接軌時數 ＋ 時數.美學時數
 * - 其餘 時數.社會接軌時數
 *
 * undefined：無法判定。
 */
export function countedSocial(input: Input): number | string | undefined {
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  const hours = recordOf(input?.hours);
  const social = decimalOf(hours.social, 10, 0, 10000);
  const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
  const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
  return settledValue(valueOfCountedSocial(countedSocialValue), givenCountedSocial, input, COUNTED_SOCIAL_PARTS);
}

/** 併計社會接軌時數：值與理由。 */
export function explainCountedSocial(input: Input): Result {
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  const hours = recordOf(input?.hours);
  const social = decimalOf(hours.social, 10, 0, 10000);
  const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
  const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
  const aestheticMergedLack = aestheticMergedValue === UNKNOWN ? lackOfAestheticMerged(year, semester) : false;
  return settledResult(
    resultOfCountedSocial(countedSocialValue, aestheticMergedValue, aestheticMergedLack, social, aesthetic, year, semester),
    givenCountedSocial,
    input,
    COUNTED_SOCIAL_PARTS,
  );
}

/** 社會接軌通過：value */
const SOCIAL_PASSED_VALUE = /* @__PURE__ */ decided('value', '第三點第三款');

/** 社會接軌通過所讀的事實 */
const SOCIAL_PASSED_FACTS: readonly string[] = ['結算.學年度', '結算.學期', '時數.社會接軌時數', '時數.美學時數'];

function resultOfSocialPassed(
  socialPassedValue: Truth,
  countedSocialValue: number,
  countedSocialReach: readonly number[] | undefined,
  countedSocialLack: Note,
  year: number,
  semester: number,
  social: number,
  aesthetic: number,
): Result {
  const value = socialPassedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第三點第三款',
          lacking(lackOfSocialPassed(countedSocialValue, countedSocialReach, countedSocialLack)),
          SOCIAL_PASSED_FACTS,
        )
      : SOCIAL_PASSED_VALUE;
  return result(
    decision,
    {
      text: '社會接軌：於學校社團、系或非營利之機構團體擔任活動志工，計二十四小時以上，其時數由學務處審定；美學自主學習之時數，於113學年度之第二學期開始併入計算。',
      values: [
        ['year', showNumber(year, 1n, '學年度')],
        ['semester', showNumber(semester, 1n, '學期')],
        ['social', showNumber(social, 10n, '小時')],
        ['aesthetic', showNumber(aesthetic, 10n, '小時')],
        ['countedSocial', showNumber(countedSocialValue, 10n, '小時')],
        ['socialMinimum', '24 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_3(input: Input): number | null | undefined {
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

const HOURS_SOCIAL_PARTS_2: PartedFact = [
  '時數.社會接軌時數',
  'hours',
  'social',
  { low: 0, high: 10000, scale: 10, starts: [0], turns: [[difference_3, '<']] },
];

const HOURS_AESTHETIC_PARTS_2: PartedFact = [
  '時數.美學時數',
  'hours',
  'aesthetic',
  { low: 0, high: 10000, scale: 10, starts: [0], turns: [[difference_3, '<']] },
];

const SOCIAL_PASSED_PARTS: Parts = {
  order: SOCIAL_PASSED_FACTS,
  deciding: [SETTLEMENT_YEAR_PARTS, HOURS_SOCIAL_PARTS_2, HOURS_AESTHETIC_PARTS_2],
  others: [SETTLEMENT_SEMESTER_PARTS],
};

function givenSocialPassed(input: Input): Valued {
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
  const aestheticMergedLack = aestheticMergedValue === UNKNOWN ? lackOfAestheticMerged(year, semester) : false;
  const countedSocialLack =
    countedSocialValue !== countedSocialValue ? lackOfCountedSocial(aestheticMergedValue, aestheticMergedLack, social, aesthetic) : false;
  const value = socialPassedValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第三點第三款',
          lacking(lackOfSocialPassed(countedSocialValue, countedSocialReach, countedSocialLack)),
          SOCIAL_PASSED_FACTS,
        )
      : SOCIAL_PASSED_VALUE,
    truthValue(value),
  );
}

function valueOfSocialPassed(socialPassedValue: Truth): boolean | undefined {
  const value = socialPassedValue;
  return truthValue(value);
}

/**
 * 社會接軌通過（第三點第三款）
 *
 * > 社會接軌：於學校社團、系或非營利之機構團體擔任活動志工，計二十四小時以上，其時數由學務處審定；美學自主學習之時數，於113學年度之第二學期開始併入計算。
 *
 * - 當 併計社會接軌時數 ≥ 社會接軌門檻（24 小時） 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function socialPassed(input: Input): boolean | undefined {
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
  return settledValue(valueOfSocialPassed(socialPassedValue), givenSocialPassed, input, SOCIAL_PASSED_PARTS);
}

/** 社會接軌通過：值與理由。 */
export function explainSocialPassed(input: Input): Result {
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
  const aestheticMergedLack = aestheticMergedValue === UNKNOWN ? lackOfAestheticMerged(year, semester) : false;
  const countedSocialLack =
    countedSocialValue !== countedSocialValue ? lackOfCountedSocial(aestheticMergedValue, aestheticMergedLack, social, aesthetic) : false;
  return settledResult(
    resultOfSocialPassed(socialPassedValue, countedSocialValue, countedSocialReach, countedSocialLack, year, semester, social, aesthetic),
    givenSocialPassed,
    input,
    SOCIAL_PASSED_PARTS,
  );
}

/** 證照之認定：value */
const CERTIFICATE_READING_VALUE = /* @__PURE__ */ decided('value', '第三點第四款');

/** 證照之認定所讀的事實 */
const CERTIFICATE_READING_FACTS: readonly string[] = ['時數.列表證照張數', '時數.列表證照報考次數', '疑義.證照之認定'];

function resultOfCertificateReading(
  certificateReadingValue: Truth,
  certificateReading: CertificateReadingReading | undefined,
  certificates: number,
  sittings: number,
): Result {
  const value = certificateReadingValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第三點第四款',
          lacking(lackOfCertificateReading(certificateReading, certificates, sittings)),
          CERTIFICATE_READING_FACTS,
        )
      : CERTIFICATE_READING_VALUE;
  return result(
    decision,
    {
      text: '專業證照：各系自訂列表之證照一張以上，學生應報考列表之證照一次以上；列表所載，以乙級或同等級之核心證照為原則，由研發處實習就業組承辦。',
      values: [
        ['certificates', showNumber(certificates, 1n, '張')],
        ['sittings', showNumber(sittings, 1n, '次')],
        ['certificateReading', showMember(certificateReading, CERTIFICATE_READING_READING_NAMES)],
        ['certificateMinimum', '1 張'],
        ['sittingMinimum', '1 次'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const HOURS_CERTIFICATES_PARTS: PartedFact = ['時數.列表證照張數', 'hours', 'certificates', [0, 1]];

const HOURS_SITTINGS_PARTS: PartedFact = ['時數.列表證照報考次數', 'hours', 'sittings', [0, 1]];

const READINGS_CERTIFICATE_READING_PARTS: PartedFact = ['疑義.證照之認定', 'readings', 'certificateReading', ['held', 'sat']];

const CERTIFICATE_READING_PARTS: Parts = {
  order: CERTIFICATE_READING_FACTS,
  deciding: [READINGS_CERTIFICATE_READING_PARTS, HOURS_CERTIFICATES_PARTS, HOURS_SITTINGS_PARTS],
  others: [],
};

function givenCertificateReading(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const hours = recordOf(input?.hours);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  const value = certificateReadingValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第三點第四款',
          lacking(lackOfCertificateReading(certificateReading, certificates, sittings)),
          CERTIFICATE_READING_FACTS,
        )
      : CERTIFICATE_READING_VALUE,
    truthValue(value),
  );
}

function valueOfCertificateReading(certificateReadingValue: Truth): boolean | undefined {
  const value = certificateReadingValue;
  return truthValue(value);
}

/**
 * 證照之認定（第三點第四款）
 *
 * > 專業證照：各系自訂列表之證照一張以上，學生應報考列表之證照一次以上；列表所載，以乙級或同等級之核心證照為原則，由研發處實習就業組承辦。
 *
 * - 其餘 （疑義.證照之認定 = 甲說 且 時數.列表證照張數 ≥ 證照門檻（1 張）） 或 （疑義.證照之認定 = 乙說 且 （時數.列表證照張數 ≥ 證照門檻（1 張） 或 時數.列表證照報考次數 ≥ 報考門檻（1 次））） 或 （時數.列表證照張數 ≥ 證照門檻（1 張） 且 （時數.列表證照張數 ≥ 證照門檻（1 張） 或 時數.列表證照報考次數 ≥ 報考門檻（1 次）））
 *
 * undefined：無法判定。
 */
export function certificateReading_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const hours = recordOf(input?.hours);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  return settledValue(valueOfCertificateReading(certificateReadingValue), givenCertificateReading, input, CERTIFICATE_READING_PARTS);
}

/** 證照之認定：值與理由。 */
export function explainCertificateReading(input: Input): Result {
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const hours = recordOf(input?.hours);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  return settledResult(
    resultOfCertificateReading(certificateReadingValue, certificateReading, certificates, sittings),
    givenCertificateReading,
    input,
    CERTIFICATE_READING_PARTS,
  );
}

/** 證照通過：value */
const CERTIFICATE_PASSED_VALUE = /* @__PURE__ */ decided('value', '第三點第四款');

/** 證照通過所讀的事實 */
const CERTIFICATE_PASSED_FACTS: readonly string[] = ['時數.列表證照張數', '時數.列表證照報考次數', '疑義.證照之認定'];

function resultOfCertificatePassed(
  certificatePassedValue: Truth,
  certificateReadingValue: Truth,
  certificateReadingLack: Note,
  certificates: number,
  sittings: number,
  certificateReading: CertificateReadingReading | undefined,
): Result {
  const value = certificatePassedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第三點第四款',
          lacking(lackOfCertificatePassed(certificateReadingValue, certificateReadingLack)),
          CERTIFICATE_PASSED_FACTS,
        )
      : CERTIFICATE_PASSED_VALUE;
  return result(
    decision,
    {
      text: '專業證照：各系自訂列表之證照一張以上，學生應報考列表之證照一次以上；列表所載，以乙級或同等級之核心證照為原則，由研發處實習就業組承辦。',
      values: [
        ['certificates', showNumber(certificates, 1n, '張')],
        ['sittings', showNumber(sittings, 1n, '次')],
        ['readings.certificateReading', showMember(certificateReading, CERTIFICATE_READING_READING_NAMES)],
        ['definition.certificateReading', showTruth(certificateReadingValue)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const CERTIFICATE_PASSED_PARTS: Parts = {
  order: CERTIFICATE_PASSED_FACTS,
  deciding: [READINGS_CERTIFICATE_READING_PARTS, HOURS_CERTIFICATES_PARTS, HOURS_SITTINGS_PARTS],
  others: [],
};

function givenCertificatePassed(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const hours = recordOf(input?.hours);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  const certificatePassedValue = computeCertificatePassed(certificateReadingValue);
  const certificateReadingLack =
    certificateReadingValue === UNKNOWN ? lackOfCertificateReading(certificateReading, certificates, sittings) : false;
  const value = certificatePassedValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第三點第四款',
          lacking(lackOfCertificatePassed(certificateReadingValue, certificateReadingLack)),
          CERTIFICATE_PASSED_FACTS,
        )
      : CERTIFICATE_PASSED_VALUE,
    truthValue(value),
  );
}

function valueOfCertificatePassed(certificatePassedValue: Truth): boolean | undefined {
  const value = certificatePassedValue;
  return truthValue(value);
}

/**
 * 證照通過（第三點第四款）
 *
 * > 專業證照：各系自訂列表之證照一張以上，學生應報考列表之證照一次以上；列表所載，以乙級或同等級之核心證照為原則，由研發處實習就業組承辦。
 *
 * - 其餘 證照之認定
 *
 * undefined：無法判定。
 */
export function certificatePassed(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const hours = recordOf(input?.hours);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  const certificatePassedValue = computeCertificatePassed(certificateReadingValue);
  return settledValue(valueOfCertificatePassed(certificatePassedValue), givenCertificatePassed, input, CERTIFICATE_PASSED_PARTS);
}

/** 證照通過：值與理由。 */
export function explainCertificatePassed(input: Input): Result {
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const hours = recordOf(input?.hours);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  const certificatePassedValue = computeCertificatePassed(certificateReadingValue);
  const certificateReadingLack =
    certificateReadingValue === UNKNOWN ? lackOfCertificateReading(certificateReading, certificates, sittings) : false;
  return settledResult(
    resultOfCertificatePassed(
      certificatePassedValue,
      certificateReadingValue,
      certificateReadingLack,
      certificates,
      sittings,
      certificateReading,
    ),
    givenCertificatePassed,
    input,
    CERTIFICATE_PASSED_PARTS,
  );
}

/** 自主學習畢業門檻：notApplicable */
const GRADUATION_THRESHOLD_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點');

/** 自主學習畢業門檻：met */
const GRADUATION_THRESHOLD_MET = /* @__PURE__ */ decided('met', '第二點');

/** 自主學習畢業門檻：violated */
const GRADUATION_THRESHOLD_VIOLATED = /* @__PURE__ */ decided('violated', '第二點');

/** 自主學習畢業門檻所讀的事實 */
const GRADUATION_THRESHOLD_FACTS: readonly string[] = [
  '學生.學制',
  '學生.入學學年度',
  '時數.抗壓時數',
  '時數.精進時數',
  '結算.學年度',
  '結算.學期',
  '時數.社會接軌時數',
  '時數.美學時數',
  '時數.列表證照張數',
  '時數.列表證照報考次數',
  '疑義.證照之認定',
];

function openGraduationThreshold(
  applicableValue: Truth,
  stressPassedValue: Truth,
  advancePassedValue: Truth,
  socialPassedValue: Truth,
  certificatePassedValue: Truth,
  applicableLack: Note,
  stressPassedLack: Note,
  advancePassedLack: Note,
  socialPassedLack: Note,
  certificatePassedLack: Note,
): Decision {
  const inCase: Truth = applicableValue;
  if (inCase === NO) return GRADUATION_THRESHOLD_NOT_APPLICABLE;
  const must: Truth = and(and(and(stressPassedValue, advancePassedValue), socialPassedValue), certificatePassedValue);
  if (inCase === YES && must === YES) return GRADUATION_THRESHOLD_MET;
  if (inCase === YES && must === NO) return GRADUATION_THRESHOLD_VIOLATED;
  return undeterminedDuty(
    '第二點',
    answer(applicableValue, applicableLack),
    allAnswers(
      answer(stressPassedValue, stressPassedLack),
      answer(advancePassedValue, advancePassedLack),
      answer(socialPassedValue, socialPassedLack),
      answer(certificatePassedValue, certificatePassedLack),
    ),
    YES,
    GRADUATION_THRESHOLD_FACTS,
  );
}

function decideGraduationThreshold(
  applicableValue: Truth,
  stressPassedValue: Truth,
  advancePassedValue: Truth,
  socialPassedValue: Truth,
  certificatePassedValue: Truth,
  applicableLack: Note,
  stressPassedLack: Note,
  advancePassedLack: Note,
  socialPassedLack: Note,
  certificatePassedLack: Note,
): Decision {
  const inCase: Truth = applicableValue;
  if (inCase === NO) return GRADUATION_THRESHOLD_NOT_APPLICABLE;
  const must: Truth = and(and(and(stressPassedValue, advancePassedValue), socialPassedValue), certificatePassedValue);
  if (inCase === YES && must === YES) return GRADUATION_THRESHOLD_MET;
  if (inCase === YES && must === NO) return GRADUATION_THRESHOLD_VIOLATED;
  return openGraduationThreshold(
    applicableValue,
    stressPassedValue,
    advancePassedValue,
    socialPassedValue,
    certificatePassedValue,
    applicableLack,
    stressPassedLack,
    advancePassedLack,
    socialPassedLack,
    certificatePassedLack,
  );
}

const GRADUATION_THRESHOLD_PARTS: Parts = {
  order: GRADUATION_THRESHOLD_FACTS,
  deciding: [
    READINGS_CERTIFICATE_READING_PARTS,
    SETTLEMENT_YEAR_PARTS,
    HOURS_CERTIFICATES_PARTS,
    HOURS_SITTINGS_PARTS,
    HOURS_SOCIAL_PARTS_2,
    HOURS_AESTHETIC_PARTS_2,
  ],
  others: [STUDENT_PROGRAMME_PARTS, STUDENT_ADMISSION_YEAR_PARTS, HOURS_STRESS_PARTS, HOURS_ADVANCE_PARTS, SETTLEMENT_SEMESTER_PARTS],
};

function givenGraduationThreshold(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const applicableValue = computeApplicable(programme, admissionYear);
  const hours = recordOf(input?.hours);
  const stress = decimalOf(hours.stress, 10, 0, 10000);
  const stressPassedValue = computeStressPassed(stress);
  const advance = decimalOf(hours.advance, 10, 0, 10000);
  const advancePassedValue = computeAdvancePassed(advance);
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  const social = decimalOf(hours.social, 10, 0, 10000);
  const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
  const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
  const countedSocialReach =
    countedSocialValue !== countedSocialValue ? reachOfCountedSocial(aestheticMergedValue, social, aesthetic) : undefined;
  const socialPassedValue = computeSocialPassed(countedSocialValue, countedSocialReach);
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  const certificatePassedValue = computeCertificatePassed(certificateReadingValue);
  const applicableLack = applicableValue === UNKNOWN ? lackOfApplicable(programme, admissionYear) : false;
  const stressPassedLack = stressPassedValue === UNKNOWN ? lackOfStressPassed(stress) : false;
  const advancePassedLack = advancePassedValue === UNKNOWN ? lackOfAdvancePassed(advance) : false;
  const aestheticMergedLack = aestheticMergedValue === UNKNOWN ? lackOfAestheticMerged(year, semester) : false;
  const countedSocialLack =
    countedSocialValue !== countedSocialValue ? lackOfCountedSocial(aestheticMergedValue, aestheticMergedLack, social, aesthetic) : false;
  const socialPassedLack =
    socialPassedValue === UNKNOWN ? lackOfSocialPassed(countedSocialValue, countedSocialReach, countedSocialLack) : false;
  const certificateReadingLack =
    certificateReadingValue === UNKNOWN ? lackOfCertificateReading(certificateReading, certificates, sittings) : false;
  const certificatePassedLack =
    certificatePassedValue === UNKNOWN ? lackOfCertificatePassed(certificateReadingValue, certificateReadingLack) : false;
  return decideGraduationThreshold(
    applicableValue,
    stressPassedValue,
    advancePassedValue,
    socialPassedValue,
    certificatePassedValue,
    applicableLack,
    stressPassedLack,
    advancePassedLack,
    socialPassedLack,
    certificatePassedLack,
  );
}

function resultOfGraduationThreshold(
  applicableValue: Truth,
  stressPassedValue: Truth,
  advancePassedValue: Truth,
  socialPassedValue: Truth,
  certificatePassedValue: Truth,
  applicableLack: Note,
  stressPassedLack: Note,
  advancePassedLack: Note,
  socialPassedLack: Note,
  certificatePassedLack: Note,
  input: Input,
  programme: Programme | undefined,
  admissionYear: number,
  stress: number,
  advance: number,
  year: number,
  semester: number,
  social: number,
  aesthetic: number,
  certificates: number,
  sittings: number,
  certificateReading: CertificateReadingReading | undefined,
): Result {
  return result(
    settled(
      decideGraduationThreshold(
        applicableValue,
        stressPassedValue,
        advancePassedValue,
        socialPassedValue,
        certificatePassedValue,
        applicableLack,
        stressPassedLack,
        advancePassedLack,
        socialPassedLack,
        certificatePassedLack,
      ),
      givenGraduationThreshold,
      input,
      GRADUATION_THRESHOLD_PARTS,
    ),
    {
      text: '自111學年度起入學之日間部四技學生，應通過第三點各款之門檻；有任何門檻未通過者，其認證結果為未通過。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
        ['stress', showNumber(stress, 10n, '小時')],
        ['advance', showNumber(advance, 10n, '小時')],
        ['year', showNumber(year, 1n, '學年度')],
        ['semester', showNumber(semester, 1n, '學期')],
        ['social', showNumber(social, 10n, '小時')],
        ['aesthetic', showNumber(aesthetic, 10n, '小時')],
        ['certificates', showNumber(certificates, 1n, '張')],
        ['sittings', showNumber(sittings, 1n, '次')],
        ['certificateReading', showMember(certificateReading, CERTIFICATE_READING_READING_NAMES)],
        ['applicable', showTruth(applicableValue)],
        ['stressPassed', showTruth(stressPassedValue)],
        ['advancePassed', showTruth(advancePassedValue)],
        ['socialPassed', showTruth(socialPassedValue)],
        ['certificatePassed', showTruth(certificatePassedValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 自主學習畢業門檻（第二點）
 *
 * > 自111學年度起入學之日間部四技學生，應通過第三點各款之門檻；有任何門檻未通過者，其認證結果為未通過。
 *
 * - 適用 門檻適用
 * - 應 抗壓通過 且 精進通過 且 社會接軌通過 且 證照通過
 */
export function graduationThreshold(input: Input): Decision {
  return settled(givenGraduationThreshold(input), givenGraduationThreshold, input, GRADUATION_THRESHOLD_PARTS);
}

/** 自主學習畢業門檻：結果與理由。 */
export function explainGraduationThreshold(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const applicableValue = computeApplicable(programme, admissionYear);
  const hours = recordOf(input?.hours);
  const stress = decimalOf(hours.stress, 10, 0, 10000);
  const stressPassedValue = computeStressPassed(stress);
  const advance = decimalOf(hours.advance, 10, 0, 10000);
  const advancePassedValue = computeAdvancePassed(advance);
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  const social = decimalOf(hours.social, 10, 0, 10000);
  const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
  const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
  const countedSocialReach =
    countedSocialValue !== countedSocialValue ? reachOfCountedSocial(aestheticMergedValue, social, aesthetic) : undefined;
  const socialPassedValue = computeSocialPassed(countedSocialValue, countedSocialReach);
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  const certificatePassedValue = computeCertificatePassed(certificateReadingValue);
  const applicableLack = applicableValue === UNKNOWN ? lackOfApplicable(programme, admissionYear) : false;
  const stressPassedLack = stressPassedValue === UNKNOWN ? lackOfStressPassed(stress) : false;
  const advancePassedLack = advancePassedValue === UNKNOWN ? lackOfAdvancePassed(advance) : false;
  const aestheticMergedLack = aestheticMergedValue === UNKNOWN ? lackOfAestheticMerged(year, semester) : false;
  const countedSocialLack =
    countedSocialValue !== countedSocialValue ? lackOfCountedSocial(aestheticMergedValue, aestheticMergedLack, social, aesthetic) : false;
  const socialPassedLack =
    socialPassedValue === UNKNOWN ? lackOfSocialPassed(countedSocialValue, countedSocialReach, countedSocialLack) : false;
  const certificateReadingLack =
    certificateReadingValue === UNKNOWN ? lackOfCertificateReading(certificateReading, certificates, sittings) : false;
  const certificatePassedLack =
    certificatePassedValue === UNKNOWN ? lackOfCertificatePassed(certificateReadingValue, certificateReadingLack) : false;
  return resultOfGraduationThreshold(
    applicableValue,
    stressPassedValue,
    advancePassedValue,
    socialPassedValue,
    certificatePassedValue,
    applicableLack,
    stressPassedLack,
    advancePassedLack,
    socialPassedLack,
    certificatePassedLack,
    input,
    programme,
    admissionYear,
    stress,
    advance,
    year,
    semester,
    social,
    aesthetic,
    certificates,
    sittings,
    certificateReading,
  );
}

/** 證照補助金額：value */
const GRANT_AMOUNT_VALUE = /* @__PURE__ */ decided('value', '第四點');

/** 證照補助金額所讀的事實 */
const GRANT_AMOUNT_FACTS: readonly string[] = ['證照補助.第幾次補助', '證照補助.報名費'];

function resultOfGrantAmount(grantAmountValue: number, grantNumber: number, fee: number): Result {
  const value = grantAmountValue;
  const decision =
    value !== value ? undeterminedValue('第四點', lacking(lackOfGrantAmount(grantNumber, fee)), GRANT_AMOUNT_FACTS) : GRANT_AMOUNT_VALUE;
  return result(
    decision,
    {
      text: '學生報考列表所載之證照，得申請補助報名費之半數（發證費併計），以二千元為限；其補助，每名學生以一次為限。',
      values: [
        ['grantNumber', showNumber(grantNumber, 1n, '次')],
        ['fee', showNumber(fee, 1n, '元')],
        ['grantTimes', '1 次'],
        ['grantMaximum', '2000 元'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 2n)),
    '元',
  );
}

const CERTIFICATE_GRANT_GRANT_NUMBER_PARTS: PartedFact = ['證照補助.第幾次補助', 'certificateGrant', 'grantNumber', [1, 2]];

function difference_4(input: Input): number | null | undefined {
  const certificateGrant = recordOf(input?.certificateGrant);
  const fee = integerOf(certificateGrant.fee, 0, 1000000);
  const value = fee - 4000;
  return value === value ? value : lacking(fee !== fee && '證照補助.報名費').missing.length > 0 ? undefined : null;
}

function difference_5(input: Input): number | null | undefined {
  const certificateGrant = recordOf(input?.certificateGrant);
  const grantNumber = integerOf(certificateGrant.grantNumber, 1, 20);
  const fee = integerOf(certificateGrant.fee, 0, 1000000);
  const grantAmountValue = computeGrantAmount(grantNumber, fee);
  const grantAmountLack = grantAmountValue !== grantAmountValue ? lackOfGrantAmount(grantNumber, fee) : false;
  const value = grantAmountValue;
  return value === value ? value : lacking(grantAmountLack).missing.length > 0 ? undefined : null;
}

const CERTIFICATE_GRANT_FEE_PARTS: PartedFact = [
  '證照補助.報名費',
  'certificateGrant',
  'fee',
  {
    low: 0,
    high: 1000000,
    scale: 1,
    starts: [0],
    turns: [
      [difference_4, '>'],
      [difference_5, 'known'],
    ],
    hasEnds: true,
  },
];

const GRANT_AMOUNT_PARTS: Parts = {
  order: GRANT_AMOUNT_FACTS,
  deciding: [CERTIFICATE_GRANT_GRANT_NUMBER_PARTS, CERTIFICATE_GRANT_FEE_PARTS],
  others: [],
};

function givenGrantAmount(input: Input): Valued {
  const certificateGrant = recordOf(input?.certificateGrant);
  const grantNumber = integerOf(certificateGrant.grantNumber, 1, 20);
  const fee = integerOf(certificateGrant.fee, 0, 1000000);
  const grantAmountValue = computeGrantAmount(grantNumber, fee);
  const value = grantAmountValue;
  return valued(
    value !== value ? undeterminedValue('第四點', lacking(lackOfGrantAmount(grantNumber, fee)), GRANT_AMOUNT_FACTS) : GRANT_AMOUNT_VALUE,
    scaledValue(value, 2n),
  );
}

function valueOfGrantAmount(grantAmountValue: number): number | string | undefined {
  const value = grantAmountValue;
  return scaledValue(value, 2n);
}

/**
 * 證照補助金額（第四點）
 *
 * > 學生報考列表所載之證照，得申請補助報名費之半數（發證費併計），以二千元為限；其補助，每名學生以一次為限。
 *
 * - 當 證照補助.第幾次補助 > 補助次數（1 次） 則 0
 * - 當 證照補助.第幾次補助 ≤ 補助次數（1 次） 且 （證照補助.報名費 ÷ 2） ≤ 補助上限（2000 元） 則 證照補助.報名費 ÷ 2
 * - 其餘 補助上限（2000 元）
 *
 * undefined：無法判定。
 */
export function grantAmount(input: Input): number | string | undefined {
  const certificateGrant = recordOf(input?.certificateGrant);
  const grantNumber = integerOf(certificateGrant.grantNumber, 1, 20);
  const fee = integerOf(certificateGrant.fee, 0, 1000000);
  const grantAmountValue = computeGrantAmount(grantNumber, fee);
  return settledValue(valueOfGrantAmount(grantAmountValue), givenGrantAmount, input, GRANT_AMOUNT_PARTS);
}

/** 證照補助金額：值與理由。 */
export function explainGrantAmount(input: Input): Result {
  const certificateGrant = recordOf(input?.certificateGrant);
  const grantNumber = integerOf(certificateGrant.grantNumber, 1, 20);
  const fee = integerOf(certificateGrant.fee, 0, 1000000);
  const grantAmountValue = computeGrantAmount(grantNumber, fee);
  return settledResult(resultOfGrantAmount(grantAmountValue, grantNumber, fee), givenGrantAmount, input, GRANT_AMOUNT_PARTS);
}

/** 首次通知：value */
const FIRST_NOTICE_VALUE = /* @__PURE__ */ decided('value', '第五點第一款');

/** 首次通知：notApplicable */
const FIRST_NOTICE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款');

/** 首次通知所讀的事實 */
const FIRST_NOTICE_FACTS: readonly string[] = ['學生.畢業年級', '通知.週次'];

function openFirstNotice(graduatingYear: Truth, week: number): Decision {
  return undeterminedEffect(
    '第五點第一款',
    allAnswers(
      answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級'),
      answer(week === 8 ? YES : week < 8 || week > 8 ? NO : UNKNOWN, week !== week && '通知.週次'),
    ),
    FIRST_NOTICE_FACTS,
  );
}

function decideFirstNotice(graduatingYear: Truth, week: number): Decision {
  const inCase: Truth = and(graduatingYear, week === 8 ? YES : week < 8 || week > 8 ? NO : UNKNOWN);
  if (inCase === YES) return FIRST_NOTICE_VALUE;
  if (inCase === NO) return FIRST_NOTICE_NOT_APPLICABLE;
  return openFirstNotice(graduatingYear, week);
}

const STUDENT_GRADUATING_YEAR_PARTS: PartedFact = ['學生.畢業年級', 'student', 'graduatingYear', [true, false]];

function resultOfFirstNotice(graduatingYear: Truth, week: number): Result {
  return result(decideFirstNotice(graduatingYear, week), {
    text: '上學期第八週，按通過與未通過，分別通知學生，並將班級清冊提供導師。',
    values: [
      ['graduatingYear', showTruth(graduatingYear)],
      ['week', showNumber(week, 1n, '週')],
      ['firstNoticeWeek', '8 週'],
    ],
    caveats: [],
    effects: ['按認證結果通知學生並將班級清冊提供導師'],
  });
}

/**
 * 首次通知（第五點第一款）
 *
 * > 上學期第八週，按通過與未通過，分別通知學生，並將班級清冊提供導師。
 *
 * - 適用 學生.畢業年級
 * - 當 通知.週次 = 首次通知週（8 週）
 * - 效果 按認證結果通知學生並將班級清冊提供導師
 */
export function firstNotice(input: Input): Decision {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const week = integerOf(notice.week, 1, 30);
  return decideFirstNotice(graduatingYear, week);
}

/** 首次通知：結果與理由。 */
export function explainFirstNotice(input: Input): Result {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const week = integerOf(notice.week, 1, 30);
  return resultOfFirstNotice(graduatingYear, week);
}

/** 再次通知之期限：met */
const SECOND_NOTICE_MET = /* @__PURE__ */ decided('met', '第五點第二款');

/** 再次通知之期限：violated */
const SECOND_NOTICE_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第二款');

/** 再次通知之期限所讀的事實 */
const SECOND_NOTICE_FACTS: readonly string[] = ['通知.寄發日'];

function openSecondNotice(sentOn: number): Decision {
  return undeterminedDuty(
    '第五點第二款',
    YES,
    answer(sentOn <= 20448 ? YES : sentOn > 20448 ? NO : UNKNOWN, sentOn !== sentOn && '通知.寄發日'),
    YES,
    SECOND_NOTICE_FACTS,
  );
}

const SECOND_NOTICE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openSecondNotice(NaN));

function resultOfSecondNotice(sentOn: number): Result {
  return result(sentOn <= 20448 ? SECOND_NOTICE_MET : sentOn > 20448 ? SECOND_NOTICE_VIOLATED : SECOND_NOTICE_UNDETERMINED, {
    text: '114年12月26日前，通知系主任、導師（並附紙本）與學生；通過之通知，以發給單次為限，不予重複；未通過之通知，應敘明完成之期限。',
    values: [
      ['sentOn', showDate(sentOn)],
      ['secondNoticeDeadline', '114年12月26日'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 再次通知之期限（第五點第二款）
 *
 * > 114年12月26日前，通知系主任、導師（並附紙本）與學生；通過之通知，以發給單次為限，不予重複；未通過之通知，應敘明完成之期限。
 *
 * - 應 通知.寄發日 ≤ 再次通知期限（114年12月26日）
 */
export function secondNotice(input: Input): Decision {
  const notice = recordOf(input?.notice);
  const sentOn = readIsoDate(notice.sentOn);
  return sentOn <= 20448 ? SECOND_NOTICE_MET : sentOn > 20448 ? SECOND_NOTICE_VIOLATED : SECOND_NOTICE_UNDETERMINED;
}

/** 再次通知之期限：結果與理由。 */
export function explainSecondNotice(input: Input): Result {
  const notice = recordOf(input?.notice);
  const sentOn = readIsoDate(notice.sentOn);
  return resultOfSecondNotice(sentOn);
}

/** 通過之通知：value */
const PASS_NOTICE_VALUE = /* @__PURE__ */ decided('value', '第五點第二款');

/** 通過之通知：notApplicable */
const PASS_NOTICE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第二款');

/** 通過之通知所讀的事實 */
const PASS_NOTICE_FACTS: readonly string[] = ['學生.畢業年級', '通知.認證結果', '通知.曾寄發通過通知'];

function openPassNotice(graduatingYear: Truth, result_2: Result_2 | undefined, passNoticeSent: Truth): Decision {
  return undeterminedEffect(
    '第五點第二款',
    allAnswers(
      answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級'),
      allAnswers(
        answer(result_2 === 'passed' ? YES : result_2 === undefined ? UNKNOWN : NO, result_2 === undefined && '通知.認證結果'),
        answer(sameTruth(passNoticeSent, NO), passNoticeSent === UNKNOWN && '通知.曾寄發通過通知'),
      ),
    ),
    PASS_NOTICE_FACTS,
  );
}

function decidePassNotice(graduatingYear: Truth, result_2: Result_2 | undefined, passNoticeSent: Truth): Decision {
  const inCase: Truth = and(
    graduatingYear,
    and(result_2 === 'passed' ? YES : result_2 === undefined ? UNKNOWN : NO, sameTruth(passNoticeSent, NO)),
  );
  if (inCase === YES) return PASS_NOTICE_VALUE;
  if (inCase === NO) return PASS_NOTICE_NOT_APPLICABLE;
  return openPassNotice(graduatingYear, result_2, passNoticeSent);
}

function resultOfPassNotice(graduatingYear: Truth, result_2: Result_2 | undefined, passNoticeSent: Truth): Result {
  return result(decidePassNotice(graduatingYear, result_2, passNoticeSent), {
    text: '114年12月26日前，通知系主任、導師（並附紙本）與學生；通過之通知，以發給單次為限，不予重複；未通過之通知，應敘明完成之期限。',
    values: [
      ['graduatingYear', showTruth(graduatingYear)],
      ['result', showMember(result_2, RESULT_NAMES)],
      ['passNoticeSent', showTruth(passNoticeSent)],
    ],
    caveats: [],
    effects: ['通知系主任', '導師與學生'],
  });
}

/**
 * 通過之通知（第五點第二款）
 *
 * > 114年12月26日前，通知系主任、導師（並附紙本）與學生；通過之通知，以發給單次為限，不予重複；未通過之通知，應敘明完成之期限。
 *
 * - 適用 學生.畢業年級
 * - 當 通知.認證結果 = 通過 且 通知.曾寄發通過通知 = 否
 * - 效果 通知系主任
 * - 效果 導師與學生
 */
export function passNotice(input: Input): Decision {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const result_2 = readResult_2(notice.result);
  const passNoticeSent = readBoolean(notice.passNoticeSent);
  return decidePassNotice(graduatingYear, result_2, passNoticeSent);
}

/** 通過之通知：結果與理由。 */
export function explainPassNotice(input: Input): Result {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const result_2 = readResult_2(notice.result);
  const passNoticeSent = readBoolean(notice.passNoticeSent);
  return resultOfPassNotice(graduatingYear, result_2, passNoticeSent);
}

/** 未通過之通知：value */
const FAIL_NOTICE_VALUE = /* @__PURE__ */ decided('value', '第五點第二款');

/** 未通過之通知：notApplicable */
const FAIL_NOTICE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第二款');

/** 未通過之通知所讀的事實 */
const FAIL_NOTICE_FACTS: readonly string[] = ['學生.畢業年級', '通知.認證結果'];

function openFailNotice(graduatingYear: Truth, result_2: Result_2 | undefined): Decision {
  return undeterminedEffect(
    '第五點第二款',
    allAnswers(
      answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級'),
      answer(result_2 === 'notPassed' ? YES : result_2 === undefined ? UNKNOWN : NO, result_2 === undefined && '通知.認證結果'),
    ),
    FAIL_NOTICE_FACTS,
  );
}

function decideFailNotice(graduatingYear: Truth, result_2: Result_2 | undefined): Decision {
  const inCase: Truth = and(graduatingYear, result_2 === 'notPassed' ? YES : result_2 === undefined ? UNKNOWN : NO);
  if (inCase === YES) return FAIL_NOTICE_VALUE;
  if (inCase === NO) return FAIL_NOTICE_NOT_APPLICABLE;
  return openFailNotice(graduatingYear, result_2);
}

function resultOfFailNotice(graduatingYear: Truth, result_2: Result_2 | undefined): Result {
  return result(decideFailNotice(graduatingYear, result_2), {
    text: '114年12月26日前，通知系主任、導師（並附紙本）與學生；通過之通知，以發給單次為限，不予重複；未通過之通知，應敘明完成之期限。',
    values: [
      ['graduatingYear', showTruth(graduatingYear)],
      ['result', showMember(result_2, RESULT_NAMES)],
    ],
    caveats: [],
    effects: ['通知系主任', '導師與學生，並敘明完成期限'],
  });
}

/**
 * 未通過之通知（第五點第二款）
 *
 * > 114年12月26日前，通知系主任、導師（並附紙本）與學生；通過之通知，以發給單次為限，不予重複；未通過之通知，應敘明完成之期限。
 *
 * - 適用 學生.畢業年級
 * - 當 通知.認證結果 = 未通過
 * - 效果 通知系主任
 * - 效果 導師與學生，並敘明完成期限
 */
export function failNotice(input: Input): Decision {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const result_2 = readResult_2(notice.result);
  return decideFailNotice(graduatingYear, result_2);
}

/** 未通過之通知：結果與理由。 */
export function explainFailNotice(input: Input): Result {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const result_2 = readResult_2(notice.result);
  return resultOfFailNotice(graduatingYear, result_2);
}

/** 期限當日：value */
const DEADLINE_DAY_VALUE = /* @__PURE__ */ decided('value', '第五點第三款');

/** 期限當日所讀的事實 */
const DEADLINE_DAY_FACTS: readonly string[] = ['通知.完成日', '疑義.期限當日'];

function resultOfDeadlineDay(deadlineDayValue: Truth, deadlineDay: DeadlineDayReading | undefined, completedOn: number): Result {
  const value = deadlineDayValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第五點第三款', lacking(lackOfDeadlineDay(deadlineDay, completedOn)), DEADLINE_DAY_FACTS)
      : DEADLINE_DAY_VALUE;
  return result(
    decision,
    {
      text: '未通過者，應於115年6月1日前完成各該門檻。',
      values: [
        ['completedOn', showDate(completedOn)],
        ['deadlineDay', showMember(deadlineDay, DEADLINE_DAY_READING_NAMES)],
        ['completionDeadline', '115年6月1日'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const NOTICE_COMPLETED_ON_PARTS: PartedFact = ['通知.完成日', 'notice', 'completedOn', ['0001-01-01', '2026-06-01', '2026-06-02']];

const READINGS_DEADLINE_DAY_PARTS: PartedFact = ['疑義.期限當日', 'readings', 'deadlineDay', ['included', 'excluded']];

const DEADLINE_DAY_PARTS: Parts = {
  order: DEADLINE_DAY_FACTS,
  deciding: [READINGS_DEADLINE_DAY_PARTS, NOTICE_COMPLETED_ON_PARTS],
  others: [],
};

function givenDeadlineDay(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const deadlineDay = readDeadlineDayReading(readings.deadlineDay);
  const notice = recordOf(input?.notice);
  const completedOn = readIsoDate(notice.completedOn);
  const deadlineDayValue = computeDeadlineDay(deadlineDay, completedOn);
  const value = deadlineDayValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第五點第三款', lacking(lackOfDeadlineDay(deadlineDay, completedOn)), DEADLINE_DAY_FACTS)
      : DEADLINE_DAY_VALUE,
    truthValue(value),
  );
}

function valueOfDeadlineDay(deadlineDayValue: Truth): boolean | undefined {
  const value = deadlineDayValue;
  return truthValue(value);
}

/**
 * 期限當日（第五點第三款）
 *
 * > 未通過者，應於115年6月1日前完成各該門檻。
 *
 * - 其餘 （疑義.期限當日 = 甲說 且 通知.完成日 ≤ 完成期限（115年6月1日）） 或 （疑義.期限當日 = 乙說 且 （通知.完成日 ≤ 完成期限（115年6月1日） 且 通知.完成日 ≠ 完成期限（115年6月1日））） 或 （通知.完成日 ≤ 完成期限（115年6月1日） 且 （通知.完成日 ≤ 完成期限（115年6月1日） 且 通知.完成日 ≠ 完成期限（115年6月1日）））
 *
 * undefined：無法判定。
 */
export function deadlineDay_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const deadlineDay = readDeadlineDayReading(readings.deadlineDay);
  const notice = recordOf(input?.notice);
  const completedOn = readIsoDate(notice.completedOn);
  const deadlineDayValue = computeDeadlineDay(deadlineDay, completedOn);
  return settledValue(valueOfDeadlineDay(deadlineDayValue), givenDeadlineDay, input, DEADLINE_DAY_PARTS);
}

/** 期限當日：值與理由。 */
export function explainDeadlineDay(input: Input): Result {
  const readings = recordOf(input?.readings);
  const deadlineDay = readDeadlineDayReading(readings.deadlineDay);
  const notice = recordOf(input?.notice);
  const completedOn = readIsoDate(notice.completedOn);
  const deadlineDayValue = computeDeadlineDay(deadlineDay, completedOn);
  return settledResult(resultOfDeadlineDay(deadlineDayValue, deadlineDay, completedOn), givenDeadlineDay, input, DEADLINE_DAY_PARTS);
}

/** 門檻之完成期限：notApplicable */
const COMPLETION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第三款');

/** 門檻之完成期限：met */
const COMPLETION_MET = /* @__PURE__ */ decided('met', '第五點第三款');

/** 門檻之完成期限：violated */
const COMPLETION_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第三款');

/** 門檻之完成期限所讀的事實 */
const COMPLETION_FACTS: readonly string[] = ['學生.畢業年級', '通知.完成日', '疑義.期限當日'];

function openCompletion(graduatingYear: Truth, deadlineDayValue: Truth, deadlineDayLack: Note): Decision {
  return undeterminedDuty(
    '第五點第三款',
    answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級'),
    answer(deadlineDayValue, deadlineDayLack),
    YES,
    COMPLETION_FACTS,
  );
}

function decideCompletion(graduatingYear: Truth, deadlineDayValue: Truth, deadlineDayLack: Note): Decision {
  const inCase: Truth = graduatingYear;
  if (inCase === NO) return COMPLETION_NOT_APPLICABLE;
  const must: Truth = deadlineDayValue;
  if (inCase === YES && must === YES) return COMPLETION_MET;
  if (inCase === YES && must === NO) return COMPLETION_VIOLATED;
  return openCompletion(graduatingYear, deadlineDayValue, deadlineDayLack);
}

const COMPLETION_PARTS: Parts = {
  order: COMPLETION_FACTS,
  deciding: [READINGS_DEADLINE_DAY_PARTS, NOTICE_COMPLETED_ON_PARTS],
  others: [STUDENT_GRADUATING_YEAR_PARTS],
};

function givenCompletion(input: Input): Decision {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const readings = recordOf(input?.readings);
  const deadlineDay = readDeadlineDayReading(readings.deadlineDay);
  const notice = recordOf(input?.notice);
  const completedOn = readIsoDate(notice.completedOn);
  const deadlineDayValue = computeDeadlineDay(deadlineDay, completedOn);
  const deadlineDayLack = deadlineDayValue === UNKNOWN ? lackOfDeadlineDay(deadlineDay, completedOn) : false;
  return decideCompletion(graduatingYear, deadlineDayValue, deadlineDayLack);
}

function resultOfCompletion(
  graduatingYear: Truth,
  deadlineDayValue: Truth,
  deadlineDayLack: Note,
  input: Input,
  completedOn: number,
  deadlineDay: DeadlineDayReading | undefined,
): Result {
  return result(settled(decideCompletion(graduatingYear, deadlineDayValue, deadlineDayLack), givenCompletion, input, COMPLETION_PARTS), {
    text: '未通過者，應於115年6月1日前完成各該門檻。',
    values: [
      ['graduatingYear', showTruth(graduatingYear)],
      ['completedOn', showDate(completedOn)],
      ['readings.deadlineDay', showMember(deadlineDay, DEADLINE_DAY_READING_NAMES)],
      ['definition.deadlineDay', showTruth(deadlineDayValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 門檻之完成期限（第五點第三款）
 *
 * > 未通過者，應於115年6月1日前完成各該門檻。
 *
 * - 適用 學生.畢業年級
 * - 應 期限當日
 */
export function completion(input: Input): Decision {
  return settled(givenCompletion(input), givenCompletion, input, COMPLETION_PARTS);
}

/** 門檻之完成期限：結果與理由。 */
export function explainCompletion(input: Input): Result {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const readings = recordOf(input?.readings);
  const deadlineDay = readDeadlineDayReading(readings.deadlineDay);
  const notice = recordOf(input?.notice);
  const completedOn = readIsoDate(notice.completedOn);
  const deadlineDayValue = computeDeadlineDay(deadlineDay, completedOn);
  const deadlineDayLack = deadlineDayValue === UNKNOWN ? lackOfDeadlineDay(deadlineDay, completedOn) : false;
  return resultOfCompletion(graduatingYear, deadlineDayValue, deadlineDayLack, input, completedOn, deadlineDay);
}

/** 按月通知：value */
const MONTHLY_NOTICE_VALUE = /* @__PURE__ */ decided('value', '第五點第四款');

/** 按月通知：notApplicable */
const MONTHLY_NOTICE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第四款');

/** 按月通知所讀的事實 */
const MONTHLY_NOTICE_FACTS: readonly string[] = ['學生.畢業年級', '通知.學年度', '通知.學期', '通知.認證結果'];

function openMonthlyNotice(graduatingYear: Truth, year_2: number, semester_2: number, result_2: Result_2 | undefined): Decision {
  return undeterminedEffect(
    '第五點第四款',
    allAnswers(
      answer(graduatingYear, graduatingYear === UNKNOWN && '學生.畢業年級'),
      allAnswers(
        answer(year_2 === 114 ? YES : year_2 < 114 || year_2 > 114 ? NO : UNKNOWN, year_2 !== year_2 && '通知.學年度'),
        answer(semester_2 === 2 ? YES : semester_2 < 2 || semester_2 > 2 ? NO : UNKNOWN, semester_2 !== semester_2 && '通知.學期'),
        answer(result_2 === 'notPassed' ? YES : result_2 === undefined ? UNKNOWN : NO, result_2 === undefined && '通知.認證結果'),
      ),
    ),
    MONTHLY_NOTICE_FACTS,
  );
}

function decideMonthlyNotice(graduatingYear: Truth, year_2: number, semester_2: number, result_2: Result_2 | undefined): Decision {
  const inCase: Truth = and(
    graduatingYear,
    and(
      and(
        year_2 === 114 ? YES : year_2 < 114 || year_2 > 114 ? NO : UNKNOWN,
        semester_2 === 2 ? YES : semester_2 < 2 || semester_2 > 2 ? NO : UNKNOWN,
      ),
      result_2 === 'notPassed' ? YES : result_2 === undefined ? UNKNOWN : NO,
    ),
  );
  if (inCase === YES) return MONTHLY_NOTICE_VALUE;
  if (inCase === NO) return MONTHLY_NOTICE_NOT_APPLICABLE;
  return openMonthlyNotice(graduatingYear, year_2, semester_2, result_2);
}

function resultOfMonthlyNotice(graduatingYear: Truth, year_2: number, semester_2: number, result_2: Result_2 | undefined): Result {
  return result(decideMonthlyNotice(graduatingYear, year_2, semester_2, result_2), {
    text: '114學年度之第二學期，按月以系統通知系主任、導師（並附紙本）與未通過之學生，並經學務處請班代轉知。',
    values: [
      ['graduatingYear', showTruth(graduatingYear)],
      ['year', showNumber(year_2, 1n, '學年度')],
      ['semester', showNumber(semester_2, 1n, '學期')],
      ['result', showMember(result_2, RESULT_NAMES)],
      ['monthlyYear', '114 學年度'],
      ['monthlySemester', '2 個學期'],
    ],
    caveats: [],
    effects: ['按月通知系主任', '導師與學生，並請班代轉知'],
  });
}

/**
 * 按月通知（第五點第四款）
 *
 * > 114學年度之第二學期，按月以系統通知系主任、導師（並附紙本）與未通過之學生，並經學務處請班代轉知。
 *
 * - 適用 學生.畢業年級
 * - 當 通知.學年度 = 按月通知學年度（114 學年度） 且 通知.學期 = 按月通知學期（2 個學期） 且 通知.認證結果 = 未通過
 * - 效果 按月通知系主任
 * - 效果 導師與學生，並請班代轉知
 */
export function monthlyNotice(input: Input): Decision {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const year_2 = integerOf(notice.year, 80, 200);
  const semester_2 = integerOf(notice.semester, 1, 2);
  const result_2 = readResult_2(notice.result);
  return decideMonthlyNotice(graduatingYear, year_2, semester_2, result_2);
}

/** 按月通知：結果與理由。 */
export function explainMonthlyNotice(input: Input): Result {
  const student = recordOf(input?.student);
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const year_2 = integerOf(notice.year, 80, 200);
  const semester_2 = integerOf(notice.semester, 1, 2);
  const result_2 = readResult_2(notice.result);
  return resultOfMonthlyNotice(graduatingYear, year_2, semester_2, result_2);
}

function holdsWith_2(recordedOn: number, sessionEnd: number): Truth {
  return recordedOn <= existingDay(sessionEnd + 7) ? YES : recordedOn > existingDay(sessionEnd + 7) ? NO : UNKNOWN;
}

function holdsAtEnds_2(recordedOn: number, sessionEnd: number): Truth {
  return agree(
    holdsWith_2(recordedOn === recordedOn ? recordedOn : -719162, sessionEnd === sessionEnd ? sessionEnd : 2932896),
    holdsWith_2(recordedOn === recordedOn ? recordedOn : 2932896, sessionEnd === sessionEnd ? sessionEnd : -719162),
  );
}

const EXACT = /* @__PURE__ */ rational(7n, 1n);

/** 精進時數之登錄：met */
const HOURS_ENTRY_MET = /* @__PURE__ */ decided('met', '第六點');

/** 精進時數之登錄：violated */
const HOURS_ENTRY_VIOLATED = /* @__PURE__ */ decided('violated', '第六點');

/** 精進時數之登錄所讀的事實 */
const HOURS_ENTRY_FACTS: readonly string[] = ['登錄.登錄日', '登錄.場次結束日'];

function openHoursEntry(recordedOn: number, sessionEnd: number): Decision {
  const must: Truth = holdsAtEnds_2(recordedOn, sessionEnd);
  if (must === YES) return HOURS_ENTRY_MET;
  if (must === NO) return HOURS_ENTRY_VIOLATED;
  return undeterminedDuty(
    '第六點',
    YES,
    answer(
      holdsAtEnds_2(recordedOn, sessionEnd),
      recordedOn !== recordedOn && '登錄.登錄日',
      sessionEnd !== sessionEnd && '登錄.場次結束日',
      leavesCalendar(addExact(lift(sessionEnd), EXACT)) && NO_SUCH_DATE,
    ),
    YES,
    HOURS_ENTRY_FACTS,
  );
}

function difference_6(input: Input): number | null | undefined {
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

const ENTRY_RECORDED_ON_PARTS: PartedFact = [
  '登錄.登錄日',
  'entry',
  'recordedOn',
  { low: -719162, high: 2932896, scale: 0, starts: [-719162], turns: [[difference_6, '>']] },
];

const ENTRY_SESSION_END_PARTS: PartedFact = [
  '登錄.場次結束日',
  'entry',
  'sessionEnd',
  { low: -719162, high: 2932896, scale: 0, starts: [-719162], turns: [[difference_6, '>']] },
];

const HOURS_ENTRY_PARTS: Parts = { order: HOURS_ENTRY_FACTS, deciding: [ENTRY_RECORDED_ON_PARTS, ENTRY_SESSION_END_PARTS], others: [] };

function givenHoursEntry(input: Input): Decision {
  const entry = recordOf(input?.entry);
  const recordedOn = readIsoDate(entry.recordedOn);
  const sessionEnd = readIsoDate(entry.sessionEnd);
  return recordedOn <= existingDay(sessionEnd + 7)
    ? HOURS_ENTRY_MET
    : recordedOn > existingDay(sessionEnd + 7)
      ? HOURS_ENTRY_VIOLATED
      : openHoursEntry(recordedOn, sessionEnd);
}

function resultOfHoursEntry(recordedOn: number, sessionEnd: number, input: Input): Result {
  return result(
    settled(
      recordedOn <= existingDay(sessionEnd + 7)
        ? HOURS_ENTRY_MET
        : recordedOn > existingDay(sessionEnd + 7)
          ? HOURS_ENTRY_VIOLATED
          : openHoursEntry(recordedOn, sessionEnd),
      givenHoursEntry,
      input,
      HOURS_ENTRY_PARTS,
    ),
    {
      text: '精進活動之時數，應在場次結束後一週內登錄。課程列表所載之課程，按列表之時數採認，並合計之：醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統，每門採認三小時；數位學法、從生專轉轉入職服務，每門採認一小時。未列載之課程，不予採認。',
      values: [
        ['recordedOn', showDate(recordedOn)],
        ['sessionEnd', showDate(sessionEnd)],
        ['entryPeriod', '1 週'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 精進時數之登錄（第六點）
 *
 * > 精進活動之時數，應在場次結束後一週內登錄。課程列表所載之課程，按列表之時數採認，並合計之：醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統，每門採認三小時；數位學法、從生專轉轉入職服務，每門採認一小時。未列載之課程，不予採認。
 *
 * - 應 登錄.登錄日 ≤ （登錄.場次結束日 ＋ 登錄期限（1 週） 日）
 */
export function hoursEntry(input: Input): Decision {
  return settled(givenHoursEntry(input), givenHoursEntry, input, HOURS_ENTRY_PARTS);
}

/** 精進時數之登錄：結果與理由。 */
export function explainHoursEntry(input: Input): Result {
  const entry = recordOf(input?.entry);
  const recordedOn = readIsoDate(entry.recordedOn);
  const sessionEnd = readIsoDate(entry.sessionEnd);
  return resultOfHoursEntry(recordedOn, sessionEnd, input);
}

/** 採認時數：value */
const CREDITED_HOURS_VALUE = /* @__PURE__ */ decided('value', '第六點');

/** 採認時數所讀的事實 */
const CREDITED_HOURS_FACTS: readonly string[] = ['登錄.認證課程', '登錄.認證課程 的 名稱'];

function resultOfCreditedHours(
  creditedHoursValue: number,
  countOfListedCoursesValue: number,
  listedCourses: readonly ListedCourse[] | undefined,
  countOfListedCourses_2Value: number,
): Result {
  const value = creditedHoursValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第六點',
          lacking(lackOfCreditedHours(countOfListedCoursesValue, listedCourses, countOfListedCourses_2Value)),
          CREDITED_HOURS_FACTS,
        )
      : CREDITED_HOURS_VALUE;
  return result(
    decision,
    {
      text: '精進活動之時數，應在場次結束後一週內登錄。課程列表所載之課程，按列表之時數採認，並合計之：醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統，每門採認三小時；數位學法、從生專轉轉入職服務，每門採認一小時。未列載之課程，不予採認。',
      values: [
        ['listedCourses', showEntries(listedCourses)],
        [
          '個數（登錄.認證課程 其中 認證課程.名稱 屬於 醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統）',
          showExact(lift(countOfListedCoursesValue), null),
        ],
        ['個數（登錄.認證課程 其中 認證課程.名稱 屬於 數位學法、從生專轉轉入職服務）', showExact(lift(countOfListedCourses_2Value), null)],
        ['threeHourCourses', '醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統'],
        ['threeHours', '3 小時'],
        ['oneHourCourses', '數位學法、從生專轉轉入職服務'],
        ['oneHour', '1 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function valueOfCreditedHours(creditedHoursValue: number): number | undefined {
  const value = creditedHoursValue;
  return scaledValue(value);
}

/**
 * 採認時數（第六點）
 *
 * > 精進活動之時數，應在場次結束後一週內登錄。課程列表所載之課程，按列表之時數採認，並合計之：醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統，每門採認三小時；數位學法、從生專轉轉入職服務，每門採認一小時。未列載之課程，不予採認。
 *
 * - 其餘 （個數（登錄.認證課程 其中 認證課程.名稱 屬於 醫務心理學、幸福行動、幸福入門、職場情緒技巧、情緒系統） × 三小時課程時數（3 小時）） ＋ 個數（登錄.認證課程 其中 認證課程.名稱 屬於 數位學法、從生專轉轉入職服務）
 *
 * undefined：無法判定。
 */
export function creditedHours(input: Input): number | undefined {
  const entry = recordOf(input?.entry);
  const listedCourses = readEntries<ListedCourse>(entry.listedCourses);
  const countOfListedCoursesValue = countOfListedCourses(listedCourses);
  const countOfListedCourses_2Value = countOfListedCourses_2(listedCourses);
  const creditedHoursValue = computeCreditedHours(countOfListedCoursesValue, countOfListedCourses_2Value);
  return valueOfCreditedHours(creditedHoursValue);
}

/** 採認時數：值與理由。 */
export function explainCreditedHours(input: Input): Result {
  const entry = recordOf(input?.entry);
  const listedCourses = readEntries<ListedCourse>(entry.listedCourses);
  const countOfListedCoursesValue = countOfListedCourses(listedCourses);
  const countOfListedCourses_2Value = countOfListedCourses_2(listedCourses);
  const creditedHoursValue = computeCreditedHours(countOfListedCoursesValue, countOfListedCourses_2Value);
  return resultOfCreditedHours(creditedHoursValue, countOfListedCoursesValue, listedCourses, countOfListedCourses_2Value);
}

/** 列表之變更：met */
const LIST_CHANGE_MET = /* @__PURE__ */ decided('met', '第七點');

/** 列表之變更：violated */
const LIST_CHANGE_VIOLATED = /* @__PURE__ */ decided('violated', '第七點');

/** 列表之變更所讀的事實 */
const LIST_CHANGE_FACTS: readonly string[] = ['證照列表.變更日'];

function openListChange(changedOn: number): Decision {
  return undeterminedDuty(
    '第七點',
    YES,
    answer(changedOn <= 20462 ? YES : changedOn > 20462 ? NO : UNKNOWN, changedOn !== changedOn && '證照列表.變更日'),
    YES,
    LIST_CHANGE_FACTS,
  );
}

const LIST_CHANGE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openListChange(NaN));

function resultOfListChange(changedOn: number): Result {
  return result(changedOn <= 20462 ? LIST_CHANGE_MET : changedOn > 20462 ? LIST_CHANGE_VIOLATED : LIST_CHANGE_UNDETERMINED, {
    text: '各系所變更證照列表，至115年1月9日止；學生之申請，自115年2月1日起受理，由系所隨到隨審。',
    values: [
      ['changedOn', showDate(changedOn)],
      ['listDeadline', '115年1月9日'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 列表之變更（第七點）
 *
 * > 各系所變更證照列表，至115年1月9日止；學生之申請，自115年2月1日起受理，由系所隨到隨審。
 *
 * - 應 證照列表.變更日 ≤ 列表變更期限（115年1月9日）
 */
export function listChange(input: Input): Decision {
  const certificateList = recordOf(input?.certificateList);
  const changedOn = readIsoDate(certificateList.changedOn);
  return changedOn <= 20462 ? LIST_CHANGE_MET : changedOn > 20462 ? LIST_CHANGE_VIOLATED : LIST_CHANGE_UNDETERMINED;
}

/** 列表之變更：結果與理由。 */
export function explainListChange(input: Input): Result {
  const certificateList = recordOf(input?.certificateList);
  const changedOn = readIsoDate(certificateList.changedOn);
  return resultOfListChange(changedOn);
}

/** 證照之申請：met */
const CERTIFICATE_APPLICATION_MET = /* @__PURE__ */ decided('met', '第七點');

/** 證照之申請：violated */
const CERTIFICATE_APPLICATION_VIOLATED = /* @__PURE__ */ decided('violated', '第七點');

/** 證照之申請所讀的事實 */
const CERTIFICATE_APPLICATION_FACTS: readonly string[] = ['證照列表.申請日'];

function openCertificateApplication(appliedOn: number): Decision {
  return undeterminedDuty(
    '第七點',
    YES,
    answer(appliedOn >= 20485 ? YES : appliedOn < 20485 ? NO : UNKNOWN, appliedOn !== appliedOn && '證照列表.申請日'),
    YES,
    CERTIFICATE_APPLICATION_FACTS,
  );
}

const CERTIFICATE_APPLICATION_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openCertificateApplication(NaN));

function resultOfCertificateApplication(appliedOn: number): Result {
  return result(
    appliedOn >= 20485
      ? CERTIFICATE_APPLICATION_MET
      : appliedOn < 20485
        ? CERTIFICATE_APPLICATION_VIOLATED
        : CERTIFICATE_APPLICATION_UNDETERMINED,
    {
      text: '各系所變更證照列表，至115年1月9日止；學生之申請，自115年2月1日起受理，由系所隨到隨審。',
      values: [
        ['appliedOn', showDate(appliedOn)],
        ['applicationsFrom', '115年2月1日'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 證照之申請（第七點）
 *
 * > 各系所變更證照列表，至115年1月9日止；學生之申請，自115年2月1日起受理，由系所隨到隨審。
 *
 * - 應 證照列表.申請日 ≥ 申請開放日（115年2月1日）
 */
export function certificateApplication(input: Input): Decision {
  const certificateList = recordOf(input?.certificateList);
  const appliedOn = readIsoDate(certificateList.appliedOn);
  return appliedOn >= 20485
    ? CERTIFICATE_APPLICATION_MET
    : appliedOn < 20485
      ? CERTIFICATE_APPLICATION_VIOLATED
      : CERTIFICATE_APPLICATION_UNDETERMINED;
}

/** 證照之申請：結果與理由。 */
export function explainCertificateApplication(input: Input): Result {
  const certificateList = recordOf(input?.certificateList);
  const appliedOn = readIsoDate(certificateList.appliedOn);
  return resultOfCertificateApplication(appliedOn);
}

function holdsWith_3(passed: number, notPassed: number, students: number): Truth {
  return passed + notPassed <= students ? YES : passed + notPassed > students ? NO : UNKNOWN;
}

function holdsAtEnds_3(passed: number, notPassed: number, students: number): Truth {
  return agree(
    holdsWith_3(passed === passed ? passed : 0, notPassed === notPassed ? notPassed : 0, students === students ? students : 100000),
    holdsWith_3(passed === passed ? passed : 100000, notPassed === notPassed ? notPassed : 100000, students === students ? students : 0),
  );
}

function holdsWith_4(passed: number, notPassed: number, students: number): Truth {
  return passed + notPassed >= students ? YES : passed + notPassed < students ? NO : UNKNOWN;
}

function holdsAtEnds_4(passed: number, notPassed: number, students: number): Truth {
  return agree(
    holdsWith_4(passed === passed ? passed : 0, notPassed === notPassed ? notPassed : 0, students === students ? students : 100000),
    holdsWith_4(passed === passed ? passed : 100000, notPassed === notPassed ? notPassed : 100000, students === students ? students : 0),
  );
}

/** 統計之相符：met */
const CONSISTENT_STATISTICS_MET = /* @__PURE__ */ decided('met', '第八點');

/** 統計之相符：violated */
const CONSISTENT_STATISTICS_VIOLATED = /* @__PURE__ */ decided('violated', '第八點');

/** 統計之相符所讀的事實 */
const CONSISTENT_STATISTICS_FACTS: readonly string[] = ['統計.通過人數', '統計.未通過人數', '統計.學生數'];

function openConsistentStatistics(passed: number, notPassed: number, students: number): Decision {
  const must: Truth = and(holdsAtEnds_3(passed, notPassed, students), holdsAtEnds_4(passed, notPassed, students));
  if (must === YES) return CONSISTENT_STATISTICS_MET;
  if (must === NO) return CONSISTENT_STATISTICS_VIOLATED;
  return undeterminedDuty(
    '第八點',
    YES,
    answer(
      and(holdsAtEnds_3(passed, notPassed, students), holdsAtEnds_4(passed, notPassed, students)),
      passed !== passed && '統計.通過人數',
      notPassed !== notPassed && '統計.未通過人數',
      students !== students && '統計.學生數',
    ),
    YES,
    CONSISTENT_STATISTICS_FACTS,
  );
}

function decideConsistentStatistics(passed: number, notPassed: number, students: number): Decision {
  const must: Truth = passed + notPassed === students ? YES : passed + notPassed < students || passed + notPassed > students ? NO : UNKNOWN;
  if (must === YES) return CONSISTENT_STATISTICS_MET;
  if (must === NO) return CONSISTENT_STATISTICS_VIOLATED;
  return openConsistentStatistics(passed, notPassed, students);
}

function difference_7(input: Input): number | null | undefined {
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

const STATISTICS_PASSED_PARTS: PartedFact = [
  '統計.通過人數',
  'statistics',
  'passed',
  { low: 0, high: 100000, scale: 1, starts: [0], turns: [[difference_7, '=']] },
];

const STATISTICS_NOT_PASSED_PARTS: PartedFact = [
  '統計.未通過人數',
  'statistics',
  'notPassed',
  { low: 0, high: 100000, scale: 1, starts: [0], turns: [[difference_7, '=']] },
];

const STATISTICS_STUDENTS_PARTS: PartedFact = [
  '統計.學生數',
  'statistics',
  'students',
  { low: 0, high: 100000, scale: 1, starts: [0], turns: [[difference_7, '=']] },
];

const CONSISTENT_STATISTICS_PARTS: Parts = {
  order: CONSISTENT_STATISTICS_FACTS,
  deciding: [STATISTICS_PASSED_PARTS, STATISTICS_NOT_PASSED_PARTS, STATISTICS_STUDENTS_PARTS],
  others: [],
};

function givenConsistentStatistics(input: Input): Decision {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const notPassed = integerOf(statistics.notPassed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  return decideConsistentStatistics(passed, notPassed, students);
}

function resultOfConsistentStatistics(passed: number, notPassed: number, students: number, input: Input): Result {
  return result(
    settled(decideConsistentStatistics(passed, notPassed, students), givenConsistentStatistics, input, CONSISTENT_STATISTICS_PARTS),
    {
      text: '執行進度之統計，按門檻列出畢業年級學生數、通過人數與未通過人數；通過與未通過之人數，合計應與學生數相符。',
      values: [
        ['passed', showNumber(passed, 1n, '人')],
        ['notPassed', showNumber(notPassed, 1n, '人')],
        ['students', showNumber(students, 1n, '人')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 統計之相符（第八點）
 *
 * > 執行進度之統計，按門檻列出畢業年級學生數、通過人數與未通過人數；通過與未通過之人數，合計應與學生數相符。
 *
 * - 應 （統計.通過人數 ＋ 統計.未通過人數） = 統計.學生數
 */
export function consistentStatistics(input: Input): Decision {
  return settled(givenConsistentStatistics(input), givenConsistentStatistics, input, CONSISTENT_STATISTICS_PARTS);
}

/** 統計之相符：結果與理由。 */
export function explainConsistentStatistics(input: Input): Result {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const notPassed = integerOf(statistics.notPassed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  return resultOfConsistentStatistics(passed, notPassed, students, input);
}

/** 通過率：value */
const PASS_RATE_VALUE = /* @__PURE__ */ decided('value', '第八點第一款');

/** 通過率所讀的事實 */
const PASS_RATE_FACTS: readonly string[] = ['統計.通過人數', '統計.學生數'];

function resultOfPassRate(passRateValue: number, passed: number, students: number): Result {
  const value = passRateValue;
  const decision =
    value !== value ? undeterminedValue('第八點第一款', lacking(lackOfPassRate(passed, students)), PASS_RATE_FACTS) : PASS_RATE_VALUE;
  return result(
    decision,
    {
      text: '通過率，為通過人數占學生數之百分比，四捨五入至小數點後第二位。',
      values: [
        ['passed', showNumber(passed, 1n, '人')],
        ['students', showNumber(students, 1n, '人')],
        ['rateRounding', '四捨五入至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    null,
  );
}

function difference_8(input: Input): number | null | undefined {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const value = roundHalfAway(100 * (passed * 100), students);
  return value === value
    ? value
    : lacking(passed !== passed && '統計.通過人數', students !== students && '統計.學生數', isZero(lift(students)) && DIVISION_BY_ZERO)
          .missing.length > 0
      ? undefined
      : null;
}

const STATISTICS_PASSED_PARTS_2: PartedFact = [
  '統計.通過人數',
  'statistics',
  'passed',
  { low: 0, high: 100000, scale: 1, starts: [0], turns: [[difference_8, 'known']], hasEnds: true },
];

const STATISTICS_STUDENTS_PARTS_2: PartedFact = [
  '統計.學生數',
  'statistics',
  'students',
  { low: 0, high: 100000, scale: 1, starts: [0], turns: [[difference_8, 'known']], hasEnds: true },
];

const PASS_RATE_PARTS: Parts = { order: PASS_RATE_FACTS, deciding: [STATISTICS_PASSED_PARTS_2, STATISTICS_STUDENTS_PARTS_2], others: [] };

function givenPassRate(input: Input): Valued {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const passRateValue = computePassRate(passed, students);
  const value = passRateValue;
  return valued(
    value !== value ? undeterminedValue('第八點第一款', lacking(lackOfPassRate(passed, students)), PASS_RATE_FACTS) : PASS_RATE_VALUE,
    scaledValue(value, 100n),
  );
}

function valueOfPassRate(passRateValue: number): number | string | undefined {
  const value = passRateValue;
  return scaledValue(value, 100n);
}

/**
 * 通過率（第八點第一款）
 *
 * > 通過率，為通過人數占學生數之百分比，四捨五入至小數點後第二位。
 *
 * - 其餘 取位（（統計.通過人數 × 100） ÷ 統計.學生數，通過率取位）
 *
 * undefined：無法判定。
 */
export function passRate(input: Input): number | string | undefined {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const passRateValue = computePassRate(passed, students);
  return settledValue(valueOfPassRate(passRateValue), givenPassRate, input, PASS_RATE_PARTS);
}

/** 通過率：值與理由。 */
export function explainPassRate(input: Input): Result {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const passRateValue = computePassRate(passed, students);
  return settledResult(resultOfPassRate(passRateValue, passed, students), givenPassRate, input, PASS_RATE_PARTS);
}

/** 分系社會接軌通過率：value */
const DEPARTMENT_SOCIAL_RATE_VALUE = /* @__PURE__ */ decided('value', '第八點第二款');

/** 分系社會接軌通過率所讀的事實 */
const DEPARTMENT_SOCIAL_RATE_FACTS: readonly string[] = ['統計.通過人數', '統計.學生數'];

function resultOfDepartmentSocialRate(departmentSocialRateValue: number, passed: number, students: number): Result {
  const value = departmentSocialRateValue;
  const decision =
    value !== value
      ? undeterminedValue('第八點第二款', lacking(lackOfDepartmentSocialRate(passed, students)), DEPARTMENT_SOCIAL_RATE_FACTS)
      : DEPARTMENT_SOCIAL_RATE_VALUE;
  return result(
    decision,
    {
      text: '各系社會接軌之通過率，無條件捨去至小數點後第二位。',
      values: [
        ['passed', showNumber(passed, 1n, '人')],
        ['students', showNumber(students, 1n, '人')],
        ['socialRateRounding', '無條件捨去至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    null,
  );
}

function difference_9(input: Input): number | null | undefined {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const value = roundTruncate(100 * (passed * 100), students);
  return value === value
    ? value
    : lacking(passed !== passed && '統計.通過人數', students !== students && '統計.學生數', isZero(lift(students)) && DIVISION_BY_ZERO)
          .missing.length > 0
      ? undefined
      : null;
}

const STATISTICS_PASSED_PARTS_3: PartedFact = [
  '統計.通過人數',
  'statistics',
  'passed',
  { low: 0, high: 100000, scale: 1, starts: [0], turns: [[difference_9, 'known']], hasEnds: true },
];

const STATISTICS_STUDENTS_PARTS_3: PartedFact = [
  '統計.學生數',
  'statistics',
  'students',
  { low: 0, high: 100000, scale: 1, starts: [0], turns: [[difference_9, 'known']], hasEnds: true },
];

const DEPARTMENT_SOCIAL_RATE_PARTS: Parts = {
  order: DEPARTMENT_SOCIAL_RATE_FACTS,
  deciding: [STATISTICS_PASSED_PARTS_3, STATISTICS_STUDENTS_PARTS_3],
  others: [],
};

function givenDepartmentSocialRate(input: Input): Valued {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const departmentSocialRateValue = computeDepartmentSocialRate(passed, students);
  const value = departmentSocialRateValue;
  return valued(
    value !== value
      ? undeterminedValue('第八點第二款', lacking(lackOfDepartmentSocialRate(passed, students)), DEPARTMENT_SOCIAL_RATE_FACTS)
      : DEPARTMENT_SOCIAL_RATE_VALUE,
    scaledValue(value, 100n),
  );
}

function valueOfDepartmentSocialRate(departmentSocialRateValue: number): number | string | undefined {
  const value = departmentSocialRateValue;
  return scaledValue(value, 100n);
}

/**
 * 分系社會接軌通過率（第八點第二款）
 *
 * > 各系社會接軌之通過率，無條件捨去至小數點後第二位。
 *
 * - 其餘 取位（（統計.通過人數 × 100） ÷ 統計.學生數，分系社會接軌取位）
 *
 * undefined：無法判定。
 */
export function departmentSocialRate(input: Input): number | string | undefined {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const departmentSocialRateValue = computeDepartmentSocialRate(passed, students);
  return settledValue(
    valueOfDepartmentSocialRate(departmentSocialRateValue),
    givenDepartmentSocialRate,
    input,
    DEPARTMENT_SOCIAL_RATE_PARTS,
  );
}

/** 分系社會接軌通過率：值與理由。 */
export function explainDepartmentSocialRate(input: Input): Result {
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const departmentSocialRateValue = computeDepartmentSocialRate(passed, students);
  return settledResult(
    resultOfDepartmentSocialRate(departmentSocialRateValue, passed, students),
    givenDepartmentSocialRate,
    input,
    DEPARTMENT_SOCIAL_RATE_PARTS,
  );
}

export interface Decisions {
  readonly graduationThreshold: Decision;
  readonly firstNotice: Decision;
  readonly secondNotice: Decision;
  readonly passNotice: Decision;
  readonly failNotice: Decision;
  readonly completion: Decision;
  readonly monthlyNotice: Decision;
  readonly hoursEntry: Decision;
  readonly listChange: Decision;
  readonly certificateApplication: Decision;
  readonly consistentStatistics: Decision;
}

export interface Results {
  readonly applicable: Result;
  readonly stressPassed: Result;
  readonly advancePassed: Result;
  readonly aestheticMerged: Result;
  readonly countedSocial: Result;
  readonly socialPassed: Result;
  readonly certificateReading: Result;
  readonly certificatePassed: Result;
  readonly graduationThreshold: Result;
  readonly grantAmount: Result;
  readonly firstNotice: Result;
  readonly secondNotice: Result;
  readonly passNotice: Result;
  readonly failNotice: Result;
  readonly deadlineDay: Result;
  readonly completion: Result;
  readonly monthlyNotice: Result;
  readonly hoursEntry: Result;
  readonly creditedHours: Result;
  readonly listChange: Result;
  readonly certificateApplication: Result;
  readonly consistentStatistics: Result;
  readonly passRate: Result;
  readonly departmentSocialRate: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const applicableValue = computeApplicable(programme, admissionYear);
  const hours = recordOf(input?.hours);
  const stress = decimalOf(hours.stress, 10, 0, 10000);
  const stressPassedValue = computeStressPassed(stress);
  const advance = decimalOf(hours.advance, 10, 0, 10000);
  const advancePassedValue = computeAdvancePassed(advance);
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  const social = decimalOf(hours.social, 10, 0, 10000);
  const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
  const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
  const countedSocialReach =
    countedSocialValue !== countedSocialValue ? reachOfCountedSocial(aestheticMergedValue, social, aesthetic) : undefined;
  const socialPassedValue = computeSocialPassed(countedSocialValue, countedSocialReach);
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  const certificatePassedValue = computeCertificatePassed(certificateReadingValue);
  const applicableLack = applicableValue === UNKNOWN ? lackOfApplicable(programme, admissionYear) : false;
  const stressPassedLack = stressPassedValue === UNKNOWN ? lackOfStressPassed(stress) : false;
  const advancePassedLack = advancePassedValue === UNKNOWN ? lackOfAdvancePassed(advance) : false;
  const aestheticMergedLack = aestheticMergedValue === UNKNOWN ? lackOfAestheticMerged(year, semester) : false;
  const countedSocialLack =
    countedSocialValue !== countedSocialValue ? lackOfCountedSocial(aestheticMergedValue, aestheticMergedLack, social, aesthetic) : false;
  const socialPassedLack =
    socialPassedValue === UNKNOWN ? lackOfSocialPassed(countedSocialValue, countedSocialReach, countedSocialLack) : false;
  const certificateReadingLack =
    certificateReadingValue === UNKNOWN ? lackOfCertificateReading(certificateReading, certificates, sittings) : false;
  const certificatePassedLack =
    certificatePassedValue === UNKNOWN ? lackOfCertificatePassed(certificateReadingValue, certificateReadingLack) : false;
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const week = integerOf(notice.week, 1, 30);
  const sentOn = readIsoDate(notice.sentOn);
  const result_2 = readResult_2(notice.result);
  const passNoticeSent = readBoolean(notice.passNoticeSent);
  const deadlineDay = readDeadlineDayReading(readings.deadlineDay);
  const completedOn = readIsoDate(notice.completedOn);
  const deadlineDayValue = computeDeadlineDay(deadlineDay, completedOn);
  const deadlineDayLack = deadlineDayValue === UNKNOWN ? lackOfDeadlineDay(deadlineDay, completedOn) : false;
  const year_2 = integerOf(notice.year, 80, 200);
  const semester_2 = integerOf(notice.semester, 1, 2);
  const entry = recordOf(input?.entry);
  const recordedOn = readIsoDate(entry.recordedOn);
  const sessionEnd = readIsoDate(entry.sessionEnd);
  const certificateList = recordOf(input?.certificateList);
  const changedOn = readIsoDate(certificateList.changedOn);
  const appliedOn = readIsoDate(certificateList.appliedOn);
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const notPassed = integerOf(statistics.notPassed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  return {
    graduationThreshold: settled(
      decideGraduationThreshold(
        applicableValue,
        stressPassedValue,
        advancePassedValue,
        socialPassedValue,
        certificatePassedValue,
        applicableLack,
        stressPassedLack,
        advancePassedLack,
        socialPassedLack,
        certificatePassedLack,
      ),
      givenGraduationThreshold,
      input,
      GRADUATION_THRESHOLD_PARTS,
    ),
    firstNotice: decideFirstNotice(graduatingYear, week),
    secondNotice: sentOn <= 20448 ? SECOND_NOTICE_MET : sentOn > 20448 ? SECOND_NOTICE_VIOLATED : SECOND_NOTICE_UNDETERMINED,
    passNotice: decidePassNotice(graduatingYear, result_2, passNoticeSent),
    failNotice: decideFailNotice(graduatingYear, result_2),
    completion: settled(decideCompletion(graduatingYear, deadlineDayValue, deadlineDayLack), givenCompletion, input, COMPLETION_PARTS),
    monthlyNotice: decideMonthlyNotice(graduatingYear, year_2, semester_2, result_2),
    hoursEntry: settled(
      recordedOn <= existingDay(sessionEnd + 7)
        ? HOURS_ENTRY_MET
        : recordedOn > existingDay(sessionEnd + 7)
          ? HOURS_ENTRY_VIOLATED
          : openHoursEntry(recordedOn, sessionEnd),
      givenHoursEntry,
      input,
      HOURS_ENTRY_PARTS,
    ),
    listChange: changedOn <= 20462 ? LIST_CHANGE_MET : changedOn > 20462 ? LIST_CHANGE_VIOLATED : LIST_CHANGE_UNDETERMINED,
    certificateApplication:
      appliedOn >= 20485
        ? CERTIFICATE_APPLICATION_MET
        : appliedOn < 20485
          ? CERTIFICATE_APPLICATION_VIOLATED
          : CERTIFICATE_APPLICATION_UNDETERMINED,
    consistentStatistics: settled(
      decideConsistentStatistics(passed, notPassed, students),
      givenConsistentStatistics,
      input,
      CONSISTENT_STATISTICS_PARTS,
    ),
  };
}

function evaluateRead(input: Input): Results {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const applicableValue = computeApplicable(programme, admissionYear);
  const hours = recordOf(input?.hours);
  const stress = decimalOf(hours.stress, 10, 0, 10000);
  const stressPassedValue = computeStressPassed(stress);
  const advance = decimalOf(hours.advance, 10, 0, 10000);
  const advancePassedValue = computeAdvancePassed(advance);
  const settlement = recordOf(input?.settlement);
  const year = integerOf(settlement.year, 80, 200);
  const semester = integerOf(settlement.semester, 1, 2);
  const aestheticMergedValue = computeAestheticMerged(year, semester);
  const social = decimalOf(hours.social, 10, 0, 10000);
  const aesthetic = decimalOf(hours.aesthetic, 10, 0, 10000);
  const countedSocialValue = computeCountedSocial(aestheticMergedValue, social, aesthetic);
  const aestheticMergedLack = aestheticMergedValue === UNKNOWN ? lackOfAestheticMerged(year, semester) : false;
  const countedSocialReach =
    countedSocialValue !== countedSocialValue ? reachOfCountedSocial(aestheticMergedValue, social, aesthetic) : undefined;
  const socialPassedValue = computeSocialPassed(countedSocialValue, countedSocialReach);
  const countedSocialLack =
    countedSocialValue !== countedSocialValue ? lackOfCountedSocial(aestheticMergedValue, aestheticMergedLack, social, aesthetic) : false;
  const readings = recordOf(input?.readings);
  const certificateReading = readCertificateReadingReading(readings.certificateReading);
  const certificates = integerOf(hours.certificates, 0, 50);
  const sittings = integerOf(hours.sittings, 0, 50);
  const certificateReadingValue = computeCertificateReading(certificateReading, certificates, sittings);
  const certificatePassedValue = computeCertificatePassed(certificateReadingValue);
  const certificateReadingLack =
    certificateReadingValue === UNKNOWN ? lackOfCertificateReading(certificateReading, certificates, sittings) : false;
  const applicableLack = applicableValue === UNKNOWN ? lackOfApplicable(programme, admissionYear) : false;
  const stressPassedLack = stressPassedValue === UNKNOWN ? lackOfStressPassed(stress) : false;
  const advancePassedLack = advancePassedValue === UNKNOWN ? lackOfAdvancePassed(advance) : false;
  const socialPassedLack =
    socialPassedValue === UNKNOWN ? lackOfSocialPassed(countedSocialValue, countedSocialReach, countedSocialLack) : false;
  const certificatePassedLack =
    certificatePassedValue === UNKNOWN ? lackOfCertificatePassed(certificateReadingValue, certificateReadingLack) : false;
  const certificateGrant = recordOf(input?.certificateGrant);
  const grantNumber = integerOf(certificateGrant.grantNumber, 1, 20);
  const fee = integerOf(certificateGrant.fee, 0, 1000000);
  const grantAmountValue = computeGrantAmount(grantNumber, fee);
  const graduatingYear = readBoolean(student.graduatingYear);
  const notice = recordOf(input?.notice);
  const week = integerOf(notice.week, 1, 30);
  const sentOn = readIsoDate(notice.sentOn);
  const result_2 = readResult_2(notice.result);
  const passNoticeSent = readBoolean(notice.passNoticeSent);
  const deadlineDay = readDeadlineDayReading(readings.deadlineDay);
  const completedOn = readIsoDate(notice.completedOn);
  const deadlineDayValue = computeDeadlineDay(deadlineDay, completedOn);
  const deadlineDayLack = deadlineDayValue === UNKNOWN ? lackOfDeadlineDay(deadlineDay, completedOn) : false;
  const year_2 = integerOf(notice.year, 80, 200);
  const semester_2 = integerOf(notice.semester, 1, 2);
  const entry = recordOf(input?.entry);
  const recordedOn = readIsoDate(entry.recordedOn);
  const sessionEnd = readIsoDate(entry.sessionEnd);
  const listedCourses = readEntries<ListedCourse>(entry.listedCourses);
  const countOfListedCoursesValue = countOfListedCourses(listedCourses);
  const countOfListedCourses_2Value = countOfListedCourses_2(listedCourses);
  const creditedHoursValue = computeCreditedHours(countOfListedCoursesValue, countOfListedCourses_2Value);
  const certificateList = recordOf(input?.certificateList);
  const changedOn = readIsoDate(certificateList.changedOn);
  const appliedOn = readIsoDate(certificateList.appliedOn);
  const statistics = recordOf(input?.statistics);
  const passed = integerOf(statistics.passed, 0, 100000);
  const notPassed = integerOf(statistics.notPassed, 0, 100000);
  const students = integerOf(statistics.students, 0, 100000);
  const passRateValue = computePassRate(passed, students);
  const departmentSocialRateValue = computeDepartmentSocialRate(passed, students);
  return {
    applicable: resultOfApplicable(applicableValue, programme, admissionYear),
    stressPassed: resultOfStressPassed(stressPassedValue, stress),
    advancePassed: resultOfAdvancePassed(advancePassedValue, advance),
    aestheticMerged: settledResult(
      resultOfAestheticMerged(aestheticMergedValue, year, semester),
      givenAestheticMerged,
      input,
      AESTHETIC_MERGED_PARTS,
    ),
    countedSocial: settledResult(
      resultOfCountedSocial(countedSocialValue, aestheticMergedValue, aestheticMergedLack, social, aesthetic, year, semester),
      givenCountedSocial,
      input,
      COUNTED_SOCIAL_PARTS,
    ),
    socialPassed: settledResult(
      resultOfSocialPassed(socialPassedValue, countedSocialValue, countedSocialReach, countedSocialLack, year, semester, social, aesthetic),
      givenSocialPassed,
      input,
      SOCIAL_PASSED_PARTS,
    ),
    certificateReading: settledResult(
      resultOfCertificateReading(certificateReadingValue, certificateReading, certificates, sittings),
      givenCertificateReading,
      input,
      CERTIFICATE_READING_PARTS,
    ),
    certificatePassed: settledResult(
      resultOfCertificatePassed(
        certificatePassedValue,
        certificateReadingValue,
        certificateReadingLack,
        certificates,
        sittings,
        certificateReading,
      ),
      givenCertificatePassed,
      input,
      CERTIFICATE_PASSED_PARTS,
    ),
    graduationThreshold: resultOfGraduationThreshold(
      applicableValue,
      stressPassedValue,
      advancePassedValue,
      socialPassedValue,
      certificatePassedValue,
      applicableLack,
      stressPassedLack,
      advancePassedLack,
      socialPassedLack,
      certificatePassedLack,
      input,
      programme,
      admissionYear,
      stress,
      advance,
      year,
      semester,
      social,
      aesthetic,
      certificates,
      sittings,
      certificateReading,
    ),
    grantAmount: settledResult(resultOfGrantAmount(grantAmountValue, grantNumber, fee), givenGrantAmount, input, GRANT_AMOUNT_PARTS),
    firstNotice: resultOfFirstNotice(graduatingYear, week),
    secondNotice: resultOfSecondNotice(sentOn),
    passNotice: resultOfPassNotice(graduatingYear, result_2, passNoticeSent),
    failNotice: resultOfFailNotice(graduatingYear, result_2),
    deadlineDay: settledResult(
      resultOfDeadlineDay(deadlineDayValue, deadlineDay, completedOn),
      givenDeadlineDay,
      input,
      DEADLINE_DAY_PARTS,
    ),
    completion: resultOfCompletion(graduatingYear, deadlineDayValue, deadlineDayLack, input, completedOn, deadlineDay),
    monthlyNotice: resultOfMonthlyNotice(graduatingYear, year_2, semester_2, result_2),
    hoursEntry: resultOfHoursEntry(recordedOn, sessionEnd, input),
    creditedHours: resultOfCreditedHours(creditedHoursValue, countOfListedCoursesValue, listedCourses, countOfListedCourses_2Value),
    listChange: resultOfListChange(changedOn),
    certificateApplication: resultOfCertificateApplication(appliedOn),
    consistentStatistics: resultOfConsistentStatistics(passed, notPassed, students, input),
    passRate: settledResult(resultOfPassRate(passRateValue, passed, students), givenPassRate, input, PASS_RATE_PARTS),
    departmentSocialRate: settledResult(
      resultOfDepartmentSocialRate(departmentSocialRateValue, passed, students),
      givenDepartmentSocialRate,
      input,
      DEPARTMENT_SOCIAL_RATE_PARTS,
    ),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
