/** 科目表 → the bounds and groups of an allocation. */
import { rangeEnds } from '../../lang/phrases.ts';
import type { CheckedCourseTable, CheckedExpression, CheckedPhrase } from '../check/checked.ts';
import { unitOf } from '../check/course-limits.ts';
import type { Expression, ProgramCourseGroup, ProgramCourseLimit, Rational } from '../ir/program.ts';
import { compare, divide, multiply, rational } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';

/** Both ends inclusive; null: open. */
interface Bounds {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

const COURSE = rational(1);
const isCredits = (phrase: CheckedPhrase): boolean => unitOf(phrase) === '學分';

/** What lies on the steps: more than 2 whole courses is at least 3, fewer than 2 at most 1. */
function onSteps(value: Rational, step: Rational, side: 'above' | 'from' | 'to' | 'below'): Rational {
  // no text prints a number below 0
  const { n, d } = divide(value, step);
  const [down, up] = [n / d, (n + d - 1n) / d];
  return multiply(rational({ above: down + 1n, from: up, to: down, below: up - 1n }[side]), step);
}

/** What a phrase allows, where values go by steps. */
function boundsOf({ value, phrase }: CheckedPhrase, step: Rational): Bounds {
  if (value.kind === 'range') {
    const [[from, low], [to, high]] = rangeEnds(value);
    return { low: onSteps(low.value, step, from === '>' ? 'above' : 'from'), high: onSteps(high.value, step, to === '<' ? 'below' : 'to') };
  }
  if (value.kind !== 'limit') throw new Error(`${phrase.name} limits neither courses nor credits`);
  const limit = value.quantity.value;
  switch (value.comparator) {
    case '≥':
      return { low: onSteps(limit, step, 'from'), high: null };
    case '>':
      return { low: onSteps(limit, step, 'above'), high: null };
    case '≤':
      return { low: null, high: onSteps(limit, step, 'to') };
    case '<':
      return { low: null, high: onSteps(limit, step, 'below') };
    default:
      return { low: onSteps(limit, step, 'from'), high: onSteps(limit, step, 'to') };
  }
}

const inOrder = (values: readonly (Rational | null)[]): Rational[] => values.filter((value) => value !== null).sort(compare);

/** Several phrases hold together. */
function together(phrases: readonly CheckedPhrase[], step: Rational): Bounds {
  const all = phrases.map((p) => boundsOf(p, step));
  return { low: inOrder(all.map(({ low }) => low)).at(-1) ?? null, high: inOrder(all.map(({ high }) => high))[0] ?? null };
}

/** The words of the first phrase that says how much is wanted at least. */
const minimumPrinted = (phrases: readonly CheckedPhrase[], step: Rational): string | null => phrases.find((p) => boundsOf(p, step).low !== null)?.phrase.phrase ?? null;

/** The least difference between credits of two courses. */
function stepOf({ type }: CheckedExpression): Rational {
  if (type.kind !== 'number' || type.decimals === null) throw new Error('credits have a fixed number of decimals');
  return rational(1n, 10n ** BigInt(type.decimals));
}

/** Every phrase that bounds something in the table, in source order. */
export const phrasesOfTable = ({ groups, total }: CheckedCourseTable): readonly CheckedPhrase[] =>
  [...groups.flatMap((g) => [...(g.each ? [g.each] : []), ...g.limits]), ...total];

/** The expressions of the table that are read for every entry. */
export const entryExpressions = ({ key, credits, counts, groups }: CheckedCourseTable): readonly CheckedExpression[] =>
  [...(key ? [key] : []), credits, ...(counts ? [counts] : []), ...groups.flatMap((g) => (g.condition ? [g.condition] : []))];

/** Its limits as expressions that are read: a 但書 or a 裁量 may change them. */
export const limitsRead = (table: CheckedCourseTable): readonly CheckedExpression[] =>
  phrasesOfTable(table).map((phrase) => ({ kind: 'phrase', phrase, type: NUMBER(unitOf(phrase)), span: table.span }));

/** How the expressions of a table are lowered, and what is known of its limits. */
export interface TableReading {
  lower(e: CheckedExpression): Expression;
  /** A limit as a value that is read. */
  limit(phrase: CheckedPhrase): Expression;
  /** When a limit that exceptions change falls away; null of any other. */
  changed(phrase: CheckedPhrase): Pick<ProgramCourseLimit, 'binding' | 'changes'> & { readonly lifted: Expression | null } | null;
}

/** A limit that exceptions change, of each end that its phrase states. */
function limitsOf(phrase: CheckedPhrase, changed: NonNullable<ReturnType<TableReading['changed']>>, reading: TableReading): ProgramCourseLimit[] {
  const { value } = phrase;
  const { binding, changes, lifted } = changed;
  const away = lifted ? [{ condition: lifted, value: null }] : [];
  const counts = isCredits(phrase) ? 'credits' : 'courses';
  const limit = (comparator: ProgramCourseLimit['comparator'], end: Expression): ProgramCourseLimit => ({ binding, counts, comparator, cases: [...away, { condition: null, value: end }], changes });
  // a range is as it is printed, or it falls away
  if (value.kind === 'range') return rangeEnds(value).map(([comparator, end]) => limit(comparator, { op: 'number', value: end.value, binding }));
  if (value.kind !== 'limit') throw new Error(`${phrase.phrase.name} limits neither courses nor credits`);
  return [limit(value.comparator, reading.limit(phrase))];
}

/** The limits of a table that exceptions change, each once, and where they stand. */
function changedLimits(table: CheckedCourseTable, reading: TableReading) {
  const limits: ProgramCourseLimit[] = [];
  const places = new Map<string, readonly number[]>();
  for (const phrase of phrasesOfTable(table)) {
    const changed = places.has(phrase.phrase.name) ? null : reading.changed(phrase);
    if (!changed) continue;
    const own = limitsOf(phrase, changed, reading);
    places.set(phrase.phrase.name, own.map((_, i) => limits.length + i));
    limits.push(...own);
  }
  return {
    limits, fixed: (phrases: readonly CheckedPhrase[]) => phrases.filter((p) => !places.has(p.phrase.name)),
    placesOf: (phrases: readonly CheckedPhrase[]) => phrases.flatMap((p) => places.get(p.phrase.name) ?? []),
  };
}

const named = <K extends string>(name: K, places: readonly number[]): { readonly [P in K]?: readonly number[] } => (places.length > 0 ? ({ [name]: places } as { readonly [P in K]: readonly number[] }) : {});

/** The condition under which the courses of a list can be allocated. */
export function lowerAllocation(table: CheckedCourseTable, reading: TableReading): Expression & { op: 'allocation' } {
  const { lower } = reading;
  const { list } = table;
  const step = stepOf(table.credits);
  const { limits, fixed, placesOf } = changedLimits(table, reading);
  const groups = table.groups.map((group): ProgramCourseGroup => {
    const own = fixed(group.limits);
    const ownEach = group.each ? [group.each] : [];
    const [ofCourses, ofCredits] = [own.filter((p) => !isCredits(p)), own.filter(isCredits)];
    const [courses, credits, each] = [together(ofCourses, COURSE), together(ofCredits, step), together(fixed(ownEach), step)];
    return {
      name: { text: group.name, alias: group.alias }, parent: group.parent, names: group.names, condition: group.condition && lower(group.condition),
      minCourses: courses.low ? Number(courses.low.n) : 0, maxCourses: courses.high ? Number(courses.high.n) : null,
      minCredits: credits.low ?? rational(0), maxCredits: credits.high, eachLow: each.low ?? rational(0), eachHigh: each.high,
      printed: { courses: minimumPrinted(ofCourses, COURSE), credits: minimumPrinted(ofCredits, step) }, ...named('limits', placesOf(group.limits)), ...named('eachLimits', placesOf(ownEach)),
    };
  });
  const total = fixed(table.total);
  const totalPrinted = minimumPrinted(total, step);
  return {
    op: 'allocation', list: { op: 'fact', record: list.record, field: list.field, type: list.type }, element: table.element, key: table.key && lower(table.key), credits: lower(table.credits),
    counts: table.counts && lower(table.counts), groups, pairs: table.pairs, totalCredits: together(total, step).low, ...(totalPrinted === null ? {} : { totalPrinted }),
    ...(table.printedCredits ? { printedCredits: [...table.printedCredits].map(([name, credits]) => ({ name, credits })) } : {}), ...(limits.length > 0 ? { limits } : {}), ...named('totalLimits', placesOf(table.total)),
  };
}
