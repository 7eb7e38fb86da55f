/** The form that every imported format is brought to before its structure is read: printed lines, and what was noticed on the way. */

import type { MarkerReading } from '../../lang/markers.ts';

export type MarkKind = 'underline' | 'strike' | 'bold';

/** A marked range of a line's text, UTF-16 offsets, half-open. */
export interface TextMark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** Where a line comes from, when its source says so. `link`: all of its words are links of a web page. */
export type LineHint = 'title' | 'heading' | 'list' | 'note' | 'link' | null;

/** One printed line. Blank lines are not lines: they set `blankBefore`. */
export interface SourceLine {
  /** Without white space at its edges, which is layout. "" for a table. */
  readonly text: string;
  /** Width of the white space before the text in half-width columns; null where the source has no such thing. */
  readonly indent: number | null;
  /** That of white space typed before the text, where the indent is not known. */
  readonly typed?: number;
  readonly blankBefore: boolean;
  readonly marks: readonly TextMark[];
  readonly hint: LineHint;
  /** Rows of cells; the line is then a table and `text` is "". */
  readonly table: readonly (readonly string[])[] | null;
  /** The lines of each cell with their marks, where the source keeps them apart; same rows and columns as `table`. */
  readonly cells?: readonly (readonly (readonly SourceLine[])[])[];
  /** Offset of the text in the text that diagnostics point into. */
  readonly start: number;
  /** The line reaches the right margin of its page; `spaced` where blank lines part the paragraphs of the document, `indented` where the next line stands as those do that go on. */
  readonly full?: 'spaced' | 'solid' | 'indented';
  /** Of the printed lines that were joined to this one: the characters of the longest and of the last. */
  readonly joined?: { readonly longest: number; readonly last: number };
  /** Where its source numbers paragraphs by itself: the level of the list that the line opens an entry of, or goes on with one. */
  readonly depth?: number;
  /** The number that the line is known to begin with, where its words alone do not show it. */
  readonly marker?: MarkerReading;
}

/** Something of the source that is no plain legal text. `text` is what was found; nothing is left out of the lines unless `dropped`. */
export interface Finding {
  readonly kind:
    | 'hiddenText' | 'insertion' | 'deletion' | 'comment' | 'footnote' | 'picture' | 'textBox' | 'script' | 'bullet' | 'headerFooter'
    | 'automaticNumber' | 'pageNumber' | 'struckText' | 'formula' | 'nestedTable' | 'rebuiltTable' | 'navigation' | 'noteMark' | 'columns' | 'ruby' | 'contents';
  readonly text: string;
  readonly dropped: boolean;
}

/** What reading a file gives: its lines and what was noticed. */
export interface Extraction {
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

const FULL_SPACE = '　';

/** Columns of leading white space: a tab counts 4, a full-width space 2, anything else 1. */
function indentOf(text: string): number {
  let columns = 0;
  for (const c of text) {
    if (c === '\t') columns += 4;
    else if (c === FULL_SPACE) columns += 2;
    else if (/\s/.test(c)) columns += 1;
    else break;
  }
  return columns;
}

/** White space and marks without width at the edges of a line are layout; so is a line of nothing else. */
const EDGE = /^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/g;
/** The line without white space at its ends. */
export const trimEdges = (text: string): string => text.replace(EDGE, '');

/** Where a word may be parted, which prints nothing and is no character of a text. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');

/** A raw line (edges not yet trimmed) as a source line; null when it is blank. */
export function makeLine(raw: string, more: Partial<Omit<SourceLine, 'text'>> = {}): SourceLine | null {
  const text = trimEdges(raw);
  if (text === '') return null;
  const cut = raw.indexOf(text);
  const marks = (more.marks ?? [])
    .map((m) => ({ ...m, start: Math.max(0, m.start - cut), end: Math.min(text.length, m.end - cut) }))
    .filter((m) => m.start < m.end);
  return { indent: indentOf(raw), blankBefore: false, hint: null, table: null, start: 0, ...more, text, marks };
}

/** A table as a line. Cells are text on one line each. */
export const tableLine = (rows: readonly (readonly string[])[], more: Partial<SourceLine> = {}): SourceLine => ({
  indent: null, blankBefore: false, marks: [], hint: null, start: 0, ...more, text: '', table: rows,
});

/** The text of a cell: its lines joined by one space, edges trimmed. */
export const cellText = (lines: readonly string[]): string => lines.map(trimEdges).filter((l) => l !== '').join(' ');

/** Marks of the same kind that touch, as one. */
export function mergeMarks(marks: readonly TextMark[]): TextMark[] {
  const out: TextMark[] = [];
  for (const kind of ['underline', 'strike', 'bold'] as const) {
    for (const mark of marks.filter((m) => m.kind === kind).sort((a, b) => a.start - b.start)) {
      const last = out.at(-1);
      if (last && last.kind === kind && last.end >= mark.start) out[out.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
      else out.push(mark);
    }
  }
  return out;
}

/** A part of a line, with the marks that fall into it; edges trimmed. */
export function sliceLine(line: SourceLine, from: number, to: number = line.text.length): SourceLine {
  const raw = line.text.slice(from, to);
  const text = trimEdges(raw);
  const at = from + (text === '' ? 0 : raw.indexOf(text));
  const marks = line.marks
    .map((m) => ({ ...m, start: Math.max(0, m.start - at), end: Math.min(text.length, m.end - at) }))
    .filter((m) => m.start < m.end);
  return { ...line, text, marks, start: line.start + at, ...(from === 0 ? {} : { marker: undefined }) };
}

const WORD_EDGE = /[A-Za-z.,;]/;
/** Two halves of a broken line as one. White space stands between them only where two Latin words would run together. */
export function joinLines(a: SourceLine, b: SourceLine): SourceLine {
  const glue = WORD_EDGE.test(a.text.at(-1) ?? '') && /[A-Za-z]/.test(b.text[0] ?? '') ? ' ' : '';
  const shift = a.text.length + glue.length;
  const last = b.joined?.last ?? b.text.length;
  const joined = { longest: Math.max(a.joined?.longest ?? a.text.length, b.joined?.longest ?? 0, last), last };
  return { ...a, full: b.full, joined, text: a.text + glue + b.text, marks: mergeMarks([...a.marks, ...b.marks.map((m) => ({ ...m, start: m.start + shift, end: m.end + shift }))]) };
}

/** The text that diagnostics of a file without lines of its own point into, and its lines placed in it. */
export function placeLines(lines: readonly SourceLine[]): { text: string; lines: SourceLine[] } {
  let text = '';
  const placed = lines.map((line) => {
    const start = text.length;
    text += (line.table ? line.table.map((row) => row.join('\t')).join('\n') : line.text) + '\n';
    return { ...line, start };
  });
  return { text, lines: placed };
}

/** Does a line stand inside of another? By the levels of the lists of its source where both are known, else by white space: two columns, as a character is wide. */
export const standsFurtherIn = (one: Pick<SourceLine, 'depth' | 'indent'>, other: Pick<SourceLine, 'depth' | 'indent'>): boolean =>
  one.depth !== undefined && other.depth !== undefined ? one.depth > other.depth : one.indent !== null && other.indent !== null && one.indent >= other.indent + 2;
