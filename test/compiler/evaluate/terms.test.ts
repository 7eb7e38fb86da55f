/** Days of the next and the previous term: 次學期.開學, 週次（… 於 次學期）, and days off of whichever calendar holds the day. */
import { describe, expect, it } from 'vitest';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { withCalendar, withoutNeighbours } from '../../../compiler/evaluate/fill-calendar.ts';
import { neighbourOf, termOf } from '../../../compiler/model/calendar.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { compileFiles, marked, messages } from '../small-workspace.ts';

const calendar = (title: string, alias: string, period: string, lines: string): string => `行事曆 ${title} (t.calendar.${alias})\n機關 某大學\n期間 ${period}\n\n${lines}`;
const SECOND = calendar('114學年度第2學期', '114-2', '115年2月1日至115年6月30日', '開學 115年2月23日\n上課開始 115年2月23日\n加退選 (addDrop) 115年2月23日至115年3月8日\n假日 115年2月27日\n補班 無\n');
const SUMMER = calendar('114學年度暑期', '114-s', '115年7月1日至115年7月31日', '上課開始 115年7月6日\n假日 115年7月13日至115年7月14日\n補班 無\n');
const FIRST = calendar('115學年度第1學期', '115-1', '115年8月1日至116年1月31日', '開學 115年9月7日\n上課開始 115年9月14日\n加退選 (addDrop) 115年9月14日至115年9月27日\n假日\n  115年9月25日 中秋節\n  115年9月28日 教師節\n補班 無\n');
const VOCABULARY = '詞彙 申請 (t.words)\n\n記錄 申請 (application) {\n  送件日 (filed) : 日期\n  截止日 (deadline) : 日期\n}\n';
const RULES = `法規 申請要點 (t.application)
使用 t.words, t.calendar
版本 1

一、申請應於次學期開學後[一週內]{期限 (within)}送件。

規則 如期 (inTime) 依 一 {
  應 申請.送件日 合於 次學期.開學 之 期限
}

二、抵免應於次學期[第六週截止前]{週期限 (byWeek)}辦理。

規則 六週內 (bySixth) 依 二 {
  應 週次（申請.送件日 於 次學期） 合於 週期限
}

三、截止日為假日者，順延至次一上班日。

規則 不逾期 (notLate) 依 三 {
  應 申請.送件日 不晚於 順延（申請.截止日）
}

四、次學期加退選開始前，應完成前學期之加退選更正。

規則 更正 (corrected) 依 四 {
  應 申請.送件日 早於 次學期.加退選起 且 申請.送件日 晚於 前學期.加退選迄
}
`;
const files = (cases = '', more: Record<string, string> = {}): Record<string, string> => ({ 'c1.fagui': SECOND, 'c2.fagui': SUMMER, 'c3.fagui': FIRST, 'v.fagui': VOCABULARY, 'r.fagui': RULES + cases, ...more });
const without = (all: Record<string, string>, ...names: string[]): Record<string, string> => Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
const failures = (all: Record<string, string>): string[] => {
  const small = compileFiles(all);
  expect(messages(small)).toEqual([]);
  return runCases(small.compiled.regulations[0]!).flatMap((c) => c.findings.map((d) => `${d.code} ${messageOf(d, 'zh')}`));
};
const kase = (name: string, facts: string, day: string, expected: string): string => `\n案例 ${name} {\n  申請 { ${facts} }\n  行事曆 { 基準日 ${day} }\n  ${expected}\n}\n`;

describe('the term of a calendar', () => {
  const of = (title: string): number | null => termOf({ title });
  it('is read from its title in every spelling', () => {
    expect(['114學年度第2學期', '114 學年度 第 二 學期', '一百十四學年度第二學期', '１１４學年第2學期', '114-2', '114學年度下學期', '校曆 114－2'].map(of)).toEqual(Array(7).fill(458));
    expect(['115學年度第1學期', '115學年度上學期', '114學年度第1學期', '114學年度寒假', '114學年度暑期', '114學年度第3學期'].map(of)).toEqual([460, 460, 456, 457, 459, 459]);
    expect(['校曆', '乙', '114學年度', '115年2月', '2026-02-01'].map(of)).toEqual([null, null, null, null, null]);
  });

  it('follows that of the year before, with holidays between them passed over', () => {
    const all = [...compileFiles(files()).compiled.resolved.calendars.values()];
    const [second, summer, first] = all as [typeof all[0], typeof all[0], typeof all[0]];
    expect([neighbourOf(second!, '次學期', all), neighbourOf(summer!, '次學期', all), neighbourOf(summer!, '前學期', all), neighbourOf(first!, '前學期', all), neighbourOf(first!, '次學期', all)].map((c) => c?.alias)).toEqual(['t.calendar.115-1', 't.calendar.115-1', 't.calendar.114-2', 't.calendar.114-2', undefined]);
    const skipped = [second!, { ...first!, title: '115學年度第2學期' }];
    expect(neighbourOf(second!, '次學期', skipped)).toBe(null);
  });
});

