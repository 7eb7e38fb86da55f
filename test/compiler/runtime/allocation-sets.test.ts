/** What is found out about sets of groups, step by step. */
import { describe, expect, it } from 'vitest';
import { componentsOf, type AllocationNode } from '../../../compiler/runtime/allocation-model.ts';
import { partOf } from '../../../compiler/runtime/allocation-part.ts';
import { richest, type Found, type Goal, type Outcome, type Refutation } from '../../../compiler/runtime/allocation-search.ts';
import { begin, bestOf, canMeet, mostMet, setsAround, type Known } from '../../../compiler/runtime/allocation-sets.ts';
import { bruteForce, courses, createRandom, node, partFor, rivalInstance, type Random } from './allocation-part.ts';

describe('a search', () => {
  /** Two groups that both want the first course. */
  const rivals = (): Known => begin(partFor([node({ minCredits: 3 }), node({ minCredits: 4 })], courses([2, 0, 1], [2, 1], [2, 0])), { left: 1e9 });
  const search = ({ prepared, found, root }: Known, goal: Partial<Goal>, work = { left: 1e9 }): { outcome: Outcome; learnt: Found[]; refutations: Refutation[] } => {
    const learnt: Found[] = [];
    const refutations: Refutation[] = [];
    const outcome = richest({ prepared, root, work, isLucky: false, learn: (one) => void learnt.push(one), refute: (_, refutes) => void refutations.push(refutes) }, { must: 0, least: 0, enough: prepared.ceiling, patience: Infinity, ...goal }, found[0]!);
    return { outcome, learnt, refutations };
  };

  it('meets what must be met, and proves what cannot', () => {
    for (const must of [1, 2]) {
      const { outcome: { best, isKnown }, refutations } = search(rivals(), { must });
      expect([best!.met, best!.credits, isKnown]).toEqual([must, 6, true]);
      expect(refutations).toEqual([]);
    }
    const { outcome, refutations } = search(rivals(), { must: 3 });
    expect(outcome).toEqual({ best: null, isKnown: true });
    expect(refutations.some((refutes) => refutes(3))).toBe(true);
    for (const set of [0, 1, 2]) for (const refutes of refutations) expect(refutes(set)).toBe(false);
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
    const { outcome, refutations } = search(rivals(), { must: 3 }, { left: 0 });
    expect([outcome, refutations]).toEqual([{ best: null, isKnown: false }, []]);
    const known = rivals();
    known.work.left = 0;
    expect([mostMet(known, 0), canMeet(known, 3)]).toEqual([{ size: 0, isKnown: false }, null]);
    expect(bestOf(known).isProven).toBe(false);
  });

  it('knows how many can be met, and which', () => {
    const known = rivals();
    expect(mostMet(known, 0)).toEqual({ size: 1, isKnown: true });
    expect([1, 2, 3].map((set) => canMeet(known, set))).toEqual([true, true, false]);
    // more work would be needed, but nothing is asked any more
    known.work.left = 0;
    expect([mostMet(known, 0), canMeet(known, 3)]).toEqual([{ size: 1, isKnown: true }, false]);
  });

  it('looks at sets with the first nodes first, and at none around one that is out', () => {
    expect([...setsAround(0, 2, 4, () => false)]).toEqual([0b0011, 0b0101, 0b1001, 0b0110, 0b1010, 0b1100]);
    expect([...setsAround(0b0100, 1, 4, (set) => (set & 1) !== 0)]).toEqual([0b0110, 0b1100]);
    expect([...setsAround(0b0100, 0, 4, () => false)]).toEqual([0b0100]);
    expect([...setsAround(0, 5, 4, () => false)]).toEqual([]);
    expect([...setsAround(0b0111, -1, 4, () => false)]).toEqual([]);
    // with the rest that may be added: none of which all lie within the first three, nor within the last two
    const asked: (readonly [number, number])[] = [];
    const isWithin = (set: number, rest: number): boolean => {
      asked.push([set, rest]);
      return [0b0111, 0b1100].some((all) => (rest & ~all) === 0);
    };
    expect([...setsAround(0, 2, 4, isWithin)]).toEqual([0b1001, 0b1010]);
    expect(asked).toEqual([[0, 0b1111], [0b0001, 0b1111], [0b0011, 0b0011], [0b0101, 0b0101], [0b1001, 0b1001], [0b0010, 0b1110], [0b0110, 0b0110], [0b1010, 0b1010], [0b0100, 0b1100]]);
  });
});

