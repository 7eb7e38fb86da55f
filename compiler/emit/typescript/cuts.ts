/** What a condition tells apart of the values of one fact that it compares with constants. */
import { MIRRORED } from '../../ir/operators.ts';
import type { Expression, Rational } from '../../ir/program.ts';
import { rational } from '../../runtime/index.ts';
import type { Emission } from './emission.ts';
import { factKey, valuesOf } from './shapes.ts';

type Compare = Extract<Expression, { op: 'compare' }>;
type Comparator = Compare['operator'];
type Fact = Extract<Expression, { op: 'fact' }>;

/** Members (by alias) or texts in a set from others; numbers (times `factor`) on both sides of constants. */
export type Cut = { readonly set: readonly string[] } | { readonly operator: Comparator; readonly factor: Rational; readonly at: readonly Rational[] };

const ONE = rational(1n);

/** The constants that a value is one of; null where it may be another one. */
function constantsOf(emission: Emission, e: Expression): (Rational | string)[] | null {
  switch (e.op) {
    case 'number':
      return [e.value];
    case 'date':
      return [rational(BigInt(e.days))];
    case 'member':
      return [emission.index.member(e.enumeration, e.member).alias];
    case 'text':
      return [e.value];
    case 'definition': {
      const all = valuesOf(emission, e.definition).map((value) => constantsOf(emission, value));
      return all.every((values) => values !== null) ? [...new Set(all.flat())] : null;
    }
    default:
      return null;
  }
}

/** A fact, or one times a constant above 0 (hours that are kept in minutes). */
function factIn(e: Expression): { readonly fact: Fact; readonly factor: Rational } | null {
  if (e.op === 'fact') return { fact: e, factor: ONE };
  return e.op === 'multiply' && e.left.op === 'fact' && e.right.op === 'number' && e.right.value.n > 0n ? { fact: e.left, factor: e.right.value } : null;
}

const isNumber = (value: Rational | string): value is Rational => typeof value === 'object';

function cutsOf(operator: Comparator, factor: Rational, constants: readonly (Rational | string)[]): Cut[] {
  const at = constants.filter(isNumber);
  return [...(at.length > 0 ? [{ operator, factor, at }] : []), ...constants.filter((c) => typeof c === 'string').map((member) => ({ set: [member] }))];
}

/** A fact with what is told apart of it. */
export interface CutFact {
  readonly fact: Fact;
  readonly key: string;
  readonly cuts: readonly Cut[];
}

/** A fact that is compared with constants, and the other side. */
export function comparedFact(emission: Emission, e: Compare): (CutFact & { readonly other: Expression }) | null {
  for (const [side, other, operator] of [[e.left, e.right, e.operator], [e.right, e.left, MIRRORED[e.operator]]] as const) {
    const own = factIn(side);
    const constants = own && constantsOf(emission, other);
    if (own && constants) return { fact: own.fact, key: factKey(emission, own.fact), cuts: cutsOf(operator, own.factor, constants), other };
  }
  return null;
}

/** A fact of which it is asked whether it is one of some constants. */
export function listedFact(emission: Emission, e: Extract<Expression, { op: 'in' }>): CutFact | null {
  const constants = e.set.map((one) => constantsOf(emission, one));
  if (e.value.op !== 'fact' || !constants.every((c) => c?.length === 1)) return null;
  const values = constants.flat() as (Rational | string)[];
  const names = values.filter((v) => typeof v === 'string');
  return { fact: e.value, key: factKey(emission, e.value), cuts: names.length === values.length ? [{ set: names }] : cutsOf('=', ONE, values) };
}

/** A list of members or texts of which it is asked whether one of them, or each, is one of some constants: they are told apart as a single one would be. */
export function listedIn(emission: Emission, e: Extract<Expression, { op: 'any' | 'every' }>): CutFact | null {
  const constants = e.set.map((one) => constantsOf(emission, one));
  if (e.list.op !== 'fact' || !constants.every((c) => c?.length === 1 && typeof c[0] === 'string')) return null;
  return { fact: e.list, key: factKey(emission, e.list), cuts: [{ set: constants.flat() as string[] }] };
}
