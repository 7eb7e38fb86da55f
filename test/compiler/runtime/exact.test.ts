import { describe, expect, it } from 'vitest';
import { agreeExact, atMostExact, equalExact, inSourceOrder, isFraction, lessExact, NO, rational, roundRoot, scaledElement, UNKNOWN, wholeNumber, workday, YES } from '../../../compiler/runtime/index.ts';

const [half, one, two] = [rational(1n, 2n), rational(1n, 1n), rational(2n, 1n)];

describe('comparisons of exact numbers', () => {
  it('know below, at and above, and what is not known', () => {
    const all = [[half, one], [one, one], [two, one], [undefined, one], [one, undefined]] as const;
    expect(all.map(([a, b]) => lessExact(a, b))).toEqual([YES, NO, NO, UNKNOWN, UNKNOWN]);
    expect(all.map(([a, b]) => atMostExact(a, b))).toEqual([YES, YES, NO, UNKNOWN, UNKNOWN]);
    expect(all.map(([a, b]) => equalExact(a, b))).toEqual([NO, YES, NO, UNKNOWN, UNKNOWN]);
    expect(all.map(([a, b]) => agreeExact(a, b))).toEqual([undefined, one, undefined, undefined, undefined]);
  });

  it('keep the sign in the numerator, in lowest terms', () => {
    expect([rational(2n, -4n), rational(-2n, -4n), rational(0n, -3n)]).toEqual([{ n: -1n, d: 2n }, half, { n: 0n, d: 1n }]);
  });
});

describe('exact numbers as doubles', () => {
  it('are whole and safe, or nothing', () => {
    expect([half, one, rational(-3n, 1n), rational(2n ** 53n, 1n), rational(2n ** 53n - 1n, 1n), undefined].map(wholeNumber)).toEqual([NaN, 1, -3, NaN, 2 ** 53 - 1, NaN]);
    expect([isFraction(half), isFraction(one), isFraction(undefined)]).toEqual([true, false, false]);
  });

  it('are elements of a list only where the list could hold them', () => {
    expect([half, rational(1n, 4n), rational(2n ** 53n, 10n), rational(2n ** 53n, 1n), undefined].map((a) => scaledElement(a, 10n))).toEqual([5, Infinity, Infinity, Infinity, NaN]);
  });
});

describe('a rounded square root', () => {
  it('is the root where that is exact, whatever the mode', () => {
    const nine = rational(9n, 4n);
    expect((['halfAway', 'truncate', 'awayFromZero'] as const).map((mode) => roundRoot(nine, 1, mode))).toEqual([rational(3n, 2n), rational(3n, 2n), rational(3n, 2n)]);
    expect((['halfAway', 'truncate', 'awayFromZero'] as const).map((mode) => roundRoot(nine, 0, mode))).toEqual([two, one, two]);
    expect((['halfAway', 'truncate', 'awayFromZero'] as const).map((mode) => roundRoot(two, 2, mode))).toEqual([rational(141n, 100n), rational(141n, 100n), rational(142n, 100n)]);
    expect([0n, 1n, 15n, 16n, 17n].map((n) => roundRoot(rational(n, 1n), 0, 'truncate'))).toEqual([0n, 1n, 3n, 4n, 4n].map((n) => rational(n, 1n)));
  });
});

describe('a year of holidays', () => {
  const from = 17045;
  const holidays = (count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
  it('has no working day within 366 days, and one on the last of them', () => {
    expect(workday(from, holidays(366), [])).toBe(NaN);
    expect(workday(from, holidays(366), [from + 365])).toBe(from + 365);
    expect(workday(from, holidays(366), [from + 366])).toBe(NaN);
  });
});

describe('the order of what is missing', () => {
  it('is that of the rule; the others follow', () => {
    expect(inSourceOrder(['乙', '丙', '甲'], ['甲', '乙'])).toEqual(['甲', '乙', '丙']);
    expect(inSourceOrder(['丙', '丁'], ['甲'])).toEqual(['丙', '丁']);
    expect(inSourceOrder(['丙'], [])).toEqual(['丙']);
  });
});
