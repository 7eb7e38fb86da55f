/**
 * Rounding, exact: half away from zero (四捨五入), towards zero (無條件捨去), away from zero (無條件進位). Quotients of integers are split by their
 * remainder, which doubles compute exactly; nothing is rounded before it is compared.
 */
import { rational, type MaybeRational } from './rational.ts';

export type RoundingMode = 'halfAway' | 'truncate' | 'awayFromZero';

/** n ÷ d without its fraction; n and d are integers below 2^53. NaN when n is unknown or d is zero. */
export function roundTruncate(n: number, d: number): number {
  return (n - (n % d)) / d + 0;
}

/** n ÷ d to the nearest integer, halves away from zero; NaN when n is unknown or d is zero. */
export function roundHalfAway(n: number, d: number): number {
  const rest = n % d;
  const whole = (n - rest) / d + 0;
  if (2 * Math.abs(rest) < Math.abs(d)) return whole;
  return n < 0 === d < 0 ? whole + 1 : whole - 1;
}

/** n ÷ d to the next integer away from zero; NaN when n is unknown or d is zero. */
export function roundAwayFromZero(n: number, d: number): number {
  const rest = n % d;
  const whole = (n - rest) / d + 0;
  if (rest === 0) return whole;
  return n < 0 === d < 0 ? whole + 1 : whole - 1;
}

/** |n| ÷ d as an integer, by the remainder left; d > 0. */
function roundedMagnitude(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const whole = n / d;
  const rest = n % d;
  const isUp = mode === 'halfAway' ? 2n * rest >= d : mode === 'awayFromZero' && rest > 0n;
  return isUp ? whole + 1n : whole;
}

/** An exact number rounded to decimal places; unknown stays unknown. */
export function roundExact(value: MaybeRational, decimals: number, mode: RoundingMode): MaybeRational {
  if (!value) return undefined;
  const scale = 10n ** BigInt(decimals);
  const magnitude = roundedMagnitude((value.n < 0n ? -value.n : value.n) * scale, value.d, mode);
  return rational(value.n < 0n ? -magnitude : magnitude, scale);
}

/** The largest integer whose square is not above n (n ≥ 0), by Newton's method from above. */
export function integerSquareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** The square root of a number that is not negative, rounded to decimal places; which way is decided by comparing squares. */
export function roundRoot(square: MaybeRational, decimals: number, mode: RoundingMode): MaybeRational {
  if (!square) return undefined;
  const scale = 10n ** BigInt(decimals);
  const n = square.n * scale * scale;
  const root = integerSquareRoot(n / square.d);
  // the root lies at or above `root` and below `root` + 1
  const isUp = mode === 'halfAway' ? (2n * root + 1n) ** 2n * square.d <= 4n * n : mode === 'awayFromZero' && root * root * square.d < n;
  return rational(isUp ? root + 1n : root, scale);
}
