/** How lines of legal text become a tree: each case is a provision and the shape it must have. */
import { describe, expect, it } from 'vitest';
import type { TextNodeSyntax } from '../../lang/ast.ts';
import { codesOf, contentsOf, HEAD, parseBody } from './parse-support.ts';

const shape = (nodes: readonly TextNodeSyntax[]): unknown[] =>
  nodes.map(({ marker, content, table, children }) => {
    const words = table ? `表${table.rows.length}` : `${marker?.text ?? ''}${content.text}`;
    return children.length === 0 ? words : [words, ...shape(children)];
  });

function linesOf(body: string): unknown[] {
  const { tree, diagnostics } = parseBody(body);
  expect(diagnostics).toEqual([]);
  const item = tree.kind === 'regulation' ? tree.items[0] : undefined;
  if (item?.kind !== 'provision' && item?.kind !== 'annex') throw new Error('no provision');
  return shape(item.lines);
}

describe('the tree of a provision', () => {
  it.each<[string, string, unknown[]]>([
    ['hangs 款 under the words behind the number', '三、首。\n  （一）甲。\n  （二）乙。\n', [['首。', '（一）甲。', '（二）乙。']]],
    ['lets a marker join the open list of its class, however it is indented', '三、首。\n  （一）甲。\n      1.子。\n   （二）乙。\n', [['首。', ['（一）甲。', '1.子。'], '（二）乙。']]],
    ['begins a list of its own at a first number that is indented more than its class', '三、首。\n  1.甲。\n    1.子。\n    2.丑。\n  2.乙。\n', [['首。', ['1.甲。', '1.子。', '2.丑。'], '2.乙。']]],
    ['lets a number of two open lists of its class join the one that it stands with', '三、首。\n  1.甲。\n    1.子。\n      （1）寅。\n    2.丑。\n   2.乙。\n 3.丙。\n', [['首。', ['1.甲。', ['1.子。', '（1）寅。'], '2.丑。'], '2.乙。', '3.丙。']]],
    ['lets any other number join the open list, and a first one that is indented no more', '三、首。\n  1.甲。\n    2.乙。\n    1.丙。\n', [['首。', '1.甲。', '2.乙。', '1.丙。']]],
    ['takes half- and full-width markers as one class', '三、首。\n  （一）甲。\n  (二) 乙。\n', [['首。', '（一）甲。', '(二)乙。']]],
    ['gives level by depth, whatever the glyph', '三、首。\n  1.甲。\n    （一）子。\n  2.乙。\n', [['首。', ['1.甲。', '（一）子。'], '2.乙。']]],
    ['makes an unmarked line a new 項', '三、首。\n  第二項。\n', ['首。', '第二項。']],
    ['makes an unmarked line indented like the marker a new 項', '三、首。\n  （一）甲。\n  第二項。\n  （一）乙。\n', [['首。', '（一）甲。'], ['第二項。', '（一）乙。']]],
    ['gives an unmarked line to the nearest marker indented less', '三、首。\n  （一）甲。\n    1.子。\n    續甲。\n  （二）乙。\n', [['首。', ['（一）甲。', '1.子。', '續甲。'], '（二）乙。']]],
    ['counts a full-width space as two columns and a tab up to the next four', '三、首。\n　（一）甲。\n\t續甲。\n   續甲。\n', [['首。', ['（一）甲。', '續甲。', '續甲。']]]],
    ['has no first line when nothing stands behind the number', '第三條\n  一、甲。\n  二、乙。\n  末項。\n', ['一、甲。', '二、乙。', '末項。']],
    ['reads no marker in a quantity', '三、首。\n  3.5學分為限。\n  1.甲。\n', ['首。', ['3.5學分為限。', '1.甲。']]],
    ['reads no marker behind a backslash', '三、首。\n  \\（一）甲。\n  \\\\乙。\n', ['首。', '（一）甲。', '\\乙。']],
    ['keeps consecutive rows as one table', '三、首。\n  | 甲 | 乙 |\n  | 丙 | 丁 |\n\n  | 戊 |\n', ['首。', '表2', '表1']],
    ['skips blank lines and comments', '三、首。\n\n  （一）甲。\n// 註\n  （二）乙。\n', [['首。', '（一）甲。', '（二）乙。']]],
    ['goes on behind a block', '三、首。\n  （一）甲。\n另訂 子 由 丑\n  （二）乙。\n規則 寅 依 三 {\n}\n  （三）丙。\n', [['首。', '（一）甲。', '（二）乙。', '（三）丙。']]],
  ])('%s', (_, body, expected) => {
    expect(linesOf(body)).toEqual(expected);
  });
});

