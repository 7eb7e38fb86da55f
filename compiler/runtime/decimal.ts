/** Exact numbers as text, and decimal inputs as scaled integers. */
import { rational, type Rational } from './rational.ts';

/** Largest scaled value of a fact with decimals: 15 digits survive decimal → double → decimal, more do not. */
export const LARGEST_SCALED_DECIMAL = 1e15;

/** Decimal places that write n/d exactly, or -1 when no finite number of places does. */
function decimalPlaces(denominator: bigint): number {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : -1;
}

/** 25/2 → "12.5", 25/3 → "25/3", 16 → "16". Exact always. */
export function rationalText(value: Rational): string {
  const places = decimalPlaces(value.d);
  if (places === 0) return String(value.n);
  if (places < 0) return `${value.n}/${value.d}`;
  const digits = String((value.n < 0n ? -value.n : value.n) * (10n ** BigInt(places) / value.d)).padStart(places + 1, '0');
  return `${value.n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** "12.5", "-3", "25/3" → exact number; null for anything else. Blanks, signs +, exponents and leading points are refused. */
export function parseRational(text: string): Rational | null {
  const match = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '0', fraction, denominator] = match;
  const places = fraction?.length ?? 0;
  const n = BigInt(`${sign}${whole}${fraction ?? ''}`);
  const d = denominator === undefined ? 10n ** BigInt(places) : BigInt(denominator);
  return d === 0n ? null : rational(n, d);
}

/** Does the double nearest to this decimal read back as the same decimal? */
function fitsDouble(text: string): boolean {
  return text.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15 || String(Number(text)) === text;
}

/** A result value: a number when that is exact, otherwise the exact text ("25/3", or the digits of a large number). */
export function exactValue(value: Rational): number | string {
  const text = rationalText(value);
  return !text.includes('/') && fitsDouble(text) ? Number(text) : text;
}

/**
 * A decimal input as an integer: 72.35 with scale 100 → 7235. NaN when the value has more places than the scale, is not a number, or has more
 * than 15 digits (two such decimals can be the same double, so that what was meant is not known).
 */
export function scaleDecimal(value: number, scale: number): number {
  const scaled = Math.round(value * scale);
  return scaled / scale === value && Math.abs(scaled) <= LARGEST_SCALED_DECIMAL ? scaled + 0 : NaN;
}
