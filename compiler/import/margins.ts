/** Which lines reach the right margin of their page: their sentences may go on in the next one. */
import { isTerminated } from './broken-lines.ts';
import type { SourceLine } from './lines.ts';
import { readAnyMarker } from './read-marker.ts';
import { readHeading, readProvisionMarker } from '../../lang/markers.ts';

/** Columns between the longest line and one that still counts as full: a mark may not begin a line and takes a character along. */
const TOLERANCE = 4;
const LEAST_MARGIN = 30;
const MOST_MARGIN = 120;
const LEAST_FULL = 3;
/** Titles and rows of figures may stand out beyond the margin. */
const MOST_BEYOND = 0.04;

const widthOf = (line: SourceLine): number => (line.indent ?? 0) + [...line.text].reduce((n, c) => n + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

function mark(lines: readonly SourceLine[], margin: number): SourceLine[] {
  const spaced = lines.filter((line) => line.blankBefore).length * 5 >= lines.length;
  return byIndent(lines.map((line) => (!line.table && widthOf(line) >= margin - TOLERANCE && widthOf(line) <= margin ? { ...line, full: spaced ? 'spaced' : 'solid' } : line)));
}

/** Behind a full line that ends a sentence, the indentation says whether the paragraph goes on: where it is that of lines that go on, and of none that begin one. */
function byIndent(lines: readonly SourceLine[]): SourceLine[] {
  const [goingOn, beginning] = [new Set<number>(), new Set<number>()];
  const isPlain = (line: SourceLine): boolean => !line.table && line.indent !== null && readAnyMarker(line.text) === null;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || !isPlain(line)) return;
    if (before.full && !isTerminated(before.text)) goingOn.add(line.indent!);
    else if (!before.full || line.blankBefore) beginning.add(line.indent!);
  });
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const goesOn = beginning.size > 0 && line.full === 'solid' && /[。！？]$/.test(line.text) && next !== undefined && isPlain(next) && goingOn.has(next.indent!) && !beginning.has(next.indent!);
    return goesOn ? { ...line, full: 'spaced' } : line;
  });
}

/** Lines of a printed page: the longest one shows where its margin is. */
export const markFull = (lines: readonly SourceLine[]): SourceLine[] => mark(lines, Math.max(0, ...lines.filter((line) => !line.table).map(widthOf)));

/** Lines of a plain text that was wrapped at a margin; unchanged where nothing shows one. */
export function markWrapped(lines: readonly SourceLine[]): readonly SourceLine[] {
  // what stands above the first provision is set in the middle or at the right
  const first = lines.findIndex((line) => !line.table && (readProvisionMarker(line.text) ?? readHeading(line.text)) !== null);
  const printed = lines.slice(Math.max(0, first)).filter((line) => !line.table);
  const widths = printed.map(widthOf);
  const open = printed.flatMap((line, i) => (isTerminated(line.text) ? [] : [widths[i]!]));
  const margins = [...new Set(widths)].filter((width) => width >= LEAST_MARGIN && width <= MOST_MARGIN).sort((a, b) => b - a);
  const margin = margins.find((width) => open.filter((w) => w >= width - TOLERANCE && w <= width).length >= LEAST_FULL);
  return margin === undefined || widths.filter((w) => w > margin).length > widths.length * MOST_BEYOND ? lines : mark(lines, margin);
}
