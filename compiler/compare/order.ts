/** Order as evidence: two provisions that stand between the same unchanged neighbours are likely to be the same. */
import type { Content } from './similarity.ts';

/**
 * Tells of any old and new provision whether both stand in the same gap of the backbone: the longest run of known pairs that keep
 * their order.
 */
export function orderGaps(
  olds: readonly Content[], news: readonly Content[], pairs: readonly (readonly [Content, Content])[],
): (a: Content, b: Content) => boolean {
  const oldPlace = new Map(olds.map((content, index) => [content, index]));
  const newPlace = new Map(news.map((content, index) => [content, index]));
  const places = pairs.map(([a, b]) => [oldPlace.get(a) as number, newPlace.get(b) as number] as const).sort((x, y) => x[0] - y[0]);
  const backbone = longestIncreasing(places);
  const gapOfOld = gaps(olds.length, backbone.map(([i]) => i));
  const gapOfNew = gaps(news.length, backbone.map(([, j]) => j));
  return (a, b) => gapOfOld[oldPlace.get(a) as number] === gapOfNew[newPlace.get(b) as number];
}

/** For every place, how many fixed places come before it. */
function gaps(length: number, fixed: readonly number[]): Int32Array {
  const out = new Int32Array(length);
  let passed = 0;
  for (let i = 0; i < length; i++) {
    while (passed < fixed.length && (fixed[passed] as number) < i) passed++;
    out[i] = passed;
  }
  return out;
}

/** The longest subsequence whose second members increase. */
export function longestIncreasing<T extends readonly [number, number]>(places: readonly T[]): T[] {
  const tails: number[] = [];
  const previous = new Int32Array(places.length).fill(-1);
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
