/** Numbers written in code: one that the provision prints must be bound there instead. */
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { findCitations } from '../../lang/citations.ts';
import { dateAt, mayHoldDate } from '../../lang/dates.ts';
import { nextNumeral, numeralAt } from '../../lang/numerals.ts';
import { RANGE_JOINT } from '../../lang/phrase-numbers.ts';
import { analysePhrase } from '../../lang/phrases.ts';
import type { Span } from '../../lang/source.ts';
import { unitAt } from '../../lang/units.ts';
import type { Rational } from '../ir/program.ts';
import { compare, showRational } from '../model/rational.ts';
import type { ReadOnce } from '../model/read-once.ts';
import { UNREAD_NAME } from '../model/regulation.ts';
import { NUMBER } from '../model/vocabulary.ts';
import { at, type ExpressionContext } from './context.ts';
import { isPartOfWord } from './counting-words.ts';
import { sameUnit } from './types.ts';
import type { CheckedExpression } from './checked.ts';

export interface PrintedNumber {
  readonly elementId: string;
  readonly start: number;
  readonly end: number;
  readonly value: Rational;
}

/** Every numeral in a text, in order. */
export function numeralsIn(text: string): { start: number; end: number; value: Rational }[] {
  const found: { start: number; end: number; value: Rational }[] = [];
  for (let i = nextNumeral(text, 0); i < text.length; ) {
    const numeral = numeralAt(text, i);
    if (numeral) found.push({ start: i, end: i + numeral.length, value: numeral.value });
    i = nextNumeral(text, i + (numeral?.length ?? 1));
  }
  return found;
}

/** Does the text count with a numeral what the literal counts? The 8 of a day or of 第八點 is none, nor are eight people eight credits. */
function isSameNumber(text: string, { start, end }: { start: number; end: number }, unit: string | null, once: ReadOnce): boolean {
  const printed = unitOf(text, end);
  if (unit !== null && printed !== null && !sameUnit(unit, printed)) return false;
  return !isPartOfWord(text, start, end) && !isCovered(start, end, once(citedIn, text)) && !isCovered(start, end, once(datesIn, text));
}

/** What a numeral that ends here counts; the 二 of 二至七年 counts years. */
function unitOf(text: string, end: number): string | null {
  const own = unitAt(text, end)?.unit ?? null;
  const joint = own === null ? RANGE_JOINT.exec(text.slice(end)) : null;
  const other = joint && numeralAt(text, end + joint[0].length);
  return joint && other ? (unitAt(text, end + joint[0].length + other.length)?.unit ?? null) : own;
}

const isCovered = (start: number, end: number, spans: readonly Span[]): boolean => spans.some((span) => start < span.end && end > span.start);

/** The places of what a text cites. */
export const citedIn = (text: string): Span[] => findCitations(text).map((c) => c.span);

/** Days as they are printed: 115年8月1日, 3月31日. */
export function datesIn(text: string): Span[] {
  const found: Span[] = [];
  for (let i = mayHoldDate(text) ? 0 : text.length; i < text.length; ) {
    const date = dateAt(text, i);
    if (date) found.push({ start: i, end: i + date.length });
    i += date ? date.length : 1;
  }
  return found;
}

/**
 * Reports a literal whose value stands in the words that the block executes, 不判定 apart; and, of 1 of a unit, by which a unit is taken away (÷ 1小時), the words of a rounding
 * (未滿一小時不計), which are no number. `unit`: as it is written; null for a bare number.
 */
export function checkLiteral(value: Rational, unit: string | null, context: ExpressionContext, span: Span): void {
  const { once } = context.scope;
  for (const element of context.elements) {
    const isUnit = unit !== null && value.n === value.d;
    const unread = context.scope.version.phrases.flatMap(({ name, phrase, elementId, range: [start, end] }) => (elementId === element.id && (name === UNREAD_NAME || (isUnit && analysePhrase(phrase).kind === 'rounding')) ? [{ start, end }] : []));
    const printed = once(numeralsIn, element.text).find((n) => compare(n.value, value) === 0 && isSameNumber(element.text, n, unit, once) && !isCovered(n.start, n.end, unread));
    if (!printed) continue;
    const words = element.text.slice(printed.start, printed.end);
    // the phrase that prints it is what the rule should have read
    for (const { phrase } of context.scope.phrases.values()) if (phrase.elementId === element.id && phrase.range[0] <= printed.start && printed.end <= phrase.range[1]) context.scope.used.add(phrase.name);
    const origin = context.scope.version.origins.get(element.id);
    const piece = origin?.pieces.find((p) => printed.start >= p.from && printed.end <= p.to);
    const place = piece ? { source: piece.source, span: { start: piece.offsets[printed.start - piece.from]!, end: piece.offsets[printed.end - piece.from]! } } : null;
    context.report(diagnose('FG4001', { number: showRational(value), words }, at(context, span), place ? { related: [{ ...place, note: { zh: '條文印在這裡', en: 'printed here' } }] } : {}));
    return;
  }
}

/** 十六學分 written as a word: a number with its unit. */
export function quantityLiteral(word: string, context: ExpressionContext, span: Span): CheckedExpression | null {
  const value = analysePhrase(word, context.scope.units);
  if (value.kind !== 'quantity') return null;
  checkLiteral(value.quantity.value, value.quantity.unit, context, span);
  return { kind: 'number', value: value.quantity.value, type: NUMBER(value.quantity.unit), span };
}
