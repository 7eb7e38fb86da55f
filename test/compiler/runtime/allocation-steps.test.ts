/**
 * How many steps searches take: they are counted, and are the same on every machine. A choice that is made otherwise (where to branch, what to try first, when
 * to stop) answers the same, but later. The bounds are what it takes now: whoever changes the search lowers or raises them knowingly.
 */
import { describe, expect, it } from 'vitest';
import { componentsOf, type AllocationCourse, type AllocationNode } from '../../../compiler/runtime/allocation-model.ts';
import { improve } from '../../../compiler/runtime/allocation-local.ts';
import { partOf, type Part } from '../../../compiler/runtime/allocation-part.ts';
import { foundOf, richest, type Outcome } from '../../../compiler/runtime/allocation-search.ts';
import { begin, bestOf, canMeet, mostMet, type Known } from '../../../compiler/runtime/allocation-sets.ts';
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

/** Begins with no course that counts. */
const search = (known: Known, must: number, least: number, enough: number): Outcome => richest({ ...known, learn: () => {} }, { must, least, enough }, known.found[0]!);

/** Steps for the best, for whether each set can be met, and for the proof, from nothing, that there is no better with what the best meets. */
function stepsFor(part: Part): [best: number, sets: number, proof: number] {
  const known = begin(part, { left: PLENTY });
  const { best, isProven } = bestOf(known);
  expect(isProven).toBe(true);
  const first = PLENTY - known.work.left;
  const { size } = mostMet(known, 0);
  for (let set = 1; set < 2 ** part.demanding.length; set++) expect(canMeet(known, set, size)).not.toBeNull();
  const anew = begin(part, { left: PLENTY });
  expect(search(anew, best.met, best.credits + 1, 2 * anew.prepared.ceiling)).toEqual({ best: null, isKnown: true });
  return [Math.ceil(first), Math.ceil(PLENTY - known.work.left - first), PLENTY - anew.work.left];
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
  credits: [[309856, 3033374, 7744], [937107, 1892148, 6720], [304560, 0, 3840], [925640, 609280, 6080], [308372, 0, 7406], [305586, 0, 4704], [921670, 2482258, 7040], [307980, 2433516, 5054], [311040, 5707407, 8464], [311616, 7529702, 7744], [331464, 1219133, 5054], [309744, 2457708, 7728]],
  scarce: [[906448, 614313, 2028], [913744, 4829920, 3584], [909960, 9435, 2340], [3672, 0, 3024], [305832, 2127468, 3888], [302268, 904404, 1188], [915768, 620466, 5760], [307168, 1217920, 5152], [322590, 604920, 3360], [307714, 1218886, 5054], [904416, 0, 3840], [4309323, 6883611, 7392]],
  caps: [[322984, 2448854, 16224], [3190230, 2136450, 23760], [3077016, 0, 1671000], [1656000, 0, 1656000], [306300, 0, 5040], [320280, 0, 17940], [967483, 4030326, 15080], [322680, 1254216, 12960], [322464, 1876167, 17550], [313800, 0, 12000], [316900, 2458050, 13000], [28080, 1353792, 19656]],
  lists: [[343516, 1856012, 10648], [906480, 0, 5400], [307980, 0, 6783], [309614, 0, 8360], [313284, 0, 313284], [309108, 0, 7920], [304704, 0, 4032], [310764, 0, 9522], [305780, 0, 4760], [312160, 1277463, 6992], [918037, 0, 309078], [326880, 0, 326880]],
  pairs: [[312200, 0, 9350], [1211560, 0, 1211560], [315249, 619757, 4784], [305967, 0, 4914], [320436, 0, 320436], [349060, 9900, 8096], [333286, 621648, 5236], [303276, 0, 2574], [319044, 0, 319044], [937260, 0, 12852], [395060, 27216, 9856], [342363, 0, 342363]],
  uneven: [[2235420, 0, 2235420], [902535, 0, 2028], [3564, 3300, 2112], [302197, 0, 1690], [4325250, 0, 4325250], [3093387, 0, 3093387], [2235471, 0, 2235471], [903705, 0, 3120], [902016, 0, 1584], [903510, 0, 2925], [301716, 0, 1320], [302535, 0, 2028]],
  unevenAgain: [[903705, 0, 3120], [902736, 0, 2304], [303705, 0, 3120], [903822, 0, 3276], [2230080, 0, 2230080], [902873, 0, 2366], [902548, 0, 2002], [3092100, 0, 3092100], [2231900, 0, 2231900], [3089331, 0, 3089331], [3312, 2304, 2016], [902730, 0, 2184]],
  mixed: [[918853, 1206460, 308891], [306384, 0, 5472], [306720, 0, 5760], [2242740, 0, 6336], [305472, 0, 4608], [2245858, 0, 2245858], [306384, 0, 5472], [906992, 0, 6080], [4412003, 0, 4412003], [905520, 0, 4800], [3109592, 0, 3109592], [6075672, 0, 6075672]],
  mixedAgain: [[904320, 0, 3600], [3129102, 0, 3129102], [906800, 0, 5984], [306400, 0, 5440], [904624, 0, 3808], [307360, 0, 6400], [906624, 0, 5760], [2235720, 0, 4896], [305760, 0, 4800], [6191643, 0, 6191643], [2247270, 0, 2247270], [6136224, 0, 6136224]],
  odd: [[307740, 910860, 3600], [303240, 0, 2700], [307018, 1760, 1859], [307557, 1203740, 2475], [903780, 1806972, 2520], [303780, 1806120, 2700], [301752, 936, 1056], [901820, 0, 1430], [302520, 0, 1980], [304320, 1807176, 3420], [3000, 6000, 2100], [302080, 0, 1690]],
};

