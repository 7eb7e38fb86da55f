/** How courses were allocated to the groups of a 科目表, and why they could not be: the `allocation` of a result. */
import { allocate, obstacles, type Obstacle } from './allocate.ts';
import { courseLists, creditedAt, creditsOf, type CourseTable, type TakenCourse } from './course-table.ts';
import { countedLimits, type AllocationLimit, type OpenLimits } from './course-limits.ts';
import type { Result } from './result.ts';
import { YES } from './truth.ts';

/** A course of the list. */
export interface AllocatedCourse {
  /** Its place in the list, from 0. */
  readonly index: number;
  /** What names it; null where the table does not go by names, or it is unknown. */
  readonly name: string | null;
  /** Credits credited for it here; of a course that does not count, its own (null when unknown). */
  readonly credits: number | null;
  /** What its entry says, where the printed table says another number of credits, which counts. */
  readonly recorded?: number;
}

/** What counts for a 類別 or 組. */
export interface AllocatedGroup {
  readonly alias: string;
  readonly name: string;
  /** Alias of the 類別 around a 組; null for a 類別. */
  readonly within: string | null;
  /** Are its own minima met? */
  readonly met: boolean;
  readonly minCredits: number;
  readonly minCourses: number;
  /** Credits credited and courses counted, those of its 組 included. */
  readonly credits: number;
  readonly courses: number;
  readonly counted: readonly AllocatedCourse[];
  /** The words of the law that state the minima; null where they state none. */
  readonly creditsPhrase: string | null;
  readonly coursesPhrase: string | null;
}

/** A smallest set of groups that cannot be met together, whatever counts where. */
export interface AllocationObstacle {
  /** Their aliases and names. */
  readonly groups: readonly { readonly alias: string; readonly name: string }[];
  /** What they want together. */
  readonly wantedCredits: number;
  readonly wantedCourses: number;
  /** The courses that may count for any of them, and the most credits that these can give. */
  readonly courses: readonly AllocatedCourse[];
  readonly credits: number;
  /** What is short; `together`: there is enough, but courses cannot be split, counted twice or counted beyond a cap. */
  readonly lack: 'credits' | 'courses' | 'together';
  /** So many more credits or courses (see `lack`) at least would have to be taken in these groups; null where that cannot be said. */
  readonly short: number | null;
}

/** The best allocation: most groups met, then most credits, then those met that come first. */
export interface CourseAllocation {
  readonly groups: readonly AllocatedGroup[];
  readonly credits: number;
  /** What the credits must reach in all; null where nothing is said. */
  readonly wantedCredits: number | null;
  readonly creditsPhrase: string | null;
  /** Courses that count (計入) and have no place in this allocation. */
  readonly unused: readonly AllocatedCourse[];
  /** Courses of which something is unknown: they count nowhere here. */
  readonly open: readonly AllocatedCourse[];
  /** Why it is impossible, also when what is unknown turns out at its best; empty where nothing of the kind is proven. */
  readonly obstacles: readonly AllocationObstacle[];
  /** Every group can be met, but then the credits in all cannot be more than this; null where that is not the reason. */
  readonly mostCredits: number | null;
  /** Certainly the best allocation; false where looking further took too much work. */
  readonly isProven: boolean;
  /** Limits that exceptions changed, or may have; left out where the table has none. */
  readonly limits?: readonly AllocationLimit[];
}

function courseAt(table: CourseTable, taken: readonly TakenCourse[], index: number, given?: number): AllocatedCourse {
  const { key, credits: recorded } = taken[index]!;
  const own = creditsOf(table, taken[index]!);
  const credits = given ?? own;
  const { scale, names } = table;
  const name = names && key !== undefined ? names.find(([alias]) => alias === key)?.[1] : key;
  return { index, name: name ?? null, credits: credits === credits ? credits / scale : null, ...(own === own && recorded === recorded && own !== recorded ? { recorded: recorded / scale } : {}) };
}

