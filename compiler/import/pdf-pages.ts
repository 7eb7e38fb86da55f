/** Pages of a PDF with framed tables → lines: words by their places, cells by the lines around them, marks by the lines under and through words. */
import { continuesSentence, isTerminated } from './broken-lines.ts';
import { joinLines, makeLine, mergeMarks, tableLine, type Finding, type SourceLine, type TextMark } from './lines.ts';
import { edgeFindings, pageEdges } from './page-edges.ts';
import { byIndent, HANGING_STOP } from './margins.ts';
import type { DrawnLine } from './pdf-drawing.ts';
import { readGrids, type Grid } from './pdf-grid.ts';
import { follows, readAnyMarker, readBareLabel } from './read-marker.ts';
import { readHeading, readProvisionMarker, type HeadingReading, type MarkerReading } from '../../lang/markers.ts';
import { joinWrapped, rowsOf, textOf, unpartedWidth, type CellLine, type PlacedWord, type Row } from './pdf-table.ts';
import { cellWords, tableLines, type TableCell } from './tables.ts';

const height = (word: PlacedWord): number => word.bottom - word.top;
type Box = Pick<Grid, 'left' | 'right' | 'top' | 'bottom'>;
const isInside = (word: PlacedWord, box: Box): boolean => {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
};

const holds = (outer: Box, inner: Box): boolean => outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;

