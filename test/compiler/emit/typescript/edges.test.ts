/** The edges of what is proven: signs of limits near 2^53, days at the ends of the calendar, fractions in lists, amounts of any precision, what is computed once. */
import { describe, expect, it } from 'vitest';
import type { Expression, RuleProgram } from '../../../../compiler/ir/program.ts';
import { compileProgram } from '../../../../compiler/emit/typescript/index.ts';
import {
  aggregate, allocation, and, boolean, calculate, compare, date, days, decimal, definition, discretion, entryField, enumerated, factIn, field, group, integer, listOf, must, name, norm, not, number, or, program, q, reads, record,
  recordOf, rounded,
} from './build-program.ts';

const KIND = { name: name('類別', 'kind'), members: [name('甲', 'a'), name('乙', 'b')] };
const part = record('零件', 'part', field('重', 'weight', integer(0, 9)), field('名', 'kind', enumerated('類別')));
const facts = record('件', 'item',
  field('欠', 'due', integer(null, 0)), field('費', 'fee', integer(0, null)), field('稅', 'tax', integer(0, null)), field('額', 'money', integer(null, null)), field('分', 'score', integer(0, 100)), field('可', 'yes', boolean), field('日', 'day', date), field('比', 'ratio', { kind: 'number', unit: null, decimals: null, low: q(1, 3), high: q(2) }),
  field('各比', 'ratios', listOf(decimal(null, null, null))), field('各類', 'kinds', listOf(enumerated('類別'))), field('各件', 'parts', listOf(recordOf('零件'))), field('半', 'half', decimal(1, -5, 5)), field('小', 'small', { kind: 'number', unit: null, decimals: 1, low: q(-7, 3), high: q(7, 3) }));
const f = (alias: string): Expression => factIn(facts, alias);
const compiled = (items: RuleProgram['items']) => compileProgram(program({ enumerations: [KIND], records: [facts], elements: [part], items }));
/** The outcome of a rule, from facts as they are. */
const outcome = (condition: Expression, ...more: RuleProgram['items']) => {
  const { decide } = compiled([...more, norm('rule', { duties: [must(condition)] })]);
  return (item: object, others: object = {}): string => decide({ item, ...others })['rule']!.outcome;
};
const valueOf = (e: Expression, type = decimal(null, null, null), ...more: RuleProgram['items']) => {
  const { evaluate } = compiled([...more, definition('own', type, { otherwise: e })]);
  return (item: object) => evaluate({ item }).results['own']!;
};
const plus = (a: Expression, b: Expression): Expression => calculate('add', a, b);
const minus = (a: Expression, b: Expression): Expression => calculate('subtract', a, b);
const times = (a: Expression, b: Expression): Expression => calculate('multiply', a, b);
const over = (a: Expression, b: Expression): Expression => calculate('divide', a, b);
const MOST = Number.MAX_SAFE_INTEGER;

