/** `補考日 之 送交期限` as a day: the last one of a period that is counted from a day, or the latest one before it. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { isDayOfMonth, type Comparator } from '../../lang/phrases.ts';
import type { Span } from '../../lang/source.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import { phraseOf } from './membership.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { checkElsewhere } from './others.ts';
import { isSpan } from './types.ts';
import { countsWorkdays, workdaysFrom } from './workdays.ts';
import { dayInYear, isYearly } from './yearly-days.ts';

/** The words that a day ends, and whether they count back. */
interface Deadline {
  readonly phrase: CheckedPhrase;
  readonly back: boolean;
}

/** 考試前二週 is a day before, whatever is printed as at least. */
const isBack = ({ value, phrase }: CheckedPhrase): boolean => value.kind === 'limit' && value.comparator === '≥' && /前/.test(phrase.phrase);

/** Null when something was reported: the base is a day, and the phrase a period that ends on a day (三日內, 逾一個月, 考試前二週, 三日). */
export function checkDeadline(expression: ExpressionSyntax & { kind: 'of' }, context: ExpressionContext): CheckedExpression | null {
  const phrase = phraseOf(expression.measure, context);
  const base = checkExpression(expression.base, context);
  if (!base || (!phrase && expression.measure.kind === 'path' && checkElsewhere(expression.measure, context) === null)) return null;
  if (phrase && isYearly(phrase)) return dayInYear(phrase, base, context, expression.span);
  const { value } = phrase ?? {};
  const unit = value?.kind === 'limit' || value?.kind === 'quantity' ? value.quantity.unit : null;
  const ends = value?.kind === 'quantity' || (value?.kind === 'limit' && (value.comparator === '≤' || value.comparator === '>' || isBack(phrase!)));
  if (phrase && base.type.kind === 'date' && isSpan(unit) && namesDay(phrase, context, expression.span)) return null;
  if (phrase && base.type.kind === 'date' && isSpan(unit) && ends) {
    const worked = workdayEnding(base, phrase, expression, context);
    return worked === undefined ? { kind: 'deadline', base, phrase, back: isBack(phrase), type: base.type, span: expression.span } : worked;
  }
  context.report(diagnose('FG5005', {}, at(context, expression.span)));
  return null;
}

/** The day that ends a period of working days (三個上班日內); null when something was reported, undefined for a period of any other unit. */
export function workdayEnding(base: CheckedExpression, phrase: CheckedPhrase, { measure, span }: ExpressionSyntax & { kind: 'of' }, context: ExpressionContext): CheckedExpression | null | undefined {
  const { value } = phrase;
  const length: CheckedExpression | null = value.kind === 'limit' || value.kind === 'quantity' ? { kind: 'phrase', phrase, type: NUMBER(value.quantity.unit), span: measure.span } : null;
  return length && countsWorkdays(length.type) ? workdaysFrom(base, length, isBack(phrase), span, context) : undefined;
}

/** Reports words that say which day of a month is meant (次月十日前): nothing is counted from a day. */
export function namesDay({ phrase: { name, phrase: words, place } }: CheckedPhrase, context: ExpressionContext, span: Span): boolean {
  const before = place.source.text.slice(0, place.span.start);
  const printed = `[${words}]{`;
  if (!isDayOfMonth(words, before.endsWith(printed) ? before.slice(0, -printed.length) : '')) return false;
  context.report(diagnose('FG4016', { name, phrase: words }, at(context, span), { related: [{ ...place, note: { zh: `綁定的用語是「${words}」`, en: `the bound phrase is ${words}` } }] }));
  return true;
}

/** The period that a day ends, also where it is put off to a working day. */
export function deadlineIn(e: CheckedExpression): Deadline | null {
  if (e.kind === 'deadline') return e;
  if (e.kind !== 'workday') return null;
  if (e.count === null) return deadlineIn(e.operand);
  return e.count.kind === 'phrase' ? { phrase: e.count.phrase, back: e.isBack === true } : null;
}

/** How the words of the period compare a day with its end: 三日內 ≤, 逾三日 >; null for 三日 alone. */
export function comparatorOf({ phrase, back }: Deadline): Comparator | null {
  return phrase.value.kind !== 'limit' ? null : back ? '≤' : phrase.value.comparator;
}
