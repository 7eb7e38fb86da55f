/** Which courses of a class count where, and small changes of it. */
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../compiler/runtime/allocation-flow.ts';
import { boardOf, improve } from '../../../compiler/runtime/allocation-local.ts';
import { foundOf } from '../../../compiler/runtime/allocation-search.ts';
import { begin, bestOf } from '../../../compiler/runtime/allocation-sets.ts';
import { courses, createRandom, node, partFor, taken } from './allocation-part.ts';

describe('the courses of a class', () => {
  it('are shared out as wanted; where there are not enough it says in which columns', () => {
    const random = createRandom(6);
    const seen = { shared: 0, short: 0 };
    for (let round = 0; round < 1000; round++) {
      const size = 2 + random(4);
      const places = Array.from({ length: size }, (_, i) => i);
      const list = Array.from({ length: 2 + random(7) }, (): [number, ...number[]] => [2, ...places.filter(() => random(100) < 45)]);
      const part = partFor(places.map(() => node()), courses(...list, [2, ...places]));
      const own = part.classes[0]!;
      const wanted = part.columns.map(() => random(3) / (round % 2 === 0 ? 1 : 2));
      const { shares, short } = shareOut(own, wanted);
      const width = own.to - own.from;
      const areOpen = own.kinds.every(({ courses: same, columns }, k) => {
        const given = [...shares.subarray(k * width, (k + 1) * width)];
        return given.reduce((sum, share) => sum + share, 0) <= same.length && given.every((share, c) => share === 0 || (share > 0 && columns.includes(c)));
      });
      expect(areOpen).toBe(true);
      for (const { columns, courses: count } of short) {
        expect(count).toBe(own.kinds.reduce((sum, kind) => sum + (kind.columns.some((c) => columns.includes(c)) ? kind.courses.length : 0), 0));
        expect(columns.reduce((sum, c) => sum + wanted[c]!, 0)).toBeGreaterThan(count);
      }
      if (short.length > 0) seen.short++;
      else {
        seen.shared++;
        expect(wanted.map((_, c) => own.kinds.reduce((sum, __, k) => sum + shares[k * width + c]!, 0))).toEqual(wanted);
      }
    }
    expect(Math.min(seen.shared, seen.short)).toBeGreaterThan(100);
  });
});

describe('small changes', () => {
  it('keep to the courses that there are and to what may count, and come as far as a search where they reach it', () => {
    const random = createRandom(21);
    let reached = 0;
    for (let round = 0; round < 60; round++) {
      const part = partFor([0, 1, 2, 3].map(() => node({ minCredits: 3 + random(4), minCourses: random(3), ...(random(2) === 0 && { maxCourses: 3 }), ...(random(2) === 0 && { maxCredits: 9 }) })), taken(random, 12, 4, () => 1 + random(4)), round % 3 === 0 ? [[0, 1]] : []);
      const { found } = begin(part, { left: 1e9 });
      const { best } = bestOf(begin(part, { left: 1e9 }));
      const wanted = part.demanding.filter((_, i) => (best.met & (1 << i)) !== 0);
      const uses = improve(boardOf(part), found[0]!.uses, wanted, best.credits, { steps: 20_000, seed: 1 });
      const changed = foundOf(part, uses);
      expect(changed).not.toBeNull();
      for (const own of part.classes) expect(shareOut(own, uses).short).toEqual([]);
      if ((changed!.met & best.met) === best.met && changed!.credits === best.credits) reached++;
      expect(improve(boardOf(part), found[0]!.uses, wanted, best.credits, { steps: 500, seed: 3 })).toEqual(improve(boardOf(part), found[0]!.uses, wanted, best.credits, { steps: 500, seed: 3 }));
      // from what is best nothing gets worse
      expect(foundOf(part, improve(boardOf(part), best.uses, wanted, best.credits + 1, { steps: 300, seed: 2 }))).toMatchObject({ credits: best.credits });
    }
    expect(reached).toBeGreaterThan(55);
  });

  it('let each course count where it is best before anything is left to chance', () => {
    const part = partFor([node({ minCredits: 3 }), node({ minCredits: 4, maxCredits: 6 }), node({ maxCourses: 1 })], courses([3, 0, 1], [4, 1, 2], [4, 1, 2], [4, 1, 2]));
    const { prepared: { ceiling }, found } = begin(part, { left: 1e9 });
    const changed = foundOf(part, improve(boardOf(part), found[0]!.uses, [0, 1], ceiling, { steps: 0, seed: 1 }))!;
    // 3 where it is missed; 4 where it is missed, 4 where all of it counts, and of the last 4 what is left of the cap
    expect([changed.met, changed.credits]).toEqual([3, 3 + 6 + 4]);
  });

  it('leave behind what is nearly good enough, if there are many: a few ways to fill eight groups of 12 times 7, 24 times 11 and 24 times 13', () => {
    const everywhere = [0, 1, 2, 3, 4, 5, 6, 7];
    const list = [...Array<number>(12).fill(7), ...Array<number>(24).fill(11), ...Array<number>(24).fill(13)].map((credits): [number, ...number[]] => [credits, ...everywhere]);
    const part = partFor(everywhere.map((i) => node({ minCredits: i === 0 ? 83 : 82 })), courses(...list));
    const isReached = (steps: number, seed: number): boolean => foundOf(part, improve(boardOf(part), new Int32Array(part.columns.length), everywhere, 660, { steps, seed }))!.met === 255;
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((seed) => isReached(8000, seed)).length).toBeGreaterThanOrEqual(5);
  });

  it('end where it is enough', () => {
    const part = partFor([node({ minCredits: 3 }), node()], courses([3, 0, 1], [2, 0], [1, 1]));
    const enough = improve(boardOf(part), Int32Array.from(part.columns, () => 0), [0], 0, { steps: 1000, seed: 1 });
    expect(foundOf(part, enough)).toMatchObject({ met: 1, credits: 6 });
  });

  it('are of two courses that change places, also with one that counts nowhere', () => {
    const usesOf = (part: ReturnType<typeof partFor>, counting: readonly (readonly [credits: number, place: number])[]): Int32Array =>
      Int32Array.from(part.columns, ({ way }) => counting.filter(([credits, place]) => credits === way.credits[0] && place === way.chains[0]![0]).length);
    const both = partFor([node({ minCredits: 2, maxCourses: 1 }), node({ minCredits: 3, maxCourses: 1 })], courses([3, 0, 1], [2, 0, 1]));
    const one = partFor([node({ maxCourses: 1 })], courses([1, 0], [4, 0]));
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(foundOf(both, improve(boardOf(both), usesOf(both, [[3, 0], [2, 1]]), [0, 1], 5, { steps: 40, seed }))).toMatchObject({ met: 3, credits: 5 });
      expect(foundOf(one, improve(boardOf(one), usesOf(one, [[1, 0]]), [], 4, { steps: 40, seed }))).toMatchObject({ credits: 4 });
    }
  });
});
