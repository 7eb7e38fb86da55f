/** The alignment of two texts: line by line where lines belong together, word by word within them. */
import { anchors } from './anchors.ts';
import { matchLines, type LineBlock } from './match-lines.ts';
import { matchUnits, type Match } from './match-units.ts';
import { sliceUnits, type Units } from './units.ts';
import { WEIGHTS, type Weights } from './weights.ts';

type Span = readonly [from: number, to: number];

/** How much of a common beginning or end is compared all the same: a mark may slide that far for a better edge. 80 give the same marks, more slowly. */
const MARGIN = 24;
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
  const [start, end] = commonEnds(a.codes, b.codes);
  if (start === a.codes.length && start === b.codes.length) return atEnds(a, b, start, 0);
  const [from, to] = [Math.max(0, start - MARGIN), Math.max(0, end - MARGIN)];
  const [before, behind] = [atEnds(a, b, from, 0), atEnds(a, b, 0, to)];
  return [...before, ...matchSpans(a, b, [from, a.codes.length - to], [from, b.codes.length - to], weights), ...behind];
}

/** How many units are the same at the beginning, and of the rest at the end. */
function commonEnds(a: Uint16Array, b: Uint16Array): [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let [start, end] = [0, 0];
  while (start < most && a[start] === b[start]) start++;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [start, end];
}

/** So many units at the beginning and at the end as runs. */
const atEnds = (a: Units, b: Units, start: number, end: number): Match[] =>
  [{ old: 0, new: 0, length: start }, { old: a.codes.length - end, new: b.codes.length - end, length: end }].filter(({ length }) => length > 0);

function matchSpans(a: Units, b: Units, old: Span, now: Span, weights: Weights): Match[] {
  const [partOld, partNew] = [sliceUnits(a, ...old, false), sliceUnits(b, ...now, false)];
  if (partOld.codes.length * partNew.codes.length <= PIN_ABOVE) return matchUnits(partOld, partNew, weights).map(shifted(old[0], now[0]));
  const pins = anchors(partOld.codes, partNew.codes);
  const out: Match[] = [];
  let [i, j] = [0, 0];
  for (const pin of [...pins, { old: partOld.codes.length, new: partNew.codes.length, length: 0 }]) {
    const gap = [sliceUnits(partOld, i, pin.old, false), sliceUnits(partNew, j, pin.new, false)] as const;
    // what even the pins leave too large was rewritten: only its ends are compared
    const isSmall = gap[0].codes.length * gap[1].codes.length <= TABLE_AT_MOST;
    out.push(...(isSmall ? matchUnits(...gap, weights) : atEnds(...gap, ...commonEnds(gap[0].codes, gap[1].codes))).map(shifted(i, j)));
    if (pin.length > 0) out.push(pin);
    [i, j] = [pin.old + pin.length, pin.new + pin.length];
  }
  return out.map(shifted(old[0], now[0]));
}
