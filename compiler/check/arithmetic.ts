/** ＋ － × ÷ with units. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import type { ValueType } from '../ir/program.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { countsIn, isBare } from './aggregates.ts';
import { at, hasComparator, mismatch, misused, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import type { CheckedExpression } from './checked.ts';
import { rateOf, timesOf, type Rate } from './rates.ts';
import { canonicalUnit, isMeasure, isSpan, sameUnit } from './types.ts';
import { countsWorkdays, workdaysFrom } from './workdays.ts';

type Arithmetic = ExpressionSyntax & { kind: 'arithmetic' };

export function checkArithmetic(expression: Arithmetic, context: ExpressionContext): CheckedExpression | null {
  // × 1次 gives a unit and no number, whatever the text prints
  const operand = (e: ExpressionSyntax): CheckedExpression | null => checkExpression(e, expression.operator === '×' && e.kind === 'number' && e.unit && Number(e.digits) === 1 ? { ...context, elements: [] } : context);
  const [writtenLeft, writtenRight] = [operand(expression.left), operand(expression.right)];
  if (!writtenLeft || !writtenRight) return null;
  const adds = expression.operator === '＋' || expression.operator === '－';
  const left = adds ? inUnitOf(writtenLeft, writtenRight) : writtenLeft;
  const right = adds ? inUnitOf(writtenRight, writtenLeft) : writtenRight;
  const type = resultType(expression, left, right, context);
  if (type?.kind === 'date' && countsWorkdays(right.type)) return workdaysFrom(left, right, expression.operator === '－', expression.span, context);
  return type && { kind: 'arithmetic', operator: expression.operator, ...timesEach(expression, left, right, context), type, span: expression.span };
}

/** A number written without its unit is one of what it is added to, or compared with: hours ＋ 3 are three more hours. */
export function inUnitOf(e: CheckedExpression, other: CheckedExpression): CheckedExpression {
  return isBare(e) && other.type.kind === 'number' && !isBare(other) ? { ...e, type: NUMBER(other.type.unit) } : e;
}

function resultType(expression: Arithmetic, left: CheckedExpression, right: CheckedExpression, context: ExpressionContext): ValueType | null {
  const [a, b] = [left.type, right.type];
  // 一個月內 of a day ends as the Civil Code says: 之
  if (a.kind === 'date' && right.kind === 'phrase' && hasComparator(right.phrase.value)) {
    context.report(misused(right.phrase, at(context, right.span)));
    return null;
  }
  if (a.kind === 'date' && b.kind === 'number' && (expression.operator === '＋' || expression.operator === '－') && isSpan(b.unit)) return a;
  // the days from one day to another
  if (a.kind === 'date' && b.kind === 'date' && expression.operator === '－') return NUMBER('日', 0);
  if (a.kind !== 'number' || b.kind !== 'number') {
    context.report(mismatch(context, 'FG5004', a, b, expression.span));
    return null;
  }
  switch (expression.operator) {
    case '＋':
    case '－':
      if (isPoint(a.unit) || isPoint(b.unit)) {
        const type = fromPoints(expression.operator, a.unit, b.unit);
        if (type) return type;
        break;
      }
      if (sameUnit(a.unit, b.unit)) return NUMBER(a.unit);
      if (countsIn(left, b.unit, context.scope)) return NUMBER(b.unit);
      if (countsIn(right, a.unit, context.scope)) return NUMBER(a.unit);
      break;
    case '×':
      if (a.unit === null || b.unit === null) return NUMBER(a.unit ?? b.unit);
      return NUMBER({ right: b.unit, left: a.unit, none: productOf(a.unit, b.unit) }[rateAmong(left, right, context).side]);
    case '÷':
      if (b.unit === null) return NUMBER(a.unit);
      if (sameUnit(a.unit, b.unit)) return NUMBER(null);
      if (a.unit !== null && partsOf(a.unit).includes(canonicalUnit(b.unit)!)) return NUMBER(quotientOf(a.unit, b.unit));
      break;
  }
  context.report(diagnose('FG5002', { operator: expression.operator, left: a.unit ?? '數', right: b.unit ?? '數' }, at(context, expression.span)));
  return null;
}

/** 學年度 counts no years but names one: from one to another are so many 學年, and nothing else is added to it. */
const isPoint = (unit: string | null): boolean => unit === '學年度';

function fromPoints(operator: string, a: string | null, b: string | null): ValueType | null {
  if (operator === '－' && isPoint(a) && isPoint(b)) return NUMBER('學年', 0);
  const [point, years] = operator === '＋' && isPoint(b) ? [b, a] : [a, b];
  return isPoint(point) && sameUnit(years, '學年') ? NUMBER('學年度') : null;
}

/** Credits times points, which a number of credits divides into points again: 加權平均. Kept in the units that units are kept in, in one order. */
const partsOf = (unit: string): string[] => unit.split('×').map((part) => canonicalUnit(part)!);
const joined = (parts: readonly string[]): string => [...parts].sort((a, b) => (a < b ? -1 : 1)).join('×');
const productOf = (a: string, b: string): string => joined([...partsOf(a), ...partsOf(b)]);

function quotientOf(product: string, unit: string): string {
  const parts = partsOf(product);
  parts.splice(parts.indexOf(canonicalUnit(unit)!), 1);
  return joined(parts);
}

/** A bound quantity in a sentence with 每 (每更正一科…申誡一次) is so much for each. */
const rateIn = (e: CheckedExpression, context: ExpressionContext): Rate | null => (e.kind === 'phrase' && e.phrase.value.kind === 'quantity' ? rateOf(e.phrase, context) : null);

/** The same where it may be meant for what the other factor counts: 每名五千元 is not so much for each hour. */
function rateFor(e: CheckedExpression, { type }: CheckedExpression, context: ExpressionContext): Rate | null {
  const rate = rateIn(e, context);
  return rate?.unit && type.kind === 'number' && isMeasure(type.unit) && !sameUnit(rate.unit, type.unit) ? null : rate;
}

/** Which of two factors is so much for each of the other; of 每月六千元 × 每學期五個月 the one whose 每 names what the other counts. */
function rateAmong(left: CheckedExpression, right: CheckedExpression, context: ExpressionContext): { readonly side: 'left' | 'right'; readonly rate: Rate } | { readonly side: 'none' } {
  const [of, by] = [rateFor(left, right, context), rateFor(right, left, context)];
  const names = (rate: Rate | null, { type }: CheckedExpression): boolean => rate !== null && rate.unit !== null && type.kind === 'number' && sameUnit(rate.unit, type.unit);
  if (of && (!by || (names(of, right) && !names(by, left)))) return { side: 'left', rate: of };
  return by ? { side: 'right', rate: by } : { side: 'none' };
}

/** Weeks × 每週三小時: as many times as there are weeks, not days. */
function timesEach({ operator, span }: Arithmetic, left: CheckedExpression, right: CheckedExpression, context: ExpressionContext): { readonly left: CheckedExpression; readonly right: CheckedExpression } {
  const isBoth = [left, right].every(({ type }) => type.kind === 'number' && type.unit !== null);
  const found = operator === '×' && isBoth ? rateAmong(left, right, context) : ({ side: 'none' } as const);
  return found.side === 'none' ? { left, right } : found.side === 'right' ? { left: timesOf(left, found.rate, span), right } : { left, right: timesOf(right, found.rate, span) };
}
