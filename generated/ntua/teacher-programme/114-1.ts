// @generated fagui: rules/ntua/teacher-programme/regulation.fagui
/**
 * 國立臺灣藝術大學學生修習教育學程辦法（ntua.teacherProgramme），版本 114-1
 * 由 rules/ntua/teacher-programme/regulation.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  CONFLICTING,
  FAILED,
  FULFILLED,
  addReached,
  agree,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  checkInput,
  conclusionResult,
  decided,
  lacking,
  onlyReached,
  or,
  reachOf,
  reachTogether,
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
  undeterminedConclusion,
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
  alias: 'ntua.teacherProgramme',
  title: '學生修習教育學程辦法',
  institution: '國立臺灣藝術大學',
  version: '114-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 學程類科：中等學校、國民小學 */
export type ProgrammeKind = 'secondary' | 'primary';

export const PROGRAMME_KIND_NAMES: readonly (readonly [alias: ProgrammeKind, name: string])[] = [
  ['secondary', '中等學校'],
  ['primary', '國民小學'],
];

function readProgrammeKind(value: unknown): ProgrammeKind | undefined {
  switch (value) {
    case 'secondary':
    case 'primary':
      return value;
    default:
      return undefined;
  }
}

/** 學程申請學制：日間學士班、日間碩士班、日間博士班、進修學士班、二年制在職專班、學系碩士在職專班、其他學制 */
export type ApplicantProgramme =
  'dayBachelor' | 'dayMaster' | 'dayDoctor' | 'eveningBachelor' | 'twoYearInService' | 'inServiceMaster' | 'other';

export const APPLICANT_PROGRAMME_NAMES: readonly (readonly [alias: ApplicantProgramme, name: string])[] = [
  ['dayBachelor', '日間學士班'],
  ['dayMaster', '日間碩士班'],
  ['dayDoctor', '日間博士班'],
  ['eveningBachelor', '進修學士班'],
  ['twoYearInService', '二年制在職專班'],
  ['inServiceMaster', '學系碩士在職專班'],
  ['other', '其他學制'],
];

