// @generated fagui: rules/nfu/credit-exemption/regulation.fagui
/**
 * 國立虎尾科技大學學生抵免科目學分及抵免後修課處理要點（nfu.creditExemption），版本 104-1
 * 由 rules/nfu/credit-exemption/regulation.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  DIVISION_BY_ZERO,
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
  isZero,
  lacking,
  lift,
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
  roundHalfAway,
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
  alias: 'nfu.creditExemption',
  title: '學生抵免科目學分及抵免後修課處理要點',
  institution: '國立虎尾科技大學',
  version: '104-1',
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

/** 抵免身分：轉系抵免、轉學抵免、新舊課程交替、重考新生、選讀考取、學分班考取、先修考取、海外先修考取、其他得抵免者、非得抵免者 */
export type ExemptionStatus =
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

export const EXEMPTION_STATUS_NAMES: readonly (readonly [alias: ExemptionStatus, name: string])[] = [
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
export type ExemptedSubjectKind =
  'professional' | 'common' | 'universityRequired' | 'generalEducation' | 'physicalEducation' | 'militaryTraining' | 'other';

export const EXEMPTED_SUBJECT_KIND_NAMES: readonly (readonly [alias: ExemptedSubjectKind, name: string])[] = [
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
export type CourseSystem = 'fiveYearJunior' | 'twoYearJunior' | 'fourYearSystem' | 'twoYearSystem' | 'otherSystem';

export const COURSE_SYSTEM_NAMES: readonly (readonly [alias: CourseSystem, name: string])[] = [
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
export type ExemptionReviewer =
  | 'departments'
  | 'commonCourseCommittee'
  | 'generalEducationCentre'
  | 'physicalEducationOffice'
  | 'militaryTrainingOffice'
  | 'reviewingDepartment';

export const EXEMPTION_REVIEWER_NAMES: readonly (readonly [alias: ExemptionReviewer, name: string])[] = [
  ['departments', '各系'],
  ['commonCourseCommittee', '共同科課程委員會或授課單位'],
  ['generalEducationCentre', '通識教育中心'],
  ['physicalEducationOffice', '體育室'],
  ['militaryTrainingOffice', '軍訓室'],
  ['reviewingDepartment', '系'],
];

/** 疑義.專科學分之抵免：甲說、乙說 */
export type JuniorCreditsReading = 'uncountedOnly' | 'allProfessional';

export const JUNIOR_CREDITS_READING_NAMES: readonly (readonly [alias: JuniorCreditsReading, name: string])[] = [
  ['uncountedOnly', '甲說'],
  ['allProfessional', '乙說'],
];

function readJuniorCreditsReading(value: unknown): JuniorCreditsReading | undefined {
  switch (value) {
    case 'uncountedOnly':
    case 'allProfessional':
      return value;
    default:
      return undefined;
  }
}

/** 學生 */
export interface Student {
  /** 學制 */
  readonly programme?: Programme;
}

/** 抵免申請 */
export interface ExemptionApplication {
  /** 身分 */
  readonly statuses?: readonly ExemptionStatus[];
  /** 事前申請 */
  readonly priorApplication?: boolean;
  /** 加退選結束前辦妥 */
  readonly beforeAddDropEnd?: boolean;
  /** 辦理次數：次，整數，0至20 */
  readonly rounds?: number;
  /** 須先甄試 */
  readonly testRequired?: boolean;
  /** 甄試及格 */
  readonly testPassed?: boolean;
  /** 服務學習已修畢 */
  readonly serviceLearningDone?: boolean;
  /** 他校成績 */
  readonly otherSchoolScore?: boolean;
}

/** 抵免科目 */
export interface ExemptedSubject {
  /** 類別 */
  readonly kind?: ExemptedSubjectKind;
  /** 原修學制 */
  readonly sourceSystem?: CourseSystem;
  /** 抵免學制 */
  readonly targetSystem?: CourseSystem;
  /** 五專年級：年級，整數，1至5 */
  readonly juniorYear?: number;
  /** 列計副學士畢業 */
  readonly countedForAssociate?: boolean;
  /** 專案處理 */
  readonly specialCase?: boolean;
  /** 名稱相同 */
  readonly sameName?: boolean;
  /** 內容相同 */
  readonly sameContent?: boolean;
  /** 性質相近 */
  readonly similarNature?: boolean;
  /** 同學群開設 */
  readonly sameGroup?: boolean;
  /** 及格 */
  readonly passed?: boolean;
  /** 及格至入學年數：年，小數2位，0至80 */
  readonly yearsSincePass?: number;
  /** 原修學分：學分，整數，0至20 */
  readonly creditsTaken?: number;
  /** 應抵學分：學分，整數，0至20 */
  readonly creditsRequired?: number;
  /** 登記學分：學分，整數，0至20 */
  readonly creditsRegistered?: number;
  /** 有補足科目 */
  readonly makeUpOffered?: boolean;
  /** 補修取得學分 */
  readonly makeUpPassed?: boolean;
  /** 新舊課程學分不同 */
  readonly curriculumDiffers?: boolean;
  /** 本校轉系或重補修成績 */
  readonly ownTransferOrRetake?: boolean;
}

/** 抵免後 */
export interface AfterExemption {
  /** 學期學分：學分，整數，0至60 */
  readonly termCredits?: number;
  /** 學期最少學分：學分，整數，0至60 */
  readonly termMinimum?: number;
  /** 畢業所修學分：學分，整數，0至300 */
  readonly graduationCredits?: number;
  /** 報部最低學分：學分，整數，0至300 */
  readonly reportedMinimum?: number;
  /** 修業年數：年，小數1位，0至12 */
  readonly yearsStudied?: number;
}

/** 舊課程 */
export interface OldCurriculum {
  /** 復學生 */
  readonly returning?: boolean;
  /** 復學前及格 */
  readonly passedBefore?: boolean;
  /** 接續新課程 */
  readonly continuesNew?: boolean;
  /** 有先後順序 */
  readonly sequenced?: boolean;
  /** 須重補修 */
  readonly mustRetake?: boolean;
  /** 舊課程必修 */
  readonly oldRequired?: boolean;
  /** 新課程選修 */
  readonly newElective?: boolean;
  /** 新課程開設 */
  readonly newOffered?: boolean;
  /** 舊課程學分：學分，整數，0至20 */
  readonly oldCredits?: number;
  /** 新課程學分：學分，整數，0至20 */
  readonly newCredits?: number;
}

/** 畢業學分 */
export interface GraduationFormula {
  /** 舊課程總學分：學分，整數，0至300 */
  readonly oldTotal?: number;
  /** 舊課程學期數：整數，0至20 */
  readonly oldTerms?: number;
  /** 新課程總學分：學分，整數，0至300 */
  readonly newTotal?: number;
  /** 新課程學期數：整數，0至20 */
  readonly newTerms?: number;
  /** 應修學期數：整數，1至20 */
  readonly requiredTerms?: number;
  /** 登記總學分：學分，整數，0至300 */
  readonly registeredTotal?: number;
  /** 舊課程必修學分：學分，整數，0至300 */
  readonly oldRequiredPart?: number;
  /** 新課程必修學分：學分，整數，0至300 */
  readonly newRequiredPart?: number;
}

/** 研究所抵免 */
export interface GraduateExemption {
  /** 成績：分，小數2位，0至100 */
  readonly score?: number;
  /** 列計大學部畢業 */
  readonly countedForBachelor?: boolean;
  /** 本校大學部畢業 */
  readonly ownBachelor?: boolean;
  /** 畢業學分數：學分，整數，0至100 */
  readonly degreeCredits?: number;
  /** 論文學分數：學分，整數，0至30 */
  readonly thesisCredits?: number;
  /** 抵免學分：學分，整數，0至100 */
  readonly exempted?: number;
  /** 重考後再入學 */
  readonly reentered?: boolean;
  /** 入學前本校科目 */
  readonly earnedHere?: boolean;
}

/** 疑義 */
export interface Readings {
  /** 專科學分之抵免 */
  readonly juniorCredits?: JuniorCreditsReading;
}

/** 服務學習之抵免 */
export interface ServiceLearningWaiver {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
}

/** 先修科目之補修 */
export interface SequenceMakeUp {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
}

/** 各系酌情抵免 */
export interface DepartmentDiscretion {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
}

/** 附具教學大綱 */
export interface Syllabus {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly student?: Student;
  readonly exemptionApplication?: ExemptionApplication;
  readonly exemptedSubject?: ExemptedSubject;
  readonly afterExemption?: AfterExemption;
  readonly oldCurriculum?: OldCurriculum;
  readonly graduationFormula?: GraduationFormula;
  readonly graduateExemption?: GraduateExemption;
  readonly readings?: Readings;
  readonly serviceLearningWaiver?: ServiceLearningWaiver;
  readonly sequenceMakeUp?: SequenceMakeUp;
  readonly departmentDiscretion?: DepartmentDiscretion;
  readonly syllabus?: Syllabus;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '學生',
    alias: 'student',
    fields: [{ name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: PROGRAMME_NAMES } }],
    unread: ['部別', 'division', '學院', 'college', '年級', 'yearOfStudy', '修業學年', 'academicYears', '身分', 'statuses'],
  },
  {
    name: '抵免申請',
    alias: 'exemptionApplication',
    fields: [
      {
        name: '身分',
        alias: 'statuses',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: EXEMPTION_STATUS_NAMES } },
      },
      { name: '事前申請', alias: 'priorApplication', optional: false, type: { kind: 'boolean' } },
      { name: '加退選結束前辦妥', alias: 'beforeAddDropEnd', optional: false, type: { kind: 'boolean' } },
      { name: '辦理次數', alias: 'rounds', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '須先甄試', alias: 'testRequired', optional: false, type: { kind: 'boolean' } },
      { name: '甄試及格', alias: 'testPassed', optional: false, type: { kind: 'boolean' } },
      { name: '服務學習已修畢', alias: 'serviceLearningDone', optional: false, type: { kind: 'boolean' } },
      { name: '他校成績', alias: 'otherSchoolScore', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '抵免科目',
    alias: 'exemptedSubject',
    fields: [
      { name: '類別', alias: 'kind', optional: false, type: { kind: 'enumeration', members: EXEMPTED_SUBJECT_KIND_NAMES } },
      { name: '原修學制', alias: 'sourceSystem', optional: false, type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
      { name: '抵免學制', alias: 'targetSystem', optional: false, type: { kind: 'enumeration', members: COURSE_SYSTEM_NAMES } },
      { name: '五專年級', alias: 'juniorYear', optional: false, type: { kind: 'integer', low: 1, high: 5 } },
      { name: '列計副學士畢業', alias: 'countedForAssociate', optional: false, type: { kind: 'boolean' } },
      { name: '專案處理', alias: 'specialCase', optional: false, type: { kind: 'boolean' } },
      { name: '名稱相同', alias: 'sameName', optional: false, type: { kind: 'boolean' } },
      { name: '內容相同', alias: 'sameContent', optional: false, type: { kind: 'boolean' } },
      { name: '性質相近', alias: 'similarNature', optional: false, type: { kind: 'boolean' } },
      { name: '同學群開設', alias: 'sameGroup', optional: false, type: { kind: 'boolean' } },
      { name: '及格', alias: 'passed', optional: false, type: { kind: 'boolean' } },
      { name: '及格至入學年數', alias: 'yearsSincePass', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 8000 } },
      { name: '原修學分', alias: 'creditsTaken', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '應抵學分', alias: 'creditsRequired', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '登記學分', alias: 'creditsRegistered', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '有補足科目', alias: 'makeUpOffered', optional: false, type: { kind: 'boolean' } },
      { name: '補修取得學分', alias: 'makeUpPassed', optional: false, type: { kind: 'boolean' } },
      { name: '新舊課程學分不同', alias: 'curriculumDiffers', optional: false, type: { kind: 'boolean' } },
      { name: '本校轉系或重補修成績', alias: 'ownTransferOrRetake', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '抵免後',
    alias: 'afterExemption',
    fields: [
      { name: '學期學分', alias: 'termCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '學期最少學分', alias: 'termMinimum', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '畢業所修學分', alias: 'graduationCredits', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '報部最低學分', alias: 'reportedMinimum', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '修業年數', alias: 'yearsStudied', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 120 } },
    ],
  },
  {
    name: '舊課程',
    alias: 'oldCurriculum',
    fields: [
      { name: '復學生', alias: 'returning', optional: false, type: { kind: 'boolean' } },
      { name: '復學前及格', alias: 'passedBefore', optional: false, type: { kind: 'boolean' } },
      { name: '接續新課程', alias: 'continuesNew', optional: false, type: { kind: 'boolean' } },
      { name: '有先後順序', alias: 'sequenced', optional: false, type: { kind: 'boolean' } },
      { name: '須重補修', alias: 'mustRetake', optional: false, type: { kind: 'boolean' } },
      { name: '舊課程必修', alias: 'oldRequired', optional: false, type: { kind: 'boolean' } },
      { name: '新課程選修', alias: 'newElective', optional: false, type: { kind: 'boolean' } },
      { name: '新課程開設', alias: 'newOffered', optional: false, type: { kind: 'boolean' } },
      { name: '舊課程學分', alias: 'oldCredits', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '新課程學分', alias: 'newCredits', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
    ],
  },
  {
    name: '畢業學分',
    alias: 'graduationFormula',
    fields: [
      { name: '舊課程總學分', alias: 'oldTotal', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '舊課程學期數', alias: 'oldTerms', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '新課程總學分', alias: 'newTotal', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '新課程學期數', alias: 'newTerms', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '應修學期數', alias: 'requiredTerms', optional: false, type: { kind: 'integer', low: 1, high: 20 } },
      { name: '登記總學分', alias: 'registeredTotal', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '舊課程必修學分', alias: 'oldRequiredPart', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
      { name: '新課程必修學分', alias: 'newRequiredPart', optional: false, type: { kind: 'integer', low: 0, high: 300 } },
    ],
  },
  {
    name: '研究所抵免',
    alias: 'graduateExemption',
    fields: [
      { name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '列計大學部畢業', alias: 'countedForBachelor', optional: false, type: { kind: 'boolean' } },
      { name: '本校大學部畢業', alias: 'ownBachelor', optional: false, type: { kind: 'boolean' } },
      { name: '畢業學分數', alias: 'degreeCredits', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '論文學分數', alias: 'thesisCredits', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '抵免學分', alias: 'exempted', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '重考後再入學', alias: 'reentered', optional: false, type: { kind: 'boolean' } },
      { name: '入學前本校科目', alias: 'earnedHere', optional: false, type: { kind: 'boolean' } },
    ],
    unread: ['推廣教育中心碩士學分', 'extensionMasterCredits', '持有證明', 'certified'],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      {
        name: '專科學分之抵免',
        alias: 'juniorCredits',
        optional: false,
        type: { kind: 'enumeration', members: JUNIOR_CREDITS_READING_NAMES },
      },
    ],
  },
  {
    name: '服務學習之抵免',
    alias: 'serviceLearningWaiver',
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
    ],
  },
  {
    name: '先修科目之補修',
    alias: 'sequenceMakeUp',
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
    ],
  },
  {
    name: '各系酌情抵免',
    alias: 'departmentDiscretion',
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
    ],
  },
  {
    name: '附具教學大綱',
    alias: 'syllabus',
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
    ],
  },
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

function reachOfJuniorProfessional(
  kind: ExemptedSubjectKind | undefined,
  sourceSystem: CourseSystem | undefined,
  juniorYear: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(
    kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO,
    sourceSystem === 'fiveYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
  );
  if (
    case1 !== NO &&
    !addReached(reached, [juniorYear === 4 || juniorYear === 5 ? YES : juniorYear !== juniorYear ? UNKNOWN : NO], UNKNOWN)
  )
    return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = and(
    kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO,
    sourceSystem === 'twoYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
  );
  if (case2 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case2 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyJuniorProfessional(kind: ExemptedSubjectKind | undefined, sourceSystem: CourseSystem | undefined, juniorYear: number): Truth {
  return onlyReached<Truth>(reachOfJuniorProfessional(kind, sourceSystem, juniorYear), UNKNOWN);
}

function computeJuniorProfessional(
  kind: ExemptedSubjectKind | undefined,
  sourceSystem: CourseSystem | undefined,
  juniorYear: number,
): Truth {
  const case1: Truth = and(
    kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO,
    sourceSystem === 'fiveYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
  );
  if (case1 === YES) return juniorYear === 4 || juniorYear === 5 ? YES : juniorYear !== juniorYear ? UNKNOWN : NO;
  if (case1 === UNKNOWN) return onlyJuniorProfessional(kind, sourceSystem, juniorYear);
  const case2: Truth = and(
    kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO,
    sourceSystem === 'twoYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
  );
  if (case2 === YES) return YES;
  if (case2 === UNKNOWN) return onlyJuniorProfessional(kind, sourceSystem, juniorYear);
  return NO;
}

function lackOfJuniorProfessional(kind: ExemptedSubjectKind | undefined, sourceSystem: CourseSystem | undefined, juniorYear: number): Note {
  const case1: Answer = allAnswers(
    answer(kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別'),
    answer(
      sourceSystem === 'fiveYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
      sourceSystem === undefined && '抵免科目.原修學制',
    ),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES)
    return answer(
      juniorYear === 4 || juniorYear === 5 ? YES : juniorYear !== juniorYear ? UNKNOWN : NO,
      juniorYear !== juniorYear && '抵免科目.五專年級',
    );
  const case2: Answer = allAnswers(
    answer(kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別'),
    answer(
      sourceSystem === 'twoYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
      sourceSystem === undefined && '抵免科目.原修學制',
    ),
  );
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return YES;
  return NO;
}

function reachOfJuniorCredits(
  juniorCredits: JuniorCreditsReading | undefined,
  juniorProfessionalValue: Truth,
  countedForAssociate: Truth,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  return addReached(
    reached,
    [
      or(
        or(
          and(
            juniorCredits === 'uncountedOnly' ? YES : juniorCredits === undefined ? UNKNOWN : NO,
            and(juniorProfessionalValue, sameTruth(countedForAssociate, NO)),
          ),
          and(juniorCredits === 'allProfessional' ? YES : juniorCredits === undefined ? UNKNOWN : NO, juniorProfessionalValue),
        ),
        and(and(juniorProfessionalValue, sameTruth(countedForAssociate, NO)), juniorProfessionalValue),
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyJuniorCredits(
  juniorCredits: JuniorCreditsReading | undefined,
  juniorProfessionalValue: Truth,
  countedForAssociate: Truth,
): Truth {
  return onlyReached<Truth>(reachOfJuniorCredits(juniorCredits, juniorProfessionalValue, countedForAssociate), UNKNOWN);
}

function computeJuniorCredits(
  juniorCredits: JuniorCreditsReading | undefined,
  juniorProfessionalValue: Truth,
  countedForAssociate: Truth,
): Truth {
  {
    const value: Truth = or(
      or(
        and(
          juniorCredits === 'uncountedOnly' ? YES : juniorCredits === undefined ? UNKNOWN : NO,
          and(juniorProfessionalValue, sameTruth(countedForAssociate, NO)),
        ),
        and(juniorCredits === 'allProfessional' ? YES : juniorCredits === undefined ? UNKNOWN : NO, juniorProfessionalValue),
      ),
      and(and(juniorProfessionalValue, sameTruth(countedForAssociate, NO)), juniorProfessionalValue),
    );
    return value === UNKNOWN ? onlyJuniorCredits(juniorCredits, juniorProfessionalValue, countedForAssociate) : value;
  }
}

function lackOfJuniorCredits(
  juniorCredits: JuniorCreditsReading | undefined,
  juniorProfessionalValue: Truth,
  juniorProfessionalLack: Note,
  countedForAssociate: Truth,
): Note {
  return anyAnswer(
    allAnswers(
      answer(
        juniorCredits === 'uncountedOnly' ? YES : juniorCredits === undefined ? UNKNOWN : NO,
        juniorCredits === undefined && '疑義.專科學分之抵免',
      ),
      allAnswers(
        answer(juniorProfessionalValue, juniorProfessionalLack),
        answer(sameTruth(countedForAssociate, NO), countedForAssociate === UNKNOWN && '抵免科目.列計副學士畢業'),
      ),
    ),
    allAnswers(
      answer(
        juniorCredits === 'allProfessional' ? YES : juniorCredits === undefined ? UNKNOWN : NO,
        juniorCredits === undefined && '疑義.專科學分之抵免',
      ),
      answer(juniorProfessionalValue, juniorProfessionalLack),
    ),
    allAnswers(
      allAnswers(
        answer(juniorProfessionalValue, juniorProfessionalLack),
        answer(sameTruth(countedForAssociate, NO), countedForAssociate === UNKNOWN && '抵免科目.列計副學士畢業'),
      ),
      answer(juniorProfessionalValue, juniorProfessionalLack),
    ),
  );
}

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

function reachOfExemptFromMaximum(reentered: Truth, earnedHere: Truth): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(reentered, earnedHere);
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyExemptFromMaximum(reentered: Truth, earnedHere: Truth): Truth {
  return onlyReached<Truth>(reachOfExemptFromMaximum(reentered, earnedHere), UNKNOWN);
}

function computeExemptFromMaximum(reentered: Truth, earnedHere: Truth): Truth {
  const case1: Truth = and(reentered, earnedHere);
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyExemptFromMaximum(reentered, earnedHere);
  return NO;
}

function lackOfExemptFromMaximum(reentered: Truth, earnedHere: Truth): Note {
  const case1: Answer = allAnswers(
    answer(reentered, reentered === UNKNOWN && '研究所抵免.重考後再入學'),
    answer(earnedHere, earnedHere === UNKNOWN && '研究所抵免.入學前本校科目'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
}

function reachOfReviewer(kind: ExemptedSubjectKind | undefined): readonly (ExemptionReviewer | undefined)[] | undefined {
  const reached: (ExemptionReviewer | undefined)[] = [];
  const case1: Truth = kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case1 !== NO && !addReached(reached, ['departments'], undefined)) return undefined;
  if (case1 === YES) return reached;
  const case2: Truth = kind === 'common' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case2 !== NO && !addReached(reached, ['commonCourseCommittee'], undefined)) return undefined;
  if (case2 === YES) return reached;
  const case3: Truth = kind === 'generalEducation' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case3 !== NO && !addReached(reached, ['generalEducationCentre'], undefined)) return undefined;
  if (case3 === YES) return reached;
  const case4: Truth = kind === 'physicalEducation' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case4 !== NO && !addReached(reached, ['physicalEducationOffice'], undefined)) return undefined;
  if (case4 === YES) return reached;
  const case5: Truth = kind === 'militaryTraining' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case5 !== NO && !addReached(reached, ['militaryTrainingOffice'], undefined)) return undefined;
  if (case5 === YES) return reached;
  return addReached(reached, ['reviewingDepartment'], undefined) ? reached : undefined;
}

function onlyReviewer(kind: ExemptedSubjectKind | undefined): ExemptionReviewer | undefined {
  return onlyReached<ExemptionReviewer | undefined>(reachOfReviewer(kind), undefined);
}

function computeReviewer(kind: ExemptedSubjectKind | undefined): ExemptionReviewer | undefined {
  const case1: Truth = kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case1 === YES) return 'departments';
  if (case1 === UNKNOWN) return onlyReviewer(kind);
  const case2: Truth = kind === 'common' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case2 === YES) return 'commonCourseCommittee';
  if (case2 === UNKNOWN) return onlyReviewer(kind);
  const case3: Truth = kind === 'generalEducation' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case3 === YES) return 'generalEducationCentre';
  if (case3 === UNKNOWN) return onlyReviewer(kind);
  const case4: Truth = kind === 'physicalEducation' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case4 === YES) return 'physicalEducationOffice';
  if (case4 === UNKNOWN) return onlyReviewer(kind);
  const case5: Truth = kind === 'militaryTraining' ? YES : kind === undefined ? UNKNOWN : NO;
  if (case5 === YES) return 'militaryTrainingOffice';
  if (case5 === UNKNOWN) return onlyReviewer(kind);
  return 'reviewingDepartment';
}

function lackOfReviewer(kind: ExemptedSubjectKind | undefined): Note {
  const case1: Answer = answer(kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking();
  const case2: Answer = answer(kind === 'common' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別');
  if (typeof case2 === 'object') return case2;
  if (case2 === YES) return lacking();
  const case3: Answer = answer(
    kind === 'generalEducation' ? YES : kind === undefined ? UNKNOWN : NO,
    kind === undefined && '抵免科目.類別',
  );
  if (typeof case3 === 'object') return case3;
  if (case3 === YES) return lacking();
  const case4: Answer = answer(
    kind === 'physicalEducation' ? YES : kind === undefined ? UNKNOWN : NO,
    kind === undefined && '抵免科目.類別',
  );
  if (typeof case4 === 'object') return case4;
  if (case4 === YES) return lacking();
  const case5: Answer = answer(
    kind === 'militaryTraining' ? YES : kind === undefined ? UNKNOWN : NO,
    kind === undefined && '抵免科目.類別',
  );
  if (typeof case5 === 'object') return case5;
  return lacking();
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

function computeRequiredCredits(oldRequiredPart: number, newRequiredPart: number): number {
  return oldRequiredPart + newRequiredPart;
}

function lackOfRequiredCredits(oldRequiredPart: number, newRequiredPart: number): Note {
  return lacking(
    oldRequiredPart !== oldRequiredPart && '畢業學分.舊課程必修學分',
    newRequiredPart !== newRequiredPart && '畢業學分.新課程必修學分',
  );
}

function computeElectiveCredits(graduationTotalValue: number, requiredCreditsValue: number): number {
  return graduationTotalValue - requiredCreditsValue;
}

function lackOfElectiveCredits(graduationTotalLack: Note, requiredCreditsLack: Note): Note {
  return lacking(graduationTotalLack, requiredCreditsLack);
}

/** 轉系抵免、轉學抵免、新舊課程交替、重考新生、選讀考取、學分班考取、先修考取、海外先修考取、其他得抵免者 */
const MEMBERS = 0b111111111;

/** 抵免之申請資格：entitled */
const ELIGIBILITY_ENTITLED = /* @__PURE__ */ decided('entitled', '第二點');

/** 抵免之申請資格：notEntitled */
const ELIGIBILITY_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二點');

/** 抵免之申請資格所讀的事實 */
const ELIGIBILITY_FACTS: readonly string[] = ['抵免申請.身分'];

function openEligibility(statuses: number): Decision {
  return undeterminedPermission(
    '第二點',
    YES,
    answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分'),
    ELIGIBILITY_FACTS,
  );
}

function decideEligibility(statuses: number): Decision {
  const when: Truth = statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO;
  if (when === YES) return ELIGIBILITY_ENTITLED;
  if (when === NO) return ELIGIBILITY_NOT_ENTITLED;
  return openEligibility(statuses);
}

function resultOfEligibility(statuses: number): Result {
  return result(decideEligibility(statuses), {
    text: '具有下列身分之一者，得申請抵免科目學分：（一）轉系生。（二）轉學生。（三）新舊課程交替學生（復學生及重、補修舊課程之學生亦屬之）。（四）經重考入學之新生。（五）由進修推廣部選讀生考取之正式生。（六）由推廣教育學分班考取之正式生。（七）依法令准予先修讀學分，嗣後考取之正式生。（八）海外中五學制之應屆畢（結）業生，曾修讀當地大學校院開設並經教育部認可之大學先修課程，或曾就讀我國大學校院在境外所設推廣教育學分班，而考取為正式生者。（九）其他依規定得辦理抵免之學生。',
    values: [['statuses', showList(membersOf(statuses, EXEMPTION_STATUS_NAMES), (member) => showMember(member, EXEMPTION_STATUS_NAMES))]],
    caveats: [],
    effects: [],
  });
}

/**
 * 抵免之申請資格（第二點）
 *
 * > 具有下列身分之一者，得申請抵免科目學分：（一）轉系生。（二）轉學生。（三）新舊課程交替學生（復學生及重、補修舊課程之學生亦屬之）。（四）經重考入學之新生。（五）由進修推廣部選讀生考取之正式生。（六）由推廣教育學分班考取之正式生。（七）依法令准予先修讀學分，嗣後考取之正式生。（八）海外中五學制之應屆畢（結）業生，曾修讀當地大學校院開設並經教育部認可之大學先修課程，或曾就讀我國大學校院在境外所設推廣教育學分班，而考取為正式生者。（九）其他依規定得辦理抵免之學生。
 *
 * - 當 抵免申請.身分 有一屬於 轉系抵免、轉學抵免、新舊課程交替、重考新生、選讀考取、學分班考取、先修考取、海外先修考取、其他得抵免者
 * - 得 申請抵免科目學分
 */
export function eligibility(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  return decideEligibility(statuses);
}

/** 抵免之申請資格：結果與理由。 */
export function explainEligibility(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  return resultOfEligibility(statuses);
}

/** 科目之相互抵免：entitled */
const INTERCHANGEABLE_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第一款');

/** 科目之相互抵免：notEntitled */
const INTERCHANGEABLE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第一款');

/** 科目之相互抵免所讀的事實 */
const INTERCHANGEABLE_FACTS: readonly string[] = ['抵免科目.內容相同', '抵免科目.性質相近'];

function openInterchangeable(sameContent: Truth, similarNature: Truth): Decision {
  return undeterminedPermission(
    '第三點第一款',
    YES,
    anyAnswer(
      answer(sameContent, sameContent === UNKNOWN && '抵免科目.內容相同'),
      answer(similarNature, similarNature === UNKNOWN && '抵免科目.性質相近'),
    ),
    INTERCHANGEABLE_FACTS,
  );
}

function decideInterchangeable(sameContent: Truth, similarNature: Truth): Decision {
  const when: Truth = or(sameContent, similarNature);
  if (when === YES) return INTERCHANGEABLE_ENTITLED;
  if (when === NO) return INTERCHANGEABLE_NOT_ENTITLED;
  return openInterchangeable(sameContent, similarNature);
}

function resultOfInterchangeable(sameContent: Truth, similarNature: Truth): Result {
  return result(decideInterchangeable(sameContent, similarNature), {
    text: '科目名稱與內容均相同、名稱雖異而內容相同，或名稱與內容均異而性質相近者，得相互抵免。',
    values: [
      ['sameContent', showTruth(sameContent)],
      ['similarNature', showTruth(similarNature)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 科目之相互抵免（第三點第一款）
 *
 * > 科目名稱與內容均相同、名稱雖異而內容相同，或名稱與內容均異而性質相近者，得相互抵免。
 *
 * - 當 抵免科目.內容相同 或 抵免科目.性質相近
 * - 得 相互抵免
 */
export function interchangeable(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sameContent = readBoolean(exemptedSubject.sameContent);
  const similarNature = readBoolean(exemptedSubject.similarNature);
  return decideInterchangeable(sameContent, similarNature);
}

/** 科目之相互抵免：結果與理由。 */
export function explainInterchangeable(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sameContent = readBoolean(exemptedSubject.sameContent);
  const similarNature = readBoolean(exemptedSubject.similarNature);
  return resultOfInterchangeable(sameContent, similarNature);
}

/** 共同科目之抵免：notApplicable */
const COMMON_SUBJECTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款');

/** 共同科目之抵免：entitled */
const COMMON_SUBJECTS_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第二款');

/** 共同科目之抵免：notEntitled */
const COMMON_SUBJECTS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第二款');

/** 共同科目之抵免所讀的事實 */
const COMMON_SUBJECTS_FACTS: readonly string[] = ['抵免科目.類別', '抵免科目.同學群開設'];

function openCommonSubjects(kind: ExemptedSubjectKind | undefined, sameGroup: Truth): Decision {
  return undeterminedPermission(
    '第三點第二款',
    answer(kind === 'common' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別'),
    answer(sameGroup, sameGroup === UNKNOWN && '抵免科目.同學群開設'),
    COMMON_SUBJECTS_FACTS,
  );
}

function decideCommonSubjects(kind: ExemptedSubjectKind | undefined, sameGroup: Truth): Decision {
  const inCase: Truth = kind === 'common' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return COMMON_SUBJECTS_NOT_APPLICABLE;
  const when: Truth = sameGroup;
  if (inCase === YES && when === YES) return COMMON_SUBJECTS_ENTITLED;
  if (inCase === YES && when === NO) return COMMON_SUBJECTS_NOT_ENTITLED;
  return openCommonSubjects(kind, sameGroup);
}

const EXEMPTED_SUBJECT_KIND_PARTS: PartedFact = ['抵免科目.類別', 'exemptedSubject', 'kind', ['professional', 'common']];

function resultOfCommonSubjects(kind: ExemptedSubjectKind | undefined, sameGroup: Truth): Result {
  return result(decideCommonSubjects(kind, sameGroup), {
    text: '共同科目開設於各該學群內者，得彼此抵免。',
    values: [
      ['kind', showMember(kind, EXEMPTED_SUBJECT_KIND_NAMES)],
      ['sameGroup', showTruth(sameGroup)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 共同科目之抵免（第三點第二款）
 *
 * > 共同科目開設於各該學群內者，得彼此抵免。
 *
 * - 適用 抵免科目.類別 = 共同科目
 * - 當 抵免科目.同學群開設
 * - 得 彼此抵免
 */
export function commonSubjects(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sameGroup = readBoolean(exemptedSubject.sameGroup);
  return decideCommonSubjects(kind, sameGroup);
}

/** 共同科目之抵免：結果與理由。 */
export function explainCommonSubjects(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sameGroup = readBoolean(exemptedSubject.sameGroup);
  return resultOfCommonSubjects(kind, sameGroup);
}

/** 校訂科目之抵免：notApplicable */
const UNIVERSITY_SUBJECTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款');

/** 校訂科目之抵免：entitled */
const UNIVERSITY_SUBJECTS_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第三款');

/** 校訂科目之抵免：notEntitled */
const UNIVERSITY_SUBJECTS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第三款');

/** 校訂科目之抵免所讀的事實 */
const UNIVERSITY_SUBJECTS_FACTS: readonly string[] = ['抵免科目.類別', '抵免科目.及格'];

function openUniversitySubjects(kind: ExemptedSubjectKind | undefined, passed: Truth): Decision {
  return undeterminedPermission(
    '第三點第三款',
    answer(kind === 'universityRequired' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別'),
    answer(passed, passed === UNKNOWN && '抵免科目.及格'),
    UNIVERSITY_SUBJECTS_FACTS,
  );
}

function decideUniversitySubjects(kind: ExemptedSubjectKind | undefined, passed: Truth): Decision {
  const inCase: Truth = kind === 'universityRequired' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return UNIVERSITY_SUBJECTS_NOT_APPLICABLE;
  const when: Truth = passed;
  if (inCase === YES && when === YES) return UNIVERSITY_SUBJECTS_ENTITLED;
  if (inCase === YES && when === NO) return UNIVERSITY_SUBJECTS_NOT_ENTITLED;
  return openUniversitySubjects(kind, passed);
}

function resultOfUniversitySubjects(kind: ExemptedSubjectKind | undefined, passed: Truth): Result {
  return result(decideUniversitySubjects(kind, passed), {
    text: '校訂科目，得就及格之必修或選修科目學分列抵，予以免修。',
    values: [
      ['kind', showMember(kind, EXEMPTED_SUBJECT_KIND_NAMES)],
      ['passed', showTruth(passed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校訂科目之抵免（第三點第三款）
 *
 * > 校訂科目，得就及格之必修或選修科目學分列抵，予以免修。
 *
 * - 適用 抵免科目.類別 = 校訂科目
 * - 當 抵免科目.及格
 * - 得 以必修或選修科目學分列抵，予以免修
 */
export function universitySubjects(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const passed = readBoolean(exemptedSubject.passed);
  return decideUniversitySubjects(kind, passed);
}

/** 校訂科目之抵免：結果與理由。 */
export function explainUniversitySubjects(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const passed = readBoolean(exemptedSubject.passed);
  return resultOfUniversitySubjects(kind, passed);
}

/** 專科專業科目：value */
const JUNIOR_PROFESSIONAL_VALUE = /* @__PURE__ */ decided('value', '第三點第四款');

/** 專科專業科目所讀的事實 */
const JUNIOR_PROFESSIONAL_FACTS: readonly string[] = ['抵免科目.類別', '抵免科目.原修學制', '抵免科目.五專年級'];

function resultOfJuniorProfessional(
  juniorProfessionalValue: Truth,
  kind: ExemptedSubjectKind | undefined,
  sourceSystem: CourseSystem | undefined,
  juniorYear: number,
): Result {
  const value = juniorProfessionalValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第三點第四款', lacking(lackOfJuniorProfessional(kind, sourceSystem, juniorYear)), JUNIOR_PROFESSIONAL_FACTS)
      : JUNIOR_PROFESSIONAL_VALUE;
  return result(
    decision,
    {
      text: '專科學校五專四、五年級及二專之專業科目，得依規定抵免四年制之科目學分；其學分未列計副學士班畢業學分數者，亦得依規定抵免四年制之科目學分，惟不得抵免二年制之科目學分。情況特殊者，得以專案處理。',
      values: [
        ['kind', showMember(kind, EXEMPTED_SUBJECT_KIND_NAMES)],
        ['sourceSystem', showMember(sourceSystem, COURSE_SYSTEM_NAMES)],
        ['juniorYear', showNumber(juniorYear, 1n, '年級')],
        ['juniorYears', '4、5 年級'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const EXEMPTED_SUBJECT_SOURCE_SYSTEM_PARTS: PartedFact = [
  '抵免科目.原修學制',
  'exemptedSubject',
  'sourceSystem',
  ['fiveYearJunior', 'twoYearJunior', 'fourYearSystem'],
];

const EXEMPTED_SUBJECT_JUNIOR_YEAR_PARTS: PartedFact = ['抵免科目.五專年級', 'exemptedSubject', 'juniorYear', [1, 4, 5]];

const JUNIOR_PROFESSIONAL_PARTS: Parts = {
  order: JUNIOR_PROFESSIONAL_FACTS,
  deciding: [EXEMPTED_SUBJECT_KIND_PARTS, EXEMPTED_SUBJECT_SOURCE_SYSTEM_PARTS],
  others: [EXEMPTED_SUBJECT_JUNIOR_YEAR_PARTS],
};

function givenJuniorProfessional(input: Input): Valued {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  const value = juniorProfessionalValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第三點第四款', lacking(lackOfJuniorProfessional(kind, sourceSystem, juniorYear)), JUNIOR_PROFESSIONAL_FACTS)
      : JUNIOR_PROFESSIONAL_VALUE,
    truthValue(value),
  );
}

function valueOfJuniorProfessional(juniorProfessionalValue: Truth): boolean | undefined {
  const value = juniorProfessionalValue;
  return truthValue(value);
}

/**
 * 專科專業科目（第三點第四款）
 *
 * > 專科學校五專四、五年級及二專之專業科目，得依規定抵免四年制之科目學分；其學分未列計副學士班畢業學分數者，亦得依規定抵免四年制之科目學分，惟不得抵免二年制之科目學分。情況特殊者，得以專案處理。
 *
 * - 當 抵免科目.類別 = 專業科目 且 抵免科目.原修學制 = 五專 則 抵免科目.五專年級 屬於 4、5
 * - 當 抵免科目.類別 = 專業科目 且 抵免科目.原修學制 = 二專 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function juniorProfessional(input: Input): boolean | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  return settledValue(valueOfJuniorProfessional(juniorProfessionalValue), givenJuniorProfessional, input, JUNIOR_PROFESSIONAL_PARTS);
}

/** 專科專業科目：值與理由。 */
export function explainJuniorProfessional(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  return settledResult(
    resultOfJuniorProfessional(juniorProfessionalValue, kind, sourceSystem, juniorYear),
    givenJuniorProfessional,
    input,
    JUNIOR_PROFESSIONAL_PARTS,
  );
}

/** 專科學分之抵免：value */
const JUNIOR_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第三點第四款');

/** 專科學分之抵免所讀的事實 */
const JUNIOR_CREDITS_FACTS: readonly string[] = [
  '抵免科目.類別',
  '抵免科目.原修學制',
  '抵免科目.五專年級',
  '抵免科目.列計副學士畢業',
  '疑義.專科學分之抵免',
];

function resultOfJuniorCredits(
  juniorCreditsValue: Truth,
  juniorCredits: JuniorCreditsReading | undefined,
  juniorProfessionalValue: Truth,
  juniorProfessionalLack: Note,
  countedForAssociate: Truth,
  kind: ExemptedSubjectKind | undefined,
  sourceSystem: CourseSystem | undefined,
  juniorYear: number,
): Result {
  const value = juniorCreditsValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第三點第四款',
          lacking(lackOfJuniorCredits(juniorCredits, juniorProfessionalValue, juniorProfessionalLack, countedForAssociate)),
          JUNIOR_CREDITS_FACTS,
        )
      : JUNIOR_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '專科學校五專四、五年級及二專之專業科目，得依規定抵免四年制之科目學分；其學分未列計副學士班畢業學分數者，亦得依規定抵免四年制之科目學分，惟不得抵免二年制之科目學分。情況特殊者，得以專案處理。',
      values: [
        ['kind', showMember(kind, EXEMPTED_SUBJECT_KIND_NAMES)],
        ['sourceSystem', showMember(sourceSystem, COURSE_SYSTEM_NAMES)],
        ['juniorYear', showNumber(juniorYear, 1n, '年級')],
        ['countedForAssociate', showTruth(countedForAssociate)],
        ['juniorCredits', showMember(juniorCredits, JUNIOR_CREDITS_READING_NAMES)],
        ['juniorProfessional', showTruth(juniorProfessionalValue)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const EXEMPTED_SUBJECT_COUNTED_FOR_ASSOCIATE_PARTS: PartedFact = [
  '抵免科目.列計副學士畢業',
  'exemptedSubject',
  'countedForAssociate',
  [true, false],
];

const READINGS_JUNIOR_CREDITS_PARTS: PartedFact = [
  '疑義.專科學分之抵免',
  'readings',
  'juniorCredits',
  ['uncountedOnly', 'allProfessional'],
];

const JUNIOR_CREDITS_PARTS: Parts = {
  order: JUNIOR_CREDITS_FACTS,
  deciding: [
    EXEMPTED_SUBJECT_KIND_PARTS,
    EXEMPTED_SUBJECT_SOURCE_SYSTEM_PARTS,
    EXEMPTED_SUBJECT_COUNTED_FOR_ASSOCIATE_PARTS,
    READINGS_JUNIOR_CREDITS_PARTS,
    EXEMPTED_SUBJECT_JUNIOR_YEAR_PARTS,
  ],
  others: [],
};

function givenJuniorCredits(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const juniorCredits = readJuniorCreditsReading(readings.juniorCredits);
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  const countedForAssociate = readBoolean(exemptedSubject.countedForAssociate);
  const juniorCreditsValue = computeJuniorCredits(juniorCredits, juniorProfessionalValue, countedForAssociate);
  const juniorProfessionalLack = juniorProfessionalValue === UNKNOWN ? lackOfJuniorProfessional(kind, sourceSystem, juniorYear) : false;
  const value = juniorCreditsValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第三點第四款',
          lacking(lackOfJuniorCredits(juniorCredits, juniorProfessionalValue, juniorProfessionalLack, countedForAssociate)),
          JUNIOR_CREDITS_FACTS,
        )
      : JUNIOR_CREDITS_VALUE,
    truthValue(value),
  );
}

function valueOfJuniorCredits(juniorCreditsValue: Truth): boolean | undefined {
  const value = juniorCreditsValue;
  return truthValue(value);
}

/**
 * 專科學分之抵免（第三點第四款）
 *
 * > 專科學校五專四、五年級及二專之專業科目，得依規定抵免四年制之科目學分；其學分未列計副學士班畢業學分數者，亦得依規定抵免四年制之科目學分，惟不得抵免二年制之科目學分。情況特殊者，得以專案處理。
 *
 * - 其餘 （疑義.專科學分之抵免 = 甲說 且 （專科專業科目 且 抵免科目.列計副學士畢業 = 否）） 或 （疑義.專科學分之抵免 = 乙說 且 專科專業科目） 或 （（專科專業科目 且 抵免科目.列計副學士畢業 = 否） 且 專科專業科目）
 *
 * undefined：無法判定。
 */
export function juniorCredits_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const juniorCredits = readJuniorCreditsReading(readings.juniorCredits);
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  const countedForAssociate = readBoolean(exemptedSubject.countedForAssociate);
  const juniorCreditsValue = computeJuniorCredits(juniorCredits, juniorProfessionalValue, countedForAssociate);
  return settledValue(valueOfJuniorCredits(juniorCreditsValue), givenJuniorCredits, input, JUNIOR_CREDITS_PARTS);
}

/** 專科學分之抵免：值與理由。 */
export function explainJuniorCredits(input: Input): Result {
  const readings = recordOf(input?.readings);
  const juniorCredits = readJuniorCreditsReading(readings.juniorCredits);
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  const countedForAssociate = readBoolean(exemptedSubject.countedForAssociate);
  const juniorCreditsValue = computeJuniorCredits(juniorCredits, juniorProfessionalValue, countedForAssociate);
  const juniorProfessionalLack = juniorProfessionalValue === UNKNOWN ? lackOfJuniorProfessional(kind, sourceSystem, juniorYear) : false;
  return settledResult(
    resultOfJuniorCredits(
      juniorCreditsValue,
      juniorCredits,
      juniorProfessionalValue,
      juniorProfessionalLack,
      countedForAssociate,
      kind,
      sourceSystem,
      juniorYear,
    ),
    givenJuniorCredits,
    input,
    JUNIOR_CREDITS_PARTS,
  );
}

/** 專科抵免四年制：notApplicable */
const COLLEGE_TO_FOUR_YEAR_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款');

/** 專科抵免四年制：entitled */
const COLLEGE_TO_FOUR_YEAR_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第四款');

/** 專科抵免四年制：notEntitled */
const COLLEGE_TO_FOUR_YEAR_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第四款');

/** 專科抵免四年制所讀的事實 */
const COLLEGE_TO_FOUR_YEAR_FACTS: readonly string[] = [
  '抵免科目.抵免學制',
  '抵免科目.原修學制',
  '抵免科目.類別',
  '抵免科目.五專年級',
  '抵免科目.列計副學士畢業',
  '疑義.專科學分之抵免',
];

function openCollegeToFourYear(
  targetSystem: CourseSystem | undefined,
  sourceSystem: CourseSystem | undefined,
  juniorCreditsValue: Truth,
  juniorCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    targetSystem === 'fourYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
    not(sourceSystem === 'fourYearSystem' || sourceSystem === 'twoYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO),
  );
  if (inCase === NO) return COLLEGE_TO_FOUR_YEAR_NOT_APPLICABLE;
  const when: Truth = juniorCreditsValue;
  if (inCase === YES && when === YES) return COLLEGE_TO_FOUR_YEAR_ENTITLED;
  if (inCase === YES && when === NO) return COLLEGE_TO_FOUR_YEAR_NOT_ENTITLED;
  return undeterminedPermission(
    '第三點第四款',
    allAnswers(
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
    ),
    answer(juniorCreditsValue, juniorCreditsLack),
    COLLEGE_TO_FOUR_YEAR_FACTS,
  );
}

function decideCollegeToFourYear(
  targetSystem: CourseSystem | undefined,
  sourceSystem: CourseSystem | undefined,
  juniorCreditsValue: Truth,
  juniorCreditsLack: Note,
): Decision {
  const inCase: Truth = and(
    targetSystem === 'fourYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
    not(sourceSystem === 'fourYearSystem' || sourceSystem === 'twoYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO),
  );
  if (inCase === NO) return COLLEGE_TO_FOUR_YEAR_NOT_APPLICABLE;
  const when: Truth = juniorCreditsValue;
  if (inCase === YES && when === YES) return COLLEGE_TO_FOUR_YEAR_ENTITLED;
  if (inCase === YES && when === NO) return COLLEGE_TO_FOUR_YEAR_NOT_ENTITLED;
  return openCollegeToFourYear(targetSystem, sourceSystem, juniorCreditsValue, juniorCreditsLack);
}

const EXEMPTED_SUBJECT_TARGET_SYSTEM_PARTS: PartedFact = [
  '抵免科目.抵免學制',
  'exemptedSubject',
  'targetSystem',
  ['fiveYearJunior', 'fourYearSystem'],
];

const EXEMPTED_SUBJECT_SOURCE_SYSTEM_PARTS_2: PartedFact = [
  '抵免科目.原修學制',
  'exemptedSubject',
  'sourceSystem',
  ['fiveYearJunior', 'twoYearJunior', 'fourYearSystem', 'otherSystem'],
];

const COLLEGE_TO_FOUR_YEAR_PARTS: Parts = {
  order: COLLEGE_TO_FOUR_YEAR_FACTS,
  deciding: [
    EXEMPTED_SUBJECT_SOURCE_SYSTEM_PARTS_2,
    EXEMPTED_SUBJECT_KIND_PARTS,
    EXEMPTED_SUBJECT_COUNTED_FOR_ASSOCIATE_PARTS,
    READINGS_JUNIOR_CREDITS_PARTS,
    EXEMPTED_SUBJECT_JUNIOR_YEAR_PARTS,
  ],
  others: [EXEMPTED_SUBJECT_TARGET_SYSTEM_PARTS],
};

function givenCollegeToFourYear(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const readings = recordOf(input?.readings);
  const juniorCredits = readJuniorCreditsReading(readings.juniorCredits);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  const countedForAssociate = readBoolean(exemptedSubject.countedForAssociate);
  const juniorCreditsValue = computeJuniorCredits(juniorCredits, juniorProfessionalValue, countedForAssociate);
  const juniorProfessionalLack = juniorProfessionalValue === UNKNOWN ? lackOfJuniorProfessional(kind, sourceSystem, juniorYear) : false;
  const juniorCreditsLack =
    juniorCreditsValue === UNKNOWN
      ? lackOfJuniorCredits(juniorCredits, juniorProfessionalValue, juniorProfessionalLack, countedForAssociate)
      : false;
  return decideCollegeToFourYear(targetSystem, sourceSystem, juniorCreditsValue, juniorCreditsLack);
}

function resultOfCollegeToFourYear(
  targetSystem: CourseSystem | undefined,
  sourceSystem: CourseSystem | undefined,
  juniorCreditsValue: Truth,
  juniorCreditsLack: Note,
  input: Input,
  kind: ExemptedSubjectKind | undefined,
  juniorYear: number,
  countedForAssociate: Truth,
  juniorCredits: JuniorCreditsReading | undefined,
): Result {
  return result(
    settled(
      decideCollegeToFourYear(targetSystem, sourceSystem, juniorCreditsValue, juniorCreditsLack),
      givenCollegeToFourYear,
      input,
      COLLEGE_TO_FOUR_YEAR_PARTS,
    ),
    {
      text: '專科學校五專四、五年級及二專之專業科目，得依規定抵免四年制之科目學分；其學分未列計副學士班畢業學分數者，亦得依規定抵免四年制之科目學分，惟不得抵免二年制之科目學分。情況特殊者，得以專案處理。',
      values: [
        ['targetSystem', showMember(targetSystem, COURSE_SYSTEM_NAMES)],
        ['sourceSystem', showMember(sourceSystem, COURSE_SYSTEM_NAMES)],
        ['kind', showMember(kind, EXEMPTED_SUBJECT_KIND_NAMES)],
        ['juniorYear', showNumber(juniorYear, 1n, '年級')],
        ['countedForAssociate', showTruth(countedForAssociate)],
        ['readings.juniorCredits', showMember(juniorCredits, JUNIOR_CREDITS_READING_NAMES)],
        ['definition.juniorCredits', showTruth(juniorCreditsValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 專科抵免四年制（第三點第四款）
 *
 * > 專科學校五專四、五年級及二專之專業科目，得依規定抵免四年制之科目學分；其學分未列計副學士班畢業學分數者，亦得依規定抵免四年制之科目學分，惟不得抵免二年制之科目學分。情況特殊者，得以專案處理。
 *
 * - 適用 抵免科目.抵免學制 = 四年制 且 抵免科目.原修學制 不屬於 四年制、二年制
 * - 當 專科學分之抵免
 * - 得 依規定抵免
 */
export function collegeToFourYear(input: Input): Decision {
  return settled(givenCollegeToFourYear(input), givenCollegeToFourYear, input, COLLEGE_TO_FOUR_YEAR_PARTS);
}

/** 專科抵免四年制：結果與理由。 */
export function explainCollegeToFourYear(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const readings = recordOf(input?.readings);
  const juniorCredits = readJuniorCreditsReading(readings.juniorCredits);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  const countedForAssociate = readBoolean(exemptedSubject.countedForAssociate);
  const juniorCreditsValue = computeJuniorCredits(juniorCredits, juniorProfessionalValue, countedForAssociate);
  const juniorProfessionalLack = juniorProfessionalValue === UNKNOWN ? lackOfJuniorProfessional(kind, sourceSystem, juniorYear) : false;
  const juniorCreditsLack =
    juniorCreditsValue === UNKNOWN
      ? lackOfJuniorCredits(juniorCredits, juniorProfessionalValue, juniorProfessionalLack, countedForAssociate)
      : false;
  return resultOfCollegeToFourYear(
    targetSystem,
    sourceSystem,
    juniorCreditsValue,
    juniorCreditsLack,
    input,
    kind,
    juniorYear,
    countedForAssociate,
    juniorCredits,
  );
}

/** 專科抵免二年制：notApplicable */
const COLLEGE_TO_TWO_YEAR_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款');

/** 專科抵免二年制：entitled */
const COLLEGE_TO_TWO_YEAR_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第四款');

/** 專科抵免二年制：notEntitled */
const COLLEGE_TO_TWO_YEAR_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第四款');

/** 專科抵免二年制所讀的事實 */
const COLLEGE_TO_TWO_YEAR_FACTS: readonly string[] = ['抵免科目.原修學制', '抵免科目.抵免學制', '抵免科目.專案處理'];

function openCollegeToTwoYear(
  sourceSystem: CourseSystem | undefined,
  targetSystem: CourseSystem | undefined,
  specialCase: Truth,
): Decision {
  return undeterminedPermission(
    '第三點第四款',
    allAnswers(
      answer(
        sourceSystem === 'fiveYearJunior' || sourceSystem === 'twoYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
        sourceSystem === undefined && '抵免科目.原修學制',
      ),
      answer(
        targetSystem === 'twoYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
        targetSystem === undefined && '抵免科目.抵免學制',
      ),
    ),
    answer(specialCase, specialCase === UNKNOWN && '抵免科目.專案處理'),
    COLLEGE_TO_TWO_YEAR_FACTS,
  );
}

function decideCollegeToTwoYear(
  sourceSystem: CourseSystem | undefined,
  targetSystem: CourseSystem | undefined,
  specialCase: Truth,
): Decision {
  const inCase: Truth = and(
    sourceSystem === 'fiveYearJunior' || sourceSystem === 'twoYearJunior' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
    targetSystem === 'twoYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return COLLEGE_TO_TWO_YEAR_NOT_APPLICABLE;
  const when: Truth = specialCase;
  if (inCase === YES && when === YES) return COLLEGE_TO_TWO_YEAR_ENTITLED;
  if (inCase === YES && when === NO) return COLLEGE_TO_TWO_YEAR_NOT_ENTITLED;
  return openCollegeToTwoYear(sourceSystem, targetSystem, specialCase);
}

function resultOfCollegeToTwoYear(
  sourceSystem: CourseSystem | undefined,
  targetSystem: CourseSystem | undefined,
  specialCase: Truth,
): Result {
  return result(decideCollegeToTwoYear(sourceSystem, targetSystem, specialCase), {
    text: '專科學校五專四、五年級及二專之專業科目，得依規定抵免四年制之科目學分；其學分未列計副學士班畢業學分數者，亦得依規定抵免四年制之科目學分，惟不得抵免二年制之科目學分。情況特殊者，得以專案處理。',
    values: [
      ['sourceSystem', showMember(sourceSystem, COURSE_SYSTEM_NAMES)],
      ['targetSystem', showMember(targetSystem, COURSE_SYSTEM_NAMES)],
      ['specialCase', showTruth(specialCase)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 專科抵免二年制（第三點第四款）
 *
 * > 專科學校五專四、五年級及二專之專業科目，得依規定抵免四年制之科目學分；其學分未列計副學士班畢業學分數者，亦得依規定抵免四年制之科目學分，惟不得抵免二年制之科目學分。情況特殊者，得以專案處理。
 *
 * - 適用 抵免科目.原修學制 屬於 五專、二專 且 抵免科目.抵免學制 = 二年制
 * - 當 抵免科目.專案處理
 * - 始得 抵免
 */
export function collegeToTwoYear(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
  const specialCase = readBoolean(exemptedSubject.specialCase);
  return decideCollegeToTwoYear(sourceSystem, targetSystem, specialCase);
}

/** 專科抵免二年制：結果與理由。 */
export function explainCollegeToTwoYear(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
  const specialCase = readBoolean(exemptedSubject.specialCase);
  return resultOfCollegeToTwoYear(sourceSystem, targetSystem, specialCase);
}

/** 四年制與二年制互抵：notApplicable */
const BETWEEN_SYSTEMS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第五款');

/** 四年制與二年制互抵：entitled */
const BETWEEN_SYSTEMS_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第五款');

/** 四年制與二年制互抵：notEntitled */
const BETWEEN_SYSTEMS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第五款');

/** 四年制與二年制互抵所讀的事實 */
const BETWEEN_SYSTEMS_FACTS: readonly string[] = ['抵免科目.原修學制', '抵免科目.抵免學制'];

function openBetweenSystems(sourceSystem: CourseSystem | undefined, targetSystem: CourseSystem | undefined): Decision {
  return undeterminedPermission(
    '第三點第五款',
    answer(
      sourceSystem === 'fourYearSystem' || sourceSystem === 'twoYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
      sourceSystem === undefined && '抵免科目.原修學制',
    ),
    anyAnswer(
      allAnswers(
        answer(
          sourceSystem === 'fourYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
          sourceSystem === undefined && '抵免科目.原修學制',
        ),
        answer(
          targetSystem === 'twoYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
          targetSystem === undefined && '抵免科目.抵免學制',
        ),
      ),
      allAnswers(
        answer(
          sourceSystem === 'twoYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
          sourceSystem === undefined && '抵免科目.原修學制',
        ),
        answer(
          targetSystem === 'fourYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
          targetSystem === undefined && '抵免科目.抵免學制',
        ),
      ),
    ),
    BETWEEN_SYSTEMS_FACTS,
  );
}

function decideBetweenSystems(sourceSystem: CourseSystem | undefined, targetSystem: CourseSystem | undefined): Decision {
  const inCase: Truth =
    sourceSystem === 'fourYearSystem' || sourceSystem === 'twoYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO;
  if (inCase === NO) return BETWEEN_SYSTEMS_NOT_APPLICABLE;
  const when: Truth = or(
    and(
      sourceSystem === 'fourYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
      targetSystem === 'twoYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
    ),
    and(
      sourceSystem === 'twoYearSystem' ? YES : sourceSystem === undefined ? UNKNOWN : NO,
      targetSystem === 'fourYearSystem' ? YES : targetSystem === undefined ? UNKNOWN : NO,
    ),
  );
  if (inCase === YES && when === YES) return BETWEEN_SYSTEMS_ENTITLED;
  if (inCase === YES && when === NO) return BETWEEN_SYSTEMS_NOT_ENTITLED;
  return openBetweenSystems(sourceSystem, targetSystem);
}

const EXEMPTED_SUBJECT_SOURCE_SYSTEM_PARTS_4: PartedFact = [
  '抵免科目.原修學制',
  'exemptedSubject',
  'sourceSystem',
  ['fiveYearJunior', 'fourYearSystem', 'twoYearSystem'],
];

const EXEMPTED_SUBJECT_TARGET_SYSTEM_PARTS_3: PartedFact = [
  '抵免科目.抵免學制',
  'exemptedSubject',
  'targetSystem',
  ['fiveYearJunior', 'fourYearSystem', 'twoYearSystem'],
];

const BETWEEN_SYSTEMS_PARTS: Parts = {
  order: BETWEEN_SYSTEMS_FACTS,
  deciding: [EXEMPTED_SUBJECT_SOURCE_SYSTEM_PARTS_4, EXEMPTED_SUBJECT_TARGET_SYSTEM_PARTS_3],
  others: [],
};

function givenBetweenSystems(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
  return decideBetweenSystems(sourceSystem, targetSystem);
}

function resultOfBetweenSystems(sourceSystem: CourseSystem | undefined, targetSystem: CourseSystem | undefined, input: Input): Result {
  return result(settled(decideBetweenSystems(sourceSystem, targetSystem), givenBetweenSystems, input, BETWEEN_SYSTEMS_PARTS), {
    text: '四年制之科目學分與二年制之科目學分，依規定得彼此抵免。',
    values: [
      ['sourceSystem', showMember(sourceSystem, COURSE_SYSTEM_NAMES)],
      ['targetSystem', showMember(targetSystem, COURSE_SYSTEM_NAMES)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 四年制與二年制互抵（第三點第五款）
 *
 * > 四年制之科目學分與二年制之科目學分，依規定得彼此抵免。
 *
 * - 適用 抵免科目.原修學制 屬於 四年制、二年制
 * - 當 （抵免科目.原修學制 = 四年制 且 抵免科目.抵免學制 = 二年制） 或 （抵免科目.原修學制 = 二年制 且 抵免科目.抵免學制 = 四年制）
 * - 得 依規定彼此抵免
 */
export function betweenSystems(input: Input): Decision {
  return settled(givenBetweenSystems(input), givenBetweenSystems, input, BETWEEN_SYSTEMS_PARTS);
}

/** 四年制與二年制互抵：結果與理由。 */
export function explainBetweenSystems(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
  return resultOfBetweenSystems(sourceSystem, targetSystem, input);
}

/** 轉學抵免 */
const MEMBERS_2 = 0b10;

/** 服務學習之補修：value */
const SERVICE_LEARNING_MAKE_UP_VALUE = /* @__PURE__ */ decided('value', '第三點第六款');

/** 服務學習之補修：notApplicable */
const SERVICE_LEARNING_MAKE_UP_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第六款');

/** 服務學習之補修所讀的事實 */
const SERVICE_LEARNING_MAKE_UP_FACTS: readonly string[] = ['抵免申請.身分', '抵免申請.服務學習已修畢'];

function openServiceLearningMakeUp(statuses: number, serviceLearningDone: Truth): Decision {
  return undeterminedEffect(
    '第三點第六款',
    allAnswers(
      answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分'),
      answer(sameTruth(serviceLearningDone, NO), serviceLearningDone === UNKNOWN && '抵免申請.服務學習已修畢'),
    ),
    SERVICE_LEARNING_MAKE_UP_FACTS,
  );
}

function decideServiceLearningMakeUp(statuses: number, serviceLearningDone: Truth): Decision {
  const inCase: Truth = and(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, sameTruth(serviceLearningDone, NO));
  if (inCase === YES) return SERVICE_LEARNING_MAKE_UP_VALUE;
  if (inCase === NO) return SERVICE_LEARNING_MAKE_UP_NOT_APPLICABLE;
  return openServiceLearningMakeUp(statuses, serviceLearningDone);
}

function resultOfServiceLearningMakeUp(statuses: number, serviceLearningDone: Truth): Result {
  return result(decideServiceLearningMakeUp(statuses, serviceLearningDone), {
    text: '轉學生仍須補修服務學習；其課程由各系負責規劃內容並督導，成績於各系評定後送教學業務組。已修畢服務學習者，能否抵免，由各系認定。',
    values: [
      ['statuses', showList(membersOf(statuses, EXEMPTION_STATUS_NAMES), (member) => showMember(member, EXEMPTION_STATUS_NAMES))],
      ['serviceLearningDone', showTruth(serviceLearningDone)],
    ],
    caveats: [],
    effects: ['補修服務學習'],
  });
}

/**
 * 服務學習之補修（第三點第六款）
 *
 * > 轉學生仍須補修服務學習；其課程由各系負責規劃內容並督導，成績於各系評定後送教學業務組。已修畢服務學習者，能否抵免，由各系認定。
 *
 * - 適用 抵免申請.身分 有一屬於 轉學抵免
 * - 當 抵免申請.服務學習已修畢 = 否
 * - 效果 補修服務學習
 */
export function serviceLearningMakeUp(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const serviceLearningDone = readBoolean(exemptionApplication.serviceLearningDone);
  return decideServiceLearningMakeUp(statuses, serviceLearningDone);
}

/** 服務學習之補修：結果與理由。 */
export function explainServiceLearningMakeUp(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const serviceLearningDone = readBoolean(exemptionApplication.serviceLearningDone);
  return resultOfServiceLearningMakeUp(statuses, serviceLearningDone);
}

/** 服務學習之抵免：notEntitled */
const SERVICE_LEARNING_WAIVER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第六款');

/** 服務學習之抵免：entitled */
const SERVICE_LEARNING_WAIVER_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第六款');

/** 服務學習之抵免所讀的事實 */
const SERVICE_LEARNING_WAIVER_FACTS: readonly string[] = ['抵免申請.身分', '抵免申請.服務學習已修畢'];

function openServiceLearningWaiver(statuses: number, serviceLearningDone: Truth, serviceLearningWaiverDecision: Truth): Decision {
  const when_ = allAnswers(
    allAnswers(
      answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分'),
      answer(serviceLearningDone, serviceLearningDone === UNKNOWN && '抵免申請.服務學習已修畢'),
    ),
    serviceLearningWaiverDecision === YES ? YES : answer(UNKNOWN, serviceLearningWaiverDecision === UNKNOWN && '服務學習之抵免.決定'),
  );
  return undeterminedPermission('第三點第六款', YES, when_, SERVICE_LEARNING_WAIVER_FACTS);
}

function decideServiceLearningWaiver(statuses: number, serviceLearningDone: Truth, serviceLearningWaiverDecision: Truth): Decision {
  const requirement: Truth = and(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, serviceLearningDone);
  if (serviceLearningWaiverDecision === NO || requirement === NO) return SERVICE_LEARNING_WAIVER_NOT_ENTITLED;
  if (serviceLearningWaiverDecision === YES && requirement === YES) return SERVICE_LEARNING_WAIVER_ENTITLED;
  return openServiceLearningWaiver(statuses, serviceLearningDone, serviceLearningWaiverDecision);
}

function resultOfServiceLearningWaiver(statuses: number, serviceLearningDone: Truth, serviceLearningWaiverDecision: Truth): Result {
  return result(decideServiceLearningWaiver(statuses, serviceLearningDone, serviceLearningWaiverDecision), {
    text: '轉學生仍須補修服務學習；其課程由各系負責規劃內容並督導，成績於各系評定後送教學業務組。已修畢服務學習者，能否抵免，由各系認定。',
    values: [
      ['statuses', showList(membersOf(statuses, EXEMPTION_STATUS_NAMES), (member) => showMember(member, EXEMPTION_STATUS_NAMES))],
      ['serviceLearningDone', showTruth(serviceLearningDone)],
      ['serviceLearningWaiver', serviceLearningWaiverDecision === UNKNOWN ? '未決' : serviceLearningWaiverDecision === YES ? '准' : '不准'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 服務學習之抵免（第三點第六款）
 *
 * > 轉學生仍須補修服務學習；其課程由各系負責規劃內容並督導，成績於各系評定後送教學業務組。已修畢服務學習者，能否抵免，由各系認定。
 *
 * - 由 各系
 * - 要件 抵免申請.身分 有一屬於 轉學抵免 且 抵免申請.服務學習已修畢
 */
export function serviceLearningWaiver(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const serviceLearningDone = readBoolean(exemptionApplication.serviceLearningDone);
  const serviceLearningWaiverInput = recordOf(input?.serviceLearningWaiver);
  const serviceLearningWaiverDecision = readDecision(serviceLearningWaiverInput.decision);
  return decideServiceLearningWaiver(statuses, serviceLearningDone, serviceLearningWaiverDecision);
}

/** 服務學習之抵免：結果與理由。 */
export function explainServiceLearningWaiver(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const serviceLearningDone = readBoolean(exemptionApplication.serviceLearningDone);
  const serviceLearningWaiverInput = recordOf(input?.serviceLearningWaiver);
  const serviceLearningWaiverDecision = readDecision(serviceLearningWaiverInput.decision);
  return resultOfServiceLearningWaiver(statuses, serviceLearningDone, serviceLearningWaiverDecision);
}

/** 先行甄試：notApplicable */
const QUALIFYING_TEST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第七款');

/** 先行甄試：entitled */
const QUALIFYING_TEST_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第七款');

/** 先行甄試：notEntitled */
const QUALIFYING_TEST_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第七款');

/** 先行甄試所讀的事實 */
const QUALIFYING_TEST_FACTS: readonly string[] = ['抵免申請.須先甄試', '抵免申請.甄試及格'];

function openQualifyingTest(testRequired: Truth, testPassed: Truth): Decision {
  return undeterminedPermission(
    '第三點第七款',
    answer(testRequired, testRequired === UNKNOWN && '抵免申請.須先甄試'),
    answer(testPassed, testPassed === UNKNOWN && '抵免申請.甄試及格'),
    QUALIFYING_TEST_FACTS,
  );
}

function decideQualifyingTest(testRequired: Truth, testPassed: Truth): Decision {
  const inCase: Truth = testRequired;
  if (inCase === NO) return QUALIFYING_TEST_NOT_APPLICABLE;
  const when: Truth = testPassed;
  if (inCase === YES && when === YES) return QUALIFYING_TEST_ENTITLED;
  if (inCase === YES && when === NO) return QUALIFYING_TEST_NOT_ENTITLED;
  return openQualifyingTest(testRequired, testPassed);
}

function resultOfQualifyingTest(testRequired: Truth, testPassed: Truth): Result {
  return result(decideQualifyingTest(testRequired, testPassed), {
    text: '審核單位就已及格之科目學分認有必要者，得先行甄試，再決定准否抵免。',
    values: [
      ['testRequired', showTruth(testRequired)],
      ['testPassed', showTruth(testPassed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 先行甄試（第三點第七款）
 *
 * > 審核單位就已及格之科目學分認有必要者，得先行甄試，再決定准否抵免。
 *
 * - 適用 抵免申請.須先甄試
 * - 當 抵免申請.甄試及格
 * - 始得 准予抵免
 */
export function qualifyingTest(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const testRequired = readBoolean(exemptionApplication.testRequired);
  const testPassed = readBoolean(exemptionApplication.testPassed);
  return decideQualifyingTest(testRequired, testPassed);
}

/** 先行甄試：結果與理由。 */
export function explainQualifyingTest(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const testRequired = readBoolean(exemptionApplication.testRequired);
  const testPassed = readBoolean(exemptionApplication.testPassed);
  return resultOfQualifyingTest(testRequired, testPassed);
}

const decimalOf = readDecimal;

/** 專業科目及格年限：notApplicable */
const PROFESSIONAL_AGE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第八款');

/** 專業科目及格年限：met */
const PROFESSIONAL_AGE_MET = /* @__PURE__ */ decided('met', '第三點第八款');

/** 專業科目及格年限：violated */
const PROFESSIONAL_AGE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第八款');

/** 專業科目及格年限所讀的事實 */
const PROFESSIONAL_AGE_FACTS: readonly string[] = ['抵免科目.類別', '抵免科目.及格至入學年數'];

function openProfessionalAge(kind: ExemptedSubjectKind | undefined, yearsSincePass: number): Decision {
  return undeterminedDuty(
    '第三點第八款',
    answer(kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免科目.類別'),
    notAnswer(
      answer(
        yearsSincePass > 1000 ? YES : yearsSincePass <= 1000 ? NO : UNKNOWN,
        yearsSincePass !== yearsSincePass && '抵免科目.及格至入學年數',
      ),
    ),
    YES,
    PROFESSIONAL_AGE_FACTS,
  );
}

function decideProfessionalAge(kind: ExemptedSubjectKind | undefined, yearsSincePass: number): Decision {
  const inCase: Truth = kind === 'professional' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PROFESSIONAL_AGE_NOT_APPLICABLE;
  if (inCase === YES && yearsSincePass <= 1000) return PROFESSIONAL_AGE_MET;
  if (inCase === YES && yearsSincePass > 1000) return PROFESSIONAL_AGE_VIOLATED;
  return openProfessionalAge(kind, yearsSincePass);
}

function resultOfProfessionalAge(kind: ExemptedSubjectKind | undefined, yearsSincePass: number): Result {
  return result(decideProfessionalAge(kind, yearsSincePass), {
    text: '專業科目係於入學本校之前及格，而計至入學時逾十年者，不得抵免。',
    values: [
      ['kind', showMember(kind, EXEMPTED_SUBJECT_KIND_NAMES)],
      ['yearsSincePass', showNumber(yearsSincePass, 100n, '年')],
      ['passedTooLongAgo', '10 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 專業科目及格年限（第三點第八款）
 *
 * > 專業科目係於入學本校之前及格，而計至入學時逾十年者，不得抵免。
 *
 * - 適用 抵免科目.類別 = 專業科目
 * - 不得 抵免科目.及格至入學年數 > 及格逾期（10 年）
 */
export function professionalAge(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const yearsSincePass = decimalOf(exemptedSubject.yearsSincePass, 100, 0, 8000);
  return decideProfessionalAge(kind, yearsSincePass);
}

/** 專業科目及格年限：結果與理由。 */
export function explainProfessionalAge(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const yearsSincePass = decimalOf(exemptedSubject.yearsSincePass, 100, 0, 8000);
  return resultOfProfessionalAge(kind, yearsSincePass);
}

/** 較少學分：value */
const LESSER_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第四點第一款');

/** 較少學分所讀的事實 */
const LESSER_CREDITS_FACTS: readonly string[] = ['抵免科目.原修學分', '抵免科目.應抵學分'];

function resultOfLesserCredits(lesserCreditsValue: number, creditsTaken: number, creditsRequired: number): Result {
  const value = lesserCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第一款', lacking(lackOfLesserCredits(creditsTaken, creditsRequired)), LESSER_CREDITS_FACTS)
      : LESSER_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '按課程標準以多抵少者，於抵免後登記較少之學分。',
      values: [
        ['creditsTaken', showNumber(creditsTaken, 1n, '學分')],
        ['creditsRequired', showNumber(creditsRequired, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

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
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  const lesserCreditsLack = lesserCreditsValue !== lesserCreditsValue ? lackOfLesserCredits(creditsTaken, creditsRequired) : false;
  const value = lesserCreditsValue;
  return value === value ? value : lacking(lesserCreditsLack).missing.length > 0 ? undefined : null;
}

const EXEMPTED_SUBJECT_CREDITS_TAKEN_PARTS: PartedFact = [
  '抵免科目.原修學分',
  'exemptedSubject',
  'creditsTaken',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference, '>'],
      [difference_2, 'known'],
    ],
    hasEnds: true,
  },
];

function difference_3(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  const lesserCreditsLack = lesserCreditsValue !== lesserCreditsValue ? lackOfLesserCredits(creditsTaken, creditsRequired) : false;
  const value = lesserCreditsValue;
  return value === value ? value : lacking(lesserCreditsLack).missing.length > 0 ? undefined : null;
}

const EXEMPTED_SUBJECT_CREDITS_REQUIRED_PARTS: PartedFact = [
  '抵免科目.應抵學分',
  'exemptedSubject',
  'creditsRequired',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference, '>'],
      [difference_3, 'known'],
    ],
    hasEnds: true,
  },
];

const LESSER_CREDITS_PARTS: Parts = {
  order: LESSER_CREDITS_FACTS,
  deciding: [EXEMPTED_SUBJECT_CREDITS_TAKEN_PARTS, EXEMPTED_SUBJECT_CREDITS_REQUIRED_PARTS],
  others: [],
};

function givenLesserCredits(input: Input): Valued {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  const value = lesserCreditsValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第一款', lacking(lackOfLesserCredits(creditsTaken, creditsRequired)), LESSER_CREDITS_FACTS)
      : LESSER_CREDITS_VALUE,
    scaledValue(value),
  );
}

function valueOfLesserCredits(lesserCreditsValue: number): number | undefined {
  const value = lesserCreditsValue;
  return scaledValue(value);
}

/**
 * 較少學分（第四點第一款）
 *
 * > 按課程標準以多抵少者，於抵免後登記較少之學分。
 *
 * - 當 抵免科目.原修學分 > 抵免科目.應抵學分 則 抵免科目.應抵學分
 * - 其餘 抵免科目.原修學分
 *
 * undefined：無法判定。
 */
export function lesserCredits(input: Input): number | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  return settledValue(valueOfLesserCredits(lesserCreditsValue), givenLesserCredits, input, LESSER_CREDITS_PARTS);
}

/** 較少學分：值與理由。 */
export function explainLesserCredits(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  return settledResult(
    resultOfLesserCredits(lesserCreditsValue, creditsTaken, creditsRequired),
    givenLesserCredits,
    input,
    LESSER_CREDITS_PARTS,
  );
}

function holdsWith_2(creditsRegistered: number, lesserCreditsCase: number): Truth {
  return creditsRegistered <= lesserCreditsCase ? YES : creditsRegistered > lesserCreditsCase ? NO : UNKNOWN;
}

function holdsAtEnds_2(creditsRegistered: number, lesserCreditsCase: number): Truth {
  return agree(
    holdsWith_2(creditsRegistered === creditsRegistered ? creditsRegistered : 0, lesserCreditsCase),
    holdsWith_2(creditsRegistered === creditsRegistered ? creditsRegistered : 20, lesserCreditsCase),
  );
}

function holdsWith_3(creditsRegistered: number, lesserCreditsCase: number): Truth {
  return creditsRegistered >= lesserCreditsCase ? YES : creditsRegistered < lesserCreditsCase ? NO : UNKNOWN;
}

function holdsAtEnds_3(creditsRegistered: number, lesserCreditsCase: number): Truth {
  return agree(
    holdsWith_3(creditsRegistered === creditsRegistered ? creditsRegistered : 0, lesserCreditsCase),
    holdsWith_3(creditsRegistered === creditsRegistered ? creditsRegistered : 20, lesserCreditsCase),
  );
}

function conditionInCases(creditsRegistered: number, lesserCreditsValue: number, lesserCreditsReach: readonly number[] | undefined): Truth {
  const holds: Truth =
    creditsRegistered === lesserCreditsValue
      ? YES
      : creditsRegistered < lesserCreditsValue || creditsRegistered > lesserCreditsValue
        ? NO
        : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([lesserCreditsReach ?? [lesserCreditsValue]], (lesserCreditsCase: number) =>
        and(holdsAtEnds_2(creditsRegistered, lesserCreditsCase), holdsAtEnds_3(creditsRegistered, lesserCreditsCase)),
      );
}

/** 以多抵少之登記：notApplicable */
const MORE_FOR_LESS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第一款');

/** 以多抵少之登記：met */
const MORE_FOR_LESS_MET = /* @__PURE__ */ decided('met', '第四點第一款');

/** 以多抵少之登記：violated */
const MORE_FOR_LESS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第一款');

/** 以多抵少之登記所讀的事實 */
const MORE_FOR_LESS_FACTS: readonly string[] = ['抵免科目.原修學分', '抵免科目.應抵學分', '抵免科目.登記學分'];

function openMoreForLess(
  creditsTaken: number,
  creditsRequired: number,
  creditsRegistered: number,
  lesserCreditsValue: number,
  lesserCreditsReach: readonly number[] | undefined,
  lesserCreditsLack: Note,
): Decision {
  const inCase: Truth = holdsAtEnds(creditsTaken, creditsRequired);
  if (inCase === NO) return MORE_FOR_LESS_NOT_APPLICABLE;
  const must: Truth = conditionInCases(creditsRegistered, lesserCreditsValue, lesserCreditsReach);
  if (inCase === YES && must === YES) return MORE_FOR_LESS_MET;
  if (inCase === YES && must === NO) return MORE_FOR_LESS_VIOLATED;
  return undeterminedDuty(
    '第四點第一款',
    answer(
      holdsAtEnds(creditsTaken, creditsRequired),
      creditsTaken !== creditsTaken && '抵免科目.原修學分',
      creditsRequired !== creditsRequired && '抵免科目.應抵學分',
    ),
    answer(
      conditionInCases(creditsRegistered, lesserCreditsValue, lesserCreditsReach),
      creditsRegistered !== creditsRegistered && '抵免科目.登記學分',
      lesserCreditsLack,
    ),
    YES,
    MORE_FOR_LESS_FACTS,
  );
}

function decideMoreForLess(
  creditsTaken: number,
  creditsRequired: number,
  creditsRegistered: number,
  lesserCreditsValue: number,
  lesserCreditsReach: readonly number[] | undefined,
  lesserCreditsLack: Note,
): Decision {
  if (creditsTaken <= creditsRequired) return MORE_FOR_LESS_NOT_APPLICABLE;
  const must: Truth =
    creditsRegistered === lesserCreditsValue
      ? YES
      : creditsRegistered < lesserCreditsValue || creditsRegistered > lesserCreditsValue
        ? NO
        : UNKNOWN;
  if (creditsTaken > creditsRequired && must === YES) return MORE_FOR_LESS_MET;
  if (creditsTaken > creditsRequired && must === NO) return MORE_FOR_LESS_VIOLATED;
  return openMoreForLess(creditsTaken, creditsRequired, creditsRegistered, lesserCreditsValue, lesserCreditsReach, lesserCreditsLack);
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

const EXEMPTED_SUBJECT_CREDITS_TAKEN_PARTS_2: PartedFact = [
  '抵免科目.原修學分',
  'exemptedSubject',
  'creditsTaken',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference_4, '>'],
      [difference, '>'],
      [difference_5, '='],
    ],
  },
];

const EXEMPTED_SUBJECT_CREDITS_REQUIRED_PARTS_2: PartedFact = [
  '抵免科目.應抵學分',
  'exemptedSubject',
  'creditsRequired',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference_4, '>'],
      [difference, '>'],
      [difference_5, '='],
    ],
  },
];

const EXEMPTED_SUBJECT_CREDITS_REGISTERED_PARTS: PartedFact = [
  '抵免科目.登記學分',
  'exemptedSubject',
  'creditsRegistered',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_5, '=']] },
];

const MORE_FOR_LESS_PARTS: Parts = {
  order: MORE_FOR_LESS_FACTS,
  deciding: [EXEMPTED_SUBJECT_CREDITS_TAKEN_PARTS_2, EXEMPTED_SUBJECT_CREDITS_REQUIRED_PARTS_2, EXEMPTED_SUBJECT_CREDITS_REGISTERED_PARTS],
  others: [],
};

function givenMoreForLess(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsRegistered = integerOf(exemptedSubject.creditsRegistered, 0, 20);
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  const lesserCreditsReach = lesserCreditsValue !== lesserCreditsValue ? reachOfLesserCredits(creditsTaken, creditsRequired) : undefined;
  const lesserCreditsLack = lesserCreditsValue !== lesserCreditsValue ? lackOfLesserCredits(creditsTaken, creditsRequired) : false;
  return decideMoreForLess(creditsTaken, creditsRequired, creditsRegistered, lesserCreditsValue, lesserCreditsReach, lesserCreditsLack);
}

function resultOfMoreForLess(
  creditsTaken: number,
  creditsRequired: number,
  creditsRegistered: number,
  lesserCreditsValue: number,
  lesserCreditsReach: readonly number[] | undefined,
  lesserCreditsLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideMoreForLess(creditsTaken, creditsRequired, creditsRegistered, lesserCreditsValue, lesserCreditsReach, lesserCreditsLack),
      givenMoreForLess,
      input,
      MORE_FOR_LESS_PARTS,
    ),
    {
      text: '按課程標準以多抵少者，於抵免後登記較少之學分。',
      values: [
        ['creditsTaken', showNumber(creditsTaken, 1n, '學分')],
        ['creditsRequired', showNumber(creditsRequired, 1n, '學分')],
        ['creditsRegistered', showNumber(creditsRegistered, 1n, '學分')],
        ['lesserCredits', showNumber(lesserCreditsValue, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 以多抵少之登記（第四點第一款）
 *
 * > 按課程標準以多抵少者，於抵免後登記較少之學分。
 *
 * - 適用 抵免科目.原修學分 > 抵免科目.應抵學分
 * - 應 抵免科目.登記學分 = 較少學分
 */
export function moreForLess(input: Input): Decision {
  return settled(givenMoreForLess(input), givenMoreForLess, input, MORE_FOR_LESS_PARTS);
}

/** 以多抵少之登記：結果與理由。 */
export function explainMoreForLess(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsRegistered = integerOf(exemptedSubject.creditsRegistered, 0, 20);
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  const lesserCreditsReach = lesserCreditsValue !== lesserCreditsValue ? reachOfLesserCredits(creditsTaken, creditsRequired) : undefined;
  const lesserCreditsLack = lesserCreditsValue !== lesserCreditsValue ? lackOfLesserCredits(creditsTaken, creditsRequired) : false;
  return resultOfMoreForLess(
    creditsTaken,
    creditsRequired,
    creditsRegistered,
    lesserCreditsValue,
    lesserCreditsReach,
    lesserCreditsLack,
    input,
  );
}

function holdsWith_4(creditsTaken: number, creditsRequired: number): Truth {
  return creditsTaken < creditsRequired ? YES : creditsTaken >= creditsRequired ? NO : UNKNOWN;
}

function holdsAtEnds_4(creditsTaken: number, creditsRequired: number): Truth {
  return agree(
    holdsWith_4(creditsTaken === creditsTaken ? creditsTaken : 0, creditsRequired === creditsRequired ? creditsRequired : 20),
    holdsWith_4(creditsTaken === creditsTaken ? creditsTaken : 20, creditsRequired === creditsRequired ? creditsRequired : 0),
  );
}

/** 轉學生以少抵多：notApplicable */
const TRANSFER_LESS_FOR_MORE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款');

/** 轉學生以少抵多：entitled */
const TRANSFER_LESS_FOR_MORE_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第二款');

/** 轉學生以少抵多：notEntitled */
const TRANSFER_LESS_FOR_MORE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第二款');

/** 轉學生以少抵多所讀的事實 */
const TRANSFER_LESS_FOR_MORE_FACTS: readonly string[] = [
  '抵免申請.身分',
  '抵免科目.原修學分',
  '抵免科目.應抵學分',
  '抵免科目.有補足科目',
  '抵免科目.補修取得學分',
];

function openTransferLessForMore(
  statuses: number,
  creditsTaken: number,
  creditsRequired: number,
  makeUpOffered: Truth,
  makeUpPassed: Truth,
): Decision {
  const inCase: Truth = and(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, holdsAtEnds_4(creditsTaken, creditsRequired));
  if (inCase === NO) return TRANSFER_LESS_FOR_MORE_NOT_APPLICABLE;
  const when: Truth = and(makeUpOffered, makeUpPassed);
  if (inCase === YES && when === YES) return TRANSFER_LESS_FOR_MORE_ENTITLED;
  if (inCase === YES && when === NO) return TRANSFER_LESS_FOR_MORE_NOT_ENTITLED;
  return undeterminedPermission(
    '第四點第二款',
    allAnswers(
      answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分'),
      answer(
        holdsAtEnds_4(creditsTaken, creditsRequired),
        creditsTaken !== creditsTaken && '抵免科目.原修學分',
        creditsRequired !== creditsRequired && '抵免科目.應抵學分',
      ),
    ),
    allAnswers(
      answer(makeUpOffered, makeUpOffered === UNKNOWN && '抵免科目.有補足科目'),
      answer(makeUpPassed, makeUpPassed === UNKNOWN && '抵免科目.補修取得學分'),
    ),
    TRANSFER_LESS_FOR_MORE_FACTS,
  );
}

function decideTransferLessForMore(
  statuses: number,
  creditsTaken: number,
  creditsRequired: number,
  makeUpOffered: Truth,
  makeUpPassed: Truth,
): Decision {
  const inCase: Truth = and(
    statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO,
    creditsTaken < creditsRequired ? YES : creditsTaken >= creditsRequired ? NO : UNKNOWN,
  );
  if (inCase === NO) return TRANSFER_LESS_FOR_MORE_NOT_APPLICABLE;
  const when: Truth = and(makeUpOffered, makeUpPassed);
  if (inCase === YES && when === YES) return TRANSFER_LESS_FOR_MORE_ENTITLED;
  if (inCase === YES && when === NO) return TRANSFER_LESS_FOR_MORE_NOT_ENTITLED;
  return openTransferLessForMore(statuses, creditsTaken, creditsRequired, makeUpOffered, makeUpPassed);
}

function resultOfTransferLessForMore(
  statuses: number,
  creditsTaken: number,
  creditsRequired: number,
  makeUpOffered: Truth,
  makeUpPassed: Truth,
): Result {
  return result(decideTransferLessForMore(statuses, creditsTaken, creditsRequired, makeUpOffered, makeUpPassed), {
    text: '轉學生以少抵多者，本校設有相關科目可供補足差額學分時，准其取得補修之學分後抵免；本校未設此類科目時，不准抵免。',
    values: [
      ['statuses', showList(membersOf(statuses, EXEMPTION_STATUS_NAMES), (member) => showMember(member, EXEMPTION_STATUS_NAMES))],
      ['creditsTaken', showNumber(creditsTaken, 1n, '學分')],
      ['creditsRequired', showNumber(creditsRequired, 1n, '學分')],
      ['makeUpOffered', showTruth(makeUpOffered)],
      ['makeUpPassed', showTruth(makeUpPassed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 轉學生以少抵多（第四點第二款）
 *
 * > 轉學生以少抵多者，本校設有相關科目可供補足差額學分時，准其取得補修之學分後抵免；本校未設此類科目時，不准抵免。
 *
 * - 適用 抵免申請.身分 有一屬於 轉學抵免 且 抵免科目.原修學分 < 抵免科目.應抵學分
 * - 當 抵免科目.有補足科目 且 抵免科目.補修取得學分
 * - 始得 抵免
 */
export function transferLessForMore(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const makeUpOffered = readBoolean(exemptedSubject.makeUpOffered);
  const makeUpPassed = readBoolean(exemptedSubject.makeUpPassed);
  return decideTransferLessForMore(statuses, creditsTaken, creditsRequired, makeUpOffered, makeUpPassed);
}

/** 轉學生以少抵多：結果與理由。 */
export function explainTransferLessForMore(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const makeUpOffered = readBoolean(exemptedSubject.makeUpOffered);
  const makeUpPassed = readBoolean(exemptedSubject.makeUpPassed);
  return resultOfTransferLessForMore(statuses, creditsTaken, creditsRequired, makeUpOffered, makeUpPassed);
}

/** 差額學分：value */
const CREDIT_GAP_VALUE = /* @__PURE__ */ decided('value', '第四點第三款');

/** 差額學分所讀的事實 */
const CREDIT_GAP_FACTS: readonly string[] = ['抵免科目.應抵學分', '抵免科目.原修學分'];

function resultOfCreditGap(creditGapValue: number, creditsRequired: number, creditsTaken: number): Result {
  const value = creditGapValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第三款', lacking(lackOfCreditGap(creditsRequired, creditsTaken)), CREDIT_GAP_FACTS)
      : CREDIT_GAP_VALUE;
  return result(
    decision,
    {
      text: '本校新、舊課程學分不同致以少抵多者，差額在一學分以內時，得以選修學分補足；逾一學分時，應由負責審核之課程委員會指定應補修之科目。',
      values: [
        ['creditsRequired', showNumber(creditsRequired, 1n, '學分')],
        ['creditsTaken', showNumber(creditsTaken, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_7(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const value = creditsRequired - creditsTaken;
  return value === value
    ? value
    : lacking(creditsRequired !== creditsRequired && '抵免科目.應抵學分', creditsTaken !== creditsTaken && '抵免科目.原修學分').missing
          .length > 0
      ? undefined
      : null;
}

const EXEMPTED_SUBJECT_CREDITS_REQUIRED_PARTS_4: PartedFact = [
  '抵免科目.應抵學分',
  'exemptedSubject',
  'creditsRequired',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_7, 'known']], hasEnds: true },
];

const EXEMPTED_SUBJECT_CREDITS_TAKEN_PARTS_4: PartedFact = [
  '抵免科目.原修學分',
  'exemptedSubject',
  'creditsTaken',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_7, 'known']], hasEnds: true },
];

const CREDIT_GAP_PARTS: Parts = {
  order: CREDIT_GAP_FACTS,
  deciding: [EXEMPTED_SUBJECT_CREDITS_REQUIRED_PARTS_4, EXEMPTED_SUBJECT_CREDITS_TAKEN_PARTS_4],
  others: [],
};

function givenCreditGap(input: Input): Valued {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const value = creditGapValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第三款', lacking(lackOfCreditGap(creditsRequired, creditsTaken)), CREDIT_GAP_FACTS)
      : CREDIT_GAP_VALUE,
    scaledValue(value),
  );
}

function valueOfCreditGap(creditGapValue: number): number | undefined {
  const value = creditGapValue;
  return scaledValue(value);
}

/**
 * 差額學分（第四點第三款）
 *
 * > 本校新、舊課程學分不同致以少抵多者，差額在一學分以內時，得以選修學分補足；逾一學分時，應由負責審核之課程委員會指定應補修之科目。
 *
 * - 其餘 抵免科目.應抵學分 － 抵免科目.原修學分
 *
 * undefined：無法判定。
 */
export function creditGap(input: Input): number | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  return settledValue(valueOfCreditGap(creditGapValue), givenCreditGap, input, CREDIT_GAP_PARTS);
}

/** 差額學分：值與理由。 */
export function explainCreditGap(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  return settledResult(resultOfCreditGap(creditGapValue, creditsRequired, creditsTaken), givenCreditGap, input, CREDIT_GAP_PARTS);
}

function holdsWith_5(creditsRequired: number, creditsTaken: number): Truth {
  return creditsRequired - creditsTaken <= 1 ? YES : creditsRequired - creditsTaken > 1 ? NO : UNKNOWN;
}

function holdsAtEnds_5(creditsRequired: number, creditsTaken: number): Truth {
  return agree(
    holdsWith_5(creditsRequired === creditsRequired ? creditsRequired : 0, creditsTaken === creditsTaken ? creditsTaken : 20),
    holdsWith_5(creditsRequired === creditsRequired ? creditsRequired : 20, creditsTaken === creditsTaken ? creditsTaken : 0),
  );
}

/** 小差額之補足：notApplicable */
const SMALL_GAP_MAKE_UP_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第三款');

/** 小差額之補足：entitled */
const SMALL_GAP_MAKE_UP_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第三款');

/** 小差額之補足：notEntitled */
const SMALL_GAP_MAKE_UP_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第三款');

/** 小差額之補足所讀的事實 */
const SMALL_GAP_MAKE_UP_FACTS: readonly string[] = ['抵免科目.新舊課程學分不同', '抵免科目.原修學分', '抵免科目.應抵學分'];

function openSmallGapMakeUp(curriculumDiffers: Truth, creditsTaken: number, creditsRequired: number, creditGapLack: Note): Decision {
  const inCase: Truth = and(curriculumDiffers, holdsAtEnds_4(creditsTaken, creditsRequired));
  if (inCase === NO) return SMALL_GAP_MAKE_UP_NOT_APPLICABLE;
  const when: Truth = holdsAtEnds_5(creditsRequired, creditsTaken);
  if (inCase === YES && when === YES) return SMALL_GAP_MAKE_UP_ENTITLED;
  if (inCase === YES && when === NO) return SMALL_GAP_MAKE_UP_NOT_ENTITLED;
  return undeterminedPermission(
    '第四點第三款',
    allAnswers(
      answer(curriculumDiffers, curriculumDiffers === UNKNOWN && '抵免科目.新舊課程學分不同'),
      answer(
        holdsAtEnds_4(creditsTaken, creditsRequired),
        creditsTaken !== creditsTaken && '抵免科目.原修學分',
        creditsRequired !== creditsRequired && '抵免科目.應抵學分',
      ),
    ),
    answer(holdsAtEnds_5(creditsRequired, creditsTaken), creditGapLack),
    SMALL_GAP_MAKE_UP_FACTS,
  );
}

function decideSmallGapMakeUp(
  curriculumDiffers: Truth,
  creditsTaken: number,
  creditsRequired: number,
  creditGapValue: number,
  creditGapLack: Note,
): Decision {
  const inCase: Truth = and(curriculumDiffers, creditsTaken < creditsRequired ? YES : creditsTaken >= creditsRequired ? NO : UNKNOWN);
  if (inCase === NO) return SMALL_GAP_MAKE_UP_NOT_APPLICABLE;
  if (inCase === YES && creditGapValue <= 1) return SMALL_GAP_MAKE_UP_ENTITLED;
  if (inCase === YES && creditGapValue > 1) return SMALL_GAP_MAKE_UP_NOT_ENTITLED;
  return openSmallGapMakeUp(curriculumDiffers, creditsTaken, creditsRequired, creditGapLack);
}

const EXEMPTED_SUBJECT_CURRICULUM_DIFFERS_PARTS: PartedFact = [
  '抵免科目.新舊課程學分不同',
  'exemptedSubject',
  'curriculumDiffers',
  [true, false],
];

function difference_8(input: Input): number | null | undefined {
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

function difference_9(input: Input): number | null | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const creditGapLack = creditGapValue !== creditGapValue ? lackOfCreditGap(creditsRequired, creditsTaken) : false;
  const value = creditGapValue - 1;
  return value === value ? value : lacking(creditGapLack).missing.length > 0 ? undefined : null;
}

const EXEMPTED_SUBJECT_CREDITS_TAKEN_PARTS_5: PartedFact = [
  '抵免科目.原修學分',
  'exemptedSubject',
  'creditsTaken',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference_8, '<'],
      [difference_9, '>'],
    ],
  },
];

const EXEMPTED_SUBJECT_CREDITS_REQUIRED_PARTS_5: PartedFact = [
  '抵免科目.應抵學分',
  'exemptedSubject',
  'creditsRequired',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0],
    turns: [
      [difference_8, '<'],
      [difference_9, '>'],
    ],
  },
];

const SMALL_GAP_MAKE_UP_PARTS: Parts = {
  order: SMALL_GAP_MAKE_UP_FACTS,
  deciding: [EXEMPTED_SUBJECT_CREDITS_TAKEN_PARTS_5, EXEMPTED_SUBJECT_CREDITS_REQUIRED_PARTS_5],
  others: [EXEMPTED_SUBJECT_CURRICULUM_DIFFERS_PARTS],
};

function givenSmallGapMakeUp(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const curriculumDiffers = readBoolean(exemptedSubject.curriculumDiffers);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const creditGapLack = creditGapValue !== creditGapValue ? lackOfCreditGap(creditsRequired, creditsTaken) : false;
  return decideSmallGapMakeUp(curriculumDiffers, creditsTaken, creditsRequired, creditGapValue, creditGapLack);
}

function resultOfSmallGapMakeUp(
  curriculumDiffers: Truth,
  creditsTaken: number,
  creditsRequired: number,
  creditGapValue: number,
  creditGapLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideSmallGapMakeUp(curriculumDiffers, creditsTaken, creditsRequired, creditGapValue, creditGapLack),
      givenSmallGapMakeUp,
      input,
      SMALL_GAP_MAKE_UP_PARTS,
    ),
    {
      text: '本校新、舊課程學分不同致以少抵多者，差額在一學分以內時，得以選修學分補足；逾一學分時，應由負責審核之課程委員會指定應補修之科目。',
      values: [
        ['curriculumDiffers', showTruth(curriculumDiffers)],
        ['creditsTaken', showNumber(creditsTaken, 1n, '學分')],
        ['creditsRequired', showNumber(creditsRequired, 1n, '學分')],
        ['creditGap', showNumber(creditGapValue, 1n, '學分')],
        ['smallGap', '1 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 小差額之補足（第四點第三款）
 *
 * > 本校新、舊課程學分不同致以少抵多者，差額在一學分以內時，得以選修學分補足；逾一學分時，應由負責審核之課程委員會指定應補修之科目。
 *
 * - 適用 抵免科目.新舊課程學分不同 且 抵免科目.原修學分 < 抵免科目.應抵學分
 * - 當 差額學分 ≤ 小差額（1 學分）
 * - 得 以選修學分補足
 */
export function smallGapMakeUp(input: Input): Decision {
  return settled(givenSmallGapMakeUp(input), givenSmallGapMakeUp, input, SMALL_GAP_MAKE_UP_PARTS);
}

/** 小差額之補足：結果與理由。 */
export function explainSmallGapMakeUp(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const curriculumDiffers = readBoolean(exemptedSubject.curriculumDiffers);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const creditGapLack = creditGapValue !== creditGapValue ? lackOfCreditGap(creditsRequired, creditsTaken) : false;
  return resultOfSmallGapMakeUp(curriculumDiffers, creditsTaken, creditsRequired, creditGapValue, creditGapLack, input);
}

function holdsWith_6(creditsRequired: number, creditsTaken: number): Truth {
  return creditsRequired - creditsTaken > 1 ? YES : creditsRequired - creditsTaken <= 1 ? NO : UNKNOWN;
}

function holdsAtEnds_6(creditsRequired: number, creditsTaken: number): Truth {
  return agree(
    holdsWith_6(creditsRequired === creditsRequired ? creditsRequired : 0, creditsTaken === creditsTaken ? creditsTaken : 20),
    holdsWith_6(creditsRequired === creditsRequired ? creditsRequired : 20, creditsTaken === creditsTaken ? creditsTaken : 0),
  );
}

/** 大差額之補修：value */
const LARGE_GAP_MAKE_UP_VALUE = /* @__PURE__ */ decided('value', '第四點第三款');

/** 大差額之補修：notApplicable */
const LARGE_GAP_MAKE_UP_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第三款');

/** 大差額之補修所讀的事實 */
const LARGE_GAP_MAKE_UP_FACTS: readonly string[] = ['抵免科目.新舊課程學分不同', '抵免科目.應抵學分', '抵免科目.原修學分'];

function openLargeGapMakeUp(curriculumDiffers: Truth, creditsRequired: number, creditsTaken: number, creditGapLack: Note): Decision {
  const inCase: Truth = and(curriculumDiffers, holdsAtEnds_6(creditsRequired, creditsTaken));
  if (inCase === YES) return LARGE_GAP_MAKE_UP_VALUE;
  if (inCase === NO) return LARGE_GAP_MAKE_UP_NOT_APPLICABLE;
  return undeterminedEffect(
    '第四點第三款',
    allAnswers(
      answer(curriculumDiffers, curriculumDiffers === UNKNOWN && '抵免科目.新舊課程學分不同'),
      answer(holdsAtEnds_6(creditsRequired, creditsTaken), creditGapLack),
    ),
    LARGE_GAP_MAKE_UP_FACTS,
  );
}

function decideLargeGapMakeUp(
  curriculumDiffers: Truth,
  creditGapValue: number,
  creditsRequired: number,
  creditsTaken: number,
  creditGapLack: Note,
): Decision {
  const inCase: Truth = and(curriculumDiffers, creditGapValue > 1 ? YES : creditGapValue <= 1 ? NO : UNKNOWN);
  if (inCase === YES) return LARGE_GAP_MAKE_UP_VALUE;
  if (inCase === NO) return LARGE_GAP_MAKE_UP_NOT_APPLICABLE;
  return openLargeGapMakeUp(curriculumDiffers, creditsRequired, creditsTaken, creditGapLack);
}

function resultOfLargeGapMakeUp(
  curriculumDiffers: Truth,
  creditGapValue: number,
  creditsRequired: number,
  creditsTaken: number,
  creditGapLack: Note,
): Result {
  return result(decideLargeGapMakeUp(curriculumDiffers, creditGapValue, creditsRequired, creditsTaken, creditGapLack), {
    text: '本校新、舊課程學分不同致以少抵多者，差額在一學分以內時，得以選修學分補足；逾一學分時，應由負責審核之課程委員會指定應補修之科目。',
    values: [
      ['curriculumDiffers', showTruth(curriculumDiffers)],
      ['creditsRequired', showNumber(creditsRequired, 1n, '學分')],
      ['creditsTaken', showNumber(creditsTaken, 1n, '學分')],
      ['creditGap', showNumber(creditGapValue, 1n, '學分')],
      ['largeGap', '1 學分'],
    ],
    caveats: [],
    effects: ['由課程委員會指定應補修之科目'],
  });
}

/**
 * 大差額之補修（第四點第三款）
 *
 * > 本校新、舊課程學分不同致以少抵多者，差額在一學分以內時，得以選修學分補足；逾一學分時，應由負責審核之課程委員會指定應補修之科目。
 *
 * - 適用 抵免科目.新舊課程學分不同
 * - 當 差額學分 > 大差額（1 學分）
 * - 效果 由課程委員會指定應補修之科目
 */
export function largeGapMakeUp(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const curriculumDiffers = readBoolean(exemptedSubject.curriculumDiffers);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const creditGapLack = creditGapValue !== creditGapValue ? lackOfCreditGap(creditsRequired, creditsTaken) : false;
  return decideLargeGapMakeUp(curriculumDiffers, creditGapValue, creditsRequired, creditsTaken, creditGapLack);
}

/** 大差額之補修：結果與理由。 */
export function explainLargeGapMakeUp(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const curriculumDiffers = readBoolean(exemptedSubject.curriculumDiffers);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const creditGapLack = creditGapValue !== creditGapValue ? lackOfCreditGap(creditsRequired, creditsTaken) : false;
  return resultOfLargeGapMakeUp(curriculumDiffers, creditGapValue, creditsRequired, creditsTaken, creditGapLack);
}

function holdsWith_7(termCredits: number, termMinimum: number): Truth {
  return termCredits >= termMinimum ? YES : termCredits < termMinimum ? NO : UNKNOWN;
}

function holdsAtEnds_7(termCredits: number, termMinimum: number): Truth {
  return agree(
    holdsWith_7(termCredits === termCredits ? termCredits : 0, termMinimum === termMinimum ? termMinimum : 60),
    holdsWith_7(termCredits === termCredits ? termCredits : 60, termMinimum === termMinimum ? termMinimum : 0),
  );
}

/** 抵免後每學期學分：met */
const CREDITS_PER_TERM_MET = /* @__PURE__ */ decided('met', '第五點第一款');

/** 抵免後每學期學分：violated */
const CREDITS_PER_TERM_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款');

/** 抵免後每學期學分所讀的事實 */
const CREDITS_PER_TERM_FACTS: readonly string[] = ['抵免後.學期學分', '抵免後.學期最少學分'];

function openCreditsPerTerm(termCredits: number, termMinimum: number): Decision {
  const must: Truth = holdsAtEnds_7(termCredits, termMinimum);
  if (must === YES) return CREDITS_PER_TERM_MET;
  if (must === NO) return CREDITS_PER_TERM_VIOLATED;
  return undeterminedDuty(
    '第五點第一款',
    YES,
    answer(
      holdsAtEnds_7(termCredits, termMinimum),
      termCredits !== termCredits && '抵免後.學期學分',
      termMinimum !== termMinimum && '抵免後.學期最少學分',
    ),
    YES,
    CREDITS_PER_TERM_FACTS,
  );
}

function resultOfCreditsPerTerm(termCredits: number, termMinimum: number): Result {
  return result(
    termCredits >= termMinimum
      ? CREDITS_PER_TERM_MET
      : termCredits < termMinimum
        ? CREDITS_PER_TERM_VIOLATED
        : openCreditsPerTerm(termCredits, termMinimum),
    {
      text: '學生抵免科目學分後，各學期仍應按學則修課，所修學分不得低於最少學分數。',
      values: [
        ['termCredits', showNumber(termCredits, 1n, '學分')],
        ['termMinimum', showNumber(termMinimum, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 抵免後每學期學分（第五點第一款）
 *
 * > 學生抵免科目學分後，各學期仍應按學則修課，所修學分不得低於最少學分數。
 *
 * - 應 抵免後.學期學分 ≥ 抵免後.學期最少學分
 */
export function creditsPerTerm(input: Input): Decision {
  const afterExemption = recordOf(input?.afterExemption);
  const termCredits = integerOf(afterExemption.termCredits, 0, 60);
  const termMinimum = integerOf(afterExemption.termMinimum, 0, 60);
  return termCredits >= termMinimum
    ? CREDITS_PER_TERM_MET
    : termCredits < termMinimum
      ? CREDITS_PER_TERM_VIOLATED
      : openCreditsPerTerm(termCredits, termMinimum);
}

/** 抵免後每學期學分：結果與理由。 */
export function explainCreditsPerTerm(input: Input): Result {
  const afterExemption = recordOf(input?.afterExemption);
  const termCredits = integerOf(afterExemption.termCredits, 0, 60);
  const termMinimum = integerOf(afterExemption.termMinimum, 0, 60);
  return resultOfCreditsPerTerm(termCredits, termMinimum);
}

function holdsWith_8(graduationCredits: number, reportedMinimum: number): Truth {
  return graduationCredits >= reportedMinimum ? YES : graduationCredits < reportedMinimum ? NO : UNKNOWN;
}

function holdsAtEnds_8(graduationCredits: number, reportedMinimum: number): Truth {
  return agree(
    holdsWith_8(
      graduationCredits === graduationCredits ? graduationCredits : 0,
      reportedMinimum === reportedMinimum ? reportedMinimum : 300,
    ),
    holdsWith_8(
      graduationCredits === graduationCredits ? graduationCredits : 300,
      reportedMinimum === reportedMinimum ? reportedMinimum : 0,
    ),
  );
}

/** 新舊課程交替 */
const MEMBERS_3 = 0b100;

/** 抵免後畢業學分：notApplicable */
const CREDITS_TO_GRADUATE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第二款');

/** 抵免後畢業學分：met */
const CREDITS_TO_GRADUATE_MET = /* @__PURE__ */ decided('met', '第五點第二款');

/** 抵免後畢業學分：violated */
const CREDITS_TO_GRADUATE_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第二款');

/** 抵免後畢業學分所讀的事實 */
const CREDITS_TO_GRADUATE_FACTS: readonly string[] = ['抵免後.畢業所修學分', '抵免後.報部最低學分', '抵免申請.身分'];

function openCreditsToGraduate(statuses: number, graduationCredits: number, reportedMinimum: number): Decision {
  const inCase: Truth = not(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_3) !== 0 ? YES : NO);
  if (inCase === NO) return CREDITS_TO_GRADUATE_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_8(graduationCredits, reportedMinimum);
  if (inCase === YES && must === YES) return CREDITS_TO_GRADUATE_MET;
  if (inCase === YES && must === NO) return CREDITS_TO_GRADUATE_VIOLATED;
  return undeterminedDuty(
    '第五點第二款',
    notAnswer(answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_3) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分')),
    answer(
      holdsAtEnds_8(graduationCredits, reportedMinimum),
      graduationCredits !== graduationCredits && '抵免後.畢業所修學分',
      reportedMinimum !== reportedMinimum && '抵免後.報部最低學分',
    ),
    YES,
    CREDITS_TO_GRADUATE_FACTS,
  );
}

function decideCreditsToGraduate(statuses: number, graduationCredits: number, reportedMinimum: number): Decision {
  const inCase: Truth = not(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_3) !== 0 ? YES : NO);
  if (inCase === NO) return CREDITS_TO_GRADUATE_NOT_APPLICABLE;
  if (inCase === YES && graduationCredits >= reportedMinimum) return CREDITS_TO_GRADUATE_MET;
  if (inCase === YES && graduationCredits < reportedMinimum) return CREDITS_TO_GRADUATE_VIOLATED;
  return openCreditsToGraduate(statuses, graduationCredits, reportedMinimum);
}

function resultOfCreditsToGraduate(statuses: number, graduationCredits: number, reportedMinimum: number): Result {
  return result(decideCreditsToGraduate(statuses, graduationCredits, reportedMinimum), {
    text: '除新舊課程交替學生外，申請抵免科目學分者，其畢業總學分與校訂必修科目等之所修學分數，均應達報部之最低學分數。',
    values: [
      ['graduationCredits', showNumber(graduationCredits, 1n, '學分')],
      ['reportedMinimum', showNumber(reportedMinimum, 1n, '學分')],
      ['statuses', showList(membersOf(statuses, EXEMPTION_STATUS_NAMES), (member) => showMember(member, EXEMPTION_STATUS_NAMES))],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 抵免後畢業學分（第五點第二款）
 *
 * > 除新舊課程交替學生外，申請抵免科目學分者，其畢業總學分與校訂必修科目等之所修學分數，均應達報部之最低學分數。
 *
 * - 應 抵免後.畢業所修學分 ≥ 抵免後.報部最低學分
 * - 除外 抵免申請.身分 有一屬於 新舊課程交替
 */
export function creditsToGraduate(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const afterExemption = recordOf(input?.afterExemption);
  const graduationCredits = integerOf(afterExemption.graduationCredits, 0, 300);
  const reportedMinimum = integerOf(afterExemption.reportedMinimum, 0, 300);
  return decideCreditsToGraduate(statuses, graduationCredits, reportedMinimum);
}

/** 抵免後畢業學分：結果與理由。 */
export function explainCreditsToGraduate(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const afterExemption = recordOf(input?.afterExemption);
  const graduationCredits = integerOf(afterExemption.graduationCredits, 0, 300);
  const reportedMinimum = integerOf(afterExemption.reportedMinimum, 0, 300);
  return resultOfCreditsToGraduate(statuses, graduationCredits, reportedMinimum);
}

/** 復學後之課程：notApplicable */
const CURRICULUM_ON_RETURN_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第一款');

/** 復學後之課程：met */
const CURRICULUM_ON_RETURN_MET = /* @__PURE__ */ decided('met', '第六點第一款');

/** 復學後之課程：deviates */
const CURRICULUM_ON_RETURN_DEVIATES = /* @__PURE__ */ decided('deviates', '第六點第一款');

/** 復學後之課程所讀的事實 */
const CURRICULUM_ON_RETURN_FACTS: readonly string[] = ['舊課程.復學生', '舊課程.接續新課程'];

function openCurriculumOnReturn(returning: Truth, continuesNew: Truth): Decision {
  return undeterminedDuty(
    '第六點第一款',
    answer(returning, returning === UNKNOWN && '舊課程.復學生'),
    YES,
    answer(continuesNew, continuesNew === UNKNOWN && '舊課程.接續新課程'),
    CURRICULUM_ON_RETURN_FACTS,
  );
}

function decideCurriculumOnReturn(returning: Truth, continuesNew: Truth): Decision {
  const inCase: Truth = returning;
  if (inCase === NO) return CURRICULUM_ON_RETURN_NOT_APPLICABLE;
  const principle: Truth = continuesNew;
  if (inCase === YES && principle === YES) return CURRICULUM_ON_RETURN_MET;
  if (inCase === YES && principle === NO) return CURRICULUM_ON_RETURN_DEVIATES;
  return openCurriculumOnReturn(returning, continuesNew);
}

function resultOfCurriculumOnReturn(returning: Truth, continuesNew: Truth): Result {
  return result(decideCurriculumOnReturn(returning, continuesNew), {
    text: '復學生以復學後接續修習新課程為原則；其復學前及格之科目學分一律採計，畢業學分數按所修新舊課程之比例計算。',
    values: [
      ['returning', showTruth(returning)],
      ['continuesNew', showTruth(continuesNew)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 復學後之課程（第六點第一款）
 *
 * > 復學生以復學後接續修習新課程為原則；其復學前及格之科目學分一律採計，畢業學分數按所修新舊課程之比例計算。
 *
 * - 適用 舊課程.復學生
 * - 原則應 舊課程.接續新課程
 */
export function curriculumOnReturn(input: Input): Decision {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const continuesNew = readBoolean(oldCurriculum.continuesNew);
  return decideCurriculumOnReturn(returning, continuesNew);
}

/** 復學後之課程：結果與理由。 */
export function explainCurriculumOnReturn(input: Input): Result {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const continuesNew = readBoolean(oldCurriculum.continuesNew);
  return resultOfCurriculumOnReturn(returning, continuesNew);
}

/** 復學前學分之採計：value */
const CREDITS_BEFORE_LEAVE_VALUE = /* @__PURE__ */ decided('value', '第六點第一款');

/** 復學前學分之採計：notApplicable */
const CREDITS_BEFORE_LEAVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第一款');

/** 復學前學分之採計所讀的事實 */
const CREDITS_BEFORE_LEAVE_FACTS: readonly string[] = ['舊課程.復學生', '舊課程.復學前及格'];

function openCreditsBeforeLeave(returning: Truth, passedBefore: Truth): Decision {
  return undeterminedEffect(
    '第六點第一款',
    allAnswers(
      answer(returning, returning === UNKNOWN && '舊課程.復學生'),
      answer(passedBefore, passedBefore === UNKNOWN && '舊課程.復學前及格'),
    ),
    CREDITS_BEFORE_LEAVE_FACTS,
  );
}

function decideCreditsBeforeLeave(returning: Truth, passedBefore: Truth): Decision {
  const inCase: Truth = and(returning, passedBefore);
  if (inCase === YES) return CREDITS_BEFORE_LEAVE_VALUE;
  if (inCase === NO) return CREDITS_BEFORE_LEAVE_NOT_APPLICABLE;
  return openCreditsBeforeLeave(returning, passedBefore);
}

function resultOfCreditsBeforeLeave(returning: Truth, passedBefore: Truth): Result {
  return result(decideCreditsBeforeLeave(returning, passedBefore), {
    text: '復學生以復學後接續修習新課程為原則；其復學前及格之科目學分一律採計，畢業學分數按所修新舊課程之比例計算。',
    values: [
      ['returning', showTruth(returning)],
      ['passedBefore', showTruth(passedBefore)],
    ],
    caveats: [],
    effects: ['學分採計'],
  });
}

/**
 * 復學前學分之採計（第六點第一款）
 *
 * > 復學生以復學後接續修習新課程為原則；其復學前及格之科目學分一律採計，畢業學分數按所修新舊課程之比例計算。
 *
 * - 當 舊課程.復學生 且 舊課程.復學前及格
 * - 效果 學分採計
 */
export function creditsBeforeLeave(input: Input): Decision {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const passedBefore = readBoolean(oldCurriculum.passedBefore);
  return decideCreditsBeforeLeave(returning, passedBefore);
}

/** 復學前學分之採計：結果與理由。 */
export function explainCreditsBeforeLeave(input: Input): Result {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const passedBefore = readBoolean(oldCurriculum.passedBefore);
  return resultOfCreditsBeforeLeave(returning, passedBefore);
}

/** 舊課程及格之免修：notApplicable */
const OLD_COURSE_WAIVED_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第二款');

/** 舊課程及格之免修：entitled */
const OLD_COURSE_WAIVED_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第二款');

/** 舊課程及格之免修：notEntitled */
const OLD_COURSE_WAIVED_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第二款');

/** 舊課程及格之免修所讀的事實 */
const OLD_COURSE_WAIVED_FACTS: readonly string[] = ['舊課程.復學生', '舊課程.復學前及格'];

function openOldCourseWaived(returning: Truth, passedBefore: Truth): Decision {
  return undeterminedPermission(
    '第六點第二款',
    answer(returning, returning === UNKNOWN && '舊課程.復學生'),
    answer(passedBefore, passedBefore === UNKNOWN && '舊課程.復學前及格'),
    OLD_COURSE_WAIVED_FACTS,
  );
}

function decideOldCourseWaived(returning: Truth, passedBefore: Truth): Decision {
  const inCase: Truth = returning;
  if (inCase === NO) return OLD_COURSE_WAIVED_NOT_APPLICABLE;
  const when: Truth = passedBefore;
  if (inCase === YES && when === YES) return OLD_COURSE_WAIVED_ENTITLED;
  if (inCase === YES && when === NO) return OLD_COURSE_WAIVED_NOT_ENTITLED;
  return openOldCourseWaived(returning, passedBefore);
}

function resultOfOldCourseWaived(returning: Truth, passedBefore: Truth): Result {
  return result(decideOldCourseWaived(returning, passedBefore), {
    text: '復學後各學期應修之科目學分，於舊課程已修習及格者，得予免修。',
    values: [
      ['returning', showTruth(returning)],
      ['passedBefore', showTruth(passedBefore)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 舊課程及格之免修（第六點第二款）
 *
 * > 復學後各學期應修之科目學分，於舊課程已修習及格者，得予免修。
 *
 * - 適用 舊課程.復學生
 * - 當 舊課程.復學前及格
 * - 得 免修
 */
export function oldCourseWaived(input: Input): Decision {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const passedBefore = readBoolean(oldCurriculum.passedBefore);
  return decideOldCourseWaived(returning, passedBefore);
}

/** 舊課程及格之免修：結果與理由。 */
export function explainOldCourseWaived(input: Input): Result {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const passedBefore = readBoolean(oldCurriculum.passedBefore);
  return resultOfOldCourseWaived(returning, passedBefore);
}

/** 先修科目之補修：notEntitled */
const SEQUENCE_MAKE_UP_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第三款');

/** 先修科目之補修：entitled */
const SEQUENCE_MAKE_UP_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第三款');

/** 先修科目之補修所讀的事實 */
const SEQUENCE_MAKE_UP_FACTS: readonly string[] = ['舊課程.復學生', '舊課程.有先後順序'];

function openSequenceMakeUp(returning: Truth, sequenced: Truth, sequenceMakeUpDecision: Truth): Decision {
  const when_ = allAnswers(
    allAnswers(
      answer(returning, returning === UNKNOWN && '舊課程.復學生'),
      answer(sequenced, sequenced === UNKNOWN && '舊課程.有先後順序'),
    ),
    sequenceMakeUpDecision === YES ? YES : answer(UNKNOWN, sequenceMakeUpDecision === UNKNOWN && '先修科目之補修.決定'),
  );
  return undeterminedPermission('第六點第三款', YES, when_, SEQUENCE_MAKE_UP_FACTS);
}

function decideSequenceMakeUp(returning: Truth, sequenced: Truth, sequenceMakeUpDecision: Truth): Decision {
  const requirement: Truth = and(returning, sequenced);
  if (sequenceMakeUpDecision === NO || requirement === NO) return SEQUENCE_MAKE_UP_NOT_ENTITLED;
  if (sequenceMakeUpDecision === YES && requirement === YES) return SEQUENCE_MAKE_UP_ENTITLED;
  return openSequenceMakeUp(returning, sequenced, sequenceMakeUpDecision);
}

function resultOfSequenceMakeUp(returning: Truth, sequenced: Truth, sequenceMakeUpDecision: Truth): Result {
  return result(decideSequenceMakeUp(returning, sequenced, sequenceMakeUpDecision), {
    text: '必修科目有學習先後順序之別者，學生復學時應否補修先修之科目，由就讀系組決定。',
    values: [
      ['returning', showTruth(returning)],
      ['sequenced', showTruth(sequenced)],
      ['sequenceMakeUp', sequenceMakeUpDecision === UNKNOWN ? '未決' : sequenceMakeUpDecision === YES ? '准' : '不准'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 先修科目之補修（第六點第三款）
 *
 * > 必修科目有學習先後順序之別者，學生復學時應否補修先修之科目，由就讀系組決定。
 *
 * - 由 就讀系組
 * - 要件 舊課程.復學生 且 舊課程.有先後順序
 */
export function sequenceMakeUp(input: Input): Decision {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const sequenced = readBoolean(oldCurriculum.sequenced);
  const sequenceMakeUpInput = recordOf(input?.sequenceMakeUp);
  const sequenceMakeUpDecision = readDecision(sequenceMakeUpInput.decision);
  return decideSequenceMakeUp(returning, sequenced, sequenceMakeUpDecision);
}

/** 先修科目之補修：結果與理由。 */
export function explainSequenceMakeUp(input: Input): Result {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const sequenced = readBoolean(oldCurriculum.sequenced);
  const sequenceMakeUpInput = recordOf(input?.sequenceMakeUp);
  const sequenceMakeUpDecision = readDecision(sequenceMakeUpInput.decision);
  return resultOfSequenceMakeUp(returning, sequenced, sequenceMakeUpDecision);
}

/** 必修改列選修：notApplicable */
const REQUIRED_NOW_ELECTIVE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第四款第一目');

/** 必修改列選修：entitled */
const REQUIRED_NOW_ELECTIVE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第四款第一目');

/** 必修改列選修：notEntitled */
const REQUIRED_NOW_ELECTIVE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第四款第一目');

/** 必修改列選修所讀的事實 */
const REQUIRED_NOW_ELECTIVE_FACTS: readonly string[] = ['舊課程.須重補修', '舊課程.舊課程必修', '舊課程.新課程選修'];

function openRequiredNowElective(mustRetake: Truth, oldRequired: Truth, newElective: Truth): Decision {
  return undeterminedPermission(
    '第六點第四款第一目',
    answer(mustRetake, mustRetake === UNKNOWN && '舊課程.須重補修'),
    allAnswers(
      answer(oldRequired, oldRequired === UNKNOWN && '舊課程.舊課程必修'),
      answer(newElective, newElective === UNKNOWN && '舊課程.新課程選修'),
    ),
    REQUIRED_NOW_ELECTIVE_FACTS,
  );
}

function decideRequiredNowElective(mustRetake: Truth, oldRequired: Truth, newElective: Truth): Decision {
  const inCase: Truth = mustRetake;
  if (inCase === NO) return REQUIRED_NOW_ELECTIVE_NOT_APPLICABLE;
  const when: Truth = and(oldRequired, newElective);
  if (inCase === YES && when === YES) return REQUIRED_NOW_ELECTIVE_ENTITLED;
  if (inCase === YES && when === NO) return REQUIRED_NOW_ELECTIVE_NOT_ENTITLED;
  return openRequiredNowElective(mustRetake, oldRequired, newElective);
}

function resultOfRequiredNowElective(mustRetake: Truth, oldRequired: Truth, newElective: Truth): Result {
  return result(decideRequiredNowElective(mustRetake, oldRequired, newElective), {
    text: '於舊課程列為必修、於新課程改列選修者，得修習該選修科目，或修習審核單位依規定指定補修之科目學分。',
    values: [
      ['mustRetake', showTruth(mustRetake)],
      ['oldRequired', showTruth(oldRequired)],
      ['newElective', showTruth(newElective)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 必修改列選修（第六點第四款第一目）
 *
 * > 於舊課程列為必修、於新課程改列選修者，得修習該選修科目，或修習審核單位依規定指定補修之科目學分。
 *
 * - 適用 舊課程.須重補修
 * - 當 舊課程.舊課程必修 且 舊課程.新課程選修
 * - 得 修習該選修科目，或修習審核單位指定補修之科目
 */
export function requiredNowElective(input: Input): Decision {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const mustRetake = readBoolean(oldCurriculum.mustRetake);
  const oldRequired = readBoolean(oldCurriculum.oldRequired);
  const newElective = readBoolean(oldCurriculum.newElective);
  return decideRequiredNowElective(mustRetake, oldRequired, newElective);
}

/** 必修改列選修：結果與理由。 */
export function explainRequiredNowElective(input: Input): Result {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const mustRetake = readBoolean(oldCurriculum.mustRetake);
  const oldRequired = readBoolean(oldCurriculum.oldRequired);
  const newElective = readBoolean(oldCurriculum.newElective);
  return resultOfRequiredNowElective(mustRetake, oldRequired, newElective);
}

/** 新課程未開設：value */
const NOT_OFFERED_NOW_VALUE = /* @__PURE__ */ decided('value', '第六點第四款第二目');

/** 新課程未開設：notApplicable */
const NOT_OFFERED_NOW_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第四款第二目');

/** 新課程未開設所讀的事實 */
const NOT_OFFERED_NOW_FACTS: readonly string[] = ['舊課程.須重補修', '舊課程.新課程開設'];

function openNotOfferedNow(mustRetake: Truth, newOffered: Truth): Decision {
  return undeterminedEffect(
    '第六點第四款第二目',
    allAnswers(
      answer(mustRetake, mustRetake === UNKNOWN && '舊課程.須重補修'),
      answer(sameTruth(newOffered, NO), newOffered === UNKNOWN && '舊課程.新課程開設'),
    ),
    NOT_OFFERED_NOW_FACTS,
  );
}

function decideNotOfferedNow(mustRetake: Truth, newOffered: Truth): Decision {
  const inCase: Truth = and(mustRetake, sameTruth(newOffered, NO));
  if (inCase === YES) return NOT_OFFERED_NOW_VALUE;
  if (inCase === NO) return NOT_OFFERED_NOW_NOT_APPLICABLE;
  return openNotOfferedNow(mustRetake, newOffered);
}

function resultOfNotOfferedNow(mustRetake: Truth, newOffered: Truth): Result {
  return result(decideNotOfferedNow(mustRetake, newOffered), {
    text: '新課程未開設者，應修讀相關之科目學分以為替代；替代之科目由審核單位指定，學分依規定。',
    values: [
      ['mustRetake', showTruth(mustRetake)],
      ['newOffered', showTruth(newOffered)],
    ],
    caveats: [],
    effects: ['修讀審核單位指定之相關科目為替代'],
  });
}

/**
 * 新課程未開設（第六點第四款第二目）
 *
 * > 新課程未開設者，應修讀相關之科目學分以為替代；替代之科目由審核單位指定，學分依規定。
 *
 * - 當 舊課程.須重補修 且 舊課程.新課程開設 = 否
 * - 效果 修讀審核單位指定之相關科目為替代
 */
export function notOfferedNow(input: Input): Decision {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const mustRetake = readBoolean(oldCurriculum.mustRetake);
  const newOffered = readBoolean(oldCurriculum.newOffered);
  return decideNotOfferedNow(mustRetake, newOffered);
}

/** 新課程未開設：結果與理由。 */
export function explainNotOfferedNow(input: Input): Result {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const mustRetake = readBoolean(oldCurriculum.mustRetake);
  const newOffered = readBoolean(oldCurriculum.newOffered);
  return resultOfNotOfferedNow(mustRetake, newOffered);
}

function holdsWith_9(newCredits: number, oldCredits: number): Truth {
  return newCredits < oldCredits ? YES : newCredits >= oldCredits ? NO : UNKNOWN;
}

function holdsAtEnds_9(newCredits: number, oldCredits: number): Truth {
  return agree(
    holdsWith_9(newCredits === newCredits ? newCredits : 0, oldCredits === oldCredits ? oldCredits : 20),
    holdsWith_9(newCredits === newCredits ? newCredits : 20, oldCredits === oldCredits ? oldCredits : 0),
  );
}

/** 新課程學分較少：value */
const FEWER_CREDITS_NOW_VALUE = /* @__PURE__ */ decided('value', '第六點第四款第三目');

/** 新課程學分較少：notApplicable */
const FEWER_CREDITS_NOW_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第四款第三目');

/** 新課程學分較少所讀的事實 */
const FEWER_CREDITS_NOW_FACTS: readonly string[] = ['舊課程.須重補修', '舊課程.新課程學分', '舊課程.舊課程學分'];

function openFewerCreditsNow(mustRetake: Truth, newCredits: number, oldCredits: number): Decision {
  const inCase: Truth = and(mustRetake, holdsAtEnds_9(newCredits, oldCredits));
  if (inCase === YES) return FEWER_CREDITS_NOW_VALUE;
  if (inCase === NO) return FEWER_CREDITS_NOW_NOT_APPLICABLE;
  return undeterminedEffect(
    '第六點第四款第三目',
    allAnswers(
      answer(mustRetake, mustRetake === UNKNOWN && '舊課程.須重補修'),
      answer(
        holdsAtEnds_9(newCredits, oldCredits),
        newCredits !== newCredits && '舊課程.新課程學分',
        oldCredits !== oldCredits && '舊課程.舊課程學分',
      ),
    ),
    FEWER_CREDITS_NOW_FACTS,
  );
}

function decideFewerCreditsNow(mustRetake: Truth, newCredits: number, oldCredits: number): Decision {
  const inCase: Truth = and(mustRetake, newCredits < oldCredits ? YES : newCredits >= oldCredits ? NO : UNKNOWN);
  if (inCase === YES) return FEWER_CREDITS_NOW_VALUE;
  if (inCase === NO) return FEWER_CREDITS_NOW_NOT_APPLICABLE;
  return openFewerCreditsNow(mustRetake, newCredits, oldCredits);
}

function resultOfFewerCreditsNow(mustRetake: Truth, newCredits: number, oldCredits: number): Result {
  return result(decideFewerCreditsNow(mustRetake, newCredits, oldCredits), {
    text: '新課程之學分數較舊課程為少者，差額之補足，依四之（二）規定。',
    values: [
      ['mustRetake', showTruth(mustRetake)],
      ['newCredits', showNumber(newCredits, 1n, '學分')],
      ['oldCredits', showNumber(oldCredits, 1n, '學分')],
    ],
    caveats: [],
    effects: ['差額依第四點第二款補足'],
  });
}

/**
 * 新課程學分較少（第六點第四款第三目）
 *
 * > 新課程之學分數較舊課程為少者，差額之補足，依四之（二）規定。
 *
 * - 當 舊課程.須重補修 且 舊課程.新課程學分 < 舊課程.舊課程學分
 * - 效果 差額依第四點第二款補足
 */
export function fewerCreditsNow(input: Input): Decision {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const mustRetake = readBoolean(oldCurriculum.mustRetake);
  const newCredits = integerOf(oldCurriculum.newCredits, 0, 20);
  const oldCredits = integerOf(oldCurriculum.oldCredits, 0, 20);
  return decideFewerCreditsNow(mustRetake, newCredits, oldCredits);
}

/** 新課程學分較少：結果與理由。 */
export function explainFewerCreditsNow(input: Input): Result {
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const mustRetake = readBoolean(oldCurriculum.mustRetake);
  const newCredits = integerOf(oldCurriculum.newCredits, 0, 20);
  const oldCredits = integerOf(oldCurriculum.oldCredits, 0, 20);
  return resultOfFewerCreditsNow(mustRetake, newCredits, oldCredits);
}

/** 重考新生、選讀考取、學分班考取 */
const MEMBERS_4 = 0b111000;

/** 抵免後編級：entitled */
const PLACEMENT_ENTITLED = /* @__PURE__ */ decided('entitled', '第七點');

/** 抵免後編級：notEntitled */
const PLACEMENT_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七點');

/** 抵免後編級所讀的事實 */
const PLACEMENT_FACTS: readonly string[] = ['抵免申請.身分'];

function openPlacement(statuses: number): Decision {
  return undeterminedPermission(
    '第七點',
    YES,
    answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_4) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分'),
    PLACEMENT_FACTS,
  );
}

function decidePlacement(statuses: number): Decision {
  const when: Truth = statuses < 0 ? UNKNOWN : (statuses & MEMBERS_4) !== 0 ? YES : NO;
  if (when === YES) return PLACEMENT_ENTITLED;
  if (when === NO) return PLACEMENT_NOT_ENTITLED;
  return openPlacement(statuses);
}

function resultOfPlacement(statuses: number): Result {
  return result(decidePlacement(statuses), {
    text: '下列學生於抵免科目學分後，得按免修學分之多寡，編入適當年級就讀；惟至少應修業滿一年，始得畢業：（一）經重考入學之新生。（二）由進修推廣部選讀生考取之正式生。（三）由推廣教育學分班學生考取之正式生。',
    values: [['statuses', showList(membersOf(statuses, EXEMPTION_STATUS_NAMES), (member) => showMember(member, EXEMPTION_STATUS_NAMES))]],
    caveats: [],
    effects: [],
  });
}

/**
 * 抵免後編級（第七點）
 *
 * > 下列學生於抵免科目學分後，得按免修學分之多寡，編入適當年級就讀；惟至少應修業滿一年，始得畢業：（一）經重考入學之新生。（二）由進修推廣部選讀生考取之正式生。（三）由推廣教育學分班學生考取之正式生。
 *
 * - 當 抵免申請.身分 有一屬於 重考新生、選讀考取、學分班考取
 * - 得 按免修學分之多寡編入適當年級
 */
export function placement(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  return decidePlacement(statuses);
}

/** 抵免後編級：結果與理由。 */
export function explainPlacement(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  return resultOfPlacement(statuses);
}

/** 抵免後修業期間：notApplicable */
const STAY_BEFORE_GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第七點');

/** 抵免後修業期間：entitled */
const STAY_BEFORE_GRADUATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第七點');

/** 抵免後修業期間：notEntitled */
const STAY_BEFORE_GRADUATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七點');

/** 抵免後修業期間所讀的事實 */
const STAY_BEFORE_GRADUATION_FACTS: readonly string[] = ['抵免申請.身分', '抵免後.修業年數'];

function openStayBeforeGraduation(statuses: number, yearsStudied: number): Decision {
  return undeterminedPermission(
    '第七點',
    answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_4) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分'),
    answer(yearsStudied >= 10 ? YES : yearsStudied < 10 ? NO : UNKNOWN, yearsStudied !== yearsStudied && '抵免後.修業年數'),
    STAY_BEFORE_GRADUATION_FACTS,
  );
}

function decideStayBeforeGraduation(statuses: number, yearsStudied: number): Decision {
  const inCase: Truth = statuses < 0 ? UNKNOWN : (statuses & MEMBERS_4) !== 0 ? YES : NO;
  if (inCase === NO) return STAY_BEFORE_GRADUATION_NOT_APPLICABLE;
  if (inCase === YES && yearsStudied >= 10) return STAY_BEFORE_GRADUATION_ENTITLED;
  if (inCase === YES && yearsStudied < 10) return STAY_BEFORE_GRADUATION_NOT_ENTITLED;
  return openStayBeforeGraduation(statuses, yearsStudied);
}

function resultOfStayBeforeGraduation(statuses: number, yearsStudied: number): Result {
  return result(decideStayBeforeGraduation(statuses, yearsStudied), {
    text: '下列學生於抵免科目學分後，得按免修學分之多寡，編入適當年級就讀；惟至少應修業滿一年，始得畢業：（一）經重考入學之新生。（二）由進修推廣部選讀生考取之正式生。（三）由推廣教育學分班學生考取之正式生。',
    values: [
      ['statuses', showList(membersOf(statuses, EXEMPTION_STATUS_NAMES), (member) => showMember(member, EXEMPTION_STATUS_NAMES))],
      ['yearsStudied', showNumber(yearsStudied, 10n, '年')],
      ['minimumStay', '1 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 抵免後修業期間（第七點）
 *
 * > 下列學生於抵免科目學分後，得按免修學分之多寡，編入適當年級就讀；惟至少應修業滿一年，始得畢業：（一）經重考入學之新生。（二）由進修推廣部選讀生考取之正式生。（三）由推廣教育學分班學生考取之正式生。
 *
 * - 適用 抵免申請.身分 有一屬於 重考新生、選讀考取、學分班考取
 * - 當 抵免後.修業年數 ≥ 最低修業期間（1 年）
 * - 始得 畢業
 */
export function stayBeforeGraduation(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const afterExemption = recordOf(input?.afterExemption);
  const yearsStudied = decimalOf(afterExemption.yearsStudied, 10, 0, 120);
  return decideStayBeforeGraduation(statuses, yearsStudied);
}

/** 抵免後修業期間：結果與理由。 */
export function explainStayBeforeGraduation(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const afterExemption = recordOf(input?.afterExemption);
  const yearsStudied = decimalOf(afterExemption.yearsStudied, 10, 0, 120);
  return resultOfStayBeforeGraduation(statuses, yearsStudied);
}

/** 研究所科目之抵免：notApplicable */
const GRADUATE_SUBJECTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八點');

/** 研究所科目之抵免：entitled */
const GRADUATE_SUBJECTS_ENTITLED = /* @__PURE__ */ decided('entitled', '第八點');

/** 研究所科目之抵免：notEntitled */
const GRADUATE_SUBJECTS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八點');

/** 研究所科目之抵免所讀的事實 */
const GRADUATE_SUBJECTS_FACTS: readonly string[] = ['學生.學制', '研究所抵免.成績', '研究所抵免.列計大學部畢業'];

function openGraduateSubjects(programme: Programme | undefined, score: number, countedForBachelor: Truth): Decision {
  return undeterminedPermission(
    '第八點',
    answer(
      programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '學生.學制',
    ),
    allAnswers(
      answer(score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN, score !== score && '研究所抵免.成績'),
      answer(sameTruth(countedForBachelor, NO), countedForBachelor === UNKNOWN && '研究所抵免.列計大學部畢業'),
    ),
    GRADUATE_SUBJECTS_FACTS,
  );
}

function decideGraduateSubjects(programme: Programme | undefined, score: number, countedForBachelor: Truth): Decision {
  const inCase: Truth =
    programme === 'master' || programme === 'inServiceMaster' || programme === 'doctoral' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return GRADUATE_SUBJECTS_NOT_APPLICABLE;
  const when: Truth = and(score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN, sameTruth(countedForBachelor, NO));
  if (inCase === YES && when === YES) return GRADUATE_SUBJECTS_ENTITLED;
  if (inCase === YES && when === NO) return GRADUATE_SUBJECTS_NOT_ENTITLED;
  return openGraduateSubjects(programme, score, countedForBachelor);
}

const STUDENT_PROGRAMME_PARTS: PartedFact = ['學生.學制', 'student', 'programme', ['fourYear', 'master']];

function resultOfGraduateSubjects(programme: Programme | undefined, score: number, countedForBachelor: Truth): Result {
  return result(decideGraduateSubjects(programme, score, countedForBachelor), {
    text: '研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['score', showNumber(score, 100n, '分')],
      ['countedForBachelor', showTruth(countedForBachelor)],
      ['graduateScore', '70 分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究所科目之抵免（第八點）
 *
 * > 研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班、博士班
 * - 當 研究所抵免.成績 ≥ 研究所抵免成績（70 分） 且 研究所抵免.列計大學部畢業 = 否
 * - 得 抵免研究所科目學分
 */
export function graduateSubjects(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduateExemption = recordOf(input?.graduateExemption);
  const score = decimalOf(graduateExemption.score, 100, 0, 10000);
  const countedForBachelor = readBoolean(graduateExemption.countedForBachelor);
  return decideGraduateSubjects(programme, score, countedForBachelor);
}

/** 研究所科目之抵免：結果與理由。 */
export function explainGraduateSubjects(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduateExemption = recordOf(input?.graduateExemption);
  const score = decimalOf(graduateExemption.score, 100, 0, 10000);
  const countedForBachelor = readBoolean(graduateExemption.countedForBachelor);
  return resultOfGraduateSubjects(programme, score, countedForBachelor);
}

/** 研究所抵免上限：value */
const GRADUATE_MAXIMUM_VALUE = /* @__PURE__ */ decided('value', '第八點');

/** 研究所抵免上限所讀的事實 */
const GRADUATE_MAXIMUM_FACTS: readonly string[] = ['研究所抵免.本校大學部畢業', '研究所抵免.畢業學分數', '研究所抵免.論文學分數'];

function resultOfGraduateMaximum(graduateMaximumValue: number, ownBachelor: Truth, degreeCredits: number, thesisCredits: number): Result {
  const value = graduateMaximumValue;
  const decision =
    value !== value
      ? undeterminedValue('第八點', lacking(lackOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits)), GRADUATE_MAXIMUM_FACTS)
      : GRADUATE_MAXIMUM_VALUE;
  return result(
    decision,
    {
      text: '研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。',
      values: [
        ['ownBachelor', showTruth(ownBachelor)],
        ['degreeCredits', showNumber(degreeCredits, 1n, '學分')],
        ['thesisCredits', showNumber(thesisCredits, 1n, '學分')],
        ['ownBachelorShare', '1/2'],
        ['otherBachelorShare', '1/3'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 6n)),
    '學分',
  );
}

const GRADUATE_EXEMPTION_OWN_BACHELOR_PARTS: PartedFact = ['研究所抵免.本校大學部畢業', 'graduateExemption', 'ownBachelor', [true, false]];

function difference_14(input: Input): number | null | undefined {
  const graduateExemption = recordOf(input?.graduateExemption);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  const graduateMaximumLack =
    graduateMaximumValue !== graduateMaximumValue ? lackOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : false;
  const value = graduateMaximumValue;
  return value === value ? value : lacking(graduateMaximumLack).missing.length > 0 ? undefined : null;
}

const GRADUATE_EXEMPTION_DEGREE_CREDITS_PARTS: PartedFact = [
  '研究所抵免.畢業學分數',
  'graduateExemption',
  'degreeCredits',
  { low: 0, high: 100, scale: 1, starts: [0], turns: [[difference_14, 'known']], hasEnds: true },
];

function difference_15(input: Input): number | null | undefined {
  const graduateExemption = recordOf(input?.graduateExemption);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  const graduateMaximumLack =
    graduateMaximumValue !== graduateMaximumValue ? lackOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : false;
  const value = graduateMaximumValue;
  return value === value ? value : lacking(graduateMaximumLack).missing.length > 0 ? undefined : null;
}

const GRADUATE_EXEMPTION_THESIS_CREDITS_PARTS: PartedFact = [
  '研究所抵免.論文學分數',
  'graduateExemption',
  'thesisCredits',
  { low: 0, high: 30, scale: 1, starts: [0], turns: [[difference_15, 'known']], hasEnds: true },
];

const GRADUATE_MAXIMUM_PARTS: Parts = {
  order: GRADUATE_MAXIMUM_FACTS,
  deciding: [GRADUATE_EXEMPTION_DEGREE_CREDITS_PARTS, GRADUATE_EXEMPTION_THESIS_CREDITS_PARTS],
  others: [GRADUATE_EXEMPTION_OWN_BACHELOR_PARTS],
};

function givenGraduateMaximum(input: Input): Valued {
  const graduateExemption = recordOf(input?.graduateExemption);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  const value = graduateMaximumValue;
  return valued(
    value !== value
      ? undeterminedValue('第八點', lacking(lackOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits)), GRADUATE_MAXIMUM_FACTS)
      : GRADUATE_MAXIMUM_VALUE,
    scaledValue(value, 6n),
  );
}

function valueOfGraduateMaximum(graduateMaximumValue: number): number | string | undefined {
  const value = graduateMaximumValue;
  return scaledValue(value, 6n);
}

/**
 * 研究所抵免上限（第八點）
 *
 * > 研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。
 *
 * - 當 研究所抵免.本校大學部畢業 則 （研究所抵免.畢業學分數 － 研究所抵免.論文學分數） × 本校畢業比例（1/2）
 * - 其餘 （研究所抵免.畢業學分數 － 研究所抵免.論文學分數） × 他校畢業比例（1/3）
 *
 * undefined：無法判定。
 */
export function graduateMaximum(input: Input): number | string | undefined {
  const graduateExemption = recordOf(input?.graduateExemption);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  return settledValue(valueOfGraduateMaximum(graduateMaximumValue), givenGraduateMaximum, input, GRADUATE_MAXIMUM_PARTS);
}

/** 研究所抵免上限：值與理由。 */
export function explainGraduateMaximum(input: Input): Result {
  const graduateExemption = recordOf(input?.graduateExemption);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  return settledResult(
    resultOfGraduateMaximum(graduateMaximumValue, ownBachelor, degreeCredits, thesisCredits),
    givenGraduateMaximum,
    input,
    GRADUATE_MAXIMUM_PARTS,
  );
}

/** 得酌情抵免：value */
const EXEMPT_FROM_MAXIMUM_VALUE = /* @__PURE__ */ decided('value', '第八點');

/** 得酌情抵免所讀的事實 */
const EXEMPT_FROM_MAXIMUM_FACTS: readonly string[] = ['研究所抵免.重考後再入學', '研究所抵免.入學前本校科目'];

function resultOfExemptFromMaximum(exemptFromMaximumValue: Truth, reentered: Truth, earnedHere: Truth): Result {
  const value = exemptFromMaximumValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第八點', lacking(lackOfExemptFromMaximum(reentered, earnedHere)), EXEMPT_FROM_MAXIMUM_FACTS)
      : EXEMPT_FROM_MAXIMUM_VALUE;
  return result(
    decision,
    {
      text: '研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。',
      values: [
        ['reentered', showTruth(reentered)],
        ['earnedHere', showTruth(earnedHere)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const GRADUATE_EXEMPTION_REENTERED_PARTS: PartedFact = ['研究所抵免.重考後再入學', 'graduateExemption', 'reentered', [true, false]];

const GRADUATE_EXEMPTION_EARNED_HERE_PARTS: PartedFact = ['研究所抵免.入學前本校科目', 'graduateExemption', 'earnedHere', [true, false]];

function valueOfExemptFromMaximum(exemptFromMaximumValue: Truth): boolean | undefined {
  const value = exemptFromMaximumValue;
  return truthValue(value);
}

/**
 * 得酌情抵免（第八點）
 *
 * > 研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。
 *
 * - 當 研究所抵免.重考後再入學 且 研究所抵免.入學前本校科目 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function exemptFromMaximum(input: Input): boolean | undefined {
  const graduateExemption = recordOf(input?.graduateExemption);
  const reentered = readBoolean(graduateExemption.reentered);
  const earnedHere = readBoolean(graduateExemption.earnedHere);
  const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere);
  return valueOfExemptFromMaximum(exemptFromMaximumValue);
}

/** 得酌情抵免：值與理由。 */
export function explainExemptFromMaximum(input: Input): Result {
  const graduateExemption = recordOf(input?.graduateExemption);
  const reentered = readBoolean(graduateExemption.reentered);
  const earnedHere = readBoolean(graduateExemption.earnedHere);
  const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere);
  return resultOfExemptFromMaximum(exemptFromMaximumValue, reentered, earnedHere);
}

function holdsWith_10(exempted: number, graduateMaximumCase: number): Truth {
  return 6 * exempted <= graduateMaximumCase ? YES : 6 * exempted > graduateMaximumCase ? NO : UNKNOWN;
}

function holdsAtEnds_10(exempted: number, graduateMaximumCase: number): Truth {
  return agree(
    holdsWith_10(exempted === exempted ? exempted : 0, graduateMaximumCase),
    holdsWith_10(exempted === exempted ? exempted : 100, graduateMaximumCase),
  );
}

function conditionInCases_2(exempted: number, graduateMaximumValue: number, graduateMaximumReach: readonly number[] | undefined): Truth {
  const holds: Truth = 6 * exempted <= graduateMaximumValue ? YES : 6 * exempted > graduateMaximumValue ? NO : UNKNOWN;
  return holds !== UNKNOWN
    ? holds
    : agreeOverCases<[number]>([graduateMaximumReach ?? [graduateMaximumValue]], (graduateMaximumCase: number) =>
        holdsAtEnds_10(exempted, graduateMaximumCase),
      );
}

/** 研究所抵免學分：notApplicable */
const GRADUATE_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八點');

/** 研究所抵免學分：met */
const GRADUATE_CREDITS_MET = /* @__PURE__ */ decided('met', '第八點');

/** 研究所抵免學分：violated */
const GRADUATE_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第八點');

/** 研究所抵免學分所讀的事實 */
const GRADUATE_CREDITS_FACTS: readonly string[] = [
  '學生.學制',
  '研究所抵免.抵免學分',
  '研究所抵免.本校大學部畢業',
  '研究所抵免.畢業學分數',
  '研究所抵免.論文學分數',
  '研究所抵免.重考後再入學',
  '研究所抵免.入學前本校科目',
];

function openGraduateCredits(
  programme: Programme | undefined,
  exemptFromMaximumValue: Truth,
  exempted: number,
  graduateMaximumValue: number,
  graduateMaximumReach: readonly number[] | undefined,
  exemptFromMaximumLack: Note,
  graduateMaximumLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'master' || programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    not(exemptFromMaximumValue),
  );
  if (inCase === NO) return GRADUATE_CREDITS_NOT_APPLICABLE;
  const must: Truth = conditionInCases_2(exempted, graduateMaximumValue, graduateMaximumReach);
  if (inCase === YES && must === YES) return GRADUATE_CREDITS_MET;
  if (inCase === YES && must === NO) return GRADUATE_CREDITS_VIOLATED;
  return undeterminedDuty(
    '第八點',
    allAnswers(
      answer(
        programme === 'master' || programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
        programme === undefined && '學生.學制',
      ),
      notAnswer(answer(exemptFromMaximumValue, exemptFromMaximumLack)),
    ),
    answer(
      conditionInCases_2(exempted, graduateMaximumValue, graduateMaximumReach),
      exempted !== exempted && '研究所抵免.抵免學分',
      graduateMaximumLack,
    ),
    YES,
    GRADUATE_CREDITS_FACTS,
  );
}

function decideGraduateCredits(
  programme: Programme | undefined,
  exemptFromMaximumValue: Truth,
  exempted: number,
  graduateMaximumValue: number,
  graduateMaximumReach: readonly number[] | undefined,
  exemptFromMaximumLack: Note,
  graduateMaximumLack: Note,
): Decision {
  const inCase: Truth = and(
    programme === 'master' || programme === 'inServiceMaster' ? YES : programme === undefined ? UNKNOWN : NO,
    not(exemptFromMaximumValue),
  );
  if (inCase === NO) return GRADUATE_CREDITS_NOT_APPLICABLE;
  if (inCase === YES && 6 * exempted <= graduateMaximumValue) return GRADUATE_CREDITS_MET;
  if (inCase === YES && 6 * exempted > graduateMaximumValue) return GRADUATE_CREDITS_VIOLATED;
  return openGraduateCredits(
    programme,
    exemptFromMaximumValue,
    exempted,
    graduateMaximumValue,
    graduateMaximumReach,
    exemptFromMaximumLack,
    graduateMaximumLack,
  );
}

function difference_16(input: Input): number | null | undefined {
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

const GRADUATE_EXEMPTION_EXEMPTED_PARTS: PartedFact = [
  '研究所抵免.抵免學分',
  'graduateExemption',
  'exempted',
  { low: 0, high: 100, scale: 1, starts: [0], turns: [[difference_16, '>']] },
];

const GRADUATE_EXEMPTION_DEGREE_CREDITS_PARTS_2: PartedFact = [
  '研究所抵免.畢業學分數',
  'graduateExemption',
  'degreeCredits',
  { low: 0, high: 100, scale: 1, starts: [0], turns: [[difference_16, '>']] },
];

const GRADUATE_EXEMPTION_THESIS_CREDITS_PARTS_2: PartedFact = [
  '研究所抵免.論文學分數',
  'graduateExemption',
  'thesisCredits',
  { low: 0, high: 30, scale: 1, starts: [0], turns: [[difference_16, '>']] },
];

const GRADUATE_CREDITS_PARTS: Parts = {
  order: GRADUATE_CREDITS_FACTS,
  deciding: [GRADUATE_EXEMPTION_EXEMPTED_PARTS, GRADUATE_EXEMPTION_DEGREE_CREDITS_PARTS_2, GRADUATE_EXEMPTION_THESIS_CREDITS_PARTS_2],
  others: [
    STUDENT_PROGRAMME_PARTS,
    GRADUATE_EXEMPTION_OWN_BACHELOR_PARTS,
    GRADUATE_EXEMPTION_REENTERED_PARTS,
    GRADUATE_EXEMPTION_EARNED_HERE_PARTS,
  ],
};

function givenGraduateCredits(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduateExemption = recordOf(input?.graduateExemption);
  const reentered = readBoolean(graduateExemption.reentered);
  const earnedHere = readBoolean(graduateExemption.earnedHere);
  const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere);
  const exempted = integerOf(graduateExemption.exempted, 0, 100);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  const graduateMaximumReach =
    graduateMaximumValue !== graduateMaximumValue ? reachOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : undefined;
  const exemptFromMaximumLack = exemptFromMaximumValue === UNKNOWN ? lackOfExemptFromMaximum(reentered, earnedHere) : false;
  const graduateMaximumLack =
    graduateMaximumValue !== graduateMaximumValue ? lackOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : false;
  return decideGraduateCredits(
    programme,
    exemptFromMaximumValue,
    exempted,
    graduateMaximumValue,
    graduateMaximumReach,
    exemptFromMaximumLack,
    graduateMaximumLack,
  );
}

function resultOfGraduateCredits(
  programme: Programme | undefined,
  exemptFromMaximumValue: Truth,
  exempted: number,
  graduateMaximumValue: number,
  graduateMaximumReach: readonly number[] | undefined,
  exemptFromMaximumLack: Note,
  graduateMaximumLack: Note,
  input: Input,
  ownBachelor: Truth,
  degreeCredits: number,
  thesisCredits: number,
  reentered: Truth,
  earnedHere: Truth,
): Result {
  return result(
    settled(
      decideGraduateCredits(
        programme,
        exemptFromMaximumValue,
        exempted,
        graduateMaximumValue,
        graduateMaximumReach,
        exemptFromMaximumLack,
        graduateMaximumLack,
      ),
      givenGraduateCredits,
      input,
      GRADUATE_CREDITS_PARTS,
    ),
    {
      text: '研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。',
      values: [
        ['programme', showMember(programme, PROGRAMME_NAMES)],
        ['exempted', showNumber(exempted, 1n, '學分')],
        ['ownBachelor', showTruth(ownBachelor)],
        ['degreeCredits', showNumber(degreeCredits, 1n, '學分')],
        ['thesisCredits', showNumber(thesisCredits, 1n, '學分')],
        ['reentered', showTruth(reentered)],
        ['earnedHere', showTruth(earnedHere)],
        ['graduateMaximum', showNumber(graduateMaximumValue, 6n, '學分')],
        ['exemptFromMaximum', showTruth(exemptFromMaximumValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 研究所抵免學分（第八點）
 *
 * > 研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。
 *
 * - 適用 學生.學制 屬於 碩士班、碩士在職專班
 * - 應 研究所抵免.抵免學分 ≤ 研究所抵免上限
 * - 除外 得酌情抵免
 */
export function graduateCredits(input: Input): Decision {
  return settled(givenGraduateCredits(input), givenGraduateCredits, input, GRADUATE_CREDITS_PARTS);
}

/** 研究所抵免學分：結果與理由。 */
export function explainGraduateCredits(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduateExemption = recordOf(input?.graduateExemption);
  const reentered = readBoolean(graduateExemption.reentered);
  const earnedHere = readBoolean(graduateExemption.earnedHere);
  const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere);
  const exempted = integerOf(graduateExemption.exempted, 0, 100);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  const graduateMaximumReach =
    graduateMaximumValue !== graduateMaximumValue ? reachOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : undefined;
  const exemptFromMaximumLack = exemptFromMaximumValue === UNKNOWN ? lackOfExemptFromMaximum(reentered, earnedHere) : false;
  const graduateMaximumLack =
    graduateMaximumValue !== graduateMaximumValue ? lackOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : false;
  return resultOfGraduateCredits(
    programme,
    exemptFromMaximumValue,
    exempted,
    graduateMaximumValue,
    graduateMaximumReach,
    exemptFromMaximumLack,
    graduateMaximumLack,
    input,
    ownBachelor,
    degreeCredits,
    thesisCredits,
    reentered,
    earnedHere,
  );
}

/** 各系酌情抵免：notEntitled */
const DEPARTMENT_DISCRETION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八點');

/** 各系酌情抵免：entitled */
const DEPARTMENT_DISCRETION_ENTITLED = /* @__PURE__ */ decided('entitled', '第八點');

/** 各系酌情抵免所讀的事實 */
const DEPARTMENT_DISCRETION_FACTS: readonly string[] = ['研究所抵免.重考後再入學', '研究所抵免.入學前本校科目'];

function openDepartmentDiscretion(
  exemptFromMaximumValue: Truth,
  departmentDiscretionDecision: Truth,
  exemptFromMaximumLack: Note,
): Decision {
  const requirement: Truth = exemptFromMaximumValue;
  if (departmentDiscretionDecision === NO || requirement === NO) return DEPARTMENT_DISCRETION_NOT_ENTITLED;
  if (departmentDiscretionDecision === YES && requirement === YES) return DEPARTMENT_DISCRETION_ENTITLED;
  const when_ = allAnswers(
    answer(exemptFromMaximumValue, exemptFromMaximumLack),
    departmentDiscretionDecision === YES ? YES : answer(UNKNOWN, departmentDiscretionDecision === UNKNOWN && '各系酌情抵免.決定'),
  );
  return undeterminedPermission('第八點', YES, when_, DEPARTMENT_DISCRETION_FACTS);
}

function decideDepartmentDiscretion(
  exemptFromMaximumValue: Truth,
  departmentDiscretionDecision: Truth,
  exemptFromMaximumLack: Note,
): Decision {
  const requirement: Truth = exemptFromMaximumValue;
  if (departmentDiscretionDecision === NO || requirement === NO) return DEPARTMENT_DISCRETION_NOT_ENTITLED;
  if (departmentDiscretionDecision === YES && requirement === YES) return DEPARTMENT_DISCRETION_ENTITLED;
  return openDepartmentDiscretion(exemptFromMaximumValue, departmentDiscretionDecision, exemptFromMaximumLack);
}

function resultOfDepartmentDiscretion(
  exemptFromMaximumValue: Truth,
  departmentDiscretionDecision: Truth,
  exemptFromMaximumLack: Note,
  reentered: Truth,
  earnedHere: Truth,
): Result {
  return result(decideDepartmentDiscretion(exemptFromMaximumValue, departmentDiscretionDecision, exemptFromMaximumLack), {
    text: '研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。',
    values: [
      ['reentered', showTruth(reentered)],
      ['earnedHere', showTruth(earnedHere)],
      ['exemptFromMaximum', showTruth(exemptFromMaximumValue)],
      ['departmentDiscretion', departmentDiscretionDecision === UNKNOWN ? '未決' : departmentDiscretionDecision === YES ? '准' : '不准'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 各系酌情抵免（第八點）
 *
 * > 研究所學生在入學本校之前已及格之研究所科目學分，成績在七十分以上，且未列計大學部畢業學分數者，依下列規定抵免：就讀碩士班、碩士在職專班而非本校大學部畢業者，得抵免之學分，為畢業學分數減去碩士論文學分數後之三分之一；就讀碩士班、碩士在職專班而為本校大學部畢業者，為畢業學分數減去碩士論文學分數後之二分之一。但研究生係重考後再行入學者，其入學前於本校及格之科目學分，得由各系酌情抵免，不受研究所抵免學分上限之限制。
 *
 * - 由 各系
 * - 要件 得酌情抵免
 */
export function departmentDiscretion(input: Input): Decision {
  const graduateExemption = recordOf(input?.graduateExemption);
  const reentered = readBoolean(graduateExemption.reentered);
  const earnedHere = readBoolean(graduateExemption.earnedHere);
  const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere);
  const departmentDiscretionInput = recordOf(input?.departmentDiscretion);
  const departmentDiscretionDecision = readDecision(departmentDiscretionInput.decision);
  const exemptFromMaximumLack = exemptFromMaximumValue === UNKNOWN ? lackOfExemptFromMaximum(reentered, earnedHere) : false;
  return decideDepartmentDiscretion(exemptFromMaximumValue, departmentDiscretionDecision, exemptFromMaximumLack);
}

/** 各系酌情抵免：結果與理由。 */
export function explainDepartmentDiscretion(input: Input): Result {
  const graduateExemption = recordOf(input?.graduateExemption);
  const reentered = readBoolean(graduateExemption.reentered);
  const earnedHere = readBoolean(graduateExemption.earnedHere);
  const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere);
  const departmentDiscretionInput = recordOf(input?.departmentDiscretion);
  const departmentDiscretionDecision = readDecision(departmentDiscretionInput.decision);
  const exemptFromMaximumLack = exemptFromMaximumValue === UNKNOWN ? lackOfExemptFromMaximum(reentered, earnedHere) : false;
  return resultOfDepartmentDiscretion(exemptFromMaximumValue, departmentDiscretionDecision, exemptFromMaximumLack, reentered, earnedHere);
}

/** 抵免之事前申請：met */
const PRIOR_APPLICATION_MET = /* @__PURE__ */ decided('met', '第九點');

/** 抵免之事前申請：violated */
const PRIOR_APPLICATION_VIOLATED = /* @__PURE__ */ decided('violated', '第九點');

/** 抵免之事前申請所讀的事實 */
const PRIOR_APPLICATION_FACTS: readonly string[] = ['抵免申請.事前申請'];

function openPriorApplication(priorApplication_2: Truth): Decision {
  return undeterminedDuty(
    '第九點',
    YES,
    answer(priorApplication_2, priorApplication_2 === UNKNOWN && '抵免申請.事前申請'),
    YES,
    PRIOR_APPLICATION_FACTS,
  );
}

function decidePriorApplication(priorApplication_2: Truth): Decision {
  const must: Truth = priorApplication_2;
  if (must === YES) return PRIOR_APPLICATION_MET;
  if (must === NO) return PRIOR_APPLICATION_VIOLATED;
  return openPriorApplication(priorApplication_2);
}

function resultOfPriorApplication(priorApplication_2: Truth): Result {
  return result(decidePriorApplication(priorApplication_2), {
    text: '科目學分之抵免，一律事前申請；轉系、轉學之學生，應趕在入（轉）學註冊當學期課程加退選結束之前，一次辦妥。審核之分工，專業科目為各系，共同科目為共同科課程委員會或授課單位，通識科目為通識教育中心，體育為體育室，軍訓為軍訓室，其他未列舉之科目為系；審核後，由教務處教學業務組複核。',
    values: [['priorApplication', showTruth(priorApplication_2)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 抵免之事前申請（第九點）
 *
 * > 科目學分之抵免，一律事前申請；轉系、轉學之學生，應趕在入（轉）學註冊當學期課程加退選結束之前，一次辦妥。審核之分工，專業科目為各系，共同科目為共同科課程委員會或授課單位，通識科目為通識教育中心，體育為體育室，軍訓為軍訓室，其他未列舉之科目為系；審核後，由教務處教學業務組複核。
 *
 * - 應 抵免申請.事前申請
 */
export function priorApplication(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const priorApplication_2 = readBoolean(exemptionApplication.priorApplication);
  return decidePriorApplication(priorApplication_2);
}

/** 抵免之事前申請：結果與理由。 */
export function explainPriorApplication(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const priorApplication_2 = readBoolean(exemptionApplication.priorApplication);
  return resultOfPriorApplication(priorApplication_2);
}

/** 轉系抵免、轉學抵免 */
const MEMBERS_5 = 0b11;

/** 轉系轉學之抵免期限：notApplicable */
const TRANSFER_DEADLINE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九點');

/** 轉系轉學之抵免期限：met */
const TRANSFER_DEADLINE_MET = /* @__PURE__ */ decided('met', '第九點');

/** 轉系轉學之抵免期限：violated */
const TRANSFER_DEADLINE_VIOLATED = /* @__PURE__ */ decided('violated', '第九點');

/** 轉系轉學之抵免期限所讀的事實 */
const TRANSFER_DEADLINE_FACTS: readonly string[] = ['抵免申請.身分', '抵免申請.加退選結束前辦妥', '抵免申請.辦理次數'];

function openTransferDeadline(statuses: number, beforeAddDropEnd: Truth, rounds: number): Decision {
  return undeterminedDuty(
    '第九點',
    answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_5) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分'),
    allAnswers(
      answer(beforeAddDropEnd, beforeAddDropEnd === UNKNOWN && '抵免申請.加退選結束前辦妥'),
      answer(rounds === 1 ? YES : rounds < 1 || rounds > 1 ? NO : UNKNOWN, rounds !== rounds && '抵免申請.辦理次數'),
    ),
    YES,
    TRANSFER_DEADLINE_FACTS,
  );
}

function decideTransferDeadline(statuses: number, beforeAddDropEnd: Truth, rounds: number): Decision {
  const inCase: Truth = statuses < 0 ? UNKNOWN : (statuses & MEMBERS_5) !== 0 ? YES : NO;
  if (inCase === NO) return TRANSFER_DEADLINE_NOT_APPLICABLE;
  const must: Truth = and(beforeAddDropEnd, rounds === 1 ? YES : rounds < 1 || rounds > 1 ? NO : UNKNOWN);
  if (inCase === YES && must === YES) return TRANSFER_DEADLINE_MET;
  if (inCase === YES && must === NO) return TRANSFER_DEADLINE_VIOLATED;
  return openTransferDeadline(statuses, beforeAddDropEnd, rounds);
}

function resultOfTransferDeadline(statuses: number, beforeAddDropEnd: Truth, rounds: number): Result {
  return result(decideTransferDeadline(statuses, beforeAddDropEnd, rounds), {
    text: '科目學分之抵免，一律事前申請；轉系、轉學之學生，應趕在入（轉）學註冊當學期課程加退選結束之前，一次辦妥。審核之分工，專業科目為各系，共同科目為共同科課程委員會或授課單位，通識科目為通識教育中心，體育為體育室，軍訓為軍訓室，其他未列舉之科目為系；審核後，由教務處教學業務組複核。',
    values: [
      ['statuses', showList(membersOf(statuses, EXEMPTION_STATUS_NAMES), (member) => showMember(member, EXEMPTION_STATUS_NAMES))],
      ['beforeAddDropEnd', showTruth(beforeAddDropEnd)],
      ['exemptionApplication.rounds', showNumber(rounds, 1n, '次')],
      ['binding.rounds', '1 次'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 轉系轉學之抵免期限（第九點）
 *
 * > 科目學分之抵免，一律事前申請；轉系、轉學之學生，應趕在入（轉）學註冊當學期課程加退選結束之前，一次辦妥。審核之分工，專業科目為各系，共同科目為共同科課程委員會或授課單位，通識科目為通識教育中心，體育為體育室，軍訓為軍訓室，其他未列舉之科目為系；審核後，由教務處教學業務組複核。
 *
 * - 適用 抵免申請.身分 有一屬於 轉系抵免、轉學抵免
 * - 應 抵免申請.加退選結束前辦妥 且 抵免申請.辦理次數 = 辦妥次數（1 次）
 */
export function transferDeadline(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const beforeAddDropEnd = readBoolean(exemptionApplication.beforeAddDropEnd);
  const rounds = integerOf(exemptionApplication.rounds, 0, 20);
  return decideTransferDeadline(statuses, beforeAddDropEnd, rounds);
}

/** 轉系轉學之抵免期限：結果與理由。 */
export function explainTransferDeadline(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const beforeAddDropEnd = readBoolean(exemptionApplication.beforeAddDropEnd);
  const rounds = integerOf(exemptionApplication.rounds, 0, 20);
  return resultOfTransferDeadline(statuses, beforeAddDropEnd, rounds);
}

/** 審核單位：value */
const REVIEWER_VALUE = /* @__PURE__ */ decided('value', '第九點');

/** 審核單位所讀的事實 */
const REVIEWER_FACTS: readonly string[] = ['抵免科目.類別'];

function resultOfReviewer(reviewerValue: ExemptionReviewer | undefined, kind: ExemptedSubjectKind | undefined): Result {
  const value = reviewerValue;
  const decision = value === undefined ? undeterminedValue('第九點', lacking(lackOfReviewer(kind)), REVIEWER_FACTS) : REVIEWER_VALUE;
  return result(
    decision,
    {
      text: '科目學分之抵免，一律事前申請；轉系、轉學之學生，應趕在入（轉）學註冊當學期課程加退選結束之前，一次辦妥。審核之分工，專業科目為各系，共同科目為共同科課程委員會或授課單位，通識科目為通識教育中心，體育為體育室，軍訓為軍訓室，其他未列舉之科目為系；審核後，由教務處教學業務組複核。',
      values: [['kind', showMember(kind, EXEMPTED_SUBJECT_KIND_NAMES)]],
      caveats: [],
      effects: [],
    },
    valueOrNull(value),
    null,
  );
}

const EXEMPTED_SUBJECT_KIND_PARTS_3: PartedFact = [
  '抵免科目.類別',
  'exemptedSubject',
  'kind',
  ['professional', 'common', 'universityRequired', 'generalEducation', 'physicalEducation', 'militaryTraining'],
];

const REVIEWER_PARTS: Parts = { order: REVIEWER_FACTS, deciding: [EXEMPTED_SUBJECT_KIND_PARTS_3], others: [] };

function givenReviewer(input: Input): Valued {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const reviewerValue = computeReviewer(kind);
  const value = reviewerValue;
  return valued(value === undefined ? undeterminedValue('第九點', lacking(lackOfReviewer(kind)), REVIEWER_FACTS) : REVIEWER_VALUE, value);
}

function valueOfReviewer(reviewerValue: ExemptionReviewer | undefined): ExemptionReviewer | undefined {
  const value = reviewerValue;
  return value;
}

/**
 * 審核單位（第九點）
 *
 * > 科目學分之抵免，一律事前申請；轉系、轉學之學生，應趕在入（轉）學註冊當學期課程加退選結束之前，一次辦妥。審核之分工，專業科目為各系，共同科目為共同科課程委員會或授課單位，通識科目為通識教育中心，體育為體育室，軍訓為軍訓室，其他未列舉之科目為系；審核後，由教務處教學業務組複核。
 *
 * - 當 抵免科目.類別 = 專業科目 則 各系
 * - 當 抵免科目.類別 = 共同科目 則 共同科課程委員會或授課單位
 * - 當 抵免科目.類別 = 通識科目 則 通識教育中心
 * - 當 抵免科目.類別 = 體育科目 則 體育室
 * - 當 抵免科目.類別 = 軍訓科目 則 軍訓室
 * - 其餘 系
 *
 * undefined：無法判定。
 */
export function reviewer(input: Input): ExemptionReviewer | undefined {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const reviewerValue = computeReviewer(kind);
  return settledValue(valueOfReviewer(reviewerValue), givenReviewer, input, REVIEWER_PARTS);
}

/** 審核單位：值與理由。 */
export function explainReviewer(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const reviewerValue = computeReviewer(kind);
  return settledResult(resultOfReviewer(reviewerValue, kind), givenReviewer, input, REVIEWER_PARTS);
}

/** 附具教學大綱：notEntitled */
const SYLLABUS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十點');

/** 附具教學大綱：entitled */
const SYLLABUS_ENTITLED = /* @__PURE__ */ decided('entitled', '第十點');

/** 附具教學大綱所讀的事實 */
const SYLLABUS_FACTS: readonly string[] = ['抵免申請.他校成績', '抵免科目.名稱相同'];

function openSyllabus(otherSchoolScore: Truth, sameName: Truth, syllabusDecision: Truth): Decision {
  const when_ = allAnswers(
    allAnswers(
      answer(otherSchoolScore, otherSchoolScore === UNKNOWN && '抵免申請.他校成績'),
      answer(sameTruth(sameName, NO), sameName === UNKNOWN && '抵免科目.名稱相同'),
    ),
    syllabusDecision === YES ? YES : answer(UNKNOWN, syllabusDecision === UNKNOWN && '附具教學大綱.決定'),
  );
  return undeterminedPermission('第十點', YES, when_, SYLLABUS_FACTS);
}

function decideSyllabus(otherSchoolScore: Truth, sameName: Truth, syllabusDecision: Truth): Decision {
  const requirement: Truth = and(otherSchoolScore, sameTruth(sameName, NO));
  if (syllabusDecision === NO || requirement === NO) return SYLLABUS_NOT_ENTITLED;
  if (syllabusDecision === YES && requirement === YES) return SYLLABUS_ENTITLED;
  return openSyllabus(otherSchoolScore, sameName, syllabusDecision);
}

function resultOfSyllabus(otherSchoolScore: Truth, sameName: Truth, syllabusDecision: Truth): Result {
  return result(decideSyllabus(otherSchoolScore, sameName, syllabusDecision), {
    text: '本校學生以在他校修習之成績申請抵免，而兩者科目名稱不同時，各系（審核單位）得酌情要求於申請時附具教學大綱。',
    values: [
      ['otherSchoolScore', showTruth(otherSchoolScore)],
      ['sameName', showTruth(sameName)],
      ['syllabus', syllabusDecision === UNKNOWN ? '未決' : syllabusDecision === YES ? '准' : '不准'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 附具教學大綱（第十點）
 *
 * > 本校學生以在他校修習之成績申請抵免，而兩者科目名稱不同時，各系（審核單位）得酌情要求於申請時附具教學大綱。
 *
 * - 由 各系（審核單位）
 * - 要件 抵免申請.他校成績 且 抵免科目.名稱相同 = 否
 */
export function syllabus(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const otherSchoolScore = readBoolean(exemptionApplication.otherSchoolScore);
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sameName = readBoolean(exemptedSubject.sameName);
  const syllabusInput = recordOf(input?.syllabus);
  const syllabusDecision = readDecision(syllabusInput.decision);
  return decideSyllabus(otherSchoolScore, sameName, syllabusDecision);
}

/** 附具教學大綱：結果與理由。 */
export function explainSyllabus(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const otherSchoolScore = readBoolean(exemptionApplication.otherSchoolScore);
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sameName = readBoolean(exemptedSubject.sameName);
  const syllabusInput = recordOf(input?.syllabus);
  const syllabusDecision = readDecision(syllabusInput.decision);
  return resultOfSyllabus(otherSchoolScore, sameName, syllabusDecision);
}

/** 報到時之輔導：value */
const GUIDANCE_VALUE = /* @__PURE__ */ decided('value', '第十一點');

/** 報到時之輔導：notApplicable */
const GUIDANCE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一點');

/** 報到時之輔導所讀的事實 */
const GUIDANCE_FACTS: readonly string[] = ['抵免申請.身分'];

function openGuidance(statuses: number): Decision {
  return undeterminedEffect(
    '第十一點',
    answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO, statuses < 0 && '抵免申請.身分'),
    GUIDANCE_FACTS,
  );
}

function decideGuidance(statuses: number): Decision {
  const inCase: Truth = statuses < 0 ? UNKNOWN : (statuses & MEMBERS_2) !== 0 ? YES : NO;
  if (inCase === YES) return GUIDANCE_VALUE;
  if (inCase === NO) return GUIDANCE_NOT_APPLICABLE;
  return openGuidance(statuses);
}

function resultOfGuidance(statuses: number): Result {
  return result(decideGuidance(statuses), {
    text: '轉學生於新生報到時，由教學業務組說明抵免之相關須知，並與各系（審核單位）共同輔導其填寫抵免申請審查表。',
    values: [['statuses', showList(membersOf(statuses, EXEMPTION_STATUS_NAMES), (member) => showMember(member, EXEMPTION_STATUS_NAMES))]],
    caveats: [],
    effects: ['由教學業務組說明抵免須知，並與審核單位共同輔導填寫申請審查表'],
  });
}

/**
 * 報到時之輔導（第十一點）
 *
 * > 轉學生於新生報到時，由教學業務組說明抵免之相關須知，並與各系（審核單位）共同輔導其填寫抵免申請審查表。
 *
 * - 當 抵免申請.身分 有一屬於 轉學抵免
 * - 效果 由教學業務組說明抵免須知，並與審核單位共同輔導填寫申請審查表
 */
export function guidance(input: Input): Decision {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  return decideGuidance(statuses);
}

/** 報到時之輔導：結果與理由。 */
export function explainGuidance(input: Input): Result {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  return resultOfGuidance(statuses);
}

/** 抵免成績之註記：value */
const TRANSCRIPT_NOTE_VALUE = /* @__PURE__ */ decided('value', '第十三點');

/** 抵免成績之註記：notApplicable */
const TRANSCRIPT_NOTE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十三點');

/** 抵免成績之註記所讀的事實 */
const TRANSCRIPT_NOTE_FACTS: readonly string[] = ['抵免科目.本校轉系或重補修成績'];

function openTranscriptNote(ownTransferOrRetake: Truth): Decision {
  return undeterminedEffect(
    '第十三點',
    answer(sameTruth(ownTransferOrRetake, NO), ownTransferOrRetake === UNKNOWN && '抵免科目.本校轉系或重補修成績'),
    TRANSCRIPT_NOTE_FACTS,
  );
}

function decideTranscriptNote(ownTransferOrRetake: Truth): Decision {
  const inCase: Truth = sameTruth(ownTransferOrRetake, NO);
  if (inCase === YES) return TRANSCRIPT_NOTE_VALUE;
  if (inCase === NO) return TRANSCRIPT_NOTE_NOT_APPLICABLE;
  return openTranscriptNote(ownTransferOrRetake);
}

function resultOfTranscriptNote(ownTransferOrRetake: Truth): Result {
  return result(decideTranscriptNote(ownTransferOrRetake), {
    text: '經抵免之科目學分，除為本校轉系或重（補）修之成績外，原有成績不登錄於本校學期成績，僅在成績欄註記「抵免」二字。',
    values: [['ownTransferOrRetake', showTruth(ownTransferOrRetake)]],
    caveats: [],
    effects: ['不登錄原有成績，僅註記抵免'],
  });
}

/**
 * 抵免成績之註記（第十三點）
 *
 * > 經抵免之科目學分，除為本校轉系或重（補）修之成績外，原有成績不登錄於本校學期成績，僅在成績欄註記「抵免」二字。
 *
 * - 當 抵免科目.本校轉系或重補修成績 = 否
 * - 效果 不登錄原有成績，僅註記抵免
 */
export function transcriptNote(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const ownTransferOrRetake = readBoolean(exemptedSubject.ownTransferOrRetake);
  return decideTranscriptNote(ownTransferOrRetake);
}

/** 抵免成績之註記：結果與理由。 */
export function explainTranscriptNote(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const ownTransferOrRetake = readBoolean(exemptedSubject.ownTransferOrRetake);
  return resultOfTranscriptNote(ownTransferOrRetake);
}

/** 原有成績之登錄：value */
const SCORE_KEPT_VALUE = /* @__PURE__ */ decided('value', '第十三點');

/** 原有成績之登錄：notApplicable */
const SCORE_KEPT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十三點');

/** 原有成績之登錄所讀的事實 */
const SCORE_KEPT_FACTS: readonly string[] = ['抵免科目.本校轉系或重補修成績'];

function openScoreKept(ownTransferOrRetake: Truth): Decision {
  return undeterminedEffect(
    '第十三點',
    answer(ownTransferOrRetake, ownTransferOrRetake === UNKNOWN && '抵免科目.本校轉系或重補修成績'),
    SCORE_KEPT_FACTS,
  );
}

function resultOfScoreKept(ownTransferOrRetake: Truth): Result {
  return result(
    ownTransferOrRetake === YES
      ? SCORE_KEPT_VALUE
      : ownTransferOrRetake === NO
        ? SCORE_KEPT_NOT_APPLICABLE
        : openScoreKept(ownTransferOrRetake),
    {
      text: '經抵免之科目學分，除為本校轉系或重（補）修之成績外，原有成績不登錄於本校學期成績，僅在成績欄註記「抵免」二字。',
      values: [['ownTransferOrRetake', showTruth(ownTransferOrRetake)]],
      caveats: [],
      effects: ['原有成績登錄於學期成績'],
    },
  );
}

/**
 * 原有成績之登錄（第十三點）
 *
 * > 經抵免之科目學分，除為本校轉系或重（補）修之成績外，原有成績不登錄於本校學期成績，僅在成績欄註記「抵免」二字。
 *
 * - 當 抵免科目.本校轉系或重補修成績
 * - 效果 原有成績登錄於學期成績
 */
export function scoreKept(input: Input): Decision {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const ownTransferOrRetake = readBoolean(exemptedSubject.ownTransferOrRetake);
  return ownTransferOrRetake === YES
    ? SCORE_KEPT_VALUE
    : ownTransferOrRetake === NO
      ? SCORE_KEPT_NOT_APPLICABLE
      : openScoreKept(ownTransferOrRetake);
}

/** 原有成績之登錄：結果與理由。 */
export function explainScoreKept(input: Input): Result {
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const ownTransferOrRetake = readBoolean(exemptedSubject.ownTransferOrRetake);
  return resultOfScoreKept(ownTransferOrRetake);
}

/** 畢業總學分：value */
const GRADUATION_TOTAL_VALUE = /* @__PURE__ */ decided('value', '附註');

/** 畢業總學分所讀的事實 */
const GRADUATION_TOTAL_FACTS: readonly string[] = [
  '畢業學分.舊課程總學分',
  '畢業學分.舊課程學期數',
  '畢業學分.新課程總學分',
  '畢業學分.新課程學期數',
  '畢業學分.應修學期數',
];

function resultOfGraduationTotal(
  graduationTotalValue: number,
  oldTotal: number,
  oldTerms: number,
  newTotal: number,
  newTerms: number,
  requiredTerms: number,
): Result {
  const value = graduationTotalValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '附註',
          lacking(lackOfGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms)),
          GRADUATION_TOTAL_FACTS,
        )
      : GRADUATION_TOTAL_VALUE;
  return result(
    decision,
    {
      text: '畢業應修之學分以下列公式求得，並取四捨五入。',
      values: [
        ['oldTotal', showNumber(oldTotal, 1n, '學分')],
        ['oldTerms', showNumber(oldTerms, 1n, null)],
        ['newTotal', showNumber(newTotal, 1n, '學分')],
        ['newTerms', showNumber(newTerms, 1n, null)],
        ['requiredTerms', showNumber(requiredTerms, 1n, null)],
        ['totalRounding', '四捨五入'],
      ],
      caveats: ['「畢業總學分」的取位（總學分取位 至 整數）係推定，條文未載明'],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_17(input: Input): number | null | undefined {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const value = roundHalfAway(oldTotal * oldTerms + newTotal * newTerms, requiredTerms);
  return value === value
    ? value
    : lacking(
          oldTotal !== oldTotal && '畢業學分.舊課程總學分',
          oldTerms !== oldTerms && '畢業學分.舊課程學期數',
          newTotal !== newTotal && '畢業學分.新課程總學分',
          newTerms !== newTerms && '畢業學分.新課程學期數',
          requiredTerms !== requiredTerms && '畢業學分.應修學期數',
          isZero(lift(requiredTerms)) && DIVISION_BY_ZERO,
        ).missing.length > 0
      ? undefined
      : null;
}

const GRADUATION_FORMULA_OLD_TOTAL_PARTS: PartedFact = [
  '畢業學分.舊課程總學分',
  'graduationFormula',
  'oldTotal',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_17, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_OLD_TERMS_PARTS: PartedFact = [
  '畢業學分.舊課程學期數',
  'graduationFormula',
  'oldTerms',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_17, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_NEW_TOTAL_PARTS: PartedFact = [
  '畢業學分.新課程總學分',
  'graduationFormula',
  'newTotal',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_17, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_NEW_TERMS_PARTS: PartedFact = [
  '畢業學分.新課程學期數',
  'graduationFormula',
  'newTerms',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_17, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_REQUIRED_TERMS_PARTS: PartedFact = [
  '畢業學分.應修學期數',
  'graduationFormula',
  'requiredTerms',
  { low: 1, high: 20, scale: 1, starts: [1], turns: [[difference_17, 'known']], hasEnds: true },
];

const GRADUATION_TOTAL_PARTS: Parts = {
  order: GRADUATION_TOTAL_FACTS,
  deciding: [
    GRADUATION_FORMULA_OLD_TOTAL_PARTS,
    GRADUATION_FORMULA_OLD_TERMS_PARTS,
    GRADUATION_FORMULA_NEW_TOTAL_PARTS,
    GRADUATION_FORMULA_NEW_TERMS_PARTS,
    GRADUATION_FORMULA_REQUIRED_TERMS_PARTS,
  ],
  others: [],
};

function givenGraduationTotal(input: Input): Valued {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const graduationTotalValue = computeGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms);
  const value = graduationTotalValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '附註',
          lacking(lackOfGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms)),
          GRADUATION_TOTAL_FACTS,
        )
      : GRADUATION_TOTAL_VALUE,
    scaledValue(value),
  );
}

function valueOfGraduationTotal(graduationTotalValue: number): number | undefined {
  const value = graduationTotalValue;
  return scaledValue(value);
}

/**
 * 畢業總學分（附註）
 *
 * > 畢業應修之學分以下列公式求得，並取四捨五入。
 *
 * - 其餘 取位（（（畢業學分.舊課程總學分 × 畢業學分.舊課程學期數） ＋ （畢業學分.新課程總學分 × 畢業學分.新課程學期數）） ÷ 畢業學分.應修學期數，總學分取位）
 *
 * undefined：無法判定。
 */
export function graduationTotal(input: Input): number | undefined {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const graduationTotalValue = computeGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms);
  return settledValue(valueOfGraduationTotal(graduationTotalValue), givenGraduationTotal, input, GRADUATION_TOTAL_PARTS);
}

/** 畢業總學分：值與理由。 */
export function explainGraduationTotal(input: Input): Result {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const graduationTotalValue = computeGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms);
  return settledResult(
    resultOfGraduationTotal(graduationTotalValue, oldTotal, oldTerms, newTotal, newTerms, requiredTerms),
    givenGraduationTotal,
    input,
    GRADUATION_TOTAL_PARTS,
  );
}

function holdsWith_11(
  registeredTotal: number,
  oldTotal: number,
  oldTerms: number,
  newTotal: number,
  newTerms: number,
  requiredTerms: number,
): Truth {
  return registeredTotal <= roundHalfAway(oldTotal * oldTerms + newTotal * newTerms, requiredTerms)
    ? YES
    : registeredTotal > roundHalfAway(oldTotal * oldTerms + newTotal * newTerms, requiredTerms)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_11(
  registeredTotal: number,
  oldTotal: number,
  oldTerms: number,
  newTotal: number,
  newTerms: number,
  requiredTerms: number,
): Truth {
  return agree(
    holdsWith_11(
      registeredTotal === registeredTotal ? registeredTotal : 0,
      oldTotal === oldTotal ? oldTotal : 300,
      oldTerms === oldTerms ? oldTerms : 20,
      newTotal === newTotal ? newTotal : 300,
      newTerms === newTerms ? newTerms : 20,
      requiredTerms === requiredTerms ? requiredTerms : 1,
    ),
    holdsWith_11(
      registeredTotal === registeredTotal ? registeredTotal : 300,
      oldTotal === oldTotal ? oldTotal : 0,
      oldTerms === oldTerms ? oldTerms : 0,
      newTotal === newTotal ? newTotal : 0,
      newTerms === newTerms ? newTerms : 0,
      requiredTerms === requiredTerms ? requiredTerms : 20,
    ),
  );
}

function holdsWith_12(
  registeredTotal: number,
  oldTotal: number,
  oldTerms: number,
  newTotal: number,
  newTerms: number,
  requiredTerms: number,
): Truth {
  return registeredTotal >= roundHalfAway(oldTotal * oldTerms + newTotal * newTerms, requiredTerms)
    ? YES
    : registeredTotal < roundHalfAway(oldTotal * oldTerms + newTotal * newTerms, requiredTerms)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_12(
  registeredTotal: number,
  oldTotal: number,
  oldTerms: number,
  newTotal: number,
  newTerms: number,
  requiredTerms: number,
): Truth {
  return agree(
    holdsWith_12(
      registeredTotal === registeredTotal ? registeredTotal : 0,
      oldTotal === oldTotal ? oldTotal : 300,
      oldTerms === oldTerms ? oldTerms : 20,
      newTotal === newTotal ? newTotal : 300,
      newTerms === newTerms ? newTerms : 20,
      requiredTerms === requiredTerms ? requiredTerms : 1,
    ),
    holdsWith_12(
      registeredTotal === registeredTotal ? registeredTotal : 300,
      oldTotal === oldTotal ? oldTotal : 0,
      oldTerms === oldTerms ? oldTerms : 0,
      newTotal === newTotal ? newTotal : 0,
      newTerms === newTerms ? newTerms : 0,
      requiredTerms === requiredTerms ? requiredTerms : 20,
    ),
  );
}

/** 總學分之四捨五入：met */
const ROUNDED_TOTAL_MET = /* @__PURE__ */ decided('met', '附註');

/** 總學分之四捨五入：violated */
const ROUNDED_TOTAL_VIOLATED = /* @__PURE__ */ decided('violated', '附註');

/** 總學分之四捨五入所讀的事實 */
const ROUNDED_TOTAL_FACTS: readonly string[] = [
  '畢業學分.登記總學分',
  '畢業學分.舊課程總學分',
  '畢業學分.舊課程學期數',
  '畢業學分.新課程總學分',
  '畢業學分.新課程學期數',
  '畢業學分.應修學期數',
];

function openRoundedTotal(
  registeredTotal: number,
  oldTotal: number,
  oldTerms: number,
  newTotal: number,
  newTerms: number,
  requiredTerms: number,
  graduationTotalLack: Note,
): Decision {
  const must: Truth = and(
    holdsAtEnds_11(registeredTotal, oldTotal, oldTerms, newTotal, newTerms, requiredTerms),
    holdsAtEnds_12(registeredTotal, oldTotal, oldTerms, newTotal, newTerms, requiredTerms),
  );
  if (must === YES) return ROUNDED_TOTAL_MET;
  if (must === NO) return ROUNDED_TOTAL_VIOLATED;
  return undeterminedDuty(
    '附註',
    YES,
    answer(
      and(
        holdsAtEnds_11(registeredTotal, oldTotal, oldTerms, newTotal, newTerms, requiredTerms),
        holdsAtEnds_12(registeredTotal, oldTotal, oldTerms, newTotal, newTerms, requiredTerms),
      ),
      registeredTotal !== registeredTotal && '畢業學分.登記總學分',
      graduationTotalLack,
    ),
    YES,
    ROUNDED_TOTAL_FACTS,
  );
}

function decideRoundedTotal(
  registeredTotal: number,
  graduationTotalValue: number,
  oldTotal: number,
  oldTerms: number,
  newTotal: number,
  newTerms: number,
  requiredTerms: number,
  graduationTotalLack: Note,
): Decision {
  const must: Truth =
    registeredTotal === graduationTotalValue
      ? YES
      : registeredTotal < graduationTotalValue || registeredTotal > graduationTotalValue
        ? NO
        : UNKNOWN;
  if (must === YES) return ROUNDED_TOTAL_MET;
  if (must === NO) return ROUNDED_TOTAL_VIOLATED;
  return openRoundedTotal(registeredTotal, oldTotal, oldTerms, newTotal, newTerms, requiredTerms, graduationTotalLack);
}

function difference_18(input: Input): number | null | undefined {
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

const GRADUATION_FORMULA_REGISTERED_TOTAL_PARTS: PartedFact = [
  '畢業學分.登記總學分',
  'graduationFormula',
  'registeredTotal',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_18, '=']] },
];

const GRADUATION_FORMULA_OLD_TOTAL_PARTS_2: PartedFact = [
  '畢業學分.舊課程總學分',
  'graduationFormula',
  'oldTotal',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_18, '=']] },
];

const GRADUATION_FORMULA_OLD_TERMS_PARTS_2: PartedFact = [
  '畢業學分.舊課程學期數',
  'graduationFormula',
  'oldTerms',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_18, '=']] },
];

const GRADUATION_FORMULA_NEW_TOTAL_PARTS_2: PartedFact = [
  '畢業學分.新課程總學分',
  'graduationFormula',
  'newTotal',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_18, '=']] },
];

const GRADUATION_FORMULA_NEW_TERMS_PARTS_2: PartedFact = [
  '畢業學分.新課程學期數',
  'graduationFormula',
  'newTerms',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_18, '=']] },
];

const GRADUATION_FORMULA_REQUIRED_TERMS_PARTS_2: PartedFact = [
  '畢業學分.應修學期數',
  'graduationFormula',
  'requiredTerms',
  { low: 1, high: 20, scale: 1, starts: [1], turns: [[difference_18, '=']] },
];

const ROUNDED_TOTAL_PARTS: Parts = {
  order: ROUNDED_TOTAL_FACTS,
  deciding: [
    GRADUATION_FORMULA_REGISTERED_TOTAL_PARTS,
    GRADUATION_FORMULA_OLD_TOTAL_PARTS_2,
    GRADUATION_FORMULA_OLD_TERMS_PARTS_2,
    GRADUATION_FORMULA_NEW_TOTAL_PARTS_2,
    GRADUATION_FORMULA_NEW_TERMS_PARTS_2,
    GRADUATION_FORMULA_REQUIRED_TERMS_PARTS_2,
  ],
  others: [],
};

function givenRoundedTotal(input: Input): Decision {
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
  return decideRoundedTotal(
    registeredTotal,
    graduationTotalValue,
    oldTotal,
    oldTerms,
    newTotal,
    newTerms,
    requiredTerms,
    graduationTotalLack,
  );
}

function resultOfRoundedTotal(
  registeredTotal: number,
  graduationTotalValue: number,
  oldTotal: number,
  oldTerms: number,
  newTotal: number,
  newTerms: number,
  requiredTerms: number,
  graduationTotalLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideRoundedTotal(registeredTotal, graduationTotalValue, oldTotal, oldTerms, newTotal, newTerms, requiredTerms, graduationTotalLack),
      givenRoundedTotal,
      input,
      ROUNDED_TOTAL_PARTS,
    ),
    {
      text: '畢業應修之學分以下列公式求得，並取四捨五入。',
      values: [
        ['registeredTotal', showNumber(registeredTotal, 1n, '學分')],
        ['oldTotal', showNumber(oldTotal, 1n, '學分')],
        ['oldTerms', showNumber(oldTerms, 1n, null)],
        ['newTotal', showNumber(newTotal, 1n, '學分')],
        ['newTerms', showNumber(newTerms, 1n, null)],
        ['requiredTerms', showNumber(requiredTerms, 1n, null)],
        ['graduationTotal', showNumber(graduationTotalValue, 1n, '學分')],
      ],
      caveats: ['「畢業總學分」的取位（總學分取位 至 整數）係推定，條文未載明'],
      effects: [],
    },
  );
}

/**
 * 總學分之四捨五入（附註）
 *
 * > 畢業應修之學分以下列公式求得，並取四捨五入。
 *
 * - 應 畢業學分.登記總學分 = 畢業總學分
 */
export function roundedTotal(input: Input): Decision {
  return settled(givenRoundedTotal(input), givenRoundedTotal, input, ROUNDED_TOTAL_PARTS);
}

/** 總學分之四捨五入：結果與理由。 */
export function explainRoundedTotal(input: Input): Result {
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
  return resultOfRoundedTotal(
    registeredTotal,
    graduationTotalValue,
    oldTotal,
    oldTerms,
    newTotal,
    newTerms,
    requiredTerms,
    graduationTotalLack,
    input,
  );
}

/** 必修學分：value */
const REQUIRED_CREDITS_VALUE = /* @__PURE__ */ decided('value', '附註');

/** 必修學分所讀的事實 */
const REQUIRED_CREDITS_FACTS: readonly string[] = ['畢業學分.舊課程必修學分', '畢業學分.新課程必修學分'];

function resultOfRequiredCredits(requiredCreditsValue: number, oldRequiredPart: number, newRequiredPart: number): Result {
  const value = requiredCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue('附註', lacking(lackOfRequiredCredits(oldRequiredPart, newRequiredPart)), REQUIRED_CREDITS_FACTS)
      : REQUIRED_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '畢業應修之學分以下列公式求得，並取四捨五入。',
      values: [
        ['oldRequiredPart', showNumber(oldRequiredPart, 1n, '學分')],
        ['newRequiredPart', showNumber(newRequiredPart, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_19(input: Input): number | null | undefined {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldRequiredPart = integerOf(graduationFormula.oldRequiredPart, 0, 300);
  const newRequiredPart = integerOf(graduationFormula.newRequiredPart, 0, 300);
  const value = oldRequiredPart + newRequiredPart;
  return value === value
    ? value
    : lacking(
          oldRequiredPart !== oldRequiredPart && '畢業學分.舊課程必修學分',
          newRequiredPart !== newRequiredPart && '畢業學分.新課程必修學分',
        ).missing.length > 0
      ? undefined
      : null;
}

const GRADUATION_FORMULA_OLD_REQUIRED_PART_PARTS: PartedFact = [
  '畢業學分.舊課程必修學分',
  'graduationFormula',
  'oldRequiredPart',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_19, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_NEW_REQUIRED_PART_PARTS: PartedFact = [
  '畢業學分.新課程必修學分',
  'graduationFormula',
  'newRequiredPart',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_19, 'known']], hasEnds: true },
];

const REQUIRED_CREDITS_PARTS: Parts = {
  order: REQUIRED_CREDITS_FACTS,
  deciding: [GRADUATION_FORMULA_OLD_REQUIRED_PART_PARTS, GRADUATION_FORMULA_NEW_REQUIRED_PART_PARTS],
  others: [],
};

function givenRequiredCredits(input: Input): Valued {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldRequiredPart = integerOf(graduationFormula.oldRequiredPart, 0, 300);
  const newRequiredPart = integerOf(graduationFormula.newRequiredPart, 0, 300);
  const requiredCreditsValue = computeRequiredCredits(oldRequiredPart, newRequiredPart);
  const value = requiredCreditsValue;
  return valued(
    value !== value
      ? undeterminedValue('附註', lacking(lackOfRequiredCredits(oldRequiredPart, newRequiredPart)), REQUIRED_CREDITS_FACTS)
      : REQUIRED_CREDITS_VALUE,
    scaledValue(value),
  );
}

function valueOfRequiredCredits(requiredCreditsValue: number): number | undefined {
  const value = requiredCreditsValue;
  return scaledValue(value);
}

/**
 * 必修學分（附註）
 *
 * > 畢業應修之學分以下列公式求得，並取四捨五入。
 *
 * - 其餘 畢業學分.舊課程必修學分 ＋ 畢業學分.新課程必修學分
 *
 * undefined：無法判定。
 */
export function requiredCredits(input: Input): number | undefined {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldRequiredPart = integerOf(graduationFormula.oldRequiredPart, 0, 300);
  const newRequiredPart = integerOf(graduationFormula.newRequiredPart, 0, 300);
  const requiredCreditsValue = computeRequiredCredits(oldRequiredPart, newRequiredPart);
  return settledValue(valueOfRequiredCredits(requiredCreditsValue), givenRequiredCredits, input, REQUIRED_CREDITS_PARTS);
}

/** 必修學分：值與理由。 */
export function explainRequiredCredits(input: Input): Result {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldRequiredPart = integerOf(graduationFormula.oldRequiredPart, 0, 300);
  const newRequiredPart = integerOf(graduationFormula.newRequiredPart, 0, 300);
  const requiredCreditsValue = computeRequiredCredits(oldRequiredPart, newRequiredPart);
  return settledResult(
    resultOfRequiredCredits(requiredCreditsValue, oldRequiredPart, newRequiredPart),
    givenRequiredCredits,
    input,
    REQUIRED_CREDITS_PARTS,
  );
}

/** 選修學分：value */
const ELECTIVE_CREDITS_VALUE = /* @__PURE__ */ decided('value', '附註');

/** 選修學分所讀的事實 */
const ELECTIVE_CREDITS_FACTS: readonly string[] = [
  '畢業學分.舊課程總學分',
  '畢業學分.舊課程學期數',
  '畢業學分.新課程總學分',
  '畢業學分.新課程學期數',
  '畢業學分.應修學期數',
  '畢業學分.舊課程必修學分',
  '畢業學分.新課程必修學分',
];

function resultOfElectiveCredits(
  electiveCreditsValue: number,
  graduationTotalLack: Note,
  requiredCreditsLack: Note,
  oldTotal: number,
  oldTerms: number,
  newTotal: number,
  newTerms: number,
  requiredTerms: number,
  oldRequiredPart: number,
  newRequiredPart: number,
  graduationTotalValue: number,
  requiredCreditsValue: number,
): Result {
  const value = electiveCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue('附註', lacking(lackOfElectiveCredits(graduationTotalLack, requiredCreditsLack)), ELECTIVE_CREDITS_FACTS)
      : ELECTIVE_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '畢業應修之學分以下列公式求得，並取四捨五入。',
      values: [
        ['oldTotal', showNumber(oldTotal, 1n, '學分')],
        ['oldTerms', showNumber(oldTerms, 1n, null)],
        ['newTotal', showNumber(newTotal, 1n, '學分')],
        ['newTerms', showNumber(newTerms, 1n, null)],
        ['requiredTerms', showNumber(requiredTerms, 1n, null)],
        ['oldRequiredPart', showNumber(oldRequiredPart, 1n, '學分')],
        ['newRequiredPart', showNumber(newRequiredPart, 1n, '學分')],
        ['graduationTotal', showNumber(graduationTotalValue, 1n, '學分')],
        ['requiredCredits', showNumber(requiredCreditsValue, 1n, '學分')],
      ],
      caveats: ['「畢業總學分」的取位（總學分取位 至 整數）係推定，條文未載明'],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_20(input: Input): number | null | undefined {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const graduationTotalValue = computeGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms);
  const oldRequiredPart = integerOf(graduationFormula.oldRequiredPart, 0, 300);
  const newRequiredPart = integerOf(graduationFormula.newRequiredPart, 0, 300);
  const requiredCreditsValue = computeRequiredCredits(oldRequiredPart, newRequiredPart);
  const graduationTotalLack =
    graduationTotalValue !== graduationTotalValue ? lackOfGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms) : false;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(oldRequiredPart, newRequiredPart) : false;
  const value = graduationTotalValue - requiredCreditsValue;
  return value === value ? value : lacking(graduationTotalLack, requiredCreditsLack).missing.length > 0 ? undefined : null;
}

const GRADUATION_FORMULA_OLD_TOTAL_PARTS_3: PartedFact = [
  '畢業學分.舊課程總學分',
  'graduationFormula',
  'oldTotal',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_20, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_OLD_TERMS_PARTS_3: PartedFact = [
  '畢業學分.舊課程學期數',
  'graduationFormula',
  'oldTerms',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_20, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_NEW_TOTAL_PARTS_3: PartedFact = [
  '畢業學分.新課程總學分',
  'graduationFormula',
  'newTotal',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_20, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_NEW_TERMS_PARTS_3: PartedFact = [
  '畢業學分.新課程學期數',
  'graduationFormula',
  'newTerms',
  { low: 0, high: 20, scale: 1, starts: [0], turns: [[difference_20, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_REQUIRED_TERMS_PARTS_3: PartedFact = [
  '畢業學分.應修學期數',
  'graduationFormula',
  'requiredTerms',
  { low: 1, high: 20, scale: 1, starts: [1], turns: [[difference_20, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_OLD_REQUIRED_PART_PARTS_2: PartedFact = [
  '畢業學分.舊課程必修學分',
  'graduationFormula',
  'oldRequiredPart',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_20, 'known']], hasEnds: true },
];

const GRADUATION_FORMULA_NEW_REQUIRED_PART_PARTS_2: PartedFact = [
  '畢業學分.新課程必修學分',
  'graduationFormula',
  'newRequiredPart',
  { low: 0, high: 300, scale: 1, starts: [0], turns: [[difference_20, 'known']], hasEnds: true },
];

const ELECTIVE_CREDITS_PARTS: Parts = {
  order: ELECTIVE_CREDITS_FACTS,
  deciding: [
    GRADUATION_FORMULA_OLD_TOTAL_PARTS_3,
    GRADUATION_FORMULA_OLD_TERMS_PARTS_3,
    GRADUATION_FORMULA_NEW_TOTAL_PARTS_3,
    GRADUATION_FORMULA_NEW_TERMS_PARTS_3,
    GRADUATION_FORMULA_REQUIRED_TERMS_PARTS_3,
    GRADUATION_FORMULA_OLD_REQUIRED_PART_PARTS_2,
    GRADUATION_FORMULA_NEW_REQUIRED_PART_PARTS_2,
  ],
  others: [],
};

function givenElectiveCredits(input: Input): Valued {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const graduationTotalValue = computeGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms);
  const oldRequiredPart = integerOf(graduationFormula.oldRequiredPart, 0, 300);
  const newRequiredPart = integerOf(graduationFormula.newRequiredPart, 0, 300);
  const requiredCreditsValue = computeRequiredCredits(oldRequiredPart, newRequiredPart);
  const electiveCreditsValue = computeElectiveCredits(graduationTotalValue, requiredCreditsValue);
  const graduationTotalLack =
    graduationTotalValue !== graduationTotalValue ? lackOfGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms) : false;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(oldRequiredPart, newRequiredPart) : false;
  const value = electiveCreditsValue;
  return valued(
    value !== value
      ? undeterminedValue('附註', lacking(lackOfElectiveCredits(graduationTotalLack, requiredCreditsLack)), ELECTIVE_CREDITS_FACTS)
      : ELECTIVE_CREDITS_VALUE,
    scaledValue(value),
  );
}

function valueOfElectiveCredits(electiveCreditsValue: number): number | undefined {
  const value = electiveCreditsValue;
  return scaledValue(value);
}

/**
 * 選修學分（附註）
 *
 * > 畢業應修之學分以下列公式求得，並取四捨五入。
 *
 * - 其餘 畢業總學分 － 必修學分
 *
 * undefined：無法判定。
 */
export function electiveCredits(input: Input): number | undefined {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const graduationTotalValue = computeGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms);
  const oldRequiredPart = integerOf(graduationFormula.oldRequiredPart, 0, 300);
  const newRequiredPart = integerOf(graduationFormula.newRequiredPart, 0, 300);
  const requiredCreditsValue = computeRequiredCredits(oldRequiredPart, newRequiredPart);
  const electiveCreditsValue = computeElectiveCredits(graduationTotalValue, requiredCreditsValue);
  return settledValue(valueOfElectiveCredits(electiveCreditsValue), givenElectiveCredits, input, ELECTIVE_CREDITS_PARTS);
}

/** 選修學分：值與理由。 */
export function explainElectiveCredits(input: Input): Result {
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const graduationTotalValue = computeGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms);
  const oldRequiredPart = integerOf(graduationFormula.oldRequiredPart, 0, 300);
  const newRequiredPart = integerOf(graduationFormula.newRequiredPart, 0, 300);
  const requiredCreditsValue = computeRequiredCredits(oldRequiredPart, newRequiredPart);
  const electiveCreditsValue = computeElectiveCredits(graduationTotalValue, requiredCreditsValue);
  const graduationTotalLack =
    graduationTotalValue !== graduationTotalValue ? lackOfGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms) : false;
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(oldRequiredPart, newRequiredPart) : false;
  return settledResult(
    resultOfElectiveCredits(
      electiveCreditsValue,
      graduationTotalLack,
      requiredCreditsLack,
      oldTotal,
      oldTerms,
      newTotal,
      newTerms,
      requiredTerms,
      oldRequiredPart,
      newRequiredPart,
      graduationTotalValue,
      requiredCreditsValue,
    ),
    givenElectiveCredits,
    input,
    ELECTIVE_CREDITS_PARTS,
  );
}

export interface Decisions {
  readonly eligibility: Decision;
  readonly interchangeable: Decision;
  readonly commonSubjects: Decision;
  readonly universitySubjects: Decision;
  readonly collegeToFourYear: Decision;
  readonly collegeToTwoYear: Decision;
  readonly betweenSystems: Decision;
  readonly serviceLearningMakeUp: Decision;
  readonly serviceLearningWaiver: Decision;
  readonly qualifyingTest: Decision;
  readonly professionalAge: Decision;
  readonly moreForLess: Decision;
  readonly transferLessForMore: Decision;
  readonly smallGapMakeUp: Decision;
  readonly largeGapMakeUp: Decision;
  readonly creditsPerTerm: Decision;
  readonly creditsToGraduate: Decision;
  readonly curriculumOnReturn: Decision;
  readonly creditsBeforeLeave: Decision;
  readonly oldCourseWaived: Decision;
  readonly sequenceMakeUp: Decision;
  readonly requiredNowElective: Decision;
  readonly notOfferedNow: Decision;
  readonly fewerCreditsNow: Decision;
  readonly placement: Decision;
  readonly stayBeforeGraduation: Decision;
  readonly graduateSubjects: Decision;
  readonly graduateCredits: Decision;
  readonly departmentDiscretion: Decision;
  readonly priorApplication: Decision;
  readonly transferDeadline: Decision;
  readonly syllabus: Decision;
  readonly guidance: Decision;
  readonly transcriptNote: Decision;
  readonly scoreKept: Decision;
  readonly roundedTotal: Decision;
}

export interface Results {
  readonly eligibility: Result;
  readonly interchangeable: Result;
  readonly commonSubjects: Result;
  readonly universitySubjects: Result;
  readonly juniorProfessional: Result;
  readonly juniorCredits: Result;
  readonly collegeToFourYear: Result;
  readonly collegeToTwoYear: Result;
  readonly betweenSystems: Result;
  readonly serviceLearningMakeUp: Result;
  readonly serviceLearningWaiver: Result;
  readonly qualifyingTest: Result;
  readonly professionalAge: Result;
  readonly lesserCredits: Result;
  readonly moreForLess: Result;
  readonly transferLessForMore: Result;
  readonly creditGap: Result;
  readonly smallGapMakeUp: Result;
  readonly largeGapMakeUp: Result;
  readonly creditsPerTerm: Result;
  readonly creditsToGraduate: Result;
  readonly curriculumOnReturn: Result;
  readonly creditsBeforeLeave: Result;
  readonly oldCourseWaived: Result;
  readonly sequenceMakeUp: Result;
  readonly requiredNowElective: Result;
  readonly notOfferedNow: Result;
  readonly fewerCreditsNow: Result;
  readonly placement: Result;
  readonly stayBeforeGraduation: Result;
  readonly graduateSubjects: Result;
  readonly graduateMaximum: Result;
  readonly exemptFromMaximum: Result;
  readonly graduateCredits: Result;
  readonly departmentDiscretion: Result;
  readonly priorApplication: Result;
  readonly transferDeadline: Result;
  readonly reviewer: Result;
  readonly syllabus: Result;
  readonly guidance: Result;
  readonly transcriptNote: Result;
  readonly scoreKept: Result;
  readonly graduationTotal: Result;
  readonly roundedTotal: Result;
  readonly requiredCredits: Result;
  readonly electiveCredits: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sameContent = readBoolean(exemptedSubject.sameContent);
  const similarNature = readBoolean(exemptedSubject.similarNature);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sameGroup = readBoolean(exemptedSubject.sameGroup);
  const passed = readBoolean(exemptedSubject.passed);
  const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const readings = recordOf(input?.readings);
  const juniorCredits = readJuniorCreditsReading(readings.juniorCredits);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  const countedForAssociate = readBoolean(exemptedSubject.countedForAssociate);
  const juniorCreditsValue = computeJuniorCredits(juniorCredits, juniorProfessionalValue, countedForAssociate);
  const juniorProfessionalLack = juniorProfessionalValue === UNKNOWN ? lackOfJuniorProfessional(kind, sourceSystem, juniorYear) : false;
  const juniorCreditsLack =
    juniorCreditsValue === UNKNOWN
      ? lackOfJuniorCredits(juniorCredits, juniorProfessionalValue, juniorProfessionalLack, countedForAssociate)
      : false;
  const specialCase = readBoolean(exemptedSubject.specialCase);
  const serviceLearningDone = readBoolean(exemptionApplication.serviceLearningDone);
  const serviceLearningWaiverInput = recordOf(input?.serviceLearningWaiver);
  const serviceLearningWaiverDecision = readDecision(serviceLearningWaiverInput.decision);
  const testRequired = readBoolean(exemptionApplication.testRequired);
  const testPassed = readBoolean(exemptionApplication.testPassed);
  const yearsSincePass = decimalOf(exemptedSubject.yearsSincePass, 100, 0, 8000);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const creditsRegistered = integerOf(exemptedSubject.creditsRegistered, 0, 20);
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  const lesserCreditsReach = lesserCreditsValue !== lesserCreditsValue ? reachOfLesserCredits(creditsTaken, creditsRequired) : undefined;
  const lesserCreditsLack = lesserCreditsValue !== lesserCreditsValue ? lackOfLesserCredits(creditsTaken, creditsRequired) : false;
  const makeUpOffered = readBoolean(exemptedSubject.makeUpOffered);
  const makeUpPassed = readBoolean(exemptedSubject.makeUpPassed);
  const curriculumDiffers = readBoolean(exemptedSubject.curriculumDiffers);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const creditGapLack = creditGapValue !== creditGapValue ? lackOfCreditGap(creditsRequired, creditsTaken) : false;
  const afterExemption = recordOf(input?.afterExemption);
  const termCredits = integerOf(afterExemption.termCredits, 0, 60);
  const termMinimum = integerOf(afterExemption.termMinimum, 0, 60);
  const graduationCredits = integerOf(afterExemption.graduationCredits, 0, 300);
  const reportedMinimum = integerOf(afterExemption.reportedMinimum, 0, 300);
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const continuesNew = readBoolean(oldCurriculum.continuesNew);
  const passedBefore = readBoolean(oldCurriculum.passedBefore);
  const sequenced = readBoolean(oldCurriculum.sequenced);
  const sequenceMakeUpInput = recordOf(input?.sequenceMakeUp);
  const sequenceMakeUpDecision = readDecision(sequenceMakeUpInput.decision);
  const mustRetake = readBoolean(oldCurriculum.mustRetake);
  const oldRequired = readBoolean(oldCurriculum.oldRequired);
  const newElective = readBoolean(oldCurriculum.newElective);
  const newOffered = readBoolean(oldCurriculum.newOffered);
  const newCredits = integerOf(oldCurriculum.newCredits, 0, 20);
  const oldCredits = integerOf(oldCurriculum.oldCredits, 0, 20);
  const yearsStudied = decimalOf(afterExemption.yearsStudied, 10, 0, 120);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduateExemption = recordOf(input?.graduateExemption);
  const score = decimalOf(graduateExemption.score, 100, 0, 10000);
  const countedForBachelor = readBoolean(graduateExemption.countedForBachelor);
  const reentered = readBoolean(graduateExemption.reentered);
  const earnedHere = readBoolean(graduateExemption.earnedHere);
  const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere);
  const exempted = integerOf(graduateExemption.exempted, 0, 100);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  const graduateMaximumReach =
    graduateMaximumValue !== graduateMaximumValue ? reachOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : undefined;
  const exemptFromMaximumLack = exemptFromMaximumValue === UNKNOWN ? lackOfExemptFromMaximum(reentered, earnedHere) : false;
  const graduateMaximumLack =
    graduateMaximumValue !== graduateMaximumValue ? lackOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : false;
  const departmentDiscretionInput = recordOf(input?.departmentDiscretion);
  const departmentDiscretionDecision = readDecision(departmentDiscretionInput.decision);
  const priorApplication_2 = readBoolean(exemptionApplication.priorApplication);
  const beforeAddDropEnd = readBoolean(exemptionApplication.beforeAddDropEnd);
  const rounds = integerOf(exemptionApplication.rounds, 0, 20);
  const otherSchoolScore = readBoolean(exemptionApplication.otherSchoolScore);
  const sameName = readBoolean(exemptedSubject.sameName);
  const syllabusInput = recordOf(input?.syllabus);
  const syllabusDecision = readDecision(syllabusInput.decision);
  const ownTransferOrRetake = readBoolean(exemptedSubject.ownTransferOrRetake);
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
  return {
    eligibility: decideEligibility(statuses),
    interchangeable: decideInterchangeable(sameContent, similarNature),
    commonSubjects: decideCommonSubjects(kind, sameGroup),
    universitySubjects: decideUniversitySubjects(kind, passed),
    collegeToFourYear: settled(
      decideCollegeToFourYear(targetSystem, sourceSystem, juniorCreditsValue, juniorCreditsLack),
      givenCollegeToFourYear,
      input,
      COLLEGE_TO_FOUR_YEAR_PARTS,
    ),
    collegeToTwoYear: decideCollegeToTwoYear(sourceSystem, targetSystem, specialCase),
    betweenSystems: settled(decideBetweenSystems(sourceSystem, targetSystem), givenBetweenSystems, input, BETWEEN_SYSTEMS_PARTS),
    serviceLearningMakeUp: decideServiceLearningMakeUp(statuses, serviceLearningDone),
    serviceLearningWaiver: decideServiceLearningWaiver(statuses, serviceLearningDone, serviceLearningWaiverDecision),
    qualifyingTest: decideQualifyingTest(testRequired, testPassed),
    professionalAge: decideProfessionalAge(kind, yearsSincePass),
    moreForLess: settled(
      decideMoreForLess(creditsTaken, creditsRequired, creditsRegistered, lesserCreditsValue, lesserCreditsReach, lesserCreditsLack),
      givenMoreForLess,
      input,
      MORE_FOR_LESS_PARTS,
    ),
    transferLessForMore: decideTransferLessForMore(statuses, creditsTaken, creditsRequired, makeUpOffered, makeUpPassed),
    smallGapMakeUp: settled(
      decideSmallGapMakeUp(curriculumDiffers, creditsTaken, creditsRequired, creditGapValue, creditGapLack),
      givenSmallGapMakeUp,
      input,
      SMALL_GAP_MAKE_UP_PARTS,
    ),
    largeGapMakeUp: decideLargeGapMakeUp(curriculumDiffers, creditGapValue, creditsRequired, creditsTaken, creditGapLack),
    creditsPerTerm:
      termCredits >= termMinimum
        ? CREDITS_PER_TERM_MET
        : termCredits < termMinimum
          ? CREDITS_PER_TERM_VIOLATED
          : openCreditsPerTerm(termCredits, termMinimum),
    creditsToGraduate: decideCreditsToGraduate(statuses, graduationCredits, reportedMinimum),
    curriculumOnReturn: decideCurriculumOnReturn(returning, continuesNew),
    creditsBeforeLeave: decideCreditsBeforeLeave(returning, passedBefore),
    oldCourseWaived: decideOldCourseWaived(returning, passedBefore),
    sequenceMakeUp: decideSequenceMakeUp(returning, sequenced, sequenceMakeUpDecision),
    requiredNowElective: decideRequiredNowElective(mustRetake, oldRequired, newElective),
    notOfferedNow: decideNotOfferedNow(mustRetake, newOffered),
    fewerCreditsNow: decideFewerCreditsNow(mustRetake, newCredits, oldCredits),
    placement: decidePlacement(statuses),
    stayBeforeGraduation: decideStayBeforeGraduation(statuses, yearsStudied),
    graduateSubjects: decideGraduateSubjects(programme, score, countedForBachelor),
    graduateCredits: settled(
      decideGraduateCredits(
        programme,
        exemptFromMaximumValue,
        exempted,
        graduateMaximumValue,
        graduateMaximumReach,
        exemptFromMaximumLack,
        graduateMaximumLack,
      ),
      givenGraduateCredits,
      input,
      GRADUATE_CREDITS_PARTS,
    ),
    departmentDiscretion: decideDepartmentDiscretion(exemptFromMaximumValue, departmentDiscretionDecision, exemptFromMaximumLack),
    priorApplication: decidePriorApplication(priorApplication_2),
    transferDeadline: decideTransferDeadline(statuses, beforeAddDropEnd, rounds),
    syllabus: decideSyllabus(otherSchoolScore, sameName, syllabusDecision),
    guidance: decideGuidance(statuses),
    transcriptNote: decideTranscriptNote(ownTransferOrRetake),
    scoreKept:
      ownTransferOrRetake === YES
        ? SCORE_KEPT_VALUE
        : ownTransferOrRetake === NO
          ? SCORE_KEPT_NOT_APPLICABLE
          : openScoreKept(ownTransferOrRetake),
    roundedTotal: settled(
      decideRoundedTotal(registeredTotal, graduationTotalValue, oldTotal, oldTerms, newTotal, newTerms, requiredTerms, graduationTotalLack),
      givenRoundedTotal,
      input,
      ROUNDED_TOTAL_PARTS,
    ),
  };
}

function evaluateRead(input: Input): Results {
  const exemptionApplication = recordOf(input?.exemptionApplication);
  const statuses = readMembers(exemptionApplication.statuses, bitOfExemptionStatus);
  const exemptedSubject = recordOf(input?.exemptedSubject);
  const sameContent = readBoolean(exemptedSubject.sameContent);
  const similarNature = readBoolean(exemptedSubject.similarNature);
  const kind = readExemptedSubjectKind(exemptedSubject.kind);
  const sameGroup = readBoolean(exemptedSubject.sameGroup);
  const passed = readBoolean(exemptedSubject.passed);
  const sourceSystem = readCourseSystem(exemptedSubject.sourceSystem);
  const juniorYear = integerOf(exemptedSubject.juniorYear, 1, 5);
  const juniorProfessionalValue = computeJuniorProfessional(kind, sourceSystem, juniorYear);
  const readings = recordOf(input?.readings);
  const juniorCredits = readJuniorCreditsReading(readings.juniorCredits);
  const countedForAssociate = readBoolean(exemptedSubject.countedForAssociate);
  const juniorCreditsValue = computeJuniorCredits(juniorCredits, juniorProfessionalValue, countedForAssociate);
  const juniorProfessionalLack = juniorProfessionalValue === UNKNOWN ? lackOfJuniorProfessional(kind, sourceSystem, juniorYear) : false;
  const targetSystem = readCourseSystem(exemptedSubject.targetSystem);
  const juniorCreditsLack =
    juniorCreditsValue === UNKNOWN
      ? lackOfJuniorCredits(juniorCredits, juniorProfessionalValue, juniorProfessionalLack, countedForAssociate)
      : false;
  const specialCase = readBoolean(exemptedSubject.specialCase);
  const serviceLearningDone = readBoolean(exemptionApplication.serviceLearningDone);
  const serviceLearningWaiverInput = recordOf(input?.serviceLearningWaiver);
  const serviceLearningWaiverDecision = readDecision(serviceLearningWaiverInput.decision);
  const testRequired = readBoolean(exemptionApplication.testRequired);
  const testPassed = readBoolean(exemptionApplication.testPassed);
  const yearsSincePass = decimalOf(exemptedSubject.yearsSincePass, 100, 0, 8000);
  const creditsTaken = integerOf(exemptedSubject.creditsTaken, 0, 20);
  const creditsRequired = integerOf(exemptedSubject.creditsRequired, 0, 20);
  const lesserCreditsValue = computeLesserCredits(creditsTaken, creditsRequired);
  const creditsRegistered = integerOf(exemptedSubject.creditsRegistered, 0, 20);
  const lesserCreditsReach = lesserCreditsValue !== lesserCreditsValue ? reachOfLesserCredits(creditsTaken, creditsRequired) : undefined;
  const lesserCreditsLack = lesserCreditsValue !== lesserCreditsValue ? lackOfLesserCredits(creditsTaken, creditsRequired) : false;
  const makeUpOffered = readBoolean(exemptedSubject.makeUpOffered);
  const makeUpPassed = readBoolean(exemptedSubject.makeUpPassed);
  const creditGapValue = computeCreditGap(creditsRequired, creditsTaken);
  const curriculumDiffers = readBoolean(exemptedSubject.curriculumDiffers);
  const creditGapLack = creditGapValue !== creditGapValue ? lackOfCreditGap(creditsRequired, creditsTaken) : false;
  const afterExemption = recordOf(input?.afterExemption);
  const termCredits = integerOf(afterExemption.termCredits, 0, 60);
  const termMinimum = integerOf(afterExemption.termMinimum, 0, 60);
  const graduationCredits = integerOf(afterExemption.graduationCredits, 0, 300);
  const reportedMinimum = integerOf(afterExemption.reportedMinimum, 0, 300);
  const oldCurriculum = recordOf(input?.oldCurriculum);
  const returning = readBoolean(oldCurriculum.returning);
  const continuesNew = readBoolean(oldCurriculum.continuesNew);
  const passedBefore = readBoolean(oldCurriculum.passedBefore);
  const sequenced = readBoolean(oldCurriculum.sequenced);
  const sequenceMakeUpInput = recordOf(input?.sequenceMakeUp);
  const sequenceMakeUpDecision = readDecision(sequenceMakeUpInput.decision);
  const mustRetake = readBoolean(oldCurriculum.mustRetake);
  const oldRequired = readBoolean(oldCurriculum.oldRequired);
  const newElective = readBoolean(oldCurriculum.newElective);
  const newOffered = readBoolean(oldCurriculum.newOffered);
  const newCredits = integerOf(oldCurriculum.newCredits, 0, 20);
  const oldCredits = integerOf(oldCurriculum.oldCredits, 0, 20);
  const yearsStudied = decimalOf(afterExemption.yearsStudied, 10, 0, 120);
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const graduateExemption = recordOf(input?.graduateExemption);
  const score = decimalOf(graduateExemption.score, 100, 0, 10000);
  const countedForBachelor = readBoolean(graduateExemption.countedForBachelor);
  const ownBachelor = readBoolean(graduateExemption.ownBachelor);
  const degreeCredits = integerOf(graduateExemption.degreeCredits, 0, 100);
  const thesisCredits = integerOf(graduateExemption.thesisCredits, 0, 30);
  const graduateMaximumValue = computeGraduateMaximum(ownBachelor, degreeCredits, thesisCredits);
  const reentered = readBoolean(graduateExemption.reentered);
  const earnedHere = readBoolean(graduateExemption.earnedHere);
  const exemptFromMaximumValue = computeExemptFromMaximum(reentered, earnedHere);
  const exempted = integerOf(graduateExemption.exempted, 0, 100);
  const graduateMaximumReach =
    graduateMaximumValue !== graduateMaximumValue ? reachOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : undefined;
  const exemptFromMaximumLack = exemptFromMaximumValue === UNKNOWN ? lackOfExemptFromMaximum(reentered, earnedHere) : false;
  const graduateMaximumLack =
    graduateMaximumValue !== graduateMaximumValue ? lackOfGraduateMaximum(ownBachelor, degreeCredits, thesisCredits) : false;
  const departmentDiscretionInput = recordOf(input?.departmentDiscretion);
  const departmentDiscretionDecision = readDecision(departmentDiscretionInput.decision);
  const priorApplication_2 = readBoolean(exemptionApplication.priorApplication);
  const beforeAddDropEnd = readBoolean(exemptionApplication.beforeAddDropEnd);
  const rounds = integerOf(exemptionApplication.rounds, 0, 20);
  const reviewerValue = computeReviewer(kind);
  const otherSchoolScore = readBoolean(exemptionApplication.otherSchoolScore);
  const sameName = readBoolean(exemptedSubject.sameName);
  const syllabusInput = recordOf(input?.syllabus);
  const syllabusDecision = readDecision(syllabusInput.decision);
  const ownTransferOrRetake = readBoolean(exemptedSubject.ownTransferOrRetake);
  const graduationFormula = recordOf(input?.graduationFormula);
  const oldTotal = integerOf(graduationFormula.oldTotal, 0, 300);
  const oldTerms = integerOf(graduationFormula.oldTerms, 0, 20);
  const newTotal = integerOf(graduationFormula.newTotal, 0, 300);
  const newTerms = integerOf(graduationFormula.newTerms, 0, 20);
  const requiredTerms = integerOf(graduationFormula.requiredTerms, 1, 20);
  const graduationTotalValue = computeGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms);
  const registeredTotal = integerOf(graduationFormula.registeredTotal, 0, 300);
  const graduationTotalLack =
    graduationTotalValue !== graduationTotalValue ? lackOfGraduationTotal(oldTotal, oldTerms, newTotal, newTerms, requiredTerms) : false;
  const oldRequiredPart = integerOf(graduationFormula.oldRequiredPart, 0, 300);
  const newRequiredPart = integerOf(graduationFormula.newRequiredPart, 0, 300);
  const requiredCreditsValue = computeRequiredCredits(oldRequiredPart, newRequiredPart);
  const electiveCreditsValue = computeElectiveCredits(graduationTotalValue, requiredCreditsValue);
  const requiredCreditsLack =
    requiredCreditsValue !== requiredCreditsValue ? lackOfRequiredCredits(oldRequiredPart, newRequiredPart) : false;
  return {
    eligibility: resultOfEligibility(statuses),
    interchangeable: resultOfInterchangeable(sameContent, similarNature),
    commonSubjects: resultOfCommonSubjects(kind, sameGroup),
    universitySubjects: resultOfUniversitySubjects(kind, passed),
    juniorProfessional: settledResult(
      resultOfJuniorProfessional(juniorProfessionalValue, kind, sourceSystem, juniorYear),
      givenJuniorProfessional,
      input,
      JUNIOR_PROFESSIONAL_PARTS,
    ),
    juniorCredits: settledResult(
      resultOfJuniorCredits(
        juniorCreditsValue,
        juniorCredits,
        juniorProfessionalValue,
        juniorProfessionalLack,
        countedForAssociate,
        kind,
        sourceSystem,
        juniorYear,
      ),
      givenJuniorCredits,
      input,
      JUNIOR_CREDITS_PARTS,
    ),
    collegeToFourYear: resultOfCollegeToFourYear(
      targetSystem,
      sourceSystem,
      juniorCreditsValue,
      juniorCreditsLack,
      input,
      kind,
      juniorYear,
      countedForAssociate,
      juniorCredits,
    ),
    collegeToTwoYear: resultOfCollegeToTwoYear(sourceSystem, targetSystem, specialCase),
    betweenSystems: resultOfBetweenSystems(sourceSystem, targetSystem, input),
    serviceLearningMakeUp: resultOfServiceLearningMakeUp(statuses, serviceLearningDone),
    serviceLearningWaiver: resultOfServiceLearningWaiver(statuses, serviceLearningDone, serviceLearningWaiverDecision),
    qualifyingTest: resultOfQualifyingTest(testRequired, testPassed),
    professionalAge: resultOfProfessionalAge(kind, yearsSincePass),
    lesserCredits: settledResult(
      resultOfLesserCredits(lesserCreditsValue, creditsTaken, creditsRequired),
      givenLesserCredits,
      input,
      LESSER_CREDITS_PARTS,
    ),
    moreForLess: resultOfMoreForLess(
      creditsTaken,
      creditsRequired,
      creditsRegistered,
      lesserCreditsValue,
      lesserCreditsReach,
      lesserCreditsLack,
      input,
    ),
    transferLessForMore: resultOfTransferLessForMore(statuses, creditsTaken, creditsRequired, makeUpOffered, makeUpPassed),
    creditGap: settledResult(resultOfCreditGap(creditGapValue, creditsRequired, creditsTaken), givenCreditGap, input, CREDIT_GAP_PARTS),
    smallGapMakeUp: resultOfSmallGapMakeUp(curriculumDiffers, creditsTaken, creditsRequired, creditGapValue, creditGapLack, input),
    largeGapMakeUp: resultOfLargeGapMakeUp(curriculumDiffers, creditGapValue, creditsRequired, creditsTaken, creditGapLack),
    creditsPerTerm: resultOfCreditsPerTerm(termCredits, termMinimum),
    creditsToGraduate: resultOfCreditsToGraduate(statuses, graduationCredits, reportedMinimum),
    curriculumOnReturn: resultOfCurriculumOnReturn(returning, continuesNew),
    creditsBeforeLeave: resultOfCreditsBeforeLeave(returning, passedBefore),
    oldCourseWaived: resultOfOldCourseWaived(returning, passedBefore),
    sequenceMakeUp: resultOfSequenceMakeUp(returning, sequenced, sequenceMakeUpDecision),
    requiredNowElective: resultOfRequiredNowElective(mustRetake, oldRequired, newElective),
    notOfferedNow: resultOfNotOfferedNow(mustRetake, newOffered),
    fewerCreditsNow: resultOfFewerCreditsNow(mustRetake, newCredits, oldCredits),
    placement: resultOfPlacement(statuses),
    stayBeforeGraduation: resultOfStayBeforeGraduation(statuses, yearsStudied),
    graduateSubjects: resultOfGraduateSubjects(programme, score, countedForBachelor),
    graduateMaximum: settledResult(
      resultOfGraduateMaximum(graduateMaximumValue, ownBachelor, degreeCredits, thesisCredits),
      givenGraduateMaximum,
      input,
      GRADUATE_MAXIMUM_PARTS,
    ),
    exemptFromMaximum: resultOfExemptFromMaximum(exemptFromMaximumValue, reentered, earnedHere),
    graduateCredits: resultOfGraduateCredits(
      programme,
      exemptFromMaximumValue,
      exempted,
      graduateMaximumValue,
      graduateMaximumReach,
      exemptFromMaximumLack,
      graduateMaximumLack,
      input,
      ownBachelor,
      degreeCredits,
      thesisCredits,
      reentered,
      earnedHere,
    ),
    departmentDiscretion: resultOfDepartmentDiscretion(
      exemptFromMaximumValue,
      departmentDiscretionDecision,
      exemptFromMaximumLack,
      reentered,
      earnedHere,
    ),
    priorApplication: resultOfPriorApplication(priorApplication_2),
    transferDeadline: resultOfTransferDeadline(statuses, beforeAddDropEnd, rounds),
    reviewer: settledResult(resultOfReviewer(reviewerValue, kind), givenReviewer, input, REVIEWER_PARTS),
    syllabus: resultOfSyllabus(otherSchoolScore, sameName, syllabusDecision),
    guidance: resultOfGuidance(statuses),
    transcriptNote: resultOfTranscriptNote(ownTransferOrRetake),
    scoreKept: resultOfScoreKept(ownTransferOrRetake),
    graduationTotal: settledResult(
      resultOfGraduationTotal(graduationTotalValue, oldTotal, oldTerms, newTotal, newTerms, requiredTerms),
      givenGraduationTotal,
      input,
      GRADUATION_TOTAL_PARTS,
    ),
    roundedTotal: resultOfRoundedTotal(
      registeredTotal,
      graduationTotalValue,
      oldTotal,
      oldTerms,
      newTotal,
      newTerms,
      requiredTerms,
      graduationTotalLack,
      input,
    ),
    requiredCredits: settledResult(
      resultOfRequiredCredits(requiredCreditsValue, oldRequiredPart, newRequiredPart),
      givenRequiredCredits,
      input,
      REQUIRED_CREDITS_PARTS,
    ),
    electiveCredits: settledResult(
      resultOfElectiveCredits(
        electiveCreditsValue,
        graduationTotalLack,
        requiredCreditsLack,
        oldTotal,
        oldTerms,
        newTotal,
        newTerms,
        requiredTerms,
        oldRequiredPart,
        newRequiredPart,
        graduationTotalValue,
        requiredCreditsValue,
      ),
      givenElectiveCredits,
      input,
      ELECTIVE_CREDITS_PARTS,
    ),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
