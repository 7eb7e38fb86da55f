/** Bound numbers that are so much for each: 每週三小時, 每學分十八小時, 每更正一科申誡一次. */
import { numberWithUnit } from '../../lang/phrase-numbers.ts';
import { findUnit, unitAt } from '../../lang/units.ts';
import type { Span } from '../../lang/source.ts';
import { indexElements } from '../model/index-elements.ts';
import { rational } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedExpression, CheckedPhrase } from './checked.ts';
import type { ExpressionContext } from './context.ts';
import { countsIn } from './aggregates.ts';
import { isKept, isMeasure, sameUnit } from './types.ts';

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
  return eachIn(before.slice(at + 1, Math.max(at + 1, phrase.range[0])) || before.slice(at + 1));
}

/** What it is for each of, in the words behind 每: 學分, 一週, 服務滿一年. Null where that is several at once (每二年): then it is so much for none of them. */
function eachIn(words: string): Rate | null {
  const unit = unitAt(words, words[0] === '一' ? 1 : 0);
  if (unit) return { unit: unit.spelling };
  const counted = /^[^，。；、一二兩三四五六七八九十百半0-9０-９]{0,5}/.exec(words)![0].length;
  const several = numberWithUnit(words, counted);
  if (!several || several.unit === null) return { unit: null };
  return several.value.n === several.value.d ? { unit: several.unit } : null;
}

/** Is what stands before 之 of another unit than the one that it is so much for each of: months before 每年? What has no unit, and words that are none, go with everything. */
export function isOfOtherUnit(base: CheckedExpression, { unit }: Rate, { scope }: ExpressionContext): boolean {
  const own = base.type.kind === 'number' ? base.type.unit : null;
  return isMeasure(unit) && (own === null ? countsIn(base, '個', scope) : !sameUnit(own, unit));
}

/** How often the rate applies: a number of weeks, which are kept in days, is made one of weeks again. */
export function timesOf(e: CheckedExpression, { unit }: Rate, span: Span): CheckedExpression {
  const own = e.type.kind === 'number' ? e.type.unit : null;
  const each = unit !== null && sameUnit(unit, own) ? unit : own;
  if (each === null || isKept(each) || findUnit(each) === null) return e;
  const one: CheckedExpression = { kind: 'number', value: rational(1), type: NUMBER(each), span };
  return { kind: 'arithmetic', operator: '÷', left: e, right: one, type: NUMBER(null), span };
}
