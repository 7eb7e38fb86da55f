// @generated fagui: rules/ntua/arts-internship/regulation.fagui
/**
 * 國立臺灣藝術大學學生至「藝文機構實習」實行辦法（ntua.artsInternship），版本 114-1
 * 由 rules/ntua/arts-internship/regulation.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  addReached,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  decided,
  lacking,
  not,
  notAnswer,
  onlyReached,
  or,
  readBoolean,
  readDecimal,
  readInteger,
  readably,
  result,
  scaledValue,
  settled,
  settledResult,
  settledValue,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  undeterminedDuty,
  undeterminedPermission,
  undeterminedValue,
  valueOrNull,
  valued,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  CheckedInput,
  Decision,
  InputShape,
  Note,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ntua.artsInternship',
  title: '學生至「藝文機構實習」實行辦法',
  institution: '國立臺灣藝術大學',
  version: '114-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 實習申請學期：前一學年第一學期、前一學年第二學期、當學年第一學期 */
export type InternshipTerm = 'previousFirst' | 'previousSecond' | 'currentFirst';

export const INTERNSHIP_TERM_NAMES: readonly (readonly [alias: InternshipTerm, name: string])[] = [
  ['previousFirst', '前一學年第一學期'],
  ['previousSecond', '前一學年第二學期'],
  ['currentFirst', '當學年第一學期'],
];

function readInternshipTerm(value: unknown): InternshipTerm | undefined {
  switch (value) {
    case 'previousFirst':
    case 'previousSecond':
    case 'currentFirst':
      return value;
    default:
      return undefined;
  }
}

/** 實習機構類別：公立藝文機構、財團法人組織、其他機構 */
export type InternshipHost = 'publicArts' | 'foundation' | 'other';

export const INTERNSHIP_HOST_NAMES: readonly (readonly [alias: InternshipHost, name: string])[] = [
  ['publicArts', '公立藝文機構'],
  ['foundation', '財團法人組織'],
  ['other', '其他機構'],
];