describe('words', () => {
  const wordsOf = (words: string) => {
    const parsed = parseBody(`三、${words}\n`);
    return { ...contentsOf(parsed.tree)[0]!, codes: codesOf(parsed), source: parsed.source.text };
  };

  it.each([
    ['[乙]{名}', '乙', ['名:乙']],
    ['甲[乙]{名 (alias) : 學分}丙', '甲乙丙', ['名:乙']],
    ['[外[內]{一}]{二}', '外內', ['二:外內', '一:內']],
    ['[甲]乙]{丙]', '[甲]乙]{丙]', []],
    ['[[甲]{名}]', '[甲]', ['名:甲']],
    ['[甲[乙]丙]{名}', '甲[乙]丙', ['名:甲[乙]丙']],
    ['[甲]\\{乙}', '[甲]{乙}', []],
    ['甲\\乙{丙}|丁//戊', '甲\\乙{丙}|丁//戊', []],
    ['⟦甲⟧[⟦乙⟧丙]{名}', '甲乙丙', ['名:乙丙']],
  ])('%s prints %s', (words, text, bindings) => {
    const content = wordsOf(words);
    expect(content.text).toBe(text);
    expect(content.bindings.map(({ name, phrase }) => `${name.text}:${phrase}`)).toEqual(bindings);
  });

  it('keep the place of every character and the ranges of hand marks', () => {
    const { text, offsets, handMarks, source } = wordsOf('甲⟦乙丙⟧[丁]{名}\\戊');
    expect(text).toBe('甲乙丙丁\\戊');
    expect([...text].map((_, i) => source[offsets[i]!]).join('')).toBe(text);
    expect(offsets.at(-1)).toBe(source.length - 1);
    expect(handMarks).toEqual([{ start: 1, end: 3 }]);
  });

  it('are never normalised or trimmed inside', () => {
    const words = '甲\uF95A\u0020\u3000乙e\u0301';
    expect(wordsOf(words).text).toBe(words);
  });

  it('warn about look-alikes in text and refuse them in names', () => {
    expect(wordsOf('\u6848\u200B\uF95A').codes).toEqual(['FG1012', 'FG1012']);
    expect(wordsOf('[甲]{\u540D\u200B}').codes).toContain('FG1011');
    expect(wordsOf('甲\u202E乙').codes).toEqual(['FG1010']);
    expect(wordsOf('甲\uD800乙').codes).toEqual(['FG1013']);
    expect(wordsOf('甲\u{20BB7}乙').codes).toEqual([]);
  });

  it('of a table hold bars behind a backslash', () => {
    const { tree } = parseBody('三、首。\n  | 甲\\|乙 | < |\n');
    const item = tree.kind === 'regulation' ? tree.items[0] : undefined;
    const rows = item?.kind === 'provision' ? item.lines[1]!.table!.rows : [];
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([['甲|乙', '<']]);
  });
});

describe('column 0', () => {
  it('takes a line behind a backslash for text, whatever its words, with nothing to find', () => {
    for (const words of ['宗  旨:為管理停車', '本校鼓勵教職員共乘。', '規測 甲 {']) {
      const { tree, diagnostics } = parseBody(`\\${words}\n\n一、首。\n`);
      expect(diagnostics).toEqual([]);
      expect(tree.kind === 'regulation' && tree.items.map((item) => [item.kind, 'lines' in item ? item.lines[0]!.content.text : ''])).toEqual([['stray', words], ['provision', '首。']]);
    }
  });

  it('leaves a paste as one finding with a fix that indents all of it', () => {
    const { diagnostics, source } = parseBody('三、首，\n貼上一\n貼上二\n四、次。\n');
    expect(diagnostics.map(({ code }) => code)).toEqual(['FG1023']);
    expect(diagnostics[0]!.fixes.map(({ title }) => title.zh)).toEqual(['接回上一行', '在行首空兩格']);
    const at = HEAD.length + '三、首，\n'.length;
    expect(diagnostics[0]!.fixes[1]!.edits.map(({ span }) => source.text.slice(span.start, span.start + 3))).toEqual(['貼上一', '貼上二']);
    expect(diagnostics[0]!.fixes[0]!.edits[0]!.span).toEqual({ start: at - 1, end: at });
  });

  it('starts a header only before the body', () => {
    expect(codesOf(parseBody('三、首。\n機關 乙\n'))).toEqual(['FG1021']);
    expect(codesOf(parseBody('機購 乙\n三、首。\n'))).toEqual(['FG1020']);
  });

  it('is the only place of code', () => {
    const { tree } = parseBody('三、首。\n  規則 甲 依 三 { 應 乙 }\n');
    expect(tree.kind === 'regulation' && tree.items.map(({ kind }) => kind)).toEqual(['provision']);
  });
});
