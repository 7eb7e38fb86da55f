// @generated fagui: rules/ntua/academic-regulations/t-score.fagui
/**
 * 國立臺灣藝術大學T分數學業平均成績計算公式（ntua.tScore），版本 114-2
 * 由 rules/ntua/academic-regulations/t-score.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  DIVISION_BY_ZERO,
  addExact,
  answer,
  asRecord,
  checkInput,
  decided,
  divideExact,
  isZero,
  lacking,
  lift,
  multiplyExact,
  numberValue,
  rational,
  readBoolean,
  readDecimal,
  readEntries,
  readInteger,
  readList,
  readably,
  result,
  roundExact,
  roundHalfAway,
  roundRoot,
  scaledElement,
  scaledValue,
  settledResult,
  settledValue,
  showEntries,
  showExact,
  showList,
  showNumber,
  showTruth,
  standardSchema,
  subtractExact,
  undeterminedPermission,
  undeterminedValue,
  valueOrNull,
  valued,
  variance,
} from '../../../../compiler/runtime/index.ts';
import type {
  Answer,
  CheckedInput,
  Decision,
  InputShape,
  Lack,
  MaybeRational,
  Note,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  Truth,
  Valued,
} from '../../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ntua.tScore',
  title: 'T分數學業平均成績計算公式',
  institution: '國立臺灣藝術大學',
  version: '114-2',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 修習科目：清單中的一筆 */
export interface TakenCourse_2 {
  /** 學分：學分，整數，0至12 */
  readonly credits?: number;
  /** T分數：分，小數2位，-1000至1000 */
  readonly tScore?: number;
  /** 列計 */
  readonly counted?: boolean;
}

/** 學期成績 */
export interface TermResult {
  /** 全部到齊 */
  readonly complete?: boolean;
  /** 修習科目 */
  readonly courses?: readonly TakenCourse_2[];
}

/** 計分科目 */
export interface ScoredCourse {
  /** 原始分數：分，小數2位，0至100 */
  readonly raw?: number;
  /** 平均：分，小數2位，0至100 */
  readonly mean?: number;
  /** 標準差：分，小數2位，0至50 */
  readonly deviation?: number;
  /** 全班分數 */
  readonly classScores?: readonly number[];
}

/** 歷年成績 */
export interface AllTerms {
  /** 科目 */
  readonly courses?: readonly TakenCourse_2[];
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly termResult?: TermResult;
  readonly scoredCourse?: ScoredCourse;
  readonly allTerms?: AllTerms;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '學期成績',
    alias: 'termResult',
    fields: [
      { name: '全部到齊', alias: 'complete', optional: false, type: { kind: 'boolean' } },
      {
        name: '修習科目',
        alias: 'courses',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 12 } },
              { name: 'T分數', alias: 'tScore', optional: false, type: { kind: 'decimal', places: 2, low: -100000, high: 100000 } },
              { name: '列計', alias: 'counted', optional: false, type: { kind: 'boolean' } },
            ],
            unread: ['成績', 'score'],
          },
        },
      },
    ],
    unread: ['登記平均', 'recordedAverage'],
  },
  {
    name: '計分科目',
    alias: 'scoredCourse',
    fields: [
      { name: '原始分數', alias: 'raw', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '平均', alias: 'mean', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      { name: '標準差', alias: 'deviation', optional: false, type: { kind: 'decimal', places: 2, low: 0, high: 5000 } },
      {
        name: '全班分數',
        alias: 'classScores',
        optional: false,
        type: { kind: 'list', element: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      },
    ],
    unread: ['未取整分數', 'unrounded', '操行成績', 'conduct', '平時成績', 'usual', '期中成績', 'midterm', '期末成績', 'final'],
  },
  {
    name: '歷年成績',
    alias: 'allTerms',
    fields: [
      {
        name: '科目',
        alias: 'courses',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 12 } },
              { name: 'T分數', alias: 'tScore', optional: false, type: { kind: 'decimal', places: 2, low: -100000, high: 100000 } },
              { name: '列計', alias: 'counted', optional: false, type: { kind: 'boolean' } },
            ],
            unread: ['成績', 'score'],
          },
        },
      },
    ],
    unread: ['登記畢業成績', 'recordedScore'],
  },
  { name: '學生', alias: 'student', fields: null },
  { name: '入學', alias: 'admission', fields: null },
  { name: '文件', alias: 'document', fields: null },
  { name: '出境', alias: 'abroad', fields: null },
  { name: '註冊', alias: 'registration', fields: null },
  { name: '選課', alias: 'enrolment', fields: null },
  { name: '跨選', alias: 'crossEnrolment', fields: null },
  { name: '課程', alias: 'course', fields: null },
  { name: '畢業', alias: 'graduation', fields: null },
  { name: '延修', alias: 'extension', fields: null },
  { name: '成績', alias: 'grade', fields: null },
  { name: '次學期', alias: 'nextTerm', fields: null },
  { name: '補考', alias: 'makeUp', fields: null },
  { name: '更改', alias: 'correction', fields: null },
  { name: '缺課', alias: 'absence', fields: null },
  { name: '轉系', alias: 'departmentTransfer', fields: null },
  { name: '轉學', alias: 'transfer', fields: null },
  { name: '休學', alias: 'leave', fields: null },
  { name: '學籍處分', alias: 'standing', fields: null },
  { name: '申訴', alias: 'appeal', fields: null },
  { name: '學位考試', alias: 'degreeExam', fields: null },
  { name: '抵免', alias: 'exemption', fields: null },
  { name: '轉所', alias: 'instituteTransfer', fields: null },
  { name: '災害', alias: 'disaster', fields: null },
  { name: '學位名稱', alias: 'degreeName', fields: null },
  { name: '法規程序', alias: 'enactment', fields: null },
  { name: '修習科目', alias: 'takenCourse', fields: null },
  { name: '專科畢業生', alias: 'juniorGraduateStudent', fields: null },
  { name: '研究生成績', alias: 'graduateGrades', fields: null },
];

