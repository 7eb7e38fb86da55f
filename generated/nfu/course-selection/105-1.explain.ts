// @generated fagui: rules/nfu/course-selection/amendment-105-1.fagui
/**
 * 國立虎尾科技大學學生選課要點（nfu.courseSelection），版本 105-1：判定的說明
 * 由 rules/nfu/course-selection/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
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
  anyAnswer,
  asRecord,
  lacking,
  not,
  notAnswer,
  onlyReached,
  or,
  readBoolean,
  readDecision,
  readInteger,
  readMembers,
  sameTruth,
  valuesOverCases,
} from '../../../compiler/runtime/index.ts';
import type { Answer, Lack, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainRecordDeletion,
  explainSeparatePhysicalEducation,
  explainCountedCredits,
  explainFourYearMinimum,
  explainFourYearFinalYearMinimum,
  explainFourYearMaximum,
  explainTwoYearMinimum,
  explainTwoYearFinalYearMinimum,
  explainTwoYearMaximum,
  explainOutsideCredits,
  explainEveningOutsideCredits,
  explainGraduateCredits,
  explainApprovedExtra,
  explainApprovedAddition,
  explainReduction,
  explainUndergraduateInGraduateCourse,
  explainCalculusCollege,
  explainSpecialApproved,
  explainSpecialScope,
  explainCrossProgramme,
  explainSpecialCredits,
  explainPrerequisite,
  explainPrerequisiteVoid,
  explainCountedTimes,
  explainSequenceCredits,
  explainNoTimeClash,
  explainClashZero,
  explainRecordedScore,
  explainExemptionDeadline,
  explainExemptionAddDrop,
  explainUnreturnedConfirmation,
  explainWarnings,
  explainServiceHoursWithinTerm,
  explainDemerits,
  explainServiceHoursOutsideTerm,
  explainDoubleClass,
  explainSingleClassOpening,
  explainDoubleClassOpening,
  explainPrerequisiteOpening,
  explainNonProfessionalOpening,
  explainGraduateOpening,
  explainEveningOpening,
  explainBelowOpeningMinimum,
  explainContinuedOpening,
  explainContinuedHours,
  explainContinuedPerTeacher,
  explainBackgroundGuidance,
  explainTopicPublication,
  explainExtendedFullFee,
  explainExtendedCreditFee,
  explainExtendedGraduateFee,
  explainCrossDivision,
  explainBarredCourse,
} from './105-1.ts';
import type { Input } from './105-1.ts';

/** 學制：四技、二技、碩士班、碩士在職專班、博士班 */
type Programme = 'fourYear' | 'twoYear' | 'master' | 'inServiceMaster' | 'doctoral';

