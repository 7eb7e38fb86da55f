// @generated fagui: rules/nfu/distance-teaching/amendment-105-1.fagui
/**
 * 國立虎尾科技大學遠距教學實施要點（nfu.distanceTeaching），版本 105-1
 * 由 rules/nfu/distance-teaching/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  addReached,
  agree,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  decided,
  lacking,
  membersOf,
  not,
  notAnswer,
  onlyReached,
  or,
  readBoolean,
  readDecimal,
  readInteger,
  readMembers,
  readably,
  result,
  scaledValue,
  settled,
  settledResult,
  settledValue,
  showList,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  truthValue,
  undeterminedDuty,
  undeterminedEffect,
  undeterminedPermission,
  undeterminedValue,
  valueOrNull,
  valued,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  CheckedInput,
  Decision,
  InputShape,
  Note,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'nfu.distanceTeaching',
  title: '遠距教學實施要點',
  institution: '國立虎尾科技大學',
  version: '105-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 課程審議會議：系課程委員會、院課程委員會、校課程委員會、教務會議 */
export type CourseReview = 'departmentCommittee' | 'collegeCommittee' | 'universityCommittee' | 'academicAffairsMeeting';

export const COURSE_REVIEW_NAMES: readonly (readonly [alias: CourseReview, name: string])[] = [
  ['departmentCommittee', '系課程委員會'],
  ['collegeCommittee', '院課程委員會'],
  ['universityCommittee', '校課程委員會'],
  ['academicAffairsMeeting', '教務會議'],
];

function readCourseReview(value: unknown): CourseReview | undefined {
  switch (value) {
    case 'departmentCommittee':
    case 'collegeCommittee':
    case 'universityCommittee':
    case 'academicAffairsMeeting':
      return value;
    default:
      return undefined;
  }
}

/** 課程委員會審議：三級課程委員會、系院二級課程委員會、審議未完成 */
export type CommitteeApproval = 'threeLevels' | 'departmentAndCollege' | 'incomplete';

export const COMMITTEE_APPROVAL_NAMES: readonly (readonly [alias: CommitteeApproval, name: string])[] = [
  ['threeLevels', '三級課程委員會'],
  ['departmentAndCollege', '系院二級課程委員會'],
  ['incomplete', '審議未完成'],
];

function readCommitteeApproval(value: unknown): CommitteeApproval | undefined {
  switch (value) {
    case 'threeLevels':
    case 'departmentAndCollege':
    case 'incomplete':
      return value;
    default:
      return undefined;
  }
}

/** 平台功能：教學實施、教材製作、學習情形記錄、其他學習支援 */
export type PlatformFunction = 'teaching' | 'courseware' | 'learningRecord' | 'otherSupport';

export const PLATFORM_FUNCTION_NAMES: readonly (readonly [alias: PlatformFunction, name: string])[] = [
  ['teaching', '教學實施'],
  ['courseware', '教材製作'],
  ['learningRecord', '學習情形記錄'],
  ['otherSupport', '其他學習支援'],
];

function bitOfPlatformFunction(member: unknown): number {
  switch (member) {
    case 'teaching':
      return 1;
    case 'courseware':
      return 2;
    case 'learningRecord':
      return 4;
    case 'otherSupport':
      return 8;
    default:
      return -1;
  }
}

/** 合作學校：國內公立大學、立案私立大學、名冊所列國外學校、當地認可國外學校、其他學校 */
export type PartnerSchool = 'domesticPublic' | 'approvedPrivate' | 'listedForeign' | 'locallyRecognisedForeign' | 'other';

export const PARTNER_SCHOOL_NAMES: readonly (readonly [alias: PartnerSchool, name: string])[] = [
  ['domesticPublic', '國內公立大學'],
  ['approvedPrivate', '立案私立大學'],
  ['listedForeign', '名冊所列國外學校'],
  ['locallyRecognisedForeign', '當地認可國外學校'],
  ['other', '其他學校'],
];

