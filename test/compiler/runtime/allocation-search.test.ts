/** Some more courses than can be tried in every way: the best by a table of all that groups can have, course by course. */
import { describe, expect, it } from 'vitest';
import { allocate, obstacles, type AllocationCourse, type AllocationNode } from '../../../compiler/runtime/allocate.ts';
import { foundOf, prepare, searchFor, type Goal } from '../../../compiler/runtime/allocation-search.ts';
import { courses, createRandom, node, partFor } from './allocation-part.ts';

interface Best {
  readonly count: number;
  readonly credits: number;
  readonly met: readonly boolean[];
  /** Every set of nodes that is met by some allocation, as bits. */
  readonly together: ReadonlySet<number>;
}

/** Of each group the credits and courses as far as they matter, with the most credits in all that go with them. No lists, no pairs, no ranges. */
function bestByTable(nodes: readonly AllocationNode[], list: readonly AllocationCourse[]): Best {
  const most = nodes.map(({ maxCredits, minCredits }) => Math.min(maxCredits, Math.max(minCredits, maxCredits === Infinity ? 0 : maxCredits)));
  const room = nodes.map(({ maxCourses, minCourses }) => (maxCourses < Infinity ? maxCourses : minCourses));
  let states = new Map<string, { credits: readonly number[]; counts: readonly number[]; total: number }>();
  const start = nodes.map(() => 0);
  states.set('', { credits: start, counts: start, total: 0 });
  for (const course of list) {
    const next = new Map(states);
    for (const { credits, counts, total } of states.values()) {
      for (const place of course.places) {
        const { maxCourses, maxCredits } = nodes[place]!;
        if (counts[place]! >= maxCourses) continue;
        const reached = credits.map((sum, n) => (n === place ? Math.min(most[n]!, sum + course.credits) : sum));
        const counted = counts.map((sum, n) => (n === place ? Math.min(room[n]!, sum + 1) : sum));
        const gained = total + (maxCredits < Infinity ? reached[place]! - credits[place]! : course.credits);
        const key = `${reached.join()} ${counted.join()}`;
        if ((next.get(key)?.total ?? -1) < gained) next.set(key, { credits: reached, counts: counted, total: gained });
      }
    }
    states = next;
  }
  const all = [...states.values()].map(({ credits, counts, total }) => ({ total, met: nodes.map((n, i) => credits[i]! >= n.minCredits && counts[i]! >= n.minCourses) }));
  const orderOf = ({ met, total }: (typeof all)[number]): number => met.filter(Boolean).length * 1e9 + total * 1e4 + met.reduce((sum, one, i) => sum + (one ? 2 ** (nodes.length - i) : 0), 0);
  const best = all.reduce((a, b) => (orderOf(b) > orderOf(a) ? b : a));
  return { count: best.met.filter(Boolean).length, credits: best.total, met: best.met, together: new Set(all.map(({ met }) => met.reduce((bits, one, i) => bits | (one ? 1 << i : 0), 0))) };
}

type Random = (below: number) => number;

/** Few places for each course: what one group takes another lacks. */
const taken = (random: Random, count: number, groups: number, credits: () => number): AllocationCourse[] =>
  Array.from({ length: count }, () => ({ credits: credits(), places: Array.from({ length: groups }, (_, i) => i).filter(() => random(100) < 60) }));

const shapes: Readonly<Record<string, (random: Random) => { nodes: AllocationNode[]; courses: AllocationCourse[] }>> = {
  'small credits, caps of both': (random) => ({
    nodes: [0, 1, 2].map(() => node({ minCredits: 6 + random(6), maxCredits: 11 + random(4), maxCourses: 3 + random(3) })), courses: taken(random, 15, 3, () => 1 + random(4)),
  }),
  'uneven credits, few courses': (random) => ({ nodes: [0, 1, 2].map(() => node({ minCredits: 9 + random(8), minCourses: random(4), maxCourses: 3 + random(2) })), courses: taken(random, 14, 3, () => [0, 1, 3, 5, 7, 8][random(6)]!) }),
  'all that there is': (random) => {
    const list = taken(random, 10, 4, () => 2 + random(4)).map(({ credits }) => ({ credits, places: [0, 1, 2, 3] }));
    const all = list.reduce((sum, { credits }) => sum + credits, random(2));
    return { nodes: [0, 1, 2, 3].map((i) => node({ minCredits: Math.floor((all + i) / 4) })), courses: list };
  },
  'more than there is': (random) => ({ nodes: [0, 1, 2, 3].map(() => node({ minCredits: 7 + random(5) })), courses: taken(random, 11, 4, () => 1 + random(5)) }),
  'courses and credits': (random) => ({ nodes: [0, 1, 2, 3].map(() => node({ minCourses: 2 + random(2), maxCourses: 3 + random(2), minCredits: 4 + random(4) })), courses: taken(random, 12, 4, () => 1 + random(3)) }),
};

