/**
 * Expressions of the rule program → formulas and values of the solver. Definitions are inlined; an expression that is not known here becomes
 * `free`: any value of its type, so that nothing is claimed that would depend on it.
 */
import { rational } from '../model/rational.ts';
import type { Expression, ProgramDefinition, ProgramDiscretion, RuleProgram } from '../ir/program.ts';
import { all, any, FALSE, FREE, given, not, TRUE, type Formula } from './formulas.ts';
import { addPolynomials, constantPolynomial, constantValue, MOST_MONOMIALS, multiplyPolynomials, scalePolynomial, variablePolynomial, type Polynomial } from './polynomials.ts';
import { fractionText, type Space, type Variable } from './space.ts';
import { compareNumbers, isNotZero, isWhole, type Operator, type Terms } from './terms.ts';
import { ask, askBoth, FREE_VALUE, mapBoth, UNDEFINED_VALUE, type Leaf, type Value } from './values.ts';

export interface Reader {
  readonly program: RuleProgram;
  readonly space: Space;
  readonly terms: Terms;
  readonly definitions: Map<string, Value>;
}

type Op<K extends Expression['op']> = Extract<Expression, { op: K }>;
type NumberLeaf = Extract<Leaf, { kind: 'number' }>;

const ONE: Polynomial = constantPolynomial(rational(1));
const numberLeaf = (over: Polynomial, needs: readonly Formula[] = []): NumberLeaf => ({ kind: 'number', over, under: ONE, needs });

// ------------------------------------------------------------------------------------------------ conditions

/** A condition as a formula. */
export function readCondition(e: Expression, reader: Reader): Formula {
  switch (e.op) {
    case 'boolean':
      return e.value ? TRUE : FALSE;
    case 'and':
      return all(e.operands.map((operand) => readCondition(operand, reader)));
    case 'or':
      return any(e.operands.map((operand) => readCondition(operand, reader)));
    case 'not':
      return not(readCondition(e.operand, reader));
    case 'compare':
      return readComparison(e.operator, e.left, e.right, reader);
    case 'in':
      return any(e.set.map((member) => readComparison('=', e.value, member, reader)));
    case 'any':
    case 'every':
      return readListCondition(e, reader);
    case 'present': {
      const variable = e.fact.op === 'fact' ? reader.space.fact(e.fact.record, e.fact.field, e.fact.type) : null;
      return variable ? { kind: 'present', variable: variable.index } : FREE;
    }
    default:
      return ask(readValue(e, reader), (leaf) => (leaf.kind === 'truth' ? leaf.formula : FREE));
  }
}

function readComparison(operator: Operator, left: Expression, right: Expression, reader: Reader): Formula {
  return askBoth(readValue(left, reader), readValue(right, reader), (a, b) => compareLeaves(operator, a, b, reader));
}

function compareLeaves(operator: Operator, a: Leaf, b: Leaf, reader: Reader): Formula {
  if (a.kind === 'number' && b.kind === 'number') return compareNumbers(a, operator, b, reader.terms);
  if (operator !== '=' && operator !== '≠') return FREE;
  const same = sameLeaves(a, b, reader);
  return operator === '=' ? same : not(same);
}

function sameLeaves(a: Leaf, b: Leaf, { space }: Reader): Formula {
  if (a.kind === 'truth' && b.kind === 'truth') return any([all([a.formula, b.formula]), all([not(a.formula), not(b.formula)])]);
  if (a.kind !== 'symbol' || b.kind !== 'symbol') return FREE;
  if (a.variable === null && b.variable === null) return a.constant === b.constant ? TRUE : FALSE;
  if (a.variable !== null && b.variable !== null) return given([...a.needs, ...b.needs], a.variable === b.variable ? TRUE : { kind: 'same', left: a.variable, right: b.variable });
  const index = (a.variable ?? b.variable)!;
  const symbol = space.symbol(space.variables[index]!, a.variable === null ? a.constant : b.constant);
  return given([...a.needs, ...b.needs], { kind: 'member', variable: index, set: 1n << BigInt(symbol) });
}

function readListCondition(e: Op<'any' | 'every'>, reader: Reader): Formula {
  if (e.set.length === 0 && e.op === 'any') return FALSE;
  return ask(readValue(e.list, reader), (leaf) => {
    if (leaf.kind !== 'list') return FREE;
    const variable = reader.space.variables[leaf.variable]!;
    const keys = e.set.map((member) => constantKey(member));
    if (!keys.every((key) => key !== null)) return FREE;
    const set = keys.reduce((mask, key) => mask | (1n << BigInt(reader.space.symbol(variable, key))), 0n);
    return given(leaf.needs, { kind: 'list', quantifier: e.op, variable: leaf.variable, set });
  });
}

/** A constant as the symbol of a list; null when it is none. */
function constantKey(e: Expression): string | null {
  if (e.op === 'member') return e.member;
  if (e.op === 'text') return e.value;
  if (e.op !== 'number') return null;
  const [n, d] = [Number(e.value.n), Number(e.value.d)];
  return Number.isSafeInteger(n) && Number.isSafeInteger(d) ? fractionText(n, d) : null;
}

// ------------------------------------------------------------------------------------------------ values

const CONDITIONS: ReadonlySet<string> = new Set(['boolean', 'and', 'or', 'not', 'compare', 'in', 'any', 'every', 'present']);

