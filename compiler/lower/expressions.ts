/** Checked expressions → expressions of the rule program: constants in, units converted, shares multiplied out. */
import { findUnit } from '../../lang/units.ts';
import { rangeEnds, shareEnds, shownPhrase } from '../../lang/phrases.ts';
import { elementLabel, type ElementIndex } from '../model/index-elements.ts';
import { ownWords } from '../model/regulation.ts';
import { divide, multiply, rational, showRational } from '../model/rational.ts';
import { completeDate, toDays, type PartialDate } from '../../lang/dates.ts';
import type { CheckedDiscretion, CheckedExpression, CheckedPhrase } from '../check/checked.ts';
import type { AggregateOperator } from '../../lang/ast.ts';
import { amountText } from '../runtime/amounts.ts';
import { comparison } from './extremes.ts';
import type { AggregateOperation, Expression, ProgramBinding, ProgramGrant, Rational, ValueType } from '../ir/program.ts';

export interface LowerContext {
  readonly index: ElementIndex;
  /** Discretions by the bound limit that they change. */
  readonly changes: ReadonlyMap<string, readonly CheckedDiscretion[]>;
  readonly discretions: ReadonlyMap<string, CheckedDiscretion>;
  /** Bound phrases that provisos change: they are read as definitions of their names, of these types. */
  readonly excepted: ReadonlyMap<string, ValueType>;
  /** What 原值 is in the effect of the only discretion of the text; null where it is what the grants before left. */
  readonly original: Expression | null;
}

export function bindingOf(phrase: CheckedPhrase, index: ElementIndex): ProgramBinding {
  const { name, alias, elementId, phrase: words } = phrase.phrase;
  const text = ownWords(index.byId.get(elementId)!);
  return { name: { text: name, alias: alias ?? name }, phrase: words, provision: { label: elementLabel(index, elementId), text }, shown: shownPhrase(phrase.value, amountText) };
}

const OPERATIONS: Readonly<Record<AggregateOperator, AggregateOperation>> = {
  個數: 'count', 合計: 'sum', 最大: 'max', 最小: 'min', 平均: 'mean', 標準差: 'deviation', 名次: 'rank', 連續: 'streak', 任一: 'some', 全部: 'all',
};

const ONE = rational(1);
/** What a number of the type counts in the unit that is kept: 60 for 小時, 1 for what has no such unit. */
const factorOf = (unit: string | null): Rational => findUnit(unit ?? '')?.factor ?? ONE;
const factorOfType = (type: ValueType): Rational => (type.kind === 'number' ? factorOf(type.unit) : ONE);
const isOne = (value: Rational): boolean => value.n === 1n && value.d === 1n;
const constant = (value: Rational, binding?: ProgramBinding): Expression => (binding ? { op: 'number', value, binding } : { op: 'number', value });

/** A quantity in the unit that its unit counts in (二週 → 14 日). */
const inBaseUnit = (value: Rational, unit: string | null): Rational => multiply(value, factorOf(unit));

