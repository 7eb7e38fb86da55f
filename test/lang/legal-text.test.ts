import { describe, expect, it } from 'vitest';
import { printText, saysTheSame } from '../../lang/format.ts';
import { legalTextOf, sameInk, treeWithoutPlaces } from '../../lang/legal-text.ts';
import { parseSource } from '../../lang/parse.ts';
import { createSource } from '../../lang/source.ts';

const sourceOf = (text: string) => createSource('test.fagui', text);
const parse = (text: string) => parseSource(sourceOf(text), () => {});
const same = (before: string, after: string) => saysTheSame(parse(before), sourceOf(before), after);

const TEXT = '法規 甲 (test.a)\n機關 測試大學\n\n沿革\n  101年3月5日通過\n\n第一章 總則\n一、[至少 二門]{門數}，⟦增⟧。\n  （一）　乙。\n    但丙。\n  | 丁 | 戊 |\n\n// 註\n規則 己 依 一 {\n  應 a.b 合於 門數\n}\n\n附註\n  庚。\n';

describe('legalTextOf', () => {
  it('lists what the law prints, without brackets, names, marks and layout', () => {
    expect(legalTextOf(parse(TEXT))).toEqual(['甲', '機關 測試大學', '101年3月5日通過', '第一章 總則', '一、', '至少 二門，增。', '（一）　乙。', '但丙。', '丁 | 戊', '附註', '庚。']);
  });
  it('lists operations, wordings and reasons of an amendment', () => {
    const text = '修正案 甲 (test.b)\n修正法規 test.a @ 1\n\n三（四） 修正\n  （四）乙。\n說明 丙。\n  丁。\n\n六 字句\n  「戊」改「[己]{庚}」共2處\n\n八 刪除 遞補\n';
    expect(legalTextOf(parse(text))).toEqual(['甲', '修正法規 test.a @ 1', '三（四） 修正', '（四）乙。', '丙。', '丁。', '六 字句', '戊 改 己 2', '八 刪除 遞補']);
  });
});

describe('saysTheSame', () => {
  it('accepts layout', () => {
    expect(same(TEXT, TEXT.replace('  （一）　乙。', '　（一）　乙。 ').replace('應 a.b', '應   a.b').replaceAll('\n\n', '\n\n\n'))).toBe(true);
  });
  it.each([
    ['a character of the law', '但丙。', '但丁。'],
    ['white space inside the law', '至少 二門', '至少二門'],
    ['white space behind a number', '（一）　乙', '（一）乙'],
    ['the owner of a line', '    但丙。', '  但丙。'],
    ['a name', '{門數}', '{門次}'],
    ['a hand mark', '⟦增⟧', '增'],
    ['code', '合於 門數', '不合於 門數'],
    ['a comment', '// 註', '// 注'],
    ['a line that is gone', '    但丙。\n', ''],
  ])('refuses a change of %s', (_, from, to) => {
    expect(TEXT).toContain(from);
    expect(same(TEXT, TEXT.replace(from, to))).toBe(false);
  });
});

describe('printText', () => {
  it('hands back its input when what it printed would say something else', () => {
    const messy = sourceOf(TEXT.replace('應 a.b', '應   a.b'));
    expect(printText(parse(messy.text), messy, [])).toMatchObject({ text: TEXT.replace('第一章 總則\n一', '第一章 總則\n\n一'), refused: false });
    // the tree of another file: the printed text cannot say the same as it
    expect(printText(parse(TEXT.replace('庚', '辛')), messy, [])).toMatchObject({ text: messy.text, refused: true });
  });
});

describe('sameInk and treeWithoutPlaces', () => {
  it('see comments and trees, not places', () => {
    expect(sameInk('甲（乙）；', ' 甲 (乙)')).toBe(true);
    expect(sameInk('甲乙', '乙甲')).toBe(false);
    expect(treeWithoutPlaces(parse(TEXT))).toBe(treeWithoutPlaces(parse(`\n\n${TEXT}`)));
    expect(treeWithoutPlaces(parse(TEXT))).not.toBe(treeWithoutPlaces(parse(TEXT.replace('乙', '丙'))));
  });
});
