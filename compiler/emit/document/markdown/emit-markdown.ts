/** Markdown: each line a paragraph, tables in GFM form with <u>, <s> and <br> in their cells. */
import { assertWritableDocument } from '../characters.ts';
import { linesOfCell, type Block, type Document, type LineRole, type Run, type Table, type TableCell, type TableRow, type TextLine } from '../model.ts';
import { emitHtmlTable } from '../html/table-fragment.ts';
import { escapeMarkdownParts } from './escape-markdown.ts';

const prefix: Readonly<Record<LineRole, string>> = { title: '# ', heading: '## ', history: '', note: '', body: '' };

// tags instead of signs: emphasis next to full-width punctuation is not recognised by every reader
function withLooks(run: Run, escaped: string): string {
  const bold = run.bold ? `<b>${escaped}</b>` : escaped;
  const struck = run.strike ? `<s>${bold}</s>` : bold;
  return run.underline ? `<u>${struck}</u>` : struck;
}

function inline(line: TextLine): string {
  const escaped = escapeMarkdownParts(line.runs.map((run) => run.text));
  return line.runs.map((run, index) => withLooks(run, escaped[index]!)).join('');
}

const cellSource = (cell: TableCell): string => linesOfCell(cell).map(inline).join('<br>');

const rowSource = (row: TableRow): string => `| ${row.cells.map(cellSource).join(' | ')} |`;

/** A pipe table has one header row and no spanned cells. */
const isPipeTable = (table: Table): boolean =>
  table.header.length === 1
  && [...table.header, ...table.rows].every((row) => row.cells.length === table.columns.length && row.cells.every((cell) => cell.rowSpan === 1));

function tableSource(table: Table): string {
  if (!isPipeTable(table)) return emitHtmlTable(table);
  const rule = `|${table.columns.map(() => ' --- |').join('')}`;
  return [rowSource(table.header[0]!), rule, ...table.rows.map(rowSource)].join('\n');
}

const blockSource = (block: Block): string => (block.kind === 'table' ? tableSource(block) : prefix[block.role] + inline(block));

/** A comment may not hold "--". */
const originComment = (origin: string): string => `<!-- ${origin.replace(/[\n\r]/g, ' ').replace(/-(?=-)/g, '- ')} -->`;

/** The document as Markdown (CommonMark with GFM tables and inline HTML), ending in one line end. */
export function emitMarkdown(document: Document): string {
  assertWritableDocument(document);
  const parts = document.blocks.map(blockSource).filter((source) => source !== '');
  const head = document.origin === undefined ? [] : [originComment(document.origin)];
  return `${[...head, ...parts].join('\n\n')}\n`;
}
