// @generated fagui: rules/nfu/intercollegiate/amendment-105-1.fagui
/**
 * 國立虎尾科技大學校際選課實施要點（nfu.intercollegiate），版本 105-1：判定的說明
 * 由 rules/nfu/intercollegiate/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  UNKNOWN,
  YES,
  allAnswers,
  answer,
  asRecord,
  lacking,
  readBoolean,
  readInteger,
  readMembers,
} from '../../../compiler/runtime/index.ts';
import type { Answer, RuleGuide, Truth } from '../../../compiler/runtime/index.ts';
import {
  explainIntercollegiateCourses,
  explainIntercollegiateSubjects,
  explainIntercollegiateRatio,
  explainIntercollegiateCap,
  explainGraduateTermApproval,
  explainGraduateTotal,
  explainConsentBeforeLetter,
  explainNoIntercollegiateClash,
  explainIntercollegiateClashZero,
  explainRecordedScore,
  explainVisitorFee,
  explainProjectFee,
  explainVisitorWithdrawal,
  explainNotOfferedHere,
  explainBothHeadsAgree,
  explainPerAgreement,
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

/** 學生身分：一般生、延修生、畢業班、轉學生、轉系生、復學生 */
type StudentStatus = 'regular' | 'extended' | 'graduating' | 'transfer' | 'departmentTransfer' | 'returning';

const STUDENT_STATUS_NAMES: readonly (readonly [alias: StudentStatus, name: string])[] = [
  ['regular', '一般生'],
  ['extended', '延修生'],
  ['graduating', '畢業班'],
  ['transfer', '轉學生'],
  ['departmentTransfer', '轉系生'],
  ['returning', '復學生'],
];

function bitOfStudentStatus(member: unknown): number {
  switch (member) {
    case 'regular':
      return 1;
    case 'extended':
      return 2;
    case 'graduating':
      return 4;
    case 'transfer':
      return 8;
    case 'departmentTransfer':
      return 16;
    case 'returning':
      return 32;
    default:
      return -1;
  }
}

/** 課程類別：大學部課程、研究所課程、碩士在職專班課程、進修部課程、進修學院課程 */
type CourseCategory = 'undergraduateCourse' | 'graduateCourse' | 'inServiceMasterCourse' | 'eveningCourse' | 'continuingCollegeCourse';

const COURSE_CATEGORY_NAMES: readonly (readonly [alias: CourseCategory, name: string])[] = [
  ['undergraduateCourse', '大學部課程'],
  ['graduateCourse', '研究所課程'],
  ['inServiceMasterCourse', '碩士在職專班課程'],
  ['eveningCourse', '進修部課程'],
  ['continuingCollegeCourse', '進修學院課程'],
];

/** 校際科目：系所選修科目、重修必修科目、其他必修科目 */
type IntercollegiateSubject = 'departmentElective' | 'requiredRetake' | 'otherRequired';

const INTERCOLLEGIATE_SUBJECT_NAMES: readonly (readonly [alias: IntercollegiateSubject, name: string])[] = [
  ['departmentElective', '系所選修科目'],
  ['requiredRetake', '重修必修科目'],
  ['otherRequired', '其他必修科目'],
];

const recordOf = asRecord;

const integerOf = readInteger;

/** 延修生 */
const MEMBERS = 0b10;

function difference(input: Input): number | null | undefined {
  const intercollegiate = recordOf(input?.intercollegiate);
  const credits = integerOf(intercollegiate.credits, 0, 60);
  const ownCredits = integerOf(intercollegiate.ownCredits, 0, 60);
  const value = 3 * credits - ownCredits;
  return value === value
    ? value
    : lacking(credits !== credits && '校際.學分', ownCredits !== ownCredits && '校際.校內學分').missing.length > 0
      ? undefined
      : null;
}

function difference_2(input: Input): number | null | undefined {
  const intercollegiate = recordOf(input?.intercollegiate);
  const totalCredits = integerOf(intercollegiate.totalCredits, 0, 200);
  const graduationCredits = integerOf(intercollegiate.graduationCredits, 1, 300);
  const value = 3 * totalCredits - graduationCredits;
  return value === value
    ? value
    : lacking(totalCredits !== totalCredits && '校際.累計學分', graduationCredits !== graduationCredits && '校際.畢業總學分').missing
          .length > 0
      ? undefined
      : null;
}

