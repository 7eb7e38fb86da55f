// @generated fagui: rules/ntua/teaching-evaluation/amendment-114-2.fagui
/**
 * 國立臺灣藝術大學教師教學評量與輔導辦法（ntua.teachingEvaluation），版本 114-2：判定的說明
 * 由 rules/ntua/teaching-evaluation/amendment-114-2.fagui 產生，請改該檔，不要改這裡。
 */

import {
  DIVISION_BY_ZERO,
  NO,
  SAME_PLACE,
  UNKNOWN,
  YES,
  addExact,
  agreeOverCases,
  allAnswers,
  and,
  answer,
  anyAnswer,
  asRecord,
  atMostExact,
  countBounds,
  divideExact,
  isZero,
  lacking,
  lift,
  longestRun,
  minBounds,
  multiplyExact,
  or,
  placeInOrder,
  rational,
  readBoolean,
  readDecimal,
  readEntries,
  readInteger,
  readText,
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
  Place,
  RuleGuide,
  Truth,
} from '../../../compiler/runtime/index.ts';
import {
  explainMidtermResult,
  explainFinalResult,
  explainMidtermTime,
  explainFillFirst,
  explainBadQuestionnaire,
  explainExclusion,
  explainSampleReading,
  explainGraduateTotal,
  explainInvalidEvaluation,
  explainInvalidResult,
  explainInvalidKept,
  explainEvaluationAppealable,
  explainEvaluationTotal,
  explainTotalRounding,
  explainRecordedTotal,
  explainFinalTime,
  explainSupportList,
  explainSupportLimits,
  explainHeadInformed,
  explainRunBelow,
  explainCoursesBelow,
  explainRepeatedBelow,
  explainImprovementPlan,
  explainTeacherCommunity,
  explainNonRenewal,
  explainExcellenceList,
  explainLowestOfCourses,
  explainRankOfTotal,
  explainRankedTeachers,
} from './114-2.ts';
import type { Input } from './114-2.ts';

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

/** 評量紀錄：清單中的一筆 */
interface EvaluationRecord {
  /** 學年度：整數 */
  readonly year?: number;
  /** 學期別：整數，1至2 */
  readonly half?: number;
  /** 學制 */
  readonly level?: OfferedLevel;
  /** 科目 */
  readonly subject?: string;
  /** 平均滿意度：分，小數2位，1至5 */
  readonly mean?: number;
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

function sumOfCoursesScore(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let total = 0;
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Truth = and(level === 'bachelor' ? YES : level === undefined ? UNKNOWN : NO, sameTruth(invalid, NO));
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const score = decimalOf(entry.score, 100, 100, 500);
    total += score;
  }
  return total;
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

const RANGE = /* @__PURE__ */ Object.freeze({ low: rational(1n, 1n), high: rational(5n, 1n), optional: false });

function sumOfCoursesScore_2(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let total = 0;
  for (const entry of courses) {
    const level = readOfferedLevel(entry.level);
    const invalid = readBoolean(entry.invalid);
    const met: Truth = and(level === 'graduate' ? YES : level === undefined ? UNKNOWN : NO, sameTruth(invalid, NO));
    if (met === NO) continue;
    if (met === UNKNOWN) return NaN;
    const score = decimalOf(entry.score, 100, 100, 500);
    total += score;
  }
  return total;
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

function streakOfEvaluations(evaluations: readonly EvaluationRecord[] | undefined): number {
  if (evaluations === undefined) return NaN;
  const places: Place[] = [];
  for (const entry of evaluations) {
    const mean = decimalOf(entry.mean, 100, 100, 500);
    const year = integerOf(entry.year, -9007199254740991, 9007199254740991);
    const half = integerOf(entry.half, 1, 2);
    const level_2 = readOfferedLevel(entry.level);
    const subject = readText(entry.subject);
    if (mean >= 350) {
      if (!placeInOrder(places, false, [lift(year), lift(half)], [level_2, subject])) return NaN;
      continue;
    }
    if (!(mean < 350)) return NaN;
    if (!placeInOrder(places, true, [lift(year), lift(half)], [level_2, subject])) return NaN;
  }
  return longestRun(places);
}

function lackOfStreakOfEvaluations(evaluations: readonly EvaluationRecord[] | undefined): Lack {
  if (evaluations === undefined) return lacking('受評教師.歷次評量');
  let lack = lacking();
  const places: Place[] = [];
  for (const entry of evaluations) {
    const mean = decimalOf(entry.mean, 100, 100, 500);
    const met: Answer = answer(mean < 350 ? YES : mean >= 350 ? NO : UNKNOWN, mean !== mean && '受評教師.歷次評量 的 平均滿意度');
    if (typeof met === 'object') lack = lacking(lack, met);
    const year = integerOf(entry.year, -9007199254740991, 9007199254740991);
    const half = integerOf(entry.half, 1, 2);
    const level_2 = readOfferedLevel(entry.level);
    const subject = readText(entry.subject);
    lack = lacking(
      lack,
      year !== year && '受評教師.歷次評量 的 學年度',
      half !== half && '受評教師.歷次評量 的 學期別',
      level_2 === undefined && '受評教師.歷次評量 的 學制',
      subject === undefined && '受評教師.歷次評量 的 科目',
    );
    placeInOrder(places, met === YES, [lift(year), lift(half)], [level_2, subject]);
  }
  if (lack.missing.length === 0 && lack.reasons.length === 0 && Number.isNaN(longestRun(places))) return SAME_PLACE;
  return lack;
}

function computeRunBelow(streakOfEvaluationsValue: number): Truth {
  return streakOfEvaluationsValue >= 2 ? YES : streakOfEvaluationsValue < 2 ? NO : UNKNOWN;
}

function lackOfRunBelow(streakOfEvaluationsValue: number, evaluations: readonly EvaluationRecord[] | undefined): Note {
  return answer(
    streakOfEvaluationsValue >= 2 ? YES : streakOfEvaluationsValue < 2 ? NO : UNKNOWN,
    streakOfEvaluationsValue !== streakOfEvaluationsValue && lackOfStreakOfEvaluations(evaluations),
  );
}

function countOfCourses_2(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let count = 0;
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    if (score >= 350) continue;
    if (!(score < 350)) return NaN;
    count++;
  }
  return count;
}

function lackOfCountOfCourses_2(courses: readonly TaughtCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('受評教師.開設課程');
  let lack = lacking();
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    const met: Answer = answer(score < 350 ? YES : score >= 350 ? NO : UNKNOWN, score !== score && '受評教師.開設課程 的 成績');
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

function boundsOfCountOfCourses_2(courses: readonly TaughtCourse[] | undefined): Bounds {
  if (courses === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    open.push([score < 350 ? YES : score >= 350 ? NO : UNKNOWN, undefined]);
  }
  return countBounds(open);
}

const EXACT = /* @__PURE__ */ rational(2n, 1n);

function conditionWithinBounds_7(countOfCourses_2Value: number, courses: readonly TaughtCourse[] | undefined): Truth {
  const holds: Truth = countOfCourses_2Value >= 2 ? YES : countOfCourses_2Value < 2 ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfCountOfCourses_2(courses) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(EXACT, bound1),
  );
}

function computeCoursesBelow(countOfCourses_2Value: number, courses: readonly TaughtCourse[] | undefined): Truth {
  return conditionWithinBounds_7(countOfCourses_2Value, courses);
}

function conditionWithinBounds_8(countOfCourses_2Value: number, courses: readonly TaughtCourse[] | undefined): Truth {
  const holds: Truth = countOfCourses_2Value >= 2 ? YES : countOfCourses_2Value < 2 ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfCountOfCourses_2(courses) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(EXACT, bound1),
  );
}

