// @generated fagui: rules/nfu/in-class-exams/amendment-105-1.fagui
/**
 * 國立虎尾科技大學期中、期末考實施隨堂考試作業要點（nfu.inClassExams），版本 105-1：判定的說明
 * 由 rules/nfu/in-class-exams/amendment-105-1.fagui 產生，請改該檔，不要改這裡。
 */

import {
  NO,
  NO_SUCH_DATE,
  UNKNOWN,
  YES,
  addExact,
  allAnswers,
  answer,
  asRecord,
  existingDay,
  lacking,
  leavesCalendar,
  lift,
  rational,
  readBoolean,
  readIsoDate,
  sameTruth,
} from '../../../compiler/runtime/index.ts';
import type { Answer, RuleGuide } from '../../../compiler/runtime/index.ts';
import {
  explainHeldInExamWeek,
  explainGradesInTime,
  explainCommonSlot,
  explainPublication,
  explainFiling,
  explainMakeupGrades,
  explainPrinting,
  explainCollection,
  explainClassesInExamWeek,
  explainInClassExam,
} from './105-1.ts';
import type { Input } from './105-1.ts';

/** 考試週別：期中考週、期末考週 */
type ExamWeek = 'midterm' | 'final';

const EXAM_WEEK_NAMES: readonly (readonly [alias: ExamWeek, name: string])[] = [
  ['midterm', '期中考週'],
  ['final', '期末考週'],
];

function readExamWeek(value: unknown): ExamWeek | undefined {
  switch (value) {
    case 'midterm':
    case 'final':
      return value;
    default:
      return undefined;
  }
}

/** 時段：上午、下午、夜間 */
type PartOfDay = 'morning' | 'afternoon' | 'night';

const PART_OF_DAY_NAMES: readonly (readonly [alias: PartOfDay, name: string])[] = [
  ['morning', '上午'],
  ['afternoon', '下午'],
  ['night', '夜間'],
];

/** 星期：週一、週二、週三、週四、週五、週六、週日 */
type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

const WEEKDAY_NAMES: readonly (readonly [alias: Weekday, name: string])[] = [
  ['monday', '週一'],
  ['tuesday', '週二'],
  ['wednesday', '週三'],
  ['thursday', '週四'],
  ['friday', '週五'],
  ['saturday', '週六'],
  ['sunday', '週日'],
];

const recordOf = asRecord;

const EXACT = /* @__PURE__ */ rational(3n, 1n);

function difference(input: Input): number | null | undefined {
  const exam = recordOf(input?.exam);
  const gradesDate = readIsoDate(exam.gradesDate);
  const makeupDate = readIsoDate(exam.makeupDate);
  const value = gradesDate - existingDay(makeupDate + 3);
  return value === value
    ? value
    : lacking(
          gradesDate !== gradesDate && '考試.成績送交日',
          makeupDate !== makeupDate && '考試.補考日',
          leavesCalendar(addExact(lift(makeupDate), EXACT)) && NO_SUCH_DATE,
        ).missing.length > 0
      ? undefined
      : null;
}

/** 考試週內舉行（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const heldInExamWeek: RuleGuide = {
  name: '考試週內舉行',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainHeldInExamWeek,
  conditions: [],
  facts: [{ path: ['exam', 'heldInWeek'], name: '考試.考試週內舉行', type: { kind: 'boolean' } }],
};

/** 成績如期上傳（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const gradesInTime: RuleGuide = {
  name: '成績如期上傳',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGradesInTime,
  conditions: [],
  facts: [{ path: ['exam', 'gradesInTime'], name: '考試.成績期限內上傳', type: { kind: 'boolean' } }],
};

/** 共同時段（第四點）：考慮的除外、可能的改變、由誰提供事實。 */
export const commonSlot: RuleGuide = {
  name: '共同時段',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCommonSlot,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第四點',
      words: '考試.共同時段',
      phrase: null,
      holds(input: Input): Answer {
        const exam = recordOf(input?.exam);
        const commonSlot_2 = readBoolean(exam.commonSlot);
        return answer(commonSlot_2, commonSlot_2 === UNKNOWN && '考試.共同時段');
      },
    },
  ],
  facts: [
    { path: ['exam', 'commonSlot'], name: '考試.共同時段', type: { kind: 'boolean' } },
    { path: ['exam', 'day'], name: '考試.考試日', type: { kind: 'enumeration', members: WEEKDAY_NAMES }, phrases: ['commonExamDays'] },
    { path: ['exam', 'partOfDay'], name: '考試.考試時段', type: { kind: 'enumeration', members: PART_OF_DAY_NAMES } },
  ],
};

/** 考試時間之公布（第五點）：考慮的除外、可能的改變、由誰提供事實。 */
export const publication: RuleGuide = {
  name: '考試時間之公布',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPublication,
  conditions: [],
  facts: [
    {
      path: ['exam', 'publishedDaysBefore'],
      name: '考試.時間表提前日數',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '日',
      near: [14],
      parts: [14],
      phrases: ['publicationLead'],
    },
  ],
};