describe('days of another term', () => {
  it('are of a day that the case states as one', () => {
    expect(failures(files(kase('日', '送件日 115年9月15日', '3', '如期 符合')))).toEqual(['FG7002 這個事實要寫「日期」的值。']);
  });

  it('are told with the term that they are of', () => {
    const { because } = runCases(compileFiles(files(kase('開學後第八日', '送件日 115年9月15日', '115年6月1日', '如期 符合'))).compiled.regulations[0]!)[0]!.findings.map((d) => d.parameters as { because: string })[0]!;
    expect(because).toContain('次學期.開學 115年9月7日');
  });

  it('are those of the term before or after that of the day in question, a summer term between them or not', () => {
    expect(failures(files(
      kase('開學後第七日', '送件日 115年9月14日', '115年6月1日', '如期 符合') + kase('開學後第八日', '送件日 115年9月15日', '115年6月1日', '如期 違反')
      + kase('暑期', '送件日 115年9月15日', '115年7月20日', '如期 違反') + kase('加退選前一日', '送件日 115年9月13日', '115年7月20日', '更正 符合'),
    ))).toEqual([]);
  });

  it('are weeks counted from its own first day of teaching', () => {
    expect(failures(files(
      kase('第六週星期日', '送件日 115年10月25日', '115年6月1日', '六週內 符合') + kase('第七週星期一', '送件日 115年10月26日', '115年6月1日', '六週內 違反'),
    ))).toEqual([]);
  });

  it('are unknown where its calendar is not there, however late the next one is', () => {
    const cases = kase('尚未公布', '送件日 115年9月14日', '115年6月1日', '如期 無法判定') + kase('週次', '送件日 115年9月14日', '115年6月1日', '六週內 無法判定');
    expect(failures(without(files(cases), 'c3.fagui'))).toEqual([]);
    expect(failures(files(cases, { 'c3.fagui': FIRST.replace('115學年度第1學期', '115學年度第2學期') }))).toEqual([]);
  });

  it('stay what the facts say', () => {
    expect(failures(files('\n案例 自己寫 {\n  申請 { 送件日 115年9月22日 }\n  行事曆 { 基準日 115年6月1日 }\n  次學期 { 開學 115年9月15日 }\n  如期 符合\n}\n'))).toEqual([]);
    expect(failures(without(files('\n案例 沒有行事曆檔 {\n  申請 { 送件日 115年9月22日 }\n  次學期 { 開學 115年9月15日 }\n  如期 符合\n}\n'), 'c2.fagui', 'c3.fagui'))).toEqual([]);
  });
});

