/** 合於: a value against a bound phrase with its boundary word; `base 之 phrase` for shares and periods. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { completeDate } from '../../lang/dates.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { rangeEnds, type Comparator } from '../../lang/phrases.ts';
import type { ValueType } from '../ir/program.ts';
import { inUnitOf } from './arithmetic.ts';
import { boundWords, isHalfBound } from './boundary-words.ts';
import { at, mismatch, misused, type ExpressionContext } from './context.ts';
import { areComparable, countsIn } from './aggregates.ts';
import { comparatorOf, dayEnding, deadlineIn, namesDay } from './deadlines.ts';
import { reportFull } from './elapsed.ts';
import { checkExpression } from './expressions.ts';
import { checkMembership, phraseOf } from './membership.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
import { checkElsewhere } from './others.ts';
import { reportTurnedAround } from './printed-directions.ts';
import { isOfOtherUnit, rateOf, timesOf } from './rates.ts';
import { isKept, isSpan, sameUnit } from './types.ts';
import { isYearly, meetsInYear } from './yearly-days.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { suggestName } from './scope.ts';

type Comparison = ExpressionSyntax & { kind: 'compare' };

export function checkMeets(expression: Comparison, context: ExpressionContext, negated: boolean): CheckedExpression | null {
  if (expression.right.kind === 'calendar') return meetsDay(expression, context, negated);
  if (expression.right.kind === 'extreme') return meetsExtreme(expression, context, negated);
  const { base: baseSyntax, measure } = expression.right.kind === 'of' ? { base: expression.right.base, measure: expression.right.measure } : { base: null, measure: expression.right };
  const phrase = phraseOf(measure, context);
  if (!phrase) {
    if (measure.kind === 'path' && checkElsewhere(measure, context) === null) return null;
    const name = measure.kind === 'path' ? measure.steps.map((s) => s.text).join('.') : '';
    context.elements.forEach((element) => context.scope.told.add(element.id));
    context.report(diagnose('FG4005', { name, suggestion: name ? suggestName(context.scope, name) : null, isHalf: isHalfBound(name, context), ofSum: sumBefore(measure, context), isValue: context.scope.definitions.has(name) || context.scope.amounts.has(name) }, at(context, measure.span)));
    return null;
  }
  const membership = (): CheckedExpression | null => checkMembership({ ...expression, operator: '屬於', right: measure }, context, 'one', negated);
  if (!baseSyntax && isSet(phrase)) return membership();
  const subject = checkExpression(expression.left, context);
  if (!baseSyntax && subject && phrase.members && phrase.members.enumeration === enumerationOf(subject.type)) return membership();
  const base = baseSyntax ? checkExpression(baseSyntax, context) : null;
  if (!subject || (baseSyntax && !base)) return null;
  if (isYearly(phrase)) return meetsInYear(phrase, subject, base, negated, context, expression.span);
  if (!fits(expression, phrase, subject, base, context)) return null;
  if (!negated) reportTurnedAround(phrase, expression.operator, context, expression.operatorSpan);
  if (base && subject.type.kind === 'date' && expression.right.kind === 'of') {
    const day = dayEnding(base, phrase, expression.right, context);
    return day && metDay(expression, subject, day, context, negated);
  }
  for (const operator of phrase.value.kind === 'limit' ? [phrase.value.comparator] : phrase.value.kind === 'range' ? rangeEnds(phrase.value).map(([comparator]) => comparator) : []) reportFull(subject, operator, context);
  const rate = isAmount(phrase) && base?.type.kind === 'number' ? rateOf(phrase, context) : null;
  return { kind: 'meets', subject, base: base && rate ? timesOf(base, rate, expression.span) : base, phrase, negated, type: { kind: 'boolean' }, span: expression.span };
}

/** `（全體委員 － 教評會.迴避） 之 同意門檻` for what was written without parentheses; null for what is no sum before 之. */
function sumBefore(e: ExpressionSyntax, { source }: ExpressionContext): string | null {
  if (e.kind !== 'arithmetic' || e.right.kind !== 'of') return null;
  const words = (from: number, to: number): string => source.text.slice(from, to).trim();
  return `（${words(e.span.start, e.right.base.span.end)}） 之 ${words(e.right.measure.span.start, e.right.measure.span.end)}`;
}

