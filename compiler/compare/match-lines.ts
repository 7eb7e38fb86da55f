/** Which printed lines (項, 款, 目) of two texts belong together, before their words are compared. */
import { piecesOf } from './anchors.ts';
import { containedIn, gramsOf, type Grams } from './similarity.ts';
import { dices } from './vectors.ts';
import { LINE_BREAK, textOf, type Units } from './units.ts';

/** Lines compared as one: units [old[0], old[1]) with [new[0], new[1]). Either side may be empty. */
export interface LineBlock {
  readonly old: readonly [number, number];
  readonly new: readonly [number, number];
}

interface Line {
  readonly from: number;
  /** Without the line break. */
  readonly to: number;
  readonly key: string;
  readonly grams: Grams;
  /** The number it begins with, as code units; empty without one. */
  readonly marker: string;
}

const SAME_MARKER = 0.15;
const SAME_OPENING = 0.1;
/** More for items of a list, where no other line of either text opens so: 司法委員會 is what 司法及法制委員會 was, not 法制委員會. */
const OWN_OPENING = 0.3;
/** Units that a line opens with. */
const OPENING = 2;
const THRESHOLD = 0.3;
/** A line of which this much stands in a neighbouring pair's line was split from it or merged into it. */
const CONTAINED = 0.6;
/** Lines, old times new, that are all compared with each other. */
const PAIRS_AT_MOST = 1_000_000;

function linesOf({ codes, afterMarker }: Units): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= codes.length;) {
    const found = codes.indexOf(LINE_BREAK, from);
    const to = found === -1 ? codes.length : found;
    const behindMarker = afterMarker.subarray(from, to + 1).indexOf(1);
    const body = behindMarker === -1 ? from : from + behindMarker;
    const key = textOf(codes.subarray(body, to));
    lines.push({ from, to, key, grams: gramsOf(key), marker: textOf(codes.subarray(from, body)) });
    from = to + 1;
  }
  return lines;
}

/** What pairs of lines are worth: by the old and the new one. */
function weightsOf(olds: readonly Line[], news: readonly Line[]): Float64Array[] {
  const alike = dices(olds.map(({ grams }) => grams), news.map(({ grams }) => grams));
  const [repeatedOld, repeatedNew] = [repeatedOpenings(olds), repeatedOpenings(news)];
  return olds.map((a, i) => Float64Array.from(news, (b, j) => {
    const marker = a.marker !== '' && a.marker === b.marker ? SAME_MARKER : 0;
    const words = openingOf(a);
    const opening = words === openingOf(b) ? SAME_OPENING : 0;
    const weight = (a.key === b.key ? 1 : alike[i]![j]!) + marker + opening - THRESHOLD;
    const isOwn = opening > 0 && a.marker !== '' && b.marker !== '' && !repeatedOld.has(words) && !repeatedNew.has(words);
    return weight <= 0 ? 0 : isOwn ? weight + OWN_OPENING : weight;
  }));
}

const openingOf = ({ key }: Line): string => key.slice(0, OPENING);

/** What more than one line opens with: 前項 tells no line from another. */
function repeatedOpenings(lines: readonly Line[]): ReadonlySet<string> {
  const [once, repeated] = [new Set<string>(), new Set<string>()];
  for (const words of lines.map(openingOf)) (once.has(words) ? repeated : once).add(words);
  return repeated;
}

/** Pairs of line numbers in order, the best in total. */
const pairLines = (olds: readonly Line[], news: readonly Line[]): [number, number][] =>
  piecesOf(olds.map(({ key }) => key), news.map(({ key }) => key), PAIRS_AT_MOST)
    .flatMap(({ old, now }) => bestInOrder(weightsOf(olds.slice(...old), news.slice(...now)), now[1] - now[0]).map(([i, j]): [number, number] => [old[0] + i, now[0] + j]));

/** Rows and columns in order whose weights are the most in total. */
function bestInOrder(weights: readonly Float64Array[], columns: number): [number, number][] {
  const width = columns + 1;
  const best = new Float64Array((weights.length + 1) * width);
  for (let i = weights.length - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[i * width + j] = Math.max(weights[i]![j]! + best[(i + 1) * width + j + 1]!, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < weights.length;) {
    const here = best[i * width + j]!;
    if (weights[i]![j]! > 0 && here === weights[i]![j]! + best[(i + 1) * width + j + 1]!) pairs.push([i++, j++]);
    else if (here === best[(i + 1) * width + j]!) i++;
    else j++;
  }
  return pairs;
}

/** Runs of lines that belong together; every line is in exactly one block, blocks are in order. */
export function matchLines(a: Units, b: Units): LineBlock[] {
  const olds = linesOf(a);
  const news = linesOf(b);
  const pairs = pairLines(olds, news);
  const groups = pairs.map(([i, j]) => ({ old: [i, i], new: [j, j] }) as { old: [number, number]; new: [number, number] });
  pairs.forEach(([i, j], index) => {
    const [old, now] = [olds[i] as Line, news[j] as Line];
    // a line that stands unchanged has nothing left that a neighbour could have been split from
    if (old.key === now.key) return;
    const group = groups[index] as (typeof groups)[number];
    const before = groups[index - 1];
    const [nextOld, nextNew] = pairs[index + 1] ?? [olds.length, news.length];
    grow(group.new, before?.new[1] ?? -1, nextNew, news, old);
    grow(group.old, before?.old[1] ?? -1, nextOld, olds, now);
  });
  return blocks(olds, news, groups);
}

/** Takes in free lines next to a group that stand in the other side's line: a 項 that was split or merged. */
function grow(range: [number, number], before: number, after: number, lines: readonly Line[], other: Line): void {
  const joins = (line: Line): boolean => line.marker === '' && line.key.length >= 6 && containedIn(line.grams, other.grams) >= CONTAINED;
  while (range[1] + 1 < after && joins(lines[range[1] + 1] as Line)) range[1]++;
  while (range[0] - 1 > before && joins(lines[range[0] - 1] as Line)) range[0]--;
}

function blocks(olds: readonly Line[], news: readonly Line[], groups: readonly { old: [number, number]; new: [number, number] }[]): LineBlock[] {
  const out: LineBlock[] = [];
  let [i, j] = [0, 0];
  const range = (lines: readonly Line[], from: number, to: number): [number, number] => [(lines[from] as Line).from, (lines[to] as Line).to];
  const nothingAt = (lines: readonly Line[], at: number): [number, number] => {
    const place = lines[at]?.from ?? (lines.at(-1) as Line).to;
    return [place, place];
  };
  // lines without a counterpart stand alone, each side by itself
  const aloneUpTo = (old: number, now: number): void => {
    if (i < old) out.push({ old: range(olds, i, old - 1), new: nothingAt(news, j) });
    if (j < now) out.push({ old: nothingAt(olds, old), new: range(news, j, now - 1) });
  };
  for (const { old, new: now } of groups) {
    aloneUpTo(old[0], now[0]);
    out.push({ old: range(olds, ...old), new: range(news, ...now) });
    [i, j] = [old[1] + 1, now[1] + 1];
  }
  aloneUpTo(olds.length, news.length);
  return out;
}
