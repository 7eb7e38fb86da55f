// @generated fagui: rules/nfu/credit-exemption/amendment-105-1.fagui
/**
 * 國立虎尾科技大學學生抵免科目學分及抵免後修課處理要點（nfu.creditExemption），版本 105-1：判定的說明
 * 由 rules/nfu/credit-exemption/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 */

import {
  DIVISION_BY_ZERO,
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
  isZero,
  lacking,
  lift,
  not,
  notAnswer,
  onlyReached,
  or,
  readBoolean,
  readInteger,
  readMembers,
  roundHalfAway,
} from '../../../compiler/runtime/index.ts';
import type { Answer, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainEligibility,
  explainInterchangeable,
  explainCommonSubjects,
  explainUniversitySubjects,
  explainJuniorProfessional,
  explainJuniorCredits,
  explainCollegeToFourYear,
  explainCollegeToTwoYear,
  explainBetweenSystems,
  explainServiceLearningMakeUp,
  explainServiceLearningWaiver,
  explainQualifyingTest,
  explainProfessionalAge,
  explainLesserCredits,
  explainMoreForLess,
  explainTransferLessForMore,
  explainCreditGap,
  explainSmallGapMakeUp,
  explainLargeGapMakeUp,
  explainCreditsPerTerm,
  explainCreditsToGraduate,
  explainCurriculumOnReturn,
  explainCreditsBeforeLeave,
  explainOldCourseWaived,
  explainSequenceMakeUp,
  explainRequiredNowElective,
  explainNotOfferedNow,
  explainFewerCreditsNow,
  explainPlacement,
  explainStayBeforeGraduation,
  explainGraduateSubjects,
  explainGraduateMaximum,
  explainGraduateCredits,
  explainDepartmentDiscretion,
  explainPriorApplication,
  explainTransferDeadline,
  explainReviewer,
  explainSyllabus,
  explainGuidance,
  explainTranscriptNote,
  explainScoreKept,
  explainGraduationTotal,
  explainRoundedTotal,
  explainRequiredCredits,
  explainElectiveCredits,
  explainExemptFromMaximum,
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

/** 抵免身分：轉系抵免、轉學抵免、新舊課程交替、重考新生、選讀考取、學分班考取、先修考取、海外先修考取、其他得抵免者、非得抵免者 */
type ExemptionStatus =
  | 'departmentTransfer'
  | 'transfer'
  | 'curriculumChange'
  | 'reentrance'
  | 'eveningAuditor'
  | 'extensionStudent'
  | 'earlyCredits'
  | 'overseasCredits'
  | 'otherEligible'
  | 'ineligible';

const EXEMPTION_STATUS_NAMES: readonly (readonly [alias: ExemptionStatus, name: string])[] = [
  ['departmentTransfer', '轉系抵免'],
  ['transfer', '轉學抵免'],
  ['curriculumChange', '新舊課程交替'],
  ['reentrance', '重考新生'],
  ['eveningAuditor', '選讀考取'],
  ['extensionStudent', '學分班考取'],
  ['earlyCredits', '先修考取'],
  ['overseasCredits', '海外先修考取'],
  ['otherEligible', '其他得抵免者'],
  ['ineligible', '非得抵免者'],
];

function bitOfExemptionStatus(member: unknown): number {
  switch (member) {
    case 'departmentTransfer':
      return 1;
    case 'transfer':
      return 2;
    case 'curriculumChange':
      return 4;
    case 'reentrance':
      return 8;
    case 'eveningAuditor':
      return 16;
    case 'extensionStudent':
      return 32;
    case 'earlyCredits':
      return 64;
    case 'overseasCredits':
      return 128;
    case 'otherEligible':
      return 256;
    case 'ineligible':
      return 512;
    default:
      return -1;
  }
}

/** 抵免科目類別：專業科目、共同科目、校訂科目、通識科目、體育科目、軍訓科目、其他科目 */
type ExemptedSubjectKind =
  'professional' | 'common' | 'universityRequired' | 'generalEducation' | 'physicalEducation' | 'militaryTraining' | 'other';

const EXEMPTED_SUBJECT_KIND_NAMES: readonly (readonly [alias: ExemptedSubjectKind, name: string])[] = [
  ['professional', '專業科目'],
  ['common', '共同科目'],
  ['universityRequired', '校訂科目'],
  ['generalEducation', '通識科目'],
  ['physicalEducation', '體育科目'],
  ['militaryTraining', '軍訓科目'],
  ['other', '其他科目'],
];

function readExemptedSubjectKind(value: unknown): ExemptedSubjectKind | undefined {
  switch (value) {
    case 'professional':
    case 'common':
    case 'universityRequired':
    case 'generalEducation':
    case 'physicalEducation':
    case 'militaryTraining':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 課程年制：五專、二專、四年制、二年制、其他學制 */
type CourseSystem = 'fiveYearJunior' | 'twoYearJunior' | 'fourYearSystem' | 'twoYearSystem' | 'otherSystem';

const COURSE_SYSTEM_NAMES: readonly (readonly [alias: CourseSystem, name: string])[] = [
  ['fiveYearJunior', '五專'],
  ['twoYearJunior', '二專'],
  ['fourYearSystem', '四年制'],
  ['twoYearSystem', '二年制'],
  ['otherSystem', '其他學制'],
];

function readCourseSystem(value: unknown): CourseSystem | undefined {
  switch (value) {
    case 'fiveYearJunior':
    case 'twoYearJunior':
    case 'fourYearSystem':
    case 'twoYearSystem':
    case 'otherSystem':
      return value;
    default:
      return undefined;
  }
}

/** 抵免審核單位：各系、共同科課程委員會或授課單位、通識教育中心、體育室、軍訓室、系 */
type ExemptionReviewer =
  | 'departments'
  | 'commonCourseCommittee'
  | 'generalEducationCentre'
  | 'physicalEducationOffice'
  | 'militaryTrainingOffice'
  | 'reviewingDepartment';

const EXEMPTION_REVIEWER_NAMES: readonly (readonly [alias: ExemptionReviewer, name: string])[] = [
  ['departments', '各系'],
  ['commonCourseCommittee', '共同科課程委員會或授課單位'],
  ['generalEducationCentre', '通識教育中心'],
  ['physicalEducationOffice', '體育室'],
  ['militaryTrainingOffice', '軍訓室'],
  ['reviewingDepartment', '系'],
];

/** 疑義.專科學分之抵免：甲說、乙說 */
type JuniorCreditsReading = 'uncountedOnly' | 'allProfessional';

const JUNIOR_CREDITS_READING_NAMES: readonly (readonly [alias: JuniorCreditsReading, name: string])[] = [
  ['uncountedOnly', '甲說'],
  ['allProfessional', '乙說'],
];

const recordOf = asRecord;

const integerOf = readInteger;

function holdsWith(creditsTaken: number, creditsRequired: number): Truth {
  return creditsTaken > creditsRequired ? YES : creditsTaken <= creditsRequired ? NO : UNKNOWN;
}

function holdsAtEnds(creditsTaken: number, creditsRequired: number): Truth {
  return agree(
    holdsWith(creditsTaken === creditsTaken ? creditsTaken : 0, creditsRequired === creditsRequired ? creditsRequired : 20),
    holdsWith(creditsTaken === creditsTaken ? creditsTaken : 20, creditsRequired === creditsRequired ? creditsRequired : 0),
  );
}

function reachOfLesserCredits(creditsTaken: number, creditsRequired: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = holdsAtEnds(creditsTaken, creditsRequired);
  if (case1 !== NO && !addReached(reached, [creditsRequired], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [creditsTaken], NaN) ? reached : undefined;
}

function onlyLesserCredits(creditsTaken: number, creditsRequired: number): number {
  return onlyReached<number>(reachOfLesserCredits(creditsTaken, creditsRequired), NaN);
}

function computeLesserCredits(creditsTaken: number, creditsRequired: number): number {
  if (creditsTaken > creditsRequired) return creditsRequired;
  if (!(creditsTaken <= creditsRequired)) return onlyLesserCredits(creditsTaken, creditsRequired);
  return creditsTaken;
}

function lackOfLesserCredits(creditsTaken: number, creditsRequired: number): Note {
  const case1: Answer = answer(
    holdsAtEnds(creditsTaken, creditsRequired),
    creditsTaken !== creditsTaken && '抵免科目.原修學分',
    creditsRequired !== creditsRequired && '抵免科目.應抵學分',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(creditsRequired !== creditsRequired && '抵免科目.應抵學分');
  return lacking(creditsTaken !== creditsTaken && '抵免科目.原修學分');
}

function computeCreditGap(creditsRequired: number, creditsTaken: number): number {
  return creditsRequired - creditsTaken;
}

function lackOfCreditGap(creditsRequired: number, creditsTaken: number): Note {
  return lacking(creditsRequired !== creditsRequired && '抵免科目.應抵學分', creditsTaken !== creditsTaken && '抵免科目.原修學分');
}

function reachOfGraduateMaximum(ownBachelor: Truth, degreeCredits: number, thesisCredits: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = ownBachelor;
  if (case1 !== NO && !addReached(reached, [3 * (degreeCredits - thesisCredits)], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [2 * (degreeCredits - thesisCredits)], NaN) ? reached : undefined;
}

function onlyGraduateMaximum(ownBachelor: Truth, degreeCredits: number, thesisCredits: number): number {
  return onlyReached<number>(reachOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits), NaN);
}

function computeGraduateMaximum(ownBachelor: Truth, degreeCredits: number, thesisCredits: number): number {
  const case1: Truth = ownBachelor;
  if (case1 === YES) return 3 * (degreeCredits - thesisCredits);
  if (case1 === UNKNOWN) return onlyGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  return 2 * (degreeCredits - thesisCredits);
}

function lackOfGraduateMaximum(ownBachelor: Truth, degreeCredits: number, thesisCredits: number): Note {
  const case1: Answer = answer(ownBachelor, ownBachelor === UNKNOWN && '研究所抵免.本校大學部畢業');
  if (typeof case1 === 'object') return case1;
  return lacking(degreeCredits !== degreeCredits && '研究所抵免.畢業學分數', thesisCredits !== thesisCredits && '研究所抵免.論文學分數');
}

function computeGraduationTotal(oldTotal: number, oldTerms: number, newTotal: number, newTerms: number, requiredTerms: number): number {
  return roundHalfAway(oldTotal * oldTerms + newTotal * newTerms, requiredTerms);
}

function lackOfGraduationTotal(oldTotal: number, oldTerms: number, newTotal: number, newTerms: number, requiredTerms: number): Note {
  return lacking(
    oldTotal !== oldTotal && '畢業學分.舊課程總學分',
    oldTerms !== oldTerms && '畢業學分.舊課程學期數',
    newTotal !== newTotal && '畢業學分.新課程總學分',
    newTerms !== newTerms && '畢業學分.新課程學期數',
    requiredTerms !== requiredTerms && '畢業學分.應修學期數',
    isZero(lift(requiredTerms)) && DIVISION_BY_ZERO,
  );
}

function reachOfExemptFromMaximum(
  reentered: Truth,
  earnedHere: Truth,
  extensionMasterCredits: Truth,
  certified: Truth,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = or(and(reentered, earnedHere), and(extensionMasterCredits, certified));
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyExemptFromMaximum(reentered: Truth, earnedHere: Truth, extensionMasterCredits: Truth, certified: Truth): Truth {
  return onlyReached<Truth>(reachOfExemptFromMaximum(reentered, earnedHere, extensionMasterCredits, certified), UNKNOWN);
}

function computeExemptFromMaximum(reentered: Truth, earnedHere: Truth, extensionMasterCredits: Truth, certified: Truth): Truth {
  const case1: Truth = or(and(reentered, earnedHere), and(extensionMasterCredits, certified));
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyExemptFromMaximum(reentered, earnedHere, extensionMasterCredits, certified);
  return NO;
}

function lackOfExemptFromMaximum(reentered: Truth, earnedHere: Truth, extensionMasterCredits: Truth, certified: Truth): Note {
  const case1: Answer = anyAnswer(
    allAnswers(
      answer(reentered, reentered === UNKNOWN && '研究所抵免.重考後再入學'),
      answer(earnedHere, earnedHere === UNKNOWN && '研究所抵免.入學前本校科目'),
    ),
    allAnswers(
      answer(extensionMasterCredits, extensionMasterCredits === UNKNOWN && '研究所抵免.推廣教育中心碩士學分'),
      answer(certified, certified === UNKNOWN && '研究所抵免.持有證明'),
    ),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
}

/** 轉學抵免 */
const MEMBERS = 0b10;

function difference(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const value = creditsTaken - creditsRequired;
  return value === value
    ? value
    : lacking(creditsTaken !== creditsTaken && '抵免科目.原修學分', creditsRequired !== creditsRequired && '抵免科目.應抵學分').missing
          .length > 0
      ? undefined
      : null;
}

function difference_2(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const value = creditsTaken - creditsRequired;
  return value === value
    ? value
    : lacking(creditsTaken !== creditsTaken && '抵免科目.原修學分', creditsRequired !== creditsRequired && '抵免科目.應抵學分').missing
          .length > 0
      ? undefined
      : null;
}

function difference_3(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsRegistered = integerOf(exemptedSubject.creditsRegistered, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  const lesserCreditsLack = lesserCreditsValue !== lesserCreditsValue ? lackOfLesserCredits(creditsTaken, creditsRequired) : false;
  const value = creditsRegistered - lesserCreditsValue;
  return value === value
    ? value
    : lacking(creditsRegistered !== creditsRegistered && '抵免科目.登記學分', lesserCreditsLack).missing.length > 0
      ? undefined
      : null;
}

function holdsWith_2(creditsTaken: number, creditsRequired: number): Truth {
  return creditsTaken < creditsRequired ? YES : creditsTaken >= creditsRequired ? NO : UNKNOWN;
}

function holdsAtEnds_2(creditsTaken: number, creditsRequired: number): Truth {
  return agree(
    holdsWith_2(creditsTaken === creditsTaken ? creditsTaken : 0, creditsRequired === creditsRequired ? creditsRequired : 20),
    holdsWith_2(creditsTaken === creditsTaken ? creditsTaken : 20, creditsRequired === creditsRequired ? creditsRequired : 0),
  );
}

function difference_4(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const value = creditsTaken - creditsRequired;
  return value === value
    ? value
    : lacking(creditsTaken !== creditsTaken && '抵免科目.原修學分', creditsRequired !== creditsRequired && '抵免科目.應抵學分').missing
          .length > 0
      ? undefined
      : null;
}

function difference_5(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const value = creditsTaken - creditsRequired;
  return value === value
    ? value
    : lacking(creditsTaken !== creditsTaken && '抵免科目.原修學分', creditsRequired !== creditsRequired && '抵免科目.應抵學分').missing
          .length > 0
      ? undefined
      : null;
}

function difference_6(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const creditGapLack = creditGapValue !== creditGapValue ? lackOfCreditGap(creditsRequired, creditsTaken) : false;
  const value = creditGapValue - 1;
  return value === value ? value : lacking(creditGapLack).missing.length > 0 ? undefined : null;
}

function difference_7(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const creditGapLack = creditGapValue !== creditGapValue ? lackOfCreditGap(creditsRequired, creditsTaken) : false;
  const value = creditGapValue - 1;
  return value === value ? value : lacking(creditGapLack).missing.length > 0 ? undefined : null;
}

function difference_8(input: Input): number | null | undefined {
  const afterExemption = recordOf(input?.afterExemption);
  const termCredits = integerOf(afterExemption.termCredits, 0, 60);
  const termMinimum = integerOf(afterExemption.termMinimum, 0, 60);
  const value = termCredits - termMinimum;
  return value === value
    ? value
    : lacking(termCredits !== termCredits && '抵免後.學期學分', termMinimum !== termMinimum && '抵免後.學期最少學分').missing.length > 0
      ? undefined
      : null;
}

/** 新舊課程交替 */
const MEMBERS_2 = 0b100;

function difference_9(input: Input): number | null | undefined {
  const afterExemption = recordOf(input?.afterExemption);
  const graduationCredits = integerOf(afterExemption.graduationCredits, 0, 300);
  const reportedMinimum = integerOf(afterExemption.reportedMinimum, 0, 300);
  const value = graduationCredits - reportedMinimum;
  return value === value
    ? value
    : lacking(
          graduationCredits !== graduationCredits && '抵免後.畢業所修學分',
          reportedMinimum !== reportedMinimum && '抵免後.報部最低學分',
        ).missing.length > 0
      ? undefined
      : null;
}

function difference_10(input: Input): number | null | undefined {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const newCredits = integerOf(oldCurriculum.newCredits, 0, 20);
  const oldCredits = integerOf(oldCurriculum.oldCredits, 0, 20);
  const value = newCredits - oldCredits;
  return value === value
    ? value
    : lacking(newCredits !== newCredits && '舊課程.新課程學分', oldCredits !== oldCredits && '舊課程.舊課程學分').missing.length > 0
      ? undefined
      : null;
}

/** 重考新生、選讀考取、學分班考取 */
const MEMBERS_3 = 0b111000;

function difference_11(input: Input): number | null | undefined {
  const graduateExemption = recordOf(input?.graduateExemption);
  const exempted = integerOf(graduateExemption.exempted, 0, 100);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  const graduateMaximumLack =
    graduateMaximumValue !== graduateMaximumValue ? lackOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : false;
  const value = 6 * exempted - graduateMaximumValue;
  return value === value
    ? value
    : lacking(exempted !== exempted && '研究所抵免.抵免學分', graduateMaximumLack).missing.length > 0
      ? undefined
      : null;
}

/** 轉系抵免、轉學抵免 */
const MEMBERS_4 = 0b11;

function difference_12(input: Input): number | null | undefined {
  const graduationFormula = recordOf(input?.graduationFormula);
  const registeredTotal = integerOf(graduationFormula.registeredTotal, 0, 300);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const graduationTotalValue = computeGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms);
  const graduationTotalLack =
    graduationTotalValue !== graduationTotalValue ? lackOfGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms) : false;
  const value = registeredTotal - graduationTotalValue;
  return value === value
    ? value
    : lacking(registeredTotal !== registeredTotal && '畢業學分.登記總學分', graduationTotalLack).missing.length > 0
      ? undefined
      : null;
}

/** 抵免之申請資格（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const eligibility: RuleGuide = {
  name: '抵免之申請資格',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEligibility,
  conditions: [],
  facts: [
    {
      path: ['exemptionApplication', 'statuses'],
      name: '抵免申請.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
    },
  ],
};

/** 科目之相互抵免（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const interchangeable: RuleGuide = {
  name: '科目之相互抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInterchangeable,
  conditions: [],
  facts: [
    { path: ['exemptedSubject', 'sameContent'], name: '抵免科目.內容相同', type: { kind: 'boolean' } },
    { path: ['exemptedSubject', 'similarNature'], name: '抵免科目.性質相近', type: { kind: 'boolean' } },
  ],
};

/** 共同科目之抵免（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const commonSubjects: RuleGuide = {
  name: '共同科目之抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCommonSubjects,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款',
      words: '抵免科目.類別 = 共同科目',
      phrase: null,
      holds(input: Input): Answer {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const kind = readExemptedSubjectKind(exemptedSubject.kind);
        return answer(kind === 'common' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別');
      },
    },
  ],
  facts: [
    { path: ['exemptedSubject', 'kind'], name: '抵免科目.類別', type: { kind: 'enumeration', members: EXEMPTED_SUBJECT_KIND_NAMES } },
    { path: ['exemptedSubject', 'sameGroup'], name: '抵免科目.同學群開設', type: { kind: 'boolean' } },
  ],
};

/** 校訂科目之抵免（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const universitySubjects: RuleGuide = {
  name: '校訂科目之抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainUniversitySubjects,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款',
      words: '抵免科目.類別 = 校訂科目',
      phrase: null,
      holds(input: Input): Answer {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const kind = readExemptedSubjectKind(exemptedSubject.kind);
        return answer(kind === 'universityRequired' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別');
      },
    },
  ],
  facts: [
    { path: ['exemptedSubject', 'kind'], name: '抵免科目.類別', type: { kind: 'enumeration', members: EXEMPTED_SUBJECT_KIND_NAMES } },
    { path: ['exemptedSubject', 'passed'], name: '抵免科目.及格', type: { kind: 'boolean' } },
  ],
};

/** 專科專業科目（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const juniorProfessional: RuleGuide = {
  name: '專科專業科目',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainJuniorProfessional,
  conditions: [],
  facts: [
    { path: ['exemptedSubject', 'kind'], name: '抵免科目.類別', type: { kind: 'enumeration', members: EXEMPTED_SUBJECT_KIND_NAMES } },
    { path: ['exemptedSubject', 'sourceSystem'], name: '抵免科目.原修學制', type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
    {
      path: ['exemptedSubject', 'juniorYear'],
      name: '抵免科目.五專年級',
      type: { kind: 'integer', low: 1, high: 5 },
      unit: '年級',
      near: [4, 5],
      parts: [4, 5],
      phrases: ['juniorYears'],
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
            const exemptedSubject = recordOf(input?.exemptedSubject);
            const kind = readExemptedSubjectKind(exemptedSubject.kind);
            const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
            return and(
              kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO,
              sourceSystem === 'fiveYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
            );
          },
        },
        value: { aliases: ['juniorYears'], reads: [] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const exemptedSubject = recordOf(input?.exemptedSubject);
            const kind = readExemptedSubjectKind(exemptedSubject.kind);
            const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
            return and(
              kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO,
              sourceSystem === 'twoYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
            );
          },
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 專科學分之抵免（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const juniorCredits_2: RuleGuide = {
  name: '專科學分之抵免',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [juniorProfessional],
  explain: explainJuniorCredits,
  conditions: [],
  facts: [
    { path: ['exemptedSubject', 'kind'], name: '抵免科目.類別', type: { kind: 'enumeration', members: EXEMPTED_SUBJECT_KIND_NAMES } },
    { path: ['exemptedSubject', 'sourceSystem'], name: '抵免科目.原修學制', type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
    {
      path: ['exemptedSubject', 'juniorYear'],
      name: '抵免科目.五專年級',
      type: { kind: 'integer', low: 1, high: 5 },
      unit: '年級',
      near: [4, 5],
      parts: [4, 5],
    },
    { path: ['exemptedSubject', 'countedForAssociate'], name: '抵免科目.列計副學士畢業', type: { kind: 'boolean' } },
    {
      path: ['readings', 'juniorCredits'],
      name: '疑義.專科學分之抵免',
      type: { kind: 'enumeration', members: JUNIOR_CREDITS_READING_NAMES },
      request: '「專科學分之抵免」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: { gate: null, body: null, cases: [{ when: null, value: { aliases: ['juniorProfessional'], reads: ['專科專業科目'] } }] },
};

/** 專科抵免四年制（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const collegeToFourYear: RuleGuide = {
  name: '專科抵免四年制',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [juniorCredits_2],
  explain: explainCollegeToFourYear,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款',
      words: '抵免科目.抵免學制 = 四年制 且 抵免科目.原修學制 不屬於 四年制、二年制',
      phrase: null,
      holds(input: Input): Answer {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
        const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
        return allAnswers(
          answer(
            targetSystem === 'fourYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
            targetSystem === undefined && '抵免科目.抵免學制',
          ),
          notAnswer(
            answer(
              sourceSystem === 'fourYearSystem' || sourceSystem === 'twoYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
              sourceSystem === undefined && '抵免科目.原修學制',
            ),
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['exemptedSubject', 'targetSystem'], name: '抵免科目.抵免學制', type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
    { path: ['exemptedSubject', 'sourceSystem'], name: '抵免科目.原修學制', type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
    { path: ['exemptedSubject', 'kind'], name: '抵免科目.類別', type: { kind: 'enumeration', members: EXEMPTED_SUBJECT_KIND_NAMES } },
    {
      path: ['exemptedSubject', 'juniorYear'],
      name: '抵免科目.五專年級',
      type: { kind: 'integer', low: 1, high: 5 },
      unit: '年級',
      near: [4, 5],
      parts: [4, 5],
    },
    { path: ['exemptedSubject', 'countedForAssociate'], name: '抵免科目.列計副學士畢業', type: { kind: 'boolean' } },
    {
      path: ['readings', 'juniorCredits'],
      name: '疑義.專科學分之抵免',
      type: { kind: 'enumeration', members: JUNIOR_CREDITS_READING_NAMES },
      request: '「專科學分之抵免」有不同解釋，採哪一說由教務處決定',
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
        const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
        return and(
          targetSystem === 'fourYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
          not(sourceSystem === 'fourYearSystem' || sourceSystem === 'twoYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO),
        );
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['definition.juniorCredits'], reads: ['專科學分之抵免'] } },
    cases: [],
  },
};

/** 專科抵免二年制（第三點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const collegeToTwoYear: RuleGuide = {
  name: '專科抵免二年制',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCollegeToTwoYear,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第四款',
      words: '抵免科目.原修學制 屬於 五專、二專 且 抵免科目.抵免學制 = 二年制',
      phrase: null,
      holds(input: Input): Answer {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
        const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
        return allAnswers(
          answer(
            sourceSystem === 'fiveYearJunior' || sourceSystem === 'twoYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
            sourceSystem === undefined && '抵免科目.原修學制',
          ),
          answer(
            targetSystem === 'twoYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
            targetSystem === undefined && '抵免科目.抵免學制',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['exemptedSubject', 'sourceSystem'], name: '抵免科目.原修學制', type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
    { path: ['exemptedSubject', 'targetSystem'], name: '抵免科目.抵免學制', type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
    { path: ['exemptedSubject', 'specialCase'], name: '抵免科目.專案處理', type: { kind: 'boolean' } },
  ],
};

/** 四年制與二年制互抵（第三點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const betweenSystems: RuleGuide = {
  name: '四年制與二年制互抵',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBetweenSystems,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第五款',
      words: '抵免科目.原修學制 屬於 四年制、二年制',
      phrase: null,
      holds(input: Input): Answer {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
        return answer(
          sourceSystem === 'fourYearSystem' || sourceSystem === 'twoYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
          sourceSystem === undefined && '抵免科目.原修學制',
        );
      },
    },
  ],
  facts: [
    { path: ['exemptedSubject', 'sourceSystem'], name: '抵免科目.原修學制', type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
    { path: ['exemptedSubject', 'targetSystem'], name: '抵免科目.抵免學制', type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
  ],
};

/** 服務學習之補修（第三點第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const serviceLearningMakeUp: RuleGuide = {
  name: '服務學習之補修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainServiceLearningMakeUp,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第六款',
      words: '抵免申請.身分 有一屬於 轉學抵免',
      phrase: null,
      holds(input: Input): Answer {
        const exemptionApplication = recordOf(input?.exemptionApplication);
        const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
        return answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分');
      },
    },
  ],
  facts: [
    {
      path: ['exemptionApplication', 'statuses'],
      name: '抵免申請.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
    },
    { path: ['exemptionApplication', 'serviceLearningDone'], name: '抵免申請.服務學習已修畢', type: { kind: 'boolean' } },
  ],
};

/** 服務學習之抵免（第三點第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const serviceLearningWaiver: RuleGuide = {
  name: '服務學習之抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainServiceLearningWaiver,
  conditions: [],
  facts: [
    {
      path: ['exemptionApplication', 'statuses'],
      name: '抵免申請.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
    },
    { path: ['exemptionApplication', 'serviceLearningDone'], name: '抵免申請.服務學習已修畢', type: { kind: 'boolean' } },
    {
      path: ['serviceLearningWaiver', 'decision'],
      name: '服務學習之抵免.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '各系',
      request: '「服務學習之抵免」准或不准，由各系決定',
    },
  ],
};

/** 先行甄試（第三點第七款）：考慮的除外、可能的改變、由誰提供事實。 */
export const qualifyingTest: RuleGuide = {
  name: '先行甄試',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainQualifyingTest,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第七款',
      words: '抵免申請.須先甄試',
      phrase: null,
      holds(input: Input): Answer {
        const exemptionApplication = recordOf(input?.exemptionApplication);
        const testRequired = readBoolean(exemptionApplication.testRequired);
        return answer(testRequired, testRequired === UNKNOWN && '抵免申請.須先甄試');
      },
    },
  ],
  facts: [
    { path: ['exemptionApplication', 'testRequired'], name: '抵免申請.須先甄試', type: { kind: 'boolean' } },
    { path: ['exemptionApplication', 'testPassed'], name: '抵免申請.甄試及格', type: { kind: 'boolean' } },
  ],
};

/** 專業科目及格年限（第三點第八款）：考慮的除外、可能的改變、由誰提供事實。 */
export const professionalAge: RuleGuide = {
  name: '專業科目及格年限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainProfessionalAge,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第八款',
      words: '抵免科目.類別 = 專業科目',
      phrase: null,
      holds(input: Input): Answer {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const kind = readExemptedSubjectKind(exemptedSubject.kind);
        return answer(kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別');
      },
    },
  ],
  facts: [
    { path: ['exemptedSubject', 'kind'], name: '抵免科目.類別', type: { kind: 'enumeration', members: EXEMPTED_SUBJECT_KIND_NAMES } },
    {
      path: ['exemptedSubject', 'yearsSincePass'],
      name: '抵免科目.及格至入學年數',
      type: { kind: 'decimal', places: 2, low: 0, high: 8000 },
      unit: '年',
      near: [1000],
      parts: [1001],
      phrases: ['passedTooLongAgo'],
    },
  ],
};

/** 較少學分（第四點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const lesserCredits: RuleGuide = {
  name: '較少學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainLesserCredits,
  conditions: [],
  facts: [
    {
      path: ['exemptedSubject', 'creditsTaken'],
      name: '抵免科目.原修學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      turns: [[difference, '>']],
      parts: [],
    },
    {
      path: ['exemptedSubject', 'creditsRequired'],
      name: '抵免科目.應抵學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      turns: [[difference, '>']],
      parts: [],
    },
  ],
};

/** 以多抵少之登記（第四點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const moreForLess: RuleGuide = {
  name: '以多抵少之登記',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [lesserCredits],
  explain: explainMoreForLess,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第一款',
      words: '抵免科目.原修學分 > 抵免科目.應抵學分',
      phrase: null,
      holds(input: Input): Answer {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
        const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
        return answer(
          holdsAtEnds(creditsTaken, creditsRequired),
          creditsTaken !== creditsTaken && '抵免科目.原修學分',
          creditsRequired !== creditsRequired && '抵免科目.應抵學分',
        );
      },
    },
  ],
  facts: [
    {
      path: ['exemptedSubject', 'creditsTaken'],
      name: '抵免科目.原修學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      turns: [
        [difference_2, '>'],
        [difference, '>'],
        [difference_3, '='],
      ],
      parts: [],
    },
    {
      path: ['exemptedSubject', 'creditsRequired'],
      name: '抵免科目.應抵學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      turns: [
        [difference_2, '>'],
        [difference, '>'],
        [difference_3, '='],
      ],
      parts: [],
    },
    {
      path: ['exemptedSubject', 'creditsRegistered'],
      name: '抵免科目.登記學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      turns: [[difference_3, '=']],
      parts: [],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
        const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
        return holdsAtEnds(creditsTaken, creditsRequired);
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['lesserCredits'], reads: ['較少學分'] } },
    cases: [],
  },
};

/** 轉學生以少抵多（第四點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const transferLessForMore: RuleGuide = {
  name: '轉學生以少抵多',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTransferLessForMore,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第二款',
      words: '抵免申請.身分 有一屬於 轉學抵免 且 抵免科目.原修學分 < 抵免科目.應抵學分',
      phrase: null,
      holds(input: Input): Answer {
        const exemptionApplication = recordOf(input?.exemptionApplication);
        const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
        const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
        return allAnswers(
          answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分'),
          answer(
            holdsAtEnds_2(creditsTaken, creditsRequired),
            creditsTaken !== creditsTaken && '抵免科目.原修學分',
            creditsRequired !== creditsRequired && '抵免科目.應抵學分',
          ),
        );
      },
    },
  ],
  facts: [
    {
      path: ['exemptionApplication', 'statuses'],
      name: '抵免申請.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
    },
    {
      path: ['exemptedSubject', 'creditsTaken'],
      name: '抵免科目.原修學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      turns: [[difference_4, '<']],
      parts: [],
    },
    {
      path: ['exemptedSubject', 'creditsRequired'],
      name: '抵免科目.應抵學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      turns: [[difference_4, '<']],
      parts: [],
    },
    { path: ['exemptedSubject', 'makeUpOffered'], name: '抵免科目.有補足科目', type: { kind: 'boolean' } },
    { path: ['exemptedSubject', 'makeUpPassed'], name: '抵免科目.補修取得學分', type: { kind: 'boolean' } },
  ],
};

/** 差額學分（第四點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditGap: RuleGuide = {
  name: '差額學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCreditGap,
  conditions: [],
  facts: [
    {
      path: ['exemptedSubject', 'creditsRequired'],
      name: '抵免科目.應抵學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['exemptedSubject', 'creditsTaken'],
      name: '抵免科目.原修學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      parts: [],
    },
  ],
};

/** 小差額之補足（第四點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const smallGapMakeUp: RuleGuide = {
  name: '小差額之補足',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [creditGap],
  explain: explainSmallGapMakeUp,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第三款',
      words: '抵免科目.新舊課程學分不同 且 抵免科目.原修學分 < 抵免科目.應抵學分',
      phrase: null,
      holds(input: Input): Answer {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const curriculumDiffers = readBoolean(exemptedSubject.curriculumDiffers);
        const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
        const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
        return allAnswers(
          answer(curriculumDiffers, curriculumDiffers === UNKNOWN && '抵免科目.新舊課程學分不同'),
          answer(
            holdsAtEnds_2(creditsTaken, creditsRequired),
            creditsTaken !== creditsTaken && '抵免科目.原修學分',
            creditsRequired !== creditsRequired && '抵免科目.應抵學分',
          ),
        );
      },
    },
  ],
  facts: [
    { path: ['exemptedSubject', 'curriculumDiffers'], name: '抵免科目.新舊課程學分不同', type: { kind: 'boolean' } },
    {
      path: ['exemptedSubject', 'creditsTaken'],
      name: '抵免科目.原修學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [1],
      turns: [
        [difference_5, '<'],
        [difference_6, '>'],
      ],
      parts: [],
      phrases: ['smallGap'],
    },
    {
      path: ['exemptedSubject', 'creditsRequired'],
      name: '抵免科目.應抵學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [1],
      turns: [
        [difference_5, '<'],
        [difference_6, '>'],
      ],
      parts: [],
      phrases: ['smallGap'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const curriculumDiffers = readBoolean(exemptedSubject.curriculumDiffers);
        const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
        const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
        return and(curriculumDiffers, holdsAtEnds_2(creditsTaken, creditsRequired));
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['creditGap'], reads: ['差額學分'] } },
    cases: [],
  },
};

/** 大差額之補修（第四點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const largeGapMakeUp: RuleGuide = {
  name: '大差額之補修',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [creditGap],
  explain: explainLargeGapMakeUp,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第三款',
      words: '抵免科目.新舊課程學分不同',
      phrase: null,
      holds(input: Input): Answer {
        const exemptedSubject = recordOf(input?.exemptedSubject);
        const curriculumDiffers = readBoolean(exemptedSubject.curriculumDiffers);
        return answer(curriculumDiffers, curriculumDiffers === UNKNOWN && '抵免科目.新舊課程學分不同');
      },
    },
  ],
  facts: [
    { path: ['exemptedSubject', 'curriculumDiffers'], name: '抵免科目.新舊課程學分不同', type: { kind: 'boolean' } },
    {
      path: ['exemptedSubject', 'creditsRequired'],
      name: '抵免科目.應抵學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [1],
      turns: [[difference_7, '>']],
      parts: [],
      phrases: ['largeGap'],
    },
    {
      path: ['exemptedSubject', 'creditsTaken'],
      name: '抵免科目.原修學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [1],
      turns: [[difference_7, '>']],
      parts: [],
      phrases: ['largeGap'],
    },
  ],
};

/** 抵免後每學期學分（第五點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditsPerTerm: RuleGuide = {
  name: '抵免後每學期學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCreditsPerTerm,
  conditions: [],
  facts: [
    {
      path: ['afterExemption', 'termCredits'],
      name: '抵免後.學期學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_8, '<']],
      parts: [],
    },
    {
      path: ['afterExemption', 'termMinimum'],
      name: '抵免後.學期最少學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_8, '<']],
      parts: [],
    },
  ],
};

/** 抵免後畢業學分（第五點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditsToGraduate: RuleGuide = {
  name: '抵免後畢業學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCreditsToGraduate,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第五點第二款',
      words: '抵免申請.身分 有一屬於 新舊課程交替',
      phrase: null,
      holds(input: Input): Answer {
        const exemptionApplication = recordOf(input?.exemptionApplication);
        const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
        return answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分');
      },
    },
  ],
  facts: [
    {
      path: ['afterExemption', 'graduationCredits'],
      name: '抵免後.畢業所修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      turns: [[difference_9, '<']],
      parts: [],
    },
    {
      path: ['afterExemption', 'reportedMinimum'],
      name: '抵免後.報部最低學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      turns: [[difference_9, '<']],
      parts: [],
    },
    {
      path: ['exemptionApplication', 'statuses'],
      name: '抵免申請.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
    },
  ],
};

/** 復學後之課程（第六點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const curriculumOnReturn: RuleGuide = {
  name: '復學後之課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCurriculumOnReturn,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第一款',
      words: '舊課程.復學生',
      phrase: null,
      holds(input: Input): Answer {
        const oldCurriculum = recordOf(input?.oldCurriculum);
        const returning = readBoolean(oldCurriculum.returning);
        return answer(returning, returning === UNKNOWN && '舊課程.復學生');
      },
    },
  ],
  facts: [
    { path: ['oldCurriculum', 'returning'], name: '舊課程.復學生', type: { kind: 'boolean' } },
    { path: ['oldCurriculum', 'continuesNew'], name: '舊課程.接續新課程', type: { kind: 'boolean' } },
  ],
};

/** 復學前學分之採計（第六點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditsBeforeLeave: RuleGuide = {
  name: '復學前學分之採計',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCreditsBeforeLeave,
  conditions: [],
  facts: [
    { path: ['oldCurriculum', 'returning'], name: '舊課程.復學生', type: { kind: 'boolean' } },
    { path: ['oldCurriculum', 'passedBefore'], name: '舊課程.復學前及格', type: { kind: 'boolean' } },
  ],
};

/** 舊課程及格之免修（第六點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const oldCourseWaived: RuleGuide = {
  name: '舊課程及格之免修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOldCourseWaived,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第二款',
      words: '舊課程.復學生',
      phrase: null,
      holds(input: Input): Answer {
        const oldCurriculum = recordOf(input?.oldCurriculum);
        const returning = readBoolean(oldCurriculum.returning);
        return answer(returning, returning === UNKNOWN && '舊課程.復學生');
      },
    },
  ],
  facts: [
    { path: ['oldCurriculum', 'returning'], name: '舊課程.復學生', type: { kind: 'boolean' } },
    { path: ['oldCurriculum', 'passedBefore'], name: '舊課程.復學前及格', type: { kind: 'boolean' } },
  ],
};

/** 先修科目之補修（第六點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const sequenceMakeUp: RuleGuide = {
  name: '先修科目之補修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSequenceMakeUp,
  conditions: [],
  facts: [
    { path: ['oldCurriculum', 'returning'], name: '舊課程.復學生', type: { kind: 'boolean' } },
    { path: ['oldCurriculum', 'sequenced'], name: '舊課程.有先後順序', type: { kind: 'boolean' } },
    {
      path: ['sequenceMakeUp', 'decision'],
      name: '先修科目之補修.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '就讀系組',
      request: '「先修科目之補修」准或不准，由就讀系組決定',
    },
  ],
};

/** 必修改列選修（第六點第四款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const requiredNowElective: RuleGuide = {
  name: '必修改列選修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRequiredNowElective,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六點第四款第一目',
      words: '舊課程.須重補修',
      phrase: null,
      holds(input: Input): Answer {
        const oldCurriculum = recordOf(input?.oldCurriculum);
        const mustRetake = readBoolean(oldCurriculum.mustRetake);
        return answer(mustRetake, mustRetake === UNKNOWN && '舊課程.須重補修');
      },
    },
  ],
  facts: [
    { path: ['oldCurriculum', 'mustRetake'], name: '舊課程.須重補修', type: { kind: 'boolean' } },
    { path: ['oldCurriculum', 'oldRequired'], name: '舊課程.舊課程必修', type: { kind: 'boolean' } },
    { path: ['oldCurriculum', 'newElective'], name: '舊課程.新課程選修', type: { kind: 'boolean' } },
  ],
};

/** 新課程未開設（第六點第四款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const notOfferedNow: RuleGuide = {
  name: '新課程未開設',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNotOfferedNow,
  conditions: [],
  facts: [
    { path: ['oldCurriculum', 'mustRetake'], name: '舊課程.須重補修', type: { kind: 'boolean' } },
    { path: ['oldCurriculum', 'newOffered'], name: '舊課程.新課程開設', type: { kind: 'boolean' } },
  ],
};

/** 新課程學分較少（第六點第四款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const fewerCreditsNow: RuleGuide = {
  name: '新課程學分較少',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFewerCreditsNow,
  conditions: [],
  facts: [
    { path: ['oldCurriculum', 'mustRetake'], name: '舊課程.須重補修', type: { kind: 'boolean' } },
    {
      path: ['oldCurriculum', 'newCredits'],
      name: '舊課程.新課程學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      turns: [[difference_10, '<']],
      parts: [],
    },
    {
      path: ['oldCurriculum', 'oldCredits'],
      name: '舊課程.舊課程學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      turns: [[difference_10, '<']],
      parts: [],
    },
  ],
};

/** 抵免後編級（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const placement: RuleGuide = {
  name: '抵免後編級',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPlacement,
  conditions: [],
  facts: [
    {
      path: ['exemptionApplication', 'statuses'],
      name: '抵免申請.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
    },
  ],
};

/** 抵免後修業期間（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const stayBeforeGraduation: RuleGuide = {
  name: '抵免後修業期間',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainStayBeforeGraduation,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七點',
      words: '抵免申請.身分 有一屬於 重考新生、選讀考取、學分班考取',
      phrase: null,
      holds(input: Input): Answer {
        const exemptionApplication = recordOf(input?.exemptionApplication);
        const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
        return answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_3) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分');
      },
    },
  ],
  facts: [
    {
      path: ['exemptionApplication', 'statuses'],
      name: '抵免申請.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
    },
    {
      path: ['afterExemption', 'yearsStudied'],
      name: '抵免後.修業年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 120 },
      unit: '年',
      near: [10],
      parts: [10],
      phrases: ['minimumStay'],
    },
  ],
};

/** 研究所科目之抵免（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateSubjects: RuleGuide = {
  name: '研究所科目之抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateSubjects,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八點',
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
      path: ['graduateExemption', 'score'],
      name: '研究所抵免.成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [7000],
      parts: [7000],
      phrases: ['graduateScore'],
    },
    { path: ['graduateExemption', 'countedForBachelor'], name: '研究所抵免.列計大學部畢業', type: { kind: 'boolean' } },
  ],
};

/** 研究所抵免上限（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateMaximum: RuleGuide = {
  name: '研究所抵免上限',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainGraduateMaximum,
  conditions: [],
  facts: [
    { path: ['graduateExemption', 'ownBachelor'], name: '研究所抵免.本校大學部畢業', type: { kind: 'boolean' } },
    {
      path: ['graduateExemption', 'degreeCredits'],
      name: '研究所抵免.畢業學分數',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '學分',
      parts: [],
      phrases: ['ownBachelorShare', 'otherBachelorShare'],
    },
    {
      path: ['graduateExemption', 'thesisCredits'],
      name: '研究所抵免.論文學分數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      parts: [],
      phrases: ['ownBachelorShare', 'otherBachelorShare'],
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
            const graduateExemption = recordOf(input?.graduateExemption);
            const ownBachelor = readBoolean(graduateExemption.ownBachelor);
            return ownBachelor;
          },
        },
        value: { aliases: ['ownBachelorShare'], reads: [] },
      },
      { when: null, value: { aliases: ['otherBachelorShare'], reads: [] } },
    ],
  },
};

/** 研究所抵免學分（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateCredits: RuleGuide = {
  name: '研究所抵免學分',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [graduateMaximum, exemptFromMaximum],
  explain: explainGraduateCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八點',
      words: '學生.學制 屬於 碩士班、碩士在職專班',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'master' || programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
    {
      clause: '除外',
      name: null,
      provision: '第八點',
      words: '得酌情抵免',
      phrase: null,
      holds(input: Input): Answer {
        const graduateExemption = recordOf(input?.graduateExemption);
        const reentered = readBoolean(graduateExemption.reentered);
        const earnedHere = readBoolean(graduateExemption.earnedHere);
        const extensionMasterCredits = readBoolean(graduateExemption.extensionMasterCredits);
        const certified = readBoolean(graduateExemption.certified);
        const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere, extensionMasterCredits, certified);
        const exemptFromMaximumLack =
          exemptFromMaximumValue === UNKNOWN ? lackOfExemptFromMaximum(reentered, earnedHere, extensionMasterCredits, certified) : false;
        return answer(exemptFromMaximumValue, exemptFromMaximumLack);
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['graduateExemption', 'exempted'],
      name: '研究所抵免.抵免學分',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '學分',
      turns: [[difference_11, '>']],
      parts: [],
    },
    { path: ['graduateExemption', 'ownBachelor'], name: '研究所抵免.本校大學部畢業', type: { kind: 'boolean' } },
    {
      path: ['graduateExemption', 'degreeCredits'],
      name: '研究所抵免.畢業學分數',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '學分',
      turns: [[difference_11, '>']],
      parts: [],
    },
    {
      path: ['graduateExemption', 'thesisCredits'],
      name: '研究所抵免.論文學分數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      turns: [[difference_11, '>']],
      parts: [],
    },
    { path: ['graduateExemption', 'reentered'], name: '研究所抵免.重考後再入學', type: { kind: 'boolean' } },
    { path: ['graduateExemption', 'earnedHere'], name: '研究所抵免.入學前本校科目', type: { kind: 'boolean' } },
    { path: ['graduateExemption', 'extensionMasterCredits'], name: '研究所抵免.推廣教育中心碩士學分', type: { kind: 'boolean' } },
    { path: ['graduateExemption', 'certified'], name: '研究所抵免.持有證明', type: { kind: 'boolean' } },
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
            return programme === 'master' || programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'not',
          part: {
            kind: 'leaf',
            uses: { aliases: ['exemptFromMaximum'], reads: ['得酌情抵免'] },
            holds(input: Input): Truth {
              const graduateExemption = recordOf(input?.graduateExemption);
              const reentered = readBoolean(graduateExemption.reentered);
              const earnedHere = readBoolean(graduateExemption.earnedHere);
              const extensionMasterCredits = readBoolean(graduateExemption.extensionMasterCredits);
              const certified = readBoolean(graduateExemption.certified);
              const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere, extensionMasterCredits, certified);
              return exemptFromMaximumValue;
            },
          },
        },
      ],
    },
    body: { kind: 'leaf', uses: { aliases: ['graduateMaximum'], reads: ['研究所抵免上限'] } },
    cases: [],
  },
};

/** 各系酌情抵免（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentDiscretion: RuleGuide = {
  name: '各系酌情抵免',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [exemptFromMaximum],
  explain: explainDepartmentDiscretion,
  conditions: [],
  facts: [
    { path: ['graduateExemption', 'reentered'], name: '研究所抵免.重考後再入學', type: { kind: 'boolean' } },
    { path: ['graduateExemption', 'earnedHere'], name: '研究所抵免.入學前本校科目', type: { kind: 'boolean' } },
    { path: ['graduateExemption', 'extensionMasterCredits'], name: '研究所抵免.推廣教育中心碩士學分', type: { kind: 'boolean' } },
    { path: ['graduateExemption', 'certified'], name: '研究所抵免.持有證明', type: { kind: 'boolean' } },
    {
      path: ['departmentDiscretion', 'decision'],
      name: '各系酌情抵免.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '各系',
      request: '「各系酌情抵免」准或不准，由各系決定',
    },
  ],
};

/** 抵免之事前申請（第九點）：考慮的除外、可能的改變、由誰提供事實。 */
export const priorApplication: RuleGuide = {
  name: '抵免之事前申請',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPriorApplication,
  conditions: [],
  facts: [{ path: ['exemptionApplication', 'priorApplication'], name: '抵免申請.事前申請', type: { kind: 'boolean' } }],
};

/** 轉系轉學之抵免期限（第九點）：考慮的除外、可能的改變、由誰提供事實。 */
export const transferDeadline: RuleGuide = {
  name: '轉系轉學之抵免期限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTransferDeadline,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第九點',
      words: '抵免申請.身分 有一屬於 轉系抵免、轉學抵免',
      phrase: null,
      holds(input: Input): Answer {
        const exemptionApplication = recordOf(input?.exemptionApplication);
        const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
        return answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_4) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分');
      },
    },
  ],
  facts: [
    {
      path: ['exemptionApplication', 'statuses'],
      name: '抵免申請.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
    },
    { path: ['exemptionApplication', 'beforeAddDropEnd'], name: '抵免申請.加退選結束前辦妥', type: { kind: 'boolean' } },
    {
      path: ['exemptionApplication', 'rounds'],
      name: '抵免申請.辦理次數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '次',
      near: [1],
      parts: [1, 2],
      phrases: ['binding.rounds'],
    },
  ],
};