describe('limits near 2^53', () => {
  // doubles that large are even: an odd difference would round to its neighbour, and equal what it does not equal
  it('a rounded negative stays negative', () => {
    const rule = (mode: 'halfAway' | 'truncate' | 'awayFromZero') => outcome(compare(minus(rounded(over(f('due'), number(2)), mode), f('fee')), '=', minus(rounded(over(f('due'), number(2)), mode), f('tax'))));
    for (const mode of ['halfAway', 'truncate', 'awayFromZero'] as const) {
      for (const due of [-MOST, 2 - MOST]) {
        expect([0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => rule(mode)({ due, fee: MOST - a, tax: MOST - b })))).toEqual([0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => (a === b ? 'met' : 'violated'))));
      }
    }
  });
  it('a number that is rounded away from zero may be one more than its quotient', () => {
    for (const mode of ['halfAway', 'awayFromZero', 'truncate'] as const) {
      const twice = (alias: string): Expression => times(rounded(over(f(alias), number(2)), mode), number(2));
      const [low, high] = [outcome(compare(minus(twice('due'), number(1)), '=', twice('due'))), outcome(compare(plus(twice('fee'), number(1)), '=', twice('fee')))];
      expect([-MOST, 1 - MOST].map((due) => low({ due })).concat([MOST, MOST - 1].map((fee) => high({ fee })))).toEqual(['violated', 'violated', 'violated', 'violated']);
    }
  });
  it.each<[string, (a: Expression, b: Expression) => Expression]>([
    ['sums', plus], ['differences', minus], ['products with a constant', (a, b) => plus(times(a, number(3)), b)], ['products with a negative constant', (a, b) => minus(times(a, number(-3)), b)], ['quotients of constants', (a, b) => plus(over(a, number(1, 3)), b)],
    ['divisions by a negative', (a, b) => plus(over(a, number(-1, 3)), b)], ['quotients', (a, b) => plus(rounded(over(a, f('score')), 'halfAway'), b)],
  ])('%s of facts that nothing bounds are equal where they are', (_, combine) => {
    for (const [mine, other] of [['due', 'fee'], ['fee', 'due'], ['money', 'money']] as const) {
      const sign = (alias: string): number => (alias === 'due' ? -1 : 1);
      const rule = outcome(compare(combine(f(mine), f(other)), '=', combine(f(mine), plus(f(other), f('tax')))));
      const at = (tax: number) => rule({ score: 1, tax, [mine]: sign(mine) * MOST, [other]: sign(other) * (MOST - 1) });
      expect([at(0), at(1), at(2)]).toEqual(['met', 'violated', 'violated']);
    }
  });
  it('a bound that no unit of the fact meets is that of the nearest inside', () => {
    const rule = outcome(compare(f('small'), '<', number(1)));
    expect([-2.4, -2.3, 0, 2.3, 2.4].map((small) => rule({ small }))).toEqual(['undetermined', 'met', 'met', 'violated', 'undetermined']);
  });
  it('negative halves are rounded away from zero, as positive ones', () => {
    const value = valueOf(rounded(f('half'), 'halfAway'));
    expect([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((half) => value({ half }).value)).toEqual([-3, -2, -1, 1, 2, 3]);
    const scaled = valueOf(rounded(times(f('half'), number(1, 100)), 'awayFromZero', 1));
    expect([-5, -0.1, 0, 0.1, 5].map((half) => scaled({ half }).value)).toEqual([-0.1, -0.1, 0, 0.1, 0.1]);
  });
});

describe('days', () => {
  const later = (by: Expression, from: Expression = f('day')) => valueOf({ op: 'addDays', date: from, days: by }, date as never);
  it('leave the calendar at neither end', () => {
    const [forward, back] = [later(f('score')), later(minus(number(0), f('score')))];
    expect([forward({ day: '9999-12-30', score: 1 }).value, back({ day: '0001-01-02', score: 1 }).value]).toEqual(['9999-12-31', '0001-01-01']);
    expect([forward({ day: '9999-12-31', score: 1 }), back({ day: '0001-01-01', score: 1 })].map(({ value, reasons }) => [value, reasons])).toEqual([[null, ['noSuchDate']], [null, ['noSuchDate']]]);
  });
  it('from a constant on leave it where they must', () => {
    const [forward, back] = [later(f('score'), days(2932895)), later(minus(number(0), f('score')), days(-719161))];
    expect([0, 1, 2].map((score) => [forward({ score }).value, back({ score }).value])).toEqual([['9999-12-30', '0001-01-02'], ['9999-12-31', '0001-01-01'], [null, null]]);
  });
  it('as many as a fraction says are a date where it is whole', () => {
    const exact = later(f('ratio'));
    expect([exact({ day: '2026-01-01', ratio: 2 }).value, exact({ day: '2026-01-01', ratio: '1/2' }).reasons]).toEqual(['2026-01-03', ['fractionalDays']]);
    const until = definition('until', date, { otherwise: { op: 'addDays', date: f('day'), days: f('ratio') } });
    const rule = outcome(compare(reads(until), '≤', days(20457)), until);
    expect([1, 2].map((ratio) => rule({ day: '2026-01-03', ratio }))).toEqual(['met', 'violated']);
  });
});

