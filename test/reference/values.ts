/** What the reference counts with: exact ratios, days, strong Kleene logic. Nothing here is shared with the compiler. */

/** Exact n/d, not reduced, d > 0. */
export interface Ratio { readonly n: bigint; readonly d: bigint }
export type Value =
  | { readonly kind: 'unknown' } | { readonly kind: 'absent' }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: Ratio }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'day'; readonly value: number }
  | { readonly kind: 'list'; readonly items: readonly Value[] };

export const UNKNOWN: Value = { kind: 'unknown' };
export const YES: Value = { kind: 'truth', value: true };
export const NO: Value = { kind: 'truth', value: false };
export const truth = (value: boolean): Value => (value ? YES : NO);
export const isTrue = (v: Value): boolean => v.kind === 'truth' && v.value;
export const isFalse = (v: Value): boolean => v.kind === 'truth' && !v.value;
export const numberOf = (value: Ratio): Value => ({ kind: 'number', value });

/** Units that stand for another one, as the law counts them. */
const FACTORS: Readonly<Record<string, readonly [string, bigint]>> = { 週: ['日', 7n], 周: ['日', 7n], 星期: ['日', 7n], 天: ['日', 1n], 小時: ['分鐘', 60n] };
const factorOf = (unit: string | null): bigint => (unit === null ? 1n : FACTORS[unit]?.[1] ?? 1n);
export const inBase = (value: Ratio, unit: string | null): Ratio => ({ n: value.n * factorOf(unit), d: value.d });
export const outOfBase = (value: Ratio, unit: string | null): Ratio => ({ n: value.n, d: value.d * factorOf(unit) });

/** 12.5 → 125/10; -3 → -3/1. */
export function ratioOf(text: string): Ratio {
  const [whole, decimals = ''] = text.split('.') as [string, string?];
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const monthsOf = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01 by counting years and months. */
export function dayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  let days = 0;
  for (let y = 1970; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let y = year; y < 1970; y++) days -= isLeap(y) ? 366 : 365;
  for (const length of monthsOf(year).slice(0, month - 1)) days += length;
  return days + day - 1;
}