export function lowerExpression(e: CheckedExpression, context: LowerContext): Expression {
  switch (e.kind) {
    case 'number':
      return written(e.value, e.type.kind === 'number' ? e.type.unit : null);
    case 'boolean':
      return { op: 'boolean', value: e.value };
    case 'text':
      return { op: 'text', value: e.value };
    case 'date':
      return { op: 'date', days: e.days, ...(e.phrase ? { binding: bindingOf(e.phrase, context.index) } : {}) };
    case 'member':
      return { op: 'member', enumeration: e.enumeration, member: e.member };
    case 'fact':
      return scaled({ op: 'fact', record: e.record, field: e.field, type: e.type }, e.type);
    case 'phrase':
      return lowerPhrase(e.phrase, context);
    case 'definition':
      return scaled({ op: 'definition', definition: e.name, type: e.type }, e.type);
    case 'amount':
      return scaled({ op: 'amount', discretion: e.discretion }, e.type);
    case 'decision':
      return lowerDecision(e.discretion, context);
    case 'original':
      return context.original ?? { op: 'original' };
    case 'logic':
      return { op: e.operator === '且' ? 'and' : 'or', operands: e.operands.map((o) => lowerExpression(o, context)) };
    case 'not':
      return { op: 'not', operand: lowerExpression(e.operand, context) };
    case 'compare':
      return comparison(e.operator, lowerExpression(e.left, context), lowerExpression(e.right, context));
    case 'meets':
      return negate(lowerMeets(e, context), e.negated);
    case 'deadline':
      return dayFrom(lowerExpression(e.base, context), lowerPhrase(e.phrase, context), unitOf(e.phrase), e.back);
    case 'membership':
      return negate(lowerMembership(e, context), e.negated);
    case 'element':
      return scaled({ op: 'element', record: e.record, field: e.field, type: e.type }, e.type);
    case 'aggregate':
      return scaled(lowerAggregate(e, context), e.type);
    case 'round':
      return scaled(lowerRound(e, context), e.type);
    case 'workday':
      return {
        op: 'workday', date: lowerExpression(e.operand, context), holidays: lowerExpression(e.holidays, context), workdays: lowerExpression(e.workdays, context),
        ...(e.within ? { within: lowerExpression(e.within, context) } : {}), ...(e.count ? { count: signed(lowerExpression(e.count, context), e.isBack === true) } : {}),
      };
    case 'workdaysBetween':
      return {
        op: 'workdaysBetween', from: lowerExpression(e.from, context), to: lowerExpression(e.to, context), holidays: lowerExpression(e.holidays, context), workdays: lowerExpression(e.workdays, context),
        ...(e.within ? { within: lowerExpression(e.within, context) } : {}),
      };
    case 'elapsed':
      return { op: 'elapsed', unit: e.unit, from: lowerExpression(e.from, context), to: lowerExpression(e.to, context) };
    case 'extreme':
      return { op: 'extreme', isMost: e.isMost, operands: e.operands.map((operand) => lowerExpression(operand, context)) };
    case 'presence': {
      const present: Expression = { op: 'present', fact: unscaledFact(e.operand) };
      return e.present ? present : { op: 'not', operand: present };
    }
    case 'arithmetic':
      return lowerArithmetic(e, context);
  }
}

/** Granted is 1 and anything else 0: what is asked of limits that an authority may change holds of decisions as well. */
function lowerDecision(name: string, context: LowerContext): Expression {
  const { requirement } = context.discretions.get(name)!;
  const granted = comparison('≥', { op: 'discretionary', original: constant(rational(0)), discretion: name, granted: constant(ONE) }, constant(ONE));
  return requirement ? { op: 'and', operands: [lowerExpression(requirement, { ...context, original: null }), granted] } : granted;
}

const negate = (e: Expression, negated: boolean): Expression => (negated ? { op: 'not', operand: e } : e);

function unscaledFact(e: CheckedExpression): Expression {
  if (e.kind !== 'fact' && e.kind !== 'element') throw new Error('presence is asked of facts only');
  return { op: e.kind, record: e.record, field: e.field, type: e.type };
}

/** A fact counted in 週 compares with limits in 日. */
function scaled(e: Expression, type: ValueType): Expression {
  const factor = factorOfType(type);
  return isOne(factor) ? e : { op: 'multiply', left: e, right: constant(factor), isKept: true };
}

/** A number of the rule in the unit that its own is kept in. */
function written(value: Rational, unit: string | null): Expression {
  const factor = factorOf(unit);
  return { op: 'number', value: multiply(value, factor), ...(isOne(factor) ? {} : { written: amountText(showRational(value), unit) }) };
}

/** A value in the unit of its type again: what a definition of 小時 gives is hours, whatever it was computed in. */
export function inOwnUnit(e: Expression, type: ValueType): Expression {
  const factor = factorOfType(type);
  return isOne(factor) ? e : divided(e, factor);
}

function divided(e: Expression, factor: Rational): Expression {
  if (e.op === 'number') return constant(divide(e.value, factor), e.binding);
  // 時數 × 折算 in hours: what made minutes of the hours is taken back where it stands
  const isKept = e.op === 'multiply' && e.isKept === true;
  if ((e.op === 'multiply' || e.op === 'divide') && !isKept && isInKept(e.left)) return { ...e, left: divided(e.left, factor) };
  if (e.op === 'multiply' && !isKept && isInKept(e.right)) return { ...e, right: divided(e.right, factor) };
  if (e.op === 'multiply' && e.right.op === 'number') {
    const { isKept: _, ...product } = e;
    const right = constant(divide(e.right.value, factor), e.right.binding);
    return right.op === 'number' && isOne(right.value) ? e.left : { ...product, right };
  }
  if (e.op === 'multiply' && e.left.op === 'number') return { ...e, left: constant(divide(e.left.value, factor), e.left.binding) };
  if (e.op === 'add' || e.op === 'subtract') return { ...e, left: divided(e.left, factor), right: divided(e.right, factor) };
  return { op: 'divide', left: e, right: constant(factor) };
}