/** 校際課程範圍（第三點第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const intercollegiateCourses: RuleGuide = {
  name: '校際課程範圍',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainIntercollegiateCourses,
  conditions: [],
  facts: [
    {
      path: ['course', 'categories'],
      name: '課程.類別',
      type: { kind: 'list', element: { kind: 'enumeration', members: COURSE_CATEGORY_NAMES } },
      phrases: ['intercollegiateCategories'],
    },
  ],
};

/** 校際科目範圍（第三點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const intercollegiateSubjects: RuleGuide = {
  name: '校際科目範圍',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainIntercollegiateSubjects,
  conditions: [],
  facts: [
    { path: ['intercollegiate', 'subject'], name: '校際.科目性質', type: { kind: 'enumeration', members: INTERCOLLEGIATE_SUBJECT_NAMES } },
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
      phrases: ['retakeStatuses'],
    },
  ],
};

/** 校際選課比例（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const intercollegiateRatio: RuleGuide = {
  name: '校際選課比例',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainIntercollegiateRatio,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點',
      words: '學生.學制 屬於 四技、二技',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
    {
      clause: '除外',
      name: null,
      provision: '第四點',
      words: '學生.身分 有一屬於 延修生 且 校際.校內學分 < 免計比例學分（9 學分）',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const statuses = readMembers(student.statuses, bitOfStudentStatus);
        const intercollegiate = recordOf(input?.intercollegiate);
        const ownCredits = integerOf(intercollegiate.ownCredits, 0, 60);
        return allAnswers(
          answer(statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO, statuses < 0 && '學生.身分'),
          answer(ownCredits < 9 ? YES : ownCredits >= 9 ? NO : UNKNOWN, ownCredits !== ownCredits && '校際.校內學分'),
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['intercollegiate', 'credits'],
      name: '校際.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      turns: [[difference, '>']],
      parts: [],
      phrases: ['intercollegiateShare'],
    },
    {
      path: ['intercollegiate', 'ownCredits'],
      name: '校際.校內學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [9],
      turns: [[difference, '>']],
      parts: [9],
      phrases: ['intercollegiateShare', 'shareWaiverCredits'],
    },
    {
      path: ['student', 'statuses'],
      name: '學生.身分',
      type: { kind: 'list', element: { kind: 'enumeration', members: STUDENT_STATUS_NAMES } },
    },
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
            return programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO;
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
                  const student = recordOf(input?.student);
                  const statuses = readMembers(student.statuses, bitOfStudentStatus);
                  return statuses < 0 ? UNKNOWN : (statuses & MEMBERS) !== 0 ? YES : NO;
                },
              },
              {
                kind: 'leaf',
                uses: { aliases: ['shareWaiverCredits'], reads: [] },
                holds(input: Input): Truth {
                  const intercollegiate = recordOf(input?.intercollegiate);
                  const ownCredits = integerOf(intercollegiate.ownCredits, 0, 60);
                  return ownCredits < 9 ? YES : ownCredits >= 9 ? NO : UNKNOWN;
                },
              },
            ],
          },
        },
      ],
    },
    body: { kind: 'leaf', uses: { aliases: ['intercollegiateShare'], reads: [] } },
    cases: [],
  },
};

/** 校際選課上限（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const intercollegiateCap: RuleGuide = {
  name: '校際選課上限',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainIntercollegiateCap,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點',
      words: '學生.學制 屬於 四技、二技',
      phrase: null,
      holds(input: Input): Answer {
        const student = recordOf(input?.student);
        const programme = readProgramme(student.programme);
        return answer(
          programme === 'fourYear' || programme === 'twoYear' ? YES : programme === undefined ? UNKNOWN : NO,
          programme === undefined && '學生.學制',
        );
      },
    },
  ],
  facts: [
    { path: ['student', 'programme'], name: '學生.學制', type: { kind: 'enumeration', members: PROGRAMME_NAMES } },
    {
      path: ['intercollegiate', 'credits'],
      name: '校際.學分',
      type: { kind: 'integer', low: 0, high: 60 },
      unit: '學分',
      near: [7],
      parts: [8],
      phrases: ['intercollegiateMaximum'],
    },
  ],
};

/** 研究生學期核定（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateTermApproval: RuleGuide = {
  name: '研究生學期核定',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateTermApproval,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點',
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
    { path: ['intercollegiate', 'headApproved'], name: '校際.系所主管核定', type: { kind: 'boolean' } },
  ],
};

/** 研究生校際總學分（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateTotal: RuleGuide = {
  name: '研究生校際總學分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateTotal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點',
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
      path: ['intercollegiate', 'totalCredits'],
      name: '校際.累計學分',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '學分',
      turns: [[difference_2, '>']],
      parts: [],
      phrases: ['graduateTotalShare'],
    },
    {
      path: ['intercollegiate', 'graduationCredits'],
      name: '校際.畢業總學分',
      type: { kind: 'integer', low: 1, high: 300 },
      unit: '學分',
      turns: [[difference_2, '>']],
      parts: [],
      phrases: ['graduateTotalShare'],
    },
  ],
};

/** 先取得同意書（第五點）：考慮的除外、可能的改變、由誰提供事實。 */
export const consentBeforeLetter: RuleGuide = {
  name: '先取得同意書',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainConsentBeforeLetter,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五點',
      words: '校際.已發函',
      phrase: null,
      holds(input: Input): Answer {
        const intercollegiate = recordOf(input?.intercollegiate);
        const letterSent = readBoolean(intercollegiate.letterSent);
        return answer(letterSent, letterSent === UNKNOWN && '校際.已發函');
      },
    },
  ],
  facts: [
    { path: ['intercollegiate', 'letterSent'], name: '校際.已發函', type: { kind: 'boolean' } },
    { path: ['intercollegiate', 'consentForm'], name: '校際.取得同意書', type: { kind: 'boolean' } },
  ],
};

