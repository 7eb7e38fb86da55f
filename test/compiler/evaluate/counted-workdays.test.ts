/** Deadlines counted in working days: 三個上班日內, 開學前三個工作日, 公告日 ＋ 3個上班日. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { quantityPhrases } from '../../../compiler/import/suggest.ts';
import { confirmsCase } from '../../../compiler/verify/confirm.ts';
import { findCase } from '../../../compiler/verify/prover.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import { helpOf } from '../../../lang/diagnostics/diagnostic.ts';
import { analysePhrase } from '../../../lang/phrases.ts';
import { compileFiles, marked, messages } from '../small-workspace.ts';

const CALENDAR = '記錄 行事曆 (calendar) {\n  假日 (holidays) : 清單 日期\n  補班 (makeUpDays) : 清單 日期\n  假日期間 (periods) : 清單 日期\n}\n\n';
const VOCABULARY = '記錄 申請 (application) {\n  公告日 (announced) : 日期\n  回覆日 (answered) : 日期\n  開學日 (opening) : 日期\n  延長 (extension) : 工作日 0至10\n  半數 (halves) : 工作日 小數1位 0至9\n  日數 (days) : 日 0至30\n}\n';
const PROVISION = '一、申請人應於公告後[三個上班日內]{期限 (within)}回覆；[逾五個工作天]{逾期 (late)}未回覆者，視為放棄；至遲應於[開學前三個工作日]{前限 (before)}送件，期間為[二個辦公日]{長度 (length)}；末日為假日者，順延至次一上班日。\n\n';
const BOUND = ['申請.回覆日 合於 申請.公告日 之 期限', '申請.回覆日 合於 申請.公告日 之 逾期', '申請.回覆日 合於 申請.開學日 之 前限', '申請.回覆日 不晚於 申請.公告日 ＋ 長度'];

const files = (blocks: string, provision = PROVISION, calendar = CALENDAR): Record<string, string> => ({ 'v.fagui': `詞彙 申請 (t.words)\n\n${calendar}${VOCABULARY}`, 'r.fagui': `法規 申請要點 (t.application)\n使用 t.words\n版本 1\n\n${provision}${blocks}` });
const rule = (condition: string, i = 0): string => `規則 規定${i} (rule${i}) 依 一 {\n  應 ${condition}\n}\n`;
const wrong = (condition: string, provision = '一、依規定辦理。\n\n', calendar = CALENDAR): string[] => marked(compileFiles(files(rule(condition), provision, calendar)));

const day = (value: string): string => `2026-${value}`;
/** 3 April (Friday) and 6 April (Monday) are off, Saturday the 18th is worked. */
const KNOWN = { 假日: [day('04-03'), day('04-06')], 補班: [day('04-18')], 假日期間: [day('02-01'), day('07-31')] };

function decideWith(conditions: readonly string[], provision = PROVISION, calendar = CALENDAR) {
  const small = compileFiles(files(conditions.map(rule).join('\n'), provision, calendar));
  expect(messages(small)).toEqual([]);
  const { evaluate } = createEvaluator(small.versions[0]!.checked);
  return (facts: Record<string, unknown>, days: Record<string, unknown> = KNOWN) => conditions.map((_, i) => evaluate({ 申請: facts, 行事曆: days }).results[`rule${i}`]!);
}