/** 考試時間之備查（第五點）：考慮的除外、可能的改變、由誰提供事實。 */
export const filing: RuleGuide = {
  name: '考試時間之備查',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFiling,
  conditions: [],
  facts: [
    {
      path: ['exam', 'filedCopies'],
      name: '考試.時間表備查份數',
      type: { kind: 'integer', low: 0, high: 10 },
      unit: '份',
      near: [1],
      parts: [1],
      phrases: ['requiredFiledCopies'],
    },
  ],
};

/** 補考成績送交（第六點）：考慮的除外、可能的改變、由誰提供事實。 */
export const makeupGrades: RuleGuide = {
  name: '補考成績送交',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMakeupGrades,
  conditions: [
    {
      clause: '除外',
      name: null,
      provision: '第六點',
      words: '考試.特殊情況',
      phrase: null,
      holds(input: Input): Answer {
        const exam = recordOf(input?.exam);
        const specialCase = readBoolean(exam.specialCase);
        return answer(specialCase, specialCase === UNKNOWN && '考試.特殊情況');
      },
    },
  ],
  facts: [
    {
      path: ['exam', 'gradesDate'],
      name: '考試.成績送交日',
      type: { kind: 'date' },
      near: [3],
      turns: [[difference, '>']],
      parts: [],
      phrases: ['submissionPeriod'],
    },
    {
      path: ['exam', 'makeupDate'],
      name: '考試.補考日',
      type: { kind: 'date' },
      near: [3],
      turns: [[difference, '>']],
      parts: [],
      phrases: ['submissionPeriod'],
    },
    { path: ['exam', 'specialCase'], name: '考試.特殊情況', type: { kind: 'boolean' } },
  ],
};

/** 試題卷送印（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const printing: RuleGuide = {
  name: '試題卷送印',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainPrinting,
  conditions: [],
  facts: [
    {
      path: ['examPaper', 'handedDaysBefore'],
      name: '試題卷.送印提前日數',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '日',
      near: [7],
      parts: [7],
      phrases: ['printingLead'],
    },
  ],
};

/** 試題卷領回（第七點）：考慮的除外、可能的改變、由誰提供事實。 */
export const collection: RuleGuide = {
  name: '試題卷領回',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCollection,
  conditions: [],
  facts: [
    {
      path: ['examPaper', 'collectedDays'],
      name: '試題卷.領回日數',
      type: { kind: 'integer', low: 0, high: 120 },
      unit: '日',
      near: [3],
      parts: [4],
      phrases: ['collectionPeriod'],
    },
  ],
};

/** 考試週上課（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const classesInExamWeek: RuleGuide = {
  name: '考試週上課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainClassesInExamWeek,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點',
      words: '考試.考試週 屬於 期中考週、期末考週 且 考試.舉行考試 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const exam = recordOf(input?.exam);
        const week = readExamWeek(exam.week);
        const held = readBoolean(exam.held);
        return allAnswers(
          answer(week === 'midterm' || week === 'final' ? YES : week === undefined ? UNKNOWN : NO, week === undefined && '考試.考試週'),
          answer(sameTruth(held, NO), held === UNKNOWN && '考試.舉行考試'),
        );
      },
    },
  ],
  facts: [
    { path: ['exam', 'week'], name: '考試.考試週', type: { kind: 'enumeration', members: EXAM_WEEK_NAMES } },
    { path: ['exam', 'held'], name: '考試.舉行考試', type: { kind: 'boolean' } },
    { path: ['exam', 'classHeld'], name: '考試.正常上課', type: { kind: 'boolean' } },
  ],
};

/** 隨堂舉行（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const inClassExam: RuleGuide = {
  name: '隨堂舉行',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainInClassExam,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第二點',
      words: '考試.考試週 屬於 期中考週、期末考週 且 考試.舉行考試',
      phrase: null,
      holds(input: Input): Answer {
        const exam = recordOf(input?.exam);
        const week = readExamWeek(exam.week);
        const held = readBoolean(exam.held);
        return allAnswers(
          answer(week === 'midterm' || week === 'final' ? YES : week === undefined ? UNKNOWN : NO, week === undefined && '考試.考試週'),
          answer(held, held === UNKNOWN && '考試.舉行考試'),
        );
      },
    },
  ],
  facts: [
    { path: ['exam', 'week'], name: '考試.考試週', type: { kind: 'enumeration', members: EXAM_WEEK_NAMES } },
    { path: ['exam', 'held'], name: '考試.舉行考試', type: { kind: 'boolean' } },
    { path: ['exam', 'inClass'], name: '考試.隨堂方式', type: { kind: 'boolean' } },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['heldInExamWeek']: heldInExamWeek,
  ['gradesInTime']: gradesInTime,
  ['commonSlot']: commonSlot,
  ['publication']: publication,
  ['filing']: filing,
  ['makeupGrades']: makeupGrades,
  ['printing']: printing,
  ['collection']: collection,
  ['classesInExamWeek']: classesInExamWeek,
  ['inClassExam']: inClassExam,
};