/** 校際衝堂之禁止（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const noIntercollegiateClash: RuleGuide = {
  name: '校際衝堂之禁止',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNoIntercollegiateClash,
  conditions: [],
  facts: [{ path: ['intercollegiate', 'timeClash'], name: '校際.衝堂', type: { kind: 'boolean' } }],
};

/** 校際衝堂之計分（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const intercollegiateClashZero: RuleGuide = {
  name: '校際衝堂之計分',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainIntercollegiateClashZero,
  conditions: [],
  facts: [{ path: ['intercollegiate', 'timeClash'], name: '校際.衝堂', type: { kind: 'boolean' } }],
};

/** 校際計列成績（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const recordedScore: RuleGuide = {
  name: '校際計列成績',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainRecordedScore,
  conditions: [],
  facts: [
    { path: ['intercollegiate', 'timeClash'], name: '校際.衝堂', type: { kind: 'boolean' } },
    {
      path: ['enrolment', 'score'],
      name: '選課.科目成績',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
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
            const intercollegiate = recordOf(input?.intercollegiate);
            const timeClash = readBoolean(intercollegiate.timeClash);
            return timeClash;
          },
        },
        value: { aliases: ['intercollegiateClashMark'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 他校學生收費（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const visitorFee: RuleGuide = {
  name: '他校學生收費',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainVisitorFee,
  conditions: [],
  facts: [{ path: ['visitor', 'projectProgramme'], name: '他校學生.專案計畫', type: { kind: 'boolean' } }],
};

/** 專案計畫收費（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const projectFee: RuleGuide = {
  name: '專案計畫收費',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainProjectFee,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七點',
      words: '他校學生.專案計畫',
      phrase: null,
      holds(input: Input): Answer {
        const visitor = recordOf(input?.visitor);
        const projectProgramme = readBoolean(visitor.projectProgramme);
        return answer(projectProgramme, projectProgramme === UNKNOWN && '他校學生.專案計畫');
      },
    },
  ],
  facts: [
    { path: ['visitor', 'projectProgramme'], name: '他校學生.專案計畫', type: { kind: 'boolean' } },
    { path: ['visitor', 'consultedBeforeStart'], name: '他校學生.實施前簽會', type: { kind: 'boolean' } },
    { path: ['visitor', 'presidentApproved'], name: '他校學生.校長核示', type: { kind: 'boolean' } },
  ],
};

/** 他校學生退選退費（第十點）：考慮的除外、可能的改變、由誰提供事實。 */
export const visitorWithdrawal: RuleGuide = {
  name: '他校學生退選退費',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainVisitorWithdrawal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第十點',
      words: '他校學生.已辦選課',
      phrase: null,
      holds(input: Input): Answer {
        const visitor = recordOf(input?.visitor);
        const enrolled = readBoolean(visitor.enrolled);
        return answer(enrolled, enrolled === UNKNOWN && '他校學生.已辦選課');
      },
    },
  ],
  facts: [
    { path: ['visitor', 'enrolled'], name: '他校學生.已辦選課', type: { kind: 'boolean' } },
    { path: ['visitor', 'courseCancelled'], name: '他校學生.科目停開', type: { kind: 'boolean' } },
  ],
};

