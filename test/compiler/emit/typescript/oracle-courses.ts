/** Courses counted for groups in every way: the part of the oracle that knows tables of courses. */
import type { Expression, ProgramCourseGroup, ProgramCourseLimit, Rational } from '../../../../compiler/ir/program.ts';

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

/** No number: the limit is gone. Any number: it is not known. */
export type LimitNumber = Rational | 'gone' | 'any';

/** More of these than the evaluator tries. */
const MOST_EXACT = 64;
const NEVER: Rational = { n: 10n ** 12n, d: 1n };

/** One of the ways in which the limits can turn out, as bounds of groups. */
function within(e: Allocation, ends: readonly { readonly low: Rational | null; readonly high: Rational | null }[]): Allocation {
  const greater = (a: Rational, b: Rational): Rational => (a.n * b.d > b.n * a.d ? a : b);
  const less = (a: Rational | null, b: Rational): Rational => (a && a.n * b.d < b.n * a.d ? a : b);
  const whole = ({ n, d }: Rational): number => Number(n) / Number(d);
  const inGroup = (group: ProgramCourseGroup): ProgramCourseGroup => {
    let now = group;
    for (const place of group.limits ?? []) {
      const { low, high } = ends[place]!;
      const isCourses = e.limits![place]!.counts === 'courses';
      if (low) now = isCourses ? { ...now, minCourses: Math.max(now.minCourses, whole(low)) } : { ...now, minCredits: greater(now.minCredits, low) };
      if (high) now = isCourses ? { ...now, maxCourses: Math.min(now.maxCourses ?? Infinity, whole(high)) } : { ...now, maxCredits: less(now.maxCredits, high) };
    }
    for (const place of group.eachLimits ?? []) {
      const { low, high } = ends[place]!;
      now = { ...now, ...(low ? { eachLow: greater(now.eachLow, low) } : {}), ...(high ? { eachHigh: less(now.eachHigh, high) } : {}) };
    }
    return now;
  };
  const total = (e.totalLimits ?? []).reduce((all, place) => (ends[place]!.low ? greater(all, ends[place]!.low!) : all), e.totalCredits ?? { n: 0n, d: 1n });
  return { ...e, groups: e.groups.map(inGroup), totalCredits: total };
}

/** What a number asks for on whole steps, of 1/scale credits or of courses. */
function endsOf({ comparator, counts }: ProgramCourseLimit, number: Rational, scale: bigint): { low: Rational | null; high: Rational | null } {
  const steps = counts === 'credits' ? scale : 1n;
  const { n, d } = { n: number.n * steps, d: number.d };
  const down = n >= 0n ? n / d : (n - d + 1n) / d;
  const up = n % d === 0n ? down : down + 1n;
  const at = (step: bigint): Rational => ({ n: step > 0n ? step : 0n, d: steps });
  return {
    low: comparator === '≥' || comparator === '=' ? at(up) : comparator === '>' ? at(down + 1n) : null,
    high: comparator === '≤' || comparator === '=' ? at(down) : comparator === '<' ? at(up - 1n) : null,
  };
}

/** Every way in which the limits can turn out together; null: more than the evaluator tries. */
export function waysOfLimits(e: Allocation, scale: bigint, numbers: readonly (readonly LimitNumber[])[]): Allocation[] | null {
  const limits = e.limits ?? [];
  const exact = limits.reduce((count, { comparator }, i) => (comparator === '=' ? count * numbers[i]!.length : count), 1);
  if (exact > MOST_EXACT) return null;
  const zero = { n: 0n, d: 1n };
  const turns = limits.map((limit, i) => numbers[i]!.flatMap((one) => {
    const none = { low: null, high: null };
    if (one === 'gone') return [none];
    if (one !== 'any') return [endsOf(limit, one, scale)];
    return [none, { low: '≥>='.includes(limit.comparator) ? NEVER : null, high: '≤<='.includes(limit.comparator) ? zero : null }];
  }));
  return turns.reduce<(typeof turns)[number][]>((ways, each) => ways.flatMap((way) => each.map((turn) => [...way, turn])), [[]]).map((ends) => within(e, ends));
}
