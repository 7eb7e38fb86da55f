// @generated fagui: rules/ntua/arts-internship/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學學生至「藝文機構實習」實行辦法（ntua.artsInternship），版本 114-2：判定的說明
 * 由 rules/ntua/arts-internship/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 */

import { NO, UNKNOWN, YES, answer, asRecord, readBoolean, readInteger } from '../../../compiler/runtime/index.ts';
import type { Answer, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainInternshipSchedule,
  explainCourseDefinition,
  explainOpeningTime,
  explainInternshipHours,
  explainOwnWorkplace,
  explainHost,
  explainTotalScore,
  explainItemScore,
  explainWaiverEligibility,
  explainWaiverApplication,
  explainStatementWords,
  explainListPublication,
  explainWaiverReplacement,
  explainSubsidy,
  explainReplacementBar,
} from './114-2.ts';
import type { Input } from './114-2.ts';

/** 實習申請學期：前一學年第一學期、前一學年第二學期、當學年第一學期 */
type InternshipTerm = 'previousFirst' | 'previousSecond' | 'currentFirst';

const INTERNSHIP_TERM_NAMES: readonly (readonly [alias: InternshipTerm, name: string])[] = [
  ['previousFirst', '前一學年第一學期'],
  ['previousSecond', '前一學年第二學期'],
  ['currentFirst', '當學年第一學期'],
];

/** 實習機構類別：公立藝文機構、財團法人組織、其他機構 */
type InternshipHost = 'publicArts' | 'foundation' | 'other';

const INTERNSHIP_HOST_NAMES: readonly (readonly [alias: InternshipHost, name: string])[] = [
  ['publicArts', '公立藝文機構'],
  ['foundation', '財團法人組織'],
  ['other', '其他機構'],
];

/** 任職時間：現任職、入學前任職、無任職 */
type EmploymentTime = 'current' | 'beforeEntry' | 'none';

const EMPLOYMENT_TIME_NAMES: readonly (readonly [alias: EmploymentTime, name: string])[] = [
  ['current', '現任職'],
  ['beforeEntry', '入學前任職'],
  ['none', '無任職'],
];

/** 免修審查單位：所務會議、學生校外實習委員會 */
type WaiverReviewer = 'instituteMeeting' | 'internshipCommittee';

const WAIVER_REVIEWER_NAMES: readonly (readonly [alias: WaiverReviewer, name: string])[] = [
  ['instituteMeeting', '所務會議'],
  ['internshipCommittee', '學生校外實習委員會'],
];

const recordOf = asRecord;

const integerOf = readInteger;

/** 實習之申請與完成（第二點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const internshipSchedule: RuleGuide = {
  name: '實習之申請與完成',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainInternshipSchedule,
  conditions: [],
  facts: [
    { path: ['internship', 'appliedTerm'], name: '實習.申請學期', type: { kind: 'enumeration', members: INTERNSHIP_TERM_NAMES } },
    { path: ['internship', 'completedInTerm'], name: '實習.學期結束前完成', type: { kind: 'boolean' } },
  ],
};

/** 實習課程之學分時數（第二點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const courseDefinition: RuleGuide = {
  name: '實習課程之學分時數',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainCourseDefinition,
  conditions: [],
  facts: [
    { path: ['internshipCourse', 'required'], name: '實習課程.必修', type: { kind: 'boolean' } },
    {
      path: ['internshipCourse', 'hours'],
      name: '實習課程.每週時數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '小時',
      near: [3, 60, 180],
      parts: [3, 4],
      phrases: ['courseHours'],
    },
    {
      path: ['internshipCourse', 'credits'],
      name: '實習課程.學分',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學分',
      near: [3],
      parts: [3, 4],
      phrases: ['courseCredits'],
    },
  ],
};

/** 實習申請之開放（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const openingTime: RuleGuide = {
  name: '實習申請之開放',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainOpeningTime,
  conditions: [],
  facts: [
    {
      path: ['internship', 'appliedMonth'],
      name: '實習.申請月份',
      type: { kind: 'integer', low: 1, high: 12 },
      unit: '月',
      near: [3],
      parts: [3],
      phrases: ['openingMonth'],
    },
  ],
};

/** 實習時數（第四點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const internshipHours: RuleGuide = {
  name: '實習時數',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainInternshipHours,
  conditions: [],
  facts: [
    {
      path: ['internship', 'hours'],
      name: '實習.時數',
      type: { kind: 'integer', low: 0, high: 2000 },
      unit: '小時',
      near: [60, 280, 16800],
      parts: [280],
      phrases: ['totalHours'],
    },
  ],
};

/** 於任職機構實習（第四點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const ownWorkplace: RuleGuide = {
  name: '於任職機構實習',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainOwnWorkplace,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第三款',
      words: '實習.於任職機構實習',
      phrase: null,
      holds(input: Input): Answer {
        const internship = recordOf(input?.internship);
        const ownWorkplace_2 = readBoolean(internship.ownWorkplace);
        return answer(ownWorkplace_2, ownWorkplace_2 === UNKNOWN && '實習.於任職機構實習');
      },
    },
  ],
  facts: [
    { path: ['internship', 'ownWorkplace'], name: '實習.於任職機構實習', type: { kind: 'boolean' } },
    { path: ['internship', 'planApproved'], name: '實習.計畫經所務會議認可', type: { kind: 'boolean' } },
  ],
};

/** 實習單位（第五點）：考慮的除外、可能的改變、由誰提供事實。 */
export const host: RuleGuide = {
  name: '實習單位',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainHost,
  conditions: [],
  facts: [
    {
      path: ['internship', 'host'],
      name: '實習.機構類別',
      type: { kind: 'enumeration', members: INTERNSHIP_HOST_NAMES },
      phrases: ['hostKinds'],
    },
  ],
};

