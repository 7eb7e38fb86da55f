/** Aggregates over the lists of a question: counts and sums of what lies in the cells, conditions on whether there is any, greatest and least values. */
import { rational } from '../model/rational.ts';
import { truthsOf, type Box } from './boxes.ts';
import { all, any, FALSE, FREE, holds, NO, not, TRUE, UNDEFINED, UNKNOWN, YES, type Formula } from './formulas.ts';
import { cellBox, hasFree, inCell, type Cell, type ListModel } from './lists.ts';
import { addPolynomials, constantPolynomial, MOST_MONOMIALS, multiplyPolynomials, scalePolynomial, subtractPolynomials, variablePolynomial, type Polynomial } from './polynomials.ts';
import { possibleIn } from './possible.ts';
import type { Question } from './question.ts';
import { multiplyRanges } from './ranges.ts';
import type { Operator } from '../ir/operators.ts';
import { compareNumbers, compareWithZero } from './terms.ts';
import { FREE_VALUE, mapBoth, mapValue, type NumberLeaf, type Value } from './values.ts';

const ZERO = constantPolynomial(rational(0));
const ONE = constantPolynomial(rational(1));
const leafOf = (over: Polynomial, needs: readonly Formula[] = []): NumberLeaf => ({ kind: 'number', over, under: ONE, needs });
const compareVariable = (variable: number, operator: Operator, limit: number, { terms }: Question): Formula =>
  compareWithZero(subtractPolynomials(variablePolynomial(variable), constantPolynomial(rational(limit))), operator, terms);

/** The entries of a cell that an aggregate looks at. */
export interface Share {
  readonly cell: Cell;
  readonly box: Box;
  /** The variable that counts them, where they may be part of the cell only; null: what `when` says decides about the cell as a whole. */
  readonly part: number | null;
  /** On facts outside of the list. */
  readonly when: Formula;
}

export const isNone = ({ when }: Share): boolean => when.kind === 'constant' && when.truths === NO;
export const countOf = ({ cell, part }: Share): number => part ?? cell.count;
/** Is any of these entries there? */
export const isThere = (share: Share, question: Question): Formula => compareVariable(countOf(share), '>', 0, question);

/** What a condition says of the entries of every cell. */
export function sharesOf(list: ListModel, condition: Formula, question: Question): Share[] {
  const problem = { terms: question.terms.list };
  return list.cells!.map((cell): Share => {
    const box = cellBox(cell, question.space);
    const when = inCell(condition, cell, box, problem);
    if (!hasFree(when)) return { cell, box, part: null, when };
    if (truthsOf(when, box, problem) & UNKNOWN && truthsOf(condition, box, problem) & UNKNOWN) return { cell, box, part: null, when: FREE };
    return { cell, box, part: partOf(cell, box, condition, question), when: TRUE };
  });
}

/** How many entries of a cell meet a condition that its entries differ in: any number of them. */
function partOf(cell: Cell, box: Box, condition: Formula, question: Question): number {
  const name = `${cell.name} ${question.numberOf(condition)}`;
  const { index } = question.space.number(name, { low: 0, high: question.space.variables[cell.count]!.range.high });
  if (question.wishes.some((w) => w.kind === 'part' && w.variable === index)) return index;
  question.wishes.push({ kind: 'part', variable: index, cell, condition });
  const beside = subtractPolynomials(variablePolynomial(index), variablePolynomial(cell.count));
  question.limit(beside, '≤');
  const inside = { cell, box, terms: question.terms };
  question.define(any([compareVariable(index, '≤', 0, question), possibleIn(condition, true, inside)]));
  question.define(any([compareWithZero(beside, '≥', question.terms), possibleIn(condition, false, inside)]));
  return index;
}

/** What all shares come to; where nothing of a cell is there, it adds nothing, whatever its condition says. */
function total(shares: readonly Share[], question: Question, of: (share: Share) => Value): Value {
  const byCondition = new Map<number, Share[]>();
  for (const share of shares.filter((s) => !isNone(s))) {
    const key = question.numberOf(share.when);
    byCondition.set(key, [...(byCondition.get(key) ?? []), share]);
  }
  return sumOf([...byCondition.values()].map((alike): Value => {
    const [{ when, box }] = alike as [Share];
    const own = sumOf(alike.map(of));
    if (when.kind === 'constant' && when.truths === YES) return own;
    const isNeverUnknown = !(truthsOf(when, box, { terms: question.terms.list }) & UNKNOWN);
    const none = isNeverUnknown ? [] : [{ when: all(alike.map((share) => not(isThere(share, question)))), then: leafOf(ZERO) }];
    return { kind: 'choice', cases: [...none, { when, then: own }], otherwise: leafOf(ZERO) };
  }));
}

