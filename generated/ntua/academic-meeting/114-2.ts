// @generated fagui: rules/ntua/academic-meeting/regulation.fagui
/**
 * 國立臺灣藝術大學教務會議提案及決議處理規範（ntua.academicMeeting），版本 114-2
 * 由 rules/ntua/academic-meeting/regulation.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  CONFLICTING,
  FAILED,
  FULFILLED,
  NO_ENTRIES,
  addReached,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  asRecord,
  atMostExact,
  checkInput,
  conclusionResult,
  decided,
  isoDate,
  lacking,
  lift,
  maxBounds,
  minBounds,
  onlyReached,
  reachOf,
  reachTogether,
  readBoolean,
  readEntries,
  readInteger,
  readIsoDate,
  readably,
  result,
  settled,
  showDate,
  showEntries,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  truthValue,
  undeterminedConclusion,
  undeterminedDuty,
  undeterminedEffect,
  undeterminedPermission,
  undeterminedValue,
  valueOrNull,
  wholeNumber,
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
  Result,
  StandardSchema,
  Truth,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ntua.academicMeeting',
  title: '教務會議提案及決議處理規範',
  institution: '國立臺灣藝術大學',
  version: '114-2',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 提案種類：行政法規案、課程法規案、課程學位案 */
export type ProposalKind = 'administrativeRegulation' | 'curriculumRegulation' | 'curriculumOrDegree';

export const PROPOSAL_KIND_NAMES: readonly (readonly [alias: ProposalKind, name: string])[] = [
  ['administrativeRegulation', '行政法規案'],
  ['curriculumRegulation', '課程法規案'],
  ['curriculumOrDegree', '課程學位案'],
];

function readProposalKind(value: unknown): ProposalKind | undefined {
  switch (value) {
    case 'administrativeRegulation':
    case 'curriculumRegulation':
    case 'curriculumOrDegree':
      return value;
    default:
      return undefined;
  }
}

/** 審議會議：行政會議、系所課程委員會、院課程委員會、校課程委員會 */
export type ReviewBody = 'administrativeMeeting' | 'departmentCommittee' | 'collegeCommittee' | 'universityCommittee';

export const REVIEW_BODY_NAMES: readonly (readonly [alias: ReviewBody, name: string])[] = [
  ['administrativeMeeting', '行政會議'],
  ['departmentCommittee', '系所課程委員會'],
  ['collegeCommittee', '院課程委員會'],
  ['universityCommittee', '校課程委員會'],
];

function readReviewBody(value: unknown): ReviewBody | undefined {
  switch (value) {
    case 'administrativeMeeting':
    case 'departmentCommittee':
    case 'collegeCommittee':
    case 'universityCommittee':
      return value;
    default:
      return undefined;
  }
}

/** 前審結果：審議通過、審議修正通過、審議照案通過、審議未通過 */
export type ReviewVerdict = 'passed' | 'passedAsAmended' | 'passedAsProposed' | 'rejected';

export const REVIEW_VERDICT_NAMES: readonly (readonly [alias: ReviewVerdict, name: string])[] = [
  ['passed', '審議通過'],
  ['passedAsAmended', '審議修正通過'],
  ['passedAsProposed', '審議照案通過'],
  ['rejected', '審議未通過'],
];

function readReviewVerdict(value: unknown): ReviewVerdict | undefined {
  switch (value) {
    case 'passed':
    case 'passedAsAmended':
    case 'passedAsProposed':
    case 'rejected':
      return value;
    default:
      return undefined;
  }
}

/** 會議決議：照案通過、修正後通過、其他決議 */
export type Resolution = 'adoptedAsProposed' | 'adoptedAsAmended' | 'other';

export const RESOLUTION_NAMES: readonly (readonly [alias: Resolution, name: string])[] = [
  ['adoptedAsProposed', '照案通過'],
  ['adoptedAsAmended', '修正後通過'],
  ['other', '其他決議'],
];

function readResolution(value: unknown): Resolution | undefined {
  switch (value) {
    case 'adoptedAsProposed':
    case 'adoptedAsAmended':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 前審：清單中的一筆 */
export interface Review {
  /** 會議 */
  readonly body?: ReviewBody;
  /** 日期：日期，如 2026-05-28 */
  readonly date?: string;
  /** 結果 */
  readonly verdict?: ReviewVerdict;
}

/** 提案 */
export interface Proposal {
  /** 種類 */
  readonly kind?: ProposalKind;
  /** 前審 */
  readonly reviews?: readonly Review[];
  /** 會議日期：日期，如 2026-05-28 */
  readonly meetingDate?: string;
  /** 議場修正：處，整數，0至1000 */
  readonly floorChanges?: number;
  /** 決議 */
  readonly resolution?: Resolution;
}

/** 畢業生 */
export interface Graduate {
  /** 原亞太學程 */
  readonly formerProgramme?: boolean;
  /** 級別：級，整數，100000至999999 */
  readonly class?: number;
  /** 註記案通過 */
  readonly noteApproved?: boolean;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly proposal?: Proposal;
  readonly graduate?: Graduate;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '提案',
    alias: 'proposal',
    fields: [
      { name: '種類', alias: 'kind', optional: false, type: { kind: 'enumeration', members: PROPOSAL_KIND_NAMES } },
      {
        name: '前審',
        alias: 'reviews',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '會議', alias: 'body', optional: false, type: { kind: 'enumeration', members: REVIEW_BODY_NAMES } },
              { name: '日期', alias: 'date', optional: false, type: { kind: 'date' } },
              { name: '結果', alias: 'verdict', optional: false, type: { kind: 'enumeration', members: REVIEW_VERDICT_NAMES } },
            ],
            unread: ['臨時會議', 'extraordinary'],
          },
        },
      },
      { name: '會議日期', alias: 'meetingDate', optional: false, type: { kind: 'date' } },
      { name: '議場修正', alias: 'floorChanges', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '決議', alias: 'resolution', optional: false, type: { kind: 'enumeration', members: RESOLUTION_NAMES } },
    ],
  },
  {
    name: '畢業生',
    alias: 'graduate',
    fields: [
      { name: '原亞太學程', alias: 'formerProgramme', optional: false, type: { kind: 'boolean' } },
      { name: '級別', alias: 'class', optional: false, type: { kind: 'integer', low: 100000, high: 999999 } },
      { name: '註記案通過', alias: 'noteApproved', optional: false, type: { kind: 'boolean' } },
    ],
  },
  { name: '前審', alias: 'review', fields: null },
  { name: '學位', alias: 'degree', fields: null },
];

/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */
export const inputSchema: StandardSchema<Input> = /* @__PURE__ */ standardSchema<Input>(INPUT_SHAPE);

/** The readable part of an input of any form, and what is wrong with the rest. */
export function checkedInput(input: unknown): { readonly value: Input; readonly issues: CheckedInput['issues'] } {
  const { value, issues } = checkInput(INPUT_SHAPE, input);
  return { value: value as Input, issues };
}

const recordOf = asRecord;

function someOfReviews(reviews: readonly Review[] | undefined): Truth {
  if (reviews === undefined) return UNKNOWN;
  let so: Truth = NO;
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Truth = and(
      body === 'administrativeMeeting' ? YES : body === undefined ? UNKNOWN : NO,
      verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES,
    );
    if (met === NO) continue;
    if (met === UNKNOWN) {
      so = UNKNOWN;
      continue;
    }
    return YES;
  }
  return so;
}

