/** Conditions as three-valued code: NO, UNKNOWN or YES. Unknown numbers are NaN, so both directions of a comparison fail for them. */
import type { Expression } from '../../ir/program.ts';
import { comparesBounds, compareWithinBounds, hasBounds } from './bounds.ts';
import { compareOverCases, comparesCases } from './cases.ts';
import { MIRRORED } from '../../ir/operators.ts';
import { callOnce, declareFunction, type Emission } from './emission.ts';
import { compareAtEnds, comparesEnds } from './ends.ts';
import { compileExact } from './exact.ts';
import { kindOf } from './kinds.ts';
import { compileScaled, greatestCommonDivisor, isLiteral, leastCommonMultiple, toScale, unlessExactNeeded, type Guard, type Scaled } from './numbers.ts';
import { operandsOf } from './program-index.ts';
import { overDecisions } from './scenarios.ts';
import { expanded } from './scope.ts';
import { presenceSlot } from './slots.ts';
import { compileConstantIn, compileListCondition } from './sets.ts';
import { compileReference, compileHeld, constantText } from './texts.ts';

type Compare = Extract<Expression, { op: 'compare' }>;
type Operator = Compare['operator'];

const OPPOSITE: Readonly<Record<Operator, Operator>> = { '<': '≥', '≤': '>', '=': '≠', '≥': '<', '>': '≤', '≠': '=' };
const SYMBOL: Readonly<Record<Operator, string>> = { '<': '<', '≤': '<=', '=': '===', '≥': '>=', '>': '>', '≠': '!==' };

function compileAll(emission: Emission, e: Extract<Expression, { op: 'and' | 'or' }>, compile: (e: Expression) => string): string {
  const [first, ...rest] = e.operands.map(compile);
  if (first === undefined) return emission.rt(e.op === 'and' ? 'YES' : 'NO');
  return rest.reduce((all, one) => `${emission.rt(e.op)}(${all}, ${one})`, first);
}

/** Both sides in one scale and without common factors: `3 * x` and `y` for x ≤ y/3, `x` and `3` for 60·x ≤ 180. */
function bothSides(emission: Emission, e: Compare, guard: Guard | null): [Side, Side] {
  const sides = [e.left, e.right].map((side) => compileScaled(emission, side, guard)) as [Scaled, Scaled];
  const scale = leastCommonMultiple(sides[0].scale, sides[1].scale);
  const [left, right] = sides.map((side) => toScale(side, scale, guard)) as [Scaled, Scaled];
  const common = greatestCommonDivisor(factorOf(left), factorOf(right));
  return common > 1n ? [dividedBy(left, common), dividedBy(right, common)] : [left, right];
}

/** One side of a comparison; `low` is its value where it is a literal, before a factor was taken out of both. */
type Side = Pick<Scaled, 'code' | 'low'>;

const factorOf = (side: Scaled): bigint => (isLiteral(side) ? side.low : side.multiple?.factor ?? 1n);

function dividedBy(side: Scaled, divisor: bigint): Side {
  if (isLiteral(side)) return { code: String(side.low / divisor), low: side.low };
  const { of, factor } = side.multiple!;
  return { code: factor === divisor ? of : `${factor / divisor} * ${of}`, low: side.low };
}

/** Two constants are compared here: the type checker objects to comparing literals. */
function compareConstants(operator: Operator, a: Side, b: Side): boolean | null {
  if (!isLiteral(a) || !isLiteral(b)) return null;
  const [x, y] = [a.low, b.low];
  return { '<': x < y, '≤': x <= y, '=': x === y, '≥': x >= y, '>': x > y, '≠': x !== y }[operator];
}

/** `x <= y ? YES : x > y ? NO : UNKNOWN`; equality asks for < and > since NaN is unequal to everything. */
function compareDoubles(emission: Emission, operator: Operator, a: Side, b: Side): string {
  const { rt } = emission;
  const constant = compareConstants(operator, a, b);
  if (constant !== null) return rt(constant ? 'YES' : 'NO');
  const [left, right] = [a.code, b.code];
  if (operator === '=' || operator === '≠') {
    const [same, other] = operator === '=' ? [rt('YES'), rt('NO')] : [rt('NO'), rt('YES')];
    return `(${left} === ${right} ? ${same} : ${left} < ${right} || ${left} > ${right} ? ${other} : ${rt('UNKNOWN')})`;
  }
  return `(${left} ${SYMBOL[operator]} ${right} ? ${rt('YES')} : ${left} ${SYMBOL[OPPOSITE[operator]]} ${right} ? ${rt('NO')} : ${rt('UNKNOWN')})`;
}

