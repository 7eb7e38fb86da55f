/** What the cells of a 對照 say: a condition on a value, or a value of the declared type. */
import { completeDate, parseDate, toDays } from '../../lang/dates.ts';
import { narrowDigits } from '../../lang/numerals.ts';
import { numberWithUnit } from '../../lang/phrase-numbers.ts';
import { analysePhrase, rangeEnds, type Comparator, type Quantity } from '../../lang/phrases.ts';
import type { Span } from '../../lang/source.ts';
import type { Rational, ValueType } from '../ir/program.ts';
import { compare, multiply, rational } from '../model/rational.ts';
import { NUMBER } from '../model/vocabulary.ts';
import type { CheckedExpression } from './checked.ts';
import type { Scope } from './scope.ts';
import { sameUnit } from './types.ts';

const BOOLEAN: ValueType = { kind: 'boolean' };

/** A row for whatever no other row takes. */
export const isRest = (text: string): boolean => /^(?:其他|其它|其餘)$/.test(text);
/** A cell that leaves its column open. */
const isAny = (text: string): boolean => /^(?:不限|不拘|不分|均可)$/.test(text);

/** One bound or two, in words: 80以上; 60以上未滿70; 79~70 (printed downwards); 60. */
interface Bound {
  readonly comparator: Comparator | '=';
  readonly value: Rational;
  readonly unit: string | null;
}

/** The sign of a number below 0: phrases read what stands behind it. */
const NEGATIVE = /^(?:[-－−]\s*(?=[\d０-９])|負)/;

/** One number, with or without a unit: 2, -2, 負二分, 二分之一; null for anything else. */
function numberIn(text: string, units: ReadonlySet<string>): Quantity | null {
  const [sign = ''] = NEGATIVE.exec(text) ?? [];
  const read = analysePhrase(text.slice(sign.length), units);
  const quantity = read.kind === 'quantity' ? read.quantity : read.kind === 'share' && read.comparator === null && read.base === null ? { value: read.fraction, unit: null } : null;
  return quantity && sign !== '' ? { ...quantity, value: multiply(quantity.value, rational(-1)) } : quantity;
}

function boundsIn(text: string, units: ReadonlySet<string>): readonly Bound[] | null {
  const value = analysePhrase(text, units);
  const own = (comparator: Bound['comparator'], q: Quantity): Bound => ({ comparator, value: q.value, unit: q.unit });
  if (NEGATIVE.test(text)) {
    const number = numberIn(text, units);
    return number && [own('=', number)];
  }
  if (value.kind === 'limit') return [own(value.comparator, value.quantity)];
  if (value.kind === 'quantity') return [own('=', value.quantity)];
  if (value.kind === 'range') return rangeEnds(value).map(([comparator, end]) => own(comparator, end));
  return downwards(text);
}

function downwards(text: string): readonly Bound[] | null {
  const plain = narrowDigits(text);
  const first = numberWithUnit(plain, 0);
  const joint = first && /^\s*(?:至|到|~|～|-|－|—|–)\s*/.exec(plain.slice(first.end));
  const second = first && joint ? numberWithUnit(plain, first.end + joint[0].length) : null;
  if (!first || !second || second.end !== plain.length || compare(second.value, first.value) > 0) return null;
  const unit = second.unit ?? first.unit;
  return [{ comparator: '≥', value: second.value, unit }, { comparator: '≤', value: first.value, unit }];
}

/** The condition that a cell sets on a value; null when it cannot be read. `span`: the clause that asks. */
export function keyCondition(text: string, subject: CheckedExpression, scope: Scope, span: Span): CheckedExpression | null {
  if (isAny(text)) return { kind: 'boolean', value: true, type: BOOLEAN, span };
  const { type } = subject;
  switch (type.kind) {
    case 'number':
      return numberCondition(text, subject, type.unit, scope.units, span);
    case 'enumeration':
    case 'list':
      return memberCondition(text, subject, scope, span);
    case 'text':
      return { kind: 'compare', operator: '=', left: subject, right: { kind: 'text', value: text, type, span }, type: BOOLEAN, span };
    case 'boolean':
      return text === '是' ? subject : text === '否' ? { kind: 'not', operand: subject, type: BOOLEAN, span } : null;
    default:
      return null;
  }
}

