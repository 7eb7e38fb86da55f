/** Comparisons: 合於, 為, 屬於 and the signs. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { formatRoc, parseDate } from '../../lang/dates.ts';
import { boundaryAround } from '../../lang/phrases.ts';
import { MIRRORED } from '../ir/operators.ts';
import type { ValueType } from '../ir/program.ts';
import { indexElements } from '../model/index-elements.ts';
import { at, hasComparator, misused, type ExpressionContext } from './context.ts';
import { inUnitOf } from './arithmetic.ts';
import { areComparable } from './aggregates.ts';
import { checkExpression } from './expressions.ts';
import { comparatorOf, deadlineIn } from './deadlines.ts';
import { reportFull } from './elapsed.ts';
import { checkMeets } from './meets.ts';
import { checkMembership } from './membership.ts';
import { printsEffect } from './printed-directions.ts';
import { showType } from './types.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';

type Comparison = ExpressionSyntax & { kind: 'compare' };
type Sign = '<' | '≤' | '=' | '≥' | '>' | '≠';

export function checkComparison(expression: Comparison, context: ExpressionContext): CheckedExpression | null {
  switch (expression.operator) {
    case '合於':
    case '不合於':
      return checkMeets(expression, context, expression.operator === '不合於');
    case '屬於':
    case '不屬於':
      return checkMembership(expression, context, 'one', expression.operator === '不屬於');
    case '有一屬於':
      return checkMembership(expression, context, 'any', false);
    case '全屬於':
      return checkMembership(expression, context, 'every', false);
    case '為':
    case '不為':
      if (expression.right.kind === 'list') return checkMembership(expression, context, 'one', expression.operator === '不為');
      return checkSign(expression, expression.operator === '為' ? '=' : '≠', context);
    default:
      return checkSign(expression, expression.operator, context);
  }
}

/** The operator as the file spells it: 超過, not >. */
const written = (expression: Comparison, context: ExpressionContext): string => context.source.text.slice(expression.operatorSpan.start, expression.operatorSpan.end);

function checkSign(expression: Comparison, operator: Sign, context: ExpressionContext): CheckedExpression | null {
  const left = checkExpression(expression.left, context);
  if (left?.type.kind === 'list') return checkMembership(expression, context, 'any', operator === '≠');
  const right = checkExpression(expression.right, context, left?.type ?? null);
  if (!left || !right) return null;
  return compared(expression, operator, inUnitOf(left, right), inUnitOf(right, left), context);
}

function compared(expression: Comparison, operator: Sign, left: CheckedExpression, right: CheckedExpression, context: ExpressionContext): CheckedExpression | null {
  const limited = [left, right].find((side) => side.kind === 'phrase' && hasComparator(side.phrase.value));
  if (limited?.kind === 'phrase') {
    context.report(misused(limited.phrase, at(context, limited.span)));
    return null;
  }
  if (!areComparable(left, right, context.scope)) {
    context.report(left.type.kind === 'number' && right.type.kind === 'number'
      ? diagnose('FG5002', { operator: written(expression, context), left: left.type.unit ?? '數', right: right.type.unit ?? '數' }, at(context, expression.span))
      : diagnose('FG5004', { left: showType(left.type), right: showType(right.type), slip: slipIn(left, right, expression, context) }, at(context, expression.span)));
    return null;
  }
  if (operator !== '=' && operator !== '≠' && !isOrdered(left.type)) {
    context.report(diagnose('FG5010', { operator: written(expression, context) }, at(context, expression.operatorSpan)));
    return null;
  }
  reportFull(left, operator, context);
  reportFull(right, MIRRORED[operator], context);
  const deadline = deadlineIn(right);
  if (deadline) checkDeadlineWords(deadline, operator, expression, context);
  if (right.kind === 'phrase') checkBoundary(right.phrase, operator, expression, context);
  if (left.kind === 'phrase') checkBoundary(left.phrase, MIRRORED[operator], expression, context);
  return { kind: 'compare', operator, left, right, type: { kind: 'boolean' }, span: expression.span };
}

/** 115/8/1 and 2026-08-01 read as divisions and differences, 「延修生」 as words. */
function slipIn(left: CheckedExpression, right: CheckedExpression, expression: Comparison, context: ExpressionContext): { kind: 'day' | 'quoted'; words: string } | null {
  if (left.type.kind === 'enumeration' && right.kind === 'text') return context.scope.enumerations.get(left.type.enumeration)?.members.some((m) => m.text === right.value) ? { kind: 'quoted', words: right.value } : null;
  const { start, end } = expression.right.span;
  const [, year, month, day] = /^(\d{2,4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(context.source.text.slice(start, end)) ?? [];
  const date = year === undefined ? null : parseDate(`${Number(year) > 1911 ? Number(year) - 1911 : Number(year)}年${Number(month)}月${Number(day)}日`);
  return left.type.kind === 'date' && date ? { kind: 'day', words: formatRoc(date) } : null;
}

const isOrdered = (type: ValueType): boolean => type.kind === 'number' || type.kind === 'date';
/** A rule that forbids what the text forbids uses the opposite sign: 不得少於十六 is also `< 16` under 不得. */
const OPPOSITE: Record<Sign, Sign> = { '<': '≥', '≤': '>', '=': '≠', '≥': '<', '>': '≤', '≠': '=' };

/** Words that can only demand: 不得少於 under 應 with < is a contradiction, 未滿…者不予註冊 under 應 with ≥ is none. */
const SETS_LIMIT = /^(?:不[得可應能宜許准]|勿|不少|不多|不低|不高|不超|至少|至多|最少|最多|最低|最高|應|須)|上限|下限|為限/;

/** 三日內 lets a day be that of the end or an earlier one, or asks for later ones; nothing between. */
function checkDeadlineWords(deadline: NonNullable<ReturnType<typeof deadlineIn>>, operator: Sign, expression: Comparison, context: ExpressionContext): void {
  const comparator = comparatorOf(deadline);
  if (comparator === null || operator === '=' || operator === '≠' || operator === comparator || operator === OPPOSITE[comparator]) return;
  const { name, phrase, place } = deadline.phrase.phrase;
  context.report(diagnose('FG4002', { name, operator: written(expression, context), word: phrase, meaning: comparator }, at(context, expression.operatorSpan),
    { related: [{ ...place, note: { zh: `條文寫的是「${phrase}」`, en: `the text says ${phrase}` } }] }));
}

/** The words printed beside a bound number must say what the rule says. */
function checkBoundary(phrase: CheckedPhrase, operator: Sign, expression: Comparison, context: ExpressionContext): void {
  const element = indexElements(context.scope.version.text).byId.get(phrase.phrase.elementId);
  if (!element || operator === '=' || operator === '≠') return;
  const [start, end] = phrase.phrase.range;
  const printed = boundaryAround(element.text.slice(0, start), element.text.slice(end), phrase.value.kind === 'quantity' ? phrase.value.quantity.unit : null);
  if (!printed || printed.comparator === operator) return;
  if (OPPOSITE[printed.comparator] === operator && !(context.demanded && SETS_LIMIT.test(printed.word)) && !printsEffect(element.text, end, context)) return;
  context.report(diagnose('FG4002', { name: phrase.phrase.name, operator: written(expression, context), word: printed.word, meaning: printed.comparator }, at(context, expression.operatorSpan),
    { related: [{ ...phrase.phrase.place, note: { zh: `條文寫的是「${printed.word}」`, en: `the text says ${printed.word}` } }] }));
}
