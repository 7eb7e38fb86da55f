// @generated fagui: rules/nfu/in-class-exams/amendment-105-1.fagui
/**
 * 國立虎尾科技大學期中、期末考實施隨堂考試作業要點（nfu.inClassExams），版本 105-1
 * 由 rules/nfu/in-class-exams/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  NO_SUCH_DATE,
  addExact,
  agree,
  allAnswers,
  and,
  answer,
  asRecord,
  checkInput,
  decided,
  existingDay,
  lacking,
  leavesCalendar,
  lift,
  not,
  notAnswer,
  rational,
  readBoolean,
  readInteger,
  readIsoDate,
  readably,
  result,
  sameTruth,
  settled,
  showDate,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  undeterminedDuty,
} from '../../../compiler/runtime/index.ts';
import type {
  CheckedInput,
  Decision,
  InputShape,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  Truth,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'nfu.inClassExams',
  title: '期中、期末考實施隨堂考試作業要點',
  institution: '國立虎尾科技大學',
  version: '105-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 考試週別：期中考週、期末考週 */
export type ExamWeek = 'midterm' | 'final';

export const EXAM_WEEK_NAMES: readonly (readonly [alias: ExamWeek, name: string])[] = [
  ['midterm', '期中考週'],
  ['final', '期末考週'],
];

function readExamWeek(value: unknown): ExamWeek | undefined {
  switch (value) {
    case 'midterm':
    case 'final':
      return value;
    default:
      return undefined;
  }
}

/** 時段：上午、下午、夜間 */
export type PartOfDay = 'morning' | 'afternoon' | 'night';

export const PART_OF_DAY_NAMES: readonly (readonly [alias: PartOfDay, name: string])[] = [
  ['morning', '上午'],
  ['afternoon', '下午'],
  ['night', '夜間'],
];

function readPartOfDay(value: unknown): PartOfDay | undefined {
  switch (value) {
    case 'morning':
    case 'afternoon':
    case 'night':
      return value;
    default:
      return undefined;
  }
}

/** 星期：週一、週二、週三、週四、週五、週六、週日 */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

export const WEEKDAY_NAMES: readonly (readonly [alias: Weekday, name: string])[] = [
  ['monday', '週一'],
  ['tuesday', '週二'],
  ['wednesday', '週三'],
  ['thursday', '週四'],
  ['friday', '週五'],
  ['saturday', '週六'],
  ['sunday', '週日'],
];

function readWeekday(value: unknown): Weekday | undefined {
  switch (value) {
    case 'monday':
    case 'tuesday':
    case 'wednesday':
    case 'thursday':
    case 'friday':
    case 'saturday':
    case 'sunday':
      return value;
    default:
      return undefined;
  }
}

/** 考試 */
export interface Exam {
  /** 考試週 */
  readonly week?: ExamWeek;
  /** 考試週內舉行 */
  readonly heldInWeek?: boolean;
  /** 舉行考試 */
  readonly held?: boolean;
  /** 隨堂方式 */
  readonly inClass?: boolean;
  /** 正常上課 */
  readonly classHeld?: boolean;
  /** 成績期限內上傳 */
  readonly gradesInTime?: boolean;
  /** 共同時段 */
  readonly commonSlot?: boolean;
  /** 考試日 */
  readonly day?: Weekday;
  /** 考試時段 */
  readonly partOfDay?: PartOfDay;
  /** 時間表提前日數：日，整數，0至120 */
  readonly publishedDaysBefore?: number;
  /** 時間表備查份數：份，整數，0至10 */
  readonly filedCopies?: number;
  /** 補考日：日期，如 2026-05-28 */
  readonly makeupDate?: string;
  /** 成績送交日：日期，如 2026-05-28 */
  readonly gradesDate?: string;
  /** 特殊情況 */
  readonly specialCase?: boolean;
}

