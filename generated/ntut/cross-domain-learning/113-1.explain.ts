// @generated fagui: rules/ntut/cross-domain-learning/regulation.fagui
/**
 * 國立臺北科技大學跨域學習修習規範（ntut.crossDomainLearning），版本 113-1：判定的說明
 * 由 rules/ntut/cross-domain-learning/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  agree,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  asRecord,
  atMostExact,
  lacking,
  lift,
  or,
  rational,
  readBoolean,
  readDecimal,
  readEntries,
  readInteger,
  readIsoDate,
  sameTruth,
  showMember,
  showNumber,
  sumBounds,
} from '../../../compiler/runtime/index.ts';
import type { Answer, Bounds, GuideEntry, MaybeRational, OpenEntry, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainGraduationCondition,
  explainProgrammeSize,
  explainMultiFieldOffering,
  explainSmallMinorStudents,
  explainRegistrationWindow,
  explainCertificateApplication,
  explainRegistrationTime,
  explainApplicationPeriod,
  explainEarlierCourses,
  explainSeveralProgrammes,
  explainCourseOrder,
  explainCreditKind,
  explainSameCourse,
  explainCrossProfessional,
  explainRecognition,
  explainSimilar,
  explainSimilarDepartment,
  explainCountedOnline,
  explainCompletedOnline,
  explainOnlineTowardGraduation,
  explainTermMaximum,
  explainOnlineExemption,
  explainDepartmentElective,
  explainSelfStudyApplication,
  explainSelfStudyCredit,
  explainTeachingHours,
  explainResultVisible,
  explainCommunityApplication,
  explainCommunityMembers,
  explainCommunityOutsiders,
  explainConvenerGroups,
  explainMemberGroups,
  explainOverlapOfThree,
  explainOverlappingMembers,
  explainCommunityGrant,
} from './113-1.ts';
import type { Input } from './113-1.ts';

/** 部別：日間部大學部、進修部大學部、研究所 */
type Division = 'dayUndergraduate' | 'eveningUndergraduate' | 'graduate';

