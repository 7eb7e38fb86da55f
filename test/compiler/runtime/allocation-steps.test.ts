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
  credits: [[305632, 1524706, 4576], [631962, 969909, 4368], [303600, 0, 3600], [621660, 305800, 4800], [304186, 0, 4186], [303234, 0, 3234], [920020, 1259422, 6336], [305586, 2683835, 4522], [307360, 2639775, 5888], [311968, 3838270, 4576], [326695, 615447, 3192], [306384, 1247607, 5376]],
  scarce: [[605733, 308749, 1521], [610000, 1822192, 2240], [607350, 6195, 2160], [2808, 0, 2808], [303672, 917244, 2376], [301620, 303288, 972], [615354, 313932, 4608], [305600, 614384, 3136], [316155, 302850, 1890], [304788, 611305, 3458], [902496, 0, 2496], [3085782, 3864249, 5040]],
  caps: [[318252, 1238922, 16224], [2009340, 939810, 15120], [1686024, 0, 1364592], [1350672, 0, 1350672], [304620, 0, 4620], [318720, 0, 18720], [647473, 1595555, 10556], [314256, 646899, 11016], [314742, 961398, 11232], [310200, 0, 10200], [311050, 1255200, 9100], [18252, 1039536, 14040]],
  lists: [[328512, 2232088, 8712], [903240, 0, 3240], [305586, 0, 5586], [305016, 0, 5016], [309828, 0, 309828], [304356, 0, 4356], [302912, 0, 2912], [305382, 0, 5382], [303060, 0, 3060], [309424, 342465, 4864], [609724, 0, 306222], [321864, 0, 321864]],
  pairs: [[310925, 0, 7650], [910260, 0, 910260], [312696, 7659, 2990], [302457, 0, 2457], [316068, 0, 316068], [331900, 8008, 3520], [322242, 314696, 2772], [301872, 0, 1872], [315502, 0, 315502], [931293, 0, 8262], [387472, 15400, 6272], [340122, 0, 340122]],
  uneven: [[1935024, 0, 1935024], [901521, 0, 1521], [2904, 2112, 1980], [301521, 0, 1521], [4016085, 0, 4016085], [2792373, 0, 2792373], [1934340, 0, 1934340], [901755, 0, 1755], [901152, 0, 1152], [901950, 0, 1950], [301452, 0, 1452], [302028, 0, 2028]],
  unevenAgain: [[901950, 0, 1950], [902016, 0, 2016], [302145, 0, 2145], [902912, 0, 2912], [1929480, 0, 1929480], [902028, 0, 2028], [901820, 0, 1820], [2791125, 0, 2791125], [1933616, 0, 1933616], [2790563, 0, 2790563], [2448, 1440, 1728], [901638, 0, 1638]],
  mixed: [[612954, 604522, 307531], [303952, 0, 3952], [305440, 0, 5440], [1940508, 0, 5760], [303456, 0, 3456], [1944374, 0, 1944374], [304864, 0, 4864], [904560, 0, 4560], [4080311, 0, 4080311], [903840, 0, 3840], [2801160, 0, 2801160], [5782872, 0, 5782872]],
  mixedAgain: [[902640, 0, 2640], [2810544, 0, 2810544], [904080, 0, 4080], [304480, 0, 4480], [903264, 0, 3264], [304480, 0, 4480], [904896, 0, 4896], [1934280, 0, 4320], [304480, 0, 4480], [5924608, 0, 5924608], [5769975, 0, 5769975], [5804652, 0, 5804652]],
  odd: [[306840, 308040, 2340], [302340, 0, 2340], [305181, 1859, 1716], [306204, 602563, 2145], [902880, 905160, 2340], [303060, 904140, 2340], [301368, 576, 864], [901300, 0, 1300], [301620, 0, 1620], [304320, 905292, 3060], [2400, 3800, 1650], [301300, 0, 1300]],
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
    // a row for the two courses; one more for the group, which needs a pivot
    expect(used(partFor([node()], courses([2, 0], [2, 0])), 1)).toBe(3);
    expect(used(partFor([node({ maxCourses: 1 })], courses([2, 0], [2, 0])), 1)).toBe((1 + 3) * 2);
    // of what is not of interest nothing is tried
    expect(used(partFor([node({ maxCourses: 1 })], courses([2, 0], [2, 0])), 3)).toBe((1 + 3) * 2);
    // one and a half of three courses in each would be six: small changes (500 at once, 1000 with all rows), and two branches that end at once;
    // three rows of two columns and what two caps take away, five pivots in all
    const part = partFor([node({ maxCredits: 3 }), node({ maxCredits: 3 })], courses([2, 0, 1], [2, 0, 1], [2, 0, 1]));
    expect(used(part, 6)).toBe(1500 * 600 + (3 * 3 + 5) * 12);
  });

  it('tries small changes at once, with all rows, and after 1, 3, 7 … branches, ever more of them; whoever begins with something does from the first values', () => {
    /** Small changes for the best of courses that count in each group; the entries of such small tableaux are fewer than those that 70 small changes count for. */
    const changes = (caps: readonly number[], ...credits: readonly number[]): number => {
      const known = begin(partFor(caps.map((maxCredits) => node({ maxCredits })), courses(...credits.map((one) => [one, ...caps.keys()] as const))), { left: PLENTY });
      expect(search(known, 0, 0, PLENTY).isKnown).toBe(true);
      return (PLENTY - known.work.left) / 600;
    };
    const cases: readonly (readonly [least: number, found: number])[] = [
      [0, changes([7, 7, 10], 6, 7, 5, 7, 4)], [1500, changes([5, 11], 3, 6, 6)], [2207, changes([10, 8], 4, 7, 7)], [3207, changes([6, 11], 4, 5, 5, 5)],
      [4621, changes([10, 9, 11], 7, 8, 8, 8, 8)], [6621, changes([11, 9, 10], 6, 7, 8, 4, 6)], [9449, changes([8, 9, 8], 7, 6, 5, 7, 6)],
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
    expect(Math.floor((left - known.work.left) / 600)).toBe(500);
    // no row was found that any allocation keeps
    expect(known.root.rows).toEqual(root.rows);
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
