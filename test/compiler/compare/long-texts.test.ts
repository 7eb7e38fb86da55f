/** Texts far longer than any regulation's are compared in bounded time, and as exactly as shorter ones where little of them changed. */
import { describe, expect, it } from 'vitest';
import { align } from '../../../compiler/compare/align.ts';
import { piecesOf } from '../../../compiler/compare/anchors.ts';
import { pairChildren } from '../../../compiler/compare/inner.ts';
import { compareVersions } from '../../../compiler/compare/rows.ts';
import { underlines } from '../../../compiler/compare/text-difference.ts';
import { wordBreaks } from '../../../compiler/compare/words.ts';
import { regulation } from './regulations.ts';

/** `count` characters of which no two neighbours stand side by side again soon. */
const unlike = (count: number, step: number): string => Array.from({ length: count }, (_, i) => String.fromCharCode(0x4e00 + ((i * i * step + i * 7919) % 4999))).join('');
const marked = (text: string, ranges: readonly (readonly [number, number])[]): string[] => ranges.map(([from, to]) => text.slice(from, to));

describe('one line', () => {
  it('of 80,000 characters that shares nothing with the other is marked as a whole', () => {
    const [old, now] = ['甲'.repeat(80_000), unlike(80_000, 31)];
    expect(underlines(old, now).amended).toEqual([[0, 80_000]]);
  });

  it('of 30,000 characters without a sign is marked where it changed', () => {
    const old = unlike(30_000, 31);
    const now = `${old.slice(0, 20_000)}新增文字${old.slice(20_000)}`;
    expect(marked(now, underlines(old, now).amended)).toEqual(['新增文字']);
  });

  it('of brackets without their other ones is compared', () => {
    const [old, now] = [`${'「'.repeat(40_000)}${'甲'.repeat(40_000)}」`, `${'「'.repeat(30_000)}${'乙'.repeat(30_000)}」`];
    expect(underlines(old, now).amended).toEqual([[30_000, 60_000]]);
  });

  it('of which thousands of clauses moved frees those that stand in order', () => {
    const clauses = Array.from({ length: 4000 }, (_, i) => `第${i}號計畫之審查。`);
    const moved = [...clauses.slice(2000), ...clauses.slice(0, 2000)];
    const now = moved.join('');
    const kept = marked(now, underlines(clauses.join(''), now).amended);
    expect(kept.join('')).toBe(clauses.slice(0, 2000).join(''));
  });

  it('is divided into words of 1,000 characters at a time where no sign divides it', () => {
    const text = '學校'.repeat(600);
    expect([...wordBreaks(text)].filter((edge) => edge === 1)).toHaveLength(601);
    expect([...wordBreaks(`甲${text}`)].slice(999, 1003)).toEqual([1, 1, 1, 0]);
  });
});

describe('long lists', () => {
  it('are compared as wholes up to the bound, then between the items that stand once in either', () => {
    const [olds, news] = [['甲', '乙', '丙', '丁'], ['甲', '子', '丙', '丙', '丁']];
    expect(piecesOf(olds, news, 20)).toEqual([{ old: [0, 4], now: [0, 5] }]);
    expect(piecesOf(olds, news, 19)).toEqual([
      { old: [0, 0], now: [0, 0] }, { old: [0, 1], now: [0, 1] }, { old: [1, 3], now: [1, 4] }, { old: [3, 4], now: [4, 5] }, { old: [4, 4], now: [5, 5] },
    ]);
    expect(piecesOf(olds, news, 5)).toEqual([{ old: [0, 0], now: [0, 0] }, { old: [0, 1], now: [0, 1] }, { old: [3, 4], now: [4, 5] }, { old: [4, 4], now: [5, 5] }]);
  });

  const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => `第${i}號設備由${['教務', '學務', '總務'][i % 3]}處保管${i * 7}日。`);
  const provision = (texts: readonly string[]): string => `第一條　保管如下。\n${texts.map((text) => `　　${text}`).join('\n')}\n第二條　本辦法自發布日施行。`;

  it('of 1,100 項 in one article are paired around those that did not change', () => {
    const old = lines(1100);
    const now = [...old.slice(0, 700), '新增之項。', ...old.slice(701, 1000), old[1000]!.replace('保管', '借用'), ...old.slice(1001)];
    const [current, amended] = [regulation(provision(old)), regulation(provision(now))];
    const { rows } = compareVersions(current, amended, { profile: 'both' });
    expect(rows.map(({ kind }) => kind)).toEqual(['amended']);
    expect(marked(rows[0]!.amended!.text, rows[0]!.amended!.underlined)).toEqual(['新增之項。', '借用']);
    expect(marked(rows[0]!.current!.text, rows[0]!.current!.underlined)).toEqual([old[700], '保管']);
    const pairs = pairChildren(current.body[0]!, amended.body[0]!);
    expect(pairs.filter(({ current: a, amended: b }) => a && b && a.text === b.text)).toHaveLength(1099);
    expect(pairs.find(({ amended: b }) => b?.text.includes('借用'))?.current?.text).toBe(old[1000]);
    expect(align(current, amended).pairs).toHaveLength(2);
  });
});
