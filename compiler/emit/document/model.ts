/**
 * The one model behind every printed document: builders make it, emitters turn it into Markdown, HTML and OOXML.
 * Plain readonly data. Legal text stands only in `Run.text`, and nothing reads it again for structure.
 * Lengths are in full-width characters of the text size, page measures in millimetres.
 */
import { joinRuns } from './runs.ts';

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly bold?: boolean;
}

/** What a line is for; size, weight and alignment follow from it (typography.ts). */
export type LineRole = 'title' | 'history' | 'note' | 'heading' | 'body';

/** One printed line of the source, wrapped by the page: what word processors call a paragraph (here that word means 項). */
export interface TextLine {
  readonly kind: 'line';
  readonly role: LineRole;
  readonly runs: readonly Run[];
  /** Left edge of the second and later rows of the wrapped line. */
  readonly indent: number;
  /** How far the first row begins left of `indent`; negative begins right of it. */
  readonly hanging: number;
  /** At the left edge, whatever the role asks for. */
  readonly align?: 'left';
}

export interface TableCell {
  /** Lines, and tables within the cell; nothing at all for an empty cell. */
  readonly blocks: readonly Block[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly align: 'start' | 'center';
}

export interface TableRow {
  /** Only the cells that begin in this row, as in HTML: a cell spanned from the left or from above is left out. */
  readonly cells: readonly TableCell[];
  /** Whether a page may end inside the row. */
  readonly breakable: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** Name of the table for those who hear the page; not printed. */
  readonly caption: string;
  /** Width of each column as a share; the shares add up to 1. */
  readonly columns: readonly number[];
  /** Printed again on every page that the table reaches. */
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

export type Block = TextLine | Table;

/** A piece of the line at the foot of every page. */
export type FooterPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pageNumber' }
  | { readonly kind: 'pageCount' };

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Margins in millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export interface Document {
  /** Title for the file's properties and the browser's tab. */
  readonly title: string;
  readonly page: PageSetup;
  readonly blocks: readonly Block[];
  readonly footer: readonly FooterPart[];
  /** Where the document was made from (a path of the workspace), for text forms kept under version control. */
  readonly origin?: string;
}

/** Short and long side of A4 in millimetres. */
export const A4 = { short: 210, long: 297 } as const;

/** Width between the margins in millimetres. */
export function textWidth(page: PageSetup): number {
  const width = page.orientation === 'portrait' ? A4.short : A4.long;
  return width - page.margins.left - page.margins.right;
}

/** A4 with the margins of official papers. */
export const officialPage = (orientation: PageSetup['orientation']): PageSetup => ({
  orientation,
  margins: { top: 20, right: 20, bottom: 20, left: 20 },
});

/** 第 x 頁，共 y 頁 */
export const pageFooter: readonly FooterPart[] = [
  { kind: 'text', text: '第 ' },
  { kind: 'pageNumber' },
  { kind: 'text', text: ' 頁，共 ' },
  { kind: 'pageCount' },
  { kind: 'text', text: ' 頁' },
];

/** A line with one run at the left edge. */
export const plainLine = (role: LineRole, text: string): TextLine => ({
  kind: 'line', role, runs: text === '' ? [] : [{ text }], indent: 0, hanging: 0,
});

/** The text of a line without its looks. */
export const lineText = (line: TextLine): string => line.runs.map((run) => run.text).join('');

/** What stands around and between the cells of a row that is printed as a line. */
const rowSigns = (cells: readonly (readonly TextLine[])[]): TextLine[] => {
  const lines: Run[][] = [[{ text: '| ' }]];
  cells.forEach((cell, index) => {
    if (index > 0) lines.at(-1)!.push({ text: ' | ' });
    cell.forEach((line, at) => (at > 0 ? lines.push([...line.runs]) : lines.at(-1)!.push(...line.runs)));
  });
  lines.at(-1)!.push({ text: ' |' });
  return lines.map((runs) => ({ ...plainLine('body', ''), runs: joinRuns(runs) }));
};

/** The lines of a cell, for what has no tables within tables: those of a table are its rows, | one | two |. */
export const linesOfCell = (cell: TableCell): TextLine[] => cell.blocks.flatMap((block) => (block.kind === 'line' ? [block]
  : [...block.header, ...block.rows].flatMap((row) => rowSigns(row.cells.map(linesOfCell)))));

/** The text of a cell: its lines joined by "\n". */
export const cellText = (cell: TableCell): string => linesOfCell(cell).map(lineText).join('\n');
