/**
 * Courses to requirement groups (科目表): the best allocation, exactly. Courses are indivisible, and each counts once unless a pair of groups may
 * share it. Best is: most groups and lists met, then most credits, then those met that come first.
 */
import { fill } from './allocation-fill.ts';
import { componentsOf, type AllocationCourse, type AllocationGroups } from './allocation-model.ts';
import { partOf, totalsOf, type Part } from './allocation-part.ts';
import { foundOf, prepare, searchFor, withHalf, type Found, type Outcome, type Prepared, type Work } from './allocation-search.ts';

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

/** Steps for one question (entries of tableaux looked at): about a second's work. */
const MOST_WORK = 500_000_000;

/** No allocation has more credits than this, whatever the caps are. */
const ceilingOf = ({ kinds }: Part): number => kinds.reduce((sum, kind) => sum + kind.most * kind.courses.length, 0);

interface Solved {
  readonly best: Found;
  readonly isProven: boolean;
}

/** Of those as good, the one that meets the first nodes. */
function firstMet(prepared: Prepared, from: Found, work: Work): Solved {
  const must = prepared.part.demanding.map(() => false);
  let [best, isProven] = [from, true];
  for (let i = 0; i < must.length && must.filter(Boolean).length < best.count; i++) {
    must[i] = true;
    if (best.met[i]!) continue;
    const goal = { most: 'credits', count: best.count, must, least: best.credits, enough: best.credits } as const;
    const outcome = searchFor(prepared, goal, [], work);
    if (outcome.best) best = outcome.best;
    else {
      isProven &&= outcome.isKnown;
      must[i] = false;
    }
  }
  return { best, isProven };
}

/** Filled without any search. */
const filled = (part: Part, wanted: readonly number[]): Found => foundOf(part, fill(part, new Int32Array(part.columns.length), wanted))!;

/** As many nodes met as can be. */
function mostMet(prepared: Prepared, work: Work): Outcome {
  const { part } = prepared;
  const must = part.demanding.map(() => false);
  return withHalf(work, (half) => searchFor(prepared, { most: 'met', count: 0, must, least: 0, enough: must.length }, [filled(part, part.demanding)], half));
}

/** Most nodes met, then most credits, then the first nodes. */
function solve(prepared: Prepared, work: Work): Solved {
  const { part } = prepared;
  const must = part.demanding.map(() => false);
  const most = mostMet(prepared, work);
  const goal = { most: 'credits', count: most.best!.count, must, least: 0, enough: ceilingOf(part) } as const;
  const richest = withHalf(work, (half) => searchFor(prepared, goal, [most.best!], half));
  const { best, isProven } = firstMet(prepared, richest.best!, work);
  return { best, isProven: most.isKnown && richest.isKnown && isProven };
}

/**
 * The best allocation. Sizes: some hundred courses, and up to `MOST_SHARING` groups and lists with minima that share courses; what takes more work than
 * `MOST_WORK` steps ends with `isProven` false.
 */
export function allocate(groups: AllocationGroups, courses: readonly AllocationCourse[]): Allocation {
  const credited = groups.nodes.map(() => 0);
  const counted = groups.nodes.map(() => 0);
  const places: (readonly number[])[] = courses.map(() => []);
  const work = { left: MOST_WORK };
  let [credits, isProven] = [0, true];
  for (const component of componentsOf(groups, courses)) {
    const part = partOf(groups, component);
    const solved = solve(prepare(part), work);
    const totals = totalsOf(part, solved.best.uses);
    credits += totals.total;
    isProven &&= solved.isProven;
    part.origin.forEach((node, i) => {
      credited[node] = totals.credited[i]!;
      counted[node] = totals.counted[i]!;
    });
    part.kinds.forEach((kind, k) => {
      const ways = kind.ways.flatMap((way, w) => Array.from({ length: solved.best.uses[part.starts[k]! + w]! }, () => way.chains.map((chain) => part.origin[chain[0]!]!)));
      ways.forEach((way, i) => void (places[kind.courses[i]!] = way));
    });
  }
  const met = groups.nodes.map((node, i) => counted[i]! >= node.minCourses && credited[i]! >= node.minCredits);
  return { met, credits, credited, counted, places, isProven };
}

/** The demanding nodes `set` (numbers among these) as an obstacle. */
function obstacleOf(part: Part, set: readonly number[], isKnown: boolean): Obstacle {
  const { nodes, kinds, origin } = part;
  const met = set.map((i) => part.demanding[i]!);
  const serving = kinds.filter((kind) => kind.ways.some((way) => way.chains.some((chain) => chain.some((node) => met.includes(node)))));
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

/** The first set of `size` numbers below `count`, from `from` on, that has a member in common with each of these; null when there is none. */
function firstHitting(others: readonly (readonly number[])[], count: number, size: number, from: number, work: Work): readonly number[] | null {
  work.left -= 100 * others.length;
  if (others.length === 0 || size === 0) return others.length === 0 && from + size <= count ? Array.from({ length: size }, (_, i) => from + i) : null;
  const last = Math.min(...others.map((other) => other.at(-1)!));
  for (let first = from; first + size <= count && first <= last && work.left > 0; first++) {
    const rest = firstHitting(others.filter((other) => !other.includes(first)), count, size - 1, first + 1, work);
    if (rest) return [first, ...rest];
  }
  return null;
}

/**
 * Smallest sets that cannot be met, smaller ones first: a set is looked at only when none of the allocations found so far meets all of it, that is, when
 * it has a member in common with what each of them leaves unmet.
 */
function obstacleIn(prepared: Prepared, work: Work): Obstacle | null {
  const { part } = prepared;
  const { demanding } = part;
  const unmet: (readonly number[])[] = [];
  const learn = (found: Found): void => void unmet.push([...demanding.keys()].filter((i) => !found.met[i]!));
  const most = mostMet(prepared, work);
  learn(most.best!);
  for (let size = 1; size <= demanding.length;) {
    const set = firstHitting(unmet, demanding.length, size, 0, work);
    if (work.left <= 0) return obstacleOf(part, [...demanding.keys()], false);
    if (!set) {
      size++;
      continue;
    }
    const must = demanding.map((_, i) => set.includes(i));
    const outcome = searchFor(prepared, { most: 'met', count: 0, must, alone: true, least: 0, enough: set.length }, [filled(part, set.map((i) => demanding[i]!))], work);
    if (outcome.best) learn(outcome.best);
    else return obstacleOf(part, outcome.isKnown ? set : [...demanding.keys()], outcome.isKnown);
  }
  return null;
}

/**
 * Of each part in which not everything can be met: a smallest set of groups and lists that cannot be met together, the first of those. Where that takes
 * too much work, all with minima of the part with the lack `unknown`: it is not known whether they can be met together.
 */
export function obstacles(groups: AllocationGroups, courses: readonly AllocationCourse[]): Obstacle[] {
  const work = { left: MOST_WORK };
  return componentsOf(groups, courses).flatMap((component) => obstacleIn(prepare(partOf(groups, component)), work) ?? []);
}