const widthOf = (text: string): number => [...text].reduce((n, c) => n + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** The character of a word that stands at a place: characters are one or two columns wide. */
function characterAt(word: PlacedWord, x: number): number {
  const column = ((x - word.left) / (word.right - word.left)) * widthOf(word.text);
  let at = 0;
  for (let columns = 0; at < word.text.length; at++) {
    const width = widthOf(word.text[at]!);
    if (columns + width / 2 > column) break;
    columns += width;
  }
  return at;
}

/** Underlines stand at the foot of a word, strokes through its middle. */
function markKind(word: PlacedWord, line: DrawnLine): TextMark['kind'] | null {
  const place = (line.at - word.top) / height(word);
  if (place > 0.68 && place < 1.25) return 'underline';
  return place > 0.3 && place < 0.65 ? 'strike' : null;
}

/** The marks of a row of words whose text is `text`. */
export function marksOf(row: Row, text: string, loose: readonly DrawnLine[]): TextMark[] {
  const marks: TextMark[] = [];
  let at = 0;
  for (const word of row.words) {
    at = text.indexOf(word.text, at);
    for (const line of loose) {
      const kind = line.to > word.left + 1 && line.from < word.right - 1 ? markKind(word, line) : null;
      if (!kind) continue;
      const [start, end] = [characterAt(word, line.from), characterAt(word, line.to)];
      if (start < end) marks.push({ kind, start: at + start, end: at + end });
    }
    at += word.text.length;
  }
  return mergeMarks(marks);
}

/** The lines of a cell, and the tables framed in it. `reach`: where its text may end, short of the border. */
function cellLines(words: readonly PlacedWord[], reach: number, loose: readonly DrawnLine[]): SourceLine[] {
  return joinWrapped(rowsOf(words).map((row): CellLine => {
    const [text, block] = [textOf(row.words), row.words.flatMap((word) => word.block ?? [])];
    return { text, left: row.words[0]!.left, size: row.bottom - row.top, room: reach - row.words.at(-1)!.right, marks: marksOf(row, text, loose), block };
  }), 2.2);
}

/** The table of a grid. `grids`: all of its page, those inside of its cells among them. */
function gridLines(grid: Grid, words: readonly PlacedWord[], grids: readonly Grid[], loose: readonly DrawnLine[]): SourceLine[] {
  const rows: TableCell[][] = Array.from({ length: grid.rows }, () => []);
  const inside = grid.cells.map((cell) => withBlocks(words.filter((word) => isInside(word, cell)), grids.filter((inner) => inner !== grid && holds(cell, inner)), loose));
  // the fullest line of the table shows how much space its cells keep from their border; short cells alone show nothing
  const padding = Math.min(...grid.cells.flatMap((cell, i) => inside[i]!.filter(({ block }) => !block).map((word) => Math.min(cell.right - word.right, 1.5 * height(word)))));
  grid.cells.forEach((cell, i) => rows[cell.row]!.push({ lines: cellLines(inside[i]!, cell.right - padding, loose), colspan: cell.colspan, rowspan: cell.rowspan }));
  return tableLines(rows);
}

/** The words with framed tables in their places. */
function withBlocks(words: readonly PlacedWord[], grids: readonly Grid[], loose: readonly DrawnLine[]): PlacedWord[] {
  const { filled, inside, outside } = placed(grids, words);
  return [...outside, ...filled.map((grid): PlacedWord => ({ text: '', left: grid.left, right: grid.right, top: grid.top, bottom: grid.bottom, block: gridLines(grid, inside.get(grid)!, grids, loose) }))];
}

interface PageLines {
  readonly lines: readonly SourceLine[];
  readonly grids: readonly Grid[];
  /** The middle of the white space between two columns of text; null where the page has one. */
  readonly gutter: number | null;
}

/** Rows of a column of text, and where its lines begin and end. */
interface Column {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
}

const columnOf = (words: readonly PlacedWord[]): Column => ({ rows: rowsOf(words), left: Math.min(...words.map((word) => word.left)), right: Math.max(...words.map((word) => word.right)) });

const LEAST_ROWS = 6;
/** Most of the lines of the left column reach the white space in the middle: cells of a table do not. */
const MOST_FULL = 0.4;

/** Rows above the columns that stand on one side of the page, as the lines of a history do: both columns begin on the same row. */
function onOneSide(rows: readonly Row[], middle: number): number {
  const first = [rows.findIndex((row) => row.words.some((word) => word.right <= middle)), rows.findIndex((row) => row.words.some((word) => word.left >= middle))];
  const [above, level] = [Math.min(...first), Math.max(...first)];
  // columns of unlike type may begin a little apart
  return above < 0 || rows[level]!.top - rows[above]!.top < height(rows[above]!.words[0]!) / 2 ? 0 : level;
}

interface Split {
  readonly parts: readonly (readonly PlacedWord[])[];
  readonly first: Column;
  readonly second: Column;
  /** Points between the columns. */
  readonly gap: number;
}

/** The words in what stands above the columns and the columns themselves, where at least `least` rows stand on either side of `middle`. */
function splitAt(rows: readonly Row[], middle: number, least: number): Split | null {
  const crosses = (row: Row): boolean => row.words.some((word) => word.left < middle && word.right > middle);
  const crossed = rows.findLastIndex(crosses) + 1;
  const from = crossed + onOneSide(rows.slice(crossed), middle);
  const below = rows.slice(from).flatMap((row) => [...row.words]);
  const sides = [below.filter((word) => word.right <= middle), below.filter((word) => word.left >= middle)];
  if (sides.some((side) => rowsOf(side).length < least)) return null;
  const [first, second] = sides.map(columnOf) as [Column, Column];
  const gap = second.left - first.right;
  return gap <= LEAST_GAP ? null : { parts: [rows.slice(0, from).flatMap((row) => [...row.words]), ...sides].filter((part) => part.length > 0), first, second, gap };
}

/** Where words begin behind a gap, or first in their row, away from the left margin: the right column begins at one of these places, if there is one. */
function edgesOf(rows: readonly Row[]): number[] {
  const left = Math.min(...rows.map((row) => row.words[0]!.left));
  const places = rows.flatMap((row) => row.words.filter((word, i) => i === 0 || word.left - row.words[i - 1]!.right > LEAST_GAP).map((word) => Math.floor(word.left)));
  return [...new Set(places)].filter((at) => at - left > LEAST_WIDTH).sort((x, y) => x - y).slice(0, MOST_EDGES).map((at) => at - 1);
}
/** Points between two columns, and those of a narrow one. */
const LEAST_GAP = 4;
const LEAST_WIDTH = 100;
const LEAST_LABELS = 2;
const MOST_EDGES = 60;

const splitsOf = (rows: readonly Row[], least: number): Split[] => edgesOf(rows).map((edge) => splitAt(rows, edge, least)).filter((split) => split !== null);
const rowsBeside = ({ first, second }: Split): number => first.rows.length + second.rows.length;
/** One that leaves twice the white space, with nearly as many rows, parts columns where the other parts 第 from its number. */
const isClearer = (one: Split, other: Split): boolean => one.gap > 2 * other.gap && rowsBeside(one) >= NEARLY * rowsBeside(other);
const NEARLY = 0.7;
const mostRows = (splits: readonly Split[]): Split | null => splits.reduce<Split | null>((best, split) => (best && !isClearer(split, best) && (isClearer(best, split) || rowsBeside(best) >= rowsBeside(split)) ? best : split), null);

/** What the rows of a column begin with: headings, and the numbers of the provisions; of articles alone where there are any. */
function provisionsOf(columns: readonly Column[]): MarkerReading[][] {
  const rowsRead = (readOne: (text: string) => MarkerReading | null): MarkerReading[][] => columns.map(({ rows }) => rows.flatMap((row) => readOne(textOf(row.words)) ?? []));
  const usual = rowsRead((text) => readHeading(text) ?? readProvisionMarker(text) ?? readBareLabel(text));
  // 1., 2. … where nothing else numbers them
  const read = usual.flat().some(({ style }) => style !== 'heading') ? usual : rowsRead((text) => readHeading(text) ?? readAnyMarker(text));
  const provisions = read.flat().filter(({ style }) => style !== 'heading');
  const top = provisions.some(({ style }) => style === 'article') ? 'article' : provisions[0]?.style;
  return read.map((markers) => markers.filter(({ style, number }) => (style === top || style === 'heading') && number !== null));
}

/** Do numbers count on, perhaps anew under each heading? */
function count(markers: readonly MarkerReading[]): boolean {
  let last: readonly number[] | null = null;
  const headings = new Map<string, readonly number[]>();
  return markers.every((marker, i) => {
    const number = marker.number!;
    if (marker.style !== 'heading') {
      const isNext = last === null || follows(last, number) || (markers[i - 1]?.style === 'heading' && follows(null, number));
      last = number;
      return isNext;
    }
    const { level } = marker as HeadingReading;
    const before = headings.get(level);
    headings.set(level, number);
    return before === undefined || follows(before, number) || follows(null, number);
  });
}

/** Do the provisions of the left column go on in the right one, where those of its rows read across would not? */
function countsOn({ first, second }: Split): boolean {
  const [a, b] = provisionsOf([first, second]) as [MarkerReading[], MarkerReading[]];
  const labels = (markers: readonly MarkerReading[]): number => markers.filter(({ style }) => style !== 'heading').length;
  return labels(a) >= LEAST_LABELS && labels(b) >= 1 && count([...a, ...b]);
}

const isLong = ({ first, second }: Split): boolean => Math.min(first.rows.length, second.rows.length) >= LEAST_ROWS;

/** Two columns of running text below the rows that go across the page; null where the page has one. `known`: where those of another page are parted, which few rows need not show again. */
function twoColumns(words: readonly PlacedWord[], known: number | null): { parts: Split['parts']; gutter: number } | null {
  const { rows, left, right } = columnOf(words);
  const full = (column: Column): number => column.rows.filter((row) => column.right - row.words.at(-1)!.right < 2 * height(row.words[0]!)).length / column.rows.length;
  const isText = ({ first, second, gap }: Split): boolean => gap < (right - left) / 5 && full(first) >= MOST_FULL && full(second) >= MOST_FULL;
  const middle = splitAt(rows, known ?? (left + right) / 2, known === null ? LEAST_ROWS : 1);
  // lines of the left column may reach over the middle of the page: the place with the most rows beside each other is the right one
  const found = known !== null ? middle : mostRows([...(middle && isText(middle) ? [middle] : []), ...splitsOf(rows, LEAST_LABELS).filter((split) => countsOn(split) || (isText(split) && isLong(split)))]);
  return found ? { parts: found.parts, gutter: (found.first.right + found.second.left) / 2 } : null;
}

/** The first words of the pages whose rows stand on two sides, many of them with numbers of their own, where nothing shows which side is read first. */
export function mixedColumns(pages: readonly (readonly PlacedWord[])[], drawing: readonly (readonly DrawnLine[])[]): string[] {
  return pages.flatMap((words, i) => {
    const { outside } = placed(readGrids(drawing[i] ?? []).grids, words);
    if (outside.length === 0 || twoColumns(outside, null)) return [];
    const { rows } = columnOf(outside);
    const isNumbered = ({ rows: own }: Column): boolean => own.filter((row) => readAnyMarker(textOf(row.words)) !== null).length >= LEAST_NUMBERED;
    const mixed = mostRows(splitsOf(rows, LEAST_NUMBERED).filter((split) => isNumbered(split.first) && isNumbered(split.second)));
    return mixed ? [textOf(mixed.second.rows[0]!.words).slice(0, LONGEST_SAID)] : [];
  });
}
const LEAST_NUMBERED = 3;
const LONGEST_SAID = 30;

/** The room, in heights, that a full line leaves: less than what the next one begins with, and a mark that hangs over the edge. */
const roomFor = (next: Row | undefined): number => Math.max(1.7, next ? unpartedWidth(textOf(next.words)) + 1.2 : 0);

/** Of a character: places of words are not exact. */
const SLACK = 0.15;
/** Had what the next row begins with still found room in this one? Then a full stop at its end is the end of a paragraph. */
function endsShort(row: Row, next: Row | undefined, right: number): boolean {
  const last = row.words.at(-1)!;
  const em = Math.min(height(last), ((last.right - last.left) / widthOf(last.text)) * 2);
  return /[。！？]$/.test(last.text) && next !== undefined && right - last.right >= (unpartedWidth(textOf(next.words)) + SLACK) * em;
}

/** Where a word ends, but for a stop that may hang over the edge. */
const endOf = (word: PlacedWord): number => word.right - (HANGING_STOP.test(word.text) ? ((word.right - word.left) / widthOf(word.text)) * 2 : 0);

/** So many lines show where the text ends, each of so many heights. */
const [LEAST_FULL, FULL_HEIGHTS] = [3, 6];
/** The right edge of a column: where lines end that go on in the next one, however far the title and the history above the text stand out beyond them. */
function edgeOf(rows: readonly Row[]): number {
  const endAt = (own: readonly Row[]): number => Math.max(...own.flatMap((row) => row.words.map(endOf)));
  const first = rows.findIndex((row) => (readHeading(textOf(row.words)) ?? readProvisionMarker(textOf(row.words))) !== null);
  const text = rows.slice(Math.max(0, first));
  const edge = endAt(text);
  const reaches = (row: Row, next: Row | undefined): boolean => next !== undefined && edge - row.words.at(-1)!.right < roomFor(next) * height(row.words[0]!) && row.words.at(-1)!.right - row.words[0]!.left > FULL_HEIGHTS * height(row.words[0]!);
  const wraps = (row: Row, i: number): boolean => reaches(row, text[i + 1]) && !isTerminated(textOf(row.words)) && readAnyMarker(textOf(text[i + 1]!.words)) === null;
  return first > 0 && text.filter(wraps).length >= LEAST_FULL ? edge : endAt(rows);
}

/** The lines of a column: their indentation, what is underlined, and whether they reach its right edge. */
function columnLines({ rows, left }: Column, loose: readonly DrawnLine[]): { top: number; line: SourceLine }[] {
  const spaced = rows.filter((row, i) => i > 0 && row.top - rows[i - 1]!.bottom > height(row.words[0]!)).length * 5 >= rows.length;
  const right = edgeOf(rows);
  return rows.flatMap((row, i) => {
    const text = textOf(row.words);
    const [first, before] = [row.words[0]!, rows[i - 1]];
    const indent = Math.max(0, Math.round((first.left - left) / (height(first) / 2.6)));
    const marks = marksOf(row, text, loose).map((m) => ({ ...m, start: m.start + indent, end: m.end + indent }));
    const full = right - row.words.at(-1)!.right < roomFor(rows[i + 1]) * height(first) && !endsShort(row, rows[i + 1], right);
    const line = makeLine(' '.repeat(indent) + text, { marks, blankBefore: before !== undefined && row.top - before.bottom > height(first), ...(full ? { full: spaced ? 'spaced' as const : 'solid' as const } : {}) });
    return line ? [{ top: row.top, line }] : [];
  });
}

/** The words of a page with its framed tables in their places, and the lines that frame nothing. */
export function withTables(words: readonly PlacedWord[], drawn: readonly DrawnLine[]): { words: PlacedWord[]; loose: readonly DrawnLine[] } {
  const { grids, loose } = readGrids(drawn);
  return { words: withBlocks(words, grids, loose), loose };
}

/** The tables that hold words, those words, and all others. */
function placed(grids: readonly Grid[], words: readonly PlacedWord[]): { filled: readonly Grid[]; inside: ReadonlyMap<Grid, readonly PlacedWord[]>; outside: readonly PlacedWord[] } {
  const inside = new Map(grids.map((grid) => [grid, words.filter((word) => isInside(word, grid))]));
  const filled = grids.filter((grid) => inside.get(grid)!.length > 0 && !grids.some((other) => other !== grid && holds(other, grid)));
  return { filled, inside, outside: words.filter((word) => !filled.some((grid) => isInside(word, grid))) };
}

/** The tables that stand in either of two columns; null where one stands across them or above. */
function gridsBeside({ parts, gutter }: { parts: Split['parts']; gutter: number }, filled: readonly Grid[]): Grid[][] | null {
  const top = Math.min(...parts.slice(-2).flat().map((word) => word.top));
  const sides = [filled.filter((grid) => grid.right <= gutter), filled.filter((grid) => grid.left >= gutter)];
  return sides.flat().length === filled.length && filled.every((grid) => grid.top >= top) ? sides : null;
}

function readPage(words: readonly PlacedWord[], drawn: readonly DrawnLine[], known: number | null): PageLines {
  const { grids, loose } = readGrids(drawn);
  const { filled, inside, outside } = placed(grids, words);
  const columns = outside.length > 0 ? twoColumns(outside, known) : null;
  const sides = columns ? gridsBeside(columns, filled) : null;
  const byTop = (parts: readonly { top: number; lines: readonly SourceLine[] }[]): SourceLine[] => [...parts].sort((a, b) => a.top - b.top).flatMap((part) => part.lines);
  if (columns && sides) {
    const lines = columns.parts.flatMap((part, i) => byTop([
      ...columnLines(columnOf(part), loose).map(({ top, line }) => ({ top, lines: [line] })),
      ...(sides[i - columns.parts.length + 2] ?? []).map((grid) => ({ top: grid.top, lines: gridLines(grid, inside.get(grid)!, grids, loose) })),
    ]));
    return { lines, grids: filled, gutter: columns.gutter };
  }
  const plain = outside.length > 0 ? columnLines(columnOf(outside), loose).map(({ top, line }) => ({ top, lines: [line] })) : [];
  const tables = filled.map((grid) => ({ top: grid.top, lines: gridLines(grid, inside.get(grid)!, grids, loose) }));
  return { lines: byTop([...plain, ...tables]), grids: filled, gutter: null };
}

/** The pages without what stands at their edges and frames nothing, which is told of. */
export function withoutEdges(pages: readonly (readonly PlacedWord[])[], drawing: readonly (readonly DrawnLine[])[]): { pages: readonly (readonly PlacedWord[])[]; findings: Finding[] } {
  const rows = pages.map((words, i) => rowsOf(placed(readGrids(drawing[i] ?? []).grids, words).outside));
  const texts = rows.map((page) => page.map((row) => textOf(row.words)));
  const edges = pageEdges(texts);
  const left = edges.map((page, i) => new Set([...page.keys()].flatMap((at) => rows[i]![at]!.words)));
  return { pages: pages.map((words, i) => words.filter((word) => !left[i]!.has(word))), findings: edgeFindings(texts, edges) };
}

/** A row that a page break parted: some of its cells go on in the middle of a line, and the others are empty. */
const goesOn = (above: readonly (readonly SourceLine[])[], below: readonly (readonly SourceLine[])[]): boolean =>
  below.some((cell) => cell.length === 0) && below.some((cell) => cell.length > 0) && below.every((cell, x) => cell.length === 0 || continuesSentence(above[x]?.at(-1) ?? cell[0]!, cell[0]!));
const joinCell = (above: readonly SourceLine[], below: readonly SourceLine[]): SourceLine[] =>
  below.length === 0 ? [...above] : [...above.slice(0, -1), joinLines(above.at(-1)!, below[0]!), ...below.slice(1)];

/** A table that a page break parted is one again; the heads that the next page repeats are left out. */
function joinTables(lines: readonly SourceLine[], starts: ReadonlySet<number>): SourceLine[] {
  const out: SourceLine[] = [];
  lines.forEach((line, i) => {
    const before = out.at(-1);
    if (!starts.has(i) || !before?.table || !line.table || before.table[0]!.length !== line.table[0]!.length) return void out.push(line);
    const differs = line.table.findIndex((row, y) => row.join('\t') !== before.table![y]?.join('\t'));
    const skip = differs < 0 ? line.table.length : differs;
    const [above, below] = [before.cells!, line.cells!.slice(skip)];
    const parted = below[0] !== undefined && goesOn(above.at(-1)!, below[0]);
    const cells = parted ? [...above.slice(0, -1), above.at(-1)!.map((cell, x) => joinCell(cell, below[0]![x]!)), ...below.slice(1)] : [...above, ...below];
    const words = line.table.slice(skip);
    const table = parted ? [...before.table.slice(0, -1), cells[above.length - 1]!.map(cellWords), ...words.slice(1)] : [...before.table, ...words];
    out[out.length - 1] = tableLine(table, { ...before, cells });
  });
  return out;
}

export interface DrawnPages {
  readonly lines: readonly SourceLine[];
  /** Rows of all tables. */
  readonly rows: number;
  /** A page draws a table or a mark, or sets its text in two columns. */
  readonly isDrawn: boolean;
}

/** The lines of all pages. */
export function readPages(pages: readonly (readonly PlacedWord[])[], drawing: readonly (readonly DrawnLine[])[]): DrawnPages {
  const alone = pages.map((words, i) => readPage(words, drawing[i] ?? [], null));
  const known = alone.find((page) => page.gutter !== null)?.gutter ?? null;
  const read = known === null ? alone : alone.map((page, i) => (page.gutter === null && page.grids.length === 0 ? readPage(pages[i]!, drawing[i] ?? [], known) : page));
  const isDrawn = read.some((page) => page.grids.length > 0 || page.gutter !== null || page.lines.some((line) => line.marks.length > 0));
  const starts = new Set<number>();
  read.reduce((count, page) => { starts.add(count); return count + page.lines.length; }, 0);
  const lines = joinTables(byIndent(read.flatMap((page) => page.lines)), starts);
  return { lines, rows: lines.reduce((sum, line) => sum + (line.table?.length ?? 0), 0), isDrawn };
}
