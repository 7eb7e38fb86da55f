/** 順延, 週次, 工作日數 and working days: days counted by the school's calendars, the records 行事曆, 次學期 and 前學期. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Span } from '../../lang/source.ts';
import { WORKDAYS } from '../../lang/units.ts';
import type { Rational, ValueType } from '../ir/program.ts';
import { CALENDAR, HOLIDAY_PERIODS, isCalendarRecord, isNeighbour, NEIGHBOURS } from '../model/calendar-names.ts';
import { termOf, type Calendar } from '../model/calendar.ts';
import { rational, showRational } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedExpression } from './checked.ts';
import { at, mismatch, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import type { Scope } from './scope.ts';
import { canonicalUnit } from './types.ts';

type CalendarCall = ExpressionSyntax & { readonly kind: 'calendar' };

/** What the operators read of these records: days off, working days in their place, the first day of teaching. */
const DATE: ValueType = { kind: 'date' };
const DAYS = { kind: 'list', element: DATE } as const;
const FIELDS = { 假日: DAYS, 補班: DAYS, 上課開始: DATE } as const satisfies Record<string, ValueType>;

export function checkCalendar(expression: CalendarCall, context: ExpressionContext): CheckedExpression | null {
  const { operator, span } = expression;
  const operand = checkExpression(expression.operand, context);
  const record = recordOf(expression, context);
  if (record === null) return null;
  const asker = { words: operator, span: expression.operatorSpan };
  if (operator === '順延') {
    const days = daysOff(asker, context);
    return isDate(operand, expression.operand.span, context) && days ? { kind: 'workday', operand, count: null, ...days, type: DATE, span } : null;
  }
  const start = calendarFact('上課開始', record, asker, context);
  return isDate(operand, expression.operand.span, context) && start ? weekOf(operand, start, span) : null;
}

/** The calendar that is counted by: that of the term named behind 於, otherwise that of the day in question. Days off are those of whichever calendar holds the day. */
function recordOf({ operator, term }: CalendarCall, context: ExpressionContext): string | null {
  if (term === null) return CALENDAR;
  const name = term.kind === 'path' && term.steps.length === 1 ? term.steps[0]!.text : '';
  const record = [...context.scope.records.values()].find((r) => r.name.text === name || r.name.alias === name)?.name.text ?? name;
  if (operator === '週次' && isCalendarRecord(record)) {
    noteTerm(record, context, term.span);
    return record;
  }
  context.report(diagnose('FG5090', { operator, name, terms: [...NEIGHBOURS.keys()] }, at(context, term.span)));
  return null;
}

/** A day of another term is read; of which one is told by the titles of the calendars. */
export function noteTerm(record: string, { scope, source }: ExpressionContext, span: Span): void {
  if (isNeighbour(record) && !scope.terms.has(record)) scope.terms.set(record, { source, span });
}

/** Another term is read, and there are calendars whose titles name none. */
export function reportUnnamedTerms({ terms }: Scope, calendars: readonly Calendar[], report: Report): void {
  const unnamed = calendars.filter((calendar) => termOf(calendar) === null);
  if (unnamed.length === 0) return;
  const related = unnamed.map(({ place }) => ({ ...place, note: { zh: '這個行事曆', en: 'this calendar' } }));
  for (const [name, place] of terms) if (isNeighbour(name)) report(diagnose('FG5091', { name, titles: unnamed.map((c) => c.title) }, place, { related }));
}

/** A day; anything else is reported. */
export function isDate(operand: CheckedExpression | null, span: Span, context: ExpressionContext): operand is CheckedExpression {
  if (operand && operand.type.kind !== 'date') context.report(mismatch(context, 'FG5003', DATE, operand.type, span));
  return operand?.type.kind === 'date';
}

/** The words that read a calendar, where they stand. */
interface Asker {
  readonly words: string;
  readonly span: Span;
}

function calendarFact(field: keyof typeof FIELDS, record: string, { words, span }: Asker, context: ExpressionContext): CheckedExpression | null {
  const type = typeIn(record, field, context);
  const wanted = FIELDS[field];
  if (type && isSame(type, wanted)) return { kind: 'fact', record, field, type, span };
  // that no calendar is used is one mistake, wherever it is missed
  const key = context.scope.records.has(record) ? `${record}.${field}` : record;
  if (!context.scope.told.has(key)) context.report(diagnose('FG5059', { operator: words, record, field: context.scope.records.has(record) ? field : null, type: wanted.kind === 'list' ? '清單 日期' : '日期' }, at(context, span)));
  context.scope.told.add(key);
  return null;
}