/** 審核單位（第九點）：考慮的除外、可能的改變、由誰提供事實。 */
export const reviewer: RuleGuide = {
  name: '審核單位',
  office: '教務處',
  compared: true,
  members: EXEMPTION_REVIEWER_NAMES,
  explain: explainReviewer,
  conditions: [],
  facts: [
    { path: ['exemptedSubject', 'kind'], name: '抵免科目.類別', type: { kind: 'enumeration', members: EXEMPTED_SUBJECT_KIND_NAMES } },
  ],
};

/** 附具教學大綱（第十點）：考慮的除外、可能的改變、由誰提供事實。 */
export const syllabus: RuleGuide = {
  name: '附具教學大綱',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSyllabus,
  conditions: [],
  facts: [
    { path: ['exemptionApplication', 'otherSchoolScore'], name: '抵免申請.他校成績', type: { kind: 'boolean' } },
    { path: ['exemptedSubject', 'sameName'], name: '抵免科目.名稱相同', type: { kind: 'boolean' } },
    {
      path: ['syllabus', 'decision'],
      name: '附具教學大綱.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '各系（審核單位）',
      request: '「附具教學大綱」准或不准，由各系（審核單位）決定',
    },
  ],
};

/** 報到時之輔導（第十一點）：考慮的除外、可能的改變、由誰提供事實。 */
export const guidance: RuleGuide = {
  name: '報到時之輔導',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGuidance,
  conditions: [],
  facts: [
    {
      path: ['exemptionApplication', 'statuses'],
      name: '抵免申請.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
    },
  ],
};

