/**
 * Courses to requirement groups (科目表): the best allocation, exactly. Courses are indivisible, and each counts once unless a pair of groups may
 * share it. Best is: most groups and lists met, then most credits, then those met that come first.
 */
import { shareOut } from './allocation-flow.ts';
import { componentsOf, type AllocationCourse, type AllocationGroups } from './allocation-model.ts';
import { partOf, totalsOf, type Part } from './allocation-part.ts';
import type { Work } from './allocation-search.ts';
import { begin, bestOf, canMeet, isMetBy, setsAround, type Known } from './allocation-sets.ts';

export type { AllocationCourse, AllocationGroups, AllocationNode } from './allocation-model.ts';

export interface Allocation {
  /** By node: are its own minima met? */
  readonly met: readonly boolean[];
  /** Credits in all. */
  readonly credits: number;
  /** By node: credits credited and courses counted, those of its lists included. */
  readonly credited: readonly number[];
  readonly counted: readonly number[];
  /** By course: the places where it counts; empty when it does not. */
  readonly places: readonly (readonly number[])[];
  /** Certainly the best. False when looking further took too much work: then it is an allocation, but more may be possible, and what is not met may be met by another. */
  readonly isProven: boolean;
}

/** Why groups cannot be met together: no smaller set of groups is out of reach. */
export interface Obstacle {
  readonly nodes: readonly number[];
  /** Credits and courses that they want together. */
  readonly wantedCredits: number;
  readonly wantedCourses: number;
  /** The courses that count for any of them, and their credits. */
  readonly courses: readonly number[];
  readonly credits: number;
  /** What is short; `together`: courses cannot be split, nor counted twice, nor beyond a cap; `unknown`: nothing may be, looking further took too much work. */
  readonly lack: 'credits' | 'courses' | 'together' | 'unknown';
}

/** Steps for one question (entries of tableaux looked at): a few seconds' work. */
const MOST_WORK = 1_500_000_000;

/**
 * The best allocation. Sizes: some hundred courses, and up to `MOST_SHARING` groups and lists with minima that share courses; what takes more work than
 * `MOST_WORK` steps ends with `isProven` false.
 */
export function allocate(groups: AllocationGroups, courses: readonly AllocationCourse[]): Allocation {
  const credited = groups.nodes.map(() => 0);
  const counted = groups.nodes.map(() => 0);
  const places: (readonly number[])[] = courses.map(() => []);
  const work: Work = { left: MOST_WORK };
  let [credits, isProven] = [0, true];
  for (const component of componentsOf(groups, courses)) {
    const part = partOf(groups, component);
    const { columns, classes, origin } = part;
    const solved = bestOf(begin(part, work));
    const totals = totalsOf(part, solved.best.uses);
    credits += totals.total;
    isProven &&= solved.isProven;
    origin.forEach((node, i) => {
      credited[node] = totals.credited[i]!;
      counted[node] = totals.counted[i]!;
    });
    for (const own of classes) {
      const { shares } = shareOut(own, solved.best.uses);
      const width = own.to - own.from;
      own.kinds.forEach(({ courses: same }, k) => {
        const ways = columns.slice(own.from, own.to).flatMap(({ way }, i) => Array.from({ length: shares[k * width + i]! }, () => way.chains.map((chain) => origin[chain[0]!]!)));
        ways.forEach((way, i) => void (places[same[i]!] = way));
      });
    }
  }
  const met = groups.nodes.map((node, i) => counted[i]! >= node.minCourses && credited[i]! >= node.minCredits);
  return { met, credits, credited, counted, places, isProven };
}

/** The demanding nodes `set` (as bits) as an obstacle. */
function obstacleOf(part: Part, set: number, isKnown: boolean): Obstacle {
  const { nodes, kinds, origin } = part;
  const met = part.demanding.filter((_, i) => (set & (1 << i)) !== 0);
  const serving = kinds.filter((kind) => kind.ways.some(({ chains: [chain] }) => chain!.some((node) => met.includes(node))));
  const inner = (node: number): readonly number[] => met.filter((other) => nodes[other]!.parent === node);
  const own = (node: number, of: 'minCredits' | 'minCourses'): number => Math.max(nodes[node]![of], inner(node).reduce((sum, list) => sum + nodes[list]![of], 0));
  // what a list wants is part of what its group wants
  const top = met.filter((node) => !met.includes(nodes[node]!.parent));
  const wantedCredits = top.reduce((sum, node) => sum + own(node, 'minCredits'), 0);
  const wantedCourses = top.reduce((sum, node) => sum + own(node, 'minCourses'), 0);
  const courses = serving.flatMap((kind) => kind.courses).sort((a, b) => a - b);
  const credits = serving.reduce((sum, kind) => sum + kind.most * kind.courses.length, 0);
  const lack = !isKnown ? 'unknown' : wantedCredits > credits ? 'credits' : wantedCourses > courses.length ? 'courses' : 'together';
  return { nodes: met.map((node) => origin[node]!), wantedCredits, wantedCourses, courses, credits, lack };
}

/** The first of the smallest sets that cannot be met. */
function obstacleIn(known: Known): Obstacle | null {
  const { part } = known.prepared;
  const { length } = part.demanding;
  for (let size = 1; size <= length; size++) {
    for (const set of setsAround(0, size, length, (_, rest) => isMetBy(known, rest))) {
      const isMet = canMeet(known, set);
      if (isMet !== true) return obstacleOf(part, isMet === null ? 2 ** length - 1 : set, isMet !== null);
    }
  }
  return null;
}

/**
 * Of each part in which not everything can be met: a smallest set of groups and lists that cannot be met together, the first of those. Where that takes
 * too much work, all with minima of the part with the lack `unknown`: it is not known whether they can be met together.
 */
export function obstacles(groups: AllocationGroups, courses: readonly AllocationCourse[]): Obstacle[] {
  const work: Work = { left: MOST_WORK };
  return componentsOf(groups, courses).flatMap((component) => obstacleIn(begin(partOf(groups, component), work)) ?? []);
}