/** The days off of the calendars and the times for which they are complete; null when something was reported. */
function daysOff(asker: Asker, context: ExpressionContext): Pick<CheckedExpression & { kind: 'workday' }, 'holidays' | 'workdays' | 'within'> | null {
  const holidays = calendarFact('假日', CALENDAR, asker, context);
  const workdays = holidays && calendarFact('補班', CALENDAR, asker, context);
  return workdays && { holidays: holidays!, workdays, within: periodsOf(asker, context) };
}

/** Is a number of this unit one of working days? */
export const countsWorkdays = (type: ValueType): boolean => type.kind === 'number' && canonicalUnit(type.unit) === WORKDAYS;

/** The day that is so many working days behind another one, or before it. Null when something was reported. */
export function workdaysFrom(operand: CheckedExpression, count: CheckedExpression, isBack: boolean, span: Span, context: ExpressionContext): CheckedExpression | null {
  const days = daysOff({ words: WORKDAYS, span: count.span }, context);
  const value = constantOf(count);
  if (value && value.d !== 1n) context.report(diagnose('FG5092', { number: showRational(value) }, at(context, count.span)));
  return days && (!value || value.d === 1n) ? { kind: 'workday', operand, count, ...(isBack ? { isBack } : {}), ...days, type: DATE, span } : null;
}

/** 工作日數（… 至 …）: how many working days one day lies behind another. Null when something was reported. */
export function checkBetween({ operatorSpan, operator, from, to, span }: ExpressionSyntax & { readonly kind: 'between' }, context: ExpressionContext): CheckedExpression | null {
  const [start, end] = [from, to].map((day) => ({ day: checkExpression(day, context), span: day.span })) as [{ day: CheckedExpression | null; span: Span }, { day: CheckedExpression | null; span: Span }];
  const areDays = [start, end].map((one) => isDate(one.day, one.span, context)).every((is) => is);
  const days = daysOff({ words: operator, span: operatorSpan }, context);
  return areDays && days ? { kind: 'workdaysBetween', from: start.day!, to: end.day!, ...days, type: NUMBER(WORKDAYS, 0), span } : null;
}

/** The number that is written, or that the bound words say. */
function constantOf(e: CheckedExpression): Rational | null {
  if (e.kind === 'number') return e.value;
  const value = e.kind === 'phrase' ? e.phrase.value : null;
  return value?.kind === 'quantity' || value?.kind === 'limit' ? rational(value.quantity.value.n, value.quantity.value.d) : null;
}

const typeIn = (record: string, field: string, { scope }: ExpressionContext): ValueType | undefined => scope.records.get(record)?.fields.find((f) => f.name.text === field)?.type;
const isSame = (type: ValueType, wanted: ValueType): boolean => type.kind === wanted.kind && (type.kind !== 'list' || type.element.kind === 'date');

/** The times for which the days off are complete; a record 行事曆 of a vocabulary alone does not say. */
function periodsOf({ span }: Asker, context: ExpressionContext): CheckedExpression | null {
  const type = typeIn(CALENDAR, HOLIDAY_PERIODS, context);
  return type && isSame(type, DAYS) ? { kind: 'fact', record: CALENDAR, field: HOLIDAY_PERIODS, type, span } : null;
}

/**
 * The teaching week of a day: 1 + ⌊(day − start) ÷ 7⌋ from the first day of teaching on, as (day − start + 1) ÷ 7 rounded away from zero; 0 or less before it.
 */
function weekOf(day: CheckedExpression, start: CheckedExpression, span: Span): CheckedExpression {
  const days = (n: number): CheckedExpression => ({ kind: 'number', value: rational(n), type: NUMBER('日'), span });
  const since: CheckedExpression = { kind: 'arithmetic', operator: '－', left: day, right: start, type: NUMBER('日'), span };
  const reached: CheckedExpression = { kind: 'arithmetic', operator: '＋', left: since, right: days(1), type: NUMBER('日'), span };
  const weeks: CheckedExpression = { kind: 'arithmetic', operator: '÷', left: reached, right: days(7), type: NUMBER(null), span };
  return { kind: 'round', mode: 'awayFromZero', decimals: 0, operand: weeks, phrase: null, type: NUMBER('週', 0), span };
}
