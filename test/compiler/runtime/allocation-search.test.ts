/** Some more courses than can be tried in every way: the best by a table of all that groups can have, course by course. */
import { describe, expect, it } from 'vitest';
import { allocate, obstacles, type AllocationCourse, type AllocationNode } from '../../../compiler/runtime/allocate.ts';
import { createRandom, node, taken, type Random } from './allocation-part.ts';

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
  });
});