function compareExact(emission: Emission, e: Compare): string {
  const { rt } = emission;
  const left = compileExact(emission, e.left);
  const right = compileExact(emission, e.right);
  switch (e.operator) {
    case '<':
      return `${rt('lessExact')}(${left}, ${right})`;
    case '≤':
      return `${rt('atMostExact')}(${left}, ${right})`;
    case '>':
      return `${rt('lessExact')}(${right}, ${left})`;
    case '≥':
      return `${rt('atMostExact')}(${right}, ${left})`;
    case '=':
      return `${rt('equalExact')}(${left}, ${right})`;
    case '≠':
      return `${rt('not')}(${rt('equalExact')}(${left}, ${right}))`;
  }
}

/** Code that is true when a condition is known to hold, and code that is true when it is known not to. */
export interface Tests {
  readonly yes: string;
  readonly no: string;
}

/**
 * The two tests of a condition made of proven comparisons of order only, or null. They are what is fastest. Equalities are left out: after a
 * test of one the type checker takes another for impossible.
 */
export function compileTests(emission: Emission, e: Expression): Tests | null {
  if (comparesCases(emission, e) || comparesEnds(emission, e) || comparesBounds(emission, e)) return null;
  if (e.op === 'not') {
    const inner = compileTests(emission, e.operand);
    return inner && { yes: inner.no, no: inner.yes };
  }
  if (e.op === 'and' || e.op === 'or') {
    const all = e.operands.map((operand) => compileTests(emission, operand));
    if (all.length === 0 || !all.every((tests) => tests !== null)) return null;
    const [every, some] = [' && ', ' || '].map((word, i) => all.map((tests) => ((e.op === 'and') === (i === 0) ? tests.yes : tests.no)).join(word));
    return e.op === 'and' ? { yes: `(${every})`, no: `(${some})` } : { yes: `(${some})`, no: `(${every})` };
  }
  if (e.op !== 'compare' || e.operator === '=' || e.operator === '≠' || kindOf(e.left) !== 'number') return null;
  if (emission.index.discretionsOf(e).length > 0 || hasLoop(e)) return null;
  const sides = unlessExactNeeded(() => bothSides(emission, e, null));
  if (!sides || compareConstants(e.operator, ...sides) !== null) return null;
  const [left, right] = sides;
  return { yes: `${left.code} ${SYMBOL[e.operator]} ${right.code}`, no: `${left.code} ${SYMBOL[OPPOSITE[e.operator]]} ${right.code}` };
}

/** Does it look for a working day, count them, or count months? That is not done twice. */
function hasLoop(e: Expression): boolean {
  return e.op === 'workday' || e.op === 'workdaysBetween' || e.op === 'addMonths' || e.op === 'elapsed' || operandsOf(e).some(hasLoop);
}

/** a ÷ b compared with c is a compared with c × b where b is proven not negative: no exact numbers needed. Zero stays unknown. */
function withoutDivision(emission: Emission, given: Compare): string | null {
  const e: Compare = { ...given, left: expanded(given.left), right: expanded(given.right) };
  if (e.right.op === 'divide' && e.left.op !== 'divide') return withoutDivision(emission, { ...e, operator: MIRRORED[e.operator], left: e.right, right: e.left });
  if (e.left.op !== 'divide' || e.left.right.op === 'number') return null;
  const { left: numerator, right: denominator } = e.left;
  return unlessExactNeeded(() => {
    const divisor = compileScaled(emission, denominator);
    if (divisor.low < 0n) return null;
    const code = compareNumbersProven(emission, { ...e, left: numerator, right: { op: 'multiply', left: e.right, right: denominator } });
    return divisor.low > 0n ? code : `(${divisor.code} === 0 ? ${emission.rt('UNKNOWN')} : ${code})`;
  });
}

function compareNumbersProven(emission: Emission, e: Compare): string {
  const [left, right] = bothSides(emission, e, null);
  if (hasLoop(e)) return callOnce(emission.madeCalls, e, () => declareFunction(emission, 'compareDays', emission.rtType('Truth'), compareOnce(emission, e.operator, left, right)).call);
  return compareDoubles(emission, e.operator, left, right);
}

/** Lines that compute both sides once. */
function compareOnce(emission: Emission, operator: Operator, a: Side, b: Side): string[] {
  const number = emission.ts(': number');
  return [`const step1${number} = ${a.code};`, `const step2${number} = ${b.code};`, `return ${compareDoubles(emission, operator, { ...a, code: 'step1' }, { ...b, code: 'step2' })};`];
}

