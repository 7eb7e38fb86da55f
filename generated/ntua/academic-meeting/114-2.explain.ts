// @generated fagui: rules/ntua/academic-meeting/regulation.fagui
/**
 * 國立臺灣藝術大學教務會議提案及決議處理規範（ntua.academicMeeting），版本 114-2：判定的說明
 * 由 rules/ntua/academic-meeting/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  NO_ENTRIES,
  UNKNOWN,
  YES,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  asRecord,
  atMostExact,
  lacking,
  lift,
  maxBounds,
  minBounds,
  readBoolean,
  readEntries,
  readIsoDate,
  showDate,
  showMember,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  Bounds,
  GuideEntry,
  Lack,
  MaybeRational,
  Note,
  OpenEntry,
  RuleGuide,
  Truth,
} from '../../../compiler/runtime/index.ts';
import {
  explainAdministrativeReview,
  explainDepartmentReview,
  explainCollegeReview,
  explainUniversityReview,
  explainInOrder,
  explainFirstDepartmentReview,
  explainLastUniversityReview,
  explainAdministrativeChain,
  explainCurriculumRegulationChain,
  explainCurriculumChain,
  explainReviewDates,
  explainAdmissible,
  explainExpectedResolution,
  explainResolutionWords,
  explainAdoptedText,
  explainCertificateNote,
} from './114-2.ts';
import type { Input } from './114-2.ts';

/** 提案種類：行政法規案、課程法規案、課程學位案 */
type ProposalKind = 'administrativeRegulation' | 'curriculumRegulation' | 'curriculumOrDegree';