function readPartnerSchool(value: unknown): PartnerSchool | undefined {
  switch (value) {
    case 'domesticPublic':
    case 'approvedPrivate':
    case 'listedForeign':
    case 'locallyRecognisedForeign':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 遠距課程 */
export interface DistanceCourse {
  /** 授課時數：小時，小數1位，0至500 */
  readonly hours?: number;
  /** 遠距時數：小時，小數1位，0至500 */
  readonly distanceHours?: number;
  /** 講授時數：小時，小數1位，0至500 */
  readonly lectureHours?: number;
  /** 互動討論時數：小時，小數1位，0至500 */
  readonly discussionHours?: number;
  /** 測驗時數：小時，小數1位，0至500 */
  readonly testHours?: number;
  /** 其他活動時數：小時，小數1位，0至500 */
  readonly otherHours?: number;
  /** 續開 */
  readonly continuing?: boolean;
  /** 課程委員會審議 */
  readonly committeeApproval?: CommitteeApproval;
  /** 教務會議通過 */
  readonly academicMeetingPassed?: boolean;
  /** 公告於網路 */
  readonly publishedOnline?: boolean;
  /** 合作學校 */
  readonly partner?: PartnerSchool;
}

/** 教學平台 */
export interface Platform {
  /** 功能 */
  readonly functions?: readonly PlatformFunction[];
}

/** 遠距學位 */
export interface DistanceDegree {
  /** 遠距學分：學分，整數，0至300 */
  readonly distanceCredits?: number;
  /** 畢業總學分：學分，整數，1至300 */
  readonly graduationCredits?: number;
  /** 證書附記遠距 */
  readonly certificateNote?: boolean;
}

/** 數位專班 */
export interface DigitalProgramme {
  /** 數位學習碩士在職專班 */
  readonly digitalMaster?: boolean;
  /** 教育部審查通過 */
  readonly ministryApproved?: boolean;
}

/** 教材補助 */
export interface CoursewareGrant {
  /** 首度獲准開設 */
  readonly firstApproved?: boolean;
  /** 教師學期補助門數：門，整數，0至20 */
  readonly coursesPerTeacher?: number;
  /** 學期補助門數：門，整數，0至100 */
  readonly coursesPerTerm?: number;
  /** 通過數位學習認證 */
  readonly accredited?: boolean;
}

/** 遠距評鑑 */
export interface DistanceReview {
  /** 保存年數：年，小數1位，0至100 */
  readonly yearsKept?: number;
  /** 提出相關資料 */
  readonly materialsFiled?: boolean;
  /** 提出自評報告 */
  readonly selfReportFiled?: boolean;
  /** 評鑑單位 */
  readonly reviewer?: CourseReview;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly distanceCourse?: DistanceCourse;
  readonly platform?: Platform;
  readonly distanceDegree?: DistanceDegree;
  readonly digitalProgramme?: DigitalProgramme;
  readonly coursewareGrant?: CoursewareGrant;
  readonly distanceReview?: DistanceReview;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '遠距課程',
    alias: 'distanceCourse',
    fields: [
      { name: '授課時數', alias: 'hours', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 5000 } },
      { name: '遠距時數', alias: 'distanceHours', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 5000 } },
      { name: '講授時數', alias: 'lectureHours', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 5000 } },
      { name: '互動討論時數', alias: 'discussionHours', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 5000 } },
      { name: '測驗時數', alias: 'testHours', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 5000 } },
      { name: '其他活動時數', alias: 'otherHours', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 5000 } },
      { name: '續開', alias: 'continuing', optional: false, type: { kind: 'boolean' } },
      {
        name: '課程委員會審議',
        alias: 'committeeApproval',
        optional: false,
        type: { kind: 'enumeration', members: COMMITTEE_APPROVAL_NAMES },
      },
      { name: '教務會議通過', alias: 'academicMeetingPassed', optional: false, type: { kind: 'boolean' } },
      { name: '公告於網路', alias: 'publishedOnline', optional: false, type: { kind: 'boolean' } },
      { name: '合作學校', alias: 'partner', optional: false, type: { kind: 'enumeration', members: PARTNER_SCHOOL_NAMES } },
    ],
    unread: ['報部備查', 'reported'],
  },
  {
    name: '教學平台',
    alias: 'platform',
    fields: [
      {
        name: '功能',
        alias: 'functions',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: PLATFORM_FUNCTION_NAMES } },
      },
    ],
  },
  {
    name: '遠距學位',
    alias: 'distanceDegree',
    fields: [
      { name: '遠距學分', alias: 'distanceCredits', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '畢業總學分', alias: 'graduationCredits', optional: false, type: { kind: 'integer', low: 1, high: 300 } },
      { name: '證書附記遠距', alias: 'certificateNote', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '數位專班',
    alias: 'digitalProgramme',
    fields: [
      { name: '數位學習碩士在職專班', alias: 'digitalMaster', optional: false, type: { kind: 'boolean' } },
      { name: '教育部審查通過', alias: 'ministryApproved', optional: false, type: { kind: 'boolean' } },
    ],
    unread: ['在職專班', 'inService', '公告領域類科', 'listedField', '課程時數', 'hours', '遠距課程時數', 'distanceHours'],
  },
  {
    name: '教材補助',
    alias: 'coursewareGrant',
    fields: [
      { name: '首度獲准開設', alias: 'firstApproved', optional: false, type: { kind: 'boolean' } },
      { name: '教師學期補助門數', alias: 'coursesPerTeacher', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '學期補助門數', alias: 'coursesPerTerm', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '通過數位學習認證', alias: 'accredited', optional: false, type: { kind: 'boolean' } },
    ],
    unread: ['同課程補助次數', 'grantsPerCourse'],
  },
  {
    name: '遠距評鑑',
    alias: 'distanceReview',
    fields: [
      { name: '保存年數', alias: 'yearsKept', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 1000 } },
      { name: '提出相關資料', alias: 'materialsFiled', optional: false, type: { kind: 'boolean' } },
      { name: '提出自評報告', alias: 'selfReportFiled', optional: false, type: { kind: 'boolean' } },
      { name: '評鑑單位', alias: 'reviewer', optional: false, type: { kind: 'enumeration', members: COURSE_REVIEW_NAMES } },
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

const decimalOf = readDecimal;

function holdsWith(distanceHours: number, hours: number): Truth {
  return 2 * distanceHours >= hours ? YES : 2 * distanceHours < hours ? NO : UNKNOWN;
}

function holdsAtEnds(distanceHours: number, hours: number): Truth {
  return agree(
    holdsWith(distanceHours === distanceHours ? distanceHours : 0, hours === hours ? hours : 5000),
    holdsWith(distanceHours === distanceHours ? distanceHours : 5000, hours === hours ? hours : 0),
  );
}

function reachOfDistanceTeachingCourse(distanceHours: number, hours: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = holdsAtEnds(distanceHours, hours);
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyDistanceTeachingCourse(distanceHours: number, hours: number): Truth {
  return onlyReached<Truth>(reachOfDistanceTeachingCourse(distanceHours, hours), UNKNOWN);
}

function computeDistanceTeachingCourse(distanceHours: number, hours: number): Truth {
  if (2 * distanceHours >= hours) return YES;
  if (!(2 * distanceHours < hours)) return onlyDistanceTeachingCourse(distanceHours, hours);
  return NO;
}

function lackOfDistanceTeachingCourse(distanceHours: number, hours: number): Note {
  const case1: Answer = answer(
    holdsAtEnds(distanceHours, hours),
    distanceHours !== distanceHours && '遠距課程.遠距時數',
    hours !== hours && '遠距課程.授課時數',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
}

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

/** 屬遠距教學課程：value */
const DISTANCE_TEACHING_COURSE_VALUE = /* @__PURE__ */ decided('value', '第二點第二項');

/** 屬遠距教學課程所讀的事實 */
const DISTANCE_TEACHING_COURSE_FACTS: readonly string[] = ['遠距課程.遠距時數', '遠距課程.授課時數'];

function resultOfDistanceTeachingCourse(distanceTeachingCourseValue: Truth, distanceHours: number, hours: number): Result {
  const value = distanceTeachingCourseValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第二點第二項', lacking(lackOfDistanceTeachingCourse(distanceHours, hours)), DISTANCE_TEACHING_COURSE_FACTS)
      : DISTANCE_TEACHING_COURSE_VALUE;
  return result(
    decision,
    {
      text: '本要點所稱遠距教學課程，係一科目授課時數中有二分之一以上採遠距教學者。',
      values: [
        ['distanceHours', showNumber(distanceHours, 10n, '小時')],
        ['hours', showNumber(hours, 10n, '小時')],
        ['distanceShare', '1/2'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfDistanceTeachingCourse(distanceTeachingCourseValue: Truth): boolean | undefined {
  const value = distanceTeachingCourseValue;
  return truthValue(value);
}

/**
 * 屬遠距教學課程（第二點第二項）
 *
 * > 本要點所稱遠距教學課程，係一科目授課時數中有二分之一以上採遠距教學者。
 *
 * - 當 遠距課程.遠距時數 ≥ （遠距課程.授課時數 × 遠距時數比例（1/2）） 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function distanceTeachingCourse(input: Input): boolean | undefined {
  const distanceCourse = recordOf(input?.distanceCourse);
  const distanceHours = decimalOf(distanceCourse.distanceHours, 10, 0, 5000);
  const hours = decimalOf(distanceCourse.hours, 10, 0, 5000);
  const distanceTeachingCourseValue = computeDistanceTeachingCourse(distanceHours, hours);
  return valueOfDistanceTeachingCourse(distanceTeachingCourseValue);
}

/** 屬遠距教學課程：值與理由。 */
export function explainDistanceTeachingCourse(input: Input): Result {
  const distanceCourse = recordOf(input?.distanceCourse);
  const distanceHours = decimalOf(distanceCourse.distanceHours, 10, 0, 5000);
  const hours = decimalOf(distanceCourse.hours, 10, 0, 5000);
  const distanceTeachingCourseValue = computeDistanceTeachingCourse(distanceHours, hours);
  return resultOfDistanceTeachingCourse(distanceTeachingCourseValue, distanceHours, hours);
}

/** 教學計畫之實施：entitled */
const PLAN_APPROVAL_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第一項');

/** 教學計畫之實施：notEntitled */
const PLAN_APPROVAL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第一項');

/** 教學計畫之實施所讀的事實 */
const PLAN_APPROVAL_FACTS: readonly string[] = ['遠距課程.課程委員會審議', '遠距課程.續開', '遠距課程.教務會議通過'];

function openPlanApproval(committeeApproval: CommitteeApproval | undefined, continuing: Truth, academicMeetingPassed: Truth): Decision {
  return undeterminedPermission(
    '第四點第一項',
    YES,
    allAnswers(
      anyAnswer(
        answer(
          committeeApproval === 'threeLevels' ? YES : committeeApproval === undefined ? UNKNOWN : NO,
          committeeApproval === undefined && '遠距課程.課程委員會審議',
        ),
        allAnswers(
          answer(continuing, continuing === UNKNOWN && '遠距課程.續開'),
          answer(
            committeeApproval === 'departmentAndCollege' ? YES : committeeApproval === undefined ? UNKNOWN : NO,
            committeeApproval === undefined && '遠距課程.課程委員會審議',
          ),
        ),
      ),
      answer(academicMeetingPassed, academicMeetingPassed === UNKNOWN && '遠距課程.教務會議通過'),
    ),
    PLAN_APPROVAL_FACTS,
  );
}

function decidePlanApproval(committeeApproval: CommitteeApproval | undefined, continuing: Truth, academicMeetingPassed: Truth): Decision {
  const when: Truth = and(
    or(
      committeeApproval === 'threeLevels' ? YES : committeeApproval === undefined ? UNKNOWN : NO,
      and(continuing, committeeApproval === 'departmentAndCollege' ? YES : committeeApproval === undefined ? UNKNOWN : NO),
    ),
    academicMeetingPassed,
  );
  if (when === YES) return PLAN_APPROVAL_ENTITLED;
  if (when === NO) return PLAN_APPROVAL_NOT_ENTITLED;
  return openPlanApproval(committeeApproval, continuing, academicMeetingPassed);
}

const DISTANCE_COURSE_COMMITTEE_APPROVAL_PARTS: PartedFact = [
  '遠距課程.課程委員會審議',
  'distanceCourse',
  'committeeApproval',
  ['threeLevels', 'departmentAndCollege', 'incomplete'],
];

const DISTANCE_COURSE_CONTINUING_PARTS: PartedFact = ['遠距課程.續開', 'distanceCourse', 'continuing', [true, false]];

const DISTANCE_COURSE_ACADEMIC_MEETING_PASSED_PARTS: PartedFact = [
  '遠距課程.教務會議通過',
  'distanceCourse',
  'academicMeetingPassed',
  [true, false],
];

const PLAN_APPROVAL_PARTS: Parts = {
  order: PLAN_APPROVAL_FACTS,
  deciding: [DISTANCE_COURSE_COMMITTEE_APPROVAL_PARTS],
  others: [DISTANCE_COURSE_CONTINUING_PARTS, DISTANCE_COURSE_ACADEMIC_MEETING_PASSED_PARTS],
};

function givenPlanApproval(input: Input): Decision {
  const distanceCourse = recordOf(input?.distanceCourse);
  const committeeApproval = readCommitteeApproval(distanceCourse.committeeApproval);
  const continuing = readBoolean(distanceCourse.continuing);
  const academicMeetingPassed = readBoolean(distanceCourse.academicMeetingPassed);
  return decidePlanApproval(committeeApproval, continuing, academicMeetingPassed);
}

function resultOfPlanApproval(
  committeeApproval: CommitteeApproval | undefined,
  continuing: Truth,
  academicMeetingPassed: Truth,
  input: Input,
): Result {
  return result(
    settled(decidePlanApproval(committeeApproval, continuing, academicMeetingPassed), givenPlanApproval, input, PLAN_APPROVAL_PARTS),
    {
      text: '教師擬開設遠距教學課程者，應提出該課程之教學計畫，經系、院、校三級課程委員會（課程屬續開者，得免經校課程委員會）及教務會議審議通過，始得實施，並應公告於網路。',
      values: [
        ['committeeApproval', showMember(committeeApproval, COMMITTEE_APPROVAL_NAMES)],
        ['continuing', showTruth(continuing)],
        ['academicMeetingPassed', showTruth(academicMeetingPassed)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 教學計畫之實施（第四點第一項）
 *
 * > 教師擬開設遠距教學課程者，應提出該課程之教學計畫，經系、院、校三級課程委員會（課程屬續開者，得免經校課程委員會）及教務會議審議通過，始得實施，並應公告於網路。
 *
 * - 當 （遠距課程.課程委員會審議 = 三級課程委員會 或 （遠距課程.續開 且 遠距課程.課程委員會審議 = 系院二級課程委員會）） 且 遠距課程.教務會議通過
 * - 始得 實施
 */
export function planApproval(input: Input): Decision {
  return settled(givenPlanApproval(input), givenPlanApproval, input, PLAN_APPROVAL_PARTS);
}

/** 教學計畫之實施：結果與理由。 */
export function explainPlanApproval(input: Input): Result {
  const distanceCourse = recordOf(input?.distanceCourse);
  const committeeApproval = readCommitteeApproval(distanceCourse.committeeApproval);
  const continuing = readBoolean(distanceCourse.continuing);
  const academicMeetingPassed = readBoolean(distanceCourse.academicMeetingPassed);
  return resultOfPlanApproval(committeeApproval, continuing, academicMeetingPassed, input);
}

/** 課程紀錄之保存：met */
const RECORD_RETENTION_MET = /* @__PURE__ */ decided('met', '第十點第一項');

/** 課程紀錄之保存：violated */
const RECORD_RETENTION_VIOLATED = /* @__PURE__ */ decided('violated', '第十點第一項');

/** 課程紀錄之保存所讀的事實 */
const RECORD_RETENTION_FACTS: readonly string[] = ['遠距評鑑.保存年數'];

function openRecordRetention(yearsKept: number): Decision {
  return undeterminedDuty(
    '第十點第一項',
    YES,
    answer(yearsKept >= 50 ? YES : yearsKept < 50 ? NO : UNKNOWN, yearsKept !== yearsKept && '遠距評鑑.保存年數'),
    YES,
    RECORD_RETENTION_FACTS,
  );
}

const RECORD_RETENTION_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openRecordRetention(NaN));

function resultOfRecordRetention(yearsKept: number): Result {
  return result(yearsKept >= 50 ? RECORD_RETENTION_MET : yearsKept < 50 ? RECORD_RETENTION_VIOLATED : RECORD_RETENTION_UNDETERMINED, {
    text: '公告於平台之教學計畫與教材，師生互動與評量之紀錄，以及學生之全程上課紀錄與作業報告，自課程結束起至少保存五年，供日後查詢成績、評鑑教學或接受訪視時參考。',
    values: [
      ['yearsKept', showNumber(yearsKept, 10n, '年')],
      ['retention', '5 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 課程紀錄之保存（第十點第一項）
 *
 * > 公告於平台之教學計畫與教材，師生互動與評量之紀錄，以及學生之全程上課紀錄與作業報告，自課程結束起至少保存五年，供日後查詢成績、評鑑教學或接受訪視時參考。
 *
 * - 應 遠距評鑑.保存年數 ≥ 保存期限（5 年）
 */
export function recordRetention(input: Input): Decision {
  const distanceReview = recordOf(input?.distanceReview);
  const yearsKept = decimalOf(distanceReview.yearsKept, 10, 0, 1000);
  return yearsKept >= 50 ? RECORD_RETENTION_MET : yearsKept < 50 ? RECORD_RETENTION_VIOLATED : RECORD_RETENTION_UNDETERMINED;
}

/** 課程紀錄之保存：結果與理由。 */
export function explainRecordRetention(input: Input): Result {
  const distanceReview = recordOf(input?.distanceReview);
  const yearsKept = decimalOf(distanceReview.yearsKept, 10, 0, 1000);
  return resultOfRecordRetention(yearsKept);
}

/** 併計授課時數：value */
const COUNTED_HOURS_VALUE = /* @__PURE__ */ decided('value', '第二點第三項');

/** 併計授課時數所讀的事實 */
const COUNTED_HOURS_FACTS: readonly string[] = ['遠距課程.講授時數', '遠距課程.互動討論時數', '遠距課程.測驗時數', '遠距課程.其他活動時數'];

function resultOfCountedHours(
  countedHoursValue: number,
  lectureHours: number,
  discussionHours: number,
  testHours: number,
  otherHours: number,
): Result {
  const value = countedHoursValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第二點第三項',
          lacking(lackOfCountedHours(lectureHours, discussionHours, testHours, otherHours)),
          COUNTED_HOURS_FACTS,
        )
      : COUNTED_HOURS_VALUE;
  return result(
    decision,
    {
      text: '前項課程之授課時數，除講授課程之時數外，師生互動討論、測驗與其他學習活動之時數，均應併計。',
      values: [
        ['lectureHours', showNumber(lectureHours, 10n, '小時')],
        ['discussionHours', showNumber(discussionHours, 10n, '小時')],
        ['testHours', showNumber(testHours, 10n, '小時')],
        ['otherHours', showNumber(otherHours, 10n, '小時')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 10n)),
    '小時',
  );
}

function difference_2(input: Input): number | null | undefined {
  const distanceCourse = recordOf(input?.distanceCourse);
  const lectureHours = decimalOf(distanceCourse.lectureHours, 10, 0, 5000);
  const discussionHours = decimalOf(distanceCourse.discussionHours, 10, 0, 5000);
  const testHours = decimalOf(distanceCourse.testHours, 10, 0, 5000);
  const otherHours = decimalOf(distanceCourse.otherHours, 10, 0, 5000);
  const value = lectureHours + discussionHours + testHours + otherHours;
  return value === value
    ? value
    : lacking(
          lectureHours !== lectureHours && '遠距課程.講授時數',
          discussionHours !== discussionHours && '遠距課程.互動討論時數',
          testHours !== testHours && '遠距課程.測驗時數',
          otherHours !== otherHours && '遠距課程.其他活動時數',
        ).missing.length > 0
      ? undefined
      : null;
}

const DISTANCE_COURSE_LECTURE_HOURS_PARTS: PartedFact = [
  '遠距課程.講授時數',
  'distanceCourse',
  'lectureHours',
  { low: 0, high: 5000, scale: 10, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const DISTANCE_COURSE_DISCUSSION_HOURS_PARTS: PartedFact = [
  '遠距課程.互動討論時數',
  'distanceCourse',
  'discussionHours',
  { low: 0, high: 5000, scale: 10, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const DISTANCE_COURSE_TEST_HOURS_PARTS: PartedFact = [
  '遠距課程.測驗時數',
  'distanceCourse',
  'testHours',
  { low: 0, high: 5000, scale: 10, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const DISTANCE_COURSE_OTHER_HOURS_PARTS: PartedFact = [
  '遠距課程.其他活動時數',
  'distanceCourse',
  'otherHours',
  { low: 0, high: 5000, scale: 10, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const COUNTED_HOURS_PARTS: Parts = {
  order: COUNTED_HOURS_FACTS,
  deciding: [
    DISTANCE_COURSE_LECTURE_HOURS_PARTS,
    DISTANCE_COURSE_DISCUSSION_HOURS_PARTS,
    DISTANCE_COURSE_TEST_HOURS_PARTS,
    DISTANCE_COURSE_OTHER_HOURS_PARTS,
  ],
  others: [],
};

function givenCountedHours(input: Input): Valued {
  const distanceCourse = recordOf(input?.distanceCourse);
  const lectureHours = decimalOf(distanceCourse.lectureHours, 10, 0, 5000);
  const discussionHours = decimalOf(distanceCourse.discussionHours, 10, 0, 5000);
  const testHours = decimalOf(distanceCourse.testHours, 10, 0, 5000);
  const otherHours = decimalOf(distanceCourse.otherHours, 10, 0, 5000);
  const countedHoursValue = computeCountedHours(lectureHours, discussionHours, testHours, otherHours);
  const value = countedHoursValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第二點第三項',
          lacking(lackOfCountedHours(lectureHours, discussionHours, testHours, otherHours)),
          COUNTED_HOURS_FACTS,
        )
      : COUNTED_HOURS_VALUE,
    scaledValue(value, 10n),
  );
}

function valueOfCountedHours(countedHoursValue: number): number | string | undefined {
  const value = countedHoursValue;
  return scaledValue(value, 10n);
}

/**
 * 併計授課時數（第二點第三項）
 *
 * > 前項課程之授課時數，除講授課程之時數外，師生互動討論、測驗與其他學習活動之時數，均應併計。
 *
 * - 其餘 （（遠距課程.講授時數 ＋ 遠距課程.互動討論時數） ＋ 遠距課程.測驗時數） ＋ 遠距課程.其他活動時數
 *
 * undefined：無法判定。
 */
export function countedHours(input: Input): number | string | undefined {
  const distanceCourse = recordOf(input?.distanceCourse);
  const lectureHours = decimalOf(distanceCourse.lectureHours, 10, 0, 5000);
  const discussionHours = decimalOf(distanceCourse.discussionHours, 10, 0, 5000);
  const testHours = decimalOf(distanceCourse.testHours, 10, 0, 5000);
  const otherHours = decimalOf(distanceCourse.otherHours, 10, 0, 5000);
  const countedHoursValue = computeCountedHours(lectureHours, discussionHours, testHours, otherHours);
  return settledValue(valueOfCountedHours(countedHoursValue), givenCountedHours, input, COUNTED_HOURS_PARTS);
}

/** 併計授課時數：值與理由。 */
export function explainCountedHours(input: Input): Result {
  const distanceCourse = recordOf(input?.distanceCourse);
  const lectureHours = decimalOf(distanceCourse.lectureHours, 10, 0, 5000);
  const discussionHours = decimalOf(distanceCourse.discussionHours, 10, 0, 5000);
  const testHours = decimalOf(distanceCourse.testHours, 10, 0, 5000);
  const otherHours = decimalOf(distanceCourse.otherHours, 10, 0, 5000);
  const countedHoursValue = computeCountedHours(lectureHours, discussionHours, testHours, otherHours);
  return settledResult(
    resultOfCountedHours(countedHoursValue, lectureHours, discussionHours, testHours, otherHours),
    givenCountedHours,
    input,
    COUNTED_HOURS_PARTS,
  );
}

function holdsWith_2(hours: number, lectureHours: number, discussionHours: number, testHours: number, otherHours: number): Truth {
  return hours <= lectureHours + discussionHours + testHours + otherHours
    ? YES
    : hours > lectureHours + discussionHours + testHours + otherHours
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_2(hours: number, lectureHours: number, discussionHours: number, testHours: number, otherHours: number): Truth {
  return agree(
    holdsWith_2(
      hours === hours ? hours : 0,
      lectureHours === lectureHours ? lectureHours : 5000,
      discussionHours === discussionHours ? discussionHours : 5000,
      testHours === testHours ? testHours : 5000,
      otherHours === otherHours ? otherHours : 5000,
    ),
    holdsWith_2(
      hours === hours ? hours : 5000,
      lectureHours === lectureHours ? lectureHours : 0,
      discussionHours === discussionHours ? discussionHours : 0,
      testHours === testHours ? testHours : 0,
      otherHours === otherHours ? otherHours : 0,
    ),
  );
}

function holdsWith_3(hours: number, lectureHours: number, discussionHours: number, testHours: number, otherHours: number): Truth {
  return hours >= lectureHours + discussionHours + testHours + otherHours
    ? YES
    : hours < lectureHours + discussionHours + testHours + otherHours
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_3(hours: number, lectureHours: number, discussionHours: number, testHours: number, otherHours: number): Truth {
  return agree(
    holdsWith_3(
      hours === hours ? hours : 0,
      lectureHours === lectureHours ? lectureHours : 5000,
      discussionHours === discussionHours ? discussionHours : 5000,
      testHours === testHours ? testHours : 5000,
      otherHours === otherHours ? otherHours : 5000,
    ),
    holdsWith_3(
      hours === hours ? hours : 5000,
      lectureHours === lectureHours ? lectureHours : 0,
      discussionHours === discussionHours ? discussionHours : 0,
      testHours === testHours ? testHours : 0,
      otherHours === otherHours ? otherHours : 0,
    ),
  );
}

/** 授課時數之採計：met */
const HOURS_COUNTED_MET = /* @__PURE__ */ decided('met', '第二點第三項');

/** 授課時數之採計：violated */
const HOURS_COUNTED_VIOLATED = /* @__PURE__ */ decided('violated', '第二點第三項');

/** 授課時數之採計所讀的事實 */
const HOURS_COUNTED_FACTS: readonly string[] = [
  '遠距課程.授課時數',
  '遠距課程.講授時數',
  '遠距課程.互動討論時數',
  '遠距課程.測驗時數',
  '遠距課程.其他活動時數',
];

function openHoursCounted(
  hours: number,
  lectureHours: number,
  discussionHours: number,
  testHours: number,
  otherHours: number,
  countedHoursLack: Note,
): Decision {
  const must: Truth = and(
    holdsAtEnds_2(hours, lectureHours, discussionHours, testHours, otherHours),
    holdsAtEnds_3(hours, lectureHours, discussionHours, testHours, otherHours),
  );
  if (must === YES) return HOURS_COUNTED_MET;
  if (must === NO) return HOURS_COUNTED_VIOLATED;
  return undeterminedDuty(
    '第二點第三項',
    YES,
    answer(
      and(
        holdsAtEnds_2(hours, lectureHours, discussionHours, testHours, otherHours),
        holdsAtEnds_3(hours, lectureHours, discussionHours, testHours, otherHours),
      ),
      hours !== hours && '遠距課程.授課時數',
      countedHoursLack,
    ),
    YES,
    HOURS_COUNTED_FACTS,
  );
}

function decideHoursCounted(
  hours: number,
  countedHoursValue: number,
  lectureHours: number,
  discussionHours: number,
  testHours: number,
  otherHours: number,
  countedHoursLack: Note,
): Decision {
  const must: Truth = hours === countedHoursValue ? YES : hours < countedHoursValue || hours > countedHoursValue ? NO : UNKNOWN;
  if (must === YES) return HOURS_COUNTED_MET;
  if (must === NO) return HOURS_COUNTED_VIOLATED;
  return openHoursCounted(hours, lectureHours, discussionHours, testHours, otherHours, countedHoursLack);
}

function difference_3(input: Input): number | null | undefined {
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

const DISTANCE_COURSE_HOURS_PARTS_2: PartedFact = [
  '遠距課程.授課時數',
  'distanceCourse',
  'hours',
  { low: 0, high: 5000, scale: 10, starts: [0], turns: [[difference_3, '=']] },
];

const DISTANCE_COURSE_LECTURE_HOURS_PARTS_2: PartedFact = [
  '遠距課程.講授時數',
  'distanceCourse',
  'lectureHours',
  { low: 0, high: 5000, scale: 10, starts: [0], turns: [[difference_3, '=']] },
];

const DISTANCE_COURSE_DISCUSSION_HOURS_PARTS_2: PartedFact = [
  '遠距課程.互動討論時數',
  'distanceCourse',
  'discussionHours',
  { low: 0, high: 5000, scale: 10, starts: [0], turns: [[difference_3, '=']] },
];

const DISTANCE_COURSE_TEST_HOURS_PARTS_2: PartedFact = [
  '遠距課程.測驗時數',
  'distanceCourse',
  'testHours',
  { low: 0, high: 5000, scale: 10, starts: [0], turns: [[difference_3, '=']] },
];

const DISTANCE_COURSE_OTHER_HOURS_PARTS_2: PartedFact = [
  '遠距課程.其他活動時數',
  'distanceCourse',
  'otherHours',
  { low: 0, high: 5000, scale: 10, starts: [0], turns: [[difference_3, '=']] },
];

const HOURS_COUNTED_PARTS: Parts = {
  order: HOURS_COUNTED_FACTS,
  deciding: [
    DISTANCE_COURSE_HOURS_PARTS_2,
    DISTANCE_COURSE_LECTURE_HOURS_PARTS_2,
    DISTANCE_COURSE_DISCUSSION_HOURS_PARTS_2,
    DISTANCE_COURSE_TEST_HOURS_PARTS_2,
    DISTANCE_COURSE_OTHER_HOURS_PARTS_2,
  ],
  others: [],
};

function givenHoursCounted(input: Input): Decision {
  const distanceCourse = recordOf(input?.distanceCourse);
  const hours = decimalOf(distanceCourse.hours, 10, 0, 5000);
  const lectureHours = decimalOf(distanceCourse.lectureHours, 10, 0, 5000);
  const discussionHours = decimalOf(distanceCourse.discussionHours, 10, 0, 5000);
  const testHours = decimalOf(distanceCourse.testHours, 10, 0, 5000);
  const otherHours = decimalOf(distanceCourse.otherHours, 10, 0, 5000);
  const countedHoursValue = computeCountedHours(lectureHours, discussionHours, testHours, otherHours);
  const countedHoursLack =
    countedHoursValue !== countedHoursValue ? lackOfCountedHours(lectureHours, discussionHours, testHours, otherHours) : false;
  return decideHoursCounted(hours, countedHoursValue, lectureHours, discussionHours, testHours, otherHours, countedHoursLack);
}

function resultOfHoursCounted(
  hours: number,
  countedHoursValue: number,
  lectureHours: number,
  discussionHours: number,
  testHours: number,
  otherHours: number,
  countedHoursLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideHoursCounted(hours, countedHoursValue, lectureHours, discussionHours, testHours, otherHours, countedHoursLack),
      givenHoursCounted,
      input,
      HOURS_COUNTED_PARTS,
    ),
    {
      text: '前項課程之授課時數，除講授課程之時數外，師生互動討論、測驗與其他學習活動之時數，均應併計。',
      values: [
        ['hours', showNumber(hours, 10n, '小時')],
        ['lectureHours', showNumber(lectureHours, 10n, '小時')],
        ['discussionHours', showNumber(discussionHours, 10n, '小時')],
        ['testHours', showNumber(testHours, 10n, '小時')],
        ['otherHours', showNumber(otherHours, 10n, '小時')],
        ['countedHours', showNumber(countedHoursValue, 10n, '小時')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 授課時數之採計（第二點第三項）
 *
 * > 前項課程之授課時數，除講授課程之時數外，師生互動討論、測驗與其他學習活動之時數，均應併計。
 *
 * - 應 遠距課程.授課時數 = 併計授課時數
 */
export function hoursCounted(input: Input): Decision {
  return settled(givenHoursCounted(input), givenHoursCounted, input, HOURS_COUNTED_PARTS);
}

/** 授課時數之採計：結果與理由。 */
export function explainHoursCounted(input: Input): Result {
  const distanceCourse = recordOf(input?.distanceCourse);
  const hours = decimalOf(distanceCourse.hours, 10, 0, 5000);
  const lectureHours = decimalOf(distanceCourse.lectureHours, 10, 0, 5000);
  const discussionHours = decimalOf(distanceCourse.discussionHours, 10, 0, 5000);
  const testHours = decimalOf(distanceCourse.testHours, 10, 0, 5000);
  const otherHours = decimalOf(distanceCourse.otherHours, 10, 0, 5000);
  const countedHoursValue = computeCountedHours(lectureHours, discussionHours, testHours, otherHours);
  const countedHoursLack =
    countedHoursValue !== countedHoursValue ? lackOfCountedHours(lectureHours, discussionHours, testHours, otherHours) : false;
  return resultOfHoursCounted(hours, countedHoursValue, lectureHours, discussionHours, testHours, otherHours, countedHoursLack, input);
}

/** 教學實施 */
const MEMBERS = 0b1;

/** 學習情形記錄 */
const MEMBERS_2 = 0b100;

/** 其他學習支援 */
const MEMBERS_3 = 0b1000;

/** 學習管理系統功能：met */
const SYSTEM_FUNCTIONS_MET = /* @__PURE__ */ decided('met', '第三點');

/** 學習管理系統功能：violated */
const SYSTEM_FUNCTIONS_VIOLATED = /* @__PURE__ */ decided('violated', '第三點');

/** 學習管理系統功能所讀的事實 */
const SYSTEM_FUNCTIONS_FACTS: readonly string[] = ['教學平台.功能'];

function openSystemFunctions(functions: number): Decision {
  return undeterminedDuty(
    '第三點',
    YES,
    allAnswers(
      answer(functions < 0 ? UNKNOWN : (functions & MEMBERS) !== 0 ? YES : NO, functions < 0 && '教學平台.功能'),
      answer(functions < 0 ? UNKNOWN : (functions & MEMBERS_2) !== 0 ? YES : NO, functions < 0 && '教學平台.功能'),
      answer(functions < 0 ? UNKNOWN : (functions & MEMBERS_3) !== 0 ? YES : NO, functions < 0 && '教學平台.功能'),
    ),
    YES,
    SYSTEM_FUNCTIONS_FACTS,
  );
}

function decideSystemFunctions(functions: number): Decision {
  const must: Truth = and(
    and(
      functions < 0 ? UNKNOWN : (functions & MEMBERS) !== 0 ? YES : NO,
      functions < 0 ? UNKNOWN : (functions & MEMBERS_2) !== 0 ? YES : NO,
    ),
    functions < 0 ? UNKNOWN : (functions & MEMBERS_3) !== 0 ? YES : NO,
  );
  if (must === YES) return SYSTEM_FUNCTIONS_MET;
  if (must === NO) return SYSTEM_FUNCTIONS_VIOLATED;
  return openSystemFunctions(functions);
}

const PLATFORM_FUNCTIONS_PARTS: PartedFact = [
  '教學平台.功能',
  'platform',
  'functions',
  [
    [],
    ['teaching'],
    ['courseware'],
    ['teaching', 'courseware'],
    ['learningRecord'],
    ['teaching', 'learningRecord'],
    ['courseware', 'learningRecord'],
    ['teaching', 'courseware', 'learningRecord'],
    ['otherSupport'],
    ['teaching', 'otherSupport'],
    ['courseware', 'otherSupport'],
    ['teaching', 'courseware', 'otherSupport'],
    ['learningRecord', 'otherSupport'],
    ['teaching', 'learningRecord', 'otherSupport'],
    ['courseware', 'learningRecord', 'otherSupport'],
    ['teaching', 'courseware', 'learningRecord', 'otherSupport'],
  ],
];

const SYSTEM_FUNCTIONS_PARTS: Parts = { order: SYSTEM_FUNCTIONS_FACTS, deciding: [PLATFORM_FUNCTIONS_PARTS], others: [] };

function givenSystemFunctions(input: Input): Decision {
  const platform = recordOf(input?.platform);
  const functions = readMembers(platform.functions, bitOfPlatformFunction);
  return decideSystemFunctions(functions);
}

function resultOfSystemFunctions(functions: number, input: Input): Result {
  return result(settled(decideSystemFunctions(functions), givenSystemFunctions, input, SYSTEM_FUNCTIONS_PARTS), {
    text: '本校之遠距教學，係經由本校數位學習平台（以下稱平台）授課。平台所建置之學習管理系統，應具備教學實施、學生學習情形之記錄與其他學習支援等功能，教師即於該系統施教。',
    values: [
      ['functions', showList(membersOf(functions, PLATFORM_FUNCTION_NAMES), (member) => showMember(member, PLATFORM_FUNCTION_NAMES))],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學習管理系統功能（第三點）
 *
 * > 本校之遠距教學，係經由本校數位學習平台（以下稱平台）授課。平台所建置之學習管理系統，應具備教學實施、學生學習情形之記錄與其他學習支援等功能，教師即於該系統施教。
 *
 * - 應 教學平台.功能 有一屬於 教學實施 且 教學平台.功能 有一屬於 學習情形記錄 且 教學平台.功能 有一屬於 其他學習支援
 */
export function systemFunctions(input: Input): Decision {
  return settled(givenSystemFunctions(input), givenSystemFunctions, input, SYSTEM_FUNCTIONS_PARTS);
}

/** 學習管理系統功能：結果與理由。 */
export function explainSystemFunctions(input: Input): Result {
  const platform = recordOf(input?.platform);
  const functions = readMembers(platform.functions, bitOfPlatformFunction);
  return resultOfSystemFunctions(functions, input);
}

/** 教學計畫之公告：met */
const PLAN_PUBLICATION_MET = /* @__PURE__ */ decided('met', '第四點第一項');

/** 教學計畫之公告：violated */
const PLAN_PUBLICATION_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第一項');

/** 教學計畫之公告所讀的事實 */
const PLAN_PUBLICATION_FACTS: readonly string[] = ['遠距課程.公告於網路'];

function openPlanPublication(publishedOnline: Truth): Decision {
  return undeterminedDuty(
    '第四點第一項',
    YES,
    answer(publishedOnline, publishedOnline === UNKNOWN && '遠距課程.公告於網路'),
    YES,
    PLAN_PUBLICATION_FACTS,
  );
}

function decidePlanPublication(publishedOnline: Truth): Decision {
  const must: Truth = publishedOnline;
  if (must === YES) return PLAN_PUBLICATION_MET;
  if (must === NO) return PLAN_PUBLICATION_VIOLATED;
  return openPlanPublication(publishedOnline);
}

function resultOfPlanPublication(publishedOnline: Truth): Result {
  return result(decidePlanPublication(publishedOnline), {
    text: '教師擬開設遠距教學課程者，應提出該課程之教學計畫，經系、院、校三級課程委員會（課程屬續開者，得免經校課程委員會）及教務會議審議通過，始得實施，並應公告於網路。',
    values: [['publishedOnline', showTruth(publishedOnline)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 教學計畫之公告（第四點第一項）
 *
 * > 教師擬開設遠距教學課程者，應提出該課程之教學計畫，經系、院、校三級課程委員會（課程屬續開者，得免經校課程委員會）及教務會議審議通過，始得實施，並應公告於網路。
 *
 * - 應 遠距課程.公告於網路
 */
export function planPublication(input: Input): Decision {
  const distanceCourse = recordOf(input?.distanceCourse);
  const publishedOnline = readBoolean(distanceCourse.publishedOnline);
  return decidePlanPublication(publishedOnline);
}

/** 教學計畫之公告：結果與理由。 */
export function explainPlanPublication(input: Input): Result {
  const distanceCourse = recordOf(input?.distanceCourse);
  const publishedOnline = readBoolean(distanceCourse.publishedOnline);
  return resultOfPlanPublication(publishedOnline);
}

/** 數位專班之開設：notApplicable */
const PROGRAMME_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第一項');

/** 數位專班之開設：entitled */
const PROGRAMME_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第一項');

/** 數位專班之開設：notEntitled */
const PROGRAMME_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第一項');

/** 數位專班之開設所讀的事實 */
const PROGRAMME_OPENING_FACTS: readonly string[] = ['數位專班.數位學習碩士在職專班', '數位專班.教育部審查通過'];

function openProgrammeOpening(digitalMaster: Truth, ministryApproved: Truth): Decision {
  return undeterminedPermission(
    '第六點第一項',
    answer(digitalMaster, digitalMaster === UNKNOWN && '數位專班.數位學習碩士在職專班'),
    answer(ministryApproved, ministryApproved === UNKNOWN && '數位專班.教育部審查通過'),
    PROGRAMME_OPENING_FACTS,
  );
}

function decideProgrammeOpening(digitalMaster: Truth, ministryApproved: Truth): Decision {
  const inCase: Truth = digitalMaster;
  if (inCase === NO) return PROGRAMME_OPENING_NOT_APPLICABLE;
  const when: Truth = ministryApproved;
  if (inCase === YES && when === YES) return PROGRAMME_OPENING_ENTITLED;
  if (inCase === YES && when === NO) return PROGRAMME_OPENING_NOT_ENTITLED;
  return openProgrammeOpening(digitalMaster, ministryApproved);
}

function resultOfProgrammeOpening(digitalMaster: Truth, ministryApproved: Truth): Result {
  return result(decideProgrammeOpening(digitalMaster, ministryApproved), {
    text: '數位學習碩士在職專班，由本校依教育部對該類專班所定申請審核、認證及總量管制等規定報部，於審查通過後開設。',
    values: [
      ['digitalMaster', showTruth(digitalMaster)],
      ['ministryApproved', showTruth(ministryApproved)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 數位專班之開設（第六點第一項）
 *
 * > 數位學習碩士在職專班，由本校依教育部對該類專班所定申請審核、認證及總量管制等規定報部，於審查通過後開設。
 *
 * - 適用 數位專班.數位學習碩士在職專班
 * - 當 數位專班.教育部審查通過
 * - 始得 開設
 */
export function programmeOpening(input: Input): Decision {
  const digitalProgramme = recordOf(input?.digitalProgramme);
  const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
  const ministryApproved = readBoolean(digitalProgramme.ministryApproved);
  return decideProgrammeOpening(digitalMaster, ministryApproved);
}

/** 數位專班之開設：結果與理由。 */
export function explainProgrammeOpening(input: Input): Result {
  const digitalProgramme = recordOf(input?.digitalProgramme);
  const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
  const ministryApproved = readBoolean(digitalProgramme.ministryApproved);
  return resultOfProgrammeOpening(digitalMaster, ministryApproved);
}

/** 證書之附記：notApplicable */
const CERTIFICATE_NOTE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第二項');

/** 證書之附記：met */
const CERTIFICATE_NOTE_MET = /* @__PURE__ */ decided('met', '第六點第二項');

/** 證書之附記：violated */
const CERTIFICATE_NOTE_VIOLATED = /* @__PURE__ */ decided('violated', '第六點第二項');

/** 證書之附記所讀的事實 */
const CERTIFICATE_NOTE_FACTS: readonly string[] = ['數位專班.數位學習碩士在職專班', '遠距學位.證書附記遠距'];

function openCertificateNote(digitalMaster: Truth, certificateNote_2: Truth): Decision {
  return undeterminedDuty(
    '第六點第二項',
    answer(digitalMaster, digitalMaster === UNKNOWN && '數位專班.數位學習碩士在職專班'),
    answer(certificateNote_2, certificateNote_2 === UNKNOWN && '遠距學位.證書附記遠距'),
    YES,
    CERTIFICATE_NOTE_FACTS,
  );
}

function decideCertificateNote(digitalMaster: Truth, certificateNote_2: Truth): Decision {
  const inCase: Truth = digitalMaster;
  if (inCase === NO) return CERTIFICATE_NOTE_NOT_APPLICABLE;
  const must: Truth = certificateNote_2;
  if (inCase === YES && must === YES) return CERTIFICATE_NOTE_MET;
  if (inCase === YES && must === NO) return CERTIFICATE_NOTE_VIOLATED;
  return openCertificateNote(digitalMaster, certificateNote_2);
}

function resultOfCertificateNote(digitalMaster: Truth, certificateNote_2: Truth): Result {
  return result(decideCertificateNote(digitalMaster, certificateNote_2), {
    text: '學生取得數位學習碩士在職專班學位者，其遠距教學學分數不受第五點之限制；畢業證書應附記授課方式為遠距教學。',
    values: [
      ['digitalMaster', showTruth(digitalMaster)],
      ['certificateNote', showTruth(certificateNote_2)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 證書之附記（第六點第二項）
 *
 * > 學生取得數位學習碩士在職專班學位者，其遠距教學學分數不受第五點之限制；畢業證書應附記授課方式為遠距教學。
 *
 * - 適用 數位專班.數位學習碩士在職專班
 * - 應 遠距學位.證書附記遠距
 */
export function certificateNote(input: Input): Decision {
  const digitalProgramme = recordOf(input?.digitalProgramme);
  const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
  const distanceDegree = recordOf(input?.distanceDegree);
  const certificateNote_2 = readBoolean(distanceDegree.certificateNote);
  return decideCertificateNote(digitalMaster, certificateNote_2);
}

/** 證書之附記：結果與理由。 */
export function explainCertificateNote(input: Input): Result {
  const digitalProgramme = recordOf(input?.digitalProgramme);
  const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
  const distanceDegree = recordOf(input?.distanceDegree);
  const certificateNote_2 = readBoolean(distanceDegree.certificateNote);
  return resultOfCertificateNote(digitalMaster, certificateNote_2);
}

const integerOf = readInteger;

function holdsWith_4(distanceCredits_2: number, graduationCredits: number): Truth {
  return 2 * distanceCredits_2 <= graduationCredits ? YES : 2 * distanceCredits_2 > graduationCredits ? NO : UNKNOWN;
}

function holdsAtEnds_4(distanceCredits_2: number, graduationCredits: number): Truth {
  return agree(
    holdsWith_4(
      distanceCredits_2 === distanceCredits_2 ? distanceCredits_2 : 0,
      graduationCredits === graduationCredits ? graduationCredits : 300,
    ),
    holdsWith_4(
      distanceCredits_2 === distanceCredits_2 ? distanceCredits_2 : 300,
      graduationCredits === graduationCredits ? graduationCredits : 1,
    ),
  );
}

/** 遠距學分上限規定：notApplicable */
const DISTANCE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點');

/** 遠距學分上限規定：met */
const DISTANCE_CREDITS_MET = /* @__PURE__ */ decided('met', '第五點');

/** 遠距學分上限規定：violated */
const DISTANCE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第五點');

/** 遠距學分上限規定所讀的事實 */
const DISTANCE_CREDITS_FACTS: readonly string[] = ['遠距學位.遠距學分', '遠距學位.畢業總學分', '數位專班.數位學習碩士在職專班'];

function openDistanceCredits(digitalMaster: Truth, distanceCredits_2: number, graduationCredits: number): Decision {
  const inCase: Truth = not(digitalMaster);
  if (inCase === NO) return DISTANCE_CREDITS_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_4(distanceCredits_2, graduationCredits);
  if (inCase === YES && must === YES) return DISTANCE_CREDITS_MET;
  if (inCase === YES && must === NO) return DISTANCE_CREDITS_VIOLATED;
  return undeterminedDuty(
    '第五點',
    notAnswer(answer(digitalMaster, digitalMaster === UNKNOWN && '數位專班.數位學習碩士在職專班')),
    answer(
      holdsAtEnds_4(distanceCredits_2, graduationCredits),
      distanceCredits_2 !== distanceCredits_2 && '遠距學位.遠距學分',
      graduationCredits !== graduationCredits && '遠距學位.畢業總學分',
    ),
    YES,
    DISTANCE_CREDITS_FACTS,
  );
}

function decideDistanceCredits(digitalMaster: Truth, distanceCredits_2: number, graduationCredits: number): Decision {
  const inCase: Truth = not(digitalMaster);
  if (inCase === NO) return DISTANCE_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && 2 * distanceCredits_2 <= graduationCredits) return DISTANCE_CREDITS_MET;
  if (inCase === YES && 2 * distanceCredits_2 > graduationCredits) return DISTANCE_CREDITS_VIOLATED;
  return openDistanceCredits(digitalMaster, distanceCredits_2, graduationCredits);
}

function resultOfDistanceCredits(digitalMaster: Truth, distanceCredits_2: number, graduationCredits: number): Result {
  return result(decideDistanceCredits(digitalMaster, distanceCredits_2, graduationCredits), {
    text: '遠距教學課程之開設、學生之選課、教師之授課與成績之評量等事宜，均依相關教務法規。學生取得學位，其遠距教學學分數以畢業總學分數之二分之一為上限。',
    values: [
      ['distanceCredits', showNumber(distanceCredits_2, 1n, '學分')],
      ['graduationCredits', showNumber(graduationCredits, 1n, '學分')],
      ['digitalMaster', showTruth(digitalMaster)],
      ['distanceMaximum', '1/2'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 遠距學分上限規定（第五點）
 *
 * > 遠距教學課程之開設、學生之選課、教師之授課與成績之評量等事宜，均依相關教務法規。學生取得學位，其遠距教學學分數以畢業總學分數之二分之一為上限。
 *
 * - 應 遠距學位.遠距學分 ≤ （遠距學位.畢業總學分 × 遠距學分上限（1/2））
 * - 除外 數位專班.數位學習碩士在職專班
 */
export function distanceCredits(input: Input): Decision {
  const digitalProgramme = recordOf(input?.digitalProgramme);
  const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
  const distanceDegree = recordOf(input?.distanceDegree);
  const distanceCredits_2 = integerOf(distanceDegree.distanceCredits, 0, 300);
  const graduationCredits = integerOf(distanceDegree.graduationCredits, 1, 300);
  return decideDistanceCredits(digitalMaster, distanceCredits_2, graduationCredits);
}

/** 遠距學分上限規定：結果與理由。 */
export function explainDistanceCredits(input: Input): Result {
  const digitalProgramme = recordOf(input?.digitalProgramme);
  const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
  const distanceDegree = recordOf(input?.distanceDegree);
  const distanceCredits_2 = integerOf(distanceDegree.distanceCredits, 0, 300);
  const graduationCredits = integerOf(distanceDegree.graduationCredits, 1, 300);
  return resultOfDistanceCredits(digitalMaster, distanceCredits_2, graduationCredits);
}

/** 首次開設之補助：value */
const FIRST_GRANT_VALUE = /* @__PURE__ */ decided('value', '第七點第二款');

/** 首次開設之補助：notApplicable */
const FIRST_GRANT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七點第二款');

/** 首次開設之補助所讀的事實 */
const FIRST_GRANT_FACTS: readonly string[] = ['教材補助.首度獲准開設'];

function openFirstGrant(firstApproved: Truth): Decision {
  return undeterminedEffect('第七點第二款', answer(firstApproved, firstApproved === UNKNOWN && '教材補助.首度獲准開設'), FIRST_GRANT_FACTS);
}

function resultOfFirstGrant(firstApproved: Truth): Result {
  return result(
    firstApproved === YES ? FIRST_GRANT_VALUE : firstApproved === NO ? FIRST_GRANT_NOT_APPLICABLE : openFirstGrant(firstApproved),
    {
      text: '教材製作：教師申請之遠距課程為首度獲准開設者，每案比照「國立虎尾科技大學教材製作補助要點」所定網路開放教材類別予以補助；以每位教師每學期補助一門課程，且每學期最多補助八門新開遠距課程為原則。',
      values: [['firstApproved', showTruth(firstApproved)]],
      caveats: [],
      effects: ['每案比照教材製作補助要點之網路開放教材類別補助'],
    },
  );
}

/**
 * 首次開設之補助（第七點第二款）
 *
 * > 教材製作：教師申請之遠距課程為首度獲准開設者，每案比照「國立虎尾科技大學教材製作補助要點」所定網路開放教材類別予以補助；以每位教師每學期補助一門課程，且每學期最多補助八門新開遠距課程為原則。
 *
 * - 當 教材補助.首度獲准開設
 * - 效果 每案比照教材製作補助要點之網路開放教材類別補助
 */
export function firstGrant(input: Input): Decision {
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const firstApproved = readBoolean(coursewareGrant.firstApproved);
  return firstApproved === YES ? FIRST_GRANT_VALUE : firstApproved === NO ? FIRST_GRANT_NOT_APPLICABLE : openFirstGrant(firstApproved);
}

/** 首次開設之補助：結果與理由。 */
export function explainFirstGrant(input: Input): Result {
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const firstApproved = readBoolean(coursewareGrant.firstApproved);
  return resultOfFirstGrant(firstApproved);
}

/** 教師補助門數規定：met */
const COURSES_PER_TEACHER_RULE_MET = /* @__PURE__ */ decided('met', '第七點第二款');

/** 教師補助門數規定：deviates */
const COURSES_PER_TEACHER_RULE_DEVIATES = /* @__PURE__ */ decided('deviates', '第七點第二款');

/** 教師補助門數規定所讀的事實 */
const COURSES_PER_TEACHER_RULE_FACTS: readonly string[] = ['教材補助.教師學期補助門數'];

function openCoursesPerTeacherRule(coursesPerTeacher: number): Decision {
  return undeterminedDuty(
    '第七點第二款',
    YES,
    YES,
    answer(
      coursesPerTeacher <= 1 ? YES : coursesPerTeacher > 1 ? NO : UNKNOWN,
      coursesPerTeacher !== coursesPerTeacher && '教材補助.教師學期補助門數',
    ),
    COURSES_PER_TEACHER_RULE_FACTS,
  );
}

const COURSES_PER_TEACHER_RULE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openCoursesPerTeacherRule(NaN));

function resultOfCoursesPerTeacherRule(coursesPerTeacher: number): Result {
  return result(
    coursesPerTeacher <= 1
      ? COURSES_PER_TEACHER_RULE_MET
      : coursesPerTeacher > 1
        ? COURSES_PER_TEACHER_RULE_DEVIATES
        : COURSES_PER_TEACHER_RULE_UNDETERMINED,
    {
      text: '教材製作：教師申請之遠距課程為首度獲准開設者，每案比照「國立虎尾科技大學教材製作補助要點」所定網路開放教材類別予以補助；以每位教師每學期補助一門課程，且每學期最多補助八門新開遠距課程為原則。',
      values: [
        ['coursewareGrant.coursesPerTeacher', showNumber(coursesPerTeacher, 1n, '門')],
        ['binding.coursesPerTeacher', '1 門'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 教師補助門數規定（第七點第二款）
 *
 * > 教材製作：教師申請之遠距課程為首度獲准開設者，每案比照「國立虎尾科技大學教材製作補助要點」所定網路開放教材類別予以補助；以每位教師每學期補助一門課程，且每學期最多補助八門新開遠距課程為原則。
 *
 * - 原則應 教材補助.教師學期補助門數 ≤ 教師補助門數（1 門）
 */
export function coursesPerTeacherRule(input: Input): Decision {
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const coursesPerTeacher = integerOf(coursewareGrant.coursesPerTeacher, 0, 20);
  return coursesPerTeacher <= 1
    ? COURSES_PER_TEACHER_RULE_MET
    : coursesPerTeacher > 1
      ? COURSES_PER_TEACHER_RULE_DEVIATES
      : COURSES_PER_TEACHER_RULE_UNDETERMINED;
}

/** 教師補助門數規定：結果與理由。 */
export function explainCoursesPerTeacherRule(input: Input): Result {
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const coursesPerTeacher = integerOf(coursewareGrant.coursesPerTeacher, 0, 20);
  return resultOfCoursesPerTeacherRule(coursesPerTeacher);
}

/** 學期補助門數規定：met */
const COURSES_PER_TERM_RULE_MET = /* @__PURE__ */ decided('met', '第七點第二款');

/** 學期補助門數規定：deviates */
const COURSES_PER_TERM_RULE_DEVIATES = /* @__PURE__ */ decided('deviates', '第七點第二款');

/** 學期補助門數規定所讀的事實 */
const COURSES_PER_TERM_RULE_FACTS: readonly string[] = ['教材補助.學期補助門數'];

function openCoursesPerTermRule(coursesPerTerm: number): Decision {
  return undeterminedDuty(
    '第七點第二款',
    YES,
    YES,
    answer(coursesPerTerm <= 8 ? YES : coursesPerTerm > 8 ? NO : UNKNOWN, coursesPerTerm !== coursesPerTerm && '教材補助.學期補助門數'),
    COURSES_PER_TERM_RULE_FACTS,
  );
}

const COURSES_PER_TERM_RULE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openCoursesPerTermRule(NaN));

function resultOfCoursesPerTermRule(coursesPerTerm: number): Result {
  return result(
    coursesPerTerm <= 8
      ? COURSES_PER_TERM_RULE_MET
      : coursesPerTerm > 8
        ? COURSES_PER_TERM_RULE_DEVIATES
        : COURSES_PER_TERM_RULE_UNDETERMINED,
    {
      text: '教材製作：教師申請之遠距課程為首度獲准開設者，每案比照「國立虎尾科技大學教材製作補助要點」所定網路開放教材類別予以補助；以每位教師每學期補助一門課程，且每學期最多補助八門新開遠距課程為原則。',
      values: [
        ['coursewareGrant.coursesPerTerm', showNumber(coursesPerTerm, 1n, '門')],
        ['binding.coursesPerTerm', '8 門'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 學期補助門數規定（第七點第二款）
 *
 * > 教材製作：教師申請之遠距課程為首度獲准開設者，每案比照「國立虎尾科技大學教材製作補助要點」所定網路開放教材類別予以補助；以每位教師每學期補助一門課程，且每學期最多補助八門新開遠距課程為原則。
 *
 * - 原則應 教材補助.學期補助門數 ≤ 學期補助上限（8 門）
 */
export function coursesPerTermRule(input: Input): Decision {
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const coursesPerTerm = integerOf(coursewareGrant.coursesPerTerm, 0, 100);
  return coursesPerTerm <= 8
    ? COURSES_PER_TERM_RULE_MET
    : coursesPerTerm > 8
      ? COURSES_PER_TERM_RULE_DEVIATES
      : COURSES_PER_TERM_RULE_UNDETERMINED;
}

/** 學期補助門數規定：結果與理由。 */
export function explainCoursesPerTermRule(input: Input): Result {
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const coursesPerTerm = integerOf(coursewareGrant.coursesPerTerm, 0, 100);
  return resultOfCoursesPerTermRule(coursesPerTerm);
}

/** 認證之補助：entitled */
const ACCREDITATION_BONUS_ENTITLED = /* @__PURE__ */ decided('entitled', '第七點第三款');

/** 認證之補助：notEntitled */
const ACCREDITATION_BONUS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七點第三款');

/** 認證之補助所讀的事實 */
const ACCREDITATION_BONUS_FACTS: readonly string[] = ['教材補助.通過數位學習認證'];

function openAccreditationBonus(accredited: Truth): Decision {
  return undeterminedPermission(
    '第七點第三款',
    YES,
    answer(accredited, accredited === UNKNOWN && '教材補助.通過數位學習認證'),
    ACCREDITATION_BONUS_FACTS,
  );
}

function decideAccreditationBonus(accredited: Truth): Decision {
  const when: Truth = accredited;
  if (when === YES) return ACCREDITATION_BONUS_ENTITLED;
  if (when === NO) return ACCREDITATION_BONUS_NOT_ENTITLED;
  return openAccreditationBonus(accredited);
}

function resultOfAccreditationBonus(accredited: Truth): Result {
  return result(decideAccreditationBonus(accredited), {
    text: '課程認證：教師於遠距課程開課後，依教育部數位學習認證相關規定送請審核並獲通過者，得再按本校「教學創新獎勵要點」補助。',
    values: [['accredited', showTruth(accredited)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 認證之補助（第七點第三款）
 *
 * > 課程認證：教師於遠距課程開課後，依教育部數位學習認證相關規定送請審核並獲通過者，得再按本校「教學創新獎勵要點」補助。
 *
 * - 當 教材補助.通過數位學習認證
 * - 得 再按教學創新獎勵要點補助
 */
export function accreditationBonus(input: Input): Decision {
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const accredited = readBoolean(coursewareGrant.accredited);
  return decideAccreditationBonus(accredited);
}

/** 認證之補助：結果與理由。 */
export function explainAccreditationBonus(input: Input): Result {
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const accredited = readBoolean(coursewareGrant.accredited);
  return resultOfAccreditationBonus(accredited);
}

/** 合作學校：met */
const PARTNER_SCHOOLS_MET = /* @__PURE__ */ decided('met', '第八點');

/** 合作學校：violated */
const PARTNER_SCHOOLS_VIOLATED = /* @__PURE__ */ decided('violated', '第八點');

/** 合作學校所讀的事實 */
const PARTNER_SCHOOLS_FACTS: readonly string[] = ['遠距課程.合作學校'];

function openPartnerSchools(partner: PartnerSchool | undefined): Decision {
  return undeterminedDuty(
    '第八點',
    YES,
    answer(
      partner === 'domesticPublic' || partner === 'approvedPrivate' || partner === 'listedForeign' || partner === 'locallyRecognisedForeign'
        ? YES
        : partner === undefined
          ? UNKNOWN
          : NO,
      partner === undefined && '遠距課程.合作學校',
    ),
    YES,
    PARTNER_SCHOOLS_FACTS,
  );
}

function decidePartnerSchools(partner: PartnerSchool | undefined): Decision {
  const must: Truth =
    partner === 'domesticPublic' || partner === 'approvedPrivate' || partner === 'listedForeign' || partner === 'locallyRecognisedForeign'
      ? YES
      : partner === undefined
        ? UNKNOWN
        : NO;
  if (must === YES) return PARTNER_SCHOOLS_MET;
  if (must === NO) return PARTNER_SCHOOLS_VIOLATED;
  return openPartnerSchools(partner);
}

function resultOfPartnerSchools(partner: PartnerSchool | undefined): Result {
  return result(decidePartnerSchools(partner), {
    text: '與本校合作開授遠距教學課程之國內外學校，限國內公立大學、經政府立案之私立大學，以及教育部所公告外國大學參考名冊列名之學校，或經當地國政府之學校權責機關或該機關所認定之教育專業評鑑團體認可之學校。',
    values: [['partner', showMember(partner, PARTNER_SCHOOL_NAMES)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 合作學校（第八點）
 *
 * > 與本校合作開授遠距教學課程之國內外學校，限國內公立大學、經政府立案之私立大學，以及教育部所公告外國大學參考名冊列名之學校，或經當地國政府之學校權責機關或該機關所認定之教育專業評鑑團體認可之學校。
 *
 * - 應 遠距課程.合作學校 屬於 國內公立大學、立案私立大學、名冊所列國外學校、當地認可國外學校
 */
export function partnerSchools(input: Input): Decision {
  const distanceCourse = recordOf(input?.distanceCourse);
  const partner = readPartnerSchool(distanceCourse.partner);
  return decidePartnerSchools(partner);
}

/** 合作學校：結果與理由。 */
export function explainPartnerSchools(input: Input): Result {
  const distanceCourse = recordOf(input?.distanceCourse);
  const partner = readPartnerSchool(distanceCourse.partner);
  return resultOfPartnerSchools(partner);
}

/** 評鑑資料之提出：met */
const REVIEW_MATERIALS_MET = /* @__PURE__ */ decided('met', '第十點第二項');

/** 評鑑資料之提出：violated */
const REVIEW_MATERIALS_VIOLATED = /* @__PURE__ */ decided('violated', '第十點第二項');

/** 評鑑資料之提出所讀的事實 */
const REVIEW_MATERIALS_FACTS: readonly string[] = ['遠距評鑑.提出相關資料', '遠距評鑑.提出自評報告'];

function openReviewMaterials(materialsFiled: Truth, selfReportFiled: Truth): Decision {
  return undeterminedDuty(
    '第十點第二項',
    YES,
    allAnswers(
      answer(materialsFiled, materialsFiled === UNKNOWN && '遠距評鑑.提出相關資料'),
      answer(selfReportFiled, selfReportFiled === UNKNOWN && '遠距評鑑.提出自評報告'),
    ),
    YES,
    REVIEW_MATERIALS_FACTS,
  );
}

function decideReviewMaterials(materialsFiled: Truth, selfReportFiled: Truth): Decision {
  const must: Truth = and(materialsFiled, selfReportFiled);
  if (must === YES) return REVIEW_MATERIALS_MET;
  if (must === NO) return REVIEW_MATERIALS_VIOLATED;
  return openReviewMaterials(materialsFiled, selfReportFiled);
}

function resultOfReviewMaterials(materialsFiled: Truth, selfReportFiled: Truth): Result {
  return result(decideReviewMaterials(materialsFiled, selfReportFiled), {
    text: '學期結束後，開課單位應請開設遠距教學課程之教師提出前項相關資料及自評報告，由系課程委員會評鑑其教學成效，簽送教務相關單位備查，並據以決定日後是否續開。',
    values: [
      ['materialsFiled', showTruth(materialsFiled)],
      ['selfReportFiled', showTruth(selfReportFiled)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 評鑑資料之提出（第十點第二項）
 *
 * > 學期結束後，開課單位應請開設遠距教學課程之教師提出前項相關資料及自評報告，由系課程委員會評鑑其教學成效，簽送教務相關單位備查，並據以決定日後是否續開。
 *
 * - 應 遠距評鑑.提出相關資料 且 遠距評鑑.提出自評報告
 */
export function reviewMaterials(input: Input): Decision {
  const distanceReview = recordOf(input?.distanceReview);
  const materialsFiled = readBoolean(distanceReview.materialsFiled);
  const selfReportFiled = readBoolean(distanceReview.selfReportFiled);
  return decideReviewMaterials(materialsFiled, selfReportFiled);
}

/** 評鑑資料之提出：結果與理由。 */
export function explainReviewMaterials(input: Input): Result {
  const distanceReview = recordOf(input?.distanceReview);
  const materialsFiled = readBoolean(distanceReview.materialsFiled);
  const selfReportFiled = readBoolean(distanceReview.selfReportFiled);
  return resultOfReviewMaterials(materialsFiled, selfReportFiled);
}

/** 教學成效之評鑑：met */
const TEACHING_REVIEW_MET = /* @__PURE__ */ decided('met', '第十點第二項');

/** 教學成效之評鑑：violated */
const TEACHING_REVIEW_VIOLATED = /* @__PURE__ */ decided('violated', '第十點第二項');

/** 教學成效之評鑑所讀的事實 */
const TEACHING_REVIEW_FACTS: readonly string[] = ['遠距評鑑.評鑑單位'];

function openTeachingReview(reviewer: CourseReview | undefined): Decision {
  return undeterminedDuty(
    '第十點第二項',
    YES,
    answer(reviewer === 'departmentCommittee' ? YES : reviewer === undefined ? UNKNOWN : NO, reviewer === undefined && '遠距評鑑.評鑑單位'),
    YES,
    TEACHING_REVIEW_FACTS,
  );
}

function decideTeachingReview(reviewer: CourseReview | undefined): Decision {
  const must: Truth = reviewer === 'departmentCommittee' ? YES : reviewer === undefined ? UNKNOWN : NO;
  if (must === YES) return TEACHING_REVIEW_MET;
  if (must === NO) return TEACHING_REVIEW_VIOLATED;
  return openTeachingReview(reviewer);
}

function resultOfTeachingReview(reviewer: CourseReview | undefined): Result {
  return result(decideTeachingReview(reviewer), {
    text: '學期結束後，開課單位應請開設遠距教學課程之教師提出前項相關資料及自評報告，由系課程委員會評鑑其教學成效，簽送教務相關單位備查，並據以決定日後是否續開。',
    values: [['reviewer', showMember(reviewer, COURSE_REVIEW_NAMES)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 教學成效之評鑑（第十點第二項）
 *
 * > 學期結束後，開課單位應請開設遠距教學課程之教師提出前項相關資料及自評報告，由系課程委員會評鑑其教學成效，簽送教務相關單位備查，並據以決定日後是否續開。
 *
 * - 應 遠距評鑑.評鑑單位 = 系課程委員會
 */
export function teachingReview(input: Input): Decision {
  const distanceReview = recordOf(input?.distanceReview);
  const reviewer = readCourseReview(distanceReview.reviewer);
  return decideTeachingReview(reviewer);
}

/** 教學成效之評鑑：結果與理由。 */
export function explainTeachingReview(input: Input): Result {
  const distanceReview = recordOf(input?.distanceReview);
  const reviewer = readCourseReview(distanceReview.reviewer);
  return resultOfTeachingReview(reviewer);
}

export interface Decisions {
  readonly planApproval: Decision;
  readonly recordRetention: Decision;
  readonly hoursCounted: Decision;
  readonly systemFunctions: Decision;
  readonly planPublication: Decision;
  readonly programmeOpening: Decision;
  readonly certificateNote: Decision;
  readonly distanceCredits: Decision;
  readonly firstGrant: Decision;
  readonly coursesPerTeacherRule: Decision;
  readonly coursesPerTermRule: Decision;
  readonly accreditationBonus: Decision;
  readonly partnerSchools: Decision;
  readonly reviewMaterials: Decision;
  readonly teachingReview: Decision;
}

export interface Results {
  readonly distanceTeachingCourse: Result;
  readonly planApproval: Result;
  readonly recordRetention: Result;
  readonly countedHours: Result;
  readonly hoursCounted: Result;
  readonly systemFunctions: Result;
  readonly planPublication: Result;
  readonly programmeOpening: Result;
  readonly certificateNote: Result;
  readonly distanceCredits: Result;
  readonly firstGrant: Result;
  readonly coursesPerTeacherRule: Result;
  readonly coursesPerTermRule: Result;
  readonly accreditationBonus: Result;
  readonly partnerSchools: Result;
  readonly reviewMaterials: Result;
  readonly teachingReview: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const distanceCourse = recordOf(input?.distanceCourse);
  const committeeApproval = readCommitteeApproval(distanceCourse.committeeApproval);
  const continuing = readBoolean(distanceCourse.continuing);
  const academicMeetingPassed = readBoolean(distanceCourse.academicMeetingPassed);
  const distanceReview = recordOf(input?.distanceReview);
  const yearsKept = decimalOf(distanceReview.yearsKept, 10, 0, 1000);
  const hours = decimalOf(distanceCourse.hours, 10, 0, 5000);
  const lectureHours = decimalOf(distanceCourse.lectureHours, 10, 0, 5000);
  const discussionHours = decimalOf(distanceCourse.discussionHours, 10, 0, 5000);
  const testHours = decimalOf(distanceCourse.testHours, 10, 0, 5000);
  const otherHours = decimalOf(distanceCourse.otherHours, 10, 0, 5000);
  const countedHoursValue = computeCountedHours(lectureHours, discussionHours, testHours, otherHours);
  const countedHoursLack =
    countedHoursValue !== countedHoursValue ? lackOfCountedHours(lectureHours, discussionHours, testHours, otherHours) : false;
  const platform = recordOf(input?.platform);
  const functions = readMembers(platform.functions, bitOfPlatformFunction);
  const publishedOnline = readBoolean(distanceCourse.publishedOnline);
  const digitalProgramme = recordOf(input?.digitalProgramme);
  const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
  const ministryApproved = readBoolean(digitalProgramme.ministryApproved);
  const distanceDegree = recordOf(input?.distanceDegree);
  const certificateNote_2 = readBoolean(distanceDegree.certificateNote);
  const distanceCredits_2 = integerOf(distanceDegree.distanceCredits, 0, 300);
  const graduationCredits = integerOf(distanceDegree.graduationCredits, 1, 300);
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const firstApproved = readBoolean(coursewareGrant.firstApproved);
  const coursesPerTeacher = integerOf(coursewareGrant.coursesPerTeacher, 0, 20);
  const coursesPerTerm = integerOf(coursewareGrant.coursesPerTerm, 0, 100);
  const accredited = readBoolean(coursewareGrant.accredited);
  const partner = readPartnerSchool(distanceCourse.partner);
  const materialsFiled = readBoolean(distanceReview.materialsFiled);
  const selfReportFiled = readBoolean(distanceReview.selfReportFiled);
  const reviewer = readCourseReview(distanceReview.reviewer);
  return {
    planApproval: settled(
      decidePlanApproval(committeeApproval, continuing, academicMeetingPassed),
      givenPlanApproval,
      input,
      PLAN_APPROVAL_PARTS,
    ),
    recordRetention: yearsKept >= 50 ? RECORD_RETENTION_MET : yearsKept < 50 ? RECORD_RETENTION_VIOLATED : RECORD_RETENTION_UNDETERMINED,
    hoursCounted: settled(
      decideHoursCounted(hours, countedHoursValue, lectureHours, discussionHours, testHours, otherHours, countedHoursLack),
      givenHoursCounted,
      input,
      HOURS_COUNTED_PARTS,
    ),
    systemFunctions: settled(decideSystemFunctions(functions), givenSystemFunctions, input, SYSTEM_FUNCTIONS_PARTS),
    planPublication: decidePlanPublication(publishedOnline),
    programmeOpening: decideProgrammeOpening(digitalMaster, ministryApproved),
    certificateNote: decideCertificateNote(digitalMaster, certificateNote_2),
    distanceCredits: decideDistanceCredits(digitalMaster, distanceCredits_2, graduationCredits),
    firstGrant:
      firstApproved === YES ? FIRST_GRANT_VALUE : firstApproved === NO ? FIRST_GRANT_NOT_APPLICABLE : openFirstGrant(firstApproved),
    coursesPerTeacherRule:
      coursesPerTeacher <= 1
        ? COURSES_PER_TEACHER_RULE_MET
        : coursesPerTeacher > 1
          ? COURSES_PER_TEACHER_RULE_DEVIATES
          : COURSES_PER_TEACHER_RULE_UNDETERMINED,
    coursesPerTermRule:
      coursesPerTerm <= 8
        ? COURSES_PER_TERM_RULE_MET
        : coursesPerTerm > 8
          ? COURSES_PER_TERM_RULE_DEVIATES
          : COURSES_PER_TERM_RULE_UNDETERMINED,
    accreditationBonus: decideAccreditationBonus(accredited),
    partnerSchools: decidePartnerSchools(partner),
    reviewMaterials: decideReviewMaterials(materialsFiled, selfReportFiled),
    teachingReview: decideTeachingReview(reviewer),
  };
}

function evaluateRead(input: Input): Results {
  const distanceCourse = recordOf(input?.distanceCourse);
  const distanceHours = decimalOf(distanceCourse.distanceHours, 10, 0, 5000);
  const hours = decimalOf(distanceCourse.hours, 10, 0, 5000);
  const distanceTeachingCourseValue = computeDistanceTeachingCourse(distanceHours, hours);
  const committeeApproval = readCommitteeApproval(distanceCourse.committeeApproval);
  const continuing = readBoolean(distanceCourse.continuing);
  const academicMeetingPassed = readBoolean(distanceCourse.academicMeetingPassed);
  const distanceReview = recordOf(input?.distanceReview);
  const yearsKept = decimalOf(distanceReview.yearsKept, 10, 0, 1000);
  const lectureHours = decimalOf(distanceCourse.lectureHours, 10, 0, 5000);
  const discussionHours = decimalOf(distanceCourse.discussionHours, 10, 0, 5000);
  const testHours = decimalOf(distanceCourse.testHours, 10, 0, 5000);
  const otherHours = decimalOf(distanceCourse.otherHours, 10, 0, 5000);
  const countedHoursValue = computeCountedHours(lectureHours, discussionHours, testHours, otherHours);
  const countedHoursLack =
    countedHoursValue !== countedHoursValue ? lackOfCountedHours(lectureHours, discussionHours, testHours, otherHours) : false;
  const platform = recordOf(input?.platform);
  const functions = readMembers(platform.functions, bitOfPlatformFunction);
  const publishedOnline = readBoolean(distanceCourse.publishedOnline);
  const digitalProgramme = recordOf(input?.digitalProgramme);
  const digitalMaster = readBoolean(digitalProgramme.digitalMaster);
  const ministryApproved = readBoolean(digitalProgramme.ministryApproved);
  const distanceDegree = recordOf(input?.distanceDegree);
  const certificateNote_2 = readBoolean(distanceDegree.certificateNote);
  const distanceCredits_2 = integerOf(distanceDegree.distanceCredits, 0, 300);
  const graduationCredits = integerOf(distanceDegree.graduationCredits, 1, 300);
  const coursewareGrant = recordOf(input?.coursewareGrant);
  const firstApproved = readBoolean(coursewareGrant.firstApproved);
  const coursesPerTeacher = integerOf(coursewareGrant.coursesPerTeacher, 0, 20);
  const coursesPerTerm = integerOf(coursewareGrant.coursesPerTerm, 0, 100);
  const accredited = readBoolean(coursewareGrant.accredited);
  const partner = readPartnerSchool(distanceCourse.partner);
  const materialsFiled = readBoolean(distanceReview.materialsFiled);
  const selfReportFiled = readBoolean(distanceReview.selfReportFiled);
  const reviewer = readCourseReview(distanceReview.reviewer);
  return {
    distanceTeachingCourse: resultOfDistanceTeachingCourse(distanceTeachingCourseValue, distanceHours, hours),
    planApproval: resultOfPlanApproval(committeeApproval, continuing, academicMeetingPassed, input),
    recordRetention: resultOfRecordRetention(yearsKept),
    countedHours: settledResult(
      resultOfCountedHours(countedHoursValue, lectureHours, discussionHours, testHours, otherHours),
      givenCountedHours,
      input,
      COUNTED_HOURS_PARTS,
    ),
    hoursCounted: resultOfHoursCounted(
      hours,
      countedHoursValue,
      lectureHours,
      discussionHours,
      testHours,
      otherHours,
      countedHoursLack,
      input,
    ),
    systemFunctions: resultOfSystemFunctions(functions, input),
    planPublication: resultOfPlanPublication(publishedOnline),
    programmeOpening: resultOfProgrammeOpening(digitalMaster, ministryApproved),
    certificateNote: resultOfCertificateNote(digitalMaster, certificateNote_2),
    distanceCredits: resultOfDistanceCredits(digitalMaster, distanceCredits_2, graduationCredits),
    firstGrant: resultOfFirstGrant(firstApproved),
    coursesPerTeacherRule: resultOfCoursesPerTeacherRule(coursesPerTeacher),
    coursesPerTermRule: resultOfCoursesPerTermRule(coursesPerTerm),
    accreditationBonus: resultOfAccreditationBonus(accredited),
    partnerSchools: resultOfPartnerSchools(partner),
    reviewMaterials: resultOfReviewMaterials(materialsFiled, selfReportFiled),
    teachingReview: resultOfTeachingReview(reviewer),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
