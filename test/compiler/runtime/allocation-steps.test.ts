/**
 * How many steps searches take: they are counted, and are the same on every machine. A choice that is made otherwise (where to branch, what to try first, when
 * to stop) answers the same, but later. The bounds are what it takes now: whoever changes the search lowers or raises them knowingly.
 */
import { describe, expect, it } from 'vitest';
import { componentsOf, type AllocationCourse, type AllocationNode } from '../../../compiler/runtime/allocation-model.ts';
import { boardOf, improve } from '../../../compiler/runtime/allocation-local.ts';
import { partOf, type Part } from '../../../compiler/runtime/allocation-part.ts';
import { foundOf, richest, type Outcome } from '../../../compiler/runtime/allocation-search.ts';
import { begin, bestOf, canMeet, type Known } from '../../../compiler/runtime/allocation-sets.ts';
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
const search = (known: Known, must: number, least: number, enough: number): Outcome => richest({ ...known, learn: () => {} }, { must, least, enough, patience: Infinity }, known.found[0]!);

/** Steps for the best, for whether each set can be met, and for the proof, from nothing, that there is no better with what the best meets. */
function stepsFor(part: Part): [best: number, sets: number, proof: number] {
  const known = begin(part, { left: PLENTY });
  const { best, isProven } = bestOf(known);
  expect(isProven).toBe(true);
  const first = PLENTY - known.work.left;
  for (let set = 1; set < 2 ** part.demanding.length; set++) expect(canMeet(known, set)).not.toBeNull();
  const anew = begin(part, { left: PLENTY });
  expect(search(anew, best.met, best.credits + 1, 2 * anew.prepared.ceiling)).toEqual({ best: null, isKnown: true });
  return [Math.ceil(first), Math.ceil(PLENTY - known.work.left - first), PLENTY - anew.work.left];
}

/** Credits that few small changes reach from nothing, in some turns; none where they do not meet what the best meets. */
function reachedBy(part: Part): number {
  const { found: [nothing] } = begin(part, { left: PLENTY });
  const { best } = bestOf(begin(part, { left: PLENTY }));
  const wanted = part.demanding.filter((_, i) => (best.met & (1 << i)) !== 0);
  return [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, seed) => {
    const found = foundOf(part, improve(boardOf(part), nothing!.uses, wanted, best.credits, { steps: 12 * seed, seed }))!;
    return (found.met & best.met) === best.met ? sum + found.credits : sum;
  }, 0);
}

