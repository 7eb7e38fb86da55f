/** Working days, one by one and counted, and the times for which the days off are known. */
import { describe, expect, it } from 'vitest';
import { daysFromCivil, existingDay, existingDayExact, FIRST_DAY, isoDate, lackBetween, lackOfWorkdays, LAST_DAY, leavesCalendar, rational, showWorkdays, showWorkdaysBetween, workday, workdaysBetween, workdaysFrom } from '../../../compiler/runtime/index.ts';

const day = (text: string): number => daysFromCivil(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
// 2026-05-01 is a Friday
const FRIDAY = day('2026-05-01');
type Days = readonly number[] | undefined;
const shown = (found: number, lack: ReturnType<typeof lackOfWorkdays>): string => (Number.isNaN(found) ? (lack ? lack.reasons.join() : 'unknown') : isoDate(found));
const first = (from: number, holidays: Days = [], workdays: Days = [], within?: Days): string =>
  shown(workday(from, holidays, workdays, within), lackOfWorkdays(from - 1, 1, holidays, workdays, within));
const counted = (from: number, count: number, holidays: Days = [], workdays: Days = [], within?: Days): string =>
  shown(workdaysFrom(from, count, holidays, workdays, within), lackOfWorkdays(from, count, holidays, workdays, within));

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
    for (const given of open) expect([workday(...given), lackOfWorkdays(given[0], 1, given[1], given[2], [])]).toEqual([NaN, false]);
  });
  it('comes within 366 days and before the years end, or not at all', () => {
    const off = (count: number): number[] => Array.from({ length: count }, (_, i) => FRIDAY - 1 + i);
    expect([first(FRIDAY - 1, off(365)), first(FRIDAY - 1, off(366)), first(FRIDAY - 1, off(400))]).toEqual(['2027-04-30', 'noWorkday', 'noWorkday']);
    expect([first(LAST_DAY), first(LAST_DAY, [LAST_DAY]), first(LAST_DAY + 1)]).toEqual(['9999-12-31', 'noSuchDate', 'noSuchDate']);
  });
  it('lies in the times for which days off are known, as every day on the way does', () => {
    const within = [FRIDAY - 9, FRIDAY, FRIDAY + 3, FRIDAY + 5];
    expect([FRIDAY - 10, FRIDAY - 9, FRIDAY, FRIDAY + 1, FRIDAY + 3, FRIDAY + 5, FRIDAY + 6].map((from) => first(from, [], [], within))).toEqual(['noCalendar', '2026-04-22', '2026-05-01', 'noCalendar', '2026-05-04', '2026-05-06', 'noCalendar']);
    expect([first(FRIDAY, [FRIDAY], [], within), first(FRIDAY + 5, [FRIDAY + 5], [], within), first(FRIDAY, [], [], []), first(FRIDAY + 901, [], [], [FRIDAY])]).toEqual(['noCalendar', 'noCalendar', 'noCalendar', '2028-10-18']);
  });
});

describe('a counted working day', () => {
  // 2026-05-01 is a Friday: its Monday is the 4th
  it('does not count the day itself, whether it is worked or not', () => {
    expect([0, 1, 2, 3].map((later) => counted(FRIDAY + later, 1))).toEqual(['2026-05-04', '2026-05-04', '2026-05-04', '2026-05-05']);
    expect([1, 2, 5, 6].map((count) => counted(FRIDAY, count))).toEqual(['2026-05-04', '2026-05-05', '2026-05-08', '2026-05-11']);
    expect([counted(FRIDAY, 0), counted(FRIDAY + 1, 0)]).toEqual(['2026-05-01', '2026-05-02']);
  });
  it('goes back likewise', () => {
    expect([0, 1, 2, 3].map((later) => counted(FRIDAY + later, -1))).toEqual(['2026-04-30', '2026-05-01', '2026-05-01', '2026-05-01']);
    expect([-2, -5].map((count) => counted(FRIDAY, count))).toEqual(['2026-04-29', '2026-04-24']);
  });
  it('passes over holidays and counts days on which work is made up for', () => {
    expect([counted(FRIDAY, 1, [FRIDAY + 3]), counted(FRIDAY, 2, [FRIDAY + 3, FRIDAY + 5]), counted(FRIDAY, 1, [], [FRIDAY + 1]), counted(FRIDAY, -1, [FRIDAY - 1], [])]).toEqual(['2026-05-05', '2026-05-07', '2026-05-02', '2026-04-29']);
  });
  it('never goes back as the day or the count grows', () => {
    const [off, made] = [[3, 4, 10, 17, 18, 19].map((n) => FRIDAY + n), [FRIDAY + 8, FRIDAY + 22]];
    for (let day = FRIDAY - 9; day < FRIDAY + 40; day++) {
      for (let count = -6; count < 7; count++) {
        const at = workdaysFrom(day, count, off, made);
        expect(at).toBeLessThanOrEqual(workdaysFrom(day + 1, count, off, made));
        expect(at).toBeLessThan(workdaysFrom(day, count + 1, off, made));
        // as many are worked on the way
        const way = Array.from({ length: Math.abs(at - day) }, (_, i) => day + Math.sign(count) * (i + 1));
        expect(way.filter((one) => workday(one, off, made) === one)).toHaveLength(Math.abs(count));
      }
    }
  });
  it('lies in the times for which days off are known, as every day on the way does; the day itself need not', () => {
    const within = [FRIDAY, FRIDAY + 6, FRIDAY + 10, FRIDAY + 13];
    expect([[FRIDAY - 1, 1], [FRIDAY - 1, 5], [FRIDAY - 1, 6], [FRIDAY - 2, 1], [FRIDAY + 9, 2], [FRIDAY + 14, -4], [FRIDAY + 14, -5], [FRIDAY + 30, 0]].map(([from, count]) => counted(from!, count!, [], [], within)))
      .toEqual(['2026-05-01', '2026-05-07', 'noCalendar', 'noCalendar', '2026-05-12', '2026-05-11', 'noCalendar', '2026-05-31']);
  });
  it('has no value where there is none, and is unknown where something is', () => {
    const off = Array.from({ length: 400 }, (_, i) => FRIDAY + i);
    expect([counted(FRIDAY - 3, 2, off), counted(FRIDAY - 3, 3, off), counted(LAST_DAY, 1), counted(FIRST_DAY, -1), counted(FRIDAY, 5000), counted(FRIDAY, 5001), counted(FRIDAY, -5001)])
      .toEqual(['2026-04-30', 'noWorkday', 'noSuchDate', 'noSuchDate', '2045-06-30', 'noCalendar', 'noCalendar']);
    expect([counted(NaN, 1), counted(FRIDAY, NaN), counted(FRIDAY, 1.5), shown(workdaysFrom(FRIDAY, 1, undefined, []), lackOfWorkdays(FRIDAY, 1, [], undefined))]).toEqual(Array(4).fill('unknown'));
  });
  it('says what was passed over', () => {
    expect([showWorkdays(FRIDAY, 2, [FRIDAY + 3, FRIDAY + 30], [FRIDAY + 1]), showWorkdays(FRIDAY, -1, [], []), showWorkdays(FRIDAY, 0, [], []), showWorkdays(FRIDAY, 1, undefined, [])])
      .toEqual(['115年5月5日（第 2 個工作日，放假不計：115年5月4日，補班計入：115年5月2日）', '115年4月30日（往前第 1 個工作日）', '115年5月1日（當日）', undefined]);
    const off = Array.from({ length: 14 }, (_, i) => FRIDAY + 3 + i);
    expect(showWorkdays(FRIDAY, 1, off, [])).toMatch(/放假不計：115年5月4日、.*115年5月13日等 10 日）$/);
  });
});

