/** Limits of a 科目表 that 但書 and 裁量 change: what they can turn out to be for one student, and whether the courses can be allocated whatever that is. */
import { canAllocateCourses, creditsOf, MOST_OF_ONE, type CourseGroup, type CourseTable, type TakenCourse } from './course-table.ts';
import type { MaybeRational, Rational } from './rational.ts';
import type { Outcome } from './result.ts';
import { NO, UNKNOWN, YES, type Truth } from './truth.ts';
import { lacking, type Lack } from './undetermined.ts';

/** A limit as the generated code writes it down. */
export interface CourseLimit {
  readonly alias: string;
  readonly name: string;
  /** The words of the law, and where they stand. */
  readonly phrase: string;
  readonly provision: string;
  readonly counts: 'courses' | 'credits';
  readonly comparator: '<' | '≤' | '=' | '≥' | '>';
  /** Who may change it. */
  readonly changes: readonly { readonly kind: 'proviso' | 'discretion'; readonly name: string; readonly provision: string }[];
}

/** The number of a limit; undefined when it is not known, null where the limit falls away. */
export type LimitValue = MaybeRational | null;

/** In steps of credits, or courses; both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** By limit: what all of them are, once. */
interface Way {
  readonly easy: readonly Bounds[];
  readonly hard: readonly Bounds[];
}

/** Nothing is asked for. */
const open = (): Bounds => ({ low: 0, high: Infinity });

/** More combinations of exact numbers (恰為) are not tried. */
const MOST_WAYS = 64;

const isSame = (a: LimitValue, b: LimitValue): boolean => a === b || (!!a && !!b && a.n === b.n && a.d === b.d);

/** What a limit can be: each case with whether it holds and the numbers that it gives, up to the first that holds. No list of numbers: too many to tell. */
export function limitCases(...cases: readonly (readonly [holds: Truth, values: readonly LimitValue[] | undefined])[]): readonly LimitValue[] {
  const found: LimitValue[] = [];
  for (const [holds, values = [undefined]] of cases) {
    if (holds === NO) continue;
    for (const value of values) if (!found.some((one) => isSame(one, value))) found.push(value);
    if (holds === YES) break;
  }
  return found;
}

/** Largest integer not above n/d. */
const floor = ({ n, d }: Rational): bigint => (n - (((n % d) + d) % d)) / d;

/** What a number asks for on whole steps: more than 2 courses is at least 3. Below 0 is 0. */
function boundsOf(comparator: CourseLimit['comparator'], value: Rational, steps: number): Bounds {
  const scaled = { n: value.n * BigInt(steps), d: value.d };
  const down = floor(scaled);
  const up = -floor({ n: -scaled.n, d: scaled.d });
  const at = (step: bigint): number => Math.max(0, Number(step));
  switch (comparator) {
    case '≥': return { low: at(up), high: Infinity };
    case '>': return { low: at(down + 1n), high: Infinity };
    case '≤': return { low: 0, high: at(down) };
    case '<': return { low: 0, high: at(up - 1n) };
    case '=': return { low: at(up), high: at(down) };
  }
}

/** The easiest and the hardest that a value may be: these are the same unless it is not known. */
function endsOf(limit: CourseLimit, value: LimitValue, scale: number): readonly [easy: Bounds, hard: Bounds] {
  const { comparator, counts } = limit;
  if (value === null) return [open(), open()];
  if (value === undefined) return [open(), { low: comparator === '≤' || comparator === '<' ? 0 : Infinity, high: 0 }];
  const bounds = boundsOf(comparator, value, counts === 'credits' ? scale : 1);
  return [bounds, bounds];
}

/** Of a minimum or a maximum only the easiest and the hardest matter: what lies between lies between. Of an exact number every value does. */
function turnsOf(limit: CourseLimit, values: readonly LimitValue[], scale: number): readonly (readonly [easy: Bounds, hard: Bounds])[] {
  const ends = values.map((value) => endsOf(limit, value, scale));
  if (limit.comparator === '=') return ends;
  const [easy, hard] = [ends.map((end) => end[0]), ends.map((end) => end[1])];
  return [[
    { low: Math.min(...easy.map(({ low }) => low)), high: Math.max(...easy.map(({ high }) => high)) },
    { low: Math.max(...hard.map(({ low }) => low)), high: Math.min(...hard.map(({ high }) => high)) },
  ]];
}

/** Everything that the limits can be together; null: too many to try. */
function waysOf({ limits = [], scale }: CourseTable, values: readonly (readonly LimitValue[])[]): readonly Way[] | null {
  let ways: readonly Way[] = [{ easy: [], hard: [] }];
  for (const [i, limit] of limits.entries()) {
    const turns = turnsOf(limit, values[i]!, scale);
    if (ways.length * turns.length > MOST_WAYS) return null;
    ways = ways.flatMap((way) => turns.map(([easy, hard]) => ({ easy: [...way.easy, easy], hard: [...way.hard, hard] })));
  }
  return ways;
}

