/** Which courses of a class count in which columns, when so many (or so much of them) are to count in each: a flow. */
import type { Class } from './allocation-part.ts';

export interface Shares {
  /** By kind and column of the class, kind by kind: so much of the kind counts there. */
  readonly shares: Float64Array;
  /** Sets of columns for which more is wanted than there are courses that may count in any of them, and how many these are. */
  readonly short: readonly { readonly columns: readonly number[]; readonly courses: number }[];
}

const CLOSE = 1e-6;

function isReached(reached: Int32Array, count: number, column: number): boolean {
  for (let r = 0; r < count; r++) if (reached[r] === column) return true;
  return false;
}

/**
 * A way from a column that wants more to a kind of which something is left, through kinds that give up a share of another column for it. `reached`: columns
 * in the order in which they were reached, from the first one; `giver`: by these, the kind that would give up its share there; `taker`: by kind, the place
 * in `reached` of the column that it would serve instead; -1: not reached. Gives the kind (-1: there is none) and how many columns are reached.
 */
function pathFrom({ from, to, openTo, room: { shares, spare, reached, giver, taker } }: Class, target: number): { end: number; count: number } {
  const width = to - from;
  reached[0] = target;
  let count = 1;
  taker.fill(-1);
  for (let r = 0; r < count; r++) {
    const open = openTo[reached[r]!]!;
    for (let o = 0; o < open.length; o++) {
      const k = open[o]!;
      if (taker[k]! >= 0) continue;
      taker[k] = r;
      if (spare[k]! > CLOSE) return { end: k, count };
      for (let c = 0; c < width; c++) {
        if (shares[k * width + c]! <= CLOSE || isReached(reached, count, c)) continue;
        reached[count] = c;
        giver[count++] = k;
      }
    }
  }
  return { end: -1, count };
}

/** Shares out the courses of a class; `wanted` by column of the part. The shares hold until the same class is shared out again. */
export function shareOut(own: Class, wanted: ArrayLike<number>): Shares {
  const { from, to, kinds, room: { shares, spare, reached, giver, taker } } = own;
  const width = to - from;
  shares.fill(0);
  for (let k = 0; k < kinds.length; k++) spare[k] = kinds[k]!.courses.length;
  const short: { columns: number[]; courses: number }[] = [];
  for (let target = 0; target < width; target++) {
    for (let left = wanted[from + target]!; left > CLOSE;) {
      const { end, count } = pathFrom(own, target);
      if (end < 0) {
        short.push({ columns: Array.from(reached.subarray(0, count), (c) => from + c), courses: kinds.reduce((sum, { courses }, k) => sum + (taker[k]! >= 0 ? courses.length : 0), 0) });
        break;
      }
      let by = Math.min(left, spare[end]!);
      for (let r = taker[end]!; r > 0; r = taker[giver[r]!]!) by = Math.min(by, shares[giver[r]! * width + reached[r]!]!);
      spare[end]! -= by;
      left -= by;
      for (let r = taker[end]!, k = end; ; k = giver[r]!, r = taker[k]!) {
        shares[k * width + reached[r]!]! += by;
        if (r === 0) break;
        shares[giver[r]! * width + reached[r]!]! -= by;
      }
    }
  }
  return { shares, short };
}
