/** Which lines reach the right margin of their page: their sentences may go on in the next one. */
import { isTerminated } from './broken-lines.ts';
import type { SourceLine } from './lines.ts';
import { unpartedWidth } from './pdf-table.ts';
import { readAnyMarker } from './read-marker.ts';
import { readHeading, readProvisionMarker } from '../../lang/markers.ts';

/** Columns between the longest line and one that still counts as full: what the next line begins with may not be parted. */
const TOLERANCE = 4;
const LEAST_MARGIN = 30;
const MOST_MARGIN = 120;
const LEAST_FULL = 3;
/** So many are enough at the margin of a wide page that no line goes beyond. */
const LEAST_WIDE = 2;
const WIDE_MARGIN = 60;
/** Titles and rows of figures may stand out beyond the margin. */
const MOST_BEYOND = 0.04;

/** Columns that the widths of a line may be wrong by. */
const SLACK = 2;

type Measure = (line: SourceLine) => number;
const widthOf: Measure = (line) => (line.indent ?? 0) + [...line.text].reduce((n, c) => n + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
/** Programs wrap at a number of characters, whatever their width; counted twice, as most are two columns wide. */
const lengthOf: Measure = (line) => (line.indent ?? 0) + 2 * line.text.length;

/** `reached`: where full lines end, short of the margin where others hang over it. */
function mark(lines: readonly SourceLine[], margin: number, measure: Measure, reached = margin): SourceLine[] {
  const spaced = lines.filter((line) => line.blankBefore).length * 5 >= lines.length;
  const room = (next: SourceLine | undefined): number => Math.max(TOLERANCE, next ? 2 * unpartedWidth(next.text) + 2 : 0);
  const edge = lines.reduce((most, line) => (line.table || measure(line) > margin ? most : Math.max(most, measure(line) - (HANGING_STOP.test(line.text) ? 2 : 0))), 0);
  // a full stop with room behind it for what the next line begins with is the end of a paragraph
  const endsShort = (line: SourceLine, next: SourceLine | undefined): boolean => next !== undefined && /[。！？]$/.test(line.text) && measure(line) + 2 * unpartedWidth(next.text) + SLACK <= Math.min(edge, reached);
  return byIndent(lines.map((line, i) => (!line.table && measure(line) >= reached - room(lines[i + 1]) && measure(line) <= margin && !endsShort(line, lines[i + 1]) ? { ...line, full: spaced ? 'spaced' : 'solid' } : line)));
}

/** Behind a full line that ends a sentence or a part of one, the indentation says whether the paragraph goes on: where it is that of lines that go on, and of none that begin one; or the other way round. */
export function byIndent(lines: readonly SourceLine[]): SourceLine[] {
  const [goingOn, beginning] = [new Set<number>(), new Set<number>()];
  const isPlain = (line: SourceLine): boolean => !line.table && line.indent !== null && readAnyMarker(line.text) === null;
  const first = lines.findIndex((line) => !line.table && (readProvisionMarker(line.text) ?? readHeading(line.text)) !== null);
  let wrapped = 0;
  /** By how much lines stand in that go on with numbered ones. */
  const hangs = new Set<number>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || !isPlain(line)) return;
    if (before.full && !isTerminated(before.text)) {
      goingOn.add(line.indent!);
      wrapped++;
      if (isNumbered(before)) hangs.add(line.indent! - before.indent!);
    } else if (i > first && (!before.full || line.blankBefore)) beginning.add(line.indent!);
  });
  const underWords = hangsUnderWords(lines);
  const isHanging = hangs.size > 0 && [...hangs].every((by) => by > 0);
  const goesOn = (line: SourceLine, next: SourceLine): boolean | null => {
    // words of numbered lines that hang under them tell more than the places of other lines do
    if (isHanging && isNumbered(line) && next.indent! <= line.indent!) return false;
    if (underWords && isNumbered(line) && next.indent! + SLACK < wordsAt(line)) return false;
    if (underWords && isNumbered(line) && line.text.endsWith('；') && next.indent! - SLACK <= wordsAt(line)) return true;
    if (isHanging && isNumbered(line) && line.indent! > 0 && hangs.has(next.indent! - line.indent!)) return true;
    // no paragraph begins anywhere, and many lines go on at this place
    if (beginning.size === 0 && !isHanging && wrapped >= LEAST_WRAPPED && goingOn.has(next.indent!) && !OPENS_PARAGRAPH.test(next.text)) return true;
    return goingOn.size === 0 || (beginning.size === 0 && !isHanging) || goingOn.has(next.indent!) === beginning.has(next.indent!) ? null : goingOn.has(next.indent!);
  };
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const found = line.full !== undefined && isTerminated(line.text) && next && isPlain(next) ? goesOn(line, next) : null;
    return found === null ? line : { ...line, full: found ? 'indented' : undefined };
  });
}
const LEAST_WRAPPED = 5;
/** 前項…, 第一項…, 本條…: what a new paragraph of a provision begins with. */
const OPENS_PARAGRAPH = /^(?:前[項揭款條]|第[^，。]{1,4}[項款]|本[條點]|[※＊*]|備?註)/;
/** The column in which the words behind the number of a line begin. */
function wordsAt(line: SourceLine): number {
  const { text, gap } = readAnyMarker(line.text)!;
  return line.indent! + widthOf({ ...line, indent: 0, text: text + gap });
}
/** Do the lines that go on with numbered ones stand below the words of those, nearly all of them? */
function hangsUnderWords(lines: readonly SourceLine[]): boolean {
  const pairs = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const goesOn = before?.full !== undefined && isNumbered(before) && !isTerminated(before.text) && !line.table && line.indent !== null && readAnyMarker(line.text) === null;
    return goesOn ? [Math.abs(line.indent! - wordsAt(before)) <= SLACK] : [];
  });
  return pairs.length >= LEAST_FULL && pairs.filter(Boolean).length >= pairs.length * MOST_APART;
}
const isNumbered = (line: SourceLine): boolean => !line.table && line.indent !== null && readAnyMarker(line.text) !== null;

