/** Some more courses than can be tried in every way: the best by a table of all that groups can have, course by course. */
import { describe, expect, it } from 'vitest';
import { allocate, obstacles, type AllocationCourse, type AllocationNode } from '../../../compiler/runtime/allocate.ts';
import { shareOut } from '../../../compiler/runtime/allocation-flow.ts';
import { improve } from '../../../compiler/runtime/allocation-local.ts';
import { foundOf, richest, type Found, type Goal, type Limit, type Outcome, type Refutation } from '../../../compiler/runtime/allocation-search.ts';
import { begin, bestOf, canMeet, mostMet, setsAround, type Known } from '../../../compiler/runtime/allocation-sets.ts';
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
  /** Two groups that both want the first course. */
  const rivals = (): Known => begin(partFor([node({ minCredits: 3 }), node({ minCredits: 4 })], courses([2, 0, 1], [2, 1], [2, 0])), { left: 1e9 });
  const search = ({ prepared, found }: Known, goal: Partial<Goal>, work = { left: 1e9 }, limits: Limit[] = []): { outcome: Outcome; learnt: Found[]; limits: Limit[]; refutations: Refutation[] } => {
    const learnt: Found[] = [];
    const refutations: Refutation[] = [];
    const outcome = richest(prepared, { must: 0, least: 0, enough: prepared.ceiling, ...goal }, found[0]!, { work, limits, refutations, kept: new Set(), learn: (one) => void learnt.push(one) });
    return { outcome, learnt, limits, refutations };
  };

  it('meets what must be met, and proves what cannot', () => {
    for (const must of [1, 2]) {
      const { outcome: { best, isKnown }, limits } = search(rivals(), { must });
      expect([best!.met, best!.credits, isKnown]).toEqual([must, 6, true]);
      // what it shows of this set is not said of the other one
      for (const limit of limits) for (const set of [1, 2]) expect(limit(set, 7)).toBeGreaterThanOrEqual(6);
    }
    const { outcome, limits, refutations } = search(rivals(), { must: 3 });
    expect(outcome).toEqual({ best: null, isKnown: true });
    expect(refutations.some((refutes) => refutes(3))).toBe(true);
    for (const set of [0, 1, 2]) {
      for (const limit of limits) expect(limit(set, 7)).toBeGreaterThanOrEqual(6);
      for (const refutes of refutations) expect(refutes(set)).toBe(false);
    }
  });

  it('gives nothing below what is of interest, and stops where it is enough', () => {
    expect(search(rivals(), { must: 1, least: 7 }).outcome).toEqual({ best: null, isKnown: true });
    expect(search(rivals(), { must: 1, least: 6 }).outcome.best!.credits).toBe(6);
    const known = rivals();
    const { outcome, learnt } = search(known, { enough: 0 });
    expect([outcome.best, outcome.isKnown, learnt]).toEqual([known.found[0], true, [known.found[0]]]);
  });

  it('does not know what it had no work left for', () => {
    const used = { left: 1e9 };
    expect(search(rivals(), { must: 3 }, used).outcome.isKnown).toBe(true);
    expect(used.left).toBeLessThan(1e9);
    const { outcome, limits, refutations } = search(rivals(), { must: 3 }, { left: 0 });
    expect([outcome, limits, refutations]).toEqual([{ best: null, isKnown: false }, [], []]);
    const known = rivals();
    known.work.left = 0;
    expect([mostMet(known, 0), canMeet(known, 3, 0)]).toEqual([{ size: 0, isKnown: false }, null]);
    expect(bestOf(known).isProven).toBe(false);
  });

  it('knows how many can be met, and which', () => {
    const known = rivals();
    expect(mostMet(known, 0)).toEqual({ size: 1, isKnown: true });
    expect([1, 2, 3].map((set) => canMeet(known, set, 1))).toEqual([true, true, false]);
    // more work would be needed, but nothing is asked any more
    known.work.left = 0;
    expect([mostMet(known, 0), canMeet(known, 3, 1)]).toEqual([{ size: 1, isKnown: true }, false]);
  });

  it('looks at sets with the first nodes first, and at none around one that is out', () => {
    expect([...setsAround(0, 2, 4, () => false)]).toEqual([0b0011, 0b0101, 0b1001, 0b0110, 0b1010, 0b1100]);
    expect([...setsAround(0b0100, 1, 4, (set) => (set & 1) !== 0)]).toEqual([0b0110, 0b1100]);
    expect([...setsAround(0b0100, 0, 4, () => false)]).toEqual([0b0100]);
    expect([...setsAround(0, 5, 4, () => false)]).toEqual([]);
    expect([...setsAround(0b0111, -1, 4, () => false)]).toEqual([]);
  });
});

