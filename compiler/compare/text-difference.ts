/** The difference of two texts: as operations on words, and as the marks a person would draw under it. */
import type { Match } from './match-units.ts';
import { matchTexts } from './match-texts.ts';
import type { Range } from './ranges.ts';
import type { Kept } from './sentences.ts';
import { settle, wholeWords } from './settle.ts';
import { LINE_BREAK, unitsOf, type Units } from './units.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface Underlines {
  /** Marks in the new text: what differs. */
  readonly amended: readonly Range[];
  /** Marks in the old text: what was taken out or replaced. */
  readonly current: readonly Range[];
  /** The part of `current` that was taken out with nothing in its place. */
  readonly removed: readonly Range[];
  /** Typographic noise, never marked: places in the new text and in the old one. */
  readonly noise: { readonly amended: readonly Range[]; readonly current: readonly Range[] };
}

export interface UnderlineOptions {
  readonly weights?: Weights;
}

/** The marks that tell `newText` from `oldText`. Lines are separated by "\n"; offsets are UTF-16 units; marks stay within a line. */
export function underlines(oldText: string, newText: string, options: UnderlineOptions = {}): Underlines {
  if (oldText === newText) return { amended: [], current: [], removed: [], noise: { amended: [], current: [] } };
  const a = unitsOf(oldText);
  const b = unitsOf(newText);
  const weights = options.weights ?? WEIGHTS;
  const matches = matchTexts(a, b, weights);
  const kept = keptUnits(a, b, matches);
  const cuts = notCut(a, b, matches);
  settle(a, b, kept, weights);
  return {
    amended: ranges(b, kept.new),
    current: ranges(a, kept.old),
    removed: ranges(a, cuts.map((unit, k) => unit | (kept.old[k] as number))),
    noise: noise(oldText, newText, a, b, matches),
  };
}

function keptUnits(a: Units, b: Units, matches: readonly Match[]): Kept {
  const kept = { old: new Uint8Array(a.codes.length), new: new Uint8Array(b.codes.length) };
  for (const match of matches) {
    kept.old.fill(1, match.old, match.old + match.length);
    kept.new.fill(1, match.new, match.new + match.length);
  }
  return kept;
}

/** Old units that have something new in their place (1); 0 where words were only taken out. */
function notCut(a: Units, b: Units, matches: readonly Match[]): Uint8Array {
  const out = new Uint8Array(a.codes.length).fill(1);
  let oldEnd = 0;
  let newEnd = 0;
  for (const match of [...matches, { old: a.codes.length, new: b.codes.length, length: 0 }]) {
    if (b.codes.subarray(newEnd, match.new).every((code) => code === LINE_BREAK)) out.fill(0, oldEnd, match.old);
    oldEnd = match.old + match.length;
    newEnd = match.new + match.length;
  }
  return out;
}

/** Runs of units that are not kept, as ranges of the text: through spaces, not through line breaks. */
function ranges(units: Units, kept: Uint8Array): Range[] {
  const out: Range[] = [];
  let open = -1;
  for (let k = 0; k <= kept.length; k++) {
    const marked = k < kept.length && kept[k] === 0 && units.codes[k] !== LINE_BREAK;
    if (open >= 0 && !marked) {
      out.push([units.offsets[open] as number, (units.offsets[k - 1] as number) + 1]);
      open = -1;
    }
    if (marked && open < 0) open = k;
  }
  return out;
}

function noise(oldText: string, newText: string, a: Units, b: Units, matches: readonly Match[]): Underlines['noise'] {
  const amended: Range[] = [];
  const current: Range[] = [];
  for (const match of matches) {
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
export function difference(oldText: string, newText: string, options: UnderlineOptions = {}): readonly Difference[] {
  const a = unitsOf(oldText);
  const b = unitsOf(newText);
  const out: { kind: Difference['kind']; text: string }[] = [];
  const push = (kind: Difference['kind'], text: string): void => {
    const last = out.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  };
  const kept = keptUnits(a, b, matchTexts(a, b, options.weights ?? WEIGHTS));
  wholeWords(a, b, kept);
  let from = 0;
  let to = 0;
  for (const [oldAt, newAt] of keptPlaces(a, b, kept)) {
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
function keptPlaces(a: Units, b: Units, kept: Kept): [number, number][] {
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length;) {
    if (!kept.old[i]) i++;
    else if (!kept.new[j]) j++;
    else places.push([a.offsets[i++] as number, b.offsets[j++] as number]);
  }
  return places;
}
