/**
 * How many steps searches take: they are counted, and are the same on every machine. A choice that is made otherwise (where to branch, what to try first, when
 * to stop) answers the same, but later. The bounds are what it takes now: whoever changes the search lowers or raises them knowingly.
 */
import { describe, expect, it } from 'vitest';
import { componentsOf, type AllocationCourse, type AllocationNode } from '../../../compiler/runtime/allocation-model.ts';
import { improve } from '../../../compiler/runtime/allocation-local.ts';
import { partOf, type Part } from '../../../compiler/runtime/allocation-part.ts';
import type { Row } from '../../../compiler/runtime/allocation-program.ts';
import { foundOf, richest } from '../../../compiler/runtime/allocation-search.ts';
import { begin, bestOf, canMeet, mostMet } from '../../../compiler/runtime/allocation-sets.ts';
import { courses, createRandom, node, partFor, type Random } from './allocation-part.ts';

interface Shape {
  readonly seed: number;
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
  credits: { seed: 41, groups: 6, courses: 24, places: 35, credits: [1, 2, 3, 4], more: (random) => ({ minCredits: 9 + random(3) }) },
  scarce: { seed: 41, groups: 6, courses: 14, places: 35, credits: [1, 2, 3, 4], more: (random) => ({ minCredits: 5 + random(8), minCourses: random(4) }) },
  caps: { seed: 26, groups: 5, courses: 22, places: 35, credits: [0, 1, 3, 4, 6, 8], more: (random) => ({ minCredits: 12 + random(8), minCourses: 3, maxCredits: 20 + random(6), maxCourses: 5 + random(2) }) },
  lists: { seed: 4, groups: 4, courses: 16, places: 30, credits: [1, 2, 3], more: (random) => ({ minCredits: 6 + random(6), minCourses: random(3), ...(random(2) === 0 && { maxCredits: 10 + random(3) }) }), lists: [0, 0, 2] },
  pairs: { seed: 9, groups: 5, courses: 15, places: 30, credits: [1, 2, 3, 5], more: (random) => ({ minCredits: 8 + random(6), ...(random(2) === 0 && { maxCredits: 12 }) }), lists: [1], pairs: [[0, 1], [2, 3]] },
  uneven: { seed: 8, groups: 3, courses: 9, places: 70, credits: [5, 6, 9, 14], more: (random) => ({ minCredits: 15 + random(8), maxCredits: 24 + random(6) }) },
  unevenAgain: { seed: 15, groups: 3, courses: 9, places: 70, credits: [5, 6, 9, 14], more: (random) => ({ minCredits: 15 + random(8), maxCredits: 24 + random(6) }) },
  mixed: { seed: 24, groups: 4, courses: 12, places: 60, credits: [5, 6, 9, 14], more: (random) => ({ minCredits: 15 + random(8), maxCredits: 24 + random(6) }) },
  mixedAgain: { seed: 9, groups: 4, courses: 12, places: 60, credits: [5, 6, 9, 14], more: (random) => ({ minCredits: 15 + random(8), maxCredits: 24 + random(6) }) },
  odd: { seed: 41, groups: 4, courses: 14, places: 60, credits: [3, 5, 7], more: (random) => ({ minCredits: 14 + random(8), maxCourses: 4 }) },
};

function instance({ groups, courses: count, places, credits, more, lists = [], pairs = [] }: Shape, random: Random): Part {
  const nodes = [...Array.from({ length: groups }, () => node(more(random))), ...lists.map((parent) => node({ parent, minCourses: random(3), minCredits: random(4), ...(random(2) === 0 && { maxCredits: 3 + random(4) }) }))];
  const list = Array.from({ length: count }, (): AllocationCourse => ({ credits: credits[random(credits.length)]!, places: nodes.flatMap((_, i) => (random(100) < places ? [i] : [])) }));
  const all = { nodes, pairs };
  return partOf(all, componentsOf(all, list)[0]!);
}

const PLENTY = 1e9;

