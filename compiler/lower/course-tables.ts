/** 科目表 → the bounds and groups of an allocation. */
import type { PhraseValue } from '../../lang/phrases.ts';
import { findUnit } from '../../lang/units.ts';
import type { CheckedCourseTable, CheckedExpression, CheckedPhrase } from '../check/checked.ts';
import type { Expression, ProgramCourseGroup, Rational } from '../ir/program.ts';
import { compare, divide, multiply, rational } from '../model/rational.ts';

/** Both ends inclusive; null: open. */
interface Bounds {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

const COURSE = rational(1);
const OPEN: Bounds = { low: null, high: null };
const isCredits = ({ value }: CheckedPhrase): boolean => findUnit(unitOf(value) ?? '')?.unit === '學分';

function unitOf(value: PhraseValue): string | null {
  if (value.kind === 'range') return value.low.unit;
  return value.kind === 'limit' || value.kind === 'quantity' ? value.quantity.unit : null;
}

/** What lies on the steps: more than 2 whole courses is at least 3, fewer than 2 at most 1. */
function onSteps(value: Rational, step: Rational, side: 'above' | 'from' | 'to' | 'below'): Rational {
  // no text prints a number below 0
  const { n, d } = divide(value, step);
  const [down, up] = [n / d, (n + d - 1n) / d];
  return multiply(rational({ above: down + 1n, from: up, to: down, below: up - 1n }[side]), step);
}

/** What a phrase allows, where values go by steps. */
function boundsOf({ value, phrase }: CheckedPhrase, step: Rational): Bounds {
  if (value.kind === 'range') return { low: onSteps(value.low.value, step, 'from'), high: onSteps(value.high.value, step, 'to') };
  if (value.kind === 'quantity') return { low: onSteps(value.quantity.value, step, 'from'), high: onSteps(value.quantity.value, step, 'to') };
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

/** The condition under which the courses of a list can be allocated; `lower` lowers the expressions in it. */
export function lowerAllocation(table: CheckedCourseTable, lower: (e: CheckedExpression) => Expression): Expression & { op: 'allocation' } {
  const { list } = table;
  const step = stepOf(table.credits);
  const groups = table.groups.map((group): ProgramCourseGroup => {
    const [ofCourses, ofCredits] = [group.limits.filter((p) => !isCredits(p)), group.limits.filter(isCredits)];
    const [courses, credits] = [together(ofCourses, COURSE), together(ofCredits, step)];
    const each = group.each ? boundsOf(group.each, step) : OPEN;
    return {
      name: { text: group.name, alias: group.alias }, parent: group.parent, names: group.names, condition: group.condition && lower(group.condition),
      minCourses: courses.low ? Number(courses.low.n) : 0, maxCourses: courses.high ? Number(courses.high.n) : null,
      minCredits: credits.low ?? rational(0), maxCredits: credits.high, eachLow: each.low ?? rational(0), eachHigh: each.high,
      printed: { courses: minimumPrinted(ofCourses, COURSE), credits: minimumPrinted(ofCredits, step) },
    };
  });
  const totalPrinted = minimumPrinted(table.total, step);
  return {
    op: 'allocation', list: { op: 'fact', record: list.record, field: list.field, type: list.type }, element: table.element, key: table.key && lower(table.key), credits: lower(table.credits),
    counts: table.counts && lower(table.counts), groups, pairs: table.pairs, totalCredits: together(table.total, step).low, ...(totalPrinted === null ? {} : { totalPrinted }),
  };
}