/** 實習總分（第六點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const totalScore: RuleGuide = {
  name: '實習總分',
  office: '藝術管理與文化政策研究所',
  compared: false,
  members: [],
  explain: explainTotalScore,
  conditions: [],
  facts: [
    {
      path: ['internship', 'supervisorScore'],
      name: '實習.指導老師評分',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['evenShare'],
    },
    {
      path: ['internship', 'hostScore'],
      name: '實習.單位人員評分',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['evenShare'],
    },
  ],
};

/** 項目評分（第六點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const itemScore: RuleGuide = {
  name: '項目評分',
  office: '藝術管理與文化政策研究所',
  compared: false,
  members: [],
  explain: explainItemScore,
  conditions: [],
  facts: [
    {
      path: ['internship', 'attitude'],
      name: '實習.學習態度',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['attitudeShare', 'reportShare', 'attendanceShare'],
    },
    {
      path: ['internship', 'report'],
      name: '實習.實習報告',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['attitudeShare', 'reportShare', 'attendanceShare'],
    },
    {
      path: ['internship', 'attendance'],
      name: '實習.出勤考核',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['attitudeShare', 'reportShare', 'attendanceShare'],
    },
  ],
};

/** 免修資格（第八點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const waiverEligibility: RuleGuide = {
  name: '免修資格',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainWaiverEligibility,
  conditions: [],
  facts: [
    { path: ['internshipWaiver', 'employment'], name: '實習免修.任職時間', type: { kind: 'enumeration', members: EMPLOYMENT_TIME_NAMES } },
    { path: ['internshipWaiver', 'fullTime'], name: '實習免修.全職', type: { kind: 'boolean' } },
    {
      path: ['internshipWaiver', 'months'],
      name: '實習免修.任職月數',
      type: { kind: 'decimal', places: 1, low: 0, high: 6000 },
      unit: '月',
      near: [60],
      parts: [60],
      phrases: ['employmentPeriod'],
    },
    { path: ['internshipWaiver', 'related'], name: '實習免修.工作與宗旨相關', type: { kind: 'boolean' } },
  ],
};

/** 免修之申請（第八點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const waiverApplication: RuleGuide = {
  name: '免修之申請',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainWaiverApplication,
  conditions: [],
  facts: [
    { path: ['internshipWaiver', 'reviewer'], name: '實習免修.審查單位', type: { kind: 'enumeration', members: WAIVER_REVIEWER_NAMES } },
    {
      path: ['internshipWaiver', 'appliedMonth'],
      name: '實習免修.申請月份',
      type: { kind: 'integer', low: 1, high: 12 },
      unit: '月',
      near: [3],
      parts: [3, 4],
      phrases: ['waiverMonth'],
    },
    {
      path: ['internshipWaiver', 'appliedDay'],
      name: '實習免修.申請日',
      type: { kind: 'integer', low: 1, high: 31 },
      unit: '日',
      near: [31],
      parts: [],
      phrases: ['waiverDay'],
    },
  ],
};

/** 專業經歷字數（第八點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const statementWords: RuleGuide = {
  name: '專業經歷字數',
  office: '藝術管理與文化政策研究所',
  compared: false,
  members: [],
  explain: explainStatementWords,
  conditions: [],
  facts: [],
};

/** 通過名單之公告（第八點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const listPublication: RuleGuide = {
  name: '通過名單之公告',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainListPublication,
  conditions: [],
  facts: [
    {
      path: ['internshipWaiver', 'listMonth'],
      name: '實習免修.名單公告月份',
      type: { kind: 'integer', low: 1, high: 12 },
      unit: '月',
      near: [4],
      parts: [5],
      phrases: ['binding.listMonth'],
    },
  ],
};

/** 免修後補足學分（第八點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const waiverReplacement: RuleGuide = {
  name: '免修後補足學分',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainWaiverReplacement,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八點第三款',
      words: '實習免修.獲准免修',
      phrase: null,
      holds(input: Input): Answer {
        const internshipWaiver = recordOf(input?.internshipWaiver);
        const waived = readBoolean(internshipWaiver.waived);
        return answer(waived, waived === UNKNOWN && '實習免修.獲准免修');
      },
    },
  ],
  facts: [
    { path: ['internshipWaiver', 'waived'], name: '實習免修.獲准免修', type: { kind: 'boolean' } },
    {
      path: ['internshipWaiver', 'electiveCredits'],
      name: '實習免修.專業選修補足學分',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      near: [3],
      parts: [3],
      phrases: ['replacedCredits'],
    },
  ],
};

/** 保險補助（第八點之一）：考慮的除外、可能的改變、由誰提供事實。 */
export const subsidy: RuleGuide = {
  name: '保險補助',
  office: '藝術管理與文化政策研究所',
  compared: false,
  members: [],
  explain: explainSubsidy,
  conditions: [],
  facts: [
    {
      path: ['internship', 'insuranceCost'],
      name: '實習.加保保費',
      type: { kind: 'integer', low: 0, high: 100000 },
      unit: '元',
      near: [500],
      parts: [501],
      phrases: ['subsidyMaximum'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: ['subsidyMaximum'], reads: [] },
          holds(input: Input): Truth {
            const internship = recordOf(input?.internship);
            const insuranceCost = integerOf(internship.insuranceCost, 0, 100000);
            return insuranceCost <= 500 ? YES : insuranceCost > 500 ? NO : UNKNOWN;
          },
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: ['subsidyMaximum'], reads: [] } },
    ],
  },
};

