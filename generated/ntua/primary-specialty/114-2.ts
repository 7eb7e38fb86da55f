// @generated fagui: rules/ntua/primary-specialty/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學國民小學教師加註各領域專長專門課程實施要點（ntua.primarySpecialty），版本 114-2
 * 由 rules/ntua/primary-specialty/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
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
  alias: 'ntua.primarySpecialty',
  title: '國民小學教師加註各領域專長專門課程實施要點',
  institution: '國立臺灣藝術大學',
  version: '114-2',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 加註申請類別：本校國小師資生、他校國小學程之本校畢業生、國小合格教師、在職進修學分班修畢者、其他申請者 */
export type SpecialtyApplicant = 'ownGraduate' | 'otherProgramme' | 'qualifiedTeacher' | 'inServiceClass' | 'other';

export const SPECIALTY_APPLICANT_NAMES: readonly (readonly [alias: SpecialtyApplicant, name: string])[] = [
  ['ownGraduate', '本校國小師資生'],
  ['otherProgramme', '他校國小學程之本校畢業生'],
  ['qualifiedTeacher', '國小合格教師'],
  ['inServiceClass', '在職進修學分班修畢者'],
  ['other', '其他申請者'],
];

function readSpecialtyApplicant(value: unknown): SpecialtyApplicant | undefined {
  switch (value) {
    case 'ownGraduate':
    case 'otherProgramme':
    case 'qualifiedTeacher':
    case 'inServiceClass':
    case 'other':
      return value;
    default:
      return undefined;
  }
}

/** 任教經歷類別：中小學任教、社團教師、實務工作 */
export type ExperienceKind = 'teaching' | 'clubTeacher' | 'practice';

export const EXPERIENCE_KIND_NAMES: readonly (readonly [alias: ExperienceKind, name: string])[] = [
  ['teaching', '中小學任教'],
  ['clubTeacher', '社團教師'],
  ['practice', '實務工作'],
];

function readExperienceKind(value: unknown): ExperienceKind | undefined {
  switch (value) {
    case 'teaching':
    case 'clubTeacher':
    case 'practice':
      return value;
    default:
      return undefined;
  }
}

/** 學分來源：大學正規學分、推廣教育學分、專案核定進修學分班、空中大學 */
export type CreditSource = 'university' | 'extension' | 'approvedClass' | 'openUniversity';

export const CREDIT_SOURCE_NAMES: readonly (readonly [alias: CreditSource, name: string])[] = [
  ['university', '大學正規學分'],
  ['extension', '推廣教育學分'],
  ['approvedClass', '專案核定進修學分班'],
  ['openUniversity', '空中大學'],
];