describe('the courses of a class', () => {
  it('are shared out as wanted; where there are not enough it says in which columns', () => {
    const random = createRandom(6);
    const seen = { shared: 0, short: 0 };
    for (let round = 0; round < 2000; round++) {
      const size = 2 + random(4);
      const places = Array.from({ length: size }, (_, i) => i);
      const list = Array.from({ length: 2 + random(7) }, (): [number, ...number[]] => [2, ...places.filter(() => random(100) < 45)]);
      const part = partFor(places.map(() => node()), courses(...list, [2, ...places]));
      const own = part.classes[0]!;
      const wanted = part.columns.map(() => random(3) / (round % 2 === 0 ? 1 : 2));
      const { shares, short } = shareOut(own, wanted);
      const width = own.to - own.from;
      own.kinds.forEach(({ courses: same, columns }, k) => {
        const given = [...shares.subarray(k * width, (k + 1) * width)];
        expect(given.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(same.length);
        given.forEach((share, c) => expect(share === 0 || (share > 0 && columns.includes(c)), `${k} ${c}`).toBe(true));
      });
      for (const { columns, courses: count } of short) {
        expect(count).toBe(own.kinds.reduce((sum, kind) => sum + (kind.columns.some((c) => columns.includes(c)) ? kind.courses.length : 0), 0));
        expect(columns.reduce((sum, c) => sum + wanted[c]!, 0)).toBeGreaterThan(count);
      }
      if (short.length > 0) seen.short++;
      else {
        seen.shared++;
        wanted.forEach((want, c) => expect(own.kinds.reduce((sum, _, k) => sum + shares[k * width + c]!, 0)).toBe(want));
      }
    }
    expect(Math.min(seen.shared, seen.short)).toBeGreaterThan(200);
  });
});

describe('small changes', () => {
  it('keep to the courses that there are and to what may count, and come as far as a search where they reach it', () => {
    const random = createRandom(21);
    let reached = 0;
    for (let round = 0; round < 60; round++) {
      const part = partFor([0, 1, 2, 3].map(() => node({ minCredits: 3 + random(4), minCourses: random(3), ...(random(2) === 0 && { maxCourses: 3 }), ...(random(2) === 0 && { maxCredits: 9 }) })), taken(random, 12, 4, () => 1 + random(4)), round % 3 === 0 ? [[0, 1]] : []);
      const { prepared, found } = begin(part, { left: 1e9 });
      const { best } = bestOf(begin(part, { left: 1e9 }));
      const wanted = part.demanding.filter((_, i) => (best.met & (1 << i)) !== 0);
      const uses = improve(part, found[0]!.uses, wanted, best.credits, { steps: 20_000, seed: 1, step: prepared.step });
      const changed = foundOf(part, uses);
      expect(changed).not.toBeNull();
      if ((changed!.met & best.met) === best.met && changed!.credits === best.credits) reached++;
      expect(improve(part, found[0]!.uses, wanted, best.credits, { steps: 500, seed: 3, step: 1 })).toEqual(improve(part, found[0]!.uses, wanted, best.credits, { steps: 500, seed: 3, step: 1 }));
      // from what is best nothing gets worse
      expect(foundOf(part, improve(part, best.uses, wanted, best.credits + 1, { steps: 300, seed: 2, step: 1 }))).toMatchObject({ credits: best.credits });
    }
    expect(reached).toBeGreaterThan(55);
  });
});
