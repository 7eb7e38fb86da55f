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
 * From a column that wants more to a kind of which something is left, through kinds that give up a share of another column for it. `reached`: columns in
 * the order in which they were reached, from the first one; `giver`: by these, the kind that would give up its share there; `taker`: by kind, the place in
 * `reached` of the column that it would serve instead. The kind with something left; -1 when there is none.
 */
interface Paths {
  readonly reached: number[];
  readonly giver: number[];
  readonly taker: Int32Array;
  end: number;
}

function pathsFrom({ from, to, kinds, openTo }: Class, target: number, shares: Float64Array, spare: Float64Array): Paths {
  const [reached, giver, taker, width] = [[target], [-1], new Int32Array(kinds.length).fill(-1), to - from];
  const seen = new Uint8Array(width);
  seen[target] = 1;
  for (let r = 0; r < reached.length; r++) {
    const open = openTo[reached[r]!]!;
    for (let o = 0; o < open.length; o++) {
      const k = open[o]!;
      if (taker[k]! >= 0) continue;
      taker[k] = r;
      if (spare[k]! > CLOSE) return { reached, giver, taker, end: k };
      for (let c = 0; c < width; c++) {
        if (seen[c] === 1 || shares[k * width + c]! <= CLOSE) continue;
        seen[c] = 1;
        reached.push(c);
        giver.push(k);
      }
    }
  }
  return { reached, giver, taker, end: -1 };
}

/** Shares out the courses of a class; `wanted` by column of the part. */
export function shareOut(own: Class, wanted: ArrayLike<number>): Shares {
  const { from, to, kinds } = own;
  const width = to - from;
  const shares = new Float64Array(kinds.length * width);
  const spare = Float64Array.from(kinds, ({ courses }) => courses.length);
  const short: { columns: number[]; courses: number }[] = [];
  for (let target = 0; target < width; target++) {
    for (let left = wanted[from + target]!; left > CLOSE;) {
      const { reached, giver, taker, end } = pathsFrom(own, target, shares, spare);
      if (end < 0) {
        short.push({ columns: reached.map((c) => from + c), courses: kinds.reduce((sum, { courses }, k) => sum + (taker[k]! >= 0 ? courses.length : 0), 0) });
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
