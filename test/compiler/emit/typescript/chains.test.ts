/** Definitions that each read the one before twice: what is emitted follows each of them once, and does not double with every step. */
import { expect, it } from 'vitest';
import { loadModule } from '../../../../compiler/emit/typescript/compile-program.ts';
import { compileGuides } from '../../../../compiler/emit/typescript/emit-guides.ts';
import { emitModule } from '../../../../compiler/emit/typescript/emit-typescript.ts';
import { lowerVersion } from '../../../../compiler/lower/index.ts';
import { compileFiles } from '../../small-workspace.ts';

const VOCABULARY = '詞彙 數 (c.v)\n\n記錄 數 (n) {\n  甲 (a) : 整數 0至200\n  乙 (b) : 是否\n}\n';
const step = (i: number): string => `定義 值${i} (v${i}) : 整數 依 一 {\n  當 值${i - 1} 超過 ${i} 則 值${i - 1} － 1\n  其餘 值${i - 1}\n}\n`;
const sum = (i: number): string => `定義 值${i} (v${i}) : 整數 依 一 {\n  ＝ 取位（（值${i - 1} ＋ 值${i - 1}） ÷ 2，四捨五入 至 整數）\n}\n`;
const chain = (length: number, stepOf = step, first = '  ＝ 數.甲\n', more = ''): string => `法規 鏈 (c.r)\n使用 c.v\n版本 1\n\n一、鏈。\n\n定義 值0 (v0) : 整數 依 一 {\n${first}}\n${Array.from({ length }, (_, i) => stepOf(i + 1)).join('')}${more}`;

it('a chain of 30 definitions ends, and its last one has the facts and constants of all', () => {
  const program = lowerVersion(compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': chain(30) }).versions[0]!.checked);
  const { guides } = compileGuides(program, '教務處');
  expect(guides['v30']!.facts).toMatchObject([{ name: '數.甲', near: Array.from({ length: 30 }, (_, i) => i + 1) }]);
  expect(emitModule(program, 'r.fagui', false).body.length).toBeLessThan(1_000_000);
});

it.each([['cases', step], ['sums', sum]])('asks each definition of a chain of %s a few times where a fact is not known', (_, stepOf) => {
  const length = 14;
  const emitted = emitModule(lowerVersion(compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': chain(length, stepOf, '  當 數.乙 則 數.甲\n  其餘 0\n', `規則 末 (last) 依 一 {\n  應 值${length} 至少 3\n}\n`) }).versions[0]!.checked), 'r.fagui', false);
  // every function that says what a definition can be, or what it lacks, counts its calls
  const body = emitted.body.replace(/^(function (?:reachOf|lackOf|only|compute)\w+\([^)]*\) \{)$/gm, '$1 count.calls++;');
  const { decide, count } = loadModule<{ decide(input: object): Record<string, { outcome: string }>; count: { calls: number } }>({ ...emitted, body: `const count = { calls: 0 };\n${body}` }, ['decide', 'count']);
  const callsOf = (input: object): number => {
    count.calls = 0;
    decide(input);
    return count.calls;
  };
  const known = callsOf({ n: { a: 100, b: true } });
  expect(known).toBeGreaterThanOrEqual(length);
  expect(decide({ n: { a: 100 } })['last']!.outcome).toBe('undetermined');
  // at most as often for each combination of what is not known that is tried, and for what is not
  expect(callsOf({ n: { a: 100 } })).toBeLessThan(known * 30);
});