const PROPOSAL_KIND_NAMES: readonly (readonly [alias: ProposalKind, name: string])[] = [
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
type ReviewBody = 'administrativeMeeting' | 'departmentCommittee' | 'collegeCommittee' | 'universityCommittee';

const REVIEW_BODY_NAMES: readonly (readonly [alias: ReviewBody, name: string])[] = [
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
type ReviewVerdict = 'passed' | 'passedAsAmended' | 'passedAsProposed' | 'rejected';

const REVIEW_VERDICT_NAMES: readonly (readonly [alias: ReviewVerdict, name: string])[] = [
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
type Resolution = 'adoptedAsProposed' | 'adoptedAsAmended' | 'other';

const RESOLUTION_NAMES: readonly (readonly [alias: Resolution, name: string])[] = [
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
interface Review {
  /** 會議 */
  readonly body?: ReviewBody;
  /** 日期：日期，如 2026-05-28 */
  readonly date?: string;
  /** 結果 */
  readonly verdict?: ReviewVerdict;
}

const recordOf = asRecord;

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

function computeDepartmentReview(someOfReviews_2Value: Truth): Truth {
  return someOfReviews_2Value;
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

function computeCollegeReview(someOfReviews_3Value: Truth): Truth {
  return someOfReviews_3Value;
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

function computeUniversityReview(someOfReviews_4Value: Truth): Truth {
  return someOfReviews_4Value;
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

function computeInOrder(someOfReviews_5Value: Truth): Truth {
  return someOfReviews_5Value;
}

/** 行政會議審議（第二點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const administrativeReview: RuleGuide = {
  name: '行政會議審議',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAdministrativeReview,
  conditions: [],
  facts: [
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words: '任一（提案.前審 其中 前審.會議 = 行政會議 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'administrativeMeeting' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
  ],
};

/** 系所審議（第二點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentReview: RuleGuide = {
  name: '系所審議',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDepartmentReview,
  conditions: [],
  facts: [
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words: '任一（提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
  ],
};

/** 院審議（第二點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const collegeReview: RuleGuide = {
  name: '院審議',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCollegeReview,
  conditions: [],
  facts: [
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words: '任一（提案.前審 其中 前審.會議 = 院課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'collegeCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
  ],
};

/** 校審議（第二點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const universityReview: RuleGuide = {
  name: '校審議',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUniversityReview,
  conditions: [],
  facts: [
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words: '任一（提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
  ],
};

/** 三級依序（第二點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const inOrder: RuleGuide = {
  name: '三級依序',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [firstDepartmentReview, lastUniversityReview],
  explain: explainInOrder,
  conditions: [],
  facts: [
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words:
        '任一（提案.前審 其中 前審.會議 = 院課程委員會 且 前審.結果 ≠ 審議未通過 且 前審.日期 ≥ 系所最先通過日 且 前審.日期 ≤ 校最後通過日）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        const minOfReviewsDateValue = minOfReviewsDate(reviews);
        const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
        const firstDepartmentReviewLack =
          firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
        const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
        const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
        const lastUniversityReviewLack =
          lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
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
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words: '最小（前審.日期 於 提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'min',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const amount = lift(date);
          return {
            answer: allAnswers(
              allAnswers(
                answer(body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
                answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, date !== date && '提案.前審 的 日期'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
            amount: amount,
          };
        });
      },
    },
    {
      words: '最大（前審.日期 於 提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'max',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const amount = lift(date);
          return {
            answer: allAnswers(
              allAnswers(
                answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
                answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, date !== date && '提案.前審 的 日期'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
            amount: amount,
          };
        });
      },
    },
  ],
};

/** 系所最先通過日（第二點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const firstDepartmentReview: RuleGuide = {
  name: '系所最先通過日',
  office: '教務處',
  compared: false,
  members: [],
  isDay: true,
  explain: explainFirstDepartmentReview,
  conditions: [],
  facts: [
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words: '最小（前審.日期 於 提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'min',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const amount = lift(date);
          return {
            answer: allAnswers(
              allAnswers(
                answer(body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
                answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, date !== date && '提案.前審 的 日期'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
            amount: amount,
          };
        });
      },
    },
  ],
};

/** 校最後通過日（第二點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const lastUniversityReview: RuleGuide = {
  name: '校最後通過日',
  office: '教務處',
  compared: false,
  members: [],
  isDay: true,
  explain: explainLastUniversityReview,
  conditions: [],
  facts: [
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words: '最大（前審.日期 於 提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'max',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const amount = lift(date);
          return {
            answer: allAnswers(
              allAnswers(
                answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
                answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, date !== date && '提案.前審 的 日期'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
            amount: amount,
          };
        });
      },
    },
  ],
};

/** 行政法規案之前審（第二點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const administrativeChain: RuleGuide = {
  name: '行政法規案之前審',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [administrativeReview],
  explain: explainAdministrativeChain,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第一款',
      words: '提案.種類 = 行政法規案',
      phrase: null,
      holds(input: Input): Answer {
        const proposal = recordOf(input?.proposal);
        const kind = readProposalKind(proposal.kind);
        return answer(kind === 'administrativeRegulation' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '提案.種類');
      },
    },
  ],
  facts: [
    { path: ['proposal', 'kind'], name: '提案.種類', type: { kind: 'enumeration', members: PROPOSAL_KIND_NAMES } },
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words: '任一（提案.前審 其中 前審.會議 = 行政會議 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'administrativeMeeting' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const proposal = recordOf(input?.proposal);
        const kind = readProposalKind(proposal.kind);
        return kind === 'administrativeRegulation' ? YES : kind === undefined ? UNKNOWN : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['administrativeReview'], reads: ['行政會議審議'] } },
    cases: [],
  },
};

/** 課程法規案之前審（第二點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const curriculumRegulationChain: RuleGuide = {
  name: '課程法規案之前審',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [universityReview],
  explain: explainCurriculumRegulationChain,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第二款',
      words: '提案.種類 = 課程法規案',
      phrase: null,
      holds(input: Input): Answer {
        const proposal = recordOf(input?.proposal);
        const kind = readProposalKind(proposal.kind);
        return answer(kind === 'curriculumRegulation' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '提案.種類');
      },
    },
  ],
  facts: [
    { path: ['proposal', 'kind'], name: '提案.種類', type: { kind: 'enumeration', members: PROPOSAL_KIND_NAMES } },
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words: '任一（提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const proposal = recordOf(input?.proposal);
        const kind = readProposalKind(proposal.kind);
        return kind === 'curriculumRegulation' ? YES : kind === undefined ? UNKNOWN : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['universityReview'], reads: ['校審議'] } },
    cases: [],
  },
};

/** 課程學位案之前審（第二點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const curriculumChain: RuleGuide = {
  name: '課程學位案之前審',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [departmentReview, collegeReview, universityReview, inOrder],
  explain: explainCurriculumChain,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第三款',
      words: '提案.種類 = 課程學位案',
      phrase: null,
      holds(input: Input): Answer {
        const proposal = recordOf(input?.proposal);
        const kind = readProposalKind(proposal.kind);
        return answer(kind === 'curriculumOrDegree' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '提案.種類');
      },
    },
  ],
  facts: [
    { path: ['proposal', 'kind'], name: '提案.種類', type: { kind: 'enumeration', members: PROPOSAL_KIND_NAMES } },
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
  ],
  aggregates: [
    {
      words: '任一（提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words: '任一（提案.前審 其中 前審.會議 = 院課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'collegeCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words: '任一（提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words:
        '任一（提案.前審 其中 前審.會議 = 院課程委員會 且 前審.結果 ≠ 審議未通過 且 前審.日期 ≥ 系所最先通過日 且 前審.日期 ≤ 校最後通過日）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        const minOfReviewsDateValue = minOfReviewsDate(reviews);
        const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
        const firstDepartmentReviewLack =
          firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
        const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
        const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
        const lastUniversityReviewLack =
          lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
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
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words: '最小（前審.日期 於 提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'min',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const amount = lift(date);
          return {
            answer: allAnswers(
              allAnswers(
                answer(body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
                answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, date !== date && '提案.前審 的 日期'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
            amount: amount,
          };
        });
      },
    },
    {
      words: '最大（前審.日期 於 提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'max',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const amount = lift(date);
          return {
            answer: allAnswers(
              allAnswers(
                answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
                answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, date !== date && '提案.前審 的 日期'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
            amount: amount,
          };
        });
      },
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const proposal = recordOf(input?.proposal);
        const kind = readProposalKind(proposal.kind);
        return kind === 'curriculumOrDegree' ? YES : kind === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['departmentReview'], reads: ['系所審議'] },
          holds(input: Input): Truth {
            const proposal = recordOf(input?.proposal);
            const reviews = readEntries<Review>(proposal.reviews);
            const someOfReviews_2Value = someOfReviews_2(reviews);
            const departmentReviewValue = computeDepartmentReview(someOfReviews_2Value);
            return departmentReviewValue;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['collegeReview'], reads: ['院審議'] },
          holds(input: Input): Truth {
            const proposal = recordOf(input?.proposal);
            const reviews = readEntries<Review>(proposal.reviews);
            const someOfReviews_3Value = someOfReviews_3(reviews);
            const collegeReviewValue = computeCollegeReview(someOfReviews_3Value);
            return collegeReviewValue;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['universityReview'], reads: ['校審議'] },
          holds(input: Input): Truth {
            const proposal = recordOf(input?.proposal);
            const reviews = readEntries<Review>(proposal.reviews);
            const someOfReviews_4Value = someOfReviews_4(reviews);
            const universityReviewValue = computeUniversityReview(someOfReviews_4Value);
            return universityReviewValue;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['inOrder'], reads: ['三級依序'] },
          holds(input: Input): Truth {
            const proposal = recordOf(input?.proposal);
            const reviews = readEntries<Review>(proposal.reviews);
            const minOfReviewsDateValue = minOfReviewsDate(reviews);
            const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
            const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
            const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
            const someOfReviews_5Value = someOfReviews_5(reviews, firstDepartmentReviewValue, lastUniversityReviewValue);
            const inOrderValue = computeInOrder(someOfReviews_5Value);
            return inOrderValue;
          },
        },
      ],
    },
    cases: [],
  },
};

/** 前審之日期（第二點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const reviewDates: RuleGuide = {
  name: '前審之日期',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReviewDates,
  conditions: [],
  facts: [
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
    { path: ['proposal', 'meetingDate'], name: '提案.會議日期', type: { kind: 'date' } },
  ],
  aggregates: [
    {
      words: '全部（提案.前審 皆 前審.日期 ≤ 提案.會議日期）',
      list: '提案.前審',
      operation: 'all',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        const meetingDate = readIsoDate(proposal.meetingDate);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          return {
            answer: answer(
              date <= meetingDate ? YES : date > meetingDate ? NO : UNKNOWN,
              date !== date && '提案.前審 的 日期',
              meetingDate !== meetingDate && '提案.會議日期',
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
  ],
};

/** 得提會討論（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const admissible: RuleGuide = {
  name: '得提會討論',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAdmissible,
  conditions: [],
  facts: [
    { path: ['proposal', 'kind'], name: '提案.種類', type: { kind: 'enumeration', members: PROPOSAL_KIND_NAMES } },
    {
      path: ['proposal', 'reviews'],
      name: '提案.前審',
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
    { path: ['proposal', 'meetingDate'], name: '提案.會議日期', type: { kind: 'date' } },
  ],
  aggregates: [
    {
      words: '任一（提案.前審 其中 前審.會議 = 行政會議 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'administrativeMeeting' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words: '任一（提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words: '任一（提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words: '任一（提案.前審 其中 前審.會議 = 院課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
              answer(body === 'collegeCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
              answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words:
        '任一（提案.前審 其中 前審.會議 = 院課程委員會 且 前審.結果 ≠ 審議未通過 且 前審.日期 ≥ 系所最先通過日 且 前審.日期 ≤ 校最後通過日）',
      list: '提案.前審',
      operation: 'some',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        const minOfReviewsDateValue = minOfReviewsDate(reviews);
        const firstDepartmentReviewValue = computeFirstDepartmentReview(minOfReviewsDateValue);
        const firstDepartmentReviewLack =
          firstDepartmentReviewValue !== firstDepartmentReviewValue ? lackOfFirstDepartmentReview(minOfReviewsDateValue, reviews) : false;
        const maxOfReviewsDateValue = maxOfReviewsDate(reviews);
        const lastUniversityReviewValue = computeLastUniversityReview(maxOfReviewsDateValue);
        const lastUniversityReviewLack =
          lastUniversityReviewValue !== lastUniversityReviewValue ? lackOfLastUniversityReview(maxOfReviewsDateValue, reviews) : false;
        return reviews?.map((entry): GuideEntry => {
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const date = readIsoDate(entry.date);
          return {
            answer: allAnswers(
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
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
    {
      words: '最小（前審.日期 於 提案.前審 其中 前審.會議 = 系所課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'min',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const amount = lift(date);
          return {
            answer: allAnswers(
              allAnswers(
                answer(body === 'departmentCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
                answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, date !== date && '提案.前審 的 日期'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
            amount: amount,
          };
        });
      },
    },
    {
      words: '最大（前審.日期 於 提案.前審 其中 前審.會議 = 校課程委員會 且 前審.結果 ≠ 審議未通過）',
      list: '提案.前審',
      operation: 'max',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          const amount = lift(date);
          return {
            answer: allAnswers(
              allAnswers(
                answer(body === 'universityCommittee' ? YES : body === undefined ? UNKNOWN : NO, body === undefined && '提案.前審 的 會議'),
                answer(verdict === 'rejected' ? NO : verdict === undefined ? UNKNOWN : YES, verdict === undefined && '提案.前審 的 結果'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, date !== date && '提案.前審 的 日期'),
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
            amount: amount,
          };
        });
      },
    },
    {
      words: '全部（提案.前審 皆 前審.日期 ≤ 提案.會議日期）',
      list: '提案.前審',
      operation: 'all',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const proposal = recordOf(input?.proposal);
        const reviews = readEntries<Review>(proposal.reviews);
        const meetingDate = readIsoDate(proposal.meetingDate);
        return reviews?.map((entry): GuideEntry => {
          const date = readIsoDate(entry.date);
          const body = readReviewBody(entry.body);
          const verdict = readReviewVerdict(entry.verdict);
          return {
            answer: answer(
              date <= meetingDate ? YES : date > meetingDate ? NO : UNKNOWN,
              date !== date && '提案.前審 的 日期',
              meetingDate !== meetingDate && '提案.會議日期',
            ),
            values: [
              ['body', '會議', showMember(body, REVIEW_BODY_NAMES)],
              ['date', '日期', showDate(date)],
              ['verdict', '結果', showMember(verdict, REVIEW_VERDICT_NAMES)],
            ],
          };
        });
      },
    },
  ],
};

/** 應為之決議（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const expectedResolution: RuleGuide = {
  name: '應為之決議',
  office: '教務處',
  compared: true,
  members: RESOLUTION_NAMES,
  explain: explainExpectedResolution,
  conditions: [],
  facts: [
    {
      path: ['proposal', 'floorChanges'],
      name: '提案.議場修正',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '處',
      near: [0],
      parts: [1],
    },
  ],
};

/** 決議之用語（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const resolutionWords: RuleGuide = {
  name: '決議之用語',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [expectedResolution],
  explain: explainResolutionWords,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點',
      words: '提案.決議 屬於 照案通過、修正後通過',
      phrase: null,
      holds(input: Input): Answer {
        const proposal = recordOf(input?.proposal);
        const resolution = readResolution(proposal.resolution);
        return answer(
          resolution === 'adoptedAsProposed' || resolution === 'adoptedAsAmended' ? YES : resolution === undefined ? UNKNOWN : NO,
          resolution === undefined && '提案.決議',
        );
      },
    },
  ],
  facts: [
    { path: ['proposal', 'resolution'], name: '提案.決議', type: { kind: 'enumeration', members: RESOLUTION_NAMES }, near: [0] },
    {
      path: ['proposal', 'floorChanges'],
      name: '提案.議場修正',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '處',
      near: [0],
      parts: [1],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const proposal = recordOf(input?.proposal);
        const resolution = readResolution(proposal.resolution);
        return resolution === 'adoptedAsProposed' || resolution === 'adoptedAsAmended' ? YES : resolution === undefined ? UNKNOWN : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['expectedResolution'], reads: ['應為之決議'] } },
    cases: [],
  },
};

/** 通過之文字（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const adoptedText: RuleGuide = {
  name: '通過之文字',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAdoptedText,
  conditions: [],
  facts: [
    { path: ['proposal', 'resolution'], name: '提案.決議', type: { kind: 'enumeration', members: RESOLUTION_NAMES } },
    {
      path: ['proposal', 'floorChanges'],
      name: '提案.議場修正',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '處',
      near: [0],
      parts: [1],
    },
  ],
};

/** 畢業證書之註記（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const certificateNote: RuleGuide = {
  name: '畢業證書之註記',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCertificateNote,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點',
      words: '畢業生.原亞太學程',
      phrase: null,
      holds(input: Input): Answer {
        const graduate = recordOf(input?.graduate);
        const formerProgramme = readBoolean(graduate.formerProgramme);
        return answer(formerProgramme, formerProgramme === UNKNOWN && '畢業生.原亞太學程');
      },
    },
  ],
  facts: [
    { path: ['graduate', 'formerProgramme'], name: '畢業生.原亞太學程', type: { kind: 'boolean' } },
    {
      path: ['graduate', 'class'],
      name: '畢業生.級別',
      type: { kind: 'integer', low: 100000, high: 999999 },
      unit: '級',
      near: [111192, 112192, 113192],
      parts: [111192, 111193, 112192, 112193, 113192, 113193],
      phrases: ['annotatedClasses'],
    },
    { path: ['graduate', 'noteApproved'], name: '畢業生.註記案通過', type: { kind: 'boolean' } },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['administrativeReview']: administrativeReview,
  ['departmentReview']: departmentReview,
  ['collegeReview']: collegeReview,
  ['universityReview']: universityReview,
  ['inOrder']: inOrder,
  ['firstDepartmentReview']: firstDepartmentReview,
  ['lastUniversityReview']: lastUniversityReview,
  ['administrativeChain']: administrativeChain,
  ['curriculumRegulationChain']: curriculumRegulationChain,
  ['curriculumChain']: curriculumChain,
  ['reviewDates']: reviewDates,
  ['admissible']: admissible,
  ['expectedResolution']: expectedResolution,
  ['resolutionWords']: resolutionWords,
  ['adoptedText']: adoptedText,
  ['certificateNote']: certificateNote,
};
