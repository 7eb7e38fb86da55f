/** What cannot be reached, told without trying, in exact arithmetic. */
import { adds, type Part } from './allocation-part.ts';
import type { Program } from './allocation-simplex.ts';

/** What a node needs at least: its minima, the credits rounded up to what its courses can add up to, and the least number of courses that give them. */
export interface Need {
  readonly credits: number;
  readonly courses: number;
}

/** Beyond this many sums, minima are taken as they are. */
const MOST_SUMS = 4096;

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** All credits in all are a multiple of this. */
export function stepOf({ nodes, columns }: Part): number {
  const step = nodes.reduce((known, { maxCredits }) => (maxCredits < Infinity ? greatestCommonDivisor(known, maxCredits) : known), columns.reduce((known, { way }) => greatestCommonDivisor(known, way.credits[0]!), 0));
  return step > 0 ? step : 1;
}

/** What one course can add to a node, by kind: its amounts, and how many there are. */
function amountsOf(part: Part, node: number): { amounts: readonly number[]; count: number }[] {
  return part.kinds.flatMap((kind, k) => {
    const amounts = [...new Set(kind.ways.map((_, w) => adds(part, part.starts[k]! + w, node)).filter((amount) => amount >= 0))];
    return amounts.length === 0 ? [] : [{ amounts, count: kind.courses.length }];
  });
}

/**
 * By sum: the least weight of courses that add exactly so much; the last sum stands for itself and all beyond. With at least one course left out
 * less than `length` is reached, so sums that matter are below twice of it.
 */
export function leastWeights(items: readonly { amounts: readonly number[]; count: number }[], length: number, weightOf: (amount: number) => number): Float64Array {
  const least = new Float64Array(length + 1).fill(Infinity);
  least[0] = 0;
  for (const { amounts, count } of items) {
    for (let turn = 0; turn < count; turn++) {
      let changed = false;
      for (let sum = length; sum >= 0; sum--) {
        for (const amount of amounts) {
          // a course more in the last sum never makes it lighter
          if (amount === 0 || least[sum] === Infinity || sum === length) continue;
          const next = Math.min(length, sum + amount);
          const weight = least[sum]! + weightOf(amount);
          if (weight < least[next]!) {
            least[next] = weight;
            changed = true;
          }
        }
      }
      if (!changed) break;
    }
  }
  return least;
}

/** Null when even all its courses do not meet the minima of the node. */
export function needOf(part: Part, node: number): Need | null {
  const { minCredits, minCourses, maxCourses, maxCredits } = part.nodes[node]!;
  const items = amountsOf(part, node);
  const available = items.reduce((sum, { count }) => sum + count, 0);
  if (minCourses > Math.min(available, maxCourses) || minCredits > maxCredits) return null;
  if (minCredits === 0) return { credits: 0, courses: minCourses };
  const step = items.flatMap(({ amounts }) => amounts).reduce(greatestCommonDivisor, 0);
  if (items.reduce((sum, { amounts, count }) => sum + count * Math.max(...amounts), 0) < minCredits) return null;
  // what lists cap may add up to anything
  const isCapped = part.lists[node]!.some((list) => part.nodes[list]!.maxCredits < Infinity);
  const top = (minCredits + Math.max(...items.flatMap(({ amounts }) => amounts))) / step;
  if (top > MOST_SUMS) return { credits: minCredits, courses: Math.max(minCourses, 1) };
  const scaled = items.map(({ amounts, count }) => ({ count, amounts: amounts.map((amount) => amount / step) }));
  const least = leastWeights(scaled, Math.ceil(top), () => 1);
  const from = Math.ceil(minCredits / step);
  const reached = [...least.keys()].filter((sum) => sum >= from && least[sum]! <= maxCourses);
  if (reached.length === 0) return null;
  const courses = Math.max(minCourses, Math.min(...reached.map((sum) => least[sum]!)));
  return { credits: isCapped ? minCredits : reached[0]! * step, courses };
}

/** The least sum of the credits of courses, each divided by `divisor` and rounded up, that meets a need: a bound that knows that courses cannot be split. */
export function leastRounded(part: Part, node: number, need: Need, divisor: number): number {
  if (need.credits + divisor > MOST_SUMS) return 0;
  return leastWeights(amountsOf(part, node), need.credits, (amount) => Math.ceil(amount / divisor))[need.credits]!;
}