describe('numbers of any precision', () => {
  it('are read within their range', () => {
    const rule = outcome(compare(f('ratio'), '≥', number(0)));
    expect(['1/4', '1/3', 2, 2.1, '13/6'].map((ratio) => rule({ ratio }))).toEqual(['undetermined', 'met', 'met', 'undetermined', 'undetermined']);
  });
  it('in lists are equal in whatever form they are written', () => {
    const listed = outcome({ op: 'any', list: f('ratios'), set: [number(1, 3), number(5, 2)] });
    expect([['1/3'], ['2/6'], [2.5], ['5/2'], [2], []].map((ratios) => listed({ ratios }))).toEqual(['met', 'met', 'met', 'met', 'violated', 'violated']);
    const every = outcome({ op: 'every', list: f('ratios'), set: [f('ratio'), number(1)] });
    expect([[1, '1/2'], [0.5], [1, 2]].map((ratios) => every({ ratios, ratio: '1/2' }))).toEqual(['met', 'met', 'violated']);
    expect([every({ ratios: [1, 'x'], ratio: 1 }), every({ ratio: 1 })]).toEqual(['undetermined', 'undetermined']);
  });
  it('that an authority may grant are tried at both ends', () => {
    const share = discretion('share', { amount: { name: name('比', 'portion'), type: decimal(null, 0, 1), low: q(1, 9), high: q(1, 3) } });
    const shared: Expression = { op: 'discretionary', original: number(1, 7), discretion: share.name.text, granted: { op: 'amount', discretion: share.name.text } };
    const rule = outcome(compare(f('ratio'), '≤', shared), share);
    expect([rule({ ratio: '1/2' }), rule({ ratio: '1/3' }), rule({ ratio: '1/3' }, { share: { decision: 'granted' } }), rule({ ratio: '1/2' }, { share: { decision: 'granted' } }), rule({ ratio: '1/3' }, { share: { decision: 'granted', portion: '1/3' } })]).toEqual(['violated', 'undetermined', 'undetermined', 'violated', 'met']);
    const value = valueOf(rounded(times(shared, number(9)), 'halfAway'), decimal(null, null, null), share);
    expect([value({}).outcome, value({}).missing]).toEqual(['undetermined', ['裁量share.決定']]);
  });
});

