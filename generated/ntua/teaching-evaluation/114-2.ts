// @generated fagui: rules/ntua/teaching-evaluation/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學教師教學評量與輔導辦法（ntua.teachingEvaluation），版本 114-2
 * 由 rules/ntua/teaching-evaluation/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  DIVISION_BY_ZERO,
  NO_ENTRIES,
  SAME_PLACE,
  addExact,
  addReached,
  agree,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  atMostExact,
  checkInput,
  countBounds,
  decided,
  divideExact,
  equalExact,
  isZero,
  lacking,
  lessExact,
  lift,
  longestRun,
  minBounds,
  multiplyExact,
  not,
  notAnswer,
  numberValue,
  onlyReached,
  or,
  placeInOrder,
  rational,
  readBoolean,
  readDecimal,
  readEntries,
  readInteger,
  readText,
  readably,
  result,
  roundExact,
  roundHalfAway,
  roundTruncate,
  sameTruth,
  scaledValue,
  settled,
  settledResult,
  settledValue,
  showEntries,
  showExact,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  subtractExact,
  sumBounds,
  truthValue,
  undeterminedDuty,
  undeterminedEffect,
  undeterminedPermission,
  undeterminedValue,
  valueOrNull,
  valued,
  withConditionalEffects,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  Bounds,
  CheckedInput,
  Decision,
  InputShape,
  Lack,
  MaybeRational,
  Note,
  OpenEntry,
  PartedFact,
  Parts,
  Place,
  Result,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ntua.teachingEvaluation',
  title: '教師教學評量與輔導辦法',
  institution: '國立臺灣藝術大學',
  version: '114-2',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 評量種類：期中評量、期末評量 */
export type EvaluationKind = 'midterm' | 'final';

export const EVALUATION_KIND_NAMES: readonly (readonly [alias: EvaluationKind, name: string])[] = [
  ['midterm', '期中評量'],
  ['final', '期末評量'],
];

function readEvaluationKind(value: unknown): EvaluationKind | undefined {
  switch (value) {
    case 'midterm':
    case 'final':
      return value;
    default:
      return undefined;
  }
}

/** 問卷情形：缺課預警、極端式填答、檢驗題異常、無異常 */
export type QuestionnaireFlag = 'absence' | 'extreme' | 'controlItem' | 'none';

export const QUESTIONNAIRE_FLAG_NAMES: readonly (readonly [alias: QuestionnaireFlag, name: string])[] = [
  ['absence', '缺課預警'],
  ['extreme', '極端式填答'],
  ['controlItem', '檢驗題異常'],
  ['none', '無異常'],
];

function readQuestionnaireFlag(value: unknown): QuestionnaireFlag | undefined {
  switch (value) {
    case 'absence':
    case 'extreme':
    case 'controlItem':
    case 'none':
      return value;
    default:
      return undefined;
  }
}

/** 評量課程類別：大學部課程、研究所課程、個別課、博士班課程 */
export type EvaluatedCourse = 'undergraduate' | 'graduate' | 'individual' | 'doctoral';

export const EVALUATED_COURSE_NAMES: readonly (readonly [alias: EvaluatedCourse, name: string])[] = [
  ['undergraduate', '大學部課程'],
  ['graduate', '研究所課程'],
  ['individual', '個別課'],
  ['doctoral', '博士班課程'],
];

function readEvaluatedCourse(value: unknown): EvaluatedCourse | undefined {
  switch (value) {
    case 'undergraduate':
    case 'graduate':
    case 'individual':
    case 'doctoral':
      return value;
    default:
      return undefined;
  }
}

/** 專兼任：專任教師、兼任教師 */
export type TeacherKind = 'fullTime' | 'partTime';

export const TEACHER_KIND_NAMES: readonly (readonly [alias: TeacherKind, name: string])[] = [
  ['fullTime', '專任教師'],
  ['partTime', '兼任教師'],
];

function readTeacherKind(value: unknown): TeacherKind | undefined {
  switch (value) {
    case 'fullTime':
    case 'partTime':
      return value;
    default:
      return undefined;
  }
}

/** 開設班別：學士班課程、碩博班課程 */
export type OfferedLevel = 'bachelor' | 'graduate';

export const OFFERED_LEVEL_NAMES: readonly (readonly [alias: OfferedLevel, name: string])[] = [
  ['bachelor', '學士班課程'],
  ['graduate', '碩博班課程'],
];

function readOfferedLevel(value: unknown): OfferedLevel | undefined {
  switch (value) {
    case 'bachelor':
    case 'graduate':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.研究所之總數：甲說、乙說 */
export type GraduateTotalReading = 'validSample' | 'enrolment';

export const GRADUATE_TOTAL_READING_NAMES: readonly (readonly [alias: GraduateTotalReading, name: string])[] = [
  ['validSample', '甲說'],
  ['enrolment', '乙說'],
];

function readGraduateTotalReading(value: unknown): GraduateTotalReading | undefined {
  switch (value) {
    case 'validSample':
    case 'enrolment':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.總成績之取位：甲說、乙說 */
export type TotalRoundingReading = 'halfUp' | 'truncate';

export const TOTAL_ROUNDING_READING_NAMES: readonly (readonly [alias: TotalRoundingReading, name: string])[] = [
  ['halfUp', '甲說'],
  ['truncate', '乙說'],
];

function readTotalRoundingReading(value: unknown): TotalRoundingReading | undefined {
  switch (value) {
    case 'halfUp':
    case 'truncate':
      return value;
    default:
      return undefined;
  }
}

/** 開設課程：清單中的一筆 */
export interface TaughtCourse {
  /** 班別 */
  readonly level?: OfferedLevel;
  /** 成績：分，小數2位，1至5 */
  readonly score?: number;
  /** 無效 */
  readonly invalid?: boolean;
}

/** 評量紀錄：清單中的一筆 */
export interface EvaluationRecord {
  /** 學年度：整數 */
  readonly year?: number;
  /** 學期別：整數，1至2 */
  readonly half?: number;
  /** 學制 */
  readonly level?: OfferedLevel;
  /** 科目 */
  readonly subject?: string;
  /** 平均滿意度：分，小數2位，1至5 */
  readonly mean?: number;
}

/** 單位教師：清單中的一筆 */
export interface UnitTeacher {
  /** 專兼任 */
  readonly kind?: TeacherKind;
  /** 總成績：分，小數2位，1至5 */
  readonly total?: number;
}

/** 教學評量 */
export interface Evaluation {
  /** 種類 */
  readonly kind?: EvaluationKind;
  /** 週次：週，整數，1至30 */
  readonly week?: number;
  /** 預選前週數：週，整數，0至30 */
  readonly weeksBeforeSelection?: number;
  /** 問卷全部填答 */
  readonly allFilled?: boolean;
}

/** 評量問卷 */
export interface Questionnaire {
  /** 情形 */
  readonly flag?: QuestionnaireFlag;
  /** 低分名次：名，整數，1至1000 */
  readonly lowRank?: number;
  /** 樣本數：人，整數，1至1000 */
  readonly sample?: number;
}

/** 評量課程 */
export interface EvaluatedSubject {
  /** 類別 */
  readonly kind?: EvaluatedCourse;
  /** 修課人數：人，整數，0至1000 */
  readonly enrolled?: number;
  /** 有效樣本：人，整數，0至1000 */
  readonly valid?: number;
  /** 唯一可採計科目 */
  readonly onlyCourse?: boolean;
  /** 平均滿意度：分，小數2位，1至5 */
  readonly mean?: number;
}

/** 受評教師 */
export interface EvaluatedTeacher {
  /** 專兼任 */
  readonly kind?: TeacherKind;
  /** 次學期超鐘點授課 */
  readonly excessHours?: boolean;
  /** 次學期支領超支鐘點費 */
  readonly excessPay?: boolean;
  /** 次學期校外兼職 */
  readonly outsideJob?: boolean;
  /** 提出改善計畫 */
  readonly improvementPlan?: boolean;
  /** 參加精進社群 */
  readonly joinedCommunity?: boolean;
  /** 評量總成績：分，小數2位，1至5 */
  readonly total?: number;
  /** 開設課程 */
  readonly courses?: readonly TaughtCourse[];
  /** 歷次評量 */
  readonly evaluations?: readonly EvaluationRecord[];
  /** 單位各師 */
  readonly unitTeachers?: readonly UnitTeacher[];
}

/** 評量申復 */
export interface EvaluationAppeal {
  /** 主管同意 */
  readonly headAgreed?: boolean;
  /** 開學後日數：日，整數，0至200 */
  readonly daysIntoTerm?: number;
}

/** 疑義 */
export interface Readings {
  /** 研究所之總數 */
  readonly graduateTotal?: GraduateTotalReading;
  /** 總成績之取位 */
  readonly totalRounding?: TotalRoundingReading;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly evaluation?: Evaluation;
  readonly questionnaire?: Questionnaire;
  readonly evaluatedSubject?: EvaluatedSubject;
  readonly evaluatedTeacher?: EvaluatedTeacher;
  readonly evaluationAppeal?: EvaluationAppeal;
  readonly readings?: Readings;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '教學評量',
    alias: 'evaluation',
    fields: [
      { name: '種類', alias: 'kind', optional: false, type: { kind: 'enumeration', members: EVALUATION_KIND_NAMES } },
      { name: '週次', alias: 'week', optional: false, type: { kind: 'integer', low: 1, high: 30 } },
      { name: '預選前週數', alias: 'weeksBeforeSelection', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '問卷全部填答', alias: 'allFilled', optional: false, type: { kind: 'boolean' } },
    ],
    unread: ['畢業班下學期課程', 'graduatingCourse', '停課前週數', 'weeksBeforeEnd'],
  },
  {
    name: '評量問卷',
    alias: 'questionnaire',
    fields: [
      { name: '情形', alias: 'flag', optional: false, type: { kind: 'enumeration', members: QUESTIONNAIRE_FLAG_NAMES } },
      { name: '低分名次', alias: 'lowRank', optional: false, type: { kind: 'integer', low: 1, high: 1000 } },
      { name: '樣本數', alias: 'sample', optional: false, type: { kind: 'integer', low: 1, high: 1000 } },
    ],
  },
  {
    name: '評量課程',
    alias: 'evaluatedSubject',
    fields: [
      { name: '類別', alias: 'kind', optional: false, type: { kind: 'enumeration', members: EVALUATED_COURSE_NAMES } },
      { name: '修課人數', alias: 'enrolled', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '有效樣本', alias: 'valid', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '唯一可採計科目', alias: 'onlyCourse', optional: false, type: { kind: 'boolean' } },
      { name: '平均滿意度', alias: 'mean', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
    ],
  },
  {
    name: '受評教師',
    alias: 'evaluatedTeacher',
    fields: [
      { name: '專兼任', alias: 'kind', optional: false, type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
      { name: '次學期超鐘點授課', alias: 'excessHours', optional: false, type: { kind: 'boolean' } },
      { name: '次學期支領超支鐘點費', alias: 'excessPay', optional: false, type: { kind: 'boolean' } },
      { name: '次學期校外兼職', alias: 'outsideJob', optional: false, type: { kind: 'boolean' } },
      { name: '提出改善計畫', alias: 'improvementPlan', optional: false, type: { kind: 'boolean' } },
      { name: '參加精進社群', alias: 'joinedCommunity', optional: false, type: { kind: 'boolean' } },
      { name: '評量總成績', alias: 'total', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
      {
        name: '開設課程',
        alias: 'courses',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '班別', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
              { name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
              { name: '無效', alias: 'invalid', optional: false, type: { kind: 'boolean' } },
            ],
          },
        },
      },
      {
        name: '歷次評量',
        alias: 'evaluations',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '學年度', alias: 'year', optional: false, type: { kind: 'integer', low: -9007199254740991, high: 9007199254740991 } },
              { name: '學期別', alias: 'half', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
              { name: '學制', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
              { name: '科目', alias: 'subject', optional: false, type: { kind: 'text' } },
              { name: '平均滿意度', alias: 'mean', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
            ],
          },
        },
      },
      {
        name: '單位各師',
        alias: 'unitTeachers',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '專兼任', alias: 'kind', optional: false, type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
              { name: '總成績', alias: 'total', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
            ],
          },
        },
      },
    ],
    unread: ['有科目未達合格標準', 'anyBelow'],
  },
  {
    name: '評量申復',
    alias: 'evaluationAppeal',
    fields: [
      { name: '主管同意', alias: 'headAgreed', optional: false, type: { kind: 'boolean' } },
      { name: '開學後日數', alias: 'daysIntoTerm', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
    ],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      {
        name: '研究所之總數',
        alias: 'graduateTotal',
        optional: false,
        type: { kind: 'enumeration', members: GRADUATE_TOTAL_READING_NAMES },
      },
      {
        name: '總成績之取位',
        alias: 'totalRounding',
        optional: false,
        type: { kind: 'enumeration', members: TOTAL_ROUNDING_READING_NAMES },
      },
    ],
  },
  { name: '抵免申請人', alias: 'transferStudent', fields: null },
  { name: '抵免案', alias: 'transferCase', fields: null },
  { name: '編級申請', alias: 'placementRequest', fields: null },
  { name: '抵免科目', alias: 'transferSubject', fields: null },
  { name: '次學期', alias: 'nextTerm', fields: null },
  { name: '抵免手續', alias: 'transferProcedure', fields: null },
  { name: '開設課程', alias: 'taughtCourse', fields: null },
  { name: '評量紀錄', alias: 'evaluationRecord', fields: null },
  { name: '單位教師', alias: 'unitTeacher', fields: null },
  { name: '實習課程', alias: 'internshipCourse', fields: null },
  { name: '實習', alias: 'internship', fields: null },
  { name: '實習免修', alias: 'internshipWaiver', fields: null },
  { name: '外審', alias: 'syllabusReview', fields: null },
  { name: '加註申請', alias: 'specialtyApplication', fields: null },
  { name: '任教經歷', alias: 'teachingExperience', fields: null },
  { name: '專門科目', alias: 'specialtySubject', fields: null },
  { name: '課程架構', alias: 'framework', fields: null },
  { name: '課程配置', alias: 'allocation', fields: null },
  { name: '開課時數', alias: 'teachingHours', fields: null },
  { name: '開課科目', alias: 'offeredCourse', fields: null },
  { name: '外語檢定', alias: 'languageTest', fields: null },
  { name: '課程審查', alias: 'courseApproval', fields: null },
  { name: '課程修訂', alias: 'courseRevision', fields: null },
  { name: '師資生', alias: 'teacherStudent', fields: null },
  { name: '資格移轉', alias: 'qualificationMove', fields: null },
  { name: '取消情形', alias: 'cancellation', fields: null },
  { name: '學程選課', alias: 'programmeEnrolment', fields: null },
  { name: '學程學分', alias: 'programmeCredits', fields: null },
  { name: '行事曆', alias: 'calendar', fields: null },
  { name: '學程資格', alias: 'programmeStanding', fields: null },
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

function holdsWith(lowRank: number, sample: number): Truth {
  return 10 * lowRank <= sample ? YES : 10 * lowRank > sample ? NO : UNKNOWN;
}

function holdsAtEnds(lowRank: number, sample: number): Truth {
  return agree(
    holdsWith(lowRank === lowRank ? lowRank : 1, sample === sample ? sample : 1000),
    holdsWith(lowRank === lowRank ? lowRank : 1000, sample === sample ? sample : 1),
  );
}

function reachOfBadQuestionnaire(flag: QuestionnaireFlag | undefined, sample: number, lowRank: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = flag === 'absence' || flag === 'controlItem' ? YES : flag === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(flag === 'extreme' ? YES : flag === undefined ? UNKNOWN : NO, sample < 10 ? YES : sample >= 10 ? NO : UNKNOWN);
  if (case2 !== NO && !addReached(reached, [NO], UNKNOWN)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = and(
    flag === 'extreme' ? YES : flag === undefined ? UNKNOWN : NO,
    not(sample < 10 ? YES : sample >= 10 ? NO : UNKNOWN),
  );
  if (case3 !== NO && !addReached(reached, [holdsAtEnds(lowRank, sample)], UNKNOWN)) return undefined;
  if (case3 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyBadQuestionnaire(flag: QuestionnaireFlag | undefined, sample: number, lowRank: number): Truth {
  return onlyReached<Truth>(reachOfBadQuestionnaire(flag, sample, lowRank), UNKNOWN);
}

function computeBadQuestionnaire(flag: QuestionnaireFlag | undefined, sample: number, lowRank: number): Truth {
  const case1: Truth = flag === 'absence' || flag === 'controlItem' ? YES : flag === undefined ? UNKNOWN : NO;
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyBadQuestionnaire(flag, sample, lowRank);
  const case2: Truth = and(flag === 'extreme' ? YES : flag === undefined ? UNKNOWN : NO, sample < 10 ? YES : sample >= 10 ? NO : UNKNOWN);
  if (case2 === YES) return NO;
  if (case2 === UNKNOWN) return onlyBadQuestionnaire(flag, sample, lowRank);
  const case3: Truth = and(
    flag === 'extreme' ? YES : flag === undefined ? UNKNOWN : NO,
    not(sample < 10 ? YES : sample >= 10 ? NO : UNKNOWN),
  );
  if (case3 === YES) {
    const value: Truth = 10 * lowRank <= sample ? YES : 10 * lowRank > sample ? NO : UNKNOWN;
    return value === UNKNOWN ? onlyBadQuestionnaire(flag, sample, lowRank) : value;
  }
  if (case3 === UNKNOWN) return onlyBadQuestionnaire(flag, sample, lowRank);
  return NO;
}

function lackOfBadQuestionnaire(flag: QuestionnaireFlag | undefined, sample: number, lowRank: number): Note {
  const case1: Answer = answer(
    flag === 'absence' || flag === 'controlItem' ? YES : flag === undefined ? UNKNOWN : NO,
    flag === undefined && '評量問卷.情形',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  const case2: Answer = allAnswers(
    answer(flag === 'extreme' ? YES : flag === undefined ? UNKNOWN : NO, flag === undefined && '評量問卷.情形'),
    answer(sample < 10 ? YES : sample >= 10 ? NO : UNKNOWN, sample !== sample && '評量問卷.樣本數'),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return NO;
  const case3: Answer = allAnswers(
    answer(flag === 'extreme' ? YES : flag === undefined ? UNKNOWN : NO, flag === undefined && '評量問卷.情形'),
    notAnswer(answer(sample < 10 ? YES : sample >= 10 ? NO : UNKNOWN, sample !== sample && '評量問卷.樣本數')),
  );
  if (typeof case3 === 'object') return case3;
  if (case3 === YES)
    return answer(holdsAtEnds(lowRank, sample), lowRank !== lowRank && '評量問卷.低分名次', sample !== sample && '評量問卷.樣本數');
  return NO;
}

function holdsWith_2(valid: number, enrolled: number): Truth {
  return 3 * valid < enrolled * 2 ? YES : 3 * valid >= enrolled * 2 ? NO : UNKNOWN;
}

function holdsAtEnds_2(valid: number, enrolled: number): Truth {
  return agree(
    holdsWith_2(valid === valid ? valid : 0, enrolled === enrolled ? enrolled : 1000),
    holdsWith_2(valid === valid ? valid : 1000, enrolled === enrolled ? enrolled : 0),
  );
}

function reachOfSampleReading(valid: number, enrolled: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(reached, [holdsAtEnds_2(valid, enrolled)], UNKNOWN) ? reached : undefined;
}

function onlySampleReading(valid: number, enrolled: number): Truth {
  return onlyReached<Truth>(reachOfSampleReading(valid, enrolled), UNKNOWN);
}

function computeSampleReading(valid: number, enrolled: number): Truth {
  {
    const value: Truth = 3 * valid < enrolled * 2 ? YES : 3 * valid >= enrolled * 2 ? NO : UNKNOWN;
    return value === UNKNOWN ? onlySampleReading(valid, enrolled) : value;
  }
}

function lackOfSampleReading(valid: number, enrolled: number): Note {
  return answer(holdsAtEnds_2(valid, enrolled), valid !== valid && '評量課程.有效樣本', enrolled !== enrolled && '評量課程.修課人數');
}

function computeGraduateTotal(graduateTotal: GraduateTotalReading | undefined, valid: number, enrolled: number): Truth {
  return or(
    or(
      and(graduateTotal === 'validSample' ? YES : graduateTotal === undefined ? UNKNOWN : NO, valid < 3 ? YES : valid >= 3 ? NO : UNKNOWN),
      and(
        graduateTotal === 'enrolment' ? YES : graduateTotal === undefined ? UNKNOWN : NO,
        enrolled < 3 ? YES : enrolled >= 3 ? NO : UNKNOWN,
      ),
    ),
    and(valid < 3 ? YES : valid >= 3 ? NO : UNKNOWN, enrolled < 3 ? YES : enrolled >= 3 ? NO : UNKNOWN),
  );
}

function lackOfGraduateTotal(graduateTotal: GraduateTotalReading | undefined, valid: number, enrolled: number): Note {
  return anyAnswer(
    allAnswers(
      answer(
        graduateTotal === 'validSample' ? YES : graduateTotal === undefined ? UNKNOWN : NO,
        graduateTotal === undefined && '疑義.研究所之總數',
      ),
      answer(valid < 3 ? YES : valid >= 3 ? NO : UNKNOWN, valid !== valid && '評量課程.有效樣本'),
    ),
    allAnswers(
      answer(
        graduateTotal === 'enrolment' ? YES : graduateTotal === undefined ? UNKNOWN : NO,
        graduateTotal === undefined && '疑義.研究所之總數',
      ),
      answer(enrolled < 3 ? YES : enrolled >= 3 ? NO : UNKNOWN, enrolled !== enrolled && '評量課程.修課人數'),
    ),
    allAnswers(
      answer(valid < 3 ? YES : valid >= 3 ? NO : UNKNOWN, valid !== valid && '評量課程.有效樣本'),
      answer(enrolled < 3 ? YES : enrolled >= 3 ? NO : UNKNOWN, enrolled !== enrolled && '評量課程.修課人數'),
    ),
  );
}

function reachOfInvalidEvaluation(
  kind: EvaluatedCourse | undefined,
  sampleReadingValue: Truth,
  valid: number,
  enrolled: number,
  graduateTotalValue: Truth,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = kind === 'undergraduate' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, [or(sampleReadingValue, valid < 10 ? YES : valid >= 10 ? NO : UNKNOWN)], UNKNOWN))
    return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = kind === 'graduate' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case2 !== NO && !addReached(reached, [or(holdsAtEnds_2(valid, enrolled), graduateTotalValue)], UNKNOWN)) return undefined;
  if (case2 === YES) return reached;
  return addReached(reached, [enrolled < 3 ? YES : enrolled >= 3 ? NO : UNKNOWN], UNKNOWN) ? reached : undefined;
}

function onlyInvalidEvaluation(
  kind: EvaluatedCourse | undefined,
  sampleReadingValue: Truth,
  valid: number,
  enrolled: number,
  graduateTotalValue: Truth,
): Truth {
  return onlyReached<Truth>(reachOfInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue), UNKNOWN);
}

function computeInvalidEvaluation(
  kind: EvaluatedCourse | undefined,
  sampleReadingValue: Truth,
  valid: number,
  enrolled: number,
  graduateTotalValue: Truth,
): Truth {
  const case1: Truth = kind === 'undergraduate' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case1 === YES) {
    const value: Truth = or(sampleReadingValue, valid < 10 ? YES : valid >= 10 ? NO : UNKNOWN);
    return value === UNKNOWN ? onlyInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue) : value;
  }
  if (case1 === UNKNOWN) return onlyInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  const case2: Truth = kind === 'graduate' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case2 === YES) {
    const value: Truth = or(3 * valid < enrolled * 2 ? YES : 3 * valid >= enrolled * 2 ? NO : UNKNOWN, graduateTotalValue);
    return value === UNKNOWN ? onlyInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue) : value;
  }
  if (case2 === UNKNOWN) return onlyInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  return enrolled < 3 ? YES : enrolled >= 3 ? NO : UNKNOWN;
}