const DIVISION_NAMES: readonly (readonly [alias: Division, name: string])[] = [
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
type Programme = 'dayFourYear' | 'eveningFourYear' | 'otherProgramme';

const PROGRAMME_NAMES: readonly (readonly [alias: Programme, name: string])[] = [
  ['dayFourYear', '日間部四年制'],
  ['eveningFourYear', '進修部四年制'],
  ['otherProgramme', '其他學制'],
];

/** 在學身分：大學部學生、研究所學生、非在學學生 */
type EnrolmentStatus = 'undergraduate' | 'graduateStudent' | 'notEnrolled';

const ENROLMENT_STATUS_NAMES: readonly (readonly [alias: EnrolmentStatus, name: string])[] = [
  ['undergraduate', '大學部學生'],
  ['graduateStudent', '研究所學生'],
  ['notEnrolled', '非在學學生'],
];

/** 學習系列：微學程、一般學程、第二專長、輔系、雙主修 */
type Series = 'microProgramme' | 'generalProgramme' | 'secondSpecialty' | 'minor' | 'doubleMajor';

const SERIES_NAMES: readonly (readonly [alias: Series, name: string])[] = [
  ['microProgramme', '微學程'],
  ['generalProgramme', '一般學程'],
  ['secondSpecialty', '第二專長'],
  ['minor', '輔系'],
  ['doubleMajor', '雙主修'],
];

/** 微學程種類：多元領域、小輔系、特定專業領域 */
type MicroProgrammeKind = 'multiField' | 'smallMinor' | 'specialField';

const MICRO_PROGRAMME_KIND_NAMES: readonly (readonly [alias: MicroProgrammeKind, name: string])[] = [
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
type Semester = 'first' | 'second';

const SEMESTER_NAMES: readonly (readonly [alias: Semester, name: string])[] = [
  ['first', '上學期'],
  ['second', '下學期'],
];

/** 學分類別：專業學分、跨域及自由選修學分 */
type CreditKind = 'professionalCredits' | 'crossAndFreeCredits';

const CREDIT_KIND_NAMES: readonly (readonly [alias: CreditKind, name: string])[] = [
  ['professionalCredits', '專業學分'],
  ['crossAndFreeCredits', '跨域及自由選修學分'],
];

/** 微學程課程類型：基礎課程、核心課程、總整課程 */
type ProgrammeCourseKind = 'basic' | 'core' | 'capstone';

const PROGRAMME_COURSE_KIND_NAMES: readonly (readonly [alias: ProgrammeCourseKind, name: string])[] = [
  ['basic', '基礎課程'],
  ['core', '核心課程'],
  ['capstone', '總整課程'],
];

/** 線上科目類別：專業選修、通識、其他類別 */
type OnlineSubjectKind = 'professionalElective' | 'generalEducation' | 'other';

const ONLINE_SUBJECT_KIND_NAMES: readonly (readonly [alias: OnlineSubjectKind, name: string])[] = [
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
type SameCourseReading = 'always' | 'whenExempting';

const SAME_COURSE_READING_NAMES: readonly (readonly [alias: SameCourseReading, name: string])[] = [
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
type OverlapOfThreeReading = 'limitExcluded' | 'limitIncluded';

const OVERLAP_OF_THREE_READING_NAMES: readonly (readonly [alias: OverlapOfThreeReading, name: string])[] = [
  ['limitExcluded', '甲說'],
  ['limitIncluded', '乙說'],
];

/** 線上科目：清單中的一筆 */
interface OnlineSubject {
  /** 類別 */
  readonly kind?: OnlineSubjectKind;
  /** 學分：學分，整數，0至12 */
  readonly credits?: number;
}

const recordOf = asRecord;

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

function computeSimilar(similarDepartment: Truth): Truth {
  return similarDepartment;
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

const EXACT = /* @__PURE__ */ rational(4n, 1n);

function conditionWithinBounds(completedOnlineValue: number, completed: readonly OnlineSubject[] | undefined): Truth {
  const holds: Truth = completedOnlineValue <= 4 ? YES : completedOnlineValue > 4 ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfSumOfCompletedCredits(completed) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(bound1, EXACT),
  );
}

function holdsWith_2(students: number): Truth {
  return students <= 4 ? YES : students > 4 ? NO : UNKNOWN;
}

function holdsAtEnds_2(students: number): Truth {
  return agree(holdsWith_2(students === students ? students : 0), holdsWith_2(students === students ? students : 100));
}

function difference(input: Input): number | null | undefined {
  const study = recordOf(input?.study);
  const termCredits = integerOf(study.termCredits, 0, 60);
  const termMaximum_2 = integerOf(study.termMaximum, 0, 60);
  const value = termCredits - termMaximum_2;
  return value === value
    ? value
    : lacking(termCredits !== termCredits && '修習.學期學分', termMaximum_2 !== termMaximum_2 && '修習.學期學分上限').missing.length > 0
      ? undefined
      : null;
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
  const allTermCredits = integerOf(onlineCourse.allTermCredits, 0, 60);
  const termOnlineCredits = integerOf(onlineCourse.termOnlineCredits, 0, 60);
  const termMaximum_3 = integerOf(onlineCourse.termMaximum, 0, 60);
  const value = allTermCredits - termOnlineCredits - termMaximum_3;
  return value === value
    ? value
    : lacking(
          allTermCredits !== allTermCredits && '線上課程.學期全部學分',
          termOnlineCredits !== termOnlineCredits && '線上課程.學期線上學分',
          termMaximum_3 !== termMaximum_3 && '線上課程.學期學分上限',
        ).missing.length > 0
      ? undefined
      : null;
}

const decimalOf = readDecimal;

function difference_4(input: Input): number | null | undefined {
  const onlineCourse = recordOf(input?.onlineCourse);
  const score = decimalOf(onlineCourse.score, 100, 0, 10000);
  const passMark = decimalOf(onlineCourse.passMark, 100, 0, 10000);
  const value = score - passMark;
  return value === value
    ? value
    : lacking(score !== score && '線上課程.成績', passMark !== passMark && '線上課程.及格標準').missing.length > 0
      ? undefined
      : null;
}

function difference_5(input: Input): number | null | undefined {
  const selfStudy = recordOf(input?.selfStudy);
  const students = integerOf(selfStudy.students, 0, 100);
  const value = students - 4;
  return value === value ? value : lacking(students !== students && '自主學習.指導學生數').missing.length > 0 ? undefined : null;
}

/** 跨領域學習畢業條件（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduationCondition: RuleGuide = {
  name: '跨領域學習畢業條件',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduationCondition,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點',
      words: '學生.部別 = 日間部大學部 且 學生.入學學年度 ≥ 適用學年度（112 學年度）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const division = readDivision(student.division);
        const admissionYear = integerOf(student.admissionYear, 80, 200);
        return allAnswers(
          answer(division === 'dayUndergraduate' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
          answer(admissionYear >= 112 ? YES : admissionYear < 112 ? NO : UNKNOWN, admissionYear !== admissionYear && '學生.入學學年度'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'division'], name: '學生.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    {
      path: ['student', 'admissionYear'],
      name: '學生.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [112],
      parts: [112],
      phrases: ['appliesFrom'],
    },
    {
      path: ['student', 'completed'],
      name: '學生.修畢系列',
      type: { kind: 'list', element: { kind: 'enumeration', members: SERIES_NAMES } },
      phrases: ['recognisedSeries'],
    },
  ],
};

/** 微學程應修學分（第三點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const programmeSize: RuleGuide = {
  name: '微學程應修學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainProgrammeSize,
  conditions: [],
  facts: [
    {
      path: ['microProgramme', 'credits'],
      name: '微學程.應修學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [8, 12],
      parts: [8, 13],
      phrases: ['programmeCredits'],
    },
  ],
};

/** 多元領域之開設（第三點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const multiFieldOffering: RuleGuide = {
  name: '多元領域之開設',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMultiFieldOffering,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第二款',
      words: '微學程.種類 = 多元領域',
      phrase: null,
      holds(input: Input): Answer {
        const microProgramme = recordOf(input?.microProgramme);
        const kind_2 = readMicroProgrammeKind(microProgramme.kind);
        return answer(kind_2 === 'multiField' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '微學程.種類');
      },
    },
  ],
  facts: [
    { path: ['microProgramme', 'kind'], name: '微學程.種類', type: { kind: 'enumeration', members: MICRO_PROGRAMME_KIND_NAMES } },
    {
      path: ['microProgramme', 'offeringDepartments'],
      name: '微學程.共同開設系數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '系',
      near: [2],
      parts: [2],
      phrases: ['binding.offeringDepartments'],
    },
  ],
};

/** 小輔系之修習對象（第三點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const smallMinorStudents: RuleGuide = {
  name: '小輔系之修習對象',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSmallMinorStudents,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三點第三款',
      words: '微學程.種類 = 小輔系',
      phrase: null,
      holds(input: Input): Answer {
        const microProgramme = recordOf(input?.microProgramme);
        const kind_2 = readMicroProgrammeKind(microProgramme.kind);
        return answer(kind_2 === 'smallMinor' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '微學程.種類');
      },
    },
  ],
  facts: [
    { path: ['microProgramme', 'kind'], name: '微學程.種類', type: { kind: 'enumeration', members: MICRO_PROGRAMME_KIND_NAMES } },
    { path: ['study', 'ownSettingDepartment'], name: '修習.屬設置系所', type: { kind: 'boolean' } },
  ],
};

/** 登記期間（第四點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const registrationWindow: RuleGuide = {
  name: '登記期間',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRegistrationWindow,
  conditions: [],
  facts: [
    {
      path: ['study', 'registeredOn'],
      name: '修習.登記日',
      type: { kind: 'date' },
      near: [19975, 19986],
      parts: [19975, 19987],
      phrases: ['registrationFrom', 'registrationTo'],
    },
  ],
  grounds: {
    gate: null,
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['registrationFrom'], reads: [] },
          holds(input: Input): Truth {
            const study = recordOf(input?.study);
            const registeredOn = readIsoDate(study.registeredOn);
            return registeredOn >= 19975 ? YES : registeredOn < 19975 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['registrationTo'], reads: [] },
          holds(input: Input): Truth {
            const study = recordOf(input?.study);
            const registeredOn = readIsoDate(study.registeredOn);
            return registeredOn <= 19986 ? YES : registeredOn > 19986 ? NO : UNKNOWN;
          },
        },
      ],
    },
    cases: [],
  },
};

/** 證書之申請（第四點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const certificateApplication: RuleGuide = {
  name: '證書之申請',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCertificateApplication,
  conditions: [],
  facts: [{ path: ['study', 'registered'], name: '修習.已登記', type: { kind: 'boolean' } }],
};

/** 登記之時點（第四點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const registrationTime: RuleGuide = {
  name: '登記之時點',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRegistrationTime,
  conditions: [],
  facts: [
    {
      path: ['study', 'registrationYear'],
      name: '修習.登記年級',
      type: { kind: 'integer', low: 1, high: 7 },
      unit: '年級',
      near: [2],
      parts: [2, 3],
      phrases: ['latestYear'],
    },
    { path: ['study', 'registrationSemester'], name: '修習.登記學期', type: { kind: 'enumeration', members: SEMESTER_NAMES } },
    { path: ['study', 'beforeAddDropWeek'], name: '修習.加退選週以前', type: { kind: 'boolean' } },
  ],
};

/** 證書申請之期間（第四點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const applicationPeriod: RuleGuide = {
  name: '證書申請之期間',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainApplicationPeriod,
  conditions: [],
  facts: [
    {
      path: ['study', 'applicationWeek'],
      name: '修習.申請週次',
      type: { kind: 'integer', low: 1, high: 30 },
      unit: '週',
      near: [7, 13, 18, 91, 126],
      parts: [13, 19],
      phrases: ['applicationWeeks'],
    },
  ],
};

/** 登記前課程之列入（第四點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const earlierCourses: RuleGuide = {
  name: '登記前課程之列入',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEarlierCourses,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第四款',
      words: '修習.登記前已修',
      phrase: null,
      holds(input: Input): Answer {
        const study = recordOf(input?.study);
        const takenBefore = readBoolean(study.takenBefore);
        return answer(takenBefore, takenBefore === UNKNOWN && '修習.登記前已修');
      },
    },
  ],
  facts: [
    { path: ['study', 'takenBefore'], name: '修習.登記前已修', type: { kind: 'boolean' } },
    { path: ['study', 'onTranscript'], name: '修習.列於歷年成績單', type: { kind: 'boolean' } },
  ],
};

/** 修習多個微學程（第四點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const severalProgrammes: RuleGuide = {
  name: '修習多個微學程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSeveralProgrammes,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點第五款',
      words: '修習.微學程數 ≥ 1',
      phrase: null,
      holds(input: Input): Answer {
        const study = recordOf(input?.study);
        const programmes = integerOf(study.programmes, 0, 20);
        return answer(programmes >= 1 ? YES : programmes < 1 ? NO : UNKNOWN, programmes !== programmes && '修習.微學程數');
      },
    },
  ],
  facts: [
    {
      path: ['study', 'programmes'],
      name: '修習.微學程數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '項',
      near: [1],
      parts: [1],
    },
    {
      path: ['study', 'termCredits'],
      name: '修習.學期學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference, '>']],
      parts: [],
    },
    {
      path: ['study', 'termMaximum'],
      name: '修習.學期學分上限',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference, '>']],
      parts: [],
    },
  ],
};

/** 課程之先後（第四點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const courseOrder: RuleGuide = {
  name: '課程之先後',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCourseOrder,
  conditions: [],
  facts: [
    {
      path: ['study', 'courseOrder'],
      name: '修習.所修課程次序',
      type: { kind: 'list', element: { kind: 'enumeration', members: PROGRAMME_COURSE_KIND_NAMES } },
      phrases: ['unorderedKinds'],
    },
  ],
};

/** 微學程學分之認列（第四點第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const creditKind: RuleGuide = {
  name: '微學程學分之認列',
  office: '教務處',
  compared: true,
  members: CREDIT_KIND_NAMES,
  explain: explainCreditKind,
  conditions: [],
  facts: [{ path: ['course', 'ownDepartment'], name: '課程.所屬系班課程', type: { kind: 'boolean' } }],
};

/** 同一課程之認定（第五點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const sameCourse_2: RuleGuide = {
  name: '同一課程之認定',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSameCourse,
  conditions: [],
  facts: [
    { path: ['course', 'ownGraduateCourse'], name: '課程.本系研究所課程', type: { kind: 'boolean' } },
    { path: ['course', 'sameOrSimilar'], name: '課程.課名相同或內容相近', type: { kind: 'boolean' } },
    { path: ['course', 'forExemption'], name: '課程.用以抵免專業課程', type: { kind: 'boolean' } },
    {
      path: ['readings', 'sameCourse'],
      name: '疑義.同一課程之認定',
      type: { kind: 'enumeration', members: SAME_COURSE_READING_NAMES },
      request: '「同一課程之認定」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 屬跨領域專業課程（第五點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const crossProfessional: RuleGuide = {
  name: '屬跨領域專業課程',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [sameCourse_2],
  explain: explainCrossProfessional,
  conditions: [],
  facts: [
    { path: ['course', 'professional'], name: '課程.專業課程', type: { kind: 'boolean' } },
    { path: ['course', 'ownDepartment'], name: '課程.所屬系班課程', type: { kind: 'boolean' } },
    { path: ['course', 'ownGraduateCourse'], name: '課程.本系研究所課程', type: { kind: 'boolean' } },
    { path: ['course', 'sameOrSimilar'], name: '課程.課名相同或內容相近', type: { kind: 'boolean' } },
    { path: ['course', 'forExemption'], name: '課程.用以抵免專業課程', type: { kind: 'boolean' } },
    {
      path: ['readings', 'sameCourse'],
      name: '疑義.同一課程之認定',
      type: { kind: 'enumeration', members: SAME_COURSE_READING_NAMES },
      request: '「同一課程之認定」有不同解釋，採哪一說由教務處決定',
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
                const course = recordOf(input?.course);
                const professional = readBoolean(course.professional);
                const ownDepartment = readBoolean(course.ownDepartment);
                return and(professional, sameTruth(ownDepartment, NO));
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['definition.sameCourse'], reads: ['同一課程之認定'] },
              holds(input: Input): Truth {
                const readings = recordOf(input?.readings);
                const sameCourse = readSameCourseReading(readings.sameCourse);
                const course = recordOf(input?.course);
                const ownGraduateCourse = readBoolean(course.ownGraduateCourse);
                const sameOrSimilar = readBoolean(course.sameOrSimilar);
                const forExemption = readBoolean(course.forExemption);
                const sameCourseValue = computeSameCourse(sameCourse, ownGraduateCourse, sameOrSimilar, forExemption);
                return sameTruth(sameCourseValue, NO);
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

/** 證書之採認（第五點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const recognition: RuleGuide = {
  name: '證書之採認',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [similar],
  explain: explainRecognition,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點',
      words: '學生.部別 = 日間部大學部 且 學生.入學學年度 ≥ 適用學年度（112 學年度）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const division = readDivision(student.division);
        const admissionYear = integerOf(student.admissionYear, 80, 200);
        return allAnswers(
          answer(division === 'dayUndergraduate' ? YES : division === undefined ? UNKNOWN : NO, division === undefined && '學生.部別'),
          answer(admissionYear >= 112 ? YES : admissionYear < 112 ? NO : UNKNOWN, admissionYear !== admissionYear && '學生.入學學年度'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'division'], name: '學生.部別', type: { kind: 'enumeration', members: DIVISION_NAMES } },
    {
      path: ['student', 'admissionYear'],
      name: '學生.入學學年度',
      type: { kind: 'integer', low: 80, high: 200 },
      unit: '學年度',
      near: [112],
      parts: [112],
      phrases: ['appliesFrom'],
    },
    {
      path: ['study', 'crossProfessionalCredits'],
      name: '修習.跨領域專業學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [6],
      parts: [6],
      phrases: ['recognisedMinimum'],
    },
    { path: ['study', 'similarDepartment'], name: '修習.與設置單位性質相近', type: { kind: 'boolean' } },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const student = recordOf(input?.student);
        const division = readDivision(student.division);
        const admissionYear = integerOf(student.admissionYear, 80, 200);
        return and(
          division === 'dayUndergraduate' ? YES : division === undefined ? UNKNOWN : NO,
          admissionYear >= 112 ? YES : admissionYear < 112 ? NO : UNKNOWN,
        );
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const study = recordOf(input?.study);
            const crossProfessionalCredits = integerOf(study.crossProfessionalCredits, 0, 60);
            return crossProfessionalCredits >= 6 ? YES : crossProfessionalCredits < 6 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['similar'], reads: ['性質相近'] },
          holds(input: Input): Truth {
            const study = recordOf(input?.study);
            const similarDepartment = readBoolean(study.similarDepartment);
            const similarValue = computeSimilar(similarDepartment);
            return sameTruth(similarValue, NO);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 性質相近（第五點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const similar: RuleGuide = {
  name: '性質相近',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSimilar,
  conditions: [],
  facts: [{ path: ['study', 'similarDepartment'], name: '修習.與設置單位性質相近', type: { kind: 'boolean' } }],
};

/** 性質相近之不採認（第五點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const similarDepartment_2: RuleGuide = {
  name: '性質相近之不採認',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [similar],
  explain: explainSimilarDepartment,
  conditions: [],
  facts: [{ path: ['study', 'similarDepartment'], name: '修習.與設置單位性質相近', type: { kind: 'boolean' } }],
};

/** 採計線上學分（第六點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const countedOnline: RuleGuide = {
  name: '採計線上學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCountedOnline,
  conditions: [],
  facts: [
    {
      path: ['onlineCourse', 'professionalElective'],
      name: '線上課程.專業選修學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [4],
      turns: [[difference_2, '>']],
      parts: [],
      phrases: ['onlineMaximum'],
    },
    {
      path: ['onlineCourse', 'generalEducation'],
      name: '線上課程.通識學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [4],
      turns: [[difference_2, '>']],
      parts: [],
      phrases: ['onlineMaximum'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: ['onlineMaximum'], reads: [] },
          holds(input: Input): Truth {
            const onlineCourse = recordOf(input?.onlineCourse);
            const professionalElective = integerOf(onlineCourse.professionalElective, 0, 60);
            const generalEducation = integerOf(onlineCourse.generalEducation, 0, 60);
            return holdsAtEnds(professionalElective, generalEducation);
          },
        },
        value: { aliases: [], reads: [] },
      },
      { when: null, value: { aliases: ['onlineMaximum'], reads: [] } },
    ],
  },
};

/** 修畢線上學分（第六點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const completedOnline: RuleGuide = {
  name: '修畢線上學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainCompletedOnline,
  conditions: [],
  facts: [
    {
      path: ['onlineStudy', 'completed'],
      name: '線上修習.已修畢科目',
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
  aggregates: [
    {
      words: '合計（線上科目.學分 於 線上修習.已修畢科目 其中 線上科目.類別 屬於 專業選修、通識）',
      list: '線上修習.已修畢科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const onlineStudy = recordOf(input?.onlineStudy);
        const completed = readEntries<OnlineSubject>(onlineStudy.completed);
        return completed?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const kind = readOnlineSubjectKind(entry.kind);
          const amount = lift(credits);
          return {
            answer: allAnswers(
              answer(
                kind === 'professionalElective' || kind === 'generalEducation' ? YES : kind === undefined ? UNKNOWN : NO,
                kind === undefined && '線上修習.已修畢科目 的 類別',
              ),
              answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '線上修習.已修畢科目 的 學分'),
            ),
            values: [
              ['kind', '類別', showMember(kind, ONLINE_SUBJECT_KIND_NAMES)],
              ['credits', '學分', showNumber(credits, 1n, null)],
            ],
          };
        });
      },
    },
  ],
};

/** 列計線上學分（第六點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const onlineTowardGraduation: RuleGuide = {
  name: '列計線上學分',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [completedOnline],
  explain: explainOnlineTowardGraduation,
  conditions: [],
  facts: [
    {
      path: ['onlineStudy', 'completed'],
      name: '線上修習.已修畢科目',
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
      near: [4],
      phrases: ['onlineMaximum'],
    },
  ],
  aggregates: [
    {
      words: '合計（線上科目.學分 於 線上修習.已修畢科目 其中 線上科目.類別 屬於 專業選修、通識）',
      list: '線上修習.已修畢科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const onlineStudy = recordOf(input?.onlineStudy);
        const completed = readEntries<OnlineSubject>(onlineStudy.completed);
        return completed?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const kind = readOnlineSubjectKind(entry.kind);
          const amount = lift(credits);
          return {
            answer: allAnswers(
              answer(
                kind === 'professionalElective' || kind === 'generalEducation' ? YES : kind === undefined ? UNKNOWN : NO,
                kind === undefined && '線上修習.已修畢科目 的 類別',
              ),
              answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '線上修習.已修畢科目 的 學分'),
            ),
            values: [
              ['kind', '類別', showMember(kind, ONLINE_SUBJECT_KIND_NAMES)],
              ['credits', '學分', showNumber(credits, 1n, null)],
            ],
          };
        });
      },
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: ['completedOnline', 'onlineMaximum'], reads: ['修畢線上學分'] },
          holds(input: Input): Truth {
            const onlineStudy = recordOf(input?.onlineStudy);
            const completed = readEntries<OnlineSubject>(onlineStudy.completed);
            const sumOfCompletedCreditsValue = sumOfCompletedCredits(completed);
            const completedOnlineValue = computeCompletedOnline(sumOfCompletedCreditsValue);
            return conditionWithinBounds(completedOnlineValue, completed);
          },
        },
        value: { aliases: ['completedOnline'], reads: ['修畢線上學分'] },
      },
      { when: null, value: { aliases: ['onlineMaximum'], reads: [] } },
    ],
  },
};

/** 線上學分與學期上限（第六點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const termMaximum: RuleGuide = {
  name: '線上學分與學期上限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainTermMaximum,
  conditions: [],
  facts: [
    {
      path: ['onlineCourse', 'allTermCredits'],
      name: '線上課程.學期全部學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_3, '>']],
      parts: [],
    },
    {
      path: ['onlineCourse', 'termOnlineCredits'],
      name: '線上課程.學期線上學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_3, '>']],
      parts: [],
    },
    {
      path: ['onlineCourse', 'termMaximum'],
      name: '線上課程.學期學分上限',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference_3, '>']],
      parts: [],
    },
  ],
};

/** 線上學分之抵免（第六點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const onlineExemption: RuleGuide = {
  name: '線上學分之抵免',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOnlineExemption,
  conditions: [],
  facts: [
    {
      path: ['onlineCourse', 'score'],
      name: '線上課程.成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      turns: [[difference_4, '<']],
      parts: [],
    },
    {
      path: ['onlineCourse', 'passMark'],
      name: '線上課程.及格標準',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      turns: [[difference_4, '<']],
      parts: [],
    },
    { path: ['onlineCourse', 'certificate'], name: '線上課程.取得證書', type: { kind: 'boolean' } },
  ],
};

/** 認列為系選修（第六點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const departmentElective: RuleGuide = {
  name: '認列為系選修',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainDepartmentElective,
  conditions: [],
  facts: [
    {
      path: ['departmentElective', 'decision'],
      name: '認列為系選修.決定',
      type: {
        kind: 'enumeration',
        members: [
          ['granted', '准'],
          ['refused', '不准'],
        ],
      },
      supplier: '學生所屬系（班）之教學單位',
      request: '「認列為系選修」准或不准，由學生所屬系（班）之教學單位決定',
    },
  ],
};

/** 自主學習之申請（第七點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const selfStudyApplication: RuleGuide = {
  name: '自主學習之申請',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSelfStudyApplication,
  conditions: [],
  facts: [
    {
      path: ['student', 'programme'],
      name: '學生.學制',
      type: { kind: 'enumeration', members: PROGRAMME_NAMES },
      phrases: ['selfStudyProgrammes'],
    },
    { path: ['selfStudy', 'offeredYear'], name: '自主學習.所屬系班開課年級', type: { kind: 'boolean' } },
    { path: ['selfStudy', 'fullTimeAdvisor'], name: '自主學習.指導教師為所屬系班專任', type: { kind: 'boolean' } },
    {
      path: ['selfStudy', 'applicationWeek'],
      name: '自主學習.申請週次',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '週',
      near: [1, 7],
      parts: [1],
      phrases: ['binding.applicationWeek'],
    },
  ],
};

/** 自主學習採計學分（第七點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const selfStudyCredit: RuleGuide = {
  name: '自主學習採計學分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainSelfStudyCredit,
  conditions: [],
  facts: [{ path: ['selfStudy', 'passed'], name: '自主學習.通過', type: { kind: 'boolean' } }],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const selfStudy = recordOf(input?.selfStudy);
            const passed = readBoolean(selfStudy.passed);
            return passed;
          },
        },
        value: { aliases: ['selfStudyCredits'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 指導鐘點（第七點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const teachingHours: RuleGuide = {
  name: '指導鐘點',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainTeachingHours,
  conditions: [],
  facts: [
    {
      path: ['selfStudy', 'students'],
      name: '自主學習.指導學生數',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '人',
      near: [1],
      turns: [[difference_5, '>']],
      parts: [],
      phrases: ['studentsPerStep', 'hoursPerStudent', 'hoursMaximum'],
    },
  ],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: ['studentsPerStep', 'hoursPerStudent', 'hoursMaximum'], reads: [] },
          holds(input: Input): Truth {
            const selfStudy = recordOf(input?.selfStudy);
            const students = integerOf(selfStudy.students, 0, 100);
            return holdsAtEnds_2(students);
          },
        },
        value: { aliases: ['studentsPerStep', 'hoursPerStudent'], reads: [] },
      },
      { when: null, value: { aliases: ['hoursMaximum'], reads: [] } },
    ],
  },
};

/** 自主學習結果之確認（第七點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const resultVisible: RuleGuide = {
  name: '自主學習結果之確認',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainResultVisible,
  conditions: [],
  facts: [
    {
      path: ['selfStudy', 'week'],
      name: '自主學習.現在週次',
      type: { kind: 'integer', low: 1, high: 30 },
      unit: '週',
      near: [3, 7, 21],
      parts: [4],
      phrases: ['announcementWeek'],
    },
  ],
};

/** 社群之申請（第八點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const communityApplication: RuleGuide = {
  name: '社群之申請',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCommunityApplication,
  conditions: [],
  facts: [
    {
      path: ['student', 'status'],
      name: '學生.在學身分',
      type: { kind: 'enumeration', members: ENROLMENT_STATUS_NAMES },
      phrases: ['communityApplicants'],
    },
  ],
};

/** 社群之人數（第八點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const communityMembers: RuleGuide = {
  name: '社群之人數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCommunityMembers,
  conditions: [],
  facts: [
    {
      path: ['community', 'members'],
      name: '社群.人數',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '人',
      near: [5],
      parts: [5],
      phrases: ['communitySize'],
    },
  ],
};

/** 社群之他校學生（第八點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const communityOutsiders: RuleGuide = {
  name: '社群之他校學生',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCommunityOutsiders,
  conditions: [],
  facts: [
    {
      path: ['community', 'outsideMembers'],
      name: '社群.他校學生數',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '人',
      near: [1],
      parts: [1],
      phrases: ['outsideStudents'],
    },
  ],
};

/** 召集人之組數（第八點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const convenerGroups: RuleGuide = {
  name: '召集人之組數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainConvenerGroups,
  conditions: [],
  facts: [
    {
      path: ['community', 'convenerOf'],
      name: '社群.擔任召集人組數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '組',
      near: [1],
      parts: [2],
      phrases: ['convenerLimit'],
    },
  ],
};

/** 參與之組數（第八點第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const memberGroups: RuleGuide = {
  name: '參與之組數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMemberGroups,
  conditions: [],
  facts: [
    {
      path: ['community', 'memberOf'],
      name: '社群.參與組數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '組',
      near: [2],
      parts: [3],
      phrases: ['memberLimit'],
    },
  ],
};

/** 重複三人（第八點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const overlapOfThree_2: RuleGuide = {
  name: '重複三人',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainOverlapOfThree,
  conditions: [],
  facts: [
    {
      path: ['community', 'overlap'],
      name: '社群.重複人數',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '人',
      near: [3],
      parts: [3, 4],
      phrases: ['overlapLimit'],
    },
    {
      path: ['readings', 'overlapOfThree'],
      name: '疑義.重複三人',
      type: { kind: 'enumeration', members: OVERLAP_OF_THREE_READING_NAMES },
      request: '「重複三人」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 成員之重複（第八點第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const overlappingMembers: RuleGuide = {
  name: '成員之重複',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [overlapOfThree_2],
  explain: explainOverlappingMembers,
  conditions: [],
  facts: [
    {
      path: ['community', 'overlap'],
      name: '社群.重複人數',
      type: { kind: 'integer', low: 0, high: 100 },
      unit: '人',
      near: [3],
      parts: [3, 4],
    },
    {
      path: ['readings', 'overlapOfThree'],
      name: '疑義.重複三人',
      type: { kind: 'enumeration', members: OVERLAP_OF_THREE_READING_NAMES },
      request: '「重複三人」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 社群之補助（第八點第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const communityGrant: RuleGuide = {
  name: '社群之補助',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCommunityGrant,
  conditions: [],
  facts: [
    {
      path: ['community', 'grant'],
      name: '社群.補助金額',
      type: { kind: 'integer', low: 0, high: 1000000 },
      unit: '元',
      near: [20000],
      parts: [20001],
      phrases: ['grantMaximum'],
    },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['graduationCondition']: graduationCondition,
  ['programmeSize']: programmeSize,
  ['multiFieldOffering']: multiFieldOffering,
  ['smallMinorStudents']: smallMinorStudents,
  ['registrationWindow']: registrationWindow,
  ['certificateApplication']: certificateApplication,
  ['registrationTime']: registrationTime,
  ['applicationPeriod']: applicationPeriod,
  ['earlierCourses']: earlierCourses,
  ['severalProgrammes']: severalProgrammes,
  ['courseOrder']: courseOrder,
  ['creditKind']: creditKind,
  ['sameCourse']: sameCourse_2,
  ['crossProfessional']: crossProfessional,
  ['recognition']: recognition,
  ['similar']: similar,
  ['similarDepartment']: similarDepartment_2,
  ['countedOnline']: countedOnline,
  ['completedOnline']: completedOnline,
  ['onlineTowardGraduation']: onlineTowardGraduation,
  ['termMaximum']: termMaximum,
  ['onlineExemption']: onlineExemption,
  ['departmentElective']: departmentElective,
  ['selfStudyApplication']: selfStudyApplication,
  ['selfStudyCredit']: selfStudyCredit,
  ['teachingHours']: teachingHours,
  ['resultVisible']: resultVisible,
  ['communityApplication']: communityApplication,
  ['communityMembers']: communityMembers,
  ['communityOutsiders']: communityOutsiders,
  ['convenerGroups']: convenerGroups,
  ['memberGroups']: memberGroups,
  ['overlapOfThree']: overlapOfThree_2,
  ['overlappingMembers']: overlappingMembers,
  ['communityGrant']: communityGrant,
};
