/** Dates of the runtime against the engine's UTC calendar. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { civilFromDays, daysFromCivil, existingDate, isoDate, readIsoDate, readRocDate, shownDate } from '../../../compiler/runtime/index.ts';

const DAY = 86_400_000;
const utc = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

describe('dates', () => {
  it('count days as the UTC calendar does, over 800 years', () => {
    for (let days = daysFromCivil(1600, 1, 1); days <= daysFromCivil(2400, 1, 1); days++) {
      const { year, month, day } = civilFromDays(days);
      if (utc(year, month, day) !== days || daysFromCivil(year, month, day) !== days) expect.fail(`${year}-${month}-${day}`);
    }
    expect(daysFromCivil(1970, 1, 1)).toBe(0);
  });
  it('hold for every date from year 1 to 9999', () => {
    fc.assert(fc.property(fc.integer({ min: utc(1, 1, 1), max: utc(9999, 12, 31) }), (days) => {
      expect(isoDate(days)).toBe(new Date(days * DAY).toISOString().slice(0, 10));
      expect(readIsoDate(isoDate(days))).toBe(days);
    }));
  });
  it('exist or are unknown', () => {
    expect([[2024, 2, 29], [2023, 2, 29], [1900, 2, 29], [2000, 2, 29], [2023, 4, 31], [2023, 13, 1], [2023, 0, 1], [0, 1, 1], [10000, 1, 1], [2023, 1, 0]].map(([y, m, d]) => !Number.isNaN(existingDate(y!, m!, d!)))).toEqual(
      [true, false, false, true, false, false, false, false, false, false],
    );
    for (const value of ['2023-2-1', '20230201', '2023/02/01', ' 2023-02-01', '2023-02-01T00:00', '', null, undefined, 20230201, new Date(0)]) expect([value, readIsoDate(value)]).toEqual([value, NaN]);
  });
  it('in years of the Republic: 99 is 2010, not 1999', () => {
    expect(readRocDate('99年5月28日')).toBe(utc(2010, 5, 28));
    expect(readRocDate('民國105年9月1日')).toBe(utc(2016, 9, 1));
    expect(readRocDate('中華民國1年1月1日')).toBe(utc(1912, 1, 1));
    expect(readRocDate('民國前1年12月31日')).toBe(utc(1911, 12, 31));
    expect(readRocDate('民國前1911年1月1日')).toBe(utc(1, 1, 1));
    for (const value of ['民國前1912年1月1日', '前1年1月1日', '2016年9月1日', '民國前0年1月1日', '0年1月1日', '105年2月30日', '105年9月', '一〇五年九月一日', '105-09-01', '1000年1月1日', ['105年9月1日'], { toString: () => '105年9月1日' }]) expect([value, readRocDate(value)]).toEqual([value, NaN]);
    expect([readRocDate('999年1月1日'), readRocDate('民國前1000年1月1日')]).toEqual([utc(2910, 1, 1), utc(912, 1, 1)]);
    expect([utc(2016, 9, 1), utc(1912, 1, 1), utc(1911, 12, 31)].map(shownDate)).toEqual(['105年9月1日', '1年1月1日', '民國前1年12月31日']);
  });
  it('beyond four digits have as many as they need', () => {
    expect([[0, 1, 1], [-1, 12, 31], [10_000, 1, 1], [9, 1, 1]].map(([y, m, d]) => isoDate(daysFromCivil(y!, m!, d!)))).toEqual(['0000-01-01', '-0001-12-31', '10000-01-01', '0009-01-01']);
    expect([[2023, 1, 32], [2023, 1, -1], [2023, 2, 100], [9999, 12, 31], [1, 1, 1]].map(([y, m, d]) => Number.isNaN(existingDate(y!, m!, d!)))).toEqual([true, true, true, false, false]);
  });
});
