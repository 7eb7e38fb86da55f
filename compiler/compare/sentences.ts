/** Rewritten sentences: where most of a stretch of clauses is new, a person underlines it as a whole, with its stop. */
import { gapsOf, isMarked, MARKED, type Partners } from './partners.ts';
import { CELL_BREAK, isBreak, LINE_BREAK, type Units } from './units.ts';
import type { Rewritten } from './weights.ts';

/** Units [from, to) without the sign that ends them. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

const codeOf = (sign: string): number => sign.charCodeAt(0);
const [STOP, SEMICOLON, PAUSE] = [codeOf('。'), codeOf(';'), codeOf('、')];
const CLAUSE_ENDS: ReadonlySet<number> = new Set([STOP, SEMICOLON, codeOf(','), codeOf(':'), LINE_BREAK, CELL_BREAK]);
/** Clauses that are tried as one stretch. */
const CLAUSES_AT_MOST = 12;

/** Takes the short unchanged islands of stretches that are mostly new into their marks. What was covered stays covered. */
export function takeInSentences(a: Units, b: Units, partners: Partners, { share, island, islandAlone, atLeast }: Rewritten): void {
  const rewritten = ({ from, to }: Clause, most: number): boolean => {
    const marked = countMarked(partners, from, to);
    return marked >= atLeast && marked >= share * (to - from) && islandsAtMost(b, partners, from, to, most);
  };
  const replaces = replacing(a, partners);
  for (const clauses of sentencesOf(b)) {
    const marked = clauses.map((clause) => countMarked(partners, clause.from, clause.to) > 0);
    const replaced = clauses.map((clause) => replaces.subarray(clause.from, clause.to).includes(1));
    for (let first = 0; first < clauses.length; first++) {
      if (!marked[first]) continue;
      // the longest stretch wins; at both of its ends something new replaces something old
      for (let last = Math.min(clauses.length, first + CLAUSES_AT_MOST) - 1; last >= first; last--) {
        const alone = first === last;
        if (!alone && !(replaced[first] && replaced[last])) continue;
        const whole: Clause = { from: (clauses[first] as Clause).from, to: (clauses[last] as Clause).to };
        const inner = hull(partners, whole.from, whole.to);
        // one mark alone has nothing to take in
        if (countMarked(partners, inner.from, inner.to) === inner.to - inner.from) continue;
        const stretch = alone ? inner : whole;
        if (!rewritten(stretch, alone ? islandAlone : island)) continue;
        partners.fill(MARKED, stretch.from, stretch.to);
        first = last;
      }
    }
  }
  placeStops(a, b.codes, partners);
}

/** A stop that went into a mark, the first unit of its sentence, and the stop of the old text that it was. */
export interface TakenStop {
  readonly at: number;
  readonly first: number;
  readonly partner: number;
}

/** A sentence that is marked from its beginning to its last word is new as a whole: its stop goes into the mark. */
export function takeInStops(b: Units, partners: Partners): TakenStop[] {
  return sentencesOf(b).flatMap((clauses): TakenStop[] => {
    const [first, at] = [clauses[0]?.from ?? 0, clauses.at(-1)?.to ?? 0];
    if (at === first || b.codes[at] !== STOP || isMarked(partners, at) || !isWhollyMarked(partners, first, at)) return [];
    const partner = partners[at] as number;
    partners[at] = MARKED;
    return [{ at, first, partner }];
  });
}

/** Where a clause of the sentence was freed of its mark, its stop is too: 甲。〔乙。〕 Not where others lie in the way by then. */
export function giveBackStops(partners: Partners, stops: readonly TakenStop[]): void {
  for (const { at, first, partner } of stops) {
    if (!isMarked(partners, at) || isWhollyMarked(partners, first, at)) continue;
    let [before, behind] = [at - 1, at + 1];
    while (isMarked(partners, before)) before--;
    while (isMarked(partners, behind)) behind++;
    if ((partners[before] ?? -1) < partner && partner < (partners[behind] ?? Infinity)) partners[at] = partner;
  }
}

const isWhollyMarked = (partners: Partners, from: number, to: number): boolean => countMarked(partners, from, to) === to - from;

/** Per unit: 1 where a mark stands in the place of old words, so that it was not only put in. */
function replacing(a: Units, partners: Partners): Uint8Array {
  const out = new Uint8Array(partners.length);
  for (const { old, now } of gapsOf(a, partners)) {
    if (a.codes.subarray(...old).some((code) => !isBreak(code))) out.fill(1, ...now);
  }
  return out;
}

/** From the first marked unit to the last. One clause alone keeps the words that it begins and ends with: 由董事〔十七至二十一人〕組織之. */
function hull(partners: Partners, from: number, to: number): Clause {
  while (!isMarked(partners, from)) from++;
  while (!isMarked(partners, to - 1)) to--;
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
    if (end !== undefined && end !== STOP && !isBreak(end)) continue;
    sentences.push(clauses);
    clauses = [];
  }
  return sentences;
}

function countMarked(partners: Partners, from: number, to: number): number {
  let count = 0;
  for (let k = from; k < to; k++) if (isMarked(partners, k)) count++;
  return count;
}

/** No unchanged run is longer than `most`, and none is a member of a list: 、能源、 keeps its marks apart. */
function islandsAtMost({ codes }: Units, partners: Partners, from: number, to: number, most: number): boolean {
  let run = 0;
  for (let k = from; k < to; k++) {
    run = isMarked(partners, k) ? 0 : run + 1;
    if (run > most || (run > 0 && (codes[k] === PAUSE || codes[k - 1] === PAUSE || codes[k + 1] === PAUSE))) return false;
  }
  return true;
}

/**
 * Whose stop it is. A sentence put in behind another has its own: 甲。〔乙。〕, not 甲〔。乙〕。 And where ；乙 was appended, the old stop
 * became ；, so that the one at the end is new.
 */
function placeStops(a: Units, codes: Uint16Array, partners: Partners): void {
  for (const { now: [from, to] } of gapsOf(a, partners)) {
    if (from === to) continue;
    if (codes[to] === STOP && codes[from] === SEMICOLON) partners[to] = MARKED;
    else if (codes[to] === STOP && codes[from] === STOP && !codes.subarray(from, to).some(isBreak)) {
      partners[from] = partners[to] as number;
      partners[to] = MARKED;
    }
  }
}
