/** Which cases coverage asks for: of every kind of rule its outcomes, of every kind of threshold the places around it. */
import { describe, expect, it } from 'vitest';
import { outcomesOf, thresholdsOf, type Threshold } from '../../../compiler/evaluate/coverage-points.ts';
import type { Expression, ProgramDefinition, ProgramDiscretion, ProgramNorm, RuleProgram } from '../../../compiler/ir/program.ts';
import {
  aggregate, and, boolean, calculate, compare, conclusion, date, days, decimal, definition, discretion, entryField, factIn, field, integer, listOf, must, name, norm, not, number, program, reads, record, recordOf, rounded, truth,
} from '../emit/typescript/build-program.ts';

type ProgramItem = RuleProgram['items'][number];

const COURSE = record('課程', 'course', field('學分', 'credits', integer(0, 12, '學分')));
const STUDENT = record('學生', 'student', field('學分', 'credits', integer(0, 60, '學分')), field('加修', 'extra', integer(0, 9, '學分')), field('成績', 'score', decimal(2, 0, 100, '分')), field('比', 'ratio', decimal(null, null, null)),
  field('差', 'difference', integer(-30, 30)), field('送件日', 'filed', date), field('准', 'approved', boolean), field('修課', 'courses', listOf(recordOf('課程'))), field('假日', 'holidays', listOf(date)));
const fact = (alias: string): Expression => factIn(STUDENT, alias);
const bound = (n: number, d = 1, text = '上限'): Expression => number(n, d, { name: name(text, 'limit'), phrase: '至多', provision: { label: '第一點', text: '' }, shown: d === 1 ? String(n) : `${n}/${d}` });
const given = (items: readonly ProgramItem[]): ReturnType<typeof program> => program({ records: [STUDENT], elements: [COURSE], items });
const all = (condition: Expression, ...others: ProgramItem[]): Threshold[] => {
  const rule = norm('rule', { duties: [must(condition)] });
  return thresholdsOf(rule, given([rule, ...others]));
};
/** `subject → limit: what the subject is below, at and above`, `—` where the range of the fact has no such place, `?` where it is not one value. */
const shown = (condition: Expression, ...others: ProgramItem[]): string[] => all(condition, ...others).map(({ subjectWords, limitWords, places, shown: at }) =>
  `${subjectWords} → ${limitWords}: ${(['below', 'at', 'above'] as const).map((place) => (places.includes(place) ? (at[place] ?? '?') : '—')).join(' ')}`);

describe('the outcomes that cases should reach', () => {
  const approved = fact('approved');
  const of = (parts: Partial<ProgramNorm>): string => outcomesOf(norm('rule', parts)).join(' ');
  it('of a duty are its own, and 不適用 where something limits it', () => {
    expect(of({ duties: [must(approved)] })).toBe('met violated');
    expect(of({ duties: [{ modality: 'mustNot', condition: approved }] })).toBe('met violated');
    expect(of({ duties: [{ modality: 'principle', condition: approved }] })).toBe('met deviates');
    expect(of({ duties: [must(approved), { modality: 'principle', condition: approved }] })).toBe('met violated deviates');
    expect(of({ duties: [must(approved)], applies: approved })).toBe('met violated notApplicable');
    expect(of({ duties: [must(approved)], exceptions: [approved] })).toBe('met violated notApplicable');
  });
  it('of a permission are 得 and, where it has a condition, 不得', () => {
    const permission = { modality: 'may', act: '加修' } as const;
    expect(of({ permission, when: truth(true) })).toBe('entitled');
    expect(of({ permission, when: null })).toBe('entitled');
    expect(of({ permission, when: approved })).toBe('entitled notEntitled');
    expect(of({ permission, when: approved, applies: approved })).toBe('entitled notEntitled notApplicable');
  });
  it('of effects are the effects, and 不適用 without their condition', () => {
    expect(of({ effects: ['通知'], when: approved })).toBe('value notApplicable');
    expect(of({ effects: ['通知'], applies: approved })).toBe('value notApplicable');
    expect(of({ effects: ['通知'] })).toBe('value');
  });
  it('of a decision and of a conclusion are yes and no; a definition has its branches', () => {
    expect([outcomesOf(discretion('d')), outcomesOf(conclusion('c', {})), outcomesOf(definition('x', boolean, {}))]).toEqual([['entitled', 'notEntitled'], ['entitled', 'notEntitled'], []]);
  });
});