const sumOf = (values: readonly Value[]): Value =>
  values.reduce((sum, value) => mapBoth(sum, value, (a, b) => (a.kind === 'number' && b.kind === 'number' ? addLeaves(a, b) : FREE_VALUE)), leafOf(ZERO));

function addLeaves(a: NumberLeaf, b: NumberLeaf): Value {
  const over = addPolynomials(multiplyPolynomials(a.over, b.under), multiplyPolynomials(b.over, a.under));
  const under = multiplyPolynomials(a.under, b.under);
  return over.size > MOST_MONOMIALS || under.size > MOST_MONOMIALS ? FREE_VALUE : { kind: 'number', over, under, needs: [...a.needs, ...b.needs] };
}

// ------------------------------------------------------------------------------------------------ counting

export function countValue(list: ListModel, condition: Formula, question: Question): Value {
  return total(sharesOf(list, condition, question), question, (share) => leafOf(variablePolynomial(countOf(share))));
}

export function someEntry(list: ListModel, condition: Formula, question: Question): Formula {
  return any([FALSE, ...sharesOf(list, condition, question).filter((s) => !isNone(s)).map((share) => all([isThere(share, question), share.when]))]);
}

export function everyEntry(list: ListModel, condition: Formula, question: Question): Formula {
  return not(someEntry(list, not(condition), question));
}

/** The variables of the fields that entries are ordered by, and of those that tell them apart. */
export interface SequenceVariables {
  readonly order: readonly number[];
  readonly alike: readonly number[];
}

/** The longest run: any that so many entries can be put in order for; where they are told apart, there may be as many runs as entries. */
export function streakValue(list: ListModel, condition: Formula, sequence: SequenceVariables, question: Question): Value {
  const everything = countValue(list, TRUE, question);
  const cells = sharesOf(list, condition, question).filter((share) => !isNone(share)).map((share) => share.cell);
  return mapBoth(countValue(list, condition, question), everything, (met, entries) => {
    if (met.kind !== 'number' || entries.kind !== 'number') return FREE_VALUE;
    const run = question.once({ run: list.key, condition, met, sequence }, () => {
      const variable = question.fresh({ low: 0, high: Infinity });
      const length = variablePolynomial(variable);
      question.wishes.push({ kind: 'run', list, variable, cells, sequence });
      const others = addPolynomials(subtractPolynomials(entries.over, met.over), ONE);
      const { terms } = question;
      question.define(whereKnown(met.needs, all([
        compareWithZero(subtractPolynomials(length, met.over), '≤', terms),
        sequence.alike.length === 0 ? compareWithZero(subtractPolynomials(met.over, multiplyPolynomials(length, others)), '≤', terms) : any([compareWithZero(met.over, '≤', terms), compareWithZero(length, '>', terms)]),
      ])));
      return variable;
    });
    return leafOf(variablePolynomial(run), met.needs);
  });
}

const whereKnown = (needs: readonly Formula[], then: Formula): Formula => (needs.length === 0 ? then : any([not(holds(all(needs))), then]));

/** 1 + how many entries that count (`one`) are above a value, or below it. */
export function rankValue(list: ListModel, condition: Formula, one: NumberLeaf, own: NumberLeaf, better: '>' | '<', question: Question): Value {
  const shares = sharesOf(list, all([condition, compareNumbers(one, better, own, question.terms)]), question);
  return mapValue(total(shares, question, (share) => leafOf(variablePolynomial(countOf(share)))), (leaf) =>
    (leaf.kind === 'number' ? { ...leaf, over: addPolynomials(leaf.over, ONE), needs: [...leaf.needs, ...own.needs] } : FREE_VALUE));
}

// ------------------------------------------------------------------------------------------------ adding up

export function sumValue(list: ListModel, condition: Formula, value: Value, question: Question): Value {
  return total(sharesOf(list, condition, question), question, (share) => sumOver(share, value, question));
}

