/** Tables of two versions: cells are compared one by one while the shape stays, otherwise the old table is struck whole. */
import { addedRuns, deletedRuns, markChanges, type Difference } from './marked-text.ts';
import { tableOfCells, type Cells } from './table-of-cells.ts';
import type { Table } from './model.ts';

/** A table that was added: every cell underlined. */
export const addedTable = (cells: Cells): Table => tableOfCells(cells, addedRuns);
/** A table that was deleted: every cell struck out. */
export const deletedTable = (cells: Cells): Table => tableOfCells(cells, deletedRuns);

const isSpan = (text: string | undefined): boolean => text === '<' || text === '^';

/** Same rows, same columns, same spans. */
const sameShape = (a: Cells, b: Cells): boolean =>
  a.length === b.length
  && a.every((row, at) => row.length === b[at]!.length
    && row.every((text, column) => (isSpan(text) || isSpan(b[at]![column]) ? text === b[at]![column] : true)));

/** Same columns, no span anywhere: then rows can come and go. */
const rowsComparable = (a: Cells, b: Cells): boolean =>
  a.length > 0 && b.length > 0 && [...a, ...b].every((row) => row.length === a[0]!.length && !row.some(isSpan));

interface RowPair {
  readonly current: readonly string[] | null;
  readonly amended: readonly string[] | null;
}

const sameRow = (a: readonly string[], b: readonly string[]): boolean => a.every((text, column) => text === b[column]);

/** lengths[i][j]: most rows that current from i on and amended from j on have in common, in order. */
function commonRows(current: Cells, amended: Cells): number[][] {
  const lengths = Array.from({ length: current.length + 1 }, () => new Array<number>(amended.length + 1).fill(0));
  for (let i = current.length - 1; i >= 0; i--) {
    for (let j = amended.length - 1; j >= 0; j--) {
      lengths[i]![j] = sameRow(current[i]!, amended[j]!)
        ? lengths[i + 1]![j + 1]! + 1
        : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

/** As many rows gone as come are the same rows changed; otherwise the old ones go and the new ones come. */
function changedRows(gone: Cells, come: Cells): RowPair[] {
  if (gone.length === come.length) return gone.map((row, at) => ({ current: row, amended: come[at]! }));
  return [...gone.map((row) => ({ current: row, amended: null })), ...come.map((row) => ({ current: null, amended: row }))];
}

/** Rows that stay, with the changed stretches between them. */
function alignRows(current: Cells, amended: Cells): RowPair[] {
  const lengths = commonRows(current, amended);
  const pairs: RowPair[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = (): number => pairs.push(...changedRows(current.slice(fromI, i), amended.slice(fromJ, j)));
  while (i < current.length && j < amended.length) {
    if (sameRow(current[i]!, amended[j]!)) {
      close();
      pairs.push({ current: current[i++]!, amended: amended[j++]! });
      [fromI, fromJ] = [i, j];
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  [i, j] = [current.length, amended.length];
  close();
  return pairs;
}

function markRows(pairs: readonly RowPair[], difference: Difference): Table {
  const cells = pairs.map((pair) => pair.amended ?? pair.current!);
  return tableOfCells(cells, (text, row, column) => {
    const { current, amended } = pairs[row]!;
    if (amended === null) return deletedRuns(text);
    if (current === null) return addedRuns(text);
    return markChanges(current[column]!, text, difference);
  });
}

/** One table with marks, or the old one struck and the new one underlined when they cannot be laid over each other. */
export function markedTables(current: Cells, amended: Cells, difference: Difference): Table[] {
  if (sameShape(current, amended)) return [markRows(current.map((row, at) => ({ current: row, amended: amended[at]! })), difference)];
  if (rowsComparable(current, amended)) return [markRows(alignRows(current, amended), difference)];
  return [...(current.length > 0 ? [deletedTable(current)] : []), addedTable(amended)];
}