describe('the places around a threshold', () => {
  it('are one step of the fact apart, within its range', () => {
    expect(shown(compare(fact('credits'), '≤', bound(25)))).toEqual(['學生.學分 → 上限（25 學分）: 24 學分 25 學分 26 學分']);
    expect(shown(compare(fact('credits'), '<', bound(0)))).toEqual(['學生.學分 → 上限（0 學分）: — 0 學分 1 學分']);
    expect(shown(compare(fact('credits'), '>', bound(60)))).toEqual(['學生.學分 → 上限（60 學分）: 59 學分 60 學分 —']);
    expect(shown(compare(fact('score'), '≥', number(60)))).toEqual(['學生.成績 → 60: 59.99 分 60 分 60.01 分']);
    expect(shown(compare(fact('ratio'), '≥', number(60)))).toEqual(['學生.比 → 60: ? ? ?']);
    expect(shown(compare(fact('filed'), '≤', days(17045)))).toEqual(['學生.送件日 → 105年9月1日: 105年8月31日 105年9月1日 105年9月2日']);
  });
  it('are the nearest values where the limit is none that the fact can have', () => {
    expect(shown(compare(fact('credits'), '≤', bound(7, 2)))).toEqual(['學生.學分 → 上限（7/2）: 3 學分 — 4 學分']);
    expect(shown(compare(fact('difference'), '≤', bound(-7, 2)))).toEqual(['學生.差 → 上限（-7/2）: -4 — -3']);
    expect(shown(compare(fact('difference'), '≤', bound(-7)))).toEqual(['學生.差 → 上限（-7）: -8 -7 -6']);
    expect(shown(compare(fact('difference'), '≤', bound(1, 2)))).toEqual(['學生.差 → 上限（1/2）: 0 — 1']);
  });
  it('count in the unit of the fact, whatever the rule counts in', () => {
    expect(shown(compare(calculate('multiply', fact('credits'), number(60)), '≤', bound(600)))).toEqual(['學生.學分 → 上限（10 學分）: 9 學分 10 學分 11 學分']);
    expect(shown(compare(calculate('multiply', fact('difference'), number(-2)), '≤', bound(10)))).toEqual(['學生.差 → 上限（-5）: -4 -5 -6']);
    expect(shown(compare(calculate('multiply', number(2), fact('credits')), '≤', bound(10)))).toEqual(['2 × 學生.學分 → 上限（10）: 8 10 12']);
    expect(shown(compare(calculate('multiply', fact('credits'), bound(2, 1, '倍')), '≤', bound(10)))).toEqual(['學生.學分 × 倍（2） → 上限（5 學分）: 4 學分 5 學分 6 學分']);
    expect(shown(compare(calculate('multiply', fact('credits'), number(0)), '≤', bound(10)))).toEqual(['學生.學分 → 上限（10）: ? ? ?']);
    expect(shown(compare(calculate('multiply', fact('credits'), fact('extra')), '≤', bound(10)))).toEqual(['學生.學分 × 學生.加修 → 上限（10）: ? ? ?']);
  });
  it('of what is computed are the smallest step of what it is computed of', () => {
    expect(shown(compare(calculate('add', fact('credits'), fact('score')), '≤', bound(25)))).toEqual(['學生.學分 ＋ 學生.成績 → 上限（25）: 24.99 25 25.01']);
    expect(shown(compare(calculate('subtract', fact('score'), fact('credits')), '≤', bound(25)))).toEqual(['學生.成績 － 學生.學分 → 上限（25）: 24.99 25 25.01']);
    expect(shown(compare(calculate('add', fact('credits'), fact('ratio')), '≤', bound(25)))).toEqual(['學生.學分 ＋ 學生.比 → 上限（25）: 24 25 26']);
    expect(shown(compare(calculate('add', fact('ratio'), fact('credits')), '≤', bound(25)))).toEqual(['學生.比 ＋ 學生.學分 → 上限（25）: 24 25 26']);
    expect(shown(compare(calculate('divide', fact('credits'), number(2)), '≤', bound(25)))).toEqual(['學生.學分 ÷ 2 → 上限（25）: ? ? ?']);
    expect(shown(compare(rounded(fact('ratio'), 'halfAway', 1), '≤', bound(25)))).toEqual(['取位（學生.比，四捨五入 至 小數1位） → 上限（25）: 24.9 25 25.1']);
    expect(shown(compare(calculate('subtract', fact('filed'), days(17045)), '≤', bound(25)))).toEqual(['學生.送件日 － 105年9月1日 → 上限（25）: 24 25 26']);
    expect(shown(compare({ op: 'addDays', date: fact('filed'), days: number(7) }, '≤', days(17045)))).toEqual(['學生.送件日 ＋ 7 日 → 105年9月1日: 105年8月31日 105年9月1日 105年9月2日']);
    expect(shown(compare({ op: 'addMonths', date: fact('filed'), months: number(1) }, '≤', days(17045)))).toEqual(['學生.送件日 ＋ 1 個月 → 105年9月1日: 105年8月31日 105年9月1日 105年9月2日']);
    expect(shown(compare({ op: 'workday', date: fact('filed'), holidays: fact('holidays'), workdays: fact('holidays') }, '≤', days(17045)))).toEqual(['順延（學生.送件日） → 105年9月1日: 105年8月31日 105年9月1日 105年9月2日']);
    expect(shown(compare(aggregate('sum', fact('courses'), { value: entryField(COURSE, 'credits'), type: integer(0, null, '學分') }), '≥', bound(12)))).toEqual(['合計（課程.學分 於 學生.修課） → 上限（12 學分）: 11 學分 12 學分 13 學分']);
  });
  it('of a computed limit are those of its number', () => {
    expect(shown(compare(fact('credits'), '≤', calculate('add', bound(25), number(3))))).toEqual(['學生.學分 → 上限（25） ＋ 3: 27 學分 28 學分 29 學分']);
    expect(shown(compare(fact('credits'), '≤', calculate('subtract', bound(25), number(3))))).toEqual(['學生.學分 → 上限（25） － 3: 21 學分 22 學分 23 學分']);
    expect(shown(compare(fact('credits'), '≤', calculate('multiply', bound(25), number(2))))).toEqual(['學生.學分 → 上限（25） × 2: 49 學分 50 學分 51 學分']);
    expect(shown(compare(fact('credits'), '≤', calculate('divide', bound(25), number(2))))).toEqual(['學生.學分 → 上限（25） ÷ 2: ? ? ?']);
    expect(shown(compare(fact('extra'), '≤', calculate('multiply', fact('credits'), bound(1, 3))))).toEqual(['學生.加修 → 學生.學分 × 上限（1/3）: ? ? ?']);
  });
});

