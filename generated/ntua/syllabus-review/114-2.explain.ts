// @generated fagui: rules/ntua/syllabus-review/regulation.fagui
/**
 * 國立臺灣藝術大學圖文傳播藝術學系(所)課程大綱外審作業要點（ntua.syllabusReview），版本 114-2：判定的說明
 * 由 rules/ntua/syllabus-review/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import type { RuleGuide } from '../../../compiler/runtime/index.ts';
import {
  explainCoursesEachTerm,
  explainDoneBeforeTerm,
  explainWithinCycle,
  explainReviewPriority,
  explainReviewPapers,
  explainReviewers,
  explainFollowUp,
  explainReviewFee,
} from './114-2.ts';

/** 送審經費標準：各機關學校出席費及稿費支給要點、其他標準 */
type ReviewFeeRule = 'nationalRule' | 'other';

const REVIEW_FEE_RULE_NAMES: readonly (readonly [alias: ReviewFeeRule, name: string])[] = [
  ['nationalRule', '各機關學校出席費及稿費支給要點'],
  ['other', '其他標準'],
];

/** 每學期送審門數（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const coursesEachTerm: RuleGuide = {
  name: '每學期送審門數',
  office: '圖文傳播藝術學系(所)',
  compared: true,
  members: [],
  explain: explainCoursesEachTerm,
  conditions: [],
  facts: [
    {
      path: ['syllabusReview', 'coursesPerTerm'],
      name: '外審.每學期送審門數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '門',
      near: [3],
      parts: [3, 4],
      phrases: ['binding.coursesPerTerm'],
    },
  ],
};

/** 外審之完成（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const doneBeforeTerm: RuleGuide = {
  name: '外審之完成',
  office: '圖文傳播藝術學系(所)',
  compared: true,
  members: [],
  explain: explainDoneBeforeTerm,
  conditions: [],
  facts: [{ path: ['syllabusReview', 'doneBeforeTerm'], name: '外審.開學前完成', type: { kind: 'boolean' } }],
};

/** 送審週期之遵守（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const withinCycle: RuleGuide = {
  name: '送審週期之遵守',
  office: '圖文傳播藝術學系(所)',
  compared: true,
  members: [],
  explain: explainWithinCycle,
  conditions: [],
  facts: [
    {
      path: ['syllabusReview', 'yearsSinceReview'],
      name: '外審.距前次送審年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '年',
      near: [40],
      parts: [41],
      phrases: ['reviewCycle'],
    },
  ],
};

/** 優先送審（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const reviewPriority: RuleGuide = {
  name: '優先送審',
  office: '圖文傳播藝術學系(所)',
  compared: true,
  members: [],
  explain: explainReviewPriority,
  conditions: [],
  facts: [
    { path: ['syllabusReview', 'newCourse'], name: '外審.新開課程', type: { kind: 'boolean' } },
    { path: ['syllabusReview', 'neverReviewed'], name: '外審.尚未送審', type: { kind: 'boolean' } },
  ],
};

/** 外審資料（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const reviewPapers: RuleGuide = {
  name: '外審資料',
  office: '圖文傳播藝術學系(所)',
  compared: true,
  members: [],
  explain: explainReviewPapers,
  conditions: [],
  facts: [{ path: ['syllabusReview', 'outlineAttached'], name: '外審.檢附課程大綱', type: { kind: 'boolean' } }],
};

/** 外審委員人數（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const reviewers: RuleGuide = {
  name: '外審委員人數',
  office: '圖文傳播藝術學系(所)',
  compared: true,
  members: [],
  explain: explainReviewers,
  conditions: [],
  facts: [
    {
      path: ['syllabusReview', 'reviewers'],
      name: '外審.外審委員人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '名',
      near: [1, 2],
      parts: [1, 3],
      phrases: ['reviewerCount'],
    },
  ],
};

/** 追蹤表之填寫（第五點）：考慮的除外、可能的改變、由誰提供事實。 */
export const followUp: RuleGuide = {
  name: '追蹤表之填寫',
  office: '圖文傳播藝術學系(所)',
  compared: true,
  members: [],
  explain: explainFollowUp,
  conditions: [],
  facts: [{ path: ['syllabusReview', 'followUpFiled'], name: '外審.授課教師填寫追蹤表', type: { kind: 'boolean' } }],
};

/** 外審經費（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const reviewFee: RuleGuide = {
  name: '外審經費',
  office: '圖文傳播藝術學系(所)',
  compared: true,
  members: [],
  explain: explainReviewFee,
  conditions: [],
  facts: [{ path: ['syllabusReview', 'feeRule'], name: '外審.經費標準', type: { kind: 'enumeration', members: REVIEW_FEE_RULE_NAMES } }],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['coursesEachTerm']: coursesEachTerm,
  ['doneBeforeTerm']: doneBeforeTerm,
  ['withinCycle']: withinCycle,
  ['reviewPriority']: reviewPriority,
  ['reviewPapers']: reviewPapers,
  ['reviewers']: reviewers,
  ['followUp']: followUp,
  ['reviewFee']: reviewFee,
};
