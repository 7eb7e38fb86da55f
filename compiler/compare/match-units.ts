/**
 * The alignment of two texts whose differences look as a person would mark them: globally best, by dynamic programming.
 * Unmarked characters are worth something, every mark has a price, and the price depends on where the mark begins and ends.
 */
import { pricesOf } from './edge-prices.ts';
import type { Units } from './units.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** A run of units equal on both sides: old[old, old+length) = new[new, new+length). */
export interface Match {
  readonly old: number;
  readonly new: number;
  readonly length: number;
}

// States of the automaton: the last unit was matched, taken out, put in (mid-sentence), put in (from the start of a sentence).
const MATCH = 0;
const CUT = 1;
const PUT = 2;
const SENTENCE = 3;
const STATES = 4;

/** The best alignment of `a` (old) and `b` (new) as runs of matches in order. Time and memory O(n·m). */
export function matchUnits(a: Units, b: Units, weights: Weights = WEIGHTS): Match[] {
  const n = a.codes.length;
  const m = b.codes.length;
  const width = m + 1;
  const back = new Uint8Array((n + 1) * width * STATES);
  const { value, starts, ends, sentenceEnds, atSentence } = pricesOf(b, weights);
  const { starts: oldStarts, ends: oldEnds, sentenceEnds: oldSentenceEnds, atSentence: oldSentence } = pricesOf(a, weights, weights.old);
  let above = new Float64Array(width * STATES);
  let here = new Float64Array(width * STATES);
  for (let i = 0; i <= n; i++) {
    here.fill(-Infinity);
    for (let j = 0; j <= m; j++) {
      const at = j * STATES;
      const backAt = (i * width + j) * STATES;
      if (i === 0 && j === 0) here[at] = 0;
      // matched unit
      if (i > 0 && j > 0 && a.codes[i - 1] === b.codes[j - 1]) {
        const from = at - STATES;
        const oldEnd = oldEnds[i - 1] as number;
        let best = above[from + MATCH] as number;
        let state = MATCH;
        const cut = (above[from + CUT] as number) - oldEnd;
        if (cut > best) { best = cut; state = CUT; }
        const put = (above[from + PUT] as number) - (ends[j - 1] as number) - oldEnd;
        if (put > best) { best = put; state = PUT; }
        const sentence = (above[from + SENTENCE] as number) - (sentenceEnds[j - 1] as number) - (oldSentenceEnds[i - 1] as number);
        if (sentence > best) { best = sentence; state = SENTENCE; }
        here[at + MATCH] = best + (value[j - 1] as number);
        back[backAt + MATCH] = state;
      }
      // unit taken out
      if (i > 0) {
        const open = (above[at + MATCH] as number) - weights.cut - (oldStarts[i - 1] as number);
        const go = above[at + CUT] as number;
        here[at + CUT] = Math.max(open, go);
        back[backAt + CUT] = open > go ? MATCH : CUT;
      }
      // unit put in; old units may go in the same change
      const begun = j > 0 ? (here[at - STATES + MATCH] as number) - weights.mark - (starts[j - 1] as number) - (oldStarts[i] as number) : -Infinity;
      const fits = j > 0 ? Math.min(atSentence[j - 1] as number, oldSentence[i] as number) : 0;
      for (let state = PUT; state <= SENTENCE; state++) {
        const left = j > 0 ? (here[at - STATES + state] as number) : -Infinity;
        const up = i > 0 ? (above[at + state] as number) : -Infinity;
        const begin = fits === 1 || (state === SENTENCE) === (fits === 2) ? begun : -Infinity;
        const best = left >= up ? (left >= begin ? left : begin) : up >= begin ? up : begin;
        here[at + state] = best;
        // 0: begun here; 1: one more new unit; 2: one more old unit
        back[backAt + state] = best === left ? 1 : best === up ? 2 : 0;
      }
    }
    [above, here] = [here, above];
  }
  const last = m * STATES;
  const finals = [above[last + MATCH], above[last + CUT], (above[last + PUT] as number) - (ends[m] as number), (above[last + SENTENCE] as number) - (sentenceEnds[m] as number)] as number[];
  return trace(back, width, n, m, finals.indexOf(Math.max(...finals)));
}

function trace(back: Uint8Array, width: number, n: number, m: number, last: number): Match[] {
  const matches: Match[] = [];
  let i = n;
  let j = m;
  let state = last;
  let run = 0;
  const close = (): void => {
    if (run > 0) matches.push({ old: i, new: j, length: run });
    run = 0;
  };
  while (i > 0 && j > 0) {
    const from = back[(i * width + j) * STATES + state] as number;
    if (state === MATCH) {
      i--; j--; run++;
      if (from !== MATCH) close();
      state = from;
    } else if (state === CUT) {
      i--;
      state = from;
    } else if (from === 1) j--;
    else if (from === 2) i--;
    else { j--; state = MATCH; }
  }
  close();
  return matches.reverse();
}
