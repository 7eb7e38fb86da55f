/** Footnotes of printed pages. */
import { describe, expect, it } from 'vitest';
import type { DrawnLine } from '../../../compiler/import/pdf-drawing.ts';
import { withoutNotes } from '../../../compiler/import/pdf-notes.ts';
import type { PlacedWord } from '../../../compiler/import/pdf-table.ts';

const word = (text: string, left: number, top: number, size = 12): PlacedWord => ({ text, left, right: left + text.length * size, top, bottom: top + size });
/** A raised number behind a word that stands at `top`. */
const mark = (text: string, left: number, top: number): PlacedWord => word(text, left, top - 1, 7);
const rule = (at: number): DrawnLine => ({ direction: 'across', at, from: 50, to: 150 });
const words = (page: readonly PlacedWord[]): string => page.map(({ text }) => text).join('|');

const body = [word('一、本校為鼓勵跨域學習', 50, 100), mark('1', 182, 100), word('，訂定本要點。', 190, 100), word('二、申請以一系為限', 50, 130), mark('2', 158, 130), word('。', 166, 130)];

describe('footnotes of a page', () => {
  it('stand behind the text with their numbers, all rows of each, and are told of with their marks', () => {
    const notes = [word('1', 50, 710, 10), word('由教務處公告，', 70, 710, 10), word('每學年檢討。', 50, 725, 10), word('2', 50, 740, 10), word('依大學法規定。', 70, 740, 10)];
    const read = withoutNotes([[...body, ...notes]], [[rule(700)]]);
    expect(words(read.pages[0]!)).toBe('一、本校為鼓勵跨域學習|，訂定本要點。|二、申請以一系為限|。');
    expect(read.lines.map(({ text, hint }) => [text.replace(/\s/gu, ''), hint])).toEqual([['1由教務處公告，每學年檢討。', 'note'], ['2依大學法規定。', 'note']]);
    expect(read.findings.map(({ kind, dropped }) => [kind, dropped])).toEqual([['footnote', false], ['footnote', false], ['noteMark', true], ['noteMark', true]]);
  });
  it('go on below the rule of the next page where one has not come to its end', () => {
    const open = [word('1', 50, 710, 10), word('由教務處公告，每學', 70, 710, 10)];
    const next = [word('三、甲', 50, 100), mark('2', 86, 100), word('。', 93, 100), word('年檢討。', 50, 710, 10), word('2', 50, 725, 10), word('依大學法規定。', 70, 725, 10)];
    const first = [...body.filter(({ text }) => text !== '2'), ...open];
    const read = withoutNotes([first, next], [[rule(700)], [rule(700)]]);
    expect(read.pages.map(words)).toEqual(['一、本校為鼓勵跨域學習|，訂定本要點。|二、申請以一系為限|。', '三、甲|。']);
    expect(read.lines.map(({ text }) => text.replace(/\s/gu, ''))).toEqual(['1由教務處公告，每學年檢討。', '2依大學法規定。']);
    // behind the end of the note, below another rule, or in another size it is text
    for (const [page, drawn, above] of [[next, rule(700), [...first.slice(0, -1), word('由教務處公告。', 70, 710, 10)]], [next, { ...rule(700), to: 300 }, first], [next.map((one) => (one.top === 710 ? word(one.text, one.left, 707) : one)), rule(700), first]] as const) {
      expect(withoutNotes([above, page], [[rule(700)], [drawn]]).lines).toHaveLength(1);
    }
  });
  it('are none without a rule above them, or without a mark of their number in the text', () => {
    const below = [word('1', 50, 710, 10), word('由教務處公告。', 70, 710, 10)];
    expect(withoutNotes([[...body, ...below]], [[]]).lines).toEqual([]);
    expect(withoutNotes([[word('一、本要點。', 50, 100), ...below]], [[rule(700)]])).toMatchObject({ lines: [], findings: [] });
    expect(withoutNotes([[...body, word('3', 50, 710, 10), word('另一事。', 70, 710, 10)]], [[rule(700)]]).lines).toEqual([]);
  });
});
