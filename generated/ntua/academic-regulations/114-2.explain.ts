// @generated fagui: rules/ntua/academic-regulations/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學學則（ntua.academicRegulations），版本 114-2：判定的說明
 * 由 rules/ntua/academic-regulations/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 */

import {
  DIVISION_BY_ZERO,
  NO,
  NO_SUCH_DATE,
  UNKNOWN,
  YES,
  addExact,
  addReached,
  agree,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  divideExact,
  existingDay,
  isZero,
  lacking,
  leavesCalendar,
  lift,
  not,
  notAnswer,
  onlyReached,
  or,
  rational,
  readBoolean,
  readDecimal,
  readDecision,
  readEntries,
  readInteger,
  readIsoDate,
  readMembers,
  roundExact,
  roundHalfAway,
  roundTruncate,
  sameTruth,
  showNumber,
  subtractExact,
  valuesOverCases,
  zeroOrProduct,
} from '../../../compiler/runtime/index.ts';
import type { Answer, GuideEntry, Lack, MaybeRational, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainAdmissionRoutes,
  explainLateFormalities,
  explainSavingsScheme,
  explainSavingsSchemeCount,
  explainDeferralGround,
  explainDeferralBarred,
  explainDeferral,
  explainDeferralYears,
  explainReturnAfterService,
  explainFraudBeforeEnrolment,
  explainFraudWhileEnrolled,
  explainFraudAfterGraduation,
  explainStudentRecords,
  explainPrivateLeaveAbroad,
  explainOfficialLeaveAbroad,
  explainInternshipAbroad,
  explainOverPrivateLeave,
  explainOverUsualPeriod,
  explainOverrun,
  explainAbsenceTooLong,
  explainUnpaidFees,
  explainNewStudentUnpaid,
  explainRegistrationLeaveDays,
  explainLatePayment,
  explainIgnoredLeaveNotice,
  explainDeferredFees,
  explainDeferredFeesUnpaid,
  explainCreditFeeLeave,
  explainCreditFeeDismissal,
  explainBachelorCredits,
  explainSequenceBroken,
  explainBachelorCross,
  explainBachelorInterest,
  explainBachelorCrossCredits,
  explainSimultaneous,
  explainRecordedScore,
  explainRepeatedCourse,
  explainPreviousExcused,
  explainContinuation,
  explainPreviousNotTaken,
  explainFullYearCourse,
  explainNotOnList,
  explainListedUngraded,
  explainUngradedCounted,
  explainRequiredCredits,
  explainBachelorGraduation,
  explainDepartmentExtension,
  explainBachelorOrdinaryExtension,
  explainBachelorDisabilityExtension,
  explainBachelorChildcareExtension,
  explainExtendedFirstSemester,
  explainExtendedEnrolment,
  explainConditionsOnlyRegistration,
  explainRequiredPassed,
  explainLectureCredits,
  explainCreditWeekCount,
  explainPracticeCredits,
  explainTermScore,
  explainMarkRange,
  explainBachelorPassed,
  explainTermAverage,
  explainGraduationAverage,
  explainCourseScore,
  explainAverageRounding,
  explainRecordedAverage,
  explainGraduationRounding,
  explainRecordedGraduation,
  explainGraduateRounding,
  explainRecordedGraduateScore,
  explainMakeUpGrades,
  explainNoMakeUp,
  explainRequiredRetake,
  explainGradeCorrection,
  explainEntrancePapers,
  explainSchoolPapers,
  explainGradeRecords,
  explainCountedAbsence,
  explainBarredFromExam,
  explainBarredScore,
  explainBachelorTransfer,
  explainAfterTransfer,
  explainThirdYearTransfer,
  explainFourthYearTransfer,
  explainThirdYearEntry,
  explainTransferPlaces,
  explainTransferBarred,
  explainTransferBars,
  explainTransferAccepted,
  explainOpenPlaces,
  explainTransferExamination,
  explainTransferIntakeYear,
  explainTransferIntakeTotal,
  explainSecondYearResident,
  explainThirdYearResident,
  explainSecondYearResidence,
  explainThirdYearResidence,
  explainGraduateTransfer,
  explainMinorsCounted,
  explainBachelorMinors,
  explainBachelorLeave,
  explainNewStudentLeave,
  explainLeaveAccepted,
  explainChildcareLeaveYears,
  explainCountedLeaveYears,
  explainBachelorLeaveTotal,
  explainBachelorLeaveExtension,
  explainAbsenceLeave,
  explainDecidedLeave,
  explainRegistrationLeaveExceeded,
  explainTooFewCourses,
  explainOverdueLeave,
  explainDismissal,
  explainMustTakeLeave,
  explainLeaveQuotaDismissal,
  explainExpulsion,
  explainStudyCertificate,
  explainReadmission,
  explainStudyDuringAppeal,
  explainNoSuspension,
  explainGraduation,
  explainExtendedDepartmentYears,
  explainBachelorGraduated,
  explainEveningCross,
  explainEveningCrossCredits,
  explainEveningTransfer,
  explainEveningGraduation,
  explainEveningStudyYears,
  explainEveningDepartmentExtension,
  explainEveningOrdinaryExtension,
  explainEveningSpecialExtension,
  explainEveningCredits,
  explainEveningMinors,
  explainEveningDegree,
  explainEveningGraduated,
  explainInServiceCross,
  explainInServiceNoTransfer,
  explainInServiceCrossCredits,
  explainInServiceStudyYears,
  explainInServiceOrdinaryExtension,
  explainInServiceSpecialExtension,
  explainInServiceCredits,
  explainJuniorGraduateCredits,
  explainEnoughEverywhere,
  explainInServiceDegree,
  explainSoldierRequest,
  explainSoldierDeferralYears,
  explainGraduateFirstYearCredits,
  explainGraduateSecondYearCredits,
  explainGraduateCross,
  explainMasterStudyYears,
  explainInServiceByExamYears,
  explainInServiceMasterStudyYears,
  explainDoctoralStudyYears,
  explainGraduateCredits,
  explainGraduatePassed,
  explainGraduateLeave,
  explainGraduateLeaveTotal,
  explainGraduateDismissal,
  explainGraduateNoCourses,
  explainDegreeExamFailed,
  explainDegreeExamRetake,
  explainOutsideCredits,
  explainGraduateScore,
  explainInstituteTransfer,
  explainInstituteYear,
  explainGraduateGraduation,
  explainGraduateGraduated,
  explainTeacherProgrammeGraduation,
  explainFirstSemesterDegree,
  explainSecondSemesterDegree,
  explainSpecialtyCredits,
  explainSpecialtyNoTransfer,
  explainSpecialtyStudyYears,
  explainSpecialtyGraduation,
  explainSpecialtyDegree,
  explainSpecialtyGraduated,
  explainDisasterFlexibility,
  explainEnactment,
  explainCareerScheme,
  explainCareerSchemeCount,
  explainAmendedLetterGrade,
  explainTScore,
  explainTScoreRank,
  explainDegreeMonth,
  explainDegreeNames,
} from './114-2.ts';
import type { Input } from './114-2.ts';

/** 學制：學士班、進修學士班、二年制在職進修專班、碩士班、碩士在職專班、博士班、學士後第二專長學位學程 */
type Programme = 'bachelor' | 'eveningBachelor' | 'twoYearInService' | 'master' | 'inServiceMaster' | 'doctoral' | 'secondSpecialty';

