/** Periods of months and years (a year is twelve months here) that are counted from a day. */
import { civilFromDays, existingDate } from './dates.ts';
import { existingDay } from './workdays.ts';

/** More than the years that dates can write have. */
const MOST_MONTHS = 120_000;

/**
 * The last day of a period of `months` that is counted from `day`, as the Civil Code counts (§ 120, § 121): the first day does not count, so the period
 * begins on the day after and ends on the day before the one of the same number in the last month; where that month has none, on its last day.
 * 1 March + 1 month: 1 April; 28 February + 1 month: 31 March; 30 January + 1 month: the last day of February.
 * Negative months give the latest day from which that many whole months end before `day`: the same number, or the last day of a month that has none.
 * NaN when something is unknown or not whole, and for a day that no date can write.
 */
export function addMonths(day: number, months: number): number {
  if (!Number.isInteger(day) || !Number.isInteger(months) || Math.abs(months) > MOST_MONTHS) return NaN;
  if (months === 0) return day;
  const from = civilFromDays(months > 0 ? day + 1 : day);
  const count = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1];
  const same = existingDate(year, month, from.day);
  return existingDay(same !== same ? lastDay(year, month) : months > 0 ? same - 1 : same);
}

function lastDay(year: number, month: number): number {
  return [31, 30, 29, 28].map((day) => existingDate(year, month, day)).find((days) => days === days) ?? NaN;
}

/** Everything is known and whole, and still no date can write the day. */
export function leavesCalendarByMonths(day: number, months: number): boolean {
  return Number.isInteger(day) && Number.isInteger(months) && Number.isNaN(addMonths(day, months));
}
