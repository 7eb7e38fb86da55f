/** Lists inside of provisions whose numbers have nothing but white space behind them: 一 辦理, 二 召開. What is one shows in the numbers around it. */
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
