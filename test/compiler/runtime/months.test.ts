/** Periods of months: as the Civil Code counts them (the first day out, § 120; the end of the period, § 121). */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { addMonths, FIRST_DAY, isoDate, LAST_DAY, leavesCalendarByMonths, MONTH_PARTS, monthsBetween, readIsoDate, showElapsed } from '../../../compiler/runtime/index.ts';

const from = (day: string, months: number): string => isoDate(addMonths(readIsoDate(day), months));

describe('months counted from a day', () => {
  it.each([
    ['2026-03-01', 1, '2026-04-01'],
    ['2026-03-15', 12, '2027-03-15'],
    // the period begins on 1 February and is the whole of it
    ['2026-01-31', 1, '2026-02-28'],
    // it begins on 31 January; February has no such day
    ['2026-01-30', 1, '2026-02-28'],
    ['2024-01-30', 1, '2024-02-29'],
    // it begins on 1 March and is the whole of it
    ['2026-02-28', 1, '2026-03-31'],
    ['2024-02-28', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
    ['2026-06-15', -2, '2026-04-15'],
    ['2026-04-01', -1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-01'],
    // from 28 February the month ends on 27 March, from 1 March only on 31 March
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-04-30', -2, '2026-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-01-10', -1, '2025-12-10'],
  ])('%s and %i months: %s', (day, months, end) => expect(from(day, months)).toBe(end));

  it('are never fewer days than the shortest months have, and later days end later or on the same day', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 600 }), (day, months) => {
      expect(addMonths(day, months) - day).toBeGreaterThanOrEqual(28 * months);
      expect(addMonths(day, months) - day).toBeLessThanOrEqual(31 * months);
      expect(addMonths(day + 1, months)).toBeGreaterThanOrEqual(addMonths(day, months));
      // back: so many whole months end before the day, and from the day after they would not
      const start = addMonths(day, -months);
      expect(addMonths(start - 1, months)).toBeLessThan(day);
      expect(addMonths(start, months)).toBeGreaterThanOrEqual(day);
    }));
  });

  it('are unknown where something is, and outside of the years that dates can write', () => {
    for (const [day, months] of [[NaN, 1], [0, NaN], [0, 0.5]] as const) expect([addMonths(day, months), leavesCalendarByMonths(day, months)]).toEqual([NaN, false]);
    for (const [day, months] of [[readIsoDate('9999-12-01'), 1], [readIsoDate('0001-01-15'), -1], [0, 1_000_000]] as const) expect([addMonths(day, months), leavesCalendarByMonths(day, months)]).toEqual([NaN, true]);
    expect(leavesCalendarByMonths(0, 1)).toBe(false);
  });
});

describe('how long it is from one day to another', () => {
  const between = (from: string, to: string): number => monthsBetween(readIsoDate(from), readIsoDate(to)) / MONTH_PARTS;
  it.each([
    ['2026-08-01', '2027-08-01', 12],
    ['2026-08-01', '2027-07-31', 12 - 1 / 31],
    // February has no 31st: the month is over with its last day
    ['2026-01-31', '2026-02-28', 28 / 29],
    ['2026-01-31', '2026-03-01', 1],
    ['2026-01-31', '2026-03-31', 2],
    ['2024-01-30', '2024-02-29', 30 / 31],
    ['2024-01-30', '2024-03-01', 1],
    ['2024-01-29', '2024-02-29', 1],
    // the day of birth is a leap day
    ['2024-02-29', '2025-02-28', 12 - 1 / 31],
    ['2024-02-29', '2025-03-01', 12],
    ['2024-02-29', '2028-02-29', 48],
    ['2026-02-28', '2026-03-28', 1],
    ['2026-05-05', '2026-05-05', 0],
    ['2026-08-01', '2026-07-31', -1 / 31],
    ['2027-08-01', '2026-08-01', -12],
  ])('from %s to %s: %d months', (start, end, months) => expect(between(start, end)).toBeCloseTo(months, 12));
  it('is known of all days that dates can write, and of none that is not known', () => {
    expect([monthsBetween(FIRST_DAY, LAST_DAY), monthsBetween(LAST_DAY, FIRST_DAY), monthsBetween(NaN, 0), monthsBetween(0, NaN)]).toEqual([119_988 * MONTH_PARTS - MONTH_PARTS / 31 + 0, -(119_988 * MONTH_PARTS - MONTH_PARTS / 31), NaN, NaN]);
    expect(Object.is(monthsBetween(5, 5), 0)).toBe(true);
  });
  it('is whole in its parts, and never turns back as either day goes on', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -900, max: 900 }), (from, days) => {
      const at = monthsBetween(from, from + days);
      expect(Number.isSafeInteger(at)).toBe(true);
      expect(monthsBetween(from, from + days + 1)).toBeGreaterThanOrEqual(at);
      expect(monthsBetween(from + 1, from + days)).toBeLessThanOrEqual(at);
    }), { numRuns: 2000 });
  });
  it('is shown as people say it', () => {
    const show = (from: string, to: string, unit: '月' | '年'): string | undefined => showElapsed(readIsoDate(from), readIsoDate(to), unit);
    expect([show('2026-08-01', '2028-11-06', '年'), show('2026-08-01', '2028-11-06', '月'), show('2026-08-01', '2029-08-01', '年'), show('2026-08-01', '2026-08-05', '年'), show('2026-08-05', '2026-08-01', '月'), show('2026-01-31', '2026-03-01', '月'), showElapsed(NaN, 1, '月')])
      .toEqual(['2年3個月又5日', '27個月又5日', '3年', '4日', '早4日', '1個月', undefined]);
  });
});
