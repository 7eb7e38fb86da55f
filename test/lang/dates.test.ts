import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { completeDate, dateAt, formatIso, formatRoc, fromDays, parseDate, toDays, weekdayOf } from '../../lang/dates.ts';

const d = (year: number | null, month: number | null, day: number | null) => ({ year, month, day });

describe('parseDate', () => {
  it.each([
    ['115年5月28日', d(2026, 5, 28)], ['民國115年5月28日', d(2026, 5, 28)], ['中華民國 115 年 5 月 28 日', d(2026, 5, 28)], ['中華民國一百十五年五月二十八日', d(2026, 5, 28)], ['一一五年五月二八日', d(2026, 5, 28)],
    ['95年02月21日', d(2006, 2, 21)], ['97.12.10', d(2008, 12, 10)], ['104/03/24', d(2015, 3, 24)], ['113.2.23', d(2024, 2, 23)], ['96.11.05', d(2007, 11, 5)], ['１０５．９．１', d(2016, 9, 1)],
    ['115 年 5 月 28 日（星期四）', d(2026, 5, 28)], ['115年5月28日(四)', d(2026, 5, 28)], ['115年5月28日 星期四', d(2026, 5, 28)], ['115年5月28日週四', d(2026, 5, 28)],
    ['105年○月○日', d(2016, null, null)], ['105年〇月〇日', d(2016, null, null)], ['○年○月○日', d(null, null, null)], ['00年00月', d(null, null, null)], ['00年00月00日', d(null, null, null)],
    ['2026-05-28', d(2026, 5, 28)], ['2026/5/28', d(2026, 5, 28)], ['2026年5月28日', d(2026, 5, 28)], ['西元2026年5月28日', d(2026, 5, 28)],
    ['民國99年', d(2010, null, null)], ['民國元年1月1日', d(1912, 1, 1)], ['民國前1年10月10日', d(1911, 10, 10)], ['99年1月1日', d(2010, 1, 1)],
    ['115年5月', d(2026, 5, null)], ['12月15日', d(null, 12, 15)], ['12 月 15 日', d(null, 12, 15)], ['113年2月29日', d(2024, 2, 29)], ['2月29日', d(null, 2, 29)],
  ])('%s', (text, date) => expect(parseDate(text)).toEqual(date));
  it.each(['', '114年2月29日', '115年13月1日', '115年4月31日', '3.5', '1.2.3', '三年', '三年六月', '115', '5月', '105.3.4.5', '1/3', '2026-05/28', '星期四', '2月30日'])('%j is no date', (text) => expect(parseDate(text)).toBeNull());
  it('finds a date inside text', () => {
    expect(dateAt('於115年5月28日（星期四）前', 1)).toEqual({ date: d(2026, 5, 28), length: 14 });
    expect(dateAt('91年1月24日經核准', 0)?.length).toBe(8);
  });
});

const anyDay = fc.integer({ min: toDays({ year: 1, month: 1, day: 1 }), max: toDays({ year: 9999, month: 12, day: 31 }) });

describe('the calendar', () => {
  it.each([[d(1970, 1, 1), 0], [d(2000, 3, 1), 11_017], [d(1969, 12, 31), -1], [d(2026, 5, 28), 20_601], [d(1912, 1, 1), -21_185]])('%j is day %s', (date, days) => {
    expect(toDays(completeDate(date)!)).toBe(days);
    expect(fromDays(days)).toEqual(date);
  });
  it('agrees with the ISO calendar of the platform', () => {
    fc.assert(fc.property(anyDay, (days) => {
      expect(formatIso(fromDays(days))).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
      expect(toDays(fromDays(days))).toBe(days);
      expect(weekdayOf(fromDays(days)) % 7).toBe(new Date(days * 86_400_000).getUTCDay());
    }), { numRuns: 2000 });
  });
  it('reads back every form that it writes', () => {
    fc.assert(fc.property(fc.integer({ min: toDays({ year: 1000, month: 1, day: 1 }), max: 900_000 }), (days) => {
      const date = fromDays(days);
      expect(parseDate(formatRoc(date))).toEqual(date);
      expect(parseDate(formatIso(date))).toEqual(date);
    }), { numRuns: 2000 });
  });
  it('writes unknown parts as ○', () => {
    for (const text of ['105年○月○日', '○年○月○日', '105年3月○日', '12月15日']) expect(formatRoc(parseDate(text)!)).toBe(text);
  });
});
