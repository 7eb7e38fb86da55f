/** What sure pairs say of the provisions between them: which gap they stand in, how many neighbours are pairs, how far off they are. */
import { describe, expect, it } from 'vitest';
import { backboneOf, longestIncreasing } from '../../../compiler/compare/order.ts';
import type { Content } from '../../../compiler/compare/similarity.ts';

const contents = (length: number): Content[] => Array.from({ length }, () => ({}) as unknown as Content);
const [olds, news] = [contents(5), contents(6)];
/** Old and new places, in any order. */
const backbone = (...places: readonly (readonly [number, number])[]) => backboneOf(olds, news, places.map(([i, j]) => [olds[i]!, news[j]!] as const));
const table = <T>(of: (a: Content, b: Content) => T): T[][] => olds.map((a) => news.map((b) => of(a, b)));

describe('sure pairs', () => {
  const three = backbone([4, 5], [2, 3], [0, 0]);

  it('make gaps: what stands between the same two may belong together', () => {
    expect([[1, 1], [1, 2], [3, 4], [2, 1]].map(([i, j]) => three.sameGap(olds[i!]!, news[j!]!))).toEqual([true, true, true, true]);
    expect([[1, 4], [3, 1], [3, 2]].map(([i, j]) => three.sameGap(olds[i!]!, news[j!]!))).toEqual([false, false, false]);
  });

  it('of those that cross, the longest run in order makes the gaps', () => {
    const crossing = backbone([3, 3], [2, 1], [1, 0], [0, 2]);
    // behind the third of the run, not before it
    expect([[4, 4], [4, 5], [0, 2], [4, 2], [0, 1]].map(([i, j]) => crossing.sameGap(olds[i!]!, news[j!]!))).toEqual([true, true, false, false, false]);
    // and every pair says where others would stand
    expect(table(crossing.away)).toEqual([[0, 1, 2, 1, 3, 4], [0, 1, 1, 0, 2, 3], [1, 0, 0, 0, 1, 2], [2, 1, 0, 1, 0, 1], [3, 2, 1, 2, 0, 0]]);
  });

  it('count as neighbours on both sides, and so do the edges of the text', () => {
    expect(table(three.neighbours)).toEqual([[1, 0, 0, 0, 0, 0], [0, 1, 1, 0, 0, 0], [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 2, 0], [0, 0, 0, 0, 0, 1]]);
  });

  it('say where a provision would stand, counted from the nearest before it or behind it', () => {
    expect(table(three.away)).toEqual([
      [0, 0, 1, 2, 3, 4], [1, 0, 0, 1, 2, 3], [2, 1, 0, 0, 1, 2], [3, 2, 1, 0, 0, 1], [4, 3, 2, 1, 1, 0],
    ]);
  });

  it('say nothing where there are none but the edges', () => {
    const none = backbone();
    expect(table(none.sameGap).flat()).not.toContain(false);
    expect(table(none.away)).toEqual([[0, 0, 1, 2, 3, 4], [1, 0, 0, 1, 2, 3], [2, 1, 0, 0, 1, 2], [3, 2, 1, 0, 0, 1], [4, 3, 2, 1, 0, 0]]);
    expect(table(none.neighbours).map((row) => row.reduce((a, b) => a + b, 0))).toEqual([1, 0, 0, 0, 1]);
  });
});

describe('the longest increasing run', () => {
  it.each<[readonly (readonly [number, number])[], number[]]>([
    [[], []], [[[0, 5]], [5]], [[[0, 2], [1, 0], [2, 1], [3, 3]], [0, 1, 3]], [[[0, 1], [1, 2], [2, 0], [3, 3]], [1, 2, 3]], [[[0, 2], [1, 1], [2, 0]], [0]], [[[0, 3], [1, 4], [2, 0], [3, 1], [4, 2], [5, 5]], [0, 1, 2, 5]],
  ])('of %j', (places, run) => {
    expect(longestIncreasing(places).map(([, j]) => j)).toEqual(run);
  });
});
