/** Comparison tables (修正條文對照表): recognising one in a document, its title and its rows. */
import type { Source } from '../../lang/source.ts';
import type { Finding, SourceLine } from './lines.ts';
import { headerCells, readColumns, type TableColumns } from './table-headers.ts';
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
  /** Words struck out in the amended column that were taken as deleted. */
  readonly struck: readonly Finding[];
  /** Titles of the document's other comparison tables; "" for one without. */
  readonly others: readonly string[];
  readonly source: Source;
}

export interface TableOptions {
  /** Struck words of the amended column stay. Those of the current column always do: they are in force. */
  readonly keepStruck?: boolean;
  /** Which comparison table of the document, from 1 on; the first unless told. */
  readonly which?: number;
}

const headerOf = (line: SourceLine): TableColumns | null => {
  for (const y of (line.table ?? []).keys()) {
    const columns = readColumns(headerCells(line.table!, y));
    if (columns) return columns;
  }
  return null;
};

/** The most lines above a table that may tell of it. */
const MOST_TITLE_LINES = 12;

/** Where a comparison table stands among the lines of a document: from its first piece to behind its last one. */
interface Extent {
  readonly first: number;
  readonly end: number;
  readonly tables: readonly SourceLine[];
}

/** Reads a comparison table of a document; null when there is none. `lines` are those of the whole document. */
export function readTable(lines: readonly SourceLine[], source: Source, { keepStruck = false, which = 1 }: TableOptions = {}): ComparisonTable | null {
  const extents = tablesIn(lines);
  const own = extents[which - 1];
  if (!own) return null;
  const { first, end, tables } = own;
  const from = Math.max(0, extents[which - 2]?.end ?? 0, first - MOST_TITLE_LINES);
  const { rows, continued, struck, notes } = printedRows(tables, keepStruck);
  const title = readTableTitle([...lines.slice(from, first), ...rowsAbove(lines[first]!)]);
  const read = readRows(rows, continued);
  return {
    title: { ...title, notes: [...title.notes, ...notes] }, headers: headerOf(lines[first]!)!.words, rows: joinRowsOfOneProvision(read.rows), unread: read.unread, continued,
    rest: [...lines.slice(0, from), ...lines.slice(end)], struck, others: extents.flatMap((extent, i) => (extent === own ? [] : [titleOf(lines, extents, i)])), source,
  };
}

const titleOf = (lines: readonly SourceLine[], extents: readonly Extent[], i: number): string => {
  const { first } = extents[i]!;
  return readTableTitle([...lines.slice(Math.max(0, extents[i - 1]?.end ?? 0, first - MOST_TITLE_LINES), first), ...rowsAbove(lines[first]!)]).printed;
};

/** Where each comparison table of a document begins: at the first line of its title, or at the table itself where it has none. */
export function tableStarts(lines: readonly SourceLine[]): number[] {
  return tablesIn(lines).map(({ first }, i, extents) => {
    const least = Math.max(0, extents[i - 1]?.end ?? 0, first - MOST_TITLE_LINES);
    const { printed } = readTableTitle(lines.slice(least, first));
    for (let from = first - 1; printed !== '' && from >= least; from--) {
      for (let end = from + 1, joined = ''; end <= first && joined.length < printed.length; end++) if ((joined += lines[end - 1]!.text) === printed) return from;
    }
    return first;
  });
}

function tablesIn(lines: readonly SourceLine[]): Extent[] {
  const out: Extent[] = [];
  for (let at = 0; at < lines.length;) {
    const first = lines.findIndex((line, i) => i >= at && headerOf(line) !== null);
    if (first < 0) break;
    const extent = extentFrom(lines, first);
    out.push(extent);
    at = extent.end;
  }
  return out;
}

function extentFrom(lines: readonly SourceLine[], first: number): Extent {
  const tables: SourceLine[] = [];
  let end = first;
  // the table goes on in the next tables of as many columns, though a page number or a caption may stand between
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    const goesOn = tables.length === 0 || headerOf(line) ? !opensAnother(lines.slice(end, i), lines, first) : isSameShape(line, tables.at(-1)!);
    if (line.table && goesOn) {
      tables.push(line);
      end = i + 1;
    } else if (line.table || line.text.length > 60 || i - end > 4) break;
  }
  return { first, end, tables };
}

/** Lines between two tables that say which other regulation the second one is about. */
function opensAnother(between: readonly SourceLine[], lines: readonly SourceLine[], first: number): boolean {
  const { printed, regulation } = readTableTitle(between);
  const own = readTableTitle(lines.slice(Math.max(0, first - MOST_TITLE_LINES), first));
  return printed !== '' && regulation !== '' && regulation !== own.regulation;
}

/** A title may stand in the table itself, above its header: the lines of those rows. */
function rowsAbove(line: SourceLine): SourceLine[] {
  const table = line.table ?? [];
  const header = table.findIndex((_, y) => readColumns(headerCells(table, y)) !== null);
  // a row of merged heads above the header is a part of it
  const above = (table[header] ?? []).includes('^') ? header - 1 : header;
  return table.slice(0, above).flatMap((cells, y) => cells.flatMap((words, x) => (words === '<' || words === '^' || words === '' ? [] : linesOfCell(line, y, x))));
}

const widthOf = (line: SourceLine): number => Math.max(0, ...(line.table ?? []).map((row) => row.length));
const isSameShape = (line: SourceLine, before: SourceLine): boolean => widthOf(line) === widthOf(before);