/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */
export const inputSchema: StandardSchema<Input> = /* @__PURE__ */ standardSchema<Input>(INPUT_SHAPE);

/** The readable part of an input of any form, and what is wrong with the rest. */
export function checkedInput(input: unknown): { readonly value: Input; readonly issues: CheckedInput['issues'] } {
  const { value, issues } = checkInput(INPUT_SHAPE, input);
  return { value: value as Input, issues };
}

const recordOf = asRecord;

const decimalOf = readDecimal;

function computeZScore(raw: number, mean: number, deviation: number): MaybeRational {
  return divideExact(subtractExact(lift(raw, 100n), lift(mean, 100n)), lift(deviation, 100n));
}

function lackOfZScore(raw: number, mean: number, deviation: number): Note {
  return lacking(
    raw !== raw && '計分科目.原始分數',
    mean !== mean && '計分科目.平均',
    deviation !== deviation && '計分科目.標準差',
    isZero(lift(deviation, 100n)) && DIVISION_BY_ZERO,
  );
}

function sumOfClassScores(classScores: readonly number[] | undefined): number {
  if (classScores === undefined) return NaN;
  let total = 0;
  for (const element of classScores) {
    total += element;
  }
  return total;
}

function lackOfSumOfClassScores(classScores: readonly number[] | undefined): Lack {
  if (classScores === undefined) return lacking('計分科目.全班分數');
  return lacking();
}

function countOfClassScores(classScores: readonly number[] | undefined): number {
  if (classScores === undefined) return NaN;
  return classScores.length;
}

function lackOfCountOfClassScores(classScores: readonly number[] | undefined): Lack {
  if (classScores === undefined) return lacking('計分科目.全班分數');
  return lacking();
}

function computeClassMean(sumOfClassScoresValue: number, countOfClassScoresValue: number): number {
  return roundHalfAway(sumOfClassScoresValue, countOfClassScoresValue);
}

function lackOfClassMean(sumOfClassScoresValue: number, classScores: readonly number[] | undefined, countOfClassScoresValue: number): Note {
  return lacking(
    sumOfClassScoresValue !== sumOfClassScoresValue && lackOfSumOfClassScores(classScores),
    countOfClassScoresValue !== countOfClassScoresValue && lackOfCountOfClassScores(classScores),
    isZero(lift(countOfClassScoresValue)) && DIVISION_BY_ZERO,
  );
}

function deviationOfClassScores(classScores: readonly number[] | undefined): number {
  if (classScores === undefined) return NaN;
  let total = 0;
  let squares = 0;
  let count = 0;
  for (const element of classScores) {
    total += element;
    squares += element * element;
    count++;
  }
  return scaledElement(roundRoot(variance(total, squares, count, 100n), 2, 'halfAway'), 100n);
}

function lackOfDeviationOfClassScores(classScores: readonly number[] | undefined): Lack {
  if (classScores === undefined) return lacking('計分科目.全班分數');
  let lack = lacking();
  let found = false;
  for (let index = 0; index < classScores.length; index++) {
    found = true;
  }
  if (!found && lack.missing.length === 0 && lack.reasons.length === 0) return DIVISION_BY_ZERO;
  return lack;
}

function computeClassDeviation(deviationOfClassScoresValue: number): number {
  return deviationOfClassScoresValue;
}

function lackOfClassDeviation(deviationOfClassScoresValue: number, classScores: readonly number[] | undefined): Note {
  return lacking(deviationOfClassScoresValue !== deviationOfClassScoresValue && lackOfDeviationOfClassScores(classScores));
}

const EXACT = /* @__PURE__ */ rational(10n, 1n);

const EXACT_2 = /* @__PURE__ */ rational(50n, 1n);

function computeTScoreOfCourse(zScoreValue: MaybeRational): MaybeRational {
  return roundExact(addExact(multiplyExact(EXACT, zScoreValue), EXACT_2), 2, 'halfAway');
}

function lackOfTScoreOfCourse(zScoreLack: Note): Note {
  return lacking(zScoreLack);
}

const integerOf = readInteger;

function sumOfCourses(courses: readonly TakenCourse_2[] | undefined): number {
  if (courses === undefined) return NaN;
  let total = 0;
  for (const entry of courses) {
    const counted = readBoolean(entry.counted);
    const met: Truth = counted;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const tScore = decimalOf(entry.tScore, 100, -100000, 100000);
    const credits = integerOf(entry.credits, 0, 12);
    const amount: number = tScore === 0 || credits === 0 ? 0 : tScore * credits;
    total += amount;
  }
  return total;
}

function lackOfSumOfCourses(courses: readonly TakenCourse_2[] | undefined): Lack {
  if (courses === undefined) return lacking('學期成績.修習科目');
  let lack = lacking();
  for (const entry of courses) {
    const counted = readBoolean(entry.counted);
    const met: Answer = answer(counted, counted === UNKNOWN && '學期成績.修習科目 的 列計');
    if (typeof met === 'object') lack = lacking(lack, met);
    const tScore = decimalOf(entry.tScore, 100, -100000, 100000);
    const credits = integerOf(entry.credits, 0, 12);
    if (met === YES) {
      lack = lacking(lack, tScore !== tScore && '學期成績.修習科目 的 T分數', credits !== credits && '學期成績.修習科目 的 學分');
    }
  }
  return lack;
}

