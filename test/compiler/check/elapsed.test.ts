/** 月數 and 年數 from one day to another, and the full ones. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { codes, compileFiles, HEAD, marked, messages, VOCABULARY } from '../small-workspace.ts';

const small = (text: string, condition: string) => compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': `${HEAD}一、${text}\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n` });
function outcome(text: string, condition: string, exam: string | undefined, applied: string | undefined): string {
  const made = small(text, condition);
  expect(messages(made)).toEqual([]);
  return createEvaluator(made.versions[0]!.checked).evaluate({ 選課: { 考試日: exam, 申請日: applied } }).results['rule']!.outcome;
}

const LENGTH = '年數（選課.考試日 至 選課.申請日）';

describe('how many years', () => {
  it.each([
    ['[服務滿三年]{期間}', '2023-08-01', '2026-07-31', 'violated'],
    ['[服務滿三年]{期間}', '2023-08-01', '2026-08-01', 'met'],
    ['[逾二年]{期間}', '2023-08-01', '2025-08-01', 'violated'],
    ['[逾二年]{期間}', '2023-08-01', '2025-08-02', 'met'],
    ['[至多四年]{期間}', '2023-08-01', '2027-08-01', 'met'],
    ['[至多四年]{期間}', '2023-08-01', '2027-08-02', 'violated'],
    ['[未滿一年半]{期間}', '2023-08-01', '2025-01-31', 'met'],
    ['[未滿一年半]{期間}', '2023-08-01', '2025-02-01', 'violated'],
    ['[二至四年]{期間}', '2024-02-29', '2026-02-28', 'violated'],
    ['[二至四年]{期間}', '2024-02-29', '2026-03-01', 'met'],
  ])('%s from %s to %s: %s', (text, exam, applied, expected) => expect(outcome(text, `${LENGTH} 合於 期間`, exam, applied)).toBe(expected));

  it('is not known while a day is not', () => expect(outcome('[服務滿三年]{期間}', `${LENGTH} 合於 期間`, '2023-08-01', undefined)).toBe('undetermined'));
  it('is the part of a day less than the next, whatever is compared', () => {
    expect(outcome('規定。', `${LENGTH} 少於 年數（選課.考試日 至 選課.申請日 ＋ 1日）`, '2024-01-31', '2024-02-29')).toBe('met');
    expect(outcome('規定。', `年數（選課.考試日 至 選課.申請日） × 12 等於 月數（選課.考試日 至 選課.申請日） × 1年 ÷ 1月`, '2024-01-31', '2024-02-29')).toBe('met');
  });
});

describe('months', () => {
  it('are full at the end of a month that has no such day', () => {
    expect(outcome('[未滿一個月]{期間}', '月數（選課.考試日 至 選課.申請日） 合於 期間', '2026-01-31', '2026-02-28')).toBe('met');
    expect(outcome('[未滿一個月]{期間}', '月數（選課.考試日 至 選課.申請日） 合於 期間', '2026-01-31', '2026-03-01')).toBe('violated');
  });
  it('never become years', () => expect(codes(small('[滿二年]{期間}', '月數（選課.考試日 至 選課.申請日） 合於 期間'))).toEqual(['FG5002']));
  it('are counted between days (FG5003)', () => expect(marked(small('規定。', '月數（選課.學分 至 選課.申請日） 至少 2'))).toEqual(['FG5003 選課.學分']));
});

describe('full years', () => {
  it('leave out what has begun', () => {
    expect(outcome('規定。', '滿年數（選課.考試日 至 選課.申請日） 等於 2', '2023-08-01', '2026-07-31')).toBe('met');
    expect(outcome('規定。', '滿月數（選課.考試日 至 選課.申請日） 等於 0', '2026-08-01', '2026-07-02')).toBe('met');
  });
  it('do not tell whether it is more than so many (FG5094)', () => {
    const full = '滿年數（選課.考試日 至 選課.申請日）';
    for (const text of ['[逾二年]{期間}', '[至多二年]{期間}', '[一至二年]{期間}']) expect(codes(small(text, `${full} 合於 期間`))).toEqual(['FG5094']);
    for (const text of ['[滿二年]{期間}', '[未滿二年]{期間}']) expect(codes(small(text, `${full} 合於 期間`))).toEqual([]);
    expect(codes(small('規定。', `2年 少於 ${full}`))).toEqual(['FG5094']);
  });
});