const PROGRAMME_NAMES: readonly (readonly [alias: Programme, name: string])[] = [
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
type Division = 'day' | 'evening' | 'continuingCollege';

const DIVISION_NAMES: readonly (readonly [alias: Division, name: string])[] = [
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
type StudentStatus = 'regular' | 'extended' | 'graduating' | 'transfer' | 'departmentTransfer' | 'returning';

const STUDENT_STATUS_NAMES: readonly (readonly [alias: StudentStatus, name: string])[] = [
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
type College = 'engineering' | 'electricalAndComputer' | 'management' | 'artsAndSciences';

const COLLEGE_NAMES: readonly (readonly [alias: College, name: string])[] = [
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
type CourseCategory = 'undergraduateCourse' | 'graduateCourse' | 'inServiceMasterCourse' | 'eveningCourse' | 'continuingCollegeCourse';

const COURSE_CATEGORY_NAMES: readonly (readonly [alias: CourseCategory, name: string])[] = [
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
type CourseNature = 'professional' | 'nonProfessional';

const COURSE_NATURE_NAMES: readonly (readonly [alias: CourseNature, name: string])[] = [
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
type RequirementKind = 'commonRequired' | 'professionalRequired' | 'elective';

const REQUIREMENT_KIND_NAMES: readonly (readonly [alias: RequirementKind, name: string])[] = [
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
type FreshmanBackground = 'ownDepartment' | 'otherDepartment';

const FRESHMAN_BACKGROUND_NAMES: readonly (readonly [alias: FreshmanBackground, name: string])[] = [
  ['ownDepartment', '本系背景'],
  ['otherDepartment', '非本系背景'],
];

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

function difference(input: Input): number | null | undefined {
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

function difference_2(input: Input): number | null | undefined {
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

function difference_3(input: Input): number | null | undefined {
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

function difference_4(input: Input): number | null | undefined {
  const termResult = recordOf(input?.termResult);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const value = 5 * rank - cohortSize;
  return value === value
    ? value
    : lacking(rank !== rank && '學期成績.系組名次', cohortSize !== cohortSize && '學期成績.系組年級人數').missing.length > 0
      ? undefined
      : null;
}

function difference_5(input: Input): number | null | undefined {
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
  const value = countedCreditsValue - 9;
  return value === value ? value : lacking(countedCreditsLack).missing.length > 0 ? undefined : null;
}

function difference_7(input: Input): number | null | undefined {
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

function difference_8(input: Input): number | null | undefined {
  const termResult = recordOf(input?.termResult);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const value = 5 * rank - cohortSize;
  return value === value
    ? value
    : lacking(rank !== rank && '學期成績.系組名次', cohortSize !== cohortSize && '學期成績.系組年級人數').missing.length > 0
      ? undefined
      : null;
}

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

function difference_10(input: Input): number | null | undefined {
  const termResult = recordOf(input?.termResult);
  const rank = integerOf(termResult.rank, 1, 3000);
  const cohortSize = integerOf(termResult.cohortSize, 1, 3000);
  const value = 5 * rank - cohortSize;
  return value === value
    ? value
    : lacking(rank !== rank && '學期成績.系組名次', cohortSize !== cohortSize && '學期成績.系組年級人數').missing.length > 0
      ? undefined
      : null;
}

/** 研究所課程 */
const MEMBERS = 0b10;

/** 延修生 */
const MEMBERS_2 = 0b10;

/** 延修生、畢業班、轉學生、轉系生、復學生 */
const EXEMPT_STATUSES = 0b111110;

function difference_11(input: Input): number | null | undefined {
  const enrolment = recordOf(input?.enrolment);
  const crossDivisionCredits = integerOf(enrolment.crossDivisionCredits, 0, 60);
  const credits = integerOf(enrolment.credits, 0, 60);
  const value = 3 * crossDivisionCredits - credits;
  return value === value
    ? value
    : lacking(crossDivisionCredits !== crossDivisionCredits && '選課.跨日學分', credits !== credits && '選課.學分').missing.length > 0
      ? undefined
      : null;
}

/** 選課紀錄之刪除（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const recordDeletion: RuleGuide = {
  name: '選課紀錄之刪除',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRecordDeletion,
  conditions: [],
  facts: [
    { path: ['enrolment', 'procedureDone'], name: '選課.完成手續', type: { kind: 'boolean' } },
    { path: ['enrolment', 'feePaid'], name: '選課.繳清費用', type: { kind: 'boolean' } },
  ],
};

/** 另計體育學分（第三點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const separatePhysicalEducation: RuleGuide = {
  name: '另計體育學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainSeparatePhysicalEducation,
  conditions: [],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [1],
      parts: [2],
      phrases: ['separatePhysicalEducationYear'],
    },
    {
      path: ['enrolment', 'physicalEducationCredits'],
      name: '選課.體育學分',
      type: { kind: 'integer', low: 0, high: 6 },
      unit: '學分',
      parts: [],
    },
  ],
};

/** 計限學分（第三點第五項）：考慮的除外、可能的改變、由誰提供事實。 */
export const countedCredits: RuleGuide = {
  name: '計限學分',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [separatePhysicalEducation],
  explain: explainCountedCredits,
  conditions: [],
  facts: [
    { path: ['enrolment', 'credits'], name: '選課.學分', type: { kind: 'integer', low: 0, high: 60 }, unit: '學分', parts: [] },
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [1],
      parts: [2],
    },
    {
      path: ['enrolment', 'physicalEducationCredits'],
      name: '選課.體育學分',
      type: { kind: 'integer', low: 0, high: 6 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['enrolment', 'internshipCredits'],
      name: '選課.寒暑期實習學分',
      type: { kind: 'integer', low: 0, high: 18 },
      unit: '學分',
      parts: [],
    },
  ],
};

/** 四技一至三年級下限（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const fourYearMinimum: RuleGuide = {
  name: '四技一至三年級下限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedCredits],
  explain: explainFourYearMinimum,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款',
      words: '學生.學制 = 四技 且 學生.年級 屬於 1、2、3',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
        return allAnswers(
          answer(programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(
            yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
            yearOfStudy !== yearOfStudy && '學生.年級',
          ),
        );
      },
    },
  ],
  facts: [
    {
      path: ['student', 'programme'],
      name: '學生.學制',
      type: { kind: 'enumeration', members: PROGRAMME_NAMES },
      near: [0, 1, 16],
      phrases: ['fourYearGeneralMinimum'],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [0, 1, 2, 3, 16],
      parts: [2, 3, 4],
      phrases: ['fourYearGeneralYears', 'fourYearGeneralMinimum'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [0, 1, 16],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['fourYearGeneralMinimum'],
    },
    {
      path: ['enrolment', 'physicalEducationCredits'],
      name: '選課.體育學分',
      type: { kind: 'integer', low: 0, high: 6 },
      unit: '學分',
      near: [0, 1, 16],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['fourYearGeneralMinimum'],
    },
    {
      path: ['enrolment', 'internshipCredits'],
      name: '選課.寒暑期實習學分',
      type: { kind: 'integer', low: 0, high: 18 },
      unit: '學分',
      near: [0, 1, 16],
      turns: [[difference, '<']],
      parts: [],
      phrases: ['fourYearGeneralMinimum'],
    },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const programme = readProgramme(student.programme);
            return programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['fourYearGeneralYears'], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
            return yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO;
          },
        },
      ],
    },
    body: { kind: 'leaf', uses: { aliases: ['countedCredits', 'fourYearGeneralMinimum'], reads: ['計限學分'] } },
    cases: [],
  },
};

/** 四技四年級下限（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const fourYearFinalYearMinimum: RuleGuide = {
  name: '四技四年級下限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedCredits],
  explain: explainFourYearFinalYearMinimum,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款',
      words: '學生.學制 = 四技 且 學生.年級 = 四技末年級（4 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
        return allAnswers(
          answer(programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
        );
      },
    },
  ],
  facts: [
    {
      path: ['student', 'programme'],
      name: '學生.學制',
      type: { kind: 'enumeration', members: PROGRAMME_NAMES },
      near: [0, 1, 9],
      phrases: ['fourYearFinalMinimum'],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [0, 1, 4, 9],
      parts: [2, 4, 5],
      phrases: ['fourYearFinalYear', 'fourYearFinalMinimum'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [0, 1, 9],
      turns: [[difference_2, '<']],
      parts: [],
      phrases: ['fourYearFinalMinimum'],
    },
    {
      path: ['enrolment', 'physicalEducationCredits'],
      name: '選課.體育學分',
      type: { kind: 'integer', low: 0, high: 6 },
      unit: '學分',
      near: [0, 1, 9],
      turns: [[difference_2, '<']],
      parts: [],
      phrases: ['fourYearFinalMinimum'],
    },
    {
      path: ['enrolment', 'internshipCredits'],
      name: '選課.寒暑期實習學分',
      type: { kind: 'integer', low: 0, high: 18 },
      unit: '學分',
      near: [0, 1, 9],
      turns: [[difference_2, '<']],
      parts: [],
      phrases: ['fourYearFinalMinimum'],
    },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const programme = readProgramme(student.programme);
            return programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['fourYearFinalYear'], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
            return yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN;
          },
        },
      ],
    },
    body: { kind: 'leaf', uses: { aliases: ['countedCredits', 'fourYearFinalMinimum'], reads: ['計限學分'] } },
    cases: [],
  },
};

/** 四技學分上限（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const fourYearMaximum: RuleGuide = {
  name: '四技學分上限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedCredits],
  explain: explainFourYearMaximum,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款',
      words: '學生.學制 = 四技 且 （學生.年級 屬於 1、2、3 或 學生.年級 = 四技末年級（4 年級））',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
        return allAnswers(
          answer(programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          anyAnswer(
            answer(
              yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO,
              yearOfStudy !== yearOfStudy && '學生.年級',
            ),
            answer(yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
          ),
        );
      },
    },
  ],
  facts: [
    {
      path: ['student', 'programme'],
      name: '學生.學制',
      type: { kind: 'enumeration', members: PROGRAMME_NAMES },
      near: [0, 1, 25],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [0, 1, 2, 3, 4, 25],
      parts: [2, 3, 4, 5],
      phrases: ['fourYearGeneralYears', 'fourYearFinalYear', 'semesterMaximum'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [0, 1, 25],
      turns: [[difference_3, '>']],
      parts: [],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['enrolment', 'physicalEducationCredits'],
      name: '選課.體育學分',
      type: { kind: 'integer', low: 0, high: 6 },
      unit: '學分',
      near: [0, 1, 25],
      turns: [[difference_3, '>']],
      parts: [],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['enrolment', 'internshipCredits'],
      name: '選課.寒暑期實習學分',
      type: { kind: 'integer', low: 0, high: 18 },
      unit: '學分',
      near: [0, 1, 25],
      turns: [[difference_3, '>']],
      parts: [],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['termResult', 'allPassed'],
      name: '學期成績.各科均及格',
      type: { kind: 'boolean' },
      near: [0, 1, 25],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['termResult', 'rank'],
      name: '學期成績.系組名次',
      type: { kind: 'integer', low: 1, high: 3000 },
      unit: '名',
      near: [0, 1, 25],
      turns: [[difference_4, '>']],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['termResult', 'cohortSize'],
      name: '學期成績.系組年級人數',
      type: { kind: 'integer', low: 1, high: 3000 },
      unit: '名',
      near: [0, 1, 25],
      turns: [[difference_4, '>']],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['approvedAddition', 'decision'],
      name: '核可加選.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      phrases: ['semesterMaximum'],
      supplier: '系主任',
      request: '「核可加選」准或不准，由系主任決定',
    },
    {
      path: ['approvedAddition', 'addedCredits'],
      name: '核可加選.加選學分',
      type: { kind: 'integer', low: 1, high: 3 },
      unit: '學分',
      near: [0, 1, 3, 25],
      phrases: ['semesterMaximum'],
      supplier: '系主任',
      request: '「核可加選」的「加選學分」，由系主任核定',
    },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const programme = readProgramme(student.programme);
            return programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'or',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: ['fourYearGeneralYears'], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
                return yearOfStudy === 1 || yearOfStudy === 2 || yearOfStudy === 3 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['fourYearFinalYear'], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
                return yearOfStudy === 4 ? YES : yearOfStudy < 4 || yearOfStudy > 4 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    body: { kind: 'leaf', uses: { aliases: ['countedCredits', 'semesterMaximum'], reads: ['計限學分'] } },
    cases: [],
  },
};

/** 二技一年級下限（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const twoYearMinimum: RuleGuide = {
  name: '二技一年級下限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedCredits],
  explain: explainTwoYearMinimum,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款',
      words: '學生.學制 = 二技 且 學生.年級 = 二技一般年級（1 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
        return allAnswers(
          answer(programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
        );
      },
    },
  ],
  facts: [
    {
      path: ['student', 'programme'],
      name: '學生.學制',
      type: { kind: 'enumeration', members: PROGRAMME_NAMES },
      near: [0, 1, 16],
      phrases: ['twoYearGeneralMinimum'],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [0, 1, 16],
      parts: [2],
      phrases: ['twoYearGeneralYear', 'twoYearGeneralMinimum'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [0, 1, 16],
      turns: [[difference_5, '<']],
      parts: [],
      phrases: ['twoYearGeneralMinimum'],
    },
    {
      path: ['enrolment', 'physicalEducationCredits'],
      name: '選課.體育學分',
      type: { kind: 'integer', low: 0, high: 6 },
      unit: '學分',
      near: [0, 1, 16],
      turns: [[difference_5, '<']],
      parts: [],
      phrases: ['twoYearGeneralMinimum'],
    },
    {
      path: ['enrolment', 'internshipCredits'],
      name: '選課.寒暑期實習學分',
      type: { kind: 'integer', low: 0, high: 18 },
      unit: '學分',
      near: [0, 1, 16],
      turns: [[difference_5, '<']],
      parts: [],
      phrases: ['twoYearGeneralMinimum'],
    },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const programme = readProgramme(student.programme);
            return programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['twoYearGeneralYear'], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
            return yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN;
          },
        },
      ],
    },
    body: { kind: 'leaf', uses: { aliases: ['countedCredits', 'twoYearGeneralMinimum'], reads: ['計限學分'] } },
    cases: [],
  },
};

/** 二技二年級下限（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const twoYearFinalYearMinimum: RuleGuide = {
  name: '二技二年級下限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedCredits],
  explain: explainTwoYearFinalYearMinimum,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款',
      words: '學生.學制 = 二技 且 學生.年級 = 二技末年級（2 年級）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
        return allAnswers(
          answer(programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          answer(yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
        );
      },
    },
  ],
  facts: [
    {
      path: ['student', 'programme'],
      name: '學生.學制',
      type: { kind: 'enumeration', members: PROGRAMME_NAMES },
      near: [0, 1, 9],
      phrases: ['twoYearFinalMinimum'],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [0, 1, 2, 9],
      parts: [2, 3],
      phrases: ['twoYearFinalYear', 'twoYearFinalMinimum'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [0, 1, 9],
      turns: [[difference_6, '<']],
      parts: [],
      phrases: ['twoYearFinalMinimum'],
    },
    {
      path: ['enrolment', 'physicalEducationCredits'],
      name: '選課.體育學分',
      type: { kind: 'integer', low: 0, high: 6 },
      unit: '學分',
      near: [0, 1, 9],
      turns: [[difference_6, '<']],
      parts: [],
      phrases: ['twoYearFinalMinimum'],
    },
    {
      path: ['enrolment', 'internshipCredits'],
      name: '選課.寒暑期實習學分',
      type: { kind: 'integer', low: 0, high: 18 },
      unit: '學分',
      near: [0, 1, 9],
      turns: [[difference_6, '<']],
      parts: [],
      phrases: ['twoYearFinalMinimum'],
    },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const programme = readProgramme(student.programme);
            return programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['twoYearFinalYear'], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
            return yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN;
          },
        },
      ],
    },
    body: { kind: 'leaf', uses: { aliases: ['countedCredits', 'twoYearFinalMinimum'], reads: ['計限學分'] } },
    cases: [],
  },
};

/** 二技學分上限（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const twoYearMaximum: RuleGuide = {
  name: '二技學分上限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedCredits],
  explain: explainTwoYearMaximum,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款',
      words: '學生.學制 = 二技 且 （學生.年級 = 二技一般年級（1 年級） 或 學生.年級 = 二技末年級（2 年級））',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
        return allAnswers(
          answer(programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '學生.學制'),
          anyAnswer(
            answer(yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
            answer(yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN, yearOfStudy !== yearOfStudy && '學生.年級'),
          ),
        );
      },
    },
  ],
  facts: [
    {
      path: ['student', 'programme'],
      name: '學生.學制',
      type: { kind: 'enumeration', members: PROGRAMME_NAMES },
      near: [0, 1, 25],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [0, 1, 2, 25],
      parts: [2, 3],
      phrases: ['twoYearGeneralYear', 'twoYearFinalYear', 'semesterMaximum'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [0, 1, 25],
      turns: [[difference_7, '>']],
      parts: [],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['enrolment', 'physicalEducationCredits'],
      name: '選課.體育學分',
      type: { kind: 'integer', low: 0, high: 6 },
      unit: '學分',
      near: [0, 1, 25],
      turns: [[difference_7, '>']],
      parts: [],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['enrolment', 'internshipCredits'],
      name: '選課.寒暑期實習學分',
      type: { kind: 'integer', low: 0, high: 18 },
      unit: '學分',
      near: [0, 1, 25],
      turns: [[difference_7, '>']],
      parts: [],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['termResult', 'allPassed'],
      name: '學期成績.各科均及格',
      type: { kind: 'boolean' },
      near: [0, 1, 25],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['termResult', 'rank'],
      name: '學期成績.系組名次',
      type: { kind: 'integer', low: 1, high: 3000 },
      unit: '名',
      near: [0, 1, 25],
      turns: [[difference_8, '>']],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['termResult', 'cohortSize'],
      name: '學期成績.系組年級人數',
      type: { kind: 'integer', low: 1, high: 3000 },
      unit: '名',
      near: [0, 1, 25],
      turns: [[difference_8, '>']],
      phrases: ['semesterMaximum'],
    },
    {
      path: ['approvedAddition', 'decision'],
      name: '核可加選.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      phrases: ['semesterMaximum'],
      supplier: '系主任',
      request: '「核可加選」准或不准，由系主任決定',
    },
    {
      path: ['approvedAddition', 'addedCredits'],
      name: '核可加選.加選學分',
      type: { kind: 'integer', low: 1, high: 3 },
      unit: '學分',
      near: [0, 1, 3, 25],
      phrases: ['semesterMaximum'],
      supplier: '系主任',
      request: '「核可加選」的「加選學分」，由系主任核定',
    },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const programme = readProgramme(student.programme);
            return programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'or',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: ['twoYearGeneralYear'], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
                return yearOfStudy === 1 ? YES : yearOfStudy < 1 || yearOfStudy > 1 ? NO : UNKNOWN;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['twoYearFinalYear'], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
                return yearOfStudy === 2 ? YES : yearOfStudy < 2 || yearOfStudy > 2 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    body: { kind: 'leaf', uses: { aliases: ['countedCredits', 'semesterMaximum'], reads: ['計限學分'] } },
    cases: [],
  },
};

/** 外系外校學分（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const outsideCredits: RuleGuide = {
  name: '外系外校學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOutsideCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款',
      words: '學生.學制 屬於 四技、二技 且 學生.部別 = 日間部',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const division = readDivision(student.division);
        return allAnswers(
          answer(
            programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '學生.學制',
          ),
          answer(division === 'day' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
        );
      },
    },
    {
      clause: '除外',
      name: null,
      provision: '第三點第三款',
      words: '選課.系務會議通過',
      phrase: null,
      holds(input: Input): Answer {
        const enrolment = recordOf(input?.enrolment);
        const departmentMeetingApproved = readBoolean(enrolment.departmentMeetingApproved);
        return answer(departmentMeetingApproved, departmentMeetingApproved === UNKNOWN && '選課.系務會議通過');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['student', 'division'], name: '學生.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    {
      path: ['enrolment', 'outsideCredits'],
      name: '選課.外系外校學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [12],
      parts: [13],
      phrases: ['outsideMaximum'],
    },
    { path: ['enrolment', 'departmentMeetingApproved'], name: '選課.系務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 進修推廣部外系學分（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningOutsideCredits: RuleGuide = {
  name: '進修推廣部外系學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningOutsideCredits,
  conditions: [],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['student', 'division'], name: '學生.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
  ],
};

/** 研究生學分上限（第三點第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateCredits: RuleGuide = {
  name: '研究生學分上限',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [countedCredits],
  explain: explainGraduateCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四項',
      words: '學生.學制 屬於 碩士班、碩士在職專班、博士班 且 學生.修業學年 ≤ 研究生限修期間（2 學年）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const academicYears = integerOf(student.academicYears, 1, 10);
        return allAnswers(
          answer(
            programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
              ? YES
              : programme === undefined
                ? UNKNOWN
                : NO,
            programme === undefined && '學生.學制',
          ),
          answer(academicYears <= 2 ? YES : academicYears > 2 ? NO : UNKNOWN, academicYears !== academicYears && '學生.修業學年'),
        );
      },
    },
  ],
  facts: [
    {
      path: ['student', 'programme'],
      name: '學生.學制',
      type: { kind: 'enumeration', members: PROGRAMME_NAMES },
      near: [0, 1, 12],
      phrases: ['graduateMaximum'],
    },
    {
      path: ['student', 'academicYears'],
      name: '學生.修業學年',
      type: { kind: 'integer', low: 1, high: 10 },
      unit: '學年',
      near: [2],
      parts: [3],
      phrases: ['graduateLimitedYears'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [0, 1, 12],
      turns: [[difference_9, '>']],
      parts: [],
      phrases: ['graduateMaximum'],
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [0, 1, 12],
      parts: [2],
      phrases: ['graduateMaximum'],
    },
    {
      path: ['enrolment', 'physicalEducationCredits'],
      name: '選課.體育學分',
      type: { kind: 'integer', low: 0, high: 6 },
      unit: '學分',
      near: [0, 1, 12],
      turns: [[difference_9, '>']],
      parts: [],
      phrases: ['graduateMaximum'],
    },
    {
      path: ['enrolment', 'internshipCredits'],
      name: '選課.寒暑期實習學分',
      type: { kind: 'integer', low: 0, high: 18 },
      unit: '學分',
      near: [0, 1, 12],
      turns: [[difference_9, '>']],
      parts: [],
      phrases: ['graduateMaximum'],
    },
    {
      path: ['approvedExtra', 'decision'],
      name: '核可超修.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      phrases: ['graduateMaximum'],
      supplier: '所長',
      request: '「核可超修」准或不准，由所長決定',
    },
    {
      path: ['approvedExtra', 'extraCredits'],
      name: '核可超修.超修學分',
      type: { kind: 'integer', low: 1, high: 3 },
      unit: '學分',
      near: [0, 1, 3, 12],
      phrases: ['graduateMaximum'],
      supplier: '所長',
      request: '「核可超修」的「超修學分」，由所長核定',
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const academicYears = integerOf(student.academicYears, 1, 10);
        return and(
          programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral'
            ? YES
            : programme === undefined
              ? UNKNOWN
              : NO,
          academicYears <= 2 ? YES : academicYears > 2 ? NO : UNKNOWN,
        );
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['countedCredits'], reads: ['計限學分'] } },
    cases: [],
  },
};

/** 核可超修（第三點第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const approvedExtra: RuleGuide = {
  name: '核可超修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainApprovedExtra,
  conditions: [],
  facts: [
    {
      path: ['approvedExtra', 'decision'],
      name: '核可超修.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '所長',
      request: '「核可超修」准或不准，由所長決定',
    },
    {
      path: ['approvedExtra', 'extraCredits'],
      name: '核可超修.超修學分',
      type: { kind: 'integer', low: 1, high: 3 },
      unit: '學分',
      near: [1, 3],
      supplier: '所長',
      request: '「核可超修」的「超修學分」，由所長核定',
    },
  ],
};

/** 核可加選（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const approvedAddition: RuleGuide = {
  name: '核可加選',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainApprovedAddition,
  conditions: [],
  facts: [
    { path: ['termResult', 'allPassed'], name: '學期成績.各科均及格', type: { kind: 'boolean' } },
    {
      path: ['termResult', 'rank'],
      name: '學期成績.系組名次',
      type: { kind: 'integer', low: 1, high: 3000 },
      unit: '名',
      turns: [[difference_10, '>']],
      parts: [],
      phrases: ['rankShare'],
    },
    {
      path: ['termResult', 'cohortSize'],
      name: '學期成績.系組年級人數',
      type: { kind: 'integer', low: 1, high: 3000 },
      unit: '名',
      turns: [[difference_10, '>']],
      parts: [],
      phrases: ['rankShare'],
    },
    {
      path: ['approvedAddition', 'decision'],
      name: '核可加選.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '系主任',
      request: '「核可加選」准或不准，由系主任決定',
    },
    {
      path: ['approvedAddition', 'addedCredits'],
      name: '核可加選.加選學分',
      type: { kind: 'integer', low: 1, high: 3 },
      unit: '學分',
      near: [1, 3],
      supplier: '系主任',
      request: '「核可加選」的「加選學分」，由系主任核定',
    },
  ],
};

/** 酌予核減（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const reduction: RuleGuide = {
  name: '酌予核減',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainReduction,
  conditions: [],
  facts: [
    {
      path: ['termResult', 'failedCourses'],
      name: '學期成績.不及格科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      near: [2],
      parts: [2],
      phrases: ['failedThreshold'],
    },
    {
      path: ['reduction', 'decision'],
      name: '酌予核減.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '系主任',
      request: '「酌予核減」准或不准，由系主任決定',
    },
    {
      path: ['reduction', 'reducedCredits'],
      name: '酌予核減.核減學分',
      type: { kind: 'integer', low: 1, high: 5 },
      unit: '學分',
      near: [1, 5],
      supplier: '系主任',
      request: '「酌予核減」的「核減學分」，由系主任核定',
    },
  ],
};

/** 大學部修習研究所課程（第五點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const undergraduateInGraduateCourse: RuleGuide = {
  name: '大學部修習研究所課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUndergraduateInGraduateCourse,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款',
      words: '學生.學制 屬於 四技、二技 且 課程.類別 有一屬於 研究所課程',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const course = recordOf(input?.course);
        const categories = readMembers(course.categories, bitOfCourseCategory);
        return allAnswers(
          answer(
            programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '學生.學制',
          ),
          answer(categories < 0 ? UNKNOWN : (categories & MEMBERS) !== 0 ? YES : NO, categories < 0 && '課程.類別'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['course', 'categories'],
      name: '課程.類別',
      type: { kind: 'list', element: { kind: 'enumeration', members: COURSE_CATEGORY_NAMES } },
    },
    {
      path: ['student', 'yearOfStudy'],
      name: '學生.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [1, 2, 3, 4],
      parts: [2, 3, 4, 5],
      phrases: ['graduateCourseFourYearYears', 'graduateCourseTwoYearYears'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const course = recordOf(input?.course);
        const categories = readMembers(course.categories, bitOfCourseCategory);
        return and(
          programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
          categories < 0 ? UNKNOWN : (categories & MEMBERS) !== 0 ? YES : NO,
        );
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
                const student = recordOf(input?.student);
                const programme = readProgramme(student.programme);
                return programme === 'fourYear' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['graduateCourseFourYearYears'], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
                return yearOfStudy === 3 || yearOfStudy === 4 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO;
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
                const programme = readProgramme(student.programme);
                return programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['graduateCourseTwoYearYears'], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const yearOfStudy = integerOf(student.yearOfStudy, 1, 7);
                return yearOfStudy === 1 || yearOfStudy === 2 ? YES : yearOfStudy !== yearOfStudy ? UNKNOWN : NO;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 微積分修習學院（第五點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const calculusCollege: RuleGuide = {
  name: '微積分修習學院',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCalculusCollege,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第二款',
      words: '學生.學院 屬於 工程學院、電資學院 且 課程.微積分',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const college = readCollege(student.college);
        const course = recordOf(input?.course);
        const calculus = readBoolean(course.calculus);
        return allAnswers(
          answer(
            college === 'engineering' || college === 'electricalAndComputer' ? YES : college === undefined ? UNKNOWN : NO,
            college === undefined && '學生.學院',
          ),
          answer(calculus, calculus === UNKNOWN && '課程.微積分'),
        );
      },
    },
  ],
  facts: [
    {
      path: ['student', 'college'],
      name: '學生.學院',
      type: { kind: 'enumeration', members: COLLEGE_NAMES },
      phrases: ['calculusRestrictedColleges'],
    },
    { path: ['course', 'calculus'], name: '課程.微積分', type: { kind: 'boolean' } },
    {
      path: ['course', 'offeringCollege'],
      name: '課程.開課學院',
      type: { kind: 'enumeration', members: COLLEGE_NAMES },
      phrases: ['calculusBarredColleges'],
    },
  ],
};

/** 特殊情況獲准（第五點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialApproved: RuleGuide = {
  name: '特殊情況獲准',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSpecialApproved,
  conditions: [],
  facts: [
    { path: ['enrolment', 'teacherApproved'], name: '選課.授課教師核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'advisorApproved'], name: '選課.指導教授核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'headApproved'], name: '選課.系所主管核准', type: { kind: 'boolean' } },
  ],
};

/** 特殊情況之範圍（第五點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialScope: RuleGuide = {
  name: '特殊情況之範圍',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [specialApproved],
  explain: explainSpecialScope,
  conditions: [],
  facts: [
    { path: ['enrolment', 'teacherApproved'], name: '選課.授課教師核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'advisorApproved'], name: '選課.指導教授核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'headApproved'], name: '選課.系所主管核准', type: { kind: 'boolean' } },
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
  ],
};

/** 跨學制選課（第五點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const crossProgramme: RuleGuide = {
  name: '跨學制選課',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [barredCourse, specialScope],
  explain: explainCrossProgramme,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第五點第三款',
      words: '特殊情況之範圍',
      phrase: null,
      holds(input: Input): Answer {
        const enrolment = recordOf(input?.enrolment);
        const teacherApproved = readBoolean(enrolment.teacherApproved);
        const advisorApproved = readBoolean(enrolment.advisorApproved);
        const headApproved = readBoolean(enrolment.headApproved);
        const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
        const specialScopeValue = computeSpecialScope(specialApprovedValue);
        const specialApprovedLack =
          specialApprovedValue === UNKNOWN ? lackOfSpecialApproved(teacherApproved, advisorApproved, headApproved) : false;
        const specialScopeLack = specialScopeValue === UNKNOWN ? lackOfSpecialScope(specialApprovedValue, specialApprovedLack) : false;
        return answer(specialScopeValue, specialScopeLack);
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['student', 'division'], name: '學生.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    {
      path: ['course', 'categories'],
      name: '課程.類別',
      type: { kind: 'list', element: { kind: 'enumeration', members: COURSE_CATEGORY_NAMES } },
    },
    { path: ['enrolment', 'teacherApproved'], name: '選課.授課教師核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'advisorApproved'], name: '選課.指導教授核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'headApproved'], name: '選課.系所主管核准', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'not',
      part: {
        kind: 'leaf',
        uses: { aliases: ['specialScope'], reads: ['特殊情況之範圍'] },
        holds(input: Input): Truth {
          const enrolment = recordOf(input?.enrolment);
          const teacherApproved = readBoolean(enrolment.teacherApproved);
          const advisorApproved = readBoolean(enrolment.advisorApproved);
          const headApproved = readBoolean(enrolment.headApproved);
          const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
          const specialScopeValue = computeSpecialScope(specialApprovedValue);
          return specialScopeValue;
        },
      },
    },
    body: {
      kind: 'not',
      part: {
        kind: 'leaf',
        uses: { aliases: ['barredCourse'], reads: ['屬禁修課程'] },
        holds(input: Input): Truth {
          const student = recordOf(input?.student);
          const programme = readProgramme(student.programme);
          const division = readDivision(student.division);
          const course = recordOf(input?.course);
          const categories = readMembers(course.categories, bitOfCourseCategory);
          const barredCourseValue = computeBarredCourse(programme, division, categories);
          return barredCourseValue;
        },
      },
    },
    cases: [],
  },
};

/** 特殊獲准之學分（第五點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialCredits: RuleGuide = {
  name: '特殊獲准之學分',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [barredCourse, specialScope],
  explain: explainSpecialCredits,
  conditions: [],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['student', 'division'], name: '學生.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    {
      path: ['course', 'categories'],
      name: '課程.類別',
      type: { kind: 'list', element: { kind: 'enumeration', members: COURSE_CATEGORY_NAMES } },
    },
    { path: ['enrolment', 'teacherApproved'], name: '選課.授課教師核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'advisorApproved'], name: '選課.指導教授核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'headApproved'], name: '選課.系所主管核准', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['barredCourse'], reads: ['屬禁修課程'] },
          holds(input: Input): Truth {
            const student = recordOf(input?.student);
            const programme = readProgramme(student.programme);
            const division = readDivision(student.division);
            const course = recordOf(input?.course);
            const categories = readMembers(course.categories, bitOfCourseCategory);
            const barredCourseValue = computeBarredCourse(programme, division, categories);
            return barredCourseValue;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['specialScope'], reads: ['特殊情況之範圍'] },
          holds(input: Input): Truth {
            const enrolment = recordOf(input?.enrolment);
            const teacherApproved = readBoolean(enrolment.teacherApproved);
            const advisorApproved = readBoolean(enrolment.advisorApproved);
            const headApproved = readBoolean(enrolment.headApproved);
            const specialApprovedValue = computeSpecialApproved(teacherApproved, advisorApproved, headApproved);
            const specialScopeValue = computeSpecialScope(specialApprovedValue);
            return specialScopeValue;
          },
        },
      ],
    },
    body: null,
    cases: [],
  },
};

/** 先修規定（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const prerequisite: RuleGuide = {
  name: '先修規定',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPrerequisite,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點',
      words: '課程.訂有先修科目',
      phrase: null,
      holds(input: Input): Answer {
        const course = recordOf(input?.course);
        const hasPrerequisite = readBoolean(course.hasPrerequisite);
        return answer(hasPrerequisite, hasPrerequisite === UNKNOWN && '課程.訂有先修科目');
      },
    },
  ],
  facts: [
    { path: ['course', 'hasPrerequisite'], name: '課程.訂有先修科目', type: { kind: 'boolean' } },
    { path: ['course', 'prerequisitePassed'], name: '課程.先修科目及格', type: { kind: 'boolean' } },
    { path: ['enrolment', 'teacherApproved'], name: '選課.授課教師核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'headApproved'], name: '選課.系所主管核准', type: { kind: 'boolean' } },
  ],
};

/** 違反先修規定（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const prerequisiteVoid: RuleGuide = {
  name: '違反先修規定',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPrerequisiteVoid,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點',
      words: '課程.訂有先修科目 且 課程.先修科目及格 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const course = recordOf(input?.course);
        const hasPrerequisite = readBoolean(course.hasPrerequisite);
        const prerequisitePassed = readBoolean(course.prerequisitePassed);
        return allAnswers(
          answer(hasPrerequisite, hasPrerequisite === UNKNOWN && '課程.訂有先修科目'),
          answer(sameTruth(prerequisitePassed, NO), prerequisitePassed === UNKNOWN && '課程.先修科目及格'),
        );
      },
    },
  ],
  facts: [
    { path: ['course', 'hasPrerequisite'], name: '課程.訂有先修科目', type: { kind: 'boolean' } },
    { path: ['course', 'prerequisitePassed'], name: '課程.先修科目及格', type: { kind: 'boolean' } },
    { path: ['enrolment', 'teacherApproved'], name: '選課.授課教師核准', type: { kind: 'boolean' } },
    { path: ['enrolment', 'headApproved'], name: '選課.系所主管核准', type: { kind: 'boolean' } },
  ],
};

/** 畢業採計次數（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const countedTimes: RuleGuide = {
  name: '畢業採計次數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCountedTimes,
  conditions: [],
  facts: [
    {
      path: ['course', 'timesTaken'],
      name: '課程.修習次數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '次',
      near: [2],
      parts: [2],
      phrases: ['repeatedTimes'],
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
            const course = recordOf(input?.course);
            const timesTaken = integerOf(course.timesTaken, 0, 10);
            return timesTaken >= 2 ? YES : timesTaken < 2 ? NO : UNKNOWN;
          },
        },
        value: { aliases: ['creditedTimes'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 連續性科目（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const sequenceCredits: RuleGuide = {
  name: '連續性科目',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSequenceCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七點',
      words: '課程.連續性科目',
      phrase: null,
      holds(input: Input): Answer {
        const course = recordOf(input?.course);
        const sequence = readBoolean(course.sequence);
        return answer(sequence, sequence === UNKNOWN && '課程.連續性科目');
      },
    },
  ],
  facts: [
    { path: ['course', 'sequence'], name: '課程.連續性科目', type: { kind: 'boolean' } },
    { path: ['course', 'allPartsTaken'], name: '課程.全部修習', type: { kind: 'boolean' } },
    { path: ['course', 'allPartsPassed'], name: '課程.均及格', type: { kind: 'boolean' } },
  ],
};

/** 禁止衝堂（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const noTimeClash: RuleGuide = {
  name: '禁止衝堂',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNoTimeClash,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第八點',
      words: '選課.衝堂 且 選課.衝堂科目已退選',
      phrase: null,
      holds(input: Input): Answer {
        const enrolment = recordOf(input?.enrolment);
        const timeClash = readBoolean(enrolment.timeClash);
        const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
        return allAnswers(
          answer(timeClash, timeClash === UNKNOWN && '選課.衝堂'),
          answer(clashWithdrawn, clashWithdrawn === UNKNOWN && '選課.衝堂科目已退選'),
        );
      },
    },
  ],
  facts: [
    { path: ['enrolment', 'timeClash'], name: '選課.衝堂', type: { kind: 'boolean' } },
    { path: ['enrolment', 'clashWithdrawn'], name: '選課.衝堂科目已退選', type: { kind: 'boolean' } },
  ],
};

/** 衝堂計分（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const clashZero: RuleGuide = {
  name: '衝堂計分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainClashZero,
  conditions: [],
  facts: [
    { path: ['enrolment', 'timeClash'], name: '選課.衝堂', type: { kind: 'boolean' } },
    { path: ['enrolment', 'clashWithdrawn'], name: '選課.衝堂科目已退選', type: { kind: 'boolean' } },
  ],
};

/** 計列成績（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const recordedScore: RuleGuide = {
  name: '計列成績',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainRecordedScore,
  conditions: [],
  facts: [
    { path: ['enrolment', 'timeClash'], name: '選課.衝堂', type: { kind: 'boolean' } },
    { path: ['enrolment', 'clashWithdrawn'], name: '選課.衝堂科目已退選', type: { kind: 'boolean' } },
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
            const timeClash = readBoolean(enrolment.timeClash);
            const clashWithdrawn = readBoolean(enrolment.clashWithdrawn);
            return and(timeClash, sameTruth(clashWithdrawn, NO));
          },
        },
        value: { aliases: ['clashMark'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 抵免申請期限（第九點）：考慮的除外、可能的改變、由誰提供事實。 */
export const exemptionDeadline: RuleGuide = {
  name: '抵免申請期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExemptionDeadline,
  conditions: [],
  facts: [{ path: ['exemption', 'appliedInTime'], name: '抵免.期限內申請', type: { kind: 'boolean' } }],
};

/** 抵免後加退選（第九點）：考慮的除外、可能的改變、由誰提供事實。 */
export const exemptionAddDrop: RuleGuide = {
  name: '抵免後加退選',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExemptionAddDrop,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九點',
      words: '抵免.期限內申請',
      phrase: null,
      holds(input: Input): Answer {
        const exemption = recordOf(input?.exemption);
        const appliedInTime = readBoolean(exemption.appliedInTime);
        return answer(appliedInTime, appliedInTime === UNKNOWN && '抵免.期限內申請');
      },
    },
  ],
  facts: [
    { path: ['exemption', 'appliedInTime'], name: '抵免.期限內申請', type: { kind: 'boolean' } },
    { path: ['exemption', 'handledInAddDrop'], name: '抵免.加退選時辦理', type: { kind: 'boolean' } },
  ],
};

/** 未簽回之確認（第十點）：考慮的除外、可能的改變、由誰提供事實。 */
export const unreturnedConfirmation: RuleGuide = {
  name: '未簽回之確認',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUnreturnedConfirmation,
  conditions: [],
  facts: [{ path: ['enrolment', 'confirmationReturned'], name: '選課.確認期限內簽回', type: { kind: 'boolean' } }],
};

/** 應記申誡（第十點）：考慮的除外、可能的改變、由誰提供事實。 */
export const warnings: RuleGuide = {
  name: '應記申誡',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainWarnings,
  conditions: [],
  facts: [
    { path: ['correction', 'afterConfirmation'], name: '更正.逾確認期限', type: { kind: 'boolean' } },
    { path: ['correction', 'withinTerm'], name: '更正.選課學期內', type: { kind: 'boolean' } },
    {
      path: ['correction', 'courses'],
      name: '更正.科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      parts: [],
      phrases: ['coursesPerStep', 'warningsPerCourse'],
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
            const correction = recordOf(input?.correction);
            const afterConfirmation = readBoolean(correction.afterConfirmation);
            const withinTerm = readBoolean(correction.withinTerm);
            return and(afterConfirmation, withinTerm);
          },
        },
        value: { aliases: ['coursesPerStep', 'warningsPerCourse'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 學期內服務時數（第十點）：考慮的除外、可能的改變、由誰提供事實。 */
export const serviceHoursWithinTerm: RuleGuide = {
  name: '學期內服務時數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainServiceHoursWithinTerm,
  conditions: [],
  facts: [
    { path: ['correction', 'afterConfirmation'], name: '更正.逾確認期限', type: { kind: 'boolean' } },
    { path: ['correction', 'withinTerm'], name: '更正.選課學期內', type: { kind: 'boolean' } },
    {
      path: ['correction', 'courses'],
      name: '更正.科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      parts: [],
      phrases: ['coursesPerStep', 'serviceWithinTerm'],
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
            const correction = recordOf(input?.correction);
            const afterConfirmation = readBoolean(correction.afterConfirmation);
            const withinTerm = readBoolean(correction.withinTerm);
            return and(afterConfirmation, withinTerm);
          },
        },
        value: { aliases: ['coursesPerStep', 'serviceWithinTerm'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 應記小過（第十點）：考慮的除外、可能的改變、由誰提供事實。 */
export const demerits: RuleGuide = {
  name: '應記小過',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainDemerits,
  conditions: [],
  facts: [
    { path: ['correction', 'afterConfirmation'], name: '更正.逾確認期限', type: { kind: 'boolean' } },
    { path: ['correction', 'withinTerm'], name: '更正.選課學期內', type: { kind: 'boolean' } },
    {
      path: ['correction', 'courses'],
      name: '更正.科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      parts: [],
      phrases: ['coursesPerStep', 'demeritsPerCourse'],
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
            const correction = recordOf(input?.correction);
            const afterConfirmation = readBoolean(correction.afterConfirmation);
            const withinTerm = readBoolean(correction.withinTerm);
            return and(afterConfirmation, sameTruth(withinTerm, NO));
          },
        },
        value: { aliases: ['coursesPerStep', 'demeritsPerCourse'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 學期外服務時數（第十點）：考慮的除外、可能的改變、由誰提供事實。 */
export const serviceHoursOutsideTerm: RuleGuide = {
  name: '學期外服務時數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainServiceHoursOutsideTerm,
  conditions: [],
  facts: [
    { path: ['correction', 'afterConfirmation'], name: '更正.逾確認期限', type: { kind: 'boolean' } },
    { path: ['correction', 'withinTerm'], name: '更正.選課學期內', type: { kind: 'boolean' } },
    {
      path: ['correction', 'courses'],
      name: '更正.科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      parts: [],
      phrases: ['coursesPerStep', 'serviceOutsideTerm'],
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
            const correction = recordOf(input?.correction);
            const afterConfirmation = readBoolean(correction.afterConfirmation);
            const withinTerm = readBoolean(correction.withinTerm);
            return and(afterConfirmation, sameTruth(withinTerm, NO));
          },
        },
        value: { aliases: ['coursesPerStep', 'serviceOutsideTerm'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 屬雙班（第十一點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const doubleClass: RuleGuide = {
  name: '屬雙班',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDoubleClass,
  conditions: [],
  facts: [
    { path: ['offering', 'sameDepartment'], name: '開課.同系', type: { kind: 'boolean' } },
    { path: ['offering', 'sameYear'], name: '開課.同年級', type: { kind: 'boolean' } },
    {
      path: ['offering', 'classes'],
      name: '開課.同科目班數',
      type: { kind: 'integer', low: 1, high: 10 },
      unit: '班',
      near: [2],
      parts: [2],
      phrases: ['doubleClassCount'],
    },
  ],
};

/** 專業課程單班開課（第十一點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const singleClassOpening: RuleGuide = {
  name: '專業課程單班開課',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [doubleClass],
  explain: explainSingleClassOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十一點第一款',
      words: '開課.部別 = 日間部 且 開課.研究所科目 = 否 且 開課.課程性質 = 專業課程 且 開課.先修科目 = 否 且 屬雙班 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const offering = recordOf(input?.offering);
        const division_2 = readDivision(offering.division);
        const graduateSubject = readBoolean(offering.graduateSubject);
        const nature = readCourseNature(offering.nature);
        const isPrerequisite = readBoolean(offering.isPrerequisite);
        const sameDepartment = readBoolean(offering.sameDepartment);
        const sameYear = readBoolean(offering.sameYear);
        const classes = integerOf(offering.classes, 1, 10);
        const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
        const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
        return allAnswers(
          answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
          answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
          answer(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
          answer(sameTruth(isPrerequisite, NO), isPrerequisite === UNKNOWN && '開課.先修科目'),
          answer(sameTruth(doubleClassValue, NO), doubleClassLack),
        );
      },
    },
  ],
  facts: [
    { path: ['offering', 'division'], name: '開課.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    { path: ['offering', 'graduateSubject'], name: '開課.研究所科目', type: { kind: 'boolean' } },
    { path: ['offering', 'nature'], name: '開課.課程性質', type: { kind: 'enumeration', members: COURSE_NATURE_NAMES } },
    { path: ['offering', 'isPrerequisite'], name: '開課.先修科目', type: { kind: 'boolean' } },
    { path: ['offering', 'sameDepartment'], name: '開課.同系', type: { kind: 'boolean' }, near: [2] },
    { path: ['offering', 'sameYear'], name: '開課.同年級', type: { kind: 'boolean' }, near: [2] },
    {
      path: ['offering', 'classes'],
      name: '開課.同科目班數',
      type: { kind: 'integer', low: 1, high: 10 },
      unit: '班',
      near: [2],
      parts: [2],
    },
    {
      path: ['offering', 'enrolled'],
      name: '開課.選課人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [15],
      parts: [15],
      phrases: ['singleClassThreshold'],
    },
  ],
};

/** 專業課程雙班開課（第十一點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const doubleClassOpening: RuleGuide = {
  name: '專業課程雙班開課',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [doubleClass],
  explain: explainDoubleClassOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十一點第一款',
      words: '開課.部別 = 日間部 且 開課.研究所科目 = 否 且 開課.課程性質 = 專業課程 且 開課.先修科目 = 否 且 屬雙班',
      phrase: null,
      holds(input: Input): Answer {
        const offering = recordOf(input?.offering);
        const division_2 = readDivision(offering.division);
        const graduateSubject = readBoolean(offering.graduateSubject);
        const nature = readCourseNature(offering.nature);
        const isPrerequisite = readBoolean(offering.isPrerequisite);
        const sameDepartment = readBoolean(offering.sameDepartment);
        const sameYear = readBoolean(offering.sameYear);
        const classes = integerOf(offering.classes, 1, 10);
        const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
        const doubleClassLack = doubleClassValue === UNKNOWN ? lackOfDoubleClass(sameDepartment, sameYear, classes) : false;
        return allAnswers(
          answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
          answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
          answer(nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
          answer(sameTruth(isPrerequisite, NO), isPrerequisite === UNKNOWN && '開課.先修科目'),
          answer(doubleClassValue, doubleClassLack),
        );
      },
    },
  ],
  facts: [
    { path: ['offering', 'division'], name: '開課.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    { path: ['offering', 'graduateSubject'], name: '開課.研究所科目', type: { kind: 'boolean' } },
    { path: ['offering', 'nature'], name: '開課.課程性質', type: { kind: 'enumeration', members: COURSE_NATURE_NAMES } },
    { path: ['offering', 'isPrerequisite'], name: '開課.先修科目', type: { kind: 'boolean' } },
    { path: ['offering', 'sameDepartment'], name: '開課.同系', type: { kind: 'boolean' } },
    { path: ['offering', 'sameYear'], name: '開課.同年級', type: { kind: 'boolean' } },
    {
      path: ['offering', 'classes'],
      name: '開課.同科目班數',
      type: { kind: 'integer', low: 1, high: 10 },
      unit: '班',
      near: [2],
      parts: [2],
    },
    {
      path: ['offering', 'enrolledBothClasses'],
      name: '開課.雙班合計人數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [60],
      parts: [60],
      phrases: ['doubleClassThreshold'],
    },
  ],
};

/** 先修科目開課（第十一點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const prerequisiteOpening: RuleGuide = {
  name: '先修科目開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPrerequisiteOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十一點第一款',
      words: '開課.部別 = 日間部 且 開課.研究所科目 = 否 且 開課.先修科目',
      phrase: null,
      holds(input: Input): Answer {
        const offering = recordOf(input?.offering);
        const division_2 = readDivision(offering.division);
        const graduateSubject = readBoolean(offering.graduateSubject);
        const isPrerequisite = readBoolean(offering.isPrerequisite);
        return allAnswers(
          answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
          answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
          answer(isPrerequisite, isPrerequisite === UNKNOWN && '開課.先修科目'),
        );
      },
    },
  ],
  facts: [
    { path: ['offering', 'division'], name: '開課.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    { path: ['offering', 'graduateSubject'], name: '開課.研究所科目', type: { kind: 'boolean' } },
    { path: ['offering', 'isPrerequisite'], name: '開課.先修科目', type: { kind: 'boolean' } },
    {
      path: ['offering', 'enrolled'],
      name: '開課.選課人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [4],
      parts: [4],
      phrases: ['prerequisiteThreshold'],
    },
  ],
};

/** 非專業選修開課（第十一點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const nonProfessionalOpening: RuleGuide = {
  name: '非專業選修開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNonProfessionalOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十一點第二款',
      words: '開課.部別 = 日間部 且 開課.研究所科目 = 否 且 開課.課程性質 = 非專業課程 且 開課.修別 = 選修',
      phrase: null,
      holds(input: Input): Answer {
        const offering = recordOf(input?.offering);
        const division_2 = readDivision(offering.division);
        const graduateSubject = readBoolean(offering.graduateSubject);
        const nature = readCourseNature(offering.nature);
        const requirement_ = readRequirementKind(offering.requirement);
        return allAnswers(
          answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
          answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
          answer(nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO, nature === undefined && '開課.課程性質'),
          answer(requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO, requirement_ === undefined && '開課.修別'),
        );
      },
    },
  ],
  facts: [
    { path: ['offering', 'division'], name: '開課.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    { path: ['offering', 'graduateSubject'], name: '開課.研究所科目', type: { kind: 'boolean' } },
    { path: ['offering', 'nature'], name: '開課.課程性質', type: { kind: 'enumeration', members: COURSE_NATURE_NAMES } },
    { path: ['offering', 'requirement'], name: '開課.修別', type: { kind: 'enumeration', members: REQUIREMENT_KIND_NAMES } },
    {
      path: ['offering', 'enrolled'],
      name: '開課.選課人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [20, 25],
      parts: [20, 25],
      phrases: ['nonProfessionalThreshold', 'specialApprovalThreshold'],
    },
    { path: ['offering', 'specialApproval'], name: '開課.專案簽准', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const offering = recordOf(input?.offering);
        const division_2 = readDivision(offering.division);
        const graduateSubject = readBoolean(offering.graduateSubject);
        const nature = readCourseNature(offering.nature);
        const requirement_ = readRequirementKind(offering.requirement);
        return and(
          and(
            and(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, sameTruth(graduateSubject, NO)),
            nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO,
          ),
          requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
        );
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'not',
          part: {
            kind: 'leaf',
            uses: { aliases: ['nonProfessionalThreshold'], reads: [] },
            holds(input: Input): Truth {
              const offering = recordOf(input?.offering);
              const enrolled = integerOf(offering.enrolled, 0, 500);
              return enrolled < 25 ? YES : enrolled >= 25 ? NO : UNKNOWN;
            },
          },
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const offering = recordOf(input?.offering);
                const specialApproval = readBoolean(offering.specialApproval);
                return specialApproval;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['specialApprovalThreshold'], reads: [] },
              holds(input: Input): Truth {
                const offering = recordOf(input?.offering);
                const enrolled = integerOf(offering.enrolled, 0, 500);
                return enrolled >= 20 ? YES : enrolled < 20 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 研究所開課（第十一點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateOpening: RuleGuide = {
  name: '研究所開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十一點第四款',
      words: '開課.研究所科目',
      phrase: null,
      holds(input: Input): Answer {
        const offering = recordOf(input?.offering);
        const graduateSubject = readBoolean(offering.graduateSubject);
        return answer(graduateSubject, graduateSubject === UNKNOWN && '開課.研究所科目');
      },
    },
  ],
  facts: [
    { path: ['offering', 'graduateSubject'], name: '開課.研究所科目', type: { kind: 'boolean' } },
    {
      path: ['offering', 'enrolled'],
      name: '開課.選課人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [5],
      parts: [5],
      phrases: ['graduateClassThreshold'],
    },
    { path: ['offering', 'specialApproval'], name: '開課.專案簽准', type: { kind: 'boolean' } },
  ],
};

/** 進修推廣部開課（第十一點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningOpening: RuleGuide = {
  name: '進修推廣部開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十一點第五款',
      words: '開課.部別 = 進修推廣部 且 開課.研究所科目 = 否 且 開課.修別 屬於 共同必修、選修',
      phrase: null,
      holds(input: Input): Answer {
        const offering = recordOf(input?.offering);
        const division_2 = readDivision(offering.division);
        const graduateSubject = readBoolean(offering.graduateSubject);
        const requirement_ = readRequirementKind(offering.requirement);
        return allAnswers(
          answer(division_2 === 'evening' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
          answer(sameTruth(graduateSubject, NO), graduateSubject === UNKNOWN && '開課.研究所科目'),
          answer(
            requirement_ === 'commonRequired' || requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
            requirement_ === undefined && '開課.修別',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['offering', 'division'], name: '開課.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    { path: ['offering', 'graduateSubject'], name: '開課.研究所科目', type: { kind: 'boolean' } },
    {
      path: ['offering', 'requirement'],
      name: '開課.修別',
      type: { kind: 'enumeration', members: REQUIREMENT_KIND_NAMES },
      phrases: ['eveningRequirementKinds'],
    },
    { path: ['offering', 'graduatingClass'], name: '開課.畢業班開課', type: { kind: 'boolean' } },
    {
      path: ['offering', 'enrolled'],
      name: '開課.選課人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [13, 18],
      parts: [13, 18],
      phrases: ['eveningThreshold', 'graduatingClassThreshold'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const offering = recordOf(input?.offering);
        const division_2 = readDivision(offering.division);
        const graduateSubject = readBoolean(offering.graduateSubject);
        const requirement_ = readRequirementKind(offering.requirement);
        return and(
          and(division_2 === 'evening' ? YES : division_2 === undefined ? UNKNOWN : NO, sameTruth(graduateSubject, NO)),
          requirement_ === 'commonRequired' || requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
        );
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
                const offering = recordOf(input?.offering);
                const graduatingClass = readBoolean(offering.graduatingClass);
                return sameTruth(graduatingClass, NO);
              },
            },
            {
              kind: 'not',
              part: {
                kind: 'leaf',
                uses: { aliases: ['eveningThreshold'], reads: [] },
                holds(input: Input): Truth {
                  const offering = recordOf(input?.offering);
                  const enrolled = integerOf(offering.enrolled, 0, 500);
                  return enrolled < 18 ? YES : enrolled >= 18 ? NO : UNKNOWN;
                },
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
                const offering = recordOf(input?.offering);
                const graduatingClass = readBoolean(offering.graduatingClass);
                return graduatingClass;
              },
            },
            {
              kind: 'not',
              part: {
                kind: 'leaf',
                uses: { aliases: ['graduatingClassThreshold'], reads: [] },
                holds(input: Input): Truth {
                  const offering = recordOf(input?.offering);
                  const enrolled = integerOf(offering.enrolled, 0, 500);
                  return enrolled < 13 ? YES : enrolled >= 13 ? NO : UNKNOWN;
                },
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 不足開課人數（第十二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const belowOpeningMinimum: RuleGuide = {
  name: '不足開課人數',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [doubleClass],
  explain: explainBelowOpeningMinimum,
  conditions: [],
  facts: [
    { path: ['offering', 'graduateSubject'], name: '開課.研究所科目', type: { kind: 'boolean' } },
    {
      path: ['offering', 'enrolled'],
      name: '開課.選課人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [4, 5, 15, 25],
      parts: [4, 5, 15, 25],
      phrases: ['graduateClassThreshold', 'nonProfessionalThreshold', 'prerequisiteThreshold', 'singleClassThreshold'],
    },
    { path: ['offering', 'nature'], name: '開課.課程性質', type: { kind: 'enumeration', members: COURSE_NATURE_NAMES } },
    { path: ['offering', 'isPrerequisite'], name: '開課.先修科目', type: { kind: 'boolean' } },
    { path: ['offering', 'sameDepartment'], name: '開課.同系', type: { kind: 'boolean' }, near: [2] },
    { path: ['offering', 'sameYear'], name: '開課.同年級', type: { kind: 'boolean' }, near: [2] },
    {
      path: ['offering', 'classes'],
      name: '開課.同科目班數',
      type: { kind: 'integer', low: 1, high: 10 },
      unit: '班',
      near: [2],
      parts: [2],
    },
    {
      path: ['offering', 'enrolledBothClasses'],
      name: '開課.雙班合計人數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [60],
      parts: [60],
      phrases: ['doubleClassThreshold'],
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
            const offering = recordOf(input?.offering);
            const graduateSubject = readBoolean(offering.graduateSubject);
            return graduateSubject;
          },
        },
        value: { aliases: ['graduateClassThreshold'], reads: [] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const offering = recordOf(input?.offering);
            const graduateSubject = readBoolean(offering.graduateSubject);
            const nature = readCourseNature(offering.nature);
            return and(sameTruth(graduateSubject, NO), nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO);
          },
        },
        value: { aliases: ['nonProfessionalThreshold'], reads: [] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const offering = recordOf(input?.offering);
            const graduateSubject = readBoolean(offering.graduateSubject);
            const nature = readCourseNature(offering.nature);
            const isPrerequisite = readBoolean(offering.isPrerequisite);
            return and(
              and(sameTruth(graduateSubject, NO), nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO),
              isPrerequisite,
            );
          },
        },
        value: { aliases: ['prerequisiteThreshold'], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const offering = recordOf(input?.offering);
                const graduateSubject = readBoolean(offering.graduateSubject);
                const nature = readCourseNature(offering.nature);
                const isPrerequisite = readBoolean(offering.isPrerequisite);
                return and(
                  and(sameTruth(graduateSubject, NO), nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO),
                  sameTruth(isPrerequisite, NO),
                );
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['doubleClass'], reads: ['屬雙班'] },
              holds(input: Input): Truth {
                const offering = recordOf(input?.offering);
                const sameDepartment = readBoolean(offering.sameDepartment);
                const sameYear = readBoolean(offering.sameYear);
                const classes = integerOf(offering.classes, 1, 10);
                const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
                return sameTruth(doubleClassValue, NO);
              },
            },
          ],
        },
        value: { aliases: ['singleClassThreshold'], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const offering = recordOf(input?.offering);
                const graduateSubject = readBoolean(offering.graduateSubject);
                const nature = readCourseNature(offering.nature);
                const isPrerequisite = readBoolean(offering.isPrerequisite);
                return and(
                  and(sameTruth(graduateSubject, NO), nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO),
                  sameTruth(isPrerequisite, NO),
                );
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['doubleClass'], reads: ['屬雙班'] },
              holds(input: Input): Truth {
                const offering = recordOf(input?.offering);
                const sameDepartment = readBoolean(offering.sameDepartment);
                const sameYear = readBoolean(offering.sameYear);
                const classes = integerOf(offering.classes, 1, 10);
                const doubleClassValue = computeDoubleClass(sameDepartment, sameYear, classes);
                return doubleClassValue;
              },
            },
          ],
        },
        value: { aliases: ['doubleClassThreshold'], reads: [] },
      },
    ],
  },
};

/** 人數不足之續開（第十二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const continuedOpening: RuleGuide = {
  name: '人數不足之續開',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [belowOpeningMinimum],
  explain: explainContinuedOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十二點',
      words: '開課.部別 = 日間部 且 開課.修別 = 選修 且 不足開課人數',
      phrase: null,
      holds(input: Input): Answer {
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
            ? lackOfBelowOpeningMinimum(
                graduateSubject,
                enrolled,
                nature,
                isPrerequisite,
                doubleClassValue,
                doubleClassLack,
                enrolledBothClasses,
              )
            : false;
        return allAnswers(
          answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
          answer(requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO, requirement_ === undefined && '開課.修別'),
          answer(belowOpeningMinimumValue, belowOpeningMinimumLack),
        );
      },
    },
  ],
  facts: [
    { path: ['offering', 'division'], name: '開課.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    { path: ['offering', 'requirement'], name: '開課.修別', type: { kind: 'enumeration', members: REQUIREMENT_KIND_NAMES } },
    { path: ['offering', 'graduateSubject'], name: '開課.研究所科目', type: { kind: 'boolean' } },
    {
      path: ['offering', 'enrolled'],
      name: '開課.選課人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [4, 5, 10, 15, 25],
      parts: [4, 5, 10, 15, 25],
      phrases: ['continuedProfessionalThreshold', 'continuedNonProfessionalThreshold'],
    },
    { path: ['offering', 'nature'], name: '開課.課程性質', type: { kind: 'enumeration', members: COURSE_NATURE_NAMES } },
    { path: ['offering', 'isPrerequisite'], name: '開課.先修科目', type: { kind: 'boolean' } },
    { path: ['offering', 'sameDepartment'], name: '開課.同系', type: { kind: 'boolean' }, near: [2] },
    { path: ['offering', 'sameYear'], name: '開課.同年級', type: { kind: 'boolean' }, near: [2] },
    {
      path: ['offering', 'classes'],
      name: '開課.同科目班數',
      type: { kind: 'integer', low: 1, high: 10 },
      unit: '班',
      near: [2],
      parts: [2],
    },
    {
      path: ['offering', 'enrolledBothClasses'],
      name: '開課.雙班合計人數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [60],
      parts: [60],
    },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const offering = recordOf(input?.offering);
            const division_2 = readDivision(offering.division);
            const requirement_ = readRequirementKind(offering.requirement);
            return and(
              division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO,
              requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
            );
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['belowOpeningMinimum'], reads: ['不足開課人數'] },
          holds(input: Input): Truth {
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
            return belowOpeningMinimumValue;
          },
        },
      ],
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
                const offering = recordOf(input?.offering);
                const nature = readCourseNature(offering.nature);
                return nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['continuedProfessionalThreshold'], reads: [] },
              holds(input: Input): Truth {
                const offering = recordOf(input?.offering);
                const enrolled = integerOf(offering.enrolled, 0, 500);
                return enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN;
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
                const offering = recordOf(input?.offering);
                const nature = readCourseNature(offering.nature);
                return nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['continuedNonProfessionalThreshold'], reads: [] },
              holds(input: Input): Truth {
                const offering = recordOf(input?.offering);
                const enrolled = integerOf(offering.enrolled, 0, 500);
                return enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 續開之時數（第十二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const continuedHours: RuleGuide = {
  name: '續開之時數',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [belowOpeningMinimum],
  explain: explainContinuedHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十二點',
      words: '開課.部別 = 日間部 且 開課.修別 = 選修 且 不足開課人數',
      phrase: null,
      holds(input: Input): Answer {
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
            ? lackOfBelowOpeningMinimum(
                graduateSubject,
                enrolled,
                nature,
                isPrerequisite,
                doubleClassValue,
                doubleClassLack,
                enrolledBothClasses,
              )
            : false;
        return allAnswers(
          answer(division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO, division_2 === undefined && '開課.部別'),
          answer(requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO, requirement_ === undefined && '開課.修別'),
          answer(belowOpeningMinimumValue, belowOpeningMinimumLack),
        );
      },
    },
  ],
  facts: [
    { path: ['offering', 'division'], name: '開課.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    { path: ['offering', 'requirement'], name: '開課.修別', type: { kind: 'enumeration', members: REQUIREMENT_KIND_NAMES } },
    { path: ['offering', 'graduateSubject'], name: '開課.研究所科目', type: { kind: 'boolean' } },
    {
      path: ['offering', 'enrolled'],
      name: '開課.選課人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [4, 5, 10, 15, 25],
      parts: [4, 5, 10, 15, 25],
      phrases: ['continuedProfessionalThreshold', 'continuedNonProfessionalThreshold'],
    },
    { path: ['offering', 'nature'], name: '開課.課程性質', type: { kind: 'enumeration', members: COURSE_NATURE_NAMES } },
    { path: ['offering', 'isPrerequisite'], name: '開課.先修科目', type: { kind: 'boolean' } },
    { path: ['offering', 'sameDepartment'], name: '開課.同系', type: { kind: 'boolean' }, near: [2] },
    { path: ['offering', 'sameYear'], name: '開課.同年級', type: { kind: 'boolean' }, near: [2] },
    {
      path: ['offering', 'classes'],
      name: '開課.同科目班數',
      type: { kind: 'integer', low: 1, high: 10 },
      unit: '班',
      near: [2],
      parts: [2],
    },
    {
      path: ['offering', 'enrolledBothClasses'],
      name: '開課.雙班合計人數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [60],
      parts: [60],
    },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const offering = recordOf(input?.offering);
                const division_2 = readDivision(offering.division);
                const requirement_ = readRequirementKind(offering.requirement);
                return and(
                  division_2 === 'day' ? YES : division_2 === undefined ? UNKNOWN : NO,
                  requirement_ === 'elective' ? YES : requirement_ === undefined ? UNKNOWN : NO,
                );
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['belowOpeningMinimum'], reads: ['不足開課人數'] },
              holds(input: Input): Truth {
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
                return belowOpeningMinimumValue;
              },
            },
          ],
        },
        {
          kind: 'or',
          parts: [
            {
              kind: 'and',
              parts: [
                {
                  kind: 'leaf',
                  uses: { aliases: [], reads: [] },
                  holds(input: Input): Truth {
                    const offering = recordOf(input?.offering);
                    const nature = readCourseNature(offering.nature);
                    return nature === 'professional' ? YES : nature === undefined ? UNKNOWN : NO;
                  },
                },
                {
                  kind: 'leaf',
                  uses: { aliases: ['continuedProfessionalThreshold'], reads: [] },
                  holds(input: Input): Truth {
                    const offering = recordOf(input?.offering);
                    const enrolled = integerOf(offering.enrolled, 0, 500);
                    return enrolled >= 5 ? YES : enrolled < 5 ? NO : UNKNOWN;
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
                    const offering = recordOf(input?.offering);
                    const nature = readCourseNature(offering.nature);
                    return nature === 'nonProfessional' ? YES : nature === undefined ? UNKNOWN : NO;
                  },
                },
                {
                  kind: 'leaf',
                  uses: { aliases: ['continuedNonProfessionalThreshold'], reads: [] },
                  holds(input: Input): Truth {
                    const offering = recordOf(input?.offering);
                    const enrolled = integerOf(offering.enrolled, 0, 500);
                    return enrolled >= 10 ? YES : enrolled < 10 ? NO : UNKNOWN;
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    body: null,
    cases: [],
  },
};

/** 教師續開門數（第十二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const continuedPerTeacher: RuleGuide = {
  name: '教師續開門數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainContinuedPerTeacher,
  conditions: [],
  facts: [
    {
      path: ['teacher', 'continuedCourses'],
      name: '教師.續開門數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '門',
      near: [1],
      parts: [2],
      phrases: ['continuedMaximum'],
    },
  ],
};

/** 非本系背景輔導（第十三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const backgroundGuidance: RuleGuide = {
  name: '非本系背景輔導',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBackgroundGuidance,
  conditions: [],
  facts: [{ path: ['freshman', 'background'], name: '新生.背景', type: { kind: 'enumeration', members: FRESHMAN_BACKGROUND_NAMES } }],
};

/** 專題題目公布（第十四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const topicPublication: RuleGuide = {
  name: '專題題目公布',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTopicPublication,
  conditions: [],
  facts: [
    {
      path: ['project', 'publishedWeek'],
      name: '專題.公布週次',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '週',
      near: [1, 7],
      parts: [2],
      phrases: ['topicDeadline'],
    },
  ],
};

/** 大學部延修全額收費（第十五點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const extendedFullFee: RuleGuide = {
  name: '大學部延修全額收費',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExtendedFullFee,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十五點第一款',
      words: '學生.學制 屬於 四技、二技 且 學生.身分 有一屬於 延修生',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const statuses = readMembers(student.statuses, bitOfStudentStatus);
        return allAnswers(
          answer(
            programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '學生.學制',
          ),
          answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [9],
      parts: [9],
      phrases: ['fullFeeCredits'],
    },
  ],
};

/** 大學部延修學分費（第十五點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const extendedCreditFee: RuleGuide = {
  name: '大學部延修學分費',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExtendedCreditFee,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十五點第一款',
      words: '學生.學制 屬於 四技、二技 且 學生.身分 有一屬於 延修生',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const statuses = readMembers(student.statuses, bitOfStudentStatus);
        return allAnswers(
          answer(
            programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '學生.學制',
          ),
          answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [9],
      parts: [9],
      phrases: ['creditFeeCredits'],
    },
  ],
};

/** 研究所延修收費（第十五點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const extendedGraduateFee: RuleGuide = {
  name: '研究所延修收費',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExtendedGraduateFee,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十五點第二款',
      words: '學生.身分 有一屬於 延修生',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const statuses = readMembers(student.statuses, bitOfStudentStatus);
        return answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '學生.身分');
      },
    },
  ],
  facts: [
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
    },
    {
      path: ['student', 'programme'],
      name: '學生.學制',
      type: { kind: 'enumeration', members: PROGRAMME_NAMES },
      phrases: ['extendedGraduateProgrammes'],
    },
  ],
};

/** 跨日選修上限（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const crossDivision: RuleGuide = {
  name: '跨日選修上限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCrossDivision,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款',
      words: '學生.學制 屬於 四技、二技 且 學生.部別 = 進修推廣部',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        const division = readDivision(student.division);
        return allAnswers(
          answer(
            programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '學生.學制',
          ),
          answer(division === 'evening' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
        );
      },
    },
    {
      clause: '除外',
      name: null,
      provision: '第三點第四款',
      words: '學生.身分 有一屬於 延修生、畢業班、轉學生、轉系生、復學生',
      phrase: '延修生、畢業班、轉學生、轉系生、復學生',
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const statuses = readMembers(student.statuses, bitOfStudentStatus);
        return answer(statuses < 0 ? UNKNOWN : (statuses & EXEMPT_STATUSES) !== 0 ? YES : NO, statuses < 0 && '學生.身分');
      },
    },
    {
      clause: '除外',
      name: null,
      provision: '第三點第四款',
      words: '選課.全學期校外實習',
      phrase: null,
      holds(input: Input): Answer {
        const enrolment = recordOf(input?.enrolment);
        const fullTermInternship = readBoolean(enrolment.fullTermInternship);
        return answer(fullTermInternship, fullTermInternship === UNKNOWN && '選課.全學期校外實習');
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['student', 'division'], name: '學生.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    {
      path: ['enrolment', 'crossDivisionCredits'],
      name: '選課.跨日學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_11, '>']],
      parts: [],
      phrases: ['crossDivisionMaximum'],
    },
    {
      path: ['enrolment', 'credits'],
      name: '選課.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_11, '>']],
      parts: [],
      phrases: ['crossDivisionMaximum'],
    },
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
      phrases: ['exemptStatuses'],
    },
    { path: ['enrolment', 'fullTermInternship'], name: '選課.全學期校外實習', type: { kind: 'boolean' } },
  ],
};

/** 屬禁修課程（第五點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const barredCourse: RuleGuide = {
  name: '屬禁修課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBarredCourse,
  conditions: [],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    { path: ['student', 'division'], name: '學生.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    {
      path: ['course', 'categories'],
      name: '課程.類別',
      type: { kind: 'list', element: { kind: 'enumeration', members: COURSE_CATEGORY_NAMES } },
      phrases: ['dayBarredCourses', 'eveningBarredCourses', 'graduateBarredCourses'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const programme = readProgramme(student.programme);
                const division = readDivision(student.division);
                return and(
                  programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
                  division === 'day' ? YES : division === undefined ? UNKNOWN : NO,
                );
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['dayBarredCourses'], reads: [] },
              holds(input: Input): Truth {
                const course = recordOf(input?.course);
                const categories = readMembers(course.categories, bitOfCourseCategory);
                return categories < 0 ? UNKNOWN : (categories & DAY_BARRED_COURSES) !== 0 ? YES : NO;
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const programme = readProgramme(student.programme);
                const division = readDivision(student.division);
                return and(
                  programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
                  division === 'evening' ? YES : division === undefined ? UNKNOWN : NO,
                );
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['eveningBarredCourses'], reads: [] },
              holds(input: Input): Truth {
                const course = recordOf(input?.course);
                const categories = readMembers(course.categories, bitOfCourseCategory);
                return categories < 0 ? UNKNOWN : (categories & EVENING_BARRED_COURSES) !== 0 ? YES : NO;
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const student = recordOf(input?.student);
                const programme = readProgramme(student.programme);
                return programme === 'master' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['graduateBarredCourses'], reads: [] },
              holds(input: Input): Truth {
                const course = recordOf(input?.course);
                const categories = readMembers(course.categories, bitOfCourseCategory);
                return categories < 0 ? UNKNOWN : (categories & GRADUATE_BARRED_COURSES) !== 0 ? YES : NO;
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['recordDeletion']: recordDeletion,
  ['separatePhysicalEducation']: separatePhysicalEducation,
  ['countedCredits']: countedCredits,
  ['fourYearMinimum']: fourYearMinimum,
  ['fourYearFinalYearMinimum']: fourYearFinalYearMinimum,
  ['fourYearMaximum']: fourYearMaximum,
  ['twoYearMinimum']: twoYearMinimum,
  ['twoYearFinalYearMinimum']: twoYearFinalYearMinimum,
  ['twoYearMaximum']: twoYearMaximum,
  ['outsideCredits']: outsideCredits,
  ['eveningOutsideCredits']: eveningOutsideCredits,
  ['graduateCredits']: graduateCredits,
  ['approvedExtra']: approvedExtra,
  ['approvedAddition']: approvedAddition,
  ['reduction']: reduction,
  ['undergraduateInGraduateCourse']: undergraduateInGraduateCourse,
  ['calculusCollege']: calculusCollege,
  ['specialApproved']: specialApproved,
  ['specialScope']: specialScope,
  ['crossProgramme']: crossProgramme,
  ['specialCredits']: specialCredits,
  ['prerequisite']: prerequisite,
  ['prerequisiteVoid']: prerequisiteVoid,
  ['countedTimes']: countedTimes,
  ['sequenceCredits']: sequenceCredits,
  ['noTimeClash']: noTimeClash,
  ['clashZero']: clashZero,
  ['recordedScore']: recordedScore,
  ['exemptionDeadline']: exemptionDeadline,
  ['exemptionAddDrop']: exemptionAddDrop,
  ['unreturnedConfirmation']: unreturnedConfirmation,
  ['warnings']: warnings,
  ['serviceHoursWithinTerm']: serviceHoursWithinTerm,
  ['demerits']: demerits,
  ['serviceHoursOutsideTerm']: serviceHoursOutsideTerm,
  ['doubleClass']: doubleClass,
  ['singleClassOpening']: singleClassOpening,
  ['doubleClassOpening']: doubleClassOpening,
  ['prerequisiteOpening']: prerequisiteOpening,
  ['nonProfessionalOpening']: nonProfessionalOpening,
  ['graduateOpening']: graduateOpening,
  ['eveningOpening']: eveningOpening,
  ['belowOpeningMinimum']: belowOpeningMinimum,
  ['continuedOpening']: continuedOpening,
  ['continuedHours']: continuedHours,
  ['continuedPerTeacher']: continuedPerTeacher,
  ['backgroundGuidance']: backgroundGuidance,
  ['topicPublication']: topicPublication,
  ['extendedFullFee']: extendedFullFee,
  ['extendedCreditFee']: extendedCreditFee,
  ['extendedGraduateFee']: extendedGraduateFee,
  ['crossDivision']: crossDivision,
  ['barredCourse']: barredCourse,
};
