// @generated fagui: rules/ntua/syllabus-review/regulation.fagui
/**
 * 國立臺灣藝術大學圖文傳播藝術學系(所)課程大綱外審作業要點（ntua.syllabusReview），版本 114-2
 * 由 rules/ntua/syllabus-review/regulation.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  allAnswers,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  decided,
  or,
  readBoolean,
  readDecimal,
  readInteger,
  readably,
  result,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  undeterminedDuty,
  undeterminedEffect,
} from '../../../compiler/runtime/index.ts';
import type { CheckedInput, Decision, InputShape, Result, StandardSchema, Truth } from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ntua.syllabusReview',
  title: '圖文傳播藝術學系(所)課程大綱外審作業要點',
  institution: '國立臺灣藝術大學',
  version: '114-2',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 送審經費標準：各機關學校出席費及稿費支給要點、其他標準 */
export type ReviewFeeRule = 'nationalRule' | 'other';

export const REVIEW_FEE_RULE_NAMES: readonly (readonly [alias: ReviewFeeRule, name: string])[] = [
  ['nationalRule', '各機關學校出席費及稿費支給要點'],
  ['other', '其他標準'],
];

function readReviewFeeRule(value: unknown): ReviewFeeRule | undefined {
  switch (value) {
    case 'nationalRule':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 外審 */
export interface SyllabusReview {
  /** 每學期送審門數：門，整數，0至50 */
  readonly coursesPerTerm?: number;
  /** 開學前完成 */
  readonly doneBeforeTerm?: boolean;
  /** 距前次送審年數：年，小數1位，0至30 */
  readonly yearsSinceReview?: number;
  /** 外審委員人數：名，整數，0至20 */
  readonly reviewers?: number;
  /** 新開課程 */
  readonly newCourse?: boolean;
  /** 尚未送審 */
  readonly neverReviewed?: boolean;
  /** 檢附課程大綱 */
  readonly outlineAttached?: boolean;
  /** 經費標準 */
  readonly feeRule?: ReviewFeeRule;
  /** 授課教師填寫追蹤表 */
  readonly followUpFiled?: boolean;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly syllabusReview?: SyllabusReview;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '外審',
    alias: 'syllabusReview',
    fields: [
      { name: '每學期送審門數', alias: 'coursesPerTerm', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '開學前完成', alias: 'doneBeforeTerm', optional: false, type: { kind: 'boolean' } },
      { name: '距前次送審年數', alias: 'yearsSinceReview', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 300 } },
      { name: '外審委員人數', alias: 'reviewers', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '新開課程', alias: 'newCourse', optional: false, type: { kind: 'boolean' } },
      { name: '尚未送審', alias: 'neverReviewed', optional: false, type: { kind: 'boolean' } },
      { name: '檢附課程大綱', alias: 'outlineAttached', optional: false, type: { kind: 'boolean' } },
      { name: '經費標準', alias: 'feeRule', optional: false, type: { kind: 'enumeration', members: REVIEW_FEE_RULE_NAMES } },
      { name: '授課教師填寫追蹤表', alias: 'followUpFiled', optional: false, type: { kind: 'boolean' } },
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
  { name: '實習課程', alias: 'internshipCourse', fields: null },
  { name: '實習', alias: 'internship', fields: null },
  { name: '實習免修', alias: 'internshipWaiver', fields: null },
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

/** 每學期送審門數：met */
const COURSES_EACH_TERM_MET = /* @__PURE__ */ decided('met', '第二點');

/** 每學期送審門數：deviates */
const COURSES_EACH_TERM_DEVIATES = /* @__PURE__ */ decided('deviates', '第二點');

/** 每學期送審門數所讀的事實 */
const COURSES_EACH_TERM_FACTS: readonly string[] = ['外審.每學期送審門數'];

function openCoursesEachTerm(coursesPerTerm: number): Decision {
  return undeterminedDuty(
    '第二點',
    YES,
    YES,
    answer(
      coursesPerTerm === 3 ? YES : coursesPerTerm < 3 || coursesPerTerm > 3 ? NO : UNKNOWN,
      coursesPerTerm !== coursesPerTerm && '外審.每學期送審門數',
    ),
    COURSES_EACH_TERM_FACTS,
  );
}

function decideCoursesEachTerm(coursesPerTerm: number): Decision {
  const principle: Truth = coursesPerTerm === 3 ? YES : coursesPerTerm < 3 || coursesPerTerm > 3 ? NO : UNKNOWN;
  if (principle === YES) return COURSES_EACH_TERM_MET;
  if (principle === NO) return COURSES_EACH_TERM_DEVIATES;
  return openCoursesEachTerm(coursesPerTerm);
}

function resultOfCoursesEachTerm(coursesPerTerm: number): Result {
  return result(decideCoursesEachTerm(coursesPerTerm), {
    text: '本系／所課程大綱之外審，送審之週期為4年；每學期送審之選修或必修課程，以3門為原則，其審查應於開學之前完成；新開之課程與未曾送審之課程，優先送審。',
    values: [
      ['syllabusReview.coursesPerTerm', showNumber(coursesPerTerm, 1n, '門')],
      ['binding.coursesPerTerm', '3 門'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 每學期送審門數（第二點）
 *
 * > 本系／所課程大綱之外審，送審之週期為4年；每學期送審之選修或必修課程，以3門為原則，其審查應於開學之前完成；新開之課程與未曾送審之課程，優先送審。
 *
 * - 原則應 外審.每學期送審門數 = 每學期門數（3 門）
 */
export function coursesEachTerm(input: Input): Decision {
  const syllabusReview = recordOf(input?.syllabusReview);
  const coursesPerTerm = integerOf(syllabusReview.coursesPerTerm, 0, 50);
  return decideCoursesEachTerm(coursesPerTerm);
}

/** 每學期送審門數：結果與理由。 */
export function explainCoursesEachTerm(input: Input): Result {
  const syllabusReview = recordOf(input?.syllabusReview);
  const coursesPerTerm = integerOf(syllabusReview.coursesPerTerm, 0, 50);
  return resultOfCoursesEachTerm(coursesPerTerm);
}

/** 外審之完成：met */
const DONE_BEFORE_TERM_MET = /* @__PURE__ */ decided('met', '第二點');

/** 外審之完成：violated */
const DONE_BEFORE_TERM_VIOLATED = /* @__PURE__ */ decided('violated', '第二點');

/** 外審之完成所讀的事實 */
const DONE_BEFORE_TERM_FACTS: readonly string[] = ['外審.開學前完成'];

function openDoneBeforeTerm(doneBeforeTerm_2: Truth): Decision {
  return undeterminedDuty(
    '第二點',
    YES,
    answer(doneBeforeTerm_2, doneBeforeTerm_2 === UNKNOWN && '外審.開學前完成'),
    YES,
    DONE_BEFORE_TERM_FACTS,
  );
}

function decideDoneBeforeTerm(doneBeforeTerm_2: Truth): Decision {
  const must: Truth = doneBeforeTerm_2;
  if (must === YES) return DONE_BEFORE_TERM_MET;
  if (must === NO) return DONE_BEFORE_TERM_VIOLATED;
  return openDoneBeforeTerm(doneBeforeTerm_2);
}

function resultOfDoneBeforeTerm(doneBeforeTerm_2: Truth): Result {
  return result(decideDoneBeforeTerm(doneBeforeTerm_2), {
    text: '本系／所課程大綱之外審，送審之週期為4年；每學期送審之選修或必修課程，以3門為原則，其審查應於開學之前完成；新開之課程與未曾送審之課程，優先送審。',
    values: [['doneBeforeTerm', showTruth(doneBeforeTerm_2)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 外審之完成（第二點）
 *
 * > 本系／所課程大綱之外審，送審之週期為4年；每學期送審之選修或必修課程，以3門為原則，其審查應於開學之前完成；新開之課程與未曾送審之課程，優先送審。
 *
 * - 應 外審.開學前完成
 */
export function doneBeforeTerm(input: Input): Decision {
  const syllabusReview = recordOf(input?.syllabusReview);
  const doneBeforeTerm_2 = readBoolean(syllabusReview.doneBeforeTerm);
  return decideDoneBeforeTerm(doneBeforeTerm_2);
}

/** 外審之完成：結果與理由。 */
export function explainDoneBeforeTerm(input: Input): Result {
  const syllabusReview = recordOf(input?.syllabusReview);
  const doneBeforeTerm_2 = readBoolean(syllabusReview.doneBeforeTerm);
  return resultOfDoneBeforeTerm(doneBeforeTerm_2);
}

const decimalOf = readDecimal;

/** 送審週期之遵守：met */
const WITHIN_CYCLE_MET = /* @__PURE__ */ decided('met', '第二點');

/** 送審週期之遵守：violated */
const WITHIN_CYCLE_VIOLATED = /* @__PURE__ */ decided('violated', '第二點');

/** 送審週期之遵守所讀的事實 */
const WITHIN_CYCLE_FACTS: readonly string[] = ['外審.距前次送審年數'];

function openWithinCycle(yearsSinceReview: number): Decision {
  return undeterminedDuty(
    '第二點',
    YES,
    answer(
      yearsSinceReview <= 40 ? YES : yearsSinceReview > 40 ? NO : UNKNOWN,
      yearsSinceReview !== yearsSinceReview && '外審.距前次送審年數',
    ),
    YES,
    WITHIN_CYCLE_FACTS,
  );
}

const WITHIN_CYCLE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openWithinCycle(NaN));

function resultOfWithinCycle(yearsSinceReview: number): Result {
  return result(yearsSinceReview <= 40 ? WITHIN_CYCLE_MET : yearsSinceReview > 40 ? WITHIN_CYCLE_VIOLATED : WITHIN_CYCLE_UNDETERMINED, {
    text: '本系／所課程大綱之外審，送審之週期為4年；每學期送審之選修或必修課程，以3門為原則，其審查應於開學之前完成；新開之課程與未曾送審之課程，優先送審。',
    values: [
      ['yearsSinceReview', showNumber(yearsSinceReview, 10n, '年')],
      ['reviewCycle', '4 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 送審週期之遵守（第二點）
 *
 * > 本系／所課程大綱之外審，送審之週期為4年；每學期送審之選修或必修課程，以3門為原則，其審查應於開學之前完成；新開之課程與未曾送審之課程，優先送審。
 *
 * - 應 外審.距前次送審年數 ≤ 送審週期（4 年）
 */
export function withinCycle(input: Input): Decision {
  const syllabusReview = recordOf(input?.syllabusReview);
  const yearsSinceReview = decimalOf(syllabusReview.yearsSinceReview, 10, 0, 300);
  return yearsSinceReview <= 40 ? WITHIN_CYCLE_MET : yearsSinceReview > 40 ? WITHIN_CYCLE_VIOLATED : WITHIN_CYCLE_UNDETERMINED;
}

/** 送審週期之遵守：結果與理由。 */
export function explainWithinCycle(input: Input): Result {
  const syllabusReview = recordOf(input?.syllabusReview);
  const yearsSinceReview = decimalOf(syllabusReview.yearsSinceReview, 10, 0, 300);
  return resultOfWithinCycle(yearsSinceReview);
}

/** 優先送審：value */
const REVIEW_PRIORITY_VALUE = /* @__PURE__ */ decided('value', '第二點');

/** 優先送審：notApplicable */
const REVIEW_PRIORITY_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點');

/** 優先送審所讀的事實 */
const REVIEW_PRIORITY_FACTS: readonly string[] = ['外審.新開課程', '外審.尚未送審'];

function openReviewPriority(newCourse: Truth, neverReviewed: Truth): Decision {
  return undeterminedEffect(
    '第二點',
    anyAnswer(
      answer(newCourse, newCourse === UNKNOWN && '外審.新開課程'),
      answer(neverReviewed, neverReviewed === UNKNOWN && '外審.尚未送審'),
    ),
    REVIEW_PRIORITY_FACTS,
  );
}

function decideReviewPriority(newCourse: Truth, neverReviewed: Truth): Decision {
  const inCase: Truth = or(newCourse, neverReviewed);
  if (inCase === YES) return REVIEW_PRIORITY_VALUE;
  if (inCase === NO) return REVIEW_PRIORITY_NOT_APPLICABLE;
  return openReviewPriority(newCourse, neverReviewed);
}

function resultOfReviewPriority(newCourse: Truth, neverReviewed: Truth): Result {
  return result(decideReviewPriority(newCourse, neverReviewed), {
    text: '本系／所課程大綱之外審，送審之週期為4年；每學期送審之選修或必修課程，以3門為原則，其審查應於開學之前完成；新開之課程與未曾送審之課程，優先送審。',
    values: [
      ['newCourse', showTruth(newCourse)],
      ['neverReviewed', showTruth(neverReviewed)],
    ],
    caveats: [],
    effects: ['優先送審'],
  });
}

/**
 * 優先送審（第二點）
 *
 * > 本系／所課程大綱之外審，送審之週期為4年；每學期送審之選修或必修課程，以3門為原則，其審查應於開學之前完成；新開之課程與未曾送審之課程，優先送審。
 *
 * - 當 外審.新開課程 或 外審.尚未送審
 * - 效果 優先送審
 */
export function reviewPriority(input: Input): Decision {
  const syllabusReview = recordOf(input?.syllabusReview);
  const newCourse = readBoolean(syllabusReview.newCourse);
  const neverReviewed = readBoolean(syllabusReview.neverReviewed);
  return decideReviewPriority(newCourse, neverReviewed);
}

/** 優先送審：結果與理由。 */
export function explainReviewPriority(input: Input): Result {
  const syllabusReview = recordOf(input?.syllabusReview);
  const newCourse = readBoolean(syllabusReview.newCourse);
  const neverReviewed = readBoolean(syllabusReview.neverReviewed);
  return resultOfReviewPriority(newCourse, neverReviewed);
}

/** 外審資料：met */
const REVIEW_PAPERS_MET = /* @__PURE__ */ decided('met', '第三點');

/** 外審資料：violated */
const REVIEW_PAPERS_VIOLATED = /* @__PURE__ */ decided('violated', '第三點');

/** 外審資料所讀的事實 */
const REVIEW_PAPERS_FACTS: readonly string[] = ['外審.檢附課程大綱'];

function openReviewPapers(outlineAttached: Truth): Decision {
  return undeterminedDuty(
    '第三點',
    YES,
    answer(outlineAttached, outlineAttached === UNKNOWN && '外審.檢附課程大綱'),
    YES,
    REVIEW_PAPERS_FACTS,
  );
}

function decideReviewPapers(outlineAttached: Truth): Decision {
  const must: Truth = outlineAttached;
  if (must === YES) return REVIEW_PAPERS_MET;
  if (must === NO) return REVIEW_PAPERS_VIOLATED;
  return openReviewPapers(outlineAttached);
}

function resultOfReviewPapers(outlineAttached: Truth): Result {
  return result(decideReviewPapers(outlineAttached), {
    text: '送請外審之資料，至少應有課程大綱；其他相關資料，視情況補充。',
    values: [['outlineAttached', showTruth(outlineAttached)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 外審資料（第三點）
 *
 * > 送請外審之資料，至少應有課程大綱；其他相關資料，視情況補充。
 *
 * - 應 外審.檢附課程大綱
 */
export function reviewPapers(input: Input): Decision {
  const syllabusReview = recordOf(input?.syllabusReview);
  const outlineAttached = readBoolean(syllabusReview.outlineAttached);
  return decideReviewPapers(outlineAttached);
}

/** 外審資料：結果與理由。 */
export function explainReviewPapers(input: Input): Result {
  const syllabusReview = recordOf(input?.syllabusReview);
  const outlineAttached = readBoolean(syllabusReview.outlineAttached);
  return resultOfReviewPapers(outlineAttached);
}

/** 外審委員人數：met */
const REVIEWERS_MET = /* @__PURE__ */ decided('met', '第四點');

/** 外審委員人數：violated */
const REVIEWERS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點');

/** 外審委員人數所讀的事實 */
const REVIEWERS_FACTS: readonly string[] = ['外審.外審委員人數'];

function openReviewers(reviewers_2: number): Decision {
  return undeterminedDuty(
    '第四點',
    YES,
    allAnswers(
      answer(reviewers_2 >= 1 ? YES : reviewers_2 < 1 ? NO : UNKNOWN, reviewers_2 !== reviewers_2 && '外審.外審委員人數'),
      answer(reviewers_2 <= 2 ? YES : reviewers_2 > 2 ? NO : UNKNOWN, reviewers_2 !== reviewers_2 && '外審.外審委員人數'),
    ),
    YES,
    REVIEWERS_FACTS,
  );
}

const REVIEWERS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openReviewers(NaN));

function resultOfReviewers(reviewers_2: number): Result {
  return result(
    reviewers_2 >= 1 && reviewers_2 <= 2 ? REVIEWERS_MET : reviewers_2 < 1 || reviewers_2 > 2 ? REVIEWERS_VIOLATED : REVIEWERS_UNDETERMINED,
    {
      text: '各課程之外審委員，由系主任遴聘1至2名，審查其課程；外審之結果，依第五點審查並追蹤處理。',
      values: [
        ['reviewers', showNumber(reviewers_2, 1n, '名')],
        ['reviewerCount', '1 至 2 名'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 外審委員人數（第四點）
 *
 * > 各課程之外審委員，由系主任遴聘1至2名，審查其課程；外審之結果，依第五點審查並追蹤處理。
 *
 * - 應 外審.外審委員人數 ≥ 委員人數（1 至 2 名） 且 外審.外審委員人數 ≤ 委員人數（1 至 2 名）
 */
export function reviewers(input: Input): Decision {
  const syllabusReview = recordOf(input?.syllabusReview);
  const reviewers_2 = integerOf(syllabusReview.reviewers, 0, 20);
  return reviewers_2 >= 1 && reviewers_2 <= 2
    ? REVIEWERS_MET
    : reviewers_2 < 1 || reviewers_2 > 2
      ? REVIEWERS_VIOLATED
      : REVIEWERS_UNDETERMINED;
}

/** 外審委員人數：結果與理由。 */
export function explainReviewers(input: Input): Result {
  const syllabusReview = recordOf(input?.syllabusReview);
  const reviewers_2 = integerOf(syllabusReview.reviewers, 0, 20);
  return resultOfReviewers(reviewers_2);
}

/** 追蹤表之填寫：met */
const FOLLOW_UP_MET = /* @__PURE__ */ decided('met', '第五點');

/** 追蹤表之填寫：violated */
const FOLLOW_UP_VIOLATED = /* @__PURE__ */ decided('violated', '第五點');

/** 追蹤表之填寫所讀的事實 */
const FOLLOW_UP_FACTS: readonly string[] = ['外審.授課教師填寫追蹤表'];

function openFollowUp(followUpFiled: Truth): Decision {
  return undeterminedDuty(
    '第五點',
    YES,
    answer(followUpFiled, followUpFiled === UNKNOWN && '外審.授課教師填寫追蹤表'),
    YES,
    FOLLOW_UP_FACTS,
  );
}

function decideFollowUp(followUpFiled: Truth): Decision {
  const must: Truth = followUpFiled;
  if (must === YES) return FOLLOW_UP_MET;
  if (must === NO) return FOLLOW_UP_VIOLATED;
  return openFollowUp(followUpFiled);
}

function resultOfFollowUp(followUpFiled: Truth): Result {
  return result(decideFollowUp(followUpFiled), {
    text: '審查之結果，應填於「國立臺灣藝術大學圖文傳播藝術學系(所)課程大綱回饋表」，由本系／所彙整，轉請授課教師參酌。授課教師應按審查結果，填寫「國立臺灣藝術大學圖文傳播藝術學系(所)課程大綱回饋意見追蹤表」。',
    values: [['followUpFiled', showTruth(followUpFiled)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 追蹤表之填寫（第五點）
 *
 * > 審查之結果，應填於「國立臺灣藝術大學圖文傳播藝術學系(所)課程大綱回饋表」，由本系／所彙整，轉請授課教師參酌。授課教師應按審查結果，填寫「國立臺灣藝術大學圖文傳播藝術學系(所)課程大綱回饋意見追蹤表」。
 *
 * - 應 外審.授課教師填寫追蹤表
 */
export function followUp(input: Input): Decision {
  const syllabusReview = recordOf(input?.syllabusReview);
  const followUpFiled = readBoolean(syllabusReview.followUpFiled);
  return decideFollowUp(followUpFiled);
}

/** 追蹤表之填寫：結果與理由。 */
export function explainFollowUp(input: Input): Result {
  const syllabusReview = recordOf(input?.syllabusReview);
  const followUpFiled = readBoolean(syllabusReview.followUpFiled);
  return resultOfFollowUp(followUpFiled);
}

/** 外審經費：met */
const REVIEW_FEE_MET = /* @__PURE__ */ decided('met', '第七點');

/** 外審經費：violated */
const REVIEW_FEE_VIOLATED = /* @__PURE__ */ decided('violated', '第七點');

/** 外審經費所讀的事實 */
const REVIEW_FEE_FACTS: readonly string[] = ['外審.經費標準'];

function openReviewFee(feeRule: ReviewFeeRule | undefined): Decision {
  return undeterminedDuty(
    '第七點',
    YES,
    answer(feeRule === 'nationalRule' ? YES : feeRule === undefined ? UNKNOWN : NO, feeRule === undefined && '外審.經費標準'),
    YES,
    REVIEW_FEE_FACTS,
  );
}

function decideReviewFee(feeRule: ReviewFeeRule | undefined): Decision {
  const must: Truth = feeRule === 'nationalRule' ? YES : feeRule === undefined ? UNKNOWN : NO;
  if (must === YES) return REVIEW_FEE_MET;
  if (must === NO) return REVIEW_FEE_VIOLATED;
  return openReviewFee(feeRule);
}

function resultOfReviewFee(feeRule: ReviewFeeRule | undefined): Result {
  return result(decideReviewFee(feeRule), {
    text: '外審所需經費，按「各機關學校出席費及稿費支給要點」所定之標準支給。',
    values: [['feeRule', showMember(feeRule, REVIEW_FEE_RULE_NAMES)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 外審經費（第七點）
 *
 * > 外審所需經費，按「各機關學校出席費及稿費支給要點」所定之標準支給。
 *
 * - 應 外審.經費標準 = 各機關學校出席費及稿費支給要點
 */
export function reviewFee(input: Input): Decision {
  const syllabusReview = recordOf(input?.syllabusReview);
  const feeRule = readReviewFeeRule(syllabusReview.feeRule);
  return decideReviewFee(feeRule);
}

/** 外審經費：結果與理由。 */
export function explainReviewFee(input: Input): Result {
  const syllabusReview = recordOf(input?.syllabusReview);
  const feeRule = readReviewFeeRule(syllabusReview.feeRule);
  return resultOfReviewFee(feeRule);
}

export interface Decisions {
  readonly coursesEachTerm: Decision;
  readonly doneBeforeTerm: Decision;
  readonly withinCycle: Decision;
  readonly reviewPriority: Decision;
  readonly reviewPapers: Decision;
  readonly reviewers: Decision;
  readonly followUp: Decision;
  readonly reviewFee: Decision;
}

export interface Results {
  readonly coursesEachTerm: Result;
  readonly doneBeforeTerm: Result;
  readonly withinCycle: Result;
  readonly reviewPriority: Result;
  readonly reviewPapers: Result;
  readonly reviewers: Result;
  readonly followUp: Result;
  readonly reviewFee: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const syllabusReview = recordOf(input?.syllabusReview);
  const coursesPerTerm = integerOf(syllabusReview.coursesPerTerm, 0, 50);
  const doneBeforeTerm_2 = readBoolean(syllabusReview.doneBeforeTerm);
  const yearsSinceReview = decimalOf(syllabusReview.yearsSinceReview, 10, 0, 300);
  const newCourse = readBoolean(syllabusReview.newCourse);
  const neverReviewed = readBoolean(syllabusReview.neverReviewed);
  const outlineAttached = readBoolean(syllabusReview.outlineAttached);
  const reviewers_2 = integerOf(syllabusReview.reviewers, 0, 20);
  const followUpFiled = readBoolean(syllabusReview.followUpFiled);
  const feeRule = readReviewFeeRule(syllabusReview.feeRule);
  return {
    coursesEachTerm: decideCoursesEachTerm(coursesPerTerm),
    doneBeforeTerm: decideDoneBeforeTerm(doneBeforeTerm_2),
    withinCycle: yearsSinceReview <= 40 ? WITHIN_CYCLE_MET : yearsSinceReview > 40 ? WITHIN_CYCLE_VIOLATED : WITHIN_CYCLE_UNDETERMINED,
    reviewPriority: decideReviewPriority(newCourse, neverReviewed),
    reviewPapers: decideReviewPapers(outlineAttached),
    reviewers:
      reviewers_2 >= 1 && reviewers_2 <= 2
        ? REVIEWERS_MET
        : reviewers_2 < 1 || reviewers_2 > 2
          ? REVIEWERS_VIOLATED
          : REVIEWERS_UNDETERMINED,
    followUp: decideFollowUp(followUpFiled),
    reviewFee: decideReviewFee(feeRule),
  };
}

function evaluateRead(input: Input): Results {
  const syllabusReview = recordOf(input?.syllabusReview);
  const coursesPerTerm = integerOf(syllabusReview.coursesPerTerm, 0, 50);
  const doneBeforeTerm_2 = readBoolean(syllabusReview.doneBeforeTerm);
  const yearsSinceReview = decimalOf(syllabusReview.yearsSinceReview, 10, 0, 300);
  const newCourse = readBoolean(syllabusReview.newCourse);
  const neverReviewed = readBoolean(syllabusReview.neverReviewed);
  const outlineAttached = readBoolean(syllabusReview.outlineAttached);
  const reviewers_2 = integerOf(syllabusReview.reviewers, 0, 20);
  const followUpFiled = readBoolean(syllabusReview.followUpFiled);
  const feeRule = readReviewFeeRule(syllabusReview.feeRule);
  return {
    coursesEachTerm: resultOfCoursesEachTerm(coursesPerTerm),
    doneBeforeTerm: resultOfDoneBeforeTerm(doneBeforeTerm_2),
    withinCycle: resultOfWithinCycle(yearsSinceReview),
    reviewPriority: resultOfReviewPriority(newCourse, neverReviewed),
    reviewPapers: resultOfReviewPapers(outlineAttached),
    reviewers: resultOfReviewers(reviewers_2),
    followUp: resultOfFollowUp(followUpFiled),
    reviewFee: resultOfReviewFee(feeRule),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
