// @generated fagui: rules/nfu/moocs/amendment-105-1.fagui
/**
 * 國立虎尾科技大學磨課師（MOOCs）實施要點（nfu.moocs），版本 105-1：判定的說明
 * 由 rules/nfu/moocs/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 */

import { NO, UNKNOWN, YES, answer, asRecord, readBoolean } from '../../../compiler/runtime/index.ts';
import type { Answer, RuleGuide } from '../../../compiler/runtime/index.ts';
import {
  explainOnlineCredits,
  explainOnlineHours,
  explainMaterialUpload,
  explainOpenEnrolment,
  explainMoocHours,
  explainMoocWeeks,
  explainListing,
  explainGrantsPerCourse,
  explainOwnMaterialRules,
  explainValidation,
  explainFurtherApplication,
} from './105-1.ts';
import type { Input } from './105-1.ts';

/** 磨課師課程類型：小規模翻轉教室線上課程、磨課師課程 */
type MoocKind = 'spoc' | 'mooc';

const MOOC_KIND_NAMES: readonly (readonly [alias: MoocKind, name: string])[] = [
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
type ListingReviewer = 'moocCommittee' | 'other';

const LISTING_REVIEWER_NAMES: readonly (readonly [alias: ListingReviewer, name: string])[] = [
  ['moocCommittee', '磨課師課程委員會'],
  ['other', '其他單位'],
];

const recordOf = asRecord;

/** 線上學分（第二點第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const onlineCredits: RuleGuide = {
  name: '線上學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOnlineCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第一款第一目',
      words: '線上課程.類型 = 小規模翻轉教室線上課程',
      phrase: null,
      holds(input: Input): Answer {
        const onlineCourse = recordOf(input?.onlineCourse);
        const kind = readMoocKind(onlineCourse.kind);
        return answer(kind === 'spoc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型');
      },
    },
  ],
  facts: [
    { path: ['onlineCourse', 'kind'], name: '線上課程.類型', type: { kind: 'enumeration', members: MOOC_KIND_NAMES } },
    {
      path: ['onlineCourse', 'onlineCredits'],
      name: '線上課程.線上學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [1],
      parts: [1],
      phrases: ['onlineMinimum'],
    },
  ],
};

/** 線上時數（第二點第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const onlineHours: RuleGuide = {
  name: '線上時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOnlineHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第一款第一目',
      words: '線上課程.類型 = 小規模翻轉教室線上課程',
      phrase: null,
      holds(input: Input): Answer {
        const onlineCourse = recordOf(input?.onlineCourse);
        const kind = readMoocKind(onlineCourse.kind);
        return answer(kind === 'spoc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型');
      },
    },
  ],
  facts: [
    { path: ['onlineCourse', 'kind'], name: '線上課程.類型', type: { kind: 'enumeration', members: MOOC_KIND_NAMES } },
    {
      path: ['onlineCourse', 'onlineHours'],
      name: '線上課程.線上時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      near: [160, 180, 600, 9600, 10800],
      parts: [160, 181],
      phrases: ['onlineHoursRange'],
    },
  ],
};

/** 教材上傳（第二點第一款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const materialUpload: RuleGuide = {
  name: '教材上傳',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMaterialUpload,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第一款第二目',
      words: '線上課程.類型 = 小規模翻轉教室線上課程',
      phrase: null,
      holds(input: Input): Answer {
        const onlineCourse = recordOf(input?.onlineCourse);
        const kind = readMoocKind(onlineCourse.kind);
        return answer(kind === 'spoc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型');
      },
    },
  ],
  facts: [
    { path: ['onlineCourse', 'kind'], name: '線上課程.類型', type: { kind: 'enumeration', members: MOOC_KIND_NAMES } },
    {
      path: ['onlineCourse', 'uploadedDaysBefore'],
      name: '線上課程.教材提前上傳日數',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '日',
      near: [7],
      parts: [7],
      phrases: ['uploadLead'],
    },
  ],
};

/** 磨課師授課對象（第二點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const openEnrolment: RuleGuide = {
  name: '磨課師授課對象',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOpenEnrolment,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第二款',
      words: '線上課程.類型 = 磨課師課程',
      phrase: null,
      holds(input: Input): Answer {
        const onlineCourse = recordOf(input?.onlineCourse);
        const kind = readMoocKind(onlineCourse.kind);
        return answer(kind === 'mooc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型');
      },
    },
  ],
  facts: [
    { path: ['onlineCourse', 'kind'], name: '線上課程.類型', type: { kind: 'enumeration', members: MOOC_KIND_NAMES } },
    { path: ['onlineCourse', 'openToAll'], name: '線上課程.不限授課對象', type: { kind: 'boolean' } },
  ],
};

/** 磨課師課程時數（第二點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const moocHours: RuleGuide = {
  name: '磨課師課程時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMoocHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第二款',
      words: '線上課程.類型 = 磨課師課程',
      phrase: null,
      holds(input: Input): Answer {
        const onlineCourse = recordOf(input?.onlineCourse);
        const kind = readMoocKind(onlineCourse.kind);
        return answer(kind === 'mooc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型');
      },
    },
  ],
  facts: [
    { path: ['onlineCourse', 'kind'], name: '線上課程.類型', type: { kind: 'enumeration', members: MOOC_KIND_NAMES } },
    {
      path: ['onlineCourse', 'hours'],
      name: '線上課程.時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      near: [180, 600, 10800],
      parts: [180, 181],
      phrases: ['courseHours'],
    },
  ],
};

/** 磨課師授課期間（第二點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const moocWeeks: RuleGuide = {
  name: '磨課師授課期間',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMoocWeeks,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第二款',
      words: '線上課程.類型 = 磨課師課程',
      phrase: null,
      holds(input: Input): Answer {
        const onlineCourse = recordOf(input?.onlineCourse);
        const kind = readMoocKind(onlineCourse.kind);
        return answer(kind === 'mooc' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '線上課程.類型');
      },
    },
  ],
  facts: [
    { path: ['onlineCourse', 'kind'], name: '線上課程.類型', type: { kind: 'enumeration', members: MOOC_KIND_NAMES } },
    {
      path: ['onlineCourse', 'weeks'],
      name: '線上課程.完成週數',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '週',
      near: [6, 7, 18, 42, 126],
      parts: [6, 19],
      phrases: ['teachingPeriod'],
    },
  ],
};

/** 課程之上架（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const listing: RuleGuide = {
  name: '課程之上架',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainListing,
  conditions: [],
  facts: [
    { path: ['moocApplication', 'planFiled'], name: '磨課師申請.提供教材規劃', type: { kind: 'boolean' } },
    { path: ['moocApplication', 'reviewer'], name: '磨課師申請.審查單位', type: { kind: 'enumeration', members: LISTING_REVIEWER_NAMES } },
    { path: ['moocApplication', 'approved'], name: '磨課師申請.審查通過', type: { kind: 'boolean' } },
  ],
};

/** 同一課程補助次數（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const grantsPerCourse: RuleGuide = {
  name: '同一課程補助次數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGrantsPerCourse,
  conditions: [],
  facts: [
    {
      path: ['moocApplication', 'grantsPerCourse'],
      name: '磨課師申請.同課程補助次數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['grantCount'],
    },
  ],
};

/** 教材製作規範（第二點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const ownMaterialRules: RuleGuide = {
  name: '教材製作規範',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOwnMaterialRules,
  conditions: [],
  facts: [{ path: ['moocMaterial', 'otherProgramme'], name: '磨課師教材.配合其他計畫或策略', type: { kind: 'boolean' } }],
};

/** 成效之驗證（第二點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const validation: RuleGuide = {
  name: '成效之驗證',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainValidation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點第三款',
      words: '磨課師教材.另訂製作規範',
      phrase: null,
      holds(input: Input): Answer {
        const moocMaterial = recordOf(input?.moocMaterial);
        const ownRules = readBoolean(moocMaterial.ownRules);
        return answer(ownRules, ownRules === UNKNOWN && '磨課師教材.另訂製作規範');
      },
    },
  ],
  facts: [
    { path: ['moocMaterial', 'ownRules'], name: '磨課師教材.另訂製作規範', type: { kind: 'boolean' } },
    { path: ['moocMaterial', 'validated'], name: '磨課師教材.實施成效驗證', type: { kind: 'boolean' } },
  ],
};

/** 再次申請（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const furtherApplication: RuleGuide = {
  name: '再次申請',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFurtherApplication,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款',
      words: '磨課師申請.曾通過補助',
      phrase: null,
      holds(input: Input): Answer {
        const moocApplication = recordOf(input?.moocApplication);
        const grantedBefore = readBoolean(moocApplication.grantedBefore);
        return answer(grantedBefore, grantedBefore === UNKNOWN && '磨課師申請.曾通過補助');
      },
    },
  ],
  facts: [
    { path: ['moocApplication', 'grantedBefore'], name: '磨課師申請.曾通過補助', type: { kind: 'boolean' } },
    { path: ['moocApplication', 'earlierResultDelivered'], name: '磨課師申請.前案成果已繳交', type: { kind: 'boolean' } },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['onlineCredits']: onlineCredits,
  ['onlineHours']: onlineHours,
  ['materialUpload']: materialUpload,
  ['openEnrolment']: openEnrolment,
  ['moocHours']: moocHours,
  ['moocWeeks']: moocWeeks,
  ['listing']: listing,
  ['grantsPerCourse']: grantsPerCourse,
  ['ownMaterialRules']: ownMaterialRules,
  ['validation']: validation,
  ['furtherApplication']: furtherApplication,
};
