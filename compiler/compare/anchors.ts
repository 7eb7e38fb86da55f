/** Equal clauses of two long texts, as fixed points between which the words are compared. */
import type { Match } from './match-units.ts';
import { longestIncreasing } from './order.ts';
import { textOf } from './units.ts';

/** Shorter clauses are too common to pin anything. */
const AT_LEAST = 8;
const ENDS: ReadonlySet<number> = new Set([...'。;,、:\n'].map((c) => c.charCodeAt(0)));

/** Clauses that stand exactly once in either text, in an order that both share. */
export function anchors(a: Uint16Array, b: Uint16Array): Match[] {
  const olds = uniqueClauses(a);
  const places: [number, number, number][] = [];
  for (const [words, from] of uniqueClauses(b)) {
    const old = olds.get(words);
    if (old !== undefined) places.push([old, from, words.length]);
  }
  places.sort((x, y) => x[0] - y[0]);
  return longestIncreasing(places.map(([i, j, length]) => [i, j, length] as const)).map(([old, now, length]) => ({ old, new: now, length }));
}

function uniqueClauses(codes: Uint16Array): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (let from = 0; from < codes.length;) {
    let to = from;
    while (to < codes.length && !ENDS.has(codes[to] as number)) to++;
    to = Math.min(to + 1, codes.length);
    if (to - from >= AT_LEAST) {
      const words = textOf(codes.subarray(from, to));
      if (found.has(words)) repeated.add(words);
      else found.set(words, from);
    }
    from = to;
  }
  for (const words of repeated) found.delete(words);
  return found;
}
