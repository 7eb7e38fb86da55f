/** Comparisons of polynomials as conditions on one variable, or on a term that several conditions share. */
import { all, any, FALSE, FREE, given, not, TRUE, UNDEFINED, type Formula, type Relation, type Term } from './formulas.ts';
import { divide, multiply, rational } from '../model/rational.ts';
import { MIRRORED, type Operator } from '../ir/operators.ts';
import type { Rational } from '../ir/program.ts';
import { constantValue, MOST_MONOMIALS, multiplyPolynomials, normalise, subtractPolynomials, type Normal, type Polynomial } from './polynomials.ts';
import type { NumberLeaf } from './values.ts';

/** The terms that the conditions of one session compare, each once. */
export interface Terms {
  readonly list: readonly Term[];
  /** The number of a term; null when its coefficients do not fit into doubles. */
  number(normal: Normal): number | null;
}

export function createTerms(): Terms {
  const list: Term[] = [];
  const numbers = new Map<string, number>();
  return {
    list,
    number: (normal) => {
      const before = numbers.get(normal.key);
      if (before !== undefined) return before;
      if (normal.monomials.some(({ coefficient }) => !Number.isSafeInteger(Number(coefficient)))) return null;
      const monomials = normal.monomials.map((m) => ({ variables: m.variables, coefficient: Number(m.coefficient) }));
      list.push({ monomials, isLinear: monomials.every((m) => m.variables.length === 1) });
      numbers.set(normal.key, list.length - 1);
      return list.length - 1;
    },
  };
}

const floor = ({ n, d }: Rational): bigint => (n % d !== 0n && n < 0n ? n / d - 1n : n / d);
const ceiling = (value: Rational): bigint => -floor({ n: -value.n, d: value.d });

/** Two numbers compared; unknown where a need of either does not hold. */
export function compareNumbers(left: NumberLeaf, operator: Operator, right: NumberLeaf, terms: Terms): Formula {
  const difference = subtractPolynomials(multiplyPolynomials(left.over, right.under), multiplyPolynomials(right.over, left.under));
  const under = multiplyPolynomials(left.under, right.under);
  if (difference.size > MOST_MONOMIALS || under.size > MOST_MONOMIALS) return FREE;
  return given([...left.needs, ...right.needs], compareQuotient(difference, under, operator, terms));
}

/** over ÷ under against 0, where `under` is not 0. */
function compareQuotient(over: Polynomial, under: Polynomial, operator: Operator, terms: Terms): Formula {
  const divisor = constantValue(under);
  if (divisor) return divisor.n === 0n ? UNDEFINED : compareWithZero(over, divisor.n > 0n ? operator : MIRRORED[operator], terms);
  return { kind: 'choose', otherwise: UNDEFINED, cases: [
    { when: compareWithZero(under, '>', terms), then: compareWithZero(over, operator, terms) },
    { when: compareWithZero(under, '<', terms), then: compareWithZero(over, MIRRORED[operator], terms) },
  ] };
}

/** A polynomial in the integers of its variables against 0. */
export function compareWithZero(polynomial: Polynomial, operator: Operator, terms: Terms): Formula {
  const value = constantValue(polynomial);
  if (value) return compareConstant(value, operator) ? TRUE : FALSE;
  const normal = normalise(polynomial);
  const limit = divide({ n: -normal.constant.n, d: normal.constant.d }, normal.factor);
  return compareNormal(normal, normal.factor.n > 0n ? operator : MIRRORED[operator], limit, terms);
}

function compareConstant({ n }: Rational, operator: Operator): boolean {
  return { '<': n < 0n, '≤': n <= 0n, '=': n === 0n, '≥': n >= 0n, '>': n > 0n, '≠': n !== 0n }[operator];
}

function compareNormal(normal: Normal, operator: Operator, limit: Rational, terms: Terms): Formula {
  const against = (relation: Relation, whole: bigint): Formula => atomOf(normal, relation, whole, terms);
  switch (operator) {
    case '≤':
      return against('≤', floor(limit));
    case '<':
      return against('≤', ceiling(limit) - 1n);
    case '>':
      return not(against('≤', floor(limit)));
    case '≥':
      return not(against('≤', ceiling(limit) - 1n));
    case '=':
      return limit.d === 1n ? against('=', limit.n) : FALSE;
    case '≠':
      return limit.d === 1n ? not(against('=', limit.n)) : TRUE;
  }
}

function atomOf(normal: Normal, relation: Relation, whole: bigint, terms: Terms): Formula {
  const limit = Number(whole);
  if (!Number.isSafeInteger(limit)) return FREE;
  const [only] = normal.monomials;
  if (normal.monomials.length === 1 && only!.variables.length === 1) return { kind: 'bound', variable: only!.variables[0]!, relation, limit };
  const term = terms.number(normal);
  return term === null ? FREE : { kind: 'term', term, relation, limit };
}

/** Is a polynomial a whole number? */
export function isWhole(polynomial: Polynomial, terms: Terms): Formula {
  const value = constantValue(polynomial);
  if (value) return value.d === 1n ? TRUE : FALSE;
  const normal = normalise(polynomial);
  // factor × term + constant = (a × term + b) ÷ d, in lowest terms of the factor: whole only where the constant's denominator goes with it
  const d = leastCommon(normal.factor.d, normal.constant.d);
  const a = multiply(normal.factor, rational(d)).n;
  const b = multiply(normal.constant, rational(d)).n;
  if (d === 1n) return TRUE;
  const term = terms.number(normal);
  const [scale, offset, modulus] = [Number(a), Number(b), Number(d)];
  if (term === null || ![scale, offset, modulus].every(Number.isSafeInteger)) return FREE;
  // a × term + b ≡ 0 (mod d): the residues of the term that do it
  if (modulus > 1000) return FREE;
  const residues = Array.from({ length: modulus }, (_, r) => r).filter((r) => (scale * r + offset) % modulus === 0);
  return any(residues.map((r): Formula => ({ kind: 'multiple', term, offset: -r, modulus })));
}

const leastCommon = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
};

/** Needs of a division: the divisor is not 0. */
export const isNotZero = (leaf: NumberLeaf, terms: Terms): Formula => all([compareWithZero(leaf.over, '≠', terms)]);