function readApplicantProgramme(value: unknown): ApplicantProgramme | undefined {
  switch (value) {
    case 'dayBachelor':
    case 'dayMaster':
    case 'dayDoctor':
    case 'eveningBachelor':
    case 'twoYearInService':
    case 'inServiceMaster':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 刑罰情形：無刑罰、執行有期徒刑或拘役以上刑、易服勞役或社會勞動、宣告緩刑、易科罰金 */
export type Sentence = 'none' | 'executed' | 'labour' | 'probation' | 'fine';

export const SENTENCE_NAMES: readonly (readonly [alias: Sentence, name: string])[] = [
  ['none', '無刑罰'],
  ['executed', '執行有期徒刑或拘役以上刑'],
  ['labour', '易服勞役或社會勞動'],
  ['probation', '宣告緩刑'],
  ['fine', '易科罰金'],
];

function readSentence(value: unknown): Sentence | undefined {
  switch (value) {
    case 'none':
    case 'executed':
    case 'labour':
    case 'probation':
    case 'fine':
      return value;
    default:
      return undefined;
  }
}

/** 資格保留事由：健康、經濟、妊娠、生產、扶養、國內外交換生、其他因素 */
export type KeepReason = 'health' | 'economy' | 'pregnancy' | 'birth' | 'childcare' | 'exchange' | 'other';

export const KEEP_REASON_NAMES: readonly (readonly [alias: KeepReason, name: string])[] = [
  ['health', '健康'],
  ['economy', '經濟'],
  ['pregnancy', '妊娠'],
  ['birth', '生產'],
  ['childcare', '扶養'],
  ['exchange', '國內外交換生'],
  ['other', '其他因素'],
];

function readKeepReason(value: unknown): KeepReason | undefined {
  switch (value) {
    case 'health':
    case 'economy':
    case 'pregnancy':
    case 'birth':
    case 'childcare':
    case 'exchange':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 保留或放棄：辦理保留、辦理放棄、未辦理 */
export type KeepDecision = 'keep' | 'giveUp' | 'none';

export const KEEP_DECISION_NAMES: readonly (readonly [alias: KeepDecision, name: string])[] = [
  ['keep', '辦理保留'],
  ['giveUp', '辦理放棄'],
  ['none', '未辦理'],
];

function readKeepDecision(value: unknown): KeepDecision | undefined {
  switch (value) {
    case 'keep':
    case 'giveUp':
    case 'none':
      return value;
    default:
      return undefined;
  }
}

/** 證明書資格：取得學士學位非在校生、修畢學分之碩博士在校生、同等學歷碩士畢業、未具學位 */
export type CertificateStatus = 'bachelorHolder' | 'graduateStudent' | 'equivalentMaster' | 'none';

export const CERTIFICATE_STATUS_NAMES: readonly (readonly [alias: CertificateStatus, name: string])[] = [
  ['bachelorHolder', '取得學士學位非在校生'],
  ['graduateStudent', '修畢學分之碩博士在校生'],
  ['equivalentMaster', '同等學歷碩士畢業'],
  ['none', '未具學位'],
];

function readCertificateStatus(value: unknown): CertificateStatus | undefined {
  switch (value) {
    case 'bachelorHolder':
    case 'graduateStudent':
    case 'equivalentMaster':
    case 'none':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.超過三門之計算：甲說、乙說 */
export type FailedReadingReading = 'threeIncluded' | 'threeExcluded';

export const FAILED_READING_READING_NAMES: readonly (readonly [alias: FailedReadingReading, name: string])[] = [
  ['threeIncluded', '甲說'],
  ['threeExcluded', '乙說'],
];

function readFailedReadingReading(value: unknown): FailedReadingReading | undefined {
  switch (value) {
    case 'threeIncluded':
    case 'threeExcluded':
      return value;
    default:
      return undefined;
  }
}

/** 師資生 */
export interface TeacherStudent {
  /** 申請學制 */
  readonly programme?: ApplicantProgramme;
  /** 年級：年級，整數，0至7 */
  readonly year?: number;
  /** 經甄選通過 */
  readonly selected?: boolean;
  /** 應屆畢業生 */
  readonly graduating?: boolean;
  /** 延修生 */
  readonly extended?: boolean;
  /** 次學年度具學籍 */
  readonly enrolledNextYear?: boolean;
  /** 有課學期數：學期，整數，0至20 */
  readonly semesters?: number;
  /** 延長年數：年，小數1位，0至10 */
  readonly extensionYears?: number;
  /** 另一類科 */
  readonly secondKind?: boolean;
  /** 類科 */
  readonly kind?: ProgrammeKind;
  /** 每班外加人數：名，整數，0至20 */
  readonly extraPlaces?: number;
  /** 原住民籍 */
  readonly indigenous?: boolean;
  /** 甄選總分：分，小數2位，0至500 */
  readonly score?: number;
  /** 一般錄取標準：分，小數2位，1至500 */
  readonly standard?: number;
  /** 期限內報到 */
  readonly checkedIn?: boolean;
  /** 通過專業知能檢核 */
  readonly checked?: boolean;
  /** 職前課程及格並經審查 */
  readonly coursesPassed?: boolean;
  /** 證明書資格 */
  readonly status?: CertificateStatus;
}

/** 資格移轉 */
export interface QualificationMove {
  /** 相同類科 */
  readonly sameKind?: boolean;
  /** 兩校同意並經核定 */
  readonly bothApproved?: boolean;
  /** 本中心審核同意 */
  readonly centreAgreed?: boolean;
  /** 合計學期數：學期，整數，0至20 */
  readonly totalSemesters?: number;
}

/** 取消情形 */
export interface Cancellation {
  /** 不及格門數：門，整數，0至40 */
  readonly failedCourses?: number;
  /** 操行成績：分，小數2位，0至100 */
  readonly conduct?: number;
  /** 大過次數：次，整數，0至9 */
  readonly demerits?: number;
  /** 小過次數：次，整數，0至9 */
  readonly minorDemerits?: number;
  /** 其他違法 */
  readonly unlawful?: boolean;
  /** 刑罰 */
  readonly sentence?: Sentence;
  /** 毒品處分 */
  readonly drugs?: boolean;
  /** 拘留羈押等 */
  readonly custody?: boolean;
  /** 性侵害等判刑或通緝 */
  readonly sexConvicted?: boolean;
  /** 性侵害等查證屬實 */
  readonly sexVerified?: boolean;
  /** 監護或輔助宣告 */
  readonly guardianship?: boolean;
}

/** 學程選課 */
export interface ProgrammeEnrolment {
  /** 學期學分：學分，整數，0至40 */
  readonly credits?: number;
  /** 修課最高學分：學分，整數，0至10 */
  readonly largestCourse?: number;
  /** 加修學分：學分，整數，0至20 */
  readonly addedCredits?: number;
  /** 經審核通過 */
  readonly reviewed?: boolean;
  /** 特殊情形 */
  readonly special?: boolean;
  /** 科目成績：分，小數2位，0至100 */
  readonly score?: number;
  /** 跨校學分：學分，整數，0至40 */
  readonly crossCredits?: number;
  /** 修業年限即將屆滿 */
  readonly nearLimit?: boolean;
  /** 兩校同意且類科相同 */
  readonly bothAgree?: boolean;
  /** 基礎與方法課程已修 */
  readonly basicsDone?: boolean;
  /** 教材教法已修 */
  readonly methodDone?: boolean;
}

/** 學程學分 */
export interface ProgrammeCredits {
  /** 專門課程科數：科，整數，0至30 */
  readonly specialtyCourses?: number;
  /** 專門課程學分：學分，整數，0至60 */
  readonly specialty?: number;
  /** 基礎課程科數：科，整數，0至30 */
  readonly basicCourses?: number;
  /** 基礎課程學分：學分，整數，0至60 */
  readonly basic?: number;
  /** 方法課程科數：科，整數，0至30 */
  readonly methodCourses?: number;
  /** 方法課程學分：學分，整數，0至60 */
  readonly method?: number;
  /** 實踐課程科數：科，整數，0至30 */
  readonly practiceCourses?: number;
  /** 實踐課程學分：學分，整數，0至60 */
  readonly practice?: number;
  /** 選修學分：學分，整數，0至60 */
  readonly elective?: number;
  /** 必選學分：學分，整數，0至20 */
  readonly compulsoryElective?: number;
}

/** 學程資格 */
export interface ProgrammeStanding {
  /** 加退選結束前放棄 */
  readonly beforeAddDropEnd?: boolean;
  /** 加退選結束前保留 */
  readonly keptBeforeAddDropEnd?: boolean;
  /** 保留事由 */
  readonly reason?: KeepReason;
  /** 開學前申請 */
  readonly beforeTerm?: boolean;
  /** 保留次數：次，整數，0至9 */
  readonly times?: number;
  /** 保留學期數：學期，整數，0至9 */
  readonly semesters?: number;
  /** 中心審核同意 */
  readonly centreAgreed?: boolean;
  /** 修滿主修學分 */
  readonly ownCreditsDone?: boolean;
  /** 修畢學程課程 */
  readonly programmeDone?: boolean;
  /** 辦理情形 */
  readonly decision?: KeepDecision;
  /** 參加教育實習 */
  readonly internship?: boolean;
  /** 延修僅修學程 */
  readonly onlyProgramme?: boolean;
  /** 學程學分數：整數，0至60 */
  readonly creditCount?: number;
}

/** 疑義 */
export interface Readings {
  /** 超過三門之計算 */
  readonly failedReading?: FailedReadingReading;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly teacherStudent?: TeacherStudent;
  readonly qualificationMove?: QualificationMove;
  readonly cancellation?: Cancellation;
  readonly programmeEnrolment?: ProgrammeEnrolment;
  readonly programmeCredits?: ProgrammeCredits;
  readonly programmeStanding?: ProgrammeStanding;
  readonly readings?: Readings;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '師資生',
    alias: 'teacherStudent',
    fields: [
      { name: '申請學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: APPLICANT_PROGRAMME_NAMES } },
      { name: '年級', alias: 'year', optional: false, type: { kind: 'integer', low: 0, high: 7 } },
      { name: '經甄選通過', alias: 'selected', optional: false, type: { kind: 'boolean' } },
      { name: '應屆畢業生', alias: 'graduating', optional: false, type: { kind: 'boolean' } },
      { name: '延修生', alias: 'extended', optional: false, type: { kind: 'boolean' } },
      { name: '次學年度具學籍', alias: 'enrolledNextYear', optional: false, type: { kind: 'boolean' } },
      { name: '有課學期數', alias: 'semesters', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '延長年數', alias: 'extensionYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 100 } },
      { name: '另一類科', alias: 'secondKind', optional: false, type: { kind: 'boolean' } },
      { name: '類科', alias: 'kind', optional: false, type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
      { name: '每班外加人數', alias: 'extraPlaces', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '原住民籍', alias: 'indigenous', optional: false, type: { kind: 'boolean' } },
      { name: '甄選總分', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 50000 } },
      { name: '一般錄取標準', alias: 'standard', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 50000 } },
      { name: '期限內報到', alias: 'checkedIn', optional: false, type: { kind: 'boolean' } },
      { name: '通過專業知能檢核', alias: 'checked', optional: false, type: { kind: 'boolean' } },
      { name: '職前課程及格並經審查', alias: 'coursesPassed', optional: false, type: { kind: 'boolean' } },
      { name: '證明書資格', alias: 'status', optional: false, type: { kind: 'enumeration', members: CERTIFICATE_STATUS_NAMES } },
    ],
  },
  {
    name: '資格移轉',
    alias: 'qualificationMove',
    fields: [
      { name: '相同類科', alias: 'sameKind', optional: false, type: { kind: 'boolean' } },
      { name: '兩校同意並經核定', alias: 'bothApproved', optional: false, type: { kind: 'boolean' } },
      { name: '本中心審核同意', alias: 'centreAgreed', optional: false, type: { kind: 'boolean' } },
      { name: '合計學期數', alias: 'totalSemesters', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
    ],
  },
  {
    name: '取消情形',
    alias: 'cancellation',
    fields: [
      { name: '不及格門數', alias: 'failedCourses', optional: false, type: { kind: 'integer', low: 0, high: 40 } },
      { name: '操行成績', alias: 'conduct', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '大過次數', alias: 'demerits', optional: false, type: { kind: 'integer', low: 0, high: 9 } },
      { name: '小過次數', alias: 'minorDemerits', optional: false, type: { kind: 'integer', low: 0, high: 9 } },
      { name: '其他違法', alias: 'unlawful', optional: false, type: { kind: 'boolean' } },
      { name: '刑罰', alias: 'sentence', optional: false, type: { kind: 'enumeration', members: SENTENCE_NAMES } },
      { name: '毒品處分', alias: 'drugs', optional: false, type: { kind: 'boolean' } },
      { name: '拘留羈押等', alias: 'custody', optional: false, type: { kind: 'boolean' } },
      { name: '性侵害等判刑或通緝', alias: 'sexConvicted', optional: false, type: { kind: 'boolean' } },
      { name: '性侵害等查證屬實', alias: 'sexVerified', optional: false, type: { kind: 'boolean' } },
      { name: '監護或輔助宣告', alias: 'guardianship', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '學程選課',
    alias: 'programmeEnrolment',
    fields: [
      { name: '學期學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 40 } },
      { name: '修課最高學分', alias: 'largestCourse', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '加修學分', alias: 'addedCredits', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '經審核通過', alias: 'reviewed', optional: false, type: { kind: 'boolean' } },
      { name: '特殊情形', alias: 'special', optional: false, type: { kind: 'boolean' } },
      { name: '科目成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '跨校學分', alias: 'crossCredits', optional: false, type: { kind: 'integer', low: 0, high: 40 } },
      { name: '修業年限即將屆滿', alias: 'nearLimit', optional: false, type: { kind: 'boolean' } },
      { name: '兩校同意且類科相同', alias: 'bothAgree', optional: false, type: { kind: 'boolean' } },
      { name: '基礎與方法課程已修', alias: 'basicsDone', optional: false, type: { kind: 'boolean' } },
      { name: '教材教法已修', alias: 'methodDone', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '學程學分',
    alias: 'programmeCredits',
    fields: [
      { name: '專門課程科數', alias: 'specialtyCourses', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '專門課程學分', alias: 'specialty', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '基礎課程科數', alias: 'basicCourses', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '基礎課程學分', alias: 'basic', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '方法課程科數', alias: 'methodCourses', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '方法課程學分', alias: 'method', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '實踐課程科數', alias: 'practiceCourses', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '實踐課程學分', alias: 'practice', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '選修學分', alias: 'elective', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '必選學分', alias: 'compulsoryElective', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
    ],
  },
  {
    name: '學程資格',
    alias: 'programmeStanding',
    fields: [
      { name: '加退選結束前放棄', alias: 'beforeAddDropEnd', optional: false, type: { kind: 'boolean' } },
      { name: '加退選結束前保留', alias: 'keptBeforeAddDropEnd', optional: false, type: { kind: 'boolean' } },
      { name: '保留事由', alias: 'reason', optional: false, type: { kind: 'enumeration', members: KEEP_REASON_NAMES } },
      { name: '開學前申請', alias: 'beforeTerm', optional: false, type: { kind: 'boolean' } },
      { name: '保留次數', alias: 'times', optional: false, type: { kind: 'integer', low: 0, high: 9 } },
      { name: '保留學期數', alias: 'semesters', optional: false, type: { kind: 'integer', low: 0, high: 9 } },
      { name: '中心審核同意', alias: 'centreAgreed', optional: false, type: { kind: 'boolean' } },
      { name: '修滿主修學分', alias: 'ownCreditsDone', optional: false, type: { kind: 'boolean' } },
      { name: '修畢學程課程', alias: 'programmeDone', optional: false, type: { kind: 'boolean' } },
      { name: '辦理情形', alias: 'decision', optional: false, type: { kind: 'enumeration', members: KEEP_DECISION_NAMES } },
      { name: '參加教育實習', alias: 'internship', optional: false, type: { kind: 'boolean' } },
      { name: '延修僅修學程', alias: 'onlyProgramme', optional: false, type: { kind: 'boolean' } },
      { name: '學程學分數', alias: 'creditCount', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
    ],
    unread: ['第二學期', 'secondTerm', '學年度', 'academicYear', '申請日期', 'appliedOn'],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      {
        name: '超過三門之計算',
        alias: 'failedReading',
        optional: false,
        type: { kind: 'enumeration', members: FAILED_READING_READING_NAMES },
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
  { name: '課程架構', alias: 'framework', fields: null },
  { name: '課程配置', alias: 'allocation', fields: null },
  { name: '開課時數', alias: 'teachingHours', fields: null },
  { name: '開課科目', alias: 'offeredCourse', fields: null },
  { name: '外語檢定', alias: 'languageTest', fields: null },
  { name: '課程審查', alias: 'courseApproval', fields: null },
  { name: '課程修訂', alias: 'courseRevision', fields: null },
  { name: '行事曆', alias: 'calendar', fields: null },
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

function computeFailedReading(failedReading: FailedReadingReading | undefined, failedCourses: number): Truth {
  return or(
    or(
      and(
        failedReading === 'threeIncluded' ? YES : failedReading === undefined ? UNKNOWN : NO,
        or(
          failedCourses > 3 ? YES : failedCourses <= 3 ? NO : UNKNOWN,
          failedCourses === 3 ? YES : failedCourses < 3 || failedCourses > 3 ? NO : UNKNOWN,
        ),
      ),
      and(
        failedReading === 'threeExcluded' ? YES : failedReading === undefined ? UNKNOWN : NO,
        failedCourses > 3 ? YES : failedCourses <= 3 ? NO : UNKNOWN,
      ),
    ),
    and(
      or(
        failedCourses > 3 ? YES : failedCourses <= 3 ? NO : UNKNOWN,
        failedCourses === 3 ? YES : failedCourses < 3 || failedCourses > 3 ? NO : UNKNOWN,
      ),
      failedCourses > 3 ? YES : failedCourses <= 3 ? NO : UNKNOWN,
    ),
  );
}

function lackOfFailedReading(failedReading: FailedReadingReading | undefined, failedCourses: number): Note {
  return anyAnswer(
    allAnswers(
      answer(
        failedReading === 'threeIncluded' ? YES : failedReading === undefined ? UNKNOWN : NO,
        failedReading === undefined && '疑義.超過三門之計算',
      ),
      anyAnswer(
        answer(failedCourses > 3 ? YES : failedCourses <= 3 ? NO : UNKNOWN, failedCourses !== failedCourses && '取消情形.不及格門數'),
        answer(
          failedCourses === 3 ? YES : failedCourses < 3 || failedCourses > 3 ? NO : UNKNOWN,
          failedCourses !== failedCourses && '取消情形.不及格門數',
        ),
      ),
    ),
    allAnswers(
      answer(
        failedReading === 'threeExcluded' ? YES : failedReading === undefined ? UNKNOWN : NO,
        failedReading === undefined && '疑義.超過三門之計算',
      ),
      answer(failedCourses > 3 ? YES : failedCourses <= 3 ? NO : UNKNOWN, failedCourses !== failedCourses && '取消情形.不及格門數'),
    ),
    allAnswers(
      anyAnswer(
        answer(failedCourses > 3 ? YES : failedCourses <= 3 ? NO : UNKNOWN, failedCourses !== failedCourses && '取消情形.不及格門數'),
        answer(
          failedCourses === 3 ? YES : failedCourses < 3 || failedCourses > 3 ? NO : UNKNOWN,
          failedCourses !== failedCourses && '取消情形.不及格門數',
        ),
      ),
      answer(failedCourses > 3 ? YES : failedCourses <= 3 ? NO : UNKNOWN, failedCourses !== failedCourses && '取消情形.不及格門數'),
    ),
  );
}

const decimalOf = readDecimal;

function computePassed(score: number): Truth {
  return score >= 6000 ? YES : score < 6000 ? NO : UNKNOWN;
}

function lackOfPassed(score: number): Note {
  return answer(score >= 6000 ? YES : score < 6000 ? NO : UNKNOWN, score !== score && '學程選課.科目成績');
}

function computePrimaryRequiredSum(specialty: number, basic: number, method: number, practice: number): number {
  return specialty + basic + method + practice;
}

function lackOfPrimaryRequiredSum(specialty: number, basic: number, method: number, practice: number): Note {
  return lacking(
    specialty !== specialty && '學程學分.專門課程學分',
    basic !== basic && '學程學分.基礎課程學分',
    method !== method && '學程學分.方法課程學分',
    practice !== practice && '學程學分.實踐課程學分',
  );
}

function computeSecondaryRequiredSum(basic: number, method: number, practice: number): number {
  return basic + method + practice;
}

function lackOfSecondaryRequiredSum(basic: number, method: number, practice: number): Note {
  return lacking(
    basic !== basic && '學程學分.基礎課程學分',
    method !== method && '學程學分.方法課程學分',
    practice !== practice && '學程學分.實踐課程學分',
  );
}

function reachOfInternshipFeeCredits(internship: Truth): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = internship;
  if (case1 !== NO && !addReached(reached, [4], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlyInternshipFeeCredits(internship: Truth): number {
  return onlyReached<number>(reachOfInternshipFeeCredits(internship), NaN);
}

function computeInternshipFeeCredits(internship: Truth): number {
  const case1: Truth = internship;
  if (case1 === YES) return 4;
  if (case1 === UNKNOWN) return onlyInternshipFeeCredits(internship);
  return 0;
}

function lackOfInternshipFeeCredits(internship: Truth): Note {
  const case1: Answer = answer(internship, internship === UNKNOWN && '學程資格.參加教育實習');
  if (typeof case1 === 'object') return case1;
  return lacking();
}

function computeProgrammeFee(creditCount: number): number {
  return 1040 * creditCount;
}

function lackOfProgrammeFee(creditCount: number): Note {
  return lacking(creditCount !== creditCount && '學程資格.學程學分數');
}

/** 甄選資格：entitled */
const SELECTION_ENTITLED = /* @__PURE__ */ decided('entitled', '第四條第一項');

/** 甄選資格：notEntitled */
const SELECTION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四條第一項');

/** 甄選資格所讀的事實 */
const SELECTION_FACTS: readonly string[] = ['師資生.申請學制', '師資生.年級', '師資生.延修生'];

function openSelection(programme: ApplicantProgramme | undefined, year: number, extended: Truth): Decision {
  return undeterminedPermission(
    '第四條第一項',
    YES,
    allAnswers(
      answer(
        programme === 'eveningBachelor' ||
          programme === 'dayBachelor' ||
          programme === 'dayMaster' ||
          programme === 'dayDoctor' ||
          programme === 'inServiceMaster' ||
          programme === 'twoYearInService'
          ? YES
          : programme === undefined
            ? UNKNOWN
            : NO,
        programme === undefined && '師資生.申請學制',
      ),
      answer(year >= 1 ? YES : year < 1 ? NO : UNKNOWN, year !== year && '師資生.年級'),
      answer(sameTruth(extended, NO), extended === UNKNOWN && '師資生.延修生'),
    ),
    SELECTION_FACTS,
  );
}

function decideSelection(programme: ApplicantProgramme | undefined, year: number, extended: Truth): Decision {
  const when: Truth = and(
    and(
      programme === 'eveningBachelor' ||
        programme === 'dayBachelor' ||
        programme === 'dayMaster' ||
        programme === 'dayDoctor' ||
        programme === 'inServiceMaster' ||
        programme === 'twoYearInService'
        ? YES
        : programme === undefined
          ? UNKNOWN
          : NO,
      year >= 1 ? YES : year < 1 ? NO : UNKNOWN,
    ),
    sameTruth(extended, NO),
  );
  if (when === YES) return SELECTION_ENTITLED;
  if (when === NO) return SELECTION_NOT_ENTITLED;
  return openSelection(programme, year, extended);
}

function resultOfSelection(programme: ApplicantProgramme | undefined, year: number, extended: Truth): Result {
  return result(decideSelection(programme, year, extended), {
    text: '本校進修學士班、日間學士班、日間碩士班、日間博士班、學系碩士在職專班及二年制在職專班一年級（含）以上之在校學生，得依本校學生修習教育學程甄選要點，申請參加甄選，以修習教育學程；該要點另行訂定，並報請教育部備查。甄選之資格，依該要點與當學年度教育學程甄選簡章。',
    values: [
      ['programme', showMember(programme, APPLICANT_PROGRAMME_NAMES)],
      ['year', showNumber(year, 1n, '年級')],
      ['extended', showTruth(extended)],
      ['selectionProgrammes', '進修學士班、日間學士班、日間碩士班、日間博士班、學系碩士在職專班、二年制在職專班'],
      ['selectionYear', '1 年級'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 甄選資格（第四條第一項）
 *
 * > 本校進修學士班、日間學士班、日間碩士班、日間博士班、學系碩士在職專班及二年制在職專班一年級（含）以上之在校學生，得依本校學生修習教育學程甄選要點，申請參加甄選，以修習教育學程；該要點另行訂定，並報請教育部備查。甄選之資格，依該要點與當學年度教育學程甄選簡章。
 *
 * - 當 師資生.申請學制 屬於 進修學士班、日間學士班、日間碩士班、日間博士班、學系碩士在職專班、二年制在職專班 且 師資生.年級 ≥ 甄選年級（1 年級） 且 師資生.延修生 = 否
 * - 得 申請甄選修習教育學程
 */
export function selection(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const programme = readApplicantProgramme(teacherStudent.programme);
  const year = integerOf(teacherStudent.year, 0, 7);
  const extended = readBoolean(teacherStudent.extended);
  return decideSelection(programme, year, extended);
}

/** 甄選資格：結果與理由。 */
export function explainSelection(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const programme = readApplicantProgramme(teacherStudent.programme);
  const year = integerOf(teacherStudent.year, 0, 7);
  const extended = readBoolean(teacherStudent.extended);
  return resultOfSelection(programme, year, extended);
}

/** 學士班師資生資格：notApplicable */
const BACHELOR_STATUS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第二項');

/** 學士班師資生資格：entitled */
const BACHELOR_STATUS_ENTITLED = /* @__PURE__ */ decided('entitled', '第四條第二項');

/** 學士班師資生資格：notEntitled */
const BACHELOR_STATUS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四條第二項');

/** 學士班師資生資格所讀的事實 */
const BACHELOR_STATUS_FACTS: readonly string[] = ['師資生.申請學制', '師資生.經甄選通過', '師資生.年級'];

function openBachelorStatus(programme: ApplicantProgramme | undefined, selected: Truth, year: number): Decision {
  return undeterminedPermission(
    '第四條第二項',
    answer(
      programme === 'dayBachelor' || programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '師資生.申請學制',
    ),
    allAnswers(
      answer(selected, selected === UNKNOWN && '師資生.經甄選通過'),
      answer(year >= 2 ? YES : year < 2 ? NO : UNKNOWN, year !== year && '師資生.年級'),
    ),
    BACHELOR_STATUS_FACTS,
  );
}

function decideBachelorStatus(programme: ApplicantProgramme | undefined, selected: Truth, year: number): Decision {
  const inCase: Truth = programme === 'dayBachelor' || programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return BACHELOR_STATUS_NOT_APPLICABLE;
  const when: Truth = and(selected, year >= 2 ? YES : year < 2 ? NO : UNKNOWN);
  if (inCase === YES && when === YES) return BACHELOR_STATUS_ENTITLED;
  if (inCase === YES && when === NO) return BACHELOR_STATUS_NOT_ENTITLED;
  return openBachelorStatus(programme, selected, year);
}

function resultOfBachelorStatus(programme: ApplicantProgramme | undefined, selected: Truth, year: number): Result {
  return result(decideBachelorStatus(programme, selected, year), {
    text: '前項學士班學生通過甄選之後，應有二年級（含）以上之學籍，始取得師資生之資格。',
    values: [
      ['programme', showMember(programme, APPLICANT_PROGRAMME_NAMES)],
      ['selected', showTruth(selected)],
      ['year', showNumber(year, 1n, '年級')],
      ['studentYear', '2 年級'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學士班師資生資格（第四條第二項）
 *
 * > 前項學士班學生通過甄選之後，應有二年級（含）以上之學籍，始取得師資生之資格。
 *
 * - 適用 師資生.申請學制 屬於 日間學士班、進修學士班
 * - 當 師資生.經甄選通過 且 師資生.年級 ≥ 師資生年級（2 年級）
 * - 始得 具備師資生資格
 */
export function bachelorStatus(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const programme = readApplicantProgramme(teacherStudent.programme);
  const selected = readBoolean(teacherStudent.selected);
  const year = integerOf(teacherStudent.year, 0, 7);
  return decideBachelorStatus(programme, selected, year);
}

/** 學士班師資生資格：結果與理由。 */
export function explainBachelorStatus(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const programme = readApplicantProgramme(teacherStudent.programme);
  const selected = readBoolean(teacherStudent.selected);
  const year = integerOf(teacherStudent.year, 0, 7);
  return resultOfBachelorStatus(programme, selected, year);
}

/** 應屆錄取之期程：notApplicable */
const GRADUATING_PERIOD_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第三項');

/** 應屆錄取之期程：met */
const GRADUATING_PERIOD_MET = /* @__PURE__ */ decided('met', '第四條第三項');

/** 應屆錄取之期程：violated */
const GRADUATING_PERIOD_VIOLATED = /* @__PURE__ */ decided('violated', '第四條第三項');

/** 應屆錄取之期程所讀的事實 */
const GRADUATING_PERIOD_FACTS: readonly string[] = ['師資生.應屆畢業生', '師資生.有課學期數'];

function openGraduatingPeriod(graduating: Truth, semesters: number): Decision {
  return undeterminedDuty(
    '第四條第三項',
    answer(graduating, graduating === UNKNOWN && '師資生.應屆畢業生'),
    answer(semesters >= 4 ? YES : semesters < 4 ? NO : UNKNOWN, semesters !== semesters && '師資生.有課學期數'),
    YES,
    GRADUATING_PERIOD_FACTS,
  );
}

function resultOfGraduatingPeriod(graduating: Truth, semesters: number): Result {
  return result(
    graduating === NO
      ? GRADUATING_PERIOD_NOT_APPLICABLE
      : graduating === YES && semesters >= 4
        ? GRADUATING_PERIOD_MET
        : graduating === YES && semesters < 4
          ? GRADUATING_PERIOD_VIOLATED
          : openGraduatingPeriod(graduating, semesters),
    {
      text: '當學年度就讀學制班別之應屆畢業生，經考試通過錄取者，應在本校規定之期間內選課、繳費，其修業期程並應達二年，即達四學期；寒暑期所修不計，各學期均應有修習教育學程課程之事實。應屆畢業而錄取者，應有次一學年度之本校在學學籍，始得註冊並修習教育學程。',
      values: [
        ['graduating', showTruth(graduating)],
        ['semesters', showNumber(semesters, 1n, '學期')],
        ['graduatingTerms', '4 個學期'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 應屆錄取之期程（第四條第三項）
 *
 * > 當學年度就讀學制班別之應屆畢業生，經考試通過錄取者，應在本校規定之期間內選課、繳費，其修業期程並應達二年，即達四學期；寒暑期所修不計，各學期均應有修習教育學程課程之事實。應屆畢業而錄取者，應有次一學年度之本校在學學籍，始得註冊並修習教育學程。
 *
 * - 適用 師資生.應屆畢業生
 * - 應 師資生.有課學期數 ≥ 應屆修業學期（4 個學期）
 */
export function graduatingPeriod(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const graduating = readBoolean(teacherStudent.graduating);
  const semesters = integerOf(teacherStudent.semesters, 0, 20);
  return graduating === NO
    ? GRADUATING_PERIOD_NOT_APPLICABLE
    : graduating === YES && semesters >= 4
      ? GRADUATING_PERIOD_MET
      : graduating === YES && semesters < 4
        ? GRADUATING_PERIOD_VIOLATED
        : openGraduatingPeriod(graduating, semesters);
}

/** 應屆錄取之期程：結果與理由。 */
export function explainGraduatingPeriod(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const graduating = readBoolean(teacherStudent.graduating);
  const semesters = integerOf(teacherStudent.semesters, 0, 20);
  return resultOfGraduatingPeriod(graduating, semesters);
}

/** 應屆錄取之註冊：notApplicable */
const GRADUATING_REGISTRATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第三項');

/** 應屆錄取之註冊：entitled */
const GRADUATING_REGISTRATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第四條第三項');

/** 應屆錄取之註冊：notEntitled */
const GRADUATING_REGISTRATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四條第三項');

/** 應屆錄取之註冊所讀的事實 */
const GRADUATING_REGISTRATION_FACTS: readonly string[] = ['師資生.應屆畢業生', '師資生.次學年度具學籍'];

function openGraduatingRegistration(graduating: Truth, enrolledNextYear: Truth): Decision {
  return undeterminedPermission(
    '第四條第三項',
    answer(graduating, graduating === UNKNOWN && '師資生.應屆畢業生'),
    answer(enrolledNextYear, enrolledNextYear === UNKNOWN && '師資生.次學年度具學籍'),
    GRADUATING_REGISTRATION_FACTS,
  );
}

function decideGraduatingRegistration(graduating: Truth, enrolledNextYear: Truth): Decision {
  const inCase: Truth = graduating;
  if (inCase === NO) return GRADUATING_REGISTRATION_NOT_APPLICABLE;
  const when: Truth = enrolledNextYear;
  if (inCase === YES && when === YES) return GRADUATING_REGISTRATION_ENTITLED;
  if (inCase === YES && when === NO) return GRADUATING_REGISTRATION_NOT_ENTITLED;
  return openGraduatingRegistration(graduating, enrolledNextYear);
}

function resultOfGraduatingRegistration(graduating: Truth, enrolledNextYear: Truth): Result {
  return result(decideGraduatingRegistration(graduating, enrolledNextYear), {
    text: '當學年度就讀學制班別之應屆畢業生，經考試通過錄取者，應在本校規定之期間內選課、繳費，其修業期程並應達二年，即達四學期；寒暑期所修不計，各學期均應有修習教育學程課程之事實。應屆畢業而錄取者，應有次一學年度之本校在學學籍，始得註冊並修習教育學程。',
    values: [
      ['graduating', showTruth(graduating)],
      ['enrolledNextYear', showTruth(enrolledNextYear)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 應屆錄取之註冊（第四條第三項）
 *
 * > 當學年度就讀學制班別之應屆畢業生，經考試通過錄取者，應在本校規定之期間內選課、繳費，其修業期程並應達二年，即達四學期；寒暑期所修不計，各學期均應有修習教育學程課程之事實。應屆畢業而錄取者，應有次一學年度之本校在學學籍，始得註冊並修習教育學程。
 *
 * - 適用 師資生.應屆畢業生
 * - 當 師資生.次學年度具學籍
 * - 始得 註冊並修習教育學程
 */
export function graduatingRegistration(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const graduating = readBoolean(teacherStudent.graduating);
  const enrolledNextYear = readBoolean(teacherStudent.enrolledNextYear);
  return decideGraduatingRegistration(graduating, enrolledNextYear);
}

/** 應屆錄取之註冊：結果與理由。 */
export function explainGraduatingRegistration(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const graduating = readBoolean(teacherStudent.graduating);
  const enrolledNextYear = readBoolean(teacherStudent.enrolledNextYear);
  return resultOfGraduatingRegistration(graduating, enrolledNextYear);
}

/** 延修生不得甄選：value */
const EXTENDED_BAR_VALUE = /* @__PURE__ */ decided('value', '第四條第四項');

/** 延修生不得甄選：notApplicable */
const EXTENDED_BAR_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四條第四項');

/** 延修生不得甄選所讀的事實 */
const EXTENDED_BAR_FACTS: readonly string[] = ['師資生.延修生'];

function openExtendedBar(extended: Truth): Decision {
  return undeterminedEffect('第四條第四項', answer(extended, extended === UNKNOWN && '師資生.延修生'), EXTENDED_BAR_FACTS);
}

function resultOfExtendedBar(extended: Truth): Result {
  return result(extended === YES ? EXTENDED_BAR_VALUE : extended === NO ? EXTENDED_BAR_NOT_APPLICABLE : openExtendedBar(extended), {
    text: '當學年度就讀學制班別之延修生，不得參加甄選。',
    values: [['extended', showTruth(extended)]],
    caveats: [],
    effects: ['不得參加甄選'],
  });
}

/**
 * 延修生不得甄選（第四條第四項）
 *
 * > 當學年度就讀學制班別之延修生，不得參加甄選。
 *
 * - 當 師資生.延修生
 * - 效果 不得參加甄選
 */
export function extendedBar(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const extended = readBoolean(teacherStudent.extended);
  return extended === YES ? EXTENDED_BAR_VALUE : extended === NO ? EXTENDED_BAR_NOT_APPLICABLE : openExtendedBar(extended);
}

/** 延修生不得甄選：結果與理由。 */
export function explainExtendedBar(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const extended = readBoolean(teacherStudent.extended);
  return resultOfExtendedBar(extended);
}

function holdsWith(score_2: number, standard: number): Truth {
  return 4 * score_2 >= 4 * standard - standard ? YES : 4 * score_2 < 4 * standard - standard ? NO : UNKNOWN;
}

function holdsAtEnds(score_2: number, standard: number): Truth {
  return agree(holdsWith(score_2 === score_2 ? score_2 : 0, standard), holdsWith(score_2 === score_2 ? score_2 : 50000, standard));
}

function holdsWith_2(score_2: number, standard: number): Truth {
  return score_2 < standard ? YES : score_2 >= standard ? NO : UNKNOWN;
}

function holdsAtEnds_2(score_2: number, standard: number): Truth {
  return agree(
    holdsWith_2(score_2 === score_2 ? score_2 : 0, standard === standard ? standard : 50000),
    holdsWith_2(score_2 === score_2 ? score_2 : 50000, standard === standard ? standard : 100),
  );
}

/** 原住民外加錄取：notApplicable */
const INDIGENOUS_ADMISSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六條');

/** 原住民外加錄取：entitled */
const INDIGENOUS_ADMISSION_ENTITLED = /* @__PURE__ */ decided('entitled', '第六條');

/** 原住民外加錄取：notEntitled */
const INDIGENOUS_ADMISSION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六條');

/** 原住民外加錄取所讀的事實 */
const INDIGENOUS_ADMISSION_FACTS: readonly string[] = ['師資生.原住民籍', '師資生.甄選總分', '師資生.一般錄取標準', '師資生.每班外加人數'];

function openIndigenousAdmission(indigenous: Truth, score_2: number, standard: number, extraPlaces: number): Decision {
  const inCase: Truth = and(indigenous, holdsAtEnds_2(score_2, standard));
  if (inCase === NO) return INDIGENOUS_ADMISSION_NOT_APPLICABLE;
  const when: Truth = and(holdsAtEnds(score_2, standard), extraPlaces <= 3 ? YES : extraPlaces > 3 ? NO : UNKNOWN);
  if (inCase === YES && when === YES) return INDIGENOUS_ADMISSION_ENTITLED;
  if (inCase === YES && when === NO) return INDIGENOUS_ADMISSION_NOT_ENTITLED;
  return undeterminedPermission(
    '第六條',
    allAnswers(
      answer(indigenous, indigenous === UNKNOWN && '師資生.原住民籍'),
      answer(holdsAtEnds_2(score_2, standard), score_2 !== score_2 && '師資生.甄選總分', standard !== standard && '師資生.一般錄取標準'),
    ),
    allAnswers(
      answer(holdsAtEnds(score_2, standard), score_2 !== score_2 && '師資生.甄選總分', standard !== standard && '師資生.一般錄取標準'),
      answer(extraPlaces <= 3 ? YES : extraPlaces > 3 ? NO : UNKNOWN, extraPlaces !== extraPlaces && '師資生.每班外加人數'),
    ),
    INDIGENOUS_ADMISSION_FACTS,
  );
}

function decideIndigenousAdmission(indigenous: Truth, score_2: number, standard: number, extraPlaces: number): Decision {
  const inCase: Truth = and(indigenous, score_2 < standard ? YES : score_2 >= standard ? NO : UNKNOWN);
  if (inCase === NO) return INDIGENOUS_ADMISSION_NOT_APPLICABLE;
  if (inCase === YES && 4 * score_2 >= 4 * standard - standard && extraPlaces <= 3) return INDIGENOUS_ADMISSION_ENTITLED;
  if (inCase === YES && (4 * score_2 < 4 * standard - standard || extraPlaces > 3)) return INDIGENOUS_ADMISSION_NOT_ENTITLED;
  return openIndigenousAdmission(indigenous, score_2, standard, extraPlaces);
}

const TEACHER_STUDENT_INDIGENOUS_PARTS: PartedFact = ['師資生.原住民籍', 'teacherStudent', 'indigenous', [true, false]];

function difference(input: Input): number | null | undefined {
  const teacherStudent = recordOf(input?.teacherStudent);
  const score_2 = decimalOf(teacherStudent.score, 100, 0, 50000);
  const standard = decimalOf(teacherStudent.standard, 100, 100, 50000);
  const value = score_2 - standard;
  return value === value
    ? value
    : lacking(score_2 !== score_2 && '師資生.甄選總分', standard !== standard && '師資生.一般錄取標準').missing.length > 0
      ? undefined
      : null;
}

function difference_2(input: Input): number | null | undefined {
  const teacherStudent = recordOf(input?.teacherStudent);
  const score_2 = decimalOf(teacherStudent.score, 100, 0, 50000);
  const standard = decimalOf(teacherStudent.standard, 100, 100, 50000);
  const value = 4 * score_2 - (4 * standard - standard);
  return value === value
    ? value
    : lacking(score_2 !== score_2 && '師資生.甄選總分', standard !== standard && '師資生.一般錄取標準').missing.length > 0
      ? undefined
      : null;
}

const TEACHER_STUDENT_SCORE_PARTS: PartedFact = [
  '師資生.甄選總分',
  'teacherStudent',
  'score',
  {
    low: 0,
    high: 50000,
    scale: 100,
    starts: [0],
    turns: [
      [difference, '<'],
      [difference_2, '<'],
    ],
  },
];

const TEACHER_STUDENT_STANDARD_PARTS: PartedFact = [
  '師資生.一般錄取標準',
  'teacherStudent',
  'standard',
  {
    low: 100,
    high: 50000,
    scale: 100,
    starts: [100],
    turns: [
      [difference, '<'],
      [difference_2, '<'],
    ],
  },
];

const TEACHER_STUDENT_EXTRA_PLACES_PARTS: PartedFact = ['師資生.每班外加人數', 'teacherStudent', 'extraPlaces', [0, 4]];

const INDIGENOUS_ADMISSION_PARTS: Parts = {
  order: INDIGENOUS_ADMISSION_FACTS,
  deciding: [TEACHER_STUDENT_SCORE_PARTS, TEACHER_STUDENT_STANDARD_PARTS],
  others: [TEACHER_STUDENT_INDIGENOUS_PARTS, TEACHER_STUDENT_EXTRA_PLACES_PARTS],
};

function givenIndigenousAdmission(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const indigenous = readBoolean(teacherStudent.indigenous);
  const score_2 = decimalOf(teacherStudent.score, 100, 0, 50000);
  const standard = decimalOf(teacherStudent.standard, 100, 100, 50000);
  const extraPlaces = integerOf(teacherStudent.extraPlaces, 0, 20);
  return decideIndigenousAdmission(indigenous, score_2, standard, extraPlaces);
}

function resultOfIndigenousAdmission(indigenous: Truth, score_2: number, standard: number, extraPlaces: number, input: Input): Result {
  return result(
    settled(
      decideIndigenousAdmission(indigenous, score_2, standard, extraPlaces),
      givenIndigenousAdmission,
      input,
      INDIGENOUS_ADMISSION_PARTS,
    ),
    {
      text: '原住民籍學生參加本中心之教育學程甄選，其總分得較一般錄取標準降低百分之二十五；名額外加，每班最多三人。未經降低錄取分數，而考試成績已達一般錄取標準者，不占外加之名額。',
      values: [
        ['indigenous', showTruth(indigenous)],
        ['score', showNumber(score_2, 100n, '分')],
        ['standard', showNumber(standard, 100n, '分')],
        ['teacherStudent.extraPlaces', showNumber(extraPlaces, 1n, '名')],
        ['reduction', '1/4'],
        ['binding.extraPlaces', '3 人'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 原住民外加錄取（第六條）
 *
 * > 原住民籍學生參加本中心之教育學程甄選，其總分得較一般錄取標準降低百分之二十五；名額外加，每班最多三人。未經降低錄取分數，而考試成績已達一般錄取標準者，不占外加之名額。
 *
 * - 適用 師資生.原住民籍 且 師資生.甄選總分 < 師資生.一般錄取標準
 * - 當 師資生.甄選總分 ≥ （師資生.一般錄取標準 － （師資生.一般錄取標準 × 降低比例（1/4））） 且 師資生.每班外加人數 ≤ 外加名額（3 人）
 * - 得 以外加名額錄取
 */
export function indigenousAdmission(input: Input): Decision {
  return settled(givenIndigenousAdmission(input), givenIndigenousAdmission, input, INDIGENOUS_ADMISSION_PARTS);
}

/** 原住民外加錄取：結果與理由。 */
export function explainIndigenousAdmission(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const indigenous = readBoolean(teacherStudent.indigenous);
  const score_2 = decimalOf(teacherStudent.score, 100, 0, 50000);
  const standard = decimalOf(teacherStudent.standard, 100, 100, 50000);
  const extraPlaces = integerOf(teacherStudent.extraPlaces, 0, 20);
  return resultOfIndigenousAdmission(indigenous, score_2, standard, extraPlaces, input);
}

function holdsWith_3(score_2: number, standard: number): Truth {
  return score_2 >= standard ? YES : score_2 < standard ? NO : UNKNOWN;
}

function holdsAtEnds_3(score_2: number, standard: number): Truth {
  return agree(
    holdsWith_3(score_2 === score_2 ? score_2 : 0, standard === standard ? standard : 50000),
    holdsWith_3(score_2 === score_2 ? score_2 : 50000, standard === standard ? standard : 100),
  );
}

/** 原住民一般錄取：value */
const INDIGENOUS_ORDINARY_VALUE = /* @__PURE__ */ decided('value', '第六條');

/** 原住民一般錄取：notApplicable */
const INDIGENOUS_ORDINARY_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六條');

/** 原住民一般錄取所讀的事實 */
const INDIGENOUS_ORDINARY_FACTS: readonly string[] = ['師資生.原住民籍', '師資生.甄選總分', '師資生.一般錄取標準'];

function openIndigenousOrdinary(indigenous: Truth, score_2: number, standard: number): Decision {
  const inCase: Truth = and(indigenous, holdsAtEnds_3(score_2, standard));
  if (inCase === YES) return INDIGENOUS_ORDINARY_VALUE;
  if (inCase === NO) return INDIGENOUS_ORDINARY_NOT_APPLICABLE;
  return undeterminedEffect(
    '第六條',
    allAnswers(
      answer(indigenous, indigenous === UNKNOWN && '師資生.原住民籍'),
      answer(holdsAtEnds_3(score_2, standard), score_2 !== score_2 && '師資生.甄選總分', standard !== standard && '師資生.一般錄取標準'),
    ),
    INDIGENOUS_ORDINARY_FACTS,
  );
}

function decideIndigenousOrdinary(indigenous: Truth, score_2: number, standard: number): Decision {
  const inCase: Truth = and(indigenous, score_2 >= standard ? YES : score_2 < standard ? NO : UNKNOWN);
  if (inCase === YES) return INDIGENOUS_ORDINARY_VALUE;
  if (inCase === NO) return INDIGENOUS_ORDINARY_NOT_APPLICABLE;
  return openIndigenousOrdinary(indigenous, score_2, standard);
}

function resultOfIndigenousOrdinary(indigenous: Truth, score_2: number, standard: number): Result {
  return result(decideIndigenousOrdinary(indigenous, score_2, standard), {
    text: '原住民籍學生參加本中心之教育學程甄選，其總分得較一般錄取標準降低百分之二十五；名額外加，每班最多三人。未經降低錄取分數，而考試成績已達一般錄取標準者，不占外加之名額。',
    values: [
      ['indigenous', showTruth(indigenous)],
      ['score', showNumber(score_2, 100n, '分')],
      ['standard', showNumber(standard, 100n, '分')],
    ],
    caveats: [],
    effects: ['不占外加名額'],
  });
}

/**
 * 原住民一般錄取（第六條）
 *
 * > 原住民籍學生參加本中心之教育學程甄選，其總分得較一般錄取標準降低百分之二十五；名額外加，每班最多三人。未經降低錄取分數，而考試成績已達一般錄取標準者，不占外加之名額。
 *
 * - 適用 師資生.原住民籍
 * - 當 師資生.甄選總分 ≥ 師資生.一般錄取標準
 * - 效果 不占外加名額
 */
export function indigenousOrdinary(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const indigenous = readBoolean(teacherStudent.indigenous);
  const score_2 = decimalOf(teacherStudent.score, 100, 0, 50000);
  const standard = decimalOf(teacherStudent.standard, 100, 100, 50000);
  return decideIndigenousOrdinary(indigenous, score_2, standard);
}

/** 原住民一般錄取：結果與理由。 */
export function explainIndigenousOrdinary(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const indigenous = readBoolean(teacherStudent.indigenous);
  const score_2 = decimalOf(teacherStudent.score, 100, 0, 50000);
  const standard = decimalOf(teacherStudent.standard, 100, 100, 50000);
  return resultOfIndigenousOrdinary(indigenous, score_2, standard);
}

/** 校內資格移轉：entitled */
const OWN_MOVE_ENTITLED = /* @__PURE__ */ decided('entitled', '第七條第一項');

/** 校內資格移轉：notEntitled */
const OWN_MOVE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七條第一項');

/** 校內資格移轉所讀的事實 */
const OWN_MOVE_FACTS: readonly string[] = ['資格移轉.相同類科', '資格移轉.本中心審核同意', '資格移轉.合計學期數'];

function openOwnMove(sameKind: Truth, centreAgreed: Truth, totalSemesters: number): Decision {
  return undeterminedPermission(
    '第七條第一項',
    YES,
    allAnswers(
      answer(sameKind, sameKind === UNKNOWN && '資格移轉.相同類科'),
      answer(centreAgreed, centreAgreed === UNKNOWN && '資格移轉.本中心審核同意'),
      answer(totalSemesters >= 4 ? YES : totalSemesters < 4 ? NO : UNKNOWN, totalSemesters !== totalSemesters && '資格移轉.合計學期數'),
    ),
    OWN_MOVE_FACTS,
  );
}

function decideOwnMove(sameKind: Truth, centreAgreed: Truth, totalSemesters: number): Decision {
  const when: Truth = and(and(sameKind, centreAgreed), totalSemesters >= 4 ? YES : totalSemesters < 4 ? NO : UNKNOWN);
  if (when === YES) return OWN_MOVE_ENTITLED;
  if (when === NO) return OWN_MOVE_NOT_ENTITLED;
  return openOwnMove(sameKind, centreAgreed, totalSemesters);
}

function resultOfOwnMove(sameKind: Truth, centreAgreed: Truth, totalSemesters: number): Result {
  return result(decideOwnMove(sameKind, centreAgreed, totalSemesters), {
    text: '本校應屆畢業之師資生，考取本校碩、博士班，經本中心審核同意者，得移轉其相同類科之師資生資格，繼續修習相同類科之師資職前教育課程，並應依本中心教育專業課程學分抵免要點，採認或抵免學分。經本校審核通過抵免者，該師資類科教育學程之修業期程，得合併計算；合計後之修業年限，仍應至少二年，即至少四學期，寒暑期所修不計，各學期均應有修習教育學程課程之事實。',
    values: [
      ['sameKind', showTruth(sameKind)],
      ['centreAgreed', showTruth(centreAgreed)],
      ['totalSemesters', showNumber(totalSemesters, 1n, '學期')],
      ['moveTerms', '4 個學期'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校內資格移轉（第七條第一項）
 *
 * > 本校應屆畢業之師資生，考取本校碩、博士班，經本中心審核同意者，得移轉其相同類科之師資生資格，繼續修習相同類科之師資職前教育課程，並應依本中心教育專業課程學分抵免要點，採認或抵免學分。經本校審核通過抵免者，該師資類科教育學程之修業期程，得合併計算；合計後之修業年限，仍應至少二年，即至少四學期，寒暑期所修不計，各學期均應有修習教育學程課程之事實。
 *
 * - 當 資格移轉.相同類科 且 資格移轉.本中心審核同意 且 資格移轉.合計學期數 ≥ 移轉學期下限（4 個學期）
 * - 得 移轉相同類科師資生資格
 */
export function ownMove(input: Input): Decision {
  const qualificationMove = recordOf(input?.qualificationMove);
  const sameKind = readBoolean(qualificationMove.sameKind);
  const centreAgreed = readBoolean(qualificationMove.centreAgreed);
  const totalSemesters = integerOf(qualificationMove.totalSemesters, 0, 20);
  return decideOwnMove(sameKind, centreAgreed, totalSemesters);
}

/** 校內資格移轉：結果與理由。 */
export function explainOwnMove(input: Input): Result {
  const qualificationMove = recordOf(input?.qualificationMove);
  const sameKind = readBoolean(qualificationMove.sameKind);
  const centreAgreed = readBoolean(qualificationMove.centreAgreed);
  const totalSemesters = integerOf(qualificationMove.totalSemesters, 0, 20);
  return resultOfOwnMove(sameKind, centreAgreed, totalSemesters);
}

/** 校際資格移轉：entitled */
const SCHOOL_MOVE_ENTITLED = /* @__PURE__ */ decided('entitled', '第七條第二項');

/** 校際資格移轉：notEntitled */
const SCHOOL_MOVE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七條第二項');

/** 校際資格移轉所讀的事實 */
const SCHOOL_MOVE_FACTS: readonly string[] = ['資格移轉.相同類科', '資格移轉.兩校同意並經核定'];

function openSchoolMove(sameKind: Truth, bothApproved: Truth): Decision {
  return undeterminedPermission(
    '第七條第二項',
    YES,
    allAnswers(
      answer(sameKind, sameKind === UNKNOWN && '資格移轉.相同類科'),
      answer(bothApproved, bothApproved === UNKNOWN && '資格移轉.兩校同意並經核定'),
    ),
    SCHOOL_MOVE_FACTS,
  );
}

function decideSchoolMove(sameKind: Truth, bothApproved: Truth): Decision {
  const when: Truth = and(sameKind, bothApproved);
  if (when === YES) return SCHOOL_MOVE_ENTITLED;
  if (when === NO) return SCHOOL_MOVE_NOT_ENTITLED;
  return openSchoolMove(sameKind, bothApproved);
}

function resultOfSchoolMove(sameKind: Truth, bothApproved: Truth): Result {
  return result(decideSchoolMove(sameKind, bothApproved), {
    text: '本校師資生擬將相同類科之師資生資格移轉他校，或他校師資生擬移轉本校，並繼續修習相同類科之師資職前教育課程者，須因學籍異動而轉學，或應屆畢業而考取碩、博士班；並應經轉出、轉入之學校同意，且確認雙方均有教育部核定培育之相同類別與學科，始得辦理。轉出學校不得再遞補該師資生缺額；轉入學校應妥善輔導其修課。轉出資格之師資生，其相同類科師資生資格之取得、師資職前教育課程之修習等事宜，依錄取學校之學則，與該校有關教育學程甄選、修習及學分抵免之規定。',
    values: [
      ['sameKind', showTruth(sameKind)],
      ['bothApproved', showTruth(bothApproved)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 校際資格移轉（第七條第二項）
 *
 * > 本校師資生擬將相同類科之師資生資格移轉他校，或他校師資生擬移轉本校，並繼續修習相同類科之師資職前教育課程者，須因學籍異動而轉學，或應屆畢業而考取碩、博士班；並應經轉出、轉入之學校同意，且確認雙方均有教育部核定培育之相同類別與學科，始得辦理。轉出學校不得再遞補該師資生缺額；轉入學校應妥善輔導其修課。轉出資格之師資生，其相同類科師資生資格之取得、師資職前教育課程之修習等事宜，依錄取學校之學則，與該校有關教育學程甄選、修習及學分抵免之規定。
 *
 * - 當 資格移轉.相同類科 且 資格移轉.兩校同意並經核定
 * - 始得 移轉師資生資格
 */
export function schoolMove(input: Input): Decision {
  const qualificationMove = recordOf(input?.qualificationMove);
  const sameKind = readBoolean(qualificationMove.sameKind);
  const bothApproved = readBoolean(qualificationMove.bothApproved);
  return decideSchoolMove(sameKind, bothApproved);
}

/** 校際資格移轉：結果與理由。 */
export function explainSchoolMove(input: Input): Result {
  const qualificationMove = recordOf(input?.qualificationMove);
  const sameKind = readBoolean(qualificationMove.sameKind);
  const bothApproved = readBoolean(qualificationMove.bothApproved);
  return resultOfSchoolMove(sameKind, bothApproved);
}

/** 修業期程：notApplicable */
const STUDY_PERIOD_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八條第一項');

/** 修業期程：met */
const STUDY_PERIOD_MET = /* @__PURE__ */ decided('met', '第八條第一項');

/** 修業期程：violated */
const STUDY_PERIOD_VIOLATED = /* @__PURE__ */ decided('violated', '第八條第一項');

/** 修業期程所讀的事實 */
const STUDY_PERIOD_FACTS: readonly string[] = ['師資生.另一類科', '師資生.有課學期數'];

function openStudyPeriod(secondKind: Truth, semesters: number): Decision {
  return undeterminedDuty(
    '第八條第一項',
    answer(sameTruth(secondKind, NO), secondKind === UNKNOWN && '師資生.另一類科'),
    answer(semesters >= 4 ? YES : semesters < 4 ? NO : UNKNOWN, semesters !== semesters && '師資生.有課學期數'),
    YES,
    STUDY_PERIOD_FACTS,
  );
}

function decideStudyPeriod(secondKind: Truth, semesters: number): Decision {
  const inCase: Truth = sameTruth(secondKind, NO);
  if (inCase === NO) return STUDY_PERIOD_NOT_APPLICABLE;
  if (inCase === YES && semesters >= 4) return STUDY_PERIOD_MET;
  if (inCase === YES && semesters < 4) return STUDY_PERIOD_VIOLATED;
  return openStudyPeriod(secondKind, semesters);
}

function resultOfStudyPeriod(secondKind: Truth, semesters: number): Result {
  return result(decideStudyPeriod(secondKind, semesters), {
    text: '各師資類科教育學程之修業期程，各應至少二年，即至少四學期，寒暑期所修不計，各學期均應有修習教育學程課程之事實；另加半年全時之教育實習。師資生未能在就讀學制系所規定之修業年限之內，修滿應修之專門課程、教育專業課程與教育實習課程者，得依本校學則申請延長教育學程之修業期程，最長以二年為限；延長之期程，應併入主修學制系／所依大學法、大學法施行細則與本校學則所得延長之修業年限計算。',
    values: [
      ['secondKind', showTruth(secondKind)],
      ['semesters', showNumber(semesters, 1n, '學期')],
      ['studyTerms', '4 個學期'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 修業期程（第八條第一項）
 *
 * > 各師資類科教育學程之修業期程，各應至少二年，即至少四學期，寒暑期所修不計，各學期均應有修習教育學程課程之事實；另加半年全時之教育實習。師資生未能在就讀學制系所規定之修業年限之內，修滿應修之專門課程、教育專業課程與教育實習課程者，得依本校學則申請延長教育學程之修業期程，最長以二年為限；延長之期程，應併入主修學制系／所依大學法、大學法施行細則與本校學則所得延長之修業年限計算。
 *
 * - 適用 師資生.另一類科 = 否
 * - 應 師資生.有課學期數 ≥ 修業學期下限（4 個學期）
 */
export function studyPeriod(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const secondKind = readBoolean(teacherStudent.secondKind);
  const semesters = integerOf(teacherStudent.semesters, 0, 20);
  return decideStudyPeriod(secondKind, semesters);
}

/** 修業期程：結果與理由。 */
export function explainStudyPeriod(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const secondKind = readBoolean(teacherStudent.secondKind);
  const semesters = integerOf(teacherStudent.semesters, 0, 20);
  return resultOfStudyPeriod(secondKind, semesters);
}

/** 延長期程：met */
const EXTENSION_MET = /* @__PURE__ */ decided('met', '第八條第一項');

/** 延長期程：violated */
const EXTENSION_VIOLATED = /* @__PURE__ */ decided('violated', '第八條第一項');

/** 延長期程所讀的事實 */
const EXTENSION_FACTS: readonly string[] = ['師資生.延長年數'];

function openExtension(extensionYears: number): Decision {
  return undeterminedDuty(
    '第八條第一項',
    YES,
    answer(extensionYears <= 20 ? YES : extensionYears > 20 ? NO : UNKNOWN, extensionYears !== extensionYears && '師資生.延長年數'),
    YES,
    EXTENSION_FACTS,
  );
}

const EXTENSION_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openExtension(NaN));

function resultOfExtension(extensionYears: number): Result {
  return result(extensionYears <= 20 ? EXTENSION_MET : extensionYears > 20 ? EXTENSION_VIOLATED : EXTENSION_UNDETERMINED, {
    text: '各師資類科教育學程之修業期程，各應至少二年，即至少四學期，寒暑期所修不計，各學期均應有修習教育學程課程之事實；另加半年全時之教育實習。師資生未能在就讀學制系所規定之修業年限之內，修滿應修之專門課程、教育專業課程與教育實習課程者，得依本校學則申請延長教育學程之修業期程，最長以二年為限；延長之期程，應併入主修學制系／所依大學法、大學法施行細則與本校學則所得延長之修業年限計算。',
    values: [
      ['extensionYears', showNumber(extensionYears, 10n, '年')],
      ['extensionMaximum', '2 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 延長期程（第八條第一項）
 *
 * > 各師資類科教育學程之修業期程，各應至少二年，即至少四學期，寒暑期所修不計，各學期均應有修習教育學程課程之事實；另加半年全時之教育實習。師資生未能在就讀學制系所規定之修業年限之內，修滿應修之專門課程、教育專業課程與教育實習課程者，得依本校學則申請延長教育學程之修業期程，最長以二年為限；延長之期程，應併入主修學制系／所依大學法、大學法施行細則與本校學則所得延長之修業年限計算。
 *
 * - 應 師資生.延長年數 ≤ 延長期程上限（2 年）
 */
export function extension(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const extensionYears = decimalOf(teacherStudent.extensionYears, 10, 0, 100);
  return extensionYears <= 20 ? EXTENSION_MET : extensionYears > 20 ? EXTENSION_VIOLATED : EXTENSION_UNDETERMINED;
}

/** 延長期程：結果與理由。 */
export function explainExtension(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const extensionYears = decimalOf(teacherStudent.extensionYears, 10, 0, 100);
  return resultOfExtension(extensionYears);
}

/** 另一類科期程：notApplicable */
const SECOND_KIND_PERIOD_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第八條第二項');

/** 另一類科期程：met */
const SECOND_KIND_PERIOD_MET = /* @__PURE__ */ decided('met', '第八條第二項');

/** 另一類科期程：violated */
const SECOND_KIND_PERIOD_VIOLATED = /* @__PURE__ */ decided('violated', '第八條第二項');

/** 另一類科期程所讀的事實 */
const SECOND_KIND_PERIOD_FACTS: readonly string[] = ['師資生.另一類科', '師資生.有課學期數'];

function openSecondKindPeriod(secondKind: Truth, semesters: number): Decision {
  return undeterminedDuty(
    '第八條第二項',
    answer(secondKind, secondKind === UNKNOWN && '師資生.另一類科'),
    answer(semesters >= 2 ? YES : semesters < 2 ? NO : UNKNOWN, semesters !== semesters && '師資生.有課學期數'),
    YES,
    SECOND_KIND_PERIOD_FACTS,
  );
}

function resultOfSecondKindPeriod(secondKind: Truth, semesters: number): Result {
  return result(
    secondKind === NO
      ? SECOND_KIND_PERIOD_NOT_APPLICABLE
      : secondKind === YES && semesters >= 2
        ? SECOND_KIND_PERIOD_MET
        : secondKind === YES && semesters < 2
          ? SECOND_KIND_PERIOD_VIOLATED
          : openSecondKindPeriod(secondKind, semesters),
    {
      text: '本校學生已有另一類科之合格教師證書，或本校師資生取得修習另一類教育專業課程之資格，經教育學程甄選通過，並經該師資類科學分抵免者，其教育專業課程之修習年限，自甄試通過之次一學期起算，應達一年，即至少二學期，寒暑期所修不計，各學期均應有修習教育學程課程之事實。',
      values: [
        ['secondKind', showTruth(secondKind)],
        ['semesters', showNumber(semesters, 1n, '學期')],
        ['secondKindTerms', '2 個學期'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 另一類科期程（第八條第二項）
 *
 * > 本校學生已有另一類科之合格教師證書，或本校師資生取得修習另一類教育專業課程之資格，經教育學程甄選通過，並經該師資類科學分抵免者，其教育專業課程之修習年限，自甄試通過之次一學期起算，應達一年，即至少二學期，寒暑期所修不計，各學期均應有修習教育學程課程之事實。
 *
 * - 適用 師資生.另一類科
 * - 應 師資生.有課學期數 ≥ 另一類科學期下限（2 個學期）
 */
export function secondKindPeriod(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const secondKind = readBoolean(teacherStudent.secondKind);
  const semesters = integerOf(teacherStudent.semesters, 0, 20);
  return secondKind === NO
    ? SECOND_KIND_PERIOD_NOT_APPLICABLE
    : secondKind === YES && semesters >= 2
      ? SECOND_KIND_PERIOD_MET
      : secondKind === YES && semesters < 2
        ? SECOND_KIND_PERIOD_VIOLATED
        : openSecondKindPeriod(secondKind, semesters);
}

/** 另一類科期程：結果與理由。 */
export function explainSecondKindPeriod(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const secondKind = readBoolean(teacherStudent.secondKind);
  const semesters = integerOf(teacherStudent.semesters, 0, 20);
  return resultOfSecondKindPeriod(secondKind, semesters);
}

/** 證明書之發給：entitled */
const CERTIFICATE_ISSUE_ENTITLED = /* @__PURE__ */ decided('entitled', '第九條第二項');

/** 證明書之發給：notEntitled */
const CERTIFICATE_ISSUE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第九條第二項');

/** 證明書之發給所讀的事實 */
const CERTIFICATE_ISSUE_FACTS: readonly string[] = ['師資生.職前課程及格並經審查', '師資生.通過專業知能檢核'];

function openCertificateIssue(coursesPassed: Truth, checked: Truth): Decision {
  return undeterminedPermission(
    '第九條第二項',
    YES,
    allAnswers(
      answer(coursesPassed, coursesPassed === UNKNOWN && '師資生.職前課程及格並經審查'),
      answer(checked, checked === UNKNOWN && '師資生.通過專業知能檢核'),
    ),
    CERTIFICATE_ISSUE_FACTS,
  );
}

function decideCertificateIssue(coursesPassed: Truth, checked: Truth): Decision {
  const when: Truth = and(coursesPassed, checked);
  if (when === YES) return CERTIFICATE_ISSUE_ENTITLED;
  if (when === NO) return CERTIFICATE_ISSUE_NOT_ENTITLED;
  return openCertificateIssue(coursesPassed, checked);
}

const TEACHER_STUDENT_COURSES_PASSED_PARTS: PartedFact = ['師資生.職前課程及格並經審查', 'teacherStudent', 'coursesPassed', [true, false]];

const TEACHER_STUDENT_CHECKED_PARTS: PartedFact = ['師資生.通過專業知能檢核', 'teacherStudent', 'checked', [true, false]];

function resultOfCertificateIssue(coursesPassed: Truth, checked: Truth): Result {
  return result(decideCertificateIssue(coursesPassed, checked), {
    text: '師資生（於學士、碩士、博士階段取得資格者均同）修畢經教育部核定或備查之本校師資職前教育課程，成績及格，並依「國立臺灣藝術大學師資生教育專業知能檢核實施要點」經本校審查通過者，發給修畢師資職前教育證明書。',
    values: [
      ['coursesPassed', showTruth(coursesPassed)],
      ['checked', showTruth(checked)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 證明書之發給（第九條第二項）
 *
 * > 師資生（於學士、碩士、博士階段取得資格者均同）修畢經教育部核定或備查之本校師資職前教育課程，成績及格，並依「國立臺灣藝術大學師資生教育專業知能檢核實施要點」經本校審查通過者，發給修畢師資職前教育證明書。
 *
 * - 當 師資生.職前課程及格並經審查 且 師資生.通過專業知能檢核
 * - 始得 發給修畢師資職前教育證明書
 */
export function certificateIssue(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const coursesPassed = readBoolean(teacherStudent.coursesPassed);
  const checked = readBoolean(teacherStudent.checked);
  return decideCertificateIssue(coursesPassed, checked);
}

/** 證明書之發給：結果與理由。 */
export function explainCertificateIssue(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const coursesPassed = readBoolean(teacherStudent.coursesPassed);
  const checked = readBoolean(teacherStudent.checked);
  return resultOfCertificateIssue(coursesPassed, checked);
}

/** 非師資生不得修習：entitled */
const NO_ADMISSION_ENTITLED = /* @__PURE__ */ decided('entitled', '第九條第三項');

/** 非師資生不得修習：notEntitled */
const NO_ADMISSION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第九條第三項');

/** 非師資生不得修習所讀的事實 */
const NO_ADMISSION_FACTS: readonly string[] = ['師資生.經甄選通過'];

function openNoAdmission(selected: Truth): Decision {
  return undeterminedPermission('第九條第三項', YES, answer(selected, selected === UNKNOWN && '師資生.經甄選通過'), NO_ADMISSION_FACTS);
}

function decideNoAdmission(selected: Truth): Decision {
  const when: Truth = selected;
  if (when === YES) return NO_ADMISSION_ENTITLED;
  if (when === NO) return NO_ADMISSION_NOT_ENTITLED;
  return openNoAdmission(selected);
}

function resultOfNoAdmission(selected: Truth): Result {
  return result(decideNoAdmission(selected), {
    text: '非師資生未通過教育學程甄選者，不得修習本校任何師資職前教育課程。',
    values: [['selected', showTruth(selected)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 非師資生不得修習（第九條第三項）
 *
 * > 非師資生未通過教育學程甄選者，不得修習本校任何師資職前教育課程。
 *
 * - 當 師資生.經甄選通過
 * - 始得 修習師資職前教育課程
 */
export function noAdmission(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const selected = readBoolean(teacherStudent.selected);
  return decideNoAdmission(selected);
}

/** 非師資生不得修習：結果與理由。 */
export function explainNoAdmission(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const selected = readBoolean(teacherStudent.selected);
  return resultOfNoAdmission(selected);
}

/** 學業平均之計算：value */
const AVERAGE_EXCLUSION_VALUE = /* @__PURE__ */ decided('value', '第九條第一項');

/** 學業平均之計算：notApplicable */
const AVERAGE_EXCLUSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第九條第一項');

/** 學業平均之計算所讀的事實 */
const AVERAGE_EXCLUSION_FACTS: readonly string[] = ['師資生.經甄選通過'];

function openAverageExclusion(selected: Truth): Decision {
  return undeterminedEffect('第九條第一項', answer(selected, selected === UNKNOWN && '師資生.經甄選通過'), AVERAGE_EXCLUSION_FACTS);
}

function resultOfAverageExclusion(selected: Truth): Result {
  return result(
    selected === YES ? AVERAGE_EXCLUSION_VALUE : selected === NO ? AVERAGE_EXCLUSION_NOT_APPLICABLE : openAverageExclusion(selected),
    {
      text: '師資生所修教育學程之課程科目與學分數，不列入當學期學業平均成績計算。',
      values: [['selected', showTruth(selected)]],
      caveats: [],
      effects: ['教育學程科目學分不列入學期學業平均成績'],
    },
  );
}

/**
 * 學業平均之計算（第九條第一項）
 *
 * > 師資生所修教育學程之課程科目與學分數，不列入當學期學業平均成績計算。
 *
 * - 當 師資生.經甄選通過
 * - 效果 教育學程科目學分不列入學期學業平均成績
 */
export function averageExclusion(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const selected = readBoolean(teacherStudent.selected);
  return selected === YES ? AVERAGE_EXCLUSION_VALUE : selected === NO ? AVERAGE_EXCLUSION_NOT_APPLICABLE : openAverageExclusion(selected);
}

/** 學業平均之計算：結果與理由。 */
export function explainAverageExclusion(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const selected = readBoolean(teacherStudent.selected);
  return resultOfAverageExclusion(selected);
}

/** 超過三門之計算：value */
const FAILED_READING_VALUE = /* @__PURE__ */ decided('value', '第十條第一款');

/** 超過三門之計算所讀的事實 */
const FAILED_READING_FACTS: readonly string[] = ['取消情形.不及格門數', '疑義.超過三門之計算'];

function resultOfFailedReading(failedReadingValue: Truth, failedReading: FailedReadingReading | undefined, failedCourses: number): Result {
  const value = failedReadingValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第十條第一款', lacking(lackOfFailedReading(failedReading, failedCourses)), FAILED_READING_FACTS)
      : FAILED_READING_VALUE;
  return result(
    decision,
    {
      text: '教育專業課程不及格，累計超過三（含）門。',
      values: [
        ['failedCourses', showNumber(failedCourses, 1n, '門')],
        ['failedReading', showMember(failedReading, FAILED_READING_READING_NAMES)],
        ['failedLimit', '3 門'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const CANCELLATION_FAILED_COURSES_PARTS: PartedFact = ['取消情形.不及格門數', 'cancellation', 'failedCourses', [0, 3, 4]];

const READINGS_FAILED_READING_PARTS: PartedFact = ['疑義.超過三門之計算', 'readings', 'failedReading', ['threeIncluded', 'threeExcluded']];

const FAILED_READING_PARTS: Parts = {
  order: FAILED_READING_FACTS,
  deciding: [READINGS_FAILED_READING_PARTS, CANCELLATION_FAILED_COURSES_PARTS],
  others: [],
};

function givenFailedReading(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const failedReading = readFailedReadingReading(readings.failedReading);
  const cancellation = recordOf(input?.cancellation);
  const failedCourses = integerOf(cancellation.failedCourses, 0, 40);
  const failedReadingValue = computeFailedReading(failedReading, failedCourses);
  const value = failedReadingValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第十條第一款', lacking(lackOfFailedReading(failedReading, failedCourses)), FAILED_READING_FACTS)
      : FAILED_READING_VALUE,
    truthValue(value),
  );
}

function valueOfFailedReading(failedReadingValue: Truth): boolean | undefined {
  const value = failedReadingValue;
  return truthValue(value);
}

/**
 * 超過三門之計算（第十條第一款）
 *
 * > 教育專業課程不及格，累計超過三（含）門。
 *
 * - 其餘 （疑義.超過三門之計算 = 甲說 且 （取消情形.不及格門數 > 不及格門數（3 門） 或 取消情形.不及格門數 = 不及格門數（3 門））） 或 （疑義.超過三門之計算 = 乙說 且 取消情形.不及格門數 > 不及格門數（3 門）） 或 （（取消情形.不及格門數 > 不及格門數（3 門） 或 取消情形.不及格門數 = 不及格門數（3 門）） 且 取消情形.不及格門數 > 不及格門數（3 門））
 *
 * undefined：無法判定。
 */
export function failedReading_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const failedReading = readFailedReadingReading(readings.failedReading);
  const cancellation = recordOf(input?.cancellation);
  const failedCourses = integerOf(cancellation.failedCourses, 0, 40);
  const failedReadingValue = computeFailedReading(failedReading, failedCourses);
  return settledValue(valueOfFailedReading(failedReadingValue), givenFailedReading, input, FAILED_READING_PARTS);
}

/** 超過三門之計算：值與理由。 */
export function explainFailedReading(input: Input): Result {
  const readings = recordOf(input?.readings);
  const failedReading = readFailedReadingReading(readings.failedReading);
  const cancellation = recordOf(input?.cancellation);
  const failedCourses = integerOf(cancellation.failedCourses, 0, 40);
  const failedReadingValue = computeFailedReading(failedReading, failedCourses);
  return settledResult(
    resultOfFailedReading(failedReadingValue, failedReading, failedCourses),
    givenFailedReading,
    input,
    FAILED_READING_PARTS,
  );
}

/** 不及格之取消：value */
const FAILED_CANCELLATION_VALUE = /* @__PURE__ */ decided('value', '第十條第一款');

/** 不及格之取消：notApplicable */
const FAILED_CANCELLATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十條第一款');

/** 不及格之取消所讀的事實 */
const FAILED_CANCELLATION_FACTS: readonly string[] = ['取消情形.不及格門數', '疑義.超過三門之計算'];

function openFailedCancellation(failedReadingValue: Truth, failedReadingLack: Note): Decision {
  return undeterminedEffect('第十條第一款', answer(failedReadingValue, failedReadingLack), FAILED_CANCELLATION_FACTS);
}

const FAILED_CANCELLATION_PARTS: Parts = {
  order: FAILED_CANCELLATION_FACTS,
  deciding: [READINGS_FAILED_READING_PARTS, CANCELLATION_FAILED_COURSES_PARTS],
  others: [],
};

function givenFailedCancellation(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const failedReading = readFailedReadingReading(readings.failedReading);
  const cancellation = recordOf(input?.cancellation);
  const failedCourses = integerOf(cancellation.failedCourses, 0, 40);
  const failedReadingValue = computeFailedReading(failedReading, failedCourses);
  const failedReadingLack = failedReadingValue === UNKNOWN ? lackOfFailedReading(failedReading, failedCourses) : false;
  return failedReadingValue === YES
    ? FAILED_CANCELLATION_VALUE
    : failedReadingValue === NO
      ? FAILED_CANCELLATION_NOT_APPLICABLE
      : openFailedCancellation(failedReadingValue, failedReadingLack);
}

function resultOfFailedCancellation(
  failedReadingValue: Truth,
  failedReadingLack: Note,
  input: Input,
  failedCourses: number,
  failedReading: FailedReadingReading | undefined,
): Result {
  return result(
    settled(
      failedReadingValue === YES
        ? FAILED_CANCELLATION_VALUE
        : failedReadingValue === NO
          ? FAILED_CANCELLATION_NOT_APPLICABLE
          : openFailedCancellation(failedReadingValue, failedReadingLack),
      givenFailedCancellation,
      input,
      FAILED_CANCELLATION_PARTS,
    ),
    {
      text: '教育專業課程不及格，累計超過三（含）門。',
      values: [
        ['failedCourses', showNumber(failedCourses, 1n, '門')],
        ['readings.failedReading', showMember(failedReading, FAILED_READING_READING_NAMES)],
        ['definition.failedReading', showTruth(failedReadingValue)],
      ],
      caveats: [],
      effects: ['取消修習資格'],
    },
  );
}

/**
 * 不及格之取消（第十條第一款）
 *
 * > 教育專業課程不及格，累計超過三（含）門。
 *
 * - 當 超過三門之計算
 * - 效果 取消修習資格
 */
export function failedCancellation(input: Input): Decision {
  return settled(givenFailedCancellation(input), givenFailedCancellation, input, FAILED_CANCELLATION_PARTS);
}

/** 不及格之取消：結果與理由。 */
export function explainFailedCancellation(input: Input): Result {
  const readings = recordOf(input?.readings);
  const failedReading = readFailedReadingReading(readings.failedReading);
  const cancellation = recordOf(input?.cancellation);
  const failedCourses = integerOf(cancellation.failedCourses, 0, 40);
  const failedReadingValue = computeFailedReading(failedReading, failedCourses);
  const failedReadingLack = failedReadingValue === UNKNOWN ? lackOfFailedReading(failedReading, failedCourses) : false;
  return resultOfFailedCancellation(failedReadingValue, failedReadingLack, input, failedCourses, failedReading);
}

/** 操行之取消：value */
const CONDUCT_CANCELLATION_VALUE = /* @__PURE__ */ decided('value', '第十條第二款');

/** 操行之取消：notApplicable */
const CONDUCT_CANCELLATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十條第二款');

/** 操行之取消所讀的事實 */
const CONDUCT_CANCELLATION_FACTS: readonly string[] = ['取消情形.操行成績', '取消情形.大過次數', '取消情形.小過次數', '取消情形.其他違法'];

function openConductCancellation(conduct: number, demerits: number, minorDemerits: number, unlawful: Truth): Decision {
  return undeterminedEffect(
    '第十條第二款',
    anyAnswer(
      answer(conduct < 8500 ? YES : conduct >= 8500 ? NO : UNKNOWN, conduct !== conduct && '取消情形.操行成績'),
      answer(demerits >= 1 ? YES : demerits < 1 ? NO : UNKNOWN, demerits !== demerits && '取消情形.大過次數'),
      answer(minorDemerits >= 2 ? YES : minorDemerits < 2 ? NO : UNKNOWN, minorDemerits !== minorDemerits && '取消情形.小過次數'),
      answer(unlawful, unlawful === UNKNOWN && '取消情形.其他違法'),
    ),
    CONDUCT_CANCELLATION_FACTS,
  );
}

function decideConductCancellation(conduct: number, demerits: number, minorDemerits: number, unlawful: Truth): Decision {
  const inCase: Truth = or(
    or(
      or(conduct < 8500 ? YES : conduct >= 8500 ? NO : UNKNOWN, demerits >= 1 ? YES : demerits < 1 ? NO : UNKNOWN),
      minorDemerits >= 2 ? YES : minorDemerits < 2 ? NO : UNKNOWN,
    ),
    unlawful,
  );
  if (inCase === YES) return CONDUCT_CANCELLATION_VALUE;
  if (inCase === NO) return CONDUCT_CANCELLATION_NOT_APPLICABLE;
  return openConductCancellation(conduct, demerits, minorDemerits, unlawful);
}

function resultOfConductCancellation(conduct: number, demerits: number, minorDemerits: number, unlawful: Truth): Result {
  return result(decideConductCancellation(conduct, demerits, minorDemerits, unlawful), {
    text: '每學期末之操行成績未達八十五分；在學期間曾記大過一次（含）以上，或小過累計貳次（含）以上；或有其他違法之情事。',
    values: [
      ['conduct', showNumber(conduct, 100n, '分')],
      ['demerits', showNumber(demerits, 1n, '次')],
      ['minorDemerits', showNumber(minorDemerits, 1n, '次')],
      ['unlawful', showTruth(unlawful)],
      ['conductLimit', '85 分'],
      ['demeritLimit', '1 次'],
      ['minorDemeritLimit', '2 次'],
    ],
    caveats: [],
    effects: ['取消修習資格'],
  });
}

/**
 * 操行之取消（第十條第二款）
 *
 * > 每學期末之操行成績未達八十五分；在學期間曾記大過一次（含）以上，或小過累計貳次（含）以上；或有其他違法之情事。
 *
 * - 當 取消情形.操行成績 < 操行門檻（85 分） 或 取消情形.大過次數 ≥ 大過門檻（1 次） 或 取消情形.小過次數 ≥ 小過門檻（2 次） 或 取消情形.其他違法
 * - 效果 取消修習資格
 */
export function conductCancellation(input: Input): Decision {
  const cancellation = recordOf(input?.cancellation);
  const conduct = decimalOf(cancellation.conduct, 100, 0, 10000);
  const demerits = integerOf(cancellation.demerits, 0, 9);
  const minorDemerits = integerOf(cancellation.minorDemerits, 0, 9);
  const unlawful = readBoolean(cancellation.unlawful);
  return decideConductCancellation(conduct, demerits, minorDemerits, unlawful);
}

/** 操行之取消：結果與理由。 */
export function explainConductCancellation(input: Input): Result {
  const cancellation = recordOf(input?.cancellation);
  const conduct = decimalOf(cancellation.conduct, 100, 0, 10000);
  const demerits = integerOf(cancellation.demerits, 0, 9);
  const minorDemerits = integerOf(cancellation.minorDemerits, 0, 9);
  const unlawful = readBoolean(cancellation.unlawful);
  return resultOfConductCancellation(conduct, demerits, minorDemerits, unlawful);
}

/** 刑罰之取消：value */
const SENTENCE_CANCELLATION_VALUE = /* @__PURE__ */ decided('value', '第十條第三款');

/** 刑罰之取消：notApplicable */
const SENTENCE_CANCELLATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十條第三款');

/** 刑罰之取消所讀的事實 */
const SENTENCE_CANCELLATION_FACTS: readonly string[] = ['取消情形.刑罰'];

function openSentenceCancellation(sentence: Sentence | undefined): Decision {
  return undeterminedEffect(
    '第十條第三款',
    answer(
      sentence === 'executed' || sentence === 'labour' ? YES : sentence === undefined ? UNKNOWN : NO,
      sentence === undefined && '取消情形.刑罰',
    ),
    SENTENCE_CANCELLATION_FACTS,
  );
}

function decideSentenceCancellation(sentence: Sentence | undefined): Decision {
  const inCase: Truth = sentence === 'executed' || sentence === 'labour' ? YES : sentence === undefined ? UNKNOWN : NO;
  if (inCase === YES) return SENTENCE_CANCELLATION_VALUE;
  if (inCase === NO) return SENTENCE_CANCELLATION_NOT_APPLICABLE;
  return openSentenceCancellation(sentence);
}

function resultOfSentenceCancellation(sentence: Sentence | undefined): Result {
  return result(decideSentenceCancellation(sentence), {
    text: '受有期徒刑、拘役以上刑之執行，或易服勞役、易服社會勞動；但受緩刑之宣告，或執行易科罰金者，不在此限。',
    values: [['sentence', showMember(sentence, SENTENCE_NAMES)]],
    caveats: [],
    effects: ['取消修習資格'],
  });
}

/**
 * 刑罰之取消（第十條第三款）
 *
 * > 受有期徒刑、拘役以上刑之執行，或易服勞役、易服社會勞動；但受緩刑之宣告，或執行易科罰金者，不在此限。
 *
 * - 當 取消情形.刑罰 屬於 執行有期徒刑或拘役以上刑、易服勞役或社會勞動
 * - 效果 取消修習資格
 */
export function sentenceCancellation(input: Input): Decision {
  const cancellation = recordOf(input?.cancellation);
  const sentence = readSentence(cancellation.sentence);
  return decideSentenceCancellation(sentence);
}

/** 刑罰之取消：結果與理由。 */
export function explainSentenceCancellation(input: Input): Result {
  const cancellation = recordOf(input?.cancellation);
  const sentence = readSentence(cancellation.sentence);
  return resultOfSentenceCancellation(sentence);
}

/** 毒品處分之取消：value */
const DRUG_CANCELLATION_VALUE = /* @__PURE__ */ decided('value', '第十條第四款');

/** 毒品處分之取消：notApplicable */
const DRUG_CANCELLATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十條第四款');

/** 毒品處分之取消所讀的事實 */
const DRUG_CANCELLATION_FACTS: readonly string[] = ['取消情形.毒品處分'];

function openDrugCancellation(drugs: Truth): Decision {
  return undeterminedEffect('第十條第四款', answer(drugs, drugs === UNKNOWN && '取消情形.毒品處分'), DRUG_CANCELLATION_FACTS);
}

function resultOfDrugCancellation(drugs: Truth): Result {
  return result(drugs === YES ? DRUG_CANCELLATION_VALUE : drugs === NO ? DRUG_CANCELLATION_NOT_APPLICABLE : openDrugCancellation(drugs), {
    text: '依毒品危害防制條例，受觀察、勒戒或強制戒治之處分。',
    values: [['drugs', showTruth(drugs)]],
    caveats: [],
    effects: ['取消修習資格'],
  });
}

/**
 * 毒品處分之取消（第十條第四款）
 *
 * > 依毒品危害防制條例，受觀察、勒戒或強制戒治之處分。
 *
 * - 當 取消情形.毒品處分
 * - 效果 取消修習資格
 */
export function drugCancellation(input: Input): Decision {
  const cancellation = recordOf(input?.cancellation);
  const drugs = readBoolean(cancellation.drugs);
  return drugs === YES ? DRUG_CANCELLATION_VALUE : drugs === NO ? DRUG_CANCELLATION_NOT_APPLICABLE : openDrugCancellation(drugs);
}

/** 毒品處分之取消：結果與理由。 */
export function explainDrugCancellation(input: Input): Result {
  const cancellation = recordOf(input?.cancellation);
  const drugs = readBoolean(cancellation.drugs);
  return resultOfDrugCancellation(drugs);
}

/** 司法拘束之取消：value */
const DETENTION_CANCELLATION_VALUE = /* @__PURE__ */ decided('value', '第十條第五款');

/** 司法拘束之取消：notApplicable */
const DETENTION_CANCELLATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十條第五款');

/** 司法拘束之取消所讀的事實 */
const DETENTION_CANCELLATION_FACTS: readonly string[] = ['取消情形.拘留羈押等'];

function openDetentionCancellation(custody: Truth): Decision {
  return undeterminedEffect('第十條第五款', answer(custody, custody === UNKNOWN && '取消情形.拘留羈押等'), DETENTION_CANCELLATION_FACTS);
}

function resultOfDetentionCancellation(custody: Truth): Result {
  return result(
    custody === YES
      ? DETENTION_CANCELLATION_VALUE
      : custody === NO
        ? DETENTION_CANCELLATION_NOT_APPLICABLE
        : openDetentionCancellation(custody),
    {
      text: '受司法機關拘留、拘提、羈押、留置或管收之執行。',
      values: [['custody', showTruth(custody)]],
      caveats: [],
      effects: ['取消修習資格'],
    },
  );
}

/**
 * 司法拘束之取消（第十條第五款）
 *
 * > 受司法機關拘留、拘提、羈押、留置或管收之執行。
 *
 * - 當 取消情形.拘留羈押等
 * - 效果 取消修習資格
 */
export function detentionCancellation(input: Input): Decision {
  const cancellation = recordOf(input?.cancellation);
  const custody = readBoolean(cancellation.custody);
  return custody === YES
    ? DETENTION_CANCELLATION_VALUE
    : custody === NO
      ? DETENTION_CANCELLATION_NOT_APPLICABLE
      : openDetentionCancellation(custody);
}

/** 司法拘束之取消：結果與理由。 */
export function explainDetentionCancellation(input: Input): Result {
  const cancellation = recordOf(input?.cancellation);
  const custody = readBoolean(cancellation.custody);
  return resultOfDetentionCancellation(custody);
}

/** 性侵害判刑之取消：value */
const SEX_CONVICTION_CANCELLATION_VALUE = /* @__PURE__ */ decided('value', '第十條第六款');

/** 性侵害判刑之取消：notApplicable */
const SEX_CONVICTION_CANCELLATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十條第六款');

/** 性侵害判刑之取消所讀的事實 */
const SEX_CONVICTION_CANCELLATION_FACTS: readonly string[] = ['取消情形.性侵害等判刑或通緝'];

function openSexConvictionCancellation(sexConvicted: Truth): Decision {
  return undeterminedEffect(
    '第十條第六款',
    answer(sexConvicted, sexConvicted === UNKNOWN && '取消情形.性侵害等判刑或通緝'),
    SEX_CONVICTION_CANCELLATION_FACTS,
  );
}

function resultOfSexConvictionCancellation(sexConvicted: Truth): Result {
  return result(
    sexConvicted === YES
      ? SEX_CONVICTION_CANCELLATION_VALUE
      : sexConvicted === NO
        ? SEX_CONVICTION_CANCELLATION_NOT_APPLICABLE
        : openSexConvictionCancellation(sexConvicted),
    {
      text: '因性侵害、性騷擾或性剝削之行為，經判刑確定，或經通緝而尚未結案。',
      values: [['sexConvicted', showTruth(sexConvicted)]],
      caveats: [],
      effects: ['取消修習資格'],
    },
  );
}

/**
 * 性侵害判刑之取消（第十條第六款）
 *
 * > 因性侵害、性騷擾或性剝削之行為，經判刑確定，或經通緝而尚未結案。
 *
 * - 當 取消情形.性侵害等判刑或通緝
 * - 效果 取消修習資格
 */
export function sexConvictionCancellation(input: Input): Decision {
  const cancellation = recordOf(input?.cancellation);
  const sexConvicted = readBoolean(cancellation.sexConvicted);
  return sexConvicted === YES
    ? SEX_CONVICTION_CANCELLATION_VALUE
    : sexConvicted === NO
      ? SEX_CONVICTION_CANCELLATION_NOT_APPLICABLE
      : openSexConvictionCancellation(sexConvicted);
}

/** 性侵害判刑之取消：結果與理由。 */
export function explainSexConvictionCancellation(input: Input): Result {
  const cancellation = recordOf(input?.cancellation);
  const sexConvicted = readBoolean(cancellation.sexConvicted);
  return resultOfSexConvictionCancellation(sexConvicted);
}

/** 性侵害查證之取消：value */
const SEX_VERIFIED_CANCELLATION_VALUE = /* @__PURE__ */ decided('value', '第十條第七款');

/** 性侵害查證之取消：notApplicable */
const SEX_VERIFIED_CANCELLATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十條第七款');

/** 性侵害查證之取消所讀的事實 */
const SEX_VERIFIED_CANCELLATION_FACTS: readonly string[] = ['取消情形.性侵害等查證屬實'];

function openSexVerifiedCancellation(sexVerified: Truth): Decision {
  return undeterminedEffect(
    '第十條第七款',
    answer(sexVerified, sexVerified === UNKNOWN && '取消情形.性侵害等查證屬實'),
    SEX_VERIFIED_CANCELLATION_FACTS,
  );
}

function resultOfSexVerifiedCancellation(sexVerified: Truth): Result {
  return result(
    sexVerified === YES
      ? SEX_VERIFIED_CANCELLATION_VALUE
      : sexVerified === NO
        ? SEX_VERIFIED_CANCELLATION_NOT_APPLICABLE
        : openSexVerifiedCancellation(sexVerified),
    {
      text: '有性侵害之行為，或性騷擾、性霸凌之情節重大，或行為違反有關法令而損害兒童、少年之權益，其情節重大，並經本校或有關機關查證屬實。',
      values: [['sexVerified', showTruth(sexVerified)]],
      caveats: [],
      effects: ['取消修習資格'],
    },
  );
}

/**
 * 性侵害查證之取消（第十條第七款）
 *
 * > 有性侵害之行為，或性騷擾、性霸凌之情節重大，或行為違反有關法令而損害兒童、少年之權益，其情節重大，並經本校或有關機關查證屬實。
 *
 * - 當 取消情形.性侵害等查證屬實
 * - 效果 取消修習資格
 */
export function sexVerifiedCancellation(input: Input): Decision {
  const cancellation = recordOf(input?.cancellation);
  const sexVerified = readBoolean(cancellation.sexVerified);
  return sexVerified === YES
    ? SEX_VERIFIED_CANCELLATION_VALUE
    : sexVerified === NO
      ? SEX_VERIFIED_CANCELLATION_NOT_APPLICABLE
      : openSexVerifiedCancellation(sexVerified);
}

/** 性侵害查證之取消：結果與理由。 */
export function explainSexVerifiedCancellation(input: Input): Result {
  const cancellation = recordOf(input?.cancellation);
  const sexVerified = readBoolean(cancellation.sexVerified);
  return resultOfSexVerifiedCancellation(sexVerified);
}

/** 監護宣告之取消：value */
const GUARDIANSHIP_CANCELLATION_VALUE = /* @__PURE__ */ decided('value', '第十條第八款');

/** 監護宣告之取消：notApplicable */
const GUARDIANSHIP_CANCELLATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十條第八款');

/** 監護宣告之取消所讀的事實 */
const GUARDIANSHIP_CANCELLATION_FACTS: readonly string[] = ['取消情形.監護或輔助宣告'];

function openGuardianshipCancellation(guardianship: Truth): Decision {
  return undeterminedEffect(
    '第十條第八款',
    answer(guardianship, guardianship === UNKNOWN && '取消情形.監護或輔助宣告'),
    GUARDIANSHIP_CANCELLATION_FACTS,
  );
}

function resultOfGuardianshipCancellation(guardianship: Truth): Result {
  return result(
    guardianship === YES
      ? GUARDIANSHIP_CANCELLATION_VALUE
      : guardianship === NO
        ? GUARDIANSHIP_CANCELLATION_NOT_APPLICABLE
        : openGuardianshipCancellation(guardianship),
    {
      text: '受監護或輔助之宣告，而尚未撤銷。',
      values: [['guardianship', showTruth(guardianship)]],
      caveats: [],
      effects: ['取消修習資格'],
    },
  );
}

/**
 * 監護宣告之取消（第十條第八款）
 *
 * > 受監護或輔助之宣告，而尚未撤銷。
 *
 * - 當 取消情形.監護或輔助宣告
 * - 效果 取消修習資格
 */
export function guardianshipCancellation(input: Input): Decision {
  const cancellation = recordOf(input?.cancellation);
  const guardianship = readBoolean(cancellation.guardianship);
  return guardianship === YES
    ? GUARDIANSHIP_CANCELLATION_VALUE
    : guardianship === NO
      ? GUARDIANSHIP_CANCELLATION_NOT_APPLICABLE
      : openGuardianshipCancellation(guardianship);
}

/** 監護宣告之取消：結果與理由。 */
export function explainGuardianshipCancellation(input: Input): Result {
  const cancellation = recordOf(input?.cancellation);
  const guardianship = readBoolean(cancellation.guardianship);
  return resultOfGuardianshipCancellation(guardianship);
}

/** 學期最低學分：met */
const TERM_CREDITS_MET = /* @__PURE__ */ decided('met', '第十一條');

/** 學期最低學分：violated */
const TERM_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第十一條');

/** 學期最低學分所讀的事實 */
const TERM_CREDITS_FACTS: readonly string[] = ['學程選課.學期學分'];

function openTermCredits(credits: number): Decision {
  return undeterminedDuty(
    '第十一條',
    YES,
    answer(credits >= 4 ? YES : credits < 4 ? NO : UNKNOWN, credits !== credits && '學程選課.學期學分'),
    YES,
    TERM_CREDITS_FACTS,
  );
}

const TERM_CREDITS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openTermCredits(NaN));

function resultOfTermCredits(credits: number): Result {
  return result(credits >= 4 ? TERM_CREDITS_MET : credits < 4 ? TERM_CREDITS_VIOLATED : TERM_CREDITS_UNDETERMINED, {
    text: '師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。',
    values: [
      ['credits', showNumber(credits, 1n, '學分')],
      ['termMinimum', '4 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 學期最低學分（第十一條）
 *
 * > 師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。
 *
 * - 應 學程選課.學期學分 ≥ 學期下限（4 學分）
 */
export function termCredits(input: Input): Decision {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  return credits >= 4 ? TERM_CREDITS_MET : credits < 4 ? TERM_CREDITS_VIOLATED : TERM_CREDITS_UNDETERMINED;
}

/** 學期最低學分：結果與理由。 */
export function explainTermCredits(input: Input): Result {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  return resultOfTermCredits(credits);
}

function holdsWith_4(credits: number, addedCredits: number): Truth {
  return credits - addedCredits <= 10 ? YES : credits - addedCredits > 10 ? NO : UNKNOWN;
}

function holdsAtEnds_4(credits: number, addedCredits: number): Truth {
  return agree(
    holdsWith_4(credits === credits ? credits : 0, addedCredits === addedCredits ? addedCredits : 20),
    holdsWith_4(credits === credits ? credits : 40, addedCredits === addedCredits ? addedCredits : 0),
  );
}

function holdsWith_5(credits: number, addedCredits: number): Truth {
  return credits - addedCredits <= 11 ? YES : credits - addedCredits > 11 ? NO : UNKNOWN;
}

function holdsAtEnds_5(credits: number, addedCredits: number): Truth {
  return agree(
    holdsWith_5(credits === credits ? credits : 0, addedCredits === addedCredits ? addedCredits : 20),
    holdsWith_5(credits === credits ? credits : 40, addedCredits === addedCredits ? addedCredits : 0),
  );
}

/** 中等學程上限：notApplicable */
const SECONDARY_TERM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一條');

/** 中等學程上限：met */
const SECONDARY_TERM_MET = /* @__PURE__ */ decided('met', '第十一條');

/** 中等學程上限：violated */
const SECONDARY_TERM_VIOLATED = /* @__PURE__ */ decided('violated', '第十一條');

/** 中等學程上限所讀的事實 */
const SECONDARY_TERM_FACTS: readonly string[] = [
  '師資生.類科',
  '學程選課.學期學分',
  '學程選課.修課最高學分',
  '學程選課.經審核通過',
  '學程選課.特殊情形',
  '學程選課.加修學分',
];

function openSecondaryTerm(
  kind: ProgrammeKind | undefined,
  credits: number,
  largestCourse: number,
  reviewed: Truth,
  special: Truth,
  addedCredits: number,
): Decision {
  const inCase: Truth = kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_TERM_NOT_APPLICABLE;
  const must: Truth = or(
    or(
      credits <= 10 ? YES : credits > 10 ? NO : UNKNOWN,
      and(
        and(largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN, reviewed),
        credits <= 11 ? YES : credits > 11 ? NO : UNKNOWN,
      ),
    ),
    and(
      and(
        and(special, reviewed),
        and(addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN, addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN),
      ),
      or(
        holdsAtEnds_4(credits, addedCredits),
        and(largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN, holdsAtEnds_5(credits, addedCredits)),
      ),
    ),
  );
  if (inCase === YES && must === YES) return SECONDARY_TERM_MET;
  if (inCase === YES && must === NO) return SECONDARY_TERM_VIOLATED;
  return undeterminedDuty(
    '第十一條',
    answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    anyAnswer(
      answer(credits <= 10 ? YES : credits > 10 ? NO : UNKNOWN, credits !== credits && '學程選課.學期學分'),
      allAnswers(
        answer(
          largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN,
          largestCourse !== largestCourse && '學程選課.修課最高學分',
        ),
        answer(reviewed, reviewed === UNKNOWN && '學程選課.經審核通過'),
        answer(credits <= 11 ? YES : credits > 11 ? NO : UNKNOWN, credits !== credits && '學程選課.學期學分'),
      ),
      allAnswers(
        answer(special, special === UNKNOWN && '學程選課.特殊情形'),
        answer(reviewed, reviewed === UNKNOWN && '學程選課.經審核通過'),
        allAnswers(
          answer(addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN, addedCredits !== addedCredits && '學程選課.加修學分'),
          answer(addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN, addedCredits !== addedCredits && '學程選課.加修學分'),
        ),
        anyAnswer(
          answer(
            holdsAtEnds_4(credits, addedCredits),
            credits !== credits && '學程選課.學期學分',
            addedCredits !== addedCredits && '學程選課.加修學分',
          ),
          allAnswers(
            answer(
              largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN,
              largestCourse !== largestCourse && '學程選課.修課最高學分',
            ),
            answer(
              holdsAtEnds_5(credits, addedCredits),
              credits !== credits && '學程選課.學期學分',
              addedCredits !== addedCredits && '學程選課.加修學分',
            ),
          ),
        ),
      ),
    ),
    YES,
    SECONDARY_TERM_FACTS,
  );
}

function decideSecondaryTerm(
  kind: ProgrammeKind | undefined,
  credits: number,
  largestCourse: number,
  reviewed: Truth,
  special: Truth,
  addedCredits: number,
): Decision {
  const inCase: Truth = kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_TERM_NOT_APPLICABLE;
  const must: Truth = or(
    or(
      credits <= 10 ? YES : credits > 10 ? NO : UNKNOWN,
      and(
        and(largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN, reviewed),
        credits <= 11 ? YES : credits > 11 ? NO : UNKNOWN,
      ),
    ),
    and(
      and(
        and(special, reviewed),
        and(addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN, addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN),
      ),
      or(
        credits - addedCredits <= 10 ? YES : credits - addedCredits > 10 ? NO : UNKNOWN,
        and(
          largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN,
          credits - addedCredits <= 11 ? YES : credits - addedCredits > 11 ? NO : UNKNOWN,
        ),
      ),
    ),
  );
  if (inCase === YES && must === YES) return SECONDARY_TERM_MET;
  if (inCase === YES && must === NO) return SECONDARY_TERM_VIOLATED;
  return openSecondaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits);
}

const TEACHER_STUDENT_KIND_PARTS: PartedFact = ['師資生.類科', 'teacherStudent', 'kind', ['secondary', 'primary']];

function difference_4(input: Input): number | null | undefined {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  const value = credits - addedCredits - 10;
  return value === value
    ? value
    : lacking(credits !== credits && '學程選課.學期學分', addedCredits !== addedCredits && '學程選課.加修學分').missing.length > 0
      ? undefined
      : null;
}

function difference_5(input: Input): number | null | undefined {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  const value = credits - addedCredits - 11;
  return value === value
    ? value
    : lacking(credits !== credits && '學程選課.學期學分', addedCredits !== addedCredits && '學程選課.加修學分').missing.length > 0
      ? undefined
      : null;
}

const PROGRAMME_ENROLMENT_CREDITS_PARTS_2: PartedFact = [
  '學程選課.學期學分',
  'programmeEnrolment',
  'credits',
  {
    low: 0,
    high: 40,
    scale: 1,
    starts: [0, 11, 12],
    turns: [
      [difference_4, '>'],
      [difference_5, '>'],
    ],
  },
];

const PROGRAMME_ENROLMENT_LARGEST_COURSE_PARTS: PartedFact = ['學程選課.修課最高學分', 'programmeEnrolment', 'largestCourse', [0, 3, 4]];

const PROGRAMME_ENROLMENT_REVIEWED_PARTS: PartedFact = ['學程選課.經審核通過', 'programmeEnrolment', 'reviewed', [true, false]];

const PROGRAMME_ENROLMENT_SPECIAL_PARTS: PartedFact = ['學程選課.特殊情形', 'programmeEnrolment', 'special', [true, false]];

const PROGRAMME_ENROLMENT_ADDED_CREDITS_PARTS: PartedFact = [
  '學程選課.加修學分',
  'programmeEnrolment',
  'addedCredits',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0, 2, 5],
    turns: [
      [difference_4, '>'],
      [difference_5, '>'],
    ],
  },
];

const SECONDARY_TERM_PARTS: Parts = {
  order: SECONDARY_TERM_FACTS,
  deciding: [
    PROGRAMME_ENROLMENT_REVIEWED_PARTS,
    PROGRAMME_ENROLMENT_LARGEST_COURSE_PARTS,
    PROGRAMME_ENROLMENT_CREDITS_PARTS_2,
    PROGRAMME_ENROLMENT_ADDED_CREDITS_PARTS,
  ],
  others: [TEACHER_STUDENT_KIND_PARTS, PROGRAMME_ENROLMENT_SPECIAL_PARTS],
};

function givenSecondaryTerm(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
  const reviewed = readBoolean(programmeEnrolment.reviewed);
  const special = readBoolean(programmeEnrolment.special);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  return decideSecondaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits);
}

function resultOfSecondaryTerm(
  kind: ProgrammeKind | undefined,
  credits: number,
  largestCourse: number,
  reviewed: Truth,
  special: Truth,
  addedCredits: number,
  input: Input,
): Result {
  return result(
    settled(
      decideSecondaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits),
      givenSecondaryTerm,
      input,
      SECONDARY_TERM_PARTS,
    ),
    {
      text: '師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。',
      values: [
        ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
        ['credits', showNumber(credits, 1n, '學分')],
        ['largestCourse', showNumber(largestCourse, 1n, '學分')],
        ['reviewed', showTruth(reviewed)],
        ['special', showTruth(special)],
        ['addedCredits', showNumber(addedCredits, 1n, '學分')],
        ['secondaryMaximum', '10 學分'],
        ['threeCreditCourse', '3 學分'],
        ['secondaryRelaxed', '11 學分'],
        ['additionRange', '2 至 4 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 中等學程上限（第十一條）
 *
 * > 師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。
 *
 * - 適用 師資生.類科 = 中等學校
 * - 應 學程選課.學期學分 ≤ 中等上限（10 學分） 或 （學程選課.修課最高學分 = 三學分課程（3 學分） 且 學程選課.經審核通過 且 學程選課.學期學分 ≤ 中等放寬上限（11 學分）） 或 （學程選課.特殊情形 且 學程選課.經審核通過 且 （學程選課.加修學分 ≥ 加修範圍（2 至 4 學分） 且 學程選課.加修學分 ≤ 加修範圍（2 至 4 學分）） 且 （（學程選課.學期學分 － 學程選課.加修學分） ≤ 中等上限（10 學分） 或 （學程選課.修課最高學分 = 三學分課程（3 學分） 且 （學程選課.學期學分 － 學程選課.加修學分） ≤ 中等放寬上限（11 學分））））
 */
export function secondaryTerm(input: Input): Decision {
  return settled(givenSecondaryTerm(input), givenSecondaryTerm, input, SECONDARY_TERM_PARTS);
}

/** 中等學程上限：結果與理由。 */
export function explainSecondaryTerm(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
  const reviewed = readBoolean(programmeEnrolment.reviewed);
  const special = readBoolean(programmeEnrolment.special);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  return resultOfSecondaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits, input);
}

function holdsWith_6(credits: number, addedCredits: number): Truth {
  return credits - addedCredits <= 16 ? YES : credits - addedCredits > 16 ? NO : UNKNOWN;
}

function holdsAtEnds_6(credits: number, addedCredits: number): Truth {
  return agree(
    holdsWith_6(credits === credits ? credits : 0, addedCredits === addedCredits ? addedCredits : 20),
    holdsWith_6(credits === credits ? credits : 40, addedCredits === addedCredits ? addedCredits : 0),
  );
}

function holdsWith_7(credits: number, addedCredits: number): Truth {
  return credits - addedCredits <= 17 ? YES : credits - addedCredits > 17 ? NO : UNKNOWN;
}

function holdsAtEnds_7(credits: number, addedCredits: number): Truth {
  return agree(
    holdsWith_7(credits === credits ? credits : 0, addedCredits === addedCredits ? addedCredits : 20),
    holdsWith_7(credits === credits ? credits : 40, addedCredits === addedCredits ? addedCredits : 0),
  );
}

/** 國小學程上限：notApplicable */
const PRIMARY_TERM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一條');

/** 國小學程上限：met */
const PRIMARY_TERM_MET = /* @__PURE__ */ decided('met', '第十一條');

/** 國小學程上限：violated */
const PRIMARY_TERM_VIOLATED = /* @__PURE__ */ decided('violated', '第十一條');

/** 國小學程上限所讀的事實 */
const PRIMARY_TERM_FACTS: readonly string[] = [
  '師資生.類科',
  '學程選課.學期學分',
  '學程選課.修課最高學分',
  '學程選課.經審核通過',
  '學程選課.特殊情形',
  '學程選課.加修學分',
];

function openPrimaryTerm(
  kind: ProgrammeKind | undefined,
  credits: number,
  largestCourse: number,
  reviewed: Truth,
  special: Truth,
  addedCredits: number,
): Decision {
  const inCase: Truth = kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_TERM_NOT_APPLICABLE;
  const must: Truth = or(
    or(
      credits <= 16 ? YES : credits > 16 ? NO : UNKNOWN,
      and(
        and(largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN, reviewed),
        credits <= 17 ? YES : credits > 17 ? NO : UNKNOWN,
      ),
    ),
    and(
      and(
        and(special, reviewed),
        and(addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN, addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN),
      ),
      or(
        holdsAtEnds_6(credits, addedCredits),
        and(largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN, holdsAtEnds_7(credits, addedCredits)),
      ),
    ),
  );
  if (inCase === YES && must === YES) return PRIMARY_TERM_MET;
  if (inCase === YES && must === NO) return PRIMARY_TERM_VIOLATED;
  return undeterminedDuty(
    '第十一條',
    answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    anyAnswer(
      answer(credits <= 16 ? YES : credits > 16 ? NO : UNKNOWN, credits !== credits && '學程選課.學期學分'),
      allAnswers(
        answer(
          largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN,
          largestCourse !== largestCourse && '學程選課.修課最高學分',
        ),
        answer(reviewed, reviewed === UNKNOWN && '學程選課.經審核通過'),
        answer(credits <= 17 ? YES : credits > 17 ? NO : UNKNOWN, credits !== credits && '學程選課.學期學分'),
      ),
      allAnswers(
        answer(special, special === UNKNOWN && '學程選課.特殊情形'),
        answer(reviewed, reviewed === UNKNOWN && '學程選課.經審核通過'),
        allAnswers(
          answer(addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN, addedCredits !== addedCredits && '學程選課.加修學分'),
          answer(addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN, addedCredits !== addedCredits && '學程選課.加修學分'),
        ),
        anyAnswer(
          answer(
            holdsAtEnds_6(credits, addedCredits),
            credits !== credits && '學程選課.學期學分',
            addedCredits !== addedCredits && '學程選課.加修學分',
          ),
          allAnswers(
            answer(
              largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN,
              largestCourse !== largestCourse && '學程選課.修課最高學分',
            ),
            answer(
              holdsAtEnds_7(credits, addedCredits),
              credits !== credits && '學程選課.學期學分',
              addedCredits !== addedCredits && '學程選課.加修學分',
            ),
          ),
        ),
      ),
    ),
    YES,
    PRIMARY_TERM_FACTS,
  );
}

function decidePrimaryTerm(
  kind: ProgrammeKind | undefined,
  credits: number,
  largestCourse: number,
  reviewed: Truth,
  special: Truth,
  addedCredits: number,
): Decision {
  const inCase: Truth = kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_TERM_NOT_APPLICABLE;
  const must: Truth = or(
    or(
      credits <= 16 ? YES : credits > 16 ? NO : UNKNOWN,
      and(
        and(largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN, reviewed),
        credits <= 17 ? YES : credits > 17 ? NO : UNKNOWN,
      ),
    ),
    and(
      and(
        and(special, reviewed),
        and(addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN, addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN),
      ),
      or(
        credits - addedCredits <= 16 ? YES : credits - addedCredits > 16 ? NO : UNKNOWN,
        and(
          largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN,
          credits - addedCredits <= 17 ? YES : credits - addedCredits > 17 ? NO : UNKNOWN,
        ),
      ),
    ),
  );
  if (inCase === YES && must === YES) return PRIMARY_TERM_MET;
  if (inCase === YES && must === NO) return PRIMARY_TERM_VIOLATED;
  return openPrimaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits);
}

function difference_6(input: Input): number | null | undefined {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  const value = credits - addedCredits - 16;
  return value === value
    ? value
    : lacking(credits !== credits && '學程選課.學期學分', addedCredits !== addedCredits && '學程選課.加修學分').missing.length > 0
      ? undefined
      : null;
}

function difference_7(input: Input): number | null | undefined {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  const value = credits - addedCredits - 17;
  return value === value
    ? value
    : lacking(credits !== credits && '學程選課.學期學分', addedCredits !== addedCredits && '學程選課.加修學分').missing.length > 0
      ? undefined
      : null;
}

const PROGRAMME_ENROLMENT_CREDITS_PARTS_3: PartedFact = [
  '學程選課.學期學分',
  'programmeEnrolment',
  'credits',
  {
    low: 0,
    high: 40,
    scale: 1,
    starts: [0, 17, 18],
    turns: [
      [difference_6, '>'],
      [difference_7, '>'],
    ],
  },
];

const PROGRAMME_ENROLMENT_ADDED_CREDITS_PARTS_2: PartedFact = [
  '學程選課.加修學分',
  'programmeEnrolment',
  'addedCredits',
  {
    low: 0,
    high: 20,
    scale: 1,
    starts: [0, 2, 5],
    turns: [
      [difference_6, '>'],
      [difference_7, '>'],
    ],
  },
];

const PRIMARY_TERM_PARTS: Parts = {
  order: PRIMARY_TERM_FACTS,
  deciding: [
    PROGRAMME_ENROLMENT_REVIEWED_PARTS,
    PROGRAMME_ENROLMENT_LARGEST_COURSE_PARTS,
    PROGRAMME_ENROLMENT_CREDITS_PARTS_3,
    PROGRAMME_ENROLMENT_ADDED_CREDITS_PARTS_2,
  ],
  others: [TEACHER_STUDENT_KIND_PARTS, PROGRAMME_ENROLMENT_SPECIAL_PARTS],
};

function givenPrimaryTerm(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
  const reviewed = readBoolean(programmeEnrolment.reviewed);
  const special = readBoolean(programmeEnrolment.special);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  return decidePrimaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits);
}

function resultOfPrimaryTerm(
  kind: ProgrammeKind | undefined,
  credits: number,
  largestCourse: number,
  reviewed: Truth,
  special: Truth,
  addedCredits: number,
  input: Input,
): Result {
  return result(
    settled(decidePrimaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits), givenPrimaryTerm, input, PRIMARY_TERM_PARTS),
    {
      text: '師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。',
      values: [
        ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
        ['credits', showNumber(credits, 1n, '學分')],
        ['largestCourse', showNumber(largestCourse, 1n, '學分')],
        ['reviewed', showTruth(reviewed)],
        ['special', showTruth(special)],
        ['addedCredits', showNumber(addedCredits, 1n, '學分')],
        ['primaryMaximum', '16 學分'],
        ['threeCreditCourse', '3 學分'],
        ['primaryRelaxed', '17 學分'],
        ['additionRange', '2 至 4 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 國小學程上限（第十一條）
 *
 * > 師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。
 *
 * - 適用 師資生.類科 = 國民小學
 * - 應 學程選課.學期學分 ≤ 國小上限（16 學分） 或 （學程選課.修課最高學分 = 三學分課程（3 學分） 且 學程選課.經審核通過 且 學程選課.學期學分 ≤ 國小放寬上限（17 學分）） 或 （學程選課.特殊情形 且 學程選課.經審核通過 且 （學程選課.加修學分 ≥ 加修範圍（2 至 4 學分） 且 學程選課.加修學分 ≤ 加修範圍（2 至 4 學分）） 且 （（學程選課.學期學分 － 學程選課.加修學分） ≤ 國小上限（16 學分） 或 （學程選課.修課最高學分 = 三學分課程（3 學分） 且 （學程選課.學期學分 － 學程選課.加修學分） ≤ 國小放寬上限（17 學分））））
 */
export function primaryTerm(input: Input): Decision {
  return settled(givenPrimaryTerm(input), givenPrimaryTerm, input, PRIMARY_TERM_PARTS);
}

/** 國小學程上限：結果與理由。 */
export function explainPrimaryTerm(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
  const reviewed = readBoolean(programmeEnrolment.reviewed);
  const special = readBoolean(programmeEnrolment.special);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  return resultOfPrimaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits, input);
}

/** 特殊情形之加修：notApplicable */
const SPECIAL_ADDITION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十一條');

/** 特殊情形之加修：entitled */
const SPECIAL_ADDITION_ENTITLED = /* @__PURE__ */ decided('entitled', '第十一條');

/** 特殊情形之加修：notEntitled */
const SPECIAL_ADDITION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十一條');

/** 特殊情形之加修所讀的事實 */
const SPECIAL_ADDITION_FACTS: readonly string[] = ['學程選課.特殊情形', '學程選課.經審核通過', '學程選課.加修學分'];

function openSpecialAddition(special: Truth, reviewed: Truth, addedCredits: number): Decision {
  return undeterminedPermission(
    '第十一條',
    answer(special, special === UNKNOWN && '學程選課.特殊情形'),
    allAnswers(
      answer(reviewed, reviewed === UNKNOWN && '學程選課.經審核通過'),
      allAnswers(
        answer(addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN, addedCredits !== addedCredits && '學程選課.加修學分'),
        answer(addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN, addedCredits !== addedCredits && '學程選課.加修學分'),
      ),
    ),
    SPECIAL_ADDITION_FACTS,
  );
}

function decideSpecialAddition(special: Truth, reviewed: Truth, addedCredits: number): Decision {
  const inCase: Truth = special;
  if (inCase === NO) return SPECIAL_ADDITION_NOT_APPLICABLE;
  const when: Truth = and(
    reviewed,
    and(addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN, addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN),
  );
  if (inCase === YES && when === YES) return SPECIAL_ADDITION_ENTITLED;
  if (inCase === YES && when === NO) return SPECIAL_ADDITION_NOT_ENTITLED;
  return openSpecialAddition(special, reviewed, addedCredits);
}

function resultOfSpecialAddition(special: Truth, reviewed: Truth, addedCredits: number): Result {
  return result(decideSpecialAddition(special, reviewed, addedCredits), {
    text: '師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。',
    values: [
      ['special', showTruth(special)],
      ['reviewed', showTruth(reviewed)],
      ['addedCredits', showNumber(addedCredits, 1n, '學分')],
      ['additionRange', '2 至 4 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 特殊情形之加修（第十一條）
 *
 * > 師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。
 *
 * - 適用 學程選課.特殊情形
 * - 當 學程選課.經審核通過 且 （學程選課.加修學分 ≥ 加修範圍（2 至 4 學分） 且 學程選課.加修學分 ≤ 加修範圍（2 至 4 學分））
 * - 得 加修學分
 */
export function specialAddition(input: Input): Decision {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const special = readBoolean(programmeEnrolment.special);
  const reviewed = readBoolean(programmeEnrolment.reviewed);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  return decideSpecialAddition(special, reviewed, addedCredits);
}

/** 特殊情形之加修：結果與理由。 */
export function explainSpecialAddition(input: Input): Result {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const special = readBoolean(programmeEnrolment.special);
  const reviewed = readBoolean(programmeEnrolment.reviewed);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  return resultOfSpecialAddition(special, reviewed, addedCredits);
}

/** 學程科目及格：value */
const PASSED_VALUE = /* @__PURE__ */ decided('value', '第十一條');

/** 學程科目及格所讀的事實 */
const PASSED_FACTS: readonly string[] = ['學程選課.科目成績'];

function resultOfPassed(passedValue: Truth, score: number): Result {
  const value = passedValue;
  const decision = value === UNKNOWN ? undeterminedValue('第十一條', lacking(lackOfPassed(score)), PASSED_FACTS) : PASSED_VALUE;
  return result(
    decision,
    {
      text: '師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。',
      values: [
        ['score', showNumber(score, 100n, '分')],
        ['passMark', '60 分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfPassed(passedValue: Truth): boolean | undefined {
  const value = passedValue;
  return truthValue(value);
}

/**
 * 學程科目及格（第十一條）
 *
 * > 師資生修習教育專業課程，每學期最少四學分。中等學校師資類科教育學程，每學期至多十學分；該學期修習三學分之課程，並經本中心審核通過者，至多十一學分。國民小學師資類科教育學程，每學期至多十六學分；該學期修習三學分之課程，並經本中心審核通過者，至多十七學分。學生有特殊情形，或已修畢主修系所之畢業應修學分，或畢業修業年限將屆，經本中心審核通過者，得再加修二至四學分。教育學程之課程，各科成績六十分以上為及格；不及格者，應予重修。
 *
 * - 其餘 學程選課.科目成績 ≥ 及格成績（60 分）
 *
 * undefined：無法判定。
 */
export function passed(input: Input): boolean | undefined {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const score = decimalOf(programmeEnrolment.score, 100, 0, 10000);
  const passedValue = computePassed(score);
  return valueOfPassed(passedValue);
}

/** 學程科目及格：值與理由。 */
export function explainPassed(input: Input): Result {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const score = decimalOf(programmeEnrolment.score, 100, 0, 10000);
  const passedValue = computePassed(score);
  return resultOfPassed(passedValue, score);
}

/** 跨校修習：entitled */
const CROSS_SCHOOL_ENTITLED = /* @__PURE__ */ decided('entitled', '第十二條');

/** 跨校修習：notEntitled */
const CROSS_SCHOOL_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十二條');

/** 跨校修習所讀的事實 */
const CROSS_SCHOOL_FACTS: readonly string[] = ['學程選課.兩校同意且類科相同'];

function openCrossSchool(bothAgree: Truth): Decision {
  return undeterminedPermission(
    '第十二條',
    YES,
    answer(bothAgree, bothAgree === UNKNOWN && '學程選課.兩校同意且類科相同'),
    CROSS_SCHOOL_FACTS,
  );
}

function decideCrossSchool(bothAgree: Truth): Decision {
  const when: Truth = bothAgree;
  if (when === YES) return CROSS_SCHOOL_ENTITLED;
  if (when === NO) return CROSS_SCHOOL_NOT_ENTITLED;
  return openCrossSchool(bothAgree);
}

function resultOfCrossSchool(bothAgree: Truth): Result {
  return result(decideCrossSchool(bothAgree), {
    text: '師資生擬跨校修習師資職前教育課程者，以本校與他校（須為師資培育之大學）均有經教育部核准之相同師資類別領域群科為前提，始得修習相同類別領域群科之課程，並依下列原則：一、應合於師資培育法及相關法規，經本校與他校同意，且合於雙方關於師資生跨校修習課程之規定。二、本校師資生跨校所修之師資職前教育課程，其修課事項，依本校學則與校際選課實施辦法；其學分之採認及抵免，依本中心教育專業課程學分抵免要點。三、他校師資生跨校修習本校相同類別領域群科之師資職前教育課程者，應依師資培育法及相關法規，確認雙方均有經教育部核准之相同師資類別領域群科，經雙方同意，並依雙方之校際選課實施辦法等規定修課；其課程之採認及抵免，依他校之相關規定。四、跨校修習者之師資生名額，屬其原校經教育部核定之名額。',
    values: [['bothAgree', showTruth(bothAgree)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 跨校修習（第十二條）
 *
 * > 師資生擬跨校修習師資職前教育課程者，以本校與他校（須為師資培育之大學）均有經教育部核准之相同師資類別領域群科為前提，始得修習相同類別領域群科之課程，並依下列原則：一、應合於師資培育法及相關法規，經本校與他校同意，且合於雙方關於師資生跨校修習課程之規定。二、本校師資生跨校所修之師資職前教育課程，其修課事項，依本校學則與校際選課實施辦法；其學分之採認及抵免，依本中心教育專業課程學分抵免要點。三、他校師資生跨校修習本校相同類別領域群科之師資職前教育課程者，應依師資培育法及相關法規，確認雙方均有經教育部核准之相同師資類別領域群科，經雙方同意，並依雙方之校際選課實施辦法等規定修課；其課程之採認及抵免，依他校之相關規定。四、跨校修習者之師資生名額，屬其原校經教育部核定之名額。
 *
 * - 當 學程選課.兩校同意且類科相同
 * - 始得 跨校修習師資職前教育課程
 */
export function crossSchool(input: Input): Decision {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const bothAgree = readBoolean(programmeEnrolment.bothAgree);
  return decideCrossSchool(bothAgree);
}

/** 跨校修習：結果與理由。 */
export function explainCrossSchool(input: Input): Result {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const bothAgree = readBoolean(programmeEnrolment.bothAgree);
  return resultOfCrossSchool(bothAgree);
}

/** 國小學程學分：notApplicable */
const PRIMARY_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十三條第一項');

/** 國小學程學分：met */
const PRIMARY_CREDITS_MET = /* @__PURE__ */ decided('met', '第十三條第一項');

/** 國小學程學分：violated */
const PRIMARY_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第十三條第一項');

/** 國小學程學分所讀的事實 */
const PRIMARY_CREDITS_FACTS: readonly string[] = [
  '師資生.類科',
  '學程學分.專門課程科數',
  '學程學分.專門課程學分',
  '學程學分.基礎課程科數',
  '學程學分.基礎課程學分',
  '學程學分.方法課程科數',
  '學程學分.方法課程學分',
  '學程學分.實踐課程科數',
  '學程學分.實踐課程學分',
  '學程學分.選修學分',
  '學程學分.必選學分',
];

function openPrimaryCredits(
  kind: ProgrammeKind | undefined,
  specialtyCourses: number,
  specialty: number,
  basicCourses: number,
  basic: number,
  methodCourses: number,
  method: number,
  practiceCourses: number,
  practice: number,
  elective: number,
  compulsoryElective: number,
): Decision {
  return undeterminedDuty(
    '第十三條第一項',
    answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    allAnswers(
      answer(
        specialtyCourses >= 5 ? YES : specialtyCourses < 5 ? NO : UNKNOWN,
        specialtyCourses !== specialtyCourses && '學程學分.專門課程科數',
      ),
      answer(specialty >= 10 ? YES : specialty < 10 ? NO : UNKNOWN, specialty !== specialty && '學程學分.專門課程學分'),
      answer(basicCourses >= 2 ? YES : basicCourses < 2 ? NO : UNKNOWN, basicCourses !== basicCourses && '學程學分.基礎課程科數'),
      answer(basic >= 4 ? YES : basic < 4 ? NO : UNKNOWN, basic !== basic && '學程學分.基礎課程學分'),
      answer(methodCourses >= 4 ? YES : methodCourses < 4 ? NO : UNKNOWN, methodCourses !== methodCourses && '學程學分.方法課程科數'),
      answer(method >= 8 ? YES : method < 8 ? NO : UNKNOWN, method !== method && '學程學分.方法課程學分'),
      answer(
        practiceCourses >= 6 ? YES : practiceCourses < 6 ? NO : UNKNOWN,
        practiceCourses !== practiceCourses && '學程學分.實踐課程科數',
      ),
      answer(practice >= 12 ? YES : practice < 12 ? NO : UNKNOWN, practice !== practice && '學程學分.實踐課程學分'),
      answer(elective >= 12 ? YES : elective < 12 ? NO : UNKNOWN, elective !== elective && '學程學分.選修學分'),
      answer(
        compulsoryElective === 4 ? YES : compulsoryElective < 4 || compulsoryElective > 4 ? NO : UNKNOWN,
        compulsoryElective !== compulsoryElective && '學程學分.必選學分',
      ),
    ),
    YES,
    PRIMARY_CREDITS_FACTS,
  );
}

function decidePrimaryCredits(
  kind: ProgrammeKind | undefined,
  specialtyCourses: number,
  specialty: number,
  basicCourses: number,
  basic: number,
  methodCourses: number,
  method: number,
  practiceCourses: number,
  practice: number,
  elective: number,
  compulsoryElective: number,
): Decision {
  const inCase: Truth = kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_CREDITS_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      and(
        and(
          and(
            and(
              and(
                and(
                  and(
                    specialtyCourses >= 5 ? YES : specialtyCourses < 5 ? NO : UNKNOWN,
                    specialty >= 10 ? YES : specialty < 10 ? NO : UNKNOWN,
                  ),
                  basicCourses >= 2 ? YES : basicCourses < 2 ? NO : UNKNOWN,
                ),
                basic >= 4 ? YES : basic < 4 ? NO : UNKNOWN,
              ),
              methodCourses >= 4 ? YES : methodCourses < 4 ? NO : UNKNOWN,
            ),
            method >= 8 ? YES : method < 8 ? NO : UNKNOWN,
          ),
          practiceCourses >= 6 ? YES : practiceCourses < 6 ? NO : UNKNOWN,
        ),
        practice >= 12 ? YES : practice < 12 ? NO : UNKNOWN,
      ),
      elective >= 12 ? YES : elective < 12 ? NO : UNKNOWN,
    ),
    compulsoryElective === 4 ? YES : compulsoryElective < 4 || compulsoryElective > 4 ? NO : UNKNOWN,
  );
  if (inCase === YES && must === YES) return PRIMARY_CREDITS_MET;
  if (inCase === YES && must === NO) return PRIMARY_CREDITS_VIOLATED;
  return openPrimaryCredits(
    kind,
    specialtyCourses,
    specialty,
    basicCourses,
    basic,
    methodCourses,
    method,
    practiceCourses,
    practice,
    elective,
    compulsoryElective,
  );
}

function resultOfPrimaryCredits(
  kind: ProgrammeKind | undefined,
  specialtyCourses: number,
  specialty: number,
  basicCourses: number,
  basic: number,
  methodCourses: number,
  method: number,
  practiceCourses: number,
  practice: number,
  elective: number,
  compulsoryElective: number,
): Result {
  return result(
    decidePrimaryCredits(
      kind,
      specialtyCourses,
      specialty,
      basicCourses,
      basic,
      methodCourses,
      method,
      practiceCourses,
      practice,
      elective,
      compulsoryElective,
    ),
    {
      text: '國民小學教師師資職前教育之教育學程，課程科目應有國民小學教師之教學基礎課程，以及教育方法課程、教育實踐課程與專門課程（教學基本學科）；應修學分總數至少四十六學分，其中必修課程至少三十四學分，選修課程至少十二學分，如下：一、國民小學專門課程：至少五科，且至少十學分。二、國民小學教師教育基礎課程：至少二科，且至少四學分。三、國民小學教師教育方法課程：至少四科，且至少八學分。四、國民小學教師教育實踐課程：至少六科，且至少十二學分。五、選修課程：至少十二學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。',
      values: [
        ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
        ['programmeCredits.specialtyCourses', showNumber(specialtyCourses, 1n, '科')],
        ['specialty', showNumber(specialty, 1n, '學分')],
        ['basicCourses', showNumber(basicCourses, 1n, '科')],
        ['basic', showNumber(basic, 1n, '學分')],
        ['methodCourses', showNumber(methodCourses, 1n, '科')],
        ['method', showNumber(method, 1n, '學分')],
        ['practiceCourses', showNumber(practiceCourses, 1n, '科')],
        ['practice', showNumber(practice, 1n, '學分')],
        ['elective', showNumber(elective, 1n, '學分')],
        ['compulsoryElective', showNumber(compulsoryElective, 1n, '學分')],
        ['binding.specialtyCourses', '5 科'],
        ['specialtyCredits', '10 學分'],
        ['primaryBasicCourses', '2 科'],
        ['primaryBasic', '4 學分'],
        ['primaryMethodCourses', '4 科'],
        ['primaryMethod', '8 學分'],
        ['primaryPracticeCourses', '6 科'],
        ['primaryPractice', '12 學分'],
        ['primaryElective', '12 學分'],
        ['primaryCompulsory', '4 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 國小學程學分（第十三條第一項）
 *
 * > 國民小學教師師資職前教育之教育學程，課程科目應有國民小學教師之教學基礎課程，以及教育方法課程、教育實踐課程與專門課程（教學基本學科）；應修學分總數至少四十六學分，其中必修課程至少三十四學分，選修課程至少十二學分，如下：一、國民小學專門課程：至少五科，且至少十學分。二、國民小學教師教育基礎課程：至少二科，且至少四學分。三、國民小學教師教育方法課程：至少四科，且至少八學分。四、國民小學教師教育實踐課程：至少六科，且至少十二學分。五、選修課程：至少十二學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。
 *
 * - 適用 師資生.類科 = 國民小學
 * - 應 學程學分.專門課程科數 ≥ 國小專門科數（5 科） 且 學程學分.專門課程學分 ≥ 國小專門學分（10 學分） 且 學程學分.基礎課程科數 ≥ 國小基礎科數（2 科） 且 學程學分.基礎課程學分 ≥ 國小基礎學分（4 學分） 且 學程學分.方法課程科數 ≥ 國小方法科數（4 科） 且 學程學分.方法課程學分 ≥ 國小方法學分（8 學分） 且 學程學分.實踐課程科數 ≥ 國小實踐科數（6 科） 且 學程學分.實踐課程學分 ≥ 國小實踐學分（12 學分） 且 學程學分.選修學分 ≥ 國小選修（12 學分） 且 學程學分.必選學分 = 國小必選（4 學分）
 */
export function primaryCredits(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialtyCourses = integerOf(programmeCredits.specialtyCourses, 0, 30);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basicCourses = integerOf(programmeCredits.basicCourses, 0, 30);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const methodCourses = integerOf(programmeCredits.methodCourses, 0, 30);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practiceCourses = integerOf(programmeCredits.practiceCourses, 0, 30);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const compulsoryElective = integerOf(programmeCredits.compulsoryElective, 0, 20);
  return decidePrimaryCredits(
    kind,
    specialtyCourses,
    specialty,
    basicCourses,
    basic,
    methodCourses,
    method,
    practiceCourses,
    practice,
    elective,
    compulsoryElective,
  );
}

/** 國小學程學分：結果與理由。 */
export function explainPrimaryCredits(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialtyCourses = integerOf(programmeCredits.specialtyCourses, 0, 30);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basicCourses = integerOf(programmeCredits.basicCourses, 0, 30);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const methodCourses = integerOf(programmeCredits.methodCourses, 0, 30);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practiceCourses = integerOf(programmeCredits.practiceCourses, 0, 30);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const compulsoryElective = integerOf(programmeCredits.compulsoryElective, 0, 20);
  return resultOfPrimaryCredits(
    kind,
    specialtyCourses,
    specialty,
    basicCourses,
    basic,
    methodCourses,
    method,
    practiceCourses,
    practice,
    elective,
    compulsoryElective,
  );
}

/** 國小學程必修：value */
const PRIMARY_REQUIRED_SUM_VALUE = /* @__PURE__ */ decided('value', '第十三條第一項');

/** 國小學程必修所讀的事實 */
const PRIMARY_REQUIRED_SUM_FACTS: readonly string[] = [
  '學程學分.專門課程學分',
  '學程學分.基礎課程學分',
  '學程學分.方法課程學分',
  '學程學分.實踐課程學分',
];

function resultOfPrimaryRequiredSum(
  primaryRequiredSumValue: number,
  specialty: number,
  basic: number,
  method: number,
  practice: number,
): Result {
  const value = primaryRequiredSumValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第十三條第一項',
          lacking(lackOfPrimaryRequiredSum(specialty, basic, method, practice)),
          PRIMARY_REQUIRED_SUM_FACTS,
        )
      : PRIMARY_REQUIRED_SUM_VALUE;
  return result(
    decision,
    {
      text: '國民小學教師師資職前教育之教育學程，課程科目應有國民小學教師之教學基礎課程，以及教育方法課程、教育實踐課程與專門課程（教學基本學科）；應修學分總數至少四十六學分，其中必修課程至少三十四學分，選修課程至少十二學分，如下：一、國民小學專門課程：至少五科，且至少十學分。二、國民小學教師教育基礎課程：至少二科，且至少四學分。三、國民小學教師教育方法課程：至少四科，且至少八學分。四、國民小學教師教育實踐課程：至少六科，且至少十二學分。五、選修課程：至少十二學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。',
      values: [
        ['specialty', showNumber(specialty, 1n, '學分')],
        ['basic', showNumber(basic, 1n, '學分')],
        ['method', showNumber(method, 1n, '學分')],
        ['practice', showNumber(practice, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_8(input: Input): number | null | undefined {
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const value = specialty + basic + method + practice;
  return value === value
    ? value
    : lacking(
          specialty !== specialty && '學程學分.專門課程學分',
          basic !== basic && '學程學分.基礎課程學分',
          method !== method && '學程學分.方法課程學分',
          practice !== practice && '學程學分.實踐課程學分',
        ).missing.length > 0
      ? undefined
      : null;
}

const PROGRAMME_CREDITS_SPECIALTY_PARTS_2: PartedFact = [
  '學程學分.專門課程學分',
  'programmeCredits',
  'specialty',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_8, 'known']], hasEnds: true },
];

const PROGRAMME_CREDITS_BASIC_PARTS_2: PartedFact = [
  '學程學分.基礎課程學分',
  'programmeCredits',
  'basic',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_8, 'known']], hasEnds: true },
];

const PROGRAMME_CREDITS_METHOD_PARTS_2: PartedFact = [
  '學程學分.方法課程學分',
  'programmeCredits',
  'method',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_8, 'known']], hasEnds: true },
];

const PROGRAMME_CREDITS_PRACTICE_PARTS_2: PartedFact = [
  '學程學分.實踐課程學分',
  'programmeCredits',
  'practice',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_8, 'known']], hasEnds: true },
];

const PRIMARY_REQUIRED_SUM_PARTS: Parts = {
  order: PRIMARY_REQUIRED_SUM_FACTS,
  deciding: [
    PROGRAMME_CREDITS_SPECIALTY_PARTS_2,
    PROGRAMME_CREDITS_BASIC_PARTS_2,
    PROGRAMME_CREDITS_METHOD_PARTS_2,
    PROGRAMME_CREDITS_PRACTICE_PARTS_2,
  ],
  others: [],
};

function givenPrimaryRequiredSum(input: Input): Valued {
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const primaryRequiredSumValue = computePrimaryRequiredSum(specialty, basic, method, practice);
  const value = primaryRequiredSumValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第十三條第一項',
          lacking(lackOfPrimaryRequiredSum(specialty, basic, method, practice)),
          PRIMARY_REQUIRED_SUM_FACTS,
        )
      : PRIMARY_REQUIRED_SUM_VALUE,
    scaledValue(value),
  );
}

function valueOfPrimaryRequiredSum(primaryRequiredSumValue: number): number | undefined {
  const value = primaryRequiredSumValue;
  return scaledValue(value);
}

/**
 * 國小學程必修（第十三條第一項）
 *
 * > 國民小學教師師資職前教育之教育學程，課程科目應有國民小學教師之教學基礎課程，以及教育方法課程、教育實踐課程與專門課程（教學基本學科）；應修學分總數至少四十六學分，其中必修課程至少三十四學分，選修課程至少十二學分，如下：一、國民小學專門課程：至少五科，且至少十學分。二、國民小學教師教育基礎課程：至少二科，且至少四學分。三、國民小學教師教育方法課程：至少四科，且至少八學分。四、國民小學教師教育實踐課程：至少六科，且至少十二學分。五、選修課程：至少十二學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。
 *
 * - 其餘 （（學程學分.專門課程學分 ＋ 學程學分.基礎課程學分） ＋ 學程學分.方法課程學分） ＋ 學程學分.實踐課程學分
 *
 * undefined：無法判定。
 */
export function primaryRequiredSum(input: Input): number | undefined {
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const primaryRequiredSumValue = computePrimaryRequiredSum(specialty, basic, method, practice);
  return settledValue(valueOfPrimaryRequiredSum(primaryRequiredSumValue), givenPrimaryRequiredSum, input, PRIMARY_REQUIRED_SUM_PARTS);
}

/** 國小學程必修：值與理由。 */
export function explainPrimaryRequiredSum(input: Input): Result {
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const primaryRequiredSumValue = computePrimaryRequiredSum(specialty, basic, method, practice);
  return settledResult(
    resultOfPrimaryRequiredSum(primaryRequiredSumValue, specialty, basic, method, practice),
    givenPrimaryRequiredSum,
    input,
    PRIMARY_REQUIRED_SUM_PARTS,
  );
}

function holdsWith_8(specialty: number, basic: number, method: number, practice: number): Truth {
  return specialty + basic + method + practice >= 34 ? YES : specialty + basic + method + practice < 34 ? NO : UNKNOWN;
}

function holdsAtEnds_8(specialty: number, basic: number, method: number, practice: number): Truth {
  return agree(
    holdsWith_8(
      specialty === specialty ? specialty : 0,
      basic === basic ? basic : 0,
      method === method ? method : 0,
      practice === practice ? practice : 0,
    ),
    holdsWith_8(
      specialty === specialty ? specialty : 60,
      basic === basic ? basic : 60,
      method === method ? method : 60,
      practice === practice ? practice : 60,
    ),
  );
}

function holdsWith_9(specialty: number, basic: number, method: number, practice: number, elective: number): Truth {
  return specialty + basic + method + practice + elective >= 46
    ? YES
    : specialty + basic + method + practice + elective < 46
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_9(specialty: number, basic: number, method: number, practice: number, elective: number): Truth {
  return agree(
    holdsWith_9(
      specialty === specialty ? specialty : 0,
      basic === basic ? basic : 0,
      method === method ? method : 0,
      practice === practice ? practice : 0,
      elective === elective ? elective : 0,
    ),
    holdsWith_9(
      specialty === specialty ? specialty : 60,
      basic === basic ? basic : 60,
      method === method ? method : 60,
      practice === practice ? practice : 60,
      elective === elective ? elective : 60,
    ),
  );
}

/** 國小學程總學分：notApplicable */
const PRIMARY_SUM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十三條第一項');

/** 國小學程總學分：met */
const PRIMARY_SUM_MET = /* @__PURE__ */ decided('met', '第十三條第一項');

/** 國小學程總學分：violated */
const PRIMARY_SUM_VIOLATED = /* @__PURE__ */ decided('violated', '第十三條第一項');

/** 國小學程總學分所讀的事實 */
const PRIMARY_SUM_FACTS: readonly string[] = [
  '師資生.類科',
  '學程學分.專門課程學分',
  '學程學分.基礎課程學分',
  '學程學分.方法課程學分',
  '學程學分.實踐課程學分',
  '學程學分.選修學分',
];

function openPrimarySum(
  kind: ProgrammeKind | undefined,
  specialty: number,
  basic: number,
  method: number,
  practice: number,
  elective: number,
  primaryRequiredSumLack: Note,
): Decision {
  const inCase: Truth = kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_SUM_NOT_APPLICABLE;
  const must: Truth = and(holdsAtEnds_8(specialty, basic, method, practice), holdsAtEnds_9(specialty, basic, method, practice, elective));
  if (inCase === YES && must === YES) return PRIMARY_SUM_MET;
  if (inCase === YES && must === NO) return PRIMARY_SUM_VIOLATED;
  return undeterminedDuty(
    '第十三條第一項',
    answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    allAnswers(
      answer(holdsAtEnds_8(specialty, basic, method, practice), primaryRequiredSumLack),
      answer(
        holdsAtEnds_9(specialty, basic, method, practice, elective),
        primaryRequiredSumLack,
        elective !== elective && '學程學分.選修學分',
      ),
    ),
    YES,
    PRIMARY_SUM_FACTS,
  );
}

function decidePrimarySum(
  kind: ProgrammeKind | undefined,
  primaryRequiredSumValue: number,
  elective: number,
  specialty: number,
  basic: number,
  method: number,
  practice: number,
  primaryRequiredSumLack: Note,
): Decision {
  const inCase: Truth = kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_SUM_NOT_APPLICABLE;
  if (inCase === YES && primaryRequiredSumValue >= 34 && primaryRequiredSumValue + elective >= 46) return PRIMARY_SUM_MET;
  if (inCase === YES && (primaryRequiredSumValue < 34 || primaryRequiredSumValue + elective < 46)) return PRIMARY_SUM_VIOLATED;
  return openPrimarySum(kind, specialty, basic, method, practice, elective, primaryRequiredSumLack);
}

function difference_9(input: Input): number | null | undefined {
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const primaryRequiredSumValue = computePrimaryRequiredSum(specialty, basic, method, practice);
  const primaryRequiredSumLack =
    primaryRequiredSumValue !== primaryRequiredSumValue ? lackOfPrimaryRequiredSum(specialty, basic, method, practice) : false;
  const value = primaryRequiredSumValue - 34;
  return value === value ? value : lacking(primaryRequiredSumLack).missing.length > 0 ? undefined : null;
}

function difference_10(input: Input): number | null | undefined {
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const primaryRequiredSumValue = computePrimaryRequiredSum(specialty, basic, method, practice);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const primaryRequiredSumLack =
    primaryRequiredSumValue !== primaryRequiredSumValue ? lackOfPrimaryRequiredSum(specialty, basic, method, practice) : false;
  const value = primaryRequiredSumValue + elective - 46;
  return value === value
    ? value
    : lacking(primaryRequiredSumLack, elective !== elective && '學程學分.選修學分').missing.length > 0
      ? undefined
      : null;
}

const PROGRAMME_CREDITS_SPECIALTY_PARTS_3: PartedFact = [
  '學程學分.專門課程學分',
  'programmeCredits',
  'specialty',
  {
    low: 0,
    high: 60,
    scale: 1,
    starts: [0],
    turns: [
      [difference_9, '<'],
      [difference_10, '<'],
    ],
  },
];

const PROGRAMME_CREDITS_BASIC_PARTS_3: PartedFact = [
  '學程學分.基礎課程學分',
  'programmeCredits',
  'basic',
  {
    low: 0,
    high: 60,
    scale: 1,
    starts: [0],
    turns: [
      [difference_9, '<'],
      [difference_10, '<'],
    ],
  },
];

const PROGRAMME_CREDITS_METHOD_PARTS_3: PartedFact = [
  '學程學分.方法課程學分',
  'programmeCredits',
  'method',
  {
    low: 0,
    high: 60,
    scale: 1,
    starts: [0],
    turns: [
      [difference_9, '<'],
      [difference_10, '<'],
    ],
  },
];

const PROGRAMME_CREDITS_PRACTICE_PARTS_3: PartedFact = [
  '學程學分.實踐課程學分',
  'programmeCredits',
  'practice',
  {
    low: 0,
    high: 60,
    scale: 1,
    starts: [0],
    turns: [
      [difference_9, '<'],
      [difference_10, '<'],
    ],
  },
];

const PROGRAMME_CREDITS_ELECTIVE_PARTS_2: PartedFact = [
  '學程學分.選修學分',
  'programmeCredits',
  'elective',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_10, '<']] },
];

const PRIMARY_SUM_PARTS: Parts = {
  order: PRIMARY_SUM_FACTS,
  deciding: [
    PROGRAMME_CREDITS_SPECIALTY_PARTS_3,
    PROGRAMME_CREDITS_BASIC_PARTS_3,
    PROGRAMME_CREDITS_METHOD_PARTS_3,
    PROGRAMME_CREDITS_PRACTICE_PARTS_3,
    PROGRAMME_CREDITS_ELECTIVE_PARTS_2,
  ],
  others: [TEACHER_STUDENT_KIND_PARTS],
};

function givenPrimarySum(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const primaryRequiredSumValue = computePrimaryRequiredSum(specialty, basic, method, practice);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const primaryRequiredSumLack =
    primaryRequiredSumValue !== primaryRequiredSumValue ? lackOfPrimaryRequiredSum(specialty, basic, method, practice) : false;
  return decidePrimarySum(kind, primaryRequiredSumValue, elective, specialty, basic, method, practice, primaryRequiredSumLack);
}

function resultOfPrimarySum(
  kind: ProgrammeKind | undefined,
  primaryRequiredSumValue: number,
  elective: number,
  specialty: number,
  basic: number,
  method: number,
  practice: number,
  primaryRequiredSumLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decidePrimarySum(kind, primaryRequiredSumValue, elective, specialty, basic, method, practice, primaryRequiredSumLack),
      givenPrimarySum,
      input,
      PRIMARY_SUM_PARTS,
    ),
    {
      text: '國民小學教師師資職前教育之教育學程，課程科目應有國民小學教師之教學基礎課程，以及教育方法課程、教育實踐課程與專門課程（教學基本學科）；應修學分總數至少四十六學分，其中必修課程至少三十四學分，選修課程至少十二學分，如下：一、國民小學專門課程：至少五科，且至少十學分。二、國民小學教師教育基礎課程：至少二科，且至少四學分。三、國民小學教師教育方法課程：至少四科，且至少八學分。四、國民小學教師教育實踐課程：至少六科，且至少十二學分。五、選修課程：至少十二學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。',
      values: [
        ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
        ['specialty', showNumber(specialty, 1n, '學分')],
        ['basic', showNumber(basic, 1n, '學分')],
        ['method', showNumber(method, 1n, '學分')],
        ['practice', showNumber(practice, 1n, '學分')],
        ['elective', showNumber(elective, 1n, '學分')],
        ['primaryRequiredSum', showNumber(primaryRequiredSumValue, 1n, '學分')],
        ['primaryRequired', '34 學分'],
        ['primaryTotal', '46 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 國小學程總學分（第十三條第一項）
 *
 * > 國民小學教師師資職前教育之教育學程，課程科目應有國民小學教師之教學基礎課程，以及教育方法課程、教育實踐課程與專門課程（教學基本學科）；應修學分總數至少四十六學分，其中必修課程至少三十四學分，選修課程至少十二學分，如下：一、國民小學專門課程：至少五科，且至少十學分。二、國民小學教師教育基礎課程：至少二科，且至少四學分。三、國民小學教師教育方法課程：至少四科，且至少八學分。四、國民小學教師教育實踐課程：至少六科，且至少十二學分。五、選修課程：至少十二學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。
 *
 * - 適用 師資生.類科 = 國民小學
 * - 應 國小學程必修 ≥ 國小必修（34 學分） 且 （國小學程必修 ＋ 學程學分.選修學分） ≥ 國小總學分（46 學分）
 */
export function primarySum(input: Input): Decision {
  return settled(givenPrimarySum(input), givenPrimarySum, input, PRIMARY_SUM_PARTS);
}

/** 國小學程總學分：結果與理由。 */
export function explainPrimarySum(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const primaryRequiredSumValue = computePrimaryRequiredSum(specialty, basic, method, practice);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const primaryRequiredSumLack =
    primaryRequiredSumValue !== primaryRequiredSumValue ? lackOfPrimaryRequiredSum(specialty, basic, method, practice) : false;
  return resultOfPrimarySum(kind, primaryRequiredSumValue, elective, specialty, basic, method, practice, primaryRequiredSumLack, input);
}

/** 中等學程學分：notApplicable */
const SECONDARY_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十四條第一項');

/** 中等學程學分：met */
const SECONDARY_CREDITS_MET = /* @__PURE__ */ decided('met', '第十四條第一項');

/** 中等學程學分：violated */
const SECONDARY_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第十四條第一項');

/** 中等學程學分所讀的事實 */
const SECONDARY_CREDITS_FACTS: readonly string[] = [
  '師資生.類科',
  '學程學分.基礎課程科數',
  '學程學分.基礎課程學分',
  '學程學分.方法課程科數',
  '學程學分.方法課程學分',
  '學程學分.實踐課程學分',
  '學程學分.選修學分',
  '學程學分.必選學分',
];

function openSecondaryCredits(
  kind: ProgrammeKind | undefined,
  basicCourses: number,
  basic: number,
  methodCourses: number,
  method: number,
  practice: number,
  elective: number,
  compulsoryElective: number,
): Decision {
  return undeterminedDuty(
    '第十四條第一項',
    answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    allAnswers(
      answer(basicCourses >= 2 ? YES : basicCourses < 2 ? NO : UNKNOWN, basicCourses !== basicCourses && '學程學分.基礎課程科數'),
      answer(basic >= 4 ? YES : basic < 4 ? NO : UNKNOWN, basic !== basic && '學程學分.基礎課程學分'),
      answer(methodCourses >= 4 ? YES : methodCourses < 4 ? NO : UNKNOWN, methodCourses !== methodCourses && '學程學分.方法課程科數'),
      answer(method >= 8 ? YES : method < 8 ? NO : UNKNOWN, method !== method && '學程學分.方法課程學分'),
      answer(practice >= 8 ? YES : practice < 8 ? NO : UNKNOWN, practice !== practice && '學程學分.實踐課程學分'),
      answer(elective >= 6 ? YES : elective < 6 ? NO : UNKNOWN, elective !== elective && '學程學分.選修學分'),
      answer(
        compulsoryElective === 4 ? YES : compulsoryElective < 4 || compulsoryElective > 4 ? NO : UNKNOWN,
        compulsoryElective !== compulsoryElective && '學程學分.必選學分',
      ),
    ),
    YES,
    SECONDARY_CREDITS_FACTS,
  );
}

function decideSecondaryCredits(
  kind: ProgrammeKind | undefined,
  basicCourses: number,
  basic: number,
  methodCourses: number,
  method: number,
  practice: number,
  elective: number,
  compulsoryElective: number,
): Decision {
  const inCase: Truth = kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_CREDITS_NOT_APPLICABLE;
  const must: Truth = and(
    and(
      and(
        and(
          and(
            and(basicCourses >= 2 ? YES : basicCourses < 2 ? NO : UNKNOWN, basic >= 4 ? YES : basic < 4 ? NO : UNKNOWN),
            methodCourses >= 4 ? YES : methodCourses < 4 ? NO : UNKNOWN,
          ),
          method >= 8 ? YES : method < 8 ? NO : UNKNOWN,
        ),
        practice >= 8 ? YES : practice < 8 ? NO : UNKNOWN,
      ),
      elective >= 6 ? YES : elective < 6 ? NO : UNKNOWN,
    ),
    compulsoryElective === 4 ? YES : compulsoryElective < 4 || compulsoryElective > 4 ? NO : UNKNOWN,
  );
  if (inCase === YES && must === YES) return SECONDARY_CREDITS_MET;
  if (inCase === YES && must === NO) return SECONDARY_CREDITS_VIOLATED;
  return openSecondaryCredits(kind, basicCourses, basic, methodCourses, method, practice, elective, compulsoryElective);
}

function resultOfSecondaryCredits(
  kind: ProgrammeKind | undefined,
  basicCourses: number,
  basic: number,
  methodCourses: number,
  method: number,
  practice: number,
  elective: number,
  compulsoryElective: number,
): Result {
  return result(decideSecondaryCredits(kind, basicCourses, basic, methodCourses, method, practice, elective, compulsoryElective), {
    text: '中等學校教師師資職前教育學程，課程科目應有中等學校教師教育基礎課程、教育方法課程與教育實踐課程；應修學分總數至少二十六學分，其中必修課程至少二十學分，選修課程至少六學分，如下：一、中等學校教師教育基礎課程：至少二科，且至少四學分。二、中等學校教師教育方法課程：至少四科，且至少八學分。三、中等學校教師教育實踐課程：應必修八學分。四、選修課程：至少六學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。',
    values: [
      ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
      ['basicCourses', showNumber(basicCourses, 1n, '科')],
      ['basic', showNumber(basic, 1n, '學分')],
      ['methodCourses', showNumber(methodCourses, 1n, '科')],
      ['method', showNumber(method, 1n, '學分')],
      ['practice', showNumber(practice, 1n, '學分')],
      ['elective', showNumber(elective, 1n, '學分')],
      ['compulsoryElective', showNumber(compulsoryElective, 1n, '學分')],
      ['secondaryBasicCourses', '2 科'],
      ['secondaryBasic', '4 學分'],
      ['secondaryMethodCourses', '4 科'],
      ['secondaryMethod', '8 學分'],
      ['secondaryPractice', '8 學分'],
      ['secondaryElective', '6 學分'],
      ['secondaryCompulsory', '4 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 中等學程學分（第十四條第一項）
 *
 * > 中等學校教師師資職前教育學程，課程科目應有中等學校教師教育基礎課程、教育方法課程與教育實踐課程；應修學分總數至少二十六學分，其中必修課程至少二十學分，選修課程至少六學分，如下：一、中等學校教師教育基礎課程：至少二科，且至少四學分。二、中等學校教師教育方法課程：至少四科，且至少八學分。三、中等學校教師教育實踐課程：應必修八學分。四、選修課程：至少六學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。
 *
 * - 適用 師資生.類科 = 中等學校
 * - 應 學程學分.基礎課程科數 ≥ 中等基礎科數（2 科） 且 學程學分.基礎課程學分 ≥ 中等基礎學分（4 學分） 且 學程學分.方法課程科數 ≥ 中等方法科數（4 科） 且 學程學分.方法課程學分 ≥ 中等方法學分（8 學分） 且 學程學分.實踐課程學分 ≥ 中等實踐學分（8 學分） 且 學程學分.選修學分 ≥ 中等選修（6 學分） 且 學程學分.必選學分 = 中等必選（4 學分）
 */
export function secondaryCredits(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeCredits = recordOf(input?.programmeCredits);
  const basicCourses = integerOf(programmeCredits.basicCourses, 0, 30);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const methodCourses = integerOf(programmeCredits.methodCourses, 0, 30);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const compulsoryElective = integerOf(programmeCredits.compulsoryElective, 0, 20);
  return decideSecondaryCredits(kind, basicCourses, basic, methodCourses, method, practice, elective, compulsoryElective);
}

/** 中等學程學分：結果與理由。 */
export function explainSecondaryCredits(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeCredits = recordOf(input?.programmeCredits);
  const basicCourses = integerOf(programmeCredits.basicCourses, 0, 30);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const methodCourses = integerOf(programmeCredits.methodCourses, 0, 30);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const compulsoryElective = integerOf(programmeCredits.compulsoryElective, 0, 20);
  return resultOfSecondaryCredits(kind, basicCourses, basic, methodCourses, method, practice, elective, compulsoryElective);
}

/** 中等學程必修：value */
const SECONDARY_REQUIRED_SUM_VALUE = /* @__PURE__ */ decided('value', '第十四條第一項');

/** 中等學程必修所讀的事實 */
const SECONDARY_REQUIRED_SUM_FACTS: readonly string[] = ['學程學分.基礎課程學分', '學程學分.方法課程學分', '學程學分.實踐課程學分'];

function resultOfSecondaryRequiredSum(secondaryRequiredSumValue: number, basic: number, method: number, practice: number): Result {
  const value = secondaryRequiredSumValue;
  const decision =
    value !== value
      ? undeterminedValue('第十四條第一項', lacking(lackOfSecondaryRequiredSum(basic, method, practice)), SECONDARY_REQUIRED_SUM_FACTS)
      : SECONDARY_REQUIRED_SUM_VALUE;
  return result(
    decision,
    {
      text: '中等學校教師師資職前教育學程，課程科目應有中等學校教師教育基礎課程、教育方法課程與教育實踐課程；應修學分總數至少二十六學分，其中必修課程至少二十學分，選修課程至少六學分，如下：一、中等學校教師教育基礎課程：至少二科，且至少四學分。二、中等學校教師教育方法課程：至少四科，且至少八學分。三、中等學校教師教育實踐課程：應必修八學分。四、選修課程：至少六學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。',
      values: [
        ['basic', showNumber(basic, 1n, '學分')],
        ['method', showNumber(method, 1n, '學分')],
        ['practice', showNumber(practice, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_11(input: Input): number | null | undefined {
  const programmeCredits = recordOf(input?.programmeCredits);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const value = basic + method + practice;
  return value === value
    ? value
    : lacking(
          basic !== basic && '學程學分.基礎課程學分',
          method !== method && '學程學分.方法課程學分',
          practice !== practice && '學程學分.實踐課程學分',
        ).missing.length > 0
      ? undefined
      : null;
}

const PROGRAMME_CREDITS_BASIC_PARTS_4: PartedFact = [
  '學程學分.基礎課程學分',
  'programmeCredits',
  'basic',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_11, 'known']], hasEnds: true },
];

const PROGRAMME_CREDITS_METHOD_PARTS_4: PartedFact = [
  '學程學分.方法課程學分',
  'programmeCredits',
  'method',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_11, 'known']], hasEnds: true },
];

const PROGRAMME_CREDITS_PRACTICE_PARTS_5: PartedFact = [
  '學程學分.實踐課程學分',
  'programmeCredits',
  'practice',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_11, 'known']], hasEnds: true },
];

const SECONDARY_REQUIRED_SUM_PARTS: Parts = {
  order: SECONDARY_REQUIRED_SUM_FACTS,
  deciding: [PROGRAMME_CREDITS_BASIC_PARTS_4, PROGRAMME_CREDITS_METHOD_PARTS_4, PROGRAMME_CREDITS_PRACTICE_PARTS_5],
  others: [],
};

function givenSecondaryRequiredSum(input: Input): Valued {
  const programmeCredits = recordOf(input?.programmeCredits);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const secondaryRequiredSumValue = computeSecondaryRequiredSum(basic, method, practice);
  const value = secondaryRequiredSumValue;
  return valued(
    value !== value
      ? undeterminedValue('第十四條第一項', lacking(lackOfSecondaryRequiredSum(basic, method, practice)), SECONDARY_REQUIRED_SUM_FACTS)
      : SECONDARY_REQUIRED_SUM_VALUE,
    scaledValue(value),
  );
}

function valueOfSecondaryRequiredSum(secondaryRequiredSumValue: number): number | undefined {
  const value = secondaryRequiredSumValue;
  return scaledValue(value);
}

/**
 * 中等學程必修（第十四條第一項）
 *
 * > 中等學校教師師資職前教育學程，課程科目應有中等學校教師教育基礎課程、教育方法課程與教育實踐課程；應修學分總數至少二十六學分，其中必修課程至少二十學分，選修課程至少六學分，如下：一、中等學校教師教育基礎課程：至少二科，且至少四學分。二、中等學校教師教育方法課程：至少四科，且至少八學分。三、中等學校教師教育實踐課程：應必修八學分。四、選修課程：至少六學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。
 *
 * - 其餘 （學程學分.基礎課程學分 ＋ 學程學分.方法課程學分） ＋ 學程學分.實踐課程學分
 *
 * undefined：無法判定。
 */
export function secondaryRequiredSum(input: Input): number | undefined {
  const programmeCredits = recordOf(input?.programmeCredits);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const secondaryRequiredSumValue = computeSecondaryRequiredSum(basic, method, practice);
  return settledValue(
    valueOfSecondaryRequiredSum(secondaryRequiredSumValue),
    givenSecondaryRequiredSum,
    input,
    SECONDARY_REQUIRED_SUM_PARTS,
  );
}

/** 中等學程必修：值與理由。 */
export function explainSecondaryRequiredSum(input: Input): Result {
  const programmeCredits = recordOf(input?.programmeCredits);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const secondaryRequiredSumValue = computeSecondaryRequiredSum(basic, method, practice);
  return settledResult(
    resultOfSecondaryRequiredSum(secondaryRequiredSumValue, basic, method, practice),
    givenSecondaryRequiredSum,
    input,
    SECONDARY_REQUIRED_SUM_PARTS,
  );
}

function holdsWith_10(basic: number, method: number, practice: number): Truth {
  return basic + method + practice >= 20 ? YES : basic + method + practice < 20 ? NO : UNKNOWN;
}

function holdsAtEnds_10(basic: number, method: number, practice: number): Truth {
  return agree(
    holdsWith_10(basic === basic ? basic : 0, method === method ? method : 0, practice === practice ? practice : 0),
    holdsWith_10(basic === basic ? basic : 60, method === method ? method : 60, practice === practice ? practice : 60),
  );
}

function holdsWith_11(basic: number, method: number, practice: number, elective: number): Truth {
  return basic + method + practice + elective >= 26 ? YES : basic + method + practice + elective < 26 ? NO : UNKNOWN;
}

function holdsAtEnds_11(basic: number, method: number, practice: number, elective: number): Truth {
  return agree(
    holdsWith_11(
      basic === basic ? basic : 0,
      method === method ? method : 0,
      practice === practice ? practice : 0,
      elective === elective ? elective : 0,
    ),
    holdsWith_11(
      basic === basic ? basic : 60,
      method === method ? method : 60,
      practice === practice ? practice : 60,
      elective === elective ? elective : 60,
    ),
  );
}

/** 中等學程總學分：notApplicable */
const SECONDARY_SUM_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十四條第一項');

/** 中等學程總學分：met */
const SECONDARY_SUM_MET = /* @__PURE__ */ decided('met', '第十四條第一項');

/** 中等學程總學分：violated */
const SECONDARY_SUM_VIOLATED = /* @__PURE__ */ decided('violated', '第十四條第一項');

/** 中等學程總學分所讀的事實 */
const SECONDARY_SUM_FACTS: readonly string[] = [
  '師資生.類科',
  '學程學分.基礎課程學分',
  '學程學分.方法課程學分',
  '學程學分.實踐課程學分',
  '學程學分.選修學分',
];

function openSecondarySum(
  kind: ProgrammeKind | undefined,
  basic: number,
  method: number,
  practice: number,
  elective: number,
  secondaryRequiredSumLack: Note,
): Decision {
  const inCase: Truth = kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_SUM_NOT_APPLICABLE;
  const must: Truth = and(holdsAtEnds_10(basic, method, practice), holdsAtEnds_11(basic, method, practice, elective));
  if (inCase === YES && must === YES) return SECONDARY_SUM_MET;
  if (inCase === YES && must === NO) return SECONDARY_SUM_VIOLATED;
  return undeterminedDuty(
    '第十四條第一項',
    answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    allAnswers(
      answer(holdsAtEnds_10(basic, method, practice), secondaryRequiredSumLack),
      answer(holdsAtEnds_11(basic, method, practice, elective), secondaryRequiredSumLack, elective !== elective && '學程學分.選修學分'),
    ),
    YES,
    SECONDARY_SUM_FACTS,
  );
}

function decideSecondarySum(
  kind: ProgrammeKind | undefined,
  secondaryRequiredSumValue: number,
  elective: number,
  basic: number,
  method: number,
  practice: number,
  secondaryRequiredSumLack: Note,
): Decision {
  const inCase: Truth = kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_SUM_NOT_APPLICABLE;
  if (inCase === YES && secondaryRequiredSumValue >= 20 && secondaryRequiredSumValue + elective >= 26) return SECONDARY_SUM_MET;
  if (inCase === YES && (secondaryRequiredSumValue < 20 || secondaryRequiredSumValue + elective < 26)) return SECONDARY_SUM_VIOLATED;
  return openSecondarySum(kind, basic, method, practice, elective, secondaryRequiredSumLack);
}

function difference_12(input: Input): number | null | undefined {
  const programmeCredits = recordOf(input?.programmeCredits);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const secondaryRequiredSumValue = computeSecondaryRequiredSum(basic, method, practice);
  const secondaryRequiredSumLack =
    secondaryRequiredSumValue !== secondaryRequiredSumValue ? lackOfSecondaryRequiredSum(basic, method, practice) : false;
  const value = secondaryRequiredSumValue - 20;
  return value === value ? value : lacking(secondaryRequiredSumLack).missing.length > 0 ? undefined : null;
}

function difference_13(input: Input): number | null | undefined {
  const programmeCredits = recordOf(input?.programmeCredits);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const secondaryRequiredSumValue = computeSecondaryRequiredSum(basic, method, practice);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const secondaryRequiredSumLack =
    secondaryRequiredSumValue !== secondaryRequiredSumValue ? lackOfSecondaryRequiredSum(basic, method, practice) : false;
  const value = secondaryRequiredSumValue + elective - 26;
  return value === value
    ? value
    : lacking(secondaryRequiredSumLack, elective !== elective && '學程學分.選修學分').missing.length > 0
      ? undefined
      : null;
}

const PROGRAMME_CREDITS_BASIC_PARTS_5: PartedFact = [
  '學程學分.基礎課程學分',
  'programmeCredits',
  'basic',
  {
    low: 0,
    high: 60,
    scale: 1,
    starts: [0],
    turns: [
      [difference_12, '<'],
      [difference_13, '<'],
    ],
  },
];

const PROGRAMME_CREDITS_METHOD_PARTS_5: PartedFact = [
  '學程學分.方法課程學分',
  'programmeCredits',
  'method',
  {
    low: 0,
    high: 60,
    scale: 1,
    starts: [0],
    turns: [
      [difference_12, '<'],
      [difference_13, '<'],
    ],
  },
];

const PROGRAMME_CREDITS_PRACTICE_PARTS_6: PartedFact = [
  '學程學分.實踐課程學分',
  'programmeCredits',
  'practice',
  {
    low: 0,
    high: 60,
    scale: 1,
    starts: [0],
    turns: [
      [difference_12, '<'],
      [difference_13, '<'],
    ],
  },
];

const PROGRAMME_CREDITS_ELECTIVE_PARTS_4: PartedFact = [
  '學程學分.選修學分',
  'programmeCredits',
  'elective',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_13, '<']] },
];

const SECONDARY_SUM_PARTS: Parts = {
  order: SECONDARY_SUM_FACTS,
  deciding: [
    PROGRAMME_CREDITS_BASIC_PARTS_5,
    PROGRAMME_CREDITS_METHOD_PARTS_5,
    PROGRAMME_CREDITS_PRACTICE_PARTS_6,
    PROGRAMME_CREDITS_ELECTIVE_PARTS_4,
  ],
  others: [TEACHER_STUDENT_KIND_PARTS],
};

function givenSecondarySum(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeCredits = recordOf(input?.programmeCredits);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const secondaryRequiredSumValue = computeSecondaryRequiredSum(basic, method, practice);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const secondaryRequiredSumLack =
    secondaryRequiredSumValue !== secondaryRequiredSumValue ? lackOfSecondaryRequiredSum(basic, method, practice) : false;
  return decideSecondarySum(kind, secondaryRequiredSumValue, elective, basic, method, practice, secondaryRequiredSumLack);
}

function resultOfSecondarySum(
  kind: ProgrammeKind | undefined,
  secondaryRequiredSumValue: number,
  elective: number,
  basic: number,
  method: number,
  practice: number,
  secondaryRequiredSumLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideSecondarySum(kind, secondaryRequiredSumValue, elective, basic, method, practice, secondaryRequiredSumLack),
      givenSecondarySum,
      input,
      SECONDARY_SUM_PARTS,
    ),
    {
      text: '中等學校教師師資職前教育學程，課程科目應有中等學校教師教育基礎課程、教育方法課程與教育實踐課程；應修學分總數至少二十六學分，其中必修課程至少二十學分，選修課程至少六學分，如下：一、中等學校教師教育基礎課程：至少二科，且至少四學分。二、中等學校教師教育方法課程：至少四科，且至少八學分。三、中等學校教師教育實踐課程：應必修八學分。四、選修課程：至少六學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。',
      values: [
        ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
        ['basic', showNumber(basic, 1n, '學分')],
        ['method', showNumber(method, 1n, '學分')],
        ['practice', showNumber(practice, 1n, '學分')],
        ['elective', showNumber(elective, 1n, '學分')],
        ['secondaryRequiredSum', showNumber(secondaryRequiredSumValue, 1n, '學分')],
        ['secondaryRequired', '20 學分'],
        ['secondaryTotal', '26 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 中等學程總學分（第十四條第一項）
 *
 * > 中等學校教師師資職前教育學程，課程科目應有中等學校教師教育基礎課程、教育方法課程與教育實踐課程；應修學分總數至少二十六學分，其中必修課程至少二十學分，選修課程至少六學分，如下：一、中等學校教師教育基礎課程：至少二科，且至少四學分。二、中等學校教師教育方法課程：至少四科，且至少八學分。三、中等學校教師教育實踐課程：應必修八學分。四、選修課程：至少六學分。教育議題專題、職業教育與訓練暨生涯規劃，共四學分，為必選。
 *
 * - 適用 師資生.類科 = 中等學校
 * - 應 中等學程必修 ≥ 中等必修（20 學分） 且 （中等學程必修 ＋ 學程學分.選修學分） ≥ 中等總學分（26 學分）
 */
export function secondarySum(input: Input): Decision {
  return settled(givenSecondarySum(input), givenSecondarySum, input, SECONDARY_SUM_PARTS);
}

/** 中等學程總學分：結果與理由。 */
export function explainSecondarySum(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeCredits = recordOf(input?.programmeCredits);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const secondaryRequiredSumValue = computeSecondaryRequiredSum(basic, method, practice);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const secondaryRequiredSumLack =
    secondaryRequiredSumValue !== secondaryRequiredSumValue ? lackOfSecondaryRequiredSum(basic, method, practice) : false;
  return resultOfSecondarySum(kind, secondaryRequiredSumValue, elective, basic, method, practice, secondaryRequiredSumLack, input);
}

/** 中等教材教法之先修：notApplicable */
const SECONDARY_METHOD_FIRST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十六條');

/** 中等教材教法之先修：entitled */
const SECONDARY_METHOD_FIRST_ENTITLED = /* @__PURE__ */ decided('entitled', '第十六條');

/** 中等教材教法之先修：notEntitled */
const SECONDARY_METHOD_FIRST_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十六條');

/** 中等教材教法之先修所讀的事實 */
const SECONDARY_METHOD_FIRST_FACTS: readonly string[] = ['師資生.類科', '學程選課.基礎與方法課程已修'];

function openSecondaryMethodFirst(kind: ProgrammeKind | undefined, basicsDone: Truth): Decision {
  return undeterminedPermission(
    '第十六條',
    answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    answer(basicsDone, basicsDone === UNKNOWN && '學程選課.基礎與方法課程已修'),
    SECONDARY_METHOD_FIRST_FACTS,
  );
}

function decideSecondaryMethodFirst(kind: ProgrammeKind | undefined, basicsDone: Truth): Decision {
  const inCase: Truth = kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_METHOD_FIRST_NOT_APPLICABLE;
  const when: Truth = basicsDone;
  if (inCase === YES && when === YES) return SECONDARY_METHOD_FIRST_ENTITLED;
  if (inCase === YES && when === NO) return SECONDARY_METHOD_FIRST_NOT_ENTITLED;
  return openSecondaryMethodFirst(kind, basicsDone);
}

function resultOfSecondaryMethodFirst(kind: ProgrammeKind | undefined, basicsDone: Truth): Result {
  return result(decideSecondaryMethodFirst(kind, basicsDone), {
    text: '中等學校師資類科教育學程之師資生，修習藝術領域／群科教材教法課程，以教育基礎、教育方法課程為先修課程；修習藝術領域／群科教學實習課程，以藝術領域／群科教材教法課程為先修課程。藝術領域／群科適性教學課程，其教育階段、類別、領域、群、科，應同於半年全時教育實習者。專門課程之修習及採認，師資生應依經教育部核定之本校培育中等學校師資職前教育專門課程科目及學分一覽表。',
    values: [
      ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
      ['basicsDone', showTruth(basicsDone)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 中等教材教法之先修（第十六條）
 *
 * > 中等學校師資類科教育學程之師資生，修習藝術領域／群科教材教法課程，以教育基礎、教育方法課程為先修課程；修習藝術領域／群科教學實習課程，以藝術領域／群科教材教法課程為先修課程。藝術領域／群科適性教學課程，其教育階段、類別、領域、群、科，應同於半年全時教育實習者。專門課程之修習及採認，師資生應依經教育部核定之本校培育中等學校師資職前教育專門課程科目及學分一覽表。
 *
 * - 適用 師資生.類科 = 中等學校
 * - 當 學程選課.基礎與方法課程已修
 * - 始得 修習教材教法課程
 */
export function secondaryMethodFirst(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const basicsDone = readBoolean(programmeEnrolment.basicsDone);
  return decideSecondaryMethodFirst(kind, basicsDone);
}

/** 中等教材教法之先修：結果與理由。 */
export function explainSecondaryMethodFirst(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const basicsDone = readBoolean(programmeEnrolment.basicsDone);
  return resultOfSecondaryMethodFirst(kind, basicsDone);
}

/** 中等教學實習之先修：notApplicable */
const SECONDARY_PRACTICE_FIRST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十六條');

/** 中等教學實習之先修：entitled */
const SECONDARY_PRACTICE_FIRST_ENTITLED = /* @__PURE__ */ decided('entitled', '第十六條');

/** 中等教學實習之先修：notEntitled */
const SECONDARY_PRACTICE_FIRST_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十六條');

/** 中等教學實習之先修所讀的事實 */
const SECONDARY_PRACTICE_FIRST_FACTS: readonly string[] = ['師資生.類科', '學程選課.教材教法已修'];

function openSecondaryPracticeFirst(kind: ProgrammeKind | undefined, methodDone: Truth): Decision {
  return undeterminedPermission(
    '第十六條',
    answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    answer(methodDone, methodDone === UNKNOWN && '學程選課.教材教法已修'),
    SECONDARY_PRACTICE_FIRST_FACTS,
  );
}

function decideSecondaryPracticeFirst(kind: ProgrammeKind | undefined, methodDone: Truth): Decision {
  const inCase: Truth = kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SECONDARY_PRACTICE_FIRST_NOT_APPLICABLE;
  const when: Truth = methodDone;
  if (inCase === YES && when === YES) return SECONDARY_PRACTICE_FIRST_ENTITLED;
  if (inCase === YES && when === NO) return SECONDARY_PRACTICE_FIRST_NOT_ENTITLED;
  return openSecondaryPracticeFirst(kind, methodDone);
}

function resultOfSecondaryPracticeFirst(kind: ProgrammeKind | undefined, methodDone: Truth): Result {
  return result(decideSecondaryPracticeFirst(kind, methodDone), {
    text: '中等學校師資類科教育學程之師資生，修習藝術領域／群科教材教法課程，以教育基礎、教育方法課程為先修課程；修習藝術領域／群科教學實習課程，以藝術領域／群科教材教法課程為先修課程。藝術領域／群科適性教學課程，其教育階段、類別、領域、群、科，應同於半年全時教育實習者。專門課程之修習及採認，師資生應依經教育部核定之本校培育中等學校師資職前教育專門課程科目及學分一覽表。',
    values: [
      ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
      ['methodDone', showTruth(methodDone)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 中等教學實習之先修（第十六條）
 *
 * > 中等學校師資類科教育學程之師資生，修習藝術領域／群科教材教法課程，以教育基礎、教育方法課程為先修課程；修習藝術領域／群科教學實習課程，以藝術領域／群科教材教法課程為先修課程。藝術領域／群科適性教學課程，其教育階段、類別、領域、群、科，應同於半年全時教育實習者。專門課程之修習及採認，師資生應依經教育部核定之本校培育中等學校師資職前教育專門課程科目及學分一覽表。
 *
 * - 適用 師資生.類科 = 中等學校
 * - 當 學程選課.教材教法已修
 * - 始得 修習教學實習課程
 */
export function secondaryPracticeFirst(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const methodDone = readBoolean(programmeEnrolment.methodDone);
  return decideSecondaryPracticeFirst(kind, methodDone);
}

/** 中等教學實習之先修：結果與理由。 */
export function explainSecondaryPracticeFirst(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const methodDone = readBoolean(programmeEnrolment.methodDone);
  return resultOfSecondaryPracticeFirst(kind, methodDone);
}

/** 國小教材教法之先修：notApplicable */
const PRIMARY_METHOD_FIRST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十七條');

/** 國小教材教法之先修：entitled */
const PRIMARY_METHOD_FIRST_ENTITLED = /* @__PURE__ */ decided('entitled', '第十七條');

/** 國小教材教法之先修：notEntitled */
const PRIMARY_METHOD_FIRST_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十七條');

/** 國小教材教法之先修所讀的事實 */
const PRIMARY_METHOD_FIRST_FACTS: readonly string[] = ['師資生.類科', '學程選課.基礎與方法課程已修'];

function openPrimaryMethodFirst(kind: ProgrammeKind | undefined, basicsDone: Truth): Decision {
  return undeterminedPermission(
    '第十七條',
    answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    answer(basicsDone, basicsDone === UNKNOWN && '學程選課.基礎與方法課程已修'),
    PRIMARY_METHOD_FIRST_FACTS,
  );
}

function decidePrimaryMethodFirst(kind: ProgrammeKind | undefined, basicsDone: Truth): Decision {
  const inCase: Truth = kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_METHOD_FIRST_NOT_APPLICABLE;
  const when: Truth = basicsDone;
  if (inCase === YES && when === YES) return PRIMARY_METHOD_FIRST_ENTITLED;
  if (inCase === YES && when === NO) return PRIMARY_METHOD_FIRST_NOT_ENTITLED;
  return openPrimaryMethodFirst(kind, basicsDone);
}

function resultOfPrimaryMethodFirst(kind: ProgrammeKind | undefined, basicsDone: Truth): Result {
  return result(decidePrimaryMethodFirst(kind, basicsDone), {
    text: '國民小學師資類科教育學程之師資生，修習教材教法課程，以教育基礎、教育方法課程為先修課程；修習教學實習課程，以教材教法課程為先修課程。',
    values: [
      ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
      ['basicsDone', showTruth(basicsDone)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 國小教材教法之先修（第十七條）
 *
 * > 國民小學師資類科教育學程之師資生，修習教材教法課程，以教育基礎、教育方法課程為先修課程；修習教學實習課程，以教材教法課程為先修課程。
 *
 * - 適用 師資生.類科 = 國民小學
 * - 當 學程選課.基礎與方法課程已修
 * - 始得 修習教材教法課程
 */
export function primaryMethodFirst(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const basicsDone = readBoolean(programmeEnrolment.basicsDone);
  return decidePrimaryMethodFirst(kind, basicsDone);
}

/** 國小教材教法之先修：結果與理由。 */
export function explainPrimaryMethodFirst(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const basicsDone = readBoolean(programmeEnrolment.basicsDone);
  return resultOfPrimaryMethodFirst(kind, basicsDone);
}

/** 國小教學實習之先修：notApplicable */
const PRIMARY_PRACTICE_FIRST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十七條');

/** 國小教學實習之先修：entitled */
const PRIMARY_PRACTICE_FIRST_ENTITLED = /* @__PURE__ */ decided('entitled', '第十七條');

/** 國小教學實習之先修：notEntitled */
const PRIMARY_PRACTICE_FIRST_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第十七條');

/** 國小教學實習之先修所讀的事實 */
const PRIMARY_PRACTICE_FIRST_FACTS: readonly string[] = ['師資生.類科', '學程選課.教材教法已修'];

function openPrimaryPracticeFirst(kind: ProgrammeKind | undefined, methodDone: Truth): Decision {
  return undeterminedPermission(
    '第十七條',
    answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科'),
    answer(methodDone, methodDone === UNKNOWN && '學程選課.教材教法已修'),
    PRIMARY_PRACTICE_FIRST_FACTS,
  );
}

function decidePrimaryPracticeFirst(kind: ProgrammeKind | undefined, methodDone: Truth): Decision {
  const inCase: Truth = kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PRIMARY_PRACTICE_FIRST_NOT_APPLICABLE;
  const when: Truth = methodDone;
  if (inCase === YES && when === YES) return PRIMARY_PRACTICE_FIRST_ENTITLED;
  if (inCase === YES && when === NO) return PRIMARY_PRACTICE_FIRST_NOT_ENTITLED;
  return openPrimaryPracticeFirst(kind, methodDone);
}

function resultOfPrimaryPracticeFirst(kind: ProgrammeKind | undefined, methodDone: Truth): Result {
  return result(decidePrimaryPracticeFirst(kind, methodDone), {
    text: '國民小學師資類科教育學程之師資生，修習教材教法課程，以教育基礎、教育方法課程為先修課程；修習教學實習課程，以教材教法課程為先修課程。',
    values: [
      ['kind', showMember(kind, PROGRAMME_KIND_NAMES)],
      ['methodDone', showTruth(methodDone)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 國小教學實習之先修（第十七條）
 *
 * > 國民小學師資類科教育學程之師資生，修習教材教法課程，以教育基礎、教育方法課程為先修課程；修習教學實習課程，以教材教法課程為先修課程。
 *
 * - 適用 師資生.類科 = 國民小學
 * - 當 學程選課.教材教法已修
 * - 始得 修習教學實習課程
 */
export function primaryPracticeFirst(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const methodDone = readBoolean(programmeEnrolment.methodDone);
  return decidePrimaryPracticeFirst(kind, methodDone);
}

/** 國小教學實習之先修：結果與理由。 */
export function explainPrimaryPracticeFirst(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const kind = readProgrammeKind(teacherStudent.kind);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const methodDone = readBoolean(programmeEnrolment.methodDone);
  return resultOfPrimaryPracticeFirst(kind, methodDone);
}

/** 逾期未報到：value */
const NOT_CHECKED_IN_VALUE = /* @__PURE__ */ decided('value', '第十九條第一項');

/** 逾期未報到：notApplicable */
const NOT_CHECKED_IN_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第十九條第一項');

/** 逾期未報到所讀的事實 */
const NOT_CHECKED_IN_FACTS: readonly string[] = ['師資生.期限內報到'];

function openNotCheckedIn(checkedIn: Truth): Decision {
  return undeterminedEffect(
    '第十九條第一項',
    answer(sameTruth(checkedIn, NO), checkedIn === UNKNOWN && '師資生.期限內報到'),
    NOT_CHECKED_IN_FACTS,
  );
}

function decideNotCheckedIn(checkedIn: Truth): Decision {
  const inCase: Truth = sameTruth(checkedIn, NO);
  if (inCase === YES) return NOT_CHECKED_IN_VALUE;
  if (inCase === NO) return NOT_CHECKED_IN_NOT_APPLICABLE;
  return openNotCheckedIn(checkedIn);
}

function resultOfNotCheckedIn(checkedIn: Truth): Result {
  return result(decideNotCheckedIn(checkedIn), {
    text: '經錄取之師資生，未在公告之期限內至本中心報到者，視同放棄教育學程之師資生資格。',
    values: [['checkedIn', showTruth(checkedIn)]],
    caveats: [],
    effects: ['視同放棄師資生資格'],
  });
}

/**
 * 逾期未報到（第十九條第一項）
 *
 * > 經錄取之師資生，未在公告之期限內至本中心報到者，視同放棄教育學程之師資生資格。
 *
 * - 當 師資生.期限內報到 = 否
 * - 效果 視同放棄師資生資格
 */
export function notCheckedIn(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const checkedIn = readBoolean(teacherStudent.checkedIn);
  return decideNotCheckedIn(checkedIn);
}

/** 逾期未報到：結果與理由。 */
export function explainNotCheckedIn(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const checkedIn = readBoolean(teacherStudent.checkedIn);
  return resultOfNotCheckedIn(checkedIn);
}

/** 放棄之申請：met */
const WITHDRAWAL_MET = /* @__PURE__ */ decided('met', '第十九條第二項');

/** 放棄之申請：violated */
const WITHDRAWAL_VIOLATED = /* @__PURE__ */ decided('violated', '第十九條第二項');

/** 放棄之申請所讀的事實 */
const WITHDRAWAL_FACTS: readonly string[] = ['學程資格.加退選結束前放棄'];

function openWithdrawal(beforeAddDropEnd: Truth): Decision {
  return undeterminedDuty(
    '第十九條第二項',
    YES,
    answer(beforeAddDropEnd, beforeAddDropEnd === UNKNOWN && '學程資格.加退選結束前放棄'),
    YES,
    WITHDRAWAL_FACTS,
  );
}

function decideWithdrawal(beforeAddDropEnd: Truth): Decision {
  const must: Truth = beforeAddDropEnd;
  if (must === YES) return WITHDRAWAL_MET;
  if (must === NO) return WITHDRAWAL_VIOLATED;
  return openWithdrawal(beforeAddDropEnd);
}

function resultOfWithdrawal(beforeAddDropEnd: Truth): Result {
  return result(decideWithdrawal(beforeAddDropEnd), {
    text: '師資生擬放棄修習資格者，應自每學期開學日起，至加退選結束前，至本中心申請放棄教育學程資格；逾期者，概不受理。',
    values: [['beforeAddDropEnd', showTruth(beforeAddDropEnd)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 放棄之申請（第十九條第二項）
 *
 * > 師資生擬放棄修習資格者，應自每學期開學日起，至加退選結束前，至本中心申請放棄教育學程資格；逾期者，概不受理。
 *
 * - 應 學程資格.加退選結束前放棄
 */
export function withdrawal(input: Input): Decision {
  const programmeStanding = recordOf(input?.programmeStanding);
  const beforeAddDropEnd = readBoolean(programmeStanding.beforeAddDropEnd);
  return decideWithdrawal(beforeAddDropEnd);
}

/** 放棄之申請：結果與理由。 */
export function explainWithdrawal(input: Input): Result {
  const programmeStanding = recordOf(input?.programmeStanding);
  const beforeAddDropEnd = readBoolean(programmeStanding.beforeAddDropEnd);
  return resultOfWithdrawal(beforeAddDropEnd);
}

/** 資格之保留：entitled */
const KEEPING_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十條');

/** 資格之保留：notEntitled */
const KEEPING_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十條');

/** 資格之保留所讀的事實 */
const KEEPING_FACTS: readonly string[] = [
  '學程資格.保留事由',
  '學程資格.開學前申請',
  '學程資格.中心審核同意',
  '學程資格.保留次數',
  '學程資格.保留學期數',
];

function openKeeping(
  reason: KeepReason | undefined,
  beforeTerm: Truth,
  centreAgreed_2: Truth,
  times: number,
  semesters_2: number,
): Decision {
  return undeterminedPermission(
    '第二十條',
    YES,
    allAnswers(
      answer(
        reason === 'health' ||
          reason === 'economy' ||
          reason === 'pregnancy' ||
          reason === 'birth' ||
          reason === 'childcare' ||
          reason === 'exchange'
          ? YES
          : reason === undefined
            ? UNKNOWN
            : NO,
        reason === undefined && '學程資格.保留事由',
      ),
      answer(beforeTerm, beforeTerm === UNKNOWN && '學程資格.開學前申請'),
      answer(centreAgreed_2, centreAgreed_2 === UNKNOWN && '學程資格.中心審核同意'),
      answer(times <= 1 ? YES : times > 1 ? NO : UNKNOWN, times !== times && '學程資格.保留次數'),
      answer(semesters_2 <= 2 ? YES : semesters_2 > 2 ? NO : UNKNOWN, semesters_2 !== semesters_2 && '學程資格.保留學期數'),
    ),
    KEEPING_FACTS,
  );
}

function decideKeeping(
  reason: KeepReason | undefined,
  beforeTerm: Truth,
  centreAgreed_2: Truth,
  times: number,
  semesters_2: number,
): Decision {
  const when: Truth = and(
    and(
      and(
        and(
          reason === 'health' ||
            reason === 'economy' ||
            reason === 'pregnancy' ||
            reason === 'birth' ||
            reason === 'childcare' ||
            reason === 'exchange'
            ? YES
            : reason === undefined
              ? UNKNOWN
              : NO,
          beforeTerm,
        ),
        centreAgreed_2,
      ),
      times <= 1 ? YES : times > 1 ? NO : UNKNOWN,
    ),
    semesters_2 <= 2 ? YES : semesters_2 > 2 ? NO : UNKNOWN,
  );
  if (when === YES) return KEEPING_ENTITLED;
  if (when === NO) return KEEPING_NOT_ENTITLED;
  return openKeeping(reason, beforeTerm, centreAgreed_2, times, semesters_2);
}

function resultOfKeeping(
  reason: KeepReason | undefined,
  beforeTerm: Truth,
  centreAgreed_2: Truth,
  times: number,
  semesters_2: number,
): Result {
  return result(decideKeeping(reason, beforeTerm, centreAgreed_2, times, semesters_2), {
    text: '本校在學之師資生，因健康、經濟、妊娠、生產或扶養，或為國內（外）交換生等因素，依本校學則申請休學並暫停修習教育學程者，應於每學期開學之前，向本中心申請保留教育學程之修習資格；每人以一次為限，且應經本中心審核同意；保留之期限，至多兩學期。逾期者，概不受理，並以放棄教育學程師資生資格論。',
    values: [
      ['reason', showMember(reason, KEEP_REASON_NAMES)],
      ['beforeTerm', showTruth(beforeTerm)],
      ['centreAgreed', showTruth(centreAgreed_2)],
      ['times', showNumber(times, 1n, '次')],
      ['semesters', showNumber(semesters_2, 1n, '學期')],
      ['keepTimes', '1 次'],
      ['keepPeriod', '2 個學期'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 資格之保留（第二十條）
 *
 * > 本校在學之師資生，因健康、經濟、妊娠、生產或扶養，或為國內（外）交換生等因素，依本校學則申請休學並暫停修習教育學程者，應於每學期開學之前，向本中心申請保留教育學程之修習資格；每人以一次為限，且應經本中心審核同意；保留之期限，至多兩學期。逾期者，概不受理，並以放棄教育學程師資生資格論。
 *
 * - 當 學程資格.保留事由 屬於 健康、經濟、妊娠、生產、扶養、國內外交換生 且 學程資格.開學前申請 且 學程資格.中心審核同意 且 學程資格.保留次數 ≤ 保留次數（1 次） 且 學程資格.保留學期數 ≤ 保留期限（2 個學期）
 * - 始得 保留教育學程修習資格
 */
export function keeping(input: Input): Decision {
  const programmeStanding = recordOf(input?.programmeStanding);
  const reason = readKeepReason(programmeStanding.reason);
  const beforeTerm = readBoolean(programmeStanding.beforeTerm);
  const centreAgreed_2 = readBoolean(programmeStanding.centreAgreed);
  const times = integerOf(programmeStanding.times, 0, 9);
  const semesters_2 = integerOf(programmeStanding.semesters, 0, 9);
  return decideKeeping(reason, beforeTerm, centreAgreed_2, times, semesters_2);
}

/** 資格之保留：結果與理由。 */
export function explainKeeping(input: Input): Result {
  const programmeStanding = recordOf(input?.programmeStanding);
  const reason = readKeepReason(programmeStanding.reason);
  const beforeTerm = readBoolean(programmeStanding.beforeTerm);
  const centreAgreed_2 = readBoolean(programmeStanding.centreAgreed);
  const times = integerOf(programmeStanding.times, 0, 9);
  const semesters_2 = integerOf(programmeStanding.semesters, 0, 9);
  return resultOfKeeping(reason, beforeTerm, centreAgreed_2, times, semesters_2);
}

/** 畢業前之保留或放棄：notApplicable */
const GRADUATION_CHOICE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十一條第一項');

/** 畢業前之保留或放棄：met */
const GRADUATION_CHOICE_MET = /* @__PURE__ */ decided('met', '第二十一條第一項');

/** 畢業前之保留或放棄：violated */
const GRADUATION_CHOICE_VIOLATED = /* @__PURE__ */ decided('violated', '第二十一條第一項');

/** 畢業前之保留或放棄所讀的事實 */
const GRADUATION_CHOICE_FACTS: readonly string[] = ['學程資格.修滿主修學分', '學程資格.修畢學程課程', '學程資格.辦理情形'];

function openGraduationChoice(ownCreditsDone: Truth, programmeDone: Truth, decision_: KeepDecision | undefined): Decision {
  return undeterminedDuty(
    '第二十一條第一項',
    allAnswers(
      answer(ownCreditsDone, ownCreditsDone === UNKNOWN && '學程資格.修滿主修學分'),
      answer(sameTruth(programmeDone, NO), programmeDone === UNKNOWN && '學程資格.修畢學程課程'),
    ),
    answer(
      decision_ === 'keep' || decision_ === 'giveUp' ? YES : decision_ === undefined ? UNKNOWN : NO,
      decision_ === undefined && '學程資格.辦理情形',
    ),
    YES,
    GRADUATION_CHOICE_FACTS,
  );
}

function decideGraduationChoice(ownCreditsDone: Truth, programmeDone: Truth, decision_: KeepDecision | undefined): Decision {
  const inCase: Truth = and(ownCreditsDone, sameTruth(programmeDone, NO));
  if (inCase === NO) return GRADUATION_CHOICE_NOT_APPLICABLE;
  const must: Truth = decision_ === 'keep' || decision_ === 'giveUp' ? YES : decision_ === undefined ? UNKNOWN : NO;
  if (inCase === YES && must === YES) return GRADUATION_CHOICE_MET;
  if (inCase === YES && must === NO) return GRADUATION_CHOICE_VIOLATED;
  return openGraduationChoice(ownCreditsDone, programmeDone, decision_);
}

function resultOfGraduationChoice(ownCreditsDone: Truth, programmeDone: Truth, decision_: KeepDecision | undefined): Result {
  return result(decideGraduationChoice(ownCreditsDone, programmeDone, decision_), {
    text: '師資生修滿主修系／所之畢業應修學分數而擬先畢業，或因故休學，其教育專業課程、專門課程尚未修畢者，應至本中心放棄或保留教育學程之修習資格，以利畢業資格之審查。',
    values: [
      ['ownCreditsDone', showTruth(ownCreditsDone)],
      ['programmeDone', showTruth(programmeDone)],
      ['decision', showMember(decision_, KEEP_DECISION_NAMES)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 畢業前之保留或放棄（第二十一條第一項）
 *
 * > 師資生修滿主修系／所之畢業應修學分數而擬先畢業，或因故休學，其教育專業課程、專門課程尚未修畢者，應至本中心放棄或保留教育學程之修習資格，以利畢業資格之審查。
 *
 * - 適用 學程資格.修滿主修學分 且 學程資格.修畢學程課程 = 否
 * - 應 學程資格.辦理情形 屬於 辦理保留、辦理放棄
 */
export function graduationChoice(input: Input): Decision {
  const programmeStanding = recordOf(input?.programmeStanding);
  const ownCreditsDone = readBoolean(programmeStanding.ownCreditsDone);
  const programmeDone = readBoolean(programmeStanding.programmeDone);
  const decision_ = readKeepDecision(programmeStanding.decision);
  return decideGraduationChoice(ownCreditsDone, programmeDone, decision_);
}

/** 畢業前之保留或放棄：結果與理由。 */
export function explainGraduationChoice(input: Input): Result {
  const programmeStanding = recordOf(input?.programmeStanding);
  const ownCreditsDone = readBoolean(programmeStanding.ownCreditsDone);
  const programmeDone = readBoolean(programmeStanding.programmeDone);
  const decision_ = readKeepDecision(programmeStanding.decision);
  return resultOfGraduationChoice(ownCreditsDone, programmeDone, decision_);
}

/** 未辦理保留：value */
const DEEMED_GIVEN_UP_VALUE = /* @__PURE__ */ decided('value', '第二十一條第二項');

/** 未辦理保留：notApplicable */
const DEEMED_GIVEN_UP_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十一條第二項');

/** 未辦理保留所讀的事實 */
const DEEMED_GIVEN_UP_FACTS: readonly string[] = ['學程資格.修滿主修學分', '學程資格.修畢學程課程', '學程資格.辦理情形'];

function openDeemedGivenUp(ownCreditsDone: Truth, programmeDone: Truth, decision_: KeepDecision | undefined): Decision {
  return undeterminedEffect(
    '第二十一條第二項',
    allAnswers(
      allAnswers(
        answer(ownCreditsDone, ownCreditsDone === UNKNOWN && '學程資格.修滿主修學分'),
        answer(sameTruth(programmeDone, NO), programmeDone === UNKNOWN && '學程資格.修畢學程課程'),
      ),
      answer(decision_ === 'keep' ? NO : decision_ === undefined ? UNKNOWN : YES, decision_ === undefined && '學程資格.辦理情形'),
    ),
    DEEMED_GIVEN_UP_FACTS,
  );
}

function decideDeemedGivenUp(ownCreditsDone: Truth, programmeDone: Truth, decision_: KeepDecision | undefined): Decision {
  const inCase: Truth = and(
    and(ownCreditsDone, sameTruth(programmeDone, NO)),
    decision_ === 'keep' ? NO : decision_ === undefined ? UNKNOWN : YES,
  );
  if (inCase === YES) return DEEMED_GIVEN_UP_VALUE;
  if (inCase === NO) return DEEMED_GIVEN_UP_NOT_APPLICABLE;
  return openDeemedGivenUp(ownCreditsDone, programmeDone, decision_);
}

function resultOfDeemedGivenUp(ownCreditsDone: Truth, programmeDone: Truth, decision_: KeepDecision | undefined): Result {
  return result(decideDeemedGivenUp(ownCreditsDone, programmeDone, decision_), {
    text: '未依本辦法完成保留修習資格之手續，即先行畢業或休學者，以放棄教育學程修習資格論，本校不再遞補其名額。',
    values: [
      ['ownCreditsDone', showTruth(ownCreditsDone)],
      ['programmeDone', showTruth(programmeDone)],
      ['decision', showMember(decision_, KEEP_DECISION_NAMES)],
    ],
    caveats: [],
    effects: ['以放棄教育學程修習資格論'],
  });
}

/**
 * 未辦理保留（第二十一條第二項）
 *
 * > 未依本辦法完成保留修習資格之手續，即先行畢業或休學者，以放棄教育學程修習資格論，本校不再遞補其名額。
 *
 * - 適用 學程資格.修滿主修學分 且 學程資格.修畢學程課程 = 否
 * - 當 學程資格.辦理情形 ≠ 辦理保留
 * - 效果 以放棄教育學程修習資格論
 */
export function deemedGivenUp(input: Input): Decision {
  const programmeStanding = recordOf(input?.programmeStanding);
  const ownCreditsDone = readBoolean(programmeStanding.ownCreditsDone);
  const programmeDone = readBoolean(programmeStanding.programmeDone);
  const decision_ = readKeepDecision(programmeStanding.decision);
  return decideDeemedGivenUp(ownCreditsDone, programmeDone, decision_);
}

/** 未辦理保留：結果與理由。 */
export function explainDeemedGivenUp(input: Input): Result {
  const programmeStanding = recordOf(input?.programmeStanding);
  const ownCreditsDone = readBoolean(programmeStanding.ownCreditsDone);
  const programmeDone = readBoolean(programmeStanding.programmeDone);
  const decision_ = readKeepDecision(programmeStanding.decision);
  return resultOfDeemedGivenUp(ownCreditsDone, programmeDone, decision_);
}

/** 年限將屆之跨校修習：entitled */
const CROSS_CREDITS_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十四條');

/** 年限將屆之跨校修習：notEntitled */
const CROSS_CREDITS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十四條');

/** 年限將屆之跨校修習所讀的事實 */
const CROSS_CREDITS_FACTS: readonly string[] = ['學程選課.修業年限即將屆滿', '學程選課.兩校同意且類科相同', '學程選課.跨校學分'];

function openCrossCredits(nearLimit: Truth, bothAgree: Truth, crossCredits_2: number): Decision {
  return undeterminedPermission(
    '第二十四條',
    YES,
    allAnswers(
      answer(nearLimit, nearLimit === UNKNOWN && '學程選課.修業年限即將屆滿'),
      answer(bothAgree, bothAgree === UNKNOWN && '學程選課.兩校同意且類科相同'),
      answer(crossCredits_2 <= 6 ? YES : crossCredits_2 > 6 ? NO : UNKNOWN, crossCredits_2 !== crossCredits_2 && '學程選課.跨校學分'),
    ),
    CROSS_CREDITS_FACTS,
  );
}

function decideCrossCredits(nearLimit: Truth, bothAgree: Truth, crossCredits_2: number): Decision {
  const when: Truth = and(and(nearLimit, bothAgree), crossCredits_2 <= 6 ? YES : crossCredits_2 > 6 ? NO : UNKNOWN);
  if (when === YES) return CROSS_CREDITS_ENTITLED;
  if (when === NO) return CROSS_CREDITS_NOT_ENTITLED;
  return openCrossCredits(nearLimit, bothAgree, crossCredits_2);
}

function resultOfCrossCredits(nearLimit: Truth, bothAgree: Truth, crossCredits_2: number): Result {
  return result(decideCrossCredits(nearLimit, bothAgree, crossCredits_2), {
    text: '依本校校際選課實施辦法第三條，本校學生向外校選課，以本校於該學期未開設者為限。本校師資生因主修系／所之修業年限即將屆滿等原因，有跨校修習相同師資類科教育專業課程之必要者，得向本中心申請；經本中心審核同意，確認雙方均有經教育部核定之相同師資類科，並經他校同意者，始得依雙方校際選課與教育學程修習等規定，跨校修習，且以六學分為上限；該課程學分之審核及採認，由本中心依本校教育專業課程學分抵免要點等規定為之。',
    values: [
      ['nearLimit', showTruth(nearLimit)],
      ['bothAgree', showTruth(bothAgree)],
      ['crossCredits', showNumber(crossCredits_2, 1n, '學分')],
      ['crossMaximum', '6 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 年限將屆之跨校修習（第二十四條）
 *
 * > 依本校校際選課實施辦法第三條，本校學生向外校選課，以本校於該學期未開設者為限。本校師資生因主修系／所之修業年限即將屆滿等原因，有跨校修習相同師資類科教育專業課程之必要者，得向本中心申請；經本中心審核同意，確認雙方均有經教育部核定之相同師資類科，並經他校同意者，始得依雙方校際選課與教育學程修習等規定，跨校修習，且以六學分為上限；該課程學分之審核及採認，由本中心依本校教育專業課程學分抵免要點等規定為之。
 *
 * - 當 學程選課.修業年限即將屆滿 且 學程選課.兩校同意且類科相同 且 學程選課.跨校學分 ≤ 跨校上限（6 學分）
 * - 始得 跨校修習教育專業課程
 */
export function crossCredits(input: Input): Decision {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const nearLimit = readBoolean(programmeEnrolment.nearLimit);
  const bothAgree = readBoolean(programmeEnrolment.bothAgree);
  const crossCredits_2 = integerOf(programmeEnrolment.crossCredits, 0, 40);
  return decideCrossCredits(nearLimit, bothAgree, crossCredits_2);
}

/** 年限將屆之跨校修習：結果與理由。 */
export function explainCrossCredits(input: Input): Result {
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const nearLimit = readBoolean(programmeEnrolment.nearLimit);
  const bothAgree = readBoolean(programmeEnrolment.bothAgree);
  const crossCredits_2 = integerOf(programmeEnrolment.crossCredits, 0, 40);
  return resultOfCrossCredits(nearLimit, bothAgree, crossCredits_2);
}

/** 退費之申請：entitled */
const REFUND_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十五條第一項');

/** 退費之申請：notEntitled */
const REFUND_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十五條第一項');

/** 退費之申請所讀的事實 */
const REFUND_FACTS: readonly string[] = ['學程資格.加退選結束前放棄', '學程資格.加退選結束前保留'];

function openRefund(beforeAddDropEnd: Truth, keptBeforeAddDropEnd: Truth): Decision {
  return undeterminedPermission(
    '第二十五條第一項',
    YES,
    anyAnswer(
      answer(beforeAddDropEnd, beforeAddDropEnd === UNKNOWN && '學程資格.加退選結束前放棄'),
      answer(keptBeforeAddDropEnd, keptBeforeAddDropEnd === UNKNOWN && '學程資格.加退選結束前保留'),
    ),
    REFUND_FACTS,
  );
}

function decideRefund(beforeAddDropEnd: Truth, keptBeforeAddDropEnd: Truth): Decision {
  const when: Truth = or(beforeAddDropEnd, keptBeforeAddDropEnd);
  if (when === YES) return REFUND_ENTITLED;
  if (when === NO) return REFUND_NOT_ENTITLED;
  return openRefund(beforeAddDropEnd, keptBeforeAddDropEnd);
}

function resultOfRefund(beforeAddDropEnd: Truth, keptBeforeAddDropEnd: Truth): Result {
  return result(decideRefund(beforeAddDropEnd, keptBeforeAddDropEnd), {
    text: '師資生修習教育學程，應依本校學則，按學士班之學分費標準繳納學分費；在加退選課時間之前，未完成資格之保留或放棄者，不得申請退費。',
    values: [
      ['beforeAddDropEnd', showTruth(beforeAddDropEnd)],
      ['keptBeforeAddDropEnd', showTruth(keptBeforeAddDropEnd)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 退費之申請（第二十五條第一項）
 *
 * > 師資生修習教育學程，應依本校學則，按學士班之學分費標準繳納學分費；在加退選課時間之前，未完成資格之保留或放棄者，不得申請退費。
 *
 * - 當 學程資格.加退選結束前放棄 或 學程資格.加退選結束前保留
 * - 始得 申請退費
 */
export function refund(input: Input): Decision {
  const programmeStanding = recordOf(input?.programmeStanding);
  const beforeAddDropEnd = readBoolean(programmeStanding.beforeAddDropEnd);
  const keptBeforeAddDropEnd = readBoolean(programmeStanding.keptBeforeAddDropEnd);
  return decideRefund(beforeAddDropEnd, keptBeforeAddDropEnd);
}

/** 退費之申請：結果與理由。 */
export function explainRefund(input: Input): Result {
  const programmeStanding = recordOf(input?.programmeStanding);
  const beforeAddDropEnd = readBoolean(programmeStanding.beforeAddDropEnd);
  const keptBeforeAddDropEnd = readBoolean(programmeStanding.keptBeforeAddDropEnd);
  return resultOfRefund(beforeAddDropEnd, keptBeforeAddDropEnd);
}

/** 教育實習輔導費學分：value */
const INTERNSHIP_FEE_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第二十五條第二項');

/** 教育實習輔導費學分所讀的事實 */
const INTERNSHIP_FEE_CREDITS_FACTS: readonly string[] = ['學程資格.參加教育實習'];

function resultOfInternshipFeeCredits(internshipFeeCreditsValue: number, internship: Truth): Result {
  const value = internshipFeeCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue('第二十五條第二項', lacking(lackOfInternshipFeeCredits(internship)), INTERNSHIP_FEE_CREDITS_FACTS)
      : INTERNSHIP_FEE_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '師資生參加半年全時之教育實習，應繳納教育實習輔導費四學分。',
      values: [
        ['internship', showTruth(internship)],
        ['internshipFee', '4 學分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function valueOfInternshipFeeCredits(internshipFeeCreditsValue: number): number | undefined {
  const value = internshipFeeCreditsValue;
  return scaledValue(value);
}

/**
 * 教育實習輔導費學分（第二十五條第二項）
 *
 * > 師資生參加半年全時之教育實習，應繳納教育實習輔導費四學分。
 *
 * - 當 學程資格.參加教育實習 則 輔導費學分（4 學分）
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function internshipFeeCredits(input: Input): number | undefined {
  const programmeStanding = recordOf(input?.programmeStanding);
  const internship = readBoolean(programmeStanding.internship);
  const internshipFeeCreditsValue = computeInternshipFeeCredits(internship);
  return valueOfInternshipFeeCredits(internshipFeeCreditsValue);
}

/** 教育實習輔導費學分：值與理由。 */
export function explainInternshipFeeCredits(input: Input): Result {
  const programmeStanding = recordOf(input?.programmeStanding);
  const internship = readBoolean(programmeStanding.internship);
  const internshipFeeCreditsValue = computeInternshipFeeCredits(internship);
  return resultOfInternshipFeeCredits(internshipFeeCreditsValue, internship);
}

/** 延修學程學分費：value */
const PROGRAMME_FEE_VALUE = /* @__PURE__ */ decided('value', '第二十六條');

/** 延修學程學分費所讀的事實 */
const PROGRAMME_FEE_FACTS: readonly string[] = ['學程資格.學程學分數'];

function resultOfProgrammeFee(programmeFeeValue: number, creditCount: number): Result {
  const value = programmeFeeValue;
  const decision =
    value !== value ? undeterminedValue('第二十六條', lacking(lackOfProgrammeFee(creditCount)), PROGRAMME_FEE_FACTS) : PROGRAMME_FEE_VALUE;
  return result(
    decision,
    {
      text: '本校師資生未在就讀學制班別規定之修業年限內，修畢教育學程之課程者，應依「國立臺灣藝術大學學生繳納及退費要點」繳費；其延修之學期，僅修讀教育學程課程者，僅須繳納學程學分費，每學分一千零四十元整。',
      values: [
        ['creditCount', showNumber(creditCount, 1n, null)],
        ['feePerCredit', '1040 元'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '元',
  );
}

function difference_14(input: Input): number | null | undefined {
  const programmeStanding = recordOf(input?.programmeStanding);
  const creditCount = integerOf(programmeStanding.creditCount, 0, 60);
  const value = 1040 * creditCount;
  return value === value ? value : lacking(creditCount !== creditCount && '學程資格.學程學分數').missing.length > 0 ? undefined : null;
}

const PROGRAMME_STANDING_CREDIT_COUNT_PARTS: PartedFact = [
  '學程資格.學程學分數',
  'programmeStanding',
  'creditCount',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference_14, 'known']], hasEnds: true },
];

const PROGRAMME_FEE_PARTS: Parts = { order: PROGRAMME_FEE_FACTS, deciding: [PROGRAMME_STANDING_CREDIT_COUNT_PARTS], others: [] };

function givenProgrammeFee(input: Input): Valued {
  const programmeStanding = recordOf(input?.programmeStanding);
  const creditCount = integerOf(programmeStanding.creditCount, 0, 60);
  const programmeFeeValue = computeProgrammeFee(creditCount);
  const value = programmeFeeValue;
  return valued(
    value !== value ? undeterminedValue('第二十六條', lacking(lackOfProgrammeFee(creditCount)), PROGRAMME_FEE_FACTS) : PROGRAMME_FEE_VALUE,
    scaledValue(value),
  );
}

function valueOfProgrammeFee(programmeFeeValue: number): number | undefined {
  const value = programmeFeeValue;
  return scaledValue(value);
}

/**
 * 延修學程學分費（第二十六條）
 *
 * > 本校師資生未在就讀學制班別規定之修業年限內，修畢教育學程之課程者，應依「國立臺灣藝術大學學生繳納及退費要點」繳費；其延修之學期，僅修讀教育學程課程者，僅須繳納學程學分費，每學分一千零四十元整。
 *
 * - 其餘 每學分費用（1040 元） × 學程資格.學程學分數
 *
 * undefined：無法判定。
 */
export function programmeFee(input: Input): number | undefined {
  const programmeStanding = recordOf(input?.programmeStanding);
  const creditCount = integerOf(programmeStanding.creditCount, 0, 60);
  const programmeFeeValue = computeProgrammeFee(creditCount);
  return settledValue(valueOfProgrammeFee(programmeFeeValue), givenProgrammeFee, input, PROGRAMME_FEE_PARTS);
}

/** 延修學程學分費：值與理由。 */
export function explainProgrammeFee(input: Input): Result {
  const programmeStanding = recordOf(input?.programmeStanding);
  const creditCount = integerOf(programmeStanding.creditCount, 0, 60);
  const programmeFeeValue = computeProgrammeFee(creditCount);
  return settledResult(resultOfProgrammeFee(programmeFeeValue, creditCount), givenProgrammeFee, input, PROGRAMME_FEE_PARTS);
}

/** 僅修學程之繳費：value */
const ONLY_PROGRAMME_FEE_VALUE = /* @__PURE__ */ decided('value', '第二十六條');

/** 僅修學程之繳費：notApplicable */
const ONLY_PROGRAMME_FEE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十六條');

/** 僅修學程之繳費所讀的事實 */
const ONLY_PROGRAMME_FEE_FACTS: readonly string[] = ['學程資格.延修僅修學程'];

function openOnlyProgrammeFee(onlyProgramme: Truth): Decision {
  return undeterminedEffect(
    '第二十六條',
    answer(onlyProgramme, onlyProgramme === UNKNOWN && '學程資格.延修僅修學程'),
    ONLY_PROGRAMME_FEE_FACTS,
  );
}

function resultOfOnlyProgrammeFee(onlyProgramme: Truth): Result {
  return result(
    onlyProgramme === YES
      ? ONLY_PROGRAMME_FEE_VALUE
      : onlyProgramme === NO
        ? ONLY_PROGRAMME_FEE_NOT_APPLICABLE
        : openOnlyProgrammeFee(onlyProgramme),
    {
      text: '本校師資生未在就讀學制班別規定之修業年限內，修畢教育學程之課程者，應依「國立臺灣藝術大學學生繳納及退費要點」繳費；其延修之學期，僅修讀教育學程課程者，僅須繳納學程學分費，每學分一千零四十元整。',
      values: [['onlyProgramme', showTruth(onlyProgramme)]],
      caveats: [],
      effects: ['僅繳交學程學分費'],
    },
  );
}

/**
 * 僅修學程之繳費（第二十六條）
 *
 * > 本校師資生未在就讀學制班別規定之修業年限內，修畢教育學程之課程者，應依「國立臺灣藝術大學學生繳納及退費要點」繳費；其延修之學期，僅修讀教育學程課程者，僅須繳納學程學分費，每學分一千零四十元整。
 *
 * - 當 學程資格.延修僅修學程
 * - 效果 僅繳交學程學分費
 */
export function onlyProgrammeFee(input: Input): Decision {
  const programmeStanding = recordOf(input?.programmeStanding);
  const onlyProgramme = readBoolean(programmeStanding.onlyProgramme);
  return onlyProgramme === YES
    ? ONLY_PROGRAMME_FEE_VALUE
    : onlyProgramme === NO
      ? ONLY_PROGRAMME_FEE_NOT_APPLICABLE
      : openOnlyProgrammeFee(onlyProgramme);
}

/** 僅修學程之繳費：結果與理由。 */
export function explainOnlyProgrammeFee(input: Input): Result {
  const programmeStanding = recordOf(input?.programmeStanding);
  const onlyProgramme = readBoolean(programmeStanding.onlyProgramme);
  return resultOfOnlyProgrammeFee(onlyProgramme);
}

/** 兼修他課之繳費：value */
const OTHER_FEE_VALUE = /* @__PURE__ */ decided('value', '第二十六條');

/** 兼修他課之繳費：notApplicable */
const OTHER_FEE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二十六條');

/** 兼修他課之繳費所讀的事實 */
const OTHER_FEE_FACTS: readonly string[] = ['學程資格.延修僅修學程'];

function openOtherFee(onlyProgramme: Truth): Decision {
  return undeterminedEffect(
    '第二十六條',
    answer(sameTruth(onlyProgramme, NO), onlyProgramme === UNKNOWN && '學程資格.延修僅修學程'),
    OTHER_FEE_FACTS,
  );
}

function decideOtherFee(onlyProgramme: Truth): Decision {
  const inCase: Truth = sameTruth(onlyProgramme, NO);
  if (inCase === YES) return OTHER_FEE_VALUE;
  if (inCase === NO) return OTHER_FEE_NOT_APPLICABLE;
  return openOtherFee(onlyProgramme);
}

function resultOfOtherFee(onlyProgramme: Truth): Result {
  return result(decideOtherFee(onlyProgramme), {
    text: '本校師資生未在就讀學制班別規定之修業年限內，修畢教育學程之課程者，應依「國立臺灣藝術大學學生繳納及退費要點」繳費；其延修之學期，僅修讀教育學程課程者，僅須繳納學程學分費，每學分一千零四十元整。',
    values: [['onlyProgramme', showTruth(onlyProgramme)]],
    caveats: [],
    effects: ['依學生繳納及退費要點繳費'],
  });
}

/**
 * 兼修他課之繳費（第二十六條）
 *
 * > 本校師資生未在就讀學制班別規定之修業年限內，修畢教育學程之課程者，應依「國立臺灣藝術大學學生繳納及退費要點」繳費；其延修之學期，僅修讀教育學程課程者，僅須繳納學程學分費，每學分一千零四十元整。
 *
 * - 當 學程資格.延修僅修學程 = 否
 * - 效果 依學生繳納及退費要點繳費
 */
export function otherFee(input: Input): Decision {
  const programmeStanding = recordOf(input?.programmeStanding);
  const onlyProgramme = readBoolean(programmeStanding.onlyProgramme);
  return decideOtherFee(onlyProgramme);
}

/** 兼修他課之繳費：結果與理由。 */
export function explainOtherFee(input: Input): Result {
  const programmeStanding = recordOf(input?.programmeStanding);
  const onlyProgramme = readBoolean(programmeStanding.onlyProgramme);
  return resultOfOtherFee(onlyProgramme);
}

/** 證明書之核發：entitled */
const CERTIFICATE_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十七條');

/** 證明書之核發：notEntitled */
const CERTIFICATE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十七條');

/** 證明書之核發所讀的事實 */
const CERTIFICATE_FACTS: readonly string[] = ['師資生.職前課程及格並經審查', '師資生.證明書資格'];

function openCertificate(coursesPassed: Truth, status: CertificateStatus | undefined): Decision {
  return undeterminedPermission(
    '第二十七條',
    YES,
    allAnswers(
      answer(coursesPassed, coursesPassed === UNKNOWN && '師資生.職前課程及格並經審查'),
      answer(
        status === 'bachelorHolder' || status === 'graduateStudent' || status === 'equivalentMaster'
          ? YES
          : status === undefined
            ? UNKNOWN
            : NO,
        status === undefined && '師資生.證明書資格',
      ),
    ),
    CERTIFICATE_FACTS,
  );
}

function decideCertificate(coursesPassed: Truth, status: CertificateStatus | undefined): Decision {
  const when: Truth = and(
    coursesPassed,
    status === 'bachelorHolder' || status === 'graduateStudent' || status === 'equivalentMaster'
      ? YES
      : status === undefined
        ? UNKNOWN
        : NO,
  );
  if (when === YES) return CERTIFICATE_ENTITLED;
  if (when === NO) return CERTIFICATE_NOT_ENTITLED;
  return openCertificate(coursesPassed, status);
}

const TEACHER_STUDENT_STATUS_PARTS: PartedFact = ['師資生.證明書資格', 'teacherStudent', 'status', ['bachelorHolder', 'none']];

function resultOfCertificate(coursesPassed: Truth, status: CertificateStatus | undefined): Result {
  return result(decideCertificate(coursesPassed, status), {
    text: '本校師資生依規定修畢師資職前教育課程，經考核成績及格，並通過審查，而合於下列情形之一者，得向本校申請核發該師資類科之修畢師資職前教育證明書，並得依「高級中等以下學校及幼兒園教師資格考試辦法」，申請參加教師資格考試：一、依大學法之規定取得學士學位，且不屬第二款之在校生。二、碩、博士班之在校生，已取得學士學位，並經本中心審核，確認其碩、博士畢業之應修學分（畢業論文學分在內）業已修畢。三、以同等學歷就讀碩士班，並已取得碩士之畢業證書。',
    values: [
      ['coursesPassed', showTruth(coursesPassed)],
      ['status', showMember(status, CERTIFICATE_STATUS_NAMES)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 證明書之核發（第二十七條）
 *
 * > 本校師資生依規定修畢師資職前教育課程，經考核成績及格，並通過審查，而合於下列情形之一者，得向本校申請核發該師資類科之修畢師資職前教育證明書，並得依「高級中等以下學校及幼兒園教師資格考試辦法」，申請參加教師資格考試：一、依大學法之規定取得學士學位，且不屬第二款之在校生。二、碩、博士班之在校生，已取得學士學位，並經本中心審核，確認其碩、博士畢業之應修學分（畢業論文學分在內）業已修畢。三、以同等學歷就讀碩士班，並已取得碩士之畢業證書。
 *
 * - 當 師資生.職前課程及格並經審查 且 師資生.證明書資格 屬於 取得學士學位非在校生、修畢學分之碩博士在校生、同等學歷碩士畢業
 * - 得 申請核發證明書並參加教師資格考試
 */
export function certificate(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const coursesPassed = readBoolean(teacherStudent.coursesPassed);
  const status = readCertificateStatus(teacherStudent.status);
  return decideCertificate(coursesPassed, status);
}

/** 證明書之核發：結果與理由。 */
export function explainCertificate(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const coursesPassed = readBoolean(teacherStudent.coursesPassed);
  const status = readCertificateStatus(teacherStudent.status);
  return resultOfCertificate(coursesPassed, status);
}

/** 修畢師資職前教育證明書：entitled */
const COMPLETION_CERTIFICATE_ENTITLED = /* @__PURE__ */ decided('entitled', '第二十七條');

/** 修畢師資職前教育證明書：notEntitled */
const COMPLETION_CERTIFICATE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二十七條');

/** 修畢師資職前教育證明書：conflict */
const COMPLETION_CERTIFICATE_CONFLICT = /* @__PURE__ */ decided('conflict', '第二十七條');

/** 修畢師資職前教育證明書所讀的事實 */
const COMPLETION_CERTIFICATE_FACTS: readonly string[] = ['師資生.職前課程及格並經審查', '師資生.通過專業知能檢核', '師資生.證明書資格'];

function decideCompletionCertificate(coursesPassed: Truth, checked: Truth, status: CertificateStatus | undefined): Decision {
  const required1 = decideCertificateIssue(coursesPassed, checked);
  const required2 = decideCertificate(coursesPassed, status);
  const reach: number = reachTogether(reachOf(required1), reachOf(required2));
  if (reach === FULFILLED) return COMPLETION_CERTIFICATE_ENTITLED;
  if (reach === FAILED) return COMPLETION_CERTIFICATE_NOT_ENTITLED;
  if (reach === CONFLICTING) return COMPLETION_CERTIFICATE_CONFLICT;
  return undeterminedConclusion('第二十七條', YES, reach, [required1, required2], COMPLETION_CERTIFICATE_FACTS);
}

const COMPLETION_CERTIFICATE_PARTS: Parts = {
  order: COMPLETION_CERTIFICATE_FACTS,
  deciding: [TEACHER_STUDENT_COURSES_PASSED_PARTS],
  others: [TEACHER_STUDENT_CHECKED_PARTS, TEACHER_STUDENT_STATUS_PARTS],
};

function givenCompletionCertificate(input: Input): Decision {
  const teacherStudent = recordOf(input?.teacherStudent);
  const coursesPassed = readBoolean(teacherStudent.coursesPassed);
  const checked = readBoolean(teacherStudent.checked);
  const status = readCertificateStatus(teacherStudent.status);
  return decideCompletionCertificate(coursesPassed, checked, status);
}

function resultOfCompletionCertificate(coursesPassed: Truth, checked: Truth, status: CertificateStatus | undefined, input: Input): Result {
  return conclusionResult(
    settled(decideCompletionCertificate(coursesPassed, checked, status), givenCompletionCertificate, input, COMPLETION_CERTIFICATE_PARTS),
    {
      text: '本校師資生依規定修畢師資職前教育課程，經考核成績及格，並通過審查，而合於下列情形之一者，得向本校申請核發該師資類科之修畢師資職前教育證明書，並得依「高級中等以下學校及幼兒園教師資格考試辦法」，申請參加教師資格考試：一、依大學法之規定取得學士學位，且不屬第二款之在校生。二、碩、博士班之在校生，已取得學士學位，並經本中心審核，確認其碩、博士畢業之應修學分（畢業論文學分在內）業已修畢。三、以同等學歷就讀碩士班，並已取得碩士之畢業證書。',
      values: [],
      caveats: [],
      effects: [],
    },
    [
      { name: '證明書之發給', result: resultOfCertificateIssue(coursesPassed, checked) },
      { name: '證明書之核發', result: resultOfCertificate(coursesPassed, status) },
    ],
    [],
  );
}

/**
 * 修畢師資職前教育證明書（第二十七條）
 *
 * > 本校師資生依規定修畢師資職前教育課程，經考核成績及格，並通過審查，而合於下列情形之一者，得向本校申請核發該師資類科之修畢師資職前教育證明書，並得依「高級中等以下學校及幼兒園教師資格考試辦法」，申請參加教師資格考試：一、依大學法之規定取得學士學位，且不屬第二款之在校生。二、碩、博士班之在校生，已取得學士學位，並經本中心審核，確認其碩、博士畢業之應修學分（畢業論文學分在內）業已修畢。三、以同等學歷就讀碩士班，並已取得碩士之畢業證書。
 *
 * - 須 證明書之發給、證明書之核發
 */
export function completionCertificate(input: Input): Decision {
  return settled(givenCompletionCertificate(input), givenCompletionCertificate, input, COMPLETION_CERTIFICATE_PARTS);
}

/** 修畢師資職前教育證明書：結果與理由。 */
export function explainCompletionCertificate(input: Input): Result {
  const teacherStudent = recordOf(input?.teacherStudent);
  const coursesPassed = readBoolean(teacherStudent.coursesPassed);
  const checked = readBoolean(teacherStudent.checked);
  const status = readCertificateStatus(teacherStudent.status);
  return resultOfCompletionCertificate(coursesPassed, checked, status, input);
}

export interface Decisions {
  readonly selection: Decision;
  readonly bachelorStatus: Decision;
  readonly graduatingPeriod: Decision;
  readonly graduatingRegistration: Decision;
  readonly extendedBar: Decision;
  readonly indigenousAdmission: Decision;
  readonly indigenousOrdinary: Decision;
  readonly ownMove: Decision;
  readonly schoolMove: Decision;
  readonly studyPeriod: Decision;
  readonly extension: Decision;
  readonly secondKindPeriod: Decision;
  readonly certificateIssue: Decision;
  readonly noAdmission: Decision;
  readonly averageExclusion: Decision;
  readonly failedCancellation: Decision;
  readonly conductCancellation: Decision;
  readonly sentenceCancellation: Decision;
  readonly drugCancellation: Decision;
  readonly detentionCancellation: Decision;
  readonly sexConvictionCancellation: Decision;
  readonly sexVerifiedCancellation: Decision;
  readonly guardianshipCancellation: Decision;
  readonly termCredits: Decision;
  readonly secondaryTerm: Decision;
  readonly primaryTerm: Decision;
  readonly specialAddition: Decision;
  readonly crossSchool: Decision;
  readonly primaryCredits: Decision;
  readonly primarySum: Decision;
  readonly secondaryCredits: Decision;
  readonly secondarySum: Decision;
  readonly secondaryMethodFirst: Decision;
  readonly secondaryPracticeFirst: Decision;
  readonly primaryMethodFirst: Decision;
  readonly primaryPracticeFirst: Decision;
  readonly notCheckedIn: Decision;
  readonly withdrawal: Decision;
  readonly keeping: Decision;
  readonly graduationChoice: Decision;
  readonly deemedGivenUp: Decision;
  readonly crossCredits: Decision;
  readonly refund: Decision;
  readonly onlyProgrammeFee: Decision;
  readonly otherFee: Decision;
  readonly certificate: Decision;
  readonly completionCertificate: Decision;
}

export interface Results {
  readonly selection: Result;
  readonly bachelorStatus: Result;
  readonly graduatingPeriod: Result;
  readonly graduatingRegistration: Result;
  readonly extendedBar: Result;
  readonly indigenousAdmission: Result;
  readonly indigenousOrdinary: Result;
  readonly ownMove: Result;
  readonly schoolMove: Result;
  readonly studyPeriod: Result;
  readonly extension: Result;
  readonly secondKindPeriod: Result;
  readonly certificateIssue: Result;
  readonly noAdmission: Result;
  readonly averageExclusion: Result;
  readonly failedReading: Result;
  readonly failedCancellation: Result;
  readonly conductCancellation: Result;
  readonly sentenceCancellation: Result;
  readonly drugCancellation: Result;
  readonly detentionCancellation: Result;
  readonly sexConvictionCancellation: Result;
  readonly sexVerifiedCancellation: Result;
  readonly guardianshipCancellation: Result;
  readonly termCredits: Result;
  readonly secondaryTerm: Result;
  readonly primaryTerm: Result;
  readonly specialAddition: Result;
  readonly passed: Result;
  readonly crossSchool: Result;
  readonly primaryCredits: Result;
  readonly primaryRequiredSum: Result;
  readonly primarySum: Result;
  readonly secondaryCredits: Result;
  readonly secondaryRequiredSum: Result;
  readonly secondarySum: Result;
  readonly secondaryMethodFirst: Result;
  readonly secondaryPracticeFirst: Result;
  readonly primaryMethodFirst: Result;
  readonly primaryPracticeFirst: Result;
  readonly notCheckedIn: Result;
  readonly withdrawal: Result;
  readonly keeping: Result;
  readonly graduationChoice: Result;
  readonly deemedGivenUp: Result;
  readonly crossCredits: Result;
  readonly refund: Result;
  readonly internshipFeeCredits: Result;
  readonly programmeFee: Result;
  readonly onlyProgrammeFee: Result;
  readonly otherFee: Result;
  readonly certificate: Result;
  readonly completionCertificate: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const teacherStudent = recordOf(input?.teacherStudent);
  const programme = readApplicantProgramme(teacherStudent.programme);
  const year = integerOf(teacherStudent.year, 0, 7);
  const extended = readBoolean(teacherStudent.extended);
  const selected = readBoolean(teacherStudent.selected);
  const graduating = readBoolean(teacherStudent.graduating);
  const semesters = integerOf(teacherStudent.semesters, 0, 20);
  const enrolledNextYear = readBoolean(teacherStudent.enrolledNextYear);
  const indigenous = readBoolean(teacherStudent.indigenous);
  const score_2 = decimalOf(teacherStudent.score, 100, 0, 50000);
  const standard = decimalOf(teacherStudent.standard, 100, 100, 50000);
  const extraPlaces = integerOf(teacherStudent.extraPlaces, 0, 20);
  const qualificationMove = recordOf(input?.qualificationMove);
  const sameKind = readBoolean(qualificationMove.sameKind);
  const centreAgreed = readBoolean(qualificationMove.centreAgreed);
  const totalSemesters = integerOf(qualificationMove.totalSemesters, 0, 20);
  const bothApproved = readBoolean(qualificationMove.bothApproved);
  const secondKind = readBoolean(teacherStudent.secondKind);
  const extensionYears = decimalOf(teacherStudent.extensionYears, 10, 0, 100);
  const coursesPassed = readBoolean(teacherStudent.coursesPassed);
  const checked = readBoolean(teacherStudent.checked);
  const readings = recordOf(input?.readings);
  const failedReading = readFailedReadingReading(readings.failedReading);
  const cancellation = recordOf(input?.cancellation);
  const failedCourses = integerOf(cancellation.failedCourses, 0, 40);
  const failedReadingValue = computeFailedReading(failedReading, failedCourses);
  const failedReadingLack = failedReadingValue === UNKNOWN ? lackOfFailedReading(failedReading, failedCourses) : false;
  const conduct = decimalOf(cancellation.conduct, 100, 0, 10000);
  const demerits = integerOf(cancellation.demerits, 0, 9);
  const minorDemerits = integerOf(cancellation.minorDemerits, 0, 9);
  const unlawful = readBoolean(cancellation.unlawful);
  const sentence = readSentence(cancellation.sentence);
  const drugs = readBoolean(cancellation.drugs);
  const custody = readBoolean(cancellation.custody);
  const sexConvicted = readBoolean(cancellation.sexConvicted);
  const sexVerified = readBoolean(cancellation.sexVerified);
  const guardianship = readBoolean(cancellation.guardianship);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const kind = readProgrammeKind(teacherStudent.kind);
  const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
  const reviewed = readBoolean(programmeEnrolment.reviewed);
  const special = readBoolean(programmeEnrolment.special);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  const bothAgree = readBoolean(programmeEnrolment.bothAgree);
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialtyCourses = integerOf(programmeCredits.specialtyCourses, 0, 30);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basicCourses = integerOf(programmeCredits.basicCourses, 0, 30);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const methodCourses = integerOf(programmeCredits.methodCourses, 0, 30);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practiceCourses = integerOf(programmeCredits.practiceCourses, 0, 30);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const compulsoryElective = integerOf(programmeCredits.compulsoryElective, 0, 20);
  const primaryRequiredSumValue = computePrimaryRequiredSum(specialty, basic, method, practice);
  const primaryRequiredSumLack =
    primaryRequiredSumValue !== primaryRequiredSumValue ? lackOfPrimaryRequiredSum(specialty, basic, method, practice) : false;
  const secondaryRequiredSumValue = computeSecondaryRequiredSum(basic, method, practice);
  const secondaryRequiredSumLack =
    secondaryRequiredSumValue !== secondaryRequiredSumValue ? lackOfSecondaryRequiredSum(basic, method, practice) : false;
  const basicsDone = readBoolean(programmeEnrolment.basicsDone);
  const methodDone = readBoolean(programmeEnrolment.methodDone);
  const checkedIn = readBoolean(teacherStudent.checkedIn);
  const programmeStanding = recordOf(input?.programmeStanding);
  const beforeAddDropEnd = readBoolean(programmeStanding.beforeAddDropEnd);
  const reason = readKeepReason(programmeStanding.reason);
  const beforeTerm = readBoolean(programmeStanding.beforeTerm);
  const centreAgreed_2 = readBoolean(programmeStanding.centreAgreed);
  const times = integerOf(programmeStanding.times, 0, 9);
  const semesters_2 = integerOf(programmeStanding.semesters, 0, 9);
  const ownCreditsDone = readBoolean(programmeStanding.ownCreditsDone);
  const programmeDone = readBoolean(programmeStanding.programmeDone);
  const decision_ = readKeepDecision(programmeStanding.decision);
  const nearLimit = readBoolean(programmeEnrolment.nearLimit);
  const crossCredits_2 = integerOf(programmeEnrolment.crossCredits, 0, 40);
  const keptBeforeAddDropEnd = readBoolean(programmeStanding.keptBeforeAddDropEnd);
  const onlyProgramme = readBoolean(programmeStanding.onlyProgramme);
  const status = readCertificateStatus(teacherStudent.status);
  return {
    selection: decideSelection(programme, year, extended),
    bachelorStatus: decideBachelorStatus(programme, selected, year),
    graduatingPeriod:
      graduating === NO
        ? GRADUATING_PERIOD_NOT_APPLICABLE
        : graduating === YES && semesters >= 4
          ? GRADUATING_PERIOD_MET
          : graduating === YES && semesters < 4
            ? GRADUATING_PERIOD_VIOLATED
            : openGraduatingPeriod(graduating, semesters),
    graduatingRegistration: decideGraduatingRegistration(graduating, enrolledNextYear),
    extendedBar: extended === YES ? EXTENDED_BAR_VALUE : extended === NO ? EXTENDED_BAR_NOT_APPLICABLE : openExtendedBar(extended),
    indigenousAdmission: settled(
      decideIndigenousAdmission(indigenous, score_2, standard, extraPlaces),
      givenIndigenousAdmission,
      input,
      INDIGENOUS_ADMISSION_PARTS,
    ),
    indigenousOrdinary: decideIndigenousOrdinary(indigenous, score_2, standard),
    ownMove: decideOwnMove(sameKind, centreAgreed, totalSemesters),
    schoolMove: decideSchoolMove(sameKind, bothApproved),
    studyPeriod: decideStudyPeriod(secondKind, semesters),
    extension: extensionYears <= 20 ? EXTENSION_MET : extensionYears > 20 ? EXTENSION_VIOLATED : EXTENSION_UNDETERMINED,
    secondKindPeriod:
      secondKind === NO
        ? SECOND_KIND_PERIOD_NOT_APPLICABLE
        : secondKind === YES && semesters >= 2
          ? SECOND_KIND_PERIOD_MET
          : secondKind === YES && semesters < 2
            ? SECOND_KIND_PERIOD_VIOLATED
            : openSecondKindPeriod(secondKind, semesters),
    certificateIssue: decideCertificateIssue(coursesPassed, checked),
    noAdmission: decideNoAdmission(selected),
    averageExclusion:
      selected === YES ? AVERAGE_EXCLUSION_VALUE : selected === NO ? AVERAGE_EXCLUSION_NOT_APPLICABLE : openAverageExclusion(selected),
    failedCancellation: settled(
      failedReadingValue === YES
        ? FAILED_CANCELLATION_VALUE
        : failedReadingValue === NO
          ? FAILED_CANCELLATION_NOT_APPLICABLE
          : openFailedCancellation(failedReadingValue, failedReadingLack),
      givenFailedCancellation,
      input,
      FAILED_CANCELLATION_PARTS,
    ),
    conductCancellation: decideConductCancellation(conduct, demerits, minorDemerits, unlawful),
    sentenceCancellation: decideSentenceCancellation(sentence),
    drugCancellation:
      drugs === YES ? DRUG_CANCELLATION_VALUE : drugs === NO ? DRUG_CANCELLATION_NOT_APPLICABLE : openDrugCancellation(drugs),
    detentionCancellation:
      custody === YES
        ? DETENTION_CANCELLATION_VALUE
        : custody === NO
          ? DETENTION_CANCELLATION_NOT_APPLICABLE
          : openDetentionCancellation(custody),
    sexConvictionCancellation:
      sexConvicted === YES
        ? SEX_CONVICTION_CANCELLATION_VALUE
        : sexConvicted === NO
          ? SEX_CONVICTION_CANCELLATION_NOT_APPLICABLE
          : openSexConvictionCancellation(sexConvicted),
    sexVerifiedCancellation:
      sexVerified === YES
        ? SEX_VERIFIED_CANCELLATION_VALUE
        : sexVerified === NO
          ? SEX_VERIFIED_CANCELLATION_NOT_APPLICABLE
          : openSexVerifiedCancellation(sexVerified),
    guardianshipCancellation:
      guardianship === YES
        ? GUARDIANSHIP_CANCELLATION_VALUE
        : guardianship === NO
          ? GUARDIANSHIP_CANCELLATION_NOT_APPLICABLE
          : openGuardianshipCancellation(guardianship),
    termCredits: credits >= 4 ? TERM_CREDITS_MET : credits < 4 ? TERM_CREDITS_VIOLATED : TERM_CREDITS_UNDETERMINED,
    secondaryTerm: settled(
      decideSecondaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits),
      givenSecondaryTerm,
      input,
      SECONDARY_TERM_PARTS,
    ),
    primaryTerm: settled(
      decidePrimaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits),
      givenPrimaryTerm,
      input,
      PRIMARY_TERM_PARTS,
    ),
    specialAddition: decideSpecialAddition(special, reviewed, addedCredits),
    crossSchool: decideCrossSchool(bothAgree),
    primaryCredits: decidePrimaryCredits(
      kind,
      specialtyCourses,
      specialty,
      basicCourses,
      basic,
      methodCourses,
      method,
      practiceCourses,
      practice,
      elective,
      compulsoryElective,
    ),
    primarySum: settled(
      decidePrimarySum(kind, primaryRequiredSumValue, elective, specialty, basic, method, practice, primaryRequiredSumLack),
      givenPrimarySum,
      input,
      PRIMARY_SUM_PARTS,
    ),
    secondaryCredits: decideSecondaryCredits(kind, basicCourses, basic, methodCourses, method, practice, elective, compulsoryElective),
    secondarySum: settled(
      decideSecondarySum(kind, secondaryRequiredSumValue, elective, basic, method, practice, secondaryRequiredSumLack),
      givenSecondarySum,
      input,
      SECONDARY_SUM_PARTS,
    ),
    secondaryMethodFirst: decideSecondaryMethodFirst(kind, basicsDone),
    secondaryPracticeFirst: decideSecondaryPracticeFirst(kind, methodDone),
    primaryMethodFirst: decidePrimaryMethodFirst(kind, basicsDone),
    primaryPracticeFirst: decidePrimaryPracticeFirst(kind, methodDone),
    notCheckedIn: decideNotCheckedIn(checkedIn),
    withdrawal: decideWithdrawal(beforeAddDropEnd),
    keeping: decideKeeping(reason, beforeTerm, centreAgreed_2, times, semesters_2),
    graduationChoice: decideGraduationChoice(ownCreditsDone, programmeDone, decision_),
    deemedGivenUp: decideDeemedGivenUp(ownCreditsDone, programmeDone, decision_),
    crossCredits: decideCrossCredits(nearLimit, bothAgree, crossCredits_2),
    refund: decideRefund(beforeAddDropEnd, keptBeforeAddDropEnd),
    onlyProgrammeFee:
      onlyProgramme === YES
        ? ONLY_PROGRAMME_FEE_VALUE
        : onlyProgramme === NO
          ? ONLY_PROGRAMME_FEE_NOT_APPLICABLE
          : openOnlyProgrammeFee(onlyProgramme),
    otherFee: decideOtherFee(onlyProgramme),
    certificate: decideCertificate(coursesPassed, status),
    completionCertificate: settled(
      decideCompletionCertificate(coursesPassed, checked, status),
      givenCompletionCertificate,
      input,
      COMPLETION_CERTIFICATE_PARTS,
    ),
  };
}

function evaluateRead(input: Input): Results {
  const teacherStudent = recordOf(input?.teacherStudent);
  const programme = readApplicantProgramme(teacherStudent.programme);
  const year = integerOf(teacherStudent.year, 0, 7);
  const extended = readBoolean(teacherStudent.extended);
  const selected = readBoolean(teacherStudent.selected);
  const graduating = readBoolean(teacherStudent.graduating);
  const semesters = integerOf(teacherStudent.semesters, 0, 20);
  const enrolledNextYear = readBoolean(teacherStudent.enrolledNextYear);
  const indigenous = readBoolean(teacherStudent.indigenous);
  const score_2 = decimalOf(teacherStudent.score, 100, 0, 50000);
  const standard = decimalOf(teacherStudent.standard, 100, 100, 50000);
  const extraPlaces = integerOf(teacherStudent.extraPlaces, 0, 20);
  const qualificationMove = recordOf(input?.qualificationMove);
  const sameKind = readBoolean(qualificationMove.sameKind);
  const centreAgreed = readBoolean(qualificationMove.centreAgreed);
  const totalSemesters = integerOf(qualificationMove.totalSemesters, 0, 20);
  const bothApproved = readBoolean(qualificationMove.bothApproved);
  const secondKind = readBoolean(teacherStudent.secondKind);
  const extensionYears = decimalOf(teacherStudent.extensionYears, 10, 0, 100);
  const coursesPassed = readBoolean(teacherStudent.coursesPassed);
  const checked = readBoolean(teacherStudent.checked);
  const readings = recordOf(input?.readings);
  const failedReading = readFailedReadingReading(readings.failedReading);
  const cancellation = recordOf(input?.cancellation);
  const failedCourses = integerOf(cancellation.failedCourses, 0, 40);
  const failedReadingValue = computeFailedReading(failedReading, failedCourses);
  const failedReadingLack = failedReadingValue === UNKNOWN ? lackOfFailedReading(failedReading, failedCourses) : false;
  const conduct = decimalOf(cancellation.conduct, 100, 0, 10000);
  const demerits = integerOf(cancellation.demerits, 0, 9);
  const minorDemerits = integerOf(cancellation.minorDemerits, 0, 9);
  const unlawful = readBoolean(cancellation.unlawful);
  const sentence = readSentence(cancellation.sentence);
  const drugs = readBoolean(cancellation.drugs);
  const custody = readBoolean(cancellation.custody);
  const sexConvicted = readBoolean(cancellation.sexConvicted);
  const sexVerified = readBoolean(cancellation.sexVerified);
  const guardianship = readBoolean(cancellation.guardianship);
  const programmeEnrolment = recordOf(input?.programmeEnrolment);
  const credits = integerOf(programmeEnrolment.credits, 0, 40);
  const kind = readProgrammeKind(teacherStudent.kind);
  const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
  const reviewed = readBoolean(programmeEnrolment.reviewed);
  const special = readBoolean(programmeEnrolment.special);
  const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
  const score = decimalOf(programmeEnrolment.score, 100, 0, 10000);
  const passedValue = computePassed(score);
  const bothAgree = readBoolean(programmeEnrolment.bothAgree);
  const programmeCredits = recordOf(input?.programmeCredits);
  const specialtyCourses = integerOf(programmeCredits.specialtyCourses, 0, 30);
  const specialty = integerOf(programmeCredits.specialty, 0, 60);
  const basicCourses = integerOf(programmeCredits.basicCourses, 0, 30);
  const basic = integerOf(programmeCredits.basic, 0, 60);
  const methodCourses = integerOf(programmeCredits.methodCourses, 0, 30);
  const method = integerOf(programmeCredits.method, 0, 60);
  const practiceCourses = integerOf(programmeCredits.practiceCourses, 0, 30);
  const practice = integerOf(programmeCredits.practice, 0, 60);
  const elective = integerOf(programmeCredits.elective, 0, 60);
  const compulsoryElective = integerOf(programmeCredits.compulsoryElective, 0, 20);
  const primaryRequiredSumValue = computePrimaryRequiredSum(specialty, basic, method, practice);
  const primaryRequiredSumLack =
    primaryRequiredSumValue !== primaryRequiredSumValue ? lackOfPrimaryRequiredSum(specialty, basic, method, practice) : false;
  const secondaryRequiredSumValue = computeSecondaryRequiredSum(basic, method, practice);
  const secondaryRequiredSumLack =
    secondaryRequiredSumValue !== secondaryRequiredSumValue ? lackOfSecondaryRequiredSum(basic, method, practice) : false;
  const basicsDone = readBoolean(programmeEnrolment.basicsDone);
  const methodDone = readBoolean(programmeEnrolment.methodDone);
  const checkedIn = readBoolean(teacherStudent.checkedIn);
  const programmeStanding = recordOf(input?.programmeStanding);
  const beforeAddDropEnd = readBoolean(programmeStanding.beforeAddDropEnd);
  const reason = readKeepReason(programmeStanding.reason);
  const beforeTerm = readBoolean(programmeStanding.beforeTerm);
  const centreAgreed_2 = readBoolean(programmeStanding.centreAgreed);
  const times = integerOf(programmeStanding.times, 0, 9);
  const semesters_2 = integerOf(programmeStanding.semesters, 0, 9);
  const ownCreditsDone = readBoolean(programmeStanding.ownCreditsDone);
  const programmeDone = readBoolean(programmeStanding.programmeDone);
  const decision_ = readKeepDecision(programmeStanding.decision);
  const nearLimit = readBoolean(programmeEnrolment.nearLimit);
  const crossCredits_2 = integerOf(programmeEnrolment.crossCredits, 0, 40);
  const keptBeforeAddDropEnd = readBoolean(programmeStanding.keptBeforeAddDropEnd);
  const internship = readBoolean(programmeStanding.internship);
  const internshipFeeCreditsValue = computeInternshipFeeCredits(internship);
  const creditCount = integerOf(programmeStanding.creditCount, 0, 60);
  const programmeFeeValue = computeProgrammeFee(creditCount);
  const onlyProgramme = readBoolean(programmeStanding.onlyProgramme);
  const status = readCertificateStatus(teacherStudent.status);
  return {
    selection: resultOfSelection(programme, year, extended),
    bachelorStatus: resultOfBachelorStatus(programme, selected, year),
    graduatingPeriod: resultOfGraduatingPeriod(graduating, semesters),
    graduatingRegistration: resultOfGraduatingRegistration(graduating, enrolledNextYear),
    extendedBar: resultOfExtendedBar(extended),
    indigenousAdmission: resultOfIndigenousAdmission(indigenous, score_2, standard, extraPlaces, input),
    indigenousOrdinary: resultOfIndigenousOrdinary(indigenous, score_2, standard),
    ownMove: resultOfOwnMove(sameKind, centreAgreed, totalSemesters),
    schoolMove: resultOfSchoolMove(sameKind, bothApproved),
    studyPeriod: resultOfStudyPeriod(secondKind, semesters),
    extension: resultOfExtension(extensionYears),
    secondKindPeriod: resultOfSecondKindPeriod(secondKind, semesters),
    certificateIssue: resultOfCertificateIssue(coursesPassed, checked),
    noAdmission: resultOfNoAdmission(selected),
    averageExclusion: resultOfAverageExclusion(selected),
    failedReading: settledResult(
      resultOfFailedReading(failedReadingValue, failedReading, failedCourses),
      givenFailedReading,
      input,
      FAILED_READING_PARTS,
    ),
    failedCancellation: resultOfFailedCancellation(failedReadingValue, failedReadingLack, input, failedCourses, failedReading),
    conductCancellation: resultOfConductCancellation(conduct, demerits, minorDemerits, unlawful),
    sentenceCancellation: resultOfSentenceCancellation(sentence),
    drugCancellation: resultOfDrugCancellation(drugs),
    detentionCancellation: resultOfDetentionCancellation(custody),
    sexConvictionCancellation: resultOfSexConvictionCancellation(sexConvicted),
    sexVerifiedCancellation: resultOfSexVerifiedCancellation(sexVerified),
    guardianshipCancellation: resultOfGuardianshipCancellation(guardianship),
    termCredits: resultOfTermCredits(credits),
    secondaryTerm: resultOfSecondaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits, input),
    primaryTerm: resultOfPrimaryTerm(kind, credits, largestCourse, reviewed, special, addedCredits, input),
    specialAddition: resultOfSpecialAddition(special, reviewed, addedCredits),
    passed: resultOfPassed(passedValue, score),
    crossSchool: resultOfCrossSchool(bothAgree),
    primaryCredits: resultOfPrimaryCredits(
      kind,
      specialtyCourses,
      specialty,
      basicCourses,
      basic,
      methodCourses,
      method,
      practiceCourses,
      practice,
      elective,
      compulsoryElective,
    ),
    primaryRequiredSum: settledResult(
      resultOfPrimaryRequiredSum(primaryRequiredSumValue, specialty, basic, method, practice),
      givenPrimaryRequiredSum,
      input,
      PRIMARY_REQUIRED_SUM_PARTS,
    ),
    primarySum: resultOfPrimarySum(
      kind,
      primaryRequiredSumValue,
      elective,
      specialty,
      basic,
      method,
      practice,
      primaryRequiredSumLack,
      input,
    ),
    secondaryCredits: resultOfSecondaryCredits(kind, basicCourses, basic, methodCourses, method, practice, elective, compulsoryElective),
    secondaryRequiredSum: settledResult(
      resultOfSecondaryRequiredSum(secondaryRequiredSumValue, basic, method, practice),
      givenSecondaryRequiredSum,
      input,
      SECONDARY_REQUIRED_SUM_PARTS,
    ),
    secondarySum: resultOfSecondarySum(kind, secondaryRequiredSumValue, elective, basic, method, practice, secondaryRequiredSumLack, input),
    secondaryMethodFirst: resultOfSecondaryMethodFirst(kind, basicsDone),
    secondaryPracticeFirst: resultOfSecondaryPracticeFirst(kind, methodDone),
    primaryMethodFirst: resultOfPrimaryMethodFirst(kind, basicsDone),
    primaryPracticeFirst: resultOfPrimaryPracticeFirst(kind, methodDone),
    notCheckedIn: resultOfNotCheckedIn(checkedIn),
    withdrawal: resultOfWithdrawal(beforeAddDropEnd),
    keeping: resultOfKeeping(reason, beforeTerm, centreAgreed_2, times, semesters_2),
    graduationChoice: resultOfGraduationChoice(ownCreditsDone, programmeDone, decision_),
    deemedGivenUp: resultOfDeemedGivenUp(ownCreditsDone, programmeDone, decision_),
    crossCredits: resultOfCrossCredits(nearLimit, bothAgree, crossCredits_2),
    refund: resultOfRefund(beforeAddDropEnd, keptBeforeAddDropEnd),
    internshipFeeCredits: resultOfInternshipFeeCredits(internshipFeeCreditsValue, internship),
    programmeFee: settledResult(resultOfProgrammeFee(programmeFeeValue, creditCount), givenProgrammeFee, input, PROGRAMME_FEE_PARTS),
    onlyProgrammeFee: resultOfOnlyProgrammeFee(onlyProgramme),
    otherFee: resultOfOtherFee(onlyProgramme),
    certificate: resultOfCertificate(coursesPassed, status),
    completionCertificate: resultOfCompletionCertificate(coursesPassed, checked, status, input),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
