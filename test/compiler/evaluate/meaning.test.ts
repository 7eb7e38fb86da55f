import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import type { Result } from '../../../compiler/runtime/index.ts';
import { compile, messages } from '../small-workspace.ts';

/** Evaluator of version 1 of one 點 with blocks; fails when anything is reported. */
function evaluatorOf(body: string): (input: Record<string, Record<string, unknown>>) => Readonly<Record<string, Result>> {
  const small = compile(body);
  expect(messages(small)).toEqual([]);
  const evaluator = createEvaluator(small.versions[0]!.checked);
  return (input) => {
    const { issues, results } = evaluator.evaluate(input);
    expect(issues).toEqual([]);
    return results;
  };
}

const duty = (text: string, condition: string, ...more: string[]): string => `一、${text}\n\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n${more.map((m) => `  ${m}\n`).join('')}}\n`;

describe('boundaries', () => {
  it.each<[string, number, string][]>([
    [['以十六學分以上', 15, 'violated'], ['以十六學分以上', 16, 'met']], [['至多十六學分', 16, 'met'], ['至多十六學分', 17, 'violated']], [['未滿十六學分', 15, 'met'], ['未滿十六學分', 16, 'violated']],
    [['逾十六學分', 16, 'violated'], ['逾十六學分', 17, 'met']], [['超過十六學分', 16, 'violated'], ['超過十六學分', 17, 'met']], [['未滿十六學分（含）', 16, 'met'], ['未滿十六學分（含）', 17, 'violated']],
  ])('%j %j', (...rows) => {
    for (const [phrase, credits, outcome] of rows) {
      expect([phrase, credits, evaluatorOf(duty(`學生修習[${phrase}]{量 (amount)}。`, '選課.學分 合於 量'))({ 選課: { 學分: credits } })['rule']!.outcome]).toEqual([phrase, credits, outcome]);
    }
  });

  it('a range holds both of its ends', () => {
    const run = evaluatorOf(duty('加選[一至三學分]{範圍 (range)}。', '選課.學分 合於 範圍'));
    expect([0, 1, 3, 4].map((n) => run({ 選課: { 學分: n } })['rule']!.outcome)).toEqual(['violated', 'met', 'met', 'violated']);
  });

  it('a share of its base, exactly', () => {
    const run = evaluatorOf(duty('跨日選修[以學分總數三分之一為上限]{比例 (share)}。', '選課.跨日學分 合於 選課.學分 之 比例'));
    expect([[18, 6], [18, 7], [17, 5], [17, 6]].map(([credits, evening]) => run({ 選課: { 學分: credits, 跨日學分: evening } })['rule']!.outcome)).toEqual(['met', 'violated', 'met', 'violated']);
  });
});

describe('time', () => {
  const deadline = (text: string) => {
    const run = evaluatorOf(duty(text, '選課.申請日 合於 選課.考試日 之 期限'));
    return (applied: string): string => run({ 選課: { 申請日: applied, 考試日: '2016-06-20' } })['rule']!.outcome;
  };

  it('三日內 does not count the first day', () => {
    const on = deadline('考試後[三日內]{期限 (period)}申請。');
    expect(['2016-06-20', '2016-06-23', '2016-06-24'].map(on)).toEqual(['met', 'met', 'violated']);
  });

  it('考試前二週 is fourteen days before at the latest', () => {
    const on = deadline('[考試前二週]{期限 (period)}申請。');
    expect(['2016-06-06', '2016-06-07'].map(on)).toEqual(['met', 'violated']);
  });

  it('weeks and days compare; hours stay hours', () => {
    const days = evaluatorOf(duty('於[二週以內]{期限 (period)}辦理。', '選課.日數 合於 期限'));
    expect([14, 15].map((n) => days({ 選課: { 日數: n } })['rule']!.outcome)).toEqual(['met', 'violated']);
    const weeks = evaluatorOf(duty('於[十五日以內]{期限 (period)}辦理。', '選課.週數 合於 期限'));
    expect([2, 3].map((n) => weeks({ 選課: { 週數: n } })['rule']!.outcome)).toEqual(['met', 'violated']);
    const hours = evaluatorOf('一、每學分服務[四小時]{每次 (each)}。\n\n定義 服務 (service) : 小時 依 一 {\n  ＝ 選課.學分 ÷ 1 學分 × 每次\n}\n'.replace('每學分服務', '服務每人')
      .replace('1 學分', '2 學分'));
    expect(hours({ 選課: { 學分: 6 } })['service']).toMatchObject({ outcome: 'value', value: 12, unit: '小時' });
  });

  it('weekdays', () => {
    const run = evaluatorOf(duty('[週一至週三]{上課 (days)}上課。', '選課.上課日 屬於 上課'));
    expect(['週一', '週三', '週四', '週日'].map((d) => run({ 選課: { 上課日: d } })['rule']!.outcome)).toEqual(['met', 'met', 'violated', 'violated']);
  });
});

