/** How far aggregates with open entries can come, and what values agree on that may come about. */
import { describe, expect, it } from 'vitest';
import { addReached, agreeOverCases, countBounds, grantedLimits, maxBounds, minBounds, NO, onlyReached, rational, sumBounds, UNKNOWN, valuesOverCases, YES, type Bounds, type OpenEntry, type OpenRange, type Truth } from '../../../compiler/runtime/index.ts';

const n = (value: number) => rational(BigInt(value));
const range = (low: number, high: number, optional = false): OpenRange => ({ low: n(low), high: n(high), optional });
const ends = (bounds: Bounds): number[] | undefined => bounds?.map((one) => Number(one!.n));
const entry = (met: Truth, value?: number): OpenEntry => [met, value === undefined ? undefined : n(value)];

describe('the bounds of', () => {
  it('a count are those that count for sure, and all that may', () => {
    expect(ends(countBounds([entry(YES), entry(UNKNOWN), entry(NO), entry(YES), entry(YES)]))).toEqual([3, 4]);
  });
  it('a sum take what may not count at its worst, below nothing too', () => {
    expect(ends(sumBounds([entry(YES, 3), entry(UNKNOWN, 4), entry(NO, 9), entry(UNKNOWN, -5)], null))).toEqual([-2, 7]);
    expect(ends(sumBounds([entry(YES), entry(YES, 2)], range(1, 6)))).toEqual([3, 8]);
    expect(ends(sumBounds([entry(YES, -3), entry(YES, 1)], null))).toEqual([-2, -2]);
    expect(ends(sumBounds([entry(YES)], range(1, 6, true)))).toEqual([0, 6]);
    expect(ends(sumBounds([entry(UNKNOWN)], range(1, 6)))).toEqual([0, 6]);
    expect(ends(sumBounds([entry(UNKNOWN)], range(-4, -1)))).toEqual([-4, 0]);
    expect([ends(sumBounds([], null)), ends(sumBounds([entry(NO)], null)), ends(sumBounds([entry(YES)], null)), ends(sumBounds([entry(YES, 1), entry(UNKNOWN)], null))]).toEqual([[0, 0], [0, 0], undefined, undefined]);
  });
  it('a greatest and a least one need one that counts for sure', () => {
    const list = [entry(YES, 3), entry(YES, 5), entry(UNKNOWN, 9), entry(UNKNOWN, 1), entry(NO, 99), entry(NO, -99)];
    expect([ends(maxBounds(list, null)), ends(minBounds(list, null))]).toEqual([[5, 9], [1, 3]]);
    expect([ends(maxBounds([entry(YES)], range(2, 8))), ends(minBounds([entry(YES)], range(2, 8)))]).toEqual([[2, 8], [2, 8]]);
    expect([ends(maxBounds([entry(YES, 4), entry(YES)], range(2, 8))), ends(minBounds([entry(YES, 4), entry(YES)], range(2, 8)))]).toEqual([[4, 8], [2, 4]]);
    expect([ends(maxBounds([entry(YES, 4), entry(YES)], range(5, 8, true))), ends(minBounds([entry(YES, 4), entry(YES)], range(1, 3, true)))]).toEqual([[4, 8], [1, 4]]);
    for (const bounds of [maxBounds, minBounds]) expect([bounds([], null), bounds([entry(UNKNOWN, 3)], null), bounds([entry(YES)], range(1, 2, true)), bounds([entry(YES, 3), entry(YES)], null)]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('values that may come about', () => {
  const always = (truth: Truth) => (_a: number, _b: number): Truth => truth;
  const isThree = (...values: number[]): Truth => (values.includes(7) ? UNKNOWN : values.reduce((a, b) => a + b, 0) === 3 ? YES : NO);
  it('agree where every combination says the same', () => {
    expect(agreeOverCases([[1, 2], [0]], isThree)).toBe(NO);
    expect([agreeOverCases([[1, 2], [1]], isThree), agreeOverCases([[1, 2, 3], [1]], isThree)]).toEqual([UNKNOWN, UNKNOWN]);
    expect(agreeOverCases([[1, 2], [1, 2]], (a: number, b: number) => (a * b > 0 ? YES : NO))).toBe(YES);
    expect(agreeOverCases([[7, 1], [1]], isThree)).toBe(UNKNOWN);
    expect(agreeOverCases([[1, 7], [1]], isThree)).toBe(UNKNOWN);
    expect(agreeOverCases([[7], [7]], always(UNKNOWN))).toBe(UNKNOWN);
  });
  it('are computed for every combination, up to 1,024', () => {
    const many = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
    expect(valuesOverCases([[1, 2], [10, 20]], (a: number, b: number) => a + b)).toEqual([11, 21, 12, 22]);
    expect(valuesOverCases([many(32), many(32)], (a: number, b: number) => a + b)).toHaveLength(1024);
    expect(valuesOverCases([many(41), many(25)], (a: number, b: number) => a + b)).toBeUndefined();
    expect(valuesOverCases([many(32), many(33)], (a: number, b: number) => a + b)).toBeUndefined();
    expect(agreeOverCases([many(32), many(33)], always(YES))).toBe(UNKNOWN);
    expect(agreeOverCases([many(32), many(32)], always(YES))).toBe(YES);
  });
  it('are found once each, up to 64, and none of them when one is not known', () => {
    const found: unknown[] = [];
    expect([addReached(found, [1, 2, 1], NaN), addReached(found, [2, rational(1n, 2n)], undefined), addReached(found, [rational(2n, 4n), rational(1n, 3n)], undefined), addReached(found, [], NaN)]).toEqual([true, true, true, true]);
    expect(found).toEqual([1, 2, rational(1n, 2n), rational(1n, 3n)]);
    expect([addReached(found, [3, NaN], NaN), addReached(found, [undefined], undefined), addReached(found, undefined, NaN)]).toEqual([false, false, false]);
    const many = Array.from({ length: 64 }, (_, i) => i);
    expect([addReached([], many, NaN), addReached([], [...many, 64], NaN), addReached([-0], [0], NaN)]).toEqual([true, false, true]);
    const zeros = [-0];
    addReached(zeros, [0], NaN);
    expect(zeros).toHaveLength(1);
  });
  it('stand where there is one', () => {
    expect([onlyReached([5], NaN), onlyReached([5, 6], NaN), onlyReached<number>([], NaN), onlyReached(undefined, NaN)]).toEqual([5, NaN, NaN, NaN]);
  });
});

describe('a limit behind an act that may change it', () => {
  const more = (limit: number, amount: number): readonly number[] => [limit + amount];
  const many = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  it('is what it was, what the grant makes of it, or both', () => {
    expect(([NO, YES, UNKNOWN] as const).map((counts) => grantedLimits([10, 20], counts, [1, 2], more, NaN))).toEqual([[10, 20], [11, 12, 21, 22], [10, 20, 11, 12, 21, 22]]);
    expect([grantedLimits([10, 11], UNKNOWN, [1], more, NaN), grantedLimits([10], UNKNOWN, [], more, NaN), grantedLimits([10], YES, [0, 0], more, NaN)]).toEqual([[10, 11, 12], [10], [10]]);
    const [half, one] = [rational(1n, 2n), rational(1n)];
    expect(grantedLimits([half, rational(2n, 4n)], UNKNOWN, [half, one], (limit, amount) => [limit, amount], undefined as never)).toEqual([half, one]);
  });
  it('is not known where one of them cannot be told', () => {
    expect([grantedLimits(undefined, YES, [1], more, NaN), grantedLimits<number, number>(undefined, NO, [1], more, NaN)]).toEqual([undefined, undefined]);
    expect([grantedLimits([10], YES, [1, 2], (limit, amount) => (amount === 2 ? undefined : [limit]), NaN), grantedLimits([10], YES, [1, 2], (limit, amount) => [limit, amount === 2 ? NaN : 3], NaN)]).toEqual([undefined, undefined]);
    expect([grantedLimits([10, NaN], UNKNOWN, [], more, NaN), grantedLimits([10, NaN], NO, [], more, NaN)]).toEqual([undefined, [10, NaN]]);
  });
  it('is one of 1,024 at most', () => {
    expect([grantedLimits(many(1024), YES, [0], more, NaN)?.length, grantedLimits(many(1025), YES, [0], more, NaN)]).toEqual([1024, undefined]);
  });
});
