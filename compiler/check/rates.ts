/** Bound numbers that are so much for each: 每週三小時, 每學分十八小時, 每更正一科申誡一次. */
import { findUnit, unitAt } from '../../lang/units.ts';
import type { Span } from '../../lang/source.ts';
import { indexElements } from '../model/index-elements.ts';
import { rational } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
import type { ExpressionContext } from './context.ts';
import { isKept, sameUnit } from './types.ts';

/** What it is for each of; `unit` null where the word behind 每 is none. */
export interface Rate {
  readonly unit: string | null;
}

/** The 每 that stands last in the text up to the end of the phrase; null when there is none. */
export function rateOf({ phrase }: CheckedPhrase, { scope }: ExpressionContext): Rate | null {
  // 學分數之三倍, declared in hours
  if (phrase.type && phrase.phrase.includes('倍')) return { unit: null };
  const text = indexElements(scope.version.text).byId.get(phrase.elementId)?.text ?? '';
  const before = text.slice(0, phrase.range[1]);
  const at = before.lastIndexOf('每');
  if (at < 0 || phrase.cell) return null;
  const unit = unitAt(before, at + (before[at + 1] === '一' ? 2 : 1));
  return { unit: unit?.spelling ?? null };
}

/** How often the rate applies: a number of weeks, which are kept in days, is made one of weeks again. */
export function timesOf(e: CheckedExpression, { unit }: Rate, span: Span): CheckedExpression {
  const own = e.type.kind === 'number' ? e.type.unit : null;
  const each = unit !== null && sameUnit(unit, own) ? unit : own;
  if (each === null || isKept(each) || findUnit(each) === null) return e;
  const one: CheckedExpression = { kind: 'number', value: rational(1), type: NUMBER(each), span };
  return { kind: 'arithmetic', operator: '÷', left: e, right: one, type: NUMBER(null), span };
}
