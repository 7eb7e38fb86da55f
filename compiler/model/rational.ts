/** Exact numbers n/d (d > 0, lowest terms) for the compiler's own arithmetic: constants, unit factors, ranges. */
import { fraction } from '../../lang/numerals.ts';
import type { Rational } from '../ir/program.ts';

/** n/d in lowest terms. Throws RangeError when d is 0. */
export const rational = (n: bigint | number, d: bigint | number = 1): Rational => fraction(n, d);
/** a + b. */
export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
/** a − b. */
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
/** a × b. */
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** Throws RangeError when b is 0. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
/** Negative, 0 or positive as a < b, a = b, a > b. */
export const compare = (a: Rational, b: Rational): number => {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
};

/** `-12.50` → -25/2; null when it is no decimal number. */
export function parseDecimal(text: string): Rational | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const decimals = match[3] ?? '';
  const value = rational(BigInt(match[2]! + decimals), 10n ** BigInt(decimals.length));
  return match[1] ? { n: -value.n, d: value.d } : value;
}

/** 25/3 or 7.5 or 16: a decimal where it is finite, a fraction otherwise. */
export function showRational(value: Rational): string {
  if (value.d === 1n) return String(value.n);
  let d = value.d;
  while (d % 2n === 0n) d /= 2n;
  while (d % 5n === 0n) d /= 5n;
  if (d !== 1n) return `${value.n}/${value.d}`;
  let digits = 0;
  while ((value.n * 10n ** BigInt(digits)) % value.d !== 0n) digits++;
  const scaled = String((value.n < 0n ? -value.n : value.n) * 10n ** BigInt(digits) / value.d).padStart(digits + 1, '0');
  return `${value.n < 0n ? '-' : ''}${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
}
