// @generated fagui: rules/ntut/cross-domain-learning/regulation.fagui
/**
 * 國立臺北科技大學跨域學習修習規範（ntut.crossDomainLearning），版本 113-1
 * 由 rules/ntut/cross-domain-learning/regulation.fagui 產生，請改該檔，不要改這裡。
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
  atMostExact,
  checkInput,
  decided,
  lacking,
  lift,
  membersOf,
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
  readably,
  result,
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
  sumBounds,
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
  Bounds,
  CheckedInput,
  Decision,
  InputShape,
  Lack,
  MaybeRational,
  Note,
  OpenEntry,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ntut.crossDomainLearning',
  title: '跨域學習修習規範',
  institution: '國立臺北科技大學',
  version: '113-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 部別：日間部大學部、進修部大學部、研究所 */
export type Division = 'dayUndergraduate' | 'eveningUndergraduate' | 'graduate';

export const DIVISION_NAMES: readonly (readonly [alias: Division, name: string])[] = [
  ['dayUndergraduate', '日間部大學部'],
  ['eveningUndergraduate', '進修部大學部'],
  ['graduate', '研究所'],
];

function readDivision(value: unknown): Division | undefined {
  switch (value) {
    case 'dayUndergraduate':
    case 'eveningUndergraduate':
    case 'graduate':
      return value;
    default:
      return undefined;
  }
}

/** 學制：日間部四年制、進修部四年制、其他學制 */
export type Programme = 'dayFourYear' | 'eveningFourYear' | 'otherProgramme';

export const PROGRAMME_NAMES: readonly (readonly [alias: Programme, name: string])[] = [
  ['dayFourYear', '日間部四年制'],
  ['eveningFourYear', '進修部四年制'],
  ['otherProgramme', '其他學制'],
];

function readProgramme(value: unknown): Programme | undefined {
  switch (value) {
    case 'dayFourYear':
    case 'eveningFourYear':
    case 'otherProgramme':
      return value;
    default:
      return undefined;
  }
}

/** 在學身分：大學部學生、研究所學生、非在學學生 */
export type EnrolmentStatus = 'undergraduate' | 'graduateStudent' | 'notEnrolled';

export const ENROLMENT_STATUS_NAMES: readonly (readonly [alias: EnrolmentStatus, name: string])[] = [
  ['undergraduate', '大學部學生'],
  ['graduateStudent', '研究所學生'],
  ['notEnrolled', '非在學學生'],
];

function readEnrolmentStatus(value: unknown): EnrolmentStatus | undefined {
  switch (value) {
    case 'undergraduate':
    case 'graduateStudent':
    case 'notEnrolled':
      return value;
    default:
      return undefined;
  }
}

/** 學習系列：微學程、一般學程、第二專長、輔系、雙主修 */
export type Series = 'microProgramme' | 'generalProgramme' | 'secondSpecialty' | 'minor' | 'doubleMajor';

export const SERIES_NAMES: readonly (readonly [alias: Series, name: string])[] = [
  ['microProgramme', '微學程'],
  ['generalProgramme', '一般學程'],
  ['secondSpecialty', '第二專長'],
  ['minor', '輔系'],
  ['doubleMajor', '雙主修'],
];

function bitOfSeries(member: unknown): number {
  switch (member) {
    case 'microProgramme':
      return 1;
    case 'generalProgramme':
      return 2;
    case 'secondSpecialty':
      return 4;
    case 'minor':
      return 8;
    case 'doubleMajor':
      return 16;
    default:
      return -1;
  }
}

/** 微學程種類：多元領域、小輔系、特定專業領域 */
export type MicroProgrammeKind = 'multiField' | 'smallMinor' | 'specialField';

export const MICRO_PROGRAMME_KIND_NAMES: readonly (readonly [alias: MicroProgrammeKind, name: string])[] = [
  ['multiField', '多元領域'],
  ['smallMinor', '小輔系'],
  ['specialField', '特定專業領域'],
];

function readMicroProgrammeKind(value: unknown): MicroProgrammeKind | undefined {
  switch (value) {
    case 'multiField':
    case 'smallMinor':
    case 'specialField':
      return value;
    default:
      return undefined;
  }
}

/** 學期別：上學期、下學期 */
export type Semester = 'first' | 'second';

