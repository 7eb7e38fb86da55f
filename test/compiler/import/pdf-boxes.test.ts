/** Text boxes beside the running text of a printed page. */
import { describe, expect, it } from 'vitest';
import { withoutBoxes } from '../../../compiler/import/pdf-boxes.ts';
import type { DrawnLine } from '../../../compiler/import/pdf-drawing.ts';
import { rowsOf, textOf, type PlacedWord } from '../../../compiler/import/pdf-table.ts';

const word = (text: string, left: number, top: number, size = 12): PlacedWord => ({ text, left, right: left + text.length * size, top, bottom: top + size });
const printed = (words: readonly PlacedWord[]): string[] => rowsOf(words).map((row) => textOf(row.words));
const frame = (left: number, top: number, right: number, bottom: number): DrawnLine[] => [
  ...[top, bottom].map((at): DrawnLine => ({ direction: 'across', at, from: left, to: right })), ...[left, right].map((at): DrawnLine => ({ direction: 'down', at, from: top, to: bottom })),
];

const around = [word('一、借用場地之單位應', 50, 100), word('於七日前提出申請。', 380, 100), word('二、場地之使用，以不', 50, 120), word('影響教學為原則。', 380, 120)];
const above = word('停車場管理要點全文之第一行寫滿整行之文字', 50, 60);

describe('a text box that text flows around', () => {
  it.each<[string, PlacedWord[], DrawnLine[]]>([
    ['out of line with it', [word('本表適用於', 220, 105), word('新生之申請', 220, 123)], []],
    ['framed', [word('本表適用於', 220, 100), word('新生之申請', 220, 120)], frame(210, 95, 300, 140)],
  ])('%s is taken out of its sentences, and told of', (_, box, drawn) => {
    const read = withoutBoxes([[above, ...around, ...box]], [drawn]);
    expect(printed(read.pages[0]!)).toEqual(['停車場管理要點全文之第一行寫滿整行之文字', '一、借用場地之單位應於七日前提出申請。', '二、場地之使用，以不影響教學為原則。']);
    expect(read.lines.map(({ text, hint }) => [text, hint])).toEqual([['本表適用於新生之申請', 'note']]);
    expect(read.findings.every(({ kind, dropped }) => kind === 'textBox' && !dropped)).toBe(true);
    expect(read.findings.map(({ text }) => text).join('')).toBe('本表適用於新生之申請');
  });

  it.each<[string, PlacedWord[], DrawnLine[]]>([
    ['in line with it: three columns of words', [word('本表適用於', 220, 100), word('新生之申請', 220, 120)], []],
    ['in another size: a raised mark, a formula', [word('本表', 220, 97, 7)], []],
    ['close to the words on either side: another font', [word('本表適用於新生之申請及其', 174, 104), ], []],
    ['above the text, alone in its frame', [], frame(40, 50, 400, 80)],
    ['around all of the page', [], frame(40, 50, 560, 200)],
  ])('is none %s', (_, box, drawn) => {
    const page = [above, ...around, ...box];
    expect(withoutBoxes([page], [drawn])).toEqual({ pages: [page], lines: [], findings: [] });
  });
});
