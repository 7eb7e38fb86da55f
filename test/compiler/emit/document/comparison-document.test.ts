import { describe, expect, test } from 'vitest';
import {
  cellPlacements, cellText, comparisonDocument, emitDocx, emitHtml, emitMarkdown, emitOdt, linesOfCell, restatementNote,
  type Document, type Run, type Table,
} from '../../../../compiler/emit/document/index.ts';
import { piecesOfText } from '../../../../compiler/emit/document/cell-tables.ts';
import { readDocument } from '../../../../compiler/import/table-document.ts';
import type { Cell, ComparisonRow } from '../../../../compiler/model/comparison.ts';
import { printedLines, printedRow, type Element } from '../../../../compiler/model/regulation.ts';
import { articleRegulation, comparisonRow, pointRegulation, sampleComparison } from './samples.ts';

const tables = (document: Document): Table[] => document.blocks.filter((block): block is Table => block.kind === 'table');
const plain = (text: string): Cell => ({ text, underlined: [] });
const build = (...rows: ComparisonRow[]): Document => comparisonDocument({ ...sampleComparison, rows });
const runsOf = (cell: Cell): (readonly Run[])[] =>
  tables(build(comparisonRow('amended', cell, null, plain(''))))[0]!.rows[0]!.cells[0]!.blocks.flatMap((line) => (line.kind === 'line' ? [line.runs] : []));

describe('the comparison table', () => {
  test('has the title, the given headers and three columns, the explanation narrower', () => {
    const document = comparisonDocument(sampleComparison);
    expect(document.title).toBe('山海科技大學教室借用要點部分規定修正對照表');
    expect(document.page).toEqual({ orientation: 'portrait', margins: { top: 20, right: 20, bottom: 20, left: 20 } });
    const [table] = tables(document);
    expect(table!.header.map((row) => row.cells.map(cellText))).toEqual([['修正規定', '現行規定', '說明']]);
    expect(table!.columns).toEqual([0.38, 0.38, 0.24]);
    expect(table!.rows).toHaveLength(12);
  });

  test('leaves the cell of an added or deleted provision empty', () => {
    const { rows } = tables(comparisonDocument(sampleComparison))[0]!;
    expect(rows[1]!.cells[1]!.blocks).toEqual([]);
    expect(rows[2]!.cells[0]!.blocks).toEqual([]);
  });

  test('prints the note when either version is a restatement, and only then', () => {
    const notes = (current: '改寫' | '原文', amended: '改寫' | '原文'): number => comparisonDocument({
      ...sampleComparison, current: { ...pointRegulation, wording: current }, amended: { ...pointRegulation, wording: amended },
    }).blocks.filter((block) => block.kind === 'line' && block.role === 'note' && block.runs[0]?.text === restatementNote).length;
    expect([notes('原文', '原文'), notes('改寫', '原文'), notes('原文', '改寫'), notes('改寫', '改寫')]).toEqual([0, 1, 1, 1]);
  });

  test('keeps short rows whole and lets long ones break', () => {
    const breakable = tables(comparisonDocument(sampleComparison))[0]!.rows.map((row) => row.breakable);
    expect(breakable).toEqual([false, false, false, false, true, false, false, false, false, false, false, false]);
  });

  test('prints a change of the name in a table of its own', () => {
    const document = build(
      comparisonRow('title', plain('教室借用要點'), plain('教室借用須知'), plain('修正名稱。')),
      comparisonRow('amended', plain('一、甲'), plain('一、乙'), plain('')),
    );
    expect(tables(document).map((table) => table.header[0]!.cells.map(cellText)))
      .toEqual([['修正名稱', '現行名稱', '說明'], ['修正規定', '現行規定', '說明']]);
    expect(tables(document).map((table) => table.rows.length)).toEqual([1, 1]);
  });

  test('takes the headers of a row where it has its own', () => {
    const headers = ['新條次', '舊條次', '備註'] as const;
    const document = build({ ...comparisonRow('amended', plain('甲'), null, plain('')), headers }, comparisonRow('added', plain('乙'), null, plain('')));
    expect(tables(document).map((table) => table.header[0]!.cells.map(cellText))).toEqual([[...headers], ['修正規定', '現行規定', '說明']]);
  });
});

describe('underlines', () => {
  test('stand exactly where the ranges say, over line ends too', () => {
    expect(runsOf({ text: '一、甲乙丙\n丁戊', underlined: [[0, 1], [3, 7]] })).toEqual([
      [{ text: '一', underline: true }, { text: '、甲' }, { text: '乙丙', underline: true }],
      [{ text: '丁', underline: true }, { text: '戊' }],
    ]);
  });

  test('never part a character of two units', () => {
    expect(runsOf({ text: '甲𠀀乙', underlined: [[2, 3]] })).toEqual([[{ text: '甲' }, { text: '𠀀', underline: true }, { text: '乙' }]]);
    expect(runsOf({ text: '甲𠀀乙', underlined: [[1, 2]] })).toEqual([[{ text: '甲' }, { text: '𠀀', underline: true }, { text: '乙' }]]);
  });

  test('that are empty or beyond the text do nothing', () => {
    expect(runsOf({ text: '甲乙', underlined: [[1, 1], [2, 9]] })).toEqual([[{ text: '甲乙' }]]);
  });
});

