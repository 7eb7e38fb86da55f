/** A printed table as a grid: cells continued by `<` and `^` are those they continue, the header names the columns. */
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';

export interface Cell {
  readonly text: string;
  /** Row and column at which the words stand. */
  readonly at: readonly [number, number];
}

export interface Grid {
  /** Names of each column, from the top: a header may be several rows high. */
  readonly header: readonly (readonly string[])[];
  /** Numbers of the rows below the header. */
  readonly rows: readonly number[];
  cell(row: number, column: number): Cell;
}

/** Words as names are compared: white space inside a cell is layout. */
export const squeezed = (text: string): string => text.replace(/[\s　]/g, '');

/** @param table an element with cells */
export function gridOf(table: Element): Grid {
  const cells = table.cells ?? [];
  const found: Cell[][] = [];
  const cell = (row: number, column: number): Cell => found[row]?.[column] ?? { text: '', at: [row, column] };
  // a cell continues one to its left or above it, which is known by then
  cells.forEach((words, row) => {
    found.push([]);
    words.forEach((text, column) => found[row]!.push(text === '<' && column > 0 ? cell(row, column - 1) : text === '^' && row > 0 ? cell(row - 1, column) : { text, at: [row, column] }));
  });
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  // a row whose cells continue the first one is part of the header
  let height = Math.min(1, cells.length);
  while (height < cells.length && columns.some((c) => cells[height]![c] === '^' && cell(height, c).at[0] < height)) height++;
  const header = columns.map((c) => [...new Set(Array.from({ length: height }, (_, r) => squeezed(cell(r, c).text)))]);
  return { header, rows: cells.map((_, r) => r).slice(height), cell };
}

/** The columns that a name stands over. */
export const columnsNamed = ({ header }: Grid, name: string): number[] => header.flatMap((names, c) => (names.includes(squeezed(name)) ? [c] : []));

/** Where a cell is printed; the table itself where that is not known. */
export function placeOfCell(version: RegulationVersion, table: Element, [row, column]: readonly [number, number]): Label {
  const origin = version.origins.get(table.id);
  return origin?.cells?.[row]?.[column] ?? origin?.label ?? { source: version.source, span: { start: 0, end: 0 } };
}
