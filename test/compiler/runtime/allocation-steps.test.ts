/**
 * How many steps searches take: they are counted, and are the same on every machine. A choice that is made otherwise (where to branch, what to try first, when
 * to stop) answers the same, but later. The bounds are what it takes now: whoever changes the search lowers or raises them knowingly.
 */
import { describe, expect, it } from 'vitest';
import { componentsOf, type AllocationCourse, type AllocationNode } from '../../../compiler/runtime/allocation-model.ts';
import { improve } from '../../../compiler/runtime/allocation-local.ts';
import { partOf, type Part } from '../../../compiler/runtime/allocation-part.ts';
import { foundOf } from '../../../compiler/runtime/allocation-search.ts';
import { begin, bestOf, canMeet, mostMet } from '../../../compiler/runtime/allocation-sets.ts';
import { createRandom, node, type Random } from './allocation-part.ts';

interface Shape {
  readonly groups: number;
  readonly courses: number;
  /** In hundredths: how likely a course may count for a group. */
  readonly places: number;
  readonly credits: readonly number[];
  readonly more: (random: Random) => Partial<AllocationNode>;
  /** Lists in these groups. */
  readonly lists?: readonly number[];
  readonly pairs?: readonly (readonly [number, number])[];
}

const shapes: Readonly<Record<string, Shape>> = {
  credits: { groups: 6, courses: 24, places: 35, credits: [1, 2, 3, 4], more: (random) => ({ minCredits: 9 + random(3) }) },
  scarce: { groups: 6, courses: 14, places: 35, credits: [1, 2, 3, 4], more: (random) => ({ minCredits: 5 + random(8), minCourses: random(4) }) },
  caps: { groups: 5, courses: 22, places: 35, credits: [0, 1, 3, 4, 6, 8], more: (random) => ({ minCredits: 12 + random(8), minCourses: 3, maxCredits: 20 + random(6), maxCourses: 5 + random(2) }) },
  lists: { groups: 4, courses: 16, places: 30, credits: [1, 2, 3], more: (random) => ({ minCredits: 6 + random(6), minCourses: random(3), ...(random(2) === 0 && { maxCredits: 10 + random(3) }) }), lists: [0, 0, 2] },
  pairs: { groups: 5, courses: 15, places: 30, credits: [1, 2, 3, 5], more: (random) => ({ minCredits: 8 + random(6), ...(random(2) === 0 && { maxCredits: 12 }) }), lists: [1], pairs: [[0, 1], [2, 3]] },
  odd: { groups: 4, courses: 14, places: 60, credits: [3, 5, 7], more: (random) => ({ minCredits: 14 + random(8), maxCourses: 4 }) },
};

function instance({ groups, courses, places, credits, more, lists = [], pairs = [] }: Shape, random: Random): Part {
  const nodes = [...Array.from({ length: groups }, () => node(more(random))), ...lists.map((parent) => node({ parent, minCourses: random(3), minCredits: random(4), ...(random(2) === 0 && { maxCredits: 3 + random(4) }) }))];
  const list = Array.from({ length: courses }, (): AllocationCourse => ({ credits: credits[random(credits.length)]!, places: nodes.flatMap((_, i) => (random(100) < places ? [i] : [])) }));
  const all = { nodes, pairs };
  return partOf(all, componentsOf(all, list)[0]!);
}

const PLENTY = 1e9;

/** Steps for the best, and for whether each set can be met. */
function stepsFor(part: Part): [best: number, sets: number] {
  const known = begin(part, { left: PLENTY });
  expect(bestOf(known).isProven).toBe(true);
  const best = PLENTY - known.work.left;
  const { size } = mostMet(known, 0);
  for (let set = 1; set < 2 ** part.demanding.length; set++) expect(canMeet(known, set, size)).not.toBeNull();
  return [Math.ceil(best), Math.ceil(PLENTY - known.work.left - best)];
}

