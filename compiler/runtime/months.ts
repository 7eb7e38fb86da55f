/** Periods of months and years (a year is twelve months here) that are counted from a day. */
import { civilFromDays, daysFromCivil, existingDate, type CivilDate } from './dates.ts';
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

/** Into how many parts {@link monthsBetween} divides a month: every length of a month (28 to 31 days) divides them. */
export const MONTH_PARTS = 377_580;

/**
 * How long it is from `from` to `to`, in parts of a month; below 0, and as long as the other way round, where `to` comes first. `from` is the first day that counts and `to` the one
 * that is begun: so many months are full once their last day is over, which is the day before the one of the same number as `from`, or the last day of a month that has none
 * (Civil Code, § 121). From 31 January: one month is full on 1 March. What is beyond full months is so many days of the month that has begun.
 * NaN when something is unknown.
 */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return 0 - monthsBetween(to, from);
  if (from !== from || to !== to) return NaN;
  const [start, end] = [civilFromDays(from), civilFromDays(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const full = dayFull(start, months) > to ? months - 1 : months;
  const begun = dayFull(start, full);
  return full * MONTH_PARTS + ((to - begun) * MONTH_PARTS) / (dayFull(start, full + 1) - begun);
}

/** The first day on which so many months from a day on are full. */
function dayFull({ year, month, day }: CivilDate, months: number): number {
  const firstOf = (count: number): number => daysFromCivil(Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1, 1);
  const count = year * 12 + month - 1 + months;
  return Math.min(firstOf(count) + day - 1, firstOf(count + 1));
}

/** How long it is as people say it: 2年3個月又5日, or 27個月又5日. Undefined where it is not known. */
export function showElapsed(from: number, to: number, unit: '月' | '年' | '歲'): string | undefined {
  if (from !== from || to !== to) return undefined;
  const [first, last] = to < from ? [to, from] : [from, to];
  const months = Math.floor(monthsBetween(first, last) / MONTH_PARTS);
  const days = last - dayFull(civilFromDays(first), months);
  const years = unit === '月' ? 0 : Math.floor(months / 12);
  const parts = [...(years > 0 ? [`${years}${unit}`] : []), ...(months > years * 12 ? [`${months - years * 12}個月`] : [])].join('');
  const shown = parts === '' ? `${days}日` : days === 0 ? parts : `${parts}又${days}日`;
  return to < from ? `早${shown}` : shown;
}

/** Everything is known and whole, and still no date can write the day. */
export function leavesCalendarByMonths(day: number, months: number): boolean {
  return Number.isInteger(day) && Number.isInteger(months) && Number.isNaN(addMonths(day, months));
}
