/** Rounding: which numbers come to a step, and the step itself as a number of its own. */
import { multiply, rational } from '../model/rational.ts';
import type { Rational, RoundingMode } from '../ir/program.ts';
import { all, any, FALSE, given, holds, not, type Formula } from './formulas.ts';
import type { Aggregate } from './lists.ts';
import { addPolynomials, constantPolynomial, constantValue, scalePolynomial, variablePolynomial, type Polynomial } from './polynomials.ts';
import type { Question } from './question.ts';
import type { Operator } from '../ir/operators.ts';
import { compareNumbers, compareWithZero } from './terms.ts';
import type { Leaf, NumberLeaf } from './values.ts';

const constant = (value: Rational): NumberLeaf => ({ kind: 'number', over: constantPolynomial(value), under: constantPolynomial(rational(1)), needs: [] });
const floor = ({ n, d }: Rational): bigint => (n % d !== 0n && n < 0n ? n / d - 1n : n / d);

type Compare = (inner: Extract<Leaf, { kind: 'rounded' }>['inner'], operator: Operator, limit: NumberLeaf) => Formula;

/** A rounded number against one that is written down: the number itself against the end of what is rounded to there. */
export function compareRounded({ inner, mode, decimals }: Extract<Leaf, { kind: 'rounded' }>, operator: Operator, limit: NumberLeaf, compare: Compare): Formula {
  const [over, under] = [constantValue(limit.over)!, constantValue(limit.under)!];
  const scale = 10n ** BigInt(decimals);
  const steps = multiply(rational(over.n * under.d, over.d * under.n), rational(scale));
  /** Does it come to `step` or more? */
  const reaches = (step: bigint): Formula => {
    const { from, isIn } = startOf(step, mode);
    return compare(inner, isIn ? '≥' : '>', constant(multiply(from, rational(1, scale))));
  };
  const lowest = floor(steps);
  const ceiling = steps.d === 1n ? lowest : lowest + 1n;
  const answer = ((): Formula => {
    switch (operator) {
      case '≥':
        return reaches(ceiling);
      case '>':
        return reaches(lowest + 1n);
      case '<':
        return not(reaches(ceiling));
      case '≤':
        return not(reaches(lowest + 1n));
      default: {
        const same = all([reaches(ceiling), not(reaches(ceiling + 1n)), ...(steps.d === 1n ? [] : [FALSE])]);
        return operator === '=' ? same : not(same);
      }
    }
  })();
  return given(limit.needs, answer);
}

/** The least number of steps that comes to `step` or more, and whether it does itself; away from zero halves and parts go outwards. */
function startOf(step: bigint, mode: RoundingMode): { from: Rational; isIn: boolean } {
  const isAbove = step >= 1n;
  switch (mode) {
    case 'halfAway':
      return { from: rational(2n * step - 1n, 2), isIn: isAbove };
    case 'truncate':
      return isAbove ? { from: rational(step), isIn: true } : { from: rational(step - 1n), isIn: false };
    case 'awayFromZero':
      return isAbove ? { from: rational(step - 1n), isIn: false } : { from: rational(step), isIn: true };
  }
}

/** A rounded number as a variable of its own, tied to what is rounded. */
export const roundedNumber = (inner: NumberLeaf, mode: RoundingMode, decimals: number, question: Question): NumberLeaf =>
  question.once({ rounded: inner, mode, decimals }, () => numberFor(inner, mode, decimals, question));

function numberFor(inner: NumberLeaf, mode: RoundingMode, decimals: number, question: Question): NumberLeaf {
  const { terms } = question;
  const scale = 10n ** BigInt(decimals);
  const variable = question.fresh({ low: -Infinity, high: Infinity });
  const own = variablePolynomial(variable);
  const steps: NumberLeaf = { ...inner, over: scalePolynomial(inner.over, rational(scale)), needs: [] };
  const beside = (by: Rational): NumberLeaf => ({ kind: 'number', over: addPolynomials(own, constantPolynomial(by)), under: constantPolynomial(rational(1)), needs: [] });
  const from = (low: Rational, high: Rational, isLowIn: boolean): Formula =>
    all([compareNumbers(steps, isLowIn ? '≥' : '>', beside(low), terms), compareNumbers(steps, isLowIn ? '<' : '≤', beside(high), terms)]);
  const [below, above] = ({ halfAway: [rational(-1, 2), rational(1, 2)], truncate: [rational(0), rational(1)], awayFromZero: [rational(-1), rational(0)] } as const)[mode];
  const mirrored = (value: Rational): Rational => rational(-value.n, value.d);
  const isPositive = compareNumbers(steps, '≥', constant(rational(0)), terms);
  const upwards = all([isPositive, from(below, above, mode !== 'awayFromZero'), compareWithZero(own, '≥', terms)]);
  const downwards = all([not(isPositive), from(mirrored(above), mirrored(below), mode === 'awayFromZero'), compareWithZero(own, '≤', terms)]);
  question.define(any([not(holds(all(inner.needs))), upwards, downwards]));
  return { kind: 'number', over: own, under: constantPolynomial(rational(scale)), needs: inner.needs };
}

/** A standard deviation: any number from 0, where there is a mean; of one entry 0. */
export function deviationNumber(mean: NumberLeaf, what: Aggregate, decimals: number, question: Question): NumberLeaf {
  const own: Polynomial = variablePolynomial(question.once({ what, decimals }, () => question.fresh({ low: 0, high: Infinity })));
  return { kind: 'number', over: own, under: constantPolynomial(rational(10n ** BigInt(decimals))), needs: mean.needs };
}