/** 抵免成績之註記（第十三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const transcriptNote: RuleGuide = {
  name: '抵免成績之註記',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTranscriptNote,
  conditions: [],
  facts: [{ path: ['exemptedSubject', 'ownTransferOrRetake'], name: '抵免科目.本校轉系或重補修成績', type: { kind: 'boolean' } }],
};

/** 原有成績之登錄（第十三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const scoreKept: RuleGuide = {
  name: '原有成績之登錄',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainScoreKept,
  conditions: [],
  facts: [{ path: ['exemptedSubject', 'ownTransferOrRetake'], name: '抵免科目.本校轉系或重補修成績', type: { kind: 'boolean' } }],
};

/** 畢業總學分（附註）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduationTotal: RuleGuide = {
  name: '畢業總學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainGraduationTotal,
  conditions: [],
  facts: [
    {
      path: ['graduationFormula', 'oldTotal'],
      name: '畢業學分.舊課程總學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
      phrases: ['totalRounding'],
    },
    {
      path: ['graduationFormula', 'oldTerms'],
      name: '畢業學分.舊課程學期數',
      type: { kind: 'integer', low: 0, high: 20 },
      parts: [],
      phrases: ['totalRounding'],
    },
    {
      path: ['graduationFormula', 'newTotal'],
      name: '畢業學分.新課程總學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
      phrases: ['totalRounding'],
    },
    {
      path: ['graduationFormula', 'newTerms'],
      name: '畢業學分.新課程學期數',
      type: { kind: 'integer', low: 0, high: 20 },
      parts: [],
      phrases: ['totalRounding'],
    },
    {
      path: ['graduationFormula', 'requiredTerms'],
      name: '畢業學分.應修學期數',
      type: { kind: 'integer', low: 1, high: 20 },
      parts: [],
      phrases: ['totalRounding'],
    },
  ],
};

/** 總學分之四捨五入（附註）：考慮的除外、可能的改變、由誰提供事實。 */
export const roundedTotal: RuleGuide = {
  name: '總學分之四捨五入',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [graduationTotal],
  explain: explainRoundedTotal,
  conditions: [],
  facts: [
    {
      path: ['graduationFormula', 'registeredTotal'],
      name: '畢業學分.登記總學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      turns: [[difference_12, '=']],
      parts: [],
    },
    {
      path: ['graduationFormula', 'oldTotal'],
      name: '畢業學分.舊課程總學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      turns: [[difference_12, '=']],
      parts: [],
    },
    {
      path: ['graduationFormula', 'oldTerms'],
      name: '畢業學分.舊課程學期數',
      type: { kind: 'integer', low: 0, high: 20 },
      turns: [[difference_12, '=']],
      parts: [],
    },
    {
      path: ['graduationFormula', 'newTotal'],
      name: '畢業學分.新課程總學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      turns: [[difference_12, '=']],
      parts: [],
    },
    {
      path: ['graduationFormula', 'newTerms'],
      name: '畢業學分.新課程學期數',
      type: { kind: 'integer', low: 0, high: 20 },
      turns: [[difference_12, '=']],
      parts: [],
    },
    {
      path: ['graduationFormula', 'requiredTerms'],
      name: '畢業學分.應修學期數',
      type: { kind: 'integer', low: 1, high: 20 },
      turns: [[difference_12, '=']],
      parts: [],
    },
  ],
};

