/** Lists of records in the input, and what loops over lists end in. */
import { multiplyExact, rational, subtractExact, type MaybeRational } from './rational.ts';

/** A longer list is refused: it would be no list of one student's courses, and sums are proven exact up to this length. */
export const MOST_ENTRIES = 10_000;

const isEntry = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a list of records; undefined when it is not a list, too long, or has something else in it. Their fields are read one by one. */
export function readEntries<T extends object>(value: unknown): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return undefined;
  for (const entry of value) if (!isEntry(entry)) return undefined;
  return value as readonly T[];
}

/** How many entries a list has, as people read it. */
export function showEntries(list: readonly object[] | undefined): string | undefined {
  return list && `${list.length} 筆`;
}

/**
 * The variance of a population of `count` integers of 1/scale, from their sum and the sum of their squares (both exact); unknown when the sum is,
 * or when there are none.
 */
export function variance(sum: number | bigint, squares: number | bigint, count: number, scale: bigint): MaybeRational {
  if (count === 0 || sum !== sum) return undefined;
  const n = BigInt(count);
  return rational(n * BigInt(squares) - BigInt(sum) ** 2n, (n * scale) ** 2n);
}

/** The same for exact numbers. */
export function varianceExact(sum: MaybeRational, squares: MaybeRational, count: number): MaybeRational {
  if (count === 0) return undefined;
  const share = rational(1n, BigInt(count));
  const mean = multiplyExact(sum, share);
  return subtractExact(multiplyExact(squares, share), multiplyExact(mean, mean));
}

/** A sum of exact numbers goes on from here. */
export const ZERO: MaybeRational = /* @__PURE__ */ Object.freeze({ n: 0n, d: 1n });

