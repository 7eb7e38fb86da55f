/** Numbers that have nothing but white space behind them, of lists inside of provisions (一 辦理, 二 召開) or of the provisions themselves (一　目的). What is one shows in the numbers around it. */
import { readNestedMarker, readProvisionMarker, type MarkerReading } from '../../lang/markers.ts';
import type { SourceLine } from './lines.ts';
import { looksLikeHistory } from './history.ts';
import { markerOf, readBareLabel } from './read-marker.ts';

/** The number of a line that nothing else reads; null for every other line. */
const readSpaced = (line: SourceLine): MarkerReading | null => (line.table || markerOf(line) || looksLikeHistory(line.text) ? null : readNestedMarker(line.text));

/** Marks 一, 二, 三 … inside of 第三條 or 參、 where they count from one on, up to two at least; below 三、 they would be provisions themselves. */
export function markSpaced(lines: readonly SourceLine[]): readonly SourceLine[] {
  const marked = new Map<number, MarkerReading>();
  let run: { at: number; marker: MarkerReading }[] = [];
  let inside = false;
  const close = (): void => {
    if (run.length >= 2) run.forEach(({ at, marker }) => marked.set(at, marker));
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    const top = line.table ? null : (readProvisionMarker(line.text) ?? readBareLabel(line.text));
    if (top) {
      close();
      inside = top.style !== 'cjk';
    }
    const marker = inside && !top ? readSpaced(line) : null;
    const number = marker?.number?.[0];
    if (!marker) continue;
    if (number === 1) close();
    if (number === run.length + 1) run.push({ at, marker });
  }
  close();
  return marked.size === 0 ? lines : lines.map((line, at) => (marked.has(at) ? { ...line, marker: marked.get(at)! } : line));
}

const LEAST_TOPS = 3;

/** Marks 一　目的, 二　範圍, 三 … as provisions where they count from one on without a gap, three at least, nothing numbered stands before them, and nothing else in the text is numbered like a provision. */
export function markSpacedTops(lines: readonly SourceLine[]): readonly SourceLine[] {
  const tops = new Map<number, MarkerReading>();
  for (const [at, line] of lines.entries()) {
    if (line.table) continue;
    if ((readProvisionMarker(line.text) ?? readBareLabel(line.text)) || (tops.size === 0 && markerOf(line) && !looksLikeHistory(line.text))) return lines;
    const marker = readSpaced(line);
    if (marker?.number?.[0] === tops.size + 1) tops.set(at, marker);
  }
  return tops.size >= LEAST_TOPS ? lines.map((line, at) => (tops.has(at) ? { ...line, marker: tops.get(at)! } : line)) : lines;
}
