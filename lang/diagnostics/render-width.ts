/** How text takes up columns in a terminal, and how characters that cannot be seen are shown. */
import { eastAsianWidth } from 'get-east-asian-width';

/** One character of a line as it is shown. `start` is its UTF-16 offset in the line, `width` its columns. */
export interface Cell {
  readonly start: number;
  readonly shown: string;
  readonly width: number;
}

/** Controls, bidirectional and zero-width formatting, line separators, halves of surrogate pairs: never sent to a terminal as they are. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;

/** Cells of one line. A tab takes four columns; characters that cannot be seen are written as ⟨U+202E⟩. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    if (code === 9) cells.push({ start, shown: '    ', width: 4 });
    else if (UNSEEN.test(character)) {
      const shown = `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
      cells.push({ start, shown, width: shown.length });
    } else cells.push({ start, shown: character, width: COMBINING.test(character) ? 0 : eastAsianWidth(code) });
    start += character.length;
  }
  return cells;
}

/** Columns of a text in a terminal: full-width characters take two. */
export const displayWidth = (text: string): number => cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);

/** The text with everything that cannot be seen written out; safe to print. Line ends stay. */
export const visibleText = (text: string): string =>
  text.split('\n').map((line) => cellsOf(line).map((cell) => cell.shown).join('')).join('\n');

/** A part of a line that fits into `columns`, with the cells `from`–`to` (indices, half-open) in view. `…` marks what is cut off. */
export function windowOf(cells: readonly Cell[], from: number, to: number, columns: number): { readonly first: number; readonly last: number } {
  const width = (a: number, b: number): number => cells.slice(a, b).reduce((sum, cell) => sum + cell.width, 0);
  if (width(0, cells.length) <= columns) return { first: 0, last: cells.length };
  const room = columns - 2;
  let first = from;
  let used = Math.min(width(from, to), room);
  // two thirds of the room that is left go to what stands before: the reason is mostly there
  const before = Math.floor(((room - used) * 2) / 3);
  for (let taken = 0; first > 0 && taken + cells[first - 1]!.width <= before; ) {
    first -= 1;
    taken += cells[first]!.width;
  }
  let last = first;
  used = 0;
  while (last < cells.length && used + cells[last]!.width <= room) {
    used += cells[last]!.width;
    last += 1;
  }
  while (last === cells.length && first > 0 && used + cells[first - 1]!.width <= room) {
    first -= 1;
    used += cells[first]!.width;
  }
  return { first, last };
}
