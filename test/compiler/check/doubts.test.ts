import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { emitTypeScript } from '../../../compiler/emit/typescript/index.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import { codes, compile, marked, messages } from '../small-workspace.ts';

const READINGS = ['甲說 (total) 選課.學分 ＋ 選課.跨日學分 合於 限制', '乙說 (each) 選課.學分 合於 限制'];
const TEXT = '一、學生選修及跨日選修，[至多十學分]{限制 (limit)}。\n\n';
const doubt = (adopted: string, readings = READINGS, name = '計算 (counting)'): string => `疑義 ${name} 依 一 {\n${[...readings, adopted].map((c) => `  ${c}\n`).join('')}}\n\n`;
const RULE = '規則 規定 (rule) 依 一 {\n  適用 學生.學制 為 四技\n  應   計算\n}\n';
const body = (adopted: string, more = ''): string => TEXT + doubt(adopted) + RULE + more;

type Facts = Record<string, Record<string, unknown>>;
const facts = (credits: number | null, evening: number | null, readings: Facts = {}): Facts => ({
  學生: { 學制: '四技' }, 選課: { ...(credits === null ? {} : { 學分: credits }), ...(evening === null ? {} : { 跨日學分: evening }) }, ...readings,
});

function evaluate(text: string, input: Facts) {
  const small = compile(text);
  expect(messages(small)).toEqual([]);
  const { issues, results } = createEvaluator(small.versions.at(-1)!.checked).evaluate(input);
  return { issues, rule: results['rule']!, counting: results['counting']! };
}

describe('an open doubt', () => {
  it('is no doubt where the readings agree', () => {
    expect(evaluate(body('採 未定'), facts(4, 5))).toMatchObject({ rule: { outcome: 'met', missing: [] }, counting: { outcome: 'value', value: true } });
    expect(evaluate(body('採 未定'), facts(11, 5))).toMatchObject({ rule: { outcome: 'violated', missing: [] }, counting: { outcome: 'value', value: false } });
  });

  it('names itself where they differ', () => {
    expect(evaluate(body('採 未定'), facts(6, 5))).toMatchObject({
      rule: { outcome: 'undetermined', possible: ['met', 'violated'], missing: ['疑義.計算'] }, counting: { outcome: 'undetermined', missing: ['疑義.計算'] },
    });
  });

  it.each([
    [{ 疑義: { 計算: '甲說' } }, 'violated'], [{ 疑義: { 計算: '乙說' } }, 'met'], [{ readings: { counting: 'total' } }, 'violated'], [{ readings: { counting: 'each' } }, 'met'],
  ])('is settled by %j', (readings, outcome) => {
    expect(evaluate(body('採 未定'), facts(6, 5, readings as unknown as Facts)).rule.outcome).toBe(outcome);
  });

  it('asks for the facts of the reading that counts, and for no others', () => {
    expect(evaluate(body('採 未定'), facts(6, null, { 疑義: { 計算: '乙說' } })).rule).toMatchObject({ outcome: 'met', missing: [] });
    expect(evaluate(body('採 未定'), facts(6, null, { 疑義: { 計算: '甲說' } })).rule).toMatchObject({ outcome: 'undetermined', missing: ['選課.跨日學分'] });
  });

  it('takes no reading that it does not have', () => {
    expect(evaluate(body('採 未定'), facts(6, 5, { 疑義: { 計算: '丙說' } })).issues).toHaveLength(1);
  });

  it('stands wherever a condition may', () => {
    const uses = '規則 另一 (other) 依 一 {\n  適用 計算\n  應 選課.核准\n  除外 非 （計算 或 學生.學制 為 二技）\n}\n\n定義 量 (amount) : 學分 依 一 {\n  當 計算 則 1\n  其餘 2\n}\n';
    const results = createEvaluator(compile(body('採 未定', `\n${uses}`)).versions[0]!.checked).evaluate({ ...facts(4, 5), 選課: { 學分: 4, 跨日學分: 5, 核准: true } }).results;
    expect([results['other']!.outcome, results['amount']!.value]).toEqual(['met', 1]);
  });

  it('makes a module that says what may be given', () => {
    const source = emitTypeScript(lowerVersion(compile(body('採 未定')).versions[0]!.checked), { sourcePath: 'r.fagui', runtimeModule: 'fagui/runtime' });
    expect(source).toContain('export type CountingReading = "total" | "each"');
    expect(source).toContain('readonly readings?: Readings');
  });
});

