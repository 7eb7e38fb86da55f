/** Parts of a few groups for tests of the search. */
import { componentsOf, type AllocationCourse, type AllocationNode } from '../../../compiler/runtime/allocation-model.ts';
import { partOf, type Part } from '../../../compiler/runtime/allocation-part.ts';

export const node = (more: Partial<AllocationNode> = {}): AllocationNode =>
  ({ name: '組', parent: -1, minCourses: 0, minCredits: 0, maxCourses: Infinity, maxCredits: Infinity, eachLow: 0, eachHigh: Infinity, ...more });

/** Courses as credits and places. */
export const courses = (...all: readonly (readonly [credits: number, ...places: number[]])[]): AllocationCourse[] => all.map(([credits, ...places]) => ({ credits, places }));

/** The first part: groups that share courses. */
export function partFor(nodes: readonly AllocationNode[], taken: readonly AllocationCourse[], pairs: readonly (readonly [number, number])[] = []): Part {
  const groups = { nodes, pairs };
  return partOf(groups, componentsOf(groups, taken)[0]!);
}

export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 0x7fffffff) % below;
}
