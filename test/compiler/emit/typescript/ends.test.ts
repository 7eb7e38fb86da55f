/** Comparisons that calculate with facts which are not known: what they say of the ends of these they say of all values. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../../compiler/evaluate/evaluator.ts';
import { emitModule } from '../../../../compiler/emit/typescript/emit-typescript.ts';
import { lowerVersion } from '../../../../compiler/lower/index.ts';
import type { Result } from '../../../../compiler/runtime/index.ts';
import { compileFiles } from '../../small-workspace.ts';

const VOCABULARY = `詞彙 測試 (t.v)\n\n記錄 學生 (student) {\n  甲 (a) : 學分 0至100\n  乙 (b) : 學分 小數1位 10至60\n  丙 (c) : 學分 -40至80\n  丁 (d) : 學分 0至90 可缺\n  大 (large) : 學分 0至300\n  時 (hours) : 整數 1至200\n  核准 (approved) : 是否\n  起 (from) : 日期\n  迄 (to) : 日期\n}\n`;

/** The evaluator and the code of a regulation with one duty, and definitions before it. */
function ruled(duty: string, definitions = ''): { readonly of: (student: object) => Result; readonly body: string } {
  const files = { 'v.fagui': VOCABULARY, 'r.fagui': `法規 測試要點 (t.r)\n使用 t.v\n版本 1\n\n一、規定。\n\n${definitions}規則 規定 (rule) 依 一 {\n${duty}}\n` };
  const { checked } = compileFiles(files).versions[0]!;
  const { evaluate } = createEvaluator(checked);
  return { of: (student) => evaluate({ student }).results['rule']!, body: emitModule(lowerVersion(checked), 'r.fagui', false).body };
}
const outcomes = (of: (student: object) => Result, ...students: object[]): unknown[] => students.map((student) => {
  const { outcome, missing } = of(student);
  return outcome === 'undetermined' ? missing.map((name) => name.replace('學生.', '')).join() : outcome;
});

