import { describe, expect, it } from 'vitest';
import { allocate, obstacles, type AllocationCourse, type AllocationGroups, type AllocationNode } from '../../../compiler/runtime/allocate.ts';
import { waysOf } from '../../../compiler/runtime/allocation-model.ts';

const node = (name: string, more: Partial<AllocationNode> = {}): AllocationNode =>
  ({ name, parent: -1, minCourses: 0, minCredits: 0, maxCourses: Infinity, maxCredits: Infinity, eachLow: 0, eachHigh: Infinity, ...more });

/** Credits and courses of every node when each course counts in the given way (null: not at all); null when more courses count than may. Written without the runtime's own counting. */
function outcomeOf({ nodes }: AllocationGroups, ways: readonly (ReturnType<typeof waysOf>[number] | null)[]): { credited: number[]; total: number; met: boolean[] } | null {
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
function* every(groups: AllocationGroups, courses: readonly AllocationCourse[], from = 0): Generator<readonly (ReturnType<typeof waysOf>[number] | null)[]> {
  if (from === courses.length) {
    yield [];
    return;
  }
  for (const way of [...waysOf(groups, courses[from]!), null]) for (const rest of every(groups, courses, from + 1)) yield [way, ...rest];
}

/** The best by trying all: groups met, credits, then the first groups. */
function bruteForce(groups: AllocationGroups, courses: readonly AllocationCourse[]): { count: number; credits: number; met: readonly boolean[]; together: Set<number> } {
  let best = { count: -1, credits: -1, met: [] as readonly boolean[] };
  const first = (a: readonly boolean[], b: readonly boolean[]): boolean => a.some((met, i) => met && !b[i]! && a.slice(0, i).every((one, j) => one === b[j]));
  const together = new Set<number>();
  for (const ways of every(groups, courses)) {
    const found = outcomeOf(groups, ways);
    if (!found) continue;
    const count = found.met.filter(Boolean).length;
    together.add(found.met.reduce((bits, met, i) => bits | (met ? 1 << i : 0), 0));
    const order = count - best.count || found.total - best.credits;
    if (order > 0 || (order === 0 && first(found.met, best.met))) best = { count, credits: found.total, met: found.met };
  }
  return { ...best, together };
}

/** Of the smallest sets with this property the first one; sets are bits. */
function smallestOf(count: number, has: (bits: number) => boolean): number[] {
  const sets = Array.from({ length: 1 << count }, (_, bits) => Array.from({ length: count }, (__, i) => i).filter((i) => (bits & (1 << i)) !== 0));
  const size = Math.min(...sets.filter((_, bits) => has(bits)).map(({ length }) => length));
  return sets.filter((set, bits) => set.length === size && has(bits)).sort((a, b) => a.findIndex((one, i) => one !== b[i]) < 0 ? 0 : a[a.findIndex((one, i) => one !== b[i])]! - b[a.findIndex((one, i) => one !== b[i])]!)[0]!;
}

/** So many small instances of each shape. */
const ROUNDS = Number(process.env['ALLOCATIONS'] ?? 1500);

function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 0x7fffffff) % below;
}

/** Small groups and courses of every shape: lists, caps, ranges; `pairs` where wanted. */
function randomInstance(random: (below: number) => number, shape: { caps: boolean; pairs: boolean }): { groups: AllocationGroups; courses: AllocationCourse[] } {
  const size = 1 + random(4);
  const parents = Array.from({ length: size }, (_, i) => (i > 0 && random(3) === 0 ? random(i) : -1)).map((parent, _i, all) => (parent >= 0 && all[parent]! >= 0 ? -1 : parent));
  const nodes = parents.map((parent, i) => node(`組${i}`, {
    parent, minCourses: random(3) === 0 ? random(3) : 0, minCredits: random(4) === 0 ? 0 : random(8),
    ...(shape.caps && random(3) === 0 ? { maxCourses: 1 + random(3) } : {}), ...(shape.caps && random(3) === 0 ? { maxCredits: 2 + random(7) } : {}),
    ...(shape.caps && random(3) === 0 ? { eachLow: 2, eachHigh: 2 + random(2) } : {}),
  }));
  const tops = nodes.flatMap((n, i) => (n.parent < 0 ? [i] : []));
  const pairs = shape.pairs && tops.length > 1 ? [[tops[0]!, tops[1]!] as const] : [];
  const courses = Array.from({ length: random(7) }, () => ({ credits: 1 + random(4), places: nodes.flatMap((_, i) => (random(2) === 0 ? [i] : [])) }));
  return { groups: { nodes, pairs }, courses };
}

