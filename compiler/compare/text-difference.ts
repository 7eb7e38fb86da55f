/** The difference of two texts: as operations on words, and as the marks a person would draw under it. */
import { matchTexts, type MatchedBlock } from './match-texts.ts';
import { isMarked, partnersOf, type Partners } from './partners.ts';
import { normalise, type Range } from './ranges.ts';
import { settle } from './settle.ts';
import { isBreak, unitsOf, type Units } from './units.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface Underlines {
  /** Marks in the new text: what differs. */
  readonly amended: readonly Range[];
  /** Marks in the old text: what was taken out or replaced. */
  readonly current: readonly Range[];
  /** Those of `current` that were taken out with nothing in their place. */
  readonly removed: readonly Range[];
  /** Typographic noise, never marked: places in the new text and in the old one. */
  readonly noise: { readonly amended: readonly Range[]; readonly current: readonly Range[] };
}

export interface UnderlineOptions {
  readonly weights?: Weights;
}

/**
 * The marks that tell `newText` from `oldText`. Lines are separated by "\n"; offsets are UTF-16 units; marks stay within a line. Each text is
 * marked by itself, as if the other had become it: what looks natural in one need not in the other.
 */
export function underlines(oldText: string, newText: string, options: UnderlineOptions = {}): Underlines {
  if (oldText === newText) return { amended: [], current: [], removed: [], noise: { amended: [], current: [] } };
  const [a, b] = [unitsOf(oldText), unitsOf(newText)];
  const weights = options.weights ?? WEIGHTS;
  const [blocks, back] = [matchTexts(a, b, weights), matchTexts(b, a, weights)];
  const current = marksOf(b, a, back, weights);
  return {
    amended: marksOf(a, b, blocks, weights).map(textRange(b)),
    current: current.map(textRange(a)),
    removed: takenOut(a, b, back, current).map(textRange(a)),
    noise: noise(oldText, newText, a, b, blocks),
  };
}

/** Runs of `b`'s units that are marked: not across the edges of lines and cells. */
function marksOf(a: Units, b: Units, blocks: readonly MatchedBlock[], weights: Weights): Range[] {
  const partners = partnersOf(b, blocks.flatMap(({ matches }) => matches));
  settle(a, b, partners, weights);
  return normalise([...partners.keys()].filter((k) => isMarked(partners, k) && !isBreak(b.codes[k] as number)).map((k) => [k, k + 1]));
}

/** A run of units as a range of the text: with the spaces in it, not those around it. */
const textRange = ({ offsets }: Units) => ([from, to]: Range): Range => [offsets[from] as number, (offsets[to - 1] as number) + 1];

/** What of the old text's marks has nothing new in its place. `blocks` lead from the new text to the old one. */
function takenOut(a: Units, b: Units, blocks: readonly MatchedBlock[], marks: readonly Range[]): Range[] {
  // a text of which nothing stayed was replaced as a whole
  if (b.codes.length > 0 && blocks.every(({ matches }) => matches.length === 0)) return [];
  const stays = new Uint8Array(a.codes.length);
  const replaced = new Uint8Array(a.codes.length);
  for (const { old: now, new: old, matches } of blocks) {
    let [from, begin] = [old[0], now[0]];
    for (const match of [...matches, { old: now[1], new: old[1], length: 0 }]) {
      let [to, end] = [match.new, match.old];
      // 依〔據〕: a mark that took in the rest of a word took nothing out with it
      while (from < to && begin < end && a.codes[from] === b.codes[begin]) { stays[from++] = 1; begin++; }
      while (from < to && begin < end && a.codes[to - 1] === b.codes[end - 1]) { stays[--to] = 1; end--; }
      if (b.codes.subarray(begin, end).some((code) => !isBreak(code))) replaced.fill(1, from, to);
      [from, begin] = [match.new + match.length, match.old + match.length];
    }
  }
  return marks.flatMap(([from, to]): Range[] => {
    while (from < to && stays[from]) from++;
    while (from < to && stays[to - 1]) to--;
    return from < to && !replaced.subarray(from, to).includes(1) ? [[from, to]] : [];
  });
}

function noise(oldText: string, newText: string, a: Units, b: Units, blocks: readonly MatchedBlock[]): Underlines['noise'] {
  const amended: Range[] = [];
  const current: Range[] = [];
  for (const match of blocks.flatMap(({ matches }) => matches)) {
    for (let k = 0; k < match.length; k++) {
      const from = a.offsets[match.old + k] as number;
      const to = b.offsets[match.new + k] as number;
      if (oldText[from] === newText[to]) continue;
      current.push([from, from + 1]);
      amended.push([to, to + 1]);
    }
  }
  return { amended, current };
}

export interface Difference {
  readonly kind: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

/**
 * The operations that turn `oldText` into `newText`: equal and deleted pieces in order are the old text, equal and inserted ones the
 * new text, character for character (white space and typographic variants included). Pieces break between words.
 */
export function difference(oldText: string, newText: string): readonly Difference[] {
  const a = unitsOf(oldText);
  const b = unitsOf(newText);
  const out: { kind: Difference['kind']; text: string }[] = [];
  const push = (kind: Difference['kind'], text: string): void => {
    const last = out.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  };
  const partners = partnersOf(b, matchTexts(a, b, WEIGHTS).flatMap(({ matches }) => matches));
  let from = 0;
  let to = 0;
  for (const [oldAt, newAt] of keptPlaces(a, b, partners)) {
    const oldGap = oldText.slice(from, oldAt);
    const newGap = newText.slice(to, newAt);
    if (oldGap === newGap) push('equal', oldGap);
    else { push('delete', oldGap); push('insert', newGap); }
    const [x, y] = [oldText[oldAt] as string, newText[newAt] as string];
    if (x === y) push('equal', x);
    else { push('delete', x); push('insert', y); }
    from = oldAt + 1;
    to = newAt + 1;
  }
  push('delete', oldText.slice(from));
  push('insert', newText.slice(to));
  return out;
}

/** Offsets of the units that are kept on both sides, pair by pair. */
const keptPlaces = (a: Units, b: Units, partners: Partners): [number, number][] =>
  [...partners].flatMap((i, j): [number, number][] => (isMarked(partners, j) ? [] : [[a.offsets[i] as number, b.offsets[j] as number]]));
