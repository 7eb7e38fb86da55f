/** Periods of months: as the Civil Code counts them (the first day out, § 120; the end of the period, § 121). */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { addMonths, isoDate, leavesCalendarByMonths, readIsoDate } from '../../../compiler/runtime/index.ts';

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
