/** Tables of courses (科目表) in generated evaluators: which groups an entry of the list belongs to, and whether the courses can be allocated. */
import { allocate, obstacles, type AllocationCourse, type AllocationGroups } from './allocate.ts';
import type { CourseLimit } from './course-limits.ts';
import { NO, UNKNOWN, YES, and, type Truth } from './truth.ts';
import { lacking, type Answer, type Lack } from './undetermined.ts';

/** No fact is missing: there are too many ways of counting the courses to try. */
export const TOO_MANY_WAYS: Lack = /* @__PURE__ */ Object.freeze({ missing: [], reasons: ['tooManyWays'] as const });

/** A 類別 or 組 as the generated code writes it down; what is left out is 0, or no limit. Credits are integers of 1/scale. */
export interface CourseGroup {
  readonly alias: string;
  readonly name: string;
  /** Place of the 類別 around a 組. */
  readonly parent?: number;
  /** It takes courses by name (see `rows`). */
  readonly isNamed?: true;
  /** Which of the conditions of an entry it asks for. */
  readonly condition?: number;
  readonly minCourses?: number;
  readonly maxCourses?: number;
  readonly minCredits?: number;
  readonly maxCredits?: number;
  readonly eachLow?: number;
  readonly eachHigh?: number;
  /** The words that state the minima. */
  readonly coursesPhrase?: string;
  readonly creditsPhrase?: string;
  /** Places of the limits that exceptions change: of courses or credits in all, and of one course. */
  readonly limits?: readonly number[];
  readonly eachLimits?: readonly number[];
}

export interface CourseTableText {
  readonly scale: number;
  /** The most credits that an entry can have, or all that is wanted where that is known and less. */
  readonly most: number;
  readonly total?: number;
  readonly totalPhrase?: string;
  readonly groups: readonly CourseGroup[];
  readonly pairs: readonly (readonly [number, number])[];
  /** Names of courses, each with the places that take it. */
  readonly rows: readonly (readonly [name: string, places: readonly number[]])[];
  /** Chinese names where courses are named by the alias of a member. */
  readonly names?: readonly (readonly [alias: string, name: string])[];
  /** Names of courses of which the printed table says the credits. */
  readonly printedCredits?: readonly (readonly [name: string, credits: number])[];
  /** Those that exceptions change, and the places of those of the credits in all. */
  readonly limits?: readonly CourseLimit[];
  readonly totalLimits?: readonly number[];
}

export interface CourseTable extends CourseTableText {
  readonly allocated: AllocationGroups;
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Places that take any course by name. */
  readonly withRows: ReadonlySet<number>;
  /** Credits by name; null where entries say them. */
  readonly printed: ReadonlyMap<string, number> | null;
}

/** An entry of the list as the table sees it. */
export interface TakenCourse {
  /** What names it; undefined when that is unknown. */
  readonly key: string | undefined;
  /** NaN when they are unknown. */
  readonly credits: number;
  readonly counts: Truth;
  /** The conditions of groups. */
  readonly conditions: readonly Truth[];
}

/** Courses that are known to count where they may, and all that may count at their best; `origin` gives the entries of the list. */
export interface CourseLists {
  readonly sure: readonly AllocationCourse[];
  readonly sureOrigin: readonly number[];
  readonly possible: readonly AllocationCourse[];
  readonly possibleOrigin: readonly number[];
  /** Entries of which something that matters is unknown. */
  readonly open: readonly number[];
}

/** The table, ready for use: made once per module. */
export function makeCourseTable(text: CourseTableText): CourseTable {
  const nodes = text.groups.map(({ name, parent = -1, minCourses = 0, minCredits = 0, maxCourses = Infinity, maxCredits = Infinity, eachLow = 0, eachHigh = Infinity }) =>
    ({ name, parent, minCourses, minCredits, maxCourses, maxCredits, eachLow, eachHigh }));
  return { ...text, allocated: { nodes, pairs: text.pairs }, places: new Map(text.rows), withRows: new Set(text.rows.flatMap(([, places]) => places)), printed: text.printedCredits ? new Map(text.printedCredits) : null };
}

/** The credits of a course: those that the table prints for it, otherwise its own. NaN when they are not known, as they are not without its name where the table prints some. */
export function creditsOf({ printed }: CourseTable, { key, credits }: TakenCourse): number {
  return printed === null ? credits : key === undefined ? NaN : (printed.get(key) ?? credits);
}

/** So many credits of one course, or all that is wanted, are as good as more: absurd numbers neither leave the exact integers nor take their time. */
export const MOST_OF_ONE = 1000;

const NOWHERE: readonly number[] = /* @__PURE__ */ Object.freeze([]);

