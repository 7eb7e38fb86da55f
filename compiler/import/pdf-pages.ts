/** Pages of a PDF with framed tables → lines: words by their places, cells by the lines around them, marks by the lines under and through words. */
import { makeLine, mergeMarks, tableLine, type SourceLine, type TextMark } from './lines.ts';
import { markFull } from './margins.ts';
import type { DrawnLine } from './pdf-drawing.ts';
import { readGrids, type Grid } from './pdf-grid.ts';
import { joinWrapped, rowsOf, textOf, type CellLine, type PlacedWord, type Row } from './pdf-table.ts';
import { tableLines, type TableCell } from './tables.ts';

const height = (word: PlacedWord): number => word.bottom - word.top;
const isInside = (word: PlacedWord, box: { left: number; right: number; top: number; bottom: number }): boolean => {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
};

const widthOf = (text: string): number => [...text].reduce((n, c) => n + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** The character of a word that stands at a place: characters are one or two columns wide. */
function characterAt(word: PlacedWord, x: number): number {
  const column = ((x - word.left) / (word.right - word.left)) * widthOf(word.text);
  let at = 0;
  for (let columns = 0; at < word.text.length; at++) {
    const width = widthOf(word.text[at]!);
    if (columns + width / 2 > column) break;
    columns += width;
  }
  return at;
}

/** Underlines stand at the foot of a word, strokes through its middle. */
function markKind(word: PlacedWord, line: DrawnLine): TextMark['kind'] | null {
  const place = (line.at - word.top) / height(word);
  if (place > 0.68 && place < 1.25) return 'underline';
  return place > 0.3 && place < 0.65 ? 'strike' : null;
}

/** The marks of a row of words whose text is `text`. */
function marksOf(row: Row, text: string, loose: readonly DrawnLine[]): TextMark[] {
  const marks: TextMark[] = [];
  let at = 0;
  for (const word of row.words) {
    at = text.indexOf(word.text, at);
    for (const line of loose) {
      const kind = line.to > word.left + 1 && line.from < word.right - 1 ? markKind(word, line) : null;
      if (!kind) continue;
      const [start, end] = [characterAt(word, line.from), characterAt(word, line.to)];
      if (start < end) marks.push({ kind, start: at + start, end: at + end });
    }
    at += word.text.length;
  }
  return mergeMarks(marks);
}

/** The lines of a cell. `reach`: where its text may end, short of the border. */
function cellLines(words: readonly PlacedWord[], reach: number, loose: readonly DrawnLine[]): SourceLine[] {
  return joinWrapped(rowsOf(words).map((row): CellLine => {
    const text = textOf(row.words);
    return { text, left: row.words[0]!.left, size: row.bottom - row.top, room: reach - row.words.at(-1)!.right, marks: marksOf(row, text, loose) };
  }));
}

function gridLines(grid: Grid, words: readonly PlacedWord[], loose: readonly DrawnLine[]): SourceLine[] {
  const rows: TableCell[][] = Array.from({ length: grid.rows }, () => []);
  const inside = grid.cells.map((cell) => words.filter((word) => isInside(word, cell)));
  // the fullest line of the table shows how much space its cells keep from their border
  const padding = Math.min(...grid.cells.flatMap((cell, i) => inside[i]!.map((word) => cell.right - word.right)));
  grid.cells.forEach((cell, i) => rows[cell.row]!.push({ lines: cellLines(inside[i]!, cell.right - padding, loose), colspan: cell.colspan, rowspan: cell.rowspan }));
  return tableLines(rows);
}

interface PageLines {
  readonly lines: readonly SourceLine[];
  readonly grids: readonly Grid[];
}

function readPage(words: readonly PlacedWord[], drawn: readonly DrawnLine[], isPageNumber: (text: string) => boolean): PageLines {
  const { grids, loose } = readGrids(drawn);
  const inside = new Map(grids.map((grid) => [grid, words.filter((word) => isInside(word, grid))]));
  const filled = grids.filter((grid) => inside.get(grid)!.length > 0 && !grids.some((other) => other !== grid && holds(other, grid)));
  const outside = words.filter((word) => !filled.some((grid) => isInside(word, grid)));
  const all = rowsOf(outside);
  const edge = (row: Row, i: number): boolean => (i === 0 || i === all.length - 1) && isPageNumber(textOf(row.words));
  const margin = Math.min(...outside.map((word) => word.left));
  const plain = all.filter((row, i) => !edge(row, i)).map((row, i, rows) => {
    const text = textOf(row.words);
    const [first, before] = [row.words[0]!, rows[i - 1]];
    const indent = Math.round((first.left - margin) / (height(first) / 2.6));
    return { top: row.top, lines: [makeLine(' '.repeat(Math.max(0, indent)) + text, { marks: marksOf(row, text, loose).map((m) => ({ ...m, start: m.start + Math.max(0, indent), end: m.end + Math.max(0, indent) })), blankBefore: before !== undefined && row.top - before.bottom > height(first) })].filter((line) => line !== null) };
  });
  const tables = filled.map((grid) => ({ top: grid.top, lines: gridLines(grid, inside.get(grid)!, loose) }));
  return { lines: [...plain, ...tables].sort((a, b) => a.top - b.top).flatMap((part) => part.lines), grids: filled };
}

const holds = (outer: Grid, inner: Grid): boolean => outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom && outer.cells.length > inner.cells.length;

/** A table that a page break parted is one again; the heads that the next page repeats are left out. */
function joinTables(lines: readonly SourceLine[], starts: ReadonlySet<number>): SourceLine[] {
  const out: SourceLine[] = [];
  lines.forEach((line, i) => {
    const before = out.at(-1);
    if (!starts.has(i) || !before?.table || !line.table || before.table[0]!.length !== line.table[0]!.length) return void out.push(line);
    const skip = line.table[0]!.join('\t') === before.table[0]!.join('\t') ? 1 : 0;
    out[out.length - 1] = tableLine([...before.table, ...line.table.slice(skip)], { ...before, cells: [...before.cells!, ...line.cells!.slice(skip)] });
  });
  return out;
}

export interface DrawnPages {
  readonly lines: readonly SourceLine[];
  /** Rows of all tables. */
  readonly rows: number;
}

/** The lines of all pages; null where no page draws a table or a mark. */
export function readPages(pages: readonly (readonly PlacedWord[])[], drawing: readonly (readonly DrawnLine[])[], isPageNumber: (text: string) => boolean): DrawnPages | null {
  const read = pages.map((words, i) => readPage(words, drawing[i] ?? [], isPageNumber));
  const hasMarks = read.some((page) => page.lines.some((line) => line.marks.length > 0));
  if (!hasMarks && read.every((page) => page.grids.length === 0)) return null;
  const starts = new Set<number>();
  read.reduce((count, page) => { starts.add(count); return count + page.lines.length; }, 0);
  const lines = joinTables(markFull(read.flatMap((page) => page.lines)), starts);
  return { lines, rows: lines.reduce((sum, line) => sum + (line.table?.length ?? 0), 0) };
}