/** 17045 → 2016-09-01, by counting too. */
export function isoDay(days: number): string {
  let [year, left] = [1970, days];
  while (left < 0) left += isLeap(--year) ? 366 : 365;
  while (left >= (isLeap(year) ? 366 : 365)) left -= isLeap(year++) ? 366 : 365;
  let month = 0;
  while (left >= monthsOf(year)[month]!) left -= monthsOf(year)[month++]!;
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(left + 1).padStart(2, '0')}`;
}

const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9999-12-31');
/** A day that dates can write; years run from 1 to 9999. */
export const dayOf = (value: number): Value => (value >= FIRST && value <= LAST ? { kind: 'day', value } : UNKNOWN);

/**
 * A day and months counted from it: walks from the day after (the first one does not count) to the end of each month that passes, and on to the day before its
 * own number, or to the end of a month that is too short. Back: to its own number, or to the end of such a month.
 */
export function monthsFrom(a: Value, count: Value, back: boolean): Value {
  if (a.kind !== 'day' || count.kind !== 'number' || count.value.n % count.value.d !== 0n) return UNKNOWN;
  const months = Number(count.value.n / count.value.d) * (back ? -1 : 1);
  if (months === 0) return a;
  const [year, month, day] = isoDay(a.value + (months > 0 ? 1 : 0)).split('-').map(Number) as [number, number, number];
  const passed = year * 12 + month - 1 + months;
  if (passed < 12 || passed >= 120_000) return UNKNOWN;
  const [y, m] = [Math.floor(passed / 12), passed % 12];
  const length = monthsOf(y)[m]!;
  const first = dayNumber(`${y}-${m + 1}-1`);
  return dayOf(first + (months > 0 ? Math.min(day - 1, length) : Math.min(day, length)) - 1);
}

/**
 * From one day to another in months and days: goes on from the first day month by month, each of which is over on the day of the same number or at the end of a month
 * that has none, as long as the other day is not passed. The days beyond are a part of the month that has begun.
 */
export function lengthOf(from: Value, to: Value, unit: '月' | '年' | '歲'): Value {
  if (from.kind !== 'day' || to.kind !== 'day') return UNKNOWN;
  if (to.value < from.value) return arithmetic('－', numberOf({ n: 0n, d: 1n }), lengthOf(to, from, unit));
  const [year, month, day] = isoDay(from.value).split('-').map(Number) as [number, number, number];
  let [first, at, months] = [from.value - day + 1, from.value, 0];
  for (;;) {
    const passed = year * 12 + month - 1 + months;
    const [length, following] = [passed, passed + 1].map((n) => monthsOf(Math.floor(n / 12))[n % 12]!) as [number, number];
    first += length;
    const next = first + Math.min(day - 1, following);
    if (next > to.value) {
      const days = numberOf({ n: BigInt(months) * BigInt(next - at) + BigInt(to.value - at), d: BigInt(next - at) });
      return unit === '月' ? days : arithmetic('÷', days, numberOf({ n: 12n, d: 1n }));
    }
    [at, months] = [next, months + 1];
  }
}

export const compareRatios = (a: Ratio, b: Ratio): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Below 0, 0, above 0; for names and truths only whether they are the same; null when one is not known. */
export function order(a: Value, b: Value): number | null {
  if (a.kind === 'number' && b.kind === 'number') return compareRatios(a.value, b.value);
  if (a.kind === 'day' && b.kind === 'day') return a.value - b.value;
  if ((a.kind === 'name' && b.kind === 'name') || (a.kind === 'truth' && b.kind === 'truth')) return a.value === b.value ? 0 : 1;
  return null;
}

export function holds(a: Value, operator: string, b: Value): Value {
  const o = order(a, b);
  return o === null ? UNKNOWN : truth({ '<': o < 0, '≤': o <= 0, '=': o === 0, '≥': o >= 0, '>': o > 0, '≠': o !== 0 }[operator]!);
}

export const negate = (v: Value, negated = true): Value => (negated && v.kind === 'truth' ? truth(!v.value) : v);

/** Strong Kleene: one false decides 且, one true decides 或. */
export function kleene(operator: '且' | '或', values: readonly Value[]): Value {
  const decisive = operator === '或';
  if (values.some((v) => v.kind === 'truth' && v.value === decisive)) return truth(decisive);
  return values.every((v) => v.kind === 'truth') ? truth(!decisive) : UNKNOWN;
}

/** What all of them say; unknown when one is, or when they differ. */
export function agreed(values: readonly Value[]): Value {
  const [first] = values;
  return first && values.every((v) => order(v, first) === 0) ? first : UNKNOWN;
}

/** `yes` or `no`, as the condition says; while it is open, what both say. */
export const either = (condition: Value, yes: Value, no: Value): Value => (condition.kind === 'truth' ? (condition.value ? yes : no) : agreed([yes, no]));

/** Division by zero, and days that no calendar has, are unknown. */
export function arithmetic(operator: string, a: Value, b: Value): Value {
  if (a.kind === 'day' && b.kind === 'number') {
    if (b.value.n % b.value.d !== 0n) return UNKNOWN;
    const days = Number(b.value.n / b.value.d);
    return dayOf(operator === '＋' ? a.value + days : a.value - days);
  }
  if (a.kind === 'day' && b.kind === 'day') return numberOf({ n: BigInt(a.value - b.value), d: 1n });
  if (a.kind !== 'number' || b.kind !== 'number') return UNKNOWN;
  const [x, y] = [a.value, b.value];
  switch (operator) {
    case '＋': return numberOf({ n: x.n * y.d + y.n * x.d, d: x.d * y.d });
    case '－': return numberOf({ n: x.n * y.d - y.n * x.d, d: x.d * y.d });
    case '×': return numberOf({ n: x.n * y.n, d: x.d * y.d });
    default: return y.n === 0n ? UNKNOWN : numberOf(y.n < 0n ? { n: -x.n * y.d, d: -x.d * y.n } : { n: x.n * y.d, d: x.d * y.n });
  }
}