/** Is it a product with a quantity in its own unit, times what that unit is kept in? */
const isInKept = (e: Expression): boolean => e.op === 'multiply' ? e.isKept === true || isInKept(e.left) || isInKept(e.right) : e.op === 'divide' && isInKept(e.left);

const elementOf = (type: ValueType): ValueType => (type.kind === 'list' ? type.element : type);

/** In the unit of its type, so that a list of hours and the hours of its entries give the same. */
function lowerAggregate(e: CheckedExpression & { kind: 'aggregate' }, context: LowerContext): Expression & { op: 'aggregate' } {
  const { list, value, condition, own, sequence, written } = e;
  return {
    op: 'aggregate', operation: OPERATIONS[e.operator], list: { op: 'fact', record: list.record, field: list.field, type: list.type }, element: e.element,
    value: value && inOwnUnit(lowerExpression(value, context), value.type), condition: condition && lowerExpression(condition, context), type: e.type,
    // what is ranked counts as what it is ranked among does
    ...(own ? { own: inOwnUnit(lowerExpression(own, context), value ? value.type : elementOf(list.type)) } : {}), ...(e.isLeastFirst ? { isLeastFirst: true } : {}),
    ...(sequence ? { sequence: { order: sequence.order.map((field) => lowerExpression(field, context)), alike: sequence.alike.map((field) => lowerExpression(field, context)) } } : {}),
    ...(written ? { written: { value: written.value && lowerExpression(written.value, context), condition: written.condition && lowerExpression(written.condition, context), part: written.part } } : {}),
  };
}

/** Rounded in the unit of its type: 取位 of hours gives whole hours, not whole minutes. */
function lowerRound(e: CheckedExpression & { kind: 'round' }, context: LowerContext): Expression {
  const { mode, decimals, phrase } = e;
  const operand = inOwnUnit(lowerExpression(e.operand, context), e.operand.type);
  if (decimals < 0) {
    // whole hundreds are a whole number of hundreds
    const step = constant(rational(10n ** BigInt(-decimals)));
    return { op: 'multiply', left: { op: 'round', mode, decimals: 0, operand: { op: 'divide', left: operand, right: step }, ...(phrase ? { binding: bindingOf(phrase, context.index) } : {}) }, right: step };
  }
  return { op: 'round', mode, decimals, operand, ...(phrase ? { binding: bindingOf(phrase, context.index) } : {}) };
}

function lowerArithmetic(e: CheckedExpression & { kind: 'arithmetic' }, context: LowerContext): Expression {
  const left = lowerExpression(e.left, context);
  // ÷ 1週: a number of weeks
  if (e.operator === '÷' && e.right.kind === 'number' && isOne(e.right.value)) return isOne(factorOfType(e.right.type)) ? left : divided(left, factorOfType(e.right.type));
  const right = lowerExpression(e.right, context);
  if (e.type.kind === 'date') return dayFrom(left, right, e.right.type.kind === 'number' ? e.right.type.unit : null, e.operator === '－');
  const op = ({ '＋': 'add', '－': 'subtract', '×': 'multiply', '÷': 'divide' } as const)[e.operator];
  return { op, left, right };
}

/**
 * A day and a span counted from it, or back: 補考後三日內 ends on day + 3 (the first day does not count), 考試前二週 on day − 14, 一個月內 as `addMonths` says. A year is twelve
 * months here, and months never become days.
 */
function dayFrom(date: Expression, span: Expression, unit: string | null, back: boolean): Expression {
  const kept = findUnit(unit ?? '')?.unit ?? '日';
  const whole = kept === '年' ? times(span, rational(12)) : span;
  return kept === '日' ? { op: 'addDays', date, days: signed(whole, back) } : { op: 'addMonths', date, months: signed(whole, back) };
}

const signed = (span: Expression, back: boolean): Expression => (back ? { op: 'subtract', left: constant(rational(0)), right: span } : span);

