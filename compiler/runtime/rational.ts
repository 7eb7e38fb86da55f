/**
 * Exact numbers n/d on bigint: the slow path of generated evaluators, used where doubles cannot be proven exact.
 * `undefined` is the unknown number: every operation passes it on, so that a missing fact can never become a value.
 */
import { NO, UNKNOWN, YES, type Truth } from './truth.ts';

/** n/d in lowest terms, d > 0. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export type MaybeRational = Rational | undefined;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n/d in lowest terms with a positive denominator. Throws RangeError when d is 0: a caller must test first. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new RangeError('denominator is zero');
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

/** A scaled double (an integer, or NaN for unknown) as an exact number. */
export function lift(scaled: number, scale: bigint = 1n): MaybeRational {
  return Number.isInteger(scaled) ? rational(BigInt(scaled), scale) : undefined;
}

/** a + b; unknown when one of them is. */
export function addExact(a: MaybeRational, b: MaybeRational): MaybeRational {
  return a && b && rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** a − b; unknown when one of them is. */
export function subtractExact(a: MaybeRational, b: MaybeRational): MaybeRational {
  return a && b && rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** a × b; unknown when one of them is. */
export function multiplyExact(a: MaybeRational, b: MaybeRational): MaybeRational {
  return a && b && rational(a.n * b.n, a.d * b.d);
}

/** a × b of two numbers that are there: 0 where one of them is 0, whatever the other is. */
export function zeroOrProduct(a: MaybeRational, b: MaybeRational): MaybeRational {
  return isZero(a) ? a : isZero(b) ? b : multiplyExact(a, b);
}

/** a ÷ b; unknown when b is zero (the caller gives the reason, see `isZero`). */
export function divideExact(a: MaybeRational, b: MaybeRational): MaybeRational {
  return a && b && b.n !== 0n ? rational(a.n * b.d, a.d * b.n) : undefined;
}

/** Known to be zero. */
export function isZero(a: MaybeRational): boolean {
  return a !== undefined && a.n === 0n;
}

/** Known and not a whole number. */
export function isFraction(a: MaybeRational): boolean {
  return a !== undefined && a.d !== 1n;
}

/** Negative, zero or positive as a is below, at or above b; NaN when one is unknown. */
export function orderExact(a: MaybeRational, b: MaybeRational): number {
  if (!a || !b) return NaN;
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** a < b. */
export function lessExact(a: MaybeRational, b: MaybeRational): Truth {
  const order = orderExact(a, b);
  return order < 0 ? YES : order >= 0 ? NO : UNKNOWN;
}

/** a ≤ b. */
export function atMostExact(a: MaybeRational, b: MaybeRational): Truth {
  const order = orderExact(a, b);
  return order <= 0 ? YES : order > 0 ? NO : UNKNOWN;
}

/** a = b. */
export function equalExact(a: MaybeRational, b: MaybeRational): Truth {
  const order = orderExact(a, b);
  return order === 0 ? YES : order !== order ? UNKNOWN : NO;
}

/** The number that stands whatever is decided; unknown when the two differ. */
export function agreeExact(a: MaybeRational, b: MaybeRational): MaybeRational {
  return orderExact(a, b) === 0 ? a : undefined;
}

/** The greatest of several numbers; unknown when one is. */
export function greatestExact(...all: readonly MaybeRational[]): MaybeRational {
  return all.reduce((a, b) => (orderExact(a, b) >= 0 ? a : b && a && b));
}

/** The least of them. */
export function leastExact(...all: readonly MaybeRational[]): MaybeRational {
  return all.reduce((a, b) => (orderExact(a, b) <= 0 ? a : b && a && b));
}

/** A whole number as a double (days); NaN when it is unknown, broken or beyond the safe integers. */
export function wholeNumber(a: MaybeRational): number {
  if (!a || a.d !== 1n) return NaN;
  const value = Number(a.n);
  return Number.isSafeInteger(value) ? value : NaN;
}

/** A number as an element of a list of integers of 1/scale: NaN when unknown, Infinity when no such integer is equal to it. */
export function scaledElement(a: MaybeRational, scale: bigint): number {
  if (!a) return NaN;
  const scaled = rational(a.n * scale, a.d);
  const value = scaled.d === 1n ? Number(scaled.n) : Infinity;
  return Number.isSafeInteger(value) ? value : Infinity;
}
