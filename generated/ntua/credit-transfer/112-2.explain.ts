// @generated fagui: rules/ntua/credit-transfer/regulation.fagui
/**
 * 國立臺灣藝術大學學生抵免學分規定（ntua.creditTransfer），版本 112-2：判定的說明
 * 由 rules/ntua/credit-transfer/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  addReached,
  agree,
  allAnswers,
  and,
  answer,
  asRecord,
  lacking,
  onlyReached,
  readBoolean,
  readDecimal,
  readInteger,
  roundHalfAway,
  sameTruth,
} from '../../../compiler/runtime/index.ts';
import type { Answer, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainEligibleApplicants,
  explainSecondYearTransfer,
  explainThirdYearTransfer,
  explainCapRaiseGround,
  explainRaisedCap,
  explainNoPromotionByTransfer,
  explainPlacementLimit,
  explainReadmittedGraduation,
  explainGraduateTransfer,
  explainReexaminedTransfer,
  explainExtensionTransfer,
  explainExtensionGraduation,
  explainExchangeTransfer,
  explainInServiceBar,
  explainBasicWaiver,
  explainStricterRule,
  explainTermMinimum,
  explainPromotion,
  explainPassedSubject,
  explainRegisteredCredits,
  explainMakeUpCredits,
  explainFewerForMore,
  explainEquivalentSubject,
  explainFirstHalfFirst,
  explainFullYearSubject,
  explainMissingHalfOnly,
  explainUnitExclusion,
  explainTestedTransfer,
  explainTakenAfterEntry,
  explainOldSubject,
  explainJuniorCollegeSubject,
  explainSecondRound,
  explainEarlyGraduateTransfer,
  explainFromEcts,
  explainFromCats,
  explainEctsConversion,
  explainCatsConversion,
  explainEqualConversion,
  explainEntryWindow,
  explainPreEntryOnce,
  explainReturnDeadline,
  explainScope,
} from './112-2.ts';
import type { Input } from './112-2.ts';

/** 抵免申請類別：重考或再就讀新生、先修學分考取新生、推廣教育學分班學生、線上先修交換或出境、先修碩博士班課程、其他申請人 */
type TransferApplicant = 'formerStudent' | 'preStudy' | 'extensionClass' | 'onlineOrExchange' | 'earlyGraduate' | 'otherApplicant';

const TRANSFER_APPLICANT_NAMES: readonly (readonly [alias: TransferApplicant, name: string])[] = [
  ['formerStudent', '重考或再就讀新生'],
  ['preStudy', '先修學分考取新生'],
  ['extensionClass', '推廣教育學分班學生'],
  ['onlineOrExchange', '線上先修交換或出境'],
  ['earlyGraduate', '先修碩博士班課程'],
  ['otherApplicant', '其他申請人'],
];

function readTransferApplicant(value: unknown): TransferApplicant | undefined {
  switch (value) {
    case 'formerStudent':
    case 'preStudy':
    case 'extensionClass':
    case 'onlineOrExchange':
    case 'earlyGraduate':
    case 'otherApplicant':
      return value;
    default:
      return undefined;
  }
}

/** 抵免學制：學士班、進修二年制在職專班、研究所 */
type TransferProgramme = 'bachelor' | 'twoYearInService' | 'graduate';

const TRANSFER_PROGRAMME_NAMES: readonly (readonly [alias: TransferProgramme, name: string])[] = [
  ['bachelor', '學士班'],
  ['twoYearInService', '進修二年制在職專班'],
  ['graduate', '研究所'],
];

function readTransferProgramme(value: unknown): TransferProgramme | undefined {
  switch (value) {
    case 'bachelor':
    case 'twoYearInService':
    case 'graduate':
      return value;
    default:
      return undefined;
  }
}

/** 修習類型：校內修習、出國進修、國內交換 */
type StudyKind = 'own' | 'abroad' | 'domesticExchange';

const STUDY_KIND_NAMES: readonly (readonly [alias: StudyKind, name: string])[] = [
  ['own', '校內修習'],
  ['abroad', '出國進修'],
  ['domesticExchange', '國內交換'],
];

function readStudyKind(value: unknown): StudyKind | undefined {
  switch (value) {
    case 'own':
    case 'abroad':
    case 'domesticExchange':
      return value;
    default:
      return undefined;
  }
}

/** 同等學力報考班別：學士班一年級、二年制學士班、未採計 */
type EquivalencyClass = 'bachelorFirstYear' | 'twoYearBachelor' | 'notUsed';

const EQUIVALENCY_CLASS_NAMES: readonly (readonly [alias: EquivalencyClass, name: string])[] = [
  ['bachelorFirstYear', '學士班一年級'],
  ['twoYearBachelor', '二年制學士班'],
  ['notUsed', '未採計'],
];

/** 畢業學校類別：五年制專科學校、二年制專科學校、大學、其他學校 */
type FormerSchoolKind = 'fiveYearJunior' | 'twoYearJunior' | 'university' | 'other';

const FORMER_SCHOOL_KIND_NAMES: readonly (readonly [alias: FormerSchoolKind, name: string])[] = [
  ['fiveYearJunior', '五年制專科學校'],
  ['twoYearJunior', '二年制專科學校'],
  ['university', '大學'],
  ['other', '其他學校'],
];

function readFormerSchoolKind(value: unknown): FormerSchoolKind | undefined {
  switch (value) {
    case 'fiveYearJunior':
    case 'twoYearJunior':
    case 'university':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 抵免範圍：必修學分、選修學分、輔系學分、雙主修學分、通識學分、體育學分、國外交換學分、國內交換學分、其他學分 */
type TransferScope =
  'required' | 'elective' | 'minor' | 'doubleMajor' | 'general' | 'physicalEducation' | 'exchangeAbroad' | 'domesticExchange' | 'other';

const TRANSFER_SCOPE_NAMES: readonly (readonly [alias: TransferScope, name: string])[] = [
  ['required', '必修學分'],
  ['elective', '選修學分'],
  ['minor', '輔系學分'],
  ['doubleMajor', '雙主修學分'],
  ['general', '通識學分'],
  ['physicalEducation', '體育學分'],
  ['exchangeAbroad', '國外交換學分'],
  ['domesticExchange', '國內交換學分'],
  ['other', '其他學分'],
];

/** 境外學分制：歐洲學分互認系統、英國學分累計及轉換制度、美制、日制、陸制 */
type ForeignCreditSystem = 'ects' | 'cats' | 'american' | 'japanese' | 'chinese';

const FOREIGN_CREDIT_SYSTEM_NAMES: readonly (readonly [alias: ForeignCreditSystem, name: string])[] = [
  ['ects', '歐洲學分互認系統'],
  ['cats', '英國學分累計及轉換制度'],
  ['american', '美制'],
  ['japanese', '日制'],
  ['chinese', '陸制'],
];

function readForeignCreditSystem(value: unknown): ForeignCreditSystem | undefined {
  switch (value) {
    case 'ects':
    case 'cats':
    case 'american':
    case 'japanese':
    case 'chinese':
      return value;
    default:
      return undefined;
  }
}

const recordOf = asRecord;

function reachOfCapRaiseGround(
  programme: TransferProgramme | undefined,
  formerSameProgramme: Truth,
  readmitted: Truth,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, formerSameProgramme), readmitted);
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyCapRaiseGround(programme: TransferProgramme | undefined, formerSameProgramme: Truth, readmitted: Truth): Truth {
  return onlyReached<Truth>(reachOfCapRaiseGround(programme, formerSameProgramme, readmitted), UNKNOWN);
}

function computeCapRaiseGround(programme: TransferProgramme | undefined, formerSameProgramme: Truth, readmitted: Truth): Truth {
  const case1: Truth = and(and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, formerSameProgramme), readmitted);
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyCapRaiseGround(programme, formerSameProgramme, readmitted);
  return NO;
}

