/** The reference's own reading of a 科目表: every way of counting the courses of a short list, one course after the other. */
import type { CheckedCourseGroup, CheckedCourseTable, CheckedPhrase } from '../../compiler/check/checked.ts';
import { evaluate, inEveryWay, type World } from './interpreter.ts';
import { isFalse, isTrue, kleene, truth, UNKNOWN, YES, type Ratio, type Value } from './values.ts';

/** A course with its credits in steps of the type, and the groups that it may count for. */
interface Course {
  readonly credits: number;
  readonly groups: readonly number[];
}

/** What a phrase allows, in steps (of credits) or courses, both ends included. */
interface Span {
  readonly low: number;
  readonly high: number;
}

const EVERYTHING: Span = { low: 0, high: Infinity };

function spanOf({ value }: CheckedPhrase, steps: number): Span {
  const size = ({ n, d }: Ratio): number => (Number(n) * steps) / Number(d);
  if (value.kind === 'range') return { low: Math.ceil(size(value.low.value)), high: Math.floor(size(value.high.value)) };
  if (value.kind !== 'limit') throw new Error('no limit');
  const at = size(value.quantity.value);
  switch (value.comparator) {
    case '≥': return { low: Math.ceil(at), high: Infinity };
    case '>': return { low: Math.floor(at) + 1, high: Infinity };
    case '≤': return { low: 0, high: Math.floor(at) };
    case '<': return { low: 0, high: Math.ceil(at) - 1 };
    default: return { low: Math.ceil(at), high: Math.floor(at) };
  }
}

const both = (spans: readonly Span[]): Span => spans.reduce((a, b) => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) }), EVERYTHING);
const limitsCredits = ({ value }: CheckedPhrase): boolean => (value.kind === 'range' ? (value.low.unit ?? value.high.unit) : value.kind === 'limit' ? value.quantity.unit : null)?.endsWith('學分') === true;

interface Demand {
  readonly parent: number;
  readonly courses: Span;
  readonly credits: Span;
  readonly each: Span;
}

function demandOf({ parent, limits, each }: CheckedCourseGroup, steps: number): Demand {
  const [credits, courses] = [limits.filter(limitsCredits), limits.filter((p) => !limitsCredits(p))];
  return { parent, courses: both(courses.map((p) => spanOf(p, 1))), credits: both(credits.map((p) => spanOf(p, steps))), each: both(each ? [spanOf(each, steps)] : []) };
}

/** Courses and credits put into each group so far; `once` leaves out what counts a second time. */
interface Filling {
  readonly courses: readonly number[];
  readonly credits: readonly number[];
  readonly once: readonly number[];
}

function canFill(demands: readonly Demand[], pairs: readonly (readonly [number, number])[], total: number, list: readonly Course[]): boolean {
  const tried = new Set<string>();
  const outer = (group: number): number => (demands[group]!.parent < 0 ? group : demands[group]!.parent);
  const around = (group: number): readonly number[] => [...new Set([group, outer(group)])];
  const creditsIn = (put: readonly number[], group: number): number =>
    Math.min(demands[group]!.credits.high, demands.reduce((sum, d, inner) => (d.parent === group ? sum + creditsIn(put, inner) : sum), put[group]!));
  const isEnough = ({ courses, credits, once }: Filling): boolean =>
    demands.every((d, group) => courses[group]! >= d.courses.low && creditsIn(credits, group) >= d.credits.low) &&
    demands.reduce((sum, d, group) => (d.parent < 0 ? sum + creditsIn(once, group) : sum), 0) >= total;
  const put = (to: Filling, groups: readonly number[], credits: number): Filling | null => {
    const next = { courses: [...to.courses], credits: [...to.credits], once: [...to.once] };
    for (const [i, group] of groups.entries()) {
      if (around(group).some((one) => credits < demands[one]!.each.low)) return null;
      const counted = Math.min(credits, ...around(group).map((one) => demands[one]!.each.high));
      for (const one of around(group)) if (++next.courses[one]! > demands[one]!.courses.high) return null;
      next.credits[group]! += counted;
      if (i === 0) next.once[group]! += counted;
    }
    return next;
  };
  const isPair = (a: number, b: number): boolean => pairs.some(([x, y]) => x === outer(a) && y === outer(b));
  const search = (from: number, filling: Filling): boolean => {
    const key = `${from} ${filling.courses.join()} ${filling.credits.join()} ${filling.once.join()}`;
    if (tried.has(key)) return false;
    tried.add(key);
    if (isEnough(filling)) return true;
    const course = list[from];
    if (!course) return false;
    const ways = course.groups.flatMap((a) => [[a], ...course.groups.filter((b) => isPair(a, b)).map((b) => [a, b])]);
    const filled = ways.map((way) => put(filling, way, course.credits));
    return filled.some((one) => one !== null && search(from + 1, one)) || search(from + 1, filling);
  };
  const none = demands.map(() => 0);
  return search(0, { courses: none, credits: none, once: none });
}

/** Does an entry belong to a group? */
function belongs({ names, condition }: CheckedCourseGroup, name: Value, world: World): Value {
  const isNamed = names === null ? YES : names.length === 0 ? truth(false) : name.kind === 'name' ? truth(names.includes(name.value)) : UNKNOWN;
  return kleene('且', [isNamed, condition ? evaluate(condition, world) : YES]);
}

function holdsFor(table: CheckedCourseTable, world: World): Value {
  const raw = world.facts[table.list.record]?.[table.list.field];
  const { type } = table.credits;
  if (!Array.isArray(raw) || type.kind !== 'number') return UNKNOWN;
  const steps = 10 ** type.decimals!;
  const inSteps = ({ n, d }: Ratio): number => (Number(n) * steps) / Number(d);
  const [known, best]: [Course[], Course[]] = [[], []];
  for (const values of raw as Record<string, unknown>[]) {
    const inner = { ...world, entry: values };
    const counts = table.counts ? evaluate(table.counts, inner) : YES;
    const name = table.key ? evaluate(table.key, inner) : UNKNOWN;
    const credits = evaluate(table.credits, inner);
    const each = table.groups.map((group) => belongs(group, name, inner));
    const groups = each.flatMap((is, group) => (isFalse(is) ? [] : [group]));
    if (isFalse(counts)) continue;
    if (credits.kind === 'number' && isTrue(counts) && each.every((is) => is.kind === 'truth')) known.push({ credits: inSteps(credits.value), groups });
    best.push({ credits: credits.kind === 'number' ? inSteps(credits.value) : inSteps(type.high!), groups });
  }
  const demands = table.groups.map((group) => demandOf(group, steps));
  const total = both(table.total.map((p) => spanOf(p, steps))).low;
  if (canFill(demands, table.pairs, total, known)) return truth(true);
  return canFill(demands, table.pairs, total, best) ? UNKNOWN : truth(false);
}

/** Can the courses be counted so that the table is met? In every way of deciding. */
export const tableHolds = (table: CheckedCourseTable, world: World): Value => inEveryWay(table, world, (one) => holdsFor(table, one));
