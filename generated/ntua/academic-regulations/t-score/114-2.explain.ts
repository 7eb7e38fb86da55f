// @generated fagui: rules/ntua/academic-regulations/t-score.fagui
/**
 * 國立臺灣藝術大學T分數學業平均成績計算公式（ntua.tScore），版本 114-2：判定的說明
 * 由 rules/ntua/academic-regulations/t-score.fagui 產生，請改該檔，不要改這裡。
 */

import {
  UNKNOWN,
  YES,
  allAnswers,
  answer,
  asRecord,
  lift,
  readBoolean,
  readDecimal,
  readEntries,
  readInteger,
  readList,
  showNumber,
  showTruth,
  zeroOrProduct,
} from '../../../../compiler/runtime/index.ts';
import type { GuideEntry, RuleGuide } from '../../../../compiler/runtime/index.ts';
import {
  explainZScore,
  explainClassMean,
  explainClassDeviation,
  explainTScoreOfCourse,
  explainWeightedTotal,
  explainTermAverage,
  explainGraduationAverage,
  explainSettlement,
} from './114-2.ts';
import type { Input } from './114-2.ts';

/** 修習科目：清單中的一筆 */
interface TakenCourse_2 {
  /** 學分：學分，整數，0至12 */
  readonly credits?: number;
  /** T分數：分，小數2位，-1000至1000 */
  readonly tScore?: number;
  /** 列計 */
  readonly counted?: boolean;
}

const recordOf = asRecord;

const decimalOf = readDecimal;

const integerOf = readInteger;

/** 標準分數（第一點）：考慮的除外、可能的改變、由誰提供事實。 */
export const zScore: RuleGuide = {
  name: '標準分數',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainZScore,
  conditions: [],
  facts: [
    {
      path: ['scoredCourse', 'raw'],
      name: '計分科目.原始分數',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
    },
    {
      path: ['scoredCourse', 'mean'],
      name: '計分科目.平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
    },
    {
      path: ['scoredCourse', 'deviation'],
      name: '計分科目.標準差',
      type: { kind: 'decimal', places: 2, low: 0, high: 5000 },
      unit: '分',
      parts: [],
    },
  ],
};

/** 全班平均（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const classMean: RuleGuide = {
  name: '全班平均',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainClassMean,
  conditions: [],
  facts: [
    {
      path: ['scoredCourse', 'classScores'],
      name: '計分科目.全班分數',
      type: { kind: 'list', element: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      phrases: ['統計取位'],
    },
  ],
  aggregates: [
    {
      words: '平均（計分科目.全班分數）',
      list: '計分科目.全班分數',
      operation: 'mean',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const scoredCourse = recordOf(input?.scoredCourse);
        const classScores = readList(scoredCourse.classScores, (element) => decimalOf(element, 100, 0, 10000));
        return classScores?.map((element): GuideEntry => {
          return { answer: YES, values: [['value', '', showNumber(element, 100n, '分')]] };
        });
      },
    },
  ],
};

/** 全班標準差（第二點）：考慮的除外、可能的改變、由誰提供事實。 */
export const classDeviation: RuleGuide = {
  name: '全班標準差',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainClassDeviation,
  conditions: [],
  facts: [
    {
      path: ['scoredCourse', 'classScores'],
      name: '計分科目.全班分數',
      type: { kind: 'list', element: { kind: 'decimal', places: 2, low: 0, high: 10000 } },
      phrases: ['統計取位'],
    },
  ],
  aggregates: [
    {
      words: '標準差（計分科目.全班分數）',
      list: '計分科目.全班分數',
      operation: 'deviation',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const scoredCourse = recordOf(input?.scoredCourse);
        const classScores = readList(scoredCourse.classScores, (element) => decimalOf(element, 100, 0, 10000));
        return classScores?.map((element): GuideEntry => {
          return { answer: YES, values: [['value', '', showNumber(element, 100n, '分')]] };
        });
      },
    },
  ],
};