/** Does a course of this name belong to the group, its condition left out? */
function isNamedIn(table: CourseTable, place: number, key: string | undefined): Truth {
  if (!table.groups[place]!.isNamed) return YES;
  if (key === undefined) return table.withRows.has(place) ? UNKNOWN : NO;
  return (table.places.get(key) ?? NOWHERE).includes(place) ? YES : NO;
}

function belongsTo(table: CourseTable, place: number, { key, conditions }: TakenCourse): Truth {
  const { condition } = table.groups[place]!;
  const named = isNamedIn(table, place, key);
  return condition === undefined ? named : and(named, conditions[condition]!);
}

/** Entries by what is known of them. One that does not count, or belongs nowhere, is left out. */
export function courseLists(table: CourseTable, taken: readonly TakenCourse[]): CourseLists {
  const sure: AllocationCourse[] = [];
  const possible: AllocationCourse[] = [];
  const [sureOrigin, possibleOrigin, open]: [number[], number[], number[]] = [[], [], []];
  taken.forEach((course, index) => {
    if (course.counts === NO) return;
    const places: number[] = [];
    let so: Truth = course.counts;
    for (let place = 0; place < table.groups.length; place++) {
      const belongs = belongsTo(table, place, course);
      if (belongs !== NO) places.push(place);
      if (belongs === UNKNOWN) so = UNKNOWN;
    }
    if (places.length === 0) return;
    const own = creditsOf(table, course);
    const isKnown = own === own;
    const credits = isKnown ? Math.min(own, Math.max(table.most, MOST_OF_ONE * table.scale)) : table.most;
    possible.push({ credits, places });
    possibleOrigin.push(index);
    if (so === YES && isKnown) {
      sure.push({ credits, places });
      sureOrigin.push(index);
    } else open.push(index);
  });
  return { sure, sureOrigin, possible, possibleOrigin, open };
}

/** Credits of a course that count at a place. */
export const creditedAt = ({ nodes }: AllocationGroups, place: number, credits: number): number =>
  Math.min(credits, nodes[place]!.eachHigh, nodes[place]!.parent < 0 ? Infinity : nodes[nodes[place]!.parent]!.eachHigh);

/** Do these courses reach everything? UNKNOWN where looking further took too much work. */
function reaches({ allocated, total = 0 }: CourseTable, courses: readonly AllocationCourse[]): Truth {
  const most = courses.reduce((sum, { credits, places }) => sum + Math.max(0, ...places.map((place) => creditedAt(allocated, place, credits))), 0);
  if (most < total) return NO;
  const best = total > 0 ? allocate(allocated, courses) : null;
  if (best && best.credits >= total && best.met.every((one) => one)) return YES;
  if (best?.isProven) return NO;
  const inTheWay = obstacles(allocated, courses);
  if (inTheWay.some(({ lack }) => lack !== 'unknown')) return NO;
  return best === null && inTheWay.length === 0 ? YES : UNKNOWN;
}

/** Can the courses be allocated so that every group, and the credits in all, reach what they must? More courses never hurt: what is unknown is tried as not there, and at its best. */
export function canAllocateCourses(table: CourseTable, taken: readonly TakenCourse[] | undefined): Truth {
  if (taken === undefined) return UNKNOWN;
  const { sure, possible, open } = courseLists(table, taken);
  const known = reaches(table, sure);
  if (known === YES || open.length === 0) return known;
  return reaches(table, possible) === NO ? NO : UNKNOWN;
}

const truthOf = (answer: Answer): Truth => (typeof answer === 'object' ? UNKNOWN : answer);

/** What an entry lacks that keeps it from being known to count, or not to; each lack is that of the value before it. */
export function lackOfCourse(table: CourseTable, counts: Answer, key: string | undefined, ofKey: Lack, credits: number, ofCredits: Lack, conditions: readonly Answer[]): Lack {
  const course: TakenCourse = { key, credits, counts: truthOf(counts), conditions: conditions.map(truthOf) };
  const { open } = courseLists(table, [course]);
  if (open.length === 0) return lacking();
  const places = table.groups.map((_, place) => place).filter((place) => belongsTo(table, place, course) === UNKNOWN);
  // without its name nobody knows which credits the table prints
  const isNameless = table.printed !== null && key === undefined;
  const asked = new Set(places.map((place) => table.groups[place]!.condition));
  return lacking(
    typeof counts === 'object' && counts,
    places.some((place) => isNamedIn(table, place, key) === UNKNOWN) && ofKey,
    isNameless && ofKey,
    credits !== credits && (isNameless || creditsOf(table, course) !== creditsOf(table, course)) && ofCredits,
    ...conditions.map((one, index) => typeof one === 'object' && asked.has(index) && one),
  );
}