function lackOfSomeOfReviews(reviews: readonly Review[] | undefined): Lack {
  if (reviews === undefined) return lacking('提案.前審');
  let lack = lacking();
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Answer = allAnswers(
      answer(body === 'administrativeMeeting' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
      answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function computeAdministrativeReview(someOfReviewsValue: Truth): Truth {
  return someOfReviewsValue;
}

function lackOfAdministrativeReview(someOfReviewsValue: Truth, reviews: readonly Review[] | undefined): Note {
  return answer(someOfReviewsValue, someOfReviewsValue === UNKNOWN && lackOfSomeOfReviews(reviews));
}

function someOfReviews_2(reviews: readonly Review[] | undefined): Truth {
  if (reviews === undefined) return UNKNOWN;
  let so: Truth = NO;
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Truth = and(
      body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO,
      verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES,
    );
    if (met === NO) continue;
    if (met === UNKNOWN) {
      so = UNKNOWN;
      continue;
    }
    return YES;
  }
  return so;
}

function lackOfSomeOfReviews_2(reviews: readonly Review[] | undefined): Lack {
  if (reviews === undefined) return lacking('提案.前審');
  let lack = lacking();
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Answer = allAnswers(
      answer(body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
      answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function computeDepartmentReview(someOfReviews_2Value: Truth): Truth {
  return someOfReviews_2Value;
}

function lackOfDepartmentReview(someOfReviews_2Value: Truth, reviews: readonly Review[] | undefined): Note {
  return answer(someOfReviews_2Value, someOfReviews_2Value === UNKNOWN && lackOfSomeOfReviews_2(reviews));
}

function someOfReviews_3(reviews: readonly Review[] | undefined): Truth {
  if (reviews === undefined) return UNKNOWN;
  let so: Truth = NO;
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Truth = and(
      body === 'collegeCommittee' ? YES : body === undefined ? UNKNOWN : NO,
      verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES,
    );
    if (met === NO) continue;
    if (met === UNKNOWN) {
      so = UNKNOWN;
      continue;
    }
    return YES;
  }
  return so;
}

function lackOfSomeOfReviews_3(reviews: readonly Review[] | undefined): Lack {
  if (reviews === undefined) return lacking('提案.前審');
  let lack = lacking();
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Answer = allAnswers(
      answer(body === 'collegeCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
      answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function computeCollegeReview(someOfReviews_3Value: Truth): Truth {
  return someOfReviews_3Value;
}

function lackOfCollegeReview(someOfReviews_3Value: Truth, reviews: readonly Review[] | undefined): Note {
  return answer(someOfReviews_3Value, someOfReviews_3Value === UNKNOWN && lackOfSomeOfReviews_3(reviews));
}

function someOfReviews_4(reviews: readonly Review[] | undefined): Truth {
  if (reviews === undefined) return UNKNOWN;
  let so: Truth = NO;
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Truth = and(
      body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO,
      verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES,
    );
    if (met === NO) continue;
    if (met === UNKNOWN) {
      so = UNKNOWN;
      continue;
    }
    return YES;
  }
  return so;
}

function lackOfSomeOfReviews_4(reviews: readonly Review[] | undefined): Lack {
  if (reviews === undefined) return lacking('提案.前審');
  let lack = lacking();
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Answer = allAnswers(
      answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
      answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function computeUniversityReview(someOfReviews_4Value: Truth): Truth {
  return someOfReviews_4Value;
}

function lackOfUniversityReview(someOfReviews_4Value: Truth, reviews: readonly Review[] | undefined): Note {
  return answer(someOfReviews_4Value, someOfReviews_4Value === UNKNOWN && lackOfSomeOfReviews_4(reviews));
}

function minOfReviewsDate(reviews: readonly Review[] | undefined): number {
  if (reviews === undefined) return NaN;
  let best = NaN;
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Truth = and(
      body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO,
      verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES,
    );
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const date = readIsoDate(entry.date);
    if (date !== date) return NaN;
    if (!(best <= date)) best = date;
  }
  return best;
}

function lackOfMinOfReviewsDate(reviews: readonly Review[] | undefined): Lack {
  if (reviews === undefined) return lacking('提案.前審');
  let lack = lacking();
  let found = false;
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Answer = allAnswers(
      answer(body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
      answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
    const date = readIsoDate(entry.date);
    if (met === YES) {
      found = true;
      lack = lacking(lack, date !== date && '提案.前審 的 日期');
    }
  }
  if (!found && lack.missing.length === 0 && lack.reasons.length === 0) return NO_ENTRIES;
  return lack;
}

function boundsOfMinOfReviewsDate(reviews: readonly Review[] | undefined): Bounds {
  if (reviews === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const date = readIsoDate(entry.date);
    open.push([
      and(
        body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO,
        verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES,
      ),
      lift(date),
    ]);
  }
  return minBounds(open, null);
}

function computeFirstDepartmentReview(minOfReviewsDateValue: number): number {
  return minOfReviewsDateValue;
}

function lackOfFirstDepartmentReview(minOfReviewsDateValue: number, reviews: readonly Review[] | undefined): Note {
  return lacking(minOfReviewsDateValue !== minOfReviewsDateValue && lackOfMinOfReviewsDate(reviews));
}

function maxOfReviewsDate(reviews: readonly Review[] | undefined): number {
  if (reviews === undefined) return NaN;
  let best = NaN;
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Truth = and(
      body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO,
      verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES,
    );
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const date = readIsoDate(entry.date);
    if (date !== date) return NaN;
    if (!(best >= date)) best = date;
  }
  return best;
}

function lackOfMaxOfReviewsDate(reviews: readonly Review[] | undefined): Lack {
  if (reviews === undefined) return lacking('提案.前審');
  let lack = lacking();
  let found = false;
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const met: Answer = allAnswers(
      answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
      answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
    const date = readIsoDate(entry.date);
    if (met === YES) {
      found = true;
      lack = lacking(lack, date !== date && '提案.前審 的 日期');
    }
  }
  if (!found && lack.missing.length === 0 && lack.reasons.length === 0) return NO_ENTRIES;
  return lack;
}

function boundsOfMaxOfReviewsDate(reviews: readonly Review[] | undefined): Bounds {
  if (reviews === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const date = readIsoDate(entry.date);
    open.push([
      and(
        body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO,
        verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES,
      ),
      lift(date),
    ]);
  }
  return maxBounds(open, null);
}

function computeLastUniversityReview(maxOfReviewsDateValue: number): number {
  return maxOfReviewsDateValue;
}

function lackOfLastUniversityReview(maxOfReviewsDateValue: number, reviews: readonly Review[] | undefined): Note {
  return lacking(maxOfReviewsDateValue !== maxOfReviewsDateValue && lackOfMaxOfReviewsDate(reviews));
}

function conditionWithinBounds(date: number, firstDepartmentReviewValue: number, reviews: readonly Review[] | undefined): Truth {
  const holds: Truth = date >= firstDepartmentReviewValue ? YES : date < firstDepartmentReviewValue ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfMinOfReviewsDate(reviews) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(bound1, lift(date)),
  );
}

function conditionWithinBounds_2(date: number, lastUniversityReviewValue: number, reviews: readonly Review[] | undefined): Truth {
  const holds: Truth = date <= lastUniversityReviewValue ? YES : date > lastUniversityReviewValue ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfMaxOfReviewsDate(reviews) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(lift(date), bound1),
  );
}

function someOfReviews_5(
  reviews: readonly Review[] | undefined,
  firstDepartmentReviewValue: number,
  lastUniversityReviewValue: number,
): Truth {
  if (reviews === undefined) return UNKNOWN;
  let so: Truth = NO;
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const date = readIsoDate(entry.date);
    const met: Truth = and(
      and(
        and(
          body === 'collegeCommittee' ? YES : body === undefined ? UNKNOWN : NO,
          verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES,
        ),
        conditionWithinBounds(date, firstDepartmentReviewValue, reviews),
      ),
      conditionWithinBounds_2(date, lastUniversityReviewValue, reviews),
    );
    if (met === NO) continue;
    if (met === UNKNOWN) {
      so = UNKNOWN;
      continue;
    }
    return YES;
  }
  return so;
}

function lackOfSomeOfReviews_5(
  reviews: readonly Review[] | undefined,
  firstDepartmentReviewValue: number,
  firstDepartmentReviewLack: Note,
  lastUniversityReviewValue: number,
  lastUniversityReviewLack: Note,
): Lack {
  if (reviews === undefined) return lacking('提案.前審');
  let lack = lacking();
  for (const entry of reviews) {
    const body = readReviewBody(entry.body);
    const verdict = readReviewVerdict(entry.verdict);
    const date = readIsoDate(entry.date);
    const met: Answer = allAnswers(
      answer(body === 'collegeCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
      answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
      answer(
        conditionWithinBounds(date, firstDepartmentReviewValue, reviews),
        date !== date && '提案.前審 的 日期',
        firstDepartmentReviewLack,
      ),
      answer(
        conditionWithinBounds_2(date, lastUniversityReviewValue, reviews),
        date !== date && '提案.前審 的 日期',
        lastUniversityReviewLack,
      ),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function computeInOrder(someOfReviews_5Value: Truth): Truth {
  return someOfReviews_5Value;
}

function lackOfInOrder(
  someOfReviews_5Value: Truth,
  reviews: readonly Review[] | undefined,
  firstDepartmentReviewValue: number,
  firstDepartmentReviewLack: Note,
  lastUniversityReviewValue: number,
  lastUniversityReviewLack: Note,
): Note {
  return answer(
    someOfReviews_5Value,
    someOfReviews_5Value === UNKNOWN &&
      lackOfSomeOfReviews_5(
        reviews,
        firstDepartmentReviewValue,
        firstDepartmentReviewLack,
        lastUniversityReviewValue,
        lastUniversityReviewLack,
      ),
  );
}

const integerOf = readInteger;

function reachOfExpectedResolution(floorChanges: number): readonly (Resolution | undefined)[] | undefined {
  const reached: (Resolution | undefined)[] = [];
  const case1: Truth = floorChanges === 0 ? YES : floorChanges < 0 || floorChanges > 0 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, ['adoptedAsProposed'], undefined)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, ['adoptedAsAmended'], undefined) ? reached : undefined;
}

function onlyExpectedResolution(floorChanges: number): Resolution | undefined {
  return onlyReached<Resolution | undefined>(reachOfExpectedResolution(floorChanges), undefined);
}

function computeExpectedResolution(floorChanges: number): Resolution | undefined {
  const case1: Truth = floorChanges === 0 ? YES : floorChanges < 0 || floorChanges > 0 ? NO : UNKNOWN;
  if (case1 === YES) return 'adoptedAsProposed';
  if (case1 === UNKNOWN) return onlyExpectedResolution(floorChanges);
  return 'adoptedAsAmended';
}

function lackOfExpectedResolution(floorChanges: number): Note {
  const case1: Answer = answer(
    floorChanges === 0 ? YES : floorChanges < 0 || floorChanges > 0 ? NO : UNKNOWN,
    floorChanges !== floorChanges && '提案.議場修正',
  );
  if (typeof case1 === 'object') return case1;
  return lacking();
}

function allOfReviews(reviews: readonly Review[] | undefined, meetingDate: number): Truth {
  if (reviews === undefined) return UNKNOWN;
  let so: Truth = YES;
  for (const entry of reviews) {
    const date = readIsoDate(entry.date);
    const met: Truth = date <= meetingDate ? YES : date > meetingDate ? NO : UNKNOWN;
    if (met === NO) return NO;
    if (met === UNKNOWN) {
      so = UNKNOWN;
      continue;
    }
  }
  return so;
}

function lackOfAllOfReviews(reviews: readonly Review[] | undefined, meetingDate: number): Lack {
  if (reviews === undefined) return lacking('提案.前審');
  let lack = lacking();
  for (const entry of reviews) {
    const date = readIsoDate(entry.date);
    const met: Answer = answer(
      date <= meetingDate ? YES : date > meetingDate ? NO : UNKNOWN,
      date !== date && '提案.前審 的 日期',
      meetingDate !== meetingDate && '提案.會議日期',
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

/** 行政會議審議：value */
const ADMINISTRATIVE_REVIEW_VALUE = /* @__PURE__ */ decided('value', '第二點第一款');

/** 行政會議審議所讀的事實 */
const ADMINISTRATIVE_REVIEW_FACTS: readonly string[] = ['提案.前審', '提案.前審 的 會議', '提案.前審 的 日期', '提案.前審 的 結果'];

function resultOfAdministrativeReview(
  administrativeReviewValue: Truth,
  someOfReviewsValue: Truth,
  reviews: readonly Review[] | undefined,
): Result {
  const value = administrativeReviewValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第二點第一款', lacking(lackOfAdministrativeReview(someOfReviewsValue, reviews)), ADMINISTRATIVE_REVIEW_FACTS)
      : ADMINISTRATIVE_REVIEW_VALUE;
  return result(
    decision,
    { text: '行政法規案：行政會議。', values: [['reviews', showEntries(reviews)]], caveats: [], effects: [] },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfAdministrativeReview(administrativeReviewValue: Truth): boolean | undefined {
  const value = administrativeReviewValue;
  return truthValue(value);
}

/**
 * 行政會議審議（第二點第一款）
 *
 * > 行政法規案：行政會議。
 *
 * - 其餘 任一（提案.前審 其中 前審.會議 = 行政會議 且 前審.結果 ≠ 審議未通過）
 *
 * undefined：無法判定。
 */
export function administrativeReview(input: Input): boolean | undefined {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviewsValue = someOfReviews(reviews);
  const administrativeReviewValue = computeAdministrativeReview(someOfReviewsValue);
  return valueOfAdministrativeReview(administrativeReviewValue);
}

/** 行政會議審議：值與理由。 */
export function explainAdministrativeReview(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviewsValue = someOfReviews(reviews);
  const administrativeReviewValue = computeAdministrativeReview(someOfReviewsValue);
  return resultOfAdministrativeReview(administrativeReviewValue, someOfReviewsValue, reviews);
}

/** 系所審議：value */
const DEPARTMENT_REVIEW_VALUE = /* @__PURE__ */ decided('value', '第二點第三款');

/** 系所審議所讀的事實 */
const DEPARTMENT_REVIEW_FACTS: readonly string[] = ['提案.前審', '提案.前審 的 會議', '提案.前審 的 日期', '提案.前審 的 結果'];

function resultOfDepartmentReview(
  departmentReviewValue: Truth,
  someOfReviews_2Value: Truth,
  reviews: readonly Review[] | undefined,
): Result {
  const value = departmentReviewValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第二點第三款', lacking(lackOfDepartmentReview(someOfReviews_2Value, reviews)), DEPARTMENT_REVIEW_FACTS)
      : DEPARTMENT_REVIEW_VALUE;
  return result(
    decision,
    {
      text: '課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。',
      values: [['reviews', showEntries(reviews)]],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfDepartmentReview(departmentReviewValue: Truth): boolean | undefined {
  const value = departmentReviewValue;
  return truthValue(value);
}

/**
 * 系所審議（第二點第三款）
 *
 * > 課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。
 *
 * - 其餘 任一（提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）
 *
 * undefined：無法判定。
 */
export function departmentReview(input: Input): boolean | undefined {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_2Value = someOfReviews_2(reviews);
  const departmentReviewValue = computeDepartmentReview(someOfReviews_2Value);
  return valueOfDepartmentReview(departmentReviewValue);
}

/** 系所審議：值與理由。 */
export function explainDepartmentReview(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_2Value = someOfReviews_2(reviews);
  const departmentReviewValue = computeDepartmentReview(someOfReviews_2Value);
  return resultOfDepartmentReview(departmentReviewValue, someOfReviews_2Value, reviews);
}

/** 院審議：value */
const COLLEGE_REVIEW_VALUE = /* @__PURE__ */ decided('value', '第二點第三款');

/** 院審議所讀的事實 */
const COLLEGE_REVIEW_FACTS: readonly string[] = ['提案.前審', '提案.前審 的 會議', '提案.前審 的 日期', '提案.前審 的 結果'];

function resultOfCollegeReview(collegeReviewValue: Truth, someOfReviews_3Value: Truth, reviews: readonly Review[] | undefined): Result {
  const value = collegeReviewValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第二點第三款', lacking(lackOfCollegeReview(someOfReviews_3Value, reviews)), COLLEGE_REVIEW_FACTS)
      : COLLEGE_REVIEW_VALUE;
  return result(
    decision,
    {
      text: '課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。',
      values: [['reviews', showEntries(reviews)]],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfCollegeReview(collegeReviewValue: Truth): boolean | undefined {
  const value = collegeReviewValue;
  return truthValue(value);
}

/**
 * 院審議（第二點第三款）
 *
 * > 課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。
 *
 * - 其餘 任一（提案.前審 其中 前審.會議 = 院課程委員會 且 前審.結果 ≠ 審議未通過）
 *
 * undefined：無法判定。
 */
export function collegeReview(input: Input): boolean | undefined {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_3Value = someOfReviews_3(reviews);
  const collegeReviewValue = computeCollegeReview(someOfReviews_3Value);
  return valueOfCollegeReview(collegeReviewValue);
}

/** 院審議：值與理由。 */
export function explainCollegeReview(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_3Value = someOfReviews_3(reviews);
  const collegeReviewValue = computeCollegeReview(someOfReviews_3Value);
  return resultOfCollegeReview(collegeReviewValue, someOfReviews_3Value, reviews);
}

/** 校審議：value */
const UNIVERSITY_REVIEW_VALUE = /* @__PURE__ */ decided('value', '第二點第二款');

/** 校審議所讀的事實 */
const UNIVERSITY_REVIEW_FACTS: readonly string[] = ['提案.前審', '提案.前審 的 會議', '提案.前審 的 日期', '提案.前審 的 結果'];

function resultOfUniversityReview(
  universityReviewValue: Truth,
  someOfReviews_4Value: Truth,
  reviews: readonly Review[] | undefined,
): Result {
  const value = universityReviewValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第二點第二款', lacking(lackOfUniversityReview(someOfReviews_4Value, reviews)), UNIVERSITY_REVIEW_FACTS)
      : UNIVERSITY_REVIEW_VALUE;
  return result(
    decision,
    { text: '課程法規案：校課程委員會。', values: [['reviews', showEntries(reviews)]], caveats: [], effects: [] },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfUniversityReview(universityReviewValue: Truth): boolean | undefined {
  const value = universityReviewValue;
  return truthValue(value);
}

/**
 * 校審議（第二點第二款）
 *
 * > 課程法規案：校課程委員會。
 *
 * - 其餘 任一（提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）
 *
 * undefined：無法判定。
 */
export function universityReview(input: Input): boolean | undefined {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  return valueOfUniversityReview(universityReviewValue);
}

/** 校審議：值與理由。 */
export function explainUniversityReview(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  return resultOfUniversityReview(universityReviewValue, someOfReviews_4Value, reviews);
}

/** 三級依序：value */
const IN_ORDER_VALUE = /* @__PURE__ */ decided('value', '第二點第三款');

/** 三級依序所讀的事實 */
const IN_ORDER_FACTS: readonly string[] = ['提案.前審', '提案.前審 的 會議', '提案.前審 的 日期', '提案.前審 的 結果'];

function resultOfInOrder(
  inOrderValue: Truth,
  someOfReviews_5Value: Truth,
  reviews: readonly Review[] | undefined,
  firstDepartmentReviewValue: number,
  firstDepartmentReviewLack: Note,
  lastUniversityReviewValue: number,
  lastUniversityReviewLack: Note,
): Result {
  const value = inOrderValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第二點第三款',
          lacking(
            lackOfInOrder(
              someOfReviews_5Value,
              reviews,
              firstDepartmentReviewValue,
              firstDepartmentReviewLack,
              lastUniversityReviewValue,
              lastUniversityReviewLack,
            ),
          ),
          IN_ORDER_FACTS,
        )
      : IN_ORDER_VALUE;
  return result(
    decision,
    {
      text: '課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。',
      values: [
        ['reviews', showEntries(reviews)],
        ['firstDepartmentReview', showDate(firstDepartmentReviewValue)],
        ['lastUniversityReview', showDate(lastUniversityReviewValue)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfInOrder(inOrderValue: Truth): boolean | undefined {
  const value = inOrderValue;
  return truthValue(value);
}

/**
 * 三級依序（第二點第三款）
 *
 * > 課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。
 *
 * - 其餘 任一（提案.前審 其中 前審.會議 = 院課程委員會 且 前審.結果 ≠ 審議未通過 且 前審.日期 ≥ 系所最先通過日 且 前審.日期 ≤ 校最後通過日）
 *
 * undefined：無法判定。
 */
export function inOrder(input: Input): boolean | undefined {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  const someOfReviews_5Value = someOfReviews_5(reviews, firstDepartmentReviewValue, lastUniversityReviewValue);
  const inOrderValue = computeInOrder(someOfReviews_5Value);
  return valueOfInOrder(inOrderValue);
}

/** 三級依序：值與理由。 */
export function explainInOrder(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  const someOfReviews_5Value = someOfReviews_5(reviews, firstDepartmentReviewValue, lastUniversityReviewValue);
  const inOrderValue = computeInOrder(someOfReviews_5Value);
  const firstDepartmentReviewLack =
    firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
  const lastUniversityReviewLack =
    lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
  return resultOfInOrder(
    inOrderValue,
    someOfReviews_5Value,
    reviews,
    firstDepartmentReviewValue,
    firstDepartmentReviewLack,
    lastUniversityReviewValue,
    lastUniversityReviewLack,
  );
}

/** 系所最先通過日：value */
const FIRST_DEPARTMENT_REVIEW_VALUE = /* @__PURE__ */ decided('value', '第二點第三款');

/** 系所最先通過日所讀的事實 */
const FIRST_DEPARTMENT_REVIEW_FACTS: readonly string[] = ['提案.前審', '提案.前審 的 會議', '提案.前審 的 日期', '提案.前審 的 結果'];

function resultOfFirstDepartmentReview(
  firstDepartmentReviewValue: number,
  minOfReviewsDateValue: number,
  reviews: readonly Review[] | undefined,
): Result {
  const value = firstDepartmentReviewValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第二點第三款',
          lacking(lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews)),
          FIRST_DEPARTMENT_REVIEW_FACTS,
        )
      : FIRST_DEPARTMENT_REVIEW_VALUE;
  return result(
    decision,
    {
      text: '課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。',
      values: [
        ['reviews', showEntries(reviews)],
        [
          '最小（前審.日期 於 提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）',
          showDate(wholeNumber(lift(minOfReviewsDateValue))),
        ],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(value === value ? isoDate(value) : undefined),
    null,
  );
}

function valueOfFirstDepartmentReview(firstDepartmentReviewValue: number): string | undefined {
  const value = firstDepartmentReviewValue;
  return value === value ? isoDate(value) : undefined;
}

/**
 * 系所最先通過日（第二點第三款）
 *
 * > 課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。
 *
 * - 其餘 最小（前審.日期 於 提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）
 *
 * undefined：無法判定。
 */
export function firstDepartmentReview(input: Input): string | undefined {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  return valueOfFirstDepartmentReview(firstDepartmentReviewValue);
}

/** 系所最先通過日：值與理由。 */
export function explainFirstDepartmentReview(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  return resultOfFirstDepartmentReview(firstDepartmentReviewValue, minOfReviewsDateValue, reviews);
}

/** 校最後通過日：value */
const LAST_UNIVERSITY_REVIEW_VALUE = /* @__PURE__ */ decided('value', '第二點第三款');

/** 校最後通過日所讀的事實 */
const LAST_UNIVERSITY_REVIEW_FACTS: readonly string[] = ['提案.前審', '提案.前審 的 會議', '提案.前審 的 日期', '提案.前審 的 結果'];

function resultOfLastUniversityReview(
  lastUniversityReviewValue: number,
  maxOfReviewsDateValue: number,
  reviews: readonly Review[] | undefined,
): Result {
  const value = lastUniversityReviewValue;
  const decision =
    value !== value
      ? undeterminedValue('第二點第三款', lacking(lackOfLastUniversityReview(maxOfReviewsDateValue, reviews)), LAST_UNIVERSITY_REVIEW_FACTS)
      : LAST_UNIVERSITY_REVIEW_VALUE;
  return result(
    decision,
    {
      text: '課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。',
      values: [
        ['reviews', showEntries(reviews)],
        [
          '最大（前審.日期 於 提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）',
          showDate(wholeNumber(lift(maxOfReviewsDateValue))),
        ],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(value === value ? isoDate(value) : undefined),
    null,
  );
}

function valueOfLastUniversityReview(lastUniversityReviewValue: number): string | undefined {
  const value = lastUniversityReviewValue;
  return value === value ? isoDate(value) : undefined;
}

/**
 * 校最後通過日（第二點第三款）
 *
 * > 課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。
 *
 * - 其餘 最大（前審.日期 於 提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）
 *
 * undefined：無法判定。
 */
export function lastUniversityReview(input: Input): string | undefined {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  return valueOfLastUniversityReview(lastUniversityReviewValue);
}

/** 校最後通過日：值與理由。 */
export function explainLastUniversityReview(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  return resultOfLastUniversityReview(lastUniversityReviewValue, maxOfReviewsDateValue, reviews);
}

/** 行政法規案之前審：notApplicable */
const ADMINISTRATIVE_CHAIN_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第一款');

/** 行政法規案之前審：met */
const ADMINISTRATIVE_CHAIN_MET = /* @__PURE__ */ decided('met', '第二點第一款');

/** 行政法規案之前審：violated */
const ADMINISTRATIVE_CHAIN_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第一款');

/** 行政法規案之前審所讀的事實 */
const ADMINISTRATIVE_CHAIN_FACTS: readonly string[] = [
  '提案.種類',
  '提案.前審',
  '提案.前審 的 會議',
  '提案.前審 的 日期',
  '提案.前審 的 結果',
];

function openAdministrativeChain(
  kind: ProposalKind | undefined,
  administrativeReviewValue: Truth,
  administrativeReviewLack: Note,
): Decision {
  return undeterminedDuty(
    '第二點第一款',
    answer(kind === 'administrativeRegulation' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '提案.種類'),
    answer(administrativeReviewValue, administrativeReviewLack),
    YES,
    ADMINISTRATIVE_CHAIN_FACTS,
  );
}

function decideAdministrativeChain(
  kind: ProposalKind | undefined,
  administrativeReviewValue: Truth,
  administrativeReviewLack: Note,
): Decision {
  const inCase: Truth = kind === 'administrativeRegulation' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return ADMINISTRATIVE_CHAIN_NOT_APPLICABLE;
  const must: Truth = administrativeReviewValue;
  if (inCase === YES && must === YES) return ADMINISTRATIVE_CHAIN_MET;
  if (inCase === YES && must === NO) return ADMINISTRATIVE_CHAIN_VIOLATED;
  return openAdministrativeChain(kind, administrativeReviewValue, administrativeReviewLack);
}

function resultOfAdministrativeChain(
  kind: ProposalKind | undefined,
  administrativeReviewValue: Truth,
  administrativeReviewLack: Note,
  reviews: readonly Review[] | undefined,
): Result {
  return result(decideAdministrativeChain(kind, administrativeReviewValue, administrativeReviewLack), {
    text: '行政法規案：行政會議。',
    values: [
      ['kind', showMember(kind, PROPOSAL_KIND_NAMES)],
      ['reviews', showEntries(reviews)],
      ['administrativeReview', showTruth(administrativeReviewValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 行政法規案之前審（第二點第一款）
 *
 * > 行政法規案：行政會議。
 *
 * - 適用 提案.種類 = 行政法規案
 * - 應 行政會議審議
 */
export function administrativeChain(input: Input): Decision {
  const proposal = recordOf(input?.proposal);
  const kind = readProposalKind(proposal.kind);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviewsValue = someOfReviews(reviews);
  const administrativeReviewValue = computeAdministrativeReview(someOfReviewsValue);
  const administrativeReviewLack = administrativeReviewValue === UNKNOWN ? lackOfAdministrativeReview(someOfReviewsValue, reviews) : false;
  return decideAdministrativeChain(kind, administrativeReviewValue, administrativeReviewLack);
}

/** 行政法規案之前審：結果與理由。 */
export function explainAdministrativeChain(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const kind = readProposalKind(proposal.kind);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviewsValue = someOfReviews(reviews);
  const administrativeReviewValue = computeAdministrativeReview(someOfReviewsValue);
  const administrativeReviewLack = administrativeReviewValue === UNKNOWN ? lackOfAdministrativeReview(someOfReviewsValue, reviews) : false;
  return resultOfAdministrativeChain(kind, administrativeReviewValue, administrativeReviewLack, reviews);
}

/** 課程法規案之前審：notApplicable */
const CURRICULUM_REGULATION_CHAIN_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第二款');

/** 課程法規案之前審：met */
const CURRICULUM_REGULATION_CHAIN_MET = /* @__PURE__ */ decided('met', '第二點第二款');

/** 課程法規案之前審：violated */
const CURRICULUM_REGULATION_CHAIN_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第二款');

/** 課程法規案之前審所讀的事實 */
const CURRICULUM_REGULATION_CHAIN_FACTS: readonly string[] = [
  '提案.種類',
  '提案.前審',
  '提案.前審 的 會議',
  '提案.前審 的 日期',
  '提案.前審 的 結果',
];

function openCurriculumRegulationChain(kind: ProposalKind | undefined, universityReviewValue: Truth, universityReviewLack: Note): Decision {
  return undeterminedDuty(
    '第二點第二款',
    answer(kind === 'curriculumRegulation' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '提案.種類'),
    answer(universityReviewValue, universityReviewLack),
    YES,
    CURRICULUM_REGULATION_CHAIN_FACTS,
  );
}

function decideCurriculumRegulationChain(
  kind: ProposalKind | undefined,
  universityReviewValue: Truth,
  universityReviewLack: Note,
): Decision {
  const inCase: Truth = kind === 'curriculumRegulation' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return CURRICULUM_REGULATION_CHAIN_NOT_APPLICABLE;
  const must: Truth = universityReviewValue;
  if (inCase === YES && must === YES) return CURRICULUM_REGULATION_CHAIN_MET;
  if (inCase === YES && must === NO) return CURRICULUM_REGULATION_CHAIN_VIOLATED;
  return openCurriculumRegulationChain(kind, universityReviewValue, universityReviewLack);
}

function resultOfCurriculumRegulationChain(
  kind: ProposalKind | undefined,
  universityReviewValue: Truth,
  universityReviewLack: Note,
  reviews: readonly Review[] | undefined,
): Result {
  return result(decideCurriculumRegulationChain(kind, universityReviewValue, universityReviewLack), {
    text: '課程法規案：校課程委員會。',
    values: [
      ['kind', showMember(kind, PROPOSAL_KIND_NAMES)],
      ['reviews', showEntries(reviews)],
      ['universityReview', showTruth(universityReviewValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 課程法規案之前審（第二點第二款）
 *
 * > 課程法規案：校課程委員會。
 *
 * - 適用 提案.種類 = 課程法規案
 * - 應 校審議
 */
export function curriculumRegulationChain(input: Input): Decision {
  const proposal = recordOf(input?.proposal);
  const kind = readProposalKind(proposal.kind);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  const universityReviewLack = universityReviewValue === UNKNOWN ? lackOfUniversityReview(someOfReviews_4Value, reviews) : false;
  return decideCurriculumRegulationChain(kind, universityReviewValue, universityReviewLack);
}

/** 課程法規案之前審：結果與理由。 */
export function explainCurriculumRegulationChain(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const kind = readProposalKind(proposal.kind);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  const universityReviewLack = universityReviewValue === UNKNOWN ? lackOfUniversityReview(someOfReviews_4Value, reviews) : false;
  return resultOfCurriculumRegulationChain(kind, universityReviewValue, universityReviewLack, reviews);
}

/** 課程學位案之前審：notApplicable */
const CURRICULUM_CHAIN_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點第三款');

/** 課程學位案之前審：met */
const CURRICULUM_CHAIN_MET = /* @__PURE__ */ decided('met', '第二點第三款');

/** 課程學位案之前審：violated */
const CURRICULUM_CHAIN_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第三款');

/** 課程學位案之前審所讀的事實 */
const CURRICULUM_CHAIN_FACTS: readonly string[] = ['提案.種類', '提案.前審', '提案.前審 的 會議', '提案.前審 的 日期', '提案.前審 的 結果'];

function openCurriculumChain(
  kind: ProposalKind | undefined,
  departmentReviewValue: Truth,
  departmentReviewLack: Note,
  collegeReviewValue: Truth,
  collegeReviewLack: Note,
  universityReviewValue: Truth,
  universityReviewLack: Note,
  inOrderValue: Truth,
  inOrderLack: Note,
): Decision {
  return undeterminedDuty(
    '第二點第三款',
    answer(kind === 'curriculumOrDegree' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '提案.種類'),
    allAnswers(
      answer(departmentReviewValue, departmentReviewLack),
      answer(collegeReviewValue, collegeReviewLack),
      answer(universityReviewValue, universityReviewLack),
      answer(inOrderValue, inOrderLack),
    ),
    YES,
    CURRICULUM_CHAIN_FACTS,
  );
}

function decideCurriculumChain(
  kind: ProposalKind | undefined,
  departmentReviewValue: Truth,
  collegeReviewValue: Truth,
  universityReviewValue: Truth,
  inOrderValue: Truth,
  departmentReviewLack: Note,
  collegeReviewLack: Note,
  universityReviewLack: Note,
  inOrderLack: Note,
): Decision {
  const inCase: Truth = kind === 'curriculumOrDegree' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return CURRICULUM_CHAIN_NOT_APPLICABLE;
  const must: Truth = and(and(and(departmentReviewValue, collegeReviewValue), universityReviewValue), inOrderValue);
  if (inCase === YES && must === YES) return CURRICULUM_CHAIN_MET;
  if (inCase === YES && must === NO) return CURRICULUM_CHAIN_VIOLATED;
  return openCurriculumChain(
    kind,
    departmentReviewValue,
    departmentReviewLack,
    collegeReviewValue,
    collegeReviewLack,
    universityReviewValue,
    universityReviewLack,
    inOrderValue,
    inOrderLack,
  );
}

function resultOfCurriculumChain(
  kind: ProposalKind | undefined,
  departmentReviewValue: Truth,
  collegeReviewValue: Truth,
  universityReviewValue: Truth,
  inOrderValue: Truth,
  departmentReviewLack: Note,
  collegeReviewLack: Note,
  universityReviewLack: Note,
  inOrderLack: Note,
  reviews: readonly Review[] | undefined,
): Result {
  return result(
    decideCurriculumChain(
      kind,
      departmentReviewValue,
      collegeReviewValue,
      universityReviewValue,
      inOrderValue,
      departmentReviewLack,
      collegeReviewLack,
      universityReviewLack,
      inOrderLack,
    ),
    {
      text: '課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。',
      values: [
        ['kind', showMember(kind, PROPOSAL_KIND_NAMES)],
        ['reviews', showEntries(reviews)],
        ['departmentReview', showTruth(departmentReviewValue)],
        ['collegeReview', showTruth(collegeReviewValue)],
        ['universityReview', showTruth(universityReviewValue)],
        ['inOrder', showTruth(inOrderValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 課程學位案之前審（第二點第三款）
 *
 * > 課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。
 *
 * - 適用 提案.種類 = 課程學位案
 * - 應 系所審議 且 院審議 且 校審議 且 三級依序
 */
export function curriculumChain(input: Input): Decision {
  const proposal = recordOf(input?.proposal);
  const kind = readProposalKind(proposal.kind);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_2Value = someOfReviews_2(reviews);
  const departmentReviewValue = computeDepartmentReview(someOfReviews_2Value);
  const someOfReviews_3Value = someOfReviews_3(reviews);
  const collegeReviewValue = computeCollegeReview(someOfReviews_3Value);
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  const someOfReviews_5Value = someOfReviews_5(reviews, firstDepartmentReviewValue, lastUniversityReviewValue);
  const inOrderValue = computeInOrder(someOfReviews_5Value);
  const departmentReviewLack = departmentReviewValue === UNKNOWN ? lackOfDepartmentReview(someOfReviews_2Value, reviews) : false;
  const collegeReviewLack = collegeReviewValue === UNKNOWN ? lackOfCollegeReview(someOfReviews_3Value, reviews) : false;
  const universityReviewLack = universityReviewValue === UNKNOWN ? lackOfUniversityReview(someOfReviews_4Value, reviews) : false;
  const firstDepartmentReviewLack =
    firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
  const lastUniversityReviewLack =
    lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
  const inOrderLack =
    inOrderValue === UNKNOWN
      ? lackOfInOrder(
          someOfReviews_5Value,
          reviews,
          firstDepartmentReviewValue,
          firstDepartmentReviewLack,
          lastUniversityReviewValue,
          lastUniversityReviewLack,
        )
      : false;
  return decideCurriculumChain(
    kind,
    departmentReviewValue,
    collegeReviewValue,
    universityReviewValue,
    inOrderValue,
    departmentReviewLack,
    collegeReviewLack,
    universityReviewLack,
    inOrderLack,
  );
}

/** 課程學位案之前審：結果與理由。 */
export function explainCurriculumChain(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const kind = readProposalKind(proposal.kind);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviews_2Value = someOfReviews_2(reviews);
  const departmentReviewValue = computeDepartmentReview(someOfReviews_2Value);
  const someOfReviews_3Value = someOfReviews_3(reviews);
  const collegeReviewValue = computeCollegeReview(someOfReviews_3Value);
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  const someOfReviews_5Value = someOfReviews_5(reviews, firstDepartmentReviewValue, lastUniversityReviewValue);
  const inOrderValue = computeInOrder(someOfReviews_5Value);
  const departmentReviewLack = departmentReviewValue === UNKNOWN ? lackOfDepartmentReview(someOfReviews_2Value, reviews) : false;
  const collegeReviewLack = collegeReviewValue === UNKNOWN ? lackOfCollegeReview(someOfReviews_3Value, reviews) : false;
  const universityReviewLack = universityReviewValue === UNKNOWN ? lackOfUniversityReview(someOfReviews_4Value, reviews) : false;
  const firstDepartmentReviewLack =
    firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
  const lastUniversityReviewLack =
    lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
  const inOrderLack =
    inOrderValue === UNKNOWN
      ? lackOfInOrder(
          someOfReviews_5Value,
          reviews,
          firstDepartmentReviewValue,
          firstDepartmentReviewLack,
          lastUniversityReviewValue,
          lastUniversityReviewLack,
        )
      : false;
  return resultOfCurriculumChain(
    kind,
    departmentReviewValue,
    collegeReviewValue,
    universityReviewValue,
    inOrderValue,
    departmentReviewLack,
    collegeReviewLack,
    universityReviewLack,
    inOrderLack,
    reviews,
  );
}

/** 前審之日期：entitled */
const REVIEW_DATES_ENTITLED = /* @__PURE__ */ decided('entitled', '第二點第四款');

/** 前審之日期：notEntitled */
const REVIEW_DATES_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二點第四款');

/** 前審之日期所讀的事實 */
const REVIEW_DATES_FACTS: readonly string[] = ['提案.前審', '提案.前審 的 會議', '提案.前審 的 日期', '提案.前審 的 結果', '提案.會議日期'];

function openReviewDates(allOfReviewsValue: Truth, reviews: readonly Review[] | undefined, meetingDate: number): Decision {
  return undeterminedPermission(
    '第二點第四款',
    YES,
    answer(allOfReviewsValue, allOfReviewsValue === UNKNOWN && lackOfAllOfReviews(reviews, meetingDate)),
    REVIEW_DATES_FACTS,
  );
}

function decideReviewDates(allOfReviewsValue: Truth, reviews: readonly Review[] | undefined, meetingDate: number): Decision {
  const when: Truth = allOfReviewsValue;
  if (when === YES) return REVIEW_DATES_ENTITLED;
  if (when === NO) return REVIEW_DATES_NOT_ENTITLED;
  return openReviewDates(allOfReviewsValue, reviews, meetingDate);
}

function resultOfReviewDates(allOfReviewsValue: Truth, reviews: readonly Review[] | undefined, meetingDate: number): Result {
  return result(decideReviewDates(allOfReviewsValue, reviews, meetingDate), {
    text: '臨時會議所為之審議，亦屬有效；各次前審，均不得晚於教務會議之當日。',
    values: [
      ['reviews', showEntries(reviews)],
      ['meetingDate', showDate(meetingDate)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 前審之日期（第二點第四款）
 *
 * > 臨時會議所為之審議，亦屬有效；各次前審，均不得晚於教務會議之當日。
 *
 * - 當 全部（提案.前審 皆 前審.日期 ≤ 提案.會議日期）
 * - 始得 提會討論
 */
export function reviewDates(input: Input): Decision {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const meetingDate = readIsoDate(proposal.meetingDate);
  const allOfReviewsValue = allOfReviews(reviews, meetingDate);
  return decideReviewDates(allOfReviewsValue, reviews, meetingDate);
}

/** 前審之日期：結果與理由。 */
export function explainReviewDates(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const meetingDate = readIsoDate(proposal.meetingDate);
  const allOfReviewsValue = allOfReviews(reviews, meetingDate);
  return resultOfReviewDates(allOfReviewsValue, reviews, meetingDate);
}

/** 得提會討論：entitled */
const ADMISSIBLE_ENTITLED = /* @__PURE__ */ decided('entitled', '第二點');

/** 得提會討論：notEntitled */
const ADMISSIBLE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二點');

/** 得提會討論：conflict */
const ADMISSIBLE_CONFLICT = /* @__PURE__ */ decided('conflict', '第二點');

/** 得提會討論所讀的事實 */
const ADMISSIBLE_FACTS: readonly string[] = [
  '提案.種類',
  '提案.前審',
  '提案.前審 的 會議',
  '提案.前審 的 日期',
  '提案.前審 的 結果',
  '提案.會議日期',
];

function decideAdmissible(
  kind: ProposalKind | undefined,
  administrativeReviewValue: Truth,
  administrativeReviewLack: Note,
  universityReviewValue: Truth,
  universityReviewLack: Note,
  departmentReviewValue: Truth,
  collegeReviewValue: Truth,
  inOrderValue: Truth,
  departmentReviewLack: Note,
  collegeReviewLack: Note,
  inOrderLack: Note,
  allOfReviewsValue: Truth,
  reviews: readonly Review[] | undefined,
  meetingDate: number,
): Decision {
  const required1 = decideAdministrativeChain(kind, administrativeReviewValue, administrativeReviewLack);
  const required2 = decideCurriculumRegulationChain(kind, universityReviewValue, universityReviewLack);
  const required3 = decideCurriculumChain(
    kind,
    departmentReviewValue,
    collegeReviewValue,
    universityReviewValue,
    inOrderValue,
    departmentReviewLack,
    collegeReviewLack,
    universityReviewLack,
    inOrderLack,
  );
  const required4 = decideReviewDates(allOfReviewsValue, reviews, meetingDate);
  const reach: number = reachTogether(
    reachTogether(reachTogether(reachOf(required1), reachOf(required2)), reachOf(required3)),
    reachOf(required4),
  );
  if (reach === FULFILLED) return ADMISSIBLE_ENTITLED;
  if (reach === FAILED) return ADMISSIBLE_NOT_ENTITLED;
  if (reach === CONFLICTING) return ADMISSIBLE_CONFLICT;
  return undeterminedConclusion('第二點', YES, reach, [required1, required2, required3, required4], ADMISSIBLE_FACTS);
}

const PROPOSAL_KIND_PARTS_3: PartedFact = [
  '提案.種類',
  'proposal',
  'kind',
  ['administrativeRegulation', 'curriculumRegulation', 'curriculumOrDegree'],
];

const ADMISSIBLE_PARTS: Parts = { order: ADMISSIBLE_FACTS, deciding: [PROPOSAL_KIND_PARTS_3], others: [] };

function givenAdmissible(input: Input): Decision {
  const proposal = recordOf(input?.proposal);
  const kind = readProposalKind(proposal.kind);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviewsValue = someOfReviews(reviews);
  const administrativeReviewValue = computeAdministrativeReview(someOfReviewsValue);
  const administrativeReviewLack = administrativeReviewValue === UNKNOWN ? lackOfAdministrativeReview(someOfReviewsValue, reviews) : false;
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  const universityReviewLack = universityReviewValue === UNKNOWN ? lackOfUniversityReview(someOfReviews_4Value, reviews) : false;
  const someOfReviews_2Value = someOfReviews_2(reviews);
  const departmentReviewValue = computeDepartmentReview(someOfReviews_2Value);
  const someOfReviews_3Value = someOfReviews_3(reviews);
  const collegeReviewValue = computeCollegeReview(someOfReviews_3Value);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  const someOfReviews_5Value = someOfReviews_5(reviews, firstDepartmentReviewValue, lastUniversityReviewValue);
  const inOrderValue = computeInOrder(someOfReviews_5Value);
  const departmentReviewLack = departmentReviewValue === UNKNOWN ? lackOfDepartmentReview(someOfReviews_2Value, reviews) : false;
  const collegeReviewLack = collegeReviewValue === UNKNOWN ? lackOfCollegeReview(someOfReviews_3Value, reviews) : false;
  const firstDepartmentReviewLack =
    firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
  const lastUniversityReviewLack =
    lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
  const inOrderLack =
    inOrderValue === UNKNOWN
      ? lackOfInOrder(
          someOfReviews_5Value,
          reviews,
          firstDepartmentReviewValue,
          firstDepartmentReviewLack,
          lastUniversityReviewValue,
          lastUniversityReviewLack,
        )
      : false;
  const meetingDate = readIsoDate(proposal.meetingDate);
  const allOfReviewsValue = allOfReviews(reviews, meetingDate);
  return decideAdmissible(
    kind,
    administrativeReviewValue,
    administrativeReviewLack,
    universityReviewValue,
    universityReviewLack,
    departmentReviewValue,
    collegeReviewValue,
    inOrderValue,
    departmentReviewLack,
    collegeReviewLack,
    inOrderLack,
    allOfReviewsValue,
    reviews,
    meetingDate,
  );
}

function resultOfAdmissible(
  kind: ProposalKind | undefined,
  administrativeReviewValue: Truth,
  administrativeReviewLack: Note,
  universityReviewValue: Truth,
  universityReviewLack: Note,
  departmentReviewValue: Truth,
  collegeReviewValue: Truth,
  inOrderValue: Truth,
  departmentReviewLack: Note,
  collegeReviewLack: Note,
  inOrderLack: Note,
  allOfReviewsValue: Truth,
  reviews: readonly Review[] | undefined,
  meetingDate: number,
  input: Input,
): Result {
  return conclusionResult(
    settled(
      decideAdmissible(
        kind,
        administrativeReviewValue,
        administrativeReviewLack,
        universityReviewValue,
        universityReviewLack,
        departmentReviewValue,
        collegeReviewValue,
        inOrderValue,
        departmentReviewLack,
        collegeReviewLack,
        inOrderLack,
        allOfReviewsValue,
        reviews,
        meetingDate,
      ),
      givenAdmissible,
      input,
      ADMISSIBLE_PARTS,
    ),
    {
      text: '提案於提會之前，應經下列會議審議通過：（一）行政法規案：行政會議。（二）課程法規案：校課程委員會。（三）課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。（四）臨時會議所為之審議，亦屬有效；各次前審，均不得晚於教務會議之當日。',
      values: [],
      caveats: [],
      effects: [],
    },
    [
      { name: '行政法規案之前審', result: resultOfAdministrativeChain(kind, administrativeReviewValue, administrativeReviewLack, reviews) },
      { name: '課程法規案之前審', result: resultOfCurriculumRegulationChain(kind, universityReviewValue, universityReviewLack, reviews) },
      {
        name: '課程學位案之前審',
        result: resultOfCurriculumChain(
          kind,
          departmentReviewValue,
          collegeReviewValue,
          universityReviewValue,
          inOrderValue,
          departmentReviewLack,
          collegeReviewLack,
          universityReviewLack,
          inOrderLack,
          reviews,
        ),
      },
      { name: '前審之日期', result: resultOfReviewDates(allOfReviewsValue, reviews, meetingDate) },
    ],
    [],
  );
}

/**
 * 得提會討論（第二點）
 *
 * > 提案於提會之前，應經下列會議審議通過：（一）行政法規案：行政會議。（二）課程法規案：校課程委員會。（三）課程學位案（科目學分表、學位名稱、證書註記）：系（所）、院、校三級之課程委員會，由下而上，依序為之。（四）臨時會議所為之審議，亦屬有效；各次前審，均不得晚於教務會議之當日。
 *
 * - 須 行政法規案之前審、課程法規案之前審、課程學位案之前審、前審之日期
 */
export function admissible(input: Input): Decision {
  return settled(givenAdmissible(input), givenAdmissible, input, ADMISSIBLE_PARTS);
}

/** 得提會討論：結果與理由。 */
export function explainAdmissible(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const kind = readProposalKind(proposal.kind);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviewsValue = someOfReviews(reviews);
  const administrativeReviewValue = computeAdministrativeReview(someOfReviewsValue);
  const administrativeReviewLack = administrativeReviewValue === UNKNOWN ? lackOfAdministrativeReview(someOfReviewsValue, reviews) : false;
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  const universityReviewLack = universityReviewValue === UNKNOWN ? lackOfUniversityReview(someOfReviews_4Value, reviews) : false;
  const someOfReviews_2Value = someOfReviews_2(reviews);
  const departmentReviewValue = computeDepartmentReview(someOfReviews_2Value);
  const someOfReviews_3Value = someOfReviews_3(reviews);
  const collegeReviewValue = computeCollegeReview(someOfReviews_3Value);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  const someOfReviews_5Value = someOfReviews_5(reviews, firstDepartmentReviewValue, lastUniversityReviewValue);
  const inOrderValue = computeInOrder(someOfReviews_5Value);
  const departmentReviewLack = departmentReviewValue === UNKNOWN ? lackOfDepartmentReview(someOfReviews_2Value, reviews) : false;
  const collegeReviewLack = collegeReviewValue === UNKNOWN ? lackOfCollegeReview(someOfReviews_3Value, reviews) : false;
  const firstDepartmentReviewLack =
    firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
  const lastUniversityReviewLack =
    lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
  const inOrderLack =
    inOrderValue === UNKNOWN
      ? lackOfInOrder(
          someOfReviews_5Value,
          reviews,
          firstDepartmentReviewValue,
          firstDepartmentReviewLack,
          lastUniversityReviewValue,
          lastUniversityReviewLack,
        )
      : false;
  const meetingDate = readIsoDate(proposal.meetingDate);
  const allOfReviewsValue = allOfReviews(reviews, meetingDate);
  return resultOfAdmissible(
    kind,
    administrativeReviewValue,
    administrativeReviewLack,
    universityReviewValue,
    universityReviewLack,
    departmentReviewValue,
    collegeReviewValue,
    inOrderValue,
    departmentReviewLack,
    collegeReviewLack,
    inOrderLack,
    allOfReviewsValue,
    reviews,
    meetingDate,
    input,
  );
}

/** 應為之決議：value */
const EXPECTED_RESOLUTION_VALUE = /* @__PURE__ */ decided('value', '第三點');

/** 應為之決議所讀的事實 */
const EXPECTED_RESOLUTION_FACTS: readonly string[] = ['提案.議場修正'];

function resultOfExpectedResolution(expectedResolutionValue: Resolution | undefined, floorChanges: number): Result {
  const value = expectedResolutionValue;
  const decision =
    value === undefined
      ? undeterminedValue('第三點', lacking(lackOfExpectedResolution(floorChanges)), EXPECTED_RESOLUTION_FACTS)
      : EXPECTED_RESOLUTION_VALUE;
  return result(
    decision,
    {
      text: '提案經通過者，決議之用語如下：（一）議場未就提案之文字修正者，為照案通過。（二）議場就提案之文字修正者，為修正後通過；通過之文字，為提案併入議場之修正。',
      values: [['floorChanges', showNumber(floorChanges, 1n, '處')]],
      caveats: [],
      effects: [],
    },
    valueOrNull(value),
    null,
  );
}

const PROPOSAL_FLOOR_CHANGES_PARTS: PartedFact = ['提案.議場修正', 'proposal', 'floorChanges', [0, 1]];

function valueOfExpectedResolution(expectedResolutionValue: Resolution | undefined): Resolution | undefined {
  const value = expectedResolutionValue;
  return value;
}

/**
 * 應為之決議（第三點）
 *
 * > 提案經通過者，決議之用語如下：（一）議場未就提案之文字修正者，為照案通過。（二）議場就提案之文字修正者，為修正後通過；通過之文字，為提案併入議場之修正。
 *
 * - 當 提案.議場修正 = 0 則 照案通過
 * - 其餘 修正後通過
 *
 * undefined：無法判定。
 */
export function expectedResolution(input: Input): Resolution | undefined {
  const proposal = recordOf(input?.proposal);
  const floorChanges = integerOf(proposal.floorChanges, 0, 1000);
  const expectedResolutionValue = computeExpectedResolution(floorChanges);
  return valueOfExpectedResolution(expectedResolutionValue);
}

/** 應為之決議：值與理由。 */
export function explainExpectedResolution(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const floorChanges = integerOf(proposal.floorChanges, 0, 1000);
  const expectedResolutionValue = computeExpectedResolution(floorChanges);
  return resultOfExpectedResolution(expectedResolutionValue, floorChanges);
}

function conditionInCases(
  resolution: Resolution | undefined,
  expectedResolutionValue: Resolution | undefined,
  expectedResolutionReach: readonly (Resolution | undefined)[] | undefined,
): Truth {
  const holds: Truth =
    resolution === undefined || expectedResolutionValue === undefined ? UNKNOWN : resolution === expectedResolutionValue ? YES : NO;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[Resolution | undefined]>(
        [expectedResolutionReach ?? [expectedResolutionValue]],
        (expectedResolutionCase: Resolution | undefined) =>
          resolution === undefined || expectedResolutionCase === undefined ? UNKNOWN : resolution === expectedResolutionCase ? YES : NO,
      );
}

/** 決議之用語：notApplicable */
const RESOLUTION_WORDS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點');

/** 決議之用語：met */
const RESOLUTION_WORDS_MET = /* @__PURE__ */ decided('met', '第三點');

/** 決議之用語：violated */
const RESOLUTION_WORDS_VIOLATED = /* @__PURE__ */ decided('violated', '第三點');

/** 決議之用語所讀的事實 */
const RESOLUTION_WORDS_FACTS: readonly string[] = ['提案.決議', '提案.議場修正'];

function openResolutionWords(
  resolution: Resolution | undefined,
  expectedResolutionValue: Resolution | undefined,
  expectedResolutionReach: readonly (Resolution | undefined)[] | undefined,
  expectedResolutionLack: Note,
): Decision {
  const inCase: Truth =
    resolution === 'adoptedAsProposed' || resolution === 'adoptedAsAmended' ? YES : resolution === undefined ? UNKNOWN : NO;
  if (inCase === NO) return RESOLUTION_WORDS_NOT_APPLICABLE;
  const must: Truth = conditionInCases(resolution, expectedResolutionValue, expectedResolutionReach);
  if (inCase === YES && must === YES) return RESOLUTION_WORDS_MET;
  if (inCase === YES && must === NO) return RESOLUTION_WORDS_VIOLATED;
  return undeterminedDuty(
    '第三點',
    answer(
      resolution === 'adoptedAsProposed' || resolution === 'adoptedAsAmended' ? YES : resolution === undefined ? UNKNOWN : NO,
      resolution === undefined && '提案.決議',
    ),
    answer(
      conditionInCases(resolution, expectedResolutionValue, expectedResolutionReach),
      resolution === undefined && '提案.決議',
      expectedResolutionLack,
    ),
    YES,
    RESOLUTION_WORDS_FACTS,
  );
}

function decideResolutionWords(
  resolution: Resolution | undefined,
  expectedResolutionValue: Resolution | undefined,
  expectedResolutionReach: readonly (Resolution | undefined)[] | undefined,
  expectedResolutionLack: Note,
): Decision {
  const inCase: Truth =
    resolution === 'adoptedAsProposed' || resolution === 'adoptedAsAmended' ? YES : resolution === undefined ? UNKNOWN : NO;
  if (inCase === NO) return RESOLUTION_WORDS_NOT_APPLICABLE;
  const must: Truth =
    resolution === undefined || expectedResolutionValue === undefined ? UNKNOWN : resolution === expectedResolutionValue ? YES : NO;
  if (inCase === YES && must === YES) return RESOLUTION_WORDS_MET;
  if (inCase === YES && must === NO) return RESOLUTION_WORDS_VIOLATED;
  return openResolutionWords(resolution, expectedResolutionValue, expectedResolutionReach, expectedResolutionLack);
}

const PROPOSAL_RESOLUTION_PARTS: PartedFact = ['提案.決議', 'proposal', 'resolution', ['adoptedAsProposed', 'adoptedAsAmended', 'other']];

const RESOLUTION_WORDS_PARTS: Parts = {
  order: RESOLUTION_WORDS_FACTS,
  deciding: [PROPOSAL_RESOLUTION_PARTS],
  others: [PROPOSAL_FLOOR_CHANGES_PARTS],
};

function givenResolutionWords(input: Input): Decision {
  const proposal = recordOf(input?.proposal);
  const resolution = readResolution(proposal.resolution);
  const floorChanges = integerOf(proposal.floorChanges, 0, 1000);
  const expectedResolutionValue = computeExpectedResolution(floorChanges);
  const expectedResolutionReach = expectedResolutionValue === undefined ? reachOfExpectedResolution(floorChanges) : undefined;
  const expectedResolutionLack = expectedResolutionValue === undefined ? lackOfExpectedResolution(floorChanges) : false;
  return decideResolutionWords(resolution, expectedResolutionValue, expectedResolutionReach, expectedResolutionLack);
}

function resultOfResolutionWords(
  resolution: Resolution | undefined,
  expectedResolutionValue: Resolution | undefined,
  expectedResolutionReach: readonly (Resolution | undefined)[] | undefined,
  expectedResolutionLack: Note,
  input: Input,
  floorChanges: number,
): Result {
  return result(
    settled(
      decideResolutionWords(resolution, expectedResolutionValue, expectedResolutionReach, expectedResolutionLack),
      givenResolutionWords,
      input,
      RESOLUTION_WORDS_PARTS,
    ),
    {
      text: '提案經通過者，決議之用語如下：（一）議場未就提案之文字修正者，為照案通過。（二）議場就提案之文字修正者，為修正後通過；通過之文字，為提案併入議場之修正。',
      values: [
        ['resolution', showMember(resolution, RESOLUTION_NAMES)],
        ['floorChanges', showNumber(floorChanges, 1n, '處')],
        ['expectedResolution', showMember(expectedResolutionValue, RESOLUTION_NAMES)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 決議之用語（第三點）
 *
 * > 提案經通過者，決議之用語如下：（一）議場未就提案之文字修正者，為照案通過。（二）議場就提案之文字修正者，為修正後通過；通過之文字，為提案併入議場之修正。
 *
 * - 適用 提案.決議 屬於 照案通過、修正後通過
 * - 應 提案.決議 = 應為之決議
 */
export function resolutionWords(input: Input): Decision {
  return settled(givenResolutionWords(input), givenResolutionWords, input, RESOLUTION_WORDS_PARTS);
}

/** 決議之用語：結果與理由。 */
export function explainResolutionWords(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const resolution = readResolution(proposal.resolution);
  const floorChanges = integerOf(proposal.floorChanges, 0, 1000);
  const expectedResolutionValue = computeExpectedResolution(floorChanges);
  const expectedResolutionReach = expectedResolutionValue === undefined ? reachOfExpectedResolution(floorChanges) : undefined;
  const expectedResolutionLack = expectedResolutionValue === undefined ? lackOfExpectedResolution(floorChanges) : false;
  return resultOfResolutionWords(resolution, expectedResolutionValue, expectedResolutionReach, expectedResolutionLack, input, floorChanges);
}

/** 通過之文字：value */
const ADOPTED_TEXT_VALUE = /* @__PURE__ */ decided('value', '第三點第二款');

/** 通過之文字：notApplicable */
const ADOPTED_TEXT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款');

/** 通過之文字所讀的事實 */
const ADOPTED_TEXT_FACTS: readonly string[] = ['提案.決議', '提案.議場修正'];

function openAdoptedText(resolution: Resolution | undefined, floorChanges: number): Decision {
  return undeterminedEffect(
    '第三點第二款',
    allAnswers(
      answer(
        resolution === 'adoptedAsProposed' || resolution === 'adoptedAsAmended' ? YES : resolution === undefined ? UNKNOWN : NO,
        resolution === undefined && '提案.決議',
      ),
      answer(floorChanges > 0 ? YES : floorChanges <= 0 ? NO : UNKNOWN, floorChanges !== floorChanges && '提案.議場修正'),
    ),
    ADOPTED_TEXT_FACTS,
  );
}

function decideAdoptedText(resolution: Resolution | undefined, floorChanges: number): Decision {
  const inCase: Truth = and(
    resolution === 'adoptedAsProposed' || resolution === 'adoptedAsAmended' ? YES : resolution === undefined ? UNKNOWN : NO,
    floorChanges > 0 ? YES : floorChanges <= 0 ? NO : UNKNOWN,
  );
  if (inCase === YES) return ADOPTED_TEXT_VALUE;
  if (inCase === NO) return ADOPTED_TEXT_NOT_APPLICABLE;
  return openAdoptedText(resolution, floorChanges);
}

function resultOfAdoptedText(resolution: Resolution | undefined, floorChanges: number): Result {
  return result(decideAdoptedText(resolution, floorChanges), {
    text: '議場就提案之文字修正者，為修正後通過；通過之文字，為提案併入議場之修正。',
    values: [
      ['resolution', showMember(resolution, RESOLUTION_NAMES)],
      ['floorChanges', showNumber(floorChanges, 1n, '處')],
    ],
    caveats: [],
    effects: ['通過之文字為提案併入議場之修正'],
  });
}

/**
 * 通過之文字（第三點第二款）
 *
 * > 議場就提案之文字修正者，為修正後通過；通過之文字，為提案併入議場之修正。
 *
 * - 當 提案.決議 屬於 照案通過、修正後通過 且 提案.議場修正 > 0
 * - 效果 通過之文字為提案併入議場之修正
 */
export function adoptedText(input: Input): Decision {
  const proposal = recordOf(input?.proposal);
  const resolution = readResolution(proposal.resolution);
  const floorChanges = integerOf(proposal.floorChanges, 0, 1000);
  return decideAdoptedText(resolution, floorChanges);
}

/** 通過之文字：結果與理由。 */
export function explainAdoptedText(input: Input): Result {
  const proposal = recordOf(input?.proposal);
  const resolution = readResolution(proposal.resolution);
  const floorChanges = integerOf(proposal.floorChanges, 0, 1000);
  return resultOfAdoptedText(resolution, floorChanges);
}

/** 畢業證書之註記：notApplicable */
const CERTIFICATE_NOTE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點');

/** 畢業證書之註記：entitled */
const CERTIFICATE_NOTE_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點');

/** 畢業證書之註記：notEntitled */
const CERTIFICATE_NOTE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點');

/** 畢業證書之註記所讀的事實 */
const CERTIFICATE_NOTE_FACTS: readonly string[] = ['畢業生.原亞太學程', '畢業生.級別', '畢業生.註記案通過'];

function openCertificateNote(formerProgramme: Truth, class_: number, noteApproved: Truth): Decision {
  return undeterminedPermission(
    '第四點',
    answer(formerProgramme, formerProgramme === UNKNOWN && '畢業生.原亞太學程'),
    allAnswers(
      answer(
        class_ === 111192 || class_ === 112192 || class_ === 113192 ? YES : class_ !== class_ ? UNKNOWN : NO,
        class_ !== class_ && '畢業生.級別',
      ),
      answer(noteApproved, noteApproved === UNKNOWN && '畢業生.註記案通過'),
    ),
    CERTIFICATE_NOTE_FACTS,
  );
}

function decideCertificateNote(formerProgramme: Truth, class_: number, noteApproved: Truth): Decision {
  const inCase: Truth = formerProgramme;
  if (inCase === NO) return CERTIFICATE_NOTE_NOT_APPLICABLE;
  const when: Truth = and(
    class_ === 111192 || class_ === 112192 || class_ === 113192 ? YES : class_ !== class_ ? UNKNOWN : NO,
    noteApproved,
  );
  if (inCase === YES && when === YES) return CERTIFICATE_NOTE_ENTITLED;
  if (inCase === YES && when === NO) return CERTIFICATE_NOTE_NOT_ENTITLED;
  return openCertificateNote(formerProgramme, class_, noteApproved);
}

function resultOfCertificateNote(formerProgramme: Truth, class_: number, noteApproved: Truth): Result {
  return result(decideCertificateNote(formerProgramme, class_, noteApproved), {
    text: '原亞太建築空間與文物保存學士學位學程之學生，其學籍改隸古蹟藝術修護學系而為111192級、112192級及113192級者，經各級課程委員會及教務會議通過，畢業證書得加註原學程之名稱。',
    values: [
      ['formerProgramme', showTruth(formerProgramme)],
      ['class', showNumber(class_, 1n, '級')],
      ['noteApproved', showTruth(noteApproved)],
      ['annotatedClasses', '111192、112192、113192 級'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 畢業證書之註記（第四點）
 *
 * > 原亞太建築空間與文物保存學士學位學程之學生，其學籍改隸古蹟藝術修護學系而為111192級、112192級及113192級者，經各級課程委員會及教務會議通過，畢業證書得加註原學程之名稱。
 *
 * - 適用 畢業生.原亞太學程
 * - 當 畢業生.級別 屬於 111192、112192、113192 且 畢業生.註記案通過
 * - 得 登載「古蹟藝術修護學系(原亞太建築空間與文物保存學士學位學程)」
 */
export function certificateNote(input: Input): Decision {
  const graduate = recordOf(input?.graduate);
  const formerProgramme = readBoolean(graduate.formerProgramme);
  const class_ = integerOf(graduate.class, 100000, 999999);
  const noteApproved = readBoolean(graduate.noteApproved);
  return decideCertificateNote(formerProgramme, class_, noteApproved);
}

/** 畢業證書之註記：結果與理由。 */
export function explainCertificateNote(input: Input): Result {
  const graduate = recordOf(input?.graduate);
  const formerProgramme = readBoolean(graduate.formerProgramme);
  const class_ = integerOf(graduate.class, 100000, 999999);
  const noteApproved = readBoolean(graduate.noteApproved);
  return resultOfCertificateNote(formerProgramme, class_, noteApproved);
}

export interface Decisions {
  readonly administrativeChain: Decision;
  readonly curriculumRegulationChain: Decision;
  readonly curriculumChain: Decision;
  readonly reviewDates: Decision;
  readonly admissible: Decision;
  readonly resolutionWords: Decision;
  readonly adoptedText: Decision;
  readonly certificateNote: Decision;
}

export interface Results {
  readonly administrativeReview: Result;
  readonly departmentReview: Result;
  readonly collegeReview: Result;
  readonly universityReview: Result;
  readonly inOrder: Result;
  readonly firstDepartmentReview: Result;
  readonly lastUniversityReview: Result;
  readonly administrativeChain: Result;
  readonly curriculumRegulationChain: Result;
  readonly curriculumChain: Result;
  readonly reviewDates: Result;
  readonly admissible: Result;
  readonly expectedResolution: Result;
  readonly resolutionWords: Result;
  readonly adoptedText: Result;
  readonly certificateNote: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const proposal = recordOf(input?.proposal);
  const kind = readProposalKind(proposal.kind);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviewsValue = someOfReviews(reviews);
  const administrativeReviewValue = computeAdministrativeReview(someOfReviewsValue);
  const administrativeReviewLack = administrativeReviewValue === UNKNOWN ? lackOfAdministrativeReview(someOfReviewsValue, reviews) : false;
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  const universityReviewLack = universityReviewValue === UNKNOWN ? lackOfUniversityReview(someOfReviews_4Value, reviews) : false;
  const someOfReviews_2Value = someOfReviews_2(reviews);
  const departmentReviewValue = computeDepartmentReview(someOfReviews_2Value);
  const someOfReviews_3Value = someOfReviews_3(reviews);
  const collegeReviewValue = computeCollegeReview(someOfReviews_3Value);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  const someOfReviews_5Value = someOfReviews_5(reviews, firstDepartmentReviewValue, lastUniversityReviewValue);
  const inOrderValue = computeInOrder(someOfReviews_5Value);
  const departmentReviewLack = departmentReviewValue === UNKNOWN ? lackOfDepartmentReview(someOfReviews_2Value, reviews) : false;
  const collegeReviewLack = collegeReviewValue === UNKNOWN ? lackOfCollegeReview(someOfReviews_3Value, reviews) : false;
  const firstDepartmentReviewLack =
    firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
  const lastUniversityReviewLack =
    lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
  const inOrderLack =
    inOrderValue === UNKNOWN
      ? lackOfInOrder(
          someOfReviews_5Value,
          reviews,
          firstDepartmentReviewValue,
          firstDepartmentReviewLack,
          lastUniversityReviewValue,
          lastUniversityReviewLack,
        )
      : false;
  const meetingDate = readIsoDate(proposal.meetingDate);
  const allOfReviewsValue = allOfReviews(reviews, meetingDate);
  const resolution = readResolution(proposal.resolution);
  const floorChanges = integerOf(proposal.floorChanges, 0, 1000);
  const expectedResolutionValue = computeExpectedResolution(floorChanges);
  const expectedResolutionReach = expectedResolutionValue === undefined ? reachOfExpectedResolution(floorChanges) : undefined;
  const expectedResolutionLack = expectedResolutionValue === undefined ? lackOfExpectedResolution(floorChanges) : false;
  const graduate = recordOf(input?.graduate);
  const formerProgramme = readBoolean(graduate.formerProgramme);
  const class_ = integerOf(graduate.class, 100000, 999999);
  const noteApproved = readBoolean(graduate.noteApproved);
  return {
    administrativeChain: decideAdministrativeChain(kind, administrativeReviewValue, administrativeReviewLack),
    curriculumRegulationChain: decideCurriculumRegulationChain(kind, universityReviewValue, universityReviewLack),
    curriculumChain: decideCurriculumChain(
      kind,
      departmentReviewValue,
      collegeReviewValue,
      universityReviewValue,
      inOrderValue,
      departmentReviewLack,
      collegeReviewLack,
      universityReviewLack,
      inOrderLack,
    ),
    reviewDates: decideReviewDates(allOfReviewsValue, reviews, meetingDate),
    admissible: settled(
      decideAdmissible(
        kind,
        administrativeReviewValue,
        administrativeReviewLack,
        universityReviewValue,
        universityReviewLack,
        departmentReviewValue,
        collegeReviewValue,
        inOrderValue,
        departmentReviewLack,
        collegeReviewLack,
        inOrderLack,
        allOfReviewsValue,
        reviews,
        meetingDate,
      ),
      givenAdmissible,
      input,
      ADMISSIBLE_PARTS,
    ),
    resolutionWords: settled(
      decideResolutionWords(resolution, expectedResolutionValue, expectedResolutionReach, expectedResolutionLack),
      givenResolutionWords,
      input,
      RESOLUTION_WORDS_PARTS,
    ),
    adoptedText: decideAdoptedText(resolution, floorChanges),
    certificateNote: decideCertificateNote(formerProgramme, class_, noteApproved),
  };
}

function evaluateRead(input: Input): Results {
  const proposal = recordOf(input?.proposal);
  const reviews = readEntries<Review>(proposal.reviews);
  const someOfReviewsValue = someOfReviews(reviews);
  const administrativeReviewValue = computeAdministrativeReview(someOfReviewsValue);
  const someOfReviews_2Value = someOfReviews_2(reviews);
  const departmentReviewValue = computeDepartmentReview(someOfReviews_2Value);
  const someOfReviews_3Value = someOfReviews_3(reviews);
  const collegeReviewValue = computeCollegeReview(someOfReviews_3Value);
  const someOfReviews_4Value = someOfReviews_4(reviews);
  const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
  const minOfReviewsDateValue = minOfReviewsDate(reviews);
  const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
  const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
  const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
  const someOfReviews_5Value = someOfReviews_5(reviews, firstDepartmentReviewValue, lastUniversityReviewValue);
  const inOrderValue = computeInOrder(someOfReviews_5Value);
  const firstDepartmentReviewLack =
    firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
  const lastUniversityReviewLack =
    lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
  const kind = readProposalKind(proposal.kind);
  const administrativeReviewLack = administrativeReviewValue === UNKNOWN ? lackOfAdministrativeReview(someOfReviewsValue, reviews) : false;
  const universityReviewLack = universityReviewValue === UNKNOWN ? lackOfUniversityReview(someOfReviews_4Value, reviews) : false;
  const departmentReviewLack = departmentReviewValue === UNKNOWN ? lackOfDepartmentReview(someOfReviews_2Value, reviews) : false;
  const collegeReviewLack = collegeReviewValue === UNKNOWN ? lackOfCollegeReview(someOfReviews_3Value, reviews) : false;
  const inOrderLack =
    inOrderValue === UNKNOWN
      ? lackOfInOrder(
          someOfReviews_5Value,
          reviews,
          firstDepartmentReviewValue,
          firstDepartmentReviewLack,
          lastUniversityReviewValue,
          lastUniversityReviewLack,
        )
      : false;
  const meetingDate = readIsoDate(proposal.meetingDate);
  const allOfReviewsValue = allOfReviews(reviews, meetingDate);
  const floorChanges = integerOf(proposal.floorChanges, 0, 1000);
  const expectedResolutionValue = computeExpectedResolution(floorChanges);
  const resolution = readResolution(proposal.resolution);
  const expectedResolutionReach = expectedResolutionValue === undefined ? reachOfExpectedResolution(floorChanges) : undefined;
  const expectedResolutionLack = expectedResolutionValue === undefined ? lackOfExpectedResolution(floorChanges) : false;
  const graduate = recordOf(input?.graduate);
  const formerProgramme = readBoolean(graduate.formerProgramme);
  const class_ = integerOf(graduate.class, 100000, 999999);
  const noteApproved = readBoolean(graduate.noteApproved);
  return {
    administrativeReview: resultOfAdministrativeReview(administrativeReviewValue, someOfReviewsValue, reviews),
    departmentReview: resultOfDepartmentReview(departmentReviewValue, someOfReviews_2Value, reviews),
    collegeReview: resultOfCollegeReview(collegeReviewValue, someOfReviews_3Value, reviews),
    universityReview: resultOfUniversityReview(universityReviewValue, someOfReviews_4Value, reviews),
    inOrder: resultOfInOrder(
      inOrderValue,
      someOfReviews_5Value,
      reviews,
      firstDepartmentReviewValue,
      firstDepartmentReviewLack,
      lastUniversityReviewValue,
      lastUniversityReviewLack,
    ),
    firstDepartmentReview: resultOfFirstDepartmentReview(firstDepartmentReviewValue, minOfReviewsDateValue, reviews),
    lastUniversityReview: resultOfLastUniversityReview(lastUniversityReviewValue, maxOfReviewsDateValue, reviews),
    administrativeChain: resultOfAdministrativeChain(kind, administrativeReviewValue, administrativeReviewLack, reviews),
    curriculumRegulationChain: resultOfCurriculumRegulationChain(kind, universityReviewValue, universityReviewLack, reviews),
    curriculumChain: resultOfCurriculumChain(
      kind,
      departmentReviewValue,
      collegeReviewValue,
      universityReviewValue,
      inOrderValue,
      departmentReviewLack,
      collegeReviewLack,
      universityReviewLack,
      inOrderLack,
      reviews,
    ),
    reviewDates: resultOfReviewDates(allOfReviewsValue, reviews, meetingDate),
    admissible: resultOfAdmissible(
      kind,
      administrativeReviewValue,
      administrativeReviewLack,
      universityReviewValue,
      universityReviewLack,
      departmentReviewValue,
      collegeReviewValue,
      inOrderValue,
      departmentReviewLack,
      collegeReviewLack,
      inOrderLack,
      allOfReviewsValue,
      reviews,
      meetingDate,
      input,
    ),
    expectedResolution: resultOfExpectedResolution(expectedResolutionValue, floorChanges),
    resolutionWords: resultOfResolutionWords(
      resolution,
      expectedResolutionValue,
      expectedResolutionReach,
      expectedResolutionLack,
      input,
      floorChanges,
    ),
    adoptedText: resultOfAdoptedText(resolution, floorChanges),
    certificateNote: resultOfCertificateNote(formerProgramme, class_, noteApproved),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