describe('days off', () => {
  it('are those of the calendar that holds the day', () => {
    expect(failures(files(
      kase('次學期的連假', '截止日 115年9月25日，送件日 115年9月29日', '115年6月1日', '不逾期 符合') + kase('連假後第二日', '截止日 115年9月25日，送件日 115年9月30日', '115年6月1日', '不逾期 違反')
      + kase('暑期的假日', '截止日 115年7月11日，送件日 115年7月15日', '115年6月1日', '不逾期 符合') + kase('前學期的假日', '截止日 115年2月27日，送件日 115年3月2日', '115年9月1日', '不逾期 符合')
      + kase('跨學期', '截止日 115年8月1日，送件日 115年8月4日', '115年6月1日', '不逾期 違反'),
    ))).toEqual([]);
  });

  it('beyond every calendar are not known, and the reason says so', () => {
    const cases = kase('行事曆之外', '截止日 116年2月1日，送件日 116年2月1日', '115年6月1日', '不逾期 無法判定') + kase('到期間最後一日', '截止日 116年1月29日，送件日 116年1月29日', '115年6月1日', '不逾期 符合')
      + kase('順延出了期間', '截止日 116年1月30日，送件日 116年2月1日', '115年6月1日', '不逾期 無法判定');
    expect(failures(files(cases))).toEqual([]);
    expect(failures(without(files(kase('中間缺暑期', '截止日 115年7月11日，送件日 115年7月13日', '115年6月1日', '不逾期 無法判定') + kase('缺口之後', '截止日 115年9月25日，送件日 115年9月30日', '115年6月1日', '不逾期 違反')), 'c2.fagui'))).toEqual([]);
    const { checked } = compileFiles(files()).versions[0]!;
    const facts = withCalendar({ 申請: { 截止日: '2027-02-01', 送件日: '2027-02-02' } }, checked.calendars[0]!, checked);
    const { notLate } = createEvaluator(checked).evaluate(facts).results;
    expect([notLate!.outcome, notLate!.missing, notLate!.reasons]).toEqual(['undetermined', [], ['noCalendar']]);
    expect(Object.keys(notLate!.because[0]!.values)).not.toContain('holidayPeriods');
  });

  it('that a case states by itself are all that there are', () => {
    expect(failures(files('\n案例 自己列假日 {\n  申請 { 截止日 118年3月1日，送件日 118年3月5日 }\n  行事曆 { 假日 118年3月1日，補班 無 }\n  不逾期 違反\n}\n'))).toEqual([]);
  });
});

describe('what is said', () => {
  const evaluator = () => createEvaluator(compileFiles(files()).versions[0]!.checked);
  it('a missing day asks for the calendar of that term, and no change of a day is proposed', () => {
    const open = evaluator().explain({ 申請: { 送件日: '2026-09-15' } }, '教務處', ['inTime'])['inTime']!;
    expect(open.needs.map((n) => n.text)).toEqual(['「次學期」的「開學」，次學期的行事曆公布後，由教務處提供']);
    const late = evaluator().explain({ 申請: { 送件日: '2026-09-15' }, 次學期: { 開學: '2026-09-07' } }, '教務處', ['inTime'])['inTime']!;
    expect(late.changes.map((c) => c.text)).toEqual(['若 申請.送件日 為 115年9月14日以前，則符合。']);
  });

  it('a calendar that is not there is named by its term', () => {
    const all = [...compileFiles(files()).compiled.resolved.calendars.values()];
    expect(withoutNeighbours(all[2]!, ['行事曆', '次學期', '前學期'], all).map((n) => n.zh)).toEqual(['沒有次學期（115學年度第2學期）的行事曆（t.calendar）；次學期的日子，事實裡沒有寫的都當作還不知道，公布後請加上這個行事曆檔。']);
    expect(withoutNeighbours(all[0]!, ['前學期'], all).map((n) => n.en)).toEqual(['There is no calendar of 114學年度第1學期 (前學期, t.calendar); days of it that the facts do not state are taken as unknown. Add its file when it is published.']);
    expect(withoutNeighbours({ ...all[0]!, title: '校曆' }, ['次學期'], all)).toEqual([]);
  });
});

