/** The longest run (連續) of entries that are ordered by what they say themselves. */
import { describe, expect, it } from 'vitest';
import { longestRun, placeInOrder, rational, type MaybeRational, type Place } from '../../../compiler/runtime/index.ts';

const n = (value: number): MaybeRational => rational(BigInt(value));
type Entry = readonly [met: boolean, order: readonly number[], ...alike: (string | number)[]];

/** Every order in which few entries can be given says the same. */
function run(...entries: readonly Entry[]): number {
  const rotations = entries.map((_, i) => [...entries.slice(i), ...entries.slice(0, i)]);
  const orders = entries.length === 0 ? [[]] : [...rotations, ...rotations.map((order) => [...order].reverse())];
  const found = new Set(orders.map((order) => {
    const places: Place[] = [];
    for (const [met, keys, ...alike] of order) expect(placeInOrder(places, met, keys.map(n), alike)).toBe(true);
    return longestRun(places);
  }));
  expect(found.size).toBe(1);
  return [...found][0]!;
}

describe('the longest run', () => {
  it('is of entries that follow each other, in whatever order the list is given', () => {
    expect(run()).toBe(0);
    expect(run([false, [1]], [false, [2]])).toBe(0);
    expect(run([true, [1]])).toBe(1);
    expect(run([true, [1]], [true, [2]], [false, [3]], [true, [4]])).toBe(2);
    expect(run([true, [1]], [false, [2]], [true, [3]], [true, [4]], [true, [10]])).toBe(3);
  });
  it('goes by the first key, and by the next where that is the same', () => {
    expect(run([true, [110, 2]], [true, [111, 1]], [false, [110, 1]])).toBe(2);
    expect(run([true, [110, 2]], [false, [111, 1]], [true, [110, 1]], [true, [111, 2]])).toBe(2);
    expect(run([true, [110, 1]], [true, [111, 1]], [false, [110, 2]])).toBe(1);
  });
  it('is of one group, the longest of all of them', () => {
    expect(run([true, [1], '甲'], [false, [2], '乙'], [true, [3], '甲'])).toBe(2);
    expect(run([true, [1], '甲'], [true, [2], '乙'], [true, [3], '乙'], [false, [4], '甲'])).toBe(2);
    expect(run([true, [1], '甲', 1], [true, [2], '甲', 2])).toBe(1);
    expect(run([true, [1], '1'], [true, [2], 1])).toBe(1);
  });
  it('is not known where two in the same place differ, however long others are', () => {
    expect(run([true, [1]], [false, [1]])).toBeNaN();
    expect(run([true, [1, 2]], [false, [1, 2]], [true, [3, 1]])).toBeNaN();
    expect(run([true, [1], '甲'], [true, [2], '甲'], [true, [1], '乙'], [false, [1], '乙'])).toBeNaN();
    expect(run([true, [1]], [true, [1]], [true, [2]])).toBe(3);
    expect(run([true, [1], '甲'], [false, [1], '乙'])).toBe(1);
  });
});

describe('an entry', () => {
  it('has no place where anything that orders or groups it is unknown', () => {
    const places: Place[] = [];
    expect([placeInOrder(places, true, [n(1), undefined], []), placeInOrder(places, true, [n(1)], ['甲', undefined]), placeInOrder(places, false, [undefined], [undefined])]).toEqual([false, false, false]);
    expect(places).toEqual([]);
  });
});