/** 送件日 合於 順延（事件日 之 期限）: the words of the period say how, the day it ends on is put off. */
function meetsDay(expression: Comparison, context: ExpressionContext, negated: boolean): CheckedExpression | null {
  const right = checkExpression(expression.right, context);
  const left = checkExpression(expression.left, context);
  return left && right && metDay(expression, left, right, context, negated);
}

function metDay(expression: Comparison, left: CheckedExpression, right: CheckedExpression, context: ExpressionContext, negated: boolean): CheckedExpression | null {
  const deadline = deadlineIn(right);
  const operator = deadline && comparatorOf(deadline);
  if (operator === null) context.report(diagnose('FG4005', { name: context.source.text.slice(expression.right.span.start, expression.right.span.end), suggestion: null, isHalf: false }, at(context, expression.right.span)));
  else if (left.type.kind !== 'date') context.report(mismatch(context, 'FG5004', left.type, right.type, expression.span));
  else {
    return asked(expression, operator, left, right, negated);
  }
  return null;
}

function asked({ span }: Comparison, operator: Comparator, left: CheckedExpression, right: CheckedExpression, negated: boolean): CheckedExpression {
  const compared: CheckedExpression = { kind: 'compare', operator, left, right, type: { kind: 'boolean' }, span };
  return negated ? { kind: 'not', operand: compared, type: compared.type, span } : compared;
}

/** How the words of a bound limit, or of a period counted from a day, compare; null where they do not say. */
function comparatorIn(e: CheckedExpression): Comparator | null {
  if (e.kind === 'phrase' && e.phrase.value.kind === 'limit') return e.phrase.value.comparator;
  const deadline = deadlineIn(e);
  return deadline && comparatorOf(deadline);
}

/** 學分 合於 較高者（下限甲、下限乙）: the boundary words of the phrases say how; they are the same. */
function meetsExtreme(expression: Comparison, context: ExpressionContext, negated: boolean): CheckedExpression | null {
  const subject = checkExpression(expression.left, context);
  const right = checkExpression(expression.right, context, subject?.type ?? null);
  if (!subject || right?.kind !== 'extreme') return null;
  const comparators = [...new Set(right.operands.flatMap((operand) => comparatorIn(operand) ?? []))];
  const [operator] = comparators;
  if (operator === undefined || comparators.length > 1) {
    const words = context.source.text.slice(expression.right.span.start, expression.right.span.end);
    context.report(diagnose('FG4019', { words, problem: operator === undefined ? 'none' : 'several' }, at(context, expression.right.span)));
    return null;
  }
  const left = inUnitOf(subject, right);
  if (!(left.type.kind === 'date' && right.type.kind === 'date') && !sameNumbers(left, right, expression, context)) return null;
  reportFull(left, operator, context);
  return asked(expression, operator, left, right, negated);
}

const enumerationOf = (type: ValueType): string | null => (type.kind === 'list' ? enumerationOf(type.element) : type.kind === 'enumeration' ? type.enumeration : null);

/** A phrase that reads as a number may be the name of a member as well (一年級): what it is compared with decides. */
const isSet = (phrase: CheckedPhrase): boolean => (phrase.members !== null && (phrase.value.kind === 'list' || phrase.value.kind === 'words')) || phrase.value.kind === 'numbers' || phrase.value.kind === 'weekdays';

