// @generated fagui: rules/ntua/credit-transfer/regulation.fagui
/**
 * 國立臺灣藝術大學學生抵免學分規定（ntua.creditTransfer），版本 112-2
 * 由 rules/ntua/credit-transfer/regulation.fagui 產生，請改該檔，不要改這裡。
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
  roundHalfAway,
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
  alias: 'ntua.creditTransfer',
  title: '學生抵免學分規定',
  institution: '國立臺灣藝術大學',
  version: '112-2',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 抵免申請類別：重考或再就讀新生、先修學分考取新生、推廣教育學分班學生、線上先修交換或出境、先修碩博士班課程、其他申請人 */
export type TransferApplicant = 'formerStudent' | 'preStudy' | 'extensionClass' | 'onlineOrExchange' | 'earlyGraduate' | 'otherApplicant';

export const TRANSFER_APPLICANT_NAMES: readonly (readonly [alias: TransferApplicant, name: string])[] = [
  ['formerStudent', '重考或再就讀新生'],
  ['preStudy', '先修學分考取新生'],
  ['extensionClass', '推廣教育學分班學生'],
  ['onlineOrExchange', '線上先修交換或出境'],
  ['earlyGraduate', '先修碩博士班課程'],
  ['otherApplicant', '其他申請人'],
];

function readTransferApplicant(value: unknown): TransferApplicant | undefined {
  switch (value) {
    case 'formerStudent':
    case 'preStudy':
    case 'extensionClass':
    case 'onlineOrExchange':
    case 'earlyGraduate':
    case 'otherApplicant':
      return value;
    default:
      return undefined;
  }
}

/** 抵免學制：學士班、進修二年制在職專班、研究所 */
export type TransferProgramme = 'bachelor' | 'twoYearInService' | 'graduate';

export const TRANSFER_PROGRAMME_NAMES: readonly (readonly [alias: TransferProgramme, name: string])[] = [
  ['bachelor', '學士班'],
  ['twoYearInService', '進修二年制在職專班'],
  ['graduate', '研究所'],
];

function readTransferProgramme(value: unknown): TransferProgramme | undefined {
  switch (value) {
    case 'bachelor':
    case 'twoYearInService':
    case 'graduate':
      return value;
    default:
      return undefined;
  }
}

/** 修習類型：校內修習、出國進修、國內交換 */
export type StudyKind = 'own' | 'abroad' | 'domesticExchange';

export const STUDY_KIND_NAMES: readonly (readonly [alias: StudyKind, name: string])[] = [
  ['own', '校內修習'],
  ['abroad', '出國進修'],
  ['domesticExchange', '國內交換'],
];

function readStudyKind(value: unknown): StudyKind | undefined {
  switch (value) {
    case 'own':
    case 'abroad':
    case 'domesticExchange':
      return value;
    default:
      return undefined;
  }
}

/** 同等學力報考班別：學士班一年級、二年制學士班、未採計 */
export type EquivalencyClass = 'bachelorFirstYear' | 'twoYearBachelor' | 'notUsed';

export const EQUIVALENCY_CLASS_NAMES: readonly (readonly [alias: EquivalencyClass, name: string])[] = [
  ['bachelorFirstYear', '學士班一年級'],
  ['twoYearBachelor', '二年制學士班'],
  ['notUsed', '未採計'],
];

function readEquivalencyClass(value: unknown): EquivalencyClass | undefined {
  switch (value) {
    case 'bachelorFirstYear':
    case 'twoYearBachelor':
    case 'notUsed':
      return value;
    default:
      return undefined;
  }
}

/** 畢業學校類別：五年制專科學校、二年制專科學校、大學、其他學校 */
export type FormerSchoolKind = 'fiveYearJunior' | 'twoYearJunior' | 'university' | 'other';

export const FORMER_SCHOOL_KIND_NAMES: readonly (readonly [alias: FormerSchoolKind, name: string])[] = [
  ['fiveYearJunior', '五年制專科學校'],
  ['twoYearJunior', '二年制專科學校'],
  ['university', '大學'],
  ['other', '其他學校'],
];

function readFormerSchoolKind(value: unknown): FormerSchoolKind | undefined {
  switch (value) {
    case 'fiveYearJunior':
    case 'twoYearJunior':
    case 'university':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 抵免範圍：必修學分、選修學分、輔系學分、雙主修學分、通識學分、體育學分、國外交換學分、國內交換學分、其他學分 */
export type TransferScope =
  'required' | 'elective' | 'minor' | 'doubleMajor' | 'general' | 'physicalEducation' | 'exchangeAbroad' | 'domesticExchange' | 'other';

export const TRANSFER_SCOPE_NAMES: readonly (readonly [alias: TransferScope, name: string])[] = [
  ['required', '必修學分'],
  ['elective', '選修學分'],
  ['minor', '輔系學分'],
  ['doubleMajor', '雙主修學分'],
  ['general', '通識學分'],
  ['physicalEducation', '體育學分'],
  ['exchangeAbroad', '國外交換學分'],
  ['domesticExchange', '國內交換學分'],
  ['other', '其他學分'],
];

function readTransferScope(value: unknown): TransferScope | undefined {
  switch (value) {
    case 'required':
    case 'elective':
    case 'minor':
    case 'doubleMajor':
    case 'general':
    case 'physicalEducation':
    case 'exchangeAbroad':
    case 'domesticExchange':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 境外學分制：歐洲學分互認系統、英國學分累計及轉換制度、美制、日制、陸制 */
export type ForeignCreditSystem = 'ects' | 'cats' | 'american' | 'japanese' | 'chinese';

export const FOREIGN_CREDIT_SYSTEM_NAMES: readonly (readonly [alias: ForeignCreditSystem, name: string])[] = [
  ['ects', '歐洲學分互認系統'],
  ['cats', '英國學分累計及轉換制度'],
  ['american', '美制'],
  ['japanese', '日制'],
  ['chinese', '陸制'],
];

function readForeignCreditSystem(value: unknown): ForeignCreditSystem | undefined {
  switch (value) {
    case 'ects':
    case 'cats':
    case 'american':
    case 'japanese':
    case 'chinese':
      return value;
    default:
      return undefined;
  }
}

/** 抵免申請人 */
export interface TransferStudent {
  /** 類別 */
  readonly kind?: TransferApplicant;
  /** 學制 */
  readonly programme?: TransferProgramme;
  /** 轉學生 */
  readonly isTransfer?: boolean;
  /** 轉入年級：年級，整數，1至4 */
  readonly enteredYear?: number;
  /** 曾讀同一學制因故退學 */
  readonly formerSameProgramme?: boolean;
  /** 經轉學考再次入學 */
  readonly readmitted?: boolean;
  /** 退學年級：年級，整數，1至7 */
  readonly withdrawnYear?: number;
  /** 編入年級：年級，整數，1至7 */
  readonly placedYear?: number;
  /** 本校研究所重考生 */
  readonly graduateReexamined?: boolean;
  /** 修業年數：年，小數1位，0至12 */
  readonly yearsStudied?: number;
  /** 因抵免提高編級 */
  readonly promotedByTransfer?: boolean;
}

/** 抵免案 */
export interface TransferCase {
  /** 抵免學分：學分，整數，0至200 */
  readonly credits?: number;
  /** 畢業學分：學分，整數，1至300 */
  readonly graduationCredits?: number;
  /** 出境及交換學分：學分，整數，0至200 */
  readonly exchangeCredits?: number;
  /** 修習類型 */
  readonly studyKind?: StudyKind;
  /** 審核通過 */
  readonly reviewed?: boolean;
  /** 系所規定較嚴 */
  readonly stricterRule?: boolean;
  /** 教學單位同意提高 */
  readonly capRaised?: boolean;
  /** 學期學分：學分，整數，0至60 */
  readonly termCredits?: number;
  /** 學期最低學分：學分，整數，0至60 */
  readonly termMinimum?: number;
  /** 先修課程及格 */
  readonly earlyPassed?: boolean;
  /** 列入畢業最低學分 */
  readonly countedInMinimum?: boolean;
  /** 推廣學分證明 */
  readonly extensionCertificate?: boolean;
  /** 採計同等學力報考 */
  readonly usedForEquivalency?: EquivalencyClass;
  /** 應補修專業基礎課程 */
  readonly basicMakeUp?: boolean;
  /** 以其他科目補足 */
  readonly replaced?: boolean;
  /** 範圍 */
  readonly scope?: TransferScope;
}

/** 編級申請 */
export interface PlacementRequest {
  /** 加退選結束前書面提出 */
  readonly inTime?: boolean;
  /** 導師及單位主管核准 */
  readonly headsApproved?: boolean;
  /** 教務長核定 */
  readonly deanApproved?: boolean;
  /** 次數：次，整數，0至9 */
  readonly times?: number;
}

/** 抵免科目 */
export interface TransferSubject {
  /** 學校符合採認規定 */
  readonly schoolRecognised?: boolean;
  /** 成績：分，小數2位，0至100 */
  readonly score?: number;
  /** 原學分：學分，整數，0至30 */
  readonly fromCredits?: number;
  /** 擬抵學分：學分，整數，0至30 */
  readonly toCredits?: number;
  /** 有性質相近科目可補修 */
  readonly makeUpExists?: boolean;
  /** 內容相同 */
  readonly sameContent?: boolean;
  /** 性質相同 */
  readonly sameNature?: boolean;
  /** 擬抵下學期 */
  readonly secondHalf?: boolean;
  /** 上學期已抵 */
  readonly firstHalfExempted?: boolean;
  /** 全學年課程 */
  readonly fullYear?: boolean;
  /** 及格學期數：學期，整數，0至2 */
  readonly halvesPassed?: number;
  /** 本校修習 */
  readonly ownSchool?: boolean;
  /** 審查通過 */
  readonly reviewed?: boolean;
  /** 單位認定不得抵免 */
  readonly excluded?: boolean;
  /** 通知甄試 */
  readonly testRequired?: boolean;
  /** 甄試及格 */
  readonly testPassed?: boolean;
  /** 入學後已在本校修習 */
  readonly takenAfterEntry?: boolean;
  /** 另有規定 */
  readonly otherRule?: boolean;
  /** 至入學時年數：年，小數1位，0至60 */
  readonly yearsSincePass?: number;
  /** 畢結業學校 */
  readonly formerSchool?: FormerSchoolKind;
  /** 專科修習年級：年級，整數，1至5 */
  readonly juniorYear?: number;
  /** 前三年不及格之重補修 */
  readonly juniorRetake?: boolean;
  /** 持有證明 */
  readonly certificate?: boolean;
  /** 境外學分制 */
  readonly foreignSystem?: ForeignCreditSystem;
  /** 英國之大學 */
  readonly ukUniversity?: boolean;
  /** 境外學分：學分，小數2位，0至200 */
  readonly foreignCredits?: number;
  /** 換算學分：學分，小數2位，0至200 */
  readonly convertedCredits?: number;
}

/** 抵免手續 */
export interface TransferProcedure {
  /** 行事曆期間內申請 */
  readonly inCalendarWindow?: boolean;
  /** 完成加退選 */
  readonly addDropDone?: boolean;
  /** 入學前學分抵免次數：次，整數，0至9 */
  readonly preEntryTimes?: number;
  /** 畢業離校前辦理 */
  readonly beforeLeaving?: boolean;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly transferStudent?: TransferStudent;
  readonly transferCase?: TransferCase;
  readonly placementRequest?: PlacementRequest;
  readonly transferSubject?: TransferSubject;
  readonly transferProcedure?: TransferProcedure;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '抵免申請人',
    alias: 'transferStudent',
    fields: [
      { name: '類別', alias: 'kind', optional: false, type: { kind: 'enumeration', members: TRANSFER_APPLICANT_NAMES } },
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: TRANSFER_PROGRAMME_NAMES } },
      { name: '轉學生', alias: 'isTransfer', optional: false, type: { kind: 'boolean' } },
      { name: '轉入年級', alias: 'enteredYear', optional: false, type: { kind: 'integer', low: 1, high: 4 } },
      { name: '曾讀同一學制因故退學', alias: 'formerSameProgramme', optional: false, type: { kind: 'boolean' } },
      { name: '經轉學考再次入學', alias: 'readmitted', optional: false, type: { kind: 'boolean' } },
      { name: '退學年級', alias: 'withdrawnYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '編入年級', alias: 'placedYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '本校研究所重考生', alias: 'graduateReexamined', optional: false, type: { kind: 'boolean' } },
      { name: '修業年數', alias: 'yearsStudied', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 120 } },
      { name: '因抵免提高編級', alias: 'promotedByTransfer', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '抵免案',
    alias: 'transferCase',
    fields: [
      { name: '抵免學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '畢業學分', alias: 'graduationCredits', optional: false, type: { kind: 'integer', low: 1, high: 300 } },
      { name: '出境及交換學分', alias: 'exchangeCredits', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '修習類型', alias: 'studyKind', optional: false, type: { kind: 'enumeration', members: STUDY_KIND_NAMES } },
      { name: '審核通過', alias: 'reviewed', optional: false, type: { kind: 'boolean' } },
      { name: '系所規定較嚴', alias: 'stricterRule', optional: false, type: { kind: 'boolean' } },
      { name: '教學單位同意提高', alias: 'capRaised', optional: false, type: { kind: 'boolean' } },
      { name: '學期學分', alias: 'termCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '學期最低學分', alias: 'termMinimum', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '先修課程及格', alias: 'earlyPassed', optional: false, type: { kind: 'boolean' } },
      { name: '列入畢業最低學分', alias: 'countedInMinimum', optional: false, type: { kind: 'boolean' } },
      { name: '推廣學分證明', alias: 'extensionCertificate', optional: false, type: { kind: 'boolean' } },
      {
        name: '採計同等學力報考',
        alias: 'usedForEquivalency',
        optional: false,
        type: { kind: 'enumeration', members: EQUIVALENCY_CLASS_NAMES },
      },
      { name: '應補修專業基礎課程', alias: 'basicMakeUp', optional: false, type: { kind: 'boolean' } },
      { name: '以其他科目補足', alias: 'replaced', optional: false, type: { kind: 'boolean' } },
      { name: '範圍', alias: 'scope', optional: false, type: { kind: 'enumeration', members: TRANSFER_SCOPE_NAMES } },
    ],
  },
  {
    name: '編級申請',
    alias: 'placementRequest',
    fields: [
      { name: '加退選結束前書面提出', alias: 'inTime', optional: false, type: { kind: 'boolean' } },
      { name: '導師及單位主管核准', alias: 'headsApproved', optional: false, type: { kind: 'boolean' } },
      { name: '教務長核定', alias: 'deanApproved', optional: false, type: { kind: 'boolean' } },
      { name: '次數', alias: 'times', optional: false, type: { kind: 'integer', low: 0, high: 9 } },
    ],
  },
  {
    name: '抵免科目',
    alias: 'transferSubject',
    fields: [
      { name: '學校符合採認規定', alias: 'schoolRecognised', optional: false, type: { kind: 'boolean' } },
      { name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '原學分', alias: 'fromCredits', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '擬抵學分', alias: 'toCredits', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '有性質相近科目可補修', alias: 'makeUpExists', optional: false, type: { kind: 'boolean' } },
      { name: '內容相同', alias: 'sameContent', optional: false, type: { kind: 'boolean' } },
      { name: '性質相同', alias: 'sameNature', optional: false, type: { kind: 'boolean' } },
      { name: '擬抵下學期', alias: 'secondHalf', optional: false, type: { kind: 'boolean' } },
      { name: '上學期已抵', alias: 'firstHalfExempted', optional: false, type: { kind: 'boolean' } },
      { name: '全學年課程', alias: 'fullYear', optional: false, type: { kind: 'boolean' } },
      { name: '及格學期數', alias: 'halvesPassed', optional: false, type: { kind: 'integer', low: 0, high: 2 } },
      { name: '本校修習', alias: 'ownSchool', optional: false, type: { kind: 'boolean' } },
      { name: '審查通過', alias: 'reviewed', optional: false, type: { kind: 'boolean' } },
      { name: '單位認定不得抵免', alias: 'excluded', optional: false, type: { kind: 'boolean' } },
      { name: '通知甄試', alias: 'testRequired', optional: false, type: { kind: 'boolean' } },
      { name: '甄試及格', alias: 'testPassed', optional: false, type: { kind: 'boolean' } },
      { name: '入學後已在本校修習', alias: 'takenAfterEntry', optional: false, type: { kind: 'boolean' } },
      { name: '另有規定', alias: 'otherRule', optional: false, type: { kind: 'boolean' } },
      { name: '至入學時年數', alias: 'yearsSincePass', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 600 } },
      { name: '畢結業學校', alias: 'formerSchool', optional: false, type: { kind: 'enumeration', members: FORMER_SCHOOL_KIND_NAMES } },
      { name: '專科修習年級', alias: 'juniorYear', optional: false, type: { kind: 'integer', low: 1, high: 5 } },
      { name: '前三年不及格之重補修', alias: 'juniorRetake', optional: false, type: { kind: 'boolean' } },
      { name: '持有證明', alias: 'certificate', optional: false, type: { kind: 'boolean' } },
      { name: '境外學分制', alias: 'foreignSystem', optional: false, type: { kind: 'enumeration', members: FOREIGN_CREDIT_SYSTEM_NAMES } },
      { name: '英國之大學', alias: 'ukUniversity', optional: false, type: { kind: 'boolean' } },
      { name: '境外學分', alias: 'foreignCredits', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 20000 } },
      { name: '換算學分', alias: 'convertedCredits', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 20000 } },
    ],
    unread: ['名稱相同', 'sameName'],
  },
  {
    name: '抵免手續',
    alias: 'transferProcedure',
    fields: [
      { name: '行事曆期間內申請', alias: 'inCalendarWindow', optional: false, type: { kind: 'boolean' } },
      { name: '完成加退選', alias: 'addDropDone', optional: false, type: { kind: 'boolean' } },
      { name: '入學前學分抵免次數', alias: 'preEntryTimes', optional: false, type: { kind: 'integer', low: 0, high: 9 } },
      { name: '畢業離校前辦理', alias: 'beforeLeaving', optional: false, type: { kind: 'boolean' } },
    ],
    unread: [
      '返校後辦理日',
      'handledAfterReturn',
      '獲准後月數',
      'monthsSinceApproval',
      '規定期限內辦理',
      'inPeriod',
      '申請次數',
      'times',
      '各類合計次數',
      'timesInTotal',
    ],
  },
  { name: '次學期', alias: 'nextTerm', fields: null },
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

function reachOfCapRaiseGround(
  programme: TransferProgramme | undefined,
  formerSameProgramme: Truth,
  readmitted: Truth,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, formerSameProgramme), readmitted);
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyCapRaiseGround(programme: TransferProgramme | undefined, formerSameProgramme: Truth, readmitted: Truth): Truth {
  return onlyReached<Truth>(reachOfCapRaiseGround(programme, formerSameProgramme, readmitted), UNKNOWN);
}

function computeCapRaiseGround(programme: TransferProgramme | undefined, formerSameProgramme: Truth, readmitted: Truth): Truth {
  const case1: Truth = and(and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, formerSameProgramme), readmitted);
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyCapRaiseGround(programme, formerSameProgramme, readmitted);
  return NO;
}

