/** 事件日 之 期限 as a day, put off to a working day. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { codes, compileFiles, HEAD, messages, VOCABULARY } from '../small-workspace.ts';

const CALENDAR = '\n記錄 行事曆 (calendar) {\n  假日 (holidays) : 清單 日期\n  補班 (workdays) : 清單 日期\n  上課開始 (start) : 日期\n}\n';
const small = (body: string) => compileFiles({ 'v.fagui': VOCABULARY + CALENDAR, 'r.fagui': HEAD + body });

function outcomes(body: string, applied: string, exam = '2026-03-04'): Record<string, unknown> {
  const made = small(body);
  expect(messages(made)).toEqual([]);
  const { results } = createEvaluator(made.versions[0]!.checked).evaluate({ 選課: { 考試日: exam, 申請日: applied }, 行事曆: { 假日: ['2026-04-03', '2026-04-06'], 補班: [] } });
  return Object.fromEntries(Object.entries(results).map(([alias, r]) => [alias, r.outcome === 'value' ? r.value : r.outcome]));
}

const rule = (text: string, condition: string, value: string): string => `一、${text}\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n\n定義 末日 (last) : 日期 依 一 {\n  ＝ ${value}\n}\n`;
const WITHIN = rule('考試後[一個月內]{期限}申請。', '選課.申請日 合於 順延（選課.考試日 之 期限）', '選課.考試日 之 期限');

describe('a day of a month', () => {
  const counted = (text: string, condition: string): string[] => codes(small(`一、${text}\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`));
  it('is no period: 次月十日前 counts nothing from a day (FG4016), wherever the words of the month stand', () => {
    expect(counted('考試之[次月十日前]{期限}申請。', '選課.申請日 合於 選課.考試日 之 期限')).toEqual(['FG4016']);
    expect(counted('考試之次月[十日前]{期限}申請。', '選課.申請日 合於 選課.考試日 之 期限')).toEqual(['FG4016']);
    expect(counted('考試之當月[20日以前]{期限}申請。', '選課.申請日 不晚於 順延（選課.考試日 之 期限）')).toEqual(['FG4016']);
    expect(counted('考試[十日前]{期限}申請。', '選課.申請日 合於 選課.考試日 之 期限')).toEqual([]);
    expect(counted('考試後每月[三日內]{期限}申請。', '選課.申請日 合於 選課.考試日 之 期限')).toEqual([]);
  });

  it('compares with the number of a day: the fifth and those before it', () => {
    const made = small('一、每月[五日以前]{期限}與[每月五日前]{同}申請。\n\n規則 規定 (rule) 依 一 {\n  應 選課.日數 合於 同\n}\n\n規則 他 (other) 依 一 {\n  應 選課.日數 至多 期限\n}\n');
    const { rule } = createEvaluator(made.versions[0]!.checked).evaluate({ 選課: { 日數: 5 } }).results;
    const late = createEvaluator(made.versions[0]!.checked).evaluate({ 選課: { 日數: 6 } }).results['rule'];
    expect([rule!.outcome, late!.outcome]).toEqual(['met', 'violated']);
  });
});

describe('a period with its first day', () => {
  const found = (text: string, base = '選課.考試日'): readonly string[] => codes(small(`一、${text}申請。\n\n規則 規定 (rule) 依 一 {\n  應 選課.申請日 合於 ${base} 之 期限\n}\n`));
  it('is told of where 之 would count from the day behind it (FG4022)', () => {
    for (const text of ['考試後[三日內（含當日）]{期限}', '考試後[三日內]{期限}（含考試當日）', '公告後[三日內(含公告日)]{期限}', '自考試當日起[三日內]{期限}', '[自當日起三日內]{期限}']) expect([text, found(text)]).toEqual([text, ['FG4022']]);
  });
  it('ends a day earlier when it is counted from the day before', () => {
    const within = rule('考試後[三日內（含當日）]{期限}申請。', '選課.申請日 合於 （選課.考試日 － 1日） 之 期限', '（選課.考試日 － 1日） 之 期限');
    expect(outcomes(within, '2026-03-06')).toEqual({ rule: 'met', last: '2026-03-06' });
    expect(outcomes(within, '2026-03-07')['rule']).toBe('violated');
  });
  it('is none where the brackets speak of something else, or the days count back', () => {
    for (const text of ['考試後[十日內（含例假日）]{期限}', '考試後[十日內]{期限}（含例假日及休息日）', '考試[三日前（含當日）]{期限}', '考試日起[三日內]{期限}']) expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('the end of a period', () => {
  it('is a day, and put off over a holiday and a weekend', () => {
    expect(outcomes(WITHIN, '2026-04-07', '2026-03-03')).toEqual({ rule: 'met', last: '2026-04-03' });
    expect(outcomes(WITHIN, '2026-04-08', '2026-03-03')).toEqual({ rule: 'violated', last: '2026-04-03' });
  });

  it('is met as its words say: 逾, 前', () => {
    const after = rule('考試後[逾三日]{逾限}始得申請。', '選課.申請日 合於 順延（選課.考試日 之 逾限）', '選課.考試日 之 逾限');
    expect([outcomes(after, '2026-03-09')['rule'], outcomes(after, '2026-03-10')['rule']]).toEqual(['violated', 'met']);
    const before = rule('於[考試前二週]{前限}申請。', '選課.申請日 合於 順延（選課.考試日 之 前限）', '選課.考試日 之 前限');
    expect(outcomes(before, '2026-02-18')).toEqual({ rule: 'met', last: '2026-02-18' });
    expect(outcomes(before, '2026-02-19')['rule']).toBe('violated');
  });

  it('lies before the day where 前 stands beside the number, wherever the words begin', () => {
    const last = (text: string, day: string): unknown => outcomes(rule(text, '選課.申請日 合於 選課.考試日 之 前限', '選課.考試日 之 前限'), day);
    for (const text of ['於考試[前三日]{前限}申請。', '於[考試前三日]{前限}申請。', '至遲於[考試前 3 日]{前限}申請。']) {
      expect([last(text, '2026-03-01'), last(text, '2026-03-02')]).toEqual([{ rule: 'met', last: '2026-03-01' }, { rule: 'violated', last: '2026-03-01' }]);
    }
    for (const text of ['於考試[三日以前]{前限}申請。', '[至遲於考試三日前]{前限}申請。', '[不得晚於三日之前]{前限}申請。']) {
      expect([last(text, '2026-03-01'), last(text, '2026-03-02')], text).toEqual([{ rule: 'met', last: '2026-03-01' }, { rule: 'violated', last: '2026-03-01' }]);
    }
    expect(last('於[考試前一年]{前限}申請。', '2025-03-05')).toEqual({ rule: 'violated', last: '2025-03-04' });
    expect(last('考試後[前三日]{前限}申請。', '2026-03-07')).toEqual({ rule: 'met', last: '2026-03-07' });
  });

  it('is none where 前 stands right before the binding', () => {
    const found = (text: string): string[] => codes(small(`一、${text}。\n\n規則 規定 (rule) 依 一 {\n  應 選課.申請日 合於 選課.考試日 之 期限\n}\n`));
    for (const text of ['應於考試前[七日內]{期限}申請', '應於考試之前[二週以內]{期限}申請', '應於考試前[三個工作日內]{期限}申請']) expect(found(text), text).toContain('FG4017');
    for (const text of ['應於考試後[七日內]{期限}申請', '目前[七日內]{期限}申請', '應於考試[七日前]{期限}申請']) expect(found(text), text).not.toContain('FG4017');
  });
  it('is none of a time before a day, which has a beginning as well (FG4017)', () => {
    const found = (condition: string): string[] => codes(small(`一、於[考試前三日內]{期限}申請。\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`));
    expect(found('選課.申請日 合於 選課.考試日 之 期限')).toEqual(['FG4017']);
    expect(found('選課.申請日 不晚於 順延（選課.考試日 之 期限）')).toEqual(['FG4017']);
  });

  it('is compared with signs that its words allow', () => {
    const signed = (operator: string): string[] => codes(small(rule('考試後[一個月內]{期限}申請。', `選課.申請日 ${operator} 順延（選課.考試日 之 期限）`, '選課.考試日 之 期限')));
    expect(['不晚於', '晚於', '等於'].map(signed)).toEqual([[], [], []]);
    expect(['早於', '不早於'].map(signed)).toEqual([['FG4002'], ['FG4002']]);
  });

  it('is known only of what ends on a day', () => {
    const found = (text: string, value: string): string[] => codes(small(rule(text, '選課.核准', value)));
    expect(found('考試後[未滿三日]{期限}申請。', '選課.考試日 之 期限')).toEqual(['FG5005']);
    expect(found('[至少三學分]{期限}者申請。', '選課.考試日 之 期限')).toEqual(['FG5005']);
    expect(found('考試後[三日內]{期限}申請。', '選課.學分 之 期限')).toEqual(['FG5005']);
    expect(codes(small(rule('考試後[三日內]{期限}申請。', '選課.學分 合於 順延（選課.考試日 之 期限）', '選課.考試日 之 期限')))).toEqual(['FG5004']);
    expect(codes(small(rule('考試後[三日內]{期限}申請。', '選課.申請日 合於 順延（選課.考試日）', '選課.考試日 之 期限')))).toEqual(['FG4005']);
  });

  it('is asked for where a day is compared with a period alone', () => {
    expect(messages(small(rule('考試後[三日內]{期限}申請。', '選課.申請日 合於 期限', '選課.考試日 之 期限')))).toEqual(['「期限」（三日內）是期間，規則沒有寫從哪一天起算。']);
  });

  it('of a number of days is that many days later', () => {
    expect(outcomes(rule('考試後[三日]{期間}。', '選課.申請日 不晚於 選課.考試日 之 期間', '選課.考試日 之 期間'), '2026-03-07')).toEqual({ rule: 'met', last: '2026-03-07' });
  });
});

describe('工作日數', () => {
  const counted = (text: string, condition: string): string => `一、${text}\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n\n定義 日數 (days) : 工作日 依 一 {\n  ＝ 上班日數（選課.考試日 至 選課.申請日）\n}\n`;
  const late = counted('考試後[未滿三個工作日]{期限}申請。', '工作日數（選課.考試日 至 選課.申請日） 合於 期限');

  it('counts the working days behind a day up to another', () => {
    expect(outcomes(late, '2026-04-07', '2026-04-01')).toEqual({ rule: 'met', days: 2 });
    expect(outcomes(late, '2026-04-08', '2026-04-01')).toEqual({ rule: 'violated', days: 3 });
    expect(outcomes(late, '2026-03-31', '2026-04-01')).toEqual({ rule: 'met', days: -1 });
  });

  it('is a number of working days, which pays for each that is late', () => {
    const fined = '一、考試後[三個工作日內]{期限}申請；每逾[一個工作日]{單位}，扣[二分]{扣分}。\n\n定義 末日 (last) : 分 依 一 {\n  當 選課.申請日 合於 選課.考試日 之 期限 則 0分\n  其餘 工作日數（選課.考試日 之 期限 至 選課.申請日） ÷ 單位 × 扣分\n}\n';
    expect(outcomes(fined, '2026-04-08', '2026-04-01')).toEqual({ last: 0 });
    expect(outcomes(fined, '2026-04-10', '2026-04-01')).toEqual({ last: 4 });
  });

  it('counts between days, joined by 至, by a calendar', () => {
    const compared = (condition: string, files = {}): string[] => codes(compileFiles({ 'v.fagui': VOCABULARY + CALENDAR, 'r.fagui': `${HEAD}一、依規定。\n\n規則 規定 依 一 {\n  應 ${condition}\n}\n`, ...files }));
    expect(compared('工作日數（選課.考試日 至 選課.學分） 至多 3')).toEqual(['FG5003']);
    expect(compared('工作日數（選課.考試日、選課.申請日） 至多 3')).toEqual(['FG1034']);
    expect(compared('工作日數（選課.考試日至選課.申請日） 至多 3')).toEqual(['FG1034']);
    expect(compared('工作日數（選課.考試日 至 選課.申請日） 至多 3日')).toEqual(['FG5002']);
    expect(compared('工作日數（選課.考試日 至 選課.申請日） 至多 3', { 'v.fagui': VOCABULARY })).toEqual(['FG5059']);
  });
});
