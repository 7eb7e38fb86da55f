import { describe, expect, it } from 'vitest';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { formatIso, fromDays } from '../../../lang/dates.ts';
import { calendarFields, calendarOn, calendarRecord } from '../../../compiler/model/calendar.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { codes, compileFiles, marked, messages } from '../small-workspace.ts';

const calendar = (term: string, period: string, lines: string): string => `行事曆 ${term} (t.calendar.${term})\n機關 某大學\n期間 ${period}\n\n${lines}`;
const SECOND = calendar('114-2', '115年2月1日至115年7月31日', '開學 115年2月23日\n上課開始 115年2月23日\n加退選 (addDrop) 115年2月23日至115年3月8日\n假日\n  115年2月27日 和平紀念日補假\n  115年6月15日至115年6月16日 校慶\n補班 115年3月7日\n');
const FIRST = calendar('115-1', '115年8月1日至116年1月31日', '上課開始 115年9月7日\n加退選 (addDrop) 115年9月7日至115年9月20日\n補班 無\n');
const VOCABULARY = '詞彙 申請 (t.words)\n\n記錄 申請 (application) {\n  送件日 (filed) : 日期\n  截止日 (deadline) : 日期\n}\n';
const regulation = (cases: string, uses = 't.words, t.calendar'): string => `法規 申請要點 (t.application)\n使用 ${uses}\n版本 1\n\n一、申請不得逾截止日；截止日為假日者，順延至次一上班日。\n\n規則 如期 (inTime) 依 一 {\n  應 申請.送件日 不晚於 順延（申請.截止日）\n}\n\n二、申請應於加退選期間為之。\n\n規則 加退選期間 (window) 依 二 {\n  應 申請.送件日 不早於 行事曆.加退選起 且 申請.送件日 不晚於 行事曆.加退選迄\n}\n\n三、申請至遲於第二週提出。\n\n定義 送件週次 (week) : 週 依 三 {\n  ＝ 週次（申請.送件日）\n}\n${cases}`;
const files = (cases: string, more: Record<string, string> = {}) => ({ 'v.fagui': VOCABULARY, 'c1.fagui': SECOND, 'c2.fagui': FIRST, 'r.fagui': regulation(cases), ...more });

const failures = (cases: string, more = {}): string[] => {
  const small = compileFiles(files(cases, more));
  expect(messages(small).filter((m) => !/第二週|二.?週/.test(m))).toEqual([]);
  return runCases(small.compiled.regulations[0]!).flatMap((c) => c.findings.map((d) => `${d.code} ${messageOf(d, 'zh')}`));
};
const kase = (name: string, facts: string, calendarFacts: string, expected: string): string => `\n案例 ${name} {\n  申請 { ${facts} }\n  行事曆 { ${calendarFacts} }\n  ${expected}\n}\n`;

describe('the days of a calendar', () => {
  it('are fields of one record for all terms in use', () => {
    const { calendars } = compileFiles(files('')).compiled.resolved;
    const record = calendarRecord([...calendars.values()], null);
    expect(record.fields.map((f) => [f.name.text, f.name.alias, f.type.kind])).toEqual([
      ['期間起', 'from', 'date'], ['期間迄', 'to', 'date'], ['開學', 'termStart', 'date'], ['上課開始', 'classesStart', 'date'], ['加退選起', 'addDropFrom', 'date'],
      ['加退選迄', 'addDropTo', 'date'], ['假日', 'holidays', 'list'], ['補班', 'makeUpDays', 'list'], ['上課結束', 'classesEnd', 'date'], ['假日期間', 'holidayPeriods', 'list'],
    ]);
    const days = Object.fromEntries(calendarFields(calendars.get('t.calendar.114-2')!).map(({ field, days }) => [field.name.text, days.map((d) => formatIso(fromDays(d)))]));
    expect(days).toMatchObject({ 加退選迄: ['2026-03-08'], 假日: ['2026-02-27', '2026-06-15', '2026-06-16'], 期間迄: ['2026-07-31'] });
  });

  it('belong to the calendar whose 期間 holds the day, its ends included', () => {
    const all = [...compileFiles(files('')).compiled.resolved.calendars.values()];
    const on = (day: number): string | undefined => calendarOn(all, day)?.alias;
    const last = all[0]!.to;
    expect([on(all[0]!.from - 1), on(all[0]!.from), on(last), on(last + 1), on(all[1]!.to + 1)]).toEqual([undefined, 't.calendar.114-2', 't.calendar.114-2', 't.calendar.115-1', undefined]);
  });

  it('a list with 無 is empty, one that is not written is unknown', () => {
    const cases = kase('沒有補班也沒有列假日', '送件日 115年9月14日，截止日 115年9月13日', '基準日 115年9月10日', '如期 無法判定')
      + kase('假日由案例寫', '送件日 115年9月14日，截止日 115年9月13日', '基準日 115年9月10日，假日 無', '如期 符合');
    expect(failures(cases)).toEqual([]);
  });
});

