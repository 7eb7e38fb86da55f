/** Decimal numbers (2.1, 2.1.3) at line starts, and bare ones (2 範圍) above them: what is one shows in the numbers before it. An amount or a version at the start of a line is none. */
import { decimalParts, readBareNumber, readDecimalMarker, readHeading, readProvisionMarker, type MarkerReading } from '../../lang/markers.ts';
import type { SourceLine } from './lines.ts';
import { looksLikeHistory } from './history.ts';
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

/** 1 目的; the white space is lost in some formats: 1目的. */
function readBare({ text, table }: SourceLine): MarkerReading | null {
  if (table || looksLikeHistory(text)) return null;
  const reading = readBareNumber(text.replace(/^([1-9１-９][0-9０-９]?)(?=[\u3400-\u9fff（「])/u, '$1 '));
  return reading && { ...reading, gap: text[reading.text.length]?.trim() === '' ? reading.gap : '' };
}

/**
 * Marks the lines that begin with 1, 2, 3 … and nothing but white space behind the number, where they are the top of decimal numbers: counted from one on without a
 * gap, before any other provision, at least one of them with its .1 below.
 */
export function markBareTops(lines: readonly SourceLine[]): readonly SourceLine[] {
  const tops = new Map<number, MarkerReading>();
  let leads = false;
  for (const [at, line] of lines.entries()) {
    const bare = readBare(line);
    if (bare?.number![0] === tops.size + 1) tops.set(at, bare);
    else if (tops.size === 0 && !line.table && !looksLikeHistory(line.text) && readProvisionMarker(line.text)) return lines;
    else if (!line.table) {
      const chain = decimalParts(readDecimalMarker(line.text)?.text ?? '');
      leads ||= chain?.length === 2 && chain[0] === tops.size && chain[1] === 1;
    }
  }
  return leads && tops.size >= LEAST ? lines.map((line, at) => (tops.has(at) ? { ...line, marker: tops.get(at)! } : line)) : lines;
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
      above = (line.marker ?? readProvisionMarker(line.text) ?? readListMarker(line.text) ?? readHeading(line.text))?.number?.slice(0, 1) ?? above;
      return line;
    }
    if (!line.marker && !comesBehind(last, chain, reading.gap !== '') && !comesBehind(above, chain, reading.gap !== '')) return line;
    [last, count] = [chain, count + 1];
    return { ...line, marker: reading };
  });
  return count < LEAST ? lines : marked;
}
