/** 取位: how a number is rounded, said by a bound phrase, by the rule, or by both together. */
import type { ExpressionSyntax, RoundingSyntax } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { leftOverStep, readLeftOver, type Step } from '../../lang/phrase-rounding.ts';
import type { Span } from '../../lang/source.ts';
import { shownPhrase, type PhraseValue, type RoundingMode } from '../../lang/phrases.ts';
import { compare, multiply, rational } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { checkAggregate } from './aggregates.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
import { at, mismatch, misused, type ExpressionContext } from './context.ts';
import { checkExpression } from './expressions.ts';
import { suggestName } from './scope.ts';
import { factorOf, sameUnit } from './types.ts';

const MODES: Readonly<Record<NonNullable<RoundingSyntax['mode']>, RoundingMode>> = { 四捨五入: 'halfAway', 無條件捨去: 'truncate', 無條件進位: 'awayFromZero' };

/** How and to how many places; `phrase` is what binds it in the text, null when the rule says it itself. */
export interface CheckedRounding {
  readonly mode: RoundingMode;
  readonly decimals: number;
  readonly phrase: CheckedPhrase | null;
  /** The words of a rounding that the text does not print (推定). */
  readonly inferred?: string;
}

export function checkRound(expression: ExpressionSyntax & { kind: 'round' }, context: ExpressionContext): CheckedExpression | null {
  const operand = expression.operand.kind === 'aggregate' ? checkAggregate(expression.operand, context, true) : checkExpression(expression.operand, context);
  const rounding = checkRounding(expression.rounding, context);
  if (!operand || !rounding) return null;
  if (operand.type.kind !== 'number') {
    context.report(mismatch(context, 'FG5003', NUMBER(null), operand.type, expression.operand.span));
    return null;
  }
  return roundTo(operand, operand.type.unit, rounding, expression.span, context);
}

/** The number rounded; null when it is not of the unit that the text counts (reported). */
export function roundTo(operand: CheckedExpression, unit: string | null, rounding: CheckedRounding, span: Span, context: ExpressionContext): CheckedExpression | null {
  const step = rounding.phrase && leftOverStep(rounding.phrase.phrase.phrase);
  if (step && (unit === null ? rounding.phrase!.value.kind === 'rounding' && rounding.phrase!.value.step : !sameUnit(step.unit, unit))) {
    context.report(mismatch(context, 'FG5003', NUMBER(step.unit), operand.type, operand.span));
    return null;
  }
  // 一日 of days, or of 天, is a place; of weeks it is a step
  const isInSteps = step !== null && unit !== null && compare(multiply(step.value, factorOf(step.unit)), factorOf(unit)) !== 0;
  // the runtime takes the root to a place of its own
  if ((rounding.decimals < 0 || isInSteps) && operand.kind === 'aggregate' && operand.operator === '標準差') {
    context.report(diagnose('FG5055', {}, at(context, operand.span)));
    return null;
  }
  if (!isInSteps) return { kind: 'round', ...rounding, operand, type: NUMBER(unit, Math.max(0, rounding.decimals)), span };
  return inSteps(operand, step, rounding, span);
}

/** How many steps there are, whole, times the step: 45 minutes in half hours are 2 × 30. */
function inSteps(operand: CheckedExpression, { value: { n, d }, unit }: Step, rounding: CheckedRounding, span: Span): CheckedExpression {
  const one: CheckedExpression = { kind: 'number', value: rational(n, d), type: NUMBER(unit), span };
  const steps: CheckedExpression = { kind: 'arithmetic', operator: '÷', left: operand, right: one, type: NUMBER(null), span };
  return { kind: 'arithmetic', operator: '×', left: { kind: 'round', ...rounding, operand: steps, type: NUMBER(null, 0), span }, right: one, type: operand.type, span };
}

/** What a 取位 says, here and in the text; null when it is not said whole, or said twice differently (reported). */
export function checkRounding(syntax: RoundingSyntax, context: ExpressionContext): CheckedRounding | null {
  const phrase = syntax.phrase ? roundingPhrase(syntax.phrase, context) : null;
  if (syntax.phrase && !phrase) return null;
  const bound = phrase?.value ?? { mode: null, decimals: null };
  const own = { mode: syntax.mode && MODES[syntax.mode], decimals: syntax.decimals };
  const differs = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;
  if (phrase && (differs(own.mode, bound.mode) || differs(own.decimals, bound.decimals))) {
    const said = context.source.text.slice(syntax.span.start, syntax.span.end);
    context.report(diagnose('FG4013', { name: phrase.phrase.name, said, printed: shownPhrase(phrase.value) }, at(context, syntax.span), { related: [{ ...phrase.phrase.place, note: { zh: `條文寫的是「${phrase.phrase.phrase}」`, en: `the text says ${phrase.phrase.phrase}` } }] }));
    return null;
  }
  const mode = own.mode ?? bound.mode;
  const decimals = own.decimals ?? bound.decimals;
  const inferred = syntax.inferred ? { inferred: context.source.text.slice(syntax.span.start, syntax.span.end).replace(/[ \t\u3000]+/g, ' ') } : {};
  if (mode !== null && decimals !== null) return { mode, decimals, phrase, ...inferred };
  context.report(diagnose('FG5058', { name: phrase?.phrase.name ?? null, lacks: mode === null ? 'mode' : 'decimals' }, at(context, syntax.span)));
  return null;
}

/** The bound phrase that says how to round. */
function roundingPhrase(word: NonNullable<RoundingSyntax['phrase']>, context: ExpressionContext): (CheckedPhrase & { readonly value: PhraseValue & { kind: 'rounding' } }) | null {
  const phrase = context.scope.phrases.get(word.text);
  if (!phrase) {
    context.report(diagnose('FG2006', { name: word.text, suggestion: suggestName(context.scope, word.text) }, at(context, word.span)));
    return null;
  }
  context.scope.used.add(word.text);
  if (phrase.value.kind === 'rounding') return { ...phrase, value: phrase.value };
  const left = readLeftOver(phrase.phrase.phrase);
  if (left) return { ...phrase, value: { kind: 'rounding', ...left } };
  context.report(misused(phrase, at(context, word.span)));
  return null;
}
