/** Where new and moved elements have to be placed explicitly: what their numbers alone would give is compared with the wanted order. */
import { longestIncreasing } from '../compare/order.ts';
import { byArrival, placeFor } from '../consolidate/insert.ts';
import type { Element } from '../model/regulation.ts';

/** The order that numbers alone would give: kept elements in place, arriving ones behind the last smaller number. */
export function defaultOrder(kept: readonly Element[], arriving: readonly Element[]): Element[] {
  const out = [...kept];
  for (const element of [...arriving].sort(byArrival)) out.splice(placeFor(out, element), 0, element);
  return out;
}

/** The keys that may stay where they are: a longest run of `wanted` whose base places increase. */
export function stayingKeys(wanted: readonly string[], placeInBase: ReadonlyMap<string, number>): Set<string> {
  const places = wanted.flatMap((key, i) => (placeInBase.has(key) ? [[i, placeInBase.get(key)!] as const] : []));
  return new Set(longestIncreasing(places).map(([i]) => wanted[i]!));
}