/** More than a text of law asks for: where a minimum is beyond this and beyond all that was taken, it does not matter by how much. */
const MOST_ASKED = 1000;

/** The least numbers of credits (in steps) and of courses that nobody who took these courses can reach. */
function beyondReach(table: CourseTable, taken: readonly TakenCourse[]): Readonly<Record<CourseLimit['counts'], number>> {
  const { most, scale } = table;
  const ofOne = Math.max(most, MOST_OF_ONE * scale);
  const credits = taken.map((course) => creditsOf(table, course)).reduce((sum, own) => sum + (own <= ofOne ? own : ofOne), 1);
  return { credits: Math.max(credits, MOST_ASKED * scale), courses: Math.max(taken.length + 1, MOST_ASKED) };
}

/** The tightest of some bounds and those of the limits at `places`. */
function tightest(low: number, high: number, places: readonly number[], bounds: readonly Bounds[]): Bounds {
  const all = places.map((place) => bounds[place]!);
  return { low: Math.max(low, ...all.map((one) => one.low)), high: Math.min(high, ...all.map((one) => one.high)) };
}

/** A table of which the limits are settled. `isPrinted`: is a limit what the law prints? */
function withLimits(table: CourseTable, all: readonly Bounds[], taken: readonly TakenCourse[], isPrinted: (limit: number) => boolean = () => false): CourseTable {
  const { limits = [], allocated, totalLimits = [] } = table;
  const beyond = beyondReach(table, taken);
  const bounds = all.map(({ low, high }, i) => ({ low: Math.min(low, beyond[limits[i]!.counts]), high }));
  const of = (counts: CourseLimit['counts'], places: readonly number[] = []): number[] => places.filter((place) => limits[place]!.counts === counts);
  // the words that state a minimum, where the limits at `places` state it
  const words = (fixed: string | undefined, least: number, low: number, places: readonly number[]): string | undefined => {
    const by = places.find((place) => bounds[place]!.low === low);
    return low === least || by === undefined ? fixed : isPrinted(by) ? limits[by]!.phrase : undefined;
  };
  const groups: CourseGroup[] = [];
  const nodes = allocated.nodes.map((node, place) => {
    const group = table.groups[place]!;
    const [ofCourses, ofCredits] = [of('courses', group.limits), of('credits', group.limits)];
    const courses = tightest(node.minCourses, node.maxCourses, ofCourses, bounds);
    const credits = tightest(node.minCredits, node.maxCredits, ofCredits, bounds);
    const each = tightest(node.eachLow, node.eachHigh, group.eachLimits ?? [], bounds);
    const coursesPhrase = words(group.coursesPhrase, node.minCourses, courses.low, ofCourses);
    const creditsPhrase = words(group.creditsPhrase, node.minCredits, credits.low, ofCredits);
    const { coursesPhrase: _, creditsPhrase: __, ...rest } = group;
    groups.push({ ...rest, ...(coursesPhrase === undefined ? {} : { coursesPhrase }), ...(creditsPhrase === undefined ? {} : { creditsPhrase }) });
    return { ...node, minCourses: courses.low, maxCourses: courses.high, minCredits: credits.low, maxCredits: credits.high, eachLow: each.low, eachHigh: each.high };
  });
  const total = tightest(table.total ?? 0, Infinity, totalLimits, bounds).low;
  const totalPhrase = words(table.totalPhrase, table.total ?? 0, total, totalLimits);
  const wanted = nodes.reduce((sum, { minCredits, eachLow }) => sum + minCredits + eachLow, total);
  const { total: _, totalPhrase: __, ...rest } = table;
  return { ...rest, groups, allocated: { ...allocated, nodes }, most: Math.min(table.most, wanted), ...(total > 0 ? { total } : {}), ...(totalPhrase === undefined ? {} : { totalPhrase }) };
}

/** Can the courses be allocated within these limits? */
const allocatesWithin = (table: CourseTable, bounds: readonly Bounds[], taken: readonly TakenCourse[]): Truth => canAllocateCourses(withLimits(table, bounds, taken), taken);

const areSame = (a: readonly Bounds[], b: readonly Bounds[]): boolean => a.every(({ low, high }, i) => low === b[i]!.low && high === b[i]!.high);

/** Easier limits never hurt: what cannot be done within the easiest cannot be done at all, and what can be done within the hardest always can. */
function inOneWay(table: CourseTable, { easy, hard }: Way, taken: readonly TakenCourse[]): Truth {
  const best = allocatesWithin(table, easy, taken);
  if (best !== YES || areSame(easy, hard)) return best;
  return allocatesWithin(table, hard, taken) === YES ? YES : UNKNOWN;
}

