/**
 * Expressions of the rule program → formulas and values of the solver. Definitions are inlined; an expression that is not known here becomes
 * `free`: any value of its type, so that nothing is claimed that would depend on it.
 */
import { rational } from '../model/rational.ts';
import { FIRST_DAY, LAST_DAY } from '../runtime/workdays.ts';
import type { Expression, ProgramDefinition, ProgramDiscretion } from '../ir/program.ts';
import { countValue, everyEntry, meanValue, rankValue, someEntry, streakValue, sumValue } from './aggregates.ts';
import { compareExtreme, extremeNumber } from './extremes.ts';
import { all, any, FALSE, FREE, given, not, TRUE, type Formula } from './formulas.ts';
import { entryVariable, listKey, type Aggregate, type ListModel } from './lists.ts';
import { addPolynomials, constantPolynomial, constantValue, MOST_MONOMIALS, multiplyPolynomials, scalePolynomial, variablePolynomial, type Polynomial } from './polynomials.ts';
import type { Question } from './question.ts';
import { compareRounded, deviationNumber, roundedNumber } from './rounding.ts';
import { fractionText, type Variable } from './space.ts';
import { compareNumbers, isNotZero, isWhole } from './terms.ts';
import { MIRRORED, type Operator } from '../ir/operators.ts';
import { ask, askBoth, endings, FREE_VALUE, mapBoth, mapValue, MOST_ENDINGS, UNDEFINED_VALUE, type Extreme, type Leaf, type NumberLeaf, type Value } from './values.ts';

type Op<K extends Expression['op']> = Extract<Expression, { op: K }>;

const ONE: Polynomial = constantPolynomial(rational(1));
const numberLeaf = (over: Polynomial, needs: readonly Formula[] = []): NumberLeaf => ({ kind: 'number', over, under: ONE, needs });

/** The variable of a fact, or of a field of the entry that is being read. */
function factVariable(e: Expression, { space, entry }: Question): Variable | null {
  if (e.op === 'fact') return space.fact(e.record, e.field, e.type);
  const index = e.op === 'element' && entry ? entryVariable(entry, e.field, e.type, space) : null;
  return index === null ? null : space.variables[index]!;
}

// ------------------------------------------------------------------------------------------------ conditions

/** A condition as a formula. */
export function readCondition(e: Expression, reader: Question): Formula {
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
      const variable = factVariable(e.fact, reader);
      return variable ? { kind: 'present', variable: variable.index } : FREE;
    }
    default:
      return ask(readValue(e, reader), (leaf) => (leaf.kind === 'truth' ? leaf.formula : FREE));
  }
}

function readComparison(operator: Operator, left: Expression, right: Expression, reader: Question): Formula {
  return askBoth(readValue(left, reader), readValue(right, reader), (a, b) => compareLeaves(operator, a, b, reader));
}

function compareLeaves(operator: Operator, a: Leaf, b: Leaf, reader: Question): Formula {
  if (a.kind === 'rounded' && isConstant(b)) return compareRounded(a, operator, b, (inner, op, limit) => compareLeaves(op, inner, limit, reader));
  if (a.kind === 'extreme' && isConstant(b)) return compareExtreme(a, operator, b, reader);
  if ((b.kind === 'rounded' || b.kind === 'extreme') && isConstant(a)) return compareLeaves(MIRRORED[operator], b, a, reader);
  const [left, right] = [asNumber(a, reader), asNumber(b, reader)];
  if (left && right) return compareNumbers(left, operator, right, reader.terms);
  if (operator !== '=' && operator !== '≠') return FREE;
  const same = sameLeaves(a, b, reader);
  return operator === '=' ? same : not(same);
}

const isConstant = (leaf: Leaf): leaf is NumberLeaf => leaf.kind === 'number' && constantValue(leaf.over) !== null && (constantValue(leaf.under)?.n ?? 0n) !== 0n;

/** A number as a fraction of polynomials; null for what is none, and where that cannot be read. */
function asNumber(leaf: Leaf, reader: Question): NumberLeaf | null {
  if (leaf.kind === 'number') return leaf;
  if (leaf.kind === 'extreme') return extremeNumber(leaf, reader);
  if (leaf.kind !== 'rounded') return null;
  const inner = asNumber(leaf.inner, reader);
  return inner && roundedNumber(inner, leaf.mode, leaf.decimals, reader);
}