function readInternshipHost(value: unknown): InternshipHost | undefined {
  switch (value) {
    case 'publicArts':
    case 'foundation':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 任職時間：現任職、入學前任職、無任職 */
export type EmploymentTime = 'current' | 'beforeEntry' | 'none';

export const EMPLOYMENT_TIME_NAMES: readonly (readonly [alias: EmploymentTime, name: string])[] = [
  ['current', '現任職'],
  ['beforeEntry', '入學前任職'],
  ['none', '無任職'],
];

function readEmploymentTime(value: unknown): EmploymentTime | undefined {
  switch (value) {
    case 'current':
    case 'beforeEntry':
    case 'none':
      return value;
    default:
      return undefined;
  }
}

/** 免修審查單位：所務會議、學生校外實習委員會 */
export type WaiverReviewer = 'instituteMeeting' | 'internshipCommittee';

export const WAIVER_REVIEWER_NAMES: readonly (readonly [alias: WaiverReviewer, name: string])[] = [
  ['instituteMeeting', '所務會議'],
  ['internshipCommittee', '學生校外實習委員會'],
];

function readWaiverReviewer(value: unknown): WaiverReviewer | undefined {
  switch (value) {
    case 'instituteMeeting':
    case 'internshipCommittee':
      return value;
    default:
      return undefined;
  }
}

/** 實習課程 */
export interface InternshipCourse {
  /** 必修 */
  readonly required?: boolean;
  /** 學分：學分，整數，0至10 */
  readonly credits?: number;
  /** 每週時數：小時，整數，0至20 */
  readonly hours?: number;
}

/** 實習 */
export interface Internship {
  /** 申請學期 */
  readonly appliedTerm?: InternshipTerm;
  /** 學期結束前完成 */
  readonly completedInTerm?: boolean;
  /** 申請月份：月，整數，1至12 */
  readonly appliedMonth?: number;
  /** 時數：小時，整數，0至2000 */
  readonly hours?: number;
  /** 於任職機構實習 */
  readonly ownWorkplace?: boolean;
  /** 計畫經所務會議認可 */
  readonly planApproved?: boolean;
  /** 機構類別 */
  readonly host?: InternshipHost;
  /** 指導老師評分：分，小數2位，0至100 */
  readonly supervisorScore?: number;
  /** 單位人員評分：分，小數2位，0至100 */
  readonly hostScore?: number;
  /** 學習態度：分，小數2位，0至100 */
  readonly attitude?: number;
  /** 實習報告：分，小數2位，0至100 */
  readonly report?: number;
  /** 出勤考核：分，小數2位，0至100 */
  readonly attendance?: number;
  /** 加保保費：元，整數，0至100000 */
  readonly insuranceCost?: number;
}

/** 實習免修 */
export interface InternshipWaiver {
  /** 任職時間 */
  readonly employment?: EmploymentTime;
  /** 全職 */
  readonly fullTime?: boolean;
  /** 任職月數：月，小數1位，0至600 */
  readonly months?: number;
  /** 工作與宗旨相關 */
  readonly related?: boolean;
  /** 申請月份：月，整數，1至12 */
  readonly appliedMonth?: number;
  /** 申請日：日，整數，1至31 */
  readonly appliedDay?: number;
  /** 審查單位 */
  readonly reviewer?: WaiverReviewer;
  /** 獲准免修 */
  readonly waived?: boolean;
  /** 專業選修補足學分：學分，整數，0至30 */
  readonly electiveCredits?: number;
  /** 名單公告月份：月，整數，1至12 */
  readonly listMonth?: number;
  /** 以全英語課程抵修 */
  readonly englishCourse?: boolean;
  /** 以必修課抵修 */
  readonly requiredCourse?: boolean;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly internshipCourse?: InternshipCourse;
  readonly internship?: Internship;
  readonly internshipWaiver?: InternshipWaiver;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '實習課程',
    alias: 'internshipCourse',
    fields: [
      { name: '必修', alias: 'required', optional: false, type: { kind: 'boolean' } },
      { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '每週時數', alias: 'hours', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
    ],
  },
  {
    name: '實習',
    alias: 'internship',
    fields: [
      { name: '申請學期', alias: 'appliedTerm', optional: false, type: { kind: 'enumeration', members: INTERNSHIP_TERM_NAMES } },
      { name: '學期結束前完成', alias: 'completedInTerm', optional: false, type: { kind: 'boolean' } },
      { name: '申請月份', alias: 'appliedMonth', optional: false, type: { kind: 'integer', low: 1, high: 12 } },
      { name: '時數', alias: 'hours', optional: false, type: { kind: 'integer', low: 0, high: 2000 } },
      { name: '於任職機構實習', alias: 'ownWorkplace', optional: false, type: { kind: 'boolean' } },
      { name: '計畫經所務會議認可', alias: 'planApproved', optional: false, type: { kind: 'boolean' } },
      { name: '機構類別', alias: 'host', optional: false, type: { kind: 'enumeration', members: INTERNSHIP_HOST_NAMES } },
      { name: '指導老師評分', alias: 'supervisorScore', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '單位人員評分', alias: 'hostScore', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '學習態度', alias: 'attitude', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '實習報告', alias: 'report', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '出勤考核', alias: 'attendance', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '加保保費', alias: 'insuranceCost', optional: false, type: { kind: 'integer', low: 0, high: 100000 } },
    ],
  },
  {
    name: '實習免修',
    alias: 'internshipWaiver',
    fields: [
      { name: '任職時間', alias: 'employment', optional: false, type: { kind: 'enumeration', members: EMPLOYMENT_TIME_NAMES } },
      { name: '全職', alias: 'fullTime', optional: false, type: { kind: 'boolean' } },
      { name: '任職月數', alias: 'months', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 6000 } },
      { name: '工作與宗旨相關', alias: 'related', optional: false, type: { kind: 'boolean' } },
      { name: '申請月份', alias: 'appliedMonth', optional: false, type: { kind: 'integer', low: 1, high: 12 } },
      { name: '申請日', alias: 'appliedDay', optional: false, type: { kind: 'integer', low: 1, high: 31 } },
      { name: '審查單位', alias: 'reviewer', optional: false, type: { kind: 'enumeration', members: WAIVER_REVIEWER_NAMES } },
      { name: '獲准免修', alias: 'waived', optional: false, type: { kind: 'boolean' } },
      { name: '專業選修補足學分', alias: 'electiveCredits', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '名單公告月份', alias: 'listMonth', optional: false, type: { kind: 'integer', low: 1, high: 12 } },
      { name: '以全英語課程抵修', alias: 'englishCourse', optional: false, type: { kind: 'boolean' } },
      { name: '以必修課抵修', alias: 'requiredCourse', optional: false, type: { kind: 'boolean' } },
    ],
  },
  { name: '抵免申請人', alias: 'transferStudent', fields: null },
  { name: '抵免案', alias: 'transferCase', fields: null },
  { name: '編級申請', alias: 'placementRequest', fields: null },
  { name: '抵免科目', alias: 'transferSubject', fields: null },
  { name: '次學期', alias: 'nextTerm', fields: null },
  { name: '抵免手續', alias: 'transferProcedure', fields: null },
  { name: '教學評量', alias: 'evaluation', fields: null },
  { name: '評量問卷', alias: 'questionnaire', fields: null },
  { name: '評量課程', alias: 'evaluatedSubject', fields: null },
  { name: '開設課程', alias: 'taughtCourse', fields: null },
  { name: '評量紀錄', alias: 'evaluationRecord', fields: null },
  { name: '單位教師', alias: 'unitTeacher', fields: null },
  { name: '受評教師', alias: 'evaluatedTeacher', fields: null },
  { name: '評量申復', alias: 'evaluationAppeal', fields: null },
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

const decimalOf = readDecimal;

function computeTotalScore(supervisorScore: number, hostScore: number): number {
  return supervisorScore + hostScore;
}

function lackOfTotalScore(supervisorScore: number, hostScore: number): Note {
  return lacking(supervisorScore !== supervisorScore && '實習.指導老師評分', hostScore !== hostScore && '實習.單位人員評分');
}

function computeItemScore(attitude: number, report: number, attendance: number): number {
  return attitude * 3 + report * 3 + 2 * (attendance * 2);
}

function lackOfItemScore(attitude: number, report: number, attendance: number): Note {
  return lacking(
    attitude !== attitude && '實習.學習態度',
    report !== report && '實習.實習報告',
    attendance !== attendance && '實習.出勤考核',
  );
}

function computeStatementWords(): number {
  return 1000;
}

function lackOfStatementWords(): Note {
  return lacking();
}

const integerOf = readInteger;

function reachOfSubsidy(insuranceCost: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = insuranceCost <= 500 ? YES : insuranceCost > 500 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, [insuranceCost], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [500], NaN) ? reached : undefined;
}

function onlySubsidy(insuranceCost: number): number {
  return onlyReached<number>(reachOfSubsidy(insuranceCost), NaN);
}

function computeSubsidy(insuranceCost: number): number {
  if (insuranceCost <= 500) return insuranceCost;
  if (!(insuranceCost > 500)) return onlySubsidy(insuranceCost);
  return 500;
}

function lackOfSubsidy(insuranceCost: number): Note {
  const case1: Answer = answer(
    insuranceCost <= 500 ? YES : insuranceCost > 500 ? NO : UNKNOWN,
    insuranceCost !== insuranceCost && '實習.加保保費',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(insuranceCost !== insuranceCost && '實習.加保保費');
  return lacking();
}

/** 實習之申請與完成：met */
const INTERNSHIP_SCHEDULE_MET = /* @__PURE__ */ decided('met', '第二點第一款');

/** 實習之申請與完成：violated */
const INTERNSHIP_SCHEDULE_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第一款');

/** 實習之申請與完成所讀的事實 */
const INTERNSHIP_SCHEDULE_FACTS: readonly string[] = ['實習.申請學期', '實習.學期結束前完成'];

function openInternshipSchedule(appliedTerm: InternshipTerm | undefined, completedInTerm: Truth): Decision {
  return undeterminedDuty(
    '第二點第一款',
    YES,
    allAnswers(
      answer(
        appliedTerm === 'previousSecond' ? YES : appliedTerm === undefined ? UNKNOWN : NO,
        appliedTerm === undefined && '實習.申請學期',
      ),
      answer(completedInTerm, completedInTerm === UNKNOWN && '實習.學期結束前完成'),
    ),
    YES,
    INTERNSHIP_SCHEDULE_FACTS,
  );
}

function decideInternshipSchedule(appliedTerm: InternshipTerm | undefined, completedInTerm: Truth): Decision {
  const must: Truth = and(appliedTerm === 'previousSecond' ? YES : appliedTerm === undefined ? UNKNOWN : NO, completedInTerm);
  if (must === YES) return INTERNSHIP_SCHEDULE_MET;
  if (must === NO) return INTERNSHIP_SCHEDULE_VIOLATED;
  return openInternshipSchedule(appliedTerm, completedInTerm);
}

function resultOfInternshipSchedule(appliedTerm: InternshipTerm | undefined, completedInTerm: Truth): Result {
  return result(decideInternshipSchedule(appliedTerm, completedInTerm), {
    text: '本課程開設於每學年第一學期；學生應於前一學年第二學期申請實習，並利用寒假、暑假或學期之中為之。實習應在修課學期結束之前完成，俾便評分。',
    values: [
      ['appliedTerm', showMember(appliedTerm, INTERNSHIP_TERM_NAMES)],
      ['completedInTerm', showTruth(completedInTerm)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 實習之申請與完成（第二點第一款）
 *
 * > 本課程開設於每學年第一學期；學生應於前一學年第二學期申請實習，並利用寒假、暑假或學期之中為之。實習應在修課學期結束之前完成，俾便評分。
 *
 * - 應 實習.申請學期 = 前一學年第二學期 且 實習.學期結束前完成
 */
export function internshipSchedule(input: Input): Decision {
  const internship = recordOf(input?.internship);
  const appliedTerm = readInternshipTerm(internship.appliedTerm);
  const completedInTerm = readBoolean(internship.completedInTerm);
  return decideInternshipSchedule(appliedTerm, completedInTerm);
}

/** 實習之申請與完成：結果與理由。 */
export function explainInternshipSchedule(input: Input): Result {
  const internship = recordOf(input?.internship);
  const appliedTerm = readInternshipTerm(internship.appliedTerm);
  const completedInTerm = readBoolean(internship.completedInTerm);
  return resultOfInternshipSchedule(appliedTerm, completedInTerm);
}

/** 實習課程之學分時數：met */
const COURSE_DEFINITION_MET = /* @__PURE__ */ decided('met', '第二點第三款');

/** 實習課程之學分時數：violated */
const COURSE_DEFINITION_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第三款');

/** 實習課程之學分時數所讀的事實 */
const COURSE_DEFINITION_FACTS: readonly string[] = ['實習課程.必修', '實習課程.每週時數', '實習課程.學分'];

function openCourseDefinition(required: Truth, hours: number, credits: number): Decision {
  return undeterminedDuty(
    '第二點第三款',
    YES,
    allAnswers(
      answer(required, required === UNKNOWN && '實習課程.必修'),
      answer(hours === 3 ? YES : hours < 3 || hours > 3 ? NO : UNKNOWN, hours !== hours && '實習課程.每週時數'),
      answer(credits === 3 ? YES : credits < 3 || credits > 3 ? NO : UNKNOWN, credits !== credits && '實習課程.學分'),
    ),
    YES,
    COURSE_DEFINITION_FACTS,
  );
}

function decideCourseDefinition(required: Truth, hours: number, credits: number): Decision {
  const must: Truth = and(
    and(required, hours === 3 ? YES : hours < 3 || hours > 3 ? NO : UNKNOWN),
    credits === 3 ? YES : credits < 3 || credits > 3 ? NO : UNKNOWN,
  );
  if (must === YES) return COURSE_DEFINITION_MET;
  if (must === NO) return COURSE_DEFINITION_VIOLATED;
  return openCourseDefinition(required, hours, credits);
}

function resultOfCourseDefinition(required: Truth, hours: number, credits: number): Result {
  return result(decideCourseDefinition(required, hours, credits), {
    text: '本課程為碩士班之必修課程，3小時，3學分。',
    values: [
      ['required', showTruth(required)],
      ['hours', showNumber(hours, 1n, '小時')],
      ['credits', showNumber(credits, 1n, '學分')],
      ['courseHours', '3 小時'],
      ['courseCredits', '3 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 實習課程之學分時數（第二點第三款）
 *
 * > 本課程為碩士班之必修課程，3小時，3學分。
 *
 * - 應 實習課程.必修 且 實習課程.每週時數 = 課程時數（3 小時） 且 實習課程.學分 = 課程學分（3 學分）
 */
export function courseDefinition(input: Input): Decision {
  const internshipCourse = recordOf(input?.internshipCourse);
  const required = readBoolean(internshipCourse.required);
  const hours = integerOf(internshipCourse.hours, 0, 20);
  const credits = integerOf(internshipCourse.credits, 0, 10);
  return decideCourseDefinition(required, hours, credits);
}

/** 實習課程之學分時數：結果與理由。 */
export function explainCourseDefinition(input: Input): Result {
  const internshipCourse = recordOf(input?.internshipCourse);
  const required = readBoolean(internshipCourse.required);
  const hours = integerOf(internshipCourse.hours, 0, 20);
  const credits = integerOf(internshipCourse.credits, 0, 10);
  return resultOfCourseDefinition(required, hours, credits);
}

/** 實習申請之開放：met */
const OPENING_TIME_MET = /* @__PURE__ */ decided('met', '第三點第一款');

/** 實習申請之開放：violated */
const OPENING_TIME_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款');

/** 實習申請之開放所讀的事實 */
const OPENING_TIME_FACTS: readonly string[] = ['實習.申請月份'];

function openOpeningTime(appliedMonth: number): Decision {
  return undeterminedDuty(
    '第三點第一款',
    YES,
    answer(appliedMonth >= 3 ? YES : appliedMonth < 3 ? NO : UNKNOWN, appliedMonth !== appliedMonth && '實習.申請月份'),
    YES,
    OPENING_TIME_FACTS,
  );
}

const OPENING_TIME_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openOpeningTime(NaN));

function resultOfOpeningTime(appliedMonth: number): Result {
  return result(appliedMonth >= 3 ? OPENING_TIME_MET : appliedMonth < 3 ? OPENING_TIME_VIOLATED : OPENING_TIME_UNDETERMINED, {
    text: '申請，每年自3月起受理。',
    values: [
      ['appliedMonth', showNumber(appliedMonth, 1n, '月')],
      ['openingMonth', '3 個月'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 實習申請之開放（第三點第一款）
 *
 * > 申請，每年自3月起受理。
 *
 * - 應 實習.申請月份 ≥ 申請開放月份（3 個月）
 */
export function openingTime(input: Input): Decision {
  const internship = recordOf(input?.internship);
  const appliedMonth = integerOf(internship.appliedMonth, 1, 12);
  return appliedMonth >= 3 ? OPENING_TIME_MET : appliedMonth < 3 ? OPENING_TIME_VIOLATED : OPENING_TIME_UNDETERMINED;
}

/** 實習申請之開放：結果與理由。 */
export function explainOpeningTime(input: Input): Result {
  const internship = recordOf(input?.internship);
  const appliedMonth = integerOf(internship.appliedMonth, 1, 12);
  return resultOfOpeningTime(appliedMonth);
}

/** 實習時數：met */
const INTERNSHIP_HOURS_MET = /* @__PURE__ */ decided('met', '第四點第二款');

/** 實習時數：violated */
const INTERNSHIP_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款');

/** 實習時數所讀的事實 */
const INTERNSHIP_HOURS_FACTS: readonly string[] = ['實習.時數'];

function openInternshipHours(hours_2: number): Decision {
  return undeterminedDuty(
    '第四點第二款',
    YES,
    answer(hours_2 >= 280 ? YES : hours_2 < 280 ? NO : UNKNOWN, hours_2 !== hours_2 && '實習.時數'),
    YES,
    INTERNSHIP_HOURS_FACTS,
  );
}

const INTERNSHIP_HOURS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openInternshipHours(NaN));

function resultOfInternshipHours(hours_2: number): Result {
  return result(hours_2 >= 280 ? INTERNSHIP_HOURS_MET : hours_2 < 280 ? INTERNSHIP_HOURS_VIOLATED : INTERNSHIP_HOURS_UNDETERMINED, {
    text: '實習之期間，共計280小時；實習單位之相關規定，應予遵守。',
    values: [
      ['hours', showNumber(hours_2, 1n, '小時')],
      ['totalHours', '280 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 實習時數（第四點第二款）
 *
 * > 實習之期間，共計280小時；實習單位之相關規定，應予遵守。
 *
 * - 應 實習.時數 ≥ 實習總時數（280 小時）
 */
export function internshipHours(input: Input): Decision {
  const internship = recordOf(input?.internship);
  const hours_2 = integerOf(internship.hours, 0, 2000);
  return hours_2 >= 280 ? INTERNSHIP_HOURS_MET : hours_2 < 280 ? INTERNSHIP_HOURS_VIOLATED : INTERNSHIP_HOURS_UNDETERMINED;
}

/** 實習時數：結果與理由。 */
export function explainInternshipHours(input: Input): Result {
  const internship = recordOf(input?.internship);
  const hours_2 = integerOf(internship.hours, 0, 2000);
  return resultOfInternshipHours(hours_2);
}

/** 於任職機構實習：notApplicable */
const OWN_WORKPLACE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第三款');

/** 於任職機構實習：entitled */
const OWN_WORKPLACE_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第三款');

/** 於任職機構實習：notEntitled */
const OWN_WORKPLACE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第三款');

/** 於任職機構實習所讀的事實 */
const OWN_WORKPLACE_FACTS: readonly string[] = ['實習.於任職機構實習', '實習.計畫經所務會議認可'];

function openOwnWorkplace(ownWorkplace_2: Truth, planApproved: Truth): Decision {
  return undeterminedPermission(
    '第四點第三款',
    answer(ownWorkplace_2, ownWorkplace_2 === UNKNOWN && '實習.於任職機構實習'),
    answer(planApproved, planApproved === UNKNOWN && '實習.計畫經所務會議認可'),
    OWN_WORKPLACE_FACTS,
  );
}

function decideOwnWorkplace(ownWorkplace_2: Truth, planApproved: Truth): Decision {
  const inCase: Truth = ownWorkplace_2;
  if (inCase === NO) return OWN_WORKPLACE_NOT_APPLICABLE;
  const when: Truth = planApproved;
  if (inCase === YES && when === YES) return OWN_WORKPLACE_ENTITLED;
  if (inCase === YES && when === NO) return OWN_WORKPLACE_NOT_ENTITLED;
  return openOwnWorkplace(ownWorkplace_2, planApproved);
}

function resultOfOwnWorkplace(ownWorkplace_2: Truth, planApproved: Truth): Result {
  return result(decideOwnWorkplace(ownWorkplace_2, planApproved), {
    text: '研究生已在相關機構任職者，得以該機構為實習之處所；但其實習計畫，應先經所務會議認可。',
    values: [
      ['ownWorkplace', showTruth(ownWorkplace_2)],
      ['planApproved', showTruth(planApproved)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 於任職機構實習（第四點第三款）
 *
 * > 研究生已在相關機構任職者，得以該機構為實習之處所；但其實習計畫，應先經所務會議認可。
 *
 * - 適用 實習.於任職機構實習
 * - 當 實習.計畫經所務會議認可
 * - 始得 於任職機構內實習
 */
export function ownWorkplace(input: Input): Decision {
  const internship = recordOf(input?.internship);
  const ownWorkplace_2 = readBoolean(internship.ownWorkplace);
  const planApproved = readBoolean(internship.planApproved);
  return decideOwnWorkplace(ownWorkplace_2, planApproved);
}

/** 於任職機構實習：結果與理由。 */
export function explainOwnWorkplace(input: Input): Result {
  const internship = recordOf(input?.internship);
  const ownWorkplace_2 = readBoolean(internship.ownWorkplace);
  const planApproved = readBoolean(internship.planApproved);
  return resultOfOwnWorkplace(ownWorkplace_2, planApproved);
}

/** 實習單位：met */
const HOST_MET = /* @__PURE__ */ decided('met', '第五點');

/** 實習單位：violated */
const HOST_VIOLATED = /* @__PURE__ */ decided('violated', '第五點');

/** 實習單位所讀的事實 */
const HOST_FACTS: readonly string[] = ['實習.機構類別'];

function openHost(host_2: InternshipHost | undefined): Decision {
  return undeterminedDuty(
    '第五點',
    YES,
    answer(
      host_2 === 'publicArts' || host_2 === 'foundation' ? YES : host_2 === undefined ? UNKNOWN : NO,
      host_2 === undefined && '實習.機構類別',
    ),
    YES,
    HOST_FACTS,
  );
}

function decideHost(host_2: InternshipHost | undefined): Decision {
  const must: Truth = host_2 === 'publicArts' || host_2 === 'foundation' ? YES : host_2 === undefined ? UNKNOWN : NO;
  if (must === YES) return HOST_MET;
  if (must === NO) return HOST_VIOLATED;
  return openHost(host_2);
}

function resultOfHost(host_2: InternshipHost | undefined): Result {
  return result(decideHost(host_2), {
    text: '實習單位，不論國內外，以公立藝文機構或財團法人組織為限。',
    values: [
      ['host', showMember(host_2, INTERNSHIP_HOST_NAMES)],
      ['hostKinds', '公立藝文機構、財團法人組織'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 實習單位（第五點）
 *
 * > 實習單位，不論國內外，以公立藝文機構或財團法人組織為限。
 *
 * - 應 實習.機構類別 屬於 公立藝文機構、財團法人組織
 */
export function host(input: Input): Decision {
  const internship = recordOf(input?.internship);
  const host_2 = readInternshipHost(internship.host);
  return decideHost(host_2);
}

/** 實習單位：結果與理由。 */
export function explainHost(input: Input): Result {
  const internship = recordOf(input?.internship);
  const host_2 = readInternshipHost(internship.host);
  return resultOfHost(host_2);
}

/** 實習總分：value */
const TOTAL_SCORE_VALUE = /* @__PURE__ */ decided('value', '第六點第二款');

/** 實習總分所讀的事實 */
const TOTAL_SCORE_FACTS: readonly string[] = ['實習.指導老師評分', '實習.單位人員評分'];

function resultOfTotalScore(totalScoreValue: number, supervisorScore: number, hostScore: number): Result {
  const value = totalScoreValue;
  const decision =
    value !== value
      ? undeterminedValue('第六點第二款', lacking(lackOfTotalScore(supervisorScore, hostScore)), TOTAL_SCORE_FACTS)
      : TOTAL_SCORE_VALUE;
  return result(
    decision,
    {
      text: '評量之分數，由該生之實習指導老師與實習單位之指導人員評定（附表4、5），各占總分50%。',
      values: [
        ['supervisorScore', showNumber(supervisorScore, 100n, '分')],
        ['hostScore', showNumber(hostScore, 100n, '分')],
        ['evenShare', '1/2'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 200n)),
    '分',
  );
}

function difference(input: Input): number | null | undefined {
  const internship = recordOf(input?.internship);
  const supervisorScore = decimalOf(internship.supervisorScore, 100, 0, 10000);
  const hostScore = decimalOf(internship.hostScore, 100, 0, 10000);
  const value = supervisorScore + hostScore;
  return value === value
    ? value
    : lacking(supervisorScore !== supervisorScore && '實習.指導老師評分', hostScore !== hostScore && '實習.單位人員評分').missing.length > 0
      ? undefined
      : null;
}

const INTERNSHIP_SUPERVISOR_SCORE_PARTS: PartedFact = [
  '實習.指導老師評分',
  'internship',
  'supervisorScore',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const INTERNSHIP_HOST_SCORE_PARTS: PartedFact = [
  '實習.單位人員評分',
  'internship',
  'hostScore',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const TOTAL_SCORE_PARTS: Parts = {
  order: TOTAL_SCORE_FACTS,
  deciding: [INTERNSHIP_SUPERVISOR_SCORE_PARTS, INTERNSHIP_HOST_SCORE_PARTS],
  others: [],
};

function givenTotalScore(input: Input): Valued {
  const internship = recordOf(input?.internship);
  const supervisorScore = decimalOf(internship.supervisorScore, 100, 0, 10000);
  const hostScore = decimalOf(internship.hostScore, 100, 0, 10000);
  const totalScoreValue = computeTotalScore(supervisorScore, hostScore);
  const value = totalScoreValue;
  return valued(
    value !== value
      ? undeterminedValue('第六點第二款', lacking(lackOfTotalScore(supervisorScore, hostScore)), TOTAL_SCORE_FACTS)
      : TOTAL_SCORE_VALUE,
    scaledValue(value, 200n),
  );
}

function valueOfTotalScore(totalScoreValue: number): number | string | undefined {
  const value = totalScoreValue;
  return scaledValue(value, 200n);
}

/**
 * 實習總分（第六點第二款）
 *
 * > 評量之分數，由該生之實習指導老師與實習單位之指導人員評定（附表4、5），各占總分50%。
 *
 * - 其餘 （實習.指導老師評分 × 評分比例（1/2）） ＋ （實習.單位人員評分 × 評分比例（1/2））
 *
 * undefined：無法判定。
 */
export function totalScore(input: Input): number | string | undefined {
  const internship = recordOf(input?.internship);
  const supervisorScore = decimalOf(internship.supervisorScore, 100, 0, 10000);
  const hostScore = decimalOf(internship.hostScore, 100, 0, 10000);
  const totalScoreValue = computeTotalScore(supervisorScore, hostScore);
  return settledValue(valueOfTotalScore(totalScoreValue), givenTotalScore, input, TOTAL_SCORE_PARTS);
}

/** 實習總分：值與理由。 */
export function explainTotalScore(input: Input): Result {
  const internship = recordOf(input?.internship);
  const supervisorScore = decimalOf(internship.supervisorScore, 100, 0, 10000);
  const hostScore = decimalOf(internship.hostScore, 100, 0, 10000);
  const totalScoreValue = computeTotalScore(supervisorScore, hostScore);
  return settledResult(resultOfTotalScore(totalScoreValue, supervisorScore, hostScore), givenTotalScore, input, TOTAL_SCORE_PARTS);
}

/** 項目評分：value */
const ITEM_SCORE_VALUE = /* @__PURE__ */ decided('value', '第六點第三款');

/** 項目評分所讀的事實 */
const ITEM_SCORE_FACTS: readonly string[] = ['實習.學習態度', '實習.實習報告', '實習.出勤考核'];

function resultOfItemScore(itemScoreValue: number, attitude: number, report: number, attendance: number): Result {
  const value = itemScoreValue;
  const decision =
    value !== value
      ? undeterminedValue('第六點第三款', lacking(lackOfItemScore(attitude, report, attendance)), ITEM_SCORE_FACTS)
      : ITEM_SCORE_VALUE;
  return result(
    decision,
    {
      text: '評量成績，依下列項目評分：學習態度占30%，實習報告占30%，出勤考核占40%。',
      values: [
        ['attitude', showNumber(attitude, 100n, '分')],
        ['report', showNumber(report, 100n, '分')],
        ['attendance', showNumber(attendance, 100n, '分')],
        ['attitudeShare', '3/10'],
        ['reportShare', '3/10'],
        ['attendanceShare', '2/5'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 1000n)),
    '分',
  );
}

function difference_2(input: Input): number | null | undefined {
  const internship = recordOf(input?.internship);
  const attitude = decimalOf(internship.attitude, 100, 0, 10000);
  const report = decimalOf(internship.report, 100, 0, 10000);
  const attendance = decimalOf(internship.attendance, 100, 0, 10000);
  const value = attitude * 3 + report * 3 + 2 * (attendance * 2);
  return value === value
    ? value
    : lacking(attitude !== attitude && '實習.學習態度', report !== report && '實習.實習報告', attendance !== attendance && '實習.出勤考核')
          .missing.length > 0
      ? undefined
      : null;
}

const INTERNSHIP_ATTITUDE_PARTS: PartedFact = [
  '實習.學習態度',
  'internship',
  'attitude',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const INTERNSHIP_REPORT_PARTS: PartedFact = [
  '實習.實習報告',
  'internship',
  'report',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const INTERNSHIP_ATTENDANCE_PARTS: PartedFact = [
  '實習.出勤考核',
  'internship',
  'attendance',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const ITEM_SCORE_PARTS: Parts = {
  order: ITEM_SCORE_FACTS,
  deciding: [INTERNSHIP_ATTITUDE_PARTS, INTERNSHIP_REPORT_PARTS, INTERNSHIP_ATTENDANCE_PARTS],
  others: [],
};

function givenItemScore(input: Input): Valued {
  const internship = recordOf(input?.internship);
  const attitude = decimalOf(internship.attitude, 100, 0, 10000);
  const report = decimalOf(internship.report, 100, 0, 10000);
  const attendance = decimalOf(internship.attendance, 100, 0, 10000);
  const itemScoreValue = computeItemScore(attitude, report, attendance);
  const value = itemScoreValue;
  return valued(
    value !== value
      ? undeterminedValue('第六點第三款', lacking(lackOfItemScore(attitude, report, attendance)), ITEM_SCORE_FACTS)
      : ITEM_SCORE_VALUE,
    scaledValue(value, 1000n),
  );
}

function valueOfItemScore(itemScoreValue: number): number | string | undefined {
  const value = itemScoreValue;
  return scaledValue(value, 1000n);
}

/**
 * 項目評分（第六點第三款）
 *
 * > 評量成績，依下列項目評分：學習態度占30%，實習報告占30%，出勤考核占40%。
 *
 * - 其餘 （（實習.學習態度 × 學習態度比例（3/10）） ＋ （實習.實習報告 × 實習報告比例（3/10））） ＋ （實習.出勤考核 × 出勤考核比例（2/5））
 *
 * undefined：無法判定。
 */
export function itemScore(input: Input): number | string | undefined {
  const internship = recordOf(input?.internship);
  const attitude = decimalOf(internship.attitude, 100, 0, 10000);
  const report = decimalOf(internship.report, 100, 0, 10000);
  const attendance = decimalOf(internship.attendance, 100, 0, 10000);
  const itemScoreValue = computeItemScore(attitude, report, attendance);
  return settledValue(valueOfItemScore(itemScoreValue), givenItemScore, input, ITEM_SCORE_PARTS);
}

/** 項目評分：值與理由。 */
export function explainItemScore(input: Input): Result {
  const internship = recordOf(input?.internship);
  const attitude = decimalOf(internship.attitude, 100, 0, 10000);
  const report = decimalOf(internship.report, 100, 0, 10000);
  const attendance = decimalOf(internship.attendance, 100, 0, 10000);
  const itemScoreValue = computeItemScore(attitude, report, attendance);
  return settledResult(resultOfItemScore(itemScoreValue, attitude, report, attendance), givenItemScore, input, ITEM_SCORE_PARTS);
}

/** 免修資格：entitled */
const WAIVER_ELIGIBILITY_ENTITLED = /* @__PURE__ */ decided('entitled', '第八點第一款');

/** 免修資格：notEntitled */
const WAIVER_ELIGIBILITY_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八點第一款');

/** 免修資格所讀的事實 */
const WAIVER_ELIGIBILITY_FACTS: readonly string[] = ['實習免修.任職時間', '實習免修.全職', '實習免修.任職月數', '實習免修.工作與宗旨相關'];

function openWaiverEligibility(employment: EmploymentTime | undefined, fullTime: Truth, months: number, related: Truth): Decision {
  return undeterminedPermission(
    '第八點第一款',
    YES,
    allAnswers(
      answer(
        employment === 'current' || employment === 'beforeEntry' ? YES : employment === undefined ? UNKNOWN : NO,
        employment === undefined && '實習免修.任職時間',
      ),
      answer(fullTime, fullTime === UNKNOWN && '實習免修.全職'),
      answer(months >= 60 ? YES : months < 60 ? NO : UNKNOWN, months !== months && '實習免修.任職月數'),
      answer(related, related === UNKNOWN && '實習免修.工作與宗旨相關'),
    ),
    WAIVER_ELIGIBILITY_FACTS,
  );
}

function decideWaiverEligibility(employment: EmploymentTime | undefined, fullTime: Truth, months: number, related: Truth): Decision {
  const when: Truth = and(
    and(
      and(employment === 'current' || employment === 'beforeEntry' ? YES : employment === undefined ? UNKNOWN : NO, fullTime),
      months >= 60 ? YES : months < 60 ? NO : UNKNOWN,
    ),
    related,
  );
  if (when === YES) return WAIVER_ELIGIBILITY_ENTITLED;
  if (when === NO) return WAIVER_ELIGIBILITY_NOT_ENTITLED;
  return openWaiverEligibility(employment, fullTime, months, related);
}

function resultOfWaiverEligibility(employment: EmploymentTime | undefined, fullTime: Truth, months: number, related: Truth): Result {
  return result(decideWaiverEligibility(employment, fullTime, months, related), {
    text: '申請免修之資格：1. 現職於公立或私立文化機構，為全職，已達六個月以上，且工作之內容與本所之宗旨有關。2. 入學之前曾任職於公立或私立文化機構，為全職，達六個月以上，且工作之內容與本所之宗旨有關。',
    values: [
      ['employment', showMember(employment, EMPLOYMENT_TIME_NAMES)],
      ['fullTime', showTruth(fullTime)],
      ['months', showNumber(months, 10n, '月')],
      ['related', showTruth(related)],
      ['employmentPeriod', '6 個月'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 免修資格（第八點第一款）
 *
 * > 申請免修之資格：1. 現職於公立或私立文化機構，為全職，已達六個月以上，且工作之內容與本所之宗旨有關。2. 入學之前曾任職於公立或私立文化機構，為全職，達六個月以上，且工作之內容與本所之宗旨有關。
 *
 * - 當 實習免修.任職時間 屬於 現任職、入學前任職 且 實習免修.全職 且 實習免修.任職月數 ≥ 任職期間（6 個月） 且 實習免修.工作與宗旨相關
 * - 得 申請免修
 */
export function waiverEligibility(input: Input): Decision {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const employment = readEmploymentTime(internshipWaiver.employment);
  const fullTime = readBoolean(internshipWaiver.fullTime);
  const months = decimalOf(internshipWaiver.months, 10, 0, 6000);
  const related = readBoolean(internshipWaiver.related);
  return decideWaiverEligibility(employment, fullTime, months, related);
}

/** 免修資格：結果與理由。 */
export function explainWaiverEligibility(input: Input): Result {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const employment = readEmploymentTime(internshipWaiver.employment);
  const fullTime = readBoolean(internshipWaiver.fullTime);
  const months = decimalOf(internshipWaiver.months, 10, 0, 6000);
  const related = readBoolean(internshipWaiver.related);
  return resultOfWaiverEligibility(employment, fullTime, months, related);
}

/** 免修之申請：met */
const WAIVER_APPLICATION_MET = /* @__PURE__ */ decided('met', '第八點第二款');

/** 免修之申請：violated */
const WAIVER_APPLICATION_VIOLATED = /* @__PURE__ */ decided('violated', '第八點第二款');

/** 免修之申請所讀的事實 */
const WAIVER_APPLICATION_FACTS: readonly string[] = ['實習免修.審查單位', '實習免修.申請月份', '實習免修.申請日'];

function openWaiverApplication(reviewer: WaiverReviewer | undefined, appliedMonth_2: number, appliedDay: number): Decision {
  return undeterminedDuty(
    '第八點第二款',
    YES,
    allAnswers(
      answer(reviewer === 'instituteMeeting' ? YES : reviewer === undefined ? UNKNOWN : NO, reviewer === undefined && '實習免修.審查單位'),
      anyAnswer(
        answer(appliedMonth_2 < 3 ? YES : appliedMonth_2 >= 3 ? NO : UNKNOWN, appliedMonth_2 !== appliedMonth_2 && '實習免修.申請月份'),
        allAnswers(
          answer(
            appliedMonth_2 === 3 ? YES : appliedMonth_2 < 3 || appliedMonth_2 > 3 ? NO : UNKNOWN,
            appliedMonth_2 !== appliedMonth_2 && '實習免修.申請月份',
          ),
          answer(appliedDay <= 31 ? YES : appliedDay > 31 ? NO : UNKNOWN, appliedDay !== appliedDay && '實習免修.申請日'),
        ),
      ),
    ),
    YES,
    WAIVER_APPLICATION_FACTS,
  );
}

function decideWaiverApplication(reviewer: WaiverReviewer | undefined, appliedMonth_2: number, appliedDay: number): Decision {
  const must: Truth = and(
    reviewer === 'instituteMeeting' ? YES : reviewer === undefined ? UNKNOWN : NO,
    or(
      appliedMonth_2 < 3 ? YES : appliedMonth_2 >= 3 ? NO : UNKNOWN,
      and(
        appliedMonth_2 === 3 ? YES : appliedMonth_2 < 3 || appliedMonth_2 > 3 ? NO : UNKNOWN,
        appliedDay <= 31 ? YES : appliedDay > 31 ? NO : UNKNOWN,
      ),
    ),
  );
  if (must === YES) return WAIVER_APPLICATION_MET;
  if (must === NO) return WAIVER_APPLICATION_VIOLATED;
  return openWaiverApplication(reviewer, appliedMonth_2, appliedDay);
}

const INTERNSHIP_WAIVER_REVIEWER_PARTS: PartedFact = [
  '實習免修.審查單位',
  'internshipWaiver',
  'reviewer',
  ['instituteMeeting', 'internshipCommittee'],
];

const INTERNSHIP_WAIVER_APPLIED_MONTH_PARTS: PartedFact = ['實習免修.申請月份', 'internshipWaiver', 'appliedMonth', [1, 3, 4]];

const INTERNSHIP_WAIVER_APPLIED_DAY_PARTS: PartedFact = ['實習免修.申請日', 'internshipWaiver', 'appliedDay', [1]];

const WAIVER_APPLICATION_PARTS: Parts = {
  order: WAIVER_APPLICATION_FACTS,
  deciding: [INTERNSHIP_WAIVER_APPLIED_MONTH_PARTS, INTERNSHIP_WAIVER_APPLIED_DAY_PARTS],
  others: [INTERNSHIP_WAIVER_REVIEWER_PARTS],
};

function givenWaiverApplication(input: Input): Decision {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const reviewer = readWaiverReviewer(internshipWaiver.reviewer);
  const appliedMonth_2 = integerOf(internshipWaiver.appliedMonth, 1, 12);
  const appliedDay = integerOf(internshipWaiver.appliedDay, 1, 31);
  return decideWaiverApplication(reviewer, appliedMonth_2, appliedDay);
}

function resultOfWaiverApplication(reviewer: WaiverReviewer | undefined, appliedMonth_2: number, appliedDay: number, input: Input): Result {
  return result(
    settled(decideWaiverApplication(reviewer, appliedMonth_2, appliedDay), givenWaiverApplication, input, WAIVER_APPLICATION_PARTS),
    {
      text: '具備前目資格者，應填寫附件「藝文機構實習課程免修申請表」，並附專業經歷（1000字）、工作證明、在職證明與其他有關之佐證，在每年3月31日以前送所辦申請，由本所召開所務會議審查。',
      values: [
        ['reviewer', showMember(reviewer, WAIVER_REVIEWER_NAMES)],
        ['appliedMonth', showNumber(appliedMonth_2, 1n, '月')],
        ['appliedDay', showNumber(appliedDay, 1n, '日')],
        ['waiverMonth', '3 個月'],
        ['waiverDay', '31 日'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 免修之申請（第八點第二款）
 *
 * > 具備前目資格者，應填寫附件「藝文機構實習課程免修申請表」，並附專業經歷（1000字）、工作證明、在職證明與其他有關之佐證，在每年3月31日以前送所辦申請，由本所召開所務會議審查。
 *
 * - 應 實習免修.審查單位 = 所務會議 且 （實習免修.申請月份 < 免修申請截止月份（3 個月） 或 （實習免修.申請月份 = 免修申請截止月份（3 個月） 且 實習免修.申請日 ≤ 免修申請截止日（31 日）））
 */
export function waiverApplication(input: Input): Decision {
  return settled(givenWaiverApplication(input), givenWaiverApplication, input, WAIVER_APPLICATION_PARTS);
}

/** 免修之申請：結果與理由。 */
export function explainWaiverApplication(input: Input): Result {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const reviewer = readWaiverReviewer(internshipWaiver.reviewer);
  const appliedMonth_2 = integerOf(internshipWaiver.appliedMonth, 1, 12);
  const appliedDay = integerOf(internshipWaiver.appliedDay, 1, 31);
  return resultOfWaiverApplication(reviewer, appliedMonth_2, appliedDay, input);
}

/** 專業經歷字數：value */
const STATEMENT_WORDS_VALUE = /* @__PURE__ */ decided('value', '第八點第二款');

/** 專業經歷字數所讀的事實 */
const STATEMENT_WORDS_FACTS: readonly string[] = [];

function resultOfStatementWords(statementWordsValue: number): Result {
  const value = statementWordsValue;
  const decision =
    value !== value ? undeterminedValue('第八點第二款', lacking(lackOfStatementWords()), STATEMENT_WORDS_FACTS) : STATEMENT_WORDS_VALUE;
  return result(
    decision,
    {
      text: '具備前目資格者，應填寫附件「藝文機構實習課程免修申請表」，並附專業經歷（1000字）、工作證明、在職證明與其他有關之佐證，在每年3月31日以前送所辦申請，由本所召開所務會議審查。',
      values: [['statementLength', '1000 字']],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '字',
  );
}

function valueOfStatementWords(statementWordsValue: number): number | undefined {
  const value = statementWordsValue;
  return scaledValue(value);
}

/**
 * 專業經歷字數（第八點第二款）
 *
 * > 具備前目資格者，應填寫附件「藝文機構實習課程免修申請表」，並附專業經歷（1000字）、工作證明、在職證明與其他有關之佐證，在每年3月31日以前送所辦申請，由本所召開所務會議審查。
 *
 * - 其餘 專業經歷篇幅（1000 字）
 *
 * undefined：無法判定。
 */
export function statementWords(_input: Input): number | undefined {
  const statementWordsValue = computeStatementWords();
  return valueOfStatementWords(statementWordsValue);
}

/** 專業經歷字數：值與理由。 */
export function explainStatementWords(_input: Input): Result {
  const statementWordsValue = computeStatementWords();
  return resultOfStatementWords(statementWordsValue);
}

/** 通過名單之公告：met */
const LIST_PUBLICATION_MET = /* @__PURE__ */ decided('met', '第八點第三款');

/** 通過名單之公告：violated */
const LIST_PUBLICATION_VIOLATED = /* @__PURE__ */ decided('violated', '第八點第三款');

/** 通過名單之公告所讀的事實 */
const LIST_PUBLICATION_FACTS: readonly string[] = ['實習免修.名單公告月份'];

function openListPublication(listMonth: number): Decision {
  return undeterminedDuty(
    '第八點第三款',
    YES,
    answer(listMonth <= 4 ? YES : listMonth > 4 ? NO : UNKNOWN, listMonth !== listMonth && '實習免修.名單公告月份'),
    YES,
    LIST_PUBLICATION_FACTS,
  );
}

const LIST_PUBLICATION_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openListPublication(NaN));

function resultOfListPublication(listMonth: number): Result {
  return result(listMonth <= 4 ? LIST_PUBLICATION_MET : listMonth > 4 ? LIST_PUBLICATION_VIOLATED : LIST_PUBLICATION_UNDETERMINED, {
    text: '經審查具備免修資格者，於當年4月底前公告通過之名單；所免修之3學分，應以所上之專業選修課程補足。',
    values: [
      ['internshipWaiver.listMonth', showNumber(listMonth, 1n, '月')],
      ['binding.listMonth', '4 個月'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 通過名單之公告（第八點第三款）
 *
 * > 經審查具備免修資格者，於當年4月底前公告通過之名單；所免修之3學分，應以所上之專業選修課程補足。
 *
 * - 應 實習免修.名單公告月份 ≤ 公告月份（4 個月）
 */
export function listPublication(input: Input): Decision {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const listMonth = integerOf(internshipWaiver.listMonth, 1, 12);
  return listMonth <= 4 ? LIST_PUBLICATION_MET : listMonth > 4 ? LIST_PUBLICATION_VIOLATED : LIST_PUBLICATION_UNDETERMINED;
}

/** 通過名單之公告：結果與理由。 */
export function explainListPublication(input: Input): Result {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const listMonth = integerOf(internshipWaiver.listMonth, 1, 12);
  return resultOfListPublication(listMonth);
}

/** 免修後補足學分：notApplicable */
const WAIVER_REPLACEMENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八點第三款');

/** 免修後補足學分：met */
const WAIVER_REPLACEMENT_MET = /* @__PURE__ */ decided('met', '第八點第三款');

/** 免修後補足學分：violated */
const WAIVER_REPLACEMENT_VIOLATED = /* @__PURE__ */ decided('violated', '第八點第三款');

/** 免修後補足學分所讀的事實 */
const WAIVER_REPLACEMENT_FACTS: readonly string[] = ['實習免修.獲准免修', '實習免修.專業選修補足學分'];

function openWaiverReplacement(waived: Truth, electiveCredits: number): Decision {
  return undeterminedDuty(
    '第八點第三款',
    answer(waived, waived === UNKNOWN && '實習免修.獲准免修'),
    answer(
      electiveCredits >= 3 ? YES : electiveCredits < 3 ? NO : UNKNOWN,
      electiveCredits !== electiveCredits && '實習免修.專業選修補足學分',
    ),
    YES,
    WAIVER_REPLACEMENT_FACTS,
  );
}

function resultOfWaiverReplacement(waived: Truth, electiveCredits: number): Result {
  return result(
    waived === NO
      ? WAIVER_REPLACEMENT_NOT_APPLICABLE
      : waived === YES && electiveCredits >= 3
        ? WAIVER_REPLACEMENT_MET
        : waived === YES && electiveCredits < 3
          ? WAIVER_REPLACEMENT_VIOLATED
          : openWaiverReplacement(waived, electiveCredits),
    {
      text: '經審查具備免修資格者，於當年4月底前公告通過之名單；所免修之3學分，應以所上之專業選修課程補足。',
      values: [
        ['waived', showTruth(waived)],
        ['electiveCredits', showNumber(electiveCredits, 1n, '學分')],
        ['replacedCredits', '3 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 免修後補足學分（第八點第三款）
 *
 * > 經審查具備免修資格者，於當年4月底前公告通過之名單；所免修之3學分，應以所上之專業選修課程補足。
 *
 * - 適用 實習免修.獲准免修
 * - 應 實習免修.專業選修補足學分 ≥ 補足學分（3 學分）
 */
export function waiverReplacement(input: Input): Decision {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const waived = readBoolean(internshipWaiver.waived);
  const electiveCredits = integerOf(internshipWaiver.electiveCredits, 0, 30);
  return waived === NO
    ? WAIVER_REPLACEMENT_NOT_APPLICABLE
    : waived === YES && electiveCredits >= 3
      ? WAIVER_REPLACEMENT_MET
      : waived === YES && electiveCredits < 3
        ? WAIVER_REPLACEMENT_VIOLATED
        : openWaiverReplacement(waived, electiveCredits);
}

/** 免修後補足學分：結果與理由。 */
export function explainWaiverReplacement(input: Input): Result {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const waived = readBoolean(internshipWaiver.waived);
  const electiveCredits = integerOf(internshipWaiver.electiveCredits, 0, 30);
  return resultOfWaiverReplacement(waived, electiveCredits);
}

/** 保險補助：value */
const SUBSIDY_VALUE = /* @__PURE__ */ decided('value', '第八點之一');

/** 保險補助所讀的事實 */
const SUBSIDY_FACTS: readonly string[] = ['實習.加保保費'];

function resultOfSubsidy(subsidyValue: number, insuranceCost: number): Result {
  const value = subsidyValue;
  const decision = value !== value ? undeterminedValue('第八點之一', lacking(lackOfSubsidy(insuranceCost)), SUBSIDY_FACTS) : SUBSIDY_VALUE;
  return result(
    decision,
    {
      text: '學生在校期間，已投保學生團體平安保險；為校外實習之安全，得按實際實習之天數或時數，自行加保意外傷害險，並檢附單據，向本所申請補助，補助之金額最高500元。',
      values: [
        ['insuranceCost', showNumber(insuranceCost, 1n, '元')],
        ['subsidyMaximum', '500 元'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '元',
  );
}

function difference_3(input: Input): number | null | undefined {
  const internship = recordOf(input?.internship);
  const insuranceCost = integerOf(internship.insuranceCost, 0, 100000);
  const subsidyValue = computeSubsidy(insuranceCost);
  const subsidyLack = subsidyValue !== subsidyValue ? lackOfSubsidy(insuranceCost) : false;
  const value = subsidyValue;
  return value === value ? value : lacking(subsidyLack).missing.length > 0 ? undefined : null;
}

const INTERNSHIP_INSURANCE_COST_PARTS: PartedFact = [
  '實習.加保保費',
  'internship',
  'insuranceCost',
  { low: 0, high: 100000, scale: 1, starts: [0, 501], turns: [[difference_3, 'known']], hasEnds: true },
];

const SUBSIDY_PARTS: Parts = { order: SUBSIDY_FACTS, deciding: [INTERNSHIP_INSURANCE_COST_PARTS], others: [] };

function givenSubsidy(input: Input): Valued {
  const internship = recordOf(input?.internship);
  const insuranceCost = integerOf(internship.insuranceCost, 0, 100000);
  const subsidyValue = computeSubsidy(insuranceCost);
  const value = subsidyValue;
  return valued(
    value !== value ? undeterminedValue('第八點之一', lacking(lackOfSubsidy(insuranceCost)), SUBSIDY_FACTS) : SUBSIDY_VALUE,
    scaledValue(value),
  );
}

function valueOfSubsidy(subsidyValue: number): number | undefined {
  const value = subsidyValue;
  return scaledValue(value);
}

/**
 * 保險補助（第八點之一）
 *
 * > 學生在校期間，已投保學生團體平安保險；為校外實習之安全，得按實際實習之天數或時數，自行加保意外傷害險，並檢附單據，向本所申請補助，補助之金額最高500元。
 *
 * - 當 實習.加保保費 ≤ 補助上限（500 元） 則 實習.加保保費
 * - 其餘 補助上限（500 元）
 *
 * undefined：無法判定。
 */
export function subsidy(input: Input): number | undefined {
  const internship = recordOf(input?.internship);
  const insuranceCost = integerOf(internship.insuranceCost, 0, 100000);
  const subsidyValue = computeSubsidy(insuranceCost);
  return settledValue(valueOfSubsidy(subsidyValue), givenSubsidy, input, SUBSIDY_PARTS);
}

/** 保險補助：值與理由。 */
export function explainSubsidy(input: Input): Result {
  const internship = recordOf(input?.internship);
  const insuranceCost = integerOf(internship.insuranceCost, 0, 100000);
  const subsidyValue = computeSubsidy(insuranceCost);
  return settledResult(resultOfSubsidy(subsidyValue, insuranceCost), givenSubsidy, input, SUBSIDY_PARTS);
}

/** 抵修課程之限制：notApplicable */
const REPLACEMENT_BAR_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '附件');

/** 抵修課程之限制：met */
const REPLACEMENT_BAR_MET = /* @__PURE__ */ decided('met', '附件');

/** 抵修課程之限制：violated */
const REPLACEMENT_BAR_VIOLATED = /* @__PURE__ */ decided('violated', '附件');

/** 抵修課程之限制所讀的事實 */
const REPLACEMENT_BAR_FACTS: readonly string[] = ['實習免修.獲准免修', '實習免修.以全英語課程抵修', '實習免修.以必修課抵修'];

function openReplacementBar(waived: Truth, englishCourse: Truth, requiredCourse: Truth): Decision {
  return undeterminedDuty(
    '附件',
    answer(waived, waived === UNKNOWN && '實習免修.獲准免修'),
    notAnswer(
      anyAnswer(
        answer(englishCourse, englishCourse === UNKNOWN && '實習免修.以全英語課程抵修'),
        answer(requiredCourse, requiredCourse === UNKNOWN && '實習免修.以必修課抵修'),
      ),
    ),
    YES,
    REPLACEMENT_BAR_FACTS,
  );
}

function decideReplacementBar(waived: Truth, englishCourse: Truth, requiredCourse: Truth): Decision {
  const inCase: Truth = waived;
  if (inCase === NO) return REPLACEMENT_BAR_NOT_APPLICABLE;
  const must: Truth = not(or(englishCourse, requiredCourse));
  if (inCase === YES && must === YES) return REPLACEMENT_BAR_MET;
  if (inCase === YES && must === NO) return REPLACEMENT_BAR_VIOLATED;
  return openReplacementBar(waived, englishCourse, requiredCourse);
}

function resultOfReplacementBar(waived: Truth, englishCourse: Truth, requiredCourse: Truth): Result {
  return result(decideReplacementBar(waived, englishCourse, requiredCourse), {
    text: '藝文機構實習課程免修申請表',
    values: [
      ['waived', showTruth(waived)],
      ['englishCourse', showTruth(englishCourse)],
      ['requiredCourse', showTruth(requiredCourse)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 抵修課程之限制（附件）
 *
 * > 藝文機構實習課程免修申請表
 *
 * - 適用 實習免修.獲准免修
 * - 不得 實習免修.以全英語課程抵修 或 實習免修.以必修課抵修
 */
export function replacementBar(input: Input): Decision {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const waived = readBoolean(internshipWaiver.waived);
  const englishCourse = readBoolean(internshipWaiver.englishCourse);
  const requiredCourse = readBoolean(internshipWaiver.requiredCourse);
  return decideReplacementBar(waived, englishCourse, requiredCourse);
}

/** 抵修課程之限制：結果與理由。 */
export function explainReplacementBar(input: Input): Result {
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const waived = readBoolean(internshipWaiver.waived);
  const englishCourse = readBoolean(internshipWaiver.englishCourse);
  const requiredCourse = readBoolean(internshipWaiver.requiredCourse);
  return resultOfReplacementBar(waived, englishCourse, requiredCourse);
}

export interface Decisions {
  readonly internshipSchedule: Decision;
  readonly courseDefinition: Decision;
  readonly openingTime: Decision;
  readonly internshipHours: Decision;
  readonly ownWorkplace: Decision;
  readonly host: Decision;
  readonly waiverEligibility: Decision;
  readonly waiverApplication: Decision;
  readonly listPublication: Decision;
  readonly waiverReplacement: Decision;
  readonly replacementBar: Decision;
}

export interface Results {
  readonly internshipSchedule: Result;
  readonly courseDefinition: Result;
  readonly openingTime: Result;
  readonly internshipHours: Result;
  readonly ownWorkplace: Result;
  readonly host: Result;
  readonly totalScore: Result;
  readonly itemScore: Result;
  readonly waiverEligibility: Result;
  readonly waiverApplication: Result;
  readonly statementWords: Result;
  readonly listPublication: Result;
  readonly waiverReplacement: Result;
  readonly subsidy: Result;
  readonly replacementBar: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const internship = recordOf(input?.internship);
  const appliedTerm = readInternshipTerm(internship.appliedTerm);
  const completedInTerm = readBoolean(internship.completedInTerm);
  const internshipCourse = recordOf(input?.internshipCourse);
  const required = readBoolean(internshipCourse.required);
  const hours = integerOf(internshipCourse.hours, 0, 20);
  const credits = integerOf(internshipCourse.credits, 0, 10);
  const appliedMonth = integerOf(internship.appliedMonth, 1, 12);
  const hours_2 = integerOf(internship.hours, 0, 2000);
  const ownWorkplace_2 = readBoolean(internship.ownWorkplace);
  const planApproved = readBoolean(internship.planApproved);
  const host_2 = readInternshipHost(internship.host);
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const employment = readEmploymentTime(internshipWaiver.employment);
  const fullTime = readBoolean(internshipWaiver.fullTime);
  const months = decimalOf(internshipWaiver.months, 10, 0, 6000);
  const related = readBoolean(internshipWaiver.related);
  const reviewer = readWaiverReviewer(internshipWaiver.reviewer);
  const appliedMonth_2 = integerOf(internshipWaiver.appliedMonth, 1, 12);
  const appliedDay = integerOf(internshipWaiver.appliedDay, 1, 31);
  const listMonth = integerOf(internshipWaiver.listMonth, 1, 12);
  const waived = readBoolean(internshipWaiver.waived);
  const electiveCredits = integerOf(internshipWaiver.electiveCredits, 0, 30);
  const englishCourse = readBoolean(internshipWaiver.englishCourse);
  const requiredCourse = readBoolean(internshipWaiver.requiredCourse);
  return {
    internshipSchedule: decideInternshipSchedule(appliedTerm, completedInTerm),
    courseDefinition: decideCourseDefinition(required, hours, credits),
    openingTime: appliedMonth >= 3 ? OPENING_TIME_MET : appliedMonth < 3 ? OPENING_TIME_VIOLATED : OPENING_TIME_UNDETERMINED,
    internshipHours: hours_2 >= 280 ? INTERNSHIP_HOURS_MET : hours_2 < 280 ? INTERNSHIP_HOURS_VIOLATED : INTERNSHIP_HOURS_UNDETERMINED,
    ownWorkplace: decideOwnWorkplace(ownWorkplace_2, planApproved),
    host: decideHost(host_2),
    waiverEligibility: decideWaiverEligibility(employment, fullTime, months, related),
    waiverApplication: settled(
      decideWaiverApplication(reviewer, appliedMonth_2, appliedDay),
      givenWaiverApplication,
      input,
      WAIVER_APPLICATION_PARTS,
    ),
    listPublication: listMonth <= 4 ? LIST_PUBLICATION_MET : listMonth > 4 ? LIST_PUBLICATION_VIOLATED : LIST_PUBLICATION_UNDETERMINED,
    waiverReplacement:
      waived === NO
        ? WAIVER_REPLACEMENT_NOT_APPLICABLE
        : waived === YES && electiveCredits >= 3
          ? WAIVER_REPLACEMENT_MET
          : waived === YES && electiveCredits < 3
            ? WAIVER_REPLACEMENT_VIOLATED
            : openWaiverReplacement(waived, electiveCredits),
    replacementBar: decideReplacementBar(waived, englishCourse, requiredCourse),
  };
}

function evaluateRead(input: Input): Results {
  const internship = recordOf(input?.internship);
  const appliedTerm = readInternshipTerm(internship.appliedTerm);
  const completedInTerm = readBoolean(internship.completedInTerm);
  const internshipCourse = recordOf(input?.internshipCourse);
  const required = readBoolean(internshipCourse.required);
  const hours = integerOf(internshipCourse.hours, 0, 20);
  const credits = integerOf(internshipCourse.credits, 0, 10);
  const appliedMonth = integerOf(internship.appliedMonth, 1, 12);
  const hours_2 = integerOf(internship.hours, 0, 2000);
  const ownWorkplace_2 = readBoolean(internship.ownWorkplace);
  const planApproved = readBoolean(internship.planApproved);
  const host_2 = readInternshipHost(internship.host);
  const supervisorScore = decimalOf(internship.supervisorScore, 100, 0, 10000);
  const hostScore = decimalOf(internship.hostScore, 100, 0, 10000);
  const totalScoreValue = computeTotalScore(supervisorScore, hostScore);
  const attitude = decimalOf(internship.attitude, 100, 0, 10000);
  const report = decimalOf(internship.report, 100, 0, 10000);
  const attendance = decimalOf(internship.attendance, 100, 0, 10000);
  const itemScoreValue = computeItemScore(attitude, report, attendance);
  const internshipWaiver = recordOf(input?.internshipWaiver);
  const employment = readEmploymentTime(internshipWaiver.employment);
  const fullTime = readBoolean(internshipWaiver.fullTime);
  const months = decimalOf(internshipWaiver.months, 10, 0, 6000);
  const related = readBoolean(internshipWaiver.related);
  const reviewer = readWaiverReviewer(internshipWaiver.reviewer);
  const appliedMonth_2 = integerOf(internshipWaiver.appliedMonth, 1, 12);
  const appliedDay = integerOf(internshipWaiver.appliedDay, 1, 31);
  const statementWordsValue = computeStatementWords();
  const listMonth = integerOf(internshipWaiver.listMonth, 1, 12);
  const waived = readBoolean(internshipWaiver.waived);
  const electiveCredits = integerOf(internshipWaiver.electiveCredits, 0, 30);
  const insuranceCost = integerOf(internship.insuranceCost, 0, 100000);
  const subsidyValue = computeSubsidy(insuranceCost);
  const englishCourse = readBoolean(internshipWaiver.englishCourse);
  const requiredCourse = readBoolean(internshipWaiver.requiredCourse);
  return {
    internshipSchedule: resultOfInternshipSchedule(appliedTerm, completedInTerm),
    courseDefinition: resultOfCourseDefinition(required, hours, credits),
    openingTime: resultOfOpeningTime(appliedMonth),
    internshipHours: resultOfInternshipHours(hours_2),
    ownWorkplace: resultOfOwnWorkplace(ownWorkplace_2, planApproved),
    host: resultOfHost(host_2),
    totalScore: settledResult(resultOfTotalScore(totalScoreValue, supervisorScore, hostScore), givenTotalScore, input, TOTAL_SCORE_PARTS),
    itemScore: settledResult(resultOfItemScore(itemScoreValue, attitude, report, attendance), givenItemScore, input, ITEM_SCORE_PARTS),
    waiverEligibility: resultOfWaiverEligibility(employment, fullTime, months, related),
    waiverApplication: resultOfWaiverApplication(reviewer, appliedMonth_2, appliedDay, input),
    statementWords: resultOfStatementWords(statementWordsValue),
    listPublication: resultOfListPublication(listMonth),
    waiverReplacement: resultOfWaiverReplacement(waived, electiveCredits),
    subsidy: settledResult(resultOfSubsidy(subsidyValue, insuranceCost), givenSubsidy, input, SUBSIDY_PARTS),
    replacementBar: resultOfReplacementBar(waived, englishCourse, requiredCourse),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
