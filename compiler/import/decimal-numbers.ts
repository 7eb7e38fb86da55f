/** Decimal numbers (2.1, 2.1.3) at line starts: what is one shows in the numbers before it. An amount or a version at the start of a line is none. */
import { decimalParts, readDecimalMarker, readProvisionMarker } from '../../lang/markers.ts';
import type { SourceLine } from './lines.ts';
import { readListMarker } from './read-marker.ts';

type Chain = readonly number[];

const LEAST = 2;

/** Is `chain` the first number below `last` (2.1 below 2), or a later one beside it or beside one above it (2.3 behind 2.2.4)? Only one set apart leaves numbers out. */
function comesBehind(last: Chain, chain: Chain, isSetApart: boolean): boolean {
  const depth = chain.length - 1;
  if (depth > last.length || chain.slice(0, depth).some((part, i) => part !== last[i])) return false;
  const before = last[depth] ?? 0;
  return chain[depth] === before + 1 || (isSetApart && before > 0 && chain[depth]! > before);
}

/** Marks the lines that begin with such a number; nothing where a text has fewer than two. */
export function markDecimals(lines: readonly SourceLine[]): readonly SourceLine[] {
  let above: Chain = [];
  let last: Chain = [];
  let count = 0;
  const marked = lines.map((line) => {
    if (line.table) return line;
    const reading = line.marker ?? readDecimalMarker(line.text);
    const chain = reading && decimalParts(reading.text);
    if (!reading || !chain) {
      above = (line.marker ?? readProvisionMarker(line.text) ?? readListMarker(line.text))?.number?.slice(0, 1) ?? above;
      return line;
    }
    if (!line.marker && !comesBehind(last, chain, reading.gap !== '') && !comesBehind(above, chain, reading.gap !== '')) return line;
    [last, count] = [chain, count + 1];
    return { ...line, marker: reading };
  });
  return count < LEAST ? lines : marked;
}