/** Can the courses be allocated, whatever the limits turn out to be? `values`: by limit, what it can be. */
export function canAllocateWithin(table: CourseTable, values: readonly (readonly LimitValue[])[], taken: readonly TakenCourse[] | undefined): Truth {
  const ways = taken && waysOf(table, values);
  if (!taken || !ways) return UNKNOWN;
  const [first, ...others] = ways;
  const answer = inOneWay(table, first!, taken);
  return answer !== UNKNOWN && others.every((way) => inOneWay(table, way, taken) === answer) ? answer : UNKNOWN;
}

const isSettled = (values: readonly LimitValue[]): boolean => values.length === 1 && values[0] !== undefined;

/** What the limits that are open lack: with each whether a decision on it is open. */
export function lackOfLimits(values: readonly (readonly LimitValue[])[], lacks: readonly (readonly [isUndecided: boolean, lack: Lack])[]): Lack {
  return lacking(...lacks.map(([isUndecided, lack], limit) => (isUndecided || !isSettled(values[limit]!)) && lack));
}

// ------------------------------------------------------------------------------------------------ explained

/** A limit that exceptions changed, or may have changed. */
export interface AllocationLimit {
  readonly alias: string;
  readonly name: string;
  /** The words of the law, and where they stand. */
  readonly phrase: string;
  readonly provision: string;
  /** What the allocation counts with, in words: 至少 2 學分; null: it falls away. */
  readonly counted: string | null;
  /** It may turn out to be another. */
  readonly isOpen: boolean;
  /** What changed it, or may have. */
  readonly by: readonly { readonly kind: 'proviso' | 'discretion'; readonly name: string; readonly provision: string; readonly isOpen: boolean }[];
}

/** What limits can be, and by limit whether each of its changes takes effect. */
export interface OpenLimits {
  readonly values: readonly (readonly LimitValue[])[];
  readonly changes: readonly (readonly Truth[])[];
}

function wordsOf({ counts }: CourseLimit, { low, high }: Bounds, scale: number): string | null {
  const shown = (value: number): string => (counts === 'credits' ? `${value / scale} 學分` : `${value} 門`);
  if (low === high) return shown(low);
  const words = [...(low > 0 ? [`至少 ${shown(low)}`] : []), ...(high < Infinity ? [`至多 ${shown(high)}`] : [])];
  return words.length > 0 ? words.join('、') : null;
}

/** The limits of a way that bear an outcome out, as far as one does: where nothing can be done the easiest, otherwise the hardest that are known. */
function bearingOut(table: CourseTable, { easy, hard }: Way, outcome: Outcome, taken: readonly TakenCourse[]): readonly Bounds[] {
  const known = hard.map((one, i) => (one.low === Infinity ? easy[i]! : one));
  const [first, second, answer] = outcome === 'violated' ? [easy, known, NO] : [known, easy, outcome === 'met' ? YES : null];
  return answer === null || areSame(first, second) || allocatesWithin(table, first, taken) === answer ? first : second;
}

/** The limits that an allocation counts with, and the table within them; null where they are too many to try. */
export function countedLimits(table: CourseTable, { values, changes }: OpenLimits, outcome: Outcome, taken: readonly TakenCourse[]): { readonly table: CourseTable; readonly limits: readonly AllocationLimit[] } | null {
  const { limits = [], scale } = table;
  const [way] = waysOf(table, values) ?? [];
  if (!way) return null;
  const bounds = bearingOut(table, way, outcome, taken);
  const isPrinted = (limit: number): boolean => changes[limit]!.every((takesEffect) => takesEffect === NO);
  const shown = new Map<string, AllocationLimit>();
  for (const [i, limit] of limits.entries()) {
    if (isPrinted(i)) continue;
    const { alias, name, phrase, provision } = limit;
    const words = [shown.get(name)?.counted, wordsOf(limit, bounds[i]!, scale)].filter((one) => one !== null && one !== undefined);
    const by = limit.changes.flatMap((change, c) => (changes[i]![c] === NO ? [] : [{ ...change, isOpen: changes[i]![c] === UNKNOWN }]));
    shown.set(name, { alias, name, phrase, provision, counted: words.length > 0 ? words.join('、') : null, isOpen: !isSettled(values[i]!), by });
  }
  return { table: withLimits(table, bounds, taken, isPrinted), limits: [...shown.values()] };
}

const CHANGED_BY = { proviso: '但書', discretion: '裁量' } as const;

/** 創作下限（三）：至少 2 學分，依但書「減修」（一） */
export function limitLines(limits: readonly AllocationLimit[]): string[] {
  return limits.map(({ name, provision, counted, isOpen, by }) => {
    const who = by.map((change) => `${CHANGED_BY[change.kind]}「${change.name}」（${change.provision}）`).join('、');
    return `${name}（${provision}）：${isOpen ? `尚不能確定，這裡${counted === null ? '不計' : `以 ${counted}計`}，視` : `${counted ?? '不適用'}，依`}${who}`;
  });
}
