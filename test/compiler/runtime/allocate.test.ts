import { describe, expect, it } from 'vitest';
import { allocate, obstacles } from '../../../compiler/runtime/allocate.ts';
import { waysOf } from '../../../compiler/runtime/allocation-model.ts';
import { bruteForce, createRandom, node, outcomeOf, randomInstance, type ChosenWay } from './allocation-part.ts';

/** Of the smallest sets with this property the first one; sets are bits. */
function smallestOf(count: number, has: (bits: number) => boolean): number[] {
  const sets = Array.from({ length: 1 << count }, (_, bits) => Array.from({ length: count }, (__, i) => i).filter((i) => (bits & (1 << i)) !== 0));
  const size = Math.min(...sets.filter((_, bits) => has(bits)).map(({ length }) => length));
  return sets.filter((set, bits) => set.length === size && has(bits)).sort((a, b) => a.findIndex((one, i) => one !== b[i]) < 0 ? 0 : a[a.findIndex((one, i) => one !== b[i])]! - b[a.findIndex((one, i) => one !== b[i])]!)[0]!;
}

/** So many small instances of each shape. */
const ROUNDS = Number(process.env['ALLOCATIONS'] ?? 1500);

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
      const outcome = outcomeOf(groups, ways as readonly ChosenWay[]);
      expect(outcome, shown).toEqual({ credited: found.credited, total: found.credits, met: found.met });
    }
  });

  it('names a smallest set of groups that cannot be met together, and none where all can', () => {
    const random = createRandom(77);
    let named = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { groups, courses } = randomInstance(random, { caps: round % 2 === 0, pairs: round % 3 === 0 });
      const { together, count } = bruteForce(groups, courses);
      const found = obstacles(groups, courses);
      expect(found.length > 0).toBe(count < groups.nodes.length);
      // in one part: of the smallest sets out of reach the first
      if (found.length === 1) expect(found[0]!.nodes).toEqual(smallestOf(groups.nodes.length, (bits) => ![...together.keys()].some((met) => (met & bits) === bits)));
      for (const { nodes, lack, wantedCredits, wantedCourses, credits, courses: serving } of found) {
        named++;
        const bits = nodes.reduce((sum, n) => sum | (1 << n), 0);
        expect([...together.keys()].some((met) => (met & bits) === bits)).toBe(false);
        for (const left of nodes) expect([...together.keys()].some((met) => (met & (bits & ~(1 << left))) === (bits & ~(1 << left)))).toBe(true);
        if (lack === 'credits') expect(wantedCredits).toBeGreaterThan(credits);
        if (lack === 'courses') expect(wantedCourses).toBeGreaterThan(serving.length);
      }
    }
    expect(named).toBeGreaterThan(ROUNDS / 4);
  });

  it('says how much is wanted and what there is', () => {
    const groups = { nodes: [node({ minCredits: 4 }), node({ minCredits: 6 })], pairs: [] };
    const courses = [3, 3, 2].map((credits) => ({ credits, places: [0, 1] }));
    expect(obstacles(groups, courses)).toEqual([{ nodes: [0, 1], wantedCredits: 10, wantedCourses: 0, courses: [0, 1, 2], credits: 8, lack: 'credits' }]);
  });

  it('says how many courses are wanted and what there is, where lists want more than their groups', () => {
    const groups = { nodes: [node({ minCourses: 2 }), node({ minCourses: 1 }), node({ parent: 1, minCourses: 2, minCredits: 3 })], pairs: [] };
    const courses = [{ credits: 1, places: [0] }, { credits: 2, places: [0, 2] }, { credits: 3, places: [2] }];
    expect(obstacles(groups, courses)).toEqual([{ nodes: [0, 2], wantedCredits: 3, wantedCourses: 4, courses: [0, 1, 2], credits: 6, lack: 'courses' }]);
    // what the list wants is part of what its group wants; a course of the group alone does not serve the list
    const inner = { nodes: [node({ minCourses: 4, minCredits: 3 }), node({ parent: 0, minCourses: 1, minCredits: 4 })], pairs: [] };
    expect(obstacles(inner, [{ credits: 1, places: [0] }, { credits: 3, places: [1] }])).toEqual([{ nodes: [0], wantedCredits: 3, wantedCourses: 4, courses: [0, 1], credits: 4, lack: 'courses' }]);
    expect(obstacles({ ...inner, nodes: [node({ minCredits: 3 }), inner.nodes[1]!] }, [{ credits: 1, places: [0] }, { credits: 3, places: [0, 1] }])).toEqual([{ nodes: [1], wantedCredits: 4, wantedCourses: 1, courses: [1], credits: 3, lack: 'credits' }]);
  });

  it('does not split a course', () => {
    const groups = { nodes: [node({ minCredits: 3 }), node({ minCredits: 3 })], pairs: [] };
    const courses = [4, 2].map((credits) => ({ credits, places: [0, 1] }));
    expect(allocate(groups, courses)).toMatchObject({ met: [true, false], credits: 6 });
    expect(obstacles(groups, courses)).toMatchObject([{ nodes: [0, 1], lack: 'together' }]);
  });

  it('counts a course of a list for the group too, and no more courses than the list takes', () => {
    const groups = { nodes: [node({ minCredits: 10 }), node({ parent: 0, minCourses: 2, maxCourses: 3, minCredits: 6 })], pairs: [] };
    const courses = [2, 4, 4, 4].map((credits) => ({ credits, places: [1] }));
    expect(allocate(groups, courses)).toMatchObject({ met: [true, true], credits: 12, counted: [3, 3], places: [[], [1], [1], [1]] });
  });

  it('lets a course count twice only for a pair', () => {
    const nodes = [node({ minCredits: 2 }), node({ minCredits: 2 })];
    const courses = [{ credits: 2, places: [0, 1] }];
    expect(allocate({ nodes, pairs: [] }, courses)).toMatchObject({ met: [true, false], credits: 2 });
    expect(allocate({ nodes, pairs: [[0, 1]] }, courses)).toMatchObject({ met: [true, true], credits: 2, places: [[0, 1]] });
  });

  it('is right where credits are so many that rounded numbers say nothing certain', () => {
    // only both courses together reach the minimum of the first group, whose cap is one credit higher
    const nodes = [node({ minCredits: 1_001_837_563_670, maxCredits: 1_001_837_563_671 }), node({ minCredits: 3_003_724_281_727 })];
    const courses = [1_001_837_563_669, 1_000_190_671_576].map((credits) => ({ credits, places: [0, 1] }));
    expect(allocate({ nodes, pairs: [] }, courses)).toMatchObject({ met: [true, false], credits: 1_001_837_563_671, isProven: true });
  });

  it('gives the same for the same', () => {
    const { groups, courses } = randomInstance(createRandom(5), { caps: true, pairs: true });
    expect(allocate(groups, courses)).toEqual(allocate(groups, courses));
  });
});
