/** The reference's own reading of a 科目表: every way of counting the courses of a short list, one course after the other. */
import type { CheckedCourseGroup, CheckedCourseTable, CheckedPhrase, CheckedProviso } from '../../compiler/check/checked.ts';
import type { Comparator } from '../../lang/phrases.ts';
import { evaluate, inEveryWay, isLive, limitNumbers, type World } from './interpreter.ts';
import { agreed, isFalse, isTrue, kleene, negate, numberOf, truth, UNKNOWN, YES, type Ratio, type Value } from './values.ts';

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

const size = ({ n, d }: Ratio, steps: number): number => (Number(n) * steps) / Number(d);

/** What a number behind a boundary word allows; none below zero. */
function spanAt(comparator: Comparator, number: Ratio, steps: number): Span {
  const at = size(number, steps);
  const [low, high] = { '≥': [Math.ceil(at), Infinity], '>': [Math.floor(at) + 1, Infinity], '≤': [0, Math.floor(at)], '<': [0, Math.ceil(at) - 1], '=': [Math.ceil(at), Math.floor(at)] }[comparator] as [number, number];
  return { low: Math.max(0, low), high: Math.max(0, high) };
}

function spanOf({ value }: CheckedPhrase, steps: number): Span {
  if (value.kind === 'range') {
    const open = (end: string): boolean => value.without === end || value.without === 'both';
    return { low: spanAt(open('low') ? '>' : '≥', value.low.value, steps).low, high: spanAt(open('high') ? '<' : '≤', value.high.value, steps).high };
  }
  if (value.kind !== 'limit') throw new Error('no limit');
  return spanAt(value.comparator, value.quantity.value, steps);
}

/** When provisos end a limit: one that is live, and none that says otherwise beside it. */
function isEnded({ phrase: { name } }: CheckedPhrase, world: World): Value {
  const { provisos, before } = world.book;
  const all = provisos.get(name) ?? [];
  const against = (p: CheckedProviso): CheckedProviso[] => all.filter((other) => other.effect.kind !== 'notApplicable' && !before.get(p.name)!.has(other.name) && !before.get(other.name)!.has(p.name));
  return kleene('或', all.filter((p) => p.effect.kind === 'notApplicable').map((p) => kleene('且', [isLive(p, world), ...against(p).map((other) => negate(isLive(other, world)))])));
}

/** Everything that a phrase can come to allow. What a number that is not known allows is anything between all and nothing. */
function spansOf(phrase: CheckedPhrase, steps: number, world: World): Span[] {
  const { value, phrase: { name } } = phrase;
  const ended = isEnded(phrase, world);
  const isChanged = world.book.provisos.get(name)?.some((p) => p.effect.kind === 'value') || world.book.grants.has(name);
  const numbers = isChanged && value.kind === 'limit'
    ? limitNumbers(phrase, world).flatMap((v) => (v.kind === 'number' ? [spanAt(value.comparator, v.value, steps)] : [EVERYTHING, { low: /[≥>=]/.test(value.comparator) ? Infinity : 0, high: /[≤<=]/.test(value.comparator) ? 0 : Infinity }]))
    : [spanOf(phrase, steps)];
  return isTrue(ended) ? [EVERYTHING] : isFalse(ended) ? numbers : [EVERYTHING, ...numbers];
}

const both = (spans: readonly Span[]): Span => spans.reduce((a, b) => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) }), EVERYTHING);
const limitsCredits = ({ value }: CheckedPhrase): boolean => (value.kind === 'range' ? (value.low.unit ?? value.high.unit) : value.kind === 'limit' ? value.quantity.unit : null)?.endsWith('學分') === true;

/** What each phrase of the table allows. */
type Allowed = ReadonlyMap<string, Span>;

/** Every way in which the phrases of a table can turn out together. */
function everyWay(table: CheckedCourseTable, steps: number, world: World): Allowed[] {
  const phrases = new Map([...table.groups.flatMap((g) => [...g.limits, ...(g.each ? [g.each] : [])]), ...table.total].map((p) => [p.phrase.name, p]));
  let ways: Allowed[] = [new Map()];
  for (const [name, phrase] of phrases) {
    const spans = spansOf(phrase, limitsCredits(phrase) ? steps : 1, world);
    ways = ways.flatMap((way) => spans.map((span) => new Map(way).set(name, span)));
  }
  return ways;
}

interface Demand {
  readonly parent: number;
  readonly courses: Span;
  readonly credits: Span;
  readonly each: Span;
}

function demandOf({ parent, limits, each }: CheckedCourseGroup, allowed: Allowed): Demand {
  const allow = (phrases: readonly CheckedPhrase[]): Span => both(phrases.map((p) => allowed.get(p.phrase.name)!));
  return { parent, courses: allow(limits.filter((p) => !limitsCredits(p))), credits: allow(limits.filter(limitsCredits)), each: allow(each ? [each] : []) };
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
  const inSteps = (n: Ratio): number => size(n, steps);
  const [known, best]: [Course[], Course[]] = [[], []];
  for (const values of raw as Record<string, unknown>[]) {
    const inner = { ...world, entry: values };
    const counts = table.counts ? evaluate(table.counts, inner) : YES;
    const name = table.key ? evaluate(table.key, inner) : UNKNOWN;
    const printed = table.printedCredits && name.kind === 'name' ? table.printedCredits.get(name.value) : undefined;
    const credits = table.printedCredits && name.kind !== 'name' ? UNKNOWN : printed ? numberOf(printed) : evaluate(table.credits, inner);
    const each = table.groups.map((group) => belongs(group, name, inner));
    const groups = each.flatMap((is, group) => (isFalse(is) ? [] : [group]));
    if (isFalse(counts)) continue;
    if (credits.kind === 'number' && isTrue(counts) && each.every((is) => is.kind === 'truth')) known.push({ credits: inSteps(credits.value), groups });
    best.push({ credits: credits.kind === 'number' ? inSteps(credits.value) : inSteps(type.high!), groups });
  }
  return agreed(everyWay(table, steps, world).map((allowed) => {
    const demands = table.groups.map((group) => demandOf(group, allowed));
    const total = both(table.total.map((p) => allowed.get(p.phrase.name)!)).low;
    if (canFill(demands, table.pairs, total, known)) return truth(true);
    return canFill(demands, table.pairs, total, best) ? UNKNOWN : truth(false);
  }));
}

/** Can the courses be counted so that the table is met? In every way of deciding. */
export const tableHolds = (table: CheckedCourseTable, world: World): Value => inEveryWay(table, world, (one) => holdsFor(table, one));
