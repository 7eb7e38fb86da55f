/** Parts of a few groups for tests of the search. */
import { componentsOf, waysOf, type AllocationCourse, type AllocationGroups, type AllocationNode, type Way } from '../../../compiler/runtime/allocation-model.ts';
import { partOf, type Part } from '../../../compiler/runtime/allocation-part.ts';
import type { Row } from '../../../compiler/runtime/allocation-program.ts';

export const node = (more: Partial<AllocationNode> = {}): AllocationNode =>
  ({ name: '組', parent: -1, minCourses: 0, minCredits: 0, maxCourses: Infinity, maxCredits: Infinity, eachLow: 0, eachHigh: Infinity, ...more });

/** Courses as credits and places. */
export const courses = (...all: readonly (readonly [credits: number, ...places: number[]])[]): AllocationCourse[] => all.map(([credits, ...places]) => ({ credits, places }));

/** The first part: groups that share courses. */
export function partFor(nodes: readonly AllocationNode[], taken: readonly AllocationCourse[], pairs: readonly (readonly [number, number])[] = []): Part {
  const groups = { nodes, pairs };
  return partOf(groups, componentsOf(groups, taken)[0]!);
}

/** A row as column and factor, one after the other. */
export const row = (limit: number, entries: readonly (readonly [column: number, factor: number])[], needs = 0): Row => ({ limit, columns: entries.map(([column]) => column), factors: entries.map(([, factor]) => factor), needs });

/** What the columns of a row add up to. */
export const sumAt = ({ columns, factors }: Pick<Row, 'columns' | 'factors'>, values: ArrayLike<number>): number => columns.reduce((sum, column, e) => sum + factors[e]! * values[column]!, 0);

/** A whole number from 0, below that. */
export type Random = (below: number) => number;

export function createRandom(seed: number): Random {
  let state = seed;
  return (below) => (state = (state * 48271) % 0x7fffffff) % below;
}

/** Few places for each course: what one group takes another lacks. */
export const taken = (random: Random, count: number, groups: number, credits: () => number): AllocationCourse[] =>
  Array.from({ length: count }, () => ({ credits: credits(), places: Array.from({ length: groups }, (_, i) => i).filter(() => random(100) < 60) }));

/** The way in which a course counts; null: it does not. */
export type ChosenWay = Way | null;

/** Credits and courses of every node when each course counts in the given way (null: not at all); null when more courses count than may. Written without the runtime's own counting. */
export function outcomeOf({ nodes }: AllocationGroups, ways: readonly ChosenWay[]): { credited: number[]; total: number; met: boolean[] } | null {
  const counted = nodes.map(() => 0);
  const own = nodes.map(() => 0);
  const primary = nodes.map(() => 0);
  for (const way of ways) {
    way?.chains.forEach((chain, i) => {
      for (const one of chain) counted[one]!++;
      own[chain[0]!]! += way.credits[i]!;
      if (i === 0) primary[chain[0]!]! += way.credits[0]!;
    });
  }
  if (nodes.some((n, i) => counted[i]! > n.maxCourses)) return null;
  const sumOf = (from: readonly number[], at: number): number => Math.min(nodes[at]!.maxCredits, from[at]! + nodes.reduce((sum, n, i) => (n.parent === at ? sum + sumOf(from, i) : sum), 0));
  const credited = nodes.map((_, i) => sumOf(own, i));
  return {
    credited, total: nodes.reduce((sum, n, i) => (n.parent < 0 ? sum + sumOf(primary, i) : sum), 0),
    met: nodes.map((n, i) => counted[i]! >= n.minCourses && credited[i]! >= n.minCredits),
  };
}

/** Every allocation there is. */
export function* every(groups: AllocationGroups, courses: readonly AllocationCourse[], from = 0): Generator<readonly ChosenWay[]> {
  if (from === courses.length) {
    yield [];
    return;
  }
  for (const way of [...waysOf(groups, courses[from]!), null]) for (const rest of every(groups, courses, from + 1)) yield [way, ...rest];
}

/** The best by trying all: groups met, credits, then the first groups; and of each set of groups that is met (as bits) the most credits that go with it. */
export function bruteForce(groups: AllocationGroups, courses: readonly AllocationCourse[]): { count: number; credits: number; met: readonly boolean[]; together: Map<number, number> } {
  let best = { count: -1, credits: -1, met: [] as readonly boolean[] };
  const first = (a: readonly boolean[], b: readonly boolean[]): boolean => a.some((met, i) => met && !b[i]! && a.slice(0, i).every((one, j) => one === b[j]));
  const together = new Map<number, number>();
  for (const ways of every(groups, courses)) {
    const found = outcomeOf(groups, ways);
    if (!found) continue;
    const count = found.met.filter(Boolean).length;
    const bits = found.met.reduce((sum, met, i) => sum | (met ? 1 << i : 0), 0);
    together.set(bits, Math.max(together.get(bits) ?? 0, found.total));
    const order = count - best.count || found.total - best.credits;
    if (order > 0 || (order === 0 && first(found.met, best.met))) best = { count, credits: found.total, met: found.met };
  }
  return { ...best, together };
}

/** Small groups and courses of every shape: lists, caps, ranges; `pairs` where wanted. */
export function randomInstance(random: Random, shape: { caps: boolean; pairs: boolean }): { groups: AllocationGroups; courses: AllocationCourse[] } {
  const size = 1 + random(4);
  const parents = Array.from({ length: size }, (_, i) => (i > 0 && random(3) === 0 ? random(i) : -1)).map((parent, _i, all) => (parent >= 0 && all[parent]! >= 0 ? -1 : parent));
  const nodes = parents.map((parent) => node({
    parent, minCourses: random(3) === 0 ? random(3) : 0, minCredits: random(4) === 0 ? 0 : random(8),
    ...(shape.caps && random(3) === 0 ? { maxCourses: 1 + random(3) } : {}), ...(shape.caps && random(3) === 0 ? { maxCredits: 2 + random(7) } : {}),
    ...(shape.caps && random(3) === 0 ? { eachLow: 2, eachHigh: 2 + random(2) } : {}),
  }));
  const tops = nodes.flatMap((n, i) => (n.parent < 0 ? [i] : []));
  const pairs = shape.pairs && tops.length > 1 ? [[tops[0]!, tops[1]!] as const] : [];
  const courses = Array.from({ length: random(7) }, () => ({ credits: 1 + random(4), places: nodes.flatMap((_, i) => (random(2) === 0 ? [i] : [])) }));
  return { groups: { nodes, pairs }, courses };
}

/** Groups that are in each other's way: one part in nearly every case, in which not everything can be met as often as it can. */
export function rivalInstance(random: Random, shape: { caps: boolean; pairs: boolean }): { groups: AllocationGroups; courses: AllocationCourse[] } {
  const nodes = [0, 1, 2, 3].map((i) => node({
    parent: i === 3 && random(2) === 0 ? random(3) : -1, minCredits: 2 + random(4), minCourses: random(3),
    ...(shape.caps && random(3) === 0 ? { maxCourses: 2 + random(2) } : {}), ...(shape.caps && random(3) === 0 ? { maxCredits: 4 + random(4) } : {}),
  }));
  return { groups: { nodes, pairs: shape.pairs ? [[0, 1]] : [] }, courses: taken(random, 5, 4, () => 1 + random(4)) };
}
