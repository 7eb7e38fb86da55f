import { describe, expect, it } from 'vitest';
import { lettersTogether } from '../../../compiler/import/letters-apart.ts';
import { makeLine } from '../../../compiler/import/lines.ts';
import { bodyOf, importText } from './flat.ts';

const apart = (text: string): string => [...text].join(' ');
const LINES = ['停車場管理要點', '第九十一條　甲乙丙丁戊，應予停權：', '一、子丑寅卯辰巳。', '二、午未申酉戌亥。', '第九十二條　天地玄黃宇宙洪荒（含15人）。'];

describe('a text set letter by letter', () => {
  it('is read as if its letters stood together', () => {
    const words = bodyOf(LINES.join('\n'));
    expect(words).toContain('    一、 子丑寅卯辰巳。');
    expect(bodyOf(LINES.map((line) => line.split('　').map(apart).join('　')).join('\n')).map((line) => line.trim())).toEqual(words.map((line) => line.trim()));
    expect(importText(LINES.map(apart).join('\n')).regulation.title).toBe('停車場管理要點');
  });

  it('keeps the white space of a text that is set as others are, whatever single lines look like', () => {
    const lines = ['停車場管理要點', '第 一 章　總 則', '第一條　申請人應填具申請書，並檢附證明文件。', '第二條　有 效 期 間 一 年。', '第三條　逾期未換證者，應重新申請。'];
    expect(bodyOf(lines.join('\n'))).toContain('  ¶ 有 效 期 間 一 年。');
  });

  it('keeps wider white space, the space between Latin words, and what is underlined', () => {
    const line = (text: string): NonNullable<ReturnType<typeof makeLine>> => makeLine(text, { marks: [{ kind: 'underline', start: 4, end: 7 }] })!;
    const { lines } = lettersTogether({ lines: [line('甲 乙 丙 丁 戊  己 庚'), line('天 地 玄 黃 （ O p e n D a y ）'), line('天 地 玄 黃 Open Day')], findings: [] });
    expect(lines.map(({ text, marks }) => [text, marks.map(({ start, end }) => text.slice(start, end))])).toEqual([['甲乙丙丁戊  己庚', ['丙丁']], ['天地玄黃（ O p e n D a y ）', ['玄黃']], ['天地玄黃 Open Day', ['玄黃']]]);
  });
});
