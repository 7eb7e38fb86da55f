/** The student that is shown: facts of every type, as an evaluator takes them and as a 案例 writes them. */
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../compiler/ir/program.ts';
import { confirmsCase, findCase } from '../../../compiler/verify/index.ts';
import { showFacts, type CaseFact } from '../../../compiler/verify/cases.ts';
import { createProver } from '../../../compiler/verify/prover.ts';
import { and, boolean, calculate, compare, date, days, decimal, definition, discretion, enumerated, factIn, field, integer, listOf, member, name, not, number, or, program, q, record, text } from '../emit/typescript/build-program.ts';

const STUDENT = record('學生', 'student',
  field('姓名', 'name', text), field('暱稱', 'nickname', text, true), field('別名', 'names', listOf(text)), field('學分', 'credits', integer(0, 60)), field('欠分', 'owed', integer(-9, -2)), field('成績', 'score', decimal(2, 0, 100), true),
  field('比', 'ratio', decimal(null, 0, 1)), field('在學', 'enrolled', boolean), field('身分', 'status', enumerated('身分')), field('各身分', 'statuses', listOf(enumerated('身分'))),
  field('各科', 'scores', listOf(decimal(1, 0, 100))), field('入學', 'entered', date), field('休學', 'left', date, true));
const extra = discretion('approval', { amount: { name: name('加給', 'extra'), type: integer(0, 9), low: q(2), high: q(5) } });
const PROGRAM = program({ enumerations: [{ name: name('身分', 'status'), members: ['一般生', '延修生', '轉學生'].map((m, i) => name(m, `m${i}`)) }], records: [STUDENT], items: [extra] });
const [FIRST, LAST] = ['1912-01-01', '2910-12-31'].map((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000) as [number, number];
const fact = (alias: string): Expression => factIn(STUDENT, alias);
const words = (value: string): Expression => ({ op: 'text', value });
const present = (alias: string): Expression => ({ op: 'present', fact: fact(alias) });
const within = (op: 'any' | 'every', alias: string, ...set: Expression[]): Expression => ({ op, list: fact(alias), set });

/** What is shown of the case found, which the evaluator confirms; null where there is none. */
function shown(condition: Expression): string | null {
  const found = findCase(condition, PROGRAM);
  if (found.kind !== 'found') return found.kind === 'none' ? null : found.kind;
  expect(confirmsCase(condition, PROGRAM, found.facts), showFacts(found.facts)).toBe(true);
  return showFacts(found.facts);
}

describe('a case', () => {
  it('has words that no rule names where others will not do', () => {
    expect(shown(compare(fact('name'), '=', words('甲')))).toBe('學生.姓名 「甲」');
    expect(shown(not(compare(fact('name'), '=', words('甲'))))).toBe('學生.姓名 「其他1」');
    expect(shown(not(compare(fact('name'), '=', words('其他1'))))).toBe('學生.姓名 「其他2」');
    expect(shown(and(compare(fact('name'), '≠', fact('nickname')), compare(fact('name'), '≠', words('其他1')), compare(fact('nickname'), '≠', words('其他1'))))).toMatch(/^學生\.姓名 「其他[23]」，學生\.暱稱 「其他[23]」$/);
    expect(shown(compare(fact('name'), '=', fact('nickname')))).toBe('學生.姓名 「其他1」，學生.暱稱 「其他1」');
    expect(shown(and(compare(fact('name'), '=', words('甲')), compare(fact('name'), '=', words('乙'))))).toBeNull();
    expect(shown(and(within('any', 'names', words('甲')), not(within('every', 'names', words('甲')))))).toBe('學生.別名 「其他1」、「甲」');
  });

  it('has numbers near to 0, in the steps of their decimals', () => {
    expect(shown(compare(fact('credits'), '>', number(15)))).toBe('學生.學分 16');
    expect(shown(compare(fact('owed'), '<', number(0)))).toBe('學生.欠分 -2');
    expect(shown(compare(fact('score'), '>', number(5999, 100)))).toBe('學生.成績 60');
    expect(shown(compare(fact('score'), '>', number(60)))).toBe('學生.成績 60.01');
    expect(shown(compare(calculate('multiply', fact('ratio'), number(3)), '=', number(1)))).toBe('學生.比 1/3');
    expect(shown(compare(calculate('multiply', fact('ratio'), number(2)), '=', number(1)))).toBe('學生.比 0.5');
    // nothing follows from steps of ours
    expect(shown(compare(calculate('multiply', fact('ratio'), number(7)), '=', number(1)))).toBe('unproven');
    expect(shown(compare(fact('credits'), '>', number(60)))).toBeNull();
    expect(shown(compare(calculate('multiply', fact('credits'), number(7)), '=', number(100)))).toBeNull();
  });

  it('says what is absent, and what an authority decided', () => {
    expect(shown(not(present('score')))).toBe('學生.成績 無');
    expect(shown(present('score'))).toBe('學生.成績 0');
    expect(shown(and(not(present('score')), compare(fact('score'), '≥', number(0))))).toBeNull();
    const amount: Expression = { op: 'amount', discretion: extra.name.text };
    const granted = (original: Expression, more: Expression): Expression => ({ op: 'discretionary', original, discretion: extra.name.text, granted: more });
    expect(shown(compare(granted(number(1), amount), '>', number(1)))).toBe('裁量approval.決定 准，裁量approval.加給 2');
    // what was refused has no amount
    expect(shown(compare(granted(number(1), amount), '≤', number(1)))).toBe('裁量approval.決定 不准');
    expect(shown(compare(granted(number(1), amount), '>', number(5)))).toBeNull();
  });

  it('has days of our time, and others where it must', () => {
    expect(shown(compare(fact('entered'), '≥', days(0)))).toBe('學生.入學 115年9月1日');
    expect(shown(compare(fact('entered'), '<', days(0)))).toBe('學生.入學 58年12月31日');
    expect(shown(compare(calculate('subtract', fact('entered'), fact('left')), '>', number(5)))).toMatch(/^學生\.入學 .*日，學生\.休學 .*日$/);
    // no case has a day before the Republic
    expect(shown(compare(fact('entered'), '<', days(FIRST)))).toBeNull();
    expect(shown(compare(fact('entered'), '≤', days(FIRST)))).toBe('學生.入學 1年1月1日');
    expect(shown(compare(fact('entered'), '>', days(LAST)))).toBeNull();
    expect(shown(compare(fact('entered'), '≥', days(LAST)))).toBe('學生.入學 999年12月31日');
  });

  it('has members, truths and lists of them', () => {
    expect(shown(and(fact('enrolled'), compare(fact('status'), '≠', member('身分', '一般生'))))).toBe('學生.在學 是，學生.身分 延修生');
    expect(shown(not(fact('enrolled')))).toBe('學生.在學 否');
    expect(shown(within('any', 'statuses', member('身分', '轉學生'), member('身分', '延修生')))).toBe('學生.各身分 延修生');
    expect(shown(not(within('any', 'statuses', member('身分', '轉學生'))))).toBe('學生.各身分 無');
    expect(shown(not(within('every', 'statuses', member('身分', '一般生'))))).toBe('學生.各身分 延修生');
    expect(shown(and(within('any', 'statuses', member('身分', '轉學生')), within('any', 'statuses', member('身分', '延修生'))))).toBe('學生.各身分 延修生、轉學生');
    expect(shown(and(within('any', 'scores', number(60)), within('any', 'scores', number(141, 2))))).toBe('學生.各科 60、70.5');
    // 120 is no score, and neither is 59.95
    expect(shown(within('any', 'scores', number(120)))).toBeNull();
    expect(shown(within('any', 'scores', number(5995, 100)))).toBeNull();
    expect(shown(and(not(within('every', 'scores', number(0), number(1, 10)))))).toMatch(/^學生\.各科 0\.2$/);
    expect(shown(within('any', 'scores'))).toBeNull();
  });

  it('has the facts that are given to it', () => {
    const { findCase: ask } = createProver(PROGRAM);
    const given = (field: string, value: CaseFact['value']): CaseFact => ({ record: '學生', field, value, shown: '' });
    const kinds = (condition: Expression, ...facts: CaseFact[]): string => ask(condition, undefined, facts).kind;
    const half = compare(fact('score'), '<', number(60));
    expect([kinds(half, given('成績', 59.99)), kinds(half, given('成績', 60)), kinds(half, given('成績', null)), kinds(not(present('score')), given('成績', null)), kinds(not(present('score')), given('成績', 0))]).toEqual(['found', 'none', 'none', 'found', 'none']);
    const third = compare(fact('ratio'), '=', number(1, 3));
    expect([kinds(third, given('比', '1/3')), kinds(third, given('比', 0.25))]).toEqual(['found', 'unproven']);
    const old = compare(fact('entered'), '<', days(20697));
    expect([kinds(old, given('入學', '2026-08-31')), kinds(old, given('入學', '2026-09-01'))]).toEqual(['found', 'none']);
    expect([kinds(fact('enrolled'), given('在學', true)), kinds(fact('enrolled'), given('在學', false))]).toEqual(['found', 'none']);
    const transfer = compare(fact('status'), '=', member('身分', '轉學生'));
    expect([kinds(transfer, given('身分', '轉學生')), kinds(transfer, given('身分', '延修生'))]).toEqual(['found', 'none']);
    const both = and(within('any', 'statuses', member('身分', '轉學生')), not(within('every', 'statuses', member('身分', '轉學生'))));
    expect([kinds(both, given('各身分', ['轉學生', '一般生'])), kinds(both, given('各身分', ['轉學生'])), kinds(both, given('各身分', []))]).toEqual(['found', 'none', 'none']);
    const sixty = within('every', 'scores', number(60));
    expect([kinds(sixty, given('各科', [60, 60])), kinds(sixty, given('各科', [60, 59.5])), kinds(within('any', 'scores', number(119, 2)), given('各科', [60, 59.5]))]).toEqual(['found', 'none', 'found']);
    expect([kinds(compare(fact('name'), '=', words('甲')), given('姓名', '甲')), kinds(compare(fact('name'), '=', words('甲')), given('姓名', '乙'))]).toEqual(['found', 'none']);
  });
});

describe('what holds of everybody', () => {
  const always = (condition: Expression): boolean => createProver(PROGRAM).isAlwaysTrue(condition);
  it('is said only where it does, with whatever is absent and on whatever day', () => {
    expect(always(compare(fact('credits'), '≤', number(60)))).toBe(true);
    expect(always(compare(fact('credits'), '<', number(60)))).toBe(false);
    expect(always(compare(fact('score'), '≤', number(100)))).toBe(false);
    expect(always(or(not(present('score')), compare(fact('score'), '≤', number(100))))).toBe(true);
    // days before the Republic are no case, but an evaluator takes them
    expect(always(compare(fact('entered'), '≥', days(FIRST)))).toBe(false);
    expect(always(compare(fact('entered'), '≥', days(-719_162)))).toBe(true);
    expect(always(compare(fact('entered'), '≤', days(2_932_896)))).toBe(true);
    expect(always(compare(fact('entered'), '<', days(2_932_896)))).toBe(false);
    expect(always({ op: 'boolean', value: true })).toBe(true);
    // between the steps of a number without decimals anything may be
    expect(always(compare(fact('ratio'), '≤', number(1)))).toBe(false);
    const divided = compare(calculate('divide', number(1), fact('credits')), '≥', number(0));
    expect([always(divided), always(or(compare(fact('credits'), '=', number(0)), divided))]).toEqual([false, true]);
  });
  it('is so through definitions as well', () => {
    const level = definition('level', integer(0, 9), { branches: [{ condition: compare(fact('credits'), '>', number(20)), value: number(2) }, { condition: compare(fact('credits'), '≤', number(20)), value: number(1) }] });
    const read: Expression = { op: 'definition', definition: level.name.text, type: level.type };
    const own = createProver({ ...PROGRAM, items: [level] });
    expect([own.isAlwaysTrue(compare(read, '≥', number(1))), own.isAlwaysTrue(compare(read, '≥', number(2)))]).toEqual([true, false]);
    const open = createProver({ ...PROGRAM, items: [{ ...level, branches: level.branches.slice(0, 1) }] });
    expect(open.isAlwaysTrue(compare(read, '≥', number(1)))).toBe(false);
  });
});
