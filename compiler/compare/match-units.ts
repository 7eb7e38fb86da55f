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
/** How a change went on: it began here, with one more new unit, with one more old unit. */
const BEGUN = 0;
const NEW = 1;
const OLD = 2;

/** By state, and in it by the new units that are behind: the best so far. */
type Row = readonly [match: Float64Array, cut: Float64Array, put: Float64Array, sentence: Float64Array];
/** By state, and in it by the old and the new units that are behind: the state before, of a change how it went on. */
type Back = readonly [match: Uint8Array, cut: Uint8Array, put: Uint8Array, sentence: Uint8Array];

/** The best alignment of `a` (old) and `b` (new) as runs of matches in order. Time and memory O(n·m). */
export function matchUnits(a: Units, b: Units, weights: Weights = WEIGHTS): Match[] {
  const n = a.codes.length;
  const m = b.codes.length;
  const { value, starts, ends, sentenceEnds, atSentence } = pricesOf(b, weights);
  const { starts: oldStarts, ends: oldEnds, sentenceEnds: oldSentenceEnds, atSentence: oldSentence } = pricesOf(a, weights, weights.old);
  // a place more than there is: what leads out of the table is written there
  const width = starts.length + 1;
  const row = (): Row => [MATCH, CUT, PUT, SENTENCE].map(() => new Float64Array(width).fill(-Infinity)) as unknown as Row;
  const back = [MATCH, CUT, PUT, SENTENCE].map(() => new Uint8Array((oldStarts.length + 1) * width)) as unknown as Back;
  const [oldCodes, codes] = [a.codes, b.codes];
  const [backMatch, backCut, backPut, backSentence] = back;
  let [here, below] = [row(), row()];
  here[MATCH][0] = 0;
  // each place tells those behind it
  for (let i = 0; ; i++) {
    const [matches, cuts, puts, sentences] = here;
    const [belowMatch, belowCut, belowPut, belowSentence] = below;
    belowMatch.fill(-Infinity);
    const line = i * width;
    const next = line + width;
    const old = oldCodes[i];
    const oldStart = oldStarts[i] as number;
    for (let j = 0; j <= m; j++) {
      const matched = matches[j] as number;
      const cut = cuts[j] as number;
      if (old === codes[j]) {
        const oldEnd = oldEnds[i] as number;
        const ways = [matched, cut - oldEnd, (puts[j] as number) - (ends[j] as number) - oldEnd, (sentences[j] as number) - (sentenceEnds[j] as number) - (oldSentenceEnds[i] as number)];
        const best = Math.max(...ways);
        belowMatch[j + 1] = best + (value[j] as number);
        backMatch[next + j + 1] = ways.indexOf(best);
      }
      // unit taken out
      const open = matched - weights.cut - oldStart;
      belowCut[j] = Math.max(open, cut);
      backCut[next + j] = open > cut ? MATCH : CUT;
      // unit put in; old units may go in the same change
      const begun = matched - weights.mark - (starts[j] as number) - oldStart;
      const fits = Math.min(atSentence[j] as number, oldSentence[i] as number);
      backPut[line + j + 1] = goOn(puts, belowPut, j, fits < 2 ? begun : -Infinity);
      backSentence[line + j + 1] = goOn(sentences, belowSentence, j, fits > 0 ? begun : -Infinity);
    }
    if (i === n) break;
    [here, below] = [below, here];
  }
  const finals = [here[MATCH][m], here[CUT][m], (here[PUT][m] as number) - (ends[m] as number), (here[SENTENCE][m] as number) - (sentenceEnds[m] as number)] as number[];
  return trace(back, width, n, m, finals.indexOf(Math.max(...finals)));
}

/** Puts in one more new unit behind `j`, or one more old one, or begins to: what is best there, in `line`. How it went on. */
function goOn(line: Float64Array, below: Float64Array, j: number, begin: number): number {
  const left = line[j] as number;
  const up = line[j + 1] as number;
  const best = Math.max(left, up, begin);
  line[j + 1] = best;
  below[j] = left;
  return best === left ? NEW : best === up ? OLD : BEGUN;
}

function trace(back: Back, width: number, n: number, m: number, last: number): Match[] {
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
    const from = back[state as 0 | 1 | 2 | 3][i * width + j] as number;
    if (state === MATCH) {
      i--; j--; run++;
      if (from !== MATCH) close();
      state = from;
    } else if (state === CUT) {
      i--;
      state = from;
    } else if (from === NEW) j--;
    else if (from === OLD) i--;
    else { j--; state = MATCH; }
  }
  close();
  return matches.reverse();
}
