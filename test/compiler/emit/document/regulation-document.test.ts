import { describe, expect, test } from 'vitest';
import {
  cellText, lineText, regulationDocument, restatementNote, tableOfCells, type Document, type Table, type TextLine,
} from '../../../../compiler/emit/document/index.ts';
import { printedLines } from '../../../../compiler/model/regulation.ts';
import { articleRegulation, element, point, pointRegulation, regulation } from './samples.ts';

const lines = (document: Document): TextLine[] => document.blocks.filter((block): block is TextLine => block.kind === 'line');
const tables = (document: Document): Table[] => document.blocks.filter((block): block is Table => block.kind === 'table');
const bodyOf = (document: Document): string[] => lines(document).filter((line) => ['heading', 'body'].includes(line.role)).map(lineText);

describe('the consolidated text', () => {
  test.each([['points', pointRegulation], ['articles', articleRegulation]])('prints the lines of %s as the model prints them', (_, sample) => {
    const printed = sample.body.flatMap(printedLines).filter((line) => !line.startsWith('| '));
    expect(bodyOf(regulationDocument(sample))).toEqual(printed);
  });

  test('begins with institution and title, then the note, then the history', () => {
    expect(lines(regulationDocument(pointRegulation)).slice(0, 4).map((line) => [line.role, lineText(line)])).toEqual([
      ['title', '山海科技大學教室借用要點'], ['note', restatementNote],
      ['history', pointRegulation.history[0]], ['history', pointRegulation.history[1]],
    ]);
    expect(lines(regulationDocument(articleRegulation)).some((line) => line.role === 'note')).toBe(false);
  });

  test('sets a history of long lines from the left', () => {
    const aligned = (history: string[]): unknown[] => lines(regulationDocument(regulation([], { history }))).filter((line) => line.role === 'history').map((line) => line.align);
    expect(aligned(['年'.repeat(48), '月'])).toEqual([undefined, undefined]);
    expect(aligned(['年'.repeat(49), '月'])).toEqual(['left', 'left']);
  });

  test('hangs each line under the words of its parent', () => {
    const placed = lines(regulationDocument(pointRegulation)).filter((line) => line.role === 'body').map((line) => [line.indent - line.hanging, line.indent]);
    expect(placed).toEqual([[0, 2], [0, 2], [2, 5], [5, 5.75], [5.75, 7], [5.75, 7], [5, 5.75], [2, 5], [2, 2], [0, 2], [0, 3]]);
  });

  test('prints a caption in brackets and keeps the white space behind the number', () => {
    expect(bodyOf(regulationDocument(articleRegulation))[2]).toBe('第二條　（用詞）本辦法所用名詞，定義如下：');
  });

  test('prints an annex that has nothing but a table', () => {
    const annex = element('a', 'annex', { marker: '附表一', gap: ' ', text: '', children: [element('a/1', 'table', { cells: [['甲', '乙']] })] });
    const document = regulationDocument(regulation([annex]));
    expect(bodyOf(document)).toEqual(['附表一 ']);
    expect(tables(document)[0]!.rows.map((row) => row.cells.map(cellText))).toEqual([['甲', '乙']]);
  });

  test('loses no words of a provision without lines of its own', () => {
    expect(bodyOf(regulationDocument(regulation([element('x', 'point', { marker: '一、', text: '甲' }), point('y', '二、', '乙')])))).toEqual(['一、甲', '二、乙']);
  });
});

describe('tables of legal text', () => {
  const shape = (table: Table): unknown[] => [...table.header, ...table.rows].map((row) => row.cells.map((cell) => [cellText(cell), cell.columnSpan, cell.rowSpan]));

  test('span cells to the left and above', () => {
    expect(shape(tableOfCells([['甲', '乙', '<', '丙'], ['^', '丁', '戊', '^'], ['己', '庚', '辛', '壬']]))).toEqual([
      [['甲', 1, 2], ['乙', 2, 1], ['丙', 1, 2]], [['丁', 1, 1], ['戊', 1, 1]], [['己', 1, 1], ['庚', 1, 1], ['辛', 1, 1], ['壬', 1, 1]],
    ]);
    expect(shape(tableOfCells([['甲', '<'], ['^', '<']]))).toEqual([[['甲', 2, 2]], []]);
  });

  test('print a mark that has nothing to continue, and fill short rows', () => {
    expect(shape(tableOfCells([['<', '甲'], ['乙']]))).toEqual([[['<', 1, 1], ['甲', 1, 1]], [['乙', 1, 1], ['', 1, 1]]]);
    expect(shape(tableOfCells([['^', '^'], ['甲', '乙']]))).toEqual([[['^', 1, 1], ['^', 1, 1]], [['甲', 1, 1], ['乙', 1, 1]]]);
  });

  test('repeat the first row with all that it reaches down into', () => {
    const table = tableOfCells([['甲', '乙', '<'], ['^', '丙', '丁'], ['1', '2', '3'], ['4', '5', '6']]);
    expect([table.header.length, table.rows.length]).toEqual([2, 2]);
    expect(tableOfCells([['甲', '乙'], ['1', '2']]).header).toEqual([]);
  });

  test('give narrow columns what they need and the rest to the wide ones', () => {
    const { columns } = tableOfCells([['科目', '說明', '備註'], ['國文', '說'.repeat(80), '註'.repeat(60)], ['英文', '', '']]);
    expect(columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(columns[0]).toBeCloseTo(3.2 / 40, 10);
    expect(columns[1]).toBeCloseTo(columns[2]!, 10);
  });
});
