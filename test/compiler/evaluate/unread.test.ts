/** Facts that nobody reads are left out before the input is checked; what nobody knows stays, to be reported. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { withCalendar } from '../../../compiler/evaluate/fill-calendar.ts';
import { withoutUnread } from '../../../compiler/evaluate/unread-facts.ts';
import type { Calendar } from '../../../compiler/model/calendar.ts';
import { toDays } from '../../../lang/dates.ts';
import { compileFiles } from '../small-workspace.ts';

const VOCABULARY = '詞彙 修課 (t.words)\n\n記錄 課程 (course) {\n  學分 (credits) : 學分 0至12\n  成績 : 分 0至100\n}\n\n記錄 學生 (student) {\n  修課 (courses) : 清單 課程\n  抵免 : 清單 課程\n  年級 (year) : 年級 1至7\n  各科 (scores) : 清單 分 0至100\n}\n\n記錄 教師 (teacher) {\n  年資 (years) : 年 0至40\n}\n\n記錄 行事曆 (calendar) {\n  假日 (holidays) : 清單 日期\n  開學 : 日期\n  期間起 : 數 0至9\n}\n';
const RULES = '法規 修課要點 (t.rules)\n使用 t.words\n版本 1\n\n一、應修[至少九學分]{下限}。\n\n規則 修課 (load) 依 一 {\n  應 合計（課程.學分 於 學生.修課） 至少 9學分\n}\n';
const { checked } = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': RULES.replace('至少 9學分', '超過 0') }).compiled.regulations[0]!.versions[0]!;
const evaluator = createEvaluator(checked);
const strip = (input: unknown): unknown => {
  const kept = withoutUnread(checked, evaluator.program)(input);
  return kept === undefined ? undefined : JSON.parse(JSON.stringify(kept));
};

describe('facts that no rule reads', () => {
  it('are left out: fields, fields of entries, records, by either name', () => {
    expect(strip({ 學生: { 修課: [{ 學分: 3, 成績: 90 }, { credits: 2 }], 年級: 3, year: 4, 抵免: [{ 學分: 1 }], 各科: [60] } })).toEqual({ 學生: { 修課: [{ 學分: 3 }, { credits: 2 }] } });
    expect(strip({ student: { courses: [{ 學分: 3, 成績: 90 }] }, teacher: { years: 3 }, 教師: {} })).toEqual({ student: { courses: [{ 學分: 3 }] } });
  });
  it('stay where nobody knows them', () => {
    expect(strip({ 學生: { 修課: [{ 學份: 3 }], 年紀: 3 }, 導師: { 年資: 3 } })).toEqual({ 學生: { 修課: [{ 學份: 3 }], 年紀: 3 }, 導師: { 年資: 3 } });
    expect(evaluator.evaluate({ 學生: { 年紀: 3 } }).issues).toHaveLength(1);
    expect(evaluator.evaluate({ 學生: { 修課: [], 年級: 3 } }).issues).toEqual([]);
  });
  it('stay where the input has another shape, to be reported', () => {
    for (const odd of [null, 3, 'x', [], undefined, { 學生: 3 }, { 學生: null }, { 學生: [] }, { 學生: { 修課: 3 } }, { 學生: { 修課: [3, null, []] } }, { 教師: 3 }, { 教師: null }, { 教師: [] }]) expect(strip(odd)).toEqual(odd);
  });
});

describe('the days of a calendar', () => {
  const on = (day: number): number => toDays({ year: 2026, month: 2, day });
  const { regulations } = compileFiles({
    'v.fagui': VOCABULARY, 'c.fagui': '行事曆 114-2 (t.calendar.114-2)\n期間 115年2月1日至115年7月31日\n\n開學 115年2月23日\n假日\n  115年2月27日至115年2月28日 連假\n', 'r.fagui': RULES.replace('t.words', 't.words, t.calendar'),
  }).compiled;
  const version = regulations[0]!.versions[0]!.checked;
  const calendar = version.calendars[0] as Calendar;
  const fill = (input: unknown): unknown => withCalendar(input, calendar, checked);
  it('are facts of the input, of those that its vocabulary has as days', () => {
    expect(calendar.from).toBe(on(1));
    expect(fill({ 學生: { 年級: 3 } })).toEqual({ 學生: { 年級: 3 }, 行事曆: { 開學: '2026-02-23', 假日: ['2026-02-27', '2026-02-28'] } });
    expect(fill({})).toEqual({ 行事曆: { 開學: '2026-02-23', 假日: ['2026-02-27', '2026-02-28'] } });
  });
  it('never overwrite what the input says, by whichever name', () => {
    expect(fill({ 行事曆: { 假日: [] } })).toEqual({ 行事曆: { 開學: '2026-02-23', 假日: [] } });
    expect(fill({ calendar: { holidays: [] } })).toEqual({ calendar: { 開學: '2026-02-23', holidays: [] } });
    expect(fill({ calendar: { 開學: '2026-02-24' } })).toEqual({ calendar: { 開學: '2026-02-24', 假日: ['2026-02-27', '2026-02-28'] } });
  });
  it('change nothing that is no such input', () => {
    for (const odd of [null, 3, [], { 行事曆: 3 }, { 行事曆: null }, { 行事曆: [] }, { 行事曆: {}, calendar: {} }, { calendar: {}, 行事曆: 3 }]) expect(fill(odd)).toBe(odd);
    const input = {};
    expect(withCalendar(input, null, checked)).toBe(input);
    expect(withCalendar(input, calendar, { records: new Map() })).toBe(input);
  });
});
