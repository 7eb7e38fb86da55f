// @generated fagui: rules/nfu/course-selection/amendment-105-1.fagui
/**
 * 國立虎尾科技大學學生選課要點（nfu.courseSelection），版本 105-1
 * 由 rules/nfu/course-selection/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  addReached,
  agree,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  decided,
  grantedLimits,
  lacking,
  membersOf,
  not,
  notAnswer,
  onlyReached,
  or,
  readBoolean,
  readDecimal,
  readDecision,
  readInteger,
  readMembers,
  readably,
  result,
  sameTruth,
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
  valuesOverCases,
  withConsequences,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  CheckedInput,
  Consequence,
  Decision,
  InputShape,
  Lack,
  Note,
  PartedFact,
  Parts,
  Result,
  ResultWith,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'nfu.courseSelection',
  title: '學生選課要點',
  institution: '國立虎尾科技大學',
  version: '105-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 學制：四技、二技、碩士班、碩士在職專班、博士班 */
export type Programme = 'fourYear' | 'twoYear' | 'master' | 'inServiceMaster' | 'doctoral';

export const PROGRAMME_NAMES: readonly (readonly [alias: Programme, name: string])[] = [
  ['fourYear', '四技'],
  ['twoYear', '二技'],
  ['master', '碩士班'],
  ['inServiceMaster', '碩士在職專班'],
  ['doctoral', '博士班'],
];

function readProgramme(value: unknown): Programme | undefined {
  switch (value) {
    case 'fourYear':
    case 'twoYear':
    case 'master':
    case 'inServiceMaster':
    case 'doctoral':
      return value;
    default:
      return undefined;
  }
}

/** 部別：日間部、進修推廣部、進修學院 */
export type Division = 'day' | 'evening' | 'continuingCollege';

export const DIVISION_NAMES: readonly (readonly [alias: Division, name: string])[] = [
  ['day', '日間部'],
  ['evening', '進修推廣部'],
  ['continuingCollege', '進修學院'],
];

function readDivision(value: unknown): Division | undefined {
  switch (value) {
    case 'day':
    case 'evening':
    case 'continuingCollege':
      return value;
    default:
      return undefined;
  }
}

/** 學生身分：一般生、延修生、畢業班、轉學生、轉系生、復學生 */
export type StudentStatus = 'regular' | 'extended' | 'graduating' | 'transfer' | 'departmentTransfer' | 'returning';

export const STUDENT_STATUS_NAMES: readonly (readonly [alias: StudentStatus, name: string])[] = [
  ['regular', '一般生'],
  ['extended', '延修生'],
  ['graduating', '畢業班'],
  ['transfer', '轉學生'],
  ['departmentTransfer', '轉系生'],
  ['returning', '復學生'],
];

function bitOfStudentStatus(member: unknown): number {
  switch (member) {
    case 'regular':
      return 1;
    case 'extended':
      return 2;
    case 'graduating':
      return 4;
    case 'transfer':
      return 8;
    case 'departmentTransfer':
      return 16;
    case 'returning':
      return 32;
    default:
      return -1;
  }
}

/** 學院：工程學院、電資學院、管理學院、文理學院 */
export type College = 'engineering' | 'electricalAndComputer' | 'management' | 'artsAndSciences';

export const COLLEGE_NAMES: readonly (readonly [alias: College, name: string])[] = [
  ['engineering', '工程學院'],
  ['electricalAndComputer', '電資學院'],
  ['management', '管理學院'],
  ['artsAndSciences', '文理學院'],
];

function readCollege(value: unknown): College | undefined {
  switch (value) {
    case 'engineering':
    case 'electricalAndComputer':
    case 'management':
    case 'artsAndSciences':
      return value;
    default:
      return undefined;
  }
}

/** 課程類別：大學部課程、研究所課程、碩士在職專班課程、進修部課程、進修學院課程 */
export type CourseCategory =
  'undergraduateCourse' | 'graduateCourse' | 'inServiceMasterCourse' | 'eveningCourse' | 'continuingCollegeCourse';

export const COURSE_CATEGORY_NAMES: readonly (readonly [alias: CourseCategory, name: string])[] = [
  ['undergraduateCourse', '大學部課程'],
  ['graduateCourse', '研究所課程'],
  ['inServiceMasterCourse', '碩士在職專班課程'],
  ['eveningCourse', '進修部課程'],
  ['continuingCollegeCourse', '進修學院課程'],
];

function bitOfCourseCategory(member: unknown): number {
  switch (member) {
    case 'undergraduateCourse':
      return 1;
    case 'graduateCourse':
      return 2;
    case 'inServiceMasterCourse':
      return 4;
    case 'eveningCourse':
      return 8;
    case 'continuingCollegeCourse':
      return 16;
    default:
      return -1;
  }
}

/** 課程性質：專業課程、非專業課程 */
export type CourseNature = 'professional' | 'nonProfessional';

export const COURSE_NATURE_NAMES: readonly (readonly [alias: CourseNature, name: string])[] = [
  ['professional', '專業課程'],
  ['nonProfessional', '非專業課程'],
];

function readCourseNature(value: unknown): CourseNature | undefined {
  switch (value) {
    case 'professional':
    case 'nonProfessional':
      return value;
    default:
      return undefined;
  }
}

/** 修別：共同必修、專業必修、選修 */
export type RequirementKind = 'commonRequired' | 'professionalRequired' | 'elective';

export const REQUIREMENT_KIND_NAMES: readonly (readonly [alias: RequirementKind, name: string])[] = [
  ['commonRequired', '共同必修'],
  ['professionalRequired', '專業必修'],
  ['elective', '選修'],
];

function readRequirementKind(value: unknown): RequirementKind | undefined {
  switch (value) {
    case 'commonRequired':
    case 'professionalRequired':
    case 'elective':
      return value;
    default:
      return undefined;
  }
}

/** 新生背景：本系背景、非本系背景 */
export type FreshmanBackground = 'ownDepartment' | 'otherDepartment';

export const FRESHMAN_BACKGROUND_NAMES: readonly (readonly [alias: FreshmanBackground, name: string])[] = [
  ['ownDepartment', '本系背景'],
  ['otherDepartment', '非本系背景'],
];

function readFreshmanBackground(value: unknown): FreshmanBackground | undefined {
  switch (value) {
    case 'ownDepartment':
    case 'otherDepartment':
      return value;
    default:
      return undefined;
  }
}

/** 學生 */
export interface Student {
  /** 學制 */
  readonly programme?: Programme;
  /** 部別 */
  readonly division?: Division;
  /** 學院 */
  readonly college?: College;
  /** 年級：年級，整數，1至7 */
  readonly yearOfStudy?: number;
  /** 修業學年：學年，整數，1至10 */
  readonly academicYears?: number;
  /** 身分 */
  readonly statuses?: readonly StudentStatus[];
}

/** 新生 */
export interface Freshman {
  /** 背景 */
  readonly background?: FreshmanBackground;
}

/** 選課 */
export interface Enrolment {
  /** 完成手續 */
  readonly procedureDone?: boolean;
  /** 繳清費用 */
  readonly feePaid?: boolean;
  /** 學分：學分，整數，0至60 */
  readonly credits?: number;
  /** 體育學分：學分，整數，0至6 */
  readonly physicalEducationCredits?: number;
  /** 寒暑期實習學分：學分，整數，0至18 */
  readonly internshipCredits?: number;
  /** 外系外校學分：學分，整數，0至60 */
  readonly outsideCredits?: number;
  /** 系務會議通過 */
  readonly departmentMeetingApproved?: boolean;
  /** 跨日學分：學分，整數，0至60 */
  readonly crossDivisionCredits?: number;
  /** 全學期校外實習 */
  readonly fullTermInternship?: boolean;
  /** 授課教師核准 */
  readonly teacherApproved?: boolean;
  /** 指導教授核准 */
  readonly advisorApproved?: boolean;
  /** 系所主管核准 */
  readonly headApproved?: boolean;
  /** 衝堂 */
  readonly timeClash?: boolean;
  /** 衝堂科目已退選 */
  readonly clashWithdrawn?: boolean;
  /** 科目成績：分，小數2位，0至100 */
  readonly score?: number;
  /** 確認期限內簽回 */
  readonly confirmationReturned?: boolean;
}

/** 課程 */
export interface Course {
  /** 類別 */
  readonly categories?: readonly CourseCategory[];
  /** 開課學院 */
  readonly offeringCollege?: College;
  /** 微積分 */
  readonly calculus?: boolean;
  /** 訂有先修科目 */
  readonly hasPrerequisite?: boolean;
  /** 先修科目及格 */
  readonly prerequisitePassed?: boolean;
  /** 修習次數：次，整數，0至10 */
  readonly timesTaken?: number;
  /** 連續性科目 */
  readonly sequence?: boolean;
  /** 全部修習 */
  readonly allPartsTaken?: boolean;
  /** 均及格 */
  readonly allPartsPassed?: boolean;
}

/** 學期成績 */
export interface TermResult {
  /** 各科均及格 */
  readonly allPassed?: boolean;
  /** 系組名次：名，整數，1至3000 */
  readonly rank?: number;
  /** 系組年級人數：名，整數，1至3000 */
  readonly cohortSize?: number;
  /** 不及格科數：科，整數，0至30 */
  readonly failedCourses?: number;
}

/** 抵免 */
export interface Exemption {
  /** 期限內申請 */
  readonly appliedInTime?: boolean;
  /** 加退選時辦理 */
  readonly handledInAddDrop?: boolean;
}

/** 更正 */
export interface Correction {
  /** 逾確認期限 */
  readonly afterConfirmation?: boolean;
  /** 選課學期內 */
  readonly withinTerm?: boolean;
  /** 科數：科，整數，0至30 */
  readonly courses?: number;
}

/** 開課 */
export interface Offering {
  /** 部別 */
  readonly division?: Division;
  /** 研究所科目 */
  readonly graduateSubject?: boolean;
  /** 課程性質 */
  readonly nature?: CourseNature;
  /** 修別 */
  readonly requirement?: RequirementKind;
  /** 先修科目 */
  readonly isPrerequisite?: boolean;
  /** 同系 */
  readonly sameDepartment?: boolean;
  /** 同年級 */
  readonly sameYear?: boolean;
  /** 同科目班數：班，整數，1至10 */
  readonly classes?: number;
  /** 選課人數：人，整數，0至500 */
  readonly enrolled?: number;
  /** 雙班合計人數：人，整數，0至1000 */
  readonly enrolledBothClasses?: number;
  /** 專案簽准 */
  readonly specialApproval?: boolean;
  /** 畢業班開課 */
  readonly graduatingClass?: boolean;
}

/** 教師 */
export interface Teacher {
  /** 續開門數：門，整數，0至10 */
  readonly continuedCourses?: number;
}

/** 專題 */
export interface Project {
  /** 公布週次：週，整數，1至20 */
  readonly publishedWeek?: number;
}

/** 核可超修 */
export interface ApprovedExtra {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
  /** 超修學分：學分，整數，1至3 */
  readonly extraCredits?: number;
}

/** 核可加選 */
export interface ApprovedAddition {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
  /** 加選學分：學分，整數，1至3 */
  readonly addedCredits?: number;
}

