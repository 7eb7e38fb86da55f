/**
 * Courses to requirement groups (科目表): the best allocation, exactly. Courses are indivisible, and each counts once unless a pair of groups may
 * share it. Best is: most groups and lists met, then most credits, then those met that come first.
 */
import { componentsOf, isDemanding, type AllocationCourse, type AllocationGroups, type AllocationNode, type Component, type Kind } from './allocation-model.ts';
import { mostInAll, search, tally, type Uses } from './allocation-search.ts';

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
  /** What is short; `together`: courses cannot be split, nor counted twice, nor beyond a cap. */
  readonly lack: 'credits' | 'courses' | 'together';
}

/** A component by itself: its nodes numbered from 0. */
interface Part {
  readonly nodes: readonly AllocationNode[];
  readonly kinds: readonly Kind[];
  /** Indexes of the nodes in the whole. */
  readonly origin: readonly number[];
  readonly demanding: readonly number[];
}

function partOf(groups: AllocationGroups, { nodes, kinds }: Component): Part {
  const local = new Map(nodes.map((node, i) => [node, i]));
  const own = nodes.map((node) => ({ ...groups.nodes[node]!, parent: local.get(groups.nodes[node]!.parent) ?? -1 }));
  const inner = kinds.map((kind) => ({ ...kind, ways: kind.ways.map((way) => ({ ...way, chains: way.chains.map((chain) => chain.map((node) => local.get(node)!)) })) }));
  return { nodes: own, kinds: inner, origin: nodes, demanding: own.flatMap((node, i) => (isDemanding(node) ? [i] : [])) };
}

/** Subsets of so many of the items, those of the first items first. */
function* subsetsOf(items: readonly number[], size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield [];
  else for (let i = from; i + size <= items.length; i++) for (const rest of subsetsOf(items, size - 1, i + 1)) yield [items[i]!, ...rest];
}

/** The most credits with these nodes met, if more than `least`; the bound is tried first. Null when they cannot be met, or not with more. */
function bestWith({ nodes, kinds }: Part, met: readonly number[], least: number, most: number): { uses: Uses; credits: number } | null {
  const first = search(nodes, kinds, { nodes: met, total: least });
  if (!first) return null;
  const best = { uses: first, credits: tally(nodes, kinds, first).total };
  // the gap to the bound is mostly none: from above
  for (let total = most; total > best.credits; total--) {
    const uses = search(nodes, kinds, { nodes: met, total });
    if (uses) return { uses, credits: tally(nodes, kinds, uses).total };
  }
  return best;
}

interface Solved {
  readonly uses: Uses;
  readonly credits: number;
}

/** Most nodes met, then most credits, then the first nodes. */
function solve(part: Part): Solved {
  const most = mostInAll(part.nodes, part.kinds);
  for (let size = part.demanding.length; size > 0; size--) {
    let best: Solved | null = null;
    for (const met of subsetsOf(part.demanding, size)) {
      best = bestWith(part, met, best ? best.credits + 1 : 0, most) ?? best;
      if (best?.credits === most) break;
    }
    if (best) return best;
  }
  return bestWith(part, [], 0, most)!;
}

/** The best allocation. Sizes: some hundred courses, and up to `MOST_SHARING` groups and lists with minima that share courses. */
export function allocate(groups: AllocationGroups, courses: readonly AllocationCourse[]): Allocation {
  const credited = groups.nodes.map(() => 0);
  const counted = groups.nodes.map(() => 0);
  const places: (readonly number[])[] = courses.map(() => []);
  let credits = 0;
  for (const component of componentsOf(groups, courses)) {
    const part = partOf(groups, component);
    const { uses } = solve(part);
    const state = tally(part.nodes, part.kinds, uses);
    credits += state.total;
    part.origin.forEach((node, i) => {
      credited[node] = state.credited[i]!;
      counted[node] = state.counted[i]!;
    });
    part.kinds.forEach((kind, k) => {
      const ways = kind.ways.flatMap((way, w) => Array.from({ length: uses[k]![w]! }, () => way.chains.map((chain) => part.origin[chain[0]!]!)));
      ways.forEach((way, i) => void (places[kind.courses[i]!] = way));
    });
  }
  const met = groups.nodes.map((node, i) => counted[i]! >= node.minCourses && credited[i]! >= node.minCredits);
  return { met, credits, credited, counted, places };
}

function obstacleOf(part: Part, met: readonly number[]): Obstacle | null {
  const { nodes, kinds, origin } = part;
  if (search(nodes, kinds, { nodes: met, total: 0 })) return null;
  const serves = (kind: Kind): boolean => kind.ways.some((way) => way.chains.some((chain) => chain.some((node) => met.includes(node))));
  const serving = kinds.filter(serves);
  const inner = (node: number): readonly number[] => met.filter((other) => nodes[other]!.parent === node);
  const own = (node: number, of: 'minCredits' | 'minCourses'): number => Math.max(nodes[node]![of], inner(node).reduce((sum, list) => sum + nodes[list]![of], 0));
  // what a list wants is part of what its group wants
  const top = met.filter((node) => !met.includes(nodes[node]!.parent));
  const wantedCredits = top.reduce((sum, node) => sum + own(node, 'minCredits'), 0);
  const wantedCourses = top.reduce((sum, node) => sum + own(node, 'minCourses'), 0);
  const courses = serving.flatMap((kind) => kind.courses).sort((a, b) => a - b);
  const credits = serving.reduce((sum, kind) => sum + kind.most * kind.courses.length, 0);
  const lack = wantedCredits > credits ? 'credits' : wantedCourses > courses.length ? 'courses' : 'together';
  return { nodes: met.map((node) => origin[node]!), wantedCredits, wantedCourses, courses, credits, lack };
}

/** Of each part in which not everything can be met: a smallest set of groups and lists that cannot be met together, the first of those. */
export function obstacles(groups: AllocationGroups, courses: readonly AllocationCourse[]): Obstacle[] {
  return componentsOf(groups, courses).flatMap((component): Obstacle[] => {
    const part = partOf(groups, component);
    if (search(part.nodes, part.kinds, { nodes: part.demanding, total: 0 })) return [];
    for (let size = 1; size <= part.demanding.length; size++) {
      for (const met of subsetsOf(part.demanding, size)) {
        const found = obstacleOf(part, met);
        if (found) return [found];
      }
    }
    return [];
  });
}