function lackOfCapRaiseGround(programme: TransferProgramme | undefined, formerSameProgramme: Truth, readmitted: Truth): Note {
  const case1: Answer = allAnswers(
    answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
    answer(formerSameProgramme, formerSameProgramme === UNKNOWN && '抵免申請人.曾讀同一學制因故退學'),
    answer(readmitted, readmitted === UNKNOWN && '抵免申請人.經轉學考再次入學'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
}

const integerOf = readInteger;

function holdsWith_2(fromCredits: number, toCredits: number): Truth {
  return fromCredits < toCredits ? YES : fromCredits >= toCredits ? NO : UNKNOWN;
}

function holdsAtEnds_2(fromCredits: number, toCredits: number): Truth {
  return agree(
    holdsWith_2(fromCredits === fromCredits ? fromCredits : 0, toCredits === toCredits ? toCredits : 30),
    holdsWith_2(fromCredits === fromCredits ? fromCredits : 30, toCredits === toCredits ? toCredits : 0),
  );
}

const decimalOf = readDecimal;

function computeFromEcts(foreignCredits: number): number {
  return roundHalfAway(foreignCredits, 200);
}

function lackOfFromEcts(foreignCredits: number): Note {
  return lacking(foreignCredits !== foreignCredits && '抵免科目.境外學分');
}

function computeFromCats(foreignCredits: number): number {
  return roundHalfAway(foreignCredits, 400);
}

function lackOfFromCats(foreignCredits: number): Note {
  return lacking(foreignCredits !== foreignCredits && '抵免科目.境外學分');
}

function difference(input: Input): number | null | undefined {
  const transferStudent = recordOf(input?.transferStudent);
  const placedYear = integerOf(transferStudent.placedYear, 1, 7);
  const withdrawnYear = integerOf(transferStudent.withdrawnYear, 1, 7);
  const value = placedYear - withdrawnYear;
  return value === value
    ? value
    : lacking(placedYear !== placedYear && '抵免申請人.編入年級', withdrawnYear !== withdrawnYear && '抵免申請人.退學年級').missing.length >
        0
      ? undefined
      : null;
}

function difference_2(input: Input): number | null | undefined {
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  const value = 3 * credits - graduationCredits;
  return value === value
    ? value
    : lacking(credits !== credits && '抵免案.抵免學分', graduationCredits !== graduationCredits && '抵免案.畢業學分').missing.length > 0
      ? undefined
      : null;
}

function difference_3(input: Input): number | null | undefined {
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  const value = 3 * credits - graduationCredits * 2;
  return value === value
    ? value
    : lacking(credits !== credits && '抵免案.抵免學分', graduationCredits !== graduationCredits && '抵免案.畢業學分').missing.length > 0
      ? undefined
      : null;
}

function difference_4(input: Input): number | null | undefined {
  const transferCase = recordOf(input?.transferCase);
  const exchangeCredits = integerOf(transferCase.exchangeCredits, 0, 200);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  const value = 4 * exchangeCredits - graduationCredits;
  return value === value
    ? value
    : lacking(exchangeCredits !== exchangeCredits && '抵免案.出境及交換學分', graduationCredits !== graduationCredits && '抵免案.畢業學分')
          .missing.length > 0
      ? undefined
      : null;
}

function difference_5(input: Input): number | null | undefined {
  const transferCase = recordOf(input?.transferCase);
  const termCredits = integerOf(transferCase.termCredits, 0, 60);
  const termMinimum_2 = integerOf(transferCase.termMinimum, 0, 60);
  const value = termCredits - termMinimum_2;
  return value === value
    ? value
    : lacking(termCredits !== termCredits && '抵免案.學期學分', termMinimum_2 !== termMinimum_2 && '抵免案.學期最低學分').missing.length > 0
      ? undefined
      : null;
}

function difference_6(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const value = fromCredits - toCredits;
  return value === value
    ? value
    : lacking(fromCredits !== fromCredits && '抵免科目.原學分', toCredits !== toCredits && '抵免科目.擬抵學分').missing.length > 0
      ? undefined
      : null;
}

function difference_7(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const value = fromCredits - toCredits;
  return value === value
    ? value
    : lacking(fromCredits !== fromCredits && '抵免科目.原學分', toCredits !== toCredits && '抵免科目.擬抵學分').missing.length > 0
      ? undefined
      : null;
}

function difference_8(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const value = fromCredits - toCredits;
  return value === value
    ? value
    : lacking(fromCredits !== fromCredits && '抵免科目.原學分', toCredits !== toCredits && '抵免科目.擬抵學分').missing.length > 0
      ? undefined
      : null;
}

function difference_9(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromEctsValue = computeFromEcts(foreignCredits);
  const fromEctsLack = fromEctsValue !== fromEctsValue ? lackOfFromEcts(foreignCredits) : false;
  const value = convertedCredits - 100 * fromEctsValue;
  return value === value
    ? value
    : lacking(convertedCredits !== convertedCredits && '抵免科目.換算學分', fromEctsLack).missing.length > 0
      ? undefined
      : null;
}

function difference_10(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromCatsValue = computeFromCats(foreignCredits);
  const fromCatsLack = fromCatsValue !== fromCatsValue ? lackOfFromCats(foreignCredits) : false;
  const value = convertedCredits - 100 * fromCatsValue;
  return value === value
    ? value
    : lacking(convertedCredits !== convertedCredits && '抵免科目.換算學分', fromCatsLack).missing.length > 0
      ? undefined
      : null;
}

function difference_11(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const value = convertedCredits - foreignCredits;
  return value === value
    ? value
    : lacking(convertedCredits !== convertedCredits && '抵免科目.換算學分', foreignCredits !== foreignCredits && '抵免科目.境外學分')
          .missing.length > 0
      ? undefined
      : null;
}

/** 得申請抵免之學生（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const eligibleApplicants: RuleGuide = {
  name: '得申請抵免之學生',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEligibleApplicants,
  conditions: [],
  facts: [
    { path: ['transferStudent', 'kind'], name: '抵免申請人.類別', type: { kind: 'enumeration', members: TRANSFER_APPLICANT_NAMES } },
    { path: ['transferCase', 'earlyPassed'], name: '抵免案.先修課程及格', type: { kind: 'boolean' } },
    { path: ['transferCase', 'countedInMinimum'], name: '抵免案.列入畢業最低學分', type: { kind: 'boolean' } },
  ],
};

/** 二年級轉學生抵免上限（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondYearTransfer: RuleGuide = {
  name: '二年級轉學生抵免上限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [capRaiseGround],
  explain: explainSecondYearTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款',
      words: '抵免申請人.學制 = 學士班 且 抵免申請人.轉學生 且 抵免申請人.轉入年級 = 轉入二年級（2 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const isTransfer = readBoolean(transferStudent.isTransfer);
        const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
          answer(isTransfer, isTransfer === UNKNOWN && '抵免申請人.轉學生'),
          answer(
            enteredYear === 2 ? YES : enteredYear < 2 || enteredYear > 2 ? NO : UNKNOWN,
            enteredYear !== enteredYear && '抵免申請人.轉入年級',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferStudent', 'isTransfer'], name: '抵免申請人.轉學生', type: { kind: 'boolean' } },
    {
      path: ['transferStudent', 'enteredYear'],
      name: '抵免申請人.轉入年級',
      type: { kind: 'integer', low: 1, high: 4 },
      unit: '年級',
      near: [2],
      parts: [2, 3],
      phrases: ['secondYear'],
    },
    {
      path: ['transferCase', 'credits'],
      name: '抵免案.抵免學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [40],
      parts: [41],
      phrases: ['secondYearMaximum'],
    },
    { path: ['transferStudent', 'formerSameProgramme'], name: '抵免申請人.曾讀同一學制因故退學', type: { kind: 'boolean' } },
    { path: ['transferStudent', 'readmitted'], name: '抵免申請人.經轉學考再次入學', type: { kind: 'boolean' } },
    { path: ['transferCase', 'capRaised'], name: '抵免案.教學單位同意提高', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const isTransfer = readBoolean(transferStudent.isTransfer);
        const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
        return and(
          and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, isTransfer),
          enteredYear === 2 ? YES : enteredYear < 2 || enteredYear > 2 ? NO : UNKNOWN,
        );
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const transferCase = recordOf(input?.transferCase);
            const credits = integerOf(transferCase.credits, 0, 200);
            return credits <= 40 ? YES : credits > 40 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const transferCase = recordOf(input?.transferCase);
                const capRaised = readBoolean(transferCase.capRaised);
                return capRaised;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['capRaiseGround'], reads: ['提高抵免之資格'] },
              holds(input: Input): Truth {
                const transferStudent = recordOf(input?.transferStudent);
                const programme = readTransferProgramme(transferStudent.programme);
                const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
                const readmitted = readBoolean(transferStudent.readmitted);
                const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
                return capRaiseGroundValue;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 三年級轉學生抵免上限（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const thirdYearTransfer: RuleGuide = {
  name: '三年級轉學生抵免上限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [capRaiseGround],
  explain: explainThirdYearTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款',
      words: '抵免申請人.學制 = 學士班 且 抵免申請人.轉學生 且 抵免申請人.轉入年級 = 轉入三年級（3 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const isTransfer = readBoolean(transferStudent.isTransfer);
        const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
          answer(isTransfer, isTransfer === UNKNOWN && '抵免申請人.轉學生'),
          answer(
            enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN,
            enteredYear !== enteredYear && '抵免申請人.轉入年級',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferStudent', 'isTransfer'], name: '抵免申請人.轉學生', type: { kind: 'boolean' } },
    {
      path: ['transferStudent', 'enteredYear'],
      name: '抵免申請人.轉入年級',
      type: { kind: 'integer', low: 1, high: 4 },
      unit: '年級',
      near: [3],
      parts: [3, 4],
      phrases: ['thirdYear'],
    },
    {
      path: ['transferCase', 'credits'],
      name: '抵免案.抵免學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [80],
      parts: [81],
      phrases: ['thirdYearMaximum'],
    },
    { path: ['transferStudent', 'formerSameProgramme'], name: '抵免申請人.曾讀同一學制因故退學', type: { kind: 'boolean' } },
    { path: ['transferStudent', 'readmitted'], name: '抵免申請人.經轉學考再次入學', type: { kind: 'boolean' } },
    { path: ['transferCase', 'capRaised'], name: '抵免案.教學單位同意提高', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const isTransfer = readBoolean(transferStudent.isTransfer);
        const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
        return and(
          and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, isTransfer),
          enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN,
        );
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const transferCase = recordOf(input?.transferCase);
            const credits = integerOf(transferCase.credits, 0, 200);
            return credits <= 80 ? YES : credits > 80 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const transferCase = recordOf(input?.transferCase);
                const capRaised = readBoolean(transferCase.capRaised);
                return capRaised;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['capRaiseGround'], reads: ['提高抵免之資格'] },
              holds(input: Input): Truth {
                const transferStudent = recordOf(input?.transferStudent);
                const programme = readTransferProgramme(transferStudent.programme);
                const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
                const readmitted = readBoolean(transferStudent.readmitted);
                const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
                return capRaiseGroundValue;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 提高抵免之資格（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const capRaiseGround: RuleGuide = {
  name: '提高抵免之資格',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCapRaiseGround,
  conditions: [],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferStudent', 'formerSameProgramme'], name: '抵免申請人.曾讀同一學制因故退學', type: { kind: 'boolean' } },
    { path: ['transferStudent', 'readmitted'], name: '抵免申請人.經轉學考再次入學', type: { kind: 'boolean' } },
  ],
};

/** 酌量提高抵免（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const raisedCap: RuleGuide = {
  name: '酌量提高抵免',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [capRaiseGround],
  explain: explainRaisedCap,
  conditions: [],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferStudent', 'formerSameProgramme'], name: '抵免申請人.曾讀同一學制因故退學', type: { kind: 'boolean' } },
    { path: ['transferStudent', 'readmitted'], name: '抵免申請人.經轉學考再次入學', type: { kind: 'boolean' } },
  ],
};

/** 不得因抵免提高編級（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const noPromotionByTransfer: RuleGuide = {
  name: '不得因抵免提高編級',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [capRaiseGround],
  explain: explainNoPromotionByTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款',
      words: '提高抵免之資格',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
        const readmitted = readBoolean(transferStudent.readmitted);
        const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
        const capRaiseGroundLack =
          capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
        return answer(capRaiseGroundValue, capRaiseGroundLack);
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferStudent', 'formerSameProgramme'], name: '抵免申請人.曾讀同一學制因故退學', type: { kind: 'boolean' } },
    { path: ['transferStudent', 'readmitted'], name: '抵免申請人.經轉學考再次入學', type: { kind: 'boolean' } },
    { path: ['transferStudent', 'promotedByTransfer'], name: '抵免申請人.因抵免提高編級', type: { kind: 'boolean' } },
  ],
};

/** 編入退學年級（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const placementLimit: RuleGuide = {
  name: '編入退學年級',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPlacementLimit,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款',
      words: '抵免申請人.學制 = 學士班 且 抵免申請人.曾讀同一學制因故退學',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
          answer(formerSameProgramme, formerSameProgramme === UNKNOWN && '抵免申請人.曾讀同一學制因故退學'),
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferStudent', 'formerSameProgramme'], name: '抵免申請人.曾讀同一學制因故退學', type: { kind: 'boolean' } },
    {
      path: ['transferStudent', 'placedYear'],
      name: '抵免申請人.編入年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      turns: [[difference, '>']],
      parts: [],
    },
    {
      path: ['transferStudent', 'withdrawnYear'],
      name: '抵免申請人.退學年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      turns: [[difference, '>']],
      parts: [],
    },
  ],
};

/** 再入學者之畢業（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const readmittedGraduation: RuleGuide = {
  name: '再入學者之畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReadmittedGraduation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款',
      words: '抵免申請人.學制 = 學士班 且 抵免申請人.曾讀同一學制因故退學',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
          answer(formerSameProgramme, formerSameProgramme === UNKNOWN && '抵免申請人.曾讀同一學制因故退學'),
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferStudent', 'formerSameProgramme'], name: '抵免申請人.曾讀同一學制因故退學', type: { kind: 'boolean' } },
    {
      path: ['transferStudent', 'yearsStudied'],
      name: '抵免申請人.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '年',
      near: [10],
      parts: [10],
      phrases: ['readmittedYears'],
    },
  ],
};

/** 研究生抵免（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateTransfer: RuleGuide = {
  name: '研究生抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款',
      words: '抵免申請人.學制 = 研究所 且 抵免申請人.本校研究所重考生 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const graduateReexamined = readBoolean(transferStudent.graduateReexamined);
        return allAnswers(
          answer(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
          answer(sameTruth(graduateReexamined, NO), graduateReexamined === UNKNOWN && '抵免申請人.本校研究所重考生'),
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferStudent', 'graduateReexamined'], name: '抵免申請人.本校研究所重考生', type: { kind: 'boolean' } },
    {
      path: ['transferCase', 'credits'],
      name: '抵免案.抵免學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      turns: [[difference_2, '>']],
      parts: [],
      phrases: ['graduateMaximum'],
    },
    {
      path: ['transferCase', 'graduationCredits'],
      name: '抵免案.畢業學分',
      type: { kind: 'integer', low: 1, high: 300 },
      unit: '學分',
      turns: [[difference_2, '>']],
      parts: [],
      phrases: ['graduateMaximum'],
    },
  ],
};

/** 研究所重考生抵免（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const reexaminedTransfer: RuleGuide = {
  name: '研究所重考生抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReexaminedTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款',
      words: '抵免申請人.學制 = 研究所 且 抵免申請人.本校研究所重考生',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const graduateReexamined = readBoolean(transferStudent.graduateReexamined);
        return allAnswers(
          answer(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
          answer(graduateReexamined, graduateReexamined === UNKNOWN && '抵免申請人.本校研究所重考生'),
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferStudent', 'graduateReexamined'], name: '抵免申請人.本校研究所重考生', type: { kind: 'boolean' } },
    {
      path: ['transferCase', 'credits'],
      name: '抵免案.抵免學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      turns: [[difference_3, '>']],
      parts: [],
      phrases: ['reexaminedMaximum'],
    },
    {
      path: ['transferCase', 'graduationCredits'],
      name: '抵免案.畢業學分',
      type: { kind: 'integer', low: 1, high: 300 },
      unit: '學分',
      turns: [[difference_3, '>']],
      parts: [],
      phrases: ['reexaminedMaximum'],
    },
  ],
};

/** 推廣教育學分抵免（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const extensionTransfer: RuleGuide = {
  name: '推廣教育學分抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExtensionTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款',
      words: '抵免申請人.類別 = 推廣教育學分班學生',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const kind = readTransferApplicant(transferStudent.kind);
        return answer(kind === 'extensionClass' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免申請人.類別');
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'kind'], name: '抵免申請人.類別', type: { kind: 'enumeration', members: TRANSFER_APPLICANT_NAMES } },
    { path: ['transferCase', 'extensionCertificate'], name: '抵免案.推廣學分證明', type: { kind: 'boolean' } },
    {
      path: ['transferCase', 'usedForEquivalency'],
      name: '抵免案.採計同等學力報考',
      type: { kind: 'enumeration', members: EQUIVALENCY_CLASS_NAMES },
      phrases: ['equivalencyClasses'],
    },
  ],
};

/** 推廣教育學生之畢業（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const extensionGraduation: RuleGuide = {
  name: '推廣教育學生之畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExtensionGraduation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款',
      words: '抵免申請人.類別 = 推廣教育學分班學生 且 抵免申請人.學制 = 學士班',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const kind = readTransferApplicant(transferStudent.kind);
        const programme = readTransferProgramme(transferStudent.programme);
        return allAnswers(
          answer(kind === 'extensionClass' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免申請人.類別'),
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'kind'], name: '抵免申請人.類別', type: { kind: 'enumeration', members: TRANSFER_APPLICANT_NAMES } },
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    {
      path: ['transferStudent', 'yearsStudied'],
      name: '抵免申請人.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '年',
      near: [20],
      parts: [20],
      phrases: ['extensionYears'],
    },
  ],
};

/** 出國進修抵免（第三點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const exchangeTransfer: RuleGuide = {
  name: '出國進修抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExchangeTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第五款',
      words: '抵免案.修習類型 = 出國進修',
      phrase: null,
      holds(input: Input): Answer {
        const transferCase = recordOf(input?.transferCase);
        const studyKind = readStudyKind(transferCase.studyKind);
        return answer(studyKind === 'abroad' ? YES : studyKind === undefined ? UNKNOWN : NO, studyKind === undefined && '抵免案.修習類型');
      },
    },
  ],
  facts: [
    { path: ['transferCase', 'studyKind'], name: '抵免案.修習類型', type: { kind: 'enumeration', members: STUDY_KIND_NAMES } },
    {
      path: ['transferCase', 'exchangeCredits'],
      name: '抵免案.出境及交換學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      turns: [[difference_4, '>']],
      parts: [],
      phrases: ['exchangeMaximum'],
    },
    {
      path: ['transferCase', 'graduationCredits'],
      name: '抵免案.畢業學分',
      type: { kind: 'integer', low: 1, high: 300 },
      unit: '學分',
      turns: [[difference_4, '>']],
      parts: [],
      phrases: ['exchangeMaximum'],
    },
    { path: ['transferCase', 'reviewed'], name: '抵免案.審核通過', type: { kind: 'boolean' } },
  ],
};

/** 在職專班不得抵免（第三點第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceBar: RuleGuide = {
  name: '在職專班不得抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceBar,
  conditions: [],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferCase', 'basicMakeUp'], name: '抵免案.應補修專業基礎課程', type: { kind: 'boolean' } },
  ],
};

/** 專業基礎課程免修（第三點第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const basicWaiver: RuleGuide = {
  name: '專業基礎課程免修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBasicWaiver,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第六款',
      words: '抵免申請人.學制 = 進修二年制在職專班 且 抵免案.應補修專業基礎課程',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const transferCase = recordOf(input?.transferCase);
        const basicMakeUp = readBoolean(transferCase.basicMakeUp);
        return allAnswers(
          answer(
            programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '抵免申請人.學制',
          ),
          answer(basicMakeUp, basicMakeUp === UNKNOWN && '抵免案.應補修專業基礎課程'),
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferCase', 'basicMakeUp'], name: '抵免案.應補修專業基礎課程', type: { kind: 'boolean' } },
    { path: ['transferCase', 'reviewed'], name: '抵免案.審核通過', type: { kind: 'boolean' } },
    { path: ['transferCase', 'replaced'], name: '抵免案.以其他科目補足', type: { kind: 'boolean' } },
  ],
};

/** 較嚴規定之適用（第三點第七款）：考慮的除外、可能的改變、由誰提供事實。 */
export const stricterRule: RuleGuide = {
  name: '較嚴規定之適用',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainStricterRule,
  conditions: [],
  facts: [{ path: ['transferCase', 'stricterRule'], name: '抵免案.系所規定較嚴', type: { kind: 'boolean' } }],
};

/** 抵免後學期學分（第三點第八款）：考慮的除外、可能的改變、由誰提供事實。 */
export const termMinimum: RuleGuide = {
  name: '抵免後學期學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTermMinimum,
  conditions: [],
  facts: [
    {
      path: ['transferCase', 'termCredits'],
      name: '抵免案.學期學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_5, '<']],
      parts: [],
    },
    {
      path: ['transferCase', 'termMinimum'],
      name: '抵免案.學期最低學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_5, '<']],
      parts: [],
    },
  ],
};

/** 提高編級（第三點第九款）：考慮的除外、可能的改變、由誰提供事實。 */
export const promotion: RuleGuide = {
  name: '提高編級',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPromotion,
  conditions: [],
  facts: [
    { path: ['placementRequest', 'inTime'], name: '編級申請.加退選結束前書面提出', type: { kind: 'boolean' } },
    { path: ['placementRequest', 'headsApproved'], name: '編級申請.導師及單位主管核准', type: { kind: 'boolean' } },
    { path: ['placementRequest', 'deanApproved'], name: '編級申請.教務長核定', type: { kind: 'boolean' } },
    {
      path: ['placementRequest', 'times'],
      name: '編級申請.次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['placementTimes'],
    },
  ],
};

/** 及格科目（第四點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const passedSubject: RuleGuide = {
  name: '及格科目',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPassedSubject,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第一款',
      words: '抵免申請人.學制 屬於 學士班、研究所',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        return answer(
          programme === 'bachelor' || programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '抵免申請人.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    { path: ['transferSubject', 'schoolRecognised'], name: '抵免科目.學校符合採認規定', type: { kind: 'boolean' } },
    {
      path: ['transferSubject', 'score'],
      name: '抵免科目.成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [6000, 7000],
      parts: [6000, 7000],
      phrases: ['bachelorPass', 'graduatePass'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        return programme === 'bachelor' || programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const transferSubject = recordOf(input?.transferSubject);
            const schoolRecognised = readBoolean(transferSubject.schoolRecognised);
            return schoolRecognised;
          },
        },
        {
          kind: 'or',
          parts: [
            {
              kind: 'and',
              parts: [
                {
                  kind: 'leaf',
                  uses: { aliases: [], reads: [] },
                  holds(input: Input): Truth {
                    const transferStudent = recordOf(input?.transferStudent);
                    const programme = readTransferProgramme(transferStudent.programme);
                    return programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
                  },
                },
                {
                  kind: 'leaf',
                  uses: { aliases: ['bachelorPass'], reads: [] },
                  holds(input: Input): Truth {
                    const transferSubject = recordOf(input?.transferSubject);
                    const score = decimalOf(transferSubject.score, 100, 0, 10000);
                    return score >= 6000 ? YES : score < 6000 ? NO : UNKNOWN;
                  },
                },
              ],
            },
            {
              kind: 'and',
              parts: [
                {
                  kind: 'leaf',
                  uses: { aliases: [], reads: [] },
                  holds(input: Input): Truth {
                    const transferStudent = recordOf(input?.transferStudent);
                    const programme = readTransferProgramme(transferStudent.programme);
                    return programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO;
                  },
                },
                {
                  kind: 'leaf',
                  uses: { aliases: ['graduatePass'], reads: [] },
                  holds(input: Input): Truth {
                    const transferSubject = recordOf(input?.transferSubject);
                    const score = decimalOf(transferSubject.score, 100, 0, 10000);
                    return score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN;
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 登記學分（第四點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const registeredCredits: RuleGuide = {
  name: '登記學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainRegisteredCredits,
  conditions: [],
  facts: [
    {
      path: ['transferSubject', 'fromCredits'],
      name: '抵免科目.原學分',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      turns: [[difference_6, '<']],
      parts: [],
    },
    {
      path: ['transferSubject', 'toCredits'],
      name: '抵免科目.擬抵學分',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      turns: [[difference_6, '<']],
      parts: [],
    },
  ],
};

/** 應補修學分（第四點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const makeUpCredits: RuleGuide = {
  name: '應補修學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainMakeUpCredits,
  conditions: [],
  facts: [
    {
      path: ['transferSubject', 'fromCredits'],
      name: '抵免科目.原學分',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      turns: [[difference_7, '<']],
      parts: [],
    },
    {
      path: ['transferSubject', 'toCredits'],
      name: '抵免科目.擬抵學分',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      turns: [[difference_7, '<']],
      parts: [],
    },
  ],
};

/** 以少抵多（第四點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const fewerForMore: RuleGuide = {
  name: '以少抵多',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFewerForMore,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款',
      words: '抵免科目.原學分 < 抵免科目.擬抵學分',
      phrase: null,
      holds(input: Input): Answer {
        const transferSubject = recordOf(input?.transferSubject);
        const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
        const toCredits = integerOf(transferSubject.toCredits, 0, 30);
        return answer(
          holdsAtEnds_2(fromCredits, toCredits),
          fromCredits !== fromCredits && '抵免科目.原學分',
          toCredits !== toCredits && '抵免科目.擬抵學分',
        );
      },
    },
  ],
  facts: [
    {
      path: ['transferSubject', 'fromCredits'],
      name: '抵免科目.原學分',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      turns: [[difference_8, '<']],
      parts: [],
    },
    {
      path: ['transferSubject', 'toCredits'],
      name: '抵免科目.擬抵學分',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      turns: [[difference_8, '<']],
      parts: [],
    },
    { path: ['transferSubject', 'makeUpExists'], name: '抵免科目.有性質相近科目可補修', type: { kind: 'boolean' } },
  ],
};

/** 科目相當（第四點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const equivalentSubject: RuleGuide = {
  name: '科目相當',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEquivalentSubject,
  conditions: [],
  facts: [
    { path: ['transferSubject', 'sameContent'], name: '抵免科目.內容相同', type: { kind: 'boolean' } },
    { path: ['transferSubject', 'sameNature'], name: '抵免科目.性質相同', type: { kind: 'boolean' } },
  ],
};

/** 先抵上學期（第四點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const firstHalfFirst: RuleGuide = {
  name: '先抵上學期',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFirstHalfFirst,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第四款',
      words: '抵免科目.擬抵下學期',
      phrase: null,
      holds(input: Input): Answer {
        const transferSubject = recordOf(input?.transferSubject);
        const secondHalf = readBoolean(transferSubject.secondHalf);
        return answer(secondHalf, secondHalf === UNKNOWN && '抵免科目.擬抵下學期');
      },
    },
  ],
  facts: [
    { path: ['transferSubject', 'secondHalf'], name: '抵免科目.擬抵下學期', type: { kind: 'boolean' } },
    { path: ['transferSubject', 'firstHalfExempted'], name: '抵免科目.上學期已抵', type: { kind: 'boolean' } },
  ],
};

/** 全學年課程（第四點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const fullYearSubject: RuleGuide = {
  name: '全學年課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFullYearSubject,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第五款',
      words: '抵免科目.全學年課程',
      phrase: null,
      holds(input: Input): Answer {
        const transferSubject = recordOf(input?.transferSubject);
        const fullYear = readBoolean(transferSubject.fullYear);
        return answer(fullYear, fullYear === UNKNOWN && '抵免科目.全學年課程');
      },
    },
    {
      clause: '除外',
      name: null,
      provision: '第四點第五款',
      words:
        '抵免科目.及格學期數 = 單一學期（1 個學期） 且 抵免科目.本校修習 且 抵免科目.成績 ≥ 單學期採認成績（70 分） 且 抵免科目.審查通過',
      phrase: null,
      holds(input: Input): Answer {
        const transferSubject = recordOf(input?.transferSubject);
        const halvesPassed = integerOf(transferSubject.halvesPassed, 0, 2);
        const ownSchool = readBoolean(transferSubject.ownSchool);
        const score = decimalOf(transferSubject.score, 100, 0, 10000);
        const reviewed_2 = readBoolean(transferSubject.reviewed);
        return allAnswers(
          answer(
            halvesPassed === 1 ? YES : halvesPassed < 1 || halvesPassed > 1 ? NO : UNKNOWN,
            halvesPassed !== halvesPassed && '抵免科目.及格學期數',
          ),
          answer(ownSchool, ownSchool === UNKNOWN && '抵免科目.本校修習'),
          answer(score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN, score !== score && '抵免科目.成績'),
          answer(reviewed_2, reviewed_2 === UNKNOWN && '抵免科目.審查通過'),
        );
      },
    },
  ],
  facts: [
    { path: ['transferSubject', 'fullYear'], name: '抵免科目.全學年課程', type: { kind: 'boolean' } },
    {
      path: ['transferSubject', 'halvesPassed'],
      name: '抵免科目.及格學期數',
      type: { kind: 'integer', low: 0, high: 2 },
      unit: '學期',
      near: [1],
      parts: [1, 2],
      phrases: ['singleSemester'],
    },
    { path: ['transferSubject', 'ownSchool'], name: '抵免科目.本校修習', type: { kind: 'boolean' } },
    {
      path: ['transferSubject', 'score'],
      name: '抵免科目.成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [7000],
      parts: [7000],
      phrases: ['halfYearPass'],
    },
    { path: ['transferSubject', 'reviewed'], name: '抵免科目.審查通過', type: { kind: 'boolean' } },
  ],
};

/** 僅補修缺部（第四點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const missingHalfOnly: RuleGuide = {
  name: '僅補修缺部',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMissingHalfOnly,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第五款',
      words: '抵免科目.全學年課程 且 抵免科目.及格學期數 = 單一學期（1 個學期）',
      phrase: null,
      holds(input: Input): Answer {
        const transferSubject = recordOf(input?.transferSubject);
        const fullYear = readBoolean(transferSubject.fullYear);
        const halvesPassed = integerOf(transferSubject.halvesPassed, 0, 2);
        return allAnswers(
          answer(fullYear, fullYear === UNKNOWN && '抵免科目.全學年課程'),
          answer(
            halvesPassed === 1 ? YES : halvesPassed < 1 || halvesPassed > 1 ? NO : UNKNOWN,
            halvesPassed !== halvesPassed && '抵免科目.及格學期數',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['transferSubject', 'fullYear'], name: '抵免科目.全學年課程', type: { kind: 'boolean' } },
    {
      path: ['transferSubject', 'halvesPassed'],
      name: '抵免科目.及格學期數',
      type: { kind: 'integer', low: 0, high: 2 },
      unit: '學期',
      near: [1],
      parts: [1, 2],
      phrases: ['singleSemester'],
    },
    { path: ['transferSubject', 'ownSchool'], name: '抵免科目.本校修習', type: { kind: 'boolean' } },
    {
      path: ['transferSubject', 'score'],
      name: '抵免科目.成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [7000],
      parts: [7000],
      phrases: ['halfYearPass'],
    },
    { path: ['transferSubject', 'reviewed'], name: '抵免科目.審查通過', type: { kind: 'boolean' } },
  ],
};

/** 單位認定不得抵免（第四點第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const unitExclusion: RuleGuide = {
  name: '單位認定不得抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUnitExclusion,
  conditions: [],
  facts: [{ path: ['transferSubject', 'excluded'], name: '抵免科目.單位認定不得抵免', type: { kind: 'boolean' } }],
};

/** 甄試後抵免（第四點第七款）：考慮的除外、可能的改變、由誰提供事實。 */
export const testedTransfer: RuleGuide = {
  name: '甄試後抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTestedTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第七款',
      words: '抵免科目.通知甄試',
      phrase: null,
      holds(input: Input): Answer {
        const transferSubject = recordOf(input?.transferSubject);
        const testRequired = readBoolean(transferSubject.testRequired);
        return answer(testRequired, testRequired === UNKNOWN && '抵免科目.通知甄試');
      },
    },
  ],
  facts: [
    { path: ['transferSubject', 'testRequired'], name: '抵免科目.通知甄試', type: { kind: 'boolean' } },
    { path: ['transferSubject', 'testPassed'], name: '抵免科目.甄試及格', type: { kind: 'boolean' } },
  ],
};