function lackOfCapRaiseGround(programme: TransferProgramme | undefined, formerSameProgramme: Truth, readmitted: Truth): Note {
  const case1: Answer = allAnswers(
    answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
    answer(formerSameProgramme, formerSameProgramme === UNKNOWN && '抵免申請人.曾讀同一學制因故退學'),
    answer(readmitted, readmitted === UNKNOWN && '抵免申請人.經轉學考再次入學'),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
}

const integerOf = readInteger;

function holdsWith(fromCredits: number, toCredits: number): Truth {
  return fromCredits >= toCredits ? YES : fromCredits < toCredits ? NO : UNKNOWN;
}

function holdsAtEnds(fromCredits: number, toCredits: number): Truth {
  return agree(
    holdsWith(fromCredits === fromCredits ? fromCredits : 0, toCredits === toCredits ? toCredits : 30),
    holdsWith(fromCredits === fromCredits ? fromCredits : 30, toCredits === toCredits ? toCredits : 0),
  );
}

function reachOfRegisteredCredits(fromCredits: number, toCredits: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = holdsAtEnds(fromCredits, toCredits);
  if (case1 !== NO && !addReached(reached, [toCredits], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [fromCredits], NaN) ? reached : undefined;
}

function onlyRegisteredCredits(fromCredits: number, toCredits: number): number {
  return onlyReached<number>(reachOfRegisteredCredits(fromCredits, toCredits), NaN);
}

function computeRegisteredCredits(fromCredits: number, toCredits: number): number {
  if (fromCredits >= toCredits) return toCredits;
  if (!(fromCredits < toCredits)) return onlyRegisteredCredits(fromCredits, toCredits);
  return fromCredits;
}

function lackOfRegisteredCredits(fromCredits: number, toCredits: number): Note {
  const case1: Answer = answer(
    holdsAtEnds(fromCredits, toCredits),
    fromCredits !== fromCredits && '抵免科目.原學分',
    toCredits !== toCredits && '抵免科目.擬抵學分',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(toCredits !== toCredits && '抵免科目.擬抵學分');
  return lacking(fromCredits !== fromCredits && '抵免科目.原學分');
}

function holdsWith_2(fromCredits: number, toCredits: number): Truth {
  return fromCredits < toCredits ? YES : fromCredits >= toCredits ? NO : UNKNOWN;
}

function holdsAtEnds_2(fromCredits: number, toCredits: number): Truth {
  return agree(
    holdsWith_2(fromCredits === fromCredits ? fromCredits : 0, toCredits === toCredits ? toCredits : 30),
    holdsWith_2(fromCredits === fromCredits ? fromCredits : 30, toCredits === toCredits ? toCredits : 0),
  );
}

function reachOfMakeUpCredits(fromCredits: number, toCredits: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = holdsAtEnds_2(fromCredits, toCredits);
  if (case1 !== NO && !addReached(reached, [toCredits - fromCredits], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlyMakeUpCredits(fromCredits: number, toCredits: number): number {
  return onlyReached<number>(reachOfMakeUpCredits(fromCredits, toCredits), NaN);
}

function computeMakeUpCredits(fromCredits: number, toCredits: number): number {
  if (fromCredits < toCredits) return toCredits - fromCredits;
  if (!(fromCredits >= toCredits)) return onlyMakeUpCredits(fromCredits, toCredits);
  return 0;
}

function lackOfMakeUpCredits(fromCredits: number, toCredits: number): Note {
  const case1: Answer = answer(
    holdsAtEnds_2(fromCredits, toCredits),
    fromCredits !== fromCredits && '抵免科目.原學分',
    toCredits !== toCredits && '抵免科目.擬抵學分',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(toCredits !== toCredits && '抵免科目.擬抵學分', fromCredits !== fromCredits && '抵免科目.原學分');
  return lacking();
}

const decimalOf = readDecimal;

function computeFromEcts(foreignCredits: number): number {
  return roundHalfAway(foreignCredits, 200);
}

function lackOfFromEcts(foreignCredits: number): Note {
  return lacking(foreignCredits !== foreignCredits && '抵免科目.境外學分');
}

function computeFromCats(foreignCredits: number): number {
  return roundHalfAway(foreignCredits, 400);
}

function lackOfFromCats(foreignCredits: number): Note {
  return lacking(foreignCredits !== foreignCredits && '抵免科目.境外學分');
}

/** 得申請抵免之學生：entitled */
const ELIGIBLE_APPLICANTS_ENTITLED = /* @__PURE__ */ decided('entitled', '第二點');

/** 得申請抵免之學生：notEntitled */
const ELIGIBLE_APPLICANTS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二點');

/** 得申請抵免之學生所讀的事實 */
const ELIGIBLE_APPLICANTS_FACTS: readonly string[] = ['抵免申請人.類別', '抵免案.先修課程及格', '抵免案.列入畢業最低學分'];

function openEligibleApplicants(kind: TransferApplicant | undefined, earlyPassed: Truth, countedInMinimum: Truth): Decision {
  return undeterminedPermission(
    '第二點',
    YES,
    anyAnswer(
      answer(
        kind === 'formerStudent' || kind === 'preStudy' || kind === 'extensionClass' || kind === 'onlineOrExchange'
          ? YES
          : kind === undefined
            ? UNKNOWN
            : NO,
        kind === undefined && '抵免申請人.類別',
      ),
      allAnswers(
        answer(kind === 'earlyGraduate' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免申請人.類別'),
        answer(earlyPassed, earlyPassed === UNKNOWN && '抵免案.先修課程及格'),
        answer(sameTruth(countedInMinimum, NO), countedInMinimum === UNKNOWN && '抵免案.列入畢業最低學分'),
      ),
    ),
    ELIGIBLE_APPLICANTS_FACTS,
  );
}

function decideEligibleApplicants(kind: TransferApplicant | undefined, earlyPassed: Truth, countedInMinimum: Truth): Decision {
  const when: Truth = or(
    kind === 'formerStudent' || kind === 'preStudy' || kind === 'extensionClass' || kind === 'onlineOrExchange'
      ? YES
      : kind === undefined
        ? UNKNOWN
        : NO,
    and(and(kind === 'earlyGraduate' ? YES : kind === undefined ? UNKNOWN : NO, earlyPassed), sameTruth(countedInMinimum, NO)),
  );
  if (when === YES) return ELIGIBLE_APPLICANTS_ENTITLED;
  if (when === NO) return ELIGIBLE_APPLICANTS_NOT_ENTITLED;
  return openEligibleApplicants(kind, earlyPassed, countedInMinimum);
}

const TRANSFER_STUDENT_KIND_PARTS: PartedFact = [
  '抵免申請人.類別',
  'transferStudent',
  'kind',
  ['formerStudent', 'earlyGraduate', 'otherApplicant'],
];

const TRANSFER_CASE_EARLY_PASSED_PARTS: PartedFact = ['抵免案.先修課程及格', 'transferCase', 'earlyPassed', [true, false]];

const TRANSFER_CASE_COUNTED_IN_MINIMUM_PARTS: PartedFact = ['抵免案.列入畢業最低學分', 'transferCase', 'countedInMinimum', [true, false]];

const ELIGIBLE_APPLICANTS_PARTS: Parts = {
  order: ELIGIBLE_APPLICANTS_FACTS,
  deciding: [TRANSFER_STUDENT_KIND_PARTS],
  others: [TRANSFER_CASE_EARLY_PASSED_PARTS, TRANSFER_CASE_COUNTED_IN_MINIMUM_PARTS],
};

function givenEligibleApplicants(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const transferCase = recordOf(input?.transferCase);
  const earlyPassed = readBoolean(transferCase.earlyPassed);
  const countedInMinimum = readBoolean(transferCase.countedInMinimum);
  return decideEligibleApplicants(kind, earlyPassed, countedInMinimum);
}

function resultOfEligibleApplicants(
  kind: TransferApplicant | undefined,
  earlyPassed: Truth,
  countedInMinimum: Truth,
  input: Input,
): Result {
  return result(
    settled(decideEligibleApplicants(kind, earlyPassed, countedInMinimum), givenEligibleApplicants, input, ELIGIBLE_APPLICANTS_PARTS),
    {
      text: '合於下列情形之一之學生，得提出抵免學分之申請：（一）新生係重考入學，或先前就讀大專校院、其後再進入本校。（二）新生先依法令規定獲准修讀學分，其後始考取並修讀學位。（三）在本校推廣教育學分班修習課程。（四）經本校核准，修習線上數位課程或大學先修(AP)課程；或為國內交換生；或合於本校「學生出境期間有關學業及學籍處理要點」。（五）於修讀學士或碩士學位之期間，先行修習碩士班或博士班課程，成績達及格標準，且未將該學分算入畢業最低學分數。',
      values: [
        ['kind', showMember(kind, TRANSFER_APPLICANT_NAMES)],
        ['earlyPassed', showTruth(earlyPassed)],
        ['countedInMinimum', showTruth(countedInMinimum)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 得申請抵免之學生（第二點）
 *
 * > 合於下列情形之一之學生，得提出抵免學分之申請：（一）新生係重考入學，或先前就讀大專校院、其後再進入本校。（二）新生先依法令規定獲准修讀學分，其後始考取並修讀學位。（三）在本校推廣教育學分班修習課程。（四）經本校核准，修習線上數位課程或大學先修(AP)課程；或為國內交換生；或合於本校「學生出境期間有關學業及學籍處理要點」。（五）於修讀學士或碩士學位之期間，先行修習碩士班或博士班課程，成績達及格標準，且未將該學分算入畢業最低學分數。
 *
 * - 當 抵免申請人.類別 屬於 重考或再就讀新生、先修學分考取新生、推廣教育學分班學生、線上先修交換或出境 或 （抵免申請人.類別 = 先修碩博士班課程 且 抵免案.先修課程及格 且 抵免案.列入畢業最低學分 = 否）
 * - 得 申請抵免學分
 */
export function eligibleApplicants(input: Input): Decision {
  return settled(givenEligibleApplicants(input), givenEligibleApplicants, input, ELIGIBLE_APPLICANTS_PARTS);
}

/** 得申請抵免之學生：結果與理由。 */
export function explainEligibleApplicants(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const transferCase = recordOf(input?.transferCase);
  const earlyPassed = readBoolean(transferCase.earlyPassed);
  const countedInMinimum = readBoolean(transferCase.countedInMinimum);
  return resultOfEligibleApplicants(kind, earlyPassed, countedInMinimum, input);
}

/** 二年級轉學生抵免上限：notApplicable */
const SECOND_YEAR_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款');

/** 二年級轉學生抵免上限：met */
const SECOND_YEAR_TRANSFER_MET = /* @__PURE__ */ decided('met', '第三點第一款');

/** 二年級轉學生抵免上限：violated */
const SECOND_YEAR_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款');

/** 二年級轉學生抵免上限所讀的事實 */
const SECOND_YEAR_TRANSFER_FACTS: readonly string[] = [
  '抵免申請人.學制',
  '抵免申請人.轉學生',
  '抵免申請人.轉入年級',
  '抵免案.抵免學分',
  '抵免申請人.曾讀同一學制因故退學',
  '抵免申請人.經轉學考再次入學',
  '抵免案.教學單位同意提高',
];

function openSecondYearTransfer(
  programme: TransferProgramme | undefined,
  isTransfer: Truth,
  enteredYear: number,
  credits: number,
  capRaiseGroundValue: Truth,
  capRaised: Truth,
  capRaiseGroundLack: Note,
): Decision {
  const inCase: Truth = and(
    and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, isTransfer),
    enteredYear === 2 ? YES : enteredYear < 2 || enteredYear > 2 ? NO : UNKNOWN,
  );
  if (inCase === NO) return SECOND_YEAR_TRANSFER_NOT_APPLICABLE;
  const must: Truth = or(credits <= 40 ? YES : credits > 40 ? NO : UNKNOWN, and(capRaiseGroundValue, capRaised));
  if (inCase === YES && must === YES) return SECOND_YEAR_TRANSFER_MET;
  if (inCase === YES && must === NO) return SECOND_YEAR_TRANSFER_VIOLATED;
  return undeterminedDuty(
    '第三點第一款',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
      answer(isTransfer, isTransfer === UNKNOWN && '抵免申請人.轉學生'),
      answer(
        enteredYear === 2 ? YES : enteredYear < 2 || enteredYear > 2 ? NO : UNKNOWN,
        enteredYear !== enteredYear && '抵免申請人.轉入年級',
      ),
    ),
    anyAnswer(
      answer(credits <= 40 ? YES : credits > 40 ? NO : UNKNOWN, credits !== credits && '抵免案.抵免學分'),
      allAnswers(answer(capRaiseGroundValue, capRaiseGroundLack), answer(capRaised, capRaised === UNKNOWN && '抵免案.教學單位同意提高')),
    ),
    YES,
    SECOND_YEAR_TRANSFER_FACTS,
  );
}

function decideSecondYearTransfer(
  programme: TransferProgramme | undefined,
  isTransfer: Truth,
  enteredYear: number,
  credits: number,
  capRaiseGroundValue: Truth,
  capRaised: Truth,
  capRaiseGroundLack: Note,
): Decision {
  const inCase: Truth = and(
    and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, isTransfer),
    enteredYear === 2 ? YES : enteredYear < 2 || enteredYear > 2 ? NO : UNKNOWN,
  );
  if (inCase === NO) return SECOND_YEAR_TRANSFER_NOT_APPLICABLE;
  const must: Truth = or(credits <= 40 ? YES : credits > 40 ? NO : UNKNOWN, and(capRaiseGroundValue, capRaised));
  if (inCase === YES && must === YES) return SECOND_YEAR_TRANSFER_MET;
  if (inCase === YES && must === NO) return SECOND_YEAR_TRANSFER_VIOLATED;
  return openSecondYearTransfer(programme, isTransfer, enteredYear, credits, capRaiseGroundValue, capRaised, capRaiseGroundLack);
}

const TRANSFER_STUDENT_PROGRAMME_PARTS: PartedFact = ['抵免申請人.學制', 'transferStudent', 'programme', ['bachelor', 'twoYearInService']];

const TRANSFER_STUDENT_IS_TRANSFER_PARTS: PartedFact = ['抵免申請人.轉學生', 'transferStudent', 'isTransfer', [true, false]];

const TRANSFER_STUDENT_ENTERED_YEAR_PARTS: PartedFact = ['抵免申請人.轉入年級', 'transferStudent', 'enteredYear', [1, 2, 3]];

const TRANSFER_CASE_CREDITS_PARTS: PartedFact = ['抵免案.抵免學分', 'transferCase', 'credits', [0, 41]];

const TRANSFER_STUDENT_FORMER_SAME_PROGRAMME_PARTS: PartedFact = [
  '抵免申請人.曾讀同一學制因故退學',
  'transferStudent',
  'formerSameProgramme',
  [true, false],
];

const TRANSFER_STUDENT_READMITTED_PARTS: PartedFact = ['抵免申請人.經轉學考再次入學', 'transferStudent', 'readmitted', [true, false]];

const TRANSFER_CASE_CAP_RAISED_PARTS: PartedFact = ['抵免案.教學單位同意提高', 'transferCase', 'capRaised', [true, false]];

const SECOND_YEAR_TRANSFER_PARTS: Parts = {
  order: SECOND_YEAR_TRANSFER_FACTS,
  deciding: [TRANSFER_STUDENT_PROGRAMME_PARTS],
  others: [
    TRANSFER_STUDENT_IS_TRANSFER_PARTS,
    TRANSFER_STUDENT_ENTERED_YEAR_PARTS,
    TRANSFER_CASE_CREDITS_PARTS,
    TRANSFER_STUDENT_FORMER_SAME_PROGRAMME_PARTS,
    TRANSFER_STUDENT_READMITTED_PARTS,
    TRANSFER_CASE_CAP_RAISED_PARTS,
  ],
};

function givenSecondYearTransfer(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const isTransfer = readBoolean(transferStudent.isTransfer);
  const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const capRaised = readBoolean(transferCase.capRaised);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  return decideSecondYearTransfer(programme, isTransfer, enteredYear, credits, capRaiseGroundValue, capRaised, capRaiseGroundLack);
}

function resultOfSecondYearTransfer(
  programme: TransferProgramme | undefined,
  isTransfer: Truth,
  enteredYear: number,
  credits: number,
  capRaiseGroundValue: Truth,
  capRaised: Truth,
  capRaiseGroundLack: Note,
  input: Input,
  formerSameProgramme: Truth,
  readmitted: Truth,
): Result {
  return result(
    settled(
      decideSecondYearTransfer(programme, isTransfer, enteredYear, credits, capRaiseGroundValue, capRaised, capRaiseGroundLack),
      givenSecondYearTransfer,
      input,
      SECOND_YEAR_TRANSFER_PARTS,
    ),
    {
      text: '學士班轉學生，轉入二年級者，其抵免總數以該系第一學年之應修學分總數，即四十學分為限；轉入三年級者，以該系第一學年與第二學年之應修學分總數，即八十學分為限。',
      values: [
        ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
        ['isTransfer', showTruth(isTransfer)],
        ['enteredYear', showNumber(enteredYear, 1n, '年級')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['formerSameProgramme', showTruth(formerSameProgramme)],
        ['readmitted', showTruth(readmitted)],
        ['capRaised', showTruth(capRaised)],
        ['capRaiseGround', showTruth(capRaiseGroundValue)],
        ['secondYear', '2 年級'],
        ['secondYearMaximum', '40 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 二年級轉學生抵免上限（第三點第一款）
 *
 * > 學士班轉學生，轉入二年級者，其抵免總數以該系第一學年之應修學分總數，即四十學分為限；轉入三年級者，以該系第一學年與第二學年之應修學分總數，即八十學分為限。
 *
 * - 適用 抵免申請人.學制 = 學士班 且 抵免申請人.轉學生 且 抵免申請人.轉入年級 = 轉入二年級（2 年級）
 * - 應 抵免案.抵免學分 ≤ 二年級抵免上限（40 學分） 或 （提高抵免之資格 且 抵免案.教學單位同意提高）
 */
export function secondYearTransfer(input: Input): Decision {
  return settled(givenSecondYearTransfer(input), givenSecondYearTransfer, input, SECOND_YEAR_TRANSFER_PARTS);
}

/** 二年級轉學生抵免上限：結果與理由。 */
export function explainSecondYearTransfer(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const isTransfer = readBoolean(transferStudent.isTransfer);
  const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const capRaised = readBoolean(transferCase.capRaised);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  return resultOfSecondYearTransfer(
    programme,
    isTransfer,
    enteredYear,
    credits,
    capRaiseGroundValue,
    capRaised,
    capRaiseGroundLack,
    input,
    formerSameProgramme,
    readmitted,
  );
}

/** 三年級轉學生抵免上限：notApplicable */
const THIRD_YEAR_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第一款');

/** 三年級轉學生抵免上限：met */
const THIRD_YEAR_TRANSFER_MET = /* @__PURE__ */ decided('met', '第三點第一款');

/** 三年級轉學生抵免上限：violated */
const THIRD_YEAR_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款');

/** 三年級轉學生抵免上限所讀的事實 */
const THIRD_YEAR_TRANSFER_FACTS: readonly string[] = [
  '抵免申請人.學制',
  '抵免申請人.轉學生',
  '抵免申請人.轉入年級',
  '抵免案.抵免學分',
  '抵免申請人.曾讀同一學制因故退學',
  '抵免申請人.經轉學考再次入學',
  '抵免案.教學單位同意提高',
];

function openThirdYearTransfer(
  programme: TransferProgramme | undefined,
  isTransfer: Truth,
  enteredYear: number,
  credits: number,
  capRaiseGroundValue: Truth,
  capRaised: Truth,
  capRaiseGroundLack: Note,
): Decision {
  const inCase: Truth = and(
    and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, isTransfer),
    enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN,
  );
  if (inCase === NO) return THIRD_YEAR_TRANSFER_NOT_APPLICABLE;
  const must: Truth = or(credits <= 80 ? YES : credits > 80 ? NO : UNKNOWN, and(capRaiseGroundValue, capRaised));
  if (inCase === YES && must === YES) return THIRD_YEAR_TRANSFER_MET;
  if (inCase === YES && must === NO) return THIRD_YEAR_TRANSFER_VIOLATED;
  return undeterminedDuty(
    '第三點第一款',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
      answer(isTransfer, isTransfer === UNKNOWN && '抵免申請人.轉學生'),
      answer(
        enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN,
        enteredYear !== enteredYear && '抵免申請人.轉入年級',
      ),
    ),
    anyAnswer(
      answer(credits <= 80 ? YES : credits > 80 ? NO : UNKNOWN, credits !== credits && '抵免案.抵免學分'),
      allAnswers(answer(capRaiseGroundValue, capRaiseGroundLack), answer(capRaised, capRaised === UNKNOWN && '抵免案.教學單位同意提高')),
    ),
    YES,
    THIRD_YEAR_TRANSFER_FACTS,
  );
}

function decideThirdYearTransfer(
  programme: TransferProgramme | undefined,
  isTransfer: Truth,
  enteredYear: number,
  credits: number,
  capRaiseGroundValue: Truth,
  capRaised: Truth,
  capRaiseGroundLack: Note,
): Decision {
  const inCase: Truth = and(
    and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, isTransfer),
    enteredYear === 3 ? YES : enteredYear < 3 || enteredYear > 3 ? NO : UNKNOWN,
  );
  if (inCase === NO) return THIRD_YEAR_TRANSFER_NOT_APPLICABLE;
  const must: Truth = or(credits <= 80 ? YES : credits > 80 ? NO : UNKNOWN, and(capRaiseGroundValue, capRaised));
  if (inCase === YES && must === YES) return THIRD_YEAR_TRANSFER_MET;
  if (inCase === YES && must === NO) return THIRD_YEAR_TRANSFER_VIOLATED;
  return openThirdYearTransfer(programme, isTransfer, enteredYear, credits, capRaiseGroundValue, capRaised, capRaiseGroundLack);
}

const TRANSFER_STUDENT_ENTERED_YEAR_PARTS_2: PartedFact = ['抵免申請人.轉入年級', 'transferStudent', 'enteredYear', [1, 3, 4]];

const TRANSFER_CASE_CREDITS_PARTS_2: PartedFact = ['抵免案.抵免學分', 'transferCase', 'credits', [0, 81]];

const THIRD_YEAR_TRANSFER_PARTS: Parts = {
  order: THIRD_YEAR_TRANSFER_FACTS,
  deciding: [TRANSFER_STUDENT_PROGRAMME_PARTS],
  others: [
    TRANSFER_STUDENT_IS_TRANSFER_PARTS,
    TRANSFER_STUDENT_ENTERED_YEAR_PARTS_2,
    TRANSFER_CASE_CREDITS_PARTS_2,
    TRANSFER_STUDENT_FORMER_SAME_PROGRAMME_PARTS,
    TRANSFER_STUDENT_READMITTED_PARTS,
    TRANSFER_CASE_CAP_RAISED_PARTS,
  ],
};

function givenThirdYearTransfer(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const isTransfer = readBoolean(transferStudent.isTransfer);
  const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const capRaised = readBoolean(transferCase.capRaised);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  return decideThirdYearTransfer(programme, isTransfer, enteredYear, credits, capRaiseGroundValue, capRaised, capRaiseGroundLack);
}

function resultOfThirdYearTransfer(
  programme: TransferProgramme | undefined,
  isTransfer: Truth,
  enteredYear: number,
  credits: number,
  capRaiseGroundValue: Truth,
  capRaised: Truth,
  capRaiseGroundLack: Note,
  input: Input,
  formerSameProgramme: Truth,
  readmitted: Truth,
): Result {
  return result(
    settled(
      decideThirdYearTransfer(programme, isTransfer, enteredYear, credits, capRaiseGroundValue, capRaised, capRaiseGroundLack),
      givenThirdYearTransfer,
      input,
      THIRD_YEAR_TRANSFER_PARTS,
    ),
    {
      text: '學士班轉學生，轉入二年級者，其抵免總數以該系第一學年之應修學分總數，即四十學分為限；轉入三年級者，以該系第一學年與第二學年之應修學分總數，即八十學分為限。',
      values: [
        ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
        ['isTransfer', showTruth(isTransfer)],
        ['enteredYear', showNumber(enteredYear, 1n, '年級')],
        ['credits', showNumber(credits, 1n, '學分')],
        ['formerSameProgramme', showTruth(formerSameProgramme)],
        ['readmitted', showTruth(readmitted)],
        ['capRaised', showTruth(capRaised)],
        ['capRaiseGround', showTruth(capRaiseGroundValue)],
        ['thirdYear', '3 年級'],
        ['thirdYearMaximum', '80 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 三年級轉學生抵免上限（第三點第一款）
 *
 * > 學士班轉學生，轉入二年級者，其抵免總數以該系第一學年之應修學分總數，即四十學分為限；轉入三年級者，以該系第一學年與第二學年之應修學分總數，即八十學分為限。
 *
 * - 適用 抵免申請人.學制 = 學士班 且 抵免申請人.轉學生 且 抵免申請人.轉入年級 = 轉入三年級（3 年級）
 * - 應 抵免案.抵免學分 ≤ 三年級抵免上限（80 學分） 或 （提高抵免之資格 且 抵免案.教學單位同意提高）
 */
export function thirdYearTransfer(input: Input): Decision {
  return settled(givenThirdYearTransfer(input), givenThirdYearTransfer, input, THIRD_YEAR_TRANSFER_PARTS);
}

/** 三年級轉學生抵免上限：結果與理由。 */
export function explainThirdYearTransfer(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const isTransfer = readBoolean(transferStudent.isTransfer);
  const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const capRaised = readBoolean(transferCase.capRaised);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  return resultOfThirdYearTransfer(
    programme,
    isTransfer,
    enteredYear,
    credits,
    capRaiseGroundValue,
    capRaised,
    capRaiseGroundLack,
    input,
    formerSameProgramme,
    readmitted,
  );
}

/** 提高抵免之資格：value */
const CAP_RAISE_GROUND_VALUE = /* @__PURE__ */ decided('value', '第三點第二款');

/** 提高抵免之資格所讀的事實 */
const CAP_RAISE_GROUND_FACTS: readonly string[] = ['抵免申請人.學制', '抵免申請人.曾讀同一學制因故退學', '抵免申請人.經轉學考再次入學'];

function resultOfCapRaiseGround(
  capRaiseGroundValue: Truth,
  programme: TransferProgramme | undefined,
  formerSameProgramme: Truth,
  readmitted: Truth,
): Result {
  const value = capRaiseGroundValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第三點第二款', lacking(lackOfCapRaiseGround(programme, formerSameProgramme, readmitted)), CAP_RAISE_GROUND_FACTS)
      : CAP_RAISE_GROUND_VALUE;
  return result(
    decision,
    {
      text: '學士班轉學生原在本校同一學制之學系或學位學程就讀，因故退學，再經轉學考入學者，教學單位得於審核後，酌量提高其抵免學分數；但不得以抵免學分數之多寡為由提高編級，且在校肄業期間，仍應符合每學期最低應修學分數之規定。',
      values: [
        ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
        ['formerSameProgramme', showTruth(formerSameProgramme)],
        ['readmitted', showTruth(readmitted)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfCapRaiseGround(capRaiseGroundValue: Truth): boolean | undefined {
  const value = capRaiseGroundValue;
  return truthValue(value);
}

/**
 * 提高抵免之資格（第三點第二款）
 *
 * > 學士班轉學生原在本校同一學制之學系或學位學程就讀，因故退學，再經轉學考入學者，教學單位得於審核後，酌量提高其抵免學分數；但不得以抵免學分數之多寡為由提高編級，且在校肄業期間，仍應符合每學期最低應修學分數之規定。
 *
 * - 當 抵免申請人.學制 = 學士班 且 抵免申請人.曾讀同一學制因故退學 且 抵免申請人.經轉學考再次入學 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function capRaiseGround(input: Input): boolean | undefined {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  return valueOfCapRaiseGround(capRaiseGroundValue);
}

/** 提高抵免之資格：值與理由。 */
export function explainCapRaiseGround(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  return resultOfCapRaiseGround(capRaiseGroundValue, programme, formerSameProgramme, readmitted);
}

/** 酌量提高抵免：entitled */
const RAISED_CAP_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第二款');

/** 酌量提高抵免：notEntitled */
const RAISED_CAP_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第二款');

/** 酌量提高抵免所讀的事實 */
const RAISED_CAP_FACTS: readonly string[] = ['抵免申請人.學制', '抵免申請人.曾讀同一學制因故退學', '抵免申請人.經轉學考再次入學'];

function openRaisedCap(capRaiseGroundValue: Truth, capRaiseGroundLack: Note): Decision {
  const when: Truth = capRaiseGroundValue;
  if (when === YES) return RAISED_CAP_ENTITLED;
  if (when === NO) return RAISED_CAP_NOT_ENTITLED;
  return undeterminedPermission('第三點第二款', YES, answer(capRaiseGroundValue, capRaiseGroundLack), RAISED_CAP_FACTS);
}

function decideRaisedCap(capRaiseGroundValue: Truth, capRaiseGroundLack: Note): Decision {
  const when: Truth = capRaiseGroundValue;
  if (when === YES) return RAISED_CAP_ENTITLED;
  if (when === NO) return RAISED_CAP_NOT_ENTITLED;
  return openRaisedCap(capRaiseGroundValue, capRaiseGroundLack);
}

function resultOfRaisedCap(
  capRaiseGroundValue: Truth,
  capRaiseGroundLack: Note,
  programme: TransferProgramme | undefined,
  formerSameProgramme: Truth,
  readmitted: Truth,
): Result {
  return result(decideRaisedCap(capRaiseGroundValue, capRaiseGroundLack), {
    text: '學士班轉學生原在本校同一學制之學系或學位學程就讀，因故退學，再經轉學考入學者，教學單位得於審核後，酌量提高其抵免學分數；但不得以抵免學分數之多寡為由提高編級，且在校肄業期間，仍應符合每學期最低應修學分數之規定。',
    values: [
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['formerSameProgramme', showTruth(formerSameProgramme)],
      ['readmitted', showTruth(readmitted)],
      ['capRaiseGround', showTruth(capRaiseGroundValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 酌量提高抵免（第三點第二款）
 *
 * > 學士班轉學生原在本校同一學制之學系或學位學程就讀，因故退學，再經轉學考入學者，教學單位得於審核後，酌量提高其抵免學分數；但不得以抵免學分數之多寡為由提高編級，且在校肄業期間，仍應符合每學期最低應修學分數之規定。
 *
 * - 當 提高抵免之資格
 * - 得 由教學單位審核是否提高抵免學分數
 */
export function raisedCap(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  return decideRaisedCap(capRaiseGroundValue, capRaiseGroundLack);
}

/** 酌量提高抵免：結果與理由。 */
export function explainRaisedCap(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  return resultOfRaisedCap(capRaiseGroundValue, capRaiseGroundLack, programme, formerSameProgramme, readmitted);
}

/** 不得因抵免提高編級：notApplicable */
const NO_PROMOTION_BY_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款');

/** 不得因抵免提高編級：met */
const NO_PROMOTION_BY_TRANSFER_MET = /* @__PURE__ */ decided('met', '第三點第二款');

/** 不得因抵免提高編級：violated */
const NO_PROMOTION_BY_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款');

/** 不得因抵免提高編級所讀的事實 */
const NO_PROMOTION_BY_TRANSFER_FACTS: readonly string[] = [
  '抵免申請人.學制',
  '抵免申請人.曾讀同一學制因故退學',
  '抵免申請人.經轉學考再次入學',
  '抵免申請人.因抵免提高編級',
];

function openNoPromotionByTransfer(capRaiseGroundValue: Truth, promotedByTransfer: Truth, capRaiseGroundLack: Note): Decision {
  const inCase: Truth = capRaiseGroundValue;
  if (inCase === NO) return NO_PROMOTION_BY_TRANSFER_NOT_APPLICABLE;
  const must: Truth = not(promotedByTransfer);
  if (inCase === YES && must === YES) return NO_PROMOTION_BY_TRANSFER_MET;
  if (inCase === YES && must === NO) return NO_PROMOTION_BY_TRANSFER_VIOLATED;
  return undeterminedDuty(
    '第三點第二款',
    answer(capRaiseGroundValue, capRaiseGroundLack),
    notAnswer(answer(promotedByTransfer, promotedByTransfer === UNKNOWN && '抵免申請人.因抵免提高編級')),
    YES,
    NO_PROMOTION_BY_TRANSFER_FACTS,
  );
}

function decideNoPromotionByTransfer(capRaiseGroundValue: Truth, promotedByTransfer: Truth, capRaiseGroundLack: Note): Decision {
  const inCase: Truth = capRaiseGroundValue;
  if (inCase === NO) return NO_PROMOTION_BY_TRANSFER_NOT_APPLICABLE;
  const must: Truth = not(promotedByTransfer);
  if (inCase === YES && must === YES) return NO_PROMOTION_BY_TRANSFER_MET;
  if (inCase === YES && must === NO) return NO_PROMOTION_BY_TRANSFER_VIOLATED;
  return openNoPromotionByTransfer(capRaiseGroundValue, promotedByTransfer, capRaiseGroundLack);
}

function resultOfNoPromotionByTransfer(
  capRaiseGroundValue: Truth,
  promotedByTransfer: Truth,
  capRaiseGroundLack: Note,
  programme: TransferProgramme | undefined,
  formerSameProgramme: Truth,
  readmitted: Truth,
): Result {
  return result(decideNoPromotionByTransfer(capRaiseGroundValue, promotedByTransfer, capRaiseGroundLack), {
    text: '學士班轉學生原在本校同一學制之學系或學位學程就讀，因故退學，再經轉學考入學者，教學單位得於審核後，酌量提高其抵免學分數；但不得以抵免學分數之多寡為由提高編級，且在校肄業期間，仍應符合每學期最低應修學分數之規定。',
    values: [
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['formerSameProgramme', showTruth(formerSameProgramme)],
      ['readmitted', showTruth(readmitted)],
      ['promotedByTransfer', showTruth(promotedByTransfer)],
      ['capRaiseGround', showTruth(capRaiseGroundValue)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 不得因抵免提高編級（第三點第二款）
 *
 * > 學士班轉學生原在本校同一學制之學系或學位學程就讀，因故退學，再經轉學考入學者，教學單位得於審核後，酌量提高其抵免學分數；但不得以抵免學分數之多寡為由提高編級，且在校肄業期間，仍應符合每學期最低應修學分數之規定。
 *
 * - 適用 提高抵免之資格
 * - 不得 抵免申請人.因抵免提高編級
 */
export function noPromotionByTransfer(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const promotedByTransfer = readBoolean(transferStudent.promotedByTransfer);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  return decideNoPromotionByTransfer(capRaiseGroundValue, promotedByTransfer, capRaiseGroundLack);
}

/** 不得因抵免提高編級：結果與理由。 */
export function explainNoPromotionByTransfer(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const promotedByTransfer = readBoolean(transferStudent.promotedByTransfer);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  return resultOfNoPromotionByTransfer(
    capRaiseGroundValue,
    promotedByTransfer,
    capRaiseGroundLack,
    programme,
    formerSameProgramme,
    readmitted,
  );
}

function holdsWith_3(placedYear: number, withdrawnYear: number): Truth {
  return placedYear <= withdrawnYear ? YES : placedYear > withdrawnYear ? NO : UNKNOWN;
}

function holdsAtEnds_3(placedYear: number, withdrawnYear: number): Truth {
  return agree(
    holdsWith_3(placedYear === placedYear ? placedYear : 1, withdrawnYear === withdrawnYear ? withdrawnYear : 7),
    holdsWith_3(placedYear === placedYear ? placedYear : 7, withdrawnYear === withdrawnYear ? withdrawnYear : 1),
  );
}

/** 編入退學年級：notApplicable */
const PLACEMENT_LIMIT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款');

/** 編入退學年級：met */
const PLACEMENT_LIMIT_MET = /* @__PURE__ */ decided('met', '第三點第三款');

/** 編入退學年級：violated */
const PLACEMENT_LIMIT_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第三款');

/** 編入退學年級所讀的事實 */
const PLACEMENT_LIMIT_FACTS: readonly string[] = [
  '抵免申請人.學制',
  '抵免申請人.曾讀同一學制因故退學',
  '抵免申請人.編入年級',
  '抵免申請人.退學年級',
];

function openPlacementLimit(
  programme: TransferProgramme | undefined,
  formerSameProgramme: Truth,
  placedYear: number,
  withdrawnYear: number,
): Decision {
  const inCase: Truth = and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, formerSameProgramme);
  if (inCase === NO) return PLACEMENT_LIMIT_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_3(placedYear, withdrawnYear);
  if (inCase === YES && must === YES) return PLACEMENT_LIMIT_MET;
  if (inCase === YES && must === NO) return PLACEMENT_LIMIT_VIOLATED;
  return undeterminedDuty(
    '第三點第三款',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
      answer(formerSameProgramme, formerSameProgramme === UNKNOWN && '抵免申請人.曾讀同一學制因故退學'),
    ),
    answer(
      holdsAtEnds_3(placedYear, withdrawnYear),
      placedYear !== placedYear && '抵免申請人.編入年級',
      withdrawnYear !== withdrawnYear && '抵免申請人.退學年級',
    ),
    YES,
    PLACEMENT_LIMIT_FACTS,
  );
}

function decidePlacementLimit(
  programme: TransferProgramme | undefined,
  formerSameProgramme: Truth,
  placedYear: number,
  withdrawnYear: number,
): Decision {
  const inCase: Truth = and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, formerSameProgramme);
  if (inCase === NO) return PLACEMENT_LIMIT_NOT_APPLICABLE;
  if (inCase === YES && placedYear <= withdrawnYear) return PLACEMENT_LIMIT_MET;
  if (inCase === YES && placedYear > withdrawnYear) return PLACEMENT_LIMIT_VIOLATED;
  return openPlacementLimit(programme, formerSameProgramme, placedYear, withdrawnYear);
}

function resultOfPlacementLimit(
  programme: TransferProgramme | undefined,
  formerSameProgramme: Truth,
  placedYear: number,
  withdrawnYear: number,
): Result {
  return result(decidePlacementLimit(programme, formerSameProgramme, placedYear, withdrawnYear), {
    text: '第一年級之新生屬重考、曾就讀大專校院，或依法令規定先修學分、其後考取修讀學位者，學士班得斟酌其抵免學分之多寡，編入適當之年級。曾在本校同一學制學系修讀而因故退學者，編級至多以其退學時之年級為限，並應至少修業一年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限；本校研究所之重考生，以所屬系所規定應修畢業學分數三分之二為限。',
    values: [
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['formerSameProgramme', showTruth(formerSameProgramme)],
      ['placedYear', showNumber(placedYear, 1n, '年級')],
      ['withdrawnYear', showNumber(withdrawnYear, 1n, '年級')],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 編入退學年級（第三點第三款）
 *
 * > 第一年級之新生屬重考、曾就讀大專校院，或依法令規定先修學分、其後考取修讀學位者，學士班得斟酌其抵免學分之多寡，編入適當之年級。曾在本校同一學制學系修讀而因故退學者，編級至多以其退學時之年級為限，並應至少修業一年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限；本校研究所之重考生，以所屬系所規定應修畢業學分數三分之二為限。
 *
 * - 適用 抵免申請人.學制 = 學士班 且 抵免申請人.曾讀同一學制因故退學
 * - 應 抵免申請人.編入年級 ≤ 抵免申請人.退學年級
 */
export function placementLimit(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const placedYear = integerOf(transferStudent.placedYear, 1, 7);
  const withdrawnYear = integerOf(transferStudent.withdrawnYear, 1, 7);
  return decidePlacementLimit(programme, formerSameProgramme, placedYear, withdrawnYear);
}

/** 編入退學年級：結果與理由。 */
export function explainPlacementLimit(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const placedYear = integerOf(transferStudent.placedYear, 1, 7);
  const withdrawnYear = integerOf(transferStudent.withdrawnYear, 1, 7);
  return resultOfPlacementLimit(programme, formerSameProgramme, placedYear, withdrawnYear);
}

/** 再入學者之畢業：notApplicable */
const READMITTED_GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款');

/** 再入學者之畢業：entitled */
const READMITTED_GRADUATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第三款');

/** 再入學者之畢業：notEntitled */
const READMITTED_GRADUATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第三款');

/** 再入學者之畢業所讀的事實 */
const READMITTED_GRADUATION_FACTS: readonly string[] = ['抵免申請人.學制', '抵免申請人.曾讀同一學制因故退學', '抵免申請人.修業年數'];

function openReadmittedGraduation(programme: TransferProgramme | undefined, formerSameProgramme: Truth, yearsStudied: number): Decision {
  return undeterminedPermission(
    '第三點第三款',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
      answer(formerSameProgramme, formerSameProgramme === UNKNOWN && '抵免申請人.曾讀同一學制因故退學'),
    ),
    answer(yearsStudied >= 10 ? YES : yearsStudied < 10 ? NO : UNKNOWN, yearsStudied !== yearsStudied && '抵免申請人.修業年數'),
    READMITTED_GRADUATION_FACTS,
  );
}

function decideReadmittedGraduation(programme: TransferProgramme | undefined, formerSameProgramme: Truth, yearsStudied: number): Decision {
  const inCase: Truth = and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, formerSameProgramme);
  if (inCase === NO) return READMITTED_GRADUATION_NOT_APPLICABLE;
  if (inCase === YES && yearsStudied >= 10) return READMITTED_GRADUATION_ENTITLED;
  if (inCase === YES && yearsStudied < 10) return READMITTED_GRADUATION_NOT_ENTITLED;
  return openReadmittedGraduation(programme, formerSameProgramme, yearsStudied);
}

function resultOfReadmittedGraduation(programme: TransferProgramme | undefined, formerSameProgramme: Truth, yearsStudied: number): Result {
  return result(decideReadmittedGraduation(programme, formerSameProgramme, yearsStudied), {
    text: '第一年級之新生屬重考、曾就讀大專校院，或依法令規定先修學分、其後考取修讀學位者，學士班得斟酌其抵免學分之多寡，編入適當之年級。曾在本校同一學制學系修讀而因故退學者，編級至多以其退學時之年級為限，並應至少修業一年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限；本校研究所之重考生，以所屬系所規定應修畢業學分數三分之二為限。',
    values: [
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['formerSameProgramme', showTruth(formerSameProgramme)],
      ['yearsStudied', showNumber(yearsStudied, 10n, '年')],
      ['readmittedYears', '1 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 再入學者之畢業（第三點第三款）
 *
 * > 第一年級之新生屬重考、曾就讀大專校院，或依法令規定先修學分、其後考取修讀學位者，學士班得斟酌其抵免學分之多寡，編入適當之年級。曾在本校同一學制學系修讀而因故退學者，編級至多以其退學時之年級為限，並應至少修業一年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限；本校研究所之重考生，以所屬系所規定應修畢業學分數三分之二為限。
 *
 * - 適用 抵免申請人.學制 = 學士班 且 抵免申請人.曾讀同一學制因故退學
 * - 當 抵免申請人.修業年數 ≥ 再入學修業年限（1 年）
 * - 始得 畢業
 */
export function readmittedGraduation(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const yearsStudied = decimalOf(transferStudent.yearsStudied, 10, 0, 120);
  return decideReadmittedGraduation(programme, formerSameProgramme, yearsStudied);
}

/** 再入學者之畢業：結果與理由。 */
export function explainReadmittedGraduation(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const yearsStudied = decimalOf(transferStudent.yearsStudied, 10, 0, 120);
  return resultOfReadmittedGraduation(programme, formerSameProgramme, yearsStudied);
}

function holdsWith_4(credits: number, graduationCredits: number): Truth {
  return 3 * credits <= graduationCredits ? YES : 3 * credits > graduationCredits ? NO : UNKNOWN;
}

function holdsAtEnds_4(credits: number, graduationCredits: number): Truth {
  return agree(
    holdsWith_4(credits === credits ? credits : 0, graduationCredits === graduationCredits ? graduationCredits : 300),
    holdsWith_4(credits === credits ? credits : 200, graduationCredits === graduationCredits ? graduationCredits : 1),
  );
}

/** 研究生抵免：notApplicable */
const GRADUATE_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款');

/** 研究生抵免：met */
const GRADUATE_TRANSFER_MET = /* @__PURE__ */ decided('met', '第三點第三款');

/** 研究生抵免：violated */
const GRADUATE_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第三款');

/** 研究生抵免所讀的事實 */
const GRADUATE_TRANSFER_FACTS: readonly string[] = ['抵免申請人.學制', '抵免申請人.本校研究所重考生', '抵免案.抵免學分', '抵免案.畢業學分'];

function openGraduateTransfer(
  programme: TransferProgramme | undefined,
  graduateReexamined: Truth,
  credits: number,
  graduationCredits: number,
): Decision {
  const inCase: Truth = and(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, sameTruth(graduateReexamined, NO));
  if (inCase === NO) return GRADUATE_TRANSFER_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_4(credits, graduationCredits);
  if (inCase === YES && must === YES) return GRADUATE_TRANSFER_MET;
  if (inCase === YES && must === NO) return GRADUATE_TRANSFER_VIOLATED;
  return undeterminedDuty(
    '第三點第三款',
    allAnswers(
      answer(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
      answer(sameTruth(graduateReexamined, NO), graduateReexamined === UNKNOWN && '抵免申請人.本校研究所重考生'),
    ),
    answer(
      holdsAtEnds_4(credits, graduationCredits),
      credits !== credits && '抵免案.抵免學分',
      graduationCredits !== graduationCredits && '抵免案.畢業學分',
    ),
    YES,
    GRADUATE_TRANSFER_FACTS,
  );
}

function decideGraduateTransfer(
  programme: TransferProgramme | undefined,
  graduateReexamined: Truth,
  credits: number,
  graduationCredits: number,
): Decision {
  const inCase: Truth = and(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, sameTruth(graduateReexamined, NO));
  if (inCase === NO) return GRADUATE_TRANSFER_NOT_APPLICABLE;
  if (inCase === YES && 3 * credits <= graduationCredits) return GRADUATE_TRANSFER_MET;
  if (inCase === YES && 3 * credits > graduationCredits) return GRADUATE_TRANSFER_VIOLATED;
  return openGraduateTransfer(programme, graduateReexamined, credits, graduationCredits);
}

function resultOfGraduateTransfer(
  programme: TransferProgramme | undefined,
  graduateReexamined: Truth,
  credits: number,
  graduationCredits: number,
): Result {
  return result(decideGraduateTransfer(programme, graduateReexamined, credits, graduationCredits), {
    text: '第一年級之新生屬重考、曾就讀大專校院，或依法令規定先修學分、其後考取修讀學位者，學士班得斟酌其抵免學分之多寡，編入適當之年級。曾在本校同一學制學系修讀而因故退學者，編級至多以其退學時之年級為限，並應至少修業一年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限；本校研究所之重考生，以所屬系所規定應修畢業學分數三分之二為限。',
    values: [
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['graduateReexamined', showTruth(graduateReexamined)],
      ['credits', showNumber(credits, 1n, '學分')],
      ['graduationCredits', showNumber(graduationCredits, 1n, '學分')],
      ['graduateMaximum', '1/3'],
    ],
    caveats: ['各系所得另訂「研究生抵免上限」（限更嚴），未計入本結果'],
    effects: [],
  });
}

/**
 * 研究生抵免（第三點第三款）
 *
 * > 第一年級之新生屬重考、曾就讀大專校院，或依法令規定先修學分、其後考取修讀學位者，學士班得斟酌其抵免學分之多寡，編入適當之年級。曾在本校同一學制學系修讀而因故退學者，編級至多以其退學時之年級為限，並應至少修業一年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限；本校研究所之重考生，以所屬系所規定應修畢業學分數三分之二為限。
 *
 * - 適用 抵免申請人.學制 = 研究所 且 抵免申請人.本校研究所重考生 = 否
 * - 應 抵免案.抵免學分 ≤ （抵免案.畢業學分 × 研究生抵免上限（1/3））
 */
export function graduateTransfer(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const graduateReexamined = readBoolean(transferStudent.graduateReexamined);
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  return decideGraduateTransfer(programme, graduateReexamined, credits, graduationCredits);
}

/** 研究生抵免：結果與理由。 */
export function explainGraduateTransfer(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const graduateReexamined = readBoolean(transferStudent.graduateReexamined);
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  return resultOfGraduateTransfer(programme, graduateReexamined, credits, graduationCredits);
}

function holdsWith_5(credits: number, graduationCredits: number): Truth {
  return 3 * credits <= graduationCredits * 2 ? YES : 3 * credits > graduationCredits * 2 ? NO : UNKNOWN;
}

function holdsAtEnds_5(credits: number, graduationCredits: number): Truth {
  return agree(
    holdsWith_5(credits === credits ? credits : 0, graduationCredits === graduationCredits ? graduationCredits : 300),
    holdsWith_5(credits === credits ? credits : 200, graduationCredits === graduationCredits ? graduationCredits : 1),
  );
}

/** 研究所重考生抵免：notApplicable */
const REEXAMINED_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款');

/** 研究所重考生抵免：met */
const REEXAMINED_TRANSFER_MET = /* @__PURE__ */ decided('met', '第三點第三款');

/** 研究所重考生抵免：violated */
const REEXAMINED_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第三款');

/** 研究所重考生抵免所讀的事實 */
const REEXAMINED_TRANSFER_FACTS: readonly string[] = [
  '抵免申請人.學制',
  '抵免申請人.本校研究所重考生',
  '抵免案.抵免學分',
  '抵免案.畢業學分',
];

function openReexaminedTransfer(
  programme: TransferProgramme | undefined,
  graduateReexamined: Truth,
  credits: number,
  graduationCredits: number,
): Decision {
  const inCase: Truth = and(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, graduateReexamined);
  if (inCase === NO) return REEXAMINED_TRANSFER_NOT_APPLICABLE;
  const must: Truth = holdsAtEnds_5(credits, graduationCredits);
  if (inCase === YES && must === YES) return REEXAMINED_TRANSFER_MET;
  if (inCase === YES && must === NO) return REEXAMINED_TRANSFER_VIOLATED;
  return undeterminedDuty(
    '第三點第三款',
    allAnswers(
      answer(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
      answer(graduateReexamined, graduateReexamined === UNKNOWN && '抵免申請人.本校研究所重考生'),
    ),
    answer(
      holdsAtEnds_5(credits, graduationCredits),
      credits !== credits && '抵免案.抵免學分',
      graduationCredits !== graduationCredits && '抵免案.畢業學分',
    ),
    YES,
    REEXAMINED_TRANSFER_FACTS,
  );
}

function decideReexaminedTransfer(
  programme: TransferProgramme | undefined,
  graduateReexamined: Truth,
  credits: number,
  graduationCredits: number,
): Decision {
  const inCase: Truth = and(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, graduateReexamined);
  if (inCase === NO) return REEXAMINED_TRANSFER_NOT_APPLICABLE;
  if (inCase === YES && 3 * credits <= graduationCredits * 2) return REEXAMINED_TRANSFER_MET;
  if (inCase === YES && 3 * credits > graduationCredits * 2) return REEXAMINED_TRANSFER_VIOLATED;
  return openReexaminedTransfer(programme, graduateReexamined, credits, graduationCredits);
}

function resultOfReexaminedTransfer(
  programme: TransferProgramme | undefined,
  graduateReexamined: Truth,
  credits: number,
  graduationCredits: number,
): Result {
  return result(decideReexaminedTransfer(programme, graduateReexamined, credits, graduationCredits), {
    text: '第一年級之新生屬重考、曾就讀大專校院，或依法令規定先修學分、其後考取修讀學位者，學士班得斟酌其抵免學分之多寡，編入適當之年級。曾在本校同一學制學系修讀而因故退學者，編級至多以其退學時之年級為限，並應至少修業一年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限；本校研究所之重考生，以所屬系所規定應修畢業學分數三分之二為限。',
    values: [
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['graduateReexamined', showTruth(graduateReexamined)],
      ['credits', showNumber(credits, 1n, '學分')],
      ['graduationCredits', showNumber(graduationCredits, 1n, '學分')],
      ['reexaminedMaximum', '2/3'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 研究所重考生抵免（第三點第三款）
 *
 * > 第一年級之新生屬重考、曾就讀大專校院，或依法令規定先修學分、其後考取修讀學位者，學士班得斟酌其抵免學分之多寡，編入適當之年級。曾在本校同一學制學系修讀而因故退學者，編級至多以其退學時之年級為限，並應至少修業一年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限；本校研究所之重考生，以所屬系所規定應修畢業學分數三分之二為限。
 *
 * - 適用 抵免申請人.學制 = 研究所 且 抵免申請人.本校研究所重考生
 * - 應 抵免案.抵免學分 ≤ （抵免案.畢業學分 × 重考生抵免上限（2/3））
 */
export function reexaminedTransfer(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const graduateReexamined = readBoolean(transferStudent.graduateReexamined);
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  return decideReexaminedTransfer(programme, graduateReexamined, credits, graduationCredits);
}

/** 研究所重考生抵免：結果與理由。 */
export function explainReexaminedTransfer(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const graduateReexamined = readBoolean(transferStudent.graduateReexamined);
  const transferCase = recordOf(input?.transferCase);
  const credits = integerOf(transferCase.credits, 0, 200);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  return resultOfReexaminedTransfer(programme, graduateReexamined, credits, graduationCredits);
}

/** 推廣教育學分抵免：notApplicable */
const EXTENSION_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款');

/** 推廣教育學分抵免：entitled */
const EXTENSION_TRANSFER_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第四款');

/** 推廣教育學分抵免：notEntitled */
const EXTENSION_TRANSFER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第四款');

/** 推廣教育學分抵免所讀的事實 */
const EXTENSION_TRANSFER_FACTS: readonly string[] = ['抵免申請人.類別', '抵免案.推廣學分證明', '抵免案.採計同等學力報考'];

function openExtensionTransfer(
  kind: TransferApplicant | undefined,
  extensionCertificate: Truth,
  usedForEquivalency: EquivalencyClass | undefined,
): Decision {
  return undeterminedPermission(
    '第三點第四款',
    answer(kind === 'extensionClass' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免申請人.類別'),
    allAnswers(
      answer(extensionCertificate, extensionCertificate === UNKNOWN && '抵免案.推廣學分證明'),
      notAnswer(
        answer(
          usedForEquivalency === 'bachelorFirstYear' || usedForEquivalency === 'twoYearBachelor'
            ? YES
            : usedForEquivalency === undefined
              ? UNKNOWN
              : NO,
          usedForEquivalency === undefined && '抵免案.採計同等學力報考',
        ),
      ),
    ),
    EXTENSION_TRANSFER_FACTS,
  );
}

function decideExtensionTransfer(
  kind: TransferApplicant | undefined,
  extensionCertificate: Truth,
  usedForEquivalency: EquivalencyClass | undefined,
): Decision {
  const inCase: Truth = kind === 'extensionClass' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EXTENSION_TRANSFER_NOT_APPLICABLE;
  const when: Truth = and(
    extensionCertificate,
    not(
      usedForEquivalency === 'bachelorFirstYear' || usedForEquivalency === 'twoYearBachelor'
        ? YES
        : usedForEquivalency === undefined
          ? UNKNOWN
          : NO,
    ),
  );
  if (inCase === YES && when === YES) return EXTENSION_TRANSFER_ENTITLED;
  if (inCase === YES && when === NO) return EXTENSION_TRANSFER_NOT_ENTITLED;
  return openExtensionTransfer(kind, extensionCertificate, usedForEquivalency);
}

function resultOfExtensionTransfer(
  kind: TransferApplicant | undefined,
  extensionCertificate: Truth,
  usedForEquivalency: EquivalencyClass | undefined,
): Result {
  return result(decideExtensionTransfer(kind, extensionCertificate, usedForEquivalency), {
    text: '曾修習本校推廣教育學分班課程，並持有學分證明，嗣經考取本校修讀學位之第一年級新生，得予酌量抵免。但其學分已採計為大學同等學力之資格，據以報考大學學士班一年級及二年制學士班入學考試者，不得抵免。學士班得斟酌其抵免學分之多寡，編入適當之年級，並應至少修業二年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限。',
    values: [
      ['kind', showMember(kind, TRANSFER_APPLICANT_NAMES)],
      ['extensionCertificate', showTruth(extensionCertificate)],
      ['usedForEquivalency', showMember(usedForEquivalency, EQUIVALENCY_CLASS_NAMES)],
      ['equivalencyClasses', '學士班一年級、二年制學士班'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 推廣教育學分抵免（第三點第四款）
 *
 * > 曾修習本校推廣教育學分班課程，並持有學分證明，嗣經考取本校修讀學位之第一年級新生，得予酌量抵免。但其學分已採計為大學同等學力之資格，據以報考大學學士班一年級及二年制學士班入學考試者，不得抵免。學士班得斟酌其抵免學分之多寡，編入適當之年級，並應至少修業二年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限。
 *
 * - 適用 抵免申請人.類別 = 推廣教育學分班學生
 * - 當 抵免案.推廣學分證明 且 抵免案.採計同等學力報考 不屬於 學士班一年級、二年制學士班
 * - 得 酌量抵免
 */
export function extensionTransfer(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const transferCase = recordOf(input?.transferCase);
  const extensionCertificate = readBoolean(transferCase.extensionCertificate);
  const usedForEquivalency = readEquivalencyClass(transferCase.usedForEquivalency);
  return decideExtensionTransfer(kind, extensionCertificate, usedForEquivalency);
}

/** 推廣教育學分抵免：結果與理由。 */
export function explainExtensionTransfer(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const transferCase = recordOf(input?.transferCase);
  const extensionCertificate = readBoolean(transferCase.extensionCertificate);
  const usedForEquivalency = readEquivalencyClass(transferCase.usedForEquivalency);
  return resultOfExtensionTransfer(kind, extensionCertificate, usedForEquivalency);
}

/** 推廣教育學生之畢業：notApplicable */
const EXTENSION_GRADUATION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第四款');

/** 推廣教育學生之畢業：entitled */
const EXTENSION_GRADUATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第四款');

/** 推廣教育學生之畢業：notEntitled */
const EXTENSION_GRADUATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第四款');

/** 推廣教育學生之畢業所讀的事實 */
const EXTENSION_GRADUATION_FACTS: readonly string[] = ['抵免申請人.類別', '抵免申請人.學制', '抵免申請人.修業年數'];

function openExtensionGraduation(
  kind: TransferApplicant | undefined,
  programme: TransferProgramme | undefined,
  yearsStudied: number,
): Decision {
  return undeterminedPermission(
    '第三點第四款',
    allAnswers(
      answer(kind === 'extensionClass' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免申請人.類別'),
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
    ),
    answer(yearsStudied >= 20 ? YES : yearsStudied < 20 ? NO : UNKNOWN, yearsStudied !== yearsStudied && '抵免申請人.修業年數'),
    EXTENSION_GRADUATION_FACTS,
  );
}

function decideExtensionGraduation(
  kind: TransferApplicant | undefined,
  programme: TransferProgramme | undefined,
  yearsStudied: number,
): Decision {
  const inCase: Truth = and(
    kind === 'extensionClass' ? YES : kind === undefined ? UNKNOWN : NO,
    programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return EXTENSION_GRADUATION_NOT_APPLICABLE;
  if (inCase === YES && yearsStudied >= 20) return EXTENSION_GRADUATION_ENTITLED;
  if (inCase === YES && yearsStudied < 20) return EXTENSION_GRADUATION_NOT_ENTITLED;
  return openExtensionGraduation(kind, programme, yearsStudied);
}

function resultOfExtensionGraduation(
  kind: TransferApplicant | undefined,
  programme: TransferProgramme | undefined,
  yearsStudied: number,
): Result {
  return result(decideExtensionGraduation(kind, programme, yearsStudied), {
    text: '曾修習本校推廣教育學分班課程，並持有學分證明，嗣經考取本校修讀學位之第一年級新生，得予酌量抵免。但其學分已採計為大學同等學力之資格，據以報考大學學士班一年級及二年制學士班入學考試者，不得抵免。學士班得斟酌其抵免學分之多寡，編入適當之年級，並應至少修業二年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限。',
    values: [
      ['kind', showMember(kind, TRANSFER_APPLICANT_NAMES)],
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['yearsStudied', showNumber(yearsStudied, 10n, '年')],
      ['extensionYears', '2 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 推廣教育學生之畢業（第三點第四款）
 *
 * > 曾修習本校推廣教育學分班課程，並持有學分證明，嗣經考取本校修讀學位之第一年級新生，得予酌量抵免。但其學分已採計為大學同等學力之資格，據以報考大學學士班一年級及二年制學士班入學考試者，不得抵免。學士班得斟酌其抵免學分之多寡，編入適當之年級，並應至少修業二年，始得畢業。研究生之抵免學分總數，以所屬系所應修畢業學分數三分之一為限。
 *
 * - 適用 抵免申請人.類別 = 推廣教育學分班學生 且 抵免申請人.學制 = 學士班
 * - 當 抵免申請人.修業年數 ≥ 推廣生修業年限（2 年）
 * - 始得 畢業
 */
export function extensionGraduation(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const programme = readTransferProgramme(transferStudent.programme);
  const yearsStudied = decimalOf(transferStudent.yearsStudied, 10, 0, 120);
  return decideExtensionGraduation(kind, programme, yearsStudied);
}

/** 推廣教育學生之畢業：結果與理由。 */
export function explainExtensionGraduation(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const programme = readTransferProgramme(transferStudent.programme);
  const yearsStudied = decimalOf(transferStudent.yearsStudied, 10, 0, 120);
  return resultOfExtensionGraduation(kind, programme, yearsStudied);
}

function holdsWith_6(exchangeCredits: number, graduationCredits: number): Truth {
  return 4 * exchangeCredits <= graduationCredits ? YES : 4 * exchangeCredits > graduationCredits ? NO : UNKNOWN;
}

function holdsAtEnds_6(exchangeCredits: number, graduationCredits: number): Truth {
  return agree(
    holdsWith_6(
      exchangeCredits === exchangeCredits ? exchangeCredits : 0,
      graduationCredits === graduationCredits ? graduationCredits : 300,
    ),
    holdsWith_6(
      exchangeCredits === exchangeCredits ? exchangeCredits : 200,
      graduationCredits === graduationCredits ? graduationCredits : 1,
    ),
  );
}

/** 出國進修抵免：notApplicable */
const EXCHANGE_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第五款');

/** 出國進修抵免：met */
const EXCHANGE_TRANSFER_MET = /* @__PURE__ */ decided('met', '第三點第五款');

/** 出國進修抵免：violated */
const EXCHANGE_TRANSFER_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第五款');

/** 出國進修抵免所讀的事實 */
const EXCHANGE_TRANSFER_FACTS: readonly string[] = ['抵免案.修習類型', '抵免案.出境及交換學分', '抵免案.畢業學分', '抵免案.審核通過'];

function openExchangeTransfer(
  studyKind: StudyKind | undefined,
  exchangeCredits: number,
  graduationCredits: number,
  reviewed: Truth,
): Decision {
  const inCase: Truth = studyKind === 'abroad' ? YES : studyKind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EXCHANGE_TRANSFER_NOT_APPLICABLE;
  const must: Truth = and(holdsAtEnds_6(exchangeCredits, graduationCredits), reviewed);
  if (inCase === YES && must === YES) return EXCHANGE_TRANSFER_MET;
  if (inCase === YES && must === NO) return EXCHANGE_TRANSFER_VIOLATED;
  return undeterminedDuty(
    '第三點第五款',
    answer(studyKind === 'abroad' ? YES : studyKind === undefined ? UNKNOWN : NO, studyKind === undefined && '抵免案.修習類型'),
    allAnswers(
      answer(
        holdsAtEnds_6(exchangeCredits, graduationCredits),
        exchangeCredits !== exchangeCredits && '抵免案.出境及交換學分',
        graduationCredits !== graduationCredits && '抵免案.畢業學分',
      ),
      answer(reviewed, reviewed === UNKNOWN && '抵免案.審核通過'),
    ),
    YES,
    EXCHANGE_TRANSFER_FACTS,
  );
}

function decideExchangeTransfer(
  studyKind: StudyKind | undefined,
  exchangeCredits: number,
  graduationCredits: number,
  reviewed: Truth,
): Decision {
  const inCase: Truth = studyKind === 'abroad' ? YES : studyKind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EXCHANGE_TRANSFER_NOT_APPLICABLE;
  const must: Truth = and(
    4 * exchangeCredits <= graduationCredits ? YES : 4 * exchangeCredits > graduationCredits ? NO : UNKNOWN,
    reviewed,
  );
  if (inCase === YES && must === YES) return EXCHANGE_TRANSFER_MET;
  if (inCase === YES && must === NO) return EXCHANGE_TRANSFER_VIOLATED;
  return openExchangeTransfer(studyKind, exchangeCredits, graduationCredits, reviewed);
}

function resultOfExchangeTransfer(
  studyKind: StudyKind | undefined,
  exchangeCredits: number,
  graduationCredits: number,
  reviewed: Truth,
): Result {
  return result(decideExchangeTransfer(studyKind, exchangeCredits, graduationCredits, reviewed), {
    text: '學生於入學後出國進修，且合於本校學則之有關規定者，進修期間修習及格之科目，得經申請，由就讀之學系、所、中心或學位學程審核通過後，抵免應修之科目、學分數及其認定類別，以畢業最低學分總數四分之一為限。',
    values: [
      ['studyKind', showMember(studyKind, STUDY_KIND_NAMES)],
      ['exchangeCredits', showNumber(exchangeCredits, 1n, '學分')],
      ['graduationCredits', showNumber(graduationCredits, 1n, '學分')],
      ['reviewed', showTruth(reviewed)],
      ['exchangeMaximum', '1/4'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 出國進修抵免（第三點第五款）
 *
 * > 學生於入學後出國進修，且合於本校學則之有關規定者，進修期間修習及格之科目，得經申請，由就讀之學系、所、中心或學位學程審核通過後，抵免應修之科目、學分數及其認定類別，以畢業最低學分總數四分之一為限。
 *
 * - 適用 抵免案.修習類型 = 出國進修
 * - 應 抵免案.出境及交換學分 ≤ （抵免案.畢業學分 × 出境抵免上限（1/4）） 且 抵免案.審核通過
 */
export function exchangeTransfer(input: Input): Decision {
  const transferCase = recordOf(input?.transferCase);
  const studyKind = readStudyKind(transferCase.studyKind);
  const exchangeCredits = integerOf(transferCase.exchangeCredits, 0, 200);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  const reviewed = readBoolean(transferCase.reviewed);
  return decideExchangeTransfer(studyKind, exchangeCredits, graduationCredits, reviewed);
}

/** 出國進修抵免：結果與理由。 */
export function explainExchangeTransfer(input: Input): Result {
  const transferCase = recordOf(input?.transferCase);
  const studyKind = readStudyKind(transferCase.studyKind);
  const exchangeCredits = integerOf(transferCase.exchangeCredits, 0, 200);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  const reviewed = readBoolean(transferCase.reviewed);
  return resultOfExchangeTransfer(studyKind, exchangeCredits, graduationCredits, reviewed);
}

/** 在職專班不得抵免：met */
const IN_SERVICE_BAR_MET = /* @__PURE__ */ decided('met', '第三點第六款');

/** 在職專班不得抵免：violated */
const IN_SERVICE_BAR_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第六款');

/** 在職專班不得抵免所讀的事實 */
const IN_SERVICE_BAR_FACTS: readonly string[] = ['抵免申請人.學制', '抵免案.應補修專業基礎課程'];

function openInServiceBar(programme: TransferProgramme | undefined, basicMakeUp: Truth): Decision {
  return undeterminedDuty(
    '第三點第六款',
    YES,
    notAnswer(
      allAnswers(
        answer(
          programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '抵免申請人.學制',
        ),
        answer(sameTruth(basicMakeUp, NO), basicMakeUp === UNKNOWN && '抵免案.應補修專業基礎課程'),
      ),
    ),
    YES,
    IN_SERVICE_BAR_FACTS,
  );
}

function decideInServiceBar(programme: TransferProgramme | undefined, basicMakeUp: Truth): Decision {
  const must: Truth = not(and(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, sameTruth(basicMakeUp, NO)));
  if (must === YES) return IN_SERVICE_BAR_MET;
  if (must === NO) return IN_SERVICE_BAR_VIOLATED;
  return openInServiceBar(programme, basicMakeUp);
}

function resultOfInServiceBar(programme: TransferProgramme | undefined, basicMakeUp: Truth): Result {
  return result(decideInServiceBar(programme, basicMakeUp), {
    text: '進修二年制在職專班學生，不得為抵免之申請。但依規定應補修專業基礎課程者，其曾於本校推廣教育學分班或原就讀專科學校所修之相關學分，得提出申請，經就讀學系審核通過後，酌准免修，並應另修其他科目補足。',
    values: [
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['basicMakeUp', showTruth(basicMakeUp)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 在職專班不得抵免（第三點第六款）
 *
 * > 進修二年制在職專班學生，不得為抵免之申請。但依規定應補修專業基礎課程者，其曾於本校推廣教育學分班或原就讀專科學校所修之相關學分，得提出申請，經就讀學系審核通過後，酌准免修，並應另修其他科目補足。
 *
 * - 不得 抵免申請人.學制 = 進修二年制在職專班 且 抵免案.應補修專業基礎課程 = 否
 */
export function inServiceBar(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const transferCase = recordOf(input?.transferCase);
  const basicMakeUp = readBoolean(transferCase.basicMakeUp);
  return decideInServiceBar(programme, basicMakeUp);
}

/** 在職專班不得抵免：結果與理由。 */
export function explainInServiceBar(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const transferCase = recordOf(input?.transferCase);
  const basicMakeUp = readBoolean(transferCase.basicMakeUp);
  return resultOfInServiceBar(programme, basicMakeUp);
}

/** 專業基礎課程免修：notApplicable */
const BASIC_WAIVER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第六款');

/** 專業基礎課程免修：entitled */
const BASIC_WAIVER_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第六款');

/** 專業基礎課程免修：notEntitled */
const BASIC_WAIVER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第六款');

/** 專業基礎課程免修所讀的事實 */
const BASIC_WAIVER_FACTS: readonly string[] = ['抵免申請人.學制', '抵免案.應補修專業基礎課程', '抵免案.審核通過', '抵免案.以其他科目補足'];

function openBasicWaiver(programme: TransferProgramme | undefined, basicMakeUp: Truth, reviewed: Truth, replaced: Truth): Decision {
  return undeterminedPermission(
    '第三點第六款',
    allAnswers(
      answer(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
      answer(basicMakeUp, basicMakeUp === UNKNOWN && '抵免案.應補修專業基礎課程'),
    ),
    allAnswers(
      answer(reviewed, reviewed === UNKNOWN && '抵免案.審核通過'),
      answer(replaced, replaced === UNKNOWN && '抵免案.以其他科目補足'),
    ),
    BASIC_WAIVER_FACTS,
  );
}

function decideBasicWaiver(programme: TransferProgramme | undefined, basicMakeUp: Truth, reviewed: Truth, replaced: Truth): Decision {
  const inCase: Truth = and(programme === 'twoYearInService' ? YES : programme === undefined ? UNKNOWN : NO, basicMakeUp);
  if (inCase === NO) return BASIC_WAIVER_NOT_APPLICABLE;
  const when: Truth = and(reviewed, replaced);
  if (inCase === YES && when === YES) return BASIC_WAIVER_ENTITLED;
  if (inCase === YES && when === NO) return BASIC_WAIVER_NOT_ENTITLED;
  return openBasicWaiver(programme, basicMakeUp, reviewed, replaced);
}

function resultOfBasicWaiver(programme: TransferProgramme | undefined, basicMakeUp: Truth, reviewed: Truth, replaced: Truth): Result {
  return result(decideBasicWaiver(programme, basicMakeUp, reviewed, replaced), {
    text: '進修二年制在職專班學生，不得為抵免之申請。但依規定應補修專業基礎課程者，其曾於本校推廣教育學分班或原就讀專科學校所修之相關學分，得提出申請，經就讀學系審核通過後，酌准免修，並應另修其他科目補足。',
    values: [
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['basicMakeUp', showTruth(basicMakeUp)],
      ['reviewed', showTruth(reviewed)],
      ['replaced', showTruth(replaced)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 專業基礎課程免修（第三點第六款）
 *
 * > 進修二年制在職專班學生，不得為抵免之申請。但依規定應補修專業基礎課程者，其曾於本校推廣教育學分班或原就讀專科學校所修之相關學分，得提出申請，經就讀學系審核通過後，酌准免修，並應另修其他科目補足。
 *
 * - 適用 抵免申請人.學制 = 進修二年制在職專班 且 抵免案.應補修專業基礎課程
 * - 當 抵免案.審核通過 且 抵免案.以其他科目補足
 * - 得 免修，並以其他科目補足
 */
export function basicWaiver(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const transferCase = recordOf(input?.transferCase);
  const basicMakeUp = readBoolean(transferCase.basicMakeUp);
  const reviewed = readBoolean(transferCase.reviewed);
  const replaced = readBoolean(transferCase.replaced);
  return decideBasicWaiver(programme, basicMakeUp, reviewed, replaced);
}

/** 專業基礎課程免修：結果與理由。 */
export function explainBasicWaiver(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const transferCase = recordOf(input?.transferCase);
  const basicMakeUp = readBoolean(transferCase.basicMakeUp);
  const reviewed = readBoolean(transferCase.reviewed);
  const replaced = readBoolean(transferCase.replaced);
  return resultOfBasicWaiver(programme, basicMakeUp, reviewed, replaced);
}

/** 較嚴規定之適用：value */
const STRICTER_RULE_VALUE = /* @__PURE__ */ decided('value', '第三點第七款');

/** 較嚴規定之適用：notApplicable */
const STRICTER_RULE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第七款');

/** 較嚴規定之適用所讀的事實 */
const STRICTER_RULE_FACTS: readonly string[] = ['抵免案.系所規定較嚴'];

function openStricterRule(stricterRule_2: Truth): Decision {
  return undeterminedEffect(
    '第三點第七款',
    answer(stricterRule_2, stricterRule_2 === UNKNOWN && '抵免案.系所規定較嚴'),
    STRICTER_RULE_FACTS,
  );
}

function resultOfStricterRule(stricterRule_2: Truth): Result {
  return result(
    stricterRule_2 === YES ? STRICTER_RULE_VALUE : stricterRule_2 === NO ? STRICTER_RULE_NOT_APPLICABLE : openStricterRule(stricterRule_2),
    {
      text: '各系所定有較嚴之規定者，適用其規定。',
      values: [['stricterRule', showTruth(stricterRule_2)]],
      caveats: [],
      effects: ['適用系所之規定'],
    },
  );
}

/**
 * 較嚴規定之適用（第三點第七款）
 *
 * > 各系所定有較嚴之規定者，適用其規定。
 *
 * - 當 抵免案.系所規定較嚴
 * - 效果 適用系所之規定
 */
export function stricterRule(input: Input): Decision {
  const transferCase = recordOf(input?.transferCase);
  const stricterRule_2 = readBoolean(transferCase.stricterRule);
  return stricterRule_2 === YES
    ? STRICTER_RULE_VALUE
    : stricterRule_2 === NO
      ? STRICTER_RULE_NOT_APPLICABLE
      : openStricterRule(stricterRule_2);
}

/** 較嚴規定之適用：結果與理由。 */
export function explainStricterRule(input: Input): Result {
  const transferCase = recordOf(input?.transferCase);
  const stricterRule_2 = readBoolean(transferCase.stricterRule);
  return resultOfStricterRule(stricterRule_2);
}

function holdsWith_7(termCredits: number, termMinimum_2: number): Truth {
  return termCredits >= termMinimum_2 ? YES : termCredits < termMinimum_2 ? NO : UNKNOWN;
}

function holdsAtEnds_7(termCredits: number, termMinimum_2: number): Truth {
  return agree(
    holdsWith_7(termCredits === termCredits ? termCredits : 0, termMinimum_2 === termMinimum_2 ? termMinimum_2 : 60),
    holdsWith_7(termCredits === termCredits ? termCredits : 60, termMinimum_2 === termMinimum_2 ? termMinimum_2 : 0),
  );
}

/** 抵免後學期學分：met */
const TERM_MINIMUM_MET = /* @__PURE__ */ decided('met', '第三點第八款');

/** 抵免後學期學分：violated */
const TERM_MINIMUM_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第八款');

/** 抵免後學期學分所讀的事實 */
const TERM_MINIMUM_FACTS: readonly string[] = ['抵免案.學期學分', '抵免案.學期最低學分'];

function openTermMinimum(termCredits: number, termMinimum_2: number): Decision {
  const must: Truth = holdsAtEnds_7(termCredits, termMinimum_2);
  if (must === YES) return TERM_MINIMUM_MET;
  if (must === NO) return TERM_MINIMUM_VIOLATED;
  return undeterminedDuty(
    '第三點第八款',
    YES,
    answer(
      holdsAtEnds_7(termCredits, termMinimum_2),
      termCredits !== termCredits && '抵免案.學期學分',
      termMinimum_2 !== termMinimum_2 && '抵免案.學期最低學分',
    ),
    YES,
    TERM_MINIMUM_FACTS,
  );
}

function resultOfTermMinimum(termCredits: number, termMinimum_2: number): Result {
  return result(
    termCredits >= termMinimum_2
      ? TERM_MINIMUM_MET
      : termCredits < termMinimum_2
        ? TERM_MINIMUM_VIOLATED
        : openTermMinimum(termCredits, termMinimum_2),
    {
      text: '每學期至少應修之學分數，不因抵免學分之多寡而減少。',
      values: [
        ['termCredits', showNumber(termCredits, 1n, '學分')],
        ['termMinimum', showNumber(termMinimum_2, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 抵免後學期學分（第三點第八款）
 *
 * > 每學期至少應修之學分數，不因抵免學分之多寡而減少。
 *
 * - 應 抵免案.學期學分 ≥ 抵免案.學期最低學分
 */
export function termMinimum(input: Input): Decision {
  const transferCase = recordOf(input?.transferCase);
  const termCredits = integerOf(transferCase.termCredits, 0, 60);
  const termMinimum_2 = integerOf(transferCase.termMinimum, 0, 60);
  return termCredits >= termMinimum_2
    ? TERM_MINIMUM_MET
    : termCredits < termMinimum_2
      ? TERM_MINIMUM_VIOLATED
      : openTermMinimum(termCredits, termMinimum_2);
}

/** 抵免後學期學分：結果與理由。 */
export function explainTermMinimum(input: Input): Result {
  const transferCase = recordOf(input?.transferCase);
  const termCredits = integerOf(transferCase.termCredits, 0, 60);
  const termMinimum_2 = integerOf(transferCase.termMinimum, 0, 60);
  return resultOfTermMinimum(termCredits, termMinimum_2);
}

/** 提高編級：entitled */
const PROMOTION_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點第九款');

/** 提高編級：notEntitled */
const PROMOTION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點第九款');

/** 提高編級所讀的事實 */
const PROMOTION_FACTS: readonly string[] = [
  '編級申請.加退選結束前書面提出',
  '編級申請.導師及單位主管核准',
  '編級申請.教務長核定',
  '編級申請.次數',
];

function openPromotion(inTime: Truth, headsApproved: Truth, deanApproved: Truth, times: number): Decision {
  return undeterminedPermission(
    '第三點第九款',
    YES,
    allAnswers(
      answer(inTime, inTime === UNKNOWN && '編級申請.加退選結束前書面提出'),
      answer(headsApproved, headsApproved === UNKNOWN && '編級申請.導師及單位主管核准'),
      answer(deanApproved, deanApproved === UNKNOWN && '編級申請.教務長核定'),
      answer(times <= 1 ? YES : times > 1 ? NO : UNKNOWN, times !== times && '編級申請.次數'),
    ),
    PROMOTION_FACTS,
  );
}

function decidePromotion(inTime: Truth, headsApproved: Truth, deanApproved: Truth, times: number): Decision {
  const when: Truth = and(and(and(inTime, headsApproved), deanApproved), times <= 1 ? YES : times > 1 ? NO : UNKNOWN);
  if (when === YES) return PROMOTION_ENTITLED;
  if (when === NO) return PROMOTION_NOT_ENTITLED;
  return openPromotion(inTime, headsApproved, deanApproved, times);
}

function resultOfPromotion(inTime: Truth, headsApproved: Truth, deanApproved: Truth, times: number): Result {
  return result(decidePromotion(inTime, headsApproved, deanApproved, times), {
    text: '依規定申請提高編級者，應於入學當學期加退選作業結束之前，以書面向各學系、所或學位學程為之；經導師與教學單位主管核准，送教務處覆核，並陳教務長核定，始得提高，且以一次為限。',
    values: [
      ['inTime', showTruth(inTime)],
      ['headsApproved', showTruth(headsApproved)],
      ['deanApproved', showTruth(deanApproved)],
      ['times', showNumber(times, 1n, '次')],
      ['placementTimes', '1 次'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 提高編級（第三點第九款）
 *
 * > 依規定申請提高編級者，應於入學當學期加退選作業結束之前，以書面向各學系、所或學位學程為之；經導師與教學單位主管核准，送教務處覆核，並陳教務長核定，始得提高，且以一次為限。
 *
 * - 當 編級申請.加退選結束前書面提出 且 編級申請.導師及單位主管核准 且 編級申請.教務長核定 且 編級申請.次數 ≤ 提高編級次數（1 次）
 * - 始得 提高編級
 */
export function promotion(input: Input): Decision {
  const placementRequest = recordOf(input?.placementRequest);
  const inTime = readBoolean(placementRequest.inTime);
  const headsApproved = readBoolean(placementRequest.headsApproved);
  const deanApproved = readBoolean(placementRequest.deanApproved);
  const times = integerOf(placementRequest.times, 0, 9);
  return decidePromotion(inTime, headsApproved, deanApproved, times);
}

/** 提高編級：結果與理由。 */
export function explainPromotion(input: Input): Result {
  const placementRequest = recordOf(input?.placementRequest);
  const inTime = readBoolean(placementRequest.inTime);
  const headsApproved = readBoolean(placementRequest.headsApproved);
  const deanApproved = readBoolean(placementRequest.deanApproved);
  const times = integerOf(placementRequest.times, 0, 9);
  return resultOfPromotion(inTime, headsApproved, deanApproved, times);
}

/** 及格科目：notApplicable */
const PASSED_SUBJECT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第一款');

/** 及格科目：met */
const PASSED_SUBJECT_MET = /* @__PURE__ */ decided('met', '第四點第一款');

/** 及格科目：deviates */
const PASSED_SUBJECT_DEVIATES = /* @__PURE__ */ decided('deviates', '第四點第一款');

/** 及格科目所讀的事實 */
const PASSED_SUBJECT_FACTS: readonly string[] = ['抵免申請人.學制', '抵免科目.學校符合採認規定', '抵免科目.成績'];

function openPassedSubject(programme: TransferProgramme | undefined, schoolRecognised: Truth, score: number): Decision {
  return undeterminedDuty(
    '第四點第一款',
    answer(
      programme === 'bachelor' || programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO,
      programme === undefined && '抵免申請人.學制',
    ),
    YES,
    allAnswers(
      answer(schoolRecognised, schoolRecognised === UNKNOWN && '抵免科目.學校符合採認規定'),
      anyAnswer(
        allAnswers(
          answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
          answer(score >= 6000 ? YES : score < 6000 ? NO : UNKNOWN, score !== score && '抵免科目.成績'),
        ),
        allAnswers(
          answer(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
          answer(score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN, score !== score && '抵免科目.成績'),
        ),
      ),
    ),
    PASSED_SUBJECT_FACTS,
  );
}

function decidePassedSubject(programme: TransferProgramme | undefined, schoolRecognised: Truth, score: number): Decision {
  const inCase: Truth = programme === 'bachelor' || programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO;
  if (inCase === NO) return PASSED_SUBJECT_NOT_APPLICABLE;
  const principle: Truth = and(
    schoolRecognised,
    or(
      and(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, score >= 6000 ? YES : score < 6000 ? NO : UNKNOWN),
      and(programme === 'graduate' ? YES : programme === undefined ? UNKNOWN : NO, score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN),
    ),
  );
  if (inCase === YES && principle === YES) return PASSED_SUBJECT_MET;
  if (inCase === YES && principle === NO) return PASSED_SUBJECT_DEVIATES;
  return openPassedSubject(programme, schoolRecognised, score);
}

const TRANSFER_STUDENT_PROGRAMME_PARTS_3: PartedFact = [
  '抵免申請人.學制',
  'transferStudent',
  'programme',
  ['bachelor', 'twoYearInService', 'graduate'],
];

const TRANSFER_SUBJECT_SCHOOL_RECOGNISED_PARTS: PartedFact = [
  '抵免科目.學校符合採認規定',
  'transferSubject',
  'schoolRecognised',
  [true, false],
];

const TRANSFER_SUBJECT_SCORE_PARTS: PartedFact = ['抵免科目.成績', 'transferSubject', 'score', [0, 60, 70]];

const PASSED_SUBJECT_PARTS: Parts = {
  order: PASSED_SUBJECT_FACTS,
  deciding: [TRANSFER_STUDENT_PROGRAMME_PARTS_3, TRANSFER_SUBJECT_SCORE_PARTS],
  others: [TRANSFER_SUBJECT_SCHOOL_RECOGNISED_PARTS],
};

function givenPassedSubject(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const transferSubject = recordOf(input?.transferSubject);
  const schoolRecognised = readBoolean(transferSubject.schoolRecognised);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  return decidePassedSubject(programme, schoolRecognised, score);
}

function resultOfPassedSubject(programme: TransferProgramme | undefined, schoolRecognised: Truth, score: number, input: Input): Result {
  return result(settled(decidePassedSubject(programme, schoolRecognised, score), givenPassedSubject, input, PASSED_SUBJECT_PARTS), {
    text: '得抵免者，以曾於合於教育部採認規定之國內外大學校院修習，且成績及格之科目學分為原則；及格之成績，學士班達六十分，研究生達七十分。',
    values: [
      ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
      ['schoolRecognised', showTruth(schoolRecognised)],
      ['score', showNumber(score, 100n, '分')],
      ['bachelorPass', '60 分'],
      ['graduatePass', '70 分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 及格科目（第四點第一款）
 *
 * > 得抵免者，以曾於合於教育部採認規定之國內外大學校院修習，且成績及格之科目學分為原則；及格之成績，學士班達六十分，研究生達七十分。
 *
 * - 適用 抵免申請人.學制 屬於 學士班、研究所
 * - 原則應 抵免科目.學校符合採認規定 且 （（抵免申請人.學制 = 學士班 且 抵免科目.成績 ≥ 學士班及格成績（60 分）） 或 （抵免申請人.學制 = 研究所 且 抵免科目.成績 ≥ 研究生及格成績（70 分）））
 */
export function passedSubject(input: Input): Decision {
  return settled(givenPassedSubject(input), givenPassedSubject, input, PASSED_SUBJECT_PARTS);
}

/** 及格科目：結果與理由。 */
export function explainPassedSubject(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const transferSubject = recordOf(input?.transferSubject);
  const schoolRecognised = readBoolean(transferSubject.schoolRecognised);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  return resultOfPassedSubject(programme, schoolRecognised, score, input);
}

/** 登記學分：value */
const REGISTERED_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第四點第二款');

/** 登記學分所讀的事實 */
const REGISTERED_CREDITS_FACTS: readonly string[] = ['抵免科目.原學分', '抵免科目.擬抵學分'];

function resultOfRegisteredCredits(registeredCreditsValue: number, fromCredits: number, toCredits: number): Result {
  const value = registeredCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款', lacking(lackOfRegisteredCredits(fromCredits, toCredits)), REGISTERED_CREDITS_FACTS)
      : REGISTERED_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '以學分較多之科目，抵免學分較少之科目時，按較少者登記；擬以學分較少者抵免較多者，所差學分由就讀之各學系、所、中心或學位學程指定科目補修，其無性質相近之科目可供補修者，不得抵免。',
      values: [
        ['fromCredits', showNumber(fromCredits, 1n, '學分')],
        ['toCredits', showNumber(toCredits, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_6(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const value = fromCredits - toCredits;
  return value === value
    ? value
    : lacking(fromCredits !== fromCredits && '抵免科目.原學分', toCredits !== toCredits && '抵免科目.擬抵學分').missing.length > 0
      ? undefined
      : null;
}

function difference_7(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const registeredCreditsValue = computeRegisteredCredits(fromCredits, toCredits);
  const registeredCreditsLack = registeredCreditsValue !== registeredCreditsValue ? lackOfRegisteredCredits(fromCredits, toCredits) : false;
  const value = registeredCreditsValue;
  return value === value ? value : lacking(registeredCreditsLack).missing.length > 0 ? undefined : null;
}

const TRANSFER_SUBJECT_FROM_CREDITS_PARTS: PartedFact = [
  '抵免科目.原學分',
  'transferSubject',
  'fromCredits',
  {
    low: 0,
    high: 30,
    scale: 1,
    starts: [0],
    turns: [
      [difference_6, '<'],
      [difference_7, 'known'],
    ],
    hasEnds: true,
  },
];

function difference_8(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const registeredCreditsValue = computeRegisteredCredits(fromCredits, toCredits);
  const registeredCreditsLack = registeredCreditsValue !== registeredCreditsValue ? lackOfRegisteredCredits(fromCredits, toCredits) : false;
  const value = registeredCreditsValue;
  return value === value ? value : lacking(registeredCreditsLack).missing.length > 0 ? undefined : null;
}

const TRANSFER_SUBJECT_TO_CREDITS_PARTS: PartedFact = [
  '抵免科目.擬抵學分',
  'transferSubject',
  'toCredits',
  {
    low: 0,
    high: 30,
    scale: 1,
    starts: [0],
    turns: [
      [difference_6, '<'],
      [difference_8, 'known'],
    ],
    hasEnds: true,
  },
];

const REGISTERED_CREDITS_PARTS: Parts = {
  order: REGISTERED_CREDITS_FACTS,
  deciding: [TRANSFER_SUBJECT_FROM_CREDITS_PARTS, TRANSFER_SUBJECT_TO_CREDITS_PARTS],
  others: [],
};

function givenRegisteredCredits(input: Input): Valued {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const registeredCreditsValue = computeRegisteredCredits(fromCredits, toCredits);
  const value = registeredCreditsValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款', lacking(lackOfRegisteredCredits(fromCredits, toCredits)), REGISTERED_CREDITS_FACTS)
      : REGISTERED_CREDITS_VALUE,
    scaledValue(value),
  );
}

function valueOfRegisteredCredits(registeredCreditsValue: number): number | undefined {
  const value = registeredCreditsValue;
  return scaledValue(value);
}

/**
 * 登記學分（第四點第二款）
 *
 * > 以學分較多之科目，抵免學分較少之科目時，按較少者登記；擬以學分較少者抵免較多者，所差學分由就讀之各學系、所、中心或學位學程指定科目補修，其無性質相近之科目可供補修者，不得抵免。
 *
 * - 當 抵免科目.原學分 ≥ 抵免科目.擬抵學分 則 抵免科目.擬抵學分
 * - 其餘 抵免科目.原學分
 *
 * undefined：無法判定。
 */
export function registeredCredits(input: Input): number | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const registeredCreditsValue = computeRegisteredCredits(fromCredits, toCredits);
  return settledValue(valueOfRegisteredCredits(registeredCreditsValue), givenRegisteredCredits, input, REGISTERED_CREDITS_PARTS);
}

/** 登記學分：值與理由。 */
export function explainRegisteredCredits(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const registeredCreditsValue = computeRegisteredCredits(fromCredits, toCredits);
  return settledResult(
    resultOfRegisteredCredits(registeredCreditsValue, fromCredits, toCredits),
    givenRegisteredCredits,
    input,
    REGISTERED_CREDITS_PARTS,
  );
}

/** 應補修學分：value */
const MAKE_UP_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第四點第二款');

/** 應補修學分所讀的事實 */
const MAKE_UP_CREDITS_FACTS: readonly string[] = ['抵免科目.原學分', '抵免科目.擬抵學分'];

function resultOfMakeUpCredits(makeUpCreditsValue: number, fromCredits: number, toCredits: number): Result {
  const value = makeUpCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點第二款', lacking(lackOfMakeUpCredits(fromCredits, toCredits)), MAKE_UP_CREDITS_FACTS)
      : MAKE_UP_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '以學分較多之科目，抵免學分較少之科目時，按較少者登記；擬以學分較少者抵免較多者，所差學分由就讀之各學系、所、中心或學位學程指定科目補修，其無性質相近之科目可供補修者，不得抵免。',
      values: [
        ['fromCredits', showNumber(fromCredits, 1n, '學分')],
        ['toCredits', showNumber(toCredits, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_9(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const value = fromCredits - toCredits;
  return value === value
    ? value
    : lacking(fromCredits !== fromCredits && '抵免科目.原學分', toCredits !== toCredits && '抵免科目.擬抵學分').missing.length > 0
      ? undefined
      : null;
}

function difference_10(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const makeUpCreditsValue = computeMakeUpCredits(fromCredits, toCredits);
  const makeUpCreditsLack = makeUpCreditsValue !== makeUpCreditsValue ? lackOfMakeUpCredits(fromCredits, toCredits) : false;
  const value = makeUpCreditsValue;
  return value === value ? value : lacking(makeUpCreditsLack).missing.length > 0 ? undefined : null;
}

const TRANSFER_SUBJECT_FROM_CREDITS_PARTS_2: PartedFact = [
  '抵免科目.原學分',
  'transferSubject',
  'fromCredits',
  {
    low: 0,
    high: 30,
    scale: 1,
    starts: [0],
    turns: [
      [difference_9, '<'],
      [difference_10, 'known'],
    ],
    hasEnds: true,
  },
];

function difference_11(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const makeUpCreditsValue = computeMakeUpCredits(fromCredits, toCredits);
  const makeUpCreditsLack = makeUpCreditsValue !== makeUpCreditsValue ? lackOfMakeUpCredits(fromCredits, toCredits) : false;
  const value = makeUpCreditsValue;
  return value === value ? value : lacking(makeUpCreditsLack).missing.length > 0 ? undefined : null;
}

const TRANSFER_SUBJECT_TO_CREDITS_PARTS_2: PartedFact = [
  '抵免科目.擬抵學分',
  'transferSubject',
  'toCredits',
  {
    low: 0,
    high: 30,
    scale: 1,
    starts: [0],
    turns: [
      [difference_9, '<'],
      [difference_11, 'known'],
    ],
    hasEnds: true,
  },
];

const MAKE_UP_CREDITS_PARTS: Parts = {
  order: MAKE_UP_CREDITS_FACTS,
  deciding: [TRANSFER_SUBJECT_FROM_CREDITS_PARTS_2, TRANSFER_SUBJECT_TO_CREDITS_PARTS_2],
  others: [],
};

function givenMakeUpCredits(input: Input): Valued {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const makeUpCreditsValue = computeMakeUpCredits(fromCredits, toCredits);
  const value = makeUpCreditsValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點第二款', lacking(lackOfMakeUpCredits(fromCredits, toCredits)), MAKE_UP_CREDITS_FACTS)
      : MAKE_UP_CREDITS_VALUE,
    scaledValue(value),
  );
}

function valueOfMakeUpCredits(makeUpCreditsValue: number): number | undefined {
  const value = makeUpCreditsValue;
  return scaledValue(value);
}

/**
 * 應補修學分（第四點第二款）
 *
 * > 以學分較多之科目，抵免學分較少之科目時，按較少者登記；擬以學分較少者抵免較多者，所差學分由就讀之各學系、所、中心或學位學程指定科目補修，其無性質相近之科目可供補修者，不得抵免。
 *
 * - 當 抵免科目.原學分 < 抵免科目.擬抵學分 則 抵免科目.擬抵學分 － 抵免科目.原學分
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function makeUpCredits(input: Input): number | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const makeUpCreditsValue = computeMakeUpCredits(fromCredits, toCredits);
  return settledValue(valueOfMakeUpCredits(makeUpCreditsValue), givenMakeUpCredits, input, MAKE_UP_CREDITS_PARTS);
}

/** 應補修學分：值與理由。 */
export function explainMakeUpCredits(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const makeUpCreditsValue = computeMakeUpCredits(fromCredits, toCredits);
  return settledResult(resultOfMakeUpCredits(makeUpCreditsValue, fromCredits, toCredits), givenMakeUpCredits, input, MAKE_UP_CREDITS_PARTS);
}

/** 以少抵多：notApplicable */
const FEWER_FOR_MORE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第二款');

/** 以少抵多：entitled */
const FEWER_FOR_MORE_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第二款');

/** 以少抵多：notEntitled */
const FEWER_FOR_MORE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第二款');

/** 以少抵多所讀的事實 */
const FEWER_FOR_MORE_FACTS: readonly string[] = ['抵免科目.原學分', '抵免科目.擬抵學分', '抵免科目.有性質相近科目可補修'];

function openFewerForMore(fromCredits: number, toCredits: number, makeUpExists: Truth): Decision {
  const inCase: Truth = holdsAtEnds_2(fromCredits, toCredits);
  if (inCase === NO) return FEWER_FOR_MORE_NOT_APPLICABLE;
  const when: Truth = makeUpExists;
  if (inCase === YES && when === YES) return FEWER_FOR_MORE_ENTITLED;
  if (inCase === YES && when === NO) return FEWER_FOR_MORE_NOT_ENTITLED;
  return undeterminedPermission(
    '第四點第二款',
    answer(
      holdsAtEnds_2(fromCredits, toCredits),
      fromCredits !== fromCredits && '抵免科目.原學分',
      toCredits !== toCredits && '抵免科目.擬抵學分',
    ),
    answer(makeUpExists, makeUpExists === UNKNOWN && '抵免科目.有性質相近科目可補修'),
    FEWER_FOR_MORE_FACTS,
  );
}

function decideFewerForMore(fromCredits: number, toCredits: number, makeUpExists: Truth): Decision {
  if (fromCredits >= toCredits) return FEWER_FOR_MORE_NOT_APPLICABLE;
  const when: Truth = makeUpExists;
  if (fromCredits < toCredits && when === YES) return FEWER_FOR_MORE_ENTITLED;
  if (fromCredits < toCredits && when === NO) return FEWER_FOR_MORE_NOT_ENTITLED;
  return openFewerForMore(fromCredits, toCredits, makeUpExists);
}

function resultOfFewerForMore(fromCredits: number, toCredits: number, makeUpExists: Truth): Result {
  return result(decideFewerForMore(fromCredits, toCredits, makeUpExists), {
    text: '以學分較多之科目，抵免學分較少之科目時，按較少者登記；擬以學分較少者抵免較多者，所差學分由就讀之各學系、所、中心或學位學程指定科目補修，其無性質相近之科目可供補修者，不得抵免。',
    values: [
      ['fromCredits', showNumber(fromCredits, 1n, '學分')],
      ['toCredits', showNumber(toCredits, 1n, '學分')],
      ['makeUpExists', showTruth(makeUpExists)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 以少抵多（第四點第二款）
 *
 * > 以學分較多之科目，抵免學分較少之科目時，按較少者登記；擬以學分較少者抵免較多者，所差學分由就讀之各學系、所、中心或學位學程指定科目補修，其無性質相近之科目可供補修者，不得抵免。
 *
 * - 適用 抵免科目.原學分 < 抵免科目.擬抵學分
 * - 當 抵免科目.有性質相近科目可補修
 * - 始得 補修所差學分後抵免
 */
export function fewerForMore(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const makeUpExists = readBoolean(transferSubject.makeUpExists);
  return decideFewerForMore(fromCredits, toCredits, makeUpExists);
}

/** 以少抵多：結果與理由。 */
export function explainFewerForMore(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const makeUpExists = readBoolean(transferSubject.makeUpExists);
  return resultOfFewerForMore(fromCredits, toCredits, makeUpExists);
}

/** 科目相當：entitled */
const EQUIVALENT_SUBJECT_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第三款');

/** 科目相當：notEntitled */
const EQUIVALENT_SUBJECT_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第三款');

/** 科目相當所讀的事實 */
const EQUIVALENT_SUBJECT_FACTS: readonly string[] = ['抵免科目.內容相同', '抵免科目.性質相同'];

function openEquivalentSubject(sameContent: Truth, sameNature: Truth): Decision {
  return undeterminedPermission(
    '第四點第三款',
    YES,
    anyAnswer(
      answer(sameContent, sameContent === UNKNOWN && '抵免科目.內容相同'),
      answer(sameNature, sameNature === UNKNOWN && '抵免科目.性質相同'),
    ),
    EQUIVALENT_SUBJECT_FACTS,
  );
}

function decideEquivalentSubject(sameContent: Truth, sameNature: Truth): Decision {
  const when: Truth = or(sameContent, sameNature);
  if (when === YES) return EQUIVALENT_SUBJECT_ENTITLED;
  if (when === NO) return EQUIVALENT_SUBJECT_NOT_ENTITLED;
  return openEquivalentSubject(sameContent, sameNature);
}

function resultOfEquivalentSubject(sameContent: Truth, sameNature: Truth): Result {
  return result(decideEquivalentSubject(sameContent, sameNature), {
    text: '已修與擬抵之科目，其名稱與內容均相同，或名稱雖異而內容相同，或名稱、內容俱異而性質相同者，得予抵免；有必要時，應提出課程大綱，送請相關單位審核。',
    values: [
      ['sameContent', showTruth(sameContent)],
      ['sameNature', showTruth(sameNature)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 科目相當（第四點第三款）
 *
 * > 已修與擬抵之科目，其名稱與內容均相同，或名稱雖異而內容相同，或名稱、內容俱異而性質相同者，得予抵免；有必要時，應提出課程大綱，送請相關單位審核。
 *
 * - 當 抵免科目.內容相同 或 抵免科目.性質相同
 * - 得 抵免
 */
export function equivalentSubject(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const sameContent = readBoolean(transferSubject.sameContent);
  const sameNature = readBoolean(transferSubject.sameNature);
  return decideEquivalentSubject(sameContent, sameNature);
}

/** 科目相當：結果與理由。 */
export function explainEquivalentSubject(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const sameContent = readBoolean(transferSubject.sameContent);
  const sameNature = readBoolean(transferSubject.sameNature);
  return resultOfEquivalentSubject(sameContent, sameNature);
}

/** 先抵上學期：notApplicable */
const FIRST_HALF_FIRST_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第四款');

/** 先抵上學期：met */
const FIRST_HALF_FIRST_MET = /* @__PURE__ */ decided('met', '第四點第四款');

/** 先抵上學期：violated */
const FIRST_HALF_FIRST_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第四款');

/** 先抵上學期所讀的事實 */
const FIRST_HALF_FIRST_FACTS: readonly string[] = ['抵免科目.擬抵下學期', '抵免科目.上學期已抵'];

function openFirstHalfFirst(secondHalf: Truth, firstHalfExempted: Truth): Decision {
  return undeterminedDuty(
    '第四點第四款',
    answer(secondHalf, secondHalf === UNKNOWN && '抵免科目.擬抵下學期'),
    answer(firstHalfExempted, firstHalfExempted === UNKNOWN && '抵免科目.上學期已抵'),
    YES,
    FIRST_HALF_FIRST_FACTS,
  );
}

function decideFirstHalfFirst(secondHalf: Truth, firstHalfExempted: Truth): Decision {
  const inCase: Truth = secondHalf;
  if (inCase === NO) return FIRST_HALF_FIRST_NOT_APPLICABLE;
  const must: Truth = firstHalfExempted;
  if (inCase === YES && must === YES) return FIRST_HALF_FIRST_MET;
  if (inCase === YES && must === NO) return FIRST_HALF_FIRST_VIOLATED;
  return openFirstHalfFirst(secondHalf, firstHalfExempted);
}

function resultOfFirstHalfFirst(secondHalf: Truth, firstHalfExempted: Truth): Result {
  return result(decideFirstHalfFirst(secondHalf, firstHalfExempted), {
    text: '學年（連續）課程僅獲同意抵免其部分學分者，抵免之基準單位為學期學分；但上學期尚未抵免者，不得先抵下學期。',
    values: [
      ['secondHalf', showTruth(secondHalf)],
      ['firstHalfExempted', showTruth(firstHalfExempted)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 先抵上學期（第四點第四款）
 *
 * > 學年（連續）課程僅獲同意抵免其部分學分者，抵免之基準單位為學期學分；但上學期尚未抵免者，不得先抵下學期。
 *
 * - 適用 抵免科目.擬抵下學期
 * - 應 抵免科目.上學期已抵
 */
export function firstHalfFirst(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const secondHalf = readBoolean(transferSubject.secondHalf);
  const firstHalfExempted = readBoolean(transferSubject.firstHalfExempted);
  return decideFirstHalfFirst(secondHalf, firstHalfExempted);
}

/** 先抵上學期：結果與理由。 */
export function explainFirstHalfFirst(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const secondHalf = readBoolean(transferSubject.secondHalf);
  const firstHalfExempted = readBoolean(transferSubject.firstHalfExempted);
  return resultOfFirstHalfFirst(secondHalf, firstHalfExempted);
}

/** 全學年課程：notApplicable */
const FULL_YEAR_SUBJECT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第五款');

/** 全學年課程：met */
const FULL_YEAR_SUBJECT_MET = /* @__PURE__ */ decided('met', '第四點第五款');

/** 全學年課程：violated */
const FULL_YEAR_SUBJECT_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第五款');

/** 全學年課程所讀的事實 */
const FULL_YEAR_SUBJECT_FACTS: readonly string[] = [
  '抵免科目.全學年課程',
  '抵免科目.及格學期數',
  '抵免科目.本校修習',
  '抵免科目.成績',
  '抵免科目.審查通過',
];

function openFullYearSubject(fullYear: Truth, halvesPassed: number, ownSchool: Truth, score: number, reviewed_2: Truth): Decision {
  return undeterminedDuty(
    '第四點第五款',
    allAnswers(
      answer(fullYear, fullYear === UNKNOWN && '抵免科目.全學年課程'),
      notAnswer(
        allAnswers(
          answer(
            halvesPassed === 1 ? YES : halvesPassed < 1 || halvesPassed > 1 ? NO : UNKNOWN,
            halvesPassed !== halvesPassed && '抵免科目.及格學期數',
          ),
          answer(ownSchool, ownSchool === UNKNOWN && '抵免科目.本校修習'),
          answer(score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN, score !== score && '抵免科目.成績'),
          answer(reviewed_2, reviewed_2 === UNKNOWN && '抵免科目.審查通過'),
        ),
      ),
    ),
    answer(halvesPassed > 1 ? YES : halvesPassed <= 1 ? NO : UNKNOWN, halvesPassed !== halvesPassed && '抵免科目.及格學期數'),
    YES,
    FULL_YEAR_SUBJECT_FACTS,
  );
}

function decideFullYearSubject(fullYear: Truth, halvesPassed: number, ownSchool: Truth, score: number, reviewed_2: Truth): Decision {
  const inCase: Truth = and(
    fullYear,
    not(
      and(
        and(
          and(halvesPassed === 1 ? YES : halvesPassed < 1 || halvesPassed > 1 ? NO : UNKNOWN, ownSchool),
          score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN,
        ),
        reviewed_2,
      ),
    ),
  );
  if (inCase === NO) return FULL_YEAR_SUBJECT_NOT_APPLICABLE;
  if (inCase === YES && halvesPassed > 1) return FULL_YEAR_SUBJECT_MET;
  if (inCase === YES && halvesPassed <= 1) return FULL_YEAR_SUBJECT_VIOLATED;
  return openFullYearSubject(fullYear, halvesPassed, ownSchool, score, reviewed_2);
}

const TRANSFER_SUBJECT_FULL_YEAR_PARTS: PartedFact = ['抵免科目.全學年課程', 'transferSubject', 'fullYear', [true, false]];

const TRANSFER_SUBJECT_HALVES_PASSED_PARTS: PartedFact = ['抵免科目.及格學期數', 'transferSubject', 'halvesPassed', [0, 1, 2]];

const TRANSFER_SUBJECT_OWN_SCHOOL_PARTS: PartedFact = ['抵免科目.本校修習', 'transferSubject', 'ownSchool', [true, false]];

const TRANSFER_SUBJECT_SCORE_PARTS_2: PartedFact = ['抵免科目.成績', 'transferSubject', 'score', [0, 70]];

const TRANSFER_SUBJECT_REVIEWED_PARTS: PartedFact = ['抵免科目.審查通過', 'transferSubject', 'reviewed', [true, false]];

const FULL_YEAR_SUBJECT_PARTS: Parts = {
  order: FULL_YEAR_SUBJECT_FACTS,
  deciding: [TRANSFER_SUBJECT_HALVES_PASSED_PARTS],
  others: [
    TRANSFER_SUBJECT_FULL_YEAR_PARTS,
    TRANSFER_SUBJECT_OWN_SCHOOL_PARTS,
    TRANSFER_SUBJECT_SCORE_PARTS_2,
    TRANSFER_SUBJECT_REVIEWED_PARTS,
  ],
};

function givenFullYearSubject(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const fullYear = readBoolean(transferSubject.fullYear);
  const halvesPassed = integerOf(transferSubject.halvesPassed, 0, 2);
  const ownSchool = readBoolean(transferSubject.ownSchool);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  const reviewed_2 = readBoolean(transferSubject.reviewed);
  return decideFullYearSubject(fullYear, halvesPassed, ownSchool, score, reviewed_2);
}

function resultOfFullYearSubject(
  fullYear: Truth,
  halvesPassed: number,
  ownSchool: Truth,
  score: number,
  reviewed_2: Truth,
  input: Input,
): Result {
  return result(
    settled(
      decideFullYearSubject(fullYear, halvesPassed, ownSchool, score, reviewed_2),
      givenFullYearSubject,
      input,
      FULL_YEAR_SUBJECT_PARTS,
    ),
    {
      text: '全學年之課程，僅有一學期修習及格者，不得抵免。但該課程係於本校修習，其及格學期之成績達七十分以上，並經審查通過者，得僅就同一科目不及格或尚未修習之部分補修。',
      values: [
        ['fullYear', showTruth(fullYear)],
        ['halvesPassed', showNumber(halvesPassed, 1n, '學期')],
        ['ownSchool', showTruth(ownSchool)],
        ['score', showNumber(score, 100n, '分')],
        ['reviewed', showTruth(reviewed_2)],
        ['singleSemester', '1 個學期'],
        ['halfYearPass', '70 分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 全學年課程（第四點第五款）
 *
 * > 全學年之課程，僅有一學期修習及格者，不得抵免。但該課程係於本校修習，其及格學期之成績達七十分以上，並經審查通過者，得僅就同一科目不及格或尚未修習之部分補修。
 *
 * - 適用 抵免科目.全學年課程
 * - 應 抵免科目.及格學期數 > 單一學期（1 個學期）
 * - 除外 抵免科目.及格學期數 = 單一學期（1 個學期） 且 抵免科目.本校修習 且 抵免科目.成績 ≥ 單學期採認成績（70 分） 且 抵免科目.審查通過
 */
export function fullYearSubject(input: Input): Decision {
  return settled(givenFullYearSubject(input), givenFullYearSubject, input, FULL_YEAR_SUBJECT_PARTS);
}

/** 全學年課程：結果與理由。 */
export function explainFullYearSubject(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const fullYear = readBoolean(transferSubject.fullYear);
  const halvesPassed = integerOf(transferSubject.halvesPassed, 0, 2);
  const ownSchool = readBoolean(transferSubject.ownSchool);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  const reviewed_2 = readBoolean(transferSubject.reviewed);
  return resultOfFullYearSubject(fullYear, halvesPassed, ownSchool, score, reviewed_2, input);
}

/** 僅補修缺部：notApplicable */
const MISSING_HALF_ONLY_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第五款');

/** 僅補修缺部：entitled */
const MISSING_HALF_ONLY_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第五款');

/** 僅補修缺部：notEntitled */
const MISSING_HALF_ONLY_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第五款');

/** 僅補修缺部所讀的事實 */
const MISSING_HALF_ONLY_FACTS: readonly string[] = [
  '抵免科目.全學年課程',
  '抵免科目.及格學期數',
  '抵免科目.本校修習',
  '抵免科目.成績',
  '抵免科目.審查通過',
];

function openMissingHalfOnly(fullYear: Truth, halvesPassed: number, ownSchool: Truth, score: number, reviewed_2: Truth): Decision {
  return undeterminedPermission(
    '第四點第五款',
    allAnswers(
      answer(fullYear, fullYear === UNKNOWN && '抵免科目.全學年課程'),
      answer(
        halvesPassed === 1 ? YES : halvesPassed < 1 || halvesPassed > 1 ? NO : UNKNOWN,
        halvesPassed !== halvesPassed && '抵免科目.及格學期數',
      ),
    ),
    allAnswers(
      answer(ownSchool, ownSchool === UNKNOWN && '抵免科目.本校修習'),
      answer(score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN, score !== score && '抵免科目.成績'),
      answer(reviewed_2, reviewed_2 === UNKNOWN && '抵免科目.審查通過'),
    ),
    MISSING_HALF_ONLY_FACTS,
  );
}

function decideMissingHalfOnly(fullYear: Truth, halvesPassed: number, ownSchool: Truth, score: number, reviewed_2: Truth): Decision {
  const inCase: Truth = and(fullYear, halvesPassed === 1 ? YES : halvesPassed < 1 || halvesPassed > 1 ? NO : UNKNOWN);
  if (inCase === NO) return MISSING_HALF_ONLY_NOT_APPLICABLE;
  const when: Truth = and(and(ownSchool, score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN), reviewed_2);
  if (inCase === YES && when === YES) return MISSING_HALF_ONLY_ENTITLED;
  if (inCase === YES && when === NO) return MISSING_HALF_ONLY_NOT_ENTITLED;
  return openMissingHalfOnly(fullYear, halvesPassed, ownSchool, score, reviewed_2);
}

function resultOfMissingHalfOnly(fullYear: Truth, halvesPassed: number, ownSchool: Truth, score: number, reviewed_2: Truth): Result {
  return result(decideMissingHalfOnly(fullYear, halvesPassed, ownSchool, score, reviewed_2), {
    text: '全學年之課程，僅有一學期修習及格者，不得抵免。但該課程係於本校修習，其及格學期之成績達七十分以上，並經審查通過者，得僅就同一科目不及格或尚未修習之部分補修。',
    values: [
      ['fullYear', showTruth(fullYear)],
      ['halvesPassed', showNumber(halvesPassed, 1n, '學期')],
      ['ownSchool', showTruth(ownSchool)],
      ['score', showNumber(score, 100n, '分')],
      ['reviewed', showTruth(reviewed_2)],
      ['singleSemester', '1 個學期'],
      ['halfYearPass', '70 分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 僅補修缺部（第四點第五款）
 *
 * > 全學年之課程，僅有一學期修習及格者，不得抵免。但該課程係於本校修習，其及格學期之成績達七十分以上，並經審查通過者，得僅就同一科目不及格或尚未修習之部分補修。
 *
 * - 適用 抵免科目.全學年課程 且 抵免科目.及格學期數 = 單一學期（1 個學期）
 * - 當 抵免科目.本校修習 且 抵免科目.成績 ≥ 單學期採認成績（70 分） 且 抵免科目.審查通過
 * - 得 僅補修同一科目不及格或未修習之部分
 */
export function missingHalfOnly(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const fullYear = readBoolean(transferSubject.fullYear);
  const halvesPassed = integerOf(transferSubject.halvesPassed, 0, 2);
  const ownSchool = readBoolean(transferSubject.ownSchool);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  const reviewed_2 = readBoolean(transferSubject.reviewed);
  return decideMissingHalfOnly(fullYear, halvesPassed, ownSchool, score, reviewed_2);
}

/** 僅補修缺部：結果與理由。 */
export function explainMissingHalfOnly(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const fullYear = readBoolean(transferSubject.fullYear);
  const halvesPassed = integerOf(transferSubject.halvesPassed, 0, 2);
  const ownSchool = readBoolean(transferSubject.ownSchool);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  const reviewed_2 = readBoolean(transferSubject.reviewed);
  return resultOfMissingHalfOnly(fullYear, halvesPassed, ownSchool, score, reviewed_2);
}

/** 單位認定不得抵免：met */
const UNIT_EXCLUSION_MET = /* @__PURE__ */ decided('met', '第四點第六款');

/** 單位認定不得抵免：violated */
const UNIT_EXCLUSION_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第六款');

/** 單位認定不得抵免所讀的事實 */
const UNIT_EXCLUSION_FACTS: readonly string[] = ['抵免科目.單位認定不得抵免'];

function openUnitExclusion(excluded: Truth): Decision {
  return undeterminedDuty(
    '第四點第六款',
    YES,
    notAnswer(answer(excluded, excluded === UNKNOWN && '抵免科目.單位認定不得抵免')),
    YES,
    UNIT_EXCLUSION_FACTS,
  );
}

function decideUnitExclusion(excluded: Truth): Decision {
  const must: Truth = not(excluded);
  if (must === YES) return UNIT_EXCLUSION_MET;
  if (must === NO) return UNIT_EXCLUSION_VIOLATED;
  return openUnitExclusion(excluded);
}

function resultOfUnitExclusion(excluded: Truth): Result {
  return result(decideUnitExclusion(excluded), {
    text: '各學系、所、中心或學位學程，得視個別科目之情況，認定其不得抵免。',
    values: [['excluded', showTruth(excluded)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 單位認定不得抵免（第四點第六款）
 *
 * > 各學系、所、中心或學位學程，得視個別科目之情況，認定其不得抵免。
 *
 * - 不得 抵免科目.單位認定不得抵免
 */
export function unitExclusion(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const excluded = readBoolean(transferSubject.excluded);
  return decideUnitExclusion(excluded);
}

/** 單位認定不得抵免：結果與理由。 */
export function explainUnitExclusion(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const excluded = readBoolean(transferSubject.excluded);
  return resultOfUnitExclusion(excluded);
}

/** 甄試後抵免：notApplicable */
const TESTED_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第七款');

/** 甄試後抵免：entitled */
const TESTED_TRANSFER_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第七款');

/** 甄試後抵免：notEntitled */
const TESTED_TRANSFER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第七款');

/** 甄試後抵免所讀的事實 */
const TESTED_TRANSFER_FACTS: readonly string[] = ['抵免科目.通知甄試', '抵免科目.甄試及格'];

function openTestedTransfer(testRequired: Truth, testPassed: Truth): Decision {
  return undeterminedPermission(
    '第四點第七款',
    answer(testRequired, testRequired === UNKNOWN && '抵免科目.通知甄試'),
    answer(testPassed, testPassed === UNKNOWN && '抵免科目.甄試及格'),
    TESTED_TRANSFER_FACTS,
  );
}

function decideTestedTransfer(testRequired: Truth, testPassed: Truth): Decision {
  const inCase: Truth = testRequired;
  if (inCase === NO) return TESTED_TRANSFER_NOT_APPLICABLE;
  const when: Truth = testPassed;
  if (inCase === YES && when === YES) return TESTED_TRANSFER_ENTITLED;
  if (inCase === YES && when === NO) return TESTED_TRANSFER_NOT_ENTITLED;
  return openTestedTransfer(testRequired, testPassed);
}

function resultOfTestedTransfer(testRequired: Truth, testPassed: Truth): Result {
  return result(decideTestedTransfer(testRequired, testPassed), {
    text: '各學系、所、中心或學位學程於審核時認有必要者，得通知申請人參加甄試，及格者准其抵免。',
    values: [
      ['testRequired', showTruth(testRequired)],
      ['testPassed', showTruth(testPassed)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 甄試後抵免（第四點第七款）
 *
 * > 各學系、所、中心或學位學程於審核時認有必要者，得通知申請人參加甄試，及格者准其抵免。
 *
 * - 適用 抵免科目.通知甄試
 * - 當 抵免科目.甄試及格
 * - 始得 抵免
 */
export function testedTransfer(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const testRequired = readBoolean(transferSubject.testRequired);
  const testPassed = readBoolean(transferSubject.testPassed);
  return decideTestedTransfer(testRequired, testPassed);
}

/** 甄試後抵免：結果與理由。 */
export function explainTestedTransfer(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const testRequired = readBoolean(transferSubject.testRequired);
  const testPassed = readBoolean(transferSubject.testPassed);
  return resultOfTestedTransfer(testRequired, testPassed);
}

/** 入學後已修科目：met */
const TAKEN_AFTER_ENTRY_MET = /* @__PURE__ */ decided('met', '第四點第八款');

/** 入學後已修科目：violated */
const TAKEN_AFTER_ENTRY_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第八款');

/** 入學後已修科目所讀的事實 */
const TAKEN_AFTER_ENTRY_FACTS: readonly string[] = ['抵免科目.入學後已在本校修習', '抵免科目.另有規定'];

function openTakenAfterEntry(takenAfterEntry_2: Truth, otherRule: Truth): Decision {
  return undeterminedDuty(
    '第四點第八款',
    YES,
    notAnswer(
      allAnswers(
        answer(takenAfterEntry_2, takenAfterEntry_2 === UNKNOWN && '抵免科目.入學後已在本校修習'),
        answer(sameTruth(otherRule, NO), otherRule === UNKNOWN && '抵免科目.另有規定'),
      ),
    ),
    YES,
    TAKEN_AFTER_ENTRY_FACTS,
  );
}

function decideTakenAfterEntry(takenAfterEntry_2: Truth, otherRule: Truth): Decision {
  const must: Truth = not(and(takenAfterEntry_2, sameTruth(otherRule, NO)));
  if (must === YES) return TAKEN_AFTER_ENTRY_MET;
  if (must === NO) return TAKEN_AFTER_ENTRY_VIOLATED;
  return openTakenAfterEntry(takenAfterEntry_2, otherRule);
}

function resultOfTakenAfterEntry(takenAfterEntry_2: Truth, otherRule: Truth): Result {
  return result(decideTakenAfterEntry(takenAfterEntry_2, otherRule), {
    text: '學生入學後在本校已修習過之科目，不問及格與否，均不得申請抵免；另有規定者，不在此限。',
    values: [
      ['takenAfterEntry', showTruth(takenAfterEntry_2)],
      ['otherRule', showTruth(otherRule)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 入學後已修科目（第四點第八款）
 *
 * > 學生入學後在本校已修習過之科目，不問及格與否，均不得申請抵免；另有規定者，不在此限。
 *
 * - 不得 抵免科目.入學後已在本校修習 且 抵免科目.另有規定 = 否
 */
export function takenAfterEntry(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const takenAfterEntry_2 = readBoolean(transferSubject.takenAfterEntry);
  const otherRule = readBoolean(transferSubject.otherRule);
  return decideTakenAfterEntry(takenAfterEntry_2, otherRule);
}

/** 入學後已修科目：結果與理由。 */
export function explainTakenAfterEntry(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const takenAfterEntry_2 = readBoolean(transferSubject.takenAfterEntry);
  const otherRule = readBoolean(transferSubject.otherRule);
  return resultOfTakenAfterEntry(takenAfterEntry_2, otherRule);
}

/** 十年以前之科目：met */
const OLD_SUBJECT_MET = /* @__PURE__ */ decided('met', '第四點第九款');

/** 十年以前之科目：violated */
const OLD_SUBJECT_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第九款');

/** 十年以前之科目所讀的事實 */
const OLD_SUBJECT_FACTS: readonly string[] = ['抵免科目.至入學時年數'];

function openOldSubject(yearsSincePass: number): Decision {
  return undeterminedDuty(
    '第四點第九款',
    YES,
    notAnswer(
      answer(
        yearsSincePass > 100 ? YES : yearsSincePass <= 100 ? NO : UNKNOWN,
        yearsSincePass !== yearsSincePass && '抵免科目.至入學時年數',
      ),
    ),
    YES,
    OLD_SUBJECT_FACTS,
  );
}

const OLD_SUBJECT_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openOldSubject(NaN));

function resultOfOldSubject(yearsSincePass: number): Result {
  return result(yearsSincePass <= 100 ? OLD_SUBJECT_MET : yearsSincePass > 100 ? OLD_SUBJECT_VIOLATED : OLD_SUBJECT_UNDETERMINED, {
    text: '進入本校之前修習及格之一切科目，算至入學時超過十年者，不得抵免。',
    values: [
      ['yearsSincePass', showNumber(yearsSincePass, 10n, '年')],
      ['maximumAge', '10 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 十年以前之科目（第四點第九款）
 *
 * > 進入本校之前修習及格之一切科目，算至入學時超過十年者，不得抵免。
 *
 * - 不得 抵免科目.至入學時年數 > 年限（10 年）
 */
export function oldSubject(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const yearsSincePass = decimalOf(transferSubject.yearsSincePass, 10, 0, 600);
  return yearsSincePass <= 100 ? OLD_SUBJECT_MET : yearsSincePass > 100 ? OLD_SUBJECT_VIOLATED : OLD_SUBJECT_UNDETERMINED;
}

/** 十年以前之科目：結果與理由。 */
export function explainOldSubject(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const yearsSincePass = decimalOf(transferSubject.yearsSincePass, 10, 0, 600);
  return resultOfOldSubject(yearsSincePass);
}

/** 五專科目：notApplicable */
const JUNIOR_COLLEGE_SUBJECT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第十款');

/** 五專科目：met */
const JUNIOR_COLLEGE_SUBJECT_MET = /* @__PURE__ */ decided('met', '第四點第十款');

/** 五專科目：violated */
const JUNIOR_COLLEGE_SUBJECT_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第十款');

/** 五專科目所讀的事實 */
const JUNIOR_COLLEGE_SUBJECT_FACTS: readonly string[] = [
  '抵免申請人.學制',
  '抵免科目.畢結業學校',
  '抵免科目.專科修習年級',
  '抵免科目.前三年不及格之重補修',
];

function openJuniorCollegeSubject(
  programme: TransferProgramme | undefined,
  formerSchool: FormerSchoolKind | undefined,
  juniorYear: number,
  juniorRetake: Truth,
): Decision {
  return undeterminedDuty(
    '第四點第十款',
    allAnswers(
      answer(programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO, programme === undefined && '抵免申請人.學制'),
      answer(
        formerSchool === 'fiveYearJunior' ? YES : formerSchool === undefined ? UNKNOWN : NO,
        formerSchool === undefined && '抵免科目.畢結業學校',
      ),
    ),
    notAnswer(
      anyAnswer(
        allAnswers(
          answer(juniorYear >= 1 ? YES : juniorYear < 1 ? NO : UNKNOWN, juniorYear !== juniorYear && '抵免科目.專科修習年級'),
          answer(juniorYear <= 3 ? YES : juniorYear > 3 ? NO : UNKNOWN, juniorYear !== juniorYear && '抵免科目.專科修習年級'),
        ),
        allAnswers(
          answer(
            juniorYear === 4 || juniorYear === 5 ? YES : juniorYear !== juniorYear ? UNKNOWN : NO,
            juniorYear !== juniorYear && '抵免科目.專科修習年級',
          ),
          answer(juniorRetake, juniorRetake === UNKNOWN && '抵免科目.前三年不及格之重補修'),
        ),
      ),
    ),
    YES,
    JUNIOR_COLLEGE_SUBJECT_FACTS,
  );
}

function decideJuniorCollegeSubject(
  programme: TransferProgramme | undefined,
  formerSchool: FormerSchoolKind | undefined,
  juniorYear: number,
  juniorRetake: Truth,
): Decision {
  const inCase: Truth = and(
    programme === 'bachelor' ? YES : programme === undefined ? UNKNOWN : NO,
    formerSchool === 'fiveYearJunior' ? YES : formerSchool === undefined ? UNKNOWN : NO,
  );
  if (inCase === NO) return JUNIOR_COLLEGE_SUBJECT_NOT_APPLICABLE;
  const must: Truth = not(
    or(
      and(juniorYear >= 1 ? YES : juniorYear < 1 ? NO : UNKNOWN, juniorYear <= 3 ? YES : juniorYear > 3 ? NO : UNKNOWN),
      and(juniorYear === 4 || juniorYear === 5 ? YES : juniorYear !== juniorYear ? UNKNOWN : NO, juniorRetake),
    ),
  );
  if (inCase === YES && must === YES) return JUNIOR_COLLEGE_SUBJECT_MET;
  if (inCase === YES && must === NO) return JUNIOR_COLLEGE_SUBJECT_VIOLATED;
  return openJuniorCollegeSubject(programme, formerSchool, juniorYear, juniorRetake);
}

const TRANSFER_SUBJECT_FORMER_SCHOOL_PARTS: PartedFact = [
  '抵免科目.畢結業學校',
  'transferSubject',
  'formerSchool',
  ['fiveYearJunior', 'twoYearJunior'],
];

const TRANSFER_SUBJECT_JUNIOR_YEAR_PARTS: PartedFact = ['抵免科目.專科修習年級', 'transferSubject', 'juniorYear', [1, 4, 5]];

const TRANSFER_SUBJECT_JUNIOR_RETAKE_PARTS: PartedFact = [
  '抵免科目.前三年不及格之重補修',
  'transferSubject',
  'juniorRetake',
  [true, false],
];

const JUNIOR_COLLEGE_SUBJECT_PARTS: Parts = {
  order: JUNIOR_COLLEGE_SUBJECT_FACTS,
  deciding: [TRANSFER_SUBJECT_JUNIOR_YEAR_PARTS],
  others: [TRANSFER_STUDENT_PROGRAMME_PARTS, TRANSFER_SUBJECT_FORMER_SCHOOL_PARTS, TRANSFER_SUBJECT_JUNIOR_RETAKE_PARTS],
};

function givenJuniorCollegeSubject(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const transferSubject = recordOf(input?.transferSubject);
  const formerSchool = readFormerSchoolKind(transferSubject.formerSchool);
  const juniorYear = integerOf(transferSubject.juniorYear, 1, 5);
  const juniorRetake = readBoolean(transferSubject.juniorRetake);
  return decideJuniorCollegeSubject(programme, formerSchool, juniorYear, juniorRetake);
}

function resultOfJuniorCollegeSubject(
  programme: TransferProgramme | undefined,
  formerSchool: FormerSchoolKind | undefined,
  juniorYear: number,
  juniorRetake: Truth,
  input: Input,
): Result {
  return result(
    settled(
      decideJuniorCollegeSubject(programme, formerSchool, juniorYear, juniorRetake),
      givenJuniorCollegeSubject,
      input,
      JUNIOR_COLLEGE_SUBJECT_PARTS,
    ),
    {
      text: '學士班學生畢（結）業於五年制專科學校者，其專科一年級至三年級所修科目，不得抵免；該等年級之成績不及格，而於四、五年級重補修所得之科目學分，亦同。',
      values: [
        ['programme', showMember(programme, TRANSFER_PROGRAMME_NAMES)],
        ['formerSchool', showMember(formerSchool, FORMER_SCHOOL_KIND_NAMES)],
        ['juniorYear', showNumber(juniorYear, 1n, '年級')],
        ['juniorRetake', showTruth(juniorRetake)],
        ['juniorFirstYears', '1 至 3 年級'],
        ['juniorLastYears', '4、5 年級'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 五專科目（第四點第十款）
 *
 * > 學士班學生畢（結）業於五年制專科學校者，其專科一年級至三年級所修科目，不得抵免；該等年級之成績不及格，而於四、五年級重補修所得之科目學分，亦同。
 *
 * - 適用 抵免申請人.學制 = 學士班 且 抵免科目.畢結業學校 = 五年制專科學校
 * - 不得 （抵免科目.專科修習年級 ≥ 五專前三年（1 至 3 年級） 且 抵免科目.專科修習年級 ≤ 五專前三年（1 至 3 年級）） 或 （抵免科目.專科修習年級 屬於 4、5 且 抵免科目.前三年不及格之重補修）
 */
export function juniorCollegeSubject(input: Input): Decision {
  return settled(givenJuniorCollegeSubject(input), givenJuniorCollegeSubject, input, JUNIOR_COLLEGE_SUBJECT_PARTS);
}

/** 五專科目：結果與理由。 */
export function explainJuniorCollegeSubject(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const programme = readTransferProgramme(transferStudent.programme);
  const transferSubject = recordOf(input?.transferSubject);
  const formerSchool = readFormerSchoolKind(transferSubject.formerSchool);
  const juniorYear = integerOf(transferSubject.juniorYear, 1, 5);
  const juniorRetake = readBoolean(transferSubject.juniorRetake);
  return resultOfJuniorCollegeSubject(programme, formerSchool, juniorYear, juniorRetake, input);
}

/** 提高編級後之抵免：value */
const SECOND_ROUND_VALUE = /* @__PURE__ */ decided('value', '第四點第十一款');

/** 提高編級後之抵免：notApplicable */
const SECOND_ROUND_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第十一款');

/** 提高編級後之抵免所讀的事實 */
const SECOND_ROUND_FACTS: readonly string[] = ['抵免申請人.因抵免提高編級'];

function openSecondRound(promotedByTransfer: Truth): Decision {
  return undeterminedEffect(
    '第四點第十一款',
    answer(promotedByTransfer, promotedByTransfer === UNKNOWN && '抵免申請人.因抵免提高編級'),
    SECOND_ROUND_FACTS,
  );
}

function resultOfSecondRound(promotedByTransfer: Truth): Result {
  return result(
    promotedByTransfer === YES
      ? SECOND_ROUND_VALUE
      : promotedByTransfer === NO
        ? SECOND_ROUND_NOT_APPLICABLE
        : openSecondRound(promotedByTransfer),
    {
      text: '因抵免而提高編級者，應按提高後所屬班級學生入學年度之科目學分表，辦理第二次抵免，並據以修課。',
      values: [['promotedByTransfer', showTruth(promotedByTransfer)]],
      caveats: [],
      effects: ['依提高編級後班級之科目學分表辦理二次抵免及修課'],
    },
  );
}

/**
 * 提高編級後之抵免（第四點第十一款）
 *
 * > 因抵免而提高編級者，應按提高後所屬班級學生入學年度之科目學分表，辦理第二次抵免，並據以修課。
 *
 * - 當 抵免申請人.因抵免提高編級
 * - 效果 依提高編級後班級之科目學分表辦理二次抵免及修課
 */
export function secondRound(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const promotedByTransfer = readBoolean(transferStudent.promotedByTransfer);
  return promotedByTransfer === YES
    ? SECOND_ROUND_VALUE
    : promotedByTransfer === NO
      ? SECOND_ROUND_NOT_APPLICABLE
      : openSecondRound(promotedByTransfer);
}

/** 提高編級後之抵免：結果與理由。 */
export function explainSecondRound(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const promotedByTransfer = readBoolean(transferStudent.promotedByTransfer);
  return resultOfSecondRound(promotedByTransfer);
}

/** 先修課程抵免：notApplicable */
const EARLY_GRADUATE_TRANSFER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第十二款');

/** 先修課程抵免：entitled */
const EARLY_GRADUATE_TRANSFER_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第十二款');

/** 先修課程抵免：notEntitled */
const EARLY_GRADUATE_TRANSFER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第十二款');

/** 先修課程抵免所讀的事實 */
const EARLY_GRADUATE_TRANSFER_FACTS: readonly string[] = [
  '抵免申請人.類別',
  '抵免科目.成績',
  '抵免案.列入畢業最低學分',
  '抵免科目.持有證明',
];

function openEarlyGraduateTransfer(
  kind: TransferApplicant | undefined,
  score: number,
  countedInMinimum: Truth,
  certificate: Truth,
): Decision {
  return undeterminedPermission(
    '第四點第十二款',
    answer(kind === 'earlyGraduate' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '抵免申請人.類別'),
    allAnswers(
      answer(score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN, score !== score && '抵免科目.成績'),
      answer(sameTruth(countedInMinimum, NO), countedInMinimum === UNKNOWN && '抵免案.列入畢業最低學分'),
      answer(certificate, certificate === UNKNOWN && '抵免科目.持有證明'),
    ),
    EARLY_GRADUATE_TRANSFER_FACTS,
  );
}

function decideEarlyGraduateTransfer(
  kind: TransferApplicant | undefined,
  score: number,
  countedInMinimum: Truth,
  certificate: Truth,
): Decision {
  const inCase: Truth = kind === 'earlyGraduate' ? YES : kind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return EARLY_GRADUATE_TRANSFER_NOT_APPLICABLE;
  const when: Truth = and(and(score >= 7000 ? YES : score < 7000 ? NO : UNKNOWN, sameTruth(countedInMinimum, NO)), certificate);
  if (inCase === YES && when === YES) return EARLY_GRADUATE_TRANSFER_ENTITLED;
  if (inCase === YES && when === NO) return EARLY_GRADUATE_TRANSFER_NOT_ENTITLED;
  return openEarlyGraduateTransfer(kind, score, countedInMinimum, certificate);
}

function resultOfEarlyGraduateTransfer(
  kind: TransferApplicant | undefined,
  score: number,
  countedInMinimum: Truth,
  certificate: Truth,
): Result {
  return result(decideEarlyGraduateTransfer(kind, score, countedInMinimum, certificate), {
    text: '預先修習碩、博士班課程，成績達70分以上，其學分不在畢業最低學分數之內，且持有證明者，得予抵免。',
    values: [
      ['kind', showMember(kind, TRANSFER_APPLICANT_NAMES)],
      ['score', showNumber(score, 100n, '分')],
      ['countedInMinimum', showTruth(countedInMinimum)],
      ['certificate', showTruth(certificate)],
      ['earlyPass', '70 分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 先修課程抵免（第四點第十二款）
 *
 * > 預先修習碩、博士班課程，成績達70分以上，其學分不在畢業最低學分數之內，且持有證明者，得予抵免。
 *
 * - 適用 抵免申請人.類別 = 先修碩博士班課程
 * - 當 抵免科目.成績 ≥ 先修採認成績（70 分） 且 抵免案.列入畢業最低學分 = 否 且 抵免科目.持有證明
 * - 得 抵免
 */
export function earlyGraduateTransfer(input: Input): Decision {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const transferSubject = recordOf(input?.transferSubject);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  const transferCase = recordOf(input?.transferCase);
  const countedInMinimum = readBoolean(transferCase.countedInMinimum);
  const certificate = readBoolean(transferSubject.certificate);
  return decideEarlyGraduateTransfer(kind, score, countedInMinimum, certificate);
}

/** 先修課程抵免：結果與理由。 */
export function explainEarlyGraduateTransfer(input: Input): Result {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const transferSubject = recordOf(input?.transferSubject);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  const transferCase = recordOf(input?.transferCase);
  const countedInMinimum = readBoolean(transferCase.countedInMinimum);
  const certificate = readBoolean(transferSubject.certificate);
  return resultOfEarlyGraduateTransfer(kind, score, countedInMinimum, certificate);
}

/** 歐洲學分換算：value */
const FROM_ECTS_VALUE = /* @__PURE__ */ decided('value', '第四點第十四款第一目');

/** 歐洲學分換算所讀的事實 */
const FROM_ECTS_FACTS: readonly string[] = ['抵免科目.境外學分'];

function resultOfFromEcts(fromEctsValue: number, foreignCredits: number): Result {
  const value = fromEctsValue;
  const decision =
    value !== value ? undeterminedValue('第四點第十四款第一目', lacking(lackOfFromEcts(foreignCredits)), FROM_ECTS_FACTS) : FROM_ECTS_VALUE;
  return result(
    decision,
    {
      text: '該國外學校採用歐洲學分互認系統(European Credit Transfer and Accumulation System，ECTS；英國之大學除外)者，按 ECTS 學分之二分之一計，並四捨五入至整數。',
      values: [
        ['foreignCredits', showNumber(foreignCredits, 100n, '學分')],
        ['conversionRounding', '四捨五入至整數'],
        ['ectsShare', '1/2'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_13(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const value = roundHalfAway(foreignCredits, 200);
  return value === value ? value : lacking(foreignCredits !== foreignCredits && '抵免科目.境外學分').missing.length > 0 ? undefined : null;
}

const TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS: PartedFact = [
  '抵免科目.境外學分',
  'transferSubject',
  'foreignCredits',
  { low: 0, high: 20000, scale: 100, starts: [0], turns: [[difference_13, 'known']], hasEnds: true },
];

const FROM_ECTS_PARTS: Parts = { order: FROM_ECTS_FACTS, deciding: [TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS], others: [] };

function givenFromEcts(input: Input): Valued {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromEctsValue = computeFromEcts(foreignCredits);
  const value = fromEctsValue;
  return valued(
    value !== value ? undeterminedValue('第四點第十四款第一目', lacking(lackOfFromEcts(foreignCredits)), FROM_ECTS_FACTS) : FROM_ECTS_VALUE,
    scaledValue(value),
  );
}

function valueOfFromEcts(fromEctsValue: number): number | undefined {
  const value = fromEctsValue;
  return scaledValue(value);
}

/**
 * 歐洲學分換算（第四點第十四款第一目）
 *
 * > 該國外學校採用歐洲學分互認系統(European Credit Transfer and Accumulation System，ECTS；英國之大學除外)者，按 ECTS 學分之二分之一計，並四捨五入至整數。
 *
 * - 其餘 取位（抵免科目.境外學分 × 歐洲學分比例（1/2），換算取位）
 *
 * undefined：無法判定。
 */
export function fromEcts(input: Input): number | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromEctsValue = computeFromEcts(foreignCredits);
  return settledValue(valueOfFromEcts(fromEctsValue), givenFromEcts, input, FROM_ECTS_PARTS);
}

/** 歐洲學分換算：值與理由。 */
export function explainFromEcts(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromEctsValue = computeFromEcts(foreignCredits);
  return settledResult(resultOfFromEcts(fromEctsValue, foreignCredits), givenFromEcts, input, FROM_ECTS_PARTS);
}

/** 英國學分換算：value */
const FROM_CATS_VALUE = /* @__PURE__ */ decided('value', '第四點第十四款第二目');

/** 英國學分換算所讀的事實 */
const FROM_CATS_FACTS: readonly string[] = ['抵免科目.境外學分'];

function resultOfFromCats(fromCatsValue: number, foreignCredits: number): Result {
  const value = fromCatsValue;
  const decision =
    value !== value ? undeterminedValue('第四點第十四款第二目', lacking(lackOfFromCats(foreignCredits)), FROM_CATS_FACTS) : FROM_CATS_VALUE;
  return result(
    decision,
    {
      text: '採用英國學分累計及轉換制度(Credit Accumulation Transfer Scheme，CATS)者，按 CATS 學分之四分之一計，並四捨五入至整數。',
      values: [
        ['foreignCredits', showNumber(foreignCredits, 100n, '學分')],
        ['conversionRounding', '四捨五入至整數'],
        ['catsShare', '1/4'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_14(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const value = roundHalfAway(foreignCredits, 400);
  return value === value ? value : lacking(foreignCredits !== foreignCredits && '抵免科目.境外學分').missing.length > 0 ? undefined : null;
}

const TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS_2: PartedFact = [
  '抵免科目.境外學分',
  'transferSubject',
  'foreignCredits',
  { low: 0, high: 20000, scale: 100, starts: [0], turns: [[difference_14, 'known']], hasEnds: true },
];

const FROM_CATS_PARTS: Parts = { order: FROM_CATS_FACTS, deciding: [TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS_2], others: [] };

function givenFromCats(input: Input): Valued {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromCatsValue = computeFromCats(foreignCredits);
  const value = fromCatsValue;
  return valued(
    value !== value ? undeterminedValue('第四點第十四款第二目', lacking(lackOfFromCats(foreignCredits)), FROM_CATS_FACTS) : FROM_CATS_VALUE,
    scaledValue(value),
  );
}

function valueOfFromCats(fromCatsValue: number): number | undefined {
  const value = fromCatsValue;
  return scaledValue(value);
}

/**
 * 英國學分換算（第四點第十四款第二目）
 *
 * > 採用英國學分累計及轉換制度(Credit Accumulation Transfer Scheme，CATS)者，按 CATS 學分之四分之一計，並四捨五入至整數。
 *
 * - 其餘 取位（抵免科目.境外學分 × 英國學分比例（1/4），換算取位）
 *
 * undefined：無法判定。
 */
export function fromCats(input: Input): number | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromCatsValue = computeFromCats(foreignCredits);
  return settledValue(valueOfFromCats(fromCatsValue), givenFromCats, input, FROM_CATS_PARTS);
}

/** 英國學分換算：值與理由。 */
export function explainFromCats(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromCatsValue = computeFromCats(foreignCredits);
  return settledResult(resultOfFromCats(fromCatsValue, foreignCredits), givenFromCats, input, FROM_CATS_PARTS);
}

function holdsWith_8(convertedCredits: number, foreignCredits: number): Truth {
  return convertedCredits <= 100 * roundHalfAway(foreignCredits, 200)
    ? YES
    : convertedCredits > 100 * roundHalfAway(foreignCredits, 200)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_8(convertedCredits: number, foreignCredits: number): Truth {
  return agree(
    holdsWith_8(convertedCredits === convertedCredits ? convertedCredits : 0, foreignCredits === foreignCredits ? foreignCredits : 20000),
    holdsWith_8(convertedCredits === convertedCredits ? convertedCredits : 20000, foreignCredits === foreignCredits ? foreignCredits : 0),
  );
}

function holdsWith_9(convertedCredits: number, foreignCredits: number): Truth {
  return convertedCredits >= 100 * roundHalfAway(foreignCredits, 200)
    ? YES
    : convertedCredits < 100 * roundHalfAway(foreignCredits, 200)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_9(convertedCredits: number, foreignCredits: number): Truth {
  return agree(
    holdsWith_9(convertedCredits === convertedCredits ? convertedCredits : 0, foreignCredits === foreignCredits ? foreignCredits : 20000),
    holdsWith_9(convertedCredits === convertedCredits ? convertedCredits : 20000, foreignCredits === foreignCredits ? foreignCredits : 0),
  );
}

/** 歐洲學分之登記：notApplicable */
const ECTS_CONVERSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第十四款第一目');

/** 歐洲學分之登記：met */
const ECTS_CONVERSION_MET = /* @__PURE__ */ decided('met', '第四點第十四款第一目');

/** 歐洲學分之登記：violated */
const ECTS_CONVERSION_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第十四款第一目');

/** 歐洲學分之登記所讀的事實 */
const ECTS_CONVERSION_FACTS: readonly string[] = ['抵免科目.境外學分制', '抵免科目.英國之大學', '抵免科目.換算學分', '抵免科目.境外學分'];

function openEctsConversion(
  foreignSystem: ForeignCreditSystem | undefined,
  ukUniversity: Truth,
  convertedCredits: number,
  foreignCredits: number,
  fromEctsLack: Note,
): Decision {
  const inCase: Truth = and(foreignSystem === 'ects' ? YES : foreignSystem === undefined ? UNKNOWN : NO, sameTruth(ukUniversity, NO));
  if (inCase === NO) return ECTS_CONVERSION_NOT_APPLICABLE;
  const must: Truth = and(holdsAtEnds_8(convertedCredits, foreignCredits), holdsAtEnds_9(convertedCredits, foreignCredits));
  if (inCase === YES && must === YES) return ECTS_CONVERSION_MET;
  if (inCase === YES && must === NO) return ECTS_CONVERSION_VIOLATED;
  return undeterminedDuty(
    '第四點第十四款第一目',
    allAnswers(
      answer(
        foreignSystem === 'ects' ? YES : foreignSystem === undefined ? UNKNOWN : NO,
        foreignSystem === undefined && '抵免科目.境外學分制',
      ),
      answer(sameTruth(ukUniversity, NO), ukUniversity === UNKNOWN && '抵免科目.英國之大學'),
    ),
    answer(
      and(holdsAtEnds_8(convertedCredits, foreignCredits), holdsAtEnds_9(convertedCredits, foreignCredits)),
      convertedCredits !== convertedCredits && '抵免科目.換算學分',
      fromEctsLack,
    ),
    YES,
    ECTS_CONVERSION_FACTS,
  );
}

function decideEctsConversion(
  foreignSystem: ForeignCreditSystem | undefined,
  ukUniversity: Truth,
  convertedCredits: number,
  fromEctsValue: number,
  foreignCredits: number,
  fromEctsLack: Note,
): Decision {
  const inCase: Truth = and(foreignSystem === 'ects' ? YES : foreignSystem === undefined ? UNKNOWN : NO, sameTruth(ukUniversity, NO));
  if (inCase === NO) return ECTS_CONVERSION_NOT_APPLICABLE;
  const must: Truth =
    convertedCredits === 100 * fromEctsValue
      ? YES
      : convertedCredits < 100 * fromEctsValue || convertedCredits > 100 * fromEctsValue
        ? NO
        : UNKNOWN;
  if (inCase === YES && must === YES) return ECTS_CONVERSION_MET;
  if (inCase === YES && must === NO) return ECTS_CONVERSION_VIOLATED;
  return openEctsConversion(foreignSystem, ukUniversity, convertedCredits, foreignCredits, fromEctsLack);
}

const TRANSFER_SUBJECT_FOREIGN_SYSTEM_PARTS: PartedFact = ['抵免科目.境外學分制', 'transferSubject', 'foreignSystem', ['ects', 'cats']];

const TRANSFER_SUBJECT_UK_UNIVERSITY_PARTS: PartedFact = ['抵免科目.英國之大學', 'transferSubject', 'ukUniversity', [true, false]];

function difference_15(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromEctsValue = computeFromEcts(foreignCredits);
  const fromEctsLack = fromEctsValue !== fromEctsValue ? lackOfFromEcts(foreignCredits) : false;
  const value = convertedCredits - 100 * fromEctsValue;
  return value === value
    ? value
    : lacking(convertedCredits !== convertedCredits && '抵免科目.換算學分', fromEctsLack).missing.length > 0
      ? undefined
      : null;
}

const TRANSFER_SUBJECT_CONVERTED_CREDITS_PARTS: PartedFact = [
  '抵免科目.換算學分',
  'transferSubject',
  'convertedCredits',
  { low: 0, high: 20000, scale: 100, starts: [0], turns: [[difference_15, '=']] },
];

const TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS_3: PartedFact = [
  '抵免科目.境外學分',
  'transferSubject',
  'foreignCredits',
  { low: 0, high: 20000, scale: 100, starts: [0], turns: [[difference_15, '=']] },
];

const ECTS_CONVERSION_PARTS: Parts = {
  order: ECTS_CONVERSION_FACTS,
  deciding: [TRANSFER_SUBJECT_CONVERTED_CREDITS_PARTS, TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS_3],
  others: [TRANSFER_SUBJECT_FOREIGN_SYSTEM_PARTS, TRANSFER_SUBJECT_UK_UNIVERSITY_PARTS],
};

function givenEctsConversion(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
  const ukUniversity = readBoolean(transferSubject.ukUniversity);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromEctsValue = computeFromEcts(foreignCredits);
  const fromEctsLack = fromEctsValue !== fromEctsValue ? lackOfFromEcts(foreignCredits) : false;
  return decideEctsConversion(foreignSystem, ukUniversity, convertedCredits, fromEctsValue, foreignCredits, fromEctsLack);
}

function resultOfEctsConversion(
  foreignSystem: ForeignCreditSystem | undefined,
  ukUniversity: Truth,
  convertedCredits: number,
  fromEctsValue: number,
  foreignCredits: number,
  fromEctsLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideEctsConversion(foreignSystem, ukUniversity, convertedCredits, fromEctsValue, foreignCredits, fromEctsLack),
      givenEctsConversion,
      input,
      ECTS_CONVERSION_PARTS,
    ),
    {
      text: '該國外學校採用歐洲學分互認系統(European Credit Transfer and Accumulation System，ECTS；英國之大學除外)者，按 ECTS 學分之二分之一計，並四捨五入至整數。',
      values: [
        ['foreignSystem', showMember(foreignSystem, FOREIGN_CREDIT_SYSTEM_NAMES)],
        ['ukUniversity', showTruth(ukUniversity)],
        ['convertedCredits', showNumber(convertedCredits, 100n, '學分')],
        ['foreignCredits', showNumber(foreignCredits, 100n, '學分')],
        ['fromEcts', showNumber(fromEctsValue, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 歐洲學分之登記（第四點第十四款第一目）
 *
 * > 該國外學校採用歐洲學分互認系統(European Credit Transfer and Accumulation System，ECTS；英國之大學除外)者，按 ECTS 學分之二分之一計，並四捨五入至整數。
 *
 * - 適用 抵免科目.境外學分制 = 歐洲學分互認系統 且 抵免科目.英國之大學 = 否
 * - 應 抵免科目.換算學分 = 歐洲學分換算
 */
export function ectsConversion(input: Input): Decision {
  return settled(givenEctsConversion(input), givenEctsConversion, input, ECTS_CONVERSION_PARTS);
}

/** 歐洲學分之登記：結果與理由。 */
export function explainEctsConversion(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
  const ukUniversity = readBoolean(transferSubject.ukUniversity);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromEctsValue = computeFromEcts(foreignCredits);
  const fromEctsLack = fromEctsValue !== fromEctsValue ? lackOfFromEcts(foreignCredits) : false;
  return resultOfEctsConversion(foreignSystem, ukUniversity, convertedCredits, fromEctsValue, foreignCredits, fromEctsLack, input);
}

function holdsWith_10(convertedCredits: number, foreignCredits: number): Truth {
  return convertedCredits <= 100 * roundHalfAway(foreignCredits, 400)
    ? YES
    : convertedCredits > 100 * roundHalfAway(foreignCredits, 400)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_10(convertedCredits: number, foreignCredits: number): Truth {
  return agree(
    holdsWith_10(convertedCredits === convertedCredits ? convertedCredits : 0, foreignCredits === foreignCredits ? foreignCredits : 20000),
    holdsWith_10(convertedCredits === convertedCredits ? convertedCredits : 20000, foreignCredits === foreignCredits ? foreignCredits : 0),
  );
}

function holdsWith_11(convertedCredits: number, foreignCredits: number): Truth {
  return convertedCredits >= 100 * roundHalfAway(foreignCredits, 400)
    ? YES
    : convertedCredits < 100 * roundHalfAway(foreignCredits, 400)
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_11(convertedCredits: number, foreignCredits: number): Truth {
  return agree(
    holdsWith_11(convertedCredits === convertedCredits ? convertedCredits : 0, foreignCredits === foreignCredits ? foreignCredits : 20000),
    holdsWith_11(convertedCredits === convertedCredits ? convertedCredits : 20000, foreignCredits === foreignCredits ? foreignCredits : 0),
  );
}

/** 英國學分之登記：notApplicable */
const CATS_CONVERSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第十四款第二目');

/** 英國學分之登記：met */
const CATS_CONVERSION_MET = /* @__PURE__ */ decided('met', '第四點第十四款第二目');

/** 英國學分之登記：violated */
const CATS_CONVERSION_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第十四款第二目');

/** 英國學分之登記所讀的事實 */
const CATS_CONVERSION_FACTS: readonly string[] = ['抵免科目.境外學分制', '抵免科目.換算學分', '抵免科目.境外學分'];

function openCatsConversion(
  foreignSystem: ForeignCreditSystem | undefined,
  convertedCredits: number,
  foreignCredits: number,
  fromCatsLack: Note,
): Decision {
  const inCase: Truth = foreignSystem === 'cats' ? YES : foreignSystem === undefined ? UNKNOWN : NO;
  if (inCase === NO) return CATS_CONVERSION_NOT_APPLICABLE;
  const must: Truth = and(holdsAtEnds_10(convertedCredits, foreignCredits), holdsAtEnds_11(convertedCredits, foreignCredits));
  if (inCase === YES && must === YES) return CATS_CONVERSION_MET;
  if (inCase === YES && must === NO) return CATS_CONVERSION_VIOLATED;
  return undeterminedDuty(
    '第四點第十四款第二目',
    answer(
      foreignSystem === 'cats' ? YES : foreignSystem === undefined ? UNKNOWN : NO,
      foreignSystem === undefined && '抵免科目.境外學分制',
    ),
    answer(
      and(holdsAtEnds_10(convertedCredits, foreignCredits), holdsAtEnds_11(convertedCredits, foreignCredits)),
      convertedCredits !== convertedCredits && '抵免科目.換算學分',
      fromCatsLack,
    ),
    YES,
    CATS_CONVERSION_FACTS,
  );
}

function decideCatsConversion(
  foreignSystem: ForeignCreditSystem | undefined,
  convertedCredits: number,
  fromCatsValue: number,
  foreignCredits: number,
  fromCatsLack: Note,
): Decision {
  const inCase: Truth = foreignSystem === 'cats' ? YES : foreignSystem === undefined ? UNKNOWN : NO;
  if (inCase === NO) return CATS_CONVERSION_NOT_APPLICABLE;
  const must: Truth =
    convertedCredits === 100 * fromCatsValue
      ? YES
      : convertedCredits < 100 * fromCatsValue || convertedCredits > 100 * fromCatsValue
        ? NO
        : UNKNOWN;
  if (inCase === YES && must === YES) return CATS_CONVERSION_MET;
  if (inCase === YES && must === NO) return CATS_CONVERSION_VIOLATED;
  return openCatsConversion(foreignSystem, convertedCredits, foreignCredits, fromCatsLack);
}

function difference_16(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromCatsValue = computeFromCats(foreignCredits);
  const fromCatsLack = fromCatsValue !== fromCatsValue ? lackOfFromCats(foreignCredits) : false;
  const value = convertedCredits - 100 * fromCatsValue;
  return value === value
    ? value
    : lacking(convertedCredits !== convertedCredits && '抵免科目.換算學分', fromCatsLack).missing.length > 0
      ? undefined
      : null;
}

const TRANSFER_SUBJECT_CONVERTED_CREDITS_PARTS_2: PartedFact = [
  '抵免科目.換算學分',
  'transferSubject',
  'convertedCredits',
  { low: 0, high: 20000, scale: 100, starts: [0], turns: [[difference_16, '=']] },
];

const TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS_4: PartedFact = [
  '抵免科目.境外學分',
  'transferSubject',
  'foreignCredits',
  { low: 0, high: 20000, scale: 100, starts: [0], turns: [[difference_16, '=']] },
];

const CATS_CONVERSION_PARTS: Parts = {
  order: CATS_CONVERSION_FACTS,
  deciding: [TRANSFER_SUBJECT_CONVERTED_CREDITS_PARTS_2, TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS_4],
  others: [TRANSFER_SUBJECT_FOREIGN_SYSTEM_PARTS],
};

function givenCatsConversion(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromCatsValue = computeFromCats(foreignCredits);
  const fromCatsLack = fromCatsValue !== fromCatsValue ? lackOfFromCats(foreignCredits) : false;
  return decideCatsConversion(foreignSystem, convertedCredits, fromCatsValue, foreignCredits, fromCatsLack);
}

function resultOfCatsConversion(
  foreignSystem: ForeignCreditSystem | undefined,
  convertedCredits: number,
  fromCatsValue: number,
  foreignCredits: number,
  fromCatsLack: Note,
  input: Input,
): Result {
  return result(
    settled(
      decideCatsConversion(foreignSystem, convertedCredits, fromCatsValue, foreignCredits, fromCatsLack),
      givenCatsConversion,
      input,
      CATS_CONVERSION_PARTS,
    ),
    {
      text: '採用英國學分累計及轉換制度(Credit Accumulation Transfer Scheme，CATS)者，按 CATS 學分之四分之一計，並四捨五入至整數。',
      values: [
        ['foreignSystem', showMember(foreignSystem, FOREIGN_CREDIT_SYSTEM_NAMES)],
        ['convertedCredits', showNumber(convertedCredits, 100n, '學分')],
        ['foreignCredits', showNumber(foreignCredits, 100n, '學分')],
        ['fromCats', showNumber(fromCatsValue, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 英國學分之登記（第四點第十四款第二目）
 *
 * > 採用英國學分累計及轉換制度(Credit Accumulation Transfer Scheme，CATS)者，按 CATS 學分之四分之一計，並四捨五入至整數。
 *
 * - 適用 抵免科目.境外學分制 = 英國學分累計及轉換制度
 * - 應 抵免科目.換算學分 = 英國學分換算
 */
export function catsConversion(input: Input): Decision {
  return settled(givenCatsConversion(input), givenCatsConversion, input, CATS_CONVERSION_PARTS);
}

/** 英國學分之登記：結果與理由。 */
export function explainCatsConversion(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromCatsValue = computeFromCats(foreignCredits);
  const fromCatsLack = fromCatsValue !== fromCatsValue ? lackOfFromCats(foreignCredits) : false;
  return resultOfCatsConversion(foreignSystem, convertedCredits, fromCatsValue, foreignCredits, fromCatsLack, input);
}

function holdsWith_12(convertedCredits: number, foreignCredits: number): Truth {
  return convertedCredits <= foreignCredits ? YES : convertedCredits > foreignCredits ? NO : UNKNOWN;
}

function holdsAtEnds_12(convertedCredits: number, foreignCredits: number): Truth {
  return agree(
    holdsWith_12(convertedCredits === convertedCredits ? convertedCredits : 0, foreignCredits === foreignCredits ? foreignCredits : 20000),
    holdsWith_12(convertedCredits === convertedCredits ? convertedCredits : 20000, foreignCredits === foreignCredits ? foreignCredits : 0),
  );
}

function holdsWith_13(convertedCredits: number, foreignCredits: number): Truth {
  return convertedCredits >= foreignCredits ? YES : convertedCredits < foreignCredits ? NO : UNKNOWN;
}

function holdsAtEnds_13(convertedCredits: number, foreignCredits: number): Truth {
  return agree(
    holdsWith_13(convertedCredits === convertedCredits ? convertedCredits : 0, foreignCredits === foreignCredits ? foreignCredits : 20000),
    holdsWith_13(convertedCredits === convertedCredits ? convertedCredits : 20000, foreignCredits === foreignCredits ? foreignCredits : 0),
  );
}

/** 等同換算之登記：notApplicable */
const EQUAL_CONVERSION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第十四款第三目');

/** 等同換算之登記：met */
const EQUAL_CONVERSION_MET = /* @__PURE__ */ decided('met', '第四點第十四款第三目');

/** 等同換算之登記：violated */
const EQUAL_CONVERSION_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第十四款第三目');

/** 等同換算之登記所讀的事實 */
const EQUAL_CONVERSION_FACTS: readonly string[] = ['抵免科目.境外學分制', '抵免科目.換算學分', '抵免科目.境外學分'];

function openEqualConversion(foreignSystem: ForeignCreditSystem | undefined, convertedCredits: number, foreignCredits: number): Decision {
  const inCase: Truth =
    foreignSystem === 'american' || foreignSystem === 'japanese' || foreignSystem === 'chinese'
      ? YES
      : foreignSystem === undefined
        ? UNKNOWN
        : NO;
  if (inCase === NO) return EQUAL_CONVERSION_NOT_APPLICABLE;
  const must: Truth = and(holdsAtEnds_12(convertedCredits, foreignCredits), holdsAtEnds_13(convertedCredits, foreignCredits));
  if (inCase === YES && must === YES) return EQUAL_CONVERSION_MET;
  if (inCase === YES && must === NO) return EQUAL_CONVERSION_VIOLATED;
  return undeterminedDuty(
    '第四點第十四款第三目',
    answer(
      foreignSystem === 'american' || foreignSystem === 'japanese' || foreignSystem === 'chinese'
        ? YES
        : foreignSystem === undefined
          ? UNKNOWN
          : NO,
      foreignSystem === undefined && '抵免科目.境外學分制',
    ),
    answer(
      and(holdsAtEnds_12(convertedCredits, foreignCredits), holdsAtEnds_13(convertedCredits, foreignCredits)),
      convertedCredits !== convertedCredits && '抵免科目.換算學分',
      foreignCredits !== foreignCredits && '抵免科目.境外學分',
    ),
    YES,
    EQUAL_CONVERSION_FACTS,
  );
}

function decideEqualConversion(foreignSystem: ForeignCreditSystem | undefined, convertedCredits: number, foreignCredits: number): Decision {
  const inCase: Truth =
    foreignSystem === 'american' || foreignSystem === 'japanese' || foreignSystem === 'chinese'
      ? YES
      : foreignSystem === undefined
        ? UNKNOWN
        : NO;
  if (inCase === NO) return EQUAL_CONVERSION_NOT_APPLICABLE;
  const must: Truth =
    convertedCredits === foreignCredits ? YES : convertedCredits < foreignCredits || convertedCredits > foreignCredits ? NO : UNKNOWN;
  if (inCase === YES && must === YES) return EQUAL_CONVERSION_MET;
  if (inCase === YES && must === NO) return EQUAL_CONVERSION_VIOLATED;
  return openEqualConversion(foreignSystem, convertedCredits, foreignCredits);
}

const TRANSFER_SUBJECT_FOREIGN_SYSTEM_PARTS_2: PartedFact = [
  '抵免科目.境外學分制',
  'transferSubject',
  'foreignSystem',
  ['ects', 'american'],
];

function difference_17(input: Input): number | null | undefined {
  const transferSubject = recordOf(input?.transferSubject);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const value = convertedCredits - foreignCredits;
  return value === value
    ? value
    : lacking(convertedCredits !== convertedCredits && '抵免科目.換算學分', foreignCredits !== foreignCredits && '抵免科目.境外學分')
          .missing.length > 0
      ? undefined
      : null;
}

const TRANSFER_SUBJECT_CONVERTED_CREDITS_PARTS_3: PartedFact = [
  '抵免科目.換算學分',
  'transferSubject',
  'convertedCredits',
  { low: 0, high: 20000, scale: 100, starts: [0], turns: [[difference_17, '=']] },
];

const TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS_5: PartedFact = [
  '抵免科目.境外學分',
  'transferSubject',
  'foreignCredits',
  { low: 0, high: 20000, scale: 100, starts: [0], turns: [[difference_17, '=']] },
];

const EQUAL_CONVERSION_PARTS: Parts = {
  order: EQUAL_CONVERSION_FACTS,
  deciding: [TRANSFER_SUBJECT_CONVERTED_CREDITS_PARTS_3, TRANSFER_SUBJECT_FOREIGN_CREDITS_PARTS_5],
  others: [TRANSFER_SUBJECT_FOREIGN_SYSTEM_PARTS_2],
};

function givenEqualConversion(input: Input): Decision {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  return decideEqualConversion(foreignSystem, convertedCredits, foreignCredits);
}

function resultOfEqualConversion(
  foreignSystem: ForeignCreditSystem | undefined,
  convertedCredits: number,
  foreignCredits: number,
  input: Input,
): Result {
  return result(
    settled(decideEqualConversion(foreignSystem, convertedCredits, foreignCredits), givenEqualConversion, input, EQUAL_CONVERSION_PARTS),
    {
      text: '美制、日制及陸制之學分，等同換算。',
      values: [
        ['foreignSystem', showMember(foreignSystem, FOREIGN_CREDIT_SYSTEM_NAMES)],
        ['convertedCredits', showNumber(convertedCredits, 100n, '學分')],
        ['foreignCredits', showNumber(foreignCredits, 100n, '學分')],
        ['equalSystems', '美制、日制、陸制'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 等同換算之登記（第四點第十四款第三目）
 *
 * > 美制、日制及陸制之學分，等同換算。
 *
 * - 適用 抵免科目.境外學分制 屬於 美制、日制、陸制
 * - 應 抵免科目.換算學分 = 抵免科目.境外學分
 */
export function equalConversion(input: Input): Decision {
  return settled(givenEqualConversion(input), givenEqualConversion, input, EQUAL_CONVERSION_PARTS);
}

/** 等同換算之登記：結果與理由。 */
export function explainEqualConversion(input: Input): Result {
  const transferSubject = recordOf(input?.transferSubject);
  const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  return resultOfEqualConversion(foreignSystem, convertedCredits, foreignCredits, input);
}

/** 入學抵免期限：met */
const ENTRY_WINDOW_MET = /* @__PURE__ */ decided('met', '第五點第一款第一目');

/** 入學抵免期限：violated */
const ENTRY_WINDOW_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款第一目');

/** 入學抵免期限所讀的事實 */
const ENTRY_WINDOW_FACTS: readonly string[] = ['抵免手續.行事曆期間內申請', '抵免手續.完成加退選'];

function openEntryWindow(inCalendarWindow: Truth, addDropDone: Truth): Decision {
  return undeterminedDuty(
    '第五點第一款第一目',
    YES,
    allAnswers(
      answer(inCalendarWindow, inCalendarWindow === UNKNOWN && '抵免手續.行事曆期間內申請'),
      answer(addDropDone, addDropDone === UNKNOWN && '抵免手續.完成加退選'),
    ),
    YES,
    ENTRY_WINDOW_FACTS,
  );
}

function decideEntryWindow(inCalendarWindow: Truth, addDropDone: Truth): Decision {
  const must: Truth = and(inCalendarWindow, addDropDone);
  if (must === YES) return ENTRY_WINDOW_MET;
  if (must === NO) return ENTRY_WINDOW_VIOLATED;
  return openEntryWindow(inCalendarWindow, addDropDone);
}

function resultOfEntryWindow(inCalendarWindow: Truth, addDropDone: Truth): Result {
  return result(decideEntryWindow(inCalendarWindow, addDropDone), {
    text: '應於入學當學年，在本校行事曆所定之抵免學分申請期間內為之；入學前修習學分之抵免，以一次為限；逾期者，不予受理。加選與退選手續，並應於加退選之規定日期內完成。',
    values: [
      ['inCalendarWindow', showTruth(inCalendarWindow)],
      ['addDropDone', showTruth(addDropDone)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 入學抵免期限（第五點第一款第一目）
 *
 * > 應於入學當學年，在本校行事曆所定之抵免學分申請期間內為之；入學前修習學分之抵免，以一次為限；逾期者，不予受理。加選與退選手續，並應於加退選之規定日期內完成。
 *
 * - 應 抵免手續.行事曆期間內申請 且 抵免手續.完成加退選
 */
export function entryWindow(input: Input): Decision {
  const transferProcedure = recordOf(input?.transferProcedure);
  const inCalendarWindow = readBoolean(transferProcedure.inCalendarWindow);
  const addDropDone = readBoolean(transferProcedure.addDropDone);
  return decideEntryWindow(inCalendarWindow, addDropDone);
}

/** 入學抵免期限：結果與理由。 */
export function explainEntryWindow(input: Input): Result {
  const transferProcedure = recordOf(input?.transferProcedure);
  const inCalendarWindow = readBoolean(transferProcedure.inCalendarWindow);
  const addDropDone = readBoolean(transferProcedure.addDropDone);
  return resultOfEntryWindow(inCalendarWindow, addDropDone);
}

/** 入學前學分抵免次數：met */
const PRE_ENTRY_ONCE_MET = /* @__PURE__ */ decided('met', '第五點第一款第一目');

/** 入學前學分抵免次數：violated */
const PRE_ENTRY_ONCE_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款第一目');

/** 入學前學分抵免次數所讀的事實 */
const PRE_ENTRY_ONCE_FACTS: readonly string[] = ['抵免手續.入學前學分抵免次數'];

function openPreEntryOnce(preEntryTimes: number): Decision {
  return undeterminedDuty(
    '第五點第一款第一目',
    YES,
    answer(preEntryTimes <= 1 ? YES : preEntryTimes > 1 ? NO : UNKNOWN, preEntryTimes !== preEntryTimes && '抵免手續.入學前學分抵免次數'),
    YES,
    PRE_ENTRY_ONCE_FACTS,
  );
}

const PRE_ENTRY_ONCE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openPreEntryOnce(NaN));

function resultOfPreEntryOnce(preEntryTimes: number): Result {
  return result(preEntryTimes <= 1 ? PRE_ENTRY_ONCE_MET : preEntryTimes > 1 ? PRE_ENTRY_ONCE_VIOLATED : PRE_ENTRY_ONCE_UNDETERMINED, {
    text: '應於入學當學年，在本校行事曆所定之抵免學分申請期間內為之；入學前修習學分之抵免，以一次為限；逾期者，不予受理。加選與退選手續，並應於加退選之規定日期內完成。',
    values: [
      ['transferProcedure.preEntryTimes', showNumber(preEntryTimes, 1n, '次')],
      ['binding.preEntryTimes', '1 次'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 入學前學分抵免次數（第五點第一款第一目）
 *
 * > 應於入學當學年，在本校行事曆所定之抵免學分申請期間內為之；入學前修習學分之抵免，以一次為限；逾期者，不予受理。加選與退選手續，並應於加退選之規定日期內完成。
 *
 * - 應 抵免手續.入學前學分抵免次數 ≤ 入學前抵免次數（1 次）
 */
export function preEntryOnce(input: Input): Decision {
  const transferProcedure = recordOf(input?.transferProcedure);
  const preEntryTimes = integerOf(transferProcedure.preEntryTimes, 0, 9);
  return preEntryTimes <= 1 ? PRE_ENTRY_ONCE_MET : preEntryTimes > 1 ? PRE_ENTRY_ONCE_VIOLATED : PRE_ENTRY_ONCE_UNDETERMINED;
}

/** 入學前學分抵免次數：結果與理由。 */
export function explainPreEntryOnce(input: Input): Result {
  const transferProcedure = recordOf(input?.transferProcedure);
  const preEntryTimes = integerOf(transferProcedure.preEntryTimes, 0, 9);
  return resultOfPreEntryOnce(preEntryTimes);
}

/** 出境抵免期限：notApplicable */
const RETURN_DEADLINE_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款第二目');

/** 出境抵免期限：met */
const RETURN_DEADLINE_MET = /* @__PURE__ */ decided('met', '第五點第一款第二目');

/** 出境抵免期限：violated */
const RETURN_DEADLINE_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款第二目');

/** 出境抵免期限所讀的事實 */
const RETURN_DEADLINE_FACTS: readonly string[] = ['抵免案.修習類型', '抵免手續.畢業離校前辦理'];

function openReturnDeadline(studyKind: StudyKind | undefined, beforeLeaving: Truth): Decision {
  return undeterminedDuty(
    '第五點第一款第二目',
    answer(studyKind === 'abroad' ? YES : studyKind === undefined ? UNKNOWN : NO, studyKind === undefined && '抵免案.修習類型'),
    answer(beforeLeaving, beforeLeaving === UNKNOWN && '抵免手續.畢業離校前辦理'),
    YES,
    RETURN_DEADLINE_FACTS,
  );
}

function decideReturnDeadline(studyKind: StudyKind | undefined, beforeLeaving: Truth): Decision {
  const inCase: Truth = studyKind === 'abroad' ? YES : studyKind === undefined ? UNKNOWN : NO;
  if (inCase === NO) return RETURN_DEADLINE_NOT_APPLICABLE;
  const must: Truth = beforeLeaving;
  if (inCase === YES && must === YES) return RETURN_DEADLINE_MET;
  if (inCase === YES && must === NO) return RETURN_DEADLINE_VIOLATED;
  return openReturnDeadline(studyKind, beforeLeaving);
}

function resultOfReturnDeadline(studyKind: StudyKind | undefined, beforeLeaving: Truth): Result {
  return result(decideReturnDeadline(studyKind, beforeLeaving), {
    text: '在學期間出境選課者，依本校「學生出境期間有關學業及學籍處理要點」之規定，至遲於畢業離校前為之。',
    values: [
      ['studyKind', showMember(studyKind, STUDY_KIND_NAMES)],
      ['beforeLeaving', showTruth(beforeLeaving)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 出境抵免期限（第五點第一款第二目）
 *
 * > 在學期間出境選課者，依本校「學生出境期間有關學業及學籍處理要點」之規定，至遲於畢業離校前為之。
 *
 * - 適用 抵免案.修習類型 = 出國進修
 * - 應 抵免手續.畢業離校前辦理
 */
export function returnDeadline(input: Input): Decision {
  const transferCase = recordOf(input?.transferCase);
  const studyKind = readStudyKind(transferCase.studyKind);
  const transferProcedure = recordOf(input?.transferProcedure);
  const beforeLeaving = readBoolean(transferProcedure.beforeLeaving);
  return decideReturnDeadline(studyKind, beforeLeaving);
}

/** 出境抵免期限：結果與理由。 */
export function explainReturnDeadline(input: Input): Result {
  const transferCase = recordOf(input?.transferCase);
  const studyKind = readStudyKind(transferCase.studyKind);
  const transferProcedure = recordOf(input?.transferProcedure);
  const beforeLeaving = readBoolean(transferProcedure.beforeLeaving);
  return resultOfReturnDeadline(studyKind, beforeLeaving);
}

/** 抵免學分之範圍：entitled */
const SCOPE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點');

/** 抵免學分之範圍：notEntitled */
const SCOPE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點');

/** 抵免學分之範圍所讀的事實 */
const SCOPE_FACTS: readonly string[] = ['抵免案.範圍'];

function openScope(scope_2: TransferScope | undefined): Decision {
  return undeterminedPermission(
    '第六點',
    YES,
    answer(
      scope_2 === 'required' ||
        scope_2 === 'elective' ||
        scope_2 === 'minor' ||
        scope_2 === 'doubleMajor' ||
        scope_2 === 'general' ||
        scope_2 === 'physicalEducation' ||
        scope_2 === 'exchangeAbroad'
        ? YES
        : scope_2 === undefined
          ? UNKNOWN
          : NO,
      scope_2 === undefined && '抵免案.範圍',
    ),
    SCOPE_FACTS,
  );
}

function decideScope(scope_2: TransferScope | undefined): Decision {
  const when: Truth =
    scope_2 === 'required' ||
    scope_2 === 'elective' ||
    scope_2 === 'minor' ||
    scope_2 === 'doubleMajor' ||
    scope_2 === 'general' ||
    scope_2 === 'physicalEducation' ||
    scope_2 === 'exchangeAbroad'
      ? YES
      : scope_2 === undefined
        ? UNKNOWN
        : NO;
  if (when === YES) return SCOPE_ENTITLED;
  if (when === NO) return SCOPE_NOT_ENTITLED;
  return openScope(scope_2);
}

function resultOfScope(scope_2: TransferScope | undefined): Result {
  return result(decideScope(scope_2), {
    text: '得抵免之學分，其範圍如下：（一）必修學分（指現就讀學系與所屬學院之必修科目）。（二）選修學分（指現就讀學系、所屬學院與通識教育中心之選修科目）。（三）輔系學分（指因轉系或轉學，主系與輔系互換者）。（四）雙主修（學位）之學分。（五）通識之學分。（六）體育之學分。（七）赴國外交換所修習之學分，其認定由所屬學系、所或學位學程為之。',
    values: [['scope', showMember(scope_2, TRANSFER_SCOPE_NAMES)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 抵免學分之範圍（第六點）
 *
 * > 得抵免之學分，其範圍如下：（一）必修學分（指現就讀學系與所屬學院之必修科目）。（二）選修學分（指現就讀學系、所屬學院與通識教育中心之選修科目）。（三）輔系學分（指因轉系或轉學，主系與輔系互換者）。（四）雙主修（學位）之學分。（五）通識之學分。（六）體育之學分。（七）赴國外交換所修習之學分，其認定由所屬學系、所或學位學程為之。
 *
 * - 當 抵免案.範圍 屬於 必修學分、選修學分、輔系學分、雙主修學分、通識學分、體育學分、國外交換學分
 * - 得 抵免
 */
export function scope(input: Input): Decision {
  const transferCase = recordOf(input?.transferCase);
  const scope_2 = readTransferScope(transferCase.scope);
  return decideScope(scope_2);
}

/** 抵免學分之範圍：結果與理由。 */
export function explainScope(input: Input): Result {
  const transferCase = recordOf(input?.transferCase);
  const scope_2 = readTransferScope(transferCase.scope);
  return resultOfScope(scope_2);
}

export interface Decisions {
  readonly eligibleApplicants: Decision;
  readonly secondYearTransfer: Decision;
  readonly thirdYearTransfer: Decision;
  readonly raisedCap: Decision;
  readonly noPromotionByTransfer: Decision;
  readonly placementLimit: Decision;
  readonly readmittedGraduation: Decision;
  readonly graduateTransfer: Decision;
  readonly reexaminedTransfer: Decision;
  readonly extensionTransfer: Decision;
  readonly extensionGraduation: Decision;
  readonly exchangeTransfer: Decision;
  readonly inServiceBar: Decision;
  readonly basicWaiver: Decision;
  readonly stricterRule: Decision;
  readonly termMinimum: Decision;
  readonly promotion: Decision;
  readonly passedSubject: Decision;
  readonly fewerForMore: Decision;
  readonly equivalentSubject: Decision;
  readonly firstHalfFirst: Decision;
  readonly fullYearSubject: Decision;
  readonly missingHalfOnly: Decision;
  readonly unitExclusion: Decision;
  readonly testedTransfer: Decision;
  readonly takenAfterEntry: Decision;
  readonly oldSubject: Decision;
  readonly juniorCollegeSubject: Decision;
  readonly secondRound: Decision;
  readonly earlyGraduateTransfer: Decision;
  readonly ectsConversion: Decision;
  readonly catsConversion: Decision;
  readonly equalConversion: Decision;
  readonly entryWindow: Decision;
  readonly preEntryOnce: Decision;
  readonly returnDeadline: Decision;
  readonly scope: Decision;
}

export interface Results {
  readonly eligibleApplicants: Result;
  readonly secondYearTransfer: Result;
  readonly thirdYearTransfer: Result;
  readonly capRaiseGround: Result;
  readonly raisedCap: Result;
  readonly noPromotionByTransfer: Result;
  readonly placementLimit: Result;
  readonly readmittedGraduation: Result;
  readonly graduateTransfer: Result;
  readonly reexaminedTransfer: Result;
  readonly extensionTransfer: Result;
  readonly extensionGraduation: Result;
  readonly exchangeTransfer: Result;
  readonly inServiceBar: Result;
  readonly basicWaiver: Result;
  readonly stricterRule: Result;
  readonly termMinimum: Result;
  readonly promotion: Result;
  readonly passedSubject: Result;
  readonly registeredCredits: Result;
  readonly makeUpCredits: Result;
  readonly fewerForMore: Result;
  readonly equivalentSubject: Result;
  readonly firstHalfFirst: Result;
  readonly fullYearSubject: Result;
  readonly missingHalfOnly: Result;
  readonly unitExclusion: Result;
  readonly testedTransfer: Result;
  readonly takenAfterEntry: Result;
  readonly oldSubject: Result;
  readonly juniorCollegeSubject: Result;
  readonly secondRound: Result;
  readonly earlyGraduateTransfer: Result;
  readonly fromEcts: Result;
  readonly fromCats: Result;
  readonly ectsConversion: Result;
  readonly catsConversion: Result;
  readonly equalConversion: Result;
  readonly entryWindow: Result;
  readonly preEntryOnce: Result;
  readonly returnDeadline: Result;
  readonly scope: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const transferCase = recordOf(input?.transferCase);
  const earlyPassed = readBoolean(transferCase.earlyPassed);
  const countedInMinimum = readBoolean(transferCase.countedInMinimum);
  const programme = readTransferProgramme(transferStudent.programme);
  const isTransfer = readBoolean(transferStudent.isTransfer);
  const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
  const credits = integerOf(transferCase.credits, 0, 200);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const capRaised = readBoolean(transferCase.capRaised);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  const promotedByTransfer = readBoolean(transferStudent.promotedByTransfer);
  const placedYear = integerOf(transferStudent.placedYear, 1, 7);
  const withdrawnYear = integerOf(transferStudent.withdrawnYear, 1, 7);
  const yearsStudied = decimalOf(transferStudent.yearsStudied, 10, 0, 120);
  const graduateReexamined = readBoolean(transferStudent.graduateReexamined);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  const extensionCertificate = readBoolean(transferCase.extensionCertificate);
  const usedForEquivalency = readEquivalencyClass(transferCase.usedForEquivalency);
  const studyKind = readStudyKind(transferCase.studyKind);
  const exchangeCredits = integerOf(transferCase.exchangeCredits, 0, 200);
  const reviewed = readBoolean(transferCase.reviewed);
  const basicMakeUp = readBoolean(transferCase.basicMakeUp);
  const replaced = readBoolean(transferCase.replaced);
  const stricterRule_2 = readBoolean(transferCase.stricterRule);
  const termCredits = integerOf(transferCase.termCredits, 0, 60);
  const termMinimum_2 = integerOf(transferCase.termMinimum, 0, 60);
  const placementRequest = recordOf(input?.placementRequest);
  const inTime = readBoolean(placementRequest.inTime);
  const headsApproved = readBoolean(placementRequest.headsApproved);
  const deanApproved = readBoolean(placementRequest.deanApproved);
  const times = integerOf(placementRequest.times, 0, 9);
  const transferSubject = recordOf(input?.transferSubject);
  const schoolRecognised = readBoolean(transferSubject.schoolRecognised);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const makeUpExists = readBoolean(transferSubject.makeUpExists);
  const sameContent = readBoolean(transferSubject.sameContent);
  const sameNature = readBoolean(transferSubject.sameNature);
  const secondHalf = readBoolean(transferSubject.secondHalf);
  const firstHalfExempted = readBoolean(transferSubject.firstHalfExempted);
  const fullYear = readBoolean(transferSubject.fullYear);
  const halvesPassed = integerOf(transferSubject.halvesPassed, 0, 2);
  const ownSchool = readBoolean(transferSubject.ownSchool);
  const reviewed_2 = readBoolean(transferSubject.reviewed);
  const excluded = readBoolean(transferSubject.excluded);
  const testRequired = readBoolean(transferSubject.testRequired);
  const testPassed = readBoolean(transferSubject.testPassed);
  const takenAfterEntry_2 = readBoolean(transferSubject.takenAfterEntry);
  const otherRule = readBoolean(transferSubject.otherRule);
  const yearsSincePass = decimalOf(transferSubject.yearsSincePass, 10, 0, 600);
  const formerSchool = readFormerSchoolKind(transferSubject.formerSchool);
  const juniorYear = integerOf(transferSubject.juniorYear, 1, 5);
  const juniorRetake = readBoolean(transferSubject.juniorRetake);
  const certificate = readBoolean(transferSubject.certificate);
  const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
  const ukUniversity = readBoolean(transferSubject.ukUniversity);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromEctsValue = computeFromEcts(foreignCredits);
  const fromEctsLack = fromEctsValue !== fromEctsValue ? lackOfFromEcts(foreignCredits) : false;
  const fromCatsValue = computeFromCats(foreignCredits);
  const fromCatsLack = fromCatsValue !== fromCatsValue ? lackOfFromCats(foreignCredits) : false;
  const transferProcedure = recordOf(input?.transferProcedure);
  const inCalendarWindow = readBoolean(transferProcedure.inCalendarWindow);
  const addDropDone = readBoolean(transferProcedure.addDropDone);
  const preEntryTimes = integerOf(transferProcedure.preEntryTimes, 0, 9);
  const beforeLeaving = readBoolean(transferProcedure.beforeLeaving);
  const scope_2 = readTransferScope(transferCase.scope);
  return {
    eligibleApplicants: settled(
      decideEligibleApplicants(kind, earlyPassed, countedInMinimum),
      givenEligibleApplicants,
      input,
      ELIGIBLE_APPLICANTS_PARTS,
    ),
    secondYearTransfer: settled(
      decideSecondYearTransfer(programme, isTransfer, enteredYear, credits, capRaiseGroundValue, capRaised, capRaiseGroundLack),
      givenSecondYearTransfer,
      input,
      SECOND_YEAR_TRANSFER_PARTS,
    ),
    thirdYearTransfer: settled(
      decideThirdYearTransfer(programme, isTransfer, enteredYear, credits, capRaiseGroundValue, capRaised, capRaiseGroundLack),
      givenThirdYearTransfer,
      input,
      THIRD_YEAR_TRANSFER_PARTS,
    ),
    raisedCap: decideRaisedCap(capRaiseGroundValue, capRaiseGroundLack),
    noPromotionByTransfer: decideNoPromotionByTransfer(capRaiseGroundValue, promotedByTransfer, capRaiseGroundLack),
    placementLimit: decidePlacementLimit(programme, formerSameProgramme, placedYear, withdrawnYear),
    readmittedGraduation: decideReadmittedGraduation(programme, formerSameProgramme, yearsStudied),
    graduateTransfer: decideGraduateTransfer(programme, graduateReexamined, credits, graduationCredits),
    reexaminedTransfer: decideReexaminedTransfer(programme, graduateReexamined, credits, graduationCredits),
    extensionTransfer: decideExtensionTransfer(kind, extensionCertificate, usedForEquivalency),
    extensionGraduation: decideExtensionGraduation(kind, programme, yearsStudied),
    exchangeTransfer: decideExchangeTransfer(studyKind, exchangeCredits, graduationCredits, reviewed),
    inServiceBar: decideInServiceBar(programme, basicMakeUp),
    basicWaiver: decideBasicWaiver(programme, basicMakeUp, reviewed, replaced),
    stricterRule:
      stricterRule_2 === YES
        ? STRICTER_RULE_VALUE
        : stricterRule_2 === NO
          ? STRICTER_RULE_NOT_APPLICABLE
          : openStricterRule(stricterRule_2),
    termMinimum:
      termCredits >= termMinimum_2
        ? TERM_MINIMUM_MET
        : termCredits < termMinimum_2
          ? TERM_MINIMUM_VIOLATED
          : openTermMinimum(termCredits, termMinimum_2),
    promotion: decidePromotion(inTime, headsApproved, deanApproved, times),
    passedSubject: settled(decidePassedSubject(programme, schoolRecognised, score), givenPassedSubject, input, PASSED_SUBJECT_PARTS),
    fewerForMore: decideFewerForMore(fromCredits, toCredits, makeUpExists),
    equivalentSubject: decideEquivalentSubject(sameContent, sameNature),
    firstHalfFirst: decideFirstHalfFirst(secondHalf, firstHalfExempted),
    fullYearSubject: settled(
      decideFullYearSubject(fullYear, halvesPassed, ownSchool, score, reviewed_2),
      givenFullYearSubject,
      input,
      FULL_YEAR_SUBJECT_PARTS,
    ),
    missingHalfOnly: decideMissingHalfOnly(fullYear, halvesPassed, ownSchool, score, reviewed_2),
    unitExclusion: decideUnitExclusion(excluded),
    testedTransfer: decideTestedTransfer(testRequired, testPassed),
    takenAfterEntry: decideTakenAfterEntry(takenAfterEntry_2, otherRule),
    oldSubject: yearsSincePass <= 100 ? OLD_SUBJECT_MET : yearsSincePass > 100 ? OLD_SUBJECT_VIOLATED : OLD_SUBJECT_UNDETERMINED,
    juniorCollegeSubject: settled(
      decideJuniorCollegeSubject(programme, formerSchool, juniorYear, juniorRetake),
      givenJuniorCollegeSubject,
      input,
      JUNIOR_COLLEGE_SUBJECT_PARTS,
    ),
    secondRound:
      promotedByTransfer === YES
        ? SECOND_ROUND_VALUE
        : promotedByTransfer === NO
          ? SECOND_ROUND_NOT_APPLICABLE
          : openSecondRound(promotedByTransfer),
    earlyGraduateTransfer: decideEarlyGraduateTransfer(kind, score, countedInMinimum, certificate),
    ectsConversion: settled(
      decideEctsConversion(foreignSystem, ukUniversity, convertedCredits, fromEctsValue, foreignCredits, fromEctsLack),
      givenEctsConversion,
      input,
      ECTS_CONVERSION_PARTS,
    ),
    catsConversion: settled(
      decideCatsConversion(foreignSystem, convertedCredits, fromCatsValue, foreignCredits, fromCatsLack),
      givenCatsConversion,
      input,
      CATS_CONVERSION_PARTS,
    ),
    equalConversion: settled(
      decideEqualConversion(foreignSystem, convertedCredits, foreignCredits),
      givenEqualConversion,
      input,
      EQUAL_CONVERSION_PARTS,
    ),
    entryWindow: decideEntryWindow(inCalendarWindow, addDropDone),
    preEntryOnce: preEntryTimes <= 1 ? PRE_ENTRY_ONCE_MET : preEntryTimes > 1 ? PRE_ENTRY_ONCE_VIOLATED : PRE_ENTRY_ONCE_UNDETERMINED,
    returnDeadline: decideReturnDeadline(studyKind, beforeLeaving),
    scope: decideScope(scope_2),
  };
}

function evaluateRead(input: Input): Results {
  const transferStudent = recordOf(input?.transferStudent);
  const kind = readTransferApplicant(transferStudent.kind);
  const transferCase = recordOf(input?.transferCase);
  const earlyPassed = readBoolean(transferCase.earlyPassed);
  const countedInMinimum = readBoolean(transferCase.countedInMinimum);
  const programme = readTransferProgramme(transferStudent.programme);
  const isTransfer = readBoolean(transferStudent.isTransfer);
  const enteredYear = integerOf(transferStudent.enteredYear, 1, 4);
  const credits = integerOf(transferCase.credits, 0, 200);
  const formerSameProgramme = readBoolean(transferStudent.formerSameProgramme);
  const readmitted = readBoolean(transferStudent.readmitted);
  const capRaiseGroundValue = computeCapRaiseGround(programme, formerSameProgramme, readmitted);
  const capRaised = readBoolean(transferCase.capRaised);
  const capRaiseGroundLack = capRaiseGroundValue === UNKNOWN ? lackOfCapRaiseGround(programme, formerSameProgramme, readmitted) : false;
  const promotedByTransfer = readBoolean(transferStudent.promotedByTransfer);
  const placedYear = integerOf(transferStudent.placedYear, 1, 7);
  const withdrawnYear = integerOf(transferStudent.withdrawnYear, 1, 7);
  const yearsStudied = decimalOf(transferStudent.yearsStudied, 10, 0, 120);
  const graduateReexamined = readBoolean(transferStudent.graduateReexamined);
  const graduationCredits = integerOf(transferCase.graduationCredits, 1, 300);
  const extensionCertificate = readBoolean(transferCase.extensionCertificate);
  const usedForEquivalency = readEquivalencyClass(transferCase.usedForEquivalency);
  const studyKind = readStudyKind(transferCase.studyKind);
  const exchangeCredits = integerOf(transferCase.exchangeCredits, 0, 200);
  const reviewed = readBoolean(transferCase.reviewed);
  const basicMakeUp = readBoolean(transferCase.basicMakeUp);
  const replaced = readBoolean(transferCase.replaced);
  const stricterRule_2 = readBoolean(transferCase.stricterRule);
  const termCredits = integerOf(transferCase.termCredits, 0, 60);
  const termMinimum_2 = integerOf(transferCase.termMinimum, 0, 60);
  const placementRequest = recordOf(input?.placementRequest);
  const inTime = readBoolean(placementRequest.inTime);
  const headsApproved = readBoolean(placementRequest.headsApproved);
  const deanApproved = readBoolean(placementRequest.deanApproved);
  const times = integerOf(placementRequest.times, 0, 9);
  const transferSubject = recordOf(input?.transferSubject);
  const schoolRecognised = readBoolean(transferSubject.schoolRecognised);
  const score = decimalOf(transferSubject.score, 100, 0, 10000);
  const fromCredits = integerOf(transferSubject.fromCredits, 0, 30);
  const toCredits = integerOf(transferSubject.toCredits, 0, 30);
  const registeredCreditsValue = computeRegisteredCredits(fromCredits, toCredits);
  const makeUpCreditsValue = computeMakeUpCredits(fromCredits, toCredits);
  const makeUpExists = readBoolean(transferSubject.makeUpExists);
  const sameContent = readBoolean(transferSubject.sameContent);
  const sameNature = readBoolean(transferSubject.sameNature);
  const secondHalf = readBoolean(transferSubject.secondHalf);
  const firstHalfExempted = readBoolean(transferSubject.firstHalfExempted);
  const fullYear = readBoolean(transferSubject.fullYear);
  const halvesPassed = integerOf(transferSubject.halvesPassed, 0, 2);
  const ownSchool = readBoolean(transferSubject.ownSchool);
  const reviewed_2 = readBoolean(transferSubject.reviewed);
  const excluded = readBoolean(transferSubject.excluded);
  const testRequired = readBoolean(transferSubject.testRequired);
  const testPassed = readBoolean(transferSubject.testPassed);
  const takenAfterEntry_2 = readBoolean(transferSubject.takenAfterEntry);
  const otherRule = readBoolean(transferSubject.otherRule);
  const yearsSincePass = decimalOf(transferSubject.yearsSincePass, 10, 0, 600);
  const formerSchool = readFormerSchoolKind(transferSubject.formerSchool);
  const juniorYear = integerOf(transferSubject.juniorYear, 1, 5);
  const juniorRetake = readBoolean(transferSubject.juniorRetake);
  const certificate = readBoolean(transferSubject.certificate);
  const foreignCredits = decimalOf(transferSubject.foreignCredits, 100, 0, 20000);
  const fromEctsValue = computeFromEcts(foreignCredits);
  const fromCatsValue = computeFromCats(foreignCredits);
  const foreignSystem = readForeignCreditSystem(transferSubject.foreignSystem);
  const ukUniversity = readBoolean(transferSubject.ukUniversity);
  const convertedCredits = decimalOf(transferSubject.convertedCredits, 100, 0, 20000);
  const fromEctsLack = fromEctsValue !== fromEctsValue ? lackOfFromEcts(foreignCredits) : false;
  const fromCatsLack = fromCatsValue !== fromCatsValue ? lackOfFromCats(foreignCredits) : false;
  const transferProcedure = recordOf(input?.transferProcedure);
  const inCalendarWindow = readBoolean(transferProcedure.inCalendarWindow);
  const addDropDone = readBoolean(transferProcedure.addDropDone);
  const preEntryTimes = integerOf(transferProcedure.preEntryTimes, 0, 9);
  const beforeLeaving = readBoolean(transferProcedure.beforeLeaving);
  const scope_2 = readTransferScope(transferCase.scope);
  return {
    eligibleApplicants: resultOfEligibleApplicants(kind, earlyPassed, countedInMinimum, input),
    secondYearTransfer: resultOfSecondYearTransfer(
      programme,
      isTransfer,
      enteredYear,
      credits,
      capRaiseGroundValue,
      capRaised,
      capRaiseGroundLack,
      input,
      formerSameProgramme,
      readmitted,
    ),
    thirdYearTransfer: resultOfThirdYearTransfer(
      programme,
      isTransfer,
      enteredYear,
      credits,
      capRaiseGroundValue,
      capRaised,
      capRaiseGroundLack,
      input,
      formerSameProgramme,
      readmitted,
    ),
    capRaiseGround: resultOfCapRaiseGround(capRaiseGroundValue, programme, formerSameProgramme, readmitted),
    raisedCap: resultOfRaisedCap(capRaiseGroundValue, capRaiseGroundLack, programme, formerSameProgramme, readmitted),
    noPromotionByTransfer: resultOfNoPromotionByTransfer(
      capRaiseGroundValue,
      promotedByTransfer,
      capRaiseGroundLack,
      programme,
      formerSameProgramme,
      readmitted,
    ),
    placementLimit: resultOfPlacementLimit(programme, formerSameProgramme, placedYear, withdrawnYear),
    readmittedGraduation: resultOfReadmittedGraduation(programme, formerSameProgramme, yearsStudied),
    graduateTransfer: resultOfGraduateTransfer(programme, graduateReexamined, credits, graduationCredits),
    reexaminedTransfer: resultOfReexaminedTransfer(programme, graduateReexamined, credits, graduationCredits),
    extensionTransfer: resultOfExtensionTransfer(kind, extensionCertificate, usedForEquivalency),
    extensionGraduation: resultOfExtensionGraduation(kind, programme, yearsStudied),
    exchangeTransfer: resultOfExchangeTransfer(studyKind, exchangeCredits, graduationCredits, reviewed),
    inServiceBar: resultOfInServiceBar(programme, basicMakeUp),
    basicWaiver: resultOfBasicWaiver(programme, basicMakeUp, reviewed, replaced),
    stricterRule: resultOfStricterRule(stricterRule_2),
    termMinimum: resultOfTermMinimum(termCredits, termMinimum_2),
    promotion: resultOfPromotion(inTime, headsApproved, deanApproved, times),
    passedSubject: resultOfPassedSubject(programme, schoolRecognised, score, input),
    registeredCredits: settledResult(
      resultOfRegisteredCredits(registeredCreditsValue, fromCredits, toCredits),
      givenRegisteredCredits,
      input,
      REGISTERED_CREDITS_PARTS,
    ),
    makeUpCredits: settledResult(
      resultOfMakeUpCredits(makeUpCreditsValue, fromCredits, toCredits),
      givenMakeUpCredits,
      input,
      MAKE_UP_CREDITS_PARTS,
    ),
    fewerForMore: resultOfFewerForMore(fromCredits, toCredits, makeUpExists),
    equivalentSubject: resultOfEquivalentSubject(sameContent, sameNature),
    firstHalfFirst: resultOfFirstHalfFirst(secondHalf, firstHalfExempted),
    fullYearSubject: resultOfFullYearSubject(fullYear, halvesPassed, ownSchool, score, reviewed_2, input),
    missingHalfOnly: resultOfMissingHalfOnly(fullYear, halvesPassed, ownSchool, score, reviewed_2),
    unitExclusion: resultOfUnitExclusion(excluded),
    testedTransfer: resultOfTestedTransfer(testRequired, testPassed),
    takenAfterEntry: resultOfTakenAfterEntry(takenAfterEntry_2, otherRule),
    oldSubject: resultOfOldSubject(yearsSincePass),
    juniorCollegeSubject: resultOfJuniorCollegeSubject(programme, formerSchool, juniorYear, juniorRetake, input),
    secondRound: resultOfSecondRound(promotedByTransfer),
    earlyGraduateTransfer: resultOfEarlyGraduateTransfer(kind, score, countedInMinimum, certificate),
    fromEcts: settledResult(resultOfFromEcts(fromEctsValue, foreignCredits), givenFromEcts, input, FROM_ECTS_PARTS),
    fromCats: settledResult(resultOfFromCats(fromCatsValue, foreignCredits), givenFromCats, input, FROM_CATS_PARTS),
    ectsConversion: resultOfEctsConversion(
      foreignSystem,
      ukUniversity,
      convertedCredits,
      fromEctsValue,
      foreignCredits,
      fromEctsLack,
      input,
    ),
    catsConversion: resultOfCatsConversion(foreignSystem, convertedCredits, fromCatsValue, foreignCredits, fromCatsLack, input),
    equalConversion: resultOfEqualConversion(foreignSystem, convertedCredits, foreignCredits, input),
    entryWindow: resultOfEntryWindow(inCalendarWindow, addDropDone),
    preEntryOnce: resultOfPreEntryOnce(preEntryTimes),
    returnDeadline: resultOfReturnDeadline(studyKind, beforeLeaving),
    scope: resultOfScope(scope_2),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