/** Groups that share courses by pairs may count one twice: then what there is says nothing of what they can have. */
function isShared({ allocated: { nodes, pairs } }: CourseTable, places: readonly number[]): boolean {
  const tops = places.map((place) => (nodes[place]!.parent < 0 ? place : nodes[place]!.parent));
  return pairs.some(([a, b]) => tops.includes(a) && tops.includes(b));
}

function obstacleIn(table: CourseTable, taken: readonly TakenCourse[], origin: readonly number[], found: Obstacle): AllocationObstacle {
  const { scale, groups } = table;
  const lack = isShared(table, found.nodes) || found.lack === 'unknown' ? 'together' : found.lack;
  const short = lack === 'credits' ? (found.wantedCredits - found.credits) / scale : lack === 'courses' ? found.wantedCourses - found.courses.length : null;
  return {
    groups: found.nodes.map((node) => ({ alias: groups[node]!.alias, name: groups[node]!.name })), wantedCredits: found.wantedCredits / scale, wantedCourses: found.wantedCourses,
    courses: found.courses.map((course) => courseAt(table, taken, origin[course]!)), credits: found.credits / scale, lack, short,
  };
}

/** The allocation of the courses that are known to count; `isImpossible`: not even those that may count can do. */
export function courseAllocation(table: CourseTable, taken: readonly TakenCourse[], isImpossible: boolean): CourseAllocation {
  const { scale, total, groups, allocated: { nodes } } = table;
  const { sure, sureOrigin, possible, possibleOrigin, open } = courseLists(table, taken);
  const found = allocate(table.allocated, sure);
  const counted = groups.map((_, node) => found.places.flatMap((places, course) => places.filter((place) => place === node || nodes[place]!.parent === node)
    .map((place) => courseAt(table, taken, sureOrigin[course]!, creditedAt(table.allocated, place, sure[course]!.credits)))));
  const inTheWay = isImpossible ? obstacles(table.allocated, possible).filter(({ lack }) => lack !== 'unknown') : [];
  // nothing is in the way but the credits in all
  const most = isImpossible && inTheWay.length === 0 ? (open.length === 0 ? found : allocate(table.allocated, possible)) : null;
  const used = new Set(found.places.flatMap((places, course) => (places.length > 0 ? [sureOrigin[course]!] : [])));
  const isUnused = (index: number): boolean => taken[index]!.counts === YES && !used.has(index) && !open.includes(index);
  return {
    groups: groups.map((group, node): AllocatedGroup => ({
      alias: group.alias, name: group.name, within: nodes[node]!.parent < 0 ? null : groups[nodes[node]!.parent]!.alias, met: found.met[node]!,
      minCredits: nodes[node]!.minCredits / scale, minCourses: nodes[node]!.minCourses, credits: found.credited[node]! / scale, courses: found.counted[node]!, counted: counted[node]!,
      creditsPhrase: group.creditsPhrase ?? null, coursesPhrase: group.coursesPhrase ?? null,
    })),
    credits: found.credits / scale, wantedCredits: total === undefined ? null : total / scale, creditsPhrase: table.totalPhrase ?? null,
    unused: taken.flatMap((_, index) => (isUnused(index) ? [courseAt(table, taken, index)] : [])), open: open.map((index) => courseAt(table, taken, index)),
    obstacles: inTheWay.map((one) => obstacleIn(table, taken, possibleOrigin, one)),
    mostCredits: most && most.credits / scale, isProven: found.isProven,
  };
}

/** The result with its allocation; without one where the rule does not apply, the list is unknown, or a decision is open that the conditions or limits depend on. */
export function withAllocation(result: Result, table: CourseTable, taken: readonly TakenCourse[] | undefined, limits?: OpenLimits): Result {
  if (taken === undefined || result.outcome === 'notApplicable' || result.outcome === 'conflict') return result;
  const settled = limits ? countedLimits(table, limits, result.outcome, taken) : { table, limits: [] };
  if (!settled) return result;
  return { ...result, allocation: { ...courseAllocation(settled.table, taken, result.outcome === 'violated'), ...(settled.limits.length > 0 ? { limits: settled.limits } : {}) } };
}
