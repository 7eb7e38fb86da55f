/** Working days, and the times for which the days off are known. */
import { describe, expect, it } from 'vitest';
import { daysFromCivil, existingDay, existingDayExact, FIRST_DAY, hasNoWorkday, isoDate, LAST_DAY, leavesCalendar, leavesHolidays, rational, workday } from '../../../compiler/runtime/index.ts';

const day = (text: string): number => daysFromCivil(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
// 2026-05-01 is a Friday
const FRIDAY = day('2026-05-01');
type Days = readonly number[] | undefined;
const first = (from: number, holidays: Days = [], workdays: Days = [], within?: Days): string => {
  const found = workday(from, holidays, workdays, within);
  return Number.isNaN(found) ? [hasNoWorkday(from, holidays, workdays, within) && 'none', leavesHolidays(from, holidays, workdays, within) && 'beyond'].filter(Boolean).join() || 'unknown' : isoDate(found);
};

describe('the first working day', () => {
  it('is Monday to Friday, in any year', () => {
    expect([0, 1, 2, 3].map((later) => first(FRIDAY + later))).toEqual(['2026-05-01', '2026-05-04', '2026-05-04', '2026-05-04']);
    expect([first(day('1969-12-31')), first(day('1969-12-27')), first(day('1970-01-01')), first(day('1970-01-03'))]).toEqual(['1969-12-31', '1969-12-29', '1970-01-01', '1970-01-05']);
  });
  it('is no holiday, and may be a day on which work is made up for', () => {
    expect([first(FRIDAY, [FRIDAY]), first(FRIDAY, [FRIDAY, FRIDAY + 3]), first(FRIDAY + 1, [], [FRIDAY + 1]), first(FRIDAY, [FRIDAY], [FRIDAY])]).toEqual(['2026-05-04', '2026-05-05', '2026-05-02', '2026-05-01']);
  });
  it('is not known while something is not', () => {
    expect([first(NaN), first(FRIDAY, undefined), workday(FRIDAY, [], undefined), first(FRIDAY, undefined, undefined)]).toEqual(['unknown', '2026-05-01', NaN, '2026-05-01']);
    const open: readonly (readonly [number, Days, Days])[] = [[NaN, [], []], [FRIDAY, undefined, []], [FRIDAY, [], undefined]];
    for (const given of open) expect([workday(...given), hasNoWorkday(...given), leavesHolidays(...given, [])]).toEqual([NaN, false, false]);
  });
  it('comes within 366 days and before the years end, or not at all', () => {
    const off = (count: number): number[] => Array.from({ length: count }, (_, i) => FRIDAY - 1 + i);
    expect([first(FRIDAY - 1, off(365)), first(FRIDAY - 1, off(366)), first(FRIDAY - 1, off(400))]).toEqual(['2027-04-30', 'none', 'none']);
    expect([first(LAST_DAY), first(LAST_DAY, [LAST_DAY]), first(LAST_DAY + 1)]).toEqual(['9999-12-31', 'none', 'none']);
  });
  it('lies in the times for which days off are known, as every day on the way does', () => {
    const within = [FRIDAY - 9, FRIDAY, FRIDAY + 3, FRIDAY + 5];
    expect([FRIDAY - 10, FRIDAY - 9, FRIDAY, FRIDAY + 1, FRIDAY + 3, FRIDAY + 5, FRIDAY + 6].map((from) => first(from, [], [], within))).toEqual(['beyond', '2026-04-22', '2026-05-01', 'beyond', '2026-05-04', '2026-05-06', 'beyond']);
    expect([first(FRIDAY, [FRIDAY], [], within), first(FRIDAY + 5, [FRIDAY + 5], [], within), first(FRIDAY, [], [], []), first(FRIDAY + 901, [], [], [FRIDAY])]).toEqual(['beyond', 'beyond', 'beyond', '2028-10-18']);
  });
});

describe('a day that dates can write', () => {
  it('lies in the years 1 to 9999', () => {
    expect([FIRST_DAY - 1, FIRST_DAY, 0, LAST_DAY, LAST_DAY + 1].map(existingDay)).toEqual([NaN, FIRST_DAY, 0, LAST_DAY, NaN]);
    const exact = (n: number, d = 1) => rational(BigInt(n), BigInt(d));
    expect([exact(FIRST_DAY - 1), exact(FIRST_DAY), exact(LAST_DAY), exact(LAST_DAY + 1), exact(2 * LAST_DAY + 3, 2), undefined].map(leavesCalendar)).toEqual([true, false, false, true, false, false]);
    expect([existingDayExact(exact(LAST_DAY)), existingDayExact(exact(LAST_DAY + 1)), existingDayExact(undefined)]).toEqual([exact(LAST_DAY), undefined, undefined]);
  });
});