function computeWeightedTotal(sumOfCoursesValue: number): number {
  return sumOfCoursesValue;
}

function lackOfWeightedTotal(sumOfCoursesValue: number, courses: readonly TakenCourse_2[] | undefined): Note {
  return lacking(sumOfCoursesValue !== sumOfCoursesValue && lackOfSumOfCourses(courses));
}

function sumOfCoursesCredits(courses: readonly TakenCourse_2[] | undefined): number {
  if (courses === undefined) return NaN;
  let total = 0;
  for (const entry of courses) {
    const counted = readBoolean(entry.counted);
    const met: Truth = counted;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const credits = integerOf(entry.credits, 0, 12);
    total += credits;
  }
  return total;
}

function lackOfSumOfCoursesCredits(courses: readonly TakenCourse_2[] | undefined): Lack {
  if (courses === undefined) return lacking('學期成績.修習科目');
  let lack = lacking();
  for (const entry of courses) {
    const counted = readBoolean(entry.counted);
    const met: Answer = answer(counted, counted === UNKNOWN && '學期成績.修習科目 的 列計');
    if (typeof met === 'object') lack = lacking(lack, met);
    const credits = integerOf(entry.credits, 0, 12);
    if (met === YES) {
      lack = lacking(lack, credits !== credits && '學期成績.修習科目 的 學分');
    }
  }
  return lack;
}

function computeTermAverage(weightedTotalValue: number, sumOfCoursesCreditsValue: number): number {
  return roundHalfAway(weightedTotalValue, sumOfCoursesCreditsValue);
}

function lackOfTermAverage(weightedTotalLack: Note, sumOfCoursesCreditsValue: number, courses: readonly TakenCourse_2[] | undefined): Note {
  return lacking(
    weightedTotalLack,
    sumOfCoursesCreditsValue !== sumOfCoursesCreditsValue && lackOfSumOfCoursesCredits(courses),
    isZero(lift(sumOfCoursesCreditsValue)) && DIVISION_BY_ZERO,
  );
}

function sumOfCourses_2(courses_2: readonly TakenCourse_2[] | undefined): number {
  if (courses_2 === undefined) return NaN;
  let total = 0;
  for (const entry of courses_2) {
    const counted = readBoolean(entry.counted);
    const met: Truth = counted;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const tScore = decimalOf(entry.tScore, 100, -100000, 100000);
    const credits = integerOf(entry.credits, 0, 12);
    const amount: number = tScore === 0 || credits === 0 ? 0 : tScore * credits;
    total += amount;
  }
  return total;
}

function lackOfSumOfCourses_2(courses_2: readonly TakenCourse_2[] | undefined): Lack {
  if (courses_2 === undefined) return lacking('歷年成績.科目');
  let lack = lacking();
  for (const entry of courses_2) {
    const counted = readBoolean(entry.counted);
    const met: Answer = answer(counted, counted === UNKNOWN && '歷年成績.科目 的 列計');
    if (typeof met === 'object') lack = lacking(lack, met);
    const tScore = decimalOf(entry.tScore, 100, -100000, 100000);
    const credits = integerOf(entry.credits, 0, 12);
    if (met === YES) {
      lack = lacking(lack, tScore !== tScore && '歷年成績.科目 的 T分數', credits !== credits && '歷年成績.科目 的 學分');
    }
  }
  return lack;
}

function sumOfCoursesCredits_2(courses_2: readonly TakenCourse_2[] | undefined): number {
  if (courses_2 === undefined) return NaN;
  let total = 0;
  for (const entry of courses_2) {
    const counted = readBoolean(entry.counted);
    const met: Truth = counted;
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const credits = integerOf(entry.credits, 0, 12);
    total += credits;
  }
  return total;
}

function lackOfSumOfCoursesCredits_2(courses_2: readonly TakenCourse_2[] | undefined): Lack {
  if (courses_2 === undefined) return lacking('歷年成績.科目');
  let lack = lacking();
  for (const entry of courses_2) {
    const counted = readBoolean(entry.counted);
    const met: Answer = answer(counted, counted === UNKNOWN && '歷年成績.科目 的 列計');
    if (typeof met === 'object') lack = lacking(lack, met);
    const credits = integerOf(entry.credits, 0, 12);
    if (met === YES) {
      lack = lacking(lack, credits !== credits && '歷年成績.科目 的 學分');
    }
  }
  return lack;
}

