// @generated fagui: rules/nfu/distance-teaching/amendment-105-1.fagui
/**
 * 國立虎尾科技大學遠距教學實施要點（nfu.distanceTeaching），版本 105-1：判定的說明
 * 由 rules/nfu/distance-teaching/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 */

import { UNKNOWN, answer, asRecord, lacking, readBoolean, readDecimal, readInteger } from '../../../compiler/runtime/index.ts';
import type { Answer, Note, RuleGuide } from '../../../compiler/runtime/index.ts';
import {
  explainDistanceTeachingCourse,
  explainPlanApproval,
  explainRecordRetention,
  explainCountedHours,
  explainHoursCounted,
  explainSystemFunctions,
  explainPlanPublication,
  explainProgrammeOpening,
  explainCertificateNote,
  explainDistanceCredits,
  explainFirstGrant,
  explainCoursesPerTeacherRule,
  explainCoursesPerTermRule,
  explainAccreditationBonus,
  explainPartnerSchools,
  explainReviewMaterials,
  explainTeachingReview,
} from './105-1.ts';
import type { Input } from './105-1.ts';

/** 課程審議會議：系課程委員會、院課程委員會、校課程委員會、教務會議 */
type CourseReview = 'departmentCommittee' | 'collegeCommittee' | 'universityCommittee' | 'academicAffairsMeeting';

const COURSE_REVIEW_NAMES: readonly (readonly [alias: CourseReview, name: string])[] = [
  ['departmentCommittee', '系課程委員會'],
  ['collegeCommittee', '院課程委員會'],
  ['universityCommittee', '校課程委員會'],
  ['academicAffairsMeeting', '教務會議'],
];

/** 課程委員會審議：三級課程委員會、系院二級課程委員會、審議未完成 */
type CommitteeApproval = 'threeLevels' | 'departmentAndCollege' | 'incomplete';

const COMMITTEE_APPROVAL_NAMES: readonly (readonly [alias: CommitteeApproval, name: string])[] = [
  ['threeLevels', '三級課程委員會'],
  ['departmentAndCollege', '系院二級課程委員會'],
  ['incomplete', '審議未完成'],
];

/** 平台功能：教學實施、教材製作、學習情形記錄、其他學習支援 */
type PlatformFunction = 'teaching' | 'courseware' | 'learningRecord' | 'otherSupport';

const PLATFORM_FUNCTION_NAMES: readonly (readonly [alias: PlatformFunction, name: string])[] = [
  ['teaching', '教學實施'],
  ['courseware', '教材製作'],
  ['learningRecord', '學習情形記錄'],
  ['otherSupport', '其他學習支援'],
];

/** 合作學校：國內公立大學、立案私立大學、名冊所列國外學校、當地認可國外學校、其他學校 */
type PartnerSchool = 'domesticPublic' | 'approvedPrivate' | 'listedForeign' | 'locallyRecognisedForeign' | 'other';

const PARTNER_SCHOOL_NAMES: readonly (readonly [alias: PartnerSchool, name: string])[] = [
  ['domesticPublic', '國內公立大學'],
  ['approvedPrivate', '立案私立大學'],
  ['listedForeign', '名冊所列國外學校'],
  ['locallyRecognisedForeign', '當地認可國外學校'],
  ['other', '其他學校'],
];

const recordOf = asRecord;

const decimalOf = readDecimal;

function computeCountedHours(lectureHours: number, discussionHours: number, testHours: number, otherHours: number): number {
  return lectureHours + discussionHours + testHours + otherHours;
}

function lackOfCountedHours(lectureHours: number, discussionHours: number, testHours: number, otherHours: number): Note {
  return lacking(
    lectureHours !== lectureHours && '遠距課程.講授時數',
    discussionHours !== discussionHours && '遠距課程.互動討論時數',
    testHours !== testHours && '遠距課程.測驗時數',
    otherHours !== otherHours && '遠距課程.其他活動時數',
  );
}

