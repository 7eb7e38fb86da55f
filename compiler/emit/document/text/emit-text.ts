/** Document → plain text for a terminal: ruled tables, full-width characters two columns wide, underlines as such where colour is on. */
import { cellsOf } from '../../../../lang/diagnostics/render-width.ts';
import { linesOfCell, type Block, type Document, type Run, type Table, type TableCell } from '../model.ts';

export interface TextOptions {
  /** ANSI underline and strike; otherwise underlined words stand between ＿ … ＿ and struck ones between ～ … ～. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly mark: 'underline' | 'strike' | null;
}

/** The document for a terminal, in columns of the given width (at least 40; full-width characters count two). */
export function emitText(document: Document, options: TextOptions): string {
  const width = Math.max(40, options.width);
  return `${document.blocks.map((block) => renderBlock(block, width, options)).join('\n')}\n`;
}

function renderBlock(block: Block, width: number, options: TextOptions): string {
  if (block.kind === 'table') return renderTable(block, width, options);
  const indent = block.role === 'body' ? 2 * Math.max(0, block.indent - block.hanging) : 0;
  const lines = wrap(glyphsOf(block.runs, options), width - indent, options);
  const centre = block.role === 'title' ? (line: string, w: number) => ' '.repeat(Math.max(0, (width - w) >> 1)) + line : (line: string) => ' '.repeat(indent) + line;
  return lines.map(({ text, width: w }) => centre(text, w)).join('\n');
}

/** Marked runs as glyphs; without colour the marks are printed as signs around the words. */
function glyphsOf(runs: readonly Run[], options: TextOptions): Glyph[] {
  return runs.flatMap((run) => {
    const mark = run.strike ? 'strike' : run.underline ? 'underline' : null;
    const glyphs = cellsOf(run.text).map((cell): Glyph => ({ text: cell.shown, width: cell.width, mark }));
    const sign = mark === null || options.color ? null : { text: mark === 'strike' ? '～' : '＿', width: 2, mark: null };
    return sign ? [sign, ...glyphs, sign] : glyphs;
  });
}

interface Wrapped {
  readonly text: string;
  readonly width: number;
}

/** Closing punctuation may hang behind the last column rather than begin a line. */
const NO_START = /^[，。、；：！？）」』】〕]$/;

function wrap(glyphs: readonly Glyph[], width: number, options: TextOptions): Wrapped[] {
  const lines: Glyph[][] = [[]];
  let used = 0;
  for (const glyph of glyphs) {
    if (used + glyph.width > width && !(NO_START.test(glyph.text) && used + glyph.width <= width + 2)) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(glyph);
    used += glyph.width;
  }
  return lines.map((line) => ({ text: paint(line, options), width: line.reduce((sum, g) => sum + g.width, 0) }));
}

function paint(line: readonly Glyph[], options: TextOptions): string {
  if (!options.color) return line.map((g) => g.text).join('');
  let out = '';
  let mark: Glyph['mark'] = null;
  for (const glyph of [...line, { text: '', width: 0, mark: null }]) {
    if (glyph.mark !== mark) out += mark === null ? '' : '\u001b[0m';
    if (glyph.mark !== mark && glyph.mark !== null) out += glyph.mark === 'strike' ? '\u001b[9m' : '\u001b[4m';
    mark = glyph.mark;
    out += glyph.text;
  }
  return out;
}

// ------------------------------------------------------------------------------------------------ tables

function renderTable(table: Table, width: number, options: TextOptions): string {
  const inner = width - 3 * table.columns.length - 1;
  const widths = table.columns.map((share) => Math.max(8, Math.floor(inner * share) - 2) & ~1);
  const rule = (left: string, middle: string, right: string): string => left + widths.map((w) => '─'.repeat(w + 4)).join(middle) + right;
  const rows = [...table.header, ...table.rows].map((row) => renderRow(row.cells, widths, options));
  const lines = [rule('┌', '┬', '┐')];
  rows.forEach((row, i) => lines.push(...row, i < rows.length - 1 ? rule('├', '┼', '┤') : rule('└', '┴', '┘')));
  return lines.join('\n');
}

function renderRow(cells: readonly TableCell[], widths: readonly number[], options: TextOptions): string[] {
  let column = 0;
  const wrapped = cells.map((cell) => {
    const span = widths.slice(column, column + cell.columnSpan);
    column += cell.columnSpan;
    const width = span.reduce((sum, w) => sum + w, 0) + 5 * (span.length - 1);
    return { width, lines: linesOfCell(cell).flatMap((line) => wrap(glyphsOf(line.runs, options), width, options)), centre: cell.align === 'center' };
  });
  const height = Math.max(1, ...wrapped.map((w) => w.lines.length));
  return Array.from({ length: height }, (_, i) => `│${wrapped.map(({ width, lines, centre }) => pad(lines[i], width, centre)).join('│')}│`);
}

/** One column of margin on the left and three on the right, of which punctuation may use two. */
function pad(line: Wrapped | undefined, width: number, centre: boolean): string {
  const free = width - (line?.width ?? 0);
  const before = centre ? Math.max(0, free >> 1) : 0;
  return ` ${' '.repeat(before)}${line?.text ?? ''}${' '.repeat(Math.max(0, free - before + 3))}`;
}