describe('hanging indents in cells', () => {
  const places = (texts: string[], element: Parameters<typeof cellPlacements>[1] = null): number[][] =>
    cellPlacements(texts, element).map(({ indent, hanging }) => [indent - hanging, indent]);

  test('follow the printed numbers: [where the first row begins, where the others begin]', () => {
    expect(places(['三、甲：', '（一）乙', '1.丙', '(1)丁', '2.戊', '（二）己', '四、庚']))
      .toEqual([[0, 2], [1, 4], [2, 2.75], [3, 4.25], [2, 2.75], [1, 4], [0, 2]]);
  });

  test('follow articles: 項 two characters in, 款 under the article', () => {
    expect(places(['第三條　甲：', '一、乙', '（一）丙', '前項丁。'])).toEqual([[0, 1], [1, 3], [2, 5], [3, 1]]);
  });

  test('of an explanation hang behind its own numbers', () => {
    expect(places(['一、本點新增。', '二、甲。', '不屬任何編號之文字。'])).toEqual([[0, 2], [0, 2], [2, 2]]);
  });

  test('do not take an amount at the start of a line for a number', () => {
    expect(places(['3.5分以上者，甲。', '一百元。'])).toEqual([[0, 0], [0, 0]]);
  });

  test('follow the element where the line is one of its own, whatever its number looks like', () => {
    const second = pointRegulation.body[1]!;
    expect(places(['二、借用教室之單位及期限如下：', '（二）校外單位：應於使用十四日前函請本校同意，並繳交場地費及保證金。', '前項第二款之保證金，於歸還教室並經檢查無損壞後七日內無息退還。'], second))
      .toEqual([[0, 2], [1, 4], [2, 2]]);
    expect(places(['前項第一款步道之名稱與起訖，由總務處每年公告一次，並張貼於各步道之入口處。'], articleRegulation.body[2]!)).toEqual([[3, 1]]);
  });
});

describe('a table within a cell', () => {
  const fees = pointRegulation.body.find(({ id }) => id === '3')!;
  const table = fees.children[1]!;
  const lines = table.cells!.map(printedRow);
  const text = `三、場地費之收費基準如下表：\n${lines.join('\n')}\n前項費用得減免之。`;
  const at = text.indexOf('五百元');
  const row: ComparisonRow = { ...comparisonRow('amended', { text, underlined: [[at, at + 2]] }, plain(text), plain(lines[2]!)), amendedElement: fees };
  const [amended, current, explanation] = tables(build(row))[0]!.rows[0]!.cells;

  test('is a table, with its spans and the underlines where they were', () => {
    expect(amended!.blocks.map(({ kind }) => kind)).toEqual(['line', 'table', 'line']);
    const inner = amended!.blocks[1] as Table;
    expect([...inner.header, ...inner.rows].map(({ cells }) => cells.map((cell) => [cellText(cell), cell.columnSpan, cell.rowSpan]))).toEqual([
      [['教室別', 1, 2], ['時段', 2, 1], ['備註', 1, 2]],
      [['平日', 1, 1], ['假日', 1, 1]],
      [['普通教室', 1, 1], ['五百元', 1, 1], ['八百元', 1, 1], ['每時段以四小時計，未滿四小時者，以四小時計。', 1, 2]],
      [['電腦教室', 1, 1], ['一千二百元', 1, 1], ['二千元', 1, 1]],
      [['階梯教室', 1, 1], ['二千元', 1, 1], ['三千五百元', 1, 1], ['含擴音設備。', 1, 1]],
    ]);
    expect(linesOfCell(inner.rows[0]!.cells[1]!).flatMap(({ runs }) => runs)).toEqual([{ text: '五百', underline: true }, { text: '元' }]);
  });

  test('is lines where the element has no such table: nothing is taken for one by its looks', () => {
    expect(current!.blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: lines.length + 2 }, () => 'line'));
    expect(cellText(current!)).toBe(text);
    expect(explanation!.blocks).toHaveLength(1);
  });

  test('keeps the text of the cell piece by piece, rows in part and with line ends too', () => {
    const odd: Element = { ...table, cells: [['甲', '乙\n丙'], ['甲', '乙']] };
    for (const words of ['', '\n', '| 甲 | 乙 |', '| 甲 | 乙\n丙 |\n| 甲 | 乙 |\n', '…\n| 甲 | 乙 |\n…\n| 甲 | 乙 |', '| 甲 | 乙 |。']) {
      const pieces = piecesOfText(words, [odd]);
      expect(pieces.map((piece) => piece.text).join('\n')).toBe(words);
      expect(pieces.every((piece) => words.startsWith(piece.text, piece.at))).toBe(true);
      expect(pieces.flatMap(({ rows, text: own }) => (rows ? [rows.map(printedRow).join('\n') === own] : []))).not.toContain(false);
    }
    expect(piecesOfText('| 甲 | 乙\n丙 |\n| 甲 | 乙 |\n', [odd]).map(({ rows }) => rows?.length ?? 0)).toEqual([2, 0]);
    expect(piecesOfText('| 甲 | 乙 |。', [odd]).map(({ rows }) => rows)).toEqual([null]);
  });

  test('is a table in a page and in office files, and reads back as the same words', () => {
    const document = build({ ...row, explanation: plain('修正收費。') });
    expect(emitHtml(document).match(/<table/g)).toHaveLength(2);
    expect(emitMarkdown(document).match(/電腦教室/g)).toHaveLength(2);
    for (const [name, bytes] of [['a.docx', emitDocx(document)], ['a.odt', emitOdt(document)], ['a.html', new TextEncoder().encode(emitHtml(document))]] as const) {
      const { table: read } = readDocument({ name, bytes });
      expect([name, printedLines(read!.rows[0]!.amended!).join('\n')]).toEqual([name, text]);
    }
  });
});
