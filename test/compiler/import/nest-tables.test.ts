/** A list that goes on behind a table stands where it is printed, and a file of the language says the same. */
import { expect, it } from 'vitest';
import { importFile, regulationToFagui } from '../../../compiler/import/index.ts';
import { printedLines } from '../../../compiler/model/regulation.ts';
import { resolveRegulation } from '../../../compiler/resolve/regulation.ts';
import type { RegulationSyntax } from '../../../lang/ast.ts';
import { parseSource } from '../../../lang/parse.ts';
import { createSource } from '../../../lang/source.ts';

const TABLE = ['', '| 種類 | 金額 |', '|---|---|', '| 甲 | 一 |', ''];
it.each([
  ['a first list behind the table', ['一、收費如下：', ...TABLE, '（一）現金。', '（二）匯款。', '二、餘略。']],
  ['a table in the middle of a list', ['一、收費如下：', '（一）現金。', ...TABLE, '（二）匯款。', '二、餘略。']],
  ['a list of the next level behind the table', ['一、收費如下：', '（一）現金：', ...TABLE, '1.臨櫃。', '2.代收。', '（二）匯款。', '二、餘略。']],
])('%s', (_what, lines) => {
  const read = importFile({ name: 'a.md', bytes: new TextEncoder().encode(`停車要點\n${lines.join('\n')}\n`) }, { alias: 'test.rules' }).regulation;
  const printed = read.body.flatMap(printedLines).join('').replace(/[\s|]/g, '');
  expect(printed).toBe(lines.join('').replace(/[\s|]|---/g, ''));
  const source = createSource('a.fagui', regulationToFagui(read, 'test.rules'));
  const back = resolveRegulation(source, parseSource(source, () => {}) as RegulationSyntax, () => {}).base.text;
  const shape = (elements: typeof read.body): unknown => elements.map(({ level, marker, text, cells, children }) => [level, marker, text, cells, shape(children)]);
  expect(shape(back.body)).toEqual(shape(read.body));
});