const unitOf = ({ value }: CheckedPhrase): string | null => (value.kind === 'limit' || value.kind === 'quantity' ? value.quantity.unit : null);
const times = (e: Expression, factor: Rational): Expression => ({ op: 'multiply', left: e, right: constant(factor) });

/** A bound quantity or date; a limit that authorities may change goes with what it may become. */
export function lowerPhrase(phrase: CheckedPhrase, context: LowerContext): Expression {
  const original = originalOf(phrase, context);
  const changes = context.changes.get(phrase.phrase.name) ?? [];
  const [only] = changes;
  if (!only) return original;
  if (context.changes.size === 1 && changes.length === 1 && !only.requirement) return { op: 'discretionary', original, discretion: only.name, granted: lowerExpression(only.effect!.value, { ...context, original }) };
  const inner = { ...context, original: null };
  const grants = changes.map(({ name, requirement, effect }): ProgramGrant => ({ discretion: name, requirement: requirement && lowerExpression(requirement, inner), value: lowerExpression(effect!.value, inner) }));
  return { op: 'granted', limit: phrase.phrase.name, original, grants };
}

/** The number, share or day that the text prints, or what its provisos make of it; before any authority changes it. */
function originalOf(phrase: CheckedPhrase, { index, excepted }: LowerContext): Expression {
  const { value } = phrase;
  const type = excepted.get(phrase.phrase.name);
  if (type) return scaled({ op: 'definition', definition: phrase.phrase.name, type }, type);
  if (value.kind === 'share') return constant(value.fraction, bindingOf(phrase, index));
  const whole = value.kind === 'date' ? completeDate(value.date) : null;
  if (whole) return { op: 'date', days: toDays(whole), binding: bindingOf(phrase, index) };
  if (value.kind !== 'quantity' && value.kind !== 'limit') throw new Error(`${phrase.phrase.name} is no value`);
  return constant(inBaseUnit(value.quantity.value, value.quantity.unit), bindingOf(phrase, index));
}

const shareOf = (base: Expression, phrase: CheckedPhrase, context: LowerContext): Expression => {
  if (phrase.value.kind !== 'share') throw new Error(`${phrase.phrase.name} is no share`);
  return { op: 'multiply', left: base, right: lowerPhrase(phrase, context) };
};

/** So much for each of the base, where there is one. */
const each = (base: Expression | null, limit: Expression): Expression => (base ? { op: 'multiply', left: base, right: limit } : limit);

function lowerMeets(e: CheckedExpression & { kind: 'meets' }, context: LowerContext): Expression {
  const subject = lowerExpression(e.subject, context);
  const base = e.base ? lowerExpression(e.base, context) : null;
  const { value } = e.phrase;
  const binding = bindingOf(e.phrase, context.index);
  switch (value.kind) {
    case 'limit':
      return comparison(value.comparator, subject, each(base, lowerPhrase(e.phrase, context)));
    case 'range':
      return { op: 'and', operands: rangeEnds(value).map(([operator, end]) => comparison(operator, subject, each(base, constant(inBaseUnit(end.value, end.unit), binding)))) };
    case 'shares':
      return { op: 'and', operands: shareEnds(value).map(([operator, end]) => comparison(operator, subject, each(base, constant(end.value, binding)))) };
    case 'days': {
      const day = (date: PartialDate): Expression => ({ op: 'date', days: toDays(completeDate(date)!), binding });
      return { op: 'and', operands: [comparison('≥', subject, day(value.from)), comparison('≤', subject, day(value.to))] };
    }
    case 'share':
      return comparison(value.comparator!, subject, shareOf(base!, e.phrase, context));
    case 'date':
      return comparison(value.comparator!, subject, lowerPhrase(e.phrase, context));
    default:
      throw new Error(`${e.phrase.phrase.name} is no condition`);
  }
}

function lowerMembership(e: CheckedExpression & { kind: 'membership' }, context: LowerContext): Expression {
  const set = e.set.map((item) => lowerExpression(item, context));
  const subject = lowerExpression(e.subject, context);
  const binding = e.phrase ? { binding: bindingOf(e.phrase, context.index) } : {};
  return e.quantifier === 'one' ? { op: 'in', value: subject, set, ...binding } : { op: e.quantifier, list: subject, set, ...binding };
}
