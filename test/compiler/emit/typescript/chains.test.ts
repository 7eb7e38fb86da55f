/** Definitions that each read the one before twice: what is emitted follows each of them once, and does not double with every step. */
import { expect, it } from 'vitest';
import { compileGuides } from '../../../../compiler/emit/typescript/emit-guides.ts';
import { emitModule } from '../../../../compiler/emit/typescript/emit-typescript.ts';
import { lowerVersion } from '../../../../compiler/lower/index.ts';
import { compileFiles } from '../../small-workspace.ts';

const VOCABULARY = '詞彙 數 (c.v)\n\n記錄 數 (n) {\n  甲 (a) : 整數 0至200\n}\n';
const step = (i: number): string => `定義 值${i} (v${i}) : 整數 依 一 {\n  當 值${i - 1} 超過 ${i} 則 值${i - 1} － 1\n  其餘 值${i - 1}\n}\n`;
const chain = (length: number): string => `法規 鏈 (c.r)\n使用 c.v\n版本 1\n\n一、鏈。\n\n定義 值0 (v0) : 整數 依 一 {\n  ＝ 數.甲\n}\n${Array.from({ length }, (_, i) => step(i + 1)).join('')}`;

it('a chain of 30 definitions ends, and its last one has the facts and constants of all', () => {
  const program = lowerVersion(compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': chain(30) }).versions[0]!.checked);
  const { guides } = compileGuides(program, '教務處');
  expect(guides['v30']!.facts).toMatchObject([{ name: '數.甲', near: Array.from({ length: 30 }, (_, i) => i + 1) }]);
  expect(emitModule(program, 'r.fagui', false).body.length).toBeLessThan(1_000_000);
});
