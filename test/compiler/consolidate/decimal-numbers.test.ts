import { expect, it } from 'vitest';
import { amendmentHead, compileFiles, linesOf } from '../small-workspace.ts';

const BASE = '1. 目的\n\n2. 範圍\n  2.1 校內。\n  2.2 校外：\n    2.2.1 醫院。\n\n3. 權責\n  3.1 系所：\n    3.1.1 執行。\n  3.2 中心。\n';

it.each([['1.', (text: string) => text], ['1', (text: string) => text.replace(/^(\d)\./gm, '$1')]] as const)('numbers that print those above them move with them, below %s', (top, print) => {
  const operations = '2 刪除 遞補\n說明 併入他法。\n\n3.2 修正\n  3.2 環安中心。\n說明 更名。\n';
  const { versions, diagnostics } = compileFiles({ 'r.fagui': `法規 選課要點 (t.selection)\n體例 ${top}、1.1、1.1.1\n版本 1\n\n${print(BASE)}`, 'a.fagui': amendmentHead(2) + operations });
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
  expect(linesOf(versions[1])).toEqual(['1. 目的', '2. 權責', '2.1 系所：', '2.1.1 執行。', '2.2 環安中心。'].map((line) => (/^\d\. /.test(line) ? print(line) : line)));
});