describe('a deadline in working days', () => {
  const decide = decideWith(BOUND);
  const outcomes = (facts: Record<string, string>): string => decide(facts).map((r) => ({ met: 'o', violated: 'x' })[r.outcome as 'met'] ?? '?').join('');
  it('does not count the day that it is counted from, nor weekends and holidays, and counts days on which work is made up for', () => {
    const [opening, before] = [day('04-09'), day('04-16')];
    // Wednesday the 1st: 2nd, 7th, 8th | 2nd 7th 8th 9th 10th | 2nd 7th
    const on = (announced: string) => (answered: string): string => outcomes({ 公告日: day(announced), 回覆日: day(answered), 開學日: announced < '04-10' ? opening : before });
    expect(['04-07', '04-08', '04-09', '04-10', '04-13'].map(on('04-01'))).toEqual(['oxxo', 'oxxx', 'xxxx', 'xxxx', 'xoxx']);
    // announced on a holiday: from the next working day on
    expect(['04-08', '04-09', '04-10', '04-13', '04-14'].map(on('04-04'))).toEqual(['oxxo', 'oxxx', 'xxxx', 'xxxx', 'xoxx']);
    // Thursday the 16th: 17th, 18th, 20th, 21st, 22nd; three days before it the 13th
    expect(['04-13', '04-18', '04-20', '04-21', '04-22', '04-23'].map(on('04-16'))).toEqual(['oxoo', 'oxxo', 'oxxx', 'xxxx', 'xxxx', 'xoxx']);
    // back from Thursday the 9th: 8th, 7th, 2nd
    expect(['04-02', '04-03'].map(on('04-01')).map((marks) => marks[2])).toEqual(['o', 'x']);
  });
  it('lacks what is not known, and says so where no calendar holds a day on the way', () => {
    expect(decide({ 回覆日: day('04-08') })[0]).toMatchObject({ outcome: 'undetermined', missing: ['申請.公告日'] });
    expect(decide({ 公告日: day('04-01'), 回覆日: day('04-08') }, { 假日: [] })[0]).toMatchObject({ outcome: 'undetermined', missing: ['行事曆.補班'] });
    expect(decide({ 公告日: day('07-29'), 回覆日: day('07-30') })[0]).toMatchObject({ outcome: 'undetermined', missing: [], reasons: ['noCalendar'] });
    expect(decide({ 公告日: day('07-28'), 回覆日: day('07-31') })[0]).toMatchObject({ outcome: 'met' });
  });
  it('says how it was counted', () => {
    const [within, , before] = decide({ 公告日: day('04-01'), 回覆日: day('04-09'), 開學日: day('04-20') });
    expect(within!.because[0]!.values).toMatchObject({ 工作日數至: '115年4月8日（第 3 個工作日，放假不計：115年4月3日、115年4月6日）', within: '3 個上班日' });
    expect(before!.because[0]!.values).toMatchObject({ 工作日數至: '115年4月16日（往前第 3 個工作日，補班計入：115年4月18日）' });
    const [between] = decideWith(['工作日數（申請.公告日 至 申請.回覆日） 至多 3工作日'], '一、依規定辦理。\n\n')({ 公告日: day('04-01'), 回覆日: day('04-03') });
    expect(between!.because[0]!.values).toEqual({ announced: '115年4月1日', answered: '115年4月3日', 工作日數: '1 個工作日（放假不計：115年4月3日）' });
  });
  it('shows the list of days off only where the rule also reads it by itself', () => {
    const late = '申請.回覆日 不晚於 順延（申請.開學日）';
    const shown = decideWith([late, `${late} 且 個數（行事曆.假日） 至多 5`], '一、依規定辦理。\n\n')({ 回覆日: day('04-03'), 開學日: day('04-03') }).map((r) => r.because[0]!.values['holidays']);
    expect(shown).toEqual([undefined, '115年4月3日、115年4月6日']);
  });
});

describe('days and numbers of working days', () => {
  const decide = decideWith(['申請.公告日 ＋ 申請.延長 等於 申請.回覆日', '申請.公告日 － 申請.延長 等於 申請.回覆日', '申請.公告日 ＋ 申請.半數 等於 申請.回覆日', '順延（申請.公告日） ＋ 2個工作日 等於 申請.回覆日'], '一、依規定辦理。\n\n');
  it('add up', () => {
    const outcomes = (announced: string, answered: string, count: number) => decide({ 公告日: day(announced), 回覆日: day(answered), 延長: count, 半數: count }).map((r) => r.outcome === 'met');
    expect(outcomes('04-01', '04-09', 4)).toEqual([true, false, true, false]);
    expect(outcomes('04-09', '04-01', 4)).toEqual([false, true, false, false]);
    expect(outcomes('04-04', '04-04', 0)).toEqual([true, true, true, false]);
    expect(outcomes('04-04', '04-09', 3)).toEqual([true, false, true, true]);
  });
  it('are whole, or there is a reason', () => {
    expect(decide({ 公告日: day('04-01'), 回覆日: day('04-08'), 半數: 1.5 })[2]).toMatchObject({ outcome: 'undetermined', reasons: ['fractionalDays'] });
  });
});

describe('a day that is not known', () => {
  it('is tried where what is counted from it never turns back', () => {
    const bare = CALENDAR.replace('  假日期間 (periods) : 清單 日期\n', '');
    const conditions = ['申請.回覆日 不晚於 順延（申請.公告日） 或 申請.回覆日 晚於 申請.公告日', '順延（申請.公告日） 不早於 申請.公告日', '申請.公告日 ＋ 申請.延長 不晚於 申請.回覆日'];
    const decide = decideWith(conditions, '一、依規定辦理。\n\n', bare);
    const days = { 假日: KNOWN.假日, 補班: KNOWN.補班 };
    expect(decide({ 回覆日: day('04-08') }, days).map((r) => r.outcome)).toEqual(['met', 'undetermined', 'undetermined']);
    expect(decide({ 公告日: day('04-01'), 回覆日: day('04-17') }, days)[2]).toMatchObject({ outcome: 'met' });
    expect(decide({ 公告日: day('04-01'), 回覆日: day('04-16') }, days)[2]).toMatchObject({ outcome: 'undetermined', missing: ['申請.延長'] });
    // a year off may hide days on which nothing is worked for a year
    const year = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10));
    expect(decide({ 回覆日: day('04-08') }, { 假日: year, 補班: [] })[0]).toMatchObject({ outcome: 'undetermined', missing: ['申請.公告日'] });
  });
});

