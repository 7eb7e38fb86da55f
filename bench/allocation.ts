/**
 * Time to allocate 60 courses to 8 requirement groups, exactly: median and slowest of many instances of each shape, in milliseconds of processor time.
 * `proof`: what cannot be met together, or that all can. `open`: instances of which the best was not proven before the work allowed was used up;
 * `unknown`: of which it was not known then whether everything can be met.
 * Run: npx tsx bench/allocation.ts [--json] [--rounds 40] [--seed 11] (which instances)
 */
import { allocate, obstacles, type AllocationCourse, type AllocationGroups, type AllocationNode } from '../compiler/runtime/allocate.ts';
import { visualArtsTable } from './common/visual-arts.ts';
import { countOption, machine, median, round, wantsJson } from './common/measure.ts';

const COURSES = 60;
const GROUPS = 8;
const LIMIT_MS = 10;
const rounds = countOption('--rounds', 40);
const seed = countOption('--seed', 11);

type Random = (below: number) => number;

function createRandom(seed: number): Random {
  let state = seed;
  return (below) => (state = (state * 48271) % 0x7fffffff) % below;
}

const group = (index: number, more: Partial<AllocationNode>): AllocationNode =>
  ({ name: `組${index + 1}`, parent: -1, minCourses: 0, minCredits: 0, maxCourses: Infinity, maxCredits: Infinity, eachLow: 0, eachHigh: Infinity, ...more });

/** Groups, lists inside every second one, and pairs, within ranges as they are printed in curricula. */
interface Curriculum {
  readonly credits: readonly [number, number];
  readonly courses?: readonly [number, number];
  readonly maxCredits?: readonly [number, number];
  readonly maxCourses?: readonly [number, number];
  readonly each?: boolean;
  readonly lists?: boolean;
  readonly pairs?: readonly (readonly [number, number])[];
  readonly taken?: number;
}

const groupsOf = (more: (index: number) => Partial<AllocationNode>): AllocationGroups => ({ nodes: Array.from({ length: GROUPS }, (_, i) => group(i, more(i))), pairs: [] });
const coursesOf = (credits: () => number, places: () => readonly number[]): AllocationCourse[] => Array.from({ length: COURSES }, () => ({ credits: credits(), places: places() }));
const EVERYWHERE = Array.from({ length: GROUPS }, (_, i) => i);
const some = (random: Random, share: number) => (): number[] => EVERYWHERE.filter(() => random(100) < share);

const between = (random: Random, [low, high]: readonly [number, number]): number => low + random(high - low + 1);

/** Between `low` and `high` places, in order. */
const fewPlaces = (random: Random, low: number, high: number) => (): number[] => {
  const places = new Set<number>();
  for (const size = between(random, [low, high]); places.size < size;) places.add(random(GROUPS));
  return [...places].sort((a, b) => a - b);
};

const curriculum = ({ credits, courses, maxCredits, maxCourses, each, lists, pairs = [], taken = COURSES }: Curriculum) => (random: Random): Instance => {
  const nodes = EVERYWHERE.map((i) => group(i, {
    minCredits: between(random, credits), ...(courses && { minCourses: between(random, courses) }), ...(maxCredits && { maxCredits: between(random, maxCredits) }),
    ...(maxCourses && { maxCourses: between(random, maxCourses) }), ...(each && random(2) === 0 && { eachLow: 2, eachHigh: between(random, [3, 4]) }),
  }));
  if (lists) for (const parent of [0, 0, 2, 2, 4, 4, 6, 6]) nodes.push(group(nodes.length, { parent, minCourses: random(3), minCredits: random(2) * between(random, [2, 5]), ...(random(3) === 0 && { maxCourses: between(random, [3, 4]) }) }));
  const places = fewPlaces(random, 1, 4);
  const own = (): number[] => {
    const groups = places();
    return [...groups, ...nodes.flatMap(({ parent }, i) => (groups.includes(parent) && random(2) === 0 ? [i] : []))];
  };
  return { groups: { nodes, pairs }, courses: Array.from({ length: taken }, () => ({ credits: 1 + random(4), places: own() })) };
};

