// @generated fagui: rules/ntua/academic-regulations/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學學則（ntua.academicRegulations），版本 114-2
 * 由 rules/ntua/academic-regulations/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  AS_GIVEN,
  CONFLICTING,
  DIVISION_BY_ZERO,
  FAILED,
  FULFILLED,
  NO_SUCH_DATE,
  addExact,
  addReached,
  agree,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  conclusionResult,
  decided,
  divideExact,
  equalExact,
  existingDay,
  grantedLimits,
  isZero,
  lacking,
  leavesCalendar,
  lift,
  membersOf,
  not,
  notAnswer,
  numberValue,
  onlyReached,
  or,
  rational,
  reachOf,
  reachTogether,
  readBoolean,
  readDecimal,
  readDecision,
  readEntries,
  readInteger,
  readIsoDate,
  readMembers,
  readably,
  result,
  roundExact,
  roundHalfAway,
  roundTruncate,
  sameTruth,
  scaledValue,
  settled,
  settledResult,
  settledValue,
  showDate,
  showEntries,
  showExact,
  showList,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  subtractExact,
  truthValue,
  undeterminedConclusion,
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
  MaybeRational,
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
  alias: 'ntua.academicRegulations',
  title: '學則',
  institution: '國立臺灣藝術大學',
  version: '114-2',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 學制：學士班、進修學士班、二年制在職進修專班、碩士班、碩士在職專班、博士班、學士後第二專長學位學程 */
export type Programme = 'bachelor' | 'eveningBachelor' | 'twoYearInService' | 'master' | 'inServiceMaster' | 'doctoral' | 'secondSpecialty';

export const PROGRAMME_NAMES: readonly (readonly [alias: Programme, name: string])[] = [
  ['bachelor', '學士班'],
  ['eveningBachelor', '進修學士班'],
  ['twoYearInService', '二年制在職進修專班'],
  ['master', '碩士班'],
  ['inServiceMaster', '碩士在職專班'],
  ['doctoral', '博士班'],
  ['secondSpecialty', '學士後第二專長學位學程'],
];

function readProgramme(value: unknown): Programme | undefined {
  switch (value) {
    case 'bachelor':
    case 'eveningBachelor':
    case 'twoYearInService':
    case 'master':
    case 'inServiceMaster':
    case 'doctoral':
    case 'secondSpecialty':
      return value;
    default:
      return undefined;
  }
}

/** 學期別：第一學期、第二學期 */
export type Semester = 'first' | 'second';

export const SEMESTER_NAMES: readonly (readonly [alias: Semester, name: string])[] = [
  ['first', '第一學期'],
  ['second', '第二學期'],
];

function readSemester(value: unknown): Semester | undefined {
  switch (value) {
    case 'first':
    case 'second':
      return value;
    default:
      return undefined;
  }
}

/** 學生身分：一般生、延修生、轉學生、運動績優入學生、四技二專推薦甄選入學生 */
export type StudentStatus = 'regular' | 'extended' | 'transfer' | 'athlete' | 'recommended';

export const STUDENT_STATUS_NAMES: readonly (readonly [alias: StudentStatus, name: string])[] = [
  ['regular', '一般生'],
  ['extended', '延修生'],
  ['transfer', '轉學生'],
  ['athlete', '運動績優入學生'],
  ['recommended', '四技二專推薦甄選入學生'],
];

function bitOfStudentStatus(member: unknown): number {
  switch (member) {
    case 'regular':
      return 1;
    case 'extended':
      return 2;
    case 'transfer':
      return 4;
    case 'athlete':
      return 8;
    case 'recommended':
      return 16;
    default:
      return -1;
  }
}

/** 入學管道：公開招生、分發入學、申請入學、轉學生考試、其他管道 */
export type AdmissionRoute = 'publicRecruitment' | 'overseasPlacement' | 'foreignApplication' | 'transferExamination' | 'otherRoute';

export const ADMISSION_ROUTE_NAMES: readonly (readonly [alias: AdmissionRoute, name: string])[] = [
  ['publicRecruitment', '公開招生'],
  ['overseasPlacement', '分發入學'],
  ['foreignApplication', '申請入學'],
  ['transferExamination', '轉學生考試'],
  ['otherRoute', '其他管道'],
];

function readAdmissionRoute(value: unknown): AdmissionRoute | undefined {
  switch (value) {
    case 'publicRecruitment':
    case 'overseasPlacement':
    case 'foreignApplication':
    case 'transferExamination':
    case 'otherRoute':
      return value;
    default:
      return undefined;
  }
}

/** 青年方案：青年教育與就業儲蓄帳戶方案、青年生涯領航計畫、未參加方案 */
export type YouthScheme = 'savingsAccount' | 'careerNavigation' | 'noScheme';

export const YOUTH_SCHEME_NAMES: readonly (readonly [alias: YouthScheme, name: string])[] = [
  ['savingsAccount', '青年教育與就業儲蓄帳戶方案'],
  ['careerNavigation', '青年生涯領航計畫'],
  ['noScheme', '未參加方案'],
];

function readYouthScheme(value: unknown): YouthScheme | undefined {
  switch (value) {
    case 'savingsAccount':
    case 'careerNavigation':
    case 'noScheme':
      return value;
    default:
      return undefined;
  }
}

/** 保留事由：重病療養、應徵服役、懷孕、生產、撫育子女、低收入戶、境外生因故未到、不可抗拒事故、其他保留事由 */
export type DeferralReason =
  'illness' | 'conscription' | 'pregnancy' | 'birth' | 'childcare' | 'lowIncome' | 'overseasDelay' | 'forceMajeure' | 'otherReason';

export const DEFERRAL_REASON_NAMES: readonly (readonly [alias: DeferralReason, name: string])[] = [
  ['illness', '重病療養'],
  ['conscription', '應徵服役'],
  ['pregnancy', '懷孕'],
  ['birth', '生產'],
  ['childcare', '撫育子女'],
  ['lowIncome', '低收入戶'],
  ['overseasDelay', '境外生因故未到'],
  ['forceMajeure', '不可抗拒事故'],
  ['otherReason', '其他保留事由'],
];

function readDeferralReason(value: unknown): DeferralReason | undefined {
  switch (value) {
    case 'illness':
    case 'conscription':
    case 'pregnancy':
    case 'birth':
    case 'childcare':
    case 'lowIncome':
    case 'overseasDelay':
    case 'forceMajeure':
    case 'otherReason':
      return value;
    default:
      return undefined;
  }
}

/** 發現時點：入學前發現、在學中發現、畢業後發現 */
export type Discovery = 'beforeEnrolment' | 'whileEnrolled' | 'afterGraduation';

export const DISCOVERY_NAMES: readonly (readonly [alias: Discovery, name: string])[] = [
  ['beforeEnrolment', '入學前發現'],
  ['whileEnrolled', '在學中發現'],
  ['afterGraduation', '畢業後發現'],
];

function readDiscovery(value: unknown): Discovery | undefined {
  switch (value) {
    case 'beforeEnrolment':
    case 'whileEnrolled':
    case 'afterGraduation':
      return value;
    default:
      return undefined;
  }
}

/** 出境事由：事假、公假、休學出境、實習 */
export type AbsenceAbroad = 'privateLeave' | 'officialLeave' | 'leaveOfAbsence' | 'internship';

export const ABSENCE_ABROAD_NAMES: readonly (readonly [alias: AbsenceAbroad, name: string])[] = [
  ['privateLeave', '事假'],
  ['officialLeave', '公假'],
  ['leaveOfAbsence', '休學出境'],
  ['internship', '實習'],
];

function readAbsenceAbroad(value: unknown): AbsenceAbroad | undefined {
  switch (value) {
    case 'privateLeave':
    case 'officialLeave':
    case 'leaveOfAbsence':
    case 'internship':
      return value;
    default:
      return undefined;
  }
}

/** 跨學制事由：重補修學分、原選課程未開、輔系或雙主修衝堂、補修大學部課程、跨領域或興趣、修習教育學程、其他跨選事由 */
export type CrossProgrammeReason =
  'retake' | 'courseCancelled' | 'timeClash' | 'undergraduateMakeUp' | 'interest' | 'teacherEducation' | 'otherReason';

export const CROSS_PROGRAMME_REASON_NAMES: readonly (readonly [alias: CrossProgrammeReason, name: string])[] = [
  ['retake', '重補修學分'],
  ['courseCancelled', '原選課程未開'],
  ['timeClash', '輔系或雙主修衝堂'],
  ['undergraduateMakeUp', '補修大學部課程'],
  ['interest', '跨領域或興趣'],
  ['teacherEducation', '修習教育學程'],
  ['otherReason', '其他跨選事由'],
];

function readCrossProgrammeReason(value: unknown): CrossProgrammeReason | undefined {
  switch (value) {
    case 'retake':
    case 'courseCancelled':
    case 'timeClash':
    case 'undergraduateMakeUp':
    case 'interest':
    case 'teacherEducation':
    case 'otherReason':
      return value;
    default:
      return undefined;
  }
}

/** 重複修習原因：轉系、教育學程、輔系、雙主修、無特殊原因 */
export type RepeatReason = 'departmentTransfer' | 'teacherEducation' | 'minor' | 'doubleMajor' | 'noReason';

export const REPEAT_REASON_NAMES: readonly (readonly [alias: RepeatReason, name: string])[] = [
  ['departmentTransfer', '轉系'],
  ['teacherEducation', '教育學程'],
  ['minor', '輔系'],
  ['doubleMajor', '雙主修'],
  ['noReason', '無特殊原因'],
];

function readRepeatReason(value: unknown): RepeatReason | undefined {
  switch (value) {
    case 'departmentTransfer':
    case 'teacherEducation':
    case 'minor':
    case 'doubleMajor':
    case 'noReason':
      return value;
    default:
      return undefined;
  }
}

/** 授課方式：理論課、實習課 */
export type TeachingKind = 'lecture' | 'practice';

export const TEACHING_KIND_NAMES: readonly (readonly [alias: TeachingKind, name: string])[] = [
  ['lecture', '理論課'],
  ['practice', '實習課'],
];

function readTeachingKind(value: unknown): TeachingKind | undefined {
  switch (value) {
    case 'lecture':
    case 'practice':
      return value;
    default:
      return undefined;
  }
}

/** 延長事由：未能修完、身心障礙、懷孕、分娩、生產、撫育幼兒 */
export type ExtensionReason = 'notCompleted' | 'disability' | 'pregnancy' | 'delivery' | 'birth' | 'childcare';

export const EXTENSION_REASON_NAMES: readonly (readonly [alias: ExtensionReason, name: string])[] = [
  ['notCompleted', '未能修完'],
  ['disability', '身心障礙'],
  ['pregnancy', '懷孕'],
  ['delivery', '分娩'],
  ['birth', '生產'],
  ['childcare', '撫育幼兒'],
];

function readExtensionReason(value: unknown): ExtensionReason | undefined {
  switch (value) {
    case 'notCompleted':
    case 'disability':
    case 'pregnancy':
    case 'delivery':
    case 'birth':
    case 'childcare':
      return value;
    default:
      return undefined;
  }
}

/** 延修所缺：第二學期學分、應修學分、僅缺畢業條件 */
export type ExtensionLack = 'secondSemesterCredits' | 'credits' | 'conditionsOnly';

export const EXTENSION_LACK_NAMES: readonly (readonly [alias: ExtensionLack, name: string])[] = [
  ['secondSemesterCredits', '第二學期學分'],
  ['credits', '應修學分'],
  ['conditionsOnly', '僅缺畢業條件'],
];

function readExtensionLack(value: unknown): ExtensionLack | undefined {
  switch (value) {
    case 'secondSemesterCredits':
    case 'credits':
    case 'conditionsOnly':
      return value;
    default:
      return undefined;
  }
}

/** 更改原因：漏列、核算錯誤、學生遲交、其他延誤 */
export type CorrectionGround = 'omission' | 'calculationError' | 'lateWork' | 'otherDelay';

export const CORRECTION_GROUND_NAMES: readonly (readonly [alias: CorrectionGround, name: string])[] = [
  ['omission', '漏列'],
  ['calculationError', '核算錯誤'],
  ['lateWork', '學生遲交'],
  ['otherDelay', '其他延誤'],
];

function readCorrectionGround(value: unknown): CorrectionGround | undefined {
  switch (value) {
    case 'omission':
    case 'calculationError':
    case 'lateWork':
    case 'otherDelay':
      return value;
    default:
      return undefined;
  }
}

/** 保存文件：學籍資料、入學或轉學考試試卷、在校考試試卷、成績記錄 */
export type KeptDocument = 'studentRecord' | 'entrancePaper' | 'schoolPaper' | 'gradeRecord';

export const KEPT_DOCUMENT_NAMES: readonly (readonly [alias: KeptDocument, name: string])[] = [
  ['studentRecord', '學籍資料'],
  ['entrancePaper', '入學或轉學考試試卷'],
  ['schoolPaper', '在校考試試卷'],
  ['gradeRecord', '成績記錄'],
];

function readKeptDocument(value: unknown): KeptDocument | undefined {
  switch (value) {
    case 'studentRecord':
    case 'entrancePaper':
    case 'schoolPaper':
    case 'gradeRecord':
      return value;
    default:
      return undefined;
  }
}

/** 學系關係：性質相近、性質不同、原修輔系 */
export type DepartmentRelation = 'similar' | 'different' | 'minor';

export const DEPARTMENT_RELATION_NAMES: readonly (readonly [alias: DepartmentRelation, name: string])[] = [
  ['similar', '性質相近'],
  ['different', '性質不同'],
  ['minor', '原修輔系'],
];

function readDepartmentRelation(value: unknown): DepartmentRelation | undefined {
  switch (value) {
    case 'similar':
    case 'different':
    case 'minor':
      return value;
    default:
      return undefined;
  }
}

/** 休學事由：一般休學、懷孕、生產、撫育子女 */
export type LeaveReason = 'ordinary' | 'pregnancy' | 'birth' | 'childcare';

export const LEAVE_REASON_NAMES: readonly (readonly [alias: LeaveReason, name: string])[] = [
  ['ordinary', '一般休學'],
  ['pregnancy', '懷孕'],
  ['birth', '生產'],
  ['childcare', '撫育子女'],
];

function readLeaveReason(value: unknown): LeaveReason | undefined {
  switch (value) {
    case 'ordinary':
    case 'pregnancy':
    case 'birth':
    case 'childcare':
      return value;
    default:
      return undefined;
  }
}

/** 退學情形：期滿未復學亦未續休、逾期未註冊亦未休學、操行不及格或受退學處分、修業期限屆滿未修足、逾期未完成選課亦未休學、決議退學、勒令休學逾期未辦、應休學而年限已滿、休學年限屆滿未復學、另具本校學籍、無退學情形 */
export type DismissalGround =
  | 'leaveExpired'
  | 'notRegistered'
  | 'conduct'
  | 'studyPeriodExpired'
  | 'noCourses'
  | 'affairsDecision'
  | 'orderedLeaveNotTaken'
  | 'leaveQuotaUsed'
  | 'quotaExpired'
  | 'doubleEnrolment'
  | 'noGround';

export const DISMISSAL_GROUND_NAMES: readonly (readonly [alias: DismissalGround, name: string])[] = [
  ['leaveExpired', '期滿未復學亦未續休'],
  ['notRegistered', '逾期未註冊亦未休學'],
  ['conduct', '操行不及格或受退學處分'],
  ['studyPeriodExpired', '修業期限屆滿未修足'],
  ['noCourses', '逾期未完成選課亦未休學'],
  ['affairsDecision', '決議退學'],
  ['orderedLeaveNotTaken', '勒令休學逾期未辦'],
  ['leaveQuotaUsed', '應休學而年限已滿'],
  ['quotaExpired', '休學年限屆滿未復學'],
  ['doubleEnrolment', '另具本校學籍'],
  ['noGround', '無退學情形'],
];

function readDismissalGround(value: unknown): DismissalGround | undefined {
  switch (value) {
    case 'leaveExpired':
    case 'notRegistered':
    case 'conduct':
    case 'studyPeriodExpired':
    case 'noCourses':
    case 'affairsDecision':
    case 'orderedLeaveNotTaken':
    case 'leaveQuotaUsed':
    case 'quotaExpired':
    case 'doubleEnrolment':
    case 'noGround':
      return value;
    default:
      return undefined;
  }
}

/** 研究生退學情形：未註冊或逾期未復學、逾期未完成選課、應休學而年限屆滿、勒令休學未辦、操行不及格、學生事務會議決議退學、資格考未通過、期限屆滿未修足、另行註冊入學、無退學情形 */
export type GraduateDismissalGround =
  | 'notRegistered'
  | 'noCourses'
  | 'leaveQuotaUsed'
  | 'orderedLeaveNotTaken'
  | 'conduct'
  | 'affairsDecision'
  | 'qualifyingExam'
  | 'studyPeriodExpired'
  | 'doubleEnrolment'
  | 'noGround';

export const GRADUATE_DISMISSAL_GROUND_NAMES: readonly (readonly [alias: GraduateDismissalGround, name: string])[] = [
  ['notRegistered', '未註冊或逾期未復學'],
  ['noCourses', '逾期未完成選課'],
  ['leaveQuotaUsed', '應休學而年限屆滿'],
  ['orderedLeaveNotTaken', '勒令休學未辦'],
  ['conduct', '操行不及格'],
  ['affairsDecision', '學生事務會議決議退學'],
  ['qualifyingExam', '資格考未通過'],
  ['studyPeriodExpired', '期限屆滿未修足'],
  ['doubleEnrolment', '另行註冊入學'],
  ['noGround', '無退學情形'],
];

function readGraduateDismissalGround(value: unknown): GraduateDismissalGround | undefined {
  switch (value) {
    case 'notRegistered':
    case 'noCourses':
    case 'leaveQuotaUsed':
    case 'orderedLeaveNotTaken':
    case 'conduct':
    case 'affairsDecision':
    case 'qualifyingExam':
    case 'studyPeriodExpired':
    case 'doubleEnrolment':
    case 'noGround':
      return value;
    default:
      return undefined;
  }
}

/** 離校原因：自請退學、勒令退學、開除學籍 */
export type Departure = 'voluntary' | 'ordered' | 'expelled';

export const DEPARTURE_NAMES: readonly (readonly [alias: Departure, name: string])[] = [
  ['voluntary', '自請退學'],
  ['ordered', '勒令退學'],
  ['expelled', '開除學籍'],
];

function readDeparture(value: unknown): Departure | undefined {
  switch (value) {
    case 'voluntary':
    case 'ordered':
    case 'expelled':
      return value;
    default:
      return undefined;
  }
}

/** 採計課程：跨校選課、學分抵免、個別課、通過制課程、一般課程 */
export type ScoreCourse = 'intercollegiate' | 'exempted' | 'individual' | 'passFail' | 'ordinary';

export const SCORE_COURSE_NAMES: readonly (readonly [alias: ScoreCourse, name: string])[] = [
  ['intercollegiate', '跨校選課'],
  ['exempted', '學分抵免'],
  ['individual', '個別課'],
  ['passFail', '通過制課程'],
  ['ordinary', '一般課程'],
];

function readScoreCourse(value: unknown): ScoreCourse | undefined {
  switch (value) {
    case 'intercollegiate':
    case 'exempted':
    case 'individual':
    case 'passFail':
    case 'ordinary':
      return value;
    default:
      return undefined;
  }
}

/** 專科畢業別：三專畢業生、二專畢業生、五專畢業生 */
export type JuniorGraduate = 'threeYear' | 'twoYear' | 'fiveYear';

export const JUNIOR_GRADUATE_NAMES: readonly (readonly [alias: JuniorGraduate, name: string])[] = [
  ['threeYear', '三專畢業生'],
  ['twoYear', '二專畢業生'],
  ['fiveYear', '五專畢業生'],
];

function readJuniorGraduate(value: unknown): JuniorGraduate | undefined {
  switch (value) {
    case 'threeYear':
    case 'twoYear':
    case 'fiveYear':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.逾期之範圍：甲說、乙說 */
export type OverrunReading = 'allPeriods' | 'limitsOnly';

export const OVERRUN_READING_NAMES: readonly (readonly [alias: OverrunReading, name: string])[] = [
  ['allPeriods', '甲說'],
  ['limitsOnly', '乙說'],
];

function readOverrunReading(value: unknown): OverrunReading | undefined {
  switch (value) {
    case 'allPeriods':
    case 'limitsOnly':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.學期平均之取位：甲說、乙說 */
export type AverageRoundingReading = 'halfUp' | 'truncate';

export const AVERAGE_ROUNDING_READING_NAMES: readonly (readonly [alias: AverageRoundingReading, name: string])[] = [
  ['halfUp', '甲說'],
  ['truncate', '乙說'],
];

function readAverageRoundingReading(value: unknown): AverageRoundingReading | undefined {
  switch (value) {
    case 'halfUp':
    case 'truncate':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.畢業成績之取位：甲說、乙說 */
export type GraduationRoundingReading = 'halfUp' | 'truncate';

export const GRADUATION_ROUNDING_READING_NAMES: readonly (readonly [alias: GraduationRoundingReading, name: string])[] = [
  ['halfUp', '甲說'],
  ['truncate', '乙說'],
];

function readGraduationRoundingReading(value: unknown): GraduationRoundingReading | undefined {
  switch (value) {
    case 'halfUp':
    case 'truncate':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.研究生畢業成績之取位：甲說、乙說 */
export type GraduateRoundingReading = 'halfUp' | 'truncate';

export const GRADUATE_ROUNDING_READING_NAMES: readonly (readonly [alias: GraduateRoundingReading, name: string])[] = [
  ['halfUp', '甲說'],
  ['truncate', '乙說'],
];

function readGraduateRoundingReading(value: unknown): GraduateRoundingReading | undefined {
  switch (value) {
    case 'halfUp':
    case 'truncate':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.輔系雙主修計算：甲說、乙說 */
export type MinorsCountedReading = 'each' | 'inTotal';

export const MINORS_COUNTED_READING_NAMES: readonly (readonly [alias: MinorsCountedReading, name: string])[] = [
  ['each', '甲說'],
  ['inTotal', '乙說'],
];

function readMinorsCountedReading(value: unknown): MinorsCountedReading | undefined {
  switch (value) {
    case 'each':
    case 'inTotal':
      return value;
    default:
      return undefined;
  }
}

/** 修習科目：清單中的一筆 */
export interface TakenCourse_2 {
  /** 學分：學分，整數，0至12 */
  readonly credits?: number;
  /** 成績：分，小數2位，0至100 */
  readonly score?: number;
}

/** 學生 */
export interface Student {
  /** 學制 */
  readonly programme?: Programme;
  /** 身分 */
  readonly statuses?: readonly StudentStatus[];
  /** 就讀學年：學年，整數，1至12 */
  readonly academicYear?: number;
  /** 年級：年級，整數，1至7 */
  readonly yearOfStudy?: number;
  /** 入學學年度：學年度，整數，80至200 */
  readonly admissionYear?: number;
  /** 新生 */
  readonly isNew?: boolean;
  /** 修業學年數：學年，小數1位，0至12 */
  readonly academicYearsDone?: number;
  /** 修業年數：年，小數1位，0至20 */
  readonly yearsDone?: number;
  /** 在職進修考試入學 */
  readonly inServiceByExam?: boolean;
  /** 輔系數：學系，整數，0至10 */
  readonly minors?: number;
  /** 雙主修數：學系，整數，0至10 */
  readonly doubleMajors?: number;
}

/** 入學 */
export interface Admission {
  /** 管道 */
  readonly route?: AdmissionRoute;
  /** 期限內辦妥手續 */
  readonly formalitiesInTime?: boolean;
  /** 參加方案 */
  readonly scheme?: YouthScheme;
  /** 方案年數：年，小數1位，0至10 */
  readonly schemeYears?: number;
  /** 保留事由 */
  readonly deferralReason?: DeferralReason;
  /** 子女年齡：歲，小數1位，0至30 */
  readonly childAge?: number;
  /** 截止前書面申請 */
  readonly appliedBeforeDeadline?: boolean;
  /** 保留申請次數：次，整數，0至9 */
  readonly deferralApplications?: number;
  /** 轉學生 */
  readonly isTransfer?: boolean;
  /** 招生簡章另有規定 */
  readonly brochureBars?: boolean;
  /** 報到後復學月數：月，小數1位，0至36 */
  readonly monthsToReturn?: number;
  /** 舞弊或偽冒證件 */
  readonly fraud?: boolean;
  /** 發現時點 */
  readonly discovered?: Discovery;
  /** 境外同級學校畢業 */
  readonly foreignHighSchool?: boolean;
  /** 相當畢業年級：年級，整數，1至3 */
  readonly equivalentYear?: number;
  /** 志願役軍士官 */
  readonly voluntarySoldier?: boolean;
  /** 保留年數：年，小數1位，0至10 */
  readonly deferralYears?: number;
}

/** 文件 */
export interface Document {
  /** 種類 */
  readonly kind?: KeptDocument;
  /** 永久保存 */
  readonly keptPermanently?: boolean;
  /** 保存年數：年，小數1位，0至100 */
  readonly yearsKept?: number;
}

/** 出境 */
export interface Abroad {
  /** 事由 */
  readonly reason?: AbsenceAbroad;
  /** 未授課時數：小時，整數，0至1000 */
  readonly hoursMissed?: number;
  /** 學期授課時數：小時，整數，0至1000 */
  readonly hoursTaught?: number;
  /** 月數：月，小數1位，0至60 */
  readonly months?: number;
}

/** 註冊 */
export interface Registration {
  /** 已註冊 */
  readonly registered?: boolean;
  /** 繳清費用 */
  readonly feesPaid?: boolean;
  /** 在准假期內 */
  readonly withinLeave?: boolean;
  /** 已請假 */
  readonly leaveRequested?: boolean;
  /** 請假日數：日，整數，0至366 */
  readonly leaveDays?: number;
  /** 延誤日數：日，整數，0至366 */
  readonly delayDays?: number;
  /** 通知後未辦休學 */
  readonly ignoredNotice?: boolean;
  /** 不可抗力 */
  readonly forceMajeure?: boolean;
  /** 有緩繳事由 */
  readonly hardship?: boolean;
  /** 開學後申請日數：日，整數，0至366 */
  readonly daysSinceStart?: number;
  /** 緩繳獲准 */
  readonly deferralGranted?: boolean;
  /** 緩繳後按時繳納 */
  readonly deferredFeePaid?: boolean;
  /** 學分費逾期日數：日，整數，0至366 */
  readonly creditFeeOverdueDays?: number;
  /** 休學年限已滿 */
  readonly leaveQuotaUsed?: boolean;
}

/** 選課 */
export interface Enrolment {
  /** 學分：學分，整數，0至60 */
  readonly credits?: number;
  /** 科數：科，整數，0至30 */
  readonly courses?: number;
  /** 跨學制學分：學分，整數，0至60 */
  readonly crossCredits?: number;
  /** 本學制學分：學分，整數，0至60 */
  readonly ownCredits?: number;
  /** 顛倒先後次序 */
  readonly outOfSequence?: boolean;
  /** 系認定 */
  readonly departmentApproved?: boolean;
  /** 同時段科數：科，整數，0至10 */
  readonly sameTimeCourses?: number;
  /** 線上已記載 */
  readonly onList?: boolean;
  /** 有成績 */
  readonly graded?: boolean;
  /** 登記分數：分，小數2位，0至100 */
  readonly registeredScore?: number;
  /** 科目成績：分，小數2位，0至100 */
  readonly score?: number;
}

/** 跨選 */
export interface CrossEnrolment {
  /** 事由 */
  readonly reason?: CrossProgrammeReason;
  /** 申請核可 */
  readonly applicationApproved?: boolean;
  /** 課程有缺額 */
  readonly vacancy?: boolean;
}

/** 課程 */
export interface Course {
  /** 業已及格 */
  readonly passedBefore?: boolean;
  /** 重複修習原因 */
  readonly repeatReason?: RepeatReason;
  /** 系主任認定 */
  readonly headCertified?: boolean;
  /** 連續課程 */
  readonly sequence?: boolean;
  /** 前學期已修 */
  readonly previousTaken?: boolean;
  /** 前學期成績：分，小數2位，0至100 */
  readonly previousScore?: number;
  /** 內容不具連續性 */
  readonly notContinuous?: boolean;
  /** 系所認定 */
  readonly departmentCertified?: boolean;
  /** 全學年科目 */
  readonly fullYear?: boolean;
  /** 上學期及格 */
  readonly firstPassed?: boolean;
  /** 下學期及格 */
  readonly secondPassed?: boolean;
  /** 授課方式 */
  readonly teachingKind?: TeachingKind;
  /** 每週時數：小時，整數，0至20 */
  readonly weeklyHours?: number;
  /** 授課週數：週，整數，0至52 */
  readonly weeks?: number;
  /** 每學分每週時數：小時，小數2位，0至20 */
  readonly hoursPerCredit?: number;
  /** 採計類別 */
  readonly scoreKind?: ScoreCourse;
  /** 成績學年度：學年度，整數，80至200 */
  readonly scoreYear?: number;
}

/** 畢業 */
export interface Graduation {
  /** 已修學分：學分，整數，0至300 */
  readonly credits?: number;
  /** 完成畢業條件 */
  readonly conditionsMet?: boolean;
  /** 必修不及格科數：科，整數，0至60 */
  readonly requiredFailed?: number;
  /** 修滿科目學分 */
  readonly coursesCompleted?: boolean;
  /** 成績及格 */
  readonly gradesPassed?: boolean;
  /** 操行及格 */
  readonly conductPassed?: boolean;
  /** 通過學位考試 */
  readonly examsPassed?: boolean;
  /** 修習專題課程 */
  readonly projectTaken?: boolean;
  /** 具教育學程資格 */
  readonly inTeacherProgramme?: boolean;
  /** 修畢教育學程 */
  readonly teacherProgrammeDone?: boolean;
  /** 放棄教育學程資格 */
  readonly teacherProgrammeQuit?: boolean;
  /** 未達最高修業年限 */
  readonly withinMaximumYears?: boolean;
  /** 學期 */
  readonly semester?: Semester;
  /** 授予月份：月，整數，1至12 */
  readonly degreeMonth?: number;
}

/** 延修 */
export interface Extension {
  /** 事由 */
  readonly reason?: ExtensionReason;
  /** 年數：年，小數1位，0至20 */
  readonly years?: number;
  /** 子女年齡：歲，小數1位，0至30 */
  readonly childAge?: number;
  /** 所缺 */
  readonly lacks?: ExtensionLack;
}

/** 成績 */
export interface Grade {
  /** 分數：分，小數2位，0至200 */
  readonly score?: number;
  /** 不及格 */
  readonly failed?: boolean;
  /** 必修科目 */
  readonly required?: boolean;
  /** 舉行補考 */
  readonly madeUp?: boolean;
  /** 大學部課程 */
  readonly undergraduateCourse?: boolean;
}

/** 次學期 */
export interface NextTerm {
  /** 開學：日期，如 2026-05-28 */
  readonly termStart?: string;
}

/** 補考 */
export interface MakeUp {
  /** 成績送交日：日期，如 2026-05-28 */
  readonly gradesDate?: string;
}

/** 更改 */
export interface Correction {
  /** 原因 */
  readonly ground?: CorrectionGround;
  /** 提出日：日期，如 2026-05-28 */
  readonly requestDate?: string;
  /** 書面證明 */
  readonly writtenProof?: boolean;
  /** 系務會議通過 */
  readonly departmentMeetingApproved?: boolean;
  /** 教務長同意 */
  readonly deanAgreed?: boolean;
}

/** 缺課 */
export interface Absence {
  /** 缺席節數：節，整數，0至200 */
  readonly periods?: number;
  /** 公假節數：節，整數，0至200 */
  readonly officialPeriods?: number;
  /** 扣考標準：節，整數，0至200 */
  readonly barLimit?: number;
  /** 科目成績：分，小數2位，0至100 */
  readonly score?: number;
  /** 缺課時數：小時，整數，0至1000 */
  readonly hours?: number;
  /** 授課總時數：小時，整數，0至1000 */
  readonly hoursTaught?: number;
}

/** 轉系 */
export interface DepartmentTransfer {
  /** 提出申請 */
  readonly applied?: boolean;
  /** 第幾次轉系：次，整數，1至9 */
  readonly transferNumber?: number;
  /** 已核准次數：次，整數，0至9 */
  readonly approvedTransfers?: number;
  /** 同一學制 */
  readonly sameProgramme?: boolean;
  /** 再轉他系 */
  readonly furtherTransfer?: boolean;
  /** 轉回原系 */
  readonly returned?: boolean;
  /** 申請於學年前：學年，整數，1至7 */
  readonly beforeYear?: number;
  /** 學系關係 */
  readonly relation?: DepartmentRelation;
  /** 轉入年級：年級，整數，1至7 */
  readonly enteredYear?: number;
  /** 能於修業年限內畢業 */
  readonly canGraduateInTime?: boolean;
  /** 轉入人數：名，整數，0至300 */
  readonly transfersIn?: number;
  /** 原核定新生名額：名，整數，0至300 */
  readonly approvedFreshmen?: number;
  /** 休學期間 */
  readonly onLeave?: boolean;
  /** 其他規定限制 */
  readonly otherwiseBarred?: boolean;
  /** 教務會議通過 */
  readonly specialApproval?: boolean;
}

/** 轉學 */
export interface Transfer {
  /** 全部缺額：名，整數，0至300 */
  readonly vacancies?: number;
  /** 不計入缺額：名，整數，0至300 */
  readonly excludedVacancies?: number;
  /** 招收年級：年級，整數，1至7 */
  readonly intakeYear?: number;
  /** 應屆畢業年級 */
  readonly graduatingYear?: boolean;
  /** 招生後總人數：人，整數，0至3000 */
  readonly totalAfter?: number;
  /** 原核定新生總數：人，整數，0至3000 */
  readonly approvedTotal?: number;
  /** 轉入年級：年級，整數，1至7 */
  readonly enteredYear?: number;
  /** 肄業年數：年，小數1位，0至12 */
  readonly yearsHere?: number;
  /** 大學畢業生 */
  readonly universityGraduate?: boolean;
  /** 經考試及格 */
  readonly examPassed?: boolean;
}

/** 休學 */
export interface Leave {
  /** 申請週次：週，整數，1至30 */
  readonly week?: number;
  /** 已完成註冊 */
  readonly registrationDone?: boolean;
  /** 累計學年：學年，小數1位，0至12 */
  readonly totalYears?: number;
  /** 服役學年：學年，小數1位，0至12 */
  readonly serviceYears?: number;
  /** 事由 */
  readonly reason?: LeaveReason;
  /** 子女年齡：歲，小數1位，0至30 */
  readonly childAge?: number;
  /** 事由學年：學年，小數1位，0至12 */
  readonly reasonYears?: number;
  /** 延長年數：年，小數1位，0至12 */
  readonly extraYears?: number;
  /** 校長核准延長 */
  readonly presidentExtended?: boolean;
  /** 決議必須休學 */
  readonly affairsDecision?: boolean;
  /** 逾註冊假未註冊 */
  readonly registrationLeaveExceeded?: boolean;
  /** 未選課或未選足 */
  readonly tooFewCourses?: boolean;
}

/** 學籍處分 */
export interface Standing {
  /** 退學情形 */
  readonly ground?: DismissalGround;
  /** 研究生退學情形 */
  readonly graduateGround?: GraduateDismissalGround;
  /** 證件偽造或變更 */
  readonly forged?: boolean;
  /** 試卷由他人代考 */
  readonly substitute?: boolean;
  /** 受開除處分 */
  readonly expulsionDecided?: boolean;
  /** 離校原因 */
  readonly departure?: Departure;
  /** 在校學期數：學期，整數，0至20 */
  readonly semesters?: number;
  /** 有成績 */
  readonly graded?: boolean;
  /** 學籍審核合格 */
  readonly recordApproved?: boolean;
  /** 操行不及格勒令退學 */
  readonly conductDismissal?: boolean;
  /** 開除確定 */
  readonly expulsionFinal?: boolean;
}

/** 申訴 */
export interface Appeal {
  /** 已提出 */
  readonly filed?: boolean;
  /** 結果已確定 */
  readonly decided?: boolean;
  /** 在校生 */
  readonly enrolled?: boolean;
}

/** 學位考試 */
export interface DegreeExam {
  /** 不及格 */
  readonly failed?: boolean;
  /** 合於重考規定 */
  readonly retakeAllowed?: boolean;
  /** 重考次數：次，整數，0至9 */
  readonly retakes?: number;
  /** 重考不及格 */
  readonly retakeFailed?: boolean;
}

/** 抵免 */
export interface Exemption {
  /** 同時就讀他校 */
  readonly enrolledElsewhere?: boolean;
  /** 以他校學分申請 */
  readonly outsideCredits?: boolean;
}

/** 轉所 */
export interface InstituteTransfer {
  /** 修滿學年數：學年，小數1位，0至12 */
  readonly yearsCompleted?: number;
  /** 申請於學年前：學年，整數，1至7 */
  readonly beforeYear?: number;
  /** 第幾次轉所：次，整數，1至9 */
  readonly transferNumber?: number;
  /** 雙方主管認可 */
  readonly headsAgreed?: boolean;
  /** 教務長同意 */
  readonly deanAgreed?: boolean;
  /** 轉入年級：年級，整數，1至7 */
  readonly enteredYear?: number;
}

/** 災害 */
export interface Disaster {
  /** 教育主管機關認定 */
  readonly recognised?: boolean;
  /** 無法正常學習 */
  readonly studyImpossible?: boolean;
  /** 教務會議通過 */
  readonly meetingApproved?: boolean;
}

/** 學位名稱 */
export interface DegreeName {
  /** 明列科目學分表 */
  readonly inCourseTable?: boolean;
  /** 系所課程委員會通過 */
  readonly departmentApproved?: boolean;
  /** 院課程委員會通過 */
  readonly collegeApproved?: boolean;
  /** 校課程委員會通過 */
  readonly universityApproved?: boolean;
  /** 教務會議通過 */
  readonly meetingApproved?: boolean;
}

/** 法規程序 */
export interface Enactment {
  /** 教務會議通過 */
  readonly academicMeeting?: boolean;
  /** 校務會議通過 */
  readonly universityMeeting?: boolean;
}

/** 學期成績 */
export interface TermResult {
  /** 修習科目 */
  readonly courses?: readonly TakenCourse_2[];
  /** 登記平均：分，小數2位，0至100 */
  readonly recordedAverage?: number;
}

/** 專科畢業生 */
export interface JuniorGraduateStudent {
  /** 專科畢業別 */
  readonly juniorGraduate?: JuniorGraduate;
  /** 畢業學分：學分，整數，0至200 */
  readonly credits?: number;
}

/** 計分科目 */
export interface ScoredCourse {
  /** 原始分數：分，小數2位，0至100 */
  readonly raw?: number;
  /** 未取整分數：分，小數4位，0至100 */
  readonly unrounded?: number;
  /** 平時成績：分，小數2位，0至100 */
  readonly usual?: number;
  /** 期中成績：分，小數2位，0至100 */
  readonly midterm?: number;
  /** 期末成績：分，小數2位，0至100 */
  readonly final?: number;
}

/** 歷年成績 */
export interface AllTerms {
  /** 科目 */
  readonly courses?: readonly TakenCourse_2[];
  /** 登記畢業成績：分，小數2位，0至100 */
  readonly recordedScore?: number;
}

/** 研究生成績 */
export interface GraduateGrades {
  /** 學業平均：分，小數2位，0至100 */
  readonly academic?: number;
  /** 學位考試平均：分，小數2位，0至100 */
  readonly examination?: number;
  /** 登記畢業成績：分，小數2位，0至100 */
  readonly recordedScore?: number;
}

/** 疑義 */
export interface Readings {
  /** 逾期之範圍 */
  readonly overrun?: OverrunReading;
  /** 學期平均之取位 */
  readonly averageRounding?: AverageRoundingReading;
  /** 畢業成績之取位 */
  readonly graduationRounding?: GraduationRoundingReading;
  /** 研究生畢業成績之取位 */
  readonly graduateRounding?: GraduateRoundingReading;
  /** 輔系雙主修計算 */
  readonly minorsCounted?: MinorsCountedReading;
}

/** 學系延長修業年限 */
export interface DepartmentExtension {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
  /** 學系延長年數：年，整數，1至2 */
  readonly departmentExtraYears?: number;
}

/** 進修學系延長修業年限 */
export interface EveningDepartmentExtension {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
  /** 進修學系延長年數：年，整數，1至2 */
  readonly eveningExtraYears?: number;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly student?: Student;
  readonly admission?: Admission;
  readonly document?: Document;
  readonly abroad?: Abroad;
  readonly registration?: Registration;
  readonly enrolment?: Enrolment;
  readonly crossEnrolment?: CrossEnrolment;
  readonly course?: Course;
  readonly graduation?: Graduation;
  readonly extension?: Extension;
  readonly grade?: Grade;
  readonly nextTerm?: NextTerm;
  readonly makeUp?: MakeUp;
  readonly correction?: Correction;
  readonly absence?: Absence;
  readonly departmentTransfer?: DepartmentTransfer;
  readonly transfer?: Transfer;
  readonly leave?: Leave;
  readonly standing?: Standing;
  readonly appeal?: Appeal;
  readonly degreeExam?: DegreeExam;
  readonly exemption?: Exemption;
  readonly instituteTransfer?: InstituteTransfer;
  readonly disaster?: Disaster;
  readonly degreeName?: DegreeName;
  readonly enactment?: Enactment;
  readonly termResult?: TermResult;
  readonly juniorGraduateStudent?: JuniorGraduateStudent;
  readonly scoredCourse?: ScoredCourse;
  readonly allTerms?: AllTerms;
  readonly graduateGrades?: GraduateGrades;
  readonly readings?: Readings;
  readonly departmentExtension?: DepartmentExtension;
  readonly eveningDepartmentExtension?: EveningDepartmentExtension;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '學生',
    alias: 'student',
    fields: [
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
      {
        name: '身分',
        alias: 'statuses',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
      },
      { name: '就讀學年', alias: 'academicYear', optional: false, type: { kind: 'integer', low: 1, high: 12 } },
      { name: '年級', alias: 'yearOfStudy', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '入學學年度', alias: 'admissionYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      { name: '新生', alias: 'isNew', optional: false, type: { kind: 'boolean' } },
      { name: '修業學年數', alias: 'academicYearsDone', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 120 } },
      { name: '修業年數', alias: 'yearsDone', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 200 } },
      { name: '在職進修考試入學', alias: 'inServiceByExam', optional: false, type: { kind: 'boolean' } },
      { name: '輔系數', alias: 'minors', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '雙主修數', alias: 'doubleMajors', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
    ],
  },
  {
    name: '入學',
    alias: 'admission',
    fields: [
      { name: '管道', alias: 'route', optional: false, type: { kind: 'enumeration', members: ADMISSION_ROUTE_NAMES } },
      { name: '期限內辦妥手續', alias: 'formalitiesInTime', optional: false, type: { kind: 'boolean' } },
      { name: '參加方案', alias: 'scheme', optional: false, type: { kind: 'enumeration', members: YOUTH_SCHEME_NAMES } },
      { name: '方案年數', alias: 'schemeYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 100 } },
      { name: '保留事由', alias: 'deferralReason', optional: false, type: { kind: 'enumeration', members: DEFERRAL_REASON_NAMES } },
      { name: '子女年齡', alias: 'childAge', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 300 } },
      { name: '截止前書面申請', alias: 'appliedBeforeDeadline', optional: false, type: { kind: 'boolean' } },
      { name: '保留申請次數', alias: 'deferralApplications', optional: false, type: { kind: 'integer', low: 0, high: 9 } },
      { name: '轉學生', alias: 'isTransfer', optional: false, type: { kind: 'boolean' } },
      { name: '招生簡章另有規定', alias: 'brochureBars', optional: false, type: { kind: 'boolean' } },
      { name: '報到後復學月數', alias: 'monthsToReturn', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 360 } },
      { name: '舞弊或偽冒證件', alias: 'fraud', optional: false, type: { kind: 'boolean' } },
      { name: '發現時點', alias: 'discovered', optional: false, type: { kind: 'enumeration', members: DISCOVERY_NAMES } },
      { name: '境外同級學校畢業', alias: 'foreignHighSchool', optional: false, type: { kind: 'boolean' } },
      { name: '相當畢業年級', alias: 'equivalentYear', optional: false, type: { kind: 'integer', low: 1, high: 3 } },
      { name: '志願役軍士官', alias: 'voluntarySoldier', optional: false, type: { kind: 'boolean' } },
      { name: '保留年數', alias: 'deferralYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 100 } },
    ],
  },
  {
    name: '文件',
    alias: 'document',
    fields: [
      { name: '種類', alias: 'kind', optional: false, type: { kind: 'enumeration', members: KEPT_DOCUMENT_NAMES } },
      { name: '永久保存', alias: 'keptPermanently', optional: false, type: { kind: 'boolean' } },
      { name: '保存年數', alias: 'yearsKept', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 1000 } },
    ],
  },
  {
    name: '出境',
    alias: 'abroad',
    fields: [
      { name: '事由', alias: 'reason', optional: false, type: { kind: 'enumeration', members: ABSENCE_ABROAD_NAMES } },
      { name: '未授課時數', alias: 'hoursMissed', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '學期授課時數', alias: 'hoursTaught', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '月數', alias: 'months', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 600 } },
    ],
  },
  {
    name: '註冊',
    alias: 'registration',
    fields: [
      { name: '已註冊', alias: 'registered', optional: false, type: { kind: 'boolean' } },
      { name: '繳清費用', alias: 'feesPaid', optional: false, type: { kind: 'boolean' } },
      { name: '在准假期內', alias: 'withinLeave', optional: false, type: { kind: 'boolean' } },
      { name: '已請假', alias: 'leaveRequested', optional: false, type: { kind: 'boolean' } },
      { name: '請假日數', alias: 'leaveDays', optional: false, type: { kind: 'integer', low: 0, high: 366 } },
      { name: '延誤日數', alias: 'delayDays', optional: false, type: { kind: 'integer', low: 0, high: 366 } },
      { name: '通知後未辦休學', alias: 'ignoredNotice', optional: false, type: { kind: 'boolean' } },
      { name: '不可抗力', alias: 'forceMajeure', optional: false, type: { kind: 'boolean' } },
      { name: '有緩繳事由', alias: 'hardship', optional: false, type: { kind: 'boolean' } },
      { name: '開學後申請日數', alias: 'daysSinceStart', optional: false, type: { kind: 'integer', low: 0, high: 366 } },
      { name: '緩繳獲准', alias: 'deferralGranted', optional: false, type: { kind: 'boolean' } },
      { name: '緩繳後按時繳納', alias: 'deferredFeePaid', optional: false, type: { kind: 'boolean' } },
      { name: '學分費逾期日數', alias: 'creditFeeOverdueDays', optional: false, type: { kind: 'integer', low: 0, high: 366 } },
      { name: '休學年限已滿', alias: 'leaveQuotaUsed', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '選課',
    alias: 'enrolment',
    fields: [
      { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '科數', alias: 'courses', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '跨學制學分', alias: 'crossCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '本學制學分', alias: 'ownCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '顛倒先後次序', alias: 'outOfSequence', optional: false, type: { kind: 'boolean' } },
      { name: '系認定', alias: 'departmentApproved', optional: false, type: { kind: 'boolean' } },
      { name: '同時段科數', alias: 'sameTimeCourses', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '線上已記載', alias: 'onList', optional: false, type: { kind: 'boolean' } },
      { name: '有成績', alias: 'graded', optional: false, type: { kind: 'boolean' } },
      { name: '登記分數', alias: 'registeredScore', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '科目成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
    ],
  },
  {
    name: '跨選',
    alias: 'crossEnrolment',
    fields: [
      { name: '事由', alias: 'reason', optional: false, type: { kind: 'enumeration', members: CROSS_PROGRAMME_REASON_NAMES } },
      { name: '申請核可', alias: 'applicationApproved', optional: false, type: { kind: 'boolean' } },
      { name: '課程有缺額', alias: 'vacancy', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '課程',
    alias: 'course',
    fields: [
      { name: '業已及格', alias: 'passedBefore', optional: false, type: { kind: 'boolean' } },
      { name: '重複修習原因', alias: 'repeatReason', optional: false, type: { kind: 'enumeration', members: REPEAT_REASON_NAMES } },
      { name: '系主任認定', alias: 'headCertified', optional: false, type: { kind: 'boolean' } },
      { name: '連續課程', alias: 'sequence', optional: false, type: { kind: 'boolean' } },
      { name: '前學期已修', alias: 'previousTaken', optional: false, type: { kind: 'boolean' } },
      { name: '前學期成績', alias: 'previousScore', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '內容不具連續性', alias: 'notContinuous', optional: false, type: { kind: 'boolean' } },
      { name: '系所認定', alias: 'departmentCertified', optional: false, type: { kind: 'boolean' } },
      { name: '全學年科目', alias: 'fullYear', optional: false, type: { kind: 'boolean' } },
      { name: '上學期及格', alias: 'firstPassed', optional: false, type: { kind: 'boolean' } },
      { name: '下學期及格', alias: 'secondPassed', optional: false, type: { kind: 'boolean' } },
      { name: '授課方式', alias: 'teachingKind', optional: false, type: { kind: 'enumeration', members: TEACHING_KIND_NAMES } },
      { name: '每週時數', alias: 'weeklyHours', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '授課週數', alias: 'weeks', optional: false, type: { kind: 'integer', low: 0, high: 52 } },
      { name: '每學分每週時數', alias: 'hoursPerCredit', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 2000 } },
      { name: '採計類別', alias: 'scoreKind', optional: false, type: { kind: 'enumeration', members: SCORE_COURSE_NAMES } },
      { name: '成績學年度', alias: 'scoreYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
    ],
  },
  {
    name: '畢業',
    alias: 'graduation',
    fields: [
      { name: '已修學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '完成畢業條件', alias: 'conditionsMet', optional: false, type: { kind: 'boolean' } },
      { name: '必修不及格科數', alias: 'requiredFailed', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '修滿科目學分', alias: 'coursesCompleted', optional: false, type: { kind: 'boolean' } },
      { name: '成績及格', alias: 'gradesPassed', optional: false, type: { kind: 'boolean' } },
      { name: '操行及格', alias: 'conductPassed', optional: false, type: { kind: 'boolean' } },
      { name: '通過學位考試', alias: 'examsPassed', optional: false, type: { kind: 'boolean' } },
      { name: '修習專題課程', alias: 'projectTaken', optional: false, type: { kind: 'boolean' } },
      { name: '具教育學程資格', alias: 'inTeacherProgramme', optional: false, type: { kind: 'boolean' } },
      { name: '修畢教育學程', alias: 'teacherProgrammeDone', optional: false, type: { kind: 'boolean' } },
      { name: '放棄教育學程資格', alias: 'teacherProgrammeQuit', optional: false, type: { kind: 'boolean' } },
      { name: '未達最高修業年限', alias: 'withinMaximumYears', optional: false, type: { kind: 'boolean' } },
      { name: '學期', alias: 'semester', optional: false, type: { kind: 'enumeration', members: SEMESTER_NAMES } },
      { name: '授予月份', alias: 'degreeMonth', optional: false, type: { kind: 'integer', low: 1, high: 12 } },
    ],
  },
  {
    name: '延修',
    alias: 'extension',
    fields: [
      { name: '事由', alias: 'reason', optional: false, type: { kind: 'enumeration', members: EXTENSION_REASON_NAMES } },
      { name: '年數', alias: 'years', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 200 } },
      { name: '子女年齡', alias: 'childAge', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 300 } },
      { name: '所缺', alias: 'lacks', optional: false, type: { kind: 'enumeration', members: EXTENSION_LACK_NAMES } },
    ],
  },
  {
    name: '成績',
    alias: 'grade',
    fields: [
      { name: '分數', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 20000 } },
      { name: '不及格', alias: 'failed', optional: false, type: { kind: 'boolean' } },
      { name: '必修科目', alias: 'required', optional: false, type: { kind: 'boolean' } },
      { name: '舉行補考', alias: 'madeUp', optional: false, type: { kind: 'boolean' } },
      { name: '大學部課程', alias: 'undergraduateCourse', optional: false, type: { kind: 'boolean' } },
    ],
  },
  { name: '次學期', alias: 'nextTerm', fields: [{ name: '開學', alias: 'termStart', optional: false, type: { kind: 'date' } }] },
  { name: '補考', alias: 'makeUp', fields: [{ name: '成績送交日', alias: 'gradesDate', optional: false, type: { kind: 'date' } }] },
  {
    name: '更改',
    alias: 'correction',
    fields: [
      { name: '原因', alias: 'ground', optional: false, type: { kind: 'enumeration', members: CORRECTION_GROUND_NAMES } },
      { name: '提出日', alias: 'requestDate', optional: false, type: { kind: 'date' } },
      { name: '書面證明', alias: 'writtenProof', optional: false, type: { kind: 'boolean' } },
      { name: '系務會議通過', alias: 'departmentMeetingApproved', optional: false, type: { kind: 'boolean' } },
      { name: '教務長同意', alias: 'deanAgreed', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '缺課',
    alias: 'absence',
    fields: [
      { name: '缺席節數', alias: 'periods', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '公假節數', alias: 'officialPeriods', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '扣考標準', alias: 'barLimit', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '科目成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '缺課時數', alias: 'hours', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
      { name: '授課總時數', alias: 'hoursTaught', optional: false, type: { kind: 'integer', low: 0, high: 1000 } },
    ],
  },
  {
    name: '轉系',
    alias: 'departmentTransfer',
    fields: [
      { name: '提出申請', alias: 'applied', optional: false, type: { kind: 'boolean' } },
      { name: '第幾次轉系', alias: 'transferNumber', optional: false, type: { kind: 'integer', low: 1, high: 9 } },
      { name: '已核准次數', alias: 'approvedTransfers', optional: false, type: { kind: 'integer', low: 0, high: 9 } },
      { name: '同一學制', alias: 'sameProgramme', optional: false, type: { kind: 'boolean' } },
      { name: '再轉他系', alias: 'furtherTransfer', optional: false, type: { kind: 'boolean' } },
      { name: '轉回原系', alias: 'returned', optional: false, type: { kind: 'boolean' } },
      { name: '申請於學年前', alias: 'beforeYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '學系關係', alias: 'relation', optional: false, type: { kind: 'enumeration', members: DEPARTMENT_RELATION_NAMES } },
      { name: '轉入年級', alias: 'enteredYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '能於修業年限內畢業', alias: 'canGraduateInTime', optional: false, type: { kind: 'boolean' } },
      { name: '轉入人數', alias: 'transfersIn', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '原核定新生名額', alias: 'approvedFreshmen', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '休學期間', alias: 'onLeave', optional: false, type: { kind: 'boolean' } },
      { name: '其他規定限制', alias: 'otherwiseBarred', optional: false, type: { kind: 'boolean' } },
      { name: '教務會議通過', alias: 'specialApproval', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '轉學',
    alias: 'transfer',
    fields: [
      { name: '全部缺額', alias: 'vacancies', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '不計入缺額', alias: 'excludedVacancies', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '招收年級', alias: 'intakeYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '應屆畢業年級', alias: 'graduatingYear', optional: false, type: { kind: 'boolean' } },
      { name: '招生後總人數', alias: 'totalAfter', optional: false, type: { kind: 'integer', low: 0, high: 3000 } },
      { name: '原核定新生總數', alias: 'approvedTotal', optional: false, type: { kind: 'integer', low: 0, high: 3000 } },
      { name: '轉入年級', alias: 'enteredYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '肄業年數', alias: 'yearsHere', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 120 } },
      { name: '大學畢業生', alias: 'universityGraduate', optional: false, type: { kind: 'boolean' } },
      { name: '經考試及格', alias: 'examPassed', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '休學',
    alias: 'leave',
    fields: [
      { name: '申請週次', alias: 'week', optional: false, type: { kind: 'integer', low: 1, high: 30 } },
      { name: '已完成註冊', alias: 'registrationDone', optional: false, type: { kind: 'boolean' } },
      { name: '累計學年', alias: 'totalYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 120 } },
      { name: '服役學年', alias: 'serviceYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 120 } },
      { name: '事由', alias: 'reason', optional: false, type: { kind: 'enumeration', members: LEAVE_REASON_NAMES } },
      { name: '子女年齡', alias: 'childAge', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 300 } },
      { name: '事由學年', alias: 'reasonYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 120 } },
      { name: '延長年數', alias: 'extraYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 120 } },
      { name: '校長核准延長', alias: 'presidentExtended', optional: false, type: { kind: 'boolean' } },
      { name: '決議必須休學', alias: 'affairsDecision', optional: false, type: { kind: 'boolean' } },
      { name: '逾註冊假未註冊', alias: 'registrationLeaveExceeded', optional: false, type: { kind: 'boolean' } },
      { name: '未選課或未選足', alias: 'tooFewCourses', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '學籍處分',
    alias: 'standing',
    fields: [
      { name: '退學情形', alias: 'ground', optional: false, type: { kind: 'enumeration', members: DISMISSAL_GROUND_NAMES } },
      {
        name: '研究生退學情形',
        alias: 'graduateGround',
        optional: false,
        type: { kind: 'enumeration', members: GRADUATE_DISMISSAL_GROUND_NAMES },
      },
      { name: '證件偽造或變更', alias: 'forged', optional: false, type: { kind: 'boolean' } },
      { name: '試卷由他人代考', alias: 'substitute', optional: false, type: { kind: 'boolean' } },
      { name: '受開除處分', alias: 'expulsionDecided', optional: false, type: { kind: 'boolean' } },
      { name: '離校原因', alias: 'departure', optional: false, type: { kind: 'enumeration', members: DEPARTURE_NAMES } },
      { name: '在校學期數', alias: 'semesters', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '有成績', alias: 'graded', optional: false, type: { kind: 'boolean' } },
      { name: '學籍審核合格', alias: 'recordApproved', optional: false, type: { kind: 'boolean' } },
      { name: '操行不及格勒令退學', alias: 'conductDismissal', optional: false, type: { kind: 'boolean' } },
      { name: '開除確定', alias: 'expulsionFinal', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '申訴',
    alias: 'appeal',
    fields: [
      { name: '已提出', alias: 'filed', optional: false, type: { kind: 'boolean' } },
      { name: '結果已確定', alias: 'decided', optional: false, type: { kind: 'boolean' } },
      { name: '在校生', alias: 'enrolled', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '學位考試',
    alias: 'degreeExam',
    fields: [
      { name: '不及格', alias: 'failed', optional: false, type: { kind: 'boolean' } },
      { name: '合於重考規定', alias: 'retakeAllowed', optional: false, type: { kind: 'boolean' } },
      { name: '重考次數', alias: 'retakes', optional: false, type: { kind: 'integer', low: 0, high: 9 } },
      { name: '重考不及格', alias: 'retakeFailed', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '抵免',
    alias: 'exemption',
    fields: [
      { name: '同時就讀他校', alias: 'enrolledElsewhere', optional: false, type: { kind: 'boolean' } },
      { name: '以他校學分申請', alias: 'outsideCredits', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '轉所',
    alias: 'instituteTransfer',
    fields: [
      { name: '修滿學年數', alias: 'yearsCompleted', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 120 } },
      { name: '申請於學年前', alias: 'beforeYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '第幾次轉所', alias: 'transferNumber', optional: false, type: { kind: 'integer', low: 1, high: 9 } },
      { name: '雙方主管認可', alias: 'headsAgreed', optional: false, type: { kind: 'boolean' } },
      { name: '教務長同意', alias: 'deanAgreed', optional: false, type: { kind: 'boolean' } },
      { name: '轉入年級', alias: 'enteredYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
    ],
  },
  {
    name: '災害',
    alias: 'disaster',
    fields: [
      { name: '教育主管機關認定', alias: 'recognised', optional: false, type: { kind: 'boolean' } },
      { name: '無法正常學習', alias: 'studyImpossible', optional: false, type: { kind: 'boolean' } },
      { name: '教務會議通過', alias: 'meetingApproved', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '學位名稱',
    alias: 'degreeName',
    fields: [
      { name: '明列科目學分表', alias: 'inCourseTable', optional: false, type: { kind: 'boolean' } },
      { name: '系所課程委員會通過', alias: 'departmentApproved', optional: false, type: { kind: 'boolean' } },
      { name: '院課程委員會通過', alias: 'collegeApproved', optional: false, type: { kind: 'boolean' } },
      { name: '校課程委員會通過', alias: 'universityApproved', optional: false, type: { kind: 'boolean' } },
      { name: '教務會議通過', alias: 'meetingApproved', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '法規程序',
    alias: 'enactment',
    fields: [
      { name: '教務會議通過', alias: 'academicMeeting', optional: false, type: { kind: 'boolean' } },
      { name: '校務會議通過', alias: 'universityMeeting', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '學期成績',
    alias: 'termResult',
    fields: [
      {
        name: '修習科目',
        alias: 'courses',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 12 } },
              { name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
            ],
            unread: ['T分數', 'tScore', '列計', 'counted'],
          },
        },
      },
      { name: '登記平均', alias: 'recordedAverage', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
    ],
    unread: ['全部到齊', 'complete'],
  },
  {
    name: '專科畢業生',
    alias: 'juniorGraduateStudent',
    fields: [
      { name: '專科畢業別', alias: 'juniorGraduate', optional: false, type: { kind: 'enumeration', members: JUNIOR_GRADUATE_NAMES } },
      { name: '畢業學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
    ],
  },
  {
    name: '計分科目',
    alias: 'scoredCourse',
    fields: [
      { name: '原始分數', alias: 'raw', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '未取整分數', alias: 'unrounded', optional: false, type: { kind: 'decimal', places: 4, low: 0, high: 1000000 } },
      { name: '平時成績', alias: 'usual', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '期中成績', alias: 'midterm', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '期末成績', alias: 'final', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
    ],
    unread: ['操行成績', 'conduct', '平均', 'mean', '標準差', 'deviation', '全班分數', 'classScores'],
  },
  {
    name: '歷年成績',
    alias: 'allTerms',
    fields: [
      {
        name: '科目',
        alias: 'courses',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 12 } },
              { name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
            ],
            unread: ['T分數', 'tScore', '列計', 'counted'],
          },
        },
      },
      { name: '登記畢業成績', alias: 'recordedScore', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
    ],
  },
  {
    name: '研究生成績',
    alias: 'graduateGrades',
    fields: [
      { name: '學業平均', alias: 'academic', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '學位考試平均', alias: 'examination', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '登記畢業成績', alias: 'recordedScore', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
    ],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      { name: '逾期之範圍', alias: 'overrun', optional: false, type: { kind: 'enumeration', members: OVERRUN_READING_NAMES } },
      {
        name: '學期平均之取位',
        alias: 'averageRounding',
        optional: false,
        type: { kind: 'enumeration', members: AVERAGE_ROUNDING_READING_NAMES },
      },
      {
        name: '畢業成績之取位',
        alias: 'graduationRounding',
        optional: false,
        type: { kind: 'enumeration', members: GRADUATION_ROUNDING_READING_NAMES },
      },
      {
        name: '研究生畢業成績之取位',
        alias: 'graduateRounding',
        optional: false,
        type: { kind: 'enumeration', members: GRADUATE_ROUNDING_READING_NAMES },
      },
      {
        name: '輔系雙主修計算',
        alias: 'minorsCounted',
        optional: false,
        type: { kind: 'enumeration', members: MINORS_COUNTED_READING_NAMES },
      },
    ],
  },
  {
    name: '學系延長修業年限',
    alias: 'departmentExtension',
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
      { name: '學系延長年數', alias: 'departmentExtraYears', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
    ],
  },
  {
    name: '進修學系延長修業年限',
    alias: 'eveningDepartmentExtension',
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
      { name: '進修學系延長年數', alias: 'eveningExtraYears', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
    ],
  },
  { name: '修習科目', alias: 'takenCourse', fields: null },
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

function reachOfDeferralGround(deferralReason: DeferralReason | undefined, childAge: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth =
    deferralReason === 'illness' ||
    deferralReason === 'conscription' ||
    deferralReason === 'pregnancy' ||
    deferralReason === 'birth' ||
    deferralReason === 'lowIncome' ||
    deferralReason === 'overseasDelay' ||
    deferralReason === 'forceMajeure'
      ? YES
      : deferralReason === undefined
        ? UNKNOWN
        : NO;
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = deferralReason === 'childcare' ? YES : deferralReason === undefined ? UNKNOWN : NO;
  if (case2 !== NO && !addReached(reached, [childAge <= 30 ? YES : childAge > 30 ? NO : UNKNOWN], UNKNOWN)) return undefined;
  if (case2 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyDeferralGround(deferralReason: DeferralReason | undefined, childAge: number): Truth {
  return onlyReached<Truth>(reachOfDeferralGround(deferralReason, childAge), UNKNOWN);
}

function computeDeferralGround(deferralReason: DeferralReason | undefined, childAge: number): Truth {
  const case1: Truth =
    deferralReason === 'illness' ||
    deferralReason === 'conscription' ||
    deferralReason === 'pregnancy' ||
    deferralReason === 'birth' ||
    deferralReason === 'lowIncome' ||
    deferralReason === 'overseasDelay' ||
    deferralReason === 'forceMajeure'
      ? YES
      : deferralReason === undefined
        ? UNKNOWN
        : NO;
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyDeferralGround(deferralReason, childAge);
  const case2: Truth = deferralReason === 'childcare' ? YES : deferralReason === undefined ? UNKNOWN : NO;
  if (case2 === YES) return childAge <= 30 ? YES : childAge > 30 ? NO : UNKNOWN;
  if (case2 === UNKNOWN) return onlyDeferralGround(deferralReason, childAge);
  return NO;
}

function lackOfDeferralGround(deferralReason: DeferralReason | undefined, childAge: number): Note {
  const case1: Answer = answer(
    deferralReason === 'illness' ||
      deferralReason === 'conscription' ||
      deferralReason === 'pregnancy' ||
      deferralReason === 'birth' ||
      deferralReason === 'lowIncome' ||
      deferralReason === 'overseasDelay' ||
      deferralReason === 'forceMajeure'
      ? YES
      : deferralReason === undefined
        ? UNKNOWN
        : NO,
    deferralReason === undefined && '入學.保留事由',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  const case2: Answer = answer(
    deferralReason === 'childcare' ? YES : deferralReason === undefined ? UNKNOWN : NO,
    deferralReason === undefined && '入學.保留事由',
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return answer(childAge <= 30 ? YES : childAge > 30 ? NO : UNKNOWN, childAge !== childAge && '入學.子女年齡');
  return NO;
}

function reachOfDeferralBarred(
  brochureBars: Truth,
  isTransfer: Truth,
  deferralReason: DeferralReason | undefined,
  childAge: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = brochureBars;
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(
    and(sameTruth(brochureBars, NO), isTransfer),
    deferralReason === 'pregnancy' || deferralReason === 'birth' ? YES : deferralReason === undefined ? UNKNOWN : NO,
  );
  if (case2 !== NO && !addReached(reached, [NO], UNKNOWN)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = and(
    and(sameTruth(brochureBars, NO), isTransfer),
    deferralReason === 'childcare' ? YES : deferralReason === undefined ? UNKNOWN : NO,
  );
  if (case3 !== NO && !addReached(reached, [not(childAge <= 30 ? YES : childAge > 30 ? NO : UNKNOWN)], UNKNOWN)) return undefined;
  if (case3 === YES) return reached;
  const case4: Truth = and(
    and(sameTruth(brochureBars, NO), isTransfer),
    not(
      deferralReason === 'pregnancy' || deferralReason === 'birth' || deferralReason === 'childcare'
        ? YES
        : deferralReason === undefined
          ? UNKNOWN
          : NO,
    ),
  );
  if (case4 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case4 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyDeferralBarred(brochureBars: Truth, isTransfer: Truth, deferralReason: DeferralReason | undefined, childAge: number): Truth {
  return onlyReached<Truth>(reachOfDeferralBarred(brochureBars, isTransfer, deferralReason, childAge), UNKNOWN);
}

function computeDeferralBarred(
  brochureBars: Truth,
  isTransfer: Truth,
  deferralReason: DeferralReason | undefined,
  childAge: number,
): Truth {
  const case1: Truth = brochureBars;
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  const case2: Truth = and(
    and(sameTruth(brochureBars, NO), isTransfer),
    deferralReason === 'pregnancy' || deferralReason === 'birth' ? YES : deferralReason === undefined ? UNKNOWN : NO,
  );
  if (case2 === YES) return NO;
  if (case2 === UNKNOWN) return onlyDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  const case3: Truth = and(
    and(sameTruth(brochureBars, NO), isTransfer),
    deferralReason === 'childcare' ? YES : deferralReason === undefined ? UNKNOWN : NO,
  );
  if (case3 === YES) return not(childAge <= 30 ? YES : childAge > 30 ? NO : UNKNOWN);
  if (case3 === UNKNOWN) return onlyDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  const case4: Truth = and(
    and(sameTruth(brochureBars, NO), isTransfer),
    not(
      deferralReason === 'pregnancy' || deferralReason === 'birth' || deferralReason === 'childcare'
        ? YES
        : deferralReason === undefined
          ? UNKNOWN
          : NO,
    ),
  );
  if (case4 === YES) return YES;
  if (case4 === UNKNOWN) return onlyDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  return NO;
}

function lackOfDeferralBarred(brochureBars: Truth, isTransfer: Truth, deferralReason: DeferralReason | undefined, childAge: number): Note {
  const case1: Answer = answer(brochureBars, brochureBars === UNKNOWN && '入學.招生簡章另有規定');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  const case2: Answer = allAnswers(
    answer(sameTruth(brochureBars, NO), brochureBars === UNKNOWN && '入學.招生簡章另有規定'),
    answer(isTransfer, isTransfer === UNKNOWN && '入學.轉學生'),
    answer(
      deferralReason === 'pregnancy' || deferralReason === 'birth' ? YES : deferralReason === undefined ? UNKNOWN : NO,
      deferralReason === undefined && '入學.保留事由',
    ),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return NO;
  const case3: Answer = allAnswers(
    answer(sameTruth(brochureBars, NO), brochureBars === UNKNOWN && '入學.招生簡章另有規定'),
    answer(isTransfer, isTransfer === UNKNOWN && '入學.轉學生'),
    answer(
      deferralReason === 'childcare' ? YES : deferralReason === undefined ? UNKNOWN : NO,
      deferralReason === undefined && '入學.保留事由',
    ),
  );
  if (typeof case3 === 'object') return case3;
  if (case3 === YES)
    return notAnswer(answer(childAge <= 30 ? YES : childAge > 30 ? NO : UNKNOWN, childAge !== childAge && '入學.子女年齡'));
  const case4: Answer = allAnswers(
    answer(sameTruth(brochureBars, NO), brochureBars === UNKNOWN && '入學.招生簡章另有規定'),
    answer(isTransfer, isTransfer === UNKNOWN && '入學.轉學生'),
    notAnswer(
      answer(
        deferralReason === 'pregnancy' || deferralReason === 'birth' || deferralReason === 'childcare'
          ? YES
          : deferralReason === undefined
            ? UNKNOWN
            : NO,
        deferralReason === undefined && '入學.保留事由',
      ),
    ),
  );
  if (typeof case4 === 'object') return case4;
  if (case4 === YES) return YES;
  return NO;
}

const integerOf = readInteger;

function holdsWith(hoursMissed: number, hoursTaught: number): Truth {
  return 3 * hoursMissed < hoursTaught ? YES : 3 * hoursMissed >= hoursTaught ? NO : UNKNOWN;
}

function holdsAtEnds(hoursMissed: number, hoursTaught: number): Truth {
  return agree(
    holdsWith(hoursMissed === hoursMissed ? hoursMissed : 0, hoursTaught === hoursTaught ? hoursTaught : 1000),
    holdsWith(hoursMissed === hoursMissed ? hoursMissed : 1000, hoursTaught === hoursTaught ? hoursTaught : 0),
  );
}

function reachOfOverPrivateLeave(
  reason: AbsenceAbroad | undefined,
  hoursMissed: number,
  hoursTaught: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = reason === 'privateLeave' ? YES : reason === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, [not(holdsAtEnds(hoursMissed, hoursTaught))], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyOverPrivateLeave(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number): Truth {
  return onlyReached<Truth>(reachOfOverPrivateLeave(reason, hoursMissed, hoursTaught), UNKNOWN);
}

function computeOverPrivateLeave(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number): Truth {
  const case1: Truth = reason === 'privateLeave' ? YES : reason === undefined ? UNKNOWN : NO;
  if (case1 === YES) {
    const value: Truth = not(3 * hoursMissed < hoursTaught ? YES : 3 * hoursMissed >= hoursTaught ? NO : UNKNOWN);
    return value === UNKNOWN ? onlyOverPrivateLeave(reason, hoursMissed, hoursTaught) : value;
  }
  if (case1 === UNKNOWN) return onlyOverPrivateLeave(reason, hoursMissed, hoursTaught);
  return NO;
}

function lackOfOverPrivateLeave(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number): Note {
  const case1: Answer = answer(reason === 'privateLeave' ? YES : reason === undefined ? UNKNOWN : NO, reason === undefined && '出境.事由');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES)
    return notAnswer(
      answer(
        holdsAtEnds(hoursMissed, hoursTaught),
        hoursMissed !== hoursMissed && '出境.未授課時數',
        hoursTaught !== hoursTaught && '出境.學期授課時數',
      ),
    );
  return NO;
}

function reachOfOverUsualPeriod(
  reason: AbsenceAbroad | undefined,
  hoursMissed: number,
  hoursTaught: number,
  months: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = reason === 'officialLeave' ? YES : reason === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, [not(holdsAtEnds(hoursMissed, hoursTaught))], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = reason === 'internship' ? YES : reason === undefined ? UNKNOWN : NO;
  if (case2 !== NO && !addReached(reached, [not(months <= 30 ? YES : months > 30 ? NO : UNKNOWN)], UNKNOWN)) return undefined;
  if (case2 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyOverUsualPeriod(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number, months: number): Truth {
  return onlyReached<Truth>(reachOfOverUsualPeriod(reason, hoursMissed, hoursTaught, months), UNKNOWN);
}

function computeOverUsualPeriod(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number, months: number): Truth {
  const case1: Truth = reason === 'officialLeave' ? YES : reason === undefined ? UNKNOWN : NO;
  if (case1 === YES) {
    const value: Truth = not(3 * hoursMissed < hoursTaught ? YES : 3 * hoursMissed >= hoursTaught ? NO : UNKNOWN);
    return value === UNKNOWN ? onlyOverUsualPeriod(reason, hoursMissed, hoursTaught, months) : value;
  }
  if (case1 === UNKNOWN) return onlyOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  const case2: Truth = reason === 'internship' ? YES : reason === undefined ? UNKNOWN : NO;
  if (case2 === YES) return not(months <= 30 ? YES : months > 30 ? NO : UNKNOWN);
  if (case2 === UNKNOWN) return onlyOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  return NO;
}

function lackOfOverUsualPeriod(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number, months: number): Note {
  const case1: Answer = answer(reason === 'officialLeave' ? YES : reason === undefined ? UNKNOWN : NO, reason === undefined && '出境.事由');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES)
    return notAnswer(
      answer(
        holdsAtEnds(hoursMissed, hoursTaught),
        hoursMissed !== hoursMissed && '出境.未授課時數',
        hoursTaught !== hoursTaught && '出境.學期授課時數',
      ),
    );
  const case2: Answer = answer(reason === 'internship' ? YES : reason === undefined ? UNKNOWN : NO, reason === undefined && '出境.事由');
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return notAnswer(answer(months <= 30 ? YES : months > 30 ? NO : UNKNOWN, months !== months && '出境.月數'));
  return NO;
}

function reachOfOverrun(
  overrun: OverrunReading | undefined,
  overPrivateLeaveValue: Truth,
  overUsualPeriodValue: Truth,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(overrun === 'allPeriods' ? YES : overrun === undefined ? UNKNOWN : NO, or(overPrivateLeaveValue, overUsualPeriodValue)),
          and(overrun === 'limitsOnly' ? YES : overrun === undefined ? UNKNOWN : NO, overPrivateLeaveValue),
        ),
        and(or(overPrivateLeaveValue, overUsualPeriodValue), overPrivateLeaveValue),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyOverrun(overrun: OverrunReading | undefined, overPrivateLeaveValue: Truth, overUsualPeriodValue: Truth): Truth {
  return onlyReached<Truth>(reachOfOverrun(overrun, overPrivateLeaveValue, overUsualPeriodValue), UNKNOWN);
}

function computeOverrun(overrun: OverrunReading | undefined, overPrivateLeaveValue: Truth, overUsualPeriodValue: Truth): Truth {
  {
    const value: Truth = or(
      or(
        and(overrun === 'allPeriods' ? YES : overrun === undefined ? UNKNOWN : NO, or(overPrivateLeaveValue, overUsualPeriodValue)),
        and(overrun === 'limitsOnly' ? YES : overrun === undefined ? UNKNOWN : NO, overPrivateLeaveValue),
      ),
      and(or(overPrivateLeaveValue, overUsualPeriodValue), overPrivateLeaveValue),
    );
    return value === UNKNOWN ? onlyOverrun(overrun, overPrivateLeaveValue, overUsualPeriodValue) : value;
  }
}

function lackOfOverrun(
  overrun: OverrunReading | undefined,
  overPrivateLeaveValue: Truth,
  overPrivateLeaveLack: Note,
  overUsualPeriodValue: Truth,
  overUsualPeriodLack: Note,
): Note {
  return anyAnswer(
    allAnswers(
      answer(overrun === 'allPeriods' ? YES : overrun === undefined ? UNKNOWN : NO, overrun === undefined && '疑義.逾期之範圍'),
      anyAnswer(answer(overPrivateLeaveValue, overPrivateLeaveLack), answer(overUsualPeriodValue, overUsualPeriodLack)),
    ),
    allAnswers(
      answer(overrun === 'limitsOnly' ? YES : overrun === undefined ? UNKNOWN : NO, overrun === undefined && '疑義.逾期之範圍'),
      answer(overPrivateLeaveValue, overPrivateLeaveLack),
    ),
    allAnswers(
      anyAnswer(answer(overPrivateLeaveValue, overPrivateLeaveLack), answer(overUsualPeriodValue, overUsualPeriodLack)),
      answer(overPrivateLeaveValue, overPrivateLeaveLack),
    ),
  );
}

function reachOfRecordedScore(sameTimeCourses: number, score: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = sameTimeCourses >= 2 ? YES : sameTimeCourses < 2 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, [0], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [score], NaN) ? reached : undefined;
}

function onlyRecordedScore(sameTimeCourses: number, score: number): number {
  return onlyReached<number>(reachOfRecordedScore(sameTimeCourses, score), NaN);
}

function computeRecordedScore(sameTimeCourses: number, score: number): number {
  if (sameTimeCourses >= 2) return 0;
  if (!(sameTimeCourses < 2)) return onlyRecordedScore(sameTimeCourses, score);
  return score;
}

function lackOfRecordedScore(sameTimeCourses: number, score: number): Note {
  const case1: Answer = answer(
    sameTimeCourses >= 2 ? YES : sameTimeCourses < 2 ? NO : UNKNOWN,
    sameTimeCourses !== sameTimeCourses && '選課.同時段科數',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  return lacking(score !== score && '選課.科目成績');
}

function computePreviousExcused(previousTaken: Truth, notContinuous: Truth, departmentCertified: Truth): Truth {
  return or(previousTaken, and(notContinuous, departmentCertified));
}

function lackOfPreviousExcused(previousTaken: Truth, notContinuous: Truth, departmentCertified: Truth): Note {
  return anyAnswer(
    answer(previousTaken, previousTaken === UNKNOWN && '課程.前學期已修'),
    allAnswers(
      answer(notContinuous, notContinuous === UNKNOWN && '課程.內容不具連續性'),
      answer(departmentCertified, departmentCertified === UNKNOWN && '課程.系所認定'),
    ),
  );
}

function reachOfRequiredCredits(foreignHighSchool: Truth, equivalentYear: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = and(foreignHighSchool, equivalentYear === 2 ? YES : equivalentYear < 2 || equivalentYear > 2 ? NO : UNKNOWN);
  if (case1 !== NO && !addReached(reached, [128 + 12], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [128], NaN) ? reached : undefined;
}

function onlyRequiredCredits(foreignHighSchool: Truth, equivalentYear: number): number {
  return onlyReached<number>(reachOfRequiredCredits(foreignHighSchool, equivalentYear), NaN);
}

function computeRequiredCredits(foreignHighSchool: Truth, equivalentYear: number): number {
  const case1: Truth = and(foreignHighSchool, equivalentYear === 2 ? YES : equivalentYear < 2 || equivalentYear > 2 ? NO : UNKNOWN);
  if (case1 === YES) return 128 + 12;
  if (case1 === UNKNOWN) return onlyRequiredCredits(foreignHighSchool, equivalentYear);
  return 128;
}

function lackOfRequiredCredits(foreignHighSchool: Truth, equivalentYear: number): Note {
  const case1: Answer = allAnswers(
    answer(foreignHighSchool, foreignHighSchool === UNKNOWN && '入學.境外同級學校畢業'),
    answer(
      equivalentYear === 2 ? YES : equivalentYear < 2 || equivalentYear > 2 ? NO : UNKNOWN,
      equivalentYear !== equivalentYear && '入學.相當畢業年級',
    ),
  );
  if (typeof case1 === 'object') return case1;
  return lacking();
}

function computeLectureCredits(weeklyHours: number): number {
  return weeklyHours * 60;
}

function lackOfLectureCredits(weeklyHours: number): Note {
  return lacking(weeklyHours !== weeklyHours && '課程.每週時數');
}

function computeTermScore(usual: number, midterm: number, final: number): number {
  return roundHalfAway(2 * usual + midterm + final, 400);
}

function lackOfTermScore(usual: number, midterm: number, final: number): Note {
  return lacking(
    usual !== usual && '計分科目.平時成績',
    midterm !== midterm && '計分科目.期中成績',
    final !== final && '計分科目.期末成績',
  );
}

function computeBachelorPassed(score_2: number): Truth {
  return score_2 >= 6000 ? YES : score_2 < 6000 ? NO : UNKNOWN;
}

function lackOfBachelorPassed(score_2: number): Note {
  return answer(score_2 >= 6000 ? YES : score_2 < 6000 ? NO : UNKNOWN, score_2 !== score_2 && '成績.分數');
}

function sumOfCourses(courses: readonly TakenCourse_2[] | undefined): number {
  if (courses === undefined) return NaN;
  let total = 0;
  for (const entry of courses) {
    const credits = integerOf(entry.credits, 0, 12);
    const score_3 = decimalOf(entry.score, 100, 0, 10000);
    const amount: number = credits === 0 || score_3 === 0 ? 0 : credits * score_3;
    total += amount;
  }
  return total;
}

function lackOfSumOfCourses(courses: readonly TakenCourse_2[] | undefined): Lack {
  if (courses === undefined) return lacking('學期成績.修習科目');
  let lack = lacking();
  for (const entry of courses) {
    const credits = integerOf(entry.credits, 0, 12);
    const score_3 = decimalOf(entry.score, 100, 0, 10000);
    lack = lacking(lack, credits !== credits && '學期成績.修習科目 的 學分', score_3 !== score_3 && '學期成績.修習科目 的 成績');
  }
  return lack;
}

function sumOfCoursesCredits(courses: readonly TakenCourse_2[] | undefined): number {
  if (courses === undefined) return NaN;
  let total = 0;
  for (const entry of courses) {
    const credits = integerOf(entry.credits, 0, 12);
    total += credits;
  }
  return total;
}

function lackOfSumOfCoursesCredits(courses: readonly TakenCourse_2[] | undefined): Lack {
  if (courses === undefined) return lacking('學期成績.修習科目');
  let lack = lacking();
  for (const entry of courses) {
    const credits = integerOf(entry.credits, 0, 12);
    lack = lacking(lack, credits !== credits && '學期成績.修習科目 的 學分');
  }
  return lack;
}

function computeTermAverage(sumOfCoursesValue: number, sumOfCoursesCreditsValue: number): MaybeRational {
  return divideExact(lift(sumOfCoursesValue, 100n), lift(sumOfCoursesCreditsValue));
}

function lackOfTermAverage(
  sumOfCoursesValue: number,
  courses: readonly TakenCourse_2[] | undefined,
  sumOfCoursesCreditsValue: number,
): Note {
  return lacking(
    sumOfCoursesValue !== sumOfCoursesValue && lackOfSumOfCourses(courses),
    sumOfCoursesCreditsValue !== sumOfCoursesCreditsValue && lackOfSumOfCoursesCredits(courses),
    isZero(lift(sumOfCoursesCreditsValue)) && DIVISION_BY_ZERO,
  );
}

function sumOfCourses_2(courses_2: readonly TakenCourse_2[] | undefined): number {
  if (courses_2 === undefined) return NaN;
  let total = 0;
  for (const entry of courses_2) {
    const credits = integerOf(entry.credits, 0, 12);
    const score_3 = decimalOf(entry.score, 100, 0, 10000);
    const amount: number = credits === 0 || score_3 === 0 ? 0 : credits * score_3;
    total += amount;
  }
  return total;
}

function lackOfSumOfCourses_2(courses_2: readonly TakenCourse_2[] | undefined): Lack {
  if (courses_2 === undefined) return lacking('歷年成績.科目');
  let lack = lacking();
  for (const entry of courses_2) {
    const credits = integerOf(entry.credits, 0, 12);
    const score_3 = decimalOf(entry.score, 100, 0, 10000);
    lack = lacking(lack, credits !== credits && '歷年成績.科目 的 學分', score_3 !== score_3 && '歷年成績.科目 的 成績');
  }
  return lack;
}

function sumOfCoursesCredits_2(courses_2: readonly TakenCourse_2[] | undefined): number {
  if (courses_2 === undefined) return NaN;
  let total = 0;
  for (const entry of courses_2) {
    const credits = integerOf(entry.credits, 0, 12);
    total += credits;
  }
  return total;
}

function lackOfSumOfCoursesCredits_2(courses_2: readonly TakenCourse_2[] | undefined): Lack {
  if (courses_2 === undefined) return lacking('歷年成績.科目');
  let lack = lacking();
  for (const entry of courses_2) {
    const credits = integerOf(entry.credits, 0, 12);
    lack = lacking(lack, credits !== credits && '歷年成績.科目 的 學分');
  }
  return lack;
}

function computeGraduationAverage(sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): MaybeRational {
  return divideExact(lift(sumOfCourses_2Value, 100n), lift(sumOfCoursesCredits_2Value));
}

function lackOfGraduationAverage(
  sumOfCourses_2Value: number,
  courses_2: readonly TakenCourse_2[] | undefined,
  sumOfCoursesCredits_2Value: number,
): Note {
  return lacking(
    sumOfCourses_2Value !== sumOfCourses_2Value && lackOfSumOfCourses_2(courses_2),
    sumOfCoursesCredits_2Value !== sumOfCoursesCredits_2Value && lackOfSumOfCoursesCredits_2(courses_2),
    isZero(lift(sumOfCoursesCredits_2Value)) && DIVISION_BY_ZERO,
  );
}

function computeCourseScore(unrounded: number): number {
  return roundHalfAway(unrounded, 10000);
}

function lackOfCourseScore(unrounded: number): Note {
  return lacking(unrounded !== unrounded && '計分科目.未取整分數');
}

function holdsWith_2(recordedAverage: number, sumOfCoursesValue: number, sumOfCoursesCreditsValue: number): Truth {
  return recordedAverage <= roundHalfAway(sumOfCoursesValue, sumOfCoursesCreditsValue)
    ? YES
    : recordedAverage > roundHalfAway(sumOfCoursesValue, sumOfCoursesCreditsValue)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_2(recordedAverage: number, sumOfCoursesValue: number, sumOfCoursesCreditsValue: number): Truth {
  return agree(
    holdsWith_2(recordedAverage === recordedAverage ? recordedAverage : 0, sumOfCoursesValue, sumOfCoursesCreditsValue),
    holdsWith_2(recordedAverage === recordedAverage ? recordedAverage : 10000, sumOfCoursesValue, sumOfCoursesCreditsValue),
  );
}

function holdsWith_3(recordedAverage: number, sumOfCoursesValue: number, sumOfCoursesCreditsValue: number): Truth {
  return recordedAverage >= roundHalfAway(sumOfCoursesValue, sumOfCoursesCreditsValue)
    ? YES
    : recordedAverage < roundHalfAway(sumOfCoursesValue, sumOfCoursesCreditsValue)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_3(recordedAverage: number, sumOfCoursesValue: number, sumOfCoursesCreditsValue: number): Truth {
  return agree(
    holdsWith_3(recordedAverage === recordedAverage ? recordedAverage : 0, sumOfCoursesValue, sumOfCoursesCreditsValue),
    holdsWith_3(recordedAverage === recordedAverage ? recordedAverage : 10000, sumOfCoursesValue, sumOfCoursesCreditsValue),
  );
}

function holdsWith_4(recordedAverage: number, sumOfCoursesValue: number, sumOfCoursesCreditsValue: number): Truth {
  return recordedAverage <= roundTruncate(sumOfCoursesValue, sumOfCoursesCreditsValue)
    ? YES
    : recordedAverage > roundTruncate(sumOfCoursesValue, sumOfCoursesCreditsValue)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_4(recordedAverage: number, sumOfCoursesValue: number, sumOfCoursesCreditsValue: number): Truth {
  return agree(
    holdsWith_4(recordedAverage === recordedAverage ? recordedAverage : 0, sumOfCoursesValue, sumOfCoursesCreditsValue),
    holdsWith_4(recordedAverage === recordedAverage ? recordedAverage : 10000, sumOfCoursesValue, sumOfCoursesCreditsValue),
  );
}

function holdsWith_5(recordedAverage: number, sumOfCoursesValue: number, sumOfCoursesCreditsValue: number): Truth {
  return recordedAverage >= roundTruncate(sumOfCoursesValue, sumOfCoursesCreditsValue)
    ? YES
    : recordedAverage < roundTruncate(sumOfCoursesValue, sumOfCoursesCreditsValue)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_5(recordedAverage: number, sumOfCoursesValue: number, sumOfCoursesCreditsValue: number): Truth {
  return agree(
    holdsWith_5(recordedAverage === recordedAverage ? recordedAverage : 0, sumOfCoursesValue, sumOfCoursesCreditsValue),
    holdsWith_5(recordedAverage === recordedAverage ? recordedAverage : 10000, sumOfCoursesValue, sumOfCoursesCreditsValue),
  );
}

function reachOfAverageRounding(
  averageRounding: AverageRoundingReading | undefined,
  recordedAverage: number,
  sumOfCoursesValue: number,
  sumOfCoursesCreditsValue: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(
            averageRounding === 'halfUp' ? YES : averageRounding === undefined ? UNKNOWN : NO,
            and(
              holdsAtEnds_2(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
              holdsAtEnds_3(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
            ),
          ),
          and(
            averageRounding === 'truncate' ? YES : averageRounding === undefined ? UNKNOWN : NO,
            and(
              holdsAtEnds_4(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
              holdsAtEnds_5(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
            ),
          ),
        ),
        and(
          and(
            holdsAtEnds_2(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
            holdsAtEnds_3(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
          ),
          and(
            holdsAtEnds_4(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
            holdsAtEnds_5(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
          ),
        ),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyAverageRounding(
  averageRounding: AverageRoundingReading | undefined,
  recordedAverage: number,
  sumOfCoursesValue: number,
  sumOfCoursesCreditsValue: number,
): Truth {
  return onlyReached<Truth>(reachOfAverageRounding(averageRounding, recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue), UNKNOWN);
}

function computeAverageRounding(
  averageRounding: AverageRoundingReading | undefined,
  recordedAverage: number,
  termAverageValue: MaybeRational,
  sumOfCoursesValue: number,
  sumOfCoursesCreditsValue: number,
): Truth {
  {
    const value: Truth = or(
      or(
        and(
          averageRounding === 'halfUp' ? YES : averageRounding === undefined ? UNKNOWN : NO,
          equalExact(lift(recordedAverage, 100n), roundExact(termAverageValue, 2, 'halfAway')),
        ),
        and(
          averageRounding === 'truncate' ? YES : averageRounding === undefined ? UNKNOWN : NO,
          equalExact(lift(recordedAverage, 100n), roundExact(termAverageValue, 2, 'truncate')),
        ),
      ),
      and(
        equalExact(lift(recordedAverage, 100n), roundExact(termAverageValue, 2, 'halfAway')),
        equalExact(lift(recordedAverage, 100n), roundExact(termAverageValue, 2, 'truncate')),
      ),
    );
    return value === UNKNOWN ? onlyAverageRounding(averageRounding, recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue) : value;
  }
}

function lackOfAverageRounding(
  averageRounding: AverageRoundingReading | undefined,
  recordedAverage: number,
  sumOfCoursesValue: number,
  sumOfCoursesCreditsValue: number,
  termAverageLack: Note,
): Note {
  return anyAnswer(
    allAnswers(
      answer(
        averageRounding === 'halfUp' ? YES : averageRounding === undefined ? UNKNOWN : NO,
        averageRounding === undefined && '疑義.學期平均之取位',
      ),
      answer(
        and(
          holdsAtEnds_2(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
          holdsAtEnds_3(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
        ),
        recordedAverage !== recordedAverage && '學期成績.登記平均',
        termAverageLack,
      ),
    ),
    allAnswers(
      answer(
        averageRounding === 'truncate' ? YES : averageRounding === undefined ? UNKNOWN : NO,
        averageRounding === undefined && '疑義.學期平均之取位',
      ),
      answer(
        and(
          holdsAtEnds_4(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
          holdsAtEnds_5(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
        ),
        recordedAverage !== recordedAverage && '學期成績.登記平均',
        termAverageLack,
      ),
    ),
    allAnswers(
      answer(
        and(
          holdsAtEnds_2(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
          holdsAtEnds_3(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
        ),
        recordedAverage !== recordedAverage && '學期成績.登記平均',
        termAverageLack,
      ),
      answer(
        and(
          holdsAtEnds_4(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
          holdsAtEnds_5(recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue),
        ),
        recordedAverage !== recordedAverage && '學期成績.登記平均',
        termAverageLack,
      ),
    ),
  );
}

function holdsWith_6(recordedScore: number, sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): Truth {
  return recordedScore <= roundHalfAway(sumOfCourses_2Value, sumOfCoursesCredits_2Value)
    ? YES
    : recordedScore > roundHalfAway(sumOfCourses_2Value, sumOfCoursesCredits_2Value)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_6(recordedScore: number, sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): Truth {
  return agree(
    holdsWith_6(recordedScore === recordedScore ? recordedScore : 0, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
    holdsWith_6(recordedScore === recordedScore ? recordedScore : 10000, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
  );
}

function holdsWith_7(recordedScore: number, sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): Truth {
  return recordedScore >= roundHalfAway(sumOfCourses_2Value, sumOfCoursesCredits_2Value)
    ? YES
    : recordedScore < roundHalfAway(sumOfCourses_2Value, sumOfCoursesCredits_2Value)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_7(recordedScore: number, sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): Truth {
  return agree(
    holdsWith_7(recordedScore === recordedScore ? recordedScore : 0, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
    holdsWith_7(recordedScore === recordedScore ? recordedScore : 10000, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
  );
}

function holdsWith_8(recordedScore: number, sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): Truth {
  return recordedScore <= roundTruncate(sumOfCourses_2Value, sumOfCoursesCredits_2Value)
    ? YES
    : recordedScore > roundTruncate(sumOfCourses_2Value, sumOfCoursesCredits_2Value)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_8(recordedScore: number, sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): Truth {
  return agree(
    holdsWith_8(recordedScore === recordedScore ? recordedScore : 0, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
    holdsWith_8(recordedScore === recordedScore ? recordedScore : 10000, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
  );
}

function holdsWith_9(recordedScore: number, sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): Truth {
  return recordedScore >= roundTruncate(sumOfCourses_2Value, sumOfCoursesCredits_2Value)
    ? YES
    : recordedScore < roundTruncate(sumOfCourses_2Value, sumOfCoursesCredits_2Value)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_9(recordedScore: number, sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): Truth {
  return agree(
    holdsWith_9(recordedScore === recordedScore ? recordedScore : 0, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
    holdsWith_9(recordedScore === recordedScore ? recordedScore : 10000, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
  );
}

function reachOfGraduationRounding(
  graduationRounding: GraduationRoundingReading | undefined,
  recordedScore: number,
  sumOfCourses_2Value: number,
  sumOfCoursesCredits_2Value: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(
            graduationRounding === 'halfUp' ? YES : graduationRounding === undefined ? UNKNOWN : NO,
            and(
              holdsAtEnds_6(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
              holdsAtEnds_7(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
            ),
          ),
          and(
            graduationRounding === 'truncate' ? YES : graduationRounding === undefined ? UNKNOWN : NO,
            and(
              holdsAtEnds_8(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
              holdsAtEnds_9(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
            ),
          ),
        ),
        and(
          and(
            holdsAtEnds_6(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
            holdsAtEnds_7(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
          ),
          and(
            holdsAtEnds_8(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
            holdsAtEnds_9(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
          ),
        ),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyGraduationRounding(
  graduationRounding: GraduationRoundingReading | undefined,
  recordedScore: number,
  sumOfCourses_2Value: number,
  sumOfCoursesCredits_2Value: number,
): Truth {
  return onlyReached<Truth>(
    reachOfGraduationRounding(graduationRounding, recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
    UNKNOWN,
  );
}

function computeGraduationRounding(
  graduationRounding: GraduationRoundingReading | undefined,
  recordedScore: number,
  graduationAverageValue: MaybeRational,
  sumOfCourses_2Value: number,
  sumOfCoursesCredits_2Value: number,
): Truth {
  {
    const value: Truth = or(
      or(
        and(
          graduationRounding === 'halfUp' ? YES : graduationRounding === undefined ? UNKNOWN : NO,
          equalExact(lift(recordedScore, 100n), roundExact(graduationAverageValue, 2, 'halfAway')),
        ),
        and(
          graduationRounding === 'truncate' ? YES : graduationRounding === undefined ? UNKNOWN : NO,
          equalExact(lift(recordedScore, 100n), roundExact(graduationAverageValue, 2, 'truncate')),
        ),
      ),
      and(
        equalExact(lift(recordedScore, 100n), roundExact(graduationAverageValue, 2, 'halfAway')),
        equalExact(lift(recordedScore, 100n), roundExact(graduationAverageValue, 2, 'truncate')),
      ),
    );
    return value === UNKNOWN
      ? onlyGraduationRounding(graduationRounding, recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value)
      : value;
  }
}

function lackOfGraduationRounding(
  graduationRounding: GraduationRoundingReading | undefined,
  recordedScore: number,
  sumOfCourses_2Value: number,
  sumOfCoursesCredits_2Value: number,
  graduationAverageLack: Note,
): Note {
  return anyAnswer(
    allAnswers(
      answer(
        graduationRounding === 'halfUp' ? YES : graduationRounding === undefined ? UNKNOWN : NO,
        graduationRounding === undefined && '疑義.畢業成績之取位',
      ),
      answer(
        and(
          holdsAtEnds_6(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
          holdsAtEnds_7(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
        ),
        recordedScore !== recordedScore && '歷年成績.登記畢業成績',
        graduationAverageLack,
      ),
    ),
    allAnswers(
      answer(
        graduationRounding === 'truncate' ? YES : graduationRounding === undefined ? UNKNOWN : NO,
        graduationRounding === undefined && '疑義.畢業成績之取位',
      ),
      answer(
        and(
          holdsAtEnds_8(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
          holdsAtEnds_9(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
        ),
        recordedScore !== recordedScore && '歷年成績.登記畢業成績',
        graduationAverageLack,
      ),
    ),
    allAnswers(
      answer(
        and(
          holdsAtEnds_6(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
          holdsAtEnds_7(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
        ),
        recordedScore !== recordedScore && '歷年成績.登記畢業成績',
        graduationAverageLack,
      ),
      answer(
        and(
          holdsAtEnds_8(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
          holdsAtEnds_9(recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value),
        ),
        recordedScore !== recordedScore && '歷年成績.登記畢業成績',
        graduationAverageLack,
      ),
    ),
  );
}

function computeGraduateScore(academic: number, examination: number): number {
  return academic + examination;
}

function lackOfGraduateScore(academic: number, examination: number): Note {
  return lacking(academic !== academic && '研究生成績.學業平均', examination !== examination && '研究生成績.學位考試平均');
}

function holdsWith_10(recordedScore_2: number, academic: number, examination: number): Truth {
  return recordedScore_2 <= roundHalfAway(academic + examination, 2)
    ? YES
    : recordedScore_2 > roundHalfAway(academic + examination, 2)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_10(recordedScore_2: number, academic: number, examination: number): Truth {
  return agree(
    holdsWith_10(
      recordedScore_2 === recordedScore_2 ? recordedScore_2 : 0,
      academic === academic ? academic : 10000,
      examination === examination ? examination : 10000,
    ),
    holdsWith_10(
      recordedScore_2 === recordedScore_2 ? recordedScore_2 : 10000,
      academic === academic ? academic : 0,
      examination === examination ? examination : 0,
    ),
  );
}

function holdsWith_11(recordedScore_2: number, academic: number, examination: number): Truth {
  return recordedScore_2 >= roundHalfAway(academic + examination, 2)
    ? YES
    : recordedScore_2 < roundHalfAway(academic + examination, 2)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_11(recordedScore_2: number, academic: number, examination: number): Truth {
  return agree(
    holdsWith_11(
      recordedScore_2 === recordedScore_2 ? recordedScore_2 : 0,
      academic === academic ? academic : 10000,
      examination === examination ? examination : 10000,
    ),
    holdsWith_11(
      recordedScore_2 === recordedScore_2 ? recordedScore_2 : 10000,
      academic === academic ? academic : 0,
      examination === examination ? examination : 0,
    ),
  );
}

function holdsWith_12(recordedScore_2: number, academic: number, examination: number): Truth {
  return recordedScore_2 <= roundTruncate(academic + examination, 2)
    ? YES
    : recordedScore_2 > roundTruncate(academic + examination, 2)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_12(recordedScore_2: number, academic: number, examination: number): Truth {
  return agree(
    holdsWith_12(
      recordedScore_2 === recordedScore_2 ? recordedScore_2 : 0,
      academic === academic ? academic : 10000,
      examination === examination ? examination : 10000,
    ),
    holdsWith_12(
      recordedScore_2 === recordedScore_2 ? recordedScore_2 : 10000,
      academic === academic ? academic : 0,
      examination === examination ? examination : 0,
    ),
  );
}

function holdsWith_13(recordedScore_2: number, academic: number, examination: number): Truth {
  return recordedScore_2 >= roundTruncate(academic + examination, 2)
    ? YES
    : recordedScore_2 < roundTruncate(academic + examination, 2)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_13(recordedScore_2: number, academic: number, examination: number): Truth {
  return agree(
    holdsWith_13(
      recordedScore_2 === recordedScore_2 ? recordedScore_2 : 0,
      academic === academic ? academic : 10000,
      examination === examination ? examination : 10000,
    ),
    holdsWith_13(
      recordedScore_2 === recordedScore_2 ? recordedScore_2 : 10000,
      academic === academic ? academic : 0,
      examination === examination ? examination : 0,
    ),
  );
}

function reachOfGraduateRounding(
  graduateRounding: GraduateRoundingReading | undefined,
  recordedScore_2: number,
  academic: number,
  examination: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(
            graduateRounding === 'halfUp' ? YES : graduateRounding === undefined ? UNKNOWN : NO,
            and(holdsAtEnds_10(recordedScore_2, academic, examination), holdsAtEnds_11(recordedScore_2, academic, examination)),
          ),
          and(
            graduateRounding === 'truncate' ? YES : graduateRounding === undefined ? UNKNOWN : NO,
            and(holdsAtEnds_12(recordedScore_2, academic, examination), holdsAtEnds_13(recordedScore_2, academic, examination)),
          ),
        ),
        and(
          and(holdsAtEnds_10(recordedScore_2, academic, examination), holdsAtEnds_11(recordedScore_2, academic, examination)),
          and(holdsAtEnds_12(recordedScore_2, academic, examination), holdsAtEnds_13(recordedScore_2, academic, examination)),
        ),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyGraduateRounding(
  graduateRounding: GraduateRoundingReading | undefined,
  recordedScore_2: number,
  academic: number,
  examination: number,
): Truth {
  return onlyReached<Truth>(reachOfGraduateRounding(graduateRounding, recordedScore_2, academic, examination), UNKNOWN);
}

function computeGraduateRounding(
  graduateRounding: GraduateRoundingReading | undefined,
  recordedScore_2: number,
  graduateScoreValue: number,
  academic: number,
  examination: number,
): Truth {
  {
    const value: Truth = or(
      or(
        and(
          graduateRounding === 'halfUp' ? YES : graduateRounding === undefined ? UNKNOWN : NO,
          recordedScore_2 === roundHalfAway(graduateScoreValue, 2)
            ? YES
            : recordedScore_2 < roundHalfAway(graduateScoreValue, 2) || recordedScore_2 > roundHalfAway(graduateScoreValue, 2)
              ? NO
              : UNKNOWN,
        ),
        and(
          graduateRounding === 'truncate' ? YES : graduateRounding === undefined ? UNKNOWN : NO,
          recordedScore_2 === roundTruncate(graduateScoreValue, 2)
            ? YES
            : recordedScore_2 < roundTruncate(graduateScoreValue, 2) || recordedScore_2 > roundTruncate(graduateScoreValue, 2)
              ? NO
              : UNKNOWN,
        ),
      ),
      and(
        recordedScore_2 === roundHalfAway(graduateScoreValue, 2)
          ? YES
          : recordedScore_2 < roundHalfAway(graduateScoreValue, 2) || recordedScore_2 > roundHalfAway(graduateScoreValue, 2)
            ? NO
            : UNKNOWN,
        recordedScore_2 === roundTruncate(graduateScoreValue, 2)
          ? YES
          : recordedScore_2 < roundTruncate(graduateScoreValue, 2) || recordedScore_2 > roundTruncate(graduateScoreValue, 2)
            ? NO
            : UNKNOWN,
      ),
    );
    return value === UNKNOWN ? onlyGraduateRounding(graduateRounding, recordedScore_2, academic, examination) : value;
  }
}

function lackOfGraduateRounding(
  graduateRounding: GraduateRoundingReading | undefined,
  recordedScore_2: number,
  academic: number,
  examination: number,
  graduateScoreLack: Note,
): Note {
  return anyAnswer(
    allAnswers(
      answer(
        graduateRounding === 'halfUp' ? YES : graduateRounding === undefined ? UNKNOWN : NO,
        graduateRounding === undefined && '疑義.研究生畢業成績之取位',
      ),
      answer(
        and(holdsAtEnds_10(recordedScore_2, academic, examination), holdsAtEnds_11(recordedScore_2, academic, examination)),
        recordedScore_2 !== recordedScore_2 && '研究生成績.登記畢業成績',
        graduateScoreLack,
      ),
    ),
    allAnswers(
      answer(
        graduateRounding === 'truncate' ? YES : graduateRounding === undefined ? UNKNOWN : NO,
        graduateRounding === undefined && '疑義.研究生畢業成績之取位',
      ),
      answer(
        and(holdsAtEnds_12(recordedScore_2, academic, examination), holdsAtEnds_13(recordedScore_2, academic, examination)),
        recordedScore_2 !== recordedScore_2 && '研究生成績.登記畢業成績',
        graduateScoreLack,
      ),
    ),
    allAnswers(
      answer(
        and(holdsAtEnds_10(recordedScore_2, academic, examination), holdsAtEnds_11(recordedScore_2, academic, examination)),
        recordedScore_2 !== recordedScore_2 && '研究生成績.登記畢業成績',
        graduateScoreLack,
      ),
      answer(
        and(holdsAtEnds_12(recordedScore_2, academic, examination), holdsAtEnds_13(recordedScore_2, academic, examination)),
        recordedScore_2 !== recordedScore_2 && '研究生成績.登記畢業成績',
        graduateScoreLack,
      ),
    ),
  );
}

function computeCountedAbsence(periods: number, officialPeriods: number): number {
  return periods - officialPeriods;
}

function lackOfCountedAbsence(periods: number, officialPeriods: number): Note {
  return lacking(periods !== periods && '缺課.缺席節數', officialPeriods !== officialPeriods && '缺課.公假節數');
}

function holdsWith_14(periods: number, officialPeriods: number, barLimit: number): Truth {
  return periods - officialPeriods >= barLimit ? YES : periods - officialPeriods < barLimit ? NO : UNKNOWN;
}

function holdsAtEnds_14(periods: number, officialPeriods: number, barLimit: number): Truth {
  return agree(
    holdsWith_14(
      periods === periods ? periods : 0,
      officialPeriods === officialPeriods ? officialPeriods : 200,
      barLimit === barLimit ? barLimit : 200,
    ),
    holdsWith_14(
      periods === periods ? periods : 200,
      officialPeriods === officialPeriods ? officialPeriods : 0,
      barLimit === barLimit ? barLimit : 0,
    ),
  );
}

function reachOfBarredScore(periods: number, officialPeriods: number, barLimit: number, score_4: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = holdsAtEnds_14(periods, officialPeriods, barLimit);
  if (case1 !== NO && !addReached(reached, [0], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [score_4], NaN) ? reached : undefined;
}

function onlyBarredScore(periods: number, officialPeriods: number, barLimit: number, score_4: number): number {
  return onlyReached<number>(reachOfBarredScore(periods, officialPeriods, barLimit, score_4), NaN);
}

function computeBarredScore(
  countedAbsenceValue: number,
  barLimit: number,
  periods: number,
  officialPeriods: number,
  score_4: number,
): number {
  if (countedAbsenceValue >= barLimit) return 0;
  if (!(countedAbsenceValue < barLimit)) return onlyBarredScore(periods, officialPeriods, barLimit, score_4);
  return score_4;
}

function lackOfBarredScore(periods: number, officialPeriods: number, barLimit: number, countedAbsenceLack: Note, score_4: number): Note {
  const case1: Answer = answer(
    holdsAtEnds_14(periods, officialPeriods, barLimit),
    countedAbsenceLack,
    barLimit !== barLimit && '缺課.扣考標準',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  return lacking(score_4 !== score_4 && '缺課.科目成績');
}

/** 轉學生 */
const TRANSFER_STATUS = 0b100;

/** 運動績優入學生 */
const ATHLETE_STATUS = 0b1000;

/** 四技二專推薦甄選入學生 */
const RECOMMENDED_STATUS = 0b10000;

function computeTransferBarred(
  academicYearsDone: number,
  yearOfStudy: number,
  approvedTransfers: number,
  onLeave: Truth,
  statuses: number,
  otherwiseBarred: Truth,
): Truth {
  return or(
    or(
      or(
        or(
          or(
            or(
              or(
                academicYearsDone < 10 ? YES : academicYearsDone >= 10 ? NO : UNKNOWN,
                yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN,
              ),
              approvedTransfers >= 1 ? YES : approvedTransfers < 1 ? NO : UNKNOWN,
            ),
            onLeave,
          ),
          statuses < 0 ? UNKNOWN : (statuses & TRANSFER_STATUS) !== 0 ? YES : NO,
        ),
        statuses < 0 ? UNKNOWN : (statuses & ATHLETE_STATUS) !== 0 ? YES : NO,
      ),
      statuses < 0 ? UNKNOWN : (statuses & RECOMMENDED_STATUS) !== 0 ? YES : NO,
    ),
    otherwiseBarred,
  );
}

function lackOfTransferBarred(
  academicYearsDone: number,
  yearOfStudy: number,
  approvedTransfers: number,
  onLeave: Truth,
  statuses: number,
  otherwiseBarred: Truth,
): Note {
  return anyAnswer(
    answer(
      academicYearsDone < 10 ? YES : academicYearsDone >= 10 ? NO : UNKNOWN,
      academicYearsDone !== academicYearsDone && '學生.修業學年數',
    ),
    answer(yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
    answer(
      approvedTransfers >= 1 ? YES : approvedTransfers < 1 ? NO : UNKNOWN,
      approvedTransfers !== approvedTransfers && '轉系.已核准次數',
    ),
    answer(onLeave, onLeave === UNKNOWN && '轉系.休學期間'),
    answer(statuses < 0 ? UNKNOWN : (statuses & TRANSFER_STATUS) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
    answer(statuses < 0 ? UNKNOWN : (statuses & ATHLETE_STATUS) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
    answer(statuses < 0 ? UNKNOWN : (statuses & RECOMMENDED_STATUS) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
    answer(otherwiseBarred, otherwiseBarred === UNKNOWN && '轉系.其他規定限制'),
  );
}

function computeOpenPlaces(vacancies: number, excludedVacancies: number): number {
  return vacancies - excludedVacancies;
}

function lackOfOpenPlaces(vacancies: number, excludedVacancies: number): Note {
  return lacking(vacancies !== vacancies && '轉學.全部缺額', excludedVacancies !== excludedVacancies && '轉學.不計入缺額');
}

function reachOfSecondYearResidence(universityGraduate: Truth): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = universityGraduate;
  if (case1 !== NO && !addReached(reached, [1], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [3], NaN) ? reached : undefined;
}

function onlySecondYearResidence(universityGraduate: Truth): number {
  return onlyReached<number>(reachOfSecondYearResidence(universityGraduate), NaN);
}

function computeSecondYearResidence(universityGraduate: Truth): number {
  const case1: Truth = universityGraduate;
  if (case1 === YES) return 1;
  if (case1 === UNKNOWN) return onlySecondYearResidence(universityGraduate);
  return 3;
}

function lackOfSecondYearResidence(universityGraduate: Truth): Note {
  const case1: Answer = answer(universityGraduate, universityGraduate === UNKNOWN && '轉學.大學畢業生');
  if (typeof case1 === 'object') return case1;
  return lacking();
}

function reachOfThirdYearResidence(universityGraduate: Truth): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = universityGraduate;
  if (case1 !== NO && !addReached(reached, [1], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [2], NaN) ? reached : undefined;
}

function onlyThirdYearResidence(universityGraduate: Truth): number {
  return onlyReached<number>(reachOfThirdYearResidence(universityGraduate), NaN);
}

function computeThirdYearResidence(universityGraduate: Truth): number {
  const case1: Truth = universityGraduate;
  if (case1 === YES) return 1;
  if (case1 === UNKNOWN) return onlyThirdYearResidence(universityGraduate);
  return 2;
}

function lackOfThirdYearResidence(universityGraduate: Truth): Note {
  const case1: Answer = answer(universityGraduate, universityGraduate === UNKNOWN && '轉學.大學畢業生');
  if (typeof case1 === 'object') return case1;
  return lacking();
}

function holdsWith_15(minors: number, doubleMajors: number): Truth {
  return minors + doubleMajors <= 1 ? YES : minors + doubleMajors > 1 ? NO : UNKNOWN;
}

function holdsAtEnds_15(minors: number, doubleMajors: number): Truth {
  return agree(
    holdsWith_15(minors === minors ? minors : 0, doubleMajors === doubleMajors ? doubleMajors : 0),
    holdsWith_15(minors === minors ? minors : 10, doubleMajors === doubleMajors ? doubleMajors : 10),
  );
}

function reachOfMinorsCounted(
  minorsCounted: MinorsCountedReading | undefined,
  minors: number,
  doubleMajors: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(
            minorsCounted === 'each' ? YES : minorsCounted === undefined ? UNKNOWN : NO,
            and(minors <= 1 ? YES : minors > 1 ? NO : UNKNOWN, doubleMajors <= 1 ? YES : doubleMajors > 1 ? NO : UNKNOWN),
          ),
          and(minorsCounted === 'inTotal' ? YES : minorsCounted === undefined ? UNKNOWN : NO, holdsAtEnds_15(minors, doubleMajors)),
        ),
        and(
          and(minors <= 1 ? YES : minors > 1 ? NO : UNKNOWN, doubleMajors <= 1 ? YES : doubleMajors > 1 ? NO : UNKNOWN),
          holdsAtEnds_15(minors, doubleMajors),
        ),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyMinorsCounted(minorsCounted: MinorsCountedReading | undefined, minors: number, doubleMajors: number): Truth {
  return onlyReached<Truth>(reachOfMinorsCounted(minorsCounted, minors, doubleMajors), UNKNOWN);
}

function computeMinorsCounted(minorsCounted: MinorsCountedReading | undefined, minors: number, doubleMajors: number): Truth {
  {
    const value: Truth = or(
      or(
        and(
          minorsCounted === 'each' ? YES : minorsCounted === undefined ? UNKNOWN : NO,
          and(minors <= 1 ? YES : minors > 1 ? NO : UNKNOWN, doubleMajors <= 1 ? YES : doubleMajors > 1 ? NO : UNKNOWN),
        ),
        and(
          minorsCounted === 'inTotal' ? YES : minorsCounted === undefined ? UNKNOWN : NO,
          minors + doubleMajors <= 1 ? YES : minors + doubleMajors > 1 ? NO : UNKNOWN,
        ),
      ),
      and(
        and(minors <= 1 ? YES : minors > 1 ? NO : UNKNOWN, doubleMajors <= 1 ? YES : doubleMajors > 1 ? NO : UNKNOWN),
        minors + doubleMajors <= 1 ? YES : minors + doubleMajors > 1 ? NO : UNKNOWN,
      ),
    );
    return value === UNKNOWN ? onlyMinorsCounted(minorsCounted, minors, doubleMajors) : value;
  }
}

function lackOfMinorsCounted(minorsCounted: MinorsCountedReading | undefined, minors: number, doubleMajors: number): Note {
  return anyAnswer(
    allAnswers(
      answer(
        minorsCounted === 'each' ? YES : minorsCounted === undefined ? UNKNOWN : NO,
        minorsCounted === undefined && '疑義.輔系雙主修計算',
      ),
      allAnswers(
        answer(minors <= 1 ? YES : minors > 1 ? NO : UNKNOWN, minors !== minors && '學生.輔系數'),
        answer(doubleMajors <= 1 ? YES : doubleMajors > 1 ? NO : UNKNOWN, doubleMajors !== doubleMajors && '學生.雙主修數'),
      ),
    ),
    allAnswers(
      answer(
        minorsCounted === 'inTotal' ? YES : minorsCounted === undefined ? UNKNOWN : NO,
        minorsCounted === undefined && '疑義.輔系雙主修計算',
      ),
      answer(holdsAtEnds_15(minors, doubleMajors), minors !== minors && '學生.輔系數', doubleMajors !== doubleMajors && '學生.雙主修數'),
    ),
    allAnswers(
      allAnswers(
        answer(minors <= 1 ? YES : minors > 1 ? NO : UNKNOWN, minors !== minors && '學生.輔系數'),
        answer(doubleMajors <= 1 ? YES : doubleMajors > 1 ? NO : UNKNOWN, doubleMajors !== doubleMajors && '學生.雙主修數'),
      ),
      answer(holdsAtEnds_15(minors, doubleMajors), minors !== minors && '學生.輔系數', doubleMajors !== doubleMajors && '學生.雙主修數'),
    ),
  );
}

function reachOfChildcareLeaveYears(
  reason_2: LeaveReason | undefined,
  reasonYears: number,
  childAge_2: number,
): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = reason_2 === 'pregnancy' || reason_2 === 'birth' ? YES : reason_2 === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, [reasonYears], NaN)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(
    reason_2 === 'childcare' ? YES : reason_2 === undefined ? UNKNOWN : NO,
    childAge_2 <= 30 ? YES : childAge_2 > 30 ? NO : UNKNOWN,
  );
  if (case2 !== NO && !addReached(reached, [reasonYears], NaN)) return undefined;
  if (case2 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlyChildcareLeaveYears(reason_2: LeaveReason | undefined, reasonYears: number, childAge_2: number): number {
  return onlyReached<number>(reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2), NaN);
}

function computeChildcareLeaveYears(reason_2: LeaveReason | undefined, reasonYears: number, childAge_2: number): number {
  const case1: Truth = reason_2 === 'pregnancy' || reason_2 === 'birth' ? YES : reason_2 === undefined ? UNKNOWN : NO;
  if (case1 === YES) return reasonYears;
  if (case1 === UNKNOWN) return onlyChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const case2: Truth = and(
    reason_2 === 'childcare' ? YES : reason_2 === undefined ? UNKNOWN : NO,
    childAge_2 <= 30 ? YES : childAge_2 > 30 ? NO : UNKNOWN,
  );
  if (case2 === YES) return reasonYears;
  if (case2 === UNKNOWN) return onlyChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  return 0;
}

function lackOfChildcareLeaveYears(reason_2: LeaveReason | undefined, reasonYears: number, childAge_2: number): Note {
  const case1: Answer = answer(
    reason_2 === 'pregnancy' || reason_2 === 'birth' ? YES : reason_2 === undefined ? UNKNOWN : NO,
    reason_2 === undefined && '休學.事由',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(reasonYears !== reasonYears && '休學.事由學年');
  const case2: Answer = allAnswers(
    answer(reason_2 === 'childcare' ? YES : reason_2 === undefined ? UNKNOWN : NO, reason_2 === undefined && '休學.事由'),
    answer(childAge_2 <= 30 ? YES : childAge_2 > 30 ? NO : UNKNOWN, childAge_2 !== childAge_2 && '休學.子女年齡'),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking(reasonYears !== reasonYears && '休學.事由學年');
  return lacking();
}

function reachOfCountedLeaveYears(
  childcareLeaveYearsReach: readonly number[] | undefined,
  childcareLeaveYearsValue: number,
  totalYears: number,
  serviceYears: number,
): readonly number[] | undefined {
  const reached: number[] = [];
  return addReached(
    reached,
    valuesOverCases<[number], number>(
      [childcareLeaveYearsReach ?? [childcareLeaveYearsValue]],
      (childcareLeaveYearsCase: number) => totalYears - serviceYears - childcareLeaveYearsCase,
    ),
    NaN,
  )
    ? reached
    : undefined;
}

function onlyCountedLeaveYears(
  childcareLeaveYearsReach: readonly number[] | undefined,
  childcareLeaveYearsValue: number,
  totalYears: number,
  serviceYears: number,
): number {
  return onlyReached<number>(reachOfCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears), NaN);
}

function computeCountedLeaveYears(
  totalYears: number,
  serviceYears: number,
  childcareLeaveYearsValue: number,
  childcareLeaveYearsReach: readonly number[] | undefined,
): number {
  {
    const value: number = totalYears - serviceYears - childcareLeaveYearsValue;
    return value !== value ? onlyCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears) : value;
  }
}

function lackOfCountedLeaveYears(totalYears: number, serviceYears: number, childcareLeaveYearsLack: Note): Note {
  return lacking(totalYears !== totalYears && '休學.累計學年', serviceYears !== serviceYears && '休學.服役學年', childcareLeaveYearsLack);
}

function holdsWith_16(hours: number, hoursTaught_2: number): Truth {
  return 3 * hours >= hoursTaught_2 ? YES : 3 * hours < hoursTaught_2 ? NO : UNKNOWN;
}

function holdsAtEnds_16(hours: number, hoursTaught_2: number): Truth {
  return agree(
    holdsWith_16(hours === hours ? hours : 0, hoursTaught_2 === hoursTaught_2 ? hoursTaught_2 : 1000),
    holdsWith_16(hours === hours ? hours : 1000, hoursTaught_2 === hoursTaught_2 ? hoursTaught_2 : 0),
  );
}

function reachOfMustTakeLeave(
  hours: number,
  hoursTaught_2: number,
  affairsDecision: Truth,
  registrationLeaveExceeded: Truth,
  registered: Truth,
  tooFewCourses: Truth,
  creditFeeOverdueDays: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(or(or(holdsAtEnds_16(hours, hoursTaught_2), affairsDecision), registrationLeaveExceeded), and(registered, tooFewCourses)),
        creditFeeOverdueDays >= 14 ? YES : creditFeeOverdueDays < 14 ? NO : UNKNOWN,
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyMustTakeLeave(
  hours: number,
  hoursTaught_2: number,
  affairsDecision: Truth,
  registrationLeaveExceeded: Truth,
  registered: Truth,
  tooFewCourses: Truth,
  creditFeeOverdueDays: number,
): Truth {
  return onlyReached<Truth>(
    reachOfMustTakeLeave(hours, hoursTaught_2, affairsDecision, registrationLeaveExceeded, registered, tooFewCourses, creditFeeOverdueDays),
    UNKNOWN,
  );
}

function computeMustTakeLeave(
  hours: number,
  hoursTaught_2: number,
  affairsDecision: Truth,
  registrationLeaveExceeded: Truth,
  registered: Truth,
  tooFewCourses: Truth,
  creditFeeOverdueDays: number,
): Truth {
  {
    const value: Truth = or(
      or(
        or(or(3 * hours >= hoursTaught_2 ? YES : 3 * hours < hoursTaught_2 ? NO : UNKNOWN, affairsDecision), registrationLeaveExceeded),
        and(registered, tooFewCourses),
      ),
      creditFeeOverdueDays >= 14 ? YES : creditFeeOverdueDays < 14 ? NO : UNKNOWN,
    );
    return value === UNKNOWN
      ? onlyMustTakeLeave(hours, hoursTaught_2, affairsDecision, registrationLeaveExceeded, registered, tooFewCourses, creditFeeOverdueDays)
      : value;
  }
}

function lackOfMustTakeLeave(
  hours: number,
  hoursTaught_2: number,
  affairsDecision: Truth,
  registrationLeaveExceeded: Truth,
  registered: Truth,
  tooFewCourses: Truth,
  creditFeeOverdueDays: number,
): Note {
  return anyAnswer(
    answer(holdsAtEnds_16(hours, hoursTaught_2), hours !== hours && '缺課.缺課時數', hoursTaught_2 !== hoursTaught_2 && '缺課.授課總時數'),
    answer(affairsDecision, affairsDecision === UNKNOWN && '休學.決議必須休學'),
    answer(registrationLeaveExceeded, registrationLeaveExceeded === UNKNOWN && '休學.逾註冊假未註冊'),
    allAnswers(
      answer(registered, registered === UNKNOWN && '註冊.已註冊'),
      answer(tooFewCourses, tooFewCourses === UNKNOWN && '休學.未選課或未選足'),
    ),
    answer(
      creditFeeOverdueDays >= 14 ? YES : creditFeeOverdueDays < 14 ? NO : UNKNOWN,
      creditFeeOverdueDays !== creditFeeOverdueDays && '註冊.學分費逾期日數',
    ),
  );
}

function reachOfGraduatePassed(undergraduateCourse: Truth, bachelorPassedValue: Truth, score_2: number): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = undergraduateCourse;
  if (case1 !== NO && !addReached(reached, [bachelorPassedValue], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [score_2 >= 7000 ? YES : score_2 < 7000 ? NO : UNKNOWN], UNKNOWN) ? reached : undefined;
}

function onlyGraduatePassed(undergraduateCourse: Truth, bachelorPassedValue: Truth, score_2: number): Truth {
  return onlyReached<Truth>(reachOfGraduatePassed(undergraduateCourse, bachelorPassedValue, score_2), UNKNOWN);
}

function computeGraduatePassed(undergraduateCourse: Truth, bachelorPassedValue: Truth, score_2: number): Truth {
  const case1: Truth = undergraduateCourse;
  if (case1 === YES) return bachelorPassedValue;
  if (case1 === UNKNOWN) return onlyGraduatePassed(undergraduateCourse, bachelorPassedValue, score_2);
  return score_2 >= 7000 ? YES : score_2 < 7000 ? NO : UNKNOWN;
}

function lackOfGraduatePassed(undergraduateCourse: Truth, bachelorPassedValue: Truth, bachelorPassedLack: Note, score_2: number): Note {
  const case1: Answer = answer(undergraduateCourse, undergraduateCourse === UNKNOWN && '成績.大學部課程');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return answer(bachelorPassedValue, bachelorPassedLack);
  return answer(score_2 >= 7000 ? YES : score_2 < 7000 ? NO : UNKNOWN, score_2 !== score_2 && '成績.分數');
}

function reachOfAmendedLetterGrade(raw: number): readonly (string | undefined)[] | undefined {
  const reached: (string | undefined)[] = [];
  const case1: Truth = raw >= 8000 ? YES : raw < 8000 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, ['甲等(A)'], undefined)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(raw >= 7000 ? YES : raw < 7000 ? NO : UNKNOWN, raw < 8000 ? YES : raw >= 8000 ? NO : UNKNOWN);
  if (case2 !== NO && !addReached(reached, ['乙等(B)'], undefined)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = and(raw >= 6000 ? YES : raw < 6000 ? NO : UNKNOWN, raw < 7000 ? YES : raw >= 7000 ? NO : UNKNOWN);
  if (case3 !== NO && !addReached(reached, ['丙等(C)'], undefined)) return undefined;
  if (case3 === YES) return reached;
  const case4: Truth = and(raw >= 5000 ? YES : raw < 5000 ? NO : UNKNOWN, raw < 6000 ? YES : raw >= 6000 ? NO : UNKNOWN);
  if (case4 !== NO && !addReached(reached, ['丁等(D)'], undefined)) return undefined;
  if (case4 === YES) return reached;
  return addReached(reached, ['戊等(E)'], undefined) ? reached : undefined;
}

function onlyAmendedLetterGrade(raw: number): string | undefined {
  return onlyReached<string | undefined>(reachOfAmendedLetterGrade(raw), undefined);
}

function computeAmendedLetterGrade(raw: number): string | undefined {
  if (raw >= 8000) return '甲等(A)';
  if (!(raw < 8000)) return onlyAmendedLetterGrade(raw);
  if (raw >= 7000 && raw < 8000) return '乙等(B)';
  if (!(raw < 7000 || raw >= 8000)) return onlyAmendedLetterGrade(raw);
  if (raw >= 6000 && raw < 7000) return '丙等(C)';
  if (!(raw < 6000 || raw >= 7000)) return onlyAmendedLetterGrade(raw);
  if (raw >= 5000 && raw < 6000) return '丁等(D)';
  if (!(raw < 5000 || raw >= 6000)) return onlyAmendedLetterGrade(raw);
  return '戊等(E)';
}

function lackOfAmendedLetterGrade(raw: number): Note {
  const case1: Answer = answer(raw >= 8000 ? YES : raw < 8000 ? NO : UNKNOWN, raw !== raw && '計分科目.原始分數');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  const case2: Answer = allAnswers(
    answer(raw >= 7000 ? YES : raw < 7000 ? NO : UNKNOWN, raw !== raw && '計分科目.原始分數'),
    answer(raw < 8000 ? YES : raw >= 8000 ? NO : UNKNOWN, raw !== raw && '計分科目.原始分數'),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking();
  const case3: Answer = allAnswers(
    answer(raw >= 6000 ? YES : raw < 6000 ? NO : UNKNOWN, raw !== raw && '計分科目.原始分數'),
    answer(raw < 7000 ? YES : raw >= 7000 ? NO : UNKNOWN, raw !== raw && '計分科目.原始分數'),
  );
  if (typeof case3 === 'object') return case3;
  if (case3 === YES) return lacking();
  const case4: Answer = allAnswers(
    answer(raw >= 5000 ? YES : raw < 5000 ? NO : UNKNOWN, raw !== raw && '計分科目.原始分數'),
    answer(raw < 6000 ? YES : raw >= 6000 ? NO : UNKNOWN, raw !== raw && '計分科目.原始分數'),
  );
  if (typeof case4 === 'object') return case4;
  return lacking();
}

function reachOfDegreeMonth(semester: Semester | undefined): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = semester === 'first' ? YES : semester === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, [1], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [6], NaN) ? reached : undefined;
}

function onlyDegreeMonth(semester: Semester | undefined): number {
  return onlyReached<number>(reachOfDegreeMonth(semester), NaN);
}

function computeDegreeMonth(semester: Semester | undefined): number {
  const case1: Truth = semester === 'first' ? YES : semester === undefined ? UNKNOWN : NO;
  if (case1 === YES) return 1;
  if (case1 === UNKNOWN) return onlyDegreeMonth(semester);
  return 6;
}

function lackOfDegreeMonth(semester: Semester | undefined): Note {
  const case1: Answer = answer(semester === 'first' ? YES : semester === undefined ? UNKNOWN : NO, semester === undefined && '畢業.學期');
  if (typeof case1 === 'object') return case1;
  return lacking();
}

function limitOfYearsBeforeExtension(departmentExtensionDecision: Truth, departmentExtraYears: number): number {
  let limit: number = 4;
  const counts1: Truth = departmentExtensionDecision;
  if (counts1 !== NO) limit = counts1 === YES ? limit + departmentExtraYears : NaN;
  return limit;
}

function limitsOfYearsBeforeExtension(departmentExtensionDecision: Truth, departmentExtraYears: number): readonly number[] | undefined {
  const limits1 = [4];
  const limits2 = grantedLimits<number, number>(
    limits1,
    departmentExtensionDecision,
    departmentExtraYears === departmentExtraYears ? [departmentExtraYears] : [1, 2],
    (limit: number, departmentExtraYears: number) => [limit + departmentExtraYears],
    NaN,
  );
  return limits2;
}

function lackOfLimitYearsBeforeExtension(departmentExtensionDecision: Truth, departmentExtraYears: number): Lack {
  let lack: Lack = lacking();
  const counts1: Answer = answer(departmentExtensionDecision, departmentExtensionDecision === UNKNOWN && '學系延長修業年限.決定');
  if (counts1 !== NO)
    lack = lacking(
      lack,
      counts1,
      departmentExtensionDecision === UNKNOWN && '學系延長修業年限.決定',
      departmentExtensionDecision === YES && departmentExtraYears !== departmentExtraYears && '學系延長修業年限.學系延長年數',
    );
  return lack;
}

function limitOfEveningYears(eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): number {
  let limit: number = 4;
  const counts1: Truth = eveningDepartmentExtensionDecision;
  if (counts1 !== NO) limit = counts1 === YES ? limit + eveningExtraYears : NaN;
  return limit;
}

function limitsOfEveningYears(eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): readonly number[] | undefined {
  const limits1 = [4];
  const limits2 = grantedLimits<number, number>(
    limits1,
    eveningDepartmentExtensionDecision,
    eveningExtraYears === eveningExtraYears ? [eveningExtraYears] : [1, 2],
    (limit: number, eveningExtraYears: number) => [limit + eveningExtraYears],
    NaN,
  );
  return limits2;
}

function lackOfLimitEveningYears(eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): Lack {
  let lack: Lack = lacking();
  const counts1: Answer = answer(
    eveningDepartmentExtensionDecision,
    eveningDepartmentExtensionDecision === UNKNOWN && '進修學系延長修業年限.決定',
  );
  if (counts1 !== NO)
    lack = lacking(
      lack,
      counts1,
      eveningDepartmentExtensionDecision === UNKNOWN && '進修學系延長修業年限.決定',
      eveningDepartmentExtensionDecision === YES && eveningExtraYears !== eveningExtraYears && '進修學系延長修業年限.進修學系延長年數',
    );
  return lack;
}

/** 修讀學士學位之資格：entitled */
const ADMISSION_ROUTES_ENTITLED = /* @__PURE__ */ decided('entitled', '第三條');

/** 修讀學士學位之資格：notEntitled */
const ADMISSION_ROUTES_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三條');

/** 修讀學士學位之資格所讀的事實 */
const ADMISSION_ROUTES_FACTS: readonly string[] = ['入學.管道'];

function openAdmissionRoutes(route: AdmissionRoute | undefined): Decision {
  return undeterminedPermission(
    '第三條',
    YES,
    anyAnswer(
      answer(route === 'publicRecruitment' ? YES : route === undefined ? UNKNOWN : NO, route === undefined && '入學.管道'),
      answer(route === 'overseasPlacement' ? YES : route === undefined ? UNKNOWN : NO, route === undefined && '入學.管道'),
      answer(route === 'foreignApplication' ? YES : route === undefined ? UNKNOWN : NO, route === undefined && '入學.管道'),
      answer(route === 'transferExamination' ? YES : route === undefined ? UNKNOWN : NO, route === undefined && '入學.管道'),
    ),
    ADMISSION_ROUTES_FACTS,
  );
}

function decideAdmissionRoutes(route: AdmissionRoute | undefined): Decision {
  const when: Truth = or(
    or(
      or(
        route === 'publicRecruitment' ? YES : route === undefined ? UNKNOWN : NO,
        route === 'overseasPlacement' ? YES : route === undefined ? UNKNOWN : NO,
      ),
      route === 'foreignApplication' ? YES : route === undefined ? UNKNOWN : NO,
    ),
    route === 'transferExamination' ? YES : route === undefined ? UNKNOWN : NO,
  );
  if (when === YES) return ADMISSION_ROUTES_ENTITLED;
  if (when === NO) return ADMISSION_ROUTES_NOT_ENTITLED;
  return openAdmissionRoutes(route);
}

function resultOfAdmissionRoutes(route: AdmissionRoute | undefined): Result {
  return result(decideAdmissionRoutes(route), {
    text: '符合下列資格之一者，得進入本校各學系，修讀學士學位：一、公立或已立案之私立高級中等學校或其同等學校畢業，或具有同等學力，並經公開招生錄取。二、海外高中畢業之華僑學生，由大學海外聯招會分發入學。三、外國學生，依本校外國學生入學規定申請入學。四、參加本校轉學生考試及格，並依本校轉學生考試簡章辦理。',
    values: [['route', showMember(route, ADMISSION_ROUTE_NAMES)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 修讀學士學位之資格（第三條）
 *
 * > 符合下列資格之一者，得進入本校各學系，修讀學士學位：一、公立或已立案之私立高級中等學校或其同等學校畢業，或具有同等學力，並經公開招生錄取。二、海外高中畢業之華僑學生，由大學海外聯招會分發入學。三、外國學生，依本校外國學生入學規定申請入學。四、參加本校轉學生考試及格，並依本校轉學生考試簡章辦理。
 *
 * - 當 入學.管道 = 公開招生 或 入學.管道 = 分發入學 或 入學.管道 = 申請入學 或 入學.管道 = 轉學生考試
 * - 得 進入各學系修讀學士學位
 */
export function admissionRoutes(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const route = readAdmissionRoute(admission.route);
  return decideAdmissionRoutes(route);
}

/** 修讀學士學位之資格：結果與理由。 */
export function explainAdmissionRoutes(input: Input): Result {
  const admission = recordOf(input?.admission);
  const route = readAdmissionRoute(admission.route);
  return resultOfAdmissionRoutes(route);
}

/** 逾期未辦入學手續：value */
const LATE_FORMALITIES_VALUE = /* @__PURE__ */ decided('value', '第五條第一項');

/** 逾期未辦入學手續：notApplicable */
const LATE_FORMALITIES_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第一項');

/** 逾期未辦入學手續所讀的事實 */
const LATE_FORMALITIES_FACTS: readonly string[] = ['入學.期限內辦妥手續'];

function openLateFormalities(formalitiesInTime: Truth): Decision {
  return undeterminedEffect(
    '第五條第一項',
    answer(sameTruth(formalitiesInTime, NO), formalitiesInTime === UNKNOWN && '入學.期限內辦妥手續'),
    LATE_FORMALITIES_FACTS,
  );
}

function decideLateFormalities(formalitiesInTime: Truth): Decision {
  const inCase: Truth = sameTruth(formalitiesInTime, NO);
  if (inCase === YES) return LATE_FORMALITIES_VALUE;
  if (inCase === NO) return LATE_FORMALITIES_NOT_APPLICABLE;
  return openLateFormalities(formalitiesInTime);
}

function resultOfLateFormalities(formalitiesInTime: Truth): Result {
  return result(decideLateFormalities(formalitiesInTime), {
    text: '經錄取之新生，應在規定之日期到校辦妥入學手續；屆期未辦者，撤銷其入學資格。',
    values: [['formalitiesInTime', showTruth(formalitiesInTime)]],
    caveats: [],
    effects: ['撤銷入學資格'],
  });
}

/**
 * 逾期未辦入學手續（第五條第一項）
 *
 * > 經錄取之新生，應在規定之日期到校辦妥入學手續；屆期未辦者，撤銷其入學資格。
 *
 * - 當 入學.期限內辦妥手續 = 否
 * - 效果 撤銷入學資格
 */
export function lateFormalities(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const formalitiesInTime = readBoolean(admission.formalitiesInTime);
  return decideLateFormalities(formalitiesInTime);
}

/** 逾期未辦入學手續：結果與理由。 */
export function explainLateFormalities(input: Input): Result {
  const admission = recordOf(input?.admission);
  const formalitiesInTime = readBoolean(admission.formalitiesInTime);
  return resultOfLateFormalities(formalitiesInTime);
}

/** 儲蓄帳戶方案之年限：notApplicable */
const SAVINGS_SCHEME_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第二項');

/** 儲蓄帳戶方案之年限：met */
const SAVINGS_SCHEME_MET = /* @__PURE__ */ decided('met', '第五條第二項');

/** 儲蓄帳戶方案之年限：violated */
const SAVINGS_SCHEME_VIOLATED = /* @__PURE__ */ decided('violated', '第五條第二項');

/** 儲蓄帳戶方案之年限所讀的事實 */
const SAVINGS_SCHEME_FACTS: readonly string[] = ['入學.參加方案', '入學.方案年數'];

function openSavingsScheme(scheme: YouthScheme | undefined, schemeYears: number): Decision {
  return undeterminedDuty(
    '第五條第二項',
    answer(scheme === 'savingsAccount' ? YES : scheme === undefined ? UNKNOWN : NO, scheme === undefined && '入學.參加方案'),
    answer(schemeYears <= 30 ? YES : schemeYears > 30 ? NO : UNKNOWN, schemeYears !== schemeYears && '入學.方案年數'),
    YES,
    SAVINGS_SCHEME_FACTS,
  );
}

function decideSavingsScheme(scheme: YouthScheme | undefined, schemeYears: number): Decision {
  const inCase: Truth = scheme === 'savingsAccount' ? YES : scheme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SAVINGS_SCHEME_NOT_APPLICABLE;
  if (inCase === YES && schemeYears <= 30) return SAVINGS_SCHEME_MET;
  if (inCase === YES && schemeYears > 30) return SAVINGS_SCHEME_VIOLATED;
  return openSavingsScheme(scheme, schemeYears);
}

function resultOfSavingsScheme(scheme: YouthScheme | undefined, schemeYears: number): Result {
  return result(decideSavingsScheme(scheme, schemeYears), {
    text: '高級中學學校畢業生，參加教育部「青年教育與就業儲蓄帳戶方案」並考取本校者，得申請保留入學資格，或在入學之後申請休學，其期間以三年為限；計算原定之保留入學資格期間或休學期間時，不計入該期間。執行之細節及作業之方式，得另行規定。',
    values: [
      ['scheme', showMember(scheme, YOUTH_SCHEME_NAMES)],
      ['schemeYears', showNumber(schemeYears, 10n, '年')],
      ['savingsSchemePeriod', '3 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 儲蓄帳戶方案之年限（第五條第二項）
 *
 * > 高級中學學校畢業生，參加教育部「青年教育與就業儲蓄帳戶方案」並考取本校者，得申請保留入學資格，或在入學之後申請休學，其期間以三年為限；計算原定之保留入學資格期間或休學期間時，不計入該期間。執行之細節及作業之方式，得另行規定。
 *
 * - 適用 入學.參加方案 = 青年教育與就業儲蓄帳戶方案
 * - 應 入學.方案年數 ≤ 儲蓄帳戶方案期間（3 年）
 */
export function savingsScheme(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const scheme = readYouthScheme(admission.scheme);
  const schemeYears = decimalOf(admission.schemeYears, 10, 0, 100);
  return decideSavingsScheme(scheme, schemeYears);
}

/** 儲蓄帳戶方案之年限：結果與理由。 */
export function explainSavingsScheme(input: Input): Result {
  const admission = recordOf(input?.admission);
  const scheme = readYouthScheme(admission.scheme);
  const schemeYears = decimalOf(admission.schemeYears, 10, 0, 100);
  return resultOfSavingsScheme(scheme, schemeYears);
}

/** 儲蓄帳戶方案期間之計算：value */
const SAVINGS_SCHEME_COUNT_VALUE = /* @__PURE__ */ decided('value', '第五條第二項');

/** 儲蓄帳戶方案期間之計算：notApplicable */
const SAVINGS_SCHEME_COUNT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第二項');

/** 儲蓄帳戶方案期間之計算所讀的事實 */
const SAVINGS_SCHEME_COUNT_FACTS: readonly string[] = ['入學.參加方案'];

function openSavingsSchemeCount(scheme: YouthScheme | undefined): Decision {
  return undeterminedEffect(
    '第五條第二項',
    answer(scheme === 'savingsAccount' ? YES : scheme === undefined ? UNKNOWN : NO, scheme === undefined && '入學.參加方案'),
    SAVINGS_SCHEME_COUNT_FACTS,
  );
}

function decideSavingsSchemeCount(scheme: YouthScheme | undefined): Decision {
  const inCase: Truth = scheme === 'savingsAccount' ? YES : scheme === undefined ? UNKNOWN : NO;
  if (inCase === YES) return SAVINGS_SCHEME_COUNT_VALUE;
  if (inCase === NO) return SAVINGS_SCHEME_COUNT_NOT_APPLICABLE;
  return openSavingsSchemeCount(scheme);
}

function resultOfSavingsSchemeCount(scheme: YouthScheme | undefined): Result {
  return result(decideSavingsSchemeCount(scheme), {
    text: '高級中學學校畢業生，參加教育部「青年教育與就業儲蓄帳戶方案」並考取本校者，得申請保留入學資格，或在入學之後申請休學，其期間以三年為限；計算原定之保留入學資格期間或休學期間時，不計入該期間。執行之細節及作業之方式，得另行規定。',
    values: [['scheme', showMember(scheme, YOUTH_SCHEME_NAMES)]],
    caveats: [],
    effects: ['不計入原定之保留入學資格期間或休學期間'],
  });
}

/**
 * 儲蓄帳戶方案期間之計算（第五條第二項）
 *
 * > 高級中學學校畢業生，參加教育部「青年教育與就業儲蓄帳戶方案」並考取本校者，得申請保留入學資格，或在入學之後申請休學，其期間以三年為限；計算原定之保留入學資格期間或休學期間時，不計入該期間。執行之細節及作業之方式，得另行規定。
 *
 * - 當 入學.參加方案 = 青年教育與就業儲蓄帳戶方案
 * - 效果 不計入原定之保留入學資格期間或休學期間
 */
export function savingsSchemeCount(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const scheme = readYouthScheme(admission.scheme);
  return decideSavingsSchemeCount(scheme);
}

/** 儲蓄帳戶方案期間之計算：結果與理由。 */
export function explainSavingsSchemeCount(input: Input): Result {
  const admission = recordOf(input?.admission);
  const scheme = readYouthScheme(admission.scheme);
  return resultOfSavingsSchemeCount(scheme);
}

/** 具保留事由：value */
const DEFERRAL_GROUND_VALUE = /* @__PURE__ */ decided('value', '第六條第二項');

/** 具保留事由所讀的事實 */
const DEFERRAL_GROUND_FACTS: readonly string[] = ['入學.保留事由', '入學.子女年齡'];

function resultOfDeferralGround(deferralGroundValue: Truth, deferralReason: DeferralReason | undefined, childAge: number): Result {
  const value = deferralGroundValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第六條第二項', lacking(lackOfDeferralGround(deferralReason, childAge)), DEFERRAL_GROUND_FACTS)
      : DEFERRAL_GROUND_VALUE;
  return result(
    decision,
    {
      text: '保留入學資格之申請，以一次為限。獲准者於保留年限屆滿後之次學年度，應按該學年度新生之入學規定，重新入學；未依規定辦理者，取消其入學資格。',
      values: [
        ['deferralReason', showMember(deferralReason, DEFERRAL_REASON_NAMES)],
        ['childAge', showNumber(childAge, 10n, '歲')],
        ['infantAge', '3 歲'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const ADMISSION_DEFERRAL_REASON_PARTS: PartedFact = [
  '入學.保留事由',
  'admission',
  'deferralReason',
  ['illness', 'childcare', 'otherReason'],
];

const ADMISSION_CHILD_AGE_PARTS: PartedFact = ['入學.子女年齡', 'admission', 'childAge', [0, 3.1]];

const DEFERRAL_GROUND_PARTS: Parts = {
  order: DEFERRAL_GROUND_FACTS,
  deciding: [ADMISSION_DEFERRAL_REASON_PARTS],
  others: [ADMISSION_CHILD_AGE_PARTS],
};

function givenDeferralGround(input: Input): Valued {
  const admission = recordOf(input?.admission);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralGroundValue = computeDeferralGround(deferralReason, childAge);
  const value = deferralGroundValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第六條第二項', lacking(lackOfDeferralGround(deferralReason, childAge)), DEFERRAL_GROUND_FACTS)
      : DEFERRAL_GROUND_VALUE,
    truthValue(value),
  );
}

function valueOfDeferralGround(deferralGroundValue: Truth): boolean | undefined {
  const value = deferralGroundValue;
  return truthValue(value);
}

/**
 * 具保留事由（第六條第二項）
 *
 * > 保留入學資格之申請，以一次為限。獲准者於保留年限屆滿後之次學年度，應按該學年度新生之入學規定，重新入學；未依規定辦理者，取消其入學資格。
 *
 * - 當 入學.保留事由 屬於 重病療養、應徵服役、懷孕、生產、低收入戶、境外生因故未到、不可抗拒事故 則 是
 * - 當 入學.保留事由 = 撫育子女 則 入學.子女年齡 ≤ 幼兒年齡（3 歲）
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function deferralGround(input: Input): boolean | undefined {
  const admission = recordOf(input?.admission);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralGroundValue = computeDeferralGround(deferralReason, childAge);
  return settledValue(valueOfDeferralGround(deferralGroundValue), givenDeferralGround, input, DEFERRAL_GROUND_PARTS);
}

/** 具保留事由：值與理由。 */
export function explainDeferralGround(input: Input): Result {
  const admission = recordOf(input?.admission);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralGroundValue = computeDeferralGround(deferralReason, childAge);
  return settledResult(
    resultOfDeferralGround(deferralGroundValue, deferralReason, childAge),
    givenDeferralGround,
    input,
    DEFERRAL_GROUND_PARTS,
  );
}

/** 不得申請保留：value */
const DEFERRAL_BARRED_VALUE = /* @__PURE__ */ decided('value', '第六條第三項');

/** 不得申請保留所讀的事實 */
const DEFERRAL_BARRED_FACTS: readonly string[] = ['入學.招生簡章另有規定', '入學.轉學生', '入學.保留事由', '入學.子女年齡'];

function resultOfDeferralBarred(
  deferralBarredValue: Truth,
  brochureBars: Truth,
  isTransfer: Truth,
  deferralReason: DeferralReason | undefined,
  childAge: number,
): Result {
  const value = deferralBarredValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第六條第三項',
          lacking(lackOfDeferralBarred(brochureBars, isTransfer, deferralReason, childAge)),
          DEFERRAL_BARRED_FACTS,
        )
      : DEFERRAL_BARRED_VALUE;
  return result(
    decision,
    {
      text: '有下列情形之一者，不得為保留入學資格之申請：一、轉學生。但懷孕、生產或撫育三歲以下之子女，並持有證明者，不在此限。二、招生簡章別有規定。',
      values: [
        ['brochureBars', showTruth(brochureBars)],
        ['isTransfer', showTruth(isTransfer)],
        ['deferralReason', showMember(deferralReason, DEFERRAL_REASON_NAMES)],
        ['childAge', showNumber(childAge, 10n, '歲')],
        ['infantAge', '3 歲'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const ADMISSION_BROCHURE_BARS_PARTS: PartedFact = ['入學.招生簡章另有規定', 'admission', 'brochureBars', [true, false]];

const ADMISSION_IS_TRANSFER_PARTS: PartedFact = ['入學.轉學生', 'admission', 'isTransfer', [true, false]];

const ADMISSION_DEFERRAL_REASON_PARTS_2: PartedFact = [
  '入學.保留事由',
  'admission',
  'deferralReason',
  ['illness', 'pregnancy', 'childcare'],
];

const DEFERRAL_BARRED_PARTS: Parts = {
  order: DEFERRAL_BARRED_FACTS,
  deciding: [ADMISSION_BROCHURE_BARS_PARTS, ADMISSION_IS_TRANSFER_PARTS, ADMISSION_DEFERRAL_REASON_PARTS_2],
  others: [ADMISSION_CHILD_AGE_PARTS],
};

function givenDeferralBarred(input: Input): Valued {
  const admission = recordOf(input?.admission);
  const brochureBars = readBoolean(admission.brochureBars);
  const isTransfer = readBoolean(admission.isTransfer);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralBarredValue = computeDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  const value = deferralBarredValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第六條第三項',
          lacking(lackOfDeferralBarred(brochureBars, isTransfer, deferralReason, childAge)),
          DEFERRAL_BARRED_FACTS,
        )
      : DEFERRAL_BARRED_VALUE,
    truthValue(value),
  );
}

function valueOfDeferralBarred(deferralBarredValue: Truth): boolean | undefined {
  const value = deferralBarredValue;
  return truthValue(value);
}

/**
 * 不得申請保留（第六條第三項）
 *
 * > 有下列情形之一者，不得為保留入學資格之申請：一、轉學生。但懷孕、生產或撫育三歲以下之子女，並持有證明者，不在此限。二、招生簡章別有規定。
 *
 * - 當 入學.招生簡章另有規定 則 是
 * - 當 入學.招生簡章另有規定 = 否 且 入學.轉學生 且 入學.保留事由 屬於 懷孕、生產 則 否
 * - 當 入學.招生簡章另有規定 = 否 且 入學.轉學生 且 入學.保留事由 = 撫育子女 則 入學.子女年齡 > 幼兒年齡（3 歲）
 * - 當 入學.招生簡章另有規定 = 否 且 入學.轉學生 且 入學.保留事由 不屬於 懷孕、生產、撫育子女 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function deferralBarred(input: Input): boolean | undefined {
  const admission = recordOf(input?.admission);
  const brochureBars = readBoolean(admission.brochureBars);
  const isTransfer = readBoolean(admission.isTransfer);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralBarredValue = computeDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  return settledValue(valueOfDeferralBarred(deferralBarredValue), givenDeferralBarred, input, DEFERRAL_BARRED_PARTS);
}

/** 不得申請保留：值與理由。 */
export function explainDeferralBarred(input: Input): Result {
  const admission = recordOf(input?.admission);
  const brochureBars = readBoolean(admission.brochureBars);
  const isTransfer = readBoolean(admission.isTransfer);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralBarredValue = computeDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  return settledResult(
    resultOfDeferralBarred(deferralBarredValue, brochureBars, isTransfer, deferralReason, childAge),
    givenDeferralBarred,
    input,
    DEFERRAL_BARRED_PARTS,
  );
}

/** 保留入學資格：entitled */
const DEFERRAL_ENTITLED = /* @__PURE__ */ decided('entitled', '第六條第一項');

/** 保留入學資格：notEntitled */
const DEFERRAL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六條第一項');

/** 保留入學資格所讀的事實 */
const DEFERRAL_FACTS: readonly string[] = [
  '入學.保留事由',
  '入學.子女年齡',
  '入學.截止前書面申請',
  '入學.保留申請次數',
  '入學.招生簡章另有規定',
  '入學.轉學生',
];

function openDeferral(
  deferralGroundValue: Truth,
  appliedBeforeDeadline: Truth,
  deferralApplications: number,
  deferralBarredValue: Truth,
  deferralGroundLack: Note,
  deferralBarredLack: Note,
): Decision {
  const when: Truth = and(
    and(and(deferralGroundValue, appliedBeforeDeadline), deferralApplications <= 1 ? YES : deferralApplications > 1 ? NO : UNKNOWN),
    sameTruth(deferralBarredValue, NO),
  );
  if (when === YES) return DEFERRAL_ENTITLED;
  if (when === NO) return DEFERRAL_NOT_ENTITLED;
  return undeterminedPermission(
    '第六條第一項',
    YES,
    allAnswers(
      answer(deferralGroundValue, deferralGroundLack),
      answer(appliedBeforeDeadline, appliedBeforeDeadline === UNKNOWN && '入學.截止前書面申請'),
      answer(
        deferralApplications <= 1 ? YES : deferralApplications > 1 ? NO : UNKNOWN,
        deferralApplications !== deferralApplications && '入學.保留申請次數',
      ),
      answer(sameTruth(deferralBarredValue, NO), deferralBarredLack),
    ),
    DEFERRAL_FACTS,
  );
}

function decideDeferral(
  deferralGroundValue: Truth,
  appliedBeforeDeadline: Truth,
  deferralApplications: number,
  deferralBarredValue: Truth,
  deferralGroundLack: Note,
  deferralBarredLack: Note,
): Decision {
  const when: Truth = and(
    and(and(deferralGroundValue, appliedBeforeDeadline), deferralApplications <= 1 ? YES : deferralApplications > 1 ? NO : UNKNOWN),
    sameTruth(deferralBarredValue, NO),
  );
  if (when === YES) return DEFERRAL_ENTITLED;
  if (when === NO) return DEFERRAL_NOT_ENTITLED;
  return openDeferral(
    deferralGroundValue,
    appliedBeforeDeadline,
    deferralApplications,
    deferralBarredValue,
    deferralGroundLack,
    deferralBarredLack,
  );
}

const ADMISSION_DEFERRAL_REASON_PARTS_3: PartedFact = [
  '入學.保留事由',
  'admission',
  'deferralReason',
  ['illness', 'pregnancy', 'childcare', 'otherReason'],
];

const ADMISSION_APPLIED_BEFORE_DEADLINE_PARTS: PartedFact = ['入學.截止前書面申請', 'admission', 'appliedBeforeDeadline', [true, false]];

const ADMISSION_DEFERRAL_APPLICATIONS_PARTS: PartedFact = ['入學.保留申請次數', 'admission', 'deferralApplications', [0, 2]];

const DEFERRAL_PARTS: Parts = {
  order: DEFERRAL_FACTS,
  deciding: [ADMISSION_DEFERRAL_REASON_PARTS_3, ADMISSION_BROCHURE_BARS_PARTS, ADMISSION_IS_TRANSFER_PARTS, ADMISSION_CHILD_AGE_PARTS],
  others: [ADMISSION_APPLIED_BEFORE_DEADLINE_PARTS, ADMISSION_DEFERRAL_APPLICATIONS_PARTS],
};

function givenDeferral(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralGroundValue = computeDeferralGround(deferralReason, childAge);
  const appliedBeforeDeadline = readBoolean(admission.appliedBeforeDeadline);
  const deferralApplications = integerOf(admission.deferralApplications, 0, 9);
  const brochureBars = readBoolean(admission.brochureBars);
  const isTransfer = readBoolean(admission.isTransfer);
  const deferralBarredValue = computeDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  const deferralGroundLack = deferralGroundValue === UNKNOWN ? lackOfDeferralGround(deferralReason, childAge) : false;
  const deferralBarredLack =
    deferralBarredValue === UNKNOWN ? lackOfDeferralBarred(brochureBars, isTransfer, deferralReason, childAge) : false;
  return decideDeferral(
    deferralGroundValue,
    appliedBeforeDeadline,
    deferralApplications,
    deferralBarredValue,
    deferralGroundLack,
    deferralBarredLack,
  );
}

function resultOfDeferral(
  deferralGroundValue: Truth,
  appliedBeforeDeadline: Truth,
  deferralApplications: number,
  deferralBarredValue: Truth,
  deferralGroundLack: Note,
  deferralBarredLack: Note,
  input: Input,
  deferralReason: DeferralReason | undefined,
  childAge: number,
  brochureBars: Truth,
  isTransfer: Truth,
): Result {
  return result(
    settled(
      decideDeferral(
        deferralGroundValue,
        appliedBeforeDeadline,
        deferralApplications,
        deferralBarredValue,
        deferralGroundLack,
        deferralBarredLack,
      ),
      givenDeferral,
      input,
      DEFERRAL_PARTS,
    ),
    {
      text: '新生合於下列所定情形之一者，應在註冊截止日以前，以書面向教務處申請保留入學資格；經核准者，始得保留入學資格一年，並免繳學雜費用。',
      values: [
        ['deferralReason', showMember(deferralReason, DEFERRAL_REASON_NAMES)],
        ['childAge', showNumber(childAge, 10n, '歲')],
        ['appliedBeforeDeadline', showTruth(appliedBeforeDeadline)],
        ['deferralApplications', showNumber(deferralApplications, 1n, '次')],
        ['brochureBars', showTruth(brochureBars)],
        ['isTransfer', showTruth(isTransfer)],
        ['deferralGround', showTruth(deferralGroundValue)],
        ['deferralBarred', showTruth(deferralBarredValue)],
        ['deferralCount', '1 次'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 保留入學資格（第六條第一項）
 *
 * > 新生合於下列所定情形之一者，應在註冊截止日以前，以書面向教務處申請保留入學資格；經核准者，始得保留入學資格一年，並免繳學雜費用。
 *
 * - 當 具保留事由 且 入學.截止前書面申請 且 入學.保留申請次數 ≤ 保留次數（1 次） 且 不得申請保留 = 否
 * - 始得 保留入學資格一年，並免繳學雜費用
 */
export function deferral(input: Input): Decision {
  return settled(givenDeferral(input), givenDeferral, input, DEFERRAL_PARTS);
}

/** 保留入學資格：結果與理由。 */
export function explainDeferral(input: Input): Result {
  const admission = recordOf(input?.admission);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralGroundValue = computeDeferralGround(deferralReason, childAge);
  const appliedBeforeDeadline = readBoolean(admission.appliedBeforeDeadline);
  const deferralApplications = integerOf(admission.deferralApplications, 0, 9);
  const brochureBars = readBoolean(admission.brochureBars);
  const isTransfer = readBoolean(admission.isTransfer);
  const deferralBarredValue = computeDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  const deferralGroundLack = deferralGroundValue === UNKNOWN ? lackOfDeferralGround(deferralReason, childAge) : false;
  const deferralBarredLack =
    deferralBarredValue === UNKNOWN ? lackOfDeferralBarred(brochureBars, isTransfer, deferralReason, childAge) : false;
  return resultOfDeferral(
    deferralGroundValue,
    appliedBeforeDeadline,
    deferralApplications,
    deferralBarredValue,
    deferralGroundLack,
    deferralBarredLack,
    input,
    deferralReason,
    childAge,
    brochureBars,
    isTransfer,
  );
}

/** 保留入學資格之年數：notApplicable */
const DEFERRAL_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六條第一項');

/** 保留入學資格之年數：met */
const DEFERRAL_YEARS_MET = /* @__PURE__ */ decided('met', '第六條第一項');

/** 保留入學資格之年數：violated */
const DEFERRAL_YEARS_VIOLATED = /* @__PURE__ */ decided('violated', '第六條第一項');

/** 保留入學資格之年數所讀的事實 */
const DEFERRAL_YEARS_FACTS: readonly string[] = ['入學.保留事由', '入學.保留年數'];

function openDeferralYears(deferralReason: DeferralReason | undefined, deferralYears_2: number): Decision {
  return undeterminedDuty(
    '第六條第一項',
    notAnswer(
      answer(
        deferralReason === 'conscription' || deferralReason === 'otherReason' ? YES : deferralReason === undefined ? UNKNOWN : NO,
        deferralReason === undefined && '入學.保留事由',
      ),
    ),
    answer(deferralYears_2 <= 10 ? YES : deferralYears_2 > 10 ? NO : UNKNOWN, deferralYears_2 !== deferralYears_2 && '入學.保留年數'),
    YES,
    DEFERRAL_YEARS_FACTS,
  );
}

function decideDeferralYears(deferralReason: DeferralReason | undefined, deferralYears_2: number): Decision {
  const inCase: Truth = not(
    deferralReason === 'conscription' || deferralReason === 'otherReason' ? YES : deferralReason === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return DEFERRAL_YEARS_NOT_APPLICABLE;
  if (inCase === YES && deferralYears_2 <= 10) return DEFERRAL_YEARS_MET;
  if (inCase === YES && deferralYears_2 > 10) return DEFERRAL_YEARS_VIOLATED;
  return openDeferralYears(deferralReason, deferralYears_2);
}

function resultOfDeferralYears(deferralReason: DeferralReason | undefined, deferralYears_2: number): Result {
  return result(decideDeferralYears(deferralReason, deferralYears_2), {
    text: '新生合於下列所定情形之一者，應在註冊截止日以前，以書面向教務處申請保留入學資格；經核准者，始得保留入學資格一年，並免繳學雜費用。',
    values: [
      ['deferralReason', showMember(deferralReason, DEFERRAL_REASON_NAMES)],
      ['deferralYears', showNumber(deferralYears_2, 10n, '年')],
      ['deferralPeriod', '1 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 保留入學資格之年數（第六條第一項）
 *
 * > 新生合於下列所定情形之一者，應在註冊截止日以前，以書面向教務處申請保留入學資格；經核准者，始得保留入學資格一年，並免繳學雜費用。
 *
 * - 適用 入學.保留事由 不屬於 應徵服役、其他保留事由
 * - 應 入學.保留年數 ≤ 保留期間（1 年）
 */
export function deferralYears(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const deferralYears_2 = decimalOf(admission.deferralYears, 10, 0, 100);
  return decideDeferralYears(deferralReason, deferralYears_2);
}

/** 保留入學資格之年數：結果與理由。 */
export function explainDeferralYears(input: Input): Result {
  const admission = recordOf(input?.admission);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const deferralYears_2 = decimalOf(admission.deferralYears, 10, 0, 100);
  return resultOfDeferralYears(deferralReason, deferralYears_2);
}

/** 退伍後復學：notApplicable */
const RETURN_AFTER_SERVICE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六條第二項第二款');

/** 退伍後復學：met */
const RETURN_AFTER_SERVICE_MET = /* @__PURE__ */ decided('met', '第六條第二項第二款');

/** 退伍後復學：violated */
const RETURN_AFTER_SERVICE_VIOLATED = /* @__PURE__ */ decided('violated', '第六條第二項第二款');

/** 退伍後復學所讀的事實 */
const RETURN_AFTER_SERVICE_FACTS: readonly string[] = ['入學.保留事由', '入學.報到後復學月數'];

function openReturnAfterService(deferralReason: DeferralReason | undefined, monthsToReturn: number): Decision {
  return undeterminedDuty(
    '第六條第二項第二款',
    answer(
      deferralReason === 'conscription' ? YES : deferralReason === undefined ? UNKNOWN : NO,
      deferralReason === undefined && '入學.保留事由',
    ),
    answer(monthsToReturn <= 30 ? YES : monthsToReturn > 30 ? NO : UNKNOWN, monthsToReturn !== monthsToReturn && '入學.報到後復學月數'),
    YES,
    RETURN_AFTER_SERVICE_FACTS,
  );
}

function decideReturnAfterService(deferralReason: DeferralReason | undefined, monthsToReturn: number): Decision {
  const inCase: Truth = deferralReason === 'conscription' ? YES : deferralReason === undefined ? UNKNOWN : NO;
  if (inCase === NO) return RETURN_AFTER_SERVICE_NOT_APPLICABLE;
  if (inCase === YES && monthsToReturn <= 30) return RETURN_AFTER_SERVICE_MET;
  if (inCase === YES && monthsToReturn > 30) return RETURN_AFTER_SERVICE_VIOLATED;
  return openReturnAfterService(deferralReason, monthsToReturn);
}

function resultOfReturnAfterService(deferralReason: DeferralReason | undefined, monthsToReturn: number): Result {
  return result(decideReturnAfterService(deferralReason, monthsToReturn), {
    text: '在規定之註冊期限前應徵服役（以義務役為限）。其入學資格，得申請保留至服役期滿退伍；並應於後備軍人報到辦妥後至遲三個月內，憑退伍令到校復學。',
    values: [
      ['deferralReason', showMember(deferralReason, DEFERRAL_REASON_NAMES)],
      ['monthsToReturn', showNumber(monthsToReturn, 10n, '月')],
      ['returnPeriod', '3 個月'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 退伍後復學（第六條第二項第二款）
 *
 * > 在規定之註冊期限前應徵服役（以義務役為限）。其入學資格，得申請保留至服役期滿退伍；並應於後備軍人報到辦妥後至遲三個月內，憑退伍令到校復學。
 *
 * - 適用 入學.保留事由 = 應徵服役
 * - 應 入學.報到後復學月數 ≤ 退伍復學期限（3 個月）
 */
export function returnAfterService(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const monthsToReturn = decimalOf(admission.monthsToReturn, 10, 0, 360);
  return decideReturnAfterService(deferralReason, monthsToReturn);
}

/** 退伍後復學：結果與理由。 */
export function explainReturnAfterService(input: Input): Result {
  const admission = recordOf(input?.admission);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const monthsToReturn = decimalOf(admission.monthsToReturn, 10, 0, 360);
  return resultOfReturnAfterService(deferralReason, monthsToReturn);
}

/** 入學前發現舞弊：value */
const FRAUD_BEFORE_ENROLMENT_VALUE = /* @__PURE__ */ decided('value', '第七條第一項');

/** 入學前發現舞弊：notApplicable */
const FRAUD_BEFORE_ENROLMENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七條第一項');

/** 入學前發現舞弊所讀的事實 */
const FRAUD_BEFORE_ENROLMENT_FACTS: readonly string[] = ['入學.舞弊或偽冒證件', '入學.發現時點'];

function openFraudBeforeEnrolment(fraud: Truth, discovered: Discovery | undefined): Decision {
  return undeterminedEffect(
    '第七條第一項',
    allAnswers(
      answer(fraud, fraud === UNKNOWN && '入學.舞弊或偽冒證件'),
      answer(discovered === 'beforeEnrolment' ? YES : discovered === undefined ? UNKNOWN : NO, discovered === undefined && '入學.發現時點'),
    ),
    FRAUD_BEFORE_ENROLMENT_FACTS,
  );
}

function decideFraudBeforeEnrolment(fraud: Truth, discovered: Discovery | undefined): Decision {
  const inCase: Truth = and(fraud, discovered === 'beforeEnrolment' ? YES : discovered === undefined ? UNKNOWN : NO);
  if (inCase === YES) return FRAUD_BEFORE_ENROLMENT_VALUE;
  if (inCase === NO) return FRAUD_BEFORE_ENROLMENT_NOT_APPLICABLE;
  return openFraudBeforeEnrolment(fraud, discovered);
}

function resultOfFraudBeforeEnrolment(fraud: Truth, discovered: Discovery | undefined): Result {
  return result(decideFraudBeforeEnrolment(fraud, discovered), {
    text: '學生（轉學生亦同）於入學考試舞弊，或其學經歷證明文件有假借、冒用、偽造或變造等情事，經查證屬實或判刑確定，致不具備入學資格者，撤銷其入學資格；入學以後始經發現者，立即開除學籍，在校內之各項學歷資格（學分、學籍均屬之）一概不予採認，亦不得發給任何證明文件。',
    values: [
      ['fraud', showTruth(fraud)],
      ['discovered', showMember(discovered, DISCOVERY_NAMES)],
    ],
    caveats: [],
    effects: ['撤銷入學資格'],
  });
}

/**
 * 入學前發現舞弊（第七條第一項）
 *
 * > 學生（轉學生亦同）於入學考試舞弊，或其學經歷證明文件有假借、冒用、偽造或變造等情事，經查證屬實或判刑確定，致不具備入學資格者，撤銷其入學資格；入學以後始經發現者，立即開除學籍，在校內之各項學歷資格（學分、學籍均屬之）一概不予採認，亦不得發給任何證明文件。
 *
 * - 當 入學.舞弊或偽冒證件 且 入學.發現時點 = 入學前發現
 * - 效果 撤銷入學資格
 */
export function fraudBeforeEnrolment(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const fraud = readBoolean(admission.fraud);
  const discovered = readDiscovery(admission.discovered);
  return decideFraudBeforeEnrolment(fraud, discovered);
}

/** 入學前發現舞弊：結果與理由。 */
export function explainFraudBeforeEnrolment(input: Input): Result {
  const admission = recordOf(input?.admission);
  const fraud = readBoolean(admission.fraud);
  const discovered = readDiscovery(admission.discovered);
  return resultOfFraudBeforeEnrolment(fraud, discovered);
}

/** 在學中發現舞弊：value */
const FRAUD_WHILE_ENROLLED_VALUE = /* @__PURE__ */ decided('value', '第七條第一項');

/** 在學中發現舞弊：notApplicable */
const FRAUD_WHILE_ENROLLED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七條第一項');

/** 在學中發現舞弊所讀的事實 */
const FRAUD_WHILE_ENROLLED_FACTS: readonly string[] = ['入學.舞弊或偽冒證件', '入學.發現時點'];

function openFraudWhileEnrolled(fraud: Truth, discovered: Discovery | undefined): Decision {
  return undeterminedEffect(
    '第七條第一項',
    allAnswers(
      answer(fraud, fraud === UNKNOWN && '入學.舞弊或偽冒證件'),
      answer(discovered === 'whileEnrolled' ? YES : discovered === undefined ? UNKNOWN : NO, discovered === undefined && '入學.發現時點'),
    ),
    FRAUD_WHILE_ENROLLED_FACTS,
  );
}

function decideFraudWhileEnrolled(fraud: Truth, discovered: Discovery | undefined): Decision {
  const inCase: Truth = and(fraud, discovered === 'whileEnrolled' ? YES : discovered === undefined ? UNKNOWN : NO);
  if (inCase === YES) return FRAUD_WHILE_ENROLLED_VALUE;
  if (inCase === NO) return FRAUD_WHILE_ENROLLED_NOT_APPLICABLE;
  return openFraudWhileEnrolled(fraud, discovered);
}

function resultOfFraudWhileEnrolled(fraud: Truth, discovered: Discovery | undefined): Result {
  return result(decideFraudWhileEnrolled(fraud, discovered), {
    text: '學生（轉學生亦同）於入學考試舞弊，或其學經歷證明文件有假借、冒用、偽造或變造等情事，經查證屬實或判刑確定，致不具備入學資格者，撤銷其入學資格；入學以後始經發現者，立即開除學籍，在校內之各項學歷資格（學分、學籍均屬之）一概不予採認，亦不得發給任何證明文件。',
    values: [
      ['fraud', showTruth(fraud)],
      ['discovered', showMember(discovered, DISCOVERY_NAMES)],
    ],
    caveats: [],
    effects: ['開除學籍', '不採認校內學歷資格', '不發給證明文件'],
  });
}

/**
 * 在學中發現舞弊（第七條第一項）
 *
 * > 學生（轉學生亦同）於入學考試舞弊，或其學經歷證明文件有假借、冒用、偽造或變造等情事，經查證屬實或判刑確定，致不具備入學資格者，撤銷其入學資格；入學以後始經發現者，立即開除學籍，在校內之各項學歷資格（學分、學籍均屬之）一概不予採認，亦不得發給任何證明文件。
 *
 * - 當 入學.舞弊或偽冒證件 且 入學.發現時點 = 在學中發現
 * - 效果 開除學籍
 * - 效果 不採認校內學歷資格
 * - 效果 不發給證明文件
 */
export function fraudWhileEnrolled(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const fraud = readBoolean(admission.fraud);
  const discovered = readDiscovery(admission.discovered);
  return decideFraudWhileEnrolled(fraud, discovered);
}

/** 在學中發現舞弊：結果與理由。 */
export function explainFraudWhileEnrolled(input: Input): Result {
  const admission = recordOf(input?.admission);
  const fraud = readBoolean(admission.fraud);
  const discovered = readDiscovery(admission.discovered);
  return resultOfFraudWhileEnrolled(fraud, discovered);
}

/** 畢業後發現舞弊：value */
const FRAUD_AFTER_GRADUATION_VALUE = /* @__PURE__ */ decided('value', '第七條第二項');

/** 畢業後發現舞弊：notApplicable */
const FRAUD_AFTER_GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七條第二項');

/** 畢業後發現舞弊所讀的事實 */
const FRAUD_AFTER_GRADUATION_FACTS: readonly string[] = ['入學.舞弊或偽冒證件', '入學.發現時點'];

function openFraudAfterGraduation(fraud: Truth, discovered: Discovery | undefined): Decision {
  return undeterminedEffect(
    '第七條第二項',
    allAnswers(
      answer(fraud, fraud === UNKNOWN && '入學.舞弊或偽冒證件'),
      answer(discovered === 'afterGraduation' ? YES : discovered === undefined ? UNKNOWN : NO, discovered === undefined && '入學.發現時點'),
    ),
    FRAUD_AFTER_GRADUATION_FACTS,
  );
}

function decideFraudAfterGraduation(fraud: Truth, discovered: Discovery | undefined): Decision {
  const inCase: Truth = and(fraud, discovered === 'afterGraduation' ? YES : discovered === undefined ? UNKNOWN : NO);
  if (inCase === YES) return FRAUD_AFTER_GRADUATION_VALUE;
  if (inCase === NO) return FRAUD_AFTER_GRADUATION_NOT_APPLICABLE;
  return openFraudAfterGraduation(fraud, discovered);
}

function resultOfFraudAfterGraduation(fraud: Truth, discovered: Discovery | undefined): Result {
  return result(decideFraudAfterGraduation(fraud, discovered), {
    text: '自本校畢業以後始經發現者，除勒令繳回學位證書並予註銷外，另公告撤銷畢業資格，並通知其他大專院校與相關機關（構）。',
    values: [
      ['fraud', showTruth(fraud)],
      ['discovered', showMember(discovered, DISCOVERY_NAMES)],
    ],
    caveats: [],
    effects: ['繳回並註銷學位證書', '公告撤銷畢業資格', '通知其他大專院校與相關機關（構）'],
  });
}

/**
 * 畢業後發現舞弊（第七條第二項）
 *
 * > 自本校畢業以後始經發現者，除勒令繳回學位證書並予註銷外，另公告撤銷畢業資格，並通知其他大專院校與相關機關（構）。
 *
 * - 當 入學.舞弊或偽冒證件 且 入學.發現時點 = 畢業後發現
 * - 效果 繳回並註銷學位證書
 * - 效果 公告撤銷畢業資格
 * - 效果 通知其他大專院校與相關機關（構）
 */
export function fraudAfterGraduation(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const fraud = readBoolean(admission.fraud);
  const discovered = readDiscovery(admission.discovered);
  return decideFraudAfterGraduation(fraud, discovered);
}

/** 畢業後發現舞弊：結果與理由。 */
export function explainFraudAfterGraduation(input: Input): Result {
  const admission = recordOf(input?.admission);
  const fraud = readBoolean(admission.fraud);
  const discovered = readDiscovery(admission.discovered);
  return resultOfFraudAfterGraduation(fraud, discovered);
}

/** 學籍資料之保存：notApplicable */
const STUDENT_RECORDS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八條');

/** 學籍資料之保存：met */
const STUDENT_RECORDS_MET = /* @__PURE__ */ decided('met', '第八條');

/** 學籍資料之保存：violated */
const STUDENT_RECORDS_VIOLATED = /* @__PURE__ */ decided('violated', '第八條');

/** 學籍資料之保存所讀的事實 */
const STUDENT_RECORDS_FACTS: readonly string[] = ['文件.種類', '文件.永久保存'];

function openStudentRecords(kind: KeptDocument | undefined, keptPermanently: Truth): Decision {
  return undeterminedDuty(
    '第八條',
    answer(kind === 'studentRecord' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '文件.種類'),
    answer(keptPermanently, keptPermanently === UNKNOWN && '文件.永久保存'),
    YES,
    STUDENT_RECORDS_FACTS,
  );
}

function decideStudentRecords(kind: KeptDocument | undefined, keptPermanently: Truth): Decision {
  const inCase: Truth = kind === 'studentRecord' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return STUDENT_RECORDS_NOT_APPLICABLE;
  const must: Truth = keptPermanently;
  if (inCase === YES && must === YES) return STUDENT_RECORDS_MET;
  if (inCase === YES && must === NO) return STUDENT_RECORDS_VIOLATED;
  return openStudentRecords(kind, keptPermanently);
}

function resultOfStudentRecords(kind: KeptDocument | undefined, keptPermanently: Truth): Result {
  return result(decideStudentRecords(kind, keptPermanently), {
    text: '本校應建立學籍資料，詳載下列各項，並永久保存：學生之姓名與學號，性別與出生年月日，身分證統一編號與戶籍地址，外國學生之國籍，僑生之僑居地，入學之年月、身分別與學歷，所屬之系（組）（班），休學、退學與復學，轉學與轉系（組），輔系、雙主修與教育學程等修習之科目、學分及成績，畢業之年月與授予之學位，以及家長或監護人之姓名與通訊地址等。各項資料，以教務處所存各學年度之學生名冊，及登記學籍與成績之各項原始表冊為準。',
    values: [
      ['kind', showMember(kind, KEPT_DOCUMENT_NAMES)],
      ['keptPermanently', showTruth(keptPermanently)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學籍資料之保存（第八條）
 *
 * > 本校應建立學籍資料，詳載下列各項，並永久保存：學生之姓名與學號，性別與出生年月日，身分證統一編號與戶籍地址，外國學生之國籍，僑生之僑居地，入學之年月、身分別與學歷，所屬之系（組）（班），休學、退學與復學，轉學與轉系（組），輔系、雙主修與教育學程等修習之科目、學分及成績，畢業之年月與授予之學位，以及家長或監護人之姓名與通訊地址等。各項資料，以教務處所存各學年度之學生名冊，及登記學籍與成績之各項原始表冊為準。
 *
 * - 適用 文件.種類 = 學籍資料
 * - 應 文件.永久保存
 */
export function studentRecords(input: Input): Decision {
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const keptPermanently = readBoolean(document.keptPermanently);
  return decideStudentRecords(kind, keptPermanently);
}

/** 學籍資料之保存：結果與理由。 */
export function explainStudentRecords(input: Input): Result {
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const keptPermanently = readBoolean(document.keptPermanently);
  return resultOfStudentRecords(kind, keptPermanently);
}

/** 事假出境期限：notApplicable */
const PRIVATE_LEAVE_ABROAD_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十三條第一款');

/** 事假出境期限：met */
const PRIVATE_LEAVE_ABROAD_MET = /* @__PURE__ */ decided('met', '第十三條第一款');

/** 事假出境期限：violated */
const PRIVATE_LEAVE_ABROAD_VIOLATED = /* @__PURE__ */ decided('violated', '第十三條第一款');

/** 事假出境期限所讀的事實 */
const PRIVATE_LEAVE_ABROAD_FACTS: readonly string[] = ['出境.事由', '出境.未授課時數', '出境.學期授課時數'];

function openPrivateLeaveAbroad(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number): Decision {
  const inCase: Truth = reason === 'privateLeave' ? YES : reason === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIVATE_LEAVE_ABROAD_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds(hoursMissed, hoursTaught);
  if (inCase === YES && must === YES) return PRIVATE_LEAVE_ABROAD_MET;
  if (inCase === YES && must === NO) return PRIVATE_LEAVE_ABROAD_VIOLATED;
  return undeterminedDuty(
    '第十三條第一款',
    answer(reason === 'privateLeave' ? YES : reason === undefined ? UNKNOWN : NO, reason === undefined && '出境.事由'),
    answer(
      holdsAtEnds(hoursMissed, hoursTaught),
      hoursMissed !== hoursMissed && '出境.未授課時數',
      hoursTaught !== hoursTaught && '出境.學期授課時數',
    ),
    YES,
    PRIVATE_LEAVE_ABROAD_FACTS,
  );
}

function decidePrivateLeaveAbroad(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number): Decision {
  const inCase: Truth = reason === 'privateLeave' ? YES : reason === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIVATE_LEAVE_ABROAD_NOT_APPLICABLE;
  if (inCase === YES && 3 * hoursMissed < hoursTaught) return PRIVATE_LEAVE_ABROAD_MET;
  if (inCase === YES && 3 * hoursMissed >= hoursTaught) return PRIVATE_LEAVE_ABROAD_VIOLATED;
  return openPrivateLeaveAbroad(reason, hoursMissed, hoursTaught);
}

function resultOfPrivateLeaveAbroad(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number): Result {
  return result(decidePrivateLeaveAbroad(reason, hoursMissed, hoursTaught), {
    text: '事假出境者，應未達學期授課時間之三分之一。',
    values: [
      ['reason', showMember(reason, ABSENCE_ABROAD_NAMES)],
      ['hoursMissed', showNumber(hoursMissed, 1n, '小時')],
      ['hoursTaught', showNumber(hoursTaught, 1n, '小時')],
      ['absenceShare', '1/3'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 事假出境期限（第十三條第一款）
 *
 * > 事假出境者，應未達學期授課時間之三分之一。
 *
 * - 適用 出境.事由 = 事假
 * - 應 出境.未授課時數 < （出境.學期授課時數 × 出境時間上限（1/3））
 */
export function privateLeaveAbroad(input: Input): Decision {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  return decidePrivateLeaveAbroad(reason, hoursMissed, hoursTaught);
}

/** 事假出境期限：結果與理由。 */
export function explainPrivateLeaveAbroad(input: Input): Result {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  return resultOfPrivateLeaveAbroad(reason, hoursMissed, hoursTaught);
}

/** 公假出境期限：notApplicable */
const OFFICIAL_LEAVE_ABROAD_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十三條第二款');

/** 公假出境期限：met */
const OFFICIAL_LEAVE_ABROAD_MET = /* @__PURE__ */ decided('met', '第十三條第二款');

/** 公假出境期限：deviates */
const OFFICIAL_LEAVE_ABROAD_DEVIATES = /* @__PURE__ */ decided('deviates', '第十三條第二款');

/** 公假出境期限所讀的事實 */
const OFFICIAL_LEAVE_ABROAD_FACTS: readonly string[] = ['出境.事由', '出境.未授課時數', '出境.學期授課時數'];

function openOfficialLeaveAbroad(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number): Decision {
  const inCase: Truth = reason === 'officialLeave' ? YES : reason === undefined ? UNKNOWN : NO;
  if (inCase === NO) return OFFICIAL_LEAVE_ABROAD_NOT_APPLICABLE;
  const principle: Truth = holdsAtEnds(hoursMissed, hoursTaught);
  if (inCase === YES && principle === YES) return OFFICIAL_LEAVE_ABROAD_MET;
  if (inCase === YES && principle === NO) return OFFICIAL_LEAVE_ABROAD_DEVIATES;
  return undeterminedDuty(
    '第十三條第二款',
    answer(reason === 'officialLeave' ? YES : reason === undefined ? UNKNOWN : NO, reason === undefined && '出境.事由'),
    YES,
    answer(
      holdsAtEnds(hoursMissed, hoursTaught),
      hoursMissed !== hoursMissed && '出境.未授課時數',
      hoursTaught !== hoursTaught && '出境.學期授課時數',
    ),
    OFFICIAL_LEAVE_ABROAD_FACTS,
  );
}

function decideOfficialLeaveAbroad(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number): Decision {
  const inCase: Truth = reason === 'officialLeave' ? YES : reason === undefined ? UNKNOWN : NO;
  if (inCase === NO) return OFFICIAL_LEAVE_ABROAD_NOT_APPLICABLE;
  if (inCase === YES && 3 * hoursMissed < hoursTaught) return OFFICIAL_LEAVE_ABROAD_MET;
  if (inCase === YES && 3 * hoursMissed >= hoursTaught) return OFFICIAL_LEAVE_ABROAD_DEVIATES;
  return openOfficialLeaveAbroad(reason, hoursMissed, hoursTaught);
}

function resultOfOfficialLeaveAbroad(reason: AbsenceAbroad | undefined, hoursMissed: number, hoursTaught: number): Result {
  return result(decideOfficialLeaveAbroad(reason, hoursMissed, hoursTaught), {
    text: '公假出境者，以未達學期授課時間之三分之一為原則。',
    values: [
      ['reason', showMember(reason, ABSENCE_ABROAD_NAMES)],
      ['hoursMissed', showNumber(hoursMissed, 1n, '小時')],
      ['hoursTaught', showNumber(hoursTaught, 1n, '小時')],
      ['absenceShare', '1/3'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 公假出境期限（第十三條第二款）
 *
 * > 公假出境者，以未達學期授課時間之三分之一為原則。
 *
 * - 適用 出境.事由 = 公假
 * - 原則應 出境.未授課時數 < （出境.學期授課時數 × 出境時間上限（1/3））
 */
export function officialLeaveAbroad(input: Input): Decision {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  return decideOfficialLeaveAbroad(reason, hoursMissed, hoursTaught);
}

/** 公假出境期限：結果與理由。 */
export function explainOfficialLeaveAbroad(input: Input): Result {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  return resultOfOfficialLeaveAbroad(reason, hoursMissed, hoursTaught);
}

/** 實習出境期限：notApplicable */
const INTERNSHIP_ABROAD_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十三條第四款');

/** 實習出境期限：met */
const INTERNSHIP_ABROAD_MET = /* @__PURE__ */ decided('met', '第十三條第四款');

/** 實習出境期限：deviates */
const INTERNSHIP_ABROAD_DEVIATES = /* @__PURE__ */ decided('deviates', '第十三條第四款');

/** 實習出境期限所讀的事實 */
const INTERNSHIP_ABROAD_FACTS: readonly string[] = ['出境.事由', '出境.月數'];

function openInternshipAbroad(reason: AbsenceAbroad | undefined, months: number): Decision {
  return undeterminedDuty(
    '第十三條第四款',
    answer(reason === 'internship' ? YES : reason === undefined ? UNKNOWN : NO, reason === undefined && '出境.事由'),
    YES,
    answer(months <= 30 ? YES : months > 30 ? NO : UNKNOWN, months !== months && '出境.月數'),
    INTERNSHIP_ABROAD_FACTS,
  );
}

function decideInternshipAbroad(reason: AbsenceAbroad | undefined, months: number): Decision {
  const inCase: Truth = reason === 'internship' ? YES : reason === undefined ? UNKNOWN : NO;
  if (inCase === NO) return INTERNSHIP_ABROAD_NOT_APPLICABLE;
  if (inCase === YES && months <= 30) return INTERNSHIP_ABROAD_MET;
  if (inCase === YES && months > 30) return INTERNSHIP_ABROAD_DEVIATES;
  return openInternshipAbroad(reason, months);
}

const ABROAD_MONTHS_PARTS: PartedFact = ['出境.月數', 'abroad', 'months', [0, 3.1]];

function resultOfInternshipAbroad(reason: AbsenceAbroad | undefined, months: number): Result {
  return result(decideInternshipAbroad(reason, months), {
    text: '實習出境者，以三個月為原則。',
    values: [
      ['reason', showMember(reason, ABSENCE_ABROAD_NAMES)],
      ['months', showNumber(months, 10n, '月')],
      ['internshipPeriod', '3 個月'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 實習出境期限（第十三條第四款）
 *
 * > 實習出境者，以三個月為原則。
 *
 * - 適用 出境.事由 = 實習
 * - 原則應 出境.月數 ≤ 實習出境期間（3 個月）
 */
export function internshipAbroad(input: Input): Decision {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const months = decimalOf(abroad.months, 10, 0, 600);
  return decideInternshipAbroad(reason, months);
}

/** 實習出境期限：結果與理由。 */
export function explainInternshipAbroad(input: Input): Result {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const months = decimalOf(abroad.months, 10, 0, 600);
  return resultOfInternshipAbroad(reason, months);
}

/** 逾事假期限：value */
const OVER_PRIVATE_LEAVE_VALUE = /* @__PURE__ */ decided('value', '第十三條第五款');

/** 逾事假期限所讀的事實 */
const OVER_PRIVATE_LEAVE_FACTS: readonly string[] = ['出境.事由', '出境.未授課時數', '出境.學期授課時數'];

function resultOfOverPrivateLeave(
  overPrivateLeaveValue: Truth,
  reason: AbsenceAbroad | undefined,
  hoursMissed: number,
  hoursTaught: number,
): Result {
  const value = overPrivateLeaveValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第十三條第五款', lacking(lackOfOverPrivateLeave(reason, hoursMissed, hoursTaught)), OVER_PRIVATE_LEAVE_FACTS)
      : OVER_PRIVATE_LEAVE_VALUE;
  return result(
    decision,
    {
      text: '超過前列出境期限者，均應辦理休學。',
      values: [
        ['reason', showMember(reason, ABSENCE_ABROAD_NAMES)],
        ['hoursMissed', showNumber(hoursMissed, 1n, '小時')],
        ['hoursTaught', showNumber(hoursTaught, 1n, '小時')],
        ['absenceShare', '1/3'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_3(input: Input): number | null | undefined {
  const abroad = recordOf(input?.abroad);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const value = 3 * (hoursMissed * 60) - hoursTaught * 60;
  return value === value
    ? value
    : lacking(hoursMissed !== hoursMissed && '出境.未授課時數', hoursTaught !== hoursTaught && '出境.學期授課時數').missing.length > 0
      ? undefined
      : null;
}

function valueOfOverPrivateLeave(overPrivateLeaveValue: Truth): boolean | undefined {
  const value = overPrivateLeaveValue;
  return truthValue(value);
}

/**
 * 逾事假期限（第十三條第五款）
 *
 * > 超過前列出境期限者，均應辦理休學。
 *
 * - 當 出境.事由 = 事假 則 出境.未授課時數 ≥ （出境.學期授課時數 × 出境時間上限（1/3））
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function overPrivateLeave(input: Input): boolean | undefined {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const overPrivateLeaveValue = computeOverPrivateLeave(reason, hoursMissed, hoursTaught);
  return valueOfOverPrivateLeave(overPrivateLeaveValue);
}

/** 逾事假期限：值與理由。 */
export function explainOverPrivateLeave(input: Input): Result {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const overPrivateLeaveValue = computeOverPrivateLeave(reason, hoursMissed, hoursTaught);
  return resultOfOverPrivateLeave(overPrivateLeaveValue, reason, hoursMissed, hoursTaught);
}

/** 逾原則期限：value */
const OVER_USUAL_PERIOD_VALUE = /* @__PURE__ */ decided('value', '第十三條第五款');

/** 逾原則期限所讀的事實 */
const OVER_USUAL_PERIOD_FACTS: readonly string[] = ['出境.事由', '出境.未授課時數', '出境.學期授課時數', '出境.月數'];

function resultOfOverUsualPeriod(
  overUsualPeriodValue: Truth,
  reason: AbsenceAbroad | undefined,
  hoursMissed: number,
  hoursTaught: number,
  months: number,
): Result {
  const value = overUsualPeriodValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第十三條第五款',
          lacking(lackOfOverUsualPeriod(reason, hoursMissed, hoursTaught, months)),
          OVER_USUAL_PERIOD_FACTS,
        )
      : OVER_USUAL_PERIOD_VALUE;
  return result(
    decision,
    {
      text: '超過前列出境期限者，均應辦理休學。',
      values: [
        ['reason', showMember(reason, ABSENCE_ABROAD_NAMES)],
        ['hoursMissed', showNumber(hoursMissed, 1n, '小時')],
        ['hoursTaught', showNumber(hoursTaught, 1n, '小時')],
        ['months', showNumber(months, 10n, '月')],
        ['absenceShare', '1/3'],
        ['internshipPeriod', '3 個月'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const ABROAD_REASON_PARTS_3: PartedFact = ['出境.事由', 'abroad', 'reason', ['privateLeave', 'officialLeave', 'internship']];

function difference_4(input: Input): number | null | undefined {
  const abroad = recordOf(input?.abroad);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const value = 3 * (hoursMissed * 60) - hoursTaught * 60;
  return value === value
    ? value
    : lacking(hoursMissed !== hoursMissed && '出境.未授課時數', hoursTaught !== hoursTaught && '出境.學期授課時數').missing.length > 0
      ? undefined
      : null;
}

const ABROAD_HOURS_MISSED_PARTS_4: PartedFact = [
  '出境.未授課時數',
  'abroad',
  'hoursMissed',
  { low: 0, high: 1000, scale: 1, starts: [0], turns: [[difference_4, '<']] },
];

const ABROAD_HOURS_TAUGHT_PARTS_4: PartedFact = [
  '出境.學期授課時數',
  'abroad',
  'hoursTaught',
  { low: 0, high: 1000, scale: 1, starts: [0], turns: [[difference_4, '<']] },
];

const OVER_USUAL_PERIOD_PARTS: Parts = {
  order: OVER_USUAL_PERIOD_FACTS,
  deciding: [ABROAD_REASON_PARTS_3],
  others: [ABROAD_HOURS_MISSED_PARTS_4, ABROAD_HOURS_TAUGHT_PARTS_4, ABROAD_MONTHS_PARTS],
};

function givenOverUsualPeriod(input: Input): Valued {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  const value = overUsualPeriodValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第十三條第五款',
          lacking(lackOfOverUsualPeriod(reason, hoursMissed, hoursTaught, months)),
          OVER_USUAL_PERIOD_FACTS,
        )
      : OVER_USUAL_PERIOD_VALUE,
    truthValue(value),
  );
}

function valueOfOverUsualPeriod(overUsualPeriodValue: Truth): boolean | undefined {
  const value = overUsualPeriodValue;
  return truthValue(value);
}

/**
 * 逾原則期限（第十三條第五款）
 *
 * > 超過前列出境期限者，均應辦理休學。
 *
 * - 當 出境.事由 = 公假 則 出境.未授課時數 ≥ （出境.學期授課時數 × 出境時間上限（1/3））
 * - 當 出境.事由 = 實習 則 出境.月數 > 實習出境期間（3 個月）
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function overUsualPeriod(input: Input): boolean | undefined {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  return settledValue(valueOfOverUsualPeriod(overUsualPeriodValue), givenOverUsualPeriod, input, OVER_USUAL_PERIOD_PARTS);
}

/** 逾原則期限：值與理由。 */
export function explainOverUsualPeriod(input: Input): Result {
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  return settledResult(
    resultOfOverUsualPeriod(overUsualPeriodValue, reason, hoursMissed, hoursTaught, months),
    givenOverUsualPeriod,
    input,
    OVER_USUAL_PERIOD_PARTS,
  );
}

/** 逾期之範圍：value */
const OVERRUN_VALUE = /* @__PURE__ */ decided('value', '第十三條第五款');

/** 逾期之範圍所讀的事實 */
const OVERRUN_FACTS: readonly string[] = ['出境.事由', '出境.未授課時數', '出境.學期授課時數', '出境.月數', '疑義.逾期之範圍'];

function resultOfOverrun(
  overrunValue: Truth,
  overrun: OverrunReading | undefined,
  overPrivateLeaveValue: Truth,
  overPrivateLeaveLack: Note,
  overUsualPeriodValue: Truth,
  overUsualPeriodLack: Note,
  reason: AbsenceAbroad | undefined,
  hoursMissed: number,
  hoursTaught: number,
  months: number,
): Result {
  const value = overrunValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第十三條第五款',
          lacking(lackOfOverrun(overrun, overPrivateLeaveValue, overPrivateLeaveLack, overUsualPeriodValue, overUsualPeriodLack)),
          OVERRUN_FACTS,
        )
      : OVERRUN_VALUE;
  return result(
    decision,
    {
      text: '超過前列出境期限者，均應辦理休學。',
      values: [
        ['reason', showMember(reason, ABSENCE_ABROAD_NAMES)],
        ['hoursMissed', showNumber(hoursMissed, 1n, '小時')],
        ['hoursTaught', showNumber(hoursTaught, 1n, '小時')],
        ['months', showNumber(months, 10n, '月')],
        ['overrun', showMember(overrun, OVERRUN_READING_NAMES)],
        ['overPrivateLeave', showTruth(overPrivateLeaveValue)],
        ['overUsualPeriod', showTruth(overUsualPeriodValue)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const ABROAD_REASON_PARTS_4: PartedFact = [
  '出境.事由',
  'abroad',
  'reason',
  ['privateLeave', 'officialLeave', 'leaveOfAbsence', 'internship'],
];

const ABROAD_HOURS_MISSED_PARTS_5: PartedFact = [
  '出境.未授課時數',
  'abroad',
  'hoursMissed',
  {
    low: 0,
    high: 1000,
    scale: 1,
    starts: [0],
    turns: [
      [difference_3, '<'],
      [difference_4, '<'],
    ],
  },
];

const ABROAD_HOURS_TAUGHT_PARTS_5: PartedFact = [
  '出境.學期授課時數',
  'abroad',
  'hoursTaught',
  {
    low: 0,
    high: 1000,
    scale: 1,
    starts: [0],
    turns: [
      [difference_3, '<'],
      [difference_4, '<'],
    ],
  },
];

const READINGS_OVERRUN_PARTS: PartedFact = ['疑義.逾期之範圍', 'readings', 'overrun', ['allPeriods', 'limitsOnly']];

const OVERRUN_PARTS: Parts = {
  order: OVERRUN_FACTS,
  deciding: [ABROAD_REASON_PARTS_4, READINGS_OVERRUN_PARTS, ABROAD_MONTHS_PARTS, ABROAD_HOURS_MISSED_PARTS_5, ABROAD_HOURS_TAUGHT_PARTS_5],
  others: [],
};

function givenOverrun(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const overrun = readOverrunReading(readings.overrun);
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const overPrivateLeaveValue = computeOverPrivateLeave(reason, hoursMissed, hoursTaught);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  const overrunValue = computeOverrun(overrun, overPrivateLeaveValue, overUsualPeriodValue);
  const overPrivateLeaveLack = overPrivateLeaveValue === UNKNOWN ? lackOfOverPrivateLeave(reason, hoursMissed, hoursTaught) : false;
  const overUsualPeriodLack = overUsualPeriodValue === UNKNOWN ? lackOfOverUsualPeriod(reason, hoursMissed, hoursTaught, months) : false;
  const value = overrunValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第十三條第五款',
          lacking(lackOfOverrun(overrun, overPrivateLeaveValue, overPrivateLeaveLack, overUsualPeriodValue, overUsualPeriodLack)),
          OVERRUN_FACTS,
        )
      : OVERRUN_VALUE,
    truthValue(value),
  );
}

function valueOfOverrun(overrunValue: Truth): boolean | undefined {
  const value = overrunValue;
  return truthValue(value);
}

/**
 * 逾期之範圍（第十三條第五款）
 *
 * > 超過前列出境期限者，均應辦理休學。
 *
 * - 其餘 （疑義.逾期之範圍 = 甲說 且 （逾事假期限 或 逾原則期限）） 或 （疑義.逾期之範圍 = 乙說 且 逾事假期限） 或 （（逾事假期限 或 逾原則期限） 且 逾事假期限）
 *
 * undefined：無法判定。
 */
export function overrun_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const overrun = readOverrunReading(readings.overrun);
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const overPrivateLeaveValue = computeOverPrivateLeave(reason, hoursMissed, hoursTaught);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  const overrunValue = computeOverrun(overrun, overPrivateLeaveValue, overUsualPeriodValue);
  return settledValue(valueOfOverrun(overrunValue), givenOverrun, input, OVERRUN_PARTS);
}

/** 逾期之範圍：值與理由。 */
export function explainOverrun(input: Input): Result {
  const readings = recordOf(input?.readings);
  const overrun = readOverrunReading(readings.overrun);
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const overPrivateLeaveValue = computeOverPrivateLeave(reason, hoursMissed, hoursTaught);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  const overrunValue = computeOverrun(overrun, overPrivateLeaveValue, overUsualPeriodValue);
  const overPrivateLeaveLack = overPrivateLeaveValue === UNKNOWN ? lackOfOverPrivateLeave(reason, hoursMissed, hoursTaught) : false;
  const overUsualPeriodLack = overUsualPeriodValue === UNKNOWN ? lackOfOverUsualPeriod(reason, hoursMissed, hoursTaught, months) : false;
  return settledResult(
    resultOfOverrun(
      overrunValue,
      overrun,
      overPrivateLeaveValue,
      overPrivateLeaveLack,
      overUsualPeriodValue,
      overUsualPeriodLack,
      reason,
      hoursMissed,
      hoursTaught,
      months,
    ),
    givenOverrun,
    input,
    OVERRUN_PARTS,
  );
}

/** 超過出境期限：value */
const ABSENCE_TOO_LONG_VALUE = /* @__PURE__ */ decided('value', '第十三條第五款');

/** 超過出境期限：notApplicable */
const ABSENCE_TOO_LONG_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十三條第五款');

/** 超過出境期限所讀的事實 */
const ABSENCE_TOO_LONG_FACTS: readonly string[] = ['出境.事由', '出境.未授課時數', '出境.學期授課時數', '出境.月數', '疑義.逾期之範圍'];

function openAbsenceTooLong(overrunValue: Truth, overrunLack: Note): Decision {
  if (overrunValue === YES) return ABSENCE_TOO_LONG_VALUE;
  if (overrunValue === NO) return ABSENCE_TOO_LONG_NOT_APPLICABLE;
  return undeterminedEffect('第十三條第五款', answer(overrunValue, overrunLack), ABSENCE_TOO_LONG_FACTS);
}

const ABSENCE_TOO_LONG_PARTS: Parts = {
  order: ABSENCE_TOO_LONG_FACTS,
  deciding: [ABROAD_REASON_PARTS_4, READINGS_OVERRUN_PARTS, ABROAD_MONTHS_PARTS, ABROAD_HOURS_MISSED_PARTS_5, ABROAD_HOURS_TAUGHT_PARTS_5],
  others: [],
};

function givenAbsenceTooLong(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const overrun = readOverrunReading(readings.overrun);
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const overPrivateLeaveValue = computeOverPrivateLeave(reason, hoursMissed, hoursTaught);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  const overrunValue = computeOverrun(overrun, overPrivateLeaveValue, overUsualPeriodValue);
  const overPrivateLeaveLack = overPrivateLeaveValue === UNKNOWN ? lackOfOverPrivateLeave(reason, hoursMissed, hoursTaught) : false;
  const overUsualPeriodLack = overUsualPeriodValue === UNKNOWN ? lackOfOverUsualPeriod(reason, hoursMissed, hoursTaught, months) : false;
  const overrunLack =
    overrunValue === UNKNOWN
      ? lackOfOverrun(overrun, overPrivateLeaveValue, overPrivateLeaveLack, overUsualPeriodValue, overUsualPeriodLack)
      : false;
  return overrunValue === YES
    ? ABSENCE_TOO_LONG_VALUE
    : overrunValue === NO
      ? ABSENCE_TOO_LONG_NOT_APPLICABLE
      : openAbsenceTooLong(overrunValue, overrunLack);
}

function resultOfAbsenceTooLong(
  overrunValue: Truth,
  overrunLack: Note,
  input: Input,
  reason: AbsenceAbroad | undefined,
  hoursMissed: number,
  hoursTaught: number,
  months: number,
  overrun: OverrunReading | undefined,
): Result {
  return result(
    settled(
      overrunValue === YES
        ? ABSENCE_TOO_LONG_VALUE
        : overrunValue === NO
          ? ABSENCE_TOO_LONG_NOT_APPLICABLE
          : openAbsenceTooLong(overrunValue, overrunLack),
      givenAbsenceTooLong,
      input,
      ABSENCE_TOO_LONG_PARTS,
    ),
    {
      text: '超過前列出境期限者，均應辦理休學。',
      values: [
        ['reason', showMember(reason, ABSENCE_ABROAD_NAMES)],
        ['hoursMissed', showNumber(hoursMissed, 1n, '小時')],
        ['hoursTaught', showNumber(hoursTaught, 1n, '小時')],
        ['months', showNumber(months, 10n, '月')],
        ['readings.overrun', showMember(overrun, OVERRUN_READING_NAMES)],
        ['definition.overrun', showTruth(overrunValue)],
      ],
      caveats: [],
      effects: ['應辦理休學'],
    },
  );
}

/**
 * 超過出境期限（第十三條第五款）
 *
 * > 超過前列出境期限者，均應辦理休學。
 *
 * - 當 逾期之範圍
 * - 效果 應辦理休學
 */
export function absenceTooLong(input: Input): Decision {
  return settled(givenAbsenceTooLong(input), givenAbsenceTooLong, input, ABSENCE_TOO_LONG_PARTS);
}

/** 超過出境期限：結果與理由。 */
export function explainAbsenceTooLong(input: Input): Result {
  const readings = recordOf(input?.readings);
  const overrun = readOverrunReading(readings.overrun);
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const overPrivateLeaveValue = computeOverPrivateLeave(reason, hoursMissed, hoursTaught);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  const overrunValue = computeOverrun(overrun, overPrivateLeaveValue, overUsualPeriodValue);
  const overPrivateLeaveLack = overPrivateLeaveValue === UNKNOWN ? lackOfOverPrivateLeave(reason, hoursMissed, hoursTaught) : false;
  const overUsualPeriodLack = overUsualPeriodValue === UNKNOWN ? lackOfOverUsualPeriod(reason, hoursMissed, hoursTaught, months) : false;
  const overrunLack =
    overrunValue === UNKNOWN
      ? lackOfOverrun(overrun, overPrivateLeaveValue, overPrivateLeaveLack, overUsualPeriodValue, overUsualPeriodLack)
      : false;
  return resultOfAbsenceTooLong(overrunValue, overrunLack, input, reason, hoursMissed, hoursTaught, months, overrun);
}

/** 未繳費之效果：value */
const UNPAID_FEES_VALUE = /* @__PURE__ */ decided('value', '第十八條第一項');

/** 未繳費之效果：notApplicable */
const UNPAID_FEES_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十八條第一項');

/** 未繳費之效果所讀的事實 */
const UNPAID_FEES_FACTS: readonly string[] = ['註冊.繳清費用'];

function openUnpaidFees(feesPaid: Truth): Decision {
  return undeterminedEffect('第十八條第一項', answer(sameTruth(feesPaid, NO), feesPaid === UNKNOWN && '註冊.繳清費用'), UNPAID_FEES_FACTS);
}

function decideUnpaidFees(feesPaid: Truth): Decision {
  const inCase: Truth = sameTruth(feesPaid, NO);
  if (inCase === YES) return UNPAID_FEES_VALUE;
  if (inCase === NO) return UNPAID_FEES_NOT_APPLICABLE;
  return openUnpaidFees(feesPaid);
}

/** 未繳費之效果（第十八條第一項）發生效果時：註冊.已註冊 ＝ 否 */
export type UnpaidFeesConsequences = readonly [Consequence<'registration', 'registered', false, never>];

function resultOfUnpaidFees(feesPaid: Truth): ResultWith<UnpaidFeesConsequences> {
  return withConsequences<UnpaidFeesConsequences>(
    result(decideUnpaidFees(feesPaid), {
      text: '學生應於每學期規定之期限內，繳清各項費用，未繳費者以未註冊論；並應依規定之日期，至教務處為註冊之登記，註冊始為完成。',
      values: [['feesPaid', showTruth(feesPaid)]],
      caveats: [],
      effects: ['以未註冊論', '註冊.已註冊 ＝ 否'],
    }),
    () => [{ record: 'registration', field: 'registered', names: ['註冊', '已註冊'], value: false, shown: '否' }],
  );
}

/**
 * 未繳費之效果（第十八條第一項）
 *
 * > 學生應於每學期規定之期限內，繳清各項費用，未繳費者以未註冊論；並應依規定之日期，至教務處為註冊之登記，註冊始為完成。
 *
 * - 當 註冊.繳清費用 = 否
 * - 效果 以未註冊論
 * - 效果 註冊.已註冊 ＝ 否
 */
export function unpaidFees(input: Input): Decision {
  const registration = recordOf(input?.registration);
  const feesPaid = readBoolean(registration.feesPaid);
  return decideUnpaidFees(feesPaid);
}

/** 未繳費之效果：結果與理由。 */
export function explainUnpaidFees(input: Input): ResultWith<UnpaidFeesConsequences> {
  const registration = recordOf(input?.registration);
  const feesPaid = readBoolean(registration.feesPaid);
  return resultOfUnpaidFees(feesPaid);
}

/** 新生未繳費：value */
const NEW_STUDENT_UNPAID_VALUE = /* @__PURE__ */ decided('value', '第十八條第二項');

/** 新生未繳費：notApplicable */
const NEW_STUDENT_UNPAID_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十八條第二項');

/** 新生未繳費所讀的事實 */
const NEW_STUDENT_UNPAID_FACTS: readonly string[] = ['學生.新生', '註冊.繳清費用', '註冊.在准假期內'];

function openNewStudentUnpaid(isNew: Truth, feesPaid: Truth, withinLeave: Truth): Decision {
  return undeterminedEffect(
    '第十八條第二項',
    allAnswers(
      answer(isNew, isNew === UNKNOWN && '學生.新生'),
      allAnswers(
        answer(sameTruth(feesPaid, NO), feesPaid === UNKNOWN && '註冊.繳清費用'),
        answer(sameTruth(withinLeave, NO), withinLeave === UNKNOWN && '註冊.在准假期內'),
      ),
    ),
    NEW_STUDENT_UNPAID_FACTS,
  );
}

function decideNewStudentUnpaid(isNew: Truth, feesPaid: Truth, withinLeave: Truth): Decision {
  const inCase: Truth = and(isNew, and(sameTruth(feesPaid, NO), sameTruth(withinLeave, NO)));
  if (inCase === YES) return NEW_STUDENT_UNPAID_VALUE;
  if (inCase === NO) return NEW_STUDENT_UNPAID_NOT_APPLICABLE;
  return openNewStudentUnpaid(isNew, feesPaid, withinLeave);
}

const STUDENT_IS_NEW_PARTS: PartedFact = ['學生.新生', 'student', 'isNew', [true, false]];

function resultOfNewStudentUnpaid(isNew: Truth, feesPaid: Truth, withinLeave: Truth): Result {
  return result(decideNewStudentUnpaid(isNew, feesPaid, withinLeave), {
    text: '新生（含轉學生入學之第一學期）未獲准假，或已逾准假之日期，而仍未繳納各項費用者，撤銷其入學資格。',
    values: [
      ['isNew', showTruth(isNew)],
      ['feesPaid', showTruth(feesPaid)],
      ['withinLeave', showTruth(withinLeave)],
    ],
    caveats: [],
    effects: ['撤銷入學資格'],
  });
}

/**
 * 新生未繳費（第十八條第二項）
 *
 * > 新生（含轉學生入學之第一學期）未獲准假，或已逾准假之日期，而仍未繳納各項費用者，撤銷其入學資格。
 *
 * - 適用 學生.新生
 * - 當 註冊.繳清費用 = 否 且 註冊.在准假期內 = 否
 * - 效果 撤銷入學資格
 */
export function newStudentUnpaid(input: Input): Decision {
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const registration = recordOf(input?.registration);
  const feesPaid = readBoolean(registration.feesPaid);
  const withinLeave = readBoolean(registration.withinLeave);
  return decideNewStudentUnpaid(isNew, feesPaid, withinLeave);
}

/** 新生未繳費：結果與理由。 */
export function explainNewStudentUnpaid(input: Input): Result {
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const registration = recordOf(input?.registration);
  const feesPaid = readBoolean(registration.feesPaid);
  const withinLeave = readBoolean(registration.withinLeave);
  return resultOfNewStudentUnpaid(isNew, feesPaid, withinLeave);
}

/** 註冊之請假：met */
const REGISTRATION_LEAVE_DAYS_MET = /* @__PURE__ */ decided('met', '第十八條第三項');

/** 註冊之請假：violated */
const REGISTRATION_LEAVE_DAYS_VIOLATED = /* @__PURE__ */ decided('violated', '第十八條第三項');

/** 註冊之請假所讀的事實 */
const REGISTRATION_LEAVE_DAYS_FACTS: readonly string[] = ['註冊.請假日數'];

function openRegistrationLeaveDays(leaveDays: number): Decision {
  return undeterminedDuty(
    '第十八條第三項',
    YES,
    answer(leaveDays <= 14 ? YES : leaveDays > 14 ? NO : UNKNOWN, leaveDays !== leaveDays && '註冊.請假日數'),
    YES,
    REGISTRATION_LEAVE_DAYS_FACTS,
  );
}

const REGISTRATION_LEAVE_DAYS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openRegistrationLeaveDays(NaN));

function resultOfRegistrationLeaveDays(leaveDays: number): Result {
  return result(
    leaveDays <= 14
      ? REGISTRATION_LEAVE_DAYS_MET
      : leaveDays > 14
        ? REGISTRATION_LEAVE_DAYS_VIOLATED
        : REGISTRATION_LEAVE_DAYS_UNDETERMINED,
    {
      text: '舊生應在每學期所定之期限內，辦妥繳費手續。遇公假、親喪、嚴重疾病或特殊事故，無法如期繳費者，應按請假手續辦理；註冊之請假，以二星期為限。',
      values: [
        ['leaveDays', showNumber(leaveDays, 1n, '日')],
        ['registrationLeave', '2 星期'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 註冊之請假（第十八條第三項）
 *
 * > 舊生應在每學期所定之期限內，辦妥繳費手續。遇公假、親喪、嚴重疾病或特殊事故，無法如期繳費者，應按請假手續辦理；註冊之請假，以二星期為限。
 *
 * - 應 註冊.請假日數 ≤ 註冊請假期限（2 星期）
 */
export function registrationLeaveDays(input: Input): Decision {
  const registration = recordOf(input?.registration);
  const leaveDays = integerOf(registration.leaveDays, 0, 366);
  return leaveDays <= 14
    ? REGISTRATION_LEAVE_DAYS_MET
    : leaveDays > 14
      ? REGISTRATION_LEAVE_DAYS_VIOLATED
      : REGISTRATION_LEAVE_DAYS_UNDETERMINED;
}

/** 註冊之請假：結果與理由。 */
export function explainRegistrationLeaveDays(input: Input): Result {
  const registration = recordOf(input?.registration);
  const leaveDays = integerOf(registration.leaveDays, 0, 366);
  return resultOfRegistrationLeaveDays(leaveDays);
}

/** 舊生延誤繳費：value */
const LATE_PAYMENT_VALUE = /* @__PURE__ */ decided('value', '第十八條第四項');

/** 舊生延誤繳費：notApplicable */
const LATE_PAYMENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十八條第四項');

/** 舊生延誤繳費所讀的事實 */
const LATE_PAYMENT_FACTS: readonly string[] = ['學生.新生', '註冊.已請假', '註冊.延誤日數'];

function openLatePayment(isNew: Truth, leaveRequested: Truth, delayDays: number): Decision {
  return undeterminedEffect(
    '第十八條第四項',
    allAnswers(
      answer(sameTruth(isNew, NO), isNew === UNKNOWN && '學生.新生'),
      allAnswers(
        answer(sameTruth(leaveRequested, NO), leaveRequested === UNKNOWN && '註冊.已請假'),
        answer(delayDays > 14 ? YES : delayDays <= 14 ? NO : UNKNOWN, delayDays !== delayDays && '註冊.延誤日數'),
      ),
    ),
    LATE_PAYMENT_FACTS,
  );
}

function decideLatePayment(isNew: Truth, leaveRequested: Truth, delayDays: number): Decision {
  const inCase: Truth = and(
    sameTruth(isNew, NO),
    and(sameTruth(leaveRequested, NO), delayDays > 14 ? YES : delayDays <= 14 ? NO : UNKNOWN),
  );
  if (inCase === YES) return LATE_PAYMENT_VALUE;
  if (inCase === NO) return LATE_PAYMENT_NOT_APPLICABLE;
  return openLatePayment(isNew, leaveRequested, delayDays);
}

function resultOfLatePayment(isNew: Truth, leaveRequested: Truth, delayDays: number): Result {
  return result(decideLatePayment(isNew, leaveRequested, delayDays), {
    text: '舊生未請假，而延誤繳費逾二星期者，依本校獎懲規定逕予懲處，並應即辦理休學手續（應繳之各項費用，並依規定補交）；經通知後，仍未依限辦理休學手續者，除出於不可抗力之原因外，應即令退學。',
    values: [
      ['isNew', showTruth(isNew)],
      ['leaveRequested', showTruth(leaveRequested)],
      ['delayDays', showNumber(delayDays, 1n, '日')],
      ['paymentDelay', '2 星期'],
    ],
    caveats: [],
    effects: ['依獎懲規定懲處並辦理休學'],
  });
}

/**
 * 舊生延誤繳費（第十八條第四項）
 *
 * > 舊生未請假，而延誤繳費逾二星期者，依本校獎懲規定逕予懲處，並應即辦理休學手續（應繳之各項費用，並依規定補交）；經通知後，仍未依限辦理休學手續者，除出於不可抗力之原因外，應即令退學。
 *
 * - 適用 學生.新生 = 否
 * - 當 註冊.已請假 = 否 且 註冊.延誤日數 > 延誤繳費期限（2 星期）
 * - 效果 依獎懲規定懲處並辦理休學
 */
export function latePayment(input: Input): Decision {
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const registration = recordOf(input?.registration);
  const leaveRequested = readBoolean(registration.leaveRequested);
  const delayDays = integerOf(registration.delayDays, 0, 366);
  return decideLatePayment(isNew, leaveRequested, delayDays);
}

/** 舊生延誤繳費：結果與理由。 */
export function explainLatePayment(input: Input): Result {
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const registration = recordOf(input?.registration);
  const leaveRequested = readBoolean(registration.leaveRequested);
  const delayDays = integerOf(registration.delayDays, 0, 366);
  return resultOfLatePayment(isNew, leaveRequested, delayDays);
}

/** 經通知未辦休學：value */
const IGNORED_LEAVE_NOTICE_VALUE = /* @__PURE__ */ decided('value', '第十八條第四項');

/** 經通知未辦休學：notApplicable */
const IGNORED_LEAVE_NOTICE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十八條第四項');

/** 經通知未辦休學所讀的事實 */
const IGNORED_LEAVE_NOTICE_FACTS: readonly string[] = ['學生.新生', '註冊.已請假', '註冊.延誤日數', '註冊.通知後未辦休學', '註冊.不可抗力'];

function openIgnoredLeaveNotice(
  isNew: Truth,
  leaveRequested: Truth,
  delayDays: number,
  ignoredNotice: Truth,
  forceMajeure: Truth,
): Decision {
  return undeterminedEffect(
    '第十八條第四項',
    allAnswers(
      answer(sameTruth(isNew, NO), isNew === UNKNOWN && '學生.新生'),
      allAnswers(
        answer(sameTruth(leaveRequested, NO), leaveRequested === UNKNOWN && '註冊.已請假'),
        answer(delayDays > 14 ? YES : delayDays <= 14 ? NO : UNKNOWN, delayDays !== delayDays && '註冊.延誤日數'),
        answer(ignoredNotice, ignoredNotice === UNKNOWN && '註冊.通知後未辦休學'),
      ),
      notAnswer(answer(forceMajeure, forceMajeure === UNKNOWN && '註冊.不可抗力')),
    ),
    IGNORED_LEAVE_NOTICE_FACTS,
  );
}

function decideIgnoredLeaveNotice(
  isNew: Truth,
  leaveRequested: Truth,
  delayDays: number,
  ignoredNotice: Truth,
  forceMajeure: Truth,
): Decision {
  const inCase: Truth = and(
    and(
      sameTruth(isNew, NO),
      and(and(sameTruth(leaveRequested, NO), delayDays > 14 ? YES : delayDays <= 14 ? NO : UNKNOWN), ignoredNotice),
    ),
    not(forceMajeure),
  );
  if (inCase === YES) return IGNORED_LEAVE_NOTICE_VALUE;
  if (inCase === NO) return IGNORED_LEAVE_NOTICE_NOT_APPLICABLE;
  return openIgnoredLeaveNotice(isNew, leaveRequested, delayDays, ignoredNotice, forceMajeure);
}

function resultOfIgnoredLeaveNotice(
  isNew: Truth,
  leaveRequested: Truth,
  delayDays: number,
  ignoredNotice: Truth,
  forceMajeure: Truth,
): Result {
  return result(decideIgnoredLeaveNotice(isNew, leaveRequested, delayDays, ignoredNotice, forceMajeure), {
    text: '舊生未請假，而延誤繳費逾二星期者，依本校獎懲規定逕予懲處，並應即辦理休學手續（應繳之各項費用，並依規定補交）；經通知後，仍未依限辦理休學手續者，除出於不可抗力之原因外，應即令退學。',
    values: [
      ['isNew', showTruth(isNew)],
      ['leaveRequested', showTruth(leaveRequested)],
      ['delayDays', showNumber(delayDays, 1n, '日')],
      ['ignoredNotice', showTruth(ignoredNotice)],
      ['forceMajeure', showTruth(forceMajeure)],
      ['paymentDelay', '2 星期'],
    ],
    caveats: [],
    effects: ['即令退學'],
  });
}

/**
 * 經通知未辦休學（第十八條第四項）
 *
 * > 舊生未請假，而延誤繳費逾二星期者，依本校獎懲規定逕予懲處，並應即辦理休學手續（應繳之各項費用，並依規定補交）；經通知後，仍未依限辦理休學手續者，除出於不可抗力之原因外，應即令退學。
 *
 * - 適用 學生.新生 = 否
 * - 當 註冊.已請假 = 否 且 註冊.延誤日數 > 延誤繳費期限（2 星期） 且 註冊.通知後未辦休學
 * - 除外 註冊.不可抗力
 * - 效果 即令退學
 */
export function ignoredLeaveNotice(input: Input): Decision {
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const registration = recordOf(input?.registration);
  const leaveRequested = readBoolean(registration.leaveRequested);
  const delayDays = integerOf(registration.delayDays, 0, 366);
  const ignoredNotice = readBoolean(registration.ignoredNotice);
  const forceMajeure = readBoolean(registration.forceMajeure);
  return decideIgnoredLeaveNotice(isNew, leaveRequested, delayDays, ignoredNotice, forceMajeure);
}

/** 經通知未辦休學：結果與理由。 */
export function explainIgnoredLeaveNotice(input: Input): Result {
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const registration = recordOf(input?.registration);
  const leaveRequested = readBoolean(registration.leaveRequested);
  const delayDays = integerOf(registration.delayDays, 0, 366);
  const ignoredNotice = readBoolean(registration.ignoredNotice);
  const forceMajeure = readBoolean(registration.forceMajeure);
  return resultOfIgnoredLeaveNotice(isNew, leaveRequested, delayDays, ignoredNotice, forceMajeure);
}

/** 緩繳之申請：entitled */
const DEFERRED_FEES_ENTITLED = /* @__PURE__ */ decided('entitled', '第十八條第五項');

/** 緩繳之申請：notEntitled */
const DEFERRED_FEES_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十八條第五項');

/** 緩繳之申請所讀的事實 */
const DEFERRED_FEES_FACTS: readonly string[] = ['註冊.有緩繳事由', '註冊.開學後申請日數'];

function openDeferredFees(hardship: Truth, daysSinceStart: number): Decision {
  return undeterminedPermission(
    '第十八條第五項',
    YES,
    allAnswers(
      answer(hardship, hardship === UNKNOWN && '註冊.有緩繳事由'),
      answer(daysSinceStart <= 14 ? YES : daysSinceStart > 14 ? NO : UNKNOWN, daysSinceStart !== daysSinceStart && '註冊.開學後申請日數'),
    ),
    DEFERRED_FEES_FACTS,
  );
}

function decideDeferredFees(hardship: Truth, daysSinceStart: number): Decision {
  const when: Truth = and(hardship, daysSinceStart <= 14 ? YES : daysSinceStart > 14 ? NO : UNKNOWN);
  if (when === YES) return DEFERRED_FEES_ENTITLED;
  if (when === NO) return DEFERRED_FEES_NOT_ENTITLED;
  return openDeferredFees(hardship, daysSinceStart);
}

function resultOfDeferredFees(hardship: Truth, daysSinceStart: number): Result {
  return result(decideDeferredFees(hardship, daysSinceStart), {
    text: '學生因經濟困難或有其他重大事由，而無法依期限繳交學雜費者，得於開學後二週內，敘明其理由、繳款之期限與方式，附具相關之證明文件，向教務處申請緩繳。經核准而未按時繳納者，以逾期未註冊論。',
    values: [
      ['hardship', showTruth(hardship)],
      ['daysSinceStart', showNumber(daysSinceStart, 1n, '日')],
      ['deferredFeePeriod', '2 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 緩繳之申請（第十八條第五項）
 *
 * > 學生因經濟困難或有其他重大事由，而無法依期限繳交學雜費者，得於開學後二週內，敘明其理由、繳款之期限與方式，附具相關之證明文件，向教務處申請緩繳。經核准而未按時繳納者，以逾期未註冊論。
 *
 * - 當 註冊.有緩繳事由 且 註冊.開學後申請日數 ≤ 緩繳申請期限（2 週）
 * - 得 申請緩繳學雜費
 */
export function deferredFees(input: Input): Decision {
  const registration = recordOf(input?.registration);
  const hardship = readBoolean(registration.hardship);
  const daysSinceStart = integerOf(registration.daysSinceStart, 0, 366);
  return decideDeferredFees(hardship, daysSinceStart);
}

/** 緩繳之申請：結果與理由。 */
export function explainDeferredFees(input: Input): Result {
  const registration = recordOf(input?.registration);
  const hardship = readBoolean(registration.hardship);
  const daysSinceStart = integerOf(registration.daysSinceStart, 0, 366);
  return resultOfDeferredFees(hardship, daysSinceStart);
}

/** 緩繳後未按時繳納：value */
const DEFERRED_FEES_UNPAID_VALUE = /* @__PURE__ */ decided('value', '第十八條第五項');

/** 緩繳後未按時繳納：notApplicable */
const DEFERRED_FEES_UNPAID_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十八條第五項');

/** 緩繳後未按時繳納所讀的事實 */
const DEFERRED_FEES_UNPAID_FACTS: readonly string[] = ['註冊.緩繳獲准', '註冊.緩繳後按時繳納'];

function openDeferredFeesUnpaid(deferralGranted: Truth, deferredFeePaid: Truth): Decision {
  return undeterminedEffect(
    '第十八條第五項',
    allAnswers(
      answer(deferralGranted, deferralGranted === UNKNOWN && '註冊.緩繳獲准'),
      answer(sameTruth(deferredFeePaid, NO), deferredFeePaid === UNKNOWN && '註冊.緩繳後按時繳納'),
    ),
    DEFERRED_FEES_UNPAID_FACTS,
  );
}

function decideDeferredFeesUnpaid(deferralGranted: Truth, deferredFeePaid: Truth): Decision {
  const inCase: Truth = and(deferralGranted, sameTruth(deferredFeePaid, NO));
  if (inCase === YES) return DEFERRED_FEES_UNPAID_VALUE;
  if (inCase === NO) return DEFERRED_FEES_UNPAID_NOT_APPLICABLE;
  return openDeferredFeesUnpaid(deferralGranted, deferredFeePaid);
}

/** 緩繳後未按時繳納（第十八條第五項）發生效果時：註冊.已註冊 ＝ 否 */
export type DeferredFeesUnpaidConsequences = readonly [Consequence<'registration', 'registered', false, never>];

function resultOfDeferredFeesUnpaid(deferralGranted: Truth, deferredFeePaid: Truth): ResultWith<DeferredFeesUnpaidConsequences> {
  return withConsequences<DeferredFeesUnpaidConsequences>(
    result(decideDeferredFeesUnpaid(deferralGranted, deferredFeePaid), {
      text: '學生因經濟困難或有其他重大事由，而無法依期限繳交學雜費者，得於開學後二週內，敘明其理由、繳款之期限與方式，附具相關之證明文件，向教務處申請緩繳。經核准而未按時繳納者，以逾期未註冊論。',
      values: [
        ['deferralGranted', showTruth(deferralGranted)],
        ['deferredFeePaid', showTruth(deferredFeePaid)],
      ],
      caveats: [],
      effects: ['以逾期未註冊論', '註冊.已註冊 ＝ 否'],
    }),
    () => [{ record: 'registration', field: 'registered', names: ['註冊', '已註冊'], value: false, shown: '否' }],
  );
}

/**
 * 緩繳後未按時繳納（第十八條第五項）
 *
 * > 學生因經濟困難或有其他重大事由，而無法依期限繳交學雜費者，得於開學後二週內，敘明其理由、繳款之期限與方式，附具相關之證明文件，向教務處申請緩繳。經核准而未按時繳納者，以逾期未註冊論。
 *
 * - 當 註冊.緩繳獲准 且 註冊.緩繳後按時繳納 = 否
 * - 效果 以逾期未註冊論
 * - 效果 註冊.已註冊 ＝ 否
 */
export function deferredFeesUnpaid(input: Input): Decision {
  const registration = recordOf(input?.registration);
  const deferralGranted = readBoolean(registration.deferralGranted);
  const deferredFeePaid = readBoolean(registration.deferredFeePaid);
  return decideDeferredFeesUnpaid(deferralGranted, deferredFeePaid);
}

/** 緩繳後未按時繳納：結果與理由。 */
export function explainDeferredFeesUnpaid(input: Input): ResultWith<DeferredFeesUnpaidConsequences> {
  const registration = recordOf(input?.registration);
  const deferralGranted = readBoolean(registration.deferralGranted);
  const deferredFeePaid = readBoolean(registration.deferredFeePaid);
  return resultOfDeferredFeesUnpaid(deferralGranted, deferredFeePaid);
}

/** 欠繳學分費之休學：value */
const CREDIT_FEE_LEAVE_VALUE = /* @__PURE__ */ decided('value', '第十九條第二項');

/** 欠繳學分費之休學：notApplicable */
const CREDIT_FEE_LEAVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十九條第二項');

/** 欠繳學分費之休學所讀的事實 */
const CREDIT_FEE_LEAVE_FACTS: readonly string[] = ['註冊.學分費逾期日數', '註冊.休學年限已滿'];

function openCreditFeeLeave(creditFeeOverdueDays: number, leaveQuotaUsed: Truth): Decision {
  return undeterminedEffect(
    '第十九條第二項',
    allAnswers(
      answer(
        creditFeeOverdueDays >= 14 ? YES : creditFeeOverdueDays < 14 ? NO : UNKNOWN,
        creditFeeOverdueDays !== creditFeeOverdueDays && '註冊.學分費逾期日數',
      ),
      answer(sameTruth(leaveQuotaUsed, NO), leaveQuotaUsed === UNKNOWN && '註冊.休學年限已滿'),
    ),
    CREDIT_FEE_LEAVE_FACTS,
  );
}

function decideCreditFeeLeave(creditFeeOverdueDays: number, leaveQuotaUsed: Truth): Decision {
  const inCase: Truth = and(creditFeeOverdueDays >= 14 ? YES : creditFeeOverdueDays < 14 ? NO : UNKNOWN, sameTruth(leaveQuotaUsed, NO));
  if (inCase === YES) return CREDIT_FEE_LEAVE_VALUE;
  if (inCase === NO) return CREDIT_FEE_LEAVE_NOT_APPLICABLE;
  return openCreditFeeLeave(creditFeeOverdueDays, leaveQuotaUsed);
}

function resultOfCreditFeeLeave(creditFeeOverdueDays: number, leaveQuotaUsed: Truth): Result {
  return result(decideCreditFeeLeave(creditFeeOverdueDays, leaveQuotaUsed), {
    text: '學生應於每學期加退選截止日之後，依所定之期限繳交各項學分費；逾繳費期限達二週而仍未繳清者，即令其辦理休學；休學年限業已屆滿者，應令退學。',
    values: [
      ['creditFeeOverdueDays', showNumber(creditFeeOverdueDays, 1n, '日')],
      ['leaveQuotaUsed', showTruth(leaveQuotaUsed)],
      ['creditFeeOverdue', '2 週'],
    ],
    caveats: [],
    effects: ['令其辦理休學'],
  });
}

/**
 * 欠繳學分費之休學（第十九條第二項）
 *
 * > 學生應於每學期加退選截止日之後，依所定之期限繳交各項學分費；逾繳費期限達二週而仍未繳清者，即令其辦理休學；休學年限業已屆滿者，應令退學。
 *
 * - 當 註冊.學分費逾期日數 ≥ 欠繳學分費期限（2 週） 且 註冊.休學年限已滿 = 否
 * - 效果 令其辦理休學
 */
export function creditFeeLeave(input: Input): Decision {
  const registration = recordOf(input?.registration);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const leaveQuotaUsed = readBoolean(registration.leaveQuotaUsed);
  return decideCreditFeeLeave(creditFeeOverdueDays, leaveQuotaUsed);
}

/** 欠繳學分費之休學：結果與理由。 */
export function explainCreditFeeLeave(input: Input): Result {
  const registration = recordOf(input?.registration);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const leaveQuotaUsed = readBoolean(registration.leaveQuotaUsed);
  return resultOfCreditFeeLeave(creditFeeOverdueDays, leaveQuotaUsed);
}

/** 欠繳學分費之退學：value */
const CREDIT_FEE_DISMISSAL_VALUE = /* @__PURE__ */ decided('value', '第十九條第二項');

/** 欠繳學分費之退學：notApplicable */
const CREDIT_FEE_DISMISSAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十九條第二項');

/** 欠繳學分費之退學所讀的事實 */
const CREDIT_FEE_DISMISSAL_FACTS: readonly string[] = ['註冊.學分費逾期日數', '註冊.休學年限已滿'];

function openCreditFeeDismissal(creditFeeOverdueDays: number, leaveQuotaUsed: Truth): Decision {
  return undeterminedEffect(
    '第十九條第二項',
    allAnswers(
      answer(
        creditFeeOverdueDays >= 14 ? YES : creditFeeOverdueDays < 14 ? NO : UNKNOWN,
        creditFeeOverdueDays !== creditFeeOverdueDays && '註冊.學分費逾期日數',
      ),
      answer(leaveQuotaUsed, leaveQuotaUsed === UNKNOWN && '註冊.休學年限已滿'),
    ),
    CREDIT_FEE_DISMISSAL_FACTS,
  );
}

function decideCreditFeeDismissal(creditFeeOverdueDays: number, leaveQuotaUsed: Truth): Decision {
  const inCase: Truth = and(creditFeeOverdueDays >= 14 ? YES : creditFeeOverdueDays < 14 ? NO : UNKNOWN, leaveQuotaUsed);
  if (inCase === YES) return CREDIT_FEE_DISMISSAL_VALUE;
  if (inCase === NO) return CREDIT_FEE_DISMISSAL_NOT_APPLICABLE;
  return openCreditFeeDismissal(creditFeeOverdueDays, leaveQuotaUsed);
}

function resultOfCreditFeeDismissal(creditFeeOverdueDays: number, leaveQuotaUsed: Truth): Result {
  return result(decideCreditFeeDismissal(creditFeeOverdueDays, leaveQuotaUsed), {
    text: '學生應於每學期加退選截止日之後，依所定之期限繳交各項學分費；逾繳費期限達二週而仍未繳清者，即令其辦理休學；休學年限業已屆滿者，應令退學。',
    values: [
      ['creditFeeOverdueDays', showNumber(creditFeeOverdueDays, 1n, '日')],
      ['leaveQuotaUsed', showTruth(leaveQuotaUsed)],
      ['creditFeeOverdue', '2 週'],
    ],
    caveats: [],
    effects: ['令其退學'],
  });
}

/**
 * 欠繳學分費之退學（第十九條第二項）
 *
 * > 學生應於每學期加退選截止日之後，依所定之期限繳交各項學分費；逾繳費期限達二週而仍未繳清者，即令其辦理休學；休學年限業已屆滿者，應令退學。
 *
 * - 當 註冊.學分費逾期日數 ≥ 欠繳學分費期限（2 週） 且 註冊.休學年限已滿
 * - 效果 令其退學
 */
export function creditFeeDismissal(input: Input): Decision {
  const registration = recordOf(input?.registration);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const leaveQuotaUsed = readBoolean(registration.leaveQuotaUsed);
  return decideCreditFeeDismissal(creditFeeOverdueDays, leaveQuotaUsed);
}

/** 欠繳學分費之退學：結果與理由。 */
export function explainCreditFeeDismissal(input: Input): Result {
  const registration = recordOf(input?.registration);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const leaveQuotaUsed = readBoolean(registration.leaveQuotaUsed);
  return resultOfCreditFeeDismissal(creditFeeOverdueDays, leaveQuotaUsed);
}

/** 學士班每學期學分：notApplicable */
const BACHELOR_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十條');

/** 學士班每學期學分：met */
const BACHELOR_CREDITS_MET = /* @__PURE__ */ decided('met', '第二十條');

/** 學士班每學期學分：violated */
const BACHELOR_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第二十條');

/** 學士班每學期學分所讀的事實 */
const BACHELOR_CREDITS_FACTS: readonly string[] = ['學生.學制', '學生.就讀學年', '選課.學分'];

function openBachelorCredits(programme: Programme | undefined, academicYear: number, credits_2: number): Decision {
  return undeterminedDuty(
    '第二十條',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      allAnswers(
        answer(academicYear >= 1 ? YES : academicYear < 1 ? NO : UNKNOWN, academicYear !== academicYear && '學生.就讀學年'),
        answer(academicYear <= 3 ? YES : academicYear > 3 ? NO : UNKNOWN, academicYear !== academicYear && '學生.就讀學年'),
      ),
    ),
    answer(credits_2 >= 16 ? YES : credits_2 < 16 ? NO : UNKNOWN, credits_2 !== credits_2 && '選課.學分'),
    YES,
    BACHELOR_CREDITS_FACTS,
  );
}

function decideBachelorCredits(programme: Programme | undefined, academicYear: number, credits_2: number): Decision {
  const inCase: Truth = and(
    programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    and(academicYear >= 1 ? YES : academicYear < 1 ? NO : UNKNOWN, academicYear <= 3 ? YES : academicYear > 3 ? NO : UNKNOWN),
  );
  if (inCase === NO) return BACHELOR_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 16) return BACHELOR_CREDITS_MET;
  if (inCase === YES && credits_2 < 16) return BACHELOR_CREDITS_VIOLATED;
  return openBachelorCredits(programme, academicYear, credits_2);
}

const STUDENT_PROGRAMME_PARTS: PartedFact = ['學生.學制', 'student', 'programme', ['bachelor', 'eveningBachelor']];

function resultOfBachelorCredits(programme: Programme | undefined, academicYear: number, credits_2: number): Result {
  return result(decideBachelorCredits(programme, academicYear, credits_2), {
    text: '本校學士班學生在第一至第三學年，每學期修習之學分數，不得少於十六學分。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['academicYear', showNumber(academicYear, 1n, '學年')],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['bachelorFloorYears', '1 至 3 學年'],
      ['bachelorFloor', '16 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士班每學期學分（第二十條）
 *
 * > 本校學士班學生在第一至第三學年，每學期修習之學分數，不得少於十六學分。
 *
 * - 適用 學生.學制 = 學士班 且 （學生.就讀學年 ≥ 學士班下限學年（1 至 3 學年） 且 學生.就讀學年 ≤ 學士班下限學年（1 至 3 學年））
 * - 應 選課.學分 ≥ 學士班學分下限（16 學分）
 */
export function bachelorCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const academicYear = integerOf(student.academicYear, 1, 12);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return decideBachelorCredits(programme, academicYear, credits_2);
}

/** 學士班每學期學分：結果與理由。 */
export function explainBachelorCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const academicYear = integerOf(student.academicYear, 1, 12);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return resultOfBachelorCredits(programme, academicYear, credits_2);
}

/** 顛倒修習次序：value */
const SEQUENCE_BROKEN_VALUE = /* @__PURE__ */ decided('value', '第二十一條第一項');

/** 顛倒修習次序：notApplicable */
const SEQUENCE_BROKEN_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十一條第一項');

/** 顛倒修習次序所讀的事實 */
const SEQUENCE_BROKEN_FACTS: readonly string[] = ['選課.顛倒先後次序', '選課.系認定'];

function openSequenceBroken(outOfSequence: Truth, departmentApproved: Truth): Decision {
  return undeterminedEffect(
    '第二十一條第一項',
    allAnswers(
      answer(outOfSequence, outOfSequence === UNKNOWN && '選課.顛倒先後次序'),
      notAnswer(answer(departmentApproved, departmentApproved === UNKNOWN && '選課.系認定')),
    ),
    SEQUENCE_BROKEN_FACTS,
  );
}

function decideSequenceBroken(outOfSequence: Truth, departmentApproved: Truth): Decision {
  const inCase: Truth = and(outOfSequence, not(departmentApproved));
  if (inCase === YES) return SEQUENCE_BROKEN_VALUE;
  if (inCase === NO) return SEQUENCE_BROKEN_NOT_APPLICABLE;
  return openSequenceBroken(outOfSequence, departmentApproved);
}

function resultOfSequenceBroken(outOfSequence: Truth, departmentApproved: Truth): Result {
  return result(decideSequenceBroken(outOfSequence, departmentApproved), {
    text: '學生選課，應逐年循序修習所屬學系規定之科目表（適用入學學年度之科目表；轉學生適用轉入年級之科目表）。科目之內容有先後修習次序者，除經各該系認定外，不得倒置修習；違反者，該科目之學分與成績均不予計算。',
    values: [
      ['outOfSequence', showTruth(outOfSequence)],
      ['departmentApproved', showTruth(departmentApproved)],
    ],
    caveats: [],
    effects: ['學分與成績不予計算'],
  });
}

/**
 * 顛倒修習次序（第二十一條第一項）
 *
 * > 學生選課，應逐年循序修習所屬學系規定之科目表（適用入學學年度之科目表；轉學生適用轉入年級之科目表）。科目之內容有先後修習次序者，除經各該系認定外，不得倒置修習；違反者，該科目之學分與成績均不予計算。
 *
 * - 當 選課.顛倒先後次序
 * - 除外 選課.系認定
 * - 效果 學分與成績不予計算
 */
export function sequenceBroken(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const outOfSequence = readBoolean(enrolment.outOfSequence);
  const departmentApproved = readBoolean(enrolment.departmentApproved);
  return decideSequenceBroken(outOfSequence, departmentApproved);
}

/** 顛倒修習次序：結果與理由。 */
export function explainSequenceBroken(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const outOfSequence = readBoolean(enrolment.outOfSequence);
  const departmentApproved = readBoolean(enrolment.departmentApproved);
  return resultOfSequenceBroken(outOfSequence, departmentApproved);
}

/** 學士班跨學制選課：notApplicable */
const BACHELOR_CROSS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十一條第二項');

/** 學士班跨學制選課：entitled */
const BACHELOR_CROSS_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十一條第二項');

/** 學士班跨學制選課：notEntitled */
const BACHELOR_CROSS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十一條第二項');

/** 學士班跨學制選課所讀的事實 */
const BACHELOR_CROSS_FACTS: readonly string[] = ['學生.學制', '跨選.事由', '跨選.課程有缺額', '跨選.申請核可'];

function openBachelorCross(
  programme: Programme | undefined,
  reason_3: CrossProgrammeReason | undefined,
  vacancy: Truth,
  applicationApproved: Truth,
): Decision {
  return undeterminedPermission(
    '第二十一條第二項',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(reason_3 === 'interest' ? NO : reason_3 === undefined ? UNKNOWN : YES, reason_3 === undefined && '跨選.事由'),
    ),
    allAnswers(
      answer(vacancy, vacancy === UNKNOWN && '跨選.課程有缺額'),
      anyAnswer(
        answer(
          reason_3 === 'courseCancelled' || reason_3 === 'timeClash' ? YES : reason_3 === undefined ? UNKNOWN : NO,
          reason_3 === undefined && '跨選.事由',
        ),
        allAnswers(
          answer(reason_3 === 'retake' ? YES : reason_3 === undefined ? UNKNOWN : NO, reason_3 === undefined && '跨選.事由'),
          answer(applicationApproved, applicationApproved === UNKNOWN && '跨選.申請核可'),
        ),
      ),
    ),
    BACHELOR_CROSS_FACTS,
  );
}

function decideBachelorCross(
  programme: Programme | undefined,
  reason_3: CrossProgrammeReason | undefined,
  vacancy: Truth,
  applicationApproved: Truth,
): Decision {
  const inCase: Truth = and(
    programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    reason_3 === 'interest' ? NO : reason_3 === undefined ? UNKNOWN : YES,
  );
  if (inCase === NO) return BACHELOR_CROSS_NOT_APPLICABLE;
  const when: Truth = and(
    vacancy,
    or(
      reason_3 === 'courseCancelled' || reason_3 === 'timeClash' ? YES : reason_3 === undefined ? UNKNOWN : NO,
      and(reason_3 === 'retake' ? YES : reason_3 === undefined ? UNKNOWN : NO, applicationApproved),
    ),
  );
  if (inCase === YES && when === YES) return BACHELOR_CROSS_ENTITLED;
  if (inCase === YES && when === NO) return BACHELOR_CROSS_NOT_ENTITLED;
  return openBachelorCross(programme, reason_3, vacancy, applicationApproved);
}

const CROSS_ENROLMENT_REASON_PARTS: PartedFact = [
  '跨選.事由',
  'crossEnrolment',
  'reason',
  ['retake', 'courseCancelled', 'undergraduateMakeUp', 'interest'],
];

const CROSS_ENROLMENT_VACANCY_PARTS: PartedFact = ['跨選.課程有缺額', 'crossEnrolment', 'vacancy', [true, false]];

const CROSS_ENROLMENT_APPLICATION_APPROVED_PARTS: PartedFact = ['跨選.申請核可', 'crossEnrolment', 'applicationApproved', [true, false]];

const BACHELOR_CROSS_PARTS: Parts = {
  order: BACHELOR_CROSS_FACTS,
  deciding: [CROSS_ENROLMENT_REASON_PARTS],
  others: [STUDENT_PROGRAMME_PARTS, CROSS_ENROLMENT_VACANCY_PARTS, CROSS_ENROLMENT_APPLICATION_APPROVED_PARTS],
};

function givenBachelorCross(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  return decideBachelorCross(programme, reason_3, vacancy, applicationApproved);
}

function resultOfBachelorCross(
  programme: Programme | undefined,
  reason_3: CrossProgrammeReason | undefined,
  vacancy: Truth,
  applicationApproved: Truth,
  input: Input,
): Result {
  return result(
    settled(decideBachelorCross(programme, reason_3, vacancy, applicationApproved), givenBachelorCross, input, BACHELOR_CROSS_PARTS),
    {
      text: '應屆畢業生有重（補）修學分之必要並經申請核可者、所選課程因選課人數不足致無法開課之原選課學生，以及輔系或雙主修學生遇有衝堂者，於進修學士班之該課程尚有缺額時，得辦理跨學制選課。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['reason', showMember(reason_3, CROSS_PROGRAMME_REASON_NAMES)],
        ['vacancy', showTruth(vacancy)],
        ['applicationApproved', showTruth(applicationApproved)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 學士班跨學制選課（第二十一條第二項）
 *
 * > 應屆畢業生有重（補）修學分之必要並經申請核可者、所選課程因選課人數不足致無法開課之原選課學生，以及輔系或雙主修學生遇有衝堂者，於進修學士班之該課程尚有缺額時，得辦理跨學制選課。
 *
 * - 適用 學生.學制 = 學士班 且 跨選.事由 ≠ 跨領域或興趣
 * - 當 跨選.課程有缺額 且 （跨選.事由 屬於 原選課程未開、輔系或雙主修衝堂 或 （跨選.事由 = 重補修學分 且 跨選.申請核可））
 * - 得 於進修學士班選修該課程
 */
export function bachelorCross(input: Input): Decision {
  return settled(givenBachelorCross(input), givenBachelorCross, input, BACHELOR_CROSS_PARTS);
}

/** 學士班跨學制選課：結果與理由。 */
export function explainBachelorCross(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  return resultOfBachelorCross(programme, reason_3, vacancy, applicationApproved, input);
}

/** 學士班興趣選課：notApplicable */
const BACHELOR_INTEREST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十一條第三項');

/** 學士班興趣選課：entitled */
const BACHELOR_INTEREST_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十一條第三項');

/** 學士班興趣選課所讀的事實 */
const BACHELOR_INTEREST_FACTS: readonly string[] = ['學生.學制', '跨選.事由'];

function openBachelorInterest(programme: Programme | undefined, reason_3: CrossProgrammeReason | undefined): Decision {
  return undeterminedPermission(
    '第二十一條第三項',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(reason_3 === 'interest' ? YES : reason_3 === undefined ? UNKNOWN : NO, reason_3 === undefined && '跨選.事由'),
    ),
    YES,
    BACHELOR_INTEREST_FACTS,
  );
}

function decideBachelorInterest(programme: Programme | undefined, reason_3: CrossProgrammeReason | undefined): Decision {
  const inCase: Truth = and(
    programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    reason_3 === 'interest' ? YES : reason_3 === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return BACHELOR_INTEREST_NOT_APPLICABLE;
  if (inCase === YES) return BACHELOR_INTEREST_ENTITLED;
  return openBachelorInterest(programme, reason_3);
}

function resultOfBachelorInterest(programme: Programme | undefined, reason_3: CrossProgrammeReason | undefined): Result {
  return result(decideBachelorInterest(programme, reason_3), {
    text: '跨領域或興趣之選課，與畢業學分無關者，學生得申請跨學制選修。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['reason', showMember(reason_3, CROSS_PROGRAMME_REASON_NAMES)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士班興趣選課（第二十一條第三項）
 *
 * > 跨領域或興趣之選課，與畢業學分無關者，學生得申請跨學制選修。
 *
 * - 適用 學生.學制 = 學士班 且 跨選.事由 = 跨領域或興趣
 * - 當 是
 * - 得 申請跨學制選修
 */
export function bachelorInterest(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  return decideBachelorInterest(programme, reason_3);
}

/** 學士班興趣選課：結果與理由。 */
export function explainBachelorInterest(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  return resultOfBachelorInterest(programme, reason_3);
}

function holdsWith_17(crossCredits: number, ownCredits: number): Truth {
  return 3 * crossCredits <= ownCredits ? YES : 3 * crossCredits > ownCredits ? NO : UNKNOWN;
}

function holdsAtEnds_17(crossCredits: number, ownCredits: number): Truth {
  return agree(
    holdsWith_17(crossCredits === crossCredits ? crossCredits : 0, ownCredits === ownCredits ? ownCredits : 60),
    holdsWith_17(crossCredits === crossCredits ? crossCredits : 60, ownCredits === ownCredits ? ownCredits : 0),
  );
}

/** 學士班跨選學分：notApplicable */
const BACHELOR_CROSS_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十一條第四項');

/** 學士班跨選學分：met */
const BACHELOR_CROSS_CREDITS_MET = /* @__PURE__ */ decided('met', '第二十一條第四項');

/** 學士班跨選學分：violated */
const BACHELOR_CROSS_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第二十一條第四項');

/** 學士班跨選學分所讀的事實 */
const BACHELOR_CROSS_CREDITS_FACTS: readonly string[] = ['學生.學制', '選課.跨學制學分', '選課.本學制學分'];

function openBachelorCrossCredits(programme: Programme | undefined, crossCredits: number, ownCredits: number): Decision {
  const inCase: Truth = programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return BACHELOR_CROSS_CREDITS_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_17(crossCredits, ownCredits);
  if (inCase === YES && must === YES) return BACHELOR_CROSS_CREDITS_MET;
  if (inCase === YES && must === NO) return BACHELOR_CROSS_CREDITS_VIOLATED;
  return undeterminedDuty(
    '第二十一條第四項',
    answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    answer(
      holdsAtEnds_17(crossCredits, ownCredits),
      crossCredits !== crossCredits && '選課.跨學制學分',
      ownCredits !== ownCredits && '選課.本學制學分',
    ),
    YES,
    BACHELOR_CROSS_CREDITS_FACTS,
  );
}

function decideBachelorCrossCredits(programme: Programme | undefined, crossCredits: number, ownCredits: number): Decision {
  const inCase: Truth = programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return BACHELOR_CROSS_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && 3 * crossCredits <= ownCredits) return BACHELOR_CROSS_CREDITS_MET;
  if (inCase === YES && 3 * crossCredits > ownCredits) return BACHELOR_CROSS_CREDITS_VIOLATED;
  return openBachelorCrossCredits(programme, crossCredits, ownCredits);
}

function resultOfBachelorCrossCredits(programme: Programme | undefined, crossCredits: number, ownCredits: number): Result {
  return result(decideBachelorCrossCredits(programme, crossCredits, ownCredits), {
    text: '學生每學期跨學制選修之學分數，不得超過該學期在本學制修習學分總數之三分之一；其費用，均按所修課程學制之收費標準繳納。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['crossCredits', showNumber(crossCredits, 1n, '學分')],
      ['ownCredits', showNumber(ownCredits, 1n, '學分')],
      ['bachelorCrossMaximum', '1/3'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士班跨選學分（第二十一條第四項）
 *
 * > 學生每學期跨學制選修之學分數，不得超過該學期在本學制修習學分總數之三分之一；其費用，均按所修課程學制之收費標準繳納。
 *
 * - 適用 學生.學制 = 學士班
 * - 應 選課.跨學制學分 ≤ （選課.本學制學分 × 學士班跨選上限（1/3））
 */
export function bachelorCrossCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const enrolment = recordOf(input?.enrolment);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  return decideBachelorCrossCredits(programme, crossCredits, ownCredits);
}

/** 學士班跨選學分：結果與理由。 */
export function explainBachelorCrossCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const enrolment = recordOf(input?.enrolment);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  return resultOfBachelorCrossCredits(programme, crossCredits, ownCredits);
}

/** 同時修習：met */
const SIMULTANEOUS_MET = /* @__PURE__ */ decided('met', '第二十二條');

/** 同時修習：violated */
const SIMULTANEOUS_VIOLATED = /* @__PURE__ */ decided('violated', '第二十二條');

/** 同時修習所讀的事實 */
const SIMULTANEOUS_FACTS: readonly string[] = ['選課.同時段科數'];

function openSimultaneous(sameTimeCourses: number): Decision {
  return undeterminedDuty(
    '第二十二條',
    YES,
    notAnswer(
      answer(sameTimeCourses >= 2 ? YES : sameTimeCourses < 2 ? NO : UNKNOWN, sameTimeCourses !== sameTimeCourses && '選課.同時段科數'),
    ),
    YES,
    SIMULTANEOUS_FACTS,
  );
}

const SIMULTANEOUS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openSimultaneous(NaN));

const ENROLMENT_SAME_TIME_COURSES_PARTS: PartedFact = ['選課.同時段科數', 'enrolment', 'sameTimeCourses', [0, 2]];

/** 同時修習（第二十二條）發生效果時：選課.科目成績 ＝ 同時修習給分 */
export type SimultaneousConsequences = readonly [Consequence<'enrolment', 'score', 0, '分'>];

function resultOfSimultaneous(sameTimeCourses: number): ResultWith<SimultaneousConsequences> {
  return withConsequences<SimultaneousConsequences>(
    result(sameTimeCourses < 2 ? SIMULTANEOUS_MET : sameTimeCourses >= 2 ? SIMULTANEOUS_VIOLATED : SIMULTANEOUS_UNDETERMINED, {
      text: '上課時間相同之科目，不得修習二科以上；違反者，各該科目之成績均以零分計。重複修習業已及格之科目者，其學分與成績均不予計算；但因轉系，或因修讀教育學程、輔系、雙主修，而確有重複修習之必要，並經系主任認定者，不在此限。',
      values: [
        ['sameTimeCourses', showNumber(sameTimeCourses, 1n, '科')],
        ['simultaneousCourses', '2 科'],
        ['simultaneousMark', '0 分'],
      ],
      caveats: [],
      effects: ['選課.科目成績 ＝ 同時修習給分'],
    }),
    () => [{ record: 'enrolment', field: 'score', names: ['選課', '科目成績'], unit: '分', value: 0, shown: '0 分' }],
  );
}

/**
 * 同時修習（第二十二條）
 *
 * > 上課時間相同之科目，不得修習二科以上；違反者，各該科目之成績均以零分計。重複修習業已及格之科目者，其學分與成績均不予計算；但因轉系，或因修讀教育學程、輔系、雙主修，而確有重複修習之必要，並經系主任認定者，不在此限。
 *
 * - 不得 選課.同時段科數 ≥ 同時修習科數（2 科）
 * - 效果 選課.科目成績 ＝ 同時修習給分
 */
export function simultaneous(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const sameTimeCourses = integerOf(enrolment.sameTimeCourses, 0, 10);
  return sameTimeCourses < 2 ? SIMULTANEOUS_MET : sameTimeCourses >= 2 ? SIMULTANEOUS_VIOLATED : SIMULTANEOUS_UNDETERMINED;
}

/** 同時修習：結果與理由。 */
export function explainSimultaneous(input: Input): ResultWith<SimultaneousConsequences> {
  const enrolment = recordOf(input?.enrolment);
  const sameTimeCourses = integerOf(enrolment.sameTimeCourses, 0, 10);
  return resultOfSimultaneous(sameTimeCourses);
}

/** 計列成績：value */
const RECORDED_SCORE_VALUE = /* @__PURE__ */ decided('value', '第二十二條');

/** 計列成績所讀的事實 */
const RECORDED_SCORE_FACTS: readonly string[] = ['選課.同時段科數', '選課.科目成績'];

function resultOfRecordedScore(recordedScoreValue: number, sameTimeCourses: number, score: number): Result {
  const value = recordedScoreValue;
  const decision =
    value !== value
      ? undeterminedValue('第二十二條', lacking(lackOfRecordedScore(sameTimeCourses, score)), RECORDED_SCORE_FACTS)
      : RECORDED_SCORE_VALUE;
  return result(
    decision,
    {
      text: '上課時間相同之科目，不得修習二科以上；違反者，各該科目之成績均以零分計。重複修習業已及格之科目者，其學分與成績均不予計算；但因轉系，或因修讀教育學程、輔系、雙主修，而確有重複修習之必要，並經系主任認定者，不在此限。',
      values: [
        ['sameTimeCourses', showNumber(sameTimeCourses, 1n, '科')],
        ['score', showNumber(score, 100n, '分')],
        ['simultaneousCourses', '2 科'],
        ['simultaneousMark', '0 分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function difference_6(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const sameTimeCourses = integerOf(enrolment.sameTimeCourses, 0, 10);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(sameTimeCourses, score);
  const recordedScoreLack = recordedScoreValue !== recordedScoreValue ? lackOfRecordedScore(sameTimeCourses, score) : false;
  const value = recordedScoreValue;
  return value === value ? value : lacking(recordedScoreLack).missing.length > 0 ? undefined : null;
}

const ENROLMENT_SCORE_PARTS: PartedFact = [
  '選課.科目成績',
  'enrolment',
  'score',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_6, 'known']], hasEnds: true },
];

const RECORDED_SCORE_PARTS: Parts = {
  order: RECORDED_SCORE_FACTS,
  deciding: [ENROLMENT_SCORE_PARTS],
  others: [ENROLMENT_SAME_TIME_COURSES_PARTS],
};

function givenRecordedScore(input: Input): Valued {
  const enrolment = recordOf(input?.enrolment);
  const sameTimeCourses = integerOf(enrolment.sameTimeCourses, 0, 10);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(sameTimeCourses, score);
  const value = recordedScoreValue;
  return valued(
    value !== value
      ? undeterminedValue('第二十二條', lacking(lackOfRecordedScore(sameTimeCourses, score)), RECORDED_SCORE_FACTS)
      : RECORDED_SCORE_VALUE,
    scaledValue(value, 100n),
  );
}

function valueOfRecordedScore(recordedScoreValue: number): number | string | undefined {
  const value = recordedScoreValue;
  return scaledValue(value, 100n);
}

/**
 * 計列成績（第二十二條）
 *
 * > 上課時間相同之科目，不得修習二科以上；違反者，各該科目之成績均以零分計。重複修習業已及格之科目者，其學分與成績均不予計算；但因轉系，或因修讀教育學程、輔系、雙主修，而確有重複修習之必要，並經系主任認定者，不在此限。
 *
 * - 當 選課.同時段科數 ≥ 同時修習科數（2 科） 則 同時修習給分（0 分）
 * - 其餘 選課.科目成績
 *
 * undefined：無法判定。
 */
export function recordedScore_3(input: Input): number | string | undefined {
  const enrolment = recordOf(input?.enrolment);
  const sameTimeCourses = integerOf(enrolment.sameTimeCourses, 0, 10);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(sameTimeCourses, score);
  return settledValue(valueOfRecordedScore(recordedScoreValue), givenRecordedScore, input, RECORDED_SCORE_PARTS);
}

/** 計列成績：值與理由。 */
export function explainRecordedScore(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const sameTimeCourses = integerOf(enrolment.sameTimeCourses, 0, 10);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(sameTimeCourses, score);
  return settledResult(resultOfRecordedScore(recordedScoreValue, sameTimeCourses, score), givenRecordedScore, input, RECORDED_SCORE_PARTS);
}

/** 重複修習：value */
const REPEATED_COURSE_VALUE = /* @__PURE__ */ decided('value', '第二十二條');

/** 重複修習：notApplicable */
const REPEATED_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十二條');

/** 重複修習所讀的事實 */
const REPEATED_COURSE_FACTS: readonly string[] = ['課程.業已及格', '課程.重複修習原因', '課程.系主任認定'];

function openRepeatedCourse(passedBefore: Truth, repeatReason: RepeatReason | undefined, headCertified: Truth): Decision {
  return undeterminedEffect(
    '第二十二條',
    allAnswers(
      answer(passedBefore, passedBefore === UNKNOWN && '課程.業已及格'),
      notAnswer(
        allAnswers(
          anyAnswer(
            answer(
              repeatReason === 'departmentTransfer' ? YES : repeatReason === undefined ? UNKNOWN : NO,
              repeatReason === undefined && '課程.重複修習原因',
            ),
            answer(
              repeatReason === 'teacherEducation' || repeatReason === 'minor' || repeatReason === 'doubleMajor'
                ? YES
                : repeatReason === undefined
                  ? UNKNOWN
                  : NO,
              repeatReason === undefined && '課程.重複修習原因',
            ),
          ),
          answer(headCertified, headCertified === UNKNOWN && '課程.系主任認定'),
        ),
      ),
    ),
    REPEATED_COURSE_FACTS,
  );
}

function decideRepeatedCourse(passedBefore: Truth, repeatReason: RepeatReason | undefined, headCertified: Truth): Decision {
  const inCase: Truth = and(
    passedBefore,
    not(
      and(
        or(
          repeatReason === 'departmentTransfer' ? YES : repeatReason === undefined ? UNKNOWN : NO,
          repeatReason === 'teacherEducation' || repeatReason === 'minor' || repeatReason === 'doubleMajor'
            ? YES
            : repeatReason === undefined
              ? UNKNOWN
              : NO,
        ),
        headCertified,
      ),
    ),
  );
  if (inCase === YES) return REPEATED_COURSE_VALUE;
  if (inCase === NO) return REPEATED_COURSE_NOT_APPLICABLE;
  return openRepeatedCourse(passedBefore, repeatReason, headCertified);
}

function resultOfRepeatedCourse(passedBefore: Truth, repeatReason: RepeatReason | undefined, headCertified: Truth): Result {
  return result(decideRepeatedCourse(passedBefore, repeatReason, headCertified), {
    text: '上課時間相同之科目，不得修習二科以上；違反者，各該科目之成績均以零分計。重複修習業已及格之科目者，其學分與成績均不予計算；但因轉系，或因修讀教育學程、輔系、雙主修，而確有重複修習之必要，並經系主任認定者，不在此限。',
    values: [
      ['passedBefore', showTruth(passedBefore)],
      ['repeatReason', showMember(repeatReason, REPEAT_REASON_NAMES)],
      ['headCertified', showTruth(headCertified)],
      ['repeatProgrammes', '教育學程、輔系、雙主修'],
    ],
    caveats: [],
    effects: ['學分與成績不予計算'],
  });
}

/**
 * 重複修習（第二十二條）
 *
 * > 上課時間相同之科目，不得修習二科以上；違反者，各該科目之成績均以零分計。重複修習業已及格之科目者，其學分與成績均不予計算；但因轉系，或因修讀教育學程、輔系、雙主修，而確有重複修習之必要，並經系主任認定者，不在此限。
 *
 * - 當 課程.業已及格
 * - 除外 （課程.重複修習原因 = 轉系 或 課程.重複修習原因 屬於 教育學程、輔系、雙主修） 且 課程.系主任認定
 * - 效果 學分與成績不予計算
 */
export function repeatedCourse(input: Input): Decision {
  const course = recordOf(input?.course);
  const passedBefore = readBoolean(course.passedBefore);
  const repeatReason = readRepeatReason(course.repeatReason);
  const headCertified = readBoolean(course.headCertified);
  return decideRepeatedCourse(passedBefore, repeatReason, headCertified);
}

/** 重複修習：結果與理由。 */
export function explainRepeatedCourse(input: Input): Result {
  const course = recordOf(input?.course);
  const passedBefore = readBoolean(course.passedBefore);
  const repeatReason = readRepeatReason(course.repeatReason);
  const headCertified = readBoolean(course.headCertified);
  return resultOfRepeatedCourse(passedBefore, repeatReason, headCertified);
}

/** 未修前學期之例外：value */
const PREVIOUS_EXCUSED_VALUE = /* @__PURE__ */ decided('value', '第二十三條第一項');

/** 未修前學期之例外所讀的事實 */
const PREVIOUS_EXCUSED_FACTS: readonly string[] = ['課程.前學期已修', '課程.內容不具連續性', '課程.系所認定'];

function resultOfPreviousExcused(
  previousExcusedValue: Truth,
  previousTaken: Truth,
  notContinuous: Truth,
  departmentCertified: Truth,
): Result {
  const value = previousExcusedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第二十三條第一項',
          lacking(lackOfPreviousExcused(previousTaken, notContinuous, departmentCertified)),
          PREVIOUS_EXCUSED_FACTS,
        )
      : PREVIOUS_EXCUSED_VALUE;
  return result(
    decision,
    {
      text: '連續課程之科目（必修、選修均屬之），未修習前學期者，不得修習次學期；違反者，該科目之學分與成績均不予計算。前學期之成績未達五十分者，不得續修該科目次學期之學分；但科目之內容不具連續性，且經該系（所）認定者，不在此限。',
      values: [
        ['previousTaken', showTruth(previousTaken)],
        ['notContinuous', showTruth(notContinuous)],
        ['departmentCertified', showTruth(departmentCertified)],
      ],
      caveats: ['「未修前學期之例外」有甲說、乙說，本結果採甲說'],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const COURSE_PREVIOUS_TAKEN_PARTS: PartedFact = ['課程.前學期已修', 'course', 'previousTaken', [true, false]];

const COURSE_NOT_CONTINUOUS_PARTS: PartedFact = ['課程.內容不具連續性', 'course', 'notContinuous', [true, false]];

const COURSE_DEPARTMENT_CERTIFIED_PARTS: PartedFact = ['課程.系所認定', 'course', 'departmentCertified', [true, false]];

function valueOfPreviousExcused(previousExcusedValue: Truth): boolean | undefined {
  const value = previousExcusedValue;
  return truthValue(value);
}

/**
 * 未修前學期之例外（第二十三條第一項）
 *
 * > 連續課程之科目（必修、選修均屬之），未修習前學期者，不得修習次學期；違反者，該科目之學分與成績均不予計算。前學期之成績未達五十分者，不得續修該科目次學期之學分；但科目之內容不具連續性，且經該系（所）認定者，不在此限。
 *
 * - 其餘 課程.前學期已修 或 （課程.內容不具連續性 且 課程.系所認定）
 *
 * undefined：無法判定。
 */
export function previousExcused(input: Input): boolean | undefined {
  const course = recordOf(input?.course);
  const previousTaken = readBoolean(course.previousTaken);
  const notContinuous = readBoolean(course.notContinuous);
  const departmentCertified = readBoolean(course.departmentCertified);
  const previousExcusedValue = computePreviousExcused(previousTaken, notContinuous, departmentCertified);
  return valueOfPreviousExcused(previousExcusedValue);
}

/** 未修前學期之例外：值與理由。 */
export function explainPreviousExcused(input: Input): Result {
  const course = recordOf(input?.course);
  const previousTaken = readBoolean(course.previousTaken);
  const notContinuous = readBoolean(course.notContinuous);
  const departmentCertified = readBoolean(course.departmentCertified);
  const previousExcusedValue = computePreviousExcused(previousTaken, notContinuous, departmentCertified);
  return resultOfPreviousExcused(previousExcusedValue, previousTaken, notContinuous, departmentCertified);
}

/** 連續課程之續修：notApplicable */
const CONTINUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十三條第一項');

/** 連續課程之續修：entitled */
const CONTINUATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十三條第一項');

/** 連續課程之續修：notEntitled */
const CONTINUATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十三條第一項');

/** 連續課程之續修所讀的事實 */
const CONTINUATION_FACTS: readonly string[] = [
  '課程.連續課程',
  '課程.前學期已修',
  '課程.內容不具連續性',
  '課程.系所認定',
  '課程.前學期成績',
];

function openContinuation(
  sequence: Truth,
  previousExcusedValue: Truth,
  previousExcusedLack: Note,
  previousTaken: Truth,
  previousScore: number,
  notContinuous: Truth,
  departmentCertified: Truth,
): Decision {
  return undeterminedPermission(
    '第二十三條第一項',
    answer(sequence, sequence === UNKNOWN && '課程.連續課程'),
    allAnswers(
      answer(previousExcusedValue, previousExcusedLack),
      anyAnswer(
        answer(sameTruth(previousTaken, NO), previousTaken === UNKNOWN && '課程.前學期已修'),
        notAnswer(
          answer(previousScore < 5000 ? YES : previousScore >= 5000 ? NO : UNKNOWN, previousScore !== previousScore && '課程.前學期成績'),
        ),
        allAnswers(
          answer(notContinuous, notContinuous === UNKNOWN && '課程.內容不具連續性'),
          answer(departmentCertified, departmentCertified === UNKNOWN && '課程.系所認定'),
        ),
      ),
    ),
    CONTINUATION_FACTS,
  );
}

function decideContinuation(
  sequence: Truth,
  previousExcusedValue: Truth,
  previousTaken: Truth,
  previousScore: number,
  notContinuous: Truth,
  departmentCertified: Truth,
  previousExcusedLack: Note,
): Decision {
  const inCase: Truth = sequence;
  if (inCase === NO) return CONTINUATION_NOT_APPLICABLE;
  const when: Truth = and(
    previousExcusedValue,
    or(
      or(sameTruth(previousTaken, NO), not(previousScore < 5000 ? YES : previousScore >= 5000 ? NO : UNKNOWN)),
      and(notContinuous, departmentCertified),
    ),
  );
  if (inCase === YES && when === YES) return CONTINUATION_ENTITLED;
  if (inCase === YES && when === NO) return CONTINUATION_NOT_ENTITLED;
  return openContinuation(
    sequence,
    previousExcusedValue,
    previousExcusedLack,
    previousTaken,
    previousScore,
    notContinuous,
    departmentCertified,
  );
}

const COURSE_SEQUENCE_PARTS: PartedFact = ['課程.連續課程', 'course', 'sequence', [true, false]];

const COURSE_PREVIOUS_SCORE_PARTS: PartedFact = ['課程.前學期成績', 'course', 'previousScore', [0, 50]];

const CONTINUATION_PARTS: Parts = {
  order: CONTINUATION_FACTS,
  deciding: [COURSE_PREVIOUS_TAKEN_PARTS, COURSE_NOT_CONTINUOUS_PARTS, COURSE_DEPARTMENT_CERTIFIED_PARTS],
  others: [COURSE_SEQUENCE_PARTS, COURSE_PREVIOUS_SCORE_PARTS],
};

function givenContinuation(input: Input): Decision {
  const course = recordOf(input?.course);
  const sequence = readBoolean(course.sequence);
  const previousTaken = readBoolean(course.previousTaken);
  const notContinuous = readBoolean(course.notContinuous);
  const departmentCertified = readBoolean(course.departmentCertified);
  const previousExcusedValue = computePreviousExcused(previousTaken, notContinuous, departmentCertified);
  const previousScore = decimalOf(course.previousScore, 100, 0, 10000);
  const previousExcusedLack =
    previousExcusedValue === UNKNOWN ? lackOfPreviousExcused(previousTaken, notContinuous, departmentCertified) : false;
  return decideContinuation(
    sequence,
    previousExcusedValue,
    previousTaken,
    previousScore,
    notContinuous,
    departmentCertified,
    previousExcusedLack,
  );
}

function resultOfContinuation(
  sequence: Truth,
  previousExcusedValue: Truth,
  previousTaken: Truth,
  previousScore: number,
  notContinuous: Truth,
  departmentCertified: Truth,
  previousExcusedLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideContinuation(
        sequence,
        previousExcusedValue,
        previousTaken,
        previousScore,
        notContinuous,
        departmentCertified,
        previousExcusedLack,
      ),
      givenContinuation,
      input,
      CONTINUATION_PARTS,
    ),
    {
      text: '連續課程之科目（必修、選修均屬之），未修習前學期者，不得修習次學期；違反者，該科目之學分與成績均不予計算。前學期之成績未達五十分者，不得續修該科目次學期之學分；但科目之內容不具連續性，且經該系（所）認定者，不在此限。',
      values: [
        ['sequence', showTruth(sequence)],
        ['previousTaken', showTruth(previousTaken)],
        ['notContinuous', showTruth(notContinuous)],
        ['departmentCertified', showTruth(departmentCertified)],
        ['previousScore', showNumber(previousScore, 100n, '分')],
        ['previousExcused', showTruth(previousExcusedValue)],
        ['continuationMark', '50 分'],
      ],
      caveats: ['「未修前學期之例外」有甲說、乙說，本結果採甲說'],
      effects: [],
    },
  );
}

/**
 * 連續課程之續修（第二十三條第一項）
 *
 * > 連續課程之科目（必修、選修均屬之），未修習前學期者，不得修習次學期；違反者，該科目之學分與成績均不予計算。前學期之成績未達五十分者，不得續修該科目次學期之學分；但科目之內容不具連續性，且經該系（所）認定者，不在此限。
 *
 * - 適用 課程.連續課程
 * - 當 未修前學期之例外 且 （課程.前學期已修 = 否 或 課程.前學期成績 ≥ 續修門檻（50 分） 或 （課程.內容不具連續性 且 課程.系所認定））
 * - 始得 修習次一學期
 */
export function continuation(input: Input): Decision {
  return settled(givenContinuation(input), givenContinuation, input, CONTINUATION_PARTS);
}

/** 連續課程之續修：結果與理由。 */
export function explainContinuation(input: Input): Result {
  const course = recordOf(input?.course);
  const sequence = readBoolean(course.sequence);
  const previousTaken = readBoolean(course.previousTaken);
  const notContinuous = readBoolean(course.notContinuous);
  const departmentCertified = readBoolean(course.departmentCertified);
  const previousExcusedValue = computePreviousExcused(previousTaken, notContinuous, departmentCertified);
  const previousScore = decimalOf(course.previousScore, 100, 0, 10000);
  const previousExcusedLack =
    previousExcusedValue === UNKNOWN ? lackOfPreviousExcused(previousTaken, notContinuous, departmentCertified) : false;
  return resultOfContinuation(
    sequence,
    previousExcusedValue,
    previousTaken,
    previousScore,
    notContinuous,
    departmentCertified,
    previousExcusedLack,
    input,
  );
}

/** 未修前一學期：value */
const PREVIOUS_NOT_TAKEN_VALUE = /* @__PURE__ */ decided('value', '第二十三條第一項');

/** 未修前一學期：notApplicable */
const PREVIOUS_NOT_TAKEN_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十三條第一項');

/** 未修前一學期所讀的事實 */
const PREVIOUS_NOT_TAKEN_FACTS: readonly string[] = ['課程.連續課程', '課程.前學期已修', '課程.內容不具連續性', '課程.系所認定'];

function openPreviousNotTaken(sequence: Truth, previousExcusedValue: Truth, previousExcusedLack: Note): Decision {
  return undeterminedEffect(
    '第二十三條第一項',
    allAnswers(answer(sequence, sequence === UNKNOWN && '課程.連續課程'), answer(sameTruth(previousExcusedValue, NO), previousExcusedLack)),
    PREVIOUS_NOT_TAKEN_FACTS,
  );
}

function decidePreviousNotTaken(sequence: Truth, previousExcusedValue: Truth, previousExcusedLack: Note): Decision {
  const inCase: Truth = and(sequence, sameTruth(previousExcusedValue, NO));
  if (inCase === YES) return PREVIOUS_NOT_TAKEN_VALUE;
  if (inCase === NO) return PREVIOUS_NOT_TAKEN_NOT_APPLICABLE;
  return openPreviousNotTaken(sequence, previousExcusedValue, previousExcusedLack);
}

function resultOfPreviousNotTaken(
  sequence: Truth,
  previousExcusedValue: Truth,
  previousExcusedLack: Note,
  previousTaken: Truth,
  notContinuous: Truth,
  departmentCertified: Truth,
): Result {
  return result(decidePreviousNotTaken(sequence, previousExcusedValue, previousExcusedLack), {
    text: '連續課程之科目（必修、選修均屬之），未修習前學期者，不得修習次學期；違反者，該科目之學分與成績均不予計算。前學期之成績未達五十分者，不得續修該科目次學期之學分；但科目之內容不具連續性，且經該系（所）認定者，不在此限。',
    values: [
      ['sequence', showTruth(sequence)],
      ['previousTaken', showTruth(previousTaken)],
      ['notContinuous', showTruth(notContinuous)],
      ['departmentCertified', showTruth(departmentCertified)],
      ['previousExcused', showTruth(previousExcusedValue)],
    ],
    caveats: ['「未修前學期之例外」有甲說、乙說，本結果採甲說'],
    effects: ['學分與成績不予計算'],
  });
}

/**
 * 未修前一學期（第二十三條第一項）
 *
 * > 連續課程之科目（必修、選修均屬之），未修習前學期者，不得修習次學期；違反者，該科目之學分與成績均不予計算。前學期之成績未達五十分者，不得續修該科目次學期之學分；但科目之內容不具連續性，且經該系（所）認定者，不在此限。
 *
 * - 適用 課程.連續課程
 * - 當 未修前學期之例外 = 否
 * - 效果 學分與成績不予計算
 */
export function previousNotTaken(input: Input): Decision {
  const course = recordOf(input?.course);
  const sequence = readBoolean(course.sequence);
  const previousTaken = readBoolean(course.previousTaken);
  const notContinuous = readBoolean(course.notContinuous);
  const departmentCertified = readBoolean(course.departmentCertified);
  const previousExcusedValue = computePreviousExcused(previousTaken, notContinuous, departmentCertified);
  const previousExcusedLack =
    previousExcusedValue === UNKNOWN ? lackOfPreviousExcused(previousTaken, notContinuous, departmentCertified) : false;
  return decidePreviousNotTaken(sequence, previousExcusedValue, previousExcusedLack);
}

/** 未修前一學期：結果與理由。 */
export function explainPreviousNotTaken(input: Input): Result {
  const course = recordOf(input?.course);
  const sequence = readBoolean(course.sequence);
  const previousTaken = readBoolean(course.previousTaken);
  const notContinuous = readBoolean(course.notContinuous);
  const departmentCertified = readBoolean(course.departmentCertified);
  const previousExcusedValue = computePreviousExcused(previousTaken, notContinuous, departmentCertified);
  const previousExcusedLack =
    previousExcusedValue === UNKNOWN ? lackOfPreviousExcused(previousTaken, notContinuous, departmentCertified) : false;
  return resultOfPreviousNotTaken(sequence, previousExcusedValue, previousExcusedLack, previousTaken, notContinuous, departmentCertified);
}

/** 全學年科目：notApplicable */
const FULL_YEAR_COURSE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十三條第二項');

/** 全學年科目：entitled */
const FULL_YEAR_COURSE_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十三條第二項');

/** 全學年科目：notEntitled */
const FULL_YEAR_COURSE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十三條第二項');

/** 全學年科目所讀的事實 */
const FULL_YEAR_COURSE_FACTS: readonly string[] = ['課程.全學年科目', '課程.上學期及格', '課程.下學期及格'];

function openFullYearCourse(fullYear: Truth, firstPassed: Truth, secondPassed: Truth): Decision {
  return undeterminedPermission(
    '第二十三條第二項',
    answer(fullYear, fullYear === UNKNOWN && '課程.全學年科目'),
    allAnswers(
      answer(firstPassed, firstPassed === UNKNOWN && '課程.上學期及格'),
      answer(secondPassed, secondPassed === UNKNOWN && '課程.下學期及格'),
    ),
    FULL_YEAR_COURSE_FACTS,
  );
}

function decideFullYearCourse(fullYear: Truth, firstPassed: Truth, secondPassed: Truth): Decision {
  const inCase: Truth = fullYear;
  if (inCase === NO) return FULL_YEAR_COURSE_NOT_APPLICABLE;
  const when: Truth = and(firstPassed, secondPassed);
  if (inCase === YES && when === YES) return FULL_YEAR_COURSE_ENTITLED;
  if (inCase === YES && when === NO) return FULL_YEAR_COURSE_NOT_ENTITLED;
  return openFullYearCourse(fullYear, firstPassed, secondPassed);
}

function resultOfFullYearCourse(fullYear: Truth, firstPassed: Truth, secondPassed: Truth): Result {
  return result(decideFullYearCourse(fullYear, firstPassed, secondPassed), {
    text: '全學年之科目，上學期修習及格而下學期因故未續修者，上學期之學分不予計算；上學期與下學期均修習及格者，始採計為畢業學分。',
    values: [
      ['fullYear', showTruth(fullYear)],
      ['firstPassed', showTruth(firstPassed)],
      ['secondPassed', showTruth(secondPassed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 全學年科目（第二十三條第二項）
 *
 * > 全學年之科目，上學期修習及格而下學期因故未續修者，上學期之學分不予計算；上學期與下學期均修習及格者，始採計為畢業學分。
 *
 * - 適用 課程.全學年科目
 * - 當 課程.上學期及格 且 課程.下學期及格
 * - 始得 採計為畢業學分
 */
export function fullYearCourse(input: Input): Decision {
  const course = recordOf(input?.course);
  const fullYear = readBoolean(course.fullYear);
  const firstPassed = readBoolean(course.firstPassed);
  const secondPassed = readBoolean(course.secondPassed);
  return decideFullYearCourse(fullYear, firstPassed, secondPassed);
}

/** 全學年科目：結果與理由。 */
export function explainFullYearCourse(input: Input): Result {
  const course = recordOf(input?.course);
  const fullYear = readBoolean(course.fullYear);
  const firstPassed = readBoolean(course.firstPassed);
  const secondPassed = readBoolean(course.secondPassed);
  return resultOfFullYearCourse(fullYear, firstPassed, secondPassed);
}

/** 線上未記載之科目：value */
const NOT_ON_LIST_VALUE = /* @__PURE__ */ decided('value', '第二十四條第三項');

/** 線上未記載之科目：notApplicable */
const NOT_ON_LIST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十四條第三項');

/** 線上未記載之科目所讀的事實 */
const NOT_ON_LIST_FACTS: readonly string[] = ['選課.線上已記載'];

function openNotOnList(onList: Truth): Decision {
  return undeterminedEffect('第二十四條第三項', answer(sameTruth(onList, NO), onList === UNKNOWN && '選課.線上已記載'), NOT_ON_LIST_FACTS);
}

function decideNotOnList(onList: Truth): Decision {
  const inCase: Truth = sameTruth(onList, NO);
  if (inCase === YES) return NOT_ON_LIST_VALUE;
  if (inCase === NO) return NOT_ON_LIST_NOT_APPLICABLE;
  return openNotOnList(onList);
}

function resultOfNotOnList(onList: Truth): Result {
  return result(decideNotOnList(onList), {
    text: '教務處登記成績，以學生在網路線上確認之課程為據：線上未記載之科目，縱有成績，亦不予承認；已列之科目而無成績者，登記為零分，並計入學期成績。',
    values: [['onList', showTruth(onList)]],
    caveats: [],
    effects: ['成績不予承認'],
  });
}

/**
 * 線上未記載之科目（第二十四條第三項）
 *
 * > 教務處登記成績，以學生在網路線上確認之課程為據：線上未記載之科目，縱有成績，亦不予承認；已列之科目而無成績者，登記為零分，並計入學期成績。
 *
 * - 當 選課.線上已記載 = 否
 * - 效果 成績不予承認
 */
export function notOnList(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const onList = readBoolean(enrolment.onList);
  return decideNotOnList(onList);
}

/** 線上未記載之科目：結果與理由。 */
export function explainNotOnList(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const onList = readBoolean(enrolment.onList);
  return resultOfNotOnList(onList);
}

/** 已列而無成績之科目：notApplicable */
const LISTED_UNGRADED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十四條第三項');

/** 已列而無成績之科目：met */
const LISTED_UNGRADED_MET = /* @__PURE__ */ decided('met', '第二十四條第三項');

/** 已列而無成績之科目：violated */
const LISTED_UNGRADED_VIOLATED = /* @__PURE__ */ decided('violated', '第二十四條第三項');

/** 已列而無成績之科目所讀的事實 */
const LISTED_UNGRADED_FACTS: readonly string[] = ['選課.線上已記載', '選課.有成績', '選課.登記分數'];

function openListedUngraded(onList: Truth, graded: Truth, registeredScore: number): Decision {
  return undeterminedDuty(
    '第二十四條第三項',
    allAnswers(answer(onList, onList === UNKNOWN && '選課.線上已記載'), answer(sameTruth(graded, NO), graded === UNKNOWN && '選課.有成績')),
    answer(
      registeredScore === 0 ? YES : registeredScore < 0 || registeredScore > 0 ? NO : UNKNOWN,
      registeredScore !== registeredScore && '選課.登記分數',
    ),
    YES,
    LISTED_UNGRADED_FACTS,
  );
}

function decideListedUngraded(onList: Truth, graded: Truth, registeredScore: number): Decision {
  const inCase: Truth = and(onList, sameTruth(graded, NO));
  if (inCase === NO) return LISTED_UNGRADED_NOT_APPLICABLE;
  const must: Truth = registeredScore === 0 ? YES : registeredScore < 0 || registeredScore > 0 ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return LISTED_UNGRADED_MET;
  if (inCase === YES && must === NO) return LISTED_UNGRADED_VIOLATED;
  return openListedUngraded(onList, graded, registeredScore);
}

function resultOfListedUngraded(onList: Truth, graded: Truth, registeredScore: number): Result {
  return result(decideListedUngraded(onList, graded, registeredScore), {
    text: '教務處登記成績，以學生在網路線上確認之課程為據：線上未記載之科目，縱有成績，亦不予承認；已列之科目而無成績者，登記為零分，並計入學期成績。',
    values: [
      ['onList', showTruth(onList)],
      ['graded', showTruth(graded)],
      ['registeredScore', showNumber(registeredScore, 100n, '分')],
      ['ungradedMark', '0 分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 已列而無成績之科目（第二十四條第三項）
 *
 * > 教務處登記成績，以學生在網路線上確認之課程為據：線上未記載之科目，縱有成績，亦不予承認；已列之科目而無成績者，登記為零分，並計入學期成績。
 *
 * - 適用 選課.線上已記載 且 選課.有成績 = 否
 * - 應 選課.登記分數 = 未評成績給分（0 分）
 */
export function listedUngraded(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const onList = readBoolean(enrolment.onList);
  const graded = readBoolean(enrolment.graded);
  const registeredScore = decimalOf(enrolment.registeredScore, 100, 0, 10000);
  return decideListedUngraded(onList, graded, registeredScore);
}

/** 已列而無成績之科目：結果與理由。 */
export function explainListedUngraded(input: Input): Result {
  const enrolment = recordOf(input?.enrolment);
  const onList = readBoolean(enrolment.onList);
  const graded = readBoolean(enrolment.graded);
  const registeredScore = decimalOf(enrolment.registeredScore, 100, 0, 10000);
  return resultOfListedUngraded(onList, graded, registeredScore);
}

/** 無成績科目之計入：value */
const UNGRADED_COUNTED_VALUE = /* @__PURE__ */ decided('value', '第二十四條第三項');

/** 無成績科目之計入：notApplicable */
const UNGRADED_COUNTED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十四條第三項');

/** 無成績科目之計入所讀的事實 */
const UNGRADED_COUNTED_FACTS: readonly string[] = ['選課.線上已記載', '選課.有成績'];

function openUngradedCounted(onList: Truth, graded: Truth): Decision {
  return undeterminedEffect(
    '第二十四條第三項',
    allAnswers(answer(onList, onList === UNKNOWN && '選課.線上已記載'), answer(sameTruth(graded, NO), graded === UNKNOWN && '選課.有成績')),
    UNGRADED_COUNTED_FACTS,
  );
}

function decideUngradedCounted(onList: Truth, graded: Truth): Decision {
  const inCase: Truth = and(onList, sameTruth(graded, NO));
  if (inCase === YES) return UNGRADED_COUNTED_VALUE;
  if (inCase === NO) return UNGRADED_COUNTED_NOT_APPLICABLE;
  return openUngradedCounted(onList, graded);
}

/** 無成績科目之計入（第二十四條第三項）發生效果時：選課.登記分數 ＝ 未評成績給分 */
export type UngradedCountedConsequences = readonly [Consequence<'enrolment', 'registeredScore', 0, '分'>];

function resultOfUngradedCounted(onList: Truth, graded: Truth): ResultWith<UngradedCountedConsequences> {
  return withConsequences<UngradedCountedConsequences>(
    result(decideUngradedCounted(onList, graded), {
      text: '教務處登記成績，以學生在網路線上確認之課程為據：線上未記載之科目，縱有成績，亦不予承認；已列之科目而無成績者，登記為零分，並計入學期成績。',
      values: [
        ['onList', showTruth(onList)],
        ['graded', showTruth(graded)],
        ['ungradedMark', '0 分'],
      ],
      caveats: [],
      effects: ['計入學期成績', '選課.登記分數 ＝ 未評成績給分'],
    }),
    () => [{ record: 'enrolment', field: 'registeredScore', names: ['選課', '登記分數'], unit: '分', value: 0, shown: '0 分' }],
  );
}

/**
 * 無成績科目之計入（第二十四條第三項）
 *
 * > 教務處登記成績，以學生在網路線上確認之課程為據：線上未記載之科目，縱有成績，亦不予承認；已列之科目而無成績者，登記為零分，並計入學期成績。
 *
 * - 當 選課.線上已記載 且 選課.有成績 = 否
 * - 效果 計入學期成績
 * - 效果 選課.登記分數 ＝ 未評成績給分
 */
export function ungradedCounted(input: Input): Decision {
  const enrolment = recordOf(input?.enrolment);
  const onList = readBoolean(enrolment.onList);
  const graded = readBoolean(enrolment.graded);
  return decideUngradedCounted(onList, graded);
}

/** 無成績科目之計入：結果與理由。 */
export function explainUngradedCounted(input: Input): ResultWith<UngradedCountedConsequences> {
  const enrolment = recordOf(input?.enrolment);
  const onList = readBoolean(enrolment.onList);
  const graded = readBoolean(enrolment.graded);
  return resultOfUngradedCounted(onList, graded);
}

/** 學士班應修畢業學分：value */
const REQUIRED_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第二十八條第四項');

/** 學士班應修畢業學分所讀的事實 */
const REQUIRED_CREDITS_FACTS: readonly string[] = ['入學.境外同級學校畢業', '入學.相當畢業年級'];

function resultOfRequiredCredits(requiredCreditsValue: number, foreignHighSchool: Truth, equivalentYear: number): Result {
  const value = requiredCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue('第二十八條第四項', lacking(lackOfRequiredCredits(foreignHighSchool, equivalentYear)), REQUIRED_CREDITS_FACTS)
      : REQUIRED_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '自國外或香港、澳門地區之同級同類學校畢業，其畢業年級相當於國內高級中等學校二年級，而入學本校者，除依第一項規定外，應另補修學分，其數至少十二學分；修習之科目，由各學系自訂。',
      values: [
        ['foreignHighSchool', showTruth(foreignHighSchool)],
        ['equivalentYear', showNumber(equivalentYear, 1n, '年級')],
        ['foreignGraduationYear', '2 年級'],
        ['bachelorCreditsRequired', '128 學分'],
        ['secondYearMakeUp', '12 學分'],
      ],
      caveats: ['各學系得另訂「學士班畢業學分」（限更嚴），未計入本結果'],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

const ADMISSION_FOREIGN_HIGH_SCHOOL_PARTS: PartedFact = ['入學.境外同級學校畢業', 'admission', 'foreignHighSchool', [true, false]];

const ADMISSION_EQUIVALENT_YEAR_PARTS: PartedFact = ['入學.相當畢業年級', 'admission', 'equivalentYear', [1, 2, 3]];

function valueOfRequiredCredits(requiredCreditsValue: number): number | undefined {
  const value = requiredCreditsValue;
  return scaledValue(value);
}

/**
 * 學士班應修畢業學分（第二十八條第四項）
 *
 * > 自國外或香港、澳門地區之同級同類學校畢業，其畢業年級相當於國內高級中等學校二年級，而入學本校者，除依第一項規定外，應另補修學分，其數至少十二學分；修習之科目，由各學系自訂。
 *
 * - 當 入學.境外同級學校畢業 且 入學.相當畢業年級 = 境外畢業年級（2 年級） 則 學士班畢業學分（128 學分） ＋ 境外高二補修學分（12 學分）
 * - 其餘 學士班畢業學分（128 學分）
 *
 * undefined：無法判定。
 */
export function requiredCredits(input: Input): number | undefined {
  const admission = recordOf(input?.admission);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  return valueOfRequiredCredits(requiredCreditsValue);
}

/** 學士班應修畢業學分：值與理由。 */
export function explainRequiredCredits(input: Input): Result {
  const admission = recordOf(input?.admission);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  return resultOfRequiredCredits(requiredCreditsValue, foreignHighSchool, equivalentYear);
}

function holdsWith_18(credits_3: number, requiredCreditsCase: number): Truth {
  return credits_3 >= requiredCreditsCase ? YES : credits_3 < requiredCreditsCase ? NO : UNKNOWN;
}

function holdsAtEnds_18(credits_3: number, requiredCreditsCase: number): Truth {
  return agree(
    holdsWith_18(credits_3 === credits_3 ? credits_3 : 0, requiredCreditsCase),
    holdsWith_18(credits_3 === credits_3 ? credits_3 : 300, requiredCreditsCase),
  );
}

function conditionInCases(credits_3: number, requiredCreditsValue: number, requiredCreditsReach: readonly number[] | undefined): Truth {
  const holds: Truth = credits_3 >= requiredCreditsValue ? YES : credits_3 < requiredCreditsValue ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([requiredCreditsReach ?? [requiredCreditsValue]], (requiredCreditsCase: number) =>
        holdsAtEnds_18(credits_3, requiredCreditsCase),
      );
}

/** 學士班畢業學分與條件：notApplicable */
const BACHELOR_GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十八條第一項');

/** 學士班畢業學分與條件：entitled */
const BACHELOR_GRADUATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十八條第一項');

/** 學士班畢業學分與條件：notEntitled */
const BACHELOR_GRADUATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十八條第一項');

/** 學士班畢業學分與條件所讀的事實 */
const BACHELOR_GRADUATION_FACTS: readonly string[] = [
  '學生.學制',
  '畢業.已修學分',
  '入學.境外同級學校畢業',
  '入學.相當畢業年級',
  '畢業.完成畢業條件',
];

function openBachelorGraduation(
  programme: Programme | undefined,
  credits_3: number,
  requiredCreditsValue: number,
  requiredCreditsReach: readonly number[] | undefined,
  conditionsMet: Truth,
  requiredCreditsLack: Note,
): Decision {
  const inCase: Truth = programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return BACHELOR_GRADUATION_NOT_APPLICABLE;
  const when: Truth = and(conditionInCases(credits_3, requiredCreditsValue, requiredCreditsReach), conditionsMet);
  if (inCase === YES && when === YES) return BACHELOR_GRADUATION_ENTITLED;
  if (inCase === YES && when === NO) return BACHELOR_GRADUATION_NOT_ENTITLED;
  return undeterminedPermission(
    '第二十八條第一項',
    answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(
        conditionInCases(credits_3, requiredCreditsValue, requiredCreditsReach),
        credits_3 !== credits_3 && '畢業.已修學分',
        requiredCreditsLack,
      ),
      answer(conditionsMet, conditionsMet === UNKNOWN && '畢業.完成畢業條件'),
    ),
    BACHELOR_GRADUATION_FACTS,
  );
}

function decideBachelorGraduation(
  programme: Programme | undefined,
  credits_3: number,
  requiredCreditsValue: number,
  conditionsMet: Truth,
  requiredCreditsReach: readonly number[] | undefined,
  requiredCreditsLack: Note,
): Decision {
  const inCase: Truth = programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return BACHELOR_GRADUATION_NOT_APPLICABLE;
  const when: Truth = and(credits_3 >= requiredCreditsValue ? YES : credits_3 < requiredCreditsValue ? NO : UNKNOWN, conditionsMet);
  if (inCase === YES && when === YES) return BACHELOR_GRADUATION_ENTITLED;
  if (inCase === YES && when === NO) return BACHELOR_GRADUATION_NOT_ENTITLED;
  return openBachelorGraduation(programme, credits_3, requiredCreditsValue, requiredCreditsReach, conditionsMet, requiredCreditsLack);
}

function difference_7(input: Input): number | null | undefined {
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const admission = recordOf(input?.admission);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(foreignHighSchool, equivalentYear) : false;
  const value = credits_3 - requiredCreditsValue;
  return value === value
    ? value
    : lacking(credits_3 !== credits_3 && '畢業.已修學分', requiredCreditsLack).missing.length > 0
      ? undefined
      : null;
}

const GRADUATION_CREDITS_PARTS: PartedFact = [
  '畢業.已修學分',
  'graduation',
  'credits',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_7, '<']] },
];

const GRADUATION_CONDITIONS_MET_PARTS: PartedFact = ['畢業.完成畢業條件', 'graduation', 'conditionsMet', [true, false]];

const BACHELOR_GRADUATION_PARTS: Parts = {
  order: BACHELOR_GRADUATION_FACTS,
  deciding: [GRADUATION_CREDITS_PARTS],
  others: [STUDENT_PROGRAMME_PARTS, ADMISSION_FOREIGN_HIGH_SCHOOL_PARTS, ADMISSION_EQUIVALENT_YEAR_PARTS, GRADUATION_CONDITIONS_MET_PARTS],
};

function givenBachelorGraduation(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const admission = recordOf(input?.admission);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const requiredCreditsReach =
    requiredCreditsValue !== requiredCreditsValue ? reachOfRequiredCredits(foreignHighSchool, equivalentYear) : undefined;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(foreignHighSchool, equivalentYear) : false;
  return decideBachelorGraduation(programme, credits_3, requiredCreditsValue, conditionsMet, requiredCreditsReach, requiredCreditsLack);
}

function resultOfBachelorGraduation(
  programme: Programme | undefined,
  credits_3: number,
  requiredCreditsValue: number,
  conditionsMet: Truth,
  requiredCreditsReach: readonly number[] | undefined,
  requiredCreditsLack: Note,
  input: Input,
  foreignHighSchool: Truth,
  equivalentYear: number,
): Result {
  return result(
    settled(
      decideBachelorGraduation(programme, credits_3, requiredCreditsValue, conditionsMet, requiredCreditsReach, requiredCreditsLack),
      givenBachelorGraduation,
      input,
      BACHELOR_GRADUATION_PARTS,
    ),
    {
      text: '本校採用學年學分制。各學系之修業年限為四年；學生應修滿之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將該四年之修業年限延長一至二年，並得按其需要提高畢業學分數。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['credits', showNumber(credits_3, 1n, '學分')],
        ['foreignHighSchool', showTruth(foreignHighSchool)],
        ['equivalentYear', showNumber(equivalentYear, 1n, '年級')],
        ['conditionsMet', showTruth(conditionsMet)],
        ['requiredCredits', showNumber(requiredCreditsValue, 1n, '學分')],
      ],
      caveats: ['各學系得另訂「學士班畢業學分」（限更嚴），未計入本結果'],
      effects: [],
    },
  );
}

/**
 * 學士班畢業學分與條件（第二十八條第一項）
 *
 * > 本校採用學年學分制。各學系之修業年限為四年；學生應修滿之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將該四年之修業年限延長一至二年，並得按其需要提高畢業學分數。
 *
 * - 適用 學生.學制 = 學士班
 * - 當 畢業.已修學分 ≥ 學士班應修畢業學分 且 畢業.完成畢業條件
 * - 始得 畢業
 */
export function bachelorGraduation(input: Input): Decision {
  return settled(givenBachelorGraduation(input), givenBachelorGraduation, input, BACHELOR_GRADUATION_PARTS);
}

/** 學士班畢業學分與條件：結果與理由。 */
export function explainBachelorGraduation(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const admission = recordOf(input?.admission);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const requiredCreditsReach =
    requiredCreditsValue !== requiredCreditsValue ? reachOfRequiredCredits(foreignHighSchool, equivalentYear) : undefined;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(foreignHighSchool, equivalentYear) : false;
  return resultOfBachelorGraduation(
    programme,
    credits_3,
    requiredCreditsValue,
    conditionsMet,
    requiredCreditsReach,
    requiredCreditsLack,
    input,
    foreignHighSchool,
    equivalentYear,
  );
}

/** 學系延長修業年限：notEntitled */
const DEPARTMENT_EXTENSION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十八條第一項');

/** 學系延長修業年限：entitled */
const DEPARTMENT_EXTENSION_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十八條第一項');

/** 學系延長修業年限所讀的事實 */
const DEPARTMENT_EXTENSION_FACTS: readonly string[] = [];

function openDepartmentExtension(departmentExtensionDecision: Truth, departmentExtraYears: number): Decision {
  const when_ = allAnswers(
    YES,
    departmentExtensionDecision === YES && departmentExtraYears === departmentExtraYears
      ? YES
      : answer(
          UNKNOWN,
          departmentExtensionDecision === UNKNOWN && '學系延長修業年限.決定',
          departmentExtensionDecision === YES && departmentExtraYears !== departmentExtraYears && '學系延長修業年限.學系延長年數',
        ),
  );
  return undeterminedPermission('第二十八條第一項', YES, when_, DEPARTMENT_EXTENSION_FACTS);
}

const DEPARTMENT_EXTENSION_DECISION_PARTS: PartedFact = [
  '學系延長修業年限.決定',
  'departmentExtension',
  'decision',
  ['granted', 'refused'],
];

function resultOfDepartmentExtension(departmentExtensionDecision: Truth, departmentExtraYears: number): Result {
  return result(
    departmentExtensionDecision === NO
      ? DEPARTMENT_EXTENSION_NOT_ENTITLED
      : departmentExtensionDecision === YES && departmentExtraYears === departmentExtraYears
        ? DEPARTMENT_EXTENSION_ENTITLED
        : openDepartmentExtension(departmentExtensionDecision, departmentExtraYears),
    {
      text: '本校採用學年學分制。各學系之修業年限為四年；學生應修滿之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將該四年之修業年限延長一至二年，並得按其需要提高畢業學分數。',
      values: [
        ['departmentExtension', departmentExtensionDecision === UNKNOWN ? '未決' : departmentExtensionDecision === YES ? '准' : '不准'],
        ['departmentExtraYears', departmentExtensionDecision === YES ? showNumber(departmentExtraYears, 1n, '年') : undefined],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 學系延長修業年限（第二十八條第一項）
 *
 * > 本校採用學年學分制。各學系之修業年限為四年；學生應修滿之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將該四年之修業年限延長一至二年，並得按其需要提高畢業學分數。
 *
 * - 由 各學系
 */
export function departmentExtension(input: Input): Decision {
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  return departmentExtensionDecision === NO
    ? DEPARTMENT_EXTENSION_NOT_ENTITLED
    : departmentExtensionDecision === YES && departmentExtraYears === departmentExtraYears
      ? DEPARTMENT_EXTENSION_ENTITLED
      : openDepartmentExtension(departmentExtensionDecision, departmentExtraYears);
}

/** 學系延長修業年限：結果與理由。 */
export function explainDepartmentExtension(input: Input): Result {
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  return resultOfDepartmentExtension(departmentExtensionDecision, departmentExtraYears);
}

/** 學士班一般延長：notApplicable */
const BACHELOR_ORDINARY_EXTENSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十八條第二項');

/** 學士班一般延長：met */
const BACHELOR_ORDINARY_EXTENSION_MET = /* @__PURE__ */ decided('met', '第二十八條第二項');

/** 學士班一般延長：violated */
const BACHELOR_ORDINARY_EXTENSION_VIOLATED = /* @__PURE__ */ decided('violated', '第二十八條第二項');

/** 學士班一般延長所讀的事實 */
const BACHELOR_ORDINARY_EXTENSION_FACTS: readonly string[] = ['學生.學制', '延修.事由', '延修.年數'];

function openBachelorOrdinaryExtension(programme: Programme | undefined, reason_4: ExtensionReason | undefined, years: number): Decision {
  return undeterminedDuty(
    '第二十八條第二項',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(reason_4 === 'notCompleted' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
    ),
    answer(years <= 20 ? YES : years > 20 ? NO : UNKNOWN, years !== years && '延修.年數'),
    YES,
    BACHELOR_ORDINARY_EXTENSION_FACTS,
  );
}

function decideBachelorOrdinaryExtension(programme: Programme | undefined, reason_4: ExtensionReason | undefined, years: number): Decision {
  const inCase: Truth = and(
    programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    reason_4 === 'notCompleted' ? YES : reason_4 === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return BACHELOR_ORDINARY_EXTENSION_NOT_APPLICABLE;
  if (inCase === YES && years <= 20) return BACHELOR_ORDINARY_EXTENSION_MET;
  if (inCase === YES && years > 20) return BACHELOR_ORDINARY_EXTENSION_VIOLATED;
  return openBachelorOrdinaryExtension(programme, reason_4, years);
}

const EXTENSION_YEARS_PARTS: PartedFact = ['延修.年數', 'extension', 'years', [0, 2.1]];

function resultOfBachelorOrdinaryExtension(programme: Programme | undefined, reason_4: ExtensionReason | undefined, years: number): Result {
  return result(decideBachelorOrdinaryExtension(programme, reason_4, years), {
    text: '學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩或撫育幼兒之需要者，得延長修業年限，以四年為限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['reason', showMember(reason_4, EXTENSION_REASON_NAMES)],
      ['years', showNumber(years, 10n, '年')],
      ['bachelorExtension', '2 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士班一般延長（第二十八條第二項）
 *
 * > 學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩或撫育幼兒之需要者，得延長修業年限，以四年為限。
 *
 * - 適用 學生.學制 = 學士班 且 延修.事由 = 未能修完
 * - 應 延修.年數 ≤ 學士班一般延長上限（2 年）
 */
export function bachelorOrdinaryExtension(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const years = decimalOf(extension.years, 10, 0, 200);
  return decideBachelorOrdinaryExtension(programme, reason_4, years);
}

/** 學士班一般延長：結果與理由。 */
export function explainBachelorOrdinaryExtension(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const years = decimalOf(extension.years, 10, 0, 200);
  return resultOfBachelorOrdinaryExtension(programme, reason_4, years);
}

/** 學士班身心障礙延長：notApplicable */
const BACHELOR_DISABILITY_EXTENSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十八條第二項');

/** 學士班身心障礙延長：met */
const BACHELOR_DISABILITY_EXTENSION_MET = /* @__PURE__ */ decided('met', '第二十八條第二項');

/** 學士班身心障礙延長：violated */
const BACHELOR_DISABILITY_EXTENSION_VIOLATED = /* @__PURE__ */ decided('violated', '第二十八條第二項');

/** 學士班身心障礙延長所讀的事實 */
const BACHELOR_DISABILITY_EXTENSION_FACTS: readonly string[] = ['學生.學制', '延修.事由', '延修.年數'];

function openBachelorDisabilityExtension(programme: Programme | undefined, reason_4: ExtensionReason | undefined, years: number): Decision {
  return undeterminedDuty(
    '第二十八條第二項',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(reason_4 === 'disability' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
    ),
    answer(years <= 40 ? YES : years > 40 ? NO : UNKNOWN, years !== years && '延修.年數'),
    YES,
    BACHELOR_DISABILITY_EXTENSION_FACTS,
  );
}

function decideBachelorDisabilityExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  years: number,
): Decision {
  const inCase: Truth = and(
    programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    reason_4 === 'disability' ? YES : reason_4 === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return BACHELOR_DISABILITY_EXTENSION_NOT_APPLICABLE;
  if (inCase === YES && years <= 40) return BACHELOR_DISABILITY_EXTENSION_MET;
  if (inCase === YES && years > 40) return BACHELOR_DISABILITY_EXTENSION_VIOLATED;
  return openBachelorDisabilityExtension(programme, reason_4, years);
}

const EXTENSION_YEARS_PARTS_2: PartedFact = ['延修.年數', 'extension', 'years', [0, 4.1]];

function resultOfBachelorDisabilityExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  years: number,
): Result {
  return result(decideBachelorDisabilityExtension(programme, reason_4, years), {
    text: '學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩或撫育幼兒之需要者，得延長修業年限，以四年為限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['reason', showMember(reason_4, EXTENSION_REASON_NAMES)],
      ['years', showNumber(years, 10n, '年')],
      ['bachelorLongExtension', '4 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士班身心障礙延長（第二十八條第二項）
 *
 * > 學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩或撫育幼兒之需要者，得延長修業年限，以四年為限。
 *
 * - 適用 學生.學制 = 學士班 且 延修.事由 = 身心障礙
 * - 應 延修.年數 ≤ 學士班特殊延長上限（4 年）
 */
export function bachelorDisabilityExtension(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const years = decimalOf(extension.years, 10, 0, 200);
  return decideBachelorDisabilityExtension(programme, reason_4, years);
}

/** 學士班身心障礙延長：結果與理由。 */
export function explainBachelorDisabilityExtension(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const years = decimalOf(extension.years, 10, 0, 200);
  return resultOfBachelorDisabilityExtension(programme, reason_4, years);
}

/** 學士班育兒延長：notApplicable */
const BACHELOR_CHILDCARE_EXTENSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十八條第二項');

/** 學士班育兒延長：met */
const BACHELOR_CHILDCARE_EXTENSION_MET = /* @__PURE__ */ decided('met', '第二十八條第二項');

/** 學士班育兒延長：violated */
const BACHELOR_CHILDCARE_EXTENSION_VIOLATED = /* @__PURE__ */ decided('violated', '第二十八條第二項');

/** 學士班育兒延長所讀的事實 */
const BACHELOR_CHILDCARE_EXTENSION_FACTS: readonly string[] = ['學生.學制', '延修.事由', '延修.年數'];

function openBachelorChildcareExtension(programme: Programme | undefined, reason_4: ExtensionReason | undefined, years: number): Decision {
  return undeterminedDuty(
    '第二十八條第二項',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      anyAnswer(
        answer(
          reason_4 === 'pregnancy' || reason_4 === 'delivery' || reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO,
          reason_4 === undefined && '延修.事由',
        ),
        answer(reason_4 === 'birth' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
      ),
    ),
    answer(years <= 40 ? YES : years > 40 ? NO : UNKNOWN, years !== years && '延修.年數'),
    YES,
    BACHELOR_CHILDCARE_EXTENSION_FACTS,
  );
}

function decideBachelorChildcareExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  years: number,
): Decision {
  const inCase: Truth = and(
    programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    or(
      reason_4 === 'pregnancy' || reason_4 === 'delivery' || reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO,
      reason_4 === 'birth' ? YES : reason_4 === undefined ? UNKNOWN : NO,
    ),
  );
  if (inCase === NO) return BACHELOR_CHILDCARE_EXTENSION_NOT_APPLICABLE;
  if (inCase === YES && years <= 40) return BACHELOR_CHILDCARE_EXTENSION_MET;
  if (inCase === YES && years > 40) return BACHELOR_CHILDCARE_EXTENSION_VIOLATED;
  return openBachelorChildcareExtension(programme, reason_4, years);
}

function resultOfBachelorChildcareExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  years: number,
): Result {
  return result(decideBachelorChildcareExtension(programme, reason_4, years), {
    text: '學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩或撫育幼兒之需要者，得延長修業年限，以四年為限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['reason', showMember(reason_4, EXTENSION_REASON_NAMES)],
      ['years', showNumber(years, 10n, '年')],
      ['bachelorChildcare', '懷孕、分娩、撫育幼兒'],
      ['bachelorLongExtension', '4 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士班育兒延長（第二十八條第二項）
 *
 * > 學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩或撫育幼兒之需要者，得延長修業年限，以四年為限。
 *
 * - 適用 學生.學制 = 學士班 且 （延修.事由 屬於 懷孕、分娩、撫育幼兒 或 延修.事由 = 生產）
 * - 應 延修.年數 ≤ 學士班特殊延長上限（4 年）
 */
export function bachelorChildcareExtension(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const years = decimalOf(extension.years, 10, 0, 200);
  return decideBachelorChildcareExtension(programme, reason_4, years);
}

/** 學士班育兒延長：結果與理由。 */
export function explainBachelorChildcareExtension(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const years = decimalOf(extension.years, 10, 0, 200);
  return resultOfBachelorChildcareExtension(programme, reason_4, years);
}

/** 延修生第一學期休學：entitled */
const EXTENDED_FIRST_SEMESTER_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十八條第三項');

/** 延修生第一學期休學：notEntitled */
const EXTENDED_FIRST_SEMESTER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十八條第三項');

/** 延修生第一學期休學所讀的事實 */
const EXTENDED_FIRST_SEMESTER_FACTS: readonly string[] = ['延修.所缺'];

function openExtendedFirstSemester(lacks: ExtensionLack | undefined): Decision {
  return undeterminedPermission(
    '第二十八條第三項',
    YES,
    answer(lacks === 'secondSemesterCredits' ? YES : lacks === undefined ? UNKNOWN : NO, lacks === undefined && '延修.所缺'),
    EXTENDED_FIRST_SEMESTER_FACTS,
  );
}

function decideExtendedFirstSemester(lacks: ExtensionLack | undefined): Decision {
  const when: Truth = lacks === 'secondSemesterCredits' ? YES : lacks === undefined ? UNKNOWN : NO;
  if (when === YES) return EXTENDED_FIRST_SEMESTER_ENTITLED;
  if (when === NO) return EXTENDED_FIRST_SEMESTER_NOT_ENTITLED;
  return openExtendedFirstSemester(lacks);
}

function resultOfExtendedFirstSemester(lacks: ExtensionLack | undefined): Result {
  return result(decideExtendedFirstSemester(lacks), {
    text: '學生在延長修業年限之期間，得僅就應補修、重修之課程修習；所缺學分屬於第二學期之課程者，第一學期得辦理休學，免予註冊，如予註冊，至少應選修一科目。僅因學系規定之畢業條件尚未完成，而延長修業年限者，得不選修課程，但仍應註冊。',
    values: [['lacks', showMember(lacks, EXTENSION_LACK_NAMES)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 延修生第一學期休學（第二十八條第三項）
 *
 * > 學生在延長修業年限之期間，得僅就應補修、重修之課程修習；所缺學分屬於第二學期之課程者，第一學期得辦理休學，免予註冊，如予註冊，至少應選修一科目。僅因學系規定之畢業條件尚未完成，而延長修業年限者，得不選修課程，但仍應註冊。
 *
 * - 當 延修.所缺 = 第二學期學分
 * - 得 於第一學期辦理休學，免予註冊
 */
export function extendedFirstSemester(input: Input): Decision {
  const extension = recordOf(input?.extension);
  const lacks = readExtensionLack(extension.lacks);
  return decideExtendedFirstSemester(lacks);
}

/** 延修生第一學期休學：結果與理由。 */
export function explainExtendedFirstSemester(input: Input): Result {
  const extension = recordOf(input?.extension);
  const lacks = readExtensionLack(extension.lacks);
  return resultOfExtendedFirstSemester(lacks);
}

/** 延修生選課科數：notApplicable */
const EXTENDED_ENROLMENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十八條第三項');

/** 延修生選課科數：met */
const EXTENDED_ENROLMENT_MET = /* @__PURE__ */ decided('met', '第二十八條第三項');

/** 延修生選課科數：violated */
const EXTENDED_ENROLMENT_VIOLATED = /* @__PURE__ */ decided('violated', '第二十八條第三項');

/** 延修生選課科數所讀的事實 */
const EXTENDED_ENROLMENT_FACTS: readonly string[] = ['延修.所缺', '註冊.已註冊', '選課.科數'];

function openExtendedEnrolment(lacks: ExtensionLack | undefined, registered: Truth, courses_3: number): Decision {
  return undeterminedDuty(
    '第二十八條第三項',
    allAnswers(
      answer(lacks === 'conditionsOnly' ? NO : lacks === undefined ? UNKNOWN : YES, lacks === undefined && '延修.所缺'),
      answer(registered, registered === UNKNOWN && '註冊.已註冊'),
    ),
    answer(courses_3 >= 1 ? YES : courses_3 < 1 ? NO : UNKNOWN, courses_3 !== courses_3 && '選課.科數'),
    YES,
    EXTENDED_ENROLMENT_FACTS,
  );
}

function decideExtendedEnrolment(lacks: ExtensionLack | undefined, registered: Truth, courses_3: number): Decision {
  const inCase: Truth = and(lacks === 'conditionsOnly' ? NO : lacks === undefined ? UNKNOWN : YES, registered);
  if (inCase === NO) return EXTENDED_ENROLMENT_NOT_APPLICABLE;
  if (inCase === YES && courses_3 >= 1) return EXTENDED_ENROLMENT_MET;
  if (inCase === YES && courses_3 < 1) return EXTENDED_ENROLMENT_VIOLATED;
  return openExtendedEnrolment(lacks, registered, courses_3);
}

function resultOfExtendedEnrolment(lacks: ExtensionLack | undefined, registered: Truth, courses_3: number): Result {
  return result(decideExtendedEnrolment(lacks, registered, courses_3), {
    text: '學生在延長修業年限之期間，得僅就應補修、重修之課程修習；所缺學分屬於第二學期之課程者，第一學期得辦理休學，免予註冊，如予註冊，至少應選修一科目。僅因學系規定之畢業條件尚未完成，而延長修業年限者，得不選修課程，但仍應註冊。',
    values: [
      ['lacks', showMember(lacks, EXTENSION_LACK_NAMES)],
      ['registered', showTruth(registered)],
      ['courses', showNumber(courses_3, 1n, '科')],
      ['extendedCourses', '1 科'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 延修生選課科數（第二十八條第三項）
 *
 * > 學生在延長修業年限之期間，得僅就應補修、重修之課程修習；所缺學分屬於第二學期之課程者，第一學期得辦理休學，免予註冊，如予註冊，至少應選修一科目。僅因學系規定之畢業條件尚未完成，而延長修業年限者，得不選修課程，但仍應註冊。
 *
 * - 適用 延修.所缺 ≠ 僅缺畢業條件 且 註冊.已註冊
 * - 應 選課.科數 ≥ 延修註冊科數（1 科）
 */
export function extendedEnrolment(input: Input): Decision {
  const extension = recordOf(input?.extension);
  const lacks = readExtensionLack(extension.lacks);
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  const enrolment = recordOf(input?.enrolment);
  const courses_3 = integerOf(enrolment.courses, 0, 30);
  return decideExtendedEnrolment(lacks, registered, courses_3);
}

/** 延修生選課科數：結果與理由。 */
export function explainExtendedEnrolment(input: Input): Result {
  const extension = recordOf(input?.extension);
  const lacks = readExtensionLack(extension.lacks);
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  const enrolment = recordOf(input?.enrolment);
  const courses_3 = integerOf(enrolment.courses, 0, 30);
  return resultOfExtendedEnrolment(lacks, registered, courses_3);
}

/** 僅缺畢業條件之註冊：notApplicable */
const CONDITIONS_ONLY_REGISTRATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十八條第三項');

/** 僅缺畢業條件之註冊：met */
const CONDITIONS_ONLY_REGISTRATION_MET = /* @__PURE__ */ decided('met', '第二十八條第三項');

/** 僅缺畢業條件之註冊：violated */
const CONDITIONS_ONLY_REGISTRATION_VIOLATED = /* @__PURE__ */ decided('violated', '第二十八條第三項');

/** 僅缺畢業條件之註冊所讀的事實 */
const CONDITIONS_ONLY_REGISTRATION_FACTS: readonly string[] = ['延修.所缺', '註冊.已註冊'];

function openConditionsOnlyRegistration(lacks: ExtensionLack | undefined, registered: Truth): Decision {
  return undeterminedDuty(
    '第二十八條第三項',
    answer(lacks === 'conditionsOnly' ? YES : lacks === undefined ? UNKNOWN : NO, lacks === undefined && '延修.所缺'),
    answer(registered, registered === UNKNOWN && '註冊.已註冊'),
    YES,
    CONDITIONS_ONLY_REGISTRATION_FACTS,
  );
}

function decideConditionsOnlyRegistration(lacks: ExtensionLack | undefined, registered: Truth): Decision {
  const inCase: Truth = lacks === 'conditionsOnly' ? YES : lacks === undefined ? UNKNOWN : NO;
  if (inCase === NO) return CONDITIONS_ONLY_REGISTRATION_NOT_APPLICABLE;
  const must: Truth = registered;
  if (inCase === YES && must === YES) return CONDITIONS_ONLY_REGISTRATION_MET;
  if (inCase === YES && must === NO) return CONDITIONS_ONLY_REGISTRATION_VIOLATED;
  return openConditionsOnlyRegistration(lacks, registered);
}

function resultOfConditionsOnlyRegistration(lacks: ExtensionLack | undefined, registered: Truth): Result {
  return result(decideConditionsOnlyRegistration(lacks, registered), {
    text: '學生在延長修業年限之期間，得僅就應補修、重修之課程修習；所缺學分屬於第二學期之課程者，第一學期得辦理休學，免予註冊，如予註冊，至少應選修一科目。僅因學系規定之畢業條件尚未完成，而延長修業年限者，得不選修課程，但仍應註冊。',
    values: [
      ['lacks', showMember(lacks, EXTENSION_LACK_NAMES)],
      ['registered', showTruth(registered)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 僅缺畢業條件之註冊（第二十八條第三項）
 *
 * > 學生在延長修業年限之期間，得僅就應補修、重修之課程修習；所缺學分屬於第二學期之課程者，第一學期得辦理休學，免予註冊，如予註冊，至少應選修一科目。僅因學系規定之畢業條件尚未完成，而延長修業年限者，得不選修課程，但仍應註冊。
 *
 * - 適用 延修.所缺 = 僅缺畢業條件
 * - 應 註冊.已註冊
 */
export function conditionsOnlyRegistration(input: Input): Decision {
  const extension = recordOf(input?.extension);
  const lacks = readExtensionLack(extension.lacks);
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  return decideConditionsOnlyRegistration(lacks, registered);
}

/** 僅缺畢業條件之註冊：結果與理由。 */
export function explainConditionsOnlyRegistration(input: Input): Result {
  const extension = recordOf(input?.extension);
  const lacks = readExtensionLack(extension.lacks);
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  return resultOfConditionsOnlyRegistration(lacks, registered);
}

/** 必修科目及格：entitled */
const REQUIRED_PASSED_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十九條');

/** 必修科目及格：notEntitled */
const REQUIRED_PASSED_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十九條');

/** 必修科目及格所讀的事實 */
const REQUIRED_PASSED_FACTS: readonly string[] = ['畢業.必修不及格科數'];

function openRequiredPassed(requiredFailed: number): Decision {
  return undeterminedPermission(
    '第二十九條',
    YES,
    answer(
      requiredFailed === 0 ? YES : requiredFailed < 0 || requiredFailed > 0 ? NO : UNKNOWN,
      requiredFailed !== requiredFailed && '畢業.必修不及格科數',
    ),
    REQUIRED_PASSED_FACTS,
  );
}

function decideRequiredPassed(requiredFailed: number): Decision {
  const when: Truth = requiredFailed === 0 ? YES : requiredFailed < 0 || requiredFailed > 0 ? NO : UNKNOWN;
  if (when === YES) return REQUIRED_PASSED_ENTITLED;
  if (when === NO) return REQUIRED_PASSED_NOT_ENTITLED;
  return openRequiredPassed(requiredFailed);
}

const GRADUATION_REQUIRED_FAILED_PARTS: PartedFact = ['畢業.必修不及格科數', 'graduation', 'requiredFailed', [0, 1]];

function resultOfRequiredPassed(requiredFailed: number): Result {
  return result(decideRequiredPassed(requiredFailed), {
    text: '學生應修之學分，有必修與選修二類。各學系之應修學分數，其訂定與變更，均應依本校各學制課程架構與開課處理要點；該要點另行訂定。必修之科目，其成績有不及格者，不得畢業。',
    values: [['requiredFailed', showNumber(requiredFailed, 1n, '科')]],
    caveats: [],
    effects: [],
  });
}

/**
 * 必修科目及格（第二十九條）
 *
 * > 學生應修之學分，有必修與選修二類。各學系之應修學分數，其訂定與變更，均應依本校各學制課程架構與開課處理要點；該要點另行訂定。必修之科目，其成績有不及格者，不得畢業。
 *
 * - 當 畢業.必修不及格科數 = 0
 * - 始得 畢業
 */
export function requiredPassed(input: Input): Decision {
  const graduation = recordOf(input?.graduation);
  const requiredFailed = integerOf(graduation.requiredFailed, 0, 60);
  return decideRequiredPassed(requiredFailed);
}

/** 必修科目及格：結果與理由。 */
export function explainRequiredPassed(input: Input): Result {
  const graduation = recordOf(input?.graduation);
  const requiredFailed = integerOf(graduation.requiredFailed, 0, 60);
  return resultOfRequiredPassed(requiredFailed);
}

/** 理論課學分：value */
const LECTURE_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第三十條');

/** 理論課學分所讀的事實 */
const LECTURE_CREDITS_FACTS: readonly string[] = ['課程.每週時數'];

function resultOfLectureCredits(lectureCreditsValue: number, weeklyHours: number): Result {
  const value = lectureCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue('第三十條', lacking(lackOfLectureCredits(weeklyHours)), LECTURE_CREDITS_FACTS)
      : LECTURE_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '課程之學分，按下列方式計算：理論課每週授課一小時，滿十八週者，為一學分；實習課每週授課一小時至二小時，滿十八週者，為一學分。',
      values: [
        ['weeklyHours', showNumber(weeklyHours, 1n, '小時')],
        ['lectureHours', '1 小時'],
        ['unitCredit', '1 學分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 60n)),
    '學分',
  );
}

function difference_8(input: Input): number | null | undefined {
  const course = recordOf(input?.course);
  const weeklyHours = integerOf(course.weeklyHours, 0, 20);
  const value = weeklyHours * 60;
  return value === value ? value : lacking(weeklyHours !== weeklyHours && '課程.每週時數').missing.length > 0 ? undefined : null;
}

const COURSE_WEEKLY_HOURS_PARTS: PartedFact = [
  '課程.每週時數',
  'course',
  'weeklyHours',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_8, 'known']], hasEnds: true },
];

const LECTURE_CREDITS_PARTS: Parts = { order: LECTURE_CREDITS_FACTS, deciding: [COURSE_WEEKLY_HOURS_PARTS], others: [] };

function givenLectureCredits(input: Input): Valued {
  const course = recordOf(input?.course);
  const weeklyHours = integerOf(course.weeklyHours, 0, 20);
  const lectureCreditsValue = computeLectureCredits(weeklyHours);
  const value = lectureCreditsValue;
  return valued(
    value !== value
      ? undeterminedValue('第三十條', lacking(lackOfLectureCredits(weeklyHours)), LECTURE_CREDITS_FACTS)
      : LECTURE_CREDITS_VALUE,
    scaledValue(value, 60n),
  );
}

function valueOfLectureCredits(lectureCreditsValue: number): number | string | undefined {
  const value = lectureCreditsValue;
  return scaledValue(value, 60n);
}

/**
 * 理論課學分（第三十條）
 *
 * > 課程之學分，按下列方式計算：理論課每週授課一小時，滿十八週者，為一學分；實習課每週授課一小時至二小時，滿十八週者，為一學分。
 *
 * - 其餘 （課程.每週時數 ÷ 理論課時數（1 小時）） × 單位學分（1 學分）
 *
 * undefined：無法判定。
 */
export function lectureCredits(input: Input): number | string | undefined {
  const course = recordOf(input?.course);
  const weeklyHours = integerOf(course.weeklyHours, 0, 20);
  const lectureCreditsValue = computeLectureCredits(weeklyHours);
  return settledValue(valueOfLectureCredits(lectureCreditsValue), givenLectureCredits, input, LECTURE_CREDITS_PARTS);
}

/** 理論課學分：值與理由。 */
export function explainLectureCredits(input: Input): Result {
  const course = recordOf(input?.course);
  const weeklyHours = integerOf(course.weeklyHours, 0, 20);
  const lectureCreditsValue = computeLectureCredits(weeklyHours);
  return settledResult(resultOfLectureCredits(lectureCreditsValue, weeklyHours), givenLectureCredits, input, LECTURE_CREDITS_PARTS);
}

/** 授課週數：met */
const CREDIT_WEEK_COUNT_MET = /* @__PURE__ */ decided('met', '第三十條');

/** 授課週數：violated */
const CREDIT_WEEK_COUNT_VIOLATED = /* @__PURE__ */ decided('violated', '第三十條');

/** 授課週數所讀的事實 */
const CREDIT_WEEK_COUNT_FACTS: readonly string[] = ['課程.授課週數'];

function openCreditWeekCount(weeks: number): Decision {
  return undeterminedDuty(
    '第三十條',
    YES,
    answer(weeks >= 18 ? YES : weeks < 18 ? NO : UNKNOWN, weeks !== weeks && '課程.授課週數'),
    YES,
    CREDIT_WEEK_COUNT_FACTS,
  );
}

const CREDIT_WEEK_COUNT_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openCreditWeekCount(NaN));

function resultOfCreditWeekCount(weeks: number): Result {
  return result(weeks >= 18 ? CREDIT_WEEK_COUNT_MET : weeks < 18 ? CREDIT_WEEK_COUNT_VIOLATED : CREDIT_WEEK_COUNT_UNDETERMINED, {
    text: '課程之學分，按下列方式計算：理論課每週授課一小時，滿十八週者，為一學分；實習課每週授課一小時至二小時，滿十八週者，為一學分。',
    values: [
      ['weeks', showNumber(weeks, 1n, '週')],
      ['creditWeeks', '18 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 授課週數（第三十條）
 *
 * > 課程之學分，按下列方式計算：理論課每週授課一小時，滿十八週者，為一學分；實習課每週授課一小時至二小時，滿十八週者，為一學分。
 *
 * - 應 課程.授課週數 ≥ 學分週數（18 週）
 */
export function creditWeekCount(input: Input): Decision {
  const course = recordOf(input?.course);
  const weeks = integerOf(course.weeks, 0, 52);
  return weeks >= 18 ? CREDIT_WEEK_COUNT_MET : weeks < 18 ? CREDIT_WEEK_COUNT_VIOLATED : CREDIT_WEEK_COUNT_UNDETERMINED;
}

/** 授課週數：結果與理由。 */
export function explainCreditWeekCount(input: Input): Result {
  const course = recordOf(input?.course);
  const weeks = integerOf(course.weeks, 0, 52);
  return resultOfCreditWeekCount(weeks);
}

/** 實習課每學分時數：notApplicable */
const PRACTICE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三十條');

/** 實習課每學分時數：met */
const PRACTICE_CREDITS_MET = /* @__PURE__ */ decided('met', '第三十條');

/** 實習課每學分時數：violated */
const PRACTICE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第三十條');

/** 實習課每學分時數所讀的事實 */
const PRACTICE_CREDITS_FACTS: readonly string[] = ['課程.授課方式', '課程.每學分每週時數'];

function openPracticeCredits(teachingKind: TeachingKind | undefined, hoursPerCredit: number): Decision {
  return undeterminedDuty(
    '第三十條',
    answer(teachingKind === 'practice' ? YES : teachingKind === undefined ? UNKNOWN : NO, teachingKind === undefined && '課程.授課方式'),
    allAnswers(
      answer(hoursPerCredit >= 100 ? YES : hoursPerCredit < 100 ? NO : UNKNOWN, hoursPerCredit !== hoursPerCredit && '課程.每學分每週時數'),
      answer(hoursPerCredit <= 200 ? YES : hoursPerCredit > 200 ? NO : UNKNOWN, hoursPerCredit !== hoursPerCredit && '課程.每學分每週時數'),
    ),
    YES,
    PRACTICE_CREDITS_FACTS,
  );
}

function decidePracticeCredits(teachingKind: TeachingKind | undefined, hoursPerCredit: number): Decision {
  const inCase: Truth = teachingKind === 'practice' ? YES : teachingKind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRACTICE_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && hoursPerCredit >= 100 && hoursPerCredit <= 200) return PRACTICE_CREDITS_MET;
  if (inCase === YES && (hoursPerCredit < 100 || hoursPerCredit > 200)) return PRACTICE_CREDITS_VIOLATED;
  return openPracticeCredits(teachingKind, hoursPerCredit);
}

function resultOfPracticeCredits(teachingKind: TeachingKind | undefined, hoursPerCredit: number): Result {
  return result(decidePracticeCredits(teachingKind, hoursPerCredit), {
    text: '課程之學分，按下列方式計算：理論課每週授課一小時，滿十八週者，為一學分；實習課每週授課一小時至二小時，滿十八週者，為一學分。',
    values: [
      ['teachingKind', showMember(teachingKind, TEACHING_KIND_NAMES)],
      ['hoursPerCredit', showNumber(hoursPerCredit, 100n, '小時')],
      ['practiceHours', '1 至 2 小時'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 實習課每學分時數（第三十條）
 *
 * > 課程之學分，按下列方式計算：理論課每週授課一小時，滿十八週者，為一學分；實習課每週授課一小時至二小時，滿十八週者，為一學分。
 *
 * - 適用 課程.授課方式 = 實習課
 * - 應 課程.每學分每週時數 ≥ 實習課時數（1 至 2 小時） 且 課程.每學分每週時數 ≤ 實習課時數（1 至 2 小時）
 */
export function practiceCredits(input: Input): Decision {
  const course = recordOf(input?.course);
  const teachingKind = readTeachingKind(course.teachingKind);
  const hoursPerCredit = decimalOf(course.hoursPerCredit, 100, 0, 2000);
  return decidePracticeCredits(teachingKind, hoursPerCredit);
}

/** 實習課每學分時數：結果與理由。 */
export function explainPracticeCredits(input: Input): Result {
  const course = recordOf(input?.course);
  const teachingKind = readTeachingKind(course.teachingKind);
  const hoursPerCredit = decimalOf(course.hoursPerCredit, 100, 0, 2000);
  return resultOfPracticeCredits(teachingKind, hoursPerCredit);
}

/** 學期科目成績：value */
const TERM_SCORE_VALUE = /* @__PURE__ */ decided('value', '第三十二條第三款');

/** 學期科目成績所讀的事實 */
const TERM_SCORE_FACTS: readonly string[] = ['計分科目.平時成績', '計分科目.期中成績', '計分科目.期末成績'];

function resultOfTermScore(termScoreValue: number, usual: number, midterm: number, final: number): Result {
  const value = termScoreValue;
  const decision =
    value !== value
      ? undeterminedValue('第三十二條第三款', lacking(lackOfTermScore(usual, midterm, final)), TERM_SCORE_FACTS)
      : TERM_SCORE_VALUE;
  return result(
    decision,
    {
      text: '學期成績，平時成績占百分之五十，期中考試占百分之二十五，期末考試占百分之二十五，合計為之。',
      values: [
        ['usual', showNumber(usual, 100n, '分')],
        ['midterm', showNumber(midterm, 100n, '分')],
        ['final', showNumber(final, 100n, '分')],
        ['科目成績取位', '四捨五入'],
        ['平時成績比例', '1/2'],
        ['期中考試比例', '1/4'],
        ['期末考試比例', '1/4'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '分',
  );
}

function difference_9(input: Input): number | null | undefined {
  const scoredCourse = recordOf(input?.scoredCourse);
  const usual = decimalOf(scoredCourse.usual, 100, 0, 10000);
  const midterm = decimalOf(scoredCourse.midterm, 100, 0, 10000);
  const final = decimalOf(scoredCourse.final, 100, 0, 10000);
  const value = roundHalfAway(2 * usual + midterm + final, 400);
  return value === value
    ? value
    : lacking(usual !== usual && '計分科目.平時成績', midterm !== midterm && '計分科目.期中成績', final !== final && '計分科目.期末成績')
          .missing.length > 0
      ? undefined
      : null;
}

const SCORED_COURSE_USUAL_PARTS: PartedFact = [
  '計分科目.平時成績',
  'scoredCourse',
  'usual',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_9, 'known']], hasEnds: true },
];

const SCORED_COURSE_MIDTERM_PARTS: PartedFact = [
  '計分科目.期中成績',
  'scoredCourse',
  'midterm',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_9, 'known']], hasEnds: true },
];

const SCORED_COURSE_FINAL_PARTS: PartedFact = [
  '計分科目.期末成績',
  'scoredCourse',
  'final',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_9, 'known']], hasEnds: true },
];

const TERM_SCORE_PARTS: Parts = {
  order: TERM_SCORE_FACTS,
  deciding: [SCORED_COURSE_USUAL_PARTS, SCORED_COURSE_MIDTERM_PARTS, SCORED_COURSE_FINAL_PARTS],
  others: [],
};

function givenTermScore(input: Input): Valued {
  const scoredCourse = recordOf(input?.scoredCourse);
  const usual = decimalOf(scoredCourse.usual, 100, 0, 10000);
  const midterm = decimalOf(scoredCourse.midterm, 100, 0, 10000);
  const final = decimalOf(scoredCourse.final, 100, 0, 10000);
  const termScoreValue = computeTermScore(usual, midterm, final);
  const value = termScoreValue;
  return valued(
    value !== value
      ? undeterminedValue('第三十二條第三款', lacking(lackOfTermScore(usual, midterm, final)), TERM_SCORE_FACTS)
      : TERM_SCORE_VALUE,
    scaledValue(value),
  );
}

function valueOfTermScore(termScoreValue: number): number | undefined {
  const value = termScoreValue;
  return scaledValue(value);
}

/**
 * 學期科目成績（第三十二條第三款）
 *
 * > 學期成績，平時成績占百分之五十，期中考試占百分之二十五，期末考試占百分之二十五，合計為之。
 *
 * - 其餘 取位（（（計分科目.平時成績 × 平時成績比例（1/2）） ＋ （計分科目.期中成績 × 期中考試比例（1/4））） ＋ （計分科目.期末成績 × 期末考試比例（1/4）），科目成績取位）
 *
 * undefined：無法判定。
 */
export function termScore(input: Input): number | undefined {
  const scoredCourse = recordOf(input?.scoredCourse);
  const usual = decimalOf(scoredCourse.usual, 100, 0, 10000);
  const midterm = decimalOf(scoredCourse.midterm, 100, 0, 10000);
  const final = decimalOf(scoredCourse.final, 100, 0, 10000);
  const termScoreValue = computeTermScore(usual, midterm, final);
  return settledValue(valueOfTermScore(termScoreValue), givenTermScore, input, TERM_SCORE_PARTS);
}

/** 學期科目成績：值與理由。 */
export function explainTermScore(input: Input): Result {
  const scoredCourse = recordOf(input?.scoredCourse);
  const usual = decimalOf(scoredCourse.usual, 100, 0, 10000);
  const midterm = decimalOf(scoredCourse.midterm, 100, 0, 10000);
  const final = decimalOf(scoredCourse.final, 100, 0, 10000);
  const termScoreValue = computeTermScore(usual, midterm, final);
  return settledResult(resultOfTermScore(termScoreValue, usual, midterm, final), givenTermScore, input, TERM_SCORE_PARTS);
}

/** 分數之範圍：met */
const MARK_RANGE_MET = /* @__PURE__ */ decided('met', '第三十三條第一項');

/** 分數之範圍：violated */
const MARK_RANGE_VIOLATED = /* @__PURE__ */ decided('violated', '第三十三條第一項');

/** 分數之範圍所讀的事實 */
const MARK_RANGE_FACTS: readonly string[] = ['成績.分數'];

function openMarkRange(score_2: number): Decision {
  return undeterminedDuty(
    '第三十三條第一項',
    YES,
    answer(score_2 <= 10000 ? YES : score_2 > 10000 ? NO : UNKNOWN, score_2 !== score_2 && '成績.分數'),
    YES,
    MARK_RANGE_FACTS,
  );
}

const MARK_RANGE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openMarkRange(NaN));

function resultOfMarkRange(score_2: number): Result {
  return result(score_2 <= 10000 ? MARK_RANGE_MET : score_2 > 10000 ? MARK_RANGE_VIOLATED : MARK_RANGE_UNDETERMINED, {
    text: '學生之成績，有操行與學業二種，均採百分計分法，滿分為一百分，各學系學生之及格分數為六十分以上；百分計分法與等第計分法，對照如下：',
    values: [
      ['score', showNumber(score_2, 100n, '分')],
      ['fullMark', '100 分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 分數之範圍（第三十三條第一項）
 *
 * > 學生之成績，有操行與學業二種，均採百分計分法，滿分為一百分，各學系學生之及格分數為六十分以上；百分計分法與等第計分法，對照如下：
 *
 * - 應 成績.分數 ≤ 滿分（100 分）
 */
export function markRange(input: Input): Decision {
  const grade = recordOf(input?.grade);
  const score_2 = decimalOf(grade.score, 100, 0, 20000);
  return score_2 <= 10000 ? MARK_RANGE_MET : score_2 > 10000 ? MARK_RANGE_VIOLATED : MARK_RANGE_UNDETERMINED;
}

/** 分數之範圍：結果與理由。 */
export function explainMarkRange(input: Input): Result {
  const grade = recordOf(input?.grade);
  const score_2 = decimalOf(grade.score, 100, 0, 20000);
  return resultOfMarkRange(score_2);
}

/** 學士班及格：value */
const BACHELOR_PASSED_VALUE = /* @__PURE__ */ decided('value', '第三十三條第一項');

/** 學士班及格所讀的事實 */
const BACHELOR_PASSED_FACTS: readonly string[] = ['成績.分數'];

function resultOfBachelorPassed(bachelorPassedValue: Truth, score_2: number): Result {
  const value = bachelorPassedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第三十三條第一項', lacking(lackOfBachelorPassed(score_2)), BACHELOR_PASSED_FACTS)
      : BACHELOR_PASSED_VALUE;
  return result(
    decision,
    {
      text: '學生之成績，有操行與學業二種，均採百分計分法，滿分為一百分，各學系學生之及格分數為六十分以上；百分計分法與等第計分法，對照如下：',
      values: [
        ['score', showNumber(score_2, 100n, '分')],
        ['bachelorPassMark', '60 分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfBachelorPassed(bachelorPassedValue: Truth): boolean | undefined {
  const value = bachelorPassedValue;
  return truthValue(value);
}

/**
 * 學士班及格（第三十三條第一項）
 *
 * > 學生之成績，有操行與學業二種，均採百分計分法，滿分為一百分，各學系學生之及格分數為六十分以上；百分計分法與等第計分法，對照如下：
 *
 * - 其餘 成績.分數 ≥ 學士班及格線（60 分）
 *
 * undefined：無法判定。
 */
export function bachelorPassed(input: Input): boolean | undefined {
  const grade = recordOf(input?.grade);
  const score_2 = decimalOf(grade.score, 100, 0, 20000);
  const bachelorPassedValue = computeBachelorPassed(score_2);
  return valueOfBachelorPassed(bachelorPassedValue);
}

/** 學士班及格：值與理由。 */
export function explainBachelorPassed(input: Input): Result {
  const grade = recordOf(input?.grade);
  const score_2 = decimalOf(grade.score, 100, 0, 20000);
  const bachelorPassedValue = computeBachelorPassed(score_2);
  return resultOfBachelorPassed(bachelorPassedValue, score_2);
}

/** 學期學業平均：value */
const TERM_AVERAGE_VALUE = /* @__PURE__ */ decided('value', '第三十四條第二款');

/** 學期學業平均所讀的事實 */
const TERM_AVERAGE_FACTS: readonly string[] = ['學期成績.修習科目', '學期成績.修習科目 的 學分', '學期成績.修習科目 的 成績'];

function resultOfTermAverage(
  termAverageValue: MaybeRational,
  sumOfCoursesValue: number,
  courses: readonly TakenCourse_2[] | undefined,
  sumOfCoursesCreditsValue: number,
): Result {
  const value = termAverageValue;
  const decision =
    value === undefined
      ? undeterminedValue(
          '第三十四條第二款',
          lacking(lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue)),
          TERM_AVERAGE_FACTS,
        )
      : TERM_AVERAGE_VALUE;
  return result(
    decision,
    {
      text: '學期之積分總和，除以該學期修習之學分總數，為學期學業平均成績。',
      values: [
        ['courses', showEntries(courses)],
        ['合計（修習科目.學分 × 修習科目.成績 於 學期成績.修習科目）', showExact(lift(sumOfCoursesValue, 100n), '分×學分')],
        ['合計（修習科目.學分 於 學期成績.修習科目）', showExact(lift(sumOfCoursesCreditsValue), '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(numberValue(value)),
    '分',
  );
}

function valueOfTermAverage(termAverageValue: MaybeRational): number | string | undefined {
  const value = termAverageValue;
  return numberValue(value);
}

/**
 * 學期學業平均（第三十四條第二款）
 *
 * > 學期之積分總和，除以該學期修習之學分總數，為學期學業平均成績。
 *
 * - 其餘 合計（修習科目.學分 × 修習科目.成績 於 學期成績.修習科目） ÷ 合計（修習科目.學分 於 學期成績.修習科目）
 *
 * undefined：無法判定。
 */
export function termAverage(input: Input): number | string | undefined {
  const termResult = recordOf(input?.termResult);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  return valueOfTermAverage(termAverageValue);
}

/** 學期學業平均：值與理由。 */
export function explainTermAverage(input: Input): Result {
  const termResult = recordOf(input?.termResult);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  return resultOfTermAverage(termAverageValue, sumOfCoursesValue, courses, sumOfCoursesCreditsValue);
}

/** 畢業成績：value */
const GRADUATION_AVERAGE_VALUE = /* @__PURE__ */ decided('value', '第三十四條第三款');

/** 畢業成績所讀的事實 */
const GRADUATION_AVERAGE_FACTS: readonly string[] = ['歷年成績.科目', '歷年成績.科目 的 學分', '歷年成績.科目 的 成績'];

function resultOfGraduationAverage(
  graduationAverageValue: MaybeRational,
  sumOfCourses_2Value: number,
  courses_2: readonly TakenCourse_2[] | undefined,
  sumOfCoursesCredits_2Value: number,
): Result {
  const value = graduationAverageValue;
  const decision =
    value === undefined
      ? undeterminedValue(
          '第三十四條第三款',
          lacking(lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value)),
          GRADUATION_AVERAGE_FACTS,
        )
      : GRADUATION_AVERAGE_VALUE;
  return result(
    decision,
    {
      text: '各學期（暑修併計）之積分總和，除以歷年修習之學分總數，為畢業成績。',
      values: [
        ['courses', showEntries(courses_2)],
        ['合計（修習科目.學分 × 修習科目.成績 於 歷年成績.科目）', showExact(lift(sumOfCourses_2Value, 100n), '分×學分')],
        ['合計（修習科目.學分 於 歷年成績.科目）', showExact(lift(sumOfCoursesCredits_2Value), '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(numberValue(value)),
    '分',
  );
}

function valueOfGraduationAverage(graduationAverageValue: MaybeRational): number | string | undefined {
  const value = graduationAverageValue;
  return numberValue(value);
}

/**
 * 畢業成績（第三十四條第三款）
 *
 * > 各學期（暑修併計）之積分總和，除以歷年修習之學分總數，為畢業成績。
 *
 * - 其餘 合計（修習科目.學分 × 修習科目.成績 於 歷年成績.科目） ÷ 合計（修習科目.學分 於 歷年成績.科目）
 *
 * undefined：無法判定。
 */
export function graduationAverage(input: Input): number | string | undefined {
  const allTerms = recordOf(input?.allTerms);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  return valueOfGraduationAverage(graduationAverageValue);
}

/** 畢業成績：值與理由。 */
export function explainGraduationAverage(input: Input): Result {
  const allTerms = recordOf(input?.allTerms);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  return resultOfGraduationAverage(graduationAverageValue, sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value);
}

/** 科目成績：value */
const COURSE_SCORE_VALUE = /* @__PURE__ */ decided('value', '第三十五條第一項');

/** 科目成績所讀的事實 */
const COURSE_SCORE_FACTS: readonly string[] = ['計分科目.未取整分數'];

function resultOfCourseScore(courseScoreValue: number, unrounded: number): Result {
  const value = courseScoreValue;
  const decision =
    value !== value ? undeterminedValue('第三十五條第一項', lacking(lackOfCourseScore(unrounded)), COURSE_SCORE_FACTS) : COURSE_SCORE_VALUE;
  return result(
    decision,
    {
      text: '學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。',
      values: [
        ['unrounded', showNumber(unrounded, 10000n, '分')],
        ['科目成績取位', '四捨五入'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '分',
  );
}

function difference_10(input: Input): number | null | undefined {
  const scoredCourse = recordOf(input?.scoredCourse);
  const unrounded = decimalOf(scoredCourse.unrounded, 10000, 0, 1000000);
  const value = roundHalfAway(unrounded, 10000);
  return value === value ? value : lacking(unrounded !== unrounded && '計分科目.未取整分數').missing.length > 0 ? undefined : null;
}

const SCORED_COURSE_UNROUNDED_PARTS: PartedFact = [
  '計分科目.未取整分數',
  'scoredCourse',
  'unrounded',
  { low: 0, high: 1000000, scale: 10000, starts: [0], turns: [[difference_10, 'known']], hasEnds: true },
];

const COURSE_SCORE_PARTS: Parts = { order: COURSE_SCORE_FACTS, deciding: [SCORED_COURSE_UNROUNDED_PARTS], others: [] };

function givenCourseScore(input: Input): Valued {
  const scoredCourse = recordOf(input?.scoredCourse);
  const unrounded = decimalOf(scoredCourse.unrounded, 10000, 0, 1000000);
  const courseScoreValue = computeCourseScore(unrounded);
  const value = courseScoreValue;
  return valued(
    value !== value ? undeterminedValue('第三十五條第一項', lacking(lackOfCourseScore(unrounded)), COURSE_SCORE_FACTS) : COURSE_SCORE_VALUE,
    scaledValue(value),
  );
}

function valueOfCourseScore(courseScoreValue: number): number | undefined {
  const value = courseScoreValue;
  return scaledValue(value);
}

/**
 * 科目成績（第三十五條第一項）
 *
 * > 學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。
 *
 * - 其餘 取位（計分科目.未取整分數，科目成績取位）
 *
 * undefined：無法判定。
 */
export function courseScore(input: Input): number | undefined {
  const scoredCourse = recordOf(input?.scoredCourse);
  const unrounded = decimalOf(scoredCourse.unrounded, 10000, 0, 1000000);
  const courseScoreValue = computeCourseScore(unrounded);
  return settledValue(valueOfCourseScore(courseScoreValue), givenCourseScore, input, COURSE_SCORE_PARTS);
}

/** 科目成績：值與理由。 */
export function explainCourseScore(input: Input): Result {
  const scoredCourse = recordOf(input?.scoredCourse);
  const unrounded = decimalOf(scoredCourse.unrounded, 10000, 0, 1000000);
  const courseScoreValue = computeCourseScore(unrounded);
  return settledResult(resultOfCourseScore(courseScoreValue, unrounded), givenCourseScore, input, COURSE_SCORE_PARTS);
}

/** 學期平均之取位：value */
const AVERAGE_ROUNDING_VALUE = /* @__PURE__ */ decided('value', '第三十五條第一項');

/** 學期平均之取位所讀的事實 */
const AVERAGE_ROUNDING_FACTS: readonly string[] = [
  '學期成績.登記平均',
  '學期成績.修習科目',
  '學期成績.修習科目 的 學分',
  '學期成績.修習科目 的 成績',
  '疑義.學期平均之取位',
];

function resultOfAverageRounding(
  averageRoundingValue: Truth,
  averageRounding: AverageRoundingReading | undefined,
  recordedAverage: number,
  sumOfCoursesValue: number,
  sumOfCoursesCreditsValue: number,
  termAverageLack: Note,
  courses: readonly TakenCourse_2[] | undefined,
  termAverageValue: MaybeRational,
): Result {
  const value = averageRoundingValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第三十五條第一項',
          lacking(lackOfAverageRounding(averageRounding, recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue, termAverageLack)),
          AVERAGE_ROUNDING_FACTS,
        )
      : AVERAGE_ROUNDING_VALUE;
  return result(
    decision,
    {
      text: '學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。',
      values: [
        ['recordedAverage', showNumber(recordedAverage, 100n, '分')],
        ['courses', showEntries(courses)],
        ['averageRounding', showMember(averageRounding, AVERAGE_ROUNDING_READING_NAMES)],
        ['termAverage', showExact(termAverageValue, '分')],
        ['平均成績位數', '至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_11(input: Input): MaybeRational | null {
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  const value = subtractExact(lift(recordedAverage, 100n), roundExact(termAverageValue, 2, 'halfAway'));
  return (
    value ?? (lacking(recordedAverage !== recordedAverage && '學期成績.登記平均', termAverageLack).missing.length > 0 ? undefined : null)
  );
}

function difference_12(input: Input): MaybeRational | null {
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  const value = subtractExact(lift(recordedAverage, 100n), roundExact(termAverageValue, 2, 'truncate'));
  return (
    value ?? (lacking(recordedAverage !== recordedAverage && '學期成績.登記平均', termAverageLack).missing.length > 0 ? undefined : null)
  );
}

function difference_13(input: Input): MaybeRational | null {
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  const value = subtractExact(lift(recordedAverage, 100n), roundExact(termAverageValue, 2, 'halfAway'));
  return (
    value ?? (lacking(recordedAverage !== recordedAverage && '學期成績.登記平均', termAverageLack).missing.length > 0 ? undefined : null)
  );
}

function difference_14(input: Input): MaybeRational | null {
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  const value = subtractExact(lift(recordedAverage, 100n), roundExact(termAverageValue, 2, 'truncate'));
  return (
    value ?? (lacking(recordedAverage !== recordedAverage && '學期成績.登記平均', termAverageLack).missing.length > 0 ? undefined : null)
  );
}

const TERM_RESULT_RECORDED_AVERAGE_PARTS: PartedFact = [
  '學期成績.登記平均',
  'termResult',
  'recordedAverage',
  {
    low: 0,
    high: 10000,
    scale: 100,
    starts: [0],
    turns: [
      [difference_11, '='],
      [difference_12, '='],
      [difference_13, '='],
      [difference_14, '='],
    ],
  },
];

const READINGS_AVERAGE_ROUNDING_PARTS: PartedFact = ['疑義.學期平均之取位', 'readings', 'averageRounding', ['halfUp', 'truncate']];

const AVERAGE_ROUNDING_PARTS: Parts = {
  order: AVERAGE_ROUNDING_FACTS,
  deciding: [READINGS_AVERAGE_ROUNDING_PARTS, TERM_RESULT_RECORDED_AVERAGE_PARTS],
  others: [],
};

function givenAverageRounding(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const averageRounding = readAverageRoundingReading(readings.averageRounding);
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const averageRoundingValue = computeAverageRounding(
    averageRounding,
    recordedAverage,
    termAverageValue,
    sumOfCoursesValue,
    sumOfCoursesCreditsValue,
  );
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  const value = averageRoundingValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第三十五條第一項',
          lacking(lackOfAverageRounding(averageRounding, recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue, termAverageLack)),
          AVERAGE_ROUNDING_FACTS,
        )
      : AVERAGE_ROUNDING_VALUE,
    truthValue(value),
  );
}

function valueOfAverageRounding(averageRoundingValue: Truth): boolean | undefined {
  const value = averageRoundingValue;
  return truthValue(value);
}

/**
 * 學期平均之取位（第三十五條第一項）
 *
 * > 學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。
 *
 * - 其餘 （疑義.學期平均之取位 = 甲說 且 學期成績.登記平均 = 取位（學期學業平均，平均成績位數）） 或 （疑義.學期平均之取位 = 乙說 且 學期成績.登記平均 = 取位（學期學業平均，平均成績位數）） 或 （學期成績.登記平均 = 取位（學期學業平均，平均成績位數） 且 學期成績.登記平均 = 取位（學期學業平均，平均成績位數））
 *
 * undefined：無法判定。
 */
export function averageRounding_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const averageRounding = readAverageRoundingReading(readings.averageRounding);
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const averageRoundingValue = computeAverageRounding(
    averageRounding,
    recordedAverage,
    termAverageValue,
    sumOfCoursesValue,
    sumOfCoursesCreditsValue,
  );
  return settledValue(valueOfAverageRounding(averageRoundingValue), givenAverageRounding, input, AVERAGE_ROUNDING_PARTS);
}

/** 學期平均之取位：值與理由。 */
export function explainAverageRounding(input: Input): Result {
  const readings = recordOf(input?.readings);
  const averageRounding = readAverageRoundingReading(readings.averageRounding);
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const averageRoundingValue = computeAverageRounding(
    averageRounding,
    recordedAverage,
    termAverageValue,
    sumOfCoursesValue,
    sumOfCoursesCreditsValue,
  );
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  return settledResult(
    resultOfAverageRounding(
      averageRoundingValue,
      averageRounding,
      recordedAverage,
      sumOfCoursesValue,
      sumOfCoursesCreditsValue,
      termAverageLack,
      courses,
      termAverageValue,
    ),
    givenAverageRounding,
    input,
    AVERAGE_ROUNDING_PARTS,
  );
}

/** 學期平均之登記：met */
const RECORDED_AVERAGE_MET = /* @__PURE__ */ decided('met', '第三十五條第一項');

/** 學期平均之登記：violated */
const RECORDED_AVERAGE_VIOLATED = /* @__PURE__ */ decided('violated', '第三十五條第一項');

/** 學期平均之登記所讀的事實 */
const RECORDED_AVERAGE_FACTS: readonly string[] = [
  '學期成績.登記平均',
  '學期成績.修習科目',
  '學期成績.修習科目 的 學分',
  '學期成績.修習科目 的 成績',
  '疑義.學期平均之取位',
];

function openRecordedAverage(averageRoundingValue: Truth, averageRoundingLack: Note): Decision {
  const must: Truth = sameTruth(averageRoundingValue, YES);
  if (must === YES) return RECORDED_AVERAGE_MET;
  if (must === NO) return RECORDED_AVERAGE_VIOLATED;
  return undeterminedDuty(
    '第三十五條第一項',
    YES,
    answer(sameTruth(averageRoundingValue, YES), averageRoundingLack),
    YES,
    RECORDED_AVERAGE_FACTS,
  );
}

function decideRecordedAverage(averageRoundingValue: Truth, averageRoundingLack: Note): Decision {
  const must: Truth = sameTruth(averageRoundingValue, YES);
  if (must === YES) return RECORDED_AVERAGE_MET;
  if (must === NO) return RECORDED_AVERAGE_VIOLATED;
  return openRecordedAverage(averageRoundingValue, averageRoundingLack);
}

const RECORDED_AVERAGE_PARTS: Parts = {
  order: RECORDED_AVERAGE_FACTS,
  deciding: [READINGS_AVERAGE_ROUNDING_PARTS, TERM_RESULT_RECORDED_AVERAGE_PARTS],
  others: [],
};

function givenRecordedAverage(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const averageRounding = readAverageRoundingReading(readings.averageRounding);
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const averageRoundingValue = computeAverageRounding(
    averageRounding,
    recordedAverage,
    termAverageValue,
    sumOfCoursesValue,
    sumOfCoursesCreditsValue,
  );
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  const averageRoundingLack =
    averageRoundingValue === UNKNOWN
      ? lackOfAverageRounding(averageRounding, recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue, termAverageLack)
      : false;
  return decideRecordedAverage(averageRoundingValue, averageRoundingLack);
}

function resultOfRecordedAverage(
  averageRoundingValue: Truth,
  averageRoundingLack: Note,
  input: Input,
  recordedAverage: number,
  courses: readonly TakenCourse_2[] | undefined,
  averageRounding: AverageRoundingReading | undefined,
): Result {
  return result(
    settled(decideRecordedAverage(averageRoundingValue, averageRoundingLack), givenRecordedAverage, input, RECORDED_AVERAGE_PARTS),
    {
      text: '學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。',
      values: [
        ['recordedAverage', showNumber(recordedAverage, 100n, '分')],
        ['courses', showEntries(courses)],
        ['readings.averageRounding', showMember(averageRounding, AVERAGE_ROUNDING_READING_NAMES)],
        ['definition.averageRounding', showTruth(averageRoundingValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 學期平均之登記（第三十五條第一項）
 *
 * > 學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。
 *
 * - 應 學期平均之取位 = 是
 */
export function recordedAverage_2(input: Input): Decision {
  return settled(givenRecordedAverage(input), givenRecordedAverage, input, RECORDED_AVERAGE_PARTS);
}

/** 學期平均之登記：結果與理由。 */
export function explainRecordedAverage(input: Input): Result {
  const readings = recordOf(input?.readings);
  const averageRounding = readAverageRoundingReading(readings.averageRounding);
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const averageRoundingValue = computeAverageRounding(
    averageRounding,
    recordedAverage,
    termAverageValue,
    sumOfCoursesValue,
    sumOfCoursesCreditsValue,
  );
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  const averageRoundingLack =
    averageRoundingValue === UNKNOWN
      ? lackOfAverageRounding(averageRounding, recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue, termAverageLack)
      : false;
  return resultOfRecordedAverage(averageRoundingValue, averageRoundingLack, input, recordedAverage, courses, averageRounding);
}

/** 畢業成績之取位：value */
const GRADUATION_ROUNDING_VALUE = /* @__PURE__ */ decided('value', '第三十五條第一項');

/** 畢業成績之取位所讀的事實 */
const GRADUATION_ROUNDING_FACTS: readonly string[] = [
  '歷年成績.登記畢業成績',
  '歷年成績.科目',
  '歷年成績.科目 的 學分',
  '歷年成績.科目 的 成績',
  '疑義.畢業成績之取位',
];

function resultOfGraduationRounding(
  graduationRoundingValue: Truth,
  graduationRounding: GraduationRoundingReading | undefined,
  recordedScore: number,
  sumOfCourses_2Value: number,
  sumOfCoursesCredits_2Value: number,
  graduationAverageLack: Note,
  courses_2: readonly TakenCourse_2[] | undefined,
  graduationAverageValue: MaybeRational,
): Result {
  const value = graduationRoundingValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第三十五條第一項',
          lacking(
            lackOfGraduationRounding(
              graduationRounding,
              recordedScore,
              sumOfCourses_2Value,
              sumOfCoursesCredits_2Value,
              graduationAverageLack,
            ),
          ),
          GRADUATION_ROUNDING_FACTS,
        )
      : GRADUATION_ROUNDING_VALUE;
  return result(
    decision,
    {
      text: '學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。',
      values: [
        ['recordedScore', showNumber(recordedScore, 100n, '分')],
        ['courses', showEntries(courses_2)],
        ['graduationRounding', showMember(graduationRounding, GRADUATION_ROUNDING_READING_NAMES)],
        ['graduationAverage', showExact(graduationAverageValue, '分')],
        ['平均成績位數', '至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_15(input: Input): MaybeRational | null {
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  const value = subtractExact(lift(recordedScore, 100n), roundExact(graduationAverageValue, 2, 'halfAway'));
  return (
    value ??
    (lacking(recordedScore !== recordedScore && '歷年成績.登記畢業成績', graduationAverageLack).missing.length > 0 ? undefined : null)
  );
}

function difference_16(input: Input): MaybeRational | null {
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  const value = subtractExact(lift(recordedScore, 100n), roundExact(graduationAverageValue, 2, 'truncate'));
  return (
    value ??
    (lacking(recordedScore !== recordedScore && '歷年成績.登記畢業成績', graduationAverageLack).missing.length > 0 ? undefined : null)
  );
}

function difference_17(input: Input): MaybeRational | null {
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  const value = subtractExact(lift(recordedScore, 100n), roundExact(graduationAverageValue, 2, 'halfAway'));
  return (
    value ??
    (lacking(recordedScore !== recordedScore && '歷年成績.登記畢業成績', graduationAverageLack).missing.length > 0 ? undefined : null)
  );
}

function difference_18(input: Input): MaybeRational | null {
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  const value = subtractExact(lift(recordedScore, 100n), roundExact(graduationAverageValue, 2, 'truncate'));
  return (
    value ??
    (lacking(recordedScore !== recordedScore && '歷年成績.登記畢業成績', graduationAverageLack).missing.length > 0 ? undefined : null)
  );
}

const ALL_TERMS_RECORDED_SCORE_PARTS: PartedFact = [
  '歷年成績.登記畢業成績',
  'allTerms',
  'recordedScore',
  {
    low: 0,
    high: 10000,
    scale: 100,
    starts: [0],
    turns: [
      [difference_15, '='],
      [difference_16, '='],
      [difference_17, '='],
      [difference_18, '='],
    ],
  },
];

const READINGS_GRADUATION_ROUNDING_PARTS: PartedFact = ['疑義.畢業成績之取位', 'readings', 'graduationRounding', ['halfUp', 'truncate']];

const GRADUATION_ROUNDING_PARTS: Parts = {
  order: GRADUATION_ROUNDING_FACTS,
  deciding: [READINGS_GRADUATION_ROUNDING_PARTS, ALL_TERMS_RECORDED_SCORE_PARTS],
  others: [],
};

function givenGraduationRounding(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const graduationRounding = readGraduationRoundingReading(readings.graduationRounding);
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationRoundingValue = computeGraduationRounding(
    graduationRounding,
    recordedScore,
    graduationAverageValue,
    sumOfCourses_2Value,
    sumOfCoursesCredits_2Value,
  );
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  const value = graduationRoundingValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第三十五條第一項',
          lacking(
            lackOfGraduationRounding(
              graduationRounding,
              recordedScore,
              sumOfCourses_2Value,
              sumOfCoursesCredits_2Value,
              graduationAverageLack,
            ),
          ),
          GRADUATION_ROUNDING_FACTS,
        )
      : GRADUATION_ROUNDING_VALUE,
    truthValue(value),
  );
}

function valueOfGraduationRounding(graduationRoundingValue: Truth): boolean | undefined {
  const value = graduationRoundingValue;
  return truthValue(value);
}

/**
 * 畢業成績之取位（第三十五條第一項）
 *
 * > 學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。
 *
 * - 其餘 （疑義.畢業成績之取位 = 甲說 且 歷年成績.登記畢業成績 = 取位（畢業成績，平均成績位數）） 或 （疑義.畢業成績之取位 = 乙說 且 歷年成績.登記畢業成績 = 取位（畢業成績，平均成績位數）） 或 （歷年成績.登記畢業成績 = 取位（畢業成績，平均成績位數） 且 歷年成績.登記畢業成績 = 取位（畢業成績，平均成績位數））
 *
 * undefined：無法判定。
 */
export function graduationRounding_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const graduationRounding = readGraduationRoundingReading(readings.graduationRounding);
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationRoundingValue = computeGraduationRounding(
    graduationRounding,
    recordedScore,
    graduationAverageValue,
    sumOfCourses_2Value,
    sumOfCoursesCredits_2Value,
  );
  return settledValue(valueOfGraduationRounding(graduationRoundingValue), givenGraduationRounding, input, GRADUATION_ROUNDING_PARTS);
}

/** 畢業成績之取位：值與理由。 */
export function explainGraduationRounding(input: Input): Result {
  const readings = recordOf(input?.readings);
  const graduationRounding = readGraduationRoundingReading(readings.graduationRounding);
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationRoundingValue = computeGraduationRounding(
    graduationRounding,
    recordedScore,
    graduationAverageValue,
    sumOfCourses_2Value,
    sumOfCoursesCredits_2Value,
  );
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  return settledResult(
    resultOfGraduationRounding(
      graduationRoundingValue,
      graduationRounding,
      recordedScore,
      sumOfCourses_2Value,
      sumOfCoursesCredits_2Value,
      graduationAverageLack,
      courses_2,
      graduationAverageValue,
    ),
    givenGraduationRounding,
    input,
    GRADUATION_ROUNDING_PARTS,
  );
}

/** 畢業成績之登記：met */
const RECORDED_GRADUATION_MET = /* @__PURE__ */ decided('met', '第三十五條第一項');

/** 畢業成績之登記：violated */
const RECORDED_GRADUATION_VIOLATED = /* @__PURE__ */ decided('violated', '第三十五條第一項');

/** 畢業成績之登記所讀的事實 */
const RECORDED_GRADUATION_FACTS: readonly string[] = [
  '歷年成績.登記畢業成績',
  '歷年成績.科目',
  '歷年成績.科目 的 學分',
  '歷年成績.科目 的 成績',
  '疑義.畢業成績之取位',
];

function openRecordedGraduation(graduationRoundingValue: Truth, graduationRoundingLack: Note): Decision {
  const must: Truth = sameTruth(graduationRoundingValue, YES);
  if (must === YES) return RECORDED_GRADUATION_MET;
  if (must === NO) return RECORDED_GRADUATION_VIOLATED;
  return undeterminedDuty(
    '第三十五條第一項',
    YES,
    answer(sameTruth(graduationRoundingValue, YES), graduationRoundingLack),
    YES,
    RECORDED_GRADUATION_FACTS,
  );
}

function decideRecordedGraduation(graduationRoundingValue: Truth, graduationRoundingLack: Note): Decision {
  const must: Truth = sameTruth(graduationRoundingValue, YES);
  if (must === YES) return RECORDED_GRADUATION_MET;
  if (must === NO) return RECORDED_GRADUATION_VIOLATED;
  return openRecordedGraduation(graduationRoundingValue, graduationRoundingLack);
}

const RECORDED_GRADUATION_PARTS: Parts = {
  order: RECORDED_GRADUATION_FACTS,
  deciding: [READINGS_GRADUATION_ROUNDING_PARTS, ALL_TERMS_RECORDED_SCORE_PARTS],
  others: [],
};

function givenRecordedGraduation(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const graduationRounding = readGraduationRoundingReading(readings.graduationRounding);
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationRoundingValue = computeGraduationRounding(
    graduationRounding,
    recordedScore,
    graduationAverageValue,
    sumOfCourses_2Value,
    sumOfCoursesCredits_2Value,
  );
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  const graduationRoundingLack =
    graduationRoundingValue === UNKNOWN
      ? lackOfGraduationRounding(graduationRounding, recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value, graduationAverageLack)
      : false;
  return decideRecordedGraduation(graduationRoundingValue, graduationRoundingLack);
}

function resultOfRecordedGraduation(
  graduationRoundingValue: Truth,
  graduationRoundingLack: Note,
  input: Input,
  recordedScore: number,
  courses_2: readonly TakenCourse_2[] | undefined,
  graduationRounding: GraduationRoundingReading | undefined,
): Result {
  return result(
    settled(
      decideRecordedGraduation(graduationRoundingValue, graduationRoundingLack),
      givenRecordedGraduation,
      input,
      RECORDED_GRADUATION_PARTS,
    ),
    {
      text: '學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。',
      values: [
        ['recordedScore', showNumber(recordedScore, 100n, '分')],
        ['courses', showEntries(courses_2)],
        ['readings.graduationRounding', showMember(graduationRounding, GRADUATION_ROUNDING_READING_NAMES)],
        ['definition.graduationRounding', showTruth(graduationRoundingValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 畢業成績之登記（第三十五條第一項）
 *
 * > 學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。
 *
 * - 應 畢業成績之取位 = 是
 */
export function recordedGraduation(input: Input): Decision {
  return settled(givenRecordedGraduation(input), givenRecordedGraduation, input, RECORDED_GRADUATION_PARTS);
}

/** 畢業成績之登記：結果與理由。 */
export function explainRecordedGraduation(input: Input): Result {
  const readings = recordOf(input?.readings);
  const graduationRounding = readGraduationRoundingReading(readings.graduationRounding);
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationRoundingValue = computeGraduationRounding(
    graduationRounding,
    recordedScore,
    graduationAverageValue,
    sumOfCourses_2Value,
    sumOfCoursesCredits_2Value,
  );
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  const graduationRoundingLack =
    graduationRoundingValue === UNKNOWN
      ? lackOfGraduationRounding(graduationRounding, recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value, graduationAverageLack)
      : false;
  return resultOfRecordedGraduation(graduationRoundingValue, graduationRoundingLack, input, recordedScore, courses_2, graduationRounding);
}

/** 研究生畢業成績之取位：value */
const GRADUATE_ROUNDING_VALUE = /* @__PURE__ */ decided('value', '第三十五條第一項');

/** 研究生畢業成績之取位所讀的事實 */
const GRADUATE_ROUNDING_FACTS: readonly string[] = [
  '研究生成績.登記畢業成績',
  '研究生成績.學業平均',
  '研究生成績.學位考試平均',
  '疑義.研究生畢業成績之取位',
];

function resultOfGraduateRounding(
  graduateRoundingValue: Truth,
  graduateRounding: GraduateRoundingReading | undefined,
  recordedScore_2: number,
  academic: number,
  examination: number,
  graduateScoreLack: Note,
  graduateScoreValue: number,
): Result {
  const value = graduateRoundingValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第三十五條第一項',
          lacking(lackOfGraduateRounding(graduateRounding, recordedScore_2, academic, examination, graduateScoreLack)),
          GRADUATE_ROUNDING_FACTS,
        )
      : GRADUATE_ROUNDING_VALUE;
  return result(
    decision,
    {
      text: '學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。',
      values: [
        ['recordedScore', showNumber(recordedScore_2, 100n, '分')],
        ['academic', showNumber(academic, 100n, '分')],
        ['examination', showNumber(examination, 100n, '分')],
        ['graduateRounding', showMember(graduateRounding, GRADUATE_ROUNDING_READING_NAMES)],
        ['graduateScore', showNumber(graduateScoreValue, 200n, '分')],
        ['平均成績位數', '至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_19(input: Input): number | null | undefined {
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  const value = recordedScore_2 - roundHalfAway(graduateScoreValue, 2);
  return value === value
    ? value
    : lacking(recordedScore_2 !== recordedScore_2 && '研究生成績.登記畢業成績', graduateScoreLack).missing.length > 0
      ? undefined
      : null;
}

function difference_20(input: Input): number | null | undefined {
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  const value = recordedScore_2 - roundTruncate(graduateScoreValue, 2);
  return value === value
    ? value
    : lacking(recordedScore_2 !== recordedScore_2 && '研究生成績.登記畢業成績', graduateScoreLack).missing.length > 0
      ? undefined
      : null;
}

function difference_21(input: Input): number | null | undefined {
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  const value = recordedScore_2 - roundHalfAway(graduateScoreValue, 2);
  return value === value
    ? value
    : lacking(recordedScore_2 !== recordedScore_2 && '研究生成績.登記畢業成績', graduateScoreLack).missing.length > 0
      ? undefined
      : null;
}

function difference_22(input: Input): number | null | undefined {
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  const value = recordedScore_2 - roundTruncate(graduateScoreValue, 2);
  return value === value
    ? value
    : lacking(recordedScore_2 !== recordedScore_2 && '研究生成績.登記畢業成績', graduateScoreLack).missing.length > 0
      ? undefined
      : null;
}

const GRADUATE_GRADES_RECORDED_SCORE_PARTS: PartedFact = [
  '研究生成績.登記畢業成績',
  'graduateGrades',
  'recordedScore',
  {
    low: 0,
    high: 10000,
    scale: 100,
    starts: [0],
    turns: [
      [difference_19, '='],
      [difference_20, '='],
      [difference_21, '='],
      [difference_22, '='],
    ],
  },
];

const GRADUATE_GRADES_ACADEMIC_PARTS: PartedFact = [
  '研究生成績.學業平均',
  'graduateGrades',
  'academic',
  {
    low: 0,
    high: 10000,
    scale: 100,
    starts: [0],
    turns: [
      [difference_19, '='],
      [difference_20, '='],
      [difference_21, '='],
      [difference_22, '='],
    ],
  },
];

const GRADUATE_GRADES_EXAMINATION_PARTS: PartedFact = [
  '研究生成績.學位考試平均',
  'graduateGrades',
  'examination',
  {
    low: 0,
    high: 10000,
    scale: 100,
    starts: [0],
    turns: [
      [difference_19, '='],
      [difference_20, '='],
      [difference_21, '='],
      [difference_22, '='],
    ],
  },
];

const READINGS_GRADUATE_ROUNDING_PARTS: PartedFact = ['疑義.研究生畢業成績之取位', 'readings', 'graduateRounding', ['halfUp', 'truncate']];

const GRADUATE_ROUNDING_PARTS: Parts = {
  order: GRADUATE_ROUNDING_FACTS,
  deciding: [
    READINGS_GRADUATE_ROUNDING_PARTS,
    GRADUATE_GRADES_RECORDED_SCORE_PARTS,
    GRADUATE_GRADES_ACADEMIC_PARTS,
    GRADUATE_GRADES_EXAMINATION_PARTS,
  ],
  others: [],
};

function givenGraduateRounding(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const graduateRounding = readGraduateRoundingReading(readings.graduateRounding);
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateRoundingValue = computeGraduateRounding(graduateRounding, recordedScore_2, graduateScoreValue, academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  const value = graduateRoundingValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第三十五條第一項',
          lacking(lackOfGraduateRounding(graduateRounding, recordedScore_2, academic, examination, graduateScoreLack)),
          GRADUATE_ROUNDING_FACTS,
        )
      : GRADUATE_ROUNDING_VALUE,
    truthValue(value),
  );
}

function valueOfGraduateRounding(graduateRoundingValue: Truth): boolean | undefined {
  const value = graduateRoundingValue;
  return truthValue(value);
}

/**
 * 研究生畢業成績之取位（第三十五條第一項）
 *
 * > 學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。
 *
 * - 其餘 （疑義.研究生畢業成績之取位 = 甲說 且 研究生成績.登記畢業成績 = 取位（研究生畢業成績，平均成績位數）） 或 （疑義.研究生畢業成績之取位 = 乙說 且 研究生成績.登記畢業成績 = 取位（研究生畢業成績，平均成績位數）） 或 （研究生成績.登記畢業成績 = 取位（研究生畢業成績，平均成績位數） 且 研究生成績.登記畢業成績 = 取位（研究生畢業成績，平均成績位數））
 *
 * undefined：無法判定。
 */
export function graduateRounding_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const graduateRounding = readGraduateRoundingReading(readings.graduateRounding);
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateRoundingValue = computeGraduateRounding(graduateRounding, recordedScore_2, graduateScoreValue, academic, examination);
  return settledValue(valueOfGraduateRounding(graduateRoundingValue), givenGraduateRounding, input, GRADUATE_ROUNDING_PARTS);
}

/** 研究生畢業成績之取位：值與理由。 */
export function explainGraduateRounding(input: Input): Result {
  const readings = recordOf(input?.readings);
  const graduateRounding = readGraduateRoundingReading(readings.graduateRounding);
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateRoundingValue = computeGraduateRounding(graduateRounding, recordedScore_2, graduateScoreValue, academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  return settledResult(
    resultOfGraduateRounding(
      graduateRoundingValue,
      graduateRounding,
      recordedScore_2,
      academic,
      examination,
      graduateScoreLack,
      graduateScoreValue,
    ),
    givenGraduateRounding,
    input,
    GRADUATE_ROUNDING_PARTS,
  );
}

/** 研究生畢業成績之登記：met */
const RECORDED_GRADUATE_SCORE_MET = /* @__PURE__ */ decided('met', '第三十五條第一項');

/** 研究生畢業成績之登記：violated */
const RECORDED_GRADUATE_SCORE_VIOLATED = /* @__PURE__ */ decided('violated', '第三十五條第一項');

/** 研究生畢業成績之登記所讀的事實 */
const RECORDED_GRADUATE_SCORE_FACTS: readonly string[] = [
  '研究生成績.登記畢業成績',
  '研究生成績.學業平均',
  '研究生成績.學位考試平均',
  '疑義.研究生畢業成績之取位',
];

function openRecordedGraduateScore(graduateRoundingValue: Truth, graduateRoundingLack: Note): Decision {
  const must: Truth = sameTruth(graduateRoundingValue, YES);
  if (must === YES) return RECORDED_GRADUATE_SCORE_MET;
  if (must === NO) return RECORDED_GRADUATE_SCORE_VIOLATED;
  return undeterminedDuty(
    '第三十五條第一項',
    YES,
    answer(sameTruth(graduateRoundingValue, YES), graduateRoundingLack),
    YES,
    RECORDED_GRADUATE_SCORE_FACTS,
  );
}

function decideRecordedGraduateScore(graduateRoundingValue: Truth, graduateRoundingLack: Note): Decision {
  const must: Truth = sameTruth(graduateRoundingValue, YES);
  if (must === YES) return RECORDED_GRADUATE_SCORE_MET;
  if (must === NO) return RECORDED_GRADUATE_SCORE_VIOLATED;
  return openRecordedGraduateScore(graduateRoundingValue, graduateRoundingLack);
}

const RECORDED_GRADUATE_SCORE_PARTS: Parts = {
  order: RECORDED_GRADUATE_SCORE_FACTS,
  deciding: [
    READINGS_GRADUATE_ROUNDING_PARTS,
    GRADUATE_GRADES_RECORDED_SCORE_PARTS,
    GRADUATE_GRADES_ACADEMIC_PARTS,
    GRADUATE_GRADES_EXAMINATION_PARTS,
  ],
  others: [],
};

function givenRecordedGraduateScore(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const graduateRounding = readGraduateRoundingReading(readings.graduateRounding);
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateRoundingValue = computeGraduateRounding(graduateRounding, recordedScore_2, graduateScoreValue, academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  const graduateRoundingLack =
    graduateRoundingValue === UNKNOWN
      ? lackOfGraduateRounding(graduateRounding, recordedScore_2, academic, examination, graduateScoreLack)
      : false;
  return decideRecordedGraduateScore(graduateRoundingValue, graduateRoundingLack);
}

function resultOfRecordedGraduateScore(
  graduateRoundingValue: Truth,
  graduateRoundingLack: Note,
  input: Input,
  recordedScore_2: number,
  academic: number,
  examination: number,
  graduateRounding: GraduateRoundingReading | undefined,
): Result {
  return result(
    settled(
      decideRecordedGraduateScore(graduateRoundingValue, graduateRoundingLack),
      givenRecordedGraduateScore,
      input,
      RECORDED_GRADUATE_SCORE_PARTS,
    ),
    {
      text: '學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。',
      values: [
        ['recordedScore', showNumber(recordedScore_2, 100n, '分')],
        ['academic', showNumber(academic, 100n, '分')],
        ['examination', showNumber(examination, 100n, '分')],
        ['readings.graduateRounding', showMember(graduateRounding, GRADUATE_ROUNDING_READING_NAMES)],
        ['definition.graduateRounding', showTruth(graduateRoundingValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 研究生畢業成績之登記（第三十五條第一項）
 *
 * > 學生各科成績有小數者，以四捨五入計算；學期總平均成績與畢業成績之計算，均保留小數點後二位。
 *
 * - 應 研究生畢業成績之取位 = 是
 */
export function recordedGraduateScore(input: Input): Decision {
  return settled(givenRecordedGraduateScore(input), givenRecordedGraduateScore, input, RECORDED_GRADUATE_SCORE_PARTS);
}

/** 研究生畢業成績之登記：結果與理由。 */
export function explainRecordedGraduateScore(input: Input): Result {
  const readings = recordOf(input?.readings);
  const graduateRounding = readGraduateRoundingReading(readings.graduateRounding);
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateRoundingValue = computeGraduateRounding(graduateRounding, recordedScore_2, graduateScoreValue, academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  const graduateRoundingLack =
    graduateRoundingValue === UNKNOWN
      ? lackOfGraduateRounding(graduateRounding, recordedScore_2, academic, examination, graduateScoreLack)
      : false;
  return resultOfRecordedGraduateScore(
    graduateRoundingValue,
    graduateRoundingLack,
    input,
    recordedScore_2,
    academic,
    examination,
    graduateRounding,
  );
}

function holdsWith_19(gradesDate: number, termStart: number): Truth {
  return gradesDate <= existingDay(termStart + 7) ? YES : gradesDate > existingDay(termStart + 7) ? NO : UNKNOWN;
}

function holdsAtEnds_19(gradesDate: number, termStart: number): Truth {
  return agree(
    holdsWith_19(gradesDate === gradesDate ? gradesDate : -719162, termStart === termStart ? termStart : 2932896),
    holdsWith_19(gradesDate === gradesDate ? gradesDate : 2932896, termStart === termStart ? termStart : -719162),
  );
}

const EXACT = /* @__PURE__ */ rational(7n, 1n);

/** 期末補考成績之送交：met */
const MAKE_UP_GRADES_MET = /* @__PURE__ */ decided('met', '第三十六條');

/** 期末補考成績之送交：violated */
const MAKE_UP_GRADES_VIOLATED = /* @__PURE__ */ decided('violated', '第三十六條');

/** 期末補考成績之送交所讀的事實 */
const MAKE_UP_GRADES_FACTS: readonly string[] = ['補考.成績送交日', '次學期.開學'];

function openMakeUpGrades(gradesDate: number, termStart: number): Decision {
  const must: Truth = holdsAtEnds_19(gradesDate, termStart);
  if (must === YES) return MAKE_UP_GRADES_MET;
  if (must === NO) return MAKE_UP_GRADES_VIOLATED;
  return undeterminedDuty(
    '第三十六條',
    YES,
    answer(
      holdsAtEnds_19(gradesDate, termStart),
      gradesDate !== gradesDate && '補考.成績送交日',
      termStart !== termStart && '次學期.開學',
      leavesCalendar(addExact(lift(termStart), EXACT)) && NO_SUCH_DATE,
    ),
    YES,
    MAKE_UP_GRADES_FACTS,
  );
}

function difference_23(input: Input): number | null | undefined {
  const makeUp = recordOf(input?.makeUp);
  const gradesDate = readIsoDate(makeUp.gradesDate);
  const nextTerm = recordOf(input?.nextTerm);
  const termStart = readIsoDate(nextTerm.termStart);
  const value = gradesDate - existingDay(termStart + 7);
  return value === value
    ? value
    : lacking(
          gradesDate !== gradesDate && '補考.成績送交日',
          termStart !== termStart && '次學期.開學',
          leavesCalendar(addExact(lift(termStart), EXACT)) && NO_SUCH_DATE,
        ).missing.length > 0
      ? undefined
      : null;
}

const MAKE_UP_GRADES_DATE_PARTS: PartedFact = [
  '補考.成績送交日',
  'makeUp',
  'gradesDate',
  { low: -719162, high: 2932896, scale: 0, starts: [-719162], turns: [[difference_23, '>']] },
];

const NEXT_TERM_TERM_START_PARTS: PartedFact = [
  '次學期.開學',
  'nextTerm',
  'termStart',
  { low: -719162, high: 2932896, scale: 0, starts: [-719162], turns: [[difference_23, '>']] },
];

const MAKE_UP_GRADES_PARTS: Parts = {
  order: MAKE_UP_GRADES_FACTS,
  deciding: [MAKE_UP_GRADES_DATE_PARTS, NEXT_TERM_TERM_START_PARTS],
  others: [],
};

function givenMakeUpGrades(input: Input): Decision {
  const makeUp = recordOf(input?.makeUp);
  const gradesDate = readIsoDate(makeUp.gradesDate);
  const nextTerm = recordOf(input?.nextTerm);
  const termStart = readIsoDate(nextTerm.termStart);
  return gradesDate <= existingDay(termStart + 7)
    ? MAKE_UP_GRADES_MET
    : gradesDate > existingDay(termStart + 7)
      ? MAKE_UP_GRADES_VIOLATED
      : openMakeUpGrades(gradesDate, termStart);
}

function resultOfMakeUpGrades(gradesDate: number, termStart: number, input: Input): Result {
  return result(
    settled(
      gradesDate <= existingDay(termStart + 7)
        ? MAKE_UP_GRADES_MET
        : gradesDate > existingDay(termStart + 7)
          ? MAKE_UP_GRADES_VIOLATED
          : openMakeUpGrades(gradesDate, termStart),
      givenMakeUpGrades,
      input,
      MAKE_UP_GRADES_PARTS,
    ),
    {
      text: '學生因疾病或特殊事故，而未能參加期中或期末考試者，其准假與補考，由各該科目之任課教師權宜處理。但期末補考之成績，應於次學期開始後一週內送交教務處；逾期者，不予受理。',
      values: [
        ['gradesDate', showDate(gradesDate)],
        ['termStart', showDate(termStart)],
        ['makeUpPeriod', '1 週'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 期末補考成績之送交（第三十六條）
 *
 * > 學生因疾病或特殊事故，而未能參加期中或期末考試者，其准假與補考，由各該科目之任課教師權宜處理。但期末補考之成績，應於次學期開始後一週內送交教務處；逾期者，不予受理。
 *
 * - 應 補考.成績送交日 ≤ （次學期.開學 ＋ 補考成績期限（1 週） 日）
 */
export function makeUpGrades(input: Input): Decision {
  return settled(givenMakeUpGrades(input), givenMakeUpGrades, input, MAKE_UP_GRADES_PARTS);
}

/** 期末補考成績之送交：結果與理由。 */
export function explainMakeUpGrades(input: Input): Result {
  const makeUp = recordOf(input?.makeUp);
  const gradesDate = readIsoDate(makeUp.gradesDate);
  const nextTerm = recordOf(input?.nextTerm);
  const termStart = readIsoDate(nextTerm.termStart);
  return resultOfMakeUpGrades(gradesDate, termStart, input);
}

/** 不及格不得補考：notApplicable */
const NO_MAKE_UP_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三十八條');

/** 不及格不得補考：met */
const NO_MAKE_UP_MET = /* @__PURE__ */ decided('met', '第三十八條');

/** 不及格不得補考：violated */
const NO_MAKE_UP_VIOLATED = /* @__PURE__ */ decided('violated', '第三十八條');

/** 不及格不得補考所讀的事實 */
const NO_MAKE_UP_FACTS: readonly string[] = ['成績.不及格', '成績.舉行補考'];

function openNoMakeUp(failed: Truth, madeUp: Truth): Decision {
  return undeterminedDuty(
    '第三十八條',
    answer(failed, failed === UNKNOWN && '成績.不及格'),
    notAnswer(answer(madeUp, madeUp === UNKNOWN && '成績.舉行補考')),
    YES,
    NO_MAKE_UP_FACTS,
  );
}

function decideNoMakeUp(failed: Truth, madeUp: Truth): Decision {
  const inCase: Truth = failed;
  if (inCase === NO) return NO_MAKE_UP_NOT_APPLICABLE;
  const must: Truth = not(madeUp);
  if (inCase === YES && must === YES) return NO_MAKE_UP_MET;
  if (inCase === YES && must === NO) return NO_MAKE_UP_VIOLATED;
  return openNoMakeUp(failed, madeUp);
}

function resultOfNoMakeUp(failed: Truth, madeUp: Truth): Result {
  return result(decideNoMakeUp(failed, madeUp), {
    text: '學生之學期學業成績不及格者，不得補考；該科目為必修者，並應令其重修。',
    values: [
      ['failed', showTruth(failed)],
      ['madeUp', showTruth(madeUp)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 不及格不得補考（第三十八條）
 *
 * > 學生之學期學業成績不及格者，不得補考；該科目為必修者，並應令其重修。
 *
 * - 適用 成績.不及格
 * - 不得 成績.舉行補考
 */
export function noMakeUp(input: Input): Decision {
  const grade = recordOf(input?.grade);
  const failed = readBoolean(grade.failed);
  const madeUp = readBoolean(grade.madeUp);
  return decideNoMakeUp(failed, madeUp);
}

/** 不及格不得補考：結果與理由。 */
export function explainNoMakeUp(input: Input): Result {
  const grade = recordOf(input?.grade);
  const failed = readBoolean(grade.failed);
  const madeUp = readBoolean(grade.madeUp);
  return resultOfNoMakeUp(failed, madeUp);
}

/** 必修科目重修：value */
const REQUIRED_RETAKE_VALUE = /* @__PURE__ */ decided('value', '第三十八條');

/** 必修科目重修：notApplicable */
const REQUIRED_RETAKE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三十八條');

/** 必修科目重修所讀的事實 */
const REQUIRED_RETAKE_FACTS: readonly string[] = ['成績.不及格', '成績.必修科目'];

function openRequiredRetake(failed: Truth, required: Truth): Decision {
  return undeterminedEffect(
    '第三十八條',
    allAnswers(answer(failed, failed === UNKNOWN && '成績.不及格'), answer(required, required === UNKNOWN && '成績.必修科目')),
    REQUIRED_RETAKE_FACTS,
  );
}

function decideRequiredRetake(failed: Truth, required: Truth): Decision {
  const inCase: Truth = and(failed, required);
  if (inCase === YES) return REQUIRED_RETAKE_VALUE;
  if (inCase === NO) return REQUIRED_RETAKE_NOT_APPLICABLE;
  return openRequiredRetake(failed, required);
}

function resultOfRequiredRetake(failed: Truth, required: Truth): Result {
  return result(decideRequiredRetake(failed, required), {
    text: '學生之學期學業成績不及格者，不得補考；該科目為必修者，並應令其重修。',
    values: [
      ['failed', showTruth(failed)],
      ['required', showTruth(required)],
    ],
    caveats: [],
    effects: ['應令重修'],
  });
}

/**
 * 必修科目重修（第三十八條）
 *
 * > 學生之學期學業成績不及格者，不得補考；該科目為必修者，並應令其重修。
 *
 * - 當 成績.不及格 且 成績.必修科目
 * - 效果 應令重修
 */
export function requiredRetake(input: Input): Decision {
  const grade = recordOf(input?.grade);
  const failed = readBoolean(grade.failed);
  const required = readBoolean(grade.required);
  return decideRequiredRetake(failed, required);
}

/** 必修科目重修：結果與理由。 */
export function explainRequiredRetake(input: Input): Result {
  const grade = recordOf(input?.grade);
  const failed = readBoolean(grade.failed);
  const required = readBoolean(grade.required);
  return resultOfRequiredRetake(failed, required);
}

function holdsWith_20(requestDate: number, termStart: number): Truth {
  return requestDate <= existingDay(termStart + 7) ? YES : requestDate > existingDay(termStart + 7) ? NO : UNKNOWN;
}

function holdsAtEnds_20(requestDate: number, termStart: number): Truth {
  return agree(
    holdsWith_20(requestDate === requestDate ? requestDate : -719162, termStart === termStart ? termStart : 2932896),
    holdsWith_20(requestDate === requestDate ? requestDate : 2932896, termStart === termStart ? termStart : -719162),
  );
}

/** 成績之更改：entitled */
const GRADE_CORRECTION_ENTITLED = /* @__PURE__ */ decided('entitled', '第三十九條');

/** 成績之更改：notEntitled */
const GRADE_CORRECTION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三十九條');

/** 成績之更改所讀的事實 */
const GRADE_CORRECTION_FACTS: readonly string[] = [
  '更改.原因',
  '更改.提出日',
  '次學期.開學',
  '更改.書面證明',
  '更改.系務會議通過',
  '更改.教務長同意',
];

function openGradeCorrection(
  ground: CorrectionGround | undefined,
  requestDate: number,
  termStart: number,
  writtenProof: Truth,
  departmentMeetingApproved: Truth,
  deanAgreed: Truth,
): Decision {
  const when: Truth = and(
    and(
      and(
        and(
          ground === 'omission' || ground === 'calculationError' ? YES : ground === undefined ? UNKNOWN : NO,
          holdsAtEnds_20(requestDate, termStart),
        ),
        writtenProof,
      ),
      departmentMeetingApproved,
    ),
    deanAgreed,
  );
  if (when === YES) return GRADE_CORRECTION_ENTITLED;
  if (when === NO) return GRADE_CORRECTION_NOT_ENTITLED;
  return undeterminedPermission(
    '第三十九條',
    YES,
    allAnswers(
      answer(
        ground === 'omission' || ground === 'calculationError' ? YES : ground === undefined ? UNKNOWN : NO,
        ground === undefined && '更改.原因',
      ),
      answer(
        holdsAtEnds_20(requestDate, termStart),
        requestDate !== requestDate && '更改.提出日',
        termStart !== termStart && '次學期.開學',
        leavesCalendar(addExact(lift(termStart), EXACT)) && NO_SUCH_DATE,
      ),
      answer(writtenProof, writtenProof === UNKNOWN && '更改.書面證明'),
      answer(departmentMeetingApproved, departmentMeetingApproved === UNKNOWN && '更改.系務會議通過'),
      answer(deanAgreed, deanAgreed === UNKNOWN && '更改.教務長同意'),
    ),
    GRADE_CORRECTION_FACTS,
  );
}

function decideGradeCorrection(
  ground: CorrectionGround | undefined,
  requestDate: number,
  termStart: number,
  writtenProof: Truth,
  departmentMeetingApproved: Truth,
  deanAgreed: Truth,
): Decision {
  const when: Truth = and(
    and(
      and(
        and(
          ground === 'omission' || ground === 'calculationError' ? YES : ground === undefined ? UNKNOWN : NO,
          requestDate <= existingDay(termStart + 7) ? YES : requestDate > existingDay(termStart + 7) ? NO : UNKNOWN,
        ),
        writtenProof,
      ),
      departmentMeetingApproved,
    ),
    deanAgreed,
  );
  if (when === YES) return GRADE_CORRECTION_ENTITLED;
  if (when === NO) return GRADE_CORRECTION_NOT_ENTITLED;
  return openGradeCorrection(ground, requestDate, termStart, writtenProof, departmentMeetingApproved, deanAgreed);
}

const CORRECTION_GROUND_PARTS: PartedFact = ['更改.原因', 'correction', 'ground', ['omission', 'lateWork']];

function difference_24(input: Input): number | null | undefined {
  const correction = recordOf(input?.correction);
  const requestDate = readIsoDate(correction.requestDate);
  const nextTerm = recordOf(input?.nextTerm);
  const termStart = readIsoDate(nextTerm.termStart);
  const value = requestDate - existingDay(termStart + 7);
  return value === value
    ? value
    : lacking(
          requestDate !== requestDate && '更改.提出日',
          termStart !== termStart && '次學期.開學',
          leavesCalendar(addExact(lift(termStart), EXACT)) && NO_SUCH_DATE,
        ).missing.length > 0
      ? undefined
      : null;
}

const CORRECTION_REQUEST_DATE_PARTS: PartedFact = [
  '更改.提出日',
  'correction',
  'requestDate',
  { low: -719162, high: 2932896, scale: 0, starts: [-719162], turns: [[difference_24, '>']] },
];

const NEXT_TERM_TERM_START_PARTS_2: PartedFact = [
  '次學期.開學',
  'nextTerm',
  'termStart',
  { low: -719162, high: 2932896, scale: 0, starts: [-719162], turns: [[difference_24, '>']] },
];

const CORRECTION_WRITTEN_PROOF_PARTS: PartedFact = ['更改.書面證明', 'correction', 'writtenProof', [true, false]];

const CORRECTION_DEPARTMENT_MEETING_APPROVED_PARTS: PartedFact = [
  '更改.系務會議通過',
  'correction',
  'departmentMeetingApproved',
  [true, false],
];

const CORRECTION_DEAN_AGREED_PARTS: PartedFact = ['更改.教務長同意', 'correction', 'deanAgreed', [true, false]];

const GRADE_CORRECTION_PARTS: Parts = {
  order: GRADE_CORRECTION_FACTS,
  deciding: [CORRECTION_REQUEST_DATE_PARTS, NEXT_TERM_TERM_START_PARTS_2],
  others: [
    CORRECTION_GROUND_PARTS,
    CORRECTION_WRITTEN_PROOF_PARTS,
    CORRECTION_DEPARTMENT_MEETING_APPROVED_PARTS,
    CORRECTION_DEAN_AGREED_PARTS,
  ],
};

function givenGradeCorrection(input: Input): Decision {
  const correction = recordOf(input?.correction);
  const ground = readCorrectionGround(correction.ground);
  const requestDate = readIsoDate(correction.requestDate);
  const nextTerm = recordOf(input?.nextTerm);
  const termStart = readIsoDate(nextTerm.termStart);
  const writtenProof = readBoolean(correction.writtenProof);
  const departmentMeetingApproved = readBoolean(correction.departmentMeetingApproved);
  const deanAgreed = readBoolean(correction.deanAgreed);
  return decideGradeCorrection(ground, requestDate, termStart, writtenProof, departmentMeetingApproved, deanAgreed);
}

function resultOfGradeCorrection(
  ground: CorrectionGround | undefined,
  requestDate: number,
  termStart: number,
  writtenProof: Truth,
  departmentMeetingApproved: Truth,
  deanAgreed: Truth,
  input: Input,
): Result {
  return result(
    settled(
      decideGradeCorrection(ground, requestDate, termStart, writtenProof, departmentMeetingApproved, deanAgreed),
      givenGradeCorrection,
      input,
      GRADE_CORRECTION_PARTS,
    ),
    {
      text: '學生之各項成績，授課教師送交教務處後，即不得撤回或更改。但因漏列或核算錯誤而須更改者，應於次學期開學後一週內（逾期者，不予受理），由任課教師以書面提出證明，經系務會議討論通過，並簽請教務長同意，再由教務處更改登錄。課程須撰寫報告或繳交作品者，不得以學生遲交，或以其他原因之延誤為由，申請更正或補登該科目之學期總成績。',
      values: [
        ['ground', showMember(ground, CORRECTION_GROUND_NAMES)],
        ['requestDate', showDate(requestDate)],
        ['termStart', showDate(termStart)],
        ['writtenProof', showTruth(writtenProof)],
        ['departmentMeetingApproved', showTruth(departmentMeetingApproved)],
        ['deanAgreed', showTruth(deanAgreed)],
        ['correctionGrounds', '漏列、核算錯誤'],
        ['correctionPeriod', '1 週'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 成績之更改（第三十九條）
 *
 * > 學生之各項成績，授課教師送交教務處後，即不得撤回或更改。但因漏列或核算錯誤而須更改者，應於次學期開學後一週內（逾期者，不予受理），由任課教師以書面提出證明，經系務會議討論通過，並簽請教務長同意，再由教務處更改登錄。課程須撰寫報告或繳交作品者，不得以學生遲交，或以其他原因之延誤為由，申請更正或補登該科目之學期總成績。
 *
 * - 當 更改.原因 屬於 漏列、核算錯誤 且 更改.提出日 ≤ （次學期.開學 ＋ 成績更改期限（1 週） 日） 且 更改.書面證明 且 更改.系務會議通過 且 更改.教務長同意
 * - 始得 更改登錄
 */
export function gradeCorrection(input: Input): Decision {
  return settled(givenGradeCorrection(input), givenGradeCorrection, input, GRADE_CORRECTION_PARTS);
}

/** 成績之更改：結果與理由。 */
export function explainGradeCorrection(input: Input): Result {
  const correction = recordOf(input?.correction);
  const ground = readCorrectionGround(correction.ground);
  const requestDate = readIsoDate(correction.requestDate);
  const nextTerm = recordOf(input?.nextTerm);
  const termStart = readIsoDate(nextTerm.termStart);
  const writtenProof = readBoolean(correction.writtenProof);
  const departmentMeetingApproved = readBoolean(correction.departmentMeetingApproved);
  const deanAgreed = readBoolean(correction.deanAgreed);
  return resultOfGradeCorrection(ground, requestDate, termStart, writtenProof, departmentMeetingApproved, deanAgreed, input);
}

/** 入學試卷之保存：notApplicable */
const ENTRANCE_PAPERS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四十條');

/** 入學試卷之保存：met */
const ENTRANCE_PAPERS_MET = /* @__PURE__ */ decided('met', '第四十條');

/** 入學試卷之保存：violated */
const ENTRANCE_PAPERS_VIOLATED = /* @__PURE__ */ decided('violated', '第四十條');

/** 入學試卷之保存所讀的事實 */
const ENTRANCE_PAPERS_FACTS: readonly string[] = ['文件.種類', '文件.保存年數'];

function openEntrancePapers(kind: KeptDocument | undefined, yearsKept: number): Decision {
  return undeterminedDuty(
    '第四十條',
    answer(kind === 'entrancePaper' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '文件.種類'),
    answer(yearsKept >= 10 ? YES : yearsKept < 10 ? NO : UNKNOWN, yearsKept !== yearsKept && '文件.保存年數'),
    YES,
    ENTRANCE_PAPERS_FACTS,
  );
}

function decideEntrancePapers(kind: KeptDocument | undefined, yearsKept: number): Decision {
  const inCase: Truth = kind === 'entrancePaper' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return ENTRANCE_PAPERS_NOT_APPLICABLE;
  if (inCase === YES && yearsKept >= 10) return ENTRANCE_PAPERS_MET;
  if (inCase === YES && yearsKept < 10) return ENTRANCE_PAPERS_VIOLATED;
  return openEntrancePapers(kind, yearsKept);
}

function resultOfEntrancePapers(kind: KeptDocument | undefined, yearsKept: number): Result {
  return result(decideEntrancePapers(kind, yearsKept), {
    text: '入學考試與轉學考試之試卷，學校應妥善保管一年，以供查考，或供主管教育行政機關調閱。學生在校期間之各種考試試卷，保存一年。教師之成績記錄與學生之各項成績，應妥善登錄，並永久保存。',
    values: [
      ['kind', showMember(kind, KEPT_DOCUMENT_NAMES)],
      ['yearsKept', showNumber(yearsKept, 10n, '年')],
      ['entrancePaperYears', '1 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 入學試卷之保存（第四十條）
 *
 * > 入學考試與轉學考試之試卷，學校應妥善保管一年，以供查考，或供主管教育行政機關調閱。學生在校期間之各種考試試卷，保存一年。教師之成績記錄與學生之各項成績，應妥善登錄，並永久保存。
 *
 * - 適用 文件.種類 = 入學或轉學考試試卷
 * - 應 文件.保存年數 ≥ 入學試卷保存年數（1 年）
 */
export function entrancePapers(input: Input): Decision {
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const yearsKept = decimalOf(document.yearsKept, 10, 0, 1000);
  return decideEntrancePapers(kind, yearsKept);
}

/** 入學試卷之保存：結果與理由。 */
export function explainEntrancePapers(input: Input): Result {
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const yearsKept = decimalOf(document.yearsKept, 10, 0, 1000);
  return resultOfEntrancePapers(kind, yearsKept);
}

/** 在校試卷之保存：notApplicable */
const SCHOOL_PAPERS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四十條');

/** 在校試卷之保存：met */
const SCHOOL_PAPERS_MET = /* @__PURE__ */ decided('met', '第四十條');

/** 在校試卷之保存：violated */
const SCHOOL_PAPERS_VIOLATED = /* @__PURE__ */ decided('violated', '第四十條');

/** 在校試卷之保存所讀的事實 */
const SCHOOL_PAPERS_FACTS: readonly string[] = ['文件.種類', '文件.保存年數'];

function openSchoolPapers(kind: KeptDocument | undefined, yearsKept: number): Decision {
  return undeterminedDuty(
    '第四十條',
    answer(kind === 'schoolPaper' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '文件.種類'),
    answer(yearsKept >= 10 ? YES : yearsKept < 10 ? NO : UNKNOWN, yearsKept !== yearsKept && '文件.保存年數'),
    YES,
    SCHOOL_PAPERS_FACTS,
  );
}

function decideSchoolPapers(kind: KeptDocument | undefined, yearsKept: number): Decision {
  const inCase: Truth = kind === 'schoolPaper' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SCHOOL_PAPERS_NOT_APPLICABLE;
  if (inCase === YES && yearsKept >= 10) return SCHOOL_PAPERS_MET;
  if (inCase === YES && yearsKept < 10) return SCHOOL_PAPERS_VIOLATED;
  return openSchoolPapers(kind, yearsKept);
}

function resultOfSchoolPapers(kind: KeptDocument | undefined, yearsKept: number): Result {
  return result(decideSchoolPapers(kind, yearsKept), {
    text: '入學考試與轉學考試之試卷，學校應妥善保管一年，以供查考，或供主管教育行政機關調閱。學生在校期間之各種考試試卷，保存一年。教師之成績記錄與學生之各項成績，應妥善登錄，並永久保存。',
    values: [
      ['kind', showMember(kind, KEPT_DOCUMENT_NAMES)],
      ['yearsKept', showNumber(yearsKept, 10n, '年')],
      ['schoolPaperYears', '1 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 在校試卷之保存（第四十條）
 *
 * > 入學考試與轉學考試之試卷，學校應妥善保管一年，以供查考，或供主管教育行政機關調閱。學生在校期間之各種考試試卷，保存一年。教師之成績記錄與學生之各項成績，應妥善登錄，並永久保存。
 *
 * - 適用 文件.種類 = 在校考試試卷
 * - 應 文件.保存年數 ≥ 在校試卷保存年數（1 年）
 */
export function schoolPapers(input: Input): Decision {
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const yearsKept = decimalOf(document.yearsKept, 10, 0, 1000);
  return decideSchoolPapers(kind, yearsKept);
}

/** 在校試卷之保存：結果與理由。 */
export function explainSchoolPapers(input: Input): Result {
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const yearsKept = decimalOf(document.yearsKept, 10, 0, 1000);
  return resultOfSchoolPapers(kind, yearsKept);
}

/** 成績記錄之保存：notApplicable */
const GRADE_RECORDS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四十條');

/** 成績記錄之保存：met */
const GRADE_RECORDS_MET = /* @__PURE__ */ decided('met', '第四十條');

/** 成績記錄之保存：violated */
const GRADE_RECORDS_VIOLATED = /* @__PURE__ */ decided('violated', '第四十條');

/** 成績記錄之保存所讀的事實 */
const GRADE_RECORDS_FACTS: readonly string[] = ['文件.種類', '文件.永久保存'];

function openGradeRecords(kind: KeptDocument | undefined, keptPermanently: Truth): Decision {
  return undeterminedDuty(
    '第四十條',
    answer(kind === 'gradeRecord' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '文件.種類'),
    answer(keptPermanently, keptPermanently === UNKNOWN && '文件.永久保存'),
    YES,
    GRADE_RECORDS_FACTS,
  );
}

function decideGradeRecords(kind: KeptDocument | undefined, keptPermanently: Truth): Decision {
  const inCase: Truth = kind === 'gradeRecord' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADE_RECORDS_NOT_APPLICABLE;
  const must: Truth = keptPermanently;
  if (inCase === YES && must === YES) return GRADE_RECORDS_MET;
  if (inCase === YES && must === NO) return GRADE_RECORDS_VIOLATED;
  return openGradeRecords(kind, keptPermanently);
}

function resultOfGradeRecords(kind: KeptDocument | undefined, keptPermanently: Truth): Result {
  return result(decideGradeRecords(kind, keptPermanently), {
    text: '入學考試與轉學考試之試卷，學校應妥善保管一年，以供查考，或供主管教育行政機關調閱。學生在校期間之各種考試試卷，保存一年。教師之成績記錄與學生之各項成績，應妥善登錄，並永久保存。',
    values: [
      ['kind', showMember(kind, KEPT_DOCUMENT_NAMES)],
      ['keptPermanently', showTruth(keptPermanently)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 成績記錄之保存（第四十條）
 *
 * > 入學考試與轉學考試之試卷，學校應妥善保管一年，以供查考，或供主管教育行政機關調閱。學生在校期間之各種考試試卷，保存一年。教師之成績記錄與學生之各項成績，應妥善登錄，並永久保存。
 *
 * - 適用 文件.種類 = 成績記錄
 * - 應 文件.永久保存
 */
export function gradeRecords(input: Input): Decision {
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const keptPermanently = readBoolean(document.keptPermanently);
  return decideGradeRecords(kind, keptPermanently);
}

/** 成績記錄之保存：結果與理由。 */
export function explainGradeRecords(input: Input): Result {
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const keptPermanently = readBoolean(document.keptPermanently);
  return resultOfGradeRecords(kind, keptPermanently);
}

/** 計列缺課：value */
const COUNTED_ABSENCE_VALUE = /* @__PURE__ */ decided('value', '第四十二條');

/** 計列缺課所讀的事實 */
const COUNTED_ABSENCE_FACTS: readonly string[] = ['缺課.缺席節數', '缺課.公假節數'];

function resultOfCountedAbsence(countedAbsenceValue: number, periods: number, officialPeriods: number): Result {
  const value = countedAbsenceValue;
  const decision =
    value !== value
      ? undeterminedValue('第四十二條', lacking(lackOfCountedAbsence(periods, officialPeriods)), COUNTED_ABSENCE_FACTS)
      : COUNTED_ABSENCE_VALUE;
  return result(
    decision,
    {
      text: '學生未請假，或請假未獲核准而缺席者，以曠課論；因而缺考者，以曠考論。因公請假者，不以缺席計算。',
      values: [
        ['periods', showNumber(periods, 1n, '節')],
        ['officialPeriods', showNumber(officialPeriods, 1n, '節')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '節',
  );
}

function difference_25(input: Input): number | null | undefined {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const value = periods - officialPeriods;
  return value === value
    ? value
    : lacking(periods !== periods && '缺課.缺席節數', officialPeriods !== officialPeriods && '缺課.公假節數').missing.length > 0
      ? undefined
      : null;
}

const ABSENCE_PERIODS_PARTS: PartedFact = [
  '缺課.缺席節數',
  'absence',
  'periods',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_25, 'known']], hasEnds: true },
];

const ABSENCE_OFFICIAL_PERIODS_PARTS: PartedFact = [
  '缺課.公假節數',
  'absence',
  'officialPeriods',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_25, 'known']], hasEnds: true },
];

const COUNTED_ABSENCE_PARTS: Parts = {
  order: COUNTED_ABSENCE_FACTS,
  deciding: [ABSENCE_PERIODS_PARTS, ABSENCE_OFFICIAL_PERIODS_PARTS],
  others: [],
};

function givenCountedAbsence(input: Input): Valued {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const value = countedAbsenceValue;
  return valued(
    value !== value
      ? undeterminedValue('第四十二條', lacking(lackOfCountedAbsence(periods, officialPeriods)), COUNTED_ABSENCE_FACTS)
      : COUNTED_ABSENCE_VALUE,
    scaledValue(value),
  );
}

function valueOfCountedAbsence(countedAbsenceValue: number): number | undefined {
  const value = countedAbsenceValue;
  return scaledValue(value);
}

/**
 * 計列缺課（第四十二條）
 *
 * > 學生未請假，或請假未獲核准而缺席者，以曠課論；因而缺考者，以曠考論。因公請假者，不以缺席計算。
 *
 * - 其餘 缺課.缺席節數 － 缺課.公假節數
 *
 * undefined：無法判定。
 */
export function countedAbsence(input: Input): number | undefined {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  return settledValue(valueOfCountedAbsence(countedAbsenceValue), givenCountedAbsence, input, COUNTED_ABSENCE_PARTS);
}

/** 計列缺課：值與理由。 */
export function explainCountedAbsence(input: Input): Result {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  return settledResult(
    resultOfCountedAbsence(countedAbsenceValue, periods, officialPeriods),
    givenCountedAbsence,
    input,
    COUNTED_ABSENCE_PARTS,
  );
}

/** 扣考：value */
const BARRED_FROM_EXAM_VALUE = /* @__PURE__ */ decided('value', '第四十四條');

/** 扣考：notApplicable */
const BARRED_FROM_EXAM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四十四條');

/** 扣考所讀的事實 */
const BARRED_FROM_EXAM_FACTS: readonly string[] = ['缺課.缺席節數', '缺課.公假節數', '缺課.扣考標準'];

function openBarredFromExam(periods: number, officialPeriods: number, barLimit: number, countedAbsenceLack: Note): Decision {
  const inCase: Truth = holdsAtEnds_14(periods, officialPeriods, barLimit);
  if (inCase === YES) return BARRED_FROM_EXAM_VALUE;
  if (inCase === NO) return BARRED_FROM_EXAM_NOT_APPLICABLE;
  return undeterminedEffect(
    '第四十四條',
    answer(holdsAtEnds_14(periods, officialPeriods, barLimit), countedAbsenceLack, barLimit !== barLimit && '缺課.扣考標準'),
    BARRED_FROM_EXAM_FACTS,
  );
}

/** 扣考（第四十四條）發生效果時：缺課.科目成績 ＝ 扣考給分 */
export type BarredFromExamConsequences = readonly [Consequence<'absence', 'score', 0, '分'>];

function resultOfBarredFromExam(
  countedAbsenceValue: number,
  barLimit: number,
  periods: number,
  officialPeriods: number,
  countedAbsenceLack: Note,
): ResultWith<BarredFromExamConsequences> {
  return withConsequences<BarredFromExamConsequences>(
    result(
      countedAbsenceValue >= barLimit
        ? BARRED_FROM_EXAM_VALUE
        : countedAbsenceValue < barLimit
          ? BARRED_FROM_EXAM_NOT_APPLICABLE
          : openBarredFromExam(periods, officialPeriods, barLimit, countedAbsenceLack),
      {
        text: '學生在同一學期內，某科目之缺課達授課教師所認定之扣考標準者，不得參加該科目之學期考試（或畢業考試），其成績以零分計。',
        values: [
          ['periods', showNumber(periods, 1n, '節')],
          ['officialPeriods', showNumber(officialPeriods, 1n, '節')],
          ['barLimit', showNumber(barLimit, 1n, '節')],
          ['countedAbsence', showNumber(countedAbsenceValue, 1n, '節')],
          ['barredMark', '0 分'],
        ],
        caveats: [],
        effects: ['不得參加該科目之學期考試', '缺課.科目成績 ＝ 扣考給分'],
      },
    ),
    () => [{ record: 'absence', field: 'score', names: ['缺課', '科目成績'], unit: '分', value: 0, shown: '0 分' }],
  );
}

/**
 * 扣考（第四十四條）
 *
 * > 學生在同一學期內，某科目之缺課達授課教師所認定之扣考標準者，不得參加該科目之學期考試（或畢業考試），其成績以零分計。
 *
 * - 當 計列缺課 ≥ 缺課.扣考標準
 * - 效果 不得參加該科目之學期考試
 * - 效果 缺課.科目成績 ＝ 扣考給分
 */
export function barredFromExam(input: Input): Decision {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const barLimit = integerOf(absence.barLimit, 0, 200);
  const countedAbsenceLack = countedAbsenceValue !== countedAbsenceValue ? lackOfCountedAbsence(periods, officialPeriods) : false;
  return countedAbsenceValue >= barLimit
    ? BARRED_FROM_EXAM_VALUE
    : countedAbsenceValue < barLimit
      ? BARRED_FROM_EXAM_NOT_APPLICABLE
      : openBarredFromExam(periods, officialPeriods, barLimit, countedAbsenceLack);
}

/** 扣考：結果與理由。 */
export function explainBarredFromExam(input: Input): ResultWith<BarredFromExamConsequences> {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const barLimit = integerOf(absence.barLimit, 0, 200);
  const countedAbsenceLack = countedAbsenceValue !== countedAbsenceValue ? lackOfCountedAbsence(periods, officialPeriods) : false;
  return resultOfBarredFromExam(countedAbsenceValue, barLimit, periods, officialPeriods, countedAbsenceLack);
}

/** 扣考後成績：value */
const BARRED_SCORE_VALUE = /* @__PURE__ */ decided('value', '第四十四條');

/** 扣考後成績所讀的事實 */
const BARRED_SCORE_FACTS: readonly string[] = ['缺課.缺席節數', '缺課.公假節數', '缺課.扣考標準', '缺課.科目成績'];

function resultOfBarredScore(
  barredScoreValue: number,
  periods: number,
  officialPeriods: number,
  barLimit: number,
  countedAbsenceLack: Note,
  score_4: number,
  countedAbsenceValue: number,
): Result {
  const value = barredScoreValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第四十四條',
          lacking(lackOfBarredScore(periods, officialPeriods, barLimit, countedAbsenceLack, score_4)),
          BARRED_SCORE_FACTS,
        )
      : BARRED_SCORE_VALUE;
  return result(
    decision,
    {
      text: '學生在同一學期內，某科目之缺課達授課教師所認定之扣考標準者，不得參加該科目之學期考試（或畢業考試），其成績以零分計。',
      values: [
        ['periods', showNumber(periods, 1n, '節')],
        ['officialPeriods', showNumber(officialPeriods, 1n, '節')],
        ['barLimit', showNumber(barLimit, 1n, '節')],
        ['score', showNumber(score_4, 100n, '分')],
        ['countedAbsence', showNumber(countedAbsenceValue, 1n, '節')],
        ['barredMark', '0 分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function difference_27(input: Input): number | null | undefined {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const barLimit = integerOf(absence.barLimit, 0, 200);
  const countedAbsenceLack = countedAbsenceValue !== countedAbsenceValue ? lackOfCountedAbsence(periods, officialPeriods) : false;
  const value = countedAbsenceValue - barLimit;
  return value === value
    ? value
    : lacking(countedAbsenceLack, barLimit !== barLimit && '缺課.扣考標準').missing.length > 0
      ? undefined
      : null;
}

const ABSENCE_PERIODS_PARTS_3: PartedFact = [
  '缺課.缺席節數',
  'absence',
  'periods',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_27, '<']] },
];

const ABSENCE_OFFICIAL_PERIODS_PARTS_3: PartedFact = [
  '缺課.公假節數',
  'absence',
  'officialPeriods',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_27, '<']] },
];

const ABSENCE_BAR_LIMIT_PARTS_2: PartedFact = [
  '缺課.扣考標準',
  'absence',
  'barLimit',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference_27, '<']] },
];

function difference_28(input: Input): number | null | undefined {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const barLimit = integerOf(absence.barLimit, 0, 200);
  const score_4 = decimalOf(absence.score, 100, 0, 10000);
  const barredScoreValue = computeBarredScore(countedAbsenceValue, barLimit, periods, officialPeriods, score_4);
  const countedAbsenceLack = countedAbsenceValue !== countedAbsenceValue ? lackOfCountedAbsence(periods, officialPeriods) : false;
  const barredScoreLack =
    barredScoreValue !== barredScoreValue ? lackOfBarredScore(periods, officialPeriods, barLimit, countedAbsenceLack, score_4) : false;
  const value = barredScoreValue;
  return value === value ? value : lacking(barredScoreLack).missing.length > 0 ? undefined : null;
}

const ABSENCE_SCORE_PARTS: PartedFact = [
  '缺課.科目成績',
  'absence',
  'score',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_28, 'known']], hasEnds: true },
];

const BARRED_SCORE_PARTS: Parts = {
  order: BARRED_SCORE_FACTS,
  deciding: [ABSENCE_SCORE_PARTS],
  others: [ABSENCE_PERIODS_PARTS_3, ABSENCE_OFFICIAL_PERIODS_PARTS_3, ABSENCE_BAR_LIMIT_PARTS_2],
};

function givenBarredScore(input: Input): Valued {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const barLimit = integerOf(absence.barLimit, 0, 200);
  const score_4 = decimalOf(absence.score, 100, 0, 10000);
  const barredScoreValue = computeBarredScore(countedAbsenceValue, barLimit, periods, officialPeriods, score_4);
  const countedAbsenceLack = countedAbsenceValue !== countedAbsenceValue ? lackOfCountedAbsence(periods, officialPeriods) : false;
  const value = barredScoreValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第四十四條',
          lacking(lackOfBarredScore(periods, officialPeriods, barLimit, countedAbsenceLack, score_4)),
          BARRED_SCORE_FACTS,
        )
      : BARRED_SCORE_VALUE,
    scaledValue(value, 100n),
  );
}

function valueOfBarredScore(barredScoreValue: number): number | string | undefined {
  const value = barredScoreValue;
  return scaledValue(value, 100n);
}

/**
 * 扣考後成績（第四十四條）
 *
 * > 學生在同一學期內，某科目之缺課達授課教師所認定之扣考標準者，不得參加該科目之學期考試（或畢業考試），其成績以零分計。
 *
 * - 當 計列缺課 ≥ 缺課.扣考標準 則 扣考給分（0 分）
 * - 其餘 缺課.科目成績
 *
 * undefined：無法判定。
 */
export function barredScore(input: Input): number | string | undefined {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const barLimit = integerOf(absence.barLimit, 0, 200);
  const score_4 = decimalOf(absence.score, 100, 0, 10000);
  const barredScoreValue = computeBarredScore(countedAbsenceValue, barLimit, periods, officialPeriods, score_4);
  return settledValue(valueOfBarredScore(barredScoreValue), givenBarredScore, input, BARRED_SCORE_PARTS);
}

/** 扣考後成績：值與理由。 */
export function explainBarredScore(input: Input): Result {
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const barLimit = integerOf(absence.barLimit, 0, 200);
  const score_4 = decimalOf(absence.score, 100, 0, 10000);
  const barredScoreValue = computeBarredScore(countedAbsenceValue, barLimit, periods, officialPeriods, score_4);
  const countedAbsenceLack = countedAbsenceValue !== countedAbsenceValue ? lackOfCountedAbsence(periods, officialPeriods) : false;
  return settledResult(
    resultOfBarredScore(barredScoreValue, periods, officialPeriods, barLimit, countedAbsenceLack, score_4, countedAbsenceValue),
    givenBarredScore,
    input,
    BARRED_SCORE_PARTS,
  );
}

/** 學士班轉系：notApplicable */
const BACHELOR_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四十五條');

/** 學士班轉系：entitled */
const BACHELOR_TRANSFER_ENTITLED = /* @__PURE__ */ decided('entitled', '第四十五條');

/** 學士班轉系：notEntitled */
const BACHELOR_TRANSFER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四十五條');

/** 學士班轉系所讀的事實 */
const BACHELOR_TRANSFER_FACTS: readonly string[] = ['學生.學制', '轉系.第幾次轉系', '轉系.同一學制'];

function openBachelorTransfer(programme: Programme | undefined, transferNumber: number, sameProgramme: Truth): Decision {
  return undeterminedPermission(
    '第四十五條',
    answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(transferNumber <= 1 ? YES : transferNumber > 1 ? NO : UNKNOWN, transferNumber !== transferNumber && '轉系.第幾次轉系'),
      answer(sameProgramme, sameProgramme === UNKNOWN && '轉系.同一學制'),
    ),
    BACHELOR_TRANSFER_FACTS,
  );
}

function decideBachelorTransfer(programme: Programme | undefined, transferNumber: number, sameProgramme: Truth): Decision {
  const inCase: Truth = programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return BACHELOR_TRANSFER_NOT_APPLICABLE;
  const when: Truth = and(transferNumber <= 1 ? YES : transferNumber > 1 ? NO : UNKNOWN, sameProgramme);
  if (inCase === YES && when === YES) return BACHELOR_TRANSFER_ENTITLED;
  if (inCase === YES && when === NO) return BACHELOR_TRANSFER_NOT_ENTITLED;
  return openBachelorTransfer(programme, transferNumber, sameProgramme);
}

const DEPARTMENT_TRANSFER_TRANSFER_NUMBER_PARTS: PartedFact = ['轉系.第幾次轉系', 'departmentTransfer', 'transferNumber', [1, 2]];

const DEPARTMENT_TRANSFER_SAME_PROGRAMME_PARTS: PartedFact = ['轉系.同一學制', 'departmentTransfer', 'sameProgramme', [true, false]];

function resultOfBachelorTransfer(programme: Programme | undefined, transferNumber: number, sameProgramme: Truth): Result {
  return result(decideBachelorTransfer(programme, transferNumber, sameProgramme), {
    text: '學生認為所讀學系與其志趣不合者，得申請轉系。轉系以一次為限；不同學制之間，不得互轉。提出申請後，不得請求撤銷，亦不得變更所填之志願。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['transferNumber', showNumber(transferNumber, 1n, '次')],
      ['sameProgramme', showTruth(sameProgramme)],
      ['bachelorTransfers', '1 次'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士班轉系（第四十五條）
 *
 * > 學生認為所讀學系與其志趣不合者，得申請轉系。轉系以一次為限；不同學制之間，不得互轉。提出申請後，不得請求撤銷，亦不得變更所填之志願。
 *
 * - 適用 學生.學制 = 學士班
 * - 當 轉系.第幾次轉系 ≤ 學士班轉系次數（1 次） 且 轉系.同一學制
 * - 得 申請轉系
 */
export function bachelorTransfer(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transferNumber = integerOf(departmentTransfer.transferNumber, 1, 9);
  const sameProgramme = readBoolean(departmentTransfer.sameProgramme);
  return decideBachelorTransfer(programme, transferNumber, sameProgramme);
}

/** 學士班轉系：結果與理由。 */
export function explainBachelorTransfer(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transferNumber = integerOf(departmentTransfer.transferNumber, 1, 9);
  const sameProgramme = readBoolean(departmentTransfer.sameProgramme);
  return resultOfBachelorTransfer(programme, transferNumber, sameProgramme);
}

/** 轉系核准後：notApplicable */
const AFTER_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四十六條');

/** 轉系核准後：met */
const AFTER_TRANSFER_MET = /* @__PURE__ */ decided('met', '第四十六條');

/** 轉系核准後：violated */
const AFTER_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第四十六條');

/** 轉系核准後所讀的事實 */
const AFTER_TRANSFER_FACTS: readonly string[] = ['轉系.已核准次數', '轉系.再轉他系', '轉系.轉回原系'];

function openAfterTransfer(approvedTransfers: number, furtherTransfer: Truth, returned: Truth): Decision {
  return undeterminedDuty(
    '第四十六條',
    answer(
      approvedTransfers > 0 ? YES : approvedTransfers <= 0 ? NO : UNKNOWN,
      approvedTransfers !== approvedTransfers && '轉系.已核准次數',
    ),
    notAnswer(
      anyAnswer(
        answer(furtherTransfer, furtherTransfer === UNKNOWN && '轉系.再轉他系'),
        answer(returned, returned === UNKNOWN && '轉系.轉回原系'),
      ),
    ),
    YES,
    AFTER_TRANSFER_FACTS,
  );
}

function decideAfterTransfer(approvedTransfers: number, furtherTransfer: Truth, returned: Truth): Decision {
  if (approvedTransfers <= 0) return AFTER_TRANSFER_NOT_APPLICABLE;
  const must: Truth = not(or(furtherTransfer, returned));
  if (approvedTransfers > 0 && must === YES) return AFTER_TRANSFER_MET;
  if (approvedTransfers > 0 && must === NO) return AFTER_TRANSFER_VIOLATED;
  return openAfterTransfer(approvedTransfers, furtherTransfer, returned);
}

const DEPARTMENT_TRANSFER_APPROVED_TRANSFERS_PARTS: PartedFact = ['轉系.已核准次數', 'departmentTransfer', 'approvedTransfers', [0, 1]];

function resultOfAfterTransfer(approvedTransfers: number, furtherTransfer: Truth, returned: Truth): Result {
  return result(decideAfterTransfer(approvedTransfers, furtherTransfer, returned), {
    text: '經核准轉系者，不得再轉至其他學系，亦不得轉回原系。',
    values: [
      ['approvedTransfers', showNumber(approvedTransfers, 1n, '次')],
      ['furtherTransfer', showTruth(furtherTransfer)],
      ['returned', showTruth(returned)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 轉系核准後（第四十六條）
 *
 * > 經核准轉系者，不得再轉至其他學系，亦不得轉回原系。
 *
 * - 適用 轉系.已核准次數 > 0
 * - 不得 轉系.再轉他系 或 轉系.轉回原系
 */
export function afterTransfer(input: Input): Decision {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const furtherTransfer = readBoolean(departmentTransfer.furtherTransfer);
  const returned = readBoolean(departmentTransfer.returned);
  return decideAfterTransfer(approvedTransfers, furtherTransfer, returned);
}

/** 轉系核准後：結果與理由。 */
export function explainAfterTransfer(input: Input): Result {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const furtherTransfer = readBoolean(departmentTransfer.furtherTransfer);
  const returned = readBoolean(departmentTransfer.returned);
  return resultOfAfterTransfer(approvedTransfers, furtherTransfer, returned);
}

/** 升三轉系：notApplicable */
const THIRD_YEAR_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四十七條第一項');

/** 升三轉系：entitled */
const THIRD_YEAR_TRANSFER_ENTITLED = /* @__PURE__ */ decided('entitled', '第四十七條第一項');

/** 升三轉系：notEntitled */
const THIRD_YEAR_TRANSFER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四十七條第一項');

/** 升三轉系所讀的事實 */
const THIRD_YEAR_TRANSFER_FACTS: readonly string[] = ['轉系.申請於學年前', '轉系.學系關係', '轉系.轉入年級'];

function openThirdYearTransfer(beforeYear: number, relation: DepartmentRelation | undefined, enteredYear: number): Decision {
  return undeterminedPermission(
    '第四十七條第一項',
    answer(beforeYear === 3 ? YES : beforeYear < 3 || beforeYear > 3 ? NO : UNKNOWN, beforeYear !== beforeYear && '轉系.申請於學年前'),
    anyAnswer(
      allAnswers(
        answer(relation === 'similar' ? YES : relation === undefined ? UNKNOWN : NO, relation === undefined && '轉系.學系關係'),
        answer(enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN, enteredYear !== enteredYear && '轉系.轉入年級'),
      ),
      allAnswers(
        answer(relation === 'different' ? YES : relation === undefined ? UNKNOWN : NO, relation === undefined && '轉系.學系關係'),
        answer(enteredYear === 2 ? YES : enteredYear < 2 || enteredYear > 2 ? NO : UNKNOWN, enteredYear !== enteredYear && '轉系.轉入年級'),
      ),
    ),
    THIRD_YEAR_TRANSFER_FACTS,
  );
}

function decideThirdYearTransfer(beforeYear: number, relation: DepartmentRelation | undefined, enteredYear: number): Decision {
  const inCase: Truth = beforeYear === 3 ? YES : beforeYear < 3 || beforeYear > 3 ? NO : UNKNOWN;
  if (inCase === NO) return THIRD_YEAR_TRANSFER_NOT_APPLICABLE;
  const when: Truth = or(
    and(
      relation === 'similar' ? YES : relation === undefined ? UNKNOWN : NO,
      enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN,
    ),
    and(
      relation === 'different' ? YES : relation === undefined ? UNKNOWN : NO,
      enteredYear === 2 ? YES : enteredYear < 2 || enteredYear > 2 ? NO : UNKNOWN,
    ),
  );
  if (inCase === YES && when === YES) return THIRD_YEAR_TRANSFER_ENTITLED;
  if (inCase === YES && when === NO) return THIRD_YEAR_TRANSFER_NOT_ENTITLED;
  return openThirdYearTransfer(beforeYear, relation, enteredYear);
}

const DEPARTMENT_TRANSFER_BEFORE_YEAR_PARTS: PartedFact = ['轉系.申請於學年前', 'departmentTransfer', 'beforeYear', [1, 3, 4]];

const DEPARTMENT_TRANSFER_RELATION_PARTS: PartedFact = [
  '轉系.學系關係',
  'departmentTransfer',
  'relation',
  ['similar', 'different', 'minor'],
];

const DEPARTMENT_TRANSFER_ENTERED_YEAR_PARTS: PartedFact = ['轉系.轉入年級', 'departmentTransfer', 'enteredYear', [1, 2, 3, 4]];

const THIRD_YEAR_TRANSFER_PARTS: Parts = {
  order: THIRD_YEAR_TRANSFER_FACTS,
  deciding: [DEPARTMENT_TRANSFER_RELATION_PARTS, DEPARTMENT_TRANSFER_ENTERED_YEAR_PARTS],
  others: [DEPARTMENT_TRANSFER_BEFORE_YEAR_PARTS],
};

function givenThirdYearTransfer(input: Input): Decision {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const beforeYear = integerOf(departmentTransfer.beforeYear, 1, 7);
  const relation = readDepartmentRelation(departmentTransfer.relation);
  const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
  return decideThirdYearTransfer(beforeYear, relation, enteredYear);
}

function resultOfThirdYearTransfer(
  beforeYear: number,
  relation: DepartmentRelation | undefined,
  enteredYear: number,
  input: Input,
): Result {
  return result(
    settled(decideThirdYearTransfer(beforeYear, relation, enteredYear), givenThirdYearTransfer, input, THIRD_YEAR_TRANSFER_PARTS),
    {
      text: '各學系學生得於第二學年開始前，申請轉系。於第三學年開始前申請者，得轉入性質相近之學系三年級，或性質不同之學系二年級；於第四學年開始前申請者，得轉入性質相近之學系或輔系三年級。',
      values: [
        ['beforeYear', showNumber(beforeYear, 1n, '學年')],
        ['relation', showMember(relation, DEPARTMENT_RELATION_NAMES)],
        ['enteredYear', showNumber(enteredYear, 1n, '年級')],
        ['beforeThirdYear', '3 學年'],
        ['similarYear', '3 年級'],
        ['differentYear', '2 年級'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 升三轉系（第四十七條第一項）
 *
 * > 各學系學生得於第二學年開始前，申請轉系。於第三學年開始前申請者，得轉入性質相近之學系三年級，或性質不同之學系二年級；於第四學年開始前申請者，得轉入性質相近之學系或輔系三年級。
 *
 * - 適用 轉系.申請於學年前 = 升三轉系學年（3 學年）
 * - 當 （轉系.學系關係 = 性質相近 且 轉系.轉入年級 = 相近轉入年級（3 年級）） 或 （轉系.學系關係 = 性質不同 且 轉系.轉入年級 = 不同轉入年級（2 年級））
 * - 得 轉入該學系之該年級
 */
export function thirdYearTransfer(input: Input): Decision {
  return settled(givenThirdYearTransfer(input), givenThirdYearTransfer, input, THIRD_YEAR_TRANSFER_PARTS);
}

/** 升三轉系：結果與理由。 */
export function explainThirdYearTransfer(input: Input): Result {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const beforeYear = integerOf(departmentTransfer.beforeYear, 1, 7);
  const relation = readDepartmentRelation(departmentTransfer.relation);
  const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
  return resultOfThirdYearTransfer(beforeYear, relation, enteredYear, input);
}

/** 升四轉系：notApplicable */
const FOURTH_YEAR_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四十七條第一項');

/** 升四轉系：entitled */
const FOURTH_YEAR_TRANSFER_ENTITLED = /* @__PURE__ */ decided('entitled', '第四十七條第一項');

/** 升四轉系：notEntitled */
const FOURTH_YEAR_TRANSFER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四十七條第一項');

/** 升四轉系所讀的事實 */
const FOURTH_YEAR_TRANSFER_FACTS: readonly string[] = ['轉系.申請於學年前', '轉系.學系關係', '轉系.轉入年級'];

function openFourthYearTransfer(beforeYear: number, relation: DepartmentRelation | undefined, enteredYear: number): Decision {
  return undeterminedPermission(
    '第四十七條第一項',
    answer(beforeYear === 4 ? YES : beforeYear < 4 || beforeYear > 4 ? NO : UNKNOWN, beforeYear !== beforeYear && '轉系.申請於學年前'),
    allAnswers(
      answer(
        relation === 'similar' || relation === 'minor' ? YES : relation === undefined ? UNKNOWN : NO,
        relation === undefined && '轉系.學系關係',
      ),
      answer(enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN, enteredYear !== enteredYear && '轉系.轉入年級'),
    ),
    FOURTH_YEAR_TRANSFER_FACTS,
  );
}

function decideFourthYearTransfer(beforeYear: number, relation: DepartmentRelation | undefined, enteredYear: number): Decision {
  const inCase: Truth = beforeYear === 4 ? YES : beforeYear < 4 || beforeYear > 4 ? NO : UNKNOWN;
  if (inCase === NO) return FOURTH_YEAR_TRANSFER_NOT_APPLICABLE;
  const when: Truth = and(
    relation === 'similar' || relation === 'minor' ? YES : relation === undefined ? UNKNOWN : NO,
    enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN,
  );
  if (inCase === YES && when === YES) return FOURTH_YEAR_TRANSFER_ENTITLED;
  if (inCase === YES && when === NO) return FOURTH_YEAR_TRANSFER_NOT_ENTITLED;
  return openFourthYearTransfer(beforeYear, relation, enteredYear);
}

function resultOfFourthYearTransfer(beforeYear: number, relation: DepartmentRelation | undefined, enteredYear: number): Result {
  return result(decideFourthYearTransfer(beforeYear, relation, enteredYear), {
    text: '各學系學生得於第二學年開始前，申請轉系。於第三學年開始前申請者，得轉入性質相近之學系三年級，或性質不同之學系二年級；於第四學年開始前申請者，得轉入性質相近之學系或輔系三年級。',
    values: [
      ['beforeYear', showNumber(beforeYear, 1n, '學年')],
      ['relation', showMember(relation, DEPARTMENT_RELATION_NAMES)],
      ['enteredYear', showNumber(enteredYear, 1n, '年級')],
      ['beforeFourthYear', '4 學年'],
      ['fourthYearEntry', '3 年級'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 升四轉系（第四十七條第一項）
 *
 * > 各學系學生得於第二學年開始前，申請轉系。於第三學年開始前申請者，得轉入性質相近之學系三年級，或性質不同之學系二年級；於第四學年開始前申請者，得轉入性質相近之學系或輔系三年級。
 *
 * - 適用 轉系.申請於學年前 = 升四轉系學年（4 學年）
 * - 當 轉系.學系關係 屬於 性質相近、原修輔系 且 轉系.轉入年級 = 升四轉入年級（3 年級）
 * - 得 轉入該學系之該年級
 */
export function fourthYearTransfer(input: Input): Decision {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const beforeYear = integerOf(departmentTransfer.beforeYear, 1, 7);
  const relation = readDepartmentRelation(departmentTransfer.relation);
  const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
  return decideFourthYearTransfer(beforeYear, relation, enteredYear);
}

/** 升四轉系：結果與理由。 */
export function explainFourthYearTransfer(input: Input): Result {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const beforeYear = integerOf(departmentTransfer.beforeYear, 1, 7);
  const relation = readDepartmentRelation(departmentTransfer.relation);
  const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
  return resultOfFourthYearTransfer(beforeYear, relation, enteredYear);
}

/** 轉入三年級之限制：notApplicable */
const THIRD_YEAR_ENTRY_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四十七條第二項');

/** 轉入三年級之限制：entitled */
const THIRD_YEAR_ENTRY_ENTITLED = /* @__PURE__ */ decided('entitled', '第四十七條第二項');

/** 轉入三年級之限制：notEntitled */
const THIRD_YEAR_ENTRY_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四十七條第二項');

/** 轉入三年級之限制所讀的事實 */
const THIRD_YEAR_ENTRY_FACTS: readonly string[] = ['轉系.學系關係', '轉系.轉入年級', '轉系.能於修業年限內畢業'];

function openThirdYearEntry(relation: DepartmentRelation | undefined, enteredYear: number, canGraduateInTime: Truth): Decision {
  return undeterminedPermission(
    '第四十七條第二項',
    allAnswers(
      answer(relation === 'similar' ? YES : relation === undefined ? UNKNOWN : NO, relation === undefined && '轉系.學系關係'),
      answer(enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN, enteredYear !== enteredYear && '轉系.轉入年級'),
    ),
    answer(canGraduateInTime, canGraduateInTime === UNKNOWN && '轉系.能於修業年限內畢業'),
    THIRD_YEAR_ENTRY_FACTS,
  );
}

function decideThirdYearEntry(relation: DepartmentRelation | undefined, enteredYear: number, canGraduateInTime: Truth): Decision {
  const inCase: Truth = and(
    relation === 'similar' ? YES : relation === undefined ? UNKNOWN : NO,
    enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN,
  );
  if (inCase === NO) return THIRD_YEAR_ENTRY_NOT_APPLICABLE;
  const when: Truth = canGraduateInTime;
  if (inCase === YES && when === YES) return THIRD_YEAR_ENTRY_ENTITLED;
  if (inCase === YES && when === NO) return THIRD_YEAR_ENTRY_NOT_ENTITLED;
  return openThirdYearEntry(relation, enteredYear, canGraduateInTime);
}

function resultOfThirdYearEntry(relation: DepartmentRelation | undefined, enteredYear: number, canGraduateInTime: Truth): Result {
  return result(decideThirdYearEntry(relation, enteredYear, canGraduateInTime), {
    text: '轉入性質相近之學系三年級者，以轉入後在規定之修業年限內（延長之修業年限，不計入），得修滿轉入學系應修之科目及學分而畢業者為限。',
    values: [
      ['relation', showMember(relation, DEPARTMENT_RELATION_NAMES)],
      ['enteredYear', showNumber(enteredYear, 1n, '年級')],
      ['canGraduateInTime', showTruth(canGraduateInTime)],
      ['similarYear', '3 年級'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 轉入三年級之限制（第四十七條第二項）
 *
 * > 轉入性質相近之學系三年級者，以轉入後在規定之修業年限內（延長之修業年限，不計入），得修滿轉入學系應修之科目及學分而畢業者為限。
 *
 * - 適用 轉系.學系關係 = 性質相近 且 轉系.轉入年級 = 相近轉入年級（3 年級）
 * - 當 轉系.能於修業年限內畢業
 * - 始得 轉入
 */
export function thirdYearEntry(input: Input): Decision {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const relation = readDepartmentRelation(departmentTransfer.relation);
  const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
  const canGraduateInTime = readBoolean(departmentTransfer.canGraduateInTime);
  return decideThirdYearEntry(relation, enteredYear, canGraduateInTime);
}

/** 轉入三年級之限制：結果與理由。 */
export function explainThirdYearEntry(input: Input): Result {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const relation = readDepartmentRelation(departmentTransfer.relation);
  const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
  const canGraduateInTime = readBoolean(departmentTransfer.canGraduateInTime);
  return resultOfThirdYearEntry(relation, enteredYear, canGraduateInTime);
}

function holdsWith_21(transfersIn: number, approvedFreshmen: number): Truth {
  return 5 * transfersIn <= approvedFreshmen ? YES : 5 * transfersIn > approvedFreshmen ? NO : UNKNOWN;
}

function holdsAtEnds_21(transfersIn: number, approvedFreshmen: number): Truth {
  return agree(
    holdsWith_21(transfersIn === transfersIn ? transfersIn : 0, approvedFreshmen === approvedFreshmen ? approvedFreshmen : 300),
    holdsWith_21(transfersIn === transfersIn ? transfersIn : 300, approvedFreshmen === approvedFreshmen ? approvedFreshmen : 0),
  );
}

/** 轉入名額：met */
const TRANSFER_PLACES_MET = /* @__PURE__ */ decided('met', '第四十九條');

/** 轉入名額：violated */
const TRANSFER_PLACES_VIOLATED = /* @__PURE__ */ decided('violated', '第四十九條');

/** 轉入名額所讀的事實 */
const TRANSFER_PLACES_FACTS: readonly string[] = ['轉系.轉入人數', '轉系.原核定新生名額'];

function openTransferPlaces(transfersIn: number, approvedFreshmen: number): Decision {
  const must: Truth = holdsAtEnds_21(transfersIn, approvedFreshmen);
  if (must === YES) return TRANSFER_PLACES_MET;
  if (must === NO) return TRANSFER_PLACES_VIOLATED;
  return undeterminedDuty(
    '第四十九條',
    YES,
    answer(
      holdsAtEnds_21(transfersIn, approvedFreshmen),
      transfersIn !== transfersIn && '轉系.轉入人數',
      approvedFreshmen !== approvedFreshmen && '轉系.原核定新生名額',
    ),
    YES,
    TRANSFER_PLACES_FACTS,
  );
}

function resultOfTransferPlaces(transfersIn: number, approvedFreshmen: number): Result {
  return result(
    5 * transfersIn <= approvedFreshmen
      ? TRANSFER_PLACES_MET
      : 5 * transfersIn > approvedFreshmen
        ? TRANSFER_PLACES_VIOLATED
        : openTransferPlaces(transfersIn, approvedFreshmen),
    {
      text: '修讀學士學位之學生申請轉系，其轉入各學系年級之名額，以該學系原核定及分發新生名額之二成為上限。',
      values: [
        ['transfersIn', showNumber(transfersIn, 1n, '名')],
        ['approvedFreshmen', showNumber(approvedFreshmen, 1n, '名')],
        ['transferQuota', '1/5'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 轉入名額（第四十九條）
 *
 * > 修讀學士學位之學生申請轉系，其轉入各學系年級之名額，以該學系原核定及分發新生名額之二成為上限。
 *
 * - 應 轉系.轉入人數 ≤ （轉系.原核定新生名額 × 轉入名額上限（1/5））
 */
export function transferPlaces(input: Input): Decision {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transfersIn = integerOf(departmentTransfer.transfersIn, 0, 300);
  const approvedFreshmen = integerOf(departmentTransfer.approvedFreshmen, 0, 300);
  return 5 * transfersIn <= approvedFreshmen
    ? TRANSFER_PLACES_MET
    : 5 * transfersIn > approvedFreshmen
      ? TRANSFER_PLACES_VIOLATED
      : openTransferPlaces(transfersIn, approvedFreshmen);
}

/** 轉入名額：結果與理由。 */
export function explainTransferPlaces(input: Input): Result {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transfersIn = integerOf(departmentTransfer.transfersIn, 0, 300);
  const approvedFreshmen = integerOf(departmentTransfer.approvedFreshmen, 0, 300);
  return resultOfTransferPlaces(transfersIn, approvedFreshmen);
}

/** 有不得轉系情形：value */
const TRANSFER_BARRED_VALUE = /* @__PURE__ */ decided('value', '第五十一條第一項');

/** 有不得轉系情形所讀的事實 */
const TRANSFER_BARRED_FACTS: readonly string[] = [
  '學生.修業學年數',
  '學生.年級',
  '轉系.已核准次數',
  '轉系.休學期間',
  '學生.身分',
  '轉系.其他規定限制',
];

function resultOfTransferBarred(
  transferBarredValue: Truth,
  academicYearsDone: number,
  yearOfStudy: number,
  approvedTransfers: number,
  onLeave: Truth,
  statuses: number,
  otherwiseBarred: Truth,
): Result {
  const value = transferBarredValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第五十一條第一項',
          lacking(lackOfTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred)),
          TRANSFER_BARRED_FACTS,
        )
      : TRANSFER_BARRED_VALUE;
  return result(
    decision,
    {
      text: '學生有下列情形之一者，不得提出轉系之申請：一、修業未滿一學年。二、肄業於四年級。三、業經核准轉系一次。四、在休學之期間。五、轉學生。六、運動績優入學生。七、四技二專推薦甄選入學生。八、其他相關法令，或招生簡章，別有規定。',
      values: [
        ['academicYearsDone', showNumber(academicYearsDone, 10n, '學年')],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['approvedTransfers', showNumber(approvedTransfers, 1n, '次')],
        ['onLeave', showTruth(onLeave)],
        ['statuses', showList(membersOf(statuses, STUDENT_STATUS_NAMES), (member) => showMember(member, STUDENT_STATUS_NAMES))],
        ['otherwiseBarred', showTruth(otherwiseBarred)],
        ['transferStudyTime', '1 學年'],
        ['transferBarredYear', '4 年級'],
        ['transfersDone', '1 次'],
        ['transferStatus', '轉學生'],
        ['athleteStatus', '運動績優入學生'],
        ['recommendedStatus', '四技二專推薦甄選入學生'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const STUDENT_ACADEMIC_YEARS_DONE_PARTS: PartedFact = ['學生.修業學年數', 'student', 'academicYearsDone', [0, 1]];

const STUDENT_YEAR_OF_STUDY_PARTS: PartedFact = ['學生.年級', 'student', 'yearOfStudy', [1, 4, 5]];

const DEPARTMENT_TRANSFER_ON_LEAVE_PARTS: PartedFact = ['轉系.休學期間', 'departmentTransfer', 'onLeave', [true, false]];

const STUDENT_STATUSES_PARTS: PartedFact = [
  '學生.身分',
  'student',
  'statuses',
  [
    [],
    ['regular'],
    ['transfer'],
    ['regular', 'transfer'],
    ['athlete'],
    ['regular', 'athlete'],
    ['transfer', 'athlete'],
    ['regular', 'transfer', 'athlete'],
    ['recommended'],
    ['regular', 'recommended'],
    ['transfer', 'recommended'],
    ['regular', 'transfer', 'recommended'],
    ['athlete', 'recommended'],
    ['regular', 'athlete', 'recommended'],
    ['transfer', 'athlete', 'recommended'],
    ['regular', 'transfer', 'athlete', 'recommended'],
  ],
];

const DEPARTMENT_TRANSFER_OTHERWISE_BARRED_PARTS: PartedFact = [
  '轉系.其他規定限制',
  'departmentTransfer',
  'otherwiseBarred',
  [true, false],
];

const TRANSFER_BARRED_PARTS: Parts = {
  order: TRANSFER_BARRED_FACTS,
  deciding: [STUDENT_STATUSES_PARTS],
  others: [
    STUDENT_ACADEMIC_YEARS_DONE_PARTS,
    STUDENT_YEAR_OF_STUDY_PARTS,
    DEPARTMENT_TRANSFER_APPROVED_TRANSFERS_PARTS,
    DEPARTMENT_TRANSFER_ON_LEAVE_PARTS,
    DEPARTMENT_TRANSFER_OTHERWISE_BARRED_PARTS,
  ],
};

function givenTransferBarred(input: Input): Valued {
  const student = recordOf(input?.student);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  const value = transferBarredValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第五十一條第一項',
          lacking(lackOfTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred)),
          TRANSFER_BARRED_FACTS,
        )
      : TRANSFER_BARRED_VALUE,
    truthValue(value),
  );
}

function valueOfTransferBarred(transferBarredValue: Truth): boolean | undefined {
  const value = transferBarredValue;
  return truthValue(value);
}

/**
 * 有不得轉系情形（第五十一條第一項）
 *
 * > 學生有下列情形之一者，不得提出轉系之申請：一、修業未滿一學年。二、肄業於四年級。三、業經核准轉系一次。四、在休學之期間。五、轉學生。六、運動績優入學生。七、四技二專推薦甄選入學生。八、其他相關法令，或招生簡章，別有規定。
 *
 * - 其餘 學生.修業學年數 < 轉系修業門檻（1 學年） 或 學生.年級 = 不得轉系年級（4 年級） 或 轉系.已核准次數 ≥ 已轉系次數（1 次） 或 轉系.休學期間 或 學生.身分 有一屬於 轉學生 或 學生.身分 有一屬於 運動績優入學生 或 學生.身分 有一屬於 四技二專推薦甄選入學生 或 轉系.其他規定限制
 *
 * undefined：無法判定。
 */
export function transferBarred(input: Input): boolean | undefined {
  const student = recordOf(input?.student);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  return settledValue(valueOfTransferBarred(transferBarredValue), givenTransferBarred, input, TRANSFER_BARRED_PARTS);
}

/** 有不得轉系情形：值與理由。 */
export function explainTransferBarred(input: Input): Result {
  const student = recordOf(input?.student);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  return settledResult(
    resultOfTransferBarred(transferBarredValue, academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred),
    givenTransferBarred,
    input,
    TRANSFER_BARRED_PARTS,
  );
}

/** 轉系之限制：entitled */
const TRANSFER_BARS_ENTITLED = /* @__PURE__ */ decided('entitled', '第五十一條');

/** 轉系之限制：notEntitled */
const TRANSFER_BARS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五十一條');

/** 轉系之限制所讀的事實 */
const TRANSFER_BARS_FACTS: readonly string[] = [
  '學生.修業學年數',
  '學生.年級',
  '轉系.已核准次數',
  '轉系.休學期間',
  '學生.身分',
  '轉系.其他規定限制',
  '轉系.教務會議通過',
];

function openTransferBars(transferBarredValue: Truth, transferBarredLack: Note, specialApproval: Truth): Decision {
  return undeterminedPermission(
    '第五十一條',
    YES,
    anyAnswer(
      answer(sameTruth(transferBarredValue, NO), transferBarredLack),
      answer(specialApproval, specialApproval === UNKNOWN && '轉系.教務會議通過'),
    ),
    TRANSFER_BARS_FACTS,
  );
}

function decideTransferBars(transferBarredValue: Truth, specialApproval: Truth, transferBarredLack: Note): Decision {
  const when: Truth = or(sameTruth(transferBarredValue, NO), specialApproval);
  if (when === YES) return TRANSFER_BARS_ENTITLED;
  if (when === NO) return TRANSFER_BARS_NOT_ENTITLED;
  return openTransferBars(transferBarredValue, transferBarredLack, specialApproval);
}

const DEPARTMENT_TRANSFER_SPECIAL_APPROVAL_PARTS: PartedFact = [
  '轉系.教務會議通過',
  'departmentTransfer',
  'specialApproval',
  [true, false],
];

const TRANSFER_BARS_PARTS: Parts = {
  order: TRANSFER_BARS_FACTS,
  deciding: [STUDENT_STATUSES_PARTS],
  others: [
    STUDENT_ACADEMIC_YEARS_DONE_PARTS,
    STUDENT_YEAR_OF_STUDY_PARTS,
    DEPARTMENT_TRANSFER_APPROVED_TRANSFERS_PARTS,
    DEPARTMENT_TRANSFER_ON_LEAVE_PARTS,
    DEPARTMENT_TRANSFER_OTHERWISE_BARRED_PARTS,
    DEPARTMENT_TRANSFER_SPECIAL_APPROVAL_PARTS,
  ],
};

function givenTransferBars(input: Input): Decision {
  const student = recordOf(input?.student);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  const specialApproval = readBoolean(departmentTransfer.specialApproval);
  const transferBarredLack =
    transferBarredValue === UNKNOWN
      ? lackOfTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred)
      : false;
  return decideTransferBars(transferBarredValue, specialApproval, transferBarredLack);
}

function resultOfTransferBars(
  transferBarredValue: Truth,
  specialApproval: Truth,
  transferBarredLack: Note,
  input: Input,
  academicYearsDone: number,
  yearOfStudy: number,
  approvedTransfers: number,
  onLeave: Truth,
  statuses: number,
  otherwiseBarred: Truth,
): Result {
  return result(
    settled(decideTransferBars(transferBarredValue, specialApproval, transferBarredLack), givenTransferBars, input, TRANSFER_BARS_PARTS),
    {
      text: '學生有下列情形之一者，不得提出轉系之申請：一、修業未滿一學年。二、肄業於四年級。三、業經核准轉系一次。四、在休學之期間。五、轉學生。六、運動績優入學生。七、四技二專推薦甄選入學生。八、其他相關法令，或招生簡章，別有規定。',
      values: [
        ['academicYearsDone', showNumber(academicYearsDone, 10n, '學年')],
        ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
        ['approvedTransfers', showNumber(approvedTransfers, 1n, '次')],
        ['onLeave', showTruth(onLeave)],
        ['statuses', showList(membersOf(statuses, STUDENT_STATUS_NAMES), (member) => showMember(member, STUDENT_STATUS_NAMES))],
        ['otherwiseBarred', showTruth(otherwiseBarred)],
        ['specialApproval', showTruth(specialApproval)],
        ['transferBarred', showTruth(transferBarredValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 轉系之限制（第五十一條）
 *
 * > 學生有下列情形之一者，不得提出轉系之申請：一、修業未滿一學年。二、肄業於四年級。三、業經核准轉系一次。四、在休學之期間。五、轉學生。六、運動績優入學生。七、四技二專推薦甄選入學生。八、其他相關法令，或招生簡章，別有規定。
 *
 * - 當 有不得轉系情形 = 否 或 轉系.教務會議通過
 * - 得 申請轉系
 */
export function transferBars(input: Input): Decision {
  return settled(givenTransferBars(input), givenTransferBars, input, TRANSFER_BARS_PARTS);
}

/** 轉系之限制：結果與理由。 */
export function explainTransferBars(input: Input): Result {
  const student = recordOf(input?.student);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  const specialApproval = readBoolean(departmentTransfer.specialApproval);
  const transferBarredLack =
    transferBarredValue === UNKNOWN
      ? lackOfTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred)
      : false;
  return resultOfTransferBars(
    transferBarredValue,
    specialApproval,
    transferBarredLack,
    input,
    academicYearsDone,
    yearOfStudy,
    approvedTransfers,
    onLeave,
    statuses,
    otherwiseBarred,
  );
}

/** 進修學士班轉系：notApplicable */
const EVENING_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十七條第二項');

/** 進修學士班轉系：entitled */
const EVENING_TRANSFER_ENTITLED = /* @__PURE__ */ decided('entitled', '第七十七條第二項');

/** 進修學士班轉系：notEntitled */
const EVENING_TRANSFER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七十七條第二項');

/** 進修學士班轉系所讀的事實 */
const EVENING_TRANSFER_FACTS: readonly string[] = ['學生.學制', '轉系.第幾次轉系', '轉系.同一學制'];

function openEveningTransfer(programme: Programme | undefined, transferNumber: number, sameProgramme: Truth): Decision {
  return undeterminedPermission(
    '第七十七條第二項',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(transferNumber <= 1 ? YES : transferNumber > 1 ? NO : UNKNOWN, transferNumber !== transferNumber && '轉系.第幾次轉系'),
      answer(sameProgramme, sameProgramme === UNKNOWN && '轉系.同一學制'),
    ),
    EVENING_TRANSFER_FACTS,
  );
}

function decideEveningTransfer(programme: Programme | undefined, transferNumber: number, sameProgramme: Truth): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_TRANSFER_NOT_APPLICABLE;
  const when: Truth = and(transferNumber <= 1 ? YES : transferNumber > 1 ? NO : UNKNOWN, sameProgramme);
  if (inCase === YES && when === YES) return EVENING_TRANSFER_ENTITLED;
  if (inCase === YES && when === NO) return EVENING_TRANSFER_NOT_ENTITLED;
  return openEveningTransfer(programme, transferNumber, sameProgramme);
}

function resultOfEveningTransfer(programme: Programme | undefined, transferNumber: number, sameProgramme: Truth): Result {
  return result(decideEveningTransfer(programme, transferNumber, sameProgramme), {
    text: '轉系以一次為限；不同學制之間，不得互轉。提出申請後，不得請求撤銷，亦不得變更所填之志願。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['transferNumber', showNumber(transferNumber, 1n, '次')],
      ['sameProgramme', showTruth(sameProgramme)],
      ['eveningTransfers', '1 次'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修學士班轉系（第七十七條第二項）
 *
 * > 轉系以一次為限；不同學制之間，不得互轉。提出申請後，不得請求撤銷，亦不得變更所填之志願。
 *
 * - 適用 學生.學制 = 進修學士班
 * - 當 轉系.第幾次轉系 ≤ 進修學士班轉系次數（1 次） 且 轉系.同一學制
 * - 得 申請轉系
 */
export function eveningTransfer(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transferNumber = integerOf(departmentTransfer.transferNumber, 1, 9);
  const sameProgramme = readBoolean(departmentTransfer.sameProgramme);
  return decideEveningTransfer(programme, transferNumber, sameProgramme);
}

/** 進修學士班轉系：結果與理由。 */
export function explainEveningTransfer(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transferNumber = integerOf(departmentTransfer.transferNumber, 1, 9);
  const sameProgramme = readBoolean(departmentTransfer.sameProgramme);
  return resultOfEveningTransfer(programme, transferNumber, sameProgramme);
}

/** 受理轉系：notApplicable */
const TRANSFER_ACCEPTED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五十一條');

/** 受理轉系：entitled */
const TRANSFER_ACCEPTED_ENTITLED = /* @__PURE__ */ decided('entitled', '第五十一條');

/** 受理轉系：notEntitled */
const TRANSFER_ACCEPTED_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五十一條');

/** 受理轉系：conflict */
const TRANSFER_ACCEPTED_CONFLICT = /* @__PURE__ */ decided('conflict', '第五十一條');

/** 受理轉系所讀的事實 */
const TRANSFER_ACCEPTED_FACTS: readonly string[] = [
  '學生.學制',
  '轉系.第幾次轉系',
  '轉系.同一學制',
  '學生.修業學年數',
  '學生.年級',
  '轉系.已核准次數',
  '轉系.休學期間',
  '學生.身分',
  '轉系.其他規定限制',
  '轉系.教務會議通過',
];

function decideTransferAccepted(
  programme: Programme | undefined,
  transferNumber: number,
  sameProgramme: Truth,
  transferBarredValue: Truth,
  specialApproval: Truth,
  transferBarredLack: Note,
  input: Input,
): Decision {
  const inCase: Truth = programme === 'bachelor' || programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return TRANSFER_ACCEPTED_NOT_APPLICABLE;
  const required1 = decideBachelorTransfer(programme, transferNumber, sameProgramme);
  const required2 = decideEveningTransfer(programme, transferNumber, sameProgramme);
  const required3 = settled(
    decideTransferBars(transferBarredValue, specialApproval, transferBarredLack),
    givenTransferBars,
    input,
    TRANSFER_BARS_PARTS,
  );
  const reach: number = reachTogether(reachTogether(reachOf(required1), reachOf(required2)), reachOf(required3));
  if (inCase === YES && reach === FULFILLED) return TRANSFER_ACCEPTED_ENTITLED;
  if (inCase === YES && reach === FAILED) return TRANSFER_ACCEPTED_NOT_ENTITLED;
  if (inCase === YES && reach === CONFLICTING) return TRANSFER_ACCEPTED_CONFLICT;
  return undeterminedConclusion(
    '第五十一條',
    answer(
      programme === 'bachelor' || programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    reach,
    [required1, required2, required3],
    TRANSFER_ACCEPTED_FACTS,
  );
}

const STUDENT_PROGRAMME_PARTS_2: PartedFact = ['學生.學制', 'student', 'programme', ['bachelor', 'eveningBachelor', 'twoYearInService']];

const TRANSFER_ACCEPTED_PARTS: Parts = {
  order: TRANSFER_ACCEPTED_FACTS,
  deciding: [
    STUDENT_PROGRAMME_PARTS_2,
    DEPARTMENT_TRANSFER_SAME_PROGRAMME_PARTS,
    STUDENT_STATUSES_PARTS,
    DEPARTMENT_TRANSFER_TRANSFER_NUMBER_PARTS,
  ],
  others: [
    STUDENT_ACADEMIC_YEARS_DONE_PARTS,
    STUDENT_YEAR_OF_STUDY_PARTS,
    DEPARTMENT_TRANSFER_APPROVED_TRANSFERS_PARTS,
    DEPARTMENT_TRANSFER_ON_LEAVE_PARTS,
    DEPARTMENT_TRANSFER_OTHERWISE_BARRED_PARTS,
    DEPARTMENT_TRANSFER_SPECIAL_APPROVAL_PARTS,
  ],
};

function givenTransferAccepted(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transferNumber = integerOf(departmentTransfer.transferNumber, 1, 9);
  const sameProgramme = readBoolean(departmentTransfer.sameProgramme);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  const specialApproval = readBoolean(departmentTransfer.specialApproval);
  const transferBarredLack =
    transferBarredValue === UNKNOWN
      ? lackOfTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred)
      : false;
  return decideTransferAccepted(
    programme,
    transferNumber,
    sameProgramme,
    transferBarredValue,
    specialApproval,
    transferBarredLack,
    AS_GIVEN,
  );
}

function resultOfTransferAccepted(
  programme: Programme | undefined,
  transferNumber: number,
  sameProgramme: Truth,
  transferBarredValue: Truth,
  specialApproval: Truth,
  transferBarredLack: Note,
  input: Input,
  academicYearsDone: number,
  yearOfStudy: number,
  approvedTransfers: number,
  onLeave: Truth,
  statuses: number,
  otherwiseBarred: Truth,
): Result {
  return conclusionResult(
    settled(
      decideTransferAccepted(programme, transferNumber, sameProgramme, transferBarredValue, specialApproval, transferBarredLack, input),
      givenTransferAccepted,
      input,
      TRANSFER_ACCEPTED_PARTS,
    ),
    {
      text: '學生有下列情形之一者，不得提出轉系之申請：一、修業未滿一學年。二、肄業於四年級。三、業經核准轉系一次。四、在休學之期間。五、轉學生。六、運動績優入學生。七、四技二專推薦甄選入學生。八、其他相關法令，或招生簡章，別有規定。',
      values: [['programme', showMember(programme, PROGRAMME_NAMES)]],
      caveats: [],
      effects: [],
    },
    [
      { name: '學士班轉系', result: resultOfBachelorTransfer(programme, transferNumber, sameProgramme) },
      { name: '進修學士班轉系', result: resultOfEveningTransfer(programme, transferNumber, sameProgramme) },
      {
        name: '轉系之限制',
        result: resultOfTransferBars(
          transferBarredValue,
          specialApproval,
          transferBarredLack,
          input,
          academicYearsDone,
          yearOfStudy,
          approvedTransfers,
          onLeave,
          statuses,
          otherwiseBarred,
        ),
      },
    ],
    [],
  );
}

/**
 * 受理轉系（第五十一條）
 *
 * > 學生有下列情形之一者，不得提出轉系之申請：一、修業未滿一學年。二、肄業於四年級。三、業經核准轉系一次。四、在休學之期間。五、轉學生。六、運動績優入學生。七、四技二專推薦甄選入學生。八、其他相關法令，或招生簡章，別有規定。
 *
 * - 適用 學生.學制 屬於 學士班、進修學士班
 * - 須 學士班轉系、進修學士班轉系、轉系之限制
 */
export function transferAccepted(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transferNumber = integerOf(departmentTransfer.transferNumber, 1, 9);
  const sameProgramme = readBoolean(departmentTransfer.sameProgramme);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  const specialApproval = readBoolean(departmentTransfer.specialApproval);
  const transferBarredLack =
    transferBarredValue === UNKNOWN
      ? lackOfTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred)
      : false;
  return settled(
    decideTransferAccepted(programme, transferNumber, sameProgramme, transferBarredValue, specialApproval, transferBarredLack, input),
    givenTransferAccepted,
    input,
    TRANSFER_ACCEPTED_PARTS,
  );
}

/** 受理轉系：結果與理由。 */
export function explainTransferAccepted(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transferNumber = integerOf(departmentTransfer.transferNumber, 1, 9);
  const sameProgramme = readBoolean(departmentTransfer.sameProgramme);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  const specialApproval = readBoolean(departmentTransfer.specialApproval);
  const transferBarredLack =
    transferBarredValue === UNKNOWN
      ? lackOfTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred)
      : false;
  return resultOfTransferAccepted(
    programme,
    transferNumber,
    sameProgramme,
    transferBarredValue,
    specialApproval,
    transferBarredLack,
    input,
    academicYearsDone,
    yearOfStudy,
    approvedTransfers,
    onLeave,
    statuses,
    otherwiseBarred,
  );
}

/** 得招收之缺額：value */
const OPEN_PLACES_VALUE = /* @__PURE__ */ decided('value', '第五十三條第二項');

/** 得招收之缺額所讀的事實 */
const OPEN_PLACES_FACTS: readonly string[] = ['轉學.全部缺額', '轉學.不計入缺額'];

function resultOfOpenPlaces(openPlacesValue: number, vacancies: number, excludedVacancies: number): Result {
  const value = openPlacesValue;
  const decision =
    value !== value
      ? undeterminedValue('第五十三條第二項', lacking(lackOfOpenPlaces(vacancies, excludedVacancies)), OPEN_PLACES_FACTS)
      : OPEN_PLACES_VALUE;
  return result(
    decision,
    {
      text: '前項缺額，不包括因保留入學資格、休學或外加名額所生之缺額；辦理轉學招生以後，各年級之學生總數，不得超過各該學年度原核定之新生總數。',
      values: [
        ['vacancies', showNumber(vacancies, 1n, '名')],
        ['excludedVacancies', showNumber(excludedVacancies, 1n, '名')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '名',
  );
}

function difference_30(input: Input): number | null | undefined {
  const transfer = recordOf(input?.transfer);
  const vacancies = integerOf(transfer.vacancies, 0, 300);
  const excludedVacancies = integerOf(transfer.excludedVacancies, 0, 300);
  const value = vacancies - excludedVacancies;
  return value === value
    ? value
    : lacking(vacancies !== vacancies && '轉學.全部缺額', excludedVacancies !== excludedVacancies && '轉學.不計入缺額').missing.length > 0
      ? undefined
      : null;
}

const TRANSFER_VACANCIES_PARTS: PartedFact = [
  '轉學.全部缺額',
  'transfer',
  'vacancies',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_30, 'known']], hasEnds: true },
];

const TRANSFER_EXCLUDED_VACANCIES_PARTS: PartedFact = [
  '轉學.不計入缺額',
  'transfer',
  'excludedVacancies',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_30, 'known']], hasEnds: true },
];

const OPEN_PLACES_PARTS: Parts = {
  order: OPEN_PLACES_FACTS,
  deciding: [TRANSFER_VACANCIES_PARTS, TRANSFER_EXCLUDED_VACANCIES_PARTS],
  others: [],
};

function givenOpenPlaces(input: Input): Valued {
  const transfer = recordOf(input?.transfer);
  const vacancies = integerOf(transfer.vacancies, 0, 300);
  const excludedVacancies = integerOf(transfer.excludedVacancies, 0, 300);
  const openPlacesValue = computeOpenPlaces(vacancies, excludedVacancies);
  const value = openPlacesValue;
  return valued(
    value !== value
      ? undeterminedValue('第五十三條第二項', lacking(lackOfOpenPlaces(vacancies, excludedVacancies)), OPEN_PLACES_FACTS)
      : OPEN_PLACES_VALUE,
    scaledValue(value),
  );
}

function valueOfOpenPlaces(openPlacesValue: number): number | undefined {
  const value = openPlacesValue;
  return scaledValue(value);
}

/**
 * 得招收之缺額（第五十三條第二項）
 *
 * > 前項缺額，不包括因保留入學資格、休學或外加名額所生之缺額；辦理轉學招生以後，各年級之學生總數，不得超過各該學年度原核定之新生總數。
 *
 * - 其餘 轉學.全部缺額 － 轉學.不計入缺額
 *
 * undefined：無法判定。
 */
export function openPlaces(input: Input): number | undefined {
  const transfer = recordOf(input?.transfer);
  const vacancies = integerOf(transfer.vacancies, 0, 300);
  const excludedVacancies = integerOf(transfer.excludedVacancies, 0, 300);
  const openPlacesValue = computeOpenPlaces(vacancies, excludedVacancies);
  return settledValue(valueOfOpenPlaces(openPlacesValue), givenOpenPlaces, input, OPEN_PLACES_PARTS);
}

/** 得招收之缺額：值與理由。 */
export function explainOpenPlaces(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const vacancies = integerOf(transfer.vacancies, 0, 300);
  const excludedVacancies = integerOf(transfer.excludedVacancies, 0, 300);
  const openPlacesValue = computeOpenPlaces(vacancies, excludedVacancies);
  return settledResult(resultOfOpenPlaces(openPlacesValue, vacancies, excludedVacancies), givenOpenPlaces, input, OPEN_PLACES_PARTS);
}

function holdsWith_22(vacancies: number, excludedVacancies: number): Truth {
  return vacancies - excludedVacancies > 0 ? YES : vacancies - excludedVacancies <= 0 ? NO : UNKNOWN;
}

function holdsAtEnds_22(vacancies: number, excludedVacancies: number): Truth {
  return agree(
    holdsWith_22(vacancies === vacancies ? vacancies : 0, excludedVacancies === excludedVacancies ? excludedVacancies : 300),
    holdsWith_22(vacancies === vacancies ? vacancies : 300, excludedVacancies === excludedVacancies ? excludedVacancies : 0),
  );
}

/** 轉學考試之辦理：entitled */
const TRANSFER_EXAMINATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第五十三條第一項');

/** 轉學考試之辦理：notEntitled */
const TRANSFER_EXAMINATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五十三條第一項');

/** 轉學考試之辦理所讀的事實 */
const TRANSFER_EXAMINATION_FACTS: readonly string[] = ['轉學.全部缺額', '轉學.不計入缺額'];

function openTransferExamination(vacancies: number, excludedVacancies: number, openPlacesLack: Note): Decision {
  const when: Truth = holdsAtEnds_22(vacancies, excludedVacancies);
  if (when === YES) return TRANSFER_EXAMINATION_ENTITLED;
  if (when === NO) return TRANSFER_EXAMINATION_NOT_ENTITLED;
  return undeterminedPermission(
    '第五十三條第一項',
    YES,
    answer(holdsAtEnds_22(vacancies, excludedVacancies), openPlacesLack),
    TRANSFER_EXAMINATION_FACTS,
  );
}

function resultOfTransferExamination(openPlacesValue: number, vacancies: number, excludedVacancies: number, openPlacesLack: Note): Result {
  return result(
    openPlacesValue > 0
      ? TRANSFER_EXAMINATION_ENTITLED
      : openPlacesValue <= 0
        ? TRANSFER_EXAMINATION_NOT_ENTITLED
        : openTransferExamination(vacancies, excludedVacancies, openPlacesLack),
    {
      text: '各學系修讀學士學位之學生有缺額時，本校得辦理轉學考試，以招收轉學生。但一年級與應屆畢業年級，不得招收之。',
      values: [
        ['vacancies', showNumber(vacancies, 1n, '名')],
        ['excludedVacancies', showNumber(excludedVacancies, 1n, '名')],
        ['openPlaces', showNumber(openPlacesValue, 1n, '名')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 轉學考試之辦理（第五十三條第一項）
 *
 * > 各學系修讀學士學位之學生有缺額時，本校得辦理轉學考試，以招收轉學生。但一年級與應屆畢業年級，不得招收之。
 *
 * - 當 得招收之缺額 > 0
 * - 得 辦理轉學考試
 */
export function transferExamination(input: Input): Decision {
  const transfer = recordOf(input?.transfer);
  const vacancies = integerOf(transfer.vacancies, 0, 300);
  const excludedVacancies = integerOf(transfer.excludedVacancies, 0, 300);
  const openPlacesValue = computeOpenPlaces(vacancies, excludedVacancies);
  const openPlacesLack = openPlacesValue !== openPlacesValue ? lackOfOpenPlaces(vacancies, excludedVacancies) : false;
  return openPlacesValue > 0
    ? TRANSFER_EXAMINATION_ENTITLED
    : openPlacesValue <= 0
      ? TRANSFER_EXAMINATION_NOT_ENTITLED
      : openTransferExamination(vacancies, excludedVacancies, openPlacesLack);
}

/** 轉學考試之辦理：結果與理由。 */
export function explainTransferExamination(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const vacancies = integerOf(transfer.vacancies, 0, 300);
  const excludedVacancies = integerOf(transfer.excludedVacancies, 0, 300);
  const openPlacesValue = computeOpenPlaces(vacancies, excludedVacancies);
  const openPlacesLack = openPlacesValue !== openPlacesValue ? lackOfOpenPlaces(vacancies, excludedVacancies) : false;
  return resultOfTransferExamination(openPlacesValue, vacancies, excludedVacancies, openPlacesLack);
}

/** 招收轉學生之年級：met */
const TRANSFER_INTAKE_YEAR_MET = /* @__PURE__ */ decided('met', '第五十三條第一項');

/** 招收轉學生之年級：violated */
const TRANSFER_INTAKE_YEAR_VIOLATED = /* @__PURE__ */ decided('violated', '第五十三條第一項');

/** 招收轉學生之年級所讀的事實 */
const TRANSFER_INTAKE_YEAR_FACTS: readonly string[] = ['轉學.招收年級', '轉學.應屆畢業年級'];

function openTransferIntakeYear(intakeYear: number, graduatingYear: Truth): Decision {
  return undeterminedDuty(
    '第五十三條第一項',
    YES,
    notAnswer(
      anyAnswer(
        answer(intakeYear === 1 ? YES : intakeYear < 1 || intakeYear > 1 ? NO : UNKNOWN, intakeYear !== intakeYear && '轉學.招收年級'),
        answer(graduatingYear, graduatingYear === UNKNOWN && '轉學.應屆畢業年級'),
      ),
    ),
    YES,
    TRANSFER_INTAKE_YEAR_FACTS,
  );
}

function decideTransferIntakeYear(intakeYear: number, graduatingYear: Truth): Decision {
  const must: Truth = not(or(intakeYear === 1 ? YES : intakeYear < 1 || intakeYear > 1 ? NO : UNKNOWN, graduatingYear));
  if (must === YES) return TRANSFER_INTAKE_YEAR_MET;
  if (must === NO) return TRANSFER_INTAKE_YEAR_VIOLATED;
  return openTransferIntakeYear(intakeYear, graduatingYear);
}

function resultOfTransferIntakeYear(intakeYear: number, graduatingYear: Truth): Result {
  return result(decideTransferIntakeYear(intakeYear, graduatingYear), {
    text: '各學系修讀學士學位之學生有缺額時，本校得辦理轉學考試，以招收轉學生。但一年級與應屆畢業年級，不得招收之。',
    values: [
      ['intakeYear', showNumber(intakeYear, 1n, '年級')],
      ['graduatingYear', showTruth(graduatingYear)],
      ['closedYear', '1 年級'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 招收轉學生之年級（第五十三條第一項）
 *
 * > 各學系修讀學士學位之學生有缺額時，本校得辦理轉學考試，以招收轉學生。但一年級與應屆畢業年級，不得招收之。
 *
 * - 不得 轉學.招收年級 = 不招轉學年級（1 年級） 或 轉學.應屆畢業年級
 */
export function transferIntakeYear(input: Input): Decision {
  const transfer = recordOf(input?.transfer);
  const intakeYear = integerOf(transfer.intakeYear, 1, 7);
  const graduatingYear = readBoolean(transfer.graduatingYear);
  return decideTransferIntakeYear(intakeYear, graduatingYear);
}

/** 招收轉學生之年級：結果與理由。 */
export function explainTransferIntakeYear(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const intakeYear = integerOf(transfer.intakeYear, 1, 7);
  const graduatingYear = readBoolean(transfer.graduatingYear);
  return resultOfTransferIntakeYear(intakeYear, graduatingYear);
}

function holdsWith_23(totalAfter: number, approvedTotal: number): Truth {
  return totalAfter <= approvedTotal ? YES : totalAfter > approvedTotal ? NO : UNKNOWN;
}

function holdsAtEnds_23(totalAfter: number, approvedTotal: number): Truth {
  return agree(
    holdsWith_23(totalAfter === totalAfter ? totalAfter : 0, approvedTotal === approvedTotal ? approvedTotal : 3000),
    holdsWith_23(totalAfter === totalAfter ? totalAfter : 3000, approvedTotal === approvedTotal ? approvedTotal : 0),
  );
}

/** 招收轉學生之總數：met */
const TRANSFER_INTAKE_TOTAL_MET = /* @__PURE__ */ decided('met', '第五十三條第二項');

/** 招收轉學生之總數：violated */
const TRANSFER_INTAKE_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第五十三條第二項');

/** 招收轉學生之總數所讀的事實 */
const TRANSFER_INTAKE_TOTAL_FACTS: readonly string[] = ['轉學.招生後總人數', '轉學.原核定新生總數'];

function openTransferIntakeTotal(totalAfter: number, approvedTotal: number): Decision {
  const must: Truth = holdsAtEnds_23(totalAfter, approvedTotal);
  if (must === YES) return TRANSFER_INTAKE_TOTAL_MET;
  if (must === NO) return TRANSFER_INTAKE_TOTAL_VIOLATED;
  return undeterminedDuty(
    '第五十三條第二項',
    YES,
    answer(
      holdsAtEnds_23(totalAfter, approvedTotal),
      totalAfter !== totalAfter && '轉學.招生後總人數',
      approvedTotal !== approvedTotal && '轉學.原核定新生總數',
    ),
    YES,
    TRANSFER_INTAKE_TOTAL_FACTS,
  );
}

function resultOfTransferIntakeTotal(totalAfter: number, approvedTotal: number): Result {
  return result(
    totalAfter <= approvedTotal
      ? TRANSFER_INTAKE_TOTAL_MET
      : totalAfter > approvedTotal
        ? TRANSFER_INTAKE_TOTAL_VIOLATED
        : openTransferIntakeTotal(totalAfter, approvedTotal),
    {
      text: '前項缺額，不包括因保留入學資格、休學或外加名額所生之缺額；辦理轉學招生以後，各年級之學生總數，不得超過各該學年度原核定之新生總數。',
      values: [
        ['totalAfter', showNumber(totalAfter, 1n, '人')],
        ['approvedTotal', showNumber(approvedTotal, 1n, '人')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 招收轉學生之總數（第五十三條第二項）
 *
 * > 前項缺額，不包括因保留入學資格、休學或外加名額所生之缺額；辦理轉學招生以後，各年級之學生總數，不得超過各該學年度原核定之新生總數。
 *
 * - 應 轉學.招生後總人數 ≤ 轉學.原核定新生總數
 */
export function transferIntakeTotal(input: Input): Decision {
  const transfer = recordOf(input?.transfer);
  const totalAfter = integerOf(transfer.totalAfter, 0, 3000);
  const approvedTotal = integerOf(transfer.approvedTotal, 0, 3000);
  return totalAfter <= approvedTotal
    ? TRANSFER_INTAKE_TOTAL_MET
    : totalAfter > approvedTotal
      ? TRANSFER_INTAKE_TOTAL_VIOLATED
      : openTransferIntakeTotal(totalAfter, approvedTotal);
}

/** 招收轉學生之總數：結果與理由。 */
export function explainTransferIntakeTotal(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const totalAfter = integerOf(transfer.totalAfter, 0, 3000);
  const approvedTotal = integerOf(transfer.approvedTotal, 0, 3000);
  return resultOfTransferIntakeTotal(totalAfter, approvedTotal);
}

function conditionInCases_2(
  yearsHere: number,
  secondYearResidenceValue: number,
  secondYearResidenceReach: readonly number[] | undefined,
): Truth {
  const holds: Truth = yearsHere >= 10 * secondYearResidenceValue ? YES : yearsHere < 10 * secondYearResidenceValue ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([secondYearResidenceReach ?? [secondYearResidenceValue]], (secondYearResidenceCase: number) =>
        yearsHere >= 10 * secondYearResidenceCase ? YES : yearsHere < 10 * secondYearResidenceCase ? NO : UNKNOWN,
      );
}

/** 二年級轉學生之肄業：notApplicable */
const SECOND_YEAR_RESIDENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五十五條第一項');

/** 二年級轉學生之肄業：met */
const SECOND_YEAR_RESIDENT_MET = /* @__PURE__ */ decided('met', '第五十五條第一項');

/** 二年級轉學生之肄業：violated */
const SECOND_YEAR_RESIDENT_VIOLATED = /* @__PURE__ */ decided('violated', '第五十五條第一項');

/** 二年級轉學生之肄業所讀的事實 */
const SECOND_YEAR_RESIDENT_FACTS: readonly string[] = ['轉學.轉入年級', '轉學.肄業年數', '轉學.大學畢業生'];

function openSecondYearResident(
  enteredYear_2: number,
  yearsHere: number,
  secondYearResidenceValue: number,
  secondYearResidenceReach: readonly number[] | undefined,
  secondYearResidenceLack: Note,
): Decision {
  const inCase: Truth = enteredYear_2 === 2 ? YES : enteredYear_2 < 2 || enteredYear_2 > 2 ? NO : UNKNOWN;
  if (inCase === NO) return SECOND_YEAR_RESIDENT_NOT_APPLICABLE;
  const must: Truth = conditionInCases_2(yearsHere, secondYearResidenceValue, secondYearResidenceReach);
  if (inCase === YES && must === YES) return SECOND_YEAR_RESIDENT_MET;
  if (inCase === YES && must === NO) return SECOND_YEAR_RESIDENT_VIOLATED;
  return undeterminedDuty(
    '第五十五條第一項',
    answer(
      enteredYear_2 === 2 ? YES : enteredYear_2 < 2 || enteredYear_2 > 2 ? NO : UNKNOWN,
      enteredYear_2 !== enteredYear_2 && '轉學.轉入年級',
    ),
    answer(
      conditionInCases_2(yearsHere, secondYearResidenceValue, secondYearResidenceReach),
      yearsHere !== yearsHere && '轉學.肄業年數',
      secondYearResidenceLack,
    ),
    YES,
    SECOND_YEAR_RESIDENT_FACTS,
  );
}

function decideSecondYearResident(
  enteredYear_2: number,
  yearsHere: number,
  secondYearResidenceValue: number,
  secondYearResidenceReach: readonly number[] | undefined,
  secondYearResidenceLack: Note,
): Decision {
  const inCase: Truth = enteredYear_2 === 2 ? YES : enteredYear_2 < 2 || enteredYear_2 > 2 ? NO : UNKNOWN;
  if (inCase === NO) return SECOND_YEAR_RESIDENT_NOT_APPLICABLE;
  if (inCase === YES && yearsHere >= 10 * secondYearResidenceValue) return SECOND_YEAR_RESIDENT_MET;
  if (inCase === YES && yearsHere < 10 * secondYearResidenceValue) return SECOND_YEAR_RESIDENT_VIOLATED;
  return openSecondYearResident(enteredYear_2, yearsHere, secondYearResidenceValue, secondYearResidenceReach, secondYearResidenceLack);
}

function resultOfSecondYearResident(
  enteredYear_2: number,
  yearsHere: number,
  secondYearResidenceValue: number,
  secondYearResidenceReach: readonly number[] | undefined,
  secondYearResidenceLack: Note,
  universityGraduate: Truth,
): Result {
  return result(
    decideSecondYearResident(enteredYear_2, yearsHere, secondYearResidenceValue, secondYearResidenceReach, secondYearResidenceLack),
    {
      text: '各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。',
      values: [
        ['enteredYear', showNumber(enteredYear_2, 1n, '年級')],
        ['yearsHere', showNumber(yearsHere, 10n, '年')],
        ['universityGraduate', showTruth(universityGraduate)],
        ['secondYearResidence', showNumber(secondYearResidenceValue, 1n, '年')],
        ['enteredSecondYear', '2 年級'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 二年級轉學生之肄業（第五十五條第一項）
 *
 * > 各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。
 *
 * - 適用 轉學.轉入年級 = 轉入二年級（2 年級）
 * - 應 轉學.肄業年數 ≥ 轉入二年級肄業下限
 */
export function secondYearResident(input: Input): Decision {
  const transfer = recordOf(input?.transfer);
  const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
  const yearsHere = decimalOf(transfer.yearsHere, 10, 0, 120);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const secondYearResidenceValue = computeSecondYearResidence(universityGraduate);
  const secondYearResidenceReach =
    secondYearResidenceValue !== secondYearResidenceValue ? reachOfSecondYearResidence(universityGraduate) : undefined;
  const secondYearResidenceLack =
    secondYearResidenceValue !== secondYearResidenceValue ? lackOfSecondYearResidence(universityGraduate) : false;
  return decideSecondYearResident(enteredYear_2, yearsHere, secondYearResidenceValue, secondYearResidenceReach, secondYearResidenceLack);
}

/** 二年級轉學生之肄業：結果與理由。 */
export function explainSecondYearResident(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
  const yearsHere = decimalOf(transfer.yearsHere, 10, 0, 120);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const secondYearResidenceValue = computeSecondYearResidence(universityGraduate);
  const secondYearResidenceReach =
    secondYearResidenceValue !== secondYearResidenceValue ? reachOfSecondYearResidence(universityGraduate) : undefined;
  const secondYearResidenceLack =
    secondYearResidenceValue !== secondYearResidenceValue ? lackOfSecondYearResidence(universityGraduate) : false;
  return resultOfSecondYearResident(
    enteredYear_2,
    yearsHere,
    secondYearResidenceValue,
    secondYearResidenceReach,
    secondYearResidenceLack,
    universityGraduate,
  );
}

function conditionInCases_3(
  yearsHere: number,
  thirdYearResidenceValue: number,
  thirdYearResidenceReach: readonly number[] | undefined,
): Truth {
  const holds: Truth = yearsHere >= 10 * thirdYearResidenceValue ? YES : yearsHere < 10 * thirdYearResidenceValue ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([thirdYearResidenceReach ?? [thirdYearResidenceValue]], (thirdYearResidenceCase: number) =>
        yearsHere >= 10 * thirdYearResidenceCase ? YES : yearsHere < 10 * thirdYearResidenceCase ? NO : UNKNOWN,
      );
}

/** 三年級轉學生之肄業：notApplicable */
const THIRD_YEAR_RESIDENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五十五條第一項');

/** 三年級轉學生之肄業：met */
const THIRD_YEAR_RESIDENT_MET = /* @__PURE__ */ decided('met', '第五十五條第一項');

/** 三年級轉學生之肄業：violated */
const THIRD_YEAR_RESIDENT_VIOLATED = /* @__PURE__ */ decided('violated', '第五十五條第一項');

/** 三年級轉學生之肄業所讀的事實 */
const THIRD_YEAR_RESIDENT_FACTS: readonly string[] = ['轉學.轉入年級', '轉學.肄業年數', '轉學.大學畢業生'];

function openThirdYearResident(
  enteredYear_2: number,
  yearsHere: number,
  thirdYearResidenceValue: number,
  thirdYearResidenceReach: readonly number[] | undefined,
  thirdYearResidenceLack: Note,
): Decision {
  const inCase: Truth = enteredYear_2 === 3 ? YES : enteredYear_2 < 3 || enteredYear_2 > 3 ? NO : UNKNOWN;
  if (inCase === NO) return THIRD_YEAR_RESIDENT_NOT_APPLICABLE;
  const must: Truth = conditionInCases_3(yearsHere, thirdYearResidenceValue, thirdYearResidenceReach);
  if (inCase === YES && must === YES) return THIRD_YEAR_RESIDENT_MET;
  if (inCase === YES && must === NO) return THIRD_YEAR_RESIDENT_VIOLATED;
  return undeterminedDuty(
    '第五十五條第一項',
    answer(
      enteredYear_2 === 3 ? YES : enteredYear_2 < 3 || enteredYear_2 > 3 ? NO : UNKNOWN,
      enteredYear_2 !== enteredYear_2 && '轉學.轉入年級',
    ),
    answer(
      conditionInCases_3(yearsHere, thirdYearResidenceValue, thirdYearResidenceReach),
      yearsHere !== yearsHere && '轉學.肄業年數',
      thirdYearResidenceLack,
    ),
    YES,
    THIRD_YEAR_RESIDENT_FACTS,
  );
}

function decideThirdYearResident(
  enteredYear_2: number,
  yearsHere: number,
  thirdYearResidenceValue: number,
  thirdYearResidenceReach: readonly number[] | undefined,
  thirdYearResidenceLack: Note,
): Decision {
  const inCase: Truth = enteredYear_2 === 3 ? YES : enteredYear_2 < 3 || enteredYear_2 > 3 ? NO : UNKNOWN;
  if (inCase === NO) return THIRD_YEAR_RESIDENT_NOT_APPLICABLE;
  if (inCase === YES && yearsHere >= 10 * thirdYearResidenceValue) return THIRD_YEAR_RESIDENT_MET;
  if (inCase === YES && yearsHere < 10 * thirdYearResidenceValue) return THIRD_YEAR_RESIDENT_VIOLATED;
  return openThirdYearResident(enteredYear_2, yearsHere, thirdYearResidenceValue, thirdYearResidenceReach, thirdYearResidenceLack);
}

function resultOfThirdYearResident(
  enteredYear_2: number,
  yearsHere: number,
  thirdYearResidenceValue: number,
  thirdYearResidenceReach: readonly number[] | undefined,
  thirdYearResidenceLack: Note,
  universityGraduate: Truth,
): Result {
  return result(
    decideThirdYearResident(enteredYear_2, yearsHere, thirdYearResidenceValue, thirdYearResidenceReach, thirdYearResidenceLack),
    {
      text: '各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。',
      values: [
        ['enteredYear', showNumber(enteredYear_2, 1n, '年級')],
        ['yearsHere', showNumber(yearsHere, 10n, '年')],
        ['universityGraduate', showTruth(universityGraduate)],
        ['thirdYearResidence', showNumber(thirdYearResidenceValue, 1n, '年')],
        ['enteredThirdYear', '3 年級'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 三年級轉學生之肄業（第五十五條第一項）
 *
 * > 各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。
 *
 * - 適用 轉學.轉入年級 = 轉入三年級（3 年級）
 * - 應 轉學.肄業年數 ≥ 轉入三年級肄業下限
 */
export function thirdYearResident(input: Input): Decision {
  const transfer = recordOf(input?.transfer);
  const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
  const yearsHere = decimalOf(transfer.yearsHere, 10, 0, 120);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const thirdYearResidenceValue = computeThirdYearResidence(universityGraduate);
  const thirdYearResidenceReach =
    thirdYearResidenceValue !== thirdYearResidenceValue ? reachOfThirdYearResidence(universityGraduate) : undefined;
  const thirdYearResidenceLack = thirdYearResidenceValue !== thirdYearResidenceValue ? lackOfThirdYearResidence(universityGraduate) : false;
  return decideThirdYearResident(enteredYear_2, yearsHere, thirdYearResidenceValue, thirdYearResidenceReach, thirdYearResidenceLack);
}

/** 三年級轉學生之肄業：結果與理由。 */
export function explainThirdYearResident(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
  const yearsHere = decimalOf(transfer.yearsHere, 10, 0, 120);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const thirdYearResidenceValue = computeThirdYearResidence(universityGraduate);
  const thirdYearResidenceReach =
    thirdYearResidenceValue !== thirdYearResidenceValue ? reachOfThirdYearResidence(universityGraduate) : undefined;
  const thirdYearResidenceLack = thirdYearResidenceValue !== thirdYearResidenceValue ? lackOfThirdYearResidence(universityGraduate) : false;
  return resultOfThirdYearResident(
    enteredYear_2,
    yearsHere,
    thirdYearResidenceValue,
    thirdYearResidenceReach,
    thirdYearResidenceLack,
    universityGraduate,
  );
}

/** 轉入二年級肄業下限：value */
const SECOND_YEAR_RESIDENCE_VALUE = /* @__PURE__ */ decided('value', '第五十五條第一項');

/** 轉入二年級肄業下限所讀的事實 */
const SECOND_YEAR_RESIDENCE_FACTS: readonly string[] = ['轉學.大學畢業生'];

function resultOfSecondYearResidence(secondYearResidenceValue: number, universityGraduate: Truth): Result {
  const value = secondYearResidenceValue;
  const decision =
    value !== value
      ? undeterminedValue('第五十五條第一項', lacking(lackOfSecondYearResidence(universityGraduate)), SECOND_YEAR_RESIDENCE_FACTS)
      : SECOND_YEAR_RESIDENCE_VALUE;
  return result(
    decision,
    {
      text: '各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。',
      values: [
        ['universityGraduate', showTruth(universityGraduate)],
        ['graduateResidence', '1 年'],
        ['secondYearResidence', '3 年'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '年',
  );
}

function valueOfSecondYearResidence(secondYearResidenceValue: number): number | undefined {
  const value = secondYearResidenceValue;
  return scaledValue(value);
}

/**
 * 轉入二年級肄業下限（第五十五條第一項）
 *
 * > 各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。
 *
 * - 當 轉學.大學畢業生 則 大學畢業生肄業下限（1 年）
 * - 其餘 轉入二年級肄業下限（3 年）
 *
 * undefined：無法判定。
 */
export function secondYearResidence(input: Input): number | undefined {
  const transfer = recordOf(input?.transfer);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const secondYearResidenceValue = computeSecondYearResidence(universityGraduate);
  return valueOfSecondYearResidence(secondYearResidenceValue);
}

/** 轉入二年級肄業下限：值與理由。 */
export function explainSecondYearResidence(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const secondYearResidenceValue = computeSecondYearResidence(universityGraduate);
  return resultOfSecondYearResidence(secondYearResidenceValue, universityGraduate);
}

/** 轉入三年級肄業下限：value */
const THIRD_YEAR_RESIDENCE_VALUE = /* @__PURE__ */ decided('value', '第五十五條第一項');

/** 轉入三年級肄業下限所讀的事實 */
const THIRD_YEAR_RESIDENCE_FACTS: readonly string[] = ['轉學.大學畢業生'];

function resultOfThirdYearResidence(thirdYearResidenceValue: number, universityGraduate: Truth): Result {
  const value = thirdYearResidenceValue;
  const decision =
    value !== value
      ? undeterminedValue('第五十五條第一項', lacking(lackOfThirdYearResidence(universityGraduate)), THIRD_YEAR_RESIDENCE_FACTS)
      : THIRD_YEAR_RESIDENCE_VALUE;
  return result(
    decision,
    {
      text: '各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。',
      values: [
        ['universityGraduate', showTruth(universityGraduate)],
        ['graduateResidence', '1 年'],
        ['thirdYearResidence', '2 年'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '年',
  );
}

function valueOfThirdYearResidence(thirdYearResidenceValue: number): number | undefined {
  const value = thirdYearResidenceValue;
  return scaledValue(value);
}

/**
 * 轉入三年級肄業下限（第五十五條第一項）
 *
 * > 各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。
 *
 * - 當 轉學.大學畢業生 則 大學畢業生肄業下限（1 年）
 * - 其餘 轉入三年級肄業下限（2 年）
 *
 * undefined：無法判定。
 */
export function thirdYearResidence(input: Input): number | undefined {
  const transfer = recordOf(input?.transfer);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const thirdYearResidenceValue = computeThirdYearResidence(universityGraduate);
  return valueOfThirdYearResidence(thirdYearResidenceValue);
}

/** 轉入三年級肄業下限：值與理由。 */
export function explainThirdYearResidence(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const thirdYearResidenceValue = computeThirdYearResidence(universityGraduate);
  return resultOfThirdYearResidence(thirdYearResidenceValue, universityGraduate);
}

/** 大學畢業生轉學之肄業：notApplicable */
const GRADUATE_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五十五條第一項');

/** 大學畢業生轉學之肄業：met */
const GRADUATE_TRANSFER_MET = /* @__PURE__ */ decided('met', '第五十五條第一項');

/** 大學畢業生轉學之肄業：violated */
const GRADUATE_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第五十五條第一項');

/** 大學畢業生轉學之肄業所讀的事實 */
const GRADUATE_TRANSFER_FACTS: readonly string[] = ['轉學.大學畢業生', '轉學.肄業年數'];

function openGraduateTransfer(universityGraduate: Truth, yearsHere: number): Decision {
  return undeterminedDuty(
    '第五十五條第一項',
    answer(universityGraduate, universityGraduate === UNKNOWN && '轉學.大學畢業生'),
    answer(yearsHere >= 10 ? YES : yearsHere < 10 ? NO : UNKNOWN, yearsHere !== yearsHere && '轉學.肄業年數'),
    YES,
    GRADUATE_TRANSFER_FACTS,
  );
}

function resultOfGraduateTransfer(universityGraduate: Truth, yearsHere: number): Result {
  return result(
    universityGraduate === NO
      ? GRADUATE_TRANSFER_NOT_APPLICABLE
      : universityGraduate === YES && yearsHere >= 10
        ? GRADUATE_TRANSFER_MET
        : universityGraduate === YES && yearsHere < 10
          ? GRADUATE_TRANSFER_VIOLATED
          : openGraduateTransfer(universityGraduate, yearsHere),
    {
      text: '各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。',
      values: [
        ['universityGraduate', showTruth(universityGraduate)],
        ['yearsHere', showNumber(yearsHere, 10n, '年')],
        ['graduateResidence', '1 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 大學畢業生轉學之肄業（第五十五條第一項）
 *
 * > 各學系之轉學生，轉入二年級者，在校肄業至少三年；轉入三年級者，在校肄業至少二年。大學畢業生轉入者，其年數得酌予減少，但在校肄業仍至少一年。
 *
 * - 適用 轉學.大學畢業生
 * - 應 轉學.肄業年數 ≥ 大學畢業生肄業下限（1 年）
 */
export function graduateTransfer(input: Input): Decision {
  const transfer = recordOf(input?.transfer);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const yearsHere = decimalOf(transfer.yearsHere, 10, 0, 120);
  return universityGraduate === NO
    ? GRADUATE_TRANSFER_NOT_APPLICABLE
    : universityGraduate === YES && yearsHere >= 10
      ? GRADUATE_TRANSFER_MET
      : universityGraduate === YES && yearsHere < 10
        ? GRADUATE_TRANSFER_VIOLATED
        : openGraduateTransfer(universityGraduate, yearsHere);
}

/** 大學畢業生轉學之肄業：結果與理由。 */
export function explainGraduateTransfer(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const yearsHere = decimalOf(transfer.yearsHere, 10, 0, 120);
  return resultOfGraduateTransfer(universityGraduate, yearsHere);
}

/** 輔系雙主修計算：value */
const MINORS_COUNTED_VALUE = /* @__PURE__ */ decided('value', '第五十八條');

/** 輔系雙主修計算所讀的事實 */
const MINORS_COUNTED_FACTS: readonly string[] = ['學生.輔系數', '學生.雙主修數', '疑義.輔系雙主修計算'];

function resultOfMinorsCounted(
  minorsCountedValue: Truth,
  minorsCounted: MinorsCountedReading | undefined,
  minors: number,
  doubleMajors: number,
): Result {
  const value = minorsCountedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第五十八條', lacking(lackOfMinorsCounted(minorsCounted, minors, doubleMajors)), MINORS_COUNTED_FACTS)
      : MINORS_COUNTED_VALUE;
  return result(
    decision,
    {
      text: '學生修讀輔系、雙主修，均以一學系為限；其餘之相關規定，依本校各學系學生選修讀雙主修、輔系辦法，該辦法另行訂定。',
      values: [
        ['minors', showNumber(minors, 1n, '學系')],
        ['doubleMajors', showNumber(doubleMajors, 1n, '學系')],
        ['minorsCounted', showMember(minorsCounted, MINORS_COUNTED_READING_NAMES)],
        ['departmentLimit', '1 學系'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function difference_33(input: Input): number | null | undefined {
  const student = recordOf(input?.student);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const value = minors + doubleMajors - 1;
  return value === value
    ? value
    : lacking(minors !== minors && '學生.輔系數', doubleMajors !== doubleMajors && '學生.雙主修數').missing.length > 0
      ? undefined
      : null;
}

function difference_34(input: Input): number | null | undefined {
  const student = recordOf(input?.student);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const value = minors + doubleMajors - 1;
  return value === value
    ? value
    : lacking(minors !== minors && '學生.輔系數', doubleMajors !== doubleMajors && '學生.雙主修數').missing.length > 0
      ? undefined
      : null;
}

const STUDENT_MINORS_PARTS: PartedFact = [
  '學生.輔系數',
  'student',
  'minors',
  {
    low: 0,
    high: 10,
    scale: 1,
    starts: [0, 2],
    turns: [
      [difference_33, '>'],
      [difference_34, '>'],
    ],
  },
];

const STUDENT_DOUBLE_MAJORS_PARTS: PartedFact = [
  '學生.雙主修數',
  'student',
  'doubleMajors',
  {
    low: 0,
    high: 10,
    scale: 1,
    starts: [0, 2],
    turns: [
      [difference_33, '>'],
      [difference_34, '>'],
    ],
  },
];

const READINGS_MINORS_COUNTED_PARTS: PartedFact = ['疑義.輔系雙主修計算', 'readings', 'minorsCounted', ['each', 'inTotal']];

const MINORS_COUNTED_PARTS: Parts = {
  order: MINORS_COUNTED_FACTS,
  deciding: [READINGS_MINORS_COUNTED_PARTS, STUDENT_MINORS_PARTS, STUDENT_DOUBLE_MAJORS_PARTS],
  others: [],
};

function givenMinorsCounted(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const minorsCounted = readMinorsCountedReading(readings.minorsCounted);
  const student = recordOf(input?.student);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const minorsCountedValue = computeMinorsCounted(minorsCounted, minors, doubleMajors);
  const value = minorsCountedValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第五十八條', lacking(lackOfMinorsCounted(minorsCounted, minors, doubleMajors)), MINORS_COUNTED_FACTS)
      : MINORS_COUNTED_VALUE,
    truthValue(value),
  );
}

function valueOfMinorsCounted(minorsCountedValue: Truth): boolean | undefined {
  const value = minorsCountedValue;
  return truthValue(value);
}

/**
 * 輔系雙主修計算（第五十八條）
 *
 * > 學生修讀輔系、雙主修，均以一學系為限；其餘之相關規定，依本校各學系學生選修讀雙主修、輔系辦法，該辦法另行訂定。
 *
 * - 其餘 （疑義.輔系雙主修計算 = 甲說 且 （學生.輔系數 ≤ 修讀學系限制（1 學系） 且 學生.雙主修數 ≤ 修讀學系限制（1 學系））） 或 （疑義.輔系雙主修計算 = 乙說 且 （學生.輔系數 ＋ 學生.雙主修數） ≤ 修讀學系限制（1 學系）） 或 （（學生.輔系數 ≤ 修讀學系限制（1 學系） 且 學生.雙主修數 ≤ 修讀學系限制（1 學系）） 且 （學生.輔系數 ＋ 學生.雙主修數） ≤ 修讀學系限制（1 學系））
 *
 * undefined：無法判定。
 */
export function minorsCounted_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const minorsCounted = readMinorsCountedReading(readings.minorsCounted);
  const student = recordOf(input?.student);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const minorsCountedValue = computeMinorsCounted(minorsCounted, minors, doubleMajors);
  return settledValue(valueOfMinorsCounted(minorsCountedValue), givenMinorsCounted, input, MINORS_COUNTED_PARTS);
}

/** 輔系雙主修計算：值與理由。 */
export function explainMinorsCounted(input: Input): Result {
  const readings = recordOf(input?.readings);
  const minorsCounted = readMinorsCountedReading(readings.minorsCounted);
  const student = recordOf(input?.student);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const minorsCountedValue = computeMinorsCounted(minorsCounted, minors, doubleMajors);
  return settledResult(
    resultOfMinorsCounted(minorsCountedValue, minorsCounted, minors, doubleMajors),
    givenMinorsCounted,
    input,
    MINORS_COUNTED_PARTS,
  );
}

/** 學士班輔系雙主修：notApplicable */
const BACHELOR_MINORS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五十八條');

/** 學士班輔系雙主修：met */
const BACHELOR_MINORS_MET = /* @__PURE__ */ decided('met', '第五十八條');

/** 學士班輔系雙主修：violated */
const BACHELOR_MINORS_VIOLATED = /* @__PURE__ */ decided('violated', '第五十八條');

/** 學士班輔系雙主修所讀的事實 */
const BACHELOR_MINORS_FACTS: readonly string[] = ['學生.學制', '學生.輔系數', '學生.雙主修數', '疑義.輔系雙主修計算'];

function openBachelorMinors(programme: Programme | undefined, minorsCountedValue: Truth, minorsCountedLack: Note): Decision {
  const inCase: Truth =
    programme === 'bachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
      ? YES
      : programme === undefined
        ? UNKNOWN
        : NO;
  if (inCase === NO) return BACHELOR_MINORS_NOT_APPLICABLE;
  const must: Truth = minorsCountedValue;
  if (inCase === YES && must === YES) return BACHELOR_MINORS_MET;
  if (inCase === YES && must === NO) return BACHELOR_MINORS_VIOLATED;
  return undeterminedDuty(
    '第五十八條',
    answer(
      programme === 'bachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
        ? YES
        : programme === undefined
          ? UNKNOWN
          : NO,
      programme === undefined && '學生.學制',
    ),
    answer(minorsCountedValue, minorsCountedLack),
    YES,
    BACHELOR_MINORS_FACTS,
  );
}

function decideBachelorMinors(programme: Programme | undefined, minorsCountedValue: Truth, minorsCountedLack: Note): Decision {
  const inCase: Truth =
    programme === 'bachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
      ? YES
      : programme === undefined
        ? UNKNOWN
        : NO;
  if (inCase === NO) return BACHELOR_MINORS_NOT_APPLICABLE;
  const must: Truth = minorsCountedValue;
  if (inCase === YES && must === YES) return BACHELOR_MINORS_MET;
  if (inCase === YES && must === NO) return BACHELOR_MINORS_VIOLATED;
  return openBachelorMinors(programme, minorsCountedValue, minorsCountedLack);
}

const BACHELOR_MINORS_PARTS: Parts = {
  order: BACHELOR_MINORS_FACTS,
  deciding: [READINGS_MINORS_COUNTED_PARTS, STUDENT_MINORS_PARTS, STUDENT_DOUBLE_MAJORS_PARTS],
  others: [STUDENT_PROGRAMME_PARTS],
};

function givenBachelorMinors(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const readings = recordOf(input?.readings);
  const minorsCounted = readMinorsCountedReading(readings.minorsCounted);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const minorsCountedValue = computeMinorsCounted(minorsCounted, minors, doubleMajors);
  const minorsCountedLack = minorsCountedValue === UNKNOWN ? lackOfMinorsCounted(minorsCounted, minors, doubleMajors) : false;
  return decideBachelorMinors(programme, minorsCountedValue, minorsCountedLack);
}

function resultOfBachelorMinors(
  programme: Programme | undefined,
  minorsCountedValue: Truth,
  minorsCountedLack: Note,
  input: Input,
  minors: number,
  doubleMajors: number,
  minorsCounted: MinorsCountedReading | undefined,
): Result {
  return result(
    settled(decideBachelorMinors(programme, minorsCountedValue, minorsCountedLack), givenBachelorMinors, input, BACHELOR_MINORS_PARTS),
    {
      text: '學生修讀輔系、雙主修，均以一學系為限；其餘之相關規定，依本校各學系學生選修讀雙主修、輔系辦法，該辦法另行訂定。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['minors', showNumber(minors, 1n, '學系')],
        ['doubleMajors', showNumber(doubleMajors, 1n, '學系')],
        ['readings.minorsCounted', showMember(minorsCounted, MINORS_COUNTED_READING_NAMES)],
        ['definition.minorsCounted', showTruth(minorsCountedValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 學士班輔系雙主修（第五十八條）
 *
 * > 學生修讀輔系、雙主修，均以一學系為限；其餘之相關規定，依本校各學系學生選修讀雙主修、輔系辦法，該辦法另行訂定。
 *
 * - 適用 學生.學制 屬於 學士班、二年制在職進修專班、學士後第二專長學位學程
 * - 應 輔系雙主修計算
 */
export function bachelorMinors(input: Input): Decision {
  return settled(givenBachelorMinors(input), givenBachelorMinors, input, BACHELOR_MINORS_PARTS);
}

/** 學士班輔系雙主修：結果與理由。 */
export function explainBachelorMinors(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const readings = recordOf(input?.readings);
  const minorsCounted = readMinorsCountedReading(readings.minorsCounted);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const minorsCountedValue = computeMinorsCounted(minorsCounted, minors, doubleMajors);
  const minorsCountedLack = minorsCountedValue === UNKNOWN ? lackOfMinorsCounted(minorsCounted, minors, doubleMajors) : false;
  return resultOfBachelorMinors(programme, minorsCountedValue, minorsCountedLack, input, minors, doubleMajors, minorsCounted);
}

/** 休學之申請：notApplicable */
const BACHELOR_LEAVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十一條第一項');

/** 休學之申請：entitled */
const BACHELOR_LEAVE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六十一條第一項');

/** 休學之申請：notEntitled */
const BACHELOR_LEAVE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六十一條第一項');

/** 休學之申請所讀的事實 */
const BACHELOR_LEAVE_FACTS: readonly string[] = ['學生.學制', '休學.申請週次'];

function openBachelorLeave(programme: Programme | undefined, week: number): Decision {
  return undeterminedPermission(
    '第六十一條第一項',
    answer(
      programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
        ? YES
        : programme === undefined
          ? UNKNOWN
          : NO,
      programme === undefined && '學生.學制',
    ),
    answer(week <= 16 ? YES : week > 16 ? NO : UNKNOWN, week !== week && '休學.申請週次'),
    BACHELOR_LEAVE_FACTS,
  );
}

function decideBachelorLeave(programme: Programme | undefined, week: number): Decision {
  const inCase: Truth =
    programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
      ? YES
      : programme === undefined
        ? UNKNOWN
        : NO;
  if (inCase === NO) return BACHELOR_LEAVE_NOT_APPLICABLE;
  if (inCase === YES && week <= 16) return BACHELOR_LEAVE_ENTITLED;
  if (inCase === YES && week > 16) return BACHELOR_LEAVE_NOT_ENTITLED;
  return openBachelorLeave(programme, week);
}

const STUDENT_PROGRAMME_PARTS_3: PartedFact = ['學生.學制', 'student', 'programme', ['bachelor', 'master']];

function resultOfBachelorLeave(programme: Programme | undefined, week: number): Result {
  return result(decideBachelorLeave(programme, week), {
    text: '在學學生申請休學或退學者，應依序經導師、系主任簽核，並經教務長核准，再至教務處辦理手續。休學之申請，應於當學期第十六週以前（含第十六週）提出；逾期者，不予受理。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['week', showNumber(week, 1n, '週')],
      ['bachelorLeaveWeek', '16 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 休學之申請（第六十一條第一項）
 *
 * > 在學學生申請休學或退學者，應依序經導師、系主任簽核，並經教務長核准，再至教務處辦理手續。休學之申請，應於當學期第十六週以前（含第十六週）提出；逾期者，不予受理。
 *
 * - 適用 學生.學制 屬於 學士班、進修學士班、二年制在職進修專班、學士後第二專長學位學程
 * - 當 休學.申請週次 ≤ 學士班休學週次（16 週）
 * - 得 受理休學之申請
 */
export function bachelorLeave(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const week = integerOf(leave.week, 1, 30);
  return decideBachelorLeave(programme, week);
}

/** 休學之申請：結果與理由。 */
export function explainBachelorLeave(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const week = integerOf(leave.week, 1, 30);
  return resultOfBachelorLeave(programme, week);
}

/** 新生休學：notApplicable */
const NEW_STUDENT_LEAVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十一條第二項');

/** 新生休學：entitled */
const NEW_STUDENT_LEAVE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六十一條第二項');

/** 新生休學：notEntitled */
const NEW_STUDENT_LEAVE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六十一條第二項');

/** 新生休學所讀的事實 */
const NEW_STUDENT_LEAVE_FACTS: readonly string[] = ['學生.新生', '休學.已完成註冊'];

function openNewStudentLeave(isNew: Truth, registrationDone: Truth): Decision {
  return undeterminedPermission(
    '第六十一條第二項',
    answer(isNew, isNew === UNKNOWN && '學生.新生'),
    answer(registrationDone, registrationDone === UNKNOWN && '休學.已完成註冊'),
    NEW_STUDENT_LEAVE_FACTS,
  );
}

function decideNewStudentLeave(isNew: Truth, registrationDone: Truth): Decision {
  const inCase: Truth = isNew;
  if (inCase === NO) return NEW_STUDENT_LEAVE_NOT_APPLICABLE;
  const when: Truth = registrationDone;
  if (inCase === YES && when === YES) return NEW_STUDENT_LEAVE_ENTITLED;
  if (inCase === YES && when === NO) return NEW_STUDENT_LEAVE_NOT_ENTITLED;
  return openNewStudentLeave(isNew, registrationDone);
}

const LEAVE_REGISTRATION_DONE_PARTS: PartedFact = ['休學.已完成註冊', 'leave', 'registrationDone', [true, false]];

function resultOfNewStudentLeave(isNew: Truth, registrationDone: Truth): Result {
  return result(decideNewStudentLeave(isNew, registrationDone), {
    text: '新生（含轉學生入學之第一學期）應先完成註冊手續，始得申請休學。',
    values: [
      ['isNew', showTruth(isNew)],
      ['registrationDone', showTruth(registrationDone)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 新生休學（第六十一條第二項）
 *
 * > 新生（含轉學生入學之第一學期）應先完成註冊手續，始得申請休學。
 *
 * - 適用 學生.新生
 * - 當 休學.已完成註冊
 * - 始得 申請休學
 */
export function newStudentLeave(input: Input): Decision {
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const leave = recordOf(input?.leave);
  const registrationDone = readBoolean(leave.registrationDone);
  return decideNewStudentLeave(isNew, registrationDone);
}

/** 新生休學：結果與理由。 */
export function explainNewStudentLeave(input: Input): Result {
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const leave = recordOf(input?.leave);
  const registrationDone = readBoolean(leave.registrationDone);
  return resultOfNewStudentLeave(isNew, registrationDone);
}

/** 研究生休學之申請：notApplicable */
const GRADUATE_LEAVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十九條第一項');

/** 研究生休學之申請：entitled */
const GRADUATE_LEAVE_ENTITLED = /* @__PURE__ */ decided('entitled', '第九十九條第一項');

/** 研究生休學之申請：notEntitled */
const GRADUATE_LEAVE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第九十九條第一項');

/** 研究生休學之申請所讀的事實 */
const GRADUATE_LEAVE_FACTS: readonly string[] = ['學生.學制', '休學.申請週次'];

function openGraduateLeave(programme: Programme | undefined, week: number): Decision {
  return undeterminedPermission(
    '第九十九條第一項',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(week <= 18 ? YES : week > 18 ? NO : UNKNOWN, week !== week && '休學.申請週次'),
    GRADUATE_LEAVE_FACTS,
  );
}

function decideGraduateLeave(programme: Programme | undefined, week: number): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_LEAVE_NOT_APPLICABLE;
  if (inCase === YES && week <= 18) return GRADUATE_LEAVE_ENTITLED;
  if (inCase === YES && week > 18) return GRADUATE_LEAVE_NOT_ENTITLED;
  return openGraduateLeave(programme, week);
}

function resultOfGraduateLeave(programme: Programme | undefined, week: number): Result {
  return result(decideGraduateLeave(programme, week), {
    text: '研究生申請休學或退學者，應填具申請單，經系主任或所長、指導教授與教務長核准，再至教務處辦理手續。休學之申請，應於當學期第十八週以前（含第十八週）提出；逾期者，不予受理。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['week', showNumber(week, 1n, '週')],
      ['graduateLeaveWeek', '18 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究生休學之申請（第九十九條第一項）
 *
 * > 研究生申請休學或退學者，應填具申請單，經系主任或所長、指導教授與教務長核准，再至教務處辦理手續。休學之申請，應於當學期第十八週以前（含第十八週）提出；逾期者，不予受理。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 當 休學.申請週次 ≤ 研究生休學週次（18 週）
 * - 得 受理休學之申請
 */
export function graduateLeave(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const week = integerOf(leave.week, 1, 30);
  return decideGraduateLeave(programme, week);
}

/** 研究生休學之申請：結果與理由。 */
export function explainGraduateLeave(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const week = integerOf(leave.week, 1, 30);
  return resultOfGraduateLeave(programme, week);
}

/** 受理休學：entitled */
const LEAVE_ACCEPTED_ENTITLED = /* @__PURE__ */ decided('entitled', '第六十一條');

/** 受理休學：notEntitled */
const LEAVE_ACCEPTED_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六十一條');

/** 受理休學：conflict */
const LEAVE_ACCEPTED_CONFLICT = /* @__PURE__ */ decided('conflict', '第六十一條');

/** 受理休學所讀的事實 */
const LEAVE_ACCEPTED_FACTS: readonly string[] = ['學生.學制', '休學.申請週次', '學生.新生', '休學.已完成註冊'];

function decideLeaveAccepted(programme: Programme | undefined, week: number, isNew: Truth, registrationDone: Truth): Decision {
  const required1 = decideBachelorLeave(programme, week);
  const required2 = decideGraduateLeave(programme, week);
  const required3 = decideNewStudentLeave(isNew, registrationDone);
  const reach: number = reachTogether(reachTogether(reachOf(required1), reachOf(required2)), reachOf(required3));
  if (reach === FULFILLED) return LEAVE_ACCEPTED_ENTITLED;
  if (reach === FAILED) return LEAVE_ACCEPTED_NOT_ENTITLED;
  if (reach === CONFLICTING) return LEAVE_ACCEPTED_CONFLICT;
  return undeterminedConclusion('第六十一條', YES, reach, [required1, required2, required3], LEAVE_ACCEPTED_FACTS);
}

const LEAVE_WEEK_PARTS_3: PartedFact = ['休學.申請週次', 'leave', 'week', [1, 17, 19]];

const LEAVE_ACCEPTED_PARTS: Parts = {
  order: LEAVE_ACCEPTED_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS_3, LEAVE_WEEK_PARTS_3],
  others: [STUDENT_IS_NEW_PARTS, LEAVE_REGISTRATION_DONE_PARTS],
};

function givenLeaveAccepted(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const week = integerOf(leave.week, 1, 30);
  const isNew = readBoolean(student.isNew);
  const registrationDone = readBoolean(leave.registrationDone);
  return decideLeaveAccepted(programme, week, isNew, registrationDone);
}

function resultOfLeaveAccepted(
  programme: Programme | undefined,
  week: number,
  isNew: Truth,
  registrationDone: Truth,
  input: Input,
): Result {
  return conclusionResult(
    settled(decideLeaveAccepted(programme, week, isNew, registrationDone), givenLeaveAccepted, input, LEAVE_ACCEPTED_PARTS),
    {
      text: '在學學生申請休學或退學者，應依序經導師、系主任簽核，並經教務長核准，再至教務處辦理手續。休學之申請，應於當學期第十六週以前（含第十六週）提出；逾期者，不予受理。',
      values: [],
      caveats: [],
      effects: [],
    },
    [
      { name: '休學之申請', result: resultOfBachelorLeave(programme, week) },
      { name: '研究生休學之申請', result: resultOfGraduateLeave(programme, week) },
      { name: '新生休學', result: resultOfNewStudentLeave(isNew, registrationDone) },
    ],
    [],
  );
}

/**
 * 受理休學（第六十一條）
 *
 * > 在學學生申請休學或退學者，應依序經導師、系主任簽核，並經教務長核准，再至教務處辦理手續。休學之申請，應於當學期第十六週以前（含第十六週）提出；逾期者，不予受理。
 *
 * - 須 休學之申請、研究生休學之申請、新生休學
 */
export function leaveAccepted(input: Input): Decision {
  return settled(givenLeaveAccepted(input), givenLeaveAccepted, input, LEAVE_ACCEPTED_PARTS);
}

/** 受理休學：結果與理由。 */
export function explainLeaveAccepted(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const week = integerOf(leave.week, 1, 30);
  const isNew = readBoolean(student.isNew);
  const registrationDone = readBoolean(leave.registrationDone);
  return resultOfLeaveAccepted(programme, week, isNew, registrationDone, input);
}

/** 育兒休學學年：value */
const CHILDCARE_LEAVE_YEARS_VALUE = /* @__PURE__ */ decided('value', '第六十二條第三項');

/** 育兒休學學年所讀的事實 */
const CHILDCARE_LEAVE_YEARS_FACTS: readonly string[] = ['休學.事由', '休學.事由學年', '休學.子女年齡'];

function resultOfChildcareLeaveYears(
  childcareLeaveYearsValue: number,
  reason_2: LeaveReason | undefined,
  reasonYears: number,
  childAge_2: number,
): Result {
  const value = childcareLeaveYearsValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第六十二條第三項',
          lacking(lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2)),
          CHILDCARE_LEAVE_YEARS_FACTS,
        )
      : CHILDCARE_LEAVE_YEARS_VALUE;
  return result(
    decision,
    {
      text: '學生因懷孕、生產或撫育三歲以下之子女而休學者，應檢附證明文件；其休學之期間，不計入休學年限。',
      values: [
        ['reason', showMember(reason_2, LEAVE_REASON_NAMES)],
        ['reasonYears', showNumber(reasonYears, 10n, '學年')],
        ['childAge', showNumber(childAge_2, 10n, '歲')],
        ['leaveInfantAge', '3 歲'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 10n)),
    '學年',
  );
}

const LEAVE_REASON_PARTS: PartedFact = ['休學.事由', 'leave', 'reason', ['ordinary', 'pregnancy', 'childcare']];

function difference_35(input: Input): number | null | undefined {
  const leave = recordOf(input?.leave);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const value = childcareLeaveYearsValue;
  return value === value ? value : lacking(childcareLeaveYearsLack).missing.length > 0 ? undefined : null;
}

const LEAVE_REASON_YEARS_PARTS: PartedFact = [
  '休學.事由學年',
  'leave',
  'reasonYears',
  { low: 0, high: 120, scale: 10, starts: [0], turns: [[difference_35, 'known']], hasEnds: true },
];

const LEAVE_CHILD_AGE_PARTS: PartedFact = ['休學.子女年齡', 'leave', 'childAge', [0, 3.1]];

const CHILDCARE_LEAVE_YEARS_PARTS: Parts = {
  order: CHILDCARE_LEAVE_YEARS_FACTS,
  deciding: [LEAVE_REASON_PARTS, LEAVE_REASON_YEARS_PARTS],
  others: [LEAVE_CHILD_AGE_PARTS],
};

function givenChildcareLeaveYears(input: Input): Valued {
  const leave = recordOf(input?.leave);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const value = childcareLeaveYearsValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第六十二條第三項',
          lacking(lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2)),
          CHILDCARE_LEAVE_YEARS_FACTS,
        )
      : CHILDCARE_LEAVE_YEARS_VALUE,
    scaledValue(value, 10n),
  );
}

function valueOfChildcareLeaveYears(childcareLeaveYearsValue: number): number | string | undefined {
  const value = childcareLeaveYearsValue;
  return scaledValue(value, 10n);
}

/**
 * 育兒休學學年（第六十二條第三項）
 *
 * > 學生因懷孕、生產或撫育三歲以下之子女而休學者，應檢附證明文件；其休學之期間，不計入休學年限。
 *
 * - 當 休學.事由 屬於 懷孕、生產 則 休學.事由學年
 * - 當 休學.事由 = 撫育子女 且 休學.子女年齡 ≤ 休學幼兒年齡（3 歲） 則 休學.事由學年
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function childcareLeaveYears(input: Input): number | string | undefined {
  const leave = recordOf(input?.leave);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  return settledValue(valueOfChildcareLeaveYears(childcareLeaveYearsValue), givenChildcareLeaveYears, input, CHILDCARE_LEAVE_YEARS_PARTS);
}

/** 育兒休學學年：值與理由。 */
export function explainChildcareLeaveYears(input: Input): Result {
  const leave = recordOf(input?.leave);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  return settledResult(
    resultOfChildcareLeaveYears(childcareLeaveYearsValue, reason_2, reasonYears, childAge_2),
    givenChildcareLeaveYears,
    input,
    CHILDCARE_LEAVE_YEARS_PARTS,
  );
}

/** 計列休學學年：value */
const COUNTED_LEAVE_YEARS_VALUE = /* @__PURE__ */ decided('value', '第六十二條第二項');

/** 計列休學學年所讀的事實 */
const COUNTED_LEAVE_YEARS_FACTS: readonly string[] = ['休學.累計學年', '休學.服役學年', '休學.事由', '休學.事由學年', '休學.子女年齡'];

function resultOfCountedLeaveYears(
  countedLeaveYearsValue: number,
  totalYears: number,
  serviceYears: number,
  childcareLeaveYearsLack: Note,
  reason_2: LeaveReason | undefined,
  reasonYears: number,
  childAge_2: number,
  childcareLeaveYearsValue: number,
): Result {
  const value = countedLeaveYearsValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第六十二條第二項',
          lacking(lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack)),
          COUNTED_LEAVE_YEARS_FACTS,
        )
      : COUNTED_LEAVE_YEARS_VALUE;
  return result(
    decision,
    {
      text: '學生於休學期間應徵服役者，應檢附徵集令影本，申請將休學期限延長至服役期滿為止；服役之期間，不計入休學年限。服役期滿時，應檢附退伍令申請復學。',
      values: [
        ['totalYears', showNumber(totalYears, 10n, '學年')],
        ['serviceYears', showNumber(serviceYears, 10n, '學年')],
        ['reason', showMember(reason_2, LEAVE_REASON_NAMES)],
        ['reasonYears', showNumber(reasonYears, 10n, '學年')],
        ['childAge', showNumber(childAge_2, 10n, '歲')],
        ['childcareLeaveYears', showNumber(childcareLeaveYearsValue, 10n, '學年')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 10n)),
    '學年',
  );
}

function difference_36(input: Input): number | null | undefined {
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const value = totalYears - serviceYears - childcareLeaveYearsValue;
  return value === value
    ? value
    : lacking(totalYears !== totalYears && '休學.累計學年', serviceYears !== serviceYears && '休學.服役學年', childcareLeaveYearsLack)
          .missing.length > 0
      ? undefined
      : null;
}

const LEAVE_TOTAL_YEARS_PARTS: PartedFact = [
  '休學.累計學年',
  'leave',
  'totalYears',
  { low: 0, high: 120, scale: 10, starts: [0], turns: [[difference_36, 'known']], hasEnds: true },
];

const LEAVE_SERVICE_YEARS_PARTS: PartedFact = [
  '休學.服役學年',
  'leave',
  'serviceYears',
  { low: 0, high: 120, scale: 10, starts: [0], turns: [[difference_36, 'known']], hasEnds: true },
];

const LEAVE_REASON_YEARS_PARTS_2: PartedFact = [
  '休學.事由學年',
  'leave',
  'reasonYears',
  { low: 0, high: 120, scale: 10, starts: [0], turns: [[difference_36, 'known']], hasEnds: true },
];

const COUNTED_LEAVE_YEARS_PARTS: Parts = {
  order: COUNTED_LEAVE_YEARS_FACTS,
  deciding: [LEAVE_REASON_PARTS, LEAVE_TOTAL_YEARS_PARTS, LEAVE_SERVICE_YEARS_PARTS, LEAVE_REASON_YEARS_PARTS_2],
  others: [LEAVE_CHILD_AGE_PARTS],
};

function givenCountedLeaveYears(input: Input): Valued {
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const value = countedLeaveYearsValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第六十二條第二項',
          lacking(lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack)),
          COUNTED_LEAVE_YEARS_FACTS,
        )
      : COUNTED_LEAVE_YEARS_VALUE,
    scaledValue(value, 10n),
  );
}

function valueOfCountedLeaveYears(countedLeaveYearsValue: number): number | string | undefined {
  const value = countedLeaveYearsValue;
  return scaledValue(value, 10n);
}

/**
 * 計列休學學年（第六十二條第二項）
 *
 * > 學生於休學期間應徵服役者，應檢附徵集令影本，申請將休學期限延長至服役期滿為止；服役之期間，不計入休學年限。服役期滿時，應檢附退伍令申請復學。
 *
 * - 其餘 （休學.累計學年 － 休學.服役學年） － 育兒休學學年
 *
 * undefined：無法判定。
 */
export function countedLeaveYears(input: Input): number | string | undefined {
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  return settledValue(valueOfCountedLeaveYears(countedLeaveYearsValue), givenCountedLeaveYears, input, COUNTED_LEAVE_YEARS_PARTS);
}

/** 計列休學學年：值與理由。 */
export function explainCountedLeaveYears(input: Input): Result {
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  return settledResult(
    resultOfCountedLeaveYears(
      countedLeaveYearsValue,
      totalYears,
      serviceYears,
      childcareLeaveYearsLack,
      reason_2,
      reasonYears,
      childAge_2,
      childcareLeaveYearsValue,
    ),
    givenCountedLeaveYears,
    input,
    COUNTED_LEAVE_YEARS_PARTS,
  );
}

function conditionInCases_4(countedLeaveYearsValue: number, countedLeaveYearsReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedLeaveYearsValue <= 20 ? YES : countedLeaveYearsValue > 20 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedLeaveYearsReach ?? [countedLeaveYearsValue]], (countedLeaveYearsCase: number) =>
        countedLeaveYearsCase <= 20 ? YES : countedLeaveYearsCase > 20 ? NO : UNKNOWN,
      );
}

/** 休學年限之累計：notApplicable */
const BACHELOR_LEAVE_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十二條第一項');

/** 休學年限之累計：met */
const BACHELOR_LEAVE_TOTAL_MET = /* @__PURE__ */ decided('met', '第六十二條第一項');

/** 休學年限之累計：deviates */
const BACHELOR_LEAVE_TOTAL_DEVIATES = /* @__PURE__ */ decided('deviates', '第六十二條第一項');

/** 休學年限之累計所讀的事實 */
const BACHELOR_LEAVE_TOTAL_FACTS: readonly string[] = [
  '學生.學制',
  '休學.累計學年',
  '休學.服役學年',
  '休學.事由',
  '休學.事由學年',
  '休學.子女年齡',
];

function openBachelorLeaveTotal(
  programme: Programme | undefined,
  totalYears: number,
  countedLeaveYearsValue: number,
  countedLeaveYearsReach: readonly number[] | undefined,
  countedLeaveYearsLack: Note,
): Decision {
  const inCase: Truth =
    programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
      ? YES
      : programme === undefined
        ? UNKNOWN
        : NO;
  if (inCase === NO) return BACHELOR_LEAVE_TOTAL_NOT_APPLICABLE;
  const principle: Truth = or(
    totalYears <= 20 ? YES : totalYears > 20 ? NO : UNKNOWN,
    conditionInCases_4(countedLeaveYearsValue, countedLeaveYearsReach),
  );
  if (inCase === YES && principle === YES) return BACHELOR_LEAVE_TOTAL_MET;
  if (inCase === YES && principle === NO) return BACHELOR_LEAVE_TOTAL_DEVIATES;
  return undeterminedDuty(
    '第六十二條第一項',
    answer(
      programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
        ? YES
        : programme === undefined
          ? UNKNOWN
          : NO,
      programme === undefined && '學生.學制',
    ),
    YES,
    anyAnswer(
      answer(totalYears <= 20 ? YES : totalYears > 20 ? NO : UNKNOWN, totalYears !== totalYears && '休學.累計學年'),
      answer(conditionInCases_4(countedLeaveYearsValue, countedLeaveYearsReach), countedLeaveYearsLack),
    ),
    BACHELOR_LEAVE_TOTAL_FACTS,
  );
}

function decideBachelorLeaveTotal(
  programme: Programme | undefined,
  totalYears: number,
  countedLeaveYearsValue: number,
  countedLeaveYearsReach: readonly number[] | undefined,
  countedLeaveYearsLack: Note,
): Decision {
  const inCase: Truth =
    programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
      ? YES
      : programme === undefined
        ? UNKNOWN
        : NO;
  if (inCase === NO) return BACHELOR_LEAVE_TOTAL_NOT_APPLICABLE;
  if (inCase === YES && (totalYears <= 20 || countedLeaveYearsValue <= 20)) return BACHELOR_LEAVE_TOTAL_MET;
  if (inCase === YES && totalYears > 20 && countedLeaveYearsValue > 20) return BACHELOR_LEAVE_TOTAL_DEVIATES;
  return openBachelorLeaveTotal(programme, totalYears, countedLeaveYearsValue, countedLeaveYearsReach, countedLeaveYearsLack);
}

function difference_37(input: Input): number | null | undefined {
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const countedLeaveYearsLack =
    countedLeaveYearsValue !== countedLeaveYearsValue ? lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack) : false;
  const value = countedLeaveYearsValue - 20;
  return value === value ? value : lacking(countedLeaveYearsLack).missing.length > 0 ? undefined : null;
}

const LEAVE_TOTAL_YEARS_PARTS_2: PartedFact = [
  '休學.累計學年',
  'leave',
  'totalYears',
  { low: 0, high: 120, scale: 10, starts: [0, 21], turns: [[difference_37, '>']] },
];

const LEAVE_SERVICE_YEARS_PARTS_2: PartedFact = [
  '休學.服役學年',
  'leave',
  'serviceYears',
  { low: 0, high: 120, scale: 10, starts: [0], turns: [[difference_37, '>']] },
];

const LEAVE_REASON_YEARS_PARTS_3: PartedFact = [
  '休學.事由學年',
  'leave',
  'reasonYears',
  { low: 0, high: 120, scale: 10, starts: [0], turns: [[difference_37, '>']] },
];

const BACHELOR_LEAVE_TOTAL_PARTS: Parts = {
  order: BACHELOR_LEAVE_TOTAL_FACTS,
  deciding: [LEAVE_REASON_PARTS, LEAVE_TOTAL_YEARS_PARTS_2, LEAVE_SERVICE_YEARS_PARTS_2, LEAVE_REASON_YEARS_PARTS_3],
  others: [STUDENT_PROGRAMME_PARTS_3, LEAVE_CHILD_AGE_PARTS],
};

function givenBachelorLeaveTotal(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const countedLeaveYearsReach =
    countedLeaveYearsValue !== countedLeaveYearsValue
      ? reachOfCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears)
      : undefined;
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const countedLeaveYearsLack =
    countedLeaveYearsValue !== countedLeaveYearsValue ? lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack) : false;
  return decideBachelorLeaveTotal(programme, totalYears, countedLeaveYearsValue, countedLeaveYearsReach, countedLeaveYearsLack);
}

function resultOfBachelorLeaveTotal(
  programme: Programme | undefined,
  totalYears: number,
  countedLeaveYearsValue: number,
  countedLeaveYearsReach: readonly number[] | undefined,
  countedLeaveYearsLack: Note,
  input: Input,
  serviceYears: number,
  reason_2: LeaveReason | undefined,
  reasonYears: number,
  childAge_2: number,
): Result {
  return result(
    settled(
      decideBachelorLeaveTotal(programme, totalYears, countedLeaveYearsValue, countedLeaveYearsReach, countedLeaveYearsLack),
      givenBachelorLeaveTotal,
      input,
      BACHELOR_LEAVE_TOTAL_PARTS,
    ),
    {
      text: '學生得按學期或按學年休學。休學之累計，以二學年為原則；期滿而無特殊原因未復學者，以退學論。屆滿時因重病或特殊事故，而有繼續休學之必要者，應於期滿之前專案申請，經教務處審核，並報請校長核准後，再予延長，以一年為限。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['totalYears', showNumber(totalYears, 10n, '學年')],
        ['serviceYears', showNumber(serviceYears, 10n, '學年')],
        ['reason', showMember(reason_2, LEAVE_REASON_NAMES)],
        ['reasonYears', showNumber(reasonYears, 10n, '學年')],
        ['childAge', showNumber(childAge_2, 10n, '歲')],
        ['countedLeaveYears', showNumber(countedLeaveYearsValue, 10n, '學年')],
        ['bachelorLeaveYears', '2 學年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 休學年限之累計（第六十二條第一項）
 *
 * > 學生得按學期或按學年休學。休學之累計，以二學年為原則；期滿而無特殊原因未復學者，以退學論。屆滿時因重病或特殊事故，而有繼續休學之必要者，應於期滿之前專案申請，經教務處審核，並報請校長核准後，再予延長，以一年為限。
 *
 * - 適用 學生.學制 屬於 學士班、進修學士班、二年制在職進修專班、學士後第二專長學位學程
 * - 原則應 休學.累計學年 ≤ 學士班休學年限（2 學年） 或 計列休學學年 ≤ 學士班休學年限（2 學年）
 */
export function bachelorLeaveTotal(input: Input): Decision {
  return settled(givenBachelorLeaveTotal(input), givenBachelorLeaveTotal, input, BACHELOR_LEAVE_TOTAL_PARTS);
}

/** 休學年限之累計：結果與理由。 */
export function explainBachelorLeaveTotal(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const countedLeaveYearsReach =
    countedLeaveYearsValue !== countedLeaveYearsValue
      ? reachOfCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears)
      : undefined;
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const countedLeaveYearsLack =
    countedLeaveYearsValue !== countedLeaveYearsValue ? lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack) : false;
  return resultOfBachelorLeaveTotal(
    programme,
    totalYears,
    countedLeaveYearsValue,
    countedLeaveYearsReach,
    countedLeaveYearsLack,
    input,
    serviceYears,
    reason_2,
    reasonYears,
    childAge_2,
  );
}

/** 休學之延長：notApplicable */
const BACHELOR_LEAVE_EXTENSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十二條第一項');

/** 休學之延長：met */
const BACHELOR_LEAVE_EXTENSION_MET = /* @__PURE__ */ decided('met', '第六十二條第一項');

/** 休學之延長：violated */
const BACHELOR_LEAVE_EXTENSION_VIOLATED = /* @__PURE__ */ decided('violated', '第六十二條第一項');

/** 休學之延長所讀的事實 */
const BACHELOR_LEAVE_EXTENSION_FACTS: readonly string[] = ['學生.學制', '休學.延長年數'];

function openBachelorLeaveExtension(programme: Programme | undefined, extraYears: number): Decision {
  return undeterminedDuty(
    '第六十二條第一項',
    answer(
      programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
        ? YES
        : programme === undefined
          ? UNKNOWN
          : NO,
      programme === undefined && '學生.學制',
    ),
    answer(extraYears <= 10 ? YES : extraYears > 10 ? NO : UNKNOWN, extraYears !== extraYears && '休學.延長年數'),
    YES,
    BACHELOR_LEAVE_EXTENSION_FACTS,
  );
}

function decideBachelorLeaveExtension(programme: Programme | undefined, extraYears: number): Decision {
  const inCase: Truth =
    programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
      ? YES
      : programme === undefined
        ? UNKNOWN
        : NO;
  if (inCase === NO) return BACHELOR_LEAVE_EXTENSION_NOT_APPLICABLE;
  if (inCase === YES && extraYears <= 10) return BACHELOR_LEAVE_EXTENSION_MET;
  if (inCase === YES && extraYears > 10) return BACHELOR_LEAVE_EXTENSION_VIOLATED;
  return openBachelorLeaveExtension(programme, extraYears);
}

function resultOfBachelorLeaveExtension(programme: Programme | undefined, extraYears: number): Result {
  return result(decideBachelorLeaveExtension(programme, extraYears), {
    text: '學生得按學期或按學年休學。休學之累計，以二學年為原則；期滿而無特殊原因未復學者，以退學論。屆滿時因重病或特殊事故，而有繼續休學之必要者，應於期滿之前專案申請，經教務處審核，並報請校長核准後，再予延長，以一年為限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['extraYears', showNumber(extraYears, 10n, '年')],
      ['bachelorLeaveExtra', '1 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 休學之延長（第六十二條第一項）
 *
 * > 學生得按學期或按學年休學。休學之累計，以二學年為原則；期滿而無特殊原因未復學者，以退學論。屆滿時因重病或特殊事故，而有繼續休學之必要者，應於期滿之前專案申請，經教務處審核，並報請校長核准後，再予延長，以一年為限。
 *
 * - 適用 學生.學制 屬於 學士班、進修學士班、二年制在職進修專班、學士後第二專長學位學程
 * - 應 休學.延長年數 ≤ 學士班延長休學上限（1 年）
 */
export function bachelorLeaveExtension(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const extraYears = decimalOf(leave.extraYears, 10, 0, 120);
  return decideBachelorLeaveExtension(programme, extraYears);
}

/** 休學之延長：結果與理由。 */
export function explainBachelorLeaveExtension(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const extraYears = decimalOf(leave.extraYears, 10, 0, 120);
  return resultOfBachelorLeaveExtension(programme, extraYears);
}

/** 缺課之休學：value */
const ABSENCE_LEAVE_VALUE = /* @__PURE__ */ decided('value', '第六十五條第一款');

/** 缺課之休學：notApplicable */
const ABSENCE_LEAVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十五條第一款');

/** 缺課之休學所讀的事實 */
const ABSENCE_LEAVE_FACTS: readonly string[] = ['缺課.缺課時數', '缺課.授課總時數'];

function openAbsenceLeave(hours: number, hoursTaught_2: number): Decision {
  const inCase: Truth = holdsAtEnds_16(hours, hoursTaught_2);
  if (inCase === YES) return ABSENCE_LEAVE_VALUE;
  if (inCase === NO) return ABSENCE_LEAVE_NOT_APPLICABLE;
  return undeterminedEffect(
    '第六十五條第一款',
    answer(holdsAtEnds_16(hours, hoursTaught_2), hours !== hours && '缺課.缺課時數', hoursTaught_2 !== hoursTaught_2 && '缺課.授課總時數'),
    ABSENCE_LEAVE_FACTS,
  );
}

function resultOfAbsenceLeave(hours: number, hoursTaught_2: number): Result {
  return result(
    3 * hours >= hoursTaught_2
      ? ABSENCE_LEAVE_VALUE
      : 3 * hours < hoursTaught_2
        ? ABSENCE_LEAVE_NOT_APPLICABLE
        : openAbsenceLeave(hours, hoursTaught_2),
    {
      text: '自上課之日起，缺課之時數達該學期授課總時數三分之一。',
      values: [
        ['hours', showNumber(hours, 1n, '小時')],
        ['hoursTaught', showNumber(hoursTaught_2, 1n, '小時')],
        ['leaveAbsenceShare', '1/3'],
      ],
      caveats: [],
      effects: ['應令休學'],
    },
  );
}

/**
 * 缺課之休學（第六十五條第一款）
 *
 * > 自上課之日起，缺課之時數達該學期授課總時數三分之一。
 *
 * - 當 缺課.缺課時數 ≥ （缺課.授課總時數 × 休學缺課比例（1/3））
 * - 效果 應令休學
 */
export function absenceLeave(input: Input): Decision {
  const absence = recordOf(input?.absence);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  return 3 * hours >= hoursTaught_2
    ? ABSENCE_LEAVE_VALUE
    : 3 * hours < hoursTaught_2
      ? ABSENCE_LEAVE_NOT_APPLICABLE
      : openAbsenceLeave(hours, hoursTaught_2);
}

/** 缺課之休學：結果與理由。 */
export function explainAbsenceLeave(input: Input): Result {
  const absence = recordOf(input?.absence);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  return resultOfAbsenceLeave(hours, hoursTaught_2);
}

/** 決議之休學：value */
const DECIDED_LEAVE_VALUE = /* @__PURE__ */ decided('value', '第六十五條第二款');

/** 決議之休學：notApplicable */
const DECIDED_LEAVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十五條第二款');

/** 決議之休學所讀的事實 */
const DECIDED_LEAVE_FACTS: readonly string[] = ['休學.決議必須休學'];

function openDecidedLeave(affairsDecision: Truth): Decision {
  return undeterminedEffect(
    '第六十五條第二款',
    answer(affairsDecision, affairsDecision === UNKNOWN && '休學.決議必須休學'),
    DECIDED_LEAVE_FACTS,
  );
}

function resultOfDecidedLeave(affairsDecision: Truth): Result {
  return result(
    affairsDecision === YES
      ? DECIDED_LEAVE_VALUE
      : affairsDecision === NO
        ? DECIDED_LEAVE_NOT_APPLICABLE
        : openDecidedLeave(affairsDecision),
    {
      text: '本校學生事務會議決議其必須辦理休學。',
      values: [['affairsDecision', showTruth(affairsDecision)]],
      caveats: [],
      effects: ['應令休學'],
    },
  );
}

/**
 * 決議之休學（第六十五條第二款）
 *
 * > 本校學生事務會議決議其必須辦理休學。
 *
 * - 當 休學.決議必須休學
 * - 效果 應令休學
 */
export function decidedLeave(input: Input): Decision {
  const leave = recordOf(input?.leave);
  const affairsDecision = readBoolean(leave.affairsDecision);
  return affairsDecision === YES
    ? DECIDED_LEAVE_VALUE
    : affairsDecision === NO
      ? DECIDED_LEAVE_NOT_APPLICABLE
      : openDecidedLeave(affairsDecision);
}

/** 決議之休學：結果與理由。 */
export function explainDecidedLeave(input: Input): Result {
  const leave = recordOf(input?.leave);
  const affairsDecision = readBoolean(leave.affairsDecision);
  return resultOfDecidedLeave(affairsDecision);
}

/** 逾註冊假之休學：value */
const REGISTRATION_LEAVE_EXCEEDED_VALUE = /* @__PURE__ */ decided('value', '第六十五條第三款');

/** 逾註冊假之休學：notApplicable */
const REGISTRATION_LEAVE_EXCEEDED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十五條第三款');

/** 逾註冊假之休學所讀的事實 */
const REGISTRATION_LEAVE_EXCEEDED_FACTS: readonly string[] = ['休學.逾註冊假未註冊'];

function openRegistrationLeaveExceeded(registrationLeaveExceeded: Truth): Decision {
  return undeterminedEffect(
    '第六十五條第三款',
    answer(registrationLeaveExceeded, registrationLeaveExceeded === UNKNOWN && '休學.逾註冊假未註冊'),
    REGISTRATION_LEAVE_EXCEEDED_FACTS,
  );
}

function resultOfRegistrationLeaveExceeded(registrationLeaveExceeded: Truth): Result {
  return result(
    registrationLeaveExceeded === YES
      ? REGISTRATION_LEAVE_EXCEEDED_VALUE
      : registrationLeaveExceeded === NO
        ? REGISTRATION_LEAVE_EXCEEDED_NOT_APPLICABLE
        : openRegistrationLeaveExceeded(registrationLeaveExceeded),
    {
      text: '超過經核准之註冊假期限，仍未完成註冊之程序。',
      values: [['registrationLeaveExceeded', showTruth(registrationLeaveExceeded)]],
      caveats: [],
      effects: ['應令休學'],
    },
  );
}

/**
 * 逾註冊假之休學（第六十五條第三款）
 *
 * > 超過經核准之註冊假期限，仍未完成註冊之程序。
 *
 * - 當 休學.逾註冊假未註冊
 * - 效果 應令休學
 */
export function registrationLeaveExceeded_2(input: Input): Decision {
  const leave = recordOf(input?.leave);
  const registrationLeaveExceeded = readBoolean(leave.registrationLeaveExceeded);
  return registrationLeaveExceeded === YES
    ? REGISTRATION_LEAVE_EXCEEDED_VALUE
    : registrationLeaveExceeded === NO
      ? REGISTRATION_LEAVE_EXCEEDED_NOT_APPLICABLE
      : openRegistrationLeaveExceeded(registrationLeaveExceeded);
}

/** 逾註冊假之休學：結果與理由。 */
export function explainRegistrationLeaveExceeded(input: Input): Result {
  const leave = recordOf(input?.leave);
  const registrationLeaveExceeded = readBoolean(leave.registrationLeaveExceeded);
  return resultOfRegistrationLeaveExceeded(registrationLeaveExceeded);
}

/** 未選足學分之休學：value */
const TOO_FEW_COURSES_VALUE = /* @__PURE__ */ decided('value', '第六十五條第四款');

/** 未選足學分之休學：notApplicable */
const TOO_FEW_COURSES_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十五條第四款');

/** 未選足學分之休學所讀的事實 */
const TOO_FEW_COURSES_FACTS: readonly string[] = ['註冊.已註冊', '休學.未選課或未選足'];

function openTooFewCourses(registered: Truth, tooFewCourses: Truth): Decision {
  return undeterminedEffect(
    '第六十五條第四款',
    allAnswers(
      answer(registered, registered === UNKNOWN && '註冊.已註冊'),
      answer(tooFewCourses, tooFewCourses === UNKNOWN && '休學.未選課或未選足'),
    ),
    TOO_FEW_COURSES_FACTS,
  );
}

function decideTooFewCourses(registered: Truth, tooFewCourses: Truth): Decision {
  const inCase: Truth = and(registered, tooFewCourses);
  if (inCase === YES) return TOO_FEW_COURSES_VALUE;
  if (inCase === NO) return TOO_FEW_COURSES_NOT_APPLICABLE;
  return openTooFewCourses(registered, tooFewCourses);
}

function resultOfTooFewCourses(registered: Truth, tooFewCourses: Truth): Result {
  return result(decideTooFewCourses(registered, tooFewCourses), {
    text: '已註冊，而於加退選時間之後，仍未選課，或選課未足該學期應修之學分數。',
    values: [
      ['registered', showTruth(registered)],
      ['tooFewCourses', showTruth(tooFewCourses)],
    ],
    caveats: [],
    effects: ['應令休學'],
  });
}

/**
 * 未選足學分之休學（第六十五條第四款）
 *
 * > 已註冊，而於加退選時間之後，仍未選課，或選課未足該學期應修之學分數。
 *
 * - 當 註冊.已註冊 且 休學.未選課或未選足
 * - 效果 應令休學
 */
export function tooFewCourses_2(input: Input): Decision {
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  const leave = recordOf(input?.leave);
  const tooFewCourses = readBoolean(leave.tooFewCourses);
  return decideTooFewCourses(registered, tooFewCourses);
}

/** 未選足學分之休學：結果與理由。 */
export function explainTooFewCourses(input: Input): Result {
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  const leave = recordOf(input?.leave);
  const tooFewCourses = readBoolean(leave.tooFewCourses);
  return resultOfTooFewCourses(registered, tooFewCourses);
}

/** 欠費之休學：value */
const OVERDUE_LEAVE_VALUE = /* @__PURE__ */ decided('value', '第六十五條第五款');

/** 欠費之休學：notApplicable */
const OVERDUE_LEAVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十五條第五款');

/** 欠費之休學所讀的事實 */
const OVERDUE_LEAVE_FACTS: readonly string[] = ['註冊.學分費逾期日數'];

function openOverdueLeave(creditFeeOverdueDays: number): Decision {
  return undeterminedEffect(
    '第六十五條第五款',
    answer(
      creditFeeOverdueDays >= 14 ? YES : creditFeeOverdueDays < 14 ? NO : UNKNOWN,
      creditFeeOverdueDays !== creditFeeOverdueDays && '註冊.學分費逾期日數',
    ),
    OVERDUE_LEAVE_FACTS,
  );
}

const OVERDUE_LEAVE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openOverdueLeave(NaN));

function resultOfOverdueLeave(creditFeeOverdueDays: number): Result {
  return result(
    creditFeeOverdueDays >= 14
      ? OVERDUE_LEAVE_VALUE
      : creditFeeOverdueDays < 14
        ? OVERDUE_LEAVE_NOT_APPLICABLE
        : OVERDUE_LEAVE_UNDETERMINED,
    {
      text: '逾規定期限達二週，仍未繳清學分費。',
      values: [
        ['creditFeeOverdueDays', showNumber(creditFeeOverdueDays, 1n, '日')],
        ['leaveFeeOverdue', '2 週'],
      ],
      caveats: [],
      effects: ['應令休學'],
    },
  );
}

/**
 * 欠費之休學（第六十五條第五款）
 *
 * > 逾規定期限達二週，仍未繳清學分費。
 *
 * - 當 註冊.學分費逾期日數 ≥ 休學欠費期限（2 週）
 * - 效果 應令休學
 */
export function overdueLeave(input: Input): Decision {
  const registration = recordOf(input?.registration);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  return creditFeeOverdueDays >= 14
    ? OVERDUE_LEAVE_VALUE
    : creditFeeOverdueDays < 14
      ? OVERDUE_LEAVE_NOT_APPLICABLE
      : OVERDUE_LEAVE_UNDETERMINED;
}

/** 欠費之休學：結果與理由。 */
export function explainOverdueLeave(input: Input): Result {
  const registration = recordOf(input?.registration);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  return resultOfOverdueLeave(creditFeeOverdueDays);
}

/** 退學：value */
const DISMISSAL_VALUE = /* @__PURE__ */ decided('value', '第六十六條');

/** 退學：notApplicable */
const DISMISSAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十六條');

/** 退學所讀的事實 */
const DISMISSAL_FACTS: readonly string[] = ['學籍處分.退學情形'];

function openDismissal(ground_2: DismissalGround | undefined): Decision {
  return undeterminedEffect(
    '第六十六條',
    answer(
      ground_2 === 'leaveExpired' ||
        ground_2 === 'notRegistered' ||
        ground_2 === 'conduct' ||
        ground_2 === 'studyPeriodExpired' ||
        ground_2 === 'noCourses' ||
        ground_2 === 'affairsDecision' ||
        ground_2 === 'orderedLeaveNotTaken' ||
        ground_2 === 'leaveQuotaUsed' ||
        ground_2 === 'quotaExpired' ||
        ground_2 === 'doubleEnrolment'
        ? YES
        : ground_2 === undefined
          ? UNKNOWN
          : NO,
      ground_2 === undefined && '學籍處分.退學情形',
    ),
    DISMISSAL_FACTS,
  );
}

function decideDismissal(ground_2: DismissalGround | undefined): Decision {
  const inCase: Truth =
    ground_2 === 'leaveExpired' ||
    ground_2 === 'notRegistered' ||
    ground_2 === 'conduct' ||
    ground_2 === 'studyPeriodExpired' ||
    ground_2 === 'noCourses' ||
    ground_2 === 'affairsDecision' ||
    ground_2 === 'orderedLeaveNotTaken' ||
    ground_2 === 'leaveQuotaUsed' ||
    ground_2 === 'quotaExpired' ||
    ground_2 === 'doubleEnrolment'
      ? YES
      : ground_2 === undefined
        ? UNKNOWN
        : NO;
  if (inCase === YES) return DISMISSAL_VALUE;
  if (inCase === NO) return DISMISSAL_NOT_APPLICABLE;
  return openDismissal(ground_2);
}

function resultOfDismissal(ground_2: DismissalGround | undefined): Result {
  return result(decideDismissal(ground_2), {
    text: '學生有下列情形之一者，應令其退學：一、休學或保留學籍之期限屆滿，既未申請復學，亦未申請繼續休學。二、逾期而未註冊，且未在規定期間之內報准休學。三、操行成績不及格，或在學期中，依學校「學生獎懲規定」受退學之處分。四、修業期限屆滿，而主系應修之科目及學分仍未修足，或學系規定之畢業條件仍未完成。五、已註冊，而逾期未完成選課，且未按期限辦理休學之手續。六、違反校規而情節嚴重，並經學生事務會議決議退學。七、應依規定勒令休學，經學校通知而逾期仍未完成手續。八、應依規定勒令休學，而其休學年限業已屆滿。九、休學年限屆滿而未申請復學。十、於本校其他學制或系所，另具有學籍。',
    values: [['ground', showMember(ground_2, DISMISSAL_GROUND_NAMES)]],
    caveats: [],
    effects: ['應令退學'],
  });
}

/**
 * 退學（第六十六條）
 *
 * > 學生有下列情形之一者，應令其退學：一、休學或保留學籍之期限屆滿，既未申請復學，亦未申請繼續休學。二、逾期而未註冊，且未在規定期間之內報准休學。三、操行成績不及格，或在學期中，依學校「學生獎懲規定」受退學之處分。四、修業期限屆滿，而主系應修之科目及學分仍未修足，或學系規定之畢業條件仍未完成。五、已註冊，而逾期未完成選課，且未按期限辦理休學之手續。六、違反校規而情節嚴重，並經學生事務會議決議退學。七、應依規定勒令休學，經學校通知而逾期仍未完成手續。八、應依規定勒令休學，而其休學年限業已屆滿。九、休學年限屆滿而未申請復學。十、於本校其他學制或系所，另具有學籍。
 *
 * - 當 學籍處分.退學情形 屬於 期滿未復學亦未續休、逾期未註冊亦未休學、操行不及格或受退學處分、修業期限屆滿未修足、逾期未完成選課亦未休學、決議退學、勒令休學逾期未辦、應休學而年限已滿、休學年限屆滿未復學、另具本校學籍
 * - 效果 應令退學
 */
export function dismissal(input: Input): Decision {
  const standing = recordOf(input?.standing);
  const ground_2 = readDismissalGround(standing.ground);
  return decideDismissal(ground_2);
}

/** 退學：結果與理由。 */
export function explainDismissal(input: Input): Result {
  const standing = recordOf(input?.standing);
  const ground_2 = readDismissalGround(standing.ground);
  return resultOfDismissal(ground_2);
}

/** 有應休學情形：value */
const MUST_TAKE_LEAVE_VALUE = /* @__PURE__ */ decided('value', '第六十五條第一項');

/** 有應休學情形所讀的事實 */
const MUST_TAKE_LEAVE_FACTS: readonly string[] = [
  '缺課.缺課時數',
  '缺課.授課總時數',
  '休學.決議必須休學',
  '休學.逾註冊假未註冊',
  '註冊.已註冊',
  '休學.未選課或未選足',
  '註冊.學分費逾期日數',
];

function resultOfMustTakeLeave(
  mustTakeLeaveValue: Truth,
  hours: number,
  hoursTaught_2: number,
  affairsDecision: Truth,
  registrationLeaveExceeded: Truth,
  registered: Truth,
  tooFewCourses: Truth,
  creditFeeOverdueDays: number,
): Result {
  const value = mustTakeLeaveValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第六十五條第一項',
          lacking(
            lackOfMustTakeLeave(
              hours,
              hoursTaught_2,
              affairsDecision,
              registrationLeaveExceeded,
              registered,
              tooFewCourses,
              creditFeeOverdueDays,
            ),
          ),
          MUST_TAKE_LEAVE_FACTS,
        )
      : MUST_TAKE_LEAVE_VALUE;
  return result(
    decision,
    {
      text: '學生有下列情形之一者，應令其休學：一、自上課之日起，缺課之時數達該學期授課總時數三分之一。二、本校學生事務會議決議其必須辦理休學。三、超過經核准之註冊假期限，仍未完成註冊之程序。四、已註冊，而於加退選時間之後，仍未選課，或選課未足該學期應修之學分數。五、逾規定期限達二週，仍未繳清學分費。',
      values: [
        ['hours', showNumber(hours, 1n, '小時')],
        ['hoursTaught', showNumber(hoursTaught_2, 1n, '小時')],
        ['affairsDecision', showTruth(affairsDecision)],
        ['registrationLeaveExceeded', showTruth(registrationLeaveExceeded)],
        ['registered', showTruth(registered)],
        ['tooFewCourses', showTruth(tooFewCourses)],
        ['creditFeeOverdueDays', showNumber(creditFeeOverdueDays, 1n, '日')],
        ['leaveAbsenceShare', '1/3'],
        ['leaveFeeOverdue', '2 週'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfMustTakeLeave(mustTakeLeaveValue: Truth): boolean | undefined {
  const value = mustTakeLeaveValue;
  return truthValue(value);
}

/**
 * 有應休學情形（第六十五條第一項）
 *
 * > 學生有下列情形之一者，應令其休學：一、自上課之日起，缺課之時數達該學期授課總時數三分之一。二、本校學生事務會議決議其必須辦理休學。三、超過經核准之註冊假期限，仍未完成註冊之程序。四、已註冊，而於加退選時間之後，仍未選課，或選課未足該學期應修之學分數。五、逾規定期限達二週，仍未繳清學分費。
 *
 * - 其餘 缺課.缺課時數 ≥ （缺課.授課總時數 × 休學缺課比例（1/3）） 或 休學.決議必須休學 或 休學.逾註冊假未註冊 或 （註冊.已註冊 且 休學.未選課或未選足） 或 註冊.學分費逾期日數 ≥ 休學欠費期限（2 週）
 *
 * undefined：無法判定。
 */
export function mustTakeLeave(input: Input): boolean | undefined {
  const absence = recordOf(input?.absence);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  const leave = recordOf(input?.leave);
  const affairsDecision = readBoolean(leave.affairsDecision);
  const registrationLeaveExceeded = readBoolean(leave.registrationLeaveExceeded);
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  const tooFewCourses = readBoolean(leave.tooFewCourses);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const mustTakeLeaveValue = computeMustTakeLeave(
    hours,
    hoursTaught_2,
    affairsDecision,
    registrationLeaveExceeded,
    registered,
    tooFewCourses,
    creditFeeOverdueDays,
  );
  return valueOfMustTakeLeave(mustTakeLeaveValue);
}

/** 有應休學情形：值與理由。 */
export function explainMustTakeLeave(input: Input): Result {
  const absence = recordOf(input?.absence);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  const leave = recordOf(input?.leave);
  const affairsDecision = readBoolean(leave.affairsDecision);
  const registrationLeaveExceeded = readBoolean(leave.registrationLeaveExceeded);
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  const tooFewCourses = readBoolean(leave.tooFewCourses);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const mustTakeLeaveValue = computeMustTakeLeave(
    hours,
    hoursTaught_2,
    affairsDecision,
    registrationLeaveExceeded,
    registered,
    tooFewCourses,
    creditFeeOverdueDays,
  );
  return resultOfMustTakeLeave(
    mustTakeLeaveValue,
    hours,
    hoursTaught_2,
    affairsDecision,
    registrationLeaveExceeded,
    registered,
    tooFewCourses,
    creditFeeOverdueDays,
  );
}

/** 年限已滿之退學：value */
const LEAVE_QUOTA_DISMISSAL_VALUE = /* @__PURE__ */ decided('value', '第六十六條第八款');

/** 年限已滿之退學：notApplicable */
const LEAVE_QUOTA_DISMISSAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十六條第八款');

/** 年限已滿之退學所讀的事實 */
const LEAVE_QUOTA_DISMISSAL_FACTS: readonly string[] = [
  '缺課.缺課時數',
  '缺課.授課總時數',
  '休學.決議必須休學',
  '休學.逾註冊假未註冊',
  '註冊.已註冊',
  '休學.未選課或未選足',
  '註冊.學分費逾期日數',
  '註冊.休學年限已滿',
];

function openLeaveQuotaDismissal(mustTakeLeaveValue: Truth, leaveQuotaUsed: Truth, mustTakeLeaveLack: Note): Decision {
  const inCase: Truth = and(mustTakeLeaveValue, leaveQuotaUsed);
  if (inCase === YES) return LEAVE_QUOTA_DISMISSAL_VALUE;
  if (inCase === NO) return LEAVE_QUOTA_DISMISSAL_NOT_APPLICABLE;
  return undeterminedEffect(
    '第六十六條第八款',
    allAnswers(answer(mustTakeLeaveValue, mustTakeLeaveLack), answer(leaveQuotaUsed, leaveQuotaUsed === UNKNOWN && '註冊.休學年限已滿')),
    LEAVE_QUOTA_DISMISSAL_FACTS,
  );
}

function decideLeaveQuotaDismissal(mustTakeLeaveValue: Truth, leaveQuotaUsed: Truth, mustTakeLeaveLack: Note): Decision {
  const inCase: Truth = and(mustTakeLeaveValue, leaveQuotaUsed);
  if (inCase === YES) return LEAVE_QUOTA_DISMISSAL_VALUE;
  if (inCase === NO) return LEAVE_QUOTA_DISMISSAL_NOT_APPLICABLE;
  return openLeaveQuotaDismissal(mustTakeLeaveValue, leaveQuotaUsed, mustTakeLeaveLack);
}

function resultOfLeaveQuotaDismissal(
  mustTakeLeaveValue: Truth,
  leaveQuotaUsed: Truth,
  mustTakeLeaveLack: Note,
  hours: number,
  hoursTaught_2: number,
  affairsDecision: Truth,
  registrationLeaveExceeded: Truth,
  registered: Truth,
  tooFewCourses: Truth,
  creditFeeOverdueDays: number,
): Result {
  return result(decideLeaveQuotaDismissal(mustTakeLeaveValue, leaveQuotaUsed, mustTakeLeaveLack), {
    text: '應依規定勒令休學，而其休學年限業已屆滿。',
    values: [
      ['hours', showNumber(hours, 1n, '小時')],
      ['hoursTaught', showNumber(hoursTaught_2, 1n, '小時')],
      ['affairsDecision', showTruth(affairsDecision)],
      ['registrationLeaveExceeded', showTruth(registrationLeaveExceeded)],
      ['registered', showTruth(registered)],
      ['tooFewCourses', showTruth(tooFewCourses)],
      ['creditFeeOverdueDays', showNumber(creditFeeOverdueDays, 1n, '日')],
      ['leaveQuotaUsed', showTruth(leaveQuotaUsed)],
      ['mustTakeLeave', showTruth(mustTakeLeaveValue)],
    ],
    caveats: [],
    effects: ['應令退學'],
  });
}

/**
 * 年限已滿之退學（第六十六條第八款）
 *
 * > 應依規定勒令休學，而其休學年限業已屆滿。
 *
 * - 當 有應休學情形 且 註冊.休學年限已滿
 * - 效果 應令退學
 */
export function leaveQuotaDismissal(input: Input): Decision {
  const absence = recordOf(input?.absence);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  const leave = recordOf(input?.leave);
  const affairsDecision = readBoolean(leave.affairsDecision);
  const registrationLeaveExceeded = readBoolean(leave.registrationLeaveExceeded);
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  const tooFewCourses = readBoolean(leave.tooFewCourses);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const mustTakeLeaveValue = computeMustTakeLeave(
    hours,
    hoursTaught_2,
    affairsDecision,
    registrationLeaveExceeded,
    registered,
    tooFewCourses,
    creditFeeOverdueDays,
  );
  const leaveQuotaUsed = readBoolean(registration.leaveQuotaUsed);
  const mustTakeLeaveLack =
    mustTakeLeaveValue === UNKNOWN
      ? lackOfMustTakeLeave(
          hours,
          hoursTaught_2,
          affairsDecision,
          registrationLeaveExceeded,
          registered,
          tooFewCourses,
          creditFeeOverdueDays,
        )
      : false;
  return decideLeaveQuotaDismissal(mustTakeLeaveValue, leaveQuotaUsed, mustTakeLeaveLack);
}

/** 年限已滿之退學：結果與理由。 */
export function explainLeaveQuotaDismissal(input: Input): Result {
  const absence = recordOf(input?.absence);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  const leave = recordOf(input?.leave);
  const affairsDecision = readBoolean(leave.affairsDecision);
  const registrationLeaveExceeded = readBoolean(leave.registrationLeaveExceeded);
  const registration = recordOf(input?.registration);
  const registered = readBoolean(registration.registered);
  const tooFewCourses = readBoolean(leave.tooFewCourses);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const mustTakeLeaveValue = computeMustTakeLeave(
    hours,
    hoursTaught_2,
    affairsDecision,
    registrationLeaveExceeded,
    registered,
    tooFewCourses,
    creditFeeOverdueDays,
  );
  const leaveQuotaUsed = readBoolean(registration.leaveQuotaUsed);
  const mustTakeLeaveLack =
    mustTakeLeaveValue === UNKNOWN
      ? lackOfMustTakeLeave(
          hours,
          hoursTaught_2,
          affairsDecision,
          registrationLeaveExceeded,
          registered,
          tooFewCourses,
          creditFeeOverdueDays,
        )
      : false;
  return resultOfLeaveQuotaDismissal(
    mustTakeLeaveValue,
    leaveQuotaUsed,
    mustTakeLeaveLack,
    hours,
    hoursTaught_2,
    affairsDecision,
    registrationLeaveExceeded,
    registered,
    tooFewCourses,
    creditFeeOverdueDays,
  );
}

/** 開除學籍之情形：value */
const EXPULSION_VALUE = /* @__PURE__ */ decided('value', '第六十七條');

/** 開除學籍之情形：notApplicable */
const EXPULSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六十七條');

/** 開除學籍之情形所讀的事實 */
const EXPULSION_FACTS: readonly string[] = ['學籍處分.證件偽造或變更', '學籍處分.試卷由他人代考', '學籍處分.受開除處分'];

function openExpulsion(forged: Truth, substitute: Truth, expulsionDecided: Truth): Decision {
  return undeterminedEffect(
    '第六十七條',
    anyAnswer(
      answer(forged, forged === UNKNOWN && '學籍處分.證件偽造或變更'),
      answer(substitute, substitute === UNKNOWN && '學籍處分.試卷由他人代考'),
      answer(expulsionDecided, expulsionDecided === UNKNOWN && '學籍處分.受開除處分'),
    ),
    EXPULSION_FACTS,
  );
}

function decideExpulsion(forged: Truth, substitute: Truth, expulsionDecided: Truth): Decision {
  const inCase: Truth = or(or(forged, substitute), expulsionDecided);
  if (inCase === YES) return EXPULSION_VALUE;
  if (inCase === NO) return EXPULSION_NOT_APPLICABLE;
  return openExpulsion(forged, substitute, expulsionDecided);
}

function resultOfExpulsion(forged: Truth, substitute: Truth, expulsionDecided: Truth): Result {
  return result(decideExpulsion(forged, substitute, expulsionDecided), {
    text: '學生有下列情形之一者，應開除其學籍：一、新生、轉學生繳交之證明文件，有偽造或變更之情事。二、入學以後，發現其入學考試之試卷出自他人之代考。三、在學期中，依學校學生獎懲規定受開除學籍之處分。',
    values: [
      ['forged', showTruth(forged)],
      ['substitute', showTruth(substitute)],
      ['expulsionDecided', showTruth(expulsionDecided)],
    ],
    caveats: [],
    effects: ['應開除學籍'],
  });
}

/**
 * 開除學籍之情形（第六十七條）
 *
 * > 學生有下列情形之一者，應開除其學籍：一、新生、轉學生繳交之證明文件，有偽造或變更之情事。二、入學以後，發現其入學考試之試卷出自他人之代考。三、在學期中，依學校學生獎懲規定受開除學籍之處分。
 *
 * - 當 學籍處分.證件偽造或變更 或 學籍處分.試卷由他人代考 或 學籍處分.受開除處分
 * - 效果 應開除學籍
 */
export function expulsion(input: Input): Decision {
  const standing = recordOf(input?.standing);
  const forged = readBoolean(standing.forged);
  const substitute = readBoolean(standing.substitute);
  const expulsionDecided = readBoolean(standing.expulsionDecided);
  return decideExpulsion(forged, substitute, expulsionDecided);
}

/** 開除學籍之情形：結果與理由。 */
export function explainExpulsion(input: Input): Result {
  const standing = recordOf(input?.standing);
  const forged = readBoolean(standing.forged);
  const substitute = readBoolean(standing.substitute);
  const expulsionDecided = readBoolean(standing.expulsionDecided);
  return resultOfExpulsion(forged, substitute, expulsionDecided);
}

/** 修業證明書：entitled */
const STUDY_CERTIFICATE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六十八條');

/** 修業證明書：notEntitled */
const STUDY_CERTIFICATE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六十八條');

/** 修業證明書所讀的事實 */
const STUDY_CERTIFICATE_FACTS: readonly string[] = ['學籍處分.離校原因', '學籍處分.在校學期數', '學籍處分.有成績', '學籍處分.學籍審核合格'];

function openStudyCertificate(departure: Departure | undefined, semesters: number, graded_2: Truth, recordApproved: Truth): Decision {
  return undeterminedPermission(
    '第六十八條',
    YES,
    allAnswers(
      answer(
        departure === 'voluntary' || departure === 'ordered' ? YES : departure === undefined ? UNKNOWN : NO,
        departure === undefined && '學籍處分.離校原因',
      ),
      answer(semesters >= 1 ? YES : semesters < 1 ? NO : UNKNOWN, semesters !== semesters && '學籍處分.在校學期數'),
      answer(graded_2, graded_2 === UNKNOWN && '學籍處分.有成績'),
      answer(recordApproved, recordApproved === UNKNOWN && '學籍處分.學籍審核合格'),
    ),
    STUDY_CERTIFICATE_FACTS,
  );
}

function decideStudyCertificate(departure: Departure | undefined, semesters: number, graded_2: Truth, recordApproved: Truth): Decision {
  const when: Truth = and(
    and(
      and(
        departure === 'voluntary' || departure === 'ordered' ? YES : departure === undefined ? UNKNOWN : NO,
        semesters >= 1 ? YES : semesters < 1 ? NO : UNKNOWN,
      ),
      graded_2,
    ),
    recordApproved,
  );
  if (when === YES) return STUDY_CERTIFICATE_ENTITLED;
  if (when === NO) return STUDY_CERTIFICATE_NOT_ENTITLED;
  return openStudyCertificate(departure, semesters, graded_2, recordApproved);
}

function resultOfStudyCertificate(departure: Departure | undefined, semesters: number, graded_2: Truth, recordApproved: Truth): Result {
  return result(decideStudyCertificate(departure, semesters, graded_2, recordApproved), {
    text: '自請退學與勒令退學之學生，在校修滿一學期以上而有成績，其學籍並經審核合格者，得發給修業證明書。但對開除學籍之學生，任何學籍證明文件均不發給。',
    values: [
      ['departure', showMember(departure, DEPARTURE_NAMES)],
      ['semesters', showNumber(semesters, 1n, '學期')],
      ['graded', showTruth(graded_2)],
      ['recordApproved', showTruth(recordApproved)],
      ['certificateDepartures', '自請退學、勒令退學'],
      ['certificateSemesters', '1 個學期'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 修業證明書（第六十八條）
 *
 * > 自請退學與勒令退學之學生，在校修滿一學期以上而有成績，其學籍並經審核合格者，得發給修業證明書。但對開除學籍之學生，任何學籍證明文件均不發給。
 *
 * - 當 學籍處分.離校原因 屬於 自請退學、勒令退學 且 學籍處分.在校學期數 ≥ 發證修業學期（1 個學期） 且 學籍處分.有成績 且 學籍處分.學籍審核合格
 * - 得 發給修業證明書
 */
export function studyCertificate(input: Input): Decision {
  const standing = recordOf(input?.standing);
  const departure = readDeparture(standing.departure);
  const semesters = integerOf(standing.semesters, 0, 20);
  const graded_2 = readBoolean(standing.graded);
  const recordApproved = readBoolean(standing.recordApproved);
  return decideStudyCertificate(departure, semesters, graded_2, recordApproved);
}

/** 修業證明書：結果與理由。 */
export function explainStudyCertificate(input: Input): Result {
  const standing = recordOf(input?.standing);
  const departure = readDeparture(standing.departure);
  const semesters = integerOf(standing.semesters, 0, 20);
  const graded_2 = readBoolean(standing.graded);
  const recordApproved = readBoolean(standing.recordApproved);
  return resultOfStudyCertificate(departure, semesters, graded_2, recordApproved);
}

/** 再行入學：entitled */
const READMISSION_ENTITLED = /* @__PURE__ */ decided('entitled', '第六十九條');

/** 再行入學：notEntitled */
const READMISSION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六十九條');

/** 再行入學所讀的事實 */
const READMISSION_FACTS: readonly string[] = ['轉學.經考試及格', '學籍處分.操行不及格勒令退學', '學籍處分.開除確定'];

function openReadmission(examPassed: Truth, conductDismissal: Truth, expulsionFinal: Truth): Decision {
  return undeterminedPermission(
    '第六十九條',
    YES,
    allAnswers(
      answer(examPassed, examPassed === UNKNOWN && '轉學.經考試及格'),
      answer(sameTruth(conductDismissal, NO), conductDismissal === UNKNOWN && '學籍處分.操行不及格勒令退學'),
      answer(sameTruth(expulsionFinal, NO), expulsionFinal === UNKNOWN && '學籍處分.開除確定'),
    ),
    READMISSION_FACTS,
  );
}

function decideReadmission(examPassed: Truth, conductDismissal: Truth, expulsionFinal: Truth): Decision {
  const when: Truth = and(and(examPassed, sameTruth(conductDismissal, NO)), sameTruth(expulsionFinal, NO));
  if (when === YES) return READMISSION_ENTITLED;
  if (when === NO) return READMISSION_NOT_ENTITLED;
  return openReadmission(examPassed, conductDismissal, expulsionFinal);
}

function resultOfReadmission(examPassed: Truth, conductDismissal: Truth, expulsionFinal: Truth): Result {
  return result(decideReadmission(examPassed, conductDismissal, expulsionFinal), {
    text: '退學之學生，得依其資格參加轉學考試，經考試及格，再行入學。但因操行成績不及格而勒令退學，或經開除學籍確定者，不得再行入學。',
    values: [
      ['examPassed', showTruth(examPassed)],
      ['conductDismissal', showTruth(conductDismissal)],
      ['expulsionFinal', showTruth(expulsionFinal)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 再行入學（第六十九條）
 *
 * > 退學之學生，得依其資格參加轉學考試，經考試及格，再行入學。但因操行成績不及格而勒令退學，或經開除學籍確定者，不得再行入學。
 *
 * - 當 轉學.經考試及格 且 學籍處分.操行不及格勒令退學 = 否 且 學籍處分.開除確定 = 否
 * - 得 再行入學
 */
export function readmission(input: Input): Decision {
  const transfer = recordOf(input?.transfer);
  const examPassed = readBoolean(transfer.examPassed);
  const standing = recordOf(input?.standing);
  const conductDismissal = readBoolean(standing.conductDismissal);
  const expulsionFinal = readBoolean(standing.expulsionFinal);
  return decideReadmission(examPassed, conductDismissal, expulsionFinal);
}

/** 再行入學：結果與理由。 */
export function explainReadmission(input: Input): Result {
  const transfer = recordOf(input?.transfer);
  const examPassed = readBoolean(transfer.examPassed);
  const standing = recordOf(input?.standing);
  const conductDismissal = readBoolean(standing.conductDismissal);
  const expulsionFinal = readBoolean(standing.expulsionFinal);
  return resultOfReadmission(examPassed, conductDismissal, expulsionFinal);
}

/** 申訴期間之肄業：entitled */
const STUDY_DURING_APPEAL_ENTITLED = /* @__PURE__ */ decided('entitled', '第七十條第一項');

/** 申訴期間之肄業：notEntitled */
const STUDY_DURING_APPEAL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七十條第一項');

/** 申訴期間之肄業所讀的事實 */
const STUDY_DURING_APPEAL_FACTS: readonly string[] = ['申訴.已提出', '申訴.結果已確定', '申訴.在校生'];

function openStudyDuringAppeal(filed: Truth, decided_2: Truth, enrolled: Truth): Decision {
  return undeterminedPermission(
    '第七十條第一項',
    YES,
    allAnswers(
      answer(filed, filed === UNKNOWN && '申訴.已提出'),
      answer(sameTruth(decided_2, NO), decided_2 === UNKNOWN && '申訴.結果已確定'),
      answer(enrolled, enrolled === UNKNOWN && '申訴.在校生'),
    ),
    STUDY_DURING_APPEAL_FACTS,
  );
}

function decideStudyDuringAppeal(filed: Truth, decided_2: Truth, enrolled: Truth): Decision {
  const when: Truth = and(and(filed, sameTruth(decided_2, NO)), enrolled);
  if (when === YES) return STUDY_DURING_APPEAL_ENTITLED;
  if (when === NO) return STUDY_DURING_APPEAL_NOT_ENTITLED;
  return openStudyDuringAppeal(filed, decided_2, enrolled);
}

function resultOfStudyDuringAppeal(filed: Truth, decided_2: Truth, enrolled: Truth): Result {
  return result(decideStudyDuringAppeal(filed, decided_2, enrolled), {
    text: '依規定應予退學或開除學籍之學生，依本校學生申訴處理辦法申訴者，在申訴結果確定之前，不因其申訴而停止執行原處分。但在校生得繼續於校內肄業。',
    values: [
      ['filed', showTruth(filed)],
      ['decided', showTruth(decided_2)],
      ['enrolled', showTruth(enrolled)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 申訴期間之肄業（第七十條第一項）
 *
 * > 依規定應予退學或開除學籍之學生，依本校學生申訴處理辦法申訴者，在申訴結果確定之前，不因其申訴而停止執行原處分。但在校生得繼續於校內肄業。
 *
 * - 當 申訴.已提出 且 申訴.結果已確定 = 否 且 申訴.在校生
 * - 得 繼續於校內肄業
 */
export function studyDuringAppeal(input: Input): Decision {
  const appeal = recordOf(input?.appeal);
  const filed = readBoolean(appeal.filed);
  const decided_2 = readBoolean(appeal.decided);
  const enrolled = readBoolean(appeal.enrolled);
  return decideStudyDuringAppeal(filed, decided_2, enrolled);
}

/** 申訴期間之肄業：結果與理由。 */
export function explainStudyDuringAppeal(input: Input): Result {
  const appeal = recordOf(input?.appeal);
  const filed = readBoolean(appeal.filed);
  const decided_2 = readBoolean(appeal.decided);
  const enrolled = readBoolean(appeal.enrolled);
  return resultOfStudyDuringAppeal(filed, decided_2, enrolled);
}

/** 申訴不停止執行：value */
const NO_SUSPENSION_VALUE = /* @__PURE__ */ decided('value', '第七十條第一項');

/** 申訴不停止執行：notApplicable */
const NO_SUSPENSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十條第一項');

/** 申訴不停止執行所讀的事實 */
const NO_SUSPENSION_FACTS: readonly string[] = ['申訴.已提出', '申訴.結果已確定'];

function openNoSuspension(filed: Truth, decided_2: Truth): Decision {
  return undeterminedEffect(
    '第七十條第一項',
    allAnswers(
      answer(filed, filed === UNKNOWN && '申訴.已提出'),
      answer(sameTruth(decided_2, NO), decided_2 === UNKNOWN && '申訴.結果已確定'),
    ),
    NO_SUSPENSION_FACTS,
  );
}

function decideNoSuspension(filed: Truth, decided_2: Truth): Decision {
  const inCase: Truth = and(filed, sameTruth(decided_2, NO));
  if (inCase === YES) return NO_SUSPENSION_VALUE;
  if (inCase === NO) return NO_SUSPENSION_NOT_APPLICABLE;
  return openNoSuspension(filed, decided_2);
}

function resultOfNoSuspension(filed: Truth, decided_2: Truth): Result {
  return result(decideNoSuspension(filed, decided_2), {
    text: '依規定應予退學或開除學籍之學生，依本校學生申訴處理辦法申訴者，在申訴結果確定之前，不因其申訴而停止執行原處分。但在校生得繼續於校內肄業。',
    values: [
      ['filed', showTruth(filed)],
      ['decided', showTruth(decided_2)],
    ],
    caveats: [],
    effects: ['不停止執行原處分'],
  });
}

/**
 * 申訴不停止執行（第七十條第一項）
 *
 * > 依規定應予退學或開除學籍之學生，依本校學生申訴處理辦法申訴者，在申訴結果確定之前，不因其申訴而停止執行原處分。但在校生得繼續於校內肄業。
 *
 * - 當 申訴.已提出 且 申訴.結果已確定 = 否
 * - 效果 不停止執行原處分
 */
export function noSuspension(input: Input): Decision {
  const appeal = recordOf(input?.appeal);
  const filed = readBoolean(appeal.filed);
  const decided_2 = readBoolean(appeal.decided);
  return decideNoSuspension(filed, decided_2);
}

/** 申訴不停止執行：結果與理由。 */
export function explainNoSuspension(input: Input): Result {
  const appeal = recordOf(input?.appeal);
  const filed = readBoolean(appeal.filed);
  const decided_2 = readBoolean(appeal.decided);
  return resultOfNoSuspension(filed, decided_2);
}

/** 學士班畢業：notApplicable */
const GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十一條');

/** 學士班畢業：entitled */
const GRADUATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第七十一條');

/** 學士班畢業：notEntitled */
const GRADUATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七十一條');

/** 學士班畢業所讀的事實 */
const GRADUATION_FACTS: readonly string[] = ['學生.學制', '學生.修業年數', '畢業.修滿科目學分', '畢業.完成畢業條件', '畢業.成績及格'];

function openGraduation(
  programme: Programme | undefined,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Decision {
  return undeterminedPermission(
    '第七十一條',
    answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(yearsDone >= 40 ? YES : yearsDone < 40 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
      answer(coursesCompleted, coursesCompleted === UNKNOWN && '畢業.修滿科目學分'),
      answer(conditionsMet, conditionsMet === UNKNOWN && '畢業.完成畢業條件'),
      answer(gradesPassed, gradesPassed === UNKNOWN && '畢業.成績及格'),
    ),
    GRADUATION_FACTS,
  );
}

function decideGraduation(
  programme: Programme | undefined,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Decision {
  const inCase: Truth = programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATION_NOT_APPLICABLE;
  const when: Truth = and(and(and(yearsDone >= 40 ? YES : yearsDone < 40 ? NO : UNKNOWN, coursesCompleted), conditionsMet), gradesPassed);
  if (inCase === YES && when === YES) return GRADUATION_ENTITLED;
  if (inCase === YES && when === NO) return GRADUATION_NOT_ENTITLED;
  return openGraduation(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

const GRADUATION_COURSES_COMPLETED_PARTS: PartedFact = ['畢業.修滿科目學分', 'graduation', 'coursesCompleted', [true, false]];

const GRADUATION_GRADES_PASSED_PARTS: PartedFact = ['畢業.成績及格', 'graduation', 'gradesPassed', [true, false]];

function resultOfGraduation(
  programme: Programme | undefined,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Result {
  return result(decideGraduation(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed), {
    text: '學生修業期滿，已修滿本校規定之年限與各學系規定之科目及學分，並已完成學系規定之畢業條件，且成績及格者，准其畢業。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearsDone', showNumber(yearsDone, 10n, '年')],
      ['coursesCompleted', showTruth(coursesCompleted)],
      ['conditionsMet', showTruth(conditionsMet)],
      ['gradesPassed', showTruth(gradesPassed)],
      ['bachelorYears', '4 年'],
    ],
    caveats: ['各學系得另訂「學士班畢業」（限更嚴），未計入本結果'],
    effects: [],
  });
}

/**
 * 學士班畢業（第七十一條）
 *
 * > 學生修業期滿，已修滿本校規定之年限與各學系規定之科目及學分，並已完成學系規定之畢業條件，且成績及格者，准其畢業。
 *
 * - 適用 學生.學制 = 學士班
 * - 當 學生.修業年數 ≥ 學士班修業年限（4 年） 且 畢業.修滿科目學分 且 畢業.完成畢業條件 且 畢業.成績及格
 * - 始得 畢業
 */
export function graduation_2(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return decideGraduation(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

/** 學士班畢業：結果與理由。 */
export function explainGraduation(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return resultOfGraduation(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

function conditionInCases_5(yearsDone: number, departmentExtensionDecision: Truth, departmentExtraYears: number): Truth {
  const holds: Truth =
    yearsDone >= 10 * limitOfYearsBeforeExtension(departmentExtensionDecision, departmentExtraYears)
      ? YES
      : yearsDone < 10 * limitOfYearsBeforeExtension(departmentExtensionDecision, departmentExtraYears)
        ? NO
        : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>(
        [limitsOfYearsBeforeExtension(departmentExtensionDecision, departmentExtraYears) ?? [NaN]],
        (yearsBeforeExtensionCase: number) =>
          yearsDone >= 10 * yearsBeforeExtensionCase ? YES : yearsDone < 10 * yearsBeforeExtensionCase ? NO : UNKNOWN,
      );
}

function condition(yearsDone: number, departmentExtensionDecision: Truth, departmentExtraYears: number): Truth {
  return conditionInCases_5(yearsDone, departmentExtensionDecision, departmentExtraYears);
}

function conditionWhileOpen(departmentExtensionDecision: Truth, yearsDone: number, departmentExtraYears: number): Truth {
  if (departmentExtensionDecision === UNKNOWN)
    return agree(condition(yearsDone, NO, NaN), agree(condition(yearsDone, YES, 1), condition(yearsDone, YES, 2)));
  if (departmentExtensionDecision === YES && departmentExtraYears !== departmentExtraYears)
    return agree(condition(yearsDone, YES, 1), condition(yearsDone, YES, 2));
  return condition(yearsDone, departmentExtensionDecision, departmentExtraYears);
}

/** 學系所定年限之修業：notApplicable */
const EXTENDED_DEPARTMENT_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十一條');

/** 學系所定年限之修業：entitled */
const EXTENDED_DEPARTMENT_YEARS_ENTITLED = /* @__PURE__ */ decided('entitled', '第七十一條');

/** 學系所定年限之修業：notEntitled */
const EXTENDED_DEPARTMENT_YEARS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七十一條');

/** 學系所定年限之修業所讀的事實 */
const EXTENDED_DEPARTMENT_YEARS_FACTS: readonly string[] = ['學生.學制', '學生.修業年數'];

function condition_2(yearsDone: number, departmentExtensionDecision: Truth, departmentExtraYears: number): Truth {
  return yearsDone >= 10 * limitOfYearsBeforeExtension(departmentExtensionDecision, departmentExtraYears)
    ? YES
    : yearsDone < 10 * limitOfYearsBeforeExtension(departmentExtensionDecision, departmentExtraYears)
      ? NO
      : UNKNOWN;
}

function conditionWhileOpen_2(departmentExtensionDecision: Truth, yearsDone: number, departmentExtraYears: number): Truth {
  if (departmentExtensionDecision === UNKNOWN)
    return agree(condition_2(yearsDone, NO, NaN), agree(condition_2(yearsDone, YES, 1), condition_2(yearsDone, YES, 2)));
  if (departmentExtensionDecision === YES && departmentExtraYears !== departmentExtraYears)
    return agree(condition_2(yearsDone, YES, 1), condition_2(yearsDone, YES, 2));
  return condition_2(yearsDone, departmentExtensionDecision, departmentExtraYears);
}

function openExtendedDepartmentYears(
  programme: Programme | undefined,
  departmentExtensionDecision: Truth,
  yearsDone: number,
  departmentExtraYears: number,
): Decision {
  const inCase: Truth = programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EXTENDED_DEPARTMENT_YEARS_NOT_APPLICABLE;
  const when: Truth = conditionWhileOpen(departmentExtensionDecision, yearsDone, departmentExtraYears);
  if (inCase === YES && when === YES) return EXTENDED_DEPARTMENT_YEARS_ENTITLED;
  if (inCase === YES && when === NO) return EXTENDED_DEPARTMENT_YEARS_NOT_ENTITLED;
  return undeterminedPermission(
    '第七十一條',
    answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    answer(
      conditionWhileOpen(departmentExtensionDecision, yearsDone, departmentExtraYears),
      yearsDone !== yearsDone && '學生.修業年數',
      lackOfLimitYearsBeforeExtension(departmentExtensionDecision, departmentExtraYears),
    ),
    EXTENDED_DEPARTMENT_YEARS_FACTS,
  );
}

function decideExtendedDepartmentYears(
  programme: Programme | undefined,
  departmentExtensionDecision: Truth,
  yearsDone: number,
  departmentExtraYears: number,
): Decision {
  const inCase: Truth = programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EXTENDED_DEPARTMENT_YEARS_NOT_APPLICABLE;
  const when: Truth = conditionWhileOpen_2(departmentExtensionDecision, yearsDone, departmentExtraYears);
  if (inCase === YES && when === YES) return EXTENDED_DEPARTMENT_YEARS_ENTITLED;
  if (inCase === YES && when === NO) return EXTENDED_DEPARTMENT_YEARS_NOT_ENTITLED;
  return openExtendedDepartmentYears(programme, departmentExtensionDecision, yearsDone, departmentExtraYears);
}

function difference_40(input: Input): number | null | undefined {
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  const student = recordOf(input?.student);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const isOpen: boolean =
    departmentExtensionDecision === UNKNOWN || (departmentExtensionDecision === YES && departmentExtraYears !== departmentExtraYears);
  if (isOpen) return undefined;
  const value = yearsDone - 10 * limitOfYearsBeforeExtension(departmentExtensionDecision, departmentExtraYears);
  return value === value
    ? value
    : lacking(
          yearsDone !== yearsDone && '學生.修業年數',
          lackOfLimitYearsBeforeExtension(departmentExtensionDecision, departmentExtraYears),
        ).missing.length > 0
      ? undefined
      : null;
}

const STUDENT_YEARS_DONE_PARTS_2: PartedFact = [
  '學生.修業年數',
  'student',
  'yearsDone',
  { low: 0, high: 200, scale: 10, starts: [0], turns: [[difference_40, '<']] },
];

const EXTENDED_DEPARTMENT_YEARS_PARTS: Parts = {
  order: EXTENDED_DEPARTMENT_YEARS_FACTS,
  deciding: [STUDENT_YEARS_DONE_PARTS_2],
  others: [STUDENT_PROGRAMME_PARTS, DEPARTMENT_EXTENSION_DECISION_PARTS],
};

function givenExtendedDepartmentYears(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  return decideExtendedDepartmentYears(programme, departmentExtensionDecision, yearsDone, departmentExtraYears);
}

function resultOfExtendedDepartmentYears(
  programme: Programme | undefined,
  departmentExtensionDecision: Truth,
  yearsDone: number,
  departmentExtraYears: number,
  input: Input,
): Result {
  return result(
    settled(
      decideExtendedDepartmentYears(programme, departmentExtensionDecision, yearsDone, departmentExtraYears),
      givenExtendedDepartmentYears,
      input,
      EXTENDED_DEPARTMENT_YEARS_PARTS,
    ),
    {
      text: '學生修業期滿，已修滿本校規定之年限與各學系規定之科目及學分，並已完成學系規定之畢業條件，且成績及格者，准其畢業。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearsDone', showNumber(yearsDone, 10n, '年')],
        ['departmentExtension', departmentExtensionDecision === UNKNOWN ? '未決' : departmentExtensionDecision === YES ? '准' : '不准'],
        ['departmentExtraYears', departmentExtensionDecision === YES ? showNumber(departmentExtraYears, 1n, '年') : undefined],
        ['yearsBeforeExtension', '4 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 學系所定年限之修業（第七十一條）
 *
 * > 學生修業期滿，已修滿本校規定之年限與各學系規定之科目及學分，並已完成學系規定之畢業條件，且成績及格者，准其畢業。
 *
 * - 適用 學生.學制 = 學士班
 * - 當 學生.修業年數 ≥ （延長前年限（4 年）；學系延長修業年限 准則 原值 ＋ 學系延長修業年限 核定數）
 * - 始得 畢業
 */
export function extendedDepartmentYears(input: Input): Decision {
  return settled(givenExtendedDepartmentYears(input), givenExtendedDepartmentYears, input, EXTENDED_DEPARTMENT_YEARS_PARTS);
}

/** 學系所定年限之修業：結果與理由。 */
export function explainExtendedDepartmentYears(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  return resultOfExtendedDepartmentYears(programme, departmentExtensionDecision, yearsDone, departmentExtraYears, input);
}

/** 學士班准予畢業：notApplicable */
const BACHELOR_GRADUATED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十一條');

/** 學士班准予畢業：entitled */
const BACHELOR_GRADUATED_ENTITLED = /* @__PURE__ */ decided('entitled', '第七十一條');

/** 學士班准予畢業：notEntitled */
const BACHELOR_GRADUATED_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七十一條');

/** 學士班准予畢業：conflict */
const BACHELOR_GRADUATED_CONFLICT = /* @__PURE__ */ decided('conflict', '第七十一條');

/** 學士班准予畢業所讀的事實 */
const BACHELOR_GRADUATED_FACTS: readonly string[] = [
  '學生.學制',
  '畢業.已修學分',
  '入學.境外同級學校畢業',
  '入學.相當畢業年級',
  '畢業.完成畢業條件',
  '畢業.必修不及格科數',
  '學生.修業年數',
  '畢業.修滿科目學分',
  '畢業.成績及格',
];

function decideBachelorGraduated(
  programme: Programme | undefined,
  credits_3: number,
  requiredCreditsValue: number,
  conditionsMet: Truth,
  requiredCreditsReach: readonly number[] | undefined,
  requiredCreditsLack: Note,
  input: Input,
  requiredFailed: number,
  yearsDone: number,
  coursesCompleted: Truth,
  gradesPassed: Truth,
  departmentExtensionDecision: Truth,
  departmentExtraYears: number,
): Decision {
  const inCase: Truth = programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return BACHELOR_GRADUATED_NOT_APPLICABLE;
  const required1 = settled(
    decideBachelorGraduation(programme, credits_3, requiredCreditsValue, conditionsMet, requiredCreditsReach, requiredCreditsLack),
    givenBachelorGraduation,
    input,
    BACHELOR_GRADUATION_PARTS,
  );
  const required2 = decideRequiredPassed(requiredFailed);
  const required3 = decideGraduation(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
  const required4 = settled(
    decideExtendedDepartmentYears(programme, departmentExtensionDecision, yearsDone, departmentExtraYears),
    givenExtendedDepartmentYears,
    input,
    EXTENDED_DEPARTMENT_YEARS_PARTS,
  );
  const reach: number = reachTogether(
    reachTogether(reachTogether(reachOf(required1), reachOf(required2)), reachOf(required3)),
    reachOf(required4),
  );
  if (inCase === YES && reach === FULFILLED) return BACHELOR_GRADUATED_ENTITLED;
  if (inCase === YES && reach === FAILED) return BACHELOR_GRADUATED_NOT_ENTITLED;
  if (inCase === YES && reach === CONFLICTING) return BACHELOR_GRADUATED_CONFLICT;
  return undeterminedConclusion(
    '第七十一條',
    answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    reach,
    [required1, required2, required3, required4],
    BACHELOR_GRADUATED_FACTS,
  );
}

const STUDENT_YEARS_DONE_PARTS_3: PartedFact = [
  '學生.修業年數',
  'student',
  'yearsDone',
  { low: 0, high: 200, scale: 10, starts: [0, 40], turns: [[difference_40, '<']] },
];

const BACHELOR_GRADUATED_PARTS: Parts = {
  order: BACHELOR_GRADUATED_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS, GRADUATION_CONDITIONS_MET_PARTS, GRADUATION_CREDITS_PARTS, STUDENT_YEARS_DONE_PARTS_3],
  others: [
    ADMISSION_FOREIGN_HIGH_SCHOOL_PARTS,
    ADMISSION_EQUIVALENT_YEAR_PARTS,
    GRADUATION_REQUIRED_FAILED_PARTS,
    GRADUATION_COURSES_COMPLETED_PARTS,
    GRADUATION_GRADES_PASSED_PARTS,
    DEPARTMENT_EXTENSION_DECISION_PARTS,
  ],
};

function givenBachelorGraduated(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const admission = recordOf(input?.admission);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const requiredCreditsReach =
    requiredCreditsValue !== requiredCreditsValue ? reachOfRequiredCredits(foreignHighSchool, equivalentYear) : undefined;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(foreignHighSchool, equivalentYear) : false;
  const requiredFailed = integerOf(graduation.requiredFailed, 0, 60);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  return decideBachelorGraduated(
    programme,
    credits_3,
    requiredCreditsValue,
    conditionsMet,
    requiredCreditsReach,
    requiredCreditsLack,
    AS_GIVEN,
    requiredFailed,
    yearsDone,
    coursesCompleted,
    gradesPassed,
    departmentExtensionDecision,
    departmentExtraYears,
  );
}

function resultOfBachelorGraduated(
  programme: Programme | undefined,
  credits_3: number,
  requiredCreditsValue: number,
  conditionsMet: Truth,
  requiredCreditsReach: readonly number[] | undefined,
  requiredCreditsLack: Note,
  input: Input,
  requiredFailed: number,
  yearsDone: number,
  coursesCompleted: Truth,
  gradesPassed: Truth,
  departmentExtensionDecision: Truth,
  departmentExtraYears: number,
  foreignHighSchool: Truth,
  equivalentYear: number,
): Result {
  return conclusionResult(
    settled(
      decideBachelorGraduated(
        programme,
        credits_3,
        requiredCreditsValue,
        conditionsMet,
        requiredCreditsReach,
        requiredCreditsLack,
        input,
        requiredFailed,
        yearsDone,
        coursesCompleted,
        gradesPassed,
        departmentExtensionDecision,
        departmentExtraYears,
      ),
      givenBachelorGraduated,
      input,
      BACHELOR_GRADUATED_PARTS,
    ),
    {
      text: '學生修業期滿，已修滿本校規定之年限與各學系規定之科目及學分，並已完成學系規定之畢業條件，且成績及格者，准其畢業。',
      values: [['programme', showMember(programme, PROGRAMME_NAMES)]],
      caveats: ['各學系得另訂「學士班畢業學分」（限更嚴），未計入本結果', '各學系得另訂「學士班畢業」（限更嚴），未計入本結果'],
      effects: [],
    },
    [
      {
        name: '學士班畢業學分與條件',
        result: resultOfBachelorGraduation(
          programme,
          credits_3,
          requiredCreditsValue,
          conditionsMet,
          requiredCreditsReach,
          requiredCreditsLack,
          input,
          foreignHighSchool,
          equivalentYear,
        ),
      },
      { name: '必修科目及格', result: resultOfRequiredPassed(requiredFailed) },
      { name: '學士班畢業', result: resultOfGraduation(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed) },
      {
        name: '學系所定年限之修業',
        result: resultOfExtendedDepartmentYears(programme, departmentExtensionDecision, yearsDone, departmentExtraYears, input),
      },
    ],
    [],
  );
}

/**
 * 學士班准予畢業（第七十一條）
 *
 * > 學生修業期滿，已修滿本校規定之年限與各學系規定之科目及學分，並已完成學系規定之畢業條件，且成績及格者，准其畢業。
 *
 * - 適用 學生.學制 = 學士班
 * - 須 學士班畢業學分與條件、必修科目及格、學士班畢業、學系所定年限之修業
 */
export function bachelorGraduated(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const admission = recordOf(input?.admission);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const requiredCreditsReach =
    requiredCreditsValue !== requiredCreditsValue ? reachOfRequiredCredits(foreignHighSchool, equivalentYear) : undefined;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(foreignHighSchool, equivalentYear) : false;
  const requiredFailed = integerOf(graduation.requiredFailed, 0, 60);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  return settled(
    decideBachelorGraduated(
      programme,
      credits_3,
      requiredCreditsValue,
      conditionsMet,
      requiredCreditsReach,
      requiredCreditsLack,
      input,
      requiredFailed,
      yearsDone,
      coursesCompleted,
      gradesPassed,
      departmentExtensionDecision,
      departmentExtraYears,
    ),
    givenBachelorGraduated,
    input,
    BACHELOR_GRADUATED_PARTS,
  );
}

/** 學士班准予畢業：結果與理由。 */
export function explainBachelorGraduated(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const admission = recordOf(input?.admission);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const requiredCreditsReach =
    requiredCreditsValue !== requiredCreditsValue ? reachOfRequiredCredits(foreignHighSchool, equivalentYear) : undefined;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(foreignHighSchool, equivalentYear) : false;
  const requiredFailed = integerOf(graduation.requiredFailed, 0, 60);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  return resultOfBachelorGraduated(
    programme,
    credits_3,
    requiredCreditsValue,
    conditionsMet,
    requiredCreditsReach,
    requiredCreditsLack,
    input,
    requiredFailed,
    yearsDone,
    coursesCompleted,
    gradesPassed,
    departmentExtensionDecision,
    departmentExtraYears,
    foreignHighSchool,
    equivalentYear,
  );
}

/** 進修學士班跨學制選課：notApplicable */
const EVENING_CROSS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十六條第一項');

/** 進修學士班跨學制選課：entitled */
const EVENING_CROSS_ENTITLED = /* @__PURE__ */ decided('entitled', '第七十六條第一項');

/** 進修學士班跨學制選課：notEntitled */
const EVENING_CROSS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七十六條第一項');

/** 進修學士班跨學制選課所讀的事實 */
const EVENING_CROSS_FACTS: readonly string[] = ['學生.學制', '跨選.課程有缺額', '跨選.事由', '跨選.申請核可'];

function openEveningCross(
  programme: Programme | undefined,
  vacancy: Truth,
  reason_3: CrossProgrammeReason | undefined,
  applicationApproved: Truth,
): Decision {
  return undeterminedPermission(
    '第七十六條第一項',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(vacancy, vacancy === UNKNOWN && '跨選.課程有缺額'),
      anyAnswer(
        answer(
          reason_3 === 'courseCancelled' || reason_3 === 'timeClash' || reason_3 === 'interest'
            ? YES
            : reason_3 === undefined
              ? UNKNOWN
              : NO,
          reason_3 === undefined && '跨選.事由',
        ),
        allAnswers(
          answer(reason_3 === 'retake' ? YES : reason_3 === undefined ? UNKNOWN : NO, reason_3 === undefined && '跨選.事由'),
          answer(applicationApproved, applicationApproved === UNKNOWN && '跨選.申請核可'),
        ),
      ),
    ),
    EVENING_CROSS_FACTS,
  );
}

function decideEveningCross(
  programme: Programme | undefined,
  vacancy: Truth,
  reason_3: CrossProgrammeReason | undefined,
  applicationApproved: Truth,
): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_CROSS_NOT_APPLICABLE;
  const when: Truth = and(
    vacancy,
    or(
      reason_3 === 'courseCancelled' || reason_3 === 'timeClash' || reason_3 === 'interest' ? YES : reason_3 === undefined ? UNKNOWN : NO,
      and(reason_3 === 'retake' ? YES : reason_3 === undefined ? UNKNOWN : NO, applicationApproved),
    ),
  );
  if (inCase === YES && when === YES) return EVENING_CROSS_ENTITLED;
  if (inCase === YES && when === NO) return EVENING_CROSS_NOT_ENTITLED;
  return openEveningCross(programme, vacancy, reason_3, applicationApproved);
}

const CROSS_ENROLMENT_REASON_PARTS_3: PartedFact = [
  '跨選.事由',
  'crossEnrolment',
  'reason',
  ['retake', 'courseCancelled', 'undergraduateMakeUp'],
];

const EVENING_CROSS_PARTS: Parts = {
  order: EVENING_CROSS_FACTS,
  deciding: [CROSS_ENROLMENT_REASON_PARTS_3],
  others: [STUDENT_PROGRAMME_PARTS, CROSS_ENROLMENT_VACANCY_PARTS, CROSS_ENROLMENT_APPLICATION_APPROVED_PARTS],
};

function givenEveningCross(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  return decideEveningCross(programme, vacancy, reason_3, applicationApproved);
}

function resultOfEveningCross(
  programme: Programme | undefined,
  vacancy: Truth,
  reason_3: CrossProgrammeReason | undefined,
  applicationApproved: Truth,
  input: Input,
): Result {
  return result(
    settled(decideEveningCross(programme, vacancy, reason_3, applicationApproved), givenEveningCross, input, EVENING_CROSS_PARTS),
    {
      text: '學生應選修本學制所開之課程，並於本學制之時段上課，不得前往其他學制就讀。但日間部學士班之該課程尚有缺額，且合於下列情形之一者，得辦理跨學制選課：一、應屆畢業生有重（補）修學分之必要，並經申請核可。二、所選之課程，因選課人數不足而無法開課，為該課程之原選課學生。三、輔系或雙主修之學生，有衝堂之情形。四、跨領域或興趣之選課，與畢業學分無關。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['vacancy', showTruth(vacancy)],
        ['reason', showMember(reason_3, CROSS_PROGRAMME_REASON_NAMES)],
        ['applicationApproved', showTruth(applicationApproved)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 進修學士班跨學制選課（第七十六條第一項）
 *
 * > 學生應選修本學制所開之課程，並於本學制之時段上課，不得前往其他學制就讀。但日間部學士班之該課程尚有缺額，且合於下列情形之一者，得辦理跨學制選課：一、應屆畢業生有重（補）修學分之必要，並經申請核可。二、所選之課程，因選課人數不足而無法開課，為該課程之原選課學生。三、輔系或雙主修之學生，有衝堂之情形。四、跨領域或興趣之選課，與畢業學分無關。
 *
 * - 適用 學生.學制 = 進修學士班
 * - 當 跨選.課程有缺額 且 （跨選.事由 屬於 原選課程未開、輔系或雙主修衝堂、跨領域或興趣 或 （跨選.事由 = 重補修學分 且 跨選.申請核可））
 * - 得 選修日間部學士班之該課程
 */
export function eveningCross(input: Input): Decision {
  return settled(givenEveningCross(input), givenEveningCross, input, EVENING_CROSS_PARTS);
}

/** 進修學士班跨學制選課：結果與理由。 */
export function explainEveningCross(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  return resultOfEveningCross(programme, vacancy, reason_3, applicationApproved, input);
}

/** 進修學士班跨選學分：notApplicable */
const EVENING_CROSS_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十六條第二項');

/** 進修學士班跨選學分：met */
const EVENING_CROSS_CREDITS_MET = /* @__PURE__ */ decided('met', '第七十六條第二項');

/** 進修學士班跨選學分：violated */
const EVENING_CROSS_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第七十六條第二項');

/** 進修學士班跨選學分所讀的事實 */
const EVENING_CROSS_CREDITS_FACTS: readonly string[] = ['學生.學制', '選課.跨學制學分', '選課.本學制學分'];

function openEveningCrossCredits(programme: Programme | undefined, crossCredits: number, ownCredits: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_CROSS_CREDITS_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_17(crossCredits, ownCredits);
  if (inCase === YES && must === YES) return EVENING_CROSS_CREDITS_MET;
  if (inCase === YES && must === NO) return EVENING_CROSS_CREDITS_VIOLATED;
  return undeterminedDuty(
    '第七十六條第二項',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    answer(
      holdsAtEnds_17(crossCredits, ownCredits),
      crossCredits !== crossCredits && '選課.跨學制學分',
      ownCredits !== ownCredits && '選課.本學制學分',
    ),
    YES,
    EVENING_CROSS_CREDITS_FACTS,
  );
}

function decideEveningCrossCredits(programme: Programme | undefined, crossCredits: number, ownCredits: number): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_CROSS_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && 3 * crossCredits <= ownCredits) return EVENING_CROSS_CREDITS_MET;
  if (inCase === YES && 3 * crossCredits > ownCredits) return EVENING_CROSS_CREDITS_VIOLATED;
  return openEveningCrossCredits(programme, crossCredits, ownCredits);
}

function resultOfEveningCrossCredits(programme: Programme | undefined, crossCredits: number, ownCredits: number): Result {
  return result(decideEveningCrossCredits(programme, crossCredits, ownCredits), {
    text: '跨學制選修之學分數，不得超過該學期在本學制修習學分總數之三分之一；其費用，均按所修課程學制之收費標準繳納。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['crossCredits', showNumber(crossCredits, 1n, '學分')],
      ['ownCredits', showNumber(ownCredits, 1n, '學分')],
      ['eveningCrossMaximum', '1/3'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修學士班跨選學分（第七十六條第二項）
 *
 * > 跨學制選修之學分數，不得超過該學期在本學制修習學分總數之三分之一；其費用，均按所修課程學制之收費標準繳納。
 *
 * - 適用 學生.學制 = 進修學士班
 * - 應 選課.跨學制學分 ≤ （選課.本學制學分 × 進修學士班跨選上限（1/3））
 */
export function eveningCrossCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const enrolment = recordOf(input?.enrolment);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  return decideEveningCrossCredits(programme, crossCredits, ownCredits);
}

/** 進修學士班跨選學分：結果與理由。 */
export function explainEveningCrossCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const enrolment = recordOf(input?.enrolment);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  return resultOfEveningCrossCredits(programme, crossCredits, ownCredits);
}

/** 進修學士班畢業學分與條件：notApplicable */
const EVENING_GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十八條');

/** 進修學士班畢業學分與條件：entitled */
const EVENING_GRADUATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第七十八條');

/** 進修學士班畢業學分與條件：notEntitled */
const EVENING_GRADUATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七十八條');

/** 進修學士班畢業學分與條件所讀的事實 */
const EVENING_GRADUATION_FACTS: readonly string[] = ['學生.學制', '畢業.已修學分', '畢業.完成畢業條件'];

function openEveningGraduation(programme: Programme | undefined, credits_3: number, conditionsMet: Truth): Decision {
  return undeterminedPermission(
    '第七十八條',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(credits_3 >= 128 ? YES : credits_3 < 128 ? NO : UNKNOWN, credits_3 !== credits_3 && '畢業.已修學分'),
      answer(conditionsMet, conditionsMet === UNKNOWN && '畢業.完成畢業條件'),
    ),
    EVENING_GRADUATION_FACTS,
  );
}

function decideEveningGraduation(programme: Programme | undefined, credits_3: number, conditionsMet: Truth): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_GRADUATION_NOT_APPLICABLE;
  const when: Truth = and(credits_3 >= 128 ? YES : credits_3 < 128 ? NO : UNKNOWN, conditionsMet);
  if (inCase === YES && when === YES) return EVENING_GRADUATION_ENTITLED;
  if (inCase === YES && when === NO) return EVENING_GRADUATION_NOT_ENTITLED;
  return openEveningGraduation(programme, credits_3, conditionsMet);
}

const GRADUATION_CREDITS_PARTS_2: PartedFact = ['畢業.已修學分', 'graduation', 'credits', [0, 128]];

function resultOfEveningGraduation(programme: Programme | undefined, credits_3: number, conditionsMet: Truth): Result {
  return result(decideEveningGraduation(programme, credits_3, conditionsMet), {
    text: '進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['credits', showNumber(credits_3, 1n, '學分')],
      ['conditionsMet', showTruth(conditionsMet)],
      ['eveningCreditsRequired', '128 學分'],
    ],
    caveats: ['各學系得另訂「進修學士班畢業學分」（限更嚴），未計入本結果'],
    effects: [],
  });
}

/**
 * 進修學士班畢業學分與條件（第七十八條）
 *
 * > 進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。
 *
 * - 適用 學生.學制 = 進修學士班
 * - 當 畢業.已修學分 ≥ 進修學士班畢業學分（128 學分） 且 畢業.完成畢業條件
 * - 始得 畢業
 */
export function eveningGraduation(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  return decideEveningGraduation(programme, credits_3, conditionsMet);
}

/** 進修學士班畢業學分與條件：結果與理由。 */
export function explainEveningGraduation(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  return resultOfEveningGraduation(programme, credits_3, conditionsMet);
}

function conditionInCases_6(yearsDone: number, eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): Truth {
  const holds: Truth =
    yearsDone === 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears)
      ? YES
      : yearsDone < 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears) ||
          yearsDone > 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears)
        ? NO
        : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>(
        [limitsOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears) ?? [NaN]],
        (eveningYearsCase: number) =>
          yearsDone === 10 * eveningYearsCase ? YES : yearsDone < 10 * eveningYearsCase || yearsDone > 10 * eveningYearsCase ? NO : UNKNOWN,
      );
}

function condition_3(yearsDone: number, eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): Truth {
  return conditionInCases_6(yearsDone, eveningDepartmentExtensionDecision, eveningExtraYears);
}

function conditionWhileOpen_3(eveningDepartmentExtensionDecision: Truth, yearsDone: number, eveningExtraYears: number): Truth {
  if (eveningDepartmentExtensionDecision === UNKNOWN)
    return agree(condition_3(yearsDone, NO, NaN), agree(condition_3(yearsDone, YES, 1), condition_3(yearsDone, YES, 2)));
  if (eveningDepartmentExtensionDecision === YES && eveningExtraYears !== eveningExtraYears)
    return agree(condition_3(yearsDone, YES, 1), condition_3(yearsDone, YES, 2));
  return condition_3(yearsDone, eveningDepartmentExtensionDecision, eveningExtraYears);
}

/** 進修學士班之修業年數：notApplicable */
const EVENING_STUDY_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十八條');

/** 進修學士班之修業年數：met */
const EVENING_STUDY_YEARS_MET = /* @__PURE__ */ decided('met', '第七十八條');

/** 進修學士班之修業年數：deviates */
const EVENING_STUDY_YEARS_DEVIATES = /* @__PURE__ */ decided('deviates', '第七十八條');

/** 進修學士班之修業年數所讀的事實 */
const EVENING_STUDY_YEARS_FACTS: readonly string[] = ['學生.學制', '學生.修業年數'];

function condition_4(yearsDone: number, eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): Truth {
  return yearsDone === 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears)
    ? YES
    : yearsDone < 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears) ||
        yearsDone > 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears)
      ? NO
      : UNKNOWN;
}

function conditionWhileOpen_4(eveningDepartmentExtensionDecision: Truth, yearsDone: number, eveningExtraYears: number): Truth {
  if (eveningDepartmentExtensionDecision === UNKNOWN)
    return agree(condition_4(yearsDone, NO, NaN), agree(condition_4(yearsDone, YES, 1), condition_4(yearsDone, YES, 2)));
  if (eveningDepartmentExtensionDecision === YES && eveningExtraYears !== eveningExtraYears)
    return agree(condition_4(yearsDone, YES, 1), condition_4(yearsDone, YES, 2));
  return condition_4(yearsDone, eveningDepartmentExtensionDecision, eveningExtraYears);
}

function openEveningStudyYears(
  programme: Programme | undefined,
  eveningDepartmentExtensionDecision: Truth,
  yearsDone: number,
  eveningExtraYears: number,
): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_STUDY_YEARS_NOT_APPLICABLE;
  const principle: Truth = conditionWhileOpen_3(eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears);
  if (inCase === YES && principle === YES) return EVENING_STUDY_YEARS_MET;
  if (inCase === YES && principle === NO) return EVENING_STUDY_YEARS_DEVIATES;
  return undeterminedDuty(
    '第七十八條',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    YES,
    answer(
      conditionWhileOpen_3(eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears),
      yearsDone !== yearsDone && '學生.修業年數',
      lackOfLimitEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears),
    ),
    EVENING_STUDY_YEARS_FACTS,
  );
}

function decideEveningStudyYears(
  programme: Programme | undefined,
  eveningDepartmentExtensionDecision: Truth,
  yearsDone: number,
  eveningExtraYears: number,
): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_STUDY_YEARS_NOT_APPLICABLE;
  const principle: Truth = conditionWhileOpen_4(eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears);
  if (inCase === YES && principle === YES) return EVENING_STUDY_YEARS_MET;
  if (inCase === YES && principle === NO) return EVENING_STUDY_YEARS_DEVIATES;
  return openEveningStudyYears(programme, eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears);
}

function difference_42(input: Input): number | null | undefined {
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  const student = recordOf(input?.student);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const isOpen: boolean =
    eveningDepartmentExtensionDecision === UNKNOWN ||
    (eveningDepartmentExtensionDecision === YES && eveningExtraYears !== eveningExtraYears);
  if (isOpen) return undefined;
  const value = yearsDone - 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears);
  return value === value
    ? value
    : lacking(yearsDone !== yearsDone && '學生.修業年數', lackOfLimitEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears))
          .missing.length > 0
      ? undefined
      : null;
}

const STUDENT_YEARS_DONE_PARTS_4: PartedFact = [
  '學生.修業年數',
  'student',
  'yearsDone',
  { low: 0, high: 200, scale: 10, starts: [0], turns: [[difference_42, '=']] },
];

const EVENING_DEPARTMENT_EXTENSION_DECISION_PARTS: PartedFact = [
  '進修學系延長修業年限.決定',
  'eveningDepartmentExtension',
  'decision',
  ['granted', 'refused'],
];

const EVENING_STUDY_YEARS_PARTS: Parts = {
  order: EVENING_STUDY_YEARS_FACTS,
  deciding: [STUDENT_YEARS_DONE_PARTS_4],
  others: [STUDENT_PROGRAMME_PARTS, EVENING_DEPARTMENT_EXTENSION_DECISION_PARTS],
};

function givenEveningStudyYears(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  return decideEveningStudyYears(programme, eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears);
}

function resultOfEveningStudyYears(
  programme: Programme | undefined,
  eveningDepartmentExtensionDecision: Truth,
  yearsDone: number,
  eveningExtraYears: number,
  input: Input,
): Result {
  return result(
    settled(
      decideEveningStudyYears(programme, eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears),
      givenEveningStudyYears,
      input,
      EVENING_STUDY_YEARS_PARTS,
    ),
    {
      text: '進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearsDone', showNumber(yearsDone, 10n, '年')],
        [
          'eveningDepartmentExtension',
          eveningDepartmentExtensionDecision === UNKNOWN ? '未決' : eveningDepartmentExtensionDecision === YES ? '准' : '不准',
        ],
        ['eveningExtraYears', eveningDepartmentExtensionDecision === YES ? showNumber(eveningExtraYears, 1n, '年') : undefined],
        ['eveningYears', '4 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 進修學士班之修業年數（第七十八條）
 *
 * > 進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。
 *
 * - 適用 學生.學制 = 進修學士班
 * - 原則應 學生.修業年數 = （進修學士班修業年限（4 年）；進修學系延長修業年限 准則 原值 ＋ 進修學系延長修業年限 核定數）
 */
export function eveningStudyYears(input: Input): Decision {
  return settled(givenEveningStudyYears(input), givenEveningStudyYears, input, EVENING_STUDY_YEARS_PARTS);
}

/** 進修學士班之修業年數：結果與理由。 */
export function explainEveningStudyYears(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  return resultOfEveningStudyYears(programme, eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears, input);
}

/** 進修學系延長修業年限：notEntitled */
const EVENING_DEPARTMENT_EXTENSION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七十八條');

/** 進修學系延長修業年限：entitled */
const EVENING_DEPARTMENT_EXTENSION_ENTITLED = /* @__PURE__ */ decided('entitled', '第七十八條');

/** 進修學系延長修業年限所讀的事實 */
const EVENING_DEPARTMENT_EXTENSION_FACTS: readonly string[] = [];

function openEveningDepartmentExtension(eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): Decision {
  const when_ = allAnswers(
    YES,
    eveningDepartmentExtensionDecision === YES && eveningExtraYears === eveningExtraYears
      ? YES
      : answer(
          UNKNOWN,
          eveningDepartmentExtensionDecision === UNKNOWN && '進修學系延長修業年限.決定',
          eveningDepartmentExtensionDecision === YES && eveningExtraYears !== eveningExtraYears && '進修學系延長修業年限.進修學系延長年數',
        ),
  );
  return undeterminedPermission('第七十八條', YES, when_, EVENING_DEPARTMENT_EXTENSION_FACTS);
}

function resultOfEveningDepartmentExtension(eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): Result {
  return result(
    eveningDepartmentExtensionDecision === NO
      ? EVENING_DEPARTMENT_EXTENSION_NOT_ENTITLED
      : eveningDepartmentExtensionDecision === YES && eveningExtraYears === eveningExtraYears
        ? EVENING_DEPARTMENT_EXTENSION_ENTITLED
        : openEveningDepartmentExtension(eveningDepartmentExtensionDecision, eveningExtraYears),
    {
      text: '進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。',
      values: [
        [
          'eveningDepartmentExtension',
          eveningDepartmentExtensionDecision === UNKNOWN ? '未決' : eveningDepartmentExtensionDecision === YES ? '准' : '不准',
        ],
        ['eveningExtraYears', eveningDepartmentExtensionDecision === YES ? showNumber(eveningExtraYears, 1n, '年') : undefined],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 進修學系延長修業年限（第七十八條）
 *
 * > 進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。
 *
 * - 由 各學系
 */
export function eveningDepartmentExtension(input: Input): Decision {
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  return eveningDepartmentExtensionDecision === NO
    ? EVENING_DEPARTMENT_EXTENSION_NOT_ENTITLED
    : eveningDepartmentExtensionDecision === YES && eveningExtraYears === eveningExtraYears
      ? EVENING_DEPARTMENT_EXTENSION_ENTITLED
      : openEveningDepartmentExtension(eveningDepartmentExtensionDecision, eveningExtraYears);
}

/** 進修學系延長修業年限：結果與理由。 */
export function explainEveningDepartmentExtension(input: Input): Result {
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  return resultOfEveningDepartmentExtension(eveningDepartmentExtensionDecision, eveningExtraYears);
}

/** 進修學士班一般延長：notApplicable */
const EVENING_ORDINARY_EXTENSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十八條');

/** 進修學士班一般延長：met */
const EVENING_ORDINARY_EXTENSION_MET = /* @__PURE__ */ decided('met', '第七十八條');

/** 進修學士班一般延長：violated */
const EVENING_ORDINARY_EXTENSION_VIOLATED = /* @__PURE__ */ decided('violated', '第七十八條');

/** 進修學士班一般延長所讀的事實 */
const EVENING_ORDINARY_EXTENSION_FACTS: readonly string[] = ['學生.學制', '延修.事由', '延修.子女年齡', '延修.年數'];

function openEveningOrdinaryExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
): Decision {
  return undeterminedDuty(
    '第七十八條',
    allAnswers(
      answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      anyAnswer(
        answer(reason_4 === 'notCompleted' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
        allAnswers(
          answer(reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
          notAnswer(answer(childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN, childAge_3 !== childAge_3 && '延修.子女年齡')),
        ),
      ),
    ),
    answer(years <= 20 ? YES : years > 20 ? NO : UNKNOWN, years !== years && '延修.年數'),
    YES,
    EVENING_ORDINARY_EXTENSION_FACTS,
  );
}

function decideEveningOrdinaryExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
): Decision {
  const inCase: Truth = and(
    programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    or(
      reason_4 === 'notCompleted' ? YES : reason_4 === undefined ? UNKNOWN : NO,
      and(
        reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO,
        not(childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN),
      ),
    ),
  );
  if (inCase === NO) return EVENING_ORDINARY_EXTENSION_NOT_APPLICABLE;
  if (inCase === YES && years <= 20) return EVENING_ORDINARY_EXTENSION_MET;
  if (inCase === YES && years > 20) return EVENING_ORDINARY_EXTENSION_VIOLATED;
  return openEveningOrdinaryExtension(programme, reason_4, childAge_3, years);
}

const EXTENSION_REASON_PARTS_3: PartedFact = ['延修.事由', 'extension', 'reason', ['notCompleted', 'disability', 'childcare']];

const EXTENSION_CHILD_AGE_PARTS: PartedFact = ['延修.子女年齡', 'extension', 'childAge', [0, 3.1]];

const EVENING_ORDINARY_EXTENSION_PARTS: Parts = {
  order: EVENING_ORDINARY_EXTENSION_FACTS,
  deciding: [EXTENSION_REASON_PARTS_3],
  others: [STUDENT_PROGRAMME_PARTS, EXTENSION_CHILD_AGE_PARTS, EXTENSION_YEARS_PARTS],
};

function givenEveningOrdinaryExtension(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const years = decimalOf(extension.years, 10, 0, 200);
  return decideEveningOrdinaryExtension(programme, reason_4, childAge_3, years);
}

function resultOfEveningOrdinaryExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
  input: Input,
): Result {
  return result(
    settled(
      decideEveningOrdinaryExtension(programme, reason_4, childAge_3, years),
      givenEveningOrdinaryExtension,
      input,
      EVENING_ORDINARY_EXTENSION_PARTS,
    ),
    {
      text: '進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['reason', showMember(reason_4, EXTENSION_REASON_NAMES)],
        ['childAge', showNumber(childAge_3, 10n, '歲')],
        ['years', showNumber(years, 10n, '年')],
        ['eveningInfantAge', '3 歲'],
        ['eveningExtension', '2 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 進修學士班一般延長（第七十八條）
 *
 * > 進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。
 *
 * - 適用 學生.學制 = 進修學士班 且 （延修.事由 = 未能修完 或 （延修.事由 = 撫育幼兒 且 延修.子女年齡 > 進修學士班幼兒年齡（3 歲）））
 * - 應 延修.年數 ≤ 進修學士班一般延長上限（2 年）
 */
export function eveningOrdinaryExtension(input: Input): Decision {
  return settled(givenEveningOrdinaryExtension(input), givenEveningOrdinaryExtension, input, EVENING_ORDINARY_EXTENSION_PARTS);
}

/** 進修學士班一般延長：結果與理由。 */
export function explainEveningOrdinaryExtension(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const years = decimalOf(extension.years, 10, 0, 200);
  return resultOfEveningOrdinaryExtension(programme, reason_4, childAge_3, years, input);
}

/** 進修學士班特殊延長：notApplicable */
const EVENING_SPECIAL_EXTENSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十八條');

/** 進修學士班特殊延長：met */
const EVENING_SPECIAL_EXTENSION_MET = /* @__PURE__ */ decided('met', '第七十八條');

/** 進修學士班特殊延長：violated */
const EVENING_SPECIAL_EXTENSION_VIOLATED = /* @__PURE__ */ decided('violated', '第七十八條');

/** 進修學士班特殊延長所讀的事實 */
const EVENING_SPECIAL_EXTENSION_FACTS: readonly string[] = ['學生.學制', '延修.事由', '延修.子女年齡', '延修.年數'];

function openEveningSpecialExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
): Decision {
  return undeterminedDuty(
    '第七十八條',
    allAnswers(
      answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      anyAnswer(
        answer(reason_4 === 'disability' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
        answer(
          reason_4 === 'pregnancy' || reason_4 === 'delivery' ? YES : reason_4 === undefined ? UNKNOWN : NO,
          reason_4 === undefined && '延修.事由',
        ),
        answer(reason_4 === 'birth' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
        allAnswers(
          answer(reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
          answer(childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN, childAge_3 !== childAge_3 && '延修.子女年齡'),
        ),
      ),
    ),
    answer(years <= 40 ? YES : years > 40 ? NO : UNKNOWN, years !== years && '延修.年數'),
    YES,
    EVENING_SPECIAL_EXTENSION_FACTS,
  );
}

function decideEveningSpecialExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
): Decision {
  const inCase: Truth = and(
    programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    or(
      or(
        or(
          reason_4 === 'disability' ? YES : reason_4 === undefined ? UNKNOWN : NO,
          reason_4 === 'pregnancy' || reason_4 === 'delivery' ? YES : reason_4 === undefined ? UNKNOWN : NO,
        ),
        reason_4 === 'birth' ? YES : reason_4 === undefined ? UNKNOWN : NO,
      ),
      and(reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO, childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN),
    ),
  );
  if (inCase === NO) return EVENING_SPECIAL_EXTENSION_NOT_APPLICABLE;
  if (inCase === YES && years <= 40) return EVENING_SPECIAL_EXTENSION_MET;
  if (inCase === YES && years > 40) return EVENING_SPECIAL_EXTENSION_VIOLATED;
  return openEveningSpecialExtension(programme, reason_4, childAge_3, years);
}

const EXTENSION_REASON_PARTS_4: PartedFact = [
  '延修.事由',
  'extension',
  'reason',
  ['notCompleted', 'disability', 'pregnancy', 'birth', 'childcare'],
];

const EVENING_SPECIAL_EXTENSION_PARTS: Parts = {
  order: EVENING_SPECIAL_EXTENSION_FACTS,
  deciding: [EXTENSION_REASON_PARTS_4],
  others: [STUDENT_PROGRAMME_PARTS, EXTENSION_CHILD_AGE_PARTS, EXTENSION_YEARS_PARTS_2],
};

function givenEveningSpecialExtension(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const years = decimalOf(extension.years, 10, 0, 200);
  return decideEveningSpecialExtension(programme, reason_4, childAge_3, years);
}

function resultOfEveningSpecialExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
  input: Input,
): Result {
  return result(
    settled(
      decideEveningSpecialExtension(programme, reason_4, childAge_3, years),
      givenEveningSpecialExtension,
      input,
      EVENING_SPECIAL_EXTENSION_PARTS,
    ),
    {
      text: '進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['reason', showMember(reason_4, EXTENSION_REASON_NAMES)],
        ['childAge', showNumber(childAge_3, 10n, '歲')],
        ['years', showNumber(years, 10n, '年')],
        ['eveningBirth', '懷孕、分娩'],
        ['eveningInfantAge', '3 歲'],
        ['eveningLongExtension', '4 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 進修學士班特殊延長（第七十八條）
 *
 * > 進修學士班採用學年學分制，修業年限以四年為原則。但學生畢業時應修之學分總數，至少一百二十八學分，並應完成學系規定之畢業條件，始得畢業。各學系得視其性質，將修業年限延長一至二年，並得按其需要提高畢業學分數。學生於修業年限之內，未能修完應修之學分，或未能完成學系規定之畢業條件者，得延長修業年限，以二年為限；身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、分娩，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。
 *
 * - 適用 學生.學制 = 進修學士班 且 （延修.事由 = 身心障礙 或 延修.事由 屬於 懷孕、分娩 或 延修.事由 = 生產 或 （延修.事由 = 撫育幼兒 且 延修.子女年齡 ≤ 進修學士班幼兒年齡（3 歲）））
 * - 應 延修.年數 ≤ 進修學士班特殊延長上限（4 年）
 */
export function eveningSpecialExtension(input: Input): Decision {
  return settled(givenEveningSpecialExtension(input), givenEveningSpecialExtension, input, EVENING_SPECIAL_EXTENSION_PARTS);
}

/** 進修學士班特殊延長：結果與理由。 */
export function explainEveningSpecialExtension(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const years = decimalOf(extension.years, 10, 0, 200);
  return resultOfEveningSpecialExtension(programme, reason_4, childAge_3, years, input);
}

/** 進修學士班每學期學分：notApplicable */
const EVENING_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七十九條');

/** 進修學士班每學期學分：met */
const EVENING_CREDITS_MET = /* @__PURE__ */ decided('met', '第七十九條');

/** 進修學士班每學期學分：violated */
const EVENING_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第七十九條');

/** 進修學士班每學期學分所讀的事實 */
const EVENING_CREDITS_FACTS: readonly string[] = ['學生.學制', '學生.就讀學年', '選課.學分'];

function openEveningCredits(programme: Programme | undefined, academicYear: number, credits_2: number): Decision {
  return undeterminedDuty(
    '第七十九條',
    allAnswers(
      answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      allAnswers(
        answer(academicYear >= 1 ? YES : academicYear < 1 ? NO : UNKNOWN, academicYear !== academicYear && '學生.就讀學年'),
        answer(academicYear <= 3 ? YES : academicYear > 3 ? NO : UNKNOWN, academicYear !== academicYear && '學生.就讀學年'),
      ),
    ),
    answer(credits_2 >= 16 ? YES : credits_2 < 16 ? NO : UNKNOWN, credits_2 !== credits_2 && '選課.學分'),
    YES,
    EVENING_CREDITS_FACTS,
  );
}

function decideEveningCredits(programme: Programme | undefined, academicYear: number, credits_2: number): Decision {
  const inCase: Truth = and(
    programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    and(academicYear >= 1 ? YES : academicYear < 1 ? NO : UNKNOWN, academicYear <= 3 ? YES : academicYear > 3 ? NO : UNKNOWN),
  );
  if (inCase === NO) return EVENING_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 16) return EVENING_CREDITS_MET;
  if (inCase === YES && credits_2 < 16) return EVENING_CREDITS_VIOLATED;
  return openEveningCredits(programme, academicYear, credits_2);
}

function resultOfEveningCredits(programme: Programme | undefined, academicYear: number, credits_2: number): Result {
  return result(decideEveningCredits(programme, academicYear, credits_2), {
    text: '學生在第一至第三學年，每學期修習之學分數，不得少於十六學分。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['academicYear', showNumber(academicYear, 1n, '學年')],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['eveningFloorYears', '1 至 3 學年'],
      ['eveningFloor', '16 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 進修學士班每學期學分（第七十九條）
 *
 * > 學生在第一至第三學年，每學期修習之學分數，不得少於十六學分。
 *
 * - 適用 學生.學制 = 進修學士班 且 （學生.就讀學年 ≥ 進修學士班下限學年（1 至 3 學年） 且 學生.就讀學年 ≤ 進修學士班下限學年（1 至 3 學年））
 * - 應 選課.學分 ≥ 進修學士班學分下限（16 學分）
 */
export function eveningCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const academicYear = integerOf(student.academicYear, 1, 12);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return decideEveningCredits(programme, academicYear, credits_2);
}

/** 進修學士班每學期學分：結果與理由。 */
export function explainEveningCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const academicYear = integerOf(student.academicYear, 1, 12);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return resultOfEveningCredits(programme, academicYear, credits_2);
}

/** 進修學士班輔系雙主修：notApplicable */
const EVENING_MINORS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十條');

/** 進修學士班輔系雙主修：met */
const EVENING_MINORS_MET = /* @__PURE__ */ decided('met', '第八十條');

/** 進修學士班輔系雙主修：violated */
const EVENING_MINORS_VIOLATED = /* @__PURE__ */ decided('violated', '第八十條');

/** 進修學士班輔系雙主修所讀的事實 */
const EVENING_MINORS_FACTS: readonly string[] = ['學生.學制', '學生.輔系數', '學生.雙主修數', '疑義.輔系雙主修計算'];

function openEveningMinors(programme: Programme | undefined, minorsCountedValue: Truth, minorsCountedLack: Note): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_MINORS_NOT_APPLICABLE;
  const must: Truth = minorsCountedValue;
  if (inCase === YES && must === YES) return EVENING_MINORS_MET;
  if (inCase === YES && must === NO) return EVENING_MINORS_VIOLATED;
  return undeterminedDuty(
    '第八十條',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    answer(minorsCountedValue, minorsCountedLack),
    YES,
    EVENING_MINORS_FACTS,
  );
}

function decideEveningMinors(programme: Programme | undefined, minorsCountedValue: Truth, minorsCountedLack: Note): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_MINORS_NOT_APPLICABLE;
  const must: Truth = minorsCountedValue;
  if (inCase === YES && must === YES) return EVENING_MINORS_MET;
  if (inCase === YES && must === NO) return EVENING_MINORS_VIOLATED;
  return openEveningMinors(programme, minorsCountedValue, minorsCountedLack);
}

const EVENING_MINORS_PARTS: Parts = {
  order: EVENING_MINORS_FACTS,
  deciding: [READINGS_MINORS_COUNTED_PARTS, STUDENT_MINORS_PARTS, STUDENT_DOUBLE_MAJORS_PARTS],
  others: [STUDENT_PROGRAMME_PARTS],
};

function givenEveningMinors(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const readings = recordOf(input?.readings);
  const minorsCounted = readMinorsCountedReading(readings.minorsCounted);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const minorsCountedValue = computeMinorsCounted(minorsCounted, minors, doubleMajors);
  const minorsCountedLack = minorsCountedValue === UNKNOWN ? lackOfMinorsCounted(minorsCounted, minors, doubleMajors) : false;
  return decideEveningMinors(programme, minorsCountedValue, minorsCountedLack);
}

function resultOfEveningMinors(
  programme: Programme | undefined,
  minorsCountedValue: Truth,
  minorsCountedLack: Note,
  input: Input,
  minors: number,
  doubleMajors: number,
  minorsCounted: MinorsCountedReading | undefined,
): Result {
  return result(
    settled(decideEveningMinors(programme, minorsCountedValue, minorsCountedLack), givenEveningMinors, input, EVENING_MINORS_PARTS),
    {
      text: '學生修讀輔系、雙主修，均以一學系為限；其餘之相關規定，依本校各學系學生選修讀雙主修、輔系辦法。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['minors', showNumber(minors, 1n, '學系')],
        ['doubleMajors', showNumber(doubleMajors, 1n, '學系')],
        ['readings.minorsCounted', showMember(minorsCounted, MINORS_COUNTED_READING_NAMES)],
        ['definition.minorsCounted', showTruth(minorsCountedValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 進修學士班輔系雙主修（第八十條）
 *
 * > 學生修讀輔系、雙主修，均以一學系為限；其餘之相關規定，依本校各學系學生選修讀雙主修、輔系辦法。
 *
 * - 適用 學生.學制 = 進修學士班
 * - 應 輔系雙主修計算
 */
export function eveningMinors(input: Input): Decision {
  return settled(givenEveningMinors(input), givenEveningMinors, input, EVENING_MINORS_PARTS);
}

/** 進修學士班輔系雙主修：結果與理由。 */
export function explainEveningMinors(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const readings = recordOf(input?.readings);
  const minorsCounted = readMinorsCountedReading(readings.minorsCounted);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const minorsCountedValue = computeMinorsCounted(minorsCounted, minors, doubleMajors);
  const minorsCountedLack = minorsCountedValue === UNKNOWN ? lackOfMinorsCounted(minorsCounted, minors, doubleMajors) : false;
  return resultOfEveningMinors(programme, minorsCountedValue, minorsCountedLack, input, minors, doubleMajors, minorsCounted);
}

function conditionInCases_7(yearsDone: number, eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): Truth {
  const holds: Truth =
    yearsDone >= 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears)
      ? YES
      : yearsDone < 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears)
        ? NO
        : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>(
        [limitsOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears) ?? [NaN]],
        (eveningYearsCase: number) => (yearsDone >= 10 * eveningYearsCase ? YES : yearsDone < 10 * eveningYearsCase ? NO : UNKNOWN),
      );
}

function condition_5(yearsDone: number, eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): Truth {
  return conditionInCases_7(yearsDone, eveningDepartmentExtensionDecision, eveningExtraYears);
}

function conditionWhileOpen_5(eveningDepartmentExtensionDecision: Truth, yearsDone: number, eveningExtraYears: number): Truth {
  if (eveningDepartmentExtensionDecision === UNKNOWN)
    return agree(condition_5(yearsDone, NO, NaN), agree(condition_5(yearsDone, YES, 1), condition_5(yearsDone, YES, 2)));
  if (eveningDepartmentExtensionDecision === YES && eveningExtraYears !== eveningExtraYears)
    return agree(condition_5(yearsDone, YES, 1), condition_5(yearsDone, YES, 2));
  return condition_5(yearsDone, eveningDepartmentExtensionDecision, eveningExtraYears);
}

/** 進修學士班畢業：notApplicable */
const EVENING_DEGREE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十一條');

/** 進修學士班畢業：entitled */
const EVENING_DEGREE_ENTITLED = /* @__PURE__ */ decided('entitled', '第八十一條');

/** 進修學士班畢業：notEntitled */
const EVENING_DEGREE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八十一條');

/** 進修學士班畢業所讀的事實 */
const EVENING_DEGREE_FACTS: readonly string[] = ['學生.學制', '學生.修業年數', '畢業.修滿科目學分', '畢業.完成畢業條件', '畢業.成績及格'];

function condition_6(yearsDone: number, eveningDepartmentExtensionDecision: Truth, eveningExtraYears: number): Truth {
  return yearsDone >= 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears)
    ? YES
    : yearsDone < 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears)
      ? NO
      : UNKNOWN;
}

function conditionWhileOpen_6(eveningDepartmentExtensionDecision: Truth, yearsDone: number, eveningExtraYears: number): Truth {
  if (eveningDepartmentExtensionDecision === UNKNOWN)
    return agree(condition_6(yearsDone, NO, NaN), agree(condition_6(yearsDone, YES, 1), condition_6(yearsDone, YES, 2)));
  if (eveningDepartmentExtensionDecision === YES && eveningExtraYears !== eveningExtraYears)
    return agree(condition_6(yearsDone, YES, 1), condition_6(yearsDone, YES, 2));
  return condition_6(yearsDone, eveningDepartmentExtensionDecision, eveningExtraYears);
}

function openEveningDegree(
  programme: Programme | undefined,
  eveningDepartmentExtensionDecision: Truth,
  yearsDone: number,
  eveningExtraYears: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_DEGREE_NOT_APPLICABLE;
  const when: Truth = and(
    and(and(conditionWhileOpen_5(eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears), coursesCompleted), conditionsMet),
    gradesPassed,
  );
  if (inCase === YES && when === YES) return EVENING_DEGREE_ENTITLED;
  if (inCase === YES && when === NO) return EVENING_DEGREE_NOT_ENTITLED;
  return undeterminedPermission(
    '第八十一條',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(
        conditionWhileOpen_5(eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears),
        yearsDone !== yearsDone && '學生.修業年數',
        lackOfLimitEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears),
      ),
      answer(coursesCompleted, coursesCompleted === UNKNOWN && '畢業.修滿科目學分'),
      answer(conditionsMet, conditionsMet === UNKNOWN && '畢業.完成畢業條件'),
      answer(gradesPassed, gradesPassed === UNKNOWN && '畢業.成績及格'),
    ),
    EVENING_DEGREE_FACTS,
  );
}

function decideEveningDegree(
  programme: Programme | undefined,
  eveningDepartmentExtensionDecision: Truth,
  yearsDone: number,
  eveningExtraYears: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_DEGREE_NOT_APPLICABLE;
  const when: Truth = and(
    and(and(conditionWhileOpen_6(eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears), coursesCompleted), conditionsMet),
    gradesPassed,
  );
  if (inCase === YES && when === YES) return EVENING_DEGREE_ENTITLED;
  if (inCase === YES && when === NO) return EVENING_DEGREE_NOT_ENTITLED;
  return openEveningDegree(
    programme,
    eveningDepartmentExtensionDecision,
    yearsDone,
    eveningExtraYears,
    coursesCompleted,
    conditionsMet,
    gradesPassed,
  );
}

function difference_43(input: Input): number | null | undefined {
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  const student = recordOf(input?.student);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const isOpen: boolean =
    eveningDepartmentExtensionDecision === UNKNOWN ||
    (eveningDepartmentExtensionDecision === YES && eveningExtraYears !== eveningExtraYears);
  if (isOpen) return undefined;
  const value = yearsDone - 10 * limitOfEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears);
  return value === value
    ? value
    : lacking(yearsDone !== yearsDone && '學生.修業年數', lackOfLimitEveningYears(eveningDepartmentExtensionDecision, eveningExtraYears))
          .missing.length > 0
      ? undefined
      : null;
}

const STUDENT_YEARS_DONE_PARTS_5: PartedFact = [
  '學生.修業年數',
  'student',
  'yearsDone',
  { low: 0, high: 200, scale: 10, starts: [0], turns: [[difference_43, '<']] },
];

const EVENING_DEGREE_PARTS: Parts = {
  order: EVENING_DEGREE_FACTS,
  deciding: [STUDENT_YEARS_DONE_PARTS_5],
  others: [
    STUDENT_PROGRAMME_PARTS,
    GRADUATION_COURSES_COMPLETED_PARTS,
    GRADUATION_CONDITIONS_MET_PARTS,
    GRADUATION_GRADES_PASSED_PARTS,
    EVENING_DEPARTMENT_EXTENSION_DECISION_PARTS,
  ],
};

function givenEveningDegree(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return decideEveningDegree(
    programme,
    eveningDepartmentExtensionDecision,
    yearsDone,
    eveningExtraYears,
    coursesCompleted,
    conditionsMet,
    gradesPassed,
  );
}

function resultOfEveningDegree(
  programme: Programme | undefined,
  eveningDepartmentExtensionDecision: Truth,
  yearsDone: number,
  eveningExtraYears: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
  input: Input,
): Result {
  return result(
    settled(
      decideEveningDegree(
        programme,
        eveningDepartmentExtensionDecision,
        yearsDone,
        eveningExtraYears,
        coursesCompleted,
        conditionsMet,
        gradesPassed,
      ),
      givenEveningDegree,
      input,
      EVENING_DEGREE_PARTS,
    ),
    {
      text: '學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學系規定之畢業條件者，准其畢業，由本校按其所屬學系分別授予學士學位，並發給學位證書。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearsDone', showNumber(yearsDone, 10n, '年')],
        ['coursesCompleted', showTruth(coursesCompleted)],
        ['conditionsMet', showTruth(conditionsMet)],
        ['gradesPassed', showTruth(gradesPassed)],
        [
          'eveningDepartmentExtension',
          eveningDepartmentExtensionDecision === UNKNOWN ? '未決' : eveningDepartmentExtensionDecision === YES ? '准' : '不准',
        ],
        ['eveningExtraYears', eveningDepartmentExtensionDecision === YES ? showNumber(eveningExtraYears, 1n, '年') : undefined],
        ['eveningYears', '4 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 進修學士班畢業（第八十一條）
 *
 * > 學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學系規定之畢業條件者，准其畢業，由本校按其所屬學系分別授予學士學位，並發給學位證書。
 *
 * - 適用 學生.學制 = 進修學士班
 * - 當 學生.修業年數 ≥ （進修學士班修業年限（4 年）；進修學系延長修業年限 准則 原值 ＋ 進修學系延長修業年限 核定數） 且 畢業.修滿科目學分 且 畢業.完成畢業條件 且 畢業.成績及格
 * - 始得 畢業
 */
export function eveningDegree(input: Input): Decision {
  return settled(givenEveningDegree(input), givenEveningDegree, input, EVENING_DEGREE_PARTS);
}

/** 進修學士班畢業：結果與理由。 */
export function explainEveningDegree(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return resultOfEveningDegree(
    programme,
    eveningDepartmentExtensionDecision,
    yearsDone,
    eveningExtraYears,
    coursesCompleted,
    conditionsMet,
    gradesPassed,
    input,
  );
}

/** 進修學士班准予畢業：notApplicable */
const EVENING_GRADUATED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十一條');

/** 進修學士班准予畢業：entitled */
const EVENING_GRADUATED_ENTITLED = /* @__PURE__ */ decided('entitled', '第八十一條');

/** 進修學士班准予畢業：notEntitled */
const EVENING_GRADUATED_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八十一條');

/** 進修學士班准予畢業：conflict */
const EVENING_GRADUATED_CONFLICT = /* @__PURE__ */ decided('conflict', '第八十一條');

/** 進修學士班准予畢業所讀的事實 */
const EVENING_GRADUATED_FACTS: readonly string[] = [
  '學生.學制',
  '畢業.已修學分',
  '畢業.完成畢業條件',
  '學生.修業年數',
  '畢業.修滿科目學分',
  '畢業.成績及格',
];

function decideEveningGraduated(
  programme: Programme | undefined,
  credits_3: number,
  conditionsMet: Truth,
  eveningDepartmentExtensionDecision: Truth,
  yearsDone: number,
  eveningExtraYears: number,
  coursesCompleted: Truth,
  gradesPassed: Truth,
  input: Input,
): Decision {
  const inCase: Truth = programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EVENING_GRADUATED_NOT_APPLICABLE;
  const required1 = decideEveningGraduation(programme, credits_3, conditionsMet);
  const required2 = settled(
    decideEveningDegree(
      programme,
      eveningDepartmentExtensionDecision,
      yearsDone,
      eveningExtraYears,
      coursesCompleted,
      conditionsMet,
      gradesPassed,
    ),
    givenEveningDegree,
    input,
    EVENING_DEGREE_PARTS,
  );
  const reach: number = reachTogether(reachOf(required1), reachOf(required2));
  if (inCase === YES && reach === FULFILLED) return EVENING_GRADUATED_ENTITLED;
  if (inCase === YES && reach === FAILED) return EVENING_GRADUATED_NOT_ENTITLED;
  if (inCase === YES && reach === CONFLICTING) return EVENING_GRADUATED_CONFLICT;
  return undeterminedConclusion(
    '第八十一條',
    answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    reach,
    [required1, required2],
    EVENING_GRADUATED_FACTS,
  );
}

const EVENING_GRADUATED_PARTS: Parts = {
  order: EVENING_GRADUATED_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS, GRADUATION_CONDITIONS_MET_PARTS, STUDENT_YEARS_DONE_PARTS_5],
  others: [
    GRADUATION_CREDITS_PARTS_2,
    GRADUATION_COURSES_COMPLETED_PARTS,
    GRADUATION_GRADES_PASSED_PARTS,
    EVENING_DEPARTMENT_EXTENSION_DECISION_PARTS,
  ],
};

function givenEveningGraduated(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return decideEveningGraduated(
    programme,
    credits_3,
    conditionsMet,
    eveningDepartmentExtensionDecision,
    yearsDone,
    eveningExtraYears,
    coursesCompleted,
    gradesPassed,
    AS_GIVEN,
  );
}

function resultOfEveningGraduated(
  programme: Programme | undefined,
  credits_3: number,
  conditionsMet: Truth,
  eveningDepartmentExtensionDecision: Truth,
  yearsDone: number,
  eveningExtraYears: number,
  coursesCompleted: Truth,
  gradesPassed: Truth,
  input: Input,
): Result {
  return conclusionResult(
    settled(
      decideEveningGraduated(
        programme,
        credits_3,
        conditionsMet,
        eveningDepartmentExtensionDecision,
        yearsDone,
        eveningExtraYears,
        coursesCompleted,
        gradesPassed,
        input,
      ),
      givenEveningGraduated,
      input,
      EVENING_GRADUATED_PARTS,
    ),
    {
      text: '學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學系規定之畢業條件者，准其畢業，由本校按其所屬學系分別授予學士學位，並發給學位證書。',
      values: [['programme', showMember(programme, PROGRAMME_NAMES)]],
      caveats: ['各學系得另訂「進修學士班畢業學分」（限更嚴），未計入本結果'],
      effects: [],
    },
    [
      { name: '進修學士班畢業學分與條件', result: resultOfEveningGraduation(programme, credits_3, conditionsMet) },
      {
        name: '進修學士班畢業',
        result: resultOfEveningDegree(
          programme,
          eveningDepartmentExtensionDecision,
          yearsDone,
          eveningExtraYears,
          coursesCompleted,
          conditionsMet,
          gradesPassed,
          input,
        ),
      },
    ],
    [],
  );
}

/**
 * 進修學士班准予畢業（第八十一條）
 *
 * > 學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學系規定之畢業條件者，准其畢業，由本校按其所屬學系分別授予學士學位，並發給學位證書。
 *
 * - 適用 學生.學制 = 進修學士班
 * - 須 進修學士班畢業學分與條件、進修學士班畢業
 */
export function eveningGraduated(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return settled(
    decideEveningGraduated(
      programme,
      credits_3,
      conditionsMet,
      eveningDepartmentExtensionDecision,
      yearsDone,
      eveningExtraYears,
      coursesCompleted,
      gradesPassed,
      input,
    ),
    givenEveningGraduated,
    input,
    EVENING_GRADUATED_PARTS,
  );
}

/** 進修學士班准予畢業：結果與理由。 */
export function explainEveningGraduated(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return resultOfEveningGraduated(
    programme,
    credits_3,
    conditionsMet,
    eveningDepartmentExtensionDecision,
    yearsDone,
    eveningExtraYears,
    coursesCompleted,
    gradesPassed,
    input,
  );
}

/** 二年制在職進修專班跨學制選課：notApplicable */
const IN_SERVICE_CROSS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十五條第一項');

/** 二年制在職進修專班跨學制選課：entitled */
const IN_SERVICE_CROSS_ENTITLED = /* @__PURE__ */ decided('entitled', '第八十五條第一項');

/** 二年制在職進修專班跨學制選課：notEntitled */
const IN_SERVICE_CROSS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八十五條第一項');

/** 二年制在職進修專班跨學制選課所讀的事實 */
const IN_SERVICE_CROSS_FACTS: readonly string[] = ['學生.學制', '跨選.事由', '跨選.課程有缺額', '跨選.申請核可'];

function openInServiceCross(
  programme: Programme | undefined,
  reason_3: CrossProgrammeReason | undefined,
  vacancy: Truth,
  applicationApproved: Truth,
): Decision {
  return undeterminedPermission(
    '第八十五條第一項',
    answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    anyAnswer(
      answer(reason_3 === 'teacherEducation' ? YES : reason_3 === undefined ? UNKNOWN : NO, reason_3 === undefined && '跨選.事由'),
      allAnswers(
        answer(vacancy, vacancy === UNKNOWN && '跨選.課程有缺額'),
        anyAnswer(
          answer(
            reason_3 === 'courseCancelled' || reason_3 === 'interest' ? YES : reason_3 === undefined ? UNKNOWN : NO,
            reason_3 === undefined && '跨選.事由',
          ),
          allAnswers(
            answer(reason_3 === 'retake' ? YES : reason_3 === undefined ? UNKNOWN : NO, reason_3 === undefined && '跨選.事由'),
            answer(applicationApproved, applicationApproved === UNKNOWN && '跨選.申請核可'),
          ),
        ),
      ),
    ),
    IN_SERVICE_CROSS_FACTS,
  );
}

function decideInServiceCross(
  programme: Programme | undefined,
  reason_3: CrossProgrammeReason | undefined,
  vacancy: Truth,
  applicationApproved: Truth,
): Decision {
  const inCase: Truth = programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_CROSS_NOT_APPLICABLE;
  const when: Truth = or(
    reason_3 === 'teacherEducation' ? YES : reason_3 === undefined ? UNKNOWN : NO,
    and(
      vacancy,
      or(
        reason_3 === 'courseCancelled' || reason_3 === 'interest' ? YES : reason_3 === undefined ? UNKNOWN : NO,
        and(reason_3 === 'retake' ? YES : reason_3 === undefined ? UNKNOWN : NO, applicationApproved),
      ),
    ),
  );
  if (inCase === YES && when === YES) return IN_SERVICE_CROSS_ENTITLED;
  if (inCase === YES && when === NO) return IN_SERVICE_CROSS_NOT_ENTITLED;
  return openInServiceCross(programme, reason_3, vacancy, applicationApproved);
}

const STUDENT_PROGRAMME_PARTS_4: PartedFact = ['學生.學制', 'student', 'programme', ['bachelor', 'twoYearInService']];

const CROSS_ENROLMENT_REASON_PARTS_4: PartedFact = [
  '跨選.事由',
  'crossEnrolment',
  'reason',
  ['retake', 'courseCancelled', 'timeClash', 'teacherEducation'],
];

const IN_SERVICE_CROSS_PARTS: Parts = {
  order: IN_SERVICE_CROSS_FACTS,
  deciding: [CROSS_ENROLMENT_REASON_PARTS_4],
  others: [STUDENT_PROGRAMME_PARTS_4, CROSS_ENROLMENT_VACANCY_PARTS, CROSS_ENROLMENT_APPLICATION_APPROVED_PARTS],
};

function givenInServiceCross(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  return decideInServiceCross(programme, reason_3, vacancy, applicationApproved);
}

function resultOfInServiceCross(
  programme: Programme | undefined,
  reason_3: CrossProgrammeReason | undefined,
  vacancy: Truth,
  applicationApproved: Truth,
  input: Input,
): Result {
  return result(
    settled(decideInServiceCross(programme, reason_3, vacancy, applicationApproved), givenInServiceCross, input, IN_SERVICE_CROSS_PARTS),
    {
      text: '學生不得申請轉系（組），亦不得轉入其他學制就讀；其他學制之課程，除修習教育學程外，不得修習。但日間學士班或進修學士班之該課程尚有缺額，且合於下列情形之一者，得辦理跨學制選課：一、應屆畢業生有重（補）修學分之必要，並經申請核可。二、所選之課程，因選課人數不足而無法開課，為該課程之原選課學生。三、跨領域或興趣之選課，與畢業學分無關。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['reason', showMember(reason_3, CROSS_PROGRAMME_REASON_NAMES)],
        ['vacancy', showTruth(vacancy)],
        ['applicationApproved', showTruth(applicationApproved)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 二年制在職進修專班跨學制選課（第八十五條第一項）
 *
 * > 學生不得申請轉系（組），亦不得轉入其他學制就讀；其他學制之課程，除修習教育學程外，不得修習。但日間學士班或進修學士班之該課程尚有缺額，且合於下列情形之一者，得辦理跨學制選課：一、應屆畢業生有重（補）修學分之必要，並經申請核可。二、所選之課程，因選課人數不足而無法開課，為該課程之原選課學生。三、跨領域或興趣之選課，與畢業學分無關。
 *
 * - 適用 學生.學制 = 二年制在職進修專班
 * - 當 跨選.事由 = 修習教育學程 或 （跨選.課程有缺額 且 （跨選.事由 屬於 原選課程未開、跨領域或興趣 或 （跨選.事由 = 重補修學分 且 跨選.申請核可）））
 * - 得 選修其他學制之該課程
 */
export function inServiceCross(input: Input): Decision {
  return settled(givenInServiceCross(input), givenInServiceCross, input, IN_SERVICE_CROSS_PARTS);
}

/** 二年制在職進修專班跨學制選課：結果與理由。 */
export function explainInServiceCross(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  return resultOfInServiceCross(programme, reason_3, vacancy, applicationApproved, input);
}

/** 二年制在職進修專班不得轉系：notApplicable */
const IN_SERVICE_NO_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十五條第一項');

/** 二年制在職進修專班不得轉系：met */
const IN_SERVICE_NO_TRANSFER_MET = /* @__PURE__ */ decided('met', '第八十五條第一項');

/** 二年制在職進修專班不得轉系：violated */
const IN_SERVICE_NO_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第八十五條第一項');

/** 二年制在職進修專班不得轉系所讀的事實 */
const IN_SERVICE_NO_TRANSFER_FACTS: readonly string[] = ['學生.學制', '轉系.提出申請'];

function openInServiceNoTransfer(programme: Programme | undefined, applied: Truth): Decision {
  return undeterminedDuty(
    '第八十五條第一項',
    answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    notAnswer(answer(applied, applied === UNKNOWN && '轉系.提出申請')),
    YES,
    IN_SERVICE_NO_TRANSFER_FACTS,
  );
}

function decideInServiceNoTransfer(programme: Programme | undefined, applied: Truth): Decision {
  const inCase: Truth = programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_NO_TRANSFER_NOT_APPLICABLE;
  const must: Truth = not(applied);
  if (inCase === YES && must === YES) return IN_SERVICE_NO_TRANSFER_MET;
  if (inCase === YES && must === NO) return IN_SERVICE_NO_TRANSFER_VIOLATED;
  return openInServiceNoTransfer(programme, applied);
}

function resultOfInServiceNoTransfer(programme: Programme | undefined, applied: Truth): Result {
  return result(decideInServiceNoTransfer(programme, applied), {
    text: '學生不得申請轉系（組），亦不得轉入其他學制就讀；其他學制之課程，除修習教育學程外，不得修習。但日間學士班或進修學士班之該課程尚有缺額，且合於下列情形之一者，得辦理跨學制選課：一、應屆畢業生有重（補）修學分之必要，並經申請核可。二、所選之課程，因選課人數不足而無法開課，為該課程之原選課學生。三、跨領域或興趣之選課，與畢業學分無關。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['applied', showTruth(applied)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 二年制在職進修專班不得轉系（第八十五條第一項）
 *
 * > 學生不得申請轉系（組），亦不得轉入其他學制就讀；其他學制之課程，除修習教育學程外，不得修習。但日間學士班或進修學士班之該課程尚有缺額，且合於下列情形之一者，得辦理跨學制選課：一、應屆畢業生有重（補）修學分之必要，並經申請核可。二、所選之課程，因選課人數不足而無法開課，為該課程之原選課學生。三、跨領域或興趣之選課，與畢業學分無關。
 *
 * - 適用 學生.學制 = 二年制在職進修專班
 * - 不得 轉系.提出申請
 */
export function inServiceNoTransfer(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const applied = readBoolean(departmentTransfer.applied);
  return decideInServiceNoTransfer(programme, applied);
}

/** 二年制在職進修專班不得轉系：結果與理由。 */
export function explainInServiceNoTransfer(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const applied = readBoolean(departmentTransfer.applied);
  return resultOfInServiceNoTransfer(programme, applied);
}

/** 二年制在職進修專班跨選學分：notApplicable */
const IN_SERVICE_CROSS_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十五條第二項');

/** 二年制在職進修專班跨選學分：met */
const IN_SERVICE_CROSS_CREDITS_MET = /* @__PURE__ */ decided('met', '第八十五條第二項');

/** 二年制在職進修專班跨選學分：violated */
const IN_SERVICE_CROSS_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第八十五條第二項');

/** 二年制在職進修專班跨選學分所讀的事實 */
const IN_SERVICE_CROSS_CREDITS_FACTS: readonly string[] = ['學生.學制', '選課.跨學制學分', '選課.本學制學分'];

function openInServiceCrossCredits(programme: Programme | undefined, crossCredits: number, ownCredits: number): Decision {
  const inCase: Truth = programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_CROSS_CREDITS_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_17(crossCredits, ownCredits);
  if (inCase === YES && must === YES) return IN_SERVICE_CROSS_CREDITS_MET;
  if (inCase === YES && must === NO) return IN_SERVICE_CROSS_CREDITS_VIOLATED;
  return undeterminedDuty(
    '第八十五條第二項',
    answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    answer(
      holdsAtEnds_17(crossCredits, ownCredits),
      crossCredits !== crossCredits && '選課.跨學制學分',
      ownCredits !== ownCredits && '選課.本學制學分',
    ),
    YES,
    IN_SERVICE_CROSS_CREDITS_FACTS,
  );
}

function decideInServiceCrossCredits(programme: Programme | undefined, crossCredits: number, ownCredits: number): Decision {
  const inCase: Truth = programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_CROSS_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && 3 * crossCredits <= ownCredits) return IN_SERVICE_CROSS_CREDITS_MET;
  if (inCase === YES && 3 * crossCredits > ownCredits) return IN_SERVICE_CROSS_CREDITS_VIOLATED;
  return openInServiceCrossCredits(programme, crossCredits, ownCredits);
}

function resultOfInServiceCrossCredits(programme: Programme | undefined, crossCredits: number, ownCredits: number): Result {
  return result(decideInServiceCrossCredits(programme, crossCredits, ownCredits), {
    text: '跨學制選修之學分數，不得超過該學期在本學制修習學分總數之三分之一；其費用，均按所修課程學制之收費標準繳納。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['crossCredits', showNumber(crossCredits, 1n, '學分')],
      ['ownCredits', showNumber(ownCredits, 1n, '學分')],
      ['inServiceCrossMaximum', '1/3'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 二年制在職進修專班跨選學分（第八十五條第二項）
 *
 * > 跨學制選修之學分數，不得超過該學期在本學制修習學分總數之三分之一；其費用，均按所修課程學制之收費標準繳納。
 *
 * - 適用 學生.學制 = 二年制在職進修專班
 * - 應 選課.跨學制學分 ≤ （選課.本學制學分 × 在職專班跨選上限（1/3））
 */
export function inServiceCrossCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const enrolment = recordOf(input?.enrolment);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  return decideInServiceCrossCredits(programme, crossCredits, ownCredits);
}

/** 二年制在職進修專班跨選學分：結果與理由。 */
export function explainInServiceCrossCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const enrolment = recordOf(input?.enrolment);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  return resultOfInServiceCrossCredits(programme, crossCredits, ownCredits);
}

/** 二年制在職進修專班之修業年限：notApplicable */
const IN_SERVICE_STUDY_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十六條第一項');

/** 二年制在職進修專班之修業年限：entitled */
const IN_SERVICE_STUDY_YEARS_ENTITLED = /* @__PURE__ */ decided('entitled', '第八十六條第一項');

/** 二年制在職進修專班之修業年限：notEntitled */
const IN_SERVICE_STUDY_YEARS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八十六條第一項');

/** 二年制在職進修專班之修業年限所讀的事實 */
const IN_SERVICE_STUDY_YEARS_FACTS: readonly string[] = ['學生.學制', '學生.修業年數'];

function openInServiceStudyYears(programme: Programme | undefined, yearsDone: number): Decision {
  return undeterminedPermission(
    '第八十六條第一項',
    answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    answer(yearsDone >= 20 ? YES : yearsDone < 20 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
    IN_SERVICE_STUDY_YEARS_FACTS,
  );
}

function decideInServiceStudyYears(programme: Programme | undefined, yearsDone: number): Decision {
  const inCase: Truth = programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_STUDY_YEARS_NOT_APPLICABLE;
  if (inCase === YES && yearsDone >= 20) return IN_SERVICE_STUDY_YEARS_ENTITLED;
  if (inCase === YES && yearsDone < 20) return IN_SERVICE_STUDY_YEARS_NOT_ENTITLED;
  return openInServiceStudyYears(programme, yearsDone);
}

function resultOfInServiceStudyYears(programme: Programme | undefined, yearsDone: number): Result {
  return result(decideInServiceStudyYears(programme, yearsDone), {
    text: '學生之修業年限為二年；得延長修業年限，以二年為限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearsDone', showNumber(yearsDone, 10n, '年')],
      ['inServiceYears', '2 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 二年制在職進修專班之修業年限（第八十六條第一項）
 *
 * > 學生之修業年限為二年；得延長修業年限，以二年為限。
 *
 * - 適用 學生.學制 = 二年制在職進修專班
 * - 當 學生.修業年數 ≥ 在職專班修業年限（2 年）
 * - 始得 修業期滿
 */
export function inServiceStudyYears(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return decideInServiceStudyYears(programme, yearsDone);
}

/** 二年制在職進修專班之修業年限：結果與理由。 */
export function explainInServiceStudyYears(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return resultOfInServiceStudyYears(programme, yearsDone);
}

/** 二年制在職進修專班一般延長：notApplicable */
const IN_SERVICE_ORDINARY_EXTENSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十六條第一項');

/** 二年制在職進修專班一般延長：met */
const IN_SERVICE_ORDINARY_EXTENSION_MET = /* @__PURE__ */ decided('met', '第八十六條第一項');

/** 二年制在職進修專班一般延長：violated */
const IN_SERVICE_ORDINARY_EXTENSION_VIOLATED = /* @__PURE__ */ decided('violated', '第八十六條第一項');

/** 二年制在職進修專班一般延長所讀的事實 */
const IN_SERVICE_ORDINARY_EXTENSION_FACTS: readonly string[] = ['學生.學制', '延修.事由', '延修.子女年齡', '延修.年數'];

function openInServiceOrdinaryExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
): Decision {
  return undeterminedDuty(
    '第八十六條第一項',
    allAnswers(
      answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      anyAnswer(
        answer(reason_4 === 'notCompleted' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
        allAnswers(
          answer(reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
          notAnswer(answer(childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN, childAge_3 !== childAge_3 && '延修.子女年齡')),
        ),
      ),
    ),
    answer(years <= 20 ? YES : years > 20 ? NO : UNKNOWN, years !== years && '延修.年數'),
    YES,
    IN_SERVICE_ORDINARY_EXTENSION_FACTS,
  );
}

function decideInServiceOrdinaryExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
): Decision {
  const inCase: Truth = and(
    programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
    or(
      reason_4 === 'notCompleted' ? YES : reason_4 === undefined ? UNKNOWN : NO,
      and(
        reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO,
        not(childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN),
      ),
    ),
  );
  if (inCase === NO) return IN_SERVICE_ORDINARY_EXTENSION_NOT_APPLICABLE;
  if (inCase === YES && years <= 20) return IN_SERVICE_ORDINARY_EXTENSION_MET;
  if (inCase === YES && years > 20) return IN_SERVICE_ORDINARY_EXTENSION_VIOLATED;
  return openInServiceOrdinaryExtension(programme, reason_4, childAge_3, years);
}

const IN_SERVICE_ORDINARY_EXTENSION_PARTS: Parts = {
  order: IN_SERVICE_ORDINARY_EXTENSION_FACTS,
  deciding: [EXTENSION_REASON_PARTS_3],
  others: [STUDENT_PROGRAMME_PARTS_4, EXTENSION_CHILD_AGE_PARTS, EXTENSION_YEARS_PARTS],
};

function givenInServiceOrdinaryExtension(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const years = decimalOf(extension.years, 10, 0, 200);
  return decideInServiceOrdinaryExtension(programme, reason_4, childAge_3, years);
}

function resultOfInServiceOrdinaryExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
  input: Input,
): Result {
  return result(
    settled(
      decideInServiceOrdinaryExtension(programme, reason_4, childAge_3, years),
      givenInServiceOrdinaryExtension,
      input,
      IN_SERVICE_ORDINARY_EXTENSION_PARTS,
    ),
    {
      text: '學生之修業年限為二年；得延長修業年限，以二年為限。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['reason', showMember(reason_4, EXTENSION_REASON_NAMES)],
        ['childAge', showNumber(childAge_3, 10n, '歲')],
        ['years', showNumber(years, 10n, '年')],
        ['inServiceInfantAge', '3 歲'],
        ['inServiceExtension', '2 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 二年制在職進修專班一般延長（第八十六條第一項）
 *
 * > 學生之修業年限為二年；得延長修業年限，以二年為限。
 *
 * - 適用 學生.學制 = 二年制在職進修專班 且 （延修.事由 = 未能修完 或 （延修.事由 = 撫育幼兒 且 延修.子女年齡 > 在職專班幼兒年齡（3 歲）））
 * - 應 延修.年數 ≤ 在職專班一般延長上限（2 年）
 */
export function inServiceOrdinaryExtension(input: Input): Decision {
  return settled(givenInServiceOrdinaryExtension(input), givenInServiceOrdinaryExtension, input, IN_SERVICE_ORDINARY_EXTENSION_PARTS);
}

/** 二年制在職進修專班一般延長：結果與理由。 */
export function explainInServiceOrdinaryExtension(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const years = decimalOf(extension.years, 10, 0, 200);
  return resultOfInServiceOrdinaryExtension(programme, reason_4, childAge_3, years, input);
}

/** 二年制在職進修專班特殊延長：notApplicable */
const IN_SERVICE_SPECIAL_EXTENSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十六條第二項');

/** 二年制在職進修專班特殊延長：met */
const IN_SERVICE_SPECIAL_EXTENSION_MET = /* @__PURE__ */ decided('met', '第八十六條第二項');

/** 二年制在職進修專班特殊延長：violated */
const IN_SERVICE_SPECIAL_EXTENSION_VIOLATED = /* @__PURE__ */ decided('violated', '第八十六條第二項');

/** 二年制在職進修專班特殊延長所讀的事實 */
const IN_SERVICE_SPECIAL_EXTENSION_FACTS: readonly string[] = ['學生.學制', '延修.事由', '延修.子女年齡', '延修.年數'];

function openInServiceSpecialExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
): Decision {
  return undeterminedDuty(
    '第八十六條第二項',
    allAnswers(
      answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      anyAnswer(
        answer(reason_4 === 'disability' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
        answer(
          reason_4 === 'pregnancy' || reason_4 === 'birth' ? YES : reason_4 === undefined ? UNKNOWN : NO,
          reason_4 === undefined && '延修.事由',
        ),
        answer(reason_4 === 'delivery' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
        allAnswers(
          answer(reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
          answer(childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN, childAge_3 !== childAge_3 && '延修.子女年齡'),
        ),
      ),
    ),
    answer(years <= 40 ? YES : years > 40 ? NO : UNKNOWN, years !== years && '延修.年數'),
    YES,
    IN_SERVICE_SPECIAL_EXTENSION_FACTS,
  );
}

function decideInServiceSpecialExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
): Decision {
  const inCase: Truth = and(
    programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
    or(
      or(
        or(
          reason_4 === 'disability' ? YES : reason_4 === undefined ? UNKNOWN : NO,
          reason_4 === 'pregnancy' || reason_4 === 'birth' ? YES : reason_4 === undefined ? UNKNOWN : NO,
        ),
        reason_4 === 'delivery' ? YES : reason_4 === undefined ? UNKNOWN : NO,
      ),
      and(reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO, childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN),
    ),
  );
  if (inCase === NO) return IN_SERVICE_SPECIAL_EXTENSION_NOT_APPLICABLE;
  if (inCase === YES && years <= 40) return IN_SERVICE_SPECIAL_EXTENSION_MET;
  if (inCase === YES && years > 40) return IN_SERVICE_SPECIAL_EXTENSION_VIOLATED;
  return openInServiceSpecialExtension(programme, reason_4, childAge_3, years);
}

const EXTENSION_REASON_PARTS_5: PartedFact = [
  '延修.事由',
  'extension',
  'reason',
  ['notCompleted', 'disability', 'pregnancy', 'delivery', 'childcare'],
];

const IN_SERVICE_SPECIAL_EXTENSION_PARTS: Parts = {
  order: IN_SERVICE_SPECIAL_EXTENSION_FACTS,
  deciding: [EXTENSION_REASON_PARTS_5],
  others: [STUDENT_PROGRAMME_PARTS_4, EXTENSION_CHILD_AGE_PARTS, EXTENSION_YEARS_PARTS_2],
};

function givenInServiceSpecialExtension(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const years = decimalOf(extension.years, 10, 0, 200);
  return decideInServiceSpecialExtension(programme, reason_4, childAge_3, years);
}

function resultOfInServiceSpecialExtension(
  programme: Programme | undefined,
  reason_4: ExtensionReason | undefined,
  childAge_3: number,
  years: number,
  input: Input,
): Result {
  return result(
    settled(
      decideInServiceSpecialExtension(programme, reason_4, childAge_3, years),
      givenInServiceSpecialExtension,
      input,
      IN_SERVICE_SPECIAL_EXTENSION_PARTS,
    ),
    {
      text: '身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、生產，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['reason', showMember(reason_4, EXTENSION_REASON_NAMES)],
        ['childAge', showNumber(childAge_3, 10n, '歲')],
        ['years', showNumber(years, 10n, '年')],
        ['inServiceBirth', '懷孕、生產'],
        ['inServiceInfantAge', '3 歲'],
        ['inServiceLongExtension', '4 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 二年制在職進修專班特殊延長（第八十六條第二項）
 *
 * > 身心障礙學生因身心狀況與學習需要者，得延長修業年限，以四年為限；學生因懷孕、生產，或有撫育三歲以下子女之需要者，得延長修業年限，以四年為限。
 *
 * - 適用 學生.學制 = 二年制在職進修專班 且 （延修.事由 = 身心障礙 或 延修.事由 屬於 懷孕、生產 或 延修.事由 = 分娩 或 （延修.事由 = 撫育幼兒 且 延修.子女年齡 ≤ 在職專班幼兒年齡（3 歲）））
 * - 應 延修.年數 ≤ 在職專班特殊延長上限（4 年）
 */
export function inServiceSpecialExtension(input: Input): Decision {
  return settled(givenInServiceSpecialExtension(input), givenInServiceSpecialExtension, input, IN_SERVICE_SPECIAL_EXTENSION_PARTS);
}

/** 二年制在職進修專班特殊延長：結果與理由。 */
export function explainInServiceSpecialExtension(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const years = decimalOf(extension.years, 10, 0, 200);
  return resultOfInServiceSpecialExtension(programme, reason_4, childAge_3, years, input);
}

/** 二年制在職進修專班每學期學分：notApplicable */
const IN_SERVICE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十七條');

/** 二年制在職進修專班每學期學分：met */
const IN_SERVICE_CREDITS_MET = /* @__PURE__ */ decided('met', '第八十七條');

/** 二年制在職進修專班每學期學分：violated */
const IN_SERVICE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第八十七條');

/** 二年制在職進修專班每學期學分所讀的事實 */
const IN_SERVICE_CREDITS_FACTS: readonly string[] = ['學生.學制', '學生.就讀學年', '選課.學分'];

function openInServiceCredits(programme: Programme | undefined, academicYear: number, credits_2: number): Decision {
  return undeterminedDuty(
    '第八十七條',
    allAnswers(
      answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(
        academicYear === 1 ? YES : academicYear < 1 || academicYear > 1 ? NO : UNKNOWN,
        academicYear !== academicYear && '學生.就讀學年',
      ),
    ),
    answer(credits_2 >= 15 ? YES : credits_2 < 15 ? NO : UNKNOWN, credits_2 !== credits_2 && '選課.學分'),
    YES,
    IN_SERVICE_CREDITS_FACTS,
  );
}

function decideInServiceCredits(programme: Programme | undefined, academicYear: number, credits_2: number): Decision {
  const inCase: Truth = and(
    programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
    academicYear === 1 ? YES : academicYear < 1 || academicYear > 1 ? NO : UNKNOWN,
  );
  if (inCase === NO) return IN_SERVICE_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 15) return IN_SERVICE_CREDITS_MET;
  if (inCase === YES && credits_2 < 15) return IN_SERVICE_CREDITS_VIOLATED;
  return openInServiceCredits(programme, academicYear, credits_2);
}

function resultOfInServiceCredits(programme: Programme | undefined, academicYear: number, credits_2: number): Result {
  return result(decideInServiceCredits(programme, academicYear, credits_2), {
    text: '學生在第一學年，每學期修習之學分數，不得少於十五學分。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['academicYear', showNumber(academicYear, 1n, '學年')],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['inServiceFloorYear', '1 學年'],
      ['inServiceFloor', '15 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 二年制在職進修專班每學期學分（第八十七條）
 *
 * > 學生在第一學年，每學期修習之學分數，不得少於十五學分。
 *
 * - 適用 學生.學制 = 二年制在職進修專班 且 學生.就讀學年 = 在職專班下限學年（1 學年）
 * - 應 選課.學分 ≥ 在職專班學分下限（15 學分）
 */
export function inServiceCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const academicYear = integerOf(student.academicYear, 1, 12);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return decideInServiceCredits(programme, academicYear, credits_2);
}

/** 二年制在職進修專班每學期學分：結果與理由。 */
export function explainInServiceCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const academicYear = integerOf(student.academicYear, 1, 12);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return resultOfInServiceCredits(programme, academicYear, credits_2);
}

/** 專科畢業生之畢業學分：met */
const JUNIOR_GRADUATE_CREDITS_MET = /* @__PURE__ */ decided('met', '第八十八條');

/** 專科畢業生之畢業學分：violated */
const JUNIOR_GRADUATE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第八十八條');

/** 專科畢業生之畢業學分所讀的事實 */
const JUNIOR_GRADUATE_CREDITS_FACTS: readonly string[] = ['專科畢業生.專科畢業別', '專科畢業生.畢業學分'];

function openJuniorGraduateCredits(juniorGraduate: JuniorGraduate | undefined, credits_4: number): Decision {
  return undeterminedDuty(
    '第八十八條',
    YES,
    anyAnswer(
      allAnswers(
        answer(
          juniorGraduate === 'threeYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO,
          juniorGraduate === undefined && '專科畢業生.專科畢業別',
        ),
        answer(credits_4 >= 60 ? YES : credits_4 < 60 ? NO : UNKNOWN, credits_4 !== credits_4 && '專科畢業生.畢業學分'),
      ),
      allAnswers(
        answer(
          juniorGraduate === 'twoYear' || juniorGraduate === 'fiveYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO,
          juniorGraduate === undefined && '專科畢業生.專科畢業別',
        ),
        answer(credits_4 >= 72 ? YES : credits_4 < 72 ? NO : UNKNOWN, credits_4 !== credits_4 && '專科畢業生.畢業學分'),
      ),
    ),
    YES,
    JUNIOR_GRADUATE_CREDITS_FACTS,
  );
}

function decideJuniorGraduateCredits(juniorGraduate: JuniorGraduate | undefined, credits_4: number): Decision {
  const must: Truth = or(
    and(
      juniorGraduate === 'threeYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO,
      credits_4 >= 60 ? YES : credits_4 < 60 ? NO : UNKNOWN,
    ),
    and(
      juniorGraduate === 'twoYear' || juniorGraduate === 'fiveYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO,
      credits_4 >= 72 ? YES : credits_4 < 72 ? NO : UNKNOWN,
    ),
  );
  if (must === YES) return JUNIOR_GRADUATE_CREDITS_MET;
  if (must === NO) return JUNIOR_GRADUATE_CREDITS_VIOLATED;
  return openJuniorGraduateCredits(juniorGraduate, credits_4);
}

const JUNIOR_GRADUATE_STUDENT_JUNIOR_GRADUATE_PARTS: PartedFact = [
  '專科畢業生.專科畢業別',
  'juniorGraduateStudent',
  'juniorGraduate',
  ['threeYear', 'twoYear'],
];

const JUNIOR_GRADUATE_STUDENT_CREDITS_PARTS: PartedFact = ['專科畢業生.畢業學分', 'juniorGraduateStudent', 'credits', [0, 60, 72]];

const JUNIOR_GRADUATE_CREDITS_PARTS: Parts = {
  order: JUNIOR_GRADUATE_CREDITS_FACTS,
  deciding: [JUNIOR_GRADUATE_STUDENT_JUNIOR_GRADUATE_PARTS, JUNIOR_GRADUATE_STUDENT_CREDITS_PARTS],
  others: [],
};

function givenJuniorGraduateCredits(input: Input): Decision {
  const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
  const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
  const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
  return decideJuniorGraduateCredits(juniorGraduate, credits_4);
}

function resultOfJuniorGraduateCredits(juniorGraduate: JuniorGraduate | undefined, credits_4: number, input: Input): Result {
  return result(
    settled(decideJuniorGraduateCredits(juniorGraduate, credits_4), givenJuniorGraduateCredits, input, JUNIOR_GRADUATE_CREDITS_PARTS),
    {
      text: '學生畢業時應修之學分（非本科系學生經指定補修之學分，不計入），三專畢業生為六十至七十學分以上；二專、五專畢業生為七十二至八十二學分以上。各系得視其性質，依程序自訂畢業學分。',
      values: [
        ['juniorGraduate', showMember(juniorGraduate, JUNIOR_GRADUATE_NAMES)],
        ['credits', showNumber(credits_4, 1n, '學分')],
        ['三專畢業學分下限', '60 學分'],
        ['二專五專畢業學分下限', '72 學分'],
      ],
      caveats: ['各系得另訂「專科畢業生之畢業學分」，未計入本結果'],
      effects: [],
    },
  );
}

/**
 * 專科畢業生之畢業學分（第八十八條）
 *
 * > 學生畢業時應修之學分（非本科系學生經指定補修之學分，不計入），三專畢業生為六十至七十學分以上；二專、五專畢業生為七十二至八十二學分以上。各系得視其性質，依程序自訂畢業學分。
 *
 * - 應 （專科畢業生.專科畢業別 = 三專畢業生 且 專科畢業生.畢業學分 ≥ 三專畢業學分下限（60 學分）） 或 （專科畢業生.專科畢業別 屬於 二專畢業生、五專畢業生 且 專科畢業生.畢業學分 ≥ 二專五專畢業學分下限（72 學分））
 */
export function juniorGraduateCredits(input: Input): Decision {
  return settled(givenJuniorGraduateCredits(input), givenJuniorGraduateCredits, input, JUNIOR_GRADUATE_CREDITS_PARTS);
}

/** 專科畢業生之畢業學分：結果與理由。 */
export function explainJuniorGraduateCredits(input: Input): Result {
  const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
  const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
  const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
  return resultOfJuniorGraduateCredits(juniorGraduate, credits_4, input);
}

/** 足敷各系所定學分：entitled */
const ENOUGH_EVERYWHERE_ENTITLED = /* @__PURE__ */ decided('entitled', '第八十八條');

/** 足敷各系所定學分：notEntitled */
const ENOUGH_EVERYWHERE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八十八條');

/** 足敷各系所定學分所讀的事實 */
const ENOUGH_EVERYWHERE_FACTS: readonly string[] = ['專科畢業生.專科畢業別', '專科畢業生.畢業學分'];

function openEnoughEverywhere(juniorGraduate: JuniorGraduate | undefined, credits_4: number): Decision {
  return undeterminedPermission(
    '第八十八條',
    YES,
    anyAnswer(
      allAnswers(
        answer(
          juniorGraduate === 'threeYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO,
          juniorGraduate === undefined && '專科畢業生.專科畢業別',
        ),
        answer(credits_4 >= 70 ? YES : credits_4 < 70 ? NO : UNKNOWN, credits_4 !== credits_4 && '專科畢業生.畢業學分'),
      ),
      allAnswers(
        answer(
          juniorGraduate === 'twoYear' || juniorGraduate === 'fiveYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO,
          juniorGraduate === undefined && '專科畢業生.專科畢業別',
        ),
        answer(credits_4 >= 82 ? YES : credits_4 < 82 ? NO : UNKNOWN, credits_4 !== credits_4 && '專科畢業生.畢業學分'),
      ),
    ),
    ENOUGH_EVERYWHERE_FACTS,
  );
}

function decideEnoughEverywhere(juniorGraduate: JuniorGraduate | undefined, credits_4: number): Decision {
  const when: Truth = or(
    and(
      juniorGraduate === 'threeYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO,
      credits_4 >= 70 ? YES : credits_4 < 70 ? NO : UNKNOWN,
    ),
    and(
      juniorGraduate === 'twoYear' || juniorGraduate === 'fiveYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO,
      credits_4 >= 82 ? YES : credits_4 < 82 ? NO : UNKNOWN,
    ),
  );
  if (when === YES) return ENOUGH_EVERYWHERE_ENTITLED;
  if (when === NO) return ENOUGH_EVERYWHERE_NOT_ENTITLED;
  return openEnoughEverywhere(juniorGraduate, credits_4);
}

const JUNIOR_GRADUATE_STUDENT_CREDITS_PARTS_2: PartedFact = ['專科畢業生.畢業學分', 'juniorGraduateStudent', 'credits', [0, 70, 82]];

const ENOUGH_EVERYWHERE_PARTS: Parts = {
  order: ENOUGH_EVERYWHERE_FACTS,
  deciding: [JUNIOR_GRADUATE_STUDENT_JUNIOR_GRADUATE_PARTS, JUNIOR_GRADUATE_STUDENT_CREDITS_PARTS_2],
  others: [],
};

function givenEnoughEverywhere(input: Input): Decision {
  const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
  const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
  const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
  return decideEnoughEverywhere(juniorGraduate, credits_4);
}

function resultOfEnoughEverywhere(juniorGraduate: JuniorGraduate | undefined, credits_4: number, input: Input): Result {
  return result(settled(decideEnoughEverywhere(juniorGraduate, credits_4), givenEnoughEverywhere, input, ENOUGH_EVERYWHERE_PARTS), {
    text: '學生畢業時應修之學分（非本科系學生經指定補修之學分，不計入），三專畢業生為六十至七十學分以上；二專、五專畢業生為七十二至八十二學分以上。各系得視其性質，依程序自訂畢業學分。',
    values: [
      ['juniorGraduate', showMember(juniorGraduate, JUNIOR_GRADUATE_NAMES)],
      ['credits', showNumber(credits_4, 1n, '學分')],
      ['三專畢業學分上緣', '70 學分'],
      ['二專五專畢業學分上緣', '82 學分'],
    ],
    caveats: ['各系得另訂「足敷各系所定學分」，未計入本結果'],
    effects: [],
  });
}

/**
 * 足敷各系所定學分（第八十八條）
 *
 * > 學生畢業時應修之學分（非本科系學生經指定補修之學分，不計入），三專畢業生為六十至七十學分以上；二專、五專畢業生為七十二至八十二學分以上。各系得視其性質，依程序自訂畢業學分。
 *
 * - 當 （專科畢業生.專科畢業別 = 三專畢業生 且 專科畢業生.畢業學分 ≥ 三專畢業學分上緣（70 學分）） 或 （專科畢業生.專科畢業別 屬於 二專畢業生、五專畢業生 且 專科畢業生.畢業學分 ≥ 二專五專畢業學分上緣（82 學分））
 * - 得 准予認定已足各系所定之畢業學分
 */
export function enoughEverywhere(input: Input): Decision {
  return settled(givenEnoughEverywhere(input), givenEnoughEverywhere, input, ENOUGH_EVERYWHERE_PARTS);
}

/** 足敷各系所定學分：結果與理由。 */
export function explainEnoughEverywhere(input: Input): Result {
  const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
  const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
  const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
  return resultOfEnoughEverywhere(juniorGraduate, credits_4, input);
}

/** 二年制在職進修專班畢業：notApplicable */
const IN_SERVICE_DEGREE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八十九條');

/** 二年制在職進修專班畢業：entitled */
const IN_SERVICE_DEGREE_ENTITLED = /* @__PURE__ */ decided('entitled', '第八十九條');

/** 二年制在職進修專班畢業：notEntitled */
const IN_SERVICE_DEGREE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八十九條');

/** 二年制在職進修專班畢業所讀的事實 */
const IN_SERVICE_DEGREE_FACTS: readonly string[] = [
  '學生.學制',
  '學生.修業年數',
  '畢業.修滿科目學分',
  '畢業.完成畢業條件',
  '畢業.成績及格',
];

function openInServiceDegree(
  programme: Programme | undefined,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Decision {
  return undeterminedPermission(
    '第八十九條',
    answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(yearsDone >= 20 ? YES : yearsDone < 20 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
      answer(coursesCompleted, coursesCompleted === UNKNOWN && '畢業.修滿科目學分'),
      answer(conditionsMet, conditionsMet === UNKNOWN && '畢業.完成畢業條件'),
      answer(gradesPassed, gradesPassed === UNKNOWN && '畢業.成績及格'),
    ),
    IN_SERVICE_DEGREE_FACTS,
  );
}

function decideInServiceDegree(
  programme: Programme | undefined,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Decision {
  const inCase: Truth = programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_DEGREE_NOT_APPLICABLE;
  const when: Truth = and(and(and(yearsDone >= 20 ? YES : yearsDone < 20 ? NO : UNKNOWN, coursesCompleted), conditionsMet), gradesPassed);
  if (inCase === YES && when === YES) return IN_SERVICE_DEGREE_ENTITLED;
  if (inCase === YES && when === NO) return IN_SERVICE_DEGREE_NOT_ENTITLED;
  return openInServiceDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

function resultOfInServiceDegree(
  programme: Programme | undefined,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Result {
  return result(decideInServiceDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed), {
    text: '學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學系規定之畢業條件者，准其畢業，由本校按其所屬學系分別授予學士學位，並發給學位證書。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearsDone', showNumber(yearsDone, 10n, '年')],
      ['coursesCompleted', showTruth(coursesCompleted)],
      ['conditionsMet', showTruth(conditionsMet)],
      ['gradesPassed', showTruth(gradesPassed)],
      ['inServiceYears', '2 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 二年制在職進修專班畢業（第八十九條）
 *
 * > 學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學系規定之畢業條件者，准其畢業，由本校按其所屬學系分別授予學士學位，並發給學位證書。
 *
 * - 適用 學生.學制 = 二年制在職進修專班
 * - 當 學生.修業年數 ≥ 在職專班修業年限（2 年） 且 畢業.修滿科目學分 且 畢業.完成畢業條件 且 畢業.成績及格
 * - 始得 畢業
 */
export function inServiceDegree(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return decideInServiceDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

/** 二年制在職進修專班畢業：結果與理由。 */
export function explainInServiceDegree(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return resultOfInServiceDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

/** 志願役得申請保留：notApplicable */
const SOLDIER_REQUEST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十一條第三項');

/** 志願役得申請保留：entitled */
const SOLDIER_REQUEST_ENTITLED = /* @__PURE__ */ decided('entitled', '第九十一條第三項');

/** 志願役得申請保留：notEntitled */
const SOLDIER_REQUEST_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第九十一條第三項');

/** 志願役得申請保留所讀的事實 */
const SOLDIER_REQUEST_FACTS: readonly string[] = ['學生.學制', '入學.志願役軍士官'];

function openSoldierRequest(programme: Programme | undefined, voluntarySoldier: Truth): Decision {
  return undeterminedPermission(
    '第九十一條第三項',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(voluntarySoldier, voluntarySoldier === UNKNOWN && '入學.志願役軍士官'),
    SOLDIER_REQUEST_FACTS,
  );
}

function decideSoldierRequest(programme: Programme | undefined, voluntarySoldier: Truth): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SOLDIER_REQUEST_NOT_APPLICABLE;
  const when: Truth = voluntarySoldier;
  if (inCase === YES && when === YES) return SOLDIER_REQUEST_ENTITLED;
  if (inCase === YES && when === NO) return SOLDIER_REQUEST_NOT_ENTITLED;
  return openSoldierRequest(programme, voluntarySoldier);
}

function resultOfSoldierRequest(programme: Programme | undefined, voluntarySoldier: Truth): Result {
  return result(decideSoldierRequest(programme, voluntarySoldier), {
    text: '新生為志願役軍官、士官者，得申請保留入學資格，以二年為限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['voluntarySoldier', showTruth(voluntarySoldier)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 志願役得申請保留（第九十一條第三項）
 *
 * > 新生為志願役軍官、士官者，得申請保留入學資格，以二年為限。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 當 入學.志願役軍士官
 * - 得 申請保留入學資格
 */
export function soldierRequest(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admission = recordOf(input?.admission);
  const voluntarySoldier = readBoolean(admission.voluntarySoldier);
  return decideSoldierRequest(programme, voluntarySoldier);
}

/** 志願役得申請保留：結果與理由。 */
export function explainSoldierRequest(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admission = recordOf(input?.admission);
  const voluntarySoldier = readBoolean(admission.voluntarySoldier);
  return resultOfSoldierRequest(programme, voluntarySoldier);
}

/** 志願役之保留入學資格：notApplicable */
const SOLDIER_DEFERRAL_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十一條第三項');

/** 志願役之保留入學資格：met */
const SOLDIER_DEFERRAL_YEARS_MET = /* @__PURE__ */ decided('met', '第九十一條第三項');

/** 志願役之保留入學資格：violated */
const SOLDIER_DEFERRAL_YEARS_VIOLATED = /* @__PURE__ */ decided('violated', '第九十一條第三項');

/** 志願役之保留入學資格所讀的事實 */
const SOLDIER_DEFERRAL_YEARS_FACTS: readonly string[] = ['學生.學制', '入學.志願役軍士官', '入學.保留年數'];

function openSoldierDeferralYears(programme: Programme | undefined, voluntarySoldier: Truth, deferralYears_2: number): Decision {
  return undeterminedDuty(
    '第九十一條第三項',
    allAnswers(
      answer(
        programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO,
        programme === undefined && '學生.學制',
      ),
      answer(voluntarySoldier, voluntarySoldier === UNKNOWN && '入學.志願役軍士官'),
    ),
    answer(deferralYears_2 <= 20 ? YES : deferralYears_2 > 20 ? NO : UNKNOWN, deferralYears_2 !== deferralYears_2 && '入學.保留年數'),
    YES,
    SOLDIER_DEFERRAL_YEARS_FACTS,
  );
}

function decideSoldierDeferralYears(programme: Programme | undefined, voluntarySoldier: Truth, deferralYears_2: number): Decision {
  const inCase: Truth = and(
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    voluntarySoldier,
  );
  if (inCase === NO) return SOLDIER_DEFERRAL_YEARS_NOT_APPLICABLE;
  if (inCase === YES && deferralYears_2 <= 20) return SOLDIER_DEFERRAL_YEARS_MET;
  if (inCase === YES && deferralYears_2 > 20) return SOLDIER_DEFERRAL_YEARS_VIOLATED;
  return openSoldierDeferralYears(programme, voluntarySoldier, deferralYears_2);
}

function resultOfSoldierDeferralYears(programme: Programme | undefined, voluntarySoldier: Truth, deferralYears_2: number): Result {
  return result(decideSoldierDeferralYears(programme, voluntarySoldier, deferralYears_2), {
    text: '新生為志願役軍官、士官者，得申請保留入學資格，以二年為限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['voluntarySoldier', showTruth(voluntarySoldier)],
      ['deferralYears', showNumber(deferralYears_2, 10n, '年')],
      ['soldierDeferral', '2 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 志願役之保留入學資格（第九十一條第三項）
 *
 * > 新生為志願役軍官、士官者，得申請保留入學資格，以二年為限。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班 且 入學.志願役軍士官
 * - 應 入學.保留年數 ≤ 志願役保留年限（2 年）
 */
export function soldierDeferralYears(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admission = recordOf(input?.admission);
  const voluntarySoldier = readBoolean(admission.voluntarySoldier);
  const deferralYears_2 = decimalOf(admission.deferralYears, 10, 0, 100);
  return decideSoldierDeferralYears(programme, voluntarySoldier, deferralYears_2);
}

/** 志願役之保留入學資格：結果與理由。 */
export function explainSoldierDeferralYears(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admission = recordOf(input?.admission);
  const voluntarySoldier = readBoolean(admission.voluntarySoldier);
  const deferralYears_2 = decimalOf(admission.deferralYears, 10, 0, 100);
  return resultOfSoldierDeferralYears(programme, voluntarySoldier, deferralYears_2);
}

/** 研究生一年級學分：notApplicable */
const GRADUATE_FIRST_YEAR_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十二條第一項');

/** 研究生一年級學分：met */
const GRADUATE_FIRST_YEAR_CREDITS_MET = /* @__PURE__ */ decided('met', '第九十二條第一項');

/** 研究生一年級學分：violated */
const GRADUATE_FIRST_YEAR_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第九十二條第一項');

/** 研究生一年級學分所讀的事實 */
const GRADUATE_FIRST_YEAR_CREDITS_FACTS: readonly string[] = ['學生.學制', '學生.年級', '選課.學分'];

function openGraduateFirstYearCredits(programme: Programme | undefined, yearOfStudy: number, credits_2: number): Decision {
  return undeterminedDuty(
    '第九十二條第一項',
    allAnswers(
      answer(
        programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO,
        programme === undefined && '學生.學制',
      ),
      answer(yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
    ),
    answer(credits_2 >= 9 ? YES : credits_2 < 9 ? NO : UNKNOWN, credits_2 !== credits_2 && '選課.學分'),
    YES,
    GRADUATE_FIRST_YEAR_CREDITS_FACTS,
  );
}

function decideGraduateFirstYearCredits(programme: Programme | undefined, yearOfStudy: number, credits_2: number): Decision {
  const inCase: Truth = and(
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN,
  );
  if (inCase === NO) return GRADUATE_FIRST_YEAR_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 9) return GRADUATE_FIRST_YEAR_CREDITS_MET;
  if (inCase === YES && credits_2 < 9) return GRADUATE_FIRST_YEAR_CREDITS_VIOLATED;
  return openGraduateFirstYearCredits(programme, yearOfStudy, credits_2);
}

function resultOfGraduateFirstYearCredits(programme: Programme | undefined, yearOfStudy: number, credits_2: number): Result {
  return result(decideGraduateFirstYearCredits(programme, yearOfStudy, credits_2), {
    text: '研究生每學期應修習之學分數，一年級至少九學分，二年級至少三學分。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['graduateFirstYear', '1 年級'],
      ['firstYearFloor', '9 學分'],
    ],
    caveats: ['各系所得另訂「研究生一年級學分」，未計入本結果'],
    effects: [],
  });
}

/**
 * 研究生一年級學分（第九十二條第一項）
 *
 * > 研究生每學期應修習之學分數，一年級至少九學分，二年級至少三學分。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班 且 學生.年級 = 研究生一年級（1 年級）
 * - 應 選課.學分 ≥ 一年級學分下限（9 學分）
 */
export function graduateFirstYearCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return decideGraduateFirstYearCredits(programme, yearOfStudy, credits_2);
}

/** 研究生一年級學分：結果與理由。 */
export function explainGraduateFirstYearCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return resultOfGraduateFirstYearCredits(programme, yearOfStudy, credits_2);
}

/** 研究生二年級學分：notApplicable */
const GRADUATE_SECOND_YEAR_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十二條第一項');

/** 研究生二年級學分：met */
const GRADUATE_SECOND_YEAR_CREDITS_MET = /* @__PURE__ */ decided('met', '第九十二條第一項');

/** 研究生二年級學分：violated */
const GRADUATE_SECOND_YEAR_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第九十二條第一項');

/** 研究生二年級學分所讀的事實 */
const GRADUATE_SECOND_YEAR_CREDITS_FACTS: readonly string[] = ['學生.學制', '學生.年級', '選課.學分'];

function openGraduateSecondYearCredits(programme: Programme | undefined, yearOfStudy: number, credits_2: number): Decision {
  return undeterminedDuty(
    '第九十二條第一項',
    allAnswers(
      answer(
        programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO,
        programme === undefined && '學生.學制',
      ),
      answer(yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
    ),
    answer(credits_2 >= 3 ? YES : credits_2 < 3 ? NO : UNKNOWN, credits_2 !== credits_2 && '選課.學分'),
    YES,
    GRADUATE_SECOND_YEAR_CREDITS_FACTS,
  );
}

function decideGraduateSecondYearCredits(programme: Programme | undefined, yearOfStudy: number, credits_2: number): Decision {
  const inCase: Truth = and(
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN,
  );
  if (inCase === NO) return GRADUATE_SECOND_YEAR_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 3) return GRADUATE_SECOND_YEAR_CREDITS_MET;
  if (inCase === YES && credits_2 < 3) return GRADUATE_SECOND_YEAR_CREDITS_VIOLATED;
  return openGraduateSecondYearCredits(programme, yearOfStudy, credits_2);
}

function resultOfGraduateSecondYearCredits(programme: Programme | undefined, yearOfStudy: number, credits_2: number): Result {
  return result(decideGraduateSecondYearCredits(programme, yearOfStudy, credits_2), {
    text: '研究生每學期應修習之學分數，一年級至少九學分，二年級至少三學分。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearOfStudy', showNumber(yearOfStudy, 1n, '年級')],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['graduateSecondYear', '2 年級'],
      ['secondYearFloor', '3 學分'],
    ],
    caveats: ['各系所得另訂「研究生二年級學分」，未計入本結果'],
    effects: [],
  });
}

/**
 * 研究生二年級學分（第九十二條第一項）
 *
 * > 研究生每學期應修習之學分數，一年級至少九學分，二年級至少三學分。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班 且 學生.年級 = 研究生二年級（2 年級）
 * - 應 選課.學分 ≥ 二年級學分下限（3 學分）
 */
export function graduateSecondYearCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return decideGraduateSecondYearCredits(programme, yearOfStudy, credits_2);
}

/** 研究生二年級學分：結果與理由。 */
export function explainGraduateSecondYearCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return resultOfGraduateSecondYearCredits(programme, yearOfStudy, credits_2);
}

/** 研究生跨學制選課：notApplicable */
const GRADUATE_CROSS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十六條第一項');

/** 研究生跨學制選課：entitled */
const GRADUATE_CROSS_ENTITLED = /* @__PURE__ */ decided('entitled', '第九十六條第一項');

/** 研究生跨學制選課：notEntitled */
const GRADUATE_CROSS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第九十六條第一項');

/** 研究生跨學制選課所讀的事實 */
const GRADUATE_CROSS_FACTS: readonly string[] = ['學生.學制', '跨選.課程有缺額', '跨選.事由', '跨選.申請核可'];

function openGraduateCross(
  programme: Programme | undefined,
  vacancy: Truth,
  reason_3: CrossProgrammeReason | undefined,
  applicationApproved: Truth,
): Decision {
  return undeterminedPermission(
    '第九十六條第一項',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    allAnswers(
      answer(vacancy, vacancy === UNKNOWN && '跨選.課程有缺額'),
      anyAnswer(
        answer(
          reason_3 === 'courseCancelled' || reason_3 === 'interest' ? YES : reason_3 === undefined ? UNKNOWN : NO,
          reason_3 === undefined && '跨選.事由',
        ),
        allAnswers(
          answer(reason_3 === 'retake' ? YES : reason_3 === undefined ? UNKNOWN : NO, reason_3 === undefined && '跨選.事由'),
          answer(applicationApproved, applicationApproved === UNKNOWN && '跨選.申請核可'),
        ),
        allAnswers(
          answer(reason_3 === 'undergraduateMakeUp' ? YES : reason_3 === undefined ? UNKNOWN : NO, reason_3 === undefined && '跨選.事由'),
          answer(
            programme === 'master' || programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '學生.學制',
          ),
        ),
      ),
    ),
    GRADUATE_CROSS_FACTS,
  );
}

function decideGraduateCross(
  programme: Programme | undefined,
  vacancy: Truth,
  reason_3: CrossProgrammeReason | undefined,
  applicationApproved: Truth,
): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_CROSS_NOT_APPLICABLE;
  const when: Truth = and(
    vacancy,
    or(
      or(
        reason_3 === 'courseCancelled' || reason_3 === 'interest' ? YES : reason_3 === undefined ? UNKNOWN : NO,
        and(reason_3 === 'retake' ? YES : reason_3 === undefined ? UNKNOWN : NO, applicationApproved),
      ),
      and(
        reason_3 === 'undergraduateMakeUp' ? YES : reason_3 === undefined ? UNKNOWN : NO,
        programme === 'master' || programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
      ),
    ),
  );
  if (inCase === YES && when === YES) return GRADUATE_CROSS_ENTITLED;
  if (inCase === YES && when === NO) return GRADUATE_CROSS_NOT_ENTITLED;
  return openGraduateCross(programme, vacancy, reason_3, applicationApproved);
}

const STUDENT_PROGRAMME_PARTS_5: PartedFact = ['學生.學制', 'student', 'programme', ['bachelor', 'master', 'doctoral']];

const CROSS_ENROLMENT_REASON_PARTS_5: PartedFact = [
  '跨選.事由',
  'crossEnrolment',
  'reason',
  ['retake', 'courseCancelled', 'timeClash', 'undergraduateMakeUp'],
];

const GRADUATE_CROSS_PARTS: Parts = {
  order: GRADUATE_CROSS_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS_5, CROSS_ENROLMENT_REASON_PARTS_5],
  others: [CROSS_ENROLMENT_VACANCY_PARTS, CROSS_ENROLMENT_APPLICATION_APPROVED_PARTS],
};

function givenGraduateCross(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  return decideGraduateCross(programme, vacancy, reason_3, applicationApproved);
}

function resultOfGraduateCross(
  programme: Programme | undefined,
  vacancy: Truth,
  reason_3: CrossProgrammeReason | undefined,
  applicationApproved: Truth,
  input: Input,
): Result {
  return result(
    settled(decideGraduateCross(programme, vacancy, reason_3, applicationApproved), givenGraduateCross, input, GRADUATE_CROSS_PARTS),
    {
      text: '學生應選修本學制所開之課程，並於本學制之時段上課，不得前往其他學制就讀。但其他學制之課程尚有缺額，且合於下列情形之一者，得辦理跨學制選課：一、應屆畢業生有重（補）修學分之必要，並經申請核可。二、所選之課程，因選課人數不足而無法開課，為該課程之原選課學生。三、碩士班學生依規定補修大學部之課程。四、跨領域或興趣之選課，與畢業學分無關。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['vacancy', showTruth(vacancy)],
        ['reason', showMember(reason_3, CROSS_PROGRAMME_REASON_NAMES)],
        ['applicationApproved', showTruth(applicationApproved)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 研究生跨學制選課（第九十六條第一項）
 *
 * > 學生應選修本學制所開之課程，並於本學制之時段上課，不得前往其他學制就讀。但其他學制之課程尚有缺額，且合於下列情形之一者，得辦理跨學制選課：一、應屆畢業生有重（補）修學分之必要，並經申請核可。二、所選之課程，因選課人數不足而無法開課，為該課程之原選課學生。三、碩士班學生依規定補修大學部之課程。四、跨領域或興趣之選課，與畢業學分無關。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 當 跨選.課程有缺額 且 （跨選.事由 屬於 原選課程未開、跨領域或興趣 或 （跨選.事由 = 重補修學分 且 跨選.申請核可） 或 （跨選.事由 = 補修大學部課程 且 學生.學制 屬於 碩士班、碩士在職專班））
 * - 得 選修其他學制之課程
 */
export function graduateCross(input: Input): Decision {
  return settled(givenGraduateCross(input), givenGraduateCross, input, GRADUATE_CROSS_PARTS);
}

/** 研究生跨學制選課：結果與理由。 */
export function explainGraduateCross(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  return resultOfGraduateCross(programme, vacancy, reason_3, applicationApproved, input);
}

/** 碩士班修業年數：notApplicable */
const MASTER_STUDY_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十七條第一項');

/** 碩士班修業年數：met */
const MASTER_STUDY_YEARS_MET = /* @__PURE__ */ decided('met', '第九十七條第一項');

/** 碩士班修業年數：violated */
const MASTER_STUDY_YEARS_VIOLATED = /* @__PURE__ */ decided('violated', '第九十七條第一項');

/** 碩士班修業年數所讀的事實 */
const MASTER_STUDY_YEARS_FACTS: readonly string[] = ['學生.學制', '學生.修業年數', '學生.在職進修考試入學'];

function openMasterStudyYears(programme: Programme | undefined, yearsDone: number, inServiceByExam: Truth): Decision {
  return undeterminedDuty(
    '第九十七條第一項',
    answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    anyAnswer(
      allAnswers(
        answer(yearsDone >= 10 ? YES : yearsDone < 10 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
        answer(yearsDone <= 40 ? YES : yearsDone > 40 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
      ),
      allAnswers(
        answer(inServiceByExam, inServiceByExam === UNKNOWN && '學生.在職進修考試入學'),
        answer(yearsDone <= 50 ? YES : yearsDone > 50 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
      ),
    ),
    YES,
    MASTER_STUDY_YEARS_FACTS,
  );
}

function decideMasterStudyYears(programme: Programme | undefined, yearsDone: number, inServiceByExam: Truth): Decision {
  const inCase: Truth = programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MASTER_STUDY_YEARS_NOT_APPLICABLE;
  const must: Truth = or(
    and(yearsDone >= 10 ? YES : yearsDone < 10 ? NO : UNKNOWN, yearsDone <= 40 ? YES : yearsDone > 40 ? NO : UNKNOWN),
    and(inServiceByExam, yearsDone <= 50 ? YES : yearsDone > 50 ? NO : UNKNOWN),
  );
  if (inCase === YES && must === YES) return MASTER_STUDY_YEARS_MET;
  if (inCase === YES && must === NO) return MASTER_STUDY_YEARS_VIOLATED;
  return openMasterStudyYears(programme, yearsDone, inServiceByExam);
}

const STUDENT_YEARS_DONE_PARTS_7: PartedFact = ['學生.修業年數', 'student', 'yearsDone', [0, 1, 4.1, 5.1]];

const STUDENT_IN_SERVICE_BY_EXAM_PARTS: PartedFact = ['學生.在職進修考試入學', 'student', 'inServiceByExam', [true, false]];

const MASTER_STUDY_YEARS_PARTS: Parts = {
  order: MASTER_STUDY_YEARS_FACTS,
  deciding: [STUDENT_YEARS_DONE_PARTS_7],
  others: [STUDENT_PROGRAMME_PARTS_3, STUDENT_IN_SERVICE_BY_EXAM_PARTS],
};

function givenMasterStudyYears(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const inServiceByExam = readBoolean(student.inServiceByExam);
  return decideMasterStudyYears(programme, yearsDone, inServiceByExam);
}

function resultOfMasterStudyYears(programme: Programme | undefined, yearsDone: number, inServiceByExam: Truth, input: Input): Result {
  return result(
    settled(decideMasterStudyYears(programme, yearsDone, inServiceByExam), givenMasterStudyYears, input, MASTER_STUDY_YEARS_PARTS),
    {
      text: '碩士班之修業年限，為一年至四年。但經本校招生考試入學之在職進修研究生，得延長為五年；碩士在職專班之研究生，得延長為六年。博士班之修業年限，為二年至七年。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['yearsDone', showNumber(yearsDone, 10n, '年')],
        ['inServiceByExam', showTruth(inServiceByExam)],
        ['masterYears', '1 至 4 年'],
        ['inServiceMasterByExam', '5 年'],
      ],
      caveats: ['各所得另訂「碩士班修業年數」，未計入本結果'],
      effects: [],
    },
  );
}

/**
 * 碩士班修業年數（第九十七條第一項）
 *
 * > 碩士班之修業年限，為一年至四年。但經本校招生考試入學之在職進修研究生，得延長為五年；碩士在職專班之研究生，得延長為六年。博士班之修業年限，為二年至七年。
 *
 * - 適用 學生.學制 = 碩士班
 * - 應 （學生.修業年數 ≥ 碩士班修業年限（1 至 4 年） 且 學生.修業年數 ≤ 碩士班修業年限（1 至 4 年）） 或 （學生.在職進修考試入學 且 學生.修業年數 ≤ 在職進修延長年限（5 年））
 */
export function masterStudyYears(input: Input): Decision {
  return settled(givenMasterStudyYears(input), givenMasterStudyYears, input, MASTER_STUDY_YEARS_PARTS);
}

/** 碩士班修業年數：結果與理由。 */
export function explainMasterStudyYears(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const inServiceByExam = readBoolean(student.inServiceByExam);
  return resultOfMasterStudyYears(programme, yearsDone, inServiceByExam, input);
}

/** 在職進修研究生修業年數：notApplicable */
const IN_SERVICE_BY_EXAM_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十七條第一項');

/** 在職進修研究生修業年數：met */
const IN_SERVICE_BY_EXAM_YEARS_MET = /* @__PURE__ */ decided('met', '第九十七條第一項');

/** 在職進修研究生修業年數：violated */
const IN_SERVICE_BY_EXAM_YEARS_VIOLATED = /* @__PURE__ */ decided('violated', '第九十七條第一項');

/** 在職進修研究生修業年數所讀的事實 */
const IN_SERVICE_BY_EXAM_YEARS_FACTS: readonly string[] = ['學生.學制', '學生.在職進修考試入學', '學生.修業年數'];

function openInServiceByExamYears(programme: Programme | undefined, inServiceByExam: Truth, yearsDone: number): Decision {
  return undeterminedDuty(
    '第九十七條第一項',
    allAnswers(
      answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(inServiceByExam, inServiceByExam === UNKNOWN && '學生.在職進修考試入學'),
    ),
    answer(yearsDone <= 50 ? YES : yearsDone > 50 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
    YES,
    IN_SERVICE_BY_EXAM_YEARS_FACTS,
  );
}

function decideInServiceByExamYears(programme: Programme | undefined, inServiceByExam: Truth, yearsDone: number): Decision {
  const inCase: Truth = and(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, inServiceByExam);
  if (inCase === NO) return IN_SERVICE_BY_EXAM_YEARS_NOT_APPLICABLE;
  if (inCase === YES && yearsDone <= 50) return IN_SERVICE_BY_EXAM_YEARS_MET;
  if (inCase === YES && yearsDone > 50) return IN_SERVICE_BY_EXAM_YEARS_VIOLATED;
  return openInServiceByExamYears(programme, inServiceByExam, yearsDone);
}

function resultOfInServiceByExamYears(programme: Programme | undefined, inServiceByExam: Truth, yearsDone: number): Result {
  return result(decideInServiceByExamYears(programme, inServiceByExam, yearsDone), {
    text: '碩士班之修業年限，為一年至四年。但經本校招生考試入學之在職進修研究生，得延長為五年；碩士在職專班之研究生，得延長為六年。博士班之修業年限，為二年至七年。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['inServiceByExam', showTruth(inServiceByExam)],
      ['yearsDone', showNumber(yearsDone, 10n, '年')],
      ['inServiceMasterByExam', '5 年'],
    ],
    caveats: ['各所得另訂「在職進修研究生修業年數」，未計入本結果'],
    effects: [],
  });
}

/**
 * 在職進修研究生修業年數（第九十七條第一項）
 *
 * > 碩士班之修業年限，為一年至四年。但經本校招生考試入學之在職進修研究生，得延長為五年；碩士在職專班之研究生，得延長為六年。博士班之修業年限，為二年至七年。
 *
 * - 適用 學生.學制 = 碩士班 且 學生.在職進修考試入學
 * - 應 學生.修業年數 ≤ 在職進修延長年限（5 年）
 */
export function inServiceByExamYears(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const inServiceByExam = readBoolean(student.inServiceByExam);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return decideInServiceByExamYears(programme, inServiceByExam, yearsDone);
}

/** 在職進修研究生修業年數：結果與理由。 */
export function explainInServiceByExamYears(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const inServiceByExam = readBoolean(student.inServiceByExam);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return resultOfInServiceByExamYears(programme, inServiceByExam, yearsDone);
}

/** 碩士在職專班修業年數：notApplicable */
const IN_SERVICE_MASTER_STUDY_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十七條第一項');

/** 碩士在職專班修業年數：met */
const IN_SERVICE_MASTER_STUDY_YEARS_MET = /* @__PURE__ */ decided('met', '第九十七條第一項');

/** 碩士在職專班修業年數：violated */
const IN_SERVICE_MASTER_STUDY_YEARS_VIOLATED = /* @__PURE__ */ decided('violated', '第九十七條第一項');

/** 碩士在職專班修業年數所讀的事實 */
const IN_SERVICE_MASTER_STUDY_YEARS_FACTS: readonly string[] = ['學生.學制', '學生.修業年數'];

function openInServiceMasterStudyYears(programme: Programme | undefined, yearsDone: number): Decision {
  return undeterminedDuty(
    '第九十七條第一項',
    answer(programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    answer(yearsDone <= 60 ? YES : yearsDone > 60 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
    YES,
    IN_SERVICE_MASTER_STUDY_YEARS_FACTS,
  );
}

function decideInServiceMasterStudyYears(programme: Programme | undefined, yearsDone: number): Decision {
  const inCase: Truth = programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return IN_SERVICE_MASTER_STUDY_YEARS_NOT_APPLICABLE;
  if (inCase === YES && yearsDone <= 60) return IN_SERVICE_MASTER_STUDY_YEARS_MET;
  if (inCase === YES && yearsDone > 60) return IN_SERVICE_MASTER_STUDY_YEARS_VIOLATED;
  return openInServiceMasterStudyYears(programme, yearsDone);
}

function resultOfInServiceMasterStudyYears(programme: Programme | undefined, yearsDone: number): Result {
  return result(decideInServiceMasterStudyYears(programme, yearsDone), {
    text: '碩士班之修業年限，為一年至四年。但經本校招生考試入學之在職進修研究生，得延長為五年；碩士在職專班之研究生，得延長為六年。博士班之修業年限，為二年至七年。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearsDone', showNumber(yearsDone, 10n, '年')],
      ['inServiceMasterYears', '6 年'],
    ],
    caveats: ['各所得另訂「碩士在職專班修業年數」，未計入本結果'],
    effects: [],
  });
}

/**
 * 碩士在職專班修業年數（第九十七條第一項）
 *
 * > 碩士班之修業年限，為一年至四年。但經本校招生考試入學之在職進修研究生，得延長為五年；碩士在職專班之研究生，得延長為六年。博士班之修業年限，為二年至七年。
 *
 * - 適用 學生.學制 = 碩士在職專班
 * - 應 學生.修業年數 ≤ 碩士在職專班延長年限（6 年）
 */
export function inServiceMasterStudyYears(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return decideInServiceMasterStudyYears(programme, yearsDone);
}

/** 碩士在職專班修業年數：結果與理由。 */
export function explainInServiceMasterStudyYears(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return resultOfInServiceMasterStudyYears(programme, yearsDone);
}

/** 博士班修業年數：notApplicable */
const DOCTORAL_STUDY_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十七條第一項');

/** 博士班修業年數：met */
const DOCTORAL_STUDY_YEARS_MET = /* @__PURE__ */ decided('met', '第九十七條第一項');

/** 博士班修業年數：violated */
const DOCTORAL_STUDY_YEARS_VIOLATED = /* @__PURE__ */ decided('violated', '第九十七條第一項');

/** 博士班修業年數所讀的事實 */
const DOCTORAL_STUDY_YEARS_FACTS: readonly string[] = ['學生.學制', '學生.修業年數'];

function openDoctoralStudyYears(programme: Programme | undefined, yearsDone: number): Decision {
  return undeterminedDuty(
    '第九十七條第一項',
    answer(programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(yearsDone >= 20 ? YES : yearsDone < 20 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
      answer(yearsDone <= 70 ? YES : yearsDone > 70 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
    ),
    YES,
    DOCTORAL_STUDY_YEARS_FACTS,
  );
}

function decideDoctoralStudyYears(programme: Programme | undefined, yearsDone: number): Decision {
  const inCase: Truth = programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return DOCTORAL_STUDY_YEARS_NOT_APPLICABLE;
  if (inCase === YES && yearsDone >= 20 && yearsDone <= 70) return DOCTORAL_STUDY_YEARS_MET;
  if (inCase === YES && (yearsDone < 20 || yearsDone > 70)) return DOCTORAL_STUDY_YEARS_VIOLATED;
  return openDoctoralStudyYears(programme, yearsDone);
}

function resultOfDoctoralStudyYears(programme: Programme | undefined, yearsDone: number): Result {
  return result(decideDoctoralStudyYears(programme, yearsDone), {
    text: '碩士班之修業年限，為一年至四年。但經本校招生考試入學之在職進修研究生，得延長為五年；碩士在職專班之研究生，得延長為六年。博士班之修業年限，為二年至七年。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearsDone', showNumber(yearsDone, 10n, '年')],
      ['doctoralYears', '2 至 7 年'],
    ],
    caveats: ['各所得另訂「博士班修業年數」，未計入本結果'],
    effects: [],
  });
}

/**
 * 博士班修業年數（第九十七條第一項）
 *
 * > 碩士班之修業年限，為一年至四年。但經本校招生考試入學之在職進修研究生，得延長為五年；碩士在職專班之研究生，得延長為六年。博士班之修業年限，為二年至七年。
 *
 * - 適用 學生.學制 = 博士班
 * - 應 學生.修業年數 ≥ 博士班修業年限（2 至 7 年） 且 學生.修業年數 ≤ 博士班修業年限（2 至 7 年）
 */
export function doctoralStudyYears(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return decideDoctoralStudyYears(programme, yearsDone);
}

/** 博士班修業年數：結果與理由。 */
export function explainDoctoralStudyYears(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return resultOfDoctoralStudyYears(programme, yearsDone);
}

/** 研究生應修學分：notApplicable */
const GRADUATE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十八條');

/** 研究生應修學分：met */
const GRADUATE_CREDITS_MET = /* @__PURE__ */ decided('met', '第九十八條');

/** 研究生應修學分：violated */
const GRADUATE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第九十八條');

/** 研究生應修學分所讀的事實 */
const GRADUATE_CREDITS_FACTS: readonly string[] = ['學生.學制', '畢業.已修學分'];

function openGraduateCredits(programme: Programme | undefined, credits_3: number): Decision {
  return undeterminedDuty(
    '第九十八條',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    answer(credits_3 >= 24 ? YES : credits_3 < 24 ? NO : UNKNOWN, credits_3 !== credits_3 && '畢業.已修學分'),
    YES,
    GRADUATE_CREDITS_FACTS,
  );
}

function decideGraduateCredits(programme: Programme | undefined, credits_3: number): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && credits_3 >= 24) return GRADUATE_CREDITS_MET;
  if (inCase === YES && credits_3 < 24) return GRADUATE_CREDITS_VIOLATED;
  return openGraduateCredits(programme, credits_3);
}

const GRADUATION_CREDITS_PARTS_3: PartedFact = ['畢業.已修學分', 'graduation', 'credits', [0, 24]];

function resultOfGraduateCredits(programme: Programme | undefined, credits_3: number): Result {
  return result(decideGraduateCredits(programme, credits_3), {
    text: '研究生應修畢各該所規定之科目及學分（至少二十四學分），畢業論文或創作、展演之學分不計入。研究生之各科學業成績與操行成績，及格分數為七十分以上；不及格者，不得補考，必修科目並應令其重修。研究生修習大學部所開之課程，成績及格者，給予學分；其成績之核計，比照大學部之相關規定，但不計入畢業平均，亦不計入最低畢業學分數。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['credits', showNumber(credits_3, 1n, '學分')],
      ['graduateCreditsRequired', '24 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究生應修學分（第九十八條）
 *
 * > 研究生應修畢各該所規定之科目及學分（至少二十四學分），畢業論文或創作、展演之學分不計入。研究生之各科學業成績與操行成績，及格分數為七十分以上；不及格者，不得補考，必修科目並應令其重修。研究生修習大學部所開之課程，成績及格者，給予學分；其成績之核計，比照大學部之相關規定，但不計入畢業平均，亦不計入最低畢業學分數。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 應 畢業.已修學分 ≥ 研究生畢業學分（24 學分）
 */
export function graduateCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  return decideGraduateCredits(programme, credits_3);
}

/** 研究生應修學分：結果與理由。 */
export function explainGraduateCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  return resultOfGraduateCredits(programme, credits_3);
}

/** 研究生及格：value */
const GRADUATE_PASSED_VALUE = /* @__PURE__ */ decided('value', '第九十八條');

/** 研究生及格所讀的事實 */
const GRADUATE_PASSED_FACTS: readonly string[] = ['成績.大學部課程', '成績.分數'];

function resultOfGraduatePassed(
  graduatePassedValue: Truth,
  undergraduateCourse: Truth,
  bachelorPassedValue: Truth,
  bachelorPassedLack: Note,
  score_2: number,
): Result {
  const value = graduatePassedValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第九十八條',
          lacking(lackOfGraduatePassed(undergraduateCourse, bachelorPassedValue, bachelorPassedLack, score_2)),
          GRADUATE_PASSED_FACTS,
        )
      : GRADUATE_PASSED_VALUE;
  return result(
    decision,
    {
      text: '研究生應修畢各該所規定之科目及學分（至少二十四學分），畢業論文或創作、展演之學分不計入。研究生之各科學業成績與操行成績，及格分數為七十分以上；不及格者，不得補考，必修科目並應令其重修。研究生修習大學部所開之課程，成績及格者，給予學分；其成績之核計，比照大學部之相關規定，但不計入畢業平均，亦不計入最低畢業學分數。',
      values: [
        ['undergraduateCourse', showTruth(undergraduateCourse)],
        ['score', showNumber(score_2, 100n, '分')],
        ['bachelorPassed', showTruth(bachelorPassedValue)],
        ['graduatePassMark', '70 分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const GRADE_UNDERGRADUATE_COURSE_PARTS: PartedFact = ['成績.大學部課程', 'grade', 'undergraduateCourse', [true, false]];

const GRADE_SCORE_PARTS_3: PartedFact = ['成績.分數', 'grade', 'score', [0, 60, 70]];

const GRADUATE_PASSED_PARTS: Parts = {
  order: GRADUATE_PASSED_FACTS,
  deciding: [GRADE_SCORE_PARTS_3],
  others: [GRADE_UNDERGRADUATE_COURSE_PARTS],
};

function givenGraduatePassed(input: Input): Valued {
  const grade = recordOf(input?.grade);
  const undergraduateCourse = readBoolean(grade.undergraduateCourse);
  const score_2 = decimalOf(grade.score, 100, 0, 20000);
  const bachelorPassedValue = computeBachelorPassed(score_2);
  const graduatePassedValue = computeGraduatePassed(undergraduateCourse, bachelorPassedValue, score_2);
  const bachelorPassedLack = bachelorPassedValue === UNKNOWN ? lackOfBachelorPassed(score_2) : false;
  const value = graduatePassedValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第九十八條',
          lacking(lackOfGraduatePassed(undergraduateCourse, bachelorPassedValue, bachelorPassedLack, score_2)),
          GRADUATE_PASSED_FACTS,
        )
      : GRADUATE_PASSED_VALUE,
    truthValue(value),
  );
}

function valueOfGraduatePassed(graduatePassedValue: Truth): boolean | undefined {
  const value = graduatePassedValue;
  return truthValue(value);
}

/**
 * 研究生及格（第九十八條）
 *
 * > 研究生應修畢各該所規定之科目及學分（至少二十四學分），畢業論文或創作、展演之學分不計入。研究生之各科學業成績與操行成績，及格分數為七十分以上；不及格者，不得補考，必修科目並應令其重修。研究生修習大學部所開之課程，成績及格者，給予學分；其成績之核計，比照大學部之相關規定，但不計入畢業平均，亦不計入最低畢業學分數。
 *
 * - 當 成績.大學部課程 則 學士班及格
 * - 其餘 成績.分數 ≥ 研究生及格線（70 分）
 *
 * undefined：無法判定。
 */
export function graduatePassed(input: Input): boolean | undefined {
  const grade = recordOf(input?.grade);
  const undergraduateCourse = readBoolean(grade.undergraduateCourse);
  const score_2 = decimalOf(grade.score, 100, 0, 20000);
  const bachelorPassedValue = computeBachelorPassed(score_2);
  const graduatePassedValue = computeGraduatePassed(undergraduateCourse, bachelorPassedValue, score_2);
  return settledValue(valueOfGraduatePassed(graduatePassedValue), givenGraduatePassed, input, GRADUATE_PASSED_PARTS);
}

/** 研究生及格：值與理由。 */
export function explainGraduatePassed(input: Input): Result {
  const grade = recordOf(input?.grade);
  const undergraduateCourse = readBoolean(grade.undergraduateCourse);
  const score_2 = decimalOf(grade.score, 100, 0, 20000);
  const bachelorPassedValue = computeBachelorPassed(score_2);
  const graduatePassedValue = computeGraduatePassed(undergraduateCourse, bachelorPassedValue, score_2);
  const bachelorPassedLack = bachelorPassedValue === UNKNOWN ? lackOfBachelorPassed(score_2) : false;
  return settledResult(
    resultOfGraduatePassed(graduatePassedValue, undergraduateCourse, bachelorPassedValue, bachelorPassedLack, score_2),
    givenGraduatePassed,
    input,
    GRADUATE_PASSED_PARTS,
  );
}

function conditionInCases_8(countedLeaveYearsValue: number, countedLeaveYearsReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedLeaveYearsValue <= 20 ? YES : countedLeaveYearsValue > 20 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedLeaveYearsReach ?? [countedLeaveYearsValue]], (countedLeaveYearsCase: number) =>
        countedLeaveYearsCase <= 20 ? YES : countedLeaveYearsCase > 20 ? NO : UNKNOWN,
      );
}

/** 研究生休學年限之累計：notApplicable */
const GRADUATE_LEAVE_TOTAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九十九條第二項');

/** 研究生休學年限之累計：met */
const GRADUATE_LEAVE_TOTAL_MET = /* @__PURE__ */ decided('met', '第九十九條第二項');

/** 研究生休學年限之累計：violated */
const GRADUATE_LEAVE_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '第九十九條第二項');

/** 研究生休學年限之累計所讀的事實 */
const GRADUATE_LEAVE_TOTAL_FACTS: readonly string[] = [
  '學生.學制',
  '休學.累計學年',
  '休學.服役學年',
  '休學.事由',
  '休學.事由學年',
  '休學.子女年齡',
  '休學.校長核准延長',
];

function openGraduateLeaveTotal(
  programme: Programme | undefined,
  totalYears: number,
  countedLeaveYearsValue: number,
  countedLeaveYearsReach: readonly number[] | undefined,
  presidentExtended: Truth,
  countedLeaveYearsLack: Note,
): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_LEAVE_TOTAL_NOT_APPLICABLE;
  const must: Truth = or(
    or(totalYears <= 20 ? YES : totalYears > 20 ? NO : UNKNOWN, conditionInCases_8(countedLeaveYearsValue, countedLeaveYearsReach)),
    presidentExtended,
  );
  if (inCase === YES && must === YES) return GRADUATE_LEAVE_TOTAL_MET;
  if (inCase === YES && must === NO) return GRADUATE_LEAVE_TOTAL_VIOLATED;
  return undeterminedDuty(
    '第九十九條第二項',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    anyAnswer(
      answer(totalYears <= 20 ? YES : totalYears > 20 ? NO : UNKNOWN, totalYears !== totalYears && '休學.累計學年'),
      answer(conditionInCases_8(countedLeaveYearsValue, countedLeaveYearsReach), countedLeaveYearsLack),
      answer(presidentExtended, presidentExtended === UNKNOWN && '休學.校長核准延長'),
    ),
    YES,
    GRADUATE_LEAVE_TOTAL_FACTS,
  );
}

function decideGraduateLeaveTotal(
  programme: Programme | undefined,
  totalYears: number,
  countedLeaveYearsValue: number,
  presidentExtended: Truth,
  countedLeaveYearsReach: readonly number[] | undefined,
  countedLeaveYearsLack: Note,
): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_LEAVE_TOTAL_NOT_APPLICABLE;
  const must: Truth = or(
    or(
      totalYears <= 20 ? YES : totalYears > 20 ? NO : UNKNOWN,
      countedLeaveYearsValue <= 20 ? YES : countedLeaveYearsValue > 20 ? NO : UNKNOWN,
    ),
    presidentExtended,
  );
  if (inCase === YES && must === YES) return GRADUATE_LEAVE_TOTAL_MET;
  if (inCase === YES && must === NO) return GRADUATE_LEAVE_TOTAL_VIOLATED;
  return openGraduateLeaveTotal(
    programme,
    totalYears,
    countedLeaveYearsValue,
    countedLeaveYearsReach,
    presidentExtended,
    countedLeaveYearsLack,
  );
}

function difference_45(input: Input): number | null | undefined {
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const countedLeaveYearsLack =
    countedLeaveYearsValue !== countedLeaveYearsValue ? lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack) : false;
  const value = countedLeaveYearsValue - 20;
  return value === value ? value : lacking(countedLeaveYearsLack).missing.length > 0 ? undefined : null;
}

const LEAVE_TOTAL_YEARS_PARTS_3: PartedFact = [
  '休學.累計學年',
  'leave',
  'totalYears',
  { low: 0, high: 120, scale: 10, starts: [0, 21], turns: [[difference_45, '>']] },
];

const LEAVE_SERVICE_YEARS_PARTS_3: PartedFact = [
  '休學.服役學年',
  'leave',
  'serviceYears',
  { low: 0, high: 120, scale: 10, starts: [0], turns: [[difference_45, '>']] },
];

const LEAVE_REASON_YEARS_PARTS_4: PartedFact = [
  '休學.事由學年',
  'leave',
  'reasonYears',
  { low: 0, high: 120, scale: 10, starts: [0], turns: [[difference_45, '>']] },
];

const LEAVE_PRESIDENT_EXTENDED_PARTS: PartedFact = ['休學.校長核准延長', 'leave', 'presidentExtended', [true, false]];

const GRADUATE_LEAVE_TOTAL_PARTS: Parts = {
  order: GRADUATE_LEAVE_TOTAL_FACTS,
  deciding: [LEAVE_REASON_PARTS, LEAVE_TOTAL_YEARS_PARTS_3, LEAVE_SERVICE_YEARS_PARTS_3, LEAVE_REASON_YEARS_PARTS_4],
  others: [STUDENT_PROGRAMME_PARTS_3, LEAVE_CHILD_AGE_PARTS, LEAVE_PRESIDENT_EXTENDED_PARTS],
};

function givenGraduateLeaveTotal(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const presidentExtended = readBoolean(leave.presidentExtended);
  const countedLeaveYearsReach =
    countedLeaveYearsValue !== countedLeaveYearsValue
      ? reachOfCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears)
      : undefined;
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const countedLeaveYearsLack =
    countedLeaveYearsValue !== countedLeaveYearsValue ? lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack) : false;
  return decideGraduateLeaveTotal(
    programme,
    totalYears,
    countedLeaveYearsValue,
    presidentExtended,
    countedLeaveYearsReach,
    countedLeaveYearsLack,
  );
}

function resultOfGraduateLeaveTotal(
  programme: Programme | undefined,
  totalYears: number,
  countedLeaveYearsValue: number,
  presidentExtended: Truth,
  countedLeaveYearsReach: readonly number[] | undefined,
  countedLeaveYearsLack: Note,
  input: Input,
  serviceYears: number,
  reason_2: LeaveReason | undefined,
  reasonYears: number,
  childAge_2: number,
): Result {
  return result(
    settled(
      decideGraduateLeaveTotal(
        programme,
        totalYears,
        countedLeaveYearsValue,
        presidentExtended,
        countedLeaveYearsReach,
        countedLeaveYearsLack,
      ),
      givenGraduateLeaveTotal,
      input,
      GRADUATE_LEAVE_TOTAL_PARTS,
    ),
    {
      text: '研究生得按學期或按學年休學。休學之累計，以二學年為限；期滿而無特殊原因未復學者，以退學論。屆滿時因重病或特殊事故，而有繼續休學之必要者，應於期滿之前申請，經教務處審核，並報請校長核准後，得予延長。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['totalYears', showNumber(totalYears, 10n, '學年')],
        ['serviceYears', showNumber(serviceYears, 10n, '學年')],
        ['reason', showMember(reason_2, LEAVE_REASON_NAMES)],
        ['reasonYears', showNumber(reasonYears, 10n, '學年')],
        ['childAge', showNumber(childAge_2, 10n, '歲')],
        ['presidentExtended', showTruth(presidentExtended)],
        ['countedLeaveYears', showNumber(countedLeaveYearsValue, 10n, '學年')],
        ['graduateLeaveYears', '2 學年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 研究生休學年限之累計（第九十九條第二項）
 *
 * > 研究生得按學期或按學年休學。休學之累計，以二學年為限；期滿而無特殊原因未復學者，以退學論。屆滿時因重病或特殊事故，而有繼續休學之必要者，應於期滿之前申請，經教務處審核，並報請校長核准後，得予延長。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 應 休學.累計學年 ≤ 研究生休學年限（2 學年） 或 計列休學學年 ≤ 研究生休學年限（2 學年） 或 休學.校長核准延長
 */
export function graduateLeaveTotal(input: Input): Decision {
  return settled(givenGraduateLeaveTotal(input), givenGraduateLeaveTotal, input, GRADUATE_LEAVE_TOTAL_PARTS);
}

/** 研究生休學年限之累計：結果與理由。 */
export function explainGraduateLeaveTotal(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const leave = recordOf(input?.leave);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const presidentExtended = readBoolean(leave.presidentExtended);
  const countedLeaveYearsReach =
    countedLeaveYearsValue !== countedLeaveYearsValue
      ? reachOfCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears)
      : undefined;
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const countedLeaveYearsLack =
    countedLeaveYearsValue !== countedLeaveYearsValue ? lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack) : false;
  return resultOfGraduateLeaveTotal(
    programme,
    totalYears,
    countedLeaveYearsValue,
    presidentExtended,
    countedLeaveYearsReach,
    countedLeaveYearsLack,
    input,
    serviceYears,
    reason_2,
    reasonYears,
    childAge_2,
  );
}

/** 研究生退學：value */
const GRADUATE_DISMISSAL_VALUE = /* @__PURE__ */ decided('value', '第一百條');

/** 研究生退學：notApplicable */
const GRADUATE_DISMISSAL_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百條');

/** 研究生退學所讀的事實 */
const GRADUATE_DISMISSAL_FACTS: readonly string[] = ['學籍處分.研究生退學情形'];

function openGraduateDismissal(graduateGround: GraduateDismissalGround | undefined): Decision {
  return undeterminedEffect(
    '第一百條',
    answer(
      graduateGround === 'notRegistered' ||
        graduateGround === 'leaveQuotaUsed' ||
        graduateGround === 'orderedLeaveNotTaken' ||
        graduateGround === 'conduct' ||
        graduateGround === 'affairsDecision' ||
        graduateGround === 'qualifyingExam' ||
        graduateGround === 'studyPeriodExpired' ||
        graduateGround === 'doubleEnrolment'
        ? YES
        : graduateGround === undefined
          ? UNKNOWN
          : NO,
      graduateGround === undefined && '學籍處分.研究生退學情形',
    ),
    GRADUATE_DISMISSAL_FACTS,
  );
}

function decideGraduateDismissal(graduateGround: GraduateDismissalGround | undefined): Decision {
  const inCase: Truth =
    graduateGround === 'notRegistered' ||
    graduateGround === 'leaveQuotaUsed' ||
    graduateGround === 'orderedLeaveNotTaken' ||
    graduateGround === 'conduct' ||
    graduateGround === 'affairsDecision' ||
    graduateGround === 'qualifyingExam' ||
    graduateGround === 'studyPeriodExpired' ||
    graduateGround === 'doubleEnrolment'
      ? YES
      : graduateGround === undefined
        ? UNKNOWN
        : NO;
  if (inCase === YES) return GRADUATE_DISMISSAL_VALUE;
  if (inCase === NO) return GRADUATE_DISMISSAL_NOT_APPLICABLE;
  return openGraduateDismissal(graduateGround);
}

function resultOfGraduateDismissal(graduateGround: GraduateDismissalGround | undefined): Result {
  return result(decideGraduateDismissal(graduateGround), {
    text: '研究生有下列情形之一者，應令其退學：一、逾期而未註冊，或休學逾期而未復學。二、已註冊，而逾期未完成選課，且未按期限辦理休學之手續。（延修生，不在此限。）三、應依規定勒令休學，而其休學年限業已屆滿。四、應依規定勒令休學，經學校通知而逾期仍未完成手續。五、操行成績不及格。六、違反校規而情節嚴重，並經學生事務會議決議退學。七、碩士班、博士班訂有資格考者，其學位候選人未依該所之規定通過。八、學位考試不及格。合於重考之規定者，重考以一次為限，重考後仍不及格，亦同。九、修業期限屆滿，而應修之科目及學分仍未修足，或系所規定之畢業條件仍未完成。十、同時於本校其他學制或系所，註冊入學。',
    values: [['graduateGround', showMember(graduateGround, GRADUATE_DISMISSAL_GROUND_NAMES)]],
    caveats: [],
    effects: ['應令退學'],
  });
}

/**
 * 研究生退學（第一百條）
 *
 * > 研究生有下列情形之一者，應令其退學：一、逾期而未註冊，或休學逾期而未復學。二、已註冊，而逾期未完成選課，且未按期限辦理休學之手續。（延修生，不在此限。）三、應依規定勒令休學，而其休學年限業已屆滿。四、應依規定勒令休學，經學校通知而逾期仍未完成手續。五、操行成績不及格。六、違反校規而情節嚴重，並經學生事務會議決議退學。七、碩士班、博士班訂有資格考者，其學位候選人未依該所之規定通過。八、學位考試不及格。合於重考之規定者，重考以一次為限，重考後仍不及格，亦同。九、修業期限屆滿，而應修之科目及學分仍未修足，或系所規定之畢業條件仍未完成。十、同時於本校其他學制或系所，註冊入學。
 *
 * - 當 學籍處分.研究生退學情形 屬於 未註冊或逾期未復學、應休學而年限屆滿、勒令休學未辦、操行不及格、學生事務會議決議退學、資格考未通過、期限屆滿未修足、另行註冊入學
 * - 效果 應令退學
 */
export function graduateDismissal(input: Input): Decision {
  const standing = recordOf(input?.standing);
  const graduateGround = readGraduateDismissalGround(standing.graduateGround);
  return decideGraduateDismissal(graduateGround);
}

/** 研究生退學：結果與理由。 */
export function explainGraduateDismissal(input: Input): Result {
  const standing = recordOf(input?.standing);
  const graduateGround = readGraduateDismissalGround(standing.graduateGround);
  return resultOfGraduateDismissal(graduateGround);
}

/** 延修生 */
const MEMBERS = 0b10;

/** 研究生未完成選課：value */
const GRADUATE_NO_COURSES_VALUE = /* @__PURE__ */ decided('value', '第一百條第二款');

/** 研究生未完成選課：notApplicable */
const GRADUATE_NO_COURSES_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百條第二款');

/** 研究生未完成選課所讀的事實 */
const GRADUATE_NO_COURSES_FACTS: readonly string[] = ['學籍處分.研究生退學情形', '學生.身分'];

function openGraduateNoCourses(graduateGround: GraduateDismissalGround | undefined, statuses: number): Decision {
  return undeterminedEffect(
    '第一百條第二款',
    allAnswers(
      answer(
        graduateGround === 'noCourses' ? YES : graduateGround === undefined ? UNKNOWN : NO,
        graduateGround === undefined && '學籍處分.研究生退學情形',
      ),
      notAnswer(answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO, statuses < 0 && '學生.身分')),
    ),
    GRADUATE_NO_COURSES_FACTS,
  );
}

function decideGraduateNoCourses(graduateGround: GraduateDismissalGround | undefined, statuses: number): Decision {
  const inCase: Truth = and(
    graduateGround === 'noCourses' ? YES : graduateGround === undefined ? UNKNOWN : NO,
    not(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO),
  );
  if (inCase === YES) return GRADUATE_NO_COURSES_VALUE;
  if (inCase === NO) return GRADUATE_NO_COURSES_NOT_APPLICABLE;
  return openGraduateNoCourses(graduateGround, statuses);
}

function resultOfGraduateNoCourses(graduateGround: GraduateDismissalGround | undefined, statuses: number): Result {
  return result(decideGraduateNoCourses(graduateGround, statuses), {
    text: '已註冊，而逾期未完成選課，且未按期限辦理休學之手續。（延修生，不在此限。）',
    values: [
      ['graduateGround', showMember(graduateGround, GRADUATE_DISMISSAL_GROUND_NAMES)],
      ['statuses', showList(membersOf(statuses, STUDENT_STATUS_NAMES), (member) => showMember(member, STUDENT_STATUS_NAMES))],
    ],
    caveats: [],
    effects: ['應令退學'],
  });
}

/**
 * 研究生未完成選課（第一百條第二款）
 *
 * > 已註冊，而逾期未完成選課，且未按期限辦理休學之手續。（延修生，不在此限。）
 *
 * - 當 學籍處分.研究生退學情形 = 逾期未完成選課
 * - 除外 學生.身分 有一屬於 延修生
 * - 效果 應令退學
 */
export function graduateNoCourses(input: Input): Decision {
  const standing = recordOf(input?.standing);
  const graduateGround = readGraduateDismissalGround(standing.graduateGround);
  const student = recordOf(input?.student);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  return decideGraduateNoCourses(graduateGround, statuses);
}

/** 研究生未完成選課：結果與理由。 */
export function explainGraduateNoCourses(input: Input): Result {
  const standing = recordOf(input?.standing);
  const graduateGround = readGraduateDismissalGround(standing.graduateGround);
  const student = recordOf(input?.student);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  return resultOfGraduateNoCourses(graduateGround, statuses);
}

/** 學位考試不及格：value */
const DEGREE_EXAM_FAILED_VALUE = /* @__PURE__ */ decided('value', '第一百條第八款');

/** 學位考試不及格：notApplicable */
const DEGREE_EXAM_FAILED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百條第八款');

/** 學位考試不及格所讀的事實 */
const DEGREE_EXAM_FAILED_FACTS: readonly string[] = ['學位考試.不及格', '學位考試.合於重考規定', '學位考試.重考不及格'];

function openDegreeExamFailed(failed_2: Truth, retakeAllowed: Truth, retakeFailed: Truth): Decision {
  return undeterminedEffect(
    '第一百條第八款',
    allAnswers(
      answer(failed_2, failed_2 === UNKNOWN && '學位考試.不及格'),
      anyAnswer(
        answer(sameTruth(retakeAllowed, NO), retakeAllowed === UNKNOWN && '學位考試.合於重考規定'),
        answer(retakeFailed, retakeFailed === UNKNOWN && '學位考試.重考不及格'),
      ),
    ),
    DEGREE_EXAM_FAILED_FACTS,
  );
}

function decideDegreeExamFailed(failed_2: Truth, retakeAllowed: Truth, retakeFailed: Truth): Decision {
  const inCase: Truth = and(failed_2, or(sameTruth(retakeAllowed, NO), retakeFailed));
  if (inCase === YES) return DEGREE_EXAM_FAILED_VALUE;
  if (inCase === NO) return DEGREE_EXAM_FAILED_NOT_APPLICABLE;
  return openDegreeExamFailed(failed_2, retakeAllowed, retakeFailed);
}

function resultOfDegreeExamFailed(failed_2: Truth, retakeAllowed: Truth, retakeFailed: Truth): Result {
  return result(decideDegreeExamFailed(failed_2, retakeAllowed, retakeFailed), {
    text: '學位考試不及格。合於重考之規定者，重考以一次為限，重考後仍不及格，亦同。',
    values: [
      ['failed', showTruth(failed_2)],
      ['retakeAllowed', showTruth(retakeAllowed)],
      ['retakeFailed', showTruth(retakeFailed)],
    ],
    caveats: [],
    effects: ['應令退學'],
  });
}

/**
 * 學位考試不及格（第一百條第八款）
 *
 * > 學位考試不及格。合於重考之規定者，重考以一次為限，重考後仍不及格，亦同。
 *
 * - 當 學位考試.不及格 且 （學位考試.合於重考規定 = 否 或 學位考試.重考不及格）
 * - 效果 應令退學
 */
export function degreeExamFailed(input: Input): Decision {
  const degreeExam = recordOf(input?.degreeExam);
  const failed_2 = readBoolean(degreeExam.failed);
  const retakeAllowed = readBoolean(degreeExam.retakeAllowed);
  const retakeFailed = readBoolean(degreeExam.retakeFailed);
  return decideDegreeExamFailed(failed_2, retakeAllowed, retakeFailed);
}

/** 學位考試不及格：結果與理由。 */
export function explainDegreeExamFailed(input: Input): Result {
  const degreeExam = recordOf(input?.degreeExam);
  const failed_2 = readBoolean(degreeExam.failed);
  const retakeAllowed = readBoolean(degreeExam.retakeAllowed);
  const retakeFailed = readBoolean(degreeExam.retakeFailed);
  return resultOfDegreeExamFailed(failed_2, retakeAllowed, retakeFailed);
}

/** 學位考試重考：entitled */
const DEGREE_EXAM_RETAKE_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百條第八款');

/** 學位考試重考：notEntitled */
const DEGREE_EXAM_RETAKE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百條第八款');

/** 學位考試重考所讀的事實 */
const DEGREE_EXAM_RETAKE_FACTS: readonly string[] = ['學位考試.不及格', '學位考試.合於重考規定', '學位考試.重考次數'];

function openDegreeExamRetake(failed_2: Truth, retakeAllowed: Truth, retakes: number): Decision {
  return undeterminedPermission(
    '第一百條第八款',
    YES,
    allAnswers(
      answer(failed_2, failed_2 === UNKNOWN && '學位考試.不及格'),
      answer(retakeAllowed, retakeAllowed === UNKNOWN && '學位考試.合於重考規定'),
      answer(retakes <= 1 ? YES : retakes > 1 ? NO : UNKNOWN, retakes !== retakes && '學位考試.重考次數'),
    ),
    DEGREE_EXAM_RETAKE_FACTS,
  );
}

function decideDegreeExamRetake(failed_2: Truth, retakeAllowed: Truth, retakes: number): Decision {
  const when: Truth = and(and(failed_2, retakeAllowed), retakes <= 1 ? YES : retakes > 1 ? NO : UNKNOWN);
  if (when === YES) return DEGREE_EXAM_RETAKE_ENTITLED;
  if (when === NO) return DEGREE_EXAM_RETAKE_NOT_ENTITLED;
  return openDegreeExamRetake(failed_2, retakeAllowed, retakes);
}

function resultOfDegreeExamRetake(failed_2: Truth, retakeAllowed: Truth, retakes: number): Result {
  return result(decideDegreeExamRetake(failed_2, retakeAllowed, retakes), {
    text: '學位考試不及格。合於重考之規定者，重考以一次為限，重考後仍不及格，亦同。',
    values: [
      ['failed', showTruth(failed_2)],
      ['retakeAllowed', showTruth(retakeAllowed)],
      ['retakes', showNumber(retakes, 1n, '次')],
      ['retakeLimit', '1 次'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學位考試重考（第一百條第八款）
 *
 * > 學位考試不及格。合於重考之規定者，重考以一次為限，重考後仍不及格，亦同。
 *
 * - 當 學位考試.不及格 且 學位考試.合於重考規定 且 學位考試.重考次數 ≤ 重考次數上限（1 次）
 * - 得 重考
 */
export function degreeExamRetake(input: Input): Decision {
  const degreeExam = recordOf(input?.degreeExam);
  const failed_2 = readBoolean(degreeExam.failed);
  const retakeAllowed = readBoolean(degreeExam.retakeAllowed);
  const retakes = integerOf(degreeExam.retakes, 0, 9);
  return decideDegreeExamRetake(failed_2, retakeAllowed, retakes);
}

/** 學位考試重考：結果與理由。 */
export function explainDegreeExamRetake(input: Input): Result {
  const degreeExam = recordOf(input?.degreeExam);
  const failed_2 = readBoolean(degreeExam.failed);
  const retakeAllowed = readBoolean(degreeExam.retakeAllowed);
  const retakes = integerOf(degreeExam.retakes, 0, 9);
  return resultOfDegreeExamRetake(failed_2, retakeAllowed, retakes);
}

/** 他校學分之抵免：notApplicable */
const OUTSIDE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百零二條第二項');

/** 他校學分之抵免：met */
const OUTSIDE_CREDITS_MET = /* @__PURE__ */ decided('met', '第一百零二條第二項');

/** 他校學分之抵免：violated */
const OUTSIDE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第一百零二條第二項');

/** 他校學分之抵免所讀的事實 */
const OUTSIDE_CREDITS_FACTS: readonly string[] = ['抵免.同時就讀他校', '抵免.以他校學分申請'];

function openOutsideCredits(enrolledElsewhere: Truth, outsideCredits_2: Truth): Decision {
  return undeterminedDuty(
    '第一百零二條第二項',
    answer(enrolledElsewhere, enrolledElsewhere === UNKNOWN && '抵免.同時就讀他校'),
    notAnswer(answer(outsideCredits_2, outsideCredits_2 === UNKNOWN && '抵免.以他校學分申請')),
    YES,
    OUTSIDE_CREDITS_FACTS,
  );
}

function decideOutsideCredits(enrolledElsewhere: Truth, outsideCredits_2: Truth): Decision {
  const inCase: Truth = enrolledElsewhere;
  if (inCase === NO) return OUTSIDE_CREDITS_NOT_APPLICABLE;
  const must: Truth = not(outsideCredits_2);
  if (inCase === YES && must === YES) return OUTSIDE_CREDITS_MET;
  if (inCase === YES && must === NO) return OUTSIDE_CREDITS_VIOLATED;
  return openOutsideCredits(enrolledElsewhere, outsideCredits_2);
}

function resultOfOutsideCredits(enrolledElsewhere: Truth, outsideCredits_2: Truth): Result {
  return result(decideOutsideCredits(enrolledElsewhere, outsideCredits_2), {
    text: '研究生同時在其他大學院校就讀者，其在他校修習之學分，不得用以申請抵免學分。',
    values: [
      ['enrolledElsewhere', showTruth(enrolledElsewhere)],
      ['outsideCredits', showTruth(outsideCredits_2)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 他校學分之抵免（第一百零二條第二項）
 *
 * > 研究生同時在其他大學院校就讀者，其在他校修習之學分，不得用以申請抵免學分。
 *
 * - 適用 抵免.同時就讀他校
 * - 不得 抵免.以他校學分申請
 */
export function outsideCredits(input: Input): Decision {
  const exemption = recordOf(input?.exemption);
  const enrolledElsewhere = readBoolean(exemption.enrolledElsewhere);
  const outsideCredits_2 = readBoolean(exemption.outsideCredits);
  return decideOutsideCredits(enrolledElsewhere, outsideCredits_2);
}

/** 他校學分之抵免：結果與理由。 */
export function explainOutsideCredits(input: Input): Result {
  const exemption = recordOf(input?.exemption);
  const enrolledElsewhere = readBoolean(exemption.enrolledElsewhere);
  const outsideCredits_2 = readBoolean(exemption.outsideCredits);
  return resultOfOutsideCredits(enrolledElsewhere, outsideCredits_2);
}

/** 研究生畢業成績：value */
const GRADUATE_SCORE_VALUE = /* @__PURE__ */ decided('value', '第一百零三條');

/** 研究生畢業成績所讀的事實 */
const GRADUATE_SCORE_FACTS: readonly string[] = ['研究生成績.學業平均', '研究生成績.學位考試平均'];

function resultOfGraduateScore(graduateScoreValue: number, academic: number, examination: number): Result {
  const value = graduateScoreValue;
  const decision =
    value !== value
      ? undeterminedValue('第一百零三條', lacking(lackOfGraduateScore(academic, examination)), GRADUATE_SCORE_FACTS)
      : GRADUATE_SCORE_VALUE;
  return result(
    decision,
    {
      text: '研究生之畢業成績，為其學業平均成績與學位考試成績二者之平均。',
      values: [
        ['academic', showNumber(academic, 100n, '分')],
        ['examination', showNumber(examination, 100n, '分')],
        ['畢業成績項數', '2'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 200n)),
    '分',
  );
}

function difference_46(input: Input): number | null | undefined {
  const graduateGrades = recordOf(input?.graduateGrades);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const value = academic + examination;
  return value === value
    ? value
    : lacking(academic !== academic && '研究生成績.學業平均', examination !== examination && '研究生成績.學位考試平均').missing.length > 0
      ? undefined
      : null;
}

const GRADUATE_GRADES_ACADEMIC_PARTS_2: PartedFact = [
  '研究生成績.學業平均',
  'graduateGrades',
  'academic',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_46, 'known']], hasEnds: true },
];

const GRADUATE_GRADES_EXAMINATION_PARTS_2: PartedFact = [
  '研究生成績.學位考試平均',
  'graduateGrades',
  'examination',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_46, 'known']], hasEnds: true },
];

const GRADUATE_SCORE_PARTS: Parts = {
  order: GRADUATE_SCORE_FACTS,
  deciding: [GRADUATE_GRADES_ACADEMIC_PARTS_2, GRADUATE_GRADES_EXAMINATION_PARTS_2],
  others: [],
};

function givenGraduateScore(input: Input): Valued {
  const graduateGrades = recordOf(input?.graduateGrades);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const value = graduateScoreValue;
  return valued(
    value !== value
      ? undeterminedValue('第一百零三條', lacking(lackOfGraduateScore(academic, examination)), GRADUATE_SCORE_FACTS)
      : GRADUATE_SCORE_VALUE,
    scaledValue(value, 200n),
  );
}

function valueOfGraduateScore(graduateScoreValue: number): number | string | undefined {
  const value = graduateScoreValue;
  return scaledValue(value, 200n);
}

/**
 * 研究生畢業成績（第一百零三條）
 *
 * > 研究生之畢業成績，為其學業平均成績與學位考試成績二者之平均。
 *
 * - 其餘 （研究生成績.學業平均 ＋ 研究生成績.學位考試平均） ÷ 畢業成績項數（2）
 *
 * undefined：無法判定。
 */
export function graduateScore(input: Input): number | string | undefined {
  const graduateGrades = recordOf(input?.graduateGrades);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  return settledValue(valueOfGraduateScore(graduateScoreValue), givenGraduateScore, input, GRADUATE_SCORE_PARTS);
}

/** 研究生畢業成績：值與理由。 */
export function explainGraduateScore(input: Input): Result {
  const graduateGrades = recordOf(input?.graduateGrades);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  return settledResult(resultOfGraduateScore(graduateScoreValue, academic, examination), givenGraduateScore, input, GRADUATE_SCORE_PARTS);
}

/** 碩士班轉系所：notApplicable */
const INSTITUTE_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百零四條第一項');

/** 碩士班轉系所：entitled */
const INSTITUTE_TRANSFER_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百零四條第一項');

/** 碩士班轉系所：notEntitled */
const INSTITUTE_TRANSFER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百零四條第一項');

/** 碩士班轉系所所讀的事實 */
const INSTITUTE_TRANSFER_FACTS: readonly string[] = [
  '學生.學制',
  '轉所.修滿學年數',
  '轉所.申請於學年前',
  '轉所.第幾次轉所',
  '轉所.雙方主管認可',
  '轉所.教務長同意',
];

function openInstituteTransfer(
  programme: Programme | undefined,
  yearsCompleted: number,
  beforeYear_2: number,
  transferNumber_2: number,
  headsAgreed: Truth,
  deanAgreed_2: Truth,
): Decision {
  return undeterminedPermission(
    '第一百零四條第一項',
    answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(yearsCompleted >= 10 ? YES : yearsCompleted < 10 ? NO : UNKNOWN, yearsCompleted !== yearsCompleted && '轉所.修滿學年數'),
      answer(
        beforeYear_2 === 2 ? YES : beforeYear_2 < 2 || beforeYear_2 > 2 ? NO : UNKNOWN,
        beforeYear_2 !== beforeYear_2 && '轉所.申請於學年前',
      ),
      answer(transferNumber_2 <= 1 ? YES : transferNumber_2 > 1 ? NO : UNKNOWN, transferNumber_2 !== transferNumber_2 && '轉所.第幾次轉所'),
      answer(headsAgreed, headsAgreed === UNKNOWN && '轉所.雙方主管認可'),
      answer(deanAgreed_2, deanAgreed_2 === UNKNOWN && '轉所.教務長同意'),
    ),
    INSTITUTE_TRANSFER_FACTS,
  );
}

function decideInstituteTransfer(
  programme: Programme | undefined,
  yearsCompleted: number,
  beforeYear_2: number,
  transferNumber_2: number,
  headsAgreed: Truth,
  deanAgreed_2: Truth,
): Decision {
  const inCase: Truth = programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return INSTITUTE_TRANSFER_NOT_APPLICABLE;
  const when: Truth = and(
    and(
      and(
        and(
          yearsCompleted >= 10 ? YES : yearsCompleted < 10 ? NO : UNKNOWN,
          beforeYear_2 === 2 ? YES : beforeYear_2 < 2 || beforeYear_2 > 2 ? NO : UNKNOWN,
        ),
        transferNumber_2 <= 1 ? YES : transferNumber_2 > 1 ? NO : UNKNOWN,
      ),
      headsAgreed,
    ),
    deanAgreed_2,
  );
  if (inCase === YES && when === YES) return INSTITUTE_TRANSFER_ENTITLED;
  if (inCase === YES && when === NO) return INSTITUTE_TRANSFER_NOT_ENTITLED;
  return openInstituteTransfer(programme, yearsCompleted, beforeYear_2, transferNumber_2, headsAgreed, deanAgreed_2);
}

function resultOfInstituteTransfer(
  programme: Programme | undefined,
  yearsCompleted: number,
  beforeYear_2: number,
  transferNumber_2: number,
  headsAgreed: Truth,
  deanAgreed_2: Truth,
): Result {
  return result(decideInstituteTransfer(programme, yearsCompleted, beforeYear_2, transferNumber_2, headsAgreed, deanAgreed_2), {
    text: '碩士班研究生有特殊情形，於規定之期間內，經原肄業系所與擬轉入系所之雙方系主任或所長認可，並得教務長之同意者，得轉系所（組）。轉系所（組）者，應修滿至少一學年之課程，並於第二學年開始前提出申請；轉系所（組）以一次為限。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearsCompleted', showNumber(yearsCompleted, 10n, '學年')],
      ['beforeYear', showNumber(beforeYear_2, 1n, '學年')],
      ['transferNumber', showNumber(transferNumber_2, 1n, '次')],
      ['headsAgreed', showTruth(headsAgreed)],
      ['deanAgreed', showTruth(deanAgreed_2)],
      ['instituteStudyTime', '1 學年'],
      ['instituteBeforeYear', '2 學年'],
      ['instituteTransfers', '1 次'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 碩士班轉系所（第一百零四條第一項）
 *
 * > 碩士班研究生有特殊情形，於規定之期間內，經原肄業系所與擬轉入系所之雙方系主任或所長認可，並得教務長之同意者，得轉系所（組）。轉系所（組）者，應修滿至少一學年之課程，並於第二學年開始前提出申請；轉系所（組）以一次為限。
 *
 * - 適用 學生.學制 = 碩士班
 * - 當 轉所.修滿學年數 ≥ 轉所修業下限（1 學年） 且 轉所.申請於學年前 = 轉所申請學年（2 學年） 且 轉所.第幾次轉所 ≤ 轉所次數（1 次） 且 轉所.雙方主管認可 且 轉所.教務長同意
 * - 得 轉系所（組）
 */
export function instituteTransfer(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const instituteTransfer_2 = recordOf(input?.instituteTransfer);
  const yearsCompleted = decimalOf(instituteTransfer_2.yearsCompleted, 10, 0, 120);
  const beforeYear_2 = integerOf(instituteTransfer_2.beforeYear, 1, 7);
  const transferNumber_2 = integerOf(instituteTransfer_2.transferNumber, 1, 9);
  const headsAgreed = readBoolean(instituteTransfer_2.headsAgreed);
  const deanAgreed_2 = readBoolean(instituteTransfer_2.deanAgreed);
  return decideInstituteTransfer(programme, yearsCompleted, beforeYear_2, transferNumber_2, headsAgreed, deanAgreed_2);
}

/** 碩士班轉系所：結果與理由。 */
export function explainInstituteTransfer(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const instituteTransfer_2 = recordOf(input?.instituteTransfer);
  const yearsCompleted = decimalOf(instituteTransfer_2.yearsCompleted, 10, 0, 120);
  const beforeYear_2 = integerOf(instituteTransfer_2.beforeYear, 1, 7);
  const transferNumber_2 = integerOf(instituteTransfer_2.transferNumber, 1, 9);
  const headsAgreed = readBoolean(instituteTransfer_2.headsAgreed);
  const deanAgreed_2 = readBoolean(instituteTransfer_2.deanAgreed);
  return resultOfInstituteTransfer(programme, yearsCompleted, beforeYear_2, transferNumber_2, headsAgreed, deanAgreed_2);
}

/** 轉系所之年級：met */
const INSTITUTE_YEAR_MET = /* @__PURE__ */ decided('met', '第一百零四條第二項');

/** 轉系所之年級：deviates */
const INSTITUTE_YEAR_DEVIATES = /* @__PURE__ */ decided('deviates', '第一百零四條第二項');

/** 轉系所之年級所讀的事實 */
const INSTITUTE_YEAR_FACTS: readonly string[] = ['轉所.轉入年級'];

function openInstituteYear(enteredYear_3: number): Decision {
  return undeterminedDuty(
    '第一百零四條第二項',
    YES,
    YES,
    answer(
      enteredYear_3 === 1 ? YES : enteredYear_3 < 1 || enteredYear_3 > 1 ? NO : UNKNOWN,
      enteredYear_3 !== enteredYear_3 && '轉所.轉入年級',
    ),
    INSTITUTE_YEAR_FACTS,
  );
}

function decideInstituteYear(enteredYear_3: number): Decision {
  const principle: Truth = enteredYear_3 === 1 ? YES : enteredYear_3 < 1 || enteredYear_3 > 1 ? NO : UNKNOWN;
  if (principle === YES) return INSTITUTE_YEAR_MET;
  if (principle === NO) return INSTITUTE_YEAR_DEVIATES;
  return openInstituteYear(enteredYear_3);
}

function resultOfInstituteYear(enteredYear_3: number): Result {
  return result(decideInstituteYear(enteredYear_3), {
    text: '轉系所（組），原則上轉入一年級；其修業年限得重新計算，學分之抵免，依本校學生抵免學分辦法。',
    values: [
      ['enteredYear', showNumber(enteredYear_3, 1n, '年級')],
      ['instituteEntryYear', '1 年級'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 轉系所之年級（第一百零四條第二項）
 *
 * > 轉系所（組），原則上轉入一年級；其修業年限得重新計算，學分之抵免，依本校學生抵免學分辦法。
 *
 * - 原則應 轉所.轉入年級 = 轉所轉入年級（1 年級）
 */
export function instituteYear(input: Input): Decision {
  const instituteTransfer_2 = recordOf(input?.instituteTransfer);
  const enteredYear_3 = integerOf(instituteTransfer_2.enteredYear, 1, 7);
  return decideInstituteYear(enteredYear_3);
}

/** 轉系所之年級：結果與理由。 */
export function explainInstituteYear(input: Input): Result {
  const instituteTransfer_2 = recordOf(input?.instituteTransfer);
  const enteredYear_3 = integerOf(instituteTransfer_2.enteredYear, 1, 7);
  return resultOfInstituteYear(enteredYear_3);
}

/** 研究生畢業：notApplicable */
const GRADUATE_GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百零五條第一項');

/** 研究生畢業：entitled */
const GRADUATE_GRADUATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百零五條第一項');

/** 研究生畢業：notEntitled */
const GRADUATE_GRADUATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百零五條第一項');

/** 研究生畢業所讀的事實 */
const GRADUATE_GRADUATION_FACTS: readonly string[] = [
  '學生.學制',
  '畢業.修滿科目學分',
  '畢業.完成畢業條件',
  '畢業.通過學位考試',
  '畢業.操行及格',
];

function openGraduateGraduation(
  programme: Programme | undefined,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  examsPassed: Truth,
  conductPassed: Truth,
): Decision {
  return undeterminedPermission(
    '第一百零五條第一項',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    allAnswers(
      answer(coursesCompleted, coursesCompleted === UNKNOWN && '畢業.修滿科目學分'),
      answer(conditionsMet, conditionsMet === UNKNOWN && '畢業.完成畢業條件'),
      answer(examsPassed, examsPassed === UNKNOWN && '畢業.通過學位考試'),
      answer(conductPassed, conductPassed === UNKNOWN && '畢業.操行及格'),
    ),
    GRADUATE_GRADUATION_FACTS,
  );
}

function decideGraduateGraduation(
  programme: Programme | undefined,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  examsPassed: Truth,
  conductPassed: Truth,
): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_GRADUATION_NOT_APPLICABLE;
  const when: Truth = and(and(and(coursesCompleted, conditionsMet), examsPassed), conductPassed);
  if (inCase === YES && when === YES) return GRADUATE_GRADUATION_ENTITLED;
  if (inCase === YES && when === NO) return GRADUATE_GRADUATION_NOT_ENTITLED;
  return openGraduateGraduation(programme, coursesCompleted, conditionsMet, examsPassed, conductPassed);
}

const GRADUATION_EXAMS_PASSED_PARTS: PartedFact = ['畢業.通過學位考試', 'graduation', 'examsPassed', [true, false]];

const GRADUATION_CONDUCT_PASSED_PARTS: PartedFact = ['畢業.操行及格', 'graduation', 'conductPassed', [true, false]];

function resultOfGraduateGraduation(
  programme: Programme | undefined,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  examsPassed: Truth,
  conductPassed: Truth,
): Result {
  return result(decideGraduateGraduation(programme, coursesCompleted, conditionsMet, examsPassed, conductPassed), {
    text: '研究生符合下列規定者，准其畢業：一、於規定之年限內，修滿規定之科目及學分，並完成系所規定之畢業條件。二、通過本校研究生學位考試辦法所定之各項考試。三、操行成績及格。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['coursesCompleted', showTruth(coursesCompleted)],
      ['conditionsMet', showTruth(conditionsMet)],
      ['examsPassed', showTruth(examsPassed)],
      ['conductPassed', showTruth(conductPassed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究生畢業（第一百零五條第一項）
 *
 * > 研究生符合下列規定者，准其畢業：一、於規定之年限內，修滿規定之科目及學分，並完成系所規定之畢業條件。二、通過本校研究生學位考試辦法所定之各項考試。三、操行成績及格。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 當 畢業.修滿科目學分 且 畢業.完成畢業條件 且 畢業.通過學位考試 且 畢業.操行及格
 * - 得 畢業
 */
export function graduateGraduation(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const examsPassed = readBoolean(graduation.examsPassed);
  const conductPassed = readBoolean(graduation.conductPassed);
  return decideGraduateGraduation(programme, coursesCompleted, conditionsMet, examsPassed, conductPassed);
}

/** 研究生畢業：結果與理由。 */
export function explainGraduateGraduation(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const examsPassed = readBoolean(graduation.examsPassed);
  const conductPassed = readBoolean(graduation.conductPassed);
  return resultOfGraduateGraduation(programme, coursesCompleted, conditionsMet, examsPassed, conductPassed);
}

/** 研究生准予畢業：notApplicable */
const GRADUATE_GRADUATED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百零五條第一項');

/** 研究生准予畢業：entitled */
const GRADUATE_GRADUATED_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百零五條第一項');

/** 研究生准予畢業：notEntitled */
const GRADUATE_GRADUATED_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百零五條第一項');

/** 研究生准予畢業：conflict */
const GRADUATE_GRADUATED_CONFLICT = /* @__PURE__ */ decided('conflict', '第一百零五條第一項');

/** 研究生准予畢業所讀的事實 */
const GRADUATE_GRADUATED_FACTS: readonly string[] = [
  '學生.學制',
  '畢業.修滿科目學分',
  '畢業.完成畢業條件',
  '畢業.通過學位考試',
  '畢業.操行及格',
  '畢業.已修學分',
  '學生.修業年數',
  '學生.在職進修考試入學',
];

function decideGraduateGraduated(
  programme: Programme | undefined,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  examsPassed: Truth,
  conductPassed: Truth,
  credits_3: number,
  yearsDone: number,
  inServiceByExam: Truth,
  input: Input,
): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_GRADUATED_NOT_APPLICABLE;
  const required1 = decideGraduateGraduation(programme, coursesCompleted, conditionsMet, examsPassed, conductPassed);
  const required2 = decideGraduateCredits(programme, credits_3);
  const required3 = settled(
    decideMasterStudyYears(programme, yearsDone, inServiceByExam),
    givenMasterStudyYears,
    input,
    MASTER_STUDY_YEARS_PARTS,
  );
  const required4 = decideInServiceByExamYears(programme, inServiceByExam, yearsDone);
  const required5 = decideInServiceMasterStudyYears(programme, yearsDone);
  const required6 = decideDoctoralStudyYears(programme, yearsDone);
  const reach: number = reachTogether(
    reachTogether(
      reachTogether(reachTogether(reachTogether(reachOf(required1), reachOf(required2)), reachOf(required3)), reachOf(required4)),
      reachOf(required5),
    ),
    reachOf(required6),
  );
  if (inCase === YES && reach === FULFILLED) return GRADUATE_GRADUATED_ENTITLED;
  if (inCase === YES && reach === FAILED) return GRADUATE_GRADUATED_NOT_ENTITLED;
  if (inCase === YES && reach === CONFLICTING) return GRADUATE_GRADUATED_CONFLICT;
  return undeterminedConclusion(
    '第一百零五條第一項',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    reach,
    [required1, required2, required3, required4, required5, required6],
    GRADUATE_GRADUATED_FACTS,
  );
}

const STUDENT_PROGRAMME_PARTS_8: PartedFact = ['學生.學制', 'student', 'programme', ['bachelor', 'master', 'inServiceMaster', 'doctoral']];

const STUDENT_YEARS_DONE_PARTS_11: PartedFact = ['學生.修業年數', 'student', 'yearsDone', [0, 1, 2, 4.1, 5.1, 6.1, 7.1]];

const GRADUATE_GRADUATED_PARTS: Parts = {
  order: GRADUATE_GRADUATED_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS_8, STUDENT_IN_SERVICE_BY_EXAM_PARTS, STUDENT_YEARS_DONE_PARTS_11],
  others: [
    GRADUATION_COURSES_COMPLETED_PARTS,
    GRADUATION_CONDITIONS_MET_PARTS,
    GRADUATION_EXAMS_PASSED_PARTS,
    GRADUATION_CONDUCT_PASSED_PARTS,
    GRADUATION_CREDITS_PARTS_3,
  ],
};

function givenGraduateGraduated(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const examsPassed = readBoolean(graduation.examsPassed);
  const conductPassed = readBoolean(graduation.conductPassed);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const inServiceByExam = readBoolean(student.inServiceByExam);
  return decideGraduateGraduated(
    programme,
    coursesCompleted,
    conditionsMet,
    examsPassed,
    conductPassed,
    credits_3,
    yearsDone,
    inServiceByExam,
    AS_GIVEN,
  );
}

function resultOfGraduateGraduated(
  programme: Programme | undefined,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  examsPassed: Truth,
  conductPassed: Truth,
  credits_3: number,
  yearsDone: number,
  inServiceByExam: Truth,
  input: Input,
): Result {
  return conclusionResult(
    settled(
      decideGraduateGraduated(
        programme,
        coursesCompleted,
        conditionsMet,
        examsPassed,
        conductPassed,
        credits_3,
        yearsDone,
        inServiceByExam,
        input,
      ),
      givenGraduateGraduated,
      input,
      GRADUATE_GRADUATED_PARTS,
    ),
    {
      text: '研究生符合下列規定者，准其畢業：一、於規定之年限內，修滿規定之科目及學分，並完成系所規定之畢業條件。二、通過本校研究生學位考試辦法所定之各項考試。三、操行成績及格。',
      values: [['programme', showMember(programme, PROGRAMME_NAMES)]],
      caveats: [
        '各所得另訂「碩士班修業年數」，未計入本結果',
        '各所得另訂「在職進修研究生修業年數」，未計入本結果',
        '各所得另訂「碩士在職專班修業年數」，未計入本結果',
        '各所得另訂「博士班修業年數」，未計入本結果',
      ],
      effects: [],
    },
    [
      { name: '研究生畢業', result: resultOfGraduateGraduation(programme, coursesCompleted, conditionsMet, examsPassed, conductPassed) },
      { name: '研究生應修學分', result: resultOfGraduateCredits(programme, credits_3) },
      { name: '碩士班修業年數', result: resultOfMasterStudyYears(programme, yearsDone, inServiceByExam, input) },
      { name: '在職進修研究生修業年數', result: resultOfInServiceByExamYears(programme, inServiceByExam, yearsDone) },
      { name: '碩士在職專班修業年數', result: resultOfInServiceMasterStudyYears(programme, yearsDone) },
      { name: '博士班修業年數', result: resultOfDoctoralStudyYears(programme, yearsDone) },
    ],
    [],
  );
}

/**
 * 研究生准予畢業（第一百零五條第一項）
 *
 * > 研究生符合下列規定者，准其畢業：一、於規定之年限內，修滿規定之科目及學分，並完成系所規定之畢業條件。二、通過本校研究生學位考試辦法所定之各項考試。三、操行成績及格。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 須 研究生畢業、研究生應修學分、碩士班修業年數、在職進修研究生修業年數、碩士在職專班修業年數、博士班修業年數
 */
export function graduateGraduated(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const examsPassed = readBoolean(graduation.examsPassed);
  const conductPassed = readBoolean(graduation.conductPassed);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const inServiceByExam = readBoolean(student.inServiceByExam);
  return settled(
    decideGraduateGraduated(
      programme,
      coursesCompleted,
      conditionsMet,
      examsPassed,
      conductPassed,
      credits_3,
      yearsDone,
      inServiceByExam,
      input,
    ),
    givenGraduateGraduated,
    input,
    GRADUATE_GRADUATED_PARTS,
  );
}

/** 研究生准予畢業：結果與理由。 */
export function explainGraduateGraduated(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const examsPassed = readBoolean(graduation.examsPassed);
  const conductPassed = readBoolean(graduation.conductPassed);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const inServiceByExam = readBoolean(student.inServiceByExam);
  return resultOfGraduateGraduated(
    programme,
    coursesCompleted,
    conditionsMet,
    examsPassed,
    conductPassed,
    credits_3,
    yearsDone,
    inServiceByExam,
    input,
  );
}

/** 修習教育學程者之畢業：notApplicable */
const TEACHER_PROGRAMME_GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百零五條第二項');

/** 修習教育學程者之畢業：entitled */
const TEACHER_PROGRAMME_GRADUATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百零五條第二項');

/** 修習教育學程者之畢業：notEntitled */
const TEACHER_PROGRAMME_GRADUATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百零五條第二項');

/** 修習教育學程者之畢業所讀的事實 */
const TEACHER_PROGRAMME_GRADUATION_FACTS: readonly string[] = [
  '學生.學制',
  '畢業.具教育學程資格',
  '畢業.修畢教育學程',
  '畢業.放棄教育學程資格',
  '畢業.未達最高修業年限',
  '畢業.修滿科目學分',
  '畢業.完成畢業條件',
  '畢業.通過學位考試',
  '畢業.操行及格',
];

function openTeacherProgrammeGraduation(
  programme: Programme | undefined,
  inTeacherProgramme: Truth,
  teacherProgrammeDone: Truth,
  teacherProgrammeQuit: Truth,
  withinMaximumYears: Truth,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  examsPassed: Truth,
  conductPassed: Truth,
): Decision {
  return undeterminedPermission(
    '第一百零五條第二項',
    allAnswers(
      answer(
        programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO,
        programme === undefined && '學生.學制',
      ),
      answer(inTeacherProgramme, inTeacherProgramme === UNKNOWN && '畢業.具教育學程資格'),
      anyAnswer(
        answer(teacherProgrammeDone, teacherProgrammeDone === UNKNOWN && '畢業.修畢教育學程'),
        answer(teacherProgrammeQuit, teacherProgrammeQuit === UNKNOWN && '畢業.放棄教育學程資格'),
      ),
    ),
    allAnswers(
      answer(withinMaximumYears, withinMaximumYears === UNKNOWN && '畢業.未達最高修業年限'),
      answer(coursesCompleted, coursesCompleted === UNKNOWN && '畢業.修滿科目學分'),
      answer(conditionsMet, conditionsMet === UNKNOWN && '畢業.完成畢業條件'),
      answer(examsPassed, examsPassed === UNKNOWN && '畢業.通過學位考試'),
      answer(conductPassed, conductPassed === UNKNOWN && '畢業.操行及格'),
    ),
    TEACHER_PROGRAMME_GRADUATION_FACTS,
  );
}

function decideTeacherProgrammeGraduation(
  programme: Programme | undefined,
  inTeacherProgramme: Truth,
  teacherProgrammeDone: Truth,
  teacherProgrammeQuit: Truth,
  withinMaximumYears: Truth,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  examsPassed: Truth,
  conductPassed: Truth,
): Decision {
  const inCase: Truth = and(
    and(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      inTeacherProgramme,
    ),
    or(teacherProgrammeDone, teacherProgrammeQuit),
  );
  if (inCase === NO) return TEACHER_PROGRAMME_GRADUATION_NOT_APPLICABLE;
  const when: Truth = and(and(and(and(withinMaximumYears, coursesCompleted), conditionsMet), examsPassed), conductPassed);
  if (inCase === YES && when === YES) return TEACHER_PROGRAMME_GRADUATION_ENTITLED;
  if (inCase === YES && when === NO) return TEACHER_PROGRAMME_GRADUATION_NOT_ENTITLED;
  return openTeacherProgrammeGraduation(
    programme,
    inTeacherProgramme,
    teacherProgrammeDone,
    teacherProgrammeQuit,
    withinMaximumYears,
    coursesCompleted,
    conditionsMet,
    examsPassed,
    conductPassed,
  );
}

function resultOfTeacherProgrammeGraduation(
  programme: Programme | undefined,
  inTeacherProgramme: Truth,
  teacherProgrammeDone: Truth,
  teacherProgrammeQuit: Truth,
  withinMaximumYears: Truth,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  examsPassed: Truth,
  conductPassed: Truth,
): Result {
  return result(
    decideTeacherProgrammeGraduation(
      programme,
      inTeacherProgramme,
      teacherProgrammeDone,
      teacherProgrammeQuit,
      withinMaximumYears,
      coursesCompleted,
      conditionsMet,
      examsPassed,
      conductPassed,
    ),
    {
      text: '研究生具有教育學程之修習資格，而尚未修畢教育學程者，如合於前項各款規定，且未達最高修業年限，准其於修畢教育學程，或放棄該修習資格之學期畢業。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['inTeacherProgramme', showTruth(inTeacherProgramme)],
        ['teacherProgrammeDone', showTruth(teacherProgrammeDone)],
        ['teacherProgrammeQuit', showTruth(teacherProgrammeQuit)],
        ['withinMaximumYears', showTruth(withinMaximumYears)],
        ['coursesCompleted', showTruth(coursesCompleted)],
        ['conditionsMet', showTruth(conditionsMet)],
        ['examsPassed', showTruth(examsPassed)],
        ['conductPassed', showTruth(conductPassed)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 修習教育學程者之畢業（第一百零五條第二項）
 *
 * > 研究生具有教育學程之修習資格，而尚未修畢教育學程者，如合於前項各款規定，且未達最高修業年限，准其於修畢教育學程，或放棄該修習資格之學期畢業。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班 且 畢業.具教育學程資格 且 （畢業.修畢教育學程 或 畢業.放棄教育學程資格）
 * - 當 畢業.未達最高修業年限 且 畢業.修滿科目學分 且 畢業.完成畢業條件 且 畢業.通過學位考試 且 畢業.操行及格
 * - 得 於該學期畢業
 */
export function teacherProgrammeGraduation(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const inTeacherProgramme = readBoolean(graduation.inTeacherProgramme);
  const teacherProgrammeDone = readBoolean(graduation.teacherProgrammeDone);
  const teacherProgrammeQuit = readBoolean(graduation.teacherProgrammeQuit);
  const withinMaximumYears = readBoolean(graduation.withinMaximumYears);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const examsPassed = readBoolean(graduation.examsPassed);
  const conductPassed = readBoolean(graduation.conductPassed);
  return decideTeacherProgrammeGraduation(
    programme,
    inTeacherProgramme,
    teacherProgrammeDone,
    teacherProgrammeQuit,
    withinMaximumYears,
    coursesCompleted,
    conditionsMet,
    examsPassed,
    conductPassed,
  );
}

/** 修習教育學程者之畢業：結果與理由。 */
export function explainTeacherProgrammeGraduation(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const inTeacherProgramme = readBoolean(graduation.inTeacherProgramme);
  const teacherProgrammeDone = readBoolean(graduation.teacherProgrammeDone);
  const teacherProgrammeQuit = readBoolean(graduation.teacherProgrammeQuit);
  const withinMaximumYears = readBoolean(graduation.withinMaximumYears);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const examsPassed = readBoolean(graduation.examsPassed);
  const conductPassed = readBoolean(graduation.conductPassed);
  return resultOfTeacherProgrammeGraduation(
    programme,
    inTeacherProgramme,
    teacherProgrammeDone,
    teacherProgrammeQuit,
    withinMaximumYears,
    coursesCompleted,
    conditionsMet,
    examsPassed,
    conductPassed,
  );
}

/** 第一學期授予學位：notApplicable */
const FIRST_SEMESTER_DEGREE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百零七條');

/** 第一學期授予學位：met */
const FIRST_SEMESTER_DEGREE_MET = /* @__PURE__ */ decided('met', '第一百零七條');

/** 第一學期授予學位：violated */
const FIRST_SEMESTER_DEGREE_VIOLATED = /* @__PURE__ */ decided('violated', '第一百零七條');

/** 第一學期授予學位所讀的事實 */
const FIRST_SEMESTER_DEGREE_FACTS: readonly string[] = ['學生.學制', '畢業.學期', '畢業.授予月份'];

function openFirstSemesterDegree(programme: Programme | undefined, semester: Semester | undefined, degreeMonth: number): Decision {
  return undeterminedDuty(
    '第一百零七條',
    allAnswers(
      answer(
        programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO,
        programme === undefined && '學生.學制',
      ),
      answer(semester === 'first' ? YES : semester === undefined ? UNKNOWN : NO, semester === undefined && '畢業.學期'),
    ),
    answer(
      degreeMonth === 10 || degreeMonth === 1 ? YES : degreeMonth !== degreeMonth ? UNKNOWN : NO,
      degreeMonth !== degreeMonth && '畢業.授予月份',
    ),
    YES,
    FIRST_SEMESTER_DEGREE_FACTS,
  );
}

function decideFirstSemesterDegree(programme: Programme | undefined, semester: Semester | undefined, degreeMonth: number): Decision {
  const inCase: Truth = and(
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    semester === 'first' ? YES : semester === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return FIRST_SEMESTER_DEGREE_NOT_APPLICABLE;
  const must: Truth = degreeMonth === 10 || degreeMonth === 1 ? YES : degreeMonth !== degreeMonth ? UNKNOWN : NO;
  if (inCase === YES && must === YES) return FIRST_SEMESTER_DEGREE_MET;
  if (inCase === YES && must === NO) return FIRST_SEMESTER_DEGREE_VIOLATED;
  return openFirstSemesterDegree(programme, semester, degreeMonth);
}

function resultOfFirstSemesterDegree(programme: Programme | undefined, semester: Semester | undefined, degreeMonth: number): Result {
  return result(decideFirstSemesterDegree(programme, semester, degreeMonth), {
    text: '研究生學位證書之授予日期，在第一學期為十月及一月，在第二學期為四月及六月。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['semester', showMember(semester, SEMESTER_NAMES)],
      ['degreeMonth', showNumber(degreeMonth, 1n, '月')],
      ['firstSemesterMonths', '10、1 月'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 第一學期授予學位（第一百零七條）
 *
 * > 研究生學位證書之授予日期，在第一學期為十月及一月，在第二學期為四月及六月。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班 且 畢業.學期 = 第一學期
 * - 應 畢業.授予月份 屬於 10、1
 */
export function firstSemesterDegree(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const semester = readSemester(graduation.semester);
  const degreeMonth = integerOf(graduation.degreeMonth, 1, 12);
  return decideFirstSemesterDegree(programme, semester, degreeMonth);
}

/** 第一學期授予學位：結果與理由。 */
export function explainFirstSemesterDegree(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const semester = readSemester(graduation.semester);
  const degreeMonth = integerOf(graduation.degreeMonth, 1, 12);
  return resultOfFirstSemesterDegree(programme, semester, degreeMonth);
}

/** 第二學期授予學位：notApplicable */
const SECOND_SEMESTER_DEGREE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百零七條');

/** 第二學期授予學位：met */
const SECOND_SEMESTER_DEGREE_MET = /* @__PURE__ */ decided('met', '第一百零七條');

/** 第二學期授予學位：violated */
const SECOND_SEMESTER_DEGREE_VIOLATED = /* @__PURE__ */ decided('violated', '第一百零七條');

/** 第二學期授予學位所讀的事實 */
const SECOND_SEMESTER_DEGREE_FACTS: readonly string[] = ['學生.學制', '畢業.學期', '畢業.授予月份'];

function openSecondSemesterDegree(programme: Programme | undefined, semester: Semester | undefined, degreeMonth: number): Decision {
  return undeterminedDuty(
    '第一百零七條',
    allAnswers(
      answer(
        programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO,
        programme === undefined && '學生.學制',
      ),
      answer(semester === 'second' ? YES : semester === undefined ? UNKNOWN : NO, semester === undefined && '畢業.學期'),
    ),
    answer(
      degreeMonth === 4 || degreeMonth === 6 ? YES : degreeMonth !== degreeMonth ? UNKNOWN : NO,
      degreeMonth !== degreeMonth && '畢業.授予月份',
    ),
    YES,
    SECOND_SEMESTER_DEGREE_FACTS,
  );
}

function decideSecondSemesterDegree(programme: Programme | undefined, semester: Semester | undefined, degreeMonth: number): Decision {
  const inCase: Truth = and(
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
    semester === 'second' ? YES : semester === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return SECOND_SEMESTER_DEGREE_NOT_APPLICABLE;
  const must: Truth = degreeMonth === 4 || degreeMonth === 6 ? YES : degreeMonth !== degreeMonth ? UNKNOWN : NO;
  if (inCase === YES && must === YES) return SECOND_SEMESTER_DEGREE_MET;
  if (inCase === YES && must === NO) return SECOND_SEMESTER_DEGREE_VIOLATED;
  return openSecondSemesterDegree(programme, semester, degreeMonth);
}

function resultOfSecondSemesterDegree(programme: Programme | undefined, semester: Semester | undefined, degreeMonth: number): Result {
  return result(decideSecondSemesterDegree(programme, semester, degreeMonth), {
    text: '研究生學位證書之授予日期，在第一學期為十月及一月，在第二學期為四月及六月。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['semester', showMember(semester, SEMESTER_NAMES)],
      ['degreeMonth', showNumber(degreeMonth, 1n, '月')],
      ['secondSemesterMonths', '4、6 月'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 第二學期授予學位（第一百零七條）
 *
 * > 研究生學位證書之授予日期，在第一學期為十月及一月，在第二學期為四月及六月。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班 且 畢業.學期 = 第二學期
 * - 應 畢業.授予月份 屬於 4、6
 */
export function secondSemesterDegree(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const semester = readSemester(graduation.semester);
  const degreeMonth = integerOf(graduation.degreeMonth, 1, 12);
  return decideSecondSemesterDegree(programme, semester, degreeMonth);
}

/** 第二學期授予學位：結果與理由。 */
export function explainSecondSemesterDegree(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const semester = readSemester(graduation.semester);
  const degreeMonth = integerOf(graduation.degreeMonth, 1, 12);
  return resultOfSecondSemesterDegree(programme, semester, degreeMonth);
}

/** 學位學程每學期學分：notApplicable */
const SPECIALTY_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百一十條第一項');

/** 學位學程每學期學分：met */
const SPECIALTY_CREDITS_MET = /* @__PURE__ */ decided('met', '第一百一十條第一項');

/** 學位學程每學期學分：violated */
const SPECIALTY_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第一百一十條第一項');

/** 學位學程每學期學分所讀的事實 */
const SPECIALTY_CREDITS_FACTS: readonly string[] = ['學生.學制', '選課.學分'];

function openSpecialtyCredits(programme: Programme | undefined, credits_2: number): Decision {
  return undeterminedDuty(
    '第一百一十條第一項',
    answer(programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    answer(credits_2 >= 10 ? YES : credits_2 < 10 ? NO : UNKNOWN, credits_2 !== credits_2 && '選課.學分'),
    YES,
    SPECIALTY_CREDITS_FACTS,
  );
}

function decideSpecialtyCredits(programme: Programme | undefined, credits_2: number): Decision {
  const inCase: Truth = programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SPECIALTY_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && credits_2 >= 10) return SPECIALTY_CREDITS_MET;
  if (inCase === YES && credits_2 < 10) return SPECIALTY_CREDITS_VIOLATED;
  return openSpecialtyCredits(programme, credits_2);
}

const STUDENT_PROGRAMME_PARTS_9: PartedFact = ['學生.學制', 'student', 'programme', ['bachelor', 'secondSpecialty']];

function resultOfSpecialtyCredits(programme: Programme | undefined, credits_2: number): Result {
  return result(decideSpecialtyCredits(programme, credits_2), {
    text: '學生每學期修習之學分數，不得少於十學分。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['credits', showNumber(credits_2, 1n, '學分')],
      ['specialtyFloor', '10 學分'],
    ],
    caveats: ['各學程得另訂「學位學程每學期學分」，未計入本結果'],
    effects: [],
  });
}

/**
 * 學位學程每學期學分（第一百一十條第一項）
 *
 * > 學生每學期修習之學分數，不得少於十學分。
 *
 * - 適用 學生.學制 = 學士後第二專長學位學程
 * - 應 選課.學分 ≥ 學位學程學分下限（10 學分）
 */
export function specialtyCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return decideSpecialtyCredits(programme, credits_2);
}

/** 學位學程每學期學分：結果與理由。 */
export function explainSpecialtyCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  return resultOfSpecialtyCredits(programme, credits_2);
}

/** 學位學程不得轉學程：notApplicable */
const SPECIALTY_NO_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百一十一條');

/** 學位學程不得轉學程：met */
const SPECIALTY_NO_TRANSFER_MET = /* @__PURE__ */ decided('met', '第一百一十一條');

/** 學位學程不得轉學程：violated */
const SPECIALTY_NO_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第一百一十一條');

/** 學位學程不得轉學程所讀的事實 */
const SPECIALTY_NO_TRANSFER_FACTS: readonly string[] = ['學生.學制', '轉系.提出申請'];

function openSpecialtyNoTransfer(programme: Programme | undefined, applied: Truth): Decision {
  return undeterminedDuty(
    '第一百一十一條',
    answer(programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    notAnswer(answer(applied, applied === UNKNOWN && '轉系.提出申請')),
    YES,
    SPECIALTY_NO_TRANSFER_FACTS,
  );
}

function decideSpecialtyNoTransfer(programme: Programme | undefined, applied: Truth): Decision {
  const inCase: Truth = programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SPECIALTY_NO_TRANSFER_NOT_APPLICABLE;
  const must: Truth = not(applied);
  if (inCase === YES && must === YES) return SPECIALTY_NO_TRANSFER_MET;
  if (inCase === YES && must === NO) return SPECIALTY_NO_TRANSFER_VIOLATED;
  return openSpecialtyNoTransfer(programme, applied);
}

function resultOfSpecialtyNoTransfer(programme: Programme | undefined, applied: Truth): Result {
  return result(decideSpecialtyNoTransfer(programme, applied), {
    text: '學生不得申請轉至其他學程，亦不得轉入其他學制。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['applied', showTruth(applied)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學位學程不得轉學程（第一百一十一條）
 *
 * > 學生不得申請轉至其他學程，亦不得轉入其他學制。
 *
 * - 適用 學生.學制 = 學士後第二專長學位學程
 * - 不得 轉系.提出申請
 */
export function specialtyNoTransfer(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const applied = readBoolean(departmentTransfer.applied);
  return decideSpecialtyNoTransfer(programme, applied);
}

/** 學位學程不得轉學程：結果與理由。 */
export function explainSpecialtyNoTransfer(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const applied = readBoolean(departmentTransfer.applied);
  return resultOfSpecialtyNoTransfer(programme, applied);
}

/** 學位學程修業年數：notApplicable */
const SPECIALTY_STUDY_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百一十二條第一項');

/** 學位學程修業年數：met */
const SPECIALTY_STUDY_YEARS_MET = /* @__PURE__ */ decided('met', '第一百一十二條第一項');

/** 學位學程修業年數：violated */
const SPECIALTY_STUDY_YEARS_VIOLATED = /* @__PURE__ */ decided('violated', '第一百一十二條第一項');

/** 學位學程修業年數所讀的事實 */
const SPECIALTY_STUDY_YEARS_FACTS: readonly string[] = ['學生.學制', '學生.修業年數'];

function openSpecialtyStudyYears(programme: Programme | undefined, yearsDone: number): Decision {
  return undeterminedDuty(
    '第一百一十二條第一項',
    answer(programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(yearsDone >= 10 ? YES : yearsDone < 10 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
      answer(yearsDone <= 20 ? YES : yearsDone > 20 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
    ),
    YES,
    SPECIALTY_STUDY_YEARS_FACTS,
  );
}

function decideSpecialtyStudyYears(programme: Programme | undefined, yearsDone: number): Decision {
  const inCase: Truth = programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SPECIALTY_STUDY_YEARS_NOT_APPLICABLE;
  if (inCase === YES && yearsDone >= 10 && yearsDone <= 20) return SPECIALTY_STUDY_YEARS_MET;
  if (inCase === YES && (yearsDone < 10 || yearsDone > 20)) return SPECIALTY_STUDY_YEARS_VIOLATED;
  return openSpecialtyStudyYears(programme, yearsDone);
}

const STUDENT_YEARS_DONE_PARTS_12: PartedFact = ['學生.修業年數', 'student', 'yearsDone', [0, 1, 2.1]];

function resultOfSpecialtyStudyYears(programme: Programme | undefined, yearsDone: number): Result {
  return result(decideSpecialtyStudyYears(programme, yearsDone), {
    text: '學生之修業年限，為一年至二年。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearsDone', showNumber(yearsDone, 10n, '年')],
      ['specialtyYears', '1 至 2 年'],
    ],
    caveats: ['各學程得另訂「學位學程修業年數」，未計入本結果'],
    effects: [],
  });
}

/**
 * 學位學程修業年數（第一百一十二條第一項）
 *
 * > 學生之修業年限，為一年至二年。
 *
 * - 適用 學生.學制 = 學士後第二專長學位學程
 * - 應 學生.修業年數 ≥ 學位學程修業年限（1 至 2 年） 且 學生.修業年數 ≤ 學位學程修業年限（1 至 2 年）
 */
export function specialtyStudyYears(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return decideSpecialtyStudyYears(programme, yearsDone);
}

/** 學位學程修業年數：結果與理由。 */
export function explainSpecialtyStudyYears(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  return resultOfSpecialtyStudyYears(programme, yearsDone);
}

/** 學位學程應修學分：notApplicable */
const SPECIALTY_GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百一十三條');

/** 學位學程應修學分：met */
const SPECIALTY_GRADUATION_MET = /* @__PURE__ */ decided('met', '第一百一十三條');

/** 學位學程應修學分：violated */
const SPECIALTY_GRADUATION_VIOLATED = /* @__PURE__ */ decided('violated', '第一百一十三條');

/** 學位學程應修學分所讀的事實 */
const SPECIALTY_GRADUATION_FACTS: readonly string[] = ['學生.學制', '畢業.已修學分', '畢業.修習專題課程'];

function openSpecialtyGraduation(programme: Programme | undefined, credits_3: number, projectTaken: Truth): Decision {
  return undeterminedDuty(
    '第一百一十三條',
    answer(programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      answer(credits_3 >= 48 ? YES : credits_3 < 48 ? NO : UNKNOWN, credits_3 !== credits_3 && '畢業.已修學分'),
      answer(projectTaken, projectTaken === UNKNOWN && '畢業.修習專題課程'),
    ),
    YES,
    SPECIALTY_GRADUATION_FACTS,
  );
}

function decideSpecialtyGraduation(programme: Programme | undefined, credits_3: number, projectTaken: Truth): Decision {
  const inCase: Truth = programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SPECIALTY_GRADUATION_NOT_APPLICABLE;
  const must: Truth = and(credits_3 >= 48 ? YES : credits_3 < 48 ? NO : UNKNOWN, projectTaken);
  if (inCase === YES && must === YES) return SPECIALTY_GRADUATION_MET;
  if (inCase === YES && must === NO) return SPECIALTY_GRADUATION_VIOLATED;
  return openSpecialtyGraduation(programme, credits_3, projectTaken);
}

const GRADUATION_CREDITS_PARTS_4: PartedFact = ['畢業.已修學分', 'graduation', 'credits', [0, 48]];

const GRADUATION_PROJECT_TAKEN_PARTS: PartedFact = ['畢業.修習專題課程', 'graduation', 'projectTaken', [true, false]];

function resultOfSpecialtyGraduation(programme: Programme | undefined, credits_3: number, projectTaken: Truth): Result {
  return result(decideSpecialtyGraduation(programme, credits_3, projectTaken), {
    text: '學生應修畢各該學程規定之科目及學分（至少四十八學分），並應修習專題製作或專題論文課程之學分。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['credits', showNumber(credits_3, 1n, '學分')],
      ['projectTaken', showTruth(projectTaken)],
      ['specialtyCreditsRequired', '48 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學位學程應修學分（第一百一十三條）
 *
 * > 學生應修畢各該學程規定之科目及學分（至少四十八學分），並應修習專題製作或專題論文課程之學分。
 *
 * - 適用 學生.學制 = 學士後第二專長學位學程
 * - 應 畢業.已修學分 ≥ 學位學程畢業學分（48 學分） 且 畢業.修習專題課程
 */
export function specialtyGraduation(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const projectTaken = readBoolean(graduation.projectTaken);
  return decideSpecialtyGraduation(programme, credits_3, projectTaken);
}

/** 學位學程應修學分：結果與理由。 */
export function explainSpecialtyGraduation(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const projectTaken = readBoolean(graduation.projectTaken);
  return resultOfSpecialtyGraduation(programme, credits_3, projectTaken);
}

/** 學位學程畢業：notApplicable */
const SPECIALTY_DEGREE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百一十四條');

/** 學位學程畢業：entitled */
const SPECIALTY_DEGREE_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百一十四條');

/** 學位學程畢業：notEntitled */
const SPECIALTY_DEGREE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百一十四條');

/** 學位學程畢業所讀的事實 */
const SPECIALTY_DEGREE_FACTS: readonly string[] = ['學生.學制', '學生.修業年數', '畢業.修滿科目學分', '畢業.完成畢業條件', '畢業.成績及格'];

function openSpecialtyDegree(
  programme: Programme | undefined,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Decision {
  return undeterminedPermission(
    '第一百一十四條',
    answer(programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    allAnswers(
      allAnswers(
        answer(yearsDone >= 10 ? YES : yearsDone < 10 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
        answer(yearsDone <= 20 ? YES : yearsDone > 20 ? NO : UNKNOWN, yearsDone !== yearsDone && '學生.修業年數'),
      ),
      answer(coursesCompleted, coursesCompleted === UNKNOWN && '畢業.修滿科目學分'),
      answer(conditionsMet, conditionsMet === UNKNOWN && '畢業.完成畢業條件'),
      answer(gradesPassed, gradesPassed === UNKNOWN && '畢業.成績及格'),
    ),
    SPECIALTY_DEGREE_FACTS,
  );
}

function decideSpecialtyDegree(
  programme: Programme | undefined,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Decision {
  const inCase: Truth = programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SPECIALTY_DEGREE_NOT_APPLICABLE;
  const when: Truth = and(
    and(
      and(
        and(yearsDone >= 10 ? YES : yearsDone < 10 ? NO : UNKNOWN, yearsDone <= 20 ? YES : yearsDone > 20 ? NO : UNKNOWN),
        coursesCompleted,
      ),
      conditionsMet,
    ),
    gradesPassed,
  );
  if (inCase === YES && when === YES) return SPECIALTY_DEGREE_ENTITLED;
  if (inCase === YES && when === NO) return SPECIALTY_DEGREE_NOT_ENTITLED;
  return openSpecialtyDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

function resultOfSpecialtyDegree(
  programme: Programme | undefined,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Result {
  return result(decideSpecialtyDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed), {
    text: '學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學程規定之畢業條件者，准其畢業，由本校按其所屬學程分別授予學士學位，並發給學位證書。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['yearsDone', showNumber(yearsDone, 10n, '年')],
      ['coursesCompleted', showTruth(coursesCompleted)],
      ['conditionsMet', showTruth(conditionsMet)],
      ['gradesPassed', showTruth(gradesPassed)],
      ['specialtyYears', '1 至 2 年'],
    ],
    caveats: ['各學程得另訂「學位學程畢業」，未計入本結果'],
    effects: [],
  });
}

/**
 * 學位學程畢業（第一百一十四條）
 *
 * > 學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學程規定之畢業條件者，准其畢業，由本校按其所屬學程分別授予學士學位，並發給學位證書。
 *
 * - 適用 學生.學制 = 學士後第二專長學位學程
 * - 當 （學生.修業年數 ≥ 學位學程修業年限（1 至 2 年） 且 學生.修業年數 ≤ 學位學程修業年限（1 至 2 年）） 且 畢業.修滿科目學分 且 畢業.完成畢業條件 且 畢業.成績及格
 * - 始得 畢業
 */
export function specialtyDegree(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return decideSpecialtyDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

/** 學位學程畢業：結果與理由。 */
export function explainSpecialtyDegree(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const graduation = recordOf(input?.graduation);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return resultOfSpecialtyDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

/** 學位學程准予畢業：notApplicable */
const SPECIALTY_GRADUATED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第一百一十四條');

/** 學位學程准予畢業：entitled */
const SPECIALTY_GRADUATED_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百一十四條');

/** 學位學程准予畢業：notEntitled */
const SPECIALTY_GRADUATED_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百一十四條');

/** 學位學程准予畢業：conflict */
const SPECIALTY_GRADUATED_CONFLICT = /* @__PURE__ */ decided('conflict', '第一百一十四條');

/** 學位學程准予畢業所讀的事實 */
const SPECIALTY_GRADUATED_FACTS: readonly string[] = [
  '學生.學制',
  '畢業.已修學分',
  '畢業.修習專題課程',
  '學生.修業年數',
  '畢業.修滿科目學分',
  '畢業.完成畢業條件',
  '畢業.成績及格',
];

function decideSpecialtyGraduated(
  programme: Programme | undefined,
  credits_3: number,
  projectTaken: Truth,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
): Decision {
  const inCase: Truth = programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SPECIALTY_GRADUATED_NOT_APPLICABLE;
  const required1 = decideSpecialtyGraduation(programme, credits_3, projectTaken);
  const required2 = decideSpecialtyDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
  const reach: number = reachTogether(reachOf(required1), reachOf(required2));
  if (inCase === YES && reach === FULFILLED) return SPECIALTY_GRADUATED_ENTITLED;
  if (inCase === YES && reach === FAILED) return SPECIALTY_GRADUATED_NOT_ENTITLED;
  if (inCase === YES && reach === CONFLICTING) return SPECIALTY_GRADUATED_CONFLICT;
  return undeterminedConclusion(
    '第一百一十四條',
    answer(programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
    reach,
    [required1, required2],
    SPECIALTY_GRADUATED_FACTS,
  );
}

const SPECIALTY_GRADUATED_PARTS: Parts = {
  order: SPECIALTY_GRADUATED_FACTS,
  deciding: [STUDENT_PROGRAMME_PARTS_9],
  others: [
    GRADUATION_CREDITS_PARTS_4,
    GRADUATION_PROJECT_TAKEN_PARTS,
    STUDENT_YEARS_DONE_PARTS_12,
    GRADUATION_COURSES_COMPLETED_PARTS,
    GRADUATION_CONDITIONS_MET_PARTS,
    GRADUATION_GRADES_PASSED_PARTS,
  ],
};

function givenSpecialtyGraduated(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const projectTaken = readBoolean(graduation.projectTaken);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return decideSpecialtyGraduated(programme, credits_3, projectTaken, yearsDone, coursesCompleted, conditionsMet, gradesPassed);
}

function resultOfSpecialtyGraduated(
  programme: Programme | undefined,
  credits_3: number,
  projectTaken: Truth,
  yearsDone: number,
  coursesCompleted: Truth,
  conditionsMet: Truth,
  gradesPassed: Truth,
  input: Input,
): Result {
  return conclusionResult(
    settled(
      decideSpecialtyGraduated(programme, credits_3, projectTaken, yearsDone, coursesCompleted, conditionsMet, gradesPassed),
      givenSpecialtyGraduated,
      input,
      SPECIALTY_GRADUATED_PARTS,
    ),
    {
      text: '學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學程規定之畢業條件者，准其畢業，由本校按其所屬學程分別授予學士學位，並發給學位證書。',
      values: [['programme', showMember(programme, PROGRAMME_NAMES)]],
      caveats: ['各學程得另訂「學位學程畢業」，未計入本結果'],
      effects: [],
    },
    [
      { name: '學位學程應修學分', result: resultOfSpecialtyGraduation(programme, credits_3, projectTaken) },
      { name: '學位學程畢業', result: resultOfSpecialtyDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed) },
    ],
    [],
  );
}

/**
 * 學位學程准予畢業（第一百一十四條）
 *
 * > 學生修業期滿，已修滿應修之科目及學分，成績及格，並已完成學程規定之畢業條件者，准其畢業，由本校按其所屬學程分別授予學士學位，並發給學位證書。
 *
 * - 適用 學生.學制 = 學士後第二專長學位學程
 * - 須 學位學程應修學分、學位學程畢業
 */
export function specialtyGraduated(input: Input): Decision {
  return settled(givenSpecialtyGraduated(input), givenSpecialtyGraduated, input, SPECIALTY_GRADUATED_PARTS);
}

/** 學位學程准予畢業：結果與理由。 */
export function explainSpecialtyGraduated(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const projectTaken = readBoolean(graduation.projectTaken);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  return resultOfSpecialtyGraduated(programme, credits_3, projectTaken, yearsDone, coursesCompleted, conditionsMet, gradesPassed, input);
}

/** 重大災害之彈性修業：entitled */
const DISASTER_FLEXIBILITY_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百一十六條');

/** 重大災害之彈性修業：notEntitled */
const DISASTER_FLEXIBILITY_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百一十六條');

/** 重大災害之彈性修業所讀的事實 */
const DISASTER_FLEXIBILITY_FACTS: readonly string[] = ['災害.教育主管機關認定', '災害.無法正常學習', '災害.教務會議通過'];

function openDisasterFlexibility(recognised: Truth, studyImpossible: Truth, meetingApproved: Truth): Decision {
  return undeterminedPermission(
    '第一百一十六條',
    YES,
    allAnswers(
      answer(recognised, recognised === UNKNOWN && '災害.教育主管機關認定'),
      answer(studyImpossible, studyImpossible === UNKNOWN && '災害.無法正常學習'),
      answer(meetingApproved, meetingApproved === UNKNOWN && '災害.教務會議通過'),
    ),
    DISASTER_FLEXIBILITY_FACTS,
  );
}

function decideDisasterFlexibility(recognised: Truth, studyImpossible: Truth, meetingApproved: Truth): Decision {
  const when: Truth = and(and(recognised, studyImpossible), meetingApproved);
  if (when === YES) return DISASTER_FLEXIBILITY_ENTITLED;
  if (when === NO) return DISASTER_FLEXIBILITY_NOT_ENTITLED;
  return openDisasterFlexibility(recognised, studyImpossible, meetingApproved);
}

function resultOfDisasterFlexibility(recognised: Truth, studyImpossible: Truth, meetingApproved: Truth): Result {
  return result(decideDisasterFlexibility(recognised, studyImpossible, meetingApproved), {
    text: '學生突遭重大災害，致無法正常學習者，學校得依教育部專科以上學校維護突遭重大災害學生學習權益處理原則，視個案之情形，從寬適用彈性修業之機制（如入學資格之保留、就近跨校選課、學分之抵免、成績之考核、出勤與請假、休學及修業期限之延長等）；並應先經學校教務相關會議通過。',
    values: [
      ['recognised', showTruth(recognised)],
      ['studyImpossible', showTruth(studyImpossible)],
      ['meetingApproved', showTruth(meetingApproved)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 重大災害之彈性修業（第一百一十六條）
 *
 * > 學生突遭重大災害，致無法正常學習者，學校得依教育部專科以上學校維護突遭重大災害學生學習權益處理原則，視個案之情形，從寬適用彈性修業之機制（如入學資格之保留、就近跨校選課、學分之抵免、成績之考核、出勤與請假、休學及修業期限之延長等）；並應先經學校教務相關會議通過。
 *
 * - 當 災害.教育主管機關認定 且 災害.無法正常學習 且 災害.教務會議通過
 * - 得 適用彈性修業之機制
 */
export function disasterFlexibility(input: Input): Decision {
  const disaster = recordOf(input?.disaster);
  const recognised = readBoolean(disaster.recognised);
  const studyImpossible = readBoolean(disaster.studyImpossible);
  const meetingApproved = readBoolean(disaster.meetingApproved);
  return decideDisasterFlexibility(recognised, studyImpossible, meetingApproved);
}

/** 重大災害之彈性修業：結果與理由。 */
export function explainDisasterFlexibility(input: Input): Result {
  const disaster = recordOf(input?.disaster);
  const recognised = readBoolean(disaster.recognised);
  const studyImpossible = readBoolean(disaster.studyImpossible);
  const meetingApproved = readBoolean(disaster.meetingApproved);
  return resultOfDisasterFlexibility(recognised, studyImpossible, meetingApproved);
}

/** 本學則之施行：entitled */
const ENACTMENT_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百一十八條');

/** 本學則之施行：notEntitled */
const ENACTMENT_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百一十八條');

/** 本學則之施行所讀的事實 */
const ENACTMENT_FACTS: readonly string[] = ['法規程序.教務會議通過', '法規程序.校務會議通過'];

function openEnactment(academicMeeting: Truth, universityMeeting: Truth): Decision {
  return undeterminedPermission(
    '第一百一十八條',
    YES,
    allAnswers(
      answer(academicMeeting, academicMeeting === UNKNOWN && '法規程序.教務會議通過'),
      answer(universityMeeting, universityMeeting === UNKNOWN && '法規程序.校務會議通過'),
    ),
    ENACTMENT_FACTS,
  );
}

function decideEnactment(academicMeeting: Truth, universityMeeting: Truth): Decision {
  const when: Truth = and(academicMeeting, universityMeeting);
  if (when === YES) return ENACTMENT_ENTITLED;
  if (when === NO) return ENACTMENT_NOT_ENTITLED;
  return openEnactment(academicMeeting, universityMeeting);
}

function resultOfEnactment(academicMeeting: Truth, universityMeeting: Truth): Result {
  return result(decideEnactment(academicMeeting, universityMeeting), {
    text: '本學則經教務會議及校務會議審議通過，自發布之日起施行，並報請教育部備查；修正時，亦同。',
    values: [
      ['academicMeeting', showTruth(academicMeeting)],
      ['universityMeeting', showTruth(universityMeeting)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 本學則之施行（第一百一十八條）
 *
 * > 本學則經教務會議及校務會議審議通過，自發布之日起施行，並報請教育部備查；修正時，亦同。
 *
 * - 當 法規程序.教務會議通過 且 法規程序.校務會議通過
 * - 始得 發布施行
 */
export function enactment(input: Input): Decision {
  const enactment_2 = recordOf(input?.enactment);
  const academicMeeting = readBoolean(enactment_2.academicMeeting);
  const universityMeeting = readBoolean(enactment_2.universityMeeting);
  return decideEnactment(academicMeeting, universityMeeting);
}

/** 本學則之施行：結果與理由。 */
export function explainEnactment(input: Input): Result {
  const enactment_2 = recordOf(input?.enactment);
  const academicMeeting = readBoolean(enactment_2.academicMeeting);
  const universityMeeting = readBoolean(enactment_2.universityMeeting);
  return resultOfEnactment(academicMeeting, universityMeeting);
}

/** 領航計畫之年限：notApplicable */
const CAREER_SCHEME_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第三項');

/** 領航計畫之年限：met */
const CAREER_SCHEME_MET = /* @__PURE__ */ decided('met', '第五條第三項');

/** 領航計畫之年限：violated */
const CAREER_SCHEME_VIOLATED = /* @__PURE__ */ decided('violated', '第五條第三項');

/** 領航計畫之年限所讀的事實 */
const CAREER_SCHEME_FACTS: readonly string[] = ['入學.參加方案', '入學.方案年數'];

function openCareerScheme(scheme: YouthScheme | undefined, schemeYears: number): Decision {
  return undeterminedDuty(
    '第五條第三項',
    answer(scheme === 'careerNavigation' ? YES : scheme === undefined ? UNKNOWN : NO, scheme === undefined && '入學.參加方案'),
    answer(schemeYears <= 20 ? YES : schemeYears > 20 ? NO : UNKNOWN, schemeYears !== schemeYears && '入學.方案年數'),
    YES,
    CAREER_SCHEME_FACTS,
  );
}

function decideCareerScheme(scheme: YouthScheme | undefined, schemeYears: number): Decision {
  const inCase: Truth = scheme === 'careerNavigation' ? YES : scheme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return CAREER_SCHEME_NOT_APPLICABLE;
  if (inCase === YES && schemeYears <= 20) return CAREER_SCHEME_MET;
  if (inCase === YES && schemeYears > 20) return CAREER_SCHEME_VIOLATED;
  return openCareerScheme(scheme, schemeYears);
}

function resultOfCareerScheme(scheme: YouthScheme | undefined, schemeYears: number): Result {
  return result(decideCareerScheme(scheme, schemeYears), {
    text: '高級中等學校畢業生，參加教育部「青年生涯領航計畫」並考取本校者，得申請保留入學資格，或在入學之後申請休學，其期間以二年為限；計算原定之保留入學資格期間或休學期間時，不計入該期間。執行之細節及作業之方式，得另行規定。',
    values: [
      ['scheme', showMember(scheme, YOUTH_SCHEME_NAMES)],
      ['schemeYears', showNumber(schemeYears, 10n, '年')],
      ['careerSchemePeriod', '2 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 領航計畫之年限（第五條第三項）
 *
 * > 高級中等學校畢業生，參加教育部「青年生涯領航計畫」並考取本校者，得申請保留入學資格，或在入學之後申請休學，其期間以二年為限；計算原定之保留入學資格期間或休學期間時，不計入該期間。執行之細節及作業之方式，得另行規定。
 *
 * - 適用 入學.參加方案 = 青年生涯領航計畫
 * - 應 入學.方案年數 ≤ 領航計畫期間（2 年）
 */
export function careerScheme(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const scheme = readYouthScheme(admission.scheme);
  const schemeYears = decimalOf(admission.schemeYears, 10, 0, 100);
  return decideCareerScheme(scheme, schemeYears);
}

/** 領航計畫之年限：結果與理由。 */
export function explainCareerScheme(input: Input): Result {
  const admission = recordOf(input?.admission);
  const scheme = readYouthScheme(admission.scheme);
  const schemeYears = decimalOf(admission.schemeYears, 10, 0, 100);
  return resultOfCareerScheme(scheme, schemeYears);
}

/** 領航計畫期間之計算：value */
const CAREER_SCHEME_COUNT_VALUE = /* @__PURE__ */ decided('value', '第五條第三項');

/** 領航計畫期間之計算：notApplicable */
const CAREER_SCHEME_COUNT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五條第三項');

/** 領航計畫期間之計算所讀的事實 */
const CAREER_SCHEME_COUNT_FACTS: readonly string[] = ['入學.參加方案'];

function openCareerSchemeCount(scheme: YouthScheme | undefined): Decision {
  return undeterminedEffect(
    '第五條第三項',
    answer(scheme === 'careerNavigation' ? YES : scheme === undefined ? UNKNOWN : NO, scheme === undefined && '入學.參加方案'),
    CAREER_SCHEME_COUNT_FACTS,
  );
}

function decideCareerSchemeCount(scheme: YouthScheme | undefined): Decision {
  const inCase: Truth = scheme === 'careerNavigation' ? YES : scheme === undefined ? UNKNOWN : NO;
  if (inCase === YES) return CAREER_SCHEME_COUNT_VALUE;
  if (inCase === NO) return CAREER_SCHEME_COUNT_NOT_APPLICABLE;
  return openCareerSchemeCount(scheme);
}

function resultOfCareerSchemeCount(scheme: YouthScheme | undefined): Result {
  return result(decideCareerSchemeCount(scheme), {
    text: '高級中等學校畢業生，參加教育部「青年生涯領航計畫」並考取本校者，得申請保留入學資格，或在入學之後申請休學，其期間以二年為限；計算原定之保留入學資格期間或休學期間時，不計入該期間。執行之細節及作業之方式，得另行規定。',
    values: [['scheme', showMember(scheme, YOUTH_SCHEME_NAMES)]],
    caveats: [],
    effects: ['不計入原定之保留入學資格期間或休學期間'],
  });
}

/**
 * 領航計畫期間之計算（第五條第三項）
 *
 * > 高級中等學校畢業生，參加教育部「青年生涯領航計畫」並考取本校者，得申請保留入學資格，或在入學之後申請休學，其期間以二年為限；計算原定之保留入學資格期間或休學期間時，不計入該期間。執行之細節及作業之方式，得另行規定。
 *
 * - 當 入學.參加方案 = 青年生涯領航計畫
 * - 效果 不計入原定之保留入學資格期間或休學期間
 */
export function careerSchemeCount(input: Input): Decision {
  const admission = recordOf(input?.admission);
  const scheme = readYouthScheme(admission.scheme);
  return decideCareerSchemeCount(scheme);
}

/** 領航計畫期間之計算：結果與理由。 */
export function explainCareerSchemeCount(input: Input): Result {
  const admission = recordOf(input?.admission);
  const scheme = readYouthScheme(admission.scheme);
  return resultOfCareerSchemeCount(scheme);
}

/** 修正後學業等第：value */
const AMENDED_LETTER_GRADE_VALUE = /* @__PURE__ */ decided('value', '第三十三條表1');

/** 修正後學業等第所讀的事實 */
const AMENDED_LETTER_GRADE_FACTS: readonly string[] = ['計分科目.原始分數'];

function resultOfAmendedLetterGrade(amendedLetterGradeValue: string | undefined, raw: number): Result {
  const value = amendedLetterGradeValue;
  const decision =
    value === undefined
      ? undeterminedValue('第三十三條表1', lacking(lackOfAmendedLetterGrade(raw)), AMENDED_LETTER_GRADE_FACTS)
      : AMENDED_LETTER_GRADE_VALUE;
  return result(decision, { text: '', values: [['raw', showNumber(raw, 100n, '分')]], caveats: [], effects: [] }, valueOrNull(value), null);
}

const SCORED_COURSE_RAW_PARTS: PartedFact = ['計分科目.原始分數', 'scoredCourse', 'raw', [0, 50, 60, 70, 80]];

const AMENDED_LETTER_GRADE_PARTS: Parts = { order: AMENDED_LETTER_GRADE_FACTS, deciding: [SCORED_COURSE_RAW_PARTS], others: [] };

function givenAmendedLetterGrade(input: Input): Valued {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const amendedLetterGradeValue = computeAmendedLetterGrade(raw);
  const value = amendedLetterGradeValue;
  return valued(
    value === undefined
      ? undeterminedValue('第三十三條表1', lacking(lackOfAmendedLetterGrade(raw)), AMENDED_LETTER_GRADE_FACTS)
      : AMENDED_LETTER_GRADE_VALUE,
    value,
  );
}

function valueOfAmendedLetterGrade(amendedLetterGradeValue: string | undefined): string | undefined {
  const value = amendedLetterGradeValue;
  return value;
}

/**
 * 修正後學業等第（第三十三條表1）
 *
 * >
 *
 * - 當 計分科目.原始分數 ≥ 80 則 「甲等(A)」
 * - 當 計分科目.原始分數 ≥ 70 且 計分科目.原始分數 < 80 則 「乙等(B)」
 * - 當 計分科目.原始分數 ≥ 60 且 計分科目.原始分數 < 70 則 「丙等(C)」
 * - 當 計分科目.原始分數 ≥ 50 且 計分科目.原始分數 < 60 則 「丁等(D)」
 * - 當 計分科目.原始分數 < 50 則 「戊等(E)」
 *
 * undefined：無法判定。
 */
export function amendedLetterGrade(input: Input): string | undefined {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const amendedLetterGradeValue = computeAmendedLetterGrade(raw);
  return settledValue(valueOfAmendedLetterGrade(amendedLetterGradeValue), givenAmendedLetterGrade, input, AMENDED_LETTER_GRADE_PARTS);
}

/** 修正後學業等第：值與理由。 */
export function explainAmendedLetterGrade(input: Input): Result {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const amendedLetterGradeValue = computeAmendedLetterGrade(raw);
  return settledResult(
    resultOfAmendedLetterGrade(amendedLetterGradeValue, raw),
    givenAmendedLetterGrade,
    input,
    AMENDED_LETTER_GRADE_PARTS,
  );
}

/** T分數之提供：value */
const T_SCORE_VALUE = /* @__PURE__ */ decided('value', '第三十三條第四項');

/** T分數之提供：notApplicable */
const T_SCORE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三十三條第四項');

/** T分數之提供所讀的事實 */
const T_SCORE_FACTS: readonly string[] = ['課程.成績學年度', '課程.採計類別'];

function openTScore(scoreYear: number, scoreKind: ScoreCourse | undefined): Decision {
  return undeterminedEffect(
    '第三十三條第四項',
    allAnswers(
      answer(scoreYear >= 115 ? YES : scoreYear < 115 ? NO : UNKNOWN, scoreYear !== scoreYear && '課程.成績學年度'),
      notAnswer(
        answer(
          scoreKind === 'intercollegiate' || scoreKind === 'exempted' || scoreKind === 'individual' || scoreKind === 'passFail'
            ? YES
            : scoreKind === undefined
              ? UNKNOWN
              : NO,
          scoreKind === undefined && '課程.採計類別',
        ),
      ),
    ),
    T_SCORE_FACTS,
  );
}

function decideTScore(scoreYear: number, scoreKind: ScoreCourse | undefined): Decision {
  const inCase: Truth = and(
    scoreYear >= 115 ? YES : scoreYear < 115 ? NO : UNKNOWN,
    not(
      scoreKind === 'intercollegiate' || scoreKind === 'exempted' || scoreKind === 'individual' || scoreKind === 'passFail'
        ? YES
        : scoreKind === undefined
          ? UNKNOWN
          : NO,
    ),
  );
  if (inCase === YES) return T_SCORE_VALUE;
  if (inCase === NO) return T_SCORE_NOT_APPLICABLE;
  return openTScore(scoreYear, scoreKind);
}

function resultOfTScore(scoreYear: number, scoreKind: ScoreCourse | undefined): Result {
  return result(decideTScore(scoreYear, scoreKind), {
    text: '學業成績自115學年度起，提供 T 分數；學士班學生自115學年度起入學者，並提供與 T 分數對應之學期排名、累計排名與畢業班排名。',
    values: [
      ['scoreYear', showNumber(scoreYear, 1n, '學年度')],
      ['scoreKind', showMember(scoreKind, SCORE_COURSE_NAMES)],
      ['tScoreFrom', '115 學年度'],
      ['noTScoreCourses', '跨校選課、學分抵免、個別課、通過制課程'],
    ],
    caveats: [],
    effects: ['提供T分數'],
  });
}

/**
 * T分數之提供（第三十三條第四項）
 *
 * > 學業成績自115學年度起，提供 T 分數；學士班學生自115學年度起入學者，並提供與 T 分數對應之學期排名、累計排名與畢業班排名。
 *
 * - 當 課程.成績學年度 ≥ T分數起始學年度（115 學年度）
 * - 除外 課程.採計類別 屬於 跨校選課、學分抵免、個別課、通過制課程
 * - 效果 提供T分數
 */
export function tScore(input: Input): Decision {
  const course = recordOf(input?.course);
  const scoreYear = integerOf(course.scoreYear, 80, 200);
  const scoreKind = readScoreCourse(course.scoreKind);
  return decideTScore(scoreYear, scoreKind);
}

/** T分數之提供：結果與理由。 */
export function explainTScore(input: Input): Result {
  const course = recordOf(input?.course);
  const scoreYear = integerOf(course.scoreYear, 80, 200);
  const scoreKind = readScoreCourse(course.scoreKind);
  return resultOfTScore(scoreYear, scoreKind);
}

/** T分數之排名：value */
const T_SCORE_RANK_VALUE = /* @__PURE__ */ decided('value', '第三十三條第四項');

/** T分數之排名：notApplicable */
const T_SCORE_RANK_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三十三條第四項');

/** T分數之排名所讀的事實 */
const T_SCORE_RANK_FACTS: readonly string[] = ['學生.學制', '學生.入學學年度'];

function openTScoreRank(programme: Programme | undefined, admissionYear: number): Decision {
  return undeterminedEffect(
    '第三十三條第四項',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
      answer(admissionYear >= 115 ? YES : admissionYear < 115 ? NO : UNKNOWN, admissionYear !== admissionYear && '學生.入學學年度'),
    ),
    T_SCORE_RANK_FACTS,
  );
}

function decideTScoreRank(programme: Programme | undefined, admissionYear: number): Decision {
  const inCase: Truth = and(
    programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    admissionYear >= 115 ? YES : admissionYear < 115 ? NO : UNKNOWN,
  );
  if (inCase === YES) return T_SCORE_RANK_VALUE;
  if (inCase === NO) return T_SCORE_RANK_NOT_APPLICABLE;
  return openTScoreRank(programme, admissionYear);
}

function resultOfTScoreRank(programme: Programme | undefined, admissionYear: number): Result {
  return result(decideTScoreRank(programme, admissionYear), {
    text: '學業成績自115學年度起，提供 T 分數；學士班學生自115學年度起入學者，並提供與 T 分數對應之學期排名、累計排名與畢業班排名。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
      ['rankFrom', '115 學年度'],
    ],
    caveats: [],
    effects: ['提供T分數對應之學期', '累計', '畢業班排名'],
  });
}

/**
 * T分數之排名（第三十三條第四項）
 *
 * > 學業成績自115學年度起，提供 T 分數；學士班學生自115學年度起入學者，並提供與 T 分數對應之學期排名、累計排名與畢業班排名。
 *
 * - 適用 學生.學制 = 學士班
 * - 當 學生.入學學年度 ≥ 排名起始學年度（115 學年度）
 * - 效果 提供T分數對應之學期
 * - 效果 累計
 * - 效果 畢業班排名
 */
export function tScoreRank(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  return decideTScoreRank(programme, admissionYear);
}

/** T分數之排名：結果與理由。 */
export function explainTScoreRank(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  return resultOfTScoreRank(programme, admissionYear);
}

/** 學士學位授予月份：value */
const DEGREE_MONTH_VALUE = /* @__PURE__ */ decided('value', '第七十二條');

/** 學士學位授予月份所讀的事實 */
const DEGREE_MONTH_FACTS: readonly string[] = ['畢業.學期'];

function resultOfDegreeMonth(degreeMonthValue: number, semester: Semester | undefined): Result {
  const value = degreeMonthValue;
  const decision =
    value !== value ? undeterminedValue('第七十二條', lacking(lackOfDegreeMonth(semester)), DEGREE_MONTH_FACTS) : DEGREE_MONTH_VALUE;
  return result(
    decision,
    {
      text: '本校畢業生，經審查與畢業資格相符者，由學校按其所屬學系分別授予學士學位，並發給學位證書；證書之授予日期，記載至年、月，在第一學期者為一月，在第二學期者為六月。',
      values: [
        ['semester', showMember(semester, SEMESTER_NAMES)],
        ['firstSemesterDegreeMonth', '1 個月'],
        ['secondSemesterDegreeMonth', '6 個月'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '月',
  );
}

function valueOfDegreeMonth(degreeMonthValue: number): number | undefined {
  const value = degreeMonthValue;
  return scaledValue(value);
}

/**
 * 學士學位授予月份（第七十二條）
 *
 * > 本校畢業生，經審查與畢業資格相符者，由學校按其所屬學系分別授予學士學位，並發給學位證書；證書之授予日期，記載至年、月，在第一學期者為一月，在第二學期者為六月。
 *
 * - 當 畢業.學期 = 第一學期 則 第一學期授證月（1 個月）
 * - 其餘 第二學期授證月（6 個月）
 *
 * undefined：無法判定。
 */
export function degreeMonth_2(input: Input): number | undefined {
  const graduation = recordOf(input?.graduation);
  const semester = readSemester(graduation.semester);
  const degreeMonthValue = computeDegreeMonth(semester);
  return valueOfDegreeMonth(degreeMonthValue);
}

/** 學士學位授予月份：值與理由。 */
export function explainDegreeMonth(input: Input): Result {
  const graduation = recordOf(input?.graduation);
  const semester = readSemester(graduation.semester);
  const degreeMonthValue = computeDegreeMonth(semester);
  return resultOfDegreeMonth(degreeMonthValue, semester);
}

/** 學位名稱之施行：entitled */
const DEGREE_NAMES_ENTITLED = /* @__PURE__ */ decided('entitled', '第一百一十六條之一第二項');

/** 學位名稱之施行：notEntitled */
const DEGREE_NAMES_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一百一十六條之一第二項');

/** 學位名稱之施行所讀的事實 */
const DEGREE_NAMES_FACTS: readonly string[] = [
  '學位名稱.明列科目學分表',
  '學位名稱.系所課程委員會通過',
  '學位名稱.院課程委員會通過',
  '學位名稱.校課程委員會通過',
  '學位名稱.教務會議通過',
];

function openDegreeNames(
  inCourseTable: Truth,
  departmentApproved_2: Truth,
  collegeApproved: Truth,
  universityApproved: Truth,
  meetingApproved_2: Truth,
): Decision {
  return undeterminedPermission(
    '第一百一十六條之一第二項',
    YES,
    allAnswers(
      answer(inCourseTable, inCourseTable === UNKNOWN && '學位名稱.明列科目學分表'),
      answer(departmentApproved_2, departmentApproved_2 === UNKNOWN && '學位名稱.系所課程委員會通過'),
      answer(collegeApproved, collegeApproved === UNKNOWN && '學位名稱.院課程委員會通過'),
      answer(universityApproved, universityApproved === UNKNOWN && '學位名稱.校課程委員會通過'),
      answer(meetingApproved_2, meetingApproved_2 === UNKNOWN && '學位名稱.教務會議通過'),
    ),
    DEGREE_NAMES_FACTS,
  );
}

function decideDegreeNames(
  inCourseTable: Truth,
  departmentApproved_2: Truth,
  collegeApproved: Truth,
  universityApproved: Truth,
  meetingApproved_2: Truth,
): Decision {
  const when: Truth = and(and(and(and(inCourseTable, departmentApproved_2), collegeApproved), universityApproved), meetingApproved_2);
  if (when === YES) return DEGREE_NAMES_ENTITLED;
  if (when === NO) return DEGREE_NAMES_NOT_ENTITLED;
  return openDegreeNames(inCourseTable, departmentApproved_2, collegeApproved, universityApproved, meetingApproved_2);
}

function resultOfDegreeNames(
  inCourseTable: Truth,
  departmentApproved_2: Truth,
  collegeApproved: Truth,
  universityApproved: Truth,
  meetingApproved_2: Truth,
): Result {
  return result(decideDegreeNames(inCourseTable, departmentApproved_2, collegeApproved, universityApproved, meetingApproved_2), {
    text: '學位之中文與英文名稱、授予要件，以及學位證書之註記等規定，應於科目學分表列明，經系所、院、校之各級課程委員會議通過，再提教務會議通過後施行。',
    values: [
      ['inCourseTable', showTruth(inCourseTable)],
      ['departmentApproved', showTruth(departmentApproved_2)],
      ['collegeApproved', showTruth(collegeApproved)],
      ['universityApproved', showTruth(universityApproved)],
      ['meetingApproved', showTruth(meetingApproved_2)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學位名稱之施行（第一百一十六條之一第二項）
 *
 * > 學位之中文與英文名稱、授予要件，以及學位證書之註記等規定，應於科目學分表列明，經系所、院、校之各級課程委員會議通過，再提教務會議通過後施行。
 *
 * - 當 學位名稱.明列科目學分表 且 學位名稱.系所課程委員會通過 且 學位名稱.院課程委員會通過 且 學位名稱.校課程委員會通過 且 學位名稱.教務會議通過
 * - 始得 施行
 */
export function degreeNames(input: Input): Decision {
  const degreeName = recordOf(input?.degreeName);
  const inCourseTable = readBoolean(degreeName.inCourseTable);
  const departmentApproved_2 = readBoolean(degreeName.departmentApproved);
  const collegeApproved = readBoolean(degreeName.collegeApproved);
  const universityApproved = readBoolean(degreeName.universityApproved);
  const meetingApproved_2 = readBoolean(degreeName.meetingApproved);
  return decideDegreeNames(inCourseTable, departmentApproved_2, collegeApproved, universityApproved, meetingApproved_2);
}

/** 學位名稱之施行：結果與理由。 */
export function explainDegreeNames(input: Input): Result {
  const degreeName = recordOf(input?.degreeName);
  const inCourseTable = readBoolean(degreeName.inCourseTable);
  const departmentApproved_2 = readBoolean(degreeName.departmentApproved);
  const collegeApproved = readBoolean(degreeName.collegeApproved);
  const universityApproved = readBoolean(degreeName.universityApproved);
  const meetingApproved_2 = readBoolean(degreeName.meetingApproved);
  return resultOfDegreeNames(inCourseTable, departmentApproved_2, collegeApproved, universityApproved, meetingApproved_2);
}

export interface Decisions {
  readonly admissionRoutes: Decision;
  readonly lateFormalities: Decision;
  readonly savingsScheme: Decision;
  readonly savingsSchemeCount: Decision;
  readonly deferral: Decision;
  readonly deferralYears: Decision;
  readonly returnAfterService: Decision;
  readonly fraudBeforeEnrolment: Decision;
  readonly fraudWhileEnrolled: Decision;
  readonly fraudAfterGraduation: Decision;
  readonly studentRecords: Decision;
  readonly privateLeaveAbroad: Decision;
  readonly officialLeaveAbroad: Decision;
  readonly internshipAbroad: Decision;
  readonly absenceTooLong: Decision;
  readonly unpaidFees: Decision;
  readonly newStudentUnpaid: Decision;
  readonly registrationLeaveDays: Decision;
  readonly latePayment: Decision;
  readonly ignoredLeaveNotice: Decision;
  readonly deferredFees: Decision;
  readonly deferredFeesUnpaid: Decision;
  readonly creditFeeLeave: Decision;
  readonly creditFeeDismissal: Decision;
  readonly bachelorCredits: Decision;
  readonly sequenceBroken: Decision;
  readonly bachelorCross: Decision;
  readonly bachelorInterest: Decision;
  readonly bachelorCrossCredits: Decision;
  readonly simultaneous: Decision;
  readonly repeatedCourse: Decision;
  readonly continuation: Decision;
  readonly previousNotTaken: Decision;
  readonly fullYearCourse: Decision;
  readonly notOnList: Decision;
  readonly listedUngraded: Decision;
  readonly ungradedCounted: Decision;
  readonly bachelorGraduation: Decision;
  readonly departmentExtension: Decision;
  readonly bachelorOrdinaryExtension: Decision;
  readonly bachelorDisabilityExtension: Decision;
  readonly bachelorChildcareExtension: Decision;
  readonly extendedFirstSemester: Decision;
  readonly extendedEnrolment: Decision;
  readonly conditionsOnlyRegistration: Decision;
  readonly requiredPassed: Decision;
  readonly creditWeekCount: Decision;
  readonly practiceCredits: Decision;
  readonly markRange: Decision;
  readonly recordedAverage: Decision;
  readonly recordedGraduation: Decision;
  readonly recordedGraduateScore: Decision;
  readonly makeUpGrades: Decision;
  readonly noMakeUp: Decision;
  readonly requiredRetake: Decision;
  readonly gradeCorrection: Decision;
  readonly entrancePapers: Decision;
  readonly schoolPapers: Decision;
  readonly gradeRecords: Decision;
  readonly barredFromExam: Decision;
  readonly bachelorTransfer: Decision;
  readonly afterTransfer: Decision;
  readonly thirdYearTransfer: Decision;
  readonly fourthYearTransfer: Decision;
  readonly thirdYearEntry: Decision;
  readonly transferPlaces: Decision;
  readonly transferBars: Decision;
  readonly transferAccepted: Decision;
  readonly transferExamination: Decision;
  readonly transferIntakeYear: Decision;
  readonly transferIntakeTotal: Decision;
  readonly secondYearResident: Decision;
  readonly thirdYearResident: Decision;
  readonly graduateTransfer: Decision;
  readonly bachelorMinors: Decision;
  readonly bachelorLeave: Decision;
  readonly newStudentLeave: Decision;
  readonly leaveAccepted: Decision;
  readonly bachelorLeaveTotal: Decision;
  readonly bachelorLeaveExtension: Decision;
  readonly absenceLeave: Decision;
  readonly decidedLeave: Decision;
  readonly registrationLeaveExceeded: Decision;
  readonly tooFewCourses: Decision;
  readonly overdueLeave: Decision;
  readonly dismissal: Decision;
  readonly leaveQuotaDismissal: Decision;
  readonly expulsion: Decision;
  readonly studyCertificate: Decision;
  readonly readmission: Decision;
  readonly studyDuringAppeal: Decision;
  readonly noSuspension: Decision;
  readonly graduation: Decision;
  readonly extendedDepartmentYears: Decision;
  readonly bachelorGraduated: Decision;
  readonly eveningCross: Decision;
  readonly eveningCrossCredits: Decision;
  readonly eveningTransfer: Decision;
  readonly eveningGraduation: Decision;
  readonly eveningStudyYears: Decision;
  readonly eveningDepartmentExtension: Decision;
  readonly eveningOrdinaryExtension: Decision;
  readonly eveningSpecialExtension: Decision;
  readonly eveningCredits: Decision;
  readonly eveningMinors: Decision;
  readonly eveningDegree: Decision;
  readonly eveningGraduated: Decision;
  readonly inServiceCross: Decision;
  readonly inServiceNoTransfer: Decision;
  readonly inServiceCrossCredits: Decision;
  readonly inServiceStudyYears: Decision;
  readonly inServiceOrdinaryExtension: Decision;
  readonly inServiceSpecialExtension: Decision;
  readonly inServiceCredits: Decision;
  readonly juniorGraduateCredits: Decision;
  readonly enoughEverywhere: Decision;
  readonly inServiceDegree: Decision;
  readonly soldierRequest: Decision;
  readonly soldierDeferralYears: Decision;
  readonly graduateFirstYearCredits: Decision;
  readonly graduateSecondYearCredits: Decision;
  readonly graduateCross: Decision;
  readonly masterStudyYears: Decision;
  readonly inServiceByExamYears: Decision;
  readonly inServiceMasterStudyYears: Decision;
  readonly doctoralStudyYears: Decision;
  readonly graduateCredits: Decision;
  readonly graduateLeave: Decision;
  readonly graduateLeaveTotal: Decision;
  readonly graduateDismissal: Decision;
  readonly graduateNoCourses: Decision;
  readonly degreeExamFailed: Decision;
  readonly degreeExamRetake: Decision;
  readonly outsideCredits: Decision;
  readonly instituteTransfer: Decision;
  readonly instituteYear: Decision;
  readonly graduateGraduation: Decision;
  readonly graduateGraduated: Decision;
  readonly teacherProgrammeGraduation: Decision;
  readonly firstSemesterDegree: Decision;
  readonly secondSemesterDegree: Decision;
  readonly specialtyCredits: Decision;
  readonly specialtyNoTransfer: Decision;
  readonly specialtyStudyYears: Decision;
  readonly specialtyGraduation: Decision;
  readonly specialtyDegree: Decision;
  readonly specialtyGraduated: Decision;
  readonly disasterFlexibility: Decision;
  readonly enactment: Decision;
  readonly careerScheme: Decision;
  readonly careerSchemeCount: Decision;
  readonly tScore: Decision;
  readonly tScoreRank: Decision;
  readonly degreeNames: Decision;
}

export interface Results {
  readonly admissionRoutes: Result;
  readonly lateFormalities: Result;
  readonly savingsScheme: Result;
  readonly savingsSchemeCount: Result;
  readonly deferralGround: Result;
  readonly deferralBarred: Result;
  readonly deferral: Result;
  readonly deferralYears: Result;
  readonly returnAfterService: Result;
  readonly fraudBeforeEnrolment: Result;
  readonly fraudWhileEnrolled: Result;
  readonly fraudAfterGraduation: Result;
  readonly studentRecords: Result;
  readonly privateLeaveAbroad: Result;
  readonly officialLeaveAbroad: Result;
  readonly internshipAbroad: Result;
  readonly overPrivateLeave: Result;
  readonly overUsualPeriod: Result;
  readonly overrun: Result;
  readonly absenceTooLong: Result;
  readonly unpaidFees: ResultWith<UnpaidFeesConsequences>;
  readonly newStudentUnpaid: Result;
  readonly registrationLeaveDays: Result;
  readonly latePayment: Result;
  readonly ignoredLeaveNotice: Result;
  readonly deferredFees: Result;
  readonly deferredFeesUnpaid: ResultWith<DeferredFeesUnpaidConsequences>;
  readonly creditFeeLeave: Result;
  readonly creditFeeDismissal: Result;
  readonly bachelorCredits: Result;
  readonly sequenceBroken: Result;
  readonly bachelorCross: Result;
  readonly bachelorInterest: Result;
  readonly bachelorCrossCredits: Result;
  readonly simultaneous: ResultWith<SimultaneousConsequences>;
  readonly recordedScore: Result;
  readonly repeatedCourse: Result;
  readonly previousExcused: Result;
  readonly continuation: Result;
  readonly previousNotTaken: Result;
  readonly fullYearCourse: Result;
  readonly notOnList: Result;
  readonly listedUngraded: Result;
  readonly ungradedCounted: ResultWith<UngradedCountedConsequences>;
  readonly requiredCredits: Result;
  readonly bachelorGraduation: Result;
  readonly departmentExtension: Result;
  readonly bachelorOrdinaryExtension: Result;
  readonly bachelorDisabilityExtension: Result;
  readonly bachelorChildcareExtension: Result;
  readonly extendedFirstSemester: Result;
  readonly extendedEnrolment: Result;
  readonly conditionsOnlyRegistration: Result;
  readonly requiredPassed: Result;
  readonly lectureCredits: Result;
  readonly creditWeekCount: Result;
  readonly practiceCredits: Result;
  readonly termScore: Result;
  readonly markRange: Result;
  readonly bachelorPassed: Result;
  readonly termAverage: Result;
  readonly graduationAverage: Result;
  readonly courseScore: Result;
  readonly averageRounding: Result;
  readonly recordedAverage: Result;
  readonly graduationRounding: Result;
  readonly recordedGraduation: Result;
  readonly graduateRounding: Result;
  readonly recordedGraduateScore: Result;
  readonly makeUpGrades: Result;
  readonly noMakeUp: Result;
  readonly requiredRetake: Result;
  readonly gradeCorrection: Result;
  readonly entrancePapers: Result;
  readonly schoolPapers: Result;
  readonly gradeRecords: Result;
  readonly countedAbsence: Result;
  readonly barredFromExam: ResultWith<BarredFromExamConsequences>;
  readonly barredScore: Result;
  readonly bachelorTransfer: Result;
  readonly afterTransfer: Result;
  readonly thirdYearTransfer: Result;
  readonly fourthYearTransfer: Result;
  readonly thirdYearEntry: Result;
  readonly transferPlaces: Result;
  readonly transferBarred: Result;
  readonly transferBars: Result;
  readonly transferAccepted: Result;
  readonly openPlaces: Result;
  readonly transferExamination: Result;
  readonly transferIntakeYear: Result;
  readonly transferIntakeTotal: Result;
  readonly secondYearResident: Result;
  readonly thirdYearResident: Result;
  readonly secondYearResidence: Result;
  readonly thirdYearResidence: Result;
  readonly graduateTransfer: Result;
  readonly minorsCounted: Result;
  readonly bachelorMinors: Result;
  readonly bachelorLeave: Result;
  readonly newStudentLeave: Result;
  readonly leaveAccepted: Result;
  readonly childcareLeaveYears: Result;
  readonly countedLeaveYears: Result;
  readonly bachelorLeaveTotal: Result;
  readonly bachelorLeaveExtension: Result;
  readonly absenceLeave: Result;
  readonly decidedLeave: Result;
  readonly registrationLeaveExceeded: Result;
  readonly tooFewCourses: Result;
  readonly overdueLeave: Result;
  readonly dismissal: Result;
  readonly mustTakeLeave: Result;
  readonly leaveQuotaDismissal: Result;
  readonly expulsion: Result;
  readonly studyCertificate: Result;
  readonly readmission: Result;
  readonly studyDuringAppeal: Result;
  readonly noSuspension: Result;
  readonly graduation: Result;
  readonly extendedDepartmentYears: Result;
  readonly bachelorGraduated: Result;
  readonly eveningCross: Result;
  readonly eveningCrossCredits: Result;
  readonly eveningTransfer: Result;
  readonly eveningGraduation: Result;
  readonly eveningStudyYears: Result;
  readonly eveningDepartmentExtension: Result;
  readonly eveningOrdinaryExtension: Result;
  readonly eveningSpecialExtension: Result;
  readonly eveningCredits: Result;
  readonly eveningMinors: Result;
  readonly eveningDegree: Result;
  readonly eveningGraduated: Result;
  readonly inServiceCross: Result;
  readonly inServiceNoTransfer: Result;
  readonly inServiceCrossCredits: Result;
  readonly inServiceStudyYears: Result;
  readonly inServiceOrdinaryExtension: Result;
  readonly inServiceSpecialExtension: Result;
  readonly inServiceCredits: Result;
  readonly juniorGraduateCredits: Result;
  readonly enoughEverywhere: Result;
  readonly inServiceDegree: Result;
  readonly soldierRequest: Result;
  readonly soldierDeferralYears: Result;
  readonly graduateFirstYearCredits: Result;
  readonly graduateSecondYearCredits: Result;
  readonly graduateCross: Result;
  readonly masterStudyYears: Result;
  readonly inServiceByExamYears: Result;
  readonly inServiceMasterStudyYears: Result;
  readonly doctoralStudyYears: Result;
  readonly graduateCredits: Result;
  readonly graduatePassed: Result;
  readonly graduateLeave: Result;
  readonly graduateLeaveTotal: Result;
  readonly graduateDismissal: Result;
  readonly graduateNoCourses: Result;
  readonly degreeExamFailed: Result;
  readonly degreeExamRetake: Result;
  readonly outsideCredits: Result;
  readonly graduateScore: Result;
  readonly instituteTransfer: Result;
  readonly instituteYear: Result;
  readonly graduateGraduation: Result;
  readonly graduateGraduated: Result;
  readonly teacherProgrammeGraduation: Result;
  readonly firstSemesterDegree: Result;
  readonly secondSemesterDegree: Result;
  readonly specialtyCredits: Result;
  readonly specialtyNoTransfer: Result;
  readonly specialtyStudyYears: Result;
  readonly specialtyGraduation: Result;
  readonly specialtyDegree: Result;
  readonly specialtyGraduated: Result;
  readonly disasterFlexibility: Result;
  readonly enactment: Result;
  readonly careerScheme: Result;
  readonly careerSchemeCount: Result;
  readonly amendedLetterGrade: Result;
  readonly tScore: Result;
  readonly tScoreRank: Result;
  readonly degreeMonth: Result;
  readonly degreeNames: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const admission = recordOf(input?.admission);
  const route = readAdmissionRoute(admission.route);
  const formalitiesInTime = readBoolean(admission.formalitiesInTime);
  const scheme = readYouthScheme(admission.scheme);
  const schemeYears = decimalOf(admission.schemeYears, 10, 0, 100);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralGroundValue = computeDeferralGround(deferralReason, childAge);
  const appliedBeforeDeadline = readBoolean(admission.appliedBeforeDeadline);
  const deferralApplications = integerOf(admission.deferralApplications, 0, 9);
  const brochureBars = readBoolean(admission.brochureBars);
  const isTransfer = readBoolean(admission.isTransfer);
  const deferralBarredValue = computeDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  const deferralGroundLack = deferralGroundValue === UNKNOWN ? lackOfDeferralGround(deferralReason, childAge) : false;
  const deferralBarredLack =
    deferralBarredValue === UNKNOWN ? lackOfDeferralBarred(brochureBars, isTransfer, deferralReason, childAge) : false;
  const deferralYears_2 = decimalOf(admission.deferralYears, 10, 0, 100);
  const monthsToReturn = decimalOf(admission.monthsToReturn, 10, 0, 360);
  const fraud = readBoolean(admission.fraud);
  const discovered = readDiscovery(admission.discovered);
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const keptPermanently = readBoolean(document.keptPermanently);
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const readings = recordOf(input?.readings);
  const overrun = readOverrunReading(readings.overrun);
  const overPrivateLeaveValue = computeOverPrivateLeave(reason, hoursMissed, hoursTaught);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  const overrunValue = computeOverrun(overrun, overPrivateLeaveValue, overUsualPeriodValue);
  const overPrivateLeaveLack = overPrivateLeaveValue === UNKNOWN ? lackOfOverPrivateLeave(reason, hoursMissed, hoursTaught) : false;
  const overUsualPeriodLack = overUsualPeriodValue === UNKNOWN ? lackOfOverUsualPeriod(reason, hoursMissed, hoursTaught, months) : false;
  const overrunLack =
    overrunValue === UNKNOWN
      ? lackOfOverrun(overrun, overPrivateLeaveValue, overPrivateLeaveLack, overUsualPeriodValue, overUsualPeriodLack)
      : false;
  const registration = recordOf(input?.registration);
  const feesPaid = readBoolean(registration.feesPaid);
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const withinLeave = readBoolean(registration.withinLeave);
  const leaveDays = integerOf(registration.leaveDays, 0, 366);
  const leaveRequested = readBoolean(registration.leaveRequested);
  const delayDays = integerOf(registration.delayDays, 0, 366);
  const ignoredNotice = readBoolean(registration.ignoredNotice);
  const forceMajeure = readBoolean(registration.forceMajeure);
  const hardship = readBoolean(registration.hardship);
  const daysSinceStart = integerOf(registration.daysSinceStart, 0, 366);
  const deferralGranted = readBoolean(registration.deferralGranted);
  const deferredFeePaid = readBoolean(registration.deferredFeePaid);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const leaveQuotaUsed = readBoolean(registration.leaveQuotaUsed);
  const programme = readProgramme(student.programme);
  const academicYear = integerOf(student.academicYear, 1, 12);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  const outOfSequence = readBoolean(enrolment.outOfSequence);
  const departmentApproved = readBoolean(enrolment.departmentApproved);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  const sameTimeCourses = integerOf(enrolment.sameTimeCourses, 0, 10);
  const course = recordOf(input?.course);
  const passedBefore = readBoolean(course.passedBefore);
  const repeatReason = readRepeatReason(course.repeatReason);
  const headCertified = readBoolean(course.headCertified);
  const sequence = readBoolean(course.sequence);
  const previousTaken = readBoolean(course.previousTaken);
  const notContinuous = readBoolean(course.notContinuous);
  const departmentCertified = readBoolean(course.departmentCertified);
  const previousExcusedValue = computePreviousExcused(previousTaken, notContinuous, departmentCertified);
  const previousScore = decimalOf(course.previousScore, 100, 0, 10000);
  const previousExcusedLack =
    previousExcusedValue === UNKNOWN ? lackOfPreviousExcused(previousTaken, notContinuous, departmentCertified) : false;
  const fullYear = readBoolean(course.fullYear);
  const firstPassed = readBoolean(course.firstPassed);
  const secondPassed = readBoolean(course.secondPassed);
  const onList = readBoolean(enrolment.onList);
  const graded = readBoolean(enrolment.graded);
  const registeredScore = decimalOf(enrolment.registeredScore, 100, 0, 10000);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const requiredCreditsReach =
    requiredCreditsValue !== requiredCreditsValue ? reachOfRequiredCredits(foreignHighSchool, equivalentYear) : undefined;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(foreignHighSchool, equivalentYear) : false;
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const years = decimalOf(extension.years, 10, 0, 200);
  const lacks = readExtensionLack(extension.lacks);
  const registered = readBoolean(registration.registered);
  const courses_3 = integerOf(enrolment.courses, 0, 30);
  const requiredFailed = integerOf(graduation.requiredFailed, 0, 60);
  const weeks = integerOf(course.weeks, 0, 52);
  const teachingKind = readTeachingKind(course.teachingKind);
  const hoursPerCredit = decimalOf(course.hoursPerCredit, 100, 0, 2000);
  const grade = recordOf(input?.grade);
  const score_2 = decimalOf(grade.score, 100, 0, 20000);
  const averageRounding = readAverageRoundingReading(readings.averageRounding);
  const termResult = recordOf(input?.termResult);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const averageRoundingValue = computeAverageRounding(
    averageRounding,
    recordedAverage,
    termAverageValue,
    sumOfCoursesValue,
    sumOfCoursesCreditsValue,
  );
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  const averageRoundingLack =
    averageRoundingValue === UNKNOWN
      ? lackOfAverageRounding(averageRounding, recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue, termAverageLack)
      : false;
  const graduationRounding = readGraduationRoundingReading(readings.graduationRounding);
  const allTerms = recordOf(input?.allTerms);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const graduationRoundingValue = computeGraduationRounding(
    graduationRounding,
    recordedScore,
    graduationAverageValue,
    sumOfCourses_2Value,
    sumOfCoursesCredits_2Value,
  );
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  const graduationRoundingLack =
    graduationRoundingValue === UNKNOWN
      ? lackOfGraduationRounding(graduationRounding, recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value, graduationAverageLack)
      : false;
  const graduateRounding = readGraduateRoundingReading(readings.graduateRounding);
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateRoundingValue = computeGraduateRounding(graduateRounding, recordedScore_2, graduateScoreValue, academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  const graduateRoundingLack =
    graduateRoundingValue === UNKNOWN
      ? lackOfGraduateRounding(graduateRounding, recordedScore_2, academic, examination, graduateScoreLack)
      : false;
  const makeUp = recordOf(input?.makeUp);
  const gradesDate = readIsoDate(makeUp.gradesDate);
  const nextTerm = recordOf(input?.nextTerm);
  const termStart = readIsoDate(nextTerm.termStart);
  const failed = readBoolean(grade.failed);
  const madeUp = readBoolean(grade.madeUp);
  const required = readBoolean(grade.required);
  const correction = recordOf(input?.correction);
  const ground = readCorrectionGround(correction.ground);
  const requestDate = readIsoDate(correction.requestDate);
  const writtenProof = readBoolean(correction.writtenProof);
  const departmentMeetingApproved = readBoolean(correction.departmentMeetingApproved);
  const deanAgreed = readBoolean(correction.deanAgreed);
  const yearsKept = decimalOf(document.yearsKept, 10, 0, 1000);
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const barLimit = integerOf(absence.barLimit, 0, 200);
  const countedAbsenceLack = countedAbsenceValue !== countedAbsenceValue ? lackOfCountedAbsence(periods, officialPeriods) : false;
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transferNumber = integerOf(departmentTransfer.transferNumber, 1, 9);
  const sameProgramme = readBoolean(departmentTransfer.sameProgramme);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const furtherTransfer = readBoolean(departmentTransfer.furtherTransfer);
  const returned = readBoolean(departmentTransfer.returned);
  const beforeYear = integerOf(departmentTransfer.beforeYear, 1, 7);
  const relation = readDepartmentRelation(departmentTransfer.relation);
  const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
  const canGraduateInTime = readBoolean(departmentTransfer.canGraduateInTime);
  const transfersIn = integerOf(departmentTransfer.transfersIn, 0, 300);
  const approvedFreshmen = integerOf(departmentTransfer.approvedFreshmen, 0, 300);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  const specialApproval = readBoolean(departmentTransfer.specialApproval);
  const transferBarredLack =
    transferBarredValue === UNKNOWN
      ? lackOfTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred)
      : false;
  const transfer = recordOf(input?.transfer);
  const vacancies = integerOf(transfer.vacancies, 0, 300);
  const excludedVacancies = integerOf(transfer.excludedVacancies, 0, 300);
  const openPlacesValue = computeOpenPlaces(vacancies, excludedVacancies);
  const openPlacesLack = openPlacesValue !== openPlacesValue ? lackOfOpenPlaces(vacancies, excludedVacancies) : false;
  const intakeYear = integerOf(transfer.intakeYear, 1, 7);
  const graduatingYear = readBoolean(transfer.graduatingYear);
  const totalAfter = integerOf(transfer.totalAfter, 0, 3000);
  const approvedTotal = integerOf(transfer.approvedTotal, 0, 3000);
  const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
  const yearsHere = decimalOf(transfer.yearsHere, 10, 0, 120);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const secondYearResidenceValue = computeSecondYearResidence(universityGraduate);
  const secondYearResidenceReach =
    secondYearResidenceValue !== secondYearResidenceValue ? reachOfSecondYearResidence(universityGraduate) : undefined;
  const secondYearResidenceLack =
    secondYearResidenceValue !== secondYearResidenceValue ? lackOfSecondYearResidence(universityGraduate) : false;
  const thirdYearResidenceValue = computeThirdYearResidence(universityGraduate);
  const thirdYearResidenceReach =
    thirdYearResidenceValue !== thirdYearResidenceValue ? reachOfThirdYearResidence(universityGraduate) : undefined;
  const thirdYearResidenceLack = thirdYearResidenceValue !== thirdYearResidenceValue ? lackOfThirdYearResidence(universityGraduate) : false;
  const minorsCounted = readMinorsCountedReading(readings.minorsCounted);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const minorsCountedValue = computeMinorsCounted(minorsCounted, minors, doubleMajors);
  const minorsCountedLack = minorsCountedValue === UNKNOWN ? lackOfMinorsCounted(minorsCounted, minors, doubleMajors) : false;
  const leave = recordOf(input?.leave);
  const week = integerOf(leave.week, 1, 30);
  const registrationDone = readBoolean(leave.registrationDone);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const countedLeaveYearsReach =
    countedLeaveYearsValue !== countedLeaveYearsValue
      ? reachOfCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears)
      : undefined;
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const countedLeaveYearsLack =
    countedLeaveYearsValue !== countedLeaveYearsValue ? lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack) : false;
  const extraYears = decimalOf(leave.extraYears, 10, 0, 120);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  const affairsDecision = readBoolean(leave.affairsDecision);
  const registrationLeaveExceeded = readBoolean(leave.registrationLeaveExceeded);
  const tooFewCourses = readBoolean(leave.tooFewCourses);
  const standing = recordOf(input?.standing);
  const ground_2 = readDismissalGround(standing.ground);
  const mustTakeLeaveValue = computeMustTakeLeave(
    hours,
    hoursTaught_2,
    affairsDecision,
    registrationLeaveExceeded,
    registered,
    tooFewCourses,
    creditFeeOverdueDays,
  );
  const mustTakeLeaveLack =
    mustTakeLeaveValue === UNKNOWN
      ? lackOfMustTakeLeave(
          hours,
          hoursTaught_2,
          affairsDecision,
          registrationLeaveExceeded,
          registered,
          tooFewCourses,
          creditFeeOverdueDays,
        )
      : false;
  const forged = readBoolean(standing.forged);
  const substitute = readBoolean(standing.substitute);
  const expulsionDecided = readBoolean(standing.expulsionDecided);
  const departure = readDeparture(standing.departure);
  const semesters = integerOf(standing.semesters, 0, 20);
  const graded_2 = readBoolean(standing.graded);
  const recordApproved = readBoolean(standing.recordApproved);
  const examPassed = readBoolean(transfer.examPassed);
  const conductDismissal = readBoolean(standing.conductDismissal);
  const expulsionFinal = readBoolean(standing.expulsionFinal);
  const appeal = recordOf(input?.appeal);
  const filed = readBoolean(appeal.filed);
  const decided_2 = readBoolean(appeal.decided);
  const enrolled = readBoolean(appeal.enrolled);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const applied = readBoolean(departmentTransfer.applied);
  const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
  const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
  const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
  const voluntarySoldier = readBoolean(admission.voluntarySoldier);
  const inServiceByExam = readBoolean(student.inServiceByExam);
  const presidentExtended = readBoolean(leave.presidentExtended);
  const graduateGround = readGraduateDismissalGround(standing.graduateGround);
  const degreeExam = recordOf(input?.degreeExam);
  const failed_2 = readBoolean(degreeExam.failed);
  const retakeAllowed = readBoolean(degreeExam.retakeAllowed);
  const retakeFailed = readBoolean(degreeExam.retakeFailed);
  const retakes = integerOf(degreeExam.retakes, 0, 9);
  const exemption = recordOf(input?.exemption);
  const enrolledElsewhere = readBoolean(exemption.enrolledElsewhere);
  const outsideCredits_2 = readBoolean(exemption.outsideCredits);
  const instituteTransfer_2 = recordOf(input?.instituteTransfer);
  const yearsCompleted = decimalOf(instituteTransfer_2.yearsCompleted, 10, 0, 120);
  const beforeYear_2 = integerOf(instituteTransfer_2.beforeYear, 1, 7);
  const transferNumber_2 = integerOf(instituteTransfer_2.transferNumber, 1, 9);
  const headsAgreed = readBoolean(instituteTransfer_2.headsAgreed);
  const deanAgreed_2 = readBoolean(instituteTransfer_2.deanAgreed);
  const enteredYear_3 = integerOf(instituteTransfer_2.enteredYear, 1, 7);
  const examsPassed = readBoolean(graduation.examsPassed);
  const conductPassed = readBoolean(graduation.conductPassed);
  const inTeacherProgramme = readBoolean(graduation.inTeacherProgramme);
  const teacherProgrammeDone = readBoolean(graduation.teacherProgrammeDone);
  const teacherProgrammeQuit = readBoolean(graduation.teacherProgrammeQuit);
  const withinMaximumYears = readBoolean(graduation.withinMaximumYears);
  const semester = readSemester(graduation.semester);
  const degreeMonth = integerOf(graduation.degreeMonth, 1, 12);
  const projectTaken = readBoolean(graduation.projectTaken);
  const disaster = recordOf(input?.disaster);
  const recognised = readBoolean(disaster.recognised);
  const studyImpossible = readBoolean(disaster.studyImpossible);
  const meetingApproved = readBoolean(disaster.meetingApproved);
  const enactment_2 = recordOf(input?.enactment);
  const academicMeeting = readBoolean(enactment_2.academicMeeting);
  const universityMeeting = readBoolean(enactment_2.universityMeeting);
  const scoreYear = integerOf(course.scoreYear, 80, 200);
  const scoreKind = readScoreCourse(course.scoreKind);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const degreeName = recordOf(input?.degreeName);
  const inCourseTable = readBoolean(degreeName.inCourseTable);
  const departmentApproved_2 = readBoolean(degreeName.departmentApproved);
  const collegeApproved = readBoolean(degreeName.collegeApproved);
  const universityApproved = readBoolean(degreeName.universityApproved);
  const meetingApproved_2 = readBoolean(degreeName.meetingApproved);
  return {
    admissionRoutes: decideAdmissionRoutes(route),
    lateFormalities: decideLateFormalities(formalitiesInTime),
    savingsScheme: decideSavingsScheme(scheme, schemeYears),
    savingsSchemeCount: decideSavingsSchemeCount(scheme),
    deferral: settled(
      decideDeferral(
        deferralGroundValue,
        appliedBeforeDeadline,
        deferralApplications,
        deferralBarredValue,
        deferralGroundLack,
        deferralBarredLack,
      ),
      givenDeferral,
      input,
      DEFERRAL_PARTS,
    ),
    deferralYears: decideDeferralYears(deferralReason, deferralYears_2),
    returnAfterService: decideReturnAfterService(deferralReason, monthsToReturn),
    fraudBeforeEnrolment: decideFraudBeforeEnrolment(fraud, discovered),
    fraudWhileEnrolled: decideFraudWhileEnrolled(fraud, discovered),
    fraudAfterGraduation: decideFraudAfterGraduation(fraud, discovered),
    studentRecords: decideStudentRecords(kind, keptPermanently),
    privateLeaveAbroad: decidePrivateLeaveAbroad(reason, hoursMissed, hoursTaught),
    officialLeaveAbroad: decideOfficialLeaveAbroad(reason, hoursMissed, hoursTaught),
    internshipAbroad: decideInternshipAbroad(reason, months),
    absenceTooLong: settled(
      overrunValue === YES
        ? ABSENCE_TOO_LONG_VALUE
        : overrunValue === NO
          ? ABSENCE_TOO_LONG_NOT_APPLICABLE
          : openAbsenceTooLong(overrunValue, overrunLack),
      givenAbsenceTooLong,
      input,
      ABSENCE_TOO_LONG_PARTS,
    ),
    unpaidFees: decideUnpaidFees(feesPaid),
    newStudentUnpaid: decideNewStudentUnpaid(isNew, feesPaid, withinLeave),
    registrationLeaveDays:
      leaveDays <= 14
        ? REGISTRATION_LEAVE_DAYS_MET
        : leaveDays > 14
          ? REGISTRATION_LEAVE_DAYS_VIOLATED
          : REGISTRATION_LEAVE_DAYS_UNDETERMINED,
    latePayment: decideLatePayment(isNew, leaveRequested, delayDays),
    ignoredLeaveNotice: decideIgnoredLeaveNotice(isNew, leaveRequested, delayDays, ignoredNotice, forceMajeure),
    deferredFees: decideDeferredFees(hardship, daysSinceStart),
    deferredFeesUnpaid: decideDeferredFeesUnpaid(deferralGranted, deferredFeePaid),
    creditFeeLeave: decideCreditFeeLeave(creditFeeOverdueDays, leaveQuotaUsed),
    creditFeeDismissal: decideCreditFeeDismissal(creditFeeOverdueDays, leaveQuotaUsed),
    bachelorCredits: decideBachelorCredits(programme, academicYear, credits_2),
    sequenceBroken: decideSequenceBroken(outOfSequence, departmentApproved),
    bachelorCross: settled(
      decideBachelorCross(programme, reason_3, vacancy, applicationApproved),
      givenBachelorCross,
      input,
      BACHELOR_CROSS_PARTS,
    ),
    bachelorInterest: decideBachelorInterest(programme, reason_3),
    bachelorCrossCredits: decideBachelorCrossCredits(programme, crossCredits, ownCredits),
    simultaneous: sameTimeCourses < 2 ? SIMULTANEOUS_MET : sameTimeCourses >= 2 ? SIMULTANEOUS_VIOLATED : SIMULTANEOUS_UNDETERMINED,
    repeatedCourse: decideRepeatedCourse(passedBefore, repeatReason, headCertified),
    continuation: settled(
      decideContinuation(
        sequence,
        previousExcusedValue,
        previousTaken,
        previousScore,
        notContinuous,
        departmentCertified,
        previousExcusedLack,
      ),
      givenContinuation,
      input,
      CONTINUATION_PARTS,
    ),
    previousNotTaken: decidePreviousNotTaken(sequence, previousExcusedValue, previousExcusedLack),
    fullYearCourse: decideFullYearCourse(fullYear, firstPassed, secondPassed),
    notOnList: decideNotOnList(onList),
    listedUngraded: decideListedUngraded(onList, graded, registeredScore),
    ungradedCounted: decideUngradedCounted(onList, graded),
    bachelorGraduation: settled(
      decideBachelorGraduation(programme, credits_3, requiredCreditsValue, conditionsMet, requiredCreditsReach, requiredCreditsLack),
      givenBachelorGraduation,
      input,
      BACHELOR_GRADUATION_PARTS,
    ),
    departmentExtension:
      departmentExtensionDecision === NO
        ? DEPARTMENT_EXTENSION_NOT_ENTITLED
        : departmentExtensionDecision === YES && departmentExtraYears === departmentExtraYears
          ? DEPARTMENT_EXTENSION_ENTITLED
          : openDepartmentExtension(departmentExtensionDecision, departmentExtraYears),
    bachelorOrdinaryExtension: decideBachelorOrdinaryExtension(programme, reason_4, years),
    bachelorDisabilityExtension: decideBachelorDisabilityExtension(programme, reason_4, years),
    bachelorChildcareExtension: decideBachelorChildcareExtension(programme, reason_4, years),
    extendedFirstSemester: decideExtendedFirstSemester(lacks),
    extendedEnrolment: decideExtendedEnrolment(lacks, registered, courses_3),
    conditionsOnlyRegistration: decideConditionsOnlyRegistration(lacks, registered),
    requiredPassed: decideRequiredPassed(requiredFailed),
    creditWeekCount: weeks >= 18 ? CREDIT_WEEK_COUNT_MET : weeks < 18 ? CREDIT_WEEK_COUNT_VIOLATED : CREDIT_WEEK_COUNT_UNDETERMINED,
    practiceCredits: decidePracticeCredits(teachingKind, hoursPerCredit),
    markRange: score_2 <= 10000 ? MARK_RANGE_MET : score_2 > 10000 ? MARK_RANGE_VIOLATED : MARK_RANGE_UNDETERMINED,
    recordedAverage: settled(
      decideRecordedAverage(averageRoundingValue, averageRoundingLack),
      givenRecordedAverage,
      input,
      RECORDED_AVERAGE_PARTS,
    ),
    recordedGraduation: settled(
      decideRecordedGraduation(graduationRoundingValue, graduationRoundingLack),
      givenRecordedGraduation,
      input,
      RECORDED_GRADUATION_PARTS,
    ),
    recordedGraduateScore: settled(
      decideRecordedGraduateScore(graduateRoundingValue, graduateRoundingLack),
      givenRecordedGraduateScore,
      input,
      RECORDED_GRADUATE_SCORE_PARTS,
    ),
    makeUpGrades: settled(
      gradesDate <= existingDay(termStart + 7)
        ? MAKE_UP_GRADES_MET
        : gradesDate > existingDay(termStart + 7)
          ? MAKE_UP_GRADES_VIOLATED
          : openMakeUpGrades(gradesDate, termStart),
      givenMakeUpGrades,
      input,
      MAKE_UP_GRADES_PARTS,
    ),
    noMakeUp: decideNoMakeUp(failed, madeUp),
    requiredRetake: decideRequiredRetake(failed, required),
    gradeCorrection: settled(
      decideGradeCorrection(ground, requestDate, termStart, writtenProof, departmentMeetingApproved, deanAgreed),
      givenGradeCorrection,
      input,
      GRADE_CORRECTION_PARTS,
    ),
    entrancePapers: decideEntrancePapers(kind, yearsKept),
    schoolPapers: decideSchoolPapers(kind, yearsKept),
    gradeRecords: decideGradeRecords(kind, keptPermanently),
    barredFromExam:
      countedAbsenceValue >= barLimit
        ? BARRED_FROM_EXAM_VALUE
        : countedAbsenceValue < barLimit
          ? BARRED_FROM_EXAM_NOT_APPLICABLE
          : openBarredFromExam(periods, officialPeriods, barLimit, countedAbsenceLack),
    bachelorTransfer: decideBachelorTransfer(programme, transferNumber, sameProgramme),
    afterTransfer: decideAfterTransfer(approvedTransfers, furtherTransfer, returned),
    thirdYearTransfer: settled(
      decideThirdYearTransfer(beforeYear, relation, enteredYear),
      givenThirdYearTransfer,
      input,
      THIRD_YEAR_TRANSFER_PARTS,
    ),
    fourthYearTransfer: decideFourthYearTransfer(beforeYear, relation, enteredYear),
    thirdYearEntry: decideThirdYearEntry(relation, enteredYear, canGraduateInTime),
    transferPlaces:
      5 * transfersIn <= approvedFreshmen
        ? TRANSFER_PLACES_MET
        : 5 * transfersIn > approvedFreshmen
          ? TRANSFER_PLACES_VIOLATED
          : openTransferPlaces(transfersIn, approvedFreshmen),
    transferBars: settled(
      decideTransferBars(transferBarredValue, specialApproval, transferBarredLack),
      givenTransferBars,
      input,
      TRANSFER_BARS_PARTS,
    ),
    transferAccepted: settled(
      decideTransferAccepted(programme, transferNumber, sameProgramme, transferBarredValue, specialApproval, transferBarredLack, input),
      givenTransferAccepted,
      input,
      TRANSFER_ACCEPTED_PARTS,
    ),
    transferExamination:
      openPlacesValue > 0
        ? TRANSFER_EXAMINATION_ENTITLED
        : openPlacesValue <= 0
          ? TRANSFER_EXAMINATION_NOT_ENTITLED
          : openTransferExamination(vacancies, excludedVacancies, openPlacesLack),
    transferIntakeYear: decideTransferIntakeYear(intakeYear, graduatingYear),
    transferIntakeTotal:
      totalAfter <= approvedTotal
        ? TRANSFER_INTAKE_TOTAL_MET
        : totalAfter > approvedTotal
          ? TRANSFER_INTAKE_TOTAL_VIOLATED
          : openTransferIntakeTotal(totalAfter, approvedTotal),
    secondYearResident: decideSecondYearResident(
      enteredYear_2,
      yearsHere,
      secondYearResidenceValue,
      secondYearResidenceReach,
      secondYearResidenceLack,
    ),
    thirdYearResident: decideThirdYearResident(
      enteredYear_2,
      yearsHere,
      thirdYearResidenceValue,
      thirdYearResidenceReach,
      thirdYearResidenceLack,
    ),
    graduateTransfer:
      universityGraduate === NO
        ? GRADUATE_TRANSFER_NOT_APPLICABLE
        : universityGraduate === YES && yearsHere >= 10
          ? GRADUATE_TRANSFER_MET
          : universityGraduate === YES && yearsHere < 10
            ? GRADUATE_TRANSFER_VIOLATED
            : openGraduateTransfer(universityGraduate, yearsHere),
    bachelorMinors: settled(
      decideBachelorMinors(programme, minorsCountedValue, minorsCountedLack),
      givenBachelorMinors,
      input,
      BACHELOR_MINORS_PARTS,
    ),
    bachelorLeave: decideBachelorLeave(programme, week),
    newStudentLeave: decideNewStudentLeave(isNew, registrationDone),
    leaveAccepted: settled(decideLeaveAccepted(programme, week, isNew, registrationDone), givenLeaveAccepted, input, LEAVE_ACCEPTED_PARTS),
    bachelorLeaveTotal: settled(
      decideBachelorLeaveTotal(programme, totalYears, countedLeaveYearsValue, countedLeaveYearsReach, countedLeaveYearsLack),
      givenBachelorLeaveTotal,
      input,
      BACHELOR_LEAVE_TOTAL_PARTS,
    ),
    bachelorLeaveExtension: decideBachelorLeaveExtension(programme, extraYears),
    absenceLeave:
      3 * hours >= hoursTaught_2
        ? ABSENCE_LEAVE_VALUE
        : 3 * hours < hoursTaught_2
          ? ABSENCE_LEAVE_NOT_APPLICABLE
          : openAbsenceLeave(hours, hoursTaught_2),
    decidedLeave:
      affairsDecision === YES
        ? DECIDED_LEAVE_VALUE
        : affairsDecision === NO
          ? DECIDED_LEAVE_NOT_APPLICABLE
          : openDecidedLeave(affairsDecision),
    registrationLeaveExceeded:
      registrationLeaveExceeded === YES
        ? REGISTRATION_LEAVE_EXCEEDED_VALUE
        : registrationLeaveExceeded === NO
          ? REGISTRATION_LEAVE_EXCEEDED_NOT_APPLICABLE
          : openRegistrationLeaveExceeded(registrationLeaveExceeded),
    tooFewCourses: decideTooFewCourses(registered, tooFewCourses),
    overdueLeave:
      creditFeeOverdueDays >= 14
        ? OVERDUE_LEAVE_VALUE
        : creditFeeOverdueDays < 14
          ? OVERDUE_LEAVE_NOT_APPLICABLE
          : OVERDUE_LEAVE_UNDETERMINED,
    dismissal: decideDismissal(ground_2),
    leaveQuotaDismissal: decideLeaveQuotaDismissal(mustTakeLeaveValue, leaveQuotaUsed, mustTakeLeaveLack),
    expulsion: decideExpulsion(forged, substitute, expulsionDecided),
    studyCertificate: decideStudyCertificate(departure, semesters, graded_2, recordApproved),
    readmission: decideReadmission(examPassed, conductDismissal, expulsionFinal),
    studyDuringAppeal: decideStudyDuringAppeal(filed, decided_2, enrolled),
    noSuspension: decideNoSuspension(filed, decided_2),
    graduation: decideGraduation(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed),
    extendedDepartmentYears: settled(
      decideExtendedDepartmentYears(programme, departmentExtensionDecision, yearsDone, departmentExtraYears),
      givenExtendedDepartmentYears,
      input,
      EXTENDED_DEPARTMENT_YEARS_PARTS,
    ),
    bachelorGraduated: settled(
      decideBachelorGraduated(
        programme,
        credits_3,
        requiredCreditsValue,
        conditionsMet,
        requiredCreditsReach,
        requiredCreditsLack,
        input,
        requiredFailed,
        yearsDone,
        coursesCompleted,
        gradesPassed,
        departmentExtensionDecision,
        departmentExtraYears,
      ),
      givenBachelorGraduated,
      input,
      BACHELOR_GRADUATED_PARTS,
    ),
    eveningCross: settled(
      decideEveningCross(programme, vacancy, reason_3, applicationApproved),
      givenEveningCross,
      input,
      EVENING_CROSS_PARTS,
    ),
    eveningCrossCredits: decideEveningCrossCredits(programme, crossCredits, ownCredits),
    eveningTransfer: decideEveningTransfer(programme, transferNumber, sameProgramme),
    eveningGraduation: decideEveningGraduation(programme, credits_3, conditionsMet),
    eveningStudyYears: settled(
      decideEveningStudyYears(programme, eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears),
      givenEveningStudyYears,
      input,
      EVENING_STUDY_YEARS_PARTS,
    ),
    eveningDepartmentExtension:
      eveningDepartmentExtensionDecision === NO
        ? EVENING_DEPARTMENT_EXTENSION_NOT_ENTITLED
        : eveningDepartmentExtensionDecision === YES && eveningExtraYears === eveningExtraYears
          ? EVENING_DEPARTMENT_EXTENSION_ENTITLED
          : openEveningDepartmentExtension(eveningDepartmentExtensionDecision, eveningExtraYears),
    eveningOrdinaryExtension: settled(
      decideEveningOrdinaryExtension(programme, reason_4, childAge_3, years),
      givenEveningOrdinaryExtension,
      input,
      EVENING_ORDINARY_EXTENSION_PARTS,
    ),
    eveningSpecialExtension: settled(
      decideEveningSpecialExtension(programme, reason_4, childAge_3, years),
      givenEveningSpecialExtension,
      input,
      EVENING_SPECIAL_EXTENSION_PARTS,
    ),
    eveningCredits: decideEveningCredits(programme, academicYear, credits_2),
    eveningMinors: settled(
      decideEveningMinors(programme, minorsCountedValue, minorsCountedLack),
      givenEveningMinors,
      input,
      EVENING_MINORS_PARTS,
    ),
    eveningDegree: settled(
      decideEveningDegree(
        programme,
        eveningDepartmentExtensionDecision,
        yearsDone,
        eveningExtraYears,
        coursesCompleted,
        conditionsMet,
        gradesPassed,
      ),
      givenEveningDegree,
      input,
      EVENING_DEGREE_PARTS,
    ),
    eveningGraduated: settled(
      decideEveningGraduated(
        programme,
        credits_3,
        conditionsMet,
        eveningDepartmentExtensionDecision,
        yearsDone,
        eveningExtraYears,
        coursesCompleted,
        gradesPassed,
        input,
      ),
      givenEveningGraduated,
      input,
      EVENING_GRADUATED_PARTS,
    ),
    inServiceCross: settled(
      decideInServiceCross(programme, reason_3, vacancy, applicationApproved),
      givenInServiceCross,
      input,
      IN_SERVICE_CROSS_PARTS,
    ),
    inServiceNoTransfer: decideInServiceNoTransfer(programme, applied),
    inServiceCrossCredits: decideInServiceCrossCredits(programme, crossCredits, ownCredits),
    inServiceStudyYears: decideInServiceStudyYears(programme, yearsDone),
    inServiceOrdinaryExtension: settled(
      decideInServiceOrdinaryExtension(programme, reason_4, childAge_3, years),
      givenInServiceOrdinaryExtension,
      input,
      IN_SERVICE_ORDINARY_EXTENSION_PARTS,
    ),
    inServiceSpecialExtension: settled(
      decideInServiceSpecialExtension(programme, reason_4, childAge_3, years),
      givenInServiceSpecialExtension,
      input,
      IN_SERVICE_SPECIAL_EXTENSION_PARTS,
    ),
    inServiceCredits: decideInServiceCredits(programme, academicYear, credits_2),
    juniorGraduateCredits: settled(
      decideJuniorGraduateCredits(juniorGraduate, credits_4),
      givenJuniorGraduateCredits,
      input,
      JUNIOR_GRADUATE_CREDITS_PARTS,
    ),
    enoughEverywhere: settled(decideEnoughEverywhere(juniorGraduate, credits_4), givenEnoughEverywhere, input, ENOUGH_EVERYWHERE_PARTS),
    inServiceDegree: decideInServiceDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed),
    soldierRequest: decideSoldierRequest(programme, voluntarySoldier),
    soldierDeferralYears: decideSoldierDeferralYears(programme, voluntarySoldier, deferralYears_2),
    graduateFirstYearCredits: decideGraduateFirstYearCredits(programme, yearOfStudy, credits_2),
    graduateSecondYearCredits: decideGraduateSecondYearCredits(programme, yearOfStudy, credits_2),
    graduateCross: settled(
      decideGraduateCross(programme, vacancy, reason_3, applicationApproved),
      givenGraduateCross,
      input,
      GRADUATE_CROSS_PARTS,
    ),
    masterStudyYears: settled(
      decideMasterStudyYears(programme, yearsDone, inServiceByExam),
      givenMasterStudyYears,
      input,
      MASTER_STUDY_YEARS_PARTS,
    ),
    inServiceByExamYears: decideInServiceByExamYears(programme, inServiceByExam, yearsDone),
    inServiceMasterStudyYears: decideInServiceMasterStudyYears(programme, yearsDone),
    doctoralStudyYears: decideDoctoralStudyYears(programme, yearsDone),
    graduateCredits: decideGraduateCredits(programme, credits_3),
    graduateLeave: decideGraduateLeave(programme, week),
    graduateLeaveTotal: settled(
      decideGraduateLeaveTotal(
        programme,
        totalYears,
        countedLeaveYearsValue,
        presidentExtended,
        countedLeaveYearsReach,
        countedLeaveYearsLack,
      ),
      givenGraduateLeaveTotal,
      input,
      GRADUATE_LEAVE_TOTAL_PARTS,
    ),
    graduateDismissal: decideGraduateDismissal(graduateGround),
    graduateNoCourses: decideGraduateNoCourses(graduateGround, statuses),
    degreeExamFailed: decideDegreeExamFailed(failed_2, retakeAllowed, retakeFailed),
    degreeExamRetake: decideDegreeExamRetake(failed_2, retakeAllowed, retakes),
    outsideCredits: decideOutsideCredits(enrolledElsewhere, outsideCredits_2),
    instituteTransfer: decideInstituteTransfer(programme, yearsCompleted, beforeYear_2, transferNumber_2, headsAgreed, deanAgreed_2),
    instituteYear: decideInstituteYear(enteredYear_3),
    graduateGraduation: decideGraduateGraduation(programme, coursesCompleted, conditionsMet, examsPassed, conductPassed),
    graduateGraduated: settled(
      decideGraduateGraduated(
        programme,
        coursesCompleted,
        conditionsMet,
        examsPassed,
        conductPassed,
        credits_3,
        yearsDone,
        inServiceByExam,
        input,
      ),
      givenGraduateGraduated,
      input,
      GRADUATE_GRADUATED_PARTS,
    ),
    teacherProgrammeGraduation: decideTeacherProgrammeGraduation(
      programme,
      inTeacherProgramme,
      teacherProgrammeDone,
      teacherProgrammeQuit,
      withinMaximumYears,
      coursesCompleted,
      conditionsMet,
      examsPassed,
      conductPassed,
    ),
    firstSemesterDegree: decideFirstSemesterDegree(programme, semester, degreeMonth),
    secondSemesterDegree: decideSecondSemesterDegree(programme, semester, degreeMonth),
    specialtyCredits: decideSpecialtyCredits(programme, credits_2),
    specialtyNoTransfer: decideSpecialtyNoTransfer(programme, applied),
    specialtyStudyYears: decideSpecialtyStudyYears(programme, yearsDone),
    specialtyGraduation: decideSpecialtyGraduation(programme, credits_3, projectTaken),
    specialtyDegree: decideSpecialtyDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed),
    specialtyGraduated: settled(
      decideSpecialtyGraduated(programme, credits_3, projectTaken, yearsDone, coursesCompleted, conditionsMet, gradesPassed),
      givenSpecialtyGraduated,
      input,
      SPECIALTY_GRADUATED_PARTS,
    ),
    disasterFlexibility: decideDisasterFlexibility(recognised, studyImpossible, meetingApproved),
    enactment: decideEnactment(academicMeeting, universityMeeting),
    careerScheme: decideCareerScheme(scheme, schemeYears),
    careerSchemeCount: decideCareerSchemeCount(scheme),
    tScore: decideTScore(scoreYear, scoreKind),
    tScoreRank: decideTScoreRank(programme, admissionYear),
    degreeNames: decideDegreeNames(inCourseTable, departmentApproved_2, collegeApproved, universityApproved, meetingApproved_2),
  };
}

function evaluateRead(input: Input): Results {
  const admission = recordOf(input?.admission);
  const route = readAdmissionRoute(admission.route);
  const formalitiesInTime = readBoolean(admission.formalitiesInTime);
  const scheme = readYouthScheme(admission.scheme);
  const schemeYears = decimalOf(admission.schemeYears, 10, 0, 100);
  const deferralReason = readDeferralReason(admission.deferralReason);
  const childAge = decimalOf(admission.childAge, 10, 0, 300);
  const deferralGroundValue = computeDeferralGround(deferralReason, childAge);
  const brochureBars = readBoolean(admission.brochureBars);
  const isTransfer = readBoolean(admission.isTransfer);
  const deferralBarredValue = computeDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
  const appliedBeforeDeadline = readBoolean(admission.appliedBeforeDeadline);
  const deferralApplications = integerOf(admission.deferralApplications, 0, 9);
  const deferralGroundLack = deferralGroundValue === UNKNOWN ? lackOfDeferralGround(deferralReason, childAge) : false;
  const deferralBarredLack =
    deferralBarredValue === UNKNOWN ? lackOfDeferralBarred(brochureBars, isTransfer, deferralReason, childAge) : false;
  const deferralYears_2 = decimalOf(admission.deferralYears, 10, 0, 100);
  const monthsToReturn = decimalOf(admission.monthsToReturn, 10, 0, 360);
  const fraud = readBoolean(admission.fraud);
  const discovered = readDiscovery(admission.discovered);
  const document = recordOf(input?.document);
  const kind = readKeptDocument(document.kind);
  const keptPermanently = readBoolean(document.keptPermanently);
  const abroad = recordOf(input?.abroad);
  const reason = readAbsenceAbroad(abroad.reason);
  const hoursMissed = integerOf(abroad.hoursMissed, 0, 1000);
  const hoursTaught = integerOf(abroad.hoursTaught, 0, 1000);
  const months = decimalOf(abroad.months, 10, 0, 600);
  const overPrivateLeaveValue = computeOverPrivateLeave(reason, hoursMissed, hoursTaught);
  const overUsualPeriodValue = computeOverUsualPeriod(reason, hoursMissed, hoursTaught, months);
  const readings = recordOf(input?.readings);
  const overrun = readOverrunReading(readings.overrun);
  const overrunValue = computeOverrun(overrun, overPrivateLeaveValue, overUsualPeriodValue);
  const overPrivateLeaveLack = overPrivateLeaveValue === UNKNOWN ? lackOfOverPrivateLeave(reason, hoursMissed, hoursTaught) : false;
  const overUsualPeriodLack = overUsualPeriodValue === UNKNOWN ? lackOfOverUsualPeriod(reason, hoursMissed, hoursTaught, months) : false;
  const overrunLack =
    overrunValue === UNKNOWN
      ? lackOfOverrun(overrun, overPrivateLeaveValue, overPrivateLeaveLack, overUsualPeriodValue, overUsualPeriodLack)
      : false;
  const registration = recordOf(input?.registration);
  const feesPaid = readBoolean(registration.feesPaid);
  const student = recordOf(input?.student);
  const isNew = readBoolean(student.isNew);
  const withinLeave = readBoolean(registration.withinLeave);
  const leaveDays = integerOf(registration.leaveDays, 0, 366);
  const leaveRequested = readBoolean(registration.leaveRequested);
  const delayDays = integerOf(registration.delayDays, 0, 366);
  const ignoredNotice = readBoolean(registration.ignoredNotice);
  const forceMajeure = readBoolean(registration.forceMajeure);
  const hardship = readBoolean(registration.hardship);
  const daysSinceStart = integerOf(registration.daysSinceStart, 0, 366);
  const deferralGranted = readBoolean(registration.deferralGranted);
  const deferredFeePaid = readBoolean(registration.deferredFeePaid);
  const creditFeeOverdueDays = integerOf(registration.creditFeeOverdueDays, 0, 366);
  const leaveQuotaUsed = readBoolean(registration.leaveQuotaUsed);
  const programme = readProgramme(student.programme);
  const academicYear = integerOf(student.academicYear, 1, 12);
  const enrolment = recordOf(input?.enrolment);
  const credits_2 = integerOf(enrolment.credits, 0, 60);
  const outOfSequence = readBoolean(enrolment.outOfSequence);
  const departmentApproved = readBoolean(enrolment.departmentApproved);
  const crossEnrolment = recordOf(input?.crossEnrolment);
  const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
  const vacancy = readBoolean(crossEnrolment.vacancy);
  const applicationApproved = readBoolean(crossEnrolment.applicationApproved);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  const sameTimeCourses = integerOf(enrolment.sameTimeCourses, 0, 10);
  const score = decimalOf(enrolment.score, 100, 0, 10000);
  const recordedScoreValue = computeRecordedScore(sameTimeCourses, score);
  const course = recordOf(input?.course);
  const passedBefore = readBoolean(course.passedBefore);
  const repeatReason = readRepeatReason(course.repeatReason);
  const headCertified = readBoolean(course.headCertified);
  const previousTaken = readBoolean(course.previousTaken);
  const notContinuous = readBoolean(course.notContinuous);
  const departmentCertified = readBoolean(course.departmentCertified);
  const previousExcusedValue = computePreviousExcused(previousTaken, notContinuous, departmentCertified);
  const sequence = readBoolean(course.sequence);
  const previousScore = decimalOf(course.previousScore, 100, 0, 10000);
  const previousExcusedLack =
    previousExcusedValue === UNKNOWN ? lackOfPreviousExcused(previousTaken, notContinuous, departmentCertified) : false;
  const fullYear = readBoolean(course.fullYear);
  const firstPassed = readBoolean(course.firstPassed);
  const secondPassed = readBoolean(course.secondPassed);
  const onList = readBoolean(enrolment.onList);
  const graded = readBoolean(enrolment.graded);
  const registeredScore = decimalOf(enrolment.registeredScore, 100, 0, 10000);
  const foreignHighSchool = readBoolean(admission.foreignHighSchool);
  const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
  const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
  const graduation = recordOf(input?.graduation);
  const credits_3 = integerOf(graduation.credits, 0, 300);
  const conditionsMet = readBoolean(graduation.conditionsMet);
  const requiredCreditsReach =
    requiredCreditsValue !== requiredCreditsValue ? reachOfRequiredCredits(foreignHighSchool, equivalentYear) : undefined;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(foreignHighSchool, equivalentYear) : false;
  const departmentExtensionInput = recordOf(input?.departmentExtension);
  const departmentExtensionDecision = readDecision(departmentExtensionInput.decision);
  const departmentExtraYears = integerOf(departmentExtensionInput.departmentExtraYears, 1, 2);
  const extension = recordOf(input?.extension);
  const reason_4 = readExtensionReason(extension.reason);
  const years = decimalOf(extension.years, 10, 0, 200);
  const lacks = readExtensionLack(extension.lacks);
  const registered = readBoolean(registration.registered);
  const courses_3 = integerOf(enrolment.courses, 0, 30);
  const requiredFailed = integerOf(graduation.requiredFailed, 0, 60);
  const weeklyHours = integerOf(course.weeklyHours, 0, 20);
  const lectureCreditsValue = computeLectureCredits(weeklyHours);
  const weeks = integerOf(course.weeks, 0, 52);
  const teachingKind = readTeachingKind(course.teachingKind);
  const hoursPerCredit = decimalOf(course.hoursPerCredit, 100, 0, 2000);
  const scoredCourse = recordOf(input?.scoredCourse);
  const usual = decimalOf(scoredCourse.usual, 100, 0, 10000);
  const midterm = decimalOf(scoredCourse.midterm, 100, 0, 10000);
  const final = decimalOf(scoredCourse.final, 100, 0, 10000);
  const termScoreValue = computeTermScore(usual, midterm, final);
  const grade = recordOf(input?.grade);
  const score_2 = decimalOf(grade.score, 100, 0, 20000);
  const bachelorPassedValue = computeBachelorPassed(score_2);
  const termResult = recordOf(input?.termResult);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(sumOfCoursesValue, sumOfCoursesCreditsValue);
  const allTerms = recordOf(input?.allTerms);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const unrounded = decimalOf(scoredCourse.unrounded, 10000, 0, 1000000);
  const courseScoreValue = computeCourseScore(unrounded);
  const averageRounding = readAverageRoundingReading(readings.averageRounding);
  const recordedAverage = decimalOf(termResult.recordedAverage, 100, 0, 10000);
  const averageRoundingValue = computeAverageRounding(
    averageRounding,
    recordedAverage,
    termAverageValue,
    sumOfCoursesValue,
    sumOfCoursesCreditsValue,
  );
  const termAverageLack = termAverageValue === undefined ? lackOfTermAverage(sumOfCoursesValue, courses, sumOfCoursesCreditsValue) : false;
  const averageRoundingLack =
    averageRoundingValue === UNKNOWN
      ? lackOfAverageRounding(averageRounding, recordedAverage, sumOfCoursesValue, sumOfCoursesCreditsValue, termAverageLack)
      : false;
  const graduationRounding = readGraduationRoundingReading(readings.graduationRounding);
  const recordedScore = decimalOf(allTerms.recordedScore, 100, 0, 10000);
  const graduationRoundingValue = computeGraduationRounding(
    graduationRounding,
    recordedScore,
    graduationAverageValue,
    sumOfCourses_2Value,
    sumOfCoursesCredits_2Value,
  );
  const graduationAverageLack =
    graduationAverageValue === undefined ? lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value) : false;
  const graduationRoundingLack =
    graduationRoundingValue === UNKNOWN
      ? lackOfGraduationRounding(graduationRounding, recordedScore, sumOfCourses_2Value, sumOfCoursesCredits_2Value, graduationAverageLack)
      : false;
  const graduateRounding = readGraduateRoundingReading(readings.graduateRounding);
  const graduateGrades = recordOf(input?.graduateGrades);
  const recordedScore_2 = decimalOf(graduateGrades.recordedScore, 100, 0, 10000);
  const academic = decimalOf(graduateGrades.academic, 100, 0, 10000);
  const examination = decimalOf(graduateGrades.examination, 100, 0, 10000);
  const graduateScoreValue = computeGraduateScore(academic, examination);
  const graduateRoundingValue = computeGraduateRounding(graduateRounding, recordedScore_2, graduateScoreValue, academic, examination);
  const graduateScoreLack = graduateScoreValue !== graduateScoreValue ? lackOfGraduateScore(academic, examination) : false;
  const graduateRoundingLack =
    graduateRoundingValue === UNKNOWN
      ? lackOfGraduateRounding(graduateRounding, recordedScore_2, academic, examination, graduateScoreLack)
      : false;
  const makeUp = recordOf(input?.makeUp);
  const gradesDate = readIsoDate(makeUp.gradesDate);
  const nextTerm = recordOf(input?.nextTerm);
  const termStart = readIsoDate(nextTerm.termStart);
  const failed = readBoolean(grade.failed);
  const madeUp = readBoolean(grade.madeUp);
  const required = readBoolean(grade.required);
  const correction = recordOf(input?.correction);
  const ground = readCorrectionGround(correction.ground);
  const requestDate = readIsoDate(correction.requestDate);
  const writtenProof = readBoolean(correction.writtenProof);
  const departmentMeetingApproved = readBoolean(correction.departmentMeetingApproved);
  const deanAgreed = readBoolean(correction.deanAgreed);
  const yearsKept = decimalOf(document.yearsKept, 10, 0, 1000);
  const absence = recordOf(input?.absence);
  const periods = integerOf(absence.periods, 0, 200);
  const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
  const countedAbsenceValue = computeCountedAbsence(periods, officialPeriods);
  const barLimit = integerOf(absence.barLimit, 0, 200);
  const countedAbsenceLack = countedAbsenceValue !== countedAbsenceValue ? lackOfCountedAbsence(periods, officialPeriods) : false;
  const score_4 = decimalOf(absence.score, 100, 0, 10000);
  const barredScoreValue = computeBarredScore(countedAbsenceValue, barLimit, periods, officialPeriods, score_4);
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transferNumber = integerOf(departmentTransfer.transferNumber, 1, 9);
  const sameProgramme = readBoolean(departmentTransfer.sameProgramme);
  const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
  const furtherTransfer = readBoolean(departmentTransfer.furtherTransfer);
  const returned = readBoolean(departmentTransfer.returned);
  const beforeYear = integerOf(departmentTransfer.beforeYear, 1, 7);
  const relation = readDepartmentRelation(departmentTransfer.relation);
  const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
  const canGraduateInTime = readBoolean(departmentTransfer.canGraduateInTime);
  const transfersIn = integerOf(departmentTransfer.transfersIn, 0, 300);
  const approvedFreshmen = integerOf(departmentTransfer.approvedFreshmen, 0, 300);
  const academicYearsDone = decimalOf(student.academicYearsDone, 10, 0, 120);
  const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
  const onLeave = readBoolean(departmentTransfer.onLeave);
  const statuses = readMembers(student.statuses, bitOfStudentStatus);
  const otherwiseBarred = readBoolean(departmentTransfer.otherwiseBarred);
  const transferBarredValue = computeTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred);
  const specialApproval = readBoolean(departmentTransfer.specialApproval);
  const transferBarredLack =
    transferBarredValue === UNKNOWN
      ? lackOfTransferBarred(academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred)
      : false;
  const transfer = recordOf(input?.transfer);
  const vacancies = integerOf(transfer.vacancies, 0, 300);
  const excludedVacancies = integerOf(transfer.excludedVacancies, 0, 300);
  const openPlacesValue = computeOpenPlaces(vacancies, excludedVacancies);
  const openPlacesLack = openPlacesValue !== openPlacesValue ? lackOfOpenPlaces(vacancies, excludedVacancies) : false;
  const intakeYear = integerOf(transfer.intakeYear, 1, 7);
  const graduatingYear = readBoolean(transfer.graduatingYear);
  const totalAfter = integerOf(transfer.totalAfter, 0, 3000);
  const approvedTotal = integerOf(transfer.approvedTotal, 0, 3000);
  const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
  const yearsHere = decimalOf(transfer.yearsHere, 10, 0, 120);
  const universityGraduate = readBoolean(transfer.universityGraduate);
  const secondYearResidenceValue = computeSecondYearResidence(universityGraduate);
  const secondYearResidenceReach =
    secondYearResidenceValue !== secondYearResidenceValue ? reachOfSecondYearResidence(universityGraduate) : undefined;
  const secondYearResidenceLack =
    secondYearResidenceValue !== secondYearResidenceValue ? lackOfSecondYearResidence(universityGraduate) : false;
  const thirdYearResidenceValue = computeThirdYearResidence(universityGraduate);
  const thirdYearResidenceReach =
    thirdYearResidenceValue !== thirdYearResidenceValue ? reachOfThirdYearResidence(universityGraduate) : undefined;
  const thirdYearResidenceLack = thirdYearResidenceValue !== thirdYearResidenceValue ? lackOfThirdYearResidence(universityGraduate) : false;
  const minorsCounted = readMinorsCountedReading(readings.minorsCounted);
  const minors = integerOf(student.minors, 0, 10);
  const doubleMajors = integerOf(student.doubleMajors, 0, 10);
  const minorsCountedValue = computeMinorsCounted(minorsCounted, minors, doubleMajors);
  const minorsCountedLack = minorsCountedValue === UNKNOWN ? lackOfMinorsCounted(minorsCounted, minors, doubleMajors) : false;
  const leave = recordOf(input?.leave);
  const week = integerOf(leave.week, 1, 30);
  const registrationDone = readBoolean(leave.registrationDone);
  const reason_2 = readLeaveReason(leave.reason);
  const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
  const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
  const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
  const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
  const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
  const childcareLeaveYearsReach =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : undefined;
  const countedLeaveYearsValue = computeCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsValue, childcareLeaveYearsReach);
  const childcareLeaveYearsLack =
    childcareLeaveYearsValue !== childcareLeaveYearsValue ? lackOfChildcareLeaveYears(reason_2, reasonYears, childAge_2) : false;
  const countedLeaveYearsReach =
    countedLeaveYearsValue !== countedLeaveYearsValue
      ? reachOfCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears)
      : undefined;
  const countedLeaveYearsLack =
    countedLeaveYearsValue !== countedLeaveYearsValue ? lackOfCountedLeaveYears(totalYears, serviceYears, childcareLeaveYearsLack) : false;
  const extraYears = decimalOf(leave.extraYears, 10, 0, 120);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  const affairsDecision = readBoolean(leave.affairsDecision);
  const registrationLeaveExceeded = readBoolean(leave.registrationLeaveExceeded);
  const tooFewCourses = readBoolean(leave.tooFewCourses);
  const standing = recordOf(input?.standing);
  const ground_2 = readDismissalGround(standing.ground);
  const mustTakeLeaveValue = computeMustTakeLeave(
    hours,
    hoursTaught_2,
    affairsDecision,
    registrationLeaveExceeded,
    registered,
    tooFewCourses,
    creditFeeOverdueDays,
  );
  const mustTakeLeaveLack =
    mustTakeLeaveValue === UNKNOWN
      ? lackOfMustTakeLeave(
          hours,
          hoursTaught_2,
          affairsDecision,
          registrationLeaveExceeded,
          registered,
          tooFewCourses,
          creditFeeOverdueDays,
        )
      : false;
  const forged = readBoolean(standing.forged);
  const substitute = readBoolean(standing.substitute);
  const expulsionDecided = readBoolean(standing.expulsionDecided);
  const departure = readDeparture(standing.departure);
  const semesters = integerOf(standing.semesters, 0, 20);
  const graded_2 = readBoolean(standing.graded);
  const recordApproved = readBoolean(standing.recordApproved);
  const examPassed = readBoolean(transfer.examPassed);
  const conductDismissal = readBoolean(standing.conductDismissal);
  const expulsionFinal = readBoolean(standing.expulsionFinal);
  const appeal = recordOf(input?.appeal);
  const filed = readBoolean(appeal.filed);
  const decided_2 = readBoolean(appeal.decided);
  const enrolled = readBoolean(appeal.enrolled);
  const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
  const coursesCompleted = readBoolean(graduation.coursesCompleted);
  const gradesPassed = readBoolean(graduation.gradesPassed);
  const eveningDepartmentExtensionInput = recordOf(input?.eveningDepartmentExtension);
  const eveningDepartmentExtensionDecision = readDecision(eveningDepartmentExtensionInput.decision);
  const eveningExtraYears = integerOf(eveningDepartmentExtensionInput.eveningExtraYears, 1, 2);
  const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
  const applied = readBoolean(departmentTransfer.applied);
  const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
  const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
  const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
  const voluntarySoldier = readBoolean(admission.voluntarySoldier);
  const inServiceByExam = readBoolean(student.inServiceByExam);
  const undergraduateCourse = readBoolean(grade.undergraduateCourse);
  const graduatePassedValue = computeGraduatePassed(undergraduateCourse, bachelorPassedValue, score_2);
  const bachelorPassedLack = bachelorPassedValue === UNKNOWN ? lackOfBachelorPassed(score_2) : false;
  const presidentExtended = readBoolean(leave.presidentExtended);
  const graduateGround = readGraduateDismissalGround(standing.graduateGround);
  const degreeExam = recordOf(input?.degreeExam);
  const failed_2 = readBoolean(degreeExam.failed);
  const retakeAllowed = readBoolean(degreeExam.retakeAllowed);
  const retakeFailed = readBoolean(degreeExam.retakeFailed);
  const retakes = integerOf(degreeExam.retakes, 0, 9);
  const exemption = recordOf(input?.exemption);
  const enrolledElsewhere = readBoolean(exemption.enrolledElsewhere);
  const outsideCredits_2 = readBoolean(exemption.outsideCredits);
  const instituteTransfer_2 = recordOf(input?.instituteTransfer);
  const yearsCompleted = decimalOf(instituteTransfer_2.yearsCompleted, 10, 0, 120);
  const beforeYear_2 = integerOf(instituteTransfer_2.beforeYear, 1, 7);
  const transferNumber_2 = integerOf(instituteTransfer_2.transferNumber, 1, 9);
  const headsAgreed = readBoolean(instituteTransfer_2.headsAgreed);
  const deanAgreed_2 = readBoolean(instituteTransfer_2.deanAgreed);
  const enteredYear_3 = integerOf(instituteTransfer_2.enteredYear, 1, 7);
  const examsPassed = readBoolean(graduation.examsPassed);
  const conductPassed = readBoolean(graduation.conductPassed);
  const inTeacherProgramme = readBoolean(graduation.inTeacherProgramme);
  const teacherProgrammeDone = readBoolean(graduation.teacherProgrammeDone);
  const teacherProgrammeQuit = readBoolean(graduation.teacherProgrammeQuit);
  const withinMaximumYears = readBoolean(graduation.withinMaximumYears);
  const semester = readSemester(graduation.semester);
  const degreeMonth = integerOf(graduation.degreeMonth, 1, 12);
  const projectTaken = readBoolean(graduation.projectTaken);
  const disaster = recordOf(input?.disaster);
  const recognised = readBoolean(disaster.recognised);
  const studyImpossible = readBoolean(disaster.studyImpossible);
  const meetingApproved = readBoolean(disaster.meetingApproved);
  const enactment_2 = recordOf(input?.enactment);
  const academicMeeting = readBoolean(enactment_2.academicMeeting);
  const universityMeeting = readBoolean(enactment_2.universityMeeting);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const amendedLetterGradeValue = computeAmendedLetterGrade(raw);
  const scoreYear = integerOf(course.scoreYear, 80, 200);
  const scoreKind = readScoreCourse(course.scoreKind);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const degreeMonthValue = computeDegreeMonth(semester);
  const degreeName = recordOf(input?.degreeName);
  const inCourseTable = readBoolean(degreeName.inCourseTable);
  const departmentApproved_2 = readBoolean(degreeName.departmentApproved);
  const collegeApproved = readBoolean(degreeName.collegeApproved);
  const universityApproved = readBoolean(degreeName.universityApproved);
  const meetingApproved_2 = readBoolean(degreeName.meetingApproved);
  return {
    admissionRoutes: resultOfAdmissionRoutes(route),
    lateFormalities: resultOfLateFormalities(formalitiesInTime),
    savingsScheme: resultOfSavingsScheme(scheme, schemeYears),
    savingsSchemeCount: resultOfSavingsSchemeCount(scheme),
    deferralGround: settledResult(
      resultOfDeferralGround(deferralGroundValue, deferralReason, childAge),
      givenDeferralGround,
      input,
      DEFERRAL_GROUND_PARTS,
    ),
    deferralBarred: settledResult(
      resultOfDeferralBarred(deferralBarredValue, brochureBars, isTransfer, deferralReason, childAge),
      givenDeferralBarred,
      input,
      DEFERRAL_BARRED_PARTS,
    ),
    deferral: resultOfDeferral(
      deferralGroundValue,
      appliedBeforeDeadline,
      deferralApplications,
      deferralBarredValue,
      deferralGroundLack,
      deferralBarredLack,
      input,
      deferralReason,
      childAge,
      brochureBars,
      isTransfer,
    ),
    deferralYears: resultOfDeferralYears(deferralReason, deferralYears_2),
    returnAfterService: resultOfReturnAfterService(deferralReason, monthsToReturn),
    fraudBeforeEnrolment: resultOfFraudBeforeEnrolment(fraud, discovered),
    fraudWhileEnrolled: resultOfFraudWhileEnrolled(fraud, discovered),
    fraudAfterGraduation: resultOfFraudAfterGraduation(fraud, discovered),
    studentRecords: resultOfStudentRecords(kind, keptPermanently),
    privateLeaveAbroad: resultOfPrivateLeaveAbroad(reason, hoursMissed, hoursTaught),
    officialLeaveAbroad: resultOfOfficialLeaveAbroad(reason, hoursMissed, hoursTaught),
    internshipAbroad: resultOfInternshipAbroad(reason, months),
    overPrivateLeave: resultOfOverPrivateLeave(overPrivateLeaveValue, reason, hoursMissed, hoursTaught),
    overUsualPeriod: settledResult(
      resultOfOverUsualPeriod(overUsualPeriodValue, reason, hoursMissed, hoursTaught, months),
      givenOverUsualPeriod,
      input,
      OVER_USUAL_PERIOD_PARTS,
    ),
    overrun: settledResult(
      resultOfOverrun(
        overrunValue,
        overrun,
        overPrivateLeaveValue,
        overPrivateLeaveLack,
        overUsualPeriodValue,
        overUsualPeriodLack,
        reason,
        hoursMissed,
        hoursTaught,
        months,
      ),
      givenOverrun,
      input,
      OVERRUN_PARTS,
    ),
    absenceTooLong: resultOfAbsenceTooLong(overrunValue, overrunLack, input, reason, hoursMissed, hoursTaught, months, overrun),
    unpaidFees: resultOfUnpaidFees(feesPaid),
    newStudentUnpaid: resultOfNewStudentUnpaid(isNew, feesPaid, withinLeave),
    registrationLeaveDays: resultOfRegistrationLeaveDays(leaveDays),
    latePayment: resultOfLatePayment(isNew, leaveRequested, delayDays),
    ignoredLeaveNotice: resultOfIgnoredLeaveNotice(isNew, leaveRequested, delayDays, ignoredNotice, forceMajeure),
    deferredFees: resultOfDeferredFees(hardship, daysSinceStart),
    deferredFeesUnpaid: resultOfDeferredFeesUnpaid(deferralGranted, deferredFeePaid),
    creditFeeLeave: resultOfCreditFeeLeave(creditFeeOverdueDays, leaveQuotaUsed),
    creditFeeDismissal: resultOfCreditFeeDismissal(creditFeeOverdueDays, leaveQuotaUsed),
    bachelorCredits: resultOfBachelorCredits(programme, academicYear, credits_2),
    sequenceBroken: resultOfSequenceBroken(outOfSequence, departmentApproved),
    bachelorCross: resultOfBachelorCross(programme, reason_3, vacancy, applicationApproved, input),
    bachelorInterest: resultOfBachelorInterest(programme, reason_3),
    bachelorCrossCredits: resultOfBachelorCrossCredits(programme, crossCredits, ownCredits),
    simultaneous: resultOfSimultaneous(sameTimeCourses),
    recordedScore: settledResult(
      resultOfRecordedScore(recordedScoreValue, sameTimeCourses, score),
      givenRecordedScore,
      input,
      RECORDED_SCORE_PARTS,
    ),
    repeatedCourse: resultOfRepeatedCourse(passedBefore, repeatReason, headCertified),
    previousExcused: resultOfPreviousExcused(previousExcusedValue, previousTaken, notContinuous, departmentCertified),
    continuation: resultOfContinuation(
      sequence,
      previousExcusedValue,
      previousTaken,
      previousScore,
      notContinuous,
      departmentCertified,
      previousExcusedLack,
      input,
    ),
    previousNotTaken: resultOfPreviousNotTaken(
      sequence,
      previousExcusedValue,
      previousExcusedLack,
      previousTaken,
      notContinuous,
      departmentCertified,
    ),
    fullYearCourse: resultOfFullYearCourse(fullYear, firstPassed, secondPassed),
    notOnList: resultOfNotOnList(onList),
    listedUngraded: resultOfListedUngraded(onList, graded, registeredScore),
    ungradedCounted: resultOfUngradedCounted(onList, graded),
    requiredCredits: resultOfRequiredCredits(requiredCreditsValue, foreignHighSchool, equivalentYear),
    bachelorGraduation: resultOfBachelorGraduation(
      programme,
      credits_3,
      requiredCreditsValue,
      conditionsMet,
      requiredCreditsReach,
      requiredCreditsLack,
      input,
      foreignHighSchool,
      equivalentYear,
    ),
    departmentExtension: resultOfDepartmentExtension(departmentExtensionDecision, departmentExtraYears),
    bachelorOrdinaryExtension: resultOfBachelorOrdinaryExtension(programme, reason_4, years),
    bachelorDisabilityExtension: resultOfBachelorDisabilityExtension(programme, reason_4, years),
    bachelorChildcareExtension: resultOfBachelorChildcareExtension(programme, reason_4, years),
    extendedFirstSemester: resultOfExtendedFirstSemester(lacks),
    extendedEnrolment: resultOfExtendedEnrolment(lacks, registered, courses_3),
    conditionsOnlyRegistration: resultOfConditionsOnlyRegistration(lacks, registered),
    requiredPassed: resultOfRequiredPassed(requiredFailed),
    lectureCredits: settledResult(
      resultOfLectureCredits(lectureCreditsValue, weeklyHours),
      givenLectureCredits,
      input,
      LECTURE_CREDITS_PARTS,
    ),
    creditWeekCount: resultOfCreditWeekCount(weeks),
    practiceCredits: resultOfPracticeCredits(teachingKind, hoursPerCredit),
    termScore: settledResult(resultOfTermScore(termScoreValue, usual, midterm, final), givenTermScore, input, TERM_SCORE_PARTS),
    markRange: resultOfMarkRange(score_2),
    bachelorPassed: resultOfBachelorPassed(bachelorPassedValue, score_2),
    termAverage: resultOfTermAverage(termAverageValue, sumOfCoursesValue, courses, sumOfCoursesCreditsValue),
    graduationAverage: resultOfGraduationAverage(graduationAverageValue, sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value),
    courseScore: settledResult(resultOfCourseScore(courseScoreValue, unrounded), givenCourseScore, input, COURSE_SCORE_PARTS),
    averageRounding: settledResult(
      resultOfAverageRounding(
        averageRoundingValue,
        averageRounding,
        recordedAverage,
        sumOfCoursesValue,
        sumOfCoursesCreditsValue,
        termAverageLack,
        courses,
        termAverageValue,
      ),
      givenAverageRounding,
      input,
      AVERAGE_ROUNDING_PARTS,
    ),
    recordedAverage: resultOfRecordedAverage(averageRoundingValue, averageRoundingLack, input, recordedAverage, courses, averageRounding),
    graduationRounding: settledResult(
      resultOfGraduationRounding(
        graduationRoundingValue,
        graduationRounding,
        recordedScore,
        sumOfCourses_2Value,
        sumOfCoursesCredits_2Value,
        graduationAverageLack,
        courses_2,
        graduationAverageValue,
      ),
      givenGraduationRounding,
      input,
      GRADUATION_ROUNDING_PARTS,
    ),
    recordedGraduation: resultOfRecordedGraduation(
      graduationRoundingValue,
      graduationRoundingLack,
      input,
      recordedScore,
      courses_2,
      graduationRounding,
    ),
    graduateRounding: settledResult(
      resultOfGraduateRounding(
        graduateRoundingValue,
        graduateRounding,
        recordedScore_2,
        academic,
        examination,
        graduateScoreLack,
        graduateScoreValue,
      ),
      givenGraduateRounding,
      input,
      GRADUATE_ROUNDING_PARTS,
    ),
    recordedGraduateScore: resultOfRecordedGraduateScore(
      graduateRoundingValue,
      graduateRoundingLack,
      input,
      recordedScore_2,
      academic,
      examination,
      graduateRounding,
    ),
    makeUpGrades: resultOfMakeUpGrades(gradesDate, termStart, input),
    noMakeUp: resultOfNoMakeUp(failed, madeUp),
    requiredRetake: resultOfRequiredRetake(failed, required),
    gradeCorrection: resultOfGradeCorrection(ground, requestDate, termStart, writtenProof, departmentMeetingApproved, deanAgreed, input),
    entrancePapers: resultOfEntrancePapers(kind, yearsKept),
    schoolPapers: resultOfSchoolPapers(kind, yearsKept),
    gradeRecords: resultOfGradeRecords(kind, keptPermanently),
    countedAbsence: settledResult(
      resultOfCountedAbsence(countedAbsenceValue, periods, officialPeriods),
      givenCountedAbsence,
      input,
      COUNTED_ABSENCE_PARTS,
    ),
    barredFromExam: resultOfBarredFromExam(countedAbsenceValue, barLimit, periods, officialPeriods, countedAbsenceLack),
    barredScore: settledResult(
      resultOfBarredScore(barredScoreValue, periods, officialPeriods, barLimit, countedAbsenceLack, score_4, countedAbsenceValue),
      givenBarredScore,
      input,
      BARRED_SCORE_PARTS,
    ),
    bachelorTransfer: resultOfBachelorTransfer(programme, transferNumber, sameProgramme),
    afterTransfer: resultOfAfterTransfer(approvedTransfers, furtherTransfer, returned),
    thirdYearTransfer: resultOfThirdYearTransfer(beforeYear, relation, enteredYear, input),
    fourthYearTransfer: resultOfFourthYearTransfer(beforeYear, relation, enteredYear),
    thirdYearEntry: resultOfThirdYearEntry(relation, enteredYear, canGraduateInTime),
    transferPlaces: resultOfTransferPlaces(transfersIn, approvedFreshmen),
    transferBarred: settledResult(
      resultOfTransferBarred(transferBarredValue, academicYearsDone, yearOfStudy, approvedTransfers, onLeave, statuses, otherwiseBarred),
      givenTransferBarred,
      input,
      TRANSFER_BARRED_PARTS,
    ),
    transferBars: resultOfTransferBars(
      transferBarredValue,
      specialApproval,
      transferBarredLack,
      input,
      academicYearsDone,
      yearOfStudy,
      approvedTransfers,
      onLeave,
      statuses,
      otherwiseBarred,
    ),
    transferAccepted: resultOfTransferAccepted(
      programme,
      transferNumber,
      sameProgramme,
      transferBarredValue,
      specialApproval,
      transferBarredLack,
      input,
      academicYearsDone,
      yearOfStudy,
      approvedTransfers,
      onLeave,
      statuses,
      otherwiseBarred,
    ),
    openPlaces: settledResult(resultOfOpenPlaces(openPlacesValue, vacancies, excludedVacancies), givenOpenPlaces, input, OPEN_PLACES_PARTS),
    transferExamination: resultOfTransferExamination(openPlacesValue, vacancies, excludedVacancies, openPlacesLack),
    transferIntakeYear: resultOfTransferIntakeYear(intakeYear, graduatingYear),
    transferIntakeTotal: resultOfTransferIntakeTotal(totalAfter, approvedTotal),
    secondYearResident: resultOfSecondYearResident(
      enteredYear_2,
      yearsHere,
      secondYearResidenceValue,
      secondYearResidenceReach,
      secondYearResidenceLack,
      universityGraduate,
    ),
    thirdYearResident: resultOfThirdYearResident(
      enteredYear_2,
      yearsHere,
      thirdYearResidenceValue,
      thirdYearResidenceReach,
      thirdYearResidenceLack,
      universityGraduate,
    ),
    secondYearResidence: resultOfSecondYearResidence(secondYearResidenceValue, universityGraduate),
    thirdYearResidence: resultOfThirdYearResidence(thirdYearResidenceValue, universityGraduate),
    graduateTransfer: resultOfGraduateTransfer(universityGraduate, yearsHere),
    minorsCounted: settledResult(
      resultOfMinorsCounted(minorsCountedValue, minorsCounted, minors, doubleMajors),
      givenMinorsCounted,
      input,
      MINORS_COUNTED_PARTS,
    ),
    bachelorMinors: resultOfBachelorMinors(programme, minorsCountedValue, minorsCountedLack, input, minors, doubleMajors, minorsCounted),
    bachelorLeave: resultOfBachelorLeave(programme, week),
    newStudentLeave: resultOfNewStudentLeave(isNew, registrationDone),
    leaveAccepted: resultOfLeaveAccepted(programme, week, isNew, registrationDone, input),
    childcareLeaveYears: settledResult(
      resultOfChildcareLeaveYears(childcareLeaveYearsValue, reason_2, reasonYears, childAge_2),
      givenChildcareLeaveYears,
      input,
      CHILDCARE_LEAVE_YEARS_PARTS,
    ),
    countedLeaveYears: settledResult(
      resultOfCountedLeaveYears(
        countedLeaveYearsValue,
        totalYears,
        serviceYears,
        childcareLeaveYearsLack,
        reason_2,
        reasonYears,
        childAge_2,
        childcareLeaveYearsValue,
      ),
      givenCountedLeaveYears,
      input,
      COUNTED_LEAVE_YEARS_PARTS,
    ),
    bachelorLeaveTotal: resultOfBachelorLeaveTotal(
      programme,
      totalYears,
      countedLeaveYearsValue,
      countedLeaveYearsReach,
      countedLeaveYearsLack,
      input,
      serviceYears,
      reason_2,
      reasonYears,
      childAge_2,
    ),
    bachelorLeaveExtension: resultOfBachelorLeaveExtension(programme, extraYears),
    absenceLeave: resultOfAbsenceLeave(hours, hoursTaught_2),
    decidedLeave: resultOfDecidedLeave(affairsDecision),
    registrationLeaveExceeded: resultOfRegistrationLeaveExceeded(registrationLeaveExceeded),
    tooFewCourses: resultOfTooFewCourses(registered, tooFewCourses),
    overdueLeave: resultOfOverdueLeave(creditFeeOverdueDays),
    dismissal: resultOfDismissal(ground_2),
    mustTakeLeave: resultOfMustTakeLeave(
      mustTakeLeaveValue,
      hours,
      hoursTaught_2,
      affairsDecision,
      registrationLeaveExceeded,
      registered,
      tooFewCourses,
      creditFeeOverdueDays,
    ),
    leaveQuotaDismissal: resultOfLeaveQuotaDismissal(
      mustTakeLeaveValue,
      leaveQuotaUsed,
      mustTakeLeaveLack,
      hours,
      hoursTaught_2,
      affairsDecision,
      registrationLeaveExceeded,
      registered,
      tooFewCourses,
      creditFeeOverdueDays,
    ),
    expulsion: resultOfExpulsion(forged, substitute, expulsionDecided),
    studyCertificate: resultOfStudyCertificate(departure, semesters, graded_2, recordApproved),
    readmission: resultOfReadmission(examPassed, conductDismissal, expulsionFinal),
    studyDuringAppeal: resultOfStudyDuringAppeal(filed, decided_2, enrolled),
    noSuspension: resultOfNoSuspension(filed, decided_2),
    graduation: resultOfGraduation(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed),
    extendedDepartmentYears: resultOfExtendedDepartmentYears(
      programme,
      departmentExtensionDecision,
      yearsDone,
      departmentExtraYears,
      input,
    ),
    bachelorGraduated: resultOfBachelorGraduated(
      programme,
      credits_3,
      requiredCreditsValue,
      conditionsMet,
      requiredCreditsReach,
      requiredCreditsLack,
      input,
      requiredFailed,
      yearsDone,
      coursesCompleted,
      gradesPassed,
      departmentExtensionDecision,
      departmentExtraYears,
      foreignHighSchool,
      equivalentYear,
    ),
    eveningCross: resultOfEveningCross(programme, vacancy, reason_3, applicationApproved, input),
    eveningCrossCredits: resultOfEveningCrossCredits(programme, crossCredits, ownCredits),
    eveningTransfer: resultOfEveningTransfer(programme, transferNumber, sameProgramme),
    eveningGraduation: resultOfEveningGraduation(programme, credits_3, conditionsMet),
    eveningStudyYears: resultOfEveningStudyYears(programme, eveningDepartmentExtensionDecision, yearsDone, eveningExtraYears, input),
    eveningDepartmentExtension: resultOfEveningDepartmentExtension(eveningDepartmentExtensionDecision, eveningExtraYears),
    eveningOrdinaryExtension: resultOfEveningOrdinaryExtension(programme, reason_4, childAge_3, years, input),
    eveningSpecialExtension: resultOfEveningSpecialExtension(programme, reason_4, childAge_3, years, input),
    eveningCredits: resultOfEveningCredits(programme, academicYear, credits_2),
    eveningMinors: resultOfEveningMinors(programme, minorsCountedValue, minorsCountedLack, input, minors, doubleMajors, minorsCounted),
    eveningDegree: resultOfEveningDegree(
      programme,
      eveningDepartmentExtensionDecision,
      yearsDone,
      eveningExtraYears,
      coursesCompleted,
      conditionsMet,
      gradesPassed,
      input,
    ),
    eveningGraduated: resultOfEveningGraduated(
      programme,
      credits_3,
      conditionsMet,
      eveningDepartmentExtensionDecision,
      yearsDone,
      eveningExtraYears,
      coursesCompleted,
      gradesPassed,
      input,
    ),
    inServiceCross: resultOfInServiceCross(programme, reason_3, vacancy, applicationApproved, input),
    inServiceNoTransfer: resultOfInServiceNoTransfer(programme, applied),
    inServiceCrossCredits: resultOfInServiceCrossCredits(programme, crossCredits, ownCredits),
    inServiceStudyYears: resultOfInServiceStudyYears(programme, yearsDone),
    inServiceOrdinaryExtension: resultOfInServiceOrdinaryExtension(programme, reason_4, childAge_3, years, input),
    inServiceSpecialExtension: resultOfInServiceSpecialExtension(programme, reason_4, childAge_3, years, input),
    inServiceCredits: resultOfInServiceCredits(programme, academicYear, credits_2),
    juniorGraduateCredits: resultOfJuniorGraduateCredits(juniorGraduate, credits_4, input),
    enoughEverywhere: resultOfEnoughEverywhere(juniorGraduate, credits_4, input),
    inServiceDegree: resultOfInServiceDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed),
    soldierRequest: resultOfSoldierRequest(programme, voluntarySoldier),
    soldierDeferralYears: resultOfSoldierDeferralYears(programme, voluntarySoldier, deferralYears_2),
    graduateFirstYearCredits: resultOfGraduateFirstYearCredits(programme, yearOfStudy, credits_2),
    graduateSecondYearCredits: resultOfGraduateSecondYearCredits(programme, yearOfStudy, credits_2),
    graduateCross: resultOfGraduateCross(programme, vacancy, reason_3, applicationApproved, input),
    masterStudyYears: resultOfMasterStudyYears(programme, yearsDone, inServiceByExam, input),
    inServiceByExamYears: resultOfInServiceByExamYears(programme, inServiceByExam, yearsDone),
    inServiceMasterStudyYears: resultOfInServiceMasterStudyYears(programme, yearsDone),
    doctoralStudyYears: resultOfDoctoralStudyYears(programme, yearsDone),
    graduateCredits: resultOfGraduateCredits(programme, credits_3),
    graduatePassed: settledResult(
      resultOfGraduatePassed(graduatePassedValue, undergraduateCourse, bachelorPassedValue, bachelorPassedLack, score_2),
      givenGraduatePassed,
      input,
      GRADUATE_PASSED_PARTS,
    ),
    graduateLeave: resultOfGraduateLeave(programme, week),
    graduateLeaveTotal: resultOfGraduateLeaveTotal(
      programme,
      totalYears,
      countedLeaveYearsValue,
      presidentExtended,
      countedLeaveYearsReach,
      countedLeaveYearsLack,
      input,
      serviceYears,
      reason_2,
      reasonYears,
      childAge_2,
    ),
    graduateDismissal: resultOfGraduateDismissal(graduateGround),
    graduateNoCourses: resultOfGraduateNoCourses(graduateGround, statuses),
    degreeExamFailed: resultOfDegreeExamFailed(failed_2, retakeAllowed, retakeFailed),
    degreeExamRetake: resultOfDegreeExamRetake(failed_2, retakeAllowed, retakes),
    outsideCredits: resultOfOutsideCredits(enrolledElsewhere, outsideCredits_2),
    graduateScore: settledResult(
      resultOfGraduateScore(graduateScoreValue, academic, examination),
      givenGraduateScore,
      input,
      GRADUATE_SCORE_PARTS,
    ),
    instituteTransfer: resultOfInstituteTransfer(programme, yearsCompleted, beforeYear_2, transferNumber_2, headsAgreed, deanAgreed_2),
    instituteYear: resultOfInstituteYear(enteredYear_3),
    graduateGraduation: resultOfGraduateGraduation(programme, coursesCompleted, conditionsMet, examsPassed, conductPassed),
    graduateGraduated: resultOfGraduateGraduated(
      programme,
      coursesCompleted,
      conditionsMet,
      examsPassed,
      conductPassed,
      credits_3,
      yearsDone,
      inServiceByExam,
      input,
    ),
    teacherProgrammeGraduation: resultOfTeacherProgrammeGraduation(
      programme,
      inTeacherProgramme,
      teacherProgrammeDone,
      teacherProgrammeQuit,
      withinMaximumYears,
      coursesCompleted,
      conditionsMet,
      examsPassed,
      conductPassed,
    ),
    firstSemesterDegree: resultOfFirstSemesterDegree(programme, semester, degreeMonth),
    secondSemesterDegree: resultOfSecondSemesterDegree(programme, semester, degreeMonth),
    specialtyCredits: resultOfSpecialtyCredits(programme, credits_2),
    specialtyNoTransfer: resultOfSpecialtyNoTransfer(programme, applied),
    specialtyStudyYears: resultOfSpecialtyStudyYears(programme, yearsDone),
    specialtyGraduation: resultOfSpecialtyGraduation(programme, credits_3, projectTaken),
    specialtyDegree: resultOfSpecialtyDegree(programme, yearsDone, coursesCompleted, conditionsMet, gradesPassed),
    specialtyGraduated: resultOfSpecialtyGraduated(
      programme,
      credits_3,
      projectTaken,
      yearsDone,
      coursesCompleted,
      conditionsMet,
      gradesPassed,
      input,
    ),
    disasterFlexibility: resultOfDisasterFlexibility(recognised, studyImpossible, meetingApproved),
    enactment: resultOfEnactment(academicMeeting, universityMeeting),
    careerScheme: resultOfCareerScheme(scheme, schemeYears),
    careerSchemeCount: resultOfCareerSchemeCount(scheme),
    amendedLetterGrade: settledResult(
      resultOfAmendedLetterGrade(amendedLetterGradeValue, raw),
      givenAmendedLetterGrade,
      input,
      AMENDED_LETTER_GRADE_PARTS,
    ),
    tScore: resultOfTScore(scoreYear, scoreKind),
    tScoreRank: resultOfTScoreRank(programme, admissionYear),
    degreeMonth: resultOfDegreeMonth(degreeMonthValue, semester),
    degreeNames: resultOfDegreeNames(inCourseTable, departmentApproved_2, collegeApproved, universityApproved, meetingApproved_2),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