/** 修習本校未開設課程（第二點第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const notOfferedHere: RuleGuide = {
  name: '修習本校未開設課程',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainNotOfferedHere,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第二點第一項',
      words: '校際.訂有校級協議',
      phrase: null,
      holds(input: Input): Answer {
        const intercollegiate = recordOf(input?.intercollegiate);
        const agreement = readBoolean(intercollegiate.agreement);
        return answer(agreement, agreement === UNKNOWN && '校際.訂有校級協議');
      },
    },
  ],
  facts: [
    { path: ['intercollegiate', 'offeredHere'], name: '校際.本校已開設', type: { kind: 'boolean' } },
    { path: ['intercollegiate', 'agreement'], name: '校際.訂有校級協議', type: { kind: 'boolean' } },
  ],
};

/** 雙方系主任同意（第二點第一項）：考慮的除外、可能的改變、由誰提供事實。 */
export const bothHeadsAgree: RuleGuide = {
  name: '雙方系主任同意',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBothHeadsAgree,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第二點第一項',
      words: '校際.訂有校級協議',
      phrase: null,
      holds(input: Input): Answer {
        const intercollegiate = recordOf(input?.intercollegiate);
        const agreement = readBoolean(intercollegiate.agreement);
        return answer(agreement, agreement === UNKNOWN && '校際.訂有校級協議');
      },
    },
  ],
  facts: [
    { path: ['intercollegiate', 'ownHeadAgreed'], name: '校際.本校系主任同意', type: { kind: 'boolean' } },
    { path: ['intercollegiate', 'hostHeadAgreed'], name: '校際.他校系主任同意', type: { kind: 'boolean' } },
    { path: ['intercollegiate', 'agreement'], name: '校際.訂有校級協議', type: { kind: 'boolean' } },
  ],
};

/** 依協議辦理（第二點第二項）：考慮的除外、可能的改變、由誰提供事實。 */
export const perAgreement: RuleGuide = {
  name: '依協議辦理',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPerAgreement,
  conditions: [],
  facts: [{ path: ['intercollegiate', 'agreement'], name: '校際.訂有校級協議', type: { kind: 'boolean' } }],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['intercollegiateCourses']: intercollegiateCourses,
  ['intercollegiateSubjects']: intercollegiateSubjects,
  ['intercollegiateRatio']: intercollegiateRatio,
  ['intercollegiateCap']: intercollegiateCap,
  ['graduateTermApproval']: graduateTermApproval,
  ['graduateTotal']: graduateTotal,
  ['consentBeforeLetter']: consentBeforeLetter,
  ['noIntercollegiateClash']: noIntercollegiateClash,
  ['intercollegiateClashZero']: intercollegiateClashZero,
  ['recordedScore']: recordedScore,
  ['visitorFee']: visitorFee,
  ['projectFee']: projectFee,
  ['visitorWithdrawal']: visitorWithdrawal,
  ['notOfferedHere']: notOfferedHere,
  ['bothHeadsAgree']: bothHeadsAgree,
  ['perAgreement']: perAgreement,
};
