/** Which courses of a class count in which columns, when so many (or so much of them) are to count in each: a flow. */
import type { Class } from './allocation-part.ts';

export interface Shares {
  /** By kind and column of the class, kind by kind: so much of the kind counts there. */
  readonly shares: Float64Array;
  /** Sets of columns for which more is wanted than there are courses that may count in any of them, and how many these are. */
  readonly short: readonly { readonly columns: readonly number[]; readonly courses: number }[];
}

const CLOSE = 1e-6;

/**
 * Ways from a column that wants more to a kind of which something is left, through kinds that give up a share of another column for it. `reached`: columns
 * in the order in which they were reached, from the first one; `giver`: by these, the kind that would give up its share there; `taker`: by kind, the place
 * in `reached` of the column that it would serve instead; -1: not reached.
 */
interface Paths {
  readonly reached: Int32Array;
  count: number;
  readonly giver: Int32Array;
  readonly taker: Int32Array;
}

function isReached({ reached, count }: Paths, column: number): boolean {
  for (let r = 0; r < count; r++) if (reached[r] === column) return true;
  return false;
}

/** The kind with something left; -1 when there is none. */
function pathFrom({ from, to, openTo }: Class, target: number, shares: Float64Array, spare: Float64Array, paths: Paths): number {
  const { reached, giver, taker } = paths;
  const width = to - from;
  reached[0] = target;
  paths.count = 1;
  taker.fill(-1);
  for (let r = 0; r < paths.count; r++) {
    const open = openTo[reached[r]!]!;
    for (let o = 0; o < open.length; o++) {
      const k = open[o]!;
      if (taker[k]! >= 0) continue;
      taker[k] = r;
      if (spare[k]! > CLOSE) return k;
      for (let c = 0; c < width; c++) {
        if (shares[k * width + c]! <= CLOSE || isReached(paths, c)) continue;
        reached[paths.count] = c;
        giver[paths.count++] = k;
      }
    }
  }
  return -1;
}

/** Shares out the courses of a class; `wanted` by column of the part. */
export function shareOut(own: Class, wanted: ArrayLike<number>): Shares {
  const { from, to, kinds } = own;
  const width = to - from;
  const shares = new Float64Array(kinds.length * width);
  const spare = Float64Array.from(kinds, ({ courses }) => courses.length);
  const short: { columns: number[]; courses: number }[] = [];
  const paths: Paths = { reached: new Int32Array(width), count: 0, giver: new Int32Array(width), taker: new Int32Array(kinds.length) };
  const { reached, giver, taker } = paths;
  for (let target = 0; target < width; target++) {
    for (let left = wanted[from + target]!; left > CLOSE;) {
      const end = pathFrom(own, target, shares, spare, paths);
      if (end < 0) {
        short.push({ columns: Array.from(reached.subarray(0, paths.count), (c) => from + c), courses: kinds.reduce((sum, { courses }, k) => sum + (taker[k]! >= 0 ? courses.length : 0), 0) });
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
