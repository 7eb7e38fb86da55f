// @generated fagui: rules/ntua/teaching-evaluation/regulation.fagui
/**
 * 國立臺灣藝術大學教師教學評量與輔導辦法（ntua.teachingEvaluation），版本 100-2：判定的說明
 * 由 rules/ntua/teaching-evaluation/regulation.fagui 產生，請改該檔，不要改這裡。
 */

import {
  DIVISION_BY_ZERO,
  NO,
  UNKNOWN,
  YES,
  addExact,
  addReached,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  asRecord,
  atMostExact,
  countBounds,
  divideExact,
  isZero,
  lacking,
  lift,
  multiplyExact,
  onlyReached,
  rational,
  readBoolean,
  readDecimal,
  readEntries,
  readInteger,
  roundExact,
  sameTruth,
  showMember,
  showNumber,
  showTruth,
  subtractExact,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  Bounds,
  GuideEntry,
  Lack,
  MaybeRational,
  Note,
  OpenEntry,
  RuleGuide,
  Truth,
} from '../../../compiler/runtime/index.ts';
import {
  explainMidtermResult,
  explainFinalResult,
  explainMidtermTime,
  explainFinalTime,
  explainGraduatingTime,
  explainFillFirst,
  explainBadQuestionnaire,
  explainExclusion,
  explainSampleReading,
  explainGraduateTotal,
  explainInvalidEvaluation,
  explainInvalidResult,
  explainInvalidKept,
  explainSupportList,
  explainEvaluationAppealable,
  explainExcellent,
  explainEvaluationTotal,
  explainTotalRounding,
  explainRecordedTotal,
  explainRankOfTotal,
  explainRankedTeachers,
  explainExcellenceList,
} from './100-2.ts';
import type { Input } from './100-2.ts';

/** 評量種類：期中評量、期末評量 */
type EvaluationKind = 'midterm' | 'final';

const EVALUATION_KIND_NAMES: readonly (readonly [alias: EvaluationKind, name: string])[] = [
  ['midterm', '期中評量'],
  ['final', '期末評量'],
];

function readEvaluationKind(value: unknown): EvaluationKind | undefined {
  switch (value) {
    case 'midterm':
    case 'final':
      return value;
    default:
      return undefined;
  }
}

/** 問卷情形：缺課預警、極端式填答、檢驗題異常、無異常 */
type QuestionnaireFlag = 'absence' | 'extreme' | 'controlItem' | 'none';

const QUESTIONNAIRE_FLAG_NAMES: readonly (readonly [alias: QuestionnaireFlag, name: string])[] = [
  ['absence', '缺課預警'],
  ['extreme', '極端式填答'],
  ['controlItem', '檢驗題異常'],
  ['none', '無異常'],
];

function readQuestionnaireFlag(value: unknown): QuestionnaireFlag | undefined {
  switch (value) {
    case 'absence':
    case 'extreme':
    case 'controlItem':
    case 'none':
      return value;
    default:
      return undefined;
  }
}

/** 評量課程類別：大學部課程、研究所課程、個別課、博士班課程 */
type EvaluatedCourse = 'undergraduate' | 'graduate' | 'individual' | 'doctoral';

const EVALUATED_COURSE_NAMES: readonly (readonly [alias: EvaluatedCourse, name: string])[] = [
  ['undergraduate', '大學部課程'],
  ['graduate', '研究所課程'],
  ['individual', '個別課'],
  ['doctoral', '博士班課程'],
];

function readEvaluatedCourse(value: unknown): EvaluatedCourse | undefined {
  switch (value) {
    case 'undergraduate':
    case 'graduate':
    case 'individual':
    case 'doctoral':
      return value;
    default:
      return undefined;
  }
}

/** 專兼任：專任教師、兼任教師 */
type TeacherKind = 'fullTime' | 'partTime';

const TEACHER_KIND_NAMES: readonly (readonly [alias: TeacherKind, name: string])[] = [
  ['fullTime', '專任教師'],
  ['partTime', '兼任教師'],
];

function readTeacherKind(value: unknown): TeacherKind | undefined {
  switch (value) {
    case 'fullTime':
    case 'partTime':
      return value;
    default:
      return undefined;
  }
}

/** 開設班別：學士班課程、碩博班課程 */
type OfferedLevel = 'bachelor' | 'graduate';

const OFFERED_LEVEL_NAMES: readonly (readonly [alias: OfferedLevel, name: string])[] = [
  ['bachelor', '學士班課程'],
  ['graduate', '碩博班課程'],
];

function readOfferedLevel(value: unknown): OfferedLevel | undefined {
  switch (value) {
    case 'bachelor':
    case 'graduate':
      return value;
    default:
      return undefined;
  }
}

/** 疑義.研究所之總數：甲說、乙說 */
type GraduateTotalReading = 'validSample' | 'enrolment';

const GRADUATE_TOTAL_READING_NAMES: readonly (readonly [alias: GraduateTotalReading, name: string])[] = [
  ['validSample', '甲說'],
  ['enrolment', '乙說'],
];

/** 疑義.總成績之取位：甲說、乙說 */
type TotalRoundingReading = 'halfUp' | 'truncate';

const TOTAL_ROUNDING_READING_NAMES: readonly (readonly [alias: TotalRoundingReading, name: string])[] = [
  ['halfUp', '甲說'],
  ['truncate', '乙說'],
];

