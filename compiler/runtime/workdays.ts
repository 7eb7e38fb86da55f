/** Days of the calendar that rules count on: working days, and days that exist. */
import type { MaybeRational } from './rational.ts';
import { NO_CALENDAR, NO_SUCH_DATE, NO_WORKDAY, type Lack } from './undetermined.ts';

/** 0001-01-01 and 9999-12-31, in days since 1970-01-01. */
export const FIRST_DAY = -719162;
export const LAST_DAY = 2932896;
/** A year without a working day is a fault of the calendar that was given. */
const MOST_DAYS = 366;
/** No calendar lists the days off of twenty years. */
const MOST_COUNTED = 5000;

/** A day that dates can write, otherwise NaN: years run from 1 to 9999. */
export function existingDay(day: number): number {
  return day >= FIRST_DAY && day <= LAST_DAY ? day : NaN;
}

/** The same for exact numbers. */
export function existingDayExact(day: MaybeRational): MaybeRational {
  return day && !leavesCalendar(day) ? day : undefined;
}

/** A whole day that no date can write. */
export function leavesCalendar(day: MaybeRational): boolean {
  return day !== undefined && day.d === 1n && (day.n < BigInt(FIRST_DAY) || day.n > BigInt(LAST_DAY));
}

/** Monday to Friday; 1970-01-01 was a Thursday. */
export function isWeekday(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 < 5;
}

/** Lists of days; undefined is unknown. */
type Days = readonly number[] | undefined;

/** Why there is no such day although everything is known; beyond the times for which days off are known, in the whole year on the way, in the years that dates can write. */
type None = 'noCalendar' | 'noWorkday' | 'noSuchDate';
const LACKS: Readonly<Record<None, Lack>> = { noCalendar: NO_CALENDAR, noWorkday: NO_WORKDAY, noSuchDate: NO_SUCH_DATE };

/**
 * The first working day from `day` on: Monday to Friday and not in `holidays`, or in `workdays`. NaN when something is unknown, when 366 days have none or the years end, and when
 * a day on the way lies in none of the times of `within` (first and last days, in pairs) for which the days off are known. Times that are not known are no bounds.
 */
export function workday(day: number, holidays: Days, workdays: Days, within?: Days): number {
  return workdaysFrom(day - 1, 1, holidays, workdays, within);
}

/**
 * The working day that is the `count`th behind `day`, which is not counted itself, whether it is worked or not; before it where `count` is negative, the day itself where it is 0.
 * NaN as above, with 366 days from one working day to the next, and for a count that is not whole, or above 5,000.
 */
export function workdaysFrom(day: number, count: number, holidays: Days, workdays: Days, within?: Days): number {
  const found = countedFrom(day, count, holidays, workdays, within);
  return typeof found === 'number' ? found : NaN;
}

/** What stands in the way where everything is known and whole, and still there is no such day. */
export function lackOfWorkdays(day: number, count: number, holidays: Days, workdays: Days, within?: Days): Lack | false {
  const found = countedFrom(day, count, holidays, workdays, within);
  return typeof found === 'number' ? false : LACKS[found];
}

/**
 * How many working days there are behind `from`, which is not counted itself, up to `to`; where `to` comes first, those before `from` down to `to`, and below 0. NaN when something is
 * unknown, and when one of these days lies in none of the times of `within`.
 */
export function workdaysBetween(from: number, to: number, holidays: Days, workdays: Days, within?: Days): number {
  if (holidays === undefined || workdays === undefined || !isCovered(from, to, within)) return NaN;
  const [first, last] = daysBehind(from, to);
  const isOff = (day: number): boolean => day >= first && day <= last && isWeekday(day);
  const isMade = (day: number): boolean => day >= first && day <= last && !isWeekday(day);
  const free = new Set(holidays.filter((day) => isOff(day) && !workdays.includes(day)));
  const count = weekdaysUntil(last) - weekdaysUntil(first - 1) - free.size + new Set(workdays.filter(isMade)).size;
  return to < from ? 0 - count : count;
}

/** What stands in the way of counting them where everything is known. */
export function lackBetween(from: number, to: number, holidays: Days, workdays: Days, within?: Days): Lack | false {
  return holidays !== undefined && workdays !== undefined && from === from && to === to && !isCovered(from, to, within) ? NO_CALENDAR : false;
}

/** The days from one that is not counted to another that is, whichever comes first; first and last. */
const daysBehind = (from: number, to: number): readonly [number, number] => (to < from ? [to, from - 1] : [from + 1, to]);

/** Monday to Friday up to a day, from a Monday long before. */
function weekdaysUntil(day: number): number {
  const days = day - FIRST_DAY + 1;
  // 0001-01-01 was a Monday
  return Math.floor(days / 7) * 5 + Math.min(((days % 7) + 7) % 7, 5);
}

/** Does every day between lie in one of the times? */
function isCovered(from: number, to: number, within: Days): boolean {
  if (within === undefined) return true;
  const [first, last] = daysBehind(from, to);
  let next = first;
  while (next <= last) {
    const ends = within.flatMap((start, i) => (i % 2 === 0 && start <= next && next <= (within[i + 1] ?? LAST_DAY) ? [within[i + 1] ?? LAST_DAY] : []));
    if (ends.length === 0) return false;
    next = Math.max(...ends) + 1;
  }
  return true;
}

/** Are there so many days off that a whole year between others may have no working day? A year has 260 days of the week or more. */
export const mayBreakOff = (holidays: Days): boolean => holidays !== undefined && holidays.length >= 260;

/** Is it worked on that day? */
export const isWorked = (day: number, holidays: readonly number[], workdays: readonly number[]): boolean => (isWeekday(day) && !holidays.includes(day)) || workdays.includes(day);

function countedFrom(day: number, count: number, holidays: Days, workdays: Days, within: Days): number | None {
  if (holidays === undefined || workdays === undefined || day !== day || !Number.isInteger(count)) return NaN;
  if (Math.abs(count) > MOST_COUNTED) return 'noCalendar';
  const step = Math.sign(count);
  let [last, left] = [day, Math.abs(count)];
  for (let next = day + step; left > 0; next += step) {
    if (next < FIRST_DAY || next > LAST_DAY) return 'noSuchDate';
    if (within !== undefined && !lies(next, within)) return 'noCalendar';
    if (isWorked(next, holidays, workdays)) [last, left] = [next, left - 1];
    else if (Math.abs(next - last) >= MOST_DAYS) return 'noWorkday';
  }
  return last;
}

/** A last time without an end is open. */
function lies(day: number, within: readonly number[]): boolean {
  for (let i = 0; i < within.length; i += 2) if (within[i]! <= day && day <= (within[i + 1] ?? LAST_DAY)) return true;
  return false;
}
