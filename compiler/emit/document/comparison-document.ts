/** The amendment comparison table (修正條文對照表) as a document. */
import type { Cell, Comparison, ComparisonRow } from '../../model/comparison.ts';
import type { Element } from '../../model/regulation.ts';
import { cellPlacements } from './cell-placements.ts';
import { noteLines } from './regulation-document.ts';
import { underlinedRuns } from './runs.ts';
import { cellPadding, typefaces } from './typography.ts';
import {
  officialPage, pageFooter, plainLine, textWidth,
  type Block, type Document, type PageSetup, type Table, type TableCell, type TableRow, type TextLine,
} from './model.ts';

/** Amended, current, explanation. */
const columns = [0.38, 0.38, 0.24] as const;

/** A row of more lines than this may break across pages: kept whole it would leave too much of a page white. */
const KEPT_WHOLE = 16;

const millimetresPerPoint = 25.4 / 72;

/** Lines of a cell: the text is cut at "\n" only, and ranges keep their characters. */
function linesOfCell(cell: Cell, element: Element | null): TextLine[] {
  if (cell.text === '') return [];
  const texts = cell.text.split('\n');
  const placements = cellPlacements(texts, element);
  let start = 0;
  return texts.map((text, index) => {
    const runs = underlinedRuns(cell.text, cell.underlined, start, start + text.length);
    start += text.length + 1;
    const { indent, hanging } = placements[index]!;
    return { kind: 'line', role: 'body', runs, indent, hanging };
  });
}

const cellOf = (cell: Cell | null, element: Element | null): TableCell => ({
  lines: cell === null ? [] : linesOfCell(cell, element), columnSpan: 1, rowSpan: 1, align: 'start',
});

/** How many rows of characters a cell takes in a column of `width` full-width characters. */
function estimateHeight(cell: TableCell, width: number): number {
  const heights = cell.lines.map((line) => {
    const length = line.runs.reduce((sum, run) => sum + run.text.length, line.hanging * -1);
    return Math.max(1, Math.ceil(length / Math.max(1, width - line.indent)));
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

function rowOf(row: ComparisonRow, page: PageSetup): TableRow {
  const cells = [cellOf(row.amended, row.amendedElement), cellOf(row.current, row.currentElement), cellOf(row.explanation, null)];
  const characters = columns.map((share) => (share * textWidth(page) - 2 * cellPadding) / (typefaces.cell.size * millimetresPerPoint));
  const height = Math.max(...cells.map((cell, index) => estimateHeight(cell, characters[index]!)));
  return { cells, breakable: height > KEPT_WHOLE };
}

const headerCell = (text: string): TableCell => ({ lines: [plainLine('body', text)], columnSpan: 1, rowSpan: 1, align: 'center' });

type Headers = Comparison['headers'];

/** 修正規定 → 修正名稱, for the row that changes the name of the regulation. */
const nameHeaders = (headers: Headers): Headers => {
  const [amended, current, explanation] = headers;
  return [amended.replace(/規定|條文/, '名稱'), current.replace(/規定|條文/, '名稱'), explanation];
};

const headersOf = (row: ComparisonRow, headers: Headers): Headers => row.headers ?? (row.kind === 'title' ? nameHeaders(headers) : headers);

/** Rows in order, in one table as long as their headers stay the same: a new name is printed in a small table of its own. */
function tablesOf({ title, headers, rows }: Comparison, page: PageSetup): Table[] {
  const tables: { headers: Headers; rows: TableRow[] }[] = [];
  for (const row of rows) {
    const own = headersOf(row, headers);
    const open = tables.at(-1);
    if (open && own.every((text, index) => text === open.headers[index])) open.rows.push(rowOf(row, page));
    else tables.push({ headers: own, rows: [rowOf(row, page)] });
  }
  return tables.map((table) => ({
    kind: 'table', caption: title, columns, header: [{ cells: table.headers.map(headerCell), breakable: false }], rows: table.rows,
  }));
}

/** The comparison table on A4: title, note of a restatement, three ruled columns, page numbers. */
export function comparisonDocument(comparison: Comparison, orientation: PageSetup['orientation'] = 'portrait'): Document {
  const page = officialPage(orientation);
  const blocks: Block[] = [
    plainLine('title', comparison.title),
    ...noteLines(comparison.current, comparison.amended),
    ...tablesOf(comparison, page),
  ];
  return { title: comparison.title, page, blocks, footer: pageFooter };
}