/** A stop at the end of a line may stand beyond the margin. */
export const HANGING_STOP = /[，。；、：）」』]$/;

/** Lines of a printed page: the longest ones show where its margin is, but for a stop that hangs over it, and the few that stand out beyond it. */
export function markFull(lines: readonly SourceLine[]): SourceLine[] {
  const printed = lines.filter((line) => !line.table);
  const reached = printed.map((line) => widthOf(line) - (HANGING_STOP.test(line.text) ? 2 : 0)).sort((a, b) => b - a);
  return mark(lines, printed.reduce((most, line) => Math.max(most, widthOf(line)), 0), widthOf, reached[Math.floor(reached.length * MOST_BEYOND)] ?? 0);
}

/** Lines of a plain text that was wrapped at a margin; unchanged where nothing shows one. */
export function markWrapped(lines: readonly SourceLine[]): readonly SourceLine[] {
  // what stands above the first provision is set in the middle or at the right
  const first = lines.findIndex((line) => !line.table && (readProvisionMarker(line.text) ?? readHeading(line.text)) !== null);
  const printed = lines.slice(Math.max(0, first)).filter((line) => !line.table);
  const found = [widthOf, lengthOf].map((measure) => ({ measure, ...marginOf(printed, measure) }));
  const [columns, characters] = found as [typeof found[0], typeof found[0]];
  const { measure, margin } = characters.reaching > columns.reaching ? characters : columns;
  return margin === null ? lines : mark(lines, margin, measure);
}

/** Where nearly every line stands apart from the one before, as <p> do, that says nothing. */
const MOST_APART = 0.8;

/** Lines of a file that was typed line by line, with white space for its indents; unchanged where nothing shows a margin. */
export function markTyped(lines: readonly SourceLine[]): readonly SourceLine[] {
  const isApart = lines.filter((line) => line.blankBefore).length > lines.length * MOST_APART;
  const typed = lines.map((line) => ({ ...line, indent: line.typed ?? line.indent, blankBefore: line.blankBefore && !isApart }));
  const marked = markWrapped(typed);
  return marked === typed ? lines : marked;
}

/** The margin that open lines reach, and how many do; null where nothing shows one. */
function marginOf(printed: readonly SourceLine[], measure: Measure): { margin: number | null; reaching: number } {
  const widths = printed.map(measure);
  const open = printed.flatMap((line, i) => (isTerminated(line.text) ? [] : [widths[i]!]));
  const reachingAt = (margin: number): number => open.filter((w) => w >= margin - TOLERANCE && w <= margin).length;
  const margins = [...new Set(widths)].filter((width) => width >= LEAST_MARGIN && width <= MOST_MARGIN).sort((a, b) => b - a);
  const margin = margins.find((width) => reachingAt(width) >= (width === margins[0] && width >= WIDE_MARGIN && widths.every((w) => w <= width) ? LEAST_WIDE : LEAST_FULL));
  return margin === undefined || widths.filter((w) => w > margin).length > widths.length * MOST_BEYOND ? { margin: null, reaching: 0 } : { margin, reaching: reachingAt(margin) };
}