function difference(input: Input): number | null | undefined {
  const distanceCourse = recordOf(input?.distanceCourse);
  const distanceHours = decimalOf(distanceCourse.distanceHours, 10, 0, 5000);
  const hours = decimalOf(distanceCourse.hours, 10, 0, 5000);
  const value = 2 * (distanceHours * 60) - hours * 60;
  return value === value
    ? value
    : lacking(distanceHours !== distanceHours && '遠距課程.遠距時數', hours !== hours && '遠距課程.授課時數').missing.length > 0
      ? undefined
      : null;
}

function difference_2(input: Input): number | null | undefined {
  const distanceCourse = recordOf(input?.distanceCourse);
  const hours = decimalOf(distanceCourse.hours, 10, 0, 5000);
  const lectureHours = decimalOf(distanceCourse.lectureHours, 10, 0, 5000);
  const discussionHours = decimalOf(distanceCourse.discussionHours, 10, 0, 5000);
  const testHours = decimalOf(distanceCourse.testHours, 10, 0, 5000);
  const otherHours = decimalOf(distanceCourse.otherHours, 10, 0, 5000);
  const countedHoursValue = computeCountedHours(lectureHours, discussionHours, testHours, otherHours);
  const countedHoursLack =
    countedHoursValue !== countedHoursValue ? lackOfCountedHours(lectureHours, discussionHours, testHours, otherHours) : false;
  const value = hours * 60 - countedHoursValue * 60;
  return value === value ? value : lacking(hours !== hours && '遠距課程.授課時數', countedHoursLack).missing.length > 0 ? undefined : null;
}

const integerOf = readInteger;

function difference_3(input: Input): number | null | undefined {
  const distanceDegree = recordOf(input?.distanceDegree);
  const distanceCredits_2 = integerOf(distanceDegree.distanceCredits, 0, 300);
  const graduationCredits = integerOf(distanceDegree.graduationCredits, 1, 300);
  const value = 2 * distanceCredits_2 - graduationCredits;
  return value === value
    ? value
    : lacking(
          distanceCredits_2 !== distanceCredits_2 && '遠距學位.遠距學分',
          graduationCredits !== graduationCredits && '遠距學位.畢業總學分',
        ).missing.length > 0
      ? undefined
      : null;
}

