/** Tables within the cells of a comparison table: its text prints their rows as lines, | one | two |, and documents as tables. */
import { printedRow, walk, type Element } from '../../model/regulation.ts';
import type { Cells } from './table-of-cells.ts';

/** A line of a cell, or a run of rows of one table that the cell prints. */
export interface Piece {
  /** Where it begins in the text of the cell. */
  readonly at: number;
  readonly text: string;
  /** The rows with their cells; null for a line. */
  readonly rows: Cells | null;
}

interface PrintedRow {
  readonly table: Element;
  readonly cells: readonly string[];
}

/** Every row of the tables under `elements` by the line that it prints. */
function printedRows(elements: readonly Element[]): Map<string, PrintedRow> {
  const rows = new Map<string, PrintedRow>();
  for (const element of elements) {
    walk(element, (table) => {
      for (const cells of table.cells ?? []) {
        const line = printedRow(cells);
        if (!rows.has(line)) rows.set(line, { table, cells });
      }
    });
  }
  return rows;
}

/** Cuts the text of a cell at "\n"; lines that are rows of a table of `elements` stand together. Nothing is lost: the texts joined by "\n" are the text. */
export function piecesOfText(text: string, elements: readonly Element[]): Piece[] {
  const rows = printedRows(elements);
  // a row with line ends in its cells may begin as another one does
  const lines = [...rows.keys()].sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let open: Element | null = null;
  for (let at = 0; at <= text.length;) {
    const ends = (end: number): boolean => end === text.length || text[end] === '\n';
    const found = text[at] === '|' ? lines.find((line) => text.startsWith(line, at) && ends(at + line.length)) : undefined;
    const row = found === undefined ? null : rows.get(found)!;
    const end = text.indexOf('\n', at);
    const line = found ?? text.slice(at, end < 0 ? text.length : end);
    const last = pieces.at(-1);
    if (row && last?.rows && open === row.table) {
      pieces[pieces.length - 1] = { at: last.at, text: `${last.text}\n${line}`, rows: [...last.rows, row.cells] };
    } else {
      pieces.push({ at, text: line, rows: row && [row.cells] });
    }
    open = row?.table ?? null;
    at += line.length + 1;
  }
  return pieces;
}
