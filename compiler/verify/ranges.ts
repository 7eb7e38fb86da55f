/**
 * Ranges of integers in doubles. What does not fit below 2^53 becomes infinite, outwards: a range may be too wide, it is never too narrow,
 * so that nothing is ever claimed from a rounded number.
 */

/** All integers from `low` to `high`; ±Infinity where there is no limit that doubles hold exactly. Empty when low > high. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const EVERYTHING: Range = { low: -Infinity, high: Infinity };
const MOST = Number.MAX_SAFE_INTEGER;

const downwards = (n: number): number => (n >= -MOST ? Math.min(n, MOST) : -Infinity);
const upwards = (n: number): number => (n <= MOST ? Math.max(n, -MOST) : Infinity);
const outwards = (low: number, high: number): Range => ({ low: downwards(low), high: upwards(high) });

/** 0 × ∞ is 0: an infinite end stands for finite numbers. */
const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);
const sum = (a: number, b: number): number => (a === -b ? (Number.isFinite(a) ? 0 : NaN) : a + b);

export const isEmpty = (range: Range): boolean => range.low > range.high;
export const isSingle = (range: Range): boolean => range.low === range.high && Number.isFinite(range.low);
export const isWithin = (inner: Range, outer: Range): boolean => inner.low >= outer.low && inner.high <= outer.high;
export const intersect = (a: Range, b: Range): Range => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) });
export const addRanges = (a: Range, b: Range): Range => outwards(sum(a.low, b.low), sum(a.high, b.high));
export const scaleRange = (a: Range, by: number): Range => (by < 0 ? outwards(product(a.high, by), product(a.low, by)) : outwards(product(a.low, by), product(a.high, by)));

export function multiplyRanges(a: Range, b: Range): Range {
  const ends = [product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)];
  return outwards(Math.min(...ends), Math.max(...ends));
}

/** `range` without the integers of `part`, which is subtracted as a whole: [0, 9] − [2, 3] is [−3, 7]. */
export const subtractRanges = (range: Range, part: Range): Range => addRanges(range, { low: -part.high, high: -part.low });

/** The integers k for which by × k lies in the range; `by` is not 0. */
export function divideRange(range: Range, by: number): Range {
  const [a, b] = by > 0 ? [range.low, range.high] : [range.high, range.low];
  return { low: roundQuotient(a, by, Math.ceil, -Infinity), high: roundQuotient(b, by, Math.floor, Infinity) };
}

/** Doubles round a quotient of integers below 2^53 so little that only a result next to an integer may be off by one; the remainder decides. */
function roundQuotient(n: number, by: number, round: (n: number) => number, open: number): number {
  if (!Number.isFinite(n)) return open;
  const remainder = n % by;
  const whole = (n - remainder) / by;
  if (remainder === 0) return whole + 0;
  const isPositive = remainder > 0 === by > 0;
  return (round === Math.ceil ? whole + (isPositive ? 1 : 0) : whole - (isPositive ? 0 : 1)) + 0;
}