/** Does the phrase say something about such a value? */
function fits(expression: Comparison, phrase: CheckedPhrase, subject: CheckedExpression, base: CheckedExpression | null, context: ExpressionContext): boolean {
  const { value } = phrase;
  const related = [{ ...phrase.phrase.place, note: { zh: `綁定的用語是「${phrase.phrase.phrase}」`, en: `the bound phrase is ${phrase.phrase.phrase}` } }];
  const parameters = { name: phrase.phrase.name, phrase: phrase.phrase.phrase };
  const unbounded = () => diagnose('FG4006', { ...parameters, words: boundWords(phrase, context), isPeriod: subject.type.kind === 'date' && value.kind === 'quantity' && isSpan(value.quantity.unit) }, at(context, expression.right.span), { related });
  switch (value.kind) {
    case 'limit':
      if (base && subject.type.kind === 'date') return isPeriod(base.type, value.quantity.unit, expression, context) && !namesDay(phrase, context, expression.right.span);
      if (!base && subject.type.kind === 'date' && isSpan(value.quantity.unit)) {
        context.report(diagnose('FG4007', { ...parameters, base: null, isPeriod: true }, at(context, expression.right.span), { related }));
        return false;
      }
      return numberWith(value.quantity.unit, subject, expression, context) && isRateOf(base, phrase, expression, context);
    case 'range':
      return numberWith(value.low.unit ?? value.high.unit, subject, expression, context) && isRateOf(base, phrase, expression, context);
    case 'share':
      if (value.comparator === null) context.report(unbounded());
      else if (!base) context.report(diagnose('FG4007', { ...parameters, base: value.base }, at(context, expression.right.span), { related }));
      else return sameNumbers(subject, base, expression, context);
      return false;
    case 'shares':
      if (base) return sameNumbers(subject, base, expression, context);
      context.report(diagnose('FG4007', { ...parameters, base: value.base }, at(context, expression.right.span), { related }));
      return false;
    case 'date':
      if (base) {
        context.report(diagnose('FG4014', parameters, at(context, expression.right.span), { related }));
        return false;
      }
      // 3月底 names no day
      if (!completeDate(value.date)) {
        context.report(misused(phrase, at(context, expression.right.span)));
        return false;
      }
      if (value.comparator !== null && subject.type.kind === 'date') return true;
      context.report(value.comparator === null ? unbounded() : mismatch(context, 'FG5004', subject.type, { kind: 'date' }, expression.span));
      return false;
    case 'days':
      if (!completeDate(value.from) || !completeDate(value.to)) context.report(misused(phrase, at(context, expression.right.span)));
      else if (subject.type.kind === 'date' && !base) return true;
      else context.report(mismatch(context, 'FG5004', subject.type, { kind: 'date' }, expression.span));
      return false;
    case 'quantity':
      context.report(unbounded());
      return false;
    default:
      context.report(misused(phrase, at(context, expression.right.span)));
      return false;
  }
}

/** A limit or a range in numbers. */
const isAmount = ({ value }: CheckedPhrase): boolean => value.kind === 'limit' || value.kind === 'range';

/** 時數 合於 週數 之 每週時數: before a number only what is so much for each of it can stand. */
function isRateOf(base: CheckedExpression | null, phrase: CheckedPhrase, expression: Comparison, context: ExpressionContext): boolean {
  const rate = base?.type.kind === 'number' ? rateOf(phrase, context) : null;
  if (!base || (rate && !isOfOtherUnit(base, rate, context))) return true;
  if (rate && base.type.kind === 'number') {
    context.report(diagnose('FG5002', { operator: '之', left: base.type.unit ?? '個', right: rate.unit! }, at(context, expression.right.span)));
    return false;
  }
  const { name, phrase: words, place } = phrase.phrase;
  context.report(diagnose('FG4014', { name, phrase: words }, at(context, expression.right.span), { related: [{ ...place, note: { zh: `綁定的用語是「${words}」`, en: `the bound phrase is ${words}` } }] }));
  return false;
}

function isPeriod(base: ValueType, unit: string | null, expression: Comparison, context: ExpressionContext): boolean {
  if (base.kind === 'date' && isSpan(unit)) return true;
  context.report(mismatch(context, 'FG5004', { kind: 'date' }, base.kind === 'date' ? NUMBER(unit) : base, expression.span));
  return false;
}

/** A phrase without a unit goes with every unit that is not kept in another: 至多 2 of weeks would be two of their days. */
function numberWith(unit: string | null, subject: CheckedExpression, expression: Comparison, context: ExpressionContext): boolean {
  const { type } = subject;
  if (type.kind === 'number' && ((unit === null && isKept(type.unit)) || sameUnit(type.unit, unit) || countsIn(subject, unit, context.scope))) return true;
  context.report(type.kind === 'number'
    ? diagnose('FG5002', { operator: expression.operator, left: type.unit ?? '數', right: unit ?? '數' }, at(context, expression.span))
    : mismatch(context, 'FG5004', type, NUMBER(unit), expression.span));
  return false;
}

function sameNumbers(a: CheckedExpression, b: CheckedExpression, expression: Comparison, context: ExpressionContext): boolean {
  if (a.type.kind === 'number' && areComparable(a, b, context.scope)) return true;
  context.report(a.type.kind === 'number' && b.type.kind === 'number'
    ? diagnose('FG5002', { operator: expression.operator, left: a.type.unit ?? '數', right: b.type.unit ?? '數' }, at(context, expression.span))
    : mismatch(context, 'FG5004', a.type, b.type, expression.span));
  return false;
}