function readCreditSource(value: unknown): CreditSource | undefined {
  switch (value) {
    case 'university':
    case 'extension':
    case 'approvedClass':
    case 'openUniversity':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.超過三個月之計算：甲說、乙說 */
export type SegmentReadingReading = 'threeExcluded' | 'threeIncluded';

export const SEGMENT_READING_READING_NAMES: readonly (readonly [alias: SegmentReadingReading, name: string])[] = [
  ['threeExcluded', '甲說'],
  ['threeIncluded', '乙說'],
];

function readSegmentReadingReading(value: unknown): SegmentReadingReading | undefined {
  switch (value) {
    case 'threeExcluded':
    case 'threeIncluded':
      return value;
    default:
      return undefined;
  }
}

/** 加註申請 */
export interface SpecialtyApplication {
  /** 類別 */
  readonly kind?: SpecialtyApplicant;
  /** 原校未規劃專門課程 */
  readonly ownSchoolLacksCourse?: boolean;
  /** 曾申請修習 */
  readonly appliedToStudy?: boolean;
  /** 申請修習學年度：學年度，整數，80至200 */
  readonly studyYear?: number;
  /** 申請認定學年度：學年度，整數，80至200 */
  readonly recognitionYear?: number;
  /** 連續任教或實務年數：年，小數1位，0至50 */
  readonly consecutiveYears?: number;
  /** 現仍在職進修或研究 */
  readonly stillInField?: boolean;
  /** 取得較高學位 */
  readonly higherDegree?: boolean;
  /** 較高學位後年數：年，小數1位，0至50 */
  readonly degreeYears?: number;
  /** 任教實務總年數：年，小數1位，0至50 */
  readonly totalYears?: number;
  /** 補修及認定年數：年，小數1位，0至20 */
  readonly makeUpYears?: number;
}

/** 任教經歷 */
export interface TeachingExperience {
  /** 類別 */
  readonly kind?: ExperienceKind;
  /** 月數：月，小數1位，0至600 */
  readonly months?: number;
  /** 審查委員會通過 */
  readonly committeeApproved?: boolean;
}

/** 專門科目 */
export interface SpecialtySubject {
  /** 採為專門課程 */
  readonly asSpecialty?: boolean;
  /** 採為教育專業課程 */
  readonly asEducation?: boolean;
  /** 距認定年數：年，小數1位，0至60 */
  readonly yearsSince?: number;
  /** 本校已規劃 */
  readonly planned?: boolean;
  /** 教育部核定培育 */
  readonly approved?: boolean;
  /** 檢附成績單正本 */
  readonly transcript?: boolean;
  /** 所修學分：學分，整數，0至30 */
  readonly taken?: number;
  /** 規定學分：學分，整數，0至30 */
  readonly required?: number;
  /** 五專年級：年級，整數，1至5 */
  readonly juniorYear?: number;
  /** 五專修習 */
  readonly juniorCollege?: boolean;
  /** 來源 */
  readonly source?: CreditSource;
  /** 檢附證明文件 */
  readonly proof?: boolean;
}

/** 疑義 */
export interface Readings {
  /** 超過三個月之計算 */
  readonly segmentReading?: SegmentReadingReading;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly specialtyApplication?: SpecialtyApplication;
  readonly teachingExperience?: TeachingExperience;
  readonly specialtySubject?: SpecialtySubject;
  readonly readings?: Readings;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '加註申請',
    alias: 'specialtyApplication',
    fields: [
      { name: '類別', alias: 'kind', optional: false, type: { kind: 'enumeration', members: SPECIALTY_APPLICANT_NAMES } },
      { name: '原校未規劃專門課程', alias: 'ownSchoolLacksCourse', optional: false, type: { kind: 'boolean' } },
      { name: '曾申請修習', alias: 'appliedToStudy', optional: false, type: { kind: 'boolean' } },
      { name: '申請修習學年度', alias: 'studyYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      { name: '申請認定學年度', alias: 'recognitionYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      { name: '連續任教或實務年數', alias: 'consecutiveYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 500 } },
      { name: '現仍在職進修或研究', alias: 'stillInField', optional: false, type: { kind: 'boolean' } },
      { name: '取得較高學位', alias: 'higherDegree', optional: false, type: { kind: 'boolean' } },
      { name: '較高學位後年數', alias: 'degreeYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 500 } },
      { name: '任教實務總年數', alias: 'totalYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 500 } },
      { name: '補修及認定年數', alias: 'makeUpYears', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 200 } },
    ],
  },
  {
    name: '任教經歷',
    alias: 'teachingExperience',
    fields: [
      { name: '類別', alias: 'kind', optional: false, type: { kind: 'enumeration', members: EXPERIENCE_KIND_NAMES } },
      { name: '月數', alias: 'months', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 6000 } },
      { name: '審查委員會通過', alias: 'committeeApproved', optional: false, type: { kind: 'boolean' } },
    ],
  },
  {
    name: '專門科目',
    alias: 'specialtySubject',
    fields: [
      { name: '採為專門課程', alias: 'asSpecialty', optional: false, type: { kind: 'boolean' } },
      { name: '採為教育專業課程', alias: 'asEducation', optional: false, type: { kind: 'boolean' } },
      { name: '距認定年數', alias: 'yearsSince', optional: false, type: { kind: 'decimal', places: 1, low: 0, high: 600 } },
      { name: '本校已規劃', alias: 'planned', optional: false, type: { kind: 'boolean' } },
      { name: '教育部核定培育', alias: 'approved', optional: false, type: { kind: 'boolean' } },
      { name: '檢附成績單正本', alias: 'transcript', optional: false, type: { kind: 'boolean' } },
      { name: '所修學分', alias: 'taken', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '規定學分', alias: 'required', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '五專年級', alias: 'juniorYear', optional: false, type: { kind: 'integer', low: 1, high: 5 } },
      { name: '五專修習', alias: 'juniorCollege', optional: false, type: { kind: 'boolean' } },
      { name: '來源', alias: 'source', optional: false, type: { kind: 'enumeration', members: CREDIT_SOURCE_NAMES } },
      { name: '檢附證明文件', alias: 'proof', optional: false, type: { kind: 'boolean' } },
    ],
    unread: ['採為共同或通識課程', 'asGeneral'],
  },
  {
    name: '疑義',
    alias: 'readings',
    fields: [
      {
        name: '超過三個月之計算',
        alias: 'segmentReading',
        optional: false,
        type: { kind: 'enumeration', members: SEGMENT_READING_READING_NAMES },
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

const integerOf = readInteger;

function reachOfCourseVersion(appliedToStudy: Truth, studyYear: number, recognitionYear: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = appliedToStudy;
  if (case1 !== NO && !addReached(reached, [studyYear], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [recognitionYear], NaN) ? reached : undefined;
}

function onlyCourseVersion(appliedToStudy: Truth, studyYear: number, recognitionYear: number): number {
  return onlyReached<number>(reachOfCourseVersion(appliedToStudy, studyYear, recognitionYear), NaN);
}

function computeCourseVersion(appliedToStudy: Truth, studyYear: number, recognitionYear: number): number {
  const case1: Truth = appliedToStudy;
  if (case1 === YES) return studyYear;
  if (case1 === UNKNOWN) return onlyCourseVersion(appliedToStudy, studyYear, recognitionYear);
  return recognitionYear;
}

function lackOfCourseVersion(appliedToStudy: Truth, studyYear: number, recognitionYear: number): Note {
  const case1: Answer = answer(appliedToStudy, appliedToStudy === UNKNOWN && '加註申請.曾申請修習');
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(studyYear !== studyYear && '加註申請.申請修習學年度');
  return lacking(recognitionYear !== recognitionYear && '加註申請.申請認定學年度');
}

const decimalOf = readDecimal;

function reachOfBeyondTenYears(
  yearsSince: number,
  consecutiveYears: number,
  stillInField: Truth,
  higherDegree: Truth,
  degreeYears: number,
  totalYears: number,
): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = yearsSince <= 100 ? YES : yearsSince > 100 ? NO : UNKNOWN;
  if (case1 !== NO && !addReached(reached, [NO], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(
    reached,
    [
      or(
        or(
          and(consecutiveYears >= 30 ? YES : consecutiveYears < 30 ? NO : UNKNOWN, stillInField),
          and(and(higherDegree, degreeYears >= 20 ? YES : degreeYears < 20 ? NO : UNKNOWN), stillInField),
        ),
        totalYears >= 60 ? YES : totalYears < 60 ? NO : UNKNOWN,
      ),
    ],
    UNKNOWN,
  )
    ? reached
    : undefined;
}

function onlyBeyondTenYears(
  yearsSince: number,
  consecutiveYears: number,
  stillInField: Truth,
  higherDegree: Truth,
  degreeYears: number,
  totalYears: number,
): Truth {
  return onlyReached<Truth>(
    reachOfBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears),
    UNKNOWN,
  );
}

function computeBeyondTenYears(
  yearsSince: number,
  consecutiveYears: number,
  stillInField: Truth,
  higherDegree: Truth,
  degreeYears: number,
  totalYears: number,
): Truth {
  if (yearsSince <= 100) return NO;
  if (!(yearsSince > 100)) return onlyBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears);
  return or(
    or(
      and(consecutiveYears >= 30 ? YES : consecutiveYears < 30 ? NO : UNKNOWN, stillInField),
      and(and(higherDegree, degreeYears >= 20 ? YES : degreeYears < 20 ? NO : UNKNOWN), stillInField),
    ),
    totalYears >= 60 ? YES : totalYears < 60 ? NO : UNKNOWN,
  );
}

function lackOfBeyondTenYears(
  yearsSince: number,
  consecutiveYears: number,
  stillInField: Truth,
  higherDegree: Truth,
  degreeYears: number,
  totalYears: number,
): Note {
  const case1: Answer = answer(
    yearsSince <= 100 ? YES : yearsSince > 100 ? NO : UNKNOWN,
    yearsSince !== yearsSince && '專門科目.距認定年數',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return NO;
  return anyAnswer(
    allAnswers(
      answer(
        consecutiveYears >= 30 ? YES : consecutiveYears < 30 ? NO : UNKNOWN,
        consecutiveYears !== consecutiveYears && '加註申請.連續任教或實務年數',
      ),
      answer(stillInField, stillInField === UNKNOWN && '加註申請.現仍在職進修或研究'),
    ),
    allAnswers(
      answer(higherDegree, higherDegree === UNKNOWN && '加註申請.取得較高學位'),
      answer(degreeYears >= 20 ? YES : degreeYears < 20 ? NO : UNKNOWN, degreeYears !== degreeYears && '加註申請.較高學位後年數'),
      answer(stillInField, stillInField === UNKNOWN && '加註申請.現仍在職進修或研究'),
    ),
    answer(totalYears >= 60 ? YES : totalYears < 60 ? NO : UNKNOWN, totalYears !== totalYears && '加註申請.任教實務總年數'),
  );
}

function computeSegmentReading(segmentReading: SegmentReadingReading | undefined, months: number): Truth {
  return or(
    or(
      and(
        segmentReading === 'threeExcluded' ? YES : segmentReading === undefined ? UNKNOWN : NO,
        months > 30 ? YES : months <= 30 ? NO : UNKNOWN,
      ),
      and(
        segmentReading === 'threeIncluded' ? YES : segmentReading === undefined ? UNKNOWN : NO,
        or(months > 30 ? YES : months <= 30 ? NO : UNKNOWN, months === 30 ? YES : months < 30 || months > 30 ? NO : UNKNOWN),
      ),
    ),
    and(
      months > 30 ? YES : months <= 30 ? NO : UNKNOWN,
      or(months > 30 ? YES : months <= 30 ? NO : UNKNOWN, months === 30 ? YES : months < 30 || months > 30 ? NO : UNKNOWN),
    ),
  );
}

function lackOfSegmentReading(segmentReading: SegmentReadingReading | undefined, months: number): Note {
  return anyAnswer(
    allAnswers(
      answer(
        segmentReading === 'threeExcluded' ? YES : segmentReading === undefined ? UNKNOWN : NO,
        segmentReading === undefined && '疑義.超過三個月之計算',
      ),
      answer(months > 30 ? YES : months <= 30 ? NO : UNKNOWN, months !== months && '任教經歷.月數'),
    ),
    allAnswers(
      answer(
        segmentReading === 'threeIncluded' ? YES : segmentReading === undefined ? UNKNOWN : NO,
        segmentReading === undefined && '疑義.超過三個月之計算',
      ),
      anyAnswer(
        answer(months > 30 ? YES : months <= 30 ? NO : UNKNOWN, months !== months && '任教經歷.月數'),
        answer(months === 30 ? YES : months < 30 || months > 30 ? NO : UNKNOWN, months !== months && '任教經歷.月數'),
      ),
    ),
    allAnswers(
      answer(months > 30 ? YES : months <= 30 ? NO : UNKNOWN, months !== months && '任教經歷.月數'),
      anyAnswer(
        answer(months > 30 ? YES : months <= 30 ? NO : UNKNOWN, months !== months && '任教經歷.月數'),
        answer(months === 30 ? YES : months < 30 || months > 30 ? NO : UNKNOWN, months !== months && '任教經歷.月數'),
      ),
    ),
  );
}

function holdsWith(taken: number, required: number): Truth {
  return taken >= required ? YES : taken < required ? NO : UNKNOWN;
}

function holdsAtEnds(taken: number, required: number): Truth {
  return agree(
    holdsWith(taken === taken ? taken : 0, required === required ? required : 30),
    holdsWith(taken === taken ? taken : 30, required === required ? required : 0),
  );
}

function reachOfRecognisedCredits(taken: number, required: number): readonly number[] | undefined {
  const reached: number[] = [];
  const case1: Truth = holdsAtEnds(taken, required);
  if (case1 !== NO && !addReached(reached, [required], NaN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [0], NaN) ? reached : undefined;
}

function onlyRecognisedCredits(taken: number, required: number): number {
  return onlyReached<number>(reachOfRecognisedCredits(taken, required), NaN);
}

function computeRecognisedCredits(taken: number, required: number): number {
  if (taken >= required) return required;
  if (!(taken < required)) return onlyRecognisedCredits(taken, required);
  return 0;
}

function lackOfRecognisedCredits(taken: number, required: number): Note {
  const case1: Answer = answer(
    holdsAtEnds(taken, required),
    taken !== taken && '專門科目.所修學分',
    required !== required && '專門科目.規定學分',
  );
  if (typeof case1 === 'object') return case1;
  if (case1 === YES) return lacking(required !== required && '專門科目.規定學分');
  return lacking();
}

/** 加註資格之審查：entitled */
const SPECIALTY_REVIEW_ENTITLED = /* @__PURE__ */ decided('entitled', '第二點');

/** 加註資格之審查：notEntitled */
const SPECIALTY_REVIEW_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二點');

/** 加註資格之審查所讀的事實 */
const SPECIALTY_REVIEW_FACTS: readonly string[] = ['加註申請.類別', '加註申請.原校未規劃專門課程'];

function openSpecialtyReview(kind: SpecialtyApplicant | undefined, ownSchoolLacksCourse: Truth): Decision {
  return undeterminedPermission(
    '第二點',
    YES,
    anyAnswer(
      answer(
        kind === 'ownGraduate' || kind === 'otherProgramme' || kind === 'inServiceClass' ? YES : kind === undefined ? UNKNOWN : NO,
        kind === undefined && '加註申請.類別',
      ),
      allAnswers(
        answer(kind === 'qualifiedTeacher' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '加註申請.類別'),
        answer(ownSchoolLacksCourse, ownSchoolLacksCourse === UNKNOWN && '加註申請.原校未規劃專門課程'),
      ),
    ),
    SPECIALTY_REVIEW_FACTS,
  );
}

function decideSpecialtyReview(kind: SpecialtyApplicant | undefined, ownSchoolLacksCourse: Truth): Decision {
  const when: Truth = or(
    kind === 'ownGraduate' || kind === 'otherProgramme' || kind === 'inServiceClass' ? YES : kind === undefined ? UNKNOWN : NO,
    and(kind === 'qualifiedTeacher' ? YES : kind === undefined ? UNKNOWN : NO, ownSchoolLacksCourse),
  );
  if (when === YES) return SPECIALTY_REVIEW_ENTITLED;
  if (when === NO) return SPECIALTY_REVIEW_NOT_ENTITLED;
  return openSpecialtyReview(kind, ownSchoolLacksCourse);
}

const SPECIALTY_APPLICATION_KIND_PARTS: PartedFact = [
  '加註申請.類別',
  'specialtyApplication',
  'kind',
  ['ownGraduate', 'qualifiedTeacher', 'other'],
];

const SPECIALTY_APPLICATION_OWN_SCHOOL_LACKS_COURSE_PARTS: PartedFact = [
  '加註申請.原校未規劃專門課程',
  'specialtyApplication',
  'ownSchoolLacksCourse',
  [true, false],
];

const SPECIALTY_REVIEW_PARTS: Parts = {
  order: SPECIALTY_REVIEW_FACTS,
  deciding: [SPECIALTY_APPLICATION_KIND_PARTS],
  others: [SPECIALTY_APPLICATION_OWN_SCHOOL_LACKS_COURSE_PARTS],
};

function givenSpecialtyReview(input: Input): Decision {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const kind = readSpecialtyApplicant(specialtyApplication.kind);
  const ownSchoolLacksCourse = readBoolean(specialtyApplication.ownSchoolLacksCourse);
  return decideSpecialtyReview(kind, ownSchoolLacksCourse);
}

function resultOfSpecialtyReview(kind: SpecialtyApplicant | undefined, ownSchoolLacksCourse: Truth, input: Input): Result {
  return result(settled(decideSpecialtyReview(kind, ownSchoolLacksCourse), givenSpecialtyReview, input, SPECIALTY_REVIEW_PARTS), {
    text: '國小教師加註各領域專長之資格，對下列對象，依本要點審查：（一）師資生，已修畢本校國民小學教育學程。（二）本校畢業之學生，其國民小學教育學程係於他校修習。（三）國民小學之合格教師，申請加註各領域專長之教師資格，而其原就讀之師資培育大學或原畢業之大學，未規劃加註各領域專長之專門課程。（四）國民小學之合格教師，已在本校完整修畢教育部核定辦理之在職進修加註各領域專長學分班。',
    values: [
      ['kind', showMember(kind, SPECIALTY_APPLICANT_NAMES)],
      ['ownSchoolLacksCourse', showTruth(ownSchoolLacksCourse)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 加註資格之審查（第二點）
 *
 * > 國小教師加註各領域專長之資格，對下列對象，依本要點審查：（一）師資生，已修畢本校國民小學教育學程。（二）本校畢業之學生，其國民小學教育學程係於他校修習。（三）國民小學之合格教師，申請加註各領域專長之教師資格，而其原就讀之師資培育大學或原畢業之大學，未規劃加註各領域專長之專門課程。（四）國民小學之合格教師，已在本校完整修畢教育部核定辦理之在職進修加註各領域專長學分班。
 *
 * - 當 加註申請.類別 屬於 本校國小師資生、他校國小學程之本校畢業生、在職進修學分班修畢者 或 （加註申請.類別 = 國小合格教師 且 加註申請.原校未規劃專門課程）
 * - 得 申請審查加註各領域專長資格
 */
export function specialtyReview(input: Input): Decision {
  return settled(givenSpecialtyReview(input), givenSpecialtyReview, input, SPECIALTY_REVIEW_PARTS);
}

/** 加註資格之審查：結果與理由。 */
export function explainSpecialtyReview(input: Input): Result {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const kind = readSpecialtyApplicant(specialtyApplication.kind);
  const ownSchoolLacksCourse = readBoolean(specialtyApplication.ownSchoolLacksCourse);
  return resultOfSpecialtyReview(kind, ownSchoolLacksCourse, input);
}

/** 專門課程版本：value */
const COURSE_VERSION_VALUE = /* @__PURE__ */ decided('value', '第四點');

/** 專門課程版本所讀的事實 */
const COURSE_VERSION_FACTS: readonly string[] = ['加註申請.曾申請修習', '加註申請.申請修習學年度', '加註申請.申請認定學年度'];

function resultOfCourseVersion(courseVersionValue: number, appliedToStudy: Truth, studyYear: number, recognitionYear: number): Result {
  const value = courseVersionValue;
  const decision =
    value !== value
      ? undeterminedValue('第四點', lacking(lackOfCourseVersion(appliedToStudy, studyYear, recognitionYear)), COURSE_VERSION_FACTS)
      : COURSE_VERSION_VALUE;
  return result(
    decision,
    {
      text: '國民小學師資類科之本校師資生，或持有國民小學合格教師證書而在本校進修學位者，擬修習國民小學教師各領域專長專門課程，應向本校提出修習之申請；認定之依據，為其申請修習之學年度，本校經教育部核定或備查之專門課程版本。未經申請即自行修讀者，認定之依據，為其提出申請認定之學年度，本校經教育部核定或備查並實施之專門課程版本。',
      values: [
        ['appliedToStudy', showTruth(appliedToStudy)],
        ['studyYear', showNumber(studyYear, 1n, '學年度')],
        ['recognitionYear', showNumber(recognitionYear, 1n, '學年度')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學年度',
  );
}

const SPECIALTY_APPLICATION_APPLIED_TO_STUDY_PARTS: PartedFact = [
  '加註申請.曾申請修習',
  'specialtyApplication',
  'appliedToStudy',
  [true, false],
];

function difference(input: Input): number | null | undefined {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const appliedToStudy = readBoolean(specialtyApplication.appliedToStudy);
  const studyYear = integerOf(specialtyApplication.studyYear, 80, 200);
  const recognitionYear = integerOf(specialtyApplication.recognitionYear, 80, 200);
  const courseVersionValue = computeCourseVersion(appliedToStudy, studyYear, recognitionYear);
  const courseVersionLack =
    courseVersionValue !== courseVersionValue ? lackOfCourseVersion(appliedToStudy, studyYear, recognitionYear) : false;
  const value = courseVersionValue;
  return value === value ? value : lacking(courseVersionLack).missing.length > 0 ? undefined : null;
}

const SPECIALTY_APPLICATION_STUDY_YEAR_PARTS: PartedFact = [
  '加註申請.申請修習學年度',
  'specialtyApplication',
  'studyYear',
  { low: 80, high: 200, scale: 1, starts: [80], turns: [[difference, 'known']], hasEnds: true },
];

function difference_2(input: Input): number | null | undefined {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const appliedToStudy = readBoolean(specialtyApplication.appliedToStudy);
  const studyYear = integerOf(specialtyApplication.studyYear, 80, 200);
  const recognitionYear = integerOf(specialtyApplication.recognitionYear, 80, 200);
  const courseVersionValue = computeCourseVersion(appliedToStudy, studyYear, recognitionYear);
  const courseVersionLack =
    courseVersionValue !== courseVersionValue ? lackOfCourseVersion(appliedToStudy, studyYear, recognitionYear) : false;
  const value = courseVersionValue;
  return value === value ? value : lacking(courseVersionLack).missing.length > 0 ? undefined : null;
}

const SPECIALTY_APPLICATION_RECOGNITION_YEAR_PARTS: PartedFact = [
  '加註申請.申請認定學年度',
  'specialtyApplication',
  'recognitionYear',
  { low: 80, high: 200, scale: 1, starts: [80], turns: [[difference_2, 'known']], hasEnds: true },
];

const COURSE_VERSION_PARTS: Parts = {
  order: COURSE_VERSION_FACTS,
  deciding: [SPECIALTY_APPLICATION_STUDY_YEAR_PARTS, SPECIALTY_APPLICATION_RECOGNITION_YEAR_PARTS],
  others: [SPECIALTY_APPLICATION_APPLIED_TO_STUDY_PARTS],
};

function givenCourseVersion(input: Input): Valued {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const appliedToStudy = readBoolean(specialtyApplication.appliedToStudy);
  const studyYear = integerOf(specialtyApplication.studyYear, 80, 200);
  const recognitionYear = integerOf(specialtyApplication.recognitionYear, 80, 200);
  const courseVersionValue = computeCourseVersion(appliedToStudy, studyYear, recognitionYear);
  const value = courseVersionValue;
  return valued(
    value !== value
      ? undeterminedValue('第四點', lacking(lackOfCourseVersion(appliedToStudy, studyYear, recognitionYear)), COURSE_VERSION_FACTS)
      : COURSE_VERSION_VALUE,
    scaledValue(value),
  );
}

function valueOfCourseVersion(courseVersionValue: number): number | undefined {
  const value = courseVersionValue;
  return scaledValue(value);
}

/**
 * 專門課程版本（第四點）
 *
 * > 國民小學師資類科之本校師資生，或持有國民小學合格教師證書而在本校進修學位者，擬修習國民小學教師各領域專長專門課程，應向本校提出修習之申請；認定之依據，為其申請修習之學年度，本校經教育部核定或備查之專門課程版本。未經申請即自行修讀者，認定之依據，為其提出申請認定之學年度，本校經教育部核定或備查並實施之專門課程版本。
 *
 * - 當 加註申請.曾申請修習 則 加註申請.申請修習學年度
 * - 其餘 加註申請.申請認定學年度
 *
 * undefined：無法判定。
 */
export function courseVersion(input: Input): number | undefined {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const appliedToStudy = readBoolean(specialtyApplication.appliedToStudy);
  const studyYear = integerOf(specialtyApplication.studyYear, 80, 200);
  const recognitionYear = integerOf(specialtyApplication.recognitionYear, 80, 200);
  const courseVersionValue = computeCourseVersion(appliedToStudy, studyYear, recognitionYear);
  return settledValue(valueOfCourseVersion(courseVersionValue), givenCourseVersion, input, COURSE_VERSION_PARTS);
}

/** 專門課程版本：值與理由。 */
export function explainCourseVersion(input: Input): Result {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const appliedToStudy = readBoolean(specialtyApplication.appliedToStudy);
  const studyYear = integerOf(specialtyApplication.studyYear, 80, 200);
  const recognitionYear = integerOf(specialtyApplication.recognitionYear, 80, 200);
  const courseVersionValue = computeCourseVersion(appliedToStudy, studyYear, recognitionYear);
  return settledResult(
    resultOfCourseVersion(courseVersionValue, appliedToStudy, studyYear, recognitionYear),
    givenCourseVersion,
    input,
    COURSE_VERSION_PARTS,
  );
}

/** 採認之範圍：entitled */
const RECOGNISED_SCOPE_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第二款');

/** 採認之範圍：notEntitled */
const RECOGNISED_SCOPE_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第二款');

/** 採認之範圍所讀的事實 */
const RECOGNISED_SCOPE_FACTS: readonly string[] = ['專門科目.本校已規劃', '專門科目.教育部核定培育', '專門科目.檢附成績單正本'];

function openRecognisedScope(planned: Truth, approved: Truth, transcript: Truth): Decision {
  return undeterminedPermission(
    '第五點第二款',
    YES,
    allAnswers(
      answer(planned, planned === UNKNOWN && '專門科目.本校已規劃'),
      answer(approved, approved === UNKNOWN && '專門科目.教育部核定培育'),
      answer(transcript, transcript === UNKNOWN && '專門科目.檢附成績單正本'),
    ),
    RECOGNISED_SCOPE_FACTS,
  );
}

function decideRecognisedScope(planned: Truth, approved: Truth, transcript: Truth): Decision {
  const when: Truth = and(and(planned, approved), transcript);
  if (when === YES) return RECOGNISED_SCOPE_ENTITLED;
  if (when === NO) return RECOGNISED_SCOPE_NOT_ENTITLED;
  return openRecognisedScope(planned, approved, transcript);
}

function resultOfRecognisedScope(planned: Truth, approved: Truth, transcript: Truth): Result {
  return result(decideRecognisedScope(planned, approved, transcript), {
    text: '得採認者，以本校已規劃且經教育部核定培育之專門課程學分為限；並應附具教育部核定設立之大學所發歷年成績單正本。',
    values: [
      ['planned', showTruth(planned)],
      ['approved', showTruth(approved)],
      ['transcript', showTruth(transcript)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 採認之範圍（第五點第二款）
 *
 * > 得採認者，以本校已規劃且經教育部核定培育之專門課程學分為限；並應附具教育部核定設立之大學所發歷年成績單正本。
 *
 * - 當 專門科目.本校已規劃 且 專門科目.教育部核定培育 且 專門科目.檢附成績單正本
 * - 始得 採認專門課程學分
 */
export function recognisedScope(input: Input): Decision {
  const specialtySubject = recordOf(input?.specialtySubject);
  const planned = readBoolean(specialtySubject.planned);
  const approved = readBoolean(specialtySubject.approved);
  const transcript = readBoolean(specialtySubject.transcript);
  return decideRecognisedScope(planned, approved, transcript);
}

/** 採認之範圍：結果與理由。 */
export function explainRecognisedScope(input: Input): Result {
  const specialtySubject = recordOf(input?.specialtySubject);
  const planned = readBoolean(specialtySubject.planned);
  const approved = readBoolean(specialtySubject.approved);
  const transcript = readBoolean(specialtySubject.transcript);
  return resultOfRecognisedScope(planned, approved, transcript);
}

/** 不受十年限制：value */
const BEYOND_TEN_YEARS_VALUE = /* @__PURE__ */ decided('value', '第五點第三款第一項');

/** 不受十年限制所讀的事實 */
const BEYOND_TEN_YEARS_FACTS: readonly string[] = [
  '專門科目.距認定年數',
  '加註申請.連續任教或實務年數',
  '加註申請.現仍在職進修或研究',
  '加註申請.取得較高學位',
  '加註申請.較高學位後年數',
  '加註申請.任教實務總年數',
];

function resultOfBeyondTenYears(
  beyondTenYearsValue: Truth,
  yearsSince: number,
  consecutiveYears: number,
  stillInField: Truth,
  higherDegree: Truth,
  degreeYears: number,
  totalYears: number,
): Result {
  const value = beyondTenYearsValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue(
          '第五點第三款第一項',
          lacking(lackOfBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears)),
          BEYOND_TEN_YEARS_FACTS,
        )
      : BEYOND_TEN_YEARS_VALUE;
  return result(
    decision,
    {
      text: '有下列情事之一，並附證明資料向本校申請認定或採認，經審核通過者，前項十年之限制，得不適用：1. 自申請時往前推算，已連續三年任教於相關學科領域，或有相關之實務工作經驗，且現仍在職、進修或研究該相關學科領域。2. 申請時已取得與該任教學科領域相關之較高學位，並有二年以上任教於相關學科領域或相關實務工作之經驗，且現仍在職、進修或研究該相關學科領域。3. 自申請時往前推算，有六年任教於相關學科領域，並有相關之實務工作經驗。',
      values: [
        ['yearsSince', showNumber(yearsSince, 10n, '年')],
        ['consecutiveYears', showNumber(consecutiveYears, 10n, '年')],
        ['stillInField', showTruth(stillInField)],
        ['higherDegree', showTruth(higherDegree)],
        ['degreeYears', showNumber(degreeYears, 10n, '年')],
        ['totalYears', showNumber(totalYears, 10n, '年')],
        ['tenYears', '10 年'],
        ['consecutiveLimit', '3 年'],
        ['degreeLimit', '2 年'],
        ['totalLimit', '6 年'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const SPECIALTY_SUBJECT_YEARS_SINCE_PARTS: PartedFact = ['專門科目.距認定年數', 'specialtySubject', 'yearsSince', [0, 10.1]];

const SPECIALTY_APPLICATION_CONSECUTIVE_YEARS_PARTS: PartedFact = [
  '加註申請.連續任教或實務年數',
  'specialtyApplication',
  'consecutiveYears',
  [0, 3],
];

const SPECIALTY_APPLICATION_STILL_IN_FIELD_PARTS: PartedFact = [
  '加註申請.現仍在職進修或研究',
  'specialtyApplication',
  'stillInField',
  [true, false],
];

const SPECIALTY_APPLICATION_HIGHER_DEGREE_PARTS: PartedFact = [
  '加註申請.取得較高學位',
  'specialtyApplication',
  'higherDegree',
  [true, false],
];

const SPECIALTY_APPLICATION_DEGREE_YEARS_PARTS: PartedFact = ['加註申請.較高學位後年數', 'specialtyApplication', 'degreeYears', [0, 2]];

const SPECIALTY_APPLICATION_TOTAL_YEARS_PARTS: PartedFact = ['加註申請.任教實務總年數', 'specialtyApplication', 'totalYears', [0, 6]];

const BEYOND_TEN_YEARS_PARTS: Parts = {
  order: BEYOND_TEN_YEARS_FACTS,
  deciding: [SPECIALTY_APPLICATION_STILL_IN_FIELD_PARTS],
  others: [
    SPECIALTY_SUBJECT_YEARS_SINCE_PARTS,
    SPECIALTY_APPLICATION_CONSECUTIVE_YEARS_PARTS,
    SPECIALTY_APPLICATION_HIGHER_DEGREE_PARTS,
    SPECIALTY_APPLICATION_DEGREE_YEARS_PARTS,
    SPECIALTY_APPLICATION_TOTAL_YEARS_PARTS,
  ],
};

function givenBeyondTenYears(input: Input): Valued {
  const specialtySubject = recordOf(input?.specialtySubject);
  const yearsSince = decimalOf(specialtySubject.yearsSince, 10, 0, 600);
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const consecutiveYears = decimalOf(specialtyApplication.consecutiveYears, 10, 0, 500);
  const stillInField = readBoolean(specialtyApplication.stillInField);
  const higherDegree = readBoolean(specialtyApplication.higherDegree);
  const degreeYears = decimalOf(specialtyApplication.degreeYears, 10, 0, 500);
  const totalYears = decimalOf(specialtyApplication.totalYears, 10, 0, 500);
  const beyondTenYearsValue = computeBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears);
  const value = beyondTenYearsValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue(
          '第五點第三款第一項',
          lacking(lackOfBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears)),
          BEYOND_TEN_YEARS_FACTS,
        )
      : BEYOND_TEN_YEARS_VALUE,
    truthValue(value),
  );
}

function valueOfBeyondTenYears(beyondTenYearsValue: Truth): boolean | undefined {
  const value = beyondTenYearsValue;
  return truthValue(value);
}

/**
 * 不受十年限制（第五點第三款第一項）
 *
 * > 有下列情事之一，並附證明資料向本校申請認定或採認，經審核通過者，前項十年之限制，得不適用：1. 自申請時往前推算，已連續三年任教於相關學科領域，或有相關之實務工作經驗，且現仍在職、進修或研究該相關學科領域。2. 申請時已取得與該任教學科領域相關之較高學位，並有二年以上任教於相關學科領域或相關實務工作之經驗，且現仍在職、進修或研究該相關學科領域。3. 自申請時往前推算，有六年任教於相關學科領域，並有相關之實務工作經驗。
 *
 * - 當 專門科目.距認定年數 ≤ 年限之限制（10 年） 則 否
 * - 其餘 （加註申請.連續任教或實務年數 ≥ 連續任教年限（3 年） 且 加註申請.現仍在職進修或研究） 或 （加註申請.取得較高學位 且 加註申請.較高學位後年數 ≥ 較高學位任教年限（2 年） 且 加註申請.現仍在職進修或研究） 或 加註申請.任教實務總年數 ≥ 累計任教年限（6 年）
 *
 * undefined：無法判定。
 */
export function beyondTenYears(input: Input): boolean | undefined {
  const specialtySubject = recordOf(input?.specialtySubject);
  const yearsSince = decimalOf(specialtySubject.yearsSince, 10, 0, 600);
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const consecutiveYears = decimalOf(specialtyApplication.consecutiveYears, 10, 0, 500);
  const stillInField = readBoolean(specialtyApplication.stillInField);
  const higherDegree = readBoolean(specialtyApplication.higherDegree);
  const degreeYears = decimalOf(specialtyApplication.degreeYears, 10, 0, 500);
  const totalYears = decimalOf(specialtyApplication.totalYears, 10, 0, 500);
  const beyondTenYearsValue = computeBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears);
  return settledValue(valueOfBeyondTenYears(beyondTenYearsValue), givenBeyondTenYears, input, BEYOND_TEN_YEARS_PARTS);
}

/** 不受十年限制：值與理由。 */
export function explainBeyondTenYears(input: Input): Result {
  const specialtySubject = recordOf(input?.specialtySubject);
  const yearsSince = decimalOf(specialtySubject.yearsSince, 10, 0, 600);
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const consecutiveYears = decimalOf(specialtyApplication.consecutiveYears, 10, 0, 500);
  const stillInField = readBoolean(specialtyApplication.stillInField);
  const higherDegree = readBoolean(specialtyApplication.higherDegree);
  const degreeYears = decimalOf(specialtyApplication.degreeYears, 10, 0, 500);
  const totalYears = decimalOf(specialtyApplication.totalYears, 10, 0, 500);
  const beyondTenYearsValue = computeBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears);
  return settledResult(
    resultOfBeyondTenYears(beyondTenYearsValue, yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears),
    givenBeyondTenYears,
    input,
    BEYOND_TEN_YEARS_PARTS,
  );
}

/** 採計年限：notApplicable */
const COUNTED_YEARS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第三款');

/** 採計年限：met */
const COUNTED_YEARS_MET = /* @__PURE__ */ decided('met', '第五點第三款');

/** 採計年限：violated */
const COUNTED_YEARS_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第三款');

/** 採計年限所讀的事實 */
const COUNTED_YEARS_FACTS: readonly string[] = [
  '專門科目.距認定年數',
  '加註申請.連續任教或實務年數',
  '加註申請.現仍在職進修或研究',
  '加註申請.取得較高學位',
  '加註申請.較高學位後年數',
  '加註申請.任教實務總年數',
];

function openCountedYears(beyondTenYearsValue: Truth, yearsSince: number, beyondTenYearsLack: Note): Decision {
  const inCase: Truth = not(beyondTenYearsValue);
  if (inCase === NO) return COUNTED_YEARS_NOT_APPLICABLE;
  if (inCase === YES && yearsSince <= 100) return COUNTED_YEARS_MET;
  if (inCase === YES && yearsSince > 100) return COUNTED_YEARS_VIOLATED;
  return undeterminedDuty(
    '第五點第三款',
    notAnswer(answer(beyondTenYearsValue, beyondTenYearsLack)),
    answer(yearsSince <= 100 ? YES : yearsSince > 100 ? NO : UNKNOWN, yearsSince !== yearsSince && '專門科目.距認定年數'),
    YES,
    COUNTED_YEARS_FACTS,
  );
}

function decideCountedYears(beyondTenYearsValue: Truth, yearsSince: number, beyondTenYearsLack: Note): Decision {
  const inCase: Truth = not(beyondTenYearsValue);
  if (inCase === NO) return COUNTED_YEARS_NOT_APPLICABLE;
  if (inCase === YES && yearsSince <= 100) return COUNTED_YEARS_MET;
  if (inCase === YES && yearsSince > 100) return COUNTED_YEARS_VIOLATED;
  return openCountedYears(beyondTenYearsValue, yearsSince, beyondTenYearsLack);
}

const COUNTED_YEARS_PARTS: Parts = {
  order: COUNTED_YEARS_FACTS,
  deciding: [SPECIALTY_APPLICATION_STILL_IN_FIELD_PARTS, SPECIALTY_SUBJECT_YEARS_SINCE_PARTS],
  others: [
    SPECIALTY_APPLICATION_CONSECUTIVE_YEARS_PARTS,
    SPECIALTY_APPLICATION_HIGHER_DEGREE_PARTS,
    SPECIALTY_APPLICATION_DEGREE_YEARS_PARTS,
    SPECIALTY_APPLICATION_TOTAL_YEARS_PARTS,
  ],
};

function givenCountedYears(input: Input): Decision {
  const specialtySubject = recordOf(input?.specialtySubject);
  const yearsSince = decimalOf(specialtySubject.yearsSince, 10, 0, 600);
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const consecutiveYears = decimalOf(specialtyApplication.consecutiveYears, 10, 0, 500);
  const stillInField = readBoolean(specialtyApplication.stillInField);
  const higherDegree = readBoolean(specialtyApplication.higherDegree);
  const degreeYears = decimalOf(specialtyApplication.degreeYears, 10, 0, 500);
  const totalYears = decimalOf(specialtyApplication.totalYears, 10, 0, 500);
  const beyondTenYearsValue = computeBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears);
  const beyondTenYearsLack =
    beyondTenYearsValue === UNKNOWN
      ? lackOfBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears)
      : false;
  return decideCountedYears(beyondTenYearsValue, yearsSince, beyondTenYearsLack);
}

function resultOfCountedYears(
  beyondTenYearsValue: Truth,
  yearsSince: number,
  beyondTenYearsLack: Note,
  input: Input,
  consecutiveYears: number,
  stillInField: Truth,
  higherDegree: Truth,
  degreeYears: number,
  totalYears: number,
): Result {
  return result(
    settled(decideCountedYears(beyondTenYearsValue, yearsSince, beyondTenYearsLack), givenCountedYears, input, COUNTED_YEARS_PARTS),
    {
      text: '專門課程科目學分之申請認定，以申請認定之時往前推算，至多十年內所修之科目及學分為限。',
      values: [
        ['yearsSince', showNumber(yearsSince, 10n, '年')],
        ['consecutiveYears', showNumber(consecutiveYears, 10n, '年')],
        ['stillInField', showTruth(stillInField)],
        ['higherDegree', showTruth(higherDegree)],
        ['degreeYears', showNumber(degreeYears, 10n, '年')],
        ['totalYears', showNumber(totalYears, 10n, '年')],
        ['beyondTenYears', showTruth(beyondTenYearsValue)],
        ['countedPeriod', '10 年'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 採計年限（第五點第三款）
 *
 * > 專門課程科目學分之申請認定，以申請認定之時往前推算，至多十年內所修之科目及學分為限。
 *
 * - 應 專門科目.距認定年數 ≤ 採計期間（10 年）
 * - 除外 不受十年限制
 */
export function countedYears(input: Input): Decision {
  return settled(givenCountedYears(input), givenCountedYears, input, COUNTED_YEARS_PARTS);
}

/** 採計年限：結果與理由。 */
export function explainCountedYears(input: Input): Result {
  const specialtySubject = recordOf(input?.specialtySubject);
  const yearsSince = decimalOf(specialtySubject.yearsSince, 10, 0, 600);
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const consecutiveYears = decimalOf(specialtyApplication.consecutiveYears, 10, 0, 500);
  const stillInField = readBoolean(specialtyApplication.stillInField);
  const higherDegree = readBoolean(specialtyApplication.higherDegree);
  const degreeYears = decimalOf(specialtyApplication.degreeYears, 10, 0, 500);
  const totalYears = decimalOf(specialtyApplication.totalYears, 10, 0, 500);
  const beyondTenYearsValue = computeBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears);
  const beyondTenYearsLack =
    beyondTenYearsValue === UNKNOWN
      ? lackOfBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears)
      : false;
  return resultOfCountedYears(
    beyondTenYearsValue,
    yearsSince,
    beyondTenYearsLack,
    input,
    consecutiveYears,
    stillInField,
    higherDegree,
    degreeYears,
    totalYears,
  );
}

/** 超過三個月之計算：value */
const SEGMENT_READING_VALUE = /* @__PURE__ */ decided('value', '第五點第三款第二項');

/** 超過三個月之計算所讀的事實 */
const SEGMENT_READING_FACTS: readonly string[] = ['任教經歷.月數', '疑義.超過三個月之計算'];

function resultOfSegmentReading(segmentReadingValue: Truth, segmentReading: SegmentReadingReading | undefined, months: number): Result {
  const value = segmentReadingValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第五點第三款第二項', lacking(lackOfSegmentReading(segmentReading, months)), SEGMENT_READING_FACTS)
      : SEGMENT_READING_VALUE;
  return result(
    decision,
    {
      text: '前項第1. 2. 3款任教學科領域或實務工作經驗之累計，各段經驗須超過三個月以上，始予列入。所稱任教於相關學科領域，指在教育部所屬之中小學擔任專任或兼任、代理、代課或兼課之教師；社團教師之資歷，不予採認。相關之實務工作經驗，須由本校教師證書資格審查委員會審議通過，始得採認。',
      values: [
        ['months', showNumber(months, 10n, '月')],
        ['segmentReading', showMember(segmentReading, SEGMENT_READING_READING_NAMES)],
        ['segmentPeriod', '3 個月'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

const TEACHING_EXPERIENCE_MONTHS_PARTS: PartedFact = ['任教經歷.月數', 'teachingExperience', 'months', [0, 3, 3.1]];

const READINGS_SEGMENT_READING_PARTS: PartedFact = [
  '疑義.超過三個月之計算',
  'readings',
  'segmentReading',
  ['threeExcluded', 'threeIncluded'],
];

const SEGMENT_READING_PARTS: Parts = {
  order: SEGMENT_READING_FACTS,
  deciding: [READINGS_SEGMENT_READING_PARTS, TEACHING_EXPERIENCE_MONTHS_PARTS],
  others: [],
};

function givenSegmentReading(input: Input): Valued {
  const readings = recordOf(input?.readings);
  const segmentReading = readSegmentReadingReading(readings.segmentReading);
  const teachingExperience = recordOf(input?.teachingExperience);
  const months = decimalOf(teachingExperience.months, 10, 0, 6000);
  const segmentReadingValue = computeSegmentReading(segmentReading, months);
  const value = segmentReadingValue;
  return valued(
    value === UNKNOWN
      ? undeterminedValue('第五點第三款第二項', lacking(lackOfSegmentReading(segmentReading, months)), SEGMENT_READING_FACTS)
      : SEGMENT_READING_VALUE,
    truthValue(value),
  );
}

function valueOfSegmentReading(segmentReadingValue: Truth): boolean | undefined {
  const value = segmentReadingValue;
  return truthValue(value);
}

/**
 * 超過三個月之計算（第五點第三款第二項）
 *
 * > 前項第1. 2. 3款任教學科領域或實務工作經驗之累計，各段經驗須超過三個月以上，始予列入。所稱任教於相關學科領域，指在教育部所屬之中小學擔任專任或兼任、代理、代課或兼課之教師；社團教師之資歷，不予採認。相關之實務工作經驗，須由本校教師證書資格審查委員會審議通過，始得採認。
 *
 * - 其餘 （疑義.超過三個月之計算 = 甲說 且 任教經歷.月數 > 各段經驗期間（3 個月）） 或 （疑義.超過三個月之計算 = 乙說 且 （任教經歷.月數 > 各段經驗期間（3 個月） 或 任教經歷.月數 = 各段經驗期間（3 個月））） 或 （任教經歷.月數 > 各段經驗期間（3 個月） 且 （任教經歷.月數 > 各段經驗期間（3 個月） 或 任教經歷.月數 = 各段經驗期間（3 個月）））
 *
 * undefined：無法判定。
 */
export function segmentReading_2(input: Input): boolean | undefined {
  const readings = recordOf(input?.readings);
  const segmentReading = readSegmentReadingReading(readings.segmentReading);
  const teachingExperience = recordOf(input?.teachingExperience);
  const months = decimalOf(teachingExperience.months, 10, 0, 6000);
  const segmentReadingValue = computeSegmentReading(segmentReading, months);
  return settledValue(valueOfSegmentReading(segmentReadingValue), givenSegmentReading, input, SEGMENT_READING_PARTS);
}

/** 超過三個月之計算：值與理由。 */
export function explainSegmentReading(input: Input): Result {
  const readings = recordOf(input?.readings);
  const segmentReading = readSegmentReadingReading(readings.segmentReading);
  const teachingExperience = recordOf(input?.teachingExperience);
  const months = decimalOf(teachingExperience.months, 10, 0, 6000);
  const segmentReadingValue = computeSegmentReading(segmentReading, months);
  return settledResult(
    resultOfSegmentReading(segmentReadingValue, segmentReading, months),
    givenSegmentReading,
    input,
    SEGMENT_READING_PARTS,
  );
}

/** 各段經驗之列入：notApplicable */
const SEGMENT_COUNTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第三款第二項');

/** 各段經驗之列入：entitled */
const SEGMENT_COUNTS_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點第三款第二項');

/** 各段經驗之列入：notEntitled */
const SEGMENT_COUNTS_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點第三款第二項');

/** 各段經驗之列入所讀的事實 */
const SEGMENT_COUNTS_FACTS: readonly string[] = ['任教經歷.類別', '任教經歷.月數', '疑義.超過三個月之計算', '任教經歷.審查委員會通過'];

function openSegmentCounts(
  kind_2: ExperienceKind | undefined,
  segmentReadingValue: Truth,
  segmentReadingLack: Note,
  committeeApproved: Truth,
): Decision {
  return undeterminedPermission(
    '第五點第三款第二項',
    answer(
      kind_2 === 'teaching' || kind_2 === 'practice' ? YES : kind_2 === undefined ? UNKNOWN : NO,
      kind_2 === undefined && '任教經歷.類別',
    ),
    allAnswers(
      answer(segmentReadingValue, segmentReadingLack),
      anyAnswer(
        answer(kind_2 === 'teaching' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '任教經歷.類別'),
        answer(committeeApproved, committeeApproved === UNKNOWN && '任教經歷.審查委員會通過'),
      ),
    ),
    SEGMENT_COUNTS_FACTS,
  );
}

function decideSegmentCounts(
  kind_2: ExperienceKind | undefined,
  segmentReadingValue: Truth,
  committeeApproved: Truth,
  segmentReadingLack: Note,
): Decision {
  const inCase: Truth = kind_2 === 'teaching' || kind_2 === 'practice' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === NO) return SEGMENT_COUNTS_NOT_APPLICABLE;
  const when: Truth = and(segmentReadingValue, or(kind_2 === 'teaching' ? YES : kind_2 === undefined ? UNKNOWN : NO, committeeApproved));
  if (inCase === YES && when === YES) return SEGMENT_COUNTS_ENTITLED;
  if (inCase === YES && when === NO) return SEGMENT_COUNTS_NOT_ENTITLED;
  return openSegmentCounts(kind_2, segmentReadingValue, segmentReadingLack, committeeApproved);
}

const TEACHING_EXPERIENCE_KIND_PARTS: PartedFact = ['任教經歷.類別', 'teachingExperience', 'kind', ['teaching', 'clubTeacher', 'practice']];

const TEACHING_EXPERIENCE_COMMITTEE_APPROVED_PARTS: PartedFact = [
  '任教經歷.審查委員會通過',
  'teachingExperience',
  'committeeApproved',
  [true, false],
];

const SEGMENT_COUNTS_PARTS: Parts = {
  order: SEGMENT_COUNTS_FACTS,
  deciding: [TEACHING_EXPERIENCE_KIND_PARTS, READINGS_SEGMENT_READING_PARTS, TEACHING_EXPERIENCE_MONTHS_PARTS],
  others: [TEACHING_EXPERIENCE_COMMITTEE_APPROVED_PARTS],
};

function givenSegmentCounts(input: Input): Decision {
  const teachingExperience = recordOf(input?.teachingExperience);
  const kind_2 = readExperienceKind(teachingExperience.kind);
  const readings = recordOf(input?.readings);
  const segmentReading = readSegmentReadingReading(readings.segmentReading);
  const months = decimalOf(teachingExperience.months, 10, 0, 6000);
  const segmentReadingValue = computeSegmentReading(segmentReading, months);
  const committeeApproved = readBoolean(teachingExperience.committeeApproved);
  const segmentReadingLack = segmentReadingValue === UNKNOWN ? lackOfSegmentReading(segmentReading, months) : false;
  return decideSegmentCounts(kind_2, segmentReadingValue, committeeApproved, segmentReadingLack);
}

function resultOfSegmentCounts(
  kind_2: ExperienceKind | undefined,
  segmentReadingValue: Truth,
  committeeApproved: Truth,
  segmentReadingLack: Note,
  input: Input,
  months: number,
  segmentReading: SegmentReadingReading | undefined,
): Result {
  return result(
    settled(
      decideSegmentCounts(kind_2, segmentReadingValue, committeeApproved, segmentReadingLack),
      givenSegmentCounts,
      input,
      SEGMENT_COUNTS_PARTS,
    ),
    {
      text: '前項第1. 2. 3款任教學科領域或實務工作經驗之累計，各段經驗須超過三個月以上，始予列入。所稱任教於相關學科領域，指在教育部所屬之中小學擔任專任或兼任、代理、代課或兼課之教師；社團教師之資歷，不予採認。相關之實務工作經驗，須由本校教師證書資格審查委員會審議通過，始得採認。',
      values: [
        ['kind', showMember(kind_2, EXPERIENCE_KIND_NAMES)],
        ['months', showNumber(months, 10n, '月')],
        ['readings.segmentReading', showMember(segmentReading, SEGMENT_READING_READING_NAMES)],
        ['committeeApproved', showTruth(committeeApproved)],
        ['definition.segmentReading', showTruth(segmentReadingValue)],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 各段經驗之列入（第五點第三款第二項）
 *
 * > 前項第1. 2. 3款任教學科領域或實務工作經驗之累計，各段經驗須超過三個月以上，始予列入。所稱任教於相關學科領域，指在教育部所屬之中小學擔任專任或兼任、代理、代課或兼課之教師；社團教師之資歷，不予採認。相關之實務工作經驗，須由本校教師證書資格審查委員會審議通過，始得採認。
 *
 * - 適用 任教經歷.類別 屬於 中小學任教、實務工作
 * - 當 超過三個月之計算 且 （任教經歷.類別 = 中小學任教 或 任教經歷.審查委員會通過）
 * - 始得 列入累計
 */
export function segmentCounts(input: Input): Decision {
  return settled(givenSegmentCounts(input), givenSegmentCounts, input, SEGMENT_COUNTS_PARTS);
}

/** 各段經驗之列入：結果與理由。 */
export function explainSegmentCounts(input: Input): Result {
  const teachingExperience = recordOf(input?.teachingExperience);
  const kind_2 = readExperienceKind(teachingExperience.kind);
  const readings = recordOf(input?.readings);
  const segmentReading = readSegmentReadingReading(readings.segmentReading);
  const months = decimalOf(teachingExperience.months, 10, 0, 6000);
  const segmentReadingValue = computeSegmentReading(segmentReading, months);
  const committeeApproved = readBoolean(teachingExperience.committeeApproved);
  const segmentReadingLack = segmentReadingValue === UNKNOWN ? lackOfSegmentReading(segmentReading, months) : false;
  return resultOfSegmentCounts(kind_2, segmentReadingValue, committeeApproved, segmentReadingLack, input, months, segmentReading);
}

/** 社團教師資歷：value */
const CLUB_TEACHER_VALUE = /* @__PURE__ */ decided('value', '第五點第三款第二項');

/** 社團教師資歷：notApplicable */
const CLUB_TEACHER_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第三款第二項');

/** 社團教師資歷所讀的事實 */
const CLUB_TEACHER_FACTS: readonly string[] = ['任教經歷.類別'];

function openClubTeacher(kind_2: ExperienceKind | undefined): Decision {
  return undeterminedEffect(
    '第五點第三款第二項',
    answer(kind_2 === 'clubTeacher' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '任教經歷.類別'),
    CLUB_TEACHER_FACTS,
  );
}

function decideClubTeacher(kind_2: ExperienceKind | undefined): Decision {
  const inCase: Truth = kind_2 === 'clubTeacher' ? YES : kind_2 === undefined ? UNKNOWN : NO;
  if (inCase === YES) return CLUB_TEACHER_VALUE;
  if (inCase === NO) return CLUB_TEACHER_NOT_APPLICABLE;
  return openClubTeacher(kind_2);
}

function resultOfClubTeacher(kind_2: ExperienceKind | undefined): Result {
  return result(decideClubTeacher(kind_2), {
    text: '前項第1. 2. 3款任教學科領域或實務工作經驗之累計，各段經驗須超過三個月以上，始予列入。所稱任教於相關學科領域，指在教育部所屬之中小學擔任專任或兼任、代理、代課或兼課之教師；社團教師之資歷，不予採認。相關之實務工作經驗，須由本校教師證書資格審查委員會審議通過，始得採認。',
    values: [['kind', showMember(kind_2, EXPERIENCE_KIND_NAMES)]],
    caveats: [],
    effects: ['資歷不予採認'],
  });
}

/**
 * 社團教師資歷（第五點第三款第二項）
 *
 * > 前項第1. 2. 3款任教學科領域或實務工作經驗之累計，各段經驗須超過三個月以上，始予列入。所稱任教於相關學科領域，指在教育部所屬之中小學擔任專任或兼任、代理、代課或兼課之教師；社團教師之資歷，不予採認。相關之實務工作經驗，須由本校教師證書資格審查委員會審議通過，始得採認。
 *
 * - 當 任教經歷.類別 = 社團教師
 * - 效果 資歷不予採認
 */
export function clubTeacher(input: Input): Decision {
  const teachingExperience = recordOf(input?.teachingExperience);
  const kind_2 = readExperienceKind(teachingExperience.kind);
  return decideClubTeacher(kind_2);
}

/** 社團教師資歷：結果與理由。 */
export function explainClubTeacher(input: Input): Result {
  const teachingExperience = recordOf(input?.teachingExperience);
  const kind_2 = readExperienceKind(teachingExperience.kind);
  return resultOfClubTeacher(kind_2);
}

/** 五專後二年科目：value */
const LATER_JUNIOR_SUBJECTS_VALUE = /* @__PURE__ */ decided('value', '第五點第六款');

/** 五專後二年科目：notApplicable */
const LATER_JUNIOR_SUBJECTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第六款');

/** 五專後二年科目所讀的事實 */
const LATER_JUNIOR_SUBJECTS_FACTS: readonly string[] = ['專門科目.五專修習', '專門科目.五專年級'];

function openLaterJuniorSubjects(juniorCollege: Truth, juniorYear: number): Decision {
  return undeterminedEffect(
    '第五點第六款',
    allAnswers(
      answer(juniorCollege, juniorCollege === UNKNOWN && '專門科目.五專修習'),
      answer(
        juniorYear === 4 || juniorYear === 5 ? YES : juniorYear !== juniorYear ? UNKNOWN : NO,
        juniorYear !== juniorYear && '專門科目.五專年級',
      ),
    ),
    LATER_JUNIOR_SUBJECTS_FACTS,
  );
}

function decideLaterJuniorSubjects(juniorCollege: Truth, juniorYear: number): Decision {
  const inCase: Truth = and(juniorCollege, juniorYear === 4 || juniorYear === 5 ? YES : juniorYear !== juniorYear ? UNKNOWN : NO);
  if (inCase === YES) return LATER_JUNIOR_SUBJECTS_VALUE;
  if (inCase === NO) return LATER_JUNIOR_SUBJECTS_NOT_APPLICABLE;
  return openLaterJuniorSubjects(juniorCollege, juniorYear);
}

function resultOfLaterJuniorSubjects(juniorCollege: Truth, juniorYear: number): Result {
  return result(decideLaterJuniorSubjects(juniorCollege, juniorYear), {
    text: '五專一年級至三年級所修之科目，其學分數不予採計；以二專、三專或五專四年級、五年級所修學分申請採認為專門課程者，由本校規劃專門課程或開課之系所，審查認定之。',
    values: [
      ['juniorCollege', showTruth(juniorCollege)],
      ['juniorYear', showNumber(juniorYear, 1n, '年級')],
      ['reviewedYears', '4、5 年級'],
    ],
    caveats: [],
    effects: ['由規劃或開課系所審查認定'],
  });
}

/**
 * 五專後二年科目（第五點第六款）
 *
 * > 五專一年級至三年級所修之科目，其學分數不予採計；以二專、三專或五專四年級、五年級所修學分申請採認為專門課程者，由本校規劃專門課程或開課之系所，審查認定之。
 *
 * - 適用 專門科目.五專修習
 * - 當 專門科目.五專年級 屬於 4、5
 * - 效果 由規劃或開課系所審查認定
 */
export function laterJuniorSubjects(input: Input): Decision {
  const specialtySubject = recordOf(input?.specialtySubject);
  const juniorCollege = readBoolean(specialtySubject.juniorCollege);
  const juniorYear = integerOf(specialtySubject.juniorYear, 1, 5);
  return decideLaterJuniorSubjects(juniorCollege, juniorYear);
}

/** 五專後二年科目：結果與理由。 */
export function explainLaterJuniorSubjects(input: Input): Result {
  const specialtySubject = recordOf(input?.specialtySubject);
  const juniorCollege = readBoolean(specialtySubject.juniorCollege);
  const juniorYear = integerOf(specialtySubject.juniorYear, 1, 5);
  return resultOfLaterJuniorSubjects(juniorCollege, juniorYear);
}

/** 採認學分：value */
const RECOGNISED_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第五點第五款');

/** 採認學分所讀的事實 */
const RECOGNISED_CREDITS_FACTS: readonly string[] = ['專門科目.所修學分', '專門科目.規定學分'];

function resultOfRecognisedCredits(recognisedCreditsValue: number, taken: number, required: number): Result {
  const value = recognisedCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue('第五點第五款', lacking(lackOfRecognisedCredits(taken, required)), RECOGNISED_CREDITS_FACTS)
      : RECOGNISED_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '所修科目之學分數多於本校專門課程之規定者，以專門課程學分表所定之學分數採認；少於所定之學分數者，不予採認。',
      values: [
        ['taken', showNumber(taken, 1n, '學分')],
        ['required', showNumber(required, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference_3(input: Input): number | null | undefined {
  const specialtySubject = recordOf(input?.specialtySubject);
  const taken = integerOf(specialtySubject.taken, 0, 30);
  const required = integerOf(specialtySubject.required, 0, 30);
  const value = taken - required;
  return value === value
    ? value
    : lacking(taken !== taken && '專門科目.所修學分', required !== required && '專門科目.規定學分').missing.length > 0
      ? undefined
      : null;
}

const SPECIALTY_SUBJECT_TAKEN_PARTS: PartedFact = [
  '專門科目.所修學分',
  'specialtySubject',
  'taken',
  { low: 0, high: 30, scale: 1, starts: [0], turns: [[difference_3, '<']] },
];

function difference_4(input: Input): number | null | undefined {
  const specialtySubject = recordOf(input?.specialtySubject);
  const taken = integerOf(specialtySubject.taken, 0, 30);
  const required = integerOf(specialtySubject.required, 0, 30);
  const recognisedCreditsValue = computeRecognisedCredits(taken, required);
  const recognisedCreditsLack = recognisedCreditsValue !== recognisedCreditsValue ? lackOfRecognisedCredits(taken, required) : false;
  const value = recognisedCreditsValue;
  return value === value ? value : lacking(recognisedCreditsLack).missing.length > 0 ? undefined : null;
}

const SPECIALTY_SUBJECT_REQUIRED_PARTS: PartedFact = [
  '專門科目.規定學分',
  'specialtySubject',
  'required',
  {
    low: 0,
    high: 30,
    scale: 1,
    starts: [0],
    turns: [
      [difference_3, '<'],
      [difference_4, 'known'],
    ],
    hasEnds: true,
  },
];

const RECOGNISED_CREDITS_PARTS: Parts = {
  order: RECOGNISED_CREDITS_FACTS,
  deciding: [SPECIALTY_SUBJECT_TAKEN_PARTS, SPECIALTY_SUBJECT_REQUIRED_PARTS],
  others: [],
};

function givenRecognisedCredits(input: Input): Valued {
  const specialtySubject = recordOf(input?.specialtySubject);
  const taken = integerOf(specialtySubject.taken, 0, 30);
  const required = integerOf(specialtySubject.required, 0, 30);
  const recognisedCreditsValue = computeRecognisedCredits(taken, required);
  const value = recognisedCreditsValue;
  return valued(
    value !== value
      ? undeterminedValue('第五點第五款', lacking(lackOfRecognisedCredits(taken, required)), RECOGNISED_CREDITS_FACTS)
      : RECOGNISED_CREDITS_VALUE,
    scaledValue(value),
  );
}

function valueOfRecognisedCredits(recognisedCreditsValue: number): number | undefined {
  const value = recognisedCreditsValue;
  return scaledValue(value);
}

/**
 * 採認學分（第五點第五款）
 *
 * > 所修科目之學分數多於本校專門課程之規定者，以專門課程學分表所定之學分數採認；少於所定之學分數者，不予採認。
 *
 * - 當 專門科目.所修學分 ≥ 專門科目.規定學分 則 專門科目.規定學分
 * - 其餘 0
 *
 * undefined：無法判定。
 */
export function recognisedCredits(input: Input): number | undefined {
  const specialtySubject = recordOf(input?.specialtySubject);
  const taken = integerOf(specialtySubject.taken, 0, 30);
  const required = integerOf(specialtySubject.required, 0, 30);
  const recognisedCreditsValue = computeRecognisedCredits(taken, required);
  return settledValue(valueOfRecognisedCredits(recognisedCreditsValue), givenRecognisedCredits, input, RECOGNISED_CREDITS_PARTS);
}

/** 採認學分：值與理由。 */
export function explainRecognisedCredits(input: Input): Result {
  const specialtySubject = recordOf(input?.specialtySubject);
  const taken = integerOf(specialtySubject.taken, 0, 30);
  const required = integerOf(specialtySubject.required, 0, 30);
  const recognisedCreditsValue = computeRecognisedCredits(taken, required);
  return settledResult(
    resultOfRecognisedCredits(recognisedCreditsValue, taken, required),
    givenRecognisedCredits,
    input,
    RECOGNISED_CREDITS_PARTS,
  );
}

/** 五專前三年科目：notApplicable */
const JUNIOR_SUBJECTS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第六款');

/** 五專前三年科目：met */
const JUNIOR_SUBJECTS_MET = /* @__PURE__ */ decided('met', '第五點第六款');

/** 五專前三年科目：violated */
const JUNIOR_SUBJECTS_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第六款');

/** 五專前三年科目所讀的事實 */
const JUNIOR_SUBJECTS_FACTS: readonly string[] = ['專門科目.五專修習', '專門科目.五專年級'];

function openJuniorSubjects(juniorCollege: Truth, juniorYear: number): Decision {
  return undeterminedDuty(
    '第五點第六款',
    answer(juniorCollege, juniorCollege === UNKNOWN && '專門科目.五專修習'),
    notAnswer(
      allAnswers(
        answer(juniorYear >= 1 ? YES : juniorYear < 1 ? NO : UNKNOWN, juniorYear !== juniorYear && '專門科目.五專年級'),
        answer(juniorYear <= 3 ? YES : juniorYear > 3 ? NO : UNKNOWN, juniorYear !== juniorYear && '專門科目.五專年級'),
      ),
    ),
    YES,
    JUNIOR_SUBJECTS_FACTS,
  );
}

function resultOfJuniorSubjects(juniorCollege: Truth, juniorYear: number): Result {
  return result(
    juniorCollege === NO
      ? JUNIOR_SUBJECTS_NOT_APPLICABLE
      : juniorCollege === YES && (juniorYear < 1 || juniorYear > 3)
        ? JUNIOR_SUBJECTS_MET
        : juniorCollege === YES && juniorYear >= 1 && juniorYear <= 3
          ? JUNIOR_SUBJECTS_VIOLATED
          : openJuniorSubjects(juniorCollege, juniorYear),
    {
      text: '五專一年級至三年級所修之科目，其學分數不予採計；以二專、三專或五專四年級、五年級所修學分申請採認為專門課程者，由本校規劃專門課程或開課之系所，審查認定之。',
      values: [
        ['juniorCollege', showTruth(juniorCollege)],
        ['juniorYear', showNumber(juniorYear, 1n, '年級')],
        ['juniorYears', '1 至 3 年級'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 五專前三年科目（第五點第六款）
 *
 * > 五專一年級至三年級所修之科目，其學分數不予採計；以二專、三專或五專四年級、五年級所修學分申請採認為專門課程者，由本校規劃專門課程或開課之系所，審查認定之。
 *
 * - 適用 專門科目.五專修習
 * - 不得 專門科目.五專年級 ≥ 五專不採計年級（1 至 3 年級） 且 專門科目.五專年級 ≤ 五專不採計年級（1 至 3 年級）
 */
export function juniorSubjects(input: Input): Decision {
  const specialtySubject = recordOf(input?.specialtySubject);
  const juniorCollege = readBoolean(specialtySubject.juniorCollege);
  const juniorYear = integerOf(specialtySubject.juniorYear, 1, 5);
  return juniorCollege === NO
    ? JUNIOR_SUBJECTS_NOT_APPLICABLE
    : juniorCollege === YES && (juniorYear < 1 || juniorYear > 3)
      ? JUNIOR_SUBJECTS_MET
      : juniorCollege === YES && juniorYear >= 1 && juniorYear <= 3
        ? JUNIOR_SUBJECTS_VIOLATED
        : openJuniorSubjects(juniorCollege, juniorYear);
}

/** 五專前三年科目：結果與理由。 */
export function explainJuniorSubjects(input: Input): Result {
  const specialtySubject = recordOf(input?.specialtySubject);
  const juniorCollege = readBoolean(specialtySubject.juniorCollege);
  const juniorYear = integerOf(specialtySubject.juniorYear, 1, 5);
  return resultOfJuniorSubjects(juniorCollege, juniorYear);
}

/** 推廣教育學分：notApplicable */
const EXTENSION_CREDITS_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第七款');

/** 推廣教育學分：met */
const EXTENSION_CREDITS_MET = /* @__PURE__ */ decided('met', '第五點第七款');

/** 推廣教育學分：violated */
const EXTENSION_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第七款');

/** 推廣教育學分所讀的事實 */
const EXTENSION_CREDITS_FACTS: readonly string[] = ['專門科目.來源', '專門科目.檢附證明文件'];

function openExtensionCredits(source: CreditSource | undefined, proof: Truth): Decision {
  return undeterminedDuty(
    '第五點第七款',
    notAnswer(
      allAnswers(
        answer(source === 'approvedClass' ? YES : source === undefined ? UNKNOWN : NO, source === undefined && '專門科目.來源'),
        answer(proof, proof === UNKNOWN && '專門科目.檢附證明文件'),
      ),
    ),
    notAnswer(
      answer(
        source === 'extension' || source === 'approvedClass' ? YES : source === undefined ? UNKNOWN : NO,
        source === undefined && '專門科目.來源',
      ),
    ),
    YES,
    EXTENSION_CREDITS_FACTS,
  );
}

function decideExtensionCredits(source: CreditSource | undefined, proof: Truth): Decision {
  const inCase: Truth = not(and(source === 'approvedClass' ? YES : source === undefined ? UNKNOWN : NO, proof));
  if (inCase === NO) return EXTENSION_CREDITS_NOT_APPLICABLE;
  const must: Truth = not(source === 'extension' || source === 'approvedClass' ? YES : source === undefined ? UNKNOWN : NO);
  if (inCase === YES && must === YES) return EXTENSION_CREDITS_MET;
  if (inCase === YES && must === NO) return EXTENSION_CREDITS_VIOLATED;
  return openExtensionCredits(source, proof);
}

const SPECIALTY_SUBJECT_SOURCE_PARTS: PartedFact = [
  '專門科目.來源',
  'specialtySubject',
  'source',
  ['university', 'extension', 'approvedClass'],
];

const SPECIALTY_SUBJECT_PROOF_PARTS: PartedFact = ['專門科目.檢附證明文件', 'specialtySubject', 'proof', [true, false]];

const EXTENSION_CREDITS_PARTS: Parts = {
  order: EXTENSION_CREDITS_FACTS,
  deciding: [SPECIALTY_SUBJECT_SOURCE_PARTS],
  others: [SPECIALTY_SUBJECT_PROOF_PARTS],
};

function givenExtensionCredits(input: Input): Decision {
  const specialtySubject = recordOf(input?.specialtySubject);
  const source = readCreditSource(specialtySubject.source);
  const proof = readBoolean(specialtySubject.proof);
  return decideExtensionCredits(source, proof);
}

function resultOfExtensionCredits(source: CreditSource | undefined, proof: Truth, input: Input): Result {
  return result(settled(decideExtensionCredits(source, proof), givenExtensionCredits, input, EXTENSION_CREDITS_PARTS), {
    text: '推廣教育之學分，不得據以申請師資職前教育專業課程、專門課程之課程採認與學分抵免。但係經教育部專案核定開辦之教師在職進修學分班，並附相關證明文件者，得採為國小加註專門課程之科目與學分。',
    values: [
      ['source', showMember(source, CREDIT_SOURCE_NAMES)],
      ['proof', showTruth(proof)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 推廣教育學分（第五點第七款）
 *
 * > 推廣教育之學分，不得據以申請師資職前教育專業課程、專門課程之課程採認與學分抵免。但係經教育部專案核定開辦之教師在職進修學分班，並附相關證明文件者，得採為國小加註專門課程之科目與學分。
 *
 * - 不得 專門科目.來源 屬於 推廣教育學分、專案核定進修學分班
 * - 除外 專門科目.來源 = 專案核定進修學分班 且 專門科目.檢附證明文件
 */
export function extensionCredits(input: Input): Decision {
  return settled(givenExtensionCredits(input), givenExtensionCredits, input, EXTENSION_CREDITS_PARTS);
}

/** 推廣教育學分：結果與理由。 */
export function explainExtensionCredits(input: Input): Result {
  const specialtySubject = recordOf(input?.specialtySubject);
  const source = readCreditSource(specialtySubject.source);
  const proof = readBoolean(specialtySubject.proof);
  return resultOfExtensionCredits(source, proof, input);
}

/** 空中大學學分：met */
const OPEN_UNIVERSITY_CREDITS_MET = /* @__PURE__ */ decided('met', '第五點第八款');

/** 空中大學學分：violated */
const OPEN_UNIVERSITY_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第八款');

/** 空中大學學分所讀的事實 */
const OPEN_UNIVERSITY_CREDITS_FACTS: readonly string[] = ['專門科目.來源'];

function openOpenUniversityCredits(source: CreditSource | undefined): Decision {
  return undeterminedDuty(
    '第五點第八款',
    YES,
    notAnswer(answer(source === 'openUniversity' ? YES : source === undefined ? UNKNOWN : NO, source === undefined && '專門科目.來源')),
    YES,
    OPEN_UNIVERSITY_CREDITS_FACTS,
  );
}

function decideOpenUniversityCredits(source: CreditSource | undefined): Decision {
  const must: Truth = not(source === 'openUniversity' ? YES : source === undefined ? UNKNOWN : NO);
  if (must === YES) return OPEN_UNIVERSITY_CREDITS_MET;
  if (must === NO) return OPEN_UNIVERSITY_CREDITS_VIOLATED;
  return openOpenUniversityCredits(source);
}

function resultOfOpenUniversityCredits(source: CreditSource | undefined): Result {
  return result(decideOpenUniversityCredits(source), {
    text: '於國立空中大學修習之課程，其科目與學分，不得採認為專門課程。',
    values: [['source', showMember(source, CREDIT_SOURCE_NAMES)]],
    caveats: [],
    effects: [],
  });
}

/**
 * 空中大學學分（第五點第八款）
 *
 * > 於國立空中大學修習之課程，其科目與學分，不得採認為專門課程。
 *
 * - 不得 專門科目.來源 = 空中大學
 */
export function openUniversityCredits(input: Input): Decision {
  const specialtySubject = recordOf(input?.specialtySubject);
  const source = readCreditSource(specialtySubject.source);
  return decideOpenUniversityCredits(source);
}

/** 空中大學學分：結果與理由。 */
export function explainOpenUniversityCredits(input: Input): Result {
  const specialtySubject = recordOf(input?.specialtySubject);
  const source = readCreditSource(specialtySubject.source);
  return resultOfOpenUniversityCredits(source);
}

/** 補修期限之遵守：met */
const MAKE_UP_IN_TIME_MET = /* @__PURE__ */ decided('met', '第七點');

/** 補修期限之遵守：violated */
const MAKE_UP_IN_TIME_VIOLATED = /* @__PURE__ */ decided('violated', '第七點');

/** 補修期限之遵守所讀的事實 */
const MAKE_UP_IN_TIME_FACTS: readonly string[] = ['加註申請.補修及認定年數'];

function openMakeUpInTime(makeUpYears: number): Decision {
  return undeterminedDuty(
    '第七點',
    YES,
    answer(makeUpYears <= 20 ? YES : makeUpYears > 20 ? NO : UNKNOWN, makeUpYears !== makeUpYears && '加註申請.補修及認定年數'),
    YES,
    MAKE_UP_IN_TIME_FACTS,
  );
}

const MAKE_UP_IN_TIME_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openMakeUpInTime(NaN));

function resultOfMakeUpInTime(makeUpYears: number): Result {
  return result(makeUpYears <= 20 ? MAKE_UP_IN_TIME_MET : makeUpYears > 20 ? MAKE_UP_IN_TIME_VIOLATED : MAKE_UP_IN_TIME_UNDETERMINED, {
    text: '本校之畢業師資生，經本校師資培育中心審查認定學分仍有不足者，得於本校，或經本校同意之師資培育大學，以所開設之隨班附讀課程補修學分；成績之考核，比照校內學則之規定；補修與認定，應在二年內完成。',
    values: [
      ['makeUpYears', showNumber(makeUpYears, 10n, '年')],
      ['makeUpPeriod', '2 年'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 補修期限之遵守（第七點）
 *
 * > 本校之畢業師資生，經本校師資培育中心審查認定學分仍有不足者，得於本校，或經本校同意之師資培育大學，以所開設之隨班附讀課程補修學分；成績之考核，比照校內學則之規定；補修與認定，應在二年內完成。
 *
 * - 應 加註申請.補修及認定年數 ≤ 補修期限（2 年）
 */
export function makeUpInTime(input: Input): Decision {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const makeUpYears = decimalOf(specialtyApplication.makeUpYears, 10, 0, 200);
  return makeUpYears <= 20 ? MAKE_UP_IN_TIME_MET : makeUpYears > 20 ? MAKE_UP_IN_TIME_VIOLATED : MAKE_UP_IN_TIME_UNDETERMINED;
}

/** 補修期限之遵守：結果與理由。 */
export function explainMakeUpInTime(input: Input): Result {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const makeUpYears = decimalOf(specialtyApplication.makeUpYears, 10, 0, 200);
  return resultOfMakeUpInTime(makeUpYears);
}

/** 不得重複採認：notApplicable */
const NO_DOUBLE_COUNTING_NOT_APPLICABLE = /* @__PURE__ */ decided('notApplicable', '第五點第一款');

/** 不得重複採認：met */
const NO_DOUBLE_COUNTING_MET = /* @__PURE__ */ decided('met', '第五點第一款');

/** 不得重複採認：violated */
const NO_DOUBLE_COUNTING_VIOLATED = /* @__PURE__ */ decided('violated', '第五點第一款');

/** 不得重複採認所讀的事實 */
const NO_DOUBLE_COUNTING_FACTS: readonly string[] = ['專門科目.採為專門課程', '專門科目.採為教育專業課程'];

function openNoDoubleCounting(asSpecialty: Truth, asEducation: Truth): Decision {
  return undeterminedDuty(
    '第五點第一款',
    answer(asSpecialty, asSpecialty === UNKNOWN && '專門科目.採為專門課程'),
    notAnswer(answer(asEducation, asEducation === UNKNOWN && '專門科目.採為教育專業課程')),
    YES,
    NO_DOUBLE_COUNTING_FACTS,
  );
}

function decideNoDoubleCounting(asSpecialty: Truth, asEducation: Truth): Decision {
  const inCase: Truth = asSpecialty;
  if (inCase === NO) return NO_DOUBLE_COUNTING_NOT_APPLICABLE;
  const must: Truth = not(asEducation);
  if (inCase === YES && must === YES) return NO_DOUBLE_COUNTING_MET;
  if (inCase === YES && must === NO) return NO_DOUBLE_COUNTING_VIOLATED;
  return openNoDoubleCounting(asSpecialty, asEducation);
}

function resultOfNoDoubleCounting(asSpecialty: Truth, asEducation: Truth): Result {
  return result(decideNoDoubleCounting(asSpecialty, asEducation), {
    text: '專門課程之科目，其學分不得與教育專業課程科目重複採認。',
    values: [
      ['asSpecialty', showTruth(asSpecialty)],
      ['asEducation', showTruth(asEducation)],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 不得重複採認（第五點第一款）
 *
 * > 專門課程之科目，其學分不得與教育專業課程科目重複採認。
 *
 * - 適用 專門科目.採為專門課程
 * - 不得 專門科目.採為教育專業課程
 */
export function noDoubleCounting(input: Input): Decision {
  const specialtySubject = recordOf(input?.specialtySubject);
  const asSpecialty = readBoolean(specialtySubject.asSpecialty);
  const asEducation = readBoolean(specialtySubject.asEducation);
  return decideNoDoubleCounting(asSpecialty, asEducation);
}

/** 不得重複採認：結果與理由。 */
export function explainNoDoubleCounting(input: Input): Result {
  const specialtySubject = recordOf(input?.specialtySubject);
  const asSpecialty = readBoolean(specialtySubject.asSpecialty);
  const asEducation = readBoolean(specialtySubject.asEducation);
  return resultOfNoDoubleCounting(asSpecialty, asEducation);
}

export interface Decisions {
  readonly specialtyReview: Decision;
  readonly recognisedScope: Decision;
  readonly countedYears: Decision;
  readonly segmentCounts: Decision;
  readonly clubTeacher: Decision;
  readonly laterJuniorSubjects: Decision;
  readonly juniorSubjects: Decision;
  readonly extensionCredits: Decision;
  readonly openUniversityCredits: Decision;
  readonly makeUpInTime: Decision;
  readonly noDoubleCounting: Decision;
}

export interface Results {
  readonly specialtyReview: Result;
  readonly courseVersion: Result;
  readonly recognisedScope: Result;
  readonly beyondTenYears: Result;
  readonly countedYears: Result;
  readonly segmentReading: Result;
  readonly segmentCounts: Result;
  readonly clubTeacher: Result;
  readonly laterJuniorSubjects: Result;
  readonly recognisedCredits: Result;
  readonly juniorSubjects: Result;
  readonly extensionCredits: Result;
  readonly openUniversityCredits: Result;
  readonly makeUpInTime: Result;
  readonly noDoubleCounting: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const kind = readSpecialtyApplicant(specialtyApplication.kind);
  const ownSchoolLacksCourse = readBoolean(specialtyApplication.ownSchoolLacksCourse);
  const specialtySubject = recordOf(input?.specialtySubject);
  const planned = readBoolean(specialtySubject.planned);
  const approved = readBoolean(specialtySubject.approved);
  const transcript = readBoolean(specialtySubject.transcript);
  const yearsSince = decimalOf(specialtySubject.yearsSince, 10, 0, 600);
  const consecutiveYears = decimalOf(specialtyApplication.consecutiveYears, 10, 0, 500);
  const stillInField = readBoolean(specialtyApplication.stillInField);
  const higherDegree = readBoolean(specialtyApplication.higherDegree);
  const degreeYears = decimalOf(specialtyApplication.degreeYears, 10, 0, 500);
  const totalYears = decimalOf(specialtyApplication.totalYears, 10, 0, 500);
  const beyondTenYearsValue = computeBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears);
  const beyondTenYearsLack =
    beyondTenYearsValue === UNKNOWN
      ? lackOfBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears)
      : false;
  const teachingExperience = recordOf(input?.teachingExperience);
  const kind_2 = readExperienceKind(teachingExperience.kind);
  const readings = recordOf(input?.readings);
  const segmentReading = readSegmentReadingReading(readings.segmentReading);
  const months = decimalOf(teachingExperience.months, 10, 0, 6000);
  const segmentReadingValue = computeSegmentReading(segmentReading, months);
  const committeeApproved = readBoolean(teachingExperience.committeeApproved);
  const segmentReadingLack = segmentReadingValue === UNKNOWN ? lackOfSegmentReading(segmentReading, months) : false;
  const juniorCollege = readBoolean(specialtySubject.juniorCollege);
  const juniorYear = integerOf(specialtySubject.juniorYear, 1, 5);
  const source = readCreditSource(specialtySubject.source);
  const proof = readBoolean(specialtySubject.proof);
  const makeUpYears = decimalOf(specialtyApplication.makeUpYears, 10, 0, 200);
  const asSpecialty = readBoolean(specialtySubject.asSpecialty);
  const asEducation = readBoolean(specialtySubject.asEducation);
  return {
    specialtyReview: settled(decideSpecialtyReview(kind, ownSchoolLacksCourse), givenSpecialtyReview, input, SPECIALTY_REVIEW_PARTS),
    recognisedScope: decideRecognisedScope(planned, approved, transcript),
    countedYears: settled(
      decideCountedYears(beyondTenYearsValue, yearsSince, beyondTenYearsLack),
      givenCountedYears,
      input,
      COUNTED_YEARS_PARTS,
    ),
    segmentCounts: settled(
      decideSegmentCounts(kind_2, segmentReadingValue, committeeApproved, segmentReadingLack),
      givenSegmentCounts,
      input,
      SEGMENT_COUNTS_PARTS,
    ),
    clubTeacher: decideClubTeacher(kind_2),
    laterJuniorSubjects: decideLaterJuniorSubjects(juniorCollege, juniorYear),
    juniorSubjects:
      juniorCollege === NO
        ? JUNIOR_SUBJECTS_NOT_APPLICABLE
        : juniorCollege === YES && (juniorYear < 1 || juniorYear > 3)
          ? JUNIOR_SUBJECTS_MET
          : juniorCollege === YES && juniorYear >= 1 && juniorYear <= 3
            ? JUNIOR_SUBJECTS_VIOLATED
            : openJuniorSubjects(juniorCollege, juniorYear),
    extensionCredits: settled(decideExtensionCredits(source, proof), givenExtensionCredits, input, EXTENSION_CREDITS_PARTS),
    openUniversityCredits: decideOpenUniversityCredits(source),
    makeUpInTime: makeUpYears <= 20 ? MAKE_UP_IN_TIME_MET : makeUpYears > 20 ? MAKE_UP_IN_TIME_VIOLATED : MAKE_UP_IN_TIME_UNDETERMINED,
    noDoubleCounting: decideNoDoubleCounting(asSpecialty, asEducation),
  };
}

function evaluateRead(input: Input): Results {
  const specialtyApplication = recordOf(input?.specialtyApplication);
  const kind = readSpecialtyApplicant(specialtyApplication.kind);
  const ownSchoolLacksCourse = readBoolean(specialtyApplication.ownSchoolLacksCourse);
  const appliedToStudy = readBoolean(specialtyApplication.appliedToStudy);
  const studyYear = integerOf(specialtyApplication.studyYear, 80, 200);
  const recognitionYear = integerOf(specialtyApplication.recognitionYear, 80, 200);
  const courseVersionValue = computeCourseVersion(appliedToStudy, studyYear, recognitionYear);
  const specialtySubject = recordOf(input?.specialtySubject);
  const planned = readBoolean(specialtySubject.planned);
  const approved = readBoolean(specialtySubject.approved);
  const transcript = readBoolean(specialtySubject.transcript);
  const yearsSince = decimalOf(specialtySubject.yearsSince, 10, 0, 600);
  const consecutiveYears = decimalOf(specialtyApplication.consecutiveYears, 10, 0, 500);
  const stillInField = readBoolean(specialtyApplication.stillInField);
  const higherDegree = readBoolean(specialtyApplication.higherDegree);
  const degreeYears = decimalOf(specialtyApplication.degreeYears, 10, 0, 500);
  const totalYears = decimalOf(specialtyApplication.totalYears, 10, 0, 500);
  const beyondTenYearsValue = computeBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears);
  const beyondTenYearsLack =
    beyondTenYearsValue === UNKNOWN
      ? lackOfBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears)
      : false;
  const readings = recordOf(input?.readings);
  const segmentReading = readSegmentReadingReading(readings.segmentReading);
  const teachingExperience = recordOf(input?.teachingExperience);
  const months = decimalOf(teachingExperience.months, 10, 0, 6000);
  const segmentReadingValue = computeSegmentReading(segmentReading, months);
  const kind_2 = readExperienceKind(teachingExperience.kind);
  const committeeApproved = readBoolean(teachingExperience.committeeApproved);
  const segmentReadingLack = segmentReadingValue === UNKNOWN ? lackOfSegmentReading(segmentReading, months) : false;
  const juniorCollege = readBoolean(specialtySubject.juniorCollege);
  const juniorYear = integerOf(specialtySubject.juniorYear, 1, 5);
  const taken = integerOf(specialtySubject.taken, 0, 30);
  const required = integerOf(specialtySubject.required, 0, 30);
  const recognisedCreditsValue = computeRecognisedCredits(taken, required);
  const source = readCreditSource(specialtySubject.source);
  const proof = readBoolean(specialtySubject.proof);
  const makeUpYears = decimalOf(specialtyApplication.makeUpYears, 10, 0, 200);
  const asSpecialty = readBoolean(specialtySubject.asSpecialty);
  const asEducation = readBoolean(specialtySubject.asEducation);
  return {
    specialtyReview: resultOfSpecialtyReview(kind, ownSchoolLacksCourse, input),
    courseVersion: settledResult(
      resultOfCourseVersion(courseVersionValue, appliedToStudy, studyYear, recognitionYear),
      givenCourseVersion,
      input,
      COURSE_VERSION_PARTS,
    ),
    recognisedScope: resultOfRecognisedScope(planned, approved, transcript),
    beyondTenYears: settledResult(
      resultOfBeyondTenYears(beyondTenYearsValue, yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears),
      givenBeyondTenYears,
      input,
      BEYOND_TEN_YEARS_PARTS,
    ),
    countedYears: resultOfCountedYears(
      beyondTenYearsValue,
      yearsSince,
      beyondTenYearsLack,
      input,
      consecutiveYears,
      stillInField,
      higherDegree,
      degreeYears,
      totalYears,
    ),
    segmentReading: settledResult(
      resultOfSegmentReading(segmentReadingValue, segmentReading, months),
      givenSegmentReading,
      input,
      SEGMENT_READING_PARTS,
    ),
    segmentCounts: resultOfSegmentCounts(kind_2, segmentReadingValue, committeeApproved, segmentReadingLack, input, months, segmentReading),
    clubTeacher: resultOfClubTeacher(kind_2),
    laterJuniorSubjects: resultOfLaterJuniorSubjects(juniorCollege, juniorYear),
    recognisedCredits: settledResult(
      resultOfRecognisedCredits(recognisedCreditsValue, taken, required),
      givenRecognisedCredits,
      input,
      RECOGNISED_CREDITS_PARTS,
    ),
    juniorSubjects: resultOfJuniorSubjects(juniorCollege, juniorYear),
    extensionCredits: resultOfExtensionCredits(source, proof, input),
    openUniversityCredits: resultOfOpenUniversityCredits(source),
    makeUpInTime: resultOfMakeUpInTime(makeUpYears),
    noDoubleCounting: resultOfNoDoubleCounting(asSpecialty, asEducation),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