function sameLeaves(a: Leaf, b: Leaf, { space }: Question): Formula {
  if (a.kind === 'truth' && b.kind === 'truth') return any([all([a.formula, b.formula]), all([not(a.formula), not(b.formula)])]);
  if (a.kind !== 'symbol' || b.kind !== 'symbol') return FREE;
  if (a.variable === null && b.variable === null) return a.constant === b.constant ? TRUE : FALSE;
  if (a.variable !== null && b.variable !== null) return given([...a.needs, ...b.needs], a.variable === b.variable ? TRUE : { kind: 'same', left: a.variable, right: b.variable });
  const index = (a.variable ?? b.variable)!;
  const symbol = space.symbol(space.variables[index]!, a.variable === null ? a.constant : b.constant);
  return given([...a.needs, ...b.needs], { kind: 'member', variable: index, set: 1n << BigInt(symbol) });
}

const listIn = (e: Expression, { lists }: Question): ListModel | undefined => (e.op === 'fact' ? lists.get(listKey(e)) : undefined);

function readListCondition(e: Op<'any' | 'every'>, reader: Question): Formula {
  if (e.set.length === 0 && e.op === 'any') return FALSE;
  const list = listIn(e.list, reader);
  if (list) {
    const own = elementValue(list, reader);
    const isIn = any([FALSE, ...e.set.map((member) => askBoth(own, readValue(member, reader), (a, b) => compareLeaves('=', a, b, reader)))]);
    return quantified(list, e.op === 'any', isIn, reader);
  }
  return ask(readValue(e.list, reader), (leaf) => {
    if (leaf.kind !== 'list') return FREE;
    const variable = reader.space.variables[leaf.variable]!;
    const keys = e.set.map((member) => constantKey(member));
    if (!keys.every((key) => key !== null)) return FREE;
    const set = keys.reduce((mask, key) => mask | (1n << BigInt(reader.space.symbol(variable, key))), 0n);
    return given(leaf.needs, { kind: 'list', quantifier: e.op, variable: leaf.variable, set });
  });
}

function quantified(list: ListModel, isSome: boolean, condition: Formula, reader: Question): Formula {
  if (list.cells === null) list.conditions.push(condition);
  if (!list.cells?.length) return FREE;
  return isSome ? someEntry(list, condition, reader) : everyEntry(list, condition, reader);
}

/** The variable of the elements of a plain list; null for a list of records. */
export const elementOf = (list: ListModel, { space }: Question): number | null => (list.element.kind === 'record' ? null : entryVariable(list, '', list.element, space));