describe('lists and unknown facts', () => {
  const run = evaluatorOf(duty('[延修生、轉學生]{名單 (exempt)}以外之學生應經核准。', '選課.核准', '除外 學生.各身分 有一屬於 名單'));

  it('one of several is enough', () => {
    expect(run({ 學生: { 各身分: ['一般生', '轉學生'] }, 選課: { 核准: false } })['rule']!.outcome).toBe('notApplicable');
    expect(run({ 學生: { 各身分: ['一般生'] }, 選課: { 核准: false } })['rule']!.outcome).toBe('violated');
  });

  it('what is not known leaves the outcomes open that it may have, and names it', () => {
    expect(run({ 學生: {}, 選課: { 核准: false } })['rule']).toMatchObject({ outcome: 'undetermined', missing: ['學生.各身分'], possible: ['violated', 'notApplicable'] });
  });

  it('an absent fact is known to be absent', () => {
    const scored = evaluatorOf(duty('學生應有成績。', '選課.成績 有'));
    expect(scored({ 選課: { 成績: null } })['rule']!.outcome).toBe('violated');
    expect(scored({ 選課: { 成績: 60 } })['rule']!.outcome).toBe('met');
    expect(scored({ 選課: {} })['rule']!.outcome).toBe('undetermined');
  });
});

describe('discretion and delegation', () => {
  const body = `一、學生每學期[至多修十二學分]{上限 (maximum)}；經所長核可，得超修[一至三學分]{範圍 (range)}。

規則 學分上限 (limit) 依 一 {
  應 選課.學分 合於 上限
}

裁量 核可超修 (approval) 依 一 {
  由   所長
  核定 超修 (extra) : 學分 合於 範圍
  效果 上限 ＝ 原值 ＋ 超修
}

另訂 上限 由 各所 依 一 不限寬嚴
`;
  const run = evaluatorOf(body);
  const limit = (credits: number, decision: Record<string, unknown> | null) => run({ 選課: { 學分: credits }, ...(decision ? { 核可超修: decision } : {}) })['limit']!;

  it('a granted amount moves the limit', () => {
    expect([[14, 2], [15, 2], [15, 3]].map(([credits, extra]) => limit(credits!, { 決定: '准', 超修: extra }).outcome)).toEqual(['met', 'violated', 'met']);
  });

  it('refused, the limit stands', () => {
    expect([12, 13].map((n) => limit(n, { 決定: '不准' }).outcome)).toEqual(['met', 'violated']);
  });

  it('undecided, what every decision would give stands, and the rest is open', () => {
    expect([12, 13, 15, 16].map((n) => limit(n, null).outcome)).toEqual(['met', 'undetermined', 'undetermined', 'violated']);
    expect(limit(13, null).missing).toEqual(['核可超修.決定']);
  });

  it('a 另訂 is a caveat of every result that reads the limit', () => {
    expect(limit(12, null).caveats).toEqual(['各所得另訂「上限」，未計入本結果']);
  });
});