/** Steps for the best, for whether each set can be met, and for the proof, from nothing, that there is no better with what the best meets. */
function stepsFor(part: Part): [best: number, sets: number, proof: number] {
  const known = begin(part, { left: PLENTY });
  const { prepared, found: [nothing] } = known;
  const { best, isProven } = bestOf(known);
  expect(isProven).toBe(true);
  const first = PLENTY - known.work.left;
  const { size } = mostMet(known, 0);
  for (let set = 1; set < 2 ** part.demanding.length; set++) expect(canMeet(known, set, size)).not.toBeNull();
  const work = { left: PLENTY };
  const told = { work, learn: () => {}, refutations: [], kept: new Set<Row>() };
  expect(richest(prepared, { must: best.met, least: best.credits + 1, enough: 2 * prepared.ceiling }, nothing!, told)).toEqual({ best: null, isKnown: true });
  return [Math.ceil(first), Math.ceil(PLENTY - known.work.left - first), PLENTY - work.left];
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

/** By shape and instance: the most steps. */
const STEPS: Readonly<Record<string, readonly (readonly [best: number, sets: number, proof: number])[]>> = {
  credits: [[311396, 3055396, 6468], [938136, 1928394, 4998], [303840, 0, 3840], [927440, 610580, 5040], [307406, 0, 7406], [304704, 0, 4704], [311088, 2494028, 6160], [308322, 2436632, 4332], [311822, 6657570, 7406], [310296, 7571216, 5016], [332376, 1217442, 4104], [311466, 2464764, 6762]],
  scarce: [[905343, 612623, 1287], [915168, 4827552, 2400], [909810, 8700, 1950], [3024, 0, 3024], [306516, 2126964, 3060], [302220, 903756, 924], [918072, 623778, 5040], [306976, 1224544, 3840], [322065, 603420, 2100], [308094, 1222515, 4104], [903840, 0, 3840], [4339416, 7481532, 3990]],
  caps: [[329172, 2471110, 14976], [3188070, 1873860, 21120], [3098856, 0, 1666032], [1654560, 0, 1654560], [305040, 0, 5040], [317940, 0, 17940], [975313, 2958100, 12122], [323544, 654216, 11880], [330996, 1911969, 15552], [312000, 0, 12000], [324350, 2467725, 12000], [80028, 2050128, 14850]],
  lists: [[345012, 1894028, 9680], [905400, 0, 5400], [306783, 0, 6783], [308360, 0, 8360], [914670, 0, 312420], [307920, 0, 7920], [304032, 0, 4032], [309522, 0, 9522], [304760, 0, 4760], [314744, 1288179, 6118], [922457, 0, 307310], [325512, 0, 325512]],
  pairs: [[310925, 0, 8250], [1210780, 0, 1210780], [314352, 620286, 4048], [304914, 0, 4914], [319344, 0, 319344], [352052, 13552, 6468], [334826, 625322, 3740], [302574, 0, 2574], [318078, 0, 318078], [312852, 0, 12852], [402172, 33320, 8624], [340905, 0, 340905]],
  uneven: [[2235024, 0, 2235024], [902028, 0, 2028], [4004, 2860, 1760], [301690, 0, 1690], [4324665, 0, 4324665], [3092880, 0, 3092880], [2234964, 0, 2234964], [903120, 0, 3120], [901584, 0, 1584], [902925, 0, 2925], [301320, 0, 1320], [302028, 0, 2028]],
  unevenAgain: [[903120, 0, 3120], [902304, 0, 2304], [303120, 0, 3120], [903276, 0, 3276], [2229720, 0, 2229720], [902366, 0, 2366], [902002, 0, 2002], [3091593, 0, 3091593], [2231504, 0, 2231504], [3088935, 0, 3088935], [3288, 3120, 1560], [902184, 0, 2184]],
  mixed: [[928747, 1213005, 307123], [907182, 0, 5472], [305760, 0, 5760], [2241876, 0, 6336], [906552, 0, 4608], [2245186, 0, 2245186], [305472, 0, 5472], [906080, 0, 6080], [4411091, 0, 4411091], [904800, 0, 4800], [3108776, 0, 3108776], [6074808, 0, 6074808]],
  mixedAgain: [[903600, 0, 3600], [3128238, 0, 3128238], [905984, 0, 5984], [305440, 0, 5440], [903808, 0, 3808], [306400, 0, 6400], [905760, 0, 5760], [904896, 0, 4896], [304800, 0, 4800], [6190731, 0, 6190731], [2246595, 0, 2246595], [6135360, 0, 6135360]],
  odd: [[309264, 609372, 2964], [302700, 0, 2700], [305797, 2156, 1573], [307238, 1204785, 2145], [904344, 1808292, 2184], [303960, 1806864, 2340], [301464, 968, 880], [901430, 0, 1430], [301980, 0, 1980], [305124, 1808052, 2964], [2890, 5260, 1690], [301690, 0, 1690]],
};

/** By shape and instance: the least credits. */
const REACHED: Readonly<Record<string, readonly number[]>> = {
  credits: [58, 280, 400, 323, 399, 0, 108, 235, 216, 0, 176, 440],
  scarce: [304, 248, 68, 280, 58, 200, 304, 38, 140, 0, 26, 99],
  caps: [640, 520, 278, 472, 432, 779, 448, 104, 511, 257, 504, 174],
  lists: [84, 173, 232, 224, 210, 96, 224, 200, 240, 208, 288, 178],
  pairs: [320, 347, 224, 277, 344, 312, 248, 288, 248, 78, 288, 264],
  uneven: [573, 616, 448, 625, 613, 613, 648, 600, 656, 594, 608, 568],
  unevenAgain: [600, 544, 576, 455, 598, 268, 608, 640, 580, 556, 408, 637],
  mixed: [673, 784, 746, 704, 808, 796, 522, 704, 837, 812, 823, 773],
  mixedAgain: [273, 779, 773, 547, 840, 445, 648, 778, 784, 810, 588, 705],
  odd: [464, 592, 441, 513, 420, 560, 392, 528, 608, 342, 487, 528],
};

/** The same instances of a shape in each test. */
function instancesOf(name: string): Part[] {
  const random = createRandom(shapes[name]!.seed);
  return Array.from({ length: 12 }, () => instance(shapes[name]!, random));
}

describe('a search', () => {
  it('counts the entries of each tableau for each pivot and three times more, and 600 for a small change', () => {
    const used = (part: Part, least: number): number => {
      const work = { left: PLENTY };
      const { prepared, found: [nothing] } = begin(part, work);
      richest(prepared, { must: 0, least, enough: PLENTY }, nothing!, { work, learn: () => {}, refutations: [], kept: new Set<Row>() });
      return PLENTY - work.left;
    };
    // a row for the two courses; one more for the group, which needs a pivot
    expect(used(partFor([node()], courses([2, 0], [2, 0])), 1)).toBe(3);
    expect(used(partFor([node({ maxCourses: 1 })], courses([2, 0], [2, 0])), 1)).toBe((1 + 3) * 2);
    // of what is not of interest nothing is tried
    expect(used(partFor([node({ maxCourses: 1 })], courses([2, 0], [2, 0])), 3)).toBe((1 + 3) * 2);
    // one and a half of three courses in each would be six: small changes (500 at once, 1000 with all rows, 500 from the first values), and two branches
    // that end at once; three rows of two columns and what two caps take away, five pivots in all
    const part = partFor([node({ maxCredits: 3 }), node({ maxCredits: 3 })], courses([2, 0, 1], [2, 0, 1], [2, 0, 1]));
    expect(used(part, 6)).toBe(2000 * 600 + (3 * 3 + 5) * 12);
  });

  it.each(Object.keys(shapes))('takes no more steps than it took: %s', (name) => {
    const found = instancesOf(name).map(stepsFor);
    const shown = JSON.stringify(found);
    STEPS[name]!.forEach(([best, sets, proof], i) => {
      expect(found[i]![0], `best of ${i}: ${shown}`).toBeLessThanOrEqual(best);
      expect(found[i]![1], `sets of ${i}: ${shown}`).toBeLessThanOrEqual(sets);
      expect(found[i]![2], `proof of ${i}: ${shown}`).toBeLessThanOrEqual(proof);
    });
  });
});

describe('small changes', () => {
  it.each(Object.keys(shapes))('reach no less than they reached: %s', (name) => {
    const found = instancesOf(name).map(reachedBy);
    REACHED[name]!.forEach((least, i) => expect(found[i], `${i}: ${JSON.stringify(found)}`).toBeGreaterThanOrEqual(least));
  });
});
