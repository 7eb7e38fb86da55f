/** `補考日 之 送交期限` as a day: the last one of a period that is counted from a day, or the latest one before it. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { isDayOfMonth, type Comparator } from '../../lang/phrases.ts';
import type { Span } from '../../lang/source.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import { indexElements } from '../model/index-elements.ts';
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

/** 前三日, 前一個月: so long before. */
const LED = /前\s*[0-9０-９一二兩三四五六七八九十百半]/;

/** 考試三日以前, 至遲於口試二週前: so long before; 第三週前 is none. */
const TRAILED = /(?<!第\s*[0-9０-９一二兩三四五六七八九十百半]+\s*(?:個)?)(?:[日天週周月年]|星期|禮拜)(?:以|之)?前(?!\s*[0-9０-９一二兩三四五六七八九十百半])/;

/** What is printed before the words. */
function printedBefore({ phrase: words, place }: CheckedPhrase['phrase']): string {
  const before = place.source.text.slice(0, place.span.start);
  const printed = `[${words}]{`;
  return before.endsWith(printed) ? before.slice(0, -printed.length) : '';
}

/** 考試前二週 is a day before, whatever is printed as at least, and so is 開學[前三日]; 開學後[前三日] is not. */
function isBack({ value, phrase }: CheckedPhrase): boolean {
  if (value.kind !== 'limit') return false;
  if (value.comparator !== '≤') return value.comparator === '≥' && /前/.test(phrase.phrase);
  return TRAILED.test(phrase.phrase) || (LED.test(phrase.phrase) && !/[後起之的]$/.test(printedBefore(phrase)));
}

/** 到期前[七日內]: the words before the binding count back from the day, and those in it end at it. */
const isLedFromBefore = ({ value, phrase }: CheckedPhrase): boolean => value.kind === 'limit' && value.comparator === '≤' && /(?<![目先從])前\s*$/.test(printedBefore(phrase));

/** Reports 開學前三日內: some days before another one, of which none is the last to be counted to. */
function isTimeBefore(phrase: CheckedPhrase, context: ExpressionContext, span: Span): boolean {
  const { name, phrase: words, place } = phrase.phrase;
  if (!(isBack(phrase) || isLedFromBefore(phrase)) || !/內$/.test(words.trimEnd())) return false;
  context.report(diagnose('FG4017', { name, phrase: words }, at(context, span), { related: [{ ...place, note: { zh: `綁定的用語是「${words}」`, en: `the bound phrase is ${words}` } }] }));
  return true;
}

/** 三日內（含當日）, 自公告當日起: the first day counts. Whether days off count (含例假日) is something else. */
const FIRST_DAY = /[（(]包?含(?:[^（()）假休]{0,6}[當始首本該][日天]|(?:公告|送達|通知|發生|事實發生|開始)日)[^（()）假]{0,4}[）)]|(?:當日|當天)起/;

/** Reports a period with its first day, which 之 leaves out; counted from the day before it is right. */
function countsFirstDay(base: CheckedExpression, { phrase }: CheckedPhrase, context: ExpressionContext, span: Span): boolean {
  const { range: [start, end], elementId } = phrase;
  const text = phrase.cell ? undefined : indexElements(context.scope.version.text).byId.get(elementId)?.text;
  const around = text === undefined ? phrase.phrase : `${/.{0,4}$/.exec(text.slice(0, start))![0]}${phrase.phrase}${/^(?:[（(][^（()）]*[）)])?/.exec(text.slice(end))![0]}`;
  const words = FIRST_DAY.exec(around)?.[0];
  if (words === undefined || (base.kind === 'arithmetic' && base.operator === '－')) return false;
  context.report(diagnose('FG4022', { name: phrase.name, words, base: context.source.text.slice(base.span.start, base.span.end) }, at(context, span), { related: [{ ...phrase.place, note: { zh: `綁定的用語是「${phrase.phrase}」`, en: `the bound phrase is ${phrase.phrase}` } }] }));
  return true;
}

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
  if (phrase && base.type.kind === 'date' && isSpan(unit) && ends) return dayEnding(base, phrase, expression, context);
  context.report(diagnose('FG5005', {}, at(context, expression.span)));
  return null;
}

/** The day that ends a period (三日內, 三個上班日內, 考試前二週), also one of any other boundary word (未滿三日); null when something was reported. */
export function dayEnding(base: CheckedExpression, phrase: CheckedPhrase, { measure, span }: ExpressionSyntax & { kind: 'of' }, context: ExpressionContext): CheckedExpression | null {
  const { value } = phrase;
  if (isTimeBefore(phrase, context, span) || (!isBack(phrase) && countsFirstDay(base, phrase, context, span))) return null;
  const unit = value.kind === 'limit' || value.kind === 'quantity' ? value.quantity.unit : null;
  const length: CheckedExpression = { kind: 'phrase', phrase, type: NUMBER(unit), span: measure.span };
  if (countsWorkdays(length.type)) return workdaysFrom(base, length, isBack(phrase), span, context);
  return { kind: 'deadline', base, phrase, back: isBack(phrase), type: base.type, span };
}

/** Reports words that say which day of a month is meant (次月十日前): nothing is counted from a day. */
export function namesDay({ phrase }: CheckedPhrase, context: ExpressionContext, span: Span): boolean {
  const { name, phrase: words, place } = phrase;
  if (!isDayOfMonth(words, printedBefore(phrase))) return false;
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
