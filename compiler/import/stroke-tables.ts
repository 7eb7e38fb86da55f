/** Tables as programs write them that take the text out of a page: `a | b |`, each row closed by a stroke, cells over several lines, strokes left over between paragraphs. */
import { cellText, sliceLine, tableLine, type Extraction, type SourceLine } from './lines.ts';
import { readAnyMarker, readBareLabel } from './read-marker.ts';
import { readColumns } from './table-headers.ts';

const ONLY_STROKES = /^[|\s　]+$/;
const CLOSED = /^[^|].*\|$/;

/** The pieces between strokes, each with its place in the line; the last one stands behind the last stroke. */
function pieces(line: SourceLine): SourceLine[] {
  const out: SourceLine[] = [];
  let from = 0;
  for (let at = line.text.indexOf('|'); at >= 0; at = line.text.indexOf('|', from)) {
    out.push({ ...sliceLine(line, from, at), indent: null });
    from = at + 1;
  }
  return [...out, { ...sliceLine(line, from), indent: null }];
}

const isCells = (line: SourceLine | undefined): line is SourceLine => line !== undefined && !line.table && CLOSED.test(line.text) && !ONLY_STROKES.test(line.text);
const cellsOf = (line: SourceLine): SourceLine[] => pieces(line).slice(0, -1);

/** The rows of a comparison below its heads, read stroke by stroke, and how many lines they take. */
function comparison(lines: readonly SourceLine[], from: number): { rows: SourceLine[][][]; count: number } | null {
  const heads = cellsOf(lines[from]!);
  if (heads.length < 2 || readColumns(heads.map(({ text }) => text)) === null) return null;
  const rows: SourceLine[][][] = [heads.map((cell) => [cell])];
  let row: SourceLine[][] = [];
  let cell: SourceLine[] = [];
  let count = 1;
  for (let at = from + 1; at < lines.length && !lines[at]!.table; at++) {
    const parts = pieces(lines[at]!);
    for (const [i, part] of parts.entries()) {
      if (part.text !== '') cell.push(part);
      if (i === parts.length - 1) continue;
      row.push(cell);
      cell = [];
      if (row.length < heads.length) continue;
      rows.push(row);
      row = [];
    }
    // a row that no stroke closes is the text below the table
    if (row.length === 0 && cell.length === 0) count = at - from + 1;
  }
  return rows.length > 1 ? { rows, count } : null;
}

/** Rows of the same width, each on a line of its own. */
function plainRows(lines: readonly SourceLine[], from: number): { rows: SourceLine[][][]; count: number } | null {
  const width = cellsOf(lines[from]!).length;
  let end = from;
  while (isCells(lines[end]) && cellsOf(lines[end]!).length === width && cellsOf(lines[end]!).filter((cell) => cell.text !== '').length >= 2 && (end === from || !lines[end]!.blankBefore)) end++;
  return end - from >= 2 ? { rows: lines.slice(from, end).map((line) => cellsOf(line).map((cell) => [cell])), count: end - from } : null;
}

const isNumber = ({ text }: SourceLine): boolean => (readBareLabel(text) ?? readAnyMarker(text))?.text === text;

/** 一、 | 住宿生應… |: a number in a cell of its own, and its words. */
function labelled(line: SourceLine): SourceLine | null {
  const [label, ...words] = cellsOf(line).filter((cell) => cell.text !== '');
  if (!label || words.length !== 1 || !isNumber(label)) return null;
  return { ...line, text: `${label.text}　${words[0]!.text}`, marks: [] };
}

/** Reads such tables, and takes strokes off that close nothing; nothing where fewer than two lines have one at their end. */
export function strokeTables({ lines, findings }: Extraction): Extraction {
  if (lines.filter((line) => !line.table && (ONLY_STROKES.test(line.text) || CLOSED.test(line.text))).length < 2) return { lines, findings };
  const out: SourceLine[] = [];
  const left: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.table || (!CLOSED.test(line.text) && !ONLY_STROKES.test(line.text))) {
      out.push(line);
      continue;
    }
    if (ONLY_STROKES.test(line.text)) {
      left.push(line.text);
      continue;
    }
    const single = labelled(line);
    const found = comparison(lines, at) ?? (single ? null : plainRows(lines, at));
    if (found) {
      out.push({ ...tableLine(found.rows.map((row) => row.map((cell) => cellText(cell.map(({ text }) => text)))), { start: line.start, blankBefore: line.blankBefore }), cells: found.rows });
      at += found.count - 1;
    } else {
      const strokes = single ? line.text.replace(/[^|]/g, '') : /[|\s　]+$/.exec(line.text)![0];
      left.push(strokes);
      out.push(single ?? sliceLine(line, 0, line.text.length - strokes.length));
    }
  }
  return { lines: out, findings: left.length === 0 ? findings : [...findings, { kind: 'bullet', text: left.join(' '), dropped: true }] };
}