describe('allocate', () => {
  it.each([{ caps: false, pairs: false }, { caps: true, pairs: false }, { caps: false, pairs: true }, { caps: true, pairs: true }])('finds what trying all allocations finds (%o)', (shape) => {
    const random = createRandom(20 + Number(shape.caps) + 2 * Number(shape.pairs));
    for (let round = 0; round < ROUNDS; round++) {
      const { groups, courses } = randomInstance(random, shape);
      const best = bruteForce(groups, courses);
      const found = allocate(groups, courses);
      const shown = JSON.stringify({ round, groups, courses });
      expect([found.met, found.credits, found.isProven], shown).toEqual([best.met, best.credits, true]);
      // what it says counts is an allocation, and gives what it says
      const ways = found.places.map((places, i) => (places.length === 0 ? null : waysOf(groups, courses[i]!).find((way) => way.chains.map((chain) => chain[0]).join() === places.join()) ?? 'none'));
      expect(ways, shown).not.toContain('none');
      const outcome = outcomeOf(groups, ways as Parameters<typeof outcomeOf>[1]);
      expect(outcome, shown).toEqual({ credited: found.credited, total: found.credits, met: found.met });
    }
  }, 60_000);

  it('names a smallest set of groups that cannot be met together, and none where all can', () => {
    const random = createRandom(77);
    let named = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { groups, courses } = randomInstance(random, { caps: round % 2 === 0, pairs: round % 3 === 0 });
      const { together, count } = bruteForce(groups, courses);
      const found = obstacles(groups, courses);
      expect(found.length > 0).toBe(count < groups.nodes.length);
      // in one part: of the smallest sets out of reach the first
      if (found.length === 1) expect(found[0]!.nodes).toEqual(smallestOf(groups.nodes.length, (bits) => ![...together].some((met) => (met & bits) === bits)));
      for (const { nodes, lack, wantedCredits, wantedCourses, credits, courses: serving } of found) {
        named++;
        const bits = nodes.reduce((sum, n) => sum | (1 << n), 0);
        expect([...together].some((met) => (met & bits) === bits)).toBe(false);
        for (const left of nodes) expect([...together].some((met) => (met & (bits & ~(1 << left))) === (bits & ~(1 << left)))).toBe(true);
        if (lack === 'credits') expect(wantedCredits).toBeGreaterThan(credits);
        if (lack === 'courses') expect(wantedCourses).toBeGreaterThan(serving.length);
      }
    }
    expect(named).toBeGreaterThan(ROUNDS / 4);
  }, 60_000);

  it('says how much is wanted and what there is', () => {
    const groups = { nodes: [node('核心', { minCredits: 4 }), node('應用', { minCredits: 6 })], pairs: [] };
    const courses = [3, 3, 2].map((credits) => ({ credits, places: [0, 1] }));
    expect(obstacles(groups, courses)).toEqual([{ nodes: [0, 1], wantedCredits: 10, wantedCourses: 0, courses: [0, 1, 2], credits: 8, lack: 'credits' }]);
  });

  it('says how many courses are wanted and what there is, where lists want more than their groups', () => {
    const groups = { nodes: [node('核心', { minCourses: 2 }), node('應用', { minCourses: 1 }), node('實作', { parent: 1, minCourses: 2, minCredits: 3 })], pairs: [] };
    const courses = [{ credits: 1, places: [0] }, { credits: 2, places: [0, 2] }, { credits: 3, places: [2] }];
    expect(obstacles(groups, courses)).toEqual([{ nodes: [0, 2], wantedCredits: 3, wantedCourses: 4, courses: [0, 1, 2], credits: 6, lack: 'courses' }]);
    // what the list wants is part of what its group wants; a course of the group alone does not serve the list
    const inner = { nodes: [node('應用', { minCourses: 4, minCredits: 3 }), node('實作', { parent: 0, minCourses: 1, minCredits: 4 })], pairs: [] };
    expect(obstacles(inner, [{ credits: 1, places: [0] }, { credits: 3, places: [1] }])).toEqual([{ nodes: [0], wantedCredits: 3, wantedCourses: 4, courses: [0, 1], credits: 4, lack: 'courses' }]);
    expect(obstacles({ ...inner, nodes: [node('應用', { minCredits: 3 }), inner.nodes[1]!] }, [{ credits: 1, places: [0] }, { credits: 3, places: [0, 1] }])).toEqual([{ nodes: [1], wantedCredits: 4, wantedCourses: 1, courses: [1], credits: 3, lack: 'credits' }]);
  });

  it('does not split a course', () => {
    const groups = { nodes: [node('甲', { minCredits: 3 }), node('乙', { minCredits: 3 })], pairs: [] };
    const courses = [4, 2].map((credits) => ({ credits, places: [0, 1] }));
    expect(allocate(groups, courses)).toMatchObject({ met: [true, false], credits: 6 });
    expect(obstacles(groups, courses)).toMatchObject([{ nodes: [0, 1], lack: 'together' }]);
  });

  it('counts a course of a list for the group too, and no more courses than the list takes', () => {
    const groups = { nodes: [node('實踐', { minCredits: 10 }), node('素描', { parent: 0, minCourses: 2, maxCourses: 3, minCredits: 6 })], pairs: [] };
    const courses = [2, 4, 4, 4].map((credits) => ({ credits, places: [1] }));
    expect(allocate(groups, courses)).toMatchObject({ met: [true, true], credits: 12, counted: [3, 3], places: [[], [1], [1], [1]] });
  });

  it('lets a course count twice only for a pair', () => {
    const nodes = [node('甲', { minCredits: 2 }), node('乙', { minCredits: 2 })];
    const courses = [{ credits: 2, places: [0, 1] }];
    expect(allocate({ nodes, pairs: [] }, courses)).toMatchObject({ met: [true, false], credits: 2 });
    expect(allocate({ nodes, pairs: [[0, 1]] }, courses)).toMatchObject({ met: [true, true], credits: 2, places: [[0, 1]] });
  });

  it('gives the same for the same', () => {
    const { groups, courses } = randomInstance(createRandom(5), { caps: true, pairs: true });
    expect(allocate(groups, courses)).toEqual(allocate(groups, courses));
  });
});