describe('what is known of sets', () => {
  it('is of whatever is needed to refute one, so that it says the same of others', () => {
    // the first two want the same course; the other two have some of their own, and a course of no credits makes one part of all
    const nodes = [node({ minCredits: 3 }), node({ minCredits: 4 }), node({ minCourses: 1 }), node({ minCourses: 1 })];
    const known = begin(partFor(nodes, courses([2, 0, 1], [2, 1], [2, 0], [1, 2], [1, 3], [1, 2, 3], [0, 0, 2])), { left: 1e9 });
    expect(mostMet(known, 0)).toEqual({ size: 3, isKnown: true });
    // all four were asked for; the first two are enough to show that it cannot be
    expect(known.refuted).toEqual([0b0011]);
    const { left } = known.work;
    expect([0b0011, 0b0111, 0b1011].map((set) => canMeet(known, set))).toEqual([false, false, false]);
    expect([known.work.left, known.refuted]).toEqual([left, [0b0011]]);
  });

  /** Three groups, each pair of which wants one course more than there are. */
  const three = (left: number): Known => begin(partFor([0, 1, 2].map(() => node({ minCredits: 5 })), courses([3, 0, 1, 2], [3, 0, 1, 2], [3, 0, 1, 2])), { left });

  it('is not looked for again when it is known', () => {
    const known = three(1e9);
    const answers = (): unknown[] => [0b001, 0b010, 0b011, 0b101, 0b110, 0b111].map((set) => canMeet(known, set));
    expect(mostMet(known, 0)).toEqual({ size: 1, isKnown: true });
    const said = answers();
    expect(said).toEqual([true, true, false, false, false, false]);
    const { left } = known.work;
    expect([answers(), known.work.left]).toEqual([said, left]);
  });

  it('notes of what cannot be met no more than is needed to show that', () => {
    const known = three(1e9);
    // whatever holds the first and the last one
    known.refute(0b111, (set) => (set & 0b101) === 0b101);
    expect(known.refuted).toEqual([0b101]);
    const { left } = known.work;
    expect([canMeet(known, 0b101), canMeet(known, 0b111), known.work.left]).toEqual([false, false, left]);
    // of either of two, one is enough
    known.refute(0b110, (set) => set !== 0);
    expect(known.refuted).toEqual([0b101, 0b100]);
    // what shows nothing of the set is left
    known.refute(0b011, (set) => set === 0b111);
    expect(known.refuted).toHaveLength(2);
  });

  it('shows of other sets what it showed of one, without a search', () => {
    const known = three(1e9);
    let asked = 0;
    known.refute(0b011, (set) => {
      asked++;
      return set === 0b011 || set === 0b110;
    });
    const [{ left }, before] = [known.work, asked];
    expect([canMeet(known, 0b110), known.refuted, known.work.left]).toEqual([false, [0b011, 0b110], left]);
    expect(asked).toBeGreaterThan(before);
    // what it does not show is looked for, and what is met is not asked about
    expect([canMeet(known, 0b101), known.work.left < left]).toEqual([false, true]);
    const again = asked;
    expect([canMeet(known, 0b001), canMeet(known, 0b001), asked - again <= 1]).toEqual([true, true, true]);
  });

  it('stays open where the work was not enough, and is not looked for again', () => {
    const known = three(0);
    expect(canMeet(known, 0b001)).toBeNull();
    expect([...known.open.keys()]).toContain(0b001);
    known.work.left = 1e9;
    expect([canMeet(known, 0b001), known.work.left]).toEqual([null, 1e9]);
    // another one is looked for
    expect([canMeet(known, 0b010), known.work.left < 1e9]).toEqual([true, true]);
  });

  it('is true of every set, and decides each that is asked for', () => {
    const random = createRandom(33);
    const seen = { limits: 0, refuted: 0 };
    for (let round = 0; round < 100; round++) {
      const { groups, courses: list } = rivalInstance(random, { caps: round % 2 === 0, pairs: round % 3 === 0 });
      const components = componentsOf(groups, list);
      const part = partOf(groups, components[0]!);
      const { demanding, origin } = part;
      if (components.length > 1) continue;
      const { together } = bruteForce(groups, list);
      const nodesOf = (set: number): number => demanding.reduce((bits, n, i) => ((set & (1 << i)) !== 0 ? bits | (1 << origin[n]!) : bits), 0);
      /** The most credits of whatever meets the set; -1 when nothing does. */
      const mostOf = (set: number): number => Math.max(-1, ...[...together].map(([met, most]) => ((met & nodesOf(set)) === nodesOf(set) ? most : -1)));
      const known = begin(part, { left: 1e9 });
      bestOf(known);
      const all = Array.from({ length: 1 << demanding.length }, (_, set) => set);
      const { size, isKnown } = mostMet(known, 0);
      expect([size, isKnown]).toEqual([Math.max(...all.map((set) => (mostOf(set) < 0 ? 0 : set.toString(2).replaceAll('0', '').length))), true]);
      for (const set of all) expect(canMeet(known, set)).toBe(mostOf(set) >= 0);
      for (const { met, credits } of known.found) expect(mostOf(met)).toBeGreaterThanOrEqual(credits);
      // none is worse in everything than another
      for (const one of known.found) expect(known.found.filter(({ met, credits }) => (met & one.met) === one.met && credits >= one.credits)).toEqual([one]);
      const { ceiling } = known.prepared;
      for (const set of all) {
        const most = mostOf(set);
        expect(most).toBeLessThanOrEqual(ceiling);
        for (const limit of known.limits) expect((set & limit.set) === limit.set && most > limit.most).toBe(false);
        for (const core of known.refuted) expect((set & core) === core && most >= 0).toBe(false);
      }
      seen.limits += known.limits.length;
      seen.refuted += known.refuted.length;
    }
    expect(seen.limits).toBeGreaterThan(5);
    expect(seen.refuted).toBeGreaterThan(30);
  });
});

