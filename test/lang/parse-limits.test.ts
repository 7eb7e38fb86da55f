import { describe, expect, it } from 'vitest';
import { NESTING_LIMIT } from '../../lang/build-ast-groups.ts';
import { BYTE_LIMIT, createParser, FINDING_LIMIT } from '../../lang/parse.ts';
import { createSource } from '../../lang/source.ts';
import { codesOf, HEAD, parse, parseBody } from './parse-support.ts';

const rule = (condition: string): string => `一、文。\n規則 甲 依 一 { 應 ${condition} }\n`;

describe('limits', () => {
  it.each([
    ['parentheses', (n: number) => `${'（'.repeat(n)}乙${'）'.repeat(n)}`],
    ['negations', (n: number) => `${'非 '.repeat(n)}乙`],
    ['sums', (n: number) => `${'乙 ＋ '.repeat(n)}乙 至少 1`],
    ['measures', (n: number) => `乙${' 之 丙'.repeat(n)}`],
  ])('%s are read up to the limit and not beyond', (_, condition) => {
    expect(codesOf(parseBody(rule(condition(NESTING_LIMIT))))).toEqual([]);
    expect(codesOf(parseBody(rule(condition(NESTING_LIMIT + 1))))).toEqual(['FG1038']);
    expect(codesOf(parseBody(rule(condition(100_000))))).toEqual(['FG1038']);
  });

  it('side by side, operators are no nesting', () => {
    const condition = Array.from({ length: 300 }, () => '（乙 ＋ 1 ≥ 2）').join(' 且 ');
    expect(codesOf(parseBody(rule(condition)))).toEqual([]);
  });

  it('lists 100 findings, the last of which says that there are more', () => {
    const codes = codesOf(parseBody('一、文。\n}\n'.repeat(FINDING_LIMIT + 5)));
    expect(codes).toHaveLength(FINDING_LIMIT);
    expect(codes.at(-1)).toBe('FG1005');
    expect(codesOf(parseBody('一、文。\n}\n'.repeat(FINDING_LIMIT)))).toEqual(Array.from({ length: FINDING_LIMIT }, () => 'FG1027'));
  });

  it('refuses a file over the byte limit before reading it', () => {
    const size = Buffer.byteLength(HEAD);
    expect(codesOf(parse(HEAD + 'x'.repeat(BYTE_LIMIT - size + 1)))).toEqual(['FG1004']);
  });

  it('reads 100,000 provisions', () => {
    const { tree, diagnostics } = parseBody(Array.from({ length: 100_000 }, (_, n) => `第${n + 1}條　本文。\n`).join(''));
    expect(diagnostics).toEqual([]);
    expect(tree.kind === 'regulation' && tree.items.length).toBe(100_000);
  });
});

describe('the cache of chunks', () => {
  const text = `${HEAD}一、甲。\n二、乙。\n規則 丙 依 二 {\n  應 學生.在學\n}\n三、丁。\n`;
  const read = (parser: ReturnType<typeof createParser>, now: string) => parser.parse(createSource('a.fagui', now), () => {});

  it('keeps the nodes before an edit', () => {
    const parser = createParser();
    const before = read(parser, text);
    const after = read(parser, text.replace('丁', '丁丁'));
    if (before.kind !== 'regulation' || after.kind !== 'regulation') throw new Error('not a regulation');
    expect(after.items.slice(0, 3).every((item, i) => item === before.items[i] || JSON.stringify(item) === JSON.stringify(before.items[i]))).toBe(true);
    expect(after.items[2]).toBe(before.items[2]);
    expect(after.items[3]).not.toEqual(before.items[3]);
  });

  it('moves the nodes behind an edit', () => {
    const parser = createParser();
    read(parser, text);
    const edited = text.replace('一、甲。', '一、甲甲甲。');
    expect(read(parser, edited)).toEqual(parse(edited).tree);
  });

  it('tells two equal chunks at different places apart', () => {
    const twice = `${HEAD}${'一、甲。\n'.repeat(3)}`;
    const parser = createParser();
    read(parser, twice);
    expect(read(parser, `\n${twice}`)).toEqual(parse(`\n${twice}`).tree);
  });
});