describe('what is written wrong', () => {
  it('is reported where it stands', () => {
    expect(wrong('申請.回覆日 不晚於 申請.公告日 ＋ 2.5個工作日')).toEqual(['FG5092 2.5個工作日']);
    expect(wrong('申請.回覆日 合於 申請.公告日 之 期限', '一、應於公告後[半個工作日內]{期限}回覆。\n\n')).toEqual(['FG5092 期限']);
    expect(wrong('申請.回覆日 － 申請.公告日 至多 3個工作日')).toEqual(['FG5002 申請.回覆日 － 申請.公告日 至多 3個工作日']);
    const [mixed] = compileFiles(files(rule('申請.延長 至多 3日'), '一、依規定辦理。\n\n')).diagnostics;
    expect(helpOf(mixed!, 'zh')).toContain('申請.公告日 ＋ 3個工作日');
    expect(wrong('申請.回覆日 不晚於 申請.公告日 ＋ 3個工作日', undefined, '')).toEqual(['FG5059 3個工作日']);
    expect(wrong('申請.回覆日 合於 申請.公告日 之 期限', '一、應於公告後[三個工作日內]{期限}回覆。\n\n', '')).toEqual(['FG5059 期限']);
    expect(wrong('申請.回覆日 早於 申請.公告日 之 期限', '一、應於公告後[三個工作日內]{期限}回覆。\n\n')).toEqual(['FG4002 早於']);
  });
  it('is a number that the text prints, or one that no rule reads; 次一上班日 counts nothing', () => {
    expect(wrong('申請.回覆日 不晚於 申請.公告日 ＋ 3個上班日', '一、應於公告後三個工作日內回覆，末日為假日者，順延至次一上班日。\n\n')).toEqual(['FG4010 三個工作日', 'FG4001 3個上班日']);
    expect(wrong('申請.回覆日 不晚於 申請.公告日 ＋ 申請.日數', '一、末日為假日者，順延至次一上班日，或前一個工作日。\n\n')).toEqual([]);
    expect(wrong('申請.回覆日 不晚於 申請.公告日 ＋ 三個上班日', '一、應於公告後三日內回覆。\n\n')).toEqual(['FG4010 三日']);
  });
});

describe('the words of the law', () => {
  it.each([
    ['公告後三個上班日內', '≤', 3], ['逾七個上班日', '>', 7], ['開學前三個工作日', '≥', 3], ['三個工作日以前', '≥', 3], ['5個工作天以內', '≤', 5], ['三個工作日後', '>', 3], ['三日內（末日為假日者，順延至次一上班日）', '≤', 3],
  ])('%s', (words, comparator, n) => expect(analysePhrase(words)).toMatchObject({ kind: 'limit', comparator, quantity: { value: { n: BigInt(n), d: 1n } } }));
  it('mix with no other length of time', () => {
    expect(['一個月又三個工作日內', '二週又三個工作日內', '次一上班日'].map((words) => analysePhrase(words).kind)).toEqual(['words', 'words', 'words']);
  });
  it('are suggested for binding where they count', () => {
    const text = '應於公告後三個上班日內回覆；末日為假日者，順延至次一上班日。';
    expect(quantityPhrases(text).map(({ start, end }) => text.slice(start, end))).toEqual(['三個上班日內']);
  });
});

describe('a case for a condition that counts working days', () => {
  it('is found among real days', () => {
    const { versions } = compileFiles(files([['申請.公告日 ＋ 3個工作日 不早於 申請.公告日 ＋ 6日'], ['申請.公告日 － 3個工作日 晚於 申請.公告日']].map(([condition], i) => rule(condition!, i)).join('\n'), '一、依規定辦理。\n\n'));
    const program = lowerVersion(versions[0]!.checked);
    const conditions = program.items.flatMap((item) => (item.kind === 'norm' ? item.duties.map((d) => d.condition) : []));
    const found = conditions.map((condition) => findCase(condition, program));
    expect(found.map(({ kind }) => kind)).toEqual(['found', 'unproven']);
    expect(found[0]!.kind === 'found' && confirmsCase(conditions[0]!, program, found[0]!.facts)).toBe(true);
  });
});