describe('cases with a calendar', () => {
  it('deadlines move over holidays and weekends to the next working day', () => {
    const cases = kase('校慶與週末之後', '送件日 115年6月17日，截止日 115年6月13日', '基準日 115年6月13日', '如期 符合')
      + kase('次一上班日之後', '送件日 115年6月18日，截止日 115年6月13日', '基準日 115年6月13日', '如期 違反')
      + kase('補班的星期六不順延', '送件日 115年3月9日，截止日 115年3月7日', '基準日 115年3月7日', '如期 違反');
    expect(failures(cases)).toEqual([]);
  });

  it('windows and weeks are those of the term', () => {
    const cases = kase('下學期加退選', '送件日 115年3月8日', '基準日 115年3月8日', '加退選期間 符合\n  送件週次 ＝ 2週')
      + kase('上學期加退選', '送件日 115年9月21日', '基準日 115年9月21日', '加退選期間 違反\n  送件週次 ＝ 3週');
    expect(failures(cases)).toEqual([]);
  });

  it('what a case states itself is never overwritten', () => {
    expect(failures(kase('自己寫的迄日', '送件日 115年3月9日', '基準日 115年3月8日，加退選迄 115年3月9日', '加退選期間 符合'))).toEqual([]);
  });

  it('a day outside every calendar is an error (FG7012), and the same without a calendar in use', () => {
    expect(failures(kase('暑假以後', '送件日 117年3月9日', '基準日 117年3月8日', '加退選期間 符合'))).toEqual(['FG7012 117年3月8日不在使用的行事曆（t.calendar.114-2、t.calendar.115-1）的期間之內。']);
  });
});

describe('使用 of calendars', () => {
  it('names one, or all of a school; another is unknown', () => {
    expect(codes(compileFiles(files('', { 'r.fagui': regulation('', 't.words, t.calendar.114-2') })))).toEqual(codes(compileFiles(files(''))));
    const unknown = compileFiles(files('', { 'r.fagui': regulation('', 't.words, t.calender') }));
    expect(marked(unknown).slice(0, 1)).toEqual(['FG2003 t.calender']);
  });

  it('the record of a vocabulary stays, and takes what calendars add', () => {
    const own = `${VOCABULARY}\n記錄 行事曆 (termDates) {\n  假日 (daysOff) : 清單 日期\n}\n`;
    const { versions } = compileFiles(files('', { 'v.fagui': own }));
    const record = versions[0]!.checked.records.get('行事曆')!;
    expect([record.name.alias, record.fields[0]!.name.alias, record.fields.length]).toEqual(['termDates', 'daysOff', 10]);
    const fails = failures(kase('校慶', '送件日 115年6月17日，截止日 115年6月15日', '基準日 115年6月13日', '如期 符合'), { 'v.fagui': own });
    expect(fails).toEqual([]);
  });

  it('a break that reaches into the next term is no slip of the year (FG2025), one that is longer than the term is', () => {
    const marks = (lines: string): string[] => marked(compileFiles({ 'a.fagui': SECOND.replace('假日\n', `${lines}\n假日\n`) }));
    expect(marks('暑假 (summer) 115年7月1日至115年9月13日')).toEqual([]);
    expect(marks('暑假 (summer) 115年7月1日至116年9月13日')).toEqual(['FG2025 115年7月1日至116年9月13日']);
    expect(marks('暑假 (summer) 115年8月1日至115年9月13日')).toEqual(['FG2025 115年8月1日至115年9月13日']);
    expect(marks('典禮 (ceremony) 116年6月6日')).toEqual(['FG2025 116年6月6日']);
  });

  it('two calendars of one school may not share a day; those of two schools may', () => {
    const clash = (alias: string): string[] => marked(compileFiles({ 'a.fagui': SECOND, 'b.fagui': SECOND.replace('行事曆 114-2 (t.calendar.114-2)', `行事曆 乙 (${alias})`) }));
    expect(clash('t.calendar.114-3')).toEqual(['FG2026 乙']);
    expect(clash('u.calendar.114-3')).toEqual([]);
  });
});