/** T分數（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const tScoreOfCourse: RuleGuide = {
  name: 'T分數',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [zScore],
  explain: explainTScoreOfCourse,
  conditions: [],
  facts: [
    {
      path: ['scoredCourse', 'raw'],
      name: '計分科目.原始分數',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['T分數取位'],
    },
    {
      path: ['scoredCourse', 'mean'],
      name: '計分科目.平均',
      type: { kind: 'decimal', places: 2, low: 0, high: 10000 },
      unit: '分',
      parts: [],
      phrases: ['T分數取位'],
    },
    {
      path: ['scoredCourse', 'deviation'],
      name: '計分科目.標準差',
      type: { kind: 'decimal', places: 2, low: 0, high: 5000 },
      unit: '分',
      parts: [],
      phrases: ['T分數取位'],
    },
  ],
};

/** 加權總分（第三點）：考慮的除外、可能的改變、由誰提供事實。 */
export const weightedTotal: RuleGuide = {
  name: '加權總分',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainWeightedTotal,
  conditions: [],
  facts: [
    {
      path: ['termResult', 'courses'],
      name: '學期成績.修習科目',
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
      phrases: ['總分取位'],
    },
  ],
  aggregates: [
    {
      words: '合計（修習科目.T分數 × 修習科目.學分 於 學期成績.修習科目 其中 修習科目.列計）',
      list: '學期成績.修習科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const termResult = recordOf(input?.termResult);
        const courses = readEntries<TakenCourse_2>(termResult.courses);
        return courses?.map((entry): GuideEntry => {
          const tScore = decimalOf(entry.tScore, 100, -100000, 100000);
          const credits = integerOf(entry.credits, 0, 12);
          const counted = readBoolean(entry.counted);
          const amount = zeroOrProduct(lift(tScore, 100n), lift(credits));
          return {
            answer: allAnswers(
              answer(counted, counted === UNKNOWN && '學期成績.修習科目 的 列計'),
              answer(
                amount === undefined ? UNKNOWN : YES,
                tScore !== tScore && '學期成績.修習科目 的 T分數',
                credits !== credits && '學期成績.修習科目 的 學分',
              ),
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['tScore', 'T分數', showNumber(tScore, 100n, null)],
              ['counted', '列計', showTruth(counted)],
            ],
          };
        });
      },
    },
  ],
};

/** 學期T分數平均（第四點第一款）：考慮的除外、可能的改變、由誰提供事實。 */
export const termAverage: RuleGuide = {
  name: '學期T分數平均',
  office: '教務處',
  compared: false,
  members: [],
  reads: () => [weightedTotal],
  explain: explainTermAverage,
  conditions: [],
  facts: [
    {
      path: ['termResult', 'courses'],
      name: '學期成績.修習科目',
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
      phrases: ['平均取位'],
    },
  ],
  aggregates: [
    {
      words: '合計（修習科目.學分 於 學期成績.修習科目 其中 修習科目.列計）',
      list: '學期成績.修習科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const termResult = recordOf(input?.termResult);
        const courses = readEntries<TakenCourse_2>(termResult.courses);
        return courses?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const counted = readBoolean(entry.counted);
          const tScore = decimalOf(entry.tScore, 100, -100000, 100000);
          const amount = lift(credits);
          return {
            answer: allAnswers(
              answer(counted, counted === UNKNOWN && '學期成績.修習科目 的 列計'),
              answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '學期成績.修習科目 的 學分'),
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['tScore', 'T分數', showNumber(tScore, 100n, null)],
              ['counted', '列計', showTruth(counted)],
            ],
          };
        });
      },
    },
    {
      words: '合計（修習科目.T分數 × 修習科目.學分 於 學期成績.修習科目 其中 修習科目.列計）',
      list: '學期成績.修習科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const termResult = recordOf(input?.termResult);
        const courses = readEntries<TakenCourse_2>(termResult.courses);
        return courses?.map((entry): GuideEntry => {
          const tScore = decimalOf(entry.tScore, 100, -100000, 100000);
          const credits = integerOf(entry.credits, 0, 12);
          const counted = readBoolean(entry.counted);
          const amount = zeroOrProduct(lift(tScore, 100n), lift(credits));
          return {
            answer: allAnswers(
              answer(counted, counted === UNKNOWN && '學期成績.修習科目 的 列計'),
              answer(
                amount === undefined ? UNKNOWN : YES,
                tScore !== tScore && '學期成績.修習科目 的 T分數',
                credits !== credits && '學期成績.修習科目 的 學分',
              ),
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['tScore', 'T分數', showNumber(tScore, 100n, null)],
              ['counted', '列計', showTruth(counted)],
            ],
          };
        });
      },
    },
  ],
};

