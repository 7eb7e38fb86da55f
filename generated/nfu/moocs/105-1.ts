// @generated fagui: rules/nfu/moocs/amendment-105-1.fagui
/**
 * 國立虎尾科技大學磨課師（MOOCs）實施要點（nfu.moocs），版本 105-1
 * 由 rules/nfu/moocs/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  allAnswers,
  and,
  answer,
  asRecord,
  checkInput,
  decided,
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
  undeterminedPermission,
} from '../../../compiler/runtime/index.ts';
import type { CheckedInput, Decision, InputShape, Result, StandardSchema, Truth } from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'nfu.moocs',
  title: '磨課師（MOOCs）實施要點',
  institution: '國立虎尾科技大學',
  version: '105-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 磨課師課程類型：小規模翻轉教室線上課程、磨課師課程 */
export type MoocKind = 'spoc' | 'mooc';

export const MOOC_KIND_NAMES: readonly (readonly [alias: MoocKind, name: string])[] = [
  ['spoc', '小規模翻轉教室線上課程'],
  ['mooc', '磨課師課程'],
];

function readMoocKind(value: unknown): MoocKind | undefined {
  switch (value) {
    case 'spoc':
    case 'mooc':
      return value;
    default:
      return undefined;
  }
}

/** 上架審查單位：磨課師課程委員會、其他單位 */
export type ListingReviewer = 'moocCommittee' | 'other';

export const LISTING_REVIEWER_NAMES: readonly (readonly [alias: ListingReviewer, name: string])[] = [
  ['moocCommittee', '磨課師課程委員會'],
  ['other', '其他單位'],
];

