/** What a bound phrase says about rounding: 四捨五入至小數第二位, 小數第三位四捨五入, 無條件捨去, 計算至小數第二位. */
import { candidatesOf } from './phrase-numbers.ts';
import { numeralAt } from './numerals.ts';

/** 四捨五入: half away from zero. 無條件捨去: towards zero. 無條件進位: away from zero. */
export type RoundingMode = 'halfAway' | 'truncate' | 'awayFromZero';

/** `mode` null: only the place is said (計算至小數第二位). `decimals` null: only the way is said; 0 is a whole number. */
export interface Rounding {
  readonly mode: RoundingMode | null;
  readonly decimals: number | null;
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
/** Anything longer is no place of a decimal number. */
const MOST_DECIMALS = 12;

/** The places that a text keeps: none said, one, or several that differ (null). */
function decimalsOf(text: string): number | null | 'unclear' {
  const found = new Set<number>();
  for (const [, lead, point, ordinal, digits, behind, way] of text.matchAll(PLACE)) {
    const count = Number(numeralAt(digits!, 0)?.value.n ?? 0n);
    if (!point && !ordinal && !lead) continue;
    // 取至小數第二位 keeps two; the third 位 that is rounded leaves two
    if (lead || (!ordinal && !behind)) found.add(count);
    else if (ordinal && way) found.add(count - 1);
    else if (ordinal && !behind) found.add(count);
  }
  if (text.search(WHOLE) >= 0 || text.search(BEHIND_POINT) >= 0) found.add(0);
  if (found.size > 1 || [...found].some((n) => n < 0 || n > MOST_DECIMALS)) return 'unclear';
  return [...found][0] ?? null;
}

/** The rounding that a phrase says; null when it says none, contradicts itself, or speaks of another number as well. */
export function readRounding(text: string): Rounding | null {
  const modes = MODES.filter(([pattern]) => pattern.test(text));
  const decimals = decimalsOf(text);
  if (modes.length > 1 || decimals === 'unclear') return null;
  const mode = modes[0]?.[1] ?? null;
  if (mode === null && (decimals === null || !/小數|整數|個位/.test(text))) return null;
  const rest = text.replace(PLACE, '').replace(WHOLE, '').replace(new RegExp(WAY, 'g'), '');
  return candidatesOf(rest).length > 0 ? null : { mode, decimals };
}

/** 四捨五入至小數2位, 無條件捨去, 至整數 */
export function showRounding({ mode, decimals }: Rounding): string {
  const place = decimals === null ? '' : decimals === 0 ? '至整數' : `至小數${decimals}位`;
  return (mode === null ? '' : ROUNDING_WORDS[mode]) + place;
}
