/**
 * How far an aggregate can come of which some entries are open: whether they count, or with what. Reached only where a comparison is unknown
 * without it. The ends are reached, and what a comparison says of both it says of all that lies between.
 */
import { addExact, lessExact, rational, type MaybeRational, type Rational } from './rational.ts';
import { NO, UNKNOWN, YES, type Truth } from './truth.ts';
import { ZERO } from './entries.ts';

/** Does the entry count, and with what value; unknown values are undefined. */
export type OpenEntry = readonly [met: Truth, value: MaybeRational];

/** The values that a field may have; null where they have no ends. `optional`: or none at all. */
export interface OpenRange {
  readonly low: Rational;
  readonly high: Rational;
  readonly optional: boolean;
}

/** The least and the greatest value; one where they are the same, none where there is no telling. */
export type Bounds = readonly MaybeRational[] | undefined;

interface Share {
  readonly met: Truth;
  readonly low: Rational;
  readonly high: Rational;
}

/** What each entry that may count comes to; undefined when one of them can be anything. */
function sharesOf(entries: readonly OpenEntry[], range: OpenRange | null): Share[] | undefined {
  const shares: Share[] = [];
  for (const [met, value] of entries) {
    if (met === NO) continue;
    if (value) shares.push({ met, low: value, high: value });
    else if (range === null) return undefined;
    else shares.push({ met: range.optional ? UNKNOWN : met, low: range.low, high: range.high });
  }
  return shares;
}

const least = (a: Rational, b: Rational): Rational => (lessExact(b, a) === YES ? b : a);
const greatest = (a: Rational, b: Rational): Rational => (lessExact(a, b) === YES ? b : a);

/** How many entries can meet their condition. */
export function countBounds(entries: readonly OpenEntry[]): Bounds {
  return [rational(BigInt(entries.filter(([met]) => met === YES).length)), rational(BigInt(entries.filter(([met]) => met !== NO).length))];
}

/** What they can add up to: one that may not count adds nothing, or what it has. */
export function sumBounds(entries: readonly OpenEntry[], range: OpenRange | null): Bounds {
  const zero = ZERO as Rational;
  let low: MaybeRational = zero;
  let high: MaybeRational = zero;
  for (const share of sharesOf(entries, range) ?? [null]) {
    if (share === null) return undefined;
    low = addExact(low, share.met === YES ? share.low : least(zero, share.low));
    high = addExact(high, share.met === YES ? share.high : greatest(zero, share.high));
  }
  return [low, high];
}

/** The greatest of them; nothing where none is sure to count. */
export function maxBounds(entries: readonly OpenEntry[], range: OpenRange | null): Bounds {
  const shares = sharesOf(entries, range) ?? [];
  const sure = shares.filter(({ met }) => met === YES);
  return sure.length === 0 ? undefined : [sure.map(({ low }) => low).reduce(greatest), shares.map(({ high }) => high).reduce(greatest)];
}

/** The least of them in the same way. */
export function minBounds(entries: readonly OpenEntry[], range: OpenRange | null): Bounds {
  const shares = sharesOf(entries, range) ?? [];
  const sure = shares.filter(({ met }) => met === YES);
  return sure.length === 0 ? undefined : [shares.map(({ low }) => low).reduce(least), sure.map(({ high }) => high).reduce(least)];
}