describe('with little work', () => {
  it('what is said to be certain is true', () => {
    const random = createRandom(52);
    const seen = { proven: 0, open: 0, unknown: 0 };
    for (let round = 0; round < 40; round++) {
      const nodes = Array.from({ length: 3 }, () => node({ minCredits: 12 + random(10), maxCredits: 24 + random(6) }));
      const part = partFor(nodes, Array.from({ length: 8 }, () => ({ credits: [5, 6, 9, 14][random(4)]!, places: [0, 1, 2].filter(() => random(100) < 70) })));
      const { best } = bestOf(begin(part, { left: 1e9 }));
      const sure = begin(part, { left: 1e9 });
      for (const left of [1, 1000, 4000, 20_000, 310_000, 700_000, 1_300_000, 2_500_000, 5_000_000]) {
        const known = begin(part, { left });
        const found = bestOf(known);
        seen[found.isProven ? 'proven' : 'open']++;
        if (found.isProven) expect([found.best.met, found.best.credits]).toEqual([best.met, best.credits]);
        const asked = begin(part, { left });
        for (let set = 1; set < 2 ** part.demanding.length; set++) {
          const isMet = canMeet(asked, set);
          if (isMet === null) seen.unknown++;
          else expect(isMet).toBe(canMeet(sure, set));
        }
      }
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });
});

describe('the work', () => {
  /** Entries looked at for the best of some instances, and for whether every set can be met. */
  function workFor(seed: number, groups: number, taken: number, credits: () => number, more: (random: Random) => Partial<AllocationNode>): number {
    const random = createRandom(seed);
    let work = 0;
    for (let round = 0; round < 3; round++) {
      const nodes = Array.from({ length: groups }, () => node(more(random)));
      const part = partFor(nodes, Array.from({ length: taken }, () => ({ credits: credits(), places: nodes.flatMap((_, i) => (random(100) < 30 ? [i] : [])) })));
      const known = begin(part, { left: 1e9 });
      bestOf(known);
      for (let set = 1; set < 2 ** part.demanding.length; set += 5) canMeet(known, set);
      work += 1e9 - known.work.left;
    }
    return Math.round(work / 1e5) / 10;
  }

  it('is little more than it was at most, in millions', () => {
    const random = createRandom(3);
    const work = [
      workFor(5, 8, 40, () => 1 + random(4), () => ({ minCredits: 10 })),
      workFor(6, 8, 18, () => 1 + random(4), (r) => ({ minCredits: 5 + r(8), minCourses: r(4) })),
      workFor(7, 6, 40, () => [0, 1, 3, 4, 6, 8, 12][random(7)]!, (r) => ({ minCredits: 30 + r(20), minCourses: 3, maxCredits: 44 + r(10), maxCourses: 6 + r(3) })),
    ];
    [1.3, 38, 19].forEach((most, i) => expect(work[i], `${i}`).toBeLessThan(most));
  });
});