/** 必修學分（附註）：考慮的除外、可能的改變、由誰提供事實。 */
export const requiredCredits: RuleGuide = {
  name: '必修學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainRequiredCredits,
  conditions: [],
  facts: [
    {
      path: ['graduationFormula', 'oldRequiredPart'],
      name: '畢業學分.舊課程必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['graduationFormula', 'newRequiredPart'],
      name: '畢業學分.新課程必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
    },
  ],
};

/** 選修學分（附註）：考慮的除外、可能的改變、由誰提供事實。 */
export const electiveCredits: RuleGuide = {
  name: '選修學分',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [graduationTotal, requiredCredits],
  explain: explainElectiveCredits,
  conditions: [],
  facts: [
    {
      path: ['graduationFormula', 'oldTotal'],
      name: '畢業學分.舊課程總學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
    },
    { path: ['graduationFormula', 'oldTerms'], name: '畢業學分.舊課程學期數', type: { kind: 'integer', low: 0, high: 20 }, parts: [] },
    {
      path: ['graduationFormula', 'newTotal'],
      name: '畢業學分.新課程總學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
    },
    { path: ['graduationFormula', 'newTerms'], name: '畢業學分.新課程學期數', type: { kind: 'integer', low: 0, high: 20 }, parts: [] },
    { path: ['graduationFormula', 'requiredTerms'], name: '畢業學分.應修學期數', type: { kind: 'integer', low: 1, high: 20 }, parts: [] },
    {
      path: ['graduationFormula', 'oldRequiredPart'],
      name: '畢業學分.舊課程必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['graduationFormula', 'newRequiredPart'],
      name: '畢業學分.新課程必修學分',
      type: { kind: 'integer', low: 0, high: 300 },
      unit: '學分',
      parts: [],
    },
  ],
};