describe('a comparison that calculates with facts that are not known', () => {
  it('is decided where it says the same of all their values, however many are open and have many values', () => {
    const { of } = ruled('  應 學生.甲 ＋ 學生.乙 至少 60學分\n');
    expect(outcomes(of, { a: 50 }, { a: 49 }, { b: 60 }, {}, { a: 0 }, { b: 59.9 })).toEqual(['met', '乙', 'met', '甲,乙', '乙', '甲']);
    expect(outcomes(ruled('  應 學生.甲 ＋ 學生.乙 至少 10學分\n').of, {}, { a: 0 })).toEqual(['met', 'met']);
    expect(outcomes(ruled('  應 學生.甲 － 學生.大 至少 101學分\n').of, {}, { large: 0 })).toEqual(['violated', 'violated']);
    expect(outcomes(ruled('  應 學生.甲 － 學生.大 至少 100學分\n').of, {}, { large: 1 }, { a: 99 })).toEqual(['甲,大', 'violated', 'violated']);
  });
  it('goes by the way in which each of them changes it', () => {
    expect(outcomes(ruled('  應 學生.甲 － 學生.乙 × 2 至多 80學分\n').of, {}, { a: 99 })).toEqual(['met', 'met']);
    expect(outcomes(ruled('  應 學生.丙 － 學生.甲 少於 81學分\n').of, {}, { c: 80 })).toEqual(['met', 'met']);
    expect(outcomes(ruled('  應 學生.乙 × 學生.時 至少 10學分\n').of, {}, { b: 10 }, { hours: 1 })).toEqual(['met', 'met', 'met']);
    expect(outcomes(ruled('  應 取位（學生.甲 ÷ 3，無條件捨去 至 整數） ＋ 學生.乙 至多 93學分\n').of, {}, { b: 60 })).toEqual(['met', 'met']);
  });
  it('keeps what turns back open: with a number that may be below 0 it rises or falls', () => {
    expect(outcomes(ruled('  應 學生.丙 × 學生.時 至多 15999學分\n').of, { hours: 200 }, { hours: 199 }, {})).toEqual(['丙', 'met', '丙,時']);
  });
  it('of equality is decided where it cannot be', () => {
    const equal = ruled('  應 學生.甲 ＋ 學生.乙 等於 161學分\n');
    expect(outcomes(equal.of, {}, { a: 100 })).toEqual(['violated', 'violated']);
    expect(outcomes(ruled('  應 學生.甲 ＋ 學生.乙 不等於 9學分\n').of, {})).toEqual(['met']);
    expect(outcomes(ruled('  應 學生.甲 ＋ 學生.乙 等於 60學分\n').of, { b: 10.5 }, {}, { a: 0 })).toEqual(['violated', '甲,乙', '乙']);
  });
  it('of a fact that may be absent is not decided by the ends of what it can be', () => {
    expect(outcomes(ruled('  應 學生.甲 ＋ 學生.丁 至少 0學分\n').of, { a: 1 })).toEqual(['丁']);
  });
  it('reads through definitions, in their cases too', () => {
    const sum = '定義 和 (sum) : 學分 依 一 {\n  ＝ 學生.甲 ＋ 學生.乙\n}\n\n定義 倍 (twice) : 學分 依 一 {\n  ＝ 和 × 2\n}\n\n';
    expect(outcomes(ruled('  應 倍 至少 20學分\n', sum).of, {}, { a: 0 })).toEqual(['met', 'met']);
    const cases = `${sum}定義 額 (amount) : 學分 依 一 {\n  當 倍 至少 20學分 則 5學分\n  其餘 學生.大\n}\n\n`;
    expect(outcomes(ruled('  應 額 等於 5學分\n', cases).of, {}, { b: 10 })).toEqual(['met', 'met']);
    const open = '定義 額 (amount) : 學分 依 一 {\n  當 學生.核准 則 5學分\n  其餘 20學分\n}\n\n';
    expect(outcomes(ruled('  應 額 ＋ 學生.甲 至少 5學分\n', open).of, {}, { approved: true })).toEqual(['met', 'met']);
    const truth = `${sum}定義 夠 (enough) : 是否 依 一 {\n  ＝ 倍 至少 20學分\n}\n\n`;
    expect(outcomes(ruled('  應 夠\n', truth).of, {}, { a: 1 })).toEqual(['met', 'met']);
  });
  it('is one function for two rules that ask the same', () => {
    const { body } = ruled('  應 學生.甲 ＋ 學生.乙 至少 60學分\n  應 非 學生.甲 ＋ 學生.乙 至少 60學分\n');
    expect([...body.matchAll(/^function holdsAtEnds/gm)]).toHaveLength(1);
  });
});

describe('facts that are read in one comparison', () => {
  const tries = (duty: string, definitions = ''): boolean => /\bgivenRule\b/.test(ruled(duty, definitions).body);

  it('are not tried value by value where its ends tell all', () => {
    expect(tries('  應 學生.甲 ＋ 學生.乙 至少 60學分\n')).toBe(false);
    expect(tries('  適用 學生.核准\n  應 取位（學生.甲 ÷ 3，無條件捨去 至 整數） 至少 7學分\n')).toBe(false);
    expect(tries('  應 學生.迄 － 學生.起 至多 30日\n')).toBe(false);
  });
  it('are tried where these do not: read again, equal, absent, passed over in one step of another', () => {
    for (const duty of ['學生.甲 ＋ 學生.乙 至少 60學分 或 學生.甲 少於 10學分', '學生.甲 ＋ 學生.乙 等於 60學分', '學生.丁 ＋ 學生.乙 至少 60學分', '學生.甲 × 100 ＋ 學生.乙 至少 90學分', '學生.甲 ÷ 學生.時 至少 1學分']) expect(tries(`  應 ${duty}\n`)).toBe(true);
  });
});