describe('the best of some more courses', () => {
  it.each(Object.keys(shapes))('%s', (name) => {
    const random = createRandom(12);
    for (let round = 0; round < 10; round++) {
      const { nodes, courses: list } = shapes[name]!(random);
      const best = bestByTable(nodes, list);
      const groups = { nodes, pairs: [] };
      const { met, credits, isProven } = allocate(groups, list);
      expect([met, credits, isProven], `${name} ${round}`).toEqual([best.met, best.credits, true]);
      const isTogether = (members: readonly number[]): boolean => [...best.together].some((bits) => members.every((n) => (bits & (1 << n)) !== 0));
      const found = obstacles(groups, list);
      expect(found.length > 0, `${name} ${round}`).toBe(best.count < nodes.length);
      for (const { nodes: members, lack } of found) {
        expect([lack === 'unknown', isTogether(members)]).toEqual([false, false]);
        for (const left of members) expect(isTogether(members.filter((n) => n !== left))).toBe(true);
      }
    }
  }, 60_000);
});

describe('a search', () => {
  const goal = (more: Partial<Goal>): Goal => ({ most: 'met', count: 0, must: [], least: 0, enough: Infinity, ...more });
  const work = () => ({ left: 1e9 });
  /** Two groups that both want the first course. */
  const rivals = prepare(partFor([node({ minCredits: 3 }), node({ minCredits: 4 })], courses([2, 0, 1], [2, 1], [2, 0])));

  it('counts groups one by one, whatever all credits are multiples of', () => {
    const prepared = prepare(partFor([0, 1, 2].map(() => node({ minCredits: 8 })), courses([4, 0, 1], [4, 1, 2], [4, 0, 2], [4, 0, 1, 2], [4, 1], [4, 2])));
    const nothing = foundOf(prepared.part, new Int32Array(prepared.part.columns.length))!;
    expect([prepared.step, nothing.count]).toEqual([4, 0]);
    const { best, isKnown } = searchFor(prepared, goal({ must: [false, false, false] }), [nothing], work());
    expect([best!.count, isKnown]).toEqual([3, true]);
  });

  it('meets what must be met, and need not meet the rest', () => {
    for (const alone of [true, false]) {
      for (const must of [[true, false], [false, true]]) {
        const { best, isKnown } = searchFor(rivals, goal({ must, alone, enough: 1 }), [], work());
        expect([best!.met, isKnown]).toEqual([must, true]);
      }
      expect(searchFor(rivals, goal({ must: [true, true], alone }), [], work())).toEqual({ best: null, isKnown: true });
    }
  });

  it('gives the most credits of those that meet so many, and nothing below what is of interest', () => {
    const { best, isKnown } = searchFor(rivals, goal({ most: 'credits', count: 1, must: [false, false] }), [], work());
    expect([best!.count, best!.credits, isKnown]).toEqual([1, 6, true]);
    expect(searchFor(rivals, goal({ most: 'credits', count: 1, must: [false, false], least: 7 }), [], work())).toEqual({ best: null, isKnown: true });
    expect(searchFor(rivals, goal({ most: 'credits', count: 2, must: [false, false] }), [], work())).toEqual({ best: null, isKnown: true });
  });

  it('takes what is known already where that is enough, but not what misses the goal', () => {
    const first = searchFor(rivals, goal({ must: [true, false], enough: 1 }), [], work()).best!;
    const used = work();
    expect(searchFor(rivals, goal({ must: [false, false], enough: 1 }), [first], used).best).toBe(first);
    expect(used.left).toBe(1e9);
    expect(searchFor(rivals, goal({ must: [false, true], enough: 1 }), [first], work()).best!.met).toEqual([false, true]);
    expect(searchFor(rivals, goal({ must: [false, false], count: 2, enough: 1 }), [first], work()).best).toBeNull();
  });

  it('does not know what it had no work left for', () => {
    expect(searchFor(rivals, goal({ must: [true, true] }), [], { left: 0 })).toEqual({ best: null, isKnown: false });
    const used = work();
    searchFor(rivals, goal({ must: [true, true] }), [], used);
    expect(used.left).toBeLessThan(1e9);
  });
});
