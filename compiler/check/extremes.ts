/** 較高者 and 較低者 of numbers of one unit, 較晚者 and 較早者 of days. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { ValueType } from '../ir/program.ts';
import { areComparable, isBare } from './aggregates.ts';
import { inUnitOf } from './arithmetic.ts';
import type { CheckedExpression } from './checked.ts';
import { at, mismatch, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import { showType } from './types.ts';

type Extreme = ExpressionSyntax & { readonly kind: 'extreme' };

/** Null when something was reported. `expected`: what a number without its unit counts where none of them says. */
export function checkExtreme(expression: Extreme, context: ExpressionContext, expected: ValueType | null): CheckedExpression | null {
  const { operator, span } = expression;
  const isOfDays = operator === '較晚者' || operator === '較早者';
  const written = expression.operands.map((operand) => checkExpression(operand, context, expected?.kind === 'number' ? expected : null));
  if (!written.every((operand) => operand !== null)) return null;
  const wanted: ValueType = isOfDays ? { kind: 'date' } : NUMBER(null);
  const odd = written.findIndex(({ type }) => type.kind !== wanted.kind);
  if (odd >= 0) {
    const { type } = written[odd]!;
    context.report(type.kind === 'date' || type.kind === 'number' ? diagnose('FG5093', { operator, isOfDays }, at(context, expression.operatorSpan)) : mismatch(context, 'FG5003', wanted, type, expression.operands[odd]!.span));
    return null;
  }
  const first = written.find((operand) => !isBare(operand)) ?? written[0]!;
  const operands = written.map((operand) => inUnitOf(operand, first));
  const other = operands.findIndex((operand) => !areComparable(first, operand, context.scope));
  if (other >= 0) {
    context.report(diagnose('FG5002', { operator, left: showType(first.type), right: showType(operands[other]!.type) }, at(context, expression.operands[other]!.span)));
    return null;
  }
  return { kind: 'extreme', isMost: operator === '較高者' || operator === '較晚者', operands, type: isOfDays ? wanted : NUMBER(first.type.kind === 'number' ? first.type.unit : null), span };
}
