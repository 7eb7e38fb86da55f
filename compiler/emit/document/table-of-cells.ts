/** Tables of legal text: cells with the span marks `<` (of the cell left) and `^` (of the cell above) become spanned cells. */
import { underlinedRuns } from './runs.ts';
import type { Run, Table, TableCell, TableRow } from './model.ts';

export type Cells = readonly (readonly string[])[];

/** The looks of one cell's text. */
export type CellRuns = (text: string, row: number, column: number) => readonly Run[];

const plainRuns: CellRuns = (text) => underlinedRuns(text, []);

/** Cuts runs at "\n" into lines. */
function linesOfRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ ...run, text });
    });
  }
  return lines;
}

/** A cell whose lines stand as lines of their own. */
export function cellOfRuns(runs: readonly Run[], align: TableCell['align']): TableCell {
  const lines = runs.length === 0 ? [] : linesOfRuns(runs);
  return {
    blocks: lines.map((line) => ({ kind: 'line', role: 'body', runs: line, indent: 0, hanging: 0 })),
    columnSpan: 1, rowSpan: 1, align,
  };
}

/** How many columns to the right continue the cell by `<`. */
function spanRight(row: readonly string[], column: number): number {
  let span = 1;
  while (row[column + span] === '<') span++;
  return span;
}

/** How many rows below continue the cell by `^` over its whole width. */
function spanDown(cells: Cells, row: number, column: number, width: number): number {
  let span = 1;
  for (let next = cells[row + span]; next; next = cells[row + ++span]) {
    const below = next.slice(column, column + width);
    const continues = below.length === width && below[0] === '^' && below.slice(1).every((text) => text === '^' || text === '<');
    if (!continues) break;
  }
  return span;
}

/** A column of names and figures is centred, one of sentences is not. */
const isShortColumn = (cells: Cells, column: number): boolean => cells.slice(1).every((row) => (row[column] ?? '').length <= 8);

/** Rows in which spanned cells are left out. A mark with nothing to continue is text like any other. */
function rowsOfCells(cells: Cells, columns: number, runsOf: CellRuns): TableRow[] {
  const taken = cells.map(() => new Set<number>());
  return cells.map((row, at) => {
    const out: TableCell[] = [];
    for (let column = 0; column < columns; column++) {
      if (taken[at]!.has(column)) continue;
      const text = row[column] ?? '';
      const columnSpan = spanRight(row, column);
      const rowSpan = spanDown(cells, at, column, columnSpan);
      for (let r = at; r < at + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken[r]!.add(c);
      const align = isShortColumn(cells, column) ? 'center' : 'start';
      out.push({ ...cellOfRuns(runsOf(text, at, column), align), columnSpan, rowSpan });
    }
    return { cells: out, breakable: false };
  });
}

/** The first row and what it reaches down into; a table of fewer than three rows has none to repeat. */
function headerHeight(rows: readonly TableRow[]): number {
  const height = Math.max(0, ...(rows[0]?.cells ?? []).map((cell) => cell.rowSpan));
  return rows.length >= 3 && height < rows.length ? height : 0;
}

/** Full-width characters that fit between the margins of an upright page. */
const PAGE_WIDTH = 40;
/** What rules and padding take of a column. */
const RULES = 1.2;

/** Half a full-width character, and what capitals need beyond it. */
const LATIN = 0.6;
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character <= '~' ? LATIN : 1), 0);

/** Width of the longest line of each column; a cell over several columns asks nothing of any. */
function naturalWidths(cells: Cells, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const own = cells.filter((row) => row[column + 1] !== '<').flatMap((row) => (row[column] ?? '').split('\n'));
    return RULES + Math.max(2, ...own.map(widthOf));
  });
}

/** Width of the longest word of each column that is not to be broken (M.F.A.); 0 where there is none. */
function wordWidths(cells: Cells, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const words = cells.filter((row) => row[column + 1] !== '<').flatMap((row) => row[column]?.match(/[\x21-\x7e]{2,}/g) ?? []);
    return words.length === 0 ? 0 : RULES + Math.max(...words.map(widthOf));
  });
}

/** Narrow columns get what they ask for, and the wide ones share what is left. */
function grants(natural: readonly number[], width: number): number[] {
  let room = width;
  const granted = new Array<number>(natural.length).fill(0);
  const ascending = natural.map((_, column) => column).sort((a, b) => natural[a]! - natural[b]! || a - b);
  ascending.forEach((column, index) => {
    granted[column] = Math.min(natural[column]!, room / (natural.length - index));
    room -= granted[column]!;
  });
  return granted;
}

/** Shares of the width. A column that would be too narrow for its longest word (`words`) gets what that needs, where there is room for all of them. */
function columnShares(natural: readonly number[], words: readonly number[], width: number): number[] {
  const fits = words.reduce((sum, word) => sum + word, 0) <= width;
  let granted = grants(natural, width);
  const held = new Set<number>();
  for (let short = fits; short; ) {
    const more = words.flatMap((word, column) => (!held.has(column) && granted[column]! < Math.min(word, natural[column]!) ? [column] : []));
    more.forEach((column) => held.add(column));
    short = more.length > 0;
    const others = natural.flatMap((_, column) => (held.has(column) ? [] : [column]));
    const left = grants(others.map((column) => natural[column]!), width - [...held].reduce((sum, column) => sum + words[column]!, 0));
    granted = natural.map((_, column) => (held.has(column) ? words[column]! : left[others.indexOf(column)]!));
  }
  const total = granted.reduce((sum, width) => sum + width, 0);
  return granted.map((width) => width / total);
}

const centredRow = (row: TableRow): TableRow => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, align: 'center' })) });

/** A table as printed; `runsOf` may give the words of a cell their looks, `width` is what it has in full-width characters. */
export function tableOfCells(cells: Cells, runsOf: CellRuns = plainRuns, width = PAGE_WIDTH): Table {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const rows = rowsOfCells(cells, columns, runsOf);
  const height = headerHeight(rows);
  return {
    kind: 'table', caption: '表', columns: columnShares(naturalWidths(cells, columns), wordWidths(cells, columns), width),
    header: rows.slice(0, height).map(centredRow), rows: rows.slice(height),
  };
}
