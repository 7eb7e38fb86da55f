import { describe, expect, it } from 'vitest';
import { readMarkerStyles, readTopMarker, sampleOf } from '../../lang/marker-styles.ts';
import { createParser, parseSource } from '../../lang/parse.ts';
import { formatText } from '../../lang/format.ts';
import { createSource } from '../../lang/source.ts';
import { resolveRegulation } from '../../compiler/resolve/regulation.ts';

describe('what 體例 says', () => {
  it.each([
    ['條', [null]], ['條文', [null]], ['點', [null]], ['壹', ['capital']], ['1.', ['digit']], ['１．', ['digit']], ['（一）', ['parenCjk']], ['(1)', ['parenDigit']], ['1)', ['halfParenDigit']],
    ['壹、一、（一）、1.', ['capital', 'cjk', 'parenCjk', 'digit']], ['壹一（一）1.(1)', ['capital', 'cjk', 'parenCjk', 'digit', 'parenDigit']], ['條、一、（一）', [null, 'cjk', 'parenCjk']],
    ['1., （1）, ①', ['digit', 'parenDigit', 'circled']], ['甲、a.', ['heavenly', 'latin']], ['I.、A.、i.', ['roman', 'latin', 'roman']], ['Ⅰ、（一）', ['roman', 'parenCjk']], ['1、1.1', ['bareDigit', 'decimal2']], ['1.、1.1、1.1.1、1.1.1.1', ['digit', 'decimal2', 'decimal3', 'decimal4']],
  ])('%s', (words, levels) => expect(readMarkerStyles(words)).toEqual(levels));
  it.each(['', '、', '二', '（二）', '章', '一、款', '11'])('%j is no list of numbers', (words) => expect(readMarkerStyles(words)?.includes('cjk') ?? null).toBe(words === '11' ? false : null));
  it('is shown by a sample that is read as the same', () => {
    for (const style of ['bareDigit', 'digit', 'parenCjk', 'parenDigit', 'halfParenDigit', 'capital', 'cjk', 'heavenly', 'circled', 'latin', 'roman', 'decimal2', 'decimal3', 'decimal4'] as const) expect(readMarkerStyles(sampleOf(style))).toEqual([style]);
  });
});

describe('numbers at column 0', () => {
  it('open a provision when 體例 names their kind', () => {
    expect(readTopMarker('1. 甲', 'digit')?.text).toBe('1.');
    expect(readTopMarker('1. 甲', null)).toBeNull();
    expect(readTopMarker('1. 甲', 'parenCjk')).toBeNull();
    expect(readTopMarker('（一）甲', 'parenCjk')?.number).toEqual([1]);
    expect(readTopMarker('三、甲', 'digit')?.text).toBe('三、');
    expect(readTopMarker('3.5分以上', 'digit')).toBeNull();
    expect(readTopMarker('3 權責', 'bareDigit')).toMatchObject({ text: '3', gap: ' ', number: [3] });
    expect(readTopMarker('3. 權責', 'bareDigit')?.text).toBe('3.');
    expect(['3 權責', '3權責'].map((line) => readTopMarker(line, 'digit') ?? readTopMarker(line, null))).toEqual([null, null]);
    expect(['3權責', '3 人以上之小組', '20 學分', '3.5 分'].map((line) => readTopMarker(line, 'bareDigit'))).toEqual([null, null, null, null]);
  });
});

const BODY = '\n\n1. 學生應選課：\n  （1）必修。\n  （2）選修。\n2. 逾期不受理。\n';
function read(header: string, body = BODY): { levels: string[]; codes: string[] } {
  const source = createSource('a.fagui', `法規 選課要點 (a.b)\n${header}版本 1${body}`);
  const codes: string[] = [];
  const tree = parseSource(source, (d) => codes.push(d.code));
  if (tree.kind !== 'regulation') throw new Error(tree.kind);
  const { base } = resolveRegulation(source, tree, (d) => codes.push(d.code));
  return { levels: base.text.body.map((e) => `${e.level} ${e.marker}`), codes };
}

describe('a regulation whose 體例 names its numbers', () => {
  it('has provisions of them', () => {
    expect(read('體例 1.\n')).toEqual({ levels: ['point 1.', 'point 2.'], codes: [] });
    expect(read('體例 1.、（1）\n')).toEqual({ levels: ['point 1.', 'point 2.'], codes: [] });
    expect(read('體例 1、1.1\n', '\n\n1 甲：\n  1.1 乙。\n  1.2 丙。\n2 丁。\n')).toEqual({ levels: ['point 1', 'point 2'], codes: [] });
    expect(read('體例 （一）\n', '\n\n（一）甲：\n  1. 乙。\n（二）丙。\n')).toEqual({ levels: ['point （一）', 'point （二）'], codes: [] });
  });
  it('without it they are text at column 0, with a warning', () => {
    expect(read('').codes).toEqual(['FG1023']);
    expect(read('體例 點\n').codes).toEqual(['FG1023']);
    // behind the body it comes too late
    expect(read('', `${BODY}體例 1.\n`).codes).toContain('FG1023');
  });
  it('and says where a level has other numbers, the first of each', () => {
    expect(read('體例 1.、（一）\n').codes).toEqual(['FG3009']);
    expect(read('體例 （一）、1.\n', '\n\n（一）甲：\n  （1）乙。\n  （2）丙。\n（二）丁：\n  （1）戊。\n').codes).toEqual(['FG3009']);
    expect(read('體例 壹、一\n', '\n\n壹、甲：\n  一、乙：\n    （一）丙。\n').codes).toEqual([]);
    expect(read('體例 壹、一\n', '\n\n一、甲：\n  （一）乙。\n').codes).toEqual(['FG3009', 'FG3009']);
    // one kind alone says nothing of the others
    expect(read('體例 壹\n', '\n\n一、甲：\n  （一）乙。\n').codes).toEqual([]);
  });
  it('and says so when it cannot be read', () => expect(read('體例 子丑\n', '\n\n一、甲。\n').codes).toEqual(['FG3008']));
  it('ends a block that was left open at the next provision', () => {
    expect(read('體例 1.\n', '\n\n1. 甲。\n\n規則 某規則 (rule) 依 1. {\n\n2. 乙。\n').levels).toEqual(['point 1.', 'point 2.']);
  });
  it('keeps its text in the formatter, and is read anew when 體例 changes', () => {
    const text = `法規 選課要點 (a.b)\n體例 1.\n版本 1${BODY}`;
    expect(formatText('a.fagui', text)).toContain('1. 學生應選課：\n  （1）必修。');
    const parser = createParser();
    const kinds = (source: string): string[] => {
      const tree = parser.parse(createSource('a.fagui', source), () => {});
      return tree.kind === 'regulation' ? tree.items.map(({ kind }) => kind) : [];
    };
    expect(kinds(text)).toEqual(['provision', 'provision']);
    expect(kinds(text.replace('體例 1.', '體例 點'))).toEqual(['stray']);
    expect(kinds(text)).toEqual(['provision', 'provision']);
  });
});