/** 開設課程：清單中的一筆 */
interface TaughtCourse {
  /** 班別 */
  readonly level?: OfferedLevel;
  /** 成績：分，小數2位，1至5 */
  readonly score?: number;
  /** 無效 */
  readonly invalid?: boolean;
}

/** 單位教師：清單中的一筆 */
interface UnitTeacher {
  /** 專兼任 */
  readonly kind?: TeacherKind;
  /** 總成績：分，小數2位，1至5 */
  readonly total?: number;
}

const recordOf = asRecord;

const integerOf = readInteger;

const decimalOf = readDecimal;

function reachOfExcellent(kind_2: TeacherKind | undefined, total: number, anyBelow: Truth): readonly Truth[] | undefined {
  const reached: Truth[] = [];
  const case1: Truth = and(
    and(kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO, total >= 425 ? YES : total < 425 ? NO : UNKNOWN),
    sameTruth(anyBelow, NO),
  );
  if (case1 !== NO && !addReached(reached, [YES], UNKNOWN)) return undefined;
  if (case1 === YES) return reached;
  return addReached(reached, [NO], UNKNOWN) ? reached : undefined;
}

function onlyExcellent(kind_2: TeacherKind | undefined, total: number, anyBelow: Truth): Truth {
  return onlyReached<Truth>(reachOfExcellent(kind_2, total, anyBelow), UNKNOWN);
}

function computeExcellent(kind_2: TeacherKind | undefined, total: number, anyBelow: Truth): Truth {
  const case1: Truth = and(
    and(kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO, total >= 425 ? YES : total < 425 ? NO : UNKNOWN),
    sameTruth(anyBelow, NO),
  );
  if (case1 === YES) return YES;
  if (case1 === UNKNOWN) return onlyExcellent(kind_2, total, anyBelow);
  return NO;
}

function sumOfCoursesScore(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let total_2 = 0;
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Truth = and(level === 'bachelor' ? YES : level === undefined ? UNKNOWN : NO, sameTruth(invalid, NO));
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const score = decimalOf(entry.score, 100, 100, 500);
    total_2 += score;
  }
  return total_2;
}

function lackOfSumOfCoursesScore(courses: readonly TaughtCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('受評教師.開設課程');
  let lack = lacking();
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Answer = allAnswers(
      answer(level === 'bachelor' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
      answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
    const score = decimalOf(entry.score, 100, 100, 500);
    if (met === YES) {
      lack = lacking(lack, score !== score && '受評教師.開設課程 的 成績');
    }
  }
  return lack;
}

function sumOfCoursesScore_2(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let total_2 = 0;
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Truth = and(level === 'graduate' ? YES : level === undefined ? UNKNOWN : NO, sameTruth(invalid, NO));
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const score = decimalOf(entry.score, 100, 100, 500);
    total_2 += score;
  }
  return total_2;
}

