/** Exact numbers of the runtime. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import {
  addExact, agreeExact, atMostExact, divideExact, equalExact, exactValue, isFraction, isZero, lessExact, lift, multiplyExact, NO, orderExact, parseRational, rational,
  rationalText, readDecimal, readInteger, readRational, scaleDecimal, scaledElement, subtractExact, UNKNOWN, wholeNumber, YES, type Rational,
} from '../../../compiler/runtime/index.ts';

const anyRational = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n })).map(([n, d]) => rational(n, d));

describe('rationals', () => {
  it('are in lowest terms with a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(rational(0n, -7n)).toEqual({ n: 0n, d: 1n });
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });
  it('calculate exactly', () => {
    fc.assert(fc.property(anyRational, anyRational, (a, b) => {
      expect(subtractExact(addExact(a, b), b)).toEqual(a);
      if (b.n !== 0n) expect(divideExact(multiplyExact(a, b), b)).toEqual(a);
      expect(orderExact(a, b)).toBe(-orderExact(b, a) + 0);
      expect(lessExact(a, b) === YES).toBe(atMostExact(b, a) === NO);
    }));
  });
  it('pass the unknown on, and divide by nothing', () => {
    const one = rational(1n);
    for (const operation of [addExact, subtractExact, multiplyExact, divideExact]) expect([operation(one, undefined), operation(undefined, one)]).toEqual([undefined, undefined]);
    expect(divideExact(one, rational(0n))).toBeUndefined();
    expect([lessExact, atMostExact, equalExact].map((compare) => compare(one, undefined))).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
    expect([isZero(undefined), isZero(rational(0n)), isFraction(undefined), isFraction(rational(1n, 2n)), isFraction(one)]).toEqual([false, true, false, true, false]);
    expect([agreeExact(one, one), agreeExact(one, rational(2n)), agreeExact(one, undefined)]).toEqual([one, undefined, undefined]);
  });
  it('come from scaled doubles and go back to whole ones', () => {
    expect([lift(7235, 100n), lift(NaN), lift(-0)]).toEqual([rational(1447n, 20n), undefined, rational(0n)]);
    expect([wholeNumber(rational(3n)), wholeNumber(rational(3n, 2n)), wholeNumber(undefined), wholeNumber(rational(2n ** 60n))]).toEqual([3, NaN, NaN, NaN]);
    expect([scaledElement(rational(1n, 2n), 10n), scaledElement(rational(1n, 3n), 10n), scaledElement(undefined, 10n)]).toEqual([5, Infinity, NaN]);
  });
});

describe('numbers as text', () => {
  it.each([[16n, 1n, '16'], [25n, 2n, '12.5'], [-1n, 8n, '-0.125'], [25n, 3n, '25/3'], [-1n, 7n, '-1/7'], [1n, 1000n, '0.001'], [0n, 5n, '0'], [7235n, 100n, '72.35']])('%d/%d is %s', (n, d, text) => {
    expect(rationalText(rational(n, d))).toBe(text);
    expect(parseRational(text)).toEqual(rational(n, d));
  });
  it('read back as they were written', () => fc.assert(fc.property(anyRational, (value) => {
    expect(parseRational(rationalText(value))).toEqual(value);
  })));
  it.each(['', ' 1', '+1', '1.', '.5', '1e3', '1/0', '1/-2', '１', '1,000', 'NaN', '0x10', '1/2/3'])('%j is no number', (text) => expect(parseRational(text)).toBeNull());
  it('result values are numbers where a double is exact', () => {
    const value = (n: bigint, d = 1n): number | string => exactValue(rational(n, d));
    expect([value(16n), value(25n, 2n), value(1n, 10n), value(25n, 3n)]).toEqual([16, 12.5, 0.1, '25/3']);
    expect(value(9007199254740993n)).toBe('9007199254740993');
    expect(value(9007199254740991n)).toBe(9007199254740991);
    expect(value(123456789012345678n, 100n)).toBe('1234567890123456.78');
    fc.assert(fc.property(anyRational, (r: Rational) => {
      const given = exactValue(r);
      if (typeof given === 'number' && Number.isSafeInteger(given)) expect(rational(BigInt(given))).toEqual(r);
      else if (typeof given === 'string') expect(parseRational(given)).toEqual(r);
    }));
  });
});

describe('number inputs', () => {
  it('every decimal of two places is its hundredths', () => {
    for (let cents = -20_000; cents <= 20_000; cents++) if (scaleDecimal(Number(`${cents}e-2`), 100) !== cents + 0) expect.fail(String(cents));
    fc.assert(fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), (n) => {
      expect(scaleDecimal(Number(`${n}e-3`), 1000)).toBe(n + 0);
    }));
  });
  it('more places, more digits and what is no number are unknown', () => {
    for (const value of [72.345, 0.001, 1e-9, 1e14 + 0.5, Infinity, -Infinity, NaN]) expect([value, scaleDecimal(value, 100)]).toEqual([value, NaN]);
    for (const value of ['1', null, undefined, {}, [], true, 1n, NaN]) {
      expect([readInteger(value, 0, 9), readDecimal(value, 10, 0, 90), readRational(value, null, null)]).toEqual([NaN, NaN, undefined]);
    }
  });
  it('ranges include their ends', () => {
    expect([-1, 0, 9, 10, 1.5].map((n) => readInteger(n, 0, 9))).toEqual([NaN, 0, 9, NaN, NaN]);
    expect([-0.1, 0, 9, 9.1].map((n) => readDecimal(n, 10, 0, 90))).toEqual([NaN, 0, 90, NaN]);
    expect([0, 1, 2].map((n) => readRational(n, rational(1n, 2n), rational(3n, 2n)))).toEqual([undefined, rational(1n), undefined]);
    expect(Object.is(readInteger(-0, -1, 1), 0)).toBe(true);
  });
  it('numbers of any precision are exact up to 15 digits, or fractions', () => {
    expect([0.1, 72.345, '25/3', '-4/6', '3', 1e300, 0.1 + 0.2].map((n) => readRational(n, null, null))).toEqual(
      [rational(1n, 10n), rational(14469n, 200n), rational(25n, 3n), rational(-2n, 3n), undefined, undefined, undefined],
    );
  });
});
