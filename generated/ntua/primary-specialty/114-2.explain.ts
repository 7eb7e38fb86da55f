// @generated fagui: rules/ntua/primary-specialty/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學國民小學教師加註各領域專長專門課程實施要點（ntua.primarySpecialty），版本 114-2：判定的說明
 * 由 rules/ntua/primary-specialty/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  addReached,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  lacking,
  onlyReached,
  or,
  readBoolean,
  readDecimal,
  readInteger,
} from '../../../compiler/runtime/index.ts';
import type { Answer, Note, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainSpecialtyReview,
  explainCourseVersion,
  explainRecognisedScope,
  explainBeyondTenYears,
  explainCountedYears,
  explainSegmentReading,
  explainSegmentCounts,
  explainClubTeacher,
  explainLaterJuniorSubjects,
  explainRecognisedCredits,
  explainJuniorSubjects,
  explainExtensionCredits,
  explainOpenUniversityCredits,
  explainMakeUpInTime,
  explainNoDoubleCounting,
} from './114-2.ts';
import type { Input } from './114-2.ts';

/** 加註申請類別：本校國小師資生、他校國小學程之本校畢業生、國小合格教師、在職進修學分班修畢者、其他申請者 */
type SpecialtyApplicant = 'ownGraduate' | 'otherProgramme' | 'qualifiedTeacher' | 'inServiceClass' | 'other';

const SPECIALTY_APPLICANT_NAMES: readonly (readonly [alias: SpecialtyApplicant, name: string])[] = [
  ['ownGraduate', '本校國小師資生'],
  ['otherProgramme', '他校國小學程之本校畢業生'],
  ['qualifiedTeacher', '國小合格教師'],
  ['inServiceClass', '在職進修學分班修畢者'],
  ['other', '其他申請者'],
];

/** 任教經歷類別：中小學任教、社團教師、實務工作 */
type ExperienceKind = 'teaching' | 'clubTeacher' | 'practice';