/** Per set of demanding nodes (as bits): what they want together. What lists want is part of what their group wants. */
function wantedBy({ nodes, demanding }: Part, needs: readonly (Need | null)[], of: keyof Need): Float64Array {
  const wanted = new Float64Array(1 << demanding.length);
  const inside = demanding.map((node) => demanding.reduce((bits, list, i) => (nodes[list]!.parent === node ? bits | (1 << i) : bits), 0));
  const around = demanding.map((node) => demanding.indexOf(nodes[node]!.parent));
  const own = (i: number): number => needs[demanding[i]!]?.[of] ?? 0;
  // groups stand before their lists: the highest bit is a list of a group below it, or a group without lists in the set
  for (let set = 1; set < wanted.length; set++) {
    const last = 31 - Math.clz32(set);
    const rest = set ^ (1 << last);
    const group = around[last]!;
    if (group < 0 || (rest & (1 << group)) === 0) wanted[set] = wanted[rest]! + own(last);
    else {
      const lists = set & inside[group]!;
      const before = wanted[lists ^ (1 << last)]!;
      wanted[set] = wanted[rest]! - Math.max(own(group), before) + Math.max(own(group), before + own(last));
    }
  }
  return wanted;
}

/** Per set of demanding nodes: are their minima out of reach together, because the courses that count for any of them have too few credits or are too few? */
export function outOfReach(part: Part, needs: readonly (Need | null)[]): Uint8Array {
  const { kinds, demanding } = part;
  const size = 1 << demanding.length;
  const [credits, courses] = [new Float64Array(size), new Float64Array(size)];
  const bitOf = new Map(demanding.map((node, i) => [node, 1 << i]));
  for (const kind of kinds) {
    const most = Math.max(...kind.ways.flatMap((way) => way.credits));
    for (const place of [0, 1]) {
      const mask = kind.ways.reduce((bits, way) => (way.chains[place] ?? []).reduce((known, node) => known | (bitOf.get(node) ?? 0), bits), 0);
      if (mask === 0) continue;
      credits[mask]! += kind.courses.length * most;
      courses[mask]! += kind.courses.length;
    }
  }
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let set = 0; set < size; set++) {
      if ((set & bit) === 0) continue;
      credits[set]! += credits[set ^ bit]!;
      courses[set]! += courses[set ^ bit]!;
    }
  }
  const [wantedCredits, wantedCourses] = [wantedBy(part, needs, 'credits'), wantedBy(part, needs, 'courses')];
  const hopeless = demanding.reduce((bits, node, i) => (needs[node] ? bits : bits | (1 << i)), 0);
  return Uint8Array.from({ length: size }, (_, set) => {
    const others = (size - 1) ^ set;
    return (set & hopeless) !== 0 || wantedCredits[set]! > credits[size - 1]! - credits[others]! || wantedCourses[set]! > courses[size - 1]! - courses[others]! ? 1 : 0;
  });
}

/** Prices are rounded to multiples of this: products and sums of them and whole numbers are exact. */
const UNIT = 65_536;
/** Sums beyond this are not exact. */
const MOST_EXACT = 68_719_476_736;

/**
 * No values between `low` and `high` give more profit than this: every row, times its price, is added to what is wanted. True whatever the prices are
 * (none is negative), so that they may come from rounded numbers. Infinity when the numbers are too large to be sure.
 */
export function provenMost({ profit, limit, rowsOf, factorsOf }: Program, prices: Float64Array, low: Float64Array, high: Float64Array, counts: boolean): number {
  let largest = 0;
  const exact = prices.map((price) => Math.round(price * UNIT) / UNIT);
  let most = 0;
  for (let i = 0; i < exact.length; i++) {
    if (exact[i] === 0) continue;
    most += exact[i]! * limit[i]!;
    largest += exact[i]! * Math.abs(limit[i]!);
  }
  for (let j = 0; j < rowsOf.length; j++) {
    let gain = counts ? profit[j]! : 0;
    const rows = rowsOf[j]!;
    const factors = factorsOf[j]!;
    for (let i = 0; i < rows.length; i++) {
      const part = exact[rows[i]!]! * factors[i]!;
      gain -= part;
      largest += Math.abs(part);
    }
    const best = gain * (gain > 0 ? high[j]! : low[j]!);
    most += best;
    largest += Math.abs(gain) * high[j]!;
  }
  return largest < MOST_EXACT ? most : Infinity;
}

