import { describe, expect, test } from 'vitest';
import {
  cellPlacements, cellText, comparisonDocument, restatementNote, type Document, type Run, type Table,
} from '../../../../compiler/emit/document/index.ts';
import type { Cell, ComparisonRow } from '../../../../compiler/model/comparison.ts';
import { articleRegulation, comparisonRow, pointRegulation, sampleComparison } from './samples.ts';

const tables = (document: Document): Table[] => document.blocks.filter((block): block is Table => block.kind === 'table');
const plain = (text: string): Cell => ({ text, underlined: [] });
const build = (...rows: ComparisonRow[]): Document => comparisonDocument({ ...sampleComparison, rows });
const runsOf = (cell: Cell): (readonly Run[])[] =>
  tables(build(comparisonRow('amended', cell, null, plain(''))))[0]!.rows[0]!.cells[0]!.lines.map((line) => line.runs);

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
    expect(rows[1]!.cells[1]!.lines).toEqual([]);
    expect(rows[2]!.cells[0]!.lines).toEqual([]);
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
