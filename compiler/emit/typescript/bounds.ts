/**
 * Comparisons of aggregates that are not known exactly: where some entries are open, the least and the greatest that the aggregate can come to
 * are tried. A comparison of order whose sides never turn back as it grows says of all values what it says of both ends.
 */
import type { Expression } from '../../ir/program.ts';
import { lambdaParameters } from './cases.ts';
import { assuming, callOnce, declareFunction, declareTruth, local, type Compiled, type Emission, type Slot } from './emission.ts';
import { inlined } from './inlined.ts';
import { kindOf } from './kinds.ts';
import { numbered } from './names.ts';
import { operandsOf } from './program-index.ts';
import { compiledAggregate, expanded, expressionKey } from './scope.ts';
import { typeOf } from './slots.ts';

type Compare = Extract<Expression, { op: 'compare' }>;
type Aggregate = Extract<Expression, { op: 'aggregate' }>;

/** More ends than those of three aggregates are not tried. */
const MOST_BOUNDED = 3;

/** The values of definitions without cases that read aggregates in place of their names. */
const bare = (emission: Emission, e: Expression): Expression => inlined(emission, e, ({ isBounded }) => isBounded);

const hasAggregate = (e: Expression): boolean => e.op === 'aggregate' || operandsOf(e).some(hasAggregate);

/** The aggregates of a side that rises or falls with each of them, whatever the others are; null for any other side that has some. */
function monotoneIn(given: Expression): Aggregate[] | null {
  const e = expanded(given);
  switch (e.op) {
    case 'aggregate':
      return [e];
    case 'round':
      // a deviation is computed with its rounding
      return e.operand.op === 'aggregate' && e.operand.operation === 'deviation' ? null : monotoneIn(e.operand);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'addDays': {
      const [a, b] = (e.op === 'addDays' ? [e.date, e.days] : [e.left, e.right]).map(monotoneIn);
      return a && b ? [...a, ...b] : null;
    }
    case 'divide': {
      const top = monotoneIn(e.left);
      const isCount = e.right.op === 'aggregate' && e.right.operation === 'count';
      return top && (isCount || !hasAggregate(e.right)) ? [...top, ...(isCount ? [e.right as Aggregate] : [])] : null;
    }
    case 'granted':
      // known by itself, or not at all
      return [];
    default:
      return hasAggregate(e) ? null : [];
  }
}

interface Bounded {
  readonly comparison: Compare;
  readonly aggregates: readonly { readonly key: string; readonly compiled: Compiled }[];
}

/** The aggregates of a comparison whose ends can be tried, and the comparison with nothing named between; null where there are none. */
function boundedIn(emission: Emission, e: Compare): Bounded | null {
  if (kindOf(e.left) !== 'number') return null;
  const comparison: Compare = { ...e, left: bare(emission, e.left), right: bare(emission, e.right) };
  const [left, right] = [comparison.left, comparison.right].map(monotoneIn);
  if (!left || !right) return null;
  const found = [...left, ...right].map((one) => ({ key: expressionKey(one), compiled: compiledAggregate(emission, one) }));
  const aggregates = found.filter(({ compiled }) => compiled.bounds !== undefined);
  const isOnce = new Set(found.map(({ key }) => key)).size === found.length;
  return isOnce && aggregates.length > 0 && aggregates.length <= MOST_BOUNDED ? { comparison, aggregates } : null;
}

/** Does it read an aggregate whose ends can be tried, itself or through definitions without cases? */
export function hasBounds(emission: Emission, given: Expression): boolean {
  const e = expanded(bare(emission, given));
  if (e.op === 'round' && e.operand.op === 'aggregate' && e.operand.operation === 'deviation') return false;
  return e.op === 'aggregate' ? compiledAggregate(emission, e).bounds !== undefined : e.op !== 'definition' && e.op !== 'granted' && operandsOf(e).some((operand) => hasBounds(emission, operand));
}

/** Does it compare an aggregate whose ends can be tried? */
export const comparesBounds = (emission: Emission, e: Expression): boolean => e.op === 'compare' && boundedIn(emission, e) !== null;

/** The emission in which the aggregates have the values of locals. */
function atEnds(emission: Emission, { aggregates: bounded }: Bounded): { emission: Emission; slots: readonly Slot[] } {
  const aggregates = new Map(emission.aggregates);
  const slots = bounded.map(({ key, compiled: { lack, note } }, i): Slot => {
    const representation = { kind: 'exact' } as const;
    const name = local(emission, numbered('bound', i));
    const slot: Slot = { name, representation, type: typeOf(emission, representation), read: '', missing: null };
    aggregates.set(key, { representation, code: name, lack, note, slot });
    return slot;
  });
  return { emission: { ...assuming(emission, slots), aggregates }, slots };
}

/**
 * The call of a comparison that tries the ends where it is unknown without; the code as it is where no aggregate is open to that. `compile` gives the
 * comparison of exact numbers.
 */
export function compareWithinBounds(emission: Emission, e: Compare, known: () => string, compile: (emission: Emission, e: Compare) => string): string {
  const bounded = boundedIn(emission, e);
  if (!bounded) return known();
  return callOnce(emission.madeCalls, e, () => {
    const { rt, ts, rtType } = emission;
    const { emission: assumed, slots: locals } = atEnds(emission, bounded);
    const ends = `[${bounded.aggregates.map(({ compiled }) => `${compiled.bounds} ?? [undefined]`).join(', ')}]`;
    const agree = (operator: Compare['operator']): string => {
      const code = compile(assumed, { ...bounded.comparison, operator });
      return `${rt('agreeOverCases')}${ts(`<[${locals.map((slot) => slot.type).join(', ')}]>`)}(${ends}, (${lambdaParameters(emission, locals, code)}) => ${code})`;
    };
    const holds = local(emission, 'holds');
    const isEquality = e.operator === '=' || e.operator === '≠';
    // equal to none of what lies on one side of it; between ends on both sides anything may lie
    const [same, other] = e.operator === '=' ? [rt('YES'), rt('NO')] : [rt('NO'), rt('YES')];
    const answer = isEquality ? [
      `if (${agree('<')} === ${rt('YES')} || ${agree('>')} === ${rt('YES')}) return ${other};`, `return ${agree('=')} === ${rt('YES')} ? ${same} : ${rt('UNKNOWN')};`,
    ] : [`return ${agree(e.operator)};`];
    return declareFunction(emission, 'conditionWithinBounds', rtType('Truth'), [
      declareTruth(emission, holds, known()), `if (${holds} !== ${rt('UNKNOWN')}) return ${holds};`, ...answer,
    ]).call;
  });
}