/** 試題卷 */
export interface ExamPaper {
  /** 送印提前日數：日，整數，0至120 */
  readonly handedDaysBefore?: number;
  /** 領回日數：日，整數，0至120 */
  readonly collectedDays?: number;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly exam?: Exam;
  readonly examPaper?: ExamPaper;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '考試',
    alias: 'exam',
    fields: [
      { name: '考試週', alias: 'week', optional: false, type: { kind: 'enumeration', members: EXAM_WEEK_NAMES } },
      { name: '考試週內舉行', alias: 'heldInWeek', optional: false, type: { kind: 'boolean' } },
      { name: '舉行考試', alias: 'held', optional: false, type: { kind: 'boolean' } },
      { name: '隨堂方式', alias: 'inClass', optional: false, type: { kind: 'boolean' } },
      { name: '正常上課', alias: 'classHeld', optional: false, type: { kind: 'boolean' } },
      { name: '成績期限內上傳', alias: 'gradesInTime', optional: false, type: { kind: 'boolean' } },
      { name: '共同時段', alias: 'commonSlot', optional: false, type: { kind: 'boolean' } },
      { name: '考試日', alias: 'day', optional: false, type: { kind: 'enumeration', members: WEEKDAY_NAMES } },
      { name: '考試時段', alias: 'partOfDay', optional: false, type: { kind: 'enumeration', members: PART_OF_DAY_NAMES } },
      { name: '時間表提前日數', alias: 'publishedDaysBefore', optional: false, type: { kind: 'integer', low: 0, high: 120 } },
      { name: '時間表備查份數', alias: 'filedCopies', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '補考日', alias: 'makeupDate', optional: false, type: { kind: 'date' } },
      { name: '成績送交日', alias: 'gradesDate', optional: false, type: { kind: 'date' } },
      { name: '特殊情況', alias: 'specialCase', optional: false, type: { kind: 'boolean' } },
    ],
    unread: ['考試週後上傳日數', 'uploadedDaysAfter', '繳送紙本份數', 'paperCopies'],
  },
  {
    name: '試題卷',
    alias: 'examPaper',
    fields: [
      { name: '送印提前日數', alias: 'handedDaysBefore', optional: false, type: { kind: 'integer', low: 0, high: 120 } },
      { name: '領回日數', alias: 'collectedDays', optional: false, type: { kind: 'integer', low: 0, high: 120 } },
    ],
  },
  { name: '學生', alias: 'student', fields: null },
  { name: '新生', alias: 'freshman', fields: null },
  { name: '選課', alias: 'enrolment', fields: null },
  { name: '課程', alias: 'course', fields: null },
  { name: '學期成績', alias: 'termResult', fields: null },
  { name: '抵免', alias: 'exemption', fields: null },
  { name: '更正', alias: 'correction', fields: null },
  { name: '開課', alias: 'offering', fields: null },
  { name: '教師', alias: 'teacher', fields: null },
  { name: '專題', alias: 'project', fields: null },
  { name: '校際', alias: 'intercollegiate', fields: null },
  { name: '他校學生', alias: 'visitor', fields: null },
  { name: '課程委員會', alias: 'curriculumCommittee', fields: null },
  { name: '課程委員', alias: 'committeeMember', fields: null },
  { name: '課程會議', alias: 'committeeMeeting', fields: null },
  { name: '課程決議', alias: 'committeeResolution', fields: null },
  { name: '抵免申請', alias: 'exemptionApplication', fields: null },
  { name: '抵免科目', alias: 'exemptedSubject', fields: null },
  { name: '抵免後', alias: 'afterExemption', fields: null },
  { name: '舊課程', alias: 'oldCurriculum', fields: null },
  { name: '畢業學分', alias: 'graduationFormula', fields: null },
  { name: '研究所抵免', alias: 'graduateExemption', fields: null },
  { name: '遠距課程', alias: 'distanceCourse', fields: null },
  { name: '教學平台', alias: 'platform', fields: null },
  { name: '遠距學位', alias: 'distanceDegree', fields: null },
  { name: '數位專班', alias: 'digitalProgramme', fields: null },
  { name: '教材補助', alias: 'coursewareGrant', fields: null },
  { name: '遠距評鑑', alias: 'distanceReview', fields: null },
  { name: '線上課程', alias: 'onlineCourse', fields: null },
  { name: '磨課師教材', alias: 'moocMaterial', fields: null },
  { name: '磨課師申請', alias: 'moocApplication', fields: null },
  { name: '錄取列', alias: 'admissionRow', fields: null },
  { name: '錄取統計', alias: 'admissionStatistics', fields: null },
];

/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */
export const inputSchema: StandardSchema<Input> = /* @__PURE__ */ standardSchema<Input>(INPUT_SHAPE);

/** The readable part of an input of any form, and what is wrong with the rest. */
export function checkedInput(input: unknown): { readonly value: Input; readonly issues: CheckedInput['issues'] } {
  const { value, issues } = checkInput(INPUT_SHAPE, input);
  return { value: value as Input, issues };
}

const recordOf = asRecord;

/** 考試週內舉行：met */
const HELD_IN_EXAM_WEEK_MET = /* @__PURE__ */ decided('met', '第二點');

/** 考試週內舉行：deviates */
const HELD_IN_EXAM_WEEK_DEVIATES = /* @__PURE__ */ decided('deviates', '第二點');

/** 考試週內舉行所讀的事實 */
const HELD_IN_EXAM_WEEK_FACTS: readonly string[] = ['考試.考試週內舉行'];

function openHeldInExamWeek(heldInWeek: Truth): Decision {
  return undeterminedDuty('第二點', YES, YES, answer(heldInWeek, heldInWeek === UNKNOWN && '考試.考試週內舉行'), HELD_IN_EXAM_WEEK_FACTS);
}

function decideHeldInExamWeek(heldInWeek: Truth): Decision {
  const principle: Truth = heldInWeek;
  if (principle === YES) return HELD_IN_EXAM_WEEK_MET;
  if (principle === NO) return HELD_IN_EXAM_WEEK_DEVIATES;
  return openHeldInExamWeek(heldInWeek);
}