export const SEMESTER_NAMES: readonly (readonly [alias: Semester, name: string])[] = [
  ['first', '上學期'],
  ['second', '下學期'],
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

/** 學分類別：專業學分、跨域及自由選修學分 */
export type CreditKind = 'professionalCredits' | 'crossAndFreeCredits';

export const CREDIT_KIND_NAMES: readonly (readonly [alias: CreditKind, name: string])[] = [
  ['professionalCredits', '專業學分'],
  ['crossAndFreeCredits', '跨域及自由選修學分'],
];

/** 微學程課程類型：基礎課程、核心課程、總整課程 */
export type ProgrammeCourseKind = 'basic' | 'core' | 'capstone';

export const PROGRAMME_COURSE_KIND_NAMES: readonly (readonly [alias: ProgrammeCourseKind, name: string])[] = [
  ['basic', '基礎課程'],
  ['core', '核心課程'],
  ['capstone', '總整課程'],
];

function bitOfProgrammeCourseKind(member: unknown): number {
  switch (member) {
    case 'basic':
      return 1;
    case 'core':
      return 2;
    case 'capstone':
      return 4;
    default:
      return -1;
  }
}

/** 線上科目類別：專業選修、通識、其他類別 */
export type OnlineSubjectKind = 'professionalElective' | 'generalEducation' | 'other';

export const ONLINE_SUBJECT_KIND_NAMES: readonly (readonly [alias: OnlineSubjectKind, name: string])[] = [
  ['professionalElective', '專業選修'],
  ['generalEducation', '通識'],
  ['other', '其他類別'],
];

function readOnlineSubjectKind(value: unknown): OnlineSubjectKind | undefined {
  switch (value) {
    case 'professionalElective':
    case 'generalEducation':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.同一課程之認定：甲說、乙說 */
export type SameCourseReading = 'always' | 'whenExempting';

export const SAME_COURSE_READING_NAMES: readonly (readonly [alias: SameCourseReading, name: string])[] = [
  ['always', '甲說'],
  ['whenExempting', '乙說'],
];

function readSameCourseReading(value: unknown): SameCourseReading | undefined {
  switch (value) {
    case 'always':
    case 'whenExempting':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.重複三人：甲說、乙說 */
export type OverlapOfThreeReading = 'limitExcluded' | 'limitIncluded';

export const OVERLAP_OF_THREE_READING_NAMES: readonly (readonly [alias: OverlapOfThreeReading, name: string])[] = [
  ['limitExcluded', '甲說'],
  ['limitIncluded', '乙說'],
];

function readOverlapOfThreeReading(value: unknown): OverlapOfThreeReading | undefined {
  switch (value) {
    case 'limitExcluded':
    case 'limitIncluded':
      return value;
    default:
      return undefined;
  }
}

/** 線上科目：清單中的一筆 */
export interface OnlineSubject {
  /** 類別 */
  readonly kind?: OnlineSubjectKind;
  /** 學分：學分，整數，0至12 */
  readonly credits?: number;
}

/** 學生 */
export interface Student {
  /** 部別 */
  readonly division?: Division;
  /** 學制 */
  readonly programme?: Programme;
  /** 在學身分 */
  readonly status?: EnrolmentStatus;
  /** 入學學年度：學年度，整數，80至200 */
  readonly admissionYear?: number;
  /** 修畢系列 */
  readonly completed?: readonly Series[];
}

/** 微學程 */
export interface MicroProgramme {
  /** 種類 */
  readonly kind?: MicroProgrammeKind;
  /** 應修學分：學分，整數，0至60 */
  readonly credits?: number;
  /** 共同開設系數：系，整數，0至30 */
  readonly offeringDepartments?: number;
}

/** 修習 */
export interface Study {
  /** 屬設置系所 */
  readonly ownSettingDepartment?: boolean;
  /** 與設置單位性質相近 */
  readonly similarDepartment?: boolean;
  /** 已登記 */
  readonly registered?: boolean;
  /** 登記日：日期，如 2026-05-28 */
  readonly registeredOn?: string;
  /** 登記年級：年級，整數，1至7 */
  readonly registrationYear?: number;
  /** 登記學期 */
  readonly registrationSemester?: Semester;
  /** 加退選週以前 */
  readonly beforeAddDropWeek?: boolean;
  /** 申請週次：週，整數，1至30 */
  readonly applicationWeek?: number;
  /** 跨領域專業學分：學分，整數，0至60 */
  readonly crossProfessionalCredits?: number;
  /** 登記前已修 */
  readonly takenBefore?: boolean;
  /** 列於歷年成績單 */
  readonly onTranscript?: boolean;
  /** 微學程數：項，整數，0至20 */
  readonly programmes?: number;
  /** 學期學分：學分，整數，0至60 */
  readonly termCredits?: number;
  /** 學期學分上限：學分，整數，0至60 */
  readonly termMaximum?: number;
  /** 所修課程次序 */
  readonly courseOrder?: readonly ProgrammeCourseKind[];
}

/** 課程 */
export interface Course {
  /** 專業課程 */
  readonly professional?: boolean;
  /** 所屬系班課程 */
  readonly ownDepartment?: boolean;
  /** 本系研究所課程 */
  readonly ownGraduateCourse?: boolean;
  /** 課名相同或內容相近 */
  readonly sameOrSimilar?: boolean;
  /** 用以抵免專業課程 */
  readonly forExemption?: boolean;
}

/** 線上課程 */
export interface OnlineCourse {
  /** 專業選修學分：學分，整數，0至60 */
  readonly professionalElective?: number;
  /** 通識學分：學分，整數，0至60 */
  readonly generalEducation?: number;
  /** 學期全部學分：學分，整數，0至60 */
  readonly allTermCredits?: number;
  /** 學期線上學分：學分，整數，0至60 */
  readonly termOnlineCredits?: number;
  /** 學期學分上限：學分，整數，0至60 */
  readonly termMaximum?: number;
  /** 成績：分，小數2位，0至100 */
  readonly score?: number;
  /** 及格標準：分，小數2位，0至100 */
  readonly passMark?: number;
  /** 取得證書 */
  readonly certificate?: boolean;
}

/** 自主學習 */
export interface SelfStudy {
  /** 指導教師為所屬系班專任 */
  readonly fullTimeAdvisor?: boolean;
  /** 所屬系班開課年級 */
  readonly offeredYear?: boolean;
  /** 申請週次：週，整數，0至30 */
  readonly applicationWeek?: number;
  /** 通過 */
  readonly passed?: boolean;
  /** 指導學生數：人，整數，0至100 */
  readonly students?: number;
  /** 現在週次：週，整數，1至30 */
  readonly week?: number;
}

/** 社群 */
export interface Community {
  /** 人數：人，整數，0至100 */
  readonly members?: number;
  /** 他校學生數：人，整數，0至100 */
  readonly outsideMembers?: number;
  /** 擔任召集人組數：組，整數，0至20 */
  readonly convenerOf?: number;
  /** 參與組數：組，整數，0至20 */
  readonly memberOf?: number;
  /** 重複人數：人，整數，0至100 */
  readonly overlap?: number;
  /** 補助金額：元，整數，0至1000000 */
  readonly grant?: number;
}

/** 線上修習 */
export interface OnlineStudy {
  /** 已修畢科目 */
  readonly completed?: readonly OnlineSubject[];
}

/** 疑義 */
export interface Readings {
  /** 同一課程之認定 */
  readonly sameCourse?: SameCourseReading;
  /** 重複三人 */
  readonly overlapOfThree?: OverlapOfThreeReading;
}

/** 認列為系選修 */
export interface DepartmentElective {
  /** 決定：准、不准、未決 */
  readonly decision?: 'granted' | 'refused' | 'undecided';
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly student?: Student;
  readonly microProgramme?: MicroProgramme;
  readonly study?: Study;
  readonly course?: Course;
  readonly onlineCourse?: OnlineCourse;
  readonly selfStudy?: SelfStudy;
  readonly community?: Community;
  readonly onlineStudy?: OnlineStudy;
  readonly readings?: Readings;
  readonly departmentElective?: DepartmentElective;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '學生',
    alias: 'student',
    fields: [
      { name: '部別', alias: 'division', optional: false, type: { kind: 'enumeration', members: DIVISION_NAMES } },
      { name: '學制', alias: 'programme', optional: false, type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
      { name: '在學身分', alias: 'status', optional: false, type: { kind: 'enumeration', members: ENROLMENT_STATUS_NAMES } },
      { name: '入學學年度', alias: 'admissionYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      {
        name: '修畢系列',
        alias: 'completed',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: SERIES_NAMES } },
      },
    ],
  },
  {
    name: '微學程',
    alias: 'microProgramme',
    fields: [
      { name: '種類', alias: 'kind', optional: false, type: { kind: 'enumeration', members: MICRO_PROGRAMME_KIND_NAMES } },
      { name: '應修學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '共同開設系數', alias: 'offeringDepartments', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
    ],
  },
  {
    name: '修習',
    alias: 'study',
    fields: [
      { name: '屬設置系所', alias: 'ownSettingDepartment', optional: false, type: { kind: 'boolean' } },
      { name: '與設置單位性質相近', alias: 'similarDepartment', optional: false, type: { kind: 'boolean' } },
      { name: '已登記', alias: 'registered', optional: false, type: { kind: 'boolean' } },
      { name: '登記日', alias: 'registeredOn', optional: false, type: { kind: 'date' } },
      { name: '登記年級', alias: 'registrationYear', optional: false, type: { kind: 'integer', low: 1, high: 7 } },
      { name: '登記學期', alias: 'registrationSemester', optional: false, type: { kind: 'enumeration', members: SEMESTER_NAMES } },
      { name: '加退選週以前', alias: 'beforeAddDropWeek', optional: false, type: { kind: 'boolean' } },
      { name: '申請週次', alias: 'applicationWeek', optional: false, type: { kind: 'integer', low: 1, high: 30 } },
      { name: '跨領域專業學分', alias: 'crossProfessionalCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '登記前已修', alias: 'takenBefore', optional: false, type: { kind: 'boolean' } },
      { name: '列於歷年成績單', alias: 'onTranscript', optional: false, type: { kind: 'boolean' } },
      { name: '微學程數', alias: 'programmes', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '學期學分', alias: 'termCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '學期學分上限', alias: 'termMaximum', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      {
        name: '所修課程次序',
        alias: 'courseOrder',
        optional: false,
        type: { kind: 'list', element: { kind: 'enumeration', members: PROGRAMME_COURSE_KIND_NAMES } },
      },
    ],
  },
  {
    name: '課程',
    alias: 'course',
    fields: [
      { name: '專業課程', alias: 'professional', optional: false, type: { kind: 'boolean' } },
      { name: '所屬系班課程', alias: 'ownDepartment', optional: false, type: { kind: 'boolean' } },
      { name: '本系研究所課程', alias: 'ownGraduateCourse', optional: false, type: { kind: 'boolean' } },
      { name: '課名相同或內容相近', alias: 'sameOrSimilar', optional: false, type: { kind: 'boolean' } },
      { name: '用以抵免專業課程', alias: 'forExemption', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '線上課程',
    alias: 'onlineCourse',
    fields: [
      { name: '專業選修學分', alias: 'professionalElective', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '通識學分', alias: 'generalEducation', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '學期全部學分', alias: 'allTermCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '學期線上學分', alias: 'termOnlineCredits', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '學期學分上限', alias: 'termMaximum', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '及格標準', alias: 'passMark', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '取得證書', alias: 'certificate', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '自主學習',
    alias: 'selfStudy',
    fields: [
      { name: '指導教師為所屬系班專任', alias: 'fullTimeAdvisor', optional: false, type: { kind: 'boolean' } },
      { name: '所屬系班開課年級', alias: 'offeredYear', optional: false, type: { kind: 'boolean' } },
      { name: '申請週次', alias: 'applicationWeek', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '通過', alias: 'passed', optional: false, type: { kind: 'boolean' } },
      { name: '指導學生數', alias: 'students', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '現在週次', alias: 'week', optional: false, type: { kind: 'integer', low: 1, high: 30 } },
    ],
  },
  {
    name: '社群',
    alias: 'community',
    fields: [
      { name: '人數', alias: 'members', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '他校學生數', alias: 'outsideMembers', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '擔任召集人組數', alias: 'convenerOf', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '參與組數', alias: 'memberOf', optional: false, type: { kind: 'integer', low: 0, high: 20 } },
      { name: '重複人數', alias: 'overlap', optional: false, type: { kind: 'integer', low: 0, high: 100 } },
      { name: '補助金額', alias: 'grant', optional: false, type: { kind: 'integer', low: 0, high: 1000000 } },
    ],
  },
  {
    name: '線上修習',
    alias: 'onlineStudy',
    fields: [
      {
        name: '已修畢科目',
        alias: 'completed',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '類別', alias: 'kind', optional: false, type: { kind: 'enumeration', members: ONLINE_SUBJECT_KIND_NAMES } },
              { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 12 } },
            ],
          },
        },
      },
    ],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      { name: '同一課程之認定', alias: 'sameCourse', optional: false, type: { kind: 'enumeration', members: SAME_COURSE_READING_NAMES } },
      {
        name: '重複三人',
        alias: 'overlapOfThree',
        optional: false,
        type: { kind: 'enumeration', members: OVERLAP_OF_THREE_READING_NAMES },
      },
    ],
  },
  {
    name: '認列為系選修',
    alias: 'departmentElective',
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
  { name: '線上科目', alias: 'onlineSubject', fields: null },
];

/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */
export const inputSchema: StandardSchema<Input> = /* @__PURE__ */ standardSchema<Input>(INPUT_SHAPE);

/** The readable part of an input of any form, and what is wrong with the rest. */
export function checkedInput(input: unknown): { readonly value: Input; readonly issues: CheckedInput['issues'] } {
  const { value, issues } = checkInput(INPUT_SHAPE, input);
  return { value: value as Input, issues };
}

const recordOf = asRecord;

function reachOfCreditKind(ownDepartment: Truth): readonly (CreditKind | undefined)[] | undefined {
  const reached: (CreditKind | undefined)[] = [];
  const case1: Truth = ownDepartment;
  if (case1 !== NO && !addReached(reached, ['professionalCredits'], undefined)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, ['crossAndFreeCredits'], undefined) ? reached : undefined;
}

function onlyCreditKind(ownDepartment: Truth): CreditKind | undefined {
  return onlyReached<CreditKind | undefined>(reachOfCreditKind(ownDepartment), undefined);
}

function computeCreditKind(ownDepartment: Truth): CreditKind | undefined {
  const case1: Truth = ownDepartment;
  if (case1 === YES) return 'professionalCredits';
  if (case1 === UNKNOWN) return onlyCreditKind(ownDepartment);
  return 'crossAndFreeCredits';
}

function lackOfCreditKind(ownDepartment: Truth): Note {
  const case1: Answer = answer(ownDepartment, ownDepartment === UNKNOWN && '課程.所屬系班課程');
  if (typeof case1 === 'object') return case1;
  return lacking();
}

function computeSameCourse(
  sameCourse: SameCourseReading | undefined,
  ownGraduateCourse: Truth,
  sameOrSimilar: Truth,
  forExemption: Truth,
): Truth {
  return or(
    or(
      and(sameCourse === 'always' ? YES : sameCourse === undefined ? UNKNOWN : NO, or(ownGraduateCourse, sameOrSimilar)),
      and(
        sameCourse === 'whenExempting' ? YES : sameCourse === undefined ? UNKNOWN : NO,
        and(or(ownGraduateCourse, sameOrSimilar), forExemption),
      ),
    ),
    and(or(ownGraduateCourse, sameOrSimilar), and(or(ownGraduateCourse, sameOrSimilar), forExemption)),
  );
}

function lackOfSameCourse(
  sameCourse: SameCourseReading | undefined,
  ownGraduateCourse: Truth,
  sameOrSimilar: Truth,
  forExemption: Truth,
): Note {
  return anyAnswer(
    allAnswers(
      answer(sameCourse === 'always' ? YES : sameCourse === undefined ? UNKNOWN : NO, sameCourse === undefined && '疑義.同一課程之認定'),
      anyAnswer(
        answer(ownGraduateCourse, ownGraduateCourse === UNKNOWN && '課程.本系研究所課程'),
        answer(sameOrSimilar, sameOrSimilar === UNKNOWN && '課程.課名相同或內容相近'),
      ),
    ),
    allAnswers(
      answer(
        sameCourse === 'whenExempting' ? YES : sameCourse === undefined ? UNKNOWN : NO,
        sameCourse === undefined && '疑義.同一課程之認定',
      ),
      allAnswers(
        anyAnswer(
          answer(ownGraduateCourse, ownGraduateCourse === UNKNOWN && '課程.本系研究所課程'),
          answer(sameOrSimilar, sameOrSimilar === UNKNOWN && '課程.課名相同或內容相近'),
        ),
        answer(forExemption, forExemption === UNKNOWN && '課程.用以抵免專業課程'),
      ),
    ),
    allAnswers(
      anyAnswer(
        answer(ownGraduateCourse, ownGraduateCourse === UNKNOWN && '課程.本系研究所課程'),
        answer(sameOrSimilar, sameOrSimilar === UNKNOWN && '課程.課名相同或內容相近'),
      ),
      allAnswers(
        anyAnswer(
          answer(ownGraduateCourse, ownGraduateCourse === UNKNOWN && '課程.本系研究所課程'),
          answer(sameOrSimilar, sameOrSimilar === UNKNOWN && '課程.課名相同或內容相近'),
        ),
        answer(forExemption, forExemption === UNKNOWN && '課程.用以抵免專業課程'),
      ),
    ),
  );
}

function reachOfCrossProfessional(professional: Truth, ownDepartment: Truth, sameCourseValue: Truth): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(and(professional, sameTruth(ownDepartment, NO)), sameTruth(sameCourseValue, NO));
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyCrossProfessional(professional: Truth, ownDepartment: Truth, sameCourseValue: Truth): Truth {
  return onlyReached<Truth>(reachOfCrossProfessional(professional, ownDepartment, sameCourseValue), UNKNOWN);
}

function computeCrossProfessional(professional: Truth, ownDepartment: Truth, sameCourseValue: Truth): Truth {
  const case1: Truth = and(and(professional, sameTruth(ownDepartment, NO)), sameTruth(sameCourseValue, NO));
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyCrossProfessional(professional, ownDepartment, sameCourseValue);
  return NO;
}

function lackOfCrossProfessional(professional: Truth, ownDepartment: Truth, sameCourseValue: Truth, sameCourseLack: Note): Note {
  const case1: Answer = allAnswers(
    answer(professional, professional === UNKNOWN && '課程.專業課程'),
    answer(sameTruth(ownDepartment, NO), ownDepartment === UNKNOWN && '課程.所屬系班課程'),
    answer(sameTruth(sameCourseValue, NO), sameCourseLack),
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return YES;
  return NO;
}

function computeSimilar(similarDepartment: Truth): Truth {
  return similarDepartment;
}

function lackOfSimilar(similarDepartment: Truth): Note {
  return answer(similarDepartment, similarDepartment === UNKNOWN && '修習.與設置單位性質相近');
}

const integerOf = readInteger;

function holdsWith(professionalElective: number, generalEducation: number): Truth {
  return professionalElective + generalEducation <= 4 ? YES : professionalElective + generalEducation > 4 ? NO : UNKNOWN;
}

function holdsAtEnds(professionalElective: number, generalEducation: number): Truth {
  return agree(
    holdsWith(
      professionalElective === professionalElective ? professionalElective : 0,
      generalEducation === generalEducation ? generalEducation : 0,
    ),
    holdsWith(
      professionalElective === professionalElective ? professionalElective : 60,
      generalEducation === generalEducation ? generalEducation : 60,
    ),
  );
}

function reachOfCountedOnline(professionalElective: number, generalEducation: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = holdsAtEnds(professionalElective, generalEducation);
  if (case1 !== NO && !addReached(reached, [professionalElective + generalEducation], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [4], NaN) ? reached : undefined;
}

function onlyCountedOnline(professionalElective: number, generalEducation: number): number {
  return onlyReached<number>(reachOfCountedOnline(professionalElective, generalEducation), NaN);
}

function computeCountedOnline(professionalElective: number, generalEducation: number): number {
  if (professionalElective + generalEducation <= 4) return professionalElective + generalEducation;
  if (!(professionalElective + generalEducation > 4)) return onlyCountedOnline(professionalElective, generalEducation);
  return 4;
}

function lackOfCountedOnline(professionalElective: number, generalEducation: number): Note {
  const case1: Answer = answer(
    holdsAtEnds(professionalElective, generalEducation),
    professionalElective !== professionalElective && '線上課程.專業選修學分',
    generalEducation !== generalEducation && '線上課程.通識學分',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES)
    return lacking(
      professionalElective !== professionalElective && '線上課程.專業選修學分',
      generalEducation !== generalEducation && '線上課程.通識學分',
    );
  return lacking();
}

function sumOfCompletedCredits(completed: readonly OnlineSubject[] | undefined): number {
  if (completed === undefined) return NaN;
  let total = 0;
  for (const entry of completed) {
    const kind = readOnlineSubjectKind(entry.kind);
    const met: Truth = kind === 'professionalElective' || kind === 'generalEducation' ? YES : kind === undefined ? UNKNOWN : NO;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const credits = integerOf(entry.credits, 0, 12);
    total += credits;
  }
  return total;
}

function lackOfSumOfCompletedCredits(completed: readonly OnlineSubject[] | undefined): Lack {
  if (completed === undefined) return lacking('線上修習.已修畢科目');
  let lack = lacking();
  for (const entry of completed) {
    const kind = readOnlineSubjectKind(entry.kind);
    const met: Answer = answer(
      kind === 'professionalElective' || kind === 'generalEducation' ? YES : kind === undefined ? UNKNOWN : NO,
      kind === undefined && '線上修習.已修畢科目 的 類別',
    );
    if (typeof met === 'object') lack = lacking(lack, met);
    const credits = integerOf(entry.credits, 0, 12);
    if (met === YES) {
      lack = lacking(lack, credits !== credits && '線上修習.已修畢科目 的 學分');
    }
  }
  return lack;
}

const RANGE = /* @__PURE__ */ Object.freeze({ low: rational(0n, 1n), high: rational(12n, 1n), optional: false });

function boundsOfSumOfCompletedCredits(completed: readonly OnlineSubject[] | undefined): Bounds {
  if (completed === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of completed) {
    const kind = readOnlineSubjectKind(entry.kind);
    const credits = integerOf(entry.credits, 0, 12);
    open.push([kind === 'professionalElective' || kind === 'generalEducation' ? YES : kind === undefined ? UNKNOWN : NO, lift(credits)]);
  }
  return sumBounds(open, RANGE);
}

function computeCompletedOnline(sumOfCompletedCreditsValue: number): number {
  return sumOfCompletedCreditsValue;
}

function lackOfCompletedOnline(sumOfCompletedCreditsValue: number, completed: readonly OnlineSubject[] | undefined): Note {
  return lacking(sumOfCompletedCreditsValue !== sumOfCompletedCreditsValue && lackOfSumOfCompletedCredits(completed));
}

const EXACT = /* @__PURE__ */ rational(4n, 1n);

function conditionWithinBounds(completedOnlineValue: number, completed: readonly OnlineSubject[] | undefined): Truth {
  const holds: Truth = completedOnlineValue <= 4 ? YES : completedOnlineValue > 4 ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfSumOfCompletedCredits(completed) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(bound1, EXACT),
  );
}

function reachOfOnlineTowardGraduation(
  completedOnlineValue: number,
  completed: readonly OnlineSubject[] | undefined,
): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = conditionWithinBounds(completedOnlineValue, completed);
  if (case1 !== NO && !addReached(reached, [completedOnlineValue], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [4], NaN) ? reached : undefined;
}

function onlyOnlineTowardGraduation(completedOnlineValue: number, completed: readonly OnlineSubject[] | undefined): number {
  return onlyReached<number>(reachOfOnlineTowardGraduation(completedOnlineValue, completed), NaN);
}

function conditionWithinBounds_2(completedOnlineValue: number, completed: readonly OnlineSubject[] | undefined): Truth {
  const holds: Truth = completedOnlineValue <= 4 ? YES : completedOnlineValue > 4 ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfSumOfCompletedCredits(completed) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(bound1, EXACT),
  );
}

function computeOnlineTowardGraduation(completedOnlineValue: number, completed: readonly OnlineSubject[] | undefined): number {
  const case1: Truth = conditionWithinBounds_2(completedOnlineValue, completed);
  if (case1 === YES) return completedOnlineValue;
  if (case1 === UNKNOWN) return onlyOnlineTowardGraduation(completedOnlineValue, completed);
  return 4;
}

function lackOfOnlineTowardGraduation(
  completedOnlineValue: number,
  completed: readonly OnlineSubject[] | undefined,
  completedOnlineLack: Note,
): Note {
  const case1: Answer = answer(conditionWithinBounds(completedOnlineValue, completed), completedOnlineLack);
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(completedOnlineLack);
  return lacking();
}

function reachOfSelfStudyCredit(passed: Truth): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = passed;
  if (case1 !== NO && !addReached(reached, [1], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlySelfStudyCredit(passed: Truth): number {
  return onlyReached<number>(reachOfSelfStudyCredit(passed), NaN);
}

function computeSelfStudyCredit(passed: Truth): number {
  const case1: Truth = passed;
  if (case1 === YES) return 1;
  if (case1 === UNKNOWN) return onlySelfStudyCredit(passed);
  return 0;
}

function lackOfSelfStudyCredit(passed: Truth): Note {
  const case1: Answer = answer(passed, passed === UNKNOWN && '自主學習.通過');
  if (typeof case1 === 'object') return case1;
  return lacking();
}

function holdsWith_2(students: number): Truth {
  return students <= 4 ? YES : students > 4 ? NO : UNKNOWN;
}

function holdsAtEnds_2(students: number): Truth {
  return agree(holdsWith_2(students === students ? students : 0), holdsWith_2(students === students ? students : 100));
}

function reachOfTeachingHours(students: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = holdsAtEnds_2(students);
  if (case1 !== NO && !addReached(reached, [students], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [4], NaN) ? reached : undefined;
}

function onlyTeachingHours(students: number): number {
  return onlyReached<number>(reachOfTeachingHours(students), NaN);
}

function computeTeachingHours(students: number): number {
  if (students <= 4) return students;
  if (!(students > 4)) return onlyTeachingHours(students);
  return 4;
}

function lackOfTeachingHours(students: number): Note {
  const case1: Answer = answer(holdsAtEnds_2(students), students !== students && '自主學習.指導學生數');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(students !== students && '自主學習.指導學生數');
  return lacking();
}

function computeOverlapOfThree(overlapOfThree: OverlapOfThreeReading | undefined, overlap: number): Truth {
  return or(
    or(
      and(
        overlapOfThree === 'limitExcluded' ? YES : overlapOfThree === undefined ? UNKNOWN : NO,
        and(overlap <= 3 ? YES : overlap > 3 ? NO : UNKNOWN, overlap === 3 ? NO : overlap < 3 || overlap > 3 ? YES : UNKNOWN),
      ),
      and(
        overlapOfThree === 'limitIncluded' ? YES : overlapOfThree === undefined ? UNKNOWN : NO,
        overlap <= 3 ? YES : overlap > 3 ? NO : UNKNOWN,
      ),
    ),
    and(
      and(overlap <= 3 ? YES : overlap > 3 ? NO : UNKNOWN, overlap === 3 ? NO : overlap < 3 || overlap > 3 ? YES : UNKNOWN),
      overlap <= 3 ? YES : overlap > 3 ? NO : UNKNOWN,
    ),
  );
}

function lackOfOverlapOfThree(overlapOfThree: OverlapOfThreeReading | undefined, overlap: number): Note {
  return anyAnswer(
    allAnswers(
      answer(
        overlapOfThree === 'limitExcluded' ? YES : overlapOfThree === undefined ? UNKNOWN : NO,
        overlapOfThree === undefined && '疑義.重複三人',
      ),
      allAnswers(
        answer(overlap <= 3 ? YES : overlap > 3 ? NO : UNKNOWN, overlap !== overlap && '社群.重複人數'),
        answer(overlap === 3 ? NO : overlap < 3 || overlap > 3 ? YES : UNKNOWN, overlap !== overlap && '社群.重複人數'),
      ),
    ),
    allAnswers(
      answer(
        overlapOfThree === 'limitIncluded' ? YES : overlapOfThree === undefined ? UNKNOWN : NO,
        overlapOfThree === undefined && '疑義.重複三人',
      ),
      answer(overlap <= 3 ? YES : overlap > 3 ? NO : UNKNOWN, overlap !== overlap && '社群.重複人數'),
    ),
    allAnswers(
      allAnswers(
        answer(overlap <= 3 ? YES : overlap > 3 ? NO : UNKNOWN, overlap !== overlap && '社群.重複人數'),
        answer(overlap === 3 ? NO : overlap < 3 || overlap > 3 ? YES : UNKNOWN, overlap !== overlap && '社群.重複人數'),
      ),
      answer(overlap <= 3 ? YES : overlap > 3 ? NO : UNKNOWN, overlap !== overlap && '社群.重複人數'),
    ),
  );
}

/** 輔系、雙主修、第二專長、一般學程、微學程 */
const RECOGNISED_SERIES = 0b11111;

/** 跨領域學習畢業條件：notApplicable */
const GRADUATION_CONDITION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第二點');

/** 跨領域學習畢業條件：met */
const GRADUATION_CONDITION_MET = /* @__PURE__ */ decided('met', '第二點');

/** 跨領域學習畢業條件：violated */
const GRADUATION_CONDITION_VIOLATED = /* @__PURE__ */ decided('violated', '第二點');

/** 跨領域學習畢業條件所讀的事實 */
const GRADUATION_CONDITION_FACTS: readonly string[] = ['學生.部別', '學生.入學學年度', '學生.修畢系列'];

function openGraduationCondition(division: Division | undefined, admissionYear: number, completed_2: number): Decision {
  return undeterminedDuty(
    '第二點',
    allAnswers(
      answer(division === 'dayUndergraduate' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
      answer(admissionYear >= 112 ? YES : admissionYear < 112 ? NO : UNKNOWN, admissionYear !== admissionYear && '學生.入學學年度'),
    ),
    answer(completed_2 < 0 ? UNKNOWN : (completed_2 & RECOGNISED_SERIES) !== 0 ? YES : NO, completed_2 < 0 && '學生.修畢系列'),
    YES,
    GRADUATION_CONDITION_FACTS,
  );
}

function decideGraduationCondition(division: Division | undefined, admissionYear: number, completed_2: number): Decision {
  const inCase: Truth = and(
    division === 'dayUndergraduate' ? YES : division === undefined ? UNKNOWN : NO,
    admissionYear >= 112 ? YES : admissionYear < 112 ? NO : UNKNOWN,
  );
  if (inCase === NO) return GRADUATION_CONDITION_NOT_APPLICABLE;
  const must: Truth = completed_2 < 0 ? UNKNOWN : (completed_2 & RECOGNISED_SERIES) !== 0 ? YES : NO;
  if (inCase === YES && must === YES) return GRADUATION_CONDITION_MET;
  if (inCase === YES && must === NO) return GRADUATION_CONDITION_VIOLATED;
  return openGraduationCondition(division, admissionYear, completed_2);
}

const STUDENT_DIVISION_PARTS: PartedFact = ['學生.部別', 'student', 'division', ['dayUndergraduate', 'eveningUndergraduate']];

const STUDENT_ADMISSION_YEAR_PARTS: PartedFact = ['學生.入學學年度', 'student', 'admissionYear', [80, 112]];

const STUDENT_COMPLETED_PARTS: PartedFact = ['學生.修畢系列', 'student', 'completed', [[], ['microProgramme']]];

const GRADUATION_CONDITION_PARTS: Parts = {
  order: GRADUATION_CONDITION_FACTS,
  deciding: [STUDENT_COMPLETED_PARTS],
  others: [STUDENT_DIVISION_PARTS, STUDENT_ADMISSION_YEAR_PARTS],
};

function givenGraduationCondition(input: Input): Decision {
  const student = recordOf(input?.student);
  const division = readDivision(student.division);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const completed_2 = readMembers(student.completed, bitOfSeries);
  return decideGraduationCondition(division, admissionYear, completed_2);
}

function resultOfGraduationCondition(division: Division | undefined, admissionYear: number, completed_2: number, input: Input): Result {
  return result(
    settled(decideGraduationCondition(division, admissionYear, completed_2), givenGraduationCondition, input, GRADUATION_CONDITION_PARTS),
    {
      text: '自112學年度起入學之日間部大學部學生，就輔系、雙主修、第二專長、一般學程及微學程，應修畢其中任一系列之課程，始符合跨領域學習之畢業條件。',
      values: [
        ['division', showMember(division, DIVISION_NAMES)],
        ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
        ['completed', showList(membersOf(completed_2, SERIES_NAMES), (member) => showMember(member, SERIES_NAMES))],
        ['appliesFrom', '112 學年度'],
        ['recognisedSeries', '輔系、雙主修、第二專長、一般學程、微學程'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 跨領域學習畢業條件（第二點）
 *
 * > 自112學年度起入學之日間部大學部學生，就輔系、雙主修、第二專長、一般學程及微學程，應修畢其中任一系列之課程，始符合跨領域學習之畢業條件。
 *
 * - 適用 學生.部別 = 日間部大學部 且 學生.入學學年度 ≥ 適用學年度（112 學年度）
 * - 應 學生.修畢系列 有一屬於 輔系、雙主修、第二專長、一般學程、微學程
 */
export function graduationCondition(input: Input): Decision {
  return settled(givenGraduationCondition(input), givenGraduationCondition, input, GRADUATION_CONDITION_PARTS);
}

/** 跨領域學習畢業條件：結果與理由。 */
export function explainGraduationCondition(input: Input): Result {
  const student = recordOf(input?.student);
  const division = readDivision(student.division);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const completed_2 = readMembers(student.completed, bitOfSeries);
  return resultOfGraduationCondition(division, admissionYear, completed_2, input);
}

/** 微學程應修學分：met */
const PROGRAMME_SIZE_MET = /* @__PURE__ */ decided('met', '第三點第一款');

/** 微學程應修學分：violated */
const PROGRAMME_SIZE_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第一款');

/** 微學程應修學分所讀的事實 */
const PROGRAMME_SIZE_FACTS: readonly string[] = ['微學程.應修學分'];

function openProgrammeSize(credits_2: number): Decision {
  return undeterminedDuty(
    '第三點第一款',
    YES,
    allAnswers(
      answer(credits_2 >= 8 ? YES : credits_2 < 8 ? NO : UNKNOWN, credits_2 !== credits_2 && '微學程.應修學分'),
      answer(credits_2 <= 12 ? YES : credits_2 > 12 ? NO : UNKNOWN, credits_2 !== credits_2 && '微學程.應修學分'),
    ),
    YES,
    PROGRAMME_SIZE_FACTS,
  );
}

const PROGRAMME_SIZE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openProgrammeSize(NaN));

function resultOfProgrammeSize(credits_2: number): Result {
  return result(
    credits_2 >= 8 && credits_2 <= 12
      ? PROGRAMME_SIZE_MET
      : credits_2 < 8 || credits_2 > 12
        ? PROGRAMME_SIZE_VIOLATED
        : PROGRAMME_SIZE_UNDETERMINED,
    {
      text: '微學程之應修學分，為八至十二學分。',
      values: [
        ['credits', showNumber(credits_2, 1n, '學分')],
        ['programmeCredits', '8 至 12 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 微學程應修學分（第三點第一款）
 *
 * > 微學程之應修學分，為八至十二學分。
 *
 * - 應 微學程.應修學分 ≥ 微學程學分（8 至 12 學分） 且 微學程.應修學分 ≤ 微學程學分（8 至 12 學分）
 */
export function programmeSize(input: Input): Decision {
  const microProgramme = recordOf(input?.microProgramme);
  const credits_2 = integerOf(microProgramme.credits, 0, 60);
  return credits_2 >= 8 && credits_2 <= 12
    ? PROGRAMME_SIZE_MET
    : credits_2 < 8 || credits_2 > 12
      ? PROGRAMME_SIZE_VIOLATED
      : PROGRAMME_SIZE_UNDETERMINED;
}

/** 微學程應修學分：結果與理由。 */
export function explainProgrammeSize(input: Input): Result {
  const microProgramme = recordOf(input?.microProgramme);
  const credits_2 = integerOf(microProgramme.credits, 0, 60);
  return resultOfProgrammeSize(credits_2);
}

/** 多元領域之開設：notApplicable */
const MULTI_FIELD_OFFERING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第二款');

/** 多元領域之開設：met */
const MULTI_FIELD_OFFERING_MET = /* @__PURE__ */ decided('met', '第三點第二款');

/** 多元領域之開設：violated */
const MULTI_FIELD_OFFERING_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第二款');

/** 多元領域之開設所讀的事實 */
const MULTI_FIELD_OFFERING_FACTS: readonly string[] = ['微學程.種類', '微學程.共同開設系數'];

function openMultiFieldOffering(kind_2: MicroProgrammeKind | undefined, offeringDepartments: number): Decision {
  return undeterminedDuty(
    '第三點第二款',
    answer(kind_2 === 'multiField' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '微學程.種類'),
    answer(
      offeringDepartments >= 2 ? YES : offeringDepartments < 2 ? NO : UNKNOWN,
      offeringDepartments !== offeringDepartments && '微學程.共同開設系數',
    ),
    YES,
    MULTI_FIELD_OFFERING_FACTS,
  );
}

function decideMultiFieldOffering(kind_2: MicroProgrammeKind | undefined, offeringDepartments: number): Decision {
  const inCase: Truth = kind_2 === 'multiField' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return MULTI_FIELD_OFFERING_NOT_APPLICABLE;
  if (inCase === YES && offeringDepartments >= 2) return MULTI_FIELD_OFFERING_MET;
  if (inCase === YES && offeringDepartments < 2) return MULTI_FIELD_OFFERING_VIOLATED;
  return openMultiFieldOffering(kind_2, offeringDepartments);
}

function resultOfMultiFieldOffering(kind_2: MicroProgrammeKind | undefined, offeringDepartments: number): Result {
  return result(decideMultiFieldOffering(kind_2, offeringDepartments), {
    text: '多元領域微學程，為跨專業之課程模組，由二系以上共同開設（所與學位學程，以系計），並能用於實際之場域。',
    values: [
      ['kind', showMember(kind_2, MICRO_PROGRAMME_KIND_NAMES)],
      ['microProgramme.offeringDepartments', showNumber(offeringDepartments, 1n, '系')],
      ['binding.offeringDepartments', '2 系'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 多元領域之開設（第三點第二款）
 *
 * > 多元領域微學程，為跨專業之課程模組，由二系以上共同開設（所與學位學程，以系計），並能用於實際之場域。
 *
 * - 適用 微學程.種類 = 多元領域
 * - 應 微學程.共同開設系數 ≥ 共同開設系數（2 系）
 */
export function multiFieldOffering(input: Input): Decision {
  const microProgramme = recordOf(input?.microProgramme);
  const kind_2 = readMicroProgrammeKind(microProgramme.kind);
  const offeringDepartments = integerOf(microProgramme.offeringDepartments, 0, 30);
  return decideMultiFieldOffering(kind_2, offeringDepartments);
}

/** 多元領域之開設：結果與理由。 */
export function explainMultiFieldOffering(input: Input): Result {
  const microProgramme = recordOf(input?.microProgramme);
  const kind_2 = readMicroProgrammeKind(microProgramme.kind);
  const offeringDepartments = integerOf(microProgramme.offeringDepartments, 0, 30);
  return resultOfMultiFieldOffering(kind_2, offeringDepartments);
}

/** 小輔系之修習對象：notApplicable */
const SMALL_MINOR_STUDENTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第三點第三款');

/** 小輔系之修習對象：met */
const SMALL_MINOR_STUDENTS_MET = /* @__PURE__ */ decided('met', '第三點第三款');

/** 小輔系之修習對象：violated */
const SMALL_MINOR_STUDENTS_VIOLATED = /* @__PURE__ */ decided('violated', '第三點第三款');

/** 小輔系之修習對象所讀的事實 */
const SMALL_MINOR_STUDENTS_FACTS: readonly string[] = ['微學程.種類', '修習.屬設置系所'];

function openSmallMinorStudents(kind_2: MicroProgrammeKind | undefined, ownSettingDepartment: Truth): Decision {
  return undeterminedDuty(
    '第三點第三款',
    answer(kind_2 === 'smallMinor' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '微學程.種類'),
    notAnswer(answer(ownSettingDepartment, ownSettingDepartment === UNKNOWN && '修習.屬設置系所')),
    YES,
    SMALL_MINOR_STUDENTS_FACTS,
  );
}

function decideSmallMinorStudents(kind_2: MicroProgrammeKind | undefined, ownSettingDepartment: Truth): Decision {
  const inCase: Truth = kind_2 === 'smallMinor' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SMALL_MINOR_STUDENTS_NOT_APPLICABLE;
  const must: Truth = not(ownSettingDepartment);
  if (inCase === YES && must === YES) return SMALL_MINOR_STUDENTS_MET;
  if (inCase === YES && must === NO) return SMALL_MINOR_STUDENTS_VIOLATED;
  return openSmallMinorStudents(kind_2, ownSettingDepartment);
}

function resultOfSmallMinorStudents(kind_2: MicroProgrammeKind | undefined, ownSettingDepartment: Truth): Result {
  return result(decideSmallMinorStudents(kind_2, ownSettingDepartment), {
    text: '單一領域微學程，分為小輔系微學程與特定專業領域微學程；小輔系微學程，不開放其設置系所之學生修習。',
    values: [
      ['kind', showMember(kind_2, MICRO_PROGRAMME_KIND_NAMES)],
      ['ownSettingDepartment', showTruth(ownSettingDepartment)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 小輔系之修習對象（第三點第三款）
 *
 * > 單一領域微學程，分為小輔系微學程與特定專業領域微學程；小輔系微學程，不開放其設置系所之學生修習。
 *
 * - 適用 微學程.種類 = 小輔系
 * - 不得 修習.屬設置系所
 */
export function smallMinorStudents(input: Input): Decision {
  const microProgramme = recordOf(input?.microProgramme);
  const kind_2 = readMicroProgrammeKind(microProgramme.kind);
  const study = recordOf(input?.study);
  const ownSettingDepartment = readBoolean(study.ownSettingDepartment);
  return decideSmallMinorStudents(kind_2, ownSettingDepartment);
}

/** 小輔系之修習對象：結果與理由。 */
export function explainSmallMinorStudents(input: Input): Result {
  const microProgramme = recordOf(input?.microProgramme);
  const kind_2 = readMicroProgrammeKind(microProgramme.kind);
  const study = recordOf(input?.study);
  const ownSettingDepartment = readBoolean(study.ownSettingDepartment);
  return resultOfSmallMinorStudents(kind_2, ownSettingDepartment);
}

/** 登記期間：met */
const REGISTRATION_WINDOW_MET = /* @__PURE__ */ decided('met', '第四點第一款');

/** 登記期間：violated */
const REGISTRATION_WINDOW_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第一款');

/** 登記期間所讀的事實 */
const REGISTRATION_WINDOW_FACTS: readonly string[] = ['修習.登記日'];

function openRegistrationWindow(registeredOn: number): Decision {
  return undeterminedDuty(
    '第四點第一款',
    YES,
    allAnswers(
      answer(registeredOn >= 19975 ? YES : registeredOn < 19975 ? NO : UNKNOWN, registeredOn !== registeredOn && '修習.登記日'),
      answer(registeredOn <= 19986 ? YES : registeredOn > 19986 ? NO : UNKNOWN, registeredOn !== registeredOn && '修習.登記日'),
    ),
    YES,
    REGISTRATION_WINDOW_FACTS,
  );
}

const REGISTRATION_WINDOW_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openRegistrationWindow(NaN));

function resultOfRegistrationWindow(registeredOn: number): Result {
  return result(
    registeredOn >= 19975 && registeredOn <= 19986
      ? REGISTRATION_WINDOW_MET
      : registeredOn < 19975 || registeredOn > 19986
        ? REGISTRATION_WINDOW_VIOLATED
        : REGISTRATION_WINDOW_UNDETERMINED,
    {
      text: '學生應在教務處按學期公告之期間內登記；本學期之登記，自113年9月9日起，至113年9月20日止。未經登記者，不得申請證書。',
      values: [
        ['registeredOn', showDate(registeredOn)],
        ['registrationFrom', '113年9月9日'],
        ['registrationTo', '113年9月20日'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 登記期間（第四點第一款）
 *
 * > 學生應在教務處按學期公告之期間內登記；本學期之登記，自113年9月9日起，至113年9月20日止。未經登記者，不得申請證書。
 *
 * - 應 修習.登記日 ≥ 登記起日（113年9月9日） 且 修習.登記日 ≤ 登記迄日（113年9月20日）
 */
export function registrationWindow(input: Input): Decision {
  const study = recordOf(input?.study);
  const registeredOn = readIsoDate(study.registeredOn);
  return registeredOn >= 19975 && registeredOn <= 19986
    ? REGISTRATION_WINDOW_MET
    : registeredOn < 19975 || registeredOn > 19986
      ? REGISTRATION_WINDOW_VIOLATED
      : REGISTRATION_WINDOW_UNDETERMINED;
}

/** 登記期間：結果與理由。 */
export function explainRegistrationWindow(input: Input): Result {
  const study = recordOf(input?.study);
  const registeredOn = readIsoDate(study.registeredOn);
  return resultOfRegistrationWindow(registeredOn);
}

/** 證書之申請：entitled */
const CERTIFICATE_APPLICATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第一款');

/** 證書之申請：notEntitled */
const CERTIFICATE_APPLICATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第一款');

/** 證書之申請所讀的事實 */
const CERTIFICATE_APPLICATION_FACTS: readonly string[] = ['修習.已登記'];

function openCertificateApplication(registered: Truth): Decision {
  return undeterminedPermission(
    '第四點第一款',
    YES,
    answer(registered, registered === UNKNOWN && '修習.已登記'),
    CERTIFICATE_APPLICATION_FACTS,
  );
}

function decideCertificateApplication(registered: Truth): Decision {
  const when: Truth = registered;
  if (when === YES) return CERTIFICATE_APPLICATION_ENTITLED;
  if (when === NO) return CERTIFICATE_APPLICATION_NOT_ENTITLED;
  return openCertificateApplication(registered);
}

function resultOfCertificateApplication(registered: Truth): Result {
  return result(decideCertificateApplication(registered), {
    text: '學生應在教務處按學期公告之期間內登記；本學期之登記，自113年9月9日起，至113年9月20日止。未經登記者，不得申請證書。',
    values: [['registered', showTruth(registered)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 證書之申請（第四點第一款）
 *
 * > 學生應在教務處按學期公告之期間內登記；本學期之登記，自113年9月9日起，至113年9月20日止。未經登記者，不得申請證書。
 *
 * - 當 修習.已登記
 * - 始得 申請證書
 */
export function certificateApplication(input: Input): Decision {
  const study = recordOf(input?.study);
  const registered = readBoolean(study.registered);
  return decideCertificateApplication(registered);
}

/** 證書之申請：結果與理由。 */
export function explainCertificateApplication(input: Input): Result {
  const study = recordOf(input?.study);
  const registered = readBoolean(study.registered);
  return resultOfCertificateApplication(registered);
}

/** 登記之時點：met */
const REGISTRATION_TIME_MET = /* @__PURE__ */ decided('met', '第四點第二款');

/** 登記之時點：deviates */
const REGISTRATION_TIME_DEVIATES = /* @__PURE__ */ decided('deviates', '第四點第二款');

/** 登記之時點所讀的事實 */
const REGISTRATION_TIME_FACTS: readonly string[] = ['修習.登記年級', '修習.登記學期', '修習.加退選週以前'];

function openRegistrationTime(registrationYear: number, registrationSemester: Semester | undefined, beforeAddDropWeek: Truth): Decision {
  return undeterminedDuty(
    '第四點第二款',
    YES,
    YES,
    anyAnswer(
      answer(registrationYear < 2 ? YES : registrationYear >= 2 ? NO : UNKNOWN, registrationYear !== registrationYear && '修習.登記年級'),
      allAnswers(
        answer(
          registrationYear === 2 ? YES : registrationYear < 2 || registrationYear > 2 ? NO : UNKNOWN,
          registrationYear !== registrationYear && '修習.登記年級',
        ),
        answer(
          registrationSemester === 'first' ? YES : registrationSemester === undefined ? UNKNOWN : NO,
          registrationSemester === undefined && '修習.登記學期',
        ),
      ),
      allAnswers(
        answer(
          registrationYear === 2 ? YES : registrationYear < 2 || registrationYear > 2 ? NO : UNKNOWN,
          registrationYear !== registrationYear && '修習.登記年級',
        ),
        answer(
          registrationSemester === 'second' ? YES : registrationSemester === undefined ? UNKNOWN : NO,
          registrationSemester === undefined && '修習.登記學期',
        ),
        answer(beforeAddDropWeek, beforeAddDropWeek === UNKNOWN && '修習.加退選週以前'),
      ),
    ),
    REGISTRATION_TIME_FACTS,
  );
}

function decideRegistrationTime(registrationYear: number, registrationSemester: Semester | undefined, beforeAddDropWeek: Truth): Decision {
  const principle: Truth = or(
    or(
      registrationYear < 2 ? YES : registrationYear >= 2 ? NO : UNKNOWN,
      and(
        registrationYear === 2 ? YES : registrationYear < 2 || registrationYear > 2 ? NO : UNKNOWN,
        registrationSemester === 'first' ? YES : registrationSemester === undefined ? UNKNOWN : NO,
      ),
    ),
    and(
      and(
        registrationYear === 2 ? YES : registrationYear < 2 || registrationYear > 2 ? NO : UNKNOWN,
        registrationSemester === 'second' ? YES : registrationSemester === undefined ? UNKNOWN : NO,
      ),
      beforeAddDropWeek,
    ),
  );
  if (principle === YES) return REGISTRATION_TIME_MET;
  if (principle === NO) return REGISTRATION_TIME_DEVIATES;
  return openRegistrationTime(registrationYear, registrationSemester, beforeAddDropWeek);
}

const STUDY_REGISTRATION_YEAR_PARTS: PartedFact = ['修習.登記年級', 'study', 'registrationYear', [1, 2, 3]];

const STUDY_REGISTRATION_SEMESTER_PARTS: PartedFact = ['修習.登記學期', 'study', 'registrationSemester', ['first', 'second']];

const STUDY_BEFORE_ADD_DROP_WEEK_PARTS: PartedFact = ['修習.加退選週以前', 'study', 'beforeAddDropWeek', [true, false]];

const REGISTRATION_TIME_PARTS: Parts = {
  order: REGISTRATION_TIME_FACTS,
  deciding: [STUDY_REGISTRATION_SEMESTER_PARTS, STUDY_REGISTRATION_YEAR_PARTS],
  others: [STUDY_BEFORE_ADD_DROP_WEEK_PARTS],
};

function givenRegistrationTime(input: Input): Decision {
  const study = recordOf(input?.study);
  const registrationYear = integerOf(study.registrationYear, 1, 7);
  const registrationSemester = readSemester(study.registrationSemester);
  const beforeAddDropWeek = readBoolean(study.beforeAddDropWeek);
  return decideRegistrationTime(registrationYear, registrationSemester, beforeAddDropWeek);
}

function resultOfRegistrationTime(
  registrationYear: number,
  registrationSemester: Semester | undefined,
  beforeAddDropWeek: Truth,
  input: Input,
): Result {
  return result(
    settled(
      decideRegistrationTime(registrationYear, registrationSemester, beforeAddDropWeek),
      givenRegistrationTime,
      input,
      REGISTRATION_TIME_PARTS,
    ),
    {
      text: '登記之時間，以在二年級下學期之加退選週開始以前為原則。',
      values: [
        ['registrationYear', showNumber(registrationYear, 1n, '年級')],
        ['registrationSemester', showMember(registrationSemester, SEMESTER_NAMES)],
        ['beforeAddDropWeek', showTruth(beforeAddDropWeek)],
        ['latestYear', '2 年級'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 登記之時點（第四點第二款）
 *
 * > 登記之時間，以在二年級下學期之加退選週開始以前為原則。
 *
 * - 原則應 修習.登記年級 < 最遲登記年級（2 年級） 或 （修習.登記年級 = 最遲登記年級（2 年級） 且 修習.登記學期 = 上學期） 或 （修習.登記年級 = 最遲登記年級（2 年級） 且 修習.登記學期 = 下學期 且 修習.加退選週以前）
 */
export function registrationTime(input: Input): Decision {
  return settled(givenRegistrationTime(input), givenRegistrationTime, input, REGISTRATION_TIME_PARTS);
}

/** 登記之時點：結果與理由。 */
export function explainRegistrationTime(input: Input): Result {
  const study = recordOf(input?.study);
  const registrationYear = integerOf(study.registrationYear, 1, 7);
  const registrationSemester = readSemester(study.registrationSemester);
  const beforeAddDropWeek = readBoolean(study.beforeAddDropWeek);
  return resultOfRegistrationTime(registrationYear, registrationSemester, beforeAddDropWeek, input);
}

/** 證書申請之期間：met */
const APPLICATION_PERIOD_MET = /* @__PURE__ */ decided('met', '第四點第三款');

/** 證書申請之期間：violated */
const APPLICATION_PERIOD_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第三款');

/** 證書申請之期間所讀的事實 */
const APPLICATION_PERIOD_FACTS: readonly string[] = ['修習.申請週次'];

function openApplicationPeriod(applicationWeek: number): Decision {
  return undeterminedDuty(
    '第四點第三款',
    YES,
    allAnswers(
      answer(applicationWeek >= 13 ? YES : applicationWeek < 13 ? NO : UNKNOWN, applicationWeek !== applicationWeek && '修習.申請週次'),
      answer(applicationWeek <= 18 ? YES : applicationWeek > 18 ? NO : UNKNOWN, applicationWeek !== applicationWeek && '修習.申請週次'),
    ),
    YES,
    APPLICATION_PERIOD_FACTS,
  );
}

const APPLICATION_PERIOD_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openApplicationPeriod(NaN));

function resultOfApplicationPeriod(applicationWeek: number): Result {
  return result(
    applicationWeek >= 13 && applicationWeek <= 18
      ? APPLICATION_PERIOD_MET
      : applicationWeek < 13 || applicationWeek > 18
        ? APPLICATION_PERIOD_VIOLATED
        : APPLICATION_PERIOD_UNDETERMINED,
    {
      text: '修畢之學生，應於學期第十三週至第十八週間，備齊申請表與成績單，送請設置單位審核；審核通過後，證書由教務處發給。',
      values: [
        ['applicationWeek', showNumber(applicationWeek, 1n, '週')],
        ['applicationWeeks', '13 至 18 週'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 證書申請之期間（第四點第三款）
 *
 * > 修畢之學生，應於學期第十三週至第十八週間，備齊申請表與成績單，送請設置單位審核；審核通過後，證書由教務處發給。
 *
 * - 應 修習.申請週次 ≥ 證書申請週次（13 至 18 週） 且 修習.申請週次 ≤ 證書申請週次（13 至 18 週）
 */
export function applicationPeriod(input: Input): Decision {
  const study = recordOf(input?.study);
  const applicationWeek = integerOf(study.applicationWeek, 1, 30);
  return applicationWeek >= 13 && applicationWeek <= 18
    ? APPLICATION_PERIOD_MET
    : applicationWeek < 13 || applicationWeek > 18
      ? APPLICATION_PERIOD_VIOLATED
      : APPLICATION_PERIOD_UNDETERMINED;
}

/** 證書申請之期間：結果與理由。 */
export function explainApplicationPeriod(input: Input): Result {
  const study = recordOf(input?.study);
  const applicationWeek = integerOf(study.applicationWeek, 1, 30);
  return resultOfApplicationPeriod(applicationWeek);
}

/** 登記前課程之列入：notApplicable */
const EARLIER_COURSES_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第四款');

/** 登記前課程之列入：entitled */
const EARLIER_COURSES_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第四款');

/** 登記前課程之列入：notEntitled */
const EARLIER_COURSES_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第四款');

/** 登記前課程之列入所讀的事實 */
const EARLIER_COURSES_FACTS: readonly string[] = ['修習.登記前已修', '修習.列於歷年成績單'];

function openEarlierCourses(takenBefore: Truth, onTranscript: Truth): Decision {
  return undeterminedPermission(
    '第四點第四款',
    answer(takenBefore, takenBefore === UNKNOWN && '修習.登記前已修'),
    answer(onTranscript, onTranscript === UNKNOWN && '修習.列於歷年成績單'),
    EARLIER_COURSES_FACTS,
  );
}

function decideEarlierCourses(takenBefore: Truth, onTranscript: Truth): Decision {
  const inCase: Truth = takenBefore;
  if (inCase === NO) return EARLIER_COURSES_NOT_APPLICABLE;
  const when: Truth = onTranscript;
  if (inCase === YES && when === YES) return EARLIER_COURSES_ENTITLED;
  if (inCase === YES && when === NO) return EARLIER_COURSES_NOT_ENTITLED;
  return openEarlierCourses(takenBefore, onTranscript);
}

function resultOfEarlierCourses(takenBefore: Truth, onTranscript: Truth): Result {
  return result(decideEarlierCourses(takenBefore, onTranscript), {
    text: '登記以前所修之課程，歷年成績單已有記載者，亦得列入修畢之審核。',
    values: [
      ['takenBefore', showTruth(takenBefore)],
      ['onTranscript', showTruth(onTranscript)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 登記前課程之列入（第四點第四款）
 *
 * > 登記以前所修之課程，歷年成績單已有記載者，亦得列入修畢之審核。
 *
 * - 適用 修習.登記前已修
 * - 當 修習.列於歷年成績單
 * - 得 列入修畢之審核
 */
export function earlierCourses(input: Input): Decision {
  const study = recordOf(input?.study);
  const takenBefore = readBoolean(study.takenBefore);
  const onTranscript = readBoolean(study.onTranscript);
  return decideEarlierCourses(takenBefore, onTranscript);
}

/** 登記前課程之列入：結果與理由。 */
export function explainEarlierCourses(input: Input): Result {
  const study = recordOf(input?.study);
  const takenBefore = readBoolean(study.takenBefore);
  const onTranscript = readBoolean(study.onTranscript);
  return resultOfEarlierCourses(takenBefore, onTranscript);
}

function holdsWith_3(termCredits: number, termMaximum: number): Truth {
  return termCredits <= termMaximum ? YES : termCredits > termMaximum ? NO : UNKNOWN;
}

function holdsAtEnds_3(termCredits: number, termMaximum: number): Truth {
  return agree(
    holdsWith_3(termCredits === termCredits ? termCredits : 0, termMaximum === termMaximum ? termMaximum : 60),
    holdsWith_3(termCredits === termCredits ? termCredits : 60, termMaximum === termMaximum ? termMaximum : 0),
  );
}

/** 修習多個微學程：notApplicable */
const SEVERAL_PROGRAMMES_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第四點第五款');

/** 修習多個微學程：entitled */
const SEVERAL_PROGRAMMES_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第五款');

/** 修習多個微學程：notEntitled */
const SEVERAL_PROGRAMMES_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第五款');

/** 修習多個微學程所讀的事實 */
const SEVERAL_PROGRAMMES_FACTS: readonly string[] = ['修習.微學程數', '修習.學期學分', '修習.學期學分上限'];

function openSeveralProgrammes(programmes: number, termCredits: number, termMaximum: number): Decision {
  if (programmes < 1) return SEVERAL_PROGRAMMES_NOT_APPLICABLE;
  const when: Truth = holdsAtEnds_3(termCredits, termMaximum);
  if (programmes >= 1 && when === YES) return SEVERAL_PROGRAMMES_ENTITLED;
  if (programmes >= 1 && when === NO) return SEVERAL_PROGRAMMES_NOT_ENTITLED;
  return undeterminedPermission(
    '第四點第五款',
    answer(programmes >= 1 ? YES : programmes < 1 ? NO : UNKNOWN, programmes !== programmes && '修習.微學程數'),
    answer(
      holdsAtEnds_3(termCredits, termMaximum),
      termCredits !== termCredits && '修習.學期學分',
      termMaximum !== termMaximum && '修習.學期學分上限',
    ),
    SEVERAL_PROGRAMMES_FACTS,
  );
}

function resultOfSeveralProgrammes(programmes: number, termCredits: number, termMaximum: number): Result {
  return result(
    programmes < 1
      ? SEVERAL_PROGRAMMES_NOT_APPLICABLE
      : programmes >= 1 && termCredits <= termMaximum
        ? SEVERAL_PROGRAMMES_ENTITLED
        : programmes >= 1 && termCredits > termMaximum
          ? SEVERAL_PROGRAMMES_NOT_ENTITLED
          : openSeveralProgrammes(programmes, termCredits, termMaximum),
    {
      text: '學生得兼修多個微學程，惟每學期之學分數，不得超過選課規定之上限；基礎課程、核心課程及總整課程之先後，學校不予限定。',
      values: [
        ['programmes', showNumber(programmes, 1n, '項')],
        ['termCredits', showNumber(termCredits, 1n, '學分')],
        ['termMaximum', showNumber(termMaximum, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 修習多個微學程（第四點第五款）
 *
 * > 學生得兼修多個微學程，惟每學期之學分數，不得超過選課規定之上限；基礎課程、核心課程及總整課程之先後，學校不予限定。
 *
 * - 適用 修習.微學程數 ≥ 1
 * - 當 修習.學期學分 ≤ 修習.學期學分上限
 * - 得 修習多個微學程
 */
export function severalProgrammes(input: Input): Decision {
  const study = recordOf(input?.study);
  const programmes = integerOf(study.programmes, 0, 20);
  const termCredits = integerOf(study.termCredits, 0, 60);
  const termMaximum = integerOf(study.termMaximum, 0, 60);
  return programmes < 1
    ? SEVERAL_PROGRAMMES_NOT_APPLICABLE
    : programmes >= 1 && termCredits <= termMaximum
      ? SEVERAL_PROGRAMMES_ENTITLED
      : programmes >= 1 && termCredits > termMaximum
        ? SEVERAL_PROGRAMMES_NOT_ENTITLED
        : openSeveralProgrammes(programmes, termCredits, termMaximum);
}

/** 修習多個微學程：結果與理由。 */
export function explainSeveralProgrammes(input: Input): Result {
  const study = recordOf(input?.study);
  const programmes = integerOf(study.programmes, 0, 20);
  const termCredits = integerOf(study.termCredits, 0, 60);
  const termMaximum = integerOf(study.termMaximum, 0, 60);
  return resultOfSeveralProgrammes(programmes, termCredits, termMaximum);
}

/** 基礎課程、核心課程、總整課程 */
const UNORDERED_KINDS = 0b111;

/** 課程之先後：entitled */
const COURSE_ORDER_ENTITLED = /* @__PURE__ */ decided('entitled', '第四點第五款');

/** 課程之先後：notEntitled */
const COURSE_ORDER_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第四點第五款');

/** 課程之先後所讀的事實 */
const COURSE_ORDER_FACTS: readonly string[] = ['修習.所修課程次序'];

function openCourseOrder(courseOrder_2: number): Decision {
  return undeterminedPermission(
    '第四點第五款',
    YES,
    answer(courseOrder_2 < 0 ? UNKNOWN : (courseOrder_2 & ~UNORDERED_KINDS) === 0 ? YES : NO, courseOrder_2 < 0 && '修習.所修課程次序'),
    COURSE_ORDER_FACTS,
  );
}

function decideCourseOrder(courseOrder_2: number): Decision {
  const when: Truth = courseOrder_2 < 0 ? UNKNOWN : (courseOrder_2 & ~UNORDERED_KINDS) === 0 ? YES : NO;
  if (when === YES) return COURSE_ORDER_ENTITLED;
  if (when === NO) return COURSE_ORDER_NOT_ENTITLED;
  return openCourseOrder(courseOrder_2);
}

const STUDY_COURSE_ORDER_PARTS: PartedFact = ['修習.所修課程次序', 'study', 'courseOrder', [[], ['basic']]];

const COURSE_ORDER_PARTS: Parts = { order: COURSE_ORDER_FACTS, deciding: [STUDY_COURSE_ORDER_PARTS], others: [] };

function givenCourseOrder(input: Input): Decision {
  const study = recordOf(input?.study);
  const courseOrder_2 = readMembers(study.courseOrder, bitOfProgrammeCourseKind);
  return decideCourseOrder(courseOrder_2);
}

function resultOfCourseOrder(courseOrder_2: number, input: Input): Result {
  return result(settled(decideCourseOrder(courseOrder_2), givenCourseOrder, input, COURSE_ORDER_PARTS), {
    text: '學生得兼修多個微學程，惟每學期之學分數，不得超過選課規定之上限；基礎課程、核心課程及總整課程之先後，學校不予限定。',
    values: [
      [
        'courseOrder',
        showList(membersOf(courseOrder_2, PROGRAMME_COURSE_KIND_NAMES), (member) => showMember(member, PROGRAMME_COURSE_KIND_NAMES)),
      ],
      ['unorderedKinds', '基礎課程、核心課程、總整課程'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 課程之先後（第四點第五款）
 *
 * > 學生得兼修多個微學程，惟每學期之學分數，不得超過選課規定之上限；基礎課程、核心課程及總整課程之先後，學校不予限定。
 *
 * - 當 修習.所修課程次序 皆屬於 基礎課程、核心課程、總整課程
 * - 得 不問先後修習
 */
export function courseOrder(input: Input): Decision {
  return settled(givenCourseOrder(input), givenCourseOrder, input, COURSE_ORDER_PARTS);
}

/** 課程之先後：結果與理由。 */
export function explainCourseOrder(input: Input): Result {
  const study = recordOf(input?.study);
  const courseOrder_2 = readMembers(study.courseOrder, bitOfProgrammeCourseKind);
  return resultOfCourseOrder(courseOrder_2, input);
}

/** 微學程學分之認列：value */
const CREDIT_KIND_VALUE = /* @__PURE__ */ decided('value', '第四點第六款');

/** 微學程學分之認列所讀的事實 */
const CREDIT_KIND_FACTS: readonly string[] = ['課程.所屬系班課程'];

function resultOfCreditKind(creditKindValue: CreditKind | undefined, ownDepartment: Truth): Result {
  const value = creditKindValue;
  const decision =
    value === undefined
      ? undeterminedValue('第四點第六款', lacking(lackOfCreditKind(ownDepartment)), CREDIT_KIND_FACTS)
      : CREDIT_KIND_VALUE;
  return result(
    decision,
    {
      text: '微學程之科目，為學生所屬系（班）之課程者，認列專業學分；非所屬系（班）之課程者，認列跨域及自由選修學分。',
      values: [['ownDepartment', showTruth(ownDepartment)]],
      caveats: [],
      effects: [],
    },
    valueOrNull(value),
    null,
  );
}

const COURSE_OWN_DEPARTMENT_PARTS: PartedFact = ['課程.所屬系班課程', 'course', 'ownDepartment', [true, false]];

function valueOfCreditKind(creditKindValue: CreditKind | undefined): CreditKind | undefined {
  const value = creditKindValue;
  return value;
}

/**
 * 微學程學分之認列（第四點第六款）
 *
 * > 微學程之科目，為學生所屬系（班）之課程者，認列專業學分；非所屬系（班）之課程者，認列跨域及自由選修學分。
 *
 * - 當 課程.所屬系班課程 則 專業學分
 * - 其餘 跨域及自由選修學分
 *
 * undefined：無法判定。
 */
export function creditKind(input: Input): CreditKind | undefined {
  const course = recordOf(input?.course);
  const ownDepartment = readBoolean(course.ownDepartment);
  const creditKindValue = computeCreditKind(ownDepartment);
  return valueOfCreditKind(creditKindValue);
}

/** 微學程學分之認列：值與理由。 */
export function explainCreditKind(input: Input): Result {
  const course = recordOf(input?.course);
  const ownDepartment = readBoolean(course.ownDepartment);
  const creditKindValue = computeCreditKind(ownDepartment);
  return resultOfCreditKind(creditKindValue, ownDepartment);
}

/** 同一課程之認定：value */
const SAME_COURSE_VALUE = /* @__PURE__ */ decided('value', '第五點第三款');

/** 同一課程之認定所讀的事實 */
const SAME_COURSE_FACTS: readonly string[] = [
  '課程.本系研究所課程',
  '課程.課名相同或內容相近',
  '課程.用以抵免專業課程',
  '疑義.同一課程之認定',
];

function resultOfSameCourse(
  sameCourseValue: Truth,
  sameCourse: SameCourseReading | undefined,
  ownGraduateCourse: Truth,
  sameOrSimilar: Truth,
  forExemption: Truth,
): Result {
  const value = sameCourseValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第五點第三款',
          lacking(lackOfSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption)),
          SAME_COURSE_FACTS,
        )
      : SAME_COURSE_VALUE;
  return result(
    decision,
    {
      text: '抵免專業課程：上修所屬系（班）之研究所課程，或所修他所課程與專業課程課名相同或內容相近者，縱其編碼有別，仍以同一課程論。',
      values: [
        ['ownGraduateCourse', showTruth(ownGraduateCourse)],
        ['sameOrSimilar', showTruth(sameOrSimilar)],
        ['forExemption', showTruth(forExemption)],
        ['sameCourse', showMember(sameCourse, SAME_COURSE_READING_NAMES)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const COURSE_OWN_GRADUATE_COURSE_PARTS: PartedFact = ['課程.本系研究所課程', 'course', 'ownGraduateCourse', [true, false]];

const COURSE_SAME_OR_SIMILAR_PARTS: PartedFact = ['課程.課名相同或內容相近', 'course', 'sameOrSimilar', [true, false]];

const COURSE_FOR_EXEMPTION_PARTS: PartedFact = ['課程.用以抵免專業課程', 'course', 'forExemption', [true, false]];

const READINGS_SAME_COURSE_PARTS: PartedFact = ['疑義.同一課程之認定', 'readings', 'sameCourse', ['always', 'whenExempting']];

const SAME_COURSE_PARTS: Parts = {
  order: SAME_COURSE_FACTS,
  deciding: [COURSE_OWN_GRADUATE_COURSE_PARTS, COURSE_SAME_OR_SIMILAR_PARTS, COURSE_FOR_EXEMPTION_PARTS, READINGS_SAME_COURSE_PARTS],
  others: [],
};

function givenSameCourse(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const sameCourse = readSameCourseReading(readings.sameCourse);
  const course = recordOf(input?.course);
  const ownGraduateCourse = readBoolean(course.ownGraduateCourse);
  const sameOrSimilar = readBoolean(course.sameOrSimilar);
  const forExemption = readBoolean(course.forExemption);
  const sameCourseValue = computeSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption);
  const value = sameCourseValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第五點第三款',
          lacking(lackOfSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption)),
          SAME_COURSE_FACTS,
        )
      : SAME_COURSE_VALUE,
    truthValue(value),
  );
}

function valueOfSameCourse(sameCourseValue: Truth): boolean | undefined {
  const value = sameCourseValue;
  return truthValue(value);
}

/**
 * 同一課程之認定（第五點第三款）
 *
 * > 抵免專業課程：上修所屬系（班）之研究所課程，或所修他所課程與專業課程課名相同或內容相近者，縱其編碼有別，仍以同一課程論。
 *
 * - 其餘 （疑義.同一課程之認定 = 甲說 且 （課程.本系研究所課程 或 課程.課名相同或內容相近）） 或 （疑義.同一課程之認定 = 乙說 且 （（課程.本系研究所課程 或 課程.課名相同或內容相近） 且 課程.用以抵免專業課程）） 或 （（課程.本系研究所課程 或 課程.課名相同或內容相近） 且 （（課程.本系研究所課程 或 課程.課名相同或內容相近） 且 課程.用以抵免專業課程））
 *
 * undefined：無法判定。
 */
export function sameCourse_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const sameCourse = readSameCourseReading(readings.sameCourse);
  const course = recordOf(input?.course);
  const ownGraduateCourse = readBoolean(course.ownGraduateCourse);
  const sameOrSimilar = readBoolean(course.sameOrSimilar);
  const forExemption = readBoolean(course.forExemption);
  const sameCourseValue = computeSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption);
  return settledValue(valueOfSameCourse(sameCourseValue), givenSameCourse, input, SAME_COURSE_PARTS);
}

/** 同一課程之認定：值與理由。 */
export function explainSameCourse(input: Input): Result {
  const readings = recordOf(input?.readings);
  const sameCourse = readSameCourseReading(readings.sameCourse);
  const course = recordOf(input?.course);
  const ownGraduateCourse = readBoolean(course.ownGraduateCourse);
  const sameOrSimilar = readBoolean(course.sameOrSimilar);
  const forExemption = readBoolean(course.forExemption);
  const sameCourseValue = computeSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption);
  return settledResult(
    resultOfSameCourse(sameCourseValue, sameCourse, ownGraduateCourse, sameOrSimilar, forExemption),
    givenSameCourse,
    input,
    SAME_COURSE_PARTS,
  );
}

/** 屬跨領域專業課程：value */
const CROSS_PROFESSIONAL_VALUE = /* @__PURE__ */ decided('value', '第五點第二款');

/** 屬跨領域專業課程所讀的事實 */
const CROSS_PROFESSIONAL_FACTS: readonly string[] = [
  '課程.專業課程',
  '課程.所屬系班課程',
  '課程.本系研究所課程',
  '課程.課名相同或內容相近',
  '課程.用以抵免專業課程',
  '疑義.同一課程之認定',
];

function resultOfCrossProfessional(
  crossProfessionalValue: Truth,
  professional: Truth,
  ownDepartment: Truth,
  sameCourseValue: Truth,
  sameCourseLack: Note,
  ownGraduateCourse: Truth,
  sameOrSimilar: Truth,
  forExemption: Truth,
  sameCourse: SameCourseReading | undefined,
): Result {
  const value = crossProfessionalValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第五點第二款',
          lacking(lackOfCrossProfessional(professional, ownDepartment, sameCourseValue, sameCourseLack)),
          CROSS_PROFESSIONAL_FACTS,
        )
      : CROSS_PROFESSIONAL_VALUE;
  return result(
    decision,
    {
      text: '所稱跨領域專業課程，係專業課程而不屬於學生所屬系（班）者，不分必修與選修；有疑義時，洽所屬系（班）認定。',
      values: [
        ['professional', showTruth(professional)],
        ['ownDepartment', showTruth(ownDepartment)],
        ['ownGraduateCourse', showTruth(ownGraduateCourse)],
        ['sameOrSimilar', showTruth(sameOrSimilar)],
        ['forExemption', showTruth(forExemption)],
        ['readings.sameCourse', showMember(sameCourse, SAME_COURSE_READING_NAMES)],
        ['definition.sameCourse', showTruth(sameCourseValue)],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const COURSE_PROFESSIONAL_PARTS: PartedFact = ['課程.專業課程', 'course', 'professional', [true, false]];

const CROSS_PROFESSIONAL_PARTS: Parts = {
  order: CROSS_PROFESSIONAL_FACTS,
  deciding: [COURSE_OWN_GRADUATE_COURSE_PARTS, COURSE_SAME_OR_SIMILAR_PARTS, COURSE_FOR_EXEMPTION_PARTS, READINGS_SAME_COURSE_PARTS],
  others: [COURSE_PROFESSIONAL_PARTS, COURSE_OWN_DEPARTMENT_PARTS],
};

function givenCrossProfessional(input: Input): Valued {
  const course = recordOf(input?.course);
  const professional = readBoolean(course.professional);
  const ownDepartment = readBoolean(course.ownDepartment);
  const readings = recordOf(input?.readings);
  const sameCourse = readSameCourseReading(readings.sameCourse);
  const ownGraduateCourse = readBoolean(course.ownGraduateCourse);
  const sameOrSimilar = readBoolean(course.sameOrSimilar);
  const forExemption = readBoolean(course.forExemption);
  const sameCourseValue = computeSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption);
  const crossProfessionalValue = computeCrossProfessional(professional, ownDepartment, sameCourseValue);
  const sameCourseLack = sameCourseValue === UNKNOWN ? lackOfSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption) : false;
  const value = crossProfessionalValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第五點第二款',
          lacking(lackOfCrossProfessional(professional, ownDepartment, sameCourseValue, sameCourseLack)),
          CROSS_PROFESSIONAL_FACTS,
        )
      : CROSS_PROFESSIONAL_VALUE,
    truthValue(value),
  );
}

function valueOfCrossProfessional(crossProfessionalValue: Truth): boolean | undefined {
  const value = crossProfessionalValue;
  return truthValue(value);
}

/**
 * 屬跨領域專業課程（第五點第二款）
 *
 * > 所稱跨領域專業課程，係專業課程而不屬於學生所屬系（班）者，不分必修與選修；有疑義時，洽所屬系（班）認定。
 *
 * - 當 課程.專業課程 且 課程.所屬系班課程 = 否 且 同一課程之認定 = 否 則 是
 * - 其餘 否
 *
 * undefined：無法判定。
 */
export function crossProfessional(input: Input): boolean | undefined {
  const course = recordOf(input?.course);
  const professional = readBoolean(course.professional);
  const ownDepartment = readBoolean(course.ownDepartment);
  const readings = recordOf(input?.readings);
  const sameCourse = readSameCourseReading(readings.sameCourse);
  const ownGraduateCourse = readBoolean(course.ownGraduateCourse);
  const sameOrSimilar = readBoolean(course.sameOrSimilar);
  const forExemption = readBoolean(course.forExemption);
  const sameCourseValue = computeSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption);
  const crossProfessionalValue = computeCrossProfessional(professional, ownDepartment, sameCourseValue);
  return settledValue(valueOfCrossProfessional(crossProfessionalValue), givenCrossProfessional, input, CROSS_PROFESSIONAL_PARTS);
}

/** 屬跨領域專業課程：值與理由。 */
export function explainCrossProfessional(input: Input): Result {
  const course = recordOf(input?.course);
  const professional = readBoolean(course.professional);
  const ownDepartment = readBoolean(course.ownDepartment);
  const readings = recordOf(input?.readings);
  const sameCourse = readSameCourseReading(readings.sameCourse);
  const ownGraduateCourse = readBoolean(course.ownGraduateCourse);
  const sameOrSimilar = readBoolean(course.sameOrSimilar);
  const forExemption = readBoolean(course.forExemption);
  const sameCourseValue = computeSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption);
  const crossProfessionalValue = computeCrossProfessional(professional, ownDepartment, sameCourseValue);
  const sameCourseLack = sameCourseValue === UNKNOWN ? lackOfSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption) : false;
  return settledResult(
    resultOfCrossProfessional(
      crossProfessionalValue,
      professional,
      ownDepartment,
      sameCourseValue,
      sameCourseLack,
      ownGraduateCourse,
      sameOrSimilar,
      forExemption,
      sameCourse,
    ),
    givenCrossProfessional,
    input,
    CROSS_PROFESSIONAL_PARTS,
  );
}

/** 證書之採認：notApplicable */
const RECOGNITION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款');

/** 證書之採認：entitled */
const RECOGNITION_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第一款');

/** 證書之採認：notEntitled */
const RECOGNITION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第一款');

/** 證書之採認所讀的事實 */
const RECOGNITION_FACTS: readonly string[] = ['學生.部別', '學生.入學學年度', '修習.跨領域專業學分', '修習.與設置單位性質相近'];

function openRecognition(
  division: Division | undefined,
  admissionYear: number,
  crossProfessionalCredits: number,
  similarValue: Truth,
  similarLack: Note,
): Decision {
  return undeterminedPermission(
    '第五點第一款',
    allAnswers(
      answer(division === 'dayUndergraduate' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
      answer(admissionYear >= 112 ? YES : admissionYear < 112 ? NO : UNKNOWN, admissionYear !== admissionYear && '學生.入學學年度'),
    ),
    allAnswers(
      answer(
        crossProfessionalCredits >= 6 ? YES : crossProfessionalCredits < 6 ? NO : UNKNOWN,
        crossProfessionalCredits !== crossProfessionalCredits && '修習.跨領域專業學分',
      ),
      answer(sameTruth(similarValue, NO), similarLack),
    ),
    RECOGNITION_FACTS,
  );
}

function decideRecognition(
  division: Division | undefined,
  admissionYear: number,
  crossProfessionalCredits: number,
  similarValue: Truth,
  similarLack: Note,
): Decision {
  const inCase: Truth = and(
    division === 'dayUndergraduate' ? YES : division === undefined ? UNKNOWN : NO,
    admissionYear >= 112 ? YES : admissionYear < 112 ? NO : UNKNOWN,
  );
  if (inCase === NO) return RECOGNITION_NOT_APPLICABLE;
  const when: Truth = and(crossProfessionalCredits >= 6 ? YES : crossProfessionalCredits < 6 ? NO : UNKNOWN, sameTruth(similarValue, NO));
  if (inCase === YES && when === YES) return RECOGNITION_ENTITLED;
  if (inCase === YES && when === NO) return RECOGNITION_NOT_ENTITLED;
  return openRecognition(division, admissionYear, crossProfessionalCredits, similarValue, similarLack);
}

function resultOfRecognition(
  division: Division | undefined,
  admissionYear: number,
  crossProfessionalCredits: number,
  similarValue: Truth,
  similarLack: Note,
  similarDepartment: Truth,
): Result {
  return result(decideRecognition(division, admissionYear, crossProfessionalCredits, similarValue, similarLack), {
    text: '第二點之學生，其微學程證書之採認，以非基礎課程類別之科目中，修有跨領域專業課程至少六學分為要件。',
    values: [
      ['division', showMember(division, DIVISION_NAMES)],
      ['admissionYear', showNumber(admissionYear, 1n, '學年度')],
      ['crossProfessionalCredits', showNumber(crossProfessionalCredits, 1n, '學分')],
      ['similarDepartment', showTruth(similarDepartment)],
      ['similar', showTruth(similarValue)],
      ['appliesFrom', '112 學年度'],
      ['recognisedMinimum', '6 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 證書之採認（第五點第一款）
 *
 * > 第二點之學生，其微學程證書之採認，以非基礎課程類別之科目中，修有跨領域專業課程至少六學分為要件。
 *
 * - 適用 學生.部別 = 日間部大學部 且 學生.入學學年度 ≥ 適用學年度（112 學年度）
 * - 當 修習.跨領域專業學分 ≥ 採認學分下限（6 學分） 且 性質相近 = 否
 * - 始得 採認為跨領域學習之畢業條件
 */
export function recognition(input: Input): Decision {
  const student = recordOf(input?.student);
  const division = readDivision(student.division);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const study = recordOf(input?.study);
  const crossProfessionalCredits = integerOf(study.crossProfessionalCredits, 0, 60);
  const similarDepartment = readBoolean(study.similarDepartment);
  const similarValue = computeSimilar(similarDepartment);
  const similarLack = similarValue === UNKNOWN ? lackOfSimilar(similarDepartment) : false;
  return decideRecognition(division, admissionYear, crossProfessionalCredits, similarValue, similarLack);
}

/** 證書之採認：結果與理由。 */
export function explainRecognition(input: Input): Result {
  const student = recordOf(input?.student);
  const division = readDivision(student.division);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const study = recordOf(input?.study);
  const crossProfessionalCredits = integerOf(study.crossProfessionalCredits, 0, 60);
  const similarDepartment = readBoolean(study.similarDepartment);
  const similarValue = computeSimilar(similarDepartment);
  const similarLack = similarValue === UNKNOWN ? lackOfSimilar(similarDepartment) : false;
  return resultOfRecognition(division, admissionYear, crossProfessionalCredits, similarValue, similarLack, similarDepartment);
}

/** 性質相近：value */
const SIMILAR_VALUE = /* @__PURE__ */ decided('value', '第五點第四款');

/** 性質相近所讀的事實 */
const SIMILAR_FACTS: readonly string[] = ['修習.與設置單位性質相近'];

function resultOfSimilar(similarValue: Truth, similarDepartment: Truth): Result {
  const value = similarValue;
  const decision =
    value === UNKNOWN ? undeterminedValue('第五點第四款', lacking(lackOfSimilar(similarDepartment)), SIMILAR_FACTS) : SIMILAR_VALUE;
  return result(
    decision,
    {
      text: '學生所屬系（班）與設置單位性質相近者，其修畢不予採認。',
      values: [['similarDepartment', showTruth(similarDepartment)]],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfSimilar(similarValue: Truth): boolean | undefined {
  const value = similarValue;
  return truthValue(value);
}

/**
 * 性質相近（第五點第四款）
 *
 * > 學生所屬系（班）與設置單位性質相近者，其修畢不予採認。
 *
 * - 其餘 修習.與設置單位性質相近
 *
 * undefined：無法判定。
 */
export function similar(input: Input): boolean | undefined {
  const study = recordOf(input?.study);
  const similarDepartment = readBoolean(study.similarDepartment);
  const similarValue = computeSimilar(similarDepartment);
  return valueOfSimilar(similarValue);
}

/** 性質相近：值與理由。 */
export function explainSimilar(input: Input): Result {
  const study = recordOf(input?.study);
  const similarDepartment = readBoolean(study.similarDepartment);
  const similarValue = computeSimilar(similarDepartment);
  return resultOfSimilar(similarValue, similarDepartment);
}

/** 性質相近之不採認：value */
const SIMILAR_DEPARTMENT_VALUE = /* @__PURE__ */ decided('value', '第五點第四款');

/** 性質相近之不採認：notApplicable */
const SIMILAR_DEPARTMENT_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第四款');

/** 性質相近之不採認所讀的事實 */
const SIMILAR_DEPARTMENT_FACTS: readonly string[] = ['修習.與設置單位性質相近'];

function openSimilarDepartment(similarValue: Truth, similarLack: Note): Decision {
  return undeterminedEffect('第五點第四款', answer(similarValue, similarLack), SIMILAR_DEPARTMENT_FACTS);
}

function resultOfSimilarDepartment(similarValue: Truth, similarLack: Note, similarDepartment: Truth): Result {
  return result(
    similarValue === YES
      ? SIMILAR_DEPARTMENT_VALUE
      : similarValue === NO
        ? SIMILAR_DEPARTMENT_NOT_APPLICABLE
        : openSimilarDepartment(similarValue, similarLack),
    {
      text: '學生所屬系（班）與設置單位性質相近者，其修畢不予採認。',
      values: [
        ['similarDepartment', showTruth(similarDepartment)],
        ['similar', showTruth(similarValue)],
      ],
      caveats: [],
      effects: ['不採認為跨領域學習之畢業條件'],
    },
  );
}

/**
 * 性質相近之不採認（第五點第四款）
 *
 * > 學生所屬系（班）與設置單位性質相近者，其修畢不予採認。
 *
 * - 當 性質相近
 * - 效果 不採認為跨領域學習之畢業條件
 */
export function similarDepartment_2(input: Input): Decision {
  const study = recordOf(input?.study);
  const similarDepartment = readBoolean(study.similarDepartment);
  const similarValue = computeSimilar(similarDepartment);
  const similarLack = similarValue === UNKNOWN ? lackOfSimilar(similarDepartment) : false;
  return similarValue === YES
    ? SIMILAR_DEPARTMENT_VALUE
    : similarValue === NO
      ? SIMILAR_DEPARTMENT_NOT_APPLICABLE
      : openSimilarDepartment(similarValue, similarLack);
}

/** 性質相近之不採認：結果與理由。 */
export function explainSimilarDepartment(input: Input): Result {
  const study = recordOf(input?.study);
  const similarDepartment = readBoolean(study.similarDepartment);
  const similarValue = computeSimilar(similarDepartment);
  const similarLack = similarValue === UNKNOWN ? lackOfSimilar(similarDepartment) : false;
  return resultOfSimilarDepartment(similarValue, similarLack, similarDepartment);
}

/** 採計線上學分：value */
const COUNTED_ONLINE_VALUE = /* @__PURE__ */ decided('value', '第六點第一款');

/** 採計線上學分所讀的事實 */
const COUNTED_ONLINE_FACTS: readonly string[] = ['線上課程.專業選修學分', '線上課程.通識學分'];

function resultOfCountedOnline(countedOnlineValue: number, professionalElective: number, generalEducation: number): Result {
  const value = countedOnlineValue;
  const decision =
    value !== value
      ? undeterminedValue('第六點第一款', lacking(lackOfCountedOnline(professionalElective, generalEducation)), COUNTED_ONLINE_FACTS)
      : COUNTED_ONLINE_VALUE;
  return result(
    decision,
    {
      text: '線上學分課程隨時可登記，門數不限；惟採計為畢業學分者，專業選修與通識合計，以四學分為限。',
      values: [
        ['professionalElective', showNumber(professionalElective, 1n, '學分')],
        ['generalEducation', showNumber(generalEducation, 1n, '學分')],
        ['onlineMaximum', '4 學分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_2(input: Input): number | null | undefined {
  const onlineCourse = recordOf(input?.onlineCourse);
  const professionalElective = integerOf(onlineCourse.professionalElective, 0, 60);
  const generalEducation = integerOf(onlineCourse.generalEducation, 0, 60);
  const value = professionalElective + generalEducation - 4;
  return value === value
    ? value
    : lacking(
          professionalElective !== professionalElective && '線上課程.專業選修學分',
          generalEducation !== generalEducation && '線上課程.通識學分',
        ).missing.length > 0
      ? undefined
      : null;
}

function difference_3(input: Input): number | null | undefined {
  const onlineCourse = recordOf(input?.onlineCourse);
  const professionalElective = integerOf(onlineCourse.professionalElective, 0, 60);
  const generalEducation = integerOf(onlineCourse.generalEducation, 0, 60);
  const countedOnlineValue = computeCountedOnline(professionalElective, generalEducation);
  const countedOnlineLack = countedOnlineValue !== countedOnlineValue ? lackOfCountedOnline(professionalElective, generalEducation) : false;
  const value = countedOnlineValue;
  return value === value ? value : lacking(countedOnlineLack).missing.length > 0 ? undefined : null;
}

const ONLINE_COURSE_PROFESSIONAL_ELECTIVE_PARTS: PartedFact = [
  '線上課程.專業選修學分',
  'onlineCourse',
  'professionalElective',
  {
    low: 0,
    high: 60,
    scale: 1,
    starts: [0],
    turns: [
      [difference_2, '>'],
      [difference_3, 'known'],
    ],
    hasEnds: true,
  },
];

function difference_4(input: Input): number | null | undefined {
  const onlineCourse = recordOf(input?.onlineCourse);
  const professionalElective = integerOf(onlineCourse.professionalElective, 0, 60);
  const generalEducation = integerOf(onlineCourse.generalEducation, 0, 60);
  const countedOnlineValue = computeCountedOnline(professionalElective, generalEducation);
  const countedOnlineLack = countedOnlineValue !== countedOnlineValue ? lackOfCountedOnline(professionalElective, generalEducation) : false;
  const value = countedOnlineValue;
  return value === value ? value : lacking(countedOnlineLack).missing.length > 0 ? undefined : null;
}

const ONLINE_COURSE_GENERAL_EDUCATION_PARTS: PartedFact = [
  '線上課程.通識學分',
  'onlineCourse',
  'generalEducation',
  {
    low: 0,
    high: 60,
    scale: 1,
    starts: [0],
    turns: [
      [difference_2, '>'],
      [difference_4, 'known'],
    ],
    hasEnds: true,
  },
];

const COUNTED_ONLINE_PARTS: Parts = {
  order: COUNTED_ONLINE_FACTS,
  deciding: [ONLINE_COURSE_PROFESSIONAL_ELECTIVE_PARTS, ONLINE_COURSE_GENERAL_EDUCATION_PARTS],
  others: [],
};

function givenCountedOnline(input: Input): Valued {
  const onlineCourse = recordOf(input?.onlineCourse);
  const professionalElective = integerOf(onlineCourse.professionalElective, 0, 60);
  const generalEducation = integerOf(onlineCourse.generalEducation, 0, 60);
  const countedOnlineValue = computeCountedOnline(professionalElective, generalEducation);
  const value = countedOnlineValue;
  return valued(
    value !== value
      ? undeterminedValue('第六點第一款', lacking(lackOfCountedOnline(professionalElective, generalEducation)), COUNTED_ONLINE_FACTS)
      : COUNTED_ONLINE_VALUE,
    scaledValue(value),
  );
}

function valueOfCountedOnline(countedOnlineValue: number): number | undefined {
  const value = countedOnlineValue;
  return scaledValue(value);
}

/**
 * 採計線上學分（第六點第一款）
 *
 * > 線上學分課程隨時可登記，門數不限；惟採計為畢業學分者，專業選修與通識合計，以四學分為限。
 *
 * - 當 （線上課程.專業選修學分 ＋ 線上課程.通識學分） ≤ 線上採計上限（4 學分） 則 線上課程.專業選修學分 ＋ 線上課程.通識學分
 * - 其餘 線上採計上限（4 學分）
 *
 * undefined：無法判定。
 */
export function countedOnline(input: Input): number | undefined {
  const onlineCourse = recordOf(input?.onlineCourse);
  const professionalElective = integerOf(onlineCourse.professionalElective, 0, 60);
  const generalEducation = integerOf(onlineCourse.generalEducation, 0, 60);
  const countedOnlineValue = computeCountedOnline(professionalElective, generalEducation);
  return settledValue(valueOfCountedOnline(countedOnlineValue), givenCountedOnline, input, COUNTED_ONLINE_PARTS);
}

/** 採計線上學分：值與理由。 */
export function explainCountedOnline(input: Input): Result {
  const onlineCourse = recordOf(input?.onlineCourse);
  const professionalElective = integerOf(onlineCourse.professionalElective, 0, 60);
  const generalEducation = integerOf(onlineCourse.generalEducation, 0, 60);
  const countedOnlineValue = computeCountedOnline(professionalElective, generalEducation);
  return settledResult(
    resultOfCountedOnline(countedOnlineValue, professionalElective, generalEducation),
    givenCountedOnline,
    input,
    COUNTED_ONLINE_PARTS,
  );
}

/** 修畢線上學分：value */
const COMPLETED_ONLINE_VALUE = /* @__PURE__ */ decided('value', '第六點第一款');

/** 修畢線上學分所讀的事實 */
const COMPLETED_ONLINE_FACTS: readonly string[] = ['線上修習.已修畢科目', '線上修習.已修畢科目 的 類別', '線上修習.已修畢科目 的 學分'];

function resultOfCompletedOnline(
  completedOnlineValue: number,
  sumOfCompletedCreditsValue: number,
  completed: readonly OnlineSubject[] | undefined,
): Result {
  const value = completedOnlineValue;
  const decision =
    value !== value
      ? undeterminedValue('第六點第一款', lacking(lackOfCompletedOnline(sumOfCompletedCreditsValue, completed)), COMPLETED_ONLINE_FACTS)
      : COMPLETED_ONLINE_VALUE;
  return result(
    decision,
    {
      text: '線上學分課程隨時可登記，門數不限；惟採計為畢業學分者，專業選修與通識合計，以四學分為限。',
      values: [
        ['completed', showEntries(completed)],
        [
          '合計（線上科目.學分 於 線上修習.已修畢科目 其中 線上科目.類別 屬於 專業選修、通識）',
          showExact(lift(sumOfCompletedCreditsValue), '學分'),
        ],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function valueOfCompletedOnline(completedOnlineValue: number): number | undefined {
  const value = completedOnlineValue;
  return scaledValue(value);
}

/**
 * 修畢線上學分（第六點第一款）
 *
 * > 線上學分課程隨時可登記，門數不限；惟採計為畢業學分者，專業選修與通識合計，以四學分為限。
 *
 * - 其餘 合計（線上科目.學分 於 線上修習.已修畢科目 其中 線上科目.類別 屬於 專業選修、通識）
 *
 * undefined：無法判定。
 */
export function completedOnline(input: Input): number | undefined {
  const onlineStudy = recordOf(input?.onlineStudy);
  const completed = readEntries<OnlineSubject>(onlineStudy.completed);
  const sumOfCompletedCreditsValue = sumOfCompletedCredits(completed);
  const completedOnlineValue = computeCompletedOnline(sumOfCompletedCreditsValue);
  return valueOfCompletedOnline(completedOnlineValue);
}

/** 修畢線上學分：值與理由。 */
export function explainCompletedOnline(input: Input): Result {
  const onlineStudy = recordOf(input?.onlineStudy);
  const completed = readEntries<OnlineSubject>(onlineStudy.completed);
  const sumOfCompletedCreditsValue = sumOfCompletedCredits(completed);
  const completedOnlineValue = computeCompletedOnline(sumOfCompletedCreditsValue);
  return resultOfCompletedOnline(completedOnlineValue, sumOfCompletedCreditsValue, completed);
}

/** 列計線上學分：value */
const ONLINE_TOWARD_GRADUATION_VALUE = /* @__PURE__ */ decided('value', '第六點第一款');

/** 列計線上學分所讀的事實 */
const ONLINE_TOWARD_GRADUATION_FACTS: readonly string[] = [
  '線上修習.已修畢科目',
  '線上修習.已修畢科目 的 類別',
  '線上修習.已修畢科目 的 學分',
];

function resultOfOnlineTowardGraduation(
  onlineTowardGraduationValue: number,
  completedOnlineValue: number,
  completed: readonly OnlineSubject[] | undefined,
  completedOnlineLack: Note,
): Result {
  const value = onlineTowardGraduationValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第六點第一款',
          lacking(lackOfOnlineTowardGraduation(completedOnlineValue, completed, completedOnlineLack)),
          ONLINE_TOWARD_GRADUATION_FACTS,
        )
      : ONLINE_TOWARD_GRADUATION_VALUE;
  return result(
    decision,
    {
      text: '線上學分課程隨時可登記，門數不限；惟採計為畢業學分者，專業選修與通識合計，以四學分為限。',
      values: [
        ['completed', showEntries(completed)],
        ['completedOnline', showNumber(completedOnlineValue, 1n, '學分')],
        ['onlineMaximum', '4 學分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function valueOfOnlineTowardGraduation(onlineTowardGraduationValue: number): number | undefined {
  const value = onlineTowardGraduationValue;
  return scaledValue(value);
}

/**
 * 列計線上學分（第六點第一款）
 *
 * > 線上學分課程隨時可登記，門數不限；惟採計為畢業學分者，專業選修與通識合計，以四學分為限。
 *
 * - 當 修畢線上學分 ≤ 線上採計上限（4 學分） 則 修畢線上學分
 * - 其餘 線上採計上限（4 學分）
 *
 * undefined：無法判定。
 */
export function onlineTowardGraduation(input: Input): number | undefined {
  const onlineStudy = recordOf(input?.onlineStudy);
  const completed = readEntries<OnlineSubject>(onlineStudy.completed);
  const sumOfCompletedCreditsValue = sumOfCompletedCredits(completed);
  const completedOnlineValue = computeCompletedOnline(sumOfCompletedCreditsValue);
  const onlineTowardGraduationValue = computeOnlineTowardGraduation(completedOnlineValue, completed);
  return valueOfOnlineTowardGraduation(onlineTowardGraduationValue);
}

/** 列計線上學分：值與理由。 */
export function explainOnlineTowardGraduation(input: Input): Result {
  const onlineStudy = recordOf(input?.onlineStudy);
  const completed = readEntries<OnlineSubject>(onlineStudy.completed);
  const sumOfCompletedCreditsValue = sumOfCompletedCredits(completed);
  const completedOnlineValue = computeCompletedOnline(sumOfCompletedCreditsValue);
  const onlineTowardGraduationValue = computeOnlineTowardGraduation(completedOnlineValue, completed);
  const completedOnlineLack =
    completedOnlineValue !== completedOnlineValue ? lackOfCompletedOnline(sumOfCompletedCreditsValue, completed) : false;
  return resultOfOnlineTowardGraduation(onlineTowardGraduationValue, completedOnlineValue, completed, completedOnlineLack);
}

function holdsWith_4(allTermCredits: number, termOnlineCredits: number, termMaximum_3: number): Truth {
  return allTermCredits - termOnlineCredits <= termMaximum_3 ? YES : allTermCredits - termOnlineCredits > termMaximum_3 ? NO : UNKNOWN;
}

function holdsAtEnds_4(allTermCredits: number, termOnlineCredits: number, termMaximum_3: number): Truth {
  return agree(
    holdsWith_4(
      allTermCredits === allTermCredits ? allTermCredits : 0,
      termOnlineCredits === termOnlineCredits ? termOnlineCredits : 60,
      termMaximum_3 === termMaximum_3 ? termMaximum_3 : 60,
    ),
    holdsWith_4(
      allTermCredits === allTermCredits ? allTermCredits : 60,
      termOnlineCredits === termOnlineCredits ? termOnlineCredits : 0,
      termMaximum_3 === termMaximum_3 ? termMaximum_3 : 0,
    ),
  );
}

/** 線上學分與學期上限：met */
const TERM_MAXIMUM_MET = /* @__PURE__ */ decided('met', '第六點第二款');

/** 線上學分與學期上限：violated */
const TERM_MAXIMUM_VIOLATED = /* @__PURE__ */ decided('violated', '第六點第二款');

/** 線上學分與學期上限所讀的事實 */
const TERM_MAXIMUM_FACTS: readonly string[] = ['線上課程.學期全部學分', '線上課程.學期線上學分', '線上課程.學期學分上限'];

function openTermMaximum(allTermCredits: number, termOnlineCredits: number, termMaximum_3: number): Decision {
  const must: Truth = holdsAtEnds_4(allTermCredits, termOnlineCredits, termMaximum_3);
  if (must === YES) return TERM_MAXIMUM_MET;
  if (must === NO) return TERM_MAXIMUM_VIOLATED;
  return undeterminedDuty(
    '第六點第二款',
    YES,
    answer(
      holdsAtEnds_4(allTermCredits, termOnlineCredits, termMaximum_3),
      allTermCredits !== allTermCredits && '線上課程.學期全部學分',
      termOnlineCredits !== termOnlineCredits && '線上課程.學期線上學分',
      termMaximum_3 !== termMaximum_3 && '線上課程.學期學分上限',
    ),
    YES,
    TERM_MAXIMUM_FACTS,
  );
}

function resultOfTermMaximum(allTermCredits: number, termOnlineCredits: number, termMaximum_3: number): Result {
  return result(
    allTermCredits - termOnlineCredits <= termMaximum_3
      ? TERM_MAXIMUM_MET
      : allTermCredits - termOnlineCredits > termMaximum_3
        ? TERM_MAXIMUM_VIOLATED
        : openTermMaximum(allTermCredits, termOnlineCredits, termMaximum_3),
    {
      text: '線上學分於修畢後始予認列，不占用每學期選課之學分上限，亦不辦理加退選。',
      values: [
        ['allTermCredits', showNumber(allTermCredits, 1n, '學分')],
        ['termOnlineCredits', showNumber(termOnlineCredits, 1n, '學分')],
        ['termMaximum', showNumber(termMaximum_3, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 線上學分與學期上限（第六點第二款）
 *
 * > 線上學分於修畢後始予認列，不占用每學期選課之學分上限，亦不辦理加退選。
 *
 * - 應 （線上課程.學期全部學分 － 線上課程.學期線上學分） ≤ 線上課程.學期學分上限
 */
export function termMaximum_2(input: Input): Decision {
  const onlineCourse = recordOf(input?.onlineCourse);
  const allTermCredits = integerOf(onlineCourse.allTermCredits, 0, 60);
  const termOnlineCredits = integerOf(onlineCourse.termOnlineCredits, 0, 60);
  const termMaximum_3 = integerOf(onlineCourse.termMaximum, 0, 60);
  return allTermCredits - termOnlineCredits <= termMaximum_3
    ? TERM_MAXIMUM_MET
    : allTermCredits - termOnlineCredits > termMaximum_3
      ? TERM_MAXIMUM_VIOLATED
      : openTermMaximum(allTermCredits, termOnlineCredits, termMaximum_3);
}

/** 線上學分與學期上限：結果與理由。 */
export function explainTermMaximum(input: Input): Result {
  const onlineCourse = recordOf(input?.onlineCourse);
  const allTermCredits = integerOf(onlineCourse.allTermCredits, 0, 60);
  const termOnlineCredits = integerOf(onlineCourse.termOnlineCredits, 0, 60);
  const termMaximum_3 = integerOf(onlineCourse.termMaximum, 0, 60);
  return resultOfTermMaximum(allTermCredits, termOnlineCredits, termMaximum_3);
}

const decimalOf = readDecimal;

function holdsWith_5(score: number, passMark: number): Truth {
  return score >= passMark ? YES : score < passMark ? NO : UNKNOWN;
}

function holdsAtEnds_5(score: number, passMark: number): Truth {
  return agree(
    holdsWith_5(score === score ? score : 0, passMark === passMark ? passMark : 10000),
    holdsWith_5(score === score ? score : 10000, passMark === passMark ? passMark : 0),
  );
}

/** 線上學分之抵免：value */
const ONLINE_EXEMPTION_VALUE = /* @__PURE__ */ decided('value', '第六點第三款');

/** 線上學分之抵免：notApplicable */
const ONLINE_EXEMPTION_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第六點第三款');

/** 線上學分之抵免所讀的事實 */
const ONLINE_EXEMPTION_FACTS: readonly string[] = ['線上課程.成績', '線上課程.及格標準', '線上課程.取得證書'];

function openOnlineExemption(score: number, passMark: number, certificate: Truth): Decision {
  const inCase: Truth = and(holdsAtEnds_5(score, passMark), certificate);
  if (inCase === YES) return ONLINE_EXEMPTION_VALUE;
  if (inCase === NO) return ONLINE_EXEMPTION_NOT_APPLICABLE;
  return undeterminedEffect(
    '第六點第三款',
    allAnswers(
      answer(holdsAtEnds_5(score, passMark), score !== score && '線上課程.成績', passMark !== passMark && '線上課程.及格標準'),
      answer(certificate, certificate === UNKNOWN && '線上課程.取得證書'),
    ),
    ONLINE_EXEMPTION_FACTS,
  );
}

function decideOnlineExemption(score: number, passMark: number, certificate: Truth): Decision {
  const inCase: Truth = and(score >= passMark ? YES : score < passMark ? NO : UNKNOWN, certificate);
  if (inCase === YES) return ONLINE_EXEMPTION_VALUE;
  if (inCase === NO) return ONLINE_EXEMPTION_NOT_APPLICABLE;
  return openOnlineExemption(score, passMark, certificate);
}

function resultOfOnlineExemption(score: number, passMark: number, certificate: Truth): Result {
  return result(decideOnlineExemption(score, passMark, certificate), {
    text: '成績達到該課程之及格標準，且領有課程證書者，辦理抵免；學期成績單僅登載「抵免」與認列之學分數，學期成績與GPA均不列計。',
    values: [
      ['score', showNumber(score, 100n, '分')],
      ['passMark', showNumber(passMark, 100n, '分')],
      ['certificate', showTruth(certificate)],
    ],
    caveats: [],
    effects: ['成績單登載抵免與認列學分數，不列計學期成績與GPA'],
  });
}

/**
 * 線上學分之抵免（第六點第三款）
 *
 * > 成績達到該課程之及格標準，且領有課程證書者，辦理抵免；學期成績單僅登載「抵免」與認列之學分數，學期成績與GPA均不列計。
 *
 * - 當 線上課程.成績 ≥ 線上課程.及格標準 且 線上課程.取得證書
 * - 效果 成績單登載抵免與認列學分數，不列計學期成績與GPA
 */
export function onlineExemption(input: Input): Decision {
  const onlineCourse = recordOf(input?.onlineCourse);
  const score = decimalOf(onlineCourse.score, 100, 0, 10000);
  const passMark = decimalOf(onlineCourse.passMark, 100, 0, 10000);
  const certificate = readBoolean(onlineCourse.certificate);
  return decideOnlineExemption(score, passMark, certificate);
}

/** 線上學分之抵免：結果與理由。 */
export function explainOnlineExemption(input: Input): Result {
  const onlineCourse = recordOf(input?.onlineCourse);
  const score = decimalOf(onlineCourse.score, 100, 0, 10000);
  const passMark = decimalOf(onlineCourse.passMark, 100, 0, 10000);
  const certificate = readBoolean(onlineCourse.certificate);
  return resultOfOnlineExemption(score, passMark, certificate);
}

/** 認列為系選修：notEntitled */
const DEPARTMENT_ELECTIVE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第六點第四款');

/** 認列為系選修：entitled */
const DEPARTMENT_ELECTIVE_ENTITLED = /* @__PURE__ */ decided('entitled', '第六點第四款');

/** 認列為系選修所讀的事實 */
const DEPARTMENT_ELECTIVE_FACTS: readonly string[] = [];

function openDepartmentElective(departmentElectiveDecision: Truth): Decision {
  const when_ = allAnswers(
    YES,
    departmentElectiveDecision === YES ? YES : answer(UNKNOWN, departmentElectiveDecision === UNKNOWN && '認列為系選修.決定'),
  );
  return undeterminedPermission('第六點第四款', YES, when_, DEPARTMENT_ELECTIVE_FACTS);
}

function resultOfDepartmentElective(departmentElectiveDecision: Truth): Result {
  return result(
    departmentElectiveDecision === NO
      ? DEPARTMENT_ELECTIVE_NOT_ENTITLED
      : departmentElectiveDecision === YES
        ? DEPARTMENT_ELECTIVE_ENTITLED
        : openDepartmentElective(departmentElectiveDecision),
    {
      text: '線上學分認列為系選修或跨系選修，由學生所屬系（班）之教學單位認定。',
      values: [
        ['departmentElective', departmentElectiveDecision === UNKNOWN ? '未決' : departmentElectiveDecision === YES ? '准' : '不准'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 認列為系選修（第六點第四款）
 *
 * > 線上學分認列為系選修或跨系選修，由學生所屬系（班）之教學單位認定。
 *
 * - 由 學生所屬系（班）之教學單位
 */
export function departmentElective(input: Input): Decision {
  const departmentElectiveInput = recordOf(input?.departmentElective);
  const departmentElectiveDecision = readDecision(departmentElectiveInput.decision);
  return departmentElectiveDecision === NO
    ? DEPARTMENT_ELECTIVE_NOT_ENTITLED
    : departmentElectiveDecision === YES
      ? DEPARTMENT_ELECTIVE_ENTITLED
      : openDepartmentElective(departmentElectiveDecision);
}

/** 認列為系選修：結果與理由。 */
export function explainDepartmentElective(input: Input): Result {
  const departmentElectiveInput = recordOf(input?.departmentElective);
  const departmentElectiveDecision = readDecision(departmentElectiveInput.decision);
  return resultOfDepartmentElective(departmentElectiveDecision);
}

/** 自主學習之申請：entitled */
const SELF_STUDY_APPLICATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第七點第一款');

/** 自主學習之申請：notEntitled */
const SELF_STUDY_APPLICATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七點第一款');

/** 自主學習之申請所讀的事實 */
const SELF_STUDY_APPLICATION_FACTS: readonly string[] = [
  '學生.學制',
  '自主學習.所屬系班開課年級',
  '自主學習.指導教師為所屬系班專任',
  '自主學習.申請週次',
];

function openSelfStudyApplication(
  programme: Programme | undefined,
  offeredYear: Truth,
  fullTimeAdvisor: Truth,
  applicationWeek_2: number,
): Decision {
  return undeterminedPermission(
    '第七點第一款',
    YES,
    allAnswers(
      answer(
        programme === 'dayFourYear' || programme === 'eveningFourYear' ? YES : programme === undefined ? UNKNOWN : NO,
        programme === undefined && '學生.學制',
      ),
      answer(offeredYear, offeredYear === UNKNOWN && '自主學習.所屬系班開課年級'),
      answer(fullTimeAdvisor, fullTimeAdvisor === UNKNOWN && '自主學習.指導教師為所屬系班專任'),
      answer(
        applicationWeek_2 < 1 ? YES : applicationWeek_2 >= 1 ? NO : UNKNOWN,
        applicationWeek_2 !== applicationWeek_2 && '自主學習.申請週次',
      ),
    ),
    SELF_STUDY_APPLICATION_FACTS,
  );
}

function decideSelfStudyApplication(
  programme: Programme | undefined,
  offeredYear: Truth,
  fullTimeAdvisor: Truth,
  applicationWeek_2: number,
): Decision {
  const when: Truth = and(
    and(
      and(programme === 'dayFourYear' || programme === 'eveningFourYear' ? YES : programme === undefined ? UNKNOWN : NO, offeredYear),
      fullTimeAdvisor,
    ),
    applicationWeek_2 < 1 ? YES : applicationWeek_2 >= 1 ? NO : UNKNOWN,
  );
  if (when === YES) return SELF_STUDY_APPLICATION_ENTITLED;
  if (when === NO) return SELF_STUDY_APPLICATION_NOT_ENTITLED;
  return openSelfStudyApplication(programme, offeredYear, fullTimeAdvisor, applicationWeek_2);
}

function resultOfSelfStudyApplication(
  programme: Programme | undefined,
  offeredYear: Truth,
  fullTimeAdvisor: Truth,
  applicationWeek_2: number,
): Result {
  return result(decideSelfStudyApplication(programme, offeredYear, fullTimeAdvisor, applicationWeek_2), {
    text: '日間部四年制及進修部四年制學生，於所屬系（班）開課之年級，得自擬學習計畫，洽請所屬系（班）之專任教師指導，在學期第一週開始之前，向系（班）申請。',
    values: [
      ['programme', showMember(programme, PROGRAMME_NAMES)],
      ['offeredYear', showTruth(offeredYear)],
      ['fullTimeAdvisor', showTruth(fullTimeAdvisor)],
      ['selfStudy.applicationWeek', showNumber(applicationWeek_2, 1n, '週')],
      ['selfStudyProgrammes', '日間部四年制、進修部四年制'],
      ['binding.applicationWeek', '1 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 自主學習之申請（第七點第一款）
 *
 * > 日間部四年制及進修部四年制學生，於所屬系（班）開課之年級，得自擬學習計畫，洽請所屬系（班）之專任教師指導，在學期第一週開始之前，向系（班）申請。
 *
 * - 當 學生.學制 屬於 日間部四年制、進修部四年制 且 自主學習.所屬系班開課年級 且 自主學習.指導教師為所屬系班專任 且 自主學習.申請週次 < 申請截止週（1 週）
 * - 得 申請自主學習
 */
export function selfStudyApplication(input: Input): Decision {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const selfStudy = recordOf(input?.selfStudy);
  const offeredYear = readBoolean(selfStudy.offeredYear);
  const fullTimeAdvisor = readBoolean(selfStudy.fullTimeAdvisor);
  const applicationWeek_2 = integerOf(selfStudy.applicationWeek, 0, 30);
  return decideSelfStudyApplication(programme, offeredYear, fullTimeAdvisor, applicationWeek_2);
}

/** 自主學習之申請：結果與理由。 */
export function explainSelfStudyApplication(input: Input): Result {
  const student = recordOf(input?.student);
  const programme = readProgramme(student.programme);
  const selfStudy = recordOf(input?.selfStudy);
  const offeredYear = readBoolean(selfStudy.offeredYear);
  const fullTimeAdvisor = readBoolean(selfStudy.fullTimeAdvisor);
  const applicationWeek_2 = integerOf(selfStudy.applicationWeek, 0, 30);
  return resultOfSelfStudyApplication(programme, offeredYear, fullTimeAdvisor, applicationWeek_2);
}

/** 自主學習採計學分：value */
const SELF_STUDY_CREDIT_VALUE = /* @__PURE__ */ decided('value', '第七點第二款');

/** 自主學習採計學分所讀的事實 */
const SELF_STUDY_CREDIT_FACTS: readonly string[] = ['自主學習.通過'];

function resultOfSelfStudyCredit(selfStudyCreditValue: number, passed: Truth): Result {
  const value = selfStudyCreditValue;
  const decision =
    value !== value
      ? undeterminedValue('第七點第二款', lacking(lackOfSelfStudyCredit(passed)), SELF_STUDY_CREDIT_FACTS)
      : SELF_STUDY_CREDIT_VALUE;
  return result(
    decision,
    {
      text: '自主學習通過者，計專業選修一學分。',
      values: [
        ['passed', showTruth(passed)],
        ['selfStudyCredits', '1 學分'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function valueOfSelfStudyCredit(selfStudyCreditValue: number): number | undefined {
  const value = selfStudyCreditValue;
  return scaledValue(value);
}

/**
 * 自主學習採計學分（第七點第二款）
 *
 * > 自主學習通過者，計專業選修一學分。
 *
 * - 當 自主學習.通過 則 自主學習學分（1 學分）
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function selfStudyCredit(input: Input): number | undefined {
  const selfStudy = recordOf(input?.selfStudy);
  const passed = readBoolean(selfStudy.passed);
  const selfStudyCreditValue = computeSelfStudyCredit(passed);
  return valueOfSelfStudyCredit(selfStudyCreditValue);
}

/** 自主學習採計學分：值與理由。 */
export function explainSelfStudyCredit(input: Input): Result {
  const selfStudy = recordOf(input?.selfStudy);
  const passed = readBoolean(selfStudy.passed);
  const selfStudyCreditValue = computeSelfStudyCredit(passed);
  return resultOfSelfStudyCredit(selfStudyCreditValue, passed);
}

/** 指導鐘點：value */
const TEACHING_HOURS_VALUE = /* @__PURE__ */ decided('value', '第七點第三款');

/** 指導鐘點所讀的事實 */
const TEACHING_HOURS_FACTS: readonly string[] = ['自主學習.指導學生數'];

function resultOfTeachingHours(teachingHoursValue: number, students: number): Result {
  const value = teachingHoursValue;
  const decision =
    value !== value
      ? undeterminedValue('第七點第三款', lacking(lackOfTeachingHours(students)), TEACHING_HOURS_FACTS)
      : TEACHING_HOURS_VALUE;
  return result(
    decision,
    {
      text: '教師每指導一名學生，配予0.25鐘點，合計以一鐘點為限。',
      values: [
        ['students', showNumber(students, 1n, '人')],
        ['studentsPerStep', '1 名'],
        ['hoursPerStudent', '0.25 鐘點'],
        ['hoursMaximum', '1 鐘點'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 4n)),
    '鐘點',
  );
}

function difference_7(input: Input): number | null | undefined {
  const selfStudy = recordOf(input?.selfStudy);
  const students = integerOf(selfStudy.students, 0, 100);
  const value = students - 4;
  return value === value ? value : lacking(students !== students && '自主學習.指導學生數').missing.length > 0 ? undefined : null;
}

function difference_8(input: Input): number | null | undefined {
  const selfStudy = recordOf(input?.selfStudy);
  const students = integerOf(selfStudy.students, 0, 100);
  const teachingHoursValue = computeTeachingHours(students);
  const teachingHoursLack = teachingHoursValue !== teachingHoursValue ? lackOfTeachingHours(students) : false;
  const value = teachingHoursValue;
  return value === value ? value : lacking(teachingHoursLack).missing.length > 0 ? undefined : null;
}

const SELF_STUDY_STUDENTS_PARTS: PartedFact = [
  '自主學習.指導學生數',
  'selfStudy',
  'students',
  {
    low: 0,
    high: 100,
    scale: 1,
    starts: [0],
    turns: [
      [difference_7, '>'],
      [difference_8, 'known'],
    ],
    hasEnds: true,
  },
];

const TEACHING_HOURS_PARTS: Parts = { order: TEACHING_HOURS_FACTS, deciding: [SELF_STUDY_STUDENTS_PARTS], others: [] };

function givenTeachingHours(input: Input): Valued {
  const selfStudy = recordOf(input?.selfStudy);
  const students = integerOf(selfStudy.students, 0, 100);
  const teachingHoursValue = computeTeachingHours(students);
  const value = teachingHoursValue;
  return valued(
    value !== value
      ? undeterminedValue('第七點第三款', lacking(lackOfTeachingHours(students)), TEACHING_HOURS_FACTS)
      : TEACHING_HOURS_VALUE,
    scaledValue(value, 4n),
  );
}

function valueOfTeachingHours(teachingHoursValue: number): number | string | undefined {
  const value = teachingHoursValue;
  return scaledValue(value, 4n);
}

/**
 * 指導鐘點（第七點第三款）
 *
 * > 教師每指導一名學生，配予0.25鐘點，合計以一鐘點為限。
 *
 * - 當 （（自主學習.指導學生數 ÷ 計點人數（1 名）） × 每名鐘點（0.25 鐘點）） ≤ 鐘點上限（1 鐘點） 則 （自主學習.指導學生數 ÷ 計點人數（1 名）） × 每名鐘點（0.25 鐘點）
 * - 其餘 鐘點上限（1 鐘點）
 *
 * undefined：無法判定。
 */
export function teachingHours(input: Input): number | string | undefined {
  const selfStudy = recordOf(input?.selfStudy);
  const students = integerOf(selfStudy.students, 0, 100);
  const teachingHoursValue = computeTeachingHours(students);
  return settledValue(valueOfTeachingHours(teachingHoursValue), givenTeachingHours, input, TEACHING_HOURS_PARTS);
}

/** 指導鐘點：值與理由。 */
export function explainTeachingHours(input: Input): Result {
  const selfStudy = recordOf(input?.selfStudy);
  const students = integerOf(selfStudy.students, 0, 100);
  const teachingHoursValue = computeTeachingHours(students);
  return settledResult(resultOfTeachingHours(teachingHoursValue, students), givenTeachingHours, input, TEACHING_HOURS_PARTS);
}

/** 自主學習結果之確認：entitled */
const RESULT_VISIBLE_ENTITLED = /* @__PURE__ */ decided('entitled', '第七點第四款');

/** 自主學習結果之確認：notEntitled */
const RESULT_VISIBLE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第七點第四款');

/** 自主學習結果之確認所讀的事實 */
const RESULT_VISIBLE_FACTS: readonly string[] = ['自主學習.現在週次'];

function openResultVisible(week: number): Decision {
  return undeterminedPermission(
    '第七點第四款',
    YES,
    answer(week > 3 ? YES : week <= 3 ? NO : UNKNOWN, week !== week && '自主學習.現在週次'),
    RESULT_VISIBLE_FACTS,
  );
}

const RESULT_VISIBLE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openResultVisible(NaN));

function resultOfResultVisible(week: number): Result {
  return result(week > 3 ? RESULT_VISIBLE_ENTITLED : week <= 3 ? RESULT_VISIBLE_NOT_ENTITLED : RESULT_VISIBLE_UNDETERMINED, {
    text: '申請之結果，於學期第三週後公告，由學生自行在加退選系統確認。',
    values: [
      ['week', showNumber(week, 1n, '週')],
      ['announcementWeek', '3 週'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 自主學習結果之確認（第七點第四款）
 *
 * > 申請之結果，於學期第三週後公告，由學生自行在加退選系統確認。
 *
 * - 當 自主學習.現在週次 > 公告週次（3 週）
 * - 得 於加退選系統確認結果
 */
export function resultVisible(input: Input): Decision {
  const selfStudy = recordOf(input?.selfStudy);
  const week = integerOf(selfStudy.week, 1, 30);
  return week > 3 ? RESULT_VISIBLE_ENTITLED : week <= 3 ? RESULT_VISIBLE_NOT_ENTITLED : RESULT_VISIBLE_UNDETERMINED;
}

/** 自主學習結果之確認：結果與理由。 */
export function explainResultVisible(input: Input): Result {
  const selfStudy = recordOf(input?.selfStudy);
  const week = integerOf(selfStudy.week, 1, 30);
  return resultOfResultVisible(week);
}

/** 社群之申請：entitled */
const COMMUNITY_APPLICATION_ENTITLED = /* @__PURE__ */ decided('entitled', '第八點第一款');

/** 社群之申請：notEntitled */
const COMMUNITY_APPLICATION_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第八點第一款');

/** 社群之申請所讀的事實 */
const COMMUNITY_APPLICATION_FACTS: readonly string[] = ['學生.在學身分'];

function openCommunityApplication(status: EnrolmentStatus | undefined): Decision {
  return undeterminedPermission(
    '第八點第一款',
    YES,
    answer(
      status === 'undergraduate' || status === 'graduateStudent' ? YES : status === undefined ? UNKNOWN : NO,
      status === undefined && '學生.在學身分',
    ),
    COMMUNITY_APPLICATION_FACTS,
  );
}

function decideCommunityApplication(status: EnrolmentStatus | undefined): Decision {
  const when: Truth = status === 'undergraduate' || status === 'graduateStudent' ? YES : status === undefined ? UNKNOWN : NO;
  if (when === YES) return COMMUNITY_APPLICATION_ENTITLED;
  if (when === NO) return COMMUNITY_APPLICATION_NOT_ENTITLED;
  return openCommunityApplication(status);
}

function resultOfCommunityApplication(status: EnrolmentStatus | undefined): Result {
  return result(decideCommunityApplication(status), {
    text: '大學部學生及研究所學生之在學者，均得申請。',
    values: [
      ['status', showMember(status, ENROLMENT_STATUS_NAMES)],
      ['communityApplicants', '大學部學生、研究所學生'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 社群之申請（第八點第一款）
 *
 * > 大學部學生及研究所學生之在學者，均得申請。
 *
 * - 當 學生.在學身分 屬於 大學部學生、研究所學生
 * - 得 申請
 */
export function communityApplication(input: Input): Decision {
  const student = recordOf(input?.student);
  const status = readEnrolmentStatus(student.status);
  return decideCommunityApplication(status);
}

/** 社群之申請：結果與理由。 */
export function explainCommunityApplication(input: Input): Result {
  const student = recordOf(input?.student);
  const status = readEnrolmentStatus(student.status);
  return resultOfCommunityApplication(status);
}

/** 社群之人數：met */
const COMMUNITY_MEMBERS_MET = /* @__PURE__ */ decided('met', '第八點第二款');

/** 社群之人數：deviates */
const COMMUNITY_MEMBERS_DEVIATES = /* @__PURE__ */ decided('deviates', '第八點第二款');

/** 社群之人數所讀的事實 */
const COMMUNITY_MEMBERS_FACTS: readonly string[] = ['社群.人數'];

function openCommunityMembers(members: number): Decision {
  return undeterminedDuty(
    '第八點第二款',
    YES,
    YES,
    answer(members >= 5 ? YES : members < 5 ? NO : UNKNOWN, members !== members && '社群.人數'),
    COMMUNITY_MEMBERS_FACTS,
  );
}

const COMMUNITY_MEMBERS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openCommunityMembers(NaN));

function resultOfCommunityMembers(members: number): Result {
  return result(members >= 5 ? COMMUNITY_MEMBERS_MET : members < 5 ? COMMUNITY_MEMBERS_DEVIATES : COMMUNITY_MEMBERS_UNDETERMINED, {
    text: '每組以五人以上為原則，並推舉召集人；成員不限學院、系、學制及年級，但他校學生至少一人。',
    values: [
      ['members', showNumber(members, 1n, '人')],
      ['communitySize', '5 人'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 社群之人數（第八點第二款）
 *
 * > 每組以五人以上為原則，並推舉召集人；成員不限學院、系、學制及年級，但他校學生至少一人。
 *
 * - 原則應 社群.人數 ≥ 社群人數（5 人）
 */
export function communityMembers(input: Input): Decision {
  const community = recordOf(input?.community);
  const members = integerOf(community.members, 0, 100);
  return members >= 5 ? COMMUNITY_MEMBERS_MET : members < 5 ? COMMUNITY_MEMBERS_DEVIATES : COMMUNITY_MEMBERS_UNDETERMINED;
}

/** 社群之人數：結果與理由。 */
export function explainCommunityMembers(input: Input): Result {
  const community = recordOf(input?.community);
  const members = integerOf(community.members, 0, 100);
  return resultOfCommunityMembers(members);
}

/** 社群之他校學生：met */
const COMMUNITY_OUTSIDERS_MET = /* @__PURE__ */ decided('met', '第八點第二款');

/** 社群之他校學生：violated */
const COMMUNITY_OUTSIDERS_VIOLATED = /* @__PURE__ */ decided('violated', '第八點第二款');

/** 社群之他校學生所讀的事實 */
const COMMUNITY_OUTSIDERS_FACTS: readonly string[] = ['社群.他校學生數'];

function openCommunityOutsiders(outsideMembers: number): Decision {
  return undeterminedDuty(
    '第八點第二款',
    YES,
    answer(outsideMembers >= 1 ? YES : outsideMembers < 1 ? NO : UNKNOWN, outsideMembers !== outsideMembers && '社群.他校學生數'),
    YES,
    COMMUNITY_OUTSIDERS_FACTS,
  );
}

const COMMUNITY_OUTSIDERS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openCommunityOutsiders(NaN));

function resultOfCommunityOutsiders(outsideMembers: number): Result {
  return result(
    outsideMembers >= 1 ? COMMUNITY_OUTSIDERS_MET : outsideMembers < 1 ? COMMUNITY_OUTSIDERS_VIOLATED : COMMUNITY_OUTSIDERS_UNDETERMINED,
    {
      text: '每組以五人以上為原則，並推舉召集人；成員不限學院、系、學制及年級，但他校學生至少一人。',
      values: [
        ['outsideMembers', showNumber(outsideMembers, 1n, '人')],
        ['outsideStudents', '1 人'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 社群之他校學生（第八點第二款）
 *
 * > 每組以五人以上為原則，並推舉召集人；成員不限學院、系、學制及年級，但他校學生至少一人。
 *
 * - 應 社群.他校學生數 ≥ 他校人數（1 人）
 */
export function communityOutsiders(input: Input): Decision {
  const community = recordOf(input?.community);
  const outsideMembers = integerOf(community.outsideMembers, 0, 100);
  return outsideMembers >= 1
    ? COMMUNITY_OUTSIDERS_MET
    : outsideMembers < 1
      ? COMMUNITY_OUTSIDERS_VIOLATED
      : COMMUNITY_OUTSIDERS_UNDETERMINED;
}

/** 社群之他校學生：結果與理由。 */
export function explainCommunityOutsiders(input: Input): Result {
  const community = recordOf(input?.community);
  const outsideMembers = integerOf(community.outsideMembers, 0, 100);
  return resultOfCommunityOutsiders(outsideMembers);
}

/** 召集人之組數：met */
const CONVENER_GROUPS_MET = /* @__PURE__ */ decided('met', '第八點第三款');

/** 召集人之組數：violated */
const CONVENER_GROUPS_VIOLATED = /* @__PURE__ */ decided('violated', '第八點第三款');

/** 召集人之組數所讀的事實 */
const CONVENER_GROUPS_FACTS: readonly string[] = ['社群.擔任召集人組數'];

function openConvenerGroups(convenerOf: number): Decision {
  return undeterminedDuty(
    '第八點第三款',
    YES,
    answer(convenerOf <= 1 ? YES : convenerOf > 1 ? NO : UNKNOWN, convenerOf !== convenerOf && '社群.擔任召集人組數'),
    YES,
    CONVENER_GROUPS_FACTS,
  );
}

const CONVENER_GROUPS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openConvenerGroups(NaN));

function resultOfConvenerGroups(convenerOf: number): Result {
  return result(convenerOf <= 1 ? CONVENER_GROUPS_MET : convenerOf > 1 ? CONVENER_GROUPS_VIOLATED : CONVENER_GROUPS_UNDETERMINED, {
    text: '同一學生擔任召集人，以一組為限；參與社群，以二組為限。',
    values: [
      ['convenerOf', showNumber(convenerOf, 1n, '組')],
      ['convenerLimit', '1 組'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 召集人之組數（第八點第三款）
 *
 * > 同一學生擔任召集人，以一組為限；參與社群，以二組為限。
 *
 * - 應 社群.擔任召集人組數 ≤ 召集組數（1 組）
 */
export function convenerGroups(input: Input): Decision {
  const community = recordOf(input?.community);
  const convenerOf = integerOf(community.convenerOf, 0, 20);
  return convenerOf <= 1 ? CONVENER_GROUPS_MET : convenerOf > 1 ? CONVENER_GROUPS_VIOLATED : CONVENER_GROUPS_UNDETERMINED;
}

/** 召集人之組數：結果與理由。 */
export function explainConvenerGroups(input: Input): Result {
  const community = recordOf(input?.community);
  const convenerOf = integerOf(community.convenerOf, 0, 20);
  return resultOfConvenerGroups(convenerOf);
}

/** 參與之組數：met */
const MEMBER_GROUPS_MET = /* @__PURE__ */ decided('met', '第八點第三款');

/** 參與之組數：violated */
const MEMBER_GROUPS_VIOLATED = /* @__PURE__ */ decided('violated', '第八點第三款');

/** 參與之組數所讀的事實 */
const MEMBER_GROUPS_FACTS: readonly string[] = ['社群.參與組數'];

function openMemberGroups(memberOf: number): Decision {
  return undeterminedDuty(
    '第八點第三款',
    YES,
    answer(memberOf <= 2 ? YES : memberOf > 2 ? NO : UNKNOWN, memberOf !== memberOf && '社群.參與組數'),
    YES,
    MEMBER_GROUPS_FACTS,
  );
}

const MEMBER_GROUPS_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openMemberGroups(NaN));

function resultOfMemberGroups(memberOf: number): Result {
  return result(memberOf <= 2 ? MEMBER_GROUPS_MET : memberOf > 2 ? MEMBER_GROUPS_VIOLATED : MEMBER_GROUPS_UNDETERMINED, {
    text: '同一學生擔任召集人，以一組為限；參與社群，以二組為限。',
    values: [
      ['memberOf', showNumber(memberOf, 1n, '組')],
      ['memberLimit', '2 組'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 參與之組數（第八點第三款）
 *
 * > 同一學生擔任召集人，以一組為限；參與社群，以二組為限。
 *
 * - 應 社群.參與組數 ≤ 參與組數（2 組）
 */
export function memberGroups(input: Input): Decision {
  const community = recordOf(input?.community);
  const memberOf = integerOf(community.memberOf, 0, 20);
  return memberOf <= 2 ? MEMBER_GROUPS_MET : memberOf > 2 ? MEMBER_GROUPS_VIOLATED : MEMBER_GROUPS_UNDETERMINED;
}

/** 參與之組數：結果與理由。 */
export function explainMemberGroups(input: Input): Result {
  const community = recordOf(input?.community);
  const memberOf = integerOf(community.memberOf, 0, 20);
  return resultOfMemberGroups(memberOf);
}

/** 重複三人：value */
const OVERLAP_OF_THREE_VALUE = /* @__PURE__ */ decided('value', '第八點第四款');

/** 重複三人所讀的事實 */
const OVERLAP_OF_THREE_FACTS: readonly string[] = ['社群.重複人數', '疑義.重複三人'];

function resultOfOverlapOfThree(overlapOfThreeValue: Truth, overlapOfThree: OverlapOfThreeReading | undefined, overlap: number): Result {
  const value = overlapOfThreeValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第八點第四款', lacking(lackOfOverlapOfThree(overlapOfThree, overlap)), OVERLAP_OF_THREE_FACTS)
      : OVERLAP_OF_THREE_VALUE;
  return result(
    decision,
    {
      text: '各組成員與他組重複者，不得超過三人（含）。',
      values: [
        ['overlap', showNumber(overlap, 1n, '人')],
        ['overlapOfThree', showMember(overlapOfThree, OVERLAP_OF_THREE_READING_NAMES)],
        ['overlapLimit', '3 人'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const COMMUNITY_OVERLAP_PARTS: PartedFact = ['社群.重複人數', 'community', 'overlap', [0, 3, 4]];

const READINGS_OVERLAP_OF_THREE_PARTS: PartedFact = ['疑義.重複三人', 'readings', 'overlapOfThree', ['limitExcluded', 'limitIncluded']];

const OVERLAP_OF_THREE_PARTS: Parts = {
  order: OVERLAP_OF_THREE_FACTS,
  deciding: [READINGS_OVERLAP_OF_THREE_PARTS, COMMUNITY_OVERLAP_PARTS],
  others: [],
};

function givenOverlapOfThree(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const overlapOfThree = readOverlapOfThreeReading(readings.overlapOfThree);
  const community = recordOf(input?.community);
  const overlap = integerOf(community.overlap, 0, 100);
  const overlapOfThreeValue = computeOverlapOfThree(overlapOfThree, overlap);
  const value = overlapOfThreeValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第八點第四款', lacking(lackOfOverlapOfThree(overlapOfThree, overlap)), OVERLAP_OF_THREE_FACTS)
      : OVERLAP_OF_THREE_VALUE,
    truthValue(value),
  );
}

function valueOfOverlapOfThree(overlapOfThreeValue: Truth): boolean | undefined {
  const value = overlapOfThreeValue;
  return truthValue(value);
}

/**
 * 重複三人（第八點第四款）
 *
 * > 各組成員與他組重複者，不得超過三人（含）。
 *
 * - 其餘 （疑義.重複三人 = 甲說 且 （社群.重複人數 ≤ 重複界線（3 人） 且 社群.重複人數 ≠ 重複界線（3 人））） 或 （疑義.重複三人 = 乙說 且 社群.重複人數 ≤ 重複界線（3 人）） 或 （（社群.重複人數 ≤ 重複界線（3 人） 且 社群.重複人數 ≠ 重複界線（3 人）） 且 社群.重複人數 ≤ 重複界線（3 人））
 *
 * undefined：無法判定。
 */
export function overlapOfThree_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const overlapOfThree = readOverlapOfThreeReading(readings.overlapOfThree);
  const community = recordOf(input?.community);
  const overlap = integerOf(community.overlap, 0, 100);
  const overlapOfThreeValue = computeOverlapOfThree(overlapOfThree, overlap);
  return settledValue(valueOfOverlapOfThree(overlapOfThreeValue), givenOverlapOfThree, input, OVERLAP_OF_THREE_PARTS);
}

/** 重複三人：值與理由。 */
export function explainOverlapOfThree(input: Input): Result {
  const readings = recordOf(input?.readings);
  const overlapOfThree = readOverlapOfThreeReading(readings.overlapOfThree);
  const community = recordOf(input?.community);
  const overlap = integerOf(community.overlap, 0, 100);
  const overlapOfThreeValue = computeOverlapOfThree(overlapOfThree, overlap);
  return settledResult(
    resultOfOverlapOfThree(overlapOfThreeValue, overlapOfThree, overlap),
    givenOverlapOfThree,
    input,
    OVERLAP_OF_THREE_PARTS,
  );
}

/** 成員之重複：met */
const OVERLAPPING_MEMBERS_MET = /* @__PURE__ */ decided('met', '第八點第四款');

/** 成員之重複：violated */
const OVERLAPPING_MEMBERS_VIOLATED = /* @__PURE__ */ decided('violated', '第八點第四款');

/** 成員之重複所讀的事實 */
const OVERLAPPING_MEMBERS_FACTS: readonly string[] = ['社群.重複人數', '疑義.重複三人'];

function openOverlappingMembers(overlapOfThreeValue: Truth, overlapOfThreeLack: Note): Decision {
  return undeterminedDuty('第八點第四款', YES, answer(overlapOfThreeValue, overlapOfThreeLack), YES, OVERLAPPING_MEMBERS_FACTS);
}

function decideOverlappingMembers(overlapOfThreeValue: Truth, overlapOfThreeLack: Note): Decision {
  const must: Truth = overlapOfThreeValue;
  if (must === YES) return OVERLAPPING_MEMBERS_MET;
  if (must === NO) return OVERLAPPING_MEMBERS_VIOLATED;
  return openOverlappingMembers(overlapOfThreeValue, overlapOfThreeLack);
}

const OVERLAPPING_MEMBERS_PARTS: Parts = {
  order: OVERLAPPING_MEMBERS_FACTS,
  deciding: [READINGS_OVERLAP_OF_THREE_PARTS, COMMUNITY_OVERLAP_PARTS],
  others: [],
};

function givenOverlappingMembers(input: Input): Decision {
  const readings = recordOf(input?.readings);
  const overlapOfThree = readOverlapOfThreeReading(readings.overlapOfThree);
  const community = recordOf(input?.community);
  const overlap = integerOf(community.overlap, 0, 100);
  const overlapOfThreeValue = computeOverlapOfThree(overlapOfThree, overlap);
  const overlapOfThreeLack = overlapOfThreeValue === UNKNOWN ? lackOfOverlapOfThree(overlapOfThree, overlap) : false;
  return decideOverlappingMembers(overlapOfThreeValue, overlapOfThreeLack);
}

function resultOfOverlappingMembers(
  overlapOfThreeValue: Truth,
  overlapOfThreeLack: Note,
  input: Input,
  overlap: number,
  overlapOfThree: OverlapOfThreeReading | undefined,
): Result {
  return result(
    settled(decideOverlappingMembers(overlapOfThreeValue, overlapOfThreeLack), givenOverlappingMembers, input, OVERLAPPING_MEMBERS_PARTS),
    {
      text: '各組成員與他組重複者，不得超過三人（含）。',
      values: [
        ['overlap', showNumber(overlap, 1n, '人')],
        ['readings.overlapOfThree', showMember(overlapOfThree, OVERLAP_OF_THREE_READING_NAMES)],
        ['definition.overlapOfThree', showTruth(overlapOfThreeValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 成員之重複（第八點第四款）
 *
 * > 各組成員與他組重複者，不得超過三人（含）。
 *
 * - 應 重複三人
 */
export function overlappingMembers(input: Input): Decision {
  return settled(givenOverlappingMembers(input), givenOverlappingMembers, input, OVERLAPPING_MEMBERS_PARTS);
}

/** 成員之重複：結果與理由。 */
export function explainOverlappingMembers(input: Input): Result {
  const readings = recordOf(input?.readings);
  const overlapOfThree = readOverlapOfThreeReading(readings.overlapOfThree);
  const community = recordOf(input?.community);
  const overlap = integerOf(community.overlap, 0, 100);
  const overlapOfThreeValue = computeOverlapOfThree(overlapOfThree, overlap);
  const overlapOfThreeLack = overlapOfThreeValue === UNKNOWN ? lackOfOverlapOfThree(overlapOfThree, overlap) : false;
  return resultOfOverlappingMembers(overlapOfThreeValue, overlapOfThreeLack, input, overlap, overlapOfThree);
}

/** 社群之補助：met */
const COMMUNITY_GRANT_MET = /* @__PURE__ */ decided('met', '第八點第五款');

/** 社群之補助：violated */
const COMMUNITY_GRANT_VIOLATED = /* @__PURE__ */ decided('violated', '第八點第五款');

/** 社群之補助所讀的事實 */
const COMMUNITY_GRANT_FACTS: readonly string[] = ['社群.補助金額'];

function openCommunityGrant(grant: number): Decision {
  return undeterminedDuty(
    '第八點第五款',
    YES,
    answer(grant <= 20000 ? YES : grant > 20000 ? NO : UNKNOWN, grant !== grant && '社群.補助金額'),
    YES,
    COMMUNITY_GRANT_FACTS,
  );
}

const COMMUNITY_GRANT_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openCommunityGrant(NaN));

function resultOfCommunityGrant(grant: number): Result {
  return result(grant <= 20000 ? COMMUNITY_GRANT_MET : grant > 20000 ? COMMUNITY_GRANT_VIOLATED : COMMUNITY_GRANT_UNDETERMINED, {
    text: '補助費每組至多二萬元。',
    values: [
      ['grant', showNumber(grant, 1n, '元')],
      ['grantMaximum', '20000 元'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 社群之補助（第八點第五款）
 *
 * > 補助費每組至多二萬元。
 *
 * - 應 社群.補助金額 ≤ 社群補助上限（20000 元）
 */
export function communityGrant(input: Input): Decision {
  const community = recordOf(input?.community);
  const grant = integerOf(community.grant, 0, 1000000);
  return grant <= 20000 ? COMMUNITY_GRANT_MET : grant > 20000 ? COMMUNITY_GRANT_VIOLATED : COMMUNITY_GRANT_UNDETERMINED;
}

/** 社群之補助：結果與理由。 */
export function explainCommunityGrant(input: Input): Result {
  const community = recordOf(input?.community);
  const grant = integerOf(community.grant, 0, 1000000);
  return resultOfCommunityGrant(grant);
}

export interface Decisions {
  readonly graduationCondition: Decision;
  readonly programmeSize: Decision;
  readonly multiFieldOffering: Decision;
  readonly smallMinorStudents: Decision;
  readonly registrationWindow: Decision;
  readonly certificateApplication: Decision;
  readonly registrationTime: Decision;
  readonly applicationPeriod: Decision;
  readonly earlierCourses: Decision;
  readonly severalProgrammes: Decision;
  readonly courseOrder: Decision;
  readonly recognition: Decision;
  readonly similarDepartment: Decision;
  readonly termMaximum: Decision;
  readonly onlineExemption: Decision;
  readonly departmentElective: Decision;
  readonly selfStudyApplication: Decision;
  readonly resultVisible: Decision;
  readonly communityApplication: Decision;
  readonly communityMembers: Decision;
  readonly communityOutsiders: Decision;
  readonly convenerGroups: Decision;
  readonly memberGroups: Decision;
  readonly overlappingMembers: Decision;
  readonly communityGrant: Decision;
}

export interface Results {
  readonly graduationCondition: Result;
  readonly programmeSize: Result;
  readonly multiFieldOffering: Result;
  readonly smallMinorStudents: Result;
  readonly registrationWindow: Result;
  readonly certificateApplication: Result;
  readonly registrationTime: Result;
  readonly applicationPeriod: Result;
  readonly earlierCourses: Result;
  readonly severalProgrammes: Result;
  readonly courseOrder: Result;
  readonly creditKind: Result;
  readonly sameCourse: Result;
  readonly crossProfessional: Result;
  readonly recognition: Result;
  readonly similar: Result;
  readonly similarDepartment: Result;
  readonly countedOnline: Result;
  readonly completedOnline: Result;
  readonly onlineTowardGraduation: Result;
  readonly termMaximum: Result;
  readonly onlineExemption: Result;
  readonly departmentElective: Result;
  readonly selfStudyApplication: Result;
  readonly selfStudyCredit: Result;
  readonly teachingHours: Result;
  readonly resultVisible: Result;
  readonly communityApplication: Result;
  readonly communityMembers: Result;
  readonly communityOutsiders: Result;
  readonly convenerGroups: Result;
  readonly memberGroups: Result;
  readonly overlapOfThree: Result;
  readonly overlappingMembers: Result;
  readonly communityGrant: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const student = recordOf(input?.student);
  const division = readDivision(student.division);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const completed_2 = readMembers(student.completed, bitOfSeries);
  const microProgramme = recordOf(input?.microProgramme);
  const credits_2 = integerOf(microProgramme.credits, 0, 60);
  const kind_2 = readMicroProgrammeKind(microProgramme.kind);
  const offeringDepartments = integerOf(microProgramme.offeringDepartments, 0, 30);
  const study = recordOf(input?.study);
  const ownSettingDepartment = readBoolean(study.ownSettingDepartment);
  const registeredOn = readIsoDate(study.registeredOn);
  const registered = readBoolean(study.registered);
  const registrationYear = integerOf(study.registrationYear, 1, 7);
  const registrationSemester = readSemester(study.registrationSemester);
  const beforeAddDropWeek = readBoolean(study.beforeAddDropWeek);
  const applicationWeek = integerOf(study.applicationWeek, 1, 30);
  const takenBefore = readBoolean(study.takenBefore);
  const onTranscript = readBoolean(study.onTranscript);
  const programmes = integerOf(study.programmes, 0, 20);
  const termCredits = integerOf(study.termCredits, 0, 60);
  const termMaximum = integerOf(study.termMaximum, 0, 60);
  const courseOrder_2 = readMembers(study.courseOrder, bitOfProgrammeCourseKind);
  const crossProfessionalCredits = integerOf(study.crossProfessionalCredits, 0, 60);
  const similarDepartment = readBoolean(study.similarDepartment);
  const similarValue = computeSimilar(similarDepartment);
  const similarLack = similarValue === UNKNOWN ? lackOfSimilar(similarDepartment) : false;
  const onlineCourse = recordOf(input?.onlineCourse);
  const allTermCredits = integerOf(onlineCourse.allTermCredits, 0, 60);
  const termOnlineCredits = integerOf(onlineCourse.termOnlineCredits, 0, 60);
  const termMaximum_3 = integerOf(onlineCourse.termMaximum, 0, 60);
  const score = decimalOf(onlineCourse.score, 100, 0, 10000);
  const passMark = decimalOf(onlineCourse.passMark, 100, 0, 10000);
  const certificate = readBoolean(onlineCourse.certificate);
  const departmentElectiveInput = recordOf(input?.departmentElective);
  const departmentElectiveDecision = readDecision(departmentElectiveInput.decision);
  const programme = readProgramme(student.programme);
  const selfStudy = recordOf(input?.selfStudy);
  const offeredYear = readBoolean(selfStudy.offeredYear);
  const fullTimeAdvisor = readBoolean(selfStudy.fullTimeAdvisor);
  const applicationWeek_2 = integerOf(selfStudy.applicationWeek, 0, 30);
  const week = integerOf(selfStudy.week, 1, 30);
  const status = readEnrolmentStatus(student.status);
  const community = recordOf(input?.community);
  const members = integerOf(community.members, 0, 100);
  const outsideMembers = integerOf(community.outsideMembers, 0, 100);
  const convenerOf = integerOf(community.convenerOf, 0, 20);
  const memberOf = integerOf(community.memberOf, 0, 20);
  const readings = recordOf(input?.readings);
  const overlapOfThree = readOverlapOfThreeReading(readings.overlapOfThree);
  const overlap = integerOf(community.overlap, 0, 100);
  const overlapOfThreeValue = computeOverlapOfThree(overlapOfThree, overlap);
  const overlapOfThreeLack = overlapOfThreeValue === UNKNOWN ? lackOfOverlapOfThree(overlapOfThree, overlap) : false;
  const grant = integerOf(community.grant, 0, 1000000);
  return {
    graduationCondition: settled(
      decideGraduationCondition(division, admissionYear, completed_2),
      givenGraduationCondition,
      input,
      GRADUATION_CONDITION_PARTS,
    ),
    programmeSize:
      credits_2 >= 8 && credits_2 <= 12
        ? PROGRAMME_SIZE_MET
        : credits_2 < 8 || credits_2 > 12
          ? PROGRAMME_SIZE_VIOLATED
          : PROGRAMME_SIZE_UNDETERMINED,
    multiFieldOffering: decideMultiFieldOffering(kind_2, offeringDepartments),
    smallMinorStudents: decideSmallMinorStudents(kind_2, ownSettingDepartment),
    registrationWindow:
      registeredOn >= 19975 && registeredOn <= 19986
        ? REGISTRATION_WINDOW_MET
        : registeredOn < 19975 || registeredOn > 19986
          ? REGISTRATION_WINDOW_VIOLATED
          : REGISTRATION_WINDOW_UNDETERMINED,
    certificateApplication: decideCertificateApplication(registered),
    registrationTime: settled(
      decideRegistrationTime(registrationYear, registrationSemester, beforeAddDropWeek),
      givenRegistrationTime,
      input,
      REGISTRATION_TIME_PARTS,
    ),
    applicationPeriod:
      applicationWeek >= 13 && applicationWeek <= 18
        ? APPLICATION_PERIOD_MET
        : applicationWeek < 13 || applicationWeek > 18
          ? APPLICATION_PERIOD_VIOLATED
          : APPLICATION_PERIOD_UNDETERMINED,
    earlierCourses: decideEarlierCourses(takenBefore, onTranscript),
    severalProgrammes:
      programmes < 1
        ? SEVERAL_PROGRAMMES_NOT_APPLICABLE
        : programmes >= 1 && termCredits <= termMaximum
          ? SEVERAL_PROGRAMMES_ENTITLED
          : programmes >= 1 && termCredits > termMaximum
            ? SEVERAL_PROGRAMMES_NOT_ENTITLED
            : openSeveralProgrammes(programmes, termCredits, termMaximum),
    courseOrder: settled(decideCourseOrder(courseOrder_2), givenCourseOrder, input, COURSE_ORDER_PARTS),
    recognition: decideRecognition(division, admissionYear, crossProfessionalCredits, similarValue, similarLack),
    similarDepartment:
      similarValue === YES
        ? SIMILAR_DEPARTMENT_VALUE
        : similarValue === NO
          ? SIMILAR_DEPARTMENT_NOT_APPLICABLE
          : openSimilarDepartment(similarValue, similarLack),
    termMaximum:
      allTermCredits - termOnlineCredits <= termMaximum_3
        ? TERM_MAXIMUM_MET
        : allTermCredits - termOnlineCredits > termMaximum_3
          ? TERM_MAXIMUM_VIOLATED
          : openTermMaximum(allTermCredits, termOnlineCredits, termMaximum_3),
    onlineExemption: decideOnlineExemption(score, passMark, certificate),
    departmentElective:
      departmentElectiveDecision === NO
        ? DEPARTMENT_ELECTIVE_NOT_ENTITLED
        : departmentElectiveDecision === YES
          ? DEPARTMENT_ELECTIVE_ENTITLED
          : openDepartmentElective(departmentElectiveDecision),
    selfStudyApplication: decideSelfStudyApplication(programme, offeredYear, fullTimeAdvisor, applicationWeek_2),
    resultVisible: week > 3 ? RESULT_VISIBLE_ENTITLED : week <= 3 ? RESULT_VISIBLE_NOT_ENTITLED : RESULT_VISIBLE_UNDETERMINED,
    communityApplication: decideCommunityApplication(status),
    communityMembers: members >= 5 ? COMMUNITY_MEMBERS_MET : members < 5 ? COMMUNITY_MEMBERS_DEVIATES : COMMUNITY_MEMBERS_UNDETERMINED,
    communityOutsiders:
      outsideMembers >= 1 ? COMMUNITY_OUTSIDERS_MET : outsideMembers < 1 ? COMMUNITY_OUTSIDERS_VIOLATED : COMMUNITY_OUTSIDERS_UNDETERMINED,
    convenerGroups: convenerOf <= 1 ? CONVENER_GROUPS_MET : convenerOf > 1 ? CONVENER_GROUPS_VIOLATED : CONVENER_GROUPS_UNDETERMINED,
    memberGroups: memberOf <= 2 ? MEMBER_GROUPS_MET : memberOf > 2 ? MEMBER_GROUPS_VIOLATED : MEMBER_GROUPS_UNDETERMINED,
    overlappingMembers: settled(
      decideOverlappingMembers(overlapOfThreeValue, overlapOfThreeLack),
      givenOverlappingMembers,
      input,
      OVERLAPPING_MEMBERS_PARTS,
    ),
    communityGrant: grant <= 20000 ? COMMUNITY_GRANT_MET : grant > 20000 ? COMMUNITY_GRANT_VIOLATED : COMMUNITY_GRANT_UNDETERMINED,
  };
}

function evaluateRead(input: Input): Results {
  const student = recordOf(input?.student);
  const division = readDivision(student.division);
  const admissionYear = integerOf(student.admissionYear, 80, 200);
  const completed_2 = readMembers(student.completed, bitOfSeries);
  const microProgramme = recordOf(input?.microProgramme);
  const credits_2 = integerOf(microProgramme.credits, 0, 60);
  const kind_2 = readMicroProgrammeKind(microProgramme.kind);
  const offeringDepartments = integerOf(microProgramme.offeringDepartments, 0, 30);
  const study = recordOf(input?.study);
  const ownSettingDepartment = readBoolean(study.ownSettingDepartment);
  const registeredOn = readIsoDate(study.registeredOn);
  const registered = readBoolean(study.registered);
  const registrationYear = integerOf(study.registrationYear, 1, 7);
  const registrationSemester = readSemester(study.registrationSemester);
  const beforeAddDropWeek = readBoolean(study.beforeAddDropWeek);
  const applicationWeek = integerOf(study.applicationWeek, 1, 30);
  const takenBefore = readBoolean(study.takenBefore);
  const onTranscript = readBoolean(study.onTranscript);
  const programmes = integerOf(study.programmes, 0, 20);
  const termCredits = integerOf(study.termCredits, 0, 60);
  const termMaximum = integerOf(study.termMaximum, 0, 60);
  const courseOrder_2 = readMembers(study.courseOrder, bitOfProgrammeCourseKind);
  const course = recordOf(input?.course);
  const ownDepartment = readBoolean(course.ownDepartment);
  const creditKindValue = computeCreditKind(ownDepartment);
  const readings = recordOf(input?.readings);
  const sameCourse = readSameCourseReading(readings.sameCourse);
  const ownGraduateCourse = readBoolean(course.ownGraduateCourse);
  const sameOrSimilar = readBoolean(course.sameOrSimilar);
  const forExemption = readBoolean(course.forExemption);
  const sameCourseValue = computeSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption);
  const professional = readBoolean(course.professional);
  const crossProfessionalValue = computeCrossProfessional(professional, ownDepartment, sameCourseValue);
  const sameCourseLack = sameCourseValue === UNKNOWN ? lackOfSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption) : false;
  const crossProfessionalCredits = integerOf(study.crossProfessionalCredits, 0, 60);
  const similarDepartment = readBoolean(study.similarDepartment);
  const similarValue = computeSimilar(similarDepartment);
  const similarLack = similarValue === UNKNOWN ? lackOfSimilar(similarDepartment) : false;
  const onlineCourse = recordOf(input?.onlineCourse);
  const professionalElective = integerOf(onlineCourse.professionalElective, 0, 60);
  const generalEducation = integerOf(onlineCourse.generalEducation, 0, 60);
  const countedOnlineValue = computeCountedOnline(professionalElective, generalEducation);
  const onlineStudy = recordOf(input?.onlineStudy);
  const completed = readEntries<OnlineSubject>(onlineStudy.completed);
  const sumOfCompletedCreditsValue = sumOfCompletedCredits(completed);
  const completedOnlineValue = computeCompletedOnline(sumOfCompletedCreditsValue);
  const onlineTowardGraduationValue = computeOnlineTowardGraduation(completedOnlineValue, completed);
  const completedOnlineLack =
    completedOnlineValue !== completedOnlineValue ? lackOfCompletedOnline(sumOfCompletedCreditsValue, completed) : false;
  const allTermCredits = integerOf(onlineCourse.allTermCredits, 0, 60);
  const termOnlineCredits = integerOf(onlineCourse.termOnlineCredits, 0, 60);
  const termMaximum_3 = integerOf(onlineCourse.termMaximum, 0, 60);
  const score = decimalOf(onlineCourse.score, 100, 0, 10000);
  const passMark = decimalOf(onlineCourse.passMark, 100, 0, 10000);
  const certificate = readBoolean(onlineCourse.certificate);
  const departmentElectiveInput = recordOf(input?.departmentElective);
  const departmentElectiveDecision = readDecision(departmentElectiveInput.decision);
  const programme = readProgramme(student.programme);
  const selfStudy = recordOf(input?.selfStudy);
  const offeredYear = readBoolean(selfStudy.offeredYear);
  const fullTimeAdvisor = readBoolean(selfStudy.fullTimeAdvisor);
  const applicationWeek_2 = integerOf(selfStudy.applicationWeek, 0, 30);
  const passed = readBoolean(selfStudy.passed);
  const selfStudyCreditValue = computeSelfStudyCredit(passed);
  const students = integerOf(selfStudy.students, 0, 100);
  const teachingHoursValue = computeTeachingHours(students);
  const week = integerOf(selfStudy.week, 1, 30);
  const status = readEnrolmentStatus(student.status);
  const community = recordOf(input?.community);
  const members = integerOf(community.members, 0, 100);
  const outsideMembers = integerOf(community.outsideMembers, 0, 100);
  const convenerOf = integerOf(community.convenerOf, 0, 20);
  const memberOf = integerOf(community.memberOf, 0, 20);
  const overlapOfThree = readOverlapOfThreeReading(readings.overlapOfThree);
  const overlap = integerOf(community.overlap, 0, 100);
  const overlapOfThreeValue = computeOverlapOfThree(overlapOfThree, overlap);
  const overlapOfThreeLack = overlapOfThreeValue === UNKNOWN ? lackOfOverlapOfThree(overlapOfThree, overlap) : false;
  const grant = integerOf(community.grant, 0, 1000000);
  return {
    graduationCondition: resultOfGraduationCondition(division, admissionYear, completed_2, input),
    programmeSize: resultOfProgrammeSize(credits_2),
    multiFieldOffering: resultOfMultiFieldOffering(kind_2, offeringDepartments),
    smallMinorStudents: resultOfSmallMinorStudents(kind_2, ownSettingDepartment),
    registrationWindow: resultOfRegistrationWindow(registeredOn),
    certificateApplication: resultOfCertificateApplication(registered),
    registrationTime: resultOfRegistrationTime(registrationYear, registrationSemester, beforeAddDropWeek, input),
    applicationPeriod: resultOfApplicationPeriod(applicationWeek),
    earlierCourses: resultOfEarlierCourses(takenBefore, onTranscript),
    severalProgrammes: resultOfSeveralProgrammes(programmes, termCredits, termMaximum),
    courseOrder: resultOfCourseOrder(courseOrder_2, input),
    creditKind: resultOfCreditKind(creditKindValue, ownDepartment),
    sameCourse: settledResult(
      resultOfSameCourse(sameCourseValue, sameCourse, ownGraduateCourse, sameOrSimilar, forExemption),
      givenSameCourse,
      input,
      SAME_COURSE_PARTS,
    ),
    crossProfessional: settledResult(
      resultOfCrossProfessional(
        crossProfessionalValue,
        professional,
        ownDepartment,
        sameCourseValue,
        sameCourseLack,
        ownGraduateCourse,
        sameOrSimilar,
        forExemption,
        sameCourse,
      ),
      givenCrossProfessional,
      input,
      CROSS_PROFESSIONAL_PARTS,
    ),
    recognition: resultOfRecognition(division, admissionYear, crossProfessionalCredits, similarValue, similarLack, similarDepartment),
    similar: resultOfSimilar(similarValue, similarDepartment),
    similarDepartment: resultOfSimilarDepartment(similarValue, similarLack, similarDepartment),
    countedOnline: settledResult(
      resultOfCountedOnline(countedOnlineValue, professionalElective, generalEducation),
      givenCountedOnline,
      input,
      COUNTED_ONLINE_PARTS,
    ),
    completedOnline: resultOfCompletedOnline(completedOnlineValue, sumOfCompletedCreditsValue, completed),
    onlineTowardGraduation: resultOfOnlineTowardGraduation(
      onlineTowardGraduationValue,
      completedOnlineValue,
      completed,
      completedOnlineLack,
    ),
    termMaximum: resultOfTermMaximum(allTermCredits, termOnlineCredits, termMaximum_3),
    onlineExemption: resultOfOnlineExemption(score, passMark, certificate),
    departmentElective: resultOfDepartmentElective(departmentElectiveDecision),
    selfStudyApplication: resultOfSelfStudyApplication(programme, offeredYear, fullTimeAdvisor, applicationWeek_2),
    selfStudyCredit: resultOfSelfStudyCredit(selfStudyCreditValue, passed),
    teachingHours: settledResult(resultOfTeachingHours(teachingHoursValue, students), givenTeachingHours, input, TEACHING_HOURS_PARTS),
    resultVisible: resultOfResultVisible(week),
    communityApplication: resultOfCommunityApplication(status),
    communityMembers: resultOfCommunityMembers(members),
    communityOutsiders: resultOfCommunityOutsiders(outsideMembers),
    convenerGroups: resultOfConvenerGroups(convenerOf),
    memberGroups: resultOfMemberGroups(memberOf),
    overlapOfThree: settledResult(
      resultOfOverlapOfThree(overlapOfThreeValue, overlapOfThree, overlap),
      givenOverlapOfThree,
      input,
      OVERLAP_OF_THREE_PARTS,
    ),
    overlappingMembers: resultOfOverlappingMembers(overlapOfThreeValue, overlapOfThreeLack, input, overlap, overlapOfThree),
    communityGrant: resultOfCommunityGrant(grant),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