function elementValue(list: ListModel, question: Question): Value {
  const index = elementOf(list, question);
  return index === null ? FREE_VALUE : variableValue(question.space.variables[index]!);
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
export function readValue(e: Expression, reader: Question): Value {
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
    case 'fact':
    case 'element': {
      const variable = factVariable(e, reader);
      return variable ? variableValue(variable) : FREE_VALUE;
    }
    case 'aggregate':
      return aggregateValue(e, reader);
    case 'round':
      return roundValue(e, reader);
    case 'definition':
      return definitionValue(e.definition, reader);
    case 'discretionary':
      return discretionaryValue(e, reader);
    case 'granted':
      return grantedValue(e, reader);
    case 'original':
      return reader.grant?.original ?? FREE_VALUE;
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

// ------------------------------------------------------------------------------------------------ lists and rounding

function aggregateValue(e: Aggregate, reader: Question): Value {
  const list = listIn(e.list, reader);
  if (!list) return FREE_VALUE;
  const inner = { ...reader, entry: list };
  const condition = e.condition ? readCondition(e.condition, inner) : TRUE;
  if (e.operation === 'some' || e.operation === 'all') return { kind: 'truth', formula: quantified(list, e.operation === 'some', condition, reader) };
  const value = e.value ? readValue(e.value, inner) : elementValue(list, reader);
  const own = e.own ? readValue(e.own, reader) : FREE_VALUE;
  // the fields are there for the entries that are made
  const [order, alike] = [e.sequence?.order ?? [], e.sequence?.alike ?? []].map((fields) => fields.flatMap((field) => factVariable(field, inner)?.index ?? []));
  const isExtreme = e.operation === 'max' || e.operation === 'min';
  if (isExtreme && list.cells?.length !== 0) {
    if (list.cells === null) noteEntry(list, condition, own);
    return { kind: 'extreme', isMost: e.operation === 'max', list, condition, value };
  }
  if (list.cells === null) {
    noteEntry(list, condition, value);
    if (e.operation === 'rank') noteRank(list, value, own, e.isLeastFirst ? '<' : '>', reader);
  }
  if (!list.cells?.length) return FREE_VALUE;
  if (e.operation === 'rank') return mapBoth(value, own, (a, b) => (a.kind === 'number' && b.kind === 'number' ? rankValue(list, condition, a, b, e.isLeastFirst ? '<' : '>', reader) : FREE_VALUE));
  return e.operation === 'streak' ? streakValue(list, condition, { order: order!, alike: alike! }, reader) : foldValue(e, list, condition, value, reader);
}

/** Where the value of an entry, or whether it has one, depends on the entry. */
function noteEntry(list: ListModel, condition: Formula, value: Value): void {
  list.conditions.push(condition, ask(value, (leaf) => (leaf.kind === 'number' ? given(leaf.needs, TRUE) : FREE)));
}

function noteRank(list: ListModel, value: Value, own: Value, better: '>' | '<', reader: Question): void {
  list.conditions.push(askBoth(value, own, (a, b) => (isConstant(b) ? compareLeaves(better, a, b, reader) : FREE)));
}

function foldValue({ operation }: Aggregate, list: ListModel, condition: Formula, own: Value, reader: Question): Value {
  switch (operation) {
    case 'count':
      return countValue(list, condition, reader);
    case 'sum':
      return sumValue(list, condition, own, reader);
    case 'mean':
      return meanValue(sumValue(list, condition, own, reader), countValue(list, condition, reader), (leaf) => isNotZero(leaf, reader.terms));
    default:
      return FREE_VALUE;
  }
}

function roundValue({ mode, decimals, operand }: Op<'round'>, reader: Question): Value {
  if (operand.op === 'aggregate' && operand.operation === 'deviation') return deviationValue(operand, decimals, reader);
  return mapValue(readValue(operand, reader), (inner) => {
    if (inner.kind === 'number' || inner.kind === 'extreme') return { kind: 'rounded', inner, mode, decimals };
    const number = asNumber(inner, reader);
    return number ? { kind: 'rounded', inner: number, mode, decimals } : FREE_VALUE;
  });
}

function deviationValue(e: Aggregate, decimals: number, reader: Question): Value {
  // what it is made of is read for the cells and the needs that a mean has as well
  const mean = aggregateValue({ ...e, operation: 'mean' }, reader);
  return mapValue(mean, (leaf) => (leaf.kind === 'number' ? deviationNumber(leaf, e, decimals, reader) : FREE_VALUE));
}

function variableValue(variable: Variable): Leaf {
  const needs: Formula[] = variable.optional ? [{ kind: 'present', variable: variable.index }] : [];
  if (variable.kind === 'list') return { kind: 'list', variable: variable.index, needs };
  if (variable.kind === 'number') return numberLeaf(variablePolynomial(variable.index, rational(1, variable.scale)), needs);
  if (variable.type.kind === 'boolean') return { kind: 'truth', formula: given(needs, { kind: 'member', variable: variable.index, set: 2n }) };
  return { kind: 'symbol', variable: variable.index, constant: '', needs };
}

function definitionValue(name: string, reader: Question): Value {
  const before = reader.definitions.get(name);
  if (before) return before;
  const definition = reader.program.items.find((i): i is ProgramDefinition => i.kind === 'definition' && i.name.text === name);
  if (!definition) return FREE_VALUE;
  const own = { ...reader, grant: null };
  const cases = definition.branches.map((b) => ({ when: readCondition(b.condition, own), then: readValue(b.value, own) }));
  const otherwise = definition.otherwise ? readValue(definition.otherwise, own) : UNDEFINED_VALUE;
  const value: Value = cases.length === 0 ? otherwise : { kind: 'choice', cases, otherwise };
  reader.definitions.set(name, value);
  return value;
}

const discretionNamed = (name: string, { program }: Question): ProgramDiscretion | undefined =>
  program.items.find((i): i is ProgramDiscretion => i.kind === 'discretion' && i.name.text === name);

/** 准: the second of two symbols. */
const isGranted = (discretion: ProgramDiscretion, { space }: Question): Formula => ({ kind: 'member', variable: space.decision(discretion).index, set: 2n });

function discretionaryValue(e: Op<'discretionary'>, reader: Question): Value {
  const discretion = discretionNamed(e.discretion, reader);
  if (!discretion) return FREE_VALUE;
  return { kind: 'choice', cases: [{ when: isGranted(discretion, reader), then: readValue(e.granted, reader) }], otherwise: readValue(e.original, reader) };
}

/** One choice behind the other: what was the limit before stands where a grant does not count. More ways than a value may have are not read. */
function grantedValue({ original, grants }: Op<'granted'>, reader: Question): Value {
  let limit = readValue(original, reader);
  for (const { discretion: name, requirement, value } of grants) {
    const discretion = discretionNamed(name, reader);
    const isNarrow = endings(limit) * 2 <= MOST_ENDINGS;
    if (!discretion || !isNarrow) return FREE_VALUE;
    const when = all([isGranted(discretion, reader), ...(requirement ? [readCondition(requirement, reader)] : [])]);
    limit = { kind: 'choice', cases: [{ when, then: readValue(value, { ...reader, grant: { discretion: name, original: limit } }) }], otherwise: limit };
  }
  return limit;
}

/** The amount is known only where the decision is 准; what is read of a grant itself is read only there. */
function amountValue(name: string, reader: Question): Value {
  const discretion = discretionNamed(name, reader);
  const variable = discretion ? reader.space.amount(discretion) : null;
  if (!discretion || !variable) return FREE_VALUE;
  if (reader.grant?.discretion === name) return variableValue(variable);
  return { kind: 'choice', cases: [{ when: isGranted(discretion, reader), then: variableValue(variable) }], otherwise: UNDEFINED_VALUE };
}

function calculate(op: 'add' | 'subtract' | 'multiply' | 'divide', left: Leaf, right: Leaf, reader: Question): Value {
  if (left.kind === 'extreme' && isConstant(right)) return movedExtreme(left, op, right, reader);
  if (right.kind === 'extreme' && isConstant(left) && (op === 'add' || op === 'multiply')) return movedExtreme(right, op, left, reader);
  const [a, b] = [asNumber(left, reader), asNumber(right, reader)];
  if (!a || !b || a.over.size * b.over.size > MOST_MONOMIALS * 4) return FREE_VALUE;
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

/** The greatest value times 60, or plus one, is the greatest of the values times 60, or plus one; times a negative number it is the least. */
function movedExtreme(extreme: Extreme, op: 'add' | 'subtract' | 'multiply' | 'divide', by: NumberLeaf, reader: Question): Value {
  const [over, under] = [constantValue(by.over)!, constantValue(by.under)!];
  const sign = over.n * under.n;
  if (sign === 0n && (op === 'multiply' || op === 'divide')) return FREE_VALUE;
  const isTurned = sign < 0n && (op === 'multiply' || op === 'divide');
  return { ...extreme, isMost: extreme.isMost !== isTurned, value: mapValue(extreme.value, (leaf) => calculate(op, leaf, by, reader)) };
}

/** Days of the years 1 and 9999: a date outside of them is unknown. */
const [FIRST, LAST] = [FIRST_DAY, LAST_DAY].map((day) => numberLeaf(constantPolynomial(rational(day)))) as [NumberLeaf, NumberLeaf];

/** date + days; a day is whole, and half a day makes the date unknown. */
function addDays(day: Leaf, by: Leaf, reader: Question): Value {
  const [date, days] = [asNumber(day, reader), asNumber(by, reader)];
  if (!date || !days) return FREE_VALUE;
  const whole = constantValue(days.under) ? isWhole(scaledBy(days), reader.terms) : FREE;
  const sum = calculate('add', date, days, reader);
  if (sum.kind !== 'number') return sum;
  const plain = { ...sum, needs: [] };
  const needs = [whole, compareNumbers(FIRST, '≤', plain, reader.terms), compareNumbers(plain, '≤', LAST, reader.terms)];
  return { ...sum, needs: [...sum.needs, ...needs.filter((need) => need !== TRUE)] };
}

/** The polynomial of a number whose divisor is a constant. */
function scaledBy({ over, under }: NumberLeaf): Polynomial {
  const { n, d } = under.get('')!.coefficient;
  return scalePolynomial(over, rational(d, n));
}