/** 入學後已修科目（第四點第八款）：考慮的除外、可能的改變、由誰提供事實。 */
export const takenAfterEntry: RuleGuide = {
  name: '入學後已修科目',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTakenAfterEntry,
  conditions: [],
  facts: [
    { path: ['transferSubject', 'takenAfterEntry'], name: '抵免科目.入學後已在本校修習', type: { kind: 'boolean' } },
    { path: ['transferSubject', 'otherRule'], name: '抵免科目.另有規定', type: { kind: 'boolean' } },
  ],
};

/** 十年以前之科目（第四點第九款）：考慮的除外、可能的改變、由誰提供事實。 */
export const oldSubject: RuleGuide = {
  name: '十年以前之科目',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOldSubject,
  conditions: [],
  facts: [
    {
      path: ['transferSubject', 'yearsSincePass'],
      name: '抵免科目.至入學時年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 600 },
      unit: '年',
      near: [100],
      parts: [101],
      phrases: ['maximumAge'],
    },
  ],
};

/** 五專科目（第四點第十款）：考慮的除外、可能的改變、由誰提供事實。 */
export const juniorCollegeSubject: RuleGuide = {
  name: '五專科目',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainJuniorCollegeSubject,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第十款',
      words: '抵免申請人.學制 = 學士班 且 抵免科目.畢結業學校 = 五年制專科學校',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const transferSubject = recordOf(input?.transferSubject);
        const formerSchool = readFormerSchoolKind(transferSubject.formerSchool);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
          answer(
            formerSchool === 'fiveYearJunior' ? YES : formerSchool === undefined ? UNKNOWN : NO,
            formerSchool === undefined && '抵免科目.畢結業學校',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'programme'], name: '抵免申請人.學制', type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
    {
      path: ['transferSubject', 'formerSchool'],
      name: '抵免科目.畢結業學校',
      type: { kind: 'enumeration', members: FORMER_SCHOOL_KIND_NAMES },
    },
    {
      path: ['transferSubject', 'juniorYear'],
      name: '抵免科目.專科修習年級',
      type: { kind: 'integer', low: 1, high: 5 },
      unit: '年級',
      near: [1, 3, 4, 5],
      parts: [4, 5],
      phrases: ['juniorFirstYears', 'juniorLastYears'],
    },
    { path: ['transferSubject', 'juniorRetake'], name: '抵免科目.前三年不及格之重補修', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const transferStudent = recordOf(input?.transferStudent);
        const programme = readTransferProgramme(transferStudent.programme);
        const transferSubject = recordOf(input?.transferSubject);
        const formerSchool = readFormerSchoolKind(transferSubject.formerSchool);
        return and(
          programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          formerSchool === 'fiveYearJunior' ? YES : formerSchool === undefined ? UNKNOWN : NO,
        );
      },
    },
    body: {
      kind: 'not',
      part: {
        kind: 'or',
        parts: [
          {
            kind: 'and',
            parts: [
              {
                kind: 'leaf',
                uses: { aliases: ['juniorFirstYears'], reads: [] },
                holds(input: Input): Truth {
                  const transferSubject = recordOf(input?.transferSubject);
                  const juniorYear = integerOf(transferSubject.juniorYear, 1, 5);
                  return juniorYear >= 1 ? YES : juniorYear < 1 ? NO : UNKNOWN;
                },
              },
              {
                kind: 'leaf',
                uses: { aliases: ['juniorFirstYears'], reads: [] },
                holds(input: Input): Truth {
                  const transferSubject = recordOf(input?.transferSubject);
                  const juniorYear = integerOf(transferSubject.juniorYear, 1, 5);
                  return juniorYear <= 3 ? YES : juniorYear > 3 ? NO : UNKNOWN;
                },
              },
            ],
          },
          {
            kind: 'and',
            parts: [
              {
                kind: 'leaf',
                uses: { aliases: [], reads: [] },
                holds(input: Input): Truth {
                  const transferSubject = recordOf(input?.transferSubject);
                  const juniorRetake = readBoolean(transferSubject.juniorRetake);
                  return juniorRetake;
                },
              },
              {
                kind: 'leaf',
                uses: { aliases: ['juniorLastYears'], reads: [] },
                holds(input: Input): Truth {
                  const transferSubject = recordOf(input?.transferSubject);
                  const juniorYear = integerOf(transferSubject.juniorYear, 1, 5);
                  return juniorYear === 4 || juniorYear === 5 ? YES : juniorYear !== juniorYear ? UNKNOWN : NO;
                },
              },
            ],
          },
        ],
      },
    },
    cases: [],
  },
};

