/** The files in which a comparison table is printed: mostly one. */
import type { Source } from '../../lang/source.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';

/** A table whose rows stand in several files. */
export interface JoinedTable extends ComparisonTable {
  readonly sources: readonly Source[];
  readonly sourceOf: ReadonlyMap<ReadRow, Source>;
}

const isJoined = (table: ComparisonTable): table is JoinedTable => 'sources' in table;

/** All files of a table, in order. */
export const sourcesOf = (table: ComparisonTable): readonly Source[] => (isJoined(table) ? table.sources : [table.source]);

/** The file in which a row stands. */
export const sourceOfRow = (table: ComparisonTable, row: ReadRow): Source => (isJoined(table) ? (table.sourceOf.get(row) ?? table.source) : table.source);