describe('what stands open', () => {
  const grant = discretion('grant', { amount: { name: name('量', 'amount'), type: integer(0, 9), low: q(1), high: q(9) } });
  const raised: Expression = { op: 'discretionary', original: number(25), discretion: grant.name.text, granted: plus(number(25), { op: 'amount', discretion: grant.name.text }) };
  const under = compare(f('score'), '≤', raised);
  it('is told of each comparison by itself: 且, 或 and 非 join three values', () => {
    for (const condition of [and(under, not(under)), or(under, not(under)), not(and(under, not(under))), not(or(under, not(under)))]) expect(outcome(condition, grant)({ score: 30 })).toBe('undetermined');
    expect([outcome(and(under, f('yes')), grant)({ score: 30, yes: false }), outcome(or(under, f('yes')), grant)({ score: 30, yes: true }), outcome(not(under), grant)({ score: 20 })]).toEqual(['violated', 'met', 'violated']);
  });
  it('of a definition by cases is what both its cases say', () => {
    const limit = definition('limit', integer(0, 25), { branches: [{ condition: f('yes'), value: number(9) }], otherwise: number(7) });
    const [low, high] = [compare(reads(limit), '<', number(8)), compare(reads(limit), '≥', number(8))];
    const truth = (e: Expression) => valueOf(e, boolean as never, limit)({});
    expect([truth(or(low, high)), truth(and(low, high)), truth(compare(reads(limit), '>', number(5)))].map((r) => r.value)).toEqual([true, false, true]);
    expect([outcome(or(low, high), limit)({}), outcome(low, limit)({})]).toEqual(['met', 'undetermined']);
  });
  it('of a list by cases is the list', () => {
    const listing = definition('listing', listOf(enumerated('類別')), { branches: [{ condition: f('yes'), value: f('kinds') }], otherwise: f('kinds') });
    const { evaluate } = compiled([listing]);
    expect([{ kinds: ['a'], yes: true }, { kinds: ['a'], yes: false }, { kinds: ['a'] }].map((item) => evaluate({ item }).results['listing']!).map(({ value, missing }) => [value, missing])).toEqual([[['a'], []], [['a'], []], [null, ['件.可']]]);
  });
  it('of a truth is what keeps it open, and no more', () => {
    const answer = valueOf(or(f('yes'), and(compare(f('score'), '≥', number(9)), compare(f('half'), '≥', number(1)))), boolean as never);
    expect([answer({}).missing, answer({ half: 0 }).missing, answer({ score: 3, yes: false }).value, answer({ yes: false, half: 2 }).missing]).toEqual([['件.可', '件.分', '件.半'], ['件.可'], false, ['件.分']]);
  });
  it('of a definition without cases is all of it', () => {
    for (const type of [integer(0, 9), decimal(null, null, null), date, boolean, enumerated('類別'), listOf(enumerated('類別'))]) {
      const { evaluate } = compiled([definition('never', type, {})]);
      expect(evaluate({}).results['never']).toMatchObject({ outcome: 'undetermined', value: null, missing: [], reasons: ['noValue'] });
    }
  });
  it('leaves a table of courses without an allocation while an amount is open that its groups ask for', () => {
    const table = norm('rule', { duties: [must(allocation(f('parts'), entryField(part, 'weight'), [group('a', { condition: compare(entryField(part, 'weight'), '≤', { op: 'discretionary', original: number(0), discretion: grant.name.text, granted: { op: 'amount', discretion: grant.name.text } }), minCourses: 1 })]))] });
    const { evaluate } = compiled([grant, table]);
    const rule = (decision: object) => evaluate({ item: { parts: [{ weight: 5 }] }, grant: decision }).results['rule']!;
    expect([rule({}), rule({ decision: 'granted' }), rule({ decision: 'refused' }), rule({ decision: 'granted', amount: 5 }), rule({ decision: 'granted', amount: 4 })].map(({ outcome, allocation }) => [outcome, allocation !== undefined]))
      .toEqual([['undetermined', false], ['undetermined', false], ['violated', true], ['met', true], ['violated', true]]);
  });
  it('in a group of a table takes no more courses than it may', () => {
    const rule = (most: number | null, least: number) => outcome(allocation(f('parts'), number(2), [group('a', { maxCourses: most, minCourses: 1 })], { totalCredits: q(least) }));
    const parts = [{ weight: 1 }, { weight: 2 }];
    expect([rule(null, 4)({ parts }), rule(2, 4)({ parts }), rule(1, 4)({ parts }), rule(1, 2)({ parts })]).toEqual(['met', 'met', 'violated', 'met']);
  });
});

describe('what is computed', () => {
  /** Entries that count how often they are looked at. */
  const counting = (): { parts: object[]; seen: () => number } => {
    let seen = 0;
    const entry = { get weight(): number { seen++; return 3; }, kind: 'a' };
    return { parts: [entry, entry], seen: () => seen };
  };
  it.each<[string, Expression]>([
    ['a sum', compare(aggregate('sum', f('parts'), { value: entryField(part, 'weight') }), '≥', number(1))], ['an allocation', allocation(f('parts'), entryField(part, 'weight'), [group('a', { minCredits: q(2) })])],
  ])('%s is computed once for all rules', (_, condition) => {
    const { decide } = compiled(['one', 'two', 'three'].map((alias) => norm(alias, { duties: [must(condition)] })));
    const { parts, seen } = counting();
    expect(Object.values(decide({ item: { parts } })).map((one) => one.outcome)).toEqual(['met', 'met', 'met']);
    expect(seen()).toBe(2);
  });
  it('a definition is computed once for all rules', () => {
    const total = definition('total', integer(0, 90), { otherwise: aggregate('sum', f('parts'), { value: entryField(part, 'weight') }) });
    const { decide } = compiled([total, ...['one', 'two'].map((alias) => norm(alias, { duties: [must(compare(reads(total), '≥', number(1)))] }))]);
    const { parts, seen } = counting();
    decide({ item: { parts } });
    expect(seen()).toBe(2);
  });
});
