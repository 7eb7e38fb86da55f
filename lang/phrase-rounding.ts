/** What a bound phrase says about rounding: 四捨五入至小數第二位, 小數第三位四捨五入, 無條件捨去, 計算至小數第二位. */
import { candidatesOf } from './phrase-numbers.ts';
import { fraction, narrowDigits, numeralAt, type Fraction } from './numerals.ts';

/** 四捨五入: half away from zero. 無條件捨去: towards zero. 無條件進位: away from zero. */
export type RoundingMode = 'halfAway' | 'truncate' | 'awayFromZero';

/** So many of a unit, as printed: 三十 分鐘. */
export interface Step {
  readonly value: Fraction;
  readonly unit: string;
}

/** `mode` null: only the place is said (計算至小數第二位). `decimals` null: only the way is said; 0 is a whole number, -2 whole hundreds. `step`: what is counted whole, where it is not one (未滿三十分鐘者，以三十分鐘計). */
export interface Rounding {
  readonly mode: RoundingMode | null;
  readonly decimals: number | null;
  readonly step?: Step;
}

const WAY = '四捨五入|無條件(?:捨去|捨棄|進位|進入)|捨去|捨棄|進位';
const MODES: readonly (readonly [RegExp, RoundingMode])[] = [[/四捨五入/, 'halfAway'], [/捨去|捨棄|小數(?:點)?(?:以下|後)?不計/, 'truncate'], [/無條件進[位入]|進位/, 'awayFromZero']];
export const ROUNDING_WORDS: Readonly<Record<RoundingMode, '四捨五入' | '無條件捨去' | '無條件進位'>> = { halfAway: '四捨五入', truncate: '無條件捨去', awayFromZero: '無條件進位' };

const POINT = '小數(?:點)?(?:以下|之後|後)?';
const DIGITS = '[一二兩三四五六七八九十0-9]+';
/** 至小數第二位, 取小數點後二位, 小數第三位: the words before, 第, the count, what follows. */
const PLACE = new RegExp(`(至|到|取|計)?(${POINT})?(第)?(${DIGITS})位(?:數)?(以下|之後|後)?[，、；]?(${WAY})?`, 'g');
const WHOLE = /(?:至|到|取|計|為)(?:整數|個位)(?:位|數)?/g;
/** 小數點以下四捨五入: what is behind the point is rounded away. */
const BEHIND_POINT = new RegExp(`小數(?:點)?(?:以下|之後|後)?[，、]?(?:部分|者)?[，、]?(?:均|皆|採|予以|以)?(?:${WAY}|不計)`, 'g');
/** 計至元, 元以下四捨五入: whole ones of the money. */
const WHOLE_MONEY = /(?<![一二兩三四五六七八九十百千萬拾佰仟0-9])(?:(?:至|到|取|計)元(?:為止|為單位|止)?|元(?:以下|為單位)|角以下)/;
/** 至百位, 計至千元, 未滿百元部分捨去, 百元以下不計: what is kept are whole tens, hundreds, thousands. */
const ABOVE = new RegExp(`(?<![一二兩三四五六七八九十百千萬0-9])(至|到|取|計|未滿|未達|不足|不滿)?([十百千萬拾佰仟])(?:位(?:數)?|元)(為止|為單位)?(?:以下|以內)?(?:者|部分|之數)?[，、]?(?:均|皆|予以|以)?(${WAY}|不計)?`, 'g');
const TENS: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 萬: 4 };
const HIGHEST = ['整數', '十位', '百位', '千位', '萬位'] as const;
/** Anything longer is no place of a decimal number. */
const MOST_DECIMALS = 12;

/** The places that a text keeps: none said, one, or several that differ (null). */
function decimalsOf(text: string): number | null | 'unclear' {
  const found = new Set<number>();
  // 百元 alone is an amount
  const above = /小數/.test(text) ? [] : [...text.matchAll(ABOVE)].filter(([, lead, , unit, way]) => lead ?? unit ?? way);
  for (const [, , digit] of above) found.add(-TENS[digit!]!);
  for (const [, lead, point, ordinal, digits, behind, way] of above.length > 0 ? [] : text.matchAll(PLACE)) {
    const count = Number(numeralAt(digits!, 0)?.value.n ?? 0n);
    if (!point && !ordinal && !lead) continue;
    // 取至小數第二位 keeps two; the third 位 that is rounded leaves two
    if (lead || (!ordinal && !behind)) found.add(count);
    else if (ordinal && way) found.add(count - 1);
    else if (ordinal && !behind) found.add(count);
  }
  if (text.search(WHOLE) >= 0 || text.search(BEHIND_POINT) >= 0 || WHOLE_MONEY.test(text)) found.add(0);
  if (found.size > 1 || [...found].some((n) => (n < 0 && above.length === 0) || n > MOST_DECIMALS)) return 'unclear';
  return [...found][0] ?? null;
}

