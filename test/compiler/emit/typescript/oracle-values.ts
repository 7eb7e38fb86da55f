/** The values of the oracle, and what is done with them: fractions of its own, days through the engine's UTC calendar. */
import type { Expression, RuleProgram, ValueType } from '../../../../compiler/ir/program.ts';

/** n ÷ d, d positive. */
export class Fraction {
  readonly n: bigint;
  readonly d: bigint;
  constructor(n: bigint, d: bigint) {
    this.n = d < 0n ? -n : n;
    this.d = d < 0n ? -d : d;
  }
}

/** An entry of a list of records. */
export class Entry {
  readonly raw: Record<string, unknown>;
  constructor(raw: Record<string, unknown>) {
    this.raw = raw;
  }
}

export type Value = Fraction | string | boolean | Entry | readonly Value[];
export type Maybe = Value | undefined;

/** Equal values, lists in their order. */
export const same = (a: Value, b: Value): boolean => {
  if (a instanceof Fraction && b instanceof Fraction) return a.n * b.d === b.n * a.d;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => same(x, b[i]!));
  return a === b;
};

function decimalFraction(value: number): Fraction | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) return undefined;
  const digits = match[2] ?? '';
  const exponent = Number(match[3] ?? 0) - digits.length;
  const whole = BigInt(match[1]! + digits);
  return exponent >= 0 ? new Fraction(whole * 10n ** BigInt(exponent), 1n) : new Fraction(whole, 10n ** BigInt(-exponent));
}

/** A number of the input; undefined where it is none, has too many places or is out of its range. */
export function readNumber(type: ValueType & { kind: 'number' }, raw: unknown): Maybe {
  const fraction = typeof raw === 'string' && type.decimals === null ? /^(-?\d+)\/(\d+)$/.exec(raw) : null;
  if (fraction) return new Fraction(BigInt(fraction[1]!), BigInt(fraction[2]!));
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return undefined;
  const value = decimalFraction(raw);
  if (!value) return undefined;
  if (type.decimals === null) {
    // integers below 2^53, other numbers with at most 15 digits
    const digits = value.d === 1n ? 2n ** 53n - 1n : 10n ** 15n;
    return value.n <= digits && value.n >= -digits && value.d <= 10n ** 15n ? value : undefined;
  }
  const scaled = value.n * 10n ** BigInt(type.decimals);
  if (scaled % value.d !== 0n) return undefined;
  const units = scaled / value.d;
  const most = type.decimals === 0 ? 2n ** 53n - 1n : 10n ** 15n;
  if (units > most || units < -most) return undefined;
  if (type.low && value.n * type.low.d < type.low.n * value.d) return undefined;
  if (type.high && value.n * type.high.d > type.high.n * value.d) return undefined;
  return value;
}

/** A day of the input as days since 1970. */
export function readDate(raw: unknown): Maybe {
  if (typeof raw !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(raw)) return undefined;
  const [year = 0, month = 0, day = 0] = raw.split('-').map(Number);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return year > 0 && at.toISOString().slice(0, 10) === raw ? new Fraction(BigInt(at.getTime() / 86_400_000), 1n) : undefined;
}

const DAY = 86_400_000;

/** A day that the engine's calendar puts into the years 1 to 9999. */
function inCalendar(day: Fraction): Fraction | undefined {
  if (day.n % day.d !== 0n) return day;
  const year = new Date(Number(day.n / day.d) * DAY).getUTCFullYear();
  return year >= 1 && year <= 9999 ? day : undefined;
}

/** The nearest number with so many decimals, halves away from zero; or the one nearer to zero, or farther from it. */
export function roundOff({ mode, decimals }: Extract<Expression, { op: 'round' }>, value: Fraction | undefined): Fraction | undefined {
  if (!value) return undefined;
  const unit = 10n ** BigInt(decimals);
  const size = (value.n < 0n ? -value.n : value.n) * unit;
  const digits = mode === 'halfAway' ? (2n * size + value.d) / (2n * value.d) : mode === 'truncate' ? size / value.d : (size + value.d - 1n) / value.d;
  return new Fraction(value.n < 0n ? -digits : digits, unit);
}

