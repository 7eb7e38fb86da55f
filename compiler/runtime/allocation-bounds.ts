/** What cannot be reached, told without trying, in exact arithmetic. */
import { adds, type Part } from './allocation-part.ts';
import type { Row } from './allocation-program.ts';

/** What a node needs at least: its minima, the credits rounded up to what its courses can add up to, and the least number of courses that give them. */
export interface Need {
  readonly credits: number;
  readonly courses: number;
}

/** Beyond this many sums, minima are taken as they are. */
const MOST_SUMS = 4096;

/** Of two numbers, none below 0; that of 0 and another is the other. */
const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** What one course can add to a node: its amounts, and how many there are of which this is so. */
function amountsOf(part: Part, node: number): { amounts: readonly number[]; count: number }[] {
  const items = new Map<string, { amounts: readonly number[]; count: number }>();
  for (const { kinds } of part.classes) {
    for (const { columns, courses } of kinds) {
      const amounts: number[] = [];
      for (const column of columns) {
        const amount = adds(part, column, node);
        if (amount >= 0 && !amounts.includes(amount)) amounts.push(amount);
      }
      if (amounts.length === 0) continue;
      const key = amounts.join();
      const known = items.get(key);
      if (known) known.count += courses.length;
      else items.set(key, { amounts, count: courses.length });
    }
  }
  return [...items.values()];
}

/**
 * By sum: the fewest courses that add exactly so much; the last sum stands for itself and all beyond. With at least one course left out
 * less than `length` is reached, so sums that matter are below twice of it.
 */
export function fewestFor(items: readonly { amounts: readonly number[]; count: number }[], length: number): Float64Array {
  const fewest = new Float64Array(length + 1).fill(Infinity);
  fewest[0] = 0;
  for (const { amounts, count } of items) {
    for (let turn = 0; turn < count; turn++) {
      let changed = false;
      for (let sum = length - 1; sum >= 0; sum--) {
        if (fewest[sum] === Infinity) continue;
        for (const amount of amounts) {
          const next = Math.min(length, sum + amount);
          if (amount === 0 || fewest[sum]! + 1 >= fewest[next]!) continue;
          fewest[next] = fewest[sum]! + 1;
          changed = true;
        }
      }
      if (!changed) break;
    }
  }
  return fewest;
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
  const least = fewestFor(scaled, Math.ceil(top));
  const from = Math.ceil(minCredits / step);
  const reached = [...least.keys()].filter((sum) => sum >= from && least[sum]! <= maxCourses);
  if (reached.length === 0) return null;
  const courses = Math.max(minCourses, Math.min(...reached.map((sum) => least[sum]!)));
  return { credits: isCapped ? minCredits : reached[0]! * step, courses };
}

/** Prices and weights are rounded to multiples of this: products and sums of them and whole numbers are exact. */
const UNIT = 1_048_576;
/** Sums beyond this are not exact. */
const MOST_EXACT = 4_294_967_296;

/** Rows with their prices added to a profit: what each column gains, and what there is besides; sizes tell whether that is exact. */
export interface Sum {
  readonly gains: Float64Array;
  readonly sizes: Float64Array;
  most: number;
  largest: number;
}

export function sumOf(profit: Float64Array, room: Sum = { gains: new Float64Array(profit.length), sizes: new Float64Array(profit.length), most: 0, largest: 0 }): Sum {
  const { gains, sizes } = room;
  gains.set(profit);
  for (let j = 0; j < profit.length; j++) sizes[j] = Math.abs(profit[j]!);
  [room.most, room.largest] = [0, 0];
  return room;
}

/** The price is rounded to what is exact; it is not below 0. */
export function addRow(sum: Sum, { limit, columns, factors }: Row, price: number): void {
  const exact = Math.round(price * UNIT) / UNIT;
  if (exact === 0) return;
  sum.most += exact * limit;
  sum.largest += exact * Math.abs(limit);
  const { gains, sizes } = sum;
  for (let e = 0; e < columns.length; e++) {
    const part = exact * factors[e]!;
    gains[columns[e]!]! -= part;
    sizes[columns[e]!]! += Math.abs(part);
  }
}

/**
 * No values between `low` and `high` that keep the rows of the sum give more profit than this. True whatever the prices are (none is negative), so that
 * they may come from rounded numbers. Infinity when the numbers are too large to be sure.
 */
export function mostOf({ gains, sizes, most: besides, largest: sizeOfRest }: Sum, low: Float64Array, high: Float64Array): number {
  let [most, largest] = [besides, sizeOfRest];
  for (let j = 0; j < gains.length; j++) {
    most += gains[j]! * (gains[j]! > 0 ? high[j]! : low[j]!);
    largest += sizes[j]! * (high[j]! + 1);
  }
  return largest < MOST_EXACT ? most : Infinity;
}
