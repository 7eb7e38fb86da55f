/** Which words of a row's cells are underlined, by profile (DOCUMENTS section 4). */
import type { Profile, RowKind } from '../model/comparison.ts';
import { printedWords } from '../model/regulation.ts';
import type { Placed, Printed, Words } from './cells.ts';
import { foldedKey } from './fold.ts';
import { normalise, shift, subtract, wholeLines, type Range } from './ranges.ts';
import { underlines, type Underlines } from './text-difference.ts';

export interface CellMarks {
  readonly amended: readonly Range[];
  readonly current: readonly Range[];
  readonly noise: Underlines['noise'];
}

const NO_NOISE: Underlines['noise'] = { amended: [], current: [] };

/** Marks of a row with one cell only, whichever it is: the body of what was added or deleted, where the profile marks it there. */
export function marksOfOneCell({ text }: Words, profile: Profile, placed: readonly Placed[] = []): CellMarks {
  const whole = wholeLines(text);
  return { amended: withHandMarks(profile === 'official' ? [] : whole, placed), current: profile === 'both' ? whole : [], noise: NO_NOISE };
}

/** Marks of a row with both cells: a new number as a whole, then what differs in the words. Hand marks win over computed ones. */
export function marksOfTwoCells(kind: RowKind, amended: Printed, current: Words, profile: Profile): CellMarks {
  if (kind === 'deleted') return marksOfDeleted(amended, current, profile);
  const computed = computedMarks(amended, current);
  const old = profile === 'amended-only' ? [] : profile === 'both' ? computed.current : computed.removed;
  return { amended: withHandMarks(computed.amended, amended.placed), current: kind === 'moved' ? withoutWholeLines(old, current) : old, noise: computed.noise };
}

/** What of an old provision did not move into the new one was not taken out: it stands in another row. */
function withoutWholeLines(marks: readonly Range[], { text, head }: Words): Range[] {
  const whole = new Set(wholeLines(text, head).map(([from, to]) => `${from} ${to}`));
  return marks.filter(([from, to]) => !whole.has(`${from} ${to}`));
}

/** 第五條（刪除）: the official rule underlines 本條刪除 in the explanation instead. */
const marksOfDeleted = (amended: Words, current: Words, profile: Profile): CellMarks => ({
  amended: profile === 'official' ? [] : wholeLines(amended.text, amended.head),
  current: profile === 'both' ? wholeLines(current.text, current.head) : [],
  noise: NO_NOISE,
});

/** The marks of two cells by the words alone. */
export function computedMarks(amended: Words, current: Words): Underlines {
  const number = numberMarks(amended, current);
  const found = underlines(current.text.slice(current.head), amended.text.slice(amended.head));
  return {
    amended: normalise([...number.amended, ...shift(found.amended, amended.head)]),
    current: normalise([...number.current, ...shift(found.current, current.head)]),
    removed: normalise(shift(found.removed, current.head)),
    noise: { amended: shift(found.noise.amended, amended.head), current: shift(found.noise.current, current.head) },
  };
}

/** A new number is marked alone and whole: 第四條, 八 (without the 、 behind it). */
function numberMarks(amended: Words, current: Words): { amended: Range[]; current: Range[] } {
  const [a, b] = [current.text.slice(0, current.head), amended.text.slice(0, amended.head)];
  return foldedKey(a) === foldedKey(b) ? { amended: [], current: [] } : { amended: [numberRange(b)], current: [numberRange(a)] };
}

function numberRange(head: string): Range {
  const from = head.length - head.trimStart().length;
  return [from, head.replace(/[、．.\s\u3000]+$/u, '').length];
}

/** Where an author marked an element by hand, those marks stand in place of the computed ones. */
function withHandMarks(computed: readonly Range[], placed: readonly Placed[]): Range[] {
  const marked = placed.filter(({ element }) => element.handMarks.length > 0);
  const words = marked.map(({ element, at }): Range => [at, at + printedWords(element).length]);
  return normalise([...subtract(computed, words), ...marked.flatMap(({ element, at }) => shift(element.handMarks, at))]);
}