describe('wrong uses', () => {
  const rule = (text: string): Record<string, string> => ({ ...files(), 'r.fagui': `${RULES}\n五、其他。\n\n規則 其他 (other) 依 五 {\n  應 ${text}\n}\n` });
  const wrong = (text: string): string[] => marked(compileFiles(rule(text)));
  it('are reported where they stand', () => {
    expect(wrong('申請.送件日 早於 次學期.開課')).toEqual(['FG2007 開課']);
    expect(wrong('申請.送件日 早於 上學期.開學')).toEqual(['FG2006 上學期']);
    expect(messages(compileFiles(rule('申請.送件日 早於 上學期.開學'))).join()).toContain('前學期');
    expect(wrong('週次（申請.送件日 於 申請） 至多 6')).toEqual(['FG5090 申請']);
    expect(wrong('申請.送件日 不晚於 順延（申請.截止日 於 次學期）')).toEqual(['FG5090 次學期']);
    expect(wrong('次學期.開學 至多 6')).toEqual(['FG5004 次學期.開學 至多 6']);
    expect(marked(compileFiles({ ...without(files(), 'c1.fagui', 'c2.fagui', 'c3.fagui'), 'r.fagui': RULES.replace(', t.calendar', '') })).sort()).toEqual(expect.arrayContaining(['FG5059 次學期', 'FG5059 順延', 'FG5059 前學期'].sort()));
  });

  it('a title that names no term is a warning where another term is read, and terms out of order are one', () => {
    expect(marked(compileFiles(files('', { 'c2.fagui': SUMMER.replace('114學年度暑期', '暑修') })))).toEqual(['FG5091 次學期', 'FG5091 前學期']);
    expect(marked(compileFiles({ 'c1.fagui': SECOND, 'c3.fagui': FIRST.replace('115學年度第1學期', '113學年度第1學期') }))).toEqual(['FG2040 113學年度第1學期']);
    expect(marked(compileFiles({ 'c1.fagui': SECOND, 'c3.fagui': FIRST.replace('115學年度第1學期', '114學年度第2學期') }))).toEqual(['FG2040 114學年度第2學期']);
  });

  it('what a vocabulary calls 次學期 stays its own', () => {
    const own = `${VOCABULARY}\n記錄 次學期 (followingTerm) {\n  學分 (credits) : 學分 0至30\n  加退選起 (closed) : 是否\n}\n\n記錄 輔導 (nextTerm) {\n  次數 (times) : 整數 0至9\n}\n`;
    const small = compileFiles({ ...rule('次學期.學分 至多 25 且 次學期.加退選起 且 輔導.次數 至少 1'), 'v.fagui': own, 'r.fagui': RULES.split('四、')[0]! + '四、其他。\n\n規則 其他 (other) 依 四 {\n  應 次學期.學分 至多 25 且 次學期.加退選起 且 輔導.次數 至少 1\n  效果 次學期.學分 ＝ 0\n}\n' });
    expect(marked(small)).toEqual([]);
    const { results } = createEvaluator(small.versions[0]!.checked).evaluate({ 次學期: { 學分: 20, 加退選起: true, 開學: '2026-09-07' }, 輔導: { 次數: 1 }, 申請: { 送件日: '2026-09-08' } });
    expect([results['inTime']!.outcome]).toEqual(['met']);
    expect(marked(compileFiles({ ...files(), 'r.fagui': RULES.replace('合於 次學期.開學 之 期限', '合於 次學期.開學 之 期限\n  效果 次學期.開學 ＝ 115年9月1日') }))).toEqual(['FG5065 次學期.開學']);
  });
});

describe('another regulation', () => {
  const other = '法規 學期要點 (t.terms)\n使用 t.words, t.calendar\n版本 1\n\n一、次學期開學後申請。\n\n定義 起算日 (start) : 日期 依 一 {\n  ＝ 次學期.開學\n}\n';
  const reader = (vocabulary: string, condition: string): Record<string, string> => ({
    ...without(files(), 'r.fagui'), 'o.fagui': other, 'w.fagui': `詞彙 另 (t.own)\n\n${vocabulary}記錄 案 (matter) {\n  送件日 (sent) : 日期\n}\n`,
    'a.fagui': `法規 甲要點 (t.reader)\n使用 t.own, t.terms 稱 學期要點\n版本 1\n\n一、應於起算日後申請。\n\n規則 起算 (after) 依 一 {\n  應 ${condition}\n}\n\n案例 次學期開學日 {\n  案 { 送件日 115年9月7日 }\n  行事曆 { 基準日 115年6月1日 }\n  起算 符合\n}\n`,
  });
  it('reads the days of its calendars, and keeps what it calls 次學期 itself', () => {
    const all = compileFiles(reader('', '案.送件日 不早於 學期要點.起算日'));
    expect(messages(all)).toEqual([]);
    const read = all.compiled.regulations.find((r) => r.regulation.base.text.alias === 't.reader')!;
    expect(runCases(read).flatMap((c) => c.findings.map((d) => messageOf(d, 'zh')))).toEqual([]);
    expect(marked(compileFiles(reader('記錄 次學期 (following) {\n  學分 (credits) : 學分 0至30\n}\n\n', '案.送件日 不早於 學期要點.起算日 且 次學期.學分 至多 25')))).toEqual([]);
  });
});