/** 得酌情抵免（第八點）：考慮的除外、可能的改變、由誰提供事實。 */
export const exemptFromMaximum: RuleGuide = {
  name: '得酌情抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExemptFromMaximum,
  conditions: [],
  facts: [
    { path: ['graduateExemption', 'reentered'], name: '研究所抵免.重考後再入學', type: { kind: 'boolean' } },
    { path: ['graduateExemption', 'earnedHere'], name: '研究所抵免.入學前本校科目', type: { kind: 'boolean' } },
    { path: ['graduateExemption', 'extensionMasterCredits'], name: '研究所抵免.推廣教育中心碩士學分', type: { kind: 'boolean' } },
    { path: ['graduateExemption', 'certified'], name: '研究所抵免.持有證明', type: { kind: 'boolean' } },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['eligibility']: eligibility,
  ['interchangeable']: interchangeable,
  ['commonSubjects']: commonSubjects,
  ['universitySubjects']: universitySubjects,
  ['juniorProfessional']: juniorProfessional,
  ['juniorCredits']: juniorCredits_2,
  ['collegeToFourYear']: collegeToFourYear,
  ['collegeToTwoYear']: collegeToTwoYear,
  ['betweenSystems']: betweenSystems,
  ['serviceLearningMakeUp']: serviceLearningMakeUp,
  ['serviceLearningWaiver']: serviceLearningWaiver,
  ['qualifyingTest']: qualifyingTest,
  ['professionalAge']: professionalAge,
  ['lesserCredits']: lesserCredits,
  ['moreForLess']: moreForLess,
  ['transferLessForMore']: transferLessForMore,
  ['creditGap']: creditGap,
  ['smallGapMakeUp']: smallGapMakeUp,
  ['largeGapMakeUp']: largeGapMakeUp,
  ['creditsPerTerm']: creditsPerTerm,
  ['creditsToGraduate']: creditsToGraduate,
  ['curriculumOnReturn']: curriculumOnReturn,
  ['creditsBeforeLeave']: creditsBeforeLeave,
  ['oldCourseWaived']: oldCourseWaived,
  ['sequenceMakeUp']: sequenceMakeUp,
  ['requiredNowElective']: requiredNowElective,
  ['notOfferedNow']: notOfferedNow,
  ['fewerCreditsNow']: fewerCreditsNow,
  ['placement']: placement,
  ['stayBeforeGraduation']: stayBeforeGraduation,
  ['graduateSubjects']: graduateSubjects,
  ['graduateMaximum']: graduateMaximum,
  ['graduateCredits']: graduateCredits,
  ['departmentDiscretion']: departmentDiscretion,
  ['priorApplication']: priorApplication,
  ['transferDeadline']: transferDeadline,
  ['reviewer']: reviewer,
  ['syllabus']: syllabus,
  ['guidance']: guidance,
  ['transcriptNote']: transcriptNote,
  ['scoreKept']: scoreKept,
  ['graduationTotal']: graduationTotal,
  ['roundedTotal']: roundedTotal,
  ['requiredCredits']: requiredCredits,
  ['electiveCredits']: electiveCredits,
  ['exemptFromMaximum']: exemptFromMaximum,
};