/** Minima that want all the credits there are, and `more`. */
function tight(courses: readonly AllocationCourse[], more: number): AllocationGroups {
  const all = courses.reduce((sum, { credits }) => sum + credits, 0) + more;
  return groupsOf((i) => ({ minCredits: Math.floor(all / GROUPS) + (i < all % GROUPS ? 1 : 0) }));
}

interface Instance {
  readonly groups: AllocationGroups;
  readonly courses: readonly AllocationCourse[];
}

const wantingAll = (more: number, credits: (random: Random) => number, places: (random: Random) => () => readonly number[]) => (random: Random): Instance => {
  const courses = coursesOf(() => credits(random), places(random));
  return { groups: tight(courses, more), courses };
};

/** Credits from none to twelve, halves too, counted in halves. */
const uneven = (wanted: Omit<Curriculum, 'lists' | 'pairs' | 'each'>) => (random: Random): Instance => {
  const { groups, courses } = curriculum(wanted)(random);
  const usual = [0, 1, 2, 3, 4, 4, 4, 5, 6, 6, 8, 10, 24];
  return { groups, courses: courses.map(({ places }) => ({ credits: usual[random(usual.length)]!, places })) };
};

interface Nested {
  readonly credits: readonly [number, number];
  readonly list: readonly [number, number];
  readonly listCap?: readonly [number, number];
  readonly cap?: readonly [number, number];
}

/** Groups of which every one has lists with minima of both kinds; a course belongs to lists of several groups. */
const nested = (groups: number, lists: number, { credits, list, listCap, cap }: Nested) => (random: Random): Instance => {
  const nodes: AllocationNode[] = [];
  for (let g = 0; g < groups; g++) {
    const parent = nodes.length;
    nodes.push(group(parent, { minCredits: between(random, credits), minCourses: between(random, [5, 8]), ...(cap && { maxCredits: between(random, cap) }) }));
    for (let l = 0; l < lists; l++) nodes.push(group(nodes.length, { parent, minCredits: between(random, list), minCourses: between(random, [1, 3]), ...(listCap && { maxCredits: between(random, listCap) }) }));
  }
  const places = (): number[] => nodes.flatMap((_, i) => (random(100) < 30 ? [i] : []));
  return { groups: { nodes, pairs: [] }, courses: coursesOf(() => 1 + random(4), places) };
};

/** Five groups want one credit more than there is for them; three have plenty. */
function partShort(random: Random): Instance {
  const [few, many] = [fewPlaces(random, 2, 4), fewPlaces(random, 1, 2)];
  const courses = Array.from({ length: COURSES }, (_, i) => ({ credits: 1 + random(4), places: i < COURSES / 2 ? few().filter((place) => place < 5) : many().filter((place) => place >= 5) }));
  const all = courses.slice(0, COURSES / 2).reduce((sum, { credits, places }) => sum + (places.length > 0 ? credits : 0), 0);
  return { groups: groupsOf((i) => ({ minCredits: i < 5 ? Math.ceil((all + 1) / 5) : 6 })), courses };
}

const visualArts = visualArtsTable();

/** A student of the visual arts: 60 of the 203 printed courses, of 2 to 4 credits. */
function visualArtsStudent(random: Random): Instance {
  const left = [...visualArts.names];
  return { groups: visualArts.groups, courses: Array.from({ length: COURSES }, () => ({ credits: 2 + random(3), places: left.splice(random(left.length), 1)[0]![1] })) };
}

/** A programme of 128 credits: eight groups of several sizes with minima of both kinds, some with caps, all of which want nearly all that was taken; courses of 0 (physical education) to 4 credits. */
function programme(random: Random): Instance {
  const shares = [24, 20, 18, 16, 14, 12, 12, 10];
  const nodes = shares.map((credits, i) => group(i, { minCredits: credits, minCourses: Math.floor(credits / 4), ...(i % 2 === 1 && { maxCredits: credits + 6 }), ...(i % 3 === 2 && { maxCourses: Math.ceil(credits / 2) }) }));
  const usual = [0, 1, 2, 2, 2, 2, 3, 3, 3, 4];
  const places = fewPlaces(random, 1, 3);
  return { groups: { nodes, pairs: [] }, courses: Array.from({ length: COURSES }, () => ({ credits: usual[random(usual.length)]!, places: places() })) };
}