/** 未滿一日者以一日計, 未滿一元者四捨五入, 未滿三十分鐘不計: what is left behind whole ones counts as one, as one from half of one on, or as none. Of a count in another (未滿一日者以一週計) nothing is read; whole hundreds (未滿百元) are a place. */
const LEFT_OVER = /^(?:未滿|未達|不足|不滿|不及)(?![十百千萬拾佰仟](?:位|元))(半|[一二兩三四五六七八九十百千萬拾佰仟0-9]+)(?![一二兩三四五六七八九十百千萬拾佰仟0-9])([\u4e00-\u9fff]{1,3}?)(?:者|之?(部分|數))?[，、]?(?:均|皆|則|仍|亦)?(?:(以\1\2(?:計算?|論)|(?:無條件)?進位)|(四捨五入)|不計|不予計算|不予採計|不予計入|不計入|(?:無條件)?(?:捨去|捨棄))$/;

/** What such a phrase counts whole: one person, half an hour; null for other phrases. */
export function leftOverStep(text: string): Step | null {
  const [, numeral, unit] = LEFT_OVER.exec(narrowDigits(text.trim())) ?? [];
  if (numeral === undefined || unit === undefined) return null;
  const value = numeral === '半' ? fraction(1, 2) : (numeralAt(numeral, 0)?.value ?? null);
  return value && value.n > 0n ? { value, unit } : null;
}

/** 未滿三十分鐘不計 alone is a limit: only of a part of it (之部分不計), or by 取位, is it said that it is what is left over. */
export function readLeftOver(text: string): Rounding | null {
  const step = leftOverStep(text);
  if (!step) return null;
  const [, , , , up, nearest] = LEFT_OVER.exec(narrowDigits(text.trim()))!;
  if (nearest !== undefined) return isOne(step.value) ? { mode: 'halfAway', decimals: 0 } : null;
  return { mode: up === undefined ? 'truncate' : 'awayFromZero', decimals: 0, ...(isOne(step.value) ? {} : { step }) };
}

const isOne = ({ n, d }: Fraction): boolean => n === d;

/** Words of a place, without which only a way to round says one. */
const SAYS_PLACE = /小數|整數|個位|[至到取計](?:[十百千萬拾佰仟](?:位|元)|元)/;
const WAYS = new RegExp(WAY, 'g');

/** The rounding that a phrase says; null when it says none, contradicts itself, or speaks of another number as well. */
export function readRounding(text: string): Rounding | null {
  const left = readLeftOver(text);
  if (left && (left.step === undefined || left.mode !== 'truncate' || LEFT_OVER.exec(text)![3] !== undefined)) return left;
  const modes = MODES.filter(([pattern]) => pattern.test(text));
  if (modes.length === 0 && /^(?:(?:未滿|未達|不足|不滿)?[十百千萬拾佰仟](?:位|元).*|元以下(?:者|部分|之數)?)不計$/.test(text)) modes.push([/不計/, 'truncate']);
  if (modes.length === 0 && !SAYS_PLACE.test(text)) return null;
  const decimals = decimalsOf(text);
  if (modes.length > 1 || decimals === 'unclear') return null;
  const mode = modes[0]?.[1] ?? null;
  if (mode === null && decimals === null) return null;
  const rest = text.replace(ABOVE, '').replace(PLACE, '').replace(WHOLE, '').replace(WAYS, '');
  return candidatesOf(rest).length > 0 ? null : { mode, decimals };
}

/** 四捨五入至小數2位, 無條件捨去, 至整數, 未滿30分鐘以30分鐘計 */
export function showRounding({ mode, decimals, step }: Rounding): string {
  if (step) return showStep(step, mode);
  const place = decimals === null ? '' : `至${showPlaces(decimals)}`;
  return (mode === null ? '' : ROUNDING_WORDS[mode]) + place;
}

function showStep({ value: { n, d }, unit }: Step, mode: RoundingMode | null): string {
  const whole = `${d === 1n ? n : d === 2n && n === 1n ? '半' : `${n}/${d}`}${unit}`;
  return mode === 'truncate' ? `未滿${whole}不計` : `未滿${whole}以${whole}計`;
}

/** 整數, 小數2位, 百位 */
export const showPlaces = (decimals: number): string => (decimals > 0 ? `小數${decimals}位` : HIGHEST[-decimals]!);

/** The places that a rule writes behind 至; null for any other word. */
export function readPlaces(word: string): number | null {
  const above = (HIGHEST as readonly string[]).indexOf(word);
  const digits = /^小數([0-9０-９]{1,2})位$/.exec(word);
  return above >= 0 ? 0 - above : digits ? Number(narrowDigits(digits[1]!)) : null;
}
