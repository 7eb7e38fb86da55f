/** Which units of a text stay unmarked, and which units of the other text they were found in. */
import type { Match } from './match-units.ts';
import type { Units } from './units.ts';

/** Per unit of the text that is marked: the unit of the other text that it was, or `MARKED`. Partners stand in order. */
export type Partners = Int32Array;
export const MARKED = -1;

export const isMarked = (partners: Partners, k: number): boolean => partners[k] === MARKED;

/** The partners of `b`'s units. */
export function partnersOf(b: Units, matches: readonly Match[]): Partners {
  const partners = new Int32Array(b.codes.length).fill(MARKED);
  for (const match of matches) for (let k = 0; k < match.length; k++) partners[match.new + k] = match.old + k;
  return partners;
}

/** Marked units [now[0], now[1]) and those of the other text that stand at their place. Either may be empty, not both. */
export interface Gap {
  readonly old: readonly [number, number];
  readonly now: readonly [number, number];
}

export function gapsOf(a: Units, partners: Partners): Gap[] {
  const gaps: Gap[] = [];
  let old = 0;
  for (let j = 0; j <= partners.length; j++) {
    const from = j;
    while (isMarked(partners, j)) j++;
    const to = partners[j] ?? a.codes.length;
    if (to > old || j > from) gaps.push({ old: [old, to], now: [from, j] });
    old = to + 1;
  }
  return gaps;
}