function numberCondition(text: string, subject: CheckedExpression, unit: string | null, units: ReadonlySet<string>, span: Span): CheckedExpression | null {
  const value = analysePhrase(text, units);
  const number = (n: Rational, own: string | null): CheckedExpression => ({ kind: 'number', value: n, type: NUMBER(own ?? unit), span });
  if (value.kind === 'numbers' && !NEGATIVE.test(text)) {
    if (value.unit !== null && !sameUnit(value.unit, unit)) return null;
    return isOneOf(subject, value.values.map((n) => number(n, value.unit)), span);
  }
  const bounds = boundsIn(text, units);
  if (!bounds || bounds.some((b) => b.unit !== null && !sameUnit(b.unit, unit))) return null;
  return allOf(bounds.map((b): CheckedExpression => ({ kind: 'compare', operator: b.comparator, left: subject, right: number(b.value, b.unit), type: BOOLEAN, span })), span);
}

function memberCondition(text: string, subject: CheckedExpression, scope: Scope, span: Span): CheckedExpression | null {
  const single = subject.type.kind === 'list' ? subject.type.element : subject.type;
  if (single.kind !== 'enumeration') return null;
  const members = scope.enumerations.get(single.enumeration)?.members.map((m) => m.text) ?? [];
  const value = analysePhrase(text);
  const words = members.includes(text) ? [text] : value.kind === 'list' ? value.words : [];
  if (!words.length || !words.every((w) => members.includes(w))) return null;
  const set = words.map((member): CheckedExpression => ({ kind: 'member', enumeration: single.enumeration, member, type: single, span }));
  return isOneOf(subject, set, span);
}

/** Is a value one of these, or one of a list? */
export const isOneOf = (subject: CheckedExpression, set: readonly CheckedExpression[], span: Span): CheckedExpression =>
  ({ kind: 'membership', subject, quantifier: subject.type.kind === 'list' ? 'any' : 'one', set, phrase: null, negated: false, type: BOOLEAN, span });

/** Conditions that hold together; one alone is itself. */
export const allOf = (conditions: readonly CheckedExpression[], span: Span): CheckedExpression =>
  conditions.length === 1 ? conditions[0]! : { kind: 'logic', operator: '且', operands: conditions, type: BOOLEAN, span };

/** The value that a cell gives, of the declared type; null when it cannot be read or lies outside the type. */
export function cellValue(text: string, type: ValueType, scope: Scope, span: Span): CheckedExpression | null {
  switch (type.kind) {
    case 'enumeration':
      return scope.enumerations.get(type.enumeration)?.members.some((m) => m.text === text) ? { kind: 'member', enumeration: type.enumeration, member: text, type, span } : null;
    case 'text':
      return { kind: 'text', value: text, type, span };
    case 'boolean':
      return text === '是' || text === '否' ? { kind: 'boolean', value: text === '是', type, span } : null;
    case 'number':
      return numberValue(text, type, scope.units, span);
    case 'date': {
      const date = parseDate(text);
      const whole = date && completeDate(date);
      return whole ? { kind: 'date', days: toDays(whole), type, span } : null;
    }
    default:
      return null;
  }
}

function numberValue(text: string, type: ValueType & { kind: 'number' }, units: ReadonlySet<string>, span: Span): CheckedExpression | null {
  const quantity = numberIn(text, units);
  if (!quantity || (quantity.unit !== null && !sameUnit(quantity.unit, type.unit))) return null;
  const isOwn = quantity.unit === null || quantity.unit === type.unit;
  if (isOwn && !isOfType(quantity.value, type)) return null;
  return { kind: 'number', value: quantity.value, type: NUMBER(quantity.unit ?? type.unit), span };
}

function isOfType(value: Rational, { low, high, decimals }: ValueType & { kind: 'number' }): boolean {
  if ((low && compare(value, low) < 0) || (high && compare(value, high) > 0)) return false;
  return decimals === null || multiply(value, rational(10n ** BigInt(decimals))).d === 1n;
}
