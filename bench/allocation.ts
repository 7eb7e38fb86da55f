/**
 * Time to allocate 60 courses to 8 requirement groups, exactly: median and slowest of many instances of each shape, in milliseconds.
 * Not measured: groups that cap the number of courses while nearly all courses may count nearly everywhere. There the search for the last credits can take far longer.
 * Run: npx tsx bench/allocation.ts [--json] [--rounds 40]
 */
import { allocate, obstacles, type AllocationCourse, type AllocationGroups, type AllocationNode } from '../compiler/runtime/allocate.ts';
import { countOption, machine, median, round, wantsJson } from './common/measure.ts';

const COURSES = 60;
const GROUPS = 8;
const LIMIT_MS = 10;
const rounds = countOption('--rounds', 40);

type Random = (below: number) => number;

function createRandom(seed: number): Random {
  let state = seed;
  return (below) => (state = (state * 48271) % 0x7fffffff) % below;
}

const group = (index: number, more: Partial<AllocationNode>): AllocationNode =>
  ({ name: `組${index + 1}`, parent: -1, minCourses: 0, minCredits: 0, maxCourses: Infinity, maxCredits: Infinity, eachLow: 0, eachHigh: Infinity, ...more });

const groupsOf = (more: (index: number) => Partial<AllocationNode>): AllocationGroups => ({ nodes: Array.from({ length: GROUPS }, (_, i) => group(i, more(i))), pairs: [] });
const coursesOf = (credits: () => number, places: () => readonly number[]): AllocationCourse[] => Array.from({ length: COURSES }, () => ({ credits: credits(), places: places() }));
const EVERYWHERE = Array.from({ length: GROUPS }, (_, i) => i);
const some = (random: Random, share: number) => (): number[] => EVERYWHERE.filter(() => random(100) < share);

/** Minima that want all the credits there are, and `more`. */
function tight(courses: readonly AllocationCourse[], more: number): AllocationGroups {
  const all = courses.reduce((sum, { credits }) => sum + credits, 0) + more;
  return groupsOf((i) => ({ minCredits: Math.floor(all / GROUPS) + (i < all % GROUPS ? 1 : 0) }));
}

/** Instances of each shape, from what is printed in curricula to what is hard for a search. */
const shapes: Readonly<Record<string, (random: Random) => { groups: AllocationGroups; courses: readonly AllocationCourse[] }>> = {
  usual: (random) => ({ groups: groupsOf((i) => ({ minCredits: 4 + 2 * (i % 4) })), courses: coursesOf(() => 2 + random(2), some(random, 25)) }),
  everywhere: (random) => ({ groups: groupsOf(() => ({ minCredits: 12 })), courses: coursesOf(() => 1 + random(4), () => EVERYWHERE) }),
  everywhereTight: (random) => {
    const courses = coursesOf(() => 1 + random(4), () => EVERYWHERE);
    return { groups: tight(courses, 0), courses };
  },
  tooLittle: (random) => {
    const courses = coursesOf(() => 1 + random(4), () => EVERYWHERE);
    return { groups: tight(courses, 7), courses };
  },
  largeOnly: (random) => {
    const courses = coursesOf(() => 3 + random(2), () => EVERYWHERE);
    return { groups: tight(courses, 0), courses };
  },
  evenOnly: (random) => {
    const courses = coursesOf(() => 2 + 2 * random(2), some(random, 50));
    return { groups: tight(courses, -8), courses };
  },
  sparse: (random) => ({ groups: groupsOf(() => ({ minCredits: 15 })), courses: coursesOf(() => 1 + random(4), some(random, 20)) }),
  capped: (random) => ({ groups: groupsOf(() => ({ minCredits: 8, maxCredits: 12 })), courses: coursesOf(() => 1 + random(4), some(random, 50)) }),
};

function measure(make: (random: Random) => { groups: AllocationGroups; courses: readonly AllocationCourse[] }): { medianMs: number; slowestMs: number; proofMs: number; limitMs: number } {
  const random = createRandom(11);
  const [times, proofs]: [number[], number[]] = [[], []];
  for (let turn = -3; turn < rounds; turn++) {
    const { groups, courses } = make(random);
    const start = performance.now();
    allocate(groups, courses);
    const middle = performance.now();
    obstacles(groups, courses);
    if (turn < 0) continue;
    times.push(middle - start);
    proofs.push(performance.now() - middle);
  }
  return { medianMs: round(median(times)), slowestMs: round(Math.max(...times)), proofMs: round(median(proofs)), limitMs: LIMIT_MS };
}

const results = Object.fromEntries(Object.entries(shapes).map(([name, make]) => [name, measure(make)]));
const report = { bench: 'allocation', machine: machine(), courses: COURSES, groups: GROUPS, rounds, shapes: results };

if (wantsJson()) {
  console.log(JSON.stringify(report, null, 2));
} else {
  console.log(`${report.machine.cpu}, Node ${report.machine.node}; ${COURSES} courses, ${GROUPS} groups`);
  for (const [name, { medianMs, slowestMs, proofMs }] of Object.entries(results)) console.log(`${name.padEnd(16)} median ${medianMs} ms, slowest ${slowestMs} ms, proof ${proofMs} ms, limit ${LIMIT_MS} ms`);
}
