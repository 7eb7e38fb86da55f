/** The alignment of two texts: line by line where lines belong together, word by word within them. */
import { anchors } from './anchors.ts';
import { matchLines, type LineBlock } from './match-lines.ts';
import { matchUnits, type Match } from './match-units.ts';
import { sliceUnits, type Units } from './units.ts';
import { WEIGHTS, type Weights } from './weights.ts';

type Span = readonly [from: number, to: number];

/** How much of a common beginning or end is compared all the same: a mark may slide that far for a better edge. */
const MARGIN = 80;
/** Cells of the alignment table above which equal clauses are pinned first: the time grows with the table. */
const PIN_ABOVE = 60_000;
/** Cells that are worth computing at all: about 40 ms and 16 MB. */
const TABLE_AT_MOST = 4_000_000;

/** Lines that belong together, and the runs of equal units within them. */
export interface MatchedBlock extends LineBlock {
  readonly matches: readonly Match[];
}

/** Runs of equal units in order, block by block. Line breaks between blocks are not part of any match. */
export function matchTexts(a: Units, b: Units, weights: Weights = WEIGHTS): MatchedBlock[] {
  return matchLines(a, b).map((block) => ({ ...block, matches: matchBlock(sliceUnits(a, ...block.old), sliceUnits(b, ...block.new), weights).map(shifted(block.old[0], block.new[0])) }));
}

const shifted = (byOld: number, byNew: number) => (match: Match): Match => ({ old: match.old + byOld, new: match.new + byNew, length: match.length });

function matchBlock(a: Units, b: Units, weights: Weights): Match[] {
  if (a.codes.length === 0) return [];
  let start = 0;
  while (start < a.codes.length && a.codes[start] === b.codes[start]) start++;
  if (start === a.codes.length && start === b.codes.length) return [{ old: 0, new: 0, length: start }];
  const most = Math.min(a.codes.length, b.codes.length) - start;
  let end = 0;
  while (end < most && a.codes.at(-1 - end) === b.codes.at(-1 - end)) end++;
  start = Math.max(0, start - MARGIN);
  end = Math.max(0, end - MARGIN);
  const middle = matchSpans(a, b, [start, a.codes.length - end], [start, b.codes.length - end], weights);
  return [
    ...(start > 0 ? [{ old: 0, new: 0, length: start }] : []),
    ...middle,
    ...(end > 0 ? [{ old: a.codes.length - end, new: b.codes.length - end, length: end }] : []),
  ];
}

function matchSpans(a: Units, b: Units, old: Span, now: Span, weights: Weights): Match[] {
  const [partOld, partNew] = [sliceUnits(a, ...old, false), sliceUnits(b, ...now, false)];
  if (partOld.codes.length * partNew.codes.length <= PIN_ABOVE) return matchUnits(partOld, partNew, weights).map(shifted(old[0], now[0]));
  const pins = anchors(partOld.codes, partNew.codes);
  const out: Match[] = [];
  let [i, j] = [0, 0];
  for (const pin of [...pins, { old: partOld.codes.length, new: partNew.codes.length, length: 0 }]) {
    const gap = [sliceUnits(partOld, i, pin.old, false), sliceUnits(partNew, j, pin.new, false)] as const;
    // what even the pins leave too large was rewritten: it is compared no further
    if (gap[0].codes.length * gap[1].codes.length <= TABLE_AT_MOST) out.push(...matchUnits(...gap, weights).map(shifted(i, j)));
    if (pin.length > 0) out.push(pin);
    [i, j] = [pin.old + pin.length, pin.new + pin.length];
  }
  return out.map(shifted(old[0], now[0]));
}