/** 酌予核減 */
export interface Reduction {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
  /** 核減學分：學分，整數，1至5 */
  readonly reducedCredits?: number;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly student?: Student;
  readonly freshman?: Freshman;
  readonly enrolment?: Enrolment;
  readonly course?: Course;
  readonly termResult?: TermResult;
  readonly exemption?: Exemption;
  readonly correction?: Correction;
  readonly offering?: Offering;
  readonly teacher?: Teacher;
  readonly project?: Project;
  readonly approvedExtra?: ApprovedExtra;
  readonly approvedAddition?: ApprovedAddition;
  readonly reduction?: Reduction;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '學生',
    alias: 'student',
    fields: [
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
      { name: '部別', alias: 'division', optional: false, type: { kind: 'enumeration', members: DIVISION_NAMES } },
      { name: '學院', alias: 'college', optional: false, type: { kind: 'enumeration', members: COLLEGE_NAMES } },
      { name: '年級', alias: 'yearOfStudy', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '修業學年', alias: 'academicYears', optional: false, type: { kind: 'integer', low: 1, high: 10 } },
      {
        name: '身分',
        alias: 'statuses',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
      },
    ],
  },
  {
    name: '新生',
    alias: 'freshman',
    fields: [{ name: '背景', alias: 'background', optional: false, type: { kind: 'enumeration', members: FRESHMAN_BACKGROUND_NAMES } }],
  },
  {
    name: '選課',
    alias: 'enrolment',
    fields: [
      { name: '完成手續', alias: 'procedureDone', optional: false, type: { kind: 'boolean' } },
      { name: '繳清費用', alias: 'feePaid', optional: false, type: { kind: 'boolean' } },
      { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '體育學分', alias: 'physicalEducationCredits', optional: false, type: { kind: 'integer', low: 0, high: 6 } },
      { name: '寒暑期實習學分', alias: 'internshipCredits', optional: false, type: { kind: 'integer', low: 0, high: 18 } },
      { name: '外系外校學分', alias: 'outsideCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '系務會議通過', alias: 'departmentMeetingApproved', optional: false, type: { kind: 'boolean' } },
      { name: '跨日學分', alias: 'crossDivisionCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '全學期校外實習', alias: 'fullTermInternship', optional: false, type: { kind: 'boolean' } },
      { name: '授課教師核准', alias: 'teacherApproved', optional: false, type: { kind: 'boolean' } },
      { name: '指導教授核准', alias: 'advisorApproved', optional: false, type: { kind: 'boolean' } },
      { name: '系所主管核准', alias: 'headApproved', optional: false, type: { kind: 'boolean' } },
      { name: '衝堂', alias: 'timeClash', optional: false, type: { kind: 'boolean' } },
      { name: '衝堂科目已退選', alias: 'clashWithdrawn', optional: false, type: { kind: 'boolean' } },
      { name: '科目成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '確認期限內簽回', alias: 'confirmationReturned', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '課程',
    alias: 'course',
    fields: [
      {
        name: '類別',
        alias: 'categories',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: COURSE_CATEGORY_NAMES } },
      },
      { name: '開課學院', alias: 'offeringCollege', optional: false, type: { kind: 'enumeration', members: COLLEGE_NAMES } },
      { name: '微積分', alias: 'calculus', optional: false, type: { kind: 'boolean' } },
      { name: '訂有先修科目', alias: 'hasPrerequisite', optional: false, type: { kind: 'boolean' } },
      { name: '先修科目及格', alias: 'prerequisitePassed', optional: false, type: { kind: 'boolean' } },
      { name: '修習次數', alias: 'timesTaken', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '連續性科目', alias: 'sequence', optional: false, type: { kind: 'boolean' } },
      { name: '全部修習', alias: 'allPartsTaken', optional: false, type: { kind: 'boolean' } },
      { name: '均及格', alias: 'allPartsPassed', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '學期成績',
    alias: 'termResult',
    fields: [
      { name: '各科均及格', alias: 'allPassed', optional: false, type: { kind: 'boolean' } },
      { name: '系組名次', alias: 'rank', optional: false, type: { kind: 'integer', low: 1, high: 3000 } },
      { name: '系組年級人數', alias: 'cohortSize', optional: false, type: { kind: 'integer', low: 1, high: 3000 } },
      { name: '不及格科數', alias: 'failedCourses', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
    ],
  },
  {
    name: '抵免',
    alias: 'exemption',
    fields: [
      { name: '期限內申請', alias: 'appliedInTime', optional: false, type: { kind: 'boolean' } },
      { name: '加退選時辦理', alias: 'handledInAddDrop', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '更正',
    alias: 'correction',
    fields: [
      { name: '逾確認期限', alias: 'afterConfirmation', optional: false, type: { kind: 'boolean' } },
      { name: '選課學期內', alias: 'withinTerm', optional: false, type: { kind: 'boolean' } },
      { name: '科數', alias: 'courses', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
    ],
  },
  {
    name: '開課',
    alias: 'offering',
    fields: [
      { name: '部別', alias: 'division', optional: false, type: { kind: 'enumeration', members: DIVISION_NAMES } },
      { name: '研究所科目', alias: 'graduateSubject', optional: false, type: { kind: 'boolean' } },
      { name: '課程性質', alias: 'nature', optional: false, type: { kind: 'enumeration', members: COURSE_NATURE_NAMES } },
      { name: '修別', alias: 'requirement', optional: false, type: { kind: 'enumeration', members: REQUIREMENT_KIND_NAMES } },
      { name: '先修科目', alias: 'isPrerequisite', optional: false, type: { kind: 'boolean' } },
      { name: '同系', alias: 'sameDepartment', optional: false, type: { kind: 'boolean' } },
      { name: '同年級', alias: 'sameYear', optional: false, type: { kind: 'boolean' } },
      { name: '同科目班數', alias: 'classes', optional: false, type: { kind: 'integer', low: 1, high: 10 } },
      { name: '選課人數', alias: 'enrolled', optional: false, type: { kind: 'integer', low: 0, high: 500 } },
      { name: '雙班合計人數', alias: 'enrolledBothClasses', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '專案簽准', alias: 'specialApproval', optional: false, type: { kind: 'boolean' } },
      { name: '畢業班開課', alias: 'graduatingClass', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '教師',
    alias: 'teacher',
    fields: [{ name: '續開門數', alias: 'continuedCourses', optional: false, type: { kind: 'integer', low: 0, high: 10 } }],
  },
  {
    name: '專題',
    alias: 'project',
    fields: [{ name: '公布週次', alias: 'publishedWeek', optional: false, type: { kind: 'integer', low: 1, high: 20 } }],
  },
  {
    name: '核可超修',
    alias: 'approvedExtra',
    fields: [
      {
        name: '決定',
        alias: 'decision',
        optional: false,
        type: {
          kind: 'enumeration',
          members: [
            ['granted', '准'],
            ['refused', '不准'],
            ['undecided', '未決'],
          ],
        },
      },
      { name: '超修學分', alias: 'extraCredits', optional: false, type: { kind: 'integer', low: 1, high: 3 } },
    ],
  },
  {
    name: '核可加選',
    alias: 'approvedAddition',
    fields: [
      {
        name: '決定',
        alias: 'decision',
        optional: false,
        type: {
          kind: 'enumeration',
          members: [
            ['granted', '准'],
            ['refused', '不准'],
            ['undecided', '未決'],
          ],
        },
      },
      { name: '加選學分', alias: 'addedCredits', optional: false, type: { kind: 'integer', low: 1, high: 3 } },
    ],
  },
  {
    name: '酌予核減',
    alias: 'reduction',
    fields: [
      {
        name: '決定',
        alias: 'decision',
        optional: false,
        type: {
          kind: 'enumeration',
          members: [
            ['granted', '准'],
            ['refused', '不准'],
            ['undecided', '未決'],
          ],
        },
      },
      { name: '核減學分', alias: 'reducedCredits', optional: false, type: { kind: 'integer', low: 1, high: 5 } },
    ],
  },
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

const integerOf = readInteger;

function reachOfSeparatePhysicalEducation(
  programme: Programme | undefined,
  yearOfStudy: number,
  physicalEducationCredits: number,
): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = and(
    programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN,
  );
  if (case1 !== NO && !addReached(reached, [physicalEducationCredits], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlySeparatePhysicalEducation(programme: Programme | undefined, yearOfStudy: number, physicalEducationCredits: number): number {
  return onlyReached<number>(reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits), NaN);
}

function computeSeparatePhysicalEducation(programme: Programme | undefined, yearOfStudy: number, physicalEducationCredits: number): number {
  const case1: Truth = and(
    programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN,
  );
  if (case1 === YES) return physicalEducationCredits;
  if (case1 === UNKNOWN) return onlySeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  return 0;
}

function lackOfSeparatePhysicalEducation(programme: Programme | undefined, yearOfStudy: number, physicalEducationCredits: number): Note {
  const case1: Answer = allAnswers(
    answer(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(physicalEducationCredits !== physicalEducationCredits && '選課.體育學分');
  return lacking();
}

function reachOfCountedCredits(
  separatePhysicalEducationReach: readonly number[] | undefined,
  separatePhysicalEducationValue: number,
  credits: number,
  internshipCredits: number,
): readonly number[] | undefined {
  const reached: number[] = [];
  return addReached(
    reached,
    valuesOverCases<[number], number>(
      [separatePhysicalEducationReach ?? [separatePhysicalEducationValue]],
      (separatePhysicalEducationCase: number) => credits - separatePhysicalEducationCase - internshipCredits,
    ),
    NaN,
  )
    ? reached
    : undefined;
}

function onlyCountedCredits(
  separatePhysicalEducationReach: readonly number[] | undefined,
  separatePhysicalEducationValue: number,
  credits: number,
  internshipCredits: number,
): number {
  return onlyReached<number>(
    reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits),
    NaN,
  );
}

function computeCountedCredits(
  credits: number,
  separatePhysicalEducationValue: number,
  internshipCredits: number,
  separatePhysicalEducationReach: readonly number[] | undefined,
): number {
  {
    const value: number = credits - separatePhysicalEducationValue - internshipCredits;
    return value !== value
      ? onlyCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : value;
  }
}

function lackOfCountedCredits(credits: number, separatePhysicalEducationLack: Note, internshipCredits: number): Note {
  return lacking(
    credits !== credits && '選課.學分',
    separatePhysicalEducationLack,
    internshipCredits !== internshipCredits && '選課.寒暑期實習學分',
  );
}

function reachOfSpecialApproved(teacherApproved: Truth, advisorApproved: Truth, headApproved: Truth): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(or(teacherApproved, advisorApproved), headApproved);
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlySpecialApproved(teacherApproved: Truth, advisorApproved: Truth, headApproved: Truth): Truth {
  return onlyReached<Truth>(reachOfSpecialApproved(teacherApproved, advisorApproved, headApproved), UNKNOWN);
}

function computeSpecialApproved(teacherApproved: Truth, advisorApproved: Truth, headApproved: Truth): Truth {
  const case1: Truth = and(or(teacherApproved, advisorApproved), headApproved);
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlySpecialApproved(teacherApproved, advisorApproved, headApproved);
  return NO;
}

function lackOfSpecialApproved(teacherApproved: Truth, advisorApproved: Truth, headApproved: Truth): Note {
  const case1: Answer = allAnswers(
    anyAnswer(
      answer(teacherApproved, teacherApproved === UNKNOWN && '選課.授課教師核准'),
      answer(advisorApproved, advisorApproved === UNKNOWN && '選課.指導教授核准'),
    ),
    answer(headApproved, headApproved === UNKNOWN && '選課.系所主管核准'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
}

function reachOfSpecialScope(specialApprovedValue: Truth): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(reached, [specialApprovedValue], UNKNOWN) ? reached : undefined;
}

function onlySpecialScope(specialApprovedValue: Truth): Truth {
  return onlyReached<Truth>(reachOfSpecialScope(specialApprovedValue), UNKNOWN);
}

function computeSpecialScope(specialApprovedValue: Truth): Truth {
  {
    const value: Truth = specialApprovedValue;
    return value === UNKNOWN ? onlySpecialScope(specialApprovedValue) : value;
  }
}

function lackOfSpecialScope(specialApprovedValue: Truth, specialApprovedLack: Note): Note {
  return answer(specialApprovedValue, specialApprovedLack);
}

function reachOfCountedTimes(timesTaken: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = timesTaken >= 2 ? YES : timesTaken < 2 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, [1], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [timesTaken], NaN) ? reached : undefined;
}

function onlyCountedTimes(timesTaken: number): number {
  return onlyReached<number>(reachOfCountedTimes(timesTaken), NaN);
}

function computeCountedTimes(timesTaken: number): number {
  if (timesTaken >= 2) return 1;
  if (!(timesTaken < 2)) return onlyCountedTimes(timesTaken);
  return timesTaken;
}

function lackOfCountedTimes(timesTaken: number): Note {
  const case1: Answer = answer(timesTaken >= 2 ? YES : timesTaken < 2 ? NO : UNKNOWN, timesTaken !== timesTaken && '課程.修習次數');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  return lacking(timesTaken !== timesTaken && '課程.修習次數');
}

const decimalOf = readDecimal;

function reachOfRecordedScore(timeClash: Truth, clashWithdrawn: Truth, score: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = and(timeClash, sameTruth(clashWithdrawn, NO));
  if (case1 !== NO && !addReached(reached, [0], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [score], NaN) ? reached : undefined;
}

function onlyRecordedScore(timeClash: Truth, clashWithdrawn: Truth, score: number): number {
  return onlyReached<number>(reachOfRecordedScore(timeClash, clashWithdrawn, score), NaN);
}

function computeRecordedScore(timeClash: Truth, clashWithdrawn: Truth, score: number): number {
  const case1: Truth = and(timeClash, sameTruth(clashWithdrawn, NO));
  if (case1 === YES) return 0;
  if (case1 === UNKNOWN) return onlyRecordedScore(timeClash, clashWithdrawn, score);
  return score;
}

function lackOfRecordedScore(timeClash: Truth, clashWithdrawn: Truth, score: number): Note {
  const case1: Answer = allAnswers(
    answer(timeClash, timeClash === UNKNOWN && '選課.衝堂'),
    answer(sameTruth(clashWithdrawn, NO), clashWithdrawn === UNKNOWN && '選課.衝堂科目已退選'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  return lacking(score !== score && '選課.科目成績');
}

function reachOfWarnings(afterConfirmation: Truth, withinTerm: Truth, courses: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = and(afterConfirmation, withinTerm);
  if (case1 !== NO && !addReached(reached, [courses], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlyWarnings(afterConfirmation: Truth, withinTerm: Truth, courses: number): number {
  return onlyReached<number>(reachOfWarnings(afterConfirmation, withinTerm, courses), NaN);
}

function computeWarnings(afterConfirmation: Truth, withinTerm: Truth, courses: number): number {
  const case1: Truth = and(afterConfirmation, withinTerm);
  if (case1 === YES) return courses;
  if (case1 === UNKNOWN) return onlyWarnings(afterConfirmation, withinTerm, courses);
  return 0;
}

function lackOfWarnings(afterConfirmation: Truth, withinTerm: Truth, courses: number): Note {
  const case1: Answer = allAnswers(
    answer(afterConfirmation, afterConfirmation === UNKNOWN && '更正.逾確認期限'),
    answer(withinTerm, withinTerm === UNKNOWN && '更正.選課學期內'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(courses !== courses && '更正.科數');
  return lacking();
}

function reachOfServiceHoursWithinTerm(afterConfirmation: Truth, withinTerm: Truth, courses: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = and(afterConfirmation, withinTerm);
  if (case1 !== NO && !addReached(reached, [courses * 4], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlyServiceHoursWithinTerm(afterConfirmation: Truth, withinTerm: Truth, courses: number): number {
  return onlyReached<number>(reachOfServiceHoursWithinTerm(afterConfirmation, withinTerm, courses), NaN);
}

function computeServiceHoursWithinTerm(afterConfirmation: Truth, withinTerm: Truth, courses: number): number {
  const case1: Truth = and(afterConfirmation, withinTerm);
  if (case1 === YES) return courses * 4;
  if (case1 === UNKNOWN) return onlyServiceHoursWithinTerm(afterConfirmation, withinTerm, courses);
  return 0;
}

function lackOfServiceHoursWithinTerm(afterConfirmation: Truth, withinTerm: Truth, courses: number): Note {
  const case1: Answer = allAnswers(
    answer(afterConfirmation, afterConfirmation === UNKNOWN && '更正.逾確認期限'),
    answer(withinTerm, withinTerm === UNKNOWN && '更正.選課學期內'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(courses !== courses && '更正.科數');
  return lacking();
}

function reachOfDemerits(afterConfirmation: Truth, withinTerm: Truth, courses: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = and(afterConfirmation, sameTruth(withinTerm, NO));
  if (case1 !== NO && !addReached(reached, [courses], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlyDemerits(afterConfirmation: Truth, withinTerm: Truth, courses: number): number {
  return onlyReached<number>(reachOfDemerits(afterConfirmation, withinTerm, courses), NaN);
}

function computeDemerits(afterConfirmation: Truth, withinTerm: Truth, courses: number): number {
  const case1: Truth = and(afterConfirmation, sameTruth(withinTerm, NO));
  if (case1 === YES) return courses;
  if (case1 === UNKNOWN) return onlyDemerits(afterConfirmation, withinTerm, courses);
  return 0;
}

function lackOfDemerits(afterConfirmation: Truth, withinTerm: Truth, courses: number): Note {
  const case1: Answer = allAnswers(
    answer(afterConfirmation, afterConfirmation === UNKNOWN && '更正.逾確認期限'),
    answer(sameTruth(withinTerm, NO), withinTerm === UNKNOWN && '更正.選課學期內'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(courses !== courses && '更正.科數');
  return lacking();
}

function reachOfServiceHoursOutsideTerm(afterConfirmation: Truth, withinTerm: Truth, courses: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = and(afterConfirmation, sameTruth(withinTerm, NO));
  if (case1 !== NO && !addReached(reached, [courses * 8], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlyServiceHoursOutsideTerm(afterConfirmation: Truth, withinTerm: Truth, courses: number): number {
  return onlyReached<number>(reachOfServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses), NaN);
}

function computeServiceHoursOutsideTerm(afterConfirmation: Truth, withinTerm: Truth, courses: number): number {
  const case1: Truth = and(afterConfirmation, sameTruth(withinTerm, NO));
  if (case1 === YES) return courses * 8;
  if (case1 === UNKNOWN) return onlyServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses);
  return 0;
}

function lackOfServiceHoursOutsideTerm(afterConfirmation: Truth, withinTerm: Truth, courses: number): Note {
  const case1: Answer = allAnswers(
    answer(afterConfirmation, afterConfirmation === UNKNOWN && '更正.逾確認期限'),
    answer(sameTruth(withinTerm, NO), withinTerm === UNKNOWN && '更正.選課學期內'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(courses !== courses && '更正.科數');
  return lacking();
}

function reachOfDoubleClass(sameDepartment: Truth, sameYear: Truth, classes: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(and(sameDepartment, sameYear), classes >= 2 ? YES : classes < 2 ? NO : UNKNOWN);
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyDoubleClass(sameDepartment: Truth, sameYear: Truth, classes: number): Truth {
  return onlyReached<Truth>(reachOfDoubleClass(sameDepartment, sameYear, classes), UNKNOWN);
}

function computeDoubleClass(sameDepartment: Truth, sameYear: Truth, classes: number): Truth {
  const case1: Truth = and(and(sameDepartment, sameYear), classes >= 2 ? YES : classes < 2 ? NO : UNKNOWN);
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyDoubleClass(sameDepartment, sameYear, classes);
  return NO;
}

function lackOfDoubleClass(sameDepartment: Truth, sameYear: Truth, classes: number): Note {
  const case1: Answer = allAnswers(
    answer(sameDepartment, sameDepartment === UNKNOWN && '開課.同系'),
    answer(sameYear, sameYear === UNKNOWN && '開課.同年級'),
    answer(classes >= 2 ? YES : classes < 2 ? NO : UNKNOWN, classes !== classes && '開課.同科目班數'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
}

function reachOfBelowOpeningMinimum(
  graduateSubject: Truth,
  enrolled: number,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  enrolledBothClasses: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = graduateSubject;
  if (case1 !== NO && !addReached(reached, [not(enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN)], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(sameTruth(graduateSubject, NO), nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO);
  if (case2 !== NO && !addReached(reached, [enrolled < 25 ? YES : enrolled >= 25 ? NO : UNKNOWN], UNKNOWN)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = and(
    and(sameTruth(graduateSubject, NO), nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO),
    isPrerequisite,
  );
  if (case3 !== NO && !addReached(reached, [enrolled < 4 ? YES : enrolled >= 4 ? NO : UNKNOWN], UNKNOWN)) return undefined;
  if (case3 === YES) return reached;
  const case4: Truth = and(
    and(
      and(sameTruth(graduateSubject, NO), nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO),
      sameTruth(isPrerequisite, NO),
    ),
    sameTruth(doubleClassValue, NO),
  );
  if (case4 !== NO && !addReached(reached, [enrolled < 15 ? YES : enrolled >= 15 ? NO : UNKNOWN], UNKNOWN)) return undefined;
  if (case4 === YES) return reached;
  return addReached(reached, [enrolledBothClasses < 60 ? YES : enrolledBothClasses >= 60 ? NO : UNKNOWN], UNKNOWN) ? reached : undefined;
}

function onlyBelowOpeningMinimum(
  graduateSubject: Truth,
  enrolled: number,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  enrolledBothClasses: number,
): Truth {
  return onlyReached<Truth>(
    reachOfBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, enrolledBothClasses),
    UNKNOWN,
  );
}

function computeBelowOpeningMinimum(
  graduateSubject: Truth,
  enrolled: number,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  enrolledBothClasses: number,
): Truth {
  const case1: Truth = graduateSubject;
  if (case1 === YES) return not(enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN);
  if (case1 === UNKNOWN)
    return onlyBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, enrolledBothClasses);
  const case2: Truth = and(sameTruth(graduateSubject, NO), nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO);
  if (case2 === YES) return enrolled < 25 ? YES : enrolled >= 25 ? NO : UNKNOWN;
  if (case2 === UNKNOWN)
    return onlyBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, enrolledBothClasses);
  const case3: Truth = and(
    and(sameTruth(graduateSubject, NO), nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO),
    isPrerequisite,
  );
  if (case3 === YES) return enrolled < 4 ? YES : enrolled >= 4 ? NO : UNKNOWN;
  if (case3 === UNKNOWN)
    return onlyBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, enrolledBothClasses);
  const case4: Truth = and(
    and(
      and(sameTruth(graduateSubject, NO), nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO),
      sameTruth(isPrerequisite, NO),
    ),
    sameTruth(doubleClassValue, NO),
  );
  if (case4 === YES) return enrolled < 15 ? YES : enrolled >= 15 ? NO : UNKNOWN;
  if (case4 === UNKNOWN)
    return onlyBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, enrolledBothClasses);
  return enrolledBothClasses < 60 ? YES : enrolledBothClasses >= 60 ? NO : UNKNOWN;
}

function lackOfBelowOpeningMinimum(
  graduateSubject: Truth,
  enrolled: number,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  doubleClassLack: Note,
  enrolledBothClasses: number,
): Note {
  const case1: Answer = answer(graduateSubject, graduateSubject === UNKNOWN && '開課.研究所科目');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return notAnswer(answer(enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數'));
  const case2: Answer = allAnswers(
    answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
    answer(nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return answer(enrolled < 25 ? YES : enrolled >= 25 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數');
  const case3: Answer = allAnswers(
    answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
    answer(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
    answer(isPrerequisite, isPrerequisite === UNKNOWN && '開課.先修科目'),
  );
  if (typeof case3 === 'object') return case3;
  if (case3 === YES) return answer(enrolled < 4 ? YES : enrolled >= 4 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數');
  const case4: Answer = allAnswers(
    answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
    answer(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
    answer(sameTruth(isPrerequisite, NO), isPrerequisite === UNKNOWN && '開課.先修科目'),
    answer(sameTruth(doubleClassValue, NO), doubleClassLack),
  );
  if (typeof case4 === 'object') return case4;
  if (case4 === YES) return answer(enrolled < 15 ? YES : enrolled >= 15 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數');
  return answer(
    enrolledBothClasses < 60 ? YES : enrolledBothClasses >= 60 ? NO : UNKNOWN,
    enrolledBothClasses !== enrolledBothClasses && '開課.雙班合計人數',
  );
}

/** 進修部課程、進修學院課程 */
const DAY_BARRED_COURSES = 0b11000;

/** 進修學院課程 */
const EVENING_BARRED_COURSES = 0b10000;

/** 大學部課程、碩士在職專班課程 */
const GRADUATE_BARRED_COURSES = 0b101;

function reachOfBarredCourse(
  programme: Programme | undefined,
  division: Division | undefined,
  categories: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(
    and(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      division === 'day' ? YES : division === undefined ? UNKNOWN : NO,
    ),
    categories < 0 ? UNKNOWN : (categories & DAY_BARRED_COURSES) !== 0 ? YES : NO,
  );
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(
    and(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      division === 'evening' ? YES : division === undefined ? UNKNOWN : NO,
    ),
    categories < 0 ? UNKNOWN : (categories & EVENING_BARRED_COURSES) !== 0 ? YES : NO,
  );
  if (case2 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = and(
    programme === 'master' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    categories < 0 ? UNKNOWN : (categories & GRADUATE_BARRED_COURSES) !== 0 ? YES : NO,
  );
  if (case3 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case3 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyBarredCourse(programme: Programme | undefined, division: Division | undefined, categories: number): Truth {
  return onlyReached<Truth>(reachOfBarredCourse(programme, division, categories), UNKNOWN);
}

function computeBarredCourse(programme: Programme | undefined, division: Division | undefined, categories: number): Truth {
  const case1: Truth = and(
    and(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      division === 'day' ? YES : division === undefined ? UNKNOWN : NO,
    ),
    categories < 0 ? UNKNOWN : (categories & DAY_BARRED_COURSES) !== 0 ? YES : NO,
  );
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyBarredCourse(programme, division, categories);
  const case2: Truth = and(
    and(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      division === 'evening' ? YES : division === undefined ? UNKNOWN : NO,
    ),
    categories < 0 ? UNKNOWN : (categories & EVENING_BARRED_COURSES) !== 0 ? YES : NO,
  );
  if (case2 === YES) return YES;
  if (case2 === UNKNOWN) return onlyBarredCourse(programme, division, categories);
  const case3: Truth = and(
    programme === 'master' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    categories < 0 ? UNKNOWN : (categories & GRADUATE_BARRED_COURSES) !== 0 ? YES : NO,
  );
  if (case3 === YES) return YES;
  if (case3 === UNKNOWN) return onlyBarredCourse(programme, division, categories);
  return NO;
}

function lackOfBarredCourse(programme: Programme | undefined, division: Division | undefined, categories: number): Note {
  const case1: Answer = allAnswers(
    answer(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(division === 'day' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
    answer(categories < 0 ? UNKNOWN : (categories & DAY_BARRED_COURSES) !== 0 ? YES : NO, categories < 0 && '課程.類別'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  const case2: Answer = allAnswers(
    answer(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(division === 'evening' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
    answer(categories < 0 ? UNKNOWN : (categories & EVENING_BARRED_COURSES) !== 0 ? YES : NO, categories < 0 && '課程.類別'),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return YES;
  const case3: Answer = allAnswers(
    answer(
      programme === 'master' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(categories < 0 ? UNKNOWN : (categories & GRADUATE_BARRED_COURSES) !== 0 ? YES : NO, categories < 0 && '課程.類別'),
  );
  if (typeof case3 === 'object') return case3;
  if (case3 === YES) return YES;
  return NO;
}

function limitOfSemesterMaximum(
  approvedAdditionDecision: Truth,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
): number {
  let limit: number = 25;
  const counts1: Truth = and(approvedAdditionDecision, and(allPassed, 5 * rank <= cohortSize ? YES : 5 * rank > cohortSize ? NO : UNKNOWN));
  if (counts1 !== NO) limit = counts1 === YES ? limit + addedCredits : NaN;
  return limit;
}

function holdsWith(rank: number, cohortSize: number): Truth {
  return 5 * rank <= cohortSize ? YES : 5 * rank > cohortSize ? NO : UNKNOWN;
}

function holdsAtEnds(rank: number, cohortSize: number): Truth {
  return agree(
    holdsWith(rank === rank ? rank : 1, cohortSize === cohortSize ? cohortSize : 3000),
    holdsWith(rank === rank ? rank : 3000, cohortSize === cohortSize ? cohortSize : 1),
  );
}

function limitsOfSemesterMaximum(
  approvedAdditionDecision: Truth,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
): readonly number[] | undefined {
  const limits1 = [25];
  const limits2 = grantedLimits<number, number>(
    limits1,
    and(approvedAdditionDecision, and(allPassed, holdsAtEnds(rank, cohortSize))),
    addedCredits === addedCredits ? [addedCredits] : [1, 3],
    (limit: number, addedCredits: number) => [limit + addedCredits],
    NaN,
  );
  return limits2;
}

function lackOfLimitSemesterMaximum(
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  approvedAdditionDecision: Truth,
  addedCredits: number,
): Lack {
  let lack: Lack = lacking();
  const counts1: Answer = allAnswers(
    allAnswers(
      answer(allPassed, allPassed === UNKNOWN && '學期成績.各科均及格'),
      answer(holdsAtEnds(rank, cohortSize), rank !== rank && '學期成績.系組名次', cohortSize !== cohortSize && '學期成績.系組年級人數'),
    ),
    answer(approvedAdditionDecision, approvedAdditionDecision === UNKNOWN && '核可加選.決定'),
  );
  if (counts1 !== NO)
    lack = lacking(
      lack,
      counts1,
      approvedAdditionDecision === UNKNOWN && '核可加選.決定',
      approvedAdditionDecision === YES && addedCredits !== addedCredits && '核可加選.加選學分',
    );
  return lack;
}

function limitOfGraduateMaximum(approvedExtraDecision: Truth, extraCredits: number): number {
  let limit: number = 12;
  const counts1: Truth = approvedExtraDecision;
  if (counts1 !== NO) limit = counts1 === YES ? limit + extraCredits : NaN;
  return limit;
}

function limitsOfGraduateMaximum(approvedExtraDecision: Truth, extraCredits: number): readonly number[] | undefined {
  const limits1 = [12];
  const limits2 = grantedLimits<number, number>(
    limits1,
    approvedExtraDecision,
    extraCredits === extraCredits ? [extraCredits] : [1, 3],
    (limit: number, extraCredits: number) => [limit + extraCredits],
    NaN,
  );
  return limits2;
}

function lackOfLimitGraduateMaximum(approvedExtraDecision: Truth, extraCredits: number): Lack {
  let lack: Lack = lacking();
  const counts1: Answer = answer(approvedExtraDecision, approvedExtraDecision === UNKNOWN && '核可超修.決定');
  if (counts1 !== NO)
    lack = lacking(
      lack,
      counts1,
      approvedExtraDecision === UNKNOWN && '核可超修.決定',
      approvedExtraDecision === YES && extraCredits !== extraCredits && '核可超修.超修學分',
    );
  return lack;
}

/** 選課紀錄之刪除：value */
const RECORD_DELETION_VALUE = /* @__PURE__ */ decided('value', '第二點');

/** 選課紀錄之刪除：notApplicable */
const RECORD_DELETION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點');

/** 選課紀錄之刪除所讀的事實 */
const RECORD_DELETION_FACTS: readonly string[] = ['選課.完成手續', '選課.繳清費用'];

function openRecordDeletion(procedureDone: Truth, feePaid: Truth): Decision {
  return undeterminedEffect(
    '第二點',
    anyAnswer(
      answer(sameTruth(procedureDone, NO), procedureDone === UNKNOWN && '選課.完成手續'),
      answer(sameTruth(feePaid, NO), feePaid === UNKNOWN && '選課.繳清費用'),
    ),
    RECORD_DELETION_FACTS,
  );
}

function decideRecordDeletion(procedureDone: Truth, feePaid: Truth): Decision {
  const inCase: Truth = or(sameTruth(procedureDone, NO), sameTruth(feePaid, NO));
  if (inCase === YES) return RECORD_DELETION_VALUE;
  if (inCase === NO) return RECORD_DELETION_NOT_APPLICABLE;
  return openRecordDeletion(procedureDone, feePaid);
}

function resultOfRecordDeletion(procedureDone: Truth, feePaid: Truth): Result {
  return result(decideRecordDeletion(procedureDone, feePaid), {
    text: '選課應依規定之程序辦妥手續，並繳清相關費用；有所欠缺者，逕行刪除其選課紀錄，所選科目之學分不予承認。',
    values: [
      ['procedureDone', showTruth(procedureDone)],
      ['feePaid', showTruth(feePaid)],
    ],
    caveats: [],
    effects: ['刪除選課紀錄並不予承認學分'],
  });
}

/**
 * 選課紀錄之刪除（第二點）
 *
 * > 選課應依規定之程序辦妥手續，並繳清相關費用；有所欠缺者，逕行刪除其選課紀錄，所選科目之學分不予承認。
 *
 * - 當 選課.完成手續 = 否 或 選課.繳清費用 = 否
 * - 效果 刪除選課紀錄並不予承認學分
 */
export function recordDeletion(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const procedureDone = readBoolean(enrolment.procedureDone);
  const feePaid = readBoolean(enrolment.feePaid);
  return decideRecordDeletion(procedureDone, feePaid);
}

/** 選課紀錄之刪除：結果與理由。 */
export function explainRecordDeletion(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const procedureDone = readBoolean(enrolment.procedureDone);
  const feePaid = readBoolean(enrolment.feePaid);
  return resultOfRecordDeletion(procedureDone, feePaid);
}

/** 另計體育學分：value */
const SEPARATE_PHYSICAL_EDUCATION_VALUE = /* @__PURE__ */ decided('value', '第三點第二項');

/** 另計體育學分所讀的事實 */
const SEPARATE_PHYSICAL_EDUCATION_FACTS: readonly string[] = ['學生.學制', '學生.年級', '選課.體育學分'];

function resultOfSeparatePhysicalEducation(
  separatePhysicalEducationValue: number,
  programme: Programme | undefined,
  yearOfStudy: number,
  physicalEducationCredits: number,
): Result {
  const value = separatePhysicalEducationValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第三點第二項',
          lacking(lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)),
          SEPARATE_PHYSICAL_EDUCATION_FACTS,
        )
      : SEPARATE_PHYSICAL_EDUCATION_VALUE;
  return result(
    decision,
    {
      text: '大學部：（一年級之體育學分另計）',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['physicalEducationCredits', showNumber(physicalEducationCredits, 1n, '學分')],
        ['separatePhysicalEducationYear', '1 年級'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

const STUDENT_PROGRAMME_PARTS: PartedFact = ['學生.學制', 'student', 'programme', ['fourYear', 'master']];

const STUDENT_YEAR_OF_STUDY_PARTS: PartedFact = ['學生.年級', 'student', 'yearOfStudy', [1, 2]];

function difference(input: Input): number | null | undefined {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const value = separatePhysicalEducationValue;
  return value === value ? value : lacking(separatePhysicalEducationLack).missing.length > 0 ? undefined : null;
}

const ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS: PartedFact = [
  '選課.體育學分',
  'enrolment',
  'physicalEducationCredits',
  { low: 0, high: 6, scale: 1, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const SEPARATE_PHYSICAL_EDUCATION_PARTS: Parts = {
  order: SEPARATE_PHYSICAL_EDUCATION_FACTS,
  deciding: [ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS],
  others: [STUDENT_PROGRAMME_PARTS, STUDENT_YEAR_OF_STUDY_PARTS],
};

function givenSeparatePhysicalEducation(input: Input): Valued {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const value = separatePhysicalEducationValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第三點第二項',
          lacking(lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)),
          SEPARATE_PHYSICAL_EDUCATION_FACTS,
        )
      : SEPARATE_PHYSICAL_EDUCATION_VALUE,
    scaledValue(value),
  );
}

function valueOfSeparatePhysicalEducation(separatePhysicalEducationValue: number): number | undefined {
  const value = separatePhysicalEducationValue;
  return scaledValue(value);
}

/**
 * 另計體育學分（第三點第二項）
 *
 * > 大學部：（一年級之體育學分另計）
 *
 * - 當 學生.學制 屬於 四技、二技 且 學生.年級 = 體育另計年級（1 年級） 則 選課.體育學分
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function separatePhysicalEducation(input: Input): number | undefined {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  return settledValue(
    valueOfSeparatePhysicalEducation(separatePhysicalEducationValue),
    givenSeparatePhysicalEducation,
    input,
    SEPARATE_PHYSICAL_EDUCATION_PARTS,
  );
}

/** 另計體育學分：值與理由。 */
export function explainSeparatePhysicalEducation(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  return settledResult(
    resultOfSeparatePhysicalEducation(separatePhysicalEducationValue, programme, yearOfStudy, physicalEducationCredits),
    givenSeparatePhysicalEducation,
    input,
    SEPARATE_PHYSICAL_EDUCATION_PARTS,
  );
}

/** 計限學分：value */
const COUNTED_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第三點第五項');

/** 計限學分所讀的事實 */
const COUNTED_CREDITS_FACTS: readonly string[] = ['選課.學分', '學生.學制', '學生.年級', '選課.體育學分', '選課.寒暑期實習學分'];

function resultOfCountedCredits(
  countedCreditsValue: number,
  credits: number,
  separatePhysicalEducationLack: Note,
  internshipCredits: number,
  programme: Programme | undefined,
  yearOfStudy: number,
  physicalEducationCredits: number,
  separatePhysicalEducationValue: number,
): Result {
  const value = countedCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第三點第五項',
          lacking(lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits)),
          COUNTED_CREDITS_FACTS,
        )
      : COUNTED_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '寒暑期校外實習課程之學分，於前述各學制計算選課學分之上下限時，均不併入。',
      values: [
        ['credits', showNumber(credits, 1n, '學分')],
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['physicalEducationCredits', showNumber(physicalEducationCredits, 1n, '學分')],
        ['internshipCredits', showNumber(internshipCredits, 1n, '學分')],
        ['separatePhysicalEducation', showNumber(separatePhysicalEducationValue, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_2(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const value = credits - separatePhysicalEducationValue - internshipCredits;
  return value === value
    ? value
    : lacking(
          credits !== credits && '選課.學分',
          separatePhysicalEducationLack,
          internshipCredits !== internshipCredits && '選課.寒暑期實習學分',
        ).missing.length > 0
      ? undefined
      : null;
}

const ENROLMENT_CREDITS_PARTS: PartedFact = [
  '選課.學分',
  'enrolment',
  'credits',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_2: PartedFact = [
  '選課.體育學分',
  'enrolment',
  'physicalEducationCredits',
  { low: 0, high: 6, scale: 1, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const ENROLMENT_INTERNSHIP_CREDITS_PARTS: PartedFact = [
  '選課.寒暑期實習學分',
  'enrolment',
  'internshipCredits',
  { low: 0, high: 18, scale: 1, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const COUNTED_CREDITS_PARTS: Parts = {
  order: COUNTED_CREDITS_FACTS,
  deciding: [ENROLMENT_CREDITS_PARTS, ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_2, ENROLMENT_INTERNSHIP_CREDITS_PARTS],
  others: [STUDENT_PROGRAMME_PARTS, STUDENT_YEAR_OF_STUDY_PARTS],
};

function givenCountedCredits(input: Input): Valued {
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const value = countedCreditsValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第三點第五項',
          lacking(lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits)),
          COUNTED_CREDITS_FACTS,
        )
      : COUNTED_CREDITS_VALUE,
    scaledValue(value),
  );
}

function valueOfCountedCredits(countedCreditsValue: number): number | undefined {
  const value = countedCreditsValue;
  return scaledValue(value);
}

/**
 * 計限學分（第三點第五項）
 *
 * > 寒暑期校外實習課程之學分，於前述各學制計算選課學分之上下限時，均不併入。
 *
 * - 其餘 （選課.學分 － 另計體育學分） － 選課.寒暑期實習學分
 *
 * undefined：無法判定。
 */
export function countedCredits(input: Input): number | undefined {
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  return settledValue(valueOfCountedCredits(countedCreditsValue), givenCountedCredits, input, COUNTED_CREDITS_PARTS);
}

/** 計限學分：值與理由。 */
export function explainCountedCredits(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  return settledResult(
    resultOfCountedCredits(
      countedCreditsValue,
      credits,
      separatePhysicalEducationLack,
      internshipCredits,
      programme,
      yearOfStudy,
      physicalEducationCredits,
      separatePhysicalEducationValue,
    ),
    givenCountedCredits,
    input,
    COUNTED_CREDITS_PARTS,
  );
}

function conditionInCases(countedCreditsValue: number, countedCreditsReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedCreditsValue >= 16 ? YES : countedCreditsValue < 16 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedCreditsReach ?? [countedCreditsValue]], (countedCreditsCase: number) =>
        countedCreditsCase >= 16 ? YES : countedCreditsCase < 16 ? NO : UNKNOWN,
      );
}

/** 四技一至三年級下限：notApplicable */
const FOUR_YEAR_MINIMUM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款');

/** 四技一至三年級下限：met */
const FOUR_YEAR_MINIMUM_MET = /* @__PURE__ */ decided('met', '第三點第一款');

/** 四技一至三年級下限：violated */
const FOUR_YEAR_MINIMUM_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款');

/** 四技一至三年級下限所讀的事實 */
const FOUR_YEAR_MINIMUM_FACTS: readonly string[] = ['學生.學制', '學生.年級', '選課.學分', '選課.體育學分', '選課.寒暑期實習學分'];

function openFourYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
  );
  if (inCase === NO) return FOUR_YEAR_MINIMUM_NOT_APPLICABLE;
  const must: Truth = conditionInCases(countedCreditsValue, countedCreditsReach);
  if (inCase === YES && must === YES) return FOUR_YEAR_MINIMUM_MET;
  if (inCase === YES && must === NO) return FOUR_YEAR_MINIMUM_VIOLATED;
  return undeterminedDuty(
    '第三點第一款',
    allAnswers(
      answer(programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(
        yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
        yearOfStudy !== yearOfStudy && '學生.年級',
      ),
    ),
    answer(conditionInCases(countedCreditsValue, countedCreditsReach), countedCreditsLack),
    YES,
    FOUR_YEAR_MINIMUM_FACTS,
  );
}

function decideFourYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
  );
  if (inCase === NO) return FOUR_YEAR_MINIMUM_NOT_APPLICABLE;
  if (inCase === YES && countedCreditsValue >= 16) return FOUR_YEAR_MINIMUM_MET;
  if (inCase === YES && countedCreditsValue < 16) return FOUR_YEAR_MINIMUM_VIOLATED;
  return openFourYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack);
}

const STUDENT_PROGRAMME_PARTS_2: PartedFact = ['學生.學制', 'student', 'programme', ['fourYear', 'twoYear', 'master']];

const STUDENT_YEAR_OF_STUDY_PARTS_2: PartedFact = ['學生.年級', 'student', 'yearOfStudy', [1, 2, 3, 4]];

function difference_3(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  const value = countedCreditsValue - 16;
  return value === value ? value : lacking(countedCreditsLack).missing.length > 0 ? undefined : null;
}

const ENROLMENT_CREDITS_PARTS_2: PartedFact = [
  '選課.學分',
  'enrolment',
  'credits',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_3, '<']] },
];

const ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_3: PartedFact = [
  '選課.體育學分',
  'enrolment',
  'physicalEducationCredits',
  { low: 0, high: 6, scale: 1, starts: [0], turns: [[difference_3, '<']] },
];

const ENROLMENT_INTERNSHIP_CREDITS_PARTS_2: PartedFact = [
  '選課.寒暑期實習學分',
  'enrolment',
  'internshipCredits',
  { low: 0, high: 18, scale: 1, starts: [0], turns: [[difference_3, '<']] },
];

const FOUR_YEAR_MINIMUM_PARTS: Parts = {
  order: FOUR_YEAR_MINIMUM_FACTS,
  deciding: [
    STUDENT_PROGRAMME_PARTS_2,
    STUDENT_YEAR_OF_STUDY_PARTS_2,
    ENROLMENT_CREDITS_PARTS_2,
    ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_3,
    ENROLMENT_INTERNSHIP_CREDITS_PARTS_2,
  ],
  others: [],
};

function givenFourYearMinimum(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return decideFourYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack);
}

function resultOfFourYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
  input: Input,
  credits: number,
  physicalEducationCredits: number,
  internshipCredits: number,
): Result {
  return result(
    settled(
      decideFourYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack),
      givenFourYearMinimum,
      input,
      FOUR_YEAR_MINIMUM_PARTS,
    ),
    {
      text: '四技學生就讀一、二、三年級者，應修十六學分以上、二十五學分以下；就讀四年級者，應修九學分以上、二十五學分以下。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['physicalEducationCredits', showNumber(physicalEducationCredits, 1n, '學分')],
        ['internshipCredits', showNumber(internshipCredits, 1n, '學分')],
        ['countedCredits', showNumber(countedCreditsValue, 1n, '學分')],
        ['fourYearGeneralYears', '1、2、3 年級'],
        ['fourYearGeneralMinimum', '16 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 四技一至三年級下限（第三點第一款）
 *
 * > 四技學生就讀一、二、三年級者，應修十六學分以上、二十五學分以下；就讀四年級者，應修九學分以上、二十五學分以下。
 *
 * - 適用 學生.學制 = 四技 且 學生.年級 屬於 1、2、3
 * - 應 計限學分 ≥ 四技一般下限（16 學分）
 */
export function fourYearMinimum(input: Input): Decision {
  return settled(givenFourYearMinimum(input), givenFourYearMinimum, input, FOUR_YEAR_MINIMUM_PARTS);
}

/** 四技一至三年級下限：結果與理由。 */
export function explainFourYearMinimum(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return resultOfFourYearMinimum(
    programme,
    yearOfStudy,
    countedCreditsValue,
    countedCreditsReach,
    countedCreditsLack,
    input,
    credits,
    physicalEducationCredits,
    internshipCredits,
  );
}

function conditionInCases_2(countedCreditsValue: number, countedCreditsReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedCreditsValue >= 9 ? YES : countedCreditsValue < 9 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedCreditsReach ?? [countedCreditsValue]], (countedCreditsCase: number) =>
        countedCreditsCase >= 9 ? YES : countedCreditsCase < 9 ? NO : UNKNOWN,
      );
}

/** 四技四年級下限：notApplicable */
const FOUR_YEAR_FINAL_YEAR_MINIMUM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款');

/** 四技四年級下限：met */
const FOUR_YEAR_FINAL_YEAR_MINIMUM_MET = /* @__PURE__ */ decided('met', '第三點第一款');

/** 四技四年級下限：violated */
const FOUR_YEAR_FINAL_YEAR_MINIMUM_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款');

/** 四技四年級下限所讀的事實 */
const FOUR_YEAR_FINAL_YEAR_MINIMUM_FACTS: readonly string[] = [
  '學生.學制',
  '學生.年級',
  '選課.學分',
  '選課.體育學分',
  '選課.寒暑期實習學分',
];

function openFourYearFinalYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN,
  );
  if (inCase === NO) return FOUR_YEAR_FINAL_YEAR_MINIMUM_NOT_APPLICABLE;
  const must: Truth = conditionInCases_2(countedCreditsValue, countedCreditsReach);
  if (inCase === YES && must === YES) return FOUR_YEAR_FINAL_YEAR_MINIMUM_MET;
  if (inCase === YES && must === NO) return FOUR_YEAR_FINAL_YEAR_MINIMUM_VIOLATED;
  return undeterminedDuty(
    '第三點第一款',
    allAnswers(
      answer(programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
    ),
    answer(conditionInCases_2(countedCreditsValue, countedCreditsReach), countedCreditsLack),
    YES,
    FOUR_YEAR_FINAL_YEAR_MINIMUM_FACTS,
  );
}

function decideFourYearFinalYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN,
  );
  if (inCase === NO) return FOUR_YEAR_FINAL_YEAR_MINIMUM_NOT_APPLICABLE;
  if (inCase === YES && countedCreditsValue >= 9) return FOUR_YEAR_FINAL_YEAR_MINIMUM_MET;
  if (inCase === YES && countedCreditsValue < 9) return FOUR_YEAR_FINAL_YEAR_MINIMUM_VIOLATED;
  return openFourYearFinalYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack);
}

const STUDENT_YEAR_OF_STUDY_PARTS_3: PartedFact = ['學生.年級', 'student', 'yearOfStudy', [1, 2, 4, 5]];

function difference_4(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  const value = countedCreditsValue - 9;
  return value === value ? value : lacking(countedCreditsLack).missing.length > 0 ? undefined : null;
}

const ENROLMENT_CREDITS_PARTS_3: PartedFact = [
  '選課.學分',
  'enrolment',
  'credits',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_4, '<']] },
];

const ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_4: PartedFact = [
  '選課.體育學分',
  'enrolment',
  'physicalEducationCredits',
  { low: 0, high: 6, scale: 1, starts: [0], turns: [[difference_4, '<']] },
];

const ENROLMENT_INTERNSHIP_CREDITS_PARTS_3: PartedFact = [
  '選課.寒暑期實習學分',
  'enrolment',
  'internshipCredits',
  { low: 0, high: 18, scale: 1, starts: [0], turns: [[difference_4, '<']] },
];

const FOUR_YEAR_FINAL_YEAR_MINIMUM_PARTS: Parts = {
  order: FOUR_YEAR_FINAL_YEAR_MINIMUM_FACTS,
  deciding: [
    STUDENT_PROGRAMME_PARTS_2,
    STUDENT_YEAR_OF_STUDY_PARTS_3,
    ENROLMENT_CREDITS_PARTS_3,
    ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_4,
    ENROLMENT_INTERNSHIP_CREDITS_PARTS_3,
  ],
  others: [],
};

function givenFourYearFinalYearMinimum(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return decideFourYearFinalYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack);
}

function resultOfFourYearFinalYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
  input: Input,
  credits: number,
  physicalEducationCredits: number,
  internshipCredits: number,
): Result {
  return result(
    settled(
      decideFourYearFinalYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack),
      givenFourYearFinalYearMinimum,
      input,
      FOUR_YEAR_FINAL_YEAR_MINIMUM_PARTS,
    ),
    {
      text: '四技學生就讀一、二、三年級者，應修十六學分以上、二十五學分以下；就讀四年級者，應修九學分以上、二十五學分以下。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['physicalEducationCredits', showNumber(physicalEducationCredits, 1n, '學分')],
        ['internshipCredits', showNumber(internshipCredits, 1n, '學分')],
        ['countedCredits', showNumber(countedCreditsValue, 1n, '學分')],
        ['fourYearFinalYear', '4 年級'],
        ['fourYearFinalMinimum', '9 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 四技四年級下限（第三點第一款）
 *
 * > 四技學生就讀一、二、三年級者，應修十六學分以上、二十五學分以下；就讀四年級者，應修九學分以上、二十五學分以下。
 *
 * - 適用 學生.學制 = 四技 且 學生.年級 = 四技末年級（4 年級）
 * - 應 計限學分 ≥ 四技末年下限（9 學分）
 */
export function fourYearFinalYearMinimum(input: Input): Decision {
  return settled(givenFourYearFinalYearMinimum(input), givenFourYearFinalYearMinimum, input, FOUR_YEAR_FINAL_YEAR_MINIMUM_PARTS);
}

/** 四技四年級下限：結果與理由。 */
export function explainFourYearFinalYearMinimum(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return resultOfFourYearFinalYearMinimum(
    programme,
    yearOfStudy,
    countedCreditsValue,
    countedCreditsReach,
    countedCreditsLack,
    input,
    credits,
    physicalEducationCredits,
    internshipCredits,
  );
}

function conditionInCases_3(
  countedCreditsValue: number,
  approvedAdditionDecision: Truth,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
  countedCreditsReach: readonly number[] | undefined,
): Truth {
  const holds: Truth =
    countedCreditsValue <= limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits)
      ? YES
      : countedCreditsValue > limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits)
        ? NO
        : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number, number]>(
        [
          countedCreditsReach ?? [countedCreditsValue],
          limitsOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits) ?? [NaN],
        ],
        (countedCreditsCase: number, semesterMaximumCase: number) =>
          countedCreditsCase <= semesterMaximumCase ? YES : countedCreditsCase > semesterMaximumCase ? NO : UNKNOWN,
      );
}

function condition(
  countedCreditsValue: number,
  approvedAdditionDecision: Truth,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
  countedCreditsReach: readonly number[] | undefined,
): Truth {
  return conditionInCases_3(countedCreditsValue, approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits, countedCreditsReach);
}

function conditionWhileOpen(
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  countedCreditsReach: readonly number[] | undefined,
  addedCredits: number,
): Truth {
  if (approvedAdditionDecision === UNKNOWN)
    return agree(
      condition(countedCreditsValue, NO, allPassed, rank, cohortSize, NaN, countedCreditsReach),
      agree(
        condition(countedCreditsValue, YES, allPassed, rank, cohortSize, 1, countedCreditsReach),
        condition(countedCreditsValue, YES, allPassed, rank, cohortSize, 3, countedCreditsReach),
      ),
    );
  if (approvedAdditionDecision === YES && addedCredits !== addedCredits)
    return agree(
      condition(countedCreditsValue, YES, allPassed, rank, cohortSize, 1, countedCreditsReach),
      condition(countedCreditsValue, YES, allPassed, rank, cohortSize, 3, countedCreditsReach),
    );
  return condition(countedCreditsValue, approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits, countedCreditsReach);
}

/** 四技學分上限：notApplicable */
const FOUR_YEAR_MAXIMUM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款');

/** 四技學分上限：met */
const FOUR_YEAR_MAXIMUM_MET = /* @__PURE__ */ decided('met', '第三點第一款');

/** 四技學分上限：violated */
const FOUR_YEAR_MAXIMUM_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款');

/** 四技學分上限所讀的事實 */
const FOUR_YEAR_MAXIMUM_FACTS: readonly string[] = [
  '學生.學制',
  '學生.年級',
  '選課.學分',
  '選課.體育學分',
  '選課.寒暑期實習學分',
  '學期成績.各科均及格',
  '學期成績.系組名次',
  '學期成績.系組年級人數',
];

function condition_2(
  countedCreditsValue: number,
  approvedAdditionDecision: Truth,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
): Truth {
  return countedCreditsValue <= limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits)
    ? YES
    : countedCreditsValue > limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits)
      ? NO
      : UNKNOWN;
}

function conditionWhileOpen_2(
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
): Truth {
  if (approvedAdditionDecision === UNKNOWN)
    return agree(
      condition_2(countedCreditsValue, NO, allPassed, rank, cohortSize, NaN),
      agree(
        condition_2(countedCreditsValue, YES, allPassed, rank, cohortSize, 1),
        condition_2(countedCreditsValue, YES, allPassed, rank, cohortSize, 3),
      ),
    );
  if (approvedAdditionDecision === YES && addedCredits !== addedCredits)
    return agree(
      condition_2(countedCreditsValue, YES, allPassed, rank, cohortSize, 1),
      condition_2(countedCreditsValue, YES, allPassed, rank, cohortSize, 3),
    );
  return condition_2(countedCreditsValue, approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits);
}

function openFourYearMaximum(
  programme: Programme | undefined,
  yearOfStudy: number,
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  countedCreditsReach: readonly number[] | undefined,
  addedCredits: number,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO,
    or(
      yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
      yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN,
    ),
  );
  if (inCase === NO) return FOUR_YEAR_MAXIMUM_NOT_APPLICABLE;
  const must: Truth = conditionWhileOpen(
    approvedAdditionDecision,
    countedCreditsValue,
    allPassed,
    rank,
    cohortSize,
    countedCreditsReach,
    addedCredits,
  );
  if (inCase === YES && must === YES) return FOUR_YEAR_MAXIMUM_MET;
  if (inCase === YES && must === NO) return FOUR_YEAR_MAXIMUM_VIOLATED;
  return undeterminedDuty(
    '第三點第一款',
    allAnswers(
      answer(programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      anyAnswer(
        answer(
          yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
          yearOfStudy !== yearOfStudy && '學生.年級',
        ),
        answer(yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
      ),
    ),
    answer(
      conditionWhileOpen(approvedAdditionDecision, countedCreditsValue, allPassed, rank, cohortSize, countedCreditsReach, addedCredits),
      countedCreditsLack,
      lackOfLimitSemesterMaximum(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits),
    ),
    YES,
    FOUR_YEAR_MAXIMUM_FACTS,
  );
}

function decideFourYearMaximum(
  programme: Programme | undefined,
  yearOfStudy: number,
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO,
    or(
      yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
      yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN,
    ),
  );
  if (inCase === NO) return FOUR_YEAR_MAXIMUM_NOT_APPLICABLE;
  const must: Truth = conditionWhileOpen_2(approvedAdditionDecision, countedCreditsValue, allPassed, rank, cohortSize, addedCredits);
  if (inCase === YES && must === YES) return FOUR_YEAR_MAXIMUM_MET;
  if (inCase === YES && must === NO) return FOUR_YEAR_MAXIMUM_VIOLATED;
  return openFourYearMaximum(
    programme,
    yearOfStudy,
    approvedAdditionDecision,
    countedCreditsValue,
    allPassed,
    rank,
    cohortSize,
    countedCreditsReach,
    addedCredits,
    countedCreditsLack,
  );
}

const STUDENT_YEAR_OF_STUDY_PARTS_4: PartedFact = ['學生.年級', 'student', 'yearOfStudy', [1, 2, 3, 4, 5]];

function difference_5(input: Input): number | null | undefined {
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  const isOpen: boolean = approvedAdditionDecision === UNKNOWN || (approvedAdditionDecision === YES && addedCredits !== addedCredits);
  if (isOpen) return undefined;
  const value = countedCreditsValue - limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits);
  return value === value
    ? value
    : lacking(countedCreditsLack, lackOfLimitSemesterMaximum(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits)).missing
          .length > 0
      ? undefined
      : null;
}

const ENROLMENT_CREDITS_PARTS_4: PartedFact = [
  '選課.學分',
  'enrolment',
  'credits',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_5, '>']] },
];

const ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_5: PartedFact = [
  '選課.體育學分',
  'enrolment',
  'physicalEducationCredits',
  { low: 0, high: 6, scale: 1, starts: [0], turns: [[difference_5, '>']] },
];

const ENROLMENT_INTERNSHIP_CREDITS_PARTS_4: PartedFact = [
  '選課.寒暑期實習學分',
  'enrolment',
  'internshipCredits',
  { low: 0, high: 18, scale: 1, starts: [0], turns: [[difference_5, '>']] },
];

const TERM_RESULT_ALL_PASSED_PARTS: PartedFact = ['學期成績.各科均及格', 'termResult', 'allPassed', [true, false]];

const APPROVED_ADDITION_DECISION_PARTS: PartedFact = ['核可加選.決定', 'approvedAddition', 'decision', ['granted', 'refused']];

const FOUR_YEAR_MAXIMUM_PARTS: Parts = {
  order: FOUR_YEAR_MAXIMUM_FACTS,
  deciding: [
    STUDENT_PROGRAMME_PARTS_2,
    STUDENT_YEAR_OF_STUDY_PARTS_4,
    ENROLMENT_CREDITS_PARTS_4,
    ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_5,
    ENROLMENT_INTERNSHIP_CREDITS_PARTS_4,
  ],
  others: [TERM_RESULT_ALL_PASSED_PARTS, APPROVED_ADDITION_DECISION_PARTS],
};

function givenFourYearMaximum(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return decideFourYearMaximum(
    programme,
    yearOfStudy,
    approvedAdditionDecision,
    countedCreditsValue,
    allPassed,
    rank,
    cohortSize,
    addedCredits,
    countedCreditsReach,
    countedCreditsLack,
  );
}

function resultOfFourYearMaximum(
  programme: Programme | undefined,
  yearOfStudy: number,
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
  input: Input,
  credits: number,
  physicalEducationCredits: number,
  internshipCredits: number,
): Result {
  return result(
    settled(
      decideFourYearMaximum(
        programme,
        yearOfStudy,
        approvedAdditionDecision,
        countedCreditsValue,
        allPassed,
        rank,
        cohortSize,
        addedCredits,
        countedCreditsReach,
        countedCreditsLack,
      ),
      givenFourYearMaximum,
      input,
      FOUR_YEAR_MAXIMUM_PARTS,
    ),
    {
      text: '四技學生就讀一、二、三年級者，應修十六學分以上、二十五學分以下；就讀四年級者，應修九學分以上、二十五學分以下。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['physicalEducationCredits', showNumber(physicalEducationCredits, 1n, '學分')],
        ['internshipCredits', showNumber(internshipCredits, 1n, '學分')],
        ['allPassed', showTruth(allPassed)],
        ['rank', showNumber(rank, 1n, '名')],
        ['cohortSize', showNumber(cohortSize, 1n, '名')],
        ['countedCredits', showNumber(countedCreditsValue, 1n, '學分')],
        ['approvedAddition', approvedAdditionDecision === UNKNOWN ? '未決' : approvedAdditionDecision === YES ? '准' : '不准'],
        ['addedCredits', approvedAdditionDecision === YES ? showNumber(addedCredits, 1n, '學分') : undefined],
        ['fourYearGeneralYears', '1、2、3 年級'],
        ['fourYearFinalYear', '4 年級'],
        ['semesterMaximum', '25 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 四技學分上限（第三點第一款）
 *
 * > 四技學生就讀一、二、三年級者，應修十六學分以上、二十五學分以下；就讀四年級者，應修九學分以上、二十五學分以下。
 *
 * - 適用 學生.學制 = 四技 且 （學生.年級 屬於 1、2、3 或 學生.年級 = 四技末年級（4 年級））
 * - 應 計限學分 ≤ （學期上限（25 學分）；核可加選 准且 （學期成績.各科均及格 且 學期成績.系組名次 ≤ （學期成績.系組年級人數 × 加選名次（1/5））） 則 原值 ＋ 核可加選 核定數）
 */
export function fourYearMaximum(input: Input): Decision {
  return settled(givenFourYearMaximum(input), givenFourYearMaximum, input, FOUR_YEAR_MAXIMUM_PARTS);
}

/** 四技學分上限：結果與理由。 */
export function explainFourYearMaximum(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return resultOfFourYearMaximum(
    programme,
    yearOfStudy,
    approvedAdditionDecision,
    countedCreditsValue,
    allPassed,
    rank,
    cohortSize,
    addedCredits,
    countedCreditsReach,
    countedCreditsLack,
    input,
    credits,
    physicalEducationCredits,
    internshipCredits,
  );
}

function conditionInCases_4(countedCreditsValue: number, countedCreditsReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedCreditsValue >= 16 ? YES : countedCreditsValue < 16 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedCreditsReach ?? [countedCreditsValue]], (countedCreditsCase: number) =>
        countedCreditsCase >= 16 ? YES : countedCreditsCase < 16 ? NO : UNKNOWN,
      );
}

/** 二技一年級下限：notApplicable */
const TWO_YEAR_MINIMUM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款');

/** 二技一年級下限：met */
const TWO_YEAR_MINIMUM_MET = /* @__PURE__ */ decided('met', '第三點第二款');

/** 二技一年級下限：violated */
const TWO_YEAR_MINIMUM_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款');

/** 二技一年級下限所讀的事實 */
const TWO_YEAR_MINIMUM_FACTS: readonly string[] = ['學生.學制', '學生.年級', '選課.學分', '選課.體育學分', '選課.寒暑期實習學分'];

function openTwoYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN,
  );
  if (inCase === NO) return TWO_YEAR_MINIMUM_NOT_APPLICABLE;
  const must: Truth = conditionInCases_4(countedCreditsValue, countedCreditsReach);
  if (inCase === YES && must === YES) return TWO_YEAR_MINIMUM_MET;
  if (inCase === YES && must === NO) return TWO_YEAR_MINIMUM_VIOLATED;
  return undeterminedDuty(
    '第三點第二款',
    allAnswers(
      answer(programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
    ),
    answer(conditionInCases_4(countedCreditsValue, countedCreditsReach), countedCreditsLack),
    YES,
    TWO_YEAR_MINIMUM_FACTS,
  );
}

function decideTwoYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN,
  );
  if (inCase === NO) return TWO_YEAR_MINIMUM_NOT_APPLICABLE;
  if (inCase === YES && countedCreditsValue >= 16) return TWO_YEAR_MINIMUM_MET;
  if (inCase === YES && countedCreditsValue < 16) return TWO_YEAR_MINIMUM_VIOLATED;
  return openTwoYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack);
}

function difference_6(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  const value = countedCreditsValue - 16;
  return value === value ? value : lacking(countedCreditsLack).missing.length > 0 ? undefined : null;
}

const ENROLMENT_CREDITS_PARTS_5: PartedFact = [
  '選課.學分',
  'enrolment',
  'credits',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_6, '<']] },
];

const ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_6: PartedFact = [
  '選課.體育學分',
  'enrolment',
  'physicalEducationCredits',
  { low: 0, high: 6, scale: 1, starts: [0], turns: [[difference_6, '<']] },
];

const ENROLMENT_INTERNSHIP_CREDITS_PARTS_5: PartedFact = [
  '選課.寒暑期實習學分',
  'enrolment',
  'internshipCredits',
  { low: 0, high: 18, scale: 1, starts: [0], turns: [[difference_6, '<']] },
];

const TWO_YEAR_MINIMUM_PARTS: Parts = {
  order: TWO_YEAR_MINIMUM_FACTS,
  deciding: [
    STUDENT_PROGRAMME_PARTS_2,
    STUDENT_YEAR_OF_STUDY_PARTS,
    ENROLMENT_CREDITS_PARTS_5,
    ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_6,
    ENROLMENT_INTERNSHIP_CREDITS_PARTS_5,
  ],
  others: [],
};

function givenTwoYearMinimum(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return decideTwoYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack);
}

function resultOfTwoYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
  input: Input,
  credits: number,
  physicalEducationCredits: number,
  internshipCredits: number,
): Result {
  return result(
    settled(
      decideTwoYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack),
      givenTwoYearMinimum,
      input,
      TWO_YEAR_MINIMUM_PARTS,
    ),
    {
      text: '二技學生就讀一年級者，應修十六學分以上、二十五學分以下；就讀二年級者，應修九學分以上、二十五學分以下。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['physicalEducationCredits', showNumber(physicalEducationCredits, 1n, '學分')],
        ['internshipCredits', showNumber(internshipCredits, 1n, '學分')],
        ['countedCredits', showNumber(countedCreditsValue, 1n, '學分')],
        ['twoYearGeneralYear', '1 年級'],
        ['twoYearGeneralMinimum', '16 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 二技一年級下限（第三點第二款）
 *
 * > 二技學生就讀一年級者，應修十六學分以上、二十五學分以下；就讀二年級者，應修九學分以上、二十五學分以下。
 *
 * - 適用 學生.學制 = 二技 且 學生.年級 = 二技一般年級（1 年級）
 * - 應 計限學分 ≥ 二技一般下限（16 學分）
 */
export function twoYearMinimum(input: Input): Decision {
  return settled(givenTwoYearMinimum(input), givenTwoYearMinimum, input, TWO_YEAR_MINIMUM_PARTS);
}

/** 二技一年級下限：結果與理由。 */
export function explainTwoYearMinimum(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return resultOfTwoYearMinimum(
    programme,
    yearOfStudy,
    countedCreditsValue,
    countedCreditsReach,
    countedCreditsLack,
    input,
    credits,
    physicalEducationCredits,
    internshipCredits,
  );
}

function conditionInCases_5(countedCreditsValue: number, countedCreditsReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedCreditsValue >= 9 ? YES : countedCreditsValue < 9 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedCreditsReach ?? [countedCreditsValue]], (countedCreditsCase: number) =>
        countedCreditsCase >= 9 ? YES : countedCreditsCase < 9 ? NO : UNKNOWN,
      );
}

/** 二技二年級下限：notApplicable */
const TWO_YEAR_FINAL_YEAR_MINIMUM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款');

/** 二技二年級下限：met */
const TWO_YEAR_FINAL_YEAR_MINIMUM_MET = /* @__PURE__ */ decided('met', '第三點第二款');

/** 二技二年級下限：violated */
const TWO_YEAR_FINAL_YEAR_MINIMUM_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款');

/** 二技二年級下限所讀的事實 */
const TWO_YEAR_FINAL_YEAR_MINIMUM_FACTS: readonly string[] = [
  '學生.學制',
  '學生.年級',
  '選課.學分',
  '選課.體育學分',
  '選課.寒暑期實習學分',
];

function openTwoYearFinalYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN,
  );
  if (inCase === NO) return TWO_YEAR_FINAL_YEAR_MINIMUM_NOT_APPLICABLE;
  const must: Truth = conditionInCases_5(countedCreditsValue, countedCreditsReach);
  if (inCase === YES && must === YES) return TWO_YEAR_FINAL_YEAR_MINIMUM_MET;
  if (inCase === YES && must === NO) return TWO_YEAR_FINAL_YEAR_MINIMUM_VIOLATED;
  return undeterminedDuty(
    '第三點第二款',
    allAnswers(
      answer(programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
    ),
    answer(conditionInCases_5(countedCreditsValue, countedCreditsReach), countedCreditsLack),
    YES,
    TWO_YEAR_FINAL_YEAR_MINIMUM_FACTS,
  );
}

function decideTwoYearFinalYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN,
  );
  if (inCase === NO) return TWO_YEAR_FINAL_YEAR_MINIMUM_NOT_APPLICABLE;
  if (inCase === YES && countedCreditsValue >= 9) return TWO_YEAR_FINAL_YEAR_MINIMUM_MET;
  if (inCase === YES && countedCreditsValue < 9) return TWO_YEAR_FINAL_YEAR_MINIMUM_VIOLATED;
  return openTwoYearFinalYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack);
}

const STUDENT_YEAR_OF_STUDY_PARTS_5: PartedFact = ['學生.年級', 'student', 'yearOfStudy', [1, 2, 3]];

function difference_7(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  const value = countedCreditsValue - 9;
  return value === value ? value : lacking(countedCreditsLack).missing.length > 0 ? undefined : null;
}

const ENROLMENT_CREDITS_PARTS_6: PartedFact = [
  '選課.學分',
  'enrolment',
  'credits',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_7, '<']] },
];

const ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_7: PartedFact = [
  '選課.體育學分',
  'enrolment',
  'physicalEducationCredits',
  { low: 0, high: 6, scale: 1, starts: [0], turns: [[difference_7, '<']] },
];

const ENROLMENT_INTERNSHIP_CREDITS_PARTS_6: PartedFact = [
  '選課.寒暑期實習學分',
  'enrolment',
  'internshipCredits',
  { low: 0, high: 18, scale: 1, starts: [0], turns: [[difference_7, '<']] },
];

const TWO_YEAR_FINAL_YEAR_MINIMUM_PARTS: Parts = {
  order: TWO_YEAR_FINAL_YEAR_MINIMUM_FACTS,
  deciding: [
    STUDENT_PROGRAMME_PARTS_2,
    STUDENT_YEAR_OF_STUDY_PARTS_5,
    ENROLMENT_CREDITS_PARTS_6,
    ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_7,
    ENROLMENT_INTERNSHIP_CREDITS_PARTS_6,
  ],
  others: [],
};

function givenTwoYearFinalYearMinimum(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return decideTwoYearFinalYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack);
}

function resultOfTwoYearFinalYearMinimum(
  programme: Programme | undefined,
  yearOfStudy: number,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
  input: Input,
  credits: number,
  physicalEducationCredits: number,
  internshipCredits: number,
): Result {
  return result(
    settled(
      decideTwoYearFinalYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack),
      givenTwoYearFinalYearMinimum,
      input,
      TWO_YEAR_FINAL_YEAR_MINIMUM_PARTS,
    ),
    {
      text: '二技學生就讀一年級者，應修十六學分以上、二十五學分以下；就讀二年級者，應修九學分以上、二十五學分以下。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['physicalEducationCredits', showNumber(physicalEducationCredits, 1n, '學分')],
        ['internshipCredits', showNumber(internshipCredits, 1n, '學分')],
        ['countedCredits', showNumber(countedCreditsValue, 1n, '學分')],
        ['twoYearFinalYear', '2 年級'],
        ['twoYearFinalMinimum', '9 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 二技二年級下限（第三點第二款）
 *
 * > 二技學生就讀一年級者，應修十六學分以上、二十五學分以下；就讀二年級者，應修九學分以上、二十五學分以下。
 *
 * - 適用 學生.學制 = 二技 且 學生.年級 = 二技末年級（2 年級）
 * - 應 計限學分 ≥ 二技末年下限（9 學分）
 */
export function twoYearFinalYearMinimum(input: Input): Decision {
  return settled(givenTwoYearFinalYearMinimum(input), givenTwoYearFinalYearMinimum, input, TWO_YEAR_FINAL_YEAR_MINIMUM_PARTS);
}

/** 二技二年級下限：結果與理由。 */
export function explainTwoYearFinalYearMinimum(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return resultOfTwoYearFinalYearMinimum(
    programme,
    yearOfStudy,
    countedCreditsValue,
    countedCreditsReach,
    countedCreditsLack,
    input,
    credits,
    physicalEducationCredits,
    internshipCredits,
  );
}

function conditionInCases_6(
  countedCreditsValue: number,
  approvedAdditionDecision: Truth,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
  countedCreditsReach: readonly number[] | undefined,
): Truth {
  const holds: Truth =
    countedCreditsValue <= limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits)
      ? YES
      : countedCreditsValue > limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits)
        ? NO
        : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number, number]>(
        [
          countedCreditsReach ?? [countedCreditsValue],
          limitsOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits) ?? [NaN],
        ],
        (countedCreditsCase: number, semesterMaximumCase: number) =>
          countedCreditsCase <= semesterMaximumCase ? YES : countedCreditsCase > semesterMaximumCase ? NO : UNKNOWN,
      );
}

function condition_3(
  countedCreditsValue: number,
  approvedAdditionDecision: Truth,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
  countedCreditsReach: readonly number[] | undefined,
): Truth {
  return conditionInCases_6(countedCreditsValue, approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits, countedCreditsReach);
}

function conditionWhileOpen_3(
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  countedCreditsReach: readonly number[] | undefined,
  addedCredits: number,
): Truth {
  if (approvedAdditionDecision === UNKNOWN)
    return agree(
      condition_3(countedCreditsValue, NO, allPassed, rank, cohortSize, NaN, countedCreditsReach),
      agree(
        condition_3(countedCreditsValue, YES, allPassed, rank, cohortSize, 1, countedCreditsReach),
        condition_3(countedCreditsValue, YES, allPassed, rank, cohortSize, 3, countedCreditsReach),
      ),
    );
  if (approvedAdditionDecision === YES && addedCredits !== addedCredits)
    return agree(
      condition_3(countedCreditsValue, YES, allPassed, rank, cohortSize, 1, countedCreditsReach),
      condition_3(countedCreditsValue, YES, allPassed, rank, cohortSize, 3, countedCreditsReach),
    );
  return condition_3(countedCreditsValue, approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits, countedCreditsReach);
}

/** 二技學分上限：notApplicable */
const TWO_YEAR_MAXIMUM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款');

/** 二技學分上限：met */
const TWO_YEAR_MAXIMUM_MET = /* @__PURE__ */ decided('met', '第三點第二款');

/** 二技學分上限：violated */
const TWO_YEAR_MAXIMUM_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款');

/** 二技學分上限所讀的事實 */
const TWO_YEAR_MAXIMUM_FACTS: readonly string[] = [
  '學生.學制',
  '學生.年級',
  '選課.學分',
  '選課.體育學分',
  '選課.寒暑期實習學分',
  '學期成績.各科均及格',
  '學期成績.系組名次',
  '學期成績.系組年級人數',
];

function condition_4(
  countedCreditsValue: number,
  approvedAdditionDecision: Truth,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
): Truth {
  return countedCreditsValue <= limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits)
    ? YES
    : countedCreditsValue > limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits)
      ? NO
      : UNKNOWN;
}

function conditionWhileOpen_4(
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
): Truth {
  if (approvedAdditionDecision === UNKNOWN)
    return agree(
      condition_4(countedCreditsValue, NO, allPassed, rank, cohortSize, NaN),
      agree(
        condition_4(countedCreditsValue, YES, allPassed, rank, cohortSize, 1),
        condition_4(countedCreditsValue, YES, allPassed, rank, cohortSize, 3),
      ),
    );
  if (approvedAdditionDecision === YES && addedCredits !== addedCredits)
    return agree(
      condition_4(countedCreditsValue, YES, allPassed, rank, cohortSize, 1),
      condition_4(countedCreditsValue, YES, allPassed, rank, cohortSize, 3),
    );
  return condition_4(countedCreditsValue, approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits);
}

function openTwoYearMaximum(
  programme: Programme | undefined,
  yearOfStudy: number,
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  countedCreditsReach: readonly number[] | undefined,
  addedCredits: number,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    or(
      yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN,
      yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN,
    ),
  );
  if (inCase === NO) return TWO_YEAR_MAXIMUM_NOT_APPLICABLE;
  const must: Truth = conditionWhileOpen_3(
    approvedAdditionDecision,
    countedCreditsValue,
    allPassed,
    rank,
    cohortSize,
    countedCreditsReach,
    addedCredits,
  );
  if (inCase === YES && must === YES) return TWO_YEAR_MAXIMUM_MET;
  if (inCase === YES && must === NO) return TWO_YEAR_MAXIMUM_VIOLATED;
  return undeterminedDuty(
    '第三點第二款',
    allAnswers(
      answer(programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      anyAnswer(
        answer(yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
        answer(yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
      ),
    ),
    answer(
      conditionWhileOpen_3(approvedAdditionDecision, countedCreditsValue, allPassed, rank, cohortSize, countedCreditsReach, addedCredits),
      countedCreditsLack,
      lackOfLimitSemesterMaximum(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits),
    ),
    YES,
    TWO_YEAR_MAXIMUM_FACTS,
  );
}

function decideTwoYearMaximum(
  programme: Programme | undefined,
  yearOfStudy: number,
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    or(
      yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN,
      yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN,
    ),
  );
  if (inCase === NO) return TWO_YEAR_MAXIMUM_NOT_APPLICABLE;
  const must: Truth = conditionWhileOpen_4(approvedAdditionDecision, countedCreditsValue, allPassed, rank, cohortSize, addedCredits);
  if (inCase === YES && must === YES) return TWO_YEAR_MAXIMUM_MET;
  if (inCase === YES && must === NO) return TWO_YEAR_MAXIMUM_VIOLATED;
  return openTwoYearMaximum(
    programme,
    yearOfStudy,
    approvedAdditionDecision,
    countedCreditsValue,
    allPassed,
    rank,
    cohortSize,
    countedCreditsReach,
    addedCredits,
    countedCreditsLack,
  );
}

function difference_8(input: Input): number | null | undefined {
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  const isOpen: boolean = approvedAdditionDecision === UNKNOWN || (approvedAdditionDecision === YES && addedCredits !== addedCredits);
  if (isOpen) return undefined;
  const value = countedCreditsValue - limitOfSemesterMaximum(approvedAdditionDecision, allPassed, rank, cohortSize, addedCredits);
  return value === value
    ? value
    : lacking(countedCreditsLack, lackOfLimitSemesterMaximum(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits)).missing
          .length > 0
      ? undefined
      : null;
}

const ENROLMENT_CREDITS_PARTS_7: PartedFact = [
  '選課.學分',
  'enrolment',
  'credits',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_8, '>']] },
];

const ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_8: PartedFact = [
  '選課.體育學分',
  'enrolment',
  'physicalEducationCredits',
  { low: 0, high: 6, scale: 1, starts: [0], turns: [[difference_8, '>']] },
];

const ENROLMENT_INTERNSHIP_CREDITS_PARTS_7: PartedFact = [
  '選課.寒暑期實習學分',
  'enrolment',
  'internshipCredits',
  { low: 0, high: 18, scale: 1, starts: [0], turns: [[difference_8, '>']] },
];

const TWO_YEAR_MAXIMUM_PARTS: Parts = {
  order: TWO_YEAR_MAXIMUM_FACTS,
  deciding: [
    STUDENT_PROGRAMME_PARTS_2,
    STUDENT_YEAR_OF_STUDY_PARTS_5,
    ENROLMENT_CREDITS_PARTS_7,
    ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_8,
    ENROLMENT_INTERNSHIP_CREDITS_PARTS_7,
  ],
  others: [TERM_RESULT_ALL_PASSED_PARTS, APPROVED_ADDITION_DECISION_PARTS],
};

function givenTwoYearMaximum(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return decideTwoYearMaximum(
    programme,
    yearOfStudy,
    approvedAdditionDecision,
    countedCreditsValue,
    allPassed,
    rank,
    cohortSize,
    addedCredits,
    countedCreditsReach,
    countedCreditsLack,
  );
}

function resultOfTwoYearMaximum(
  programme: Programme | undefined,
  yearOfStudy: number,
  approvedAdditionDecision: Truth,
  countedCreditsValue: number,
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  addedCredits: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
  input: Input,
  credits: number,
  physicalEducationCredits: number,
  internshipCredits: number,
): Result {
  return result(
    settled(
      decideTwoYearMaximum(
        programme,
        yearOfStudy,
        approvedAdditionDecision,
        countedCreditsValue,
        allPassed,
        rank,
        cohortSize,
        addedCredits,
        countedCreditsReach,
        countedCreditsLack,
      ),
      givenTwoYearMaximum,
      input,
      TWO_YEAR_MAXIMUM_PARTS,
    ),
    {
      text: '二技學生就讀一年級者，應修十六學分以上、二十五學分以下；就讀二年級者，應修九學分以上、二十五學分以下。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['physicalEducationCredits', showNumber(physicalEducationCredits, 1n, '學分')],
        ['internshipCredits', showNumber(internshipCredits, 1n, '學分')],
        ['allPassed', showTruth(allPassed)],
        ['rank', showNumber(rank, 1n, '名')],
        ['cohortSize', showNumber(cohortSize, 1n, '名')],
        ['countedCredits', showNumber(countedCreditsValue, 1n, '學分')],
        ['approvedAddition', approvedAdditionDecision === UNKNOWN ? '未決' : approvedAdditionDecision === YES ? '准' : '不准'],
        ['addedCredits', approvedAdditionDecision === YES ? showNumber(addedCredits, 1n, '學分') : undefined],
        ['twoYearGeneralYear', '1 年級'],
        ['twoYearFinalYear', '2 年級'],
        ['semesterMaximum', '25 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 二技學分上限（第三點第二款）
 *
 * > 二技學生就讀一年級者，應修十六學分以上、二十五學分以下；就讀二年級者，應修九學分以上、二十五學分以下。
 *
 * - 適用 學生.學制 = 二技 且 （學生.年級 = 二技一般年級（1 年級） 或 學生.年級 = 二技末年級（2 年級））
 * - 應 計限學分 ≤ （學期上限（25 學分）；核可加選 准且 （學期成績.各科均及格 且 學期成績.系組名次 ≤ （學期成績.系組年級人數 × 加選名次（1/5））） 則 原值 ＋ 核可加選 核定數）
 */
export function twoYearMaximum(input: Input): Decision {
  return settled(givenTwoYearMaximum(input), givenTwoYearMaximum, input, TWO_YEAR_MAXIMUM_PARTS);
}

/** 二技學分上限：結果與理由。 */
export function explainTwoYearMaximum(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return resultOfTwoYearMaximum(
    programme,
    yearOfStudy,
    approvedAdditionDecision,
    countedCreditsValue,
    allPassed,
    rank,
    cohortSize,
    addedCredits,
    countedCreditsReach,
    countedCreditsLack,
    input,
    credits,
    physicalEducationCredits,
    internshipCredits,
  );
}

/** 外系外校學分：notApplicable */
const OUTSIDE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款');

/** 外系外校學分：met */
const OUTSIDE_CREDITS_MET = /* @__PURE__ */ decided('met', '第三點第三款');

/** 外系外校學分：violated */
const OUTSIDE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第三款');

/** 外系外校學分所讀的事實 */
const OUTSIDE_CREDITS_FACTS: readonly string[] = ['學生.學制', '學生.部別', '選課.外系外校學分', '選課.系務會議通過'];

function openOutsideCredits(
  programme: Programme | undefined,
  division: Division | undefined,
  departmentMeetingApproved: Truth,
  outsideCredits_2: number,
): Decision {
  return undeterminedDuty(
    '第三點第三款',
    allAnswers(
      allAnswers(
        answer(
          programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        ),
        answer(division === 'day' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
      ),
      notAnswer(answer(departmentMeetingApproved, departmentMeetingApproved === UNKNOWN && '選課.系務會議通過')),
    ),
    answer(
      outsideCredits_2 <= 12 ? YES : outsideCredits_2 > 12 ? NO : UNKNOWN,
      outsideCredits_2 !== outsideCredits_2 && '選課.外系外校學分',
    ),
    YES,
    OUTSIDE_CREDITS_FACTS,
  );
}

function decideOutsideCredits(
  programme: Programme | undefined,
  division: Division | undefined,
  departmentMeetingApproved: Truth,
  outsideCredits_2: number,
): Decision {
  const inCase: Truth = and(
    and(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      division === 'day' ? YES : division === undefined ? UNKNOWN : NO,
    ),
    not(departmentMeetingApproved),
  );
  if (inCase === NO) return OUTSIDE_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && outsideCredits_2 <= 12) return OUTSIDE_CREDITS_MET;
  if (inCase === YES && outsideCredits_2 > 12) return OUTSIDE_CREDITS_VIOLATED;
  return openOutsideCredits(programme, division, departmentMeetingApproved, outsideCredits_2);
}

function resultOfOutsideCredits(
  programme: Programme | undefined,
  division: Division | undefined,
  departmentMeetingApproved: Truth,
  outsideCredits_2: number,
): Result {
  return result(decideOutsideCredits(programme, division, departmentMeetingApproved, outsideCredits_2), {
    text: '為使分系後之教學維持水準，日間部學生每學期修習外系及外校之學分，以十二學分為限；但情形特殊，並提經系務會議通過者，不受此限。進修推廣部學生得修習之外系學分，依各系課程標準。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['division', showMember(division, DIVISION_NAMES)],
      ['outsideCredits', showNumber(outsideCredits_2, 1n, '學分')],
      ['departmentMeetingApproved', showTruth(departmentMeetingApproved)],
      ['outsideMaximum', '12 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 外系外校學分（第三點第三款）
 *
 * > 為使分系後之教學維持水準，日間部學生每學期修習外系及外校之學分，以十二學分為限；但情形特殊，並提經系務會議通過者，不受此限。進修推廣部學生得修習之外系學分，依各系課程標準。
 *
 * - 適用 學生.學制 屬於 四技、二技 且 學生.部別 = 日間部
 * - 應 選課.外系外校學分 ≤ 外系外校上限（12 學分）
 * - 除外 選課.系務會議通過
 */
export function outsideCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const enrolment = recordOf(input?.enrolment);
  const departmentMeetingApproved = readBoolean(enrolment.departmentMeetingApproved);
  const outsideCredits_2 = integerOf(enrolment.outsideCredits, 0, 60);
  return decideOutsideCredits(programme, division, departmentMeetingApproved, outsideCredits_2);
}

/** 外系外校學分：結果與理由。 */
export function explainOutsideCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const enrolment = recordOf(input?.enrolment);
  const departmentMeetingApproved = readBoolean(enrolment.departmentMeetingApproved);
  const outsideCredits_2 = integerOf(enrolment.outsideCredits, 0, 60);
  return resultOfOutsideCredits(programme, division, departmentMeetingApproved, outsideCredits_2);
}

/** 進修推廣部外系學分：value */
const EVENING_OUTSIDE_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第三點第三款');

/** 進修推廣部外系學分：notApplicable */
const EVENING_OUTSIDE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款');

/** 進修推廣部外系學分所讀的事實 */
const EVENING_OUTSIDE_CREDITS_FACTS: readonly string[] = ['學生.學制', '學生.部別'];

function openEveningOutsideCredits(programme: Programme | undefined, division: Division | undefined): Decision {
  return undeterminedEffect(
    '第三點第三款',
    allAnswers(
      answer(
        programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
        programme === undefined && '學生.學制',
      ),
      answer(division === 'evening' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
    ),
    EVENING_OUTSIDE_CREDITS_FACTS,
  );
}

function decideEveningOutsideCredits(programme: Programme | undefined, division: Division | undefined): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    division === 'evening' ? YES : division === undefined ? UNKNOWN : NO,
  );
  if (inCase === YES) return EVENING_OUTSIDE_CREDITS_VALUE;
  if (inCase === NO) return EVENING_OUTSIDE_CREDITS_NOT_APPLICABLE;
  return openEveningOutsideCredits(programme, division);
}

function resultOfEveningOutsideCredits(programme: Programme | undefined, division: Division | undefined): Result {
  return result(decideEveningOutsideCredits(programme, division), {
    text: '為使分系後之教學維持水準，日間部學生每學期修習外系及外校之學分，以十二學分為限；但情形特殊，並提經系務會議通過者，不受此限。進修推廣部學生得修習之外系學分，依各系課程標準。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['division', showMember(division, DIVISION_NAMES)],
    ],
    caveats: [],
    effects: ['依各系課程標準'],
  });
}

/**
 * 進修推廣部外系學分（第三點第三款）
 *
 * > 為使分系後之教學維持水準，日間部學生每學期修習外系及外校之學分，以十二學分為限；但情形特殊，並提經系務會議通過者，不受此限。進修推廣部學生得修習之外系學分，依各系課程標準。
 *
 * - 當 學生.學制 屬於 四技、二技 且 學生.部別 = 進修推廣部
 * - 效果 依各系課程標準
 */
export function eveningOutsideCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  return decideEveningOutsideCredits(programme, division);
}

/** 進修推廣部外系學分：結果與理由。 */
export function explainEveningOutsideCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  return resultOfEveningOutsideCredits(programme, division);
}

function conditionInCases_7(
  countedCreditsValue: number,
  approvedExtraDecision: Truth,
  extraCredits: number,
  countedCreditsReach: readonly number[] | undefined,
): Truth {
  const holds: Truth =
    countedCreditsValue <= limitOfGraduateMaximum(approvedExtraDecision, extraCredits)
      ? YES
      : countedCreditsValue > limitOfGraduateMaximum(approvedExtraDecision, extraCredits)
        ? NO
        : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number, number]>(
        [countedCreditsReach ?? [countedCreditsValue], limitsOfGraduateMaximum(approvedExtraDecision, extraCredits) ?? [NaN]],
        (countedCreditsCase: number, graduateMaximumCase: number) =>
          countedCreditsCase <= graduateMaximumCase ? YES : countedCreditsCase > graduateMaximumCase ? NO : UNKNOWN,
      );
}

function condition_5(
  countedCreditsValue: number,
  approvedExtraDecision: Truth,
  extraCredits: number,
  countedCreditsReach: readonly number[] | undefined,
): Truth {
  return conditionInCases_7(countedCreditsValue, approvedExtraDecision, extraCredits, countedCreditsReach);
}

function conditionWhileOpen_5(
  approvedExtraDecision: Truth,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  extraCredits: number,
): Truth {
  if (approvedExtraDecision === UNKNOWN)
    return agree(
      condition_5(countedCreditsValue, NO, NaN, countedCreditsReach),
      agree(condition_5(countedCreditsValue, YES, 1, countedCreditsReach), condition_5(countedCreditsValue, YES, 3, countedCreditsReach)),
    );
  if (approvedExtraDecision === YES && extraCredits !== extraCredits)
    return agree(
      condition_5(countedCreditsValue, YES, 1, countedCreditsReach),
      condition_5(countedCreditsValue, YES, 3, countedCreditsReach),
    );
  return condition_5(countedCreditsValue, approvedExtraDecision, extraCredits, countedCreditsReach);
}

/** 研究生學分上限：notApplicable */
const GRADUATE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三項');

/** 研究生學分上限：met */
const GRADUATE_CREDITS_MET = /* @__PURE__ */ decided('met', '第三點第三項');

/** 研究生學分上限：violated */
const GRADUATE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第三項');

/** 研究生學分上限所讀的事實 */
const GRADUATE_CREDITS_FACTS: readonly string[] = [
  '學生.學制',
  '學生.修業學年',
  '選課.學分',
  '學生.年級',
  '選課.體育學分',
  '選課.寒暑期實習學分',
];

function condition_6(countedCreditsValue: number, approvedExtraDecision: Truth, extraCredits: number): Truth {
  return countedCreditsValue <= limitOfGraduateMaximum(approvedExtraDecision, extraCredits)
    ? YES
    : countedCreditsValue > limitOfGraduateMaximum(approvedExtraDecision, extraCredits)
      ? NO
      : UNKNOWN;
}

function conditionWhileOpen_6(approvedExtraDecision: Truth, countedCreditsValue: number, extraCredits: number): Truth {
  if (approvedExtraDecision === UNKNOWN)
    return agree(
      condition_6(countedCreditsValue, NO, NaN),
      agree(condition_6(countedCreditsValue, YES, 1), condition_6(countedCreditsValue, YES, 3)),
    );
  if (approvedExtraDecision === YES && extraCredits !== extraCredits)
    return agree(condition_6(countedCreditsValue, YES, 1), condition_6(countedCreditsValue, YES, 3));
  return condition_6(countedCreditsValue, approvedExtraDecision, extraCredits);
}

function openGraduateCredits(
  programme: Programme | undefined,
  academicYears: number,
  approvedExtraDecision: Truth,
  countedCreditsValue: number,
  countedCreditsReach: readonly number[] | undefined,
  extraCredits: number,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    academicYears <= 2 ? YES : academicYears > 2 ? NO : UNKNOWN,
  );
  if (inCase === NO) return GRADUATE_CREDITS_NOT_APPLICABLE;
  const must: Truth = conditionWhileOpen_5(approvedExtraDecision, countedCreditsValue, countedCreditsReach, extraCredits);
  if (inCase === YES && must === YES) return GRADUATE_CREDITS_MET;
  if (inCase === YES && must === NO) return GRADUATE_CREDITS_VIOLATED;
  return undeterminedDuty(
    '第三點第三項',
    allAnswers(
      answer(
        programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO,
        programme === undefined && '學生.學制',
      ),
      answer(academicYears <= 2 ? YES : academicYears > 2 ? NO : UNKNOWN, academicYears !== academicYears && '學生.修業學年'),
    ),
    answer(
      conditionWhileOpen_5(approvedExtraDecision, countedCreditsValue, countedCreditsReach, extraCredits),
      countedCreditsLack,
      lackOfLimitGraduateMaximum(approvedExtraDecision, extraCredits),
    ),
    YES,
    GRADUATE_CREDITS_FACTS,
  );
}

function decideGraduateCredits(
  programme: Programme | undefined,
  academicYears: number,
  approvedExtraDecision: Truth,
  countedCreditsValue: number,
  extraCredits: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    academicYears <= 2 ? YES : academicYears > 2 ? NO : UNKNOWN,
  );
  if (inCase === NO) return GRADUATE_CREDITS_NOT_APPLICABLE;
  const must: Truth = conditionWhileOpen_6(approvedExtraDecision, countedCreditsValue, extraCredits);
  if (inCase === YES && must === YES) return GRADUATE_CREDITS_MET;
  if (inCase === YES && must === NO) return GRADUATE_CREDITS_VIOLATED;
  return openGraduateCredits(
    programme,
    academicYears,
    approvedExtraDecision,
    countedCreditsValue,
    countedCreditsReach,
    extraCredits,
    countedCreditsLack,
  );
}

const STUDENT_ACADEMIC_YEARS_PARTS: PartedFact = ['學生.修業學年', 'student', 'academicYears', [1, 3]];

function difference_9(input: Input): number | null | undefined {
  const approvedExtraInput = recordOf(input?.approvedExtra);
  const approvedExtraDecision = readDecision(approvedExtraInput.decision);
  const extraCredits = integerOf(approvedExtraInput.extraCredits, 1, 3);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  const isOpen: boolean = approvedExtraDecision === UNKNOWN || (approvedExtraDecision === YES && extraCredits !== extraCredits);
  if (isOpen) return undefined;
  const value = countedCreditsValue - limitOfGraduateMaximum(approvedExtraDecision, extraCredits);
  return value === value
    ? value
    : lacking(countedCreditsLack, lackOfLimitGraduateMaximum(approvedExtraDecision, extraCredits)).missing.length > 0
      ? undefined
      : null;
}

const ENROLMENT_CREDITS_PARTS_8: PartedFact = [
  '選課.學分',
  'enrolment',
  'credits',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_9, '>']] },
];

const ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_9: PartedFact = [
  '選課.體育學分',
  'enrolment',
  'physicalEducationCredits',
  { low: 0, high: 6, scale: 1, starts: [0], turns: [[difference_9, '>']] },
];

const ENROLMENT_INTERNSHIP_CREDITS_PARTS_8: PartedFact = [
  '選課.寒暑期實習學分',
  'enrolment',
  'internshipCredits',
  { low: 0, high: 18, scale: 1, starts: [0], turns: [[difference_9, '>']] },
];

const APPROVED_EXTRA_DECISION_PARTS: PartedFact = ['核可超修.決定', 'approvedExtra', 'decision', ['granted', 'refused']];

const GRADUATE_CREDITS_PARTS: Parts = {
  order: GRADUATE_CREDITS_FACTS,
  deciding: [
    STUDENT_PROGRAMME_PARTS,
    ENROLMENT_CREDITS_PARTS_8,
    ENROLMENT_PHYSICAL_EDUCATION_CREDITS_PARTS_9,
    ENROLMENT_INTERNSHIP_CREDITS_PARTS_8,
  ],
  others: [STUDENT_ACADEMIC_YEARS_PARTS, STUDENT_YEAR_OF_STUDY_PARTS, APPROVED_EXTRA_DECISION_PARTS],
};

function givenGraduateCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const academicYears = integerOf(student.academicYears, 1, 10);
  const approvedExtraInput = recordOf(input?.approvedExtra);
  const approvedExtraDecision = readDecision(approvedExtraInput.decision);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const extraCredits = integerOf(approvedExtraInput.extraCredits, 1, 3);
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return decideGraduateCredits(
    programme,
    academicYears,
    approvedExtraDecision,
    countedCreditsValue,
    extraCredits,
    countedCreditsReach,
    countedCreditsLack,
  );
}

function resultOfGraduateCredits(
  programme: Programme | undefined,
  academicYears: number,
  approvedExtraDecision: Truth,
  countedCreditsValue: number,
  extraCredits: number,
  countedCreditsReach: readonly number[] | undefined,
  countedCreditsLack: Note,
  input: Input,
  credits: number,
  yearOfStudy: number,
  physicalEducationCredits: number,
  internshipCredits: number,
): Result {
  return result(
    settled(
      decideGraduateCredits(
        programme,
        academicYears,
        approvedExtraDecision,
        countedCreditsValue,
        extraCredits,
        countedCreditsReach,
        countedCreditsLack,
      ),
      givenGraduateCredits,
      input,
      GRADUATE_CREDITS_PARTS,
    ),
    {
      text: '研究所：研究生修業在二學年以內者，每學期之選課以十二學分為上限；但經所長核可，得再超修一至三學分。各所別有規定者，不受此限。寒暑期校外實習課程之學分，於前述各學制計算選課學分之上下限時，均不併入。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['academicYears', showNumber(academicYears, 1n, '學年')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['physicalEducationCredits', showNumber(physicalEducationCredits, 1n, '學分')],
        ['internshipCredits', showNumber(internshipCredits, 1n, '學分')],
        ['countedCredits', showNumber(countedCreditsValue, 1n, '學分')],
        ['approvedExtra', approvedExtraDecision === UNKNOWN ? '未決' : approvedExtraDecision === YES ? '准' : '不准'],
        ['extraCredits', approvedExtraDecision === YES ? showNumber(extraCredits, 1n, '學分') : undefined],
        ['graduateLimitedYears', '2 學年'],
        ['graduateMaximum', '12 學分'],
      ],
      caveats: ['各所得另訂「研究生上限」，未計入本結果'],
      effects: [],
    },
  );
}

/**
 * 研究生學分上限（第三點第三項）
 *
 * > 研究所：研究生修業在二學年以內者，每學期之選課以十二學分為上限；但經所長核可，得再超修一至三學分。各所別有規定者，不受此限。寒暑期校外實習課程之學分，於前述各學制計算選課學分之上下限時，均不併入。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班 且 學生.修業學年 ≤ 研究生限修期間（2 學年）
 * - 應 計限學分 ≤ （研究生上限（12 學分）；核可超修 准則 原值 ＋ 核可超修 核定數）
 */
export function graduateCredits(input: Input): Decision {
  return settled(givenGraduateCredits(input), givenGraduateCredits, input, GRADUATE_CREDITS_PARTS);
}

/** 研究生學分上限：結果與理由。 */
export function explainGraduateCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const academicYears = integerOf(student.academicYears, 1, 10);
  const approvedExtraInput = recordOf(input?.approvedExtra);
  const approvedExtraDecision = readDecision(approvedExtraInput.decision);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const extraCredits = integerOf(approvedExtraInput.extraCredits, 1, 3);
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  return resultOfGraduateCredits(
    programme,
    academicYears,
    approvedExtraDecision,
    countedCreditsValue,
    extraCredits,
    countedCreditsReach,
    countedCreditsLack,
    input,
    credits,
    yearOfStudy,
    physicalEducationCredits,
    internshipCredits,
  );
}

/** 核可超修：notEntitled */
const APPROVED_EXTRA_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第三項');

/** 核可超修：entitled */
const APPROVED_EXTRA_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第三項');

/** 核可超修所讀的事實 */
const APPROVED_EXTRA_FACTS: readonly string[] = [];

function openApprovedExtra(approvedExtraDecision: Truth, extraCredits: number): Decision {
  const when_ = allAnswers(
    YES,
    approvedExtraDecision === YES && extraCredits === extraCredits
      ? YES
      : answer(
          UNKNOWN,
          approvedExtraDecision === UNKNOWN && '核可超修.決定',
          approvedExtraDecision === YES && extraCredits !== extraCredits && '核可超修.超修學分',
        ),
  );
  return undeterminedPermission('第三點第三項', YES, when_, APPROVED_EXTRA_FACTS);
}

function resultOfApprovedExtra(approvedExtraDecision: Truth, extraCredits: number): Result {
  return result(
    approvedExtraDecision === NO
      ? APPROVED_EXTRA_NOT_ENTITLED
      : approvedExtraDecision === YES && extraCredits === extraCredits
        ? APPROVED_EXTRA_ENTITLED
        : openApprovedExtra(approvedExtraDecision, extraCredits),
    {
      text: '研究所：研究生修業在二學年以內者，每學期之選課以十二學分為上限；但經所長核可，得再超修一至三學分。各所別有規定者，不受此限。寒暑期校外實習課程之學分，於前述各學制計算選課學分之上下限時，均不併入。',
      values: [
        ['approvedExtra', approvedExtraDecision === UNKNOWN ? '未決' : approvedExtraDecision === YES ? '准' : '不准'],
        ['extraCredits', approvedExtraDecision === YES ? showNumber(extraCredits, 1n, '學分') : undefined],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 核可超修（第三點第三項）
 *
 * > 研究所：研究生修業在二學年以內者，每學期之選課以十二學分為上限；但經所長核可，得再超修一至三學分。各所別有規定者，不受此限。寒暑期校外實習課程之學分，於前述各學制計算選課學分之上下限時，均不併入。
 *
 * - 由 所長
 */
export function approvedExtra(input: Input): Decision {
  const approvedExtraInput = recordOf(input?.approvedExtra);
  const approvedExtraDecision = readDecision(approvedExtraInput.decision);
  const extraCredits = integerOf(approvedExtraInput.extraCredits, 1, 3);
  return approvedExtraDecision === NO
    ? APPROVED_EXTRA_NOT_ENTITLED
    : approvedExtraDecision === YES && extraCredits === extraCredits
      ? APPROVED_EXTRA_ENTITLED
      : openApprovedExtra(approvedExtraDecision, extraCredits);
}

/** 核可超修：結果與理由。 */
export function explainApprovedExtra(input: Input): Result {
  const approvedExtraInput = recordOf(input?.approvedExtra);
  const approvedExtraDecision = readDecision(approvedExtraInput.decision);
  const extraCredits = integerOf(approvedExtraInput.extraCredits, 1, 3);
  return resultOfApprovedExtra(approvedExtraDecision, extraCredits);
}

/** 核可加選：notEntitled */
const APPROVED_ADDITION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點');

/** 核可加選：entitled */
const APPROVED_ADDITION_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點');

/** 核可加選所讀的事實 */
const APPROVED_ADDITION_FACTS: readonly string[] = ['學期成績.各科均及格', '學期成績.系組名次', '學期成績.系組年級人數'];

function openApprovedAddition(
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  approvedAdditionDecision: Truth,
  addedCredits: number,
): Decision {
  const requirement: Truth = and(allPassed, holdsAtEnds(rank, cohortSize));
  if (approvedAdditionDecision === NO || requirement === NO) return APPROVED_ADDITION_NOT_ENTITLED;
  if (approvedAdditionDecision === YES && requirement === YES && addedCredits === addedCredits) return APPROVED_ADDITION_ENTITLED;
  const when_ = allAnswers(
    allAnswers(
      answer(allPassed, allPassed === UNKNOWN && '學期成績.各科均及格'),
      answer(holdsAtEnds(rank, cohortSize), rank !== rank && '學期成績.系組名次', cohortSize !== cohortSize && '學期成績.系組年級人數'),
    ),
    approvedAdditionDecision === YES && addedCredits === addedCredits
      ? YES
      : answer(
          UNKNOWN,
          approvedAdditionDecision === UNKNOWN && '核可加選.決定',
          approvedAdditionDecision === YES && addedCredits !== addedCredits && '核可加選.加選學分',
        ),
  );
  return undeterminedPermission('第四點', YES, when_, APPROVED_ADDITION_FACTS);
}

function decideApprovedAddition(
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  approvedAdditionDecision: Truth,
  addedCredits: number,
): Decision {
  const requirement: Truth = and(allPassed, 5 * rank <= cohortSize ? YES : 5 * rank > cohortSize ? NO : UNKNOWN);
  if (approvedAdditionDecision === NO || requirement === NO) return APPROVED_ADDITION_NOT_ENTITLED;
  if (approvedAdditionDecision === YES && requirement === YES && addedCredits === addedCredits) return APPROVED_ADDITION_ENTITLED;
  return openApprovedAddition(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits);
}

function resultOfApprovedAddition(
  allPassed: Truth,
  rank: number,
  cohortSize: number,
  approvedAdditionDecision: Truth,
  addedCredits: number,
): Result {
  return result(decideApprovedAddition(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits), {
    text: '學生之學期學業成績各科均及格，且名次在所屬系組同年級學生數前百分之二十以內者，經系主任核可，得加選一至三學分。學期成績不及格之科目在二科以上者，系主任得就其所選學分，酌予核減一至五學分。',
    values: [
      ['allPassed', showTruth(allPassed)],
      ['rank', showNumber(rank, 1n, '名')],
      ['cohortSize', showNumber(cohortSize, 1n, '名')],
      ['approvedAddition', approvedAdditionDecision === UNKNOWN ? '未決' : approvedAdditionDecision === YES ? '准' : '不准'],
      ['addedCredits', approvedAdditionDecision === YES ? showNumber(addedCredits, 1n, '學分') : undefined],
      ['rankShare', '1/5'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 核可加選（第四點）
 *
 * > 學生之學期學業成績各科均及格，且名次在所屬系組同年級學生數前百分之二十以內者，經系主任核可，得加選一至三學分。學期成績不及格之科目在二科以上者，系主任得就其所選學分，酌予核減一至五學分。
 *
 * - 由 系主任
 * - 要件 學期成績.各科均及格 且 學期成績.系組名次 ≤ （學期成績.系組年級人數 × 加選名次（1/5））
 */
export function approvedAddition(input: Input): Decision {
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  return decideApprovedAddition(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits);
}

/** 核可加選：結果與理由。 */
export function explainApprovedAddition(input: Input): Result {
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  return resultOfApprovedAddition(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits);
}

/** 酌予核減：notEntitled */
const REDUCTION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點');

/** 酌予核減：entitled */
const REDUCTION_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點');

/** 酌予核減所讀的事實 */
const REDUCTION_FACTS: readonly string[] = ['學期成績.不及格科數'];

function openReduction(failedCourses: number, reductionDecision: Truth, reducedCredits: number): Decision {
  const when_ = allAnswers(
    answer(failedCourses >= 2 ? YES : failedCourses < 2 ? NO : UNKNOWN, failedCourses !== failedCourses && '學期成績.不及格科數'),
    reductionDecision === YES && reducedCredits === reducedCredits
      ? YES
      : answer(
          UNKNOWN,
          reductionDecision === UNKNOWN && '酌予核減.決定',
          reductionDecision === YES && reducedCredits !== reducedCredits && '酌予核減.核減學分',
        ),
  );
  return undeterminedPermission('第四點', YES, when_, REDUCTION_FACTS);
}

function resultOfReduction(reductionDecision: Truth, failedCourses: number, reducedCredits: number): Result {
  return result(
    reductionDecision === NO || failedCourses < 2
      ? REDUCTION_NOT_ENTITLED
      : reductionDecision === YES && failedCourses >= 2 && reducedCredits === reducedCredits
        ? REDUCTION_ENTITLED
        : openReduction(failedCourses, reductionDecision, reducedCredits),
    {
      text: '學生之學期學業成績各科均及格，且名次在所屬系組同年級學生數前百分之二十以內者，經系主任核可，得加選一至三學分。學期成績不及格之科目在二科以上者，系主任得就其所選學分，酌予核減一至五學分。',
      values: [
        ['failedCourses', showNumber(failedCourses, 1n, '科')],
        ['reduction', reductionDecision === UNKNOWN ? '未決' : reductionDecision === YES ? '准' : '不准'],
        ['reducedCredits', reductionDecision === YES ? showNumber(reducedCredits, 1n, '學分') : undefined],
        ['failedThreshold', '2 科'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 酌予核減（第四點）
 *
 * > 學生之學期學業成績各科均及格，且名次在所屬系組同年級學生數前百分之二十以內者，經系主任核可，得加選一至三學分。學期成績不及格之科目在二科以上者，系主任得就其所選學分，酌予核減一至五學分。
 *
 * - 由 系主任
 * - 要件 學期成績.不及格科數 ≥ 不及格門檻（2 科）
 */
export function reduction(input: Input): Decision {
  const reductionInput = recordOf(input?.reduction);
  const reductionDecision = readDecision(reductionInput.decision);
  const termResult = recordOf(input?.termResult);
  const failedCourses = integerOf(termResult.failedCourses, 0, 30);
  const reducedCredits = integerOf(reductionInput.reducedCredits, 1, 5);
  return reductionDecision === NO || failedCourses < 2
    ? REDUCTION_NOT_ENTITLED
    : reductionDecision === YES && failedCourses >= 2 && reducedCredits === reducedCredits
      ? REDUCTION_ENTITLED
      : openReduction(failedCourses, reductionDecision, reducedCredits);
}

/** 酌予核減：結果與理由。 */
export function explainReduction(input: Input): Result {
  const reductionInput = recordOf(input?.reduction);
  const reductionDecision = readDecision(reductionInput.decision);
  const termResult = recordOf(input?.termResult);
  const failedCourses = integerOf(termResult.failedCourses, 0, 30);
  const reducedCredits = integerOf(reductionInput.reducedCredits, 1, 5);
  return resultOfReduction(reductionDecision, failedCourses, reducedCredits);
}

/** 研究所課程 */
const MEMBERS = 0b10;

/** 大學部修習研究所課程：notApplicable */
const UNDERGRADUATE_IN_GRADUATE_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款');

/** 大學部修習研究所課程：entitled */
const UNDERGRADUATE_IN_GRADUATE_COURSE_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第一款');

/** 大學部修習研究所課程：notEntitled */
const UNDERGRADUATE_IN_GRADUATE_COURSE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第一款');

/** 大學部修習研究所課程所讀的事實 */
const UNDERGRADUATE_IN_GRADUATE_COURSE_FACTS: readonly string[] = ['學生.學制', '課程.類別', '學生.年級'];

function openUndergraduateInGraduateCourse(programme: Programme | undefined, categories: number, yearOfStudy: number): Decision {
  return undeterminedPermission(
    '第五點第一款',
    allAnswers(
      answer(
        programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
        programme === undefined && '學生.學制',
      ),
      answer(categories < 0 ? UNKNOWN : (categories & MEMBERS) !== 0 ? YES : NO, categories < 0 && '課程.類別'),
    ),
    anyAnswer(
      allAnswers(
        answer(programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
        answer(
          yearOfStudy === 3 || yearOfStudy === 4 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
          yearOfStudy !== yearOfStudy && '學生.年級',
        ),
      ),
      allAnswers(
        answer(programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
        answer(
          yearOfStudy === 1 || yearOfStudy === 2 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
          yearOfStudy !== yearOfStudy && '學生.年級',
        ),
      ),
    ),
    UNDERGRADUATE_IN_GRADUATE_COURSE_FACTS,
  );
}

function decideUndergraduateInGraduateCourse(programme: Programme | undefined, categories: number, yearOfStudy: number): Decision {
  const inCase: Truth = and(
    programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
    categories < 0 ? UNKNOWN : (categories & MEMBERS) !== 0 ? YES : NO,
  );
  if (inCase === NO) return UNDERGRADUATE_IN_GRADUATE_COURSE_NOT_APPLICABLE;
  const when: Truth = or(
    and(
      programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO,
      yearOfStudy === 3 || yearOfStudy === 4 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
    ),
    and(
      programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      yearOfStudy === 1 || yearOfStudy === 2 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
    ),
  );
  if (inCase === YES && when === YES) return UNDERGRADUATE_IN_GRADUATE_COURSE_ENTITLED;
  if (inCase === YES && when === NO) return UNDERGRADUATE_IN_GRADUATE_COURSE_NOT_ENTITLED;
  return openUndergraduateInGraduateCourse(programme, categories, yearOfStudy);
}

const COURSE_CATEGORIES_PARTS: PartedFact = [
  '課程.類別',
  'course',
  'categories',
  [[], ['undergraduateCourse'], ['graduateCourse'], ['undergraduateCourse', 'graduateCourse']],
];

const UNDERGRADUATE_IN_GRADUATE_COURSE_PARTS: Parts = {
  order: UNDERGRADUATE_IN_GRADUATE_COURSE_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS_2, STUDENT_YEAR_OF_STUDY_PARTS_4],
  others: [COURSE_CATEGORIES_PARTS],
};

function givenUndergraduateInGraduateCourse(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  return decideUndergraduateInGraduateCourse(programme, categories, yearOfStudy);
}

function resultOfUndergraduateInGraduateCourse(
  programme: Programme | undefined,
  categories: number,
  yearOfStudy: number,
  input: Input,
): Result {
  return result(
    settled(
      decideUndergraduateInGraduateCourse(programme, categories, yearOfStudy),
      givenUndergraduateInGraduateCourse,
      input,
      UNDERGRADUATE_IN_GRADUATE_COURSE_PARTS,
    ),
    {
      text: '大學部四技三、四年級及二技一、二年級學生，得修習研究所課程；所修學分，得計入畢業學分中之大學部選修科目。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['categories', showList(membersOf(categories, COURSE_CATEGORY_NAMES), (member) => showMember(member, COURSE_CATEGORY_NAMES))],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['graduateCourseFourYearYears', '3、4 年級'],
        ['graduateCourseTwoYearYears', '1、2 年級'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 大學部修習研究所課程（第五點第一款）
 *
 * > 大學部四技三、四年級及二技一、二年級學生，得修習研究所課程；所修學分，得計入畢業學分中之大學部選修科目。
 *
 * - 適用 學生.學制 屬於 四技、二技 且 課程.類別 有一屬於 研究所課程
 * - 當 （學生.學制 = 四技 且 學生.年級 屬於 3、4） 或 （學生.學制 = 二技 且 學生.年級 屬於 1、2）
 * - 得 修習研究所課程，所修學分計入選修科目之畢業學分
 */
export function undergraduateInGraduateCourse(input: Input): Decision {
  return settled(
    givenUndergraduateInGraduateCourse(input),
    givenUndergraduateInGraduateCourse,
    input,
    UNDERGRADUATE_IN_GRADUATE_COURSE_PARTS,
  );
}

/** 大學部修習研究所課程：結果與理由。 */
export function explainUndergraduateInGraduateCourse(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  return resultOfUndergraduateInGraduateCourse(programme, categories, yearOfStudy, input);
}

/** 微積分修習學院：notApplicable */
const CALCULUS_COLLEGE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第二款');

/** 微積分修習學院：met */
const CALCULUS_COLLEGE_MET = /* @__PURE__ */ decided('met', '第五點第二款');

/** 微積分修習學院：violated */
const CALCULUS_COLLEGE_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第二款');

/** 微積分修習學院所讀的事實 */
const CALCULUS_COLLEGE_FACTS: readonly string[] = ['學生.學院', '課程.微積分', '課程.開課學院'];

function openCalculusCollege(college: College | undefined, calculus: Truth, offeringCollege: College | undefined): Decision {
  return undeterminedDuty(
    '第五點第二款',
    allAnswers(
      answer(
        college === 'engineering' || college === 'electricalAndComputer' ? YES : college === undefined ? UNKNOWN : NO,
        college === undefined && '學生.學院',
      ),
      answer(calculus, calculus === UNKNOWN && '課程.微積分'),
    ),
    notAnswer(
      answer(
        offeringCollege === 'artsAndSciences' || offeringCollege === 'management' ? YES : offeringCollege === undefined ? UNKNOWN : NO,
        offeringCollege === undefined && '課程.開課學院',
      ),
    ),
    YES,
    CALCULUS_COLLEGE_FACTS,
  );
}

function decideCalculusCollege(college: College | undefined, calculus: Truth, offeringCollege: College | undefined): Decision {
  const inCase: Truth = and(
    college === 'engineering' || college === 'electricalAndComputer' ? YES : college === undefined ? UNKNOWN : NO,
    calculus,
  );
  if (inCase === NO) return CALCULUS_COLLEGE_NOT_APPLICABLE;
  const must: Truth = not(
    offeringCollege === 'artsAndSciences' || offeringCollege === 'management' ? YES : offeringCollege === undefined ? UNKNOWN : NO,
  );
  if (inCase === YES && must === YES) return CALCULUS_COLLEGE_MET;
  if (inCase === YES && must === NO) return CALCULUS_COLLEGE_VIOLATED;
  return openCalculusCollege(college, calculus, offeringCollege);
}

function resultOfCalculusCollege(college: College | undefined, calculus: Truth, offeringCollege: College | undefined): Result {
  return result(decideCalculusCollege(college, calculus, offeringCollege), {
    text: '工程學院、電資學院學生，不得修習文理學院、管理學院所開之微積分。',
    values: [
      ['college', showMember(college, COLLEGE_NAMES)],
      ['calculus', showTruth(calculus)],
      ['offeringCollege', showMember(offeringCollege, COLLEGE_NAMES)],
      ['calculusRestrictedColleges', '工程學院、電資學院'],
      ['calculusBarredColleges', '文理學院、管理學院'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 微積分修習學院（第五點第二款）
 *
 * > 工程學院、電資學院學生，不得修習文理學院、管理學院所開之微積分。
 *
 * - 適用 學生.學院 屬於 工程學院、電資學院 且 課程.微積分
 * - 不得 課程.開課學院 屬於 文理學院、管理學院
 */
export function calculusCollege(input: Input): Decision {
  const student = recordOf(input?.student);
  const college = readCollege(student.college);
  const course = recordOf(input?.course);
  const calculus = readBoolean(course.calculus);
  const offeringCollege = readCollege(course.offeringCollege);
  return decideCalculusCollege(college, calculus, offeringCollege);
}

/** 微積分修習學院：結果與理由。 */
export function explainCalculusCollege(input: Input): Result {
  const student = recordOf(input?.student);
  const college = readCollege(student.college);
  const course = recordOf(input?.course);
  const calculus = readBoolean(course.calculus);
  const offeringCollege = readCollege(course.offeringCollege);
  return resultOfCalculusCollege(college, calculus, offeringCollege);
}

/** 特殊情況獲准：value */
const SPECIAL_APPROVED_VALUE = /* @__PURE__ */ decided('value', '第五點第三款');

/** 特殊情況獲准所讀的事實 */
const SPECIAL_APPROVED_FACTS: readonly string[] = ['選課.授課教師核准', '選課.指導教授核准', '選課.系所主管核准'];

function resultOfSpecialApproved(specialApprovedValue: Truth, teacherApproved: Truth, advisorApproved: Truth, headApproved: Truth): Result {
  const value = specialApprovedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第五點第三款',
          lacking(lackOfSpecialApproved(teacherApproved, advisorApproved, headApproved)),
          SPECIAL_APPROVED_FACTS,
        )
      : SPECIAL_APPROVED_VALUE;
  return result(
    decision,
    {
      text: '日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。',
      values: [
        ['teacherApproved', showTruth(teacherApproved)],
        ['advisorApproved', showTruth(advisorApproved)],
        ['headApproved', showTruth(headApproved)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const ENROLMENT_TEACHER_APPROVED_PARTS: PartedFact = ['選課.授課教師核准', 'enrolment', 'teacherApproved', [true, false]];

const ENROLMENT_ADVISOR_APPROVED_PARTS: PartedFact = ['選課.指導教授核准', 'enrolment', 'advisorApproved', [true, false]];

const ENROLMENT_HEAD_APPROVED_PARTS: PartedFact = ['選課.系所主管核准', 'enrolment', 'headApproved', [true, false]];

function valueOfSpecialApproved(specialApprovedValue: Truth): boolean | undefined {
  const value = specialApprovedValue;
  return truthValue(value);
}

/**
 * 特殊情況獲准（第五點第三款）
 *
 * > 日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。
 *
 * - 當 （選課.授課教師核准 或 選課.指導教授核准） 且 選課.系所主管核准 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function specialApproved(input: Input): boolean | undefined {
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  return valueOfSpecialApproved(specialApprovedValue);
}

/** 特殊情況獲准：值與理由。 */
export function explainSpecialApproved(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  return resultOfSpecialApproved(specialApprovedValue, teacherApproved, advisorApproved, headApproved);
}

/** 特殊情況之範圍：value */
const SPECIAL_SCOPE_VALUE = /* @__PURE__ */ decided('value', '第五點第三款');

/** 特殊情況之範圍所讀的事實 */
const SPECIAL_SCOPE_FACTS: readonly string[] = ['選課.授課教師核准', '選課.指導教授核准', '選課.系所主管核准', '學生.學制'];

function resultOfSpecialScope(
  specialScopeValue: Truth,
  specialApprovedValue: Truth,
  specialApprovedLack: Note,
  teacherApproved: Truth,
  advisorApproved: Truth,
  headApproved: Truth,
  programme: Programme | undefined,
): Result {
  const value = specialScopeValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第五點第三款', lacking(lackOfSpecialScope(specialApprovedValue, specialApprovedLack)), SPECIAL_SCOPE_FACTS)
      : SPECIAL_SCOPE_VALUE;
  return result(
    decision,
    {
      text: '日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。',
      values: [
        ['teacherApproved', showTruth(teacherApproved)],
        ['advisorApproved', showTruth(advisorApproved)],
        ['headApproved', showTruth(headApproved)],
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['specialApproved', showTruth(specialApprovedValue)],
      ],
      caveats: ['「特殊情況之範圍」有甲說、乙說，本結果採甲說'],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfSpecialScope(specialScopeValue: Truth): boolean | undefined {
  const value = specialScopeValue;
  return truthValue(value);
}

/**
 * 特殊情況之範圍（第五點第三款）
 *
 * > 日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。
 *
 * - 其餘 特殊情況獲准
 *
 * undefined：無法判定。
 */
export function specialScope(input: Input): boolean | undefined {
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  const specialScopeValue = computeSpecialScope(specialApprovedValue);
  return valueOfSpecialScope(specialScopeValue);
}

/** 特殊情況之範圍：值與理由。 */
export function explainSpecialScope(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  const specialScopeValue = computeSpecialScope(specialApprovedValue);
  const specialApprovedLack =
    specialApprovedValue === UNKNOWN ? lackOfSpecialApproved(teacherApproved, advisorApproved, headApproved) : false;
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  return resultOfSpecialScope(
    specialScopeValue,
    specialApprovedValue,
    specialApprovedLack,
    teacherApproved,
    advisorApproved,
    headApproved,
    programme,
  );
}

/** 跨學制選課：notApplicable */
const CROSS_PROGRAMME_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第三款');

/** 跨學制選課：met */
const CROSS_PROGRAMME_MET = /* @__PURE__ */ decided('met', '第五點第三款');

/** 跨學制選課：violated */
const CROSS_PROGRAMME_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第三款');

/** 跨學制選課所讀的事實 */
const CROSS_PROGRAMME_FACTS: readonly string[] = [
  '學生.學制',
  '學生.部別',
  '課程.類別',
  '選課.授課教師核准',
  '選課.指導教授核准',
  '選課.系所主管核准',
];

function openCrossProgramme(specialScopeValue: Truth, barredCourseValue: Truth, specialScopeLack: Note, barredCourseLack: Note): Decision {
  const inCase: Truth = not(specialScopeValue);
  if (inCase === NO) return CROSS_PROGRAMME_NOT_APPLICABLE;
  const must: Truth = not(barredCourseValue);
  if (inCase === YES && must === YES) return CROSS_PROGRAMME_MET;
  if (inCase === YES && must === NO) return CROSS_PROGRAMME_VIOLATED;
  return undeterminedDuty(
    '第五點第三款',
    notAnswer(answer(specialScopeValue, specialScopeLack)),
    notAnswer(answer(barredCourseValue, barredCourseLack)),
    YES,
    CROSS_PROGRAMME_FACTS,
  );
}

function decideCrossProgramme(
  specialScopeValue: Truth,
  barredCourseValue: Truth,
  specialScopeLack: Note,
  barredCourseLack: Note,
): Decision {
  const inCase: Truth = not(specialScopeValue);
  if (inCase === NO) return CROSS_PROGRAMME_NOT_APPLICABLE;
  const must: Truth = not(barredCourseValue);
  if (inCase === YES && must === YES) return CROSS_PROGRAMME_MET;
  if (inCase === YES && must === NO) return CROSS_PROGRAMME_VIOLATED;
  return openCrossProgramme(specialScopeValue, barredCourseValue, specialScopeLack, barredCourseLack);
}

const STUDENT_PROGRAMME_PARTS_3: PartedFact = ['學生.學制', 'student', 'programme', ['fourYear', 'master', 'inServiceMaster']];

const STUDENT_DIVISION_PARTS_2: PartedFact = ['學生.部別', 'student', 'division', ['day', 'evening', 'continuingCollege']];

const COURSE_CATEGORIES_PARTS_2: PartedFact = [
  '課程.類別',
  'course',
  'categories',
  [
    [],
    ['undergraduateCourse'],
    ['graduateCourse'],
    ['undergraduateCourse', 'graduateCourse'],
    ['eveningCourse'],
    ['undergraduateCourse', 'eveningCourse'],
    ['graduateCourse', 'eveningCourse'],
    ['undergraduateCourse', 'graduateCourse', 'eveningCourse'],
    ['continuingCollegeCourse'],
    ['undergraduateCourse', 'continuingCollegeCourse'],
    ['graduateCourse', 'continuingCollegeCourse'],
    ['undergraduateCourse', 'graduateCourse', 'continuingCollegeCourse'],
    ['eveningCourse', 'continuingCollegeCourse'],
    ['undergraduateCourse', 'eveningCourse', 'continuingCollegeCourse'],
    ['graduateCourse', 'eveningCourse', 'continuingCollegeCourse'],
    ['undergraduateCourse', 'graduateCourse', 'eveningCourse', 'continuingCollegeCourse'],
  ],
];

const CROSS_PROGRAMME_PARTS: Parts = {
  order: CROSS_PROGRAMME_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS_3, STUDENT_DIVISION_PARTS_2, COURSE_CATEGORIES_PARTS_2],
  others: [ENROLMENT_TEACHER_APPROVED_PARTS, ENROLMENT_ADVISOR_APPROVED_PARTS, ENROLMENT_HEAD_APPROVED_PARTS],
};

function givenCrossProgramme(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  const specialScopeValue = computeSpecialScope(specialApprovedValue);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const barredCourseValue = computeBarredCourse(programme, division, categories);
  const specialApprovedLack =
    specialApprovedValue === UNKNOWN ? lackOfSpecialApproved(teacherApproved, advisorApproved, headApproved) : false;
  const specialScopeLack = specialScopeValue === UNKNOWN ? lackOfSpecialScope(specialApprovedValue, specialApprovedLack) : false;
  const barredCourseLack = barredCourseValue === UNKNOWN ? lackOfBarredCourse(programme, division, categories) : false;
  return decideCrossProgramme(specialScopeValue, barredCourseValue, specialScopeLack, barredCourseLack);
}

function resultOfCrossProgramme(
  specialScopeValue: Truth,
  barredCourseValue: Truth,
  specialScopeLack: Note,
  barredCourseLack: Note,
  input: Input,
  programme: Programme | undefined,
  division: Division | undefined,
  categories: number,
  teacherApproved: Truth,
  advisorApproved: Truth,
  headApproved: Truth,
): Result {
  return result(
    settled(
      decideCrossProgramme(specialScopeValue, barredCourseValue, specialScopeLack, barredCourseLack),
      givenCrossProgramme,
      input,
      CROSS_PROGRAMME_PARTS,
    ),
    {
      text: '日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['division', showMember(division, DIVISION_NAMES)],
        ['categories', showList(membersOf(categories, COURSE_CATEGORY_NAMES), (member) => showMember(member, COURSE_CATEGORY_NAMES))],
        ['teacherApproved', showTruth(teacherApproved)],
        ['advisorApproved', showTruth(advisorApproved)],
        ['headApproved', showTruth(headApproved)],
        ['barredCourse', showTruth(barredCourseValue)],
        ['specialScope', showTruth(specialScopeValue)],
      ],
      caveats: ['「特殊情況之範圍」有甲說、乙說，本結果採甲說'],
      effects: [],
    },
  );
}

/**
 * 跨學制選課（第五點第三款）
 *
 * > 日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。
 *
 * - 不得 屬禁修課程
 * - 除外 特殊情況之範圍
 */
export function crossProgramme(input: Input): Decision {
  return settled(givenCrossProgramme(input), givenCrossProgramme, input, CROSS_PROGRAMME_PARTS);
}

/** 跨學制選課：結果與理由。 */
export function explainCrossProgramme(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  const specialScopeValue = computeSpecialScope(specialApprovedValue);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const barredCourseValue = computeBarredCourse(programme, division, categories);
  const specialApprovedLack =
    specialApprovedValue === UNKNOWN ? lackOfSpecialApproved(teacherApproved, advisorApproved, headApproved) : false;
  const specialScopeLack = specialScopeValue === UNKNOWN ? lackOfSpecialScope(specialApprovedValue, specialApprovedLack) : false;
  const barredCourseLack = barredCourseValue === UNKNOWN ? lackOfBarredCourse(programme, division, categories) : false;
  return resultOfCrossProgramme(
    specialScopeValue,
    barredCourseValue,
    specialScopeLack,
    barredCourseLack,
    input,
    programme,
    division,
    categories,
    teacherApproved,
    advisorApproved,
    headApproved,
  );
}

/** 特殊獲准之學分：value */
const SPECIAL_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第五點第三款');

/** 特殊獲准之學分：notApplicable */
const SPECIAL_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第三款');

/** 特殊獲准之學分所讀的事實 */
const SPECIAL_CREDITS_FACTS: readonly string[] = [
  '學生.學制',
  '學生.部別',
  '課程.類別',
  '選課.授課教師核准',
  '選課.指導教授核准',
  '選課.系所主管核准',
];

function openSpecialCredits(barredCourseValue: Truth, specialScopeValue: Truth, barredCourseLack: Note, specialScopeLack: Note): Decision {
  const inCase: Truth = and(barredCourseValue, specialScopeValue);
  if (inCase === YES) return SPECIAL_CREDITS_VALUE;
  if (inCase === NO) return SPECIAL_CREDITS_NOT_APPLICABLE;
  return undeterminedEffect(
    '第五點第三款',
    allAnswers(answer(barredCourseValue, barredCourseLack), answer(specialScopeValue, specialScopeLack)),
    SPECIAL_CREDITS_FACTS,
  );
}

function decideSpecialCredits(
  barredCourseValue: Truth,
  specialScopeValue: Truth,
  barredCourseLack: Note,
  specialScopeLack: Note,
): Decision {
  const inCase: Truth = and(barredCourseValue, specialScopeValue);
  if (inCase === YES) return SPECIAL_CREDITS_VALUE;
  if (inCase === NO) return SPECIAL_CREDITS_NOT_APPLICABLE;
  return openSpecialCredits(barredCourseValue, specialScopeValue, barredCourseLack, specialScopeLack);
}

const SPECIAL_CREDITS_PARTS: Parts = {
  order: SPECIAL_CREDITS_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS_3, STUDENT_DIVISION_PARTS_2, COURSE_CATEGORIES_PARTS_2],
  others: [ENROLMENT_TEACHER_APPROVED_PARTS, ENROLMENT_ADVISOR_APPROVED_PARTS, ENROLMENT_HEAD_APPROVED_PARTS],
};

function givenSpecialCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const barredCourseValue = computeBarredCourse(programme, division, categories);
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  const specialScopeValue = computeSpecialScope(specialApprovedValue);
  const barredCourseLack = barredCourseValue === UNKNOWN ? lackOfBarredCourse(programme, division, categories) : false;
  const specialApprovedLack =
    specialApprovedValue === UNKNOWN ? lackOfSpecialApproved(teacherApproved, advisorApproved, headApproved) : false;
  const specialScopeLack = specialScopeValue === UNKNOWN ? lackOfSpecialScope(specialApprovedValue, specialApprovedLack) : false;
  return decideSpecialCredits(barredCourseValue, specialScopeValue, barredCourseLack, specialScopeLack);
}

function resultOfSpecialCredits(
  barredCourseValue: Truth,
  specialScopeValue: Truth,
  barredCourseLack: Note,
  specialScopeLack: Note,
  input: Input,
  programme: Programme | undefined,
  division: Division | undefined,
  categories: number,
  teacherApproved: Truth,
  advisorApproved: Truth,
  headApproved: Truth,
): Result {
  return result(
    settled(
      decideSpecialCredits(barredCourseValue, specialScopeValue, barredCourseLack, specialScopeLack),
      givenSpecialCredits,
      input,
      SPECIAL_CREDITS_PARTS,
    ),
    {
      text: '日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['division', showMember(division, DIVISION_NAMES)],
        ['categories', showList(membersOf(categories, COURSE_CATEGORY_NAMES), (member) => showMember(member, COURSE_CATEGORY_NAMES))],
        ['teacherApproved', showTruth(teacherApproved)],
        ['advisorApproved', showTruth(advisorApproved)],
        ['headApproved', showTruth(headApproved)],
        ['barredCourse', showTruth(barredCourseValue)],
        ['specialScope', showTruth(specialScopeValue)],
      ],
      caveats: ['「特殊情況之範圍」有甲說、乙說，本結果採甲說'],
      effects: ['學分不列為畢業學分並依所屬學制繳費'],
    },
  );
}

/**
 * 特殊獲准之學分（第五點第三款）
 *
 * > 日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。
 *
 * - 當 屬禁修課程 且 特殊情況之範圍
 * - 效果 學分不列為畢業學分並依所屬學制繳費
 */
export function specialCredits(input: Input): Decision {
  return settled(givenSpecialCredits(input), givenSpecialCredits, input, SPECIAL_CREDITS_PARTS);
}

/** 特殊獲准之學分：結果與理由。 */
export function explainSpecialCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const barredCourseValue = computeBarredCourse(programme, division, categories);
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  const specialScopeValue = computeSpecialScope(specialApprovedValue);
  const barredCourseLack = barredCourseValue === UNKNOWN ? lackOfBarredCourse(programme, division, categories) : false;
  const specialApprovedLack =
    specialApprovedValue === UNKNOWN ? lackOfSpecialApproved(teacherApproved, advisorApproved, headApproved) : false;
  const specialScopeLack = specialScopeValue === UNKNOWN ? lackOfSpecialScope(specialApprovedValue, specialApprovedLack) : false;
  return resultOfSpecialCredits(
    barredCourseValue,
    specialScopeValue,
    barredCourseLack,
    specialScopeLack,
    input,
    programme,
    division,
    categories,
    teacherApproved,
    advisorApproved,
    headApproved,
  );
}

/** 先修規定：notApplicable */
const PREREQUISITE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點');

/** 先修規定：entitled */
const PREREQUISITE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點');

/** 先修規定：notEntitled */
const PREREQUISITE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點');

/** 先修規定所讀的事實 */
const PREREQUISITE_FACTS: readonly string[] = ['課程.訂有先修科目', '課程.先修科目及格', '選課.授課教師核准', '選課.系所主管核准'];

function openPrerequisite(hasPrerequisite: Truth, prerequisitePassed: Truth, teacherApproved: Truth, headApproved: Truth): Decision {
  return undeterminedPermission(
    '第六點',
    answer(hasPrerequisite, hasPrerequisite === UNKNOWN && '課程.訂有先修科目'),
    anyAnswer(
      answer(prerequisitePassed, prerequisitePassed === UNKNOWN && '課程.先修科目及格'),
      allAnswers(
        answer(teacherApproved, teacherApproved === UNKNOWN && '選課.授課教師核准'),
        answer(headApproved, headApproved === UNKNOWN && '選課.系所主管核准'),
      ),
    ),
    PREREQUISITE_FACTS,
  );
}

function decidePrerequisite(hasPrerequisite: Truth, prerequisitePassed: Truth, teacherApproved: Truth, headApproved: Truth): Decision {
  const inCase: Truth = hasPrerequisite;
  if (inCase === NO) return PREREQUISITE_NOT_APPLICABLE;
  const when: Truth = or(prerequisitePassed, and(teacherApproved, headApproved));
  if (inCase === YES && when === YES) return PREREQUISITE_ENTITLED;
  if (inCase === YES && when === NO) return PREREQUISITE_NOT_ENTITLED;
  return openPrerequisite(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved);
}

function resultOfPrerequisite(hasPrerequisite: Truth, prerequisitePassed: Truth, teacherApproved: Truth, headApproved: Truth): Result {
  return result(decidePrerequisite(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved), {
    text: '科目之修習定有先後次序者，尚未修習先修科目，或先修科目成績不及格之學生，非經任課教師及系主任核准，不得修習後續之科目；未獲准而修習者，學分及成績均不予承認。同一課程重複修習達二次以上者，於審查畢業資格時，其學分僅採計一次。',
    values: [
      ['hasPrerequisite', showTruth(hasPrerequisite)],
      ['prerequisitePassed', showTruth(prerequisitePassed)],
      ['teacherApproved', showTruth(teacherApproved)],
      ['headApproved', showTruth(headApproved)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 先修規定（第六點）
 *
 * > 科目之修習定有先後次序者，尚未修習先修科目，或先修科目成績不及格之學生，非經任課教師及系主任核准，不得修習後續之科目；未獲准而修習者，學分及成績均不予承認。同一課程重複修習達二次以上者，於審查畢業資格時，其學分僅採計一次。
 *
 * - 適用 課程.訂有先修科目
 * - 當 課程.先修科目及格 或 （選課.授課教師核准 且 選課.系所主管核准）
 * - 始得 修習後續之科目
 */
export function prerequisite(input: Input): Decision {
  const course = recordOf(input?.course);
  const hasPrerequisite = readBoolean(course.hasPrerequisite);
  const prerequisitePassed = readBoolean(course.prerequisitePassed);
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  return decidePrerequisite(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved);
}

/** 先修規定：結果與理由。 */
export function explainPrerequisite(input: Input): Result {
  const course = recordOf(input?.course);
  const hasPrerequisite = readBoolean(course.hasPrerequisite);
  const prerequisitePassed = readBoolean(course.prerequisitePassed);
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  return resultOfPrerequisite(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved);
}

/** 違反先修規定：value */
const PREREQUISITE_VOID_VALUE = /* @__PURE__ */ decided('value', '第六點');

/** 違反先修規定：notApplicable */
const PREREQUISITE_VOID_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點');

/** 違反先修規定所讀的事實 */
const PREREQUISITE_VOID_FACTS: readonly string[] = ['課程.訂有先修科目', '課程.先修科目及格', '選課.授課教師核准', '選課.系所主管核准'];

function openPrerequisiteVoid(hasPrerequisite: Truth, prerequisitePassed: Truth, teacherApproved: Truth, headApproved: Truth): Decision {
  return undeterminedEffect(
    '第六點',
    allAnswers(
      allAnswers(
        answer(hasPrerequisite, hasPrerequisite === UNKNOWN && '課程.訂有先修科目'),
        answer(sameTruth(prerequisitePassed, NO), prerequisitePassed === UNKNOWN && '課程.先修科目及格'),
      ),
      anyAnswer(
        answer(sameTruth(teacherApproved, NO), teacherApproved === UNKNOWN && '選課.授課教師核准'),
        answer(sameTruth(headApproved, NO), headApproved === UNKNOWN && '選課.系所主管核准'),
      ),
    ),
    PREREQUISITE_VOID_FACTS,
  );
}

function decidePrerequisiteVoid(hasPrerequisite: Truth, prerequisitePassed: Truth, teacherApproved: Truth, headApproved: Truth): Decision {
  const inCase: Truth = and(
    and(hasPrerequisite, sameTruth(prerequisitePassed, NO)),
    or(sameTruth(teacherApproved, NO), sameTruth(headApproved, NO)),
  );
  if (inCase === YES) return PREREQUISITE_VOID_VALUE;
  if (inCase === NO) return PREREQUISITE_VOID_NOT_APPLICABLE;
  return openPrerequisiteVoid(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved);
}

function resultOfPrerequisiteVoid(hasPrerequisite: Truth, prerequisitePassed: Truth, teacherApproved: Truth, headApproved: Truth): Result {
  return result(decidePrerequisiteVoid(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved), {
    text: '科目之修習定有先後次序者，尚未修習先修科目，或先修科目成績不及格之學生，非經任課教師及系主任核准，不得修習後續之科目；未獲准而修習者，學分及成績均不予承認。同一課程重複修習達二次以上者，於審查畢業資格時，其學分僅採計一次。',
    values: [
      ['hasPrerequisite', showTruth(hasPrerequisite)],
      ['prerequisitePassed', showTruth(prerequisitePassed)],
      ['teacherApproved', showTruth(teacherApproved)],
      ['headApproved', showTruth(headApproved)],
    ],
    caveats: [],
    effects: ['學分及成績不予承認'],
  });
}

/**
 * 違反先修規定（第六點）
 *
 * > 科目之修習定有先後次序者，尚未修習先修科目，或先修科目成績不及格之學生，非經任課教師及系主任核准，不得修習後續之科目；未獲准而修習者，學分及成績均不予承認。同一課程重複修習達二次以上者，於審查畢業資格時，其學分僅採計一次。
 *
 * - 適用 課程.訂有先修科目 且 課程.先修科目及格 = 否
 * - 當 選課.授課教師核准 = 否 或 選課.系所主管核准 = 否
 * - 效果 學分及成績不予承認
 */
export function prerequisiteVoid(input: Input): Decision {
  const course = recordOf(input?.course);
  const hasPrerequisite = readBoolean(course.hasPrerequisite);
  const prerequisitePassed = readBoolean(course.prerequisitePassed);
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  return decidePrerequisiteVoid(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved);
}

/** 違反先修規定：結果與理由。 */
export function explainPrerequisiteVoid(input: Input): Result {
  const course = recordOf(input?.course);
  const hasPrerequisite = readBoolean(course.hasPrerequisite);
  const prerequisitePassed = readBoolean(course.prerequisitePassed);
  const enrolment = recordOf(input?.enrolment);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  return resultOfPrerequisiteVoid(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved);
}

/** 畢業採計次數：value */
const COUNTED_TIMES_VALUE = /* @__PURE__ */ decided('value', '第六點');

/** 畢業採計次數所讀的事實 */
const COUNTED_TIMES_FACTS: readonly string[] = ['課程.修習次數'];

function resultOfCountedTimes(countedTimesValue: number, timesTaken: number): Result {
  const value = countedTimesValue;
  const decision =
    value !== value ? undeterminedValue('第六點', lacking(lackOfCountedTimes(timesTaken)), COUNTED_TIMES_FACTS) : COUNTED_TIMES_VALUE;
  return result(
    decision,
    {
      text: '科目之修習定有先後次序者，尚未修習先修科目，或先修科目成績不及格之學生，非經任課教師及系主任核准，不得修習後續之科目；未獲准而修習者，學分及成績均不予承認。同一課程重複修習達二次以上者，於審查畢業資格時，其學分僅採計一次。',
      values: [
        ['timesTaken', showNumber(timesTaken, 1n, '次')],
        ['repeatedTimes', '2 次'],
        ['creditedTimes', '1 次'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '次',
  );
}

function difference_11(input: Input): number | null | undefined {
  const course = recordOf(input?.course);
  const timesTaken = integerOf(course.timesTaken, 0, 10);
  const countedTimesValue = computeCountedTimes(timesTaken);
  const countedTimesLack = countedTimesValue !== countedTimesValue ? lackOfCountedTimes(timesTaken) : false;
  const value = countedTimesValue;
  return value === value ? value : lacking(countedTimesLack).missing.length > 0 ? undefined : null;
}

const COURSE_TIMES_TAKEN_PARTS: PartedFact = [
  '課程.修習次數',
  'course',
  'timesTaken',
  { low: 0, high: 10, scale: 1, starts: [0, 2], turns: [[difference_11, 'known']], hasEnds: true },
];

const COUNTED_TIMES_PARTS: Parts = { order: COUNTED_TIMES_FACTS, deciding: [COURSE_TIMES_TAKEN_PARTS], others: [] };

function givenCountedTimes(input: Input): Valued {
  const course = recordOf(input?.course);
  const timesTaken = integerOf(course.timesTaken, 0, 10);
  const countedTimesValue = computeCountedTimes(timesTaken);
  const value = countedTimesValue;
  return valued(
    value !== value ? undeterminedValue('第六點', lacking(lackOfCountedTimes(timesTaken)), COUNTED_TIMES_FACTS) : COUNTED_TIMES_VALUE,
    scaledValue(value),
  );
}

function valueOfCountedTimes(countedTimesValue: number): number | undefined {
  const value = countedTimesValue;
  return scaledValue(value);
}

/**
 * 畢業採計次數（第六點）
 *
 * > 科目之修習定有先後次序者，尚未修習先修科目，或先修科目成績不及格之學生，非經任課教師及系主任核准，不得修習後續之科目；未獲准而修習者，學分及成績均不予承認。同一課程重複修習達二次以上者，於審查畢業資格時，其學分僅採計一次。
 *
 * - 當 課程.修習次數 ≥ 重複次數（2 次） 則 採計次數（1 次）
 * - 其餘 課程.修習次數
 *
 * undefined：無法判定。
 */
export function countedTimes(input: Input): number | undefined {
  const course = recordOf(input?.course);
  const timesTaken = integerOf(course.timesTaken, 0, 10);
  const countedTimesValue = computeCountedTimes(timesTaken);
  return settledValue(valueOfCountedTimes(countedTimesValue), givenCountedTimes, input, COUNTED_TIMES_PARTS);
}

/** 畢業採計次數：值與理由。 */
export function explainCountedTimes(input: Input): Result {
  const course = recordOf(input?.course);
  const timesTaken = integerOf(course.timesTaken, 0, 10);
  const countedTimesValue = computeCountedTimes(timesTaken);
  return settledResult(resultOfCountedTimes(countedTimesValue, timesTaken), givenCountedTimes, input, COUNTED_TIMES_PARTS);
}

/** 連續性科目：notApplicable */
const SEQUENCE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七點');

/** 連續性科目：entitled */
const SEQUENCE_CREDITS_ENTITLED = /* @__PURE__ */ decided('entitled', '第七點');

/** 連續性科目：notEntitled */
const SEQUENCE_CREDITS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七點');

/** 連續性科目所讀的事實 */
const SEQUENCE_CREDITS_FACTS: readonly string[] = ['課程.連續性科目', '課程.全部修習', '課程.均及格'];

function openSequenceCredits(sequence: Truth, allPartsTaken: Truth, allPartsPassed: Truth): Decision {
  return undeterminedPermission(
    '第七點',
    answer(sequence, sequence === UNKNOWN && '課程.連續性科目'),
    allAnswers(
      answer(allPartsTaken, allPartsTaken === UNKNOWN && '課程.全部修習'),
      answer(allPartsPassed, allPartsPassed === UNKNOWN && '課程.均及格'),
    ),
    SEQUENCE_CREDITS_FACTS,
  );
}

function decideSequenceCredits(sequence: Truth, allPartsTaken: Truth, allPartsPassed: Truth): Decision {
  const inCase: Truth = sequence;
  if (inCase === NO) return SEQUENCE_CREDITS_NOT_APPLICABLE;
  const when: Truth = and(allPartsTaken, allPartsPassed);
  if (inCase === YES && when === YES) return SEQUENCE_CREDITS_ENTITLED;
  if (inCase === YES && when === NO) return SEQUENCE_CREDITS_NOT_ENTITLED;
  return openSequenceCredits(sequence, allPartsTaken, allPartsPassed);
}

function resultOfSequenceCredits(sequence: Truth, allPartsTaken: Truth, allPartsPassed: Truth): Result {
  return result(decideSequenceCredits(sequence, allPartsTaken, allPartsPassed), {
    text: '科目具連續性者，應全部修習，且各科均及格，其學分始予承認。',
    values: [
      ['sequence', showTruth(sequence)],
      ['allPartsTaken', showTruth(allPartsTaken)],
      ['allPartsPassed', showTruth(allPartsPassed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 連續性科目（第七點）
 *
 * > 科目具連續性者，應全部修習，且各科均及格，其學分始予承認。
 *
 * - 適用 課程.連續性科目
 * - 當 課程.全部修習 且 課程.均及格
 * - 始得 承認學分
 */
export function sequenceCredits(input: Input): Decision {
  const course = recordOf(input?.course);
  const sequence = readBoolean(course.sequence);
  const allPartsTaken = readBoolean(course.allPartsTaken);
  const allPartsPassed = readBoolean(course.allPartsPassed);
  return decideSequenceCredits(sequence, allPartsTaken, allPartsPassed);
}

/** 連續性科目：結果與理由。 */
export function explainSequenceCredits(input: Input): Result {
  const course = recordOf(input?.course);
  const sequence = readBoolean(course.sequence);
  const allPartsTaken = readBoolean(course.allPartsTaken);
  const allPartsPassed = readBoolean(course.allPartsPassed);
  return resultOfSequenceCredits(sequence, allPartsTaken, allPartsPassed);
}

/** 禁止衝堂：notApplicable */
const NO_TIME_CLASH_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八點');

/** 禁止衝堂：met */
const NO_TIME_CLASH_MET = /* @__PURE__ */ decided('met', '第八點');

/** 禁止衝堂：violated */
const NO_TIME_CLASH_VIOLATED = /* @__PURE__ */ decided('violated', '第八點');

/** 禁止衝堂所讀的事實 */
const NO_TIME_CLASH_FACTS: readonly string[] = ['選課.衝堂', '選課.衝堂科目已退選'];

function openNoTimeClash(timeClash: Truth, clashWithdrawn: Truth): Decision {
  return undeterminedDuty(
    '第八點',
    notAnswer(
      allAnswers(
        answer(timeClash, timeClash === UNKNOWN && '選課.衝堂'),
        answer(clashWithdrawn, clashWithdrawn === UNKNOWN && '選課.衝堂科目已退選'),
      ),
    ),
    notAnswer(answer(timeClash, timeClash === UNKNOWN && '選課.衝堂')),
    YES,
    NO_TIME_CLASH_FACTS,
  );
}

function decideNoTimeClash(timeClash: Truth, clashWithdrawn: Truth): Decision {
  const inCase: Truth = not(and(timeClash, clashWithdrawn));
  if (inCase === NO) return NO_TIME_CLASH_NOT_APPLICABLE;
  const must: Truth = not(timeClash);
  if (inCase === YES && must === YES) return NO_TIME_CLASH_MET;
  if (inCase === YES && must === NO) return NO_TIME_CLASH_VIOLATED;
  return openNoTimeClash(timeClash, clashWithdrawn);
}

const ENROLMENT_TIME_CLASH_PARTS: PartedFact = ['選課.衝堂', 'enrolment', 'timeClash', [true, false]];

const ENROLMENT_CLASH_WITHDRAWN_PARTS: PartedFact = ['選課.衝堂科目已退選', 'enrolment', 'clashWithdrawn', [true, false]];

const NO_TIME_CLASH_PARTS: Parts = {
  order: NO_TIME_CLASH_FACTS,
  deciding: [ENROLMENT_TIME_CLASH_PARTS],
  others: [ENROLMENT_CLASH_WITHDRAWN_PARTS],
};

function givenNoTimeClash(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  return decideNoTimeClash(timeClash, clashWithdrawn);
}

function resultOfNoTimeClash(timeClash: Truth, clashWithdrawn: Truth, input: Input): Result {
  return result(settled(decideNoTimeClash(timeClash, clashWithdrawn), givenNoTimeClash, input, NO_TIME_CLASH_PARTS), {
    text: '所選科目之上課時間，不得互相衝突；遇有衝突，應於加退選期間退選，未退選者，衝突之各科成績均以零分計。',
    values: [
      ['timeClash', showTruth(timeClash)],
      ['clashWithdrawn', showTruth(clashWithdrawn)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 禁止衝堂（第八點）
 *
 * > 所選科目之上課時間，不得互相衝突；遇有衝突，應於加退選期間退選，未退選者，衝突之各科成績均以零分計。
 *
 * - 不得 選課.衝堂
 * - 除外 選課.衝堂 且 選課.衝堂科目已退選
 */
export function noTimeClash(input: Input): Decision {
  return settled(givenNoTimeClash(input), givenNoTimeClash, input, NO_TIME_CLASH_PARTS);
}

/** 禁止衝堂：結果與理由。 */
export function explainNoTimeClash(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  return resultOfNoTimeClash(timeClash, clashWithdrawn, input);
}

/** 衝堂計分：value */
const CLASH_ZERO_VALUE = /* @__PURE__ */ decided('value', '第八點');

/** 衝堂計分：notApplicable */
const CLASH_ZERO_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八點');

/** 衝堂計分所讀的事實 */
const CLASH_ZERO_FACTS: readonly string[] = ['選課.衝堂', '選課.衝堂科目已退選'];

function openClashZero(timeClash: Truth, clashWithdrawn: Truth): Decision {
  return undeterminedEffect(
    '第八點',
    allAnswers(
      answer(timeClash, timeClash === UNKNOWN && '選課.衝堂'),
      answer(sameTruth(clashWithdrawn, NO), clashWithdrawn === UNKNOWN && '選課.衝堂科目已退選'),
    ),
    CLASH_ZERO_FACTS,
  );
}

function decideClashZero(timeClash: Truth, clashWithdrawn: Truth): Decision {
  const inCase: Truth = and(timeClash, sameTruth(clashWithdrawn, NO));
  if (inCase === YES) return CLASH_ZERO_VALUE;
  if (inCase === NO) return CLASH_ZERO_NOT_APPLICABLE;
  return openClashZero(timeClash, clashWithdrawn);
}

/** 衝堂計分（第八點）發生效果時：選課.科目成績 ＝ 衝堂給分 */
export type ClashZeroConsequences = readonly [Consequence<'enrolment', 'score', 0, '分'>];

function resultOfClashZero(timeClash: Truth, clashWithdrawn: Truth): ResultWith<ClashZeroConsequences> {
  return withConsequences<ClashZeroConsequences>(
    result(decideClashZero(timeClash, clashWithdrawn), {
      text: '所選科目之上課時間，不得互相衝突；遇有衝突，應於加退選期間退選，未退選者，衝突之各科成績均以零分計。',
      values: [
        ['timeClash', showTruth(timeClash)],
        ['clashWithdrawn', showTruth(clashWithdrawn)],
        ['clashMark', '0 分'],
      ],
      caveats: [],
      effects: ['各科以零分計', '選課.科目成績 ＝ 衝堂給分'],
    }),
    () => [{ record: 'enrolment', field: 'score', names: ['選課', '科目成績'], unit: '分', value: 0, shown: '0 分' }],
  );
}

/**
 * 衝堂計分（第八點）
 *
 * > 所選科目之上課時間，不得互相衝突；遇有衝突，應於加退選期間退選，未退選者，衝突之各科成績均以零分計。
 *
 * - 當 選課.衝堂 且 選課.衝堂科目已退選 = 否
 * - 效果 各科以零分計
 * - 效果 選課.科目成績 ＝ 衝堂給分
 */
export function clashZero(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  return decideClashZero(timeClash, clashWithdrawn);
}

/** 衝堂計分：結果與理由。 */
export function explainClashZero(input: Input): ResultWith<ClashZeroConsequences> {
  const enrolment = recordOf(input?.enrolment);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  return resultOfClashZero(timeClash, clashWithdrawn);
}

/** 計列成績：value */
const RECORDED_SCORE_VALUE = /* @__PURE__ */ decided('value', '第八點');

/** 計列成績所讀的事實 */
const RECORDED_SCORE_FACTS: readonly string[] = ['選課.衝堂', '選課.衝堂科目已退選', '選課.科目成績'];

function resultOfRecordedScore(recordedScoreValue: number, timeClash: Truth, clashWithdrawn: Truth, score: number): Result {
  const value = recordedScoreValue;
  const decision =
    value !== value
      ? undeterminedValue('第八點', lacking(lackOfRecordedScore(timeClash, clashWithdrawn, score)), RECORDED_SCORE_FACTS)
      : RECORDED_SCORE_VALUE;
  return result(
    decision,
    {
      text: '所選科目之上課時間，不得互相衝突；遇有衝突，應於加退選期間退選，未退選者，衝突之各科成績均以零分計。',
      values: [
        ['timeClash', showTruth(timeClash)],
        ['clashWithdrawn', showTruth(clashWithdrawn)],
        ['score', showNumber(score, 100n, '分')],
        ['clashMark', '0 分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function difference_12(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, clashWithdrawn, score);
  const recordedScoreLack = recordedScoreValue !== recordedScoreValue ? lackOfRecordedScore(timeClash, clashWithdrawn, score) : false;
  const value = recordedScoreValue;
  return value === value ? value : lacking(recordedScoreLack).missing.length > 0 ? undefined : null;
}

const ENROLMENT_SCORE_PARTS: PartedFact = [
  '選課.科目成績',
  'enrolment',
  'score',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_12, 'known']], hasEnds: true },
];

const RECORDED_SCORE_PARTS: Parts = {
  order: RECORDED_SCORE_FACTS,
  deciding: [ENROLMENT_SCORE_PARTS],
  others: [ENROLMENT_TIME_CLASH_PARTS, ENROLMENT_CLASH_WITHDRAWN_PARTS],
};

function givenRecordedScore(input: Input): Valued {
  const enrolment = recordOf(input?.enrolment);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, clashWithdrawn, score);
  const value = recordedScoreValue;
  return valued(
    value !== value
      ? undeterminedValue('第八點', lacking(lackOfRecordedScore(timeClash, clashWithdrawn, score)), RECORDED_SCORE_FACTS)
      : RECORDED_SCORE_VALUE,
    scaledValue(value, 100n),
  );
}

function valueOfRecordedScore(recordedScoreValue: number): number | string | undefined {
  const value = recordedScoreValue;
  return scaledValue(value, 100n);
}

/**
 * 計列成績（第八點）
 *
 * > 所選科目之上課時間，不得互相衝突；遇有衝突，應於加退選期間退選，未退選者，衝突之各科成績均以零分計。
 *
 * - 當 選課.衝堂 且 選課.衝堂科目已退選 = 否 則 衝堂給分（0 分）
 * - 其餘 選課.科目成績
 *
 * undefined：無法判定。
 */
export function recordedScore(input: Input): number | string | undefined {
  const enrolment = recordOf(input?.enrolment);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, clashWithdrawn, score);
  return settledValue(valueOfRecordedScore(recordedScoreValue), givenRecordedScore, input, RECORDED_SCORE_PARTS);
}

/** 計列成績：值與理由。 */
export function explainRecordedScore(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, clashWithdrawn, score);
  return settledResult(
    resultOfRecordedScore(recordedScoreValue, timeClash, clashWithdrawn, score),
    givenRecordedScore,
    input,
    RECORDED_SCORE_PARTS,
  );
}

/** 抵免申請期限：met */
const EXEMPTION_DEADLINE_MET = /* @__PURE__ */ decided('met', '第九點');

/** 抵免申請期限：violated */
const EXEMPTION_DEADLINE_VIOLATED = /* @__PURE__ */ decided('violated', '第九點');

/** 抵免申請期限所讀的事實 */
const EXEMPTION_DEADLINE_FACTS: readonly string[] = ['抵免.期限內申請'];

function openExemptionDeadline(appliedInTime: Truth): Decision {
  return undeterminedDuty(
    '第九點',
    YES,
    answer(appliedInTime, appliedInTime === UNKNOWN && '抵免.期限內申請'),
    YES,
    EXEMPTION_DEADLINE_FACTS,
  );
}

function decideExemptionDeadline(appliedInTime: Truth): Decision {
  const must: Truth = appliedInTime;
  if (must === YES) return EXEMPTION_DEADLINE_MET;
  if (must === NO) return EXEMPTION_DEADLINE_VIOLATED;
  return openExemptionDeadline(appliedInTime);
}

function resultOfExemptionDeadline(appliedInTime: Truth): Result {
  return result(decideExemptionDeadline(appliedInTime), {
    text: '各系學生抵免學分之申請手續，應於規定期限內完成，並利用加退選期間加選或退選相關科目；逾期者，概不受理。',
    values: [['appliedInTime', showTruth(appliedInTime)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 抵免申請期限（第九點）
 *
 * > 各系學生抵免學分之申請手續，應於規定期限內完成，並利用加退選期間加選或退選相關科目；逾期者，概不受理。
 *
 * - 應 抵免.期限內申請
 */
export function exemptionDeadline(input: Input): Decision {
  const exemption = recordOf(input?.exemption);
  const appliedInTime = readBoolean(exemption.appliedInTime);
  return decideExemptionDeadline(appliedInTime);
}

/** 抵免申請期限：結果與理由。 */
export function explainExemptionDeadline(input: Input): Result {
  const exemption = recordOf(input?.exemption);
  const appliedInTime = readBoolean(exemption.appliedInTime);
  return resultOfExemptionDeadline(appliedInTime);
}

/** 抵免後加退選：notApplicable */
const EXEMPTION_ADD_DROP_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九點');

/** 抵免後加退選：met */
const EXEMPTION_ADD_DROP_MET = /* @__PURE__ */ decided('met', '第九點');

/** 抵免後加退選：violated */
const EXEMPTION_ADD_DROP_VIOLATED = /* @__PURE__ */ decided('violated', '第九點');

/** 抵免後加退選所讀的事實 */
const EXEMPTION_ADD_DROP_FACTS: readonly string[] = ['抵免.期限內申請', '抵免.加退選時辦理'];

function openExemptionAddDrop(appliedInTime: Truth, handledInAddDrop: Truth): Decision {
  return undeterminedDuty(
    '第九點',
    answer(appliedInTime, appliedInTime === UNKNOWN && '抵免.期限內申請'),
    answer(handledInAddDrop, handledInAddDrop === UNKNOWN && '抵免.加退選時辦理'),
    YES,
    EXEMPTION_ADD_DROP_FACTS,
  );
}

function decideExemptionAddDrop(appliedInTime: Truth, handledInAddDrop: Truth): Decision {
  const inCase: Truth = appliedInTime;
  if (inCase === NO) return EXEMPTION_ADD_DROP_NOT_APPLICABLE;
  const must: Truth = handledInAddDrop;
  if (inCase === YES && must === YES) return EXEMPTION_ADD_DROP_MET;
  if (inCase === YES && must === NO) return EXEMPTION_ADD_DROP_VIOLATED;
  return openExemptionAddDrop(appliedInTime, handledInAddDrop);
}

function resultOfExemptionAddDrop(appliedInTime: Truth, handledInAddDrop: Truth): Result {
  return result(decideExemptionAddDrop(appliedInTime, handledInAddDrop), {
    text: '各系學生抵免學分之申請手續，應於規定期限內完成，並利用加退選期間加選或退選相關科目；逾期者，概不受理。',
    values: [
      ['appliedInTime', showTruth(appliedInTime)],
      ['handledInAddDrop', showTruth(handledInAddDrop)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 抵免後加退選（第九點）
 *
 * > 各系學生抵免學分之申請手續，應於規定期限內完成，並利用加退選期間加選或退選相關科目；逾期者，概不受理。
 *
 * - 適用 抵免.期限內申請
 * - 應 抵免.加退選時辦理
 */
export function exemptionAddDrop(input: Input): Decision {
  const exemption = recordOf(input?.exemption);
  const appliedInTime = readBoolean(exemption.appliedInTime);
  const handledInAddDrop = readBoolean(exemption.handledInAddDrop);
  return decideExemptionAddDrop(appliedInTime, handledInAddDrop);
}

/** 抵免後加退選：結果與理由。 */
export function explainExemptionAddDrop(input: Input): Result {
  const exemption = recordOf(input?.exemption);
  const appliedInTime = readBoolean(exemption.appliedInTime);
  const handledInAddDrop = readBoolean(exemption.handledInAddDrop);
  return resultOfExemptionAddDrop(appliedInTime, handledInAddDrop);
}

/** 未簽回之確認：value */
const UNRETURNED_CONFIRMATION_VALUE = /* @__PURE__ */ decided('value', '第十點');

/** 未簽回之確認：notApplicable */
const UNRETURNED_CONFIRMATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十點');

/** 未簽回之確認所讀的事實 */
const UNRETURNED_CONFIRMATION_FACTS: readonly string[] = ['選課.確認期限內簽回'];

function openUnreturnedConfirmation(confirmationReturned: Truth): Decision {
  return undeterminedEffect(
    '第十點',
    answer(sameTruth(confirmationReturned, NO), confirmationReturned === UNKNOWN && '選課.確認期限內簽回'),
    UNRETURNED_CONFIRMATION_FACTS,
  );
}

function decideUnreturnedConfirmation(confirmationReturned: Truth): Decision {
  const inCase: Truth = sameTruth(confirmationReturned, NO);
  if (inCase === YES) return UNRETURNED_CONFIRMATION_VALUE;
  if (inCase === NO) return UNRETURNED_CONFIRMATION_NOT_APPLICABLE;
  return openUnreturnedConfirmation(confirmationReturned);
}

function resultOfUnreturnedConfirmation(confirmationReturned: Truth): Result {
  return result(decideUnreturnedConfirmation(confirmationReturned), {
    text: '加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。',
    values: [['confirmationReturned', showTruth(confirmationReturned)]],
    caveats: [],
    effects: ['選課紀錄視為無誤'],
  });
}

/**
 * 未簽回之確認（第十點）
 *
 * > 加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。
 *
 * - 當 選課.確認期限內簽回 = 否
 * - 效果 選課紀錄視為無誤
 */
export function unreturnedConfirmation(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const confirmationReturned = readBoolean(enrolment.confirmationReturned);
  return decideUnreturnedConfirmation(confirmationReturned);
}

/** 未簽回之確認：結果與理由。 */
export function explainUnreturnedConfirmation(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const confirmationReturned = readBoolean(enrolment.confirmationReturned);
  return resultOfUnreturnedConfirmation(confirmationReturned);
}

/** 應記申誡：value */
const WARNINGS_VALUE = /* @__PURE__ */ decided('value', '第十點');

/** 應記申誡所讀的事實 */
const WARNINGS_FACTS: readonly string[] = ['更正.逾確認期限', '更正.選課學期內', '更正.科數'];

function resultOfWarnings(warningsValue: number, afterConfirmation: Truth, withinTerm: Truth, courses: number): Result {
  const value = warningsValue;
  const decision =
    value !== value
      ? undeterminedValue('第十點', lacking(lackOfWarnings(afterConfirmation, withinTerm, courses)), WARNINGS_FACTS)
      : WARNINGS_VALUE;
  return result(
    decision,
    {
      text: '加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。',
      values: [
        ['afterConfirmation', showTruth(afterConfirmation)],
        ['withinTerm', showTruth(withinTerm)],
        ['courses', showNumber(courses, 1n, '科')],
        ['coursesPerStep', '1 科'],
        ['warningsPerCourse', '1 次'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '次',
  );
}

const CORRECTION_AFTER_CONFIRMATION_PARTS: PartedFact = ['更正.逾確認期限', 'correction', 'afterConfirmation', [true, false]];

const CORRECTION_WITHIN_TERM_PARTS: PartedFact = ['更正.選課學期內', 'correction', 'withinTerm', [true, false]];

function difference_13(input: Input): number | null | undefined {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const warningsValue = computeWarnings(afterConfirmation, withinTerm, courses);
  const warningsLack = warningsValue !== warningsValue ? lackOfWarnings(afterConfirmation, withinTerm, courses) : false;
  const value = warningsValue;
  return value === value ? value : lacking(warningsLack).missing.length > 0 ? undefined : null;
}

const CORRECTION_COURSES_PARTS: PartedFact = [
  '更正.科數',
  'correction',
  'courses',
  { low: 0, high: 30, scale: 1, starts: [0], turns: [[difference_13, 'known']], hasEnds: true },
];

const WARNINGS_PARTS: Parts = {
  order: WARNINGS_FACTS,
  deciding: [CORRECTION_COURSES_PARTS],
  others: [CORRECTION_AFTER_CONFIRMATION_PARTS, CORRECTION_WITHIN_TERM_PARTS],
};

function givenWarnings(input: Input): Valued {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const warningsValue = computeWarnings(afterConfirmation, withinTerm, courses);
  const value = warningsValue;
  return valued(
    value !== value
      ? undeterminedValue('第十點', lacking(lackOfWarnings(afterConfirmation, withinTerm, courses)), WARNINGS_FACTS)
      : WARNINGS_VALUE,
    scaledValue(value),
  );
}

function valueOfWarnings(warningsValue: number): number | undefined {
  const value = warningsValue;
  return scaledValue(value);
}

/**
 * 應記申誡（第十點）
 *
 * > 加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。
 *
 * - 當 更正.逾確認期限 且 更正.選課學期內 則 （更正.科數 ÷ 計次科數（1 科）） × 每科申誡（1 次）
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function warnings(input: Input): number | undefined {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const warningsValue = computeWarnings(afterConfirmation, withinTerm, courses);
  return settledValue(valueOfWarnings(warningsValue), givenWarnings, input, WARNINGS_PARTS);
}

/** 應記申誡：值與理由。 */
export function explainWarnings(input: Input): Result {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const warningsValue = computeWarnings(afterConfirmation, withinTerm, courses);
  return settledResult(resultOfWarnings(warningsValue, afterConfirmation, withinTerm, courses), givenWarnings, input, WARNINGS_PARTS);
}

/** 學期內服務時數：value */
const SERVICE_HOURS_WITHIN_TERM_VALUE = /* @__PURE__ */ decided('value', '第十點');

/** 學期內服務時數所讀的事實 */
const SERVICE_HOURS_WITHIN_TERM_FACTS: readonly string[] = ['更正.逾確認期限', '更正.選課學期內', '更正.科數'];

function resultOfServiceHoursWithinTerm(
  serviceHoursWithinTermValue: number,
  afterConfirmation: Truth,
  withinTerm: Truth,
  courses: number,
): Result {
  const value = serviceHoursWithinTermValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第十點',
          lacking(lackOfServiceHoursWithinTerm(afterConfirmation, withinTerm, courses)),
          SERVICE_HOURS_WITHIN_TERM_FACTS,
        )
      : SERVICE_HOURS_WITHIN_TERM_VALUE;
  return result(
    decision,
    {
      text: '加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。',
      values: [
        ['afterConfirmation', showTruth(afterConfirmation)],
        ['withinTerm', showTruth(withinTerm)],
        ['courses', showNumber(courses, 1n, '科')],
        ['coursesPerStep', '1 科'],
        ['serviceWithinTerm', '4 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function difference_14(input: Input): number | null | undefined {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const serviceHoursWithinTermValue = computeServiceHoursWithinTerm(afterConfirmation, withinTerm, courses);
  const serviceHoursWithinTermLack =
    serviceHoursWithinTermValue !== serviceHoursWithinTermValue
      ? lackOfServiceHoursWithinTerm(afterConfirmation, withinTerm, courses)
      : false;
  const value = serviceHoursWithinTermValue;
  return value === value ? value : lacking(serviceHoursWithinTermLack).missing.length > 0 ? undefined : null;
}

const CORRECTION_COURSES_PARTS_2: PartedFact = [
  '更正.科數',
  'correction',
  'courses',
  { low: 0, high: 30, scale: 1, starts: [0], turns: [[difference_14, 'known']], hasEnds: true },
];

const SERVICE_HOURS_WITHIN_TERM_PARTS: Parts = {
  order: SERVICE_HOURS_WITHIN_TERM_FACTS,
  deciding: [CORRECTION_COURSES_PARTS_2],
  others: [CORRECTION_AFTER_CONFIRMATION_PARTS, CORRECTION_WITHIN_TERM_PARTS],
};

function givenServiceHoursWithinTerm(input: Input): Valued {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const serviceHoursWithinTermValue = computeServiceHoursWithinTerm(afterConfirmation, withinTerm, courses);
  const value = serviceHoursWithinTermValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第十點',
          lacking(lackOfServiceHoursWithinTerm(afterConfirmation, withinTerm, courses)),
          SERVICE_HOURS_WITHIN_TERM_FACTS,
        )
      : SERVICE_HOURS_WITHIN_TERM_VALUE,
    scaledValue(value),
  );
}

function valueOfServiceHoursWithinTerm(serviceHoursWithinTermValue: number): number | undefined {
  const value = serviceHoursWithinTermValue;
  return scaledValue(value);
}

/**
 * 學期內服務時數（第十點）
 *
 * > 加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。
 *
 * - 當 更正.逾確認期限 且 更正.選課學期內 則 （更正.科數 ÷ 計次科數（1 科）） × 學期內每科服務（4 小時）
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function serviceHoursWithinTerm(input: Input): number | undefined {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const serviceHoursWithinTermValue = computeServiceHoursWithinTerm(afterConfirmation, withinTerm, courses);
  return settledValue(
    valueOfServiceHoursWithinTerm(serviceHoursWithinTermValue),
    givenServiceHoursWithinTerm,
    input,
    SERVICE_HOURS_WITHIN_TERM_PARTS,
  );
}

/** 學期內服務時數：值與理由。 */
export function explainServiceHoursWithinTerm(input: Input): Result {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const serviceHoursWithinTermValue = computeServiceHoursWithinTerm(afterConfirmation, withinTerm, courses);
  return settledResult(
    resultOfServiceHoursWithinTerm(serviceHoursWithinTermValue, afterConfirmation, withinTerm, courses),
    givenServiceHoursWithinTerm,
    input,
    SERVICE_HOURS_WITHIN_TERM_PARTS,
  );
}

/** 應記小過：value */
const DEMERITS_VALUE = /* @__PURE__ */ decided('value', '第十點');

/** 應記小過所讀的事實 */
const DEMERITS_FACTS: readonly string[] = ['更正.逾確認期限', '更正.選課學期內', '更正.科數'];

function resultOfDemerits(demeritsValue: number, afterConfirmation: Truth, withinTerm: Truth, courses: number): Result {
  const value = demeritsValue;
  const decision =
    value !== value
      ? undeterminedValue('第十點', lacking(lackOfDemerits(afterConfirmation, withinTerm, courses)), DEMERITS_FACTS)
      : DEMERITS_VALUE;
  return result(
    decision,
    {
      text: '加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。',
      values: [
        ['afterConfirmation', showTruth(afterConfirmation)],
        ['withinTerm', showTruth(withinTerm)],
        ['courses', showNumber(courses, 1n, '科')],
        ['coursesPerStep', '1 科'],
        ['demeritsPerCourse', '1 次'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '次',
  );
}

function difference_15(input: Input): number | null | undefined {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const demeritsValue = computeDemerits(afterConfirmation, withinTerm, courses);
  const demeritsLack = demeritsValue !== demeritsValue ? lackOfDemerits(afterConfirmation, withinTerm, courses) : false;
  const value = demeritsValue;
  return value === value ? value : lacking(demeritsLack).missing.length > 0 ? undefined : null;
}

const CORRECTION_COURSES_PARTS_3: PartedFact = [
  '更正.科數',
  'correction',
  'courses',
  { low: 0, high: 30, scale: 1, starts: [0], turns: [[difference_15, 'known']], hasEnds: true },
];

const DEMERITS_PARTS: Parts = {
  order: DEMERITS_FACTS,
  deciding: [CORRECTION_COURSES_PARTS_3],
  others: [CORRECTION_AFTER_CONFIRMATION_PARTS, CORRECTION_WITHIN_TERM_PARTS],
};

function givenDemerits(input: Input): Valued {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const demeritsValue = computeDemerits(afterConfirmation, withinTerm, courses);
  const value = demeritsValue;
  return valued(
    value !== value
      ? undeterminedValue('第十點', lacking(lackOfDemerits(afterConfirmation, withinTerm, courses)), DEMERITS_FACTS)
      : DEMERITS_VALUE,
    scaledValue(value),
  );
}

function valueOfDemerits(demeritsValue: number): number | undefined {
  const value = demeritsValue;
  return scaledValue(value);
}

/**
 * 應記小過（第十點）
 *
 * > 加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。
 *
 * - 當 更正.逾確認期限 且 更正.選課學期內 = 否 則 （更正.科數 ÷ 計次科數（1 科）） × 每科小過（1 次）
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function demerits(input: Input): number | undefined {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const demeritsValue = computeDemerits(afterConfirmation, withinTerm, courses);
  return settledValue(valueOfDemerits(demeritsValue), givenDemerits, input, DEMERITS_PARTS);
}

/** 應記小過：值與理由。 */
export function explainDemerits(input: Input): Result {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const demeritsValue = computeDemerits(afterConfirmation, withinTerm, courses);
  return settledResult(resultOfDemerits(demeritsValue, afterConfirmation, withinTerm, courses), givenDemerits, input, DEMERITS_PARTS);
}

/** 學期外服務時數：value */
const SERVICE_HOURS_OUTSIDE_TERM_VALUE = /* @__PURE__ */ decided('value', '第十點');

/** 學期外服務時數所讀的事實 */
const SERVICE_HOURS_OUTSIDE_TERM_FACTS: readonly string[] = ['更正.逾確認期限', '更正.選課學期內', '更正.科數'];

function resultOfServiceHoursOutsideTerm(
  serviceHoursOutsideTermValue: number,
  afterConfirmation: Truth,
  withinTerm: Truth,
  courses: number,
): Result {
  const value = serviceHoursOutsideTermValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第十點',
          lacking(lackOfServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses)),
          SERVICE_HOURS_OUTSIDE_TERM_FACTS,
        )
      : SERVICE_HOURS_OUTSIDE_TERM_VALUE;
  return result(
    decision,
    {
      text: '加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。',
      values: [
        ['afterConfirmation', showTruth(afterConfirmation)],
        ['withinTerm', showTruth(withinTerm)],
        ['courses', showNumber(courses, 1n, '科')],
        ['coursesPerStep', '1 科'],
        ['serviceOutsideTerm', '8 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function difference_16(input: Input): number | null | undefined {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const serviceHoursOutsideTermValue = computeServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses);
  const serviceHoursOutsideTermLack =
    serviceHoursOutsideTermValue !== serviceHoursOutsideTermValue
      ? lackOfServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses)
      : false;
  const value = serviceHoursOutsideTermValue;
  return value === value ? value : lacking(serviceHoursOutsideTermLack).missing.length > 0 ? undefined : null;
}

const CORRECTION_COURSES_PARTS_4: PartedFact = [
  '更正.科數',
  'correction',
  'courses',
  { low: 0, high: 30, scale: 1, starts: [0], turns: [[difference_16, 'known']], hasEnds: true },
];

const SERVICE_HOURS_OUTSIDE_TERM_PARTS: Parts = {
  order: SERVICE_HOURS_OUTSIDE_TERM_FACTS,
  deciding: [CORRECTION_COURSES_PARTS_4],
  others: [CORRECTION_AFTER_CONFIRMATION_PARTS, CORRECTION_WITHIN_TERM_PARTS],
};

function givenServiceHoursOutsideTerm(input: Input): Valued {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const serviceHoursOutsideTermValue = computeServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses);
  const value = serviceHoursOutsideTermValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第十點',
          lacking(lackOfServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses)),
          SERVICE_HOURS_OUTSIDE_TERM_FACTS,
        )
      : SERVICE_HOURS_OUTSIDE_TERM_VALUE,
    scaledValue(value),
  );
}

function valueOfServiceHoursOutsideTerm(serviceHoursOutsideTermValue: number): number | undefined {
  const value = serviceHoursOutsideTermValue;
  return scaledValue(value);
}

/**
 * 學期外服務時數（第十點）
 *
 * > 加退選後之選課資料紀錄表，未於確認期限內簽名繳回者，以紀錄無誤論。逾確認期限始要求變更者，於選課學期內，每更正一科，記申誡一次或校園服務四小時；於選課學期外，每更正一科，記小過一次或校園服務八小時。
 *
 * - 當 更正.逾確認期限 且 更正.選課學期內 = 否 則 （更正.科數 ÷ 計次科數（1 科）） × 學期外每科服務（8 小時）
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function serviceHoursOutsideTerm(input: Input): number | undefined {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const serviceHoursOutsideTermValue = computeServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses);
  return settledValue(
    valueOfServiceHoursOutsideTerm(serviceHoursOutsideTermValue),
    givenServiceHoursOutsideTerm,
    input,
    SERVICE_HOURS_OUTSIDE_TERM_PARTS,
  );
}

/** 學期外服務時數：值與理由。 */
export function explainServiceHoursOutsideTerm(input: Input): Result {
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const serviceHoursOutsideTermValue = computeServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses);
  return settledResult(
    resultOfServiceHoursOutsideTerm(serviceHoursOutsideTermValue, afterConfirmation, withinTerm, courses),
    givenServiceHoursOutsideTerm,
    input,
    SERVICE_HOURS_OUTSIDE_TERM_PARTS,
  );
}

/** 屬雙班：value */
const DOUBLE_CLASS_VALUE = /* @__PURE__ */ decided('value', '第十一點第三款');

/** 屬雙班所讀的事實 */
const DOUBLE_CLASS_FACTS: readonly string[] = ['開課.同系', '開課.同年級', '開課.同科目班數'];

function resultOfDoubleClass(doubleClassValue: Truth, sameDepartment: Truth, sameYear: Truth, classes: number): Result {
  const value = doubleClassValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第十一點第三款', lacking(lackOfDoubleClass(sameDepartment, sameYear, classes)), DOUBLE_CLASS_FACTS)
      : DOUBLE_CLASS_VALUE;
  return result(
    decision,
    {
      text: '雙班：同系同年級就相同之科目開設兩班以上者屬之；時段與授課教師是否相同，在所不問。',
      values: [
        ['sameDepartment', showTruth(sameDepartment)],
        ['sameYear', showTruth(sameYear)],
        ['classes', showNumber(classes, 1n, '班')],
        ['doubleClassCount', '2 班'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const OFFERING_SAME_DEPARTMENT_PARTS: PartedFact = ['開課.同系', 'offering', 'sameDepartment', [true, false]];

const OFFERING_SAME_YEAR_PARTS: PartedFact = ['開課.同年級', 'offering', 'sameYear', [true, false]];

const OFFERING_CLASSES_PARTS: PartedFact = ['開課.同科目班數', 'offering', 'classes', [1, 2]];

function valueOfDoubleClass(doubleClassValue: Truth): boolean | undefined {
  const value = doubleClassValue;
  return truthValue(value);
}

/**
 * 屬雙班（第十一點第三款）
 *
 * > 雙班：同系同年級就相同之科目開設兩班以上者屬之；時段與授課教師是否相同，在所不問。
 *
 * - 當 開課.同系 且 開課.同年級 且 開課.同科目班數 ≥ 雙班班數（2 班） 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function doubleClass(input: Input): boolean | undefined {
  const offering = recordOf(input?.offering);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  return valueOfDoubleClass(doubleClassValue);
}

/** 屬雙班：值與理由。 */
export function explainDoubleClass(input: Input): Result {
  const offering = recordOf(input?.offering);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  return resultOfDoubleClass(doubleClassValue, sameDepartment, sameYear, classes);
}

/** 專業課程單班開課：notApplicable */
const SINGLE_CLASS_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一點第一款');

/** 專業課程單班開課：entitled */
const SINGLE_CLASS_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第十一點第一款');

/** 專業課程單班開課：notEntitled */
const SINGLE_CLASS_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十一點第一款');

/** 專業課程單班開課所讀的事實 */
const SINGLE_CLASS_OPENING_FACTS: readonly string[] = [
  '開課.部別',
  '開課.研究所科目',
  '開課.課程性質',
  '開課.先修科目',
  '開課.同系',
  '開課.同年級',
  '開課.同科目班數',
  '開課.選課人數',
];

function openSingleClassOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  enrolled: number,
  doubleClassLack: Note,
): Decision {
  const inCase: Truth = and(
    and(
      and(
        and(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, sameTruth(graduateSubject, NO)),
        nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO,
      ),
      sameTruth(isPrerequisite, NO),
    ),
    sameTruth(doubleClassValue, NO),
  );
  if (inCase === NO) return SINGLE_CLASS_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 15) return SINGLE_CLASS_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 15) return SINGLE_CLASS_OPENING_NOT_ENTITLED;
  return undeterminedPermission(
    '第十一點第一款',
    allAnswers(
      answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
      answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
      answer(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
      answer(sameTruth(isPrerequisite, NO), isPrerequisite === UNKNOWN && '開課.先修科目'),
      answer(sameTruth(doubleClassValue, NO), doubleClassLack),
    ),
    notAnswer(answer(enrolled < 15 ? YES : enrolled >= 15 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數')),
    SINGLE_CLASS_OPENING_FACTS,
  );
}

function decideSingleClassOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  enrolled: number,
  doubleClassLack: Note,
): Decision {
  const inCase: Truth = and(
    and(
      and(
        and(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, sameTruth(graduateSubject, NO)),
        nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO,
      ),
      sameTruth(isPrerequisite, NO),
    ),
    sameTruth(doubleClassValue, NO),
  );
  if (inCase === NO) return SINGLE_CLASS_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 15) return SINGLE_CLASS_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 15) return SINGLE_CLASS_OPENING_NOT_ENTITLED;
  return openSingleClassOpening(division_2, graduateSubject, nature, isPrerequisite, doubleClassValue, enrolled, doubleClassLack);
}

const OFFERING_DIVISION_PARTS: PartedFact = ['開課.部別', 'offering', 'division', ['day', 'evening']];

const OFFERING_GRADUATE_SUBJECT_PARTS: PartedFact = ['開課.研究所科目', 'offering', 'graduateSubject', [true, false]];

const OFFERING_NATURE_PARTS: PartedFact = ['開課.課程性質', 'offering', 'nature', ['professional', 'nonProfessional']];

const OFFERING_IS_PREREQUISITE_PARTS: PartedFact = ['開課.先修科目', 'offering', 'isPrerequisite', [true, false]];

function resultOfSingleClassOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  enrolled: number,
  doubleClassLack: Note,
  sameDepartment: Truth,
  sameYear: Truth,
  classes: number,
): Result {
  return result(
    decideSingleClassOpening(division_2, graduateSubject, nature, isPrerequisite, doubleClassValue, enrolled, doubleClassLack),
    {
      text: '日間部大學部：專業課程由同系開設之同科目，單班未達十五人，或雙班選課人數合計未達六十人者，不予開課；先修科目未達四人者，亦同。',
      values: [
        ['division', showMember(division_2, DIVISION_NAMES)],
        ['graduateSubject', showTruth(graduateSubject)],
        ['nature', showMember(nature, COURSE_NATURE_NAMES)],
        ['isPrerequisite', showTruth(isPrerequisite)],
        ['sameDepartment', showTruth(sameDepartment)],
        ['sameYear', showTruth(sameYear)],
        ['classes', showNumber(classes, 1n, '班')],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['doubleClass', showTruth(doubleClassValue)],
        ['singleClassThreshold', '15 人'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 專業課程單班開課（第十一點第一款）
 *
 * > 日間部大學部：專業課程由同系開設之同科目，單班未達十五人，或雙班選課人數合計未達六十人者，不予開課；先修科目未達四人者，亦同。
 *
 * - 適用 開課.部別 = 日間部 且 開課.研究所科目 = 否 且 開課.課程性質 = 專業課程 且 開課.先修科目 = 否 且 屬雙班 = 否
 * - 當 開課.選課人數 ≥ 單班門檻（15 人）
 * - 得 開課
 */
export function singleClassOpening(input: Input): Decision {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  return decideSingleClassOpening(division_2, graduateSubject, nature, isPrerequisite, doubleClassValue, enrolled, doubleClassLack);
}

/** 專業課程單班開課：結果與理由。 */
export function explainSingleClassOpening(input: Input): Result {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  return resultOfSingleClassOpening(
    division_2,
    graduateSubject,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolled,
    doubleClassLack,
    sameDepartment,
    sameYear,
    classes,
  );
}

/** 專業課程雙班開課：notApplicable */
const DOUBLE_CLASS_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一點第一款');

/** 專業課程雙班開課：entitled */
const DOUBLE_CLASS_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第十一點第一款');

/** 專業課程雙班開課：notEntitled */
const DOUBLE_CLASS_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十一點第一款');

/** 專業課程雙班開課所讀的事實 */
const DOUBLE_CLASS_OPENING_FACTS: readonly string[] = [
  '開課.部別',
  '開課.研究所科目',
  '開課.課程性質',
  '開課.先修科目',
  '開課.同系',
  '開課.同年級',
  '開課.同科目班數',
  '開課.雙班合計人數',
];

function openDoubleClassOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  enrolledBothClasses: number,
  doubleClassLack: Note,
): Decision {
  const inCase: Truth = and(
    and(
      and(
        and(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, sameTruth(graduateSubject, NO)),
        nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO,
      ),
      sameTruth(isPrerequisite, NO),
    ),
    doubleClassValue,
  );
  if (inCase === NO) return DOUBLE_CLASS_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolledBothClasses >= 60) return DOUBLE_CLASS_OPENING_ENTITLED;
  if (inCase === YES && enrolledBothClasses < 60) return DOUBLE_CLASS_OPENING_NOT_ENTITLED;
  return undeterminedPermission(
    '第十一點第一款',
    allAnswers(
      answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
      answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
      answer(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
      answer(sameTruth(isPrerequisite, NO), isPrerequisite === UNKNOWN && '開課.先修科目'),
      answer(doubleClassValue, doubleClassLack),
    ),
    notAnswer(
      answer(
        enrolledBothClasses < 60 ? YES : enrolledBothClasses >= 60 ? NO : UNKNOWN,
        enrolledBothClasses !== enrolledBothClasses && '開課.雙班合計人數',
      ),
    ),
    DOUBLE_CLASS_OPENING_FACTS,
  );
}

function decideDoubleClassOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  enrolledBothClasses: number,
  doubleClassLack: Note,
): Decision {
  const inCase: Truth = and(
    and(
      and(
        and(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, sameTruth(graduateSubject, NO)),
        nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO,
      ),
      sameTruth(isPrerequisite, NO),
    ),
    doubleClassValue,
  );
  if (inCase === NO) return DOUBLE_CLASS_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolledBothClasses >= 60) return DOUBLE_CLASS_OPENING_ENTITLED;
  if (inCase === YES && enrolledBothClasses < 60) return DOUBLE_CLASS_OPENING_NOT_ENTITLED;
  return openDoubleClassOpening(
    division_2,
    graduateSubject,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
    doubleClassLack,
  );
}

const OFFERING_ENROLLED_BOTH_CLASSES_PARTS: PartedFact = ['開課.雙班合計人數', 'offering', 'enrolledBothClasses', [0, 60]];

function resultOfDoubleClassOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  enrolledBothClasses: number,
  doubleClassLack: Note,
  sameDepartment: Truth,
  sameYear: Truth,
  classes: number,
): Result {
  return result(
    decideDoubleClassOpening(division_2, graduateSubject, nature, isPrerequisite, doubleClassValue, enrolledBothClasses, doubleClassLack),
    {
      text: '日間部大學部：專業課程由同系開設之同科目，單班未達十五人，或雙班選課人數合計未達六十人者，不予開課；先修科目未達四人者，亦同。',
      values: [
        ['division', showMember(division_2, DIVISION_NAMES)],
        ['graduateSubject', showTruth(graduateSubject)],
        ['nature', showMember(nature, COURSE_NATURE_NAMES)],
        ['isPrerequisite', showTruth(isPrerequisite)],
        ['sameDepartment', showTruth(sameDepartment)],
        ['sameYear', showTruth(sameYear)],
        ['classes', showNumber(classes, 1n, '班')],
        ['enrolledBothClasses', showNumber(enrolledBothClasses, 1n, '人')],
        ['doubleClass', showTruth(doubleClassValue)],
        ['doubleClassThreshold', '60 人'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 專業課程雙班開課（第十一點第一款）
 *
 * > 日間部大學部：專業課程由同系開設之同科目，單班未達十五人，或雙班選課人數合計未達六十人者，不予開課；先修科目未達四人者，亦同。
 *
 * - 適用 開課.部別 = 日間部 且 開課.研究所科目 = 否 且 開課.課程性質 = 專業課程 且 開課.先修科目 = 否 且 屬雙班
 * - 當 開課.雙班合計人數 ≥ 雙班門檻（60 人）
 * - 得 開課
 */
export function doubleClassOpening(input: Input): Decision {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  return decideDoubleClassOpening(
    division_2,
    graduateSubject,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
    doubleClassLack,
  );
}

/** 專業課程雙班開課：結果與理由。 */
export function explainDoubleClassOpening(input: Input): Result {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  return resultOfDoubleClassOpening(
    division_2,
    graduateSubject,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
    doubleClassLack,
    sameDepartment,
    sameYear,
    classes,
  );
}

/** 先修科目開課：notApplicable */
const PREREQUISITE_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一點第一款');

/** 先修科目開課：entitled */
const PREREQUISITE_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第十一點第一款');

/** 先修科目開課：notEntitled */
const PREREQUISITE_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十一點第一款');

/** 先修科目開課所讀的事實 */
const PREREQUISITE_OPENING_FACTS: readonly string[] = ['開課.部別', '開課.研究所科目', '開課.先修科目', '開課.選課人數'];

function openPrerequisiteOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  isPrerequisite: Truth,
  enrolled: number,
): Decision {
  return undeterminedPermission(
    '第十一點第一款',
    allAnswers(
      answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
      answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
      answer(isPrerequisite, isPrerequisite === UNKNOWN && '開課.先修科目'),
    ),
    notAnswer(answer(enrolled < 4 ? YES : enrolled >= 4 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數')),
    PREREQUISITE_OPENING_FACTS,
  );
}

function decidePrerequisiteOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  isPrerequisite: Truth,
  enrolled: number,
): Decision {
  const inCase: Truth = and(
    and(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, sameTruth(graduateSubject, NO)),
    isPrerequisite,
  );
  if (inCase === NO) return PREREQUISITE_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 4) return PREREQUISITE_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 4) return PREREQUISITE_OPENING_NOT_ENTITLED;
  return openPrerequisiteOpening(division_2, graduateSubject, isPrerequisite, enrolled);
}

function resultOfPrerequisiteOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  isPrerequisite: Truth,
  enrolled: number,
): Result {
  return result(decidePrerequisiteOpening(division_2, graduateSubject, isPrerequisite, enrolled), {
    text: '日間部大學部：專業課程由同系開設之同科目，單班未達十五人，或雙班選課人數合計未達六十人者，不予開課；先修科目未達四人者，亦同。',
    values: [
      ['division', showMember(division_2, DIVISION_NAMES)],
      ['graduateSubject', showTruth(graduateSubject)],
      ['isPrerequisite', showTruth(isPrerequisite)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['prerequisiteThreshold', '4 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 先修科目開課（第十一點第一款）
 *
 * > 日間部大學部：專業課程由同系開設之同科目，單班未達十五人，或雙班選課人數合計未達六十人者，不予開課；先修科目未達四人者，亦同。
 *
 * - 適用 開課.部別 = 日間部 且 開課.研究所科目 = 否 且 開課.先修科目
 * - 當 開課.選課人數 ≥ 先修科目門檻（4 人）
 * - 得 開課
 */
export function prerequisiteOpening(input: Input): Decision {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  return decidePrerequisiteOpening(division_2, graduateSubject, isPrerequisite, enrolled);
}

/** 先修科目開課：結果與理由。 */
export function explainPrerequisiteOpening(input: Input): Result {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  return resultOfPrerequisiteOpening(division_2, graduateSubject, isPrerequisite, enrolled);
}

/** 非專業選修開課：notApplicable */
const NON_PROFESSIONAL_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一點第二款');

/** 非專業選修開課：entitled */
const NON_PROFESSIONAL_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第十一點第二款');

/** 非專業選修開課：notEntitled */
const NON_PROFESSIONAL_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十一點第二款');

/** 非專業選修開課所讀的事實 */
const NON_PROFESSIONAL_OPENING_FACTS: readonly string[] = [
  '開課.部別',
  '開課.研究所科目',
  '開課.課程性質',
  '開課.修別',
  '開課.選課人數',
  '開課.專案簽准',
];

function openNonProfessionalOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  nature: CourseNature | undefined,
  requirement_: RequirementKind | undefined,
  enrolled: number,
  specialApproval: Truth,
): Decision {
  return undeterminedPermission(
    '第十一點第二款',
    allAnswers(
      answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
      answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
      answer(nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
      answer(requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO, requirement_ === undefined && '開課.修別'),
    ),
    anyAnswer(
      notAnswer(answer(enrolled < 25 ? YES : enrolled >= 25 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數')),
      allAnswers(
        answer(enrolled >= 20 ? YES : enrolled < 20 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數'),
        answer(specialApproval, specialApproval === UNKNOWN && '開課.專案簽准'),
      ),
    ),
    NON_PROFESSIONAL_OPENING_FACTS,
  );
}

function decideNonProfessionalOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  nature: CourseNature | undefined,
  requirement_: RequirementKind | undefined,
  enrolled: number,
  specialApproval: Truth,
): Decision {
  const inCase: Truth = and(
    and(
      and(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, sameTruth(graduateSubject, NO)),
      nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO,
    ),
    requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return NON_PROFESSIONAL_OPENING_NOT_APPLICABLE;
  const when: Truth = or(
    not(enrolled < 25 ? YES : enrolled >= 25 ? NO : UNKNOWN),
    and(enrolled >= 20 ? YES : enrolled < 20 ? NO : UNKNOWN, specialApproval),
  );
  if (inCase === YES && when === YES) return NON_PROFESSIONAL_OPENING_ENTITLED;
  if (inCase === YES && when === NO) return NON_PROFESSIONAL_OPENING_NOT_ENTITLED;
  return openNonProfessionalOpening(division_2, graduateSubject, nature, requirement_, enrolled, specialApproval);
}

const OFFERING_REQUIREMENT_PARTS: PartedFact = ['開課.修別', 'offering', 'requirement', ['commonRequired', 'elective']];

const OFFERING_ENROLLED_PARTS_3: PartedFact = ['開課.選課人數', 'offering', 'enrolled', [0, 20, 25]];

const OFFERING_SPECIAL_APPROVAL_PARTS: PartedFact = ['開課.專案簽准', 'offering', 'specialApproval', [true, false]];

const NON_PROFESSIONAL_OPENING_PARTS: Parts = {
  order: NON_PROFESSIONAL_OPENING_FACTS,
  deciding: [OFFERING_ENROLLED_PARTS_3],
  others: [
    OFFERING_DIVISION_PARTS,
    OFFERING_GRADUATE_SUBJECT_PARTS,
    OFFERING_NATURE_PARTS,
    OFFERING_REQUIREMENT_PARTS,
    OFFERING_SPECIAL_APPROVAL_PARTS,
  ],
};

function givenNonProfessionalOpening(input: Input): Decision {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const nature = readCourseNature(offering.nature);
  const requirement_ = readRequirementKind(offering.requirement);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const specialApproval = readBoolean(offering.specialApproval);
  return decideNonProfessionalOpening(division_2, graduateSubject, nature, requirement_, enrolled, specialApproval);
}

function resultOfNonProfessionalOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  nature: CourseNature | undefined,
  requirement_: RequirementKind | undefined,
  enrolled: number,
  specialApproval: Truth,
  input: Input,
): Result {
  return result(
    settled(
      decideNonProfessionalOpening(division_2, graduateSubject, nature, requirement_, enrolled, specialApproval),
      givenNonProfessionalOpening,
      input,
      NON_PROFESSIONAL_OPENING_PARTS,
    ),
    {
      text: '日間部非專業課程之選修科目（全民國防教育軍事訓練及體育均屬之），未達二十五人者，不予開課；但有二十人以上者，得經專案簽請核准後開課。',
      values: [
        ['division', showMember(division_2, DIVISION_NAMES)],
        ['graduateSubject', showTruth(graduateSubject)],
        ['nature', showMember(nature, COURSE_NATURE_NAMES)],
        ['requirement', showMember(requirement_, REQUIREMENT_KIND_NAMES)],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['specialApproval', showTruth(specialApproval)],
        ['nonProfessionalThreshold', '25 人'],
        ['specialApprovalThreshold', '20 人'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 非專業選修開課（第十一點第二款）
 *
 * > 日間部非專業課程之選修科目（全民國防教育軍事訓練及體育均屬之），未達二十五人者，不予開課；但有二十人以上者，得經專案簽請核准後開課。
 *
 * - 適用 開課.部別 = 日間部 且 開課.研究所科目 = 否 且 開課.課程性質 = 非專業課程 且 開課.修別 = 選修
 * - 當 開課.選課人數 ≥ 非專業門檻（25 人） 或 （開課.選課人數 ≥ 專案簽請人數（20 人） 且 開課.專案簽准）
 * - 得 開課
 */
export function nonProfessionalOpening(input: Input): Decision {
  return settled(givenNonProfessionalOpening(input), givenNonProfessionalOpening, input, NON_PROFESSIONAL_OPENING_PARTS);
}

/** 非專業選修開課：結果與理由。 */
export function explainNonProfessionalOpening(input: Input): Result {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const nature = readCourseNature(offering.nature);
  const requirement_ = readRequirementKind(offering.requirement);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const specialApproval = readBoolean(offering.specialApproval);
  return resultOfNonProfessionalOpening(division_2, graduateSubject, nature, requirement_, enrolled, specialApproval, input);
}

/** 研究所開課：notApplicable */
const GRADUATE_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一點第四款');

/** 研究所開課：entitled */
const GRADUATE_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第十一點第四款');

/** 研究所開課：notEntitled */
const GRADUATE_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十一點第四款');

/** 研究所開課所讀的事實 */
const GRADUATE_OPENING_FACTS: readonly string[] = ['開課.研究所科目', '開課.選課人數', '開課.專案簽准'];

function openGraduateOpening(graduateSubject: Truth, enrolled: number, specialApproval: Truth): Decision {
  return undeterminedPermission(
    '第十一點第四款',
    answer(graduateSubject, graduateSubject === UNKNOWN && '開課.研究所科目'),
    anyAnswer(
      answer(enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數'),
      answer(specialApproval, specialApproval === UNKNOWN && '開課.專案簽准'),
    ),
    GRADUATE_OPENING_FACTS,
  );
}

function decideGraduateOpening(graduateSubject: Truth, enrolled: number, specialApproval: Truth): Decision {
  const inCase: Truth = graduateSubject;
  if (inCase === NO) return GRADUATE_OPENING_NOT_APPLICABLE;
  const when: Truth = or(enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN, specialApproval);
  if (inCase === YES && when === YES) return GRADUATE_OPENING_ENTITLED;
  if (inCase === YES && when === NO) return GRADUATE_OPENING_NOT_ENTITLED;
  return openGraduateOpening(graduateSubject, enrolled, specialApproval);
}

function resultOfGraduateOpening(graduateSubject: Truth, enrolled: number, specialApproval: Truth): Result {
  return result(decideGraduateOpening(graduateSubject, enrolled, specialApproval), {
    text: '研究所：每科目應有五人以上；經專案簽准者，不受此限。',
    values: [
      ['graduateSubject', showTruth(graduateSubject)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['specialApproval', showTruth(specialApproval)],
      ['graduateClassThreshold', '5 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究所開課（第十一點第四款）
 *
 * > 研究所：每科目應有五人以上；經專案簽准者，不受此限。
 *
 * - 適用 開課.研究所科目
 * - 當 開課.選課人數 ≥ 研究所開課人數（5 人） 或 開課.專案簽准
 * - 得 開課
 */
export function graduateOpening(input: Input): Decision {
  const offering = recordOf(input?.offering);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const specialApproval = readBoolean(offering.specialApproval);
  return decideGraduateOpening(graduateSubject, enrolled, specialApproval);
}

/** 研究所開課：結果與理由。 */
export function explainGraduateOpening(input: Input): Result {
  const offering = recordOf(input?.offering);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const specialApproval = readBoolean(offering.specialApproval);
  return resultOfGraduateOpening(graduateSubject, enrolled, specialApproval);
}

/** 進修推廣部開課：notApplicable */
const EVENING_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一點第五款');

/** 進修推廣部開課：entitled */
const EVENING_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第十一點第五款');

/** 進修推廣部開課：notEntitled */
const EVENING_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十一點第五款');

/** 進修推廣部開課所讀的事實 */
const EVENING_OPENING_FACTS: readonly string[] = ['開課.部別', '開課.研究所科目', '開課.修別', '開課.畢業班開課', '開課.選課人數'];

function openEveningOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  requirement_: RequirementKind | undefined,
  graduatingClass: Truth,
  enrolled: number,
): Decision {
  return undeterminedPermission(
    '第十一點第五款',
    allAnswers(
      answer(division_2 === 'evening' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
      answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
      answer(
        requirement_ === 'commonRequired' || requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
        requirement_ === undefined && '開課.修別',
      ),
    ),
    anyAnswer(
      allAnswers(
        answer(sameTruth(graduatingClass, NO), graduatingClass === UNKNOWN && '開課.畢業班開課'),
        notAnswer(answer(enrolled < 18 ? YES : enrolled >= 18 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數')),
      ),
      allAnswers(
        answer(graduatingClass, graduatingClass === UNKNOWN && '開課.畢業班開課'),
        notAnswer(answer(enrolled < 13 ? YES : enrolled >= 13 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數')),
      ),
    ),
    EVENING_OPENING_FACTS,
  );
}

function decideEveningOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  requirement_: RequirementKind | undefined,
  graduatingClass: Truth,
  enrolled: number,
): Decision {
  const inCase: Truth = and(
    and(division_2 === 'evening' ? YES : division_2 === undefined ? UNKNOWN : NO, sameTruth(graduateSubject, NO)),
    requirement_ === 'commonRequired' || requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return EVENING_OPENING_NOT_APPLICABLE;
  const when: Truth = or(
    and(sameTruth(graduatingClass, NO), not(enrolled < 18 ? YES : enrolled >= 18 ? NO : UNKNOWN)),
    and(graduatingClass, not(enrolled < 13 ? YES : enrolled >= 13 ? NO : UNKNOWN)),
  );
  if (inCase === YES && when === YES) return EVENING_OPENING_ENTITLED;
  if (inCase === YES && when === NO) return EVENING_OPENING_NOT_ENTITLED;
  return openEveningOpening(division_2, graduateSubject, requirement_, graduatingClass, enrolled);
}

const OFFERING_REQUIREMENT_PARTS_2: PartedFact = ['開課.修別', 'offering', 'requirement', ['commonRequired', 'professionalRequired']];

const OFFERING_GRADUATING_CLASS_PARTS: PartedFact = ['開課.畢業班開課', 'offering', 'graduatingClass', [true, false]];

const OFFERING_ENROLLED_PARTS_5: PartedFact = ['開課.選課人數', 'offering', 'enrolled', [0, 13, 18]];

const EVENING_OPENING_PARTS: Parts = {
  order: EVENING_OPENING_FACTS,
  deciding: [OFFERING_GRADUATING_CLASS_PARTS, OFFERING_ENROLLED_PARTS_5],
  others: [OFFERING_DIVISION_PARTS, OFFERING_GRADUATE_SUBJECT_PARTS, OFFERING_REQUIREMENT_PARTS_2],
};

function givenEveningOpening(input: Input): Decision {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const requirement_ = readRequirementKind(offering.requirement);
  const graduatingClass = readBoolean(offering.graduatingClass);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  return decideEveningOpening(division_2, graduateSubject, requirement_, graduatingClass, enrolled);
}

function resultOfEveningOpening(
  division_2: Division | undefined,
  graduateSubject: Truth,
  requirement_: RequirementKind | undefined,
  graduatingClass: Truth,
  enrolled: number,
  input: Input,
): Result {
  return result(
    settled(
      decideEveningOpening(division_2, graduateSubject, requirement_, graduatingClass, enrolled),
      givenEveningOpening,
      input,
      EVENING_OPENING_PARTS,
    ),
    {
      text: '進修推廣部：共同必修及選修之選課人數未達十八人（畢業班為未達十三人）者，不予開課。',
      values: [
        ['division', showMember(division_2, DIVISION_NAMES)],
        ['graduateSubject', showTruth(graduateSubject)],
        ['requirement', showMember(requirement_, REQUIREMENT_KIND_NAMES)],
        ['graduatingClass', showTruth(graduatingClass)],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['eveningRequirementKinds', '共同必修、選修'],
        ['eveningThreshold', '18 人'],
        ['graduatingClassThreshold', '13 人'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 進修推廣部開課（第十一點第五款）
 *
 * > 進修推廣部：共同必修及選修之選課人數未達十八人（畢業班為未達十三人）者，不予開課。
 *
 * - 適用 開課.部別 = 進修推廣部 且 開課.研究所科目 = 否 且 開課.修別 屬於 共同必修、選修
 * - 當 （開課.畢業班開課 = 否 且 開課.選課人數 ≥ 進修推廣部門檻（18 人）） 或 （開課.畢業班開課 且 開課.選課人數 ≥ 畢業班門檻（13 人））
 * - 得 開課
 */
export function eveningOpening(input: Input): Decision {
  return settled(givenEveningOpening(input), givenEveningOpening, input, EVENING_OPENING_PARTS);
}

/** 進修推廣部開課：結果與理由。 */
export function explainEveningOpening(input: Input): Result {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const requirement_ = readRequirementKind(offering.requirement);
  const graduatingClass = readBoolean(offering.graduatingClass);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  return resultOfEveningOpening(division_2, graduateSubject, requirement_, graduatingClass, enrolled, input);
}

/** 不足開課人數：value */
const BELOW_OPENING_MINIMUM_VALUE = /* @__PURE__ */ decided('value', '第十二點');

/** 不足開課人數所讀的事實 */
const BELOW_OPENING_MINIMUM_FACTS: readonly string[] = [
  '開課.研究所科目',
  '開課.選課人數',
  '開課.課程性質',
  '開課.先修科目',
  '開課.同系',
  '開課.同年級',
  '開課.同科目班數',
  '開課.雙班合計人數',
];

function resultOfBelowOpeningMinimum(
  belowOpeningMinimumValue: Truth,
  graduateSubject: Truth,
  enrolled: number,
  nature: CourseNature | undefined,
  isPrerequisite: Truth,
  doubleClassValue: Truth,
  doubleClassLack: Note,
  enrolledBothClasses: number,
  sameDepartment: Truth,
  sameYear: Truth,
  classes: number,
): Result {
  const value = belowOpeningMinimumValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第十二點',
          lacking(
            lackOfBelowOpeningMinimum(
              graduateSubject,
              enrolled,
              nature,
              isPrerequisite,
              doubleClassValue,
              doubleClassLack,
              enrolledBothClasses,
            ),
          ),
          BELOW_OPENING_MINIMUM_FACTS,
        )
      : BELOW_OPENING_MINIMUM_VALUE;
  return result(
    decision,
    {
      text: '日間部選修科目於加退選之後，人數不足最低開課人數，而專業科目達五人、非專業科目達十人者，任課教師得續行開課；惟其時數僅計入基本授課時數，不得支領超支鐘點費，且每位教師每學期以一門為限。',
      values: [
        ['graduateSubject', showTruth(graduateSubject)],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['nature', showMember(nature, COURSE_NATURE_NAMES)],
        ['isPrerequisite', showTruth(isPrerequisite)],
        ['sameDepartment', showTruth(sameDepartment)],
        ['sameYear', showTruth(sameYear)],
        ['classes', showNumber(classes, 1n, '班')],
        ['enrolledBothClasses', showNumber(enrolledBothClasses, 1n, '人')],
        ['doubleClass', showTruth(doubleClassValue)],
        ['graduateClassThreshold', '5 人'],
        ['nonProfessionalThreshold', '25 人'],
        ['prerequisiteThreshold', '4 人'],
        ['singleClassThreshold', '15 人'],
        ['doubleClassThreshold', '60 人'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const OFFERING_ENROLLED_PARTS_6: PartedFact = ['開課.選課人數', 'offering', 'enrolled', [0, 4, 5, 15, 25]];

const BELOW_OPENING_MINIMUM_PARTS: Parts = {
  order: BELOW_OPENING_MINIMUM_FACTS,
  deciding: [
    OFFERING_GRADUATE_SUBJECT_PARTS,
    OFFERING_NATURE_PARTS,
    OFFERING_IS_PREREQUISITE_PARTS,
    OFFERING_SAME_DEPARTMENT_PARTS,
    OFFERING_SAME_YEAR_PARTS,
    OFFERING_ENROLLED_PARTS_6,
    OFFERING_CLASSES_PARTS,
  ],
  others: [OFFERING_ENROLLED_BOTH_CLASSES_PARTS],
};

function givenBelowOpeningMinimum(input: Input): Valued {
  const offering = recordOf(input?.offering);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const belowOpeningMinimumValue = computeBelowOpeningMinimum(
    graduateSubject,
    enrolled,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
  );
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  const value = belowOpeningMinimumValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第十二點',
          lacking(
            lackOfBelowOpeningMinimum(
              graduateSubject,
              enrolled,
              nature,
              isPrerequisite,
              doubleClassValue,
              doubleClassLack,
              enrolledBothClasses,
            ),
          ),
          BELOW_OPENING_MINIMUM_FACTS,
        )
      : BELOW_OPENING_MINIMUM_VALUE,
    truthValue(value),
  );
}

function valueOfBelowOpeningMinimum(belowOpeningMinimumValue: Truth): boolean | undefined {
  const value = belowOpeningMinimumValue;
  return truthValue(value);
}

/**
 * 不足開課人數（第十二點）
 *
 * > 日間部選修科目於加退選之後，人數不足最低開課人數，而專業科目達五人、非專業科目達十人者，任課教師得續行開課；惟其時數僅計入基本授課時數，不得支領超支鐘點費，且每位教師每學期以一門為限。
 *
 * - 當 開課.研究所科目 則 開課.選課人數 < 研究所開課人數（5 人）
 * - 當 開課.研究所科目 = 否 且 開課.課程性質 = 非專業課程 則 開課.選課人數 < 非專業門檻（25 人）
 * - 當 開課.研究所科目 = 否 且 開課.課程性質 = 專業課程 且 開課.先修科目 則 開課.選課人數 < 先修科目門檻（4 人）
 * - 當 開課.研究所科目 = 否 且 開課.課程性質 = 專業課程 且 開課.先修科目 = 否 且 屬雙班 = 否 則 開課.選課人數 < 單班門檻（15 人）
 * - 當 開課.研究所科目 = 否 且 開課.課程性質 = 專業課程 且 開課.先修科目 = 否 且 屬雙班 則 開課.雙班合計人數 < 雙班門檻（60 人）
 *
 * undefined：無法判定。
 */
export function belowOpeningMinimum(input: Input): boolean | undefined {
  const offering = recordOf(input?.offering);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const belowOpeningMinimumValue = computeBelowOpeningMinimum(
    graduateSubject,
    enrolled,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
  );
  return settledValue(valueOfBelowOpeningMinimum(belowOpeningMinimumValue), givenBelowOpeningMinimum, input, BELOW_OPENING_MINIMUM_PARTS);
}

/** 不足開課人數：值與理由。 */
export function explainBelowOpeningMinimum(input: Input): Result {
  const offering = recordOf(input?.offering);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const belowOpeningMinimumValue = computeBelowOpeningMinimum(
    graduateSubject,
    enrolled,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
  );
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  return settledResult(
    resultOfBelowOpeningMinimum(
      belowOpeningMinimumValue,
      graduateSubject,
      enrolled,
      nature,
      isPrerequisite,
      doubleClassValue,
      doubleClassLack,
      enrolledBothClasses,
      sameDepartment,
      sameYear,
      classes,
    ),
    givenBelowOpeningMinimum,
    input,
    BELOW_OPENING_MINIMUM_PARTS,
  );
}

/** 人數不足之續開：notApplicable */
const CONTINUED_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十二點');

/** 人數不足之續開：entitled */
const CONTINUED_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第十二點');

/** 人數不足之續開：notEntitled */
const CONTINUED_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十二點');

/** 人數不足之續開所讀的事實 */
const CONTINUED_OPENING_FACTS: readonly string[] = [
  '開課.部別',
  '開課.修別',
  '開課.研究所科目',
  '開課.選課人數',
  '開課.課程性質',
  '開課.先修科目',
  '開課.同系',
  '開課.同年級',
  '開課.同科目班數',
  '開課.雙班合計人數',
];

function openContinuedOpening(
  division_2: Division | undefined,
  requirement_: RequirementKind | undefined,
  belowOpeningMinimumValue: Truth,
  nature: CourseNature | undefined,
  enrolled: number,
  belowOpeningMinimumLack: Note,
): Decision {
  const inCase: Truth = and(
    and(
      division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO,
      requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
    ),
    belowOpeningMinimumValue,
  );
  if (inCase === NO) return CONTINUED_OPENING_NOT_APPLICABLE;
  const when: Truth = or(
    and(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN),
    and(nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO, enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN),
  );
  if (inCase === YES && when === YES) return CONTINUED_OPENING_ENTITLED;
  if (inCase === YES && when === NO) return CONTINUED_OPENING_NOT_ENTITLED;
  return undeterminedPermission(
    '第十二點',
    allAnswers(
      answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
      answer(requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO, requirement_ === undefined && '開課.修別'),
      answer(belowOpeningMinimumValue, belowOpeningMinimumLack),
    ),
    anyAnswer(
      allAnswers(
        answer(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
        answer(enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數'),
      ),
      allAnswers(
        answer(nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
        answer(enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數'),
      ),
    ),
    CONTINUED_OPENING_FACTS,
  );
}

function decideContinuedOpening(
  division_2: Division | undefined,
  requirement_: RequirementKind | undefined,
  belowOpeningMinimumValue: Truth,
  nature: CourseNature | undefined,
  enrolled: number,
  belowOpeningMinimumLack: Note,
): Decision {
  const inCase: Truth = and(
    and(
      division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO,
      requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
    ),
    belowOpeningMinimumValue,
  );
  if (inCase === NO) return CONTINUED_OPENING_NOT_APPLICABLE;
  const when: Truth = or(
    and(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN),
    and(nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO, enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN),
  );
  if (inCase === YES && when === YES) return CONTINUED_OPENING_ENTITLED;
  if (inCase === YES && when === NO) return CONTINUED_OPENING_NOT_ENTITLED;
  return openContinuedOpening(division_2, requirement_, belowOpeningMinimumValue, nature, enrolled, belowOpeningMinimumLack);
}

const OFFERING_ENROLLED_PARTS_7: PartedFact = ['開課.選課人數', 'offering', 'enrolled', [0, 4, 5, 10, 15, 25]];

const CONTINUED_OPENING_PARTS: Parts = {
  order: CONTINUED_OPENING_FACTS,
  deciding: [
    OFFERING_GRADUATE_SUBJECT_PARTS,
    OFFERING_NATURE_PARTS,
    OFFERING_IS_PREREQUISITE_PARTS,
    OFFERING_SAME_DEPARTMENT_PARTS,
    OFFERING_SAME_YEAR_PARTS,
    OFFERING_ENROLLED_PARTS_7,
    OFFERING_CLASSES_PARTS,
  ],
  others: [OFFERING_DIVISION_PARTS, OFFERING_REQUIREMENT_PARTS, OFFERING_ENROLLED_BOTH_CLASSES_PARTS],
};

function givenContinuedOpening(input: Input): Decision {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const requirement_ = readRequirementKind(offering.requirement);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const belowOpeningMinimumValue = computeBelowOpeningMinimum(
    graduateSubject,
    enrolled,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
  );
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  const belowOpeningMinimumLack =
    belowOpeningMinimumValue === UNKNOWN
      ? lackOfBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, doubleClassLack, enrolledBothClasses)
      : false;
  return decideContinuedOpening(division_2, requirement_, belowOpeningMinimumValue, nature, enrolled, belowOpeningMinimumLack);
}

function resultOfContinuedOpening(
  division_2: Division | undefined,
  requirement_: RequirementKind | undefined,
  belowOpeningMinimumValue: Truth,
  nature: CourseNature | undefined,
  enrolled: number,
  belowOpeningMinimumLack: Note,
  input: Input,
  graduateSubject: Truth,
  isPrerequisite: Truth,
  sameDepartment: Truth,
  sameYear: Truth,
  classes: number,
  enrolledBothClasses: number,
): Result {
  return result(
    settled(
      decideContinuedOpening(division_2, requirement_, belowOpeningMinimumValue, nature, enrolled, belowOpeningMinimumLack),
      givenContinuedOpening,
      input,
      CONTINUED_OPENING_PARTS,
    ),
    {
      text: '日間部選修科目於加退選之後，人數不足最低開課人數，而專業科目達五人、非專業科目達十人者，任課教師得續行開課；惟其時數僅計入基本授課時數，不得支領超支鐘點費，且每位教師每學期以一門為限。',
      values: [
        ['division', showMember(division_2, DIVISION_NAMES)],
        ['requirement', showMember(requirement_, REQUIREMENT_KIND_NAMES)],
        ['graduateSubject', showTruth(graduateSubject)],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['nature', showMember(nature, COURSE_NATURE_NAMES)],
        ['isPrerequisite', showTruth(isPrerequisite)],
        ['sameDepartment', showTruth(sameDepartment)],
        ['sameYear', showTruth(sameYear)],
        ['classes', showNumber(classes, 1n, '班')],
        ['enrolledBothClasses', showNumber(enrolledBothClasses, 1n, '人')],
        ['belowOpeningMinimum', showTruth(belowOpeningMinimumValue)],
        ['continuedProfessionalThreshold', '5 人'],
        ['continuedNonProfessionalThreshold', '10 人'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 人數不足之續開（第十二點）
 *
 * > 日間部選修科目於加退選之後，人數不足最低開課人數，而專業科目達五人、非專業科目達十人者，任課教師得續行開課；惟其時數僅計入基本授課時數，不得支領超支鐘點費，且每位教師每學期以一門為限。
 *
 * - 適用 開課.部別 = 日間部 且 開課.修別 = 選修 且 不足開課人數
 * - 當 （開課.課程性質 = 專業課程 且 開課.選課人數 ≥ 續開專業人數（5 人）） 或 （開課.課程性質 = 非專業課程 且 開課.選課人數 ≥ 續開非專業人數（10 人））
 * - 得 續行開課
 */
export function continuedOpening(input: Input): Decision {
  return settled(givenContinuedOpening(input), givenContinuedOpening, input, CONTINUED_OPENING_PARTS);
}

/** 人數不足之續開：結果與理由。 */
export function explainContinuedOpening(input: Input): Result {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const requirement_ = readRequirementKind(offering.requirement);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const belowOpeningMinimumValue = computeBelowOpeningMinimum(
    graduateSubject,
    enrolled,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
  );
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  const belowOpeningMinimumLack =
    belowOpeningMinimumValue === UNKNOWN
      ? lackOfBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, doubleClassLack, enrolledBothClasses)
      : false;
  return resultOfContinuedOpening(
    division_2,
    requirement_,
    belowOpeningMinimumValue,
    nature,
    enrolled,
    belowOpeningMinimumLack,
    input,
    graduateSubject,
    isPrerequisite,
    sameDepartment,
    sameYear,
    classes,
    enrolledBothClasses,
  );
}

/** 續開之時數：value */
const CONTINUED_HOURS_VALUE = /* @__PURE__ */ decided('value', '第十二點');

/** 續開之時數：notApplicable */
const CONTINUED_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十二點');

/** 續開之時數所讀的事實 */
const CONTINUED_HOURS_FACTS: readonly string[] = [
  '開課.部別',
  '開課.修別',
  '開課.研究所科目',
  '開課.選課人數',
  '開課.課程性質',
  '開課.先修科目',
  '開課.同系',
  '開課.同年級',
  '開課.同科目班數',
  '開課.雙班合計人數',
];

function openContinuedHours(
  division_2: Division | undefined,
  requirement_: RequirementKind | undefined,
  belowOpeningMinimumValue: Truth,
  nature: CourseNature | undefined,
  enrolled: number,
  belowOpeningMinimumLack: Note,
): Decision {
  const inCase: Truth = and(
    and(
      and(
        division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO,
        requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
      ),
      belowOpeningMinimumValue,
    ),
    or(
      and(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN),
      and(nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO, enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN),
    ),
  );
  if (inCase === YES) return CONTINUED_HOURS_VALUE;
  if (inCase === NO) return CONTINUED_HOURS_NOT_APPLICABLE;
  return undeterminedEffect(
    '第十二點',
    allAnswers(
      allAnswers(
        answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
        answer(requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO, requirement_ === undefined && '開課.修別'),
        answer(belowOpeningMinimumValue, belowOpeningMinimumLack),
      ),
      anyAnswer(
        allAnswers(
          answer(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
          answer(enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數'),
        ),
        allAnswers(
          answer(nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
          answer(enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN, enrolled !== enrolled && '開課.選課人數'),
        ),
      ),
    ),
    CONTINUED_HOURS_FACTS,
  );
}

function decideContinuedHours(
  division_2: Division | undefined,
  requirement_: RequirementKind | undefined,
  belowOpeningMinimumValue: Truth,
  nature: CourseNature | undefined,
  enrolled: number,
  belowOpeningMinimumLack: Note,
): Decision {
  const inCase: Truth = and(
    and(
      and(
        division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO,
        requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
      ),
      belowOpeningMinimumValue,
    ),
    or(
      and(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN),
      and(nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO, enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN),
    ),
  );
  if (inCase === YES) return CONTINUED_HOURS_VALUE;
  if (inCase === NO) return CONTINUED_HOURS_NOT_APPLICABLE;
  return openContinuedHours(division_2, requirement_, belowOpeningMinimumValue, nature, enrolled, belowOpeningMinimumLack);
}

const CONTINUED_HOURS_PARTS: Parts = {
  order: CONTINUED_HOURS_FACTS,
  deciding: [
    OFFERING_GRADUATE_SUBJECT_PARTS,
    OFFERING_NATURE_PARTS,
    OFFERING_IS_PREREQUISITE_PARTS,
    OFFERING_SAME_DEPARTMENT_PARTS,
    OFFERING_SAME_YEAR_PARTS,
    OFFERING_ENROLLED_PARTS_7,
    OFFERING_CLASSES_PARTS,
  ],
  others: [OFFERING_DIVISION_PARTS, OFFERING_REQUIREMENT_PARTS, OFFERING_ENROLLED_BOTH_CLASSES_PARTS],
};

function givenContinuedHours(input: Input): Decision {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const requirement_ = readRequirementKind(offering.requirement);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const belowOpeningMinimumValue = computeBelowOpeningMinimum(
    graduateSubject,
    enrolled,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
  );
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  const belowOpeningMinimumLack =
    belowOpeningMinimumValue === UNKNOWN
      ? lackOfBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, doubleClassLack, enrolledBothClasses)
      : false;
  return decideContinuedHours(division_2, requirement_, belowOpeningMinimumValue, nature, enrolled, belowOpeningMinimumLack);
}

function resultOfContinuedHours(
  division_2: Division | undefined,
  requirement_: RequirementKind | undefined,
  belowOpeningMinimumValue: Truth,
  nature: CourseNature | undefined,
  enrolled: number,
  belowOpeningMinimumLack: Note,
  input: Input,
  graduateSubject: Truth,
  isPrerequisite: Truth,
  sameDepartment: Truth,
  sameYear: Truth,
  classes: number,
  enrolledBothClasses: number,
): Result {
  return result(
    settled(
      decideContinuedHours(division_2, requirement_, belowOpeningMinimumValue, nature, enrolled, belowOpeningMinimumLack),
      givenContinuedHours,
      input,
      CONTINUED_HOURS_PARTS,
    ),
    {
      text: '日間部選修科目於加退選之後，人數不足最低開課人數，而專業科目達五人、非專業科目達十人者，任課教師得續行開課；惟其時數僅計入基本授課時數，不得支領超支鐘點費，且每位教師每學期以一門為限。',
      values: [
        ['division', showMember(division_2, DIVISION_NAMES)],
        ['requirement', showMember(requirement_, REQUIREMENT_KIND_NAMES)],
        ['graduateSubject', showTruth(graduateSubject)],
        ['enrolled', showNumber(enrolled, 1n, '人')],
        ['nature', showMember(nature, COURSE_NATURE_NAMES)],
        ['isPrerequisite', showTruth(isPrerequisite)],
        ['sameDepartment', showTruth(sameDepartment)],
        ['sameYear', showTruth(sameYear)],
        ['classes', showNumber(classes, 1n, '班')],
        ['enrolledBothClasses', showNumber(enrolledBothClasses, 1n, '人')],
        ['belowOpeningMinimum', showTruth(belowOpeningMinimumValue)],
        ['continuedProfessionalThreshold', '5 人'],
        ['continuedNonProfessionalThreshold', '10 人'],
      ],
      caveats: [],
      effects: ['時數僅計入基本授課時數並不得支領超支鐘點費'],
    },
  );
}

/**
 * 續開之時數（第十二點）
 *
 * > 日間部選修科目於加退選之後，人數不足最低開課人數，而專業科目達五人、非專業科目達十人者，任課教師得續行開課；惟其時數僅計入基本授課時數，不得支領超支鐘點費，且每位教師每學期以一門為限。
 *
 * - 適用 開課.部別 = 日間部 且 開課.修別 = 選修 且 不足開課人數
 * - 當 （開課.課程性質 = 專業課程 且 開課.選課人數 ≥ 續開專業人數（5 人）） 或 （開課.課程性質 = 非專業課程 且 開課.選課人數 ≥ 續開非專業人數（10 人））
 * - 效果 時數僅計入基本授課時數並不得支領超支鐘點費
 */
export function continuedHours(input: Input): Decision {
  return settled(givenContinuedHours(input), givenContinuedHours, input, CONTINUED_HOURS_PARTS);
}

/** 續開之時數：結果與理由。 */
export function explainContinuedHours(input: Input): Result {
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const requirement_ = readRequirementKind(offering.requirement);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const belowOpeningMinimumValue = computeBelowOpeningMinimum(
    graduateSubject,
    enrolled,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
  );
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  const belowOpeningMinimumLack =
    belowOpeningMinimumValue === UNKNOWN
      ? lackOfBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, doubleClassLack, enrolledBothClasses)
      : false;
  return resultOfContinuedHours(
    division_2,
    requirement_,
    belowOpeningMinimumValue,
    nature,
    enrolled,
    belowOpeningMinimumLack,
    input,
    graduateSubject,
    isPrerequisite,
    sameDepartment,
    sameYear,
    classes,
    enrolledBothClasses,
  );
}

/** 教師續開門數：met */
const CONTINUED_PER_TEACHER_MET = /* @__PURE__ */ decided('met', '第十二點');

/** 教師續開門數：violated */
const CONTINUED_PER_TEACHER_VIOLATED = /* @__PURE__ */ decided('violated', '第十二點');

/** 教師續開門數所讀的事實 */
const CONTINUED_PER_TEACHER_FACTS: readonly string[] = ['教師.續開門數'];

function openContinuedPerTeacher(continuedCourses: number): Decision {
  return undeterminedDuty(
    '第十二點',
    YES,
    answer(continuedCourses <= 1 ? YES : continuedCourses > 1 ? NO : UNKNOWN, continuedCourses !== continuedCourses && '教師.續開門數'),
    YES,
    CONTINUED_PER_TEACHER_FACTS,
  );
}

const CONTINUED_PER_TEACHER_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openContinuedPerTeacher(NaN));

function resultOfContinuedPerTeacher(continuedCourses: number): Result {
  return result(
    continuedCourses <= 1
      ? CONTINUED_PER_TEACHER_MET
      : continuedCourses > 1
        ? CONTINUED_PER_TEACHER_VIOLATED
        : CONTINUED_PER_TEACHER_UNDETERMINED,
    {
      text: '日間部選修科目於加退選之後，人數不足最低開課人數，而專業科目達五人、非專業科目達十人者，任課教師得續行開課；惟其時數僅計入基本授課時數，不得支領超支鐘點費，且每位教師每學期以一門為限。',
      values: [
        ['continuedCourses', showNumber(continuedCourses, 1n, '門')],
        ['continuedMaximum', '1 門'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 教師續開門數（第十二點）
 *
 * > 日間部選修科目於加退選之後，人數不足最低開課人數，而專業科目達五人、非專業科目達十人者，任課教師得續行開課；惟其時數僅計入基本授課時數，不得支領超支鐘點費，且每位教師每學期以一門為限。
 *
 * - 應 教師.續開門數 ≤ 續開上限（1 門）
 */
export function continuedPerTeacher(input: Input): Decision {
  const teacher = recordOf(input?.teacher);
  const continuedCourses = integerOf(teacher.continuedCourses, 0, 10);
  return continuedCourses <= 1
    ? CONTINUED_PER_TEACHER_MET
    : continuedCourses > 1
      ? CONTINUED_PER_TEACHER_VIOLATED
      : CONTINUED_PER_TEACHER_UNDETERMINED;
}

/** 教師續開門數：結果與理由。 */
export function explainContinuedPerTeacher(input: Input): Result {
  const teacher = recordOf(input?.teacher);
  const continuedCourses = integerOf(teacher.continuedCourses, 0, 10);
  return resultOfContinuedPerTeacher(continuedCourses);
}

/** 非本系背景輔導：value */
const BACKGROUND_GUIDANCE_VALUE = /* @__PURE__ */ decided('value', '第十三點');

/** 非本系背景輔導：notApplicable */
const BACKGROUND_GUIDANCE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十三點');

/** 非本系背景輔導所讀的事實 */
const BACKGROUND_GUIDANCE_FACTS: readonly string[] = ['新生.背景'];

function openBackgroundGuidance(background: FreshmanBackground | undefined): Decision {
  return undeterminedEffect(
    '第十三點',
    answer(background === 'otherDepartment' ? YES : background === undefined ? UNKNOWN : NO, background === undefined && '新生.背景'),
    BACKGROUND_GUIDANCE_FACTS,
  );
}

function decideBackgroundGuidance(background: FreshmanBackground | undefined): Decision {
  const inCase: Truth = background === 'otherDepartment' ? YES : background === undefined ? UNKNOWN : NO;
  if (inCase === YES) return BACKGROUND_GUIDANCE_VALUE;
  if (inCase === NO) return BACKGROUND_GUIDANCE_NOT_APPLICABLE;
  return openBackgroundGuidance(background);
}

function resultOfBackgroundGuidance(background: FreshmanBackground | undefined): Result {
  return result(decideBackgroundGuidance(background), {
    text: '大學部新生入學時，依其背景（採自願）區分為本系背景與非本系背景，後者得再細分為二類；系主任應指定專人（如導師等），輔導非本系背景新生就選課（先修科目）作最佳之安排，使其儘速進入良好之學習狀態。',
    values: [['background', showMember(background, FRESHMAN_BACKGROUND_NAMES)]],
    caveats: [],
    effects: ['由系主任指定專人輔導選課'],
  });
}

/**
 * 非本系背景輔導（第十三點）
 *
 * > 大學部新生入學時，依其背景（採自願）區分為本系背景與非本系背景，後者得再細分為二類；系主任應指定專人（如導師等），輔導非本系背景新生就選課（先修科目）作最佳之安排，使其儘速進入良好之學習狀態。
 *
 * - 當 新生.背景 = 非本系背景
 * - 效果 由系主任指定專人輔導選課
 */
export function backgroundGuidance(input: Input): Decision {
  const freshman = recordOf(input?.freshman);
  const background = readFreshmanBackground(freshman.background);
  return decideBackgroundGuidance(background);
}

/** 非本系背景輔導：結果與理由。 */
export function explainBackgroundGuidance(input: Input): Result {
  const freshman = recordOf(input?.freshman);
  const background = readFreshmanBackground(freshman.background);
  return resultOfBackgroundGuidance(background);
}

/** 專題題目公布：met */
const TOPIC_PUBLICATION_MET = /* @__PURE__ */ decided('met', '第十四點');

/** 專題題目公布：violated */
const TOPIC_PUBLICATION_VIOLATED = /* @__PURE__ */ decided('violated', '第十四點');

/** 專題題目公布所讀的事實 */
const TOPIC_PUBLICATION_FACTS: readonly string[] = ['專題.公布週次'];

function openTopicPublication(publishedWeek: number): Decision {
  return undeterminedDuty(
    '第十四點',
    YES,
    answer(publishedWeek <= 1 ? YES : publishedWeek > 1 ? NO : UNKNOWN, publishedWeek !== publishedWeek && '專題.公布週次'),
    YES,
    TOPIC_PUBLICATION_FACTS,
  );
}

const TOPIC_PUBLICATION_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openTopicPublication(NaN));

function resultOfTopicPublication(publishedWeek: number): Result {
  return result(
    publishedWeek <= 1 ? TOPIC_PUBLICATION_MET : publishedWeek > 1 ? TOPIC_PUBLICATION_VIOLATED : TOPIC_PUBLICATION_UNDETERMINED,
    {
      text: '大學部「實務專題」之題目，各系至遲應在開學第一週內公布，以供學生選擇；每組之學生人數，另行訂定。',
      values: [
        ['publishedWeek', showNumber(publishedWeek, 1n, '週')],
        ['topicDeadline', '1 週'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 專題題目公布（第十四點）
 *
 * > 大學部「實務專題」之題目，各系至遲應在開學第一週內公布，以供學生選擇；每組之學生人數，另行訂定。
 *
 * - 應 專題.公布週次 ≤ 題目公布期限（1 週）
 */
export function topicPublication(input: Input): Decision {
  const project = recordOf(input?.project);
  const publishedWeek = integerOf(project.publishedWeek, 1, 20);
  return publishedWeek <= 1 ? TOPIC_PUBLICATION_MET : publishedWeek > 1 ? TOPIC_PUBLICATION_VIOLATED : TOPIC_PUBLICATION_UNDETERMINED;
}

/** 專題題目公布：結果與理由。 */
export function explainTopicPublication(input: Input): Result {
  const project = recordOf(input?.project);
  const publishedWeek = integerOf(project.publishedWeek, 1, 20);
  return resultOfTopicPublication(publishedWeek);
}

/** 延修生 */
const MEMBERS_2 = 0b10;

/** 大學部延修全額收費：value */
const EXTENDED_FULL_FEE_VALUE = /* @__PURE__ */ decided('value', '第十五點第一款');

/** 大學部延修全額收費：notApplicable */
const EXTENDED_FULL_FEE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十五點第一款');

/** 大學部延修全額收費所讀的事實 */
const EXTENDED_FULL_FEE_FACTS: readonly string[] = ['學生.學制', '學生.身分', '選課.學分'];

function openExtendedFullFee(programme: Programme | undefined, statuses: number, credits: number): Decision {
  return undeterminedEffect(
    '第十五點第一款',
    allAnswers(
      allAnswers(
        answer(
          programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        ),
        answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
      ),
      answer(credits >= 9 ? YES : credits < 9 ? NO : UNKNOWN, credits !== credits && '選課.學分'),
    ),
    EXTENDED_FULL_FEE_FACTS,
  );
}

function decideExtendedFullFee(programme: Programme | undefined, statuses: number, credits: number): Decision {
  const inCase: Truth = and(
    and(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO,
    ),
    credits >= 9 ? YES : credits < 9 ? NO : UNKNOWN,
  );
  if (inCase === YES) return EXTENDED_FULL_FEE_VALUE;
  if (inCase === NO) return EXTENDED_FULL_FEE_NOT_APPLICABLE;
  return openExtendedFullFee(programme, statuses, credits);
}

function resultOfExtendedFullFee(programme: Programme | undefined, statuses: number, credits: number): Result {
  return result(decideExtendedFullFee(programme, statuses, credits), {
    text: '大學日間、進修部：學生延長修業年限，選課達九學分者，仍依一般學生註冊繳費；未達九學分者，繳交學分學時費。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['statuses', showList(membersOf(statuses, STUDENT_STATUS_NAMES), (member) => showMember(member, STUDENT_STATUS_NAMES))],
      ['credits', showNumber(credits, 1n, '學分')],
      ['fullFeeCredits', '9 學分'],
    ],
    caveats: [],
    effects: ['依一般學生註冊繳費'],
  });
}

/**
 * 大學部延修全額收費（第十五點第一款）
 *
 * > 大學日間、進修部：學生延長修業年限，選課達九學分者，仍依一般學生註冊繳費；未達九學分者，繳交學分學時費。
 *
 * - 適用 學生.學制 屬於 四技、二技 且 學生.身分 有一屬於 延修生
 * - 當 選課.學分 ≥ 註冊繳費學分（9 學分）
 * - 效果 依一般學生註冊繳費
 */
export function extendedFullFee(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  return decideExtendedFullFee(programme, statuses, credits);
}

/** 大學部延修全額收費：結果與理由。 */
export function explainExtendedFullFee(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  return resultOfExtendedFullFee(programme, statuses, credits);
}

/** 大學部延修學分費：value */
const EXTENDED_CREDIT_FEE_VALUE = /* @__PURE__ */ decided('value', '第十五點第一款');

/** 大學部延修學分費：notApplicable */
const EXTENDED_CREDIT_FEE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十五點第一款');

/** 大學部延修學分費所讀的事實 */
const EXTENDED_CREDIT_FEE_FACTS: readonly string[] = ['學生.學制', '學生.身分', '選課.學分'];

function openExtendedCreditFee(programme: Programme | undefined, statuses: number, credits: number): Decision {
  return undeterminedEffect(
    '第十五點第一款',
    allAnswers(
      allAnswers(
        answer(
          programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        ),
        answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
      ),
      answer(credits < 9 ? YES : credits >= 9 ? NO : UNKNOWN, credits !== credits && '選課.學分'),
    ),
    EXTENDED_CREDIT_FEE_FACTS,
  );
}

function decideExtendedCreditFee(programme: Programme | undefined, statuses: number, credits: number): Decision {
  const inCase: Truth = and(
    and(
      programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
      statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO,
    ),
    credits < 9 ? YES : credits >= 9 ? NO : UNKNOWN,
  );
  if (inCase === YES) return EXTENDED_CREDIT_FEE_VALUE;
  if (inCase === NO) return EXTENDED_CREDIT_FEE_NOT_APPLICABLE;
  return openExtendedCreditFee(programme, statuses, credits);
}

function resultOfExtendedCreditFee(programme: Programme | undefined, statuses: number, credits: number): Result {
  return result(decideExtendedCreditFee(programme, statuses, credits), {
    text: '大學日間、進修部：學生延長修業年限，選課達九學分者，仍依一般學生註冊繳費；未達九學分者，繳交學分學時費。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['statuses', showList(membersOf(statuses, STUDENT_STATUS_NAMES), (member) => showMember(member, STUDENT_STATUS_NAMES))],
      ['credits', showNumber(credits, 1n, '學分')],
      ['creditFeeCredits', '9 學分'],
    ],
    caveats: [],
    effects: ['繳交學分學時費'],
  });
}

/**
 * 大學部延修學分費（第十五點第一款）
 *
 * > 大學日間、進修部：學生延長修業年限，選課達九學分者，仍依一般學生註冊繳費；未達九學分者，繳交學分學時費。
 *
 * - 適用 學生.學制 屬於 四技、二技 且 學生.身分 有一屬於 延修生
 * - 當 選課.學分 < 學分費學分（9 學分）
 * - 效果 繳交學分學時費
 */
export function extendedCreditFee(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  return decideExtendedCreditFee(programme, statuses, credits);
}

/** 大學部延修學分費：結果與理由。 */
export function explainExtendedCreditFee(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const enrolment = recordOf(input?.enrolment);
  const credits = integerOf(enrolment.credits, 0, 60);
  return resultOfExtendedCreditFee(programme, statuses, credits);
}

/** 研究所延修收費：value */
const EXTENDED_GRADUATE_FEE_VALUE = /* @__PURE__ */ decided('value', '第十五點第二款');

/** 研究所延修收費：notApplicable */
const EXTENDED_GRADUATE_FEE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十五點第二款');

/** 研究所延修收費所讀的事實 */
const EXTENDED_GRADUATE_FEE_FACTS: readonly string[] = ['學生.身分', '學生.學制'];

function openExtendedGraduateFee(statuses: number, programme: Programme | undefined): Decision {
  return undeterminedEffect(
    '第十五點第二款',
    allAnswers(
      answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
      answer(
        programme === 'doctoral' || programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO,
        programme === undefined && '學生.學制',
      ),
    ),
    EXTENDED_GRADUATE_FEE_FACTS,
  );
}

function decideExtendedGraduateFee(statuses: number, programme: Programme | undefined): Decision {
  const inCase: Truth = and(
    statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO,
    programme === 'doctoral' || programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO,
  );
  if (inCase === YES) return EXTENDED_GRADUATE_FEE_VALUE;
  if (inCase === NO) return EXTENDED_GRADUATE_FEE_NOT_APPLICABLE;
  return openExtendedGraduateFee(statuses, programme);
}

function resultOfExtendedGraduateFee(statuses: number, programme: Programme | undefined): Result {
  return result(decideExtendedGraduateFee(statuses, programme), {
    text: '研究所：博士班、碩士班研究生延長修業年限者，仍依一般學生註冊，並繳納學雜費基數；學分學時費則免繳。',
    values: [
      ['statuses', showList(membersOf(statuses, STUDENT_STATUS_NAMES), (member) => showMember(member, STUDENT_STATUS_NAMES))],
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['extendedGraduateProgrammes', '博士班、碩士班'],
    ],
    caveats: [],
    effects: ['繳納學雜費基數並免繳學分學時費'],
  });
}

/**
 * 研究所延修收費（第十五點第二款）
 *
 * > 研究所：博士班、碩士班研究生延長修業年限者，仍依一般學生註冊，並繳納學雜費基數；學分學時費則免繳。
 *
 * - 適用 學生.身分 有一屬於 延修生
 * - 當 學生.學制 屬於 博士班、碩士班
 * - 效果 繳納學雜費基數並免繳學分學時費
 */
export function extendedGraduateFee(input: Input): Decision {
  const student = recordOf(input?.student);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const programme = readProgramme(student.programme);
  return decideExtendedGraduateFee(statuses, programme);
}

/** 研究所延修收費：結果與理由。 */
export function explainExtendedGraduateFee(input: Input): Result {
  const student = recordOf(input?.student);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const programme = readProgramme(student.programme);
  return resultOfExtendedGraduateFee(statuses, programme);
}

function holdsWith_2(crossDivisionCredits: number, credits: number): Truth {
  return 3 * crossDivisionCredits <= credits ? YES : 3 * crossDivisionCredits > credits ? NO : UNKNOWN;
}

function holdsAtEnds_2(crossDivisionCredits: number, credits: number): Truth {
  return agree(
    holdsWith_2(crossDivisionCredits === crossDivisionCredits ? crossDivisionCredits : 0, credits === credits ? credits : 60),
    holdsWith_2(crossDivisionCredits === crossDivisionCredits ? crossDivisionCredits : 60, credits === credits ? credits : 0),
  );
}

/** 延修生、畢業班、轉學生、轉系生、復學生 */
const EXEMPT_STATUSES = 0b111110;

/** 跨日選修上限：notApplicable */
const CROSS_DIVISION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款');

/** 跨日選修上限：met */
const CROSS_DIVISION_MET = /* @__PURE__ */ decided('met', '第三點第四款');

/** 跨日選修上限：violated */
const CROSS_DIVISION_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第四款');

/** 跨日選修上限所讀的事實 */
const CROSS_DIVISION_FACTS: readonly string[] = [
  '學生.學制',
  '學生.部別',
  '選課.跨日學分',
  '選課.學分',
  '學生.身分',
  '選課.全學期校外實習',
];

function openCrossDivision(
  programme: Programme | undefined,
  division: Division | undefined,
  statuses: number,
  fullTermInternship: Truth,
  crossDivisionCredits: number,
  credits: number,
): Decision {
  const inCase: Truth = and(
    and(
      and(
        programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
        division === 'evening' ? YES : division === undefined ? UNKNOWN : NO,
      ),
      not(statuses < 0 ? UNKNOWN : (statuses & EXEMPT_STATUSES) !== 0 ? YES : NO),
    ),
    not(fullTermInternship),
  );
  if (inCase === NO) return CROSS_DIVISION_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_2(crossDivisionCredits, credits);
  if (inCase === YES && must === YES) return CROSS_DIVISION_MET;
  if (inCase === YES && must === NO) return CROSS_DIVISION_VIOLATED;
  return undeterminedDuty(
    '第三點第四款',
    allAnswers(
      allAnswers(
        answer(
          programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        ),
        answer(division === 'evening' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
      ),
      notAnswer(answer(statuses < 0 ? UNKNOWN : (statuses & EXEMPT_STATUSES) !== 0 ? YES : NO, statuses < 0 && '學生.身分')),
      notAnswer(answer(fullTermInternship, fullTermInternship === UNKNOWN && '選課.全學期校外實習')),
    ),
    answer(
      holdsAtEnds_2(crossDivisionCredits, credits),
      crossDivisionCredits !== crossDivisionCredits && '選課.跨日學分',
      credits !== credits && '選課.學分',
    ),
    YES,
    CROSS_DIVISION_FACTS,
  );
}

function decideCrossDivision(
  programme: Programme | undefined,
  division: Division | undefined,
  statuses: number,
  fullTermInternship: Truth,
  crossDivisionCredits: number,
  credits: number,
): Decision {
  const inCase: Truth = and(
    and(
      and(
        programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
        division === 'evening' ? YES : division === undefined ? UNKNOWN : NO,
      ),
      not(statuses < 0 ? UNKNOWN : (statuses & EXEMPT_STATUSES) !== 0 ? YES : NO),
    ),
    not(fullTermInternship),
  );
  if (inCase === NO) return CROSS_DIVISION_NOT_APPLICABLE;
  if (inCase === YES && 3 * crossDivisionCredits <= credits) return CROSS_DIVISION_MET;
  if (inCase === YES && 3 * crossDivisionCredits > credits) return CROSS_DIVISION_VIOLATED;
  return openCrossDivision(programme, division, statuses, fullTermInternship, crossDivisionCredits, credits);
}

function resultOfCrossDivision(
  programme: Programme | undefined,
  division: Division | undefined,
  statuses: number,
  fullTermInternship: Truth,
  crossDivisionCredits: number,
  credits: number,
): Result {
  return result(decideCrossDivision(programme, division, statuses, fullTermInternship, crossDivisionCredits, credits), {
    text: '進修推廣部學生跨日選修，以當學期選課學分總數三分之一為上限；但屬延修生、畢業班、轉學生、轉系生、復學生，或選修全學期之校外實習課程者，不受此限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['division', showMember(division, DIVISION_NAMES)],
      ['crossDivisionCredits', showNumber(crossDivisionCredits, 1n, '學分')],
      ['credits', showNumber(credits, 1n, '學分')],
      ['statuses', showList(membersOf(statuses, STUDENT_STATUS_NAMES), (member) => showMember(member, STUDENT_STATUS_NAMES))],
      ['fullTermInternship', showTruth(fullTermInternship)],
      ['crossDivisionMaximum', '1/3'],
      ['exemptStatuses', '延修生、畢業班、轉學生、轉系生、復學生'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 跨日選修上限（第三點第四款）
 *
 * > 進修推廣部學生跨日選修，以當學期選課學分總數三分之一為上限；但屬延修生、畢業班、轉學生、轉系生、復學生，或選修全學期之校外實習課程者，不受此限。
 *
 * - 適用 學生.學制 屬於 四技、二技 且 學生.部別 = 進修推廣部
 * - 應 選課.跨日學分 ≤ （選課.學分 × 跨日上限（1/3））
 * - 除外 學生.身分 有一屬於 延修生、畢業班、轉學生、轉系生、復學生
 * - 除外 選課.全學期校外實習
 */
export function crossDivision(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const enrolment = recordOf(input?.enrolment);
  const fullTermInternship = readBoolean(enrolment.fullTermInternship);
  const crossDivisionCredits = integerOf(enrolment.crossDivisionCredits, 0, 60);
  const credits = integerOf(enrolment.credits, 0, 60);
  return decideCrossDivision(programme, division, statuses, fullTermInternship, crossDivisionCredits, credits);
}

/** 跨日選修上限：結果與理由。 */
export function explainCrossDivision(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const enrolment = recordOf(input?.enrolment);
  const fullTermInternship = readBoolean(enrolment.fullTermInternship);
  const crossDivisionCredits = integerOf(enrolment.crossDivisionCredits, 0, 60);
  const credits = integerOf(enrolment.credits, 0, 60);
  return resultOfCrossDivision(programme, division, statuses, fullTermInternship, crossDivisionCredits, credits);
}

/** 屬禁修課程：value */
const BARRED_COURSE_VALUE = /* @__PURE__ */ decided('value', '第五點第三款');

/** 屬禁修課程所讀的事實 */
const BARRED_COURSE_FACTS: readonly string[] = ['學生.學制', '學生.部別', '課程.類別'];

function resultOfBarredCourse(
  barredCourseValue: Truth,
  programme: Programme | undefined,
  division: Division | undefined,
  categories: number,
): Result {
  const value = barredCourseValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第五點第三款', lacking(lackOfBarredCourse(programme, division, categories)), BARRED_COURSE_FACTS)
      : BARRED_COURSE_VALUE;
  return result(
    decision,
    {
      text: '日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['division', showMember(division, DIVISION_NAMES)],
        ['categories', showList(membersOf(categories, COURSE_CATEGORY_NAMES), (member) => showMember(member, COURSE_CATEGORY_NAMES))],
        ['dayBarredCourses', '進修部課程、進修學院課程'],
        ['eveningBarredCourses', '進修學院課程'],
        ['graduateBarredCourses', '大學部課程、碩士在職專班課程'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const BARRED_COURSE_PARTS: Parts = {
  order: BARRED_COURSE_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS_3, STUDENT_DIVISION_PARTS_2, COURSE_CATEGORIES_PARTS_2],
  others: [],
};

function givenBarredCourse(input: Input): Valued {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const barredCourseValue = computeBarredCourse(programme, division, categories);
  const value = barredCourseValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第五點第三款', lacking(lackOfBarredCourse(programme, division, categories)), BARRED_COURSE_FACTS)
      : BARRED_COURSE_VALUE,
    truthValue(value),
  );
}

function valueOfBarredCourse(barredCourseValue: Truth): boolean | undefined {
  const value = barredCourseValue;
  return truthValue(value);
}

/**
 * 屬禁修課程（第五點第三款）
 *
 * > 日間大學部學生不得選修進修部課程及進修學院課程，進修推廣部學生不得選修進修學院課程，研究所學生不得選修大學部課程及碩士在職專班課程；情況特殊者，應取得授課教師或指導教授之核准，及系主任（所長）之核准，始得修習，其學分不列為畢業學分，並依學生所屬學制之規定繳費。
 *
 * - 當 學生.學制 屬於 四技、二技 且 學生.部別 = 日間部 且 課程.類別 有一屬於 進修部課程、進修學院課程 則 是
 * - 當 學生.學制 屬於 四技、二技 且 學生.部別 = 進修推廣部 且 課程.類別 有一屬於 進修學院課程 則 是
 * - 當 學生.學制 屬於 碩士班、博士班 且 課程.類別 有一屬於 大學部課程、碩士在職專班課程 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function barredCourse(input: Input): boolean | undefined {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const barredCourseValue = computeBarredCourse(programme, division, categories);
  return settledValue(valueOfBarredCourse(barredCourseValue), givenBarredCourse, input, BARRED_COURSE_PARTS);
}

/** 屬禁修課程：值與理由。 */
export function explainBarredCourse(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const division = readDivision(student.division);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const barredCourseValue = computeBarredCourse(programme, division, categories);
  return settledResult(
    resultOfBarredCourse(barredCourseValue, programme, division, categories),
    givenBarredCourse,
    input,
    BARRED_COURSE_PARTS,
  );
}

export interface Decisions {
  readonly recordDeletion: Decision;
  readonly fourYearMinimum: Decision;
  readonly fourYearFinalYearMinimum: Decision;
  readonly fourYearMaximum: Decision;
  readonly twoYearMinimum: Decision;
  readonly twoYearFinalYearMinimum: Decision;
  readonly twoYearMaximum: Decision;
  readonly outsideCredits: Decision;
  readonly eveningOutsideCredits: Decision;
  readonly graduateCredits: Decision;
  readonly approvedExtra: Decision;
  readonly approvedAddition: Decision;
  readonly reduction: Decision;
  readonly undergraduateInGraduateCourse: Decision;
  readonly calculusCollege: Decision;
  readonly crossProgramme: Decision;
  readonly specialCredits: Decision;
  readonly prerequisite: Decision;
  readonly prerequisiteVoid: Decision;
  readonly sequenceCredits: Decision;
  readonly noTimeClash: Decision;
  readonly clashZero: Decision;
  readonly exemptionDeadline: Decision;
  readonly exemptionAddDrop: Decision;
  readonly unreturnedConfirmation: Decision;
  readonly singleClassOpening: Decision;
  readonly doubleClassOpening: Decision;
  readonly prerequisiteOpening: Decision;
  readonly nonProfessionalOpening: Decision;
  readonly graduateOpening: Decision;
  readonly eveningOpening: Decision;
  readonly continuedOpening: Decision;
  readonly continuedHours: Decision;
  readonly continuedPerTeacher: Decision;
  readonly backgroundGuidance: Decision;
  readonly topicPublication: Decision;
  readonly extendedFullFee: Decision;
  readonly extendedCreditFee: Decision;
  readonly extendedGraduateFee: Decision;
  readonly crossDivision: Decision;
}

export interface Results {
  readonly recordDeletion: Result;
  readonly separatePhysicalEducation: Result;
  readonly countedCredits: Result;
  readonly fourYearMinimum: Result;
  readonly fourYearFinalYearMinimum: Result;
  readonly fourYearMaximum: Result;
  readonly twoYearMinimum: Result;
  readonly twoYearFinalYearMinimum: Result;
  readonly twoYearMaximum: Result;
  readonly outsideCredits: Result;
  readonly eveningOutsideCredits: Result;
  readonly graduateCredits: Result;
  readonly approvedExtra: Result;
  readonly approvedAddition: Result;
  readonly reduction: Result;
  readonly undergraduateInGraduateCourse: Result;
  readonly calculusCollege: Result;
  readonly specialApproved: Result;
  readonly specialScope: Result;
  readonly crossProgramme: Result;
  readonly specialCredits: Result;
  readonly prerequisite: Result;
  readonly prerequisiteVoid: Result;
  readonly countedTimes: Result;
  readonly sequenceCredits: Result;
  readonly noTimeClash: Result;
  readonly clashZero: ResultWith<ClashZeroConsequences>;
  readonly recordedScore: Result;
  readonly exemptionDeadline: Result;
  readonly exemptionAddDrop: Result;
  readonly unreturnedConfirmation: Result;
  readonly warnings: Result;
  readonly serviceHoursWithinTerm: Result;
  readonly demerits: Result;
  readonly serviceHoursOutsideTerm: Result;
  readonly doubleClass: Result;
  readonly singleClassOpening: Result;
  readonly doubleClassOpening: Result;
  readonly prerequisiteOpening: Result;
  readonly nonProfessionalOpening: Result;
  readonly graduateOpening: Result;
  readonly eveningOpening: Result;
  readonly belowOpeningMinimum: Result;
  readonly continuedOpening: Result;
  readonly continuedHours: Result;
  readonly continuedPerTeacher: Result;
  readonly backgroundGuidance: Result;
  readonly topicPublication: Result;
  readonly extendedFullFee: Result;
  readonly extendedCreditFee: Result;
  readonly extendedGraduateFee: Result;
  readonly crossDivision: Result;
  readonly barredCourse: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const enrolment = recordOf(input?.enrolment);
  const procedureDone = readBoolean(enrolment.procedureDone);
  const feePaid = readBoolean(enrolment.feePaid);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const credits = integerOf(enrolment.credits, 0, 60);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  const division = readDivision(student.division);
  const departmentMeetingApproved = readBoolean(enrolment.departmentMeetingApproved);
  const outsideCredits_2 = integerOf(enrolment.outsideCredits, 0, 60);
  const academicYears = integerOf(student.academicYears, 1, 10);
  const approvedExtraInput = recordOf(input?.approvedExtra);
  const approvedExtraDecision = readDecision(approvedExtraInput.decision);
  const extraCredits = integerOf(approvedExtraInput.extraCredits, 1, 3);
  const reductionInput = recordOf(input?.reduction);
  const reductionDecision = readDecision(reductionInput.decision);
  const failedCourses = integerOf(termResult.failedCourses, 0, 30);
  const reducedCredits = integerOf(reductionInput.reducedCredits, 1, 5);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const college = readCollege(student.college);
  const calculus = readBoolean(course.calculus);
  const offeringCollege = readCollege(course.offeringCollege);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  const specialScopeValue = computeSpecialScope(specialApprovedValue);
  const barredCourseValue = computeBarredCourse(programme, division, categories);
  const specialApprovedLack =
    specialApprovedValue === UNKNOWN ? lackOfSpecialApproved(teacherApproved, advisorApproved, headApproved) : false;
  const specialScopeLack = specialScopeValue === UNKNOWN ? lackOfSpecialScope(specialApprovedValue, specialApprovedLack) : false;
  const barredCourseLack = barredCourseValue === UNKNOWN ? lackOfBarredCourse(programme, division, categories) : false;
  const hasPrerequisite = readBoolean(course.hasPrerequisite);
  const prerequisitePassed = readBoolean(course.prerequisitePassed);
  const sequence = readBoolean(course.sequence);
  const allPartsTaken = readBoolean(course.allPartsTaken);
  const allPartsPassed = readBoolean(course.allPartsPassed);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  const exemption = recordOf(input?.exemption);
  const appliedInTime = readBoolean(exemption.appliedInTime);
  const handledInAddDrop = readBoolean(exemption.handledInAddDrop);
  const confirmationReturned = readBoolean(enrolment.confirmationReturned);
  const offering = recordOf(input?.offering);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const requirement_ = readRequirementKind(offering.requirement);
  const specialApproval = readBoolean(offering.specialApproval);
  const graduatingClass = readBoolean(offering.graduatingClass);
  const belowOpeningMinimumValue = computeBelowOpeningMinimum(
    graduateSubject,
    enrolled,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
  );
  const belowOpeningMinimumLack =
    belowOpeningMinimumValue === UNKNOWN
      ? lackOfBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, doubleClassLack, enrolledBothClasses)
      : false;
  const teacher = recordOf(input?.teacher);
  const continuedCourses = integerOf(teacher.continuedCourses, 0, 10);
  const freshman = recordOf(input?.freshman);
  const background = readFreshmanBackground(freshman.background);
  const project = recordOf(input?.project);
  const publishedWeek = integerOf(project.publishedWeek, 1, 20);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const fullTermInternship = readBoolean(enrolment.fullTermInternship);
  const crossDivisionCredits = integerOf(enrolment.crossDivisionCredits, 0, 60);
  return {
    recordDeletion: decideRecordDeletion(procedureDone, feePaid),
    fourYearMinimum: settled(
      decideFourYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack),
      givenFourYearMinimum,
      input,
      FOUR_YEAR_MINIMUM_PARTS,
    ),
    fourYearFinalYearMinimum: settled(
      decideFourYearFinalYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack),
      givenFourYearFinalYearMinimum,
      input,
      FOUR_YEAR_FINAL_YEAR_MINIMUM_PARTS,
    ),
    fourYearMaximum: settled(
      decideFourYearMaximum(
        programme,
        yearOfStudy,
        approvedAdditionDecision,
        countedCreditsValue,
        allPassed,
        rank,
        cohortSize,
        addedCredits,
        countedCreditsReach,
        countedCreditsLack,
      ),
      givenFourYearMaximum,
      input,
      FOUR_YEAR_MAXIMUM_PARTS,
    ),
    twoYearMinimum: settled(
      decideTwoYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack),
      givenTwoYearMinimum,
      input,
      TWO_YEAR_MINIMUM_PARTS,
    ),
    twoYearFinalYearMinimum: settled(
      decideTwoYearFinalYearMinimum(programme, yearOfStudy, countedCreditsValue, countedCreditsReach, countedCreditsLack),
      givenTwoYearFinalYearMinimum,
      input,
      TWO_YEAR_FINAL_YEAR_MINIMUM_PARTS,
    ),
    twoYearMaximum: settled(
      decideTwoYearMaximum(
        programme,
        yearOfStudy,
        approvedAdditionDecision,
        countedCreditsValue,
        allPassed,
        rank,
        cohortSize,
        addedCredits,
        countedCreditsReach,
        countedCreditsLack,
      ),
      givenTwoYearMaximum,
      input,
      TWO_YEAR_MAXIMUM_PARTS,
    ),
    outsideCredits: decideOutsideCredits(programme, division, departmentMeetingApproved, outsideCredits_2),
    eveningOutsideCredits: decideEveningOutsideCredits(programme, division),
    graduateCredits: settled(
      decideGraduateCredits(
        programme,
        academicYears,
        approvedExtraDecision,
        countedCreditsValue,
        extraCredits,
        countedCreditsReach,
        countedCreditsLack,
      ),
      givenGraduateCredits,
      input,
      GRADUATE_CREDITS_PARTS,
    ),
    approvedExtra:
      approvedExtraDecision === NO
        ? APPROVED_EXTRA_NOT_ENTITLED
        : approvedExtraDecision === YES && extraCredits === extraCredits
          ? APPROVED_EXTRA_ENTITLED
          : openApprovedExtra(approvedExtraDecision, extraCredits),
    approvedAddition: decideApprovedAddition(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits),
    reduction:
      reductionDecision === NO || failedCourses < 2
        ? REDUCTION_NOT_ENTITLED
        : reductionDecision === YES && failedCourses >= 2 && reducedCredits === reducedCredits
          ? REDUCTION_ENTITLED
          : openReduction(failedCourses, reductionDecision, reducedCredits),
    undergraduateInGraduateCourse: settled(
      decideUndergraduateInGraduateCourse(programme, categories, yearOfStudy),
      givenUndergraduateInGraduateCourse,
      input,
      UNDERGRADUATE_IN_GRADUATE_COURSE_PARTS,
    ),
    calculusCollege: decideCalculusCollege(college, calculus, offeringCollege),
    crossProgramme: settled(
      decideCrossProgramme(specialScopeValue, barredCourseValue, specialScopeLack, barredCourseLack),
      givenCrossProgramme,
      input,
      CROSS_PROGRAMME_PARTS,
    ),
    specialCredits: settled(
      decideSpecialCredits(barredCourseValue, specialScopeValue, barredCourseLack, specialScopeLack),
      givenSpecialCredits,
      input,
      SPECIAL_CREDITS_PARTS,
    ),
    prerequisite: decidePrerequisite(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved),
    prerequisiteVoid: decidePrerequisiteVoid(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved),
    sequenceCredits: decideSequenceCredits(sequence, allPartsTaken, allPartsPassed),
    noTimeClash: settled(decideNoTimeClash(timeClash, clashWithdrawn), givenNoTimeClash, input, NO_TIME_CLASH_PARTS),
    clashZero: decideClashZero(timeClash, clashWithdrawn),
    exemptionDeadline: decideExemptionDeadline(appliedInTime),
    exemptionAddDrop: decideExemptionAddDrop(appliedInTime, handledInAddDrop),
    unreturnedConfirmation: decideUnreturnedConfirmation(confirmationReturned),
    singleClassOpening: decideSingleClassOpening(
      division_2,
      graduateSubject,
      nature,
      isPrerequisite,
      doubleClassValue,
      enrolled,
      doubleClassLack,
    ),
    doubleClassOpening: decideDoubleClassOpening(
      division_2,
      graduateSubject,
      nature,
      isPrerequisite,
      doubleClassValue,
      enrolledBothClasses,
      doubleClassLack,
    ),
    prerequisiteOpening: decidePrerequisiteOpening(division_2, graduateSubject, isPrerequisite, enrolled),
    nonProfessionalOpening: settled(
      decideNonProfessionalOpening(division_2, graduateSubject, nature, requirement_, enrolled, specialApproval),
      givenNonProfessionalOpening,
      input,
      NON_PROFESSIONAL_OPENING_PARTS,
    ),
    graduateOpening: decideGraduateOpening(graduateSubject, enrolled, specialApproval),
    eveningOpening: settled(
      decideEveningOpening(division_2, graduateSubject, requirement_, graduatingClass, enrolled),
      givenEveningOpening,
      input,
      EVENING_OPENING_PARTS,
    ),
    continuedOpening: settled(
      decideContinuedOpening(division_2, requirement_, belowOpeningMinimumValue, nature, enrolled, belowOpeningMinimumLack),
      givenContinuedOpening,
      input,
      CONTINUED_OPENING_PARTS,
    ),
    continuedHours: settled(
      decideContinuedHours(division_2, requirement_, belowOpeningMinimumValue, nature, enrolled, belowOpeningMinimumLack),
      givenContinuedHours,
      input,
      CONTINUED_HOURS_PARTS,
    ),
    continuedPerTeacher:
      continuedCourses <= 1
        ? CONTINUED_PER_TEACHER_MET
        : continuedCourses > 1
          ? CONTINUED_PER_TEACHER_VIOLATED
          : CONTINUED_PER_TEACHER_UNDETERMINED,
    backgroundGuidance: decideBackgroundGuidance(background),
    topicPublication:
      publishedWeek <= 1 ? TOPIC_PUBLICATION_MET : publishedWeek > 1 ? TOPIC_PUBLICATION_VIOLATED : TOPIC_PUBLICATION_UNDETERMINED,
    extendedFullFee: decideExtendedFullFee(programme, statuses, credits),
    extendedCreditFee: decideExtendedCreditFee(programme, statuses, credits),
    extendedGraduateFee: decideExtendedGraduateFee(statuses, programme),
    crossDivision: decideCrossDivision(programme, division, statuses, fullTermInternship, crossDivisionCredits, credits),
  };
}

function evaluateRead(input: Input): Results {
  const enrolment = recordOf(input?.enrolment);
  const procedureDone = readBoolean(enrolment.procedureDone);
  const feePaid = readBoolean(enrolment.feePaid);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const physicalEducationCredits = integerOf(enrolment.physicalEducationCredits, 0, 6);
  const separatePhysicalEducationValue = computeSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits);
  const credits = integerOf(enrolment.credits, 0, 60);
  const internshipCredits = integerOf(enrolment.internshipCredits, 0, 18);
  const separatePhysicalEducationReach =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? reachOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : undefined;
  const countedCreditsValue = computeCountedCredits(
    credits,
    separatePhysicalEducationValue,
    internshipCredits,
    separatePhysicalEducationReach,
  );
  const separatePhysicalEducationLack =
    separatePhysicalEducationValue !== separatePhysicalEducationValue
      ? lackOfSeparatePhysicalEducation(programme, yearOfStudy, physicalEducationCredits)
      : false;
  const countedCreditsReach =
    countedCreditsValue !== countedCreditsValue
      ? reachOfCountedCredits(separatePhysicalEducationReach, separatePhysicalEducationValue, credits, internshipCredits)
      : undefined;
  const countedCreditsLack =
    countedCreditsValue !== countedCreditsValue ? lackOfCountedCredits(credits, separatePhysicalEducationLack, internshipCredits) : false;
  const approvedAdditionInput = recordOf(input?.approvedAddition);
  const approvedAdditionDecision = readDecision(approvedAdditionInput.decision);
  const termResult = recordOf(input?.termResult);
  const allPassed = readBoolean(termResult.allPassed);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const addedCredits = integerOf(approvedAdditionInput.addedCredits, 1, 3);
  const division = readDivision(student.division);
  const departmentMeetingApproved = readBoolean(enrolment.departmentMeetingApproved);
  const outsideCredits_2 = integerOf(enrolment.outsideCredits, 0, 60);
  const academicYears = integerOf(student.academicYears, 1, 10);
  const approvedExtraInput = recordOf(input?.approvedExtra);
  const approvedExtraDecision = readDecision(approvedExtraInput.decision);
  const extraCredits = integerOf(approvedExtraInput.extraCredits, 1, 3);
  const reductionInput = recordOf(input?.reduction);
  const reductionDecision = readDecision(reductionInput.decision);
  const failedCourses = integerOf(termResult.failedCourses, 0, 30);
  const reducedCredits = integerOf(reductionInput.reducedCredits, 1, 5);
  const course = recordOf(input?.course);
  const categories = readMembers(course.categories, bitOfCourseCategory);
  const college = readCollege(student.college);
  const calculus = readBoolean(course.calculus);
  const offeringCollege = readCollege(course.offeringCollege);
  const teacherApproved = readBoolean(enrolment.teacherApproved);
  const advisorApproved = readBoolean(enrolment.advisorApproved);
  const headApproved = readBoolean(enrolment.headApproved);
  const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
  const specialScopeValue = computeSpecialScope(specialApprovedValue);
  const specialApprovedLack =
    specialApprovedValue === UNKNOWN ? lackOfSpecialApproved(teacherApproved, advisorApproved, headApproved) : false;
  const barredCourseValue = computeBarredCourse(programme, division, categories);
  const specialScopeLack = specialScopeValue === UNKNOWN ? lackOfSpecialScope(specialApprovedValue, specialApprovedLack) : false;
  const barredCourseLack = barredCourseValue === UNKNOWN ? lackOfBarredCourse(programme, division, categories) : false;
  const hasPrerequisite = readBoolean(course.hasPrerequisite);
  const prerequisitePassed = readBoolean(course.prerequisitePassed);
  const timesTaken = integerOf(course.timesTaken, 0, 10);
  const countedTimesValue = computeCountedTimes(timesTaken);
  const sequence = readBoolean(course.sequence);
  const allPartsTaken = readBoolean(course.allPartsTaken);
  const allPartsPassed = readBoolean(course.allPartsPassed);
  const timeClash = readBoolean(enrolment.timeClash);
  const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(timeClash, clashWithdrawn, score);
  const exemption = recordOf(input?.exemption);
  const appliedInTime = readBoolean(exemption.appliedInTime);
  const handledInAddDrop = readBoolean(exemption.handledInAddDrop);
  const confirmationReturned = readBoolean(enrolment.confirmationReturned);
  const correction = recordOf(input?.correction);
  const afterConfirmation = readBoolean(correction.afterConfirmation);
  const withinTerm = readBoolean(correction.withinTerm);
  const courses = integerOf(correction.courses, 0, 30);
  const warningsValue = computeWarnings(afterConfirmation, withinTerm, courses);
  const serviceHoursWithinTermValue = computeServiceHoursWithinTerm(afterConfirmation, withinTerm, courses);
  const demeritsValue = computeDemerits(afterConfirmation, withinTerm, courses);
  const serviceHoursOutsideTermValue = computeServiceHoursOutsideTerm(afterConfirmation, withinTerm, courses);
  const offering = recordOf(input?.offering);
  const sameDepartment = readBoolean(offering.sameDepartment);
  const sameYear = readBoolean(offering.sameYear);
  const classes = integerOf(offering.classes, 1, 10);
  const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
  const division_2 = readDivision(offering.division);
  const graduateSubject = readBoolean(offering.graduateSubject);
  const nature = readCourseNature(offering.nature);
  const isPrerequisite = readBoolean(offering.isPrerequisite);
  const enrolled = integerOf(offering.enrolled, 0, 500);
  const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
  const enrolledBothClasses = integerOf(offering.enrolledBothClasses, 0, 1000);
  const requirement_ = readRequirementKind(offering.requirement);
  const specialApproval = readBoolean(offering.specialApproval);
  const graduatingClass = readBoolean(offering.graduatingClass);
  const belowOpeningMinimumValue = computeBelowOpeningMinimum(
    graduateSubject,
    enrolled,
    nature,
    isPrerequisite,
    doubleClassValue,
    enrolledBothClasses,
  );
  const belowOpeningMinimumLack =
    belowOpeningMinimumValue === UNKNOWN
      ? lackOfBelowOpeningMinimum(graduateSubject, enrolled, nature, isPrerequisite, doubleClassValue, doubleClassLack, enrolledBothClasses)
      : false;
  const teacher = recordOf(input?.teacher);
  const continuedCourses = integerOf(teacher.continuedCourses, 0, 10);
  const freshman = recordOf(input?.freshman);
  const background = readFreshmanBackground(freshman.background);
  const project = recordOf(input?.project);
  const publishedWeek = integerOf(project.publishedWeek, 1, 20);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const fullTermInternship = readBoolean(enrolment.fullTermInternship);
  const crossDivisionCredits = integerOf(enrolment.crossDivisionCredits, 0, 60);
  return {
    recordDeletion: resultOfRecordDeletion(procedureDone, feePaid),
    separatePhysicalEducation: settledResult(
      resultOfSeparatePhysicalEducation(separatePhysicalEducationValue, programme, yearOfStudy, physicalEducationCredits),
      givenSeparatePhysicalEducation,
      input,
      SEPARATE_PHYSICAL_EDUCATION_PARTS,
    ),
    countedCredits: settledResult(
      resultOfCountedCredits(
        countedCreditsValue,
        credits,
        separatePhysicalEducationLack,
        internshipCredits,
        programme,
        yearOfStudy,
        physicalEducationCredits,
        separatePhysicalEducationValue,
      ),
      givenCountedCredits,
      input,
      COUNTED_CREDITS_PARTS,
    ),
    fourYearMinimum: resultOfFourYearMinimum(
      programme,
      yearOfStudy,
      countedCreditsValue,
      countedCreditsReach,
      countedCreditsLack,
      input,
      credits,
      physicalEducationCredits,
      internshipCredits,
    ),
    fourYearFinalYearMinimum: resultOfFourYearFinalYearMinimum(
      programme,
      yearOfStudy,
      countedCreditsValue,
      countedCreditsReach,
      countedCreditsLack,
      input,
      credits,
      physicalEducationCredits,
      internshipCredits,
    ),
    fourYearMaximum: resultOfFourYearMaximum(
      programme,
      yearOfStudy,
      approvedAdditionDecision,
      countedCreditsValue,
      allPassed,
      rank,
      cohortSize,
      addedCredits,
      countedCreditsReach,
      countedCreditsLack,
      input,
      credits,
      physicalEducationCredits,
      internshipCredits,
    ),
    twoYearMinimum: resultOfTwoYearMinimum(
      programme,
      yearOfStudy,
      countedCreditsValue,
      countedCreditsReach,
      countedCreditsLack,
      input,
      credits,
      physicalEducationCredits,
      internshipCredits,
    ),
    twoYearFinalYearMinimum: resultOfTwoYearFinalYearMinimum(
      programme,
      yearOfStudy,
      countedCreditsValue,
      countedCreditsReach,
      countedCreditsLack,
      input,
      credits,
      physicalEducationCredits,
      internshipCredits,
    ),
    twoYearMaximum: resultOfTwoYearMaximum(
      programme,
      yearOfStudy,
      approvedAdditionDecision,
      countedCreditsValue,
      allPassed,
      rank,
      cohortSize,
      addedCredits,
      countedCreditsReach,
      countedCreditsLack,
      input,
      credits,
      physicalEducationCredits,
      internshipCredits,
    ),
    outsideCredits: resultOfOutsideCredits(programme, division, departmentMeetingApproved, outsideCredits_2),
    eveningOutsideCredits: resultOfEveningOutsideCredits(programme, division),
    graduateCredits: resultOfGraduateCredits(
      programme,
      academicYears,
      approvedExtraDecision,
      countedCreditsValue,
      extraCredits,
      countedCreditsReach,
      countedCreditsLack,
      input,
      credits,
      yearOfStudy,
      physicalEducationCredits,
      internshipCredits,
    ),
    approvedExtra: resultOfApprovedExtra(approvedExtraDecision, extraCredits),
    approvedAddition: resultOfApprovedAddition(allPassed, rank, cohortSize, approvedAdditionDecision, addedCredits),
    reduction: resultOfReduction(reductionDecision, failedCourses, reducedCredits),
    undergraduateInGraduateCourse: resultOfUndergraduateInGraduateCourse(programme, categories, yearOfStudy, input),
    calculusCollege: resultOfCalculusCollege(college, calculus, offeringCollege),
    specialApproved: resultOfSpecialApproved(specialApprovedValue, teacherApproved, advisorApproved, headApproved),
    specialScope: resultOfSpecialScope(
      specialScopeValue,
      specialApprovedValue,
      specialApprovedLack,
      teacherApproved,
      advisorApproved,
      headApproved,
      programme,
    ),
    crossProgramme: resultOfCrossProgramme(
      specialScopeValue,
      barredCourseValue,
      specialScopeLack,
      barredCourseLack,
      input,
      programme,
      division,
      categories,
      teacherApproved,
      advisorApproved,
      headApproved,
    ),
    specialCredits: resultOfSpecialCredits(
      barredCourseValue,
      specialScopeValue,
      barredCourseLack,
      specialScopeLack,
      input,
      programme,
      division,
      categories,
      teacherApproved,
      advisorApproved,
      headApproved,
    ),
    prerequisite: resultOfPrerequisite(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved),
    prerequisiteVoid: resultOfPrerequisiteVoid(hasPrerequisite, prerequisitePassed, teacherApproved, headApproved),
    countedTimes: settledResult(resultOfCountedTimes(countedTimesValue, timesTaken), givenCountedTimes, input, COUNTED_TIMES_PARTS),
    sequenceCredits: resultOfSequenceCredits(sequence, allPartsTaken, allPartsPassed),
    noTimeClash: resultOfNoTimeClash(timeClash, clashWithdrawn, input),
    clashZero: resultOfClashZero(timeClash, clashWithdrawn),
    recordedScore: settledResult(
      resultOfRecordedScore(recordedScoreValue, timeClash, clashWithdrawn, score),
      givenRecordedScore,
      input,
      RECORDED_SCORE_PARTS,
    ),
    exemptionDeadline: resultOfExemptionDeadline(appliedInTime),
    exemptionAddDrop: resultOfExemptionAddDrop(appliedInTime, handledInAddDrop),
    unreturnedConfirmation: resultOfUnreturnedConfirmation(confirmationReturned),
    warnings: settledResult(resultOfWarnings(warningsValue, afterConfirmation, withinTerm, courses), givenWarnings, input, WARNINGS_PARTS),
    serviceHoursWithinTerm: settledResult(
      resultOfServiceHoursWithinTerm(serviceHoursWithinTermValue, afterConfirmation, withinTerm, courses),
      givenServiceHoursWithinTerm,
      input,
      SERVICE_HOURS_WITHIN_TERM_PARTS,
    ),
    demerits: settledResult(resultOfDemerits(demeritsValue, afterConfirmation, withinTerm, courses), givenDemerits, input, DEMERITS_PARTS),
    serviceHoursOutsideTerm: settledResult(
      resultOfServiceHoursOutsideTerm(serviceHoursOutsideTermValue, afterConfirmation, withinTerm, courses),
      givenServiceHoursOutsideTerm,
      input,
      SERVICE_HOURS_OUTSIDE_TERM_PARTS,
    ),
    doubleClass: resultOfDoubleClass(doubleClassValue, sameDepartment, sameYear, classes),
    singleClassOpening: resultOfSingleClassOpening(
      division_2,
      graduateSubject,
      nature,
      isPrerequisite,
      doubleClassValue,
      enrolled,
      doubleClassLack,
      sameDepartment,
      sameYear,
      classes,
    ),
    doubleClassOpening: resultOfDoubleClassOpening(
      division_2,
      graduateSubject,
      nature,
      isPrerequisite,
      doubleClassValue,
      enrolledBothClasses,
      doubleClassLack,
      sameDepartment,
      sameYear,
      classes,
    ),
    prerequisiteOpening: resultOfPrerequisiteOpening(division_2, graduateSubject, isPrerequisite, enrolled),
    nonProfessionalOpening: resultOfNonProfessionalOpening(
      division_2,
      graduateSubject,
      nature,
      requirement_,
      enrolled,
      specialApproval,
      input,
    ),
    graduateOpening: resultOfGraduateOpening(graduateSubject, enrolled, specialApproval),
    eveningOpening: resultOfEveningOpening(division_2, graduateSubject, requirement_, graduatingClass, enrolled, input),
    belowOpeningMinimum: settledResult(
      resultOfBelowOpeningMinimum(
        belowOpeningMinimumValue,
        graduateSubject,
        enrolled,
        nature,
        isPrerequisite,
        doubleClassValue,
        doubleClassLack,
        enrolledBothClasses,
        sameDepartment,
        sameYear,
        classes,
      ),
      givenBelowOpeningMinimum,
      input,
      BELOW_OPENING_MINIMUM_PARTS,
    ),
    continuedOpening: resultOfContinuedOpening(
      division_2,
      requirement_,
      belowOpeningMinimumValue,
      nature,
      enrolled,
      belowOpeningMinimumLack,
      input,
      graduateSubject,
      isPrerequisite,
      sameDepartment,
      sameYear,
      classes,
      enrolledBothClasses,
    ),
    continuedHours: resultOfContinuedHours(
      division_2,
      requirement_,
      belowOpeningMinimumValue,
      nature,
      enrolled,
      belowOpeningMinimumLack,
      input,
      graduateSubject,
      isPrerequisite,
      sameDepartment,
      sameYear,
      classes,
      enrolledBothClasses,
    ),
    continuedPerTeacher: resultOfContinuedPerTeacher(continuedCourses),
    backgroundGuidance: resultOfBackgroundGuidance(background),
    topicPublication: resultOfTopicPublication(publishedWeek),
    extendedFullFee: resultOfExtendedFullFee(programme, statuses, credits),
    extendedCreditFee: resultOfExtendedCreditFee(programme, statuses, credits),
    extendedGraduateFee: resultOfExtendedGraduateFee(statuses, programme),
    crossDivision: resultOfCrossDivision(programme, division, statuses, fullTermInternship, crossDivisionCredits, credits),
    barredCourse: settledResult(
      resultOfBarredCourse(barredCourseValue, programme, division, categories),
      givenBarredCourse,
      input,
      BARRED_COURSE_PARTS,
    ),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