function lackOfSumOfCoursesScore_2(courses: readonly TaughtCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('受評教師.開設課程');
  let lack = lacking();
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Answer = allAnswers(
      answer(level === 'graduate' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
      answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
    const score = decimalOf(entry.score, 100, 100, 500);
    if (met === YES) {
      lack = lacking(lack, score !== score && '受評教師.開設課程 的 成績');
    }
  }
  return lack;
}

function countOfCourses(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let count = 0;
  for (const entry of courses) {
    const invalid = readBoolean(entry.invalid);
    const met: Truth = sameTruth(invalid, NO);
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    count++;
  }
  return count;
}

function lackOfCountOfCourses(courses: readonly TaughtCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('受評教師.開設課程');
  let lack = lacking();
  for (const entry of courses) {
    const invalid = readBoolean(entry.invalid);
    const met: Answer = answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效');
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function computeEvaluationTotal(
  sumOfCoursesScoreValue: number,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
): MaybeRational {
  return divideExact(addExact(lift(sumOfCoursesScoreValue, 100n), lift(sumOfCoursesScore_2Value, 100n)), lift(countOfCoursesValue));
}

function lackOfEvaluationTotal(
  sumOfCoursesScoreValue: number,
  courses: readonly TaughtCourse[] | undefined,
  sumOfCoursesScore_2Value: number,
  countOfCoursesValue: number,
): Note {
  return lacking(
    sumOfCoursesScoreValue !== sumOfCoursesScoreValue && lackOfSumOfCoursesScore(courses),
    sumOfCoursesScore_2Value !== sumOfCoursesScore_2Value && lackOfSumOfCoursesScore_2(courses),
    countOfCoursesValue !== countOfCoursesValue && lackOfCountOfCourses(courses),
    isZero(lift(countOfCoursesValue)) && DIVISION_BY_ZERO,
  );
}

function rankOfUnitTeachersTotal(unitTeachers: readonly UnitTeacher[] | undefined, total: number): number {
  if (unitTeachers === undefined) return NaN;
  const own_2: number = total;
  if (own_2 !== own_2) return NaN;
  let rank = 1;
  for (const entry of unitTeachers) {
    const kind_3 = readTeacherKind(entry.kind);
    const met: Truth = kind_3 === 'fullTime' ? YES : kind_3 === undefined ? UNKNOWN : NO;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const total_3 = decimalOf(entry.total, 100, 100, 500);
    if (total_3 !== total_3) return NaN;
    if (total_3 > own_2) rank++;
  }
  return rank;
}

function computeRankOfTotal(rankOfUnitTeachersTotalValue: number): number {
  return rankOfUnitTeachersTotalValue;
}

function countOfUnitTeachers(unitTeachers: readonly UnitTeacher[] | undefined): number {
  if (unitTeachers === undefined) return NaN;
  let count = 0;
  for (const entry of unitTeachers) {
    const kind_3 = readTeacherKind(entry.kind);
    const met: Truth = kind_3 === 'fullTime' ? YES : kind_3 === undefined ? UNKNOWN : NO;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    count++;
  }
  return count;
}

function boundsOfCountOfUnitTeachers(unitTeachers: readonly UnitTeacher[] | undefined): Bounds {
  if (unitTeachers === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of unitTeachers) {
    const kind_3 = readTeacherKind(entry.kind);
    open.push([kind_3 === 'fullTime' ? YES : kind_3 === undefined ? UNKNOWN : NO, undefined]);
  }
  return countBounds(open);
}

function computeRankedTeachers(countOfUnitTeachersValue: number): number {
  return countOfUnitTeachersValue;
}

function difference(input: Input): number | null | undefined {
  const questionnaire = recordOf(input?.questionnaire);
  const lowRank = integerOf(questionnaire.lowRank, 1, 1000);
  const sample = integerOf(questionnaire.sample, 1, 1000);
  const value = 10 * lowRank - sample;
  return value === value
    ? value
    : lacking(lowRank !== lowRank && '評量問卷.低分名次', sample !== sample && '評量問卷.樣本數').missing.length > 0
      ? undefined
      : null;
}

function difference_2(input: Input): number | null | undefined {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const value = 3 * valid - enrolled * 2;
  return value === value
    ? value
    : lacking(valid !== valid && '評量課程.有效樣本', enrolled !== enrolled && '評量課程.修課人數').missing.length > 0
      ? undefined
      : null;
}

function difference_3(input: Input): number | null | undefined {
  const evaluatedSubject = recordOf(input?.evaluatedSubject);
  const valid = integerOf(evaluatedSubject.valid, 0, 1000);
  const enrolled = integerOf(evaluatedSubject.enrolled, 0, 1000);
  const value = 3 * valid - enrolled * 2;
  return value === value
    ? value
    : lacking(valid !== valid && '評量課程.有效樣本', enrolled !== enrolled && '評量課程.修課人數').missing.length > 0
      ? undefined
      : null;
}

function difference_4(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total, 100n), roundExact(evaluationTotalValue, 2, 'halfAway'));
  return value ?? (lacking(total !== total && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

function difference_5(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total, 100n), roundExact(evaluationTotalValue, 2, 'truncate'));
  return value ?? (lacking(total !== total && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

function difference_6(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total, 100n), roundExact(evaluationTotalValue, 2, 'halfAway'));
  return value ?? (lacking(total !== total && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

function difference_7(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total, 100n), roundExact(evaluationTotalValue, 2, 'truncate'));
  return value ?? (lacking(total !== total && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

const EXACT = /* @__PURE__ */ rational(1n, 5n);

function conditionWithinBounds_7(
  rankOfTotalValue: number,
  rankedTeachersValue: number,
  unitTeachers: readonly UnitTeacher[] | undefined,
): Truth {
  const holds: Truth = 5 * rankOfTotalValue <= rankedTeachersValue ? YES : 5 * rankOfTotalValue > rankedTeachersValue ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfCountOfUnitTeachers(unitTeachers) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(lift(rankOfTotalValue), multiplyExact(bound1, EXACT)),
  );
}

/** 期中評量之成績（第二條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const midtermResult: RuleGuide = {
  name: '期中評量之成績',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMidtermResult,
  conditions: [],
  facts: [{ path: ['evaluation', 'kind'], name: '教學評量.種類', type: { kind: 'enumeration', members: EVALUATION_KIND_NAMES } }],
};

/** 期末評量之成績（第二條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const finalResult: RuleGuide = {
  name: '期末評量之成績',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFinalResult,
  conditions: [],
  facts: [{ path: ['evaluation', 'kind'], name: '教學評量.種類', type: { kind: 'enumeration', members: EVALUATION_KIND_NAMES } }],
};

/** 期中評量之時間（第三條第三款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const midtermTime: RuleGuide = {
  name: '期中評量之時間',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainMidtermTime,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三條第三款第一目',
      words: '教學評量.種類 = 期中評量',
      phrase: null,
      holds(input: Input): Answer {
        const evaluation = recordOf(input?.evaluation);
        const kind_4 = readEvaluationKind(evaluation.kind);
        return answer(kind_4 === 'midterm' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '教學評量.種類');
      },
    },
  ],
  facts: [
    { path: ['evaluation', 'kind'], name: '教學評量.種類', type: { kind: 'enumeration', members: EVALUATION_KIND_NAMES } },
    {
      path: ['evaluation', 'week'],
      name: '教學評量.週次',
      type: { kind: 'integer', low: 1, high: 30 },
      unit: '週',
      near: [7, 9, 49, 63],
      parts: [7, 10],
      phrases: ['midtermWeeks'],
    },
  ],
};

/** 期末評量之時間（第三條第三款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const finalTime: RuleGuide = {
  name: '期末評量之時間',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFinalTime,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三條第三款第二目',
      words: '教學評量.種類 = 期末評量 且 教學評量.畢業班下學期課程 = 否',
      phrase: null,
      holds(input: Input): Answer {
        const evaluation = recordOf(input?.evaluation);
        const kind_4 = readEvaluationKind(evaluation.kind);
        const graduatingCourse = readBoolean(evaluation.graduatingCourse);
        return allAnswers(
          answer(kind_4 === 'final' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '教學評量.種類'),
          answer(sameTruth(graduatingCourse, NO), graduatingCourse === UNKNOWN && '教學評量.畢業班下學期課程'),
        );
      },
    },
  ],
  facts: [
    { path: ['evaluation', 'kind'], name: '教學評量.種類', type: { kind: 'enumeration', members: EVALUATION_KIND_NAMES } },
    { path: ['evaluation', 'graduatingCourse'], name: '教學評量.畢業班下學期課程', type: { kind: 'boolean' } },
    {
      path: ['evaluation', 'weeksBeforeSelection'],
      name: '教學評量.預選前週數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '週',
      near: [1, 7],
      parts: [1, 2],
      phrases: ['finalLead'],
    },
  ],
};

/** 畢業班評量之時間（第三條第三款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduatingTime: RuleGuide = {
  name: '畢業班評量之時間',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduatingTime,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第三條第三款第二目',
      words: '教學評量.種類 = 期末評量 且 教學評量.畢業班下學期課程',
      phrase: null,
      holds(input: Input): Answer {
        const evaluation = recordOf(input?.evaluation);
        const kind_4 = readEvaluationKind(evaluation.kind);
        const graduatingCourse = readBoolean(evaluation.graduatingCourse);
        return allAnswers(
          answer(kind_4 === 'final' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '教學評量.種類'),
          answer(graduatingCourse, graduatingCourse === UNKNOWN && '教學評量.畢業班下學期課程'),
        );
      },
    },
  ],
  facts: [
    { path: ['evaluation', 'kind'], name: '教學評量.種類', type: { kind: 'enumeration', members: EVALUATION_KIND_NAMES } },
    { path: ['evaluation', 'graduatingCourse'], name: '教學評量.畢業班下學期課程', type: { kind: 'boolean' } },
    {
      path: ['evaluation', 'weeksBeforeEnd'],
      name: '教學評量.停課前週數',
      type: { kind: 'integer', low: 0, high: 30 },
      unit: '週',
      near: [1, 7],
      parts: [1, 2],
      phrases: ['graduatingLead'],
    },
  ],
};

/** 填答後選課（第三條第三款第二目第二細目）：考慮的除外、可能的改變、由誰提供事實。 */
export const fillFirst: RuleGuide = {
  name: '填答後選課',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainFillFirst,
  conditions: [],
  facts: [{ path: ['evaluation', 'allFilled'], name: '教學評量.問卷全部填答', type: { kind: 'boolean' } }],
};

/** 不良問卷（第四條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const badQuestionnaire: RuleGuide = {
  name: '不良問卷',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainBadQuestionnaire,
  conditions: [],
  facts: [
    { path: ['questionnaire', 'flag'], name: '評量問卷.情形', type: { kind: 'enumeration', members: QUESTIONNAIRE_FLAG_NAMES } },
    {
      path: ['questionnaire', 'sample'],
      name: '評量問卷.樣本數',
      type: { kind: 'integer', low: 1, high: 1000 },
      unit: '人',
      near: [10],
      turns: [[difference, '>']],
      parts: [10],
      phrases: ['extremeExempt', 'extremeShare'],
    },
    {
      path: ['questionnaire', 'lowRank'],
      name: '評量問卷.低分名次',
      type: { kind: 'integer', low: 1, high: 1000 },
      unit: '名',
      turns: [[difference, '>']],
      parts: [],
      phrases: ['extremeShare'],
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
            const questionnaire = recordOf(input?.questionnaire);
            const flag = readQuestionnaireFlag(questionnaire.flag);
            return flag === 'absence' || flag === 'controlItem' ? YES : flag === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const questionnaire = recordOf(input?.questionnaire);
                const flag = readQuestionnaireFlag(questionnaire.flag);
                return flag === 'extreme' ? YES : flag === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['extremeExempt'], reads: [] },
              holds(input: Input): Truth {
                const questionnaire = recordOf(input?.questionnaire);
                const sample = integerOf(questionnaire.sample, 1, 1000);
                return sample < 10 ? YES : sample >= 10 ? NO : UNKNOWN;
              },
            },
          ],
        },
        value: { aliases: [], reads: [] },
      },
      {
        when: {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: [], reads: [] },
              holds(input: Input): Truth {
                const questionnaire = recordOf(input?.questionnaire);
                const flag = readQuestionnaireFlag(questionnaire.flag);
                return flag === 'extreme' ? YES : flag === undefined ? UNKNOWN : NO;
              },
            },
            {
              kind: 'not',
              part: {
                kind: 'leaf',
                uses: { aliases: ['extremeExempt'], reads: [] },
                holds(input: Input): Truth {
                  const questionnaire = recordOf(input?.questionnaire);
                  const sample = integerOf(questionnaire.sample, 1, 1000);
                  return sample < 10 ? YES : sample >= 10 ? NO : UNKNOWN;
                },
              },
            },
          ],
        },
        value: { aliases: ['extremeShare'], reads: [] },
      },
      { when: null, value: { aliases: [], reads: [] } },
    ],
  },
};

/** 不良問卷之剔除（第四條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const exclusion: RuleGuide = {
  name: '不良問卷之剔除',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [badQuestionnaire],
  explain: explainExclusion,
  conditions: [],
  facts: [
    { path: ['questionnaire', 'flag'], name: '評量問卷.情形', type: { kind: 'enumeration', members: QUESTIONNAIRE_FLAG_NAMES } },
    {
      path: ['questionnaire', 'sample'],
      name: '評量問卷.樣本數',
      type: { kind: 'integer', low: 1, high: 1000 },
      unit: '人',
      near: [10],
      turns: [[difference, '>']],
      parts: [10],
    },
    {
      path: ['questionnaire', 'lowRank'],
      name: '評量問卷.低分名次',
      type: { kind: 'integer', low: 1, high: 1000 },
      unit: '名',
      turns: [[difference, '>']],
      parts: [],
    },
  ],
};

/** 樣本之取整（第四條第四款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const sampleReading: RuleGuide = {
  name: '樣本之取整',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSampleReading,
  conditions: [],
  facts: [
    {
      path: ['evaluatedSubject', 'valid'],
      name: '評量課程.有效樣本',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      turns: [[difference_2, '<']],
      parts: [],
      phrases: ['sampleShare'],
    },
    {
      path: ['evaluatedSubject', 'enrolled'],
      name: '評量課程.修課人數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      turns: [[difference_2, '<']],
      parts: [],
      phrases: ['sampleShare'],
    },
  ],
};

/** 研究所之總數（第四條第四款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduateTotal_2: RuleGuide = {
  name: '研究所之總數',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainGraduateTotal,
  conditions: [],
  facts: [
    {
      path: ['evaluatedSubject', 'valid'],
      name: '評量課程.有效樣本',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [3],
      parts: [3],
      phrases: ['graduateMinimum'],
    },
    {
      path: ['evaluatedSubject', 'enrolled'],
      name: '評量課程.修課人數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [3],
      parts: [3],
      phrases: ['graduateMinimum'],
    },
    {
      path: ['readings', 'graduateTotal'],
      name: '疑義.研究所之總數',
      type: { kind: 'enumeration', members: GRADUATE_TOTAL_READING_NAMES },
      request: '「研究所之總數」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 無效評量（第四條第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const invalidEvaluation: RuleGuide = {
  name: '無效評量',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [sampleReading, graduateTotal_2],
  explain: explainInvalidEvaluation,
  conditions: [],
  facts: [
    { path: ['evaluatedSubject', 'kind'], name: '評量課程.類別', type: { kind: 'enumeration', members: EVALUATED_COURSE_NAMES } },
    {
      path: ['evaluatedSubject', 'valid'],
      name: '評量課程.有效樣本',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [3, 10],
      turns: [
        [difference_2, '<'],
        [difference_3, '<'],
      ],
      parts: [3, 10],
      phrases: ['undergraduateMinimum', 'sampleShare'],
    },
    {
      path: ['evaluatedSubject', 'enrolled'],
      name: '評量課程.修課人數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [3],
      turns: [
        [difference_2, '<'],
        [difference_3, '<'],
      ],
      parts: [3],
      phrases: ['sampleShare', 'smallClassMinimum'],
    },
    {
      path: ['readings', 'graduateTotal'],
      name: '疑義.研究所之總數',
      type: { kind: 'enumeration', members: GRADUATE_TOTAL_READING_NAMES },
      request: '「研究所之總數」有不同解釋，採哪一說由教務處決定',
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
            const evaluatedSubject = recordOf(input?.evaluatedSubject);
            const kind = readEvaluatedCourse(evaluatedSubject.kind);
            return kind === 'undergraduate' ? YES : kind === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['sampleReading', 'undergraduateMinimum'], reads: ['樣本之取整'] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const evaluatedSubject = recordOf(input?.evaluatedSubject);
            const kind = readEvaluatedCourse(evaluatedSubject.kind);
            return kind === 'graduate' ? YES : kind === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['sampleShare', 'definition.graduateTotal'], reads: ['研究所之總數'] },
      },
      {
        when: {
          kind: 'leaf',
          uses: { aliases: [], reads: [] },
          holds(input: Input): Truth {
            const evaluatedSubject = recordOf(input?.evaluatedSubject);
            const kind = readEvaluatedCourse(evaluatedSubject.kind);
            return kind === 'individual' || kind === 'doctoral' ? YES : kind === undefined ? UNKNOWN : NO;
          },
        },
        value: { aliases: ['smallClassMinimum'], reads: [] },
      },
    ],
  },
};

/** 無效評量之成績（第四條第四款）：考慮的除外、可能的改變、由誰提供事實。 */
export const invalidResult: RuleGuide = {
  name: '無效評量之成績',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [invalidEvaluation],
  explain: explainInvalidResult,
  conditions: [],
  facts: [
    { path: ['evaluatedSubject', 'kind'], name: '評量課程.類別', type: { kind: 'enumeration', members: EVALUATED_COURSE_NAMES } },
    {
      path: ['evaluatedSubject', 'valid'],
      name: '評量課程.有效樣本',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [3, 10],
      turns: [
        [difference_2, '<'],
        [difference_3, '<'],
      ],
      parts: [3, 10],
    },
    {
      path: ['evaluatedSubject', 'enrolled'],
      name: '評量課程.修課人數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [3],
      turns: [
        [difference_2, '<'],
        [difference_3, '<'],
      ],
      parts: [3],
    },
    {
      path: ['readings', 'graduateTotal'],
      name: '疑義.研究所之總數',
      type: { kind: 'enumeration', members: GRADUATE_TOTAL_READING_NAMES },
      request: '「研究所之總數」有不同解釋，採哪一說由教務處決定',
    },
  ],
};

/** 無效評量之保留（第四條第五款）：考慮的除外、可能的改變、由誰提供事實。 */
export const invalidKept: RuleGuide = {
  name: '無效評量之保留',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [invalidEvaluation],
  explain: explainInvalidKept,
  conditions: [],
  facts: [
    { path: ['evaluatedSubject', 'kind'], name: '評量課程.類別', type: { kind: 'enumeration', members: EVALUATED_COURSE_NAMES } },
    {
      path: ['evaluatedSubject', 'valid'],
      name: '評量課程.有效樣本',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [3, 10],
      turns: [
        [difference_2, '<'],
        [difference_3, '<'],
      ],
      parts: [3, 10],
    },
    {
      path: ['evaluatedSubject', 'enrolled'],
      name: '評量課程.修課人數',
      type: { kind: 'integer', low: 0, high: 1000 },
      unit: '人',
      near: [3],
      turns: [
        [difference_2, '<'],
        [difference_3, '<'],
      ],
      parts: [3],
    },
    {
      path: ['readings', 'graduateTotal'],
      name: '疑義.研究所之總數',
      type: { kind: 'enumeration', members: GRADUATE_TOTAL_READING_NAMES },
      request: '「研究所之總數」有不同解釋，採哪一說由教務處決定',
    },
    { path: ['evaluatedSubject', 'onlyCourse'], name: '評量課程.唯一可採計科目', type: { kind: 'boolean' } },
  ],
};

/** 列入輔導名單（第五條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const supportList: RuleGuide = {
  name: '列入輔導名單',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSupportList,
  conditions: [],
  facts: [
    {
      path: ['evaluatedSubject', 'mean'],
      name: '評量課程.平均滿意度',
      type: { kind: 'decimal', places: 2, low: 100, high: 500 },
      unit: '分',
      near: [350],
      parts: [350],
      phrases: ['supportThreshold'],
    },
  ],
};

/** 評量結果之申復（第六條）：考慮的除外、可能的改變、由誰提供事實。 */
export const evaluationAppealable: RuleGuide = {
  name: '評量結果之申復',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainEvaluationAppealable,
  conditions: [],
  facts: [
    { path: ['evaluationAppeal', 'headAgreed'], name: '評量申復.主管同意', type: { kind: 'boolean' } },
    {
      path: ['evaluationAppeal', 'daysIntoTerm'],
      name: '評量申復.開學後日數',
      type: { kind: 'integer', low: 0, high: 200 },
      unit: '日',
      near: [14],
      parts: [15],
      phrases: ['appealPeriod'],
    },
  ],
};

/** 符合優良條件（第七條第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const excellent: RuleGuide = {
  name: '符合優良條件',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainExcellent,
  conditions: [],
  facts: [
    { path: ['evaluatedTeacher', 'kind'], name: '受評教師.專兼任', type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
    {
      path: ['evaluatedTeacher', 'total'],
      name: '受評教師.評量總成績',
      type: { kind: 'decimal', places: 2, low: 100, high: 500 },
      unit: '分',
      near: [425],
      parts: [425],
      phrases: ['excellenceThreshold'],
    },
    { path: ['evaluatedTeacher', 'anyBelow'], name: '受評教師.有科目未達合格標準', type: { kind: 'boolean' } },
  ],
};

/** 教學評量總成績（第七條第一款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const evaluationTotal: RuleGuide = {
  name: '教學評量總成績',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainEvaluationTotal,
  conditions: [],
  facts: [
    {
      path: ['evaluatedTeacher', 'courses'],
      name: '受評教師.開設課程',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '班別', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
            { name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
            { name: '無效', alias: 'invalid', optional: false, type: { kind: 'boolean' } },
          ],
        },
      },
    },
  ],
  aggregates: [
    {
      words: '合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 學士班課程 且 開設課程.無效 = 否）',
      list: '受評教師.開設課程',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          const amount = lift(score, 100n);
          return {
            answer: allAnswers(
              allAnswers(
                answer(level === 'bachelor' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
                answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, score !== score && '受評教師.開設課程 的 成績'),
            ),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
          };
        });
      },
    },
    {
      words: '合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 碩博班課程 且 開設課程.無效 = 否）',
      list: '受評教師.開設課程',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          const amount = lift(score, 100n);
          return {
            answer: allAnswers(
              allAnswers(
                answer(level === 'graduate' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
                answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, score !== score && '受評教師.開設課程 的 成績'),
            ),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
          };
        });
      },
    },
    {
      words: '個數（受評教師.開設課程 其中 開設課程.無效 = 否）',
      list: '受評教師.開設課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const invalid = readBoolean(entry.invalid);
          const level = readOfferedLevel(entry.level);
          const score = decimalOf(entry.score, 100, 100, 500);
          return {
            answer: answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
          };
        });
      },
    },
  ],
};

/** 總成績之取位（第七條第一款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const totalRounding_2: RuleGuide = {
  name: '總成績之取位',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [evaluationTotal],
  explain: explainTotalRounding,
  conditions: [],
  facts: [
    {
      path: ['evaluatedTeacher', 'total'],
      name: '受評教師.評量總成績',
      type: { kind: 'decimal', places: 2, low: 100, high: 500 },
      unit: '分',
      turns: [
        [difference_4, '='],
        [difference_5, '='],
        [difference_6, '='],
        [difference_7, '='],
      ],
      parts: [],
    },
    {
      path: ['evaluatedTeacher', 'courses'],
      name: '受評教師.開設課程',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '班別', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
            { name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
            { name: '無效', alias: 'invalid', optional: false, type: { kind: 'boolean' } },
          ],
        },
      },
    },
    {
      path: ['readings', 'totalRounding'],
      name: '疑義.總成績之取位',
      type: { kind: 'enumeration', members: TOTAL_ROUNDING_READING_NAMES },
      request: '「總成績之取位」有不同解釋，採哪一說由教務處決定',
    },
  ],
  aggregates: [
    {
      words: '合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 學士班課程 且 開設課程.無效 = 否）',
      list: '受評教師.開設課程',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          const amount = lift(score, 100n);
          return {
            answer: allAnswers(
              allAnswers(
                answer(level === 'bachelor' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
                answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, score !== score && '受評教師.開設課程 的 成績'),
            ),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
          };
        });
      },
    },
    {
      words: '合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 碩博班課程 且 開設課程.無效 = 否）',
      list: '受評教師.開設課程',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          const amount = lift(score, 100n);
          return {
            answer: allAnswers(
              allAnswers(
                answer(level === 'graduate' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
                answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, score !== score && '受評教師.開設課程 的 成績'),
            ),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
          };
        });
      },
    },
    {
      words: '個數（受評教師.開設課程 其中 開設課程.無效 = 否）',
      list: '受評教師.開設課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const invalid = readBoolean(entry.invalid);
          const level = readOfferedLevel(entry.level);
          const score = decimalOf(entry.score, 100, 100, 500);
          return {
            answer: answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
          };
        });
      },
    },
  ],
  grounds: { gate: null, body: null, cases: [{ when: null, value: { aliases: ['evaluationTotal'], reads: ['教學評量總成績'] } }] },
};

/** 總成績之登載（第七條第一款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const recordedTotal: RuleGuide = {
  name: '總成績之登載',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [totalRounding_2],
  explain: explainRecordedTotal,
  conditions: [],
  facts: [
    {
      path: ['evaluatedTeacher', 'total'],
      name: '受評教師.評量總成績',
      type: { kind: 'decimal', places: 2, low: 100, high: 500 },
      unit: '分',
      turns: [
        [difference_4, '='],
        [difference_5, '='],
        [difference_6, '='],
        [difference_7, '='],
      ],
      parts: [],
    },
    {
      path: ['evaluatedTeacher', 'courses'],
      name: '受評教師.開設課程',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '班別', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
            { name: '成績', alias: 'score', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
            { name: '無效', alias: 'invalid', optional: false, type: { kind: 'boolean' } },
          ],
        },
      },
    },
    {
      path: ['readings', 'totalRounding'],
      name: '疑義.總成績之取位',
      type: { kind: 'enumeration', members: TOTAL_ROUNDING_READING_NAMES },
      request: '「總成績之取位」有不同解釋，採哪一說由教務處決定',
    },
  ],
  aggregates: [
    {
      words: '合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 學士班課程 且 開設課程.無效 = 否）',
      list: '受評教師.開設課程',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          const amount = lift(score, 100n);
          return {
            answer: allAnswers(
              allAnswers(
                answer(level === 'bachelor' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
                answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, score !== score && '受評教師.開設課程 的 成績'),
            ),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
          };
        });
      },
    },
    {
      words: '合計（開設課程.成績 於 受評教師.開設課程 其中 開設課程.班別 = 碩博班課程 且 開設課程.無效 = 否）',
      list: '受評教師.開設課程',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          const amount = lift(score, 100n);
          return {
            answer: allAnswers(
              allAnswers(
                answer(level === 'graduate' ? YES : level === undefined ? UNKNOWN : NO, level === undefined && '受評教師.開設課程 的 班別'),
                answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
              ),
              answer(amount === undefined ? UNKNOWN : YES, score !== score && '受評教師.開設課程 的 成績'),
            ),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
          };
        });
      },
    },
    {
      words: '個數（受評教師.開設課程 其中 開設課程.無效 = 否）',
      list: '受評教師.開設課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const invalid = readBoolean(entry.invalid);
          const level = readOfferedLevel(entry.level);
          const score = decimalOf(entry.score, 100, 100, 500);
          return {
            answer: answer(sameTruth(invalid, NO), invalid === UNKNOWN && '受評教師.開設課程 的 無效'),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
          };
        });
      },
    },
  ],
};

/** 總成績名次（第七條第一款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const rankOfTotal: RuleGuide = {
  name: '總成績名次',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainRankOfTotal,
  conditions: [],
  facts: [
    {
      path: ['evaluatedTeacher', 'total'],
      name: '受評教師.評量總成績',
      type: { kind: 'decimal', places: 2, low: 100, high: 500 },
      unit: '分',
    },
    {
      path: ['evaluatedTeacher', 'unitTeachers'],
      name: '受評教師.單位各師',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '專兼任', alias: 'kind', optional: false, type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
            { name: '總成績', alias: 'total', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
          ],
        },
      },
    },
  ],
};

/** 評比教師數（第七條第一款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const rankedTeachers: RuleGuide = {
  name: '評比教師數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainRankedTeachers,
  conditions: [],
  facts: [
    {
      path: ['evaluatedTeacher', 'unitTeachers'],
      name: '受評教師.單位各師',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '專兼任', alias: 'kind', optional: false, type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
            { name: '總成績', alias: 'total', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
          ],
        },
      },
    },
  ],
  aggregates: [
    {
      words: '個數（受評教師.單位各師 其中 單位教師.專兼任 = 專任教師）',
      list: '受評教師.單位各師',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
        return unitTeachers?.map((entry): GuideEntry => {
          const kind_3 = readTeacherKind(entry.kind);
          const total_3 = decimalOf(entry.total, 100, 100, 500);
          return {
            answer: answer(
              kind_3 === 'fullTime' ? YES : kind_3 === undefined ? UNKNOWN : NO,
              kind_3 === undefined && '受評教師.單位各師 的 專兼任',
            ),
            values: [
              ['kind', '專兼任', showMember(kind_3, TEACHER_KIND_NAMES)],
              ['total', '總成績', showNumber(total_3, 100n, null)],
            ],
          };
        });
      },
    },
  ],
};

/** 列入優良名單（第七條第一款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const excellenceList: RuleGuide = {
  name: '列入優良名單',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [excellent, rankOfTotal, rankedTeachers],
  explain: explainExcellenceList,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七條第一款第三目',
      words: '受評教師.專兼任 = 專任教師',
      phrase: null,
      holds(input: Input): Answer {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const kind_2 = readTeacherKind(evaluatedTeacher.kind);
        return answer(kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO, kind_2 === undefined && '受評教師.專兼任');
      },
    },
  ],
  facts: [
    { path: ['evaluatedTeacher', 'kind'], name: '受評教師.專兼任', type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
    {
      path: ['evaluatedTeacher', 'total'],
      name: '受評教師.評量總成績',
      type: { kind: 'decimal', places: 2, low: 100, high: 500 },
      unit: '分',
      near: [20, 425],
      phrases: ['excellenceFloor', 'excellenceShare'],
    },
    { path: ['evaluatedTeacher', 'anyBelow'], name: '受評教師.有科目未達合格標準', type: { kind: 'boolean' } },
    {
      path: ['evaluatedTeacher', 'unitTeachers'],
      name: '受評教師.單位各師',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '專兼任', alias: 'kind', optional: false, type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
            { name: '總成績', alias: 'total', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
          ],
        },
      },
      phrases: ['excellenceShare'],
    },
  ],
  aggregates: [
    {
      words: '個數（受評教師.單位各師 其中 單位教師.專兼任 = 專任教師）',
      list: '受評教師.單位各師',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
        return unitTeachers?.map((entry): GuideEntry => {
          const kind_3 = readTeacherKind(entry.kind);
          const total_3 = decimalOf(entry.total, 100, 100, 500);
          return {
            answer: answer(
              kind_3 === 'fullTime' ? YES : kind_3 === undefined ? UNKNOWN : NO,
              kind_3 === undefined && '受評教師.單位各師 的 專兼任',
            ),
            values: [
              ['kind', '專兼任', showMember(kind_3, TEACHER_KIND_NAMES)],
              ['total', '總成績', showNumber(total_3, 100n, null)],
            ],
          };
        });
      },
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
            const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
            const kind_2 = readTeacherKind(evaluatedTeacher.kind);
            return kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: ['excellent'], reads: ['符合優良條件'] },
              holds(input: Input): Truth {
                const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
                const kind_2 = readTeacherKind(evaluatedTeacher.kind);
                const total = decimalOf(evaluatedTeacher.total, 100, 100, 500);
                const anyBelow = readBoolean(evaluatedTeacher.anyBelow);
                const excellentValue = computeExcellent(kind_2, total, anyBelow);
                return excellentValue;
              },
            },
            {
              kind: 'not',
              part: {
                kind: 'leaf',
                uses: { aliases: ['excellenceFloor'], reads: [] },
                holds(input: Input): Truth {
                  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
                  const total = decimalOf(evaluatedTeacher.total, 100, 100, 500);
                  return total < 425 ? YES : total >= 425 ? NO : UNKNOWN;
                },
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['rankOfTotal', 'rankedTeachers', 'excellenceShare'], reads: ['總成績名次', '評比教師數'] },
              holds(input: Input): Truth {
                const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
                const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
                const total = decimalOf(evaluatedTeacher.total, 100, 100, 500);
                const rankOfUnitTeachersTotalValue = rankOfUnitTeachersTotal(unitTeachers, total);
                const rankOfTotalValue = computeRankOfTotal(rankOfUnitTeachersTotalValue);
                const countOfUnitTeachersValue = countOfUnitTeachers(unitTeachers);
                const rankedTeachersValue = computeRankedTeachers(countOfUnitTeachersValue);
                return conditionWithinBounds_7(rankOfTotalValue, rankedTeachersValue, unitTeachers);
              },
            },
          ],
        },
      ],
    },
    body: null,
    cases: [],
  },
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['midtermResult']: midtermResult,
  ['finalResult']: finalResult,
  ['midtermTime']: midtermTime,
  ['finalTime']: finalTime,
  ['graduatingTime']: graduatingTime,
  ['fillFirst']: fillFirst,
  ['badQuestionnaire']: badQuestionnaire,
  ['exclusion']: exclusion,
  ['sampleReading']: sampleReading,
  ['graduateTotal']: graduateTotal_2,
  ['invalidEvaluation']: invalidEvaluation,
  ['invalidResult']: invalidResult,
  ['invalidKept']: invalidKept,
  ['supportList']: supportList,
  ['evaluationAppealable']: evaluationAppealable,
  ['excellent']: excellent,
  ['evaluationTotal']: evaluationTotal,
  ['totalRounding']: totalRounding_2,
  ['recordedTotal']: recordedTotal,
  ['rankOfTotal']: rankOfTotal,
  ['rankedTeachers']: rankedTeachers,
  ['excellenceList']: excellenceList,
};
