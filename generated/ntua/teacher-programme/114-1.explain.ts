// @generated fagui: rules/ntua/teacher-programme/regulation.fagui
/**
 * 國立臺灣藝術大學學生修習教育學程辦法（ntua.teacherProgramme），版本 114-1：判定的說明
 * 由 rules/ntua/teacher-programme/regulation.fagui 產生，請改該檔，不要改這裡。
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
  explainSelection,
  explainBachelorStatus,
  explainGraduatingPeriod,
  explainGraduatingRegistration,
  explainExtendedBar,
  explainIndigenousAdmission,
  explainIndigenousOrdinary,
  explainOwnMove,
  explainSchoolMove,
  explainStudyPeriod,
  explainExtension,
  explainSecondKindPeriod,
  explainCertificateIssue,
  explainNoAdmission,
  explainAverageExclusion,
  explainFailedReading,
  explainFailedCancellation,
  explainConductCancellation,
  explainSentenceCancellation,
  explainDrugCancellation,
  explainDetentionCancellation,
  explainSexConvictionCancellation,
  explainSexVerifiedCancellation,
  explainGuardianshipCancellation,
  explainTermCredits,
  explainSecondaryTerm,
  explainPrimaryTerm,
  explainSpecialAddition,
  explainPassed,
  explainCrossSchool,
  explainPrimaryCredits,
  explainPrimaryRequiredSum,
  explainPrimarySum,
  explainSecondaryCredits,
  explainSecondaryRequiredSum,
  explainSecondarySum,
  explainSecondaryMethodFirst,
  explainSecondaryPracticeFirst,
  explainPrimaryMethodFirst,
  explainPrimaryPracticeFirst,
  explainNotCheckedIn,
  explainWithdrawal,
  explainKeeping,
  explainGraduationChoice,
  explainDeemedGivenUp,
  explainCrossCredits,
  explainRefund,
  explainInternshipFeeCredits,
  explainProgrammeFee,
  explainOnlyProgrammeFee,
  explainOtherFee,
  explainCertificate,
  explainCompletionCertificate,
} from './114-1.ts';
import type { Input } from './114-1.ts';

/** 學程類科：中等學校、國民小學 */
type ProgrammeKind = 'secondary' | 'primary';

