/** What would change an outcome, where only a value that is calculated from the other facts, or one in another unit than it is compared in, does. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { compileFiles } from '../small-workspace.ts';

const VOCABULARY = `詞彙 統計 (t.statistics)

記錄 統計 (statistics) {
  學生數 (students) : 人 0至5000
  通過人數 (passed) : 人 0至5000
  未通過人數 (failed) : 人 0至5000
  平均 (mean) : 分 小數2位 0至100
  各科成績 (scores) : 清單 分 小數2位 0至100
  時數 (hours) : 小時 小數1位 0至500
  週數 (weeks) : 週 0至52
  學年度 (year) : 學年度
  經費 (budget) : 元 0至100000000
  公告日 (announced) : 日期
  核定日 (approved) : 日期
}
`;

/** The changes of one fact of a rule whose only duty is the condition. */
function changes(condition: string, facts: Readonly<Record<string, unknown>>, words = '應合於規定。'): string[] {
  const { versions, diagnostics } = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': `法規 統計要點 (t.study)\n使用 t.statistics\n版本 1\n\n一、${words}\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n` });
  expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  return createEvaluator(versions[0]!.checked).explain({ 統計: facts }, '教務處', ['rule'])['rule']!.changes.filter((c) => c.set.length === 1).map((c) => c.text);
}

describe('one value in many', () => {
  it('that is calculated from the other facts is found', () => {
    expect(changes('統計.通過人數 ＋ 統計.未通過人數 等於 統計.學生數', { 學生數: 1000, 通過人數: 700, 未通過人數: 288 })).toEqual([
      '若 統計.通過人數 為 712 人，則符合。', '若 統計.未通過人數 為 300 人，則符合。', '若 統計.學生數 為 988 人，則符合。',
    ]);
  });
  it('is found from an aggregate, rounded', () => {
    expect(changes('統計.平均 等於 取位（平均（統計.各科成績），方式）', { 平均: 70, 各科成績: [80, 81, 80] }, '平均[四捨五入至小數點後第二位]{方式}。')).toEqual(['若 統計.平均 為 80.33 分，則符合。']);
  });
  it('is found among days', () => {
    expect(changes('統計.公告日 等於 統計.核定日 ＋ 3日', { 公告日: '2026-05-01', 核定日: '2026-01-15' })).toEqual(['若 統計.公告日 為 115年1月18日，則符合。', '若 統計.核定日 為 115年4月28日，則符合。']);
  });
  it('of hours and weeks is found where the law prints one', () => {
    expect(changes('統計.時數 等於 時數', { 時數: 499 }, '每門課程以[十八小時]{時數}為準。')).toEqual(['若 統計.時數 為 18 小時，則符合。']);
    expect(changes('統計.週數 等於 期間', { 週數: 50 }, '授課以[十七週]{期間}為準。')).toEqual(['若 統計.週數 為 17 週，則符合。']);
  });
});

describe('a run of values', () => {
  it('of days is told of to its end', () => {
    const days = { 公告日: '2026-05-01', 核定日: '2026-04-01' };
    expect(changes('統計.公告日 不晚於 統計.核定日 ＋ 3日', days)).toEqual(['若 統計.公告日 為 115年4月4日以前，則符合。', '若 統計.核定日 為 115年4月28日以後，則符合。']);
    expect(changes('統計.公告日 不早於 統計.核定日 且 統計.公告日 不晚於 統計.核定日 ＋ 3日', days)[0]).toBe('若 統計.公告日 為 115年4月1日至 115年4月4日，則符合。');
  });
  it('of years is what comes before or after', () => {
    expect(changes('統計.學年度 合於 起始', { 學年度: 113 }, '[自115學年度起]{起始}適用。')).toEqual(['若 統計.學年度 為 115 學年度以後，則符合。']);
  });
  it('is told of in ranges of any length', () => {
    expect(changes('統計.經費 合於 上限', { 經費: 70_000_000 }, '經費[至多三千萬元]{上限}。')).toEqual(['若 統計.經費 為 30000000 元以下，則符合。']);
  });
});
