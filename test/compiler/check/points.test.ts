/** 學年度 names a year: between two of them lie so many 學年, and only those are added to one. */
import { describe, expect, it } from 'vitest';
import { compileFiles, HEAD, messages, VOCABULARY } from '../small-workspace.ts';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';

const YEARS = '\n記錄 修業 (study) {\n  入學 (entered) : 學年度 80至150\n  現在 (now) : 學年度 80至150\n  休學 (leave) : 學年 0至4\n}\n';
const small = (condition: string) => compileFiles({ 'v.fagui': VOCABULARY + YEARS, 'r.fagui': `${HEAD}一、修業[以七學年為限]{年限}。\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n` });
const outcome = (condition: string, now: number): unknown => {
  const made = small(condition);
  expect(messages(made).filter((m) => !m.includes('沒有規則使用'))).toEqual([]);
  return createEvaluator(made.versions[0]!.checked).evaluate({ 修業: { 入學: 105, 現在: now, 休學: 1 } }).results['rule']!.outcome;
};

describe('school years', () => {
  it('differ by so many years', () => {
    expect([112, 113].map((now) => outcome('修業.現在 － 修業.入學 合於 年限', now))).toEqual(['met', 'violated']);
    expect([113, 114].map((now) => outcome('修業.現在 － 修業.入學 － 修業.休學 合於 年限', now))).toEqual(['met', 'violated']);
    expect([112, 113].map((now) => outcome('修業.現在 至多 修業.入學 ＋ 8學年 － 修業.休學', now))).toEqual(['met', 'violated']);
    expect(outcome('修業.現在 至多 8學年 ＋ 修業.入學', 113)).toBe('met');
  });

  it('are not added up, and nothing else is added to them', () => {
    const found = (condition: string): string[] => messages(small(condition)).filter((m) => m.startsWith('單位'));
    expect(found('修業.現在 ＋ 修業.入學 至多 300學年度')).toEqual(['單位不合：學年度 ＋ 學年度。']);
    expect(found('修業.現在 至多 修業.入學 ＋ 8學年度')).toEqual(['單位不合：學年度 ＋ 學年度。']);
    expect(found('修業.休學 － 修業.入學 至多 8學年')).toEqual(['單位不合：學年 － 學年度。']);
    expect(found('修業.現在 － 修業.入學 至多 8學年度')).toEqual(['單位不合：學年 至多 學年度。']);
  });
});