function lackOfCoursesBelow(countOfCourses_2Value: number, courses: readonly TaughtCourse[] | undefined): Note {
  return answer(
    conditionWithinBounds_8(countOfCourses_2Value, courses),
    countOfCourses_2Value !== countOfCourses_2Value && lackOfCountOfCourses_2(courses),
  );
}

function computeRepeatedBelow(runBelowValue: Truth, coursesBelowValue: Truth): Truth {
  return or(runBelowValue, coursesBelowValue);
}

function lackOfRepeatedBelow(runBelowValue: Truth, runBelowLack: Note, coursesBelowValue: Truth, coursesBelowLack: Note): Note {
  return anyAnswer(answer(runBelowValue, runBelowLack), answer(coursesBelowValue, coursesBelowLack));
}

function minOfCoursesScore(courses: readonly TaughtCourse[] | undefined): number {
  if (courses === undefined) return NaN;
  let best = NaN;
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    if (score !== score) return NaN;
    if (!(best <= score)) best = score;
  }
  return best;
}

function boundsOfMinOfCoursesScore(courses: readonly TaughtCourse[] | undefined): Bounds {
  if (courses === undefined) return undefined;
  const open: OpenEntry[] = [];
  for (const entry of courses) {
    const score = decimalOf(entry.score, 100, 100, 500);
    open.push([YES, lift(score, 100n)]);
  }
  return minBounds(open, RANGE);
}

function computeLowestOfCourses(minOfCoursesScoreValue: number): number {
  return minOfCoursesScoreValue;
}

