/** The greatest and the least of what entries have. */
import { rational } from '../model/rational.ts';
import type { Rational } from '../ir/program.ts';
import { countOf, isNone, isThere, sharesOf, someEntry, type Share } from './aggregates.ts';
import { all, any, FALSE, FREE, given, holds, isKnown, not, TRUE, type Formula } from './formulas.ts';
import { hull, inCell } from './lists.ts';
import { addPolynomials, constantPolynomial, constantValue, scalePolynomial, subtractPolynomials, variablePolynomial, type Polynomial } from './polynomials.ts';
import type { Question } from './question.ts';
import { addRanges, multiplyRanges, scaleRange, type Range } from './ranges.ts';
import type { Operator } from '../ir/operators.ts';
import { compareNumbers, compareWithZero } from './terms.ts';
import { ask, type Extreme, type NumberLeaf, type Value } from './values.ts';

/** What has to be so for it to be known: entries that count, and every one of them known. */
function needsOf({ list, condition, value }: Extreme, question: Question): Formula[] {
  const valued = ask(value, (leaf) => (leaf.kind === 'number' ? given(leaf.needs, TRUE) : FREE));
  const shares = sharesOf(list, condition, question).filter((share) => !isNone(share));
  const has = (share: Share): Formula => inCell(valued, share.cell, share.box, { terms: question.terms.list });
  const known = shares.map((share) => any([not(isThere(share, question)), all([isKnown(share.when), any([not(holds(share.when)), holds(has(share))])])]));
  return [any([FALSE, ...shares.map((share) => all([isThere(share, question), holds(share.when)]))]), ...known];
}

const meets = ({ value, condition }: Extreme, operator: Operator, limit: NumberLeaf, { terms }: Question): Formula =>
  all([condition, ask(value, (leaf) => (leaf.kind === 'number' ? compareNumbers(leaf, operator, limit, terms) : FREE))]);

/** The greatest (least) value against a number that is written down: whether an entry goes as far. */
export function compareExtreme(extreme: Extreme, operator: Operator, limit: NumberLeaf, question: Question): Formula {
  const { isMost, list } = extreme;
  const [reaching, beyond] = isMost ? (['≥', '>'] as const) : (['≤', '<'] as const);
  if (list.cells === null) {
    list.conditions.push(meets(extreme, reaching, limit, question), meets(extreme, beyond, limit, question));
    return FREE;
  }
  const goes = (which: Operator): Formula => someEntry(list, meets(extreme, which, limit, question), question);
  const answer = ((): Formula => {
    if (operator === '=') return all([goes(reaching), not(goes(beyond))]);
    if (operator === '≠') return not(all([goes(reaching), not(goes(beyond))]));
    if (operator === reaching || operator === beyond) return goes(operator);
    return not(goes(operator === '≤' || operator === '≥' ? beyond : reaching));
  })();
  return given([...needsOf(extreme, question), ...limit.needs], answer);
}

/** As a number of its own, for arithmetic; null where that cannot be read. */
export const extremeNumber = (extreme: Extreme, question: Question): NumberLeaf | null =>
  question.once({ ...extreme, list: extreme.list.key }, () => numberFor(extreme, question));

function numberFor(extreme: Extreme, question: Question): NumberLeaf | null {
  const { isMost, list, condition, value } = extreme;
  const leaves = leavesOf(value);
  if (list.cells === null || leaves.length === 0) return null;
  const scale = leaves.reduce((all, leaf) => leaf.reduce((d, { coefficient }) => (d * coefficient.d) / gcd(d, coefficient.d), all), 1n);
  const shares = sharesOf(list, condition, question).filter((share) => !isNone(share));
  const reach = shares.map((share) => hull(leaves.map((leaf) => rangeOf(leaf, scale, share))));
  const whole = hull([...reach, { low: 0, high: 0 }]);
  const variable = question.fresh(whole);
  const own = variablePolynomial(variable);
  const against = (operator: Operator, limit: number): Formula =>
    (Number.isFinite(limit) ? compareWithZero(subtractPolynomials(own, constantPolynomial(rational(limit))), operator, question.terms) : TRUE);
  const there = shares.map((share) => holds(all([isThere(share, question), share.when])));
  question.define(any([not(any([FALSE, ...there])), all([
    ...there.map((isHere, i) => any([not(isHere), isMost ? against('≥', reach[i]!.low) : against('≤', reach[i]!.high)])),
    any(there.map((isHere, i) => all([isHere, against('≥', reach[i]!.low), against('≤', reach[i]!.high)]))),
  ])]));
  tieEnds(extreme, own, shares, question);
  const [only, ...more] = leaves.flat();
  if (only?.variables.length === 1 && more.length === 0) {
    const by = Number((only.coefficient.n * scale) / only.coefficient.d);
    question.wishes.push({ kind: 'extreme', isMost, variable, field: only.variables[0]!, by, cells: shares.map((s) => s.cell) });
  }
  return { kind: 'number', over: own, under: constantPolynomial(rational(scale)), needs: needsOf(extreme, question) };
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The greatest and the least of the same are the same where only one entry counts. */
function tieEnds({ isMost, list, condition, value }: Extreme, own: Polynomial, shares: readonly Share[], question: Question): void {
  const ends = question.once({ ends: list.key, condition, value }, (): { most?: Polynomial; least?: Polynomial } => ({}));
  ends[isMost ? 'most' : 'least'] = own;
  if (!ends.most || !ends.least) return;
  const counted = shares.reduce((sum, share) => addPolynomials(sum, variablePolynomial(countOf(share))), constantPolynomial(rational(-2)));
  question.define(any([compareWithZero(counted, '≥', question.terms), compareWithZero(subtractPolynomials(ends.most, ends.least), '=', question.terms)]));
}

interface Part { readonly variables: readonly number[]; readonly coefficient: Rational }

/** The polynomials that a value can be; none when it can be something else. */
function leavesOf(value: Value): (readonly Part[])[] {
  const found: (readonly Part[])[] = [];
  const isReadable = (one: Value): boolean => {
    if (one.kind === 'choice') return one.cases.every((c) => isReadable(c.then)) && isReadable(one.otherwise);
    if (one.kind === 'undefined') return true;
    const divisor = one.kind === 'number' ? constantValue(one.under) : null;
    if (one.kind !== 'number' || !divisor || divisor.n === 0n) return false;
    found.push([...scalePolynomial(one.over, rational(divisor.d, divisor.n)).values()]);
    return true;
  };
  return isReadable(value) ? found : [];
}

/** The integers that a polynomial times `scale` can be in a cell. */
function rangeOf(polynomial: readonly Part[], scale: bigint, { box }: Share): Range {
  return polynomial.reduce<Range>((sum, { variables, coefficient }) => {
    const range = variables.reduce<Range>((product, v) => multiplyRanges(product, box.domains[v]!.range), { low: 1, high: 1 });
    return addRanges(sum, scaleRange(range, Number((coefficient.n * scale) / coefficient.d)));
  }, { low: 0, high: 0 });
}