/** The day itself or the first one after it that is worked; undefined when there is none within a year. */
export function firstWorkday(date: Fraction | undefined, holidays: readonly Fraction[] | undefined, workdays: readonly Fraction[] | undefined, within?: readonly Fraction[]): Fraction | undefined {
  if (!date || !holidays || !workdays) return undefined;
  for (let i = 0n; i < 366n; i++) {
    const day = inCalendar(new Fraction(date.n / date.d + i, 1n));
    if (!day || (within && !isWithin(day, within))) return undefined;
    const weekday = new Date(Number(day.n) * DAY).getUTCDay();
    if (workdays.some((one) => same(one, day)) || (weekday !== 0 && weekday !== 6 && !holidays.some((one) => same(one, day)))) return day;
  }
  return undefined;
}

/** The working day that is so many behind a day, or before it: one step at a time. */
export function countedWorkday(date: Fraction | undefined, count: Fraction | undefined, holidays: readonly Fraction[] | undefined, workdays: readonly Fraction[] | undefined, within?: readonly Fraction[]): Fraction | undefined {
  if (!date || !count || count.n % count.d !== 0n || !holidays || !workdays) return undefined;
  const wanted = count.n / count.d;
  if (wanted > 5000n || wanted < -5000n) return undefined;
  const isOff = (day: Fraction): boolean => !workdays.some((one) => same(one, day)) && ([0, 6].includes(new Date(Number(day.n) * DAY).getUTCDay()) || holidays.some((one) => same(one, day)));
  const way = wanted < 0n ? -1n : 1n;
  let [at, gap]: [bigint, number] = [date.n / date.d, 0];
  for (let left = wanted * way; left > 0n; ) {
    at += way;
    const day = inCalendar(new Fraction(at, 1n));
    if (!day || (within && !isWithin(day, within))) return undefined;
    gap++;
    if (!isOff(day)) [left, gap] = [left - 1n, 0];
    else if (gap === 366) return undefined;
  }
  return new Fraction(at, 1n);
}

/** The working days behind one day up to another, or back to it below 0: those of whole weeks, without the days off and with the days made up. */
export function workdaysApart(from: Fraction | undefined, to: Fraction | undefined, holidays: readonly Fraction[] | undefined, workdays: readonly Fraction[] | undefined, within?: readonly Fraction[]): Fraction | undefined {
  if (!from || !to || !holidays || !workdays) return undefined;
  const [free, made] = [holidays, workdays].map((list) => new Set(list.map((day) => Number(day.n))));
  const [start, end, ends] = [Number(from.n), Number(to.n), within?.map((day) => Number(day.n))];
  const [first, last, way] = end < start ? [end, start - 1, -1] : [start + 1, end, 1];
  for (let day = first; ends && day <= last; ) {
    const at = ends.findIndex((from, i) => i % 2 === 0 && from <= day && (ends[i + 1] ?? Infinity) >= day);
    if (at < 0) return undefined;
    day = (ends[at + 1] ?? Infinity) + 1;
  }
  // 1 January 1970, day 0, was a Thursday: three days behind a Monday
  const upTo = (day: number): number => 5 * Math.floor((day + 3) / 7) + Math.min(5, (((day + 3) % 7) + 7) % 7 + 1);
  const isWeekday = (day: number): boolean => upTo(day) > upTo(day - 1);
  const inside = (days: Set<number>): number[] => [...days].filter((day) => first <= day && day <= last);
  const lost = inside(free!).filter((day) => isWeekday(day) && !made!.has(day)).length;
  const won = inside(made!).filter((day) => !isWeekday(day)).length;
  const sum = way * (last < first ? 0 : upTo(last) - upTo(first - 1) - lost + won);
  return new Fraction(BigInt(sum), 1n);
}

/** First and last days in pairs; the last time may have no end. */
const isWithin = (day: Fraction, ends: readonly Fraction[]): boolean => ends.some((from, i) => i % 2 === 0 && from.n <= day.n && (ends[i + 1] === undefined || ends[i + 1]!.n >= day.n));

export const ZERO = new Fraction(0n, 1n);
export const plus = (a: Fraction, b: Fraction): Fraction => new Fraction(a.n * b.d + b.n * a.d, a.d * b.d);

/** Is one of them so? */
export function some(all: readonly Maybe[]): boolean | undefined {
  return all.includes(true) ? true : all.includes(undefined) ? undefined : false;
}

/** A day of a month by the engine's calendar; its last one where the month is too short. Undefined outside the years 1 to 9999. */
function dayOfMonth(year: number, month: number, day: number): number | undefined {
  const last = new Date(0).setUTCFullYear(year, month + 1, 0) / DAY;
  const first = new Date(0).setUTCFullYear(year, month, 1) / DAY;
  return Number.isNaN(first) ? undefined : Math.min(first + day - 1, last);
}

