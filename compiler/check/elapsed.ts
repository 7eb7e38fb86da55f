/** 月數, 年數 and 歲數 (years of age) from one day to another, and 滿月數, 滿年數 and 滿歲數, which leave what has begun away. */
import type { ExpressionSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedExpression } from './checked.ts';
import { at, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import { isDate } from './workdays.ts';

type Between = ExpressionSyntax & { readonly kind: 'between' };

/** Null when something was reported. */
export function checkElapsed({ operator, from, to, span }: Between, context: ExpressionContext): CheckedExpression | null {
  const [start, end] = [checkExpression(from, context), checkExpression(to, context)];
  const areDays = [isDate(start, from.span, context), isDate(end, to.span, context)].every((is) => is);
  if (!areDays) return null;
  const unit = operator.slice(-2, -1) as '月' | '年' | '歲';
  const elapsed: CheckedExpression = { kind: 'elapsed', unit, from: start!, to: end!, type: NUMBER(unit), span };
  return operator.startsWith('滿') ? { kind: 'round', mode: 'truncate', decimals: 0, operand: elapsed, phrase: null, type: NUMBER(unit, 0), span } : elapsed;
}

/** Reports full years where it matters what has begun behind them: more than so many, or at most so many. `operator`: how they are compared with the other side. */
export function reportFull(e: CheckedExpression, operator: string, context: ExpressionContext): void {
  if (e.kind !== 'round' || e.operand.kind !== 'elapsed' || e.mode !== 'truncate' || (operator !== '>' && operator !== '≤')) return;
  const words = context.source.text.slice(e.span.start, e.span.end);
  if (!words.startsWith('滿')) return;
  const exact = `${e.operand.unit}數`;
  context.report(diagnose('FG5094', { operator: `滿${exact}`, exact }, at(context, e.span), {
    fixes: [{ title: { zh: `改成「${exact}」`, en: `change to ${exact}` }, source: context.source, edits: [{ span: { start: e.span.start, end: e.span.start + 1 }, text: '' }] }],
  }));
}
