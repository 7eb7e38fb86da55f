// @generated fagui: rules/nfu/distance-teaching/regulation.fagui
/**
 * 國立虎尾科技大學遠距教學實施要點（nfu.distanceTeaching），版本 103-2：判定的說明
 * 由 rules/nfu/distance-teaching/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  addReached,
  agree,
  allAnswers,
  and,
  answer,
  asRecord,
  lacking,
  onlyReached,
  readBoolean,
  readDecimal,
  readInteger,
} from '../../../compiler/runtime/index.ts';
import type { Answer, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainDistanceTeachingCourse,
  explainSystemFunctions,
  explainPlanApproval,
  explainPlanReport,
  explainDistanceCredits,
  explainDigitalInService,
  explainProgrammeOpening,
  explainCertificateNote,
  explainFirstGrant,
  explainGrantsPerCourse,
  explainPartnerSchools,
  explainRecordRetention,
  explainReviewMaterials,
  explainTeachingReview,
} from './103-2.ts';
import type { Input } from './103-2.ts';

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

function holdsWith_2(distanceHours_2: number, hours_2: number): Truth {
  return 2 * distanceHours_2 >= hours_2 ? YES : 2 * distanceHours_2 < hours_2 ? NO : UNKNOWN;
}

function holdsAtEnds_2(distanceHours_2: number, hours_2: number): Truth {
  return agree(
    holdsWith_2(distanceHours_2 === distanceHours_2 ? distanceHours_2 : 0, hours_2 === hours_2 ? hours_2 : 50000),
    holdsWith_2(distanceHours_2 === distanceHours_2 ? distanceHours_2 : 50000, hours_2 === hours_2 ? hours_2 : 0),
  );
}

function reachOfDigitalInService(
  inService: Truth,
  listedField: Truth,
  distanceHours_2: number,
  hours_2: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(and(inService, listedField), holdsAtEnds_2(distanceHours_2, hours_2));
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyDigitalInService(inService: Truth, listedField: Truth, distanceHours_2: number, hours_2: number): Truth {
  return onlyReached<Truth>(reachOfDigitalInService(inService, listedField, distanceHours_2, hours_2), UNKNOWN);
}

function computeDigitalInService(inService: Truth, listedField: Truth, distanceHours_2: number, hours_2: number): Truth {
  const case1: Truth = and(
    and(inService, listedField),
    2 * distanceHours_2 >= hours_2 ? YES : 2 * distanceHours_2 < hours_2 ? NO : UNKNOWN,
  );
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyDigitalInService(inService, listedField, distanceHours_2, hours_2);
  return NO;
}

function lackOfDigitalInService(inService: Truth, listedField: Truth, distanceHours_2: number, hours_2: number): Note {
  const case1: Answer = allAnswers(
    answer(inService, inService === UNKNOWN && '數位專班.在職專班'),
    answer(listedField, listedField === UNKNOWN && '數位專班.公告領域類科'),
    answer(
      holdsAtEnds_2(distanceHours_2, hours_2),
      distanceHours_2 !== distanceHours_2 && '數位專班.遠距課程時數',
      hours_2 !== hours_2 && '數位專班.課程時數',
    ),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
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

const integerOf = readInteger;

function difference_2(input: Input): number | null | undefined {
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

function difference_3(input: Input): number | null | undefined {
  const digitalProgramme = recordOf(input?.digitalProgramme);
  const distanceHours_2 = decimalOf(digitalProgramme.distanceHours, 10, 0, 50000);
  const hours_2 = decimalOf(digitalProgramme.hours, 10, 0, 50000);
  const value = 2 * (distanceHours_2 * 60) - hours_2 * 60;
  return value === value
    ? value
    : lacking(distanceHours_2 !== distanceHours_2 && '數位專班.遠距課程時數', hours_2 !== hours_2 && '數位專班.課程時數').missing.length > 0
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

/** 教學計畫之備查（第四點第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const planReport: RuleGuide = {
  name: '教學計畫之備查',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPlanReport,
  conditions: [],
  facts: [{ path: ['distanceCourse', 'reported'], name: '遠距課程.報部備查', type: { kind: 'boolean' } }],
};

/** 遠距學分上限規定（第五點）：考慮的除外、可能的改變、由誰提供事實。 */
export const distanceCredits: RuleGuide = {
  name: '遠距學分上限規定',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [digitalInService],
  explain: explainDistanceCredits,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第五點',
      words: '屬數位學習在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const digitalProgramme = recordOf(input?.digitalProgramme);
        const inService = readBoolean(digitalProgramme.inService);
        const listedField = readBoolean(digitalProgramme.listedField);
        const distanceHours_2 = decimalOf(digitalProgramme.distanceHours, 10, 0, 50000);
        const hours_2 = decimalOf(digitalProgramme.hours, 10, 0, 50000);
        const digitalInServiceValue = computeDigitalInService(inService, listedField, distanceHours_2, hours_2);
        const digitalInServiceLack =
          digitalInServiceValue === UNKNOWN ? lackOfDigitalInService(inService, listedField, distanceHours_2, hours_2) : false;
        return answer(digitalInServiceValue, digitalInServiceLack);
      },
    },
  ],
  facts: [
    {
      path: ['distanceDegree', 'distanceCredits'],
      name: '遠距學位.遠距學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      turns: [[difference_2, '>']],
      parts: [],
      phrases: ['distanceMaximum'],
    },
    {
      path: ['distanceDegree', 'graduationCredits'],
      name: '遠距學位.畢業總學分',
      type: { kind: 'integer', low: 1, high: 300 },
      unit: '學分',
      turns: [[difference_2, '>']],
      parts: [],
      phrases: ['distanceMaximum'],
    },
    { path: ['digitalProgramme', 'inService'], name: '數位專班.在職專班', type: { kind: 'boolean' } },
    { path: ['digitalProgramme', 'listedField'], name: '數位專班.公告領域類科', type: { kind: 'boolean' } },
    {
      path: ['digitalProgramme', 'distanceHours'],
      name: '數位專班.遠距課程時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 50000 },
      unit: '小時',
      near: [5, 600],
      turns: [[difference_3, '<']],
      parts: [],
    },
    {
      path: ['digitalProgramme', 'hours'],
      name: '數位專班.課程時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 50000 },
      unit: '小時',
      near: [5, 600],
      turns: [[difference_3, '<']],
      parts: [],
    },
  ],
};