function resultOfHeldInExamWeek(heldInWeek: Truth): Result {
  return result(decideHeldInExamWeek(heldInWeek), {
    text: '期中、期末之「考試週」，由教務處依本校行事曆公布。任課教師於期中考週及期末考週，應採隨堂方式辦理測驗；各科目之考試，並以在考試週內舉行為原則，未舉行考試者，仍應正常上課。成績應在期限內上傳；為考試之需要，得予調課。',
    values: [['heldInWeek', showTruth(heldInWeek)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 考試週內舉行（第二點）
 *
 * > 期中、期末之「考試週」，由教務處依本校行事曆公布。任課教師於期中考週及期末考週，應採隨堂方式辦理測驗；各科目之考試，並以在考試週內舉行為原則，未舉行考試者，仍應正常上課。成績應在期限內上傳；為考試之需要，得予調課。
 *
 * - 原則應 考試.考試週內舉行
 */
export function heldInExamWeek(input: Input): Decision {
  const exam = recordOf(input?.exam);
  const heldInWeek = readBoolean(exam.heldInWeek);
  return decideHeldInExamWeek(heldInWeek);
}

/** 考試週內舉行：結果與理由。 */
export function explainHeldInExamWeek(input: Input): Result {
  const exam = recordOf(input?.exam);
  const heldInWeek = readBoolean(exam.heldInWeek);
  return resultOfHeldInExamWeek(heldInWeek);
}

/** 成績如期上傳：met */
const GRADES_IN_TIME_MET = /* @__PURE__ */ decided('met', '第二點');

/** 成績如期上傳：violated */
const GRADES_IN_TIME_VIOLATED = /* @__PURE__ */ decided('violated', '第二點');

/** 成績如期上傳所讀的事實 */
const GRADES_IN_TIME_FACTS: readonly string[] = ['考試.成績期限內上傳'];

function openGradesInTime(gradesInTime_2: Truth): Decision {
  return undeterminedDuty(
    '第二點',
    YES,
    answer(gradesInTime_2, gradesInTime_2 === UNKNOWN && '考試.成績期限內上傳'),
    YES,
    GRADES_IN_TIME_FACTS,
  );
}

function decideGradesInTime(gradesInTime_2: Truth): Decision {
  const must: Truth = gradesInTime_2;
  if (must === YES) return GRADES_IN_TIME_MET;
  if (must === NO) return GRADES_IN_TIME_VIOLATED;
  return openGradesInTime(gradesInTime_2);
}

function resultOfGradesInTime(gradesInTime_2: Truth): Result {
  return result(decideGradesInTime(gradesInTime_2), {
    text: '期中、期末之「考試週」，由教務處依本校行事曆公布。任課教師於期中考週及期末考週，應採隨堂方式辦理測驗；各科目之考試，並以在考試週內舉行為原則，未舉行考試者，仍應正常上課。成績應在期限內上傳；為考試之需要，得予調課。',
    values: [['gradesInTime', showTruth(gradesInTime_2)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 成績如期上傳（第二點）
 *
 * > 期中、期末之「考試週」，由教務處依本校行事曆公布。任課教師於期中考週及期末考週，應採隨堂方式辦理測驗；各科目之考試，並以在考試週內舉行為原則，未舉行考試者，仍應正常上課。成績應在期限內上傳；為考試之需要，得予調課。
 *
 * - 應 考試.成績期限內上傳
 */
export function gradesInTime(input: Input): Decision {
  const exam = recordOf(input?.exam);
  const gradesInTime_2 = readBoolean(exam.gradesInTime);
  return decideGradesInTime(gradesInTime_2);
}

/** 成績如期上傳：結果與理由。 */
export function explainGradesInTime(input: Input): Result {
  const exam = recordOf(input?.exam);
  const gradesInTime_2 = readBoolean(exam.gradesInTime);
  return resultOfGradesInTime(gradesInTime_2);
}

/** 共同時段：notApplicable */
const COMMON_SLOT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點');

/** 共同時段：met */
const COMMON_SLOT_MET = /* @__PURE__ */ decided('met', '第四點');

/** 共同時段：deviates */
const COMMON_SLOT_DEVIATES = /* @__PURE__ */ decided('deviates', '第四點');

/** 共同時段所讀的事實 */
const COMMON_SLOT_FACTS: readonly string[] = ['考試.共同時段', '考試.考試日', '考試.考試時段'];

function openCommonSlot(commonSlot_2: Truth, day: Weekday | undefined, partOfDay: PartOfDay | undefined): Decision {
  return undeterminedDuty(
    '第四點',
    answer(commonSlot_2, commonSlot_2 === UNKNOWN && '考試.共同時段'),
    YES,
    allAnswers(
      answer(day === 'wednesday' || day === 'thursday' ? YES : day === undefined ? UNKNOWN : NO, day === undefined && '考試.考試日'),
      answer(partOfDay === 'afternoon' ? YES : partOfDay === undefined ? UNKNOWN : NO, partOfDay === undefined && '考試.考試時段'),
    ),
    COMMON_SLOT_FACTS,
  );
}

function decideCommonSlot(commonSlot_2: Truth, day: Weekday | undefined, partOfDay: PartOfDay | undefined): Decision {
  const inCase: Truth = commonSlot_2;
  if (inCase === NO) return COMMON_SLOT_NOT_APPLICABLE;
  const principle: Truth = and(
    day === 'wednesday' || day === 'thursday' ? YES : day === undefined ? UNKNOWN : NO,
    partOfDay === 'afternoon' ? YES : partOfDay === undefined ? UNKNOWN : NO,
  );
  if (inCase === YES && principle === YES) return COMMON_SLOT_MET;
  if (inCase === YES && principle === NO) return COMMON_SLOT_DEVIATES;
  return openCommonSlot(commonSlot_2, day, partOfDay);
}

function resultOfCommonSlot(commonSlot_2: Truth, day: Weekday | undefined, partOfDay: PartOfDay | undefined): Result {
  return result(decideCommonSlot(commonSlot_2, day, partOfDay), {
    text: '共同科目擬於共同時段協同考試者，以優先排於考試週之週三及週四下午為原則；監試教師如有需要，由任課教師商請共同科教師相互支援。',
    values: [
      ['commonSlot', showTruth(commonSlot_2)],
      ['day', showMember(day, WEEKDAY_NAMES)],
      ['partOfDay', showMember(partOfDay, PART_OF_DAY_NAMES)],
      ['commonExamDays', '週三、週四'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 共同時段（第四點）
 *
 * > 共同科目擬於共同時段協同考試者，以優先排於考試週之週三及週四下午為原則；監試教師如有需要，由任課教師商請共同科教師相互支援。
 *
 * - 適用 考試.共同時段
 * - 原則應 考試.考試日 屬於 週三、週四 且 考試.考試時段 = 下午
 */
export function commonSlot(input: Input): Decision {
  const exam = recordOf(input?.exam);
  const commonSlot_2 = readBoolean(exam.commonSlot);
  const day = readWeekday(exam.day);
  const partOfDay = readPartOfDay(exam.partOfDay);
  return decideCommonSlot(commonSlot_2, day, partOfDay);
}

/** 共同時段：結果與理由。 */
export function explainCommonSlot(input: Input): Result {
  const exam = recordOf(input?.exam);
  const commonSlot_2 = readBoolean(exam.commonSlot);
  const day = readWeekday(exam.day);
  const partOfDay = readPartOfDay(exam.partOfDay);
  return resultOfCommonSlot(commonSlot_2, day, partOfDay);
}

const integerOf = readInteger;

/** 考試時間之公布：met */
const PUBLICATION_MET = /* @__PURE__ */ decided('met', '第五點');

/** 考試時間之公布：violated */
const PUBLICATION_VIOLATED = /* @__PURE__ */ decided('violated', '第五點');

/** 考試時間之公布所讀的事實 */
const PUBLICATION_FACTS: readonly string[] = ['考試.時間表提前日數'];

function openPublication(publishedDaysBefore: number): Decision {
  return undeterminedDuty(
    '第五點',
    YES,
    answer(
      publishedDaysBefore >= 14 ? YES : publishedDaysBefore < 14 ? NO : UNKNOWN,
      publishedDaysBefore !== publishedDaysBefore && '考試.時間表提前日數',
    ),
    YES,
    PUBLICATION_FACTS,
  );
}

const PUBLICATION_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openPublication(NaN));

function resultOfPublication(publishedDaysBefore: number): Result {
  return result(publishedDaysBefore >= 14 ? PUBLICATION_MET : publishedDaysBefore < 14 ? PUBLICATION_VIOLATED : PUBLICATION_UNDETERMINED, {
    text: '各班級各科目之考試時間及地點，由任課教師與該班學生協調定之；未經協調者，僅得排在原定之上課時間及地點。考試時間記載表由各班學藝股長公布，其公布距考試週之開始，不得少於二週，並送教學業務組一份備查。',
    values: [
      ['publishedDaysBefore', showNumber(publishedDaysBefore, 1n, '日')],
      ['publicationLead', '2 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 考試時間之公布（第五點）
 *
 * > 各班級各科目之考試時間及地點，由任課教師與該班學生協調定之；未經協調者，僅得排在原定之上課時間及地點。考試時間記載表由各班學藝股長公布，其公布距考試週之開始，不得少於二週，並送教學業務組一份備查。
 *
 * - 應 考試.時間表提前日數 ≥ 公布前置期（2 週）
 */
export function publication(input: Input): Decision {
  const exam = recordOf(input?.exam);
  const publishedDaysBefore = integerOf(exam.publishedDaysBefore, 0, 120);
  return publishedDaysBefore >= 14 ? PUBLICATION_MET : publishedDaysBefore < 14 ? PUBLICATION_VIOLATED : PUBLICATION_UNDETERMINED;
}

/** 考試時間之公布：結果與理由。 */
export function explainPublication(input: Input): Result {
  const exam = recordOf(input?.exam);
  const publishedDaysBefore = integerOf(exam.publishedDaysBefore, 0, 120);
  return resultOfPublication(publishedDaysBefore);
}

/** 考試時間之備查：met */
const FILING_MET = /* @__PURE__ */ decided('met', '第五點');

/** 考試時間之備查：violated */
const FILING_VIOLATED = /* @__PURE__ */ decided('violated', '第五點');

/** 考試時間之備查所讀的事實 */
const FILING_FACTS: readonly string[] = ['考試.時間表備查份數'];

function openFiling(filedCopies: number): Decision {
  return undeterminedDuty(
    '第五點',
    YES,
    answer(filedCopies >= 1 ? YES : filedCopies < 1 ? NO : UNKNOWN, filedCopies !== filedCopies && '考試.時間表備查份數'),
    YES,
    FILING_FACTS,
  );
}

const FILING_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openFiling(NaN));

function resultOfFiling(filedCopies: number): Result {
  return result(filedCopies >= 1 ? FILING_MET : filedCopies < 1 ? FILING_VIOLATED : FILING_UNDETERMINED, {
    text: '各班級各科目之考試時間及地點，由任課教師與該班學生協調定之；未經協調者，僅得排在原定之上課時間及地點。考試時間記載表由各班學藝股長公布，其公布距考試週之開始，不得少於二週，並送教學業務組一份備查。',
    values: [
      ['filedCopies', showNumber(filedCopies, 1n, '份')],
      ['requiredFiledCopies', '1 份'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 考試時間之備查（第五點）
 *
 * > 各班級各科目之考試時間及地點，由任課教師與該班學生協調定之；未經協調者，僅得排在原定之上課時間及地點。考試時間記載表由各班學藝股長公布，其公布距考試週之開始，不得少於二週，並送教學業務組一份備查。
 *
 * - 應 考試.時間表備查份數 ≥ 備查份數（1 份）
 */
export function filing(input: Input): Decision {
  const exam = recordOf(input?.exam);
  const filedCopies = integerOf(exam.filedCopies, 0, 10);
  return filedCopies >= 1 ? FILING_MET : filedCopies < 1 ? FILING_VIOLATED : FILING_UNDETERMINED;
}

/** 考試時間之備查：結果與理由。 */
export function explainFiling(input: Input): Result {
  const exam = recordOf(input?.exam);
  const filedCopies = integerOf(exam.filedCopies, 0, 10);
  return resultOfFiling(filedCopies);
}

function holdsWith(gradesDate: number, makeupDate: number): Truth {
  return gradesDate <= existingDay(makeupDate + 3) ? YES : gradesDate > existingDay(makeupDate + 3) ? NO : UNKNOWN;
}

function holdsAtEnds(gradesDate: number, makeupDate: number): Truth {
  return agree(
    holdsWith(gradesDate === gradesDate ? gradesDate : -719162, makeupDate === makeupDate ? makeupDate : 2932896),
    holdsWith(gradesDate === gradesDate ? gradesDate : 2932896, makeupDate === makeupDate ? makeupDate : -719162),
  );
}

const EXACT = /* @__PURE__ */ rational(3n, 1n);

/** 補考成績送交：notApplicable */
const MAKEUP_GRADES_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點');

/** 補考成績送交：met */
const MAKEUP_GRADES_MET = /* @__PURE__ */ decided('met', '第六點');

/** 補考成績送交：violated */
const MAKEUP_GRADES_VIOLATED = /* @__PURE__ */ decided('violated', '第六點');

/** 補考成績送交所讀的事實 */
const MAKEUP_GRADES_FACTS: readonly string[] = ['考試.成績送交日', '考試.補考日', '考試.特殊情況'];

function openMakeupGrades(specialCase: Truth, gradesDate: number, makeupDate: number): Decision {
  const inCase: Truth = not(specialCase);
  if (inCase === NO) return MAKEUP_GRADES_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds(gradesDate, makeupDate);
  if (inCase === YES && must === YES) return MAKEUP_GRADES_MET;
  if (inCase === YES && must === NO) return MAKEUP_GRADES_VIOLATED;
  return undeterminedDuty(
    '第六點',
    notAnswer(answer(specialCase, specialCase === UNKNOWN && '考試.特殊情況')),
    answer(
      holdsAtEnds(gradesDate, makeupDate),
      gradesDate !== gradesDate && '考試.成績送交日',
      makeupDate !== makeupDate && '考試.補考日',
      leavesCalendar(addExact(lift(makeupDate), EXACT)) && NO_SUCH_DATE,
    ),
    YES,
    MAKEUP_GRADES_FACTS,
  );
}

function decideMakeupGrades(specialCase: Truth, gradesDate: number, makeupDate: number): Decision {
  const inCase: Truth = not(specialCase);
  if (inCase === NO) return MAKEUP_GRADES_NOT_APPLICABLE;
  if (inCase === YES && gradesDate <= existingDay(makeupDate + 3)) return MAKEUP_GRADES_MET;
  if (inCase === YES && gradesDate > existingDay(makeupDate + 3)) return MAKEUP_GRADES_VIOLATED;
  return openMakeupGrades(specialCase, gradesDate, makeupDate);
}

function difference(input: Input): number | null | undefined {
  const exam = recordOf(input?.exam);
  const gradesDate = readIsoDate(exam.gradesDate);
  const makeupDate = readIsoDate(exam.makeupDate);
  const value = gradesDate - existingDay(makeupDate + 3);
  return value === value
    ? value
    : lacking(
          gradesDate !== gradesDate && '考試.成績送交日',
          makeupDate !== makeupDate && '考試.補考日',
          leavesCalendar(addExact(lift(makeupDate), EXACT)) && NO_SUCH_DATE,
        ).missing.length > 0
      ? undefined
      : null;
}

const EXAM_GRADES_DATE_PARTS: PartedFact = [
  '考試.成績送交日',
  'exam',
  'gradesDate',
  { low: -719162, high: 2932896, scale: 0, starts: [-719162], turns: [[difference, '>']] },
];

const EXAM_MAKEUP_DATE_PARTS: PartedFact = [
  '考試.補考日',
  'exam',
  'makeupDate',
  { low: -719162, high: 2932896, scale: 0, starts: [-719162], turns: [[difference, '>']] },
];

const EXAM_SPECIAL_CASE_PARTS: PartedFact = ['考試.特殊情況', 'exam', 'specialCase', [true, false]];

const MAKEUP_GRADES_PARTS: Parts = {
  order: MAKEUP_GRADES_FACTS,
  deciding: [EXAM_GRADES_DATE_PARTS, EXAM_MAKEUP_DATE_PARTS],
  others: [EXAM_SPECIAL_CASE_PARTS],
};

function givenMakeupGrades(input: Input): Decision {
  const exam = recordOf(input?.exam);
  const specialCase = readBoolean(exam.specialCase);
  const gradesDate = readIsoDate(exam.gradesDate);
  const makeupDate = readIsoDate(exam.makeupDate);
  return decideMakeupGrades(specialCase, gradesDate, makeupDate);
}

function resultOfMakeupGrades(specialCase: Truth, gradesDate: number, makeupDate: number, input: Input): Result {
  return result(settled(decideMakeupGrades(specialCase, gradesDate, makeupDate), givenMakeupGrades, input, MAKEUP_GRADES_PARTS), {
    text: '學生需請考試假者，應依本校考試須知第十三條或學生請假規則，向任課教師請假，並送生輔組備查；補考事宜，由任課教師自行處理。成績除有特殊情況外，應於補考後三日內送交教學業務組；其計算仍依本校相關規定。',
    values: [
      ['gradesDate', showDate(gradesDate)],
      ['makeupDate', showDate(makeupDate)],
      ['specialCase', showTruth(specialCase)],
      ['submissionPeriod', '3 日'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 補考成績送交（第六點）
 *
 * > 學生需請考試假者，應依本校考試須知第十三條或學生請假規則，向任課教師請假，並送生輔組備查；補考事宜，由任課教師自行處理。成績除有特殊情況外，應於補考後三日內送交教學業務組；其計算仍依本校相關規定。
 *
 * - 應 考試.成績送交日 ≤ （考試.補考日 ＋ 送交期限（3 日） 日）
 * - 除外 考試.特殊情況
 */
export function makeupGrades(input: Input): Decision {
  return settled(givenMakeupGrades(input), givenMakeupGrades, input, MAKEUP_GRADES_PARTS);
}

/** 補考成績送交：結果與理由。 */
export function explainMakeupGrades(input: Input): Result {
  const exam = recordOf(input?.exam);
  const specialCase = readBoolean(exam.specialCase);
  const gradesDate = readIsoDate(exam.gradesDate);
  const makeupDate = readIsoDate(exam.makeupDate);
  return resultOfMakeupGrades(specialCase, gradesDate, makeupDate, input);
}

/** 試題卷送印：met */
const PRINTING_MET = /* @__PURE__ */ decided('met', '第七點');

/** 試題卷送印：violated */
const PRINTING_VIOLATED = /* @__PURE__ */ decided('violated', '第七點');

/** 試題卷送印所讀的事實 */
const PRINTING_FACTS: readonly string[] = ['試題卷.送印提前日數'];

function openPrinting(handedDaysBefore: number): Decision {
  return undeterminedDuty(
    '第七點',
    YES,
    answer(
      handedDaysBefore >= 7 ? YES : handedDaysBefore < 7 ? NO : UNKNOWN,
      handedDaysBefore !== handedDaysBefore && '試題卷.送印提前日數',
    ),
    YES,
    PRINTING_FACTS,
  );
}

const PRINTING_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openPrinting(NaN));

function resultOfPrinting(handedDaysBefore: number): Result {
  return result(handedDaysBefore >= 7 ? PRINTING_MET : handedDaysBefore < 7 ? PRINTING_VIOLATED : PRINTING_UNDETERMINED, {
    text: '試題卷需印製者，由各科目任課教師親送出版及教務發展組彙集印製，親送之日距考試不得少於一週，並應於三日內領回；需用標準答案卷者，至教學業務組領用。',
    values: [
      ['handedDaysBefore', showNumber(handedDaysBefore, 1n, '日')],
      ['printingLead', '1 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 試題卷送印（第七點）
 *
 * > 試題卷需印製者，由各科目任課教師親送出版及教務發展組彙集印製，親送之日距考試不得少於一週，並應於三日內領回；需用標準答案卷者，至教學業務組領用。
 *
 * - 應 試題卷.送印提前日數 ≥ 送印前置期（1 週）
 */
export function printing(input: Input): Decision {
  const examPaper = recordOf(input?.examPaper);
  const handedDaysBefore = integerOf(examPaper.handedDaysBefore, 0, 120);
  return handedDaysBefore >= 7 ? PRINTING_MET : handedDaysBefore < 7 ? PRINTING_VIOLATED : PRINTING_UNDETERMINED;
}

/** 試題卷送印：結果與理由。 */
export function explainPrinting(input: Input): Result {
  const examPaper = recordOf(input?.examPaper);
  const handedDaysBefore = integerOf(examPaper.handedDaysBefore, 0, 120);
  return resultOfPrinting(handedDaysBefore);
}

/** 試題卷領回：met */
const COLLECTION_MET = /* @__PURE__ */ decided('met', '第七點');

/** 試題卷領回：violated */
const COLLECTION_VIOLATED = /* @__PURE__ */ decided('violated', '第七點');

/** 試題卷領回所讀的事實 */
const COLLECTION_FACTS: readonly string[] = ['試題卷.領回日數'];

function openCollection(collectedDays: number): Decision {
  return undeterminedDuty(
    '第七點',
    YES,
    answer(collectedDays <= 3 ? YES : collectedDays > 3 ? NO : UNKNOWN, collectedDays !== collectedDays && '試題卷.領回日數'),
    YES,
    COLLECTION_FACTS,
  );
}

const COLLECTION_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openCollection(NaN));

function resultOfCollection(collectedDays: number): Result {
  return result(collectedDays <= 3 ? COLLECTION_MET : collectedDays > 3 ? COLLECTION_VIOLATED : COLLECTION_UNDETERMINED, {
    text: '試題卷需印製者，由各科目任課教師親送出版及教務發展組彙集印製，親送之日距考試不得少於一週，並應於三日內領回；需用標準答案卷者，至教學業務組領用。',
    values: [
      ['collectedDays', showNumber(collectedDays, 1n, '日')],
      ['collectionPeriod', '3 日'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 試題卷領回（第七點）
 *
 * > 試題卷需印製者，由各科目任課教師親送出版及教務發展組彙集印製，親送之日距考試不得少於一週，並應於三日內領回；需用標準答案卷者，至教學業務組領用。
 *
 * - 應 試題卷.領回日數 ≤ 領回期限（3 日）
 */
export function collection(input: Input): Decision {
  const examPaper = recordOf(input?.examPaper);
  const collectedDays = integerOf(examPaper.collectedDays, 0, 120);
  return collectedDays <= 3 ? COLLECTION_MET : collectedDays > 3 ? COLLECTION_VIOLATED : COLLECTION_UNDETERMINED;
}

/** 試題卷領回：結果與理由。 */
export function explainCollection(input: Input): Result {
  const examPaper = recordOf(input?.examPaper);
  const collectedDays = integerOf(examPaper.collectedDays, 0, 120);
  return resultOfCollection(collectedDays);
}

/** 考試週上課：notApplicable */
const CLASSES_IN_EXAM_WEEK_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點');

/** 考試週上課：met */
const CLASSES_IN_EXAM_WEEK_MET = /* @__PURE__ */ decided('met', '第二點');

/** 考試週上課：violated */
const CLASSES_IN_EXAM_WEEK_VIOLATED = /* @__PURE__ */ decided('violated', '第二點');

/** 考試週上課所讀的事實 */
const CLASSES_IN_EXAM_WEEK_FACTS: readonly string[] = ['考試.考試週', '考試.舉行考試', '考試.正常上課'];

function openClassesInExamWeek(week: ExamWeek | undefined, held: Truth, classHeld: Truth): Decision {
  return undeterminedDuty(
    '第二點',
    allAnswers(
      answer(week === 'midterm' || week === 'final' ? YES : week === undefined ? UNKNOWN : NO, week === undefined && '考試.考試週'),
      answer(sameTruth(held, NO), held === UNKNOWN && '考試.舉行考試'),
    ),
    answer(classHeld, classHeld === UNKNOWN && '考試.正常上課'),
    YES,
    CLASSES_IN_EXAM_WEEK_FACTS,
  );
}

function decideClassesInExamWeek(week: ExamWeek | undefined, held: Truth, classHeld: Truth): Decision {
  const inCase: Truth = and(week === 'midterm' || week === 'final' ? YES : week === undefined ? UNKNOWN : NO, sameTruth(held, NO));
  if (inCase === NO) return CLASSES_IN_EXAM_WEEK_NOT_APPLICABLE;
  const must: Truth = classHeld;
  if (inCase === YES && must === YES) return CLASSES_IN_EXAM_WEEK_MET;
  if (inCase === YES && must === NO) return CLASSES_IN_EXAM_WEEK_VIOLATED;
  return openClassesInExamWeek(week, held, classHeld);
}

const EXAM_WEEK_PARTS: PartedFact = ['考試.考試週', 'exam', 'week', ['midterm']];

const EXAM_HELD_PARTS: PartedFact = ['考試.舉行考試', 'exam', 'held', [true, false]];

const EXAM_CLASS_HELD_PARTS: PartedFact = ['考試.正常上課', 'exam', 'classHeld', [true, false]];

const CLASSES_IN_EXAM_WEEK_PARTS: Parts = {
  order: CLASSES_IN_EXAM_WEEK_FACTS,
  deciding: [EXAM_WEEK_PARTS],
  others: [EXAM_HELD_PARTS, EXAM_CLASS_HELD_PARTS],
};

function givenClassesInExamWeek(input: Input): Decision {
  const exam = recordOf(input?.exam);
  const week = readExamWeek(exam.week);
  const held = readBoolean(exam.held);
  const classHeld = readBoolean(exam.classHeld);
  return decideClassesInExamWeek(week, held, classHeld);
}

function resultOfClassesInExamWeek(week: ExamWeek | undefined, held: Truth, classHeld: Truth, input: Input): Result {
  return result(settled(decideClassesInExamWeek(week, held, classHeld), givenClassesInExamWeek, input, CLASSES_IN_EXAM_WEEK_PARTS), {
    text: '期中、期末之「考試週」，由教務處依本校行事曆公布。任課教師於期中考週及期末考週，應採隨堂方式辦理測驗；各科目之考試，並以在考試週內舉行為原則，未舉行考試者，仍應正常上課。成績應在期限內上傳；為考試之需要，得予調課。',
    values: [
      ['week', showMember(week, EXAM_WEEK_NAMES)],
      ['held', showTruth(held)],
      ['classHeld', showTruth(classHeld)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 考試週上課（第二點）
 *
 * > 期中、期末之「考試週」，由教務處依本校行事曆公布。任課教師於期中考週及期末考週，應採隨堂方式辦理測驗；各科目之考試，並以在考試週內舉行為原則，未舉行考試者，仍應正常上課。成績應在期限內上傳；為考試之需要，得予調課。
 *
 * - 適用 考試.考試週 屬於 期中考週、期末考週 且 考試.舉行考試 = 否
 * - 應 考試.正常上課
 */
export function classesInExamWeek(input: Input): Decision {
  return settled(givenClassesInExamWeek(input), givenClassesInExamWeek, input, CLASSES_IN_EXAM_WEEK_PARTS);
}

/** 考試週上課：結果與理由。 */
export function explainClassesInExamWeek(input: Input): Result {
  const exam = recordOf(input?.exam);
  const week = readExamWeek(exam.week);
  const held = readBoolean(exam.held);
  const classHeld = readBoolean(exam.classHeld);
  return resultOfClassesInExamWeek(week, held, classHeld, input);
}

/** 隨堂舉行：notApplicable */
const IN_CLASS_EXAM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點');

/** 隨堂舉行：met */
const IN_CLASS_EXAM_MET = /* @__PURE__ */ decided('met', '第二點');

/** 隨堂舉行：violated */
const IN_CLASS_EXAM_VIOLATED = /* @__PURE__ */ decided('violated', '第二點');

/** 隨堂舉行所讀的事實 */
const IN_CLASS_EXAM_FACTS: readonly string[] = ['考試.考試週', '考試.舉行考試', '考試.隨堂方式'];

function openInClassExam(week: ExamWeek | undefined, held: Truth, inClass: Truth): Decision {
  return undeterminedDuty(
    '第二點',
    allAnswers(
      answer(week === 'midterm' || week === 'final' ? YES : week === undefined ? UNKNOWN : NO, week === undefined && '考試.考試週'),
      answer(held, held === UNKNOWN && '考試.舉行考試'),
    ),
    answer(inClass, inClass === UNKNOWN && '考試.隨堂方式'),
    YES,
    IN_CLASS_EXAM_FACTS,
  );
}

function decideInClassExam(week: ExamWeek | undefined, held: Truth, inClass: Truth): Decision {
  const inCase: Truth = and(week === 'midterm' || week === 'final' ? YES : week === undefined ? UNKNOWN : NO, held);
  if (inCase === NO) return IN_CLASS_EXAM_NOT_APPLICABLE;
  const must: Truth = inClass;
  if (inCase === YES && must === YES) return IN_CLASS_EXAM_MET;
  if (inCase === YES && must === NO) return IN_CLASS_EXAM_VIOLATED;
  return openInClassExam(week, held, inClass);
}

const EXAM_IN_CLASS_PARTS: PartedFact = ['考試.隨堂方式', 'exam', 'inClass', [true, false]];

const IN_CLASS_EXAM_PARTS: Parts = {
  order: IN_CLASS_EXAM_FACTS,
  deciding: [EXAM_WEEK_PARTS],
  others: [EXAM_HELD_PARTS, EXAM_IN_CLASS_PARTS],
};

function givenInClassExam(input: Input): Decision {
  const exam = recordOf(input?.exam);
  const week = readExamWeek(exam.week);
  const held = readBoolean(exam.held);
  const inClass = readBoolean(exam.inClass);
  return decideInClassExam(week, held, inClass);
}

function resultOfInClassExam(week: ExamWeek | undefined, held: Truth, inClass: Truth, input: Input): Result {
  return result(settled(decideInClassExam(week, held, inClass), givenInClassExam, input, IN_CLASS_EXAM_PARTS), {
    text: '期中、期末之「考試週」，由教務處依本校行事曆公布。任課教師於期中考週及期末考週，應採隨堂方式辦理測驗；各科目之考試，並以在考試週內舉行為原則，未舉行考試者，仍應正常上課。成績應在期限內上傳；為考試之需要，得予調課。',
    values: [
      ['week', showMember(week, EXAM_WEEK_NAMES)],
      ['held', showTruth(held)],
      ['inClass', showTruth(inClass)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 隨堂舉行（第二點）
 *
 * > 期中、期末之「考試週」，由教務處依本校行事曆公布。任課教師於期中考週及期末考週，應採隨堂方式辦理測驗；各科目之考試，並以在考試週內舉行為原則，未舉行考試者，仍應正常上課。成績應在期限內上傳；為考試之需要，得予調課。
 *
 * - 適用 考試.考試週 屬於 期中考週、期末考週 且 考試.舉行考試
 * - 應 考試.隨堂方式
 */
export function inClassExam(input: Input): Decision {
  return settled(givenInClassExam(input), givenInClassExam, input, IN_CLASS_EXAM_PARTS);
}

/** 隨堂舉行：結果與理由。 */
export function explainInClassExam(input: Input): Result {
  const exam = recordOf(input?.exam);
  const week = readExamWeek(exam.week);
  const held = readBoolean(exam.held);
  const inClass = readBoolean(exam.inClass);
  return resultOfInClassExam(week, held, inClass, input);
}

export interface Decisions {
  readonly heldInExamWeek: Decision;
  readonly gradesInTime: Decision;
  readonly commonSlot: Decision;
  readonly publication: Decision;
  readonly filing: Decision;
  readonly makeupGrades: Decision;
  readonly printing: Decision;
  readonly collection: Decision;
  readonly classesInExamWeek: Decision;
  readonly inClassExam: Decision;
}

export interface Results {
  readonly heldInExamWeek: Result;
  readonly gradesInTime: Result;
  readonly commonSlot: Result;
  readonly publication: Result;
  readonly filing: Result;
  readonly makeupGrades: Result;
  readonly printing: Result;
  readonly collection: Result;
  readonly classesInExamWeek: Result;
  readonly inClassExam: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const exam = recordOf(input?.exam);
  const heldInWeek = readBoolean(exam.heldInWeek);
  const gradesInTime_2 = readBoolean(exam.gradesInTime);
  const commonSlot_2 = readBoolean(exam.commonSlot);
  const day = readWeekday(exam.day);
  const partOfDay = readPartOfDay(exam.partOfDay);
  const publishedDaysBefore = integerOf(exam.publishedDaysBefore, 0, 120);
  const filedCopies = integerOf(exam.filedCopies, 0, 10);
  const specialCase = readBoolean(exam.specialCase);
  const gradesDate = readIsoDate(exam.gradesDate);
  const makeupDate = readIsoDate(exam.makeupDate);
  const examPaper = recordOf(input?.examPaper);
  const handedDaysBefore = integerOf(examPaper.handedDaysBefore, 0, 120);
  const collectedDays = integerOf(examPaper.collectedDays, 0, 120);
  const week = readExamWeek(exam.week);
  const held = readBoolean(exam.held);
  const classHeld = readBoolean(exam.classHeld);
  const inClass = readBoolean(exam.inClass);
  return {
    heldInExamWeek: decideHeldInExamWeek(heldInWeek),
    gradesInTime: decideGradesInTime(gradesInTime_2),
    commonSlot: decideCommonSlot(commonSlot_2, day, partOfDay),
    publication: publishedDaysBefore >= 14 ? PUBLICATION_MET : publishedDaysBefore < 14 ? PUBLICATION_VIOLATED : PUBLICATION_UNDETERMINED,
    filing: filedCopies >= 1 ? FILING_MET : filedCopies < 1 ? FILING_VIOLATED : FILING_UNDETERMINED,
    makeupGrades: settled(decideMakeupGrades(specialCase, gradesDate, makeupDate), givenMakeupGrades, input, MAKEUP_GRADES_PARTS),
    printing: handedDaysBefore >= 7 ? PRINTING_MET : handedDaysBefore < 7 ? PRINTING_VIOLATED : PRINTING_UNDETERMINED,
    collection: collectedDays <= 3 ? COLLECTION_MET : collectedDays > 3 ? COLLECTION_VIOLATED : COLLECTION_UNDETERMINED,
    classesInExamWeek: settled(decideClassesInExamWeek(week, held, classHeld), givenClassesInExamWeek, input, CLASSES_IN_EXAM_WEEK_PARTS),
    inClassExam: settled(decideInClassExam(week, held, inClass), givenInClassExam, input, IN_CLASS_EXAM_PARTS),
  };
}

function evaluateRead(input: Input): Results {
  const exam = recordOf(input?.exam);
  const heldInWeek = readBoolean(exam.heldInWeek);
  const gradesInTime_2 = readBoolean(exam.gradesInTime);
  const commonSlot_2 = readBoolean(exam.commonSlot);
  const day = readWeekday(exam.day);
  const partOfDay = readPartOfDay(exam.partOfDay);
  const publishedDaysBefore = integerOf(exam.publishedDaysBefore, 0, 120);
  const filedCopies = integerOf(exam.filedCopies, 0, 10);
  const specialCase = readBoolean(exam.specialCase);
  const gradesDate = readIsoDate(exam.gradesDate);
  const makeupDate = readIsoDate(exam.makeupDate);
  const examPaper = recordOf(input?.examPaper);
  const handedDaysBefore = integerOf(examPaper.handedDaysBefore, 0, 120);
  const collectedDays = integerOf(examPaper.collectedDays, 0, 120);
  const week = readExamWeek(exam.week);
  const held = readBoolean(exam.held);
  const classHeld = readBoolean(exam.classHeld);
  const inClass = readBoolean(exam.inClass);
  return {
    heldInExamWeek: resultOfHeldInExamWeek(heldInWeek),
    gradesInTime: resultOfGradesInTime(gradesInTime_2),
    commonSlot: resultOfCommonSlot(commonSlot_2, day, partOfDay),
    publication: resultOfPublication(publishedDaysBefore),
    filing: resultOfFiling(filedCopies),
    makeupGrades: resultOfMakeupGrades(specialCase, gradesDate, makeupDate, input),
    printing: resultOfPrinting(handedDaysBefore),
    collection: resultOfCollection(collectedDays),
    classesInExamWeek: resultOfClassesInExamWeek(week, held, classHeld, input),
    inClassExam: resultOfInClassExam(week, held, inClass, input),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