/** 抵修課程之限制（附件）：考慮的除外、可能的改變、由誰提供事實。 */
export const replacementBar: RuleGuide = {
  name: '抵修課程之限制',
  office: '藝術管理與文化政策研究所',
  compared: true,
  members: [],
  explain: explainReplacementBar,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '附件',
      words: '實習免修.獲准免修',
      phrase: null,
      holds(input: Input): Answer {
        const internshipWaiver = recordOf(input?.internshipWaiver);
        const waived = readBoolean(internshipWaiver.waived);
        return answer(waived, waived === UNKNOWN && '實習免修.獲准免修');
      },
    },
  ],
  facts: [
    { path: ['internshipWaiver', 'waived'], name: '實習免修.獲准免修', type: { kind: 'boolean' } },
    { path: ['internshipWaiver', 'englishCourse'], name: '實習免修.以全英語課程抵修', type: { kind: 'boolean' } },
    { path: ['internshipWaiver', 'requiredCourse'], name: '實習免修.以必修課抵修', type: { kind: 'boolean' } },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['internshipSchedule']: internshipSchedule,
  ['courseDefinition']: courseDefinition,
  ['openingTime']: openingTime,
  ['internshipHours']: internshipHours,
  ['ownWorkplace']: ownWorkplace,
  ['host']: host,
  ['totalScore']: totalScore,
  ['itemScore']: itemScore,
  ['waiverEligibility']: waiverEligibility,
  ['waiverApplication']: waiverApplication,
  ['statementWords']: statementWords,
  ['listPublication']: listPublication,
  ['waiverReplacement']: waiverReplacement,
  ['subsidy']: subsidy,
  ['replacementBar']: replacementBar,
};