describe('how many working days lie between', () => {
  it('is how many are counted from the one to the other', () => {
    const [off, made] = [[3, 4, 4, 10, 17, 18, 19, 22].map((n) => FRIDAY + n), [8, 8, 10, 22].map((n) => FRIDAY + n)];
    for (let from = FRIDAY - 9; from < FRIDAY + 30; from++) {
      for (let to = FRIDAY - 9; to < FRIDAY + 30; to++) {
        const way = Array.from({ length: Math.abs(to - from) }, (_, i) => from + Math.sign(to - from) * (i + 1));
        const count = way.filter((one) => workday(one, off, made) === one).length;
        expect(workdaysBetween(from, to, off, made)).toBe(to < from ? 0 - count : count);
      }
    }
    expect(Object.is(workdaysBetween(FRIDAY + 1, FRIDAY, [FRIDAY], []), 0)).toBe(true);
  });
  it('goes on over thousands of years', () => expect([workdaysBetween(FIRST_DAY, LAST_DAY, [], []), workdaysBetween(LAST_DAY, FIRST_DAY, [], [])]).toEqual([2608614, -2608614]));
  it('needs the calendars of all days that are counted, and of no others', () => {
    const within = [FRIDAY, FRIDAY + 6, FRIDAY + 5, FRIDAY + 9, FRIDAY + 12];
    const between = (from: number, to: number): readonly [number, unknown] => [workdaysBetween(from, to, [], [], within), lackBetween(from, to, [], [], within) && 'noCalendar'];
    expect([between(FRIDAY - 1, FRIDAY + 9), between(FRIDAY + 10, FRIDAY), between(FRIDAY + 10, FRIDAY + 10)]).toEqual([[6, false], [-6, false], [0, false]]);
    for (const [from, to] of [[FRIDAY - 2, FRIDAY], [FRIDAY, FRIDAY + 10], [FRIDAY + 12, FRIDAY + 1]] as const) expect(between(from, to)).toEqual([NaN, 'noCalendar']);
    expect(between(FRIDAY + 11, FRIDAY + 3000)).toEqual([workdaysBetween(FRIDAY + 11, FRIDAY + 3000, [], []), false]);
  });
  it('is not known while something is not', () => {
    const open: readonly (readonly [number, number, Days, Days])[] = [[NaN, FRIDAY, [], []], [FRIDAY, NaN, [], []], [FRIDAY, FRIDAY, undefined, []], [FRIDAY, FRIDAY, [], undefined]];
    for (const given of open) expect([workdaysBetween(...given), lackBetween(...given, []), showWorkdaysBetween(...given)]).toEqual([NaN, false, undefined]);
  });
  it('says what was passed over', () => {
    expect([showWorkdaysBetween(FRIDAY, FRIDAY + 5, [FRIDAY + 3, FRIDAY + 30], [FRIDAY + 1]), showWorkdaysBetween(FRIDAY + 4, FRIDAY, [FRIDAY + 3], []), showWorkdaysBetween(FRIDAY, FRIDAY, [], [])])
      .toEqual(['3 個工作日（放假不計：115年5月4日，補班計入：115年5月2日）', '-1 個工作日（放假不計：115年5月4日）', '0 個工作日']);
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
