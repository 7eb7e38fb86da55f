// @generated fagui: rules/ntua/curriculum-framework/regulation.fagui
/**
 * 國立臺灣藝術大學各學制課程架構與開課處理要點（ntua.curriculumFramework），版本 112-2：判定的說明
 * 由 rules/ntua/curriculum-framework/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  agree,
  allAnswers,
  and,
  answer,
  asRecord,
  lacking,
  readBoolean,
  readDecimal,
  readInteger,
  sameTruth,
} from '../../../compiler/runtime/index.ts';
import type { Answer, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainDayGeneralStructure,
  explainGeneralSum,
  explainDayPhysicalEducation,
  explainDayCollegeDept,
  explainDayCross,
  explainDayTotal,
  explainEveningGeneralStructure,
  explainEveningPhysicalEducation,
  explainEveningPeElective,
  explainEveningCollegeCourse,
  explainEveningCollegeCount,
  explainEveningDeptCourse,
  explainEveningRequiredCourse,
  explainEveningElectiveCourse,
  explainEveningInternshipCourse,
  explainEveningTotal,
  explainThreeYearTotal,
  explainOtherJuniorTotal,
  explainNonMajorCourses,
  explainMasterTotal,
  explainMasterCollegeCourse,
  explainMasterCollegeCount,
  explainResearchDegree,
  explainCreativeDegree,
  explainMasterThesisRule,
  explainInServiceTotal,
  explainInServiceCollegeCourse,
  explainInServiceCollegeCount,
  explainInServiceCourses,
  explainInServiceThesisRule,
  explainDoctorTotal,
  explainDoctorThesisRule,
  explainPrimaryStructure,
  explainSecondaryStructure,
  explainTeachingKnowledgeRule,
  explainPrimaryCompletion,
  explainSecondaryCompletion,
  explainPostBachelor,
  explainPostBachelorRemainder,
  explainEveningBase,
  explainDayHours,
  explainDaySpecialRule,
  explainDaySchoolHours,
  explainDayCrossHours,
  explainDaySeveralClassesRule,
  explainEveningHours,
  explainEveningSpecialRule,
  explainEveningSchoolHours,
  explainEveningDeptTotal,
  explainCreditHours,
  explainTwoYearHours,
  explainTwoYearMaximum,
  explainMasterMaximum,
  explainSharedCourseRule,
  explainSharedMaximum,
  explainInServiceMaximum,
  explainSeveralInServiceMaximum,
  explainDoctorMaximum,
  explainProgrammeHours,
  explainPracticeExtraHours,
  explainPracticeGroupRule,
  explainArtsCoreHours,
  explainPostBachelorTotal,
  explainPracticeHours,
  explainOrdinaryHours,
  explainDeptElectiveOpening,
  explainGeneralElectiveOpening,
  explainGroupOpening,
  explainLanguageCondition,
  explainOnCampusPractice,
  explainOffCampusPractice,
  explainOffCampusElective,
  explainMasterOpening,
  explainJointOpening,
  explainInServiceMasterOpening,
  explainGraduateEnglishOpening,
  explainDoctorOpening,
  explainTeacherOpening,
  explainSpecialOpening,
  explainVocationalHours,
  explainGeneralApproval,
  explainCollegeApproval,
  explainDepartmentApproval,
  explainProgrammeApproval,
  explainBachelorRevision,
  explainGraduateRevision,
  explainBachelorChange,
  explainMasterChange,
  explainScheduleChange,
  explainConsistentAllocation,
  explainAllocationAdjustment,
  explainAdjustedShare,
} from './112-2.ts';
import type { Input } from './112-2.ts';

/** 架構學制：日間學士班、進修學士班、二年制在職進修專班、碩士班、碩士在職專班、博士班、小學學程、中學學程、學士後學位學程班 */
type FrameworkProgramme =
  | 'dayBachelor'
  | 'eveningBachelor'
  | 'twoYearInService'
  | 'master'
  | 'inServiceMaster'
  | 'doctoral'
  | 'primaryProgramme'
  | 'secondaryProgramme'
  | 'postBachelor';

