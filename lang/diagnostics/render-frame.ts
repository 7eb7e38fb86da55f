/** The part of a pretty diagnostic that shows source lines: numbers, text, carets. */
import { lineText, positionAt, type Source, type Span } from '../source.ts';
import { cellsOf, windowOf } from './render-width.ts';

/** Columns that a source line may take; a paragraph of a regulation is one long line. */
const FRAME_COLUMNS = 100;

export interface FrameLine {
  /** One-based line number, or null for a line under the source (carets, gaps). */
  readonly number: number | null;
  readonly text: string;
  readonly marks: boolean;
}

/**
 * The lines that show a span: its first line with `mark` under it, and its last line when it runs over several.
 * An empty span is marked by one column at its place.
 */
export function frameLines(source: Source, span: Span, mark: '^' | '-'): FrameLine[] {
  const start = positionAt(source, span.start);
  const end = positionAt(source, Math.max(span.start, span.end));
  // a span that ends with its line end belongs to that line only
  const endLine = end.column === 0 && end.line > start.line ? end.line - 1 : end.line;
  const endColumn = endLine === end.line ? end.column : lineText(source, endLine).length;
  if (endLine === start.line) return markedLine(source, start.line, start.column, endColumn, mark);
  const gap: FrameLine[] = endLine > start.line + 1 ? [{ number: null, text: '…', marks: false }] : [];
  const indent = /^[\s\u3000]*/.exec(lineText(source, endLine))![0].length;
  return [
    ...markedLine(source, start.line, start.column, lineText(source, start.line).length, mark),
    ...gap,
    ...markedLine(source, endLine, Math.min(indent, endColumn), endColumn, mark),
  ];
}

function markedLine(source: Source, line: number, from: number, to: number, mark: string): FrameLine[] {
  const { text, before, width } = cutLine(lineText(source, line), from, to);
  return [
    { number: line + 1, text, marks: false },
    { number: null, text: ' '.repeat(before) + mark.repeat(Math.max(1, width)), marks: true },
  ];
}

/** A line cut to the frame's columns around the UTF-16 range `from`–`to`; columns before the range and of the range. */
export function cutLine(line: string, from: number, to: number): { text: string; before: number; width: number } {
  const cells = cellsOf(line);
  const index = (offset: number): number => {
    const found = cells.findIndex((cell) => cell.start >= offset);
    return found < 0 ? cells.length : found;
  };
  const [a, b] = [index(from), index(to)];
  const { first, last } = windowOf(cells, a, b, FRAME_COLUMNS);
  const shown = (x: number, y: number): string => cells.slice(x, y).map((cell) => cell.shown).join('');
  const width = (x: number, y: number): number => cells.slice(x, y).reduce((sum, cell) => sum + cell.width, 0);
  const [head, tail] = [first > 0 ? '…' : '', last < cells.length ? '…' : ''];
  return {
    text: head + shown(first, last) + tail,
    before: head.length + width(first, Math.min(a, last)),
    width: width(Math.min(a, last), Math.min(b, last)),
  };
}
