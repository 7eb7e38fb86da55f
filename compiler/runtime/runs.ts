/** The longest run of entries that are ordered by what they say themselves: the order in which a list is given decides nothing. */
import { orderExact, type MaybeRational, type Rational } from './rational.ts';

/** One entry: whether it meets the condition, what it is ordered by, and what the entries of one run have in common. */
export interface Place {
  readonly met: boolean;
  readonly order: readonly Rational[];
  readonly group: string;
}

/** Puts an entry with the others; false, and nothing is put, where its place is not known. */
export function placeInOrder(places: Place[], met: boolean, order: readonly MaybeRational[], alike: readonly (string | number | undefined)[]): boolean {
  if (order.includes(undefined) || alike.includes(undefined)) return false;
  places.push({ met, order: order as readonly Rational[], group: JSON.stringify(alike) });
  return true;
}

function compareOrders(a: readonly Rational[], b: readonly Rational[]): number {
  for (const [i, one] of a.entries()) {
    const order = orderExact(one, b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

/** The longest run of one group; NaN where two of the same place differ: nobody knows which came first. */
function runOf(group: readonly Place[]): number {
  const ordered = [...group].sort((a, b) => compareOrders(a.order, b.order));
  let longest = 0;
  let run = 0;
  for (const [i, { met, order }] of ordered.entries()) {
    const before = ordered[i - 1];
    if (before && before.met !== met && compareOrders(before.order, order) === 0) return NaN;
    run = met ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** How many entries of one group that follow each other meet the condition, at most; NaN where that depends on which of two in the same place came first. */
export function longestRun(places: readonly Place[]): number {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const group = groups.get(place.group);
    if (group) group.push(place);
    else groups.set(place.group, [place]);
  }
  return Math.max(0, ...[...groups.values()].map(runOf));
}
