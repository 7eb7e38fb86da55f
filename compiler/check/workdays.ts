/** 順延 and 週次: days counted by the school's calendar, the record 行事曆. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import type { Span } from '../../lang/source.ts';
import type { ValueType } from '../ir/program.ts';
import { CALENDAR } from '../model/calendar.ts';
import { rational } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedExpression } from './checked.ts';
import { at, mismatch, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';

/** What the operators read of the record 行事曆: days off, working days in their place, the first day of teaching. */
const DATE: ValueType = { kind: 'date' };
const FIELDS = { 假日: { kind: 'list', element: DATE }, 補班: { kind: 'list', element: DATE }, 上課開始: DATE } as const satisfies Record<string, ValueType>;

export function checkCalendar(expression: ExpressionSyntax & { kind: 'calendar' }, context: ExpressionContext): CheckedExpression | null {
  const { operator, span } = expression;
  const operand = checkExpression(expression.operand, context);
  const read = (field: keyof typeof FIELDS): CheckedExpression | null => calendarFact(field, expression, context);
  if (operator === '順延') {
    const holidays = read('假日');
    const workdays = holidays && read('補班');
    return isDate(operand, expression, context) && holidays && workdays ? { kind: 'workday', operand, holidays, workdays, type: DATE, span } : null;
  }
  const start = read('上課開始');
  return isDate(operand, expression, context) && start ? weekOf(operand, start, span) : null;
}

function isDate(operand: CheckedExpression | null, expression: ExpressionSyntax & { kind: 'calendar' }, context: ExpressionContext): operand is CheckedExpression {
  if (operand && operand.type.kind !== 'date') context.report(mismatch(context, 'FG5003', DATE, operand.type, expression.operand.span));
  return operand?.type.kind === 'date';
}

function calendarFact(field: keyof typeof FIELDS, { operator, operatorSpan }: ExpressionSyntax & { kind: 'calendar' }, context: ExpressionContext): CheckedExpression | null {
  const record = context.scope.records.get(CALENDAR);
  const declared = record?.fields.find((f) => f.name.text === field);
  const wanted = FIELDS[field];
  const fits = declared?.type.kind === wanted.kind && (declared.type.kind !== 'list' || declared.type.element.kind === 'date');
  if (declared && fits) return { kind: 'fact', record: CALENDAR, field, type: declared.type, span: operatorSpan };
  context.report(diagnose('FG5059', { operator, field: record ? field : null, type: wanted.kind === 'list' ? '清單 日期' : '日期' }, at(context, operatorSpan)));
  return null;
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