/** Twelve groups with minima that all share courses: as many as the checker lets through. */
const twelve = (taken: number, credits: readonly [number, number], cap?: readonly [number, number]) => (random: Random): Instance => {
  const nodes = Array.from({ length: 12 }, (_, i) => group(i, { minCredits: between(random, credits), minCourses: random(4), ...(cap && { maxCredits: between(random, cap) }) }));
  return { groups: { nodes, pairs: [] }, courses: Array.from({ length: taken }, () => ({ credits: 1 + random(4), places: nodes.flatMap((_, i) => (random(100) < 25 ? [i] : [])) })) };
};

/** Two programmes at once (70 courses, every group has a pair in the other one), half of the groups with caps of courses. */
function doubleDegree(random: Random): Instance {
  const places = fewPlaces(random, 1, 3);
  const nodes = EVERYWHERE.map((i) => group(i, { minCredits: between(random, [20, 28]), ...(i % 2 === 1 && { maxCourses: between(random, [8, 11]) }) }));
  return { groups: { nodes, pairs: [[0, 4], [1, 5], [2, 6], [3, 7]] }, courses: Array.from({ length: 70 }, () => ({ credits: [1, 2, 3, 3, 4][random(5)]!, places: places() })) };
}

/** Instances of each shape, from what is printed in curricula to what is hard for a search. */
const shapes: Readonly<Record<string, (random: Random) => Instance>> = {
  usual: (random) => ({ groups: groupsOf((i) => ({ minCredits: 4 + 2 * (i % 4) })), courses: coursesOf(() => 2 + random(2), some(random, 25)) }),
  everywhere: (random) => ({ groups: groupsOf(() => ({ minCredits: 12 })), courses: coursesOf(() => 1 + random(4), () => EVERYWHERE) }),
  everywhereTight: wantingAll(0, (random) => 1 + random(4), () => () => EVERYWHERE),
  tooLittle: wantingAll(7, (random) => 1 + random(4), () => () => EVERYWHERE),
  oneShort: wantingAll(1, (random) => 1 + random(4), (random) => fewPlaces(random, 1, 4)),
  largeOnly: wantingAll(0, (random) => 3 + random(2), () => () => EVERYWHERE),
  evenOnly: wantingAll(-8, (random) => 2 + 2 * random(2), (random) => some(random, 50)),
  primes: wantingAll(-20, (random) => [7, 11, 13][random(3)]!, (random) => fewPlaces(random, 1, 4)),
  primesTight: wantingAll(-3, (random) => [7, 11, 13][random(3)]!, () => () => EVERYWHERE),
  halfCredits: wantingAll(-60, (random) => 5 * (1 + random(6)), (random) => fewPlaces(random, 1, 4)),
  sparse: (random) => ({ groups: groupsOf(() => ({ minCredits: 15 })), courses: coursesOf(() => 1 + random(4), some(random, 20)) }),
  capped: (random) => ({ groups: groupsOf(() => ({ minCredits: 8, maxCredits: 12 })), courses: coursesOf(() => 1 + random(4), some(random, 50)) }),
  cappedCourses: (random) => ({ groups: groupsOf(() => ({ minCredits: 12, maxCourses: 4 })), courses: coursesOf(() => 1 + random(4), some(random, 80)) }),
  cappedBoth: (random) => ({ groups: groupsOf(() => ({ minCredits: 10, minCourses: 3, maxCourses: 6, maxCredits: 14 })), courses: coursesOf(() => 1 + random(4), some(random, 90)) }),
  minima: curriculum({ credits: [8, 16], courses: [2, 6] }),
  ranges: curriculum({ credits: [6, 12], courses: [2, 3], maxCredits: [12, 16], maxCourses: [4, 6], each: true }),
  lists: curriculum({ credits: [10, 16], lists: true }),
  listsCapped: curriculum({ credits: [10, 14], maxCourses: [5, 8], lists: true }),
  pairs: curriculum({ credits: [12, 20], pairs: [[0, 1], [2, 3]] }),
  midStudies: curriculum({ credits: [8, 16], courses: [2, 4], taken: 25 }),
  tooMuchCapped: curriculum({ credits: [16, 24], maxCredits: [20, 28], maxCourses: [6, 9] }),
  mixedCredits: uneven({ credits: [16, 40], courses: [3, 6] }),
  mixedTooMuch: uneven({ credits: [50, 80], courses: [4, 8] }),
  mixedCapped: uneven({ credits: [30, 50], courses: [3, 5], maxCredits: [44, 60], maxCourses: [5, 8] }),
  listsEverywhere: nested(4, 2, { credits: [20, 34], list: [6, 10] }),
  listsTooMuch: nested(4, 2, { credits: [32, 42], list: [12, 20] }),
  listsCappedBoth: nested(4, 2, { credits: [20, 30], list: [8, 12], listCap: [10, 14], cap: [26, 34] }),
  listInEach: nested(6, 1, { credits: [18, 26], list: [8, 12], listCap: [10, 16] }),
  threesShort: () => ({ groups: groupsOf(() => ({ minCredits: 22 })), courses: coursesOf(() => 3, () => EVERYWHERE) }),
  partShort,
  exactCounts: (random) => ({ groups: groupsOf(() => ({ minCourses: 7, maxCourses: 7, minCredits: 17 })), courses: coursesOf(() => 1 + random(4), fewPlaces(random, 2, 4)) }),
  pairsCapped: curriculum({ credits: [18, 26], pairs: [[0, 1], [2, 3], [4, 5], [6, 7]], maxCredits: [24, 30], maxCourses: [8, 11] }),
  // shapes for which nothing was tuned
  visualArts: visualArtsStudent,
  programme,
  halvesTight: wantingAll(0, (random) => 2 + random(7), (random) => fewPlaces(random, 4, 8)),
  overlapCapped: (random) => ({ groups: groupsOf(() => ({ minCredits: between(random, [14, 18]), minCourses: 5, maxCredits: between(random, [18, 22]), maxCourses: between(random, [6, 8]) })), courses: coursesOf(() => 1 + random(4), fewPlaces(random, 5, 8)) }),
  oddOneShort: wantingAll(1, (random) => 3 + 2 * random(2), (random) => fewPlaces(random, 2, 5)),
  twelveGroups: twelve(COURSES, [8, 14]),
  twelveEarly: twelve(25, [6, 14]),
  twelveCapped: twelve(80, [8, 16], [18, 24]),
  doubleDegree,
};

