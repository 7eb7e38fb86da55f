/** Order as evidence: two provisions that stand between the same unchanged neighbours are likely to be the same. */
import type { Content } from './similarity.ts';

export interface Backbone {
  /** Both stand between the same sure neighbours. */
  readonly sameGap: (a: Content, b: Content) => boolean;
  /** How many of the two direct neighbours are pairs: 0, 1, 2. The edges of the text count as a pair. */
  readonly neighbours: (a: Content, b: Content) => number;
  /** How many provisions the old one stands away from where the nearest pair before or behind the new one would have it. */
  readonly away: (a: Content, b: Content) => number;
}

/** What the sure pairs say of others; of those that cross, the longest run that keeps its order is the backbone. */
export function backboneOf(olds: readonly Content[], news: readonly Content[], pairs: readonly (readonly [Content, Content])[]): Backbone {
  const oldPlace = new Map(olds.map((content, index) => [content, index]));
  const newPlace = new Map(news.map((content, index) => [content, index]));
  const places = pairs.map(([a, b]) => [oldPlace.get(a) as number, newPlace.get(b) as number] as const).sort((x, y) => x[0] - y[0]);
  const partner = new Map<number, number>([[-1, -1], [olds.length, news.length], ...places]);
  const backbone = longestIncreasing(places);
  const expected = expectedPlaces([[-1, -1], ...places.map(([i, j]) => [j, i] as const).sort((x, y) => x[0] - y[0]), [news.length, olds.length]], news.length);
  const gapOfOld = gaps(olds.length, backbone.map(([i]) => i));
  const gapOfNew = gaps(news.length, backbone.map(([, j]) => j));
  const placesOf = (a: Content, b: Content): [number, number] => [oldPlace.get(a) as number, newPlace.get(b) as number];
  return {
    sameGap: (a, b) => {
      const [i, j] = placesOf(a, b);
      return gapOfOld[i] === gapOfNew[j];
    },
    away: (a, b) => {
      const [i, j] = placesOf(a, b);
      const [before, behind] = expected[j] as [number, number];
      return Math.min(Math.abs(i - before), Math.abs(i - behind));
    },
    neighbours: (a, b) => {
      const [i, j] = placesOf(a, b);
      return (partner.get(i - 1) === j - 1 ? 1 : 0) + (partner.get(i + 1) === j + 1 ? 1 : 0);
    },
  };
}

/** For every new place, the old ones that the nearest pair before it and the nearest one behind it lead to. `pairs`: [new, old], by the new one. */
function expectedPlaces(pairs: readonly (readonly [now: number, old: number])[], length: number): [before: number, behind: number][] {
  let at = 0;
  return Array.from({ length }, (_, j) => {
    while ((pairs[at + 1] as readonly [number, number])[0] < j) at++;
    const [before, old] = pairs[at] as readonly [number, number];
    const own = (pairs[at + 1] as readonly [number, number])[0] === j ? 2 : 1;
    const [behind, next] = pairs[at + own] as readonly [number, number];
    return [old + (j - before), next - (behind - j)];
  });
}

/** For every place, how many fixed places come before it. */
function gaps(length: number, fixed: readonly number[]): Int32Array {
  let passed = 0;
  return Int32Array.from({ length }, (_, i) => {
    while ((fixed[passed] as number) < i) passed++;
    return passed;
  });
}

/** The longest subsequence whose second members increase. */
export function longestIncreasing<T extends readonly [number, number, ...number[]]>(places: readonly T[]): T[] {
  const tails: number[] = [];
  const previous = new Int32Array(places.length);
  places.forEach(([, j], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] as number] as T)[1] < j) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  });
  const out: T[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) out.push(places[at] as T);
  return out.reverse();
}