/** 屬遠距教學課程（第二點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const distanceTeachingCourse: RuleGuide = {
  name: '屬遠距教學課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDistanceTeachingCourse,
  conditions: [],
  facts: [
    {
      path: ['distanceCourse', 'distanceHours'],
      name: '遠距課程.遠距時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      near: [5, 600],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['distanceShare'],
    },
    {
      path: ['distanceCourse', 'hours'],
      name: '遠距課程.授課時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      near: [5, 600],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['distanceShare'],
    },
  ],
};

/** 教學計畫之實施（第四點第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const planApproval: RuleGuide = {
  name: '教學計畫之實施',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPlanApproval,
  conditions: [],
  facts: [
    {
      path: ['distanceCourse', 'committeeApproval'],
      name: '遠距課程.課程委員會審議',
      type: { kind: 'enumeration', members: COMMITTEE_APPROVAL_NAMES },
    },
    { path: ['distanceCourse', 'continuing'], name: '遠距課程.續開', type: { kind: 'boolean' } },
    { path: ['distanceCourse', 'academicMeetingPassed'], name: '遠距課程.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 課程紀錄之保存（第十點第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const recordRetention: RuleGuide = {
  name: '課程紀錄之保存',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRecordRetention,
  conditions: [],
  facts: [
    {
      path: ['distanceReview', 'yearsKept'],
      name: '遠距評鑑.保存年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 1000 },
      unit: '年',
      near: [50],
      parts: [50],
      phrases: ['retention'],
    },
  ],
};

/** 併計授課時數（第二點第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const countedHours: RuleGuide = {
  name: '併計授課時數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCountedHours,
  conditions: [],
  facts: [
    {
      path: ['distanceCourse', 'lectureHours'],
      name: '遠距課程.講授時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      parts: [],
    },
    {
      path: ['distanceCourse', 'discussionHours'],
      name: '遠距課程.互動討論時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      parts: [],
    },
    {
      path: ['distanceCourse', 'testHours'],
      name: '遠距課程.測驗時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      parts: [],
    },
    {
      path: ['distanceCourse', 'otherHours'],
      name: '遠距課程.其他活動時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      parts: [],
    },
  ],
};

/** 授課時數之採計（第二點第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const hoursCounted: RuleGuide = {
  name: '授課時數之採計',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedHours],
  explain: explainHoursCounted,
  conditions: [],
  facts: [
    {
      path: ['distanceCourse', 'hours'],
      name: '遠距課程.授課時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      near: [600],
      turns: [[difference_2, '=']],
      parts: [],
    },
    {
      path: ['distanceCourse', 'lectureHours'],
      name: '遠距課程.講授時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      near: [600],
      turns: [[difference_2, '=']],
      parts: [],
    },
    {
      path: ['distanceCourse', 'discussionHours'],
      name: '遠距課程.互動討論時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      near: [600],
      turns: [[difference_2, '=']],
      parts: [],
    },
    {
      path: ['distanceCourse', 'testHours'],
      name: '遠距課程.測驗時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      near: [600],
      turns: [[difference_2, '=']],
      parts: [],
    },
    {
      path: ['distanceCourse', 'otherHours'],
      name: '遠距課程.其他活動時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 5000 },
      unit: '小時',
      near: [600],
      turns: [[difference_2, '=']],
      parts: [],
    },
  ],
};

/** 學習管理系統功能（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const systemFunctions: RuleGuide = {
  name: '學習管理系統功能',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSystemFunctions,
  conditions: [],
  facts: [
    {
      path: ['platform', 'functions'],
      name: '教學平台.功能',
      type: { kind: 'list', element: { kind: 'enumeration', members: PLATFORM_FUNCTION_NAMES } },
    },
  ],
};

/** 教學計畫之公告（第四點第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const planPublication: RuleGuide = {
  name: '教學計畫之公告',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPlanPublication,
  conditions: [],
  facts: [{ path: ['distanceCourse', 'publishedOnline'], name: '遠距課程.公告於網路', type: { kind: 'boolean' } }],
};

/** 數位專班之開設（第六點第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const programmeOpening: RuleGuide = {
  name: '數位專班之開設',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainProgrammeOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第一項',
      words: '數位專班.數位學習碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const digitalProgramme = recordOf(input?.digitalProgramme);
        const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
        return answer(digitalMaster, digitalMaster === UNKNOWN && '數位專班.數位學習碩士在職專班');
      },
    },
  ],
  facts: [
    { path: ['digitalProgramme', 'digitalMaster'], name: '數位專班.數位學習碩士在職專班', type: { kind: 'boolean' } },
    { path: ['digitalProgramme', 'ministryApproved'], name: '數位專班.教育部審查通過', type: { kind: 'boolean' } },
  ],
};

/** 證書之附記（第六點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const certificateNote: RuleGuide = {
  name: '證書之附記',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCertificateNote,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第二項',
      words: '數位專班.數位學習碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const digitalProgramme = recordOf(input?.digitalProgramme);
        const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
        return answer(digitalMaster, digitalMaster === UNKNOWN && '數位專班.數位學習碩士在職專班');
      },
    },
  ],
  facts: [
    { path: ['digitalProgramme', 'digitalMaster'], name: '數位專班.數位學習碩士在職專班', type: { kind: 'boolean' } },
    { path: ['distanceDegree', 'certificateNote'], name: '遠距學位.證書附記遠距', type: { kind: 'boolean' } },
  ],
};

/** 遠距學分上限規定（第五點）：考慮的除外、可能的改變、由誰提供事實。 */
export const distanceCredits: RuleGuide = {
  name: '遠距學分上限規定',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDistanceCredits,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第五點',
      words: '數位專班.數位學習碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const digitalProgramme = recordOf(input?.digitalProgramme);
        const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
        return answer(digitalMaster, digitalMaster === UNKNOWN && '數位專班.數位學習碩士在職專班');
      },
    },
  ],
  facts: [
    {
      path: ['distanceDegree', 'distanceCredits'],
      name: '遠距學位.遠距學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      turns: [[difference_3, '>']],
      parts: [],
      phrases: ['distanceMaximum'],
    },
    {
      path: ['distanceDegree', 'graduationCredits'],
      name: '遠距學位.畢業總學分',
      type: { kind: 'integer', low: 1, high: 300 },
      unit: '學分',
      turns: [[difference_3, '>']],
      parts: [],
      phrases: ['distanceMaximum'],
    },
    { path: ['digitalProgramme', 'digitalMaster'], name: '數位專班.數位學習碩士在職專班', type: { kind: 'boolean' } },
  ],
};

