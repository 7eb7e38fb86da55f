/** The comparison as data for other programs: the form of `fagui compare --format json`. */
import type { Cell, Comparison, ComparisonRow, RowKind } from '../model/comparison.ts';

export interface CellJson {
  readonly text: string;
  /** Half-open ranges of `text` in UTF-16 units. */
  readonly underlined: readonly (readonly [number, number])[];
}

export interface RowJson {
  readonly kind: RowKind;
  readonly provision: string | null;
  readonly formerProvision: string | null;
  readonly amended: CellJson | null;
  readonly current: CellJson | null;
  readonly explanation: CellJson;
}

export interface ComparisonJson {
  readonly title: string;
  readonly headers: readonly [string, string, string];
  readonly profile: Comparison['profile'];
  readonly rows: readonly RowJson[];
}

const cellJson = (cell: Cell): CellJson => ({ text: cell.text, underlined: cell.underlined.map(([from, to]) => [from, to] as const) });

const rowJson = (row: ComparisonRow): RowJson => ({
  kind: row.kind,
  provision: row.provision,
  formerProvision: row.formerProvision,
  amended: row.amended && cellJson(row.amended),
  current: row.current && cellJson(row.current),
  explanation: cellJson(row.explanation),
});

/** Plain data in a fixed order of keys; an empty cell is null, the explanation is always there. */
export const comparisonToJson = (comparison: Comparison): ComparisonJson => ({
  title: comparison.title,
  headers: comparison.headers,
  profile: comparison.profile,
  rows: comparison.rows.map(rowJson),
});
