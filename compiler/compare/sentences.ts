/** Rewritten sentences: where most of a stretch of clauses is new, a person underlines it as a whole, with its stop. */
import { LINE_BREAK, type Units } from './units.ts';
import type { Rewritten } from './weights.ts';

/** Which units of either text stay unmarked (1). */
export interface Kept {
  readonly old: Uint8Array;
  readonly new: Uint8Array;
}

/** Units [from, to) without the sign that ends them. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

const codeOf = (sign: string): number => sign.charCodeAt(0);
const [STOP, SEMICOLON, PAUSE] = [codeOf('。'), codeOf(';'), codeOf('、')];
const CLAUSE_ENDS: ReadonlySet<number> = new Set([STOP, SEMICOLON, codeOf(','), codeOf(':'), LINE_BREAK]);
/** Clauses that are tried as one stretch. */
const CLAUSES_AT_MOST = 12;

/** Takes the short unchanged islands of stretches that are mostly new into their marks. What was covered stays covered. */
export function takeInSentences(b: Units, kept: Kept, { share, island, atLeast }: Rewritten): void {
  const rewritten = ({ from, to }: Clause): boolean => {
    const marked = countMarked(kept.new, from, to);
    return marked >= atLeast && marked >= share * (to - from) && islandsAtMost(b, kept.new, from, to, island);
  };
  for (const clauses of sentencesOf(b)) {
    const marked = clauses.map((clause) => countMarked(kept.new, clause.from, clause.to) > 0);
    for (let first = 0; first < clauses.length; first++) {
      if (!marked[first]) continue;
      // the longest stretch wins; both of its ends hold something new
      for (let last = Math.min(clauses.length, first + CLAUSES_AT_MOST) - 1; last >= first; last--) {
        if (!marked[last]) continue;
        const [from, to] = [(clauses[first] as Clause).from, (clauses[last] as Clause).to];
        const stretch = first === last ? hull(kept.new, from, to) : { from, to };
        if (!rewritten(stretch)) continue;
        unkeep(kept, stretch.from, stretch.to);
        first = last;
      }
    }
  }
  placeStops(b.codes, kept);
}

/** One clause alone keeps the words that it begins and ends with: 由董事〔十七至二十一人〕組織之. */
function hull(kept: Uint8Array, from: number, to: number): Clause {
  while (kept[from]) from++;
  while (kept[to - 1]) to--;
  return { from, to };
}

/** Clauses by sentence (up to 。 or a line's end), without the number of their line. */
function sentencesOf({ codes, afterMarker }: Units): Clause[][] {
  const sentences: Clause[][] = [];
  let clauses: Clause[] = [];
  let from = 0;
  for (let k = 0; k <= codes.length; k++) {
    if (afterMarker[k]) from = k;
    const end = codes[k];
    if (end !== undefined && !CLAUSE_ENDS.has(end)) continue;
    if (k > from) clauses.push({ from, to: k });
    from = k + 1;
    if (end !== undefined && end !== STOP && end !== LINE_BREAK) continue;
    sentences.push(clauses);
    clauses = [];
  }
  return sentences;
}

function countMarked(kept: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let k = from; k < to; k++) if (!kept[k]) count++;
  return count;
}

/** No unchanged run is longer than `most`, and none is a member of a list: 、能源、 keeps its marks apart. */
function islandsAtMost({ codes }: Units, kept: Uint8Array, from: number, to: number, most: number): boolean {
  let run = 0;
  for (let k = from; k < to; k++) {
    run = kept[k] ? run + 1 : 0;
    if (run > most || (run > 0 && (codes[k] === PAUSE || codes[k - 1] === PAUSE || codes[k + 1] === PAUSE))) return false;
  }
  return true;
}

/**
 * Whose stop it is. A sentence put in behind another has its own: 甲。〔乙。〕, not 甲〔。乙〕。 And where ；乙 was appended, the old stop
 * became ；, so that the one at the end is new.
 */
function placeStops(codes: Uint16Array, kept: Kept): void {
  for (let from = 0; from < codes.length; from++) {
    if (kept.new[from]) continue;
    let to = from;
    while (to < codes.length && !kept.new[to]) to++;
    if (codes[to] === STOP && codes[from] === SEMICOLON) unkeep(kept, to, to + 1);
    else if (codes[to] === STOP && codes[from] === STOP && !codes.subarray(from, to).includes(LINE_BREAK)) {
      kept.new[from] = 1;
      kept.new[to] = 0;
    }
    from = to;
  }
}

/** Marks the units [from, to) of the new text and those of the old one that they were paired with. */
function unkeep(kept: Kept, from: number, to: number): void {
  for (let [i, j] = [0, 0]; j < to; j++) {
    if (!kept.new[j]) continue;
    while (i < kept.old.length && !kept.old[i]) i++;
    if (j >= from) kept.new[j] = kept.old[i] = 0;
    i++;
  }
}