describe('what is a threshold', () => {
  it('is the side with the number of the text, on whichever side it stands', () => {
    expect(shown(compare(bound(25), '≥', fact('credits')))).toEqual(['學生.學分 → 上限（25 學分）: 24 學分 25 學分 26 學分']);
    expect(shown(compare(calculate('multiply', fact('credits'), bound(1, 3)), '≥', fact('extra')))).toEqual(['學生.加修 → 學生.學分 × 上限（1/3）: ? ? ?']);
    expect(shown(compare(calculate('add', fact('credits'), number(3)), '≤', bound(25)))).toEqual(['學生.學分 ＋ 3 → 上限（25）: 24 25 26']);
    expect(shown(compare(number(3), '≤', bound(25)))).toEqual([]);
    expect(shown(compare(fact('credits'), '≤', fact('extra')))).toEqual([]);
    expect(shown(compare(fact('credits'), '≤', calculate('add', fact('extra'), number(3))))).toEqual([]);
    expect(shown(compare(fact('credits'), '=', bound(25)))).toEqual([]);
    const { binding } = bound(0) as Extract<Expression, { op: 'number' }>;
    expect(shown(compare(fact('credits'), '≤', { op: 'round', mode: 'halfAway', decimals: 0, operand: fact('score'), binding: binding! }))).toEqual([]);
    expect(shown(compare(fact('approved'), '=', truth(true)))).toEqual([]);
  });
  it('stands once, however often it is compared, and never inside a list', () => {
    const limit = compare(fact('credits'), '≤', bound(25));
    expect(all(and(limit, not(compare(fact('credits'), '≤', bound(25))))).map((t) => t.nodes.length)).toEqual([2]);
    expect(all(and(limit, compare(fact('credits'), '≤', bound(26)))).map((t) => t.nodes.length)).toEqual([1, 1]);
    expect(shown(aggregate('some', fact('courses'), { condition: compare(entryField(COURSE, 'credits'), '≥', bound(3)) }))).toEqual([]);
  });
  it('of a definition is one for each of its constant values', () => {
    const values = (parts: Partial<ProgramDefinition>): ProgramDefinition => definition('due', integer(0, 60, '學分'), { name: name('應修', 'due'), ...parts });
    const branches = [{ condition: fact('approved'), value: bound(9) }];
    const both = values({ branches, otherwise: bound(16) });
    expect(shown(compare(fact('credits'), '≥', reads(both)), both)).toEqual(['學生.學分 → 應修：上限（9 學分）: 8 學分 9 學分 10 學分', '學生.學分 → 應修：上限（16 學分）: 15 學分 16 學分 17 學分']);
    expect(shown(compare(reads(both), '≤', fact('credits')), both)).toEqual(['學生.學分 → 應修：上限（9 學分）: 8 學分 9 學分 10 學分', '學生.學分 → 應修：上限（16 學分）: 15 學分 16 學分 17 學分']);
    const same = values({ branches, otherwise: bound(9) });
    expect(all(compare(fact('credits'), '≥', reads(same)), same).map((t) => t.branch?.index)).toEqual([0, 1]);
    const open = values({ branches });
    expect(shown(compare(fact('credits'), '≥', reads(open)), open)).toEqual(['學生.學分 → 應修：上限（9 學分）: 8 學分 9 學分 10 學分']);
    const computed = values({ branches, otherwise: fact('extra') });
    expect(shown(compare(fact('credits'), '≥', reads(computed)), computed)).toEqual([]);
    const empty = values({});
    expect(shown(compare(fact('credits'), '≥', reads(empty)), empty)).toEqual([]);
    const told = definition('told', boolean, { name: name('可', 'told'), branches: [{ condition: fact('approved'), value: truth(true) }], otherwise: truth(false) });
    expect(shown(compare(fact('approved'), '=', reads(told)), told)).toEqual([]);
    const day = definition('day', date, { name: name('期限', 'day'), otherwise: days(17045) });
    expect(shown(compare(fact('filed'), '≤', reads(day)), day)).toEqual(['學生.送件日 → 期限：105年9月1日: 105年8月31日 105年9月1日 105年9月2日']);
    expect(all(compare(fact('credits'), '≥', reads(both)), both).map((t) => t.branch)).toEqual([{ definition: '應修', index: 0 }, { definition: '應修', index: 1 }]);
  });
  it('may be one for a definition or for the amount of a decision, as for a fact', () => {
    const sum = definition('sum', integer(0, 60, '學分'), { name: name('合計', 'sum'), otherwise: calculate('add', fact('credits'), fact('extra')) });
    expect(shown(compare(reads(sum), '≤', bound(25)), sum)).toEqual(['合計 → 上限（25 學分）: 24 學分 25 學分 26 學分']);
    expect(shown(compare({ op: 'amount', discretion: '核可' }, '≤', bound(3)))).toEqual(['核可 核定數 → 上限（3）: 2 3 4']);
  });
  it('is the limit of the law, before an authority changes it, and a requirement belongs to its decision', () => {
    const requirement = compare(fact('score'), '≥', bound(80));
    const approval: ProgramDiscretion = discretion('approval', { requirement });
    const changed: Expression = { op: 'discretionary', original: bound(25), discretion: approval.name.text, granted: calculate('add', bound(25), number(3)) };
    expect(shown(compare(fact('credits'), '≤', changed), approval)).toEqual(['學生.學分 → 上限（25 學分）: 24 學分 25 學分 26 學分']);
    expect(shown(and(compare(fact('credits'), '≤', bound(25)), requirement), approval)).toEqual(['學生.學分 → 上限（25 學分）: 24 學分 25 學分 26 學分']);
    expect(thresholdsOf(approval, given([approval])).map((t) => t.limitWords)).toEqual(['上限（80 分）']);
  });
});