const PROGRAMME_KIND_NAMES: readonly (readonly [alias: ProgrammeKind, name: string])[] = [
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
type ApplicantProgramme = 'dayBachelor' | 'dayMaster' | 'dayDoctor' | 'eveningBachelor' | 'twoYearInService' | 'inServiceMaster' | 'other';

const APPLICANT_PROGRAMME_NAMES: readonly (readonly [alias: ApplicantProgramme, name: string])[] = [
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
type Sentence = 'none' | 'executed' | 'labour' | 'probation' | 'fine';

const SENTENCE_NAMES: readonly (readonly [alias: Sentence, name: string])[] = [
  ['none', '無刑罰'],
  ['executed', '執行有期徒刑或拘役以上刑'],
  ['labour', '易服勞役或社會勞動'],
  ['probation', '宣告緩刑'],
  ['fine', '易科罰金'],
];

/** 資格保留事由：健康、經濟、妊娠、生產、扶養、國內外交換生、其他因素 */
type KeepReason = 'health' | 'economy' | 'pregnancy' | 'birth' | 'childcare' | 'exchange' | 'other';

const KEEP_REASON_NAMES: readonly (readonly [alias: KeepReason, name: string])[] = [
  ['health', '健康'],
  ['economy', '經濟'],
  ['pregnancy', '妊娠'],
  ['birth', '生產'],
  ['childcare', '扶養'],
  ['exchange', '國內外交換生'],
  ['other', '其他因素'],
];

/** 保留或放棄：辦理保留、辦理放棄、未辦理 */
type KeepDecision = 'keep' | 'giveUp' | 'none';

const KEEP_DECISION_NAMES: readonly (readonly [alias: KeepDecision, name: string])[] = [
  ['keep', '辦理保留'],
  ['giveUp', '辦理放棄'],
  ['none', '未辦理'],
];

/** 證明書資格：取得學士學位非在校生、修畢學分之碩博士在校生、同等學歷碩士畢業、未具學位 */
type CertificateStatus = 'bachelorHolder' | 'graduateStudent' | 'equivalentMaster' | 'none';

const CERTIFICATE_STATUS_NAMES: readonly (readonly [alias: CertificateStatus, name: string])[] = [
  ['bachelorHolder', '取得學士學位非在校生'],
  ['graduateStudent', '修畢學分之碩博士在校生'],
  ['equivalentMaster', '同等學歷碩士畢業'],
  ['none', '未具學位'],
];

/** 疑義.超過三門之計算：甲說、乙說 */
type FailedReadingReading = 'threeIncluded' | 'threeExcluded';

const FAILED_READING_READING_NAMES: readonly (readonly [alias: FailedReadingReading, name: string])[] = [
  ['threeIncluded', '甲說'],
  ['threeExcluded', '乙說'],
];

const recordOf = asRecord;

const integerOf = readInteger;

const decimalOf = readDecimal;

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

function holdsWith(score_2: number, standard: number): Truth {
  return score_2 < standard ? YES : score_2 >= standard ? NO : UNKNOWN;
}

function holdsAtEnds(score_2: number, standard: number): Truth {
  return agree(
    holdsWith(score_2 === score_2 ? score_2 : 0, standard === standard ? standard : 50000),
    holdsWith(score_2 === score_2 ? score_2 : 50000, standard === standard ? standard : 100),
  );
}

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

function difference_3(input: Input): number | null | undefined {
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

function holdsWith_2(credits: number, addedCredits: number): Truth {
  return credits - addedCredits <= 10 ? YES : credits - addedCredits > 10 ? NO : UNKNOWN;
}

function holdsAtEnds_2(credits: number, addedCredits: number): Truth {
  return agree(
    holdsWith_2(credits === credits ? credits : 0, addedCredits === addedCredits ? addedCredits : 20),
    holdsWith_2(credits === credits ? credits : 40, addedCredits === addedCredits ? addedCredits : 0),
  );
}

function holdsWith_3(credits: number, addedCredits: number): Truth {
  return credits - addedCredits <= 11 ? YES : credits - addedCredits > 11 ? NO : UNKNOWN;
}

function holdsAtEnds_3(credits: number, addedCredits: number): Truth {
  return agree(
    holdsWith_3(credits === credits ? credits : 0, addedCredits === addedCredits ? addedCredits : 20),
    holdsWith_3(credits === credits ? credits : 40, addedCredits === addedCredits ? addedCredits : 0),
  );
}

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

function holdsWith_4(credits: number, addedCredits: number): Truth {
  return credits - addedCredits <= 16 ? YES : credits - addedCredits > 16 ? NO : UNKNOWN;
}

function holdsAtEnds_4(credits: number, addedCredits: number): Truth {
  return agree(
    holdsWith_4(credits === credits ? credits : 0, addedCredits === addedCredits ? addedCredits : 20),
    holdsWith_4(credits === credits ? credits : 40, addedCredits === addedCredits ? addedCredits : 0),
  );
}

function holdsWith_5(credits: number, addedCredits: number): Truth {
  return credits - addedCredits <= 17 ? YES : credits - addedCredits > 17 ? NO : UNKNOWN;
}

function holdsAtEnds_5(credits: number, addedCredits: number): Truth {
  return agree(
    holdsWith_5(credits === credits ? credits : 0, addedCredits === addedCredits ? addedCredits : 20),
    holdsWith_5(credits === credits ? credits : 40, addedCredits === addedCredits ? addedCredits : 0),
  );
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

function holdsWith_6(specialty: number, basic: number, method: number, practice: number): Truth {
  return specialty + basic + method + practice >= 34 ? YES : specialty + basic + method + practice < 34 ? NO : UNKNOWN;
}

function holdsAtEnds_6(specialty: number, basic: number, method: number, practice: number): Truth {
  return agree(
    holdsWith_6(
      specialty === specialty ? specialty : 0,
      basic === basic ? basic : 0,
      method === method ? method : 0,
      practice === practice ? practice : 0,
    ),
    holdsWith_6(
      specialty === specialty ? specialty : 60,
      basic === basic ? basic : 60,
      method === method ? method : 60,
      practice === practice ? practice : 60,
    ),
  );
}

function holdsWith_7(specialty: number, basic: number, method: number, practice: number, elective: number): Truth {
  return specialty + basic + method + practice + elective >= 46
    ? YES
    : specialty + basic + method + practice + elective < 46
      ? NO
      : UNKNOWN;
}

function holdsAtEnds_7(specialty: number, basic: number, method: number, practice: number, elective: number): Truth {
  return agree(
    holdsWith_7(
      specialty === specialty ? specialty : 0,
      basic === basic ? basic : 0,
      method === method ? method : 0,
      practice === practice ? practice : 0,
      elective === elective ? elective : 0,
    ),
    holdsWith_7(
      specialty === specialty ? specialty : 60,
      basic === basic ? basic : 60,
      method === method ? method : 60,
      practice === practice ? practice : 60,
      elective === elective ? elective : 60,
    ),
  );
}

function difference_8(input: Input): number | null | undefined {
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

function difference_9(input: Input): number | null | undefined {
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

function holdsWith_8(basic: number, method: number, practice: number): Truth {
  return basic + method + practice >= 20 ? YES : basic + method + practice < 20 ? NO : UNKNOWN;
}

function holdsAtEnds_8(basic: number, method: number, practice: number): Truth {
  return agree(
    holdsWith_8(basic === basic ? basic : 0, method === method ? method : 0, practice === practice ? practice : 0),
    holdsWith_8(basic === basic ? basic : 60, method === method ? method : 60, practice === practice ? practice : 60),
  );
}

function holdsWith_9(basic: number, method: number, practice: number, elective: number): Truth {
  return basic + method + practice + elective >= 26 ? YES : basic + method + practice + elective < 26 ? NO : UNKNOWN;
}

function holdsAtEnds_9(basic: number, method: number, practice: number, elective: number): Truth {
  return agree(
    holdsWith_9(
      basic === basic ? basic : 0,
      method === method ? method : 0,
      practice === practice ? practice : 0,
      elective === elective ? elective : 0,
    ),
    holdsWith_9(
      basic === basic ? basic : 60,
      method === method ? method : 60,
      practice === practice ? practice : 60,
      elective === elective ? elective : 60,
    ),
  );
}

function difference_10(input: Input): number | null | undefined {
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

function difference_11(input: Input): number | null | undefined {
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

/** 甄選資格（第四條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const selection: RuleGuide = {
  name: '甄選資格',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSelection,
  conditions: [],
  facts: [
    {
      path: ['teacherStudent', 'programme'],
      name: '師資生.申請學制',
      type: { kind: 'enumeration', members: APPLICANT_PROGRAMME_NAMES },
      phrases: ['selectionProgrammes'],
    },
    {
      path: ['teacherStudent', 'year'],
      name: '師資生.年級',
      type: { kind: 'integer', low: 0, high: 7 },
      unit: '年級',
      near: [1],
      parts: [1],
      phrases: ['selectionYear'],
    },
    { path: ['teacherStudent', 'extended'], name: '師資生.延修生', type: { kind: 'boolean' } },
  ],
};

/** 學士班師資生資格（第四條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bachelorStatus: RuleGuide = {
  name: '學士班師資生資格',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainBachelorStatus,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第二項',
      words: '師資生.申請學制 屬於 日間學士班、進修學士班',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const programme = readApplicantProgramme(teacherStudent.programme);
        return answer(
          programme === 'dayBachelor' || programme === 'eveningBachelor' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '師資生.申請學制',
        );
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'programme'], name: '師資生.申請學制', type: { kind: 'enumeration', members: APPLICANT_PROGRAMME_NAMES } },
    { path: ['teacherStudent', 'selected'], name: '師資生.經甄選通過', type: { kind: 'boolean' } },
    {
      path: ['teacherStudent', 'year'],
      name: '師資生.年級',
      type: { kind: 'integer', low: 0, high: 7 },
      unit: '年級',
      near: [2],
      parts: [2],
      phrases: ['studentYear'],
    },
  ],
};

/** 應屆錄取之期程（第四條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduatingPeriod: RuleGuide = {
  name: '應屆錄取之期程',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainGraduatingPeriod,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第三項',
      words: '師資生.應屆畢業生',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const graduating = readBoolean(teacherStudent.graduating);
        return answer(graduating, graduating === UNKNOWN && '師資生.應屆畢業生');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'graduating'], name: '師資生.應屆畢業生', type: { kind: 'boolean' } },
    {
      path: ['teacherStudent', 'semesters'],
      name: '師資生.有課學期數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學期',
      near: [4],
      parts: [4],
      phrases: ['graduatingTerms'],
    },
  ],
};

/** 應屆錄取之註冊（第四條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduatingRegistration: RuleGuide = {
  name: '應屆錄取之註冊',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainGraduatingRegistration,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四條第三項',
      words: '師資生.應屆畢業生',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const graduating = readBoolean(teacherStudent.graduating);
        return answer(graduating, graduating === UNKNOWN && '師資生.應屆畢業生');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'graduating'], name: '師資生.應屆畢業生', type: { kind: 'boolean' } },
    { path: ['teacherStudent', 'enrolledNextYear'], name: '師資生.次學年度具學籍', type: { kind: 'boolean' } },
  ],
};

/** 延修生不得甄選（第四條第四項）：考慮的除外、可能的改變、由誰提供事實。 */
export const extendedBar: RuleGuide = {
  name: '延修生不得甄選',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainExtendedBar,
  conditions: [],
  facts: [{ path: ['teacherStudent', 'extended'], name: '師資生.延修生', type: { kind: 'boolean' } }],
};

/** 原住民外加錄取（第六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const indigenousAdmission: RuleGuide = {
  name: '原住民外加錄取',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainIndigenousAdmission,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六條',
      words: '師資生.原住民籍 且 師資生.甄選總分 < 師資生.一般錄取標準',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const indigenous = readBoolean(teacherStudent.indigenous);
        const score_2 = decimalOf(teacherStudent.score, 100, 0, 50000);
        const standard = decimalOf(teacherStudent.standard, 100, 100, 50000);
        return allAnswers(
          answer(indigenous, indigenous === UNKNOWN && '師資生.原住民籍'),
          answer(holdsAtEnds(score_2, standard), score_2 !== score_2 && '師資生.甄選總分', standard !== standard && '師資生.一般錄取標準'),
        );
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'indigenous'], name: '師資生.原住民籍', type: { kind: 'boolean' } },
    {
      path: ['teacherStudent', 'score'],
      name: '師資生.甄選總分',
      type: { kind: 'decimal', places: 2, low: 0, high: 50000 },
      unit: '分',
      near: [25],
      turns: [
        [difference, '<'],
        [difference_2, '<'],
      ],
      parts: [],
      phrases: ['reduction'],
    },
    {
      path: ['teacherStudent', 'standard'],
      name: '師資生.一般錄取標準',
      type: { kind: 'decimal', places: 2, low: 100, high: 50000 },
      unit: '分',
      near: [25],
      turns: [
        [difference, '<'],
        [difference_2, '<'],
      ],
      parts: [],
      phrases: ['reduction'],
    },
    {
      path: ['teacherStudent', 'extraPlaces'],
      name: '師資生.每班外加人數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '名',
      near: [3],
      parts: [4],
      phrases: ['binding.extraPlaces'],
    },
  ],
};

/** 原住民一般錄取（第六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const indigenousOrdinary: RuleGuide = {
  name: '原住民一般錄取',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainIndigenousOrdinary,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第六條',
      words: '師資生.原住民籍',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const indigenous = readBoolean(teacherStudent.indigenous);
        return answer(indigenous, indigenous === UNKNOWN && '師資生.原住民籍');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'indigenous'], name: '師資生.原住民籍', type: { kind: 'boolean' } },
    {
      path: ['teacherStudent', 'score'],
      name: '師資生.甄選總分',
      type: { kind: 'decimal', places: 2, low: 0, high: 50000 },
      unit: '分',
      turns: [[difference_3, '<']],
      parts: [],
    },
    {
      path: ['teacherStudent', 'standard'],
      name: '師資生.一般錄取標準',
      type: { kind: 'decimal', places: 2, low: 100, high: 50000 },
      unit: '分',
      turns: [[difference_3, '<']],
      parts: [],
    },
  ],
};

/** 校內資格移轉（第七條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const ownMove: RuleGuide = {
  name: '校內資格移轉',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainOwnMove,
  conditions: [],
  facts: [
    { path: ['qualificationMove', 'sameKind'], name: '資格移轉.相同類科', type: { kind: 'boolean' } },
    { path: ['qualificationMove', 'centreAgreed'], name: '資格移轉.本中心審核同意', type: { kind: 'boolean' } },
    {
      path: ['qualificationMove', 'totalSemesters'],
      name: '資格移轉.合計學期數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學期',
      near: [4],
      parts: [4],
      phrases: ['moveTerms'],
    },
  ],
};

/** 校際資格移轉（第七條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const schoolMove: RuleGuide = {
  name: '校際資格移轉',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSchoolMove,
  conditions: [],
  facts: [
    { path: ['qualificationMove', 'sameKind'], name: '資格移轉.相同類科', type: { kind: 'boolean' } },
    { path: ['qualificationMove', 'bothApproved'], name: '資格移轉.兩校同意並經核定', type: { kind: 'boolean' } },
  ],
};

/** 修業期程（第八條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const studyPeriod: RuleGuide = {
  name: '修業期程',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainStudyPeriod,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八條第一項',
      words: '師資生.另一類科 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const secondKind = readBoolean(teacherStudent.secondKind);
        return answer(sameTruth(secondKind, NO), secondKind === UNKNOWN && '師資生.另一類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'secondKind'], name: '師資生.另一類科', type: { kind: 'boolean' } },
    {
      path: ['teacherStudent', 'semesters'],
      name: '師資生.有課學期數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學期',
      near: [4],
      parts: [4],
      phrases: ['studyTerms'],
    },
  ],
};

/** 延長期程（第八條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const extension: RuleGuide = {
  name: '延長期程',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainExtension,
  conditions: [],
  facts: [
    {
      path: ['teacherStudent', 'extensionYears'],
      name: '師資生.延長年數',
      type: { kind: 'decimal', places: 1, low: 0, high: 100 },
      unit: '年',
      near: [20],
      parts: [21],
      phrases: ['extensionMaximum'],
    },
  ],
};

/** 另一類科期程（第八條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondKindPeriod: RuleGuide = {
  name: '另一類科期程',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSecondKindPeriod,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第八條第二項',
      words: '師資生.另一類科',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const secondKind = readBoolean(teacherStudent.secondKind);
        return answer(secondKind, secondKind === UNKNOWN && '師資生.另一類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'secondKind'], name: '師資生.另一類科', type: { kind: 'boolean' } },
    {
      path: ['teacherStudent', 'semesters'],
      name: '師資生.有課學期數',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學期',
      near: [2],
      parts: [2],
      phrases: ['secondKindTerms'],
    },
  ],
};

/** 證明書之發給（第九條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const certificateIssue: RuleGuide = {
  name: '證明書之發給',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainCertificateIssue,
  conditions: [],
  facts: [
    { path: ['teacherStudent', 'coursesPassed'], name: '師資生.職前課程及格並經審查', type: { kind: 'boolean' } },
    { path: ['teacherStudent', 'checked'], name: '師資生.通過專業知能檢核', type: { kind: 'boolean' } },
  ],
};

/** 非師資生不得修習（第九條第三項）：考慮的除外、可能的改變、由誰提供事實。 */
export const noAdmission: RuleGuide = {
  name: '非師資生不得修習',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainNoAdmission,
  conditions: [],
  facts: [{ path: ['teacherStudent', 'selected'], name: '師資生.經甄選通過', type: { kind: 'boolean' } }],
};

/** 學業平均之計算（第九條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const averageExclusion: RuleGuide = {
  name: '學業平均之計算',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainAverageExclusion,
  conditions: [],
  facts: [{ path: ['teacherStudent', 'selected'], name: '師資生.經甄選通過', type: { kind: 'boolean' } }],
};

/** 超過三門之計算（第十條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const failedReading_2: RuleGuide = {
  name: '超過三門之計算',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainFailedReading,
  conditions: [],
  facts: [
    {
      path: ['cancellation', 'failedCourses'],
      name: '取消情形.不及格門數',
      type: { kind: 'integer', low: 0, high: 40 },
      unit: '門',
      near: [3],
      parts: [3, 4],
      phrases: ['failedLimit'],
    },
    {
      path: ['readings', 'failedReading'],
      name: '疑義.超過三門之計算',
      type: { kind: 'enumeration', members: FAILED_READING_READING_NAMES },
      request: '「超過三門之計算」有不同解釋，採哪一說由師資培育中心決定',
    },
  ],
};

/** 不及格之取消（第十條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const failedCancellation: RuleGuide = {
  name: '不及格之取消',
  office: '師資培育中心',
  compared: true,
  members: [],
  reads: () => [failedReading_2],
  explain: explainFailedCancellation,
  conditions: [],
  facts: [
    {
      path: ['cancellation', 'failedCourses'],
      name: '取消情形.不及格門數',
      type: { kind: 'integer', low: 0, high: 40 },
      unit: '門',
      near: [3],
      parts: [3, 4],
    },
    {
      path: ['readings', 'failedReading'],
      name: '疑義.超過三門之計算',
      type: { kind: 'enumeration', members: FAILED_READING_READING_NAMES },
      request: '「超過三門之計算」有不同解釋，採哪一說由師資培育中心決定',
    },
  ],
};

/** 操行之取消（第十條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const conductCancellation: RuleGuide = {
  name: '操行之取消',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainConductCancellation,
  conditions: [],
  facts: [
    {
      path: ['cancellation', 'conduct'],
      name: '取消情形.操行成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [8500],
      parts: [8500],
      phrases: ['conductLimit'],
    },
    {
      path: ['cancellation', 'demerits'],
      name: '取消情形.大過次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [1],
      parts: [1],
      phrases: ['demeritLimit'],
    },
    {
      path: ['cancellation', 'minorDemerits'],
      name: '取消情形.小過次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [2],
      parts: [2],
      phrases: ['minorDemeritLimit'],
    },
    { path: ['cancellation', 'unlawful'], name: '取消情形.其他違法', type: { kind: 'boolean' } },
  ],
};

/** 刑罰之取消（第十條第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const sentenceCancellation: RuleGuide = {
  name: '刑罰之取消',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSentenceCancellation,
  conditions: [],
  facts: [{ path: ['cancellation', 'sentence'], name: '取消情形.刑罰', type: { kind: 'enumeration', members: SENTENCE_NAMES } }],
};

/** 毒品處分之取消（第十條第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const drugCancellation: RuleGuide = {
  name: '毒品處分之取消',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainDrugCancellation,
  conditions: [],
  facts: [{ path: ['cancellation', 'drugs'], name: '取消情形.毒品處分', type: { kind: 'boolean' } }],
};

/** 司法拘束之取消（第十條第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const detentionCancellation: RuleGuide = {
  name: '司法拘束之取消',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainDetentionCancellation,
  conditions: [],
  facts: [{ path: ['cancellation', 'custody'], name: '取消情形.拘留羈押等', type: { kind: 'boolean' } }],
};

/** 性侵害判刑之取消（第十條第六款）：考慮的除外、可能的改變、由誰提供事實。 */
export const sexConvictionCancellation: RuleGuide = {
  name: '性侵害判刑之取消',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSexConvictionCancellation,
  conditions: [],
  facts: [{ path: ['cancellation', 'sexConvicted'], name: '取消情形.性侵害等判刑或通緝', type: { kind: 'boolean' } }],
};

/** 性侵害查證之取消（第十條第七款）：考慮的除外、可能的改變、由誰提供事實。 */
export const sexVerifiedCancellation: RuleGuide = {
  name: '性侵害查證之取消',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSexVerifiedCancellation,
  conditions: [],
  facts: [{ path: ['cancellation', 'sexVerified'], name: '取消情形.性侵害等查證屬實', type: { kind: 'boolean' } }],
};

/** 監護宣告之取消（第十條第八款）：考慮的除外、可能的改變、由誰提供事實。 */
export const guardianshipCancellation: RuleGuide = {
  name: '監護宣告之取消',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainGuardianshipCancellation,
  conditions: [],
  facts: [{ path: ['cancellation', 'guardianship'], name: '取消情形.監護或輔助宣告', type: { kind: 'boolean' } }],
};

/** 學期最低學分（第十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const termCredits: RuleGuide = {
  name: '學期最低學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainTermCredits,
  conditions: [],
  facts: [
    {
      path: ['programmeEnrolment', 'credits'],
      name: '學程選課.學期學分',
      type: { kind: 'integer', low: 0, high: 40 },
      unit: '學分',
      near: [4],
      parts: [4],
      phrases: ['termMinimum'],
    },
  ],
};

/** 中等學程上限（第十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondaryTerm: RuleGuide = {
  name: '中等學程上限',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSecondaryTerm,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十一條',
      words: '師資生.類科 = 中等學校',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    {
      path: ['programmeEnrolment', 'credits'],
      name: '學程選課.學期學分',
      type: { kind: 'integer', low: 0, high: 40 },
      unit: '學分',
      near: [10, 11],
      turns: [
        [difference_4, '>'],
        [difference_5, '>'],
      ],
      parts: [11, 12],
      phrases: ['secondaryMaximum', 'secondaryRelaxed'],
    },
    {
      path: ['programmeEnrolment', 'largestCourse'],
      name: '學程選課.修課最高學分',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學分',
      near: [3],
      parts: [3, 4],
      phrases: ['threeCreditCourse'],
    },
    { path: ['programmeEnrolment', 'reviewed'], name: '學程選課.經審核通過', type: { kind: 'boolean' } },
    { path: ['programmeEnrolment', 'special'], name: '學程選課.特殊情形', type: { kind: 'boolean' } },
    {
      path: ['programmeEnrolment', 'addedCredits'],
      name: '學程選課.加修學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [2, 4, 10, 11],
      turns: [
        [difference_4, '>'],
        [difference_5, '>'],
      ],
      parts: [2, 5],
      phrases: ['additionRange', 'secondaryMaximum', 'secondaryRelaxed'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['secondaryMaximum'], reads: [] },
          holds(input: Input): Truth {
            const programmeEnrolment = recordOf(input?.programmeEnrolment);
            const credits = integerOf(programmeEnrolment.credits, 0, 40);
            return credits <= 10 ? YES : credits > 10 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const programmeEnrolment = recordOf(input?.programmeEnrolment);
                const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
                const reviewed = readBoolean(programmeEnrolment.reviewed);
                return and(largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN, reviewed);
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['secondaryRelaxed'], reads: [] },
              holds(input: Input): Truth {
                const programmeEnrolment = recordOf(input?.programmeEnrolment);
                const credits = integerOf(programmeEnrolment.credits, 0, 40);
                return credits <= 11 ? YES : credits > 11 ? NO : UNKNOWN;
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
                const programmeEnrolment = recordOf(input?.programmeEnrolment);
                const special = readBoolean(programmeEnrolment.special);
                const reviewed = readBoolean(programmeEnrolment.reviewed);
                return and(special, reviewed);
              },
            },
            {
              kind: 'and',
              parts: [
                {
                  kind: 'leaf',
                  uses: { aliases: ['additionRange'], reads: [] },
                  holds(input: Input): Truth {
                    const programmeEnrolment = recordOf(input?.programmeEnrolment);
                    const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
                    return addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN;
                  },
                },
                {
                  kind: 'leaf',
                  uses: { aliases: ['additionRange'], reads: [] },
                  holds(input: Input): Truth {
                    const programmeEnrolment = recordOf(input?.programmeEnrolment);
                    const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
                    return addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN;
                  },
                },
              ],
            },
            {
              kind: 'or',
              parts: [
                {
                  kind: 'leaf',
                  uses: { aliases: ['secondaryMaximum'], reads: [] },
                  holds(input: Input): Truth {
                    const programmeEnrolment = recordOf(input?.programmeEnrolment);
                    const credits = integerOf(programmeEnrolment.credits, 0, 40);
                    const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
                    return holdsAtEnds_2(credits, addedCredits);
                  },
                },
                {
                  kind: 'and',
                  parts: [
                    {
                      kind: 'leaf',
                      uses: { aliases: [], reads: [] },
                      holds(input: Input): Truth {
                        const programmeEnrolment = recordOf(input?.programmeEnrolment);
                        const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
                        return largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN;
                      },
                    },
                    {
                      kind: 'leaf',
                      uses: { aliases: ['secondaryRelaxed'], reads: [] },
                      holds(input: Input): Truth {
                        const programmeEnrolment = recordOf(input?.programmeEnrolment);
                        const credits = integerOf(programmeEnrolment.credits, 0, 40);
                        const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
                        return holdsAtEnds_3(credits, addedCredits);
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 國小學程上限（第十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const primaryTerm: RuleGuide = {
  name: '國小學程上限',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainPrimaryTerm,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十一條',
      words: '師資生.類科 = 國民小學',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    {
      path: ['programmeEnrolment', 'credits'],
      name: '學程選課.學期學分',
      type: { kind: 'integer', low: 0, high: 40 },
      unit: '學分',
      near: [16, 17],
      turns: [
        [difference_6, '>'],
        [difference_7, '>'],
      ],
      parts: [17, 18],
      phrases: ['primaryMaximum', 'primaryRelaxed'],
    },
    {
      path: ['programmeEnrolment', 'largestCourse'],
      name: '學程選課.修課最高學分',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '學分',
      near: [3],
      parts: [3, 4],
      phrases: ['threeCreditCourse'],
    },
    { path: ['programmeEnrolment', 'reviewed'], name: '學程選課.經審核通過', type: { kind: 'boolean' } },
    { path: ['programmeEnrolment', 'special'], name: '學程選課.特殊情形', type: { kind: 'boolean' } },
    {
      path: ['programmeEnrolment', 'addedCredits'],
      name: '學程選課.加修學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [2, 4, 16, 17],
      turns: [
        [difference_6, '>'],
        [difference_7, '>'],
      ],
      parts: [2, 5],
      phrases: ['additionRange', 'primaryMaximum', 'primaryRelaxed'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'or',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['primaryMaximum'], reads: [] },
          holds(input: Input): Truth {
            const programmeEnrolment = recordOf(input?.programmeEnrolment);
            const credits = integerOf(programmeEnrolment.credits, 0, 40);
            return credits <= 16 ? YES : credits > 16 ? NO : UNKNOWN;
          },
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const programmeEnrolment = recordOf(input?.programmeEnrolment);
                const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
                const reviewed = readBoolean(programmeEnrolment.reviewed);
                return and(largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN, reviewed);
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['primaryRelaxed'], reads: [] },
              holds(input: Input): Truth {
                const programmeEnrolment = recordOf(input?.programmeEnrolment);
                const credits = integerOf(programmeEnrolment.credits, 0, 40);
                return credits <= 17 ? YES : credits > 17 ? NO : UNKNOWN;
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
                const programmeEnrolment = recordOf(input?.programmeEnrolment);
                const special = readBoolean(programmeEnrolment.special);
                const reviewed = readBoolean(programmeEnrolment.reviewed);
                return and(special, reviewed);
              },
            },
            {
              kind: 'and',
              parts: [
                {
                  kind: 'leaf',
                  uses: { aliases: ['additionRange'], reads: [] },
                  holds(input: Input): Truth {
                    const programmeEnrolment = recordOf(input?.programmeEnrolment);
                    const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
                    return addedCredits >= 2 ? YES : addedCredits < 2 ? NO : UNKNOWN;
                  },
                },
                {
                  kind: 'leaf',
                  uses: { aliases: ['additionRange'], reads: [] },
                  holds(input: Input): Truth {
                    const programmeEnrolment = recordOf(input?.programmeEnrolment);
                    const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
                    return addedCredits <= 4 ? YES : addedCredits > 4 ? NO : UNKNOWN;
                  },
                },
              ],
            },
            {
              kind: 'or',
              parts: [
                {
                  kind: 'leaf',
                  uses: { aliases: ['primaryMaximum'], reads: [] },
                  holds(input: Input): Truth {
                    const programmeEnrolment = recordOf(input?.programmeEnrolment);
                    const credits = integerOf(programmeEnrolment.credits, 0, 40);
                    const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
                    return holdsAtEnds_4(credits, addedCredits);
                  },
                },
                {
                  kind: 'and',
                  parts: [
                    {
                      kind: 'leaf',
                      uses: { aliases: [], reads: [] },
                      holds(input: Input): Truth {
                        const programmeEnrolment = recordOf(input?.programmeEnrolment);
                        const largestCourse = integerOf(programmeEnrolment.largestCourse, 0, 10);
                        return largestCourse === 3 ? YES : largestCourse < 3 || largestCourse > 3 ? NO : UNKNOWN;
                      },
                    },
                    {
                      kind: 'leaf',
                      uses: { aliases: ['primaryRelaxed'], reads: [] },
                      holds(input: Input): Truth {
                        const programmeEnrolment = recordOf(input?.programmeEnrolment);
                        const credits = integerOf(programmeEnrolment.credits, 0, 40);
                        const addedCredits = integerOf(programmeEnrolment.addedCredits, 0, 20);
                        return holdsAtEnds_5(credits, addedCredits);
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    cases: [],
  },
};

/** 特殊情形之加修（第十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const specialAddition: RuleGuide = {
  name: '特殊情形之加修',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSpecialAddition,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十一條',
      words: '學程選課.特殊情形',
      phrase: null,
      holds(input: Input): Answer {
        const programmeEnrolment = recordOf(input?.programmeEnrolment);
        const special = readBoolean(programmeEnrolment.special);
        return answer(special, special === UNKNOWN && '學程選課.特殊情形');
      },
    },
  ],
  facts: [
    { path: ['programmeEnrolment', 'special'], name: '學程選課.特殊情形', type: { kind: 'boolean' } },
    { path: ['programmeEnrolment', 'reviewed'], name: '學程選課.經審核通過', type: { kind: 'boolean' } },
    {
      path: ['programmeEnrolment', 'addedCredits'],
      name: '學程選課.加修學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [2, 4],
      parts: [2, 5],
      phrases: ['additionRange'],
    },
  ],
};

/** 學程科目及格（第十一條）：考慮的除外、可能的改變、由誰提供事實。 */
export const passed: RuleGuide = {
  name: '學程科目及格',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainPassed,
  conditions: [],
  facts: [
    {
      path: ['programmeEnrolment', 'score'],
      name: '學程選課.科目成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      near: [6000],
      parts: [6000],
      phrases: ['passMark'],
    },
  ],
};

/** 跨校修習（第十二條）：考慮的除外、可能的改變、由誰提供事實。 */
export const crossSchool: RuleGuide = {
  name: '跨校修習',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainCrossSchool,
  conditions: [],
  facts: [{ path: ['programmeEnrolment', 'bothAgree'], name: '學程選課.兩校同意且類科相同', type: { kind: 'boolean' } }],
};

/** 國小學程學分（第十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const primaryCredits: RuleGuide = {
  name: '國小學程學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainPrimaryCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十三條第一項',
      words: '師資生.類科 = 國民小學',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    {
      path: ['programmeCredits', 'specialtyCourses'],
      name: '學程學分.專門課程科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      near: [5],
      parts: [5],
      phrases: ['binding.specialtyCourses'],
    },
    {
      path: ['programmeCredits', 'specialty'],
      name: '學程學分.專門課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [10],
      parts: [10],
      phrases: ['specialtyCredits'],
    },
    {
      path: ['programmeCredits', 'basicCourses'],
      name: '學程學分.基礎課程科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      near: [2],
      parts: [2],
      phrases: ['primaryBasicCourses'],
    },
    {
      path: ['programmeCredits', 'basic'],
      name: '學程學分.基礎課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [4],
      parts: [4],
      phrases: ['primaryBasic'],
    },
    {
      path: ['programmeCredits', 'methodCourses'],
      name: '學程學分.方法課程科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      near: [4],
      parts: [4],
      phrases: ['primaryMethodCourses'],
    },
    {
      path: ['programmeCredits', 'method'],
      name: '學程學分.方法課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [8],
      parts: [8],
      phrases: ['primaryMethod'],
    },
    {
      path: ['programmeCredits', 'practiceCourses'],
      name: '學程學分.實踐課程科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      near: [6],
      parts: [6],
      phrases: ['primaryPracticeCourses'],
    },
    {
      path: ['programmeCredits', 'practice'],
      name: '學程學分.實踐課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [12],
      parts: [12],
      phrases: ['primaryPractice'],
    },
    {
      path: ['programmeCredits', 'elective'],
      name: '學程學分.選修學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [12],
      parts: [12],
      phrases: ['primaryElective'],
    },
    {
      path: ['programmeCredits', 'compulsoryElective'],
      name: '學程學分.必選學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [4],
      parts: [4, 5],
      phrases: ['primaryCompulsory'],
    },
  ],
};

/** 國小學程必修（第十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const primaryRequiredSum: RuleGuide = {
  name: '國小學程必修',
  office: '師資培育中心',
  compared: false,
  members: [],
  explain: explainPrimaryRequiredSum,
  conditions: [],
  facts: [
    {
      path: ['programmeCredits', 'specialty'],
      name: '學程學分.專門課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['programmeCredits', 'basic'],
      name: '學程學分.基礎課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['programmeCredits', 'method'],
      name: '學程學分.方法課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['programmeCredits', 'practice'],
      name: '學程學分.實踐課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
  ],
};

/** 國小學程總學分（第十三條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const primarySum: RuleGuide = {
  name: '國小學程總學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  reads: () => [primaryRequiredSum],
  explain: explainPrimarySum,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十三條第一項',
      words: '師資生.類科 = 國民小學',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    {
      path: ['programmeCredits', 'specialty'],
      name: '學程學分.專門課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [34, 46],
      turns: [
        [difference_8, '<'],
        [difference_9, '<'],
      ],
      parts: [],
      phrases: ['primaryRequired', 'primaryTotal'],
    },
    {
      path: ['programmeCredits', 'basic'],
      name: '學程學分.基礎課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [34, 46],
      turns: [
        [difference_8, '<'],
        [difference_9, '<'],
      ],
      parts: [],
      phrases: ['primaryRequired', 'primaryTotal'],
    },
    {
      path: ['programmeCredits', 'method'],
      name: '學程學分.方法課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [34, 46],
      turns: [
        [difference_8, '<'],
        [difference_9, '<'],
      ],
      parts: [],
      phrases: ['primaryRequired', 'primaryTotal'],
    },
    {
      path: ['programmeCredits', 'practice'],
      name: '學程學分.實踐課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [34, 46],
      turns: [
        [difference_8, '<'],
        [difference_9, '<'],
      ],
      parts: [],
      phrases: ['primaryRequired', 'primaryTotal'],
    },
    {
      path: ['programmeCredits', 'elective'],
      name: '學程學分.選修學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [46],
      turns: [[difference_9, '<']],
      parts: [],
      phrases: ['primaryTotal'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['primaryRequiredSum', 'primaryRequired'], reads: ['國小學程必修'] },
          holds(input: Input): Truth {
            const programmeCredits = recordOf(input?.programmeCredits);
            const specialty = integerOf(programmeCredits.specialty, 0, 60);
            const basic = integerOf(programmeCredits.basic, 0, 60);
            const method = integerOf(programmeCredits.method, 0, 60);
            const practice = integerOf(programmeCredits.practice, 0, 60);
            return holdsAtEnds_6(specialty, basic, method, practice);
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['primaryRequiredSum', 'primaryTotal'], reads: ['國小學程必修'] },
          holds(input: Input): Truth {
            const programmeCredits = recordOf(input?.programmeCredits);
            const specialty = integerOf(programmeCredits.specialty, 0, 60);
            const basic = integerOf(programmeCredits.basic, 0, 60);
            const method = integerOf(programmeCredits.method, 0, 60);
            const practice = integerOf(programmeCredits.practice, 0, 60);
            const elective = integerOf(programmeCredits.elective, 0, 60);
            return holdsAtEnds_7(specialty, basic, method, practice, elective);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 中等學程學分（第十四條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondaryCredits: RuleGuide = {
  name: '中等學程學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSecondaryCredits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十四條第一項',
      words: '師資生.類科 = 中等學校',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    {
      path: ['programmeCredits', 'basicCourses'],
      name: '學程學分.基礎課程科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      near: [2],
      parts: [2],
      phrases: ['secondaryBasicCourses'],
    },
    {
      path: ['programmeCredits', 'basic'],
      name: '學程學分.基礎課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [4],
      parts: [4],
      phrases: ['secondaryBasic'],
    },
    {
      path: ['programmeCredits', 'methodCourses'],
      name: '學程學分.方法課程科數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '科',
      near: [4],
      parts: [4],
      phrases: ['secondaryMethodCourses'],
    },
    {
      path: ['programmeCredits', 'method'],
      name: '學程學分.方法課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [8],
      parts: [8],
      phrases: ['secondaryMethod'],
    },
    {
      path: ['programmeCredits', 'practice'],
      name: '學程學分.實踐課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [8],
      parts: [8],
      phrases: ['secondaryPractice'],
    },
    {
      path: ['programmeCredits', 'elective'],
      name: '學程學分.選修學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [6],
      parts: [6],
      phrases: ['secondaryElective'],
    },
    {
      path: ['programmeCredits', 'compulsoryElective'],
      name: '學程學分.必選學分',
      type: { kind: 'integer', low: 0, high: 20 },
      unit: '學分',
      near: [4],
      parts: [4, 5],
      phrases: ['secondaryCompulsory'],
    },
  ],
};

/** 中等學程必修（第十四條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondaryRequiredSum: RuleGuide = {
  name: '中等學程必修',
  office: '師資培育中心',
  compared: false,
  members: [],
  explain: explainSecondaryRequiredSum,
  conditions: [],
  facts: [
    {
      path: ['programmeCredits', 'basic'],
      name: '學程學分.基礎課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['programmeCredits', 'method'],
      name: '學程學分.方法課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
    {
      path: ['programmeCredits', 'practice'],
      name: '學程學分.實踐課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      parts: [],
    },
  ],
};

/** 中等學程總學分（第十四條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondarySum: RuleGuide = {
  name: '中等學程總學分',
  office: '師資培育中心',
  compared: true,
  members: [],
  reads: () => [secondaryRequiredSum],
  explain: explainSecondarySum,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十四條第一項',
      words: '師資生.類科 = 中等學校',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    {
      path: ['programmeCredits', 'basic'],
      name: '學程學分.基礎課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [20, 26],
      turns: [
        [difference_10, '<'],
        [difference_11, '<'],
      ],
      parts: [],
      phrases: ['secondaryRequired', 'secondaryTotal'],
    },
    {
      path: ['programmeCredits', 'method'],
      name: '學程學分.方法課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [20, 26],
      turns: [
        [difference_10, '<'],
        [difference_11, '<'],
      ],
      parts: [],
      phrases: ['secondaryRequired', 'secondaryTotal'],
    },
    {
      path: ['programmeCredits', 'practice'],
      name: '學程學分.實踐課程學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [20, 26],
      turns: [
        [difference_10, '<'],
        [difference_11, '<'],
      ],
      parts: [],
      phrases: ['secondaryRequired', 'secondaryTotal'],
    },
    {
      path: ['programmeCredits', 'elective'],
      name: '學程學分.選修學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [26],
      turns: [[difference_11, '<']],
      parts: [],
      phrases: ['secondaryTotal'],
    },
  ],
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO;
      },
    },
    body: {
      kind: 'and',
      parts: [
        {
          kind: 'leaf',
          uses: { aliases: ['secondaryRequiredSum', 'secondaryRequired'], reads: ['中等學程必修'] },
          holds(input: Input): Truth {
            const programmeCredits = recordOf(input?.programmeCredits);
            const basic = integerOf(programmeCredits.basic, 0, 60);
            const method = integerOf(programmeCredits.method, 0, 60);
            const practice = integerOf(programmeCredits.practice, 0, 60);
            return holdsAtEnds_8(basic, method, practice);
          },
        },
        {
          kind: 'leaf',
          uses: { aliases: ['secondaryRequiredSum', 'secondaryTotal'], reads: ['中等學程必修'] },
          holds(input: Input): Truth {
            const programmeCredits = recordOf(input?.programmeCredits);
            const basic = integerOf(programmeCredits.basic, 0, 60);
            const method = integerOf(programmeCredits.method, 0, 60);
            const practice = integerOf(programmeCredits.practice, 0, 60);
            const elective = integerOf(programmeCredits.elective, 0, 60);
            return holdsAtEnds_9(basic, method, practice, elective);
          },
        },
      ],
    },
    cases: [],
  },
};

/** 中等教材教法之先修（第十六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondaryMethodFirst: RuleGuide = {
  name: '中等教材教法之先修',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSecondaryMethodFirst,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十六條',
      words: '師資生.類科 = 中等學校',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    { path: ['programmeEnrolment', 'basicsDone'], name: '學程選課.基礎與方法課程已修', type: { kind: 'boolean' } },
  ],
};

/** 中等教學實習之先修（第十六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const secondaryPracticeFirst: RuleGuide = {
  name: '中等教學實習之先修',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainSecondaryPracticeFirst,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十六條',
      words: '師資生.類科 = 中等學校',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'secondary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    { path: ['programmeEnrolment', 'methodDone'], name: '學程選課.教材教法已修', type: { kind: 'boolean' } },
  ],
};

/** 國小教材教法之先修（第十七條）：考慮的除外、可能的改變、由誰提供事實。 */
export const primaryMethodFirst: RuleGuide = {
  name: '國小教材教法之先修',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainPrimaryMethodFirst,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十七條',
      words: '師資生.類科 = 國民小學',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    { path: ['programmeEnrolment', 'basicsDone'], name: '學程選課.基礎與方法課程已修', type: { kind: 'boolean' } },
  ],
};

/** 國小教學實習之先修（第十七條）：考慮的除外、可能的改變、由誰提供事實。 */
export const primaryPracticeFirst: RuleGuide = {
  name: '國小教學實習之先修',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainPrimaryPracticeFirst,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十七條',
      words: '師資生.類科 = 國民小學',
      phrase: null,
      holds(input: Input): Answer {
        const teacherStudent = recordOf(input?.teacherStudent);
        const kind = readProgrammeKind(teacherStudent.kind);
        return answer(kind === 'primary' ? YES : kind === undefined ? UNKNOWN : NO, kind === undefined && '師資生.類科');
      },
    },
  ],
  facts: [
    { path: ['teacherStudent', 'kind'], name: '師資生.類科', type: { kind: 'enumeration', members: PROGRAMME_KIND_NAMES } },
    { path: ['programmeEnrolment', 'methodDone'], name: '學程選課.教材教法已修', type: { kind: 'boolean' } },
  ],
};

/** 逾期未報到（第十九條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const notCheckedIn: RuleGuide = {
  name: '逾期未報到',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainNotCheckedIn,
  conditions: [],
  facts: [{ path: ['teacherStudent', 'checkedIn'], name: '師資生.期限內報到', type: { kind: 'boolean' } }],
};

/** 放棄之申請（第十九條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const withdrawal: RuleGuide = {
  name: '放棄之申請',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainWithdrawal,
  conditions: [],
  facts: [{ path: ['programmeStanding', 'beforeAddDropEnd'], name: '學程資格.加退選結束前放棄', type: { kind: 'boolean' } }],
};

/** 資格之保留（第二十條）：考慮的除外、可能的改變、由誰提供事實。 */
export const keeping: RuleGuide = {
  name: '資格之保留',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainKeeping,
  conditions: [],
  facts: [
    { path: ['programmeStanding', 'reason'], name: '學程資格.保留事由', type: { kind: 'enumeration', members: KEEP_REASON_NAMES } },
    { path: ['programmeStanding', 'beforeTerm'], name: '學程資格.開學前申請', type: { kind: 'boolean' } },
    { path: ['programmeStanding', 'centreAgreed'], name: '學程資格.中心審核同意', type: { kind: 'boolean' } },
    {
      path: ['programmeStanding', 'times'],
      name: '學程資格.保留次數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '次',
      near: [1],
      parts: [2],
      phrases: ['keepTimes'],
    },
    {
      path: ['programmeStanding', 'semesters'],
      name: '學程資格.保留學期數',
      type: { kind: 'integer', low: 0, high: 9 },
      unit: '學期',
      near: [2],
      parts: [3],
      phrases: ['keepPeriod'],
    },
  ],
};

/** 畢業前之保留或放棄（第二十一條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduationChoice: RuleGuide = {
  name: '畢業前之保留或放棄',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainGraduationChoice,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十一條第一項',
      words: '學程資格.修滿主修學分 且 學程資格.修畢學程課程 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const programmeStanding = recordOf(input?.programmeStanding);
        const ownCreditsDone = readBoolean(programmeStanding.ownCreditsDone);
        const programmeDone = readBoolean(programmeStanding.programmeDone);
        return allAnswers(
          answer(ownCreditsDone, ownCreditsDone === UNKNOWN && '學程資格.修滿主修學分'),
          answer(sameTruth(programmeDone, NO), programmeDone === UNKNOWN && '學程資格.修畢學程課程'),
        );
      },
    },
  ],
  facts: [
    { path: ['programmeStanding', 'ownCreditsDone'], name: '學程資格.修滿主修學分', type: { kind: 'boolean' } },
    { path: ['programmeStanding', 'programmeDone'], name: '學程資格.修畢學程課程', type: { kind: 'boolean' } },
    { path: ['programmeStanding', 'decision'], name: '學程資格.辦理情形', type: { kind: 'enumeration', members: KEEP_DECISION_NAMES } },
  ],
};

/** 未辦理保留（第二十一條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const deemedGivenUp: RuleGuide = {
  name: '未辦理保留',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainDeemedGivenUp,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二十一條第二項',
      words: '學程資格.修滿主修學分 且 學程資格.修畢學程課程 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const programmeStanding = recordOf(input?.programmeStanding);
        const ownCreditsDone = readBoolean(programmeStanding.ownCreditsDone);
        const programmeDone = readBoolean(programmeStanding.programmeDone);
        return allAnswers(
          answer(ownCreditsDone, ownCreditsDone === UNKNOWN && '學程資格.修滿主修學分'),
          answer(sameTruth(programmeDone, NO), programmeDone === UNKNOWN && '學程資格.修畢學程課程'),
        );
      },
    },
  ],
  facts: [
    { path: ['programmeStanding', 'ownCreditsDone'], name: '學程資格.修滿主修學分', type: { kind: 'boolean' } },
    { path: ['programmeStanding', 'programmeDone'], name: '學程資格.修畢學程課程', type: { kind: 'boolean' } },
    { path: ['programmeStanding', 'decision'], name: '學程資格.辦理情形', type: { kind: 'enumeration', members: KEEP_DECISION_NAMES } },
  ],
};

/** 年限將屆之跨校修習（第二十四條）：考慮的除外、可能的改變、由誰提供事實。 */
export const crossCredits: RuleGuide = {
  name: '年限將屆之跨校修習',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainCrossCredits,
  conditions: [],
  facts: [
    { path: ['programmeEnrolment', 'nearLimit'], name: '學程選課.修業年限即將屆滿', type: { kind: 'boolean' } },
    { path: ['programmeEnrolment', 'bothAgree'], name: '學程選課.兩校同意且類科相同', type: { kind: 'boolean' } },
    {
      path: ['programmeEnrolment', 'crossCredits'],
      name: '學程選課.跨校學分',
      type: { kind: 'integer', low: 0, high: 40 },
      unit: '學分',
      near: [6],
      parts: [7],
      phrases: ['crossMaximum'],
    },
  ],
};

/** 退費之申請（第二十五條第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const refund: RuleGuide = {
  name: '退費之申請',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainRefund,
  conditions: [],
  facts: [
    { path: ['programmeStanding', 'beforeAddDropEnd'], name: '學程資格.加退選結束前放棄', type: { kind: 'boolean' } },
    { path: ['programmeStanding', 'keptBeforeAddDropEnd'], name: '學程資格.加退選結束前保留', type: { kind: 'boolean' } },
  ],
};

/** 教育實習輔導費學分（第二十五條第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const internshipFeeCredits: RuleGuide = {
  name: '教育實習輔導費學分',
  office: '師資培育中心',
  compared: false,
  members: [],
  explain: explainInternshipFeeCredits,
  conditions: [],
  facts: [{ path: ['programmeStanding', 'internship'], name: '學程資格.參加教育實習', type: { kind: 'boolean' } }],
  grounds: {
    gate: null,
    body: null,
    cases: [
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const programmeStanding = recordOf(input?.programmeStanding);
            const internship = readBoolean(programmeStanding.internship);
            return internship;
          },
        },
        value: { aliases: ['internshipFee'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 延修學程學分費（第二十六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const programmeFee: RuleGuide = {
  name: '延修學程學分費',
  office: '師資培育中心',
  compared: false,
  members: [],
  explain: explainProgrammeFee,
  conditions: [],
  facts: [
    {
      path: ['programmeStanding', 'creditCount'],
      name: '學程資格.學程學分數',
      type: { kind: 'integer', low: 0, high: 60 },
      parts: [],
      phrases: ['feePerCredit'],
    },
  ],
};

/** 僅修學程之繳費（第二十六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const onlyProgrammeFee: RuleGuide = {
  name: '僅修學程之繳費',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainOnlyProgrammeFee,
  conditions: [],
  facts: [{ path: ['programmeStanding', 'onlyProgramme'], name: '學程資格.延修僅修學程', type: { kind: 'boolean' } }],
};

/** 兼修他課之繳費（第二十六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const otherFee: RuleGuide = {
  name: '兼修他課之繳費',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainOtherFee,
  conditions: [],
  facts: [{ path: ['programmeStanding', 'onlyProgramme'], name: '學程資格.延修僅修學程', type: { kind: 'boolean' } }],
};

/** 證明書之核發（第二十七條）：考慮的除外、可能的改變、由誰提供事實。 */
export const certificate: RuleGuide = {
  name: '證明書之核發',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainCertificate,
  conditions: [],
  facts: [
    { path: ['teacherStudent', 'coursesPassed'], name: '師資生.職前課程及格並經審查', type: { kind: 'boolean' } },
    { path: ['teacherStudent', 'status'], name: '師資生.證明書資格', type: { kind: 'enumeration', members: CERTIFICATE_STATUS_NAMES } },
  ],
};

/** 修畢師資職前教育證明書（第二十七條）：考慮的除外、可能的改變、由誰提供事實。 */
export const completionCertificate: RuleGuide = {
  name: '修畢師資職前教育證明書',
  office: '師資培育中心',
  compared: true,
  members: [],
  explain: explainCompletionCertificate,
  conditions: [],
  facts: [
    { path: ['teacherStudent', 'coursesPassed'], name: '師資生.職前課程及格並經審查', type: { kind: 'boolean' } },
    { path: ['teacherStudent', 'checked'], name: '師資生.通過專業知能檢核', type: { kind: 'boolean' } },
    { path: ['teacherStudent', 'status'], name: '師資生.證明書資格', type: { kind: 'enumeration', members: CERTIFICATE_STATUS_NAMES } },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['selection']: selection,
  ['bachelorStatus']: bachelorStatus,
  ['graduatingPeriod']: graduatingPeriod,
  ['graduatingRegistration']: graduatingRegistration,
  ['extendedBar']: extendedBar,
  ['indigenousAdmission']: indigenousAdmission,
  ['indigenousOrdinary']: indigenousOrdinary,
  ['ownMove']: ownMove,
  ['schoolMove']: schoolMove,
  ['studyPeriod']: studyPeriod,
  ['extension']: extension,
  ['secondKindPeriod']: secondKindPeriod,
  ['certificateIssue']: certificateIssue,
  ['noAdmission']: noAdmission,
  ['averageExclusion']: averageExclusion,
  ['failedReading']: failedReading_2,
  ['failedCancellation']: failedCancellation,
  ['conductCancellation']: conductCancellation,
  ['sentenceCancellation']: sentenceCancellation,
  ['drugCancellation']: drugCancellation,
  ['detentionCancellation']: detentionCancellation,
  ['sexConvictionCancellation']: sexConvictionCancellation,
  ['sexVerifiedCancellation']: sexVerifiedCancellation,
  ['guardianshipCancellation']: guardianshipCancellation,
  ['termCredits']: termCredits,
  ['secondaryTerm']: secondaryTerm,
  ['primaryTerm']: primaryTerm,
  ['specialAddition']: specialAddition,
  ['passed']: passed,
  ['crossSchool']: crossSchool,
  ['primaryCredits']: primaryCredits,
  ['primaryRequiredSum']: primaryRequiredSum,
  ['primarySum']: primarySum,
  ['secondaryCredits']: secondaryCredits,
  ['secondaryRequiredSum']: secondaryRequiredSum,
  ['secondarySum']: secondarySum,
  ['secondaryMethodFirst']: secondaryMethodFirst,
  ['secondaryPracticeFirst']: secondaryPracticeFirst,
  ['primaryMethodFirst']: primaryMethodFirst,
  ['primaryPracticeFirst']: primaryPracticeFirst,
  ['notCheckedIn']: notCheckedIn,
  ['withdrawal']: withdrawal,
  ['keeping']: keeping,
  ['graduationChoice']: graduationChoice,
  ['deemedGivenUp']: deemedGivenUp,
  ['crossCredits']: crossCredits,
  ['refund']: refund,
  ['internshipFeeCredits']: internshipFeeCredits,
  ['programmeFee']: programmeFee,
  ['onlyProgrammeFee']: onlyProgrammeFee,
  ['otherFee']: otherFee,
  ['certificate']: certificate,
  ['completionCertificate']: completionCertificate,
};
