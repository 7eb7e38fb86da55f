/** Aggregates, rounding, working days: the emitted evaluators against the reference interpreter, on random facts. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { messages } from '../compiler/small-workspace.ts';
import { withLists } from '../compiler/lists-workspace.ts';
import { openBook } from '../reference/book.ts';
import { differences } from '../reference/compare.ts';
import type { Facts } from '../reference/interpreter.ts';
import { dice } from '../reference/random-facts.ts';

const CONDITIONS = [
  '合計（課程.學分 於 學生.修課） 至少 9學分', '合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60） 至少 5學分', '合計（課程.學分 × 課程.成績 於 學生.修課） ÷ 合計（課程.學分 於 學生.修課） 至少 60',
  '個數（學生.修課 其中 課程.成績 少於 60） 至多 1', '個數（學生.修課 其中 課程.成績 無） 少於 2', '個數（學生.修課） 等於 3', '最大（學生.各科成績） － 最小（學生.各科成績） 至多 30', '最大（課程.學分 ＋ 1 於 學生.修課） 超過 5',
  '平均（學生.各科成績） 至少 60', '取位（平均（學生.各科成績），四捨五入 至 小數1位） 至少 60.5', '取位（平均（學生.各科成績），無條件捨去 至 整數） 等於 60', '取位（學生.成績 － 60，無條件進位 至 整數） ＋ 3 至少 0', '取位（學生.成績 － 60，四捨五入 至 整數） ＋ 3 至少 0',
  '取位（標準差（學生.各科成績），四捨五入 至 小數2位） 至多 14.14', '取位（標準差（課程.時數 於 學生.修課 其中 課程.類別 為 必修），無條件進位 至 整數） 至多 10', '取位（標準差（學生.各週時數），四捨五入 至 小數1位） 至多 2.5',
  '名次（學生.成績 於 學生.各科成績） 至多 2', '名次（學生.分鐘 於 學生.各週時數） 至多 2', '連續（學生.修課 依 學分 其中 課程.成績 少於 60） 少於 2', '連續（學生.修課 依 時數、學分，同 類別 其中 課程.成績 少於 60） 少於 2', '名次（學生.成績 於 學生.修課.成績，由低至高 其中 課程.類別 為 必修） 至多 2', '任一（學生.修課 其中 課程.成績 少於 60 且 課程.類別 為 必修）', '全部（學生.修課 皆 課程.成績 至少 60 或 課程.類別 為 選修）',
  '個數（學生.修課 其中 課程.成績 至少 學生.成績） 至少 1', '合計（課程.時數 於 學生.修課） 至少 學生.時數', '取位（學生.分鐘 ÷ 7，四捨五入 至 小數2位） 至多 40', '取位（學生.時數 ＋ 學生.分鐘，無條件捨去 至 整數） 至多 40', '合計（學生.各週時數） 至多 30小時',
  '順延（學生.申請日） 不晚於 105年9月10日', '順延（學生.申請日 ＋ 3日） 早於 105年9月15日', '學生.申請日 ＋ 3個工作日 不晚於 105年9月12日', '學生.申請日 － 2個上班日 早於 105年9月5日', '學生.申請日 － 105年9月5日 至少 4', '週次（學生.申請日） 至多 2', '週次（學生.申請日） 超過 0', '非 任一（學生.修課 其中 課程.成績 少於 60）',
];

const RUNS = Number(process.env['FACTS'] ?? 3000);

const blocks = CONDITIONS.map((condition, i) => `規則 規定${i} (rule${i}) 依 一 {\n  應 ${condition}\n}\n`).join('\n');
const small = withLists('應合於規定。', blocks);

/** Facts near the numbers of the conditions; about one in `missing` is left out. */
function factsOf(roll: () => number, missing: number): Facts {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const maybe = (fields: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(fields).filter(() => roll() >= missing));
  const many = <T>(make: () => T): T[] => Array.from({ length: Math.floor(roll() * 5) }, make);
  const score = (): number => pick([59, 59.99, 60, 60.5, 61, 40, 80, 100, 0]);
  const day = (): string => `2016-09-${String(1 + Math.floor(roll() * 20)).padStart(2, '0')}`;
  const course = () => maybe({ 學分: pick([1, 2, 3, 4, 5]), 成績: pick([score(), score(), null]), 類別: pick(['必修', '選修']), 時數: pick([0, 2, 18, 36]) });
  return {
    學生: maybe({ 修課: many(course), 各科成績: many(score), 各週時數: many(() => pick([1, 2, 5, 8])), 成績: pick([56.5, 57.01, 57.5, 60, 63.2]), 時數: pick([1, 20, 40, 54]), 分鐘: pick([59, 60, 61, 280, 300]), 申請日: day() }),
    行事曆: maybe({ 假日: many(day), 補班: many(day), 上課開始: pick(['2016-09-05', '2016-09-12']) }),
  };
}

describe('aggregates, rounding and working days', () => {
  it('decide as the reference does', () => {
    expect(messages(small)).toEqual([]);
    const { checked } = small.versions[0]!;
    const book = openBook(checked);
    const { evaluate } = createEvaluator(checked);
    const roll = dice(20260914);
    const found: string[] = [];
    const seen = new Set<string>();
    for (let run = 0; run < RUNS && found.length < 5; run++) {
      const facts = factsOf(roll, run % 3 === 0 ? 0.1 : 0);
      found.push(...differences(book, facts, evaluate, (alias, outcome) => seen.add(`${alias} ${outcome}`)).map((d) => `${d} (${CONDITIONS[Number(/\d+/.exec(d)![0])]}); ${JSON.stringify(facts)}`));
    }
    expect(found).toEqual([]);
    // every condition held, failed and was open at least once; few facts cannot show it
    const silent = CONDITIONS.filter((_, i) => !['met', 'violated', 'met,violated'].every((outcome) => seen.has(`rule${i} ${outcome}`)));
    expect(silent.slice(0, RUNS < 3000 ? 0 : silent.length)).toEqual([]);
  });
});