/** 屬數位學習在職專班（第六點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const digitalInService: RuleGuide = {
  name: '屬數位學習在職專班',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDigitalInService,
  conditions: [],
  facts: [
    { path: ['digitalProgramme', 'inService'], name: '數位專班.在職專班', type: { kind: 'boolean' } },
    { path: ['digitalProgramme', 'listedField'], name: '數位專班.公告領域類科', type: { kind: 'boolean' } },
    {
      path: ['digitalProgramme', 'distanceHours'],
      name: '數位專班.遠距課程時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 50000 },
      unit: '小時',
      near: [5, 600],
      turns: [[difference_3, '<']],
      parts: [],
      phrases: ['programmeShare'],
    },
    {
      path: ['digitalProgramme', 'hours'],
      name: '數位專班.課程時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 50000 },
      unit: '小時',
      near: [5, 600],
      turns: [[difference_3, '<']],
      parts: [],
      phrases: ['programmeShare'],
    },
  ],
};

/** 數位專班之開設（第六點第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const programmeOpening: RuleGuide = {
  name: '數位專班之開設',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainProgrammeOpening,
  conditions: [],
  facts: [{ path: ['digitalProgramme', 'ministryApproved'], name: '數位專班.教育部審查通過', type: { kind: 'boolean' } }],
};

/** 證書之附記（第六點第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const certificateNote: RuleGuide = {
  name: '證書之附記',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [digitalInService],
  explain: explainCertificateNote,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第三項',
      words: '屬數位學習在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const digitalProgramme = recordOf(input?.digitalProgramme);
        const inService = readBoolean(digitalProgramme.inService);
        const listedField = readBoolean(digitalProgramme.listedField);
        const distanceHours_2 = decimalOf(digitalProgramme.distanceHours, 10, 0, 50000);
        const hours_2 = decimalOf(digitalProgramme.hours, 10, 0, 50000);
        const digitalInServiceValue = computeDigitalInService(inService, listedField, distanceHours_2, hours_2);
        const digitalInServiceLack =
          digitalInServiceValue === UNKNOWN ? lackOfDigitalInService(inService, listedField, distanceHours_2, hours_2) : false;
        return answer(digitalInServiceValue, digitalInServiceLack);
      },
    },
  ],
  facts: [
    { path: ['digitalProgramme', 'inService'], name: '數位專班.在職專班', type: { kind: 'boolean' } },
    { path: ['digitalProgramme', 'listedField'], name: '數位專班.公告領域類科', type: { kind: 'boolean' } },
    {
      path: ['digitalProgramme', 'distanceHours'],
      name: '數位專班.遠距課程時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 50000 },
      unit: '小時',
      near: [5, 600],
      turns: [[difference_3, '<']],
      parts: [],
    },
    {
      path: ['digitalProgramme', 'hours'],
      name: '數位專班.課程時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 50000 },
      unit: '小時',
      near: [5, 600],
      turns: [[difference_3, '<']],
      parts: [],
    },
    { path: ['distanceDegree', 'certificateNote'], name: '遠距學位.證書附記遠距', type: { kind: 'boolean' } },
  ],
};

/** 首次開設之補助（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const firstGrant: RuleGuide = {
  name: '首次開設之補助',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFirstGrant,
  conditions: [],
  facts: [{ path: ['coursewareGrant', 'firstApproved'], name: '教材補助.首度獲准開設', type: { kind: 'boolean' } }],
};

/** 同一課程補助次數（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const grantsPerCourse: RuleGuide = {
  name: '同一課程補助次數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGrantsPerCourse,
  conditions: [],
  facts: [
    {
      path: ['coursewareGrant', 'grantsPerCourse'],
      name: '教材補助.同課程補助次數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['grantCount'],
    },
  ],
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
      near: [30],
      parts: [30],
      phrases: ['retention'],
    },
  ],
};

/** 評鑑資料之提出（第十點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const reviewMaterials: RuleGuide = {
  name: '評鑑資料之提出',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReviewMaterials,
  conditions: [],
  facts: [{ path: ['distanceReview', 'materialsFiled'], name: '遠距評鑑.提出相關資料', type: { kind: 'boolean' } }],
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
  ['systemFunctions']: systemFunctions,
  ['planApproval']: planApproval,
  ['planReport']: planReport,
  ['distanceCredits']: distanceCredits,
  ['digitalInService']: digitalInService,
  ['programmeOpening']: programmeOpening,
  ['certificateNote']: certificateNote,
  ['firstGrant']: firstGrant,
  ['grantsPerCourse']: grantsPerCourse,
  ['partnerSchools']: partnerSchools,
  ['recordRetention']: recordRetention,
  ['reviewMaterials']: reviewMaterials,
  ['teachingReview']: teachingReview,
};