/** Months counted from a day (the one behind it is the first), or back from it. */
function monthsLater(from: Fraction, count: Fraction): Fraction | undefined {
  if (count.n % count.d !== 0n || count.n / count.d > 200_000n || count.n / count.d < -200_000n) return undefined;
  const months = Number(count.n / count.d);
  if (months === 0) return from;
  const start = new Date((Number(from.n) + (months > 0 ? 1 : 0)) * DAY);
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate()];
  const found = dayOfMonth(year, month, months > 0 ? day - 1 : day);
  return found === undefined ? undefined : inCalendar(new Fraction(BigInt(found), 1n));
}

/** Full months by trying one after the other, and the days beyond as a part of the month that has begun: a month is full on the day of the same number, or on the first one behind a month that has none. */
export function lengthBetween(unit: '月' | '年' | '歲', from: Fraction | undefined, to: Fraction | undefined): Fraction | undefined {
  if (!from || !to) return undefined;
  const [start, end] = [Number(from.n), Number(to.n)];
  if (end < start) return calculate('subtract', ZERO, lengthBetween(unit, to, from)!);
  const day = new Date(start * DAY);
  const fullOn = (months: number): number => {
    const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
    const same = new Date(new Date(0).setUTCFullYear(year, month, day.getUTCDate()));
    return (same.getUTCDate() === day.getUTCDate() ? same.getTime() : new Date(0).setUTCFullYear(year, month + 1, 1)) / DAY;
  };
  // near the number of months that the days make, then step by step
  let full = Math.max(0, Math.floor((end - start) / 31));
  while (fullOn(full + 1) <= end) full++;
  const months = plus(new Fraction(BigInt(full), 1n), new Fraction(BigInt(end - fullOn(full)), BigInt(fullOn(full + 1) - fullOn(full))));
  return unit === '月' ? months : calculate('divide', months, new Fraction(12n, 1n));
}

/** Undefined: ÷ 0, parts of days, days outside the calendar. */
export function calculate(op: 'add' | 'subtract' | 'multiply' | 'divide' | 'addDays' | 'addMonths', a: Fraction, b: Fraction): Fraction | undefined {
  switch (op) {
    case 'addDays':
      if (b.n % b.d !== 0n) return undefined;
      return inCalendar(new Fraction(a.n * b.d + b.n * a.d, a.d * b.d));
    case 'addMonths':
      return monthsLater(a, b);
    case 'add':
      return new Fraction(a.n * b.d + b.n * a.d, a.d * b.d);
    case 'subtract':
      return new Fraction(a.n * b.d - b.n * a.d, a.d * b.d);
    case 'multiply':
      return new Fraction(a.n * b.n, a.d * b.d);
    case 'divide':
      return b.n === 0n ? undefined : new Fraction(a.n * b.d, a.d * b.n);
  }
}

/** A comparison; undefined with one side unknown. */
export function compare(operator: string, a: Maybe, b: Maybe): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (operator === '=' || operator === '≠') return same(a, b) === (operator === '=');
  if (!(a instanceof Fraction) || !(b instanceof Fraction)) throw new Error('not numbers');
  const difference = a.n * b.d - b.n * a.d;
  return operator === '<' ? difference < 0n : operator === '≤' ? difference <= 0n : operator === '>' ? difference > 0n : difference >= 0n;
}

/** A result value as text, comparable between the two evaluators. */
export function canonical(program: RuleProgram, type: ValueType, value: Maybe): string {
  if (value === undefined) return 'unknown';
  if (Array.isArray(value)) return type.kind === 'list' ? [...new Set(value.map((v) => canonical(program, type.element, v)))].sort().join(',') : '';
  if (value instanceof Fraction) {
    if (type.kind === 'date') return new Date(Number(value.n / value.d) * 86_400_000).toISOString().slice(0, 10);
    let [a, b] = [value.n < 0n ? -value.n : value.n, value.d];
    while (b !== 0n) [a, b] = [b, a % b];
    return `${value.n / a}/${value.d / a}`;
  }
  if (type.kind === 'enumeration') return program.enumerations.find((e) => e.name.text === type.enumeration)!.members.find((m) => m.text === value)!.alias;
  return String(value);
}
