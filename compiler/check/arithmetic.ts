/** ＋ － × ÷ with units. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import type { ValueType } from '../ir/program.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { at, mismatch, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import type { CheckedExpression } from './checked.ts';
import { sameUnit } from './types.ts';

type Arithmetic = ExpressionSyntax & { kind: 'arithmetic' };

export function checkArithmetic(expression: Arithmetic, context: ExpressionContext): CheckedExpression | null {
  const left = checkExpression(expression.left, context);
  const right = checkExpression(expression.right, context);
  if (!left || !right) return null;
  const type = resultType(expression, left, right, context);
  return type && { kind: 'arithmetic', operator: expression.operator, left, right, type, span: expression.span };
}

function resultType(expression: Arithmetic, left: CheckedExpression, right: CheckedExpression, context: ExpressionContext): ValueType | null {
  const [a, b] = [left.type, right.type];
  if (a.kind === 'date' && b.kind === 'number' && (expression.operator === '＋' || expression.operator === '－') && sameUnit(b.unit, '日')) return a;
  if (a.kind !== 'number' || b.kind !== 'number') {
    context.report(mismatch(context, 'FG5004', a, b, expression.span));
    return null;
  }
  switch (expression.operator) {
    case '＋':
    case '－':
      if (sameUnit(a.unit, b.unit)) return NUMBER(a.unit);
      if (a.unit === null && left.kind === 'number') return NUMBER(b.unit);
      if (b.unit === null && right.kind === 'number') return NUMBER(a.unit);
      break;
    case '×':
      if (a.unit === null || b.unit === null) return NUMBER(a.unit ?? b.unit);
      if (isRate(right, context)) return NUMBER(b.unit);
      if (isRate(left, context)) return NUMBER(a.unit);
      break;
    case '÷':
      if (b.unit === null) return NUMBER(a.unit);
      if (sameUnit(a.unit, b.unit)) return NUMBER(null);
      break;
  }
  context.report(diagnose('FG5002', { operator: expression.operator, left: a.unit ?? '數', right: b.unit ?? '數' }, at(context, expression.span)));
  return null;
}

/** A bound quantity in a sentence with 每 (每更正一科…申誡一次) is so much for each. */
function isRate(expression: CheckedExpression, context: ExpressionContext): boolean {
  if (expression.kind !== 'phrase') return false;
  const { elementId, range } = expression.phrase.phrase;
  const text = context.elements.find((e) => e.id === elementId)?.text ?? '';
  return text.slice(0, range[1]).includes('每');
}
