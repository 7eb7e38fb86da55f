/** Fixed points of two long texts or lists, between which they are compared: what stands equal in both, and only once. */
import type { Match } from './match-units.ts';
import { longestIncreasing } from './order.ts';
import { textOf } from './units.ts';

/** Shorter clauses are too common to pin anything. */
const AT_LEAST = 8;
const ENDS: ReadonlySet<number> = new Set([...'。;,、:\n'].map((c) => c.charCodeAt(0)));

interface Clause {
  readonly from: number;
  readonly words: string;
}

/** Clauses that stand exactly once in either text, in an order that both share. */
export function anchors(a: Uint16Array, b: Uint16Array): Match[] {
  const [olds, news] = [clausesOf(a), clausesOf(b)];
  return pins(olds.map(({ words }) => words), news.map(({ words }) => words)).map(([i, j]) => {
    const { from, words } = olds[i] as Clause;
    return { old: from, new: (news[j] as Clause).from, length: words.length };
  });
}

function clausesOf(codes: Uint16Array): Clause[] {
  const found: Clause[] = [];
  for (let from = 0; from < codes.length;) {
    let to = from;
    while (to < codes.length && !ENDS.has(codes[to] as number)) to++;
    const words = textOf(codes.subarray(from, to + 1));
    if (words.length >= AT_LEAST) found.push({ from, words });
    from = to + 1;
  }
  return found;
}

type Span = readonly [from: number, to: number];

/** Items olds[old[0], old[1]) that are compared with news[now[0], now[1]). */
export interface Piece {
  readonly old: Span;
  readonly now: Span;
}

/**
 * Two lists as a whole where they have at most `atMost` pairs of items, old times new. Longer ones: each item that stands once in either, with its
 * equal, and what lies between these. What even that leaves larger is left out: it was rewritten.
 */
export function piecesOf(olds: readonly string[], news: readonly string[], atMost: number): Piece[] {
  const found: Piece[] = [];
  const isSmall = ({ old, now }: Piece): boolean => (old[1] - old[0]) * (now[1] - now[0]) <= atMost;
  const whole: Piece = { old: [0, olds.length], now: [0, news.length] };
  if (isSmall(whole)) return [whole];
  let [i, j] = [0, 0];
  for (const [x, y] of pins(olds, news)) {
    found.push({ old: [i, x], now: [j, y] }, { old: [x, x + 1], now: [y, y + 1] });
    [i, j] = [x + 1, y + 1];
  }
  return [...found, { old: [i, olds.length] as const, now: [j, news.length] as const }].filter(isSmall);
}

/** Places of what stands exactly once in either list, as many as keep their order. */
function pins(olds: readonly string[], news: readonly string[]): [number, number][] {
  const [left, right] = [placesOnce(olds), placesOnce(news)];
  return longestIncreasing([...left].flatMap(([words, i]): [number, number][] => {
    const j = right.get(words);
    return j === undefined ? [] : [[i, j]];
  }));
}

function placesOnce(items: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  items.forEach((words, place) => {
    if (found.has(words)) repeated.add(words);
    else found.set(words, place);
  });
  for (const words of repeated) found.delete(words);
  return found;
}
