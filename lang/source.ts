/** A source file's text with the positions that diagnostics and editors need. */

/** Half-open range of UTF-16 offsets into a source's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Zero-based line and column (UTF-16 units within the line). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Source {
  /** Path as shown to people: relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line; never empty. */
  readonly lineStarts: readonly number[];
}

/** Builds a source; line ends may be LF, CRLF or CR and are kept in `text`. */
export function createSource(path: string, text: string): Source {
  const lineStarts = [0];
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);
    return { path, text, lineStarts };
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) lineStarts.push(i + 1);
  }
  return { path, text, lineStarts };
}

/** Line and column of an offset (offsets past the end give the last position). */
export function positionAt(source: Source, offset: number): Position {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (source.lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: Math.min(offset, source.text.length) - source.lineStarts[low]! };
}

/** Text of a zero-based line without its line end. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line] ?? source.text.length;
  const end = source.lineStarts[line + 1] ?? source.text.length;
  return source.text.slice(start, end).replace(/\r?\n$|\r$/, '');
}

/** The first line without its end: where a finding about a whole file is shown. */
export const firstLine = (source: Source): Span => ({ start: 0, end: lineText(source, 0).length });

/** The words of a span. */
export const sliceSpan = (source: Source, span: Span): string => source.text.slice(span.start, span.end);