/** The sum of a value over the entries of a share. */
function sumOver(share: Share, value: Value, question: Question): Value {
  const problem = { terms: question.terms.list };
  const within = (formula: Formula): Formula => inCell(formula, share.cell, share.box, problem);
  switch (value.kind) {
    case 'choice': {
      const cases = value.cases.map(({ when, then }) => ({ when: within(when), then })).filter(({ when }) => !(when.kind === 'constant' && when.truths === NO));
      if (cases.some(({ when }) => hasFree(when))) return FREE_VALUE;
      const [first] = cases;
      if (first?.when.kind === 'constant' && first.when.truths === YES) return sumOver(share, first.then, question);
      const otherwise = sumOver(share, value.otherwise, question);
      return cases.length === 0 ? otherwise : { kind: 'choice', cases: cases.map((c) => ({ when: c.when, then: sumOver(share, c.then, question) })), otherwise };
    }
    case 'undefined':
      return leafOf(ZERO, [any([not(isThere(share, question)), UNDEFINED])]);
    case 'number': {
      const needs = value.needs.map(within).filter((need) => !(need.kind === 'constant' && need.truths === YES)).map((need) => any([not(isThere(share, question)), need]));
      if (readsEntry(value.under, share.cell)) return FREE_VALUE;
      return { kind: 'number', over: sumOfPolynomial(value.over, share, question), under: value.under, needs };
    }
    default:
      return FREE_VALUE;
  }
}

const readsEntry = (polynomial: Polynomial, cell: Cell): boolean => [...polynomial.values()].some((m) => m.variables.some((v) => cell.domains.has(v)));

function sumOfPolynomial(polynomial: Polynomial, share: Share, question: Question): Polynomial {
  return [...polynomial.values()].reduce<Polynomial>((sum, { variables, coefficient }) => {
    const inside = variables.filter((v) => share.cell.domains.has(v));
    const outside = variables.filter((v) => !share.cell.domains.has(v)).reduce<Polynomial>((product, v) => multiplyPolynomials(product, variablePolynomial(v)), ONE);
    const moment = inside.length === 0 ? countOf(share) : momentOf(share, inside, question);
    return addPolynomials(sum, scalePolynomial(multiplyPolynomials(outside, variablePolynomial(moment)), coefficient));
  }, ZERO);
}

/** The variable for the sum of a product of fields over the entries of a share: between so many times the least and so many times the greatest. */
function momentOf(share: Share, fields: readonly number[], question: Question): number {
  const { cell, box, part } = share;
  const range = fields.slice(1).reduce((product, v) => multiplyRanges(product, box.domains[v]!.range), box.domains[fields[0]!]!.range);
  const name = `${cell.name}${part === null ? '' : ` of ${part}`} Σ${fields.join('·')}`;
  const known = question.moments.get(name);
  if (known) return known.variable;
  const count = countOf(share);
  const most = question.space.variables[cell.count]!.range.high;
  const { index } = question.space.number(name, { low: Math.min(0, range.low * most), high: Math.max(0, range.high * most) });
  question.moments.set(name, { variable: index, cell, fields, isWhole: part === null });
  const between = (whole: Polynomial, low: number, high: number, times: Polynomial): void => {
    question.limit(subtractPolynomials(whole, scalePolynomial(times, rational(low))), '≥');
    question.limit(subtractPolynomials(whole, scalePolynomial(times, rational(high))), '≤');
  };
  if (Number.isFinite(range.low) && Number.isFinite(range.high)) between(variablePolynomial(index), range.low, range.high, variablePolynomial(count));
  if (part !== null) {
    // what the others of the cell add up to lies between their bounds as well
    const whole = momentOf({ ...share, part: null }, fields, question);
    between(subtractPolynomials(variablePolynomial(whole), variablePolynomial(index)), range.low, range.high, subtractPolynomials(variablePolynomial(cell.count), variablePolynomial(part)));
  }
  const [first, second] = fields;
  // Σ f·g where g is not negative: between the least f times Σ g and the greatest f times Σ g
  if (fields.length === 2) {
    for (const [f, g] of [[first!, second!], [second!, first!]] as const) {
      const [own, other] = [box.domains[f]!.range, box.domains[g]!.range];
      if (other.low >= 0 && Number.isFinite(own.low) && Number.isFinite(own.high)) between(variablePolynomial(index), own.low, own.high, variablePolynomial(momentOf(share, [g], question)));
    }
  }
  return index;
}

export function meanValue(sum: Value, count: Value, notZero: (leaf: NumberLeaf) => Formula): Value {
  return mapBoth(sum, count, (a, b) => (a.kind === 'number' && b.kind === 'number'
    ? { kind: 'number', over: a.over, under: multiplyPolynomials(a.under, b.over), needs: [...a.needs, ...b.needs, notZero(b)] } : FREE_VALUE));
}
