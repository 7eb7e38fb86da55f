/** A table as a bare HTML fragment, for Markdown, which has no spanned cells, and for tables within cells. */
import { linesOfCell, type Table, type TableCell, type TableRow } from '../model.ts';
import { runsHtml } from './escape-html.ts';

// a blank line would end the HTML block, so line ends inside the text are written as entities
const cellWords = (cell: TableCell): string => linesOfCell(cell).map((line) => runsHtml(line).replace(/\n/g, '&#10;')).join('<br>');

function cellHtml(cell: TableCell, tag: 'td' | 'th'): string {
  const columns = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '';
  const rows = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '';
  return `<${tag}${columns}${rows}>${cellWords(cell)}</${tag}>`;
}

const rowHtml = (row: TableRow, tag: 'td' | 'th'): string => `<tr>${row.cells.map((cell) => cellHtml(cell, tag)).join('')}</tr>`;

/** `<table>` … `</table>` on lines of its own, without blank lines. `columnClass`: the class that gives a column its share of the width, for pages that have a style sheet. */
export function emitHtmlTable(table: Table, columnClass?: (share: number) => string): string {
  const columns = columnClass ? [`<colgroup>${table.columns.map((share) => `<col class="${columnClass(share)}">`).join('')}</colgroup>`] : [];
  const rows = [...table.header.map((row) => rowHtml(row, 'th')), ...table.rows.map((row) => rowHtml(row, 'td'))];
  return ['<table>', ...columns, ...rows, '</table>'].join('\n');
}