describe('an adopted reading', () => {
  it.each([['甲說', 'violated'], ['乙說', 'met']])('%s decides', (reading, outcome) => {
    const { rule } = evaluate(body(`採 ${reading}`), facts(6, 5));
    expect(rule).toMatchObject({ outcome, caveats: [`「計算」有甲說、乙說，本結果採${reading}`] });
  });

  it('leaves nothing to be given', () => {
    expect(compile(body('採 甲說')).versions[0]!.checked.records.has('疑義')).toBe(false);
    expect(evaluate(body('採 甲說'), facts(6, 5, { 疑義: { 計算: '乙說' } })).issues).toHaveLength(1);
  });
});

describe('three readings', () => {
  const three = TEXT + doubt('採 未定', [...READINGS, '丙說 (evening) 選課.跨日學分 合於 限制']) + RULE;
  it.each([[facts(4, 5), 'met'], [facts(11, 11), 'violated'], [facts(9, 9), 'undetermined'], [facts(11, 5, { 疑義: { 計算: '丙說' } }), 'met']])('%j', (input, outcome) => {
    expect(evaluate(three, input).rule.outcome).toBe(outcome);
  });
});

describe('cases', () => {
  const one = (facts: string, ...expected: string[]): string[] => messages(compile(body('採 未定', `\n案例 甲 {\n  學生 { 學制 四技 }\n  選課 { 學分 6，跨日學分 5 }\n  ${facts}\n${expected.map((e) => `  ${e}\n`).join('')}}\n`)));
  it('are checked like those on facts', () => {
    expect(one('疑義 { 計算 甲說 }', '規定 違反', '計算 ＝ 否')).toEqual([]);
    expect(one('readings { counting each }', '規定 符合', '計算 ＝ 是')).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('names share one list', () => {
    expect(messages(compile(body('採 未定').replaceAll('計算', '規定')))).toContain('「規定」同時是疑義與規則的名稱。');
    expect(messages(compile(TEXT + doubt('採 未定') + doubt('採 甲說') + RULE))).toContain('「計算」已經宣告過了。');
    expect(messages(compile(TEXT + doubt('採 未定', ['甲說 (a) 選課.學分 合於 限制', '乙說 (a) 選課.核准']) + RULE))).toContain('「a」已經宣告過了。');
  });

  it('the record of readings is nobody else\'s', () => {
    const taken = `裁量 核可 (readings) 依 一 {\n  由 所長\n}\n\n`;
    expect(messages(compile(TEXT + doubt('採 未定') + taken + RULE))).toContain('「readings」同時是裁量與疑義的名稱。');
    expect(messages(compile(TEXT + doubt('採 甲說') + taken + RULE))).toEqual([]);
  });

  it('readings are conditions, and one of them counts or none', () => {
    expect(marked(compile(TEXT + doubt('採 未定', ['甲說 選課.學分', READINGS[1]!]) + RULE))).toContain('FG5003 選課.學分');
    expect(marked(compile(TEXT + doubt('採 丙說') + RULE))).toContain('FG5022 丙說');
    expect(marked(compile(TEXT + doubt('') + RULE))).toContain('FG5023 疑義 計算 (counting) 依 一');
    expect(marked(compile(TEXT + doubt('採 甲說', READINGS.slice(0, 1)) + RULE))).toContain('FG5024 疑義 計算 (counting) 依 一');
    expect(codes(compile((TEXT + doubt('採 未定') + RULE).replace('(counting) 依 一', '(counting)')))).toContain('FG5001');
  });

  it('a doubt does not read itself', () => {
    expect(messages(compile(TEXT + doubt('採 未定', [READINGS[0]!, '乙說 值']) + '定義 值 : 是否 依 一 {\n  ＝ 計算\n}\n\n' + RULE))).toContain('要算出自己，先要知道自己：計算 → 值 → 計算。');
  });
});

describe('under an amendment', () => {
  const changed = '一 修正\n  一、學生選修及跨日選修之學分，[至多十學分]{限制}。\n說明 配合實務。\n';
  it('a doubt must be answered for like a rule', () => {
    expect(messages(compile(body('採 未定'), changed)).filter((m) => m.includes('計算'))).toHaveLength(1);
    expect(codes(compile(body('採 未定'), `${changed}規則不動 計算\n規則不動 規定\n`))).toEqual([]);
  });

  it('may be settled by it', () => {
    const settled = compile(body('採 未定'), `${changed}規則不動 規定\n\n${doubt('採 乙說')}`);
    expect(messages(settled)).toEqual([]);
    const outcome = (at: number): string => createEvaluator(settled.versions[at]!.checked).evaluate(facts(6, 5)).results['rule']!.outcome;
    expect([outcome(0), outcome(1)]).toEqual(['undetermined', 'met']);
  });
});
