/** Physical lines of legal text: indent, marker, words; table rows together. The tree comes later (build-ast-tree.ts). */
import type { CellSyntax, CommentSyntax, ContentSyntax, MarkerSyntax, TableSyntax } from './ast.ts';
import type { Span } from './source.ts';
import type { Find } from './parser-findings.ts';
import { readMarker, readNestedMarker, type MarkerReading } from './markers.ts';
import { readContent } from './build-ast-content.ts';

/** What the front end carries while it reads one chunk. */
export interface Reading {
  readonly text: string;
  readonly find: Find;
  readonly comments: CommentSyntax[];
}

/** One printed line before it has a place in the tree. */
export interface FlatLine {
  readonly span: Span;
  /** Columns of white space before the line: full-width space 2, tab to the next multiple of 4. */
  readonly indent: number;
  readonly marker: MarkerSyntax | null;
  readonly content: ContentSyntax;
  readonly table: TableSyntax | null;
}

/** A physical line without its white space at both ends. */
export interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

const isEdge = (code: number): boolean => code === 32 || code === 9 || code === 0x3000;

/** Cuts [start, end) into lines, without blank ones; comments at column 0 go to `reading.comments`. */
export function rawLines(reading: Reading, start: number, end: number): RawLine[] {
  const lines: RawLine[] = [];
  const { text } = reading;
  for (let at = start; at < end;) {
    let stop = at;
    while (stop < end && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
    const line = trimLine(text, at, stop);
    if (line.start < line.end) {
      if (line.start === at && text.startsWith('//', at)) reading.comments.push({ text: text.slice(at + 2, line.end).trim(), span: { start: at, end: line.end } });
      else lines.push(line);
    }
    at = stop + 1;
  }
  return lines;
}

/** The line in [start, stop) without edge white space, with the columns of its indent. */
export function trimLine(text: string, start: number, stop: number): RawLine {
  let from = start;
  let indent = 0;
  for (; from < stop && isEdge(text.charCodeAt(from)); from++) {
    const code = text.charCodeAt(from);
    indent = code === 9 ? indent - (indent % 4) + 4 : indent + (code === 0x3000 ? 2 : 1);
  }
  let end = stop;
  while (end > from && isEdge(text.charCodeAt(end - 1))) end--;
  return { start: from, end, indent };
}

/** Makes a marker node of a reading that starts at `at`. */
export function markerAt({ text, gap, number, style, run }: MarkerReading, at: number): MarkerSyntax {
  return { text, gap, number, style, ...(run ? { run } : {}), span: { start: at, end: at + text.length } };
}

type ReadMarker = (line: string) => MarkerReading | null;

/** Reads lines as legal text; `first` reads the marker of the first one where that differs. */
export function flatLines(reading: Reading, lines: readonly RawLine[], first: ReadMarker = readNestedMarker): FlatLine[] {
  const flat: FlatLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (reading.text[line.start] === '|') {
      let last = i;
      while (last + 1 < lines.length && reading.text[lines[last + 1]!.start] === '|' && isNextLine(reading.text, lines[last]!, lines[last + 1]!)) last++;
      flat.push(tableLine(reading, lines.slice(i, last + 1)));
      i = last;
    } else {
      flat.push(wordLine(reading, line, i === 0 ? first : readNestedMarker));
    }
  }
  return flat;
}

/** True when nothing but one line end and white space stands between. */
function isNextLine(text: string, line: RawLine, next: RawLine): boolean {
  return /^[ \t\u3000]*(?:\r\n|\n|\r)[ \t\u3000]*$/.test(text.slice(line.end, next.start));
}

/** A bullet that a word processor put before a number: •（二）…. The line would be no 款, and nothing could cite it. */
const BULLETS = '•●◦▪▫■□◆◇➢❖·‧*－-';

function reportBullet({ text, find }: Reading, start: number, end: number): void {
  if (!BULLETS.includes(text[start] ?? ' ')) return;
  const behind = start + 1 + /^[ \t\u3000]*/.exec(text.slice(start + 1, end))![0].length;
  const marker = readMarker(text.slice(behind, end));
  if (!marker) return;
  const span = { start, end: behind };
  find('FG1057', { bullet: text[start]!, marker: marker.text }, span, { fixes: [{ title: { zh: `刪去「${text[start]}」`, en: `Delete 「${text[start]}」` }, edits: [{ span, text: '' }] }] });
}

/** One line of words behind an optional marker; a `\` before them says that they hold no marker. */
export function wordLine(reading: Reading, { start, end, indent }: RawLine, read: ReadMarker): FlatLine {
  const escaped = reading.text[start] === '\\';
  const marker = escaped ? null : read(reading.text.slice(start, end));
  if (!marker && !escaped) reportBullet(reading, start, end);
  const from = escaped ? start + 1 : marker ? Math.min(start + marker.text.length + marker.gap.length, end) : start;
  return { span: { start, end }, indent, marker: marker && markerAt(marker, start), content: readContent(reading.text, from, end, reading.find), table: null };
}

function tableLine(reading: Reading, lines: readonly RawLine[]): FlatLine {
  const span = { start: lines[0]!.start, end: lines[lines.length - 1]!.end };
  const content = { span: { start: span.start, end: span.start }, text: '', bindings: [], handMarks: [], offsets: [span.start] };
  return { span, indent: lines[0]!.indent, marker: null, content, table: { span, rows: lines.map((line) => tableRow(reading, line)) } };
}

/** Cells between bars; `\|` is a bar inside a cell. */
function tableRow({ text, find }: Reading, { start, end }: RawLine): readonly CellSyntax[] {
  const cells: CellSyntax[] = [];
  let from = start + 1;
  for (let i = from; i < end; i++) {
    if (text[i] === '\\' && text[i + 1] === '|') i++;
    else if (text[i] === '|') {
      cells.push(cell(text, from, i, find));
      from = i + 1;
    }
  }
  if (from < end || cells.length === 0) {
    find('FG1053', {}, { start: Math.max(end - 1, start), end }, { fixes: [{ title: { zh: '補上「|」', en: 'Add 「|」' }, edits: [{ span: { start: end, end }, text: ' |' }] }] });
    cells.push(cell(text, from, end, find));
  }
  return cells;
}

/** The words of a cell; a phrase may be bound in it as in any line. */
function cell(text: string, from: number, to: number, find: Find): CellSyntax {
  const { start, end } = trimLine(text, from, to);
  const content = readContent(text, start, end, find);
  const plain = (words: string): string => words.replace(/\\\|/g, '|');
  const place = (at: number): number => plain(content.text.slice(0, at)).length;
  const bindings = content.bindings.map((b) => {
    const at = place(b.range.start);
    const phrase = plain(b.phrase);
    return { ...b, phrase, range: { start: at, end: at + phrase.length } };
  });
  const handMarks = content.handMarks.map((mark) => ({ start: place(mark.start), end: place(mark.end) }));
  return { text: plain(content.text), span: { start, end }, bindings, handMarks };
}