/** Of this process so far, in milliseconds: other programs take none of it. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(make: (random: Random) => Instance): { medianMs: number; slowestMs: number; proofMs: number; slowestProofMs: number; open: number; unknown: number; limitMs: number } {
  const random = createRandom(seed);
  const [times, proofs]: [number[], number[]] = [[], []];
  let [open, unknown] = [0, 0];
  for (let turn = -3; turn < rounds; turn++) {
    const { groups, courses } = make(random);
    const start = processorMs();
    const { isProven } = allocate(groups, courses);
    const middle = processorMs();
    const found = obstacles(groups, courses);
    const end = processorMs();
    if (turn < 0) continue;
    if (!isProven) open++;
    if (found.some(({ lack }) => lack === 'unknown')) unknown++;
    times.push(middle - start);
    proofs.push(end - middle);
  }
  return { medianMs: round(median(times)), slowestMs: round(Math.max(...times)), proofMs: round(median(proofs)), slowestProofMs: round(Math.max(...proofs)), open, unknown, limitMs: LIMIT_MS };
}

const results = Object.fromEntries(Object.entries(shapes).map(([name, make]) => [name, measure(make)]));
const report = { bench: 'allocation', machine: machine(), courses: COURSES, groups: GROUPS, rounds, shapes: results };

if (wantsJson()) {
  console.log(JSON.stringify(report, null, 2));
} else {
  console.log(`${report.machine.cpu}, Node ${report.machine.node}; ${COURSES} courses, ${GROUPS} groups`);
  for (const [name, { medianMs, slowestMs, proofMs, slowestProofMs, open, unknown }] of Object.entries(results)) console.log(`${name.padEnd(16)} median ${medianMs} ms, slowest ${slowestMs} ms, proof ${proofMs} ms, slowest ${slowestProofMs} ms, open ${open}, unknown ${unknown}; limit ${LIMIT_MS} ms`);
}