/** 提高編級後之抵免（第四點第十一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondRound: RuleGuide = {
  name: '提高編級後之抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSecondRound,
  conditions: [],
  facts: [{ path: ['transferStudent', 'promotedByTransfer'], name: '抵免申請人.因抵免提高編級', type: { kind: 'boolean' } }],
};

/** 先修課程抵免（第四點第十二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const earlyGraduateTransfer: RuleGuide = {
  name: '先修課程抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEarlyGraduateTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第十二款',
      words: '抵免申請人.類別 = 先修碩博士班課程',
      phrase: null,
      holds(input: Input): Answer {
        const transferStudent = recordOf(input?.transferStudent);
        const kind = readTransferApplicant(transferStudent.kind);
        return answer(kind === 'earlyGraduate' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免申請人.類別');
      },
    },
  ],
  facts: [
    { path: ['transferStudent', 'kind'], name: '抵免申請人.類別', type: { kind: 'enumeration', members: TRANSFER_APPLICANT_NAMES } },
    {
      path: ['transferSubject', 'score'],
      name: '抵免科目.成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [7000],
      parts: [7000],
      phrases: ['earlyPass'],
    },
    { path: ['transferCase', 'countedInMinimum'], name: '抵免案.列入畢業最低學分', type: { kind: 'boolean' } },
    { path: ['transferSubject', 'certificate'], name: '抵免科目.持有證明', type: { kind: 'boolean' } },
  ],
};

/** 歐洲學分換算（第四點第十四款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const fromEcts: RuleGuide = {
  name: '歐洲學分換算',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainFromEcts,
  conditions: [],
  facts: [
    {
      path: ['transferSubject', 'foreignCredits'],
      name: '抵免科目.境外學分',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '學分',
      parts: [],
      phrases: ['conversionRounding', 'ectsShare'],
    },
  ],
};

/** 英國學分換算（第四點第十四款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const fromCats: RuleGuide = {
  name: '英國學分換算',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainFromCats,
  conditions: [],
  facts: [
    {
      path: ['transferSubject', 'foreignCredits'],
      name: '抵免科目.境外學分',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '學分',
      parts: [],
      phrases: ['conversionRounding', 'catsShare'],
    },
  ],
};

/** 歐洲學分之登記（第四點第十四款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const ectsConversion: RuleGuide = {
  name: '歐洲學分之登記',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [fromEcts],
  explain: explainEctsConversion,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第十四款第一目',
      words: '抵免科目.境外學分制 = 歐洲學分互認系統 且 抵免科目.英國之大學 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const transferSubject = recordOf(input?.transferSubject);
        const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
        const ukUniversity = readBoolean(transferSubject.ukUniversity);
        return allAnswers(
          answer(
            foreignSystem === 'ects' ? YES : foreignSystem === undefined ? UNKNOWN : NO,
            foreignSystem === undefined && '抵免科目.境外學分制',
          ),
          answer(sameTruth(ukUniversity, NO), ukUniversity === UNKNOWN && '抵免科目.英國之大學'),
        );
      },
    },
  ],
  facts: [
    {
      path: ['transferSubject', 'foreignSystem'],
      name: '抵免科目.境外學分制',
      type: { kind: 'enumeration', members: FOREIGN_CREDIT_SYSTEM_NAMES },
    },
    { path: ['transferSubject', 'ukUniversity'], name: '抵免科目.英國之大學', type: { kind: 'boolean' } },
    {
      path: ['transferSubject', 'convertedCredits'],
      name: '抵免科目.換算學分',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '學分',
      near: [50],
      turns: [[difference_9, '=']],
      parts: [],
    },
    {
      path: ['transferSubject', 'foreignCredits'],
      name: '抵免科目.境外學分',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '學分',
      near: [50],
      turns: [[difference_9, '=']],
      parts: [],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const transferSubject = recordOf(input?.transferSubject);
        const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
        const ukUniversity = readBoolean(transferSubject.ukUniversity);
        return and(foreignSystem === 'ects' ? YES : foreignSystem === undefined ? UNKNOWN : NO, sameTruth(ukUniversity, NO));
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['fromEcts'], reads: ['歐洲學分換算'] } },
    cases: [],
  },
};

/** 英國學分之登記（第四點第十四款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const catsConversion: RuleGuide = {
  name: '英國學分之登記',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [fromCats],
  explain: explainCatsConversion,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第十四款第二目',
      words: '抵免科目.境外學分制 = 英國學分累計及轉換制度',
      phrase: null,
      holds(input: Input): Answer {
        const transferSubject = recordOf(input?.transferSubject);
        const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
        return answer(
          foreignSystem === 'cats' ? YES : foreignSystem === undefined ? UNKNOWN : NO,
          foreignSystem === undefined && '抵免科目.境外學分制',
        );
      },
    },
  ],
  facts: [
    {
      path: ['transferSubject', 'foreignSystem'],
      name: '抵免科目.境外學分制',
      type: { kind: 'enumeration', members: FOREIGN_CREDIT_SYSTEM_NAMES },
    },
    {
      path: ['transferSubject', 'convertedCredits'],
      name: '抵免科目.換算學分',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '學分',
      near: [25],
      turns: [[difference_10, '=']],
      parts: [],
    },
    {
      path: ['transferSubject', 'foreignCredits'],
      name: '抵免科目.境外學分',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '學分',
      near: [25],
      turns: [[difference_10, '=']],
      parts: [],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const transferSubject = recordOf(input?.transferSubject);
        const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
        return foreignSystem === 'cats' ? YES : foreignSystem === undefined ? UNKNOWN : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['fromCats'], reads: ['英國學分換算'] } },
    cases: [],
  },
};

/** 等同換算之登記（第四點第十四款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const equalConversion: RuleGuide = {
  name: '等同換算之登記',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEqualConversion,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第十四款第三目',
      words: '抵免科目.境外學分制 屬於 美制、日制、陸制',
      phrase: '美制、日制及陸制',
      holds(input: Input): Answer {
        const transferSubject = recordOf(input?.transferSubject);
        const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
        return answer(
          foreignSystem === 'american' || foreignSystem === 'japanese' || foreignSystem === 'chinese'
            ? YES
            : foreignSystem === undefined
              ? UNKNOWN
              : NO,
          foreignSystem === undefined && '抵免科目.境外學分制',
        );
      },
    },
  ],
  facts: [
    {
      path: ['transferSubject', 'foreignSystem'],
      name: '抵免科目.境外學分制',
      type: { kind: 'enumeration', members: FOREIGN_CREDIT_SYSTEM_NAMES },
      phrases: ['equalSystems'],
    },
    {
      path: ['transferSubject', 'convertedCredits'],
      name: '抵免科目.換算學分',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '學分',
      turns: [[difference_11, '=']],
      parts: [],
    },
    {
      path: ['transferSubject', 'foreignCredits'],
      name: '抵免科目.境外學分',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '學分',
      turns: [[difference_11, '=']],
      parts: [],
    },
  ],
};

/** 入學抵免期限（第五點第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const entryWindow: RuleGuide = {
  name: '入學抵免期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEntryWindow,
  conditions: [],
  facts: [
    { path: ['transferProcedure', 'inCalendarWindow'], name: '抵免手續.行事曆期間內申請', type: { kind: 'boolean' } },
    { path: ['transferProcedure', 'addDropDone'], name: '抵免手續.完成加退選', type: { kind: 'boolean' } },
  ],
};

/** 入學前學分抵免次數（第五點第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const preEntryOnce: RuleGuide = {
  name: '入學前學分抵免次數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPreEntryOnce,
  conditions: [],
  facts: [
    {
      path: ['transferProcedure', 'preEntryTimes'],
      name: '抵免手續.入學前學分抵免次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['binding.preEntryTimes'],
    },
  ],
};

/** 出境抵免期限（第五點第一款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const returnDeadline: RuleGuide = {
  name: '出境抵免期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReturnDeadline,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款第二目',
      words: '抵免案.修習類型 = 出國進修',
      phrase: null,
      holds(input: Input): Answer {
        const transferCase = recordOf(input?.transferCase);
        const studyKind = readStudyKind(transferCase.studyKind);
        return answer(studyKind === 'abroad' ? YES : studyKind === undefined ? UNKNOWN : NO, studyKind === undefined && '抵免案.修習類型');
      },
    },
  ],
  facts: [
    { path: ['transferCase', 'studyKind'], name: '抵免案.修習類型', type: { kind: 'enumeration', members: STUDY_KIND_NAMES } },
    { path: ['transferProcedure', 'beforeLeaving'], name: '抵免手續.畢業離校前辦理', type: { kind: 'boolean' } },
  ],
};

/** 抵免學分之範圍（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const scope: RuleGuide = {
  name: '抵免學分之範圍',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainScope,
  conditions: [],
  facts: [{ path: ['transferCase', 'scope'], name: '抵免案.範圍', type: { kind: 'enumeration', members: TRANSFER_SCOPE_NAMES } }],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['eligibleApplicants']: eligibleApplicants,
  ['secondYearTransfer']: secondYearTransfer,
  ['thirdYearTransfer']: thirdYearTransfer,
  ['capRaiseGround']: capRaiseGround,
  ['raisedCap']: raisedCap,
  ['noPromotionByTransfer']: noPromotionByTransfer,
  ['placementLimit']: placementLimit,
  ['readmittedGraduation']: readmittedGraduation,
  ['graduateTransfer']: graduateTransfer,
  ['reexaminedTransfer']: reexaminedTransfer,
  ['extensionTransfer']: extensionTransfer,
  ['extensionGraduation']: extensionGraduation,
  ['exchangeTransfer']: exchangeTransfer,
  ['inServiceBar']: inServiceBar,
  ['basicWaiver']: basicWaiver,
  ['stricterRule']: stricterRule,
  ['termMinimum']: termMinimum,
  ['promotion']: promotion,
  ['passedSubject']: passedSubject,
  ['registeredCredits']: registeredCredits,
  ['makeUpCredits']: makeUpCredits,
  ['fewerForMore']: fewerForMore,
  ['equivalentSubject']: equivalentSubject,
  ['firstHalfFirst']: firstHalfFirst,
  ['fullYearSubject']: fullYearSubject,
  ['missingHalfOnly']: missingHalfOnly,
  ['unitExclusion']: unitExclusion,
  ['testedTransfer']: testedTransfer,
  ['takenAfterEntry']: takenAfterEntry,
  ['oldSubject']: oldSubject,
  ['juniorCollegeSubject']: juniorCollegeSubject,
  ['secondRound']: secondRound,
  ['earlyGraduateTransfer']: earlyGraduateTransfer,
  ['fromEcts']: fromEcts,
  ['fromCats']: fromCats,
  ['ectsConversion']: ectsConversion,
  ['catsConversion']: catsConversion,
  ['equalConversion']: equalConversion,
  ['entryWindow']: entryWindow,
  ['preEntryOnce']: preEntryOnce,
  ['returnDeadline']: returnDeadline,
  ['scope']: scope,
};