function rankOfUnitTeachersTotal(unitTeachers: readonly UnitTeacher[] | undefined, total_2: number): number {
  if (unitTeachers === undefined) return NaN;
  const own_2: number = total_2;
  if (own_2 !== own_2) return NaN;
  let rank = 1;
  for (const entry of unitTeachers) {
    const kind_2 = readTeacherKind(entry.kind);
    const met: Truth = kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO;
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
    const kind_2 = readTeacherKind(entry.kind);
    const met: Truth = kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO;
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
    const kind_2 = readTeacherKind(entry.kind);
    open.push([kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO, undefined]);
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
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'halfAway'));
  return value ?? (lacking(total_2 !== total_2 && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

function difference_5(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'truncate'));
  return value ?? (lacking(total_2 !== total_2 && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

function difference_6(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'halfAway'));
  return value ?? (lacking(total_2 !== total_2 && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

function difference_7(input: Input): MaybeRational | null {
  const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
  const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
  const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
  const sumOfCoursesScoreValue = sumOfCoursesScore(courses);
  const sumOfCoursesScore_2Value = sumOfCoursesScore_2(courses);
  const countOfCoursesValue = countOfCourses(courses);
  const evaluationTotalValue = computeEvaluationTotal(sumOfCoursesScoreValue, sumOfCoursesScore_2Value, countOfCoursesValue);
  const evaluationTotalLack =
    evaluationTotalValue === undefined
      ? lackOfEvaluationTotal(sumOfCoursesScoreValue, courses, sumOfCoursesScore_2Value, countOfCoursesValue)
      : false;
  const value = subtractExact(lift(total_2, 100n), roundExact(evaluationTotalValue, 2, 'truncate'));
  return value ?? (lacking(total_2 !== total_2 && '受評教師.評量總成績', evaluationTotalLack).missing.length > 0 ? undefined : null);
}

const EXACT_2 = /* @__PURE__ */ rational(7n, 2n);

function conditionWithinBounds_9(lowestOfCoursesValue: number, courses: readonly TaughtCourse[] | undefined): Truth {
  const holds: Truth = lowestOfCoursesValue >= 350 ? YES : lowestOfCoursesValue < 350 ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfMinOfCoursesScore(courses) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(EXACT_2, bound1),
  );
}

const EXACT_3 = /* @__PURE__ */ rational(1n, 5n);

function conditionWithinBounds_10(
  rankOfTotalValue: number,
  rankedTeachersValue: number,
  unitTeachers: readonly UnitTeacher[] | undefined,
): Truth {
  const holds: Truth = 5 * rankOfTotalValue <= rankedTeachersValue ? YES : 5 * rankOfTotalValue > rankedTeachersValue ? NO : UNKNOWN;
  if (holds !== UNKNOWN) return holds;
  return agreeOverCases<[MaybeRational]>([boundsOfCountOfUnitTeachers(unitTeachers) ?? [undefined]], (bound1: MaybeRational) =>
    atMostExact(lift(rankOfTotalValue), multiplyExact(bound1, EXACT_3)),
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
        const kind_3 = readEvaluationKind(evaluation.kind);
        return answer(kind_3 === 'midterm' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '教學評量.種類');
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
      words: '教學評量.種類 = 期末評量',
      phrase: null,
      holds(input: Input): Answer {
        const evaluation = recordOf(input?.evaluation);
        const kind_3 = readEvaluationKind(evaluation.kind);
        return answer(kind_3 === 'final' ? YES : kind_3 === undefined ? UNKNOWN : NO, kind_3 === undefined && '教學評量.種類');
      },
    },
  ],
  facts: [
    { path: ['evaluation', 'kind'], name: '教學評量.種類', type: { kind: 'enumeration', members: EVALUATION_KIND_NAMES } },
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
    { path: ['evaluatedTeacher', 'kind'], name: '受評教師.專兼任', type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
  ],
};

/** 受輔導專任教師之限制（第五條第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const supportLimits: RuleGuide = {
  name: '受輔導專任教師之限制',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSupportLimits,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五條第一款',
      words: '評量課程.平均滿意度 < 輔導門檻（3.5 分） 且 受評教師.專兼任 = 專任教師',
      phrase: null,
      holds(input: Input): Answer {
        const evaluatedSubject = recordOf(input?.evaluatedSubject);
        const mean_2 = decimalOf(evaluatedSubject.mean, 100, 100, 500);
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const kind_4 = readTeacherKind(evaluatedTeacher.kind);
        return allAnswers(
          answer(mean_2 < 350 ? YES : mean_2 >= 350 ? NO : UNKNOWN, mean_2 !== mean_2 && '評量課程.平均滿意度'),
          answer(kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '受評教師.專兼任'),
        );
      },
    },
  ],
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
    { path: ['evaluatedTeacher', 'kind'], name: '受評教師.專兼任', type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
    { path: ['evaluatedTeacher', 'excessHours'], name: '受評教師.次學期超鐘點授課', type: { kind: 'boolean' } },
    { path: ['evaluatedTeacher', 'excessPay'], name: '受評教師.次學期支領超支鐘點費', type: { kind: 'boolean' } },
    { path: ['evaluatedTeacher', 'outsideJob'], name: '受評教師.次學期校外兼職', type: { kind: 'boolean' } },
  ],
};

/** 單科未達之通知（第五條第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const headInformed: RuleGuide = {
  name: '單科未達之通知',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainHeadInformed,
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

/** 同科連續未達（第五條第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const runBelow: RuleGuide = {
  name: '同科連續未達',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainRunBelow,
  conditions: [],
  facts: [
    {
      path: ['evaluatedTeacher', 'evaluations'],
      name: '受評教師.歷次評量',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '學年度', alias: 'year', optional: false, type: { kind: 'integer', low: -9007199254740991, high: 9007199254740991 } },
            { name: '學期別', alias: 'half', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
            { name: '學制', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
            { name: '科目', alias: 'subject', optional: false, type: { kind: 'text' } },
            { name: '平均滿意度', alias: 'mean', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
          ],
        },
      },
      near: [2],
      phrases: ['supportThreshold', 'consecutiveLimit'],
    },
  ],
  aggregates: [
    {
      words: '連續（受評教師.歷次評量 依 學年度、學期別，同 學制、科目 其中 評量紀錄.平均滿意度 < 輔導門檻（3.5 分））',
      list: '受評教師.歷次評量',
      operation: 'streak',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
        return evaluations?.map((entry): GuideEntry => {
          const mean = decimalOf(entry.mean, 100, 100, 500);
          const year = integerOf(entry.year, -9007199254740991, 9007199254740991);
          const half = integerOf(entry.half, 1, 2);
          const level_2 = readOfferedLevel(entry.level);
          const subject = readText(entry.subject);
          return {
            answer: allAnswers(
              answer(mean < 350 ? YES : mean >= 350 ? NO : UNKNOWN, mean !== mean && '受評教師.歷次評量 的 平均滿意度'),
              answer(year !== year ? UNKNOWN : YES, year !== year && '受評教師.歷次評量 的 學年度'),
              answer(half !== half ? UNKNOWN : YES, half !== half && '受評教師.歷次評量 的 學期別'),
              answer(level_2 === undefined ? UNKNOWN : YES, level_2 === undefined && '受評教師.歷次評量 的 學制'),
              answer(subject === undefined ? UNKNOWN : YES, subject === undefined && '受評教師.歷次評量 的 科目'),
            ),
            values: [
              ['year', '學年度', showNumber(year, 1n, null)],
              ['half', '學期別', showNumber(half, 1n, null)],
              ['level', '學制', showMember(level_2, OFFERED_LEVEL_NAMES)],
              ['subject', '科目', subject],
              ['mean', '平均滿意度', showNumber(mean, 100n, null)],
            ],
          };
        });
      },
    },
  ],
};

/** 同學期未達（第五條第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const coursesBelow: RuleGuide = {
  name: '同學期未達',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainCoursesBelow,
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
      near: [2],
      phrases: ['supportThreshold', 'coursesLimit'],
    },
  ],
  aggregates: [
    {
      words: '個數（受評教師.開設課程 其中 開設課程.成績 < 輔導門檻（3.5 分））',
      list: '受評教師.開設課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          return {
            answer: answer(score < 350 ? YES : score >= 350 ? NO : UNKNOWN, score !== score && '受評教師.開設課程 的 成績'),
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

/** 反覆未達標準（第五條第三款）：考慮的除外、可能的改變、由誰提供事實。 */
export const repeatedBelow: RuleGuide = {
  name: '反覆未達標準',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [runBelow, coursesBelow],
  explain: explainRepeatedBelow,
  conditions: [],
  facts: [
    {
      path: ['evaluatedTeacher', 'evaluations'],
      name: '受評教師.歷次評量',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '學年度', alias: 'year', optional: false, type: { kind: 'integer', low: -9007199254740991, high: 9007199254740991 } },
            { name: '學期別', alias: 'half', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
            { name: '學制', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
            { name: '科目', alias: 'subject', optional: false, type: { kind: 'text' } },
            { name: '平均滿意度', alias: 'mean', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
          ],
        },
      },
      near: [2],
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
      near: [2],
    },
  ],
  aggregates: [
    {
      words: '連續（受評教師.歷次評量 依 學年度、學期別，同 學制、科目 其中 評量紀錄.平均滿意度 < 輔導門檻（3.5 分））',
      list: '受評教師.歷次評量',
      operation: 'streak',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
        return evaluations?.map((entry): GuideEntry => {
          const mean = decimalOf(entry.mean, 100, 100, 500);
          const year = integerOf(entry.year, -9007199254740991, 9007199254740991);
          const half = integerOf(entry.half, 1, 2);
          const level_2 = readOfferedLevel(entry.level);
          const subject = readText(entry.subject);
          return {
            answer: allAnswers(
              answer(mean < 350 ? YES : mean >= 350 ? NO : UNKNOWN, mean !== mean && '受評教師.歷次評量 的 平均滿意度'),
              answer(year !== year ? UNKNOWN : YES, year !== year && '受評教師.歷次評量 的 學年度'),
              answer(half !== half ? UNKNOWN : YES, half !== half && '受評教師.歷次評量 的 學期別'),
              answer(level_2 === undefined ? UNKNOWN : YES, level_2 === undefined && '受評教師.歷次評量 的 學制'),
              answer(subject === undefined ? UNKNOWN : YES, subject === undefined && '受評教師.歷次評量 的 科目'),
            ),
            values: [
              ['year', '學年度', showNumber(year, 1n, null)],
              ['half', '學期別', showNumber(half, 1n, null)],
              ['level', '學制', showMember(level_2, OFFERED_LEVEL_NAMES)],
              ['subject', '科目', subject],
              ['mean', '平均滿意度', showNumber(mean, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '個數（受評教師.開設課程 其中 開設課程.成績 < 輔導門檻（3.5 分））',
      list: '受評教師.開設課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          return {
            answer: answer(score < 350 ? YES : score >= 350 ? NO : UNKNOWN, score !== score && '受評教師.開設課程 的 成績'),
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
  grounds: {
    gate: null,
    body: null,
    cases: [{ when: null, value: { aliases: ['runBelow', 'coursesBelow'], reads: ['同科連續未達', '同學期未達'] } }],
  },
};

/** 提出改善計畫（第五條第三款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const improvementPlan: RuleGuide = {
  name: '提出改善計畫',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [repeatedBelow],
  explain: explainImprovementPlan,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五條第三款第一目',
      words: '反覆未達標準',
      phrase: null,
      holds(input: Input): Answer {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
        const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
        const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        const countOfCourses_2Value = countOfCourses_2(courses);
        const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
        const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
        const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
        const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
        const repeatedBelowLack =
          repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
        return answer(repeatedBelowValue, repeatedBelowLack);
      },
    },
  ],
  facts: [
    {
      path: ['evaluatedTeacher', 'evaluations'],
      name: '受評教師.歷次評量',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '學年度', alias: 'year', optional: false, type: { kind: 'integer', low: -9007199254740991, high: 9007199254740991 } },
            { name: '學期別', alias: 'half', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
            { name: '學制', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
            { name: '科目', alias: 'subject', optional: false, type: { kind: 'text' } },
            { name: '平均滿意度', alias: 'mean', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
          ],
        },
      },
      near: [2],
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
      near: [2],
    },
    { path: ['evaluatedTeacher', 'improvementPlan'], name: '受評教師.提出改善計畫', type: { kind: 'boolean' } },
  ],
  aggregates: [
    {
      words: '連續（受評教師.歷次評量 依 學年度、學期別，同 學制、科目 其中 評量紀錄.平均滿意度 < 輔導門檻（3.5 分））',
      list: '受評教師.歷次評量',
      operation: 'streak',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
        return evaluations?.map((entry): GuideEntry => {
          const mean = decimalOf(entry.mean, 100, 100, 500);
          const year = integerOf(entry.year, -9007199254740991, 9007199254740991);
          const half = integerOf(entry.half, 1, 2);
          const level_2 = readOfferedLevel(entry.level);
          const subject = readText(entry.subject);
          return {
            answer: allAnswers(
              answer(mean < 350 ? YES : mean >= 350 ? NO : UNKNOWN, mean !== mean && '受評教師.歷次評量 的 平均滿意度'),
              answer(year !== year ? UNKNOWN : YES, year !== year && '受評教師.歷次評量 的 學年度'),
              answer(half !== half ? UNKNOWN : YES, half !== half && '受評教師.歷次評量 的 學期別'),
              answer(level_2 === undefined ? UNKNOWN : YES, level_2 === undefined && '受評教師.歷次評量 的 學制'),
              answer(subject === undefined ? UNKNOWN : YES, subject === undefined && '受評教師.歷次評量 的 科目'),
            ),
            values: [
              ['year', '學年度', showNumber(year, 1n, null)],
              ['half', '學期別', showNumber(half, 1n, null)],
              ['level', '學制', showMember(level_2, OFFERED_LEVEL_NAMES)],
              ['subject', '科目', subject],
              ['mean', '平均滿意度', showNumber(mean, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '個數（受評教師.開設課程 其中 開設課程.成績 < 輔導門檻（3.5 分））',
      list: '受評教師.開設課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          return {
            answer: answer(score < 350 ? YES : score >= 350 ? NO : UNKNOWN, score !== score && '受評教師.開設課程 的 成績'),
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

/** 參加精進社群（第五條第三款第二目）：考慮的除外、可能的改變、由誰提供事實。 */
export const teacherCommunity: RuleGuide = {
  name: '參加精進社群',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [repeatedBelow],
  explain: explainTeacherCommunity,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五條第三款第二目',
      words: '反覆未達標準 且 受評教師.專兼任 = 專任教師',
      phrase: null,
      holds(input: Input): Answer {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
        const streakOfEvaluationsValue = streakOfEvaluations(evaluations);
        const runBelowValue = computeRunBelow(streakOfEvaluationsValue);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        const countOfCourses_2Value = countOfCourses_2(courses);
        const coursesBelowValue = computeCoursesBelow(countOfCourses_2Value, courses);
        const repeatedBelowValue = computeRepeatedBelow(runBelowValue, coursesBelowValue);
        const runBelowLack = runBelowValue === UNKNOWN ? lackOfRunBelow(streakOfEvaluationsValue, evaluations) : false;
        const coursesBelowLack = coursesBelowValue === UNKNOWN ? lackOfCoursesBelow(countOfCourses_2Value, courses) : false;
        const repeatedBelowLack =
          repeatedBelowValue === UNKNOWN ? lackOfRepeatedBelow(runBelowValue, runBelowLack, coursesBelowValue, coursesBelowLack) : false;
        const kind_4 = readTeacherKind(evaluatedTeacher.kind);
        return allAnswers(
          answer(repeatedBelowValue, repeatedBelowLack),
          answer(kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '受評教師.專兼任'),
        );
      },
    },
  ],
  facts: [
    {
      path: ['evaluatedTeacher', 'evaluations'],
      name: '受評教師.歷次評量',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '學年度', alias: 'year', optional: false, type: { kind: 'integer', low: -9007199254740991, high: 9007199254740991 } },
            { name: '學期別', alias: 'half', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
            { name: '學制', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
            { name: '科目', alias: 'subject', optional: false, type: { kind: 'text' } },
            { name: '平均滿意度', alias: 'mean', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
          ],
        },
      },
      near: [2],
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
      near: [2],
    },
    { path: ['evaluatedTeacher', 'kind'], name: '受評教師.專兼任', type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
    { path: ['evaluatedTeacher', 'joinedCommunity'], name: '受評教師.參加精進社群', type: { kind: 'boolean' } },
  ],
  aggregates: [
    {
      words: '連續（受評教師.歷次評量 依 學年度、學期別，同 學制、科目 其中 評量紀錄.平均滿意度 < 輔導門檻（3.5 分））',
      list: '受評教師.歷次評量',
      operation: 'streak',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
        return evaluations?.map((entry): GuideEntry => {
          const mean = decimalOf(entry.mean, 100, 100, 500);
          const year = integerOf(entry.year, -9007199254740991, 9007199254740991);
          const half = integerOf(entry.half, 1, 2);
          const level_2 = readOfferedLevel(entry.level);
          const subject = readText(entry.subject);
          return {
            answer: allAnswers(
              answer(mean < 350 ? YES : mean >= 350 ? NO : UNKNOWN, mean !== mean && '受評教師.歷次評量 的 平均滿意度'),
              answer(year !== year ? UNKNOWN : YES, year !== year && '受評教師.歷次評量 的 學年度'),
              answer(half !== half ? UNKNOWN : YES, half !== half && '受評教師.歷次評量 的 學期別'),
              answer(level_2 === undefined ? UNKNOWN : YES, level_2 === undefined && '受評教師.歷次評量 的 學制'),
              answer(subject === undefined ? UNKNOWN : YES, subject === undefined && '受評教師.歷次評量 的 科目'),
            ),
            values: [
              ['year', '學年度', showNumber(year, 1n, null)],
              ['half', '學期別', showNumber(half, 1n, null)],
              ['level', '學制', showMember(level_2, OFFERED_LEVEL_NAMES)],
              ['subject', '科目', subject],
              ['mean', '平均滿意度', showNumber(mean, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '個數（受評教師.開設課程 其中 開設課程.成績 < 輔導門檻（3.5 分））',
      list: '受評教師.開設課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          return {
            answer: answer(score < 350 ? YES : score >= 350 ? NO : UNKNOWN, score !== score && '受評教師.開設課程 的 成績'),
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

/** 兼任教師之續聘（第五條第三款第三目）：考慮的除外、可能的改變、由誰提供事實。 */
export const nonRenewal: RuleGuide = {
  name: '兼任教師之續聘',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [repeatedBelow],
  explain: explainNonRenewal,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第五條第三款第三目',
      words: '受評教師.專兼任 = 兼任教師',
      phrase: null,
      holds(input: Input): Answer {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const kind_4 = readTeacherKind(evaluatedTeacher.kind);
        return answer(kind_4 === 'partTime' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '受評教師.專兼任');
      },
    },
  ],
  facts: [
    { path: ['evaluatedTeacher', 'kind'], name: '受評教師.專兼任', type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
    {
      path: ['evaluatedTeacher', 'evaluations'],
      name: '受評教師.歷次評量',
      type: {
        kind: 'list',
        element: {
          kind: 'record',
          fields: [
            { name: '學年度', alias: 'year', optional: false, type: { kind: 'integer', low: -9007199254740991, high: 9007199254740991 } },
            { name: '學期別', alias: 'half', optional: false, type: { kind: 'integer', low: 1, high: 2 } },
            { name: '學制', alias: 'level', optional: false, type: { kind: 'enumeration', members: OFFERED_LEVEL_NAMES } },
            { name: '科目', alias: 'subject', optional: false, type: { kind: 'text' } },
            { name: '平均滿意度', alias: 'mean', optional: false, type: { kind: 'decimal', places: 2, low: 100, high: 500 } },
          ],
        },
      },
      near: [2],
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
      near: [2],
    },
  ],
  aggregates: [
    {
      words: '連續（受評教師.歷次評量 依 學年度、學期別，同 學制、科目 其中 評量紀錄.平均滿意度 < 輔導門檻（3.5 分））',
      list: '受評教師.歷次評量',
      operation: 'streak',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const evaluations = readEntries<EvaluationRecord>(evaluatedTeacher.evaluations);
        return evaluations?.map((entry): GuideEntry => {
          const mean = decimalOf(entry.mean, 100, 100, 500);
          const year = integerOf(entry.year, -9007199254740991, 9007199254740991);
          const half = integerOf(entry.half, 1, 2);
          const level_2 = readOfferedLevel(entry.level);
          const subject = readText(entry.subject);
          return {
            answer: allAnswers(
              answer(mean < 350 ? YES : mean >= 350 ? NO : UNKNOWN, mean !== mean && '受評教師.歷次評量 的 平均滿意度'),
              answer(year !== year ? UNKNOWN : YES, year !== year && '受評教師.歷次評量 的 學年度'),
              answer(half !== half ? UNKNOWN : YES, half !== half && '受評教師.歷次評量 的 學期別'),
              answer(level_2 === undefined ? UNKNOWN : YES, level_2 === undefined && '受評教師.歷次評量 的 學制'),
              answer(subject === undefined ? UNKNOWN : YES, subject === undefined && '受評教師.歷次評量 的 科目'),
            ),
            values: [
              ['year', '學年度', showNumber(year, 1n, null)],
              ['half', '學期別', showNumber(half, 1n, null)],
              ['level', '學制', showMember(level_2, OFFERED_LEVEL_NAMES)],
              ['subject', '科目', subject],
              ['mean', '平均滿意度', showNumber(mean, 100n, null)],
            ],
          };
        });
      },
    },
    {
      words: '個數（受評教師.開設課程 其中 開設課程.成績 < 輔導門檻（3.5 分））',
      list: '受評教師.開設課程',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          return {
            answer: answer(score < 350 ? YES : score >= 350 ? NO : UNKNOWN, score !== score && '受評教師.開設課程 的 成績'),
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
  grounds: {
    gate: {
      kind: 'leaf',
      uses: { aliases: [], reads: [] },
      holds(input: Input): Truth {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const kind_4 = readTeacherKind(evaluatedTeacher.kind);
        return kind_4 === 'partTime' ? YES : kind_4 === undefined ? UNKNOWN : NO;
      },
    },
    body: { kind: 'leaf', uses: { aliases: ['repeatedBelow'], reads: ['反覆未達標準'] } },
    cases: [],
  },
};

/** 列入優良名單（第七條第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const excellenceList: RuleGuide = {
  name: '列入優良名單',
  office: '教務處',
  compared: true,
  members: [],
  reads: () => [lowestOfCourses, rankOfTotal, rankedTeachers],
  explain: explainExcellenceList,
  conditions: [
    {
      clause: '適用',
      name: null,
      provision: '第七條第一款第一目',
      words: '受評教師.專兼任 = 專任教師',
      phrase: null,
      holds(input: Input): Answer {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const kind_4 = readTeacherKind(evaluatedTeacher.kind);
        return answer(kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO, kind_4 === undefined && '受評教師.專兼任');
      },
    },
  ],
  facts: [
    { path: ['evaluatedTeacher', 'kind'], name: '受評教師.專兼任', type: { kind: 'enumeration', members: TEACHER_KIND_NAMES } },
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
      phrases: ['excellenceEachCourse'],
    },
    {
      path: ['evaluatedTeacher', 'total'],
      name: '受評教師.評量總成績',
      type: { kind: 'decimal', places: 2, low: 100, high: 500 },
      unit: '分',
      near: [20],
      phrases: ['excellenceShare'],
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
      phrases: ['excellenceShare'],
    },
  ],
  aggregates: [
    {
      words: '最小（開設課程.成績 於 受評教師.開設課程）',
      list: '受評教師.開設課程',
      operation: 'min',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          const amount = lift(score, 100n);
          return {
            answer: answer(amount === undefined ? UNKNOWN : YES, score !== score && '受評教師.開設課程 的 成績'),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
            amount: amount,
          };
        });
      },
    },
    {
      words: '個數（受評教師.單位各師 其中 單位教師.專兼任 = 專任教師）',
      list: '受評教師.單位各師',
      operation: 'count',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
        return unitTeachers?.map((entry): GuideEntry => {
          const kind_2 = readTeacherKind(entry.kind);
          const total_3 = decimalOf(entry.total, 100, 100, 500);
          return {
            answer: answer(
              kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO,
              kind_2 === undefined && '受評教師.單位各師 的 專兼任',
            ),
            values: [
              ['kind', '專兼任', showMember(kind_2, TEACHER_KIND_NAMES)],
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
            const kind_4 = readTeacherKind(evaluatedTeacher.kind);
            return kind_4 === 'fullTime' ? YES : kind_4 === undefined ? UNKNOWN : NO;
          },
        },
        {
          kind: 'and',
          parts: [
            {
              kind: 'leaf',
              uses: { aliases: ['lowestOfCourses'], reads: ['各科最低滿意度'] },
              holds(input: Input): Truth {
                const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
                const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
                const minOfCoursesScoreValue = minOfCoursesScore(courses);
                const lowestOfCoursesValue = computeLowestOfCourses(minOfCoursesScoreValue);
                return conditionWithinBounds_9(lowestOfCoursesValue, courses);
              },
            },
            {
              kind: 'leaf',
              uses: { aliases: ['rankOfTotal', 'rankedTeachers'], reads: ['總成績名次', '評比教師數'] },
              holds(input: Input): Truth {
                const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
                const unitTeachers = readEntries<UnitTeacher>(evaluatedTeacher.unitTeachers);
                const total_2 = decimalOf(evaluatedTeacher.total, 100, 100, 500);
                const rankOfUnitTeachersTotalValue = rankOfUnitTeachersTotal(unitTeachers, total_2);
                const rankOfTotalValue = computeRankOfTotal(rankOfUnitTeachersTotalValue);
                const countOfUnitTeachersValue = countOfUnitTeachers(unitTeachers);
                const rankedTeachersValue = computeRankedTeachers(countOfUnitTeachersValue);
                return conditionWithinBounds_10(rankOfTotalValue, rankedTeachersValue, unitTeachers);
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

/** 各科最低滿意度（第七條第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
export const lowestOfCourses: RuleGuide = {
  name: '各科最低滿意度',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainLowestOfCourses,
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
      words: '最小（開設課程.成績 於 受評教師.開設課程）',
      list: '受評教師.開設課程',
      operation: 'min',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const evaluatedTeacher = recordOf(input?.evaluatedTeacher);
        const courses = readEntries<TaughtCourse>(evaluatedTeacher.courses);
        return courses?.map((entry): GuideEntry => {
          const score = decimalOf(entry.score, 100, 100, 500);
          const level = readOfferedLevel(entry.level);
          const invalid = readBoolean(entry.invalid);
          const amount = lift(score, 100n);
          return {
            answer: answer(amount === undefined ? UNKNOWN : YES, score !== score && '受評教師.開設課程 的 成績'),
            values: [
              ['level', '班別', showMember(level, OFFERED_LEVEL_NAMES)],
              ['score', '成績', showNumber(score, 100n, null)],
              ['invalid', '無效', showTruth(invalid)],
            ],
            amount: amount,
          };
        });
      },
    },
  ],
};

/** 總成績名次（第七條第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
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

/** 評比教師數（第七條第一款第一目）：考慮的除外、可能的改變、由誰提供事實。 */
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
          const kind_2 = readTeacherKind(entry.kind);
          const total_3 = decimalOf(entry.total, 100, 100, 500);
          return {
            answer: answer(
              kind_2 === 'fullTime' ? YES : kind_2 === undefined ? UNKNOWN : NO,
              kind_2 === undefined && '受評教師.單位各師 的 專兼任',
            ),
            values: [
              ['kind', '專兼任', showMember(kind_2, TEACHER_KIND_NAMES)],
              ['total', '總成績', showNumber(total_3, 100n, null)],
            ],
          };
        });
      },
    },
  ],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['midtermResult']: midtermResult,
  ['finalResult']: finalResult,
  ['midtermTime']: midtermTime,
  ['fillFirst']: fillFirst,
  ['badQuestionnaire']: badQuestionnaire,
  ['exclusion']: exclusion,
  ['sampleReading']: sampleReading,
  ['graduateTotal']: graduateTotal_2,
  ['invalidEvaluation']: invalidEvaluation,
  ['invalidResult']: invalidResult,
  ['invalidKept']: invalidKept,
  ['evaluationAppealable']: evaluationAppealable,
  ['evaluationTotal']: evaluationTotal,
  ['totalRounding']: totalRounding_2,
  ['recordedTotal']: recordedTotal,
  ['finalTime']: finalTime,
  ['supportList']: supportList,
  ['supportLimits']: supportLimits,
  ['headInformed']: headInformed,
  ['runBelow']: runBelow,
  ['coursesBelow']: coursesBelow,
  ['repeatedBelow']: repeatedBelow,
  ['improvementPlan']: improvementPlan,
  ['teacherCommunity']: teacherCommunity,
  ['nonRenewal']: nonRenewal,
  ['excellenceList']: excellenceList,
  ['lowestOfCourses']: lowestOfCourses,
  ['rankOfTotal']: rankOfTotal,
  ['rankedTeachers']: rankedTeachers,
};
