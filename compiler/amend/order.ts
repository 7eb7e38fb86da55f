/** Where new and moved elements have to be placed explicitly: what their numbers alone would give is compared with the wanted order. */
import { compareNumbers, isProvision, type Element } from '../model/regulation.ts';

export interface Arriving {
  readonly key: string;
  readonly element: Element;
}

/** Keys of the wanted order as numbers alone would arrange them: kept ones in place, arriving ones behind the last smaller number. */
export function defaultOrder(kept: readonly Arriving[], arriving: readonly Arriving[]): string[] {
  const out = [...kept];
  for (const item of [...arriving].sort((a, b) => compareNumbers(a.element.number ?? [], b.element.number ?? []))) {
    const same = (x: Arriving): boolean => (isProvision(item.element) ? isProvision(x.element) : x.element.level === item.element.level);
    let at = out.findIndex(same);
    if (at < 0) at = out.length;
    out.forEach((x, i) => {
      if (same(x) && x.element.number && compareNumbers(x.element.number, item.element.number ?? []) < 0) at = i + 1;
    });
    out.splice(at, 0, item);
  }
  return out.map((x) => x.key);
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