/** By shape and instance: the most steps. */
const STEPS: Readonly<Record<string, readonly (readonly [best: number, sets: number, proof: number])[]>> = {
  credits: [[155632, 762672,4576], [338577, 509577,4368], [153600, 0,3600], [325440, 153960,4800], [154186, 0,4186], [153234, 0,3234], [770020, 939270,6336], [155586, 766872,4522], [157360, 1990517,5888], [769558, 2036658,4576], [176695, 305681,3192], [156384, 765456,5376]],
  scarce: [[156838, 159009,1521], [311152, 320768,2240], [159870, 304830,2160], [2808, 0,2808], [153672, 462078,2376], [151620, 302580,972], [167694, 166848,4608], [155600, 462528,3136], [166155, 151575,1890], [154788, 310583,3458], [752496, 0,2496], [862056, 2020728,5040]],
  caps: [[168252, 634970,16224], [828120, 473220,15120], [199368, 7560,778608], [774960, 0,774960], [154620, 0,4620], [168720, 0,18720], [355187, 1319016,10556], [164256, 355323,11016], [164742, 659481,11232], [160200, 0,10200], [161050, 644650,9100], [18252, 919641,14040]],
  lists: [[178512, 359532,8712], [753240, 0,3240], [155586, 0,5586], [155016, 0,5016], [159828, 0,159828], [154356, 0,4356], [152912, 0,2912], [155382, 0,5382], [153060, 0,3060], [159424, 492465,4864], [312988, 0,156222], [171864, 0,171864]],
  pairs: [[160925, 0,7650], [759120, 0,759120], [162696, 7659, 2990], [152457, 0,2457], [166068, 0,166068], [181900, 158008, 3520], [172242, 17072, 2772], [151872, 0,1872], [165502, 0,165502], [781293, 0,8262], [237472, 162376, 6272], [190122, 0,190122]],
  uneven: [[972212, 0,972212], [751521, 0,1521], [2904, 2112,1980], [151521, 0,1521], [754500, 0,754500], [756539, 0,756539], [757150, 0,757150], [751755, 0,1755], [751152, 0,1152], [751950, 0,1950], [151452, 0,1452], [152028, 0,2028]],
  unevenAgain: [[751950, 0,1950], [752016, 0,2016], [152145, 0,2145], [752912, 0,2912], [755650, 0,755650], [752028, 0,2028], [751820, 0,1820], [762662, 0,762662], [755555, 0,755555], [755478, 0,755478], [2448, 1440,1728], [751638, 0,1638]],
  mixed: [[315300, 306766,157531], [755662, 0,3952], [155440, 0,5440], [764220, 0,5760], [755400, 0,3456], [757266, 0,757266], [154864, 0,4864], [754560, 0,4560], [776600, 0,776600], [753840, 0,3840], [773171, 0,773171], [1006050, 0,1006050]],
  mixedAgain: [[752640, 0,2640], [995232, 0,995232], [754080, 0,4080], [154480, 0,4480], [753264, 0,3264], [154480, 0,4480], [754896, 0,4896], [974226, 0,4320], [759120, 0,4480], [1362910, 0,1362910], [759165, 0,759165], [1368942, 0,1368942]],
  odd: [[156840, 306252,2340], [152340, 0,2340], [155181, 151859,1716], [156204, 302563,2145], [752880, 453420,2340], [153060, 454140,2340], [151368, 576,864], [751300, 0,1300], [151620, 0,1620], [154320, 453600,3060], [2400, 302850,1650], [151300, 0,1300]],
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
    // one and a half of three courses in each would be six: small changes (250 at once, 1000 with all rows), and a cut that shows that it is not so;
    // three rows of two columns and what two caps take away, and four, with two pivots each
    const part = partFor([node({ maxCredits: 3 }), node({ maxCredits: 3 })], courses([2, 0, 1], [2, 0, 1], [2, 0, 1]));
    expect(used(part, 6)).toBe(1250 * 600 + (3 + 2) * 3 * 4 + (3 + 2) * 4 * 4);
  });

  it('tries small changes at once, with all rows, and after 1, 3 … branches, ever more of them; whoever begins with something does from the first values', () => {
    /** Small changes for the best of courses that count in each group; the entries of such small tableaux are fewer than those that 70 small changes count for. */
    const changes = (caps: readonly number[], ...credits: readonly number[]): number => {
      const known = begin(partFor(caps.map((maxCredits) => node({ maxCredits })), courses(...credits.map((one) => [one, ...caps.keys()] as const))), { left: PLENTY });
      expect(search(known, 0, 0, PLENTY).isKnown).toBe(true);
      return (PLENTY - known.work.left) / 600;
    };
    const cases: readonly (readonly [least: number, found: number])[] = [
      [0, changes([7, 7, 10], 6, 7, 5, 7, 4)], [1250, changes([5, 11], 3, 6, 6)], [1604, changes([18, 12, 11], 6, 7, 7, 10, 11)],
      [2104, changes([13, 39, 37], 20, 28, 16, 30)],
    ];
    for (const [least, found] of cases) {
      expect(found).toBeGreaterThanOrEqual(least);
      expect(found).toBeLessThan(least + 70);
    }
    const known = begin(partFor([node({ minCredits: 14, maxCredits: 17 }), node({ maxCredits: 11 })], courses([10, 0, 1], [5, 0, 1], [10, 0, 1], [4, 0, 1])), { left: PLENTY });
    const { best } = search(known, 1, 0, PLENTY);
    const { root } = known;
    const { left } = known.work;
    richest(known, { must: 1, least: 28, enough: PLENTY, patience: Infinity }, best!);
    // 250 before the first branch
    expect(Math.floor((left - known.work.left - 250 * 600) / 6000)).toBe(0);
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
