/** First allocations: what they reach without any search. */
import { describe, expect, it } from 'vitest';
import { fill } from '../../../compiler/runtime/allocation-fill.ts';
import type { Part } from '../../../compiler/runtime/allocation-part.ts';
import { foundOf } from '../../../compiler/runtime/allocation-search.ts';
import { courses, createRandom, node, partFor } from './allocation-part.ts';

/** Met nodes and credits after filling, from nothing or from these uses. */
function filled(part: Part, from = new Int32Array(part.columns.length)): [met: readonly boolean[], credits: number] {
  const found = foundOf(part, fill(part, from, part.demanding))!;
  return [found.met, found.credits];
}

describe('a first allocation', () => {
  it('shares out all the credits there are', () => {
    const random = createRandom(3);
    for (let round = 0; round < 40; round++) {
      const taken = Array.from({ length: 60 }, () => ({ credits: 3 + random(2), places: [0, 1, 2, 3, 4, 5, 6, 7] }));
      const all = taken.reduce((sum, { credits }) => sum + credits, 0);
      const part = partFor(taken.slice(0, 8).map((_, i) => node({ minCredits: Math.floor((all + i) / 8) })), taken);
      expect(filled(part)).toEqual([part.demanding.map(() => true), all]);
    }
  });

  it('takes what nobody else wants', () => {
    expect(filled(partFor([node({ minCredits: 2 }), node({ minCredits: 2 })], courses([2, 0, 1], [2, 0])))[0]).toEqual([true, true]);
    expect(filled(partFor([node({ minCourses: 1 }), node({ minCourses: 1 })], courses([2, 0, 1], [3, 0])))[0]).toEqual([true, true]);
  });

  it('takes what adds up, not what is largest', () => {
    expect(filled(partFor([node({ minCredits: 5 }), node({ minCredits: 4 })], courses([4, 0, 1], [3, 0, 1], [2, 0, 1])))[0]).toEqual([true, true]);
  });

  it('takes the few courses that are enough where no more count', () => {
    expect(filled(partFor([node({ minCredits: 8, maxCourses: 2 })], courses([1, 0], [3, 0], [4, 0], [4, 0])))).toEqual([[true], 8]);
    expect(filled(partFor([node({ minCredits: 7, minCourses: 3, maxCourses: 3 })], courses([4, 0], [4, 0], [1, 0], [2, 0])))[0]).toEqual([true]);
    // a 組 has no more room than its 類別
    expect(filled(partFor([node({ maxCourses: 2 }), node({ parent: 0, minCredits: 8 })], courses([1, 1], [3, 1], [4, 1], [4, 1])))[0]).toEqual([true]);
  });

  it('takes as many courses as are wanted', () => {
    expect(filled(partFor([node({ minCourses: 2 }), node({ minCourses: 2 })], courses([1, 0, 1], [1, 0, 1], [1, 0, 1], [1, 0, 1])))[0]).toEqual([true, true]);
  });

  it('gives nothing to what cannot be met', () => {
    expect(filled(partFor([node({ minCredits: 9 }), node({ minCredits: 4 })], courses([4, 0, 1], [4, 0])))[0]).toEqual([false, true]);
    expect(filled(partFor([node({ minCourses: 3, maxCourses: 2 }), node({ minCourses: 1 })], courses([4, 0, 1], [4, 0, 1], [4, 0])))[0]).toEqual([false, true]);
  });

  it('begins with 組 and what has the least to spare', () => {
    expect(filled(partFor([node({ minCredits: 4 }), node({ parent: 0, minCredits: 2 })], courses([2, 0, 1], [2, 0])))).toEqual([[true, true], 4]);
    expect(filled(partFor([node({ minCredits: 2 }), node({ minCredits: 4 })], courses([2, 0, 1], [2, 1], [2, 0])))[0]).toEqual([true, true]);
  });

  it('goes on where a 組 credits less than its courses have', () => {
    expect(filled(partFor([node({ minCredits: 5 }), node({ parent: 0, maxCredits: 2 })], courses([4, 1], [4, 1], [3, 0])))).toEqual([[true], 5]);
    expect(filled(partFor([node({ minCredits: 5 }), node({ parent: 0, maxCourses: 1 })], courses([2, 1], [2, 1], [3, 0])))).toEqual([[true], 5]);
  });

  it('counts a course for both of a pair', () => {
    expect(filled(partFor([node({ minCredits: 3 }), node({ minCredits: 3 })], courses([3, 0, 1], [1, 0]), [[0, 1]]))).toEqual([[true, true], 4]);
  });

  it('adds what is left where it adds credits, the most first', () => {
    expect(filled(partFor([node({ maxCredits: 4 }), node({ maxCourses: 1 })], courses([1, 1], [3, 0, 1], [4, 0])))).toEqual([[], 7]);
    expect(filled(partFor([node({ maxCredits: 5 }), node({ parent: 0, maxCredits: 2 })], courses([4, 1], [2, 0], [2, 0])))).toEqual([[], 5]);
  });

  it('keeps what counts already', () => {
    const part = partFor([node({ minCredits: 2 }), node({ minCredits: 2 })], courses([2, 0, 1]));
    expect([filled(part, Int32Array.of(0, 1))[0], filled(part, Int32Array.of(1, 0))[0]]).toEqual([[false, true], [true, false]]);
  });

  it('takes sums together where credits are absurd', () => {
    const part = partFor([node({ minCredits: 6_900_000 }), node({ minCredits: 4_900_000, maxCourses: 3 })], courses([4_000_001, 0, 1], [3_000_003, 0, 1], [2_000_007, 0, 1], [3_000_019, 0, 1]));
    expect(filled(part)[0]).toEqual([true, true]);
  });
});