/** Steps that cannot be proven below 2^53 are checked when they happen; the exact path takes over where one is not. */
function compareNumbersGuarded(emission: Emission, e: Compare): string {
  const guard: Guard = { lines: [], checked: [] };
  const [left, right] = bothSides(emission, e, guard);
  const safe = guard.checked.map((name) => `Number.isSafeInteger(${name})`).join(' && ');
  return callOnce(emission.madeCalls, e, () => declareFunction(emission, 'compareChecked', emission.rtType('Truth'), [
    ...guard.lines,
    `if (${safe}) return ${compareDoubles(emission, e.operator, left, right)};`,
    `return ${compareExact(emission, e)};`,
  ]).call);
}

function compareNumbers(emission: Emission, e: Compare): string {
  return compareWithinBounds(emission, e, () => compareKnown(emission, e), compareExact);
}

function compareKnown(emission: Emission, e: Compare): string {
  return unlessExactNeeded(() => compareNumbersProven(emission, e))
    ?? withoutDivision(emission, e)
    ?? unlessExactNeeded(() => compareNumbersGuarded(emission, e))
    ?? compareExact(emission, e);
}

/** Members and texts: equal, different or unknown. */
function compareTexts(emission: Emission, e: Compare): string {
  const { rt } = emission;
  const left = compileHeld(emission, e.left);
  const right = compileHeld(emission, e.right);
  const isConstant = (side: Expression): boolean => constantText(emission, side) !== null;
  const unknown = [e.left, e.right].flatMap((side, i) => (isConstant(side) ? [] : [`${i === 0 ? left : right} === undefined`]));
  const [same, other] = e.operator === '=' ? [rt('YES'), rt('NO')] : [rt('NO'), rt('YES')];
  if (unknown.length === 0) return left === right ? same : other;
  if (unknown.length === 2) return `(${unknown.join(' || ')} ? ${rt('UNKNOWN')} : ${left} === ${right} ? ${same} : ${other})`;
  return `(${left} === ${right} ? ${same} : ${unknown[0]} ? ${rt('UNKNOWN')} : ${other})`;
}

function compileCompare(emission: Emission, e: Compare): string {
  const kind = kindOf(e.left);
  if (kind === 'number') return compareNumbers(emission, e);
  if (kind === 'list' || (e.operator !== '=' && e.operator !== '≠')) throw new Error(`rule program: ${e.operator} does not compare values of this kind`);
  if (kind === 'text') return compareTexts(emission, e);
  const same = `${emission.rt('sameTruth')}(${compileMadeCondition(emission, e.left)}, ${compileMadeCondition(emission, e.right)})`;
  return e.operator === '=' ? same : `${emission.rt('not')}(${same})`;
}

function compileIn(emission: Emission, e: Extract<Expression, { op: 'in' }>): string {
  const constant = kindOf(e.value) === 'number' && hasBounds(emission, e.value) ? null : compileConstantIn(emission, e);
  if (constant !== null) return constant;
  const equalities = e.set.map((member): Compare => ({ op: 'compare', operator: '=', left: e.value, right: member }));
  return compileAll(emission, { op: 'or', operands: equalities }, (operand) => compileCompare(emission, operand as Compare));
}

/** A condition in which every decision is made (inside a scenario, or where no decision bears on it). */
export function compileMadeCondition(emission: Emission, e: Expression): string {
  const inner = (operand: Expression): string => compileMadeCondition(emission, operand);
  if (comparesCases(emission, e)) return compareOverCases(emission, e, (other) => compileMadeCondition(other, e));
  if (e.op === 'compare' && comparesEnds(emission, e)) return compareAtEnds(emission, e, compareNumbers);
  switch (e.op) {
    case 'boolean':
      return emission.rt(e.value ? 'YES' : 'NO');
    case 'and':
    case 'or':
      return compileAll(emission, e, inner);
    case 'not':
      return `${emission.rt('not')}(${inner(e.operand)})`;
    case 'compare':
      return compileCompare(emission, e);
    case 'in':
      return compileIn(emission, e);
    case 'any':
    case 'every':
      return compileListCondition(emission, e);
    case 'present':
      return presenceSlot(emission, e.fact).name;
    default:
      return compileReference(emission, e, inner);
  }
}

/** A condition when decisions may be open: a leaf that depends on one is tried every way it can be decided. */
export function compileCondition(emission: Emission, e: Expression): string {
  if (e.op === 'and' || e.op === 'or') return compileAll(emission, e, (operand) => compileCondition(emission, operand));
  if (e.op === 'not') return `${emission.rt('not')}(${compileCondition(emission, e.operand)})`;
  const discretions = emission.index.discretionsOf(e);
  if (discretions.length === 0) return compileMadeCondition(emission, e);
  return callOnce(emission.openCalls, e, () => overDecisions(emission, {
    wanted: 'condition', discretions, representation: { kind: 'truth' }, type: emission.rtType('Truth'),
    body: [`return ${compileMadeCondition(emission, e)};`],
  }));
}