function computeGraduationAverage(sumOfCourses_2Value: number, sumOfCoursesCredits_2Value: number): number {
  return roundHalfAway(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
}

function lackOfGraduationAverage(
  sumOfCourses_2Value: number,
  courses_2: readonly TakenCourse_2[] | undefined,
  sumOfCoursesCredits_2Value: number,
): Note {
  return lacking(
    sumOfCourses_2Value !== sumOfCourses_2Value && lackOfSumOfCourses_2(courses_2),
    sumOfCoursesCredits_2Value !== sumOfCoursesCredits_2Value && lackOfSumOfCoursesCredits_2(courses_2),
    isZero(lift(sumOfCoursesCredits_2Value)) && DIVISION_BY_ZERO,
  );
}

/** 標準分數：value */
const Z_SCORE_VALUE = /* @__PURE__ */ decided('value', '第一點');

/** 標準分數所讀的事實 */
const Z_SCORE_FACTS: readonly string[] = ['計分科目.原始分數', '計分科目.平均', '計分科目.標準差'];

function resultOfZScore(zScoreValue: MaybeRational, raw: number, mean: number, deviation: number): Result {
  const value = zScoreValue;
  const decision =
    value === undefined ? undeterminedValue('第一點', lacking(lackOfZScore(raw, mean, deviation)), Z_SCORE_FACTS) : Z_SCORE_VALUE;
  return result(
    decision,
    {
      text: 'T 分數之定義為：T＝10Z＋50，Z＝(X－μ)÷σ。',
      values: [
        ['raw', showNumber(raw, 100n, '分')],
        ['mean', showNumber(mean, 100n, '分')],
        ['deviation', showNumber(deviation, 100n, '分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(numberValue(value)),
    null,
  );
}

function difference(input: Input): MaybeRational | null {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const mean = decimalOf(scoredCourse.mean, 100, 0, 10000);
  const deviation = decimalOf(scoredCourse.deviation, 100, 0, 5000);
  const value = divideExact(subtractExact(lift(raw, 100n), lift(mean, 100n)), lift(deviation, 100n));
  return (
    value ??
    (lacking(
      raw !== raw && '計分科目.原始分數',
      mean !== mean && '計分科目.平均',
      deviation !== deviation && '計分科目.標準差',
      isZero(lift(deviation, 100n)) && DIVISION_BY_ZERO,
    ).missing.length > 0
      ? undefined
      : null)
  );
}

const SCORED_COURSE_RAW_PARTS: PartedFact = [
  '計分科目.原始分數',
  'scoredCourse',
  'raw',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const SCORED_COURSE_MEAN_PARTS: PartedFact = [
  '計分科目.平均',
  'scoredCourse',
  'mean',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const SCORED_COURSE_DEVIATION_PARTS: PartedFact = [
  '計分科目.標準差',
  'scoredCourse',
  'deviation',
  { low: 0, high: 5000, scale: 100, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const Z_SCORE_PARTS: Parts = {
  order: Z_SCORE_FACTS,
  deciding: [SCORED_COURSE_RAW_PARTS, SCORED_COURSE_MEAN_PARTS, SCORED_COURSE_DEVIATION_PARTS],
  others: [],
};

function givenZScore(input: Input): Valued {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const mean = decimalOf(scoredCourse.mean, 100, 0, 10000);
  const deviation = decimalOf(scoredCourse.deviation, 100, 0, 5000);
  const zScoreValue = computeZScore(raw, mean, deviation);
  const value = zScoreValue;
  return valued(
    value === undefined ? undeterminedValue('第一點', lacking(lackOfZScore(raw, mean, deviation)), Z_SCORE_FACTS) : Z_SCORE_VALUE,
    numberValue(value),
  );
}

function valueOfZScore(zScoreValue: MaybeRational): number | string | undefined {
  const value = zScoreValue;
  return numberValue(value);
}

/**
 * 標準分數（第一點）
 *
 * > T 分數之定義為：T＝10Z＋50，Z＝(X－μ)÷σ。
 *
 * - 其餘 （計分科目.原始分數 － 計分科目.平均） ÷ 計分科目.標準差
 *
 * undefined：無法判定。
 */
export function zScore(input: Input): number | string | undefined {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const mean = decimalOf(scoredCourse.mean, 100, 0, 10000);
  const deviation = decimalOf(scoredCourse.deviation, 100, 0, 5000);
  const zScoreValue = computeZScore(raw, mean, deviation);
  return settledValue(valueOfZScore(zScoreValue), givenZScore, input, Z_SCORE_PARTS);
}

/** 標準分數：值與理由。 */
export function explainZScore(input: Input): Result {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const mean = decimalOf(scoredCourse.mean, 100, 0, 10000);
  const deviation = decimalOf(scoredCourse.deviation, 100, 0, 5000);
  const zScoreValue = computeZScore(raw, mean, deviation);
  return settledResult(resultOfZScore(zScoreValue, raw, mean, deviation), givenZScore, input, Z_SCORE_PARTS);
}

/** 全班平均：value */
const CLASS_MEAN_VALUE = /* @__PURE__ */ decided('value', '第二點');

/** 全班平均所讀的事實 */
const CLASS_MEAN_FACTS: readonly string[] = ['計分科目.全班分數'];

function resultOfClassMean(
  classMeanValue: number,
  sumOfClassScoresValue: number,
  classScores: readonly number[] | undefined,
  countOfClassScoresValue: number,
): Result {
  const value = classMeanValue;
  const decision =
    value !== value
      ? undeterminedValue('第二點', lacking(lackOfClassMean(sumOfClassScoresValue, classScores, countOfClassScoresValue)), CLASS_MEAN_FACTS)
      : CLASS_MEAN_VALUE;
  return result(
    decision,
    {
      text: '各科目之平均分數與標準差，依全班修課學生之百分制成績計算，均四捨五入至小數點第二位。',
      values: [
        ['classScores', showList(classScores, (element) => showNumber(element, 100n, '分'))],
        ['平均（計分科目.全班分數）', showExact(divideExact(lift(sumOfClassScoresValue, 100n), lift(countOfClassScoresValue)), '分')],
        ['統計取位', '四捨五入至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function valueOfClassMean(classMeanValue: number): number | string | undefined {
  const value = classMeanValue;
  return scaledValue(value, 100n);
}

/**
 * 全班平均（第二點）
 *
 * > 各科目之平均分數與標準差，依全班修課學生之百分制成績計算，均四捨五入至小數點第二位。
 *
 * - 其餘 取位（平均（計分科目.全班分數），統計取位）
 *
 * undefined：無法判定。
 */
export function classMean(input: Input): number | string | undefined {
  const scoredCourse = recordOf(input?.scoredCourse);
  const classScores = readList(scoredCourse.classScores, (element) => decimalOf(element, 100, 0, 10000));
  const sumOfClassScoresValue = sumOfClassScores(classScores);
  const countOfClassScoresValue = countOfClassScores(classScores);
  const classMeanValue = computeClassMean(sumOfClassScoresValue, countOfClassScoresValue);
  return valueOfClassMean(classMeanValue);
}

/** 全班平均：值與理由。 */
export function explainClassMean(input: Input): Result {
  const scoredCourse = recordOf(input?.scoredCourse);
  const classScores = readList(scoredCourse.classScores, (element) => decimalOf(element, 100, 0, 10000));
  const sumOfClassScoresValue = sumOfClassScores(classScores);
  const countOfClassScoresValue = countOfClassScores(classScores);
  const classMeanValue = computeClassMean(sumOfClassScoresValue, countOfClassScoresValue);
  return resultOfClassMean(classMeanValue, sumOfClassScoresValue, classScores, countOfClassScoresValue);
}

/** 全班標準差：value */
const CLASS_DEVIATION_VALUE = /* @__PURE__ */ decided('value', '第二點');

/** 全班標準差所讀的事實 */
const CLASS_DEVIATION_FACTS: readonly string[] = ['計分科目.全班分數'];

function resultOfClassDeviation(
  classDeviationValue: number,
  deviationOfClassScoresValue: number,
  classScores: readonly number[] | undefined,
): Result {
  const value = classDeviationValue;
  const decision =
    value !== value
      ? undeterminedValue('第二點', lacking(lackOfClassDeviation(deviationOfClassScoresValue, classScores)), CLASS_DEVIATION_FACTS)
      : CLASS_DEVIATION_VALUE;
  return result(
    decision,
    {
      text: '各科目之平均分數與標準差，依全班修課學生之百分制成績計算，均四捨五入至小數點第二位。',
      values: [
        ['classScores', showList(classScores, (element) => showNumber(element, 100n, '分'))],
        ['取位（標準差（計分科目.全班分數），統計取位）', showExact(lift(deviationOfClassScoresValue, 100n), '分')],
        ['統計取位', '四捨五入至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function valueOfClassDeviation(classDeviationValue: number): number | string | undefined {
  const value = classDeviationValue;
  return scaledValue(value, 100n);
}

/**
 * 全班標準差（第二點）
 *
 * > 各科目之平均分數與標準差，依全班修課學生之百分制成績計算，均四捨五入至小數點第二位。
 *
 * - 其餘 取位（標準差（計分科目.全班分數），統計取位）
 *
 * undefined：無法判定。
 */
export function classDeviation(input: Input): number | string | undefined {
  const scoredCourse = recordOf(input?.scoredCourse);
  const classScores = readList(scoredCourse.classScores, (element) => decimalOf(element, 100, 0, 10000));
  const deviationOfClassScoresValue = deviationOfClassScores(classScores);
  const classDeviationValue = computeClassDeviation(deviationOfClassScoresValue);
  return valueOfClassDeviation(classDeviationValue);
}

/** 全班標準差：值與理由。 */
export function explainClassDeviation(input: Input): Result {
  const scoredCourse = recordOf(input?.scoredCourse);
  const classScores = readList(scoredCourse.classScores, (element) => decimalOf(element, 100, 0, 10000));
  const deviationOfClassScoresValue = deviationOfClassScores(classScores);
  const classDeviationValue = computeClassDeviation(deviationOfClassScoresValue);
  return resultOfClassDeviation(classDeviationValue, deviationOfClassScoresValue, classScores);
}

/** T分數：value */
const T_SCORE_OF_COURSE_VALUE = /* @__PURE__ */ decided('value', '第三點');

/** T分數所讀的事實 */
const T_SCORE_OF_COURSE_FACTS: readonly string[] = ['計分科目.原始分數', '計分科目.平均', '計分科目.標準差'];

function resultOfTScoreOfCourse(
  tScoreOfCourseValue: MaybeRational,
  zScoreLack: Note,
  raw: number,
  mean: number,
  deviation: number,
  zScoreValue: MaybeRational,
): Result {
  const value = tScoreOfCourseValue;
  const decision =
    value === undefined
      ? undeterminedValue('第三點', lacking(lackOfTScoreOfCourse(zScoreLack)), T_SCORE_OF_COURSE_FACTS)
      : T_SCORE_OF_COURSE_VALUE;
  return result(
    decision,
    {
      text: '學生當學期之 T 分數加權總分，為各科目之 T 分數（四捨五入至小數點第二位）乘以該科目學分數之總和，並四捨五入至小數點第二位。',
      values: [
        ['raw', showNumber(raw, 100n, '分')],
        ['mean', showNumber(mean, 100n, '分')],
        ['deviation', showNumber(deviation, 100n, '分')],
        ['zScore', showExact(zScoreValue, null)],
        ['T分數取位', '四捨五入至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(numberValue(value)),
    '分',
  );
}

function difference_2(input: Input): MaybeRational | null {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const mean = decimalOf(scoredCourse.mean, 100, 0, 10000);
  const deviation = decimalOf(scoredCourse.deviation, 100, 0, 5000);
  const zScoreValue = computeZScore(raw, mean, deviation);
  const zScoreLack = zScoreValue === undefined ? lackOfZScore(raw, mean, deviation) : false;
  const value = roundExact(addExact(multiplyExact(EXACT, zScoreValue), EXACT_2), 2, 'halfAway');
  return value ?? (lacking(zScoreLack).missing.length > 0 ? undefined : null);
}

const SCORED_COURSE_RAW_PARTS_2: PartedFact = [
  '計分科目.原始分數',
  'scoredCourse',
  'raw',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const SCORED_COURSE_MEAN_PARTS_2: PartedFact = [
  '計分科目.平均',
  'scoredCourse',
  'mean',
  { low: 0, high: 10000, scale: 100, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const SCORED_COURSE_DEVIATION_PARTS_2: PartedFact = [
  '計分科目.標準差',
  'scoredCourse',
  'deviation',
  { low: 0, high: 5000, scale: 100, starts: [0], turns: [[difference_2, 'known']], hasEnds: true },
];

const T_SCORE_OF_COURSE_PARTS: Parts = {
  order: T_SCORE_OF_COURSE_FACTS,
  deciding: [SCORED_COURSE_RAW_PARTS_2, SCORED_COURSE_MEAN_PARTS_2, SCORED_COURSE_DEVIATION_PARTS_2],
  others: [],
};

function givenTScoreOfCourse(input: Input): Valued {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const mean = decimalOf(scoredCourse.mean, 100, 0, 10000);
  const deviation = decimalOf(scoredCourse.deviation, 100, 0, 5000);
  const zScoreValue = computeZScore(raw, mean, deviation);
  const tScoreOfCourseValue = computeTScoreOfCourse(zScoreValue);
  const zScoreLack = zScoreValue === undefined ? lackOfZScore(raw, mean, deviation) : false;
  const value = tScoreOfCourseValue;
  return valued(
    value === undefined
      ? undeterminedValue('第三點', lacking(lackOfTScoreOfCourse(zScoreLack)), T_SCORE_OF_COURSE_FACTS)
      : T_SCORE_OF_COURSE_VALUE,
    numberValue(value),
  );
}

function valueOfTScoreOfCourse(tScoreOfCourseValue: MaybeRational): number | string | undefined {
  const value = tScoreOfCourseValue;
  return numberValue(value);
}

/**
 * T分數（第三點）
 *
 * > 學生當學期之 T 分數加權總分，為各科目之 T 分數（四捨五入至小數點第二位）乘以該科目學分數之總和，並四捨五入至小數點第二位。
 *
 * - 其餘 取位（（10 × 標準分數） ＋ 50，T分數取位）
 *
 * undefined：無法判定。
 */
export function tScoreOfCourse(input: Input): number | string | undefined {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const mean = decimalOf(scoredCourse.mean, 100, 0, 10000);
  const deviation = decimalOf(scoredCourse.deviation, 100, 0, 5000);
  const zScoreValue = computeZScore(raw, mean, deviation);
  const tScoreOfCourseValue = computeTScoreOfCourse(zScoreValue);
  return settledValue(valueOfTScoreOfCourse(tScoreOfCourseValue), givenTScoreOfCourse, input, T_SCORE_OF_COURSE_PARTS);
}

/** T分數：值與理由。 */
export function explainTScoreOfCourse(input: Input): Result {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const mean = decimalOf(scoredCourse.mean, 100, 0, 10000);
  const deviation = decimalOf(scoredCourse.deviation, 100, 0, 5000);
  const zScoreValue = computeZScore(raw, mean, deviation);
  const tScoreOfCourseValue = computeTScoreOfCourse(zScoreValue);
  const zScoreLack = zScoreValue === undefined ? lackOfZScore(raw, mean, deviation) : false;
  return settledResult(
    resultOfTScoreOfCourse(tScoreOfCourseValue, zScoreLack, raw, mean, deviation, zScoreValue),
    givenTScoreOfCourse,
    input,
    T_SCORE_OF_COURSE_PARTS,
  );
}

/** 加權總分：value */
const WEIGHTED_TOTAL_VALUE = /* @__PURE__ */ decided('value', '第三點');

/** 加權總分所讀的事實 */
const WEIGHTED_TOTAL_FACTS: readonly string[] = [
  '學期成績.修習科目',
  '學期成績.修習科目 的 學分',
  '學期成績.修習科目 的 T分數',
  '學期成績.修習科目 的 列計',
];

function resultOfWeightedTotal(
  weightedTotalValue: number,
  sumOfCoursesValue: number,
  courses: readonly TakenCourse_2[] | undefined,
): Result {
  const value = weightedTotalValue;
  const decision =
    value !== value
      ? undeterminedValue('第三點', lacking(lackOfWeightedTotal(sumOfCoursesValue, courses)), WEIGHTED_TOTAL_FACTS)
      : WEIGHTED_TOTAL_VALUE;
  return result(
    decision,
    {
      text: '學生當學期之 T 分數加權總分，為各科目之 T 分數（四捨五入至小數點第二位）乘以該科目學分數之總和，並四捨五入至小數點第二位。',
      values: [
        ['courses', showEntries(courses)],
        [
          '合計（修習科目.T分數 × 修習科目.學分 於 學期成績.修習科目 其中 修習科目.列計）',
          showExact(lift(sumOfCoursesValue, 100n), '分×學分'),
        ],
        ['總分取位', '四捨五入至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function valueOfWeightedTotal(weightedTotalValue: number): number | string | undefined {
  const value = weightedTotalValue;
  return scaledValue(value, 100n);
}

/**
 * 加權總分（第三點）
 *
 * > 學生當學期之 T 分數加權總分，為各科目之 T 分數（四捨五入至小數點第二位）乘以該科目學分數之總和，並四捨五入至小數點第二位。
 *
 * - 其餘 取位（合計（修習科目.T分數 × 修習科目.學分 於 學期成績.修習科目 其中 修習科目.列計），總分取位）
 *
 * undefined：無法判定。
 */
export function weightedTotal(input: Input): number | string | undefined {
  const termResult = recordOf(input?.termResult);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const weightedTotalValue = computeWeightedTotal(sumOfCoursesValue);
  return valueOfWeightedTotal(weightedTotalValue);
}

/** 加權總分：值與理由。 */
export function explainWeightedTotal(input: Input): Result {
  const termResult = recordOf(input?.termResult);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const weightedTotalValue = computeWeightedTotal(sumOfCoursesValue);
  return resultOfWeightedTotal(weightedTotalValue, sumOfCoursesValue, courses);
}

/** 學期T分數平均：value */
const TERM_AVERAGE_VALUE = /* @__PURE__ */ decided('value', '第四點第一款');

/** 學期T分數平均所讀的事實 */
const TERM_AVERAGE_FACTS: readonly string[] = [
  '學期成績.修習科目',
  '學期成績.修習科目 的 學分',
  '學期成績.修習科目 的 T分數',
  '學期成績.修習科目 的 列計',
];

function resultOfTermAverage(
  termAverageValue: number,
  weightedTotalLack: Note,
  sumOfCoursesCreditsValue: number,
  courses: readonly TakenCourse_2[] | undefined,
  weightedTotalValue: number,
): Result {
  const value = termAverageValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第四點第一款',
          lacking(lackOfTermAverage(weightedTotalLack, sumOfCoursesCreditsValue, courses)),
          TERM_AVERAGE_FACTS,
        )
      : TERM_AVERAGE_VALUE;
  return result(
    decision,
    {
      text: '學生當學期之 T 分數學業平均，為學期 T 分數加權總分，除以列計之修習學分總數。',
      values: [
        ['courses', showEntries(courses)],
        ['合計（修習科目.學分 於 學期成績.修習科目 其中 修習科目.列計）', showExact(lift(sumOfCoursesCreditsValue), '學分')],
        ['weightedTotal', showNumber(weightedTotalValue, 100n, '分')],
        ['平均取位', '四捨五入至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function valueOfTermAverage(termAverageValue: number): number | string | undefined {
  const value = termAverageValue;
  return scaledValue(value, 100n);
}

/**
 * 學期T分數平均（第四點第一款）
 *
 * > 學生當學期之 T 分數學業平均，為學期 T 分數加權總分，除以列計之修習學分總數。
 *
 * - 其餘 取位（（加權總分 × 1） ÷ 合計（修習科目.學分 於 學期成績.修習科目 其中 修習科目.列計），平均取位）
 *
 * undefined：無法判定。
 */
export function termAverage(input: Input): number | string | undefined {
  const termResult = recordOf(input?.termResult);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const weightedTotalValue = computeWeightedTotal(sumOfCoursesValue);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(weightedTotalValue, sumOfCoursesCreditsValue);
  return valueOfTermAverage(termAverageValue);
}

/** 學期T分數平均：值與理由。 */
export function explainTermAverage(input: Input): Result {
  const termResult = recordOf(input?.termResult);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const weightedTotalValue = computeWeightedTotal(sumOfCoursesValue);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(weightedTotalValue, sumOfCoursesCreditsValue);
  const weightedTotalLack = weightedTotalValue !== weightedTotalValue ? lackOfWeightedTotal(sumOfCoursesValue, courses) : false;
  return resultOfTermAverage(termAverageValue, weightedTotalLack, sumOfCoursesCreditsValue, courses, weightedTotalValue);
}

/** 畢業T分數平均：value */
const GRADUATION_AVERAGE_VALUE = /* @__PURE__ */ decided('value', '第四點第二款');

/** 畢業T分數平均所讀的事實 */
const GRADUATION_AVERAGE_FACTS: readonly string[] = [
  '歷年成績.科目',
  '歷年成績.科目 的 學分',
  '歷年成績.科目 的 T分數',
  '歷年成績.科目 的 列計',
];

function resultOfGraduationAverage(
  graduationAverageValue: number,
  sumOfCourses_2Value: number,
  courses_2: readonly TakenCourse_2[] | undefined,
  sumOfCoursesCredits_2Value: number,
): Result {
  const value = graduationAverageValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第四點第二款',
          lacking(lackOfGraduationAverage(sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value)),
          GRADUATION_AVERAGE_FACTS,
        )
      : GRADUATION_AVERAGE_VALUE;
  return result(
    decision,
    {
      text: '畢業學業總平均，為各學期（暑修併計）T 分數成績之加權總和，除以歷年列計之修習學分數總和。',
      values: [
        ['courses', showEntries(courses_2)],
        [
          '合計（修習科目.T分數 × 修習科目.學分 於 歷年成績.科目 其中 修習科目.列計）',
          showExact(lift(sumOfCourses_2Value, 100n), '分×學分'),
        ],
        ['合計（修習科目.學分 於 歷年成績.科目 其中 修習科目.列計）', showExact(lift(sumOfCoursesCredits_2Value), '學分')],
        ['平均取位', '四捨五入至小數2位'],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value, 100n)),
    '分',
  );
}

function valueOfGraduationAverage(graduationAverageValue: number): number | string | undefined {
  const value = graduationAverageValue;
  return scaledValue(value, 100n);
}

/**
 * 畢業T分數平均（第四點第二款）
 *
 * > 畢業學業總平均，為各學期（暑修併計）T 分數成績之加權總和，除以歷年列計之修習學分數總和。
 *
 * - 其餘 取位（合計（修習科目.T分數 × 修習科目.學分 於 歷年成績.科目 其中 修習科目.列計） ÷ 合計（修習科目.學分 於 歷年成績.科目 其中 修習科目.列計），平均取位）
 *
 * undefined：無法判定。
 */
export function graduationAverage(input: Input): number | string | undefined {
  const allTerms = recordOf(input?.allTerms);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  return valueOfGraduationAverage(graduationAverageValue);
}

/** 畢業T分數平均：值與理由。 */
export function explainGraduationAverage(input: Input): Result {
  const allTerms = recordOf(input?.allTerms);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  return resultOfGraduationAverage(graduationAverageValue, sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value);
}

/** T分數平均之結算：entitled */
const SETTLEMENT_ENTITLED = /* @__PURE__ */ decided('entitled', '第五點');

/** T分數平均之結算：notEntitled */
const SETTLEMENT_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第五點');

/** T分數平均之結算所讀的事實 */
const SETTLEMENT_FACTS: readonly string[] = ['學期成績.全部到齊'];

function openSettlement(complete: Truth): Decision {
  return undeterminedPermission('第五點', YES, answer(complete, complete === UNKNOWN && '學期成績.全部到齊'), SETTLEMENT_FACTS);
}

function decideSettlement(complete: Truth): Decision {
  const when: Truth = complete;
  if (when === YES) return SETTLEMENT_ENTITLED;
  if (when === NO) return SETTLEMENT_NOT_ENTITLED;
  return openSettlement(complete);
}

function resultOfSettlement(complete: Truth): Result {
  return result(decideSettlement(complete), {
    text: '有單科成績尚未全部到齊者，不結算 T 分數之平均。',
    values: [['complete', showTruth(complete)]],
    caveats: [],
    effects: [],
  });
}

/**
 * T分數平均之結算（第五點）
 *
 * > 有單科成績尚未全部到齊者，不結算 T 分數之平均。
 *
 * - 當 學期成績.全部到齊
 * - 始得 結算T分數之平均
 */
export function settlement(input: Input): Decision {
  const termResult = recordOf(input?.termResult);
  const complete = readBoolean(termResult.complete);
  return decideSettlement(complete);
}

/** T分數平均之結算：結果與理由。 */
export function explainSettlement(input: Input): Result {
  const termResult = recordOf(input?.termResult);
  const complete = readBoolean(termResult.complete);
  return resultOfSettlement(complete);
}

export interface Decisions {
  readonly settlement: Decision;
}

export interface Results {
  readonly zScore: Result;
  readonly classMean: Result;
  readonly classDeviation: Result;
  readonly tScoreOfCourse: Result;
  readonly weightedTotal: Result;
  readonly termAverage: Result;
  readonly graduationAverage: Result;
  readonly settlement: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const termResult = recordOf(input?.termResult);
  const complete = readBoolean(termResult.complete);
  return {
    settlement: decideSettlement(complete),
  };
}

function evaluateRead(input: Input): Results {
  const scoredCourse = recordOf(input?.scoredCourse);
  const raw = decimalOf(scoredCourse.raw, 100, 0, 10000);
  const mean = decimalOf(scoredCourse.mean, 100, 0, 10000);
  const deviation = decimalOf(scoredCourse.deviation, 100, 0, 5000);
  const zScoreValue = computeZScore(raw, mean, deviation);
  const classScores = readList(scoredCourse.classScores, (element) => decimalOf(element, 100, 0, 10000));
  const sumOfClassScoresValue = sumOfClassScores(classScores);
  const countOfClassScoresValue = countOfClassScores(classScores);
  const classMeanValue = computeClassMean(sumOfClassScoresValue, countOfClassScoresValue);
  const deviationOfClassScoresValue = deviationOfClassScores(classScores);
  const classDeviationValue = computeClassDeviation(deviationOfClassScoresValue);
  const tScoreOfCourseValue = computeTScoreOfCourse(zScoreValue);
  const zScoreLack = zScoreValue === undefined ? lackOfZScore(raw, mean, deviation) : false;
  const termResult = recordOf(input?.termResult);
  const courses = readEntries<TakenCourse_2>(termResult.courses);
  const sumOfCoursesValue = sumOfCourses(courses);
  const weightedTotalValue = computeWeightedTotal(sumOfCoursesValue);
  const sumOfCoursesCreditsValue = sumOfCoursesCredits(courses);
  const termAverageValue = computeTermAverage(weightedTotalValue, sumOfCoursesCreditsValue);
  const weightedTotalLack = weightedTotalValue !== weightedTotalValue ? lackOfWeightedTotal(sumOfCoursesValue, courses) : false;
  const allTerms = recordOf(input?.allTerms);
  const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
  const sumOfCourses_2Value = sumOfCourses_2(courses_2);
  const sumOfCoursesCredits_2Value = sumOfCoursesCredits_2(courses_2);
  const graduationAverageValue = computeGraduationAverage(sumOfCourses_2Value, sumOfCoursesCredits_2Value);
  const complete = readBoolean(termResult.complete);
  return {
    zScore: settledResult(resultOfZScore(zScoreValue, raw, mean, deviation), givenZScore, input, Z_SCORE_PARTS),
    classMean: resultOfClassMean(classMeanValue, sumOfClassScoresValue, classScores, countOfClassScoresValue),
    classDeviation: resultOfClassDeviation(classDeviationValue, deviationOfClassScoresValue, classScores),
    tScoreOfCourse: settledResult(
      resultOfTScoreOfCourse(tScoreOfCourseValue, zScoreLack, raw, mean, deviation, zScoreValue),
      givenTScoreOfCourse,
      input,
      T_SCORE_OF_COURSE_PARTS,
    ),
    weightedTotal: resultOfWeightedTotal(weightedTotalValue, sumOfCoursesValue, courses),
    termAverage: resultOfTermAverage(termAverageValue, weightedTotalLack, sumOfCoursesCreditsValue, courses, weightedTotalValue),
    graduationAverage: resultOfGraduationAverage(graduationAverageValue, sumOfCourses_2Value, courses_2, sumOfCoursesCredits_2Value),
    settlement: resultOfSettlement(complete),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