function readListingReviewer(value: unknown): ListingReviewer | undefined {
  switch (value) {
    case 'moocCommittee':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 線上課程 */
export interface OnlineCourse {
  /** 類型 */
  readonly kind?: MoocKind;
  /** 線上學分：學分，整數，0至20 */
  readonly onlineCredits?: number;
  /** 線上時數：小時，小數1位，0至500 */
  readonly onlineHours?: number;
  /** 教材提前上傳日數：日，整數，0至120 */
  readonly uploadedDaysBefore?: number;
  /** 時數：小時，小數1位，0至500 */
  readonly hours?: number;
  /** 完成週數：週，整數，0至60 */
  readonly weeks?: number;
  /** 不限授課對象 */
  readonly openToAll?: boolean;
}

/** 磨課師教材 */
export interface MoocMaterial {
  /** 配合其他計畫或策略 */
  readonly otherProgramme?: boolean;
  /** 另訂製作規範 */
  readonly ownRules?: boolean;
  /** 實施成效驗證 */
  readonly validated?: boolean;
}

/** 磨課師申請 */
export interface MoocApplication {
  /** 提供教材規劃 */
  readonly planFiled?: boolean;
  /** 審查單位 */
  readonly reviewer?: ListingReviewer;
  /** 審查通過 */
  readonly approved?: boolean;
  /** 同課程補助次數：次，整數，0至20 */
  readonly grantsPerCourse?: number;
  /** 曾通過補助 */
  readonly grantedBefore?: boolean;
  /** 前案成果已繳交 */
  readonly earlierResultDelivered?: boolean;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly onlineCourse?: OnlineCourse;
  readonly moocMaterial?: MoocMaterial;
  readonly moocApplication?: MoocApplication;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '線上課程',
    alias: 'onlineCourse',
    fields: [
      { name: '類型', alias: 'kind', optional: false, type: { kind: 'enumeration', members: MOOC_KIND_NAMES } },
      { name: '線上學分', alias: 'onlineCredits', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '線上時數', alias: 'onlineHours', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 5000 } },
      { name: '教材提前上傳日數', alias: 'uploadedDaysBefore', optional: false, type: { kind: 'integer', low: 0, high: 120 } },
      { name: '時數', alias: 'hours', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 5000 } },
      { name: '完成週數', alias: 'weeks', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '不限授課對象', alias: 'openToAll', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '磨課師教材',
    alias: 'moocMaterial',
    fields: [
      { name: '配合其他計畫或策略', alias: 'otherProgramme', optional: false, type: { kind: 'boolean' } },
      { name: '另訂製作規範', alias: 'ownRules', optional: false, type: { kind: 'boolean' } },
      { name: '實施成效驗證', alias: 'validated', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '磨課師申請',
    alias: 'moocApplication',
    fields: [
      { name: '提供教材規劃', alias: 'planFiled', optional: false, type: { kind: 'boolean' } },
      { name: '審查單位', alias: 'reviewer', optional: false, type: { kind: 'enumeration', members: LISTING_REVIEWER_NAMES } },
      { name: '審查通過', alias: 'approved', optional: false, type: { kind: 'boolean' } },
      { name: '同課程補助次數', alias: 'grantsPerCourse', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '曾通過補助', alias: 'grantedBefore', optional: false, type: { kind: 'boolean' } },
      { name: '前案成果已繳交', alias: 'earlierResultDelivered', optional: false, type: { kind: 'boolean' } },
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
  { name: '考試', alias: 'exam', fields: null },
  { name: '試題卷', alias: 'examPaper', fields: null },
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

const integerOf = readInteger;

/** 線上學分：notApplicable */
const ONLINE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第一款第一目');

/** 線上學分：met */
const ONLINE_CREDITS_MET = /* @__PURE__ */ decided('met', '第二點第一款第一目');

/** 線上學分：violated */
const ONLINE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第一款第一目');

/** 線上學分所讀的事實 */
const ONLINE_CREDITS_FACTS: readonly string[] = ['線上課程.類型', '線上課程.線上學分'];

function openOnlineCredits(kind: MoocKind | undefined, onlineCredits_2: number): Decision {
  return undeterminedDuty(
    '第二點第一款第一目',
    answer(kind === 'spoc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型'),
    answer(onlineCredits_2 >= 1 ? YES : onlineCredits_2 < 1 ? NO : UNKNOWN, onlineCredits_2 !== onlineCredits_2 && '線上課程.線上學分'),
    YES,
    ONLINE_CREDITS_FACTS,
  );
}

function decideOnlineCredits(kind: MoocKind | undefined, onlineCredits_2: number): Decision {
  const inCase: Truth = kind === 'spoc' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return ONLINE_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && onlineCredits_2 >= 1) return ONLINE_CREDITS_MET;
  if (inCase === YES && onlineCredits_2 < 1) return ONLINE_CREDITS_VIOLATED;
  return openOnlineCredits(kind, onlineCredits_2);
}

function resultOfOnlineCredits(kind: MoocKind | undefined, onlineCredits_2: number): Result {
  return result(decideOnlineCredits(kind, onlineCredits_2), {
    text: '課程中至少一學分應為線上教學，時數十六至十八小時；其餘學分數之授課時數，用於實體課室之討論。',
    values: [
      ['kind', showMember(kind, MOOC_KIND_NAMES)],
      ['onlineCredits', showNumber(onlineCredits_2, 1n, '學分')],
      ['onlineMinimum', '1 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 線上學分（第二點第一款第一目）
 *
 * > 課程中至少一學分應為線上教學，時數十六至十八小時；其餘學分數之授課時數，用於實體課室之討論。
 *
 * - 適用 線上課程.類型 = 小規模翻轉教室線上課程
 * - 應 線上課程.線上學分 ≥ 線上學分下限（1 學分）
 */
export function onlineCredits(input: Input): Decision {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const onlineCredits_2 = integerOf(onlineCourse.onlineCredits, 0, 20);
  return decideOnlineCredits(kind, onlineCredits_2);
}

/** 線上學分：結果與理由。 */
export function explainOnlineCredits(input: Input): Result {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const onlineCredits_2 = integerOf(onlineCourse.onlineCredits, 0, 20);
  return resultOfOnlineCredits(kind, onlineCredits_2);
}

const decimalOf = readDecimal;

/** 線上時數：notApplicable */
const ONLINE_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第一款第一目');

/** 線上時數：met */
const ONLINE_HOURS_MET = /* @__PURE__ */ decided('met', '第二點第一款第一目');

/** 線上時數：violated */
const ONLINE_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第一款第一目');

/** 線上時數所讀的事實 */
const ONLINE_HOURS_FACTS: readonly string[] = ['線上課程.類型', '線上課程.線上時數'];

function openOnlineHours(kind: MoocKind | undefined, onlineHours_2: number): Decision {
  return undeterminedDuty(
    '第二點第一款第一目',
    answer(kind === 'spoc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型'),
    allAnswers(
      answer(onlineHours_2 >= 160 ? YES : onlineHours_2 < 160 ? NO : UNKNOWN, onlineHours_2 !== onlineHours_2 && '線上課程.線上時數'),
      answer(onlineHours_2 <= 180 ? YES : onlineHours_2 > 180 ? NO : UNKNOWN, onlineHours_2 !== onlineHours_2 && '線上課程.線上時數'),
    ),
    YES,
    ONLINE_HOURS_FACTS,
  );
}

function decideOnlineHours(kind: MoocKind | undefined, onlineHours_2: number): Decision {
  const inCase: Truth = kind === 'spoc' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return ONLINE_HOURS_NOT_APPLICABLE;
  if (inCase === YES && onlineHours_2 >= 160 && onlineHours_2 <= 180) return ONLINE_HOURS_MET;
  if (inCase === YES && (onlineHours_2 < 160 || onlineHours_2 > 180)) return ONLINE_HOURS_VIOLATED;
  return openOnlineHours(kind, onlineHours_2);
}

function resultOfOnlineHours(kind: MoocKind | undefined, onlineHours_2: number): Result {
  return result(decideOnlineHours(kind, onlineHours_2), {
    text: '課程中至少一學分應為線上教學，時數十六至十八小時；其餘學分數之授課時數，用於實體課室之討論。',
    values: [
      ['kind', showMember(kind, MOOC_KIND_NAMES)],
      ['onlineHours', showNumber(onlineHours_2, 10n, '小時')],
      ['onlineHoursRange', '16 至 18 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 線上時數（第二點第一款第一目）
 *
 * > 課程中至少一學分應為線上教學，時數十六至十八小時；其餘學分數之授課時數，用於實體課室之討論。
 *
 * - 適用 線上課程.類型 = 小規模翻轉教室線上課程
 * - 應 線上課程.線上時數 ≥ 線上時數範圍（16 至 18 小時） 且 線上課程.線上時數 ≤ 線上時數範圍（16 至 18 小時）
 */
export function onlineHours(input: Input): Decision {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const onlineHours_2 = decimalOf(onlineCourse.onlineHours, 10, 0, 5000);
  return decideOnlineHours(kind, onlineHours_2);
}

/** 線上時數：結果與理由。 */
export function explainOnlineHours(input: Input): Result {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const onlineHours_2 = decimalOf(onlineCourse.onlineHours, 10, 0, 5000);
  return resultOfOnlineHours(kind, onlineHours_2);
}

/** 教材上傳：notApplicable */
const MATERIAL_UPLOAD_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第一款第二目');

/** 教材上傳：met */
const MATERIAL_UPLOAD_MET = /* @__PURE__ */ decided('met', '第二點第一款第二目');

/** 教材上傳：violated */
const MATERIAL_UPLOAD_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第一款第二目');

/** 教材上傳所讀的事實 */
const MATERIAL_UPLOAD_FACTS: readonly string[] = ['線上課程.類型', '線上課程.教材提前上傳日數'];

function openMaterialUpload(kind: MoocKind | undefined, uploadedDaysBefore: number): Decision {
  return undeterminedDuty(
    '第二點第一款第二目',
    answer(kind === 'spoc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型'),
    answer(
      uploadedDaysBefore >= 7 ? YES : uploadedDaysBefore < 7 ? NO : UNKNOWN,
      uploadedDaysBefore !== uploadedDaysBefore && '線上課程.教材提前上傳日數',
    ),
    YES,
    MATERIAL_UPLOAD_FACTS,
  );
}

function decideMaterialUpload(kind: MoocKind | undefined, uploadedDaysBefore: number): Decision {
  const inCase: Truth = kind === 'spoc' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MATERIAL_UPLOAD_NOT_APPLICABLE;
  if (inCase === YES && uploadedDaysBefore >= 7) return MATERIAL_UPLOAD_MET;
  if (inCase === YES && uploadedDaysBefore < 7) return MATERIAL_UPLOAD_VIOLATED;
  return openMaterialUpload(kind, uploadedDaysBefore);
}

function resultOfMaterialUpload(kind: MoocKind | undefined, uploadedDaysBefore: number): Result {
  return result(decideMaterialUpload(kind, uploadedDaysBefore), {
    text: '授課教師應備妥各週課室討論所涉章節之完整教學教材，在討論前一週上傳至指定之平台，供學生於線上學習。',
    values: [
      ['kind', showMember(kind, MOOC_KIND_NAMES)],
      ['uploadedDaysBefore', showNumber(uploadedDaysBefore, 1n, '日')],
      ['uploadLead', '1 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 教材上傳（第二點第一款第二目）
 *
 * > 授課教師應備妥各週課室討論所涉章節之完整教學教材，在討論前一週上傳至指定之平台，供學生於線上學習。
 *
 * - 適用 線上課程.類型 = 小規模翻轉教室線上課程
 * - 應 線上課程.教材提前上傳日數 ≥ 上傳前置期（1 週）
 */
export function materialUpload(input: Input): Decision {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const uploadedDaysBefore = integerOf(onlineCourse.uploadedDaysBefore, 0, 120);
  return decideMaterialUpload(kind, uploadedDaysBefore);
}

/** 教材上傳：結果與理由。 */
export function explainMaterialUpload(input: Input): Result {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const uploadedDaysBefore = integerOf(onlineCourse.uploadedDaysBefore, 0, 120);
  return resultOfMaterialUpload(kind, uploadedDaysBefore);
}

/** 磨課師授課對象：notApplicable */
const OPEN_ENROLMENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第二款');

/** 磨課師授課對象：met */
const OPEN_ENROLMENT_MET = /* @__PURE__ */ decided('met', '第二點第二款');

/** 磨課師授課對象：violated */
const OPEN_ENROLMENT_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第二款');

/** 磨課師授課對象所讀的事實 */
const OPEN_ENROLMENT_FACTS: readonly string[] = ['線上課程.類型', '線上課程.不限授課對象'];

function openOpenEnrolment(kind: MoocKind | undefined, openToAll: Truth): Decision {
  return undeterminedDuty(
    '第二點第二款',
    answer(kind === 'mooc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型'),
    answer(openToAll, openToAll === UNKNOWN && '線上課程.不限授課對象'),
    YES,
    OPEN_ENROLMENT_FACTS,
  );
}

function decideOpenEnrolment(kind: MoocKind | undefined, openToAll: Truth): Decision {
  const inCase: Truth = kind === 'mooc' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return OPEN_ENROLMENT_NOT_APPLICABLE;
  const must: Truth = openToAll;
  if (inCase === YES && must === YES) return OPEN_ENROLMENT_MET;
  if (inCase === YES && must === NO) return OPEN_ENROLMENT_VIOLATED;
  return openOpenEnrolment(kind, openToAll);
}

function resultOfOpenEnrolment(kind: MoocKind | undefined, openToAll: Truth): Result {
  return result(decideOpenEnrolment(kind, openToAll), {
    text: '發展磨課師課程者，應設計有效之教學策略，並開放全球學員修課，授課對象不設限制；每一課程以十八小時為原則，授課應於六至十八週內完成。',
    values: [
      ['kind', showMember(kind, MOOC_KIND_NAMES)],
      ['openToAll', showTruth(openToAll)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 磨課師授課對象（第二點第二款）
 *
 * > 發展磨課師課程者，應設計有效之教學策略，並開放全球學員修課，授課對象不設限制；每一課程以十八小時為原則，授課應於六至十八週內完成。
 *
 * - 適用 線上課程.類型 = 磨課師課程
 * - 應 線上課程.不限授課對象
 */
export function openEnrolment(input: Input): Decision {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const openToAll = readBoolean(onlineCourse.openToAll);
  return decideOpenEnrolment(kind, openToAll);
}

/** 磨課師授課對象：結果與理由。 */
export function explainOpenEnrolment(input: Input): Result {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const openToAll = readBoolean(onlineCourse.openToAll);
  return resultOfOpenEnrolment(kind, openToAll);
}

/** 磨課師課程時數：notApplicable */
const MOOC_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第二款');

/** 磨課師課程時數：met */
const MOOC_HOURS_MET = /* @__PURE__ */ decided('met', '第二點第二款');

/** 磨課師課程時數：deviates */
const MOOC_HOURS_DEVIATES = /* @__PURE__ */ decided('deviates', '第二點第二款');

/** 磨課師課程時數所讀的事實 */
const MOOC_HOURS_FACTS: readonly string[] = ['線上課程.類型', '線上課程.時數'];

function openMoocHours(kind: MoocKind | undefined, hours: number): Decision {
  return undeterminedDuty(
    '第二點第二款',
    answer(kind === 'mooc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型'),
    YES,
    answer(hours === 180 ? YES : hours < 180 || hours > 180 ? NO : UNKNOWN, hours !== hours && '線上課程.時數'),
    MOOC_HOURS_FACTS,
  );
}

function decideMoocHours(kind: MoocKind | undefined, hours: number): Decision {
  const inCase: Truth = kind === 'mooc' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MOOC_HOURS_NOT_APPLICABLE;
  const principle: Truth = hours === 180 ? YES : hours < 180 || hours > 180 ? NO : UNKNOWN;
  if (inCase === YES && principle === YES) return MOOC_HOURS_MET;
  if (inCase === YES && principle === NO) return MOOC_HOURS_DEVIATES;
  return openMoocHours(kind, hours);
}

function resultOfMoocHours(kind: MoocKind | undefined, hours: number): Result {
  return result(decideMoocHours(kind, hours), {
    text: '發展磨課師課程者，應設計有效之教學策略，並開放全球學員修課，授課對象不設限制；每一課程以十八小時為原則，授課應於六至十八週內完成。',
    values: [
      ['kind', showMember(kind, MOOC_KIND_NAMES)],
      ['hours', showNumber(hours, 10n, '小時')],
      ['courseHours', '18 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 磨課師課程時數（第二點第二款）
 *
 * > 發展磨課師課程者，應設計有效之教學策略，並開放全球學員修課，授課對象不設限制；每一課程以十八小時為原則，授課應於六至十八週內完成。
 *
 * - 適用 線上課程.類型 = 磨課師課程
 * - 原則應 線上課程.時數 = 課程時數（18 小時）
 */
export function moocHours(input: Input): Decision {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const hours = decimalOf(onlineCourse.hours, 10, 0, 5000);
  return decideMoocHours(kind, hours);
}

/** 磨課師課程時數：結果與理由。 */
export function explainMoocHours(input: Input): Result {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const hours = decimalOf(onlineCourse.hours, 10, 0, 5000);
  return resultOfMoocHours(kind, hours);
}

/** 磨課師授課期間：notApplicable */
const MOOC_WEEKS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第二款');

/** 磨課師授課期間：met */
const MOOC_WEEKS_MET = /* @__PURE__ */ decided('met', '第二點第二款');

/** 磨課師授課期間：violated */
const MOOC_WEEKS_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第二款');

/** 磨課師授課期間所讀的事實 */
const MOOC_WEEKS_FACTS: readonly string[] = ['線上課程.類型', '線上課程.完成週數'];

function openMoocWeeks(kind: MoocKind | undefined, weeks: number): Decision {
  return undeterminedDuty(
    '第二點第二款',
    answer(kind === 'mooc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型'),
    allAnswers(
      answer(weeks >= 6 ? YES : weeks < 6 ? NO : UNKNOWN, weeks !== weeks && '線上課程.完成週數'),
      answer(weeks <= 18 ? YES : weeks > 18 ? NO : UNKNOWN, weeks !== weeks && '線上課程.完成週數'),
    ),
    YES,
    MOOC_WEEKS_FACTS,
  );
}

function decideMoocWeeks(kind: MoocKind | undefined, weeks: number): Decision {
  const inCase: Truth = kind === 'mooc' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MOOC_WEEKS_NOT_APPLICABLE;
  if (inCase === YES && weeks >= 6 && weeks <= 18) return MOOC_WEEKS_MET;
  if (inCase === YES && (weeks < 6 || weeks > 18)) return MOOC_WEEKS_VIOLATED;
  return openMoocWeeks(kind, weeks);
}

function resultOfMoocWeeks(kind: MoocKind | undefined, weeks: number): Result {
  return result(decideMoocWeeks(kind, weeks), {
    text: '發展磨課師課程者，應設計有效之教學策略，並開放全球學員修課，授課對象不設限制；每一課程以十八小時為原則，授課應於六至十八週內完成。',
    values: [
      ['kind', showMember(kind, MOOC_KIND_NAMES)],
      ['weeks', showNumber(weeks, 1n, '週')],
      ['teachingPeriod', '6 至 18 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 磨課師授課期間（第二點第二款）
 *
 * > 發展磨課師課程者，應設計有效之教學策略，並開放全球學員修課，授課對象不設限制；每一課程以十八小時為原則，授課應於六至十八週內完成。
 *
 * - 適用 線上課程.類型 = 磨課師課程
 * - 應 線上課程.完成週數 ≥ 授課期間（6 至 18 週） 且 線上課程.完成週數 ≤ 授課期間（6 至 18 週）
 */
export function moocWeeks(input: Input): Decision {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const weeks = integerOf(onlineCourse.weeks, 0, 60);
  return decideMoocWeeks(kind, weeks);
}

/** 磨課師授課期間：結果與理由。 */
export function explainMoocWeeks(input: Input): Result {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const weeks = integerOf(onlineCourse.weeks, 0, 60);
  return resultOfMoocWeeks(kind, weeks);
}

/** 課程之上架：entitled */
const LISTING_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第一款');

/** 課程之上架：notEntitled */
const LISTING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第一款');

/** 課程之上架所讀的事實 */
const LISTING_FACTS: readonly string[] = ['磨課師申請.提供教材規劃', '磨課師申請.審查單位', '磨課師申請.審查通過'];

function openListing(planFiled: Truth, reviewer: ListingReviewer | undefined, approved: Truth): Decision {
  return undeterminedPermission(
    '第三點第一款',
    YES,
    allAnswers(
      answer(planFiled, planFiled === UNKNOWN && '磨課師申請.提供教材規劃'),
      answer(reviewer === 'moocCommittee' ? YES : reviewer === undefined ? UNKNOWN : NO, reviewer === undefined && '磨課師申請.審查單位'),
      answer(approved, approved === UNKNOWN && '磨課師申請.審查通過'),
    ),
    LISTING_FACTS,
  );
}

function decideListing(planFiled: Truth, reviewer: ListingReviewer | undefined, approved: Truth): Decision {
  const when: Truth = and(and(planFiled, reviewer === 'moocCommittee' ? YES : reviewer === undefined ? UNKNOWN : NO), approved);
  if (when === YES) return LISTING_ENTITLED;
  if (when === NO) return LISTING_NOT_ENTITLED;
  return openListing(planFiled, reviewer, approved);
}

function resultOfListing(planFiled: Truth, reviewer: ListingReviewer | undefined, approved: Truth): Result {
  return result(decideListing(planFiled, reviewer, approved), {
    text: '教學發展中心按學年公告徵件，教師以個人名義申請，並提供教材規劃資料；經磨課師課程委員會審查通過後，課程始予上架。',
    values: [
      ['planFiled', showTruth(planFiled)],
      ['reviewer', showMember(reviewer, LISTING_REVIEWER_NAMES)],
      ['approved', showTruth(approved)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 課程之上架（第三點第一款）
 *
 * > 教學發展中心按學年公告徵件，教師以個人名義申請，並提供教材規劃資料；經磨課師課程委員會審查通過後，課程始予上架。
 *
 * - 當 磨課師申請.提供教材規劃 且 磨課師申請.審查單位 = 磨課師課程委員會 且 磨課師申請.審查通過
 * - 始得 上架
 */
export function listing(input: Input): Decision {
  const moocApplication = recordOf(input?.moocApplication);
  const planFiled = readBoolean(moocApplication.planFiled);
  const reviewer = readListingReviewer(moocApplication.reviewer);
  const approved = readBoolean(moocApplication.approved);
  return decideListing(planFiled, reviewer, approved);
}

/** 課程之上架：結果與理由。 */
export function explainListing(input: Input): Result {
  const moocApplication = recordOf(input?.moocApplication);
  const planFiled = readBoolean(moocApplication.planFiled);
  const reviewer = readListingReviewer(moocApplication.reviewer);
  const approved = readBoolean(moocApplication.approved);
  return resultOfListing(planFiled, reviewer, approved);
}

/** 同一課程補助次數：met */
const GRANTS_PER_COURSE_MET = /* @__PURE__ */ decided('met', '第三點第二款');

/** 同一課程補助次數：deviates */
const GRANTS_PER_COURSE_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第二款');

/** 同一課程補助次數所讀的事實 */
const GRANTS_PER_COURSE_FACTS: readonly string[] = ['磨課師申請.同課程補助次數'];

function openGrantsPerCourse(grantsPerCourse_2: number): Decision {
  return undeterminedDuty(
    '第三點第二款',
    YES,
    YES,
    answer(
      grantsPerCourse_2 <= 1 ? YES : grantsPerCourse_2 > 1 ? NO : UNKNOWN,
      grantsPerCourse_2 !== grantsPerCourse_2 && '磨課師申請.同課程補助次數',
    ),
    GRANTS_PER_COURSE_FACTS,
  );
}

const GRANTS_PER_COURSE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openGrantsPerCourse(NaN));

function resultOfGrantsPerCourse(grantsPerCourse_2: number): Result {
  return result(
    grantsPerCourse_2 <= 1 ? GRANTS_PER_COURSE_MET : grantsPerCourse_2 > 1 ? GRANTS_PER_COURSE_DEVIATES : GRANTS_PER_COURSE_UNDETERMINED,
    {
      text: '通過審查之案件，每案比照「國立虎尾科技大學教材製作補助要點」所定網路開放教材類別予以補助；同一教師之同一門課程，以補助一次為原則。',
      values: [
        ['grantsPerCourse', showNumber(grantsPerCourse_2, 1n, '次')],
        ['grantCount', '1 次'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 同一課程補助次數（第三點第二款）
 *
 * > 通過審查之案件，每案比照「國立虎尾科技大學教材製作補助要點」所定網路開放教材類別予以補助；同一教師之同一門課程，以補助一次為原則。
 *
 * - 原則應 磨課師申請.同課程補助次數 ≤ 補助次數（1 次）
 */
export function grantsPerCourse(input: Input): Decision {
  const moocApplication = recordOf(input?.moocApplication);
  const grantsPerCourse_2 = integerOf(moocApplication.grantsPerCourse, 0, 20);
  return grantsPerCourse_2 <= 1
    ? GRANTS_PER_COURSE_MET
    : grantsPerCourse_2 > 1
      ? GRANTS_PER_COURSE_DEVIATES
      : GRANTS_PER_COURSE_UNDETERMINED;
}

/** 同一課程補助次數：結果與理由。 */
export function explainGrantsPerCourse(input: Input): Result {
  const moocApplication = recordOf(input?.moocApplication);
  const grantsPerCourse_2 = integerOf(moocApplication.grantsPerCourse, 0, 20);
  return resultOfGrantsPerCourse(grantsPerCourse_2);
}

/** 教材製作規範：entitled */
const OWN_MATERIAL_RULES_ENTITLED = /* @__PURE__ */ decided('entitled', '第二點第三款');

/** 教材製作規範：notEntitled */
const OWN_MATERIAL_RULES_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二點第三款');

/** 教材製作規範所讀的事實 */
const OWN_MATERIAL_RULES_FACTS: readonly string[] = ['磨課師教材.配合其他計畫或策略'];

function openOwnMaterialRules(otherProgramme: Truth): Decision {
  return undeterminedPermission(
    '第二點第三款',
    YES,
    answer(otherProgramme, otherProgramme === UNKNOWN && '磨課師教材.配合其他計畫或策略'),
    OWN_MATERIAL_RULES_FACTS,
  );
}

function decideOwnMaterialRules(otherProgramme: Truth): Decision {
  const when: Truth = otherProgramme;
  if (when === YES) return OWN_MATERIAL_RULES_ENTITLED;
  if (when === NO) return OWN_MATERIAL_RULES_NOT_ENTITLED;
  return openOwnMaterialRules(otherProgramme);
}

function resultOfOwnMaterialRules(otherProgramme: Truth): Result {
  return result(decideOwnMaterialRules(otherProgramme), {
    text: '製作磨課師教材，得配合其他補助計畫或發展策略，另行訂定教材製作規範，並就教材或課程之成效實施驗證，使製作之品質與成效更為提升。',
    values: [['otherProgramme', showTruth(otherProgramme)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 教材製作規範（第二點第三款）
 *
 * > 製作磨課師教材，得配合其他補助計畫或發展策略，另行訂定教材製作規範，並就教材或課程之成效實施驗證，使製作之品質與成效更為提升。
 *
 * - 當 磨課師教材.配合其他計畫或策略
 * - 得 另行訂定教材製作規範
 */
export function ownMaterialRules(input: Input): Decision {
  const moocMaterial = recordOf(input?.moocMaterial);
  const otherProgramme = readBoolean(moocMaterial.otherProgramme);
  return decideOwnMaterialRules(otherProgramme);
}

/** 教材製作規範：結果與理由。 */
export function explainOwnMaterialRules(input: Input): Result {
  const moocMaterial = recordOf(input?.moocMaterial);
  const otherProgramme = readBoolean(moocMaterial.otherProgramme);
  return resultOfOwnMaterialRules(otherProgramme);
}

/** 成效之驗證：notApplicable */
const VALIDATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第三款');

/** 成效之驗證：met */
const VALIDATION_MET = /* @__PURE__ */ decided('met', '第二點第三款');

/** 成效之驗證：violated */
const VALIDATION_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第三款');

/** 成效之驗證所讀的事實 */
const VALIDATION_FACTS: readonly string[] = ['磨課師教材.另訂製作規範', '磨課師教材.實施成效驗證'];

function openValidation(ownRules: Truth, validated: Truth): Decision {
  return undeterminedDuty(
    '第二點第三款',
    answer(ownRules, ownRules === UNKNOWN && '磨課師教材.另訂製作規範'),
    answer(validated, validated === UNKNOWN && '磨課師教材.實施成效驗證'),
    YES,
    VALIDATION_FACTS,
  );
}

function decideValidation(ownRules: Truth, validated: Truth): Decision {
  const inCase: Truth = ownRules;
  if (inCase === NO) return VALIDATION_NOT_APPLICABLE;
  const must: Truth = validated;
  if (inCase === YES && must === YES) return VALIDATION_MET;
  if (inCase === YES && must === NO) return VALIDATION_VIOLATED;
  return openValidation(ownRules, validated);
}

function resultOfValidation(ownRules: Truth, validated: Truth): Result {
  return result(decideValidation(ownRules, validated), {
    text: '製作磨課師教材，得配合其他補助計畫或發展策略，另行訂定教材製作規範，並就教材或課程之成效實施驗證，使製作之品質與成效更為提升。',
    values: [
      ['ownRules', showTruth(ownRules)],
      ['validated', showTruth(validated)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 成效之驗證（第二點第三款）
 *
 * > 製作磨課師教材，得配合其他補助計畫或發展策略，另行訂定教材製作規範，並就教材或課程之成效實施驗證，使製作之品質與成效更為提升。
 *
 * - 適用 磨課師教材.另訂製作規範
 * - 應 磨課師教材.實施成效驗證
 */
export function validation(input: Input): Decision {
  const moocMaterial = recordOf(input?.moocMaterial);
  const ownRules = readBoolean(moocMaterial.ownRules);
  const validated = readBoolean(moocMaterial.validated);
  return decideValidation(ownRules, validated);
}

/** 成效之驗證：結果與理由。 */
export function explainValidation(input: Input): Result {
  const moocMaterial = recordOf(input?.moocMaterial);
  const ownRules = readBoolean(moocMaterial.ownRules);
  const validated = readBoolean(moocMaterial.validated);
  return resultOfValidation(ownRules, validated);
}

/** 再次申請：notApplicable */
const FURTHER_APPLICATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款');

/** 再次申請：entitled */
const FURTHER_APPLICATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第四款');

/** 再次申請：notEntitled */
const FURTHER_APPLICATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第四款');

/** 再次申請所讀的事實 */
const FURTHER_APPLICATION_FACTS: readonly string[] = ['磨課師申請.曾通過補助', '磨課師申請.前案成果已繳交'];

function openFurtherApplication(grantedBefore: Truth, earlierResultDelivered: Truth): Decision {
  return undeterminedPermission(
    '第三點第四款',
    answer(grantedBefore, grantedBefore === UNKNOWN && '磨課師申請.曾通過補助'),
    answer(earlierResultDelivered, earlierResultDelivered === UNKNOWN && '磨課師申請.前案成果已繳交'),
    FURTHER_APPLICATION_FACTS,
  );
}

function decideFurtherApplication(grantedBefore: Truth, earlierResultDelivered: Truth): Decision {
  const inCase: Truth = grantedBefore;
  if (inCase === NO) return FURTHER_APPLICATION_NOT_APPLICABLE;
  const when: Truth = earlierResultDelivered;
  if (inCase === YES && when === YES) return FURTHER_APPLICATION_ENTITLED;
  if (inCase === YES && when === NO) return FURTHER_APPLICATION_NOT_ENTITLED;
  return openFurtherApplication(grantedBefore, earlierResultDelivered);
}

function resultOfFurtherApplication(grantedBefore: Truth, earlierResultDelivered: Truth): Result {
  return result(decideFurtherApplication(grantedBefore, earlierResultDelivered), {
    text: '曾依本要點通過補助之申請，而未能完成成果之繳交者，不得另提新申請。',
    values: [
      ['grantedBefore', showTruth(grantedBefore)],
      ['earlierResultDelivered', showTruth(earlierResultDelivered)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 再次申請（第三點第四款）
 *
 * > 曾依本要點通過補助之申請，而未能完成成果之繳交者，不得另提新申請。
 *
 * - 適用 磨課師申請.曾通過補助
 * - 當 磨課師申請.前案成果已繳交
 * - 始得 另提新申請
 */
export function furtherApplication(input: Input): Decision {
  const moocApplication = recordOf(input?.moocApplication);
  const grantedBefore = readBoolean(moocApplication.grantedBefore);
  const earlierResultDelivered = readBoolean(moocApplication.earlierResultDelivered);
  return decideFurtherApplication(grantedBefore, earlierResultDelivered);
}

/** 再次申請：結果與理由。 */
export function explainFurtherApplication(input: Input): Result {
  const moocApplication = recordOf(input?.moocApplication);
  const grantedBefore = readBoolean(moocApplication.grantedBefore);
  const earlierResultDelivered = readBoolean(moocApplication.earlierResultDelivered);
  return resultOfFurtherApplication(grantedBefore, earlierResultDelivered);
}

export interface Decisions {
  readonly onlineCredits: Decision;
  readonly onlineHours: Decision;
  readonly materialUpload: Decision;
  readonly openEnrolment: Decision;
  readonly moocHours: Decision;
  readonly moocWeeks: Decision;
  readonly listing: Decision;
  readonly grantsPerCourse: Decision;
  readonly ownMaterialRules: Decision;
  readonly validation: Decision;
  readonly furtherApplication: Decision;
}

export interface Results {
  readonly onlineCredits: Result;
  readonly onlineHours: Result;
  readonly materialUpload: Result;
  readonly openEnrolment: Result;
  readonly moocHours: Result;
  readonly moocWeeks: Result;
  readonly listing: Result;
  readonly grantsPerCourse: Result;
  readonly ownMaterialRules: Result;
  readonly validation: Result;
  readonly furtherApplication: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const onlineCredits_2 = integerOf(onlineCourse.onlineCredits, 0, 20);
  const onlineHours_2 = decimalOf(onlineCourse.onlineHours, 10, 0, 5000);
  const uploadedDaysBefore = integerOf(onlineCourse.uploadedDaysBefore, 0, 120);
  const openToAll = readBoolean(onlineCourse.openToAll);
  const hours = decimalOf(onlineCourse.hours, 10, 0, 5000);
  const weeks = integerOf(onlineCourse.weeks, 0, 60);
  const moocApplication = recordOf(input?.moocApplication);
  const planFiled = readBoolean(moocApplication.planFiled);
  const reviewer = readListingReviewer(moocApplication.reviewer);
  const approved = readBoolean(moocApplication.approved);
  const grantsPerCourse_2 = integerOf(moocApplication.grantsPerCourse, 0, 20);
  const moocMaterial = recordOf(input?.moocMaterial);
  const otherProgramme = readBoolean(moocMaterial.otherProgramme);
  const ownRules = readBoolean(moocMaterial.ownRules);
  const validated = readBoolean(moocMaterial.validated);
  const grantedBefore = readBoolean(moocApplication.grantedBefore);
  const earlierResultDelivered = readBoolean(moocApplication.earlierResultDelivered);
  return {
    onlineCredits: decideOnlineCredits(kind, onlineCredits_2),
    onlineHours: decideOnlineHours(kind, onlineHours_2),
    materialUpload: decideMaterialUpload(kind, uploadedDaysBefore),
    openEnrolment: decideOpenEnrolment(kind, openToAll),
    moocHours: decideMoocHours(kind, hours),
    moocWeeks: decideMoocWeeks(kind, weeks),
    listing: decideListing(planFiled, reviewer, approved),
    grantsPerCourse:
      grantsPerCourse_2 <= 1 ? GRANTS_PER_COURSE_MET : grantsPerCourse_2 > 1 ? GRANTS_PER_COURSE_DEVIATES : GRANTS_PER_COURSE_UNDETERMINED,
    ownMaterialRules: decideOwnMaterialRules(otherProgramme),
    validation: decideValidation(ownRules, validated),
    furtherApplication: decideFurtherApplication(grantedBefore, earlierResultDelivered),
  };
}

function evaluateRead(input: Input): Results {
  const onlineCourse = recordOf(input?.onlineCourse);
  const kind = readMoocKind(onlineCourse.kind);
  const onlineCredits_2 = integerOf(onlineCourse.onlineCredits, 0, 20);
  const onlineHours_2 = decimalOf(onlineCourse.onlineHours, 10, 0, 5000);
  const uploadedDaysBefore = integerOf(onlineCourse.uploadedDaysBefore, 0, 120);
  const openToAll = readBoolean(onlineCourse.openToAll);
  const hours = decimalOf(onlineCourse.hours, 10, 0, 5000);
  const weeks = integerOf(onlineCourse.weeks, 0, 60);
  const moocApplication = recordOf(input?.moocApplication);
  const planFiled = readBoolean(moocApplication.planFiled);
  const reviewer = readListingReviewer(moocApplication.reviewer);
  const approved = readBoolean(moocApplication.approved);
  const grantsPerCourse_2 = integerOf(moocApplication.grantsPerCourse, 0, 20);
  const moocMaterial = recordOf(input?.moocMaterial);
  const otherProgramme = readBoolean(moocMaterial.otherProgramme);
  const ownRules = readBoolean(moocMaterial.ownRules);
  const validated = readBoolean(moocMaterial.validated);
  const grantedBefore = readBoolean(moocApplication.grantedBefore);
  const earlierResultDelivered = readBoolean(moocApplication.earlierResultDelivered);
  return {
    onlineCredits: resultOfOnlineCredits(kind, onlineCredits_2),
    onlineHours: resultOfOnlineHours(kind, onlineHours_2),
    materialUpload: resultOfMaterialUpload(kind, uploadedDaysBefore),
    openEnrolment: resultOfOpenEnrolment(kind, openToAll),
    moocHours: resultOfMoocHours(kind, hours),
    moocWeeks: resultOfMoocWeeks(kind, weeks),
    listing: resultOfListing(planFiled, reviewer, approved),
    grantsPerCourse: resultOfGrantsPerCourse(grantsPerCourse_2),
    ownMaterialRules: resultOfOwnMaterialRules(otherProgramme),
    validation: resultOfValidation(ownRules, validated),
    furtherApplication: resultOfFurtherApplication(grantedBefore, earlierResultDelivered),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
