/** Tables without borders in the text that pdftotext -layout prints: columns of short cells that white space parts in every row alike. */
import { looksLikeHistory } from './history.ts';
import { tableLine, type SourceLine } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';

interface Cell {
  readonly text: string;
  /** Columns of the page, one a character. */
  readonly from: number;
  readonly to: number;
}

/** Longer cells are sentences that stand side by side by chance. */
const LONGEST_CELL = 30;
const LONGEST_HEAD = 10;
/** A head and two rows below it: fewer show no columns. */
const LEAST_ROWS = 3;
const PARTED = /[ \t\u3000\u00a0]{2,}/g;

/** The cells of a line; null for one that is a provision, a line of history or one piece. */
function cellsOf(line: SourceLine, text: string): Cell[] | null {
  if (line.table || readAnyMarker(line.text) !== null || looksLikeHistory(line.text)) return null;
  const base = line.start - (text.lastIndexOf('\n', line.start - 1) + 1);
  const cells: Cell[] = [];
  let at = 0;
  for (const gap of [...line.text.matchAll(PARTED), null]) {
    const end = gap?.index ?? line.text.length;
    cells.push({ text: line.text.slice(at, end), from: base + at, to: base + end });
    at = end + (gap?.[0].length ?? 0);
  }
  return cells.length > 1 && cells.every((cell) => cell.text.length <= LONGEST_CELL) ? cells : null;
}

/** The cells of a row below a head of three and more: one space may be all that parts them, where words without a stop stand in just as many pieces. */
function piecesOf(line: SourceLine, columns: number): Cell[] | null {
  const pieces = line.table ? [] : line.text.split(/[ \u3000]+/);
  const isRow = columns > 2 && pieces.length === columns && readAnyMarker(line.text) === null && !looksLikeHistory(line.text) && pieces.every((piece) => piece.length <= LONGEST_CELL && !/[，。；：]/.test(piece));
  return isRow ? pieces.map((text) => ({ text, from: 0, to: 0 })) : null;
}

/** Does white space part the columns in all of the rows at the same places? */
const keepsColumns = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.some((row) => row[0]!.to === 0) || rows[0]!.every((_, x) => x === 0 || Math.max(...rows.map((row) => row[x - 1]!.to)) < Math.min(...rows.map((row) => row[x]!.from)));

const isHead = (row: readonly Cell[]): boolean => row.every((cell) => cell.text.length <= LONGEST_HEAD && !/[，。；：]/.test(cell.text));

export interface RebuiltColumns {
  readonly lines: readonly SourceLine[];
  /** Rows of the tables that were rebuilt. */
  readonly rows: number;
  /** The first words of lines that stand in columns of which no table could be made. */
  readonly kept: readonly string[];
}

/** Rebuilds the tables of `lines`, which stand in `text`. What is not unmistakably a table stays as it is. */
export function rebuildColumns(lines: readonly SourceLine[], text: string): RebuiltColumns {
  const out: SourceLine[] = [];
  const kept: string[] = [];
  let count = 0;
  for (let at = 0; at < lines.length;) {
    const rows: Cell[][] = [];
    const rowAt = (i: number): Cell[] | null => {
      const cells = i < lines.length ? cellsOf(lines[i]!, text) : null;
      if (rows.length === 0 || cells?.length === rows[0]!.length) return cells;
      return i < lines.length && isHead(rows[0]!) ? piecesOf(lines[i]!, rows[0]!.length) : null;
    };
    for (let cells = rowAt(at); cells; cells = rowAt(at + rows.length)) rows.push(cells);
    const first = lines[at]!;
    if (rows.length >= LEAST_ROWS && isHead(rows[0]!) && keepsColumns(rows)) {
      out.push(tableLine(rows.map((row) => row.map((cell) => cell.text)), { start: first.start, blankBefore: first.blankBefore }));
      count += rows.length;
    } else {
      if (rows.length > 1) kept.push(first.text.slice(0, LONGEST_CELL));
      out.push(...lines.slice(at, at + Math.max(1, rows.length)));
    }
    at += Math.max(1, rows.length);
  }
  return { lines: out, rows: count, kept };
}