function lackOfInvalidEvaluation(
  kind: EvaluatedCourse | undefined,
  sampleReadingValue: Truth,
  sampleReadingLack: Note,
  valid: number,
  enrolled: number,
  graduateTotalValue: Truth,
  graduateTotalLack: Note,
): Note {
  const case1: Answer = answer(kind === 'undergraduate' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '評量課程.類別');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES)
    return anyAnswer(
      answer(sampleReadingValue, sampleReadingLack),
      answer(valid < 10 ? YES : valid >= 10 ? NO : UNKNOWN, valid !== valid && '評量課程.有效樣本'),
    );
  const case2: Answer = answer(kind === 'graduate' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '評量課程.類別');
  if (typeof case2 === 'object') return case2;
  if (case2 === YES)
    return anyAnswer(
      answer(holdsAtEnds_2(valid, enrolled), valid !== valid && '評量課程.有效樣本', enrolled !== enrolled && '評量課程.修課人數'),
      answer(graduateTotalValue, graduateTotalLack),
    );
  return answer(enrolled < 3 ? YES : enrolled >= 3 ? NO : UNKNOWN, enrolled !== enrolled && '評量課程.修課人數');
}

const decimalOf = readDecimal;

function sumOfCoursesScore(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let total = 0;
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Truth = and(level === 'bachelor' ? YES : level === undefined ? UNKNOWN : NO, sameTruth(invalid, NO));
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const score = decimalOf(entry.score, 100, 100, 500);
    total += score;
  }
  return total;
}

function lackOfSumOfCoursesScore(courses: readonly TaughtCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('受評教師.開設課程');
  let lack = lacking();
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Answer = allAnswers(
      answer(level === 'bachelor' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
      answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
    const score = decimalOf(entry.score, 100, 100, 500);
    if (met === YES) {
      lack = lacking(lack, score !== score && '受評教師.開設課程 的 成績');
    }
  }
  return lack;
}

const RANGE = /* @__PURE__ */ Object.freeze({ low: rational(1n, 1n), high: rational(5n, 1n), optional: false });

function boundsOfSumOfCoursesScore(courses: readonly TaughtCourse[] | undefined): Bounds {
  if (courses === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const score = decimalOf(entry.score, 100, 100, 500);
    open.push([and(level === 'bachelor' ? YES : level === undefined ? UNKNOWN : NO, sameTruth(invalid, NO)), lift(score, 100n)]);
  }
  return sumBounds(open, RANGE);
}

function sumOfCoursesScore_2(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let total = 0;
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Truth = and(level === 'graduate' ? YES : level === undefined ? UNKNOWN : NO, sameTruth(invalid, NO));
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const score = decimalOf(entry.score, 100, 100, 500);
    total += score;
  }
  return total;
}

function lackOfSumOfCoursesScore_2(courses: readonly TaughtCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('受評教師.開設課程');
  let lack = lacking();
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Answer = allAnswers(
      answer(level === 'graduate' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
      answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
    const score = decimalOf(entry.score, 100, 100, 500);
    if (met === YES) {
      lack = lacking(lack, score !== score && '受評教師.開設課程 的 成績');
    }
  }
  return lack;
}

function boundsOfSumOfCoursesScore_2(courses: readonly TaughtCourse[] | undefined): Bounds {
  if (courses === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const score = decimalOf(entry.score, 100, 100, 500);
    open.push([and(level === 'graduate' ? YES : level === undefined ? UNKNOWN : NO, sameTruth(invalid, NO)), lift(score, 100n)]);
  }
  return sumBounds(open, RANGE);
}

function countOfCourses(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let count = 0;
  for (const entry of courses) {
    const invalid = readBoolean(entry.invalid);
    const met: Truth = sameTruth(invalid, NO);
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    count++;
  }
  return count;
}

function lackOfCountOfCourses(courses: readonly TaughtCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('受評教師.開設課程');
  let lack = lacking();
  for (const entry of courses) {
    const invalid = readBoolean(entry.invalid);
    const met: Answer = answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效');
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function boundsOfCountOfCourses(courses: readonly TaughtCourse[] | undefined): Bounds {
  if (courses === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of courses) {
    const invalid = readBoolean(entry.invalid);
    open.push([sameTruth(invalid, NO), undefined]);
  }
  return countBounds(open);
}

function computeEvaluationTotal(
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
): MaybeRational {
  return divideExact(addExact(lift(sumOfCoursesScoreValue, 100n), lift(sumOfCoursesScore_2Value, 100n)), lift(countOfCoursesValue));
}

function lackOfEvaluationTotal(
  sumOfCoursesScoreValue: number,
  courses: readonly TaughtCourse[] | undefined,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
): Note {
  return lacking(
    sumOfCoursesScoreValue !== sumOfCoursesScoreValue && lackOfSumOfCoursesScore(courses),
    sumOfCoursesScore_2Value !== sumOfCoursesScore_2Value && lackOfSumOfCoursesScore_2(courses),
    countOfCoursesValue !== countOfCoursesValue && lackOfCountOfCourses(courses),
    isZero(lift(countOfCoursesValue)) && DIVISION_BY_ZERO,
  );
}

function conditionWithinBounds(total_2: number, evaluationTotalValue: MaybeRational, courses: readonly TaughtCourse[] | undefined): Truth {
  const holds: Truth = equalExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'halfAway'));
  if (holds !== UNKNOWN) return holds;
  if (
    agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
      [
        boundsOfSumOfCoursesScore(courses) ?? [undefined],
        boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
        boundsOfCountOfCourses(courses) ?? [undefined],
      ],
      (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
        lessExact(lift(total_2, 100n), roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'halfAway')),
    ) === YES ||
    agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
      [
        boundsOfSumOfCoursesScore(courses) ?? [undefined],
        boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
        boundsOfCountOfCourses(courses) ?? [undefined],
      ],
      (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
        lessExact(roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'halfAway'), lift(total_2, 100n)),
    ) === YES
  )
    return NO;
  return agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
    [
      boundsOfSumOfCoursesScore(courses) ?? [undefined],
      boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
      boundsOfCountOfCourses(courses) ?? [undefined],
    ],
    (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
      equalExact(lift(total_2, 100n), roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'halfAway')),
  ) === YES
    ? YES
    : UNKNOWN;
}

function conditionWithinBounds_2(
  total_2: number,
  evaluationTotalValue: MaybeRational,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  const holds: Truth = equalExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'truncate'));
  if (holds !== UNKNOWN) return holds;
  if (
    agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
      [
        boundsOfSumOfCoursesScore(courses) ?? [undefined],
        boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
        boundsOfCountOfCourses(courses) ?? [undefined],
      ],
      (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
        lessExact(lift(total_2, 100n), roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'truncate')),
    ) === YES ||
    agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
      [
        boundsOfSumOfCoursesScore(courses) ?? [undefined],
        boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
        boundsOfCountOfCourses(courses) ?? [undefined],
      ],
      (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
        lessExact(roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'truncate'), lift(total_2, 100n)),
    ) === YES
  )
    return NO;
  return agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
    [
      boundsOfSumOfCoursesScore(courses) ?? [undefined],
      boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
      boundsOfCountOfCourses(courses) ?? [undefined],
    ],
    (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
      equalExact(lift(total_2, 100n), roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'truncate')),
  ) === YES
    ? YES
    : UNKNOWN;
}

function conditionWithinBounds_3(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  const holds: Truth =
    total_2 <= roundHalfAway(sumOfCoursesScoreValue + sumOfCoursesScore_2Value, countOfCoursesValue)
      ? YES
      : total_2 > roundHalfAway(sumOfCoursesScoreValue + sumOfCoursesScore_2Value, countOfCoursesValue)
        ? NO
        : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
    [
      boundsOfSumOfCoursesScore(courses) ?? [undefined],
      boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
      boundsOfCountOfCourses(courses) ?? [undefined],
    ],
    (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
      atMostExact(lift(total_2, 100n), roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'halfAway')),
  );
}

function holdsWith_3(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  return conditionWithinBounds_3(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses);
}

