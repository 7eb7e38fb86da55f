/** The amendment comparison table (修正條文對照表) as a document. */
import type { Cell, Comparison, ComparisonRow } from '../../model/comparison.ts';
import { cellOffsets, type Element } from '../../model/regulation.ts';
import { cellPlacements } from './cell-placements.ts';
import { piecesOfText } from './cell-tables.ts';
import { noteLines } from './regulation-document.ts';
import { underlinedRuns } from './runs.ts';
import { tableOfCells } from './table-of-cells.ts';
import { cellPadding, typefaces } from './typography.ts';
import {
  officialPage, pageFooter, plainLine, textWidth,
  type Block, type Document, type PageSetup, type Table, type TableCell, type TableRow,
} from './model.ts';

/** Amended, current, explanation. */
const columns = [0.38, 0.38, 0.24] as const;

/** A row of more lines than this may break across pages: kept whole it would leave too much of a page white. */
const KEPT_WHOLE = 16;

const millimetresPerPoint = 25.4 / 72;

/** Lines and tables of a cell of `width` full-width characters: the text is cut at "\n" only, and ranges keep their characters. */
function blocksOfCell({ text: whole, underlined }: Cell, elements: readonly Element[], width: number): Block[] {
  if (whole === '') return [];
  const pieces = piecesOfText(whole, elements);
  const placements = cellPlacements(pieces.flatMap(({ rows, text }) => (rows ? [] : [text])), elements[0] ?? null);
  return pieces.map(({ at, text, rows }): Block => {
    if (rows) {
      const starts = cellOffsets(rows).map((row) => row.map((offset) => at + offset));
      return tableOfCells(rows, (words, y, x) => underlinedRuns(whole, underlined, starts[y]![x]!, starts[y]![x]! + words.length), width);
    }
    const { indent, hanging } = placements.shift()!;
    return { kind: 'line', role: 'body', runs: underlinedRuns(whole, underlined, at, at + text.length), indent, hanging };
  });
}

const cellOf = (cell: Cell | null, elements: readonly Element[], width: number): TableCell => ({
  blocks: cell === null ? [] : blocksOfCell(cell, elements, width), columnSpan: 1, rowSpan: 1, align: 'start',
});

/** How many rows of characters a cell takes in a column of `width` full-width characters. */
function estimateHeight(cell: TableCell, width: number): number {
  const heights = cell.blocks.map((line) => {
    if (line.kind === 'table') return estimateTable(line, width);
    const length = line.runs.reduce((sum, run) => sum + run.text.length, line.hanging * -1);
    return Math.max(1, Math.ceil(length / Math.max(1, width - line.indent)));
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The same of a table within a cell. */
const estimateTable = ({ columns: shares, header, rows }: Table, width: number): number => [...header, ...rows]
  .reduce((sum, row) => sum + Math.max(1, ...row.cells.map((cell, index) => estimateHeight(cell, width * (shares[index] ?? 1)))), 0);

const elementsOf = (element: Element | null, joined: readonly Element[] = []): readonly Element[] => (element ? [element, ...joined] : joined);

function rowOf(row: ComparisonRow, page: PageSetup): TableRow {
  const characters = columns.map((share) => (share * textWidth(page) - 2 * cellPadding) / (typefaces.cell.size * millimetresPerPoint));
  const elements = [elementsOf(row.amendedElement), elementsOf(row.currentElement, row.joined), []];
  const cells = [row.amended, row.current, row.explanation].map((cell, index) => cellOf(cell, elements[index]!, characters[index]!));
  const height = Math.max(...cells.map((cell, index) => estimateHeight(cell, characters[index]!)));
  return { cells, breakable: height > KEPT_WHOLE };
}

const headerCell = (text: string): TableCell => ({ blocks: [plainLine('body', text)], columnSpan: 1, rowSpan: 1, align: 'center' });

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
