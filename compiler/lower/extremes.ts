/** Comparisons with the greatest or the least of several values: what is asked of each of them, so that one that is not known leaves open only what depends on it. */
import { MIRRORED, type Operator } from '../ir/operators.ts';
import type { Expression } from '../ir/program.ts';

type Extreme = Extract<Expression, { op: 'extreme' }>;

/** Operators that the greatest of several values meets where one of them does; the others all of them must meet. */
const MET_BY_ONE: readonly Operator[] = ['≥', '>'];

/** More comparisons are not made of one. */
const MOST_COMPARED = 64;

const valuesIn = (e: Expression): number => (e.op === 'extreme' ? e.operands.reduce((sum, operand) => sum + valuesIn(operand), 0) : 1);

/** A comparison of two values. */
export function comparison(operator: Operator, left: Expression, right: Expression): Expression {
  if (valuesIn(left) * valuesIn(right) > MOST_COMPARED) return { op: 'compare', operator, left, right };
  if (left.op === 'extreme') return comparedEach(operator, left, right);
  if (right.op === 'extreme') return comparedEach(MIRRORED[operator], right, left);
  return { op: 'compare', operator, left, right };
}

function comparedEach(operator: Operator, extreme: Extreme, other: Expression): Expression {
  const { isMost, operands } = extreme;
  if (operator === '≠') return { op: 'not', operand: comparedEach('=', extreme, other) };
  if (operator === '=') return { op: 'and', operands: [comparedEach('≥', extreme, other), comparedEach('≤', extreme, other)] };
  return { op: MET_BY_ONE.includes(operator) === isMost ? 'or' : 'and', operands: operands.map((operand) => comparison(operator, operand, other)) };
}
