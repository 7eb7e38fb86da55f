/** HTML: one self-contained page for screens, phones and paper. */
import { createHash } from 'node:crypto';
import { assertWritableDocument } from '../characters.ts';
import { cellText, type Block, type Document, type Table, type TableCell, type TableRow, type TextLine } from '../model.ts';
import { escapeHtml, runsHtml } from './escape-html.ts';
import { pageStyle } from './page-style.ts';
import { createPlacementClasses, type PlacementClasses } from './placement-classes.ts';
import { emitHtmlTable } from './table-fragment.ts';
import { renderPage, safeHtml, type CellView, type LineView, type RowView, type SafeHtml, type TableView } from './page-renderer.ts';

const tags = { title: 'h1', heading: 'h2', history: 'p', note: 'p', body: 'p' } as const;

const nothing = safeHtml('');

// not left to the template engine, whose escaping would lose a carriage return
const safeText = (text: string): SafeHtml => safeHtml(escapeHtml(text));

function lineView(line: TextLine, classes: PlacementClasses): LineView {
  const names = [line.role, classes.indent(line.indent, line.hanging), line.align === 'left' ? 'l' : ''];
  return { isLine: true, isTable: false, tag: tags[line.role], className: names.filter((name) => name !== '').join(' '), words: safeHtml(runsHtml(line)) };
}

function cellWords(cell: TableCell, classes: PlacementClasses): SafeHtml {
  const lines = cell.blocks.map((line) => {
    if (line.kind === 'table') return emitHtmlTable(line, classes.column);
    const name = classes.indent(line.indent, line.hanging);
    return `<span${name === '' ? '' : ` class="${name}"`}>${runsHtml(line)}</span>`;
  });
  return safeHtml(lines.join(''));
}

function spansOf(cell: TableCell): SafeHtml {
  if (cell.columnSpan === 1 && cell.rowSpan === 1) return nothing;
  const columns = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '';
  const rows = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '';
  return safeHtml(columns + rows);
}

/** Names of the columns for cards on a phone; null where spanned cells leave no name to a column. */
function columnNames({ header, rows, columns }: Table): readonly string[] | null {
  const single = [...header, ...rows].every((row) => row.cells.length === columns.length);
  return header.length === 1 && single ? header[0]!.cells.map(cellText) : null;
}

function rowView(row: TableRow, names: readonly string[] | null, classes: PlacementClasses): RowView {
  const cells = row.cells.map((cell, index): CellView => ({
    className: ['c', ...(cell.align === 'center' ? ['m'] : []), ...(cell.blocks.length === 0 ? ['e'] : [])].join(' '),
    scope: cell.columnSpan > 1 ? 'colgroup' : 'col',
    spans: spansOf(cell),
    label: names === null ? nothing : safeHtml(` data-label="${escapeHtml(names[index]!)}"`),
    words: cellWords(cell, classes),
  }));
  return { className: row.breakable ? 'b' : 'k', cells };
}

function tableView(table: Table, classes: PlacementClasses): TableView {
  const names = columnNames(table);
  return {
    isLine: false, isTable: true, stacks: names !== null, caption: safeText(table.caption),
    columns: table.columns.map((share) => ({ className: classes.column(share) })),
    hasHeader: table.header.length > 0,
    header: table.header.map((row) => rowView(row, null, classes)),
    rows: table.rows.map((row) => rowView(row, names, classes)),
  };
}

const blockView = (block: Block, classes: PlacementClasses): LineView | TableView =>
  block.kind === 'table' ? tableView(block, classes) : lineView(block, classes);

/** Nothing may load or run; only this very style sheet applies. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** The document as one HTML page (UTF-8), without scripts and without anything to load. */
export function emitHtml(document: Document): string {
  assertWritableDocument(document);
  const classes = createPlacementClasses();
  const blocks = document.blocks.map((block) => blockView(block, classes));
  const style = pageStyle(document, classes.rules());
  return renderPage({
    language: 'zh-Hant-TW', policy: policyFor(style), title: safeText(document.title),
    hasOrigin: document.origin !== undefined, origin: safeText(document.origin ?? ''),
    style: safeHtml(style), blocks,
  });
}