/** Credits that few small changes reach from nothing, in some turns; none where they do not meet what the best meets. */
function reachedBy(part: Part): number {
  const { prepared: { step }, found: [nothing] } = begin(part, { left: PLENTY });
  const { best } = bestOf(begin(part, { left: PLENTY }));
  const wanted = part.demanding.filter((_, i) => (best.met & (1 << i)) !== 0);
  return [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, seed) => {
    const found = foundOf(part, improve(part, nothing!.uses, wanted, best.credits, { steps: 12 * seed, seed, step }))!;
    return (found.met & best.met) === best.met ? sum + found.credits : sum;
  }, 0);
}

/** By shape and instance: the most steps for the best, and those for the sets. */
const STEPS: Readonly<Record<string, readonly (readonly [best: number, sets: number])[]>> = {
  credits: [[311396, 3055396], [938136, 1928394], [303840, 0], [927440, 610580], [307406, 0], [304704, 0], [311088, 2494028], [308322, 2436632], [311822, 6657570], [310296, 7571216], [332376, 1217442], [311466, 2464764]],
  scarce: [[905343, 612623], [915168, 4827552], [909810, 8700], [3024, 0], [306516, 2126964], [302220, 903756], [918072, 623778], [306976, 1224544], [322065, 603420], [308094, 1222515], [903840, 0], [4339416, 7481532]],
  caps: [[321372, 1239884], [317600, 1245144], [309600, 0], [309600, 0], [314872, 0], [315600, 0], [2283288, 1850232], [321840, 0], [326832, 0], [316200, 0], [309880, 0], [324192, 1858212]],
  lists: [[313984, 5290015], [305130, 0], [316468, 32016], [909975, 4350], [312558, 0], [318392, 9834], [305814, 0], [306804, 0], [308694, 0], [306426, 0], [306980, 0], [971200, 1912360]],
  pairs: [[333550, 9975], [338657, 0], [306992, 0], [304200, 0], [313200, 0], [308004, 0], [376488, 0], [309720, 0], [310080, 0], [304284, 0], [920340, 921200], [12, 0]],
  odd: [[309264, 609372], [302700, 0], [305797, 2156], [307238, 1204785], [904344, 1808292], [303960, 1806864], [301464, 968], [901430, 0], [301980, 0], [305124, 1808052], [2890, 5260], [301690, 0]],
};

/** By shape and instance: the least credits. */
const REACHED: Readonly<Record<string, readonly number[]>> = {
  credits: [58, 280, 400, 323, 399, 0, 108, 235, 216, 0, 176, 440],
  scarce: [304, 248, 68, 280, 58, 200, 304, 38, 140, 0, 26, 99],
  caps: [53, 300, 656, 248, 468, 600, 84, 365, 216, 349, 200, 348],
  lists: [122, 175, 187, 229, 275, 264, 251, 222, 93, 224, 224, 26],
  pairs: [304, 76, 143, 312, 216, 310, 320, 313, 360, 248, 55, 56],
  odd: [464, 592, 441, 513, 420, 560, 392, 528, 608, 342, 487, 528],
};

/** The same instances of a shape in each test. */
function instancesOf(name: string): Part[] {
  const random = createRandom(41);
  return Array.from({ length: 12 }, () => instance(shapes[name]!, random));
}

describe('a search', () => {
  it.each(Object.keys(shapes))('takes no more steps than it took: %s', (name) => {
    const found = instancesOf(name).map(stepsFor);
    const shown = JSON.stringify(found);
    STEPS[name]!.forEach(([best, sets], i) => {
      expect(found[i]![0], `best of ${i}: ${shown}`).toBeLessThanOrEqual(best);
      expect(found[i]![1], `sets of ${i}: ${shown}`).toBeLessThanOrEqual(sets);
    });
  });
});

describe('small changes', () => {
  it.each(Object.keys(shapes))('reach no less than they reached: %s', (name) => {
    const found = instancesOf(name).map(reachedBy);
    REACHED[name]!.forEach((least, i) => expect(found[i], `${i}: ${JSON.stringify(found)}`).toBeGreaterThanOrEqual(least));
  });
});
