/** Ranges of integers against every integer in them: never too narrow, at the ends of what doubles hold as well. */
import { describe, expect, it } from 'vitest';
import { addRanges, divideRange, EVERYTHING, intersect, isEmpty, isSingle, isWithin, multiplyRanges, scaleRange, subtractRanges, type Range } from '../../../compiler/verify/ranges.ts';

const LONGEST = 9_007_199_254_740_991;
const SMALL: readonly Range[] = [-3, -1, 0, 2].flatMap((low) => [0, 1, 4].map((length) => ({ low, high: low + length })));
const within = ({ low, high }: Range): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i);
const hull = (values: readonly number[]): Range => ({ low: Math.min(...values) + 0, high: Math.max(...values) + 0 });
const positive = ({ low, high }: Range): Range => ({ low: low + 0, high: high + 0 });

describe('a range', () => {
  it('is what comes of all that is in it', () => {
    for (const a of SMALL) {
      for (const by of [-3, -1, 0, 2]) expect(positive(scaleRange(a, by))).toEqual(hull(within(a).map((n) => n * by)));
      for (const b of SMALL) {
        const pairs = (of: (x: number, y: number) => number): number[] => within(a).flatMap((x) => within(b).map((y) => of(x, y)));
        expect(positive(addRanges(a, b))).toEqual(hull(pairs((x, y) => x + y)));
        expect(positive(subtractRanges(a, b))).toEqual(hull(pairs((x, y) => x - y)));
        expect(positive(multiplyRanges(a, b))).toEqual(hull(pairs((x, y) => x * y)));
      }
    }
  });

  it('is divided into the numbers of which so many lie in it', () => {
    for (const a of SMALL) {
      for (const by of [-4, -3, -1, 1, 2, 5]) {
        const fitting = within({ low: -20, high: 20 }).filter((k) => k * by >= a.low && k * by <= a.high);
        const quotient = divideRange(a, by);
        expect(isEmpty(quotient) ? [] : within(quotient)).toEqual(fitting);
      }
    }
    expect(divideRange({ low: -Infinity, high: 7 }, 2)).toEqual({ low: -Infinity, high: 3 });
    expect(divideRange({ low: -Infinity, high: 7 }, -2)).toEqual({ low: -3, high: Infinity });
    // a quotient of doubles would be rounded to a whole number
    expect(divideRange({ low: LONGEST - 1, high: LONGEST - 1 }, 3)).toEqual({ low: 3_002_399_751_580_330, high: 3_002_399_751_580_330 });
    expect(isEmpty(divideRange({ low: LONGEST, high: LONGEST }, 2))).toBe(true);
  });

  it('is open where doubles cannot say the end', () => {
    expect(addRanges({ low: 0, high: LONGEST }, { low: 0, high: 1 })).toEqual({ low: 0, high: Infinity });
    expect(addRanges({ low: 0, high: LONGEST - 1 }, { low: 0, high: 1 })).toEqual({ low: 0, high: LONGEST });
    expect(subtractRanges({ low: -LONGEST, high: 0 }, { low: 0, high: 1 })).toEqual({ low: -Infinity, high: 0 });
    expect(subtractRanges({ low: 1 - LONGEST, high: 0 }, { low: 0, high: 1 })).toEqual({ low: -LONGEST, high: 0 });
    expect(scaleRange({ low: 1, high: LONGEST }, -2)).toEqual({ low: -Infinity, high: -2 });
    // what lies beyond is still no less than the last that they say
    expect(scaleRange({ low: LONGEST, high: LONGEST }, 4)).toEqual({ low: LONGEST, high: Infinity });
    expect(scaleRange({ low: LONGEST, high: LONGEST }, -4)).toEqual({ low: -Infinity, high: -LONGEST });
    expect(multiplyRanges({ low: -Infinity, high: 3 }, { low: 0, high: 0 })).toEqual({ low: 0, high: 0 });
    expect(multiplyRanges({ low: 0, high: Infinity }, { low: -1, high: 2 })).toEqual({ low: -Infinity, high: Infinity });
    expect(addRanges(EVERYTHING, { low: 1, high: 2 })).toEqual(EVERYTHING);
    expect(scaleRange(EVERYTHING, 0)).toEqual({ low: 0, high: 0 });
  });

  it('is empty, one number, or within another', () => {
    expect([isEmpty({ low: 2, high: 1 }), isEmpty({ low: 1, high: 1 })]).toEqual([true, false]);
    expect([isSingle({ low: 4, high: 4 }), isSingle({ low: 4, high: 5 }), isSingle({ low: Infinity, high: Infinity })]).toEqual([true, false, false]);
    expect(intersect({ low: 1, high: 5 }, { low: 3, high: 9 })).toEqual({ low: 3, high: 5 });
    expect([isWithin({ low: 1, high: 3 }, { low: 1, high: 3 }), isWithin({ low: 0, high: 3 }, { low: 1, high: 3 }), isWithin({ low: 1, high: 4 }, { low: 1, high: 3 })]).toEqual([true, false, false]);
  });
});
