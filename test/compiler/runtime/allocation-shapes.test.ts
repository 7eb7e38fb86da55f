/** 60 courses and 8 groups: shapes that are hard for a search. No clock: the work is limited, and that it was enough is what is tested. */
import { describe, expect, it } from 'vitest';
import { allocate, obstacles, type Allocation, type AllocationCourse, type AllocationGroups, type AllocationNode } from '../../../compiler/runtime/allocate.ts';

const COURSES = 60;
const EVERYWHERE = [0, 1, 2, 3, 4, 5, 6, 7];

type Random = (below: number) => number;

function createRandom(seed: number): Random {
  let state = seed;
  return (below) => (state = (state * 48271) % 0x7fffffff) % below;
}

const groupsOf = (more: (index: number) => Partial<AllocationNode>): AllocationGroups => ({
  nodes: EVERYWHERE.map((i) => ({ name: `組${i + 1}`, parent: -1, minCourses: 0, minCredits: 0, maxCourses: Infinity, maxCredits: Infinity, eachLow: 0, eachHigh: Infinity, ...more(i) })), pairs: [],
});
const coursesOf = (credits: () => number, places: () => readonly number[]): AllocationCourse[] => Array.from({ length: COURSES }, () => ({ credits: credits(), places: places() }));
const sumOf = (courses: readonly AllocationCourse[]): number => courses.reduce((sum, { credits }) => sum + credits, 0);
/** Minima that want all credits there are, and `more`. */
const tight = (courses: readonly AllocationCourse[], more: number): AllocationGroups => groupsOf((i) => ({ minCredits: Math.floor((sumOf(courses) + more + i) / 8) }));
const between = (random: Random, low: number, high: number) => (): number[] => {
  const places = new Set<number>();
  for (const size = low + random(high - low + 1); places.size < size;) places.add(random(8));
  return [...places].sort((a, b) => a - b);
};

/** What the places of the courses add up to, without the runtime's own counting (no lists, no pairs, no ranges). */
function expectConsistent({ nodes }: AllocationGroups, courses: readonly AllocationCourse[], found: Allocation): void {
  const [credits, counted] = [nodes.map(() => 0), nodes.map(() => 0)];
  found.places.forEach(([place, ...others], i) => {
    if (place === undefined) return;
    expect(others).toEqual([]);
    expect(courses[i]!.places).toContain(place);
    credits[place]! += courses[i]!.credits;
    counted[place]!++;
  });
  const credited = credits.map((sum, n) => Math.min(sum, nodes[n]!.maxCredits));
  expect(found).toMatchObject({ credited, counted, credits: credited.reduce((sum, one) => sum + one, 0) });
  expect(found.met).toEqual(nodes.map((node, n) => counted[n]! >= node.minCourses && credited[n]! >= node.minCredits));
  expect(nodes.every((node, n) => counted[n]! <= node.maxCourses)).toBe(true);
}