function holdsAtEnds_3(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  return agree(
    holdsWith_3(total_2 === total_2 ? total_2 : 100, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
    holdsWith_3(total_2 === total_2 ? total_2 : 500, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
  );
}

function conditionWithinBounds_4(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  const holds: Truth =
    total_2 >= roundHalfAway(sumOfCoursesScoreValue + sumOfCoursesScore_2Value, countOfCoursesValue)
      ? YES
      : total_2 < roundHalfAway(sumOfCoursesScoreValue + sumOfCoursesScore_2Value, countOfCoursesValue)
        ? NO
        : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
    [
      boundsOfSumOfCoursesScore(courses) ?? [undefined],
      boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
      boundsOfCountOfCourses(courses) ?? [undefined],
    ],
    (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
      atMostExact(roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'halfAway'), lift(total_2, 100n)),
  );
}

function holdsWith_4(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  return conditionWithinBounds_4(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses);
}

function holdsAtEnds_4(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  return agree(
    holdsWith_4(total_2 === total_2 ? total_2 : 100, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
    holdsWith_4(total_2 === total_2 ? total_2 : 500, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
  );
}

function conditionWithinBounds_5(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  const holds: Truth =
    total_2 <= roundTruncate(sumOfCoursesScoreValue + sumOfCoursesScore_2Value, countOfCoursesValue)
      ? YES
      : total_2 > roundTruncate(sumOfCoursesScoreValue + sumOfCoursesScore_2Value, countOfCoursesValue)
        ? NO
        : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
    [
      boundsOfSumOfCoursesScore(courses) ?? [undefined],
      boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
      boundsOfCountOfCourses(courses) ?? [undefined],
    ],
    (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
      atMostExact(lift(total_2, 100n), roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'truncate')),
  );
}

function holdsWith_5(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  return conditionWithinBounds_5(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses);
}

function holdsAtEnds_5(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  return agree(
    holdsWith_5(total_2 === total_2 ? total_2 : 100, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
    holdsWith_5(total_2 === total_2 ? total_2 : 500, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
  );
}

function conditionWithinBounds_6(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  const holds: Truth =
    total_2 >= roundTruncate(sumOfCoursesScoreValue + sumOfCoursesScore_2Value, countOfCoursesValue)
      ? YES
      : total_2 < roundTruncate(sumOfCoursesScoreValue + sumOfCoursesScore_2Value, countOfCoursesValue)
        ? NO
        : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational, MaybeRational, MaybeRational]>(
    [
      boundsOfSumOfCoursesScore(courses) ?? [undefined],
      boundsOfSumOfCoursesScore_2(courses) ?? [undefined],
      boundsOfCountOfCourses(courses) ?? [undefined],
    ],
    (bound1: MaybeRational, bound2: MaybeRational, bound3: MaybeRational) =>
      atMostExact(roundExact(divideExact(addExact(bound1, bound2), bound3), 2, 'truncate'), lift(total_2, 100n)),
  );
}

function holdsWith_6(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  return conditionWithinBounds_6(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses);
}

function holdsAtEnds_6(
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  return agree(
    holdsWith_6(total_2 === total_2 ? total_2 : 100, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
    holdsWith_6(total_2 === total_2 ? total_2 : 500, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
  );
}

function reachOfTotalRounding(
  totalRounding: TotalRoundingReading | undefined,
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(
            totalRounding === 'halfUp' ? YES : totalRounding === undefined ? UNKNOWN : NO,
            and(
              holdsAtEnds_3(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
              holdsAtEnds_4(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
            ),
          ),
          and(
            totalRounding === 'truncate' ? YES : totalRounding === undefined ? UNKNOWN : NO,
            and(
              holdsAtEnds_5(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
              holdsAtEnds_6(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
            ),
          ),
        ),
        and(
          and(
            holdsAtEnds_3(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
            holdsAtEnds_4(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
          ),
          and(
            holdsAtEnds_5(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
            holdsAtEnds_6(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
          ),
        ),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyTotalRounding(
  totalRounding: TotalRoundingReading | undefined,
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Truth {
  return onlyReached<Truth>(
    reachOfTotalRounding(totalRounding, total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
    UNKNOWN,
  );
}

function computeTotalRounding(
  totalRounding: TotalRoundingReading | undefined,
  total_2: number,
  evaluationTotalValue: MaybeRational,
  courses: readonly TaughtCourse[] | undefined,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
): Truth {
  {
    const value: Truth = or(
      or(
        and(
          totalRounding === 'halfUp' ? YES : totalRounding === undefined ? UNKNOWN : NO,
          conditionWithinBounds(total_2, evaluationTotalValue, courses),
        ),
        and(
          totalRounding === 'truncate' ? YES : totalRounding === undefined ? UNKNOWN : NO,
          conditionWithinBounds_2(total_2, evaluationTotalValue, courses),
        ),
      ),
      and(conditionWithinBounds(total_2, evaluationTotalValue, courses), conditionWithinBounds_2(total_2, evaluationTotalValue, courses)),
    );
    return value === UNKNOWN
      ? onlyTotalRounding(totalRounding, total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses)
      : value;
  }
}

function lackOfTotalRounding(
  totalRounding: TotalRoundingReading | undefined,
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
  evaluationTotalLack: Note,
): Note {
  return anyAnswer(
    allAnswers(
      answer(
        totalRounding === 'halfUp' ? YES : totalRounding === undefined ? UNKNOWN : NO,
        totalRounding === undefined && '疑義.總成績之取位',
      ),
      answer(
        and(
          holdsAtEnds_3(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
          holdsAtEnds_4(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
        ),
        total_2 !== total_2 && '受評教師.評量總成績',
        evaluationTotalLack,
      ),
    ),
    allAnswers(
      answer(
        totalRounding === 'truncate' ? YES : totalRounding === undefined ? UNKNOWN : NO,
        totalRounding === undefined && '疑義.總成績之取位',
      ),
      answer(
        and(
          holdsAtEnds_5(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
          holdsAtEnds_6(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
        ),
        total_2 !== total_2 && '受評教師.評量總成績',
        evaluationTotalLack,
      ),
    ),
    allAnswers(
      answer(
        and(
          holdsAtEnds_3(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
          holdsAtEnds_4(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
        ),
        total_2 !== total_2 && '受評教師.評量總成績',
        evaluationTotalLack,
      ),
      answer(
        and(
          holdsAtEnds_5(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
          holdsAtEnds_6(total_2, sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue, courses),
        ),
        total_2 !== total_2 && '受評教師.評量總成績',
        evaluationTotalLack,
      ),
    ),
  );
}

function streakOfEvaluations(evaluations: readonly EvaluationRecord[] | undefined): number {
  if (evaluations === undefined) return NaN;
  const places: Place[] = [];
  for (const entry of evaluations) {
    const mean = decimalOf(entry.mean, 100, 100, 500);
    const year = integerOf(entry.year, -9007199254740991, 9007199254740991);
    const half = integerOf(entry.half, 1, 2);
    const level_2 = readOfferedLevel(entry.level);
    const subject = readText(entry.subject);
    if (mean >= 350) {
      if (!placeInOrder(places, false, [lift(year), lift(half)], [level_2, subject])) return NaN;
      continue;
    }
    if (!(mean < 350)) return NaN;
    if (!placeInOrder(places, true, [lift(year), lift(half)], [level_2, subject])) return NaN;
  }
  return longestRun(places);
}

function lackOfStreakOfEvaluations(evaluations: readonly EvaluationRecord[] | undefined): Lack {
  if (evaluations === undefined) return lacking('受評教師.歷次評量');
  let lack = lacking();
  const places: Place[] = [];
  for (const entry of evaluations) {
    const mean = decimalOf(entry.mean, 100, 100, 500);
    const met: Answer = answer(mean < 350 ? YES : mean >= 350 ? NO : UNKNOWN, mean !== mean && '受評教師.歷次評量 的 平均滿意度');
    if (typeof met === 'object') lack = lacking(lack, met);
    const year = integerOf(entry.year, -9007199254740991, 9007199254740991);
    const half = integerOf(entry.half, 1, 2);
    const level_2 = readOfferedLevel(entry.level);
    const subject = readText(entry.subject);
    lack = lacking(
      lack,
      year !== year && '受評教師.歷次評量 的 學年度',
      half !== half && '受評教師.歷次評量 的 學期別',
      level_2 === undefined && '受評教師.歷次評量 的 學制',
      subject === undefined && '受評教師.歷次評量 的 科目',
    );
    placeInOrder(places, met === YES, [lift(year), lift(half)], [level_2, subject]);
  }
  if (lack.missing.length === 0 && lack.reasons.length === 0 && Number.isNaN(longestRun(places))) return SAME_PLACE;
  return lack;
}

function computeRunBelow(streakOfEvaluationsValue: number): Truth {
  return streakOfEvaluationsValue >= 2 ? YES : streakOfEvaluationsValue < 2 ? NO : UNKNOWN;
}

function lackOfRunBelow(streakOfEvaluationsValue: number, evaluations: readonly EvaluationRecord[] | undefined): Note {
  return answer(
    streakOfEvaluationsValue >= 2 ? YES : streakOfEvaluationsValue < 2 ? NO : UNKNOWN,
    streakOfEvaluationsValue !== streakOfEvaluationsValue && lackOfStreakOfEvaluations(evaluations),
  );
}

function countOfCourses_2(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let count = 0;
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    if (score >= 350) continue;
    if (!(score < 350)) return NaN;
    count++;
  }
  return count;
}

function lackOfCountOfCourses_2(courses: readonly TaughtCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('受評教師.開設課程');
  let lack = lacking();
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    const met: Answer = answer(score < 350 ? YES : score >= 350 ? NO : UNKNOWN, score !== score && '受評教師.開設課程 的 成績');
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function boundsOfCountOfCourses_2(courses: readonly TaughtCourse[] | undefined): Bounds {
  if (courses === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    open.push([score < 350 ? YES : score >= 350 ? NO : UNKNOWN, undefined]);
  }
  return countBounds(open);
}

const EXACT = /* @__PURE__ */ rational(2n, 1n);

function conditionWithinBounds_7(countOfCourses_2Value: number, courses: readonly TaughtCourse[] | undefined): Truth {
  const holds: Truth = countOfCourses_2Value >= 2 ? YES : countOfCourses_2Value < 2 ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfCountOfCourses_2(courses) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(EXACT, bound1),
  );
}

function computeCoursesBelow(countOfCourses_2Value: number, courses: readonly TaughtCourse[] | undefined): Truth {
  return conditionWithinBounds_7(countOfCourses_2Value, courses);
}

function conditionWithinBounds_8(countOfCourses_2Value: number, courses: readonly TaughtCourse[] | undefined): Truth {
  const holds: Truth = countOfCourses_2Value >= 2 ? YES : countOfCourses_2Value < 2 ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfCountOfCourses_2(courses) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(EXACT, bound1),
  );
}

function lackOfCoursesBelow(countOfCourses_2Value: number, courses: readonly TaughtCourse[] | undefined): Note {
  return answer(
    conditionWithinBounds_8(countOfCourses_2Value, courses),
    countOfCourses_2Value !== countOfCourses_2Value && lackOfCountOfCourses_2(courses),
  );
}

function computeRepeatedBelow(runBelowValue: Truth, coursesBelowValue: Truth): Truth {
  return or(runBelowValue, coursesBelowValue);
}

function lackOfRepeatedBelow(runBelowValue: Truth, runBelowLack: Note, coursesBelowValue: Truth, coursesBelowLack: Note): Note {
  return anyAnswer(answer(runBelowValue, runBelowLack), answer(coursesBelowValue, coursesBelowLack));
}

function minOfCoursesScore(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let best = NaN;
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    if (score !== score) return NaN;
    if (!(best <= score)) best = score;
  }
  return best;
}

function lackOfMinOfCoursesScore(courses: readonly TaughtCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('受評教師.開設課程');
  let lack = lacking();
  let found = false;
  for (const entry of courses) {
    found = true;
    const score = decimalOf(entry.score, 100, 100, 500);
    lack = lacking(lack, score !== score && '受評教師.開設課程 的 成績');
  }
  if (!found && lack.missing.length === 0 && lack.reasons.length === 0) return NO_ENTRIES;
  return lack;
}

function boundsOfMinOfCoursesScore(courses: readonly TaughtCourse[] | undefined): Bounds {
  if (courses === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    open.push([YES, lift(score, 100n)]);
  }
  return minBounds(open, RANGE);
}

function computeLowestOfCourses(minOfCoursesScoreValue: number): number {
  return minOfCoursesScoreValue;
}

function lackOfLowestOfCourses(minOfCoursesScoreValue: number, courses: readonly TaughtCourse[] | undefined): Note {
  return lacking(minOfCoursesScoreValue !== minOfCoursesScoreValue && lackOfMinOfCoursesScore(courses));
}

function rankOfUnitTeachersTotal(unitTeachers: readonly UnitTeacher[] | undefined, total_2: number): number {
  if (unitTeachers === undefined) return NaN;
  const own_2: number = total_2;
  if (own_2 !== own_2) return NaN;
  let rank = 1;
  for (const entry of unitTeachers) {
    const kind_2 = readTeacherKind(entry.kind);
    const met: Truth = kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const total_3 = decimalOf(entry.total, 100, 100, 500);
    if (total_3 !== total_3) return NaN;
    if (total_3 > own_2) rank++;
  }
  return rank;
}

function lackOfRankOfUnitTeachersTotal(unitTeachers: readonly UnitTeacher[] | undefined, total_2: number): Lack {
  if (unitTeachers === undefined) return lacking('受評教師.單位各師', total_2 !== total_2 && '受評教師.評量總成績');
  let lack = lacking(total_2 !== total_2 && '受評教師.評量總成績');
  for (const entry of unitTeachers) {
    const kind_2 = readTeacherKind(entry.kind);
    const met: Answer = answer(
      kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO,
      kind_2 === undefined && '受評教師.單位各師 的 專兼任',
    );
    if (typeof met === 'object') lack = lacking(lack, met);
    const total_3 = decimalOf(entry.total, 100, 100, 500);
    if (met === YES) {
      lack = lacking(lack, total_3 !== total_3 && '受評教師.單位各師 的 總成績');
    }
  }
  return lack;
}

function computeRankOfTotal(rankOfUnitTeachersTotalValue: number): number {
  return rankOfUnitTeachersTotalValue;
}

function lackOfRankOfTotal(rankOfUnitTeachersTotalValue: number, unitTeachers: readonly UnitTeacher[] | undefined, total_2: number): Note {
  return lacking(rankOfUnitTeachersTotalValue !== rankOfUnitTeachersTotalValue && lackOfRankOfUnitTeachersTotal(unitTeachers, total_2));
}

function countOfUnitTeachers(unitTeachers: readonly UnitTeacher[] | undefined): number {
  if (unitTeachers === undefined) return NaN;
  let count = 0;
  for (const entry of unitTeachers) {
    const kind_2 = readTeacherKind(entry.kind);
    const met: Truth = kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    count++;
  }
  return count;
}

function lackOfCountOfUnitTeachers(unitTeachers: readonly UnitTeacher[] | undefined): Lack {
  if (unitTeachers === undefined) return lacking('受評教師.單位各師');
  let lack = lacking();
  for (const entry of unitTeachers) {
    const kind_2 = readTeacherKind(entry.kind);
    const met: Answer = answer(
      kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO,
      kind_2 === undefined && '受評教師.單位各師 的 專兼任',
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function boundsOfCountOfUnitTeachers(unitTeachers: readonly UnitTeacher[] | undefined): Bounds {
  if (unitTeachers === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of unitTeachers) {
    const kind_2 = readTeacherKind(entry.kind);
    open.push([kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO, undefined]);
  }
  return countBounds(open);
}

function computeRankedTeachers(countOfUnitTeachersValue: number): number {
  return countOfUnitTeachersValue;
}

function lackOfRankedTeachers(countOfUnitTeachersValue: number, unitTeachers: readonly UnitTeacher[] | undefined): Note {
  return lacking(countOfUnitTeachersValue !== countOfUnitTeachersValue && lackOfCountOfUnitTeachers(unitTeachers));
}

/** 期中評量之成績：value */
const MIDTERM_RESULT_VALUE = /* @__PURE__ */ decided('value', '第二條第一款');

/** 期中評量之成績：notApplicable */
const MIDTERM_RESULT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二條第一款');

/** 期中評量之成績所讀的事實 */
const MIDTERM_RESULT_FACTS: readonly string[] = ['教學評量.種類'];

function openMidtermResult(kind_3: EvaluationKind | undefined): Decision {
  return undeterminedEffect(
    '第二條第一款',
    answer(kind_3 === 'midterm' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '教學評量.種類'),
    MIDTERM_RESULT_FACTS,
  );
}

function decideMidtermResult(kind_3: EvaluationKind | undefined): Decision {
  const inCase: Truth = kind_3 === 'midterm' ? YES : kind_3 === undefined ? UNKNOWN : NO;
  if (inCase === YES) return MIDTERM_RESULT_VALUE;
  if (inCase === NO) return MIDTERM_RESULT_NOT_APPLICABLE;
  return openMidtermResult(kind_3);
}

function resultOfMidtermResult(kind_3: EvaluationKind | undefined): Result {
  return result(decideMidtermResult(kind_3), {
    text: '期中評量：主要在反映學生就教學設計之意見，如課程之內容與目標、方法與進度等，供教師修正教學設計之參考，其成績不列評比。',
    values: [['kind', showMember(kind_3, EVALUATION_KIND_NAMES)]],
    caveats: [],
    effects: ['不列成績評比並供修正教學設計參考'],
  });
}

/**
 * 期中評量之成績（第二條第一款）
 *
 * > 期中評量：主要在反映學生就教學設計之意見，如課程之內容與目標、方法與進度等，供教師修正教學設計之參考，其成績不列評比。
 *
 * - 當 教學評量.種類 = 期中評量
 * - 效果 不列成績評比並供修正教學設計參考
 */
export function midtermResult(input: Input): Decision {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  return decideMidtermResult(kind_3);
}

/** 期中評量之成績：結果與理由。 */
export function explainMidtermResult(input: Input): Result {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  return resultOfMidtermResult(kind_3);
}

/** 期末評量之成績：value */
const FINAL_RESULT_VALUE = /* @__PURE__ */ decided('value', '第二條第二款');

/** 期末評量之成績：notApplicable */
const FINAL_RESULT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二條第二款');

/** 期末評量之成績所讀的事實 */
const FINAL_RESULT_FACTS: readonly string[] = ['教學評量.種類'];

function openFinalResult(kind_3: EvaluationKind | undefined): Decision {
  return undeterminedEffect(
    '第二條第二款',
    answer(kind_3 === 'final' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '教學評量.種類'),
    FINAL_RESULT_FACTS,
  );
}

function decideFinalResult(kind_3: EvaluationKind | undefined): Decision {
  const inCase: Truth = kind_3 === 'final' ? YES : kind_3 === undefined ? UNKNOWN : NO;
  if (inCase === YES) return FINAL_RESULT_VALUE;
  if (inCase === NO) return FINAL_RESULT_NOT_APPLICABLE;
  return openFinalResult(kind_3);
}

function resultOfFinalResult(kind_3: EvaluationKind | undefined): Result {
  return result(decideFinalResult(kind_3), {
    text: '期末評量：主要在反映學生就教學成效之意見，評量之指標，包括教學態度（準備充分、因材施教）、課程設計（吻合目標，及其方法與進度）、專業學能（能解答疑難）、教學技巧、學習之考評（有效而公平），與整體之滿意度等。其成績列入評比，並作為「教師績效評鑑」及「升等考核」之計分項目。',
    values: [['kind', showMember(kind_3, EVALUATION_KIND_NAMES)]],
    caveats: [],
    effects: ['列入評比並為績效評鑑與升等考核計分項目'],
  });
}

/**
 * 期末評量之成績（第二條第二款）
 *
 * > 期末評量：主要在反映學生就教學成效之意見，評量之指標，包括教學態度（準備充分、因材施教）、課程設計（吻合目標，及其方法與進度）、專業學能（能解答疑難）、教學技巧、學習之考評（有效而公平），與整體之滿意度等。其成績列入評比，並作為「教師績效評鑑」及「升等考核」之計分項目。
 *
 * - 當 教學評量.種類 = 期末評量
 * - 效果 列入評比並為績效評鑑與升等考核計分項目
 */
export function finalResult(input: Input): Decision {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  return decideFinalResult(kind_3);
}

/** 期末評量之成績：結果與理由。 */
export function explainFinalResult(input: Input): Result {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  return resultOfFinalResult(kind_3);
}

/** 期中評量之時間：notApplicable */
const MIDTERM_TIME_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三條第三款第一目');

/** 期中評量之時間：met */
const MIDTERM_TIME_MET = /* @__PURE__ */ decided('met', '第三條第三款第一目');

/** 期中評量之時間：violated */
const MIDTERM_TIME_VIOLATED = /* @__PURE__ */ decided('violated', '第三條第三款第一目');

/** 期中評量之時間所讀的事實 */
const MIDTERM_TIME_FACTS: readonly string[] = ['教學評量.種類', '教學評量.週次'];

function openMidtermTime(kind_3: EvaluationKind | undefined, week: number): Decision {
  return undeterminedDuty(
    '第三條第三款第一目',
    answer(kind_3 === 'midterm' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '教學評量.種類'),
    allAnswers(
      answer(week >= 7 ? YES : week < 7 ? NO : UNKNOWN, week !== week && '教學評量.週次'),
      answer(week <= 9 ? YES : week > 9 ? NO : UNKNOWN, week !== week && '教學評量.週次'),
    ),
    YES,
    MIDTERM_TIME_FACTS,
  );
}

function decideMidtermTime(kind_3: EvaluationKind | undefined, week: number): Decision {
  const inCase: Truth = kind_3 === 'midterm' ? YES : kind_3 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MIDTERM_TIME_NOT_APPLICABLE;
  if (inCase === YES && week >= 7 && week <= 9) return MIDTERM_TIME_MET;
  if (inCase === YES && (week < 7 || week > 9)) return MIDTERM_TIME_VIOLATED;
  return openMidtermTime(kind_3, week);
}

function resultOfMidtermTime(kind_3: EvaluationKind | undefined, week: number): Result {
  return result(decideMidtermTime(kind_3, week), {
    text: '期中評量：教師於學期之中，即第7-9週，自行或委託他人，以學校（或系、所）設計之問卷，調查學生之教學反應。',
    values: [
      ['kind', showMember(kind_3, EVALUATION_KIND_NAMES)],
      ['week', showNumber(week, 1n, '週')],
      ['midtermWeeks', '7 至 9 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 期中評量之時間（第三條第三款第一目）
 *
 * > 期中評量：教師於學期之中，即第7-9週，自行或委託他人，以學校（或系、所）設計之問卷，調查學生之教學反應。
 *
 * - 適用 教學評量.種類 = 期中評量
 * - 應 教學評量.週次 ≥ 期中評量週次（7 至 9 週） 且 教學評量.週次 ≤ 期中評量週次（7 至 9 週）
 */
export function midtermTime(input: Input): Decision {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  const week = integerOf(evaluation.week, 1, 30);
  return decideMidtermTime(kind_3, week);
}

/** 期中評量之時間：結果與理由。 */
export function explainMidtermTime(input: Input): Result {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  const week = integerOf(evaluation.week, 1, 30);
  return resultOfMidtermTime(kind_3, week);
}

/** 填答後選課：entitled */
const FILL_FIRST_ENTITLED = /* @__PURE__ */ decided('entitled', '第三條第三款第二目第二細目');

/** 填答後選課：notEntitled */
const FILL_FIRST_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三條第三款第二目第二細目');

/** 填答後選課所讀的事實 */
const FILL_FIRST_FACTS: readonly string[] = ['教學評量.問卷全部填答'];

function openFillFirst(allFilled: Truth): Decision {
  return undeterminedPermission(
    '第三條第三款第二目第二細目',
    YES,
    answer(allFilled, allFilled === UNKNOWN && '教學評量.問卷全部填答'),
    FILL_FIRST_FACTS,
  );
}

function decideFillFirst(allFilled: Truth): Decision {
  const when: Truth = allFilled;
  if (when === YES) return FILL_FIRST_ENTITLED;
  if (when === NO) return FILL_FIRST_NOT_ENTITLED;
  return openFillFirst(allFilled);
}

function resultOfFillFirst(allFilled: Truth): Result {
  return result(decideFillFirst(allFilled), {
    text: '學生應先在網路上填妥該學期選讀之全部課程之問卷，始得選課或查詢成績。',
    values: [['allFilled', showTruth(allFilled)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 填答後選課（第三條第三款第二目第二細目）
 *
 * > 學生應先在網路上填妥該學期選讀之全部課程之問卷，始得選課或查詢成績。
 *
 * - 當 教學評量.問卷全部填答
 * - 始得 選課或查詢成績
 */
export function fillFirst(input: Input): Decision {
  const evaluation = recordOf(input?.evaluation);
  const allFilled = readBoolean(evaluation.allFilled);
  return decideFillFirst(allFilled);
}

/** 填答後選課：結果與理由。 */
export function explainFillFirst(input: Input): Result {
  const evaluation = recordOf(input?.evaluation);
  const allFilled = readBoolean(evaluation.allFilled);
  return resultOfFillFirst(allFilled);
}

/** 不良問卷：value */
const BAD_QUESTIONNAIRE_VALUE = /* @__PURE__ */ decided('value', '第四條第一款');

/** 不良問卷所讀的事實 */
const BAD_QUESTIONNAIRE_FACTS: readonly string[] = ['評量問卷.情形', '評量問卷.樣本數', '評量問卷.低分名次'];

function resultOfBadQuestionnaire(
  badQuestionnaireValue: Truth,
  flag: QuestionnaireFlag | undefined,
  sample: number,
  lowRank: number,
): Result {
  const value = badQuestionnaireValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第四條第一款', lacking(lackOfBadQuestionnaire(flag, sample, lowRank)), BAD_QUESTIONNAIRE_FACTS)
      : BAD_QUESTIONNAIRE_VALUE;
  return result(
    decision,
    {
      text: '有效問卷之篩選：為使評量問卷之信度與效度提高，並真實反映教學狀況，「不良問卷」應於統計時剔除，不予列入。篩選之條件如下：（一）填答之學生，經以「缺課過多」提報預警。（二）填答屬極端式，即該科給分最低之前10%；但樣本數不足10人者，免予剔除。（三）經設定之「檢驗題」查知有異常。',
      values: [
        ['flag', showMember(flag, QUESTIONNAIRE_FLAG_NAMES)],
        ['sample', showNumber(sample, 1n, '人')],
        ['lowRank', showNumber(lowRank, 1n, '名')],
        ['extremeExempt', '10 人'],
        ['extremeShare', '1/10'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const QUESTIONNAIRE_FLAG_PARTS: PartedFact = ['評量問卷.情形', 'questionnaire', 'flag', ['absence', 'extreme', 'none']];

function difference(input: Input): number | null | undefined {
  const questionnaire = recordOf(input?.questionnaire);
  const lowRank = integerOf(questionnaire.lowRank, 1, 1000);
  const sample = integerOf(questionnaire.sample, 1, 1000);
  const value = 10 * lowRank - sample;
  return value === value
    ? value
    : lacking(lowRank !== lowRank && '評量問卷.低分名次', sample !== sample && '評量問卷.樣本數').missing.length > 0
      ? undefined
      : null;
}

const QUESTIONNAIRE_SAMPLE_PARTS: PartedFact = [
  '評量問卷.樣本數',
  'questionnaire',
  'sample',
  { low: 1, high: 1000, scale: 1, starts: [1, 10], turns: [[difference, '>']] },
];

const QUESTIONNAIRE_LOW_RANK_PARTS: PartedFact = [
  '評量問卷.低分名次',
  'questionnaire',
  'lowRank',
  { low: 1, high: 1000, scale: 1, starts: [1], turns: [[difference, '>']] },
];

const BAD_QUESTIONNAIRE_PARTS: Parts = {
  order: BAD_QUESTIONNAIRE_FACTS,
  deciding: [QUESTIONNAIRE_FLAG_PARTS, QUESTIONNAIRE_SAMPLE_PARTS, QUESTIONNAIRE_LOW_RANK_PARTS],
  others: [],
};

function givenBadQuestionnaire(input: Input): Valued {
  const questionnaire = recordOf(input?.questionnaire);
  const flag = readQuestionnaireFlag(questionnaire.flag);
  const sample = integerOf(questionnaire.sample, 1, 1000);
  const lowRank = integerOf(questionnaire.lowRank, 1, 1000);
  const badQuestionnaireValue = computeBadQuestionnaire(flag, sample, lowRank);
  const value = badQuestionnaireValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第四條第一款', lacking(lackOfBadQuestionnaire(flag, sample, lowRank)), BAD_QUESTIONNAIRE_FACTS)
      : BAD_QUESTIONNAIRE_VALUE,
    truthValue(value),
  );
}

function valueOfBadQuestionnaire(badQuestionnaireValue: Truth): boolean | undefined {
  const value = badQuestionnaireValue;
  return truthValue(value);
}

/**
 * 不良問卷（第四條第一款）
 *
 * > 有效問卷之篩選：為使評量問卷之信度與效度提高，並真實反映教學狀況，「不良問卷」應於統計時剔除，不予列入。篩選之條件如下：（一）填答之學生，經以「缺課過多」提報預警。（二）填答屬極端式，即該科給分最低之前10%；但樣本數不足10人者，免予剔除。（三）經設定之「檢驗題」查知有異常。
 *
 * - 當 評量問卷.情形 屬於 缺課預警、檢驗題異常 則 是
 * - 當 評量問卷.情形 = 極端式填答 且 評量問卷.樣本數 < 極端填答免篩人數（10 人） 則 否
 * - 當 評量問卷.情形 = 極端式填答 且 評量問卷.樣本數 ≥ 極端填答免篩人數（10 人） 則 評量問卷.低分名次 ≤ （評量問卷.樣本數 × 極端填答範圍（1/10））
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function badQuestionnaire(input: Input): boolean | undefined {
  const questionnaire = recordOf(input?.questionnaire);
  const flag = readQuestionnaireFlag(questionnaire.flag);
  const sample = integerOf(questionnaire.sample, 1, 1000);
  const lowRank = integerOf(questionnaire.lowRank, 1, 1000);
  const badQuestionnaireValue = computeBadQuestionnaire(flag, sample, lowRank);
  return settledValue(valueOfBadQuestionnaire(badQuestionnaireValue), givenBadQuestionnaire, input, BAD_QUESTIONNAIRE_PARTS);
}

/** 不良問卷：值與理由。 */
export function explainBadQuestionnaire(input: Input): Result {
  const questionnaire = recordOf(input?.questionnaire);
  const flag = readQuestionnaireFlag(questionnaire.flag);
  const sample = integerOf(questionnaire.sample, 1, 1000);
  const lowRank = integerOf(questionnaire.lowRank, 1, 1000);
  const badQuestionnaireValue = computeBadQuestionnaire(flag, sample, lowRank);
  return settledResult(
    resultOfBadQuestionnaire(badQuestionnaireValue, flag, sample, lowRank),
    givenBadQuestionnaire,
    input,
    BAD_QUESTIONNAIRE_PARTS,
  );
}

/** 不良問卷之剔除：value */
const EXCLUSION_VALUE = /* @__PURE__ */ decided('value', '第四條第一款');

/** 不良問卷之剔除：notApplicable */
const EXCLUSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第一款');

/** 不良問卷之剔除所讀的事實 */
const EXCLUSION_FACTS: readonly string[] = ['評量問卷.情形', '評量問卷.樣本數', '評量問卷.低分名次'];

function openExclusion(badQuestionnaireValue: Truth, badQuestionnaireLack: Note): Decision {
  if (badQuestionnaireValue === YES) return EXCLUSION_VALUE;
  if (badQuestionnaireValue === NO) return EXCLUSION_NOT_APPLICABLE;
  return undeterminedEffect('第四條第一款', answer(badQuestionnaireValue, badQuestionnaireLack), EXCLUSION_FACTS);
}

const EXCLUSION_PARTS: Parts = {
  order: EXCLUSION_FACTS,
  deciding: [QUESTIONNAIRE_FLAG_PARTS, QUESTIONNAIRE_SAMPLE_PARTS, QUESTIONNAIRE_LOW_RANK_PARTS],
  others: [],
};

function givenExclusion(input: Input): Decision {
  const questionnaire = recordOf(input?.questionnaire);
  const flag = readQuestionnaireFlag(questionnaire.flag);
  const sample = integerOf(questionnaire.sample, 1, 1000);
  const lowRank = integerOf(questionnaire.lowRank, 1, 1000);
  const badQuestionnaireValue = computeBadQuestionnaire(flag, sample, lowRank);
  const badQuestionnaireLack = badQuestionnaireValue === UNKNOWN ? lackOfBadQuestionnaire(flag, sample, lowRank) : false;
  return badQuestionnaireValue === YES
    ? EXCLUSION_VALUE
    : badQuestionnaireValue === NO
      ? EXCLUSION_NOT_APPLICABLE
      : openExclusion(badQuestionnaireValue, badQuestionnaireLack);
}

function resultOfExclusion(
  badQuestionnaireValue: Truth,
  badQuestionnaireLack: Note,
  input: Input,
  flag: QuestionnaireFlag | undefined,
  sample: number,
  lowRank: number,
): Result {
  return result(
    settled(
      badQuestionnaireValue === YES
        ? EXCLUSION_VALUE
        : badQuestionnaireValue === NO
          ? EXCLUSION_NOT_APPLICABLE
          : openExclusion(badQuestionnaireValue, badQuestionnaireLack),
      givenExclusion,
      input,
      EXCLUSION_PARTS,
    ),
    {
      text: '有效問卷之篩選：為使評量問卷之信度與效度提高，並真實反映教學狀況，「不良問卷」應於統計時剔除，不予列入。篩選之條件如下：（一）填答之學生，經以「缺課過多」提報預警。（二）填答屬極端式，即該科給分最低之前10%；但樣本數不足10人者，免予剔除。（三）經設定之「檢驗題」查知有異常。',
      values: [
        ['flag', showMember(flag, QUESTIONNAIRE_FLAG_NAMES)],
        ['sample', showNumber(sample, 1n, '人')],
        ['lowRank', showNumber(lowRank, 1n, '名')],
        ['badQuestionnaire', showTruth(badQuestionnaireValue)],
      ],
      caveats: [],
      effects: ['剔除並不列入統計'],
    },
  );
}

/**
 * 不良問卷之剔除（第四條第一款）
 *
 * > 有效問卷之篩選：為使評量問卷之信度與效度提高，並真實反映教學狀況，「不良問卷」應於統計時剔除，不予列入。篩選之條件如下：（一）填答之學生，經以「缺課過多」提報預警。（二）填答屬極端式，即該科給分最低之前10%；但樣本數不足10人者，免予剔除。（三）經設定之「檢驗題」查知有異常。
 *
 * - 當 不良問卷
 * - 效果 剔除並不列入統計
 */
export function exclusion(input: Input): Decision {
  return settled(givenExclusion(input), givenExclusion, input, EXCLUSION_PARTS);
}

/** 不良問卷之剔除：結果與理由。 */
export function explainExclusion(input: Input): Result {
  const questionnaire = recordOf(input?.questionnaire);
  const flag = readQuestionnaireFlag(questionnaire.flag);
  const sample = integerOf(questionnaire.sample, 1, 1000);
  const lowRank = integerOf(questionnaire.lowRank, 1, 1000);
  const badQuestionnaireValue = computeBadQuestionnaire(flag, sample, lowRank);
  const badQuestionnaireLack = badQuestionnaireValue === UNKNOWN ? lackOfBadQuestionnaire(flag, sample, lowRank) : false;
  return resultOfExclusion(badQuestionnaireValue, badQuestionnaireLack, input, flag, sample, lowRank);
}

/** 樣本之取整：value */
const SAMPLE_READING_VALUE = /* @__PURE__ */ decided('value', '第四條第四款第一目');

/** 樣本之取整所讀的事實 */
const SAMPLE_READING_FACTS: readonly string[] = ['評量課程.有效樣本', '評量課程.修課人數'];

function resultOfSampleReading(sampleReadingValue: Truth, valid: number, enrolled: number): Result {
  const value = sampleReadingValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第四條第四款第一目', lacking(lackOfSampleReading(valid, enrolled)), SAMPLE_READING_FACTS)
      : SAMPLE_READING_VALUE;
  return result(
    decision,
    {
      text: '大學部課程：樣本未達修課人數2/3（以整數計），或有效樣本未達10人。',
      values: [
        ['valid', showNumber(valid, 1n, '人')],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['sampleShare', '2/3'],
      ],
      caveats: ['「樣本之取整」有甲說、乙說、丙說，本結果採甲說'],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_2(input: Input): number | null | undefined {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const value = 3 * valid - enrolled * 2;
  return value === value
    ? value
    : lacking(valid !== valid && '評量課程.有效樣本', enrolled !== enrolled && '評量課程.修課人數').missing.length > 0
      ? undefined
      : null;
}

function valueOfSampleReading(sampleReadingValue: Truth): boolean | undefined {
  const value = sampleReadingValue;
  return truthValue(value);
}

/**
 * 樣本之取整（第四條第四款第一目）
 *
 * > 大學部課程：樣本未達修課人數2/3（以整數計），或有效樣本未達10人。
 *
 * - 其餘 評量課程.有效樣本 < （評量課程.修課人數 × 樣本比例（2/3））
 *
 * undefined：無法判定。
 */
export function sampleReading(input: Input): boolean | undefined {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  return valueOfSampleReading(sampleReadingValue);
}

/** 樣本之取整：值與理由。 */
export function explainSampleReading(input: Input): Result {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  return resultOfSampleReading(sampleReadingValue, valid, enrolled);
}

/** 研究所之總數：value */
const GRADUATE_TOTAL_VALUE = /* @__PURE__ */ decided('value', '第四條第四款第二目');

/** 研究所之總數所讀的事實 */
const GRADUATE_TOTAL_FACTS: readonly string[] = ['評量課程.有效樣本', '評量課程.修課人數', '疑義.研究所之總數'];

function resultOfGraduateTotal(
  graduateTotalValue: Truth,
  graduateTotal: GraduateTotalReading | undefined,
  valid: number,
  enrolled: number,
): Result {
  const value = graduateTotalValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第四條第四款第二目', lacking(lackOfGraduateTotal(graduateTotal, valid, enrolled)), GRADUATE_TOTAL_FACTS)
      : GRADUATE_TOTAL_VALUE;
  return result(
    decision,
    {
      text: '研究所課程：有效樣本未達修課人數2/3，或總數未達3人。',
      values: [
        ['valid', showNumber(valid, 1n, '人')],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['graduateTotal', showMember(graduateTotal, GRADUATE_TOTAL_READING_NAMES)],
        ['graduateMinimum', '3 人'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const EVALUATED_SUBJECT_VALID_PARTS_2: PartedFact = ['評量課程.有效樣本', 'evaluatedSubject', 'valid', [0, 3]];

const EVALUATED_SUBJECT_ENROLLED_PARTS_2: PartedFact = ['評量課程.修課人數', 'evaluatedSubject', 'enrolled', [0, 3]];

const READINGS_GRADUATE_TOTAL_PARTS: PartedFact = ['疑義.研究所之總數', 'readings', 'graduateTotal', ['validSample', 'enrolment']];

const GRADUATE_TOTAL_PARTS: Parts = {
  order: GRADUATE_TOTAL_FACTS,
  deciding: [READINGS_GRADUATE_TOTAL_PARTS, EVALUATED_SUBJECT_VALID_PARTS_2, EVALUATED_SUBJECT_ENROLLED_PARTS_2],
  others: [],
};

function givenGraduateTotal(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const value = graduateTotalValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第四條第四款第二目', lacking(lackOfGraduateTotal(graduateTotal, valid, enrolled)), GRADUATE_TOTAL_FACTS)
      : GRADUATE_TOTAL_VALUE,
    truthValue(value),
  );
}

function valueOfGraduateTotal(graduateTotalValue: Truth): boolean | undefined {
  const value = graduateTotalValue;
  return truthValue(value);
}

/**
 * 研究所之總數（第四條第四款第二目）
 *
 * > 研究所課程：有效樣本未達修課人數2/3，或總數未達3人。
 *
 * - 其餘 （疑義.研究所之總數 = 甲說 且 評量課程.有效樣本 < 研究所樣本下限（3 人）） 或 （疑義.研究所之總數 = 乙說 且 評量課程.修課人數 < 研究所樣本下限（3 人）） 或 （評量課程.有效樣本 < 研究所樣本下限（3 人） 且 評量課程.修課人數 < 研究所樣本下限（3 人））
 *
 * undefined：無法判定。
 */
export function graduateTotal_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  return settledValue(valueOfGraduateTotal(graduateTotalValue), givenGraduateTotal, input, GRADUATE_TOTAL_PARTS);
}

/** 研究所之總數：值與理由。 */
export function explainGraduateTotal(input: Input): Result {
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  return settledResult(
    resultOfGraduateTotal(graduateTotalValue, graduateTotal, valid, enrolled),
    givenGraduateTotal,
    input,
    GRADUATE_TOTAL_PARTS,
  );
}

/** 無效評量：value */
const INVALID_EVALUATION_VALUE = /* @__PURE__ */ decided('value', '第四條第四款');

/** 無效評量所讀的事實 */
const INVALID_EVALUATION_FACTS: readonly string[] = ['評量課程.類別', '評量課程.有效樣本', '評量課程.修課人數', '疑義.研究所之總數'];

function resultOfInvalidEvaluation(
  invalidEvaluationValue: Truth,
  kind: EvaluatedCourse | undefined,
  sampleReadingValue: Truth,
  sampleReadingLack: Note,
  valid: number,
  enrolled: number,
  graduateTotalValue: Truth,
  graduateTotalLack: Note,
  graduateTotal: GraduateTotalReading | undefined,
): Result {
  const value = invalidEvaluationValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第四條第四款',
          lacking(
            lackOfInvalidEvaluation(kind, sampleReadingValue, sampleReadingLack, valid, enrolled, graduateTotalValue, graduateTotalLack),
          ),
          INVALID_EVALUATION_FACTS,
        )
      : INVALID_EVALUATION_VALUE;
  return result(
    decision,
    {
      text: '「無效評量」之認定：課程之性質不一，開課人數相差懸殊，復因剔除「不良問卷」，可能使樣本數不足，而有礙統計之公平。有下列情況之一者，視為「無效評量」，該科目之成績，以不列計評比、僅供參考為原則：（一）大學部課程：樣本未達修課人數2/3（以整數計），或有效樣本未達10人。（二）研究所課程：有效樣本未達修課人數2/3，或總數未達3人。（三）個別課（採多人合併計算）或博士班課程：選課未達3人。',
      values: [
        ['kind', showMember(kind, EVALUATED_COURSE_NAMES)],
        ['valid', showNumber(valid, 1n, '人')],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['readings.graduateTotal', showMember(graduateTotal, GRADUATE_TOTAL_READING_NAMES)],
        ['sampleReading', showTruth(sampleReadingValue)],
        ['definition.graduateTotal', showTruth(graduateTotalValue)],
        ['undergraduateMinimum', '10 人'],
        ['sampleShare', '2/3'],
        ['smallClassMinimum', '3 人'],
      ],
      caveats: ['「樣本之取整」有甲說、乙說、丙說，本結果採甲說'],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const EVALUATED_SUBJECT_KIND_PARTS: PartedFact = ['評量課程.類別', 'evaluatedSubject', 'kind', ['undergraduate', 'graduate', 'individual']];

function difference_3(input: Input): number | null | undefined {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const value = 3 * valid - enrolled * 2;
  return value === value
    ? value
    : lacking(valid !== valid && '評量課程.有效樣本', enrolled !== enrolled && '評量課程.修課人數').missing.length > 0
      ? undefined
      : null;
}

const EVALUATED_SUBJECT_VALID_PARTS_3: PartedFact = [
  '評量課程.有效樣本',
  'evaluatedSubject',
  'valid',
  {
    low: 0,
    high: 1000,
    scale: 1,
    starts: [0, 3, 10],
    turns: [
      [difference_2, '<'],
      [difference_3, '<'],
    ],
  },
];

const EVALUATED_SUBJECT_ENROLLED_PARTS_3: PartedFact = [
  '評量課程.修課人數',
  'evaluatedSubject',
  'enrolled',
  {
    low: 0,
    high: 1000,
    scale: 1,
    starts: [0, 3],
    turns: [
      [difference_2, '<'],
      [difference_3, '<'],
    ],
  },
];

const INVALID_EVALUATION_PARTS: Parts = {
  order: INVALID_EVALUATION_FACTS,
  deciding: [
    EVALUATED_SUBJECT_KIND_PARTS,
    READINGS_GRADUATE_TOTAL_PARTS,
    EVALUATED_SUBJECT_VALID_PARTS_3,
    EVALUATED_SUBJECT_ENROLLED_PARTS_3,
  ],
  others: [],
};

function givenInvalidEvaluation(input: Input): Valued {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const kind = readEvaluatedCourse(evaluatedSubject.kind);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const invalidEvaluationValue = computeInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  const sampleReadingLack = sampleReadingValue === UNKNOWN ? lackOfSampleReading(valid, enrolled) : false;
  const graduateTotalLack = graduateTotalValue === UNKNOWN ? lackOfGraduateTotal(graduateTotal, valid, enrolled) : false;
  const value = invalidEvaluationValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第四條第四款',
          lacking(
            lackOfInvalidEvaluation(kind, sampleReadingValue, sampleReadingLack, valid, enrolled, graduateTotalValue, graduateTotalLack),
          ),
          INVALID_EVALUATION_FACTS,
        )
      : INVALID_EVALUATION_VALUE,
    truthValue(value),
  );
}

function valueOfInvalidEvaluation(invalidEvaluationValue: Truth): boolean | undefined {
  const value = invalidEvaluationValue;
  return truthValue(value);
}

/**
 * 無效評量（第四條第四款）
 *
 * > 「無效評量」之認定：課程之性質不一，開課人數相差懸殊，復因剔除「不良問卷」，可能使樣本數不足，而有礙統計之公平。有下列情況之一者，視為「無效評量」，該科目之成績，以不列計評比、僅供參考為原則：（一）大學部課程：樣本未達修課人數2/3（以整數計），或有效樣本未達10人。（二）研究所課程：有效樣本未達修課人數2/3，或總數未達3人。（三）個別課（採多人合併計算）或博士班課程：選課未達3人。
 *
 * - 當 評量課程.類別 = 大學部課程 則 樣本之取整 或 評量課程.有效樣本 < 大學部樣本下限（10 人）
 * - 當 評量課程.類別 = 研究所課程 則 評量課程.有效樣本 < （評量課程.修課人數 × 樣本比例（2/3）） 或 研究所之總數
 * - 當 評量課程.類別 屬於 個別課、博士班課程 則 評量課程.修課人數 < 小班選課下限（3 人）
 *
 * undefined：無法判定。
 */
export function invalidEvaluation(input: Input): boolean | undefined {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const kind = readEvaluatedCourse(evaluatedSubject.kind);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const invalidEvaluationValue = computeInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  return settledValue(valueOfInvalidEvaluation(invalidEvaluationValue), givenInvalidEvaluation, input, INVALID_EVALUATION_PARTS);
}

/** 無效評量：值與理由。 */
export function explainInvalidEvaluation(input: Input): Result {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const kind = readEvaluatedCourse(evaluatedSubject.kind);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const invalidEvaluationValue = computeInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  const sampleReadingLack = sampleReadingValue === UNKNOWN ? lackOfSampleReading(valid, enrolled) : false;
  const graduateTotalLack = graduateTotalValue === UNKNOWN ? lackOfGraduateTotal(graduateTotal, valid, enrolled) : false;
  return settledResult(
    resultOfInvalidEvaluation(
      invalidEvaluationValue,
      kind,
      sampleReadingValue,
      sampleReadingLack,
      valid,
      enrolled,
      graduateTotalValue,
      graduateTotalLack,
      graduateTotal,
    ),
    givenInvalidEvaluation,
    input,
    INVALID_EVALUATION_PARTS,
  );
}

/** 無效評量之成績：value */
const INVALID_RESULT_VALUE = /* @__PURE__ */ decided('value', '第四條第四款');

/** 無效評量之成績：notApplicable */
const INVALID_RESULT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第四款');

/** 無效評量之成績所讀的事實 */
const INVALID_RESULT_FACTS: readonly string[] = ['評量課程.類別', '評量課程.有效樣本', '評量課程.修課人數', '疑義.研究所之總數'];

function openInvalidResult(invalidEvaluationValue: Truth, invalidEvaluationLack: Note): Decision {
  if (invalidEvaluationValue === YES) return INVALID_RESULT_VALUE;
  if (invalidEvaluationValue === NO) return INVALID_RESULT_NOT_APPLICABLE;
  return undeterminedEffect('第四條第四款', answer(invalidEvaluationValue, invalidEvaluationLack), INVALID_RESULT_FACTS);
}

const INVALID_RESULT_PARTS: Parts = {
  order: INVALID_RESULT_FACTS,
  deciding: [
    EVALUATED_SUBJECT_KIND_PARTS,
    READINGS_GRADUATE_TOTAL_PARTS,
    EVALUATED_SUBJECT_VALID_PARTS_3,
    EVALUATED_SUBJECT_ENROLLED_PARTS_3,
  ],
  others: [],
};

function givenInvalidResult(input: Input): Decision {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const kind = readEvaluatedCourse(evaluatedSubject.kind);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const invalidEvaluationValue = computeInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  const sampleReadingLack = sampleReadingValue === UNKNOWN ? lackOfSampleReading(valid, enrolled) : false;
  const graduateTotalLack = graduateTotalValue === UNKNOWN ? lackOfGraduateTotal(graduateTotal, valid, enrolled) : false;
  const invalidEvaluationLack =
    invalidEvaluationValue === UNKNOWN
      ? lackOfInvalidEvaluation(kind, sampleReadingValue, sampleReadingLack, valid, enrolled, graduateTotalValue, graduateTotalLack)
      : false;
  return invalidEvaluationValue === YES
    ? INVALID_RESULT_VALUE
    : invalidEvaluationValue === NO
      ? INVALID_RESULT_NOT_APPLICABLE
      : openInvalidResult(invalidEvaluationValue, invalidEvaluationLack);
}

function resultOfInvalidResult(
  invalidEvaluationValue: Truth,
  invalidEvaluationLack: Note,
  input: Input,
  kind: EvaluatedCourse | undefined,
  valid: number,
  enrolled: number,
  graduateTotal: GraduateTotalReading | undefined,
): Result {
  return result(
    settled(
      invalidEvaluationValue === YES
        ? INVALID_RESULT_VALUE
        : invalidEvaluationValue === NO
          ? INVALID_RESULT_NOT_APPLICABLE
          : openInvalidResult(invalidEvaluationValue, invalidEvaluationLack),
      givenInvalidResult,
      input,
      INVALID_RESULT_PARTS,
    ),
    {
      text: '「無效評量」之認定：課程之性質不一，開課人數相差懸殊，復因剔除「不良問卷」，可能使樣本數不足，而有礙統計之公平。有下列情況之一者，視為「無效評量」，該科目之成績，以不列計評比、僅供參考為原則：（一）大學部課程：樣本未達修課人數2/3（以整數計），或有效樣本未達10人。（二）研究所課程：有效樣本未達修課人數2/3，或總數未達3人。（三）個別課（採多人合併計算）或博士班課程：選課未達3人。',
      values: [
        ['kind', showMember(kind, EVALUATED_COURSE_NAMES)],
        ['valid', showNumber(valid, 1n, '人')],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['graduateTotal', showMember(graduateTotal, GRADUATE_TOTAL_READING_NAMES)],
        ['invalidEvaluation', showTruth(invalidEvaluationValue)],
      ],
      caveats: ['「樣本之取整」有甲說、乙說、丙說，本結果採甲說'],
      effects: ['原則上不列計評比並僅供參考'],
    },
  );
}

/**
 * 無效評量之成績（第四條第四款）
 *
 * > 「無效評量」之認定：課程之性質不一，開課人數相差懸殊，復因剔除「不良問卷」，可能使樣本數不足，而有礙統計之公平。有下列情況之一者，視為「無效評量」，該科目之成績，以不列計評比、僅供參考為原則：（一）大學部課程：樣本未達修課人數2/3（以整數計），或有效樣本未達10人。（二）研究所課程：有效樣本未達修課人數2/3，或總數未達3人。（三）個別課（採多人合併計算）或博士班課程：選課未達3人。
 *
 * - 當 無效評量
 * - 效果 原則上不列計評比並僅供參考
 */
export function invalidResult(input: Input): Decision {
  return settled(givenInvalidResult(input), givenInvalidResult, input, INVALID_RESULT_PARTS);
}

/** 無效評量之成績：結果與理由。 */
export function explainInvalidResult(input: Input): Result {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const kind = readEvaluatedCourse(evaluatedSubject.kind);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const invalidEvaluationValue = computeInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  const sampleReadingLack = sampleReadingValue === UNKNOWN ? lackOfSampleReading(valid, enrolled) : false;
  const graduateTotalLack = graduateTotalValue === UNKNOWN ? lackOfGraduateTotal(graduateTotal, valid, enrolled) : false;
  const invalidEvaluationLack =
    invalidEvaluationValue === UNKNOWN
      ? lackOfInvalidEvaluation(kind, sampleReadingValue, sampleReadingLack, valid, enrolled, graduateTotalValue, graduateTotalLack)
      : false;
  return resultOfInvalidResult(invalidEvaluationValue, invalidEvaluationLack, input, kind, valid, enrolled, graduateTotal);
}

/** 無效評量之保留：value */
const INVALID_KEPT_VALUE = /* @__PURE__ */ decided('value', '第四條第五款');

/** 無效評量之保留：notApplicable */
const INVALID_KEPT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第五款');

/** 無效評量之保留所讀的事實 */
const INVALID_KEPT_FACTS: readonly string[] = [
  '評量課程.類別',
  '評量課程.有效樣本',
  '評量課程.修課人數',
  '疑義.研究所之總數',
  '評量課程.唯一可採計科目',
];

function openInvalidKept(invalidEvaluationValue: Truth, onlyCourse: Truth, invalidEvaluationLack: Note): Decision {
  const inCase: Truth = and(invalidEvaluationValue, onlyCourse);
  if (inCase === YES) return INVALID_KEPT_VALUE;
  if (inCase === NO) return INVALID_KEPT_NOT_APPLICABLE;
  return undeterminedEffect(
    '第四條第五款',
    allAnswers(
      answer(invalidEvaluationValue, invalidEvaluationLack),
      answer(onlyCourse, onlyCourse === UNKNOWN && '評量課程.唯一可採計科目'),
    ),
    INVALID_KEPT_FACTS,
  );
}

function decideInvalidKept(invalidEvaluationValue: Truth, onlyCourse: Truth, invalidEvaluationLack: Note): Decision {
  const inCase: Truth = and(invalidEvaluationValue, onlyCourse);
  if (inCase === YES) return INVALID_KEPT_VALUE;
  if (inCase === NO) return INVALID_KEPT_NOT_APPLICABLE;
  return openInvalidKept(invalidEvaluationValue, onlyCourse, invalidEvaluationLack);
}

const EVALUATED_SUBJECT_ONLY_COURSE_PARTS: PartedFact = ['評量課程.唯一可採計科目', 'evaluatedSubject', 'onlyCourse', [true, false]];

const INVALID_KEPT_PARTS: Parts = {
  order: INVALID_KEPT_FACTS,
  deciding: [
    EVALUATED_SUBJECT_KIND_PARTS,
    READINGS_GRADUATE_TOTAL_PARTS,
    EVALUATED_SUBJECT_VALID_PARTS_3,
    EVALUATED_SUBJECT_ENROLLED_PARTS_3,
  ],
  others: [EVALUATED_SUBJECT_ONLY_COURSE_PARTS],
};

function givenInvalidKept(input: Input): Decision {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const kind = readEvaluatedCourse(evaluatedSubject.kind);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const invalidEvaluationValue = computeInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  const onlyCourse = readBoolean(evaluatedSubject.onlyCourse);
  const sampleReadingLack = sampleReadingValue === UNKNOWN ? lackOfSampleReading(valid, enrolled) : false;
  const graduateTotalLack = graduateTotalValue === UNKNOWN ? lackOfGraduateTotal(graduateTotal, valid, enrolled) : false;
  const invalidEvaluationLack =
    invalidEvaluationValue === UNKNOWN
      ? lackOfInvalidEvaluation(kind, sampleReadingValue, sampleReadingLack, valid, enrolled, graduateTotalValue, graduateTotalLack)
      : false;
  return decideInvalidKept(invalidEvaluationValue, onlyCourse, invalidEvaluationLack);
}

function resultOfInvalidKept(
  invalidEvaluationValue: Truth,
  onlyCourse: Truth,
  invalidEvaluationLack: Note,
  input: Input,
  kind: EvaluatedCourse | undefined,
  valid: number,
  enrolled: number,
  graduateTotal: GraduateTotalReading | undefined,
): Result {
  return result(
    settled(decideInvalidKept(invalidEvaluationValue, onlyCourse, invalidEvaluationLack), givenInvalidKept, input, INVALID_KEPT_PARTS),
    {
      text: '前款之「無效評量」，為該教師唯一得採計之科目者，其問卷仍應留存，以備績效評鑑或升等評分之參考。',
      values: [
        ['kind', showMember(kind, EVALUATED_COURSE_NAMES)],
        ['valid', showNumber(valid, 1n, '人')],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['graduateTotal', showMember(graduateTotal, GRADUATE_TOTAL_READING_NAMES)],
        ['onlyCourse', showTruth(onlyCourse)],
        ['invalidEvaluation', showTruth(invalidEvaluationValue)],
      ],
      caveats: ['「樣本之取整」有甲說、乙說、丙說，本結果採甲說'],
      effects: ['問卷仍應保留以供績效評鑑或升等評分參考'],
    },
  );
}

/**
 * 無效評量之保留（第四條第五款）
 *
 * > 前款之「無效評量」，為該教師唯一得採計之科目者，其問卷仍應留存，以備績效評鑑或升等評分之參考。
 *
 * - 當 無效評量 且 評量課程.唯一可採計科目
 * - 效果 問卷仍應保留以供績效評鑑或升等評分參考
 */
export function invalidKept(input: Input): Decision {
  return settled(givenInvalidKept(input), givenInvalidKept, input, INVALID_KEPT_PARTS);
}

/** 無效評量之保留：結果與理由。 */
export function explainInvalidKept(input: Input): Result {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const kind = readEvaluatedCourse(evaluatedSubject.kind);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const invalidEvaluationValue = computeInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  const onlyCourse = readBoolean(evaluatedSubject.onlyCourse);
  const sampleReadingLack = sampleReadingValue === UNKNOWN ? lackOfSampleReading(valid, enrolled) : false;
  const graduateTotalLack = graduateTotalValue === UNKNOWN ? lackOfGraduateTotal(graduateTotal, valid, enrolled) : false;
  const invalidEvaluationLack =
    invalidEvaluationValue === UNKNOWN
      ? lackOfInvalidEvaluation(kind, sampleReadingValue, sampleReadingLack, valid, enrolled, graduateTotalValue, graduateTotalLack)
      : false;
  return resultOfInvalidKept(invalidEvaluationValue, onlyCourse, invalidEvaluationLack, input, kind, valid, enrolled, graduateTotal);
}

/** 評量結果之申復：entitled */
const EVALUATION_APPEALABLE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六條');

/** 評量結果之申復：notEntitled */
const EVALUATION_APPEALABLE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六條');

/** 評量結果之申復所讀的事實 */
const EVALUATION_APPEALABLE_FACTS: readonly string[] = ['評量申復.主管同意', '評量申復.開學後日數'];

function openEvaluationAppealable(headAgreed: Truth, daysIntoTerm: number): Decision {
  return undeterminedPermission(
    '第六條',
    YES,
    allAnswers(
      answer(headAgreed, headAgreed === UNKNOWN && '評量申復.主管同意'),
      answer(daysIntoTerm <= 14 ? YES : daysIntoTerm > 14 ? NO : UNKNOWN, daysIntoTerm !== daysIntoTerm && '評量申復.開學後日數'),
    ),
    EVALUATION_APPEALABLE_FACTS,
  );
}

function decideEvaluationAppealable(headAgreed: Truth, daysIntoTerm: number): Decision {
  const when: Truth = and(headAgreed, daysIntoTerm <= 14 ? YES : daysIntoTerm > 14 ? NO : UNKNOWN);
  if (when === YES) return EVALUATION_APPEALABLE_ENTITLED;
  if (when === NO) return EVALUATION_APPEALABLE_NOT_ENTITLED;
  return openEvaluationAppealable(headAgreed, daysIntoTerm);
}

function resultOfEvaluationAppealable(headAgreed: Truth, daysIntoTerm: number): Result {
  return result(decideEvaluationAppealable(headAgreed, daysIntoTerm), {
    text: '教師就「教學評量」之結果有疑義者，得敘明其理由，經系（所）主管同意，於次學期開學2週內，向教務處申復；教務處應彙整並予答覆，必要時，得組成專案會議審核。',
    values: [
      ['headAgreed', showTruth(headAgreed)],
      ['daysIntoTerm', showNumber(daysIntoTerm, 1n, '日')],
      ['appealPeriod', '2 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 評量結果之申復（第六條）
 *
 * > 教師就「教學評量」之結果有疑義者，得敘明其理由，經系（所）主管同意，於次學期開學2週內，向教務處申復；教務處應彙整並予答覆，必要時，得組成專案會議審核。
 *
 * - 當 評量申復.主管同意 且 評量申復.開學後日數 ≤ 申復期限（2 週）
 * - 得 提出申復
 */
export function evaluationAppealable(input: Input): Decision {
  const evaluationAppeal = recordOf(input?.evaluationAppeal);
  const headAgreed = readBoolean(evaluationAppeal.headAgreed);
  const daysIntoTerm = integerOf(evaluationAppeal.daysIntoTerm, 0, 200);
  return decideEvaluationAppealable(headAgreed, daysIntoTerm);
}

/** 評量結果之申復：結果與理由。 */
export function explainEvaluationAppealable(input: Input): Result {
  const evaluationAppeal = recordOf(input?.evaluationAppeal);
  const headAgreed = readBoolean(evaluationAppeal.headAgreed);
  const daysIntoTerm = integerOf(evaluationAppeal.daysIntoTerm, 0, 200);
  return resultOfEvaluationAppealable(headAgreed, daysIntoTerm);
}

/** 教學評量總成績：value */
const EVALUATION_TOTAL_VALUE = /* @__PURE__ */ decided('value', '第七條第一款第二目');

/** 教學評量總成績所讀的事實 */
const EVALUATION_TOTAL_FACTS: readonly string[] = [
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
];

function resultOfEvaluationTotal(
  evaluationTotalValue: MaybeRational,
  sumOfCoursesScoreValue: number,
  courses: readonly TaughtCourse[] | undefined,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
): Result {
  const value = evaluationTotalValue;
  const decision =
    value === undefined
      ? undeterminedValue(
          '第七條第一款第二目',
          lacking(lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)),
          EVALUATION_TOTAL_FACTS,
        )
      : EVALUATION_TOTAL_VALUE;
  return result(
    decision,
    {
      text: '「教學優良」之計分：以學士班（含進學班、二專班）各班之成績總和，加計研究所碩博班之成績總和，除以學士班與碩博班之總開課班數（「無效評量」之課程不計），所得即為該學期教學評量之總成績。兼任教師不列評比，但得比照辦理。',
      values: [
        ['courses', showEntries(courses)],
        [
          '合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 學士班課程 且 開設課程.無效 = 否）',
          showExact(lift(sumOfCoursesScoreValue, 100n), '分'),
        ],
        [
          '合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 碩博班課程 且 開設課程.無效 = 否）',
          showExact(lift(sumOfCoursesScore_2Value, 100n), '分'),
        ],
        ['個數（受評教師.開設課程 其中 開設課程.無效 = 否）', showExact(lift(countOfCoursesValue), null)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(numberValue(value)),
    '分',
  );
}

function valueOfEvaluationTotal(evaluationTotalValue: MaybeRational): number | string | undefined {
  const value = evaluationTotalValue;
  return numberValue(value);
}

/**
 * 教學評量總成績（第七條第一款第二目）
 *
 * > 「教學優良」之計分：以學士班（含進學班、二專班）各班之成績總和，加計研究所碩博班之成績總和，除以學士班與碩博班之總開課班數（「無效評量」之課程不計），所得即為該學期教學評量之總成績。兼任教師不列評比，但得比照辦理。
 *
 * - 其餘 （合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 學士班課程 且 開設課程.無效 = 否） ＋ 合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 碩博班課程 且 開設課程.無效 = 否）） ÷ 個數（受評教師.開設課程 其中 開設課程.無效 = 否）
 *
 * undefined：無法判定。
 */
export function evaluationTotal(input: Input): number | string | undefined {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  return valueOfEvaluationTotal(evaluationTotalValue);
}

/** 教學評量總成績：值與理由。 */
export function explainEvaluationTotal(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  return resultOfEvaluationTotal(evaluationTotalValue, sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue);
}

/** 總成績之取位：value */
const TOTAL_ROUNDING_VALUE = /* @__PURE__ */ decided('value', '第七條第一款第二目');

/** 總成績之取位所讀的事實 */
const TOTAL_ROUNDING_FACTS: readonly string[] = [
  '受評教師.評量總成績',
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
  '疑義.總成績之取位',
];

function resultOfTotalRounding(
  totalRoundingValue: Truth,
  totalRounding: TotalRoundingReading | undefined,
  total_2: number,
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
  evaluationTotalLack: Note,
  evaluationTotalValue: MaybeRational,
): Result {
  const value = totalRoundingValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第七條第一款第二目',
          lacking(
            lackOfTotalRounding(
              totalRounding,
              total_2,
              sumOfCoursesScoreValue,
              sumOfCoursesScore_2Value,
              countOfCoursesValue,
              courses,
              evaluationTotalLack,
            ),
          ),
          TOTAL_ROUNDING_FACTS,
        )
      : TOTAL_ROUNDING_VALUE;
  return result(
    decision,
    {
      text: '「教學優良」之計分：以學士班（含進學班、二專班）各班之成績總和，加計研究所碩博班之成績總和，除以學士班與碩博班之總開課班數（「無效評量」之課程不計），所得即為該學期教學評量之總成績。兼任教師不列評比，但得比照辦理。',
      values: [
        ['total', showNumber(total_2, 100n, '分')],
        ['courses', showEntries(courses)],
        ['totalRounding', showMember(totalRounding, TOTAL_ROUNDING_READING_NAMES)],
        ['evaluationTotal', showExact(evaluationTotalValue, '分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_4(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'halfAway'));
  return value ?? (lacking(total_2 !== total_2 && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

function difference_5(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'truncate'));
  return value ?? (lacking(total_2 !== total_2 && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

function difference_6(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'halfAway'));
  return value ?? (lacking(total_2 !== total_2 && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

function difference_7(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'truncate'));
  return value ?? (lacking(total_2 !== total_2 && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

const EVALUATED_TEACHER_TOTAL_PARTS: PartedFact = [
  '受評教師.評量總成績',
  'evaluatedTeacher',
  'total',
  {
    low: 100,
    high: 500,
    scale: 100,
    starts: [100],
    turns: [
      [difference_4, '='],
      [difference_5, '='],
      [difference_6, '='],
      [difference_7, '='],
    ],
  },
];

const READINGS_TOTAL_ROUNDING_PARTS: PartedFact = ['疑義.總成績之取位', 'readings', 'totalRounding', ['halfUp', 'truncate']];

const TOTAL_ROUNDING_PARTS: Parts = {
  order: TOTAL_ROUNDING_FACTS,
  deciding: [READINGS_TOTAL_ROUNDING_PARTS, EVALUATED_TEACHER_TOTAL_PARTS],
  others: [],
};

function givenTotalRounding(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const totalRounding = readTotalRoundingReading(readings.totalRounding);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const totalRoundingValue = computeTotalRounding(
    totalRounding,
    total_2,
    evaluationTotalValue,
    courses,
    sumOfCoursesScoreValue,
    sumOfCoursesScore_2Value,
    countOfCoursesValue,
  );
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = totalRoundingValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第七條第一款第二目',
          lacking(
            lackOfTotalRounding(
              totalRounding,
              total_2,
              sumOfCoursesScoreValue,
              sumOfCoursesScore_2Value,
              countOfCoursesValue,
              courses,
              evaluationTotalLack,
            ),
          ),
          TOTAL_ROUNDING_FACTS,
        )
      : TOTAL_ROUNDING_VALUE,
    truthValue(value),
  );
}

function valueOfTotalRounding(totalRoundingValue: Truth): boolean | undefined {
  const value = totalRoundingValue;
  return truthValue(value);
}

/**
 * 總成績之取位（第七條第一款第二目）
 *
 * > 「教學優良」之計分：以學士班（含進學班、二專班）各班之成績總和，加計研究所碩博班之成績總和，除以學士班與碩博班之總開課班數（「無效評量」之課程不計），所得即為該學期教學評量之總成績。兼任教師不列評比，但得比照辦理。
 *
 * - 其餘 （疑義.總成績之取位 = 甲說 且 受評教師.評量總成績 = 取位（教學評量總成績，四捨五入 至 小數2位）） 或 （疑義.總成績之取位 = 乙說 且 受評教師.評量總成績 = 取位（教學評量總成績，無條件捨去 至 小數2位）） 或 （受評教師.評量總成績 = 取位（教學評量總成績，四捨五入 至 小數2位） 且 受評教師.評量總成績 = 取位（教學評量總成績，無條件捨去 至 小數2位））
 *
 * undefined：無法判定。
 */
export function totalRounding_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const totalRounding = readTotalRoundingReading(readings.totalRounding);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const totalRoundingValue = computeTotalRounding(
    totalRounding,
    total_2,
    evaluationTotalValue,
    courses,
    sumOfCoursesScoreValue,
    sumOfCoursesScore_2Value,
    countOfCoursesValue,
  );
  return settledValue(valueOfTotalRounding(totalRoundingValue), givenTotalRounding, input, TOTAL_ROUNDING_PARTS);
}

/** 總成績之取位：值與理由。 */
export function explainTotalRounding(input: Input): Result {
  const readings = recordOf(input?.readings);
  const totalRounding = readTotalRoundingReading(readings.totalRounding);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const totalRoundingValue = computeTotalRounding(
    totalRounding,
    total_2,
    evaluationTotalValue,
    courses,
    sumOfCoursesScoreValue,
    sumOfCoursesScore_2Value,
    countOfCoursesValue,
  );
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  return settledResult(
    resultOfTotalRounding(
      totalRoundingValue,
      totalRounding,
      total_2,
      sumOfCoursesScoreValue,
      sumOfCoursesScore_2Value,
      countOfCoursesValue,
      courses,
      evaluationTotalLack,
      evaluationTotalValue,
    ),
    givenTotalRounding,
    input,
    TOTAL_ROUNDING_PARTS,
  );
}

/** 總成績之登載：met */
const RECORDED_TOTAL_MET = /* @__PURE__ */ decided('met', '第七條第一款第二目');

/** 總成績之登載：violated */
const RECORDED_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第七條第一款第二目');

/** 總成績之登載所讀的事實 */
const RECORDED_TOTAL_FACTS: readonly string[] = [
  '受評教師.評量總成績',
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
  '疑義.總成績之取位',
];

function openRecordedTotal(totalRoundingValue: Truth, totalRoundingLack: Note): Decision {
  const must: Truth = totalRoundingValue;
  if (must === YES) return RECORDED_TOTAL_MET;
  if (must === NO) return RECORDED_TOTAL_VIOLATED;
  return undeterminedDuty('第七條第一款第二目', YES, answer(totalRoundingValue, totalRoundingLack), YES, RECORDED_TOTAL_FACTS);
}

function decideRecordedTotal(totalRoundingValue: Truth, totalRoundingLack: Note): Decision {
  const must: Truth = totalRoundingValue;
  if (must === YES) return RECORDED_TOTAL_MET;
  if (must === NO) return RECORDED_TOTAL_VIOLATED;
  return openRecordedTotal(totalRoundingValue, totalRoundingLack);
}

const RECORDED_TOTAL_PARTS: Parts = {
  order: RECORDED_TOTAL_FACTS,
  deciding: [READINGS_TOTAL_ROUNDING_PARTS, EVALUATED_TEACHER_TOTAL_PARTS],
  others: [],
};

function givenRecordedTotal(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const totalRounding = readTotalRoundingReading(readings.totalRounding);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const totalRoundingValue = computeTotalRounding(
    totalRounding,
    total_2,
    evaluationTotalValue,
    courses,
    sumOfCoursesScoreValue,
    sumOfCoursesScore_2Value,
    countOfCoursesValue,
  );
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const totalRoundingLack =
    totalRoundingValue === UNKNOWN
      ? lackOfTotalRounding(
          totalRounding,
          total_2,
          sumOfCoursesScoreValue,
          sumOfCoursesScore_2Value,
          countOfCoursesValue,
          courses,
          evaluationTotalLack,
        )
      : false;
  return decideRecordedTotal(totalRoundingValue, totalRoundingLack);
}

function resultOfRecordedTotal(
  totalRoundingValue: Truth,
  totalRoundingLack: Note,
  input: Input,
  total_2: number,
  courses: readonly TaughtCourse[] | undefined,
  totalRounding: TotalRoundingReading | undefined,
): Result {
  return result(settled(decideRecordedTotal(totalRoundingValue, totalRoundingLack), givenRecordedTotal, input, RECORDED_TOTAL_PARTS), {
    text: '「教學優良」之計分：以學士班（含進學班、二專班）各班之成績總和，加計研究所碩博班之成績總和，除以學士班與碩博班之總開課班數（「無效評量」之課程不計），所得即為該學期教學評量之總成績。兼任教師不列評比，但得比照辦理。',
    values: [
      ['total', showNumber(total_2, 100n, '分')],
      ['courses', showEntries(courses)],
      ['readings.totalRounding', showMember(totalRounding, TOTAL_ROUNDING_READING_NAMES)],
      ['definition.totalRounding', showTruth(totalRoundingValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 總成績之登載（第七條第一款第二目）
 *
 * > 「教學優良」之計分：以學士班（含進學班、二專班）各班之成績總和，加計研究所碩博班之成績總和，除以學士班與碩博班之總開課班數（「無效評量」之課程不計），所得即為該學期教學評量之總成績。兼任教師不列評比，但得比照辦理。
 *
 * - 應 總成績之取位
 */
export function recordedTotal(input: Input): Decision {
  return settled(givenRecordedTotal(input), givenRecordedTotal, input, RECORDED_TOTAL_PARTS);
}

/** 總成績之登載：結果與理由。 */
export function explainRecordedTotal(input: Input): Result {
  const readings = recordOf(input?.readings);
  const totalRounding = readTotalRoundingReading(readings.totalRounding);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const totalRoundingValue = computeTotalRounding(
    totalRounding,
    total_2,
    evaluationTotalValue,
    courses,
    sumOfCoursesScoreValue,
    sumOfCoursesScore_2Value,
    countOfCoursesValue,
  );
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const totalRoundingLack =
    totalRoundingValue === UNKNOWN
      ? lackOfTotalRounding(
          totalRounding,
          total_2,
          sumOfCoursesScoreValue,
          sumOfCoursesScore_2Value,
          countOfCoursesValue,
          courses,
          evaluationTotalLack,
        )
      : false;
  return resultOfRecordedTotal(totalRoundingValue, totalRoundingLack, input, total_2, courses, totalRounding);
}

/** 期末評量之時間：notApplicable */
const FINAL_TIME_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三條第三款第二目');

/** 期末評量之時間：met */
const FINAL_TIME_MET = /* @__PURE__ */ decided('met', '第三條第三款第二目');

/** 期末評量之時間：violated */
const FINAL_TIME_VIOLATED = /* @__PURE__ */ decided('violated', '第三條第三款第二目');

/** 期末評量之時間所讀的事實 */
const FINAL_TIME_FACTS: readonly string[] = ['教學評量.種類', '教學評量.預選前週數'];

function openFinalTime(kind_3: EvaluationKind | undefined, weeksBeforeSelection: number): Decision {
  return undeterminedDuty(
    '第三條第三款第二目',
    answer(kind_3 === 'final' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '教學評量.種類'),
    answer(
      weeksBeforeSelection === 1 ? YES : weeksBeforeSelection < 1 || weeksBeforeSelection > 1 ? NO : UNKNOWN,
      weeksBeforeSelection !== weeksBeforeSelection && '教學評量.預選前週數',
    ),
    YES,
    FINAL_TIME_FACTS,
  );
}

function decideFinalTime(kind_3: EvaluationKind | undefined, weeksBeforeSelection: number): Decision {
  const inCase: Truth = kind_3 === 'final' ? YES : kind_3 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return FINAL_TIME_NOT_APPLICABLE;
  const must: Truth = weeksBeforeSelection === 1 ? YES : weeksBeforeSelection < 1 || weeksBeforeSelection > 1 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return FINAL_TIME_MET;
  if (inCase === YES && must === NO) return FINAL_TIME_VIOLATED;
  return openFinalTime(kind_3, weeksBeforeSelection);
}

function resultOfFinalTime(kind_3: EvaluationKind | undefined, weeksBeforeSelection: number): Result {
  return result(decideFinalTime(kind_3, weeksBeforeSelection), {
    text: '期末評量：以制式之問卷為之，於每學期期末辦理次學期課程預選之前一週實施。',
    values: [
      ['kind', showMember(kind_3, EVALUATION_KIND_NAMES)],
      ['weeksBeforeSelection', showNumber(weeksBeforeSelection, 1n, '週')],
      ['finalLead', '1 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 期末評量之時間（第三條第三款第二目）
 *
 * > 期末評量：以制式之問卷為之，於每學期期末辦理次學期課程預選之前一週實施。
 *
 * - 適用 教學評量.種類 = 期末評量
 * - 應 教學評量.預選前週數 = 期末評量提前（1 週）
 */
export function finalTime(input: Input): Decision {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  const weeksBeforeSelection = integerOf(evaluation.weeksBeforeSelection, 0, 30);
  return decideFinalTime(kind_3, weeksBeforeSelection);
}

/** 期末評量之時間：結果與理由。 */
export function explainFinalTime(input: Input): Result {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  const weeksBeforeSelection = integerOf(evaluation.weeksBeforeSelection, 0, 30);
  return resultOfFinalTime(kind_3, weeksBeforeSelection);
}

/** 列入輔導名單：value */
const SUPPORT_LIST_VALUE = /* @__PURE__ */ decided('value', '第五條第一款');

/** 列入輔導名單：notApplicable */
const SUPPORT_LIST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第一款');

/** 列入輔導名單所讀的事實 */
const SUPPORT_LIST_FACTS: readonly string[] = ['評量課程.平均滿意度', '受評教師.專兼任'];

function openSupportList(mean_2: number): Decision {
  return undeterminedEffect(
    '第五條第一款',
    answer(mean_2 < 350 ? YES : mean_2 >= 350 ? NO : UNKNOWN, mean_2 !== mean_2 && '評量課程.平均滿意度'),
    SUPPORT_LIST_FACTS,
  );
}

const SUPPORT_LIST_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openSupportList(NaN));

function resultOfSupportList(mean_2: number, kind_4: TeacherKind | undefined): Result {
  return withConditionalEffects(
    result(mean_2 < 350 ? SUPPORT_LIST_VALUE : mean_2 >= 350 ? SUPPORT_LIST_NOT_APPLICABLE : SUPPORT_LIST_UNDETERMINED, {
      text: '評量之計分標準：教學評量之問卷，採5等第法，以科目為單位計算，平均滿意度未達3.5分者，該科視為「成績未達標準」，列於「輔導」名單；為使教學效能確實改進，專任教師於其次一學期，不得授課超鐘點、不得支領超支鐘點費，並不得在校外兼職。',
      values: [
        ['mean', showNumber(mean_2, 100n, '分')],
        ['kind', showMember(kind_4, TEACHER_KIND_NAMES)],
        ['supportThreshold', '3.5 分'],
      ],
      caveats: [],
      effects: ['視為成績未達標準並列輔導名單'],
    }),
    () => [
      [
        ['次學期不得授課超鐘點', '次學期不得支領超支鐘點費', '次學期不得校外兼職'],
        answer(kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '受評教師.專兼任'),
      ],
    ],
    SUPPORT_LIST_FACTS,
  );
}

/**
 * 列入輔導名單（第五條第一款）
 *
 * > 評量之計分標準：教學評量之問卷，採5等第法，以科目為單位計算，平均滿意度未達3.5分者，該科視為「成績未達標準」，列於「輔導」名單；為使教學效能確實改進，專任教師於其次一學期，不得授課超鐘點、不得支領超支鐘點費，並不得在校外兼職。
 *
 * - 當 評量課程.平均滿意度 < 輔導門檻（3.5 分）
 * - 效果 視為成績未達標準並列輔導名單
 * - 效果 受評教師.專兼任 = 專任教師 時：次學期不得授課超鐘點、次學期不得支領超支鐘點費、次學期不得校外兼職
 */
export function supportList(input: Input): Decision {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const mean_2 = decimalOf(evaluatedSubject.mean, 100, 100, 500);
  return mean_2 < 350 ? SUPPORT_LIST_VALUE : mean_2 >= 350 ? SUPPORT_LIST_NOT_APPLICABLE : SUPPORT_LIST_UNDETERMINED;
}

/** 列入輔導名單：結果與理由。 */
export function explainSupportList(input: Input): Result {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const mean_2 = decimalOf(evaluatedSubject.mean, 100, 100, 500);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  return resultOfSupportList(mean_2, kind_4);
}

/** 受輔導專任教師之限制：notApplicable */
const SUPPORT_LIMITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第一款');

/** 受輔導專任教師之限制：met */
const SUPPORT_LIMITS_MET = /* @__PURE__ */ decided('met', '第五條第一款');

/** 受輔導專任教師之限制：violated */
const SUPPORT_LIMITS_VIOLATED = /* @__PURE__ */ decided('violated', '第五條第一款');

/** 受輔導專任教師之限制所讀的事實 */
const SUPPORT_LIMITS_FACTS: readonly string[] = [
  '評量課程.平均滿意度',
  '受評教師.專兼任',
  '受評教師.次學期超鐘點授課',
  '受評教師.次學期支領超支鐘點費',
  '受評教師.次學期校外兼職',
];

function openSupportLimits(
  mean_2: number,
  kind_4: TeacherKind | undefined,
  excessHours: Truth,
  excessPay: Truth,
  outsideJob: Truth,
): Decision {
  return undeterminedDuty(
    '第五條第一款',
    allAnswers(
      answer(mean_2 < 350 ? YES : mean_2 >= 350 ? NO : UNKNOWN, mean_2 !== mean_2 && '評量課程.平均滿意度'),
      answer(kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '受評教師.專兼任'),
    ),
    notAnswer(
      anyAnswer(
        answer(excessHours, excessHours === UNKNOWN && '受評教師.次學期超鐘點授課'),
        answer(excessPay, excessPay === UNKNOWN && '受評教師.次學期支領超支鐘點費'),
        answer(outsideJob, outsideJob === UNKNOWN && '受評教師.次學期校外兼職'),
      ),
    ),
    YES,
    SUPPORT_LIMITS_FACTS,
  );
}

function decideSupportLimits(
  mean_2: number,
  kind_4: TeacherKind | undefined,
  excessHours: Truth,
  excessPay: Truth,
  outsideJob: Truth,
): Decision {
  const inCase: Truth = and(
    mean_2 < 350 ? YES : mean_2 >= 350 ? NO : UNKNOWN,
    kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return SUPPORT_LIMITS_NOT_APPLICABLE;
  const must: Truth = not(or(or(excessHours, excessPay), outsideJob));
  if (inCase === YES && must === YES) return SUPPORT_LIMITS_MET;
  if (inCase === YES && must === NO) return SUPPORT_LIMITS_VIOLATED;
  return openSupportLimits(mean_2, kind_4, excessHours, excessPay, outsideJob);
}

function resultOfSupportLimits(
  mean_2: number,
  kind_4: TeacherKind | undefined,
  excessHours: Truth,
  excessPay: Truth,
  outsideJob: Truth,
): Result {
  return result(decideSupportLimits(mean_2, kind_4, excessHours, excessPay, outsideJob), {
    text: '評量之計分標準：教學評量之問卷，採5等第法，以科目為單位計算，平均滿意度未達3.5分者，該科視為「成績未達標準」，列於「輔導」名單；為使教學效能確實改進，專任教師於其次一學期，不得授課超鐘點、不得支領超支鐘點費，並不得在校外兼職。',
    values: [
      ['mean', showNumber(mean_2, 100n, '分')],
      ['kind', showMember(kind_4, TEACHER_KIND_NAMES)],
      ['excessHours', showTruth(excessHours)],
      ['excessPay', showTruth(excessPay)],
      ['outsideJob', showTruth(outsideJob)],
      ['supportThreshold', '3.5 分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 受輔導專任教師之限制（第五條第一款）
 *
 * > 評量之計分標準：教學評量之問卷，採5等第法，以科目為單位計算，平均滿意度未達3.5分者，該科視為「成績未達標準」，列於「輔導」名單；為使教學效能確實改進，專任教師於其次一學期，不得授課超鐘點、不得支領超支鐘點費，並不得在校外兼職。
 *
 * - 適用 評量課程.平均滿意度 < 輔導門檻（3.5 分） 且 受評教師.專兼任 = 專任教師
 * - 不得 受評教師.次學期超鐘點授課 或 受評教師.次學期支領超支鐘點費 或 受評教師.次學期校外兼職
 */
export function supportLimits(input: Input): Decision {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const mean_2 = decimalOf(evaluatedSubject.mean, 100, 100, 500);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const excessHours = readBoolean(evaluatedTeacher.excessHours);
  const excessPay = readBoolean(evaluatedTeacher.excessPay);
  const outsideJob = readBoolean(evaluatedTeacher.outsideJob);
  return decideSupportLimits(mean_2, kind_4, excessHours, excessPay, outsideJob);
}

/** 受輔導專任教師之限制：結果與理由。 */
export function explainSupportLimits(input: Input): Result {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const mean_2 = decimalOf(evaluatedSubject.mean, 100, 100, 500);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const excessHours = readBoolean(evaluatedTeacher.excessHours);
  const excessPay = readBoolean(evaluatedTeacher.excessPay);
  const outsideJob = readBoolean(evaluatedTeacher.outsideJob);
  return resultOfSupportLimits(mean_2, kind_4, excessHours, excessPay, outsideJob);
}

/** 單科未達之通知：value */
const HEAD_INFORMED_VALUE = /* @__PURE__ */ decided('value', '第五條第二款');

/** 單科未達之通知：notApplicable */
const HEAD_INFORMED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第二款');

/** 單科未達之通知所讀的事實 */
const HEAD_INFORMED_FACTS: readonly string[] = ['評量課程.平均滿意度'];

function openHeadInformed(mean_2: number): Decision {
  return undeterminedEffect(
    '第五條第二款',
    answer(mean_2 < 350 ? YES : mean_2 >= 350 ? NO : UNKNOWN, mean_2 !== mean_2 && '評量課程.平均滿意度'),
    HEAD_INFORMED_FACTS,
  );
}

const HEAD_INFORMED_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openHeadInformed(NaN));

function resultOfHeadInformed(mean_2: number): Result {
  return result(mean_2 < 350 ? HEAD_INFORMED_VALUE : mean_2 >= 350 ? HEAD_INFORMED_NOT_APPLICABLE : HEAD_INFORMED_UNDETERMINED, {
    text: '教師單科之評量成績未達3.5分者：其名單送請各教學單位之主管參閱，並妥為處理。',
    values: [
      ['mean', showNumber(mean_2, 100n, '分')],
      ['supportThreshold', '3.5 分'],
    ],
    caveats: [],
    effects: ['名單送教學單位主管參閱妥處'],
  });
}

/**
 * 單科未達之通知（第五條第二款）
 *
 * > 教師單科之評量成績未達3.5分者：其名單送請各教學單位之主管參閱，並妥為處理。
 *
 * - 當 評量課程.平均滿意度 < 輔導門檻（3.5 分）
 * - 效果 名單送教學單位主管參閱妥處
 */
export function headInformed(input: Input): Decision {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const mean_2 = decimalOf(evaluatedSubject.mean, 100, 100, 500);
  return mean_2 < 350 ? HEAD_INFORMED_VALUE : mean_2 >= 350 ? HEAD_INFORMED_NOT_APPLICABLE : HEAD_INFORMED_UNDETERMINED;
}

/** 單科未達之通知：結果與理由。 */
export function explainHeadInformed(input: Input): Result {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const mean_2 = decimalOf(evaluatedSubject.mean, 100, 100, 500);
  return resultOfHeadInformed(mean_2);
}

/** 同科連續未達：value */
const RUN_BELOW_VALUE = /* @__PURE__ */ decided('value', '第五條第三款');

/** 同科連續未達所讀的事實 */
const RUN_BELOW_FACTS: readonly string[] = [
  '受評教師.歷次評量',
  '受評教師.歷次評量 的 學年度',
  '受評教師.歷次評量 的 學期別',
  '受評教師.歷次評量 的 學制',
  '受評教師.歷次評量 的 科目',
  '受評教師.歷次評量 的 平均滿意度',
];

function resultOfRunBelow(
  runBelowValue: Truth,
  streakOfEvaluationsValue: number,
  evaluations: readonly EvaluationRecord[] | undefined,
): Result {
  const value = runBelowValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第五條第三款', lacking(lackOfRunBelow(streakOfEvaluationsValue, evaluations)), RUN_BELOW_FACTS)
      : RUN_BELOW_VALUE;
  return result(
    decision,
    {
      text: '教師於同一學制之同一科目，連續兩次（或同一學期兩科以上）未達3.5分者：（一）應提出自我改善之計畫（輔導說明書），送教務處備查；有必要時，該課程停開。（二）專任教師，應參加「教師精進社群」，由教學發展中心辦理。（三）兼任教師，得不再續聘。',
      values: [
        ['evaluations', showEntries(evaluations)],
        [
          '連續（受評教師.歷次評量 依 學年度、學期別，同 學制、科目 其中 評量紀錄.平均滿意度 < 輔導門檻（3.5 分））',
          showExact(lift(streakOfEvaluationsValue), null),
        ],
        ['supportThreshold', '3.5 分'],
        ['consecutiveLimit', '2 次'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfRunBelow(runBelowValue: Truth): boolean | undefined {
  const value = runBelowValue;
  return truthValue(value);
}

/**
 * 同科連續未達（第五條第三款）
 *
 * > 教師於同一學制之同一科目，連續兩次（或同一學期兩科以上）未達3.5分者：（一）應提出自我改善之計畫（輔導說明書），送教務處備查；有必要時，該課程停開。（二）專任教師，應參加「教師精進社群」，由教學發展中心辦理。（三）兼任教師，得不再續聘。
 *
 * - 其餘 連續（受評教師.歷次評量 依 學年度、學期別，同 學制、科目 其中 評量紀錄.平均滿意度 < 輔導門檻（3.5 分）） ≥ 連續次數（2 次）
 *
 * undefined：無法判定。
 */
export function runBelow(input: Input): boolean | undefined {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  return valueOfRunBelow(runBelowValue);
}

/** 同科連續未達：值與理由。 */
export function explainRunBelow(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  return resultOfRunBelow(runBelowValue, streakOfEvaluationsValue, evaluations);
}

/** 同學期未達：value */
const COURSES_BELOW_VALUE = /* @__PURE__ */ decided('value', '第五條第三款');

/** 同學期未達所讀的事實 */
const COURSES_BELOW_FACTS: readonly string[] = [
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
];

function resultOfCoursesBelow(
  coursesBelowValue: Truth,
  countOfCourses_2Value: number,
  courses: readonly TaughtCourse[] | undefined,
): Result {
  const value = coursesBelowValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第五條第三款', lacking(lackOfCoursesBelow(countOfCourses_2Value, courses)), COURSES_BELOW_FACTS)
      : COURSES_BELOW_VALUE;
  return result(
    decision,
    {
      text: '教師於同一學制之同一科目，連續兩次（或同一學期兩科以上）未達3.5分者：（一）應提出自我改善之計畫（輔導說明書），送教務處備查；有必要時，該課程停開。（二）專任教師，應參加「教師精進社群」，由教學發展中心辦理。（三）兼任教師，得不再續聘。',
      values: [
        ['courses', showEntries(courses)],
        ['個數（受評教師.開設課程 其中 開設課程.成績 < 輔導門檻（3.5 分））', showExact(lift(countOfCourses_2Value), null)],
        ['coursesLimit', '2 科'],
        ['supportThreshold', '3.5 分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfCoursesBelow(coursesBelowValue: Truth): boolean | undefined {
  const value = coursesBelowValue;
  return truthValue(value);
}

/**
 * 同學期未達（第五條第三款）
 *
 * > 教師於同一學制之同一科目，連續兩次（或同一學期兩科以上）未達3.5分者：（一）應提出自我改善之計畫（輔導說明書），送教務處備查；有必要時，該課程停開。（二）專任教師，應參加「教師精進社群」，由教學發展中心辦理。（三）兼任教師，得不再續聘。
 *
 * - 其餘 個數（受評教師.開設課程 其中 開設課程.成績 < 輔導門檻（3.5 分）） ≥ 同學期科數（2 科）
 *
 * undefined：無法判定。
 */
export function coursesBelow(input: Input): boolean | undefined {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  return valueOfCoursesBelow(coursesBelowValue);
}

/** 同學期未達：值與理由。 */
export function explainCoursesBelow(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  return resultOfCoursesBelow(coursesBelowValue, countOfCourses_2Value, courses);
}

/** 反覆未達標準：value */
const REPEATED_BELOW_VALUE = /* @__PURE__ */ decided('value', '第五條第三款');

/** 反覆未達標準所讀的事實 */
const REPEATED_BELOW_FACTS: readonly string[] = [
  '受評教師.歷次評量',
  '受評教師.歷次評量 的 學年度',
  '受評教師.歷次評量 的 學期別',
  '受評教師.歷次評量 的 學制',
  '受評教師.歷次評量 的 科目',
  '受評教師.歷次評量 的 平均滿意度',
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
];

function resultOfRepeatedBelow(
  repeatedBelowValue: Truth,
  runBelowValue: Truth,
  runBelowLack: Note,
  coursesBelowValue: Truth,
  coursesBelowLack: Note,
  evaluations: readonly EvaluationRecord[] | undefined,
  courses: readonly TaughtCourse[] | undefined,
): Result {
  const value = repeatedBelowValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第五條第三款',
          lacking(lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack)),
          REPEATED_BELOW_FACTS,
        )
      : REPEATED_BELOW_VALUE;
  return result(
    decision,
    {
      text: '教師於同一學制之同一科目，連續兩次（或同一學期兩科以上）未達3.5分者：（一）應提出自我改善之計畫（輔導說明書），送教務處備查；有必要時，該課程停開。（二）專任教師，應參加「教師精進社群」，由教學發展中心辦理。（三）兼任教師，得不再續聘。',
      values: [
        ['evaluations', showEntries(evaluations)],
        ['courses', showEntries(courses)],
        ['runBelow', showTruth(runBelowValue)],
        ['coursesBelow', showTruth(coursesBelowValue)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfRepeatedBelow(repeatedBelowValue: Truth): boolean | undefined {
  const value = repeatedBelowValue;
  return truthValue(value);
}

/**
 * 反覆未達標準（第五條第三款）
 *
 * > 教師於同一學制之同一科目，連續兩次（或同一學期兩科以上）未達3.5分者：（一）應提出自我改善之計畫（輔導說明書），送教務處備查；有必要時，該課程停開。（二）專任教師，應參加「教師精進社群」，由教學發展中心辦理。（三）兼任教師，得不再續聘。
 *
 * - 其餘 同科連續未達 或 同學期未達
 *
 * undefined：無法判定。
 */
export function repeatedBelow(input: Input): boolean | undefined {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  return valueOfRepeatedBelow(repeatedBelowValue);
}

/** 反覆未達標準：值與理由。 */
export function explainRepeatedBelow(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
  const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
  return resultOfRepeatedBelow(repeatedBelowValue, runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack, evaluations, courses);
}

/** 提出改善計畫：notApplicable */
const IMPROVEMENT_PLAN_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第三款第一目');

/** 提出改善計畫：met */
const IMPROVEMENT_PLAN_MET = /* @__PURE__ */ decided('met', '第五條第三款第一目');

/** 提出改善計畫：violated */
const IMPROVEMENT_PLAN_VIOLATED = /* @__PURE__ */ decided('violated', '第五條第三款第一目');

/** 提出改善計畫所讀的事實 */
const IMPROVEMENT_PLAN_FACTS: readonly string[] = [
  '受評教師.歷次評量',
  '受評教師.歷次評量 的 學年度',
  '受評教師.歷次評量 的 學期別',
  '受評教師.歷次評量 的 學制',
  '受評教師.歷次評量 的 科目',
  '受評教師.歷次評量 的 平均滿意度',
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
  '受評教師.提出改善計畫',
];

function openImprovementPlan(repeatedBelowValue: Truth, repeatedBelowLack: Note, improvementPlan_2: Truth): Decision {
  return undeterminedDuty(
    '第五條第三款第一目',
    answer(repeatedBelowValue, repeatedBelowLack),
    answer(improvementPlan_2, improvementPlan_2 === UNKNOWN && '受評教師.提出改善計畫'),
    YES,
    IMPROVEMENT_PLAN_FACTS,
  );
}

function decideImprovementPlan(repeatedBelowValue: Truth, improvementPlan_2: Truth, repeatedBelowLack: Note): Decision {
  const inCase: Truth = repeatedBelowValue;
  if (inCase === NO) return IMPROVEMENT_PLAN_NOT_APPLICABLE;
  const must: Truth = improvementPlan_2;
  if (inCase === YES && must === YES) return IMPROVEMENT_PLAN_MET;
  if (inCase === YES && must === NO) return IMPROVEMENT_PLAN_VIOLATED;
  return openImprovementPlan(repeatedBelowValue, repeatedBelowLack, improvementPlan_2);
}

function resultOfImprovementPlan(
  repeatedBelowValue: Truth,
  improvementPlan_2: Truth,
  repeatedBelowLack: Note,
  evaluations: readonly EvaluationRecord[] | undefined,
  courses: readonly TaughtCourse[] | undefined,
): Result {
  return result(decideImprovementPlan(repeatedBelowValue, improvementPlan_2, repeatedBelowLack), {
    text: '應提出自我改善之計畫（輔導說明書），送教務處備查；有必要時，該課程停開。',
    values: [
      ['evaluations', showEntries(evaluations)],
      ['courses', showEntries(courses)],
      ['improvementPlan', showTruth(improvementPlan_2)],
      ['repeatedBelow', showTruth(repeatedBelowValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 提出改善計畫（第五條第三款第一目）
 *
 * > 應提出自我改善之計畫（輔導說明書），送教務處備查；有必要時，該課程停開。
 *
 * - 適用 反覆未達標準
 * - 應 受評教師.提出改善計畫
 */
export function improvementPlan(input: Input): Decision {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  const improvementPlan_2 = readBoolean(evaluatedTeacher.improvementPlan);
  const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
  const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
  const repeatedBelowLack =
    repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
  return decideImprovementPlan(repeatedBelowValue, improvementPlan_2, repeatedBelowLack);
}

/** 提出改善計畫：結果與理由。 */
export function explainImprovementPlan(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  const improvementPlan_2 = readBoolean(evaluatedTeacher.improvementPlan);
  const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
  const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
  const repeatedBelowLack =
    repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
  return resultOfImprovementPlan(repeatedBelowValue, improvementPlan_2, repeatedBelowLack, evaluations, courses);
}

/** 參加精進社群：notApplicable */
const TEACHER_COMMUNITY_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第三款第二目');

/** 參加精進社群：met */
const TEACHER_COMMUNITY_MET = /* @__PURE__ */ decided('met', '第五條第三款第二目');

/** 參加精進社群：violated */
const TEACHER_COMMUNITY_VIOLATED = /* @__PURE__ */ decided('violated', '第五條第三款第二目');

/** 參加精進社群所讀的事實 */
const TEACHER_COMMUNITY_FACTS: readonly string[] = [
  '受評教師.歷次評量',
  '受評教師.歷次評量 的 學年度',
  '受評教師.歷次評量 的 學期別',
  '受評教師.歷次評量 的 學制',
  '受評教師.歷次評量 的 科目',
  '受評教師.歷次評量 的 平均滿意度',
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
  '受評教師.專兼任',
  '受評教師.參加精進社群',
];

function openTeacherCommunity(
  repeatedBelowValue: Truth,
  repeatedBelowLack: Note,
  kind_4: TeacherKind | undefined,
  joinedCommunity: Truth,
): Decision {
  return undeterminedDuty(
    '第五條第三款第二目',
    allAnswers(
      answer(repeatedBelowValue, repeatedBelowLack),
      answer(kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '受評教師.專兼任'),
    ),
    answer(joinedCommunity, joinedCommunity === UNKNOWN && '受評教師.參加精進社群'),
    YES,
    TEACHER_COMMUNITY_FACTS,
  );
}

function decideTeacherCommunity(
  repeatedBelowValue: Truth,
  kind_4: TeacherKind | undefined,
  joinedCommunity: Truth,
  repeatedBelowLack: Note,
): Decision {
  const inCase: Truth = and(repeatedBelowValue, kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO);
  if (inCase === NO) return TEACHER_COMMUNITY_NOT_APPLICABLE;
  const must: Truth = joinedCommunity;
  if (inCase === YES && must === YES) return TEACHER_COMMUNITY_MET;
  if (inCase === YES && must === NO) return TEACHER_COMMUNITY_VIOLATED;
  return openTeacherCommunity(repeatedBelowValue, repeatedBelowLack, kind_4, joinedCommunity);
}

function resultOfTeacherCommunity(
  repeatedBelowValue: Truth,
  kind_4: TeacherKind | undefined,
  joinedCommunity: Truth,
  repeatedBelowLack: Note,
  evaluations: readonly EvaluationRecord[] | undefined,
  courses: readonly TaughtCourse[] | undefined,
): Result {
  return result(decideTeacherCommunity(repeatedBelowValue, kind_4, joinedCommunity, repeatedBelowLack), {
    text: '專任教師，應參加「教師精進社群」，由教學發展中心辦理。',
    values: [
      ['evaluations', showEntries(evaluations)],
      ['courses', showEntries(courses)],
      ['kind', showMember(kind_4, TEACHER_KIND_NAMES)],
      ['joinedCommunity', showTruth(joinedCommunity)],
      ['repeatedBelow', showTruth(repeatedBelowValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 參加精進社群（第五條第三款第二目）
 *
 * > 專任教師，應參加「教師精進社群」，由教學發展中心辦理。
 *
 * - 適用 反覆未達標準 且 受評教師.專兼任 = 專任教師
 * - 應 受評教師.參加精進社群
 */
export function teacherCommunity(input: Input): Decision {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const joinedCommunity = readBoolean(evaluatedTeacher.joinedCommunity);
  const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
  const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
  const repeatedBelowLack =
    repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
  return decideTeacherCommunity(repeatedBelowValue, kind_4, joinedCommunity, repeatedBelowLack);
}

/** 參加精進社群：結果與理由。 */
export function explainTeacherCommunity(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const joinedCommunity = readBoolean(evaluatedTeacher.joinedCommunity);
  const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
  const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
  const repeatedBelowLack =
    repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
  return resultOfTeacherCommunity(repeatedBelowValue, kind_4, joinedCommunity, repeatedBelowLack, evaluations, courses);
}

/** 兼任教師之續聘：notApplicable */
const NON_RENEWAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第三款第三目');

/** 兼任教師之續聘：entitled */
const NON_RENEWAL_ENTITLED = /* @__PURE__ */ decided('entitled', '第五條第三款第三目');

/** 兼任教師之續聘：notEntitled */
const NON_RENEWAL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五條第三款第三目');

/** 兼任教師之續聘所讀的事實 */
const NON_RENEWAL_FACTS: readonly string[] = [
  '受評教師.專兼任',
  '受評教師.歷次評量',
  '受評教師.歷次評量 的 學年度',
  '受評教師.歷次評量 的 學期別',
  '受評教師.歷次評量 的 學制',
  '受評教師.歷次評量 的 科目',
  '受評教師.歷次評量 的 平均滿意度',
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
];

function openNonRenewal(kind_4: TeacherKind | undefined, repeatedBelowValue: Truth, repeatedBelowLack: Note): Decision {
  return undeterminedPermission(
    '第五條第三款第三目',
    answer(kind_4 === 'partTime' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '受評教師.專兼任'),
    answer(repeatedBelowValue, repeatedBelowLack),
    NON_RENEWAL_FACTS,
  );
}

function decideNonRenewal(kind_4: TeacherKind | undefined, repeatedBelowValue: Truth, repeatedBelowLack: Note): Decision {
  const inCase: Truth = kind_4 === 'partTime' ? YES : kind_4 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return NON_RENEWAL_NOT_APPLICABLE;
  const when: Truth = repeatedBelowValue;
  if (inCase === YES && when === YES) return NON_RENEWAL_ENTITLED;
  if (inCase === YES && when === NO) return NON_RENEWAL_NOT_ENTITLED;
  return openNonRenewal(kind_4, repeatedBelowValue, repeatedBelowLack);
}

function resultOfNonRenewal(
  kind_4: TeacherKind | undefined,
  repeatedBelowValue: Truth,
  repeatedBelowLack: Note,
  evaluations: readonly EvaluationRecord[] | undefined,
  courses: readonly TaughtCourse[] | undefined,
): Result {
  return result(decideNonRenewal(kind_4, repeatedBelowValue, repeatedBelowLack), {
    text: '兼任教師，得不再續聘。',
    values: [
      ['kind', showMember(kind_4, TEACHER_KIND_NAMES)],
      ['evaluations', showEntries(evaluations)],
      ['courses', showEntries(courses)],
      ['repeatedBelow', showTruth(repeatedBelowValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 兼任教師之續聘（第五條第三款第三目）
 *
 * > 兼任教師，得不再續聘。
 *
 * - 適用 受評教師.專兼任 = 兼任教師
 * - 當 反覆未達標準
 * - 得 不予續聘
 */
export function nonRenewal(input: Input): Decision {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
  const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
  const repeatedBelowLack =
    repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
  return decideNonRenewal(kind_4, repeatedBelowValue, repeatedBelowLack);
}

/** 兼任教師之續聘：結果與理由。 */
export function explainNonRenewal(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
  const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
  const repeatedBelowLack =
    repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
  return resultOfNonRenewal(kind_4, repeatedBelowValue, repeatedBelowLack, evaluations, courses);
}

const EXACT_2 = /* @__PURE__ */ rational(7n, 2n);

function conditionWithinBounds_9(lowestOfCoursesValue: number, courses: readonly TaughtCourse[] | undefined): Truth {
  const holds: Truth = lowestOfCoursesValue >= 350 ? YES : lowestOfCoursesValue < 350 ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfMinOfCoursesScore(courses) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(EXACT_2, bound1),
  );
}

const EXACT_3 = /* @__PURE__ */ rational(1n, 5n);

function conditionWithinBounds_10(
  rankOfTotalValue: number,
  rankedTeachersValue: number,
  unitTeachers: readonly UnitTeacher[] | undefined,
): Truth {
  const holds: Truth = 5 * rankOfTotalValue <= rankedTeachersValue ? YES : 5 * rankOfTotalValue > rankedTeachersValue ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfCountOfUnitTeachers(unitTeachers) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(lift(rankOfTotalValue), multiplyExact(bound1, EXACT_3)),
  );
}

/** 列入優良名單：value */
const EXCELLENCE_LIST_VALUE = /* @__PURE__ */ decided('value', '第七條第一款第一目');

/** 列入優良名單：notApplicable */
const EXCELLENCE_LIST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七條第一款第一目');

/** 列入優良名單所讀的事實 */
const EXCELLENCE_LIST_FACTS: readonly string[] = [
  '受評教師.專兼任',
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
  '受評教師.評量總成績',
  '受評教師.單位各師',
  '受評教師.單位各師 的 專兼任',
  '受評教師.單位各師 的 總成績',
];

function openExcellenceList(
  kind_4: TeacherKind | undefined,
  lowestOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
  lowestOfCoursesLack: Note,
  rankOfTotalValue: number,
  rankedTeachersValue: number,
  unitTeachers: readonly UnitTeacher[] | undefined,
  rankOfTotalLack: Note,
  rankedTeachersLack: Note,
): Decision {
  return undeterminedEffect(
    '第七條第一款第一目',
    allAnswers(
      answer(kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '受評教師.專兼任'),
      allAnswers(
        answer(conditionWithinBounds_9(lowestOfCoursesValue, courses), lowestOfCoursesLack),
        answer(conditionWithinBounds_10(rankOfTotalValue, rankedTeachersValue, unitTeachers), rankOfTotalLack, rankedTeachersLack),
      ),
    ),
    EXCELLENCE_LIST_FACTS,
  );
}

function decideExcellenceList(
  kind_4: TeacherKind | undefined,
  lowestOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
  rankOfTotalValue: number,
  rankedTeachersValue: number,
  unitTeachers: readonly UnitTeacher[] | undefined,
  lowestOfCoursesLack: Note,
  rankOfTotalLack: Note,
  rankedTeachersLack: Note,
): Decision {
  const inCase: Truth = and(
    kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO,
    and(
      conditionWithinBounds_9(lowestOfCoursesValue, courses),
      conditionWithinBounds_10(rankOfTotalValue, rankedTeachersValue, unitTeachers),
    ),
  );
  if (inCase === YES) return EXCELLENCE_LIST_VALUE;
  if (inCase === NO) return EXCELLENCE_LIST_NOT_APPLICABLE;
  return openExcellenceList(
    kind_4,
    lowestOfCoursesValue,
    courses,
    lowestOfCoursesLack,
    rankOfTotalValue,
    rankedTeachersValue,
    unitTeachers,
    rankOfTotalLack,
    rankedTeachersLack,
  );
}

function resultOfExcellenceList(
  kind_4: TeacherKind | undefined,
  lowestOfCoursesValue: number,
  courses: readonly TaughtCourse[] | undefined,
  rankOfTotalValue: number,
  rankedTeachersValue: number,
  unitTeachers: readonly UnitTeacher[] | undefined,
  lowestOfCoursesLack: Note,
  rankOfTotalLack: Note,
  rankedTeachersLack: Note,
  total_2: number,
): Result {
  return result(
    decideExcellenceList(
      kind_4,
      lowestOfCoursesValue,
      courses,
      rankOfTotalValue,
      rankedTeachersValue,
      unitTeachers,
      lowestOfCoursesLack,
      rankOfTotalLack,
      rankedTeachersLack,
    ),
    {
      text: '各授課科目之滿意度，均達3.5分以上，且其教學評量總成績，由高至低排序在各系（所、中心）之前20%者，列入「教學優良」名單。',
      values: [
        ['kind', showMember(kind_4, TEACHER_KIND_NAMES)],
        ['courses', showEntries(courses)],
        ['total', showNumber(total_2, 100n, '分')],
        ['unitTeachers', showEntries(unitTeachers)],
        ['lowestOfCourses', showNumber(lowestOfCoursesValue, 100n, '分')],
        ['rankOfTotal', showNumber(rankOfTotalValue, 1n, '名')],
        ['rankedTeachers', showNumber(rankedTeachersValue, 1n, '名')],
        ['excellenceEachCourse', '3.5 分'],
        ['excellenceShare', '1/5'],
      ],
      caveats: [],
      effects: ['列入教學優良名單'],
    },
  );
}

/**
 * 列入優良名單（第七條第一款第一目）
 *
 * > 各授課科目之滿意度，均達3.5分以上，且其教學評量總成績，由高至低排序在各系（所、中心）之前20%者，列入「教學優良」名單。
 *
 * - 適用 受評教師.專兼任 = 專任教師
 * - 當 各科最低滿意度 ≥ 優良各科門檻（3.5 分） 且 總成績名次 ≤ （評比教師數 × 優良名次（1/5））
 * - 效果 列入教學優良名單
 */
export function excellenceList(input: Input): Decision {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const minOfCoursesScoreValue = minOfCoursesScore(courses);
  const lowestOfCoursesValue = computeLowestOfCourses(minOfCoursesScoreValue);
  const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const rankOfUnitTeachersTotalValue = rankOfUnitTeachersTotal(unitTeachers, total_2);
  const rankOfTotalValue = computeRankOfTotal(rankOfUnitTeachersTotalValue);
  const countOfUnitTeachersValue = countOfUnitTeachers(unitTeachers);
  const rankedTeachersValue = computeRankedTeachers(countOfUnitTeachersValue);
  const lowestOfCoursesLack =
    lowestOfCoursesValue !== lowestOfCoursesValue ? lackOfLowestOfCourses(minOfCoursesScoreValue, courses) : false;
  const rankOfTotalLack =
    rankOfTotalValue !== rankOfTotalValue ? lackOfRankOfTotal(rankOfUnitTeachersTotalValue, unitTeachers, total_2) : false;
  const rankedTeachersLack =
    rankedTeachersValue !== rankedTeachersValue ? lackOfRankedTeachers(countOfUnitTeachersValue, unitTeachers) : false;
  return decideExcellenceList(
    kind_4,
    lowestOfCoursesValue,
    courses,
    rankOfTotalValue,
    rankedTeachersValue,
    unitTeachers,
    lowestOfCoursesLack,
    rankOfTotalLack,
    rankedTeachersLack,
  );
}

/** 列入優良名單：結果與理由。 */
export function explainExcellenceList(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const minOfCoursesScoreValue = minOfCoursesScore(courses);
  const lowestOfCoursesValue = computeLowestOfCourses(minOfCoursesScoreValue);
  const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const rankOfUnitTeachersTotalValue = rankOfUnitTeachersTotal(unitTeachers, total_2);
  const rankOfTotalValue = computeRankOfTotal(rankOfUnitTeachersTotalValue);
  const countOfUnitTeachersValue = countOfUnitTeachers(unitTeachers);
  const rankedTeachersValue = computeRankedTeachers(countOfUnitTeachersValue);
  const lowestOfCoursesLack =
    lowestOfCoursesValue !== lowestOfCoursesValue ? lackOfLowestOfCourses(minOfCoursesScoreValue, courses) : false;
  const rankOfTotalLack =
    rankOfTotalValue !== rankOfTotalValue ? lackOfRankOfTotal(rankOfUnitTeachersTotalValue, unitTeachers, total_2) : false;
  const rankedTeachersLack =
    rankedTeachersValue !== rankedTeachersValue ? lackOfRankedTeachers(countOfUnitTeachersValue, unitTeachers) : false;
  return resultOfExcellenceList(
    kind_4,
    lowestOfCoursesValue,
    courses,
    rankOfTotalValue,
    rankedTeachersValue,
    unitTeachers,
    lowestOfCoursesLack,
    rankOfTotalLack,
    rankedTeachersLack,
    total_2,
  );
}

/** 各科最低滿意度：value */
const LOWEST_OF_COURSES_VALUE = /* @__PURE__ */ decided('value', '第七條第一款第一目');

/** 各科最低滿意度所讀的事實 */
const LOWEST_OF_COURSES_FACTS: readonly string[] = [
  '受評教師.開設課程',
  '受評教師.開設課程 的 班別',
  '受評教師.開設課程 的 成績',
  '受評教師.開設課程 的 無效',
];

function resultOfLowestOfCourses(
  lowestOfCoursesValue: number,
  minOfCoursesScoreValue: number,
  courses: readonly TaughtCourse[] | undefined,
): Result {
  const value = lowestOfCoursesValue;
  const decision =
    value !== value
      ? undeterminedValue('第七條第一款第一目', lacking(lackOfLowestOfCourses(minOfCoursesScoreValue, courses)), LOWEST_OF_COURSES_FACTS)
      : LOWEST_OF_COURSES_VALUE;
  return result(
    decision,
    {
      text: '各授課科目之滿意度，均達3.5分以上，且其教學評量總成績，由高至低排序在各系（所、中心）之前20%者，列入「教學優良」名單。',
      values: [
        ['courses', showEntries(courses)],
        ['最小（開設課程.成績 於 受評教師.開設課程）', showExact(lift(minOfCoursesScoreValue, 100n), '分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function valueOfLowestOfCourses(lowestOfCoursesValue: number): number | string | undefined {
  const value = lowestOfCoursesValue;
  return scaledValue(value, 100n);
}

/**
 * 各科最低滿意度（第七條第一款第一目）
 *
 * > 各授課科目之滿意度，均達3.5分以上，且其教學評量總成績，由高至低排序在各系（所、中心）之前20%者，列入「教學優良」名單。
 *
 * - 其餘 最小（開設課程.成績 於 受評教師.開設課程）
 *
 * undefined：無法判定。
 */
export function lowestOfCourses(input: Input): number | string | undefined {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const minOfCoursesScoreValue = minOfCoursesScore(courses);
  const lowestOfCoursesValue = computeLowestOfCourses(minOfCoursesScoreValue);
  return valueOfLowestOfCourses(lowestOfCoursesValue);
}

/** 各科最低滿意度：值與理由。 */
export function explainLowestOfCourses(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const minOfCoursesScoreValue = minOfCoursesScore(courses);
  const lowestOfCoursesValue = computeLowestOfCourses(minOfCoursesScoreValue);
  return resultOfLowestOfCourses(lowestOfCoursesValue, minOfCoursesScoreValue, courses);
}

/** 總成績名次：value */
const RANK_OF_TOTAL_VALUE = /* @__PURE__ */ decided('value', '第七條第一款第一目');

/** 總成績名次所讀的事實 */
const RANK_OF_TOTAL_FACTS: readonly string[] = [
  '受評教師.評量總成績',
  '受評教師.單位各師',
  '受評教師.單位各師 的 專兼任',
  '受評教師.單位各師 的 總成績',
];

function resultOfRankOfTotal(
  rankOfTotalValue: number,
  rankOfUnitTeachersTotalValue: number,
  unitTeachers: readonly UnitTeacher[] | undefined,
  total_2: number,
): Result {
  const value = rankOfTotalValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第七條第一款第一目',
          lacking(lackOfRankOfTotal(rankOfUnitTeachersTotalValue, unitTeachers, total_2)),
          RANK_OF_TOTAL_FACTS,
        )
      : RANK_OF_TOTAL_VALUE;
  return result(
    decision,
    {
      text: '各授課科目之滿意度，均達3.5分以上，且其教學評量總成績，由高至低排序在各系（所、中心）之前20%者，列入「教學優良」名單。',
      values: [
        ['total', showNumber(total_2, 100n, '分')],
        ['unitTeachers', showEntries(unitTeachers)],
        [
          '名次（受評教師.評量總成績 於 受評教師.單位各師.總成績 其中 單位教師.專兼任 = 專任教師）',
          showExact(lift(rankOfUnitTeachersTotalValue), '名'),
        ],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '名',
  );
}

function valueOfRankOfTotal(rankOfTotalValue: number): number | undefined {
  const value = rankOfTotalValue;
  return scaledValue(value);
}

/**
 * 總成績名次（第七條第一款第一目）
 *
 * > 各授課科目之滿意度，均達3.5分以上，且其教學評量總成績，由高至低排序在各系（所、中心）之前20%者，列入「教學優良」名單。
 *
 * - 其餘 名次（受評教師.評量總成績 於 受評教師.單位各師.總成績 其中 單位教師.專兼任 = 專任教師）
 *
 * undefined：無法判定。
 */
export function rankOfTotal(input: Input): number | undefined {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const rankOfUnitTeachersTotalValue = rankOfUnitTeachersTotal(unitTeachers, total_2);
  const rankOfTotalValue = computeRankOfTotal(rankOfUnitTeachersTotalValue);
  return valueOfRankOfTotal(rankOfTotalValue);
}

/** 總成績名次：值與理由。 */
export function explainRankOfTotal(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const rankOfUnitTeachersTotalValue = rankOfUnitTeachersTotal(unitTeachers, total_2);
  const rankOfTotalValue = computeRankOfTotal(rankOfUnitTeachersTotalValue);
  return resultOfRankOfTotal(rankOfTotalValue, rankOfUnitTeachersTotalValue, unitTeachers, total_2);
}

/** 評比教師數：value */
const RANKED_TEACHERS_VALUE = /* @__PURE__ */ decided('value', '第七條第一款第一目');

/** 評比教師數所讀的事實 */
const RANKED_TEACHERS_FACTS: readonly string[] = ['受評教師.單位各師', '受評教師.單位各師 的 專兼任', '受評教師.單位各師 的 總成績'];

function resultOfRankedTeachers(
  rankedTeachersValue: number,
  countOfUnitTeachersValue: number,
  unitTeachers: readonly UnitTeacher[] | undefined,
): Result {
  const value = rankedTeachersValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第七條第一款第一目',
          lacking(lackOfRankedTeachers(countOfUnitTeachersValue, unitTeachers)),
          RANKED_TEACHERS_FACTS,
        )
      : RANKED_TEACHERS_VALUE;
  return result(
    decision,
    {
      text: '各授課科目之滿意度，均達3.5分以上，且其教學評量總成績，由高至低排序在各系（所、中心）之前20%者，列入「教學優良」名單。',
      values: [
        ['unitTeachers', showEntries(unitTeachers)],
        ['個數（受評教師.單位各師 其中 單位教師.專兼任 = 專任教師）', showExact(lift(countOfUnitTeachersValue), '名')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '名',
  );
}

function valueOfRankedTeachers(rankedTeachersValue: number): number | undefined {
  const value = rankedTeachersValue;
  return scaledValue(value);
}

/**
 * 評比教師數（第七條第一款第一目）
 *
 * > 各授課科目之滿意度，均達3.5分以上，且其教學評量總成績，由高至低排序在各系（所、中心）之前20%者，列入「教學優良」名單。
 *
 * - 其餘 個數（受評教師.單位各師 其中 單位教師.專兼任 = 專任教師）
 *
 * undefined：無法判定。
 */
export function rankedTeachers(input: Input): number | undefined {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
  const countOfUnitTeachersValue = countOfUnitTeachers(unitTeachers);
  const rankedTeachersValue = computeRankedTeachers(countOfUnitTeachersValue);
  return valueOfRankedTeachers(rankedTeachersValue);
}

/** 評比教師數：值與理由。 */
export function explainRankedTeachers(input: Input): Result {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
  const countOfUnitTeachersValue = countOfUnitTeachers(unitTeachers);
  const rankedTeachersValue = computeRankedTeachers(countOfUnitTeachersValue);
  return resultOfRankedTeachers(rankedTeachersValue, countOfUnitTeachersValue, unitTeachers);
}

export interface Decisions {
  readonly midtermResult: Decision;
  readonly finalResult: Decision;
  readonly midtermTime: Decision;
  readonly fillFirst: Decision;
  readonly exclusion: Decision;
  readonly invalidResult: Decision;
  readonly invalidKept: Decision;
  readonly evaluationAppealable: Decision;
  readonly recordedTotal: Decision;
  readonly finalTime: Decision;
  readonly supportList: Decision;
  readonly supportLimits: Decision;
  readonly headInformed: Decision;
  readonly improvementPlan: Decision;
  readonly teacherCommunity: Decision;
  readonly nonRenewal: Decision;
  readonly excellenceList: Decision;
}

export interface Results {
  readonly midtermResult: Result;
  readonly finalResult: Result;
  readonly midtermTime: Result;
  readonly fillFirst: Result;
  readonly badQuestionnaire: Result;
  readonly exclusion: Result;
  readonly sampleReading: Result;
  readonly graduateTotal: Result;
  readonly invalidEvaluation: Result;
  readonly invalidResult: Result;
  readonly invalidKept: Result;
  readonly evaluationAppealable: Result;
  readonly evaluationTotal: Result;
  readonly totalRounding: Result;
  readonly recordedTotal: Result;
  readonly finalTime: Result;
  readonly supportList: Result;
  readonly supportLimits: Result;
  readonly headInformed: Result;
  readonly runBelow: Result;
  readonly coursesBelow: Result;
  readonly repeatedBelow: Result;
  readonly improvementPlan: Result;
  readonly teacherCommunity: Result;
  readonly nonRenewal: Result;
  readonly excellenceList: Result;
  readonly lowestOfCourses: Result;
  readonly rankOfTotal: Result;
  readonly rankedTeachers: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  const week = integerOf(evaluation.week, 1, 30);
  const allFilled = readBoolean(evaluation.allFilled);
  const questionnaire = recordOf(input?.questionnaire);
  const flag = readQuestionnaireFlag(questionnaire.flag);
  const sample = integerOf(questionnaire.sample, 1, 1000);
  const lowRank = integerOf(questionnaire.lowRank, 1, 1000);
  const badQuestionnaireValue = computeBadQuestionnaire(flag, sample, lowRank);
  const badQuestionnaireLack = badQuestionnaireValue === UNKNOWN ? lackOfBadQuestionnaire(flag, sample, lowRank) : false;
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const kind = readEvaluatedCourse(evaluatedSubject.kind);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const invalidEvaluationValue = computeInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  const sampleReadingLack = sampleReadingValue === UNKNOWN ? lackOfSampleReading(valid, enrolled) : false;
  const graduateTotalLack = graduateTotalValue === UNKNOWN ? lackOfGraduateTotal(graduateTotal, valid, enrolled) : false;
  const invalidEvaluationLack =
    invalidEvaluationValue === UNKNOWN
      ? lackOfInvalidEvaluation(kind, sampleReadingValue, sampleReadingLack, valid, enrolled, graduateTotalValue, graduateTotalLack)
      : false;
  const onlyCourse = readBoolean(evaluatedSubject.onlyCourse);
  const evaluationAppeal = recordOf(input?.evaluationAppeal);
  const headAgreed = readBoolean(evaluationAppeal.headAgreed);
  const daysIntoTerm = integerOf(evaluationAppeal.daysIntoTerm, 0, 200);
  const totalRounding = readTotalRoundingReading(readings.totalRounding);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const totalRoundingValue = computeTotalRounding(
    totalRounding,
    total_2,
    evaluationTotalValue,
    courses,
    sumOfCoursesScoreValue,
    sumOfCoursesScore_2Value,
    countOfCoursesValue,
  );
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const totalRoundingLack =
    totalRoundingValue === UNKNOWN
      ? lackOfTotalRounding(
          totalRounding,
          total_2,
          sumOfCoursesScoreValue,
          sumOfCoursesScore_2Value,
          countOfCoursesValue,
          courses,
          evaluationTotalLack,
        )
      : false;
  const weeksBeforeSelection = integerOf(evaluation.weeksBeforeSelection, 0, 30);
  const mean_2 = decimalOf(evaluatedSubject.mean, 100, 100, 500);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const excessHours = readBoolean(evaluatedTeacher.excessHours);
  const excessPay = readBoolean(evaluatedTeacher.excessPay);
  const outsideJob = readBoolean(evaluatedTeacher.outsideJob);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  const improvementPlan_2 = readBoolean(evaluatedTeacher.improvementPlan);
  const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
  const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
  const repeatedBelowLack =
    repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
  const joinedCommunity = readBoolean(evaluatedTeacher.joinedCommunity);
  const minOfCoursesScoreValue = minOfCoursesScore(courses);
  const lowestOfCoursesValue = computeLowestOfCourses(minOfCoursesScoreValue);
  const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
  const rankOfUnitTeachersTotalValue = rankOfUnitTeachersTotal(unitTeachers, total_2);
  const rankOfTotalValue = computeRankOfTotal(rankOfUnitTeachersTotalValue);
  const countOfUnitTeachersValue = countOfUnitTeachers(unitTeachers);
  const rankedTeachersValue = computeRankedTeachers(countOfUnitTeachersValue);
  const lowestOfCoursesLack =
    lowestOfCoursesValue !== lowestOfCoursesValue ? lackOfLowestOfCourses(minOfCoursesScoreValue, courses) : false;
  const rankOfTotalLack =
    rankOfTotalValue !== rankOfTotalValue ? lackOfRankOfTotal(rankOfUnitTeachersTotalValue, unitTeachers, total_2) : false;
  const rankedTeachersLack =
    rankedTeachersValue !== rankedTeachersValue ? lackOfRankedTeachers(countOfUnitTeachersValue, unitTeachers) : false;
  return {
    midtermResult: decideMidtermResult(kind_3),
    finalResult: decideFinalResult(kind_3),
    midtermTime: decideMidtermTime(kind_3, week),
    fillFirst: decideFillFirst(allFilled),
    exclusion: settled(
      badQuestionnaireValue === YES
        ? EXCLUSION_VALUE
        : badQuestionnaireValue === NO
          ? EXCLUSION_NOT_APPLICABLE
          : openExclusion(badQuestionnaireValue, badQuestionnaireLack),
      givenExclusion,
      input,
      EXCLUSION_PARTS,
    ),
    invalidResult: settled(
      invalidEvaluationValue === YES
        ? INVALID_RESULT_VALUE
        : invalidEvaluationValue === NO
          ? INVALID_RESULT_NOT_APPLICABLE
          : openInvalidResult(invalidEvaluationValue, invalidEvaluationLack),
      givenInvalidResult,
      input,
      INVALID_RESULT_PARTS,
    ),
    invalidKept: settled(
      decideInvalidKept(invalidEvaluationValue, onlyCourse, invalidEvaluationLack),
      givenInvalidKept,
      input,
      INVALID_KEPT_PARTS,
    ),
    evaluationAppealable: decideEvaluationAppealable(headAgreed, daysIntoTerm),
    recordedTotal: settled(decideRecordedTotal(totalRoundingValue, totalRoundingLack), givenRecordedTotal, input, RECORDED_TOTAL_PARTS),
    finalTime: decideFinalTime(kind_3, weeksBeforeSelection),
    supportList: mean_2 < 350 ? SUPPORT_LIST_VALUE : mean_2 >= 350 ? SUPPORT_LIST_NOT_APPLICABLE : SUPPORT_LIST_UNDETERMINED,
    supportLimits: decideSupportLimits(mean_2, kind_4, excessHours, excessPay, outsideJob),
    headInformed: mean_2 < 350 ? HEAD_INFORMED_VALUE : mean_2 >= 350 ? HEAD_INFORMED_NOT_APPLICABLE : HEAD_INFORMED_UNDETERMINED,
    improvementPlan: decideImprovementPlan(repeatedBelowValue, improvementPlan_2, repeatedBelowLack),
    teacherCommunity: decideTeacherCommunity(repeatedBelowValue, kind_4, joinedCommunity, repeatedBelowLack),
    nonRenewal: decideNonRenewal(kind_4, repeatedBelowValue, repeatedBelowLack),
    excellenceList: decideExcellenceList(
      kind_4,
      lowestOfCoursesValue,
      courses,
      rankOfTotalValue,
      rankedTeachersValue,
      unitTeachers,
      lowestOfCoursesLack,
      rankOfTotalLack,
      rankedTeachersLack,
    ),
  };
}

function evaluateRead(input: Input): Results {
  const evaluation = recordOf(input?.evaluation);
  const kind_3 = readEvaluationKind(evaluation.kind);
  const week = integerOf(evaluation.week, 1, 30);
  const allFilled = readBoolean(evaluation.allFilled);
  const questionnaire = recordOf(input?.questionnaire);
  const flag = readQuestionnaireFlag(questionnaire.flag);
  const sample = integerOf(questionnaire.sample, 1, 1000);
  const lowRank = integerOf(questionnaire.lowRank, 1, 1000);
  const badQuestionnaireValue = computeBadQuestionnaire(flag, sample, lowRank);
  const badQuestionnaireLack = badQuestionnaireValue === UNKNOWN ? lackOfBadQuestionnaire(flag, sample, lowRank) : false;
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const sampleReadingValue = computeSampleReading(valid, enrolled);
  const readings = recordOf(input?.readings);
  const graduateTotal = readGraduateTotalReading(readings.graduateTotal);
  const graduateTotalValue = computeGraduateTotal(graduateTotal, valid, enrolled);
  const kind = readEvaluatedCourse(evaluatedSubject.kind);
  const invalidEvaluationValue = computeInvalidEvaluation(kind, sampleReadingValue, valid, enrolled, graduateTotalValue);
  const sampleReadingLack = sampleReadingValue === UNKNOWN ? lackOfSampleReading(valid, enrolled) : false;
  const graduateTotalLack = graduateTotalValue === UNKNOWN ? lackOfGraduateTotal(graduateTotal, valid, enrolled) : false;
  const invalidEvaluationLack =
    invalidEvaluationValue === UNKNOWN
      ? lackOfInvalidEvaluation(kind, sampleReadingValue, sampleReadingLack, valid, enrolled, graduateTotalValue, graduateTotalLack)
      : false;
  const onlyCourse = readBoolean(evaluatedSubject.onlyCourse);
  const evaluationAppeal = recordOf(input?.evaluationAppeal);
  const headAgreed = readBoolean(evaluationAppeal.headAgreed);
  const daysIntoTerm = integerOf(evaluationAppeal.daysIntoTerm, 0, 200);
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const totalRounding = readTotalRoundingReading(readings.totalRounding);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const totalRoundingValue = computeTotalRounding(
    totalRounding,
    total_2,
    evaluationTotalValue,
    courses,
    sumOfCoursesScoreValue,
    sumOfCoursesScore_2Value,
    countOfCoursesValue,
  );
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const totalRoundingLack =
    totalRoundingValue === UNKNOWN
      ? lackOfTotalRounding(
          totalRounding,
          total_2,
          sumOfCoursesScoreValue,
          sumOfCoursesScore_2Value,
          countOfCoursesValue,
          courses,
          evaluationTotalLack,
        )
      : false;
  const weeksBeforeSelection = integerOf(evaluation.weeksBeforeSelection, 0, 30);
  const mean_2 = decimalOf(evaluatedSubject.mean, 100, 100, 500);
  const kind_4 = readTeacherKind(evaluatedTeacher.kind);
  const excessHours = readBoolean(evaluatedTeacher.excessHours);
  const excessPay = readBoolean(evaluatedTeacher.excessPay);
  const outsideJob = readBoolean(evaluatedTeacher.outsideJob);
  const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
  const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
  const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
  const countOfCourses_2Value = countOfCourses_2(courses);
  const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
  const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
  const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
  const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
  const improvementPlan_2 = readBoolean(evaluatedTeacher.improvementPlan);
  const repeatedBelowLack =
    repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
  const joinedCommunity = readBoolean(evaluatedTeacher.joinedCommunity);
  const minOfCoursesScoreValue = minOfCoursesScore(courses);
  const lowestOfCoursesValue = computeLowestOfCourses(minOfCoursesScoreValue);
  const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
  const rankOfUnitTeachersTotalValue = rankOfUnitTeachersTotal(unitTeachers, total_2);
  const rankOfTotalValue = computeRankOfTotal(rankOfUnitTeachersTotalValue);
  const countOfUnitTeachersValue = countOfUnitTeachers(unitTeachers);
  const rankedTeachersValue = computeRankedTeachers(countOfUnitTeachersValue);
  const lowestOfCoursesLack =
    lowestOfCoursesValue !== lowestOfCoursesValue ? lackOfLowestOfCourses(minOfCoursesScoreValue, courses) : false;
  const rankOfTotalLack =
    rankOfTotalValue !== rankOfTotalValue ? lackOfRankOfTotal(rankOfUnitTeachersTotalValue, unitTeachers, total_2) : false;
  const rankedTeachersLack =
    rankedTeachersValue !== rankedTeachersValue ? lackOfRankedTeachers(countOfUnitTeachersValue, unitTeachers) : false;
  return {
    midtermResult: resultOfMidtermResult(kind_3),
    finalResult: resultOfFinalResult(kind_3),
    midtermTime: resultOfMidtermTime(kind_3, week),
    fillFirst: resultOfFillFirst(allFilled),
    badQuestionnaire: settledResult(
      resultOfBadQuestionnaire(badQuestionnaireValue, flag, sample, lowRank),
      givenBadQuestionnaire,
      input,
      BAD_QUESTIONNAIRE_PARTS,
    ),
    exclusion: resultOfExclusion(badQuestionnaireValue, badQuestionnaireLack, input, flag, sample, lowRank),
    sampleReading: resultOfSampleReading(sampleReadingValue, valid, enrolled),
    graduateTotal: settledResult(
      resultOfGraduateTotal(graduateTotalValue, graduateTotal, valid, enrolled),
      givenGraduateTotal,
      input,
      GRADUATE_TOTAL_PARTS,
    ),
    invalidEvaluation: settledResult(
      resultOfInvalidEvaluation(
        invalidEvaluationValue,
        kind,
        sampleReadingValue,
        sampleReadingLack,
        valid,
        enrolled,
        graduateTotalValue,
        graduateTotalLack,
        graduateTotal,
      ),
      givenInvalidEvaluation,
      input,
      INVALID_EVALUATION_PARTS,
    ),
    invalidResult: resultOfInvalidResult(invalidEvaluationValue, invalidEvaluationLack, input, kind, valid, enrolled, graduateTotal),
    invalidKept: resultOfInvalidKept(
      invalidEvaluationValue,
      onlyCourse,
      invalidEvaluationLack,
      input,
      kind,
      valid,
      enrolled,
      graduateTotal,
    ),
    evaluationAppealable: resultOfEvaluationAppealable(headAgreed, daysIntoTerm),
    evaluationTotal: resultOfEvaluationTotal(
      evaluationTotalValue,
      sumOfCoursesScoreValue,
      courses,
      sumOfCoursesScore_2Value,
      countOfCoursesValue,
    ),
    totalRounding: settledResult(
      resultOfTotalRounding(
        totalRoundingValue,
        totalRounding,
        total_2,
        sumOfCoursesScoreValue,
        sumOfCoursesScore_2Value,
        countOfCoursesValue,
        courses,
        evaluationTotalLack,
        evaluationTotalValue,
      ),
      givenTotalRounding,
      input,
      TOTAL_ROUNDING_PARTS,
    ),
    recordedTotal: resultOfRecordedTotal(totalRoundingValue, totalRoundingLack, input, total_2, courses, totalRounding),
    finalTime: resultOfFinalTime(kind_3, weeksBeforeSelection),
    supportList: resultOfSupportList(mean_2, kind_4),
    supportLimits: resultOfSupportLimits(mean_2, kind_4, excessHours, excessPay, outsideJob),
    headInformed: resultOfHeadInformed(mean_2),
    runBelow: resultOfRunBelow(runBelowValue, streakOfEvaluationsValue, evaluations),
    coursesBelow: resultOfCoursesBelow(coursesBelowValue, countOfCourses_2Value, courses),
    repeatedBelow: resultOfRepeatedBelow(
      repeatedBelowValue,
      runBelowValue,
      runBelowLack,
      coursesBelowValue,
      coursesBelowLack,
      evaluations,
      courses,
    ),
    improvementPlan: resultOfImprovementPlan(repeatedBelowValue, improvementPlan_2, repeatedBelowLack, evaluations, courses),
    teacherCommunity: resultOfTeacherCommunity(repeatedBelowValue, kind_4, joinedCommunity, repeatedBelowLack, evaluations, courses),
    nonRenewal: resultOfNonRenewal(kind_4, repeatedBelowValue, repeatedBelowLack, evaluations, courses),
    excellenceList: resultOfExcellenceList(
      kind_4,
      lowestOfCoursesValue,
      courses,
      rankOfTotalValue,
      rankedTeachersValue,
      unitTeachers,
      lowestOfCoursesLack,
      rankOfTotalLack,
      rankedTeachersLack,
      total_2,
    ),
    lowestOfCourses: resultOfLowestOfCourses(lowestOfCoursesValue, minOfCoursesScoreValue, courses),
    rankOfTotal: resultOfRankOfTotal(rankOfTotalValue, rankOfUnitTeachersTotalValue, unitTeachers, total_2),
    rankedTeachers: resultOfRankedTeachers(rankedTeachersValue, countOfUnitTeachersValue, unitTeachers),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
