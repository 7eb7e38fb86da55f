/** What facts outside of a list have to be for some entry of a cell to meet a condition that reads both. Never too much: where it fails, no entry does. */
import { rational } from '../model/rational.ts';
import { truthsOf, type Atom, type Box, type Problem } from './boxes.ts';
import { all, any, FALSE, holds, NO, not, TRUE, YES, type Formula } from './formulas.ts';
import { readBy, type Cell } from './lists.ts';
import { addPolynomials, constantPolynomial, scalePolynomial, subtractPolynomials, variablePolynomial, type Polynomial } from './polynomials.ts';
import { addRanges, scaleRange, type Range } from './ranges.ts';
import { compareWithZero, type Terms } from './terms.ts';

interface Inside { readonly cell: Cell; readonly box: Box; readonly terms: Terms }

/** @param wanted whether an entry for which the condition is true is asked for, or one for which it is false */
export function possibleIn(formula: Formula, wanted: boolean, inside: Inside): Formula {
  const of = (part: Formula, want = wanted): Formula => possibleIn(part, want, inside);
  switch (formula.kind) {
    case 'constant':
      return formula.truths & (wanted ? YES : NO) ? TRUE : FALSE;
    case 'free':
      return TRUE;
    case 'all':
    case 'any':
      return (formula.kind === 'all' ? wanted : !wanted) ? all(formula.parts.map((part) => of(part))) : any([FALSE, ...formula.parts.map((part) => of(part))]);
    case 'not':
      return of(formula.part, !wanted);
    case 'holds':
      return wanted ? of(formula.part) : TRUE;
    case 'given':
      return all([...formula.needs.map((need) => of(need, true)), of(formula.then)]);
    case 'choose':
      return any([...formula.cases.map(({ when, then }) => all([of(when, true), of(then)])), of(formula.otherwise)]);
    default:
      return possibleAtom(formula, wanted, inside);
  }
}

function possibleAtom(atom: Atom, wanted: boolean, { cell, box, terms }: Inside): Formula {
  const problem: Problem = { terms: terms.list };
  const read = readBy(atom, problem);
  const isOwn = (variable: number): boolean => cell.domains.has(variable);
  if (!read.some(isOwn)) return holds(wanted ? atom : not(atom));
  if (read.every(isOwn)) return truthsOf(atom, box, problem) & (wanted ? YES : NO) ? TRUE : FALSE;
  if (atom.kind === 'same') {
    const [own, other] = isOwn(atom.left) ? [atom.left, atom.right] : [atom.right, atom.left];
    return wanted ? { kind: 'member', variable: other, set: box.domains[own]!.mask } : TRUE;
  }
  if (atom.kind !== 'term' || !terms.list[atom.term]!.isLinear) return TRUE;
  let [own, other]: [Range, Polynomial] = [{ low: 0, high: 0 }, constantPolynomial(rational(0))];
  for (const { variables, coefficient } of terms.list[atom.term]!.monomials) {
    const [variable] = variables as [number];
    if (isOwn(variable)) own = addRanges(own, scaleRange(box.domains[variable]!.range, coefficient));
    else other = addPolynomials(other, scalePolynomial(variablePolynomial(variable), rational(coefficient)));
  }
  const against = (operator: '≤' | '≥' | '>', end: number): Formula => (Number.isFinite(end) ? compareWithZero(subtractPolynomials(other, constantPolynomial(rational(atom.limit - end))), operator, terms) : TRUE);
  if (atom.relation === '≤') return wanted ? against('≤', own.low) : against('>', own.high);
  return wanted ? all([against('≤', own.low), against('≥', own.high)]) : TRUE;
}