/** 畢業T分數平均（第四點第二款）：考慮的除外、可能的改變、由誰提供事實。 */
export const graduationAverage: RuleGuide = {
  name: '畢業T分數平均',
  office: '教務處',
  compared: false,
  members: [],
  explain: explainGraduationAverage,
  conditions: [],
  facts: [
    {
      path: ['allTerms', 'courses'],
      name: '歷年成績.科目',
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
      phrases: ['平均取位'],
    },
  ],
  aggregates: [
    {
      words: '合計（修習科目.T分數 × 修習科目.學分 於 歷年成績.科目 其中 修習科目.列計）',
      list: '歷年成績.科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const allTerms = recordOf(input?.allTerms);
        const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
        return courses_2?.map((entry): GuideEntry => {
          const tScore = decimalOf(entry.tScore, 100, -100000, 100000);
          const credits = integerOf(entry.credits, 0, 12);
          const counted = readBoolean(entry.counted);
          const amount = zeroOrProduct(lift(tScore, 100n), lift(credits));
          return {
            answer: allAnswers(
              answer(counted, counted === UNKNOWN && '歷年成績.科目 的 列計'),
              answer(
                amount === undefined ? UNKNOWN : YES,
                tScore !== tScore && '歷年成績.科目 的 T分數',
                credits !== credits && '歷年成績.科目 的 學分',
              ),
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['tScore', 'T分數', showNumber(tScore, 100n, null)],
              ['counted', '列計', showTruth(counted)],
            ],
          };
        });
      },
    },
    {
      words: '合計（修習科目.學分 於 歷年成績.科目 其中 修習科目.列計）',
      list: '歷年成績.科目',
      operation: 'sum',
      entries(input: Input): readonly GuideEntry[] | undefined {
        const allTerms = recordOf(input?.allTerms);
        const courses_2 = readEntries<TakenCourse_2>(allTerms.courses);
        return courses_2?.map((entry): GuideEntry => {
          const credits = integerOf(entry.credits, 0, 12);
          const counted = readBoolean(entry.counted);
          const tScore = decimalOf(entry.tScore, 100, -100000, 100000);
          const amount = lift(credits);
          return {
            answer: allAnswers(
              answer(counted, counted === UNKNOWN && '歷年成績.科目 的 列計'),
              answer(amount === undefined ? UNKNOWN : YES, credits !== credits && '歷年成績.科目 的 學分'),
            ),
            values: [
              ['credits', '學分', showNumber(credits, 1n, null)],
              ['tScore', 'T分數', showNumber(tScore, 100n, null)],
              ['counted', '列計', showTruth(counted)],
            ],
          };
        });
      },
    },
  ],
};

/** T分數平均之結算（第五點）：考慮的除外、可能的改變、由誰提供事實。 */
export const settlement: RuleGuide = {
  name: 'T分數平均之結算',
  office: '教務處',
  compared: true,
  members: [],
  explain: explainSettlement,
  conditions: [],
  facts: [{ path: ['termResult', 'complete'], name: '學期成績.全部到齊', type: { kind: 'boolean' } }],
};

/** Every guide by the alias of its rule. */
export const guides: Readonly<Record<string, RuleGuide>> = {
  ['zScore']: zScore,
  ['classMean']: classMean,
  ['classDeviation']: classDeviation,
  ['tScoreOfCourse']: tScoreOfCourse,
  ['weightedTotal']: weightedTotal,
  ['termAverage']: termAverage,
  ['graduationAverage']: graduationAverage,
  ['settlement']: settlement,
};
