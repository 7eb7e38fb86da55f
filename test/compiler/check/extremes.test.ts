/** 較高者 較低者 of numbers, 較晚者 較早者 of days. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { codes, compileFiles, HEAD, marked, messages, VOCABULARY } from '../small-workspace.ts';

const small = (condition: string, more = '') => compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': `${HEAD}一、規定。\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n${more}` });
function outcome(condition: string, facts: Record<string, unknown>, more = ''): string {
  const made = small(condition, more);
  expect(messages(made)).toEqual([]);
  return createEvaluator(made.versions[0]!.checked).evaluate({ 選課: facts }).results['rule']!.outcome;
}

describe('the higher of several numbers', () => {
  it.each([
    ['較高者（選課.學分、選課.跨日學分） 至少 10', { 學分: 9, 跨日學分: 10 }, 'met'],
    ['較高者（選課.學分、選課.跨日學分） 至少 10', { 學分: 9, 跨日學分: 8 }, 'violated'],
    ['較多者（選課.學分、選課.跨日學分） 至少 10', { 學分: 10 }, 'met'],
    ['較高者（選課.學分、選課.跨日學分） 至少 10', { 學分: 9 }, 'undetermined'],
    ['較低者（選課.學分、選課.跨日學分） 至少 10', { 學分: 9 }, 'violated'],
    ['較低者（選課.學分、選課.跨日學分） 至少 10', { 學分: 10 }, 'undetermined'],
    ['較低者（選課.學分、選課.跨日學分、12學分） 等於 9', { 學分: 9, 跨日學分: 30 }, 'met'],
    ['較低者（選課.學分、選課.跨日學分、12學分） 不等於 9', { 學分: 8 }, 'met'],
    ['10學分 不超過 較高者（選課.學分、選課.跨日學分）', { 跨日學分: 10 }, 'met'],
    ['較高者（選課.學分、選課.跨日學分） 少於 較低者（選課.學分、選課.跨日學分） ＋ 3', { 學分: 4, 跨日學分: 6 }, 'met'],
    ['較高者（選課.日數、選課.週數） 至多 14日', { 日數: 3, 週數: 2 }, 'met'],
    ['較高者（選課.日數、選課.週數） 至多 13日', { 日數: 3, 週數: 2 }, 'violated'],
    ['較晚者（選課.申請日、選課.考試日） 早於 115年5月2日', { 申請日: '2026-05-01', 考試日: '2026-04-30' }, 'met'],
    ['較早者（選課.申請日、選課.考試日） 早於 115年5月1日', { 申請日: '2026-04-30' }, 'met'],
    ['較晚者（選課.申請日、選課.考試日） 早於 115年5月1日', { 申請日: '2026-05-01' }, 'violated'],
  ] as const)('%s %j: %s', (condition, facts, expected) => expect(outcome(condition, facts)).toBe(expected));

  it('is one that is not known decides nothing where it is a definition as well', () => {
    const counted = '\n定義 採計 (counted) : 學分 依 一 {\n  ＝ 較高者（選課.學分、選課.跨日學分）\n}\n';
    expect([outcome('採計 至少 10', { 學分: 10 }, counted), outcome('採計 至少 10', { 學分: 9 }, counted), outcome('採計 × 2 至少 20', { 跨日學分: 10 }, counted)]).toEqual(['met', 'undetermined', 'met']);
  });
  it('is exact where numbers are divided', () => {
    expect(outcome('較高者（選課.學分 ÷ 3、選課.跨日學分 ÷ 7） 等於 選課.學分 ÷ 3', { 學分: 1, 跨日學分: 2 })).toBe('met');
  });
  it('counts what is counted', () => {
    const members = '\n記錄 會議 (board) {\n  委員 (members) : 清單 委員\n}\n\n記錄 委員 (member) 量詞 人 {\n  男 (male) : 是否\n}\n';
    const rule = '一、任一性別不得[低於三分之一]{不足}。\n\n規則 規定 (rule) 依 一 {\n  不得 較低者（個數（會議.委員 其中 委員.男）、個數（會議.委員 其中 非 委員.男）） 合於 個數（會議.委員） 之 不足\n}\n\n定義 少者 (fewer) : 人 依 一 {\n  ＝ 較少者（個數（會議.委員 其中 委員.男）、2）\n}\n';
    const made = compileFiles({ 'v.fagui': VOCABULARY + members, 'r.fagui': HEAD + rule });
    expect(messages(made)).toEqual([]);
    const results = (...male: boolean[]) => createEvaluator(made.versions[0]!.checked).evaluate({ 會議: { 委員: male.map((one) => ({ 男: one })) } }).results;
    expect([results(true, false, false)['rule']!.outcome, results(false, false, false)['rule']!.outcome, results(true, true, true)['fewer']!.value]).toEqual(['met', 'violated', 2]);
  });
  it('is of one unit', () => {
    expect(marked(small('較高者（選課.學分、選課.時數） 至少 10'))).toEqual(['FG5002 選課.時數']);
    expect(marked(small('較高者（選課.申請日、選課.考試日） 早於 115年5月1日'))).toEqual(['FG5093 較高者']);
    expect(marked(small('較早者（選課.學分、選課.考試日） 早於 115年5月1日'))).toEqual(['FG5093 較早者']);
    expect(marked(small('較高者（選課.學分、選課.核准） 至少 10'))).toEqual(['FG5003 選課.核准']);
    expect(codes(small('較高者（選課.學分） 至少 10'))).toEqual(['FG1034']);
    expect(codes(small('較高者（選課.學分，選課.跨日學分） 至少 10'))).toEqual(['FG1034']);
  });
});

describe('合於 the higher of several phrases', () => {
  const limits = '[至少修九學分]{甲}、[至少修十二學分]{乙}、[至多二十五學分]{上限}、[三學分]{丙}。';
  const made = (condition: string) => compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': `${HEAD}一、${limits}\n\n規則 規定 (rule) 依 一 {\n  應 ${condition} 且 選課.學分 合於 上限\n}\n` });
  const outcomes = (condition: string, credits: readonly number[]) => credits.map((學分) => createEvaluator(made(condition).versions[0]!.checked).evaluate({ 選課: { 學分, 跨日學分: 3 } }).results['rule']!.outcome);
  it('compares by their boundary words', () => {
    expect(outcomes('選課.學分 合於 較高者（甲、乙）', [11, 12])).toEqual(['violated', 'met']);
    expect(outcomes('選課.學分 合於 較低者（甲、乙、選課.跨日學分）', [2, 3])).toEqual(['violated', 'met']);
    expect(outcomes('選課.學分 不合於 較高者（甲、乙）', [11, 12])).toEqual(['met', 'violated']);
  });
  it('takes days too', () => {
    const day = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': `${HEAD}一、考試後[三日內]{期限}。\n\n規則 規定 (rule) 依 一 {\n  應 選課.申請日 合於 較晚者（選課.考試日 之 期限、115年3月1日）\n}\n` });
    expect(codes(day)).toEqual([]);
    expect(['2026-03-04', '2026-03-05'].map((申請日) => createEvaluator(day.versions[0]!.checked).evaluate({ 選課: { 申請日, 考試日: '2026-03-01' } }).results['rule']!.outcome)).toEqual(['met', 'violated']);
  });
  it('FG4019: wants one boundary, and no other', () => {
    expect(codes(made('選課.學分 合於 較高者（甲、上限）'))).toContain('FG4019');
    expect(codes(made('選課.學分 合於 較高者（丙、選課.跨日學分）'))).toContain('FG4019');
    expect(codes(made('選課.時數 合於 較高者（甲、乙）'))).toContain('FG5002');
  });
});
