/** Days of the calendar that rules count on: working days, and days that exist. */
import type { MaybeRational } from './rational.ts';

/** 0001-01-01 and 9999-12-31, in days since 1970-01-01. */
export const FIRST_DAY = -719162;
export const LAST_DAY = 2932896;
/** A year without a working day is a fault of the calendar that was given. */
const MOST_DAYS = 366;

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
function isWeekday(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 < 5;
}

/** Lists of days; undefined is unknown. */
type Days = readonly number[] | undefined;

/** Stands for a day beyond the times for which days off are known. */
const BEYOND = 1e9;

/**
 * The first working day from `day` on: Monday to Friday and not in `holidays`, or in `workdays`. NaN when something is unknown, when 366 days have none or the years end, and when
 * a day on the way lies in none of the times of `within` (first and last days, in pairs) for which the days off are known. Times that are not known are no bounds.
 */
export function workday(day: number, holidays: Days, workdays: Days, within?: Days): number {
  const found = workdayFrom(day, holidays, workdays, within);
  return found === BEYOND ? NaN : found;
}

function workdayFrom(day: number, holidays: Days, workdays: Days, within: Days): number {
  if (holidays === undefined || workdays === undefined || day !== day) return NaN;
  for (let next = day; next < day + MOST_DAYS && next <= LAST_DAY; next++) {
    if (within !== undefined && !lies(next, within)) return BEYOND;
    if ((isWeekday(next) && !holidays.includes(next)) || workdays.includes(next)) return next;
  }
  return NaN;
}

/** A last time without an end is open. */
function lies(day: number, within: readonly number[]): boolean {
  for (let i = 0; i < within.length; i += 2) if (within[i]! <= day && day <= (within[i + 1] ?? LAST_DAY)) return true;
  return false;
}

/** Everything is known and still there is no working day. */
export function hasNoWorkday(day: number, holidays: Days, workdays: Days, within?: Days): boolean {
  return day === day && holidays !== undefined && workdays !== undefined && Number.isNaN(workdayFrom(day, holidays, workdays, within));
}

/** Everything is known but the days off of a day on the way: no calendar has been published for it. */
export function leavesHolidays(day: number, holidays: Days, workdays: Days, within: Days): boolean {
  return workdayFrom(day, holidays, workdays, within) === BEYOND;
}
