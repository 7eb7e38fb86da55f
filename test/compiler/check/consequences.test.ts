/** 效果 選課.成績 ＝ 0分: what a rule in effect gives, what it may give, and what is refused. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import type { Consequence, Result } from '../../../compiler/runtime/index.ts';
import { codes, compile, compileFiles, HEAD, messages, VOCABULARY, type Small } from '../small-workspace.ts';
import type { Facts } from './evaluate-body.ts';

const TEXT = '一、學生逾[九學分]{門檻 (threshold)}者，成績以[零分]{給分 (mark)}計，學分從其規定。\n\n二、其他情形，從其規定。\n\n';
const rule = (effects: string, head = '逾限 (over) 依 一', when = '選課.學分 多於 門檻'): string => `規則 ${head} {\n  當 ${when}\n${effects.split('\n').map((e) => `  效果 ${e}\n`).join('')}}\n\n`;
const clean = (small: Small): Small => {
  expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => d.code !== 'FG4011') })).toEqual([]);
  return small;
};
const resultOf = (body: string, facts: Facts, alias = 'over'): Result => createEvaluator(clean(compile(TEXT + body)).versions[0]!.checked).evaluate(facts).results[alias]!;
const given = (effects: string, facts: Facts, more = ''): readonly Consequence[] | undefined => resultOf(rule(effects) + more, facts).consequences;
const enrolment = (values: object): Facts => ({ enrolment: { credits: 10, ...values } });
const found = (effects: string): string[] => messages(compile(TEXT + rule(effects)));

describe('what a rule in effect gives', () => {
  it('a bound number, with its words among the effects', () => {
    const body = rule('各科以零分計\n選課.成績 ＝ 給分');
    expect(resultOf(body, enrolment({}))).toMatchObject({
      outcome: 'value', effects: ['各科以零分計', '選課.成績 ＝ 給分'],
      consequences: [{ record: 'enrolment', field: 'score', names: ['選課', '成績'], value: 0, unit: '分', shown: '0 分' }],
    });
    expect(resultOf(body, enrolment({ credits: 9 }))).not.toHaveProperty('consequences');
    expect(resultOf(body, {})).not.toHaveProperty('consequences');
  });

  it.each<[string, string, unknown, string]>([
    ['a member', '學生.身分 ＝ 延修生', 'extended', '延修生'], ['a truth', '選課.核准 ＝ 否', false, '否'], ['a day', '選課.申請日 ＝ 105年9月1日', '2016-09-01', '105年9月1日'],
    ['a weekday', '選課.上課日 ＝ 週二', 'tuesday', '週二'], ['a fraction', '選課.成績 ＝ 59.5', 59.5, '59.5 分'], ['weeks of days', '選課.週數 ＝ 21日', 3, '3 週'], ['days of weeks', '選課.日數 ＝ 2週', 14, '14 日'],
    ['what is computed', '選課.學分 ＝ 選課.學分 － 2學分', 8, '8 學分'], ['a fraction without an end', '選課.學分 ＝ 選課.學分 ÷ 3', '10/3', '10/3 學分'], ['a condition', '選課.核准 ＝ (選課.學分 多於 20)', false, '否'],
    ['a share of it', '選課.成績 ＝ 選課.成績 × 0.8', 48, '48 分'], ['what is rounded', '選課.成績 ＝ 取位（選課.成績 ÷ 7，四捨五入 至 小數2位）', 8.57, '8.57 分'], ['a fact', '學生.身分 ＝ 學生.身分', 'transfer', '轉學生'],
  ])('%s: %s', (_, effect, value, shown) => {
    expect(given(effect, { student: { status: 'transfer' }, ...enrolment({ score: 60 }) })).toMatchObject([{ value, shown }]);
  });

  it('when a duty is violated and when a permission is given, too', () => {
    const duty = `規則 上限 (over) 依 一 {\n  不得 選課.學分 多於 門檻\n  效果 選課.成績 ＝ 給分\n}\n`;
    expect(resultOf(duty, enrolment({}))).toMatchObject({ outcome: 'violated', consequences: [{ value: 0 }] });
    expect(resultOf(duty, enrolment({ credits: 9 }))).not.toHaveProperty('consequences');
    const permission = `規則 准許 (over) 依 一 {\n  得 加選\n  當 選課.學分 多於 門檻\n  效果 選課.核准 ＝ 是\n}\n`;
    expect(resultOf(permission, enrolment({}))).toMatchObject({ outcome: 'entitled', consequences: [{ value: true }] });
    expect(resultOf(permission, enrolment({ credits: 9 }))).not.toHaveProperty('consequences');
  });

  it('is not read back: a definition reads the fact as it came', () => {
    const body = rule('選課.成績 ＝ 給分') + '定義 成績一半 (half) : 分 依 二 {\n  ＝ 選課.成績 ÷ 2\n}\n';
    expect(resultOf(body, enrolment({ score: 80 }), 'half').value).toBe(40);
  });
});

describe('a value that is not known', () => {
  it('leaves the outcome, and says what it lacks in the order of the rule', () => {
    const result = resultOf(rule('選課.成績 ＝ 給分\n選課.學分 ＝ 選課.跨日學分 ＋ 選課.學分'), enrolment({}));
    expect(result).toMatchObject({ outcome: 'value', missing: [], consequences: [{ value: 0 }, { value: null, missing: ['選課.跨日學分'] }] });
    expect(result.consequences![1]).not.toHaveProperty('shown');
    // whatever the fact is
    expect(given('選課.學分 ＝ 選課.跨日學分 ＋ 選課.學分 － 選課.跨日學分', enrolment({}))).toMatchObject([{ value: 10, shown: '10 學分' }]);
    expect(given('選課.跨日學分 ＝ 選課.學分 ÷ (選課.跨日學分 ÷ 1學分 － 3)', enrolment({ evening: 3 }))).toMatchObject([{ value: null, reasons: ['divisionByZero'] }]);
  });

  it('while an authority has not decided, unless every decision gives it', () => {
    const discretion = '裁量 放寬 (raise) 依 二 {\n  由 所長\n  核定 加給 (added) : 學分 合於 範圍\n  效果 額度 ＝ 原值 ＋ 加給\n}\n\n';
    const text = TEXT.replace('其他情形', '[至多十二學分]{額度 (quota)}，得加[一至三學分]{範圍}，其他情形');
    const value = (decision: object): unknown => {
      const small = clean(compile(text + rule('選課.學分 ＝ 加給 ＋ 4學分', '逾限 (over) 依 二', '選課.學分 合於 額度') + discretion));
      return createEvaluator(small.versions[0]!.checked).evaluate({ ...enrolment({}), raise: decision }).results['over']!.consequences;
    };
    expect(value({ decision: 'granted', added: 2 })).toMatchObject([{ value: 6 }]);
    expect(value({ decision: 'granted' })).toMatchObject([{ value: null, missing: ['放寬.加給'] }]);
  });

  it('where two provisos say differently, while the rule stands', () => {
    const amount = '定義 額 (amount) : 學分 依 二 {\n  ＝ 5學分\n}\n\n';
    const proviso = (name: string, when: string, to: string): string => `但書 ${name} 於 額 依 二 {\n  當 ${when}\n  改 ${to}\n}\n\n`;
    const body = rule('選課.學分 ＝ 額') + amount + proviso('甲', '選課.核准', '6學分') + proviso('乙', '選課.成績 少於 60分', '7學分');
    const of = (values: object): unknown => resultOf(body, enrolment(values));
    expect(of({ approved: true, score: 50 })).toMatchObject({ outcome: 'value', consequences: [{ value: null, reasons: ['conflict'] }] });
    expect(of({ approved: true, score: 60 })).toMatchObject({ consequences: [{ value: 6 }] });
    expect(of({ approved: true })).toMatchObject({ outcome: 'value', consequences: [{ value: null, missing: ['選課.成績'] }] });
    expect(resultOf(body, enrolment({ approved: true, score: 50 }), 'amount').outcome).toBe('conflict');
  });
});

describe('a 準用', () => {
  it('gives what it puts in the place of the fact and the value, in its own words', () => {
    const body = `${rule('選課.成績 ＝ 選課.成績 － 5分\n列入「選課.成績」\n學生.身分 ＝ 延修生')}準用 再用 (again) 依 二 {\n  規則 逾限\n  以 選課.時數 代 選課.學分\n  以 轉學生 代 延修生\n}\n`;
    const small = compile(TEXT + body.replace('以 選課.時數 代 選課.學分', '以 選課.跨日學分 代 選課.學分'));
    const result = createEvaluator(clean(small).versions[0]!.checked).evaluate({ enrolment: { evening: 12, score: 70 } }).results['again']!;
    expect(result.effects).toEqual(['選課.成績 ＝ 選課.成績 － 5分', '列入「選課.成績」', '學生.身分 ＝ 轉學生']);
    expect(result.consequences).toMatchObject([{ field: 'score', value: 65 }, { value: 'transfer' }]);
  });

  it('may change the fact, and cannot give a number a value', () => {
    const analogy = (by: string): string => `${rule('選課.學分 ＝ 1學分', undefined, '選課.跨日學分 多於 門檻')}準用 再用 (again) 依 二 {\n  規則 逾限\n  以 ${by} 代 選課.學分\n}\n`;
    const result = createEvaluator(clean(compile(TEXT + analogy('選課.跨日學分'))).versions[0]!.checked).evaluate({ enrolment: { evening: 12 } }).results['again']!;
    expect(result).toMatchObject({ effects: ['選課.跨日學分 ＝ 1學分'], consequences: [{ field: 'evening', value: 1 }] });
    expect(messages(compile(TEXT + analogy('3學分'))).filter((m) => m.startsWith('代換'))).toEqual(['代換之後的規則「逾限」不成立：「選課.學分」不是事實，不能在「效果」給值。']);
  });
});

describe('what is refused', () => {
  it.each<[string, string]>([
    ['選課.成續 ＝ 給分', '記錄「選課」沒有「成續」這個欄位。您是不是要寫「選課.成績」？'], ['門檻 ＝ 3學分', '「門檻」不是事實，不能在「效果」給值。'],
    ['學生.各身分 ＝ 延修生、四技', '列舉「身分」沒有「四技」這個成員。'], ['學生.身分 ＝ 延修生、轉學生', '「學生.身分」只有一個值，這裡寫了好幾個。'], ['選課.學分 ＝ 無', '「選課.學分」沒有宣告「可缺」，不能給「無」。'],
    ['選課.成績 ＝ 3學分', '這裡要的是「分」，寫的卻是「學分」。'], ['學生.身分 ＝ 四技', '列舉「身分」沒有「四技」這個成員。'],
    ['選課.核准 ＝ 3', '這裡要的是「是否」，寫的卻是「數」。'], ['選課.成績 ＝ 101分', '「選課.成績」不能是 101 分：詞彙宣告的範圍是 0 至 100。'], ['選課.成績 ＝ 給分 － 0.5分', '「選課.成績」不能是 -0.5 分：詞彙宣告的範圍是 0 至 100。'],
    ['選課.成績 ＝ 1.125分', '「選課.成績」不能是 1.125 分：詞彙宣告到小數 2 位。'], ['選課.學分 ＝ 2.5', '「選課.學分」不能是 2.5 學分：詞彙宣告它是整數。'], ['選課.週數 ＝ 10日', '「選課.週數」不能是 10/7 週：詞彙宣告它是整數。'],
    ['選課.成績 ＝ 給分\n選課.成績 ＝ 選課.成績', '這個規則兩次給「選課.成績」值。'], ['選課.成績 ＝ 原值', '「原值」只能用在裁量的「效果」與但書的「改」裡。'],
  ])('%s', (effect, message) => {
    expect(found(`${effect}${effect.includes('給分') ? '' : '\n選課.時數 ＝ 給分 ÷ 1分 × 1小時'}`)).toContain(message);
  });

  it('the value is left alone where it is computed', () => {
    expect(found('選課.成績 ＝ 選課.成績 ＋ 200分 ＋ 給分')).toEqual([]);
  });

  const ENTRY = `${VOCABULARY}\n記錄 修課 (course) {\n  成績 (score) : 分 0至100\n  及格 (passed) : 是否\n}\n\n記錄 名冊 (roll) {\n  修課 (courses) : 清單 修課\n}\n`;
  const CALENDAR = '行事曆 114學年度 (t.calendar)\n期間 114年8月1日至115年7月31日\n\n開學 114年9月8日\n';
  const inFiles = (effect: string, when: string): string[] => codes(compileFiles({ 'v.fagui': ENTRY, 'c.fagui': CALENDAR, 'r.fagui': HEAD.replace('t.vocabulary', 't.vocabulary, t.calendar') + TEXT + rule(`選課.成績 ＝ 給分\n${effect}`, undefined, `選課.學分 多於 門檻 且 ${when}`) })).filter((code) => code === 'FG5065');

  it('an entry of a list, unless the rule speaks of the one that is given by itself', () => {
    expect(inFiles('修課.成績 ＝ 0.0分', '任一（名冊.修課 其中 修課.及格 為 否）')).toEqual(['FG5065']);
    expect(inFiles('修課.成績 ＝ 1分', '修課.及格 為 否')).toEqual([]);
  });

  it('a day of the calendar', () => {
    expect(inFiles('行事曆.開學 ＝ 114年9月9日', '選課.核准')).toEqual(['FG5065']);
  });
});

describe('a list, and 無', () => {
  const given = (effect: string): unknown => resultOf(rule(effect), enrolment({}));
  it('are given whole', () => {
    expect(given('學生.各身分 ＝ 延修生、轉學生')).toMatchObject({ effects: ['學生.各身分 ＝ 延修生、轉學生'], consequences: [{ record: 'student', field: 'statuses', value: ['extended', 'transfer'], shown: '延修生、轉學生' }] });
    expect(given('學生.各身分 ＝ 延修生')).toMatchObject({ consequences: [{ value: ['extended'], shown: '延修生' }] });
    expect(given('學生.各身分 ＝ 無')).toMatchObject({ consequences: [{ value: [], shown: '無' }] });
    expect(given('選課.成績 ＝ 無')).toMatchObject({ effects: ['選課.成績 ＝ 無'], consequences: [{ field: 'score', value: null, shown: '無' }] });
  });

  it('may be those that the text binds', () => {
    const body = `一、[延修生、轉學生]{名單}。\n\n規則 列 (listed) 依 一 {\n  當 選課.核准\n  效果 學生.各身分 ＝ 名單\n}\n`;
    const result = createEvaluator(clean(compile(body)).versions[0]!.checked).evaluate({ enrolment: { approved: true } }).results['listed']!;
    expect(result.consequences).toMatchObject([{ value: ['extended', 'transfer'] }]);
  });
});

describe('effects in some case only', () => {
  const body = rule('通知導師\n選課.跨日學分 多於 3學分 時：通知家長、停權\n（學生.身分 為 轉學生 或 學生.身分 為 延修生）時: 公告');
  it('come behind the others where their case holds, and are open where it is not known', () => {
    expect(resultOf(body, { student: { status: 'transfer' }, ...enrolment({ evening: 4 }) })).toMatchObject({ outcome: 'value', effects: ['通知導師', '通知家長', '停權', '公告'] });
    expect(resultOf(body, { student: { status: 'regular' }, ...enrolment({ evening: 3 }) }).effects).toEqual(['通知導師']);
    const open = resultOf(body, { student: { status: 'transfer' }, ...enrolment({}) });
    expect(open).toMatchObject({ outcome: 'value', missing: [], effects: ['通知導師', '公告'], openEffects: [{ effect: '通知家長', missing: ['選課.跨日學分'] }, { effect: '停權', missing: ['選課.跨日學分'] }] });
    expect(resultOf(body, enrolment({ credits: 9 }))).not.toHaveProperty('openEffects');
  });
  it('need others beside them where a rule has nothing else', () => {
    expect(codes(compile(TEXT + rule('選課.跨日學分 多於 3學分 時：通知家長'))).filter((code) => code !== 'FG4011')).toEqual(['FG5069']);
    expect(codes(compile(`${TEXT}規則 上限 (over) 依 一 {\n  不得 選課.學分 多於 門檻\n  效果 選課.跨日學分 多於 3學分 時：通知家長\n}\n`)).filter((code) => code !== 'FG4011')).toEqual([]);
  });
  it('hold words: a value that depends on the case is that of a definition', () => {
    expect(codes(compile(TEXT + rule('通知導師\n選課.跨日學分 多於 3學分 時：選課.成績 ＝ 0分'))).filter((code) => code !== 'FG4011')).toEqual(['FG1054']);
  });
});
