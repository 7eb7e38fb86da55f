/** Bands in parts of a length, and what part of it a case names: 第十週 of eighteen weeks, ten of thirty-six hours, 未逾學期三分之一 as the rule prints it. */
import { boundsOf, type Bounds } from './looked-up-bounds.ts';
import { isOne, SHARE, type Quantity } from './quantities.ts';

const OF_ALL = /全[^，。；0-9]{0,6}$|[共總計期]$|以[^，。；0-9]{0,4}$|課程$/;
const BEFORE_IT = /開[始學課班]|報名|註冊|退(?:還|費)/;

/** What is behind the case in its length, as a part of it: the week itself may be gone or not. */
interface Gone {
  readonly low: number;
  readonly high: number;
  readonly key: Quantity;
}

/** The lengths that a number of a case may be a part of. */
function wholesFor(q: Quantity, text: string, given: readonly Quantity[], wholes: readonly Quantity[]): readonly Quantity[] {
  const isLonger = (other: Quantity): boolean => other !== q && other.unit === q.unit && isOne(other) && !other.isOrdinal && other.low > q.low;
  const own = given.filter((other) => isLonger(other) && OF_ALL.test(text.slice(0, other.start)));
  return own.length > 0 ? own : wholes.filter(isLonger);
}

/** The parts of a length that the numbers of a case are. */
export function gonesOf(text: string, given: readonly Quantity[], wholes: readonly Quantity[]): Gone[] {
  const isOwnWhole = (q: Quantity): boolean => !q.isOrdinal && OF_ALL.test(text.slice(0, q.start)) && given.some((other) => other.unit === q.unit && other.low < q.low);
  return given.flatMap((q) => {
    if (isOwnWhole(q) || !/^(?:日|月|分鐘)$/.test(q.unit) || !isOne(q) || (q.comparator !== null && q.comparator !== '=' && !/^後/.test(text.slice(q.end))) || BEFORE_IT.test(text.slice(q.end, q.end + 4).replace(/^[^前]*$/, ''))) return [];
    return wholesFor(q, text, given, wholes).map(({ low }) => ({ low: q.isOrdinal ? (q.low - q.factor) / low : q.low / low, high: q.low / low, key: q }));
  });
}

/** A band that a case prints in the words of its rule: 未逾三分之一. */
export function printedBand(text: string, given: readonly Quantity[]): { readonly bounds: Bounds; readonly key: Quantity } | null {
  const first = given.findIndex((q) => q.unit === SHARE && isOne(q) && q.comparator !== null && /^[^，。；]*?(?:退|時|者|，)/.test(text.slice(q.end)));
  const read = first < 0 ? null : boundsOf(text, given.slice(first));
  return read ? { bounds: read.bounds, key: given[first + read.count - 1]! } : null;
}

const NEAR = 1e-9;
const isSame = (a: number, b: number): boolean => a === b || Math.abs(a - b) < NEAR;
/** Bands with the same ends, whichever of them belong to them. */
export const isSameBand = (a: Bounds, b: Bounds): boolean => isSame(a.low, b.low) && isSame(a.high, b.high);

/** Does what is gone lie in a band, with all of it or a part? */
export const mayBeIn = ({ low, high, key }: Gone, band: Bounds): boolean => {
  const isAbove = band.isHighOpen ? low < band.high - NEAR : low < band.high + (key.isOrdinal ? -NEAR : NEAR);
  return isAbove && (band.isLowOpen ? high > band.low + NEAR : high > band.low - NEAR);
};
