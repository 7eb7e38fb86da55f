/** Small changes: what they give is an allocation that meets what is wanted, and mostly the best. */
import { describe, expect, it } from 'vitest';
import { anneal } from '../../../compiler/runtime/allocation-anneal.ts';
import type { Part } from '../../../compiler/runtime/allocation-part.ts';
import { foundOf, type Found } from '../../../compiler/runtime/allocation-search.ts';
import { courses, createRandom, node, partFor } from './allocation-part.ts';

const STEPS = { steps: 3000, seed: 4, step: 1 };

function annealed(part: Part, enough = Infinity, from = new Int32Array(part.columns.length)): Found | null {
  const uses = anneal(part, from, part.demanding, enough, STEPS);
  if (!uses) return null;
  const found = foundOf(part, uses);
  // allowed, and all is met that is wanted
  expect(found?.met).toEqual(part.demanding.map(() => true));
  return found;
}

describe('small changes', () => {
  it('share out all the credits there are, from nothing', () => {
    const random = createRandom(7);
    let met = 0;
    for (let round = 0; round < 30; round++) {
      const taken = Array.from({ length: 20 }, () => ({ credits: 1 + random(6), places: [0, 1, 2, 3] }));
      const all = taken.reduce((sum, { credits }) => sum + credits, 0);
      const found = annealed(partFor([0, 1, 2, 3].map((i) => node({ minCredits: Math.floor((all + i) / 4) })), taken));
      if (found) expect(found.credits).toBe(all);
      if (found) met++;
    }
    expect(met).toBe(30);
  });

  it('keep to what may count, and lose nothing to caps', () => {
    const capped = [node({ minCredits: 6, maxCredits: 8, maxCourses: 3 }), node({ parent: 0, minCourses: 1, maxCourses: 1, maxCredits: 3 }), node({ minCourses: 2, maxCourses: 2 })];
    const part = partFor(capped, courses([4, 0, 1], [3, 1, 2], [3, 0, 2], [2, 0, 2], [2, 0, 1, 2], [1, 0]));
    expect(annealed(part)?.credits).toBe(14);
  });

  it('count a course twice where a pair may', () => {
    const part = partFor([node({ minCredits: 5 }), node({ minCredits: 5 }), node({ minCredits: 2 })], courses([5, 0, 1], [2, 0, 2]), [[0, 1]]);
    expect(annealed(part)?.credits).toBe(7);
  });

  it('give null where what is wanted cannot be met', () => {
    expect(annealed(partFor([node({ minCredits: 5 }), node({ minCredits: 5 })], courses([5, 0, 1], [4, 0, 1])))).toBeNull();
    expect(annealed(partFor([node({ minCourses: 2, maxCourses: 1 })], courses([5, 0], [4, 0])))).toBeNull();
    expect(annealed(partFor([node({ minCredits: 3 }), node({ parent: 0, minCourses: 2 })], courses([5, 1], [4, 0])))).toBeNull();
  });

  it('end as soon as it is enough', () => {
    const part = partFor([node({ minCredits: 2 })], courses([2, 0], [2, 0], [2, 0], [2, 0], [3, 0], [3, 0]));
    expect(annealed(part, 4)!.credits).toBeLessThan(14);
    expect(annealed(part)!.credits).toBe(14);
  });

  it('do nothing where nothing can change, and begin with what there is', () => {
    const part = partFor([node({ minCredits: 2 })], courses([2, 0]));
    expect(anneal(part, Int32Array.of(1), part.demanding, 5, { ...STEPS, steps: 40 })).toEqual(Int32Array.of(1));
  });

  it('give the same for the same', () => {
    const part = partFor([node({ minCredits: 4 }), node({ minCredits: 4 })], courses([1, 0, 1], [2, 0, 1], [3, 0, 1], [4, 0, 1]));
    expect(annealed(part)).toEqual(annealed(part));
  });
});