/** 首次開設之補助（第七點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const firstGrant: RuleGuide = {
  name: '首次開設之補助',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFirstGrant,
  conditions: [],
  facts: [{ path: ['coursewareGrant', 'firstApproved'], name: '教材補助.首度獲准開設', type: { kind: 'boolean' } }],
};

/** 教師補助門數規定（第七點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const coursesPerTeacherRule: RuleGuide = {
  name: '教師補助門數規定',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCoursesPerTeacherRule,
  conditions: [],
  facts: [
    {
      path: ['coursewareGrant', 'coursesPerTeacher'],
      name: '教材補助.教師學期補助門數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '門',
      near: [1],
      parts: [2],
      phrases: ['binding.coursesPerTeacher'],
    },
  ],
};

/** 學期補助門數規定（第七點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const coursesPerTermRule: RuleGuide = {
  name: '學期補助門數規定',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCoursesPerTermRule,
  conditions: [],
  facts: [
    {
      path: ['coursewareGrant', 'coursesPerTerm'],
      name: '教材補助.學期補助門數',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '門',
      near: [8],
      parts: [9],
      phrases: ['binding.coursesPerTerm'],
    },
  ],
};

/** 認證之補助（第七點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const accreditationBonus: RuleGuide = {
  name: '認證之補助',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAccreditationBonus,
  conditions: [],
  facts: [{ path: ['coursewareGrant', 'accredited'], name: '教材補助.通過數位學習認證', type: { kind: 'boolean' } }],
};

/** 合作學校（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const partnerSchools: RuleGuide = {
  name: '合作學校',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPartnerSchools,
  conditions: [],
  facts: [{ path: ['distanceCourse', 'partner'], name: '遠距課程.合作學校', type: { kind: 'enumeration', members: PARTNER_SCHOOL_NAMES } }],
};

/** 評鑑資料之提出（第十點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const reviewMaterials: RuleGuide = {
  name: '評鑑資料之提出',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReviewMaterials,
  conditions: [],
  facts: [
    { path: ['distanceReview', 'materialsFiled'], name: '遠距評鑑.提出相關資料', type: { kind: 'boolean' } },
    { path: ['distanceReview', 'selfReportFiled'], name: '遠距評鑑.提出自評報告', type: { kind: 'boolean' } },
  ],
};

/** 教學成效之評鑑（第十點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const teachingReview: RuleGuide = {
  name: '教學成效之評鑑',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTeachingReview,
  conditions: [],
  facts: [{ path: ['distanceReview', 'reviewer'], name: '遠距評鑑.評鑑單位', type: { kind: 'enumeration', members: COURSE_REVIEW_NAMES } }],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['distanceTeachingCourse']: distanceTeachingCourse,
  ['planApproval']: planApproval,
  ['recordRetention']: recordRetention,
  ['countedHours']: countedHours,
  ['hoursCounted']: hoursCounted,
  ['systemFunctions']: systemFunctions,
  ['planPublication']: planPublication,
  ['programmeOpening']: programmeOpening,
  ['certificateNote']: certificateNote,
  ['distanceCredits']: distanceCredits,
  ['firstGrant']: firstGrant,
  ['coursesPerTeacherRule']: coursesPerTeacherRule,
  ['coursesPerTermRule']: coursesPerTermRule,
  ['accreditationBonus']: accreditationBonus,
  ['partnerSchools']: partnerSchools,
  ['reviewMaterials']: reviewMaterials,
  ['teachingReview']: teachingReview,
};
