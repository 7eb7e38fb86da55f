/** Tables of rich formats → table lines, or the lines inside when the table only sets a text in columns. */
import { cellText, tableLine, type SourceLine } from './lines.ts';
import { readBareLabel, readListMarker } from './read-marker.ts';
import { readHeading, readProvisionMarker } from '../../lang/markers.ts';

export interface TableCell {
  readonly lines: readonly SourceLine[];
  readonly colspan: number;
  readonly rowspan: number;
}

const MOST_COLUMNS = 200;
/** Squares that spans may fill beside their first one; a table that says more is damaged. */
const MOST_SPANNED = 100_000;

/** The words of a cell on one line; a table inside it row by row, cells parted by tabs. */
export const cellWords = (lines: readonly SourceLine[]): string =>
  cellText(lines.flatMap((line) => (line.table ? line.table.map((row) => row.filter((c) => c !== '<' && c !== '^').join('\t')) : [line.text])));
const flatCell = (cell: TableCell): string => cellWords(cell.lines);

/** Rows of cells as a rectangle: `<` repeats the cell to the left, `^` the one above. `origin` fills the place of a cell's first square, `repeat` the others. */
function gridOf<T>(rows: readonly (readonly TableCell[])[], empty: T, origin: (cell: TableCell) => T, repeat: (sign: '<' | '^', cell: TableCell) => T): T[][] {
  const grid: (T | undefined)[][] = rows.map(() => []);
  let left = MOST_SPANNED;
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]![x] !== undefined) x++;
      const spanned = [Math.min(Math.max(1, cell.colspan), MOST_COLUMNS), Math.min(Math.max(1, cell.rowspan), rows.length - y)] as const;
      const [width, height] = spanned[0] * spanned[1] > left ? [1, 1] : spanned;
      left -= width * height - 1;
      for (let dy = 0; dy < height; dy++) {
        for (let dx = 0; dx < width; dx++) grid[y + dy]![x + dx] = dx > 0 ? repeat('<', cell) : dy > 0 ? repeat('^', cell) : origin(cell);
      }
      x += width;
    }
  });
  const columns = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: columns }, (_, x) => row[x] ?? empty));
}

/** The words of the cells, each on one line. */
export const tableGrid = (rows: readonly (readonly TableCell[])[]): string[][] => gridOf(rows, '', flatCell, (sign) => sign);

/** The lines of the cells; a cell that spans several squares has them in the first one. */
const lineGrid = (rows: readonly (readonly TableCell[])[]): (readonly SourceLine[])[][] => gridOf<readonly SourceLine[]>(rows, [], (cell) => cell.lines, () => []);

const labelOf = (cell: TableCell | undefined): boolean => {
  const text = cell ? flatCell(cell) : '';
  const marker = readProvisionMarker(text) ?? readBareLabel(text) ?? readHeading(text) ?? readListMarker(text);
  if (marker === null || marker.text === text) return marker !== null;
  // 第三條　目的: its caption, but no 一、逾期歸還, which is a row of any list
  return marker.style === 'article' && /^[\s　（(【]*[\u4e00-\u9fff／/]{2,14}[）)】]?$/.test(text.slice(marker.text.length));
};

/** 第三條 本辦法…, 第一章 總則 */
const opensArticle = (cell: TableCell): boolean => {
  const text = cell.lines[0]?.text ?? '';
  return readHeading(text) !== null || readProvisionMarker(text)?.style === 'article' || readBareLabel(text) !== null;
};

/** 項次 above 1. 2. 3.: the rows of a table are numbered, not the text. */
const COUNTS_ROWS = /^(?:項次|項目|編號|序號|NO\.?)$/i;

/** 1. beside a cell that begins with 1. itself: its list stands in the cell of a table. */
const repeatsStyle = ([label, words]: readonly TableCell[]): boolean => {
  const first = words?.lines[0];
  const own = first && !first.table ? readListMarker(first.text) : null;
  return own !== null && own.style === readListMarker(flatCell(label!))?.style;
};

/** A text set in columns: one column, rows that begin with a cell of just 第三條 or 一、 and go on with one other, or articles with empty cells beside them. */
function isLayout(rows: readonly (readonly TableCell[])[]): boolean {
  if (rows.every((row) => row.length === 1 && row[0]!.colspan === 1)) return true;
  const filled = rows.map((row) => row.filter((cell) => flatCell(cell) !== '')).filter((row) => row.length > 0);
  if (filled.length >= 2 && filled.every((row) => row.length === 1) && filled.filter(([cell]) => opensArticle(cell!)).length * 2 > filled.length) return true;
  const labelled = filled.filter((row) => row.length === 2 && labelOf(row[0]));
  if (COUNTS_ROWS.test(filled[0] ? flatCell(filled[0][0]!).replace(/[\s　]/g, '') : '') || labelled.some(repeatsStyle)) return false;
  // a chapter of one article has a table of one row
  const isArticle = filled.length === 1 && labelled.length === 1 && readBareLabel(flatCell(labelled[0]![0]!)) !== null;
  return (labelled.length >= 2 || isArticle) && filled.every((row) => row.length <= 2) && labelled.length * 2 >= filled.length;
}

/** A table without spans as its cells are written, each with its lines. */
export const plainCells = (rows: readonly (readonly (readonly SourceLine[])[])[]): TableCell[][] => rows.map((row) => row.map((lines) => ({ lines, colspan: 1, rowspan: 1 })));

/** The lines that a table stands for. */
export function tableLines(rows: readonly (readonly TableCell[])[], blankBefore = false): SourceLine[] {
  const real = rows.filter((row) => row.length > 0);
  if (real.length === 0) return [];
  if (isLayout(real)) return real.flatMap((row) => row.flatMap((cell) => cell.lines));
  return [tableLine(tableGrid(real), { blankBefore, cells: lineGrid(real) })];
}