/** By shape and instance: the least credits. */
const REACHED: Readonly<Record<string, readonly number[]>> = {
  credits: [116, 111, 400, 212, 397, 114, 0, 234, 270, 132, 132, 440],
  scarce: [304, 248, 34, 280, 174, 200, 304, 0, 210, 180, 78, 66],
  caps: [643, 520, 0, 463, 432, 779, 448, 104, 590, 171, 359, 232],
  lists: [112, 140, 232, 224, 209, 64, 224, 200, 240, 208, 288, 156],
  pairs: [320, 348, 224, 279, 344, 312, 248, 288, 248, 117, 288, 264],
  uneven: [573, 616, 448, 628, 615, 608, 648, 600, 656, 599, 608, 568],
  unevenAgain: [600, 544, 576, 455, 604, 201, 608, 640, 584, 555, 408, 638],
  mixed: [683, 784, 656, 615, 804, 808, 435, 704, 839, 806, 827, 772],
  mixedAgain: [446, 779, 773, 744, 837, 450, 648, 783, 784, 812, 686, 595],
  odd: [464, 518, 378, 511, 280, 560, 348, 462, 608, 399, 307, 525],
};

/** The same instances of a shape in each test. */
function instancesOf(name: string): Part[] {
  const random = createRandom(shapes[name]!.seed);
  return Array.from({ length: 12 }, () => instance(shapes[name]!, random));
}

describe('a search', () => {
  it('counts the entries of each tableau for each pivot and three times more, and 600 for a small change', () => {
    const used = (part: Part, least: number): number => {
      const known = begin(part, { left: PLENTY });
      search(known, 0, least, PLENTY);
      return PLENTY - known.work.left;
    };
    // a row for the two courses, looked at once for all searches and once for this one; one more for the group, which needs a pivot
    expect(used(partFor([node()], courses([2, 0], [2, 0])), 1)).toBe(2 * 3);
    expect(used(partFor([node({ maxCourses: 1 })], courses([2, 0], [2, 0])), 1)).toBe((1 + 3 + 3) * 2);
    // of what is not of interest nothing is tried
    expect(used(partFor([node({ maxCourses: 1 })], courses([2, 0], [2, 0])), 3)).toBe((1 + 3) * 2);
    // one and a half of three courses in each would be six: small changes (500 at once, 1000 with all rows, 500 from the first values), and two branches
    // that end at once; three rows of two columns and what two caps take away, five pivots in all
    const part = partFor([node({ maxCredits: 3 }), node({ maxCredits: 3 })], courses([2, 0, 1], [2, 0, 1], [2, 0, 1]));
    expect(used(part, 6)).toBe(2000 * 600 + (4 * 3 + 5) * 12);
  });

  it('tries small changes at once, with all rows, and after 0, 1, 3, 7 … branches, ever more of them; whoever begins with something does not at once', () => {
    /** Small changes for the best of courses that count in each group; the entries of such small tableaux are fewer than those that 70 small changes count for. */
    const changes = (caps: readonly number[], ...credits: readonly number[]): number => {
      const known = begin(partFor(caps.map((maxCredits) => node({ maxCredits })), courses(...credits.map((one) => [one, ...caps.keys()] as const))), { left: PLENTY });
      expect(search(known, 0, 0, PLENTY).isKnown).toBe(true);
      return (PLENTY - known.work.left) / 600;
    };
    const cases: readonly (readonly [least: number, found: number])[] = [
      [0, changes([7, 7, 10], 6, 7, 5, 7, 4)], [1500, changes([10, 8, 9], 5, 4, 5, 4, 5)], [2000, changes([5, 11], 3, 6, 6)], [2707, changes([10, 8], 4, 7, 7)],
      [3707, changes([6, 11], 4, 5, 5, 5)], [5121, changes([10, 9, 11], 7, 8, 8, 8, 8)], [7121, changes([10, 10, 9], 4, 8, 4, 5, 4, 5)], [9949, changes([8, 9, 8], 7, 6, 5, 7, 6)],
    ];
    for (const [least, found] of cases) {
      expect(found).toBeGreaterThanOrEqual(least);
      expect(found).toBeLessThan(least + 70);
    }
    const known = begin(partFor([node({ minCredits: 2, maxCredits: 3 }), node({ maxCredits: 3 })], courses([2, 0, 1], [2, 0, 1], [2, 0, 1])), { left: PLENTY });
    const { best } = search(known, 1, 0, PLENTY);
    const { root } = known;
    const { left } = known.work;
    richest(known, { must: 1, least: 6, enough: PLENTY }, best!);
    expect(Math.floor((left - known.work.left) / 600)).toBe(1500);
    // no row was found that any allocation keeps
    expect(known.root).toBe(root);
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
