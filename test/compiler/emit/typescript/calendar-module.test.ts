/** A calendar as constants, with the terms beside it. */
import { expect, it } from 'vitest';
import { calendarFacts, emitCalendar } from '../../../../compiler/emit/typescript/index.ts';
import { compileFiles } from '../../small-workspace.ts';

const calendar = (term: string, period: string, lines: string): string => `行事曆 ${term} (t.calendar.${term})\n機關 某大學\n期間 ${period}\n\n${lines}`;
const { calendars } = compileFiles({
  'c1.fagui': calendar('114-2', '115年2月1日至115年7月31日', '開學 115年2月23日\n假日\n  115年6月15日 校慶補假\n補班 無\n'),
  'c2.fagui': calendar('115-1', '115年8月1日至116年1月31日', '校慶 115年10月3日\n假日 無\n補班\n  115年9月5日 補行上班\n'),
}).compiled.resolved;
const [second, first] = [...calendars.values()];

const OWN = `/** 某大學114-2（t.calendar.114-2）的行事曆 */
export const calendar = {
  /** 期間起 */
  "from": "2026-02-01",
  /** 期間迄 */
  "to": "2026-07-31",
  /** 開學 */
  "termStart": "2026-02-23",
`;

it('states what the calendar does, days off as lists, and nothing else', () => {
  expect(emitCalendar(second!)).toBe(`${OWN}  /** 假日 */\n  "holidays": ["2026-06-15"],\n  /** 補班 */\n  "makeUpDays": [],\n  /** 假日期間 */\n  "holidayPeriods": ["2026-02-01", "2026-07-31"],\n} as const;\n`);
});

it('names the term beside it, and has the days off of both', () => {
  expect(emitCalendar(second!, [second!, first!])).toBe(
    `${OWN}  /** 假日 */\n  "holidays": ["2026-06-15"],\n  /** 補班 */\n  "makeUpDays": ["2026-09-05"],\n  /** 假日期間 */\n  "holidayPeriods": ["2026-02-01", "2027-01-31"],\n} as const;\n
/** 次學期：某大學115-1（t.calendar.115-1）的行事曆 */
export const nextTerm = {
  /** 期間起 */
  "from": "2026-08-01",
  /** 期間迄 */
  "to": "2027-01-31",
  /** 校慶 */
  "校慶": "2026-10-03",
  /** 假日 */
  "holidays": [],
  /** 補班 */
  "makeUpDays": ["2026-09-05"],
} as const;
`);
  expect(Object.keys(calendarFacts(first!, [second!, first!]))).toEqual(['calendar', 'previousTerm']);
});
