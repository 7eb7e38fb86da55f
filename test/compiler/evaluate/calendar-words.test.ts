/** Why no calendar gives the days that a rule reads: in either language, each with its own dates and signs. */
import { describe, expect, it } from 'vitest';
import { withoutCalendar } from '../../../compiler/evaluate/fill-calendar.ts';
import type { Calendar } from '../../../compiler/model/calendar.ts';
import { toDays } from '../../../lang/dates.ts';
import { createSource } from '../../../lang/source.ts';

const day = (year: number, month: number, day_: number): number => toDays({ year, month, day: day_ });
const calendar = (title: string, from: number, to: number): Calendar => ({ alias: title, title, institution: '某大學', from, to, entries: [], place: { source: createSource('c.fagui', ''), span: { start: 0, end: 0 } } });
const TERMS = [calendar('上學期', day(2026, 8, 1), day(2027, 1, 31)), calendar('下學期', day(2027, 2, 1), day(2027, 7, 31))];

describe('without a calendar of the day', () => {
  it('the periods of those that there are stand in the words of the language', () => {
    const { zh, en } = withoutCalendar(day(2028, 1, 1), TERMS)!;
    expect(zh).toBe('基準日 117年1月1日 不在任何行事曆的期間內（上學期：115年8月1日至116年1月31日、下學期：116年2月1日至116年7月31日）；要用到的行事曆日子，事實裡沒有寫的都當作還不知道。');
    expect(en).toBe('2028-01-01 lies in the period of no calendar (上學期: 2026-08-01 to 2027-01-31; 下學期: 2027-02-01 to 2027-07-31); days of the calendar that the facts do not state are taken as unknown.');
  });
  it('the day is asked for where none is given', () => {
    expect(withoutCalendar(null, TERMS)!.zh).toMatch(/^沒有以 --as-of 指定基準日/);
  });
  it('nothing is said where the version has none at all', () => {
    expect([withoutCalendar(null, []), withoutCalendar(day(2028, 1, 1), [])]).toEqual([null, null]);
  });
});
