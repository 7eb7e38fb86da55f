/** Courses counted for groups in every way: the part of the oracle that knows tables of courses. */
import type { Expression } from '../../../../compiler/ir/program.ts';

export type Allocation = Extract<Expression, { op: 'allocation' }>;

/** A course that counts, with the groups where it may. */
export interface Course {
  readonly credits: { readonly n: bigint; readonly d: bigint };
  readonly places: readonly number[];
}

/** Every way of counting the courses, equal ones once: how many courses and credits each group has, and of these the credits that count in all. Credits in twelfths. */
export function reaches({ groups, pairs, totalCredits }: Allocation, courses: readonly Course[]): boolean {
  const twelfths = ({ n, d }: { n: bigint; d: bigint }): number => Math.min(Number((n * 12n) / d), 1e9);
  const inside = groups.map(({ parent }, place) => (parent < 0 ? [place] : [place, parent]));
  const [least, low, high] = [groups.map((g) => twelfths(g.minCredits)), groups.map((g) => twelfths(g.eachLow)), groups.map((g) => (g.eachHigh ? twelfths(g.eachHigh) : Infinity))];
  const most = groups.map((g) => (g.maxCredits ? twelfths(g.maxCredits) : Infinity));
  const total = totalCredits ? twelfths(totalCredits) : 0;
  // of each group how many courses, their credits, those that count in all
  const creditsOf = (state: readonly number[], node: number, from: number): number =>
    Math.min(most[node]!, groups.reduce((sum, g, other) => (g.parent === node ? sum + creditsOf(state, other, from) : sum), state[node * 3 + from]!));
  const isEnough = (state: readonly number[]): boolean =>
    groups.every((g, node) => state[node * 3]! >= g.minCourses && creditsOf(state, node, 1) >= least[node]!) && groups.reduce((sum, g, node) => (g.parent < 0 ? sum + creditsOf(state, node, 2) : sum), 0) >= total;
  const start = groups.flatMap(() => [0, 0, 0]);
  let tried = new Map([[start.join(), start]]);
  for (const { credits, places } of courses) {
    const worth = twelfths(credits);
    const fits = places.filter((place) => inside[place]!.every((node) => worth >= low[node]!));
    const both = pairs.flatMap(([a, b]) => fits.filter((p) => inside[p]!.at(-1) === a).flatMap((p) => fits.filter((q) => inside[q]!.at(-1) === b).map((q) => [p, q])));
    const next = new Map(tried);
    for (const before of tried.values()) {
      for (const way of [...fits.map((place) => [place]), ...both]) {
        const state = [...before];
        way.forEach((place, i) => {
          const counted = Math.min(worth, ...inside[place]!.map((node) => high[node]!));
          for (const node of inside[place]!) state[node * 3]!++;
          state[place * 3 + 1]! += counted;
          if (i === 0) state[place * 3 + 2]! += counted;
        });
        if (groups.every((g, node) => g.maxCourses === null || state[node * 3]! <= g.maxCourses)) next.set(state.join(), state);
      }
    }
    tried = next;
    for (const state of tried.values()) if (isEnough(state)) return true;
  }
  return isEnough(start);
}