const FRAMEWORK_PROGRAMME_NAMES: readonly (readonly [alias: FrameworkProgramme, name: string])[] = [
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
type JuniorDiploma = 'threeYear' | 'twoYear' | 'fiveYear';

const JUNIOR_DIPLOMA_NAMES: readonly (readonly [alias: JuniorDiploma, name: string])[] = [
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
type MasterDegreeKind = 'research' | 'creative';

const MASTER_DEGREE_KIND_NAMES: readonly (readonly [alias: MasterDegreeKind, name: string])[] = [
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
type InstituteKind = 'independent' | 'independentJoint' | 'combined' | 'combinedJoint' | 'college';

const INSTITUTE_KIND_NAMES: readonly (readonly [alias: InstituteKind, name: string])[] = [
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
type OfferedKind =
  | 'ordinary'
  | 'requiredPractice'
  | 'deptElective'
  | 'generalElective'
  | 'projectProgramme'
  | 'graduateElective'
  | 'graduateEnglish'
  | 'jointGraduate';

const OFFERED_KIND_NAMES: readonly (readonly [alias: OfferedKind, name: string])[] = [
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
type PracticePlace = 'onCampus' | 'offCampus';

const PRACTICE_PLACE_NAMES: readonly (readonly [alias: PracticePlace, name: string])[] = [
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
type ReviewedCourse = 'general' | 'college' | 'department' | 'degreeProgramme';

const REVIEWED_COURSE_NAMES: readonly (readonly [alias: ReviewedCourse, name: string])[] = [
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
type AllocationAdjustmentReading = 'bothWays' | 'upwardOnly';

const ALLOCATION_ADJUSTMENT_READING_NAMES: readonly (readonly [alias: AllocationAdjustmentReading, name: string])[] = [
  ['bothWays', '甲說'],
  ['upwardOnly', '乙說'],
];

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

function computeSharedMaximum(masterClasses: number): number {
  return 3 * masterClasses;
}

function lackOfSharedMaximum(masterClasses: number): Note {
  return lacking(masterClasses !== masterClasses && '開課時數.碩士班數');
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

function difference_3(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const general = integerOf(framework.general, 0, 200);
  const pe = integerOf(framework.pe, 0, 50);
  const collegeDept = integerOf(framework.collegeDept, 0, 300);
  const cross = integerOf(framework.cross, 0, 50);
  const value = general + pe + collegeDept + cross - 128;
  return value === value
    ? value
    : lacking(
          general !== general && '課程架構.通識學分',
          pe !== pe && '課程架構.體育學分',
          collegeDept !== collegeDept && '課程架構.院系學分',
          cross !== cross && '課程架構.跨域選修學分',
        ).missing.length > 0
      ? undefined
      : null;
}

function difference_4(input: Input): number | null | undefined {
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

function difference_5(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const language = integerOf(framework.language, 0, 200);
  const value = language - (2 + 4);
  return value === value ? value : lacking(language !== language && '課程架構.共同語文學分').missing.length > 0 ? undefined : null;
}

function difference_6(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const general = integerOf(framework.general, 0, 200);
  const college = integerOf(framework.college, 0, 50);
  const dept = integerOf(framework.dept, 0, 300);
  const value = general + college + dept - 128;
  return value === value
    ? value
    : lacking(general !== general && '課程架構.通識學分', college !== college && '課程架構.院訂學分', dept !== dept && '課程架構.系訂學分')
          .missing.length > 0
      ? undefined
      : null;
}

function difference_7(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  const value = required_2 + elective_2 - 46;
  return value === value
    ? value
    : lacking(required_2 !== required_2 && '課程架構.必修學分', elective_2 !== elective_2 && '課程架構.選修學分').missing.length > 0
      ? undefined
      : null;
}

function difference_8(input: Input): number | null | undefined {
  const framework = recordOf(input?.framework);
  const required_2 = integerOf(framework.required, 0, 300);
  const elective_2 = integerOf(framework.elective, 0, 300);
  const value = required_2 + elective_2 - (26 + 4);
  return value === value
    ? value
    : lacking(required_2 !== required_2 && '課程架構.必修學分', elective_2 !== elective_2 && '課程架構.選修學分').missing.length > 0
      ? undefined
      : null;
}

const decimalOf = readDecimal;

function holdsWith_8(total: number, credits: number): Truth {
  return total <= 10 * (credits + 10) ? YES : total > 10 * (credits + 10) ? NO : UNKNOWN;
}

function holdsAtEnds_8(total: number, credits: number): Truth {
  return agree(
    holdsWith_8(total === total ? total : 0, credits === credits ? credits : 300),
    holdsWith_8(total === total ? total : 20000, credits === credits ? credits : 0),
  );
}

function difference_9(input: Input): number | null | undefined {
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

function holdsWith_9(shared: number, masterClasses: number): Truth {
  return shared <= 3 * masterClasses ? YES : shared > 3 * masterClasses ? NO : UNKNOWN;
}

function holdsAtEnds_9(shared: number, masterClasses: number): Truth {
  return agree(
    holdsWith_9(shared === shared ? shared : 0, masterClasses === masterClasses ? masterClasses : 20),
    holdsWith_9(shared === shared ? shared : 1000, masterClasses === masterClasses ? masterClasses : 1),
  );
}

function difference_10(input: Input): number | null | undefined {
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

function holdsWith_10(hours: number, credits_3: number): Truth {
  return hours <= 15 * credits_3 ? YES : hours > 15 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_10(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_10(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_10(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

function holdsWith_11(hours: number, credits_3: number): Truth {
  return hours >= 15 * credits_3 ? YES : hours < 15 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_11(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_11(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_11(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

function holdsWith_12(hours: number, credits_3: number): Truth {
  return hours <= 20 * credits_3 ? YES : hours > 20 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_12(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_12(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_12(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

function holdsWith_13(hours: number, credits_3: number): Truth {
  return hours >= 20 * credits_3 ? YES : hours < 20 * credits_3 ? NO : UNKNOWN;
}

function holdsAtEnds_13(hours: number, credits_3: number): Truth {
  return agree(
    holdsWith_13(hours === hours ? hours : 0, credits_3 === credits_3 ? credits_3 : 20),
    holdsWith_13(hours === hours ? hours : 400, credits_3 === credits_3 ? credits_3 : 0),
  );
}

function difference_11(input: Input): number | null | undefined {
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

function difference_12(input: Input): number | null | undefined {
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

function difference_13(input: Input): number | null | undefined {
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

function difference_14(input: Input): number | null | undefined {
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

function difference_15(input: Input): number | null | undefined {
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

function difference_16(input: Input): number | null | undefined {
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

function difference_17(input: Input): number | null | undefined {
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

function difference_18(input: Input): number | null | undefined {
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

function difference_19(input: Input): number | null | undefined {
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

function difference_20(input: Input): number | null | undefined {
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

function difference_21(input: Input): number | null | undefined {
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

function difference_22(input: Input): number | null | undefined {
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

function difference_23(input: Input): number | null | undefined {
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

/** 日間通識架構（第三點第一款第一目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const dayGeneralStructure: RuleGuide = {
  name: '日間通識架構',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [generalSum],
  explain: explainDayGeneralStructure,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款第一目第一細目',
      words: '課程架構.學制 = 日間學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'language'],
      name: '課程架構.共同語文學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [2, 4, 26],
      turns: [
        [difference, '='],
        [difference_2, '='],
      ],
      parts: [],
      phrases: ['generalTotal', 'readingCredits', 'englishCredits'],
    },
    {
      path: ['framework', 'humanities'],
      name: '課程架構.人文類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [6, 26],
      turns: [[difference, '=']],
      parts: [6, 7],
      phrases: ['generalTotal', 'humanitiesCredits'],
    },
    {
      path: ['framework', 'social'],
      name: '課程架構.社會類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [6, 26],
      turns: [[difference, '=']],
      parts: [6, 7],
      phrases: ['generalTotal', 'socialCredits'],
    },
    {
      path: ['framework', 'science'],
      name: '課程架構.自然科技類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [4, 26],
      turns: [[difference, '=']],
      parts: [4, 5],
      phrases: ['generalTotal', 'scienceCredits'],
    },
    {
      path: ['framework', 'integrated'],
      name: '課程架構.跨領域整合類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [4, 26],
      turns: [[difference, '=']],
      parts: [4, 5],
      phrases: ['generalTotal', 'integratedCredits'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['generalSum', 'generalTotal'], reads: ['通識學分合計'] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const language = integerOf(framework.language, 0, 200);
            const humanities = integerOf(framework.humanities, 0, 200);
            const social = integerOf(framework.social, 0, 200);
            const science = integerOf(framework.science, 0, 200);
            const integrated = integerOf(framework.integrated, 0, 200);
            return and(
              holdsAtEnds_4(language, humanities, social, science, integrated),
              holdsAtEnds_5(language, humanities, social, science, integrated),
            );
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['readingCredits', 'englishCredits'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const language = integerOf(framework.language, 0, 200);
            return and(holdsAtEnds_6(language), holdsAtEnds_7(language));
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['humanitiesCredits'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const humanities = integerOf(framework.humanities, 0, 200);
            return humanities === 6 ? YES : humanities < 6 || humanities > 6 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['socialCredits'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const social = integerOf(framework.social, 0, 200);
            return social === 6 ? YES : social < 6 || social > 6 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['scienceCredits'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const science = integerOf(framework.science, 0, 200);
            return science === 4 ? YES : science < 4 || science > 4 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['integratedCredits'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const integrated = integerOf(framework.integrated, 0, 200);
            return integrated === 4 ? YES : integrated < 4 || integrated > 4 ? NO : UNKNOWN;
          },
        },
      ],
    },
    cases: [],
  },
};

/** 通識學分合計（第三點第一款第一目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const generalSum: RuleGuide = {
  name: '通識學分合計',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainGeneralSum,
  conditions: [],
  facts: [
    {
      path: ['framework', 'language'],
      name: '課程架構.共同語文學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['framework', 'humanities'],
      name: '課程架構.人文類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      parts: [],
    },
    { path: ['framework', 'social'], name: '課程架構.社會類學分', type: { kind: 'integer', low: 0, high: 200 }, unit: '學分', parts: [] },
    {
      path: ['framework', 'science'],
      name: '課程架構.自然科技類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['framework', 'integrated'],
      name: '課程架構.跨領域整合類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      parts: [],
    },
  ],
};

/** 日間體育課程（第三點第一款第一目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const dayPhysicalEducation: RuleGuide = {
  name: '日間體育課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDayPhysicalEducation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款第一目第二細目',
      words: '課程架構.學制 = 日間學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'peRequired'],
      name: '課程架構.體育必修學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [2],
      parts: [2, 3],
      phrases: ['binding.peRequired'],
    },
    {
      path: ['framework', 'pe'],
      name: '課程架構.體育學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [6],
      parts: [6, 7],
      phrases: ['peTotal'],
    },
    {
      path: ['framework', 'peCounted'],
      name: '課程架構.體育採計學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [8],
      parts: [9],
      phrases: ['peMaximum'],
    },
  ],
};

/** 日間院系學分（第三點第一款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const dayCollegeDept: RuleGuide = {
  name: '日間院系學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDayCollegeDept,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款第二目',
      words: '課程架構.學制 = 日間學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'collegeDept'],
      name: '課程架構.院系學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [92],
      parts: [93],
      phrases: ['collegeDeptMaximum'],
    },
  ],
};

/** 日間跨域選修（第三點第一款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const dayCross: RuleGuide = {
  name: '日間跨域選修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDayCross,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款第三目',
      words: '課程架構.學制 = 日間學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'cross'],
      name: '課程架構.跨域選修學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [4],
      parts: [4, 5],
      phrases: ['crossCredits'],
    },
  ],
};

/** 日間畢業學分（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const dayTotal: RuleGuide = {
  name: '日間畢業學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDayTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第一款',
      words: '課程架構.學制 = 日間學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'dayBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'general'],
      name: '課程架構.通識學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [128],
      turns: [[difference_3, '<']],
      parts: [],
      phrases: ['dayGraduation'],
    },
    {
      path: ['framework', 'pe'],
      name: '課程架構.體育學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [128],
      turns: [[difference_3, '<']],
      parts: [],
      phrases: ['dayGraduation'],
    },
    {
      path: ['framework', 'collegeDept'],
      name: '課程架構.院系學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [128],
      turns: [[difference_3, '<']],
      parts: [],
      phrases: ['dayGraduation'],
    },
    {
      path: ['framework', 'cross'],
      name: '課程架構.跨域選修學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [128],
      turns: [[difference_3, '<']],
      parts: [],
      phrases: ['dayGraduation'],
    },
  ],
};

/** 進修通識架構（第三點第二款第一目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningGeneralStructure: RuleGuide = {
  name: '進修通識架構',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [generalSum],
  explain: explainEveningGeneralStructure,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款第一目第一細目',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'language'],
      name: '課程架構.共同語文學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [2, 4, 26],
      turns: [
        [difference_4, '='],
        [difference_5, '='],
      ],
      parts: [],
      phrases: ['eveningGeneral', 'eveningReading', 'eveningEnglish'],
    },
    {
      path: ['framework', 'humanities'],
      name: '課程架構.人文類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [4, 6, 26],
      turns: [[difference_4, '=']],
      parts: [4, 6, 7],
      phrases: ['eveningGeneral', 'eveningHumanities', 'eveningAreaRange'],
    },
    {
      path: ['framework', 'social'],
      name: '課程架構.社會類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [6, 26],
      turns: [[difference_4, '=']],
      parts: [6, 7],
      phrases: ['eveningGeneral', 'eveningSocial'],
    },
    {
      path: ['framework', 'science'],
      name: '課程架構.自然科技類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [4, 26],
      turns: [[difference_4, '=']],
      parts: [4, 5],
      phrases: ['eveningGeneral', 'eveningScience'],
    },
    {
      path: ['framework', 'integrated'],
      name: '課程架構.跨領域整合類學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [4, 26],
      turns: [[difference_4, '=']],
      parts: [4, 5],
      phrases: ['eveningGeneral', 'eveningIntegrated'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['generalSum', 'eveningGeneral'], reads: ['通識學分合計'] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const language = integerOf(framework.language, 0, 200);
            const humanities = integerOf(framework.humanities, 0, 200);
            const social = integerOf(framework.social, 0, 200);
            const science = integerOf(framework.science, 0, 200);
            const integrated = integerOf(framework.integrated, 0, 200);
            return and(
              holdsAtEnds_4(language, humanities, social, science, integrated),
              holdsAtEnds_5(language, humanities, social, science, integrated),
            );
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['eveningReading', 'eveningEnglish'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const language = integerOf(framework.language, 0, 200);
            return and(holdsAtEnds_6(language), holdsAtEnds_7(language));
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['eveningHumanities'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const humanities = integerOf(framework.humanities, 0, 200);
            return humanities === 6 ? YES : humanities < 6 || humanities > 6 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['eveningSocial'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const social = integerOf(framework.social, 0, 200);
            return social === 6 ? YES : social < 6 || social > 6 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['eveningScience'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const science = integerOf(framework.science, 0, 200);
            return science === 4 ? YES : science < 4 || science > 4 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['eveningIntegrated'], reads: [] },
          holds(input: Input): Truth {
            const framework = recordOf(input?.framework);
            const integrated = integerOf(framework.integrated, 0, 200);
            return integrated === 4 ? YES : integrated < 4 || integrated > 4 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: ['eveningAreaRange'], reads: [] },
              holds(input: Input): Truth {
                const framework = recordOf(input?.framework);
                const humanities = integerOf(framework.humanities, 0, 200);
                return humanities >= 4 ? YES : humanities < 4 ? NO : UNKNOWN;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['eveningAreaRange'], reads: [] },
              holds(input: Input): Truth {
                const framework = recordOf(input?.framework);
                const humanities = integerOf(framework.humanities, 0, 200);
                return humanities <= 6 ? YES : humanities > 6 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 進修體育課程（第三點第二款第一目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningPhysicalEducation: RuleGuide = {
  name: '進修體育課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningPhysicalEducation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款第一目第二細目',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'pe'],
      name: '課程架構.體育學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [4],
      parts: [4, 5],
      phrases: ['eveningPe'],
    },
  ],
};

/** 進修體育選修（第三點第二款第一目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningPeElective: RuleGuide = {
  name: '進修體育選修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningPeElective,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款第一目第二細目',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'year'],
      name: '課程架構.年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [2, 3, 4],
      parts: [2, 3, 4, 5],
      phrases: ['eveningPeElectiveYears'],
    },
  ],
};

/** 進修院訂課程（第三點第二款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningCollegeCourse: RuleGuide = {
  name: '進修院訂課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningCollegeCourse,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款第二目',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'college'],
      name: '課程架構.院訂學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [2, 3],
      parts: [2, 4],
      phrases: ['eveningCollege'],
    },
  ],
};

/** 進修院訂課程門數（第三點第二款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningCollegeCount: RuleGuide = {
  name: '進修院訂課程門數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningCollegeCount,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款第二目',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'collegeCourses'],
      name: '課程架構.院訂門數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '門',
      near: [1],
      parts: [1],
      phrases: ['eveningCollegeCourses'],
    },
  ],
};

/** 進修系訂課程（第三點第二款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningDeptCourse: RuleGuide = {
  name: '進修系訂課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningDeptCourse,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款第三目',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'dept'],
      name: '課程架構.系訂學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [97, 100],
      parts: [97, 101],
      phrases: ['eveningDept'],
    },
  ],
};

/** 進修專業必修（第三點第二款第三目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningRequiredCourse: RuleGuide = {
  name: '進修專業必修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningRequiredCourse,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款第三目第一細目',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'required'],
      name: '課程架構.必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [75],
      parts: [76],
      phrases: ['eveningRequired'],
    },
  ],
};

/** 進修專業選修（第三點第二款第三目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningElectiveCourse: RuleGuide = {
  name: '進修專業選修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningElectiveCourse,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款第三目第二細目',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'elective'],
      name: '課程架構.選修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [22],
      parts: [22],
      phrases: ['eveningElective'],
    },
  ],
};

/** 進修專業實習（第三點第二款第三目第三細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningInternshipCourse: RuleGuide = {
  name: '進修專業實習',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningInternshipCourse,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款第三目第三細目',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'internship'],
      name: '課程架構.實習學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [0, 2],
      parts: [3],
      phrases: ['eveningInternship'],
    },
  ],
};

/** 進修畢業學分（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningTotal: RuleGuide = {
  name: '進修畢業學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款',
      words: '課程架構.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'general'],
      name: '課程架構.通識學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      near: [128],
      turns: [[difference_6, '<']],
      parts: [],
      phrases: ['eveningGraduation'],
    },
    {
      path: ['framework', 'college'],
      name: '課程架構.院訂學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [128],
      turns: [[difference_6, '<']],
      parts: [],
      phrases: ['eveningGraduation'],
    },
    {
      path: ['framework', 'dept'],
      name: '課程架構.系訂學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [128],
      turns: [[difference_6, '<']],
      parts: [],
      phrases: ['eveningGraduation'],
    },
  ],
};

/** 三專畢業者學分（第三點第三款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const threeYearTotal: RuleGuide = {
  name: '三專畢業者學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainThreeYearTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款第一目',
      words: '課程架構.學制 = 二年制在職進修專班 且 課程架構.入學學歷 = 三專畢業',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        const diploma = readJuniorDiploma(framework.diploma);
        return allAnswers(
          answer(
            programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '課程架構.學制',
          ),
          answer(diploma === 'threeYear' ? YES : diploma === undefined ? UNKNOWN : NO, diploma === undefined && '課程架構.入學學歷'),
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    { path: ['framework', 'diploma'], name: '課程架構.入學學歷', type: { kind: 'enumeration', members: JUNIOR_DIPLOMA_NAMES } },
    {
      path: ['framework', 'credits'],
      name: '課程架構.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [60],
      parts: [60],
      phrases: ['threeYearJunior'],
    },
  ],
};

/** 二五專畢業者學分（第三點第三款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const otherJuniorTotal: RuleGuide = {
  name: '二五專畢業者學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOtherJuniorTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款第一目',
      words: '課程架構.學制 = 二年制在職進修專班 且 課程架構.入學學歷 屬於 二專畢業、五專畢業',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        const diploma = readJuniorDiploma(framework.diploma);
        return allAnswers(
          answer(
            programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '課程架構.學制',
          ),
          answer(
            diploma === 'twoYear' || diploma === 'fiveYear' ? YES : diploma === undefined ? UNKNOWN : NO,
            diploma === undefined && '課程架構.入學學歷',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    { path: ['framework', 'diploma'], name: '課程架構.入學學歷', type: { kind: 'enumeration', members: JUNIOR_DIPLOMA_NAMES } },
    {
      path: ['framework', 'credits'],
      name: '課程架構.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [72],
      parts: [72],
      phrases: ['otherJunior'],
    },
  ],
};

/** 非本科系生補修（第三點第三款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const nonMajorCourses: RuleGuide = {
  name: '非本科系生補修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNonMajorCourses,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款第二目',
      words: '課程架構.學制 = 二年制在職進修專班 且 課程架構.非本科系生',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        const nonMajor = readBoolean(framework.nonMajor);
        return allAnswers(
          answer(
            programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
            programme === undefined && '課程架構.學制',
          ),
          answer(nonMajor, nonMajor === UNKNOWN && '課程架構.非本科系生'),
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    { path: ['framework', 'nonMajor'], name: '課程架構.非本科系生', type: { kind: 'boolean' } },
    {
      path: ['framework', 'makeUp'],
      name: '課程架構.補修學分',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '學分',
      near: [18],
      parts: [18, 19],
      phrases: ['nonMajorMakeUp'],
    },
  ],
};

/** 碩士畢業學分數（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const masterTotal: RuleGuide = {
  name: '碩士畢業學分數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMasterTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款',
      words: '課程架構.學制 = 碩士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制');
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'credits'],
      name: '課程架構.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [24, 39],
      parts: [24, 40],
      phrases: ['masterCredits'],
    },
  ],
};

/** 碩士院訂課程（第三點第四款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const masterCollegeCourse: RuleGuide = {
  name: '碩士院訂課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMasterCollegeCourse,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款第一目',
      words: '課程架構.學制 = 碩士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制');
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'college'],
      name: '課程架構.院訂學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [3],
      parts: [3],
      phrases: ['masterCollege'],
    },
  ],
};

/** 碩士院訂課程門數（第三點第四款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const masterCollegeCount: RuleGuide = {
  name: '碩士院訂課程門數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMasterCollegeCount,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款第一目',
      words: '課程架構.學制 = 碩士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制');
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'collegeCourses'],
      name: '課程架構.院訂門數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '門',
      near: [1],
      parts: [1],
      phrases: ['masterCollegeCourses'],
    },
  ],
};

/** 研究型學位學分（第三點第四款第二目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const researchDegree: RuleGuide = {
  name: '研究型學位學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainResearchDegree,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款第二目第一細目',
      words: '課程架構.學制 = 碩士班 且 課程架構.學位類型 = 研究型學位',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        const degreeKind = readMasterDegreeKind(framework.degreeKind);
        return allAnswers(
          answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
          answer(
            degreeKind === 'research' ? YES : degreeKind === undefined ? UNKNOWN : NO,
            degreeKind === undefined && '課程架構.學位類型',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    { path: ['framework', 'degreeKind'], name: '課程架構.學位類型', type: { kind: 'enumeration', members: MASTER_DEGREE_KIND_NAMES } },
    {
      path: ['framework', 'required'],
      name: '課程架構.必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [6, 9],
      parts: [6, 10],
      phrases: ['researchRequired'],
    },
    {
      path: ['framework', 'elective'],
      name: '課程架構.選修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [12, 15],
      parts: [12, 16],
      phrases: ['researchElective'],
    },
  ],
};

/** 創作型學位學分（第三點第四款第二目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const creativeDegree: RuleGuide = {
  name: '創作型學位學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCreativeDegree,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款第二目第一細目',
      words: '課程架構.學制 = 碩士班 且 課程架構.學位類型 = 創作型學位',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        const degreeKind = readMasterDegreeKind(framework.degreeKind);
        return allAnswers(
          answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制'),
          answer(
            degreeKind === 'creative' ? YES : degreeKind === undefined ? UNKNOWN : NO,
            degreeKind === undefined && '課程架構.學位類型',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    { path: ['framework', 'degreeKind'], name: '課程架構.學位類型', type: { kind: 'enumeration', members: MASTER_DEGREE_KIND_NAMES } },
    {
      path: ['framework', 'required'],
      name: '課程架構.必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [6, 9],
      parts: [6, 10],
      phrases: ['creativeRequired'],
    },
    {
      path: ['framework', 'elective'],
      name: '課程架構.選修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [27, 30],
      parts: [27, 31],
      phrases: ['creativeElective'],
    },
  ],
};

/** 碩士論文（第三點第四款第二目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const masterThesisRule: RuleGuide = {
  name: '碩士論文',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMasterThesisRule,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款第二目第二細目',
      words: '課程架構.學制 = 碩士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(programme === 'master' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制');
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'thesis'],
      name: '課程架構.論文學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [6],
      parts: [6, 7],
      phrases: ['masterThesis'],
    },
  ],
};

/** 在職專班畢業學分數（第三點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceTotal: RuleGuide = {
  name: '在職專班畢業學分數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第五款',
      words: '課程架構.學制 = 碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'credits'],
      name: '課程架構.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [24, 30],
      parts: [24, 31],
      phrases: ['inServiceCredits'],
    },
  ],
};

/** 在職專班院訂課程（第三點第五款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceCollegeCourse: RuleGuide = {
  name: '在職專班院訂課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceCollegeCourse,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第五款第一目',
      words: '課程架構.學制 = 碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'college'],
      name: '課程架構.院訂學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [3],
      parts: [3],
      phrases: ['inServiceCollege'],
    },
  ],
};

/** 在職專班院訂課程門數（第三點第五款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceCollegeCount: RuleGuide = {
  name: '在職專班院訂課程門數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceCollegeCount,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第五款第一目',
      words: '課程架構.學制 = 碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'collegeCourses'],
      name: '課程架構.院訂門數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '門',
      near: [1],
      parts: [1],
      phrases: ['inServiceCollegeCourses'],
    },
  ],
};

/** 在職專班必選修（第三點第五款第二目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceCourses: RuleGuide = {
  name: '在職專班必選修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceCourses,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第五款第二目第一細目',
      words: '課程架構.學制 = 碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'required'],
      name: '課程架構.必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [6, 9],
      parts: [6, 10],
      phrases: ['inServiceRequired'],
    },
    {
      path: ['framework', 'elective'],
      name: '課程架構.選修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [12, 18],
      parts: [12, 19],
      phrases: ['inServiceElective'],
    },
  ],
};

/** 在職專班論文（第三點第五款第二目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceThesisRule: RuleGuide = {
  name: '在職專班論文',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceThesisRule,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第五款第二目第二細目',
      words: '課程架構.學制 = 碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'thesis'],
      name: '課程架構.論文學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [6],
      parts: [6, 7],
      phrases: ['inServiceThesis'],
    },
  ],
};

/** 博士畢業學分數（第三點第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const doctorTotal: RuleGuide = {
  name: '博士畢業學分數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDoctorTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第六款',
      words: '課程架構.學制 = 博士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制');
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'credits'],
      name: '課程架構.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [24],
      parts: [24],
      phrases: ['doctorCredits'],
    },
  ],
};

/** 博士論文（第三點第六款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const doctorThesisRule: RuleGuide = {
  name: '博士論文',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDoctorThesisRule,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第六款第一目',
      words: '課程架構.學制 = 博士班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '課程架構.學制');
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'thesis'],
      name: '課程架構.論文學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [6],
      parts: [6, 7],
      phrases: ['doctorThesis'],
    },
  ],
};

/** 小學學程架構（第三點第七款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const primaryStructure: RuleGuide = {
  name: '小學學程架構',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPrimaryStructure,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第七款第一目',
      words: '課程架構.學制 = 小學學程',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'primaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'required'],
      name: '課程架構.必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [34],
      parts: [34],
      phrases: ['primaryRequired'],
    },
    {
      path: ['framework', 'elective'],
      name: '課程架構.選修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [12],
      parts: [12],
      phrases: ['primaryElective'],
    },
  ],
};

/** 中學學程架構（第三點第七款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondaryStructure: RuleGuide = {
  name: '中學學程架構',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSecondaryStructure,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第七款第二目',
      words: '課程架構.學制 = 中學學程',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'required'],
      name: '課程架構.必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [20],
      parts: [20],
      phrases: ['secondaryRequired'],
    },
    {
      path: ['framework', 'elective'],
      name: '課程架構.選修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [10],
      parts: [10],
      phrases: ['secondaryElective'],
    },
  ],
};

/** 中學學程教學知能（第三點第七款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const teachingKnowledgeRule: RuleGuide = {
  name: '中學學程教學知能',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTeachingKnowledgeRule,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第七款第二目',
      words: '課程架構.學制 = 中學學程',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'teachingKnowledge'],
      name: '課程架構.教學知能學分',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '學分',
      near: [4],
      parts: [4],
      phrases: ['binding.teachingKnowledge'],
    },
  ],
};

/** 小學學程結業（第三點第七款）：考慮的除外、可能的改變、由誰提供事實。 */
export const primaryCompletion: RuleGuide = {
  name: '小學學程結業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPrimaryCompletion,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第七款',
      words: '課程架構.學制 = 小學學程',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'primaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'required'],
      name: '課程架構.必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [46],
      turns: [[difference_7, '<']],
      parts: [],
      phrases: ['primaryTotal'],
    },
    {
      path: ['framework', 'elective'],
      name: '課程架構.選修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [46],
      turns: [[difference_7, '<']],
      parts: [],
      phrases: ['primaryTotal'],
    },
  ],
};

/** 中學學程結業（第三點第七款）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondaryCompletion: RuleGuide = {
  name: '中學學程結業',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSecondaryCompletion,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第七款',
      words: '課程架構.學制 = 中學學程',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'required'],
      name: '課程架構.必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [4, 26],
      turns: [[difference_8, '<']],
      parts: [],
      phrases: ['secondaryTotal', 'teachingKnowledge'],
    },
    {
      path: ['framework', 'elective'],
      name: '課程架構.選修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [4, 26],
      turns: [[difference_8, '<']],
      parts: [],
      phrases: ['secondaryTotal', 'teachingKnowledge'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return programme === 'secondaryProgramme' ? YES : programme === undefined ? UNKNOWN : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['secondaryTotal', 'teachingKnowledge'], reads: [] } },
    cases: [],
  },
};

/** 學士後學位學程（第三點第八款）：考慮的除外、可能的改變、由誰提供事實。 */
export const postBachelor: RuleGuide = {
  name: '學士後學位學程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPostBachelor,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第八款',
      words: '課程架構.學制 = 學士後學位學程班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'postBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'credits'],
      name: '課程架構.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [48],
      parts: [48],
      phrases: ['postBachelorCredits'],
    },
    { path: ['framework', 'project'], name: '課程架構.修習專題', type: { kind: 'boolean' } },
  ],
};

/** 學士後抵免後學分（第三點第八款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const postBachelorRemainder: RuleGuide = {
  name: '學士後抵免後學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPostBachelorRemainder,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第八款第一目',
      words: '課程架構.學制 = 學士後學位學程班',
      phrase: null,
      holds(input: Input): Answer {
        const framework = recordOf(input?.framework);
        const programme = readFrameworkProgramme(framework.programme);
        return answer(
          programme === 'postBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '課程架構.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['framework', 'programme'], name: '課程架構.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['framework', 'afterExemption'],
      name: '課程架構.抵免後修得學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [40],
      parts: [40],
      phrases: ['binding.afterExemption'],
    },
  ],
};

/** 進修基準時數（第四點第一款第三目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningBase: RuleGuide = {
  name: '進修基準時數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainEveningBase,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'required'],
      name: '開課時數.必修時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      parts: [],
      phrases: ['electiveWeight', 'classUnit'],
    },
    {
      path: ['teachingHours', 'elective'],
      name: '開課時數.選修時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      parts: [],
      phrases: ['electiveWeight', 'classUnit'],
    },
    {
      path: ['teachingHours', 'classes'],
      name: '開課時數.班級數',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '班',
      parts: [],
      phrases: ['electiveWeight', 'classUnit'],
    },
  ],
};

/** 日間專業時數（第四點第二款第一目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const dayHours: RuleGuide = {
  name: '日間專業時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDayHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第一目第一細目',
      words: '開課時數.學制 = 日間學士班',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'collegeHours'],
      name: '開課時數.院定時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [3, 4, 60, 180, 240],
      parts: [3, 5],
      phrases: ['dayCollegeHours'],
    },
    {
      path: ['teachingHours', 'deptHours'],
      name: '開課時數.系定時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60, 129, 134, 7740, 8040],
      parts: [129, 135],
      phrases: ['dayDeptHours'],
    },
  ],
};

/** 日間特別班加計（第四點第二款第一目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const daySpecialRule: RuleGuide = {
  name: '日間特別班加計',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDaySpecialRule,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第一目第一細目',
      words: '開課時數.學制 = 日間學士班',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'specialHours'],
      name: '開課時數.特別班時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [4, 60, 240],
      parts: [5],
      phrases: ['daySpecialHours'],
    },
  ],
};

/** 日間校訂時數（第四點第二款第一目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const daySchoolHours: RuleGuide = {
  name: '日間校訂時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDaySchoolHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第一目第一細目',
      words: '開課時數.學制 = 日間學士班',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'generalHours'],
      name: '開課時數.通識時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60, 502, 30120],
      parts: [502, 503],
      phrases: ['dayGeneralHours'],
    },
    {
      path: ['teachingHours', 'peHours'],
      name: '開課時數.體育時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60, 156, 9360],
      parts: [156, 157],
      phrases: ['dayPeHours'],
    },
    {
      path: ['teachingHours', 'schoolElectiveHours'],
      name: '開課時數.校訂選修時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [40, 60, 2400],
      parts: [40, 41],
      phrases: ['binding.schoolElectiveHours'],
    },
  ],
};

/** 日間跨域時數（第四點第二款第一目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const dayCrossHours: RuleGuide = {
  name: '日間跨域時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDayCrossHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第一目第一細目',
      words: '開課時數.學制 = 日間學士班 且 開課時數.跨域時數 > 0 小時',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        const crossHours = integerOf(teachingHours.crossHours, 0, 1000);
        return allAnswers(
          answer(
            programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
            programme_2 === undefined && '開課時數.學制',
          ),
          answer(crossHours > 0 ? YES : crossHours <= 0 ? NO : UNKNOWN, crossHours !== crossHours && '開課時數.跨域時數'),
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'crossHours'],
      name: '開課時數.跨域時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [0, 2, 4, 60, 120, 240],
      parts: [1, 2, 5],
      phrases: ['binding.crossHours'],
    },
  ],
};

/** 日間多班計算（第四點第二款第一目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const daySeveralClassesRule: RuleGuide = {
  name: '日間多班計算',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDaySeveralClassesRule,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第一目第一細目',
      words: '開課時數.學制 = 日間學士班',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'dayBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'classes'],
      name: '開課時數.班級數',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '班',
      near: [2],
      parts: [2],
      phrases: ['daySeveralClasses'],
    },
  ],
};

/** 進修專業時數（第四點第二款第一目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningHours: RuleGuide = {
  name: '進修專業時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第一目第二細目',
      words: '開課時數.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'eveningBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'collegeHours'],
      name: '開課時數.院定時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [3, 4, 60, 180, 240],
      parts: [3, 5],
      phrases: ['eveningCollegeHours'],
    },
    {
      path: ['teachingHours', 'deptHours'],
      name: '開課時數.系定時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [60, 135, 137, 8100, 8220],
      parts: [135, 138],
      phrases: ['eveningDeptHours'],
    },
  ],
};

/** 進修特別班加計（第四點第二款第一目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningSpecialRule: RuleGuide = {
  name: '進修特別班加計',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningSpecialRule,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第一目第二細目',
      words: '開課時數.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'eveningBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'specialHours'],
      name: '開課時數.特別班時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [4, 60, 240],
      parts: [5],
      phrases: ['eveningSpecialHours'],
    },
  ],
};

/** 進修校定時數（第四點第二款第一目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningSchoolHours: RuleGuide = {
  name: '進修校定時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEveningSchoolHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第一目第二細目',
      words: '開課時數.學制 = 進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'eveningBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'generalHours'],
      name: '開課時數.通識時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [36, 60, 2160],
      parts: [36, 37],
      phrases: ['eveningGeneralHours'],
    },
    {
      path: ['teachingHours', 'peHours'],
      name: '開課時數.體育時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [6, 60, 360],
      parts: [6, 7],
      phrases: ['eveningPeHours'],
    },
    {
      path: ['teachingHours', 'departments'],
      name: '開課時數.現有系所',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '系',
      near: [11],
      parts: [11, 12],
      phrases: ['eveningDepartments'],
    },
  ],
};

/** 進修系定總時數（第四點第二款第一目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const eveningDeptTotal: RuleGuide = {
  name: '進修系定總時數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainEveningDeptTotal,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'classes'],
      name: '開課時數.班級數',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '班',
      near: [2],
      parts: [2],
      phrases: ['eveningSeveralClasses', 'classUnit', 'classFactor'],
    },
    {
      path: ['teachingHours', 'deptHours'],
      name: '開課時數.系定時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      parts: [],
      phrases: ['classUnit', 'classFactor'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: ['eveningSeveralClasses'], reads: [] },
          holds(input: Input): Truth {
            const teachingHours = recordOf(input?.teachingHours);
            const classes = integerOf(teachingHours.classes, 1, 20);
            return classes >= 2 ? YES : classes < 2 ? NO : UNKNOWN;
          },
        },
        value: { aliases: ['classUnit', 'classFactor'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 畢業學分時數（第四點第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditHours: RuleGuide = {
  name: '畢業學分時數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCreditHours,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'credits'],
      name: '開課時數.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
      phrases: ['creditUnit'],
    },
  ],
};

/** 在職專班時數（第四點第二款第一目第三細目第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const twoYearHours: RuleGuide = {
  name: '在職專班時數',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [twoYearMaximum],
  explain: explainTwoYearHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第一目第三細目第一項',
      words: '開課時數.學制 = 二年制在職進修專班',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'twoYearInService' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'credits'],
      name: '開課時數.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      near: [1, 10, 60, 80],
      turns: [[difference_9, '>']],
      parts: [60, 81],
      phrases: ['twoYearRange'],
    },
    {
      path: ['teachingHours', 'total'],
      name: '開課時數.總時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 20000 },
      unit: '小時',
      near: [10, 100, 600],
      turns: [[difference_9, '>']],
      parts: [],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return programme_2 === 'twoYearInService' ? YES : programme_2 === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const teachingHours = recordOf(input?.teachingHours);
            const credits = integerOf(teachingHours.credits, 0, 300);
            return and(credits >= 60 ? YES : credits < 60 ? NO : UNKNOWN, credits <= 80 ? YES : credits > 80 ? NO : UNKNOWN);
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['twoYearMaximum'], reads: ['在職專班時數上限'] },
          holds(input: Input): Truth {
            const teachingHours = recordOf(input?.teachingHours);
            const total = decimalOf(teachingHours.total, 10, 0, 20000);
            const credits = integerOf(teachingHours.credits, 0, 300);
            return holdsAtEnds_8(total, credits);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 在職專班時數上限（第四點第二款第一目第三細目第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const twoYearMaximum: RuleGuide = {
  name: '在職專班時數上限',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [creditHours],
  explain: explainTwoYearMaximum,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'credits'],
      name: '開課時數.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
      phrases: ['twoYearExtra'],
    },
  ],
};

/** 碩士班時數上限（第四點第二款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const masterMaximum: RuleGuide = {
  name: '碩士班時數上限',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [creditHours],
  explain: explainMasterMaximum,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'masterClasses'],
      name: '開課時數.碩士班數',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '班',
      near: [2],
      parts: [2],
      phrases: ['severalMasters', 'perClassExtra', 'classUnit'],
    },
    {
      path: ['teachingHours', 'credits'],
      name: '開課時數.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
      phrases: ['perClassExtra', 'classUnit', 'jointExtra', 'masterExtra'],
    },
    { path: ['teachingHours', 'kind'], name: '開課時數.研究所型態', type: { kind: 'enumeration', members: INSTITUTE_KIND_NAMES } },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: ['severalMasters'], reads: [] },
          holds(input: Input): Truth {
            const teachingHours = recordOf(input?.teachingHours);
            const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
            return masterClasses >= 2 ? YES : masterClasses < 2 ? NO : UNKNOWN;
          },
        },
        value: { aliases: ['creditHours', 'perClassExtra', 'classUnit'], reads: ['畢業學分時數'] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const teachingHours = recordOf(input?.teachingHours);
                const kind = readInstituteKind(teachingHours.kind);
                return kind === 'independentJoint' || kind === 'combinedJoint' ? YES : kind === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'not',
              part: {
                kind: 'leaf',
                uses: { aliases: ['severalMasters'], reads: [] },
                holds(input: Input): Truth {
                  const teachingHours = recordOf(input?.teachingHours);
                  const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
                  return masterClasses >= 2 ? YES : masterClasses < 2 ? NO : UNKNOWN;
                },
              },
            },
          ],
        },
        value: { aliases: ['creditHours', 'jointExtra'], reads: ['畢業學分時數'] },
      },
      { when: null, value: { aliases: ['creditHours', 'masterExtra'], reads: ['畢業學分時數'] } },
    ],
  },
};

/** 共修課程（第四點第二款第二目第三細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const sharedCourseRule: RuleGuide = {
  name: '共修課程',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [sharedMaximum],
  explain: explainSharedCourseRule,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第二目第三細目',
      words: '開課時數.共修門數 > 0',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const sharedCourses = integerOf(teachingHours.sharedCourses, 0, 20);
        return answer(sharedCourses > 0 ? YES : sharedCourses <= 0 ? NO : UNKNOWN, sharedCourses !== sharedCourses && '開課時數.共修門數');
      },
    },
  ],
  facts: [
    {
      path: ['teachingHours', 'sharedCourses'],
      name: '開課時數.共修門數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '門',
      near: [0, 2, 3],
      parts: [1, 2, 4],
      phrases: ['binding.sharedCourses'],
    },
    {
      path: ['teachingHours', 'shared'],
      name: '開課時數.共修時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      near: [1, 3, 60],
      turns: [[difference_10, '>']],
      parts: [],
    },
    {
      path: ['teachingHours', 'masterClasses'],
      name: '開課時數.碩士班數',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '班',
      near: [1, 3, 60],
      turns: [[difference_10, '>']],
      parts: [],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const teachingHours = recordOf(input?.teachingHours);
        const sharedCourses = integerOf(teachingHours.sharedCourses, 0, 20);
        return sharedCourses > 0 ? YES : sharedCourses <= 0 ? NO : UNKNOWN;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const teachingHours = recordOf(input?.teachingHours);
            const sharedCourses = integerOf(teachingHours.sharedCourses, 0, 20);
            return and(
              sharedCourses >= 2 ? YES : sharedCourses < 2 ? NO : UNKNOWN,
              sharedCourses <= 3 ? YES : sharedCourses > 3 ? NO : UNKNOWN,
            );
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['sharedMaximum'], reads: ['共修時數上限'] },
          holds(input: Input): Truth {
            const teachingHours = recordOf(input?.teachingHours);
            const shared = integerOf(teachingHours.shared, 0, 1000);
            const masterClasses = integerOf(teachingHours.masterClasses, 1, 20);
            return holdsAtEnds_9(shared, masterClasses);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 共修時數上限（第四點第二款第二目第三細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const sharedMaximum: RuleGuide = {
  name: '共修時數上限',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainSharedMaximum,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'masterClasses'],
      name: '開課時數.碩士班數',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '班',
      parts: [],
      phrases: ['sharedHours', 'classUnit'],
    },
  ],
};

/** 在職碩士時數上限（第四點第二款第三目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceMaximum: RuleGuide = {
  name: '在職碩士時數上限',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [creditHours],
  explain: explainInServiceMaximum,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'credits'],
      name: '開課時數.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
      phrases: ['inServiceExtra'],
    },
  ],
};

/** 多班在職碩士時數上限（第四點第二款第三目第三細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const severalInServiceMaximum: RuleGuide = {
  name: '多班在職碩士時數上限',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [creditHours],
  explain: explainSeveralInServiceMaximum,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'credits'],
      name: '開課時數.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
      phrases: ['perClassExtra', 'classUnit'],
    },
    {
      path: ['teachingHours', 'masterClasses'],
      name: '開課時數.碩士班數',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '班',
      parts: [],
      phrases: ['perClassExtra', 'classUnit'],
    },
  ],
};

/** 博士班時數上限（第四點第二款第四目）：考慮的除外、可能的改變、由誰提供事實。 */
export const doctorMaximum: RuleGuide = {
  name: '博士班時數上限',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [creditHours],
  explain: explainDoctorMaximum,
  conditions: [],
  facts: [
    { path: ['teachingHours', 'kind'], name: '開課時數.研究所型態', type: { kind: 'enumeration', members: INSTITUTE_KIND_NAMES } },
    {
      path: ['teachingHours', 'credits'],
      name: '開課時數.畢業學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
      phrases: ['jointDoctorExtra', 'combinedDoctorExtra', 'collegeDoctorExtra', 'doctorExtra'],
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
            const teachingHours = recordOf(input?.teachingHours);
            const kind = readInstituteKind(teachingHours.kind);
            return kind === 'independentJoint' ? YES : kind === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['creditHours', 'jointDoctorExtra'], reads: ['畢業學分時數'] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const teachingHours = recordOf(input?.teachingHours);
            const kind = readInstituteKind(teachingHours.kind);
            return kind === 'combined' || kind === 'combinedJoint' ? YES : kind === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['creditHours', 'combinedDoctorExtra'], reads: ['畢業學分時數'] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const teachingHours = recordOf(input?.teachingHours);
            const kind = readInstituteKind(teachingHours.kind);
            return kind === 'college' ? YES : kind === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['creditHours', 'collegeDoctorExtra'], reads: ['畢業學分時數'] },
      },
      { when: null, value: { aliases: ['creditHours', 'doctorExtra'], reads: ['畢業學分時數'] } },
    ],
  },
};

/** 教育學程時數（第四點第二款第五目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const programmeHours: RuleGuide = {
  name: '教育學程時數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainProgrammeHours,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'required'],
      name: '開課時數.必修時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      parts: [],
      phrases: ['programmeWeight', 'classUnit'],
    },
    {
      path: ['teachingHours', 'elective'],
      name: '開課時數.選修時數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '小時',
      parts: [],
      phrases: ['programmeWeight', 'classUnit'],
    },
    {
      path: ['teachingHours', 'classes'],
      name: '開課時數.班級數',
      type: { kind: 'integer', low: 1, high: 20 },
      unit: '班',
      parts: [],
      phrases: ['programmeWeight', 'classUnit'],
    },
  ],
};

/** 教育實踐加計（第四點第二款第五目第三細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const practiceExtraHours: RuleGuide = {
  name: '教育實踐加計',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainPracticeExtraHours,
  conditions: [],
  facts: [
    {
      path: ['teachingHours', 'practiceGroups'],
      name: '開課時數.實踐組數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '組',
      parts: [],
      phrases: ['practiceExtra', 'groupUnit'],
    },
  ],
};

/** 教育實踐組數（第四點第二款第五目第三細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const practiceGroupRule: RuleGuide = {
  name: '教育實踐組數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPracticeGroupRule,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第五目第三細目',
      words: '開課時數.實踐組數 > 0',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const practiceGroups = integerOf(teachingHours.practiceGroups, 0, 20);
        return answer(
          practiceGroups > 0 ? YES : practiceGroups <= 0 ? NO : UNKNOWN,
          practiceGroups !== practiceGroups && '開課時數.實踐組數',
        );
      },
    },
  ],
  facts: [
    {
      path: ['teachingHours', 'practiceGroups'],
      name: '開課時數.實踐組數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '組',
      near: [0, 2],
      parts: [1, 2, 3],
      phrases: ['binding.practiceGroups'],
    },
  ],
};

/** 藝術教學核心課程（第四點第二款第五目第四細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const artsCoreHours: RuleGuide = {
  name: '藝術教學核心課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainArtsCoreHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第五目第四細目',
      words: '開課時數.學制 = 中學學程',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'secondaryProgramme' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'artsCore'],
      name: '開課時數.藝術核心時數',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '小時',
      near: [4, 60, 240],
      parts: [4, 5],
      phrases: ['binding.artsCore'],
    },
  ],
};

/** 學士後總時數（第四點第二款第六目）：考慮的除外、可能的改變、由誰提供事實。 */
export const postBachelorTotal: RuleGuide = {
  name: '學士後總時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPostBachelorTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款第六目',
      words: '開課時數.學制 = 學士後學位學程班',
      phrase: null,
      holds(input: Input): Answer {
        const teachingHours = recordOf(input?.teachingHours);
        const programme_2 = readFrameworkProgramme(teachingHours.programme);
        return answer(
          programme_2 === 'postBachelor' ? YES : programme_2 === undefined ? UNKNOWN : NO,
          programme_2 === undefined && '開課時數.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingHours', 'programme'], name: '開課時數.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['teachingHours', 'total'],
      name: '開課時數.總時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 20000 },
      unit: '小時',
      near: [480, 600, 28800],
      parts: [481],
      phrases: ['postBachelorHours'],
    },
  ],
};

/** 實習課程倍數（第五點第一款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const practiceHours: RuleGuide = {
  name: '實習課程倍數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPracticeHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款第二目',
      words: '開課科目.種類 = 必修實習課程',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return answer(kind_2 === 'requiredPractice' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類');
      },
    },
    {
      clause: '除外',
      name: null,
      provision: '第五點第一款第八目',
      words: '開課科目.實習地點 = 校內實習 且 開課科目.學分 = 校內實習學分（0 學分）',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const place = readPracticePlace(offeredCourse.place);
        const credits_3 = integerOf(offeredCourse.credits, 0, 20);
        return allAnswers(
          answer(place === 'onCampus' ? YES : place === undefined ? UNKNOWN : NO, place === undefined && '開課科目.實習地點'),
          answer(credits_3 === 0 ? YES : credits_3 < 0 || credits_3 > 0 ? NO : UNKNOWN, credits_3 !== credits_3 && '開課科目.學分'),
        );
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
    {
      path: ['offeredCourse', 'hours'],
      name: '開課科目.時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 400 },
      unit: '小時',
      near: [10, 15, 20, 600],
      turns: [
        [difference_11, '='],
        [difference_12, '='],
      ],
      parts: [],
      phrases: ['hoursPerCredit', 'creditUnit', 'practiceFactorLow', 'practiceFactorHigh'],
    },
    {
      path: ['offeredCourse', 'credits'],
      name: '開課科目.學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [0, 1, 2, 60],
      turns: [
        [difference_11, '='],
        [difference_12, '='],
      ],
      parts: [1],
      phrases: ['hoursPerCredit', 'creditUnit', 'practiceFactorLow', 'practiceFactorHigh', 'onCampusCredits'],
    },
    { path: ['offeredCourse', 'place'], name: '開課科目.實習地點', type: { kind: 'enumeration', members: PRACTICE_PLACE_NAMES } },
  ],
  grounds: {
    gate: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const offeredCourse = recordOf(input?.offeredCourse);
            const kind_2 = readOfferedKind(offeredCourse.kind);
            return kind_2 === 'requiredPractice' ? YES : kind_2 === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'not',
          part: {
            kind: 'and',
            parts: [
              {
                kind: 'leaf',
                uses: { aliases: [], reads: [] },
                holds(input: Input): Truth {
                  const offeredCourse = recordOf(input?.offeredCourse);
                  const place = readPracticePlace(offeredCourse.place);
                  return place === 'onCampus' ? YES : place === undefined ? UNKNOWN : NO;
                },
              },
              {
                kind: 'leaf',
                uses: { aliases: ['onCampusCredits'], reads: [] },
                holds(input: Input): Truth {
                  const offeredCourse = recordOf(input?.offeredCourse);
                  const credits_3 = integerOf(offeredCourse.credits, 0, 20);
                  return credits_3 === 0 ? YES : credits_3 < 0 || credits_3 > 0 ? NO : UNKNOWN;
                },
              },
            ],
          },
        },
      ],
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['hoursPerCredit', 'creditUnit', 'practiceFactorLow'], reads: [] },
          holds(input: Input): Truth {
            const offeredCourse = recordOf(input?.offeredCourse);
            const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
            const credits_3 = integerOf(offeredCourse.credits, 0, 20);
            return and(holdsAtEnds_10(hours, credits_3), holdsAtEnds_11(hours, credits_3));
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['hoursPerCredit', 'creditUnit', 'practiceFactorHigh'], reads: [] },
          holds(input: Input): Truth {
            const offeredCourse = recordOf(input?.offeredCourse);
            const hours = decimalOf(offeredCourse.hours, 10, 0, 400);
            const credits_3 = integerOf(offeredCourse.credits, 0, 20);
            return and(holdsAtEnds_12(hours, credits_3), holdsAtEnds_13(hours, credits_3));
          },
        },
      ],
    },
    cases: [],
  },
};

/** 一般科目時數（第五點第一款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const ordinaryHours: RuleGuide = {
  name: '一般科目時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOrdinaryHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款第二目',
      words: '開課科目.種類 = 一般科目',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return answer(kind_2 === 'ordinary' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類');
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
    {
      path: ['offeredCourse', 'hours'],
      name: '開課科目.時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 400 },
      unit: '小時',
      near: [10, 600],
      turns: [[difference_13, '=']],
      parts: [],
      phrases: ['hoursPerCredit', 'creditUnit'],
    },
    {
      path: ['offeredCourse', 'credits'],
      name: '開課科目.學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [1, 60],
      turns: [[difference_13, '=']],
      parts: [],
      phrases: ['hoursPerCredit', 'creditUnit'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const offeredCourse = recordOf(input?.offeredCourse);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return kind_2 === 'ordinary' ? YES : kind_2 === undefined ? UNKNOWN : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['hoursPerCredit', 'creditUnit'], reads: [] } },
    cases: [],
  },
};

/** 專業選修開課（第五點第一款第三目第一細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const deptElectiveOpening: RuleGuide = {
  name: '專業選修開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDeptElectiveOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款第三目第一細目',
      words: '開課科目.種類 = 專業選修科目',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return answer(kind_2 === 'deptElective' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類');
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
    {
      path: ['offeredCourse', 'enrolled'],
      name: '開課科目.選修人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [10],
      parts: [10],
      phrases: ['deptElectiveMinimum'],
    },
  ],
};

/** 通識選修開課（第五點第一款第三目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const generalElectiveOpening: RuleGuide = {
  name: '通識選修開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGeneralElectiveOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款第三目第二細目',
      words: '開課科目.種類 = 通識體育及校訂選修',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return answer(kind_2 === 'generalElective' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類');
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
    {
      path: ['offeredCourse', 'enrolled'],
      name: '開課科目.選修人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [18],
      parts: [18],
      phrases: ['generalElectiveMinimum'],
    },
  ],
};

/** 分組開課（第五點第一款第四目）：考慮的除外、可能的改變、由誰提供事實。 */
export const groupOpening: RuleGuide = {
  name: '分組開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGroupOpening,
  conditions: [],
  facts: [
    {
      path: ['offeredCourse', 'groupYear'],
      name: '開課科目.分組年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [3],
      parts: [3],
      phrases: ['groupFromYear'],
    },
    {
      path: ['offeredCourse', 'groupSize'],
      name: '開課科目.各組人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [10],
      parts: [10],
      phrases: ['groupMinimum'],
    },
  ],
};

/** 外語檢定條件（第五點第一款第六目）：考慮的除外、可能的改變、由誰提供事實。 */
export const languageCondition: RuleGuide = {
  name: '外語檢定條件',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainLanguageCondition,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款第六目',
      words: '外語檢定.入學學年度 ≥ 外語檢定起始學年度（99 學年度）',
      phrase: null,
      holds(input: Input): Answer {
        const languageTest = recordOf(input?.languageTest);
        const admissionYear = integerOf(languageTest.admissionYear, 80, 200);
        return answer(
          admissionYear >= 99 ? YES : admissionYear < 99 ? NO : UNKNOWN,
          admissionYear !== admissionYear && '外語檢定.入學學年度',
        );
      },
    },
  ],
  facts: [
    {
      path: ['languageTest', 'admissionYear'],
      name: '外語檢定.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [99],
      parts: [99],
      phrases: ['languageFrom'],
    },
    { path: ['languageTest', 'passed'], name: '外語檢定.通過', type: { kind: 'boolean' } },
    {
      path: ['languageTest', 'remedialCredits'],
      name: '外語檢定.英檢英文學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [4],
      parts: [4],
      phrases: ['remedialEnglish'],
    },
  ],
};

/** 校內實習課程（第五點第一款第八目）：考慮的除外、可能的改變、由誰提供事實。 */
export const onCampusPractice: RuleGuide = {
  name: '校內實習課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOnCampusPractice,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款第八目',
      words: '開課科目.實習地點 = 校內實習',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const place = readPracticePlace(offeredCourse.place);
        return answer(place === 'onCampus' ? YES : place === undefined ? UNKNOWN : NO, place === undefined && '開課科目.實習地點');
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'place'], name: '開課科目.實習地點', type: { kind: 'enumeration', members: PRACTICE_PLACE_NAMES } },
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
    {
      path: ['offeredCourse', 'credits'],
      name: '開課科目.學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [0],
      parts: [1],
      phrases: ['onCampusCredits'],
    },
    {
      path: ['offeredCourse', 'hours'],
      name: '開課科目.時數',
      type: { kind: 'decimal', places: 1, low: 0, high: 400 },
      unit: '小時',
      near: [20, 600, 1200],
      parts: [20, 21],
      phrases: ['onCampusHours'],
    },
  ],
};

/** 校外實習課程（第五點第一款第八目）：考慮的除外、可能的改變、由誰提供事實。 */
export const offCampusPractice: RuleGuide = {
  name: '校外實習課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOffCampusPractice,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款第八目',
      words: '開課科目.實習地點 = 校外實習',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const place = readPracticePlace(offeredCourse.place);
        return answer(place === 'offCampus' ? YES : place === undefined ? UNKNOWN : NO, place === undefined && '開課科目.實習地點');
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'place'], name: '開課科目.實習地點', type: { kind: 'enumeration', members: PRACTICE_PLACE_NAMES } },
    {
      path: ['offeredCourse', 'credits'],
      name: '開課科目.學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [1, 6],
      parts: [1, 7],
      phrases: ['offCampusCredits'],
    },
  ],
};

/** 校外實習為選修（第五點第一款第八目）：考慮的除外、可能的改變、由誰提供事實。 */
export const offCampusElective: RuleGuide = {
  name: '校外實習為選修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOffCampusElective,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款第八目',
      words: '開課科目.實習地點 = 校外實習',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const place = readPracticePlace(offeredCourse.place);
        return answer(place === 'offCampus' ? YES : place === undefined ? UNKNOWN : NO, place === undefined && '開課科目.實習地點');
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'place'], name: '開課科目.實習地點', type: { kind: 'enumeration', members: PRACTICE_PLACE_NAMES } },
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
  ],
};

/** 碩士選修開課（第五點第四款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const masterOpening: RuleGuide = {
  name: '碩士選修開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMasterOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第四款第三目',
      words: '開課科目.學制 = 碩士班 且 開課科目.種類 = 研究所選修科目',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const programme_3 = readFrameworkProgramme(offeredCourse.programme);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return allAnswers(
          answer(programme_3 === 'master' ? YES : programme_3 === undefined ? UNKNOWN : NO, programme_3 === undefined && '開課科目.學制'),
          answer(kind_2 === 'graduateElective' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
        );
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'programme'], name: '開課科目.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
    {
      path: ['offeredCourse', 'enrolled'],
      name: '開課科目.選修人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [3],
      parts: [3],
      phrases: ['masterMinimum'],
    },
  ],
};

/** 博碩合開之開課（第五點第四款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const jointOpening: RuleGuide = {
  name: '博碩合開之開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainJointOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第四款第三目',
      words: '開課科目.種類 = 博碩合開科目',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return answer(kind_2 === 'jointGraduate' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類');
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
    {
      path: ['offeredCourse', 'enrolled'],
      name: '開課科目.選修人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [2, 3],
      parts: [2, 3],
      phrases: ['masterMinimum', 'doctorMinimum'],
    },
    {
      path: ['offeredCourse', 'doctorStudents'],
      name: '開課科目.博士班選修人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [0],
      parts: [1],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const offeredCourse = recordOf(input?.offeredCourse);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return kind_2 === 'jointGraduate' ? YES : kind_2 === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['masterMinimum'], reads: [] },
          holds(input: Input): Truth {
            const offeredCourse = recordOf(input?.offeredCourse);
            const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
            return enrolled >= 3 ? YES : enrolled < 3 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const offeredCourse = recordOf(input?.offeredCourse);
                const doctorStudents = integerOf(offeredCourse.doctorStudents, 0, 500);
                return doctorStudents > 0 ? YES : doctorStudents <= 0 ? NO : UNKNOWN;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['doctorMinimum'], reads: [] },
              holds(input: Input): Truth {
                const offeredCourse = recordOf(input?.offeredCourse);
                const enrolled = integerOf(offeredCourse.enrolled, 0, 500);
                return enrolled >= 2 ? YES : enrolled < 2 ? NO : UNKNOWN;
              },
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 在職專班選修開課（第五點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const inServiceMasterOpening: RuleGuide = {
  name: '在職專班選修開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInServiceMasterOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第五款',
      words: '開課科目.學制 = 碩士在職專班 且 開課科目.種類 = 研究所選修科目',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const programme_3 = readFrameworkProgramme(offeredCourse.programme);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return allAnswers(
          answer(
            programme_3 === 'inServiceMaster' ? YES : programme_3 === undefined ? UNKNOWN : NO,
            programme_3 === undefined && '開課科目.學制',
          ),
          answer(kind_2 === 'graduateElective' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類'),
        );
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'programme'], name: '開課科目.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
    {
      path: ['offeredCourse', 'enrolled'],
      name: '開課科目.選修人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [3],
      parts: [3],
      phrases: ['masterMinimum'],
    },
  ],
};

/** 研究生英語開課（第五點第四款第四目）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateEnglishOpening: RuleGuide = {
  name: '研究生英語開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateEnglishOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第四款第四目',
      words: '開課科目.種類 = 研究生英語',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const kind_2 = readOfferedKind(offeredCourse.kind);
        return answer(kind_2 === 'graduateEnglish' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '開課科目.種類');
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'kind'], name: '開課科目.種類', type: { kind: 'enumeration', members: OFFERED_KIND_NAMES } },
    {
      path: ['offeredCourse', 'enrolled'],
      name: '開課科目.選修人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [10],
      parts: [10],
      phrases: ['graduateEnglishMinimum'],
    },
  ],
};

/** 博士選修開課（第五點第六款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const doctorOpening: RuleGuide = {
  name: '博士選修開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDoctorOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第六款第二目',
      words: '開課科目.學制 = 博士班',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const programme_3 = readFrameworkProgramme(offeredCourse.programme);
        return answer(
          programme_3 === 'doctoral' ? YES : programme_3 === undefined ? UNKNOWN : NO,
          programme_3 === undefined && '開課科目.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'programme'], name: '開課科目.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['offeredCourse', 'enrolled'],
      name: '開課科目.選修人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [2],
      parts: [2],
      phrases: ['doctorMinimum'],
    },
  ],
};

/** 教育學程開課（第五點第七款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const teacherOpening: RuleGuide = {
  name: '教育學程開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTeacherOpening,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第七款第二目',
      words: '開課科目.學制 屬於 小學學程、中學學程',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const programme_3 = readFrameworkProgramme(offeredCourse.programme);
        return answer(
          programme_3 === 'primaryProgramme' || programme_3 === 'secondaryProgramme' ? YES : programme_3 === undefined ? UNKNOWN : NO,
          programme_3 === undefined && '開課科目.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'programme'], name: '開課科目.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    {
      path: ['offeredCourse', 'enrolled'],
      name: '開課科目.選修人數',
      type: { kind: 'integer', low: 0, high: 500 },
      unit: '人',
      near: [14],
      parts: [14],
      phrases: ['teacherMinimum'],
    },
  ],
};

/** 專案簽准開課（第五點第八款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialOpening: RuleGuide = {
  name: '專案簽准開課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSpecialOpening,
  conditions: [],
  facts: [
    { path: ['offeredCourse', 'approved'], name: '開課科目.經核准', type: { kind: 'boolean' } },
    {
      path: ['offeredCourse', 'daysAfterAddDrop'],
      name: '開課科目.加退選後日數',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '日',
      near: [7],
      parts: [8],
      phrases: ['specialPeriod'],
    },
    {
      path: ['offeredCourse', 'specialCourses'],
      name: '開課科目.每學期專案科目',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '科',
      near: [1],
      parts: [2],
      phrases: ['specialMaximum'],
    },
    { path: ['offeredCourse', 'hoursExhausted'], name: '開課科目.已達開課總量', type: { kind: 'boolean' } },
  ],
};

/** 職業導向課程增加時數（第五點第八款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const vocationalHours: RuleGuide = {
  name: '職業導向課程增加時數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainVocationalHours,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第八款第三目',
      words: '開課科目.學制 屬於 日間學士班、碩士班、博士班',
      phrase: null,
      holds(input: Input): Answer {
        const offeredCourse = recordOf(input?.offeredCourse);
        const programme_3 = readFrameworkProgramme(offeredCourse.programme);
        return answer(
          programme_3 === 'dayBachelor' || programme_3 === 'master' || programme_3 === 'doctoral'
            ? YES
            : programme_3 === undefined
              ? UNKNOWN
              : NO,
          programme_3 === undefined && '開課科目.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['offeredCourse', 'programme'], name: '開課科目.學制', type: { kind: 'enumeration', members: FRAMEWORK_PROGRAMME_NAMES } },
    { path: ['offeredCourse', 'approved'], name: '開課科目.經核准', type: { kind: 'boolean' } },
    {
      path: ['offeredCourse', 'extraHours'],
      name: '開課科目.增加時數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '小時',
      near: [4, 6, 60, 240, 360],
      parts: [4, 7],
      phrases: ['vocationalExtra'],
    },
  ],
};

/** 通識課程之審查（第六點第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const generalApproval: RuleGuide = {
  name: '通識課程之審查',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGeneralApproval,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第一款第一目',
      words: '課程審查.種類 = 校定通識課程',
      phrase: null,
      holds(input: Input): Answer {
        const courseApproval = recordOf(input?.courseApproval);
        const kind_3 = readReviewedCourse(courseApproval.kind);
        return answer(kind_3 === 'general' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '課程審查.種類');
      },
    },
  ],
  facts: [
    { path: ['courseApproval', 'kind'], name: '課程審查.種類', type: { kind: 'enumeration', members: REVIEWED_COURSE_NAMES } },
    { path: ['courseApproval', 'generalCentre'], name: '課程審查.通識中心通過', type: { kind: 'boolean' } },
    { path: ['courseApproval', 'college'], name: '課程審查.院課程委員會通過', type: { kind: 'boolean' } },
    { path: ['courseApproval', 'university'], name: '課程審查.校課程委員會通過', type: { kind: 'boolean' } },
    { path: ['courseApproval', 'academicMeeting'], name: '課程審查.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 院訂課程之審查（第六點第一款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const collegeApproval: RuleGuide = {
  name: '院訂課程之審查',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCollegeApproval,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第一款第二目',
      words: '課程審查.種類 = 院訂課程',
      phrase: null,
      holds(input: Input): Answer {
        const courseApproval = recordOf(input?.courseApproval);
        const kind_3 = readReviewedCourse(courseApproval.kind);
        return answer(kind_3 === 'college' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '課程審查.種類');
      },
    },
  ],
  facts: [
    { path: ['courseApproval', 'kind'], name: '課程審查.種類', type: { kind: 'enumeration', members: REVIEWED_COURSE_NAMES } },
    { path: ['courseApproval', 'college'], name: '課程審查.院課程委員會通過', type: { kind: 'boolean' } },
    { path: ['courseApproval', 'university'], name: '課程審查.校課程委員會通過', type: { kind: 'boolean' } },
    { path: ['courseApproval', 'academicMeeting'], name: '課程審查.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 系所課程之審查（第六點第一款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentApproval: RuleGuide = {
  name: '系所課程之審查',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDepartmentApproval,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第一款第三目',
      words: '課程審查.種類 = 系所專業課程',
      phrase: null,
      holds(input: Input): Answer {
        const courseApproval = recordOf(input?.courseApproval);
        const kind_3 = readReviewedCourse(courseApproval.kind);
        return answer(kind_3 === 'department' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '課程審查.種類');
      },
    },
  ],
  facts: [
    { path: ['courseApproval', 'kind'], name: '課程審查.種類', type: { kind: 'enumeration', members: REVIEWED_COURSE_NAMES } },
    { path: ['courseApproval', 'department'], name: '課程審查.系所課程委員會通過', type: { kind: 'boolean' } },
    { path: ['courseApproval', 'college'], name: '課程審查.院課程委員會通過', type: { kind: 'boolean' } },
    { path: ['courseApproval', 'university'], name: '課程審查.校課程委員會通過', type: { kind: 'boolean' } },
    { path: ['courseApproval', 'academicMeeting'], name: '課程審查.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 學位學程課程之審查（第六點第一款第四目）：考慮的除外、可能的改變、由誰提供事實。 */
export const programmeApproval: RuleGuide = {
  name: '學位學程課程之審查',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainProgrammeApproval,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第一款第四目',
      words: '課程審查.種類 = 學位學程課程',
      phrase: null,
      holds(input: Input): Answer {
        const courseApproval = recordOf(input?.courseApproval);
        const kind_3 = readReviewedCourse(courseApproval.kind);
        return answer(kind_3 === 'degreeProgramme' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '課程審查.種類');
      },
    },
  ],
  facts: [
    { path: ['courseApproval', 'kind'], name: '課程審查.種類', type: { kind: 'enumeration', members: REVIEWED_COURSE_NAMES } },
    { path: ['courseApproval', 'required'], name: '課程審查.所需課程委員會通過', type: { kind: 'boolean' } },
    { path: ['courseApproval', 'academicMeeting'], name: '課程審查.教務會議通過', type: { kind: 'boolean' } },
  ],
};

/** 學士課程之修訂（第六點第二款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorRevision: RuleGuide = {
  name: '學士課程之修訂',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorRevision,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第二款第一目',
      words: '課程修訂.學士班',
      phrase: null,
      holds(input: Input): Answer {
        const courseRevision = recordOf(input?.courseRevision);
        const bachelor = readBoolean(courseRevision.bachelor);
        return answer(bachelor, bachelor === UNKNOWN && '課程修訂.學士班');
      },
    },
  ],
  facts: [
    { path: ['courseRevision', 'bachelor'], name: '課程修訂.學士班', type: { kind: 'boolean' } },
    {
      path: ['courseRevision', 'years'],
      name: '課程修訂.距前次年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '年',
      near: [40],
      parts: [41],
      phrases: ['bachelorCycle'],
    },
  ],
};

/** 研究所課程之修訂（第六點第二款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateRevision: RuleGuide = {
  name: '研究所課程之修訂',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateRevision,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第二款第一目',
      words: '課程修訂.學士班 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const courseRevision = recordOf(input?.courseRevision);
        const bachelor = readBoolean(courseRevision.bachelor);
        return answer(sameTruth(bachelor, NO), bachelor === UNKNOWN && '課程修訂.學士班');
      },
    },
  ],
  facts: [
    { path: ['courseRevision', 'bachelor'], name: '課程修訂.學士班', type: { kind: 'boolean' } },
    {
      path: ['courseRevision', 'years'],
      name: '課程修訂.距前次年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 300 },
      unit: '年',
      near: [30],
      parts: [31],
      phrases: ['graduateCycle'],
    },
  ],
};

/** 學士選修科目之變更（第六點第二款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorChange: RuleGuide = {
  name: '學士選修科目之變更',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBachelorChange,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第二款第二目',
      words: '課程修訂.學士班',
      phrase: null,
      holds(input: Input): Answer {
        const courseRevision = recordOf(input?.courseRevision);
        const bachelor = readBoolean(courseRevision.bachelor);
        return answer(bachelor, bachelor === UNKNOWN && '課程修訂.學士班');
      },
    },
  ],
  facts: [
    { path: ['courseRevision', 'bachelor'], name: '課程修訂.學士班', type: { kind: 'boolean' } },
    {
      path: ['courseRevision', 'daysBefore'],
      name: '課程修訂.開課前日數',
      type: { kind: 'integer', low: 0, high: 365 },
      unit: '日',
      near: [14],
      parts: [14],
      phrases: ['changeLead'],
    },
    { path: ['courseRevision', 'deanApproved'], name: '課程修訂.教務長核准', type: { kind: 'boolean' } },
    {
      path: ['courseRevision', 'changes'],
      name: '課程修訂.變更科目數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '科',
      near: [2],
      parts: [3],
      phrases: ['bachelorChanges'],
    },
  ],
};

/** 碩士選修科目之變更（第六點第二款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const masterChange: RuleGuide = {
  name: '碩士選修科目之變更',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMasterChange,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第二款第二目',
      words: '課程修訂.學士班 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const courseRevision = recordOf(input?.courseRevision);
        const bachelor = readBoolean(courseRevision.bachelor);
        return answer(sameTruth(bachelor, NO), bachelor === UNKNOWN && '課程修訂.學士班');
      },
    },
  ],
  facts: [
    { path: ['courseRevision', 'bachelor'], name: '課程修訂.學士班', type: { kind: 'boolean' } },
    {
      path: ['courseRevision', 'daysBefore'],
      name: '課程修訂.開課前日數',
      type: { kind: 'integer', low: 0, high: 365 },
      unit: '日',
      near: [14],
      parts: [14],
      phrases: ['changeLead'],
    },
    { path: ['courseRevision', 'deanApproved'], name: '課程修訂.教務長核准', type: { kind: 'boolean' } },
    {
      path: ['courseRevision', 'changes'],
      name: '課程修訂.變更科目數',
      type: { kind: 'integer', low: 0, high: 50 },
      unit: '科',
      near: [1],
      parts: [2],
      phrases: ['masterChanges'],
    },
  ],
};

/** 排課年級與時段之變更（第六點第二款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const scheduleChange: RuleGuide = {
  name: '排課年級與時段之變更',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainScheduleChange,
  conditions: [],
  facts: [
    { path: ['courseRevision', 'unitApproved'], name: '課程修訂.單位課程委員會通過', type: { kind: 'boolean' } },
    { path: ['courseRevision', 'reported'], name: '課程修訂.報備教務處', type: { kind: 'boolean' } },
  ],
};

/** 配置表之相符（附表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const consistentAllocation: RuleGuide = {
  name: '配置表之相符',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainConsistentAllocation,
  conditions: [],
  facts: [
    {
      path: ['allocation', 'research'],
      name: '課程配置.學術研究',
      type: { kind: 'integer', low: 0, high: 100 },
      near: [100],
      turns: [[difference_14, '=']],
      parts: [],
    },
    {
      path: ['allocation', 'practice'],
      name: '課程配置.實務創作',
      type: { kind: 'integer', low: 0, high: 100 },
      near: [100],
      turns: [[difference_14, '=']],
      parts: [],
    },
    {
      path: ['allocation', 'basic'],
      name: '課程配置.基礎學能',
      type: { kind: 'integer', low: 0, high: 100 },
      near: [100],
      turns: [[difference_15, '=']],
      parts: [],
    },
    {
      path: ['allocation', 'core'],
      name: '課程配置.核心課程',
      type: { kind: 'integer', low: 0, high: 100 },
      near: [100],
      turns: [[difference_15, '=']],
      parts: [],
    },
    {
      path: ['allocation', 'project'],
      name: '課程配置.專題研究',
      type: { kind: 'integer', low: 0, high: 100 },
      near: [100],
      turns: [[difference_15, '=']],
      parts: [],
    },
  ],
};

/** 參考值之調整（附表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const allocationAdjustment_2: RuleGuide = {
  name: '參考值之調整',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainAllocationAdjustment,
  conditions: [],
  facts: [
    {
      path: ['allocation', 'adjusted'],
      name: '課程配置.調整後比例',
      type: { kind: 'integer', low: 0, high: 100 },
      near: [100],
      turns: [
        [difference_16, '<'],
        [difference_17, '>'],
        [difference_18, '<'],
        [difference_19, '>'],
        [difference_20, '<'],
        [difference_21, '>'],
        [difference_22, '<'],
        [difference_23, '>'],
      ],
      parts: [],
      phrases: ['adjustment'],
    },
    {
      path: ['allocation', 'reference'],
      name: '課程配置.參考比例',
      type: { kind: 'integer', low: 0, high: 100 },
      near: [100],
      turns: [
        [difference_16, '<'],
        [difference_17, '>'],
        [difference_18, '<'],
        [difference_19, '>'],
        [difference_20, '<'],
        [difference_21, '>'],
        [difference_22, '<'],
        [difference_23, '>'],
      ],
      parts: [],
      phrases: ['adjustment'],
    },
    {
      path: ['readings', 'allocationAdjustment'],
      name: '疑義.參考值之調整',
      type: { kind: 'enumeration', members: ALLOCATION_ADJUSTMENT_READING_NAMES },
      request: '「參考值之調整」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 比例之調整（附表1）：考慮的除外、可能的改變、由誰提供事實。 */
export const adjustedShare: RuleGuide = {
  name: '比例之調整',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [allocationAdjustment_2],
  explain: explainAdjustedShare,
  conditions: [],
  facts: [
    {
      path: ['allocation', 'adjusted'],
      name: '課程配置.調整後比例',
      type: { kind: 'integer', low: 0, high: 100 },
      near: [100],
      turns: [
        [difference_16, '<'],
        [difference_17, '>'],
        [difference_18, '<'],
        [difference_19, '>'],
        [difference_20, '<'],
        [difference_21, '>'],
        [difference_22, '<'],
        [difference_23, '>'],
      ],
      parts: [],
    },
    {
      path: ['allocation', 'reference'],
      name: '課程配置.參考比例',
      type: { kind: 'integer', low: 0, high: 100 },
      near: [100],
      turns: [
        [difference_16, '<'],
        [difference_17, '>'],
        [difference_18, '<'],
        [difference_19, '>'],
        [difference_20, '<'],
        [difference_21, '>'],
        [difference_22, '<'],
        [difference_23, '>'],
      ],
      parts: [],
    },
    {
      path: ['readings', 'allocationAdjustment'],
      name: '疑義.參考值之調整',
      type: { kind: 'enumeration', members: ALLOCATION_ADJUSTMENT_READING_NAMES },
      request: '「參考值之調整」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['dayGeneralStructure']: dayGeneralStructure,
  ['generalSum']: generalSum,
  ['dayPhysicalEducation']: dayPhysicalEducation,
  ['dayCollegeDept']: dayCollegeDept,
  ['dayCross']: dayCross,
  ['dayTotal']: dayTotal,
  ['eveningGeneralStructure']: eveningGeneralStructure,
  ['eveningPhysicalEducation']: eveningPhysicalEducation,
  ['eveningPeElective']: eveningPeElective,
  ['eveningCollegeCourse']: eveningCollegeCourse,
  ['eveningCollegeCount']: eveningCollegeCount,
  ['eveningDeptCourse']: eveningDeptCourse,
  ['eveningRequiredCourse']: eveningRequiredCourse,
  ['eveningElectiveCourse']: eveningElectiveCourse,
  ['eveningInternshipCourse']: eveningInternshipCourse,
  ['eveningTotal']: eveningTotal,
  ['threeYearTotal']: threeYearTotal,
  ['otherJuniorTotal']: otherJuniorTotal,
  ['nonMajorCourses']: nonMajorCourses,
  ['masterTotal']: masterTotal,
  ['masterCollegeCourse']: masterCollegeCourse,
  ['masterCollegeCount']: masterCollegeCount,
  ['researchDegree']: researchDegree,
  ['creativeDegree']: creativeDegree,
  ['masterThesisRule']: masterThesisRule,
  ['inServiceTotal']: inServiceTotal,
  ['inServiceCollegeCourse']: inServiceCollegeCourse,
  ['inServiceCollegeCount']: inServiceCollegeCount,
  ['inServiceCourses']: inServiceCourses,
  ['inServiceThesisRule']: inServiceThesisRule,
  ['doctorTotal']: doctorTotal,
  ['doctorThesisRule']: doctorThesisRule,
  ['primaryStructure']: primaryStructure,
  ['secondaryStructure']: secondaryStructure,
  ['teachingKnowledgeRule']: teachingKnowledgeRule,
  ['primaryCompletion']: primaryCompletion,
  ['secondaryCompletion']: secondaryCompletion,
  ['postBachelor']: postBachelor,
  ['postBachelorRemainder']: postBachelorRemainder,
  ['eveningBase']: eveningBase,
  ['dayHours']: dayHours,
  ['daySpecialRule']: daySpecialRule,
  ['daySchoolHours']: daySchoolHours,
  ['dayCrossHours']: dayCrossHours,
  ['daySeveralClassesRule']: daySeveralClassesRule,
  ['eveningHours']: eveningHours,
  ['eveningSpecialRule']: eveningSpecialRule,
  ['eveningSchoolHours']: eveningSchoolHours,
  ['eveningDeptTotal']: eveningDeptTotal,
  ['creditHours']: creditHours,
  ['twoYearHours']: twoYearHours,
  ['twoYearMaximum']: twoYearMaximum,
  ['masterMaximum']: masterMaximum,
  ['sharedCourseRule']: sharedCourseRule,
  ['sharedMaximum']: sharedMaximum,
  ['inServiceMaximum']: inServiceMaximum,
  ['severalInServiceMaximum']: severalInServiceMaximum,
  ['doctorMaximum']: doctorMaximum,
  ['programmeHours']: programmeHours,
  ['practiceExtraHours']: practiceExtraHours,
  ['practiceGroupRule']: practiceGroupRule,
  ['artsCoreHours']: artsCoreHours,
  ['postBachelorTotal']: postBachelorTotal,
  ['practiceHours']: practiceHours,
  ['ordinaryHours']: ordinaryHours,
  ['deptElectiveOpening']: deptElectiveOpening,
  ['generalElectiveOpening']: generalElectiveOpening,
  ['groupOpening']: groupOpening,
  ['languageCondition']: languageCondition,
  ['onCampusPractice']: onCampusPractice,
  ['offCampusPractice']: offCampusPractice,
  ['offCampusElective']: offCampusElective,
  ['masterOpening']: masterOpening,
  ['jointOpening']: jointOpening,
  ['inServiceMasterOpening']: inServiceMasterOpening,
  ['graduateEnglishOpening']: graduateEnglishOpening,
  ['doctorOpening']: doctorOpening,
  ['teacherOpening']: teacherOpening,
  ['specialOpening']: specialOpening,
  ['vocationalHours']: vocationalHours,
  ['generalApproval']: generalApproval,
  ['collegeApproval']: collegeApproval,
  ['departmentApproval']: departmentApproval,
  ['programmeApproval']: programmeApproval,
  ['bachelorRevision']: bachelorRevision,
  ['graduateRevision']: graduateRevision,
  ['bachelorChange']: bachelorChange,
  ['masterChange']: masterChange,
  ['scheduleChange']: scheduleChange,
  ['consistentAllocation']: consistentAllocation,
  ['allocationAdjustment']: allocationAdjustment_2,
  ['adjustedShare']: adjustedShare,
};