const EXPERIENCE_KIND_NAMES: readonly (readonly [alias: ExperienceKind, name: string])[] = [
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
type CreditSource = 'university' | 'extension' | 'approvedClass' | 'openUniversity';

const CREDIT_SOURCE_NAMES: readonly (readonly [alias: CreditSource, name: string])[] = [
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
type SegmentReadingReading = 'threeExcluded' | 'threeIncluded';

const SEGMENT_READING_READING_NAMES: readonly (readonly [alias: SegmentReadingReading, name: string])[] = [
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

const recordOf = asRecord;

const integerOf = readInteger;

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

function difference(input: Input): number | null | undefined {
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

/** 加註資格之審查（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialtyReview: RuleGuide = {
  name: '加註資格之審查',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSpecialtyReview,
  conditions: [],
  facts: [
    { path: ['specialtyApplication', 'kind'], name: '加註申請.類別', type: { kind: 'enumeration', members: SPECIALTY_APPLICANT_NAMES } },
    { path: ['specialtyApplication', 'ownSchoolLacksCourse'], name: '加註申請.原校未規劃專門課程', type: { kind: 'boolean' } },
  ],
};

/** 專門課程版本（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const courseVersion: RuleGuide = {
  name: '專門課程版本',
  office: '師資培育中心',
  compared: false,
  members: [],
  explain: explainCourseVersion,
  conditions: [],
  facts: [
    { path: ['specialtyApplication', 'appliedToStudy'], name: '加註申請.曾申請修習', type: { kind: 'boolean' } },
    {
      path: ['specialtyApplication', 'studyYear'],
      name: '加註申請.申請修習學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      parts: [],
    },
    {
      path: ['specialtyApplication', 'recognitionYear'],
      name: '加註申請.申請認定學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      parts: [],
    },
  ],
};

/** 採認之範圍（第五點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const recognisedScope: RuleGuide = {
  name: '採認之範圍',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainRecognisedScope,
  conditions: [],
  facts: [
    { path: ['specialtySubject', 'planned'], name: '專門科目.本校已規劃', type: { kind: 'boolean' } },
    { path: ['specialtySubject', 'approved'], name: '專門科目.教育部核定培育', type: { kind: 'boolean' } },
    { path: ['specialtySubject', 'transcript'], name: '專門科目.檢附成績單正本', type: { kind: 'boolean' } },
  ],
};

/** 不受十年限制（第五點第三款第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const beyondTenYears: RuleGuide = {
  name: '不受十年限制',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainBeyondTenYears,
  conditions: [],
  facts: [
    {
      path: ['specialtySubject', 'yearsSince'],
      name: '專門科目.距認定年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 600 },
      unit: '年',
      near: [100],
      parts: [101],
      phrases: ['tenYears'],
    },
    {
      path: ['specialtyApplication', 'consecutiveYears'],
      name: '加註申請.連續任教或實務年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 500 },
      unit: '年',
      near: [30],
      parts: [30],
      phrases: ['consecutiveLimit'],
    },
    { path: ['specialtyApplication', 'stillInField'], name: '加註申請.現仍在職進修或研究', type: { kind: 'boolean' } },
    { path: ['specialtyApplication', 'higherDegree'], name: '加註申請.取得較高學位', type: { kind: 'boolean' } },
    {
      path: ['specialtyApplication', 'degreeYears'],
      name: '加註申請.較高學位後年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 500 },
      unit: '年',
      near: [20],
      parts: [20],
      phrases: ['degreeLimit'],
    },
    {
      path: ['specialtyApplication', 'totalYears'],
      name: '加註申請.任教實務總年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 500 },
      unit: '年',
      near: [60],
      parts: [60],
      phrases: ['totalLimit'],
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
            const specialtySubject = recordOf(input?.specialtySubject);
            const yearsSince = decimalOf(specialtySubject.yearsSince, 10, 0, 600);
            return yearsSince <= 100 ? YES : yearsSince > 100 ? NO : UNKNOWN;
          },
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: ['consecutiveLimit', 'degreeLimit', 'totalLimit'], reads: [] } },
    ],
  },
};

/** 採計年限（第五點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const countedYears: RuleGuide = {
  name: '採計年限',
  office: '師資培育中心',
  compared: true,
  members: [],
  reads: () => [beyondTenYears],
  explain: explainCountedYears,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第五點第三款',
      words: '不受十年限制',
      phrase: null,
      holds(input: Input): Answer {
        const specialtySubject = recordOf(input?.specialtySubject);
        const yearsSince = decimalOf(specialtySubject.yearsSince, 10, 0, 600);
        const specialtyApplication = recordOf(input?.specialtyApplication);
        const consecutiveYears = decimalOf(specialtyApplication.consecutiveYears, 10, 0, 500);
        const stillInField = readBoolean(specialtyApplication.stillInField);
        const higherDegree = readBoolean(specialtyApplication.higherDegree);
        const degreeYears = decimalOf(specialtyApplication.degreeYears, 10, 0, 500);
        const totalYears = decimalOf(specialtyApplication.totalYears, 10, 0, 500);
        const beyondTenYearsValue = computeBeyondTenYears(
          yearsSince,
          consecutiveYears,
          stillInField,
          higherDegree,
          degreeYears,
          totalYears,
        );
        const beyondTenYearsLack =
          beyondTenYearsValue === UNKNOWN
            ? lackOfBeyondTenYears(yearsSince, consecutiveYears, stillInField, higherDegree, degreeYears, totalYears)
            : false;
        return answer(beyondTenYearsValue, beyondTenYearsLack);
      },
    },
  ],
  facts: [
    {
      path: ['specialtySubject', 'yearsSince'],
      name: '專門科目.距認定年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 600 },
      unit: '年',
      near: [100],
      parts: [101],
      phrases: ['countedPeriod'],
    },
    {
      path: ['specialtyApplication', 'consecutiveYears'],
      name: '加註申請.連續任教或實務年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 500 },
      unit: '年',
      near: [30],
      parts: [30],
    },
    { path: ['specialtyApplication', 'stillInField'], name: '加註申請.現仍在職進修或研究', type: { kind: 'boolean' } },
    { path: ['specialtyApplication', 'higherDegree'], name: '加註申請.取得較高學位', type: { kind: 'boolean' } },
    {
      path: ['specialtyApplication', 'degreeYears'],
      name: '加註申請.較高學位後年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 500 },
      unit: '年',
      near: [20],
      parts: [20],
    },
    {
      path: ['specialtyApplication', 'totalYears'],
      name: '加註申請.任教實務總年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 500 },
      unit: '年',
      near: [60],
      parts: [60],
    },
  ],
};

/** 超過三個月之計算（第五點第三款第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const segmentReading_2: RuleGuide = {
  name: '超過三個月之計算',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSegmentReading,
  conditions: [],
  facts: [
    {
      path: ['teachingExperience', 'months'],
      name: '任教經歷.月數',
      type: { kind: 'decimal', places: 1, low: 0, high: 6000 },
      unit: '月',
      near: [30],
      parts: [30, 31],
      phrases: ['segmentPeriod'],
    },
    {
      path: ['readings', 'segmentReading'],
      name: '疑義.超過三個月之計算',
      type: { kind: 'enumeration', members: SEGMENT_READING_READING_NAMES },
      request: '「超過三個月之計算」有不同解釋，採哪一說由師資培育中心決定',
    },
  ],
};

/** 各段經驗之列入（第五點第三款第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const segmentCounts: RuleGuide = {
  name: '各段經驗之列入',
  office: '師資培育中心',
  compared: true,
  members: [],
  reads: () => [segmentReading_2],
  explain: explainSegmentCounts,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第三款第二項',
      words: '任教經歷.類別 屬於 中小學任教、實務工作',
      phrase: null,
      holds(input: Input): Answer {
        const teachingExperience = recordOf(input?.teachingExperience);
        const kind_2 = readExperienceKind(teachingExperience.kind);
        return answer(
          kind_2 === 'teaching' || kind_2 === 'practice' ? YES : kind_2 === undefined ? UNKNOWN : NO,
          kind_2 === undefined && '任教經歷.類別',
        );
      },
    },
  ],
  facts: [
    { path: ['teachingExperience', 'kind'], name: '任教經歷.類別', type: { kind: 'enumeration', members: EXPERIENCE_KIND_NAMES } },
    {
      path: ['teachingExperience', 'months'],
      name: '任教經歷.月數',
      type: { kind: 'decimal', places: 1, low: 0, high: 6000 },
      unit: '月',
      near: [30],
      parts: [30, 31],
    },
    {
      path: ['readings', 'segmentReading'],
      name: '疑義.超過三個月之計算',
      type: { kind: 'enumeration', members: SEGMENT_READING_READING_NAMES },
      request: '「超過三個月之計算」有不同解釋，採哪一說由師資培育中心決定',
    },
    { path: ['teachingExperience', 'committeeApproved'], name: '任教經歷.審查委員會通過', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const teachingExperience = recordOf(input?.teachingExperience);
        const kind_2 = readExperienceKind(teachingExperience.kind);
        return kind_2 === 'teaching' || kind_2 === 'practice' ? YES : kind_2 === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const teachingExperience = recordOf(input?.teachingExperience);
            const kind_2 = readExperienceKind(teachingExperience.kind);
            const committeeApproved = readBoolean(teachingExperience.committeeApproved);
            return or(kind_2 === 'teaching' ? YES : kind_2 === undefined ? UNKNOWN : NO, committeeApproved);
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['definition.segmentReading'], reads: ['超過三個月之計算'] },
          holds(input: Input): Truth {
            const readings = recordOf(input?.readings);
            const segmentReading = readSegmentReadingReading(readings.segmentReading);
            const teachingExperience = recordOf(input?.teachingExperience);
            const months = decimalOf(teachingExperience.months, 10, 0, 6000);
            const segmentReadingValue = computeSegmentReading(segmentReading, months);
            return segmentReadingValue;
          },
        },
      ],
    },
    cases: [],
  },
};

/** 社團教師資歷（第五點第三款第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const clubTeacher: RuleGuide = {
  name: '社團教師資歷',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainClubTeacher,
  conditions: [],
  facts: [{ path: ['teachingExperience', 'kind'], name: '任教經歷.類別', type: { kind: 'enumeration', members: EXPERIENCE_KIND_NAMES } }],
};

/** 五專後二年科目（第五點第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const laterJuniorSubjects: RuleGuide = {
  name: '五專後二年科目',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainLaterJuniorSubjects,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第六款',
      words: '專門科目.五專修習',
      phrase: null,
      holds(input: Input): Answer {
        const specialtySubject = recordOf(input?.specialtySubject);
        const juniorCollege = readBoolean(specialtySubject.juniorCollege);
        return answer(juniorCollege, juniorCollege === UNKNOWN && '專門科目.五專修習');
      },
    },
  ],
  facts: [
    { path: ['specialtySubject', 'juniorCollege'], name: '專門科目.五專修習', type: { kind: 'boolean' } },
    {
      path: ['specialtySubject', 'juniorYear'],
      name: '專門科目.五專年級',
      type: { kind: 'integer', low: 1, high: 5 },
      unit: '年級',
      near: [4, 5],
      parts: [4, 5],
      phrases: ['reviewedYears'],
    },
  ],
};

/** 採認學分（第五點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const recognisedCredits: RuleGuide = {
  name: '採認學分',
  office: '師資培育中心',
  compared: false,
  members: [],
  explain: explainRecognisedCredits,
  conditions: [],
  facts: [
    {
      path: ['specialtySubject', 'taken'],
      name: '專門科目.所修學分',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      turns: [[difference, '<']],
      parts: [],
    },
    {
      path: ['specialtySubject', 'required'],
      name: '專門科目.規定學分',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '學分',
      turns: [[difference, '<']],
      parts: [],
    },
  ],
};

/** 五專前三年科目（第五點第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const juniorSubjects: RuleGuide = {
  name: '五專前三年科目',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainJuniorSubjects,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第六款',
      words: '專門科目.五專修習',
      phrase: null,
      holds(input: Input): Answer {
        const specialtySubject = recordOf(input?.specialtySubject);
        const juniorCollege = readBoolean(specialtySubject.juniorCollege);
        return answer(juniorCollege, juniorCollege === UNKNOWN && '專門科目.五專修習');
      },
    },
  ],
  facts: [
    { path: ['specialtySubject', 'juniorCollege'], name: '專門科目.五專修習', type: { kind: 'boolean' } },
    {
      path: ['specialtySubject', 'juniorYear'],
      name: '專門科目.五專年級',
      type: { kind: 'integer', low: 1, high: 5 },
      unit: '年級',
      near: [1, 3],
      parts: [4],
      phrases: ['juniorYears'],
    },
  ],
};

/** 推廣教育學分（第五點第七款）：考慮的除外、可能的改變、由誰提供事實。 */
export const extensionCredits: RuleGuide = {
  name: '推廣教育學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainExtensionCredits,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第五點第七款',
      words: '專門科目.來源 = 專案核定進修學分班 且 專門科目.檢附證明文件',
      phrase: null,
      holds(input: Input): Answer {
        const specialtySubject = recordOf(input?.specialtySubject);
        const source = readCreditSource(specialtySubject.source);
        const proof = readBoolean(specialtySubject.proof);
        return allAnswers(
          answer(source === 'approvedClass' ? YES : source === undefined ? UNKNOWN : NO, source === undefined && '專門科目.來源'),
          answer(proof, proof === UNKNOWN && '專門科目.檢附證明文件'),
        );
      },
    },
  ],
  facts: [
    { path: ['specialtySubject', 'source'], name: '專門科目.來源', type: { kind: 'enumeration', members: CREDIT_SOURCE_NAMES } },
    { path: ['specialtySubject', 'proof'], name: '專門科目.檢附證明文件', type: { kind: 'boolean' } },
  ],
};

/** 空中大學學分（第五點第八款）：考慮的除外、可能的改變、由誰提供事實。 */
export const openUniversityCredits: RuleGuide = {
  name: '空中大學學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainOpenUniversityCredits,
  conditions: [],
  facts: [{ path: ['specialtySubject', 'source'], name: '專門科目.來源', type: { kind: 'enumeration', members: CREDIT_SOURCE_NAMES } }],
};

/** 補修期限之遵守（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const makeUpInTime: RuleGuide = {
  name: '補修期限之遵守',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainMakeUpInTime,
  conditions: [],
  facts: [
    {
      path: ['specialtyApplication', 'makeUpYears'],
      name: '加註申請.補修及認定年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 200 },
      unit: '年',
      near: [20],
      parts: [21],
      phrases: ['makeUpPeriod'],
    },
  ],
};

/** 不得重複採認（第五點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const noDoubleCounting: RuleGuide = {
  name: '不得重複採認',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainNoDoubleCounting,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點第一款',
      words: '專門科目.採為專門課程',
      phrase: null,
      holds(input: Input): Answer {
        const specialtySubject = recordOf(input?.specialtySubject);
        const asSpecialty = readBoolean(specialtySubject.asSpecialty);
        return answer(asSpecialty, asSpecialty === UNKNOWN && '專門科目.採為專門課程');
      },
    },
  ],
  facts: [
    { path: ['specialtySubject', 'asSpecialty'], name: '專門科目.採為專門課程', type: { kind: 'boolean' } },
    { path: ['specialtySubject', 'asEducation'], name: '專門科目.採為教育專業課程', type: { kind: 'boolean' } },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['specialtyReview']: specialtyReview,
  ['courseVersion']: courseVersion,
  ['recognisedScope']: recognisedScope,
  ['beyondTenYears']: beyondTenYears,
  ['countedYears']: countedYears,
  ['segmentReading']: segmentReading_2,
  ['segmentCounts']: segmentCounts,
  ['clubTeacher']: clubTeacher,
  ['laterJuniorSubjects']: laterJuniorSubjects,
  ['recognisedCredits']: recognisedCredits,
  ['juniorSubjects']: juniorSubjects,
  ['extensionCredits']: extensionCredits,
  ['openUniversityCredits']: openUniversityCredits,
  ['makeUpInTime']: makeUpInTime,
  ['noDoubleCounting']: noDoubleCounting,
};
