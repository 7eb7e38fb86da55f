/** Where new and moved elements have to be placed explicitly: what their numbers alone would give is compared with the wanted order. */
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
  const items = wanted.flatMap((key) => (placeInBase.has(key) ? [{ key, place: placeInBase.get(key)! }] : []));
  const tails: number[] = [];
  const before: number[] = [];
  items.forEach(({ place }, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[tails[middle]!]!.place < place) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const staying = new Set<string>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) staying.add(items[i]!.key);
  return staying;
}
