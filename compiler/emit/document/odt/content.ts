/** Lines and tables in ODF. */
import { textWidth, type Block, type Document, type FooterPart, type Run, type Table, type TableCell, type TableRow, type TextLine } from '../model.ts';
import { cellPadding } from '../typography.ts';
import { cellStyle, columnStyle, lineStyle, rowStyle, runStyle, styleNames, tableStyle, type StyleBook } from './styles.ts';
import { escapeXml, fontFaces, namespaces, textXml, xmlHead } from './xml.ts';

function runXml(run: Run, book: StyleBook): string {
  if (run.text === '') return '';
  const style = runStyle(book, run);
  return style === null ? textXml(run.text) : `<text:span text:style-name="${style}">${textXml(run.text)}</text:span>`;
}

function lineXml(line: TextLine, book: StyleBook, cell: TableCell | null): string {
  const style = lineStyle(book, line, cell ? 'cell' : line.role, cell?.align === 'center');
  const words = line.runs.map((run) => runXml(run, book)).join('');
  return !cell && line.role === 'heading'
    ? `<text:h text:style-name="${style}" text:outline-level="1">${words}</text:h>`
    : `<text:p text:style-name="${style}">${words}</text:p>`;
}

const emptyLine = `<text:p text:style-name="${styleNames.cell}"/>`;

/** The styles asked for so far, and how many tables have a name. */
interface Pen {
  readonly book: StyleBook;
  tables: number;
}

function cellXml(cell: TableCell | undefined, width: number, pen: Pen): string {
  const { book } = pen;
  const style = `table:style-name="${cellStyle(book, cell?.align === 'center')}" office:value-type="string"`;
  if (!cell) return `<table:table-cell ${style}>${emptyLine}</table:table-cell>`;
  const columns = cell.columnSpan > 1 ? ` table:number-columns-spanned="${cell.columnSpan}"` : '';
  const rows = cell.rowSpan > 1 ? ` table:number-rows-spanned="${cell.rowSpan}"` : '';
  const blocks = cell.blocks.map((block) => (block.kind === 'line' ? lineXml(block, book, cell) : tableXml(block, width - 2 * cellPadding, pen)));
  // a cell ends in a line: after a table that stands last, an empty one
  return `<table:table-cell ${style}${columns}${rows}>${blocks.join('')}${cell.blocks.at(-1)?.kind === 'line' ? '' : emptyLine}</table:table-cell>`;
}

const covered = '<table:covered-table-cell/>';

/** One row of columns of `widths` (hundredths of a millimetre). `below` counts by column how many more rows a cell above reaches down, and is brought up to date. */
function rowXml(row: TableRow, widths: readonly number[], below: number[], pen: Pen): string {
  const waiting = [...row.cells];
  const cells: string[] = [];
  for (let column = 0; column < below.length; ) {
    if (below[column]! > 0) {
      below[column]!--;
      cells.push(covered);
      column++;
      continue;
    }
    const cell = waiting.shift();
    const span = cell?.columnSpan ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, w) => sum + w, 0) / 100;
    cells.push(cellXml(cell, width, pen), covered.repeat(span - 1));
    below.fill((cell?.rowSpan ?? 1) - 1, column, column + span);
    column += span;
  }
  return `<table:table-row table:style-name="${rowStyle(pen.book, row.breakable)}">${cells.join('')}</table:table-row>`;
}

/** Widths in hundredths of a millimetre, equal for equal shares; the last takes what rounding leaves. */
function columnWidths(shares: readonly number[], total: number): number[] {
  const widths = shares.slice(0, -1).map((share) => Math.round(share * total * 100));
  return [...widths, Math.round(total * 100) - widths.reduce((sum, width) => sum + width, 0)];
}

function tableXml(table: Table, width: number, pen: Pen): string {
  const name = `表${++pen.tables}`;
  const widths = columnWidths(table.columns, width);
  const below = table.columns.map(() => 0);
  const columns = widths.map((w) => `<table:table-column table:style-name="${columnStyle(pen.book, w)}"/>`).join('');
  const header = table.header.map((row) => rowXml(row, widths, below, pen)).join('');
  const rows = table.rows.map((row) => rowXml(row, widths, below, pen)).join('');
  const title = table.caption === '' ? '' : `<table:title>${escapeXml(table.caption)}</table:title>`;
  return `<table:table table:name="${name}" table:style-name="${tableStyle(pen.book, width)}">${title}${columns}${header === '' ? '' : `<table:table-header-rows>${header}</table:table-header-rows>`}${rows}</table:table>`;
}

const SEPARATOR = '<style:style style:name="Separator" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="0pt" fo:line-height="6pt"/><style:text-properties fo:font-size="2pt" style:font-size-asian="2pt"/></style:style>';

/** content.xml: the automatic styles that its lines and tables ask for, and the text. */
export function contentXml(document: Document): string {
  const book: StyleBook = new Map([['Separator', SEPARATOR]]);
  const pen: Pen = { book, tables: 0 };
  const width = textWidth(document.page);
  const xmlOf = (block: Block, next: Block | undefined): string => {
    if (block.kind === 'line') return lineXml(block, book, null);
    // parts two tables, and ends a page after a table, which word processors demand; as low as they allow
    return tableXml(block, width, pen) + (next?.kind === 'line' ? '' : '<text:p text:style-name="Separator"/>');
  };
  const body = document.blocks.map((block, i) => xmlOf(block, document.blocks[i + 1])).join('');
  return `${xmlHead}<office:document-content ${namespaces}>${fontFaces}<office:automatic-styles>${[...book.values()].join('')}</office:automatic-styles>`
    + `<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
}

const fields = { pageNumber: '<text:page-number text:select-page="current">1</text:page-number>', pageCount: '<text:page-count>1</text:page-count>' } as const;

/** The words at the foot of every page. */
export const footerText = (parts: readonly FooterPart[]): string => parts.map((part) => (part.kind === 'text' ? textXml(part.text) : fields[part.kind])).join('');
