/** Comparison tables (修正條文對照表): recognising one in a document, its title and its rows. */
import type { Source } from '../../lang/source.ts';
import type { SourceLine } from './lines.ts';
import { readColumns, type TableColumns } from './table-headers.ts';
import { joinRowsOfOneProvision } from './table-base.ts';
import { linesOfCell } from './table-lines.ts';
import { printedRows, readRows, type ReadRow, type UnreadCell } from './table-rows.ts';
import { readTableTitle, type TableTitle } from './table-title.ts';

export interface ComparisonTable {
  readonly title: TableTitle;
  /** Header words of the amended and the current column. */
  readonly headers: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly unread: readonly UnreadCell[];
  /** Rows put together again that a page break had parted. */
  readonly continued: number;
  /** What stands before the title lines and behind the table: mostly the full text of the draft. */
  readonly rest: readonly SourceLine[];
  readonly source: Source;
}

const headerOf = (line: SourceLine): TableColumns | null => {
  for (const cells of line.table ?? []) {
    const columns = readColumns(cells);
    if (columns) return columns;
  }
  return null;
};

/** The most lines above a table that may tell of it. */
const MOST_TITLE_LINES = 12;

/** Reads the comparison table of a document; null when there is none. `lines` are those of the whole document. */
export function readTable(lines: readonly SourceLine[], source: Source): ComparisonTable | null {
  const first = lines.findIndex((line) => headerOf(line) !== null);
  if (first < 0) return null;
  const tables: SourceLine[] = [];
  let end = first;
  // the table goes on in the next tables of as many columns, though a page number or a caption may stand between
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.table && (headerOf(line) || isSameShape(line, tables.at(-1)!))) {
      tables.push(line);
      end = i + 1;
    } else if (!line.table && (line.text.length > 60 || i - end > 4)) break;
    else if (line.table) break;
  }
  const from = Math.max(0, first - MOST_TITLE_LINES);
  const { rows, continued } = printedRows(tables);
  const read = readRows(rows, continued);
  return {
    title: readTableTitle([...lines.slice(from, first), ...rowsAbove(lines[first]!)]), headers: headerOf(lines[first]!)!.words, rows: joinRowsOfOneProvision(read.rows), unread: read.unread, continued,
    rest: [...lines.slice(0, from), ...lines.slice(end)], source,
  };
}

/** A title may stand in the table itself, above its header: the lines of those rows. */
function rowsAbove(line: SourceLine): SourceLine[] {
  const header = (line.table ?? []).findIndex((cells) => readColumns(cells) !== null);
  return (line.table ?? []).slice(0, header).flatMap((cells, y) => cells.flatMap((words, x) => (words === '<' || words === '^' || words === '' ? [] : linesOfCell(line, y, x))));
}

const widthOf = (line: SourceLine): number => Math.max(0, ...(line.table ?? []).map((row) => row.length));
const isSameShape = (line: SourceLine, before: SourceLine): boolean => widthOf(line) === widthOf(before);
