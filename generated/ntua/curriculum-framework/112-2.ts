// @generated fagui: rules/ntua/curriculum-framework/regulation.fagui
/**
 * 國立臺灣藝術大學各學制課程架構與開課處理要點（ntua.curriculumFramework），版本 112-2
 * 由 rules/ntua/curriculum-framework/regulation.fagui 產生，請改該檔，不要改這裡。
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
  not,
  notAnswer,
  onlyReached,
  or,
  readBoolean,
  readDecimal,
  readInteger,
  readably,
  result,
  sameTruth,
  scaledValue,
  settled,
  settledResult,
  settledValue,
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
  alias: 'ntua.curriculumFramework',
  title: '各學制課程架構與開課處理要點',
  institution: '國立臺灣藝術大學',
  version: '112-2',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 架構學制：日間學士班、進修學士班、二年制在職進修專班、碩士班、碩士在職專班、博士班、小學學程、中學學程、學士後學位學程班 */
export type FrameworkProgramme =
  | 'dayBachelor'
  | 'eveningBachelor'
  | 'twoYearInService'
  | 'master'
  | 'inServiceMaster'
  | 'doctoral'
  | 'primaryProgramme'
  | 'secondaryProgramme'
  | 'postBachelor';

export const FRAMEWORK_PROGRAMME_NAMES: readonly (readonly [alias: FrameworkProgramme, name: string])[] = [
  ['dayBachelor', '日間學士班'],
  ['eveningBachelor', '進修學士班'],
  ['twoYearInService', '二年制在職進修專班'],
  ['master', '碩士班'],
  ['inServiceMaster', '碩士在職專班'],
  ['doctoral', '博士班'],
  ['primaryProgramme', '小學學程'],
  ['secondaryProgramme', '中學學程'],
  ['postBachelor', '學士後學位學程班'],
];

function readFrameworkProgramme(value: unknown): FrameworkProgramme | undefined {
  switch (value) {
    case 'dayBachelor':
    case 'eveningBachelor':
    case 'twoYearInService':
    case 'master':
    case 'inServiceMaster':
    case 'doctoral':
    case 'primaryProgramme':
    case 'secondaryProgramme':
    case 'postBachelor':
      return value;
    default:
      return undefined;
  }
}

/** 專科學歷：三專畢業、二專畢業、五專畢業 */
export type JuniorDiploma = 'threeYear' | 'twoYear' | 'fiveYear';

export const JUNIOR_DIPLOMA_NAMES: readonly (readonly [alias: JuniorDiploma, name: string])[] = [
  ['threeYear', '三專畢業'],
  ['twoYear', '二專畢業'],
  ['fiveYear', '五專畢業'],
];

function readJuniorDiploma(value: unknown): JuniorDiploma | undefined {
  switch (value) {
    case 'threeYear':
    case 'twoYear':
    case 'fiveYear':
      return value;
    default:
      return undefined;
  }
}

/** 碩士學位類型：研究型學位、創作型學位 */
export type MasterDegreeKind = 'research' | 'creative';

export const MASTER_DEGREE_KIND_NAMES: readonly (readonly [alias: MasterDegreeKind, name: string])[] = [
  ['research', '研究型學位'],
  ['creative', '創作型學位'],
];

function readMasterDegreeKind(value: unknown): MasterDegreeKind | undefined {
  switch (value) {
    case 'research':
    case 'creative':
      return value;
    default:
      return undefined;
  }
}

/** 研究所型態：獨立研究所、獨立碩博士班、系所合一、系所合一碩博士班、學院博士班 */
export type InstituteKind = 'independent' | 'independentJoint' | 'combined' | 'combinedJoint' | 'college';

export const INSTITUTE_KIND_NAMES: readonly (readonly [alias: InstituteKind, name: string])[] = [
  ['independent', '獨立研究所'],
  ['independentJoint', '獨立碩博士班'],
  ['combined', '系所合一'],
  ['combinedJoint', '系所合一碩博士班'],
  ['college', '學院博士班'],
];

function readInstituteKind(value: unknown): InstituteKind | undefined {
  switch (value) {
    case 'independent':
    case 'independentJoint':
    case 'combined':
    case 'combinedJoint':
    case 'college':
      return value;
    default:
      return undefined;
  }
}

/** 開課科目種類：一般科目、必修實習課程、專業選修科目、通識體育及校訂選修、專案學程科目、研究所選修科目、研究生英語、博碩合開科目 */
export type OfferedKind =
  | 'ordinary'
  | 'requiredPractice'
  | 'deptElective'
  | 'generalElective'
  | 'projectProgramme'
  | 'graduateElective'
  | 'graduateEnglish'
  | 'jointGraduate';

export const OFFERED_KIND_NAMES: readonly (readonly [alias: OfferedKind, name: string])[] = [
  ['ordinary', '一般科目'],
  ['requiredPractice', '必修實習課程'],
  ['deptElective', '專業選修科目'],
  ['generalElective', '通識體育及校訂選修'],
  ['projectProgramme', '專案學程科目'],
  ['graduateElective', '研究所選修科目'],
  ['graduateEnglish', '研究生英語'],
  ['jointGraduate', '博碩合開科目'],
];

function readOfferedKind(value: unknown): OfferedKind | undefined {
  switch (value) {
    case 'ordinary':
    case 'requiredPractice':
    case 'deptElective':
    case 'generalElective':
    case 'projectProgramme':
    case 'graduateElective':
    case 'graduateEnglish':
    case 'jointGraduate':
      return value;
    default:
      return undefined;
  }
}

/** 實習地點：校內實習、校外實習 */
export type PracticePlace = 'onCampus' | 'offCampus';

export const PRACTICE_PLACE_NAMES: readonly (readonly [alias: PracticePlace, name: string])[] = [
  ['onCampus', '校內實習'],
  ['offCampus', '校外實習'],
];

function readPracticePlace(value: unknown): PracticePlace | undefined {
  switch (value) {
    case 'onCampus':
    case 'offCampus':
      return value;
    default:
      return undefined;
  }
}

/** 審查課程種類：校定通識課程、院訂課程、系所專業課程、學位學程課程 */
export type ReviewedCourse = 'general' | 'college' | 'department' | 'degreeProgramme';

export const REVIEWED_COURSE_NAMES: readonly (readonly [alias: ReviewedCourse, name: string])[] = [
  ['general', '校定通識課程'],
  ['college', '院訂課程'],
  ['department', '系所專業課程'],
  ['degreeProgramme', '學位學程課程'],
];

function readReviewedCourse(value: unknown): ReviewedCourse | undefined {
  switch (value) {
    case 'general':
    case 'college':
    case 'department':
    case 'degreeProgramme':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.參考值之調整：甲說、乙說 */
export type AllocationAdjustmentReading = 'bothWays' | 'upwardOnly';

export const ALLOCATION_ADJUSTMENT_READING_NAMES: readonly (readonly [alias: AllocationAdjustmentReading, name: string])[] = [
  ['bothWays', '甲說'],
  ['upwardOnly', '乙說'],
];

function readAllocationAdjustmentReading(value: unknown): AllocationAdjustmentReading | undefined {
  switch (value) {
    case 'bothWays':
    case 'upwardOnly':
      return value;
    default:
      return undefined;
  }
}

/** 課程架構 */
export interface Framework {
  /** 學制 */
  readonly programme?: FrameworkProgramme;
  /** 年級：年級，整數，1至7 */
  readonly year?: number;
  /** 共同語文學分：學分，整數，0至200 */
  readonly language?: number;
  /** 人文類學分：學分，整數，0至200 */
  readonly humanities?: number;
  /** 社會類學分：學分，整數，0至200 */
  readonly social?: number;
  /** 自然科技類學分：學分，整數，0至200 */
  readonly science?: number;
  /** 跨領域整合類學分：學分，整數，0至200 */
  readonly integrated?: number;
  /** 通識學分：學分，整數，0至200 */
  readonly general?: number;
  /** 體育必修學分：學分，整數，0至50 */
  readonly peRequired?: number;
  /** 體育學分：學分，整數，0至50 */
  readonly pe?: number;
  /** 體育採計學分：學分，整數，0至50 */
  readonly peCounted?: number;
  /** 院系學分：學分，整數，0至300 */
  readonly collegeDept?: number;
  /** 跨域選修學分：學分，整數，0至50 */
  readonly cross?: number;
  /** 院訂門數：門，整數，0至20 */
  readonly collegeCourses?: number;
  /** 院訂學分：學分，整數，0至50 */
  readonly college?: number;
  /** 系訂學分：學分，整數，0至300 */
  readonly dept?: number;
  /** 必修學分：學分，整數，0至300 */
  readonly required?: number;
  /** 選修學分：學分，整數，0至300 */
  readonly elective?: number;
  /** 實習學分：學分，整數，0至50 */
  readonly internship?: number;
  /** 論文學分：學分，整數，0至50 */
  readonly thesis?: number;
  /** 畢業學分：學分，整數，0至300 */
  readonly credits?: number;
  /** 入學學歷 */
  readonly diploma?: JuniorDiploma;
  /** 非本科系生 */
  readonly nonMajor?: boolean;
  /** 補修學分：學分，整數，0至100 */
  readonly makeUp?: number;
  /** 學位類型 */
  readonly degreeKind?: MasterDegreeKind;
  /** 教學知能學分：學分，整數，0至50 */
  readonly teachingKnowledge?: number;
  /** 修習專題 */
  readonly project?: boolean;
  /** 抵免後修得學分：學分，整數，0至300 */
  readonly afterExemption?: number;
}

/** 課程配置 */
export interface Allocation {
  /** 學術研究：整數，0至100 */
  readonly research?: number;
  /** 實務創作：整數，0至100 */
  readonly practice?: number;
  /** 基礎學能：整數，0至100 */
  readonly basic?: number;
  /** 核心課程：整數，0至100 */
  readonly core?: number;
  /** 專題研究：整數，0至100 */
  readonly project?: number;
  /** 參考比例：整數，0至100 */
  readonly reference?: number;
  /** 調整後比例：整數，0至100 */
  readonly adjusted?: number;
}

/** 開課時數 */
export interface TeachingHours {
  /** 學制 */
  readonly programme?: FrameworkProgramme;
  /** 必修時數：小時，整數，0至1000 */
  readonly required?: number;
  /** 選修時數：小時，整數，0至1000 */
  readonly elective?: number;
  /** 班級數：班，整數，1至20 */
  readonly classes?: number;
  /** 院定時數：小時，整數，0至1000 */
  readonly collegeHours?: number;
  /** 系定時數：小時，整數，0至1000 */
  readonly deptHours?: number;
  /** 特別班時數：小時，整數，0至1000 */
  readonly specialHours?: number;
  /** 校訂選修時數：小時，整數，0至1000 */
  readonly schoolElectiveHours?: number;
  /** 跨域時數：小時，整數，0至1000 */
  readonly crossHours?: number;
  /** 通識時數：小時，整數，0至1000 */
  readonly generalHours?: number;
  /** 體育時數：小時，整數，0至1000 */
  readonly peHours?: number;
  /** 現有系所：系，整數，0至100 */
  readonly departments?: number;
  /** 畢業學分：學分，整數，0至300 */
  readonly credits?: number;
  /** 研究所型態 */
  readonly kind?: InstituteKind;
  /** 碩士班數：班，整數，1至20 */
  readonly masterClasses?: number;
  /** 共修門數：門，整數，0至20 */
  readonly sharedCourses?: number;
  /** 共修時數：小時，整數，0至1000 */
  readonly shared?: number;
  /** 實踐組數：組，整數，0至20 */
  readonly practiceGroups?: number;
  /** 藝術核心時數：小時，整數，0至100 */
  readonly artsCore?: number;
  /** 總時數：小時，小數1位，0至2000 */
  readonly total?: number;
}

/** 開課科目 */
export interface OfferedCourse {
  /** 種類 */
  readonly kind?: OfferedKind;
  /** 學制 */
  readonly programme?: FrameworkProgramme;
  /** 學分：學分，整數，0至20 */
  readonly credits?: number;
  /** 時數：小時，小數1位，0至40 */
  readonly hours?: number;
  /** 選修人數：人，整數，0至500 */
  readonly enrolled?: number;
  /** 博士班選修人數：人，整數，0至500 */
  readonly doctorStudents?: number;
  /** 分組年級：年級，整數，1至7 */
  readonly groupYear?: number;
  /** 各組人數：人，整數，0至500 */
  readonly groupSize?: number;
  /** 實習地點 */
  readonly place?: PracticePlace;
  /** 每學期專案科目：科，整數，0至20 */
  readonly specialCourses?: number;
  /** 加退選後日數：日，整數，0至120 */
  readonly daysAfterAddDrop?: number;
  /** 已達開課總量 */
  readonly hoursExhausted?: boolean;
  /** 經核准 */
  readonly approved?: boolean;
  /** 增加時數：小時，整數，0至50 */
  readonly extraHours?: number;
}

/** 外語檢定 */
export interface LanguageTest {
  /** 入學學年度：學年度，整數，80至200 */
  readonly admissionYear?: number;
  /** 通過 */
  readonly passed?: boolean;
  /** 英檢英文學分：學分，整數，0至20 */
  readonly remedialCredits?: number;
}

/** 課程審查 */
export interface CourseApproval {
  /** 種類 */
  readonly kind?: ReviewedCourse;
  /** 通識中心通過 */
  readonly generalCentre?: boolean;
  /** 系所課程委員會通過 */
  readonly department?: boolean;
  /** 所需課程委員會通過 */
  readonly required?: boolean;
  /** 院課程委員會通過 */
  readonly college?: boolean;
  /** 校課程委員會通過 */
  readonly university?: boolean;
  /** 教務會議通過 */
  readonly academicMeeting?: boolean;
}

/** 課程修訂 */
export interface CourseRevision {
  /** 學士班 */
  readonly bachelor?: boolean;
  /** 距前次年數：年，小數1位，0至30 */
  readonly years?: number;
  /** 開課前日數：日，整數，0至365 */
  readonly daysBefore?: number;
  /** 變更科目數：科，整數，0至50 */
  readonly changes?: number;
  /** 單位課程委員會通過 */
  readonly unitApproved?: boolean;
  /** 報備教務處 */
  readonly reported?: boolean;
  /** 教務長核准 */
  readonly deanApproved?: boolean;
}

/** 疑義 */
export interface Readings {
  /** 參考值之調整 */
  readonly allocationAdjustment?: AllocationAdjustmentReading;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly framework?: Framework;
  readonly allocation?: Allocation;
  readonly teachingHours?: TeachingHours;
  readonly offeredCourse?: OfferedCourse;
  readonly languageTest?: LanguageTest;
  readonly courseApproval?: CourseApproval;
  readonly courseRevision?: CourseRevision;
  readonly readings?: Readings;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '課程架構',
    alias: 'framework',
    fields: [
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
      { name: '年級', alias: 'year', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '共同語文學分', alias: 'language', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '人文類學分', alias: 'humanities', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '社會類學分', alias: 'social', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '自然科技類學分', alias: 'science', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '跨領域整合類學分', alias: 'integrated', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '通識學分', alias: 'general', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '體育必修學分', alias: 'peRequired', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '體育學分', alias: 'pe', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '體育採計學分', alias: 'peCounted', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '院系學分', alias: 'collegeDept', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '跨域選修學分', alias: 'cross', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '院訂門數', alias: 'collegeCourses', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '院訂學分', alias: 'college', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '系訂學分', alias: 'dept', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '必修學分', alias: 'required', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '選修學分', alias: 'elective', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '實習學分', alias: 'internship', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '論文學分', alias: 'thesis', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '畢業學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '入學學歷', alias: 'diploma', optional: false, type: { kind: 'enumeration', members: JUNIOR_DIPLOMA_NAMES } },
      { name: '非本科系生', alias: 'nonMajor', optional: false, type: { kind: 'boolean' } },
      { name: '補修學分', alias: 'makeUp', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '學位類型', alias: 'degreeKind', optional: false, type: { kind: 'enumeration', members: MASTER_DEGREE_KIND_NAMES } },
      { name: '教學知能學分', alias: 'teachingKnowledge', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '修習專題', alias: 'project', optional: false, type: { kind: 'boolean' } },
      { name: '抵免後修得學分', alias: 'afterExemption', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
    ],
  },
  {
    name: '課程配置',
    alias: 'allocation',
    fields: [
      { name: '學術研究', alias: 'research', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '實務創作', alias: 'practice', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '基礎學能', alias: 'basic', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '核心課程', alias: 'core', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '專題研究', alias: 'project', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '參考比例', alias: 'reference', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '調整後比例', alias: 'adjusted', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
    ],
  },
  {
    name: '開課時數',
    alias: 'teachingHours',
    fields: [
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
      { name: '必修時數', alias: 'required', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '選修時數', alias: 'elective', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '班級數', alias: 'classes', optional: false, type: { kind: 'integer', low: 1, high: 20 } },
      { name: '院定時數', alias: 'collegeHours', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '系定時數', alias: 'deptHours', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '特別班時數', alias: 'specialHours', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '校訂選修時數', alias: 'schoolElectiveHours', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '跨域時數', alias: 'crossHours', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '通識時數', alias: 'generalHours', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '體育時數', alias: 'peHours', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '現有系所', alias: 'departments', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '畢業學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '研究所型態', alias: 'kind', optional: false, type: { kind: 'enumeration', members: INSTITUTE_KIND_NAMES } },
      { name: '碩士班數', alias: 'masterClasses', optional: false, type: { kind: 'integer', low: 1, high: 20 } },
      { name: '共修門數', alias: 'sharedCourses', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '共修時數', alias: 'shared', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '實踐組數', alias: 'practiceGroups', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '藝術核心時數', alias: 'artsCore', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '總時數', alias: 'total', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 20000 } },
    ],
  },
  {
    name: '開課科目',
    alias: 'offeredCourse',
    fields: [
      { name: '種類', alias: 'kind', optional: false, type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
      { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '時數', alias: 'hours', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 400 } },
      { name: '選修人數', alias: 'enrolled', optional: false, type: { kind: 'integer', low: 0, high: 500 } },
      { name: '博士班選修人數', alias: 'doctorStudents', optional: false, type: { kind: 'integer', low: 0, high: 500 } },
      { name: '分組年級', alias: 'groupYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '各組人數', alias: 'groupSize', optional: false, type: { kind: 'integer', low: 0, high: 500 } },
      { name: '實習地點', alias: 'place', optional: false, type: { kind: 'enumeration', members: PRACTICE_PLACE_NAMES } },
      { name: '每學期專案科目', alias: 'specialCourses', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '加退選後日數', alias: 'daysAfterAddDrop', optional: false, type: { kind: 'integer', low: 0, high: 120 } },
      { name: '已達開課總量', alias: 'hoursExhausted', optional: false, type: { kind: 'boolean' } },
      { name: '經核准', alias: 'approved', optional: false, type: { kind: 'boolean' } },
      { name: '增加時數', alias: 'extraHours', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
    ],
  },
  {
    name: '外語檢定',
    alias: 'languageTest',
    fields: [
      { name: '入學學年度', alias: 'admissionYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      { name: '通過', alias: 'passed', optional: false, type: { kind: 'boolean' } },
      { name: '英檢英文學分', alias: 'remedialCredits', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
    ],
  },
  {
    name: '課程審查',
    alias: 'courseApproval',
    fields: [
      { name: '種類', alias: 'kind', optional: false, type: { kind: 'enumeration', members: REVIEWED_COURSE_NAMES } },
      { name: '通識中心通過', alias: 'generalCentre', optional: false, type: { kind: 'boolean' } },
      { name: '系所課程委員會通過', alias: 'department', optional: false, type: { kind: 'boolean' } },
      { name: '所需課程委員會通過', alias: 'required', optional: false, type: { kind: 'boolean' } },
      { name: '院課程委員會通過', alias: 'college', optional: false, type: { kind: 'boolean' } },
      { name: '校課程委員會通過', alias: 'university', optional: false, type: { kind: 'boolean' } },
      { name: '教務會議通過', alias: 'academicMeeting', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '課程修訂',
    alias: 'courseRevision',
    fields: [
      { name: '學士班', alias: 'bachelor', optional: false, type: { kind: 'boolean' } },
      { name: '距前次年數', alias: 'years', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 300 } },
      { name: '開課前日數', alias: 'daysBefore', optional: false, type: { kind: 'integer', low: 0, high: 365 } },
      { name: '變更科目數', alias: 'changes', optional: false, type: { kind: 'integer', low: 0, high: 50 } },
      { name: '單位課程委員會通過', alias: 'unitApproved', optional: false, type: { kind: 'boolean' } },
      { name: '報備教務處', alias: 'reported', optional: false, type: { kind: 'boolean' } },
      { name: '教務長核准', alias: 'deanApproved', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      {
        name: '參考值之調整',
        alias: 'allocationAdjustment',
        optional: false,
        type: { kind: 'enumeration', members: ALLOCATION_ADJUSTMENT_READING_NAMES },
      },
    ],
  },
  { name: '抵免申請人', alias: 'transferStudent', fields: null },
  { name: '抵免案', alias: 'transferCase', fields: null },
  { name: '編級申請', alias: 'placementRequest', fields: null },
  { name: '抵免科目', alias: 'transferSubject', fields: null },
  { name: '次學期', alias: 'nextTerm', fields: null },
  { name: '抵免手續', alias: 'transferProcedure', fields: null },
  { name: '教學評量', alias: 'evaluation', fields: null },
  { name: '評量問卷', alias: 'questionnaire', fields: null },
  { name: '評量課程', alias: 'evaluatedSubject', fields: null },
  { name: '開設課程', alias: 'taughtCourse', fields: null },
  { name: '評量紀錄', alias: 'evaluationRecord', fields: null },
  { name: '單位教師', alias: 'unitTeacher', fields: null },
  { name: '受評教師', alias: 'evaluatedTeacher', fields: null },
  { name: '評量申復', alias: 'evaluationAppeal', fields: null },
  { name: '實習課程', alias: 'internshipCourse', fields: null },
  { name: '實習', alias: 'internship', fields: null },
  { name: '實習免修', alias: 'internshipWaiver', fields: null },
  { name: '外審', alias: 'syllabusReview', fields: null },
  { name: '加註申請', alias: 'specialtyApplication', fields: null },
  { name: '任教經歷', alias: 'teachingExperience', fields: null },
  { name: '專門科目', alias: 'specialtySubject', fields: null },
  { name: '師資生', alias: 'teacherStudent', fields: null },
  { name: '資格移轉', alias: 'qualificationMove', fields: null },
  { name: '取消情形', alias: 'cancellation', fields: null },
  { name: '學程選課', alias: 'programmeEnrolment', fields: null },
  { name: '學程學分', alias: 'programmeCredits', fields: null },
  { name: '行事曆', alias: 'calendar', fields: null },
  { name: '學程資格', alias: 'programmeStanding', fields: null },
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

function computeGeneralSum(language: number, humanities: number, social: number, science: number, integrated: number): number {
  return language + humanities + social + science + integrated;
}

function lackOfGeneralSum(language: number, humanities: number, social: number, science: number, integrated: number): Note {
  return lacking(
    language !== language && '課程架構.共同語文學分',
    humanities !== humanities && '課程架構.人文類學分',
    social !== social && '課程架構.社會類學分',
    science !== science && '課程架構.自然科技類學分',
    integrated !== integrated && '課程架構.跨領域整合類學分',
  );
}

function computeEveningBase(required: number, elective: number, classes: number): number {
  return (2 * (required * 60) + elective * 60 * 3) * classes;
}

function lackOfEveningBase(required: number, elective: number, classes: number): Note {
  return lacking(
    required !== required && '開課時數.必修時數',
    elective !== elective && '開課時數.選修時數',
    classes !== classes && '開課時數.班級數',
  );
}

function reachOfEveningDeptTotal(classes: number, deptHours: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = classes >= 2 ? YES : classes < 2 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, [deptHours * classes * 17], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [20 * deptHours], NaN) ? reached : undefined;
}

function onlyEveningDeptTotal(classes: number, deptHours: number): number {
  return onlyReached<number>(reachOfEveningDeptTotal(classes, deptHours), NaN);
}

function computeEveningDeptTotal(classes: number, deptHours: number): number {
  if (classes >= 2) return deptHours * classes * 17;
  if (!(classes < 2)) return onlyEveningDeptTotal(classes, deptHours);
  return 20 * deptHours;
}

function lackOfEveningDeptTotal(classes: number, deptHours: number): Note {
  const case1: Answer = answer(classes >= 2 ? YES : classes < 2 ? NO : UNKNOWN, classes !== classes && '開課時數.班級數');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(deptHours !== deptHours && '開課時數.系定時數', classes !== classes && '開課時數.班級數');
  return lacking(deptHours !== deptHours && '開課時數.系定時數');
}

function computeCreditHours(credits: number): number {
  return credits;
}

function lackOfCreditHours(credits: number): Note {
  return lacking(credits !== credits && '開課時數.畢業學分');
}

function computeTwoYearMaximum(creditHoursValue: number): number {
  return creditHoursValue + 10;
}

function lackOfTwoYearMaximum(creditHoursLack: Note): Note {
  return lacking(creditHoursLack);
}

function reachOfMasterMaximum(
  masterClasses: number,
  creditHoursValue: number,
  kind: InstituteKind | undefined,
): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = masterClasses >= 2 ? YES : masterClasses < 2 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, [creditHoursValue + 6 * masterClasses], NaN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(
    not(masterClasses >= 2 ? YES : masterClasses < 2 ? NO : UNKNOWN),
    kind === 'independentJoint' || kind === 'combinedJoint' ? YES : kind === undefined ? UNKNOWN : NO,
  );
  if (case2 !== NO && !addReached(reached, [creditHoursValue + 6], NaN)) return undefined;
  if (case2 === YES) return reached;
  return addReached(reached, [creditHoursValue + 9], NaN) ? reached : undefined;
}

function onlyMasterMaximum(masterClasses: number, creditHoursValue: number, kind: InstituteKind | undefined): number {
  return onlyReached<number>(reachOfMasterMaximum(masterClasses, creditHoursValue, kind), NaN);
}

function computeMasterMaximum(masterClasses: number, creditHoursValue: number, kind: InstituteKind | undefined): number {
  if (masterClasses >= 2) return creditHoursValue + 6 * masterClasses;
  if (!(masterClasses < 2)) return onlyMasterMaximum(masterClasses, creditHoursValue, kind);
  const case2: Truth = and(
    not(masterClasses >= 2 ? YES : masterClasses < 2 ? NO : UNKNOWN),
    kind === 'independentJoint' || kind === 'combinedJoint' ? YES : kind === undefined ? UNKNOWN : NO,
  );
  if (case2 === YES) return creditHoursValue + 6;
  if (case2 === UNKNOWN) return onlyMasterMaximum(masterClasses, creditHoursValue, kind);
  return creditHoursValue + 9;
}

function lackOfMasterMaximum(masterClasses: number, creditHoursLack: Note, kind: InstituteKind | undefined): Note {
  const case1: Answer = answer(
    masterClasses >= 2 ? YES : masterClasses < 2 ? NO : UNKNOWN,
    masterClasses !== masterClasses && '開課時數.碩士班數',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(creditHoursLack, masterClasses !== masterClasses && '開課時數.碩士班數');
  const case2: Answer = allAnswers(
    notAnswer(answer(masterClasses >= 2 ? YES : masterClasses < 2 ? NO : UNKNOWN, masterClasses !== masterClasses && '開課時數.碩士班數')),
    answer(
      kind === 'independentJoint' || kind === 'combinedJoint' ? YES : kind === undefined ? UNKNOWN : NO,
      kind === undefined && '開課時數.研究所型態',
    ),
  );
  if (typeof case2 === 'object') return case2;
  return lacking(creditHoursLack);
}

function computeSharedMaximum(masterClasses: number): number {
  return 3 * masterClasses;
}

function lackOfSharedMaximum(masterClasses: number): Note {
  return lacking(masterClasses !== masterClasses && '開課時數.碩士班數');
}

function computeInServiceMaximum(creditHoursValue: number): number {
  return creditHoursValue + 6;
}

function lackOfInServiceMaximum(creditHoursLack: Note): Note {
  return lacking(creditHoursLack);
}

function computeSeveralInServiceMaximum(creditHoursValue: number, masterClasses: number): number {
  return creditHoursValue + 6 * masterClasses;
}

function lackOfSeveralInServiceMaximum(creditHoursLack: Note, masterClasses: number): Note {
  return lacking(creditHoursLack, masterClasses !== masterClasses && '開課時數.碩士班數');
}

function reachOfDoctorMaximum(kind: InstituteKind | undefined, creditHoursValue: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = kind === 'independentJoint' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, [creditHoursValue + 12], NaN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = kind === 'combined' || kind === 'combinedJoint' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case2 !== NO && !addReached(reached, [creditHoursValue + 12], NaN)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = kind === 'college' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case3 !== NO && !addReached(reached, [creditHoursValue + 15], NaN)) return undefined;
  if (case3 === YES) return reached;
  return addReached(reached, [creditHoursValue + 15], NaN) ? reached : undefined;
}

function onlyDoctorMaximum(kind: InstituteKind | undefined, creditHoursValue: number): number {
  return onlyReached<number>(reachOfDoctorMaximum(kind, creditHoursValue), NaN);
}

function computeDoctorMaximum(kind: InstituteKind | undefined, creditHoursValue: number): number {
  const case1: Truth = kind === 'independentJoint' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case1 === YES) return creditHoursValue + 12;
  if (case1 === UNKNOWN) return onlyDoctorMaximum(kind, creditHoursValue);
  const case2: Truth = kind === 'combined' || kind === 'combinedJoint' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case2 === YES) return creditHoursValue + 12;
  if (case2 === UNKNOWN) return onlyDoctorMaximum(kind, creditHoursValue);
  const case3: Truth = kind === 'college' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case3 === YES) return creditHoursValue + 15;
  if (case3 === UNKNOWN) return onlyDoctorMaximum(kind, creditHoursValue);
  return creditHoursValue + 15;
}

function lackOfDoctorMaximum(kind: InstituteKind | undefined, creditHoursLack: Note): Note {
  const case1: Answer = answer(
    kind === 'independentJoint' ? YES : kind === undefined ? UNKNOWN : NO,
    kind === undefined && '開課時數.研究所型態',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(creditHoursLack);
  const case2: Answer = answer(
    kind === 'combined' || kind === 'combinedJoint' ? YES : kind === undefined ? UNKNOWN : NO,
    kind === undefined && '開課時數.研究所型態',
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking(creditHoursLack);
  const case3: Answer = answer(kind === 'college' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '開課時數.研究所型態');
  if (typeof case3 === 'object') return case3;
  return lacking(creditHoursLack);
}

function computeProgrammeHours(required: number, elective: number, classes: number): number {
  return (2 * (required * 60) + elective * 60 * 3) * classes;
}

function lackOfProgrammeHours(required: number, elective: number, classes: number): Note {
  return lacking(
    required !== required && '開課時數.必修時數',
    elective !== elective && '開課時數.選修時數',
    classes !== classes && '開課時數.班級數',
  );
}

function computePracticeExtraHours(practiceGroups: number): number {
  return 8 * practiceGroups;
}

function lackOfPracticeExtraHours(practiceGroups: number): Note {
  return lacking(practiceGroups !== practiceGroups && '開課時數.實踐組數');
}

function holdsWith(adjusted: number, reference: number): Truth {
  return 10 * adjusted >= 10 * reference - 100 ? YES : 10 * adjusted < 10 * reference - 100 ? NO : UNKNOWN;
}

function holdsAtEnds(adjusted: number, reference: number): Truth {
  return agree(
    holdsWith(adjusted === adjusted ? adjusted : 0, reference === reference ? reference : 100),
    holdsWith(adjusted === adjusted ? adjusted : 100, reference === reference ? reference : 0),
  );
}

function holdsWith_2(adjusted: number, reference: number): Truth {
  return 10 * adjusted <= 10 * reference + 100 ? YES : 10 * adjusted > 10 * reference + 100 ? NO : UNKNOWN;
}

function holdsAtEnds_2(adjusted: number, reference: number): Truth {
  return agree(
    holdsWith_2(adjusted === adjusted ? adjusted : 0, reference === reference ? reference : 100),
    holdsWith_2(adjusted === adjusted ? adjusted : 100, reference === reference ? reference : 0),
  );
}

function holdsWith_3(adjusted: number, reference: number): Truth {
  return adjusted >= reference ? YES : adjusted < reference ? NO : UNKNOWN;
}

function holdsAtEnds_3(adjusted: number, reference: number): Truth {
  return agree(
    holdsWith_3(adjusted === adjusted ? adjusted : 0, reference === reference ? reference : 100),
    holdsWith_3(adjusted === adjusted ? adjusted : 100, reference === reference ? reference : 0),
  );
}

function reachOfAllocationAdjustment(
  allocationAdjustment: AllocationAdjustmentReading | undefined,
  adjusted: number,
  reference: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(
            allocationAdjustment === 'bothWays' ? YES : allocationAdjustment === undefined ? UNKNOWN : NO,
            and(holdsAtEnds(adjusted, reference), holdsAtEnds_2(adjusted, reference)),
          ),
          and(
            allocationAdjustment === 'upwardOnly' ? YES : allocationAdjustment === undefined ? UNKNOWN : NO,
            and(holdsAtEnds_3(adjusted, reference), holdsAtEnds_2(adjusted, reference)),
          ),
        ),
        and(
          and(holdsAtEnds(adjusted, reference), holdsAtEnds_2(adjusted, reference)),
          and(holdsAtEnds_3(adjusted, reference), holdsAtEnds_2(adjusted, reference)),
        ),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyAllocationAdjustment(
  allocationAdjustment: AllocationAdjustmentReading | undefined,
  adjusted: number,
  reference: number,
): Truth {
  return onlyReached<Truth>(reachOfAllocationAdjustment(allocationAdjustment, adjusted, reference), UNKNOWN);
}

function computeAllocationAdjustment(
  allocationAdjustment: AllocationAdjustmentReading | undefined,
  adjusted: number,
  reference: number,
): Truth {
  {
    const value: Truth = or(
      or(
        and(
          allocationAdjustment === 'bothWays' ? YES : allocationAdjustment === undefined ? UNKNOWN : NO,
          and(
            10 * adjusted >= 10 * reference - 100 ? YES : 10 * adjusted < 10 * reference - 100 ? NO : UNKNOWN,
            10 * adjusted <= 10 * reference + 100 ? YES : 10 * adjusted > 10 * reference + 100 ? NO : UNKNOWN,
          ),
        ),
        and(
          allocationAdjustment === 'upwardOnly' ? YES : allocationAdjustment === undefined ? UNKNOWN : NO,
          and(
            adjusted >= reference ? YES : adjusted < reference ? NO : UNKNOWN,
            10 * adjusted <= 10 * reference + 100 ? YES : 10 * adjusted > 10 * reference + 100 ? NO : UNKNOWN,
          ),
        ),
      ),
      and(
        and(
          10 * adjusted >= 10 * reference - 100 ? YES : 10 * adjusted < 10 * reference - 100 ? NO : UNKNOWN,
          10 * adjusted <= 10 * reference + 100 ? YES : 10 * adjusted > 10 * reference + 100 ? NO : UNKNOWN,
        ),
        and(
          adjusted >= reference ? YES : adjusted < reference ? NO : UNKNOWN,
          10 * adjusted <= 10 * reference + 100 ? YES : 10 * adjusted > 10 * reference + 100 ? NO : UNKNOWN,
        ),
      ),
    );
    return value === UNKNOWN ? onlyAllocationAdjustment(allocationAdjustment, adjusted, reference) : value;
  }
}

function lackOfAllocationAdjustment(
  allocationAdjustment: AllocationAdjustmentReading | undefined,
  adjusted: number,
  reference: number,
): Note {
  return anyAnswer(
    allAnswers(
      answer(
        allocationAdjustment === 'bothWays' ? YES : allocationAdjustment === undefined ? UNKNOWN : NO,
        allocationAdjustment === undefined && '疑義.參考值之調整',
      ),
      allAnswers(
        answer(
          holdsAtEnds(adjusted, reference),
          adjusted !== adjusted && '課程配置.調整後比例',
          reference !== reference && '課程配置.參考比例',
        ),
        answer(
          holdsAtEnds_2(adjusted, reference),
          adjusted !== adjusted && '課程配置.調整後比例',
          reference !== reference && '課程配置.參考比例',
        ),
      ),
    ),
    allAnswers(
      answer(
        allocationAdjustment === 'upwardOnly' ? YES : allocationAdjustment === undefined ? UNKNOWN : NO,
        allocationAdjustment === undefined && '疑義.參考值之調整',
      ),
      allAnswers(
        answer(
          holdsAtEnds_3(adjusted, reference),
          adjusted !== adjusted && '課程配置.調整後比例',
          reference !== reference && '課程配置.參考比例',
        ),
        answer(
          holdsAtEnds_2(adjusted, reference),
          adjusted !== adjusted && '課程配置.調整後比例',
          reference !== reference && '課程配置.參考比例',
        ),
      ),
    ),
    allAnswers(
      allAnswers(
        answer(
          holdsAtEnds(adjusted, reference),
          adjusted !== adjusted && '課程配置.調整後比例',
          reference !== reference && '課程配置.參考比例',
        ),
        answer(
          holdsAtEnds_2(adjusted, reference),
          adjusted !== adjusted && '課程配置.調整後比例',
          reference !== reference && '課程配置.參考比例',
        ),
      ),
      allAnswers(
        answer(
          holdsAtEnds_3(adjusted, reference),
          adjusted !== adjusted && '課程配置.調整後比例',
          reference !== reference && '課程配置.參考比例',
        ),
        answer(
          holdsAtEnds_2(adjusted, reference),
          adjusted !== adjusted && '課程配置.調整後比例',
          reference !== reference && '課程配置.參考比例',
        ),
      ),
    ),
  );
}

function holdsWith_4(language: number, humanities: number, social: number, science: number, integrated: number): Truth {
  return language + humanities + social + science + integrated <= 26
    ? YES
    : language + humanities + social + science + integrated > 26
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_4(language: number, humanities: number, social: number, science: number, integrated: number): Truth {
  return agree(
    holdsWith_4(
      language === language ? language : 0,
      humanities === humanities ? humanities : 0,
      social === social ? social : 0,
      science === science ? science : 0,
      integrated === integrated ? integrated : 0,
    ),
    holdsWith_4(
      language === language ? language : 200,
      humanities === humanities ? humanities : 200,
      social === social ? social : 200,
      science === science ? science : 200,
      integrated === integrated ? integrated : 200,
    ),
  );
}

function holdsWith_5(language: number, humanities: number, social: number, science: number, integrated: number): Truth {
  return language + humanities + social + science + integrated >= 26
    ? YES
    : language + humanities + social + science + integrated < 26
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_5(language: number, humanities: number, social: number, science: number, integrated: number): Truth {
  return agree(
    holdsWith_5(
      language === language ? language : 0,
      humanities === humanities ? humanities : 0,
      social === social ? social : 0,
      science === science ? science : 0,
      integrated === integrated ? integrated : 0,
    ),
    holdsWith_5(
      language === language ? language : 200,
      humanities === humanities ? humanities : 200,
      social === social ? social : 200,
      science === science ? science : 200,
      integrated === integrated ? integrated : 200,
    ),
  );
}

function holdsWith_6(language: number): Truth {
  return language <= 2 + 4 ? YES : language > 2 + 4 ? NO : UNKNOWN;
}

function holdsAtEnds_6(language: number): Truth {
  return agree(holdsWith_6(language === language ? language : 0), holdsWith_6(language === language ? language : 200));
}

function holdsWith_7(language: number): Truth {
  return language >= 2 + 4 ? YES : language < 2 + 4 ? NO : UNKNOWN;
}

function holdsAtEnds_7(language: number): Truth {
  return agree(holdsWith_7(language === language ? language : 0), holdsWith_7(language === language ? language : 200));
}

/** 日間通識架構：notApplicable */
const DAY_GENERAL_STRUCTURE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款第一目第一細目');

/** 日間通識架構：met */
const DAY_GENERAL_STRUCTURE_MET = /* @__PURE__ */ decided('met', '第三點第一款第一目第一細目');

/** 日間通識架構：violated */
const DAY_GENERAL_STRUCTURE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款第一目第一細目');

/** 日間通識架構所讀的事實 */
const DAY_GENERAL_STRUCTURE_FACTS: readonly string[] = [
  '課程架構.學制',
  '課程架構.共同語文學分',
  '課程架構.人文類學分',
  '課程架構.社會類學分',
  '課程架構.自然科技類學分',
  '課程架構.跨領域整合類學分',
];

function openDayGeneralStructure(
  programme: FrameworkProgramme | undefined,
  language: number,
  humanities: number,
  social: number,
  science: number,
  integrated: number,
  generalSumLack: Note,
): Decision {
  const inCase: Truth = programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_GENERAL_STRUCTURE_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      and(
        and(
          and(
            and(
              holdsAtEnds_4(language, humanities, social, science, integrated),
              holdsAtEnds_5(language, humanities, social, science, integrated),
            ),
            and(holdsAtEnds_6(language), holdsAtEnds_7(language)),
          ),
          humanities === 6 ? YES : humanities < 6 || humanities > 6 ? NO : UNKNOWN,
        ),
        social === 6 ? YES : social < 6 || social > 6 ? NO : UNKNOWN,
      ),
      science === 4 ? YES : science < 4 || science > 4 ? NO : UNKNOWN,
    ),
    integrated === 4 ? YES : integrated < 4 || integrated > 4 ? NO : UNKNOWN,
  );
  if (inCase === YES && must === YES) return DAY_GENERAL_STRUCTURE_MET;
  if (inCase === YES && must === NO) return DAY_GENERAL_STRUCTURE_VIOLATED;
  return undeterminedDuty(
    '第三點第一款第一目第一細目',
    answer(programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    allAnswers(
      answer(
        and(
          holdsAtEnds_4(language, humanities, social, science, integrated),
          holdsAtEnds_5(language, humanities, social, science, integrated),
        ),
        generalSumLack,
      ),
      answer(and(holdsAtEnds_6(language), holdsAtEnds_7(language)), language !== language && '課程架構.共同語文學分'),
      answer(humanities === 6 ? YES : humanities < 6 || humanities > 6 ? NO : UNKNOWN, humanities !== humanities && '課程架構.人文類學分'),
      answer(social === 6 ? YES : social < 6 || social > 6 ? NO : UNKNOWN, social !== social && '課程架構.社會類學分'),
      answer(science === 4 ? YES : science < 4 || science > 4 ? NO : UNKNOWN, science !== science && '課程架構.自然科技類學分'),
      answer(
        integrated === 4 ? YES : integrated < 4 || integrated > 4 ? NO : UNKNOWN,
        integrated !== integrated && '課程架構.跨領域整合類學分',
      ),
    ),
    YES,
    DAY_GENERAL_STRUCTURE_FACTS,
  );
}

function decideDayGeneralStructure(
  programme: FrameworkProgramme | undefined,
  generalSumValue: number,
  language: number,
  humanities: number,
  social: number,
  science: number,
  integrated: number,
  generalSumLack: Note,
): Decision {
  const inCase: Truth = programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_GENERAL_STRUCTURE_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      and(
        and(
          and(
            generalSumValue === 26 ? YES : generalSumValue < 26 || generalSumValue > 26 ? NO : UNKNOWN,
            language === 2 + 4 ? YES : language < 2 + 4 || language > 2 + 4 ? NO : UNKNOWN,
          ),
          humanities === 6 ? YES : humanities < 6 || humanities > 6 ? NO : UNKNOWN,
        ),
        social === 6 ? YES : social < 6 || social > 6 ? NO : UNKNOWN,
      ),
      science === 4 ? YES : science < 4 || science > 4 ? NO : UNKNOWN,
    ),
    integrated === 4 ? YES : integrated < 4 || integrated > 4 ? NO : UNKNOWN,
  );
  if (inCase === YES && must === YES) return DAY_GENERAL_STRUCTURE_MET;
  if (inCase === YES && must === NO) return DAY_GENERAL_STRUCTURE_VIOLATED;
  return openDayGeneralStructure(programme, language, humanities, social, science, integrated, generalSumLack);
}

const FRAMEWORK_PROGRAMME_PARTS: PartedFact = ['課程架構.學制', 'framework', 'programme', ['dayBachelor', 'eveningBachelor']];

function difference(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  const generalSumLack = generalSumValue !== generalSumValue ? lackOfGeneralSum(language, humanities, social, science, integrated) : false;
  const value = generalSumValue - 26;
  return value === value ? value : lacking(generalSumLack).missing.length > 0 ? undefined : null;
}

function difference_2(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const language = integerOf(framework.language, 0, 200);
  const value = language - (2 + 4);
  return value === value ? value : lacking(language !== language && '課程架構.共同語文學分').missing.length > 0 ? undefined : null;
}

const FRAMEWORK_LANGUAGE_PARTS: PartedFact = [
  '課程架構.共同語文學分',
  'framework',
  'language',
  {
    low: 0,
    high: 200,
    scale: 1,
    starts: [0],
    turns: [
      [difference, '='],
      [difference_2, '='],
    ],
  },
];

const FRAMEWORK_HUMANITIES_PARTS: PartedFact = [
  '課程架構.人文類學分',
  'framework',
  'humanities',
  { low: 0, high: 200, scale: 1, starts: [0, 6, 7], turns: [[difference, '=']] },
];

const FRAMEWORK_SOCIAL_PARTS: PartedFact = [
  '課程架構.社會類學分',
  'framework',
  'social',
  { low: 0, high: 200, scale: 1, starts: [0, 6, 7], turns: [[difference, '=']] },
];

const FRAMEWORK_SCIENCE_PARTS: PartedFact = [
  '課程架構.自然科技類學分',
  'framework',
  'science',
  { low: 0, high: 200, scale: 1, starts: [0, 4, 5], turns: [[difference, '=']] },
];

const FRAMEWORK_INTEGRATED_PARTS: PartedFact = [
  '課程架構.跨領域整合類學分',
  'framework',
  'integrated',
  { low: 0, high: 200, scale: 1, starts: [0, 4, 5], turns: [[difference, '=']] },
];

const DAY_GENERAL_STRUCTURE_PARTS: Parts = {
  order: DAY_GENERAL_STRUCTURE_FACTS,
  deciding: [
    FRAMEWORK_LANGUAGE_PARTS,
    FRAMEWORK_HUMANITIES_PARTS,
    FRAMEWORK_SOCIAL_PARTS,
    FRAMEWORK_SCIENCE_PARTS,
    FRAMEWORK_INTEGRATED_PARTS,
  ],
  others: [FRAMEWORK_PROGRAMME_PARTS],
};

function givenDayGeneralStructure(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  const generalSumLack = generalSumValue !== generalSumValue ? lackOfGeneralSum(language, humanities, social, science, integrated) : false;
  return decideDayGeneralStructure(programme, generalSumValue, language, humanities, social, science, integrated, generalSumLack);
}

function resultOfDayGeneralStructure(
  programme: FrameworkProgramme | undefined,
  generalSumValue: number,
  language: number,
  humanities: number,
  social: number,
  science: number,
  integrated: number,
  generalSumLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideDayGeneralStructure(programme, generalSumValue, language, humanities, social, science, integrated, generalSumLack),
      givenDayGeneralStructure,
      input,
      DAY_GENERAL_STRUCTURE_PARTS,
    ),
    {
      text: '通識課程計26學分，區分為五大領域，各領域必（選）修之學分如下：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。',
      values: [
        ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
        ['language', showNumber(language, 1n, '學分')],
        ['humanities', showNumber(humanities, 1n, '學分')],
        ['social', showNumber(social, 1n, '學分')],
        ['science', showNumber(science, 1n, '學分')],
        ['integrated', showNumber(integrated, 1n, '學分')],
        ['generalSum', showNumber(generalSumValue, 1n, '學分')],
        ['generalTotal', '26 學分'],
        ['readingCredits', '2 學分'],
        ['englishCredits', '4 學分'],
        ['humanitiesCredits', '6 學分'],
        ['socialCredits', '6 學分'],
        ['scienceCredits', '4 學分'],
        ['integratedCredits', '4 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 日間通識架構（第三點第一款第一目第一細目）
 *
 * > 通識課程計26學分，區分為五大領域，各領域必（選）修之學分如下：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。
 *
 * - 適用 課程架構.學制 = 日間學士班
 * - 應 通識學分合計 = 通識學分（26 學分） 且 課程架構.共同語文學分 = （閱讀寫作學分（2 學分） ＋ 英文學分（4 學分）） 且 課程架構.人文類學分 = 人文類學分（6 學分） 且 課程架構.社會類學分 = 社會類學分（6 學分） 且 課程架構.自然科技類學分 = 自然科技類學分（4 學分） 且 課程架構.跨領域整合類學分 = 跨領域整合類學分（4 學分）
 */
export function dayGeneralStructure(input: Input): Decision {
  return settled(givenDayGeneralStructure(input), givenDayGeneralStructure, input, DAY_GENERAL_STRUCTURE_PARTS);
}

/** 日間通識架構：結果與理由。 */
export function explainDayGeneralStructure(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  const generalSumLack = generalSumValue !== generalSumValue ? lackOfGeneralSum(language, humanities, social, science, integrated) : false;
  return resultOfDayGeneralStructure(programme, generalSumValue, language, humanities, social, science, integrated, generalSumLack, input);
}

/** 通識學分合計：value */
const GENERAL_SUM_VALUE = /* @__PURE__ */ decided('value', '第三點第一款第一目第一細目');

/** 通識學分合計所讀的事實 */
const GENERAL_SUM_FACTS: readonly string[] = [
  '課程架構.共同語文學分',
  '課程架構.人文類學分',
  '課程架構.社會類學分',
  '課程架構.自然科技類學分',
  '課程架構.跨領域整合類學分',
];

function resultOfGeneralSum(
  generalSumValue: number,
  language: number,
  humanities: number,
  social: number,
  science: number,
  integrated: number,
): Result {
  const value = generalSumValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第三點第一款第一目第一細目',
          lacking(lackOfGeneralSum(language, humanities, social, science, integrated)),
          GENERAL_SUM_FACTS,
        )
      : GENERAL_SUM_VALUE;
  return result(
    decision,
    {
      text: '通識課程計26學分，區分為五大領域，各領域必（選）修之學分如下：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。',
      values: [
        ['language', showNumber(language, 1n, '學分')],
        ['humanities', showNumber(humanities, 1n, '學分')],
        ['social', showNumber(social, 1n, '學分')],
        ['science', showNumber(science, 1n, '學分')],
        ['integrated', showNumber(integrated, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_3(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const value = language + humanities + social + science + integrated;
  return value === value
    ? value
    : lacking(
          language !== language && '課程架構.共同語文學分',
          humanities !== humanities && '課程架構.人文類學分',
          social !== social && '課程架構.社會類學分',
          science !== science && '課程架構.自然科技類學分',
          integrated !== integrated && '課程架構.跨領域整合類學分',
        ).missing.length > 0
      ? undefined
      : null;
}

const FRAMEWORK_LANGUAGE_PARTS_2: PartedFact = [
  '課程架構.共同語文學分',
  'framework',
  'language',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_3, 'known']], hasEnds: true },
];

const FRAMEWORK_HUMANITIES_PARTS_2: PartedFact = [
  '課程架構.人文類學分',
  'framework',
  'humanities',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_3, 'known']], hasEnds: true },
];

const FRAMEWORK_SOCIAL_PARTS_2: PartedFact = [
  '課程架構.社會類學分',
  'framework',
  'social',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_3, 'known']], hasEnds: true },
];

const FRAMEWORK_SCIENCE_PARTS_2: PartedFact = [
  '課程架構.自然科技類學分',
  'framework',
  'science',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_3, 'known']], hasEnds: true },
];

const FRAMEWORK_INTEGRATED_PARTS_2: PartedFact = [
  '課程架構.跨領域整合類學分',
  'framework',
  'integrated',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_3, 'known']], hasEnds: true },
];

const GENERAL_SUM_PARTS: Parts = {
  order: GENERAL_SUM_FACTS,
  deciding: [
    FRAMEWORK_LANGUAGE_PARTS_2,
    FRAMEWORK_HUMANITIES_PARTS_2,
    FRAMEWORK_SOCIAL_PARTS_2,
    FRAMEWORK_SCIENCE_PARTS_2,
    FRAMEWORK_INTEGRATED_PARTS_2,
  ],
  others: [],
};

function givenGeneralSum(input: Input): Valued {
  const framework = recordOf(input?.framework);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  const value = generalSumValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第三點第一款第一目第一細目',
          lacking(lackOfGeneralSum(language, humanities, social, science, integrated)),
          GENERAL_SUM_FACTS,
        )
      : GENERAL_SUM_VALUE,
    scaledValue(value),
  );
}

function valueOfGeneralSum(generalSumValue: number): number | undefined {
  const value = generalSumValue;
  return scaledValue(value);
}

/**
 * 通識學分合計（第三點第一款第一目第一細目）
 *
 * > 通識課程計26學分，區分為五大領域，各領域必（選）修之學分如下：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。
 *
 * - 其餘 （（（課程架構.共同語文學分 ＋ 課程架構.人文類學分） ＋ 課程架構.社會類學分） ＋ 課程架構.自然科技類學分） ＋ 課程架構.跨領域整合類學分
 *
 * undefined：無法判定。
 */
export function generalSum(input: Input): number | undefined {
  const framework = recordOf(input?.framework);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  return settledValue(valueOfGeneralSum(generalSumValue), givenGeneralSum, input, GENERAL_SUM_PARTS);
}

/** 通識學分合計：值與理由。 */
export function explainGeneralSum(input: Input): Result {
  const framework = recordOf(input?.framework);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  return settledResult(
    resultOfGeneralSum(generalSumValue, language, humanities, social, science, integrated),
    givenGeneralSum,
    input,
    GENERAL_SUM_PARTS,
  );
}

/** 日間體育課程：notApplicable */
const DAY_PHYSICAL_EDUCATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款第一目第二細目');

/** 日間體育課程：met */
const DAY_PHYSICAL_EDUCATION_MET = /* @__PURE__ */ decided('met', '第三點第一款第一目第二細目');

/** 日間體育課程：violated */
const DAY_PHYSICAL_EDUCATION_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款第一目第二細目');

/** 日間體育課程所讀的事實 */
const DAY_PHYSICAL_EDUCATION_FACTS: readonly string[] = [
  '課程架構.學制',
  '課程架構.體育必修學分',
  '課程架構.體育學分',
  '課程架構.體育採計學分',
];

function openDayPhysicalEducation(programme: FrameworkProgramme | undefined, peRequired: number, pe: number, peCounted: number): Decision {
  return undeterminedDuty(
    '第三點第一款第一目第二細目',
    answer(programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    allAnswers(
      answer(
        peRequired === 2 ? YES : peRequired < 2 || peRequired > 2 ? NO : UNKNOWN,
        peRequired !== peRequired && '課程架構.體育必修學分',
      ),
      answer(pe === 6 ? YES : pe < 6 || pe > 6 ? NO : UNKNOWN, pe !== pe && '課程架構.體育學分'),
      answer(peCounted <= 8 ? YES : peCounted > 8 ? NO : UNKNOWN, peCounted !== peCounted && '課程架構.體育採計學分'),
    ),
    YES,
    DAY_PHYSICAL_EDUCATION_FACTS,
  );
}

function decideDayPhysicalEducation(
  programme: FrameworkProgramme | undefined,
  peRequired: number,
  pe: number,
  peCounted: number,
): Decision {
  const inCase: Truth = programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_PHYSICAL_EDUCATION_NOT_APPLICABLE;
  const must: Truth = and(
    and(peRequired === 2 ? YES : peRequired < 2 || peRequired > 2 ? NO : UNKNOWN, pe === 6 ? YES : pe < 6 || pe > 6 ? NO : UNKNOWN),
    peCounted <= 8 ? YES : peCounted > 8 ? NO : UNKNOWN,
  );
  if (inCase === YES && must === YES) return DAY_PHYSICAL_EDUCATION_MET;
  if (inCase === YES && must === NO) return DAY_PHYSICAL_EDUCATION_VIOLATED;
  return openDayPhysicalEducation(programme, peRequired, pe, peCounted);
}

function resultOfDayPhysicalEducation(
  programme: FrameworkProgramme | undefined,
  peRequired: number,
  pe: number,
  peCounted: number,
): Result {
  return result(decideDayPhysicalEducation(programme, peRequired, pe, peCounted), {
    text: '體育課程計6學分，其中大一上學期必修2學分，其餘年級為選修；最高採計8學分。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['framework.peRequired', showNumber(peRequired, 1n, '學分')],
      ['pe', showNumber(pe, 1n, '學分')],
      ['peCounted', showNumber(peCounted, 1n, '學分')],
      ['binding.peRequired', '2 學分'],
      ['peTotal', '6 學分'],
      ['peMaximum', '8 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 日間體育課程（第三點第一款第一目第二細目）
 *
 * > 體育課程計6學分，其中大一上學期必修2學分，其餘年級為選修；最高採計8學分。
 *
 * - 適用 課程架構.學制 = 日間學士班
 * - 應 課程架構.體育必修學分 = 體育必修學分（2 學分） 且 課程架構.體育學分 = 體育學分（6 學分） 且 課程架構.體育採計學分 ≤ 體育採計上限（8 學分）
 */
export function dayPhysicalEducation(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const peRequired = integerOf(framework.peRequired, 0, 50);
  const pe = integerOf(framework.pe, 0, 50);
  const peCounted = integerOf(framework.peCounted, 0, 50);
  return decideDayPhysicalEducation(programme, peRequired, pe, peCounted);
}

/** 日間體育課程：結果與理由。 */
export function explainDayPhysicalEducation(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const peRequired = integerOf(framework.peRequired, 0, 50);
  const pe = integerOf(framework.pe, 0, 50);
  const peCounted = integerOf(framework.peCounted, 0, 50);
  return resultOfDayPhysicalEducation(programme, peRequired, pe, peCounted);
}

/** 日間院系學分：notApplicable */
const DAY_COLLEGE_DEPT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款第二目');

/** 日間院系學分：met */
const DAY_COLLEGE_DEPT_MET = /* @__PURE__ */ decided('met', '第三點第一款第二目');

/** 日間院系學分：deviates */
const DAY_COLLEGE_DEPT_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第一款第二目');

/** 日間院系學分所讀的事實 */
const DAY_COLLEGE_DEPT_FACTS: readonly string[] = ['課程架構.學制', '課程架構.院系學分'];

function openDayCollegeDept(programme: FrameworkProgramme | undefined, collegeDept: number): Decision {
  return undeterminedDuty(
    '第三點第一款第二目',
    answer(programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    YES,
    answer(collegeDept <= 92 ? YES : collegeDept > 92 ? NO : UNKNOWN, collegeDept !== collegeDept && '課程架構.院系學分'),
    DAY_COLLEGE_DEPT_FACTS,
  );
}

function decideDayCollegeDept(programme: FrameworkProgramme | undefined, collegeDept: number): Decision {
  const inCase: Truth = programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_COLLEGE_DEPT_NOT_APPLICABLE;
  if (inCase === YES && collegeDept <= 92) return DAY_COLLEGE_DEPT_MET;
  if (inCase === YES && collegeDept > 92) return DAY_COLLEGE_DEPT_DEVIATES;
  return openDayCollegeDept(programme, collegeDept);
}

function resultOfDayCollegeDept(programme: FrameworkProgramme | undefined, collegeDept: number): Result {
  return result(decideDayCollegeDept(programme, collegeDept), {
    text: '院訂領域課程及系訂專業課程，合計以最高92學分為原則，由各院與所屬系所研議訂定。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['collegeDept', showNumber(collegeDept, 1n, '學分')],
      ['collegeDeptMaximum', '92 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 日間院系學分（第三點第一款第二目）
 *
 * > 院訂領域課程及系訂專業課程，合計以最高92學分為原則，由各院與所屬系所研議訂定。
 *
 * - 適用 課程架構.學制 = 日間學士班
 * - 原則應 課程架構.院系學分 ≤ 院系學分上限（92 學分）
 */
export function dayCollegeDept(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const collegeDept = integerOf(framework.collegeDept, 0, 300);
  return decideDayCollegeDept(programme, collegeDept);
}

/** 日間院系學分：結果與理由。 */
export function explainDayCollegeDept(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const collegeDept = integerOf(framework.collegeDept, 0, 300);
  return resultOfDayCollegeDept(programme, collegeDept);
}

/** 日間跨域選修：notApplicable */
const DAY_CROSS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款第三目');

/** 日間跨域選修：met */
const DAY_CROSS_MET = /* @__PURE__ */ decided('met', '第三點第一款第三目');

/** 日間跨域選修：violated */
const DAY_CROSS_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款第三目');

/** 日間跨域選修所讀的事實 */
const DAY_CROSS_FACTS: readonly string[] = ['課程架構.學制', '課程架構.跨域選修學分'];

function openDayCross(programme: FrameworkProgramme | undefined, cross: number): Decision {
  return undeterminedDuty(
    '第三點第一款第三目',
    answer(programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(cross === 4 ? YES : cross < 4 || cross > 4 ? NO : UNKNOWN, cross !== cross && '課程架構.跨域選修學分'),
    YES,
    DAY_CROSS_FACTS,
  );
}

function decideDayCross(programme: FrameworkProgramme | undefined, cross: number): Decision {
  const inCase: Truth = programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_CROSS_NOT_APPLICABLE;
  const must: Truth = cross === 4 ? YES : cross < 4 || cross > 4 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return DAY_CROSS_MET;
  if (inCase === YES && must === NO) return DAY_CROSS_VIOLATED;
  return openDayCross(programme, cross);
}

function resultOfDayCross(programme: FrameworkProgramme | undefined, cross: number): Result {
  return result(decideDayCross(programme, cross), {
    text: '跨域選修課程：4學分。跨院、跨系與校外之選修，及其他經核准開設之選修課程，均屬之；通識課程與體育課程，不屬之。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['cross', showNumber(cross, 1n, '學分')],
      ['crossCredits', '4 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 日間跨域選修（第三點第一款第三目）
 *
 * > 跨域選修課程：4學分。跨院、跨系與校外之選修，及其他經核准開設之選修課程，均屬之；通識課程與體育課程，不屬之。
 *
 * - 適用 課程架構.學制 = 日間學士班
 * - 應 課程架構.跨域選修學分 = 跨域選修學分（4 學分）
 */
export function dayCross(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const cross = integerOf(framework.cross, 0, 50);
  return decideDayCross(programme, cross);
}

/** 日間跨域選修：結果與理由。 */
export function explainDayCross(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const cross = integerOf(framework.cross, 0, 50);
  return resultOfDayCross(programme, cross);
}

function holdsWith_8(general: number, pe: number, collegeDept: number, cross: number): Truth {
  return general + pe + collegeDept + cross >= 128 ? YES : general + pe + collegeDept + cross < 128 ? NO : UNKNOWN;
}

function holdsAtEnds_8(general: number, pe: number, collegeDept: number, cross: number): Truth {
  return agree(
    holdsWith_8(
      general === general ? general : 0,
      pe === pe ? pe : 0,
      collegeDept === collegeDept ? collegeDept : 0,
      cross === cross ? cross : 0,
    ),
    holdsWith_8(
      general === general ? general : 200,
      pe === pe ? pe : 50,
      collegeDept === collegeDept ? collegeDept : 300,
      cross === cross ? cross : 50,
    ),
  );
}

/** 日間畢業學分：notApplicable */
const DAY_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款');

/** 日間畢業學分：met */
const DAY_TOTAL_MET = /* @__PURE__ */ decided('met', '第三點第一款');

/** 日間畢業學分：violated */
const DAY_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款');

/** 日間畢業學分所讀的事實 */
const DAY_TOTAL_FACTS: readonly string[] = [
  '課程架構.學制',
  '課程架構.通識學分',
  '課程架構.體育學分',
  '課程架構.院系學分',
  '課程架構.跨域選修學分',
];

function openDayTotal(
  programme: FrameworkProgramme | undefined,
  general: number,
  pe: number,
  collegeDept: number,
  cross: number,
): Decision {
  const inCase: Truth = programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_TOTAL_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_8(general, pe, collegeDept, cross);
  if (inCase === YES && must === YES) return DAY_TOTAL_MET;
  if (inCase === YES && must === NO) return DAY_TOTAL_VIOLATED;
  return undeterminedDuty(
    '第三點第一款',
    answer(programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(
      holdsAtEnds_8(general, pe, collegeDept, cross),
      general !== general && '課程架構.通識學分',
      pe !== pe && '課程架構.體育學分',
      collegeDept !== collegeDept && '課程架構.院系學分',
      cross !== cross && '課程架構.跨域選修學分',
    ),
    YES,
    DAY_TOTAL_FACTS,
  );
}

function decideDayTotal(
  programme: FrameworkProgramme | undefined,
  general: number,
  pe: number,
  collegeDept: number,
  cross: number,
): Decision {
  const inCase: Truth = programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && general + pe + collegeDept + cross >= 128) return DAY_TOTAL_MET;
  if (inCase === YES && general + pe + collegeDept + cross < 128) return DAY_TOTAL_VIOLATED;
  return openDayTotal(programme, general, pe, collegeDept, cross);
}

function resultOfDayTotal(
  programme: FrameworkProgramme | undefined,
  general: number,
  pe: number,
  collegeDept: number,
  cross: number,
): Result {
  return result(decideDayTotal(programme, general, pe, collegeDept, cross), {
    text: '日間學士班（含學位學程）：畢業之學分數，至少128學分，其內容包括：（一）通識課程及體育課程：1. 通識課程計26學分，區分為五大領域，各領域必（選）修之學分如下：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。2. 體育課程計6學分，其中大一上學期必修2學分，其餘年級為選修；最高採計8學分。（二）院訂領域課程及系訂專業課程，合計以最高92學分為原則，由各院與所屬系所研議訂定。（三）跨域選修課程：4學分。跨院、跨系與校外之選修，及其他經核准開設之選修課程，均屬之；通識課程與體育課程，不屬之。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['general', showNumber(general, 1n, '學分')],
      ['pe', showNumber(pe, 1n, '學分')],
      ['collegeDept', showNumber(collegeDept, 1n, '學分')],
      ['cross', showNumber(cross, 1n, '學分')],
      ['dayGraduation', '128 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 日間畢業學分（第三點第一款）
 *
 * > 日間學士班（含學位學程）：畢業之學分數，至少128學分，其內容包括：（一）通識課程及體育課程：1. 通識課程計26學分，區分為五大領域，各領域必（選）修之學分如下：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。2. 體育課程計6學分，其中大一上學期必修2學分，其餘年級為選修；最高採計8學分。（二）院訂領域課程及系訂專業課程，合計以最高92學分為原則，由各院與所屬系所研議訂定。（三）跨域選修課程：4學分。跨院、跨系與校外之選修，及其他經核准開設之選修課程，均屬之；通識課程與體育課程，不屬之。
 *
 * - 適用 課程架構.學制 = 日間學士班
 * - 應 （（（課程架構.通識學分 ＋ 課程架構.體育學分） ＋ 課程架構.院系學分） ＋ 課程架構.跨域選修學分） ≥ 日間學士畢業學分（128 學分）
 */
export function dayTotal(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const general = integerOf(framework.general, 0, 200);
  const pe = integerOf(framework.pe, 0, 50);
  const collegeDept = integerOf(framework.collegeDept, 0, 300);
  const cross = integerOf(framework.cross, 0, 50);
  return decideDayTotal(programme, general, pe, collegeDept, cross);
}

/** 日間畢業學分：結果與理由。 */
export function explainDayTotal(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const general = integerOf(framework.general, 0, 200);
  const pe = integerOf(framework.pe, 0, 50);
  const collegeDept = integerOf(framework.collegeDept, 0, 300);
  const cross = integerOf(framework.cross, 0, 50);
  return resultOfDayTotal(programme, general, pe, collegeDept, cross);
}

/** 進修通識架構：notApplicable */
const EVENING_GENERAL_STRUCTURE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款第一目第一細目');

/** 進修通識架構：met */
const EVENING_GENERAL_STRUCTURE_MET = /* @__PURE__ */ decided('met', '第三點第二款第一目第一細目');

/** 進修通識架構：violated */
const EVENING_GENERAL_STRUCTURE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款第一目第一細目');

/** 進修通識架構所讀的事實 */
const EVENING_GENERAL_STRUCTURE_FACTS: readonly string[] = [
  '課程架構.學制',
  '課程架構.共同語文學分',
  '課程架構.人文類學分',
  '課程架構.社會類學分',
  '課程架構.自然科技類學分',
  '課程架構.跨領域整合類學分',
];

function openEveningGeneralStructure(
  programme: FrameworkProgramme | undefined,
  language: number,
  humanities: number,
  social: number,
  science: number,
  integrated: number,
  generalSumLack: Note,
): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_GENERAL_STRUCTURE_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      and(
        and(
          and(
            and(
              and(
                holdsAtEnds_4(language, humanities, social, science, integrated),
                holdsAtEnds_5(language, humanities, social, science, integrated),
              ),
              and(holdsAtEnds_6(language), holdsAtEnds_7(language)),
            ),
            humanities === 6 ? YES : humanities < 6 || humanities > 6 ? NO : UNKNOWN,
          ),
          social === 6 ? YES : social < 6 || social > 6 ? NO : UNKNOWN,
        ),
        science === 4 ? YES : science < 4 || science > 4 ? NO : UNKNOWN,
      ),
      integrated === 4 ? YES : integrated < 4 || integrated > 4 ? NO : UNKNOWN,
    ),
    and(humanities >= 4 ? YES : humanities < 4 ? NO : UNKNOWN, humanities <= 6 ? YES : humanities > 6 ? NO : UNKNOWN),
  );
  if (inCase === YES && must === YES) return EVENING_GENERAL_STRUCTURE_MET;
  if (inCase === YES && must === NO) return EVENING_GENERAL_STRUCTURE_VIOLATED;
  return undeterminedDuty(
    '第三點第二款第一目第一細目',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    allAnswers(
      answer(
        and(
          holdsAtEnds_4(language, humanities, social, science, integrated),
          holdsAtEnds_5(language, humanities, social, science, integrated),
        ),
        generalSumLack,
      ),
      answer(and(holdsAtEnds_6(language), holdsAtEnds_7(language)), language !== language && '課程架構.共同語文學分'),
      answer(humanities === 6 ? YES : humanities < 6 || humanities > 6 ? NO : UNKNOWN, humanities !== humanities && '課程架構.人文類學分'),
      answer(social === 6 ? YES : social < 6 || social > 6 ? NO : UNKNOWN, social !== social && '課程架構.社會類學分'),
      answer(science === 4 ? YES : science < 4 || science > 4 ? NO : UNKNOWN, science !== science && '課程架構.自然科技類學分'),
      answer(
        integrated === 4 ? YES : integrated < 4 || integrated > 4 ? NO : UNKNOWN,
        integrated !== integrated && '課程架構.跨領域整合類學分',
      ),
      allAnswers(
        answer(humanities >= 4 ? YES : humanities < 4 ? NO : UNKNOWN, humanities !== humanities && '課程架構.人文類學分'),
        answer(humanities <= 6 ? YES : humanities > 6 ? NO : UNKNOWN, humanities !== humanities && '課程架構.人文類學分'),
      ),
    ),
    YES,
    EVENING_GENERAL_STRUCTURE_FACTS,
  );
}

function decideEveningGeneralStructure(
  programme: FrameworkProgramme | undefined,
  generalSumValue: number,
  language: number,
  humanities: number,
  social: number,
  science: number,
  integrated: number,
  generalSumLack: Note,
): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_GENERAL_STRUCTURE_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      and(
        and(
          and(
            and(
              generalSumValue === 26 ? YES : generalSumValue < 26 || generalSumValue > 26 ? NO : UNKNOWN,
              language === 2 + 4 ? YES : language < 2 + 4 || language > 2 + 4 ? NO : UNKNOWN,
            ),
            humanities === 6 ? YES : humanities < 6 || humanities > 6 ? NO : UNKNOWN,
          ),
          social === 6 ? YES : social < 6 || social > 6 ? NO : UNKNOWN,
        ),
        science === 4 ? YES : science < 4 || science > 4 ? NO : UNKNOWN,
      ),
      integrated === 4 ? YES : integrated < 4 || integrated > 4 ? NO : UNKNOWN,
    ),
    and(humanities >= 4 ? YES : humanities < 4 ? NO : UNKNOWN, humanities <= 6 ? YES : humanities > 6 ? NO : UNKNOWN),
  );
  if (inCase === YES && must === YES) return EVENING_GENERAL_STRUCTURE_MET;
  if (inCase === YES && must === NO) return EVENING_GENERAL_STRUCTURE_VIOLATED;
  return openEveningGeneralStructure(programme, language, humanities, social, science, integrated, generalSumLack);
}

function difference_5(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  const generalSumLack = generalSumValue !== generalSumValue ? lackOfGeneralSum(language, humanities, social, science, integrated) : false;
  const value = generalSumValue - 26;
  return value === value ? value : lacking(generalSumLack).missing.length > 0 ? undefined : null;
}

function difference_6(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const language = integerOf(framework.language, 0, 200);
  const value = language - (2 + 4);
  return value === value ? value : lacking(language !== language && '課程架構.共同語文學分').missing.length > 0 ? undefined : null;
}

const FRAMEWORK_LANGUAGE_PARTS_3: PartedFact = [
  '課程架構.共同語文學分',
  'framework',
  'language',
  {
    low: 0,
    high: 200,
    scale: 1,
    starts: [0],
    turns: [
      [difference_5, '='],
      [difference_6, '='],
    ],
  },
];

const FRAMEWORK_HUMANITIES_PARTS_3: PartedFact = [
  '課程架構.人文類學分',
  'framework',
  'humanities',
  { low: 0, high: 200, scale: 1, starts: [0, 4, 6, 7], turns: [[difference_5, '=']] },
];

const FRAMEWORK_SOCIAL_PARTS_3: PartedFact = [
  '課程架構.社會類學分',
  'framework',
  'social',
  { low: 0, high: 200, scale: 1, starts: [0, 6, 7], turns: [[difference_5, '=']] },
];

const FRAMEWORK_SCIENCE_PARTS_3: PartedFact = [
  '課程架構.自然科技類學分',
  'framework',
  'science',
  { low: 0, high: 200, scale: 1, starts: [0, 4, 5], turns: [[difference_5, '=']] },
];

const FRAMEWORK_INTEGRATED_PARTS_3: PartedFact = [
  '課程架構.跨領域整合類學分',
  'framework',
  'integrated',
  { low: 0, high: 200, scale: 1, starts: [0, 4, 5], turns: [[difference_5, '=']] },
];

const EVENING_GENERAL_STRUCTURE_PARTS: Parts = {
  order: EVENING_GENERAL_STRUCTURE_FACTS,
  deciding: [
    FRAMEWORK_LANGUAGE_PARTS_3,
    FRAMEWORK_HUMANITIES_PARTS_3,
    FRAMEWORK_SOCIAL_PARTS_3,
    FRAMEWORK_SCIENCE_PARTS_3,
    FRAMEWORK_INTEGRATED_PARTS_3,
  ],
  others: [FRAMEWORK_PROGRAMME_PARTS],
};

function givenEveningGeneralStructure(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  const generalSumLack = generalSumValue !== generalSumValue ? lackOfGeneralSum(language, humanities, social, science, integrated) : false;
  return decideEveningGeneralStructure(programme, generalSumValue, language, humanities, social, science, integrated, generalSumLack);
}

function resultOfEveningGeneralStructure(
  programme: FrameworkProgramme | undefined,
  generalSumValue: number,
  language: number,
  humanities: number,
  social: number,
  science: number,
  integrated: number,
  generalSumLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideEveningGeneralStructure(programme, generalSumValue, language, humanities, social, science, integrated, generalSumLack),
      givenEveningGeneralStructure,
      input,
      EVENING_GENERAL_STRUCTURE_PARTS,
    ),
    {
      text: '通識課程計26學分，區分為五大領域，各領域必（選）修4~6學分：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。',
      values: [
        ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
        ['language', showNumber(language, 1n, '學分')],
        ['humanities', showNumber(humanities, 1n, '學分')],
        ['social', showNumber(social, 1n, '學分')],
        ['science', showNumber(science, 1n, '學分')],
        ['integrated', showNumber(integrated, 1n, '學分')],
        ['generalSum', showNumber(generalSumValue, 1n, '學分')],
        ['eveningGeneral', '26 學分'],
        ['eveningReading', '2 學分'],
        ['eveningEnglish', '4 學分'],
        ['eveningHumanities', '6 學分'],
        ['eveningSocial', '6 學分'],
        ['eveningScience', '4 學分'],
        ['eveningIntegrated', '4 學分'],
        ['eveningAreaRange', '4 至 6 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 進修通識架構（第三點第二款第一目第一細目）
 *
 * > 通識課程計26學分，區分為五大領域，各領域必（選）修4~6學分：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 應 通識學分合計 = 進修通識學分（26 學分） 且 課程架構.共同語文學分 = （進修閱讀寫作學分（2 學分） ＋ 進修英文學分（4 學分）） 且 課程架構.人文類學分 = 進修人文類學分（6 學分） 且 課程架構.社會類學分 = 進修社會類學分（6 學分） 且 課程架構.自然科技類學分 = 進修自然科技類學分（4 學分） 且 課程架構.跨領域整合類學分 = 進修跨領域整合類學分（4 學分） 且 （課程架構.人文類學分 ≥ 進修領域範圍（4 至 6 學分） 且 課程架構.人文類學分 ≤ 進修領域範圍（4 至 6 學分））
 */
export function eveningGeneralStructure(input: Input): Decision {
  return settled(givenEveningGeneralStructure(input), givenEveningGeneralStructure, input, EVENING_GENERAL_STRUCTURE_PARTS);
}

/** 進修通識架構：結果與理由。 */
export function explainEveningGeneralStructure(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  const generalSumLack = generalSumValue !== generalSumValue ? lackOfGeneralSum(language, humanities, social, science, integrated) : false;
  return resultOfEveningGeneralStructure(
    programme,
    generalSumValue,
    language,
    humanities,
    social,
    science,
    integrated,
    generalSumLack,
    input,
  );
}

/** 進修體育課程：notApplicable */
const EVENING_PHYSICAL_EDUCATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款第一目第二細目');

/** 進修體育課程：met */
const EVENING_PHYSICAL_EDUCATION_MET = /* @__PURE__ */ decided('met', '第三點第二款第一目第二細目');

/** 進修體育課程：violated */
const EVENING_PHYSICAL_EDUCATION_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款第一目第二細目');

/** 進修體育課程所讀的事實 */
const EVENING_PHYSICAL_EDUCATION_FACTS: readonly string[] = ['課程架構.學制', '課程架構.體育學分'];

function openEveningPhysicalEducation(programme: FrameworkProgramme | undefined, pe: number): Decision {
  return undeterminedDuty(
    '第三點第二款第一目第二細目',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(pe === 4 ? YES : pe < 4 || pe > 4 ? NO : UNKNOWN, pe !== pe && '課程架構.體育學分'),
    YES,
    EVENING_PHYSICAL_EDUCATION_FACTS,
  );
}

function decideEveningPhysicalEducation(programme: FrameworkProgramme | undefined, pe: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_PHYSICAL_EDUCATION_NOT_APPLICABLE;
  const must: Truth = pe === 4 ? YES : pe < 4 || pe > 4 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return EVENING_PHYSICAL_EDUCATION_MET;
  if (inCase === YES && must === NO) return EVENING_PHYSICAL_EDUCATION_VIOLATED;
  return openEveningPhysicalEducation(programme, pe);
}

function resultOfEveningPhysicalEducation(programme: FrameworkProgramme | undefined, pe: number): Result {
  return result(decideEveningPhysicalEducation(programme, pe), {
    text: '體育課程：大一為必修，計4學分，不列計於畢業學分；其後各年級，即二、三、四年級，為選修。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['pe', showNumber(pe, 1n, '學分')],
      ['eveningPe', '4 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修體育課程（第三點第二款第一目第二細目）
 *
 * > 體育課程：大一為必修，計4學分，不列計於畢業學分；其後各年級，即二、三、四年級，為選修。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 應 課程架構.體育學分 = 進修體育學分（4 學分）
 */
export function eveningPhysicalEducation(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const pe = integerOf(framework.pe, 0, 50);
  return decideEveningPhysicalEducation(programme, pe);
}

/** 進修體育課程：結果與理由。 */
export function explainEveningPhysicalEducation(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const pe = integerOf(framework.pe, 0, 50);
  return resultOfEveningPhysicalEducation(programme, pe);
}

/** 進修體育選修：value */
const EVENING_PE_ELECTIVE_VALUE = /* @__PURE__ */ decided('value', '第三點第二款第一目第二細目');

/** 進修體育選修：notApplicable */
const EVENING_PE_ELECTIVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款第一目第二細目');

/** 進修體育選修所讀的事實 */
const EVENING_PE_ELECTIVE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.年級'];

function openEveningPeElective(programme: FrameworkProgramme | undefined, year: number): Decision {
  return undeterminedEffect(
    '第三點第二款第一目第二細目',
    allAnswers(
      answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
      answer(year === 2 || year === 3 || year === 4 ? YES : year !== year ? UNKNOWN : NO, year !== year && '課程架構.年級'),
    ),
    EVENING_PE_ELECTIVE_FACTS,
  );
}

function decideEveningPeElective(programme: FrameworkProgramme | undefined, year: number): Decision {
  const inCase: Truth = and(
    programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    year === 2 || year === 3 || year === 4 ? YES : year !== year ? UNKNOWN : NO,
  );
  if (inCase === YES) return EVENING_PE_ELECTIVE_VALUE;
  if (inCase === NO) return EVENING_PE_ELECTIVE_NOT_APPLICABLE;
  return openEveningPeElective(programme, year);
}

function resultOfEveningPeElective(programme: FrameworkProgramme | undefined, year: number): Result {
  return result(decideEveningPeElective(programme, year), {
    text: '體育課程：大一為必修，計4學分，不列計於畢業學分；其後各年級，即二、三、四年級，為選修。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['year', showNumber(year, 1n, '年級')],
      ['eveningPeElectiveYears', '2、3、4 年級'],
    ],
    caveats: [],
    effects: ['體育課程為選修'],
  });
}

/**
 * 進修體育選修（第三點第二款第一目第二細目）
 *
 * > 體育課程：大一為必修，計4學分，不列計於畢業學分；其後各年級，即二、三、四年級，為選修。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 當 課程架構.年級 屬於 2、3、4
 * - 效果 體育課程為選修
 */
export function eveningPeElective(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const year = integerOf(framework.year, 1, 7);
  return decideEveningPeElective(programme, year);
}

/** 進修體育選修：結果與理由。 */
export function explainEveningPeElective(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const year = integerOf(framework.year, 1, 7);
  return resultOfEveningPeElective(programme, year);
}

/** 進修院訂課程：notApplicable */
const EVENING_COLLEGE_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款第二目');

/** 進修院訂課程：met */
const EVENING_COLLEGE_COURSE_MET = /* @__PURE__ */ decided('met', '第三點第二款第二目');

/** 進修院訂課程：violated */
const EVENING_COLLEGE_COURSE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款第二目');

/** 進修院訂課程所讀的事實 */
const EVENING_COLLEGE_COURSE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.院訂學分'];

function openEveningCollegeCourse(programme: FrameworkProgramme | undefined, college: number): Decision {
  return undeterminedDuty(
    '第三點第二款第二目',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    allAnswers(
      answer(college >= 2 ? YES : college < 2 ? NO : UNKNOWN, college !== college && '課程架構.院訂學分'),
      answer(college <= 3 ? YES : college > 3 ? NO : UNKNOWN, college !== college && '課程架構.院訂學分'),
    ),
    YES,
    EVENING_COLLEGE_COURSE_FACTS,
  );
}

function decideEveningCollegeCourse(programme: FrameworkProgramme | undefined, college: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_COLLEGE_COURSE_NOT_APPLICABLE;
  if (inCase === YES && college >= 2 && college <= 3) return EVENING_COLLEGE_COURSE_MET;
  if (inCase === YES && (college < 2 || college > 3)) return EVENING_COLLEGE_COURSE_VIOLATED;
  return openEveningCollegeCourse(programme, college);
}

function resultOfEveningCollegeCourse(programme: FrameworkProgramme | undefined, college: number): Result {
  return result(decideEveningCollegeCourse(programme, college), {
    text: '院訂領域課程：應選修院訂整合課程至少一門（2-3學分）。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['college', showNumber(college, 1n, '學分')],
      ['eveningCollege', '2 至 3 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修院訂課程（第三點第二款第二目）
 *
 * > 院訂領域課程：應選修院訂整合課程至少一門（2-3學分）。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 應 課程架構.院訂學分 ≥ 進修院訂學分（2 至 3 學分） 且 課程架構.院訂學分 ≤ 進修院訂學分（2 至 3 學分）
 */
export function eveningCollegeCourse(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const college = integerOf(framework.college, 0, 50);
  return decideEveningCollegeCourse(programme, college);
}

/** 進修院訂課程：結果與理由。 */
export function explainEveningCollegeCourse(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const college = integerOf(framework.college, 0, 50);
  return resultOfEveningCollegeCourse(programme, college);
}

/** 進修院訂課程門數：notApplicable */
const EVENING_COLLEGE_COUNT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款第二目');

/** 進修院訂課程門數：met */
const EVENING_COLLEGE_COUNT_MET = /* @__PURE__ */ decided('met', '第三點第二款第二目');

/** 進修院訂課程門數：violated */
const EVENING_COLLEGE_COUNT_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款第二目');

/** 進修院訂課程門數所讀的事實 */
const EVENING_COLLEGE_COUNT_FACTS: readonly string[] = ['課程架構.學制', '課程架構.院訂門數'];

function openEveningCollegeCount(programme: FrameworkProgramme | undefined, collegeCourses: number): Decision {
  return undeterminedDuty(
    '第三點第二款第二目',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(collegeCourses >= 1 ? YES : collegeCourses < 1 ? NO : UNKNOWN, collegeCourses !== collegeCourses && '課程架構.院訂門數'),
    YES,
    EVENING_COLLEGE_COUNT_FACTS,
  );
}

function decideEveningCollegeCount(programme: FrameworkProgramme | undefined, collegeCourses: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_COLLEGE_COUNT_NOT_APPLICABLE;
  if (inCase === YES && collegeCourses >= 1) return EVENING_COLLEGE_COUNT_MET;
  if (inCase === YES && collegeCourses < 1) return EVENING_COLLEGE_COUNT_VIOLATED;
  return openEveningCollegeCount(programme, collegeCourses);
}

function resultOfEveningCollegeCount(programme: FrameworkProgramme | undefined, collegeCourses: number): Result {
  return result(decideEveningCollegeCount(programme, collegeCourses), {
    text: '院訂領域課程：應選修院訂整合課程至少一門（2-3學分）。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['collegeCourses', showNumber(collegeCourses, 1n, '門')],
      ['eveningCollegeCourses', '1 門'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修院訂課程門數（第三點第二款第二目）
 *
 * > 院訂領域課程：應選修院訂整合課程至少一門（2-3學分）。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 應 課程架構.院訂門數 ≥ 進修院訂門數（1 門）
 */
export function eveningCollegeCount(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const collegeCourses = integerOf(framework.collegeCourses, 0, 20);
  return decideEveningCollegeCount(programme, collegeCourses);
}

/** 進修院訂課程門數：結果與理由。 */
export function explainEveningCollegeCount(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const collegeCourses = integerOf(framework.collegeCourses, 0, 20);
  return resultOfEveningCollegeCount(programme, collegeCourses);
}

/** 進修系訂課程：notApplicable */
const EVENING_DEPT_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款第三目');

/** 進修系訂課程：met */
const EVENING_DEPT_COURSE_MET = /* @__PURE__ */ decided('met', '第三點第二款第三目');

/** 進修系訂課程：violated */
const EVENING_DEPT_COURSE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款第三目');

/** 進修系訂課程所讀的事實 */
const EVENING_DEPT_COURSE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.系訂學分'];

function openEveningDeptCourse(programme: FrameworkProgramme | undefined, dept: number): Decision {
  return undeterminedDuty(
    '第三點第二款第三目',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    allAnswers(
      answer(dept >= 97 ? YES : dept < 97 ? NO : UNKNOWN, dept !== dept && '課程架構.系訂學分'),
      answer(dept <= 100 ? YES : dept > 100 ? NO : UNKNOWN, dept !== dept && '課程架構.系訂學分'),
    ),
    YES,
    EVENING_DEPT_COURSE_FACTS,
  );
}

function decideEveningDeptCourse(programme: FrameworkProgramme | undefined, dept: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_DEPT_COURSE_NOT_APPLICABLE;
  if (inCase === YES && dept >= 97 && dept <= 100) return EVENING_DEPT_COURSE_MET;
  if (inCase === YES && (dept < 97 || dept > 100)) return EVENING_DEPT_COURSE_VIOLATED;
  return openEveningDeptCourse(programme, dept);
}

function resultOfEveningDeptCourse(programme: FrameworkProgramme | undefined, dept: number): Result {
  return result(decideEveningDeptCourse(programme, dept), {
    text: '系訂專業課程：合計97~100學分，其中：1. 專業必修科目：以≤ 75學分為原則。2. 專業選修科目：以≥ 22學分為原則。3. 專業（業界）實習：0~2學分（按實際開課計）。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['dept', showNumber(dept, 1n, '學分')],
      ['eveningDept', '97 至 100 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修系訂課程（第三點第二款第三目）
 *
 * > 系訂專業課程：合計97~100學分，其中：1. 專業必修科目：以≤ 75學分為原則。2. 專業選修科目：以≥ 22學分為原則。3. 專業（業界）實習：0~2學分（按實際開課計）。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 應 課程架構.系訂學分 ≥ 進修系訂學分（97 至 100 學分） 且 課程架構.系訂學分 ≤ 進修系訂學分（97 至 100 學分）
 */
export function eveningDeptCourse(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const dept = integerOf(framework.dept, 0, 300);
  return decideEveningDeptCourse(programme, dept);
}

/** 進修系訂課程：結果與理由。 */
export function explainEveningDeptCourse(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const dept = integerOf(framework.dept, 0, 300);
  return resultOfEveningDeptCourse(programme, dept);
}

/** 進修專業必修：notApplicable */
const EVENING_REQUIRED_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款第三目第一細目');

/** 進修專業必修：met */
const EVENING_REQUIRED_COURSE_MET = /* @__PURE__ */ decided('met', '第三點第二款第三目第一細目');

/** 進修專業必修：deviates */
const EVENING_REQUIRED_COURSE_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第二款第三目第一細目');

/** 進修專業必修所讀的事實 */
const EVENING_REQUIRED_COURSE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.必修學分'];

function openEveningRequiredCourse(programme: FrameworkProgramme | undefined, required_2: number): Decision {
  return undeterminedDuty(
    '第三點第二款第三目第一細目',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    YES,
    answer(required_2 <= 75 ? YES : required_2 > 75 ? NO : UNKNOWN, required_2 !== required_2 && '課程架構.必修學分'),
    EVENING_REQUIRED_COURSE_FACTS,
  );
}

function decideEveningRequiredCourse(programme: FrameworkProgramme | undefined, required_2: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_REQUIRED_COURSE_NOT_APPLICABLE;
  if (inCase === YES && required_2 <= 75) return EVENING_REQUIRED_COURSE_MET;
  if (inCase === YES && required_2 > 75) return EVENING_REQUIRED_COURSE_DEVIATES;
  return openEveningRequiredCourse(programme, required_2);
}

function resultOfEveningRequiredCourse(programme: FrameworkProgramme | undefined, required_2: number): Result {
  return result(decideEveningRequiredCourse(programme, required_2), {
    text: '專業必修科目：以≤ 75學分為原則。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['required', showNumber(required_2, 1n, '學分')],
      ['eveningRequired', '75 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修專業必修（第三點第二款第三目第一細目）
 *
 * > 專業必修科目：以≤ 75學分為原則。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 原則應 課程架構.必修學分 ≤ 進修必修上限（75 學分）
 */
export function eveningRequiredCourse(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  return decideEveningRequiredCourse(programme, required_2);
}

/** 進修專業必修：結果與理由。 */
export function explainEveningRequiredCourse(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  return resultOfEveningRequiredCourse(programme, required_2);
}

/** 進修專業選修：notApplicable */
const EVENING_ELECTIVE_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款第三目第二細目');

/** 進修專業選修：met */
const EVENING_ELECTIVE_COURSE_MET = /* @__PURE__ */ decided('met', '第三點第二款第三目第二細目');

/** 進修專業選修：deviates */
const EVENING_ELECTIVE_COURSE_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第二款第三目第二細目');

/** 進修專業選修所讀的事實 */
const EVENING_ELECTIVE_COURSE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.選修學分'];

function openEveningElectiveCourse(programme: FrameworkProgramme | undefined, elective_2: number): Decision {
  return undeterminedDuty(
    '第三點第二款第三目第二細目',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    YES,
    answer(elective_2 >= 22 ? YES : elective_2 < 22 ? NO : UNKNOWN, elective_2 !== elective_2 && '課程架構.選修學分'),
    EVENING_ELECTIVE_COURSE_FACTS,
  );
}

function decideEveningElectiveCourse(programme: FrameworkProgramme | undefined, elective_2: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_ELECTIVE_COURSE_NOT_APPLICABLE;
  if (inCase === YES && elective_2 >= 22) return EVENING_ELECTIVE_COURSE_MET;
  if (inCase === YES && elective_2 < 22) return EVENING_ELECTIVE_COURSE_DEVIATES;
  return openEveningElectiveCourse(programme, elective_2);
}

function resultOfEveningElectiveCourse(programme: FrameworkProgramme | undefined, elective_2: number): Result {
  return result(decideEveningElectiveCourse(programme, elective_2), {
    text: '專業選修科目：以≥ 22學分為原則。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['elective', showNumber(elective_2, 1n, '學分')],
      ['eveningElective', '22 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修專業選修（第三點第二款第三目第二細目）
 *
 * > 專業選修科目：以≥ 22學分為原則。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 原則應 課程架構.選修學分 ≥ 進修選修下限（22 學分）
 */
export function eveningElectiveCourse(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return decideEveningElectiveCourse(programme, elective_2);
}

/** 進修專業選修：結果與理由。 */
export function explainEveningElectiveCourse(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return resultOfEveningElectiveCourse(programme, elective_2);
}

/** 進修專業實習：notApplicable */
const EVENING_INTERNSHIP_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款第三目第三細目');

/** 進修專業實習：met */
const EVENING_INTERNSHIP_COURSE_MET = /* @__PURE__ */ decided('met', '第三點第二款第三目第三細目');

/** 進修專業實習：violated */
const EVENING_INTERNSHIP_COURSE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款第三目第三細目');

/** 進修專業實習所讀的事實 */
const EVENING_INTERNSHIP_COURSE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.實習學分'];

function openEveningInternshipCourse(programme: FrameworkProgramme | undefined, internship: number): Decision {
  return undeterminedDuty(
    '第三點第二款第三目第三細目',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    allAnswers(
      answer(internship >= 0 ? YES : internship < 0 ? NO : UNKNOWN, internship !== internship && '課程架構.實習學分'),
      answer(internship <= 2 ? YES : internship > 2 ? NO : UNKNOWN, internship !== internship && '課程架構.實習學分'),
    ),
    YES,
    EVENING_INTERNSHIP_COURSE_FACTS,
  );
}

function decideEveningInternshipCourse(programme: FrameworkProgramme | undefined, internship: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_INTERNSHIP_COURSE_NOT_APPLICABLE;
  if (inCase === YES && internship >= 0 && internship <= 2) return EVENING_INTERNSHIP_COURSE_MET;
  if (inCase === YES && (internship < 0 || internship > 2)) return EVENING_INTERNSHIP_COURSE_VIOLATED;
  return openEveningInternshipCourse(programme, internship);
}

function resultOfEveningInternshipCourse(programme: FrameworkProgramme | undefined, internship: number): Result {
  return result(decideEveningInternshipCourse(programme, internship), {
    text: '專業（業界）實習：0~2學分（按實際開課計）。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['internship', showNumber(internship, 1n, '學分')],
      ['eveningInternship', '0 至 2 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修專業實習（第三點第二款第三目第三細目）
 *
 * > 專業（業界）實習：0~2學分（按實際開課計）。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 應 課程架構.實習學分 ≥ 進修實習學分（0 至 2 學分） 且 課程架構.實習學分 ≤ 進修實習學分（0 至 2 學分）
 */
export function eveningInternshipCourse(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const internship = integerOf(framework.internship, 0, 50);
  return decideEveningInternshipCourse(programme, internship);
}

/** 進修專業實習：結果與理由。 */
export function explainEveningInternshipCourse(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const internship = integerOf(framework.internship, 0, 50);
  return resultOfEveningInternshipCourse(programme, internship);
}

function holdsWith_9(general: number, college: number, dept: number): Truth {
  return general + college + dept >= 128 ? YES : general + college + dept < 128 ? NO : UNKNOWN;
}

function holdsAtEnds_9(general: number, college: number, dept: number): Truth {
  return agree(
    holdsWith_9(general === general ? general : 0, college === college ? college : 0, dept === dept ? dept : 0),
    holdsWith_9(general === general ? general : 200, college === college ? college : 50, dept === dept ? dept : 300),
  );
}

/** 進修畢業學分：notApplicable */
const EVENING_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款');

/** 進修畢業學分：met */
const EVENING_TOTAL_MET = /* @__PURE__ */ decided('met', '第三點第二款');

/** 進修畢業學分：violated */
const EVENING_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款');

/** 進修畢業學分所讀的事實 */
const EVENING_TOTAL_FACTS: readonly string[] = ['課程架構.學制', '課程架構.通識學分', '課程架構.院訂學分', '課程架構.系訂學分'];

function openEveningTotal(programme: FrameworkProgramme | undefined, general: number, college: number, dept: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_TOTAL_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_9(general, college, dept);
  if (inCase === YES && must === YES) return EVENING_TOTAL_MET;
  if (inCase === YES && must === NO) return EVENING_TOTAL_VIOLATED;
  return undeterminedDuty(
    '第三點第二款',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(
      holdsAtEnds_9(general, college, dept),
      general !== general && '課程架構.通識學分',
      college !== college && '課程架構.院訂學分',
      dept !== dept && '課程架構.系訂學分',
    ),
    YES,
    EVENING_TOTAL_FACTS,
  );
}

function decideEveningTotal(programme: FrameworkProgramme | undefined, general: number, college: number, dept: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && general + college + dept >= 128) return EVENING_TOTAL_MET;
  if (inCase === YES && general + college + dept < 128) return EVENING_TOTAL_VIOLATED;
  return openEveningTotal(programme, general, college, dept);
}

function resultOfEveningTotal(programme: FrameworkProgramme | undefined, general: number, college: number, dept: number): Result {
  return result(decideEveningTotal(programme, general, college, dept), {
    text: '進修學士班：畢業之學分數，至少128學分，其內容包括：（一）校訂課程及通識課程：1. 通識課程計26學分，區分為五大領域，各領域必（選）修4~6學分：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。2. 體育課程：大一為必修，計4學分，不列計於畢業學分；其後各年級，即二、三、四年級，為選修。3. 校訂選修課程：與「日間學士班」同。（二）院訂領域課程：應選修院訂整合課程至少一門（2-3學分）。（三）系訂專業課程：合計97~100學分，其中：1. 專業必修科目：以≤ 75學分為原則。2. 專業選修科目：以≥ 22學分為原則。3. 專業（業界）實習：0~2學分（按實際開課計）。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['general', showNumber(general, 1n, '學分')],
      ['college', showNumber(college, 1n, '學分')],
      ['dept', showNumber(dept, 1n, '學分')],
      ['eveningGraduation', '128 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修畢業學分（第三點第二款）
 *
 * > 進修學士班：畢業之學分數，至少128學分，其內容包括：（一）校訂課程及通識課程：1. 通識課程計26學分，區分為五大領域，各領域必（選）修4~6學分：（1）共同語文類：閱讀與寫作必修2學分，英文必修4學分。（2）人文類：選修6學分。（3）社會類：選修6學分。（4）自然科技類：選修4學分。（5）跨領域整合類：選修4學分。2. 體育課程：大一為必修，計4學分，不列計於畢業學分；其後各年級，即二、三、四年級，為選修。3. 校訂選修課程：與「日間學士班」同。（二）院訂領域課程：應選修院訂整合課程至少一門（2-3學分）。（三）系訂專業課程：合計97~100學分，其中：1. 專業必修科目：以≤ 75學分為原則。2. 專業選修科目：以≥ 22學分為原則。3. 專業（業界）實習：0~2學分（按實際開課計）。
 *
 * - 適用 課程架構.學制 = 進修學士班
 * - 應 （（課程架構.通識學分 ＋ 課程架構.院訂學分） ＋ 課程架構.系訂學分） ≥ 進修學士畢業學分（128 學分）
 */
export function eveningTotal(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const general = integerOf(framework.general, 0, 200);
  const college = integerOf(framework.college, 0, 50);
  const dept = integerOf(framework.dept, 0, 300);
  return decideEveningTotal(programme, general, college, dept);
}

/** 進修畢業學分：結果與理由。 */
export function explainEveningTotal(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const general = integerOf(framework.general, 0, 200);
  const college = integerOf(framework.college, 0, 50);
  const dept = integerOf(framework.dept, 0, 300);
  return resultOfEveningTotal(programme, general, college, dept);
}

/** 三專畢業者學分：notApplicable */
const THREE_YEAR_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款第一目');

/** 三專畢業者學分：met */
const THREE_YEAR_TOTAL_MET = /* @__PURE__ */ decided('met', '第三點第三款第一目');

/** 三專畢業者學分：violated */
const THREE_YEAR_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第三款第一目');

/** 三專畢業者學分所讀的事實 */
const THREE_YEAR_TOTAL_FACTS: readonly string[] = ['課程架構.學制', '課程架構.入學學歷', '課程架構.畢業學分'];

function openThreeYearTotal(programme: FrameworkProgramme | undefined, diploma: JuniorDiploma | undefined, credits_2: number): Decision {
  return undeterminedDuty(
    '第三點第三款第一目',
    allAnswers(
      answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
      answer(diploma === 'threeYear' ? YES : diploma === undefined ? UNKNOWN : NO, diploma === undefined && '課程架構.入學學歷'),
    ),
    answer(credits_2 >= 60 ? YES : credits_2 < 60 ? NO : UNKNOWN, credits_2 !== credits_2 && '課程架構.畢業學分'),
    YES,
    THREE_YEAR_TOTAL_FACTS,
  );
}

function decideThreeYearTotal(programme: FrameworkProgramme | undefined, diploma: JuniorDiploma | undefined, credits_2: number): Decision {
  const inCase: Truth = and(
    programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
    diploma === 'threeYear' ? YES : diploma === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return THREE_YEAR_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 60) return THREE_YEAR_TOTAL_MET;
  if (inCase === YES && credits_2 < 60) return THREE_YEAR_TOTAL_VIOLATED;
  return openThreeYearTotal(programme, diploma, credits_2);
}

function resultOfThreeYearTotal(programme: FrameworkProgramme | undefined, diploma: JuniorDiploma | undefined, credits_2: number): Result {
  return result(decideThreeYearTotal(programme, diploma, credits_2), {
    text: '畢業應修習之學分數，以三專畢業之資格入學者，至少60學分；以二專、五專畢業之資格入學者，至少72學分；各學系定有規定者，依其規定。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['diploma', showMember(diploma, JUNIOR_DIPLOMA_NAMES)],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['threeYearJunior', '60 學分'],
    ],
    caveats: ['各學系得另訂「三專畢業者學分」，未計入本結果'],
    effects: [],
  });
}

/**
 * 三專畢業者學分（第三點第三款第一目）
 *
 * > 畢業應修習之學分數，以三專畢業之資格入學者，至少60學分；以二專、五專畢業之資格入學者，至少72學分；各學系定有規定者，依其規定。
 *
 * - 適用 課程架構.學制 = 二年制在職進修專班 且 課程架構.入學學歷 = 三專畢業
 * - 應 課程架構.畢業學分 ≥ 三專畢業學分（60 學分）
 */
export function threeYearTotal(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const diploma = readJuniorDiploma(framework.diploma);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return decideThreeYearTotal(programme, diploma, credits_2);
}

/** 三專畢業者學分：結果與理由。 */
export function explainThreeYearTotal(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const diploma = readJuniorDiploma(framework.diploma);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return resultOfThreeYearTotal(programme, diploma, credits_2);
}

/** 二五專畢業者學分：notApplicable */
const OTHER_JUNIOR_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款第一目');

/** 二五專畢業者學分：met */
const OTHER_JUNIOR_TOTAL_MET = /* @__PURE__ */ decided('met', '第三點第三款第一目');

/** 二五專畢業者學分：violated */
const OTHER_JUNIOR_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第三款第一目');

/** 二五專畢業者學分所讀的事實 */
const OTHER_JUNIOR_TOTAL_FACTS: readonly string[] = ['課程架構.學制', '課程架構.入學學歷', '課程架構.畢業學分'];

function openOtherJuniorTotal(programme: FrameworkProgramme | undefined, diploma: JuniorDiploma | undefined, credits_2: number): Decision {
  return undeterminedDuty(
    '第三點第三款第一目',
    allAnswers(
      answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
      answer(
        diploma === 'twoYear' || diploma === 'fiveYear' ? YES : diploma === undefined ? UNKNOWN : NO,
        diploma === undefined && '課程架構.入學學歷',
      ),
    ),
    answer(credits_2 >= 72 ? YES : credits_2 < 72 ? NO : UNKNOWN, credits_2 !== credits_2 && '課程架構.畢業學分'),
    YES,
    OTHER_JUNIOR_TOTAL_FACTS,
  );
}

function decideOtherJuniorTotal(
  programme: FrameworkProgramme | undefined,
  diploma: JuniorDiploma | undefined,
  credits_2: number,
): Decision {
  const inCase: Truth = and(
    programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
    diploma === 'twoYear' || diploma === 'fiveYear' ? YES : diploma === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return OTHER_JUNIOR_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 72) return OTHER_JUNIOR_TOTAL_MET;
  if (inCase === YES && credits_2 < 72) return OTHER_JUNIOR_TOTAL_VIOLATED;
  return openOtherJuniorTotal(programme, diploma, credits_2);
}

function resultOfOtherJuniorTotal(
  programme: FrameworkProgramme | undefined,
  diploma: JuniorDiploma | undefined,
  credits_2: number,
): Result {
  return result(decideOtherJuniorTotal(programme, diploma, credits_2), {
    text: '畢業應修習之學分數，以三專畢業之資格入學者，至少60學分；以二專、五專畢業之資格入學者，至少72學分；各學系定有規定者，依其規定。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['diploma', showMember(diploma, JUNIOR_DIPLOMA_NAMES)],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['otherJunior', '72 學分'],
    ],
    caveats: ['各學系得另訂「二五專畢業者學分」，未計入本結果'],
    effects: [],
  });
}

/**
 * 二五專畢業者學分（第三點第三款第一目）
 *
 * > 畢業應修習之學分數，以三專畢業之資格入學者，至少60學分；以二專、五專畢業之資格入學者，至少72學分；各學系定有規定者，依其規定。
 *
 * - 適用 課程架構.學制 = 二年制在職進修專班 且 課程架構.入學學歷 屬於 二專畢業、五專畢業
 * - 應 課程架構.畢業學分 ≥ 二五專畢業學分（72 學分）
 */
export function otherJuniorTotal(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const diploma = readJuniorDiploma(framework.diploma);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return decideOtherJuniorTotal(programme, diploma, credits_2);
}

/** 二五專畢業者學分：結果與理由。 */
export function explainOtherJuniorTotal(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const diploma = readJuniorDiploma(framework.diploma);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return resultOfOtherJuniorTotal(programme, diploma, credits_2);
}

/** 非本科系生補修：notApplicable */
const NON_MAJOR_COURSES_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款第二目');

/** 非本科系生補修：met */
const NON_MAJOR_COURSES_MET = /* @__PURE__ */ decided('met', '第三點第三款第二目');

/** 非本科系生補修：deviates */
const NON_MAJOR_COURSES_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第三款第二目');

/** 非本科系生補修所讀的事實 */
const NON_MAJOR_COURSES_FACTS: readonly string[] = ['課程架構.學制', '課程架構.非本科系生', '課程架構.補修學分'];

function openNonMajorCourses(programme: FrameworkProgramme | undefined, nonMajor: Truth, makeUp: number): Decision {
  return undeterminedDuty(
    '第三點第三款第二目',
    allAnswers(
      answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
      answer(nonMajor, nonMajor === UNKNOWN && '課程架構.非本科系生'),
    ),
    YES,
    answer(makeUp === 18 ? YES : makeUp < 18 || makeUp > 18 ? NO : UNKNOWN, makeUp !== makeUp && '課程架構.補修學分'),
    NON_MAJOR_COURSES_FACTS,
  );
}

function decideNonMajorCourses(programme: FrameworkProgramme | undefined, nonMajor: Truth, makeUp: number): Decision {
  const inCase: Truth = and(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, nonMajor);
  if (inCase === NO) return NON_MAJOR_COURSES_NOT_APPLICABLE;
  const principle: Truth = makeUp === 18 ? YES : makeUp < 18 || makeUp > 18 ? NO : UNKNOWN;
  if (inCase === YES && principle === YES) return NON_MAJOR_COURSES_MET;
  if (inCase === YES && principle === NO) return NON_MAJOR_COURSES_DEVIATES;
  return openNonMajorCourses(programme, nonMajor, makeUp);
}

function resultOfNonMajorCourses(programme: FrameworkProgramme | undefined, nonMajor: Truth, makeUp: number): Result {
  return result(decideNonMajorCourses(programme, nonMajor, makeUp), {
    text: '經各學系認定為非本科系生者，應補修專業學分，以18學分為原則，且不計入畢業應修之學分；所補修之科目，由各學系規定。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['nonMajor', showTruth(nonMajor)],
      ['makeUp', showNumber(makeUp, 1n, '學分')],
      ['nonMajorMakeUp', '18 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 非本科系生補修（第三點第三款第二目）
 *
 * > 經各學系認定為非本科系生者，應補修專業學分，以18學分為原則，且不計入畢業應修之學分；所補修之科目，由各學系規定。
 *
 * - 適用 課程架構.學制 = 二年制在職進修專班 且 課程架構.非本科系生
 * - 原則應 課程架構.補修學分 = 非本科補修學分（18 學分）
 */
export function nonMajorCourses(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const nonMajor = readBoolean(framework.nonMajor);
  const makeUp = integerOf(framework.makeUp, 0, 100);
  return decideNonMajorCourses(programme, nonMajor, makeUp);
}

/** 非本科系生補修：結果與理由。 */
export function explainNonMajorCourses(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const nonMajor = readBoolean(framework.nonMajor);
  const makeUp = integerOf(framework.makeUp, 0, 100);
  return resultOfNonMajorCourses(programme, nonMajor, makeUp);
}

/** 碩士畢業學分數：notApplicable */
const MASTER_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款');

/** 碩士畢業學分數：met */
const MASTER_TOTAL_MET = /* @__PURE__ */ decided('met', '第三點第四款');

/** 碩士畢業學分數：deviates */
const MASTER_TOTAL_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第四款');

/** 碩士畢業學分數所讀的事實 */
const MASTER_TOTAL_FACTS: readonly string[] = ['課程架構.學制', '課程架構.畢業學分'];

function openMasterTotal(programme: FrameworkProgramme | undefined, credits_2: number): Decision {
  return undeterminedDuty(
    '第三點第四款',
    answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    YES,
    allAnswers(
      answer(credits_2 >= 24 ? YES : credits_2 < 24 ? NO : UNKNOWN, credits_2 !== credits_2 && '課程架構.畢業學分'),
      answer(credits_2 <= 39 ? YES : credits_2 > 39 ? NO : UNKNOWN, credits_2 !== credits_2 && '課程架構.畢業學分'),
    ),
    MASTER_TOTAL_FACTS,
  );
}

function decideMasterTotal(programme: FrameworkProgramme | undefined, credits_2: number): Decision {
  const inCase: Truth = programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MASTER_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 24 && credits_2 <= 39) return MASTER_TOTAL_MET;
  if (inCase === YES && (credits_2 < 24 || credits_2 > 39)) return MASTER_TOTAL_DEVIATES;
  return openMasterTotal(programme, credits_2);
}

function resultOfMasterTotal(programme: FrameworkProgramme | undefined, credits_2: number): Result {
  return result(decideMasterTotal(programme, credits_2), {
    text: '碩士班（含學位學程）：畢業學分數，視系所或所授予學位之性質定之，以24~39學分（論文6學分另計）為原則，其內容包括：（一）院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。（二）系（所）訂專業課程：其專業必修、選修之科目及學分數，依學位之性質定之。1. 研究型學位(M.A.)：必修為6~9學分，選修為12~15學分；創作型學位(M.F.A.)：必修為6~9學分，選修為27~30學分，均為原則。2. 論文（或創作）：必修6學分，不單獨開課。（三）以同等學歷報考者，或非本科系生，得要求其補修（下修）若干專業學分，不列計於畢業應修之學分；補修之科目及數量，由各系（所）定之。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['masterCredits', '24 至 39 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 碩士畢業學分數（第三點第四款）
 *
 * > 碩士班（含學位學程）：畢業學分數，視系所或所授予學位之性質定之，以24~39學分（論文6學分另計）為原則，其內容包括：（一）院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。（二）系（所）訂專業課程：其專業必修、選修之科目及學分數，依學位之性質定之。1. 研究型學位(M.A.)：必修為6~9學分，選修為12~15學分；創作型學位(M.F.A.)：必修為6~9學分，選修為27~30學分，均為原則。2. 論文（或創作）：必修6學分，不單獨開課。（三）以同等學歷報考者，或非本科系生，得要求其補修（下修）若干專業學分，不列計於畢業應修之學分；補修之科目及數量，由各系（所）定之。
 *
 * - 適用 課程架構.學制 = 碩士班
 * - 原則應 課程架構.畢業學分 ≥ 碩士畢業學分（24 至 39 學分） 且 課程架構.畢業學分 ≤ 碩士畢業學分（24 至 39 學分）
 */
export function masterTotal(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return decideMasterTotal(programme, credits_2);
}

/** 碩士畢業學分數：結果與理由。 */
export function explainMasterTotal(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return resultOfMasterTotal(programme, credits_2);
}

/** 碩士院訂課程：notApplicable */
const MASTER_COLLEGE_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款第一目');

/** 碩士院訂課程：met */
const MASTER_COLLEGE_COURSE_MET = /* @__PURE__ */ decided('met', '第三點第四款第一目');

/** 碩士院訂課程：violated */
const MASTER_COLLEGE_COURSE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第四款第一目');

/** 碩士院訂課程所讀的事實 */
const MASTER_COLLEGE_COURSE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.院訂學分'];

function openMasterCollegeCourse(programme: FrameworkProgramme | undefined, college: number): Decision {
  return undeterminedDuty(
    '第三點第四款第一目',
    answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(college >= 3 ? YES : college < 3 ? NO : UNKNOWN, college !== college && '課程架構.院訂學分'),
    YES,
    MASTER_COLLEGE_COURSE_FACTS,
  );
}

function decideMasterCollegeCourse(programme: FrameworkProgramme | undefined, college: number): Decision {
  const inCase: Truth = programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MASTER_COLLEGE_COURSE_NOT_APPLICABLE;
  if (inCase === YES && college >= 3) return MASTER_COLLEGE_COURSE_MET;
  if (inCase === YES && college < 3) return MASTER_COLLEGE_COURSE_VIOLATED;
  return openMasterCollegeCourse(programme, college);
}

function resultOfMasterCollegeCourse(programme: FrameworkProgramme | undefined, college: number): Result {
  return result(decideMasterCollegeCourse(programme, college), {
    text: '院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['college', showNumber(college, 1n, '學分')],
      ['masterCollege', '3 學分'],
    ],
    caveats: ['學院得另訂「碩士院訂課程」，未計入本結果'],
    effects: [],
  });
}

/**
 * 碩士院訂課程（第三點第四款第一目）
 *
 * > 院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。
 *
 * - 適用 課程架構.學制 = 碩士班
 * - 應 課程架構.院訂學分 ≥ 碩士院訂學分（3 學分）
 */
export function masterCollegeCourse(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const college = integerOf(framework.college, 0, 50);
  return decideMasterCollegeCourse(programme, college);
}

/** 碩士院訂課程：結果與理由。 */
export function explainMasterCollegeCourse(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const college = integerOf(framework.college, 0, 50);
  return resultOfMasterCollegeCourse(programme, college);
}

/** 碩士院訂課程門數：notApplicable */
const MASTER_COLLEGE_COUNT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款第一目');

/** 碩士院訂課程門數：met */
const MASTER_COLLEGE_COUNT_MET = /* @__PURE__ */ decided('met', '第三點第四款第一目');

/** 碩士院訂課程門數：violated */
const MASTER_COLLEGE_COUNT_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第四款第一目');

/** 碩士院訂課程門數所讀的事實 */
const MASTER_COLLEGE_COUNT_FACTS: readonly string[] = ['課程架構.學制', '課程架構.院訂門數'];

function openMasterCollegeCount(programme: FrameworkProgramme | undefined, collegeCourses: number): Decision {
  return undeterminedDuty(
    '第三點第四款第一目',
    answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(collegeCourses >= 1 ? YES : collegeCourses < 1 ? NO : UNKNOWN, collegeCourses !== collegeCourses && '課程架構.院訂門數'),
    YES,
    MASTER_COLLEGE_COUNT_FACTS,
  );
}

function decideMasterCollegeCount(programme: FrameworkProgramme | undefined, collegeCourses: number): Decision {
  const inCase: Truth = programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MASTER_COLLEGE_COUNT_NOT_APPLICABLE;
  if (inCase === YES && collegeCourses >= 1) return MASTER_COLLEGE_COUNT_MET;
  if (inCase === YES && collegeCourses < 1) return MASTER_COLLEGE_COUNT_VIOLATED;
  return openMasterCollegeCount(programme, collegeCourses);
}

function resultOfMasterCollegeCount(programme: FrameworkProgramme | undefined, collegeCourses: number): Result {
  return result(decideMasterCollegeCount(programme, collegeCourses), {
    text: '院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['collegeCourses', showNumber(collegeCourses, 1n, '門')],
      ['masterCollegeCourses', '1 門'],
    ],
    caveats: ['學院得另訂「碩士院訂課程門數」，未計入本結果'],
    effects: [],
  });
}

/**
 * 碩士院訂課程門數（第三點第四款第一目）
 *
 * > 院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。
 *
 * - 適用 課程架構.學制 = 碩士班
 * - 應 課程架構.院訂門數 ≥ 碩士院訂門數（1 門）
 */
export function masterCollegeCount(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const collegeCourses = integerOf(framework.collegeCourses, 0, 20);
  return decideMasterCollegeCount(programme, collegeCourses);
}

/** 碩士院訂課程門數：結果與理由。 */
export function explainMasterCollegeCount(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const collegeCourses = integerOf(framework.collegeCourses, 0, 20);
  return resultOfMasterCollegeCount(programme, collegeCourses);
}

/** 研究型學位學分：notApplicable */
const RESEARCH_DEGREE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款第二目第一細目');

/** 研究型學位學分：met */
const RESEARCH_DEGREE_MET = /* @__PURE__ */ decided('met', '第三點第四款第二目第一細目');

/** 研究型學位學分：deviates */
const RESEARCH_DEGREE_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第四款第二目第一細目');

/** 研究型學位學分所讀的事實 */
const RESEARCH_DEGREE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.學位類型', '課程架構.必修學分', '課程架構.選修學分'];

function openResearchDegree(
  programme: FrameworkProgramme | undefined,
  degreeKind: MasterDegreeKind | undefined,
  required_2: number,
  elective_2: number,
): Decision {
  return undeterminedDuty(
    '第三點第四款第二目第一細目',
    allAnswers(
      answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
      answer(degreeKind === 'research' ? YES : degreeKind === undefined ? UNKNOWN : NO, degreeKind === undefined && '課程架構.學位類型'),
    ),
    YES,
    allAnswers(
      allAnswers(
        answer(required_2 >= 6 ? YES : required_2 < 6 ? NO : UNKNOWN, required_2 !== required_2 && '課程架構.必修學分'),
        answer(required_2 <= 9 ? YES : required_2 > 9 ? NO : UNKNOWN, required_2 !== required_2 && '課程架構.必修學分'),
      ),
      allAnswers(
        answer(elective_2 >= 12 ? YES : elective_2 < 12 ? NO : UNKNOWN, elective_2 !== elective_2 && '課程架構.選修學分'),
        answer(elective_2 <= 15 ? YES : elective_2 > 15 ? NO : UNKNOWN, elective_2 !== elective_2 && '課程架構.選修學分'),
      ),
    ),
    RESEARCH_DEGREE_FACTS,
  );
}

function decideResearchDegree(
  programme: FrameworkProgramme | undefined,
  degreeKind: MasterDegreeKind | undefined,
  required_2: number,
  elective_2: number,
): Decision {
  const inCase: Truth = and(
    programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO,
    degreeKind === 'research' ? YES : degreeKind === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return RESEARCH_DEGREE_NOT_APPLICABLE;
  if (inCase === YES && required_2 >= 6 && required_2 <= 9 && elective_2 >= 12 && elective_2 <= 15) return RESEARCH_DEGREE_MET;
  if (inCase === YES && (required_2 < 6 || required_2 > 9 || elective_2 < 12 || elective_2 > 15)) return RESEARCH_DEGREE_DEVIATES;
  return openResearchDegree(programme, degreeKind, required_2, elective_2);
}

function resultOfResearchDegree(
  programme: FrameworkProgramme | undefined,
  degreeKind: MasterDegreeKind | undefined,
  required_2: number,
  elective_2: number,
): Result {
  return result(decideResearchDegree(programme, degreeKind, required_2, elective_2), {
    text: '研究型學位(M.A.)：必修為6~9學分，選修為12~15學分；創作型學位(M.F.A.)：必修為6~9學分，選修為27~30學分，均為原則。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['degreeKind', showMember(degreeKind, MASTER_DEGREE_KIND_NAMES)],
      ['required', showNumber(required_2, 1n, '學分')],
      ['elective', showNumber(elective_2, 1n, '學分')],
      ['researchRequired', '6 至 9 學分'],
      ['researchElective', '12 至 15 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究型學位學分（第三點第四款第二目第一細目）
 *
 * > 研究型學位(M.A.)：必修為6~9學分，選修為12~15學分；創作型學位(M.F.A.)：必修為6~9學分，選修為27~30學分，均為原則。
 *
 * - 適用 課程架構.學制 = 碩士班 且 課程架構.學位類型 = 研究型學位
 * - 原則應 （課程架構.必修學分 ≥ 研究型必修（6 至 9 學分） 且 課程架構.必修學分 ≤ 研究型必修（6 至 9 學分）） 且 （課程架構.選修學分 ≥ 研究型選修（12 至 15 學分） 且 課程架構.選修學分 ≤ 研究型選修（12 至 15 學分））
 */
export function researchDegree(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const degreeKind = readMasterDegreeKind(framework.degreeKind);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return decideResearchDegree(programme, degreeKind, required_2, elective_2);
}

/** 研究型學位學分：結果與理由。 */
export function explainResearchDegree(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const degreeKind = readMasterDegreeKind(framework.degreeKind);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return resultOfResearchDegree(programme, degreeKind, required_2, elective_2);
}

/** 創作型學位學分：notApplicable */
const CREATIVE_DEGREE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款第二目第一細目');

/** 創作型學位學分：met */
const CREATIVE_DEGREE_MET = /* @__PURE__ */ decided('met', '第三點第四款第二目第一細目');

/** 創作型學位學分：deviates */
const CREATIVE_DEGREE_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第四款第二目第一細目');

/** 創作型學位學分所讀的事實 */
const CREATIVE_DEGREE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.學位類型', '課程架構.必修學分', '課程架構.選修學分'];

function openCreativeDegree(
  programme: FrameworkProgramme | undefined,
  degreeKind: MasterDegreeKind | undefined,
  required_2: number,
  elective_2: number,
): Decision {
  return undeterminedDuty(
    '第三點第四款第二目第一細目',
    allAnswers(
      answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
      answer(degreeKind === 'creative' ? YES : degreeKind === undefined ? UNKNOWN : NO, degreeKind === undefined && '課程架構.學位類型'),
    ),
    YES,
    allAnswers(
      allAnswers(
        answer(required_2 >= 6 ? YES : required_2 < 6 ? NO : UNKNOWN, required_2 !== required_2 && '課程架構.必修學分'),
        answer(required_2 <= 9 ? YES : required_2 > 9 ? NO : UNKNOWN, required_2 !== required_2 && '課程架構.必修學分'),
      ),
      allAnswers(
        answer(elective_2 >= 27 ? YES : elective_2 < 27 ? NO : UNKNOWN, elective_2 !== elective_2 && '課程架構.選修學分'),
        answer(elective_2 <= 30 ? YES : elective_2 > 30 ? NO : UNKNOWN, elective_2 !== elective_2 && '課程架構.選修學分'),
      ),
    ),
    CREATIVE_DEGREE_FACTS,
  );
}

function decideCreativeDegree(
  programme: FrameworkProgramme | undefined,
  degreeKind: MasterDegreeKind | undefined,
  required_2: number,
  elective_2: number,
): Decision {
  const inCase: Truth = and(
    programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO,
    degreeKind === 'creative' ? YES : degreeKind === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return CREATIVE_DEGREE_NOT_APPLICABLE;
  if (inCase === YES && required_2 >= 6 && required_2 <= 9 && elective_2 >= 27 && elective_2 <= 30) return CREATIVE_DEGREE_MET;
  if (inCase === YES && (required_2 < 6 || required_2 > 9 || elective_2 < 27 || elective_2 > 30)) return CREATIVE_DEGREE_DEVIATES;
  return openCreativeDegree(programme, degreeKind, required_2, elective_2);
}

function resultOfCreativeDegree(
  programme: FrameworkProgramme | undefined,
  degreeKind: MasterDegreeKind | undefined,
  required_2: number,
  elective_2: number,
): Result {
  return result(decideCreativeDegree(programme, degreeKind, required_2, elective_2), {
    text: '研究型學位(M.A.)：必修為6~9學分，選修為12~15學分；創作型學位(M.F.A.)：必修為6~9學分，選修為27~30學分，均為原則。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['degreeKind', showMember(degreeKind, MASTER_DEGREE_KIND_NAMES)],
      ['required', showNumber(required_2, 1n, '學分')],
      ['elective', showNumber(elective_2, 1n, '學分')],
      ['creativeRequired', '6 至 9 學分'],
      ['creativeElective', '27 至 30 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 創作型學位學分（第三點第四款第二目第一細目）
 *
 * > 研究型學位(M.A.)：必修為6~9學分，選修為12~15學分；創作型學位(M.F.A.)：必修為6~9學分，選修為27~30學分，均為原則。
 *
 * - 適用 課程架構.學制 = 碩士班 且 課程架構.學位類型 = 創作型學位
 * - 原則應 （課程架構.必修學分 ≥ 創作型必修（6 至 9 學分） 且 課程架構.必修學分 ≤ 創作型必修（6 至 9 學分）） 且 （課程架構.選修學分 ≥ 創作型選修（27 至 30 學分） 且 課程架構.選修學分 ≤ 創作型選修（27 至 30 學分））
 */
export function creativeDegree(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const degreeKind = readMasterDegreeKind(framework.degreeKind);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return decideCreativeDegree(programme, degreeKind, required_2, elective_2);
}

/** 創作型學位學分：結果與理由。 */
export function explainCreativeDegree(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const degreeKind = readMasterDegreeKind(framework.degreeKind);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return resultOfCreativeDegree(programme, degreeKind, required_2, elective_2);
}

/** 碩士論文：notApplicable */
const MASTER_THESIS_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款第二目第二細目');

/** 碩士論文：met */
const MASTER_THESIS_RULE_MET = /* @__PURE__ */ decided('met', '第三點第四款第二目第二細目');

/** 碩士論文：violated */
const MASTER_THESIS_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第四款第二目第二細目');

/** 碩士論文所讀的事實 */
const MASTER_THESIS_RULE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.論文學分'];

function openMasterThesisRule(programme: FrameworkProgramme | undefined, thesis: number): Decision {
  return undeterminedDuty(
    '第三點第四款第二目第二細目',
    answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(thesis === 6 ? YES : thesis < 6 || thesis > 6 ? NO : UNKNOWN, thesis !== thesis && '課程架構.論文學分'),
    YES,
    MASTER_THESIS_RULE_FACTS,
  );
}

function decideMasterThesisRule(programme: FrameworkProgramme | undefined, thesis: number): Decision {
  const inCase: Truth = programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MASTER_THESIS_RULE_NOT_APPLICABLE;
  const must: Truth = thesis === 6 ? YES : thesis < 6 || thesis > 6 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return MASTER_THESIS_RULE_MET;
  if (inCase === YES && must === NO) return MASTER_THESIS_RULE_VIOLATED;
  return openMasterThesisRule(programme, thesis);
}

function resultOfMasterThesisRule(programme: FrameworkProgramme | undefined, thesis: number): Result {
  return result(decideMasterThesisRule(programme, thesis), {
    text: '論文（或創作）：必修6學分，不單獨開課。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['thesis', showNumber(thesis, 1n, '學分')],
      ['masterThesis', '6 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 碩士論文（第三點第四款第二目第二細目）
 *
 * > 論文（或創作）：必修6學分，不單獨開課。
 *
 * - 適用 課程架構.學制 = 碩士班
 * - 應 課程架構.論文學分 = 碩士論文學分（6 學分）
 */
export function masterThesisRule(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const thesis = integerOf(framework.thesis, 0, 50);
  return decideMasterThesisRule(programme, thesis);
}

/** 碩士論文：結果與理由。 */
export function explainMasterThesisRule(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const thesis = integerOf(framework.thesis, 0, 50);
  return resultOfMasterThesisRule(programme, thesis);
}

/** 在職專班畢業學分數：notApplicable */
const IN_SERVICE_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第五款');

/** 在職專班畢業學分數：met */
const IN_SERVICE_TOTAL_MET = /* @__PURE__ */ decided('met', '第三點第五款');

/** 在職專班畢業學分數：deviates */
const IN_SERVICE_TOTAL_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第五款');

/** 在職專班畢業學分數所讀的事實 */
const IN_SERVICE_TOTAL_FACTS: readonly string[] = ['課程架構.學制', '課程架構.畢業學分'];

function openInServiceTotal(programme: FrameworkProgramme | undefined, credits_2: number): Decision {
  return undeterminedDuty(
    '第三點第五款',
    answer(programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    YES,
    allAnswers(
      answer(credits_2 >= 24 ? YES : credits_2 < 24 ? NO : UNKNOWN, credits_2 !== credits_2 && '課程架構.畢業學分'),
      answer(credits_2 <= 30 ? YES : credits_2 > 30 ? NO : UNKNOWN, credits_2 !== credits_2 && '課程架構.畢業學分'),
    ),
    IN_SERVICE_TOTAL_FACTS,
  );
}

function decideInServiceTotal(programme: FrameworkProgramme | undefined, credits_2: number): Decision {
  const inCase: Truth = programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 24 && credits_2 <= 30) return IN_SERVICE_TOTAL_MET;
  if (inCase === YES && (credits_2 < 24 || credits_2 > 30)) return IN_SERVICE_TOTAL_DEVIATES;
  return openInServiceTotal(programme, credits_2);
}

function resultOfInServiceTotal(programme: FrameworkProgramme | undefined, credits_2: number): Result {
  return result(decideInServiceTotal(programme, credits_2), {
    text: '碩士在職專班：畢業學分數，以24~30學分（論文6學分另計）為原則，其內容包括：（一）院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。（二）系（所）訂專業課程：1. 必修課程6~9學分，選修課程12~18學分，均為原則。2. 論文（或創作）：必修6學分，不單獨開課。（三）以同等學歷報考者，或非本科系生之補修，與「碩士班」同。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['inServiceCredits', '24 至 30 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 在職專班畢業學分數（第三點第五款）
 *
 * > 碩士在職專班：畢業學分數，以24~30學分（論文6學分另計）為原則，其內容包括：（一）院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。（二）系（所）訂專業課程：1. 必修課程6~9學分，選修課程12~18學分，均為原則。2. 論文（或創作）：必修6學分，不單獨開課。（三）以同等學歷報考者，或非本科系生之補修，與「碩士班」同。
 *
 * - 適用 課程架構.學制 = 碩士在職專班
 * - 原則應 課程架構.畢業學分 ≥ 在職專班畢業學分（24 至 30 學分） 且 課程架構.畢業學分 ≤ 在職專班畢業學分（24 至 30 學分）
 */
export function inServiceTotal(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return decideInServiceTotal(programme, credits_2);
}

/** 在職專班畢業學分數：結果與理由。 */
export function explainInServiceTotal(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return resultOfInServiceTotal(programme, credits_2);
}

/** 在職專班院訂課程：notApplicable */
const IN_SERVICE_COLLEGE_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第五款第一目');

/** 在職專班院訂課程：met */
const IN_SERVICE_COLLEGE_COURSE_MET = /* @__PURE__ */ decided('met', '第三點第五款第一目');

/** 在職專班院訂課程：violated */
const IN_SERVICE_COLLEGE_COURSE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第五款第一目');

/** 在職專班院訂課程所讀的事實 */
const IN_SERVICE_COLLEGE_COURSE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.院訂學分'];

function openInServiceCollegeCourse(programme: FrameworkProgramme | undefined, college: number): Decision {
  return undeterminedDuty(
    '第三點第五款第一目',
    answer(programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(college >= 3 ? YES : college < 3 ? NO : UNKNOWN, college !== college && '課程架構.院訂學分'),
    YES,
    IN_SERVICE_COLLEGE_COURSE_FACTS,
  );
}

function decideInServiceCollegeCourse(programme: FrameworkProgramme | undefined, college: number): Decision {
  const inCase: Truth = programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_COLLEGE_COURSE_NOT_APPLICABLE;
  if (inCase === YES && college >= 3) return IN_SERVICE_COLLEGE_COURSE_MET;
  if (inCase === YES && college < 3) return IN_SERVICE_COLLEGE_COURSE_VIOLATED;
  return openInServiceCollegeCourse(programme, college);
}

function resultOfInServiceCollegeCourse(programme: FrameworkProgramme | undefined, college: number): Result {
  return result(decideInServiceCollegeCourse(programme, college), {
    text: '院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['college', showNumber(college, 1n, '學分')],
      ['inServiceCollege', '3 學分'],
    ],
    caveats: ['學院得另訂「在職專班院訂課程」，未計入本結果'],
    effects: [],
  });
}

/**
 * 在職專班院訂課程（第三點第五款第一目）
 *
 * > 院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。
 *
 * - 適用 課程架構.學制 = 碩士在職專班
 * - 應 課程架構.院訂學分 ≥ 在職院訂學分（3 學分）
 */
export function inServiceCollegeCourse(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const college = integerOf(framework.college, 0, 50);
  return decideInServiceCollegeCourse(programme, college);
}

/** 在職專班院訂課程：結果與理由。 */
export function explainInServiceCollegeCourse(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const college = integerOf(framework.college, 0, 50);
  return resultOfInServiceCollegeCourse(programme, college);
}

/** 在職專班院訂課程門數：notApplicable */
const IN_SERVICE_COLLEGE_COUNT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第五款第一目');

/** 在職專班院訂課程門數：met */
const IN_SERVICE_COLLEGE_COUNT_MET = /* @__PURE__ */ decided('met', '第三點第五款第一目');

/** 在職專班院訂課程門數：violated */
const IN_SERVICE_COLLEGE_COUNT_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第五款第一目');

/** 在職專班院訂課程門數所讀的事實 */
const IN_SERVICE_COLLEGE_COUNT_FACTS: readonly string[] = ['課程架構.學制', '課程架構.院訂門數'];

function openInServiceCollegeCount(programme: FrameworkProgramme | undefined, collegeCourses: number): Decision {
  return undeterminedDuty(
    '第三點第五款第一目',
    answer(programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(collegeCourses >= 1 ? YES : collegeCourses < 1 ? NO : UNKNOWN, collegeCourses !== collegeCourses && '課程架構.院訂門數'),
    YES,
    IN_SERVICE_COLLEGE_COUNT_FACTS,
  );
}

function decideInServiceCollegeCount(programme: FrameworkProgramme | undefined, collegeCourses: number): Decision {
  const inCase: Truth = programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_COLLEGE_COUNT_NOT_APPLICABLE;
  if (inCase === YES && collegeCourses >= 1) return IN_SERVICE_COLLEGE_COUNT_MET;
  if (inCase === YES && collegeCourses < 1) return IN_SERVICE_COLLEGE_COUNT_VIOLATED;
  return openInServiceCollegeCount(programme, collegeCourses);
}

function resultOfInServiceCollegeCount(programme: FrameworkProgramme | undefined, collegeCourses: number): Result {
  return result(decideInServiceCollegeCount(programme, collegeCourses), {
    text: '院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['collegeCourses', showNumber(collegeCourses, 1n, '門')],
      ['inServiceCollegeCourses', '1 門'],
    ],
    caveats: ['學院得另訂「在職專班院訂課程門數」，未計入本結果'],
    effects: [],
  });
}

/**
 * 在職專班院訂課程門數（第三點第五款第一目）
 *
 * > 院訂領域課程：應選修院訂課程，或跨院、校際之選修課程，至少一門（3學分）；學院另有規定者，依其規定。
 *
 * - 適用 課程架構.學制 = 碩士在職專班
 * - 應 課程架構.院訂門數 ≥ 在職院訂門數（1 門）
 */
export function inServiceCollegeCount(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const collegeCourses = integerOf(framework.collegeCourses, 0, 20);
  return decideInServiceCollegeCount(programme, collegeCourses);
}

/** 在職專班院訂課程門數：結果與理由。 */
export function explainInServiceCollegeCount(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const collegeCourses = integerOf(framework.collegeCourses, 0, 20);
  return resultOfInServiceCollegeCount(programme, collegeCourses);
}

/** 在職專班必選修：notApplicable */
const IN_SERVICE_COURSES_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第五款第二目第一細目');

/** 在職專班必選修：met */
const IN_SERVICE_COURSES_MET = /* @__PURE__ */ decided('met', '第三點第五款第二目第一細目');

/** 在職專班必選修：deviates */
const IN_SERVICE_COURSES_DEVIATES = /* @__PURE__ */ decided('deviates', '第三點第五款第二目第一細目');

/** 在職專班必選修所讀的事實 */
const IN_SERVICE_COURSES_FACTS: readonly string[] = ['課程架構.學制', '課程架構.必修學分', '課程架構.選修學分'];

function openInServiceCourses(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  return undeterminedDuty(
    '第三點第五款第二目第一細目',
    answer(programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    YES,
    allAnswers(
      allAnswers(
        answer(required_2 >= 6 ? YES : required_2 < 6 ? NO : UNKNOWN, required_2 !== required_2 && '課程架構.必修學分'),
        answer(required_2 <= 9 ? YES : required_2 > 9 ? NO : UNKNOWN, required_2 !== required_2 && '課程架構.必修學分'),
      ),
      allAnswers(
        answer(elective_2 >= 12 ? YES : elective_2 < 12 ? NO : UNKNOWN, elective_2 !== elective_2 && '課程架構.選修學分'),
        answer(elective_2 <= 18 ? YES : elective_2 > 18 ? NO : UNKNOWN, elective_2 !== elective_2 && '課程架構.選修學分'),
      ),
    ),
    IN_SERVICE_COURSES_FACTS,
  );
}

function decideInServiceCourses(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  const inCase: Truth = programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_COURSES_NOT_APPLICABLE;
  if (inCase === YES && required_2 >= 6 && required_2 <= 9 && elective_2 >= 12 && elective_2 <= 18) return IN_SERVICE_COURSES_MET;
  if (inCase === YES && (required_2 < 6 || required_2 > 9 || elective_2 < 12 || elective_2 > 18)) return IN_SERVICE_COURSES_DEVIATES;
  return openInServiceCourses(programme, required_2, elective_2);
}

function resultOfInServiceCourses(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Result {
  return result(decideInServiceCourses(programme, required_2, elective_2), {
    text: '必修課程6~9學分，選修課程12~18學分，均為原則。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['required', showNumber(required_2, 1n, '學分')],
      ['elective', showNumber(elective_2, 1n, '學分')],
      ['inServiceRequired', '6 至 9 學分'],
      ['inServiceElective', '12 至 18 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 在職專班必選修（第三點第五款第二目第一細目）
 *
 * > 必修課程6~9學分，選修課程12~18學分，均為原則。
 *
 * - 適用 課程架構.學制 = 碩士在職專班
 * - 原則應 （課程架構.必修學分 ≥ 在職必修（6 至 9 學分） 且 課程架構.必修學分 ≤ 在職必修（6 至 9 學分）） 且 （課程架構.選修學分 ≥ 在職選修（12 至 18 學分） 且 課程架構.選修學分 ≤ 在職選修（12 至 18 學分））
 */
export function inServiceCourses(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return decideInServiceCourses(programme, required_2, elective_2);
}

/** 在職專班必選修：結果與理由。 */
export function explainInServiceCourses(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return resultOfInServiceCourses(programme, required_2, elective_2);
}

/** 在職專班論文：notApplicable */
const IN_SERVICE_THESIS_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第五款第二目第二細目');

/** 在職專班論文：met */
const IN_SERVICE_THESIS_RULE_MET = /* @__PURE__ */ decided('met', '第三點第五款第二目第二細目');

/** 在職專班論文：violated */
const IN_SERVICE_THESIS_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第五款第二目第二細目');

/** 在職專班論文所讀的事實 */
const IN_SERVICE_THESIS_RULE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.論文學分'];

function openInServiceThesisRule(programme: FrameworkProgramme | undefined, thesis: number): Decision {
  return undeterminedDuty(
    '第三點第五款第二目第二細目',
    answer(programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(thesis === 6 ? YES : thesis < 6 || thesis > 6 ? NO : UNKNOWN, thesis !== thesis && '課程架構.論文學分'),
    YES,
    IN_SERVICE_THESIS_RULE_FACTS,
  );
}

function decideInServiceThesisRule(programme: FrameworkProgramme | undefined, thesis: number): Decision {
  const inCase: Truth = programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_THESIS_RULE_NOT_APPLICABLE;
  const must: Truth = thesis === 6 ? YES : thesis < 6 || thesis > 6 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return IN_SERVICE_THESIS_RULE_MET;
  if (inCase === YES && must === NO) return IN_SERVICE_THESIS_RULE_VIOLATED;
  return openInServiceThesisRule(programme, thesis);
}

function resultOfInServiceThesisRule(programme: FrameworkProgramme | undefined, thesis: number): Result {
  return result(decideInServiceThesisRule(programme, thesis), {
    text: '論文（或創作）：必修6學分，不單獨開課。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['thesis', showNumber(thesis, 1n, '學分')],
      ['inServiceThesis', '6 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 在職專班論文（第三點第五款第二目第二細目）
 *
 * > 論文（或創作）：必修6學分，不單獨開課。
 *
 * - 適用 課程架構.學制 = 碩士在職專班
 * - 應 課程架構.論文學分 = 在職論文學分（6 學分）
 */
export function inServiceThesisRule(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const thesis = integerOf(framework.thesis, 0, 50);
  return decideInServiceThesisRule(programme, thesis);
}

/** 在職專班論文：結果與理由。 */
export function explainInServiceThesisRule(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const thesis = integerOf(framework.thesis, 0, 50);
  return resultOfInServiceThesisRule(programme, thesis);
}

/** 博士畢業學分數：notApplicable */
const DOCTOR_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第六款');

/** 博士畢業學分數：met */
const DOCTOR_TOTAL_MET = /* @__PURE__ */ decided('met', '第三點第六款');

/** 博士畢業學分數：violated */
const DOCTOR_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第六款');

/** 博士畢業學分數所讀的事實 */
const DOCTOR_TOTAL_FACTS: readonly string[] = ['課程架構.學制', '課程架構.畢業學分'];

function openDoctorTotal(programme: FrameworkProgramme | undefined, credits_2: number): Decision {
  return undeterminedDuty(
    '第三點第六款',
    answer(programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(credits_2 >= 24 ? YES : credits_2 < 24 ? NO : UNKNOWN, credits_2 !== credits_2 && '課程架構.畢業學分'),
    YES,
    DOCTOR_TOTAL_FACTS,
  );
}

function decideDoctorTotal(programme: FrameworkProgramme | undefined, credits_2: number): Decision {
  const inCase: Truth = programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DOCTOR_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 24) return DOCTOR_TOTAL_MET;
  if (inCase === YES && credits_2 < 24) return DOCTOR_TOTAL_VIOLATED;
  return openDoctorTotal(programme, credits_2);
}

function resultOfDoctorTotal(programme: FrameworkProgramme | undefined, credits_2: number): Result {
  return result(decideDoctorTotal(programme, credits_2), {
    text: '博士班（含學位學程）：畢業學分，至少24學分（論文6學分另計），其內容包括：（一）獨立研究所博士班：專業必修、選修之科目及學分數，由其自訂（應含論文6學分），並含若干跨院、跨所或校際之選修課程。（二）系（所）合一博士班：由系（所）自訂，內容與前目同。（三）學院博士班：由學院自訂，內容與前目同。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['doctorCredits', '24 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 博士畢業學分數（第三點第六款）
 *
 * > 博士班（含學位學程）：畢業學分，至少24學分（論文6學分另計），其內容包括：（一）獨立研究所博士班：專業必修、選修之科目及學分數，由其自訂（應含論文6學分），並含若干跨院、跨所或校際之選修課程。（二）系（所）合一博士班：由系（所）自訂，內容與前目同。（三）學院博士班：由學院自訂，內容與前目同。
 *
 * - 適用 課程架構.學制 = 博士班
 * - 應 課程架構.畢業學分 ≥ 博士畢業學分（24 學分）
 */
export function doctorTotal(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return decideDoctorTotal(programme, credits_2);
}

/** 博士畢業學分數：結果與理由。 */
export function explainDoctorTotal(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const credits_2 = integerOf(framework.credits, 0, 300);
  return resultOfDoctorTotal(programme, credits_2);
}

/** 博士論文：notApplicable */
const DOCTOR_THESIS_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第六款第一目');

/** 博士論文：met */
const DOCTOR_THESIS_RULE_MET = /* @__PURE__ */ decided('met', '第三點第六款第一目');

/** 博士論文：violated */
const DOCTOR_THESIS_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第六款第一目');

/** 博士論文所讀的事實 */
const DOCTOR_THESIS_RULE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.論文學分'];

function openDoctorThesisRule(programme: FrameworkProgramme | undefined, thesis: number): Decision {
  return undeterminedDuty(
    '第三點第六款第一目',
    answer(programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(thesis === 6 ? YES : thesis < 6 || thesis > 6 ? NO : UNKNOWN, thesis !== thesis && '課程架構.論文學分'),
    YES,
    DOCTOR_THESIS_RULE_FACTS,
  );
}

function decideDoctorThesisRule(programme: FrameworkProgramme | undefined, thesis: number): Decision {
  const inCase: Truth = programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DOCTOR_THESIS_RULE_NOT_APPLICABLE;
  const must: Truth = thesis === 6 ? YES : thesis < 6 || thesis > 6 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return DOCTOR_THESIS_RULE_MET;
  if (inCase === YES && must === NO) return DOCTOR_THESIS_RULE_VIOLATED;
  return openDoctorThesisRule(programme, thesis);
}

function resultOfDoctorThesisRule(programme: FrameworkProgramme | undefined, thesis: number): Result {
  return result(decideDoctorThesisRule(programme, thesis), {
    text: '獨立研究所博士班：專業必修、選修之科目及學分數，由其自訂（應含論文6學分），並含若干跨院、跨所或校際之選修課程。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['thesis', showNumber(thesis, 1n, '學分')],
      ['doctorThesis', '6 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 博士論文（第三點第六款第一目）
 *
 * > 獨立研究所博士班：專業必修、選修之科目及學分數，由其自訂（應含論文6學分），並含若干跨院、跨所或校際之選修課程。
 *
 * - 適用 課程架構.學制 = 博士班
 * - 應 課程架構.論文學分 = 博士論文學分（6 學分）
 */
export function doctorThesisRule(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const thesis = integerOf(framework.thesis, 0, 50);
  return decideDoctorThesisRule(programme, thesis);
}

/** 博士論文：結果與理由。 */
export function explainDoctorThesisRule(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const thesis = integerOf(framework.thesis, 0, 50);
  return resultOfDoctorThesisRule(programme, thesis);
}

/** 小學學程架構：notApplicable */
const PRIMARY_STRUCTURE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第七款第一目');

/** 小學學程架構：met */
const PRIMARY_STRUCTURE_MET = /* @__PURE__ */ decided('met', '第三點第七款第一目');

/** 小學學程架構：violated */
const PRIMARY_STRUCTURE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第七款第一目');

/** 小學學程架構所讀的事實 */
const PRIMARY_STRUCTURE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.必修學分', '課程架構.選修學分'];

function openPrimaryStructure(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  return undeterminedDuty(
    '第三點第七款第一目',
    answer(programme === 'primaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    allAnswers(
      answer(required_2 >= 34 ? YES : required_2 < 34 ? NO : UNKNOWN, required_2 !== required_2 && '課程架構.必修學分'),
      answer(elective_2 >= 12 ? YES : elective_2 < 12 ? NO : UNKNOWN, elective_2 !== elective_2 && '課程架構.選修學分'),
    ),
    YES,
    PRIMARY_STRUCTURE_FACTS,
  );
}

function decidePrimaryStructure(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  const inCase: Truth = programme === 'primaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_STRUCTURE_NOT_APPLICABLE;
  if (inCase === YES && required_2 >= 34 && elective_2 >= 12) return PRIMARY_STRUCTURE_MET;
  if (inCase === YES && (required_2 < 34 || elective_2 < 12)) return PRIMARY_STRUCTURE_VIOLATED;
  return openPrimaryStructure(programme, required_2, elective_2);
}

function resultOfPrimaryStructure(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Result {
  return result(decidePrimaryStructure(programme, required_2, elective_2), {
    text: '小學學程：必修科目34學分，選修科目12學分。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['required', showNumber(required_2, 1n, '學分')],
      ['elective', showNumber(elective_2, 1n, '學分')],
      ['primaryRequired', '34 學分'],
      ['primaryElective', '12 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 小學學程架構（第三點第七款第一目）
 *
 * > 小學學程：必修科目34學分，選修科目12學分。
 *
 * - 適用 課程架構.學制 = 小學學程
 * - 應 課程架構.必修學分 ≥ 小學必修學分（34 學分） 且 課程架構.選修學分 ≥ 小學選修學分（12 學分）
 */
export function primaryStructure(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return decidePrimaryStructure(programme, required_2, elective_2);
}

/** 小學學程架構：結果與理由。 */
export function explainPrimaryStructure(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return resultOfPrimaryStructure(programme, required_2, elective_2);
}

/** 中學學程架構：notApplicable */
const SECONDARY_STRUCTURE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第七款第二目');

/** 中學學程架構：met */
const SECONDARY_STRUCTURE_MET = /* @__PURE__ */ decided('met', '第三點第七款第二目');

/** 中學學程架構：violated */
const SECONDARY_STRUCTURE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第七款第二目');

/** 中學學程架構所讀的事實 */
const SECONDARY_STRUCTURE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.必修學分', '課程架構.選修學分'];

function openSecondaryStructure(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  return undeterminedDuty(
    '第三點第七款第二目',
    answer(programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    allAnswers(
      answer(required_2 >= 20 ? YES : required_2 < 20 ? NO : UNKNOWN, required_2 !== required_2 && '課程架構.必修學分'),
      answer(elective_2 >= 10 ? YES : elective_2 < 10 ? NO : UNKNOWN, elective_2 !== elective_2 && '課程架構.選修學分'),
    ),
    YES,
    SECONDARY_STRUCTURE_FACTS,
  );
}

function decideSecondaryStructure(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  const inCase: Truth = programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_STRUCTURE_NOT_APPLICABLE;
  if (inCase === YES && required_2 >= 20 && elective_2 >= 10) return SECONDARY_STRUCTURE_MET;
  if (inCase === YES && (required_2 < 20 || elective_2 < 10)) return SECONDARY_STRUCTURE_VIOLATED;
  return openSecondaryStructure(programme, required_2, elective_2);
}

function resultOfSecondaryStructure(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Result {
  return result(decideSecondaryStructure(programme, required_2, elective_2), {
    text: '中學學程：必修科目20學分，選修之科目10學分，其中含中等學校領域專長之教學知能科目4學分。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['required', showNumber(required_2, 1n, '學分')],
      ['elective', showNumber(elective_2, 1n, '學分')],
      ['secondaryRequired', '20 學分'],
      ['secondaryElective', '10 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 中學學程架構（第三點第七款第二目）
 *
 * > 中學學程：必修科目20學分，選修之科目10學分，其中含中等學校領域專長之教學知能科目4學分。
 *
 * - 適用 課程架構.學制 = 中學學程
 * - 應 課程架構.必修學分 ≥ 中學必修學分（20 學分） 且 課程架構.選修學分 ≥ 中學選修學分（10 學分）
 */
export function secondaryStructure(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return decideSecondaryStructure(programme, required_2, elective_2);
}

/** 中學學程架構：結果與理由。 */
export function explainSecondaryStructure(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return resultOfSecondaryStructure(programme, required_2, elective_2);
}

/** 中學學程教學知能：notApplicable */
const TEACHING_KNOWLEDGE_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第七款第二目');

/** 中學學程教學知能：met */
const TEACHING_KNOWLEDGE_RULE_MET = /* @__PURE__ */ decided('met', '第三點第七款第二目');

/** 中學學程教學知能：violated */
const TEACHING_KNOWLEDGE_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第七款第二目');

/** 中學學程教學知能所讀的事實 */
const TEACHING_KNOWLEDGE_RULE_FACTS: readonly string[] = ['課程架構.學制', '課程架構.教學知能學分'];

function openTeachingKnowledgeRule(programme: FrameworkProgramme | undefined, teachingKnowledge: number): Decision {
  return undeterminedDuty(
    '第三點第七款第二目',
    answer(programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(
      teachingKnowledge >= 4 ? YES : teachingKnowledge < 4 ? NO : UNKNOWN,
      teachingKnowledge !== teachingKnowledge && '課程架構.教學知能學分',
    ),
    YES,
    TEACHING_KNOWLEDGE_RULE_FACTS,
  );
}

function decideTeachingKnowledgeRule(programme: FrameworkProgramme | undefined, teachingKnowledge: number): Decision {
  const inCase: Truth = programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return TEACHING_KNOWLEDGE_RULE_NOT_APPLICABLE;
  if (inCase === YES && teachingKnowledge >= 4) return TEACHING_KNOWLEDGE_RULE_MET;
  if (inCase === YES && teachingKnowledge < 4) return TEACHING_KNOWLEDGE_RULE_VIOLATED;
  return openTeachingKnowledgeRule(programme, teachingKnowledge);
}

function resultOfTeachingKnowledgeRule(programme: FrameworkProgramme | undefined, teachingKnowledge: number): Result {
  return result(decideTeachingKnowledgeRule(programme, teachingKnowledge), {
    text: '中學學程：必修科目20學分，選修之科目10學分，其中含中等學校領域專長之教學知能科目4學分。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['framework.teachingKnowledge', showNumber(teachingKnowledge, 1n, '學分')],
      ['binding.teachingKnowledge', '4 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 中學學程教學知能（第三點第七款第二目）
 *
 * > 中學學程：必修科目20學分，選修之科目10學分，其中含中等學校領域專長之教學知能科目4學分。
 *
 * - 適用 課程架構.學制 = 中學學程
 * - 應 課程架構.教學知能學分 ≥ 教學知能學分（4 學分）
 */
export function teachingKnowledgeRule(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const teachingKnowledge = integerOf(framework.teachingKnowledge, 0, 50);
  return decideTeachingKnowledgeRule(programme, teachingKnowledge);
}

/** 中學學程教學知能：結果與理由。 */
export function explainTeachingKnowledgeRule(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const teachingKnowledge = integerOf(framework.teachingKnowledge, 0, 50);
  return resultOfTeachingKnowledgeRule(programme, teachingKnowledge);
}

function holdsWith_10(required_2: number, elective_2: number): Truth {
  return required_2 + elective_2 >= 46 ? YES : required_2 + elective_2 < 46 ? NO : UNKNOWN;
}

function holdsAtEnds_10(required_2: number, elective_2: number): Truth {
  return agree(
    holdsWith_10(required_2 === required_2 ? required_2 : 0, elective_2 === elective_2 ? elective_2 : 0),
    holdsWith_10(required_2 === required_2 ? required_2 : 300, elective_2 === elective_2 ? elective_2 : 300),
  );
}

/** 小學學程結業：notApplicable */
const PRIMARY_COMPLETION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第七款');

/** 小學學程結業：met */
const PRIMARY_COMPLETION_MET = /* @__PURE__ */ decided('met', '第三點第七款');

/** 小學學程結業：violated */
const PRIMARY_COMPLETION_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第七款');

/** 小學學程結業所讀的事實 */
const PRIMARY_COMPLETION_FACTS: readonly string[] = ['課程架構.學制', '課程架構.必修學分', '課程架構.選修學分'];

function openPrimaryCompletion(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  const inCase: Truth = programme === 'primaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_COMPLETION_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_10(required_2, elective_2);
  if (inCase === YES && must === YES) return PRIMARY_COMPLETION_MET;
  if (inCase === YES && must === NO) return PRIMARY_COMPLETION_VIOLATED;
  return undeterminedDuty(
    '第三點第七款',
    answer(programme === 'primaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(
      holdsAtEnds_10(required_2, elective_2),
      required_2 !== required_2 && '課程架構.必修學分',
      elective_2 !== elective_2 && '課程架構.選修學分',
    ),
    YES,
    PRIMARY_COMPLETION_FACTS,
  );
}

function decidePrimaryCompletion(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  const inCase: Truth = programme === 'primaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_COMPLETION_NOT_APPLICABLE;
  if (inCase === YES && required_2 + elective_2 >= 46) return PRIMARY_COMPLETION_MET;
  if (inCase === YES && required_2 + elective_2 < 46) return PRIMARY_COMPLETION_VIOLATED;
  return openPrimaryCompletion(programme, required_2, elective_2);
}

function resultOfPrimaryCompletion(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Result {
  return result(decidePrimaryCompletion(programme, required_2, elective_2), {
    text: '教育學程班：結業之應修學分數，小學學程至少46學分；中學學程至少26學分，並另修教學知能科目4學分。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['required', showNumber(required_2, 1n, '學分')],
      ['elective', showNumber(elective_2, 1n, '學分')],
      ['primaryTotal', '46 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 小學學程結業（第三點第七款）
 *
 * > 教育學程班：結業之應修學分數，小學學程至少46學分；中學學程至少26學分，並另修教學知能科目4學分。
 *
 * - 適用 課程架構.學制 = 小學學程
 * - 應 （課程架構.必修學分 ＋ 課程架構.選修學分） ≥ 小學學程學分（46 學分）
 */
export function primaryCompletion(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return decidePrimaryCompletion(programme, required_2, elective_2);
}

/** 小學學程結業：結果與理由。 */
export function explainPrimaryCompletion(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return resultOfPrimaryCompletion(programme, required_2, elective_2);
}

function holdsWith_11(required_2: number, elective_2: number): Truth {
  return required_2 + elective_2 >= 26 + 4 ? YES : required_2 + elective_2 < 26 + 4 ? NO : UNKNOWN;
}

function holdsAtEnds_11(required_2: number, elective_2: number): Truth {
  return agree(
    holdsWith_11(required_2 === required_2 ? required_2 : 0, elective_2 === elective_2 ? elective_2 : 0),
    holdsWith_11(required_2 === required_2 ? required_2 : 300, elective_2 === elective_2 ? elective_2 : 300),
  );
}

/** 中學學程結業：notApplicable */
const SECONDARY_COMPLETION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第七款');

/** 中學學程結業：met */
const SECONDARY_COMPLETION_MET = /* @__PURE__ */ decided('met', '第三點第七款');

/** 中學學程結業：violated */
const SECONDARY_COMPLETION_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第七款');

/** 中學學程結業所讀的事實 */
const SECONDARY_COMPLETION_FACTS: readonly string[] = ['課程架構.學制', '課程架構.必修學分', '課程架構.選修學分'];

function openSecondaryCompletion(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  const inCase: Truth = programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_COMPLETION_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_11(required_2, elective_2);
  if (inCase === YES && must === YES) return SECONDARY_COMPLETION_MET;
  if (inCase === YES && must === NO) return SECONDARY_COMPLETION_VIOLATED;
  return undeterminedDuty(
    '第三點第七款',
    answer(programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(
      holdsAtEnds_11(required_2, elective_2),
      required_2 !== required_2 && '課程架構.必修學分',
      elective_2 !== elective_2 && '課程架構.選修學分',
    ),
    YES,
    SECONDARY_COMPLETION_FACTS,
  );
}

function decideSecondaryCompletion(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Decision {
  const inCase: Truth = programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_COMPLETION_NOT_APPLICABLE;
  if (inCase === YES && required_2 + elective_2 >= 26 + 4) return SECONDARY_COMPLETION_MET;
  if (inCase === YES && required_2 + elective_2 < 26 + 4) return SECONDARY_COMPLETION_VIOLATED;
  return openSecondaryCompletion(programme, required_2, elective_2);
}

function resultOfSecondaryCompletion(programme: FrameworkProgramme | undefined, required_2: number, elective_2: number): Result {
  return result(decideSecondaryCompletion(programme, required_2, elective_2), {
    text: '教育學程班：結業之應修學分數，小學學程至少46學分；中學學程至少26學分，並另修教學知能科目4學分。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['required', showNumber(required_2, 1n, '學分')],
      ['elective', showNumber(elective_2, 1n, '學分')],
      ['secondaryTotal', '26 學分'],
      ['teachingKnowledge', '4 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 中學學程結業（第三點第七款）
 *
 * > 教育學程班：結業之應修學分數，小學學程至少46學分；中學學程至少26學分，並另修教學知能科目4學分。
 *
 * - 適用 課程架構.學制 = 中學學程
 * - 應 （課程架構.必修學分 ＋ 課程架構.選修學分） ≥ （中學學程學分（26 學分） ＋ 教學知能學分（4 學分））
 */
export function secondaryCompletion(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return decideSecondaryCompletion(programme, required_2, elective_2);
}

/** 中學學程結業：結果與理由。 */
export function explainSecondaryCompletion(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  return resultOfSecondaryCompletion(programme, required_2, elective_2);
}

/** 學士後學位學程：notApplicable */
const POST_BACHELOR_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第八款');

/** 學士後學位學程：met */
const POST_BACHELOR_MET = /* @__PURE__ */ decided('met', '第三點第八款');

/** 學士後學位學程：violated */
const POST_BACHELOR_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第八款');

/** 學士後學位學程所讀的事實 */
const POST_BACHELOR_FACTS: readonly string[] = ['課程架構.學制', '課程架構.畢業學分', '課程架構.修習專題'];

function openPostBachelor(programme: FrameworkProgramme | undefined, credits_2: number, project: Truth): Decision {
  return undeterminedDuty(
    '第三點第八款',
    answer(programme === 'postBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    allAnswers(
      answer(credits_2 >= 48 ? YES : credits_2 < 48 ? NO : UNKNOWN, credits_2 !== credits_2 && '課程架構.畢業學分'),
      answer(project, project === UNKNOWN && '課程架構.修習專題'),
    ),
    YES,
    POST_BACHELOR_FACTS,
  );
}

function decidePostBachelor(programme: FrameworkProgramme | undefined, credits_2: number, project: Truth): Decision {
  const inCase: Truth = programme === 'postBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return POST_BACHELOR_NOT_APPLICABLE;
  const must: Truth = and(credits_2 >= 48 ? YES : credits_2 < 48 ? NO : UNKNOWN, project);
  if (inCase === YES && must === YES) return POST_BACHELOR_MET;
  if (inCase === YES && must === NO) return POST_BACHELOR_VIOLATED;
  return openPostBachelor(programme, credits_2, project);
}

function resultOfPostBachelor(programme: FrameworkProgramme | undefined, credits_2: number, project: Truth): Result {
  return result(decidePostBachelor(programme, credits_2, project), {
    text: '學士後學位學程班：畢業學分數，至少48學分，且應修習專題製作或專題論文之課程學分。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['project', showTruth(project)],
      ['postBachelorCredits', '48 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士後學位學程（第三點第八款）
 *
 * > 學士後學位學程班：畢業學分數，至少48學分，且應修習專題製作或專題論文之課程學分。
 *
 * - 適用 課程架構.學制 = 學士後學位學程班
 * - 應 課程架構.畢業學分 ≥ 學士後畢業學分（48 學分） 且 課程架構.修習專題
 */
export function postBachelor(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const credits_2 = integerOf(framework.credits, 0, 300);
  const project = readBoolean(framework.project);
  return decidePostBachelor(programme, credits_2, project);
}

/** 學士後學位學程：結果與理由。 */
export function explainPostBachelor(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const credits_2 = integerOf(framework.credits, 0, 300);
  const project = readBoolean(framework.project);
  return resultOfPostBachelor(programme, credits_2, project);
}

/** 學士後抵免後學分：notApplicable */
const POST_BACHELOR_REMAINDER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第八款第一目');

/** 學士後抵免後學分：met */
const POST_BACHELOR_REMAINDER_MET = /* @__PURE__ */ decided('met', '第三點第八款第一目');

/** 學士後抵免後學分：violated */
const POST_BACHELOR_REMAINDER_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第八款第一目');

/** 學士後抵免後學分所讀的事實 */
const POST_BACHELOR_REMAINDER_FACTS: readonly string[] = ['課程架構.學制', '課程架構.抵免後修得學分'];

function openPostBachelorRemainder(programme: FrameworkProgramme | undefined, afterExemption: number): Decision {
  return undeterminedDuty(
    '第三點第八款第一目',
    answer(programme === 'postBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
    answer(afterExemption >= 40 ? YES : afterExemption < 40 ? NO : UNKNOWN, afterExemption !== afterExemption && '課程架構.抵免後修得學分'),
    YES,
    POST_BACHELOR_REMAINDER_FACTS,
  );
}

function decidePostBachelorRemainder(programme: FrameworkProgramme | undefined, afterExemption: number): Decision {
  const inCase: Truth = programme === 'postBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return POST_BACHELOR_REMAINDER_NOT_APPLICABLE;
  if (inCase === YES && afterExemption >= 40) return POST_BACHELOR_REMAINDER_MET;
  if (inCase === YES && afterExemption < 40) return POST_BACHELOR_REMAINDER_VIOLATED;
  return openPostBachelorRemainder(programme, afterExemption);
}

function resultOfPostBachelorRemainder(programme: FrameworkProgramme | undefined, afterExemption: number): Result {
  return result(decidePostBachelorRemainder(programme, afterExemption), {
    text: '入學之前，已於學士以上學位層級修習相關領域同性質科目之學分者，得依學校之學則或相關規定抵免；抵免之後，實際修習所取得之學分數，不得少於40學分。',
    values: [
      ['programme', showMember(programme, FRAMEWORK_PROGRAMME_NAMES)],
      ['framework.afterExemption', showNumber(afterExemption, 1n, '學分')],
      ['binding.afterExemption', '40 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士後抵免後學分（第三點第八款第一目）
 *
 * > 入學之前，已於學士以上學位層級修習相關領域同性質科目之學分者，得依學校之學則或相關規定抵免；抵免之後，實際修習所取得之學分數，不得少於40學分。
 *
 * - 適用 課程架構.學制 = 學士後學位學程班
 * - 應 課程架構.抵免後修得學分 ≥ 抵免後學分下限（40 學分）
 */
export function postBachelorRemainder(input: Input): Decision {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const afterExemption = integerOf(framework.afterExemption, 0, 300);
  return decidePostBachelorRemainder(programme, afterExemption);
}

/** 學士後抵免後學分：結果與理由。 */
export function explainPostBachelorRemainder(input: Input): Result {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const afterExemption = integerOf(framework.afterExemption, 0, 300);
  return resultOfPostBachelorRemainder(programme, afterExemption);
}

/** 進修基準時數：value */
const EVENING_BASE_VALUE = /* @__PURE__ */ decided('value', '第四點第一款第三目第一細目');

/** 進修基準時數所讀的事實 */
const EVENING_BASE_FACTS: readonly string[] = ['開課時數.必修時數', '開課時數.選修時數', '開課時數.班級數'];

function resultOfEveningBase(eveningBaseValue: number, required: number, elective: number, classes: number): Result {
  const value = eveningBaseValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第一款第三目第一細目', lacking(lackOfEveningBase(required, elective, classes)), EVENING_BASE_FACTS)
      : EVENING_BASE_VALUE;
  return result(
    decision,
    {
      text: '學士班課程（校定通識與體育課程等在內）：日間學士採總量管制；進修學士採「基準制」，其開課時數為（必修學分＋選修學分×1.5）×班級數（學系）。必要時，得按學制或開課性質，採加權（含折扣）之措施調節；系所或班級數有增減者，教務處得隨之調整。',
      values: [
        ['required', showNumber(required, 1n, '小時')],
        ['elective', showNumber(elective, 1n, '小時')],
        ['classes', showNumber(classes, 1n, '班')],
        ['electiveWeight', '1.5'],
        ['classUnit', '1 班'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 120n)),
    '小時',
  );
}

function difference_10(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const required = integerOf(teachingHours.required, 0, 1000);
  const elective = integerOf(teachingHours.elective, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const value = (2 * (required * 60) + elective * 60 * 3) * classes;
  return value === value
    ? value
    : lacking(
          required !== required && '開課時數.必修時數',
          elective !== elective && '開課時數.選修時數',
          classes !== classes && '開課時數.班級數',
        ).missing.length > 0
      ? undefined
      : null;
}

const TEACHING_HOURS_REQUIRED_PARTS: PartedFact = [
  '開課時數.必修時數',
  'teachingHours',
  'required',
  { low: 0, high: 1000, scale: 1, starts: [0], turns: [[difference_10, 'known']], hasEnds: true },
];

const TEACHING_HOURS_ELECTIVE_PARTS: PartedFact = [
  '開課時數.選修時數',
  'teachingHours',
  'elective',
  { low: 0, high: 1000, scale: 1, starts: [0], turns: [[difference_10, 'known']], hasEnds: true },
];

const TEACHING_HOURS_CLASSES_PARTS: PartedFact = [
  '開課時數.班級數',
  'teachingHours',
  'classes',
  { low: 1, high: 20, scale: 1, starts: [1], turns: [[difference_10, 'known']], hasEnds: true },
];

const EVENING_BASE_PARTS: Parts = {
  order: EVENING_BASE_FACTS,
  deciding: [TEACHING_HOURS_REQUIRED_PARTS, TEACHING_HOURS_ELECTIVE_PARTS, TEACHING_HOURS_CLASSES_PARTS],
  others: [],
};

function givenEveningBase(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const required = integerOf(teachingHours.required, 0, 1000);
  const elective = integerOf(teachingHours.elective, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const eveningBaseValue = computeEveningBase(required, elective, classes);
  const value = eveningBaseValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第一款第三目第一細目', lacking(lackOfEveningBase(required, elective, classes)), EVENING_BASE_FACTS)
      : EVENING_BASE_VALUE,
    scaledValue(value, 120n),
  );
}

function valueOfEveningBase(eveningBaseValue: number): number | string | undefined {
  const value = eveningBaseValue;
  return scaledValue(value, 120n);
}

/**
 * 進修基準時數（第四點第一款第三目第一細目）
 *
 * > 學士班課程（校定通識與體育課程等在內）：日間學士採總量管制；進修學士採「基準制」，其開課時數為（必修學分＋選修學分×1.5）×班級數（學系）。必要時，得按學制或開課性質，採加權（含折扣）之措施調節；系所或班級數有增減者，教務處得隨之調整。
 *
 * - 其餘 （（開課時數.必修時數 ＋ （開課時數.選修時數 × 選修加成（1.5））） × （開課時數.班級數 ÷ 計算班數（1 班））） ÷ 60
 *
 * undefined：無法判定。
 */
export function eveningBase(input: Input): number | string | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const required = integerOf(teachingHours.required, 0, 1000);
  const elective = integerOf(teachingHours.elective, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const eveningBaseValue = computeEveningBase(required, elective, classes);
  return settledValue(valueOfEveningBase(eveningBaseValue), givenEveningBase, input, EVENING_BASE_PARTS);
}

/** 進修基準時數：值與理由。 */
export function explainEveningBase(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const required = integerOf(teachingHours.required, 0, 1000);
  const elective = integerOf(teachingHours.elective, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const eveningBaseValue = computeEveningBase(required, elective, classes);
  return settledResult(resultOfEveningBase(eveningBaseValue, required, elective, classes), givenEveningBase, input, EVENING_BASE_PARTS);
}

/** 日間專業時數：notApplicable */
const DAY_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第一目第一細目');

/** 日間專業時數：met */
const DAY_HOURS_MET = /* @__PURE__ */ decided('met', '第四點第二款第一目第一細目');

/** 日間專業時數：violated */
const DAY_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第一目第一細目');

/** 日間專業時數所讀的事實 */
const DAY_HOURS_FACTS: readonly string[] = ['開課時數.學制', '開課時數.院定時數', '開課時數.系定時數'];

function openDayHours(programme_2: FrameworkProgramme | undefined, collegeHours: number, deptHours: number): Decision {
  return undeterminedDuty(
    '第四點第二款第一目第一細目',
    answer(programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO, programme_2 === undefined && '開課時數.學制'),
    allAnswers(
      allAnswers(
        answer(collegeHours >= 3 ? YES : collegeHours < 3 ? NO : UNKNOWN, collegeHours !== collegeHours && '開課時數.院定時數'),
        answer(collegeHours <= 4 ? YES : collegeHours > 4 ? NO : UNKNOWN, collegeHours !== collegeHours && '開課時數.院定時數'),
      ),
      allAnswers(
        answer(deptHours >= 129 ? YES : deptHours < 129 ? NO : UNKNOWN, deptHours !== deptHours && '開課時數.系定時數'),
        answer(deptHours <= 134 ? YES : deptHours > 134 ? NO : UNKNOWN, deptHours !== deptHours && '開課時數.系定時數'),
      ),
    ),
    YES,
    DAY_HOURS_FACTS,
  );
}

function decideDayHours(programme_2: FrameworkProgramme | undefined, collegeHours: number, deptHours: number): Decision {
  const inCase: Truth = programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_HOURS_NOT_APPLICABLE;
  if (inCase === YES && collegeHours >= 3 && collegeHours <= 4 && deptHours >= 129 && deptHours <= 134) return DAY_HOURS_MET;
  if (inCase === YES && (collegeHours < 3 || collegeHours > 4 || deptHours < 129 || deptHours > 134)) return DAY_HOURS_VIOLATED;
  return openDayHours(programme_2, collegeHours, deptHours);
}

const TEACHING_HOURS_PROGRAMME_PARTS: PartedFact = ['開課時數.學制', 'teachingHours', 'programme', ['dayBachelor', 'eveningBachelor']];

function resultOfDayHours(programme_2: FrameworkProgramme | undefined, collegeHours: number, deptHours: number): Result {
  return result(decideDayHours(programme_2, collegeHours, deptHours), {
    text: '日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['collegeHours', showNumber(collegeHours, 1n, '小時')],
      ['deptHours', showNumber(deptHours, 1n, '小時')],
      ['dayCollegeHours', '3 至 4 小時'],
      ['dayDeptHours', '129 至 134 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 日間專業時數（第四點第二款第一目第一細目）
 *
 * > 日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。
 *
 * - 適用 開課時數.學制 = 日間學士班
 * - 應 （開課時數.院定時數 ≥ 日間院定時數（3 至 4 小時） 且 開課時數.院定時數 ≤ 日間院定時數（3 至 4 小時）） 且 （開課時數.系定時數 ≥ 日間系定時數（129 至 134 小時） 且 開課時數.系定時數 ≤ 日間系定時數（129 至 134 小時））
 */
export function dayHours(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const collegeHours = integerOf(teachingHours.collegeHours, 0, 1000);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  return decideDayHours(programme_2, collegeHours, deptHours);
}

/** 日間專業時數：結果與理由。 */
export function explainDayHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const collegeHours = integerOf(teachingHours.collegeHours, 0, 1000);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  return resultOfDayHours(programme_2, collegeHours, deptHours);
}

/** 日間特別班加計：notApplicable */
const DAY_SPECIAL_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第一目第一細目');

/** 日間特別班加計：met */
const DAY_SPECIAL_RULE_MET = /* @__PURE__ */ decided('met', '第四點第二款第一目第一細目');

/** 日間特別班加計：violated */
const DAY_SPECIAL_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第一目第一細目');

/** 日間特別班加計所讀的事實 */
const DAY_SPECIAL_RULE_FACTS: readonly string[] = ['開課時數.學制', '開課時數.特別班時數'];

function openDaySpecialRule(programme_2: FrameworkProgramme | undefined, specialHours: number): Decision {
  return undeterminedDuty(
    '第四點第二款第一目第一細目',
    answer(programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO, programme_2 === undefined && '開課時數.學制'),
    answer(specialHours <= 4 ? YES : specialHours > 4 ? NO : UNKNOWN, specialHours !== specialHours && '開課時數.特別班時數'),
    YES,
    DAY_SPECIAL_RULE_FACTS,
  );
}

function decideDaySpecialRule(programme_2: FrameworkProgramme | undefined, specialHours: number): Decision {
  const inCase: Truth = programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_SPECIAL_RULE_NOT_APPLICABLE;
  if (inCase === YES && specialHours <= 4) return DAY_SPECIAL_RULE_MET;
  if (inCase === YES && specialHours > 4) return DAY_SPECIAL_RULE_VIOLATED;
  return openDaySpecialRule(programme_2, specialHours);
}

function resultOfDaySpecialRule(programme_2: FrameworkProgramme | undefined, specialHours: number): Result {
  return result(decideDaySpecialRule(programme_2, specialHours), {
    text: '日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['specialHours', showNumber(specialHours, 1n, '小時')],
      ['daySpecialHours', '4 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 日間特別班加計（第四點第二款第一目第一細目）
 *
 * > 日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。
 *
 * - 適用 開課時數.學制 = 日間學士班
 * - 應 開課時數.特別班時數 ≤ 日間特別班時數（4 小時）
 */
export function daySpecialRule(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const specialHours = integerOf(teachingHours.specialHours, 0, 1000);
  return decideDaySpecialRule(programme_2, specialHours);
}

/** 日間特別班加計：結果與理由。 */
export function explainDaySpecialRule(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const specialHours = integerOf(teachingHours.specialHours, 0, 1000);
  return resultOfDaySpecialRule(programme_2, specialHours);
}

/** 日間校訂時數：notApplicable */
const DAY_SCHOOL_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第一目第一細目');

/** 日間校訂時數：met */
const DAY_SCHOOL_HOURS_MET = /* @__PURE__ */ decided('met', '第四點第二款第一目第一細目');

/** 日間校訂時數：violated */
const DAY_SCHOOL_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第一目第一細目');

/** 日間校訂時數所讀的事實 */
const DAY_SCHOOL_HOURS_FACTS: readonly string[] = ['開課時數.學制', '開課時數.通識時數', '開課時數.體育時數', '開課時數.校訂選修時數'];

function openDaySchoolHours(
  programme_2: FrameworkProgramme | undefined,
  generalHours: number,
  peHours: number,
  schoolElectiveHours: number,
): Decision {
  return undeterminedDuty(
    '第四點第二款第一目第一細目',
    answer(programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO, programme_2 === undefined && '開課時數.學制'),
    allAnswers(
      answer(
        generalHours === 502 ? YES : generalHours < 502 || generalHours > 502 ? NO : UNKNOWN,
        generalHours !== generalHours && '開課時數.通識時數',
      ),
      answer(peHours === 156 ? YES : peHours < 156 || peHours > 156 ? NO : UNKNOWN, peHours !== peHours && '開課時數.體育時數'),
      answer(
        schoolElectiveHours === 40 ? YES : schoolElectiveHours < 40 || schoolElectiveHours > 40 ? NO : UNKNOWN,
        schoolElectiveHours !== schoolElectiveHours && '開課時數.校訂選修時數',
      ),
    ),
    YES,
    DAY_SCHOOL_HOURS_FACTS,
  );
}

function decideDaySchoolHours(
  programme_2: FrameworkProgramme | undefined,
  generalHours: number,
  peHours: number,
  schoolElectiveHours: number,
): Decision {
  const inCase: Truth = programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DAY_SCHOOL_HOURS_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      generalHours === 502 ? YES : generalHours < 502 || generalHours > 502 ? NO : UNKNOWN,
      peHours === 156 ? YES : peHours < 156 || peHours > 156 ? NO : UNKNOWN,
    ),
    schoolElectiveHours === 40 ? YES : schoolElectiveHours < 40 || schoolElectiveHours > 40 ? NO : UNKNOWN,
  );
  if (inCase === YES && must === YES) return DAY_SCHOOL_HOURS_MET;
  if (inCase === YES && must === NO) return DAY_SCHOOL_HOURS_VIOLATED;
  return openDaySchoolHours(programme_2, generalHours, peHours, schoolElectiveHours);
}

function resultOfDaySchoolHours(
  programme_2: FrameworkProgramme | undefined,
  generalHours: number,
  peHours: number,
  schoolElectiveHours: number,
): Result {
  return result(decideDaySchoolHours(programme_2, generalHours, peHours, schoolElectiveHours), {
    text: '日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['generalHours', showNumber(generalHours, 1n, '小時')],
      ['peHours', showNumber(peHours, 1n, '小時')],
      ['teachingHours.schoolElectiveHours', showNumber(schoolElectiveHours, 1n, '小時')],
      ['dayGeneralHours', '502 小時'],
      ['dayPeHours', '156 小時'],
      ['binding.schoolElectiveHours', '40 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 日間校訂時數（第四點第二款第一目第一細目）
 *
 * > 日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。
 *
 * - 適用 開課時數.學制 = 日間學士班
 * - 應 開課時數.通識時數 = 日間通識時數（502 小時） 且 開課時數.體育時數 = 日間體育時數（156 小時） 且 開課時數.校訂選修時數 = 校訂選修時數（40 小時）
 */
export function daySchoolHours(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const generalHours = integerOf(teachingHours.generalHours, 0, 1000);
  const peHours = integerOf(teachingHours.peHours, 0, 1000);
  const schoolElectiveHours = integerOf(teachingHours.schoolElectiveHours, 0, 1000);
  return decideDaySchoolHours(programme_2, generalHours, peHours, schoolElectiveHours);
}

/** 日間校訂時數：結果與理由。 */
export function explainDaySchoolHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const generalHours = integerOf(teachingHours.generalHours, 0, 1000);
  const peHours = integerOf(teachingHours.peHours, 0, 1000);
  const schoolElectiveHours = integerOf(teachingHours.schoolElectiveHours, 0, 1000);
  return resultOfDaySchoolHours(programme_2, generalHours, peHours, schoolElectiveHours);
}

/** 日間跨域時數：notApplicable */
const DAY_CROSS_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第一目第一細目');

/** 日間跨域時數：met */
const DAY_CROSS_HOURS_MET = /* @__PURE__ */ decided('met', '第四點第二款第一目第一細目');

/** 日間跨域時數：violated */
const DAY_CROSS_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第一目第一細目');

/** 日間跨域時數所讀的事實 */
const DAY_CROSS_HOURS_FACTS: readonly string[] = ['開課時數.學制', '開課時數.跨域時數'];

function openDayCrossHours(programme_2: FrameworkProgramme | undefined, crossHours: number): Decision {
  return undeterminedDuty(
    '第四點第二款第一目第一細目',
    allAnswers(
      answer(programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO, programme_2 === undefined && '開課時數.學制'),
      answer(crossHours > 0 ? YES : crossHours <= 0 ? NO : UNKNOWN, crossHours !== crossHours && '開課時數.跨域時數'),
    ),
    allAnswers(
      answer(crossHours >= 2 ? YES : crossHours < 2 ? NO : UNKNOWN, crossHours !== crossHours && '開課時數.跨域時數'),
      answer(crossHours <= 4 ? YES : crossHours > 4 ? NO : UNKNOWN, crossHours !== crossHours && '開課時數.跨域時數'),
    ),
    YES,
    DAY_CROSS_HOURS_FACTS,
  );
}

function decideDayCrossHours(programme_2: FrameworkProgramme | undefined, crossHours: number): Decision {
  const inCase: Truth = and(
    programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
    crossHours > 0 ? YES : crossHours <= 0 ? NO : UNKNOWN,
  );
  if (inCase === NO) return DAY_CROSS_HOURS_NOT_APPLICABLE;
  if (inCase === YES && crossHours >= 2 && crossHours <= 4) return DAY_CROSS_HOURS_MET;
  if (inCase === YES && (crossHours < 2 || crossHours > 4)) return DAY_CROSS_HOURS_VIOLATED;
  return openDayCrossHours(programme_2, crossHours);
}

const TEACHING_HOURS_CROSS_HOURS_PARTS: PartedFact = ['開課時數.跨域時數', 'teachingHours', 'crossHours', [0, 1, 2, 5]];

const DAY_CROSS_HOURS_PARTS: Parts = {
  order: DAY_CROSS_HOURS_FACTS,
  deciding: [TEACHING_HOURS_CROSS_HOURS_PARTS],
  others: [TEACHING_HOURS_PROGRAMME_PARTS],
};

function givenDayCrossHours(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const crossHours = integerOf(teachingHours.crossHours, 0, 1000);
  return decideDayCrossHours(programme_2, crossHours);
}

function resultOfDayCrossHours(programme_2: FrameworkProgramme | undefined, crossHours: number, input: Input): Result {
  return result(settled(decideDayCrossHours(programme_2, crossHours), givenDayCrossHours, input, DAY_CROSS_HOURS_PARTS), {
    text: '日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['teachingHours.crossHours', showNumber(crossHours, 1n, '小時')],
      ['binding.crossHours', '2 至 4 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 日間跨域時數（第四點第二款第一目第一細目）
 *
 * > 日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。
 *
 * - 適用 開課時數.學制 = 日間學士班 且 開課時數.跨域時數 > 0 小時
 * - 應 開課時數.跨域時數 ≥ 跨域加開時數（2 至 4 小時） 且 開課時數.跨域時數 ≤ 跨域加開時數（2 至 4 小時）
 */
export function dayCrossHours(input: Input): Decision {
  return settled(givenDayCrossHours(input), givenDayCrossHours, input, DAY_CROSS_HOURS_PARTS);
}

/** 日間跨域時數：結果與理由。 */
export function explainDayCrossHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const crossHours = integerOf(teachingHours.crossHours, 0, 1000);
  return resultOfDayCrossHours(programme_2, crossHours, input);
}

/** 日間多班計算：value */
const DAY_SEVERAL_CLASSES_RULE_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第一目第一細目');

/** 日間多班計算：notApplicable */
const DAY_SEVERAL_CLASSES_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第一目第一細目');

/** 日間多班計算所讀的事實 */
const DAY_SEVERAL_CLASSES_RULE_FACTS: readonly string[] = ['開課時數.學制', '開課時數.班級數'];

function openDaySeveralClassesRule(programme_2: FrameworkProgramme | undefined, classes: number): Decision {
  return undeterminedEffect(
    '第四點第二款第一目第一細目',
    allAnswers(
      answer(programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO, programme_2 === undefined && '開課時數.學制'),
      answer(classes >= 2 ? YES : classes < 2 ? NO : UNKNOWN, classes !== classes && '開課時數.班級數'),
    ),
    DAY_SEVERAL_CLASSES_RULE_FACTS,
  );
}

function decideDaySeveralClassesRule(programme_2: FrameworkProgramme | undefined, classes: number): Decision {
  const inCase: Truth = and(
    programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
    classes >= 2 ? YES : classes < 2 ? NO : UNKNOWN,
  );
  if (inCase === YES) return DAY_SEVERAL_CLASSES_RULE_VALUE;
  if (inCase === NO) return DAY_SEVERAL_CLASSES_RULE_NOT_APPLICABLE;
  return openDaySeveralClassesRule(programme_2, classes);
}

function resultOfDaySeveralClassesRule(programme_2: FrameworkProgramme | undefined, classes: number): Result {
  return result(decideDaySeveralClassesRule(programme_2, classes), {
    text: '日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['classes', showNumber(classes, 1n, '班')],
      ['daySeveralClasses', '2 班'],
    ],
    caveats: [],
    effects: ['以其班級數計算開課時數'],
  });
}

/**
 * 日間多班計算（第四點第二款第一目第一細目）
 *
 * > 日間學士班（註一）：校訂通識為502小時，體育為156小時；院定為3-4小時，系定專業為129-134小時。同一系有兩班（含）以上者，按其班級數計算。通識特別班與適應體育，按實際需要，得另加計4小時。「校訂選修」每一學年，另行框列40小時。「跨域選修」之課程，各院、各學系得另行加開2-4小時。
 *
 * - 適用 開課時數.學制 = 日間學士班
 * - 當 開課時數.班級數 ≥ 日間多班（2 班）
 * - 效果 以其班級數計算開課時數
 */
export function daySeveralClassesRule(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const classes = integerOf(teachingHours.classes, 1, 20);
  return decideDaySeveralClassesRule(programme_2, classes);
}

/** 日間多班計算：結果與理由。 */
export function explainDaySeveralClassesRule(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const classes = integerOf(teachingHours.classes, 1, 20);
  return resultOfDaySeveralClassesRule(programme_2, classes);
}

/** 進修專業時數：notApplicable */
const EVENING_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第一目第二細目');

/** 進修專業時數：met */
const EVENING_HOURS_MET = /* @__PURE__ */ decided('met', '第四點第二款第一目第二細目');

/** 進修專業時數：violated */
const EVENING_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第一目第二細目');

/** 進修專業時數所讀的事實 */
const EVENING_HOURS_FACTS: readonly string[] = ['開課時數.學制', '開課時數.院定時數', '開課時數.系定時數'];

function openEveningHours(programme_2: FrameworkProgramme | undefined, collegeHours: number, deptHours: number): Decision {
  return undeterminedDuty(
    '第四點第二款第一目第二細目',
    answer(
      programme_2 === 'eveningBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
      programme_2 === undefined && '開課時數.學制',
    ),
    allAnswers(
      allAnswers(
        answer(collegeHours >= 3 ? YES : collegeHours < 3 ? NO : UNKNOWN, collegeHours !== collegeHours && '開課時數.院定時數'),
        answer(collegeHours <= 4 ? YES : collegeHours > 4 ? NO : UNKNOWN, collegeHours !== collegeHours && '開課時數.院定時數'),
      ),
      allAnswers(
        answer(deptHours >= 135 ? YES : deptHours < 135 ? NO : UNKNOWN, deptHours !== deptHours && '開課時數.系定時數'),
        answer(deptHours <= 137 ? YES : deptHours > 137 ? NO : UNKNOWN, deptHours !== deptHours && '開課時數.系定時數'),
      ),
    ),
    YES,
    EVENING_HOURS_FACTS,
  );
}

function decideEveningHours(programme_2: FrameworkProgramme | undefined, collegeHours: number, deptHours: number): Decision {
  const inCase: Truth = programme_2 === 'eveningBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_HOURS_NOT_APPLICABLE;
  if (inCase === YES && collegeHours >= 3 && collegeHours <= 4 && deptHours >= 135 && deptHours <= 137) return EVENING_HOURS_MET;
  if (inCase === YES && (collegeHours < 3 || collegeHours > 4 || deptHours < 135 || deptHours > 137)) return EVENING_HOURS_VIOLATED;
  return openEveningHours(programme_2, collegeHours, deptHours);
}

function resultOfEveningHours(programme_2: FrameworkProgramme | undefined, collegeHours: number, deptHours: number): Result {
  return result(decideEveningHours(programme_2, collegeHours, deptHours), {
    text: '進修學士班：校定通識每班為36小時，體育為6小時；院定為3-4小時，系定專業為135-137小時。校定通識及體育，全校按現有開設之系所（11系）計。同一系有兩班（含）以上者，按其班級數×0.85調節；通識特別班與適應體育，按實際需要，得另加計4小時。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['collegeHours', showNumber(collegeHours, 1n, '小時')],
      ['deptHours', showNumber(deptHours, 1n, '小時')],
      ['eveningCollegeHours', '3 至 4 小時'],
      ['eveningDeptHours', '135 至 137 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修專業時數（第四點第二款第一目第二細目）
 *
 * > 進修學士班：校定通識每班為36小時，體育為6小時；院定為3-4小時，系定專業為135-137小時。校定通識及體育，全校按現有開設之系所（11系）計。同一系有兩班（含）以上者，按其班級數×0.85調節；通識特別班與適應體育，按實際需要，得另加計4小時。
 *
 * - 適用 開課時數.學制 = 進修學士班
 * - 應 （開課時數.院定時數 ≥ 進修院定時數（3 至 4 小時） 且 開課時數.院定時數 ≤ 進修院定時數（3 至 4 小時）） 且 （開課時數.系定時數 ≥ 進修系定時數（135 至 137 小時） 且 開課時數.系定時數 ≤ 進修系定時數（135 至 137 小時））
 */
export function eveningHours(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const collegeHours = integerOf(teachingHours.collegeHours, 0, 1000);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  return decideEveningHours(programme_2, collegeHours, deptHours);
}

/** 進修專業時數：結果與理由。 */
export function explainEveningHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const collegeHours = integerOf(teachingHours.collegeHours, 0, 1000);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  return resultOfEveningHours(programme_2, collegeHours, deptHours);
}

/** 進修特別班加計：notApplicable */
const EVENING_SPECIAL_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第一目第二細目');

/** 進修特別班加計：met */
const EVENING_SPECIAL_RULE_MET = /* @__PURE__ */ decided('met', '第四點第二款第一目第二細目');

/** 進修特別班加計：violated */
const EVENING_SPECIAL_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第一目第二細目');

/** 進修特別班加計所讀的事實 */
const EVENING_SPECIAL_RULE_FACTS: readonly string[] = ['開課時數.學制', '開課時數.特別班時數'];

function openEveningSpecialRule(programme_2: FrameworkProgramme | undefined, specialHours: number): Decision {
  return undeterminedDuty(
    '第四點第二款第一目第二細目',
    answer(
      programme_2 === 'eveningBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
      programme_2 === undefined && '開課時數.學制',
    ),
    answer(specialHours <= 4 ? YES : specialHours > 4 ? NO : UNKNOWN, specialHours !== specialHours && '開課時數.特別班時數'),
    YES,
    EVENING_SPECIAL_RULE_FACTS,
  );
}

function decideEveningSpecialRule(programme_2: FrameworkProgramme | undefined, specialHours: number): Decision {
  const inCase: Truth = programme_2 === 'eveningBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_SPECIAL_RULE_NOT_APPLICABLE;
  if (inCase === YES && specialHours <= 4) return EVENING_SPECIAL_RULE_MET;
  if (inCase === YES && specialHours > 4) return EVENING_SPECIAL_RULE_VIOLATED;
  return openEveningSpecialRule(programme_2, specialHours);
}

function resultOfEveningSpecialRule(programme_2: FrameworkProgramme | undefined, specialHours: number): Result {
  return result(decideEveningSpecialRule(programme_2, specialHours), {
    text: '進修學士班：校定通識每班為36小時，體育為6小時；院定為3-4小時，系定專業為135-137小時。校定通識及體育，全校按現有開設之系所（11系）計。同一系有兩班（含）以上者，按其班級數×0.85調節；通識特別班與適應體育，按實際需要，得另加計4小時。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['specialHours', showNumber(specialHours, 1n, '小時')],
      ['eveningSpecialHours', '4 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修特別班加計（第四點第二款第一目第二細目）
 *
 * > 進修學士班：校定通識每班為36小時，體育為6小時；院定為3-4小時，系定專業為135-137小時。校定通識及體育，全校按現有開設之系所（11系）計。同一系有兩班（含）以上者，按其班級數×0.85調節；通識特別班與適應體育，按實際需要，得另加計4小時。
 *
 * - 適用 開課時數.學制 = 進修學士班
 * - 應 開課時數.特別班時數 ≤ 進修特別班時數（4 小時）
 */
export function eveningSpecialRule(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const specialHours = integerOf(teachingHours.specialHours, 0, 1000);
  return decideEveningSpecialRule(programme_2, specialHours);
}

/** 進修特別班加計：結果與理由。 */
export function explainEveningSpecialRule(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const specialHours = integerOf(teachingHours.specialHours, 0, 1000);
  return resultOfEveningSpecialRule(programme_2, specialHours);
}

/** 進修校定時數：notApplicable */
const EVENING_SCHOOL_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第一目第二細目');

/** 進修校定時數：met */
const EVENING_SCHOOL_HOURS_MET = /* @__PURE__ */ decided('met', '第四點第二款第一目第二細目');

/** 進修校定時數：violated */
const EVENING_SCHOOL_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第一目第二細目');

/** 進修校定時數所讀的事實 */
const EVENING_SCHOOL_HOURS_FACTS: readonly string[] = ['開課時數.學制', '開課時數.通識時數', '開課時數.體育時數', '開課時數.現有系所'];

function openEveningSchoolHours(
  programme_2: FrameworkProgramme | undefined,
  generalHours: number,
  peHours: number,
  departments: number,
): Decision {
  return undeterminedDuty(
    '第四點第二款第一目第二細目',
    answer(
      programme_2 === 'eveningBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
      programme_2 === undefined && '開課時數.學制',
    ),
    allAnswers(
      answer(
        generalHours === 36 ? YES : generalHours < 36 || generalHours > 36 ? NO : UNKNOWN,
        generalHours !== generalHours && '開課時數.通識時數',
      ),
      answer(peHours === 6 ? YES : peHours < 6 || peHours > 6 ? NO : UNKNOWN, peHours !== peHours && '開課時數.體育時數'),
      answer(
        departments === 11 ? YES : departments < 11 || departments > 11 ? NO : UNKNOWN,
        departments !== departments && '開課時數.現有系所',
      ),
    ),
    YES,
    EVENING_SCHOOL_HOURS_FACTS,
  );
}

function decideEveningSchoolHours(
  programme_2: FrameworkProgramme | undefined,
  generalHours: number,
  peHours: number,
  departments: number,
): Decision {
  const inCase: Truth = programme_2 === 'eveningBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_SCHOOL_HOURS_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      generalHours === 36 ? YES : generalHours < 36 || generalHours > 36 ? NO : UNKNOWN,
      peHours === 6 ? YES : peHours < 6 || peHours > 6 ? NO : UNKNOWN,
    ),
    departments === 11 ? YES : departments < 11 || departments > 11 ? NO : UNKNOWN,
  );
  if (inCase === YES && must === YES) return EVENING_SCHOOL_HOURS_MET;
  if (inCase === YES && must === NO) return EVENING_SCHOOL_HOURS_VIOLATED;
  return openEveningSchoolHours(programme_2, generalHours, peHours, departments);
}

function resultOfEveningSchoolHours(
  programme_2: FrameworkProgramme | undefined,
  generalHours: number,
  peHours: number,
  departments: number,
): Result {
  return result(decideEveningSchoolHours(programme_2, generalHours, peHours, departments), {
    text: '進修學士班：校定通識每班為36小時，體育為6小時；院定為3-4小時，系定專業為135-137小時。校定通識及體育，全校按現有開設之系所（11系）計。同一系有兩班（含）以上者，按其班級數×0.85調節；通識特別班與適應體育，按實際需要，得另加計4小時。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['generalHours', showNumber(generalHours, 1n, '小時')],
      ['peHours', showNumber(peHours, 1n, '小時')],
      ['departments', showNumber(departments, 1n, '系')],
      ['eveningGeneralHours', '36 小時'],
      ['eveningPeHours', '6 小時'],
      ['eveningDepartments', '11 系'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修校定時數（第四點第二款第一目第二細目）
 *
 * > 進修學士班：校定通識每班為36小時，體育為6小時；院定為3-4小時，系定專業為135-137小時。校定通識及體育，全校按現有開設之系所（11系）計。同一系有兩班（含）以上者，按其班級數×0.85調節；通識特別班與適應體育，按實際需要，得另加計4小時。
 *
 * - 適用 開課時數.學制 = 進修學士班
 * - 應 開課時數.通識時數 = 進修通識時數（36 小時） 且 開課時數.體育時數 = 進修體育時數（6 小時） 且 開課時數.現有系所 = 現有系所數（11 系）
 */
export function eveningSchoolHours(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const generalHours = integerOf(teachingHours.generalHours, 0, 1000);
  const peHours = integerOf(teachingHours.peHours, 0, 1000);
  const departments = integerOf(teachingHours.departments, 0, 100);
  return decideEveningSchoolHours(programme_2, generalHours, peHours, departments);
}

/** 進修校定時數：結果與理由。 */
export function explainEveningSchoolHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const generalHours = integerOf(teachingHours.generalHours, 0, 1000);
  const peHours = integerOf(teachingHours.peHours, 0, 1000);
  const departments = integerOf(teachingHours.departments, 0, 100);
  return resultOfEveningSchoolHours(programme_2, generalHours, peHours, departments);
}

/** 進修系定總時數：value */
const EVENING_DEPT_TOTAL_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第一目第二細目');

/** 進修系定總時數所讀的事實 */
const EVENING_DEPT_TOTAL_FACTS: readonly string[] = ['開課時數.班級數', '開課時數.系定時數'];

function resultOfEveningDeptTotal(eveningDeptTotalValue: number, classes: number, deptHours: number): Result {
  const value = eveningDeptTotalValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款第一目第二細目', lacking(lackOfEveningDeptTotal(classes, deptHours)), EVENING_DEPT_TOTAL_FACTS)
      : EVENING_DEPT_TOTAL_VALUE;
  return result(
    decision,
    {
      text: '進修學士班：校定通識每班為36小時，體育為6小時；院定為3-4小時，系定專業為135-137小時。校定通識及體育，全校按現有開設之系所（11系）計。同一系有兩班（含）以上者，按其班級數×0.85調節；通識特別班與適應體育，按實際需要，得另加計4小時。',
      values: [
        ['classes', showNumber(classes, 1n, '班')],
        ['deptHours', showNumber(deptHours, 1n, '小時')],
        ['eveningSeveralClasses', '2 班'],
        ['classUnit', '1 班'],
        ['classFactor', '0.85'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 20n)),
    '小時',
  );
}

function difference_11(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  const eveningDeptTotalValue = computeEveningDeptTotal(classes, deptHours);
  const eveningDeptTotalLack = eveningDeptTotalValue !== eveningDeptTotalValue ? lackOfEveningDeptTotal(classes, deptHours) : false;
  const value = eveningDeptTotalValue;
  return value === value ? value : lacking(eveningDeptTotalLack).missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_CLASSES_PARTS_3: PartedFact = [
  '開課時數.班級數',
  'teachingHours',
  'classes',
  { low: 1, high: 20, scale: 1, starts: [1, 2], turns: [[difference_11, 'known']], hasEnds: true },
];

function difference_12(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  const eveningDeptTotalValue = computeEveningDeptTotal(classes, deptHours);
  const eveningDeptTotalLack = eveningDeptTotalValue !== eveningDeptTotalValue ? lackOfEveningDeptTotal(classes, deptHours) : false;
  const value = eveningDeptTotalValue;
  return value === value ? value : lacking(eveningDeptTotalLack).missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_DEPT_HOURS_PARTS_3: PartedFact = [
  '開課時數.系定時數',
  'teachingHours',
  'deptHours',
  { low: 0, high: 1000, scale: 1, starts: [0], turns: [[difference_12, 'known']], hasEnds: true },
];

const EVENING_DEPT_TOTAL_PARTS: Parts = {
  order: EVENING_DEPT_TOTAL_FACTS,
  deciding: [TEACHING_HOURS_CLASSES_PARTS_3, TEACHING_HOURS_DEPT_HOURS_PARTS_3],
  others: [],
};

function givenEveningDeptTotal(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  const eveningDeptTotalValue = computeEveningDeptTotal(classes, deptHours);
  const value = eveningDeptTotalValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款第一目第二細目', lacking(lackOfEveningDeptTotal(classes, deptHours)), EVENING_DEPT_TOTAL_FACTS)
      : EVENING_DEPT_TOTAL_VALUE,
    scaledValue(value, 20n),
  );
}

function valueOfEveningDeptTotal(eveningDeptTotalValue: number): number | string | undefined {
  const value = eveningDeptTotalValue;
  return scaledValue(value, 20n);
}

/**
 * 進修系定總時數（第四點第二款第一目第二細目）
 *
 * > 進修學士班：校定通識每班為36小時，體育為6小時；院定為3-4小時，系定專業為135-137小時。校定通識及體育，全校按現有開設之系所（11系）計。同一系有兩班（含）以上者，按其班級數×0.85調節；通識特別班與適應體育，按實際需要，得另加計4小時。
 *
 * - 當 開課時數.班級數 ≥ 進修多班（2 班） 則 （開課時數.系定時數 × （開課時數.班級數 ÷ 計算班數（1 班））） × 多班調節係數（0.85）
 * - 其餘 開課時數.系定時數
 *
 * undefined：無法判定。
 */
export function eveningDeptTotal(input: Input): number | string | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  const eveningDeptTotalValue = computeEveningDeptTotal(classes, deptHours);
  return settledValue(valueOfEveningDeptTotal(eveningDeptTotalValue), givenEveningDeptTotal, input, EVENING_DEPT_TOTAL_PARTS);
}

/** 進修系定總時數：值與理由。 */
export function explainEveningDeptTotal(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  const eveningDeptTotalValue = computeEveningDeptTotal(classes, deptHours);
  return settledResult(
    resultOfEveningDeptTotal(eveningDeptTotalValue, classes, deptHours),
    givenEveningDeptTotal,
    input,
    EVENING_DEPT_TOTAL_PARTS,
  );
}

/** 畢業學分時數：value */
const CREDIT_HOURS_VALUE = /* @__PURE__ */ decided('value', '第四點第一款第一目');

/** 畢業學分時數所讀的事實 */
const CREDIT_HOURS_FACTS: readonly string[] = ['開課時數.畢業學分'];

function resultOfCreditHours(creditHoursValue: number, credits: number): Result {
  const value = creditHoursValue;
  const decision =
    value !== value ? undeterminedValue('第四點第一款第一目', lacking(lackOfCreditHours(credits)), CREDIT_HOURS_FACTS) : CREDIT_HOURS_VALUE;
  return result(
    decision,
    {
      text: '本要點所稱「開課時數」，為滿足各學制或分項課程（含通識、體育等）之課程架構所定應修學分，並供學生多樣化選修之總時數。為計費之需要，本要點所稱「時數」，與「學分數」等同。',
      values: [
        ['credits', showNumber(credits, 1n, '學分')],
        ['creditUnit', '1 學分'],
        ['hoursPerCredit', '1 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function difference_13(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const value = credits;
  return value === value ? value : lacking(credits !== credits && '開課時數.畢業學分').missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_CREDITS_PARTS: PartedFact = [
  '開課時數.畢業學分',
  'teachingHours',
  'credits',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_13, 'known']], hasEnds: true },
];

const CREDIT_HOURS_PARTS: Parts = { order: CREDIT_HOURS_FACTS, deciding: [TEACHING_HOURS_CREDITS_PARTS], others: [] };

function givenCreditHours(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const value = creditHoursValue;
  return valued(
    value !== value ? undeterminedValue('第四點第一款第一目', lacking(lackOfCreditHours(credits)), CREDIT_HOURS_FACTS) : CREDIT_HOURS_VALUE,
    scaledValue(value),
  );
}

function valueOfCreditHours(creditHoursValue: number): number | undefined {
  const value = creditHoursValue;
  return scaledValue(value);
}

/**
 * 畢業學分時數（第四點第一款第一目）
 *
 * > 本要點所稱「開課時數」，為滿足各學制或分項課程（含通識、體育等）之課程架構所定應修學分，並供學生多樣化選修之總時數。為計費之需要，本要點所稱「時數」，與「學分數」等同。
 *
 * - 其餘 開課時數.畢業學分 ÷ 基準學分（1 學分）
 *
 * undefined：無法判定。
 */
export function creditHours(input: Input): number | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  return settledValue(valueOfCreditHours(creditHoursValue), givenCreditHours, input, CREDIT_HOURS_PARTS);
}

/** 畢業學分時數：值與理由。 */
export function explainCreditHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  return settledResult(resultOfCreditHours(creditHoursValue, credits), givenCreditHours, input, CREDIT_HOURS_PARTS);
}

const decimalOf = readDecimal;

function holdsWith_12(total: number, credits: number): Truth {
  return total <= 10 * (credits + 10) ? YES : total > 10 * (credits + 10) ? NO : UNKNOWN;
}

function holdsAtEnds_12(total: number, credits: number): Truth {
  return agree(
    holdsWith_12(total === total ? total : 0, credits === credits ? credits : 300),
    holdsWith_12(total === total ? total : 20000, credits === credits ? credits : 0),
  );
}

/** 在職專班時數：notApplicable */
const TWO_YEAR_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第一目第三細目第一項');

/** 在職專班時數：met */
const TWO_YEAR_HOURS_MET = /* @__PURE__ */ decided('met', '第四點第二款第一目第三細目第一項');

/** 在職專班時數：violated */
const TWO_YEAR_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第一目第三細目第一項');

/** 在職專班時數所讀的事實 */
const TWO_YEAR_HOURS_FACTS: readonly string[] = ['開課時數.學制', '開課時數.畢業學分', '開課時數.總時數'];

function openTwoYearHours(programme_2: FrameworkProgramme | undefined, credits: number, total: number, twoYearMaximumLack: Note): Decision {
  const inCase: Truth = programme_2 === 'twoYearInService' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return TWO_YEAR_HOURS_NOT_APPLICABLE;
  const must: Truth = and(
    and(credits >= 60 ? YES : credits < 60 ? NO : UNKNOWN, credits <= 80 ? YES : credits > 80 ? NO : UNKNOWN),
    holdsAtEnds_12(total, credits),
  );
  if (inCase === YES && must === YES) return TWO_YEAR_HOURS_MET;
  if (inCase === YES && must === NO) return TWO_YEAR_HOURS_VIOLATED;
  return undeterminedDuty(
    '第四點第二款第一目第三細目第一項',
    answer(
      programme_2 === 'twoYearInService' ? YES : programme_2 === undefined ? UNKNOWN : NO,
      programme_2 === undefined && '開課時數.學制',
    ),
    allAnswers(
      allAnswers(
        answer(credits >= 60 ? YES : credits < 60 ? NO : UNKNOWN, credits !== credits && '開課時數.畢業學分'),
        answer(credits <= 80 ? YES : credits > 80 ? NO : UNKNOWN, credits !== credits && '開課時數.畢業學分'),
      ),
      answer(holdsAtEnds_12(total, credits), total !== total && '開課時數.總時數', twoYearMaximumLack),
    ),
    YES,
    TWO_YEAR_HOURS_FACTS,
  );
}

function decideTwoYearHours(
  programme_2: FrameworkProgramme | undefined,
  credits: number,
  total: number,
  twoYearMaximumValue: number,
  twoYearMaximumLack: Note,
): Decision {
  const inCase: Truth = programme_2 === 'twoYearInService' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return TWO_YEAR_HOURS_NOT_APPLICABLE;
  if (inCase === YES && credits >= 60 && credits <= 80 && total <= 10 * twoYearMaximumValue) return TWO_YEAR_HOURS_MET;
  if (inCase === YES && (credits < 60 || credits > 80 || total > 10 * twoYearMaximumValue)) return TWO_YEAR_HOURS_VIOLATED;
  return openTwoYearHours(programme_2, credits, total, twoYearMaximumLack);
}

const TEACHING_HOURS_PROGRAMME_PARTS_2: PartedFact = ['開課時數.學制', 'teachingHours', 'programme', ['dayBachelor', 'twoYearInService']];

function difference_14(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const total = decimalOf(teachingHours.total, 10, 0, 20000);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const twoYearMaximumValue = computeTwoYearMaximum(creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const twoYearMaximumLack = twoYearMaximumValue !== twoYearMaximumValue ? lackOfTwoYearMaximum(creditHoursLack) : false;
  const value = total * 60 - 10 * (twoYearMaximumValue * 60);
  return value === value ? value : lacking(total !== total && '開課時數.總時數', twoYearMaximumLack).missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_CREDITS_PARTS_2: PartedFact = [
  '開課時數.畢業學分',
  'teachingHours',
  'credits',
  { low: 0, high: 300, scale: 1, starts: [0, 60, 81], turns: [[difference_14, '>']] },
];

const TEACHING_HOURS_TOTAL_PARTS: PartedFact = [
  '開課時數.總時數',
  'teachingHours',
  'total',
  { low: 0, high: 20000, scale: 10, starts: [0], turns: [[difference_14, '>']] },
];

const TWO_YEAR_HOURS_PARTS: Parts = {
  order: TWO_YEAR_HOURS_FACTS,
  deciding: [TEACHING_HOURS_CREDITS_PARTS_2, TEACHING_HOURS_TOTAL_PARTS],
  others: [TEACHING_HOURS_PROGRAMME_PARTS_2],
};

function givenTwoYearHours(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const total = decimalOf(teachingHours.total, 10, 0, 20000);
  const creditHoursValue = computeCreditHours(credits);
  const twoYearMaximumValue = computeTwoYearMaximum(creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const twoYearMaximumLack = twoYearMaximumValue !== twoYearMaximumValue ? lackOfTwoYearMaximum(creditHoursLack) : false;
  return decideTwoYearHours(programme_2, credits, total, twoYearMaximumValue, twoYearMaximumLack);
}

function resultOfTwoYearHours(
  programme_2: FrameworkProgramme | undefined,
  credits: number,
  total: number,
  twoYearMaximumValue: number,
  twoYearMaximumLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideTwoYearHours(programme_2, credits, total, twoYearMaximumValue, twoYearMaximumLack),
      givenTwoYearHours,
      input,
      TWO_YEAR_HOURS_PARTS,
    ),
    {
      text: '以各系所定之畢業應修學分（60~80學分）加10小時為限。院訂科目與實習課，均不列入。開課之時段，為每週五之晚間與週六、週日之全日；有需要時，得於其他時間排課。',
      values: [
        ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
        ['credits', showNumber(credits, 1n, '學分')],
        ['total', showNumber(total, 10n, '小時')],
        ['twoYearMaximum', showNumber(twoYearMaximumValue, 1n, '小時')],
        ['twoYearRange', '60 至 80 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 在職專班時數（第四點第二款第一目第三細目第一項）
 *
 * > 以各系所定之畢業應修學分（60~80學分）加10小時為限。院訂科目與實習課，均不列入。開課之時段，為每週五之晚間與週六、週日之全日；有需要時，得於其他時間排課。
 *
 * - 適用 開課時數.學制 = 二年制在職進修專班
 * - 應 （開課時數.畢業學分 ≥ 在職畢業學分範圍（60 至 80 學分） 且 開課時數.畢業學分 ≤ 在職畢業學分範圍（60 至 80 學分）） 且 開課時數.總時數 ≤ 在職專班時數上限
 */
export function twoYearHours(input: Input): Decision {
  return settled(givenTwoYearHours(input), givenTwoYearHours, input, TWO_YEAR_HOURS_PARTS);
}

/** 在職專班時數：結果與理由。 */
export function explainTwoYearHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const total = decimalOf(teachingHours.total, 10, 0, 20000);
  const creditHoursValue = computeCreditHours(credits);
  const twoYearMaximumValue = computeTwoYearMaximum(creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const twoYearMaximumLack = twoYearMaximumValue !== twoYearMaximumValue ? lackOfTwoYearMaximum(creditHoursLack) : false;
  return resultOfTwoYearHours(programme_2, credits, total, twoYearMaximumValue, twoYearMaximumLack, input);
}

/** 在職專班時數上限：value */
const TWO_YEAR_MAXIMUM_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第一目第三細目第一項');

/** 在職專班時數上限所讀的事實 */
const TWO_YEAR_MAXIMUM_FACTS: readonly string[] = ['開課時數.畢業學分'];

function resultOfTwoYearMaximum(twoYearMaximumValue: number, creditHoursLack: Note, credits: number, creditHoursValue: number): Result {
  const value = twoYearMaximumValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款第一目第三細目第一項', lacking(lackOfTwoYearMaximum(creditHoursLack)), TWO_YEAR_MAXIMUM_FACTS)
      : TWO_YEAR_MAXIMUM_VALUE;
  return result(
    decision,
    {
      text: '以各系所定之畢業應修學分（60~80學分）加10小時為限。院訂科目與實習課，均不列入。開課之時段，為每週五之晚間與週六、週日之全日；有需要時，得於其他時間排課。',
      values: [
        ['credits', showNumber(credits, 1n, '學分')],
        ['creditHours', showNumber(creditHoursValue, 1n, '小時')],
        ['twoYearExtra', '10 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function difference_15(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const value = creditHoursValue + 10;
  return value === value ? value : lacking(creditHoursLack).missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_CREDITS_PARTS_3: PartedFact = [
  '開課時數.畢業學分',
  'teachingHours',
  'credits',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_15, 'known']], hasEnds: true },
];

const TWO_YEAR_MAXIMUM_PARTS: Parts = { order: TWO_YEAR_MAXIMUM_FACTS, deciding: [TEACHING_HOURS_CREDITS_PARTS_3], others: [] };

function givenTwoYearMaximum(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const twoYearMaximumValue = computeTwoYearMaximum(creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const value = twoYearMaximumValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款第一目第三細目第一項', lacking(lackOfTwoYearMaximum(creditHoursLack)), TWO_YEAR_MAXIMUM_FACTS)
      : TWO_YEAR_MAXIMUM_VALUE,
    scaledValue(value),
  );
}

function valueOfTwoYearMaximum(twoYearMaximumValue: number): number | undefined {
  const value = twoYearMaximumValue;
  return scaledValue(value);
}

/**
 * 在職專班時數上限（第四點第二款第一目第三細目第一項）
 *
 * > 以各系所定之畢業應修學分（60~80學分）加10小時為限。院訂科目與實習課，均不列入。開課之時段，為每週五之晚間與週六、週日之全日；有需要時，得於其他時間排課。
 *
 * - 其餘 畢業學分時數 ＋ 在職加計時數（10 小時）
 *
 * undefined：無法判定。
 */
export function twoYearMaximum(input: Input): number | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const twoYearMaximumValue = computeTwoYearMaximum(creditHoursValue);
  return settledValue(valueOfTwoYearMaximum(twoYearMaximumValue), givenTwoYearMaximum, input, TWO_YEAR_MAXIMUM_PARTS);
}

/** 在職專班時數上限：值與理由。 */
export function explainTwoYearMaximum(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const twoYearMaximumValue = computeTwoYearMaximum(creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  return settledResult(
    resultOfTwoYearMaximum(twoYearMaximumValue, creditHoursLack, credits, creditHoursValue),
    givenTwoYearMaximum,
    input,
    TWO_YEAR_MAXIMUM_PARTS,
  );
}

/** 碩士班時數上限：value */
const MASTER_MAXIMUM_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第二目');

/** 碩士班時數上限所讀的事實 */
const MASTER_MAXIMUM_FACTS: readonly string[] = ['開課時數.碩士班數', '開課時數.畢業學分', '開課時數.研究所型態'];

function resultOfMasterMaximum(
  masterMaximumValue: number,
  masterClasses: number,
  creditHoursLack: Note,
  kind: InstituteKind | undefined,
  credits: number,
  creditHoursValue: number,
): Result {
  const value = masterMaximumValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款第二目', lacking(lackOfMasterMaximum(masterClasses, creditHoursLack, kind)), MASTER_MAXIMUM_FACTS)
      : MASTER_MAXIMUM_VALUE;
  return result(
    decision,
    {
      text: '碩士班（含學位學程）：1. 獨立研究所之碩士班（或碩、博士班）（1）獨立研究所之碩士班：每學年開課之總時數，以畢業學分數（論文學分不計）加9小時為限。（2）獨立研究所之碩、博士班：同前，以加6小時為限。2. 系所合一之碩士班（1）系所合一之碩士班：與「獨立研究所碩士班」同。（2）系所合一之碩、博士班：與「獨立研究所碩、博士班」同。（3）同一系（所）所招收之碩士班達兩班（含）以上者，每學年開課之總時數，以各碩士班畢業總學分數（論文學分不計），每一班加6小時計。3. 碩士班（或碩、博士班）之共修課程，各學院每學年得開設2-3門（計碩、博士班之額度）；其開課總時數，以所屬碩士班每一班3小時為上限。',
      values: [
        ['masterClasses', showNumber(masterClasses, 1n, '班')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['kind', showMember(kind, INSTITUTE_KIND_NAMES)],
        ['creditHours', showNumber(creditHoursValue, 1n, '小時')],
        ['severalMasters', '2 班'],
        ['perClassExtra', '6 小時'],
        ['classUnit', '1 班'],
        ['jointExtra', '6 小時'],
        ['masterExtra', '9 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function difference_16(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const kind = readInstituteKind(teachingHours.kind);
  const masterMaximumValue = computeMasterMaximum(masterClasses, creditHoursValue, kind);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const masterMaximumLack = masterMaximumValue !== masterMaximumValue ? lackOfMasterMaximum(masterClasses, creditHoursLack, kind) : false;
  const value = masterMaximumValue;
  return value === value ? value : lacking(masterMaximumLack).missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_MASTER_CLASSES_PARTS: PartedFact = [
  '開課時數.碩士班數',
  'teachingHours',
  'masterClasses',
  { low: 1, high: 20, scale: 1, starts: [1, 2], turns: [[difference_16, 'known']], hasEnds: true },
];

function difference_17(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const kind = readInstituteKind(teachingHours.kind);
  const masterMaximumValue = computeMasterMaximum(masterClasses, creditHoursValue, kind);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const masterMaximumLack = masterMaximumValue !== masterMaximumValue ? lackOfMasterMaximum(masterClasses, creditHoursLack, kind) : false;
  const value = masterMaximumValue;
  return value === value ? value : lacking(masterMaximumLack).missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_CREDITS_PARTS_4: PartedFact = [
  '開課時數.畢業學分',
  'teachingHours',
  'credits',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_17, 'known']], hasEnds: true },
];

const TEACHING_HOURS_KIND_PARTS: PartedFact = ['開課時數.研究所型態', 'teachingHours', 'kind', ['independent', 'independentJoint']];

const MASTER_MAXIMUM_PARTS: Parts = {
  order: MASTER_MAXIMUM_FACTS,
  deciding: [TEACHING_HOURS_MASTER_CLASSES_PARTS, TEACHING_HOURS_CREDITS_PARTS_4],
  others: [TEACHING_HOURS_KIND_PARTS],
};

function givenMasterMaximum(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const kind = readInstituteKind(teachingHours.kind);
  const masterMaximumValue = computeMasterMaximum(masterClasses, creditHoursValue, kind);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const value = masterMaximumValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款第二目', lacking(lackOfMasterMaximum(masterClasses, creditHoursLack, kind)), MASTER_MAXIMUM_FACTS)
      : MASTER_MAXIMUM_VALUE,
    scaledValue(value),
  );
}

function valueOfMasterMaximum(masterMaximumValue: number): number | undefined {
  const value = masterMaximumValue;
  return scaledValue(value);
}

/**
 * 碩士班時數上限（第四點第二款第二目）
 *
 * > 碩士班（含學位學程）：1. 獨立研究所之碩士班（或碩、博士班）（1）獨立研究所之碩士班：每學年開課之總時數，以畢業學分數（論文學分不計）加9小時為限。（2）獨立研究所之碩、博士班：同前，以加6小時為限。2. 系所合一之碩士班（1）系所合一之碩士班：與「獨立研究所碩士班」同。（2）系所合一之碩、博士班：與「獨立研究所碩、博士班」同。（3）同一系（所）所招收之碩士班達兩班（含）以上者，每學年開課之總時數，以各碩士班畢業總學分數（論文學分不計），每一班加6小時計。3. 碩士班（或碩、博士班）之共修課程，各學院每學年得開設2-3門（計碩、博士班之額度）；其開課總時數，以所屬碩士班每一班3小時為上限。
 *
 * - 當 開課時數.碩士班數 ≥ 多碩士班（2 班） 則 畢業學分時數 ＋ （每班加計時數（6 小時） × （開課時數.碩士班數 ÷ 計算班數（1 班）））
 * - 當 開課時數.碩士班數 < 多碩士班（2 班） 且 開課時數.研究所型態 屬於 獨立碩博士班、系所合一碩博士班 則 畢業學分時數 ＋ 碩博班加計時數（6 小時）
 * - 其餘 畢業學分時數 ＋ 碩士班加計時數（9 小時）
 *
 * undefined：無法判定。
 */
export function masterMaximum(input: Input): number | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const kind = readInstituteKind(teachingHours.kind);
  const masterMaximumValue = computeMasterMaximum(masterClasses, creditHoursValue, kind);
  return settledValue(valueOfMasterMaximum(masterMaximumValue), givenMasterMaximum, input, MASTER_MAXIMUM_PARTS);
}

/** 碩士班時數上限：值與理由。 */
export function explainMasterMaximum(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const kind = readInstituteKind(teachingHours.kind);
  const masterMaximumValue = computeMasterMaximum(masterClasses, creditHoursValue, kind);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  return settledResult(
    resultOfMasterMaximum(masterMaximumValue, masterClasses, creditHoursLack, kind, credits, creditHoursValue),
    givenMasterMaximum,
    input,
    MASTER_MAXIMUM_PARTS,
  );
}

function holdsWith_13(shared: number, masterClasses: number): Truth {
  return shared <= 3 * masterClasses ? YES : shared > 3 * masterClasses ? NO : UNKNOWN;
}

function holdsAtEnds_13(shared: number, masterClasses: number): Truth {
  return agree(
    holdsWith_13(shared === shared ? shared : 0, masterClasses === masterClasses ? masterClasses : 20),
    holdsWith_13(shared === shared ? shared : 1000, masterClasses === masterClasses ? masterClasses : 1),
  );
}

/** 共修課程：notApplicable */
const SHARED_COURSE_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第二目第三細目');

/** 共修課程：met */
const SHARED_COURSE_RULE_MET = /* @__PURE__ */ decided('met', '第四點第二款第二目第三細目');

/** 共修課程：violated */
const SHARED_COURSE_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第二目第三細目');

/** 共修課程所讀的事實 */
const SHARED_COURSE_RULE_FACTS: readonly string[] = ['開課時數.共修門數', '開課時數.共修時數', '開課時數.碩士班數'];

function openSharedCourseRule(sharedCourses: number, shared: number, masterClasses: number, sharedMaximumLack: Note): Decision {
  if (sharedCourses <= 0) return SHARED_COURSE_RULE_NOT_APPLICABLE;
  const must: Truth = and(
    and(sharedCourses >= 2 ? YES : sharedCourses < 2 ? NO : UNKNOWN, sharedCourses <= 3 ? YES : sharedCourses > 3 ? NO : UNKNOWN),
    holdsAtEnds_13(shared, masterClasses),
  );
  if (sharedCourses > 0 && must === YES) return SHARED_COURSE_RULE_MET;
  if (sharedCourses > 0 && must === NO) return SHARED_COURSE_RULE_VIOLATED;
  return undeterminedDuty(
    '第四點第二款第二目第三細目',
    answer(sharedCourses > 0 ? YES : sharedCourses <= 0 ? NO : UNKNOWN, sharedCourses !== sharedCourses && '開課時數.共修門數'),
    allAnswers(
      allAnswers(
        answer(sharedCourses >= 2 ? YES : sharedCourses < 2 ? NO : UNKNOWN, sharedCourses !== sharedCourses && '開課時數.共修門數'),
        answer(sharedCourses <= 3 ? YES : sharedCourses > 3 ? NO : UNKNOWN, sharedCourses !== sharedCourses && '開課時數.共修門數'),
      ),
      answer(holdsAtEnds_13(shared, masterClasses), shared !== shared && '開課時數.共修時數', sharedMaximumLack),
    ),
    YES,
    SHARED_COURSE_RULE_FACTS,
  );
}

const TEACHING_HOURS_SHARED_COURSES_PARTS: PartedFact = ['開課時數.共修門數', 'teachingHours', 'sharedCourses', [0, 1, 2, 4]];

function difference_18(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const shared = integerOf(teachingHours.shared, 0, 1000);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const sharedMaximumValue = computeSharedMaximum(masterClasses);
  const sharedMaximumLack = sharedMaximumValue !== sharedMaximumValue ? lackOfSharedMaximum(masterClasses) : false;
  const value = shared * 60 - sharedMaximumValue * 60;
  return value === value
    ? value
    : lacking(shared !== shared && '開課時數.共修時數', sharedMaximumLack).missing.length > 0
      ? undefined
      : null;
}

const TEACHING_HOURS_SHARED_PARTS: PartedFact = [
  '開課時數.共修時數',
  'teachingHours',
  'shared',
  { low: 0, high: 1000, scale: 1, starts: [0], turns: [[difference_18, '>']] },
];

const TEACHING_HOURS_MASTER_CLASSES_PARTS_2: PartedFact = [
  '開課時數.碩士班數',
  'teachingHours',
  'masterClasses',
  { low: 1, high: 20, scale: 1, starts: [1], turns: [[difference_18, '>']] },
];

const SHARED_COURSE_RULE_PARTS: Parts = {
  order: SHARED_COURSE_RULE_FACTS,
  deciding: [TEACHING_HOURS_SHARED_COURSES_PARTS],
  others: [TEACHING_HOURS_SHARED_PARTS, TEACHING_HOURS_MASTER_CLASSES_PARTS_2],
};

function givenSharedCourseRule(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const sharedCourses = integerOf(teachingHours.sharedCourses, 0, 20);
  const shared = integerOf(teachingHours.shared, 0, 1000);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const sharedMaximumValue = computeSharedMaximum(masterClasses);
  const sharedMaximumLack = sharedMaximumValue !== sharedMaximumValue ? lackOfSharedMaximum(masterClasses) : false;
  return sharedCourses <= 0
    ? SHARED_COURSE_RULE_NOT_APPLICABLE
    : sharedCourses > 0 && sharedCourses >= 2 && sharedCourses <= 3 && shared <= sharedMaximumValue
      ? SHARED_COURSE_RULE_MET
      : sharedCourses > 0 && (sharedCourses < 2 || sharedCourses > 3 || shared > sharedMaximumValue)
        ? SHARED_COURSE_RULE_VIOLATED
        : openSharedCourseRule(sharedCourses, shared, masterClasses, sharedMaximumLack);
}

function resultOfSharedCourseRule(
  sharedCourses: number,
  shared: number,
  sharedMaximumValue: number,
  masterClasses: number,
  sharedMaximumLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      sharedCourses <= 0
        ? SHARED_COURSE_RULE_NOT_APPLICABLE
        : sharedCourses > 0 && sharedCourses >= 2 && sharedCourses <= 3 && shared <= sharedMaximumValue
          ? SHARED_COURSE_RULE_MET
          : sharedCourses > 0 && (sharedCourses < 2 || sharedCourses > 3 || shared > sharedMaximumValue)
            ? SHARED_COURSE_RULE_VIOLATED
            : openSharedCourseRule(sharedCourses, shared, masterClasses, sharedMaximumLack),
      givenSharedCourseRule,
      input,
      SHARED_COURSE_RULE_PARTS,
    ),
    {
      text: '碩士班（或碩、博士班）之共修課程，各學院每學年得開設2-3門（計碩、博士班之額度）；其開課總時數，以所屬碩士班每一班3小時為上限。',
      values: [
        ['teachingHours.sharedCourses', showNumber(sharedCourses, 1n, '門')],
        ['shared', showNumber(shared, 1n, '小時')],
        ['masterClasses', showNumber(masterClasses, 1n, '班')],
        ['sharedMaximum', showNumber(sharedMaximumValue, 1n, '小時')],
        ['binding.sharedCourses', '2 至 3 門'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 共修課程（第四點第二款第二目第三細目）
 *
 * > 碩士班（或碩、博士班）之共修課程，各學院每學年得開設2-3門（計碩、博士班之額度）；其開課總時數，以所屬碩士班每一班3小時為上限。
 *
 * - 適用 開課時數.共修門數 > 0
 * - 應 （開課時數.共修門數 ≥ 共修門數（2 至 3 門） 且 開課時數.共修門數 ≤ 共修門數（2 至 3 門）） 且 開課時數.共修時數 ≤ 共修時數上限
 */
export function sharedCourseRule(input: Input): Decision {
  return settled(givenSharedCourseRule(input), givenSharedCourseRule, input, SHARED_COURSE_RULE_PARTS);
}

/** 共修課程：結果與理由。 */
export function explainSharedCourseRule(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const sharedCourses = integerOf(teachingHours.sharedCourses, 0, 20);
  const shared = integerOf(teachingHours.shared, 0, 1000);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const sharedMaximumValue = computeSharedMaximum(masterClasses);
  const sharedMaximumLack = sharedMaximumValue !== sharedMaximumValue ? lackOfSharedMaximum(masterClasses) : false;
  return resultOfSharedCourseRule(sharedCourses, shared, sharedMaximumValue, masterClasses, sharedMaximumLack, input);
}

/** 共修時數上限：value */
const SHARED_MAXIMUM_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第二目第三細目');

/** 共修時數上限所讀的事實 */
const SHARED_MAXIMUM_FACTS: readonly string[] = ['開課時數.碩士班數'];

function resultOfSharedMaximum(sharedMaximumValue: number, masterClasses: number): Result {
  const value = sharedMaximumValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款第二目第三細目', lacking(lackOfSharedMaximum(masterClasses)), SHARED_MAXIMUM_FACTS)
      : SHARED_MAXIMUM_VALUE;
  return result(
    decision,
    {
      text: '碩士班（或碩、博士班）之共修課程，各學院每學年得開設2-3門（計碩、博士班之額度）；其開課總時數，以所屬碩士班每一班3小時為上限。',
      values: [
        ['masterClasses', showNumber(masterClasses, 1n, '班')],
        ['sharedHours', '3 小時'],
        ['classUnit', '1 班'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function difference_19(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const value = 3 * masterClasses;
  return value === value ? value : lacking(masterClasses !== masterClasses && '開課時數.碩士班數').missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_MASTER_CLASSES_PARTS_3: PartedFact = [
  '開課時數.碩士班數',
  'teachingHours',
  'masterClasses',
  { low: 1, high: 20, scale: 1, starts: [1], turns: [[difference_19, 'known']], hasEnds: true },
];

const SHARED_MAXIMUM_PARTS: Parts = { order: SHARED_MAXIMUM_FACTS, deciding: [TEACHING_HOURS_MASTER_CLASSES_PARTS_3], others: [] };

function givenSharedMaximum(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const sharedMaximumValue = computeSharedMaximum(masterClasses);
  const value = sharedMaximumValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款第二目第三細目', lacking(lackOfSharedMaximum(masterClasses)), SHARED_MAXIMUM_FACTS)
      : SHARED_MAXIMUM_VALUE,
    scaledValue(value),
  );
}

function valueOfSharedMaximum(sharedMaximumValue: number): number | undefined {
  const value = sharedMaximumValue;
  return scaledValue(value);
}

/**
 * 共修時數上限（第四點第二款第二目第三細目）
 *
 * > 碩士班（或碩、博士班）之共修課程，各學院每學年得開設2-3門（計碩、博士班之額度）；其開課總時數，以所屬碩士班每一班3小時為上限。
 *
 * - 其餘 共修每班時數（3 小時） × （開課時數.碩士班數 ÷ 計算班數（1 班））
 *
 * undefined：無法判定。
 */
export function sharedMaximum(input: Input): number | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const sharedMaximumValue = computeSharedMaximum(masterClasses);
  return settledValue(valueOfSharedMaximum(sharedMaximumValue), givenSharedMaximum, input, SHARED_MAXIMUM_PARTS);
}

/** 共修時數上限：值與理由。 */
export function explainSharedMaximum(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const sharedMaximumValue = computeSharedMaximum(masterClasses);
  return settledResult(resultOfSharedMaximum(sharedMaximumValue, masterClasses), givenSharedMaximum, input, SHARED_MAXIMUM_PARTS);
}

/** 在職碩士時數上限：value */
const IN_SERVICE_MAXIMUM_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第三目第一細目');

/** 在職碩士時數上限所讀的事實 */
const IN_SERVICE_MAXIMUM_FACTS: readonly string[] = ['開課時數.畢業學分'];

function resultOfInServiceMaximum(inServiceMaximumValue: number, creditHoursLack: Note, credits: number, creditHoursValue: number): Result {
  const value = inServiceMaximumValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款第三目第一細目', lacking(lackOfInServiceMaximum(creditHoursLack)), IN_SERVICE_MAXIMUM_FACTS)
      : IN_SERVICE_MAXIMUM_VALUE;
  return result(
    decision,
    {
      text: '獨立研究所之碩士在職專班：每學年開課之總時數，以畢業學分數（論文學分不計）加6小時為限。',
      values: [
        ['credits', showNumber(credits, 1n, '學分')],
        ['creditHours', showNumber(creditHoursValue, 1n, '小時')],
        ['inServiceExtra', '6 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function difference_20(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const value = creditHoursValue + 6;
  return value === value ? value : lacking(creditHoursLack).missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_CREDITS_PARTS_5: PartedFact = [
  '開課時數.畢業學分',
  'teachingHours',
  'credits',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_20, 'known']], hasEnds: true },
];

const IN_SERVICE_MAXIMUM_PARTS: Parts = { order: IN_SERVICE_MAXIMUM_FACTS, deciding: [TEACHING_HOURS_CREDITS_PARTS_5], others: [] };

function givenInServiceMaximum(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const inServiceMaximumValue = computeInServiceMaximum(creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const value = inServiceMaximumValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款第三目第一細目', lacking(lackOfInServiceMaximum(creditHoursLack)), IN_SERVICE_MAXIMUM_FACTS)
      : IN_SERVICE_MAXIMUM_VALUE,
    scaledValue(value),
  );
}

function valueOfInServiceMaximum(inServiceMaximumValue: number): number | undefined {
  const value = inServiceMaximumValue;
  return scaledValue(value);
}

/**
 * 在職碩士時數上限（第四點第二款第三目第一細目）
 *
 * > 獨立研究所之碩士在職專班：每學年開課之總時數，以畢業學分數（論文學分不計）加6小時為限。
 *
 * - 其餘 畢業學分時數 ＋ 在職碩士加計時數（6 小時）
 *
 * undefined：無法判定。
 */
export function inServiceMaximum(input: Input): number | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const inServiceMaximumValue = computeInServiceMaximum(creditHoursValue);
  return settledValue(valueOfInServiceMaximum(inServiceMaximumValue), givenInServiceMaximum, input, IN_SERVICE_MAXIMUM_PARTS);
}

/** 在職碩士時數上限：值與理由。 */
export function explainInServiceMaximum(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const inServiceMaximumValue = computeInServiceMaximum(creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  return settledResult(
    resultOfInServiceMaximum(inServiceMaximumValue, creditHoursLack, credits, creditHoursValue),
    givenInServiceMaximum,
    input,
    IN_SERVICE_MAXIMUM_PARTS,
  );
}

/** 多班在職碩士時數上限：value */
const SEVERAL_IN_SERVICE_MAXIMUM_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第三目第三細目');

/** 多班在職碩士時數上限所讀的事實 */
const SEVERAL_IN_SERVICE_MAXIMUM_FACTS: readonly string[] = ['開課時數.畢業學分', '開課時數.碩士班數'];

function resultOfSeveralInServiceMaximum(
  severalInServiceMaximumValue: number,
  creditHoursLack: Note,
  masterClasses: number,
  credits: number,
  creditHoursValue: number,
): Result {
  const value = severalInServiceMaximumValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第四點第二款第三目第三細目',
          lacking(lackOfSeveralInServiceMaximum(creditHoursLack, masterClasses)),
          SEVERAL_IN_SERVICE_MAXIMUM_FACTS,
        )
      : SEVERAL_IN_SERVICE_MAXIMUM_VALUE;
  return result(
    decision,
    {
      text: '一系所招收之碩士在職專班有兩個（含）以上者：與「系所合一碩士班」同。',
      values: [
        ['credits', showNumber(credits, 1n, '學分')],
        ['masterClasses', showNumber(masterClasses, 1n, '班')],
        ['creditHours', showNumber(creditHoursValue, 1n, '小時')],
        ['perClassExtra', '6 小時'],
        ['classUnit', '1 班'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function difference_21(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const value = creditHoursValue + 6 * masterClasses;
  return value === value
    ? value
    : lacking(creditHoursLack, masterClasses !== masterClasses && '開課時數.碩士班數').missing.length > 0
      ? undefined
      : null;
}

const TEACHING_HOURS_CREDITS_PARTS_6: PartedFact = [
  '開課時數.畢業學分',
  'teachingHours',
  'credits',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_21, 'known']], hasEnds: true },
];

const TEACHING_HOURS_MASTER_CLASSES_PARTS_4: PartedFact = [
  '開課時數.碩士班數',
  'teachingHours',
  'masterClasses',
  { low: 1, high: 20, scale: 1, starts: [1], turns: [[difference_21, 'known']], hasEnds: true },
];

const SEVERAL_IN_SERVICE_MAXIMUM_PARTS: Parts = {
  order: SEVERAL_IN_SERVICE_MAXIMUM_FACTS,
  deciding: [TEACHING_HOURS_CREDITS_PARTS_6, TEACHING_HOURS_MASTER_CLASSES_PARTS_4],
  others: [],
};

function givenSeveralInServiceMaximum(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const severalInServiceMaximumValue = computeSeveralInServiceMaximum(creditHoursValue, masterClasses);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const value = severalInServiceMaximumValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第四點第二款第三目第三細目',
          lacking(lackOfSeveralInServiceMaximum(creditHoursLack, masterClasses)),
          SEVERAL_IN_SERVICE_MAXIMUM_FACTS,
        )
      : SEVERAL_IN_SERVICE_MAXIMUM_VALUE,
    scaledValue(value),
  );
}

function valueOfSeveralInServiceMaximum(severalInServiceMaximumValue: number): number | undefined {
  const value = severalInServiceMaximumValue;
  return scaledValue(value);
}

/**
 * 多班在職碩士時數上限（第四點第二款第三目第三細目）
 *
 * > 一系所招收之碩士在職專班有兩個（含）以上者：與「系所合一碩士班」同。
 *
 * - 其餘 畢業學分時數 ＋ （每班加計時數（6 小時） × （開課時數.碩士班數 ÷ 計算班數（1 班）））
 *
 * undefined：無法判定。
 */
export function severalInServiceMaximum(input: Input): number | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const severalInServiceMaximumValue = computeSeveralInServiceMaximum(creditHoursValue, masterClasses);
  return settledValue(
    valueOfSeveralInServiceMaximum(severalInServiceMaximumValue),
    givenSeveralInServiceMaximum,
    input,
    SEVERAL_IN_SERVICE_MAXIMUM_PARTS,
  );
}

/** 多班在職碩士時數上限：值與理由。 */
export function explainSeveralInServiceMaximum(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const severalInServiceMaximumValue = computeSeveralInServiceMaximum(creditHoursValue, masterClasses);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  return settledResult(
    resultOfSeveralInServiceMaximum(severalInServiceMaximumValue, creditHoursLack, masterClasses, credits, creditHoursValue),
    givenSeveralInServiceMaximum,
    input,
    SEVERAL_IN_SERVICE_MAXIMUM_PARTS,
  );
}

/** 博士班時數上限：value */
const DOCTOR_MAXIMUM_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第四目');

/** 博士班時數上限所讀的事實 */
const DOCTOR_MAXIMUM_FACTS: readonly string[] = ['開課時數.研究所型態', '開課時數.畢業學分'];

function resultOfDoctorMaximum(
  doctorMaximumValue: number,
  kind: InstituteKind | undefined,
  creditHoursLack: Note,
  credits: number,
  creditHoursValue: number,
): Result {
  const value = doctorMaximumValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款第四目', lacking(lackOfDoctorMaximum(kind, creditHoursLack)), DOCTOR_MAXIMUM_FACTS)
      : DOCTOR_MAXIMUM_VALUE;
  return result(
    decision,
    {
      text: '博士班（含學位學程）：1. 獨立研究所之博士班（或碩、博士班）（1）獨立研究所之博士班：每學年開課之總時數，以畢業學分數（論文學分不計）加15小時為限（例6+6+3）。（2）獨立所之碩、博士班：同前，以加12小時為限（例6+3+3）。2. 系所合一之博士班：每學年開課之總時數，以畢業學分數（論文學分不計）加12小時為限。3. 學院博士班：與「獨立研究所博士班」同，加15小時。',
      values: [
        ['kind', showMember(kind, INSTITUTE_KIND_NAMES)],
        ['credits', showNumber(credits, 1n, '學分')],
        ['creditHours', showNumber(creditHoursValue, 1n, '小時')],
        ['jointDoctorExtra', '12 小時'],
        ['combinedDoctorExtra', '12 小時'],
        ['collegeDoctorExtra', '15 小時'],
        ['doctorExtra', '15 小時'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

const TEACHING_HOURS_KIND_PARTS_2: PartedFact = [
  '開課時數.研究所型態',
  'teachingHours',
  'kind',
  ['independent', 'independentJoint', 'combined', 'college'],
];

function difference_22(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const kind = readInstituteKind(teachingHours.kind);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const doctorMaximumValue = computeDoctorMaximum(kind, creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const doctorMaximumLack = doctorMaximumValue !== doctorMaximumValue ? lackOfDoctorMaximum(kind, creditHoursLack) : false;
  const value = doctorMaximumValue;
  return value === value ? value : lacking(doctorMaximumLack).missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_CREDITS_PARTS_7: PartedFact = [
  '開課時數.畢業學分',
  'teachingHours',
  'credits',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_22, 'known']], hasEnds: true },
];

const DOCTOR_MAXIMUM_PARTS: Parts = {
  order: DOCTOR_MAXIMUM_FACTS,
  deciding: [TEACHING_HOURS_KIND_PARTS_2, TEACHING_HOURS_CREDITS_PARTS_7],
  others: [],
};

function givenDoctorMaximum(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const kind = readInstituteKind(teachingHours.kind);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const doctorMaximumValue = computeDoctorMaximum(kind, creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const value = doctorMaximumValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款第四目', lacking(lackOfDoctorMaximum(kind, creditHoursLack)), DOCTOR_MAXIMUM_FACTS)
      : DOCTOR_MAXIMUM_VALUE,
    scaledValue(value),
  );
}

function valueOfDoctorMaximum(doctorMaximumValue: number): number | undefined {
  const value = doctorMaximumValue;
  return scaledValue(value);
}

/**
 * 博士班時數上限（第四點第二款第四目）
 *
 * > 博士班（含學位學程）：1. 獨立研究所之博士班（或碩、博士班）（1）獨立研究所之博士班：每學年開課之總時數，以畢業學分數（論文學分不計）加15小時為限（例6+6+3）。（2）獨立所之碩、博士班：同前，以加12小時為限（例6+3+3）。2. 系所合一之博士班：每學年開課之總時數，以畢業學分數（論文學分不計）加12小時為限。3. 學院博士班：與「獨立研究所博士班」同，加15小時。
 *
 * - 當 開課時數.研究所型態 = 獨立碩博士班 則 畢業學分時數 ＋ 碩博合辦博士加計時數（12 小時）
 * - 當 開課時數.研究所型態 屬於 系所合一、系所合一碩博士班 則 畢業學分時數 ＋ 合一博士加計時數（12 小時）
 * - 當 開課時數.研究所型態 = 學院博士班 則 畢業學分時數 ＋ 學院博士加計時數（15 小時）
 * - 其餘 畢業學分時數 ＋ 博士班加計時數（15 小時）
 *
 * undefined：無法判定。
 */
export function doctorMaximum(input: Input): number | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const kind = readInstituteKind(teachingHours.kind);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const doctorMaximumValue = computeDoctorMaximum(kind, creditHoursValue);
  return settledValue(valueOfDoctorMaximum(doctorMaximumValue), givenDoctorMaximum, input, DOCTOR_MAXIMUM_PARTS);
}

/** 博士班時數上限：值與理由。 */
export function explainDoctorMaximum(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const kind = readInstituteKind(teachingHours.kind);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const doctorMaximumValue = computeDoctorMaximum(kind, creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  return settledResult(
    resultOfDoctorMaximum(doctorMaximumValue, kind, creditHoursLack, credits, creditHoursValue),
    givenDoctorMaximum,
    input,
    DOCTOR_MAXIMUM_PARTS,
  );
}

/** 教育學程時數：value */
const PROGRAMME_HOURS_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第五目第一細目');

/** 教育學程時數所讀的事實 */
const PROGRAMME_HOURS_FACTS: readonly string[] = ['開課時數.必修時數', '開課時數.選修時數', '開課時數.班級數'];

function resultOfProgrammeHours(programmeHoursValue: number, required: number, elective: number, classes: number): Result {
  const value = programmeHoursValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款第五目第一細目', lacking(lackOfProgrammeHours(required, elective, classes)), PROGRAMME_HOURS_FACTS)
      : PROGRAMME_HOURS_VALUE;
  return result(
    decision,
    {
      text: '各學程師資班每學年之開課時數，比照通識課，按（必修＋選修×1.5）×班級數計算。',
      values: [
        ['required', showNumber(required, 1n, '小時')],
        ['elective', showNumber(elective, 1n, '小時')],
        ['classes', showNumber(classes, 1n, '班')],
        ['programmeWeight', '1.5'],
        ['classUnit', '1 班'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 120n)),
    '小時',
  );
}

function difference_23(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const required = integerOf(teachingHours.required, 0, 1000);
  const elective = integerOf(teachingHours.elective, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const value = (2 * (required * 60) + elective * 60 * 3) * classes;
  return value === value
    ? value
    : lacking(
          required !== required && '開課時數.必修時數',
          elective !== elective && '開課時數.選修時數',
          classes !== classes && '開課時數.班級數',
        ).missing.length > 0
      ? undefined
      : null;
}

const TEACHING_HOURS_REQUIRED_PARTS_2: PartedFact = [
  '開課時數.必修時數',
  'teachingHours',
  'required',
  { low: 0, high: 1000, scale: 1, starts: [0], turns: [[difference_23, 'known']], hasEnds: true },
];

const TEACHING_HOURS_ELECTIVE_PARTS_2: PartedFact = [
  '開課時數.選修時數',
  'teachingHours',
  'elective',
  { low: 0, high: 1000, scale: 1, starts: [0], turns: [[difference_23, 'known']], hasEnds: true },
];

const TEACHING_HOURS_CLASSES_PARTS_4: PartedFact = [
  '開課時數.班級數',
  'teachingHours',
  'classes',
  { low: 1, high: 20, scale: 1, starts: [1], turns: [[difference_23, 'known']], hasEnds: true },
];

const PROGRAMME_HOURS_PARTS: Parts = {
  order: PROGRAMME_HOURS_FACTS,
  deciding: [TEACHING_HOURS_REQUIRED_PARTS_2, TEACHING_HOURS_ELECTIVE_PARTS_2, TEACHING_HOURS_CLASSES_PARTS_4],
  others: [],
};

function givenProgrammeHours(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const required = integerOf(teachingHours.required, 0, 1000);
  const elective = integerOf(teachingHours.elective, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const programmeHoursValue = computeProgrammeHours(required, elective, classes);
  const value = programmeHoursValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款第五目第一細目', lacking(lackOfProgrammeHours(required, elective, classes)), PROGRAMME_HOURS_FACTS)
      : PROGRAMME_HOURS_VALUE,
    scaledValue(value, 120n),
  );
}

function valueOfProgrammeHours(programmeHoursValue: number): number | string | undefined {
  const value = programmeHoursValue;
  return scaledValue(value, 120n);
}

/**
 * 教育學程時數（第四點第二款第五目第一細目）
 *
 * > 各學程師資班每學年之開課時數，比照通識課，按（必修＋選修×1.5）×班級數計算。
 *
 * - 其餘 （（開課時數.必修時數 ＋ （開課時數.選修時數 × 學程選修加成（1.5））） × （開課時數.班級數 ÷ 計算班數（1 班））） ÷ 60
 *
 * undefined：無法判定。
 */
export function programmeHours(input: Input): number | string | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const required = integerOf(teachingHours.required, 0, 1000);
  const elective = integerOf(teachingHours.elective, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const programmeHoursValue = computeProgrammeHours(required, elective, classes);
  return settledValue(valueOfProgrammeHours(programmeHoursValue), givenProgrammeHours, input, PROGRAMME_HOURS_PARTS);
}

/** 教育學程時數：值與理由。 */
export function explainProgrammeHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const required = integerOf(teachingHours.required, 0, 1000);
  const elective = integerOf(teachingHours.elective, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const programmeHoursValue = computeProgrammeHours(required, elective, classes);
  return settledResult(
    resultOfProgrammeHours(programmeHoursValue, required, elective, classes),
    givenProgrammeHours,
    input,
    PROGRAMME_HOURS_PARTS,
  );
}

/** 教育實踐加計：value */
const PRACTICE_EXTRA_HOURS_VALUE = /* @__PURE__ */ decided('value', '第四點第二款第五目第三細目');

/** 教育實踐加計所讀的事實 */
const PRACTICE_EXTRA_HOURS_FACTS: readonly string[] = ['開課時數.實踐組數'];

function resultOfPracticeExtraHours(practiceExtraHoursValue: number, practiceGroups: number): Result {
  const value = practiceExtraHoursValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款第五目第三細目', lacking(lackOfPracticeExtraHours(practiceGroups)), PRACTICE_EXTRA_HOURS_FACTS)
      : PRACTICE_EXTRA_HOURS_VALUE;
  return result(
    decision,
    {
      text: '教育實踐課程：得按各領域之必修課程，另行加計開課時數（每一組8小時，計2組）。',
      values: [
        ['practiceGroups', showNumber(practiceGroups, 1n, '組')],
        ['practiceExtra', '8 小時'],
        ['groupUnit', '1 組'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '小時',
  );
}

function difference_24(input: Input): number | null | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const practiceGroups = integerOf(teachingHours.practiceGroups, 0, 20);
  const value = 8 * practiceGroups;
  return value === value ? value : lacking(practiceGroups !== practiceGroups && '開課時數.實踐組數').missing.length > 0 ? undefined : null;
}

const TEACHING_HOURS_PRACTICE_GROUPS_PARTS: PartedFact = [
  '開課時數.實踐組數',
  'teachingHours',
  'practiceGroups',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_24, 'known']], hasEnds: true },
];

const PRACTICE_EXTRA_HOURS_PARTS: Parts = {
  order: PRACTICE_EXTRA_HOURS_FACTS,
  deciding: [TEACHING_HOURS_PRACTICE_GROUPS_PARTS],
  others: [],
};

function givenPracticeExtraHours(input: Input): Valued {
  const teachingHours = recordOf(input?.teachingHours);
  const practiceGroups = integerOf(teachingHours.practiceGroups, 0, 20);
  const practiceExtraHoursValue = computePracticeExtraHours(practiceGroups);
  const value = practiceExtraHoursValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款第五目第三細目', lacking(lackOfPracticeExtraHours(practiceGroups)), PRACTICE_EXTRA_HOURS_FACTS)
      : PRACTICE_EXTRA_HOURS_VALUE,
    scaledValue(value),
  );
}

function valueOfPracticeExtraHours(practiceExtraHoursValue: number): number | undefined {
  const value = practiceExtraHoursValue;
  return scaledValue(value);
}

/**
 * 教育實踐加計（第四點第二款第五目第三細目）
 *
 * > 教育實踐課程：得按各領域之必修課程，另行加計開課時數（每一組8小時，計2組）。
 *
 * - 其餘 實踐加計時數（8 小時） × （開課時數.實踐組數 ÷ 計算組數（1 組））
 *
 * undefined：無法判定。
 */
export function practiceExtraHours(input: Input): number | undefined {
  const teachingHours = recordOf(input?.teachingHours);
  const practiceGroups = integerOf(teachingHours.practiceGroups, 0, 20);
  const practiceExtraHoursValue = computePracticeExtraHours(practiceGroups);
  return settledValue(valueOfPracticeExtraHours(practiceExtraHoursValue), givenPracticeExtraHours, input, PRACTICE_EXTRA_HOURS_PARTS);
}

/** 教育實踐加計：值與理由。 */
export function explainPracticeExtraHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const practiceGroups = integerOf(teachingHours.practiceGroups, 0, 20);
  const practiceExtraHoursValue = computePracticeExtraHours(practiceGroups);
  return settledResult(
    resultOfPracticeExtraHours(practiceExtraHoursValue, practiceGroups),
    givenPracticeExtraHours,
    input,
    PRACTICE_EXTRA_HOURS_PARTS,
  );
}

/** 教育實踐組數：notApplicable */
const PRACTICE_GROUP_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第五目第三細目');

/** 教育實踐組數：met */
const PRACTICE_GROUP_RULE_MET = /* @__PURE__ */ decided('met', '第四點第二款第五目第三細目');

/** 教育實踐組數：violated */
const PRACTICE_GROUP_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第五目第三細目');

/** 教育實踐組數所讀的事實 */
const PRACTICE_GROUP_RULE_FACTS: readonly string[] = ['開課時數.實踐組數'];

function openPracticeGroupRule(practiceGroups: number): Decision {
  return undeterminedDuty(
    '第四點第二款第五目第三細目',
    answer(practiceGroups > 0 ? YES : practiceGroups <= 0 ? NO : UNKNOWN, practiceGroups !== practiceGroups && '開課時數.實踐組數'),
    answer(
      practiceGroups === 2 ? YES : practiceGroups < 2 || practiceGroups > 2 ? NO : UNKNOWN,
      practiceGroups !== practiceGroups && '開課時數.實踐組數',
    ),
    YES,
    PRACTICE_GROUP_RULE_FACTS,
  );
}

function decidePracticeGroupRule(practiceGroups: number): Decision {
  if (practiceGroups <= 0) return PRACTICE_GROUP_RULE_NOT_APPLICABLE;
  const must: Truth = practiceGroups === 2 ? YES : practiceGroups < 2 || practiceGroups > 2 ? NO : UNKNOWN;
  if (practiceGroups > 0 && must === YES) return PRACTICE_GROUP_RULE_MET;
  if (practiceGroups > 0 && must === NO) return PRACTICE_GROUP_RULE_VIOLATED;
  return openPracticeGroupRule(practiceGroups);
}

const TEACHING_HOURS_PRACTICE_GROUPS_PARTS_2: PartedFact = ['開課時數.實踐組數', 'teachingHours', 'practiceGroups', [0, 1, 2, 3]];

const PRACTICE_GROUP_RULE_PARTS: Parts = {
  order: PRACTICE_GROUP_RULE_FACTS,
  deciding: [TEACHING_HOURS_PRACTICE_GROUPS_PARTS_2],
  others: [],
};

function givenPracticeGroupRule(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const practiceGroups = integerOf(teachingHours.practiceGroups, 0, 20);
  return decidePracticeGroupRule(practiceGroups);
}

function resultOfPracticeGroupRule(practiceGroups: number, input: Input): Result {
  return result(settled(decidePracticeGroupRule(practiceGroups), givenPracticeGroupRule, input, PRACTICE_GROUP_RULE_PARTS), {
    text: '教育實踐課程：得按各領域之必修課程，另行加計開課時數（每一組8小時，計2組）。',
    values: [
      ['teachingHours.practiceGroups', showNumber(practiceGroups, 1n, '組')],
      ['binding.practiceGroups', '2 組'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 教育實踐組數（第四點第二款第五目第三細目）
 *
 * > 教育實踐課程：得按各領域之必修課程，另行加計開課時數（每一組8小時，計2組）。
 *
 * - 適用 開課時數.實踐組數 > 0
 * - 應 開課時數.實踐組數 = 實踐組數（2 組）
 */
export function practiceGroupRule(input: Input): Decision {
  return settled(givenPracticeGroupRule(input), givenPracticeGroupRule, input, PRACTICE_GROUP_RULE_PARTS);
}

/** 教育實踐組數：結果與理由。 */
export function explainPracticeGroupRule(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const practiceGroups = integerOf(teachingHours.practiceGroups, 0, 20);
  return resultOfPracticeGroupRule(practiceGroups, input);
}

/** 藝術教學核心課程：notApplicable */
const ARTS_CORE_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第五目第四細目');

/** 藝術教學核心課程：met */
const ARTS_CORE_HOURS_MET = /* @__PURE__ */ decided('met', '第四點第二款第五目第四細目');

/** 藝術教學核心課程：violated */
const ARTS_CORE_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第五目第四細目');

/** 藝術教學核心課程所讀的事實 */
const ARTS_CORE_HOURS_FACTS: readonly string[] = ['開課時數.學制', '開課時數.藝術核心時數'];

function openArtsCoreHours(programme_2: FrameworkProgramme | undefined, artsCore: number): Decision {
  return undeterminedDuty(
    '第四點第二款第五目第四細目',
    answer(
      programme_2 === 'secondaryProgramme' ? YES : programme_2 === undefined ? UNKNOWN : NO,
      programme_2 === undefined && '開課時數.學制',
    ),
    answer(artsCore === 4 ? YES : artsCore < 4 || artsCore > 4 ? NO : UNKNOWN, artsCore !== artsCore && '開課時數.藝術核心時數'),
    YES,
    ARTS_CORE_HOURS_FACTS,
  );
}

function decideArtsCoreHours(programme_2: FrameworkProgramme | undefined, artsCore: number): Decision {
  const inCase: Truth = programme_2 === 'secondaryProgramme' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return ARTS_CORE_HOURS_NOT_APPLICABLE;
  const must: Truth = artsCore === 4 ? YES : artsCore < 4 || artsCore > 4 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return ARTS_CORE_HOURS_MET;
  if (inCase === YES && must === NO) return ARTS_CORE_HOURS_VIOLATED;
  return openArtsCoreHours(programme_2, artsCore);
}

function resultOfArtsCoreHours(programme_2: FrameworkProgramme | undefined, artsCore: number): Result {
  return result(decideArtsCoreHours(programme_2, artsCore), {
    text: '中等學校藝術教學核心課程：4小時。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['teachingHours.artsCore', showNumber(artsCore, 1n, '小時')],
      ['binding.artsCore', '4 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 藝術教學核心課程（第四點第二款第五目第四細目）
 *
 * > 中等學校藝術教學核心課程：4小時。
 *
 * - 適用 開課時數.學制 = 中學學程
 * - 應 開課時數.藝術核心時數 = 藝術核心時數（4 小時）
 */
export function artsCoreHours(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const artsCore = integerOf(teachingHours.artsCore, 0, 100);
  return decideArtsCoreHours(programme_2, artsCore);
}

/** 藝術教學核心課程：結果與理由。 */
export function explainArtsCoreHours(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const artsCore = integerOf(teachingHours.artsCore, 0, 100);
  return resultOfArtsCoreHours(programme_2, artsCore);
}

/** 學士後總時數：notApplicable */
const POST_BACHELOR_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款第六目');

/** 學士後總時數：met */
const POST_BACHELOR_TOTAL_MET = /* @__PURE__ */ decided('met', '第四點第二款第六目');

/** 學士後總時數：violated */
const POST_BACHELOR_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款第六目');

/** 學士後總時數所讀的事實 */
const POST_BACHELOR_TOTAL_FACTS: readonly string[] = ['開課時數.學制', '開課時數.總時數'];

function openPostBachelorTotal(programme_2: FrameworkProgramme | undefined, total: number): Decision {
  return undeterminedDuty(
    '第四點第二款第六目',
    answer(programme_2 === 'postBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO, programme_2 === undefined && '開課時數.學制'),
    answer(total <= 480 ? YES : total > 480 ? NO : UNKNOWN, total !== total && '開課時數.總時數'),
    YES,
    POST_BACHELOR_TOTAL_FACTS,
  );
}

function decidePostBachelorTotal(programme_2: FrameworkProgramme | undefined, total: number): Decision {
  const inCase: Truth = programme_2 === 'postBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return POST_BACHELOR_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && total <= 480) return POST_BACHELOR_TOTAL_MET;
  if (inCase === YES && total > 480) return POST_BACHELOR_TOTAL_VIOLATED;
  return openPostBachelorTotal(programme_2, total);
}

function resultOfPostBachelorTotal(programme_2: FrameworkProgramme | undefined, total: number): Result {
  return result(decidePostBachelorTotal(programme_2, total), {
    text: '學士後學位學程班：每學年開課之總時數，以48小時為限。',
    values: [
      ['programme', showMember(programme_2, FRAMEWORK_PROGRAMME_NAMES)],
      ['total', showNumber(total, 10n, '小時')],
      ['postBachelorHours', '48 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士後總時數（第四點第二款第六目）
 *
 * > 學士後學位學程班：每學年開課之總時數，以48小時為限。
 *
 * - 適用 開課時數.學制 = 學士後學位學程班
 * - 應 開課時數.總時數 ≤ 學士後時數上限（48 小時）
 */
export function postBachelorTotal(input: Input): Decision {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const total = decimalOf(teachingHours.total, 10, 0, 20000);
  return decidePostBachelorTotal(programme_2, total);
}

/** 學士後總時數：結果與理由。 */
export function explainPostBachelorTotal(input: Input): Result {
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const total = decimalOf(teachingHours.total, 10, 0, 20000);
  return resultOfPostBachelorTotal(programme_2, total);
}

function holdsWith_14(hours: number, credits_3: number): Truth {
  return hours <= 15 * credits_3 ? YES : hours > 15 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_14(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_14(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_14(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

function holdsWith_15(hours: number, credits_3: number): Truth {
  return hours >= 15 * credits_3 ? YES : hours < 15 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_15(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_15(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_15(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

function holdsWith_16(hours: number, credits_3: number): Truth {
  return hours <= 20 * credits_3 ? YES : hours > 20 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_16(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_16(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_16(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

function holdsWith_17(hours: number, credits_3: number): Truth {
  return hours >= 20 * credits_3 ? YES : hours < 20 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_17(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_17(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_17(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

/** 實習課程倍數：notApplicable */
const PRACTICE_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款第二目');

/** 實習課程倍數：met */
const PRACTICE_HOURS_MET = /* @__PURE__ */ decided('met', '第五點第一款第二目');

/** 實習課程倍數：violated */
const PRACTICE_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款第二目');

/** 實習課程倍數所讀的事實 */
const PRACTICE_HOURS_FACTS: readonly string[] = ['開課科目.種類', '開課科目.時數', '開課科目.學分', '開課科目.實習地點'];

function openPracticeHours(kind_2: OfferedKind | undefined, place: PracticePlace | undefined, credits_3: number, hours: number): Decision {
  const inCase: Truth = and(
    kind_2 === 'requiredPractice' ? YES : kind_2 === undefined ? UNKNOWN : NO,
    not(
      and(
        place === 'onCampus' ? YES : place === undefined ? UNKNOWN : NO,
        credits_3 === 0 ? YES : credits_3 < 0 || credits_3 > 0 ? NO : UNKNOWN,
      ),
    ),
  );
  if (inCase === NO) return PRACTICE_HOURS_NOT_APPLICABLE;
  const must: Truth = or(
    and(holdsAtEnds_14(hours, credits_3), holdsAtEnds_15(hours, credits_3)),
    and(holdsAtEnds_16(hours, credits_3), holdsAtEnds_17(hours, credits_3)),
  );
  if (inCase === YES && must === YES) return PRACTICE_HOURS_MET;
  if (inCase === YES && must === NO) return PRACTICE_HOURS_VIOLATED;
  return undeterminedDuty(
    '第五點第一款第二目',
    allAnswers(
      answer(kind_2 === 'requiredPractice' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
      notAnswer(
        allAnswers(
          answer(place === 'onCampus' ? YES : place === undefined ? UNKNOWN : NO, place === undefined && '開課科目.實習地點'),
          answer(credits_3 === 0 ? YES : credits_3 < 0 || credits_3 > 0 ? NO : UNKNOWN, credits_3 !== credits_3 && '開課科目.學分'),
        ),
      ),
    ),
    anyAnswer(
      answer(
        and(holdsAtEnds_14(hours, credits_3), holdsAtEnds_15(hours, credits_3)),
        hours !== hours && '開課科目.時數',
        credits_3 !== credits_3 && '開課科目.學分',
      ),
      answer(
        and(holdsAtEnds_16(hours, credits_3), holdsAtEnds_17(hours, credits_3)),
        hours !== hours && '開課科目.時數',
        credits_3 !== credits_3 && '開課科目.學分',
      ),
    ),
    YES,
    PRACTICE_HOURS_FACTS,
  );
}

function decidePracticeHours(
  kind_2: OfferedKind | undefined,
  place: PracticePlace | undefined,
  credits_3: number,
  hours: number,
): Decision {
  const inCase: Truth = and(
    kind_2 === 'requiredPractice' ? YES : kind_2 === undefined ? UNKNOWN : NO,
    not(
      and(
        place === 'onCampus' ? YES : place === undefined ? UNKNOWN : NO,
        credits_3 === 0 ? YES : credits_3 < 0 || credits_3 > 0 ? NO : UNKNOWN,
      ),
    ),
  );
  if (inCase === NO) return PRACTICE_HOURS_NOT_APPLICABLE;
  const must: Truth = or(
    hours === 15 * credits_3 ? YES : hours < 15 * credits_3 || hours > 15 * credits_3 ? NO : UNKNOWN,
    hours === 20 * credits_3 ? YES : hours < 20 * credits_3 || hours > 20 * credits_3 ? NO : UNKNOWN,
  );
  if (inCase === YES && must === YES) return PRACTICE_HOURS_MET;
  if (inCase === YES && must === NO) return PRACTICE_HOURS_VIOLATED;
  return openPracticeHours(kind_2, place, credits_3, hours);
}

const OFFERED_COURSE_KIND_PARTS: PartedFact = ['開課科目.種類', 'offeredCourse', 'kind', ['ordinary', 'requiredPractice']];

function difference_25(input: Input): number | null | undefined {
  const offeredCourse = recordOf(input?.offeredCourse);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  const value = hours * 60 - 300 * (credits_3 * 3);
  return value === value
    ? value
    : lacking(hours !== hours && '開課科目.時數', credits_3 !== credits_3 && '開課科目.學分').missing.length > 0
      ? undefined
      : null;
}

function difference_26(input: Input): number | null | undefined {
  const offeredCourse = recordOf(input?.offeredCourse);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  const value = hours * 60 - 600 * (credits_3 * 2);
  return value === value
    ? value
    : lacking(hours !== hours && '開課科目.時數', credits_3 !== credits_3 && '開課科目.學分').missing.length > 0
      ? undefined
      : null;
}

const OFFERED_COURSE_HOURS_PARTS: PartedFact = [
  '開課科目.時數',
  'offeredCourse',
  'hours',
  {
    low: 0,
    high: 400,
    scale: 10,
    starts: [0],
    turns: [
      [difference_25, '='],
      [difference_26, '='],
    ],
  },
];

const OFFERED_COURSE_CREDITS_PARTS: PartedFact = [
  '開課科目.學分',
  'offeredCourse',
  'credits',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0, 1],
    turns: [
      [difference_25, '='],
      [difference_26, '='],
    ],
  },
];

const OFFERED_COURSE_PLACE_PARTS: PartedFact = ['開課科目.實習地點', 'offeredCourse', 'place', ['onCampus', 'offCampus']];

const PRACTICE_HOURS_PARTS: Parts = {
  order: PRACTICE_HOURS_FACTS,
  deciding: [OFFERED_COURSE_HOURS_PARTS, OFFERED_COURSE_CREDITS_PARTS],
  others: [OFFERED_COURSE_KIND_PARTS, OFFERED_COURSE_PLACE_PARTS],
};

function givenPracticeHours(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const place = readPracticePlace(offeredCourse.place);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  return decidePracticeHours(kind_2, place, credits_3, hours);
}

function resultOfPracticeHours(
  kind_2: OfferedKind | undefined,
  place: PracticePlace | undefined,
  credits_3: number,
  hours: number,
  input: Input,
): Result {
  return result(settled(decidePracticeHours(kind_2, place, credits_3, hours), givenPracticeHours, input, PRACTICE_HOURS_PARTS), {
    text: '一般課程之科目，1學分授課1小時。必修之「實習課程」，得以1.5倍或2倍之時數授課，但不得超過開課時數之總量。',
    values: [
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
      ['hours', showNumber(hours, 10n, '小時')],
      ['credits', showNumber(credits_3, 1n, '學分')],
      ['place', showMember(place, PRACTICE_PLACE_NAMES)],
      ['hoursPerCredit', '1 小時'],
      ['creditUnit', '1 學分'],
      ['practiceFactorLow', '1.5 倍'],
      ['practiceFactorHigh', '2 倍'],
      ['onCampusCredits', '0 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 實習課程倍數（第五點第一款第二目）
 *
 * > 一般課程之科目，1學分授課1小時。必修之「實習課程」，得以1.5倍或2倍之時數授課，但不得超過開課時數之總量。
 *
 * - 適用 開課科目.種類 = 必修實習課程
 * - 應 （開課科目.時數 ÷ 每學分時數（1 小時）） = （（開課科目.學分 ÷ 基準學分（1 學分）） × 實習倍數一（1.5 倍）） 或 （開課科目.時數 ÷ 每學分時數（1 小時）） = （（開課科目.學分 ÷ 基準學分（1 學分）） × 實習倍數二（2 倍））
 * - 除外 開課科目.實習地點 = 校內實習 且 開課科目.學分 = 校內實習學分（0 學分）
 */
export function practiceHours(input: Input): Decision {
  return settled(givenPracticeHours(input), givenPracticeHours, input, PRACTICE_HOURS_PARTS);
}

/** 實習課程倍數：結果與理由。 */
export function explainPracticeHours(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const place = readPracticePlace(offeredCourse.place);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  return resultOfPracticeHours(kind_2, place, credits_3, hours, input);
}

function holdsWith_18(hours: number, credits_3: number): Truth {
  return hours <= 10 * credits_3 ? YES : hours > 10 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_18(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_18(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_18(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

function holdsWith_19(hours: number, credits_3: number): Truth {
  return hours >= 10 * credits_3 ? YES : hours < 10 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_19(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_19(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_19(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

/** 一般科目時數：notApplicable */
const ORDINARY_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款第二目');

/** 一般科目時數：met */
const ORDINARY_HOURS_MET = /* @__PURE__ */ decided('met', '第五點第一款第二目');

/** 一般科目時數：violated */
const ORDINARY_HOURS_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款第二目');

/** 一般科目時數所讀的事實 */
const ORDINARY_HOURS_FACTS: readonly string[] = ['開課科目.種類', '開課科目.時數', '開課科目.學分'];

function openOrdinaryHours(kind_2: OfferedKind | undefined, hours: number, credits_3: number): Decision {
  const inCase: Truth = kind_2 === 'ordinary' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return ORDINARY_HOURS_NOT_APPLICABLE;
  const must: Truth = and(holdsAtEnds_18(hours, credits_3), holdsAtEnds_19(hours, credits_3));
  if (inCase === YES && must === YES) return ORDINARY_HOURS_MET;
  if (inCase === YES && must === NO) return ORDINARY_HOURS_VIOLATED;
  return undeterminedDuty(
    '第五點第一款第二目',
    answer(kind_2 === 'ordinary' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
    answer(
      and(holdsAtEnds_18(hours, credits_3), holdsAtEnds_19(hours, credits_3)),
      hours !== hours && '開課科目.時數',
      credits_3 !== credits_3 && '開課科目.學分',
    ),
    YES,
    ORDINARY_HOURS_FACTS,
  );
}

function decideOrdinaryHours(kind_2: OfferedKind | undefined, hours: number, credits_3: number): Decision {
  const inCase: Truth = kind_2 === 'ordinary' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return ORDINARY_HOURS_NOT_APPLICABLE;
  const must: Truth = hours === 10 * credits_3 ? YES : hours < 10 * credits_3 || hours > 10 * credits_3 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return ORDINARY_HOURS_MET;
  if (inCase === YES && must === NO) return ORDINARY_HOURS_VIOLATED;
  return openOrdinaryHours(kind_2, hours, credits_3);
}

function difference_27(input: Input): number | null | undefined {
  const offeredCourse = recordOf(input?.offeredCourse);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  const value = hours * 60 - 600 * credits_3;
  return value === value
    ? value
    : lacking(hours !== hours && '開課科目.時數', credits_3 !== credits_3 && '開課科目.學分').missing.length > 0
      ? undefined
      : null;
}

const OFFERED_COURSE_HOURS_PARTS_2: PartedFact = [
  '開課科目.時數',
  'offeredCourse',
  'hours',
  { low: 0, high: 400, scale: 10, starts: [0], turns: [[difference_27, '=']] },
];

const OFFERED_COURSE_CREDITS_PARTS_2: PartedFact = [
  '開課科目.學分',
  'offeredCourse',
  'credits',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_27, '=']] },
];

const ORDINARY_HOURS_PARTS: Parts = {
  order: ORDINARY_HOURS_FACTS,
  deciding: [OFFERED_COURSE_HOURS_PARTS_2, OFFERED_COURSE_CREDITS_PARTS_2],
  others: [OFFERED_COURSE_KIND_PARTS],
};

function givenOrdinaryHours(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  return decideOrdinaryHours(kind_2, hours, credits_3);
}

function resultOfOrdinaryHours(kind_2: OfferedKind | undefined, hours: number, credits_3: number, input: Input): Result {
  return result(settled(decideOrdinaryHours(kind_2, hours, credits_3), givenOrdinaryHours, input, ORDINARY_HOURS_PARTS), {
    text: '一般課程之科目，1學分授課1小時。必修之「實習課程」，得以1.5倍或2倍之時數授課，但不得超過開課時數之總量。',
    values: [
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
      ['hours', showNumber(hours, 10n, '小時')],
      ['credits', showNumber(credits_3, 1n, '學分')],
      ['hoursPerCredit', '1 小時'],
      ['creditUnit', '1 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 一般科目時數（第五點第一款第二目）
 *
 * > 一般課程之科目，1學分授課1小時。必修之「實習課程」，得以1.5倍或2倍之時數授課，但不得超過開課時數之總量。
 *
 * - 適用 開課科目.種類 = 一般科目
 * - 應 （開課科目.時數 ÷ 每學分時數（1 小時）） = （開課科目.學分 ÷ 基準學分（1 學分））
 */
export function ordinaryHours(input: Input): Decision {
  return settled(givenOrdinaryHours(input), givenOrdinaryHours, input, ORDINARY_HOURS_PARTS);
}

/** 一般科目時數：結果與理由。 */
export function explainOrdinaryHours(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  return resultOfOrdinaryHours(kind_2, hours, credits_3, input);
}

/** 專業選修開課：notApplicable */
const DEPT_ELECTIVE_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款第三目第一細目');

/** 專業選修開課：entitled */
const DEPT_ELECTIVE_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第一款第三目第一細目');

/** 專業選修開課：notEntitled */
const DEPT_ELECTIVE_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第一款第三目第一細目');

/** 專業選修開課所讀的事實 */
const DEPT_ELECTIVE_OPENING_FACTS: readonly string[] = ['開課科目.種類', '開課科目.選修人數'];

function openDeptElectiveOpening(kind_2: OfferedKind | undefined, enrolled: number): Decision {
  return undeterminedPermission(
    '第五點第一款第三目第一細目',
    answer(kind_2 === 'deptElective' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
    answer(enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN, enrolled !== enrolled && '開課科目.選修人數'),
    DEPT_ELECTIVE_OPENING_FACTS,
  );
}

function decideDeptElectiveOpening(kind_2: OfferedKind | undefined, enrolled: number): Decision {
  const inCase: Truth = kind_2 === 'deptElective' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DEPT_ELECTIVE_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 10) return DEPT_ELECTIVE_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 10) return DEPT_ELECTIVE_OPENING_NOT_ENTITLED;
  return openDeptElectiveOpening(kind_2, enrolled);
}

function resultOfDeptElectiveOpening(kind_2: OfferedKind | undefined, enrolled: number): Result {
  return result(decideDeptElectiveOpening(kind_2, enrolled), {
    text: '專業選修科目：選修人數應達10人（含）以上，始得開課。',
    values: [
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['deptElectiveMinimum', '10 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 專業選修開課（第五點第一款第三目第一細目）
 *
 * > 專業選修科目：選修人數應達10人（含）以上，始得開課。
 *
 * - 適用 開課科目.種類 = 專業選修科目
 * - 當 開課科目.選修人數 ≥ 專業選修人數（10 人）
 * - 始得 開課
 */
export function deptElectiveOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return decideDeptElectiveOpening(kind_2, enrolled);
}

/** 專業選修開課：結果與理由。 */
export function explainDeptElectiveOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return resultOfDeptElectiveOpening(kind_2, enrolled);
}

/** 通識選修開課：notApplicable */
const GENERAL_ELECTIVE_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款第三目第二細目');

/** 通識選修開課：entitled */
const GENERAL_ELECTIVE_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第一款第三目第二細目');

/** 通識選修開課：notEntitled */
const GENERAL_ELECTIVE_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第一款第三目第二細目');

/** 通識選修開課所讀的事實 */
const GENERAL_ELECTIVE_OPENING_FACTS: readonly string[] = ['開課科目.種類', '開課科目.選修人數'];

function openGeneralElectiveOpening(kind_2: OfferedKind | undefined, enrolled: number): Decision {
  return undeterminedPermission(
    '第五點第一款第三目第二細目',
    answer(kind_2 === 'generalElective' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
    answer(enrolled >= 18 ? YES : enrolled < 18 ? NO : UNKNOWN, enrolled !== enrolled && '開課科目.選修人數'),
    GENERAL_ELECTIVE_OPENING_FACTS,
  );
}

function decideGeneralElectiveOpening(kind_2: OfferedKind | undefined, enrolled: number): Decision {
  const inCase: Truth = kind_2 === 'generalElective' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GENERAL_ELECTIVE_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 18) return GENERAL_ELECTIVE_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 18) return GENERAL_ELECTIVE_OPENING_NOT_ENTITLED;
  return openGeneralElectiveOpening(kind_2, enrolled);
}

function resultOfGeneralElectiveOpening(kind_2: OfferedKind | undefined, enrolled: number): Result {
  return result(decideGeneralElectiveOpening(kind_2, enrolled), {
    text: '通識、體育與校訂選修科目：選修人數應達18人（含）以上，始得開課。',
    values: [
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['generalElectiveMinimum', '18 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 通識選修開課（第五點第一款第三目第二細目）
 *
 * > 通識、體育與校訂選修科目：選修人數應達18人（含）以上，始得開課。
 *
 * - 適用 開課科目.種類 = 通識體育及校訂選修
 * - 當 開課科目.選修人數 ≥ 通識選修人數（18 人）
 * - 始得 開課
 */
export function generalElectiveOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return decideGeneralElectiveOpening(kind_2, enrolled);
}

/** 通識選修開課：結果與理由。 */
export function explainGeneralElectiveOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return resultOfGeneralElectiveOpening(kind_2, enrolled);
}

/** 分組開課：entitled */
const GROUP_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第一款第四目');

/** 分組開課：notEntitled */
const GROUP_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第一款第四目');

/** 分組開課所讀的事實 */
const GROUP_OPENING_FACTS: readonly string[] = ['開課科目.分組年級', '開課科目.各組人數'];

function openGroupOpening(groupYear: number, groupSize: number): Decision {
  return undeterminedPermission(
    '第五點第一款第四目',
    YES,
    allAnswers(
      answer(groupYear >= 3 ? YES : groupYear < 3 ? NO : UNKNOWN, groupYear !== groupYear && '開課科目.分組年級'),
      answer(groupSize >= 10 ? YES : groupSize < 10 ? NO : UNKNOWN, groupSize !== groupSize && '開課科目.各組人數'),
    ),
    GROUP_OPENING_FACTS,
  );
}

function resultOfGroupOpening(groupYear: number, groupSize: number): Result {
  return result(
    groupYear >= 3 && groupSize >= 10
      ? GROUP_OPENING_ENTITLED
      : groupYear < 3 || groupSize < 10
        ? GROUP_OPENING_NOT_ENTITLED
        : openGroupOpening(groupYear, groupSize),
    {
      text: '專業主修科目，各學系自三年級起，得實施「以選修代替分組」，並得同一時段開課；必修科目「分群組上課」者（如畢業專題製作等），學系得視需要，開設A、B、C等多群組，供學生「選修」，但各組之選課人數應達10人（含）以上，始得分組開課。',
      values: [
        ['groupYear', showNumber(groupYear, 1n, '年級')],
        ['groupSize', showNumber(groupSize, 1n, '人')],
        ['groupFromYear', '3 年級'],
        ['groupMinimum', '10 人'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 分組開課（第五點第一款第四目）
 *
 * > 專業主修科目，各學系自三年級起，得實施「以選修代替分組」，並得同一時段開課；必修科目「分群組上課」者（如畢業專題製作等），學系得視需要，開設A、B、C等多群組，供學生「選修」，但各組之選課人數應達10人（含）以上，始得分組開課。
 *
 * - 當 開課科目.分組年級 ≥ 分組起始年級（3 年級） 且 開課科目.各組人數 ≥ 分組人數（10 人）
 * - 始得 分組開課
 */
export function groupOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const groupYear = integerOf(offeredCourse.groupYear, 1, 7);
  const groupSize = integerOf(offeredCourse.groupSize, 0, 500);
  return groupYear >= 3 && groupSize >= 10
    ? GROUP_OPENING_ENTITLED
    : groupYear < 3 || groupSize < 10
      ? GROUP_OPENING_NOT_ENTITLED
      : openGroupOpening(groupYear, groupSize);
}

/** 分組開課：結果與理由。 */
export function explainGroupOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const groupYear = integerOf(offeredCourse.groupYear, 1, 7);
  const groupSize = integerOf(offeredCourse.groupSize, 0, 500);
  return resultOfGroupOpening(groupYear, groupSize);
}

/** 外語檢定條件：notApplicable */
const LANGUAGE_CONDITION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款第六目');

/** 外語檢定條件：met */
const LANGUAGE_CONDITION_MET = /* @__PURE__ */ decided('met', '第五點第一款第六目');

/** 外語檢定條件：violated */
const LANGUAGE_CONDITION_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款第六目');

/** 外語檢定條件所讀的事實 */
const LANGUAGE_CONDITION_FACTS: readonly string[] = ['外語檢定.入學學年度', '外語檢定.通過', '外語檢定.英檢英文學分'];

function openLanguageCondition(admissionYear: number, passed: Truth, remedialCredits: number): Decision {
  return undeterminedDuty(
    '第五點第一款第六目',
    answer(admissionYear >= 99 ? YES : admissionYear < 99 ? NO : UNKNOWN, admissionYear !== admissionYear && '外語檢定.入學學年度'),
    anyAnswer(
      answer(passed, passed === UNKNOWN && '外語檢定.通過'),
      answer(
        remedialCredits >= 4 ? YES : remedialCredits < 4 ? NO : UNKNOWN,
        remedialCredits !== remedialCredits && '外語檢定.英檢英文學分',
      ),
    ),
    YES,
    LANGUAGE_CONDITION_FACTS,
  );
}

function decideLanguageCondition(admissionYear: number, passed: Truth, remedialCredits: number): Decision {
  if (admissionYear < 99) return LANGUAGE_CONDITION_NOT_APPLICABLE;
  const must: Truth = or(passed, remedialCredits >= 4 ? YES : remedialCredits < 4 ? NO : UNKNOWN);
  if (admissionYear >= 99 && must === YES) return LANGUAGE_CONDITION_MET;
  if (admissionYear >= 99 && must === NO) return LANGUAGE_CONDITION_VIOLATED;
  return openLanguageCondition(admissionYear, passed, remedialCredits);
}

function resultOfLanguageCondition(admissionYear: number, passed: Truth, remedialCredits: number): Result {
  return result(decideLanguageCondition(admissionYear, passed, remedialCredits), {
    text: '自99學年度起入學之學生，應通過「外語檢定」；未達檢定門檻（由通識中心規範）者，應選修「英檢英文」課程4學分，以資補救。',
    values: [
      ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
      ['passed', showTruth(passed)],
      ['remedialCredits', showNumber(remedialCredits, 1n, '學分')],
      ['languageFrom', '99 學年度'],
      ['remedialEnglish', '4 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 外語檢定條件（第五點第一款第六目）
 *
 * > 自99學年度起入學之學生，應通過「外語檢定」；未達檢定門檻（由通識中心規範）者，應選修「英檢英文」課程4學分，以資補救。
 *
 * - 適用 外語檢定.入學學年度 ≥ 外語檢定起始學年度（99 學年度）
 * - 應 外語檢定.通過 或 外語檢定.英檢英文學分 ≥ 英檢英文學分（4 學分）
 */
export function languageCondition(input: Input): Decision {
  const languageTest = recordOf(input?.languageTest);
  const admissionYear = integerOf(languageTest.admissionYear, 80, 200);
  const passed = readBoolean(languageTest.passed);
  const remedialCredits = integerOf(languageTest.remedialCredits, 0, 20);
  return decideLanguageCondition(admissionYear, passed, remedialCredits);
}

/** 外語檢定條件：結果與理由。 */
export function explainLanguageCondition(input: Input): Result {
  const languageTest = recordOf(input?.languageTest);
  const admissionYear = integerOf(languageTest.admissionYear, 80, 200);
  const passed = readBoolean(languageTest.passed);
  const remedialCredits = integerOf(languageTest.remedialCredits, 0, 20);
  return resultOfLanguageCondition(admissionYear, passed, remedialCredits);
}

/** 校內實習課程：notApplicable */
const ON_CAMPUS_PRACTICE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款第八目');

/** 校內實習課程：met */
const ON_CAMPUS_PRACTICE_MET = /* @__PURE__ */ decided('met', '第五點第一款第八目');

/** 校內實習課程：violated */
const ON_CAMPUS_PRACTICE_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款第八目');

/** 校內實習課程所讀的事實 */
const ON_CAMPUS_PRACTICE_FACTS: readonly string[] = ['開課科目.實習地點', '開課科目.種類', '開課科目.學分', '開課科目.時數'];

function openOnCampusPractice(
  place: PracticePlace | undefined,
  kind_2: OfferedKind | undefined,
  credits_3: number,
  hours: number,
): Decision {
  return undeterminedDuty(
    '第五點第一款第八目',
    answer(place === 'onCampus' ? YES : place === undefined ? UNKNOWN : NO, place === undefined && '開課科目.實習地點'),
    allAnswers(
      answer(kind_2 === 'requiredPractice' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
      answer(credits_3 === 0 ? YES : credits_3 < 0 || credits_3 > 0 ? NO : UNKNOWN, credits_3 !== credits_3 && '開課科目.學分'),
      answer(hours === 20 ? YES : hours < 20 || hours > 20 ? NO : UNKNOWN, hours !== hours && '開課科目.時數'),
    ),
    YES,
    ON_CAMPUS_PRACTICE_FACTS,
  );
}

function decideOnCampusPractice(
  place: PracticePlace | undefined,
  kind_2: OfferedKind | undefined,
  credits_3: number,
  hours: number,
): Decision {
  const inCase: Truth = place === 'onCampus' ? YES : place === undefined ? UNKNOWN : NO;
  if (inCase === NO) return ON_CAMPUS_PRACTICE_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      kind_2 === 'requiredPractice' ? YES : kind_2 === undefined ? UNKNOWN : NO,
      credits_3 === 0 ? YES : credits_3 < 0 || credits_3 > 0 ? NO : UNKNOWN,
    ),
    hours === 20 ? YES : hours < 20 || hours > 20 ? NO : UNKNOWN,
  );
  if (inCase === YES && must === YES) return ON_CAMPUS_PRACTICE_MET;
  if (inCase === YES && must === NO) return ON_CAMPUS_PRACTICE_VIOLATED;
  return openOnCampusPractice(place, kind_2, credits_3, hours);
}

function resultOfOnCampusPractice(
  place: PracticePlace | undefined,
  kind_2: OfferedKind | undefined,
  credits_3: number,
  hours: number,
): Result {
  return result(decideOnCampusPractice(place, kind_2, credits_3, hours), {
    text: '為增加學生之專業實務經驗，並提高其職場競爭力，各系應開設與技能、實務相關之課程，並在科目學分表之備註欄，註明為「實習課程」。校內、校外之實習機制，按各系之特性增列；「校內、外實習課程及實施要點」，由教務處訂定（校內實習：必修，0學分，2小時；校外實習：選修，1~6學分）。',
    values: [
      ['place', showMember(place, PRACTICE_PLACE_NAMES)],
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
      ['credits', showNumber(credits_3, 1n, '學分')],
      ['hours', showNumber(hours, 10n, '小時')],
      ['onCampusCredits', '0 學分'],
      ['onCampusHours', '2 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校內實習課程（第五點第一款第八目）
 *
 * > 為增加學生之專業實務經驗，並提高其職場競爭力，各系應開設與技能、實務相關之課程，並在科目學分表之備註欄，註明為「實習課程」。校內、校外之實習機制，按各系之特性增列；「校內、外實習課程及實施要點」，由教務處訂定（校內實習：必修，0學分，2小時；校外實習：選修，1~6學分）。
 *
 * - 適用 開課科目.實習地點 = 校內實習
 * - 應 開課科目.種類 = 必修實習課程 且 開課科目.學分 = 校內實習學分（0 學分） 且 開課科目.時數 = 校內實習時數（2 小時）
 */
export function onCampusPractice(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const place = readPracticePlace(offeredCourse.place);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  return decideOnCampusPractice(place, kind_2, credits_3, hours);
}

/** 校內實習課程：結果與理由。 */
export function explainOnCampusPractice(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const place = readPracticePlace(offeredCourse.place);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  return resultOfOnCampusPractice(place, kind_2, credits_3, hours);
}

/** 校外實習課程：notApplicable */
const OFF_CAMPUS_PRACTICE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款第八目');

/** 校外實習課程：met */
const OFF_CAMPUS_PRACTICE_MET = /* @__PURE__ */ decided('met', '第五點第一款第八目');

/** 校外實習課程：violated */
const OFF_CAMPUS_PRACTICE_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款第八目');

/** 校外實習課程所讀的事實 */
const OFF_CAMPUS_PRACTICE_FACTS: readonly string[] = ['開課科目.實習地點', '開課科目.學分'];

function openOffCampusPractice(place: PracticePlace | undefined, credits_3: number): Decision {
  return undeterminedDuty(
    '第五點第一款第八目',
    answer(place === 'offCampus' ? YES : place === undefined ? UNKNOWN : NO, place === undefined && '開課科目.實習地點'),
    allAnswers(
      answer(credits_3 >= 1 ? YES : credits_3 < 1 ? NO : UNKNOWN, credits_3 !== credits_3 && '開課科目.學分'),
      answer(credits_3 <= 6 ? YES : credits_3 > 6 ? NO : UNKNOWN, credits_3 !== credits_3 && '開課科目.學分'),
    ),
    YES,
    OFF_CAMPUS_PRACTICE_FACTS,
  );
}

function decideOffCampusPractice(place: PracticePlace | undefined, credits_3: number): Decision {
  const inCase: Truth = place === 'offCampus' ? YES : place === undefined ? UNKNOWN : NO;
  if (inCase === NO) return OFF_CAMPUS_PRACTICE_NOT_APPLICABLE;
  if (inCase === YES && credits_3 >= 1 && credits_3 <= 6) return OFF_CAMPUS_PRACTICE_MET;
  if (inCase === YES && (credits_3 < 1 || credits_3 > 6)) return OFF_CAMPUS_PRACTICE_VIOLATED;
  return openOffCampusPractice(place, credits_3);
}

function resultOfOffCampusPractice(place: PracticePlace | undefined, credits_3: number): Result {
  return result(decideOffCampusPractice(place, credits_3), {
    text: '為增加學生之專業實務經驗，並提高其職場競爭力，各系應開設與技能、實務相關之課程，並在科目學分表之備註欄，註明為「實習課程」。校內、校外之實習機制，按各系之特性增列；「校內、外實習課程及實施要點」，由教務處訂定（校內實習：必修，0學分，2小時；校外實習：選修，1~6學分）。',
    values: [
      ['place', showMember(place, PRACTICE_PLACE_NAMES)],
      ['credits', showNumber(credits_3, 1n, '學分')],
      ['offCampusCredits', '1 至 6 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校外實習課程（第五點第一款第八目）
 *
 * > 為增加學生之專業實務經驗，並提高其職場競爭力，各系應開設與技能、實務相關之課程，並在科目學分表之備註欄，註明為「實習課程」。校內、校外之實習機制，按各系之特性增列；「校內、外實習課程及實施要點」，由教務處訂定（校內實習：必修，0學分，2小時；校外實習：選修，1~6學分）。
 *
 * - 適用 開課科目.實習地點 = 校外實習
 * - 應 開課科目.學分 ≥ 校外實習學分（1 至 6 學分） 且 開課科目.學分 ≤ 校外實習學分（1 至 6 學分）
 */
export function offCampusPractice(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const place = readPracticePlace(offeredCourse.place);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  return decideOffCampusPractice(place, credits_3);
}

/** 校外實習課程：結果與理由。 */
export function explainOffCampusPractice(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const place = readPracticePlace(offeredCourse.place);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  return resultOfOffCampusPractice(place, credits_3);
}

/** 校外實習為選修：notApplicable */
const OFF_CAMPUS_ELECTIVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款第八目');

/** 校外實習為選修：met */
const OFF_CAMPUS_ELECTIVE_MET = /* @__PURE__ */ decided('met', '第五點第一款第八目');

/** 校外實習為選修：violated */
const OFF_CAMPUS_ELECTIVE_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款第八目');

/** 校外實習為選修所讀的事實 */
const OFF_CAMPUS_ELECTIVE_FACTS: readonly string[] = ['開課科目.實習地點', '開課科目.種類'];

function openOffCampusElective(place: PracticePlace | undefined, kind_2: OfferedKind | undefined): Decision {
  return undeterminedDuty(
    '第五點第一款第八目',
    answer(place === 'offCampus' ? YES : place === undefined ? UNKNOWN : NO, place === undefined && '開課科目.實習地點'),
    answer(
      kind_2 === 'deptElective' || kind_2 === 'generalElective' || kind_2 === 'graduateElective'
        ? YES
        : kind_2 === undefined
          ? UNKNOWN
          : NO,
      kind_2 === undefined && '開課科目.種類',
    ),
    YES,
    OFF_CAMPUS_ELECTIVE_FACTS,
  );
}

function decideOffCampusElective(place: PracticePlace | undefined, kind_2: OfferedKind | undefined): Decision {
  const inCase: Truth = place === 'offCampus' ? YES : place === undefined ? UNKNOWN : NO;
  if (inCase === NO) return OFF_CAMPUS_ELECTIVE_NOT_APPLICABLE;
  const must: Truth =
    kind_2 === 'deptElective' || kind_2 === 'generalElective' || kind_2 === 'graduateElective' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === YES && must === YES) return OFF_CAMPUS_ELECTIVE_MET;
  if (inCase === YES && must === NO) return OFF_CAMPUS_ELECTIVE_VIOLATED;
  return openOffCampusElective(place, kind_2);
}

function resultOfOffCampusElective(place: PracticePlace | undefined, kind_2: OfferedKind | undefined): Result {
  return result(decideOffCampusElective(place, kind_2), {
    text: '為增加學生之專業實務經驗，並提高其職場競爭力，各系應開設與技能、實務相關之課程，並在科目學分表之備註欄，註明為「實習課程」。校內、校外之實習機制，按各系之特性增列；「校內、外實習課程及實施要點」，由教務處訂定（校內實習：必修，0學分，2小時；校外實習：選修，1~6學分）。',
    values: [
      ['place', showMember(place, PRACTICE_PLACE_NAMES)],
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校外實習為選修（第五點第一款第八目）
 *
 * > 為增加學生之專業實務經驗，並提高其職場競爭力，各系應開設與技能、實務相關之課程，並在科目學分表之備註欄，註明為「實習課程」。校內、校外之實習機制，按各系之特性增列；「校內、外實習課程及實施要點」，由教務處訂定（校內實習：必修，0學分，2小時；校外實習：選修，1~6學分）。
 *
 * - 適用 開課科目.實習地點 = 校外實習
 * - 應 開課科目.種類 屬於 專業選修科目、通識體育及校訂選修、研究所選修科目
 */
export function offCampusElective(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const place = readPracticePlace(offeredCourse.place);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  return decideOffCampusElective(place, kind_2);
}

/** 校外實習為選修：結果與理由。 */
export function explainOffCampusElective(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const place = readPracticePlace(offeredCourse.place);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  return resultOfOffCampusElective(place, kind_2);
}

/** 碩士選修開課：notApplicable */
const MASTER_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第四款第三目');

/** 碩士選修開課：entitled */
const MASTER_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第四款第三目');

/** 碩士選修開課：notEntitled */
const MASTER_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第四款第三目');

/** 碩士選修開課所讀的事實 */
const MASTER_OPENING_FACTS: readonly string[] = ['開課科目.學制', '開課科目.種類', '開課科目.選修人數'];

function openMasterOpening(programme_3: FrameworkProgramme | undefined, kind_2: OfferedKind | undefined, enrolled: number): Decision {
  return undeterminedPermission(
    '第五點第四款第三目',
    allAnswers(
      answer(programme_3 === 'master' ? YES : programme_3 === undefined ? UNKNOWN : NO, programme_3 === undefined && '開課科目.學制'),
      answer(kind_2 === 'graduateElective' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
    ),
    answer(enrolled >= 3 ? YES : enrolled < 3 ? NO : UNKNOWN, enrolled !== enrolled && '開課科目.選修人數'),
    MASTER_OPENING_FACTS,
  );
}

function decideMasterOpening(programme_3: FrameworkProgramme | undefined, kind_2: OfferedKind | undefined, enrolled: number): Decision {
  const inCase: Truth = and(
    programme_3 === 'master' ? YES : programme_3 === undefined ? UNKNOWN : NO,
    kind_2 === 'graduateElective' ? YES : kind_2 === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return MASTER_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 3) return MASTER_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 3) return MASTER_OPENING_NOT_ENTITLED;
  return openMasterOpening(programme_3, kind_2, enrolled);
}

function resultOfMasterOpening(programme_3: FrameworkProgramme | undefined, kind_2: OfferedKind | undefined, enrolled: number): Result {
  return result(decideMasterOpening(programme_3, kind_2, enrolled), {
    text: '選修科目：選修人數應達3人（含）以上，始得開課。博士班與碩士班合開之科目，無博士班學生選課者，適用碩士班之標準。',
    values: [
      ['programme', showMember(programme_3, FRAMEWORK_PROGRAMME_NAMES)],
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['masterMinimum', '3 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 碩士選修開課（第五點第四款第三目）
 *
 * > 選修科目：選修人數應達3人（含）以上，始得開課。博士班與碩士班合開之科目，無博士班學生選課者，適用碩士班之標準。
 *
 * - 適用 開課科目.學制 = 碩士班 且 開課科目.種類 = 研究所選修科目
 * - 當 開課科目.選修人數 ≥ 碩士選修人數（3 人）
 * - 始得 開課
 */
export function masterOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return decideMasterOpening(programme_3, kind_2, enrolled);
}

/** 碩士選修開課：結果與理由。 */
export function explainMasterOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return resultOfMasterOpening(programme_3, kind_2, enrolled);
}

/** 博碩合開之開課：notApplicable */
const JOINT_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第四款第三目');

/** 博碩合開之開課：entitled */
const JOINT_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第四款第三目');

/** 博碩合開之開課：notEntitled */
const JOINT_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第四款第三目');

/** 博碩合開之開課所讀的事實 */
const JOINT_OPENING_FACTS: readonly string[] = ['開課科目.種類', '開課科目.選修人數', '開課科目.博士班選修人數'];

function openJointOpening(kind_2: OfferedKind | undefined, enrolled: number, doctorStudents: number): Decision {
  return undeterminedPermission(
    '第五點第四款第三目',
    answer(kind_2 === 'jointGraduate' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
    anyAnswer(
      answer(enrolled >= 3 ? YES : enrolled < 3 ? NO : UNKNOWN, enrolled !== enrolled && '開課科目.選修人數'),
      allAnswers(
        answer(
          doctorStudents > 0 ? YES : doctorStudents <= 0 ? NO : UNKNOWN,
          doctorStudents !== doctorStudents && '開課科目.博士班選修人數',
        ),
        answer(enrolled >= 2 ? YES : enrolled < 2 ? NO : UNKNOWN, enrolled !== enrolled && '開課科目.選修人數'),
      ),
    ),
    JOINT_OPENING_FACTS,
  );
}

function decideJointOpening(kind_2: OfferedKind | undefined, enrolled: number, doctorStudents: number): Decision {
  const inCase: Truth = kind_2 === 'jointGraduate' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return JOINT_OPENING_NOT_APPLICABLE;
  if (inCase === YES && (enrolled >= 3 || (doctorStudents > 0 && enrolled >= 2))) return JOINT_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 3 && (doctorStudents <= 0 || enrolled < 2)) return JOINT_OPENING_NOT_ENTITLED;
  return openJointOpening(kind_2, enrolled, doctorStudents);
}

const OFFERED_COURSE_KIND_PARTS_5: PartedFact = ['開課科目.種類', 'offeredCourse', 'kind', ['ordinary', 'jointGraduate']];

const OFFERED_COURSE_ENROLLED_PARTS_4: PartedFact = ['開課科目.選修人數', 'offeredCourse', 'enrolled', [0, 2, 3]];

const OFFERED_COURSE_DOCTOR_STUDENTS_PARTS: PartedFact = ['開課科目.博士班選修人數', 'offeredCourse', 'doctorStudents', [0, 1]];

const JOINT_OPENING_PARTS: Parts = {
  order: JOINT_OPENING_FACTS,
  deciding: [OFFERED_COURSE_ENROLLED_PARTS_4],
  others: [OFFERED_COURSE_KIND_PARTS_5, OFFERED_COURSE_DOCTOR_STUDENTS_PARTS],
};

function givenJointOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  const doctorStudents = integerOf(offeredCourse.doctorStudents, 0, 500);
  return decideJointOpening(kind_2, enrolled, doctorStudents);
}

function resultOfJointOpening(kind_2: OfferedKind | undefined, enrolled: number, doctorStudents: number, input: Input): Result {
  return result(settled(decideJointOpening(kind_2, enrolled, doctorStudents), givenJointOpening, input, JOINT_OPENING_PARTS), {
    text: '選修科目：選修人數應達3人（含）以上，始得開課。博士班與碩士班合開之科目，無博士班學生選課者，適用碩士班之標準。',
    values: [
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['doctorStudents', showNumber(doctorStudents, 1n, '人')],
      ['masterMinimum', '3 人'],
      ['doctorMinimum', '2 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 博碩合開之開課（第五點第四款第三目）
 *
 * > 選修科目：選修人數應達3人（含）以上，始得開課。博士班與碩士班合開之科目，無博士班學生選課者，適用碩士班之標準。
 *
 * - 適用 開課科目.種類 = 博碩合開科目
 * - 當 開課科目.選修人數 ≥ 碩士選修人數（3 人） 或 （開課科目.博士班選修人數 > 0 且 開課科目.選修人數 ≥ 博士選修人數（2 人））
 * - 始得 開課
 */
export function jointOpening(input: Input): Decision {
  return settled(givenJointOpening(input), givenJointOpening, input, JOINT_OPENING_PARTS);
}

/** 博碩合開之開課：結果與理由。 */
export function explainJointOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  const doctorStudents = integerOf(offeredCourse.doctorStudents, 0, 500);
  return resultOfJointOpening(kind_2, enrolled, doctorStudents, input);
}

/** 在職專班選修開課：notApplicable */
const IN_SERVICE_MASTER_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第五款');

/** 在職專班選修開課：entitled */
const IN_SERVICE_MASTER_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第五款');

/** 在職專班選修開課：notEntitled */
const IN_SERVICE_MASTER_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第五款');

/** 在職專班選修開課所讀的事實 */
const IN_SERVICE_MASTER_OPENING_FACTS: readonly string[] = ['開課科目.學制', '開課科目.種類', '開課科目.選修人數'];

function openInServiceMasterOpening(
  programme_3: FrameworkProgramme | undefined,
  kind_2: OfferedKind | undefined,
  enrolled: number,
): Decision {
  return undeterminedPermission(
    '第五點第五款',
    allAnswers(
      answer(
        programme_3 === 'inServiceMaster' ? YES : programme_3 === undefined ? UNKNOWN : NO,
        programme_3 === undefined && '開課科目.學制',
      ),
      answer(kind_2 === 'graduateElective' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
    ),
    answer(enrolled >= 3 ? YES : enrolled < 3 ? NO : UNKNOWN, enrolled !== enrolled && '開課科目.選修人數'),
    IN_SERVICE_MASTER_OPENING_FACTS,
  );
}

function decideInServiceMasterOpening(
  programme_3: FrameworkProgramme | undefined,
  kind_2: OfferedKind | undefined,
  enrolled: number,
): Decision {
  const inCase: Truth = and(
    programme_3 === 'inServiceMaster' ? YES : programme_3 === undefined ? UNKNOWN : NO,
    kind_2 === 'graduateElective' ? YES : kind_2 === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return IN_SERVICE_MASTER_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 3) return IN_SERVICE_MASTER_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 3) return IN_SERVICE_MASTER_OPENING_NOT_ENTITLED;
  return openInServiceMasterOpening(programme_3, kind_2, enrolled);
}

function resultOfInServiceMasterOpening(
  programme_3: FrameworkProgramme | undefined,
  kind_2: OfferedKind | undefined,
  enrolled: number,
): Result {
  return result(decideInServiceMasterOpening(programme_3, kind_2, enrolled), {
    text: '碩士在職專班（含學位學程）：其規範，與「碩士班」同。',
    values: [
      ['programme', showMember(programme_3, FRAMEWORK_PROGRAMME_NAMES)],
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['masterMinimum', '3 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 在職專班選修開課（第五點第五款）
 *
 * > 碩士在職專班（含學位學程）：其規範，與「碩士班」同。
 *
 * - 適用 開課科目.學制 = 碩士在職專班 且 開課科目.種類 = 研究所選修科目
 * - 當 開課科目.選修人數 ≥ 碩士選修人數（3 人）
 * - 始得 開課
 */
export function inServiceMasterOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return decideInServiceMasterOpening(programme_3, kind_2, enrolled);
}

/** 在職專班選修開課：結果與理由。 */
export function explainInServiceMasterOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return resultOfInServiceMasterOpening(programme_3, kind_2, enrolled);
}

/** 研究生英語開課：notApplicable */
const GRADUATE_ENGLISH_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第四款第四目');

/** 研究生英語開課：entitled */
const GRADUATE_ENGLISH_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第四款第四目');

/** 研究生英語開課：notEntitled */
const GRADUATE_ENGLISH_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第四款第四目');

/** 研究生英語開課所讀的事實 */
const GRADUATE_ENGLISH_OPENING_FACTS: readonly string[] = ['開課科目.種類', '開課科目.選修人數'];

function openGraduateEnglishOpening(kind_2: OfferedKind | undefined, enrolled: number): Decision {
  return undeterminedPermission(
    '第五點第四款第四目',
    answer(kind_2 === 'graduateEnglish' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
    answer(enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN, enrolled !== enrolled && '開課科目.選修人數'),
    GRADUATE_ENGLISH_OPENING_FACTS,
  );
}

function decideGraduateEnglishOpening(kind_2: OfferedKind | undefined, enrolled: number): Decision {
  const inCase: Truth = kind_2 === 'graduateEnglish' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_ENGLISH_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 10) return GRADUATE_ENGLISH_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 10) return GRADUATE_ENGLISH_OPENING_NOT_ENTITLED;
  return openGraduateEnglishOpening(kind_2, enrolled);
}

function resultOfGraduateEnglishOpening(kind_2: OfferedKind | undefined, enrolled: number): Result {
  return result(decideGraduateEnglishOpening(kind_2, enrolled), {
    text: '碩士班研究生因外語檢定未達門檻，選修「研究生英語」課程者，其開課人數比照學士班專業課程之標準（10人）。',
    values: [
      ['kind', showMember(kind_2, OFFERED_KIND_NAMES)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['graduateEnglishMinimum', '10 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究生英語開課（第五點第四款第四目）
 *
 * > 碩士班研究生因外語檢定未達門檻，選修「研究生英語」課程者，其開課人數比照學士班專業課程之標準（10人）。
 *
 * - 適用 開課科目.種類 = 研究生英語
 * - 當 開課科目.選修人數 ≥ 研究生英語人數（10 人）
 * - 始得 開課
 */
export function graduateEnglishOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return decideGraduateEnglishOpening(kind_2, enrolled);
}

/** 研究生英語開課：結果與理由。 */
export function explainGraduateEnglishOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return resultOfGraduateEnglishOpening(kind_2, enrolled);
}

/** 博士選修開課：notApplicable */
const DOCTOR_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第六款第二目');

/** 博士選修開課：entitled */
const DOCTOR_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第六款第二目');

/** 博士選修開課：notEntitled */
const DOCTOR_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第六款第二目');

/** 博士選修開課所讀的事實 */
const DOCTOR_OPENING_FACTS: readonly string[] = ['開課科目.學制', '開課科目.選修人數'];

function openDoctorOpening(programme_3: FrameworkProgramme | undefined, enrolled: number): Decision {
  return undeterminedPermission(
    '第五點第六款第二目',
    answer(programme_3 === 'doctoral' ? YES : programme_3 === undefined ? UNKNOWN : NO, programme_3 === undefined && '開課科目.學制'),
    answer(enrolled >= 2 ? YES : enrolled < 2 ? NO : UNKNOWN, enrolled !== enrolled && '開課科目.選修人數'),
    DOCTOR_OPENING_FACTS,
  );
}

function decideDoctorOpening(programme_3: FrameworkProgramme | undefined, enrolled: number): Decision {
  const inCase: Truth = programme_3 === 'doctoral' ? YES : programme_3 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DOCTOR_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 2) return DOCTOR_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 2) return DOCTOR_OPENING_NOT_ENTITLED;
  return openDoctorOpening(programme_3, enrolled);
}

function resultOfDoctorOpening(programme_3: FrameworkProgramme | undefined, enrolled: number): Result {
  return result(decideDoctorOpening(programme_3, enrolled), {
    text: '選修人數達2人，即得開課。',
    values: [
      ['programme', showMember(programme_3, FRAMEWORK_PROGRAMME_NAMES)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['doctorMinimum', '2 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 博士選修開課（第五點第六款第二目）
 *
 * > 選修人數達2人，即得開課。
 *
 * - 適用 開課科目.學制 = 博士班
 * - 當 開課科目.選修人數 ≥ 博士選修人數（2 人）
 * - 得 開課
 */
export function doctorOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return decideDoctorOpening(programme_3, enrolled);
}

/** 博士選修開課：結果與理由。 */
export function explainDoctorOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return resultOfDoctorOpening(programme_3, enrolled);
}

/** 教育學程開課：notApplicable */
const TEACHER_OPENING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第七款第二目');

/** 教育學程開課：entitled */
const TEACHER_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第七款第二目');

/** 教育學程開課：notEntitled */
const TEACHER_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第七款第二目');

/** 教育學程開課所讀的事實 */
const TEACHER_OPENING_FACTS: readonly string[] = ['開課科目.學制', '開課科目.選修人數'];

function openTeacherOpening(programme_3: FrameworkProgramme | undefined, enrolled: number): Decision {
  return undeterminedPermission(
    '第五點第七款第二目',
    answer(
      programme_3 === 'primaryProgramme' || programme_3 === 'secondaryProgramme' ? YES : programme_3 === undefined ? UNKNOWN : NO,
      programme_3 === undefined && '開課科目.學制',
    ),
    answer(enrolled >= 14 ? YES : enrolled < 14 ? NO : UNKNOWN, enrolled !== enrolled && '開課科目.選修人數'),
    TEACHER_OPENING_FACTS,
  );
}

function decideTeacherOpening(programme_3: FrameworkProgramme | undefined, enrolled: number): Decision {
  const inCase: Truth =
    programme_3 === 'primaryProgramme' || programme_3 === 'secondaryProgramme' ? YES : programme_3 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return TEACHER_OPENING_NOT_APPLICABLE;
  if (inCase === YES && enrolled >= 14) return TEACHER_OPENING_ENTITLED;
  if (inCase === YES && enrolled < 14) return TEACHER_OPENING_NOT_ENTITLED;
  return openTeacherOpening(programme_3, enrolled);
}

function resultOfTeacherOpening(programme_3: FrameworkProgramme | undefined, enrolled: number): Result {
  return result(decideTeacherOpening(programme_3, enrolled), {
    text: '選修人數應達14人（含）以上，始得開課。',
    values: [
      ['programme', showMember(programme_3, FRAMEWORK_PROGRAMME_NAMES)],
      ['enrolled', showNumber(enrolled, 1n, '人')],
      ['teacherMinimum', '14 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 教育學程開課（第五點第七款第二目）
 *
 * > 選修人數應達14人（含）以上，始得開課。
 *
 * - 適用 開課科目.學制 屬於 小學學程、中學學程
 * - 當 開課科目.選修人數 ≥ 教育學程選修人數（14 人）
 * - 始得 開課
 */
export function teacherOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return decideTeacherOpening(programme_3, enrolled);
}

/** 教育學程開課：結果與理由。 */
export function explainTeacherOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  return resultOfTeacherOpening(programme_3, enrolled);
}

/** 專案簽准開課：entitled */
const SPECIAL_OPENING_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第八款第一目');

/** 專案簽准開課：notEntitled */
const SPECIAL_OPENING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第八款第一目');

/** 專案簽准開課所讀的事實 */
const SPECIAL_OPENING_FACTS: readonly string[] = [
  '開課科目.經核准',
  '開課科目.加退選後日數',
  '開課科目.每學期專案科目',
  '開課科目.已達開課總量',
];

function openSpecialOpening(approved: Truth, daysAfterAddDrop: number, specialCourses: number, hoursExhausted: Truth): Decision {
  return undeterminedPermission(
    '第五點第八款第一目',
    YES,
    allAnswers(
      answer(approved, approved === UNKNOWN && '開課科目.經核准'),
      answer(
        daysAfterAddDrop <= 7 ? YES : daysAfterAddDrop > 7 ? NO : UNKNOWN,
        daysAfterAddDrop !== daysAfterAddDrop && '開課科目.加退選後日數',
      ),
      answer(specialCourses <= 1 ? YES : specialCourses > 1 ? NO : UNKNOWN, specialCourses !== specialCourses && '開課科目.每學期專案科目'),
      answer(sameTruth(hoursExhausted, NO), hoursExhausted === UNKNOWN && '開課科目.已達開課總量'),
    ),
    SPECIAL_OPENING_FACTS,
  );
}

function decideSpecialOpening(approved: Truth, daysAfterAddDrop: number, specialCourses: number, hoursExhausted: Truth): Decision {
  const when: Truth = and(
    and(
      and(approved, daysAfterAddDrop <= 7 ? YES : daysAfterAddDrop > 7 ? NO : UNKNOWN),
      specialCourses <= 1 ? YES : specialCourses > 1 ? NO : UNKNOWN,
    ),
    sameTruth(hoursExhausted, NO),
  );
  if (when === YES) return SPECIAL_OPENING_ENTITLED;
  if (when === NO) return SPECIAL_OPENING_NOT_ENTITLED;
  return openSpecialOpening(approved, daysAfterAddDrop, specialCourses, hoursExhausted);
}

function resultOfSpecialOpening(approved: Truth, daysAfterAddDrop: number, specialCourses: number, hoursExhausted: Truth): Result {
  return result(decideSpecialOpening(approved, daysAfterAddDrop, specialCourses, hoursExhausted), {
    text: '各學制之選修科目，選修人數未達規定者，原則上不得開課。但情況特殊，或開課單位認為確有其必要者，得在加退選結束後一周內簽請學校（教務長）核准後開課；其科目，日間學制每學系、每學期以1科目為限，進修學制每學系、每學期亦以1科目為限；學系之開課時數已達總量者，不得申請。',
    values: [
      ['approved', showTruth(approved)],
      ['daysAfterAddDrop', showNumber(daysAfterAddDrop, 1n, '日')],
      ['specialCourses', showNumber(specialCourses, 1n, '科')],
      ['hoursExhausted', showTruth(hoursExhausted)],
      ['specialPeriod', '1 周'],
      ['specialMaximum', '1 科'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 專案簽准開課（第五點第八款第一目）
 *
 * > 各學制之選修科目，選修人數未達規定者，原則上不得開課。但情況特殊，或開課單位認為確有其必要者，得在加退選結束後一周內簽請學校（教務長）核准後開課；其科目，日間學制每學系、每學期以1科目為限，進修學制每學系、每學期亦以1科目為限；學系之開課時數已達總量者，不得申請。
 *
 * - 當 開課科目.經核准 且 開課科目.加退選後日數 ≤ 專案簽請期限（1 周） 且 開課科目.每學期專案科目 ≤ 專案科目上限（1 科） 且 開課科目.已達開課總量 = 否
 * - 得 專案開課
 */
export function specialOpening(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const approved = readBoolean(offeredCourse.approved);
  const daysAfterAddDrop = integerOf(offeredCourse.daysAfterAddDrop, 0, 120);
  const specialCourses = integerOf(offeredCourse.specialCourses, 0, 20);
  const hoursExhausted = readBoolean(offeredCourse.hoursExhausted);
  return decideSpecialOpening(approved, daysAfterAddDrop, specialCourses, hoursExhausted);
}

/** 專案簽准開課：結果與理由。 */
export function explainSpecialOpening(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const approved = readBoolean(offeredCourse.approved);
  const daysAfterAddDrop = integerOf(offeredCourse.daysAfterAddDrop, 0, 120);
  const specialCourses = integerOf(offeredCourse.specialCourses, 0, 20);
  const hoursExhausted = readBoolean(offeredCourse.hoursExhausted);
  return resultOfSpecialOpening(approved, daysAfterAddDrop, specialCourses, hoursExhausted);
}

/** 職業導向課程增加時數：notApplicable */
const VOCATIONAL_HOURS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第八款第三目');

/** 職業導向課程增加時數：entitled */
const VOCATIONAL_HOURS_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第八款第三目');

/** 職業導向課程增加時數：notEntitled */
const VOCATIONAL_HOURS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第八款第三目');

/** 職業導向課程增加時數所讀的事實 */
const VOCATIONAL_HOURS_FACTS: readonly string[] = ['開課科目.學制', '開課科目.經核准', '開課科目.增加時數'];

function openVocationalHours(programme_3: FrameworkProgramme | undefined, approved: Truth, extraHours: number): Decision {
  return undeterminedPermission(
    '第五點第八款第三目',
    answer(
      programme_3 === 'dayBachelor' || programme_3 === 'master' || programme_3 === 'doctoral'
        ? YES
        : programme_3 === undefined
          ? UNKNOWN
          : NO,
      programme_3 === undefined && '開課科目.學制',
    ),
    allAnswers(
      answer(approved, approved === UNKNOWN && '開課科目.經核准'),
      allAnswers(
        answer(extraHours >= 4 ? YES : extraHours < 4 ? NO : UNKNOWN, extraHours !== extraHours && '開課科目.增加時數'),
        answer(extraHours <= 6 ? YES : extraHours > 6 ? NO : UNKNOWN, extraHours !== extraHours && '開課科目.增加時數'),
      ),
    ),
    VOCATIONAL_HOURS_FACTS,
  );
}

function decideVocationalHours(programme_3: FrameworkProgramme | undefined, approved: Truth, extraHours: number): Decision {
  const inCase: Truth =
    programme_3 === 'dayBachelor' || programme_3 === 'master' || programme_3 === 'doctoral'
      ? YES
      : programme_3 === undefined
        ? UNKNOWN
        : NO;
  if (inCase === NO) return VOCATIONAL_HOURS_NOT_APPLICABLE;
  const when: Truth = and(
    approved,
    and(extraHours >= 4 ? YES : extraHours < 4 ? NO : UNKNOWN, extraHours <= 6 ? YES : extraHours > 6 ? NO : UNKNOWN),
  );
  if (inCase === YES && when === YES) return VOCATIONAL_HOURS_ENTITLED;
  if (inCase === YES && when === NO) return VOCATIONAL_HOURS_NOT_ENTITLED;
  return openVocationalHours(programme_3, approved, extraHours);
}

function resultOfVocationalHours(programme_3: FrameworkProgramme | undefined, approved: Truth, extraHours: number): Result {
  return result(decideVocationalHours(programme_3, approved, extraHours), {
    text: '各系日間學制所開設與職業導向有關之課程（專業實習、產學合作，或藝術產業之創業及行銷等，均在其內），經核准者，得增加4~6小時，不受開課總時數之限制。',
    values: [
      ['programme', showMember(programme_3, FRAMEWORK_PROGRAMME_NAMES)],
      ['approved', showTruth(approved)],
      ['extraHours', showNumber(extraHours, 1n, '小時')],
      ['vocationalExtra', '4 至 6 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 職業導向課程增加時數（第五點第八款第三目）
 *
 * > 各系日間學制所開設與職業導向有關之課程（專業實習、產學合作，或藝術產業之創業及行銷等，均在其內），經核准者，得增加4~6小時，不受開課總時數之限制。
 *
 * - 適用 開課科目.學制 屬於 日間學士班、碩士班、博士班
 * - 當 開課科目.經核准 且 （開課科目.增加時數 ≥ 職業課程增加時數（4 至 6 小時） 且 開課科目.增加時數 ≤ 職業課程增加時數（4 至 6 小時））
 * - 得 增加時數，不受開課總時數限制
 */
export function vocationalHours(input: Input): Decision {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const approved = readBoolean(offeredCourse.approved);
  const extraHours = integerOf(offeredCourse.extraHours, 0, 50);
  return decideVocationalHours(programme_3, approved, extraHours);
}

/** 職業導向課程增加時數：結果與理由。 */
export function explainVocationalHours(input: Input): Result {
  const offeredCourse = recordOf(input?.offeredCourse);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const approved = readBoolean(offeredCourse.approved);
  const extraHours = integerOf(offeredCourse.extraHours, 0, 50);
  return resultOfVocationalHours(programme_3, approved, extraHours);
}

/** 通識課程之審查：notApplicable */
const GENERAL_APPROVAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第一款第一目');

/** 通識課程之審查：entitled */
const GENERAL_APPROVAL_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第一款第一目');

/** 通識課程之審查：notEntitled */
const GENERAL_APPROVAL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第一款第一目');

/** 通識課程之審查所讀的事實 */
const GENERAL_APPROVAL_FACTS: readonly string[] = [
  '課程審查.種類',
  '課程審查.通識中心通過',
  '課程審查.院課程委員會通過',
  '課程審查.校課程委員會通過',
  '課程審查.教務會議通過',
];

function openGeneralApproval(
  kind_3: ReviewedCourse | undefined,
  generalCentre: Truth,
  college_2: Truth,
  university: Truth,
  academicMeeting: Truth,
): Decision {
  return undeterminedPermission(
    '第六點第一款第一目',
    answer(kind_3 === 'general' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '課程審查.種類'),
    allAnswers(
      answer(generalCentre, generalCentre === UNKNOWN && '課程審查.通識中心通過'),
      answer(college_2, college_2 === UNKNOWN && '課程審查.院課程委員會通過'),
      answer(university, university === UNKNOWN && '課程審查.校課程委員會通過'),
      answer(academicMeeting, academicMeeting === UNKNOWN && '課程審查.教務會議通過'),
    ),
    GENERAL_APPROVAL_FACTS,
  );
}

function decideGeneralApproval(
  kind_3: ReviewedCourse | undefined,
  generalCentre: Truth,
  college_2: Truth,
  university: Truth,
  academicMeeting: Truth,
): Decision {
  const inCase: Truth = kind_3 === 'general' ? YES : kind_3 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GENERAL_APPROVAL_NOT_APPLICABLE;
  const when: Truth = and(and(and(generalCentre, college_2), university), academicMeeting);
  if (inCase === YES && when === YES) return GENERAL_APPROVAL_ENTITLED;
  if (inCase === YES && when === NO) return GENERAL_APPROVAL_NOT_ENTITLED;
  return openGeneralApproval(kind_3, generalCentre, college_2, university, academicMeeting);
}

function resultOfGeneralApproval(
  kind_3: ReviewedCourse | undefined,
  generalCentre: Truth,
  college_2: Truth,
  university: Truth,
  academicMeeting: Truth,
): Result {
  return result(decideGeneralApproval(kind_3, generalCentre, college_2, university, academicMeeting), {
    text: '校定通識課程（學士班）：其課程科目學分表，由通識教育中心編定，經通識教育中心課程委員會通過，報請院課程委員會討論通過，轉送校課程委員會決議，再由教務會議審議通過後，始得開設。',
    values: [
      ['kind', showMember(kind_3, REVIEWED_COURSE_NAMES)],
      ['generalCentre', showTruth(generalCentre)],
      ['college', showTruth(college_2)],
      ['university', showTruth(university)],
      ['academicMeeting', showTruth(academicMeeting)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 通識課程之審查（第六點第一款第一目）
 *
 * > 校定通識課程（學士班）：其課程科目學分表，由通識教育中心編定，經通識教育中心課程委員會通過，報請院課程委員會討論通過，轉送校課程委員會決議，再由教務會議審議通過後，始得開設。
 *
 * - 適用 課程審查.種類 = 校定通識課程
 * - 當 課程審查.通識中心通過 且 課程審查.院課程委員會通過 且 課程審查.校課程委員會通過 且 課程審查.教務會議通過
 * - 始得 開課
 */
export function generalApproval(input: Input): Decision {
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const generalCentre = readBoolean(courseApproval.generalCentre);
  const college_2 = readBoolean(courseApproval.college);
  const university = readBoolean(courseApproval.university);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  return decideGeneralApproval(kind_3, generalCentre, college_2, university, academicMeeting);
}

/** 通識課程之審查：結果與理由。 */
export function explainGeneralApproval(input: Input): Result {
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const generalCentre = readBoolean(courseApproval.generalCentre);
  const college_2 = readBoolean(courseApproval.college);
  const university = readBoolean(courseApproval.university);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  return resultOfGeneralApproval(kind_3, generalCentre, college_2, university, academicMeeting);
}

/** 院訂課程之審查：notApplicable */
const COLLEGE_APPROVAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第一款第二目');

/** 院訂課程之審查：entitled */
const COLLEGE_APPROVAL_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第一款第二目');

/** 院訂課程之審查：notEntitled */
const COLLEGE_APPROVAL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第一款第二目');

/** 院訂課程之審查所讀的事實 */
const COLLEGE_APPROVAL_FACTS: readonly string[] = [
  '課程審查.種類',
  '課程審查.院課程委員會通過',
  '課程審查.校課程委員會通過',
  '課程審查.教務會議通過',
];

function openCollegeApproval(kind_3: ReviewedCourse | undefined, college_2: Truth, university: Truth, academicMeeting: Truth): Decision {
  return undeterminedPermission(
    '第六點第一款第二目',
    answer(kind_3 === 'college' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '課程審查.種類'),
    allAnswers(
      answer(college_2, college_2 === UNKNOWN && '課程審查.院課程委員會通過'),
      answer(university, university === UNKNOWN && '課程審查.校課程委員會通過'),
      answer(academicMeeting, academicMeeting === UNKNOWN && '課程審查.教務會議通過'),
    ),
    COLLEGE_APPROVAL_FACTS,
  );
}

function decideCollegeApproval(kind_3: ReviewedCourse | undefined, college_2: Truth, university: Truth, academicMeeting: Truth): Decision {
  const inCase: Truth = kind_3 === 'college' ? YES : kind_3 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return COLLEGE_APPROVAL_NOT_APPLICABLE;
  const when: Truth = and(and(college_2, university), academicMeeting);
  if (inCase === YES && when === YES) return COLLEGE_APPROVAL_ENTITLED;
  if (inCase === YES && when === NO) return COLLEGE_APPROVAL_NOT_ENTITLED;
  return openCollegeApproval(kind_3, college_2, university, academicMeeting);
}

function resultOfCollegeApproval(kind_3: ReviewedCourse | undefined, college_2: Truth, university: Truth, academicMeeting: Truth): Result {
  return result(decideCollegeApproval(kind_3, college_2, university, academicMeeting), {
    text: '院訂課程：其課程科目學分表，由各學院編定（或與系所合編），經院課程委員會通過，連同系（所）之課程科目學分表，轉送校課程委員會決議，再由教務會議審議通過後，始得開課。',
    values: [
      ['kind', showMember(kind_3, REVIEWED_COURSE_NAMES)],
      ['college', showTruth(college_2)],
      ['university', showTruth(university)],
      ['academicMeeting', showTruth(academicMeeting)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 院訂課程之審查（第六點第一款第二目）
 *
 * > 院訂課程：其課程科目學分表，由各學院編定（或與系所合編），經院課程委員會通過，連同系（所）之課程科目學分表，轉送校課程委員會決議，再由教務會議審議通過後，始得開課。
 *
 * - 適用 課程審查.種類 = 院訂課程
 * - 當 課程審查.院課程委員會通過 且 課程審查.校課程委員會通過 且 課程審查.教務會議通過
 * - 始得 開課
 */
export function collegeApproval(input: Input): Decision {
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const college_2 = readBoolean(courseApproval.college);
  const university = readBoolean(courseApproval.university);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  return decideCollegeApproval(kind_3, college_2, university, academicMeeting);
}

/** 院訂課程之審查：結果與理由。 */
export function explainCollegeApproval(input: Input): Result {
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const college_2 = readBoolean(courseApproval.college);
  const university = readBoolean(courseApproval.university);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  return resultOfCollegeApproval(kind_3, college_2, university, academicMeeting);
}

/** 系所課程之審查：notApplicable */
const DEPARTMENT_APPROVAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第一款第三目');

/** 系所課程之審查：entitled */
const DEPARTMENT_APPROVAL_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第一款第三目');

/** 系所課程之審查：notEntitled */
const DEPARTMENT_APPROVAL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第一款第三目');

/** 系所課程之審查所讀的事實 */
const DEPARTMENT_APPROVAL_FACTS: readonly string[] = [
  '課程審查.種類',
  '課程審查.系所課程委員會通過',
  '課程審查.院課程委員會通過',
  '課程審查.校課程委員會通過',
  '課程審查.教務會議通過',
];

function openDepartmentApproval(
  kind_3: ReviewedCourse | undefined,
  department: Truth,
  college_2: Truth,
  university: Truth,
  academicMeeting: Truth,
): Decision {
  return undeterminedPermission(
    '第六點第一款第三目',
    answer(kind_3 === 'department' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '課程審查.種類'),
    allAnswers(
      answer(department, department === UNKNOWN && '課程審查.系所課程委員會通過'),
      answer(college_2, college_2 === UNKNOWN && '課程審查.院課程委員會通過'),
      answer(university, university === UNKNOWN && '課程審查.校課程委員會通過'),
      answer(academicMeeting, academicMeeting === UNKNOWN && '課程審查.教務會議通過'),
    ),
    DEPARTMENT_APPROVAL_FACTS,
  );
}

function decideDepartmentApproval(
  kind_3: ReviewedCourse | undefined,
  department: Truth,
  college_2: Truth,
  university: Truth,
  academicMeeting: Truth,
): Decision {
  const inCase: Truth = kind_3 === 'department' ? YES : kind_3 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DEPARTMENT_APPROVAL_NOT_APPLICABLE;
  const when: Truth = and(and(and(department, college_2), university), academicMeeting);
  if (inCase === YES && when === YES) return DEPARTMENT_APPROVAL_ENTITLED;
  if (inCase === YES && when === NO) return DEPARTMENT_APPROVAL_NOT_ENTITLED;
  return openDepartmentApproval(kind_3, department, college_2, university, academicMeeting);
}

function resultOfDepartmentApproval(
  kind_3: ReviewedCourse | undefined,
  department: Truth,
  college_2: Truth,
  university: Truth,
  academicMeeting: Truth,
): Result {
  return result(decideDepartmentApproval(kind_3, department, college_2, university, academicMeeting), {
    text: '系（所）專業課程：其課程科目學分表，由各系（所）編定，經系（所）課程委員會通過，報請院課程委員會討論通過，轉送校課程委員會決議，再由教務會議審議通過後，始得據以開課。',
    values: [
      ['kind', showMember(kind_3, REVIEWED_COURSE_NAMES)],
      ['department', showTruth(department)],
      ['college', showTruth(college_2)],
      ['university', showTruth(university)],
      ['academicMeeting', showTruth(academicMeeting)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 系所課程之審查（第六點第一款第三目）
 *
 * > 系（所）專業課程：其課程科目學分表，由各系（所）編定，經系（所）課程委員會通過，報請院課程委員會討論通過，轉送校課程委員會決議，再由教務會議審議通過後，始得據以開課。
 *
 * - 適用 課程審查.種類 = 系所專業課程
 * - 當 課程審查.系所課程委員會通過 且 課程審查.院課程委員會通過 且 課程審查.校課程委員會通過 且 課程審查.教務會議通過
 * - 始得 開課
 */
export function departmentApproval(input: Input): Decision {
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const department = readBoolean(courseApproval.department);
  const college_2 = readBoolean(courseApproval.college);
  const university = readBoolean(courseApproval.university);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  return decideDepartmentApproval(kind_3, department, college_2, university, academicMeeting);
}

/** 系所課程之審查：結果與理由。 */
export function explainDepartmentApproval(input: Input): Result {
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const department = readBoolean(courseApproval.department);
  const college_2 = readBoolean(courseApproval.college);
  const university = readBoolean(courseApproval.university);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  return resultOfDepartmentApproval(kind_3, department, college_2, university, academicMeeting);
}

/** 學位學程課程之審查：notApplicable */
const PROGRAMME_APPROVAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第一款第四目');

/** 學位學程課程之審查：entitled */
const PROGRAMME_APPROVAL_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第一款第四目');

/** 學位學程課程之審查：notEntitled */
const PROGRAMME_APPROVAL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第一款第四目');

/** 學位學程課程之審查所讀的事實 */
const PROGRAMME_APPROVAL_FACTS: readonly string[] = ['課程審查.種類', '課程審查.所需課程委員會通過', '課程審查.教務會議通過'];

function openProgrammeApproval(kind_3: ReviewedCourse | undefined, required_3: Truth, academicMeeting: Truth): Decision {
  return undeterminedPermission(
    '第六點第一款第四目',
    answer(kind_3 === 'degreeProgramme' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '課程審查.種類'),
    allAnswers(
      answer(required_3, required_3 === UNKNOWN && '課程審查.所需課程委員會通過'),
      answer(academicMeeting, academicMeeting === UNKNOWN && '課程審查.教務會議通過'),
    ),
    PROGRAMME_APPROVAL_FACTS,
  );
}

function decideProgrammeApproval(kind_3: ReviewedCourse | undefined, required_3: Truth, academicMeeting: Truth): Decision {
  const inCase: Truth = kind_3 === 'degreeProgramme' ? YES : kind_3 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PROGRAMME_APPROVAL_NOT_APPLICABLE;
  const when: Truth = and(required_3, academicMeeting);
  if (inCase === YES && when === YES) return PROGRAMME_APPROVAL_ENTITLED;
  if (inCase === YES && when === NO) return PROGRAMME_APPROVAL_NOT_ENTITLED;
  return openProgrammeApproval(kind_3, required_3, academicMeeting);
}

function resultOfProgrammeApproval(kind_3: ReviewedCourse | undefined, required_3: Truth, academicMeeting: Truth): Result {
  return result(decideProgrammeApproval(kind_3, required_3, academicMeeting), {
    text: '學位學程課程：其課程科目學分表，由各學位學程編定，按學程之層級，送請所需之課程委員會與教務會議審議通過後，始得開課。',
    values: [
      ['kind', showMember(kind_3, REVIEWED_COURSE_NAMES)],
      ['required', showTruth(required_3)],
      ['academicMeeting', showTruth(academicMeeting)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學位學程課程之審查（第六點第一款第四目）
 *
 * > 學位學程課程：其課程科目學分表，由各學位學程編定，按學程之層級，送請所需之課程委員會與教務會議審議通過後，始得開課。
 *
 * - 適用 課程審查.種類 = 學位學程課程
 * - 當 課程審查.所需課程委員會通過 且 課程審查.教務會議通過
 * - 始得 開課
 */
export function programmeApproval(input: Input): Decision {
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const required_3 = readBoolean(courseApproval.required);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  return decideProgrammeApproval(kind_3, required_3, academicMeeting);
}

/** 學位學程課程之審查：結果與理由。 */
export function explainProgrammeApproval(input: Input): Result {
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const required_3 = readBoolean(courseApproval.required);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  return resultOfProgrammeApproval(kind_3, required_3, academicMeeting);
}

/** 學士課程之修訂：notApplicable */
const BACHELOR_REVISION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第二款第一目');

/** 學士課程之修訂：met */
const BACHELOR_REVISION_MET = /* @__PURE__ */ decided('met', '第六點第二款第一目');

/** 學士課程之修訂：violated */
const BACHELOR_REVISION_VIOLATED = /* @__PURE__ */ decided('violated', '第六點第二款第一目');

/** 學士課程之修訂所讀的事實 */
const BACHELOR_REVISION_FACTS: readonly string[] = ['課程修訂.學士班', '課程修訂.距前次年數'];

function openBachelorRevision(bachelor: Truth, years: number): Decision {
  return undeterminedDuty(
    '第六點第二款第一目',
    answer(bachelor, bachelor === UNKNOWN && '課程修訂.學士班'),
    answer(years <= 40 ? YES : years > 40 ? NO : UNKNOWN, years !== years && '課程修訂.距前次年數'),
    YES,
    BACHELOR_REVISION_FACTS,
  );
}

function resultOfBachelorRevision(bachelor: Truth, years: number): Result {
  return result(
    bachelor === NO
      ? BACHELOR_REVISION_NOT_APPLICABLE
      : bachelor === YES && years <= 40
        ? BACHELOR_REVISION_MET
        : bachelor === YES && years > 40
          ? BACHELOR_REVISION_VIOLATED
          : openBachelorRevision(bachelor, years),
    {
      text: '各系（所）、院之課程，應配合社會之進步及需求，定期檢討並修正：大學部（學士班）之課程，每四年應修訂乙次以上；碩、博士班之課程，每三年應修訂乙次以上。',
      values: [
        ['bachelor', showTruth(bachelor)],
        ['years', showNumber(years, 10n, '年')],
        ['bachelorCycle', '4 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 學士課程之修訂（第六點第二款第一目）
 *
 * > 各系（所）、院之課程，應配合社會之進步及需求，定期檢討並修正：大學部（學士班）之課程，每四年應修訂乙次以上；碩、博士班之課程，每三年應修訂乙次以上。
 *
 * - 適用 課程修訂.學士班
 * - 應 課程修訂.距前次年數 ≤ 學士修訂週期（4 年）
 */
export function bachelorRevision(input: Input): Decision {
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const years = decimalOf(courseRevision.years, 10, 0, 300);
  return bachelor === NO
    ? BACHELOR_REVISION_NOT_APPLICABLE
    : bachelor === YES && years <= 40
      ? BACHELOR_REVISION_MET
      : bachelor === YES && years > 40
        ? BACHELOR_REVISION_VIOLATED
        : openBachelorRevision(bachelor, years);
}

/** 學士課程之修訂：結果與理由。 */
export function explainBachelorRevision(input: Input): Result {
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const years = decimalOf(courseRevision.years, 10, 0, 300);
  return resultOfBachelorRevision(bachelor, years);
}

/** 研究所課程之修訂：notApplicable */
const GRADUATE_REVISION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第二款第一目');

/** 研究所課程之修訂：met */
const GRADUATE_REVISION_MET = /* @__PURE__ */ decided('met', '第六點第二款第一目');

/** 研究所課程之修訂：violated */
const GRADUATE_REVISION_VIOLATED = /* @__PURE__ */ decided('violated', '第六點第二款第一目');

/** 研究所課程之修訂所讀的事實 */
const GRADUATE_REVISION_FACTS: readonly string[] = ['課程修訂.學士班', '課程修訂.距前次年數'];

function openGraduateRevision(bachelor: Truth, years: number): Decision {
  return undeterminedDuty(
    '第六點第二款第一目',
    answer(sameTruth(bachelor, NO), bachelor === UNKNOWN && '課程修訂.學士班'),
    answer(years <= 30 ? YES : years > 30 ? NO : UNKNOWN, years !== years && '課程修訂.距前次年數'),
    YES,
    GRADUATE_REVISION_FACTS,
  );
}

function decideGraduateRevision(bachelor: Truth, years: number): Decision {
  const inCase: Truth = sameTruth(bachelor, NO);
  if (inCase === NO) return GRADUATE_REVISION_NOT_APPLICABLE;
  if (inCase === YES && years <= 30) return GRADUATE_REVISION_MET;
  if (inCase === YES && years > 30) return GRADUATE_REVISION_VIOLATED;
  return openGraduateRevision(bachelor, years);
}

function resultOfGraduateRevision(bachelor: Truth, years: number): Result {
  return result(decideGraduateRevision(bachelor, years), {
    text: '各系（所）、院之課程，應配合社會之進步及需求，定期檢討並修正：大學部（學士班）之課程，每四年應修訂乙次以上；碩、博士班之課程，每三年應修訂乙次以上。',
    values: [
      ['bachelor', showTruth(bachelor)],
      ['years', showNumber(years, 10n, '年')],
      ['graduateCycle', '3 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究所課程之修訂（第六點第二款第一目）
 *
 * > 各系（所）、院之課程，應配合社會之進步及需求，定期檢討並修正：大學部（學士班）之課程，每四年應修訂乙次以上；碩、博士班之課程，每三年應修訂乙次以上。
 *
 * - 適用 課程修訂.學士班 = 否
 * - 應 課程修訂.距前次年數 ≤ 研究所修訂週期（3 年）
 */
export function graduateRevision(input: Input): Decision {
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const years = decimalOf(courseRevision.years, 10, 0, 300);
  return decideGraduateRevision(bachelor, years);
}

/** 研究所課程之修訂：結果與理由。 */
export function explainGraduateRevision(input: Input): Result {
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const years = decimalOf(courseRevision.years, 10, 0, 300);
  return resultOfGraduateRevision(bachelor, years);
}

/** 學士選修科目之變更：notApplicable */
const BACHELOR_CHANGE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第二款第二目');

/** 學士選修科目之變更：entitled */
const BACHELOR_CHANGE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第二款第二目');

/** 學士選修科目之變更：notEntitled */
const BACHELOR_CHANGE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第二款第二目');

/** 學士選修科目之變更所讀的事實 */
const BACHELOR_CHANGE_FACTS: readonly string[] = ['課程修訂.學士班', '課程修訂.開課前日數', '課程修訂.教務長核准', '課程修訂.變更科目數'];

function openBachelorChange(bachelor: Truth, daysBefore: number, deanApproved: Truth, changes: number): Decision {
  return undeterminedPermission(
    '第六點第二款第二目',
    answer(bachelor, bachelor === UNKNOWN && '課程修訂.學士班'),
    allAnswers(
      answer(daysBefore >= 14 ? YES : daysBefore < 14 ? NO : UNKNOWN, daysBefore !== daysBefore && '課程修訂.開課前日數'),
      answer(deanApproved, deanApproved === UNKNOWN && '課程修訂.教務長核准'),
      answer(changes <= 2 ? YES : changes > 2 ? NO : UNKNOWN, changes !== changes && '課程修訂.變更科目數'),
    ),
    BACHELOR_CHANGE_FACTS,
  );
}

function decideBachelorChange(bachelor: Truth, daysBefore: number, deanApproved: Truth, changes: number): Decision {
  const inCase: Truth = bachelor;
  if (inCase === NO) return BACHELOR_CHANGE_NOT_APPLICABLE;
  const when: Truth = and(
    and(daysBefore >= 14 ? YES : daysBefore < 14 ? NO : UNKNOWN, deanApproved),
    changes <= 2 ? YES : changes > 2 ? NO : UNKNOWN,
  );
  if (inCase === YES && when === YES) return BACHELOR_CHANGE_ENTITLED;
  if (inCase === YES && when === NO) return BACHELOR_CHANGE_NOT_ENTITLED;
  return openBachelorChange(bachelor, daysBefore, deanApproved, changes);
}

function resultOfBachelorChange(bachelor: Truth, daysBefore: number, deanApproved: Truth, changes: number): Result {
  return result(decideBachelorChange(bachelor, daysBefore, deanApproved, changes), {
    text: '授權之原則：課程科目學分表內之選修科目，確有變更之需要者，得在開課之兩周前申請，經教務長核准；但學系之學士班各學制，每學期各以2科目為限；碩士班或獨立所，每學期以1科目為限。排課之年級及時段有變更者，得由各單位之課程委員會決議通過，報備於教務處後實施。',
    values: [
      ['bachelor', showTruth(bachelor)],
      ['daysBefore', showNumber(daysBefore, 1n, '日')],
      ['deanApproved', showTruth(deanApproved)],
      ['changes', showNumber(changes, 1n, '科')],
      ['changeLead', '2 周'],
      ['bachelorChanges', '2 科'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士選修科目之變更（第六點第二款第二目）
 *
 * > 授權之原則：課程科目學分表內之選修科目，確有變更之需要者，得在開課之兩周前申請，經教務長核准；但學系之學士班各學制，每學期各以2科目為限；碩士班或獨立所，每學期以1科目為限。排課之年級及時段有變更者，得由各單位之課程委員會決議通過，報備於教務處後實施。
 *
 * - 適用 課程修訂.學士班
 * - 當 課程修訂.開課前日數 ≥ 變更申請期限（2 周） 且 課程修訂.教務長核准 且 課程修訂.變更科目數 ≤ 學士變更上限（2 科）
 * - 得 變更選修科目
 */
export function bachelorChange(input: Input): Decision {
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const daysBefore = integerOf(courseRevision.daysBefore, 0, 365);
  const deanApproved = readBoolean(courseRevision.deanApproved);
  const changes = integerOf(courseRevision.changes, 0, 50);
  return decideBachelorChange(bachelor, daysBefore, deanApproved, changes);
}

/** 學士選修科目之變更：結果與理由。 */
export function explainBachelorChange(input: Input): Result {
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const daysBefore = integerOf(courseRevision.daysBefore, 0, 365);
  const deanApproved = readBoolean(courseRevision.deanApproved);
  const changes = integerOf(courseRevision.changes, 0, 50);
  return resultOfBachelorChange(bachelor, daysBefore, deanApproved, changes);
}

/** 碩士選修科目之變更：notApplicable */
const MASTER_CHANGE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第二款第二目');

/** 碩士選修科目之變更：entitled */
const MASTER_CHANGE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第二款第二目');

/** 碩士選修科目之變更：notEntitled */
const MASTER_CHANGE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第二款第二目');

/** 碩士選修科目之變更所讀的事實 */
const MASTER_CHANGE_FACTS: readonly string[] = ['課程修訂.學士班', '課程修訂.開課前日數', '課程修訂.教務長核准', '課程修訂.變更科目數'];

function openMasterChange(bachelor: Truth, daysBefore: number, deanApproved: Truth, changes: number): Decision {
  return undeterminedPermission(
    '第六點第二款第二目',
    answer(sameTruth(bachelor, NO), bachelor === UNKNOWN && '課程修訂.學士班'),
    allAnswers(
      answer(daysBefore >= 14 ? YES : daysBefore < 14 ? NO : UNKNOWN, daysBefore !== daysBefore && '課程修訂.開課前日數'),
      answer(deanApproved, deanApproved === UNKNOWN && '課程修訂.教務長核准'),
      answer(changes <= 1 ? YES : changes > 1 ? NO : UNKNOWN, changes !== changes && '課程修訂.變更科目數'),
    ),
    MASTER_CHANGE_FACTS,
  );
}

function decideMasterChange(bachelor: Truth, daysBefore: number, deanApproved: Truth, changes: number): Decision {
  const inCase: Truth = sameTruth(bachelor, NO);
  if (inCase === NO) return MASTER_CHANGE_NOT_APPLICABLE;
  const when: Truth = and(
    and(daysBefore >= 14 ? YES : daysBefore < 14 ? NO : UNKNOWN, deanApproved),
    changes <= 1 ? YES : changes > 1 ? NO : UNKNOWN,
  );
  if (inCase === YES && when === YES) return MASTER_CHANGE_ENTITLED;
  if (inCase === YES && when === NO) return MASTER_CHANGE_NOT_ENTITLED;
  return openMasterChange(bachelor, daysBefore, deanApproved, changes);
}

function resultOfMasterChange(bachelor: Truth, daysBefore: number, deanApproved: Truth, changes: number): Result {
  return result(decideMasterChange(bachelor, daysBefore, deanApproved, changes), {
    text: '授權之原則：課程科目學分表內之選修科目，確有變更之需要者，得在開課之兩周前申請，經教務長核准；但學系之學士班各學制，每學期各以2科目為限；碩士班或獨立所，每學期以1科目為限。排課之年級及時段有變更者，得由各單位之課程委員會決議通過，報備於教務處後實施。',
    values: [
      ['bachelor', showTruth(bachelor)],
      ['daysBefore', showNumber(daysBefore, 1n, '日')],
      ['deanApproved', showTruth(deanApproved)],
      ['changes', showNumber(changes, 1n, '科')],
      ['changeLead', '2 周'],
      ['masterChanges', '1 科'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 碩士選修科目之變更（第六點第二款第二目）
 *
 * > 授權之原則：課程科目學分表內之選修科目，確有變更之需要者，得在開課之兩周前申請，經教務長核准；但學系之學士班各學制，每學期各以2科目為限；碩士班或獨立所，每學期以1科目為限。排課之年級及時段有變更者，得由各單位之課程委員會決議通過，報備於教務處後實施。
 *
 * - 適用 課程修訂.學士班 = 否
 * - 當 課程修訂.開課前日數 ≥ 變更申請期限（2 周） 且 課程修訂.教務長核准 且 課程修訂.變更科目數 ≤ 碩士變更上限（1 科）
 * - 得 變更選修科目
 */
export function masterChange(input: Input): Decision {
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const daysBefore = integerOf(courseRevision.daysBefore, 0, 365);
  const deanApproved = readBoolean(courseRevision.deanApproved);
  const changes = integerOf(courseRevision.changes, 0, 50);
  return decideMasterChange(bachelor, daysBefore, deanApproved, changes);
}

/** 碩士選修科目之變更：結果與理由。 */
export function explainMasterChange(input: Input): Result {
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const daysBefore = integerOf(courseRevision.daysBefore, 0, 365);
  const deanApproved = readBoolean(courseRevision.deanApproved);
  const changes = integerOf(courseRevision.changes, 0, 50);
  return resultOfMasterChange(bachelor, daysBefore, deanApproved, changes);
}

/** 排課年級與時段之變更：entitled */
const SCHEDULE_CHANGE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第二款第二目');

/** 排課年級與時段之變更：notEntitled */
const SCHEDULE_CHANGE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第二款第二目');

/** 排課年級與時段之變更所讀的事實 */
const SCHEDULE_CHANGE_FACTS: readonly string[] = ['課程修訂.單位課程委員會通過', '課程修訂.報備教務處'];

function openScheduleChange(unitApproved: Truth, reported: Truth): Decision {
  return undeterminedPermission(
    '第六點第二款第二目',
    YES,
    allAnswers(
      answer(unitApproved, unitApproved === UNKNOWN && '課程修訂.單位課程委員會通過'),
      answer(reported, reported === UNKNOWN && '課程修訂.報備教務處'),
    ),
    SCHEDULE_CHANGE_FACTS,
  );
}

function decideScheduleChange(unitApproved: Truth, reported: Truth): Decision {
  const when: Truth = and(unitApproved, reported);
  if (when === YES) return SCHEDULE_CHANGE_ENTITLED;
  if (when === NO) return SCHEDULE_CHANGE_NOT_ENTITLED;
  return openScheduleChange(unitApproved, reported);
}

function resultOfScheduleChange(unitApproved: Truth, reported: Truth): Result {
  return result(decideScheduleChange(unitApproved, reported), {
    text: '授權之原則：課程科目學分表內之選修科目，確有變更之需要者，得在開課之兩周前申請，經教務長核准；但學系之學士班各學制，每學期各以2科目為限；碩士班或獨立所，每學期以1科目為限。排課之年級及時段有變更者，得由各單位之課程委員會決議通過，報備於教務處後實施。',
    values: [
      ['unitApproved', showTruth(unitApproved)],
      ['reported', showTruth(reported)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 排課年級與時段之變更（第六點第二款第二目）
 *
 * > 授權之原則：課程科目學分表內之選修科目，確有變更之需要者，得在開課之兩周前申請，經教務長核准；但學系之學士班各學制，每學期各以2科目為限；碩士班或獨立所，每學期以1科目為限。排課之年級及時段有變更者，得由各單位之課程委員會決議通過，報備於教務處後實施。
 *
 * - 當 課程修訂.單位課程委員會通過 且 課程修訂.報備教務處
 * - 始得 實施變更
 */
export function scheduleChange(input: Input): Decision {
  const courseRevision = recordOf(input?.courseRevision);
  const unitApproved = readBoolean(courseRevision.unitApproved);
  const reported = readBoolean(courseRevision.reported);
  return decideScheduleChange(unitApproved, reported);
}

/** 排課年級與時段之變更：結果與理由。 */
export function explainScheduleChange(input: Input): Result {
  const courseRevision = recordOf(input?.courseRevision);
  const unitApproved = readBoolean(courseRevision.unitApproved);
  const reported = readBoolean(courseRevision.reported);
  return resultOfScheduleChange(unitApproved, reported);
}

function holdsWith_20(research: number, practice: number): Truth {
  return research + practice <= 100 ? YES : research + practice > 100 ? NO : UNKNOWN;
}

function holdsAtEnds_20(research: number, practice: number): Truth {
  return agree(
    holdsWith_20(research === research ? research : 0, practice === practice ? practice : 0),
    holdsWith_20(research === research ? research : 100, practice === practice ? practice : 100),
  );
}

function holdsWith_21(research: number, practice: number): Truth {
  return research + practice >= 100 ? YES : research + practice < 100 ? NO : UNKNOWN;
}

function holdsAtEnds_21(research: number, practice: number): Truth {
  return agree(
    holdsWith_21(research === research ? research : 0, practice === practice ? practice : 0),
    holdsWith_21(research === research ? research : 100, practice === practice ? practice : 100),
  );
}

function holdsWith_22(basic: number, core: number, project_2: number): Truth {
  return basic + core + project_2 <= 100 ? YES : basic + core + project_2 > 100 ? NO : UNKNOWN;
}

function holdsAtEnds_22(basic: number, core: number, project_2: number): Truth {
  return agree(
    holdsWith_22(basic === basic ? basic : 0, core === core ? core : 0, project_2 === project_2 ? project_2 : 0),
    holdsWith_22(basic === basic ? basic : 100, core === core ? core : 100, project_2 === project_2 ? project_2 : 100),
  );
}

function holdsWith_23(basic: number, core: number, project_2: number): Truth {
  return basic + core + project_2 >= 100 ? YES : basic + core + project_2 < 100 ? NO : UNKNOWN;
}

function holdsAtEnds_23(basic: number, core: number, project_2: number): Truth {
  return agree(
    holdsWith_23(basic === basic ? basic : 0, core === core ? core : 0, project_2 === project_2 ? project_2 : 0),
    holdsWith_23(basic === basic ? basic : 100, core === core ? core : 100, project_2 === project_2 ? project_2 : 100),
  );
}

/** 配置表之相符：met */
const CONSISTENT_ALLOCATION_MET = /* @__PURE__ */ decided('met', '附表1');

/** 配置表之相符：violated */
const CONSISTENT_ALLOCATION_VIOLATED = /* @__PURE__ */ decided('violated', '附表1');

/** 配置表之相符所讀的事實 */
const CONSISTENT_ALLOCATION_FACTS: readonly string[] = [
  '課程配置.學術研究',
  '課程配置.實務創作',
  '課程配置.基礎學能',
  '課程配置.核心課程',
  '課程配置.專題研究',
];

function openConsistentAllocation(research: number, practice: number, basic: number, core: number, project_2: number): Decision {
  const must: Truth = and(
    and(holdsAtEnds_20(research, practice), holdsAtEnds_21(research, practice)),
    and(holdsAtEnds_22(basic, core, project_2), holdsAtEnds_23(basic, core, project_2)),
  );
  if (must === YES) return CONSISTENT_ALLOCATION_MET;
  if (must === NO) return CONSISTENT_ALLOCATION_VIOLATED;
  return undeterminedDuty(
    '附表1',
    YES,
    allAnswers(
      answer(
        and(holdsAtEnds_20(research, practice), holdsAtEnds_21(research, practice)),
        research !== research && '課程配置.學術研究',
        practice !== practice && '課程配置.實務創作',
      ),
      answer(
        and(holdsAtEnds_22(basic, core, project_2), holdsAtEnds_23(basic, core, project_2)),
        basic !== basic && '課程配置.基礎學能',
        core !== core && '課程配置.核心課程',
        project_2 !== project_2 && '課程配置.專題研究',
      ),
    ),
    YES,
    CONSISTENT_ALLOCATION_FACTS,
  );
}

function decideConsistentAllocation(research: number, practice: number, basic: number, core: number, project_2: number): Decision {
  const must: Truth = and(
    research + practice === 100 ? YES : research + practice < 100 || research + practice > 100 ? NO : UNKNOWN,
    basic + core + project_2 === 100 ? YES : basic + core + project_2 < 100 || basic + core + project_2 > 100 ? NO : UNKNOWN,
  );
  if (must === YES) return CONSISTENT_ALLOCATION_MET;
  if (must === NO) return CONSISTENT_ALLOCATION_VIOLATED;
  return openConsistentAllocation(research, practice, basic, core, project_2);
}

function difference_28(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const research = integerOf(allocation.research, 0, 100);
  const practice = integerOf(allocation.practice, 0, 100);
  const value = research + practice - 100;
  return value === value
    ? value
    : lacking(research !== research && '課程配置.學術研究', practice !== practice && '課程配置.實務創作').missing.length > 0
      ? undefined
      : null;
}

const ALLOCATION_RESEARCH_PARTS: PartedFact = [
  '課程配置.學術研究',
  'allocation',
  'research',
  { low: 0, high: 100, scale: 1, starts: [0], turns: [[difference_28, '=']] },
];

const ALLOCATION_PRACTICE_PARTS: PartedFact = [
  '課程配置.實務創作',
  'allocation',
  'practice',
  { low: 0, high: 100, scale: 1, starts: [0], turns: [[difference_28, '=']] },
];

function difference_29(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const basic = integerOf(allocation.basic, 0, 100);
  const core = integerOf(allocation.core, 0, 100);
  const project_2 = integerOf(allocation.project, 0, 100);
  const value = basic + core + project_2 - 100;
  return value === value
    ? value
    : lacking(basic !== basic && '課程配置.基礎學能', core !== core && '課程配置.核心課程', project_2 !== project_2 && '課程配置.專題研究')
          .missing.length > 0
      ? undefined
      : null;
}

const ALLOCATION_BASIC_PARTS: PartedFact = [
  '課程配置.基礎學能',
  'allocation',
  'basic',
  { low: 0, high: 100, scale: 1, starts: [0], turns: [[difference_29, '=']] },
];

const ALLOCATION_CORE_PARTS: PartedFact = [
  '課程配置.核心課程',
  'allocation',
  'core',
  { low: 0, high: 100, scale: 1, starts: [0], turns: [[difference_29, '=']] },
];

const ALLOCATION_PROJECT_PARTS: PartedFact = [
  '課程配置.專題研究',
  'allocation',
  'project',
  { low: 0, high: 100, scale: 1, starts: [0], turns: [[difference_29, '=']] },
];

const CONSISTENT_ALLOCATION_PARTS: Parts = {
  order: CONSISTENT_ALLOCATION_FACTS,
  deciding: [ALLOCATION_RESEARCH_PARTS, ALLOCATION_PRACTICE_PARTS, ALLOCATION_BASIC_PARTS, ALLOCATION_CORE_PARTS, ALLOCATION_PROJECT_PARTS],
  others: [],
};

function givenConsistentAllocation(input: Input): Decision {
  const allocation = recordOf(input?.allocation);
  const research = integerOf(allocation.research, 0, 100);
  const practice = integerOf(allocation.practice, 0, 100);
  const basic = integerOf(allocation.basic, 0, 100);
  const core = integerOf(allocation.core, 0, 100);
  const project_2 = integerOf(allocation.project, 0, 100);
  return decideConsistentAllocation(research, practice, basic, core, project_2);
}

function resultOfConsistentAllocation(
  research: number,
  practice: number,
  basic: number,
  core: number,
  project_2: number,
  input: Input,
): Result {
  return result(
    settled(
      decideConsistentAllocation(research, practice, basic, core, project_2),
      givenConsistentAllocation,
      input,
      CONSISTENT_ALLOCATION_PARTS,
    ),
    {
      text: '大學部及研究所（碩士班與博士班）課程目標及內容配置表',
      values: [
        ['research', showNumber(research, 1n, null)],
        ['practice', showNumber(practice, 1n, null)],
        ['basic', showNumber(basic, 1n, null)],
        ['core', showNumber(core, 1n, null)],
        ['project', showNumber(project_2, 1n, null)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 配置表之相符（附表1）
 *
 * > 大學部及研究所（碩士班與博士班）課程目標及內容配置表
 *
 * - 應 （課程配置.學術研究 ＋ 課程配置.實務創作） = 100 且 （（課程配置.基礎學能 ＋ 課程配置.核心課程） ＋ 課程配置.專題研究） = 100
 */
export function consistentAllocation(input: Input): Decision {
  return settled(givenConsistentAllocation(input), givenConsistentAllocation, input, CONSISTENT_ALLOCATION_PARTS);
}

/** 配置表之相符：結果與理由。 */
export function explainConsistentAllocation(input: Input): Result {
  const allocation = recordOf(input?.allocation);
  const research = integerOf(allocation.research, 0, 100);
  const practice = integerOf(allocation.practice, 0, 100);
  const basic = integerOf(allocation.basic, 0, 100);
  const core = integerOf(allocation.core, 0, 100);
  const project_2 = integerOf(allocation.project, 0, 100);
  return resultOfConsistentAllocation(research, practice, basic, core, project_2, input);
}

/** 參考值之調整：value */
const ALLOCATION_ADJUSTMENT_VALUE = /* @__PURE__ */ decided('value', '附表1');

/** 參考值之調整所讀的事實 */
const ALLOCATION_ADJUSTMENT_FACTS: readonly string[] = ['課程配置.調整後比例', '課程配置.參考比例', '疑義.參考值之調整'];

function resultOfAllocationAdjustment(
  allocationAdjustmentValue: Truth,
  allocationAdjustment: AllocationAdjustmentReading | undefined,
  adjusted: number,
  reference: number,
): Result {
  const value = allocationAdjustmentValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '附表1',
          lacking(lackOfAllocationAdjustment(allocationAdjustment, adjusted, reference)),
          ALLOCATION_ADJUSTMENT_FACTS,
        )
      : ALLOCATION_ADJUSTMENT_VALUE;
  return result(
    decision,
    {
      text: '大學部及研究所（碩士班與博士班）課程目標及內容配置表',
      values: [
        ['adjusted', showNumber(adjusted, 1n, null)],
        ['reference', showNumber(reference, 1n, null)],
        ['allocationAdjustment', showMember(allocationAdjustment, ALLOCATION_ADJUSTMENT_READING_NAMES)],
        ['adjustment', '1/10'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_30(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const value = 10 * adjusted - (10 * reference - 100);
  return value === value
    ? value
    : lacking(adjusted !== adjusted && '課程配置.調整後比例', reference !== reference && '課程配置.參考比例').missing.length > 0
      ? undefined
      : null;
}

function difference_31(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const value = 10 * adjusted - (10 * reference + 100);
  return value === value
    ? value
    : lacking(adjusted !== adjusted && '課程配置.調整後比例', reference !== reference && '課程配置.參考比例').missing.length > 0
      ? undefined
      : null;
}

function difference_32(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const value = adjusted - reference;
  return value === value
    ? value
    : lacking(adjusted !== adjusted && '課程配置.調整後比例', reference !== reference && '課程配置.參考比例').missing.length > 0
      ? undefined
      : null;
}

function difference_33(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const value = 10 * adjusted - (10 * reference + 100);
  return value === value
    ? value
    : lacking(adjusted !== adjusted && '課程配置.調整後比例', reference !== reference && '課程配置.參考比例').missing.length > 0
      ? undefined
      : null;
}

function difference_34(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const value = 10 * adjusted - (10 * reference - 100);
  return value === value
    ? value
    : lacking(adjusted !== adjusted && '課程配置.調整後比例', reference !== reference && '課程配置.參考比例').missing.length > 0
      ? undefined
      : null;
}

function difference_35(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const value = 10 * adjusted - (10 * reference + 100);
  return value === value
    ? value
    : lacking(adjusted !== adjusted && '課程配置.調整後比例', reference !== reference && '課程配置.參考比例').missing.length > 0
      ? undefined
      : null;
}

function difference_36(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const value = adjusted - reference;
  return value === value
    ? value
    : lacking(adjusted !== adjusted && '課程配置.調整後比例', reference !== reference && '課程配置.參考比例').missing.length > 0
      ? undefined
      : null;
}

function difference_37(input: Input): number | null | undefined {
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const value = 10 * adjusted - (10 * reference + 100);
  return value === value
    ? value
    : lacking(adjusted !== adjusted && '課程配置.調整後比例', reference !== reference && '課程配置.參考比例').missing.length > 0
      ? undefined
      : null;
}

const ALLOCATION_ADJUSTED_PARTS: PartedFact = [
  '課程配置.調整後比例',
  'allocation',
  'adjusted',
  {
    low: 0,
    high: 100,
    scale: 1,
    starts: [0],
    turns: [
      [difference_30, '<'],
      [difference_31, '>'],
      [difference_32, '<'],
      [difference_33, '>'],
      [difference_34, '<'],
      [difference_35, '>'],
      [difference_36, '<'],
      [difference_37, '>'],
    ],
  },
];

const ALLOCATION_REFERENCE_PARTS: PartedFact = [
  '課程配置.參考比例',
  'allocation',
  'reference',
  {
    low: 0,
    high: 100,
    scale: 1,
    starts: [0],
    turns: [
      [difference_30, '<'],
      [difference_31, '>'],
      [difference_32, '<'],
      [difference_33, '>'],
      [difference_34, '<'],
      [difference_35, '>'],
      [difference_36, '<'],
      [difference_37, '>'],
    ],
  },
];

const READINGS_ALLOCATION_ADJUSTMENT_PARTS: PartedFact = [
  '疑義.參考值之調整',
  'readings',
  'allocationAdjustment',
  ['bothWays', 'upwardOnly'],
];

const ALLOCATION_ADJUSTMENT_PARTS: Parts = {
  order: ALLOCATION_ADJUSTMENT_FACTS,
  deciding: [READINGS_ALLOCATION_ADJUSTMENT_PARTS, ALLOCATION_ADJUSTED_PARTS, ALLOCATION_REFERENCE_PARTS],
  others: [],
};

function givenAllocationAdjustment(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const allocationAdjustment = readAllocationAdjustmentReading(readings.allocationAdjustment);
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const allocationAdjustmentValue = computeAllocationAdjustment(allocationAdjustment, adjusted, reference);
  const value = allocationAdjustmentValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '附表1',
          lacking(lackOfAllocationAdjustment(allocationAdjustment, adjusted, reference)),
          ALLOCATION_ADJUSTMENT_FACTS,
        )
      : ALLOCATION_ADJUSTMENT_VALUE,
    truthValue(value),
  );
}

function valueOfAllocationAdjustment(allocationAdjustmentValue: Truth): boolean | undefined {
  const value = allocationAdjustmentValue;
  return truthValue(value);
}

/**
 * 參考值之調整（附表1）
 *
 * > 大學部及研究所（碩士班與博士班）課程目標及內容配置表
 *
 * - 其餘 （疑義.參考值之調整 = 甲說 且 （課程配置.調整後比例 ≥ （課程配置.參考比例 － （調整幅度（1/10） × 100）） 且 課程配置.調整後比例 ≤ （課程配置.參考比例 ＋ （調整幅度（1/10） × 100）））） 或 （疑義.參考值之調整 = 乙說 且 （課程配置.調整後比例 ≥ 課程配置.參考比例 且 課程配置.調整後比例 ≤ （課程配置.參考比例 ＋ （調整幅度（1/10） × 100）））） 或 （（課程配置.調整後比例 ≥ （課程配置.參考比例 － （調整幅度（1/10） × 100）） 且 課程配置.調整後比例 ≤ （課程配置.參考比例 ＋ （調整幅度（1/10） × 100））） 且 （課程配置.調整後比例 ≥ 課程配置.參考比例 且 課程配置.調整後比例 ≤ （課程配置.參考比例 ＋ （調整幅度（1/10） × 100））））
 *
 * undefined：無法判定。
 */
export function allocationAdjustment_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const allocationAdjustment = readAllocationAdjustmentReading(readings.allocationAdjustment);
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const allocationAdjustmentValue = computeAllocationAdjustment(allocationAdjustment, adjusted, reference);
  return settledValue(
    valueOfAllocationAdjustment(allocationAdjustmentValue),
    givenAllocationAdjustment,
    input,
    ALLOCATION_ADJUSTMENT_PARTS,
  );
}

/** 參考值之調整：值與理由。 */
export function explainAllocationAdjustment(input: Input): Result {
  const readings = recordOf(input?.readings);
  const allocationAdjustment = readAllocationAdjustmentReading(readings.allocationAdjustment);
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const allocationAdjustmentValue = computeAllocationAdjustment(allocationAdjustment, adjusted, reference);
  return settledResult(
    resultOfAllocationAdjustment(allocationAdjustmentValue, allocationAdjustment, adjusted, reference),
    givenAllocationAdjustment,
    input,
    ALLOCATION_ADJUSTMENT_PARTS,
  );
}

/** 比例之調整：entitled */
const ADJUSTED_SHARE_ENTITLED = /* @__PURE__ */ decided('entitled', '附表1');

/** 比例之調整：notEntitled */
const ADJUSTED_SHARE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '附表1');

/** 比例之調整所讀的事實 */
const ADJUSTED_SHARE_FACTS: readonly string[] = ['課程配置.調整後比例', '課程配置.參考比例', '疑義.參考值之調整'];

function openAdjustedShare(allocationAdjustmentValue: Truth, allocationAdjustmentLack: Note): Decision {
  const when: Truth = allocationAdjustmentValue;
  if (when === YES) return ADJUSTED_SHARE_ENTITLED;
  if (when === NO) return ADJUSTED_SHARE_NOT_ENTITLED;
  return undeterminedPermission('附表1', YES, answer(allocationAdjustmentValue, allocationAdjustmentLack), ADJUSTED_SHARE_FACTS);
}

function decideAdjustedShare(allocationAdjustmentValue: Truth, allocationAdjustmentLack: Note): Decision {
  const when: Truth = allocationAdjustmentValue;
  if (when === YES) return ADJUSTED_SHARE_ENTITLED;
  if (when === NO) return ADJUSTED_SHARE_NOT_ENTITLED;
  return openAdjustedShare(allocationAdjustmentValue, allocationAdjustmentLack);
}

const ADJUSTED_SHARE_PARTS: Parts = {
  order: ADJUSTED_SHARE_FACTS,
  deciding: [READINGS_ALLOCATION_ADJUSTMENT_PARTS, ALLOCATION_ADJUSTED_PARTS, ALLOCATION_REFERENCE_PARTS],
  others: [],
};

function givenAdjustedShare(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const allocationAdjustment = readAllocationAdjustmentReading(readings.allocationAdjustment);
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const allocationAdjustmentValue = computeAllocationAdjustment(allocationAdjustment, adjusted, reference);
  const allocationAdjustmentLack =
    allocationAdjustmentValue === UNKNOWN ? lackOfAllocationAdjustment(allocationAdjustment, adjusted, reference) : false;
  return decideAdjustedShare(allocationAdjustmentValue, allocationAdjustmentLack);
}

function resultOfAdjustedShare(
  allocationAdjustmentValue: Truth,
  allocationAdjustmentLack: Note,
  input: Input,
  adjusted: number,
  reference: number,
  allocationAdjustment: AllocationAdjustmentReading | undefined,
): Result {
  return result(
    settled(decideAdjustedShare(allocationAdjustmentValue, allocationAdjustmentLack), givenAdjustedShare, input, ADJUSTED_SHARE_PARTS),
    {
      text: '大學部及研究所（碩士班與博士班）課程目標及內容配置表',
      values: [
        ['adjusted', showNumber(adjusted, 1n, null)],
        ['reference', showNumber(reference, 1n, null)],
        ['readings.allocationAdjustment', showMember(allocationAdjustment, ALLOCATION_ADJUSTMENT_READING_NAMES)],
        ['definition.allocationAdjustment', showTruth(allocationAdjustmentValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 比例之調整（附表1）
 *
 * > 大學部及研究所（碩士班與博士班）課程目標及內容配置表
 *
 * - 當 參考值之調整
 * - 得 調整參考值
 */
export function adjustedShare(input: Input): Decision {
  return settled(givenAdjustedShare(input), givenAdjustedShare, input, ADJUSTED_SHARE_PARTS);
}

/** 比例之調整：結果與理由。 */
export function explainAdjustedShare(input: Input): Result {
  const readings = recordOf(input?.readings);
  const allocationAdjustment = readAllocationAdjustmentReading(readings.allocationAdjustment);
  const allocation = recordOf(input?.allocation);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const allocationAdjustmentValue = computeAllocationAdjustment(allocationAdjustment, adjusted, reference);
  const allocationAdjustmentLack =
    allocationAdjustmentValue === UNKNOWN ? lackOfAllocationAdjustment(allocationAdjustment, adjusted, reference) : false;
  return resultOfAdjustedShare(allocationAdjustmentValue, allocationAdjustmentLack, input, adjusted, reference, allocationAdjustment);
}

export interface Decisions {
  readonly dayGeneralStructure: Decision;
  readonly dayPhysicalEducation: Decision;
  readonly dayCollegeDept: Decision;
  readonly dayCross: Decision;
  readonly dayTotal: Decision;
  readonly eveningGeneralStructure: Decision;
  readonly eveningPhysicalEducation: Decision;
  readonly eveningPeElective: Decision;
  readonly eveningCollegeCourse: Decision;
  readonly eveningCollegeCount: Decision;
  readonly eveningDeptCourse: Decision;
  readonly eveningRequiredCourse: Decision;
  readonly eveningElectiveCourse: Decision;
  readonly eveningInternshipCourse: Decision;
  readonly eveningTotal: Decision;
  readonly threeYearTotal: Decision;
  readonly otherJuniorTotal: Decision;
  readonly nonMajorCourses: Decision;
  readonly masterTotal: Decision;
  readonly masterCollegeCourse: Decision;
  readonly masterCollegeCount: Decision;
  readonly researchDegree: Decision;
  readonly creativeDegree: Decision;
  readonly masterThesisRule: Decision;
  readonly inServiceTotal: Decision;
  readonly inServiceCollegeCourse: Decision;
  readonly inServiceCollegeCount: Decision;
  readonly inServiceCourses: Decision;
  readonly inServiceThesisRule: Decision;
  readonly doctorTotal: Decision;
  readonly doctorThesisRule: Decision;
  readonly primaryStructure: Decision;
  readonly secondaryStructure: Decision;
  readonly teachingKnowledgeRule: Decision;
  readonly primaryCompletion: Decision;
  readonly secondaryCompletion: Decision;
  readonly postBachelor: Decision;
  readonly postBachelorRemainder: Decision;
  readonly dayHours: Decision;
  readonly daySpecialRule: Decision;
  readonly daySchoolHours: Decision;
  readonly dayCrossHours: Decision;
  readonly daySeveralClassesRule: Decision;
  readonly eveningHours: Decision;
  readonly eveningSpecialRule: Decision;
  readonly eveningSchoolHours: Decision;
  readonly twoYearHours: Decision;
  readonly sharedCourseRule: Decision;
  readonly practiceGroupRule: Decision;
  readonly artsCoreHours: Decision;
  readonly postBachelorTotal: Decision;
  readonly practiceHours: Decision;
  readonly ordinaryHours: Decision;
  readonly deptElectiveOpening: Decision;
  readonly generalElectiveOpening: Decision;
  readonly groupOpening: Decision;
  readonly languageCondition: Decision;
  readonly onCampusPractice: Decision;
  readonly offCampusPractice: Decision;
  readonly offCampusElective: Decision;
  readonly masterOpening: Decision;
  readonly jointOpening: Decision;
  readonly inServiceMasterOpening: Decision;
  readonly graduateEnglishOpening: Decision;
  readonly doctorOpening: Decision;
  readonly teacherOpening: Decision;
  readonly specialOpening: Decision;
  readonly vocationalHours: Decision;
  readonly generalApproval: Decision;
  readonly collegeApproval: Decision;
  readonly departmentApproval: Decision;
  readonly programmeApproval: Decision;
  readonly bachelorRevision: Decision;
  readonly graduateRevision: Decision;
  readonly bachelorChange: Decision;
  readonly masterChange: Decision;
  readonly scheduleChange: Decision;
  readonly consistentAllocation: Decision;
  readonly adjustedShare: Decision;
}

export interface Results {
  readonly dayGeneralStructure: Result;
  readonly generalSum: Result;
  readonly dayPhysicalEducation: Result;
  readonly dayCollegeDept: Result;
  readonly dayCross: Result;
  readonly dayTotal: Result;
  readonly eveningGeneralStructure: Result;
  readonly eveningPhysicalEducation: Result;
  readonly eveningPeElective: Result;
  readonly eveningCollegeCourse: Result;
  readonly eveningCollegeCount: Result;
  readonly eveningDeptCourse: Result;
  readonly eveningRequiredCourse: Result;
  readonly eveningElectiveCourse: Result;
  readonly eveningInternshipCourse: Result;
  readonly eveningTotal: Result;
  readonly threeYearTotal: Result;
  readonly otherJuniorTotal: Result;
  readonly nonMajorCourses: Result;
  readonly masterTotal: Result;
  readonly masterCollegeCourse: Result;
  readonly masterCollegeCount: Result;
  readonly researchDegree: Result;
  readonly creativeDegree: Result;
  readonly masterThesisRule: Result;
  readonly inServiceTotal: Result;
  readonly inServiceCollegeCourse: Result;
  readonly inServiceCollegeCount: Result;
  readonly inServiceCourses: Result;
  readonly inServiceThesisRule: Result;
  readonly doctorTotal: Result;
  readonly doctorThesisRule: Result;
  readonly primaryStructure: Result;
  readonly secondaryStructure: Result;
  readonly teachingKnowledgeRule: Result;
  readonly primaryCompletion: Result;
  readonly secondaryCompletion: Result;
  readonly postBachelor: Result;
  readonly postBachelorRemainder: Result;
  readonly eveningBase: Result;
  readonly dayHours: Result;
  readonly daySpecialRule: Result;
  readonly daySchoolHours: Result;
  readonly dayCrossHours: Result;
  readonly daySeveralClassesRule: Result;
  readonly eveningHours: Result;
  readonly eveningSpecialRule: Result;
  readonly eveningSchoolHours: Result;
  readonly eveningDeptTotal: Result;
  readonly creditHours: Result;
  readonly twoYearHours: Result;
  readonly twoYearMaximum: Result;
  readonly masterMaximum: Result;
  readonly sharedCourseRule: Result;
  readonly sharedMaximum: Result;
  readonly inServiceMaximum: Result;
  readonly severalInServiceMaximum: Result;
  readonly doctorMaximum: Result;
  readonly programmeHours: Result;
  readonly practiceExtraHours: Result;
  readonly practiceGroupRule: Result;
  readonly artsCoreHours: Result;
  readonly postBachelorTotal: Result;
  readonly practiceHours: Result;
  readonly ordinaryHours: Result;
  readonly deptElectiveOpening: Result;
  readonly generalElectiveOpening: Result;
  readonly groupOpening: Result;
  readonly languageCondition: Result;
  readonly onCampusPractice: Result;
  readonly offCampusPractice: Result;
  readonly offCampusElective: Result;
  readonly masterOpening: Result;
  readonly jointOpening: Result;
  readonly inServiceMasterOpening: Result;
  readonly graduateEnglishOpening: Result;
  readonly doctorOpening: Result;
  readonly teacherOpening: Result;
  readonly specialOpening: Result;
  readonly vocationalHours: Result;
  readonly generalApproval: Result;
  readonly collegeApproval: Result;
  readonly departmentApproval: Result;
  readonly programmeApproval: Result;
  readonly bachelorRevision: Result;
  readonly graduateRevision: Result;
  readonly bachelorChange: Result;
  readonly masterChange: Result;
  readonly scheduleChange: Result;
  readonly consistentAllocation: Result;
  readonly allocationAdjustment: Result;
  readonly adjustedShare: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  const generalSumLack = generalSumValue !== generalSumValue ? lackOfGeneralSum(language, humanities, social, science, integrated) : false;
  const peRequired = integerOf(framework.peRequired, 0, 50);
  const pe = integerOf(framework.pe, 0, 50);
  const peCounted = integerOf(framework.peCounted, 0, 50);
  const collegeDept = integerOf(framework.collegeDept, 0, 300);
  const cross = integerOf(framework.cross, 0, 50);
  const general = integerOf(framework.general, 0, 200);
  const year = integerOf(framework.year, 1, 7);
  const college = integerOf(framework.college, 0, 50);
  const collegeCourses = integerOf(framework.collegeCourses, 0, 20);
  const dept = integerOf(framework.dept, 0, 300);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  const internship = integerOf(framework.internship, 0, 50);
  const diploma = readJuniorDiploma(framework.diploma);
  const credits_2 = integerOf(framework.credits, 0, 300);
  const nonMajor = readBoolean(framework.nonMajor);
  const makeUp = integerOf(framework.makeUp, 0, 100);
  const degreeKind = readMasterDegreeKind(framework.degreeKind);
  const thesis = integerOf(framework.thesis, 0, 50);
  const teachingKnowledge = integerOf(framework.teachingKnowledge, 0, 50);
  const project = readBoolean(framework.project);
  const afterExemption = integerOf(framework.afterExemption, 0, 300);
  const teachingHours = recordOf(input?.teachingHours);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const collegeHours = integerOf(teachingHours.collegeHours, 0, 1000);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  const specialHours = integerOf(teachingHours.specialHours, 0, 1000);
  const generalHours = integerOf(teachingHours.generalHours, 0, 1000);
  const peHours = integerOf(teachingHours.peHours, 0, 1000);
  const schoolElectiveHours = integerOf(teachingHours.schoolElectiveHours, 0, 1000);
  const crossHours = integerOf(teachingHours.crossHours, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const departments = integerOf(teachingHours.departments, 0, 100);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const total = decimalOf(teachingHours.total, 10, 0, 20000);
  const creditHoursValue = computeCreditHours(credits);
  const twoYearMaximumValue = computeTwoYearMaximum(creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const twoYearMaximumLack = twoYearMaximumValue !== twoYearMaximumValue ? lackOfTwoYearMaximum(creditHoursLack) : false;
  const sharedCourses = integerOf(teachingHours.sharedCourses, 0, 20);
  const shared = integerOf(teachingHours.shared, 0, 1000);
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const sharedMaximumValue = computeSharedMaximum(masterClasses);
  const sharedMaximumLack = sharedMaximumValue !== sharedMaximumValue ? lackOfSharedMaximum(masterClasses) : false;
  const practiceGroups = integerOf(teachingHours.practiceGroups, 0, 20);
  const artsCore = integerOf(teachingHours.artsCore, 0, 100);
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const place = readPracticePlace(offeredCourse.place);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  const groupYear = integerOf(offeredCourse.groupYear, 1, 7);
  const groupSize = integerOf(offeredCourse.groupSize, 0, 500);
  const languageTest = recordOf(input?.languageTest);
  const admissionYear = integerOf(languageTest.admissionYear, 80, 200);
  const passed = readBoolean(languageTest.passed);
  const remedialCredits = integerOf(languageTest.remedialCredits, 0, 20);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const doctorStudents = integerOf(offeredCourse.doctorStudents, 0, 500);
  const approved = readBoolean(offeredCourse.approved);
  const daysAfterAddDrop = integerOf(offeredCourse.daysAfterAddDrop, 0, 120);
  const specialCourses = integerOf(offeredCourse.specialCourses, 0, 20);
  const hoursExhausted = readBoolean(offeredCourse.hoursExhausted);
  const extraHours = integerOf(offeredCourse.extraHours, 0, 50);
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const generalCentre = readBoolean(courseApproval.generalCentre);
  const college_2 = readBoolean(courseApproval.college);
  const university = readBoolean(courseApproval.university);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  const department = readBoolean(courseApproval.department);
  const required_3 = readBoolean(courseApproval.required);
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const years = decimalOf(courseRevision.years, 10, 0, 300);
  const daysBefore = integerOf(courseRevision.daysBefore, 0, 365);
  const deanApproved = readBoolean(courseRevision.deanApproved);
  const changes = integerOf(courseRevision.changes, 0, 50);
  const unitApproved = readBoolean(courseRevision.unitApproved);
  const reported = readBoolean(courseRevision.reported);
  const allocation = recordOf(input?.allocation);
  const research = integerOf(allocation.research, 0, 100);
  const practice = integerOf(allocation.practice, 0, 100);
  const basic = integerOf(allocation.basic, 0, 100);
  const core = integerOf(allocation.core, 0, 100);
  const project_2 = integerOf(allocation.project, 0, 100);
  const readings = recordOf(input?.readings);
  const allocationAdjustment = readAllocationAdjustmentReading(readings.allocationAdjustment);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const allocationAdjustmentValue = computeAllocationAdjustment(allocationAdjustment, adjusted, reference);
  const allocationAdjustmentLack =
    allocationAdjustmentValue === UNKNOWN ? lackOfAllocationAdjustment(allocationAdjustment, adjusted, reference) : false;
  return {
    dayGeneralStructure: settled(
      decideDayGeneralStructure(programme, generalSumValue, language, humanities, social, science, integrated, generalSumLack),
      givenDayGeneralStructure,
      input,
      DAY_GENERAL_STRUCTURE_PARTS,
    ),
    dayPhysicalEducation: decideDayPhysicalEducation(programme, peRequired, pe, peCounted),
    dayCollegeDept: decideDayCollegeDept(programme, collegeDept),
    dayCross: decideDayCross(programme, cross),
    dayTotal: decideDayTotal(programme, general, pe, collegeDept, cross),
    eveningGeneralStructure: settled(
      decideEveningGeneralStructure(programme, generalSumValue, language, humanities, social, science, integrated, generalSumLack),
      givenEveningGeneralStructure,
      input,
      EVENING_GENERAL_STRUCTURE_PARTS,
    ),
    eveningPhysicalEducation: decideEveningPhysicalEducation(programme, pe),
    eveningPeElective: decideEveningPeElective(programme, year),
    eveningCollegeCourse: decideEveningCollegeCourse(programme, college),
    eveningCollegeCount: decideEveningCollegeCount(programme, collegeCourses),
    eveningDeptCourse: decideEveningDeptCourse(programme, dept),
    eveningRequiredCourse: decideEveningRequiredCourse(programme, required_2),
    eveningElectiveCourse: decideEveningElectiveCourse(programme, elective_2),
    eveningInternshipCourse: decideEveningInternshipCourse(programme, internship),
    eveningTotal: decideEveningTotal(programme, general, college, dept),
    threeYearTotal: decideThreeYearTotal(programme, diploma, credits_2),
    otherJuniorTotal: decideOtherJuniorTotal(programme, diploma, credits_2),
    nonMajorCourses: decideNonMajorCourses(programme, nonMajor, makeUp),
    masterTotal: decideMasterTotal(programme, credits_2),
    masterCollegeCourse: decideMasterCollegeCourse(programme, college),
    masterCollegeCount: decideMasterCollegeCount(programme, collegeCourses),
    researchDegree: decideResearchDegree(programme, degreeKind, required_2, elective_2),
    creativeDegree: decideCreativeDegree(programme, degreeKind, required_2, elective_2),
    masterThesisRule: decideMasterThesisRule(programme, thesis),
    inServiceTotal: decideInServiceTotal(programme, credits_2),
    inServiceCollegeCourse: decideInServiceCollegeCourse(programme, college),
    inServiceCollegeCount: decideInServiceCollegeCount(programme, collegeCourses),
    inServiceCourses: decideInServiceCourses(programme, required_2, elective_2),
    inServiceThesisRule: decideInServiceThesisRule(programme, thesis),
    doctorTotal: decideDoctorTotal(programme, credits_2),
    doctorThesisRule: decideDoctorThesisRule(programme, thesis),
    primaryStructure: decidePrimaryStructure(programme, required_2, elective_2),
    secondaryStructure: decideSecondaryStructure(programme, required_2, elective_2),
    teachingKnowledgeRule: decideTeachingKnowledgeRule(programme, teachingKnowledge),
    primaryCompletion: decidePrimaryCompletion(programme, required_2, elective_2),
    secondaryCompletion: decideSecondaryCompletion(programme, required_2, elective_2),
    postBachelor: decidePostBachelor(programme, credits_2, project),
    postBachelorRemainder: decidePostBachelorRemainder(programme, afterExemption),
    dayHours: decideDayHours(programme_2, collegeHours, deptHours),
    daySpecialRule: decideDaySpecialRule(programme_2, specialHours),
    daySchoolHours: decideDaySchoolHours(programme_2, generalHours, peHours, schoolElectiveHours),
    dayCrossHours: settled(decideDayCrossHours(programme_2, crossHours), givenDayCrossHours, input, DAY_CROSS_HOURS_PARTS),
    daySeveralClassesRule: decideDaySeveralClassesRule(programme_2, classes),
    eveningHours: decideEveningHours(programme_2, collegeHours, deptHours),
    eveningSpecialRule: decideEveningSpecialRule(programme_2, specialHours),
    eveningSchoolHours: decideEveningSchoolHours(programme_2, generalHours, peHours, departments),
    twoYearHours: settled(
      decideTwoYearHours(programme_2, credits, total, twoYearMaximumValue, twoYearMaximumLack),
      givenTwoYearHours,
      input,
      TWO_YEAR_HOURS_PARTS,
    ),
    sharedCourseRule: settled(
      sharedCourses <= 0
        ? SHARED_COURSE_RULE_NOT_APPLICABLE
        : sharedCourses > 0 && sharedCourses >= 2 && sharedCourses <= 3 && shared <= sharedMaximumValue
          ? SHARED_COURSE_RULE_MET
          : sharedCourses > 0 && (sharedCourses < 2 || sharedCourses > 3 || shared > sharedMaximumValue)
            ? SHARED_COURSE_RULE_VIOLATED
            : openSharedCourseRule(sharedCourses, shared, masterClasses, sharedMaximumLack),
      givenSharedCourseRule,
      input,
      SHARED_COURSE_RULE_PARTS,
    ),
    practiceGroupRule: settled(decidePracticeGroupRule(practiceGroups), givenPracticeGroupRule, input, PRACTICE_GROUP_RULE_PARTS),
    artsCoreHours: decideArtsCoreHours(programme_2, artsCore),
    postBachelorTotal: decidePostBachelorTotal(programme_2, total),
    practiceHours: settled(decidePracticeHours(kind_2, place, credits_3, hours), givenPracticeHours, input, PRACTICE_HOURS_PARTS),
    ordinaryHours: settled(decideOrdinaryHours(kind_2, hours, credits_3), givenOrdinaryHours, input, ORDINARY_HOURS_PARTS),
    deptElectiveOpening: decideDeptElectiveOpening(kind_2, enrolled),
    generalElectiveOpening: decideGeneralElectiveOpening(kind_2, enrolled),
    groupOpening:
      groupYear >= 3 && groupSize >= 10
        ? GROUP_OPENING_ENTITLED
        : groupYear < 3 || groupSize < 10
          ? GROUP_OPENING_NOT_ENTITLED
          : openGroupOpening(groupYear, groupSize),
    languageCondition: decideLanguageCondition(admissionYear, passed, remedialCredits),
    onCampusPractice: decideOnCampusPractice(place, kind_2, credits_3, hours),
    offCampusPractice: decideOffCampusPractice(place, credits_3),
    offCampusElective: decideOffCampusElective(place, kind_2),
    masterOpening: decideMasterOpening(programme_3, kind_2, enrolled),
    jointOpening: settled(decideJointOpening(kind_2, enrolled, doctorStudents), givenJointOpening, input, JOINT_OPENING_PARTS),
    inServiceMasterOpening: decideInServiceMasterOpening(programme_3, kind_2, enrolled),
    graduateEnglishOpening: decideGraduateEnglishOpening(kind_2, enrolled),
    doctorOpening: decideDoctorOpening(programme_3, enrolled),
    teacherOpening: decideTeacherOpening(programme_3, enrolled),
    specialOpening: decideSpecialOpening(approved, daysAfterAddDrop, specialCourses, hoursExhausted),
    vocationalHours: decideVocationalHours(programme_3, approved, extraHours),
    generalApproval: decideGeneralApproval(kind_3, generalCentre, college_2, university, academicMeeting),
    collegeApproval: decideCollegeApproval(kind_3, college_2, university, academicMeeting),
    departmentApproval: decideDepartmentApproval(kind_3, department, college_2, university, academicMeeting),
    programmeApproval: decideProgrammeApproval(kind_3, required_3, academicMeeting),
    bachelorRevision:
      bachelor === NO
        ? BACHELOR_REVISION_NOT_APPLICABLE
        : bachelor === YES && years <= 40
          ? BACHELOR_REVISION_MET
          : bachelor === YES && years > 40
            ? BACHELOR_REVISION_VIOLATED
            : openBachelorRevision(bachelor, years),
    graduateRevision: decideGraduateRevision(bachelor, years),
    bachelorChange: decideBachelorChange(bachelor, daysBefore, deanApproved, changes),
    masterChange: decideMasterChange(bachelor, daysBefore, deanApproved, changes),
    scheduleChange: decideScheduleChange(unitApproved, reported),
    consistentAllocation: settled(
      decideConsistentAllocation(research, practice, basic, core, project_2),
      givenConsistentAllocation,
      input,
      CONSISTENT_ALLOCATION_PARTS,
    ),
    adjustedShare: settled(
      decideAdjustedShare(allocationAdjustmentValue, allocationAdjustmentLack),
      givenAdjustedShare,
      input,
      ADJUSTED_SHARE_PARTS,
    ),
  };
}

function evaluateRead(input: Input): Results {
  const framework = recordOf(input?.framework);
  const programme = readFrameworkProgramme(framework.programme);
  const language = integerOf(framework.language, 0, 200);
  const humanities = integerOf(framework.humanities, 0, 200);
  const social = integerOf(framework.social, 0, 200);
  const science = integerOf(framework.science, 0, 200);
  const integrated = integerOf(framework.integrated, 0, 200);
  const generalSumValue = computeGeneralSum(language, humanities, social, science, integrated);
  const generalSumLack = generalSumValue !== generalSumValue ? lackOfGeneralSum(language, humanities, social, science, integrated) : false;
  const peRequired = integerOf(framework.peRequired, 0, 50);
  const pe = integerOf(framework.pe, 0, 50);
  const peCounted = integerOf(framework.peCounted, 0, 50);
  const collegeDept = integerOf(framework.collegeDept, 0, 300);
  const cross = integerOf(framework.cross, 0, 50);
  const general = integerOf(framework.general, 0, 200);
  const year = integerOf(framework.year, 1, 7);
  const college = integerOf(framework.college, 0, 50);
  const collegeCourses = integerOf(framework.collegeCourses, 0, 20);
  const dept = integerOf(framework.dept, 0, 300);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  const internship = integerOf(framework.internship, 0, 50);
  const diploma = readJuniorDiploma(framework.diploma);
  const credits_2 = integerOf(framework.credits, 0, 300);
  const nonMajor = readBoolean(framework.nonMajor);
  const makeUp = integerOf(framework.makeUp, 0, 100);
  const degreeKind = readMasterDegreeKind(framework.degreeKind);
  const thesis = integerOf(framework.thesis, 0, 50);
  const teachingKnowledge = integerOf(framework.teachingKnowledge, 0, 50);
  const project = readBoolean(framework.project);
  const afterExemption = integerOf(framework.afterExemption, 0, 300);
  const teachingHours = recordOf(input?.teachingHours);
  const required = integerOf(teachingHours.required, 0, 1000);
  const elective = integerOf(teachingHours.elective, 0, 1000);
  const classes = integerOf(teachingHours.classes, 1, 20);
  const eveningBaseValue = computeEveningBase(required, elective, classes);
  const programme_2 = readFrameworkProgramme(teachingHours.programme);
  const collegeHours = integerOf(teachingHours.collegeHours, 0, 1000);
  const deptHours = integerOf(teachingHours.deptHours, 0, 1000);
  const specialHours = integerOf(teachingHours.specialHours, 0, 1000);
  const generalHours = integerOf(teachingHours.generalHours, 0, 1000);
  const peHours = integerOf(teachingHours.peHours, 0, 1000);
  const schoolElectiveHours = integerOf(teachingHours.schoolElectiveHours, 0, 1000);
  const crossHours = integerOf(teachingHours.crossHours, 0, 1000);
  const departments = integerOf(teachingHours.departments, 0, 100);
  const eveningDeptTotalValue = computeEveningDeptTotal(classes, deptHours);
  const credits = integerOf(teachingHours.credits, 0, 300);
  const creditHoursValue = computeCreditHours(credits);
  const total = decimalOf(teachingHours.total, 10, 0, 20000);
  const twoYearMaximumValue = computeTwoYearMaximum(creditHoursValue);
  const creditHoursLack = creditHoursValue !== creditHoursValue ? lackOfCreditHours(credits) : false;
  const twoYearMaximumLack = twoYearMaximumValue !== twoYearMaximumValue ? lackOfTwoYearMaximum(creditHoursLack) : false;
  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
  const kind = readInstituteKind(teachingHours.kind);
  const masterMaximumValue = computeMasterMaximum(masterClasses, creditHoursValue, kind);
  const sharedCourses = integerOf(teachingHours.sharedCourses, 0, 20);
  const shared = integerOf(teachingHours.shared, 0, 1000);
  const sharedMaximumValue = computeSharedMaximum(masterClasses);
  const sharedMaximumLack = sharedMaximumValue !== sharedMaximumValue ? lackOfSharedMaximum(masterClasses) : false;
  const inServiceMaximumValue = computeInServiceMaximum(creditHoursValue);
  const severalInServiceMaximumValue = computeSeveralInServiceMaximum(creditHoursValue, masterClasses);
  const doctorMaximumValue = computeDoctorMaximum(kind, creditHoursValue);
  const programmeHoursValue = computeProgrammeHours(required, elective, classes);
  const practiceGroups = integerOf(teachingHours.practiceGroups, 0, 20);
  const practiceExtraHoursValue = computePracticeExtraHours(practiceGroups);
  const artsCore = integerOf(teachingHours.artsCore, 0, 100);
  const offeredCourse = recordOf(input?.offeredCourse);
  const kind_2 = readOfferedKind(offeredCourse.kind);
  const place = readPracticePlace(offeredCourse.place);
  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
  const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
  const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
  const groupYear = integerOf(offeredCourse.groupYear, 1, 7);
  const groupSize = integerOf(offeredCourse.groupSize, 0, 500);
  const languageTest = recordOf(input?.languageTest);
  const admissionYear = integerOf(languageTest.admissionYear, 80, 200);
  const passed = readBoolean(languageTest.passed);
  const remedialCredits = integerOf(languageTest.remedialCredits, 0, 20);
  const programme_3 = readFrameworkProgramme(offeredCourse.programme);
  const doctorStudents = integerOf(offeredCourse.doctorStudents, 0, 500);
  const approved = readBoolean(offeredCourse.approved);
  const daysAfterAddDrop = integerOf(offeredCourse.daysAfterAddDrop, 0, 120);
  const specialCourses = integerOf(offeredCourse.specialCourses, 0, 20);
  const hoursExhausted = readBoolean(offeredCourse.hoursExhausted);
  const extraHours = integerOf(offeredCourse.extraHours, 0, 50);
  const courseApproval = recordOf(input?.courseApproval);
  const kind_3 = readReviewedCourse(courseApproval.kind);
  const generalCentre = readBoolean(courseApproval.generalCentre);
  const college_2 = readBoolean(courseApproval.college);
  const university = readBoolean(courseApproval.university);
  const academicMeeting = readBoolean(courseApproval.academicMeeting);
  const department = readBoolean(courseApproval.department);
  const required_3 = readBoolean(courseApproval.required);
  const courseRevision = recordOf(input?.courseRevision);
  const bachelor = readBoolean(courseRevision.bachelor);
  const years = decimalOf(courseRevision.years, 10, 0, 300);
  const daysBefore = integerOf(courseRevision.daysBefore, 0, 365);
  const deanApproved = readBoolean(courseRevision.deanApproved);
  const changes = integerOf(courseRevision.changes, 0, 50);
  const unitApproved = readBoolean(courseRevision.unitApproved);
  const reported = readBoolean(courseRevision.reported);
  const allocation = recordOf(input?.allocation);
  const research = integerOf(allocation.research, 0, 100);
  const practice = integerOf(allocation.practice, 0, 100);
  const basic = integerOf(allocation.basic, 0, 100);
  const core = integerOf(allocation.core, 0, 100);
  const project_2 = integerOf(allocation.project, 0, 100);
  const readings = recordOf(input?.readings);
  const allocationAdjustment = readAllocationAdjustmentReading(readings.allocationAdjustment);
  const adjusted = integerOf(allocation.adjusted, 0, 100);
  const reference = integerOf(allocation.reference, 0, 100);
  const allocationAdjustmentValue = computeAllocationAdjustment(allocationAdjustment, adjusted, reference);
  const allocationAdjustmentLack =
    allocationAdjustmentValue === UNKNOWN ? lackOfAllocationAdjustment(allocationAdjustment, adjusted, reference) : false;
  return {
    dayGeneralStructure: resultOfDayGeneralStructure(
      programme,
      generalSumValue,
      language,
      humanities,
      social,
      science,
      integrated,
      generalSumLack,
      input,
    ),
    generalSum: settledResult(
      resultOfGeneralSum(generalSumValue, language, humanities, social, science, integrated),
      givenGeneralSum,
      input,
      GENERAL_SUM_PARTS,
    ),
    dayPhysicalEducation: resultOfDayPhysicalEducation(programme, peRequired, pe, peCounted),
    dayCollegeDept: resultOfDayCollegeDept(programme, collegeDept),
    dayCross: resultOfDayCross(programme, cross),
    dayTotal: resultOfDayTotal(programme, general, pe, collegeDept, cross),
    eveningGeneralStructure: resultOfEveningGeneralStructure(
      programme,
      generalSumValue,
      language,
      humanities,
      social,
      science,
      integrated,
      generalSumLack,
      input,
    ),
    eveningPhysicalEducation: resultOfEveningPhysicalEducation(programme, pe),
    eveningPeElective: resultOfEveningPeElective(programme, year),
    eveningCollegeCourse: resultOfEveningCollegeCourse(programme, college),
    eveningCollegeCount: resultOfEveningCollegeCount(programme, collegeCourses),
    eveningDeptCourse: resultOfEveningDeptCourse(programme, dept),
    eveningRequiredCourse: resultOfEveningRequiredCourse(programme, required_2),
    eveningElectiveCourse: resultOfEveningElectiveCourse(programme, elective_2),
    eveningInternshipCourse: resultOfEveningInternshipCourse(programme, internship),
    eveningTotal: resultOfEveningTotal(programme, general, college, dept),
    threeYearTotal: resultOfThreeYearTotal(programme, diploma, credits_2),
    otherJuniorTotal: resultOfOtherJuniorTotal(programme, diploma, credits_2),
    nonMajorCourses: resultOfNonMajorCourses(programme, nonMajor, makeUp),
    masterTotal: resultOfMasterTotal(programme, credits_2),
    masterCollegeCourse: resultOfMasterCollegeCourse(programme, college),
    masterCollegeCount: resultOfMasterCollegeCount(programme, collegeCourses),
    researchDegree: resultOfResearchDegree(programme, degreeKind, required_2, elective_2),
    creativeDegree: resultOfCreativeDegree(programme, degreeKind, required_2, elective_2),
    masterThesisRule: resultOfMasterThesisRule(programme, thesis),
    inServiceTotal: resultOfInServiceTotal(programme, credits_2),
    inServiceCollegeCourse: resultOfInServiceCollegeCourse(programme, college),
    inServiceCollegeCount: resultOfInServiceCollegeCount(programme, collegeCourses),
    inServiceCourses: resultOfInServiceCourses(programme, required_2, elective_2),
    inServiceThesisRule: resultOfInServiceThesisRule(programme, thesis),
    doctorTotal: resultOfDoctorTotal(programme, credits_2),
    doctorThesisRule: resultOfDoctorThesisRule(programme, thesis),
    primaryStructure: resultOfPrimaryStructure(programme, required_2, elective_2),
    secondaryStructure: resultOfSecondaryStructure(programme, required_2, elective_2),
    teachingKnowledgeRule: resultOfTeachingKnowledgeRule(programme, teachingKnowledge),
    primaryCompletion: resultOfPrimaryCompletion(programme, required_2, elective_2),
    secondaryCompletion: resultOfSecondaryCompletion(programme, required_2, elective_2),
    postBachelor: resultOfPostBachelor(programme, credits_2, project),
    postBachelorRemainder: resultOfPostBachelorRemainder(programme, afterExemption),
    eveningBase: settledResult(
      resultOfEveningBase(eveningBaseValue, required, elective, classes),
      givenEveningBase,
      input,
      EVENING_BASE_PARTS,
    ),
    dayHours: resultOfDayHours(programme_2, collegeHours, deptHours),
    daySpecialRule: resultOfDaySpecialRule(programme_2, specialHours),
    daySchoolHours: resultOfDaySchoolHours(programme_2, generalHours, peHours, schoolElectiveHours),
    dayCrossHours: resultOfDayCrossHours(programme_2, crossHours, input),
    daySeveralClassesRule: resultOfDaySeveralClassesRule(programme_2, classes),
    eveningHours: resultOfEveningHours(programme_2, collegeHours, deptHours),
    eveningSpecialRule: resultOfEveningSpecialRule(programme_2, specialHours),
    eveningSchoolHours: resultOfEveningSchoolHours(programme_2, generalHours, peHours, departments),
    eveningDeptTotal: settledResult(
      resultOfEveningDeptTotal(eveningDeptTotalValue, classes, deptHours),
      givenEveningDeptTotal,
      input,
      EVENING_DEPT_TOTAL_PARTS,
    ),
    creditHours: settledResult(resultOfCreditHours(creditHoursValue, credits), givenCreditHours, input, CREDIT_HOURS_PARTS),
    twoYearHours: resultOfTwoYearHours(programme_2, credits, total, twoYearMaximumValue, twoYearMaximumLack, input),
    twoYearMaximum: settledResult(
      resultOfTwoYearMaximum(twoYearMaximumValue, creditHoursLack, credits, creditHoursValue),
      givenTwoYearMaximum,
      input,
      TWO_YEAR_MAXIMUM_PARTS,
    ),
    masterMaximum: settledResult(
      resultOfMasterMaximum(masterMaximumValue, masterClasses, creditHoursLack, kind, credits, creditHoursValue),
      givenMasterMaximum,
      input,
      MASTER_MAXIMUM_PARTS,
    ),
    sharedCourseRule: resultOfSharedCourseRule(sharedCourses, shared, sharedMaximumValue, masterClasses, sharedMaximumLack, input),
    sharedMaximum: settledResult(resultOfSharedMaximum(sharedMaximumValue, masterClasses), givenSharedMaximum, input, SHARED_MAXIMUM_PARTS),
    inServiceMaximum: settledResult(
      resultOfInServiceMaximum(inServiceMaximumValue, creditHoursLack, credits, creditHoursValue),
      givenInServiceMaximum,
      input,
      IN_SERVICE_MAXIMUM_PARTS,
    ),
    severalInServiceMaximum: settledResult(
      resultOfSeveralInServiceMaximum(severalInServiceMaximumValue, creditHoursLack, masterClasses, credits, creditHoursValue),
      givenSeveralInServiceMaximum,
      input,
      SEVERAL_IN_SERVICE_MAXIMUM_PARTS,
    ),
    doctorMaximum: settledResult(
      resultOfDoctorMaximum(doctorMaximumValue, kind, creditHoursLack, credits, creditHoursValue),
      givenDoctorMaximum,
      input,
      DOCTOR_MAXIMUM_PARTS,
    ),
    programmeHours: settledResult(
      resultOfProgrammeHours(programmeHoursValue, required, elective, classes),
      givenProgrammeHours,
      input,
      PROGRAMME_HOURS_PARTS,
    ),
    practiceExtraHours: settledResult(
      resultOfPracticeExtraHours(practiceExtraHoursValue, practiceGroups),
      givenPracticeExtraHours,
      input,
      PRACTICE_EXTRA_HOURS_PARTS,
    ),
    practiceGroupRule: resultOfPracticeGroupRule(practiceGroups, input),
    artsCoreHours: resultOfArtsCoreHours(programme_2, artsCore),
    postBachelorTotal: resultOfPostBachelorTotal(programme_2, total),
    practiceHours: resultOfPracticeHours(kind_2, place, credits_3, hours, input),
    ordinaryHours: resultOfOrdinaryHours(kind_2, hours, credits_3, input),
    deptElectiveOpening: resultOfDeptElectiveOpening(kind_2, enrolled),
    generalElectiveOpening: resultOfGeneralElectiveOpening(kind_2, enrolled),
    groupOpening: resultOfGroupOpening(groupYear, groupSize),
    languageCondition: resultOfLanguageCondition(admissionYear, passed, remedialCredits),
    onCampusPractice: resultOfOnCampusPractice(place, kind_2, credits_3, hours),
    offCampusPractice: resultOfOffCampusPractice(place, credits_3),
    offCampusElective: resultOfOffCampusElective(place, kind_2),
    masterOpening: resultOfMasterOpening(programme_3, kind_2, enrolled),
    jointOpening: resultOfJointOpening(kind_2, enrolled, doctorStudents, input),
    inServiceMasterOpening: resultOfInServiceMasterOpening(programme_3, kind_2, enrolled),
    graduateEnglishOpening: resultOfGraduateEnglishOpening(kind_2, enrolled),
    doctorOpening: resultOfDoctorOpening(programme_3, enrolled),
    teacherOpening: resultOfTeacherOpening(programme_3, enrolled),
    specialOpening: resultOfSpecialOpening(approved, daysAfterAddDrop, specialCourses, hoursExhausted),
    vocationalHours: resultOfVocationalHours(programme_3, approved, extraHours),
    generalApproval: resultOfGeneralApproval(kind_3, generalCentre, college_2, university, academicMeeting),
    collegeApproval: resultOfCollegeApproval(kind_3, college_2, university, academicMeeting),
    departmentApproval: resultOfDepartmentApproval(kind_3, department, college_2, university, academicMeeting),
    programmeApproval: resultOfProgrammeApproval(kind_3, required_3, academicMeeting),
    bachelorRevision: resultOfBachelorRevision(bachelor, years),
    graduateRevision: resultOfGraduateRevision(bachelor, years),
    bachelorChange: resultOfBachelorChange(bachelor, daysBefore, deanApproved, changes),
    masterChange: resultOfMasterChange(bachelor, daysBefore, deanApproved, changes),
    scheduleChange: resultOfScheduleChange(unitApproved, reported),
    consistentAllocation: resultOfConsistentAllocation(research, practice, basic, core, project_2, input),
    allocationAdjustment: settledResult(
      resultOfAllocationAdjustment(allocationAdjustmentValue, allocationAdjustment, adjusted, reference),
      givenAllocationAdjustment,
      input,
      ALLOCATION_ADJUSTMENT_PARTS,
    ),
    adjustedShare: resultOfAdjustedShare(
      allocationAdjustmentValue,
      allocationAdjustmentLack,
      input,
      adjusted,
      reference,
      allocationAdjustment,
    ),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
