/**
 * Days without a year (每年3月31日前): no day of their own, but one of every school year, which runs from 1 August to 31 July. `申請.學年度 之 期限` says of
 * which. What the day is compared with does not say it: an application of April may be late for one year or early for the next.
 */
import { toDays, type PartialDate } from '../../lang/dates.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import type { Comparator } from '../../lang/phrases.ts';
import type { Span } from '../../lang/source.ts';
import type { ValueType } from '../ir/program.ts';
import { rational } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { boundWords } from './boundary-words.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
import { at, mismatch, type ExpressionContext } from './context.ts';

type MonthDay = PartialDate & { readonly year: null; readonly month: number; readonly day: number };

const isMonthDay = (date: PartialDate): date is MonthDay => date.year === null && date.month !== null && date.day !== null;

/** The days of a phrase that names some of every year, with how a day is compared with each; null for any other phrase. */
function daysOf({ value }: CheckedPhrase): readonly { readonly day: MonthDay; readonly comparator: Comparator | null }[] | null {
  if (value.kind === 'date' && isMonthDay(value.date)) return [{ day: value.date, comparator: value.comparator }];
  if (value.kind === 'days' && isMonthDay(value.from) && isMonthDay(value.to)) return [{ day: value.from, comparator: '≥' }, { day: value.to, comparator: '≤' }];
  return null;
}

/** Does a phrase name days of every year? */
export const isYearly = (phrase: CheckedPhrase): boolean => daysOf(phrase) !== null;

const isSchoolYear = (type: ValueType): boolean => type.kind === 'number' && type.unit === '學年度';

/** August comes first. */
const placeInYear = ({ month, day }: MonthDay): number => ((month + 4) % 12) * 31 + day;

/** A leap year with all days, and how many school years (of the Republic) lie before it. */
const LEAP_YEAR = 2000;
const SCHOOL_YEARS_BEFORE = LEAP_YEAR - 1911;

/** That day of a school year: so many months from the one of the leap year; of 2月29日 the last day of February. */
function dayOf({ month, day }: MonthDay, year: CheckedExpression, phrase: CheckedPhrase, span: Span): CheckedExpression {
  const number = (n: number): CheckedExpression => ({ kind: 'number', value: rational(n), type: NUMBER(null, 0), span });
  const years: CheckedExpression = { kind: 'arithmetic', operator: '－', left: year, right: number(month < 8 ? SCHOOL_YEARS_BEFORE - 1 : SCHOOL_YEARS_BEFORE), type: NUMBER(null, 0), span };
  const months: CheckedExpression = { kind: 'arithmetic', operator: '×', left: years, right: number(12), type: NUMBER('月', 0), span };
  const date: CheckedExpression = { kind: 'date', days: toDays({ year: LEAP_YEAR, month, day }), phrase, type: { kind: 'date' }, span };
  return { kind: 'arithmetic', operator: '＋', left: date, right: months, type: { kind: 'date' }, span };
}

function refuse(phrase: CheckedPhrase, context: ExpressionContext, span: Span): null {
  const { name, phrase: words, place } = phrase.phrase;
  const related = [{ ...place, note: { zh: `綁定的用語是「${words}」`, en: `the bound phrase is ${words}` } }];
  context.report(diagnose('FG4015', { name, phrase: words }, at(context, span), { related }));
  return null;
}

/** 申請.送件日 合於 申請.學年度 之 期限; null when something was reported. */
export function meetsInYear(phrase: CheckedPhrase, subject: CheckedExpression, year: CheckedExpression | null, negated: boolean, context: ExpressionContext, span: Span): CheckedExpression | null {
  const days = daysOf(phrase)!;
  const [first, last] = [days[0]!, days.at(-1)!];
  if (!year || !isSchoolYear(year.type) || placeInYear(first.day) > placeInYear(last.day)) return refuse(phrase, context, span);
  if (subject.type.kind !== 'date') {
    context.report(mismatch(context, 'FG5004', subject.type, { kind: 'date' }, span));
    return null;
  }
  if (first.comparator === null) {
    context.report(diagnose('FG4006', { name: phrase.phrase.name, phrase: phrase.phrase.phrase, words: boundWords(phrase, context) }, at(context, span)));
    return null;
  }
  const all = days.map(({ day, comparator }): CheckedExpression => ({ kind: 'compare', operator: comparator!, left: subject, right: dayOf(day, year, phrase, span), type: { kind: 'boolean' }, span }));
  const met: CheckedExpression = all.length === 1 ? all[0]! : { kind: 'logic', operator: '且', operands: all, type: { kind: 'boolean' }, span };
  return negated ? { kind: 'not', operand: met, type: met.type, span } : met;
}

/** 申請.學年度 之 基準日 as a day, whatever words stand around it; null when something was reported. */
export function dayInYear(phrase: CheckedPhrase, year: CheckedExpression, context: ExpressionContext, span: Span): CheckedExpression | null {
  const [only, more] = daysOf(phrase)!;
  return isSchoolYear(year.type) && !more ? dayOf(only!.day, year, phrase, span) : refuse(phrase, context, span);
}
