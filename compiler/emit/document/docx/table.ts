/** Tables in OOXML: ruled, of fixed width, header rows repeated. */
import { cellPadding } from '../typography.ts';
import type { Table, TableCell, TableRow } from '../model.ts';
import { lineXml, styleIds } from './line.ts';
import { escapeXml, twipsOfMillimetres } from './xml.ts';

/** A cell that reaches down: how many more rows, and over how many columns. */
interface Reach {
  rows: number;
  readonly columns: number;
}

const emptyLine = `<w:p><w:pPr><w:pStyle w:val="${styleIds.cell}"/></w:pPr></w:p>`;

function cellXml(content: string, width: number, columns: number, merge: '' | 'restart' | 'continue', centred: boolean): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const vertical = merge === '' ? '' : `<w:vMerge w:val="${merge}"/>`;
  const align = centred ? '<w:vAlign w:val="center"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${vertical}${align}</w:tcPr>${content}</w:tc>`;
}

/** A cell ends in a line: after a table that stands last, an empty one. */
function contentXml(cell: TableCell, width: number): string {
  const blocks = cell.blocks.map((block) => (block.kind === 'line' ? lineXml(block, 'cell', cell.align) : tableXml(block, width - 2 * padding)));
  return blocks.join('') + (cell.blocks.at(-1)?.kind === 'line' ? '' : emptyLine);
}

/** One row. `reaches` holds, by first column, the cells above that go on in this row, and is brought up to date. */
function rowXml(row: TableRow, widths: readonly number[], reaches: Map<number, Reach>, header: boolean): string {
  const widthOf = (column: number, span: number): number => widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  const waiting = [...row.cells];
  const cells: string[] = [];
  let column = 0;
  while (column < widths.length) {
    const reach = reaches.get(column);
    if (reach && reach.rows > 0) {
      reach.rows--;
      cells.push(cellXml(emptyLine, widthOf(column, reach.columns), reach.columns, 'continue', false));
      column += reach.columns;
      continue;
    }
    const cell = waiting.shift();
    const span = cell?.columnSpan ?? 1;
    if (cell && cell.rowSpan > 1) reaches.set(column, { rows: cell.rowSpan - 1, columns: span });
    cells.push(cellXml(cell ? contentXml(cell, widthOf(column, span)) : emptyLine, widthOf(column, span), span, cell && cell.rowSpan > 1 ? 'restart' : '', cell?.align === 'center'));
    column += span;
  }
  const properties = `${row.breakable ? '' : '<w:cantSplit/>'}${header ? '<w:tblHeader/>' : ''}`;
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

/** Column widths in twips, equal for equal shares; the last takes what rounding leaves, so that they add up exactly. */
function columnWidths(shares: readonly number[], total: number): number[] {
  const widths = shares.slice(0, -1).map((share) => Math.round(share * total));
  return [...widths, total - widths.reduce((sum, width) => sum + width, 0)];
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = `<w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`;
const padding = twipsOfMillimetres(cellPadding);
const margins = `<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="${padding}" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar>`;

/** `w:tbl` over a text width in twips. */
export function tableXml(table: Table, total: number): string {
  const widths = columnWidths(table.columns, total);
  const reaches = new Map<number, Reach>();
  const properties = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>${borders}<w:tblLayout w:type="fixed"/>${margins}<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escapeXml(table.caption)}"/></w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const header = table.header.map((row) => rowXml(row, widths, reaches, true)).join('');
  const rows = table.rows.map((row) => rowXml(row, widths, reaches, false)).join('');
  return `<w:tbl>${properties}${grid}${header}${rows}</w:tbl>`;
}