const PROGRAMME_NAMES: readonly (readonly [alias: Programme, name: string])[] = [
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
type Semester = 'first' | 'second';

const SEMESTER_NAMES: readonly (readonly [alias: Semester, name: string])[] = [
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
type StudentStatus = 'regular' | 'extended' | 'transfer' | 'athlete' | 'recommended';

const STUDENT_STATUS_NAMES: readonly (readonly [alias: StudentStatus, name: string])[] = [
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
type AdmissionRoute = 'publicRecruitment' | 'overseasPlacement' | 'foreignApplication' | 'transferExamination' | 'otherRoute';

const ADMISSION_ROUTE_NAMES: readonly (readonly [alias: AdmissionRoute, name: string])[] = [
  ['publicRecruitment', '公開招生'],
  ['overseasPlacement', '分發入學'],
  ['foreignApplication', '申請入學'],
  ['transferExamination', '轉學生考試'],
  ['otherRoute', '其他管道'],
];

/** 青年方案：青年教育與就業儲蓄帳戶方案、青年生涯領航計畫、未參加方案 */
type YouthScheme = 'savingsAccount' | 'careerNavigation' | 'noScheme';

const YOUTH_SCHEME_NAMES: readonly (readonly [alias: YouthScheme, name: string])[] = [
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
type DeferralReason =
  'illness' | 'conscription' | 'pregnancy' | 'birth' | 'childcare' | 'lowIncome' | 'overseasDelay' | 'forceMajeure' | 'otherReason';

const DEFERRAL_REASON_NAMES: readonly (readonly [alias: DeferralReason, name: string])[] = [
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
type Discovery = 'beforeEnrolment' | 'whileEnrolled' | 'afterGraduation';

const DISCOVERY_NAMES: readonly (readonly [alias: Discovery, name: string])[] = [
  ['beforeEnrolment', '入學前發現'],
  ['whileEnrolled', '在學中發現'],
  ['afterGraduation', '畢業後發現'],
];

/** 出境事由：事假、公假、休學出境、實習 */
type AbsenceAbroad = 'privateLeave' | 'officialLeave' | 'leaveOfAbsence' | 'internship';

const ABSENCE_ABROAD_NAMES: readonly (readonly [alias: AbsenceAbroad, name: string])[] = [
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
type CrossProgrammeReason =
  'retake' | 'courseCancelled' | 'timeClash' | 'undergraduateMakeUp' | 'interest' | 'teacherEducation' | 'otherReason';

const CROSS_PROGRAMME_REASON_NAMES: readonly (readonly [alias: CrossProgrammeReason, name: string])[] = [
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
type RepeatReason = 'departmentTransfer' | 'teacherEducation' | 'minor' | 'doubleMajor' | 'noReason';

const REPEAT_REASON_NAMES: readonly (readonly [alias: RepeatReason, name: string])[] = [
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
type TeachingKind = 'lecture' | 'practice';

const TEACHING_KIND_NAMES: readonly (readonly [alias: TeachingKind, name: string])[] = [
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
type ExtensionReason = 'notCompleted' | 'disability' | 'pregnancy' | 'delivery' | 'birth' | 'childcare';

const EXTENSION_REASON_NAMES: readonly (readonly [alias: ExtensionReason, name: string])[] = [
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
type ExtensionLack = 'secondSemesterCredits' | 'credits' | 'conditionsOnly';

const EXTENSION_LACK_NAMES: readonly (readonly [alias: ExtensionLack, name: string])[] = [
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
type CorrectionGround = 'omission' | 'calculationError' | 'lateWork' | 'otherDelay';

const CORRECTION_GROUND_NAMES: readonly (readonly [alias: CorrectionGround, name: string])[] = [
  ['omission', '漏列'],
  ['calculationError', '核算錯誤'],
  ['lateWork', '學生遲交'],
  ['otherDelay', '其他延誤'],
];

/** 保存文件：學籍資料、入學或轉學考試試卷、在校考試試卷、成績記錄 */
type KeptDocument = 'studentRecord' | 'entrancePaper' | 'schoolPaper' | 'gradeRecord';

const KEPT_DOCUMENT_NAMES: readonly (readonly [alias: KeptDocument, name: string])[] = [
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
type DepartmentRelation = 'similar' | 'different' | 'minor';

const DEPARTMENT_RELATION_NAMES: readonly (readonly [alias: DepartmentRelation, name: string])[] = [
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
type LeaveReason = 'ordinary' | 'pregnancy' | 'birth' | 'childcare';

const LEAVE_REASON_NAMES: readonly (readonly [alias: LeaveReason, name: string])[] = [
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
type DismissalGround =
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

const DISMISSAL_GROUND_NAMES: readonly (readonly [alias: DismissalGround, name: string])[] = [
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

/** 研究生退學情形：未註冊或逾期未復學、逾期未完成選課、應休學而年限屆滿、勒令休學未辦、操行不及格、學生事務會議決議退學、資格考未通過、期限屆滿未修足、另行註冊入學、無退學情形 */
type GraduateDismissalGround =
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

const GRADUATE_DISMISSAL_GROUND_NAMES: readonly (readonly [alias: GraduateDismissalGround, name: string])[] = [
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

/** 離校原因：自請退學、勒令退學、開除學籍 */
type Departure = 'voluntary' | 'ordered' | 'expelled';

const DEPARTURE_NAMES: readonly (readonly [alias: Departure, name: string])[] = [
  ['voluntary', '自請退學'],
  ['ordered', '勒令退學'],
  ['expelled', '開除學籍'],
];

/** 採計課程：跨校選課、學分抵免、個別課、通過制課程、一般課程 */
type ScoreCourse = 'intercollegiate' | 'exempted' | 'individual' | 'passFail' | 'ordinary';

const SCORE_COURSE_NAMES: readonly (readonly [alias: ScoreCourse, name: string])[] = [
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
type JuniorGraduate = 'threeYear' | 'twoYear' | 'fiveYear';

const JUNIOR_GRADUATE_NAMES: readonly (readonly [alias: JuniorGraduate, name: string])[] = [
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
type OverrunReading = 'allPeriods' | 'limitsOnly';

const OVERRUN_READING_NAMES: readonly (readonly [alias: OverrunReading, name: string])[] = [
  ['allPeriods', '甲說'],
  ['limitsOnly', '乙說'],
];

/** 疑義.學期平均之取位：甲說、乙說 */
type AverageRoundingReading = 'halfUp' | 'truncate';

const AVERAGE_ROUNDING_READING_NAMES: readonly (readonly [alias: AverageRoundingReading, name: string])[] = [
  ['halfUp', '甲說'],
  ['truncate', '乙說'],
];

/** 疑義.畢業成績之取位：甲說、乙說 */
type GraduationRoundingReading = 'halfUp' | 'truncate';

const GRADUATION_ROUNDING_READING_NAMES: readonly (readonly [alias: GraduationRoundingReading, name: string])[] = [
  ['halfUp', '甲說'],
  ['truncate', '乙說'],
];

/** 疑義.研究生畢業成績之取位：甲說、乙說 */
type GraduateRoundingReading = 'halfUp' | 'truncate';

const GRADUATE_ROUNDING_READING_NAMES: readonly (readonly [alias: GraduateRoundingReading, name: string])[] = [
  ['halfUp', '甲說'],
  ['truncate', '乙說'],
];

/** 疑義.輔系雙主修計算：甲說、乙說 */
type MinorsCountedReading = 'each' | 'inTotal';

const MINORS_COUNTED_READING_NAMES: readonly (readonly [alias: MinorsCountedReading, name: string])[] = [
  ['each', '甲說'],
  ['inTotal', '乙說'],
];

/** 修習科目：清單中的一筆 */
interface TakenCourse_2 {
  /** 學分：學分，整數，0至12 */
  readonly credits?: number;
  /** 成績：分，小數2位，0至100 */
  readonly score?: number;
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

const integerOf = readInteger;

function computePreviousExcused(previousTaken: Truth, notContinuous: Truth, departmentCertified: Truth): Truth {
  return or(previousTaken, and(notContinuous, departmentCertified));
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

function computeGraduateScore(academic: number, examination: number): number {
  return academic + examination;
}

function lackOfGraduateScore(academic: number, examination: number): Note {
  return lacking(academic !== academic && '研究生成績.學業平均', examination !== examination && '研究生成績.學位考試平均');
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

function computeOpenPlaces(vacancies: number, excludedVacancies: number): number {
  return vacancies - excludedVacancies;
}

function lackOfOpenPlaces(vacancies: number, excludedVacancies: number): Note {
  return lacking(vacancies !== vacancies && '轉學.全部缺額', excludedVacancies !== excludedVacancies && '轉學.不計入缺額');
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

function limitOfYearsBeforeExtension(departmentExtensionDecision: Truth, departmentExtraYears: number): number {
  let limit: number = 4;
  const counts1: Truth = departmentExtensionDecision;
  if (counts1 !== NO) limit = counts1 === YES ? limit + departmentExtraYears : NaN;
  return limit;
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

function difference(input: Input): number | null | undefined {
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

function difference_2(input: Input): number | null | undefined {
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

function difference_5(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  const value = 3 * crossCredits - ownCredits;
  return value === value
    ? value
    : lacking(crossCredits !== crossCredits && '選課.跨學制學分', ownCredits !== ownCredits && '選課.本學制學分').missing.length > 0
      ? undefined
      : null;
}

function holdsWith_17(credits_3: number, requiredCreditsCase: number): Truth {
  return credits_3 >= requiredCreditsCase ? YES : credits_3 < requiredCreditsCase ? NO : UNKNOWN;
}

function holdsAtEnds_17(credits_3: number, requiredCreditsCase: number): Truth {
  return agree(
    holdsWith_17(credits_3 === credits_3 ? credits_3 : 0, requiredCreditsCase),
    holdsWith_17(credits_3 === credits_3 ? credits_3 : 300, requiredCreditsCase),
  );
}

function conditionInCases(credits_3: number, requiredCreditsValue: number, requiredCreditsReach: readonly number[] | undefined): Truth {
  const holds: Truth = credits_3 >= requiredCreditsValue ? YES : credits_3 < requiredCreditsValue ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([requiredCreditsReach ?? [requiredCreditsValue]], (requiredCreditsCase: number) =>
        holdsAtEnds_17(credits_3, requiredCreditsCase),
      );
}

function difference_6(input: Input): number | null | undefined {
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

function difference_7(input: Input): MaybeRational | null {
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

function difference_8(input: Input): MaybeRational | null {
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

function difference_9(input: Input): MaybeRational | null {
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

function difference_10(input: Input): MaybeRational | null {
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

function difference_11(input: Input): MaybeRational | null {
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

function difference_12(input: Input): MaybeRational | null {
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

function difference_13(input: Input): MaybeRational | null {
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

function difference_14(input: Input): MaybeRational | null {
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

function difference_15(input: Input): number | null | undefined {
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

function difference_16(input: Input): number | null | undefined {
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

function difference_17(input: Input): number | null | undefined {
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

function difference_18(input: Input): number | null | undefined {
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

const EXACT = /* @__PURE__ */ rational(7n, 1n);

function difference_19(input: Input): number | null | undefined {
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

function difference_20(input: Input): number | null | undefined {
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

function difference_21(input: Input): number | null | undefined {
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

function difference_22(input: Input): number | null | undefined {
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

function difference_23(input: Input): number | null | undefined {
  const departmentTransfer = recordOf(input?.departmentTransfer);
  const transfersIn = integerOf(departmentTransfer.transfersIn, 0, 300);
  const approvedFreshmen = integerOf(departmentTransfer.approvedFreshmen, 0, 300);
  const value = 5 * transfersIn - approvedFreshmen;
  return value === value
    ? value
    : lacking(transfersIn !== transfersIn && '轉系.轉入人數', approvedFreshmen !== approvedFreshmen && '轉系.原核定新生名額').missing
          .length > 0
      ? undefined
      : null;
}

function difference_24(input: Input): number | null | undefined {
  const transfer = recordOf(input?.transfer);
  const vacancies = integerOf(transfer.vacancies, 0, 300);
  const excludedVacancies = integerOf(transfer.excludedVacancies, 0, 300);
  const openPlacesValue = computeOpenPlaces(vacancies, excludedVacancies);
  const openPlacesLack = openPlacesValue !== openPlacesValue ? lackOfOpenPlaces(vacancies, excludedVacancies) : false;
  const value = openPlacesValue - 0;
  return value === value ? value : lacking(openPlacesLack).missing.length > 0 ? undefined : null;
}

function difference_25(input: Input): number | null | undefined {
  const transfer = recordOf(input?.transfer);
  const totalAfter = integerOf(transfer.totalAfter, 0, 3000);
  const approvedTotal = integerOf(transfer.approvedTotal, 0, 3000);
  const value = totalAfter - approvedTotal;
  return value === value
    ? value
    : lacking(totalAfter !== totalAfter && '轉學.招生後總人數', approvedTotal !== approvedTotal && '轉學.原核定新生總數').missing.length > 0
      ? undefined
      : null;
}

function difference_26(input: Input): number | null | undefined {
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

function difference_27(input: Input): number | null | undefined {
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

function conditionInCases_2(countedLeaveYearsValue: number, countedLeaveYearsReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedLeaveYearsValue <= 20 ? YES : countedLeaveYearsValue > 20 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedLeaveYearsReach ?? [countedLeaveYearsValue]], (countedLeaveYearsCase: number) =>
        countedLeaveYearsCase <= 20 ? YES : countedLeaveYearsCase > 20 ? NO : UNKNOWN,
      );
}

function difference_28(input: Input): number | null | undefined {
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

function difference_29(input: Input): number | null | undefined {
  const absence = recordOf(input?.absence);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  const value = 3 * (hours * 60) - hoursTaught_2 * 60;
  return value === value
    ? value
    : lacking(hours !== hours && '缺課.缺課時數', hoursTaught_2 !== hoursTaught_2 && '缺課.授課總時數').missing.length > 0
      ? undefined
      : null;
}

function difference_30(input: Input): number | null | undefined {
  const absence = recordOf(input?.absence);
  const hours = integerOf(absence.hours, 0, 1000);
  const hoursTaught_2 = integerOf(absence.hoursTaught, 0, 1000);
  const value = 3 * (hours * 60) - hoursTaught_2 * 60;
  return value === value
    ? value
    : lacking(hours !== hours && '缺課.缺課時數', hoursTaught_2 !== hoursTaught_2 && '缺課.授課總時數').missing.length > 0
      ? undefined
      : null;
}

function difference_31(input: Input): number | null | undefined {
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

function difference_32(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  const value = 3 * crossCredits - ownCredits;
  return value === value
    ? value
    : lacking(crossCredits !== crossCredits && '選課.跨學制學分', ownCredits !== ownCredits && '選課.本學制學分').missing.length > 0
      ? undefined
      : null;
}

function difference_33(input: Input): number | null | undefined {
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

function difference_34(input: Input): number | null | undefined {
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

function difference_35(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const crossCredits = integerOf(enrolment.crossCredits, 0, 60);
  const ownCredits = integerOf(enrolment.ownCredits, 0, 60);
  const value = 3 * crossCredits - ownCredits;
  return value === value
    ? value
    : lacking(crossCredits !== crossCredits && '選課.跨學制學分', ownCredits !== ownCredits && '選課.本學制學分').missing.length > 0
      ? undefined
      : null;
}

function conditionInCases_3(countedLeaveYearsValue: number, countedLeaveYearsReach: readonly number[] | undefined): Truth {
  const holds: Truth = countedLeaveYearsValue <= 20 ? YES : countedLeaveYearsValue > 20 ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([countedLeaveYearsReach ?? [countedLeaveYearsValue]], (countedLeaveYearsCase: number) =>
        countedLeaveYearsCase <= 20 ? YES : countedLeaveYearsCase > 20 ? NO : UNKNOWN,
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

/** 延修生 */
const MEMBERS = 0b10;

/** 修讀學士學位之資格（第三條）：考慮的除外、可能的改變、由誰提供事實。 */
export const admissionRoutes: RuleGuide = {
  name: '修讀學士學位之資格',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAdmissionRoutes,
  conditions: [],
  facts: [{ path: ['admission', 'route'], name: '入學.管道', type: { kind: 'enumeration', members: ADMISSION_ROUTE_NAMES } }],
};

/** 逾期未辦入學手續（第五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const lateFormalities: RuleGuide = {
  name: '逾期未辦入學手續',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainLateFormalities,
  conditions: [],
  facts: [{ path: ['admission', 'formalitiesInTime'], name: '入學.期限內辦妥手續', type: { kind: 'boolean' } }],
};

/** 儲蓄帳戶方案之年限（第五條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const savingsScheme: RuleGuide = {
  name: '儲蓄帳戶方案之年限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSavingsScheme,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五條第二項',
      words: '入學.參加方案 = 青年教育與就業儲蓄帳戶方案',
      phrase: null,
      holds(input: Input): Answer {
        const admission = recordOf(input?.admission);
        const scheme = readYouthScheme(admission.scheme);
        return answer(scheme === 'savingsAccount' ? YES : scheme === undefined ? UNKNOWN : NO, scheme === undefined && '入學.參加方案');
      },
    },
  ],
  facts: [
    { path: ['admission', 'scheme'], name: '入學.參加方案', type: { kind: 'enumeration', members: YOUTH_SCHEME_NAMES } },
    {
      path: ['admission', 'schemeYears'],
      name: '入學.方案年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 100 },
      unit: '年',
      near: [30],
      parts: [31],
      phrases: ['savingsSchemePeriod'],
    },
  ],
};

/** 儲蓄帳戶方案期間之計算（第五條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const savingsSchemeCount: RuleGuide = {
  name: '儲蓄帳戶方案期間之計算',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSavingsSchemeCount,
  conditions: [],
  facts: [{ path: ['admission', 'scheme'], name: '入學.參加方案', type: { kind: 'enumeration', members: YOUTH_SCHEME_NAMES } }],
};

/** 具保留事由（第六條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const deferralGround: RuleGuide = {
  name: '具保留事由',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDeferralGround,
  conditions: [],
  facts: [
    { path: ['admission', 'deferralReason'], name: '入學.保留事由', type: { kind: 'enumeration', members: DEFERRAL_REASON_NAMES } },
    {
      path: ['admission', 'childAge'],
      name: '入學.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [30],
      parts: [31],
      phrases: ['infantAge'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const deferralReason = readDeferralReason(admission.deferralReason);
            return deferralReason === 'illness' ||
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
          },
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const deferralReason = readDeferralReason(admission.deferralReason);
            return deferralReason === 'childcare' ? YES : deferralReason === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['infantAge'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 不得申請保留（第六條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const deferralBarred: RuleGuide = {
  name: '不得申請保留',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDeferralBarred,
  conditions: [],
  facts: [
    { path: ['admission', 'brochureBars'], name: '入學.招生簡章另有規定', type: { kind: 'boolean' } },
    { path: ['admission', 'isTransfer'], name: '入學.轉學生', type: { kind: 'boolean' } },
    { path: ['admission', 'deferralReason'], name: '入學.保留事由', type: { kind: 'enumeration', members: DEFERRAL_REASON_NAMES } },
    {
      path: ['admission', 'childAge'],
      name: '入學.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [30],
      parts: [31],
      phrases: ['infantAge'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const brochureBars = readBoolean(admission.brochureBars);
            return brochureBars;
          },
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const brochureBars = readBoolean(admission.brochureBars);
            const isTransfer = readBoolean(admission.isTransfer);
            const deferralReason = readDeferralReason(admission.deferralReason);
            return and(
              and(sameTruth(brochureBars, NO), isTransfer),
              deferralReason === 'pregnancy' || deferralReason === 'birth' ? YES : deferralReason === undefined ? UNKNOWN : NO,
            );
          },
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const brochureBars = readBoolean(admission.brochureBars);
            const isTransfer = readBoolean(admission.isTransfer);
            const deferralReason = readDeferralReason(admission.deferralReason);
            return and(
              and(sameTruth(brochureBars, NO), isTransfer),
              deferralReason === 'childcare' ? YES : deferralReason === undefined ? UNKNOWN : NO,
            );
          },
        },
        value: { aliases: ['infantAge'], reads: [] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const brochureBars = readBoolean(admission.brochureBars);
            const isTransfer = readBoolean(admission.isTransfer);
            const deferralReason = readDeferralReason(admission.deferralReason);
            return and(
              and(sameTruth(brochureBars, NO), isTransfer),
              not(
                deferralReason === 'pregnancy' || deferralReason === 'birth' || deferralReason === 'childcare'
                  ? YES
                  : deferralReason === undefined
                    ? UNKNOWN
                    : NO,
              ),
            );
          },
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 保留入學資格（第六條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const deferral: RuleGuide = {
  name: '保留入學資格',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [deferralGround, deferralBarred],
  explain: explainDeferral,
  conditions: [],
  facts: [
    {
      path: ['admission', 'deferralReason'],
      name: '入學.保留事由',
      type: { kind: 'enumeration', members: DEFERRAL_REASON_NAMES },
      near: [3],
    },
    {
      path: ['admission', 'childAge'],
      name: '入學.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [30],
      parts: [31],
    },
    { path: ['admission', 'appliedBeforeDeadline'], name: '入學.截止前書面申請', type: { kind: 'boolean' } },
    {
      path: ['admission', 'deferralApplications'],
      name: '入學.保留申請次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['deferralCount'],
    },
    { path: ['admission', 'brochureBars'], name: '入學.招生簡章另有規定', type: { kind: 'boolean' }, near: [3] },
    { path: ['admission', 'isTransfer'], name: '入學.轉學生', type: { kind: 'boolean' }, near: [3] },
  ],
  grounds: {
    gate: null,
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const appliedBeforeDeadline = readBoolean(admission.appliedBeforeDeadline);
            const deferralApplications = integerOf(admission.deferralApplications, 0, 9);
            return and(appliedBeforeDeadline, deferralApplications <= 1 ? YES : deferralApplications > 1 ? NO : UNKNOWN);
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['deferralGround'], reads: ['具保留事由'] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const deferralReason = readDeferralReason(admission.deferralReason);
            const childAge = decimalOf(admission.childAge, 10, 0, 300);
            const deferralGroundValue = computeDeferralGround(deferralReason, childAge);
            return deferralGroundValue;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['deferralBarred'], reads: ['不得申請保留'] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const brochureBars = readBoolean(admission.brochureBars);
            const isTransfer = readBoolean(admission.isTransfer);
            const deferralReason = readDeferralReason(admission.deferralReason);
            const childAge = decimalOf(admission.childAge, 10, 0, 300);
            const deferralBarredValue = computeDeferralBarred(brochureBars, isTransfer, deferralReason, childAge);
            return sameTruth(deferralBarredValue, NO);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 保留入學資格之年數（第六條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const deferralYears: RuleGuide = {
  name: '保留入學資格之年數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDeferralYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六條第一項',
      words: '入學.保留事由 不屬於 應徵服役、其他保留事由',
      phrase: null,
      holds(input: Input): Answer {
        const admission = recordOf(input?.admission);
        const deferralReason = readDeferralReason(admission.deferralReason);
        return notAnswer(
          answer(
            deferralReason === 'conscription' || deferralReason === 'otherReason' ? YES : deferralReason === undefined ? UNKNOWN : NO,
            deferralReason === undefined && '入學.保留事由',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['admission', 'deferralReason'], name: '入學.保留事由', type: { kind: 'enumeration', members: DEFERRAL_REASON_NAMES } },
    {
      path: ['admission', 'deferralYears'],
      name: '入學.保留年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 100 },
      unit: '年',
      near: [10],
      parts: [11],
      phrases: ['deferralPeriod'],
    },
  ],
};

/** 退伍後復學（第六條第二項第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const returnAfterService: RuleGuide = {
  name: '退伍後復學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReturnAfterService,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六條第二項第二款',
      words: '入學.保留事由 = 應徵服役',
      phrase: null,
      holds(input: Input): Answer {
        const admission = recordOf(input?.admission);
        const deferralReason = readDeferralReason(admission.deferralReason);
        return answer(
          deferralReason === 'conscription' ? YES : deferralReason === undefined ? UNKNOWN : NO,
          deferralReason === undefined && '入學.保留事由',
        );
      },
    },
  ],
  facts: [
    { path: ['admission', 'deferralReason'], name: '入學.保留事由', type: { kind: 'enumeration', members: DEFERRAL_REASON_NAMES } },
    {
      path: ['admission', 'monthsToReturn'],
      name: '入學.報到後復學月數',
      type: { kind: 'decimal', places: 1, low: 0, high: 360 },
      unit: '月',
      near: [30],
      parts: [31],
      phrases: ['returnPeriod'],
    },
  ],
};

/** 入學前發現舞弊（第七條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const fraudBeforeEnrolment: RuleGuide = {
  name: '入學前發現舞弊',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFraudBeforeEnrolment,
  conditions: [],
  facts: [
    { path: ['admission', 'fraud'], name: '入學.舞弊或偽冒證件', type: { kind: 'boolean' } },
    { path: ['admission', 'discovered'], name: '入學.發現時點', type: { kind: 'enumeration', members: DISCOVERY_NAMES } },
  ],
};

/** 在學中發現舞弊（第七條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const fraudWhileEnrolled: RuleGuide = {
  name: '在學中發現舞弊',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFraudWhileEnrolled,
  conditions: [],
  facts: [
    { path: ['admission', 'fraud'], name: '入學.舞弊或偽冒證件', type: { kind: 'boolean' } },
    { path: ['admission', 'discovered'], name: '入學.發現時點', type: { kind: 'enumeration', members: DISCOVERY_NAMES } },
  ],
};

/** 畢業後發現舞弊（第七條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const fraudAfterGraduation: RuleGuide = {
  name: '畢業後發現舞弊',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFraudAfterGraduation,
  conditions: [],
  facts: [
    { path: ['admission', 'fraud'], name: '入學.舞弊或偽冒證件', type: { kind: 'boolean' } },
    { path: ['admission', 'discovered'], name: '入學.發現時點', type: { kind: 'enumeration', members: DISCOVERY_NAMES } },
  ],
};

/** 學籍資料之保存（第八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const studentRecords: RuleGuide = {
  name: '學籍資料之保存',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainStudentRecords,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八條',
      words: '文件.種類 = 學籍資料',
      phrase: null,
      holds(input: Input): Answer {
        const document = recordOf(input?.document);
        const kind = readKeptDocument(document.kind);
        return answer(kind === 'studentRecord' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '文件.種類');
      },
    },
  ],
  facts: [
    { path: ['document', 'kind'], name: '文件.種類', type: { kind: 'enumeration', members: KEPT_DOCUMENT_NAMES } },
    { path: ['document', 'keptPermanently'], name: '文件.永久保存', type: { kind: 'boolean' } },
  ],
};

/** 事假出境期限（第十三條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const privateLeaveAbroad: RuleGuide = {
  name: '事假出境期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPrivateLeaveAbroad,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十三條第一款',
      words: '出境.事由 = 事假',
      phrase: null,
      holds(input: Input): Answer {
        const abroad = recordOf(input?.abroad);
        const reason = readAbsenceAbroad(abroad.reason);
        return answer(reason === 'privateLeave' ? YES : reason === undefined ? UNKNOWN : NO, reason === undefined && '出境.事由');
      },
    },
  ],
  facts: [
    { path: ['abroad', 'reason'], name: '出境.事由', type: { kind: 'enumeration', members: ABSENCE_ABROAD_NAMES } },
    {
      path: ['abroad', 'hoursMissed'],
      name: '出境.未授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['absenceShare'],
    },
    {
      path: ['abroad', 'hoursTaught'],
      name: '出境.學期授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['absenceShare'],
    },
  ],
};

/** 公假出境期限（第十三條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const officialLeaveAbroad: RuleGuide = {
  name: '公假出境期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOfficialLeaveAbroad,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十三條第二款',
      words: '出境.事由 = 公假',
      phrase: null,
      holds(input: Input): Answer {
        const abroad = recordOf(input?.abroad);
        const reason = readAbsenceAbroad(abroad.reason);
        return answer(reason === 'officialLeave' ? YES : reason === undefined ? UNKNOWN : NO, reason === undefined && '出境.事由');
      },
    },
  ],
  facts: [
    { path: ['abroad', 'reason'], name: '出境.事由', type: { kind: 'enumeration', members: ABSENCE_ABROAD_NAMES } },
    {
      path: ['abroad', 'hoursMissed'],
      name: '出境.未授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_2, '<']],
      parts: [],
      phrases: ['absenceShare'],
    },
    {
      path: ['abroad', 'hoursTaught'],
      name: '出境.學期授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_2, '<']],
      parts: [],
      phrases: ['absenceShare'],
    },
  ],
};

/** 實習出境期限（第十三條第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const internshipAbroad: RuleGuide = {
  name: '實習出境期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInternshipAbroad,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十三條第四款',
      words: '出境.事由 = 實習',
      phrase: null,
      holds(input: Input): Answer {
        const abroad = recordOf(input?.abroad);
        const reason = readAbsenceAbroad(abroad.reason);
        return answer(reason === 'internship' ? YES : reason === undefined ? UNKNOWN : NO, reason === undefined && '出境.事由');
      },
    },
  ],
  facts: [
    { path: ['abroad', 'reason'], name: '出境.事由', type: { kind: 'enumeration', members: ABSENCE_ABROAD_NAMES } },
    {
      path: ['abroad', 'months'],
      name: '出境.月數',
      type: { kind: 'decimal', places: 1, low: 0, high: 600 },
      unit: '月',
      near: [30],
      parts: [31],
      phrases: ['internshipPeriod'],
    },
  ],
};

/** 逾事假期限（第十三條第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const overPrivateLeave: RuleGuide = {
  name: '逾事假期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOverPrivateLeave,
  conditions: [],
  facts: [
    { path: ['abroad', 'reason'], name: '出境.事由', type: { kind: 'enumeration', members: ABSENCE_ABROAD_NAMES } },
    {
      path: ['abroad', 'hoursMissed'],
      name: '出境.未授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_3, '<']],
      parts: [],
      phrases: ['absenceShare'],
    },
    {
      path: ['abroad', 'hoursTaught'],
      name: '出境.學期授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_3, '<']],
      parts: [],
      phrases: ['absenceShare'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const abroad = recordOf(input?.abroad);
            const reason = readAbsenceAbroad(abroad.reason);
            return reason === 'privateLeave' ? YES : reason === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['absenceShare'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 逾原則期限（第十三條第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const overUsualPeriod: RuleGuide = {
  name: '逾原則期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOverUsualPeriod,
  conditions: [],
  facts: [
    { path: ['abroad', 'reason'], name: '出境.事由', type: { kind: 'enumeration', members: ABSENCE_ABROAD_NAMES } },
    {
      path: ['abroad', 'hoursMissed'],
      name: '出境.未授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_4, '<']],
      parts: [],
      phrases: ['absenceShare'],
    },
    {
      path: ['abroad', 'hoursTaught'],
      name: '出境.學期授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_4, '<']],
      parts: [],
      phrases: ['absenceShare'],
    },
    {
      path: ['abroad', 'months'],
      name: '出境.月數',
      type: { kind: 'decimal', places: 1, low: 0, high: 600 },
      unit: '月',
      near: [30],
      parts: [31],
      phrases: ['internshipPeriod'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const abroad = recordOf(input?.abroad);
            const reason = readAbsenceAbroad(abroad.reason);
            return reason === 'officialLeave' ? YES : reason === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['absenceShare'], reads: [] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const abroad = recordOf(input?.abroad);
            const reason = readAbsenceAbroad(abroad.reason);
            return reason === 'internship' ? YES : reason === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['internshipPeriod'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 逾期之範圍（第十三條第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const overrun_2: RuleGuide = {
  name: '逾期之範圍',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [overPrivateLeave, overUsualPeriod],
  explain: explainOverrun,
  conditions: [],
  facts: [
    { path: ['abroad', 'reason'], name: '出境.事由', type: { kind: 'enumeration', members: ABSENCE_ABROAD_NAMES } },
    {
      path: ['abroad', 'hoursMissed'],
      name: '出境.未授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [
        [difference_3, '<'],
        [difference_4, '<'],
      ],
      parts: [],
    },
    {
      path: ['abroad', 'hoursTaught'],
      name: '出境.學期授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [
        [difference_3, '<'],
        [difference_4, '<'],
      ],
      parts: [],
    },
    {
      path: ['abroad', 'months'],
      name: '出境.月數',
      type: { kind: 'decimal', places: 1, low: 0, high: 600 },
      unit: '月',
      near: [30],
      parts: [31],
    },
    {
      path: ['readings', 'overrun'],
      name: '疑義.逾期之範圍',
      type: { kind: 'enumeration', members: OVERRUN_READING_NAMES },
      request: '「逾期之範圍」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [{ when: null, value: { aliases: ['overPrivateLeave', 'overUsualPeriod'], reads: ['逾事假期限', '逾原則期限'] } }],
  },
};

/** 超過出境期限（第十三條第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const absenceTooLong: RuleGuide = {
  name: '超過出境期限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [overrun_2],
  explain: explainAbsenceTooLong,
  conditions: [],
  facts: [
    { path: ['abroad', 'reason'], name: '出境.事由', type: { kind: 'enumeration', members: ABSENCE_ABROAD_NAMES } },
    {
      path: ['abroad', 'hoursMissed'],
      name: '出境.未授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [
        [difference_3, '<'],
        [difference_4, '<'],
      ],
      parts: [],
    },
    {
      path: ['abroad', 'hoursTaught'],
      name: '出境.學期授課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [
        [difference_3, '<'],
        [difference_4, '<'],
      ],
      parts: [],
    },
    {
      path: ['abroad', 'months'],
      name: '出境.月數',
      type: { kind: 'decimal', places: 1, low: 0, high: 600 },
      unit: '月',
      near: [30],
      parts: [31],
    },
    {
      path: ['readings', 'overrun'],
      name: '疑義.逾期之範圍',
      type: { kind: 'enumeration', members: OVERRUN_READING_NAMES },
      request: '「逾期之範圍」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 未繳費之效果（第十八條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const unpaidFees: RuleGuide = {
  name: '未繳費之效果',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUnpaidFees,
  conditions: [],
  facts: [{ path: ['registration', 'feesPaid'], name: '註冊.繳清費用', type: { kind: 'boolean' } }],
};

/** 新生未繳費（第十八條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const newStudentUnpaid: RuleGuide = {
  name: '新生未繳費',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNewStudentUnpaid,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十八條第二項',
      words: '學生.新生',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const isNew = readBoolean(student.isNew);
        return answer(isNew, isNew === UNKNOWN && '學生.新生');
      },
    },
  ],
  facts: [
    { path: ['student', 'isNew'], name: '學生.新生', type: { kind: 'boolean' } },
    { path: ['registration', 'feesPaid'], name: '註冊.繳清費用', type: { kind: 'boolean' } },
    { path: ['registration', 'withinLeave'], name: '註冊.在准假期內', type: { kind: 'boolean' } },
  ],
};

/** 註冊之請假（第十八條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const registrationLeaveDays: RuleGuide = {
  name: '註冊之請假',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRegistrationLeaveDays,
  conditions: [],
  facts: [
    {
      path: ['registration', 'leaveDays'],
      name: '註冊.請假日數',
      type: { kind: 'integer', low: 0, high: 366 },
      unit: '日',
      near: [14],
      parts: [15],
      phrases: ['registrationLeave'],
    },
  ],
};

/** 舊生延誤繳費（第十八條第四項）：考慮的除外、可能的改變、由誰提供事實。 */
export const latePayment: RuleGuide = {
  name: '舊生延誤繳費',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainLatePayment,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十八條第四項',
      words: '學生.新生 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const isNew = readBoolean(student.isNew);
        return answer(sameTruth(isNew, NO), isNew === UNKNOWN && '學生.新生');
      },
    },
  ],
  facts: [
    { path: ['student', 'isNew'], name: '學生.新生', type: { kind: 'boolean' } },
    { path: ['registration', 'leaveRequested'], name: '註冊.已請假', type: { kind: 'boolean' } },
    {
      path: ['registration', 'delayDays'],
      name: '註冊.延誤日數',
      type: { kind: 'integer', low: 0, high: 366 },
      unit: '日',
      near: [14],
      parts: [15],
      phrases: ['paymentDelay'],
    },
  ],
};

/** 經通知未辦休學（第十八條第四項）：考慮的除外、可能的改變、由誰提供事實。 */
export const ignoredLeaveNotice: RuleGuide = {
  name: '經通知未辦休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainIgnoredLeaveNotice,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十八條第四項',
      words: '學生.新生 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const isNew = readBoolean(student.isNew);
        return answer(sameTruth(isNew, NO), isNew === UNKNOWN && '學生.新生');
      },
    },
    {
      clause: '除外',
      name: null,
      provision: '第十八條第四項',
      words: '註冊.不可抗力',
      phrase: null,
      holds(input: Input): Answer {
        const registration = recordOf(input?.registration);
        const forceMajeure = readBoolean(registration.forceMajeure);
        return answer(forceMajeure, forceMajeure === UNKNOWN && '註冊.不可抗力');
      },
    },
  ],
  facts: [
    { path: ['student', 'isNew'], name: '學生.新生', type: { kind: 'boolean' } },
    { path: ['registration', 'leaveRequested'], name: '註冊.已請假', type: { kind: 'boolean' } },
    {
      path: ['registration', 'delayDays'],
      name: '註冊.延誤日數',
      type: { kind: 'integer', low: 0, high: 366 },
      unit: '日',
      near: [14],
      parts: [15],
      phrases: ['paymentDelay'],
    },
    { path: ['registration', 'ignoredNotice'], name: '註冊.通知後未辦休學', type: { kind: 'boolean' } },
    { path: ['registration', 'forceMajeure'], name: '註冊.不可抗力', type: { kind: 'boolean' } },
  ],
};

/** 緩繳之申請（第十八條第五項）：考慮的除外、可能的改變、由誰提供事實。 */
export const deferredFees: RuleGuide = {
  name: '緩繳之申請',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDeferredFees,
  conditions: [],
  facts: [
    { path: ['registration', 'hardship'], name: '註冊.有緩繳事由', type: { kind: 'boolean' } },
    {
      path: ['registration', 'daysSinceStart'],
      name: '註冊.開學後申請日數',
      type: { kind: 'integer', low: 0, high: 366 },
      unit: '日',
      near: [14],
      parts: [15],
      phrases: ['deferredFeePeriod'],
    },
  ],
};

/** 緩繳後未按時繳納（第十八條第五項）：考慮的除外、可能的改變、由誰提供事實。 */
export const deferredFeesUnpaid: RuleGuide = {
  name: '緩繳後未按時繳納',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDeferredFeesUnpaid,
  conditions: [],
  facts: [
    { path: ['registration', 'deferralGranted'], name: '註冊.緩繳獲准', type: { kind: 'boolean' } },
    { path: ['registration', 'deferredFeePaid'], name: '註冊.緩繳後按時繳納', type: { kind: 'boolean' } },
  ],
};

/** 欠繳學分費之休學（第十九條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditFeeLeave: RuleGuide = {
  name: '欠繳學分費之休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCreditFeeLeave,
  conditions: [],
  facts: [
    {
      path: ['registration', 'creditFeeOverdueDays'],
      name: '註冊.學分費逾期日數',
      type: { kind: 'integer', low: 0, high: 366 },
      unit: '日',
      near: [14],
      parts: [14],
      phrases: ['creditFeeOverdue'],
    },
    { path: ['registration', 'leaveQuotaUsed'], name: '註冊.休學年限已滿', type: { kind: 'boolean' } },
  ],
};

/** 欠繳學分費之退學（第十九條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditFeeDismissal: RuleGuide = {
  name: '欠繳學分費之退學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCreditFeeDismissal,
  conditions: [],
  facts: [
    {
      path: ['registration', 'creditFeeOverdueDays'],
      name: '註冊.學分費逾期日數',
      type: { kind: 'integer', low: 0, high: 366 },
      unit: '日',
      near: [14],
      parts: [14],
      phrases: ['creditFeeOverdue'],
    },
    { path: ['registration', 'leaveQuotaUsed'], name: '註冊.休學年限已滿', type: { kind: 'boolean' } },
  ],
};

/** 學士班每學期學分（第二十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorCredits: RuleGuide = {
  name: '學士班每學期學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十條',
      words: '學生.學制 = 學士班 且 （學生.就讀學年 ≥ 學士班下限學年（1 至 3 學年） 且 學生.就讀學年 ≤ 學士班下限學年（1 至 3 學年））',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const academicYear = integerOf(student.academicYear, 1, 12);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          allAnswers(
            answer(academicYear >= 1 ? YES : academicYear < 1 ? NO : UNKNOWN, academicYear !== academicYear && '學生.就讀學年'),
            answer(academicYear <= 3 ? YES : academicYear > 3 ? NO : UNKNOWN, academicYear !== academicYear && '學生.就讀學年'),
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'academicYear'],
      name: '學生.就讀學年',
      type: { kind: 'integer', low: 1, high: 12 },
      unit: '學年',
      near: [1, 3],
      parts: [4],
      phrases: ['bachelorFloorYears'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [16],
      parts: [16],
      phrases: ['bachelorFloor'],
    },
  ],
};

/** 顛倒修習次序（第二十一條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const sequenceBroken: RuleGuide = {
  name: '顛倒修習次序',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSequenceBroken,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第二十一條第一項',
      words: '選課.系認定',
      phrase: null,
      holds(input: Input): Answer {
        const enrolment = recordOf(input?.enrolment);
        const departmentApproved = readBoolean(enrolment.departmentApproved);
        return answer(departmentApproved, departmentApproved === UNKNOWN && '選課.系認定');
      },
    },
  ],
  facts: [
    { path: ['enrolment', 'outOfSequence'], name: '選課.顛倒先後次序', type: { kind: 'boolean' } },
    { path: ['enrolment', 'departmentApproved'], name: '選課.系認定', type: { kind: 'boolean' } },
  ],
};

/** 學士班跨學制選課（第二十一條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorCross: RuleGuide = {
  name: '學士班跨學制選課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorCross,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十一條第二項',
      words: '學生.學制 = 學士班 且 跨選.事由 ≠ 跨領域或興趣',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const crossEnrolment = recordOf(input?.crossEnrolment);
        const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(reason_3 === 'interest' ? NO : reason_3 === undefined ? UNKNOWN : YES, reason_3 === undefined && '跨選.事由'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['crossEnrolment', 'reason'], name: '跨選.事由', type: { kind: 'enumeration', members: CROSS_PROGRAMME_REASON_NAMES } },
    { path: ['crossEnrolment', 'vacancy'], name: '跨選.課程有缺額', type: { kind: 'boolean' } },
    { path: ['crossEnrolment', 'applicationApproved'], name: '跨選.申請核可', type: { kind: 'boolean' } },
  ],
};

/** 學士班興趣選課（第二十一條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorInterest: RuleGuide = {
  name: '學士班興趣選課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorInterest,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十一條第三項',
      words: '學生.學制 = 學士班 且 跨選.事由 = 跨領域或興趣',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const crossEnrolment = recordOf(input?.crossEnrolment);
        const reason_3 = readCrossProgrammeReason(crossEnrolment.reason);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(reason_3 === 'interest' ? YES : reason_3 === undefined ? UNKNOWN : NO, reason_3 === undefined && '跨選.事由'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['crossEnrolment', 'reason'], name: '跨選.事由', type: { kind: 'enumeration', members: CROSS_PROGRAMME_REASON_NAMES } },
  ],
};

/** 學士班跨選學分（第二十一條第四項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorCrossCredits: RuleGuide = {
  name: '學士班跨選學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorCrossCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十一條第四項',
      words: '學生.學制 = 學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['enrolment', 'crossCredits'],
      name: '選課.跨學制學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_5, '>']],
      parts: [],
      phrases: ['bachelorCrossMaximum'],
    },
    {
      path: ['enrolment', 'ownCredits'],
      name: '選課.本學制學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_5, '>']],
      parts: [],
      phrases: ['bachelorCrossMaximum'],
    },
  ],
};

/** 同時修習（第二十二條）：考慮的除外、可能的改變、由誰提供事實。 */
export const simultaneous: RuleGuide = {
  name: '同時修習',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSimultaneous,
  conditions: [],
  facts: [
    {
      path: ['enrolment', 'sameTimeCourses'],
      name: '選課.同時段科數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '科',
      near: [2],
      parts: [2],
      phrases: ['simultaneousCourses'],
    },
  ],
};

/** 計列成績（第二十二條）：考慮的除外、可能的改變、由誰提供事實。 */
export const recordedScore_3: RuleGuide = {
  name: '計列成績',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainRecordedScore,
  conditions: [],
  facts: [
    {
      path: ['enrolment', 'sameTimeCourses'],
      name: '選課.同時段科數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '科',
      near: [2],
      parts: [2],
      phrases: ['simultaneousCourses'],
    },
    {
      path: ['enrolment', 'score'],
      name: '選課.科目成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const enrolment = recordOf(input?.enrolment);
            const sameTimeCourses = integerOf(enrolment.sameTimeCourses, 0, 10);
            return sameTimeCourses >= 2 ? YES : sameTimeCourses < 2 ? NO : UNKNOWN;
          },
        },
        value: { aliases: ['simultaneousMark'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 重複修習（第二十二條）：考慮的除外、可能的改變、由誰提供事實。 */
export const repeatedCourse: RuleGuide = {
  name: '重複修習',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRepeatedCourse,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第二十二條',
      words: '（課程.重複修習原因 = 轉系 或 課程.重複修習原因 屬於 教育學程、輔系、雙主修） 且 課程.系主任認定',
      phrase: null,
      holds(input: Input): Answer {
        const course = recordOf(input?.course);
        const repeatReason = readRepeatReason(course.repeatReason);
        const headCertified = readBoolean(course.headCertified);
        return allAnswers(
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
        );
      },
    },
  ],
  facts: [
    { path: ['course', 'passedBefore'], name: '課程.業已及格', type: { kind: 'boolean' } },
    {
      path: ['course', 'repeatReason'],
      name: '課程.重複修習原因',
      type: { kind: 'enumeration', members: REPEAT_REASON_NAMES },
      phrases: ['repeatProgrammes'],
    },
    { path: ['course', 'headCertified'], name: '課程.系主任認定', type: { kind: 'boolean' } },
  ],
};

/** 未修前學期之例外（第二十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const previousExcused: RuleGuide = {
  name: '未修前學期之例外',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPreviousExcused,
  conditions: [],
  facts: [
    { path: ['course', 'previousTaken'], name: '課程.前學期已修', type: { kind: 'boolean' } },
    { path: ['course', 'notContinuous'], name: '課程.內容不具連續性', type: { kind: 'boolean' } },
    { path: ['course', 'departmentCertified'], name: '課程.系所認定', type: { kind: 'boolean' } },
  ],
};

/** 連續課程之續修（第二十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const continuation: RuleGuide = {
  name: '連續課程之續修',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [previousExcused],
  explain: explainContinuation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十三條第一項',
      words: '課程.連續課程',
      phrase: null,
      holds(input: Input): Answer {
        const course = recordOf(input?.course);
        const sequence = readBoolean(course.sequence);
        return answer(sequence, sequence === UNKNOWN && '課程.連續課程');
      },
    },
  ],
  facts: [
    { path: ['course', 'sequence'], name: '課程.連續課程', type: { kind: 'boolean' } },
    { path: ['course', 'previousTaken'], name: '課程.前學期已修', type: { kind: 'boolean' } },
    { path: ['course', 'notContinuous'], name: '課程.內容不具連續性', type: { kind: 'boolean' } },
    { path: ['course', 'departmentCertified'], name: '課程.系所認定', type: { kind: 'boolean' } },
    {
      path: ['course', 'previousScore'],
      name: '課程.前學期成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [5000],
      parts: [5000],
      phrases: ['continuationMark'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const course = recordOf(input?.course);
        const sequence = readBoolean(course.sequence);
        return sequence;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const course = recordOf(input?.course);
            const previousTaken = readBoolean(course.previousTaken);
            const previousScore = decimalOf(course.previousScore, 100, 0, 10000);
            const notContinuous = readBoolean(course.notContinuous);
            const departmentCertified = readBoolean(course.departmentCertified);
            return or(
              or(sameTruth(previousTaken, NO), not(previousScore < 5000 ? YES : previousScore >= 5000 ? NO : UNKNOWN)),
              and(notContinuous, departmentCertified),
            );
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['previousExcused'], reads: ['未修前學期之例外'] },
          holds(input: Input): Truth {
            const course = recordOf(input?.course);
            const previousTaken = readBoolean(course.previousTaken);
            const notContinuous = readBoolean(course.notContinuous);
            const departmentCertified = readBoolean(course.departmentCertified);
            const previousExcusedValue = computePreviousExcused(previousTaken, notContinuous, departmentCertified);
            return previousExcusedValue;
          },
        },
      ],
    },
    cases: [],
  },
};

/** 未修前一學期（第二十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const previousNotTaken: RuleGuide = {
  name: '未修前一學期',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [previousExcused],
  explain: explainPreviousNotTaken,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十三條第一項',
      words: '課程.連續課程',
      phrase: null,
      holds(input: Input): Answer {
        const course = recordOf(input?.course);
        const sequence = readBoolean(course.sequence);
        return answer(sequence, sequence === UNKNOWN && '課程.連續課程');
      },
    },
  ],
  facts: [
    { path: ['course', 'sequence'], name: '課程.連續課程', type: { kind: 'boolean' } },
    { path: ['course', 'previousTaken'], name: '課程.前學期已修', type: { kind: 'boolean' } },
    { path: ['course', 'notContinuous'], name: '課程.內容不具連續性', type: { kind: 'boolean' } },
    { path: ['course', 'departmentCertified'], name: '課程.系所認定', type: { kind: 'boolean' } },
  ],
};

/** 全學年科目（第二十三條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const fullYearCourse: RuleGuide = {
  name: '全學年科目',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFullYearCourse,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十三條第二項',
      words: '課程.全學年科目',
      phrase: null,
      holds(input: Input): Answer {
        const course = recordOf(input?.course);
        const fullYear = readBoolean(course.fullYear);
        return answer(fullYear, fullYear === UNKNOWN && '課程.全學年科目');
      },
    },
  ],
  facts: [
    { path: ['course', 'fullYear'], name: '課程.全學年科目', type: { kind: 'boolean' } },
    { path: ['course', 'firstPassed'], name: '課程.上學期及格', type: { kind: 'boolean' } },
    { path: ['course', 'secondPassed'], name: '課程.下學期及格', type: { kind: 'boolean' } },
  ],
};

/** 線上未記載之科目（第二十四條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const notOnList: RuleGuide = {
  name: '線上未記載之科目',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNotOnList,
  conditions: [],
  facts: [{ path: ['enrolment', 'onList'], name: '選課.線上已記載', type: { kind: 'boolean' } }],
};

/** 已列而無成績之科目（第二十四條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const listedUngraded: RuleGuide = {
  name: '已列而無成績之科目',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainListedUngraded,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十四條第三項',
      words: '選課.線上已記載 且 選課.有成績 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const enrolment = recordOf(input?.enrolment);
        const onList = readBoolean(enrolment.onList);
        const graded = readBoolean(enrolment.graded);
        return allAnswers(
          answer(onList, onList === UNKNOWN && '選課.線上已記載'),
          answer(sameTruth(graded, NO), graded === UNKNOWN && '選課.有成績'),
        );
      },
    },
  ],
  facts: [
    { path: ['enrolment', 'onList'], name: '選課.線上已記載', type: { kind: 'boolean' } },
    { path: ['enrolment', 'graded'], name: '選課.有成績', type: { kind: 'boolean' } },
    {
      path: ['enrolment', 'registeredScore'],
      name: '選課.登記分數',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [0],
      parts: [1],
      phrases: ['ungradedMark'],
    },
  ],
};

/** 無成績科目之計入（第二十四條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const ungradedCounted: RuleGuide = {
  name: '無成績科目之計入',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUngradedCounted,
  conditions: [],
  facts: [
    { path: ['enrolment', 'onList'], name: '選課.線上已記載', type: { kind: 'boolean' } },
    { path: ['enrolment', 'graded'], name: '選課.有成績', type: { kind: 'boolean' } },
  ],
};

/** 學士班應修畢業學分（第二十八條第四項）：考慮的除外、可能的改變、由誰提供事實。 */
export const requiredCredits: RuleGuide = {
  name: '學士班應修畢業學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainRequiredCredits,
  conditions: [],
  facts: [
    { path: ['admission', 'foreignHighSchool'], name: '入學.境外同級學校畢業', type: { kind: 'boolean' } },
    {
      path: ['admission', 'equivalentYear'],
      name: '入學.相當畢業年級',
      type: { kind: 'integer', low: 1, high: 3 },
      unit: '年級',
      near: [2],
      parts: [2, 3],
      phrases: ['foreignGraduationYear'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const admission = recordOf(input?.admission);
            const foreignHighSchool = readBoolean(admission.foreignHighSchool);
            const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
            return and(foreignHighSchool, equivalentYear === 2 ? YES : equivalentYear < 2 || equivalentYear > 2 ? NO : UNKNOWN);
          },
        },
        value: { aliases: ['bachelorCreditsRequired', 'secondYearMakeUp'], reads: [] },
      },
      { when: null, value: { aliases: ['bachelorCreditsRequired'], reads: [] } },
    ],
  },
};

/** 學士班畢業學分與條件（第二十八條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorGraduation: RuleGuide = {
  name: '學士班畢業學分與條件',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [requiredCredits],
  explain: explainBachelorGraduation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十八條第一項',
      words: '學生.學制 = 學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['graduation', 'credits'],
      name: '畢業.已修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [2, 12, 128],
      turns: [[difference_6, '<']],
      parts: [],
    },
    { path: ['admission', 'foreignHighSchool'], name: '入學.境外同級學校畢業', type: { kind: 'boolean' }, near: [2, 12, 128] },
    {
      path: ['admission', 'equivalentYear'],
      name: '入學.相當畢業年級',
      type: { kind: 'integer', low: 1, high: 3 },
      unit: '年級',
      near: [2, 12, 128],
      parts: [2, 3],
    },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const graduation = recordOf(input?.graduation);
            const conditionsMet = readBoolean(graduation.conditionsMet);
            return conditionsMet;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['requiredCredits'], reads: ['學士班應修畢業學分'] },
          holds(input: Input): Truth {
            const graduation = recordOf(input?.graduation);
            const credits_3 = integerOf(graduation.credits, 0, 300);
            const admission = recordOf(input?.admission);
            const foreignHighSchool = readBoolean(admission.foreignHighSchool);
            const equivalentYear = integerOf(admission.equivalentYear, 1, 3);
            const requiredCreditsValue = computeRequiredCredits(foreignHighSchool, equivalentYear);
            const requiredCreditsReach =
              requiredCreditsValue !== requiredCreditsValue ? reachOfRequiredCredits(foreignHighSchool, equivalentYear) : undefined;
            return conditionInCases(credits_3, requiredCreditsValue, requiredCreditsReach);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 學系延長修業年限（第二十八條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentExtension: RuleGuide = {
  name: '學系延長修業年限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDepartmentExtension,
  conditions: [],
  facts: [
    {
      path: ['departmentExtension', 'decision'],
      name: '學系延長修業年限.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '各學系',
      request: '「學系延長修業年限」准或不准，由各學系決定',
    },
    {
      path: ['departmentExtension', 'departmentExtraYears'],
      name: '學系延長修業年限.學系延長年數',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '年',
      near: [1, 2],
      supplier: '各學系',
      request: '「學系延長修業年限」的「學系延長年數」，由各學系核定',
    },
  ],
};

/** 學士班一般延長（第二十八條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorOrdinaryExtension: RuleGuide = {
  name: '學士班一般延長',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorOrdinaryExtension,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十八條第二項',
      words: '學生.學制 = 學士班 且 延修.事由 = 未能修完',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const extension = recordOf(input?.extension);
        const reason_4 = readExtensionReason(extension.reason);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(reason_4 === 'notCompleted' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['extension', 'reason'], name: '延修.事由', type: { kind: 'enumeration', members: EXTENSION_REASON_NAMES } },
    {
      path: ['extension', 'years'],
      name: '延修.年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [20],
      parts: [21],
      phrases: ['bachelorExtension'],
    },
  ],
};

/** 學士班身心障礙延長（第二十八條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorDisabilityExtension: RuleGuide = {
  name: '學士班身心障礙延長',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorDisabilityExtension,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十八條第二項',
      words: '學生.學制 = 學士班 且 延修.事由 = 身心障礙',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const extension = recordOf(input?.extension);
        const reason_4 = readExtensionReason(extension.reason);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(reason_4 === 'disability' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['extension', 'reason'], name: '延修.事由', type: { kind: 'enumeration', members: EXTENSION_REASON_NAMES } },
    {
      path: ['extension', 'years'],
      name: '延修.年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      parts: [41],
      phrases: ['bachelorLongExtension'],
    },
  ],
};

/** 學士班育兒延長（第二十八條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorChildcareExtension: RuleGuide = {
  name: '學士班育兒延長',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorChildcareExtension,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十八條第二項',
      words: '學生.學制 = 學士班 且 （延修.事由 屬於 懷孕、分娩、撫育幼兒 或 延修.事由 = 生產）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const extension = recordOf(input?.extension);
        const reason_4 = readExtensionReason(extension.reason);
        return allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          anyAnswer(
            answer(
              reason_4 === 'pregnancy' || reason_4 === 'delivery' || reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO,
              reason_4 === undefined && '延修.事由',
            ),
            answer(reason_4 === 'birth' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['extension', 'reason'],
      name: '延修.事由',
      type: { kind: 'enumeration', members: EXTENSION_REASON_NAMES },
      phrases: ['bachelorChildcare'],
    },
    {
      path: ['extension', 'years'],
      name: '延修.年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      parts: [41],
      phrases: ['bachelorLongExtension'],
    },
  ],
};

/** 延修生第一學期休學（第二十八條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const extendedFirstSemester: RuleGuide = {
  name: '延修生第一學期休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExtendedFirstSemester,
  conditions: [],
  facts: [{ path: ['extension', 'lacks'], name: '延修.所缺', type: { kind: 'enumeration', members: EXTENSION_LACK_NAMES } }],
};

/** 延修生選課科數（第二十八條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const extendedEnrolment: RuleGuide = {
  name: '延修生選課科數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExtendedEnrolment,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十八條第三項',
      words: '延修.所缺 ≠ 僅缺畢業條件 且 註冊.已註冊',
      phrase: null,
      holds(input: Input): Answer {
        const extension = recordOf(input?.extension);
        const lacks = readExtensionLack(extension.lacks);
        const registration = recordOf(input?.registration);
        const registered = readBoolean(registration.registered);
        return allAnswers(
          answer(lacks === 'conditionsOnly' ? NO : lacks === undefined ? UNKNOWN : YES, lacks === undefined && '延修.所缺'),
          answer(registered, registered === UNKNOWN && '註冊.已註冊'),
        );
      },
    },
  ],
  facts: [
    { path: ['extension', 'lacks'], name: '延修.所缺', type: { kind: 'enumeration', members: EXTENSION_LACK_NAMES } },
    { path: ['registration', 'registered'], name: '註冊.已註冊', type: { kind: 'boolean' } },
    {
      path: ['enrolment', 'courses'],
      name: '選課.科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      near: [1],
      parts: [1],
      phrases: ['extendedCourses'],
    },
  ],
};

/** 僅缺畢業條件之註冊（第二十八條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const conditionsOnlyRegistration: RuleGuide = {
  name: '僅缺畢業條件之註冊',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainConditionsOnlyRegistration,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十八條第三項',
      words: '延修.所缺 = 僅缺畢業條件',
      phrase: null,
      holds(input: Input): Answer {
        const extension = recordOf(input?.extension);
        const lacks = readExtensionLack(extension.lacks);
        return answer(lacks === 'conditionsOnly' ? YES : lacks === undefined ? UNKNOWN : NO, lacks === undefined && '延修.所缺');
      },
    },
  ],
  facts: [
    { path: ['extension', 'lacks'], name: '延修.所缺', type: { kind: 'enumeration', members: EXTENSION_LACK_NAMES } },
    { path: ['registration', 'registered'], name: '註冊.已註冊', type: { kind: 'boolean' } },
  ],
};

/** 必修科目及格（第二十九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const requiredPassed: RuleGuide = {
  name: '必修科目及格',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRequiredPassed,
  conditions: [],
  facts: [
    {
      path: ['graduation', 'requiredFailed'],
      name: '畢業.必修不及格科數',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '科',
      near: [0],
      parts: [1],
    },
  ],
};

/** 理論課學分（第三十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const lectureCredits: RuleGuide = {
  name: '理論課學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainLectureCredits,
  conditions: [],
  facts: [
    {
      path: ['course', 'weeklyHours'],
      name: '課程.每週時數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '小時',
      parts: [],
      phrases: ['lectureHours', 'unitCredit'],
    },
  ],
};

/** 授課週數（第三十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditWeekCount: RuleGuide = {
  name: '授課週數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCreditWeekCount,
  conditions: [],
  facts: [
    {
      path: ['course', 'weeks'],
      name: '課程.授課週數',
      type: { kind: 'integer', low: 0, high: 52 },
      unit: '週',
      near: [7, 18, 126],
      parts: [18],
      phrases: ['creditWeeks'],
    },
  ],
};

/** 實習課每學分時數（第三十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const practiceCredits: RuleGuide = {
  name: '實習課每學分時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPracticeCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三十條',
      words: '課程.授課方式 = 實習課',
      phrase: null,
      holds(input: Input): Answer {
        const course = recordOf(input?.course);
        const teachingKind = readTeachingKind(course.teachingKind);
        return answer(
          teachingKind === 'practice' ? YES : teachingKind === undefined ? UNKNOWN : NO,
          teachingKind === undefined && '課程.授課方式',
        );
      },
    },
  ],
  facts: [
    { path: ['course', 'teachingKind'], name: '課程.授課方式', type: { kind: 'enumeration', members: TEACHING_KIND_NAMES } },
    {
      path: ['course', 'hoursPerCredit'],
      name: '課程.每學分每週時數',
      type: { kind: 'decimal', places: 2, low: 0, high: 2000 },
      unit: '小時',
      near: [100, 200, 6000, 12000],
      parts: [100, 201],
      phrases: ['practiceHours'],
    },
  ],
};

/** 學期科目成績（第三十二條第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const termScore: RuleGuide = {
  name: '學期科目成績',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainTermScore,
  conditions: [],
  facts: [
    {
      path: ['scoredCourse', 'usual'],
      name: '計分科目.平時成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['科目成績取位', '平時成績比例', '期中考試比例', '期末考試比例'],
    },
    {
      path: ['scoredCourse', 'midterm'],
      name: '計分科目.期中成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['科目成績取位', '平時成績比例', '期中考試比例', '期末考試比例'],
    },
    {
      path: ['scoredCourse', 'final'],
      name: '計分科目.期末成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['科目成績取位', '平時成績比例', '期中考試比例', '期末考試比例'],
    },
  ],
};

/** 分數之範圍（第三十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const markRange: RuleGuide = {
  name: '分數之範圍',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMarkRange,
  conditions: [],
  facts: [
    {
      path: ['grade', 'score'],
      name: '成績.分數',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '分',
      near: [10000],
      parts: [10001],
      phrases: ['fullMark'],
    },
  ],
};

/** 學士班及格（第三十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorPassed: RuleGuide = {
  name: '學士班及格',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorPassed,
  conditions: [],
  facts: [
    {
      path: ['grade', 'score'],
      name: '成績.分數',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '分',
      near: [6000],
      parts: [6000],
      phrases: ['bachelorPassMark'],
    },
  ],
};

/** 學期學業平均（第三十四條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const termAverage: RuleGuide = {
  name: '學期學業平均',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainTermAverage,
  conditions: [],
  facts: [
    {
      path: ['termResult', 'courses'],
      name: '學期成績.修習科目',
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
  ],
  aggregates: [
    {
      words: '合計（修習科目.學分 × 修習科目.成績 於 學期成績.修習科目）',
      list: '學期成績.修習科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const termResult = recordOf(input?.termResult);
        const courses = readEntries<TakenCourse_2>(termResult.courses);
        return courses?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = zeroOrProduct(lift(credits), lift(score_3, 100n));
          return {
            answer: answer(
              amount === undefined ? UNKNOWN : YES,
              credits !== credits && '學期成績.修習科目 的 學分',
              score_3 !== score_3 && '學期成績.修習科目 的 成績',
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '合計（修習科目.學分 於 學期成績.修習科目）',
      list: '學期成績.修習科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const termResult = recordOf(input?.termResult);
        const courses = readEntries<TakenCourse_2>(termResult.courses);
        return courses?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = lift(credits);
          return {
            answer: answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '學期成績.修習科目 的 學分'),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
  ],
};

/** 畢業成績（第三十四條第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduationAverage: RuleGuide = {
  name: '畢業成績',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainGraduationAverage,
  conditions: [],
  facts: [
    {
      path: ['allTerms', 'courses'],
      name: '歷年成績.科目',
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
  ],
  aggregates: [
    {
      words: '合計（修習科目.學分 × 修習科目.成績 於 歷年成績.科目）',
      list: '歷年成績.科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const allTerms = recordOf(input?.allTerms);
        const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
        return courses_2?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = zeroOrProduct(lift(credits), lift(score_3, 100n));
          return {
            answer: answer(
              amount === undefined ? UNKNOWN : YES,
              credits !== credits && '歷年成績.科目 的 學分',
              score_3 !== score_3 && '歷年成績.科目 的 成績',
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '合計（修習科目.學分 於 歷年成績.科目）',
      list: '歷年成績.科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const allTerms = recordOf(input?.allTerms);
        const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
        return courses_2?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = lift(credits);
          return {
            answer: answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '歷年成績.科目 的 學分'),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
  ],
};

/** 科目成績（第三十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const courseScore: RuleGuide = {
  name: '科目成績',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCourseScore,
  conditions: [],
  facts: [
    {
      path: ['scoredCourse', 'unrounded'],
      name: '計分科目.未取整分數',
      type: { kind: 'decimal', places: 4, low: 0, high: 1000000 },
      unit: '分',
      parts: [],
      phrases: ['科目成績取位'],
    },
  ],
};

/** 學期平均之取位（第三十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const averageRounding_2: RuleGuide = {
  name: '學期平均之取位',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [termAverage],
  explain: explainAverageRounding,
  conditions: [],
  facts: [
    {
      path: ['termResult', 'recordedAverage'],
      name: '學期成績.登記平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      turns: [
        [difference_7, '='],
        [difference_8, '='],
        [difference_9, '='],
        [difference_10, '='],
      ],
      parts: [],
      phrases: ['平均成績位數'],
    },
    {
      path: ['termResult', 'courses'],
      name: '學期成績.修習科目',
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
      phrases: ['平均成績位數'],
    },
    {
      path: ['readings', 'averageRounding'],
      name: '疑義.學期平均之取位',
      type: { kind: 'enumeration', members: AVERAGE_ROUNDING_READING_NAMES },
      request: '「學期平均之取位」有不同解釋，採哪一說由教務處決定',
    },
  ],
  aggregates: [
    {
      words: '合計（修習科目.學分 × 修習科目.成績 於 學期成績.修習科目）',
      list: '學期成績.修習科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const termResult = recordOf(input?.termResult);
        const courses = readEntries<TakenCourse_2>(termResult.courses);
        return courses?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = zeroOrProduct(lift(credits), lift(score_3, 100n));
          return {
            answer: answer(
              amount === undefined ? UNKNOWN : YES,
              credits !== credits && '學期成績.修習科目 的 學分',
              score_3 !== score_3 && '學期成績.修習科目 的 成績',
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '合計（修習科目.學分 於 學期成績.修習科目）',
      list: '學期成績.修習科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const termResult = recordOf(input?.termResult);
        const courses = readEntries<TakenCourse_2>(termResult.courses);
        return courses?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = lift(credits);
          return {
            answer: answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '學期成績.修習科目 的 學分'),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
  ],
  grounds: { gate: null, body: null, cases: [{ when: null, value: { aliases: ['termAverage'], reads: ['學期學業平均'] } }] },
};

/** 學期平均之登記（第三十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const recordedAverage_2: RuleGuide = {
  name: '學期平均之登記',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [averageRounding_2],
  explain: explainRecordedAverage,
  conditions: [],
  facts: [
    {
      path: ['termResult', 'recordedAverage'],
      name: '學期成績.登記平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      turns: [
        [difference_7, '='],
        [difference_8, '='],
        [difference_9, '='],
        [difference_10, '='],
      ],
      parts: [],
    },
    {
      path: ['termResult', 'courses'],
      name: '學期成績.修習科目',
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
    {
      path: ['readings', 'averageRounding'],
      name: '疑義.學期平均之取位',
      type: { kind: 'enumeration', members: AVERAGE_ROUNDING_READING_NAMES },
      request: '「學期平均之取位」有不同解釋，採哪一說由教務處決定',
    },
  ],
  aggregates: [
    {
      words: '合計（修習科目.學分 × 修習科目.成績 於 學期成績.修習科目）',
      list: '學期成績.修習科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const termResult = recordOf(input?.termResult);
        const courses = readEntries<TakenCourse_2>(termResult.courses);
        return courses?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = zeroOrProduct(lift(credits), lift(score_3, 100n));
          return {
            answer: answer(
              amount === undefined ? UNKNOWN : YES,
              credits !== credits && '學期成績.修習科目 的 學分',
              score_3 !== score_3 && '學期成績.修習科目 的 成績',
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '合計（修習科目.學分 於 學期成績.修習科目）',
      list: '學期成績.修習科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const termResult = recordOf(input?.termResult);
        const courses = readEntries<TakenCourse_2>(termResult.courses);
        return courses?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = lift(credits);
          return {
            answer: answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '學期成績.修習科目 的 學分'),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
  ],
};

/** 畢業成績之取位（第三十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduationRounding_2: RuleGuide = {
  name: '畢業成績之取位',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [graduationAverage],
  explain: explainGraduationRounding,
  conditions: [],
  facts: [
    {
      path: ['allTerms', 'recordedScore'],
      name: '歷年成績.登記畢業成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      turns: [
        [difference_11, '='],
        [difference_12, '='],
        [difference_13, '='],
        [difference_14, '='],
      ],
      parts: [],
      phrases: ['平均成績位數'],
    },
    {
      path: ['allTerms', 'courses'],
      name: '歷年成績.科目',
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
      phrases: ['平均成績位數'],
    },
    {
      path: ['readings', 'graduationRounding'],
      name: '疑義.畢業成績之取位',
      type: { kind: 'enumeration', members: GRADUATION_ROUNDING_READING_NAMES },
      request: '「畢業成績之取位」有不同解釋，採哪一說由教務處決定',
    },
  ],
  aggregates: [
    {
      words: '合計（修習科目.學分 × 修習科目.成績 於 歷年成績.科目）',
      list: '歷年成績.科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const allTerms = recordOf(input?.allTerms);
        const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
        return courses_2?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = zeroOrProduct(lift(credits), lift(score_3, 100n));
          return {
            answer: answer(
              amount === undefined ? UNKNOWN : YES,
              credits !== credits && '歷年成績.科目 的 學分',
              score_3 !== score_3 && '歷年成績.科目 的 成績',
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '合計（修習科目.學分 於 歷年成績.科目）',
      list: '歷年成績.科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const allTerms = recordOf(input?.allTerms);
        const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
        return courses_2?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = lift(credits);
          return {
            answer: answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '歷年成績.科目 的 學分'),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
  ],
  grounds: { gate: null, body: null, cases: [{ when: null, value: { aliases: ['graduationAverage'], reads: ['畢業成績'] } }] },
};

/** 畢業成績之登記（第三十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const recordedGraduation: RuleGuide = {
  name: '畢業成績之登記',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [graduationRounding_2],
  explain: explainRecordedGraduation,
  conditions: [],
  facts: [
    {
      path: ['allTerms', 'recordedScore'],
      name: '歷年成績.登記畢業成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      turns: [
        [difference_11, '='],
        [difference_12, '='],
        [difference_13, '='],
        [difference_14, '='],
      ],
      parts: [],
    },
    {
      path: ['allTerms', 'courses'],
      name: '歷年成績.科目',
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
    {
      path: ['readings', 'graduationRounding'],
      name: '疑義.畢業成績之取位',
      type: { kind: 'enumeration', members: GRADUATION_ROUNDING_READING_NAMES },
      request: '「畢業成績之取位」有不同解釋，採哪一說由教務處決定',
    },
  ],
  aggregates: [
    {
      words: '合計（修習科目.學分 × 修習科目.成績 於 歷年成績.科目）',
      list: '歷年成績.科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const allTerms = recordOf(input?.allTerms);
        const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
        return courses_2?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = zeroOrProduct(lift(credits), lift(score_3, 100n));
          return {
            answer: answer(
              amount === undefined ? UNKNOWN : YES,
              credits !== credits && '歷年成績.科目 的 學分',
              score_3 !== score_3 && '歷年成績.科目 的 成績',
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '合計（修習科目.學分 於 歷年成績.科目）',
      list: '歷年成績.科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const allTerms = recordOf(input?.allTerms);
        const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
        return courses_2?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const score_3 = decimalOf(entry.score, 100, 0, 10000);
          const amount = lift(credits);
          return {
            answer: answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '歷年成績.科目 的 學分'),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['score', '成績', showNumber(score_3, 100n, null)],
            ],
          };
        });
      },
    },
  ],
};

/** 研究生畢業成績之取位（第三十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateRounding_2: RuleGuide = {
  name: '研究生畢業成績之取位',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [graduateScore],
  explain: explainGraduateRounding,
  conditions: [],
  facts: [
    {
      path: ['graduateGrades', 'recordedScore'],
      name: '研究生成績.登記畢業成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [200],
      turns: [
        [difference_15, '='],
        [difference_16, '='],
        [difference_17, '='],
        [difference_18, '='],
      ],
      parts: [],
      phrases: ['平均成績位數'],
    },
    {
      path: ['graduateGrades', 'academic'],
      name: '研究生成績.學業平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [200],
      turns: [
        [difference_15, '='],
        [difference_16, '='],
        [difference_17, '='],
        [difference_18, '='],
      ],
      parts: [],
      phrases: ['平均成績位數'],
    },
    {
      path: ['graduateGrades', 'examination'],
      name: '研究生成績.學位考試平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [200],
      turns: [
        [difference_15, '='],
        [difference_16, '='],
        [difference_17, '='],
        [difference_18, '='],
      ],
      parts: [],
      phrases: ['平均成績位數'],
    },
    {
      path: ['readings', 'graduateRounding'],
      name: '疑義.研究生畢業成績之取位',
      type: { kind: 'enumeration', members: GRADUATE_ROUNDING_READING_NAMES },
      request: '「研究生畢業成績之取位」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: { gate: null, body: null, cases: [{ when: null, value: { aliases: ['graduateScore'], reads: ['研究生畢業成績'] } }] },
};

/** 研究生畢業成績之登記（第三十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const recordedGraduateScore: RuleGuide = {
  name: '研究生畢業成績之登記',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [graduateRounding_2],
  explain: explainRecordedGraduateScore,
  conditions: [],
  facts: [
    {
      path: ['graduateGrades', 'recordedScore'],
      name: '研究生成績.登記畢業成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [200],
      turns: [
        [difference_15, '='],
        [difference_16, '='],
        [difference_17, '='],
        [difference_18, '='],
      ],
      parts: [],
    },
    {
      path: ['graduateGrades', 'academic'],
      name: '研究生成績.學業平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [200],
      turns: [
        [difference_15, '='],
        [difference_16, '='],
        [difference_17, '='],
        [difference_18, '='],
      ],
      parts: [],
    },
    {
      path: ['graduateGrades', 'examination'],
      name: '研究生成績.學位考試平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [200],
      turns: [
        [difference_15, '='],
        [difference_16, '='],
        [difference_17, '='],
        [difference_18, '='],
      ],
      parts: [],
    },
    {
      path: ['readings', 'graduateRounding'],
      name: '疑義.研究生畢業成績之取位',
      type: { kind: 'enumeration', members: GRADUATE_ROUNDING_READING_NAMES },
      near: [2],
      request: '「研究生畢業成績之取位」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 期末補考成績之送交（第三十六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const makeUpGrades: RuleGuide = {
  name: '期末補考成績之送交',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMakeUpGrades,
  conditions: [],
  facts: [
    {
      path: ['makeUp', 'gradesDate'],
      name: '補考.成績送交日',
      type: { kind: 'date' },
      near: [7],
      turns: [[difference_19, '>']],
      parts: [],
      phrases: ['makeUpPeriod'],
    },
    {
      path: ['nextTerm', 'termStart'],
      name: '次學期.開學',
      type: { kind: 'date' },
      near: [7],
      turns: [[difference_19, '>']],
      parts: [],
      phrases: ['makeUpPeriod'],
    },
  ],
};

/** 不及格不得補考（第三十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const noMakeUp: RuleGuide = {
  name: '不及格不得補考',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNoMakeUp,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三十八條',
      words: '成績.不及格',
      phrase: null,
      holds(input: Input): Answer {
        const grade = recordOf(input?.grade);
        const failed = readBoolean(grade.failed);
        return answer(failed, failed === UNKNOWN && '成績.不及格');
      },
    },
  ],
  facts: [
    { path: ['grade', 'failed'], name: '成績.不及格', type: { kind: 'boolean' } },
    { path: ['grade', 'madeUp'], name: '成績.舉行補考', type: { kind: 'boolean' } },
  ],
};

/** 必修科目重修（第三十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const requiredRetake: RuleGuide = {
  name: '必修科目重修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRequiredRetake,
  conditions: [],
  facts: [
    { path: ['grade', 'failed'], name: '成績.不及格', type: { kind: 'boolean' } },
    { path: ['grade', 'required'], name: '成績.必修科目', type: { kind: 'boolean' } },
  ],
};

/** 成績之更改（第三十九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const gradeCorrection: RuleGuide = {
  name: '成績之更改',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGradeCorrection,
  conditions: [],
  facts: [
    {
      path: ['correction', 'ground'],
      name: '更改.原因',
      type: { kind: 'enumeration', members: CORRECTION_GROUND_NAMES },
      phrases: ['correctionGrounds'],
    },
    {
      path: ['correction', 'requestDate'],
      name: '更改.提出日',
      type: { kind: 'date' },
      near: [7],
      turns: [[difference_20, '>']],
      parts: [],
      phrases: ['correctionPeriod'],
    },
    {
      path: ['nextTerm', 'termStart'],
      name: '次學期.開學',
      type: { kind: 'date' },
      near: [7],
      turns: [[difference_20, '>']],
      parts: [],
      phrases: ['correctionPeriod'],
    },
    { path: ['correction', 'writtenProof'], name: '更改.書面證明', type: { kind: 'boolean' } },
    { path: ['correction', 'departmentMeetingApproved'], name: '更改.系務會議通過', type: { kind: 'boolean' } },
    { path: ['correction', 'deanAgreed'], name: '更改.教務長同意', type: { kind: 'boolean' } },
  ],
};

/** 入學試卷之保存（第四十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const entrancePapers: RuleGuide = {
  name: '入學試卷之保存',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEntrancePapers,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四十條',
      words: '文件.種類 = 入學或轉學考試試卷',
      phrase: null,
      holds(input: Input): Answer {
        const document = recordOf(input?.document);
        const kind = readKeptDocument(document.kind);
        return answer(kind === 'entrancePaper' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '文件.種類');
      },
    },
  ],
  facts: [
    { path: ['document', 'kind'], name: '文件.種類', type: { kind: 'enumeration', members: KEPT_DOCUMENT_NAMES } },
    {
      path: ['document', 'yearsKept'],
      name: '文件.保存年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 1000 },
      unit: '年',
      near: [10],
      parts: [10],
      phrases: ['entrancePaperYears'],
    },
  ],
};

/** 在校試卷之保存（第四十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const schoolPapers: RuleGuide = {
  name: '在校試卷之保存',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSchoolPapers,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四十條',
      words: '文件.種類 = 在校考試試卷',
      phrase: null,
      holds(input: Input): Answer {
        const document = recordOf(input?.document);
        const kind = readKeptDocument(document.kind);
        return answer(kind === 'schoolPaper' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '文件.種類');
      },
    },
  ],
  facts: [
    { path: ['document', 'kind'], name: '文件.種類', type: { kind: 'enumeration', members: KEPT_DOCUMENT_NAMES } },
    {
      path: ['document', 'yearsKept'],
      name: '文件.保存年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 1000 },
      unit: '年',
      near: [10],
      parts: [10],
      phrases: ['schoolPaperYears'],
    },
  ],
};

/** 成績記錄之保存（第四十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const gradeRecords: RuleGuide = {
  name: '成績記錄之保存',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGradeRecords,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四十條',
      words: '文件.種類 = 成績記錄',
      phrase: null,
      holds(input: Input): Answer {
        const document = recordOf(input?.document);
        const kind = readKeptDocument(document.kind);
        return answer(kind === 'gradeRecord' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '文件.種類');
      },
    },
  ],
  facts: [
    { path: ['document', 'kind'], name: '文件.種類', type: { kind: 'enumeration', members: KEPT_DOCUMENT_NAMES } },
    { path: ['document', 'keptPermanently'], name: '文件.永久保存', type: { kind: 'boolean' } },
  ],
};

/** 計列缺課（第四十二條）：考慮的除外、可能的改變、由誰提供事實。 */
export const countedAbsence: RuleGuide = {
  name: '計列缺課',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCountedAbsence,
  conditions: [],
  facts: [
    { path: ['absence', 'periods'], name: '缺課.缺席節數', type: { kind: 'integer', low: 0, high: 200 }, unit: '節', parts: [] },
    { path: ['absence', 'officialPeriods'], name: '缺課.公假節數', type: { kind: 'integer', low: 0, high: 200 }, unit: '節', parts: [] },
  ],
};

/** 扣考（第四十四條）：考慮的除外、可能的改變、由誰提供事實。 */
export const barredFromExam: RuleGuide = {
  name: '扣考',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedAbsence],
  explain: explainBarredFromExam,
  conditions: [],
  facts: [
    {
      path: ['absence', 'periods'],
      name: '缺課.缺席節數',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '節',
      turns: [[difference_21, '<']],
      parts: [],
    },
    {
      path: ['absence', 'officialPeriods'],
      name: '缺課.公假節數',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '節',
      turns: [[difference_21, '<']],
      parts: [],
    },
    {
      path: ['absence', 'barLimit'],
      name: '缺課.扣考標準',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '節',
      turns: [[difference_21, '<']],
      parts: [],
    },
  ],
};

/** 扣考後成績（第四十四條）：考慮的除外、可能的改變、由誰提供事實。 */
export const barredScore: RuleGuide = {
  name: '扣考後成績',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [countedAbsence],
  explain: explainBarredScore,
  conditions: [],
  facts: [
    {
      path: ['absence', 'periods'],
      name: '缺課.缺席節數',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '節',
      turns: [[difference_22, '<']],
      parts: [],
    },
    {
      path: ['absence', 'officialPeriods'],
      name: '缺課.公假節數',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '節',
      turns: [[difference_22, '<']],
      parts: [],
    },
    {
      path: ['absence', 'barLimit'],
      name: '缺課.扣考標準',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '節',
      turns: [[difference_22, '<']],
      parts: [],
    },
    { path: ['absence', 'score'], name: '缺課.科目成績', type: { kind: 'decimal', places: 2, low: 0, high: 10000 }, unit: '分', parts: [] },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: ['countedAbsence'], reads: ['計列缺課'] },
          holds(input: Input): Truth {
            const absence = recordOf(input?.absence);
            const periods = integerOf(absence.periods, 0, 200);
            const officialPeriods = integerOf(absence.officialPeriods, 0, 200);
            const barLimit = integerOf(absence.barLimit, 0, 200);
            return holdsAtEnds_14(periods, officialPeriods, barLimit);
          },
        },
        value: { aliases: ['barredMark'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 學士班轉系（第四十五條）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorTransfer: RuleGuide = {
  name: '學士班轉系',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四十五條',
      words: '學生.學制 = 學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['departmentTransfer', 'transferNumber'],
      name: '轉系.第幾次轉系',
      type: { kind: 'integer', low: 1, high: 9 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['bachelorTransfers'],
    },
    { path: ['departmentTransfer', 'sameProgramme'], name: '轉系.同一學制', type: { kind: 'boolean' } },
  ],
};

/** 轉系核准後（第四十六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const afterTransfer: RuleGuide = {
  name: '轉系核准後',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAfterTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四十六條',
      words: '轉系.已核准次數 > 0',
      phrase: null,
      holds(input: Input): Answer {
        const departmentTransfer = recordOf(input?.departmentTransfer);
        const approvedTransfers = integerOf(departmentTransfer.approvedTransfers, 0, 9);
        return answer(
          approvedTransfers > 0 ? YES : approvedTransfers <= 0 ? NO : UNKNOWN,
          approvedTransfers !== approvedTransfers && '轉系.已核准次數',
        );
      },
    },
  ],
  facts: [
    {
      path: ['departmentTransfer', 'approvedTransfers'],
      name: '轉系.已核准次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [0],
      parts: [1],
    },
    { path: ['departmentTransfer', 'furtherTransfer'], name: '轉系.再轉他系', type: { kind: 'boolean' } },
    { path: ['departmentTransfer', 'returned'], name: '轉系.轉回原系', type: { kind: 'boolean' } },
  ],
};

/** 升三轉系（第四十七條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const thirdYearTransfer: RuleGuide = {
  name: '升三轉系',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainThirdYearTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四十七條第一項',
      words: '轉系.申請於學年前 = 升三轉系學年（3 學年）',
      phrase: null,
      holds(input: Input): Answer {
        const departmentTransfer = recordOf(input?.departmentTransfer);
        const beforeYear = integerOf(departmentTransfer.beforeYear, 1, 7);
        return answer(
          beforeYear === 3 ? YES : beforeYear < 3 || beforeYear > 3 ? NO : UNKNOWN,
          beforeYear !== beforeYear && '轉系.申請於學年前',
        );
      },
    },
  ],
  facts: [
    {
      path: ['departmentTransfer', 'beforeYear'],
      name: '轉系.申請於學年前',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '學年',
      near: [3],
      parts: [3, 4],
      phrases: ['beforeThirdYear'],
    },
    { path: ['departmentTransfer', 'relation'], name: '轉系.學系關係', type: { kind: 'enumeration', members: DEPARTMENT_RELATION_NAMES } },
    {
      path: ['departmentTransfer', 'enteredYear'],
      name: '轉系.轉入年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [2, 3],
      parts: [2, 3, 4],
      phrases: ['similarYear', 'differentYear'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const departmentTransfer = recordOf(input?.departmentTransfer);
        const beforeYear = integerOf(departmentTransfer.beforeYear, 1, 7);
        return beforeYear === 3 ? YES : beforeYear < 3 || beforeYear > 3 ? NO : UNKNOWN;
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const departmentTransfer = recordOf(input?.departmentTransfer);
                const relation = readDepartmentRelation(departmentTransfer.relation);
                return relation === 'similar' ? YES : relation === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['similarYear'], reads: [] },
              holds(input: Input): Truth {
                const departmentTransfer = recordOf(input?.departmentTransfer);
                const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
                return enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN;
              },
            },
          ],
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const departmentTransfer = recordOf(input?.departmentTransfer);
                const relation = readDepartmentRelation(departmentTransfer.relation);
                return relation === 'different' ? YES : relation === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['differentYear'], reads: [] },
              holds(input: Input): Truth {
                const departmentTransfer = recordOf(input?.departmentTransfer);
                const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
                return enteredYear === 2 ? YES : enteredYear < 2 || enteredYear > 2 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 升四轉系（第四十七條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const fourthYearTransfer: RuleGuide = {
  name: '升四轉系',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFourthYearTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四十七條第一項',
      words: '轉系.申請於學年前 = 升四轉系學年（4 學年）',
      phrase: null,
      holds(input: Input): Answer {
        const departmentTransfer = recordOf(input?.departmentTransfer);
        const beforeYear = integerOf(departmentTransfer.beforeYear, 1, 7);
        return answer(
          beforeYear === 4 ? YES : beforeYear < 4 || beforeYear > 4 ? NO : UNKNOWN,
          beforeYear !== beforeYear && '轉系.申請於學年前',
        );
      },
    },
  ],
  facts: [
    {
      path: ['departmentTransfer', 'beforeYear'],
      name: '轉系.申請於學年前',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '學年',
      near: [4],
      parts: [4, 5],
      phrases: ['beforeFourthYear'],
    },
    { path: ['departmentTransfer', 'relation'], name: '轉系.學系關係', type: { kind: 'enumeration', members: DEPARTMENT_RELATION_NAMES } },
    {
      path: ['departmentTransfer', 'enteredYear'],
      name: '轉系.轉入年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [3],
      parts: [3, 4],
      phrases: ['fourthYearEntry'],
    },
  ],
};

/** 轉入三年級之限制（第四十七條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const thirdYearEntry: RuleGuide = {
  name: '轉入三年級之限制',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainThirdYearEntry,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四十七條第一項',
      words: '轉系.學系關係 = 性質相近 且 轉系.轉入年級 = 相近轉入年級（3 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const departmentTransfer = recordOf(input?.departmentTransfer);
        const relation = readDepartmentRelation(departmentTransfer.relation);
        const enteredYear = integerOf(departmentTransfer.enteredYear, 1, 7);
        return allAnswers(
          answer(relation === 'similar' ? YES : relation === undefined ? UNKNOWN : NO, relation === undefined && '轉系.學系關係'),
          answer(
            enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN,
            enteredYear !== enteredYear && '轉系.轉入年級',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['departmentTransfer', 'relation'], name: '轉系.學系關係', type: { kind: 'enumeration', members: DEPARTMENT_RELATION_NAMES } },
    {
      path: ['departmentTransfer', 'enteredYear'],
      name: '轉系.轉入年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [3],
      parts: [3, 4],
      phrases: ['similarYear'],
    },
    { path: ['departmentTransfer', 'canGraduateInTime'], name: '轉系.能於修業年限內畢業', type: { kind: 'boolean' } },
  ],
};

/** 轉入名額（第四十九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const transferPlaces: RuleGuide = {
  name: '轉入名額',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTransferPlaces,
  conditions: [],
  facts: [
    {
      path: ['departmentTransfer', 'transfersIn'],
      name: '轉系.轉入人數',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '名',
      turns: [[difference_23, '>']],
      parts: [],
      phrases: ['transferQuota'],
    },
    {
      path: ['departmentTransfer', 'approvedFreshmen'],
      name: '轉系.原核定新生名額',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '名',
      turns: [[difference_23, '>']],
      parts: [],
      phrases: ['transferQuota'],
    },
  ],
};

/** 有不得轉系情形（第五十一條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const transferBarred: RuleGuide = {
  name: '有不得轉系情形',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTransferBarred,
  conditions: [],
  facts: [
    {
      path: ['student', 'academicYearsDone'],
      name: '學生.修業學年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [10],
      parts: [10],
      phrases: ['transferStudyTime'],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [4],
      parts: [4, 5],
      phrases: ['transferBarredYear'],
    },
    {
      path: ['departmentTransfer', 'approvedTransfers'],
      name: '轉系.已核准次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [1],
      parts: [1],
      phrases: ['transfersDone'],
    },
    { path: ['departmentTransfer', 'onLeave'], name: '轉系.休學期間', type: { kind: 'boolean' } },
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
      phrases: ['transferStatus', 'athleteStatus', 'recommendedStatus'],
    },
    { path: ['departmentTransfer', 'otherwiseBarred'], name: '轉系.其他規定限制', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [{ when: null, value: { aliases: ['transferStatus', 'athleteStatus', 'recommendedStatus'], reads: [] } }],
  },
};

/** 轉系之限制（第五十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const transferBars: RuleGuide = {
  name: '轉系之限制',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [transferBarred],
  explain: explainTransferBars,
  conditions: [],
  facts: [
    {
      path: ['student', 'academicYearsDone'],
      name: '學生.修業學年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [10, 40],
      parts: [10],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [1, 4],
      parts: [4, 5],
    },
    {
      path: ['departmentTransfer', 'approvedTransfers'],
      name: '轉系.已核准次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [1, 4],
      parts: [1],
    },
    { path: ['departmentTransfer', 'onLeave'], name: '轉系.休學期間', type: { kind: 'boolean' }, near: [1, 4] },
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
      near: [1, 4],
    },
    { path: ['departmentTransfer', 'otherwiseBarred'], name: '轉系.其他規定限制', type: { kind: 'boolean' }, near: [1, 4] },
    { path: ['departmentTransfer', 'specialApproval'], name: '轉系.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 受理轉系（第五十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const transferAccepted: RuleGuide = {
  name: '受理轉系',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTransferAccepted,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五十一條',
      words: '學生.學制 屬於 學士班、進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'bachelor' || programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['departmentTransfer', 'transferNumber'],
      name: '轉系.第幾次轉系',
      type: { kind: 'integer', low: 1, high: 9 },
      unit: '次',
      near: [1],
      parts: [2],
    },
    { path: ['departmentTransfer', 'sameProgramme'], name: '轉系.同一學制', type: { kind: 'boolean' } },
    {
      path: ['student', 'academicYearsDone'],
      name: '學生.修業學年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [10, 40],
      parts: [10],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [1, 4],
      parts: [4, 5],
    },
    {
      path: ['departmentTransfer', 'approvedTransfers'],
      name: '轉系.已核准次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [1, 4],
      parts: [1],
    },
    { path: ['departmentTransfer', 'onLeave'], name: '轉系.休學期間', type: { kind: 'boolean' }, near: [1, 4] },
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
      near: [1, 4],
    },
    { path: ['departmentTransfer', 'otherwiseBarred'], name: '轉系.其他規定限制', type: { kind: 'boolean' }, near: [1, 4] },
    { path: ['departmentTransfer', 'specialApproval'], name: '轉系.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 得招收之缺額（第五十三條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const openPlaces: RuleGuide = {
  name: '得招收之缺額',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainOpenPlaces,
  conditions: [],
  facts: [
    { path: ['transfer', 'vacancies'], name: '轉學.全部缺額', type: { kind: 'integer', low: 0, high: 300 }, unit: '名', parts: [] },
    {
      path: ['transfer', 'excludedVacancies'],
      name: '轉學.不計入缺額',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '名',
      parts: [],
    },
  ],
};

/** 轉學考試之辦理（第五十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const transferExamination: RuleGuide = {
  name: '轉學考試之辦理',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [openPlaces],
  explain: explainTransferExamination,
  conditions: [],
  facts: [
    {
      path: ['transfer', 'vacancies'],
      name: '轉學.全部缺額',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '名',
      near: [0],
      turns: [[difference_24, '>']],
      parts: [],
    },
    {
      path: ['transfer', 'excludedVacancies'],
      name: '轉學.不計入缺額',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '名',
      near: [0],
      turns: [[difference_24, '>']],
      parts: [],
    },
  ],
};

/** 招收轉學生之年級（第五十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const transferIntakeYear: RuleGuide = {
  name: '招收轉學生之年級',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTransferIntakeYear,
  conditions: [],
  facts: [
    {
      path: ['transfer', 'intakeYear'],
      name: '轉學.招收年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [1],
      parts: [2],
      phrases: ['closedYear'],
    },
    { path: ['transfer', 'graduatingYear'], name: '轉學.應屆畢業年級', type: { kind: 'boolean' } },
  ],
};

/** 招收轉學生之總數（第五十三條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const transferIntakeTotal: RuleGuide = {
  name: '招收轉學生之總數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTransferIntakeTotal,
  conditions: [],
  facts: [
    {
      path: ['transfer', 'totalAfter'],
      name: '轉學.招生後總人數',
      type: { kind: 'integer', low: 0, high: 3000 },
      unit: '人',
      turns: [[difference_25, '>']],
      parts: [],
    },
    {
      path: ['transfer', 'approvedTotal'],
      name: '轉學.原核定新生總數',
      type: { kind: 'integer', low: 0, high: 3000 },
      unit: '人',
      turns: [[difference_25, '>']],
      parts: [],
    },
  ],
};

/** 二年級轉學生之肄業（第五十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondYearResident: RuleGuide = {
  name: '二年級轉學生之肄業',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [secondYearResidence],
  explain: explainSecondYearResident,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五十五條第一項',
      words: '轉學.轉入年級 = 轉入二年級（2 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const transfer = recordOf(input?.transfer);
        const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
        return answer(
          enteredYear_2 === 2 ? YES : enteredYear_2 < 2 || enteredYear_2 > 2 ? NO : UNKNOWN,
          enteredYear_2 !== enteredYear_2 && '轉學.轉入年級',
        );
      },
    },
    {
      clause: '但書',
      name: '大學畢業生轉入二年級',
      provision: '第五十五條第一項',
      words: '轉學.大學畢業生',
      phrase: null,
      holds(input: Input): Answer {
        const transfer = recordOf(input?.transfer);
        const universityGraduate = readBoolean(transfer.universityGraduate);
        return answer(universityGraduate, universityGraduate === UNKNOWN && '轉學.大學畢業生');
      },
    },
  ],
  facts: [
    {
      path: ['transfer', 'enteredYear'],
      name: '轉學.轉入年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [2],
      parts: [2, 3],
      phrases: ['enteredSecondYear'],
    },
    {
      path: ['transfer', 'yearsHere'],
      name: '轉學.肄業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '年',
      near: [10, 30],
      parts: [10, 30],
      phrases: ['secondYearResidence'],
    },
    {
      path: ['transfer', 'universityGraduate'],
      name: '轉學.大學畢業生',
      type: { kind: 'boolean' },
      near: [1, 3],
      phrases: ['secondYearResidence'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const transfer = recordOf(input?.transfer);
        const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
        return enteredYear_2 === 2 ? YES : enteredYear_2 < 2 || enteredYear_2 > 2 ? NO : UNKNOWN;
      },
    },
    body: { kind: 'leaf', uses: { aliases: [], reads: ['轉入二年級肄業下限'] } },
    cases: [],
  },
};

/** 三年級轉學生之肄業（第五十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const thirdYearResident: RuleGuide = {
  name: '三年級轉學生之肄業',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [thirdYearResidence],
  explain: explainThirdYearResident,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五十五條第一項',
      words: '轉學.轉入年級 = 轉入三年級（3 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const transfer = recordOf(input?.transfer);
        const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
        return answer(
          enteredYear_2 === 3 ? YES : enteredYear_2 < 3 || enteredYear_2 > 3 ? NO : UNKNOWN,
          enteredYear_2 !== enteredYear_2 && '轉學.轉入年級',
        );
      },
    },
    {
      clause: '但書',
      name: '大學畢業生轉入三年級',
      provision: '第五十五條第一項',
      words: '轉學.大學畢業生',
      phrase: null,
      holds(input: Input): Answer {
        const transfer = recordOf(input?.transfer);
        const universityGraduate = readBoolean(transfer.universityGraduate);
        return answer(universityGraduate, universityGraduate === UNKNOWN && '轉學.大學畢業生');
      },
    },
  ],
  facts: [
    {
      path: ['transfer', 'enteredYear'],
      name: '轉學.轉入年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [3],
      parts: [3, 4],
      phrases: ['enteredThirdYear'],
    },
    {
      path: ['transfer', 'yearsHere'],
      name: '轉學.肄業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '年',
      near: [10, 20],
      parts: [10, 20],
      phrases: ['thirdYearResidence'],
    },
    {
      path: ['transfer', 'universityGraduate'],
      name: '轉學.大學畢業生',
      type: { kind: 'boolean' },
      near: [1, 2],
      phrases: ['thirdYearResidence'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const transfer = recordOf(input?.transfer);
        const enteredYear_2 = integerOf(transfer.enteredYear, 1, 7);
        return enteredYear_2 === 3 ? YES : enteredYear_2 < 3 || enteredYear_2 > 3 ? NO : UNKNOWN;
      },
    },
    body: { kind: 'leaf', uses: { aliases: [], reads: ['轉入三年級肄業下限'] } },
    cases: [],
  },
};

/** 轉入二年級肄業下限（第五十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondYearResidence: RuleGuide = {
  name: '轉入二年級肄業下限',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainSecondYearResidence,
  conditions: [
    {
      clause: '但書',
      name: '大學畢業生轉入二年級',
      provision: '第五十五條第一項',
      words: '轉學.大學畢業生',
      phrase: null,
      holds(input: Input): Answer {
        const transfer = recordOf(input?.transfer);
        const universityGraduate = readBoolean(transfer.universityGraduate);
        return answer(universityGraduate, universityGraduate === UNKNOWN && '轉學.大學畢業生');
      },
    },
  ],
  facts: [{ path: ['transfer', 'universityGraduate'], name: '轉學.大學畢業生', type: { kind: 'boolean' } }],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const transfer = recordOf(input?.transfer);
            const universityGraduate = readBoolean(transfer.universityGraduate);
            return universityGraduate;
          },
        },
        value: { aliases: ['graduateResidence'], reads: [] },
      },
      { when: null, value: { aliases: ['secondYearResidence'], reads: [] } },
    ],
  },
};

/** 轉入三年級肄業下限（第五十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const thirdYearResidence: RuleGuide = {
  name: '轉入三年級肄業下限',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainThirdYearResidence,
  conditions: [
    {
      clause: '但書',
      name: '大學畢業生轉入三年級',
      provision: '第五十五條第一項',
      words: '轉學.大學畢業生',
      phrase: null,
      holds(input: Input): Answer {
        const transfer = recordOf(input?.transfer);
        const universityGraduate = readBoolean(transfer.universityGraduate);
        return answer(universityGraduate, universityGraduate === UNKNOWN && '轉學.大學畢業生');
      },
    },
  ],
  facts: [{ path: ['transfer', 'universityGraduate'], name: '轉學.大學畢業生', type: { kind: 'boolean' } }],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const transfer = recordOf(input?.transfer);
            const universityGraduate = readBoolean(transfer.universityGraduate);
            return universityGraduate;
          },
        },
        value: { aliases: ['graduateResidence'], reads: [] },
      },
      { when: null, value: { aliases: ['thirdYearResidence'], reads: [] } },
    ],
  },
};

/** 大學畢業生轉學之肄業（第五十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateTransfer: RuleGuide = {
  name: '大學畢業生轉學之肄業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五十五條第一項',
      words: '轉學.大學畢業生',
      phrase: null,
      holds(input: Input): Answer {
        const transfer = recordOf(input?.transfer);
        const universityGraduate = readBoolean(transfer.universityGraduate);
        return answer(universityGraduate, universityGraduate === UNKNOWN && '轉學.大學畢業生');
      },
    },
  ],
  facts: [
    { path: ['transfer', 'universityGraduate'], name: '轉學.大學畢業生', type: { kind: 'boolean' } },
    {
      path: ['transfer', 'yearsHere'],
      name: '轉學.肄業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '年',
      near: [10],
      parts: [10],
      phrases: ['graduateResidence'],
    },
  ],
};

/** 輔系雙主修計算（第五十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const minorsCounted_2: RuleGuide = {
  name: '輔系雙主修計算',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMinorsCounted,
  conditions: [],
  facts: [
    {
      path: ['student', 'minors'],
      name: '學生.輔系數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學系',
      near: [1],
      turns: [
        [difference_26, '>'],
        [difference_27, '>'],
      ],
      parts: [2],
      phrases: ['departmentLimit'],
    },
    {
      path: ['student', 'doubleMajors'],
      name: '學生.雙主修數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學系',
      near: [1],
      turns: [
        [difference_26, '>'],
        [difference_27, '>'],
      ],
      parts: [2],
      phrases: ['departmentLimit'],
    },
    {
      path: ['readings', 'minorsCounted'],
      name: '疑義.輔系雙主修計算',
      type: { kind: 'enumeration', members: MINORS_COUNTED_READING_NAMES },
      request: '「輔系雙主修計算」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 學士班輔系雙主修（第五十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorMinors: RuleGuide = {
  name: '學士班輔系雙主修',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [minorsCounted_2],
  explain: explainBachelorMinors,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五十八條',
      words: '學生.學制 屬於 學士班、二年制在職進修專班、學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'bachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'minors'],
      name: '學生.輔系數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學系',
      near: [1],
      turns: [
        [difference_26, '>'],
        [difference_27, '>'],
      ],
      parts: [2],
    },
    {
      path: ['student', 'doubleMajors'],
      name: '學生.雙主修數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學系',
      near: [1],
      turns: [
        [difference_26, '>'],
        [difference_27, '>'],
      ],
      parts: [2],
    },
    {
      path: ['readings', 'minorsCounted'],
      name: '疑義.輔系雙主修計算',
      type: { kind: 'enumeration', members: MINORS_COUNTED_READING_NAMES },
      request: '「輔系雙主修計算」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return programme === 'bachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['definition.minorsCounted'], reads: ['輔系雙主修計算'] } },
    cases: [],
  },
};

/** 休學之申請（第六十一條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorLeave: RuleGuide = {
  name: '休學之申請',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorLeave,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六十一條第一項',
      words: '學生.學制 屬於 學士班、進修學士班、二年制在職進修專班、學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['leave', 'week'],
      name: '休學.申請週次',
      type: { kind: 'integer', low: 1, high: 30 },
      unit: '週',
      near: [7, 16, 112],
      parts: [17],
      phrases: ['bachelorLeaveWeek'],
    },
  ],
};

/** 新生休學（第六十一條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const newStudentLeave: RuleGuide = {
  name: '新生休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNewStudentLeave,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六十一條第二項',
      words: '學生.新生',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const isNew = readBoolean(student.isNew);
        return answer(isNew, isNew === UNKNOWN && '學生.新生');
      },
    },
  ],
  facts: [
    { path: ['student', 'isNew'], name: '學生.新生', type: { kind: 'boolean' } },
    { path: ['leave', 'registrationDone'], name: '休學.已完成註冊', type: { kind: 'boolean' } },
  ],
};

/** 受理休學（第六十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const leaveAccepted: RuleGuide = {
  name: '受理休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainLeaveAccepted,
  conditions: [],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['leave', 'week'],
      name: '休學.申請週次',
      type: { kind: 'integer', low: 1, high: 30 },
      unit: '週',
      near: [7, 16, 18, 112, 126],
      parts: [17, 19],
    },
    { path: ['student', 'isNew'], name: '學生.新生', type: { kind: 'boolean' } },
    { path: ['leave', 'registrationDone'], name: '休學.已完成註冊', type: { kind: 'boolean' } },
  ],
};

/** 育兒休學學年（第六十二條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const childcareLeaveYears: RuleGuide = {
  name: '育兒休學學年',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainChildcareLeaveYears,
  conditions: [],
  facts: [
    { path: ['leave', 'reason'], name: '休學.事由', type: { kind: 'enumeration', members: LEAVE_REASON_NAMES } },
    {
      path: ['leave', 'reasonYears'],
      name: '休學.事由學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      parts: [],
    },
    {
      path: ['leave', 'childAge'],
      name: '休學.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [30],
      parts: [31],
      phrases: ['leaveInfantAge'],
    },
  ],
};

/** 計列休學學年（第六十二條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const countedLeaveYears: RuleGuide = {
  name: '計列休學學年',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [childcareLeaveYears],
  explain: explainCountedLeaveYears,
  conditions: [],
  facts: [
    {
      path: ['leave', 'totalYears'],
      name: '休學.累計學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      parts: [],
    },
    {
      path: ['leave', 'serviceYears'],
      name: '休學.服役學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      parts: [],
    },
    { path: ['leave', 'reason'], name: '休學.事由', type: { kind: 'enumeration', members: LEAVE_REASON_NAMES } },
    {
      path: ['leave', 'reasonYears'],
      name: '休學.事由學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      parts: [],
    },
    {
      path: ['leave', 'childAge'],
      name: '休學.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [30],
      parts: [31],
    },
  ],
};

/** 休學年限之累計（第六十二條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorLeaveTotal: RuleGuide = {
  name: '休學年限之累計',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedLeaveYears],
  explain: explainBachelorLeaveTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六十二條第一項',
      words: '學生.學制 屬於 學士班、進修學士班、二年制在職進修專班、學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['leave', 'totalYears'],
      name: '休學.累計學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [0, 20, 30],
      turns: [[difference_28, '>']],
      parts: [21],
      phrases: ['bachelorLeaveYears'],
    },
    {
      path: ['leave', 'serviceYears'],
      name: '休學.服役學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [0, 20, 30],
      turns: [[difference_28, '>']],
      parts: [],
      phrases: ['bachelorLeaveYears'],
    },
    {
      path: ['leave', 'reason'],
      name: '休學.事由',
      type: { kind: 'enumeration', members: LEAVE_REASON_NAMES },
      near: [0, 2, 3],
      phrases: ['bachelorLeaveYears'],
    },
    {
      path: ['leave', 'reasonYears'],
      name: '休學.事由學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [0, 20, 30],
      turns: [[difference_28, '>']],
      parts: [],
      phrases: ['bachelorLeaveYears'],
    },
    {
      path: ['leave', 'childAge'],
      name: '休學.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [0, 20, 30],
      parts: [31],
      phrases: ['bachelorLeaveYears'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return programme === 'bachelor' ||
          programme === 'eveningBachelor' ||
          programme === 'twoYearInService' ||
          programme === 'secondSpecialty'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO;
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const leave = recordOf(input?.leave);
            const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
            return totalYears <= 20 ? YES : totalYears > 20 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['countedLeaveYears'], reads: ['計列休學學年'] },
          holds(input: Input): Truth {
            const leave = recordOf(input?.leave);
            const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
            const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
            const reason_2 = readLeaveReason(leave.reason);
            const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
            const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
            const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
            const childcareLeaveYearsReach =
              childcareLeaveYearsValue !== childcareLeaveYearsValue
                ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2)
                : undefined;
            const countedLeaveYearsValue = computeCountedLeaveYears(
              totalYears,
              serviceYears,
              childcareLeaveYearsValue,
              childcareLeaveYearsReach,
            );
            const countedLeaveYearsReach =
              countedLeaveYearsValue !== countedLeaveYearsValue
                ? reachOfCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears)
                : undefined;
            return conditionInCases_2(countedLeaveYearsValue, countedLeaveYearsReach);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 休學之延長（第六十二條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorLeaveExtension: RuleGuide = {
  name: '休學之延長',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorLeaveExtension,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六十二條第一項',
      words: '學生.學制 屬於 學士班、進修學士班、二年制在職進修專班、學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'bachelor' || programme === 'eveningBachelor' || programme === 'twoYearInService' || programme === 'secondSpecialty'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['leave', 'extraYears'],
      name: '休學.延長年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '年',
      near: [10],
      parts: [11],
      phrases: ['bachelorLeaveExtra'],
    },
  ],
};

/** 缺課之休學（第六十五條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const absenceLeave: RuleGuide = {
  name: '缺課之休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAbsenceLeave,
  conditions: [],
  facts: [
    {
      path: ['absence', 'hours'],
      name: '缺課.缺課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_29, '<']],
      parts: [],
      phrases: ['leaveAbsenceShare'],
    },
    {
      path: ['absence', 'hoursTaught'],
      name: '缺課.授課總時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_29, '<']],
      parts: [],
      phrases: ['leaveAbsenceShare'],
    },
  ],
};

/** 決議之休學（第六十五條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const decidedLeave: RuleGuide = {
  name: '決議之休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDecidedLeave,
  conditions: [],
  facts: [{ path: ['leave', 'affairsDecision'], name: '休學.決議必須休學', type: { kind: 'boolean' } }],
};

/** 逾註冊假之休學（第六十五條第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const registrationLeaveExceeded_2: RuleGuide = {
  name: '逾註冊假之休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRegistrationLeaveExceeded,
  conditions: [],
  facts: [{ path: ['leave', 'registrationLeaveExceeded'], name: '休學.逾註冊假未註冊', type: { kind: 'boolean' } }],
};

/** 未選足學分之休學（第六十五條第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const tooFewCourses_2: RuleGuide = {
  name: '未選足學分之休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTooFewCourses,
  conditions: [],
  facts: [
    { path: ['registration', 'registered'], name: '註冊.已註冊', type: { kind: 'boolean' } },
    { path: ['leave', 'tooFewCourses'], name: '休學.未選課或未選足', type: { kind: 'boolean' } },
  ],
};

/** 欠費之休學（第六十五條第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const overdueLeave: RuleGuide = {
  name: '欠費之休學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOverdueLeave,
  conditions: [],
  facts: [
    {
      path: ['registration', 'creditFeeOverdueDays'],
      name: '註冊.學分費逾期日數',
      type: { kind: 'integer', low: 0, high: 366 },
      unit: '日',
      near: [14],
      parts: [14],
      phrases: ['leaveFeeOverdue'],
    },
  ],
};

/** 退學（第六十六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const dismissal: RuleGuide = {
  name: '退學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDismissal,
  conditions: [],
  facts: [{ path: ['standing', 'ground'], name: '學籍處分.退學情形', type: { kind: 'enumeration', members: DISMISSAL_GROUND_NAMES } }],
};

/** 有應休學情形（第六十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const mustTakeLeave: RuleGuide = {
  name: '有應休學情形',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMustTakeLeave,
  conditions: [],
  facts: [
    {
      path: ['absence', 'hours'],
      name: '缺課.缺課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_30, '<']],
      parts: [],
      phrases: ['leaveAbsenceShare'],
    },
    {
      path: ['absence', 'hoursTaught'],
      name: '缺課.授課總時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_30, '<']],
      parts: [],
      phrases: ['leaveAbsenceShare'],
    },
    { path: ['leave', 'affairsDecision'], name: '休學.決議必須休學', type: { kind: 'boolean' } },
    { path: ['leave', 'registrationLeaveExceeded'], name: '休學.逾註冊假未註冊', type: { kind: 'boolean' } },
    { path: ['registration', 'registered'], name: '註冊.已註冊', type: { kind: 'boolean' } },
    { path: ['leave', 'tooFewCourses'], name: '休學.未選課或未選足', type: { kind: 'boolean' } },
    {
      path: ['registration', 'creditFeeOverdueDays'],
      name: '註冊.學分費逾期日數',
      type: { kind: 'integer', low: 0, high: 366 },
      unit: '日',
      near: [14],
      parts: [14],
      phrases: ['leaveFeeOverdue'],
    },
  ],
};

/** 年限已滿之退學（第六十六條第八款）：考慮的除外、可能的改變、由誰提供事實。 */
export const leaveQuotaDismissal: RuleGuide = {
  name: '年限已滿之退學',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [mustTakeLeave],
  explain: explainLeaveQuotaDismissal,
  conditions: [],
  facts: [
    {
      path: ['absence', 'hours'],
      name: '缺課.缺課時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_30, '<']],
      parts: [],
    },
    {
      path: ['absence', 'hoursTaught'],
      name: '缺課.授課總時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60],
      turns: [[difference_30, '<']],
      parts: [],
    },
    { path: ['leave', 'affairsDecision'], name: '休學.決議必須休學', type: { kind: 'boolean' } },
    { path: ['leave', 'registrationLeaveExceeded'], name: '休學.逾註冊假未註冊', type: { kind: 'boolean' } },
    { path: ['registration', 'registered'], name: '註冊.已註冊', type: { kind: 'boolean' } },
    { path: ['leave', 'tooFewCourses'], name: '休學.未選課或未選足', type: { kind: 'boolean' } },
    {
      path: ['registration', 'creditFeeOverdueDays'],
      name: '註冊.學分費逾期日數',
      type: { kind: 'integer', low: 0, high: 366 },
      unit: '日',
      near: [14],
      parts: [14],
    },
    { path: ['registration', 'leaveQuotaUsed'], name: '註冊.休學年限已滿', type: { kind: 'boolean' } },
  ],
};

/** 開除學籍之情形（第六十七條）：考慮的除外、可能的改變、由誰提供事實。 */
export const expulsion: RuleGuide = {
  name: '開除學籍之情形',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExpulsion,
  conditions: [],
  facts: [
    { path: ['standing', 'forged'], name: '學籍處分.證件偽造或變更', type: { kind: 'boolean' } },
    { path: ['standing', 'substitute'], name: '學籍處分.試卷由他人代考', type: { kind: 'boolean' } },
    { path: ['standing', 'expulsionDecided'], name: '學籍處分.受開除處分', type: { kind: 'boolean' } },
  ],
};

/** 修業證明書（第六十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const studyCertificate: RuleGuide = {
  name: '修業證明書',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainStudyCertificate,
  conditions: [],
  facts: [
    {
      path: ['standing', 'departure'],
      name: '學籍處分.離校原因',
      type: { kind: 'enumeration', members: DEPARTURE_NAMES },
      phrases: ['certificateDepartures'],
    },
    {
      path: ['standing', 'semesters'],
      name: '學籍處分.在校學期數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學期',
      near: [1],
      parts: [1],
      phrases: ['certificateSemesters'],
    },
    { path: ['standing', 'graded'], name: '學籍處分.有成績', type: { kind: 'boolean' } },
    { path: ['standing', 'recordApproved'], name: '學籍處分.學籍審核合格', type: { kind: 'boolean' } },
  ],
};

/** 再行入學（第六十九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const readmission: RuleGuide = {
  name: '再行入學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReadmission,
  conditions: [],
  facts: [
    { path: ['transfer', 'examPassed'], name: '轉學.經考試及格', type: { kind: 'boolean' } },
    { path: ['standing', 'conductDismissal'], name: '學籍處分.操行不及格勒令退學', type: { kind: 'boolean' } },
    { path: ['standing', 'expulsionFinal'], name: '學籍處分.開除確定', type: { kind: 'boolean' } },
  ],
};

/** 申訴期間之肄業（第七十條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const studyDuringAppeal: RuleGuide = {
  name: '申訴期間之肄業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainStudyDuringAppeal,
  conditions: [],
  facts: [
    { path: ['appeal', 'filed'], name: '申訴.已提出', type: { kind: 'boolean' } },
    { path: ['appeal', 'decided'], name: '申訴.結果已確定', type: { kind: 'boolean' } },
    { path: ['appeal', 'enrolled'], name: '申訴.在校生', type: { kind: 'boolean' } },
  ],
};

/** 申訴不停止執行（第七十條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const noSuspension: RuleGuide = {
  name: '申訴不停止執行',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNoSuspension,
  conditions: [],
  facts: [
    { path: ['appeal', 'filed'], name: '申訴.已提出', type: { kind: 'boolean' } },
    { path: ['appeal', 'decided'], name: '申訴.結果已確定', type: { kind: 'boolean' } },
  ],
};

/** 學士班畢業（第七十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduation_2: RuleGuide = {
  name: '學士班畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十一條',
      words: '學生.學制 = 學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      parts: [40],
      phrases: ['bachelorYears'],
    },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    { path: ['graduation', 'gradesPassed'], name: '畢業.成績及格', type: { kind: 'boolean' } },
  ],
};

/** 學系所定年限之修業（第七十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const extendedDepartmentYears: RuleGuide = {
  name: '學系所定年限之修業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExtendedDepartmentYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十一條',
      words: '學生.學制 = 學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      turns: [[difference_31, '<']],
      parts: [],
      phrases: ['yearsBeforeExtension'],
    },
    {
      path: ['departmentExtension', 'decision'],
      name: '學系延長修業年限.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      phrases: ['yearsBeforeExtension'],
      supplier: '各學系',
      request: '「學系延長修業年限」准或不准，由各學系決定',
    },
    {
      path: ['departmentExtension', 'departmentExtraYears'],
      name: '學系延長修業年限.學系延長年數',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '年',
      near: [1, 2, 4],
      phrases: ['yearsBeforeExtension'],
      supplier: '各學系',
      request: '「學系延長修業年限」的「學系延長年數」，由各學系核定',
    },
  ],
};

/** 學士班准予畢業（第七十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorGraduated: RuleGuide = {
  name: '學士班准予畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorGraduated,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十一條',
      words: '學生.學制 = 學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['graduation', 'credits'],
      name: '畢業.已修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [2, 12, 128],
      turns: [[difference_6, '<']],
      parts: [],
    },
    { path: ['admission', 'foreignHighSchool'], name: '入學.境外同級學校畢業', type: { kind: 'boolean' }, near: [2, 12, 128] },
    {
      path: ['admission', 'equivalentYear'],
      name: '入學.相當畢業年級',
      type: { kind: 'integer', low: 1, high: 3 },
      unit: '年級',
      near: [2, 12, 128],
      parts: [2, 3],
    },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    {
      path: ['graduation', 'requiredFailed'],
      name: '畢業.必修不及格科數',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '科',
      near: [0],
      parts: [1],
    },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      turns: [[difference_31, '<']],
      parts: [40],
    },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'gradesPassed'], name: '畢業.成績及格', type: { kind: 'boolean' } },
    {
      path: ['departmentExtension', 'decision'],
      name: '學系延長修業年限.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '各學系',
      request: '「學系延長修業年限」准或不准，由各學系決定',
    },
    {
      path: ['departmentExtension', 'departmentExtraYears'],
      name: '學系延長修業年限.學系延長年數',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '年',
      near: [1, 2, 4],
      supplier: '各學系',
      request: '「學系延長修業年限」的「學系延長年數」，由各學系核定',
    },
  ],
};

/** 進修學士班跨學制選課（第七十六條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningCross: RuleGuide = {
  name: '進修學士班跨學制選課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningCross,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十六條第一項',
      words: '學生.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['crossEnrolment', 'vacancy'], name: '跨選.課程有缺額', type: { kind: 'boolean' } },
    { path: ['crossEnrolment', 'reason'], name: '跨選.事由', type: { kind: 'enumeration', members: CROSS_PROGRAMME_REASON_NAMES } },
    { path: ['crossEnrolment', 'applicationApproved'], name: '跨選.申請核可', type: { kind: 'boolean' } },
  ],
};

/** 進修學士班跨選學分（第七十六條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningCrossCredits: RuleGuide = {
  name: '進修學士班跨選學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningCrossCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十六條第二項',
      words: '學生.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['enrolment', 'crossCredits'],
      name: '選課.跨學制學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_32, '>']],
      parts: [],
      phrases: ['eveningCrossMaximum'],
    },
    {
      path: ['enrolment', 'ownCredits'],
      name: '選課.本學制學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_32, '>']],
      parts: [],
      phrases: ['eveningCrossMaximum'],
    },
  ],
};

/** 進修學士班轉系（第七十七條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningTransfer: RuleGuide = {
  name: '進修學士班轉系',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十七條第二項',
      words: '學生.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['departmentTransfer', 'transferNumber'],
      name: '轉系.第幾次轉系',
      type: { kind: 'integer', low: 1, high: 9 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['eveningTransfers'],
    },
    { path: ['departmentTransfer', 'sameProgramme'], name: '轉系.同一學制', type: { kind: 'boolean' } },
  ],
};

/** 進修學士班畢業學分與條件（第七十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningGraduation: RuleGuide = {
  name: '進修學士班畢業學分與條件',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningGraduation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十八條',
      words: '學生.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['graduation', 'credits'],
      name: '畢業.已修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [128],
      parts: [128],
      phrases: ['eveningCreditsRequired'],
    },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
  ],
};

/** 進修學士班之修業年數（第七十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningStudyYears: RuleGuide = {
  name: '進修學士班之修業年數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningStudyYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十八條',
      words: '學生.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      turns: [[difference_33, '=']],
      parts: [],
      phrases: ['eveningYears'],
    },
    {
      path: ['eveningDepartmentExtension', 'decision'],
      name: '進修學系延長修業年限.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      phrases: ['eveningYears'],
      supplier: '各學系',
      request: '「進修學系延長修業年限」准或不准，由各學系決定',
    },
    {
      path: ['eveningDepartmentExtension', 'eveningExtraYears'],
      name: '進修學系延長修業年限.進修學系延長年數',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '年',
      near: [1, 2, 4],
      phrases: ['eveningYears'],
      supplier: '各學系',
      request: '「進修學系延長修業年限」的「進修學系延長年數」，由各學系核定',
    },
  ],
};

/** 進修學系延長修業年限（第七十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningDepartmentExtension: RuleGuide = {
  name: '進修學系延長修業年限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningDepartmentExtension,
  conditions: [],
  facts: [
    {
      path: ['eveningDepartmentExtension', 'decision'],
      name: '進修學系延長修業年限.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '各學系',
      request: '「進修學系延長修業年限」准或不准，由各學系決定',
    },
    {
      path: ['eveningDepartmentExtension', 'eveningExtraYears'],
      name: '進修學系延長修業年限.進修學系延長年數',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '年',
      near: [1, 2],
      supplier: '各學系',
      request: '「進修學系延長修業年限」的「進修學系延長年數」，由各學系核定',
    },
  ],
};

/** 進修學士班一般延長（第七十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningOrdinaryExtension: RuleGuide = {
  name: '進修學士班一般延長',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningOrdinaryExtension,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十八條',
      words: '學生.學制 = 進修學士班 且 （延修.事由 = 未能修完 或 （延修.事由 = 撫育幼兒 且 延修.子女年齡 > 進修學士班幼兒年齡（3 歲）））',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const extension = recordOf(input?.extension);
        const reason_4 = readExtensionReason(extension.reason);
        const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
        return allAnswers(
          answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          anyAnswer(
            answer(reason_4 === 'notCompleted' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
            allAnswers(
              answer(reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
              notAnswer(answer(childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN, childAge_3 !== childAge_3 && '延修.子女年齡')),
            ),
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['extension', 'reason'], name: '延修.事由', type: { kind: 'enumeration', members: EXTENSION_REASON_NAMES } },
    {
      path: ['extension', 'childAge'],
      name: '延修.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [30],
      parts: [31],
      phrases: ['eveningInfantAge'],
    },
    {
      path: ['extension', 'years'],
      name: '延修.年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [20],
      parts: [21],
      phrases: ['eveningExtension'],
    },
  ],
};

/** 進修學士班特殊延長（第七十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningSpecialExtension: RuleGuide = {
  name: '進修學士班特殊延長',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningSpecialExtension,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十八條',
      words:
        '學生.學制 = 進修學士班 且 （延修.事由 = 身心障礙 或 延修.事由 屬於 懷孕、分娩 或 延修.事由 = 生產 或 （延修.事由 = 撫育幼兒 且 延修.子女年齡 ≤ 進修學士班幼兒年齡（3 歲）））',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const extension = recordOf(input?.extension);
        const reason_4 = readExtensionReason(extension.reason);
        const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
        return allAnswers(
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
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['extension', 'reason'],
      name: '延修.事由',
      type: { kind: 'enumeration', members: EXTENSION_REASON_NAMES },
      phrases: ['eveningBirth'],
    },
    {
      path: ['extension', 'childAge'],
      name: '延修.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [30],
      parts: [31],
      phrases: ['eveningInfantAge'],
    },
    {
      path: ['extension', 'years'],
      name: '延修.年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      parts: [41],
      phrases: ['eveningLongExtension'],
    },
  ],
};

/** 進修學士班每學期學分（第七十九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningCredits: RuleGuide = {
  name: '進修學士班每學期學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七十九條',
      words:
        '學生.學制 = 進修學士班 且 （學生.就讀學年 ≥ 進修學士班下限學年（1 至 3 學年） 且 學生.就讀學年 ≤ 進修學士班下限學年（1 至 3 學年））',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const academicYear = integerOf(student.academicYear, 1, 12);
        return allAnswers(
          answer(programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          allAnswers(
            answer(academicYear >= 1 ? YES : academicYear < 1 ? NO : UNKNOWN, academicYear !== academicYear && '學生.就讀學年'),
            answer(academicYear <= 3 ? YES : academicYear > 3 ? NO : UNKNOWN, academicYear !== academicYear && '學生.就讀學年'),
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'academicYear'],
      name: '學生.就讀學年',
      type: { kind: 'integer', low: 1, high: 12 },
      unit: '學年',
      near: [1, 3],
      parts: [4],
      phrases: ['eveningFloorYears'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [16],
      parts: [16],
      phrases: ['eveningFloor'],
    },
  ],
};

/** 進修學士班輔系雙主修（第八十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningMinors: RuleGuide = {
  name: '進修學士班輔系雙主修',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [minorsCounted_2],
  explain: explainEveningMinors,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十條',
      words: '學生.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'minors'],
      name: '學生.輔系數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學系',
      near: [1],
      turns: [
        [difference_26, '>'],
        [difference_27, '>'],
      ],
      parts: [2],
    },
    {
      path: ['student', 'doubleMajors'],
      name: '學生.雙主修數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學系',
      near: [1],
      turns: [
        [difference_26, '>'],
        [difference_27, '>'],
      ],
      parts: [2],
    },
    {
      path: ['readings', 'minorsCounted'],
      name: '疑義.輔系雙主修計算',
      type: { kind: 'enumeration', members: MINORS_COUNTED_READING_NAMES },
      request: '「輔系雙主修計算」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['definition.minorsCounted'], reads: ['輔系雙主修計算'] } },
    cases: [],
  },
};

/** 進修學士班畢業（第八十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningDegree: RuleGuide = {
  name: '進修學士班畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningDegree,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十一條',
      words: '學生.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      turns: [[difference_34, '<']],
      parts: [],
      phrases: ['eveningYears'],
    },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    { path: ['graduation', 'gradesPassed'], name: '畢業.成績及格', type: { kind: 'boolean' } },
    {
      path: ['eveningDepartmentExtension', 'decision'],
      name: '進修學系延長修業年限.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      phrases: ['eveningYears'],
      supplier: '各學系',
      request: '「進修學系延長修業年限」准或不准，由各學系決定',
    },
    {
      path: ['eveningDepartmentExtension', 'eveningExtraYears'],
      name: '進修學系延長修業年限.進修學系延長年數',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '年',
      near: [1, 2, 4],
      phrases: ['eveningYears'],
      supplier: '各學系',
      request: '「進修學系延長修業年限」的「進修學系延長年數」，由各學系核定',
    },
  ],
};

/** 進修學士班准予畢業（第八十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningGraduated: RuleGuide = {
  name: '進修學士班准予畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningGraduated,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十一條',
      words: '學生.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['graduation', 'credits'],
      name: '畢業.已修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [128],
      parts: [128],
    },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      turns: [[difference_34, '<']],
      parts: [],
    },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'gradesPassed'], name: '畢業.成績及格', type: { kind: 'boolean' } },
    {
      path: ['eveningDepartmentExtension', 'decision'],
      name: '進修學系延長修業年限.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '各學系',
      request: '「進修學系延長修業年限」准或不准，由各學系決定',
    },
    {
      path: ['eveningDepartmentExtension', 'eveningExtraYears'],
      name: '進修學系延長修業年限.進修學系延長年數',
      type: { kind: 'integer', low: 1, high: 2 },
      unit: '年',
      near: [1, 2, 4],
      supplier: '各學系',
      request: '「進修學系延長修業年限」的「進修學系延長年數」，由各學系核定',
    },
  ],
};

/** 二年制在職進修專班跨學制選課（第八十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceCross: RuleGuide = {
  name: '二年制在職進修專班跨學制選課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceCross,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十五條第一項',
      words: '學生.學制 = 二年制在職進修專班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['crossEnrolment', 'reason'], name: '跨選.事由', type: { kind: 'enumeration', members: CROSS_PROGRAMME_REASON_NAMES } },
    { path: ['crossEnrolment', 'vacancy'], name: '跨選.課程有缺額', type: { kind: 'boolean' } },
    { path: ['crossEnrolment', 'applicationApproved'], name: '跨選.申請核可', type: { kind: 'boolean' } },
  ],
};

/** 二年制在職進修專班不得轉系（第八十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceNoTransfer: RuleGuide = {
  name: '二年制在職進修專班不得轉系',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceNoTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十五條第一項',
      words: '學生.學制 = 二年制在職進修專班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['departmentTransfer', 'applied'], name: '轉系.提出申請', type: { kind: 'boolean' } },
  ],
};

/** 二年制在職進修專班跨選學分（第八十五條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceCrossCredits: RuleGuide = {
  name: '二年制在職進修專班跨選學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceCrossCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十五條第二項',
      words: '學生.學制 = 二年制在職進修專班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['enrolment', 'crossCredits'],
      name: '選課.跨學制學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_35, '>']],
      parts: [],
      phrases: ['inServiceCrossMaximum'],
    },
    {
      path: ['enrolment', 'ownCredits'],
      name: '選課.本學制學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_35, '>']],
      parts: [],
      phrases: ['inServiceCrossMaximum'],
    },
  ],
};

/** 二年制在職進修專班之修業年限（第八十六條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceStudyYears: RuleGuide = {
  name: '二年制在職進修專班之修業年限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceStudyYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十六條第一項',
      words: '學生.學制 = 二年制在職進修專班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [20],
      parts: [20],
      phrases: ['inServiceYears'],
    },
  ],
};

/** 二年制在職進修專班一般延長（第八十六條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceOrdinaryExtension: RuleGuide = {
  name: '二年制在職進修專班一般延長',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceOrdinaryExtension,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十六條第二項',
      words:
        '學生.學制 = 二年制在職進修專班 且 （延修.事由 = 未能修完 或 （延修.事由 = 撫育幼兒 且 延修.子女年齡 > 在職專班幼兒年齡（3 歲）））',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const extension = recordOf(input?.extension);
        const reason_4 = readExtensionReason(extension.reason);
        const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
        return allAnswers(
          answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          anyAnswer(
            answer(reason_4 === 'notCompleted' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
            allAnswers(
              answer(reason_4 === 'childcare' ? YES : reason_4 === undefined ? UNKNOWN : NO, reason_4 === undefined && '延修.事由'),
              notAnswer(answer(childAge_3 <= 30 ? YES : childAge_3 > 30 ? NO : UNKNOWN, childAge_3 !== childAge_3 && '延修.子女年齡')),
            ),
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['extension', 'reason'], name: '延修.事由', type: { kind: 'enumeration', members: EXTENSION_REASON_NAMES } },
    {
      path: ['extension', 'childAge'],
      name: '延修.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [30],
      parts: [31],
      phrases: ['inServiceInfantAge'],
    },
    {
      path: ['extension', 'years'],
      name: '延修.年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [20],
      parts: [21],
      phrases: ['inServiceExtension'],
    },
  ],
};

/** 二年制在職進修專班特殊延長（第八十六條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceSpecialExtension: RuleGuide = {
  name: '二年制在職進修專班特殊延長',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceSpecialExtension,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十六條第二項',
      words:
        '學生.學制 = 二年制在職進修專班 且 （延修.事由 = 身心障礙 或 延修.事由 屬於 懷孕、生產 或 延修.事由 = 分娩 或 （延修.事由 = 撫育幼兒 且 延修.子女年齡 ≤ 在職專班幼兒年齡（3 歲）））',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const extension = recordOf(input?.extension);
        const reason_4 = readExtensionReason(extension.reason);
        const childAge_3 = decimalOf(extension.childAge, 10, 0, 300);
        return allAnswers(
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
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['extension', 'reason'],
      name: '延修.事由',
      type: { kind: 'enumeration', members: EXTENSION_REASON_NAMES },
      phrases: ['inServiceBirth'],
    },
    {
      path: ['extension', 'childAge'],
      name: '延修.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [30],
      parts: [31],
      phrases: ['inServiceInfantAge'],
    },
    {
      path: ['extension', 'years'],
      name: '延修.年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [40],
      parts: [41],
      phrases: ['inServiceLongExtension'],
    },
  ],
};

/** 二年制在職進修專班每學期學分（第八十七條）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceCredits: RuleGuide = {
  name: '二年制在職進修專班每學期學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十七條',
      words: '學生.學制 = 二年制在職進修專班 且 學生.就讀學年 = 在職專班下限學年（1 學年）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const academicYear = integerOf(student.academicYear, 1, 12);
        return allAnswers(
          answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(
            academicYear === 1 ? YES : academicYear < 1 || academicYear > 1 ? NO : UNKNOWN,
            academicYear !== academicYear && '學生.就讀學年',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'academicYear'],
      name: '學生.就讀學年',
      type: { kind: 'integer', low: 1, high: 12 },
      unit: '學年',
      near: [1],
      parts: [2],
      phrases: ['inServiceFloorYear'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [15],
      parts: [15],
      phrases: ['inServiceFloor'],
    },
  ],
};

/** 專科畢業生之畢業學分（第八十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const juniorGraduateCredits: RuleGuide = {
  name: '專科畢業生之畢業學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainJuniorGraduateCredits,
  conditions: [],
  facts: [
    {
      path: ['juniorGraduateStudent', 'juniorGraduate'],
      name: '專科畢業生.專科畢業別',
      type: { kind: 'enumeration', members: JUNIOR_GRADUATE_NAMES },
    },
    {
      path: ['juniorGraduateStudent', 'credits'],
      name: '專科畢業生.畢業學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [60, 72],
      parts: [60, 72],
      phrases: ['三專畢業學分下限', '二專五專畢業學分下限'],
    },
  ],
  grounds: {
    gate: null,
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
                const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
                return juniorGraduate === 'threeYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['三專畢業學分下限'], reads: [] },
              holds(input: Input): Truth {
                const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
                const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
                return credits_4 >= 60 ? YES : credits_4 < 60 ? NO : UNKNOWN;
              },
            },
          ],
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
                const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
                return juniorGraduate === 'twoYear' || juniorGraduate === 'fiveYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['二專五專畢業學分下限'], reads: [] },
              holds(input: Input): Truth {
                const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
                const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
                return credits_4 >= 72 ? YES : credits_4 < 72 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 足敷各系所定學分（第八十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const enoughEverywhere: RuleGuide = {
  name: '足敷各系所定學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEnoughEverywhere,
  conditions: [],
  facts: [
    {
      path: ['juniorGraduateStudent', 'juniorGraduate'],
      name: '專科畢業生.專科畢業別',
      type: { kind: 'enumeration', members: JUNIOR_GRADUATE_NAMES },
    },
    {
      path: ['juniorGraduateStudent', 'credits'],
      name: '專科畢業生.畢業學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [70, 82],
      parts: [70, 82],
      phrases: ['三專畢業學分上緣', '二專五專畢業學分上緣'],
    },
  ],
  grounds: {
    gate: null,
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
                const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
                return juniorGraduate === 'threeYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['三專畢業學分上緣'], reads: [] },
              holds(input: Input): Truth {
                const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
                const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
                return credits_4 >= 70 ? YES : credits_4 < 70 ? NO : UNKNOWN;
              },
            },
          ],
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
                const juniorGraduate = readJuniorGraduate(juniorGraduateStudent.juniorGraduate);
                return juniorGraduate === 'twoYear' || juniorGraduate === 'fiveYear' ? YES : juniorGraduate === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['二專五專畢業學分上緣'], reads: [] },
              holds(input: Input): Truth {
                const juniorGraduateStudent = recordOf(input?.juniorGraduateStudent);
                const credits_4 = integerOf(juniorGraduateStudent.credits, 0, 200);
                return credits_4 >= 82 ? YES : credits_4 < 82 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 二年制在職進修專班畢業（第八十九條）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceDegree: RuleGuide = {
  name: '二年制在職進修專班畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceDegree,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八十九條',
      words: '學生.學制 = 二年制在職進修專班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [20],
      parts: [20],
      phrases: ['inServiceYears'],
    },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    { path: ['graduation', 'gradesPassed'], name: '畢業.成績及格', type: { kind: 'boolean' } },
  ],
};

/** 志願役得申請保留（第九十一條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const soldierRequest: RuleGuide = {
  name: '志願役得申請保留',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSoldierRequest,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十一條第三項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['admission', 'voluntarySoldier'], name: '入學.志願役軍士官', type: { kind: 'boolean' } },
  ],
};

/** 志願役之保留入學資格（第九十一條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const soldierDeferralYears: RuleGuide = {
  name: '志願役之保留入學資格',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSoldierDeferralYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十一條第三項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班 且 入學.志願役軍士官',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const admission = recordOf(input?.admission);
        const voluntarySoldier = readBoolean(admission.voluntarySoldier);
        return allAnswers(
          answer(
            programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
              ? YES
              : programme === undefined
                ? UNKNOWN
                : NO,
            programme === undefined && '學生.學制',
          ),
          answer(voluntarySoldier, voluntarySoldier === UNKNOWN && '入學.志願役軍士官'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['admission', 'voluntarySoldier'], name: '入學.志願役軍士官', type: { kind: 'boolean' } },
    {
      path: ['admission', 'deferralYears'],
      name: '入學.保留年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 100 },
      unit: '年',
      near: [20],
      parts: [21],
      phrases: ['soldierDeferral'],
    },
  ],
};

/** 研究生一年級學分（第九十二條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateFirstYearCredits: RuleGuide = {
  name: '研究生一年級學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateFirstYearCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十二條第一項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班 且 學生.年級 = 研究生一年級（1 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
        return allAnswers(
          answer(
            programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
              ? YES
              : programme === undefined
                ? UNKNOWN
                : NO,
            programme === undefined && '學生.學制',
          ),
          answer(yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [1],
      parts: [2],
      phrases: ['graduateFirstYear'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [9],
      parts: [9],
      phrases: ['firstYearFloor'],
    },
  ],
};

/** 研究生二年級學分（第九十二條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateSecondYearCredits: RuleGuide = {
  name: '研究生二年級學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateSecondYearCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十二條第一項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班 且 學生.年級 = 研究生二年級（2 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
        return allAnswers(
          answer(
            programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
              ? YES
              : programme === undefined
                ? UNKNOWN
                : NO,
            programme === undefined && '學生.學制',
          ),
          answer(yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [2],
      parts: [2, 3],
      phrases: ['graduateSecondYear'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [3],
      parts: [3],
      phrases: ['secondYearFloor'],
    },
  ],
};

/** 研究生跨學制選課（第九十六條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateCross: RuleGuide = {
  name: '研究生跨學制選課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateCross,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十六條第一項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['crossEnrolment', 'vacancy'], name: '跨選.課程有缺額', type: { kind: 'boolean' } },
    { path: ['crossEnrolment', 'reason'], name: '跨選.事由', type: { kind: 'enumeration', members: CROSS_PROGRAMME_REASON_NAMES } },
    { path: ['crossEnrolment', 'applicationApproved'], name: '跨選.申請核可', type: { kind: 'boolean' } },
  ],
};

/** 碩士班修業年數（第九十七條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const masterStudyYears: RuleGuide = {
  name: '碩士班修業年數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMasterStudyYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十七條第一項',
      words: '學生.學制 = 碩士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [10, 40, 50],
      parts: [10, 41, 51],
      phrases: ['masterYears', 'inServiceMasterByExam'],
    },
    { path: ['student', 'inServiceByExam'], name: '學生.在職進修考試入學', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: ['masterYears'], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
                return yearsDone >= 10 ? YES : yearsDone < 10 ? NO : UNKNOWN;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['masterYears'], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
                return yearsDone <= 40 ? YES : yearsDone > 40 ? NO : UNKNOWN;
              },
            },
          ],
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const inServiceByExam = readBoolean(student.inServiceByExam);
                return inServiceByExam;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['inServiceMasterByExam'], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const yearsDone = decimalOf(student.yearsDone, 10, 0, 200);
                return yearsDone <= 50 ? YES : yearsDone > 50 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 在職進修研究生修業年數（第九十七條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceByExamYears: RuleGuide = {
  name: '在職進修研究生修業年數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceByExamYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十七條第一項',
      words: '學生.學制 = 碩士班 且 學生.在職進修考試入學',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const inServiceByExam = readBoolean(student.inServiceByExam);
        return allAnswers(
          answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(inServiceByExam, inServiceByExam === UNKNOWN && '學生.在職進修考試入學'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['student', 'inServiceByExam'], name: '學生.在職進修考試入學', type: { kind: 'boolean' } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [50],
      parts: [51],
      phrases: ['inServiceMasterByExam'],
    },
  ],
};

/** 碩士在職專班修業年數（第九十七條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceMasterStudyYears: RuleGuide = {
  name: '碩士在職專班修業年數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceMasterStudyYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十七條第一項',
      words: '學生.學制 = 碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [60],
      parts: [61],
      phrases: ['inServiceMasterYears'],
    },
  ],
};

/** 博士班修業年數（第九十七條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const doctoralStudyYears: RuleGuide = {
  name: '博士班修業年數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDoctoralStudyYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十七條第一項',
      words: '學生.學制 = 博士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [20, 70],
      parts: [20, 71],
      phrases: ['doctoralYears'],
    },
  ],
};

/** 研究生應修學分（第九十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateCredits: RuleGuide = {
  name: '研究生應修學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十八條',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['graduation', 'credits'],
      name: '畢業.已修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [24],
      parts: [24],
      phrases: ['graduateCreditsRequired'],
    },
  ],
};

/** 研究生及格（第九十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduatePassed: RuleGuide = {
  name: '研究生及格',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [bachelorPassed],
  explain: explainGraduatePassed,
  conditions: [],
  facts: [
    { path: ['grade', 'undergraduateCourse'], name: '成績.大學部課程', type: { kind: 'boolean' } },
    {
      path: ['grade', 'score'],
      name: '成績.分數',
      type: { kind: 'decimal', places: 2, low: 0, high: 20000 },
      unit: '分',
      near: [6000, 7000],
      parts: [6000, 7000],
      phrases: ['graduatePassMark'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const grade = recordOf(input?.grade);
            const undergraduateCourse = readBoolean(grade.undergraduateCourse);
            return undergraduateCourse;
          },
        },
        value: { aliases: ['bachelorPassed'], reads: ['學士班及格'] },
      },
      { when: null, value: { aliases: ['graduatePassMark'], reads: [] } },
    ],
  },
};

/** 研究生休學之申請（第九十九條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateLeave: RuleGuide = {
  name: '研究生休學之申請',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateLeave,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十九條第一項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['leave', 'week'],
      name: '休學.申請週次',
      type: { kind: 'integer', low: 1, high: 30 },
      unit: '週',
      near: [7, 18, 126],
      parts: [19],
      phrases: ['graduateLeaveWeek'],
    },
  ],
};

/** 研究生休學年限之累計（第九十九條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateLeaveTotal: RuleGuide = {
  name: '研究生休學年限之累計',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedLeaveYears],
  explain: explainGraduateLeaveTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九十九條第二項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['leave', 'totalYears'],
      name: '休學.累計學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [0, 20, 30],
      turns: [[difference_36, '>']],
      parts: [21],
      phrases: ['graduateLeaveYears'],
    },
    {
      path: ['leave', 'serviceYears'],
      name: '休學.服役學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [0, 20, 30],
      turns: [[difference_36, '>']],
      parts: [],
      phrases: ['graduateLeaveYears'],
    },
    {
      path: ['leave', 'reason'],
      name: '休學.事由',
      type: { kind: 'enumeration', members: LEAVE_REASON_NAMES },
      near: [0, 2, 3],
      phrases: ['graduateLeaveYears'],
    },
    {
      path: ['leave', 'reasonYears'],
      name: '休學.事由學年',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [0, 20, 30],
      turns: [[difference_36, '>']],
      parts: [],
      phrases: ['graduateLeaveYears'],
    },
    {
      path: ['leave', 'childAge'],
      name: '休學.子女年齡',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '歲',
      near: [0, 20, 30],
      parts: [31],
      phrases: ['graduateLeaveYears'],
    },
    { path: ['leave', 'presidentExtended'], name: '休學.校長核准延長', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO;
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const leave = recordOf(input?.leave);
            const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
            const presidentExtended = readBoolean(leave.presidentExtended);
            return or(totalYears <= 20 ? YES : totalYears > 20 ? NO : UNKNOWN, presidentExtended);
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['countedLeaveYears'], reads: ['計列休學學年'] },
          holds(input: Input): Truth {
            const leave = recordOf(input?.leave);
            const totalYears = decimalOf(leave.totalYears, 10, 0, 120);
            const serviceYears = decimalOf(leave.serviceYears, 10, 0, 120);
            const reason_2 = readLeaveReason(leave.reason);
            const reasonYears = decimalOf(leave.reasonYears, 10, 0, 120);
            const childAge_2 = decimalOf(leave.childAge, 10, 0, 300);
            const childcareLeaveYearsValue = computeChildcareLeaveYears(reason_2, reasonYears, childAge_2);
            const childcareLeaveYearsReach =
              childcareLeaveYearsValue !== childcareLeaveYearsValue
                ? reachOfChildcareLeaveYears(reason_2, reasonYears, childAge_2)
                : undefined;
            const countedLeaveYearsValue = computeCountedLeaveYears(
              totalYears,
              serviceYears,
              childcareLeaveYearsValue,
              childcareLeaveYearsReach,
            );
            const countedLeaveYearsReach =
              countedLeaveYearsValue !== countedLeaveYearsValue
                ? reachOfCountedLeaveYears(childcareLeaveYearsReach, childcareLeaveYearsValue, totalYears, serviceYears)
                : undefined;
            return conditionInCases_3(countedLeaveYearsValue, countedLeaveYearsReach);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 研究生退學（第一百條）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateDismissal: RuleGuide = {
  name: '研究生退學',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateDismissal,
  conditions: [],
  facts: [
    {
      path: ['standing', 'graduateGround'],
      name: '學籍處分.研究生退學情形',
      type: { kind: 'enumeration', members: GRADUATE_DISMISSAL_GROUND_NAMES },
    },
  ],
};

/** 研究生未完成選課（第一百條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateNoCourses: RuleGuide = {
  name: '研究生未完成選課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateNoCourses,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第一百條第二款',
      words: '學生.身分 有一屬於 延修生',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const statuses = readMembers(student.statuses, bitOfStudentStatus);
        return answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO, statuses < 0 && '學生.身分');
      },
    },
  ],
  facts: [
    {
      path: ['standing', 'graduateGround'],
      name: '學籍處分.研究生退學情形',
      type: { kind: 'enumeration', members: GRADUATE_DISMISSAL_GROUND_NAMES },
    },
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
    },
  ],
};

/** 學位考試不及格（第一百條第八款）：考慮的除外、可能的改變、由誰提供事實。 */
export const degreeExamFailed: RuleGuide = {
  name: '學位考試不及格',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDegreeExamFailed,
  conditions: [],
  facts: [
    { path: ['degreeExam', 'failed'], name: '學位考試.不及格', type: { kind: 'boolean' } },
    { path: ['degreeExam', 'retakeAllowed'], name: '學位考試.合於重考規定', type: { kind: 'boolean' } },
    { path: ['degreeExam', 'retakeFailed'], name: '學位考試.重考不及格', type: { kind: 'boolean' } },
  ],
};

/** 學位考試重考（第一百條第八款）：考慮的除外、可能的改變、由誰提供事實。 */
export const degreeExamRetake: RuleGuide = {
  name: '學位考試重考',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDegreeExamRetake,
  conditions: [],
  facts: [
    { path: ['degreeExam', 'failed'], name: '學位考試.不及格', type: { kind: 'boolean' } },
    { path: ['degreeExam', 'retakeAllowed'], name: '學位考試.合於重考規定', type: { kind: 'boolean' } },
    {
      path: ['degreeExam', 'retakes'],
      name: '學位考試.重考次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['retakeLimit'],
    },
  ],
};

/** 他校學分之抵免（第一百零二條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const outsideCredits: RuleGuide = {
  name: '他校學分之抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOutsideCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百零二條第二項',
      words: '抵免.同時就讀他校',
      phrase: null,
      holds(input: Input): Answer {
        const exemption = recordOf(input?.exemption);
        const enrolledElsewhere = readBoolean(exemption.enrolledElsewhere);
        return answer(enrolledElsewhere, enrolledElsewhere === UNKNOWN && '抵免.同時就讀他校');
      },
    },
  ],
  facts: [
    { path: ['exemption', 'enrolledElsewhere'], name: '抵免.同時就讀他校', type: { kind: 'boolean' } },
    { path: ['exemption', 'outsideCredits'], name: '抵免.以他校學分申請', type: { kind: 'boolean' } },
  ],
};

/** 研究生畢業成績（第一百零三條）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateScore: RuleGuide = {
  name: '研究生畢業成績',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainGraduateScore,
  conditions: [],
  facts: [
    {
      path: ['graduateGrades', 'academic'],
      name: '研究生成績.學業平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['畢業成績項數'],
    },
    {
      path: ['graduateGrades', 'examination'],
      name: '研究生成績.學位考試平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['畢業成績項數'],
    },
  ],
};

/** 碩士班轉系所（第一百零四條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const instituteTransfer: RuleGuide = {
  name: '碩士班轉系所',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInstituteTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百零四條第一項',
      words: '學生.學制 = 碩士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['instituteTransfer', 'yearsCompleted'],
      name: '轉所.修滿學年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '學年',
      near: [10],
      parts: [10],
      phrases: ['instituteStudyTime'],
    },
    {
      path: ['instituteTransfer', 'beforeYear'],
      name: '轉所.申請於學年前',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '學年',
      near: [2],
      parts: [2, 3],
      phrases: ['instituteBeforeYear'],
    },
    {
      path: ['instituteTransfer', 'transferNumber'],
      name: '轉所.第幾次轉所',
      type: { kind: 'integer', low: 1, high: 9 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['instituteTransfers'],
    },
    { path: ['instituteTransfer', 'headsAgreed'], name: '轉所.雙方主管認可', type: { kind: 'boolean' } },
    { path: ['instituteTransfer', 'deanAgreed'], name: '轉所.教務長同意', type: { kind: 'boolean' } },
  ],
};

/** 轉系所之年級（第一百零四條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const instituteYear: RuleGuide = {
  name: '轉系所之年級',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInstituteYear,
  conditions: [],
  facts: [
    {
      path: ['instituteTransfer', 'enteredYear'],
      name: '轉所.轉入年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [1],
      parts: [2],
      phrases: ['instituteEntryYear'],
    },
  ],
};

/** 研究生畢業（第一百零五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateGraduation: RuleGuide = {
  name: '研究生畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateGraduation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百零五條第一項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    { path: ['graduation', 'examsPassed'], name: '畢業.通過學位考試', type: { kind: 'boolean' } },
    { path: ['graduation', 'conductPassed'], name: '畢業.操行及格', type: { kind: 'boolean' } },
  ],
};

/** 研究生准予畢業（第一百零五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateGraduated: RuleGuide = {
  name: '研究生准予畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateGraduated,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百零五條第一項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    { path: ['graduation', 'examsPassed'], name: '畢業.通過學位考試', type: { kind: 'boolean' } },
    { path: ['graduation', 'conductPassed'], name: '畢業.操行及格', type: { kind: 'boolean' } },
    {
      path: ['graduation', 'credits'],
      name: '畢業.已修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [24],
      parts: [24],
    },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [10, 20, 40, 50, 60, 70],
      parts: [10, 20, 41, 51, 61, 71],
    },
    { path: ['student', 'inServiceByExam'], name: '學生.在職進修考試入學', type: { kind: 'boolean' } },
  ],
};

/** 修習教育學程者之畢業（第一百零五條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const teacherProgrammeGraduation: RuleGuide = {
  name: '修習教育學程者之畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTeacherProgrammeGraduation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百零五條第二項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班 且 畢業.具教育學程資格 且 （畢業.修畢教育學程 或 畢業.放棄教育學程資格）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const graduation = recordOf(input?.graduation);
        const inTeacherProgramme = readBoolean(graduation.inTeacherProgramme);
        const teacherProgrammeDone = readBoolean(graduation.teacherProgrammeDone);
        const teacherProgrammeQuit = readBoolean(graduation.teacherProgrammeQuit);
        return allAnswers(
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
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['graduation', 'inTeacherProgramme'], name: '畢業.具教育學程資格', type: { kind: 'boolean' } },
    { path: ['graduation', 'teacherProgrammeDone'], name: '畢業.修畢教育學程', type: { kind: 'boolean' } },
    { path: ['graduation', 'teacherProgrammeQuit'], name: '畢業.放棄教育學程資格', type: { kind: 'boolean' } },
    { path: ['graduation', 'withinMaximumYears'], name: '畢業.未達最高修業年限', type: { kind: 'boolean' } },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    { path: ['graduation', 'examsPassed'], name: '畢業.通過學位考試', type: { kind: 'boolean' } },
    { path: ['graduation', 'conductPassed'], name: '畢業.操行及格', type: { kind: 'boolean' } },
  ],
};

/** 第一學期授予學位（第一百零七條）：考慮的除外、可能的改變、由誰提供事實。 */
export const firstSemesterDegree: RuleGuide = {
  name: '第一學期授予學位',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFirstSemesterDegree,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百零七條',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班 且 畢業.學期 = 第一學期',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const graduation = recordOf(input?.graduation);
        const semester = readSemester(graduation.semester);
        return allAnswers(
          answer(
            programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
              ? YES
              : programme === undefined
                ? UNKNOWN
                : NO,
            programme === undefined && '學生.學制',
          ),
          answer(semester === 'first' ? YES : semester === undefined ? UNKNOWN : NO, semester === undefined && '畢業.學期'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['graduation', 'semester'], name: '畢業.學期', type: { kind: 'enumeration', members: SEMESTER_NAMES } },
    {
      path: ['graduation', 'degreeMonth'],
      name: '畢業.授予月份',
      type: { kind: 'integer', low: 1, high: 12 },
      unit: '月',
      near: [1, 10],
      parts: [2, 10, 11],
      phrases: ['firstSemesterMonths'],
    },
  ],
};

/** 第二學期授予學位（第一百零七條）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondSemesterDegree: RuleGuide = {
  name: '第二學期授予學位',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSecondSemesterDegree,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百零七條',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班 且 畢業.學期 = 第二學期',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const graduation = recordOf(input?.graduation);
        const semester = readSemester(graduation.semester);
        return allAnswers(
          answer(
            programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
              ? YES
              : programme === undefined
                ? UNKNOWN
                : NO,
            programme === undefined && '學生.學制',
          ),
          answer(semester === 'second' ? YES : semester === undefined ? UNKNOWN : NO, semester === undefined && '畢業.學期'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['graduation', 'semester'], name: '畢業.學期', type: { kind: 'enumeration', members: SEMESTER_NAMES } },
    {
      path: ['graduation', 'degreeMonth'],
      name: '畢業.授予月份',
      type: { kind: 'integer', low: 1, high: 12 },
      unit: '月',
      near: [4, 6],
      parts: [4, 5, 6, 7],
      phrases: ['secondSemesterMonths'],
    },
  ],
};

/** 學位學程每學期學分（第一百一十條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialtyCredits: RuleGuide = {
  name: '學位學程每學期學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSpecialtyCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百一十條第一項',
      words: '學生.學制 = 學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [10],
      parts: [10],
      phrases: ['specialtyFloor'],
    },
  ],
};

/** 學位學程不得轉學程（第一百一十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialtyNoTransfer: RuleGuide = {
  name: '學位學程不得轉學程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSpecialtyNoTransfer,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百一十一條',
      words: '學生.學制 = 學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['departmentTransfer', 'applied'], name: '轉系.提出申請', type: { kind: 'boolean' } },
  ],
};

/** 學位學程修業年數（第一百一十二條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialtyStudyYears: RuleGuide = {
  name: '學位學程修業年數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSpecialtyStudyYears,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百一十二條第一項',
      words: '學生.學制 = 學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [10, 20],
      parts: [10, 21],
      phrases: ['specialtyYears'],
    },
  ],
};

/** 學位學程應修學分（第一百一十三條）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialtyGraduation: RuleGuide = {
  name: '學位學程應修學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSpecialtyGraduation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百一十三條',
      words: '學生.學制 = 學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['graduation', 'credits'],
      name: '畢業.已修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [48],
      parts: [48],
      phrases: ['specialtyCreditsRequired'],
    },
    { path: ['graduation', 'projectTaken'], name: '畢業.修習專題課程', type: { kind: 'boolean' } },
  ],
};

/** 學位學程畢業（第一百一十四條）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialtyDegree: RuleGuide = {
  name: '學位學程畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSpecialtyDegree,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百一十四條',
      words: '學生.學制 = 學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [10, 20],
      parts: [10, 21],
      phrases: ['specialtyYears'],
    },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    { path: ['graduation', 'gradesPassed'], name: '畢業.成績及格', type: { kind: 'boolean' } },
  ],
};

/** 學位學程准予畢業（第一百一十四條）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialtyGraduated: RuleGuide = {
  name: '學位學程准予畢業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSpecialtyGraduated,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第一百一十四條',
      words: '學生.學制 = 學士後第二專長學位學程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'secondSpecialty' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['graduation', 'credits'],
      name: '畢業.已修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [48],
      parts: [48],
    },
    { path: ['graduation', 'projectTaken'], name: '畢業.修習專題課程', type: { kind: 'boolean' } },
    {
      path: ['student', 'yearsDone'],
      name: '學生.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [10, 20],
      parts: [10, 21],
    },
    { path: ['graduation', 'coursesCompleted'], name: '畢業.修滿科目學分', type: { kind: 'boolean' } },
    { path: ['graduation', 'conditionsMet'], name: '畢業.完成畢業條件', type: { kind: 'boolean' } },
    { path: ['graduation', 'gradesPassed'], name: '畢業.成績及格', type: { kind: 'boolean' } },
  ],
};

/** 重大災害之彈性修業（第一百一十六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const disasterFlexibility: RuleGuide = {
  name: '重大災害之彈性修業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDisasterFlexibility,
  conditions: [],
  facts: [
    { path: ['disaster', 'recognised'], name: '災害.教育主管機關認定', type: { kind: 'boolean' } },
    { path: ['disaster', 'studyImpossible'], name: '災害.無法正常學習', type: { kind: 'boolean' } },
    { path: ['disaster', 'meetingApproved'], name: '災害.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 本學則之施行（第一百一十八條）：考慮的除外、可能的改變、由誰提供事實。 */
export const enactment: RuleGuide = {
  name: '本學則之施行',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEnactment,
  conditions: [],
  facts: [
    { path: ['enactment', 'academicMeeting'], name: '法規程序.教務會議通過', type: { kind: 'boolean' } },
    { path: ['enactment', 'universityMeeting'], name: '法規程序.校務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 領航計畫之年限（第五條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const careerScheme: RuleGuide = {
  name: '領航計畫之年限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCareerScheme,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五條第三項',
      words: '入學.參加方案 = 青年生涯領航計畫',
      phrase: null,
      holds(input: Input): Answer {
        const admission = recordOf(input?.admission);
        const scheme = readYouthScheme(admission.scheme);
        return answer(scheme === 'careerNavigation' ? YES : scheme === undefined ? UNKNOWN : NO, scheme === undefined && '入學.參加方案');
      },
    },
  ],
  facts: [
    { path: ['admission', 'scheme'], name: '入學.參加方案', type: { kind: 'enumeration', members: YOUTH_SCHEME_NAMES } },
    {
      path: ['admission', 'schemeYears'],
      name: '入學.方案年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 100 },
      unit: '年',
      near: [20],
      parts: [21],
      phrases: ['careerSchemePeriod'],
    },
  ],
};

/** 領航計畫期間之計算（第五條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const careerSchemeCount: RuleGuide = {
  name: '領航計畫期間之計算',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCareerSchemeCount,
  conditions: [],
  facts: [{ path: ['admission', 'scheme'], name: '入學.參加方案', type: { kind: 'enumeration', members: YOUTH_SCHEME_NAMES } }],
};

/** 修正後學業等第（第三十三條表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const amendedLetterGrade: RuleGuide = {
  name: '修正後學業等第',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAmendedLetterGrade,
  conditions: [],
  facts: [
    {
      path: ['scoredCourse', 'raw'],
      name: '計分科目.原始分數',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [5000, 6000, 7000, 8000],
      parts: [5000, 6000, 7000, 8000],
    },
  ],
};

/** T分數之提供（第三十三條第四項）：考慮的除外、可能的改變、由誰提供事實。 */
export const tScore: RuleGuide = {
  name: 'T分數之提供',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTScore,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第三十三條第五項',
      words: '課程.採計類別 屬於 跨校選課、學分抵免、個別課、通過制課程',
      phrase: '跨校選課、學分抵免、個別課及通過制課程',
      holds(input: Input): Answer {
        const course = recordOf(input?.course);
        const scoreKind = readScoreCourse(course.scoreKind);
        return answer(
          scoreKind === 'intercollegiate' || scoreKind === 'exempted' || scoreKind === 'individual' || scoreKind === 'passFail'
            ? YES
            : scoreKind === undefined
              ? UNKNOWN
              : NO,
          scoreKind === undefined && '課程.採計類別',
        );
      },
    },
  ],
  facts: [
    {
      path: ['course', 'scoreYear'],
      name: '課程.成績學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [115],
      parts: [115],
      phrases: ['tScoreFrom'],
    },
    {
      path: ['course', 'scoreKind'],
      name: '課程.採計類別',
      type: { kind: 'enumeration', members: SCORE_COURSE_NAMES },
      phrases: ['noTScoreCourses'],
    },
  ],
};

/** T分數之排名（第三十三條第四項）：考慮的除外、可能的改變、由誰提供事實。 */
export const tScoreRank: RuleGuide = {
  name: 'T分數之排名',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTScoreRank,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三十三條第四項',
      words: '學生.學制 = 學士班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'admissionYear'],
      name: '學生.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [115],
      parts: [115],
      phrases: ['rankFrom'],
    },
  ],
};

/** 學士學位授予月份（第七十二條）：考慮的除外、可能的改變、由誰提供事實。 */
export const degreeMonth: RuleGuide = {
  name: '學士學位授予月份',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainDegreeMonth,
  conditions: [],
  facts: [{ path: ['graduation', 'semester'], name: '畢業.學期', type: { kind: 'enumeration', members: SEMESTER_NAMES } }],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const graduation = recordOf(input?.graduation);
            const semester = readSemester(graduation.semester);
            return semester === 'first' ? YES : semester === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['firstSemesterDegreeMonth'], reads: [] },
      },
      { when: null, value: { aliases: ['secondSemesterDegreeMonth'], reads: [] } },
    ],
  },
};

/** 學位名稱之施行（第一百一十六條之一第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const degreeNames: RuleGuide = {
  name: '學位名稱之施行',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDegreeNames,
  conditions: [],
  facts: [
    { path: ['degreeName', 'inCourseTable'], name: '學位名稱.明列科目學分表', type: { kind: 'boolean' } },
    { path: ['degreeName', 'departmentApproved'], name: '學位名稱.系所課程委員會通過', type: { kind: 'boolean' } },
    { path: ['degreeName', 'collegeApproved'], name: '學位名稱.院課程委員會通過', type: { kind: 'boolean' } },
    { path: ['degreeName', 'universityApproved'], name: '學位名稱.校課程委員會通過', type: { kind: 'boolean' } },
    { path: ['degreeName', 'meetingApproved'], name: '學位名稱.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['admissionRoutes']: admissionRoutes,
  ['lateFormalities']: lateFormalities,
  ['savingsScheme']: savingsScheme,
  ['savingsSchemeCount']: savingsSchemeCount,
  ['deferralGround']: deferralGround,
  ['deferralBarred']: deferralBarred,
  ['deferral']: deferral,
  ['deferralYears']: deferralYears,
  ['returnAfterService']: returnAfterService,
  ['fraudBeforeEnrolment']: fraudBeforeEnrolment,
  ['fraudWhileEnrolled']: fraudWhileEnrolled,
  ['fraudAfterGraduation']: fraudAfterGraduation,
  ['studentRecords']: studentRecords,
  ['privateLeaveAbroad']: privateLeaveAbroad,
  ['officialLeaveAbroad']: officialLeaveAbroad,
  ['internshipAbroad']: internshipAbroad,
  ['overPrivateLeave']: overPrivateLeave,
  ['overUsualPeriod']: overUsualPeriod,
  ['overrun']: overrun_2,
  ['absenceTooLong']: absenceTooLong,
  ['unpaidFees']: unpaidFees,
  ['newStudentUnpaid']: newStudentUnpaid,
  ['registrationLeaveDays']: registrationLeaveDays,
  ['latePayment']: latePayment,
  ['ignoredLeaveNotice']: ignoredLeaveNotice,
  ['deferredFees']: deferredFees,
  ['deferredFeesUnpaid']: deferredFeesUnpaid,
  ['creditFeeLeave']: creditFeeLeave,
  ['creditFeeDismissal']: creditFeeDismissal,
  ['bachelorCredits']: bachelorCredits,
  ['sequenceBroken']: sequenceBroken,
  ['bachelorCross']: bachelorCross,
  ['bachelorInterest']: bachelorInterest,
  ['bachelorCrossCredits']: bachelorCrossCredits,
  ['simultaneous']: simultaneous,
  ['recordedScore']: recordedScore_3,
  ['repeatedCourse']: repeatedCourse,
  ['previousExcused']: previousExcused,
  ['continuation']: continuation,
  ['previousNotTaken']: previousNotTaken,
  ['fullYearCourse']: fullYearCourse,
  ['notOnList']: notOnList,
  ['listedUngraded']: listedUngraded,
  ['ungradedCounted']: ungradedCounted,
  ['requiredCredits']: requiredCredits,
  ['bachelorGraduation']: bachelorGraduation,
  ['departmentExtension']: departmentExtension,
  ['bachelorOrdinaryExtension']: bachelorOrdinaryExtension,
  ['bachelorDisabilityExtension']: bachelorDisabilityExtension,
  ['bachelorChildcareExtension']: bachelorChildcareExtension,
  ['extendedFirstSemester']: extendedFirstSemester,
  ['extendedEnrolment']: extendedEnrolment,
  ['conditionsOnlyRegistration']: conditionsOnlyRegistration,
  ['requiredPassed']: requiredPassed,
  ['lectureCredits']: lectureCredits,
  ['creditWeekCount']: creditWeekCount,
  ['practiceCredits']: practiceCredits,
  ['termScore']: termScore,
  ['markRange']: markRange,
  ['bachelorPassed']: bachelorPassed,
  ['termAverage']: termAverage,
  ['graduationAverage']: graduationAverage,
  ['courseScore']: courseScore,
  ['averageRounding']: averageRounding_2,
  ['recordedAverage']: recordedAverage_2,
  ['graduationRounding']: graduationRounding_2,
  ['recordedGraduation']: recordedGraduation,
  ['graduateRounding']: graduateRounding_2,
  ['recordedGraduateScore']: recordedGraduateScore,
  ['makeUpGrades']: makeUpGrades,
  ['noMakeUp']: noMakeUp,
  ['requiredRetake']: requiredRetake,
  ['gradeCorrection']: gradeCorrection,
  ['entrancePapers']: entrancePapers,
  ['schoolPapers']: schoolPapers,
  ['gradeRecords']: gradeRecords,
  ['countedAbsence']: countedAbsence,
  ['barredFromExam']: barredFromExam,
  ['barredScore']: barredScore,
  ['bachelorTransfer']: bachelorTransfer,
  ['afterTransfer']: afterTransfer,
  ['thirdYearTransfer']: thirdYearTransfer,
  ['fourthYearTransfer']: fourthYearTransfer,
  ['thirdYearEntry']: thirdYearEntry,
  ['transferPlaces']: transferPlaces,
  ['transferBarred']: transferBarred,
  ['transferBars']: transferBars,
  ['transferAccepted']: transferAccepted,
  ['openPlaces']: openPlaces,
  ['transferExamination']: transferExamination,
  ['transferIntakeYear']: transferIntakeYear,
  ['transferIntakeTotal']: transferIntakeTotal,
  ['secondYearResident']: secondYearResident,
  ['thirdYearResident']: thirdYearResident,
  ['secondYearResidence']: secondYearResidence,
  ['thirdYearResidence']: thirdYearResidence,
  ['graduateTransfer']: graduateTransfer,
  ['minorsCounted']: minorsCounted_2,
  ['bachelorMinors']: bachelorMinors,
  ['bachelorLeave']: bachelorLeave,
  ['newStudentLeave']: newStudentLeave,
  ['leaveAccepted']: leaveAccepted,
  ['childcareLeaveYears']: childcareLeaveYears,
  ['countedLeaveYears']: countedLeaveYears,
  ['bachelorLeaveTotal']: bachelorLeaveTotal,
  ['bachelorLeaveExtension']: bachelorLeaveExtension,
  ['absenceLeave']: absenceLeave,
  ['decidedLeave']: decidedLeave,
  ['registrationLeaveExceeded']: registrationLeaveExceeded_2,
  ['tooFewCourses']: tooFewCourses_2,
  ['overdueLeave']: overdueLeave,
  ['dismissal']: dismissal,
  ['mustTakeLeave']: mustTakeLeave,
  ['leaveQuotaDismissal']: leaveQuotaDismissal,
  ['expulsion']: expulsion,
  ['studyCertificate']: studyCertificate,
  ['readmission']: readmission,
  ['studyDuringAppeal']: studyDuringAppeal,
  ['noSuspension']: noSuspension,
  ['graduation']: graduation_2,
  ['extendedDepartmentYears']: extendedDepartmentYears,
  ['bachelorGraduated']: bachelorGraduated,
  ['eveningCross']: eveningCross,
  ['eveningCrossCredits']: eveningCrossCredits,
  ['eveningTransfer']: eveningTransfer,
  ['eveningGraduation']: eveningGraduation,
  ['eveningStudyYears']: eveningStudyYears,
  ['eveningDepartmentExtension']: eveningDepartmentExtension,
  ['eveningOrdinaryExtension']: eveningOrdinaryExtension,
  ['eveningSpecialExtension']: eveningSpecialExtension,
  ['eveningCredits']: eveningCredits,
  ['eveningMinors']: eveningMinors,
  ['eveningDegree']: eveningDegree,
  ['eveningGraduated']: eveningGraduated,
  ['inServiceCross']: inServiceCross,
  ['inServiceNoTransfer']: inServiceNoTransfer,
  ['inServiceCrossCredits']: inServiceCrossCredits,
  ['inServiceStudyYears']: inServiceStudyYears,
  ['inServiceOrdinaryExtension']: inServiceOrdinaryExtension,
  ['inServiceSpecialExtension']: inServiceSpecialExtension,
  ['inServiceCredits']: inServiceCredits,
  ['juniorGraduateCredits']: juniorGraduateCredits,
  ['enoughEverywhere']: enoughEverywhere,
  ['inServiceDegree']: inServiceDegree,
  ['soldierRequest']: soldierRequest,
  ['soldierDeferralYears']: soldierDeferralYears,
  ['graduateFirstYearCredits']: graduateFirstYearCredits,
  ['graduateSecondYearCredits']: graduateSecondYearCredits,
  ['graduateCross']: graduateCross,
  ['masterStudyYears']: masterStudyYears,
  ['inServiceByExamYears']: inServiceByExamYears,
  ['inServiceMasterStudyYears']: inServiceMasterStudyYears,
  ['doctoralStudyYears']: doctoralStudyYears,
  ['graduateCredits']: graduateCredits,
  ['graduatePassed']: graduatePassed,
  ['graduateLeave']: graduateLeave,
  ['graduateLeaveTotal']: graduateLeaveTotal,
  ['graduateDismissal']: graduateDismissal,
  ['graduateNoCourses']: graduateNoCourses,
  ['degreeExamFailed']: degreeExamFailed,
  ['degreeExamRetake']: degreeExamRetake,
  ['outsideCredits']: outsideCredits,
  ['graduateScore']: graduateScore,
  ['instituteTransfer']: instituteTransfer,
  ['instituteYear']: instituteYear,
  ['graduateGraduation']: graduateGraduation,
  ['graduateGraduated']: graduateGraduated,
  ['teacherProgrammeGraduation']: teacherProgrammeGraduation,
  ['firstSemesterDegree']: firstSemesterDegree,
  ['secondSemesterDegree']: secondSemesterDegree,
  ['specialtyCredits']: specialtyCredits,
  ['specialtyNoTransfer']: specialtyNoTransfer,
  ['specialtyStudyYears']: specialtyStudyYears,
  ['specialtyGraduation']: specialtyGraduation,
  ['specialtyDegree']: specialtyDegree,
  ['specialtyGraduated']: specialtyGraduated,
  ['disasterFlexibility']: disasterFlexibility,
  ['enactment']: enactment,
  ['careerScheme']: careerScheme,
  ['careerSchemeCount']: careerSchemeCount,
  ['amendedLetterGrade']: amendedLetterGrade,
  ['tScore']: tScore,
  ['tScoreRank']: tScoreRank,
  ['degreeMonth']: degreeMonth,
  ['degreeNames']: degreeNames,
};