describe('60 courses to 8 groups', () => {
  const shapes: Readonly<Record<string, { all: boolean; make: (random: Random) => { groups: AllocationGroups; courses: AllocationCourse[] } }>> = {
    'at most 4 courses of nearly all that there are': { all: true, make: (random) => ({ groups: groupsOf(() => ({ minCredits: 12, maxCourses: 4 })), courses: coursesOf(() => 1 + random(4), () => EVERYWHERE.filter(() => random(100) < 80)) }) },
    'caps of both, everywhere': { all: true, make: (random) => ({ groups: groupsOf(() => ({ minCredits: 10, minCourses: 3, maxCourses: 6, maxCredits: 14 })), courses: coursesOf(() => 1 + random(4), () => EVERYWHERE) }) },
    'exactly 4 courses of 14 credits': { all: false, make: (random) => ({ groups: groupsOf(() => ({ minCourses: 4, minCredits: 14, maxCourses: 4 })), courses: coursesOf(() => 2 + random(3), () => EVERYWHERE) }) },
    'all the credits there are': { all: true, make: (random) => { const courses = coursesOf(() => 1 + random(4), () => EVERYWHERE); return { groups: tight(courses, 0), courses }; } },
    'two odd credits': { all: true, make: (random) => { const courses = coursesOf(() => 11 + 2 * random(2), between(random, 2, 4)); return { groups: tight(courses, -40), courses }; } },
    'primes with little to spare': { all: true, make: (random) => { const courses = coursesOf(() => [7, 11, 13][random(3)]!, () => EVERYWHERE); return { groups: tight(courses, -8), courses }; } },
    'half credits': { all: true, make: (random) => { const courses = coursesOf(() => 5 * (1 + random(6)), between(random, 2, 4)); return { groups: tight(courses, -60), courses }; } },
  };

  it.each(Object.keys(shapes))('%s: the best, proven', (name) => {
    const { all, make } = shapes[name]!;
    const random = createRandom(31);
    for (let round = 0; round < 6; round++) {
      const { groups, courses } = make(random);
      const found = allocate(groups, courses);
      expectConsistent(groups, courses, found);
      expect(found.isProven, `${name} ${round}`).toBe(true);
      if (all) expect(found.met, `${name} ${round}`).not.toContain(false);
      expect(obstacles(groups, courses).length > 0).toBe(found.met.includes(false));
    }
  });

  it('one credit more than there is: the first group is left out, and all are in each other\'s way', () => {
    const random = createRandom(5);
    for (let round = 0; round < 5; round++) {
      const courses = coursesOf(() => 1 + random(4), () => EVERYWHERE);
      const groups = tight(courses, 1);
      const found = allocate(groups, courses);
      expect(found).toMatchObject({ credits: sumOf(courses), isProven: true, met: EVERYWHERE.map((i) => i < 7) });
      expect(obstacles(groups, courses)).toMatchObject([{ nodes: EVERYWHERE, wantedCredits: sumOf(courses) + 1, credits: sumOf(courses), lack: 'credits' }]);
    }
  });

  it('credits from none to twelve with halves, under caps of both kinds: what another solver of whole numbers finds', () => {
    const random = createRandom(11);
    const range = (low: number, high: number): number => low + random(high - low + 1);
    const usual = [0, 1, 2, 3, 4, 4, 4, 5, 6, 6, 8, 10, 24];
    const known: readonly (readonly [met: number, credits: number] | null)[] = [null, null, null, [8, 375], [7, 379], [5, 388], [8, 408], [7, 293], [6, 315], [6, 346], [8, 378], [7, 305], [5, 262]];
    for (const [round, expected] of known.entries()) {
      const groups = groupsOf(() => ({ minCredits: range(30, 50), minCourses: range(3, 5), maxCredits: range(44, 60), maxCourses: range(5, 8) }));
      const places = between(random, 1, 4);
      const drawn = coursesOf(() => 1 + random(4), places);
      const courses = drawn.map((course) => ({ ...course, credits: usual[random(usual.length)]! }));
      if (!expected) continue;
      const found = allocate(groups, courses);
      expectConsistent(groups, courses, found);
      expect([found.met.filter(Boolean).length, found.credits, found.isProven], `${round}`).toEqual([...expected, true]);
    }
  });

  it('minima of groups and of lists with caps that want nearly all the credits: the best and what is in the way, proven', () => {
    const lists: Readonly<Record<number, Partial<AllocationNode>>> = { 8: { parent: 0, minCredits: 4, maxCredits: 10 }, 9: { parent: 1, minCredits: 7, maxCredits: 10 }, 10: { parent: 2, minCredits: 3, maxCredits: 10 }, 11: { parent: 3, minCredits: 8, maxCredits: 8 } };
    const { nodes } = groupsOf((i) => ({ minCredits: [16, 16, 15, 19, 17, 18, 16, 16][i]! }));
    const groups = { nodes: [...nodes, ...Object.values(lists).map((list) => ({ ...nodes[0]!, ...list }))], pairs: [] };
    // credits, and the places
    const taken = `0:1.9 2:1.5.7.9 3:1.5 3:1.2.9.10 4:2.7.10 3:0.2.8 2:4 2:2.5.7.10 4:0.8 1:0.2.10 2:0.4.8 3:1.5.7 4:0.3.8 2:3 2:1.6.9 2:0.7.8 2:6 2:3 4:0.2.7.10 3:6
      4:0 2:2.6.7.10 4:1.4 4:4.6.7 3:1.2.7.10 1:6 2:1.3.11 4:2.6 3:1.3.7.9.11 2:2.10 2:1.6 3:0 3:3.4.11 2:4.5.6 2:1.2.9.10 0:4.6.7 0:0.2.7 4:1.4.5 2:7 1:1.2.9.10
      1:3.5 3:0.2.5.8.10 1:5 0:4 3:1.5 1:6 3:0 3:1.3.9 0:0.4.5 2:5 0:0.3.6.11 0:0.4.8 2:7 3:6 2:0.2.3.11 3:0.8 4:1.6.9 0:1.6.7 1:2.6.7.10 4:4`;
    const courses = taken.split(/\s+/).map((one) => one.split(':')).map(([credits, places]) => ({ credits: Number(credits), places: places!.split('.').map(Number) }));
    const { met, credits, isProven } = allocate(groups, courses);
    expect([courses.length, met.filter(Boolean).length, credits, isProven]).toEqual([COURSES, 11, 134, true]);
    expect(obstacles(groups, courses)).toMatchObject([{ nodes: [1, 2, 3, 4, 5, 6, 7, 11], lack: 'together' }]);
  });

  it('says that it does not know, when the work is not enough', () => {
    const random = createRandom(9);
    // to share out such sums exactly is as good as hopeless, and nothing shows that it cannot be done
    const courses = coursesOf(() => 1_000_000 + random(1_000_000), () => EVERYWHERE);
    const groups = groupsOf((i) => ({ minCredits: Math.floor((sumOf(courses) + i) / 8) }));
    const found = allocate(groups, courses);
    expectConsistent(groups, courses, found);
    expect(found.isProven).toBe(false);
    expect(found.credits).toBe(sumOf(courses));
    expect(obstacles(groups, courses)).toMatchObject([{ nodes: EVERYWHERE, lack: 'unknown' }]);
  });
});
