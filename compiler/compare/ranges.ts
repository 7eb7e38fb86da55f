/** Sets of places in a text as sorted, disjoint half-open ranges. */

export type Range = readonly [from: number, to: number];

/** Sorted and disjoint: touching and overlapping ranges become one, empty ones disappear. */
export function normalise(ranges: readonly Range[]): Range[] {
  const out: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (to <= from) continue;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

export const shift = (ranges: readonly Range[], by: number): Range[] => ranges.map(([from, to]) => [from + by, to + by]);

/** Every line of the text from `start` on, without its break: what "underlined as a whole" means. */
export function wholeLines(text: string, start = 0): Range[] {
  const out: Range[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    out.push([Math.max(from, start), from + line.length]);
    from += line.length + 1;
  }
  return normalise(out);
}

/** What of `ranges` lies outside of `holes`. */
export function subtract(ranges: readonly Range[], holes: readonly Range[]): Range[] {
  let left: Range[] = [...ranges];
  for (const [from, to] of holes) {
    left = left.flatMap(([f, t]): Range[] => [[f, Math.min(t, from)], [Math.max(f, to), t]]);
  }
  return normalise(left);
}