/** An expression as a value. */
export function readValue(e: Expression, reader: Reader): Value {
  if (CONDITIONS.has(e.op)) return { kind: 'truth', formula: readCondition(e, reader) };
  switch (e.op) {
    case 'number':
      return numberLeaf(constantPolynomial(e.value));
    case 'date':
      return numberLeaf(constantPolynomial(rational(e.days)));
    case 'member':
      return { kind: 'symbol', variable: null, constant: e.member, needs: [] };
    case 'text':
      return { kind: 'symbol', variable: null, constant: e.value, needs: [] };
    case 'fact': {
      const variable = reader.space.fact(e.record, e.field, e.type);
      return variable ? variableValue(variable) : FREE_VALUE;
    }
    case 'definition':
      return definitionValue(e.definition, reader);
    case 'discretionary':
      return discretionaryValue(e, reader);
    case 'amount':
      return amountValue(e.discretion, reader);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return mapBoth(readValue(e.left, reader), readValue(e.right, reader), (a, b) => calculate(e.op as 'add', a, b, reader));
    case 'addDays':
      return mapBoth(readValue(e.date, reader), readValue(e.days, reader), (a, b) => addDays(a, b, reader));
    default:
      return FREE_VALUE;
  }
}

function variableValue(variable: Variable): Leaf {
  const needs: Formula[] = variable.optional ? [{ kind: 'present', variable: variable.index }] : [];
  if (variable.kind === 'list') return { kind: 'list', variable: variable.index, needs };
  if (variable.kind === 'number') return numberLeaf(variablePolynomial(variable.index, rational(1, variable.scale)), needs);
  if (variable.type.kind === 'boolean') return { kind: 'truth', formula: given(needs, { kind: 'member', variable: variable.index, set: 2n }) };
  return { kind: 'symbol', variable: variable.index, constant: '', needs };
}

function definitionValue(name: string, reader: Reader): Value {
  const before = reader.definitions.get(name);
  if (before) return before;
  const definition = reader.program.items.find((i): i is ProgramDefinition => i.kind === 'definition' && i.name.text === name);
  if (!definition) return FREE_VALUE;
  const cases = definition.branches.map((b) => ({ when: readCondition(b.condition, reader), then: readValue(b.value, reader) }));
  const otherwise = definition.otherwise ? readValue(definition.otherwise, reader) : UNDEFINED_VALUE;
  const value: Value = cases.length === 0 ? otherwise : { kind: 'choice', cases, otherwise };
  reader.definitions.set(name, value);
  return value;
}

const discretionNamed = (name: string, { program }: Reader): ProgramDiscretion | undefined =>
  program.items.find((i): i is ProgramDiscretion => i.kind === 'discretion' && i.name.text === name);

/** 准: the second of two symbols. */
const isGranted = (discretion: ProgramDiscretion, { space }: Reader): Formula => ({ kind: 'member', variable: space.decision(discretion).index, set: 2n });

function discretionaryValue(e: Op<'discretionary'>, reader: Reader): Value {
  const discretion = discretionNamed(e.discretion, reader);
  if (!discretion) return FREE_VALUE;
  return { kind: 'choice', cases: [{ when: isGranted(discretion, reader), then: readValue(e.granted, reader) }], otherwise: readValue(e.original, reader) };
}

/** The amount is known only where the decision is 准. */
function amountValue(name: string, reader: Reader): Value {
  const discretion = discretionNamed(name, reader);
  const variable = discretion ? reader.space.amount(discretion) : null;
  if (!discretion || !variable) return FREE_VALUE;
  return { kind: 'choice', cases: [{ when: isGranted(discretion, reader), then: variableValue(variable) }], otherwise: UNDEFINED_VALUE };
}

function calculate(op: 'add' | 'subtract' | 'multiply' | 'divide', a: Leaf, b: Leaf, reader: Reader): Value {
  if (a.kind !== 'number' || b.kind !== 'number' || a.over.size * b.over.size > MOST_MONOMIALS * 4) return FREE_VALUE;
  const needs = [...a.needs, ...b.needs];
  switch (op) {
    case 'multiply':
      return { kind: 'number', over: multiplyPolynomials(a.over, b.over), under: multiplyPolynomials(a.under, b.under), needs };
    case 'divide':
      return { kind: 'number', over: multiplyPolynomials(a.over, b.under), under: multiplyPolynomials(a.under, b.over), needs: [...needs, isNotZero(b, reader.terms)] };
    default: {
      const sign = rational(op === 'add' ? 1 : -1);
      const over = addPolynomials(multiplyPolynomials(a.over, b.under), scalePolynomial(multiplyPolynomials(b.over, a.under), sign));
      return { kind: 'number', over, under: multiplyPolynomials(a.under, b.under), needs };
    }
  }
}

/** Days of the years 1 and 9999: a date outside of them is unknown. */
const FIRST_DAY: NumberLeaf = numberLeaf(constantPolynomial(rational(-719_162)));
const LAST_DAY: NumberLeaf = numberLeaf(constantPolynomial(rational(2_932_896)));

/** date + days; a day is whole, and half a day makes the date unknown. */
function addDays(date: Leaf, days: Leaf, reader: Reader): Value {
  if (date.kind !== 'number' || days.kind !== 'number') return FREE_VALUE;
  const whole = constantValue(days.under) ? isWhole(scaledBy(days), reader.terms) : FREE;
  const sum = calculate('add', date, days, reader);
  if (sum.kind !== 'number') return sum;
  const plain = { ...sum, needs: [] };
  const needs = [whole, compareNumbers(FIRST_DAY, '≤', plain, reader.terms), compareNumbers(plain, '≤', LAST_DAY, reader.terms)];
  return { ...sum, needs: [...sum.needs, ...needs.filter((need) => need !== TRUE)] };
}

/** The polynomial of a number whose divisor is a constant. */
function scaledBy({ over, under }: NumberLeaf): Polynomial {
  const { n, d } = under.get('')!.coefficient;
  return scalePolynomial(over, rational(d, n));
}

