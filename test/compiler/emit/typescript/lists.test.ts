/** Lists in the input: aggregates, rounding and working days, exact and with what they lack. */
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../../compiler/ir/program.ts';
import { compileProgram, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { readIsoDate } from '../../../../compiler/runtime/index.ts';
import {
  aggregate, boolean, compare, date, decimal, definition, entryField, enumerated, factIn, field, integer, listOf, member, must, name, norm, number, program, record, recordOf, rounded,
} from './build-program.ts';

const course = record('修課', 'course', field('學分', 'credits', integer(0, 12, '學分')), field('成績', 'score', decimal(2, 0, 100, '分'), true), field('費用', 'fee', integer(null, null, '元')));
const student = record('學生', 'student',
  field('修課', 'courses', listOf(recordOf('修課'))), field('門檻', 'passMark', integer(0, 100)), field('各科', 'scores', listOf(decimal(1, 0, 100))),
  field('日期', 'day', date), field('放假日', 'holidays', listOf(date)), field('補班日', 'workdays', listOf(date)), field('所及期間', 'periods', listOf(date)), field('日數', 'days', integer(null, null)));
const courses = factIn(student, 'courses');
const scores = factIn(student, 'scores');
const credits = entryField(course, 'credits');
const score = entryField(course, 'score');
const passed = compare(score, '≥', factIn(student, 'passMark'));
const holds = (alias: string, condition: Expression) => norm(alias, { duties: [must(condition)] });

function valueOf(e: Expression, type = decimal(null, null, null)) {
  const { evaluate } = compileProgram(program({ records: [student], elements: [course], items: [definition('value', type, { otherwise: e })] }));
  return (facts: object) => {
    const { value, missing, reasons, outcome } = evaluate({ student: facts }).results['value']!;
    return outcome === 'value' ? value : { missing, ...(reasons ? { reasons } : {}) };
  };
}
const LIST = [{ credits: 3, score: 80 }, { credits: 2, score: 59.99 }, { credits: 4, score: 60 }];

describe('lists of members', () => {
  it.each([30, 31, 32, 33, 64])('of an enumeration of %i have each of them, the first and the last', (size) => {
    const members = Array.from({ length: size }, (_, i) => name(`員${i}`, `m${i}`));
    const person = record('人', 'person', field('身分', 'kinds', listOf(enumerated('類'))));
    const has = (i: number): Expression => ({ op: 'any', list: factIn(person, 'kinds'), set: [member('類', `員${i}`)] });
    const { decide } = compileProgram(program({ records: [person], enumerations: [{ name: name('類', 'kind'), members }], items: [holds('first', has(0)), holds('last', has(size - 1))] }));
    const outcomes = (...kinds: number[]): unknown[] => Object.values(decide({ person: { kinds: kinds.map((i) => `m${i}`) } })).map(({ outcome }) => outcome);
    expect([outcomes(0), outcomes(size - 1), outcomes(1, size - 2), outcomes(0, size - 1), outcomes()]).toEqual([['met', 'violated'], ['violated', 'met'], ['violated', 'violated'], ['met', 'met'], ['violated', 'violated']]);
    expect(Object.values(decide({ person: {} })).map(({ missing }) => missing)).toEqual([['人.身分'], ['人.身分']]);
  });
});

describe('aggregates over records', () => {
  it.each([
    ['count', {}, 3], ['count', { condition: passed }, 2], ['sum', { value: credits }, 9], ['sum', { value: credits, condition: passed }, 7], ['max', { value: score }, 80],
    ['min', { value: score }, 59.99], ['mean', { value: credits }, 3], ['mean', { value: score, condition: passed }, 70], ['streak', { condition: passed, sequence: { order: [credits], alike: [] } }, 2], ['streak', { condition: passed, sequence: { order: [credits], alike: [credits] } }, 1],
    ['rank', { own: factIn(student, 'passMark'), value: score }, 2], ['rank', { own: factIn(student, 'passMark'), value: score, condition: passed, isLeastFirst: true }, 1],
  ] as const)('%s %o is %s', (operation, parts, expected) => expect(valueOf(aggregate(operation, courses, parts))({ courses: LIST, passMark: 60 })).toBe(expected));
  it('of none: 0, no value, a division by zero', () => {
    const none = { courses: [], passMark: 60 };
    expect([valueOf(aggregate('sum', courses, { value: credits }))(none), valueOf(aggregate('count', courses))(none), valueOf(aggregate('streak', courses, { condition: passed, sequence: { order: [credits], alike: [] } }))(none)]).toEqual([0, 0, 0]);
    for (const operation of ['max', 'min'] as const) expect(valueOf(aggregate(operation, courses, { value: score }))(none)).toEqual({ missing: [], reasons: ['noEntries'] });
    expect(valueOf(aggregate('mean', courses, { value: score }))(none)).toEqual({ missing: [], reasons: ['divisionByZero'] });
    expect(valueOf(rounded(aggregate('deviation', courses, { value: score }), 'halfAway', 2))(none)).toEqual({ missing: [], reasons: ['divisionByZero'] });
    expect(valueOf(aggregate('max', courses, { value: score, condition: passed }))({ courses: [{ score: 10 }], passMark: 60 })).toEqual({ missing: [], reasons: ['noEntries'] });
  });
  it('name the list, or the field of its entries once', () => {
    const sum = valueOf(aggregate('sum', courses, { value: credits, condition: passed }));
    expect(sum({ passMark: 60 })).toEqual({ missing: ['學生.修課'] });
    expect(sum({ courses: [{ credits: 3 }, { credits: 2, score: null }, { credits: 3, score: 80 }], passMark: 60 })).toEqual({ missing: ['學生.修課 的 成績'] });
    expect(sum({ courses: [{ score: 80 }, {}], passMark: 60 })).toEqual({ missing: ['學生.修課 的 學分', '學生.修課 的 成績'] });
    expect(sum({ courses: LIST })).toEqual({ missing: ['學生.門檻'] });
    expect(sum({ courses: [{ score: 10 }], passMark: 60 })).toBe(0);
  });
  it('a run goes by what the entries say, whatever the order of the list; two of one place that differ leave it open', () => {
    const run = valueOf(aggregate('streak', courses, { condition: passed, sequence: { order: [credits], alike: [] } }));
    const [one, two, three, failed] = [{ credits: 1, score: 60 }, { credits: 2, score: 60 }, { credits: 4, score: 60 }, { credits: 3, score: 1 }];
    for (const list of [[one, two, three, failed], [failed, three, two, one], [two, failed, one, three]]) expect(run({ courses: list, passMark: 60 })).toBe(2);
    expect([run({ courses: [one, two, two], passMark: 60 }), run({ courses: [failed, failed], passMark: 60 })]).toEqual([3, 0]);
    expect(run({ courses: [one, two, { credits: 2, score: 1 }], passMark: 60 })).toEqual({ missing: [], reasons: ['samePlace'] });
    expect(run({ courses: [one, { score: 1 }], passMark: 60 })).toEqual({ missing: ['學生.修課 的 學分'] });
  });
  it('some and all decide by one entry, whatever is not known of the others', () => {
    const some = valueOf(aggregate('some', courses, { condition: passed }), boolean as never);
    const all = valueOf(aggregate('all', courses, { condition: passed }), boolean as never);
    const [known, open, failed] = [{ score: 60 }, {}, { score: 1 }];
    expect([some({ courses: [open, known], passMark: 60 }), all({ courses: [open, failed], passMark: 60 })]).toEqual([true, false]);
    expect([some({ courses: [open, failed], passMark: 60 }), all({ courses: [open, known], passMark: 60 })]).toEqual([{ missing: ['學生.修課 的 成績'] }, { missing: ['學生.修課 的 成績'] }]);
    expect([some({ courses: [], passMark: 60 }), all({ courses: [], passMark: 60 })]).toEqual([false, true]);
  });
  it('an absent score is told from an unknown one by 有', () => {
    const count = valueOf(aggregate('count', courses, { condition: { op: 'present', fact: score } }));
    expect([count({ courses: [{ score: null }, { score: 3 }] }), count({ courses: [{}] })]).toEqual([1, { missing: ['學生.修課 的 成績'] }]);
  });
  it('take 10,000 entries and no more, exactly', () => {
    const sum = valueOf(aggregate('sum', courses, { value: score }));
    const many = (n: number) => ({ courses: Array.from({ length: n }, () => ({ score: 99.99 })) });
    expect([sum(many(10_000)), sum(many(10_001))]).toEqual([999900, { missing: ['學生.修課'] }]);
    const fees = valueOf(aggregate('sum', courses, { value: entryField(course, 'fee') }));
    expect(fees({ courses: [{ fee: Number.MAX_SAFE_INTEGER }, { fee: Number.MAX_SAFE_INTEGER }, { fee: 1 }] })).toBe('18014398509481983');
  });
  it('are loops without closures, computed once for all rules', () => {
    const sum = aggregate('sum', courses, { value: credits });
    const text = emitTypeScript(program({ records: [student], elements: [course], items: [holds('one', compare(sum, '≥', number(9))), holds('two', compare(sum, '≤', number(20)))] }), { runtimeModule: 'x', sourcePath: 'y' });
    expect(text.match(/total \+= /g)).toHaveLength(1);
    // only where entries are open are the ends tried
    expect(/function sumOfCourses[^]*?\n\}/.exec(text)![0]).not.toMatch(/=> /);
    expect(text).toContain('readonly courses?: readonly (Course)[];');
    expect(text).toContain('/** 修課：清單中的一筆 */');
  });
  it('leave the names of rules alone', () => {
    const rules = ['total', 'best', 'entry', 'amount', 'met', 'credits'].map((alias) => holds(alias, compare(aggregate('max', courses, { value: credits, condition: passed }), '≥', number(1))));
    const text = emitTypeScript(program({ records: [student], elements: [course], items: rules }), { runtimeModule: 'x', sourcePath: 'y' });
    for (const { name: { alias } } of rules) expect(text).toContain(`export function ${alias}(`);
  });
});

describe('lists of numbers', () => {
  const facts = { scores: [70, 72.5, 70, 90], passMark: 70 };
  it.each([['sum', 302.5], ['max', 90], ['min', 70], ['mean', 75.625], ['count', 4]] as const)('%s', (operation, expected) => expect(valueOf(aggregate(operation, scores))(facts)).toBe(expected));
  it('equal numbers share a rank, and the next one is left out', () => {
    const rank = valueOf(aggregate('rank', scores, { own: factIn(student, 'passMark') }));
    expect([90, 73, 72, 70, 69].map((passMark) => rank({ scores: [90, 72.5, 72.5, 70], passMark }))).toEqual([1, 2, 4, 4, 5]);
    expect(rank({ scores: [90] })).toEqual({ missing: ['學生.門檻'] });
  });
  it('a deviation is that of the population, rounded exactly', () => {
    const deviation = (decimals: number, mode: 'halfAway' | 'truncate' | 'awayFromZero' = 'halfAway') => valueOf(rounded(aggregate('deviation', scores), mode, decimals));
    expect([deviation(2)({ scores: [2, 4, 4, 4, 5, 5, 7, 9] }), deviation(6)({ scores: [1, 2] }), deviation(0)({ scores: [1, 2] }), deviation(0, 'truncate')({ scores: [1, 2] })]).toEqual([2, 0.5, 1, 0]);
    expect([deviation(6)({ scores: [0, 0, 3, 3, 1.5, 1.5, 1.5, 1.5, 1.5] }), deviation(3, 'awayFromZero')({ scores: [1, 1] })]).toEqual([1, 0]);
    expect([deviation(5, 'truncate')({ scores: [1, 2, 3] }), deviation(5)({ scores: [1, 2, 3] }), deviation(5, 'awayFromZero')({ scores: [1, 2, 3] })]).toEqual([0.81649, 0.8165, 0.8165]);
  });
});

describe('rounding', () => {
  const hundredths = record('數', 'numbers', field('值', 'value', decimal(3, -10, 10)), field('除數', 'divisor', integer(-9, 9)));
  const value = (e: Expression) => {
    const { evaluate } = compileProgram(program({ records: [hundredths], items: [definition('r', decimal(null, null, null), { otherwise: e })] }));
    return (n: number, divisor = 1) => {
      const found = evaluate({ numbers: { value: n, divisor } }).results['r']!;
      return found.outcome === 'value' ? found.value : found.reasons;
    };
  };
  const own = factIn(hundredths, 'value');
  it('half away from zero, towards it, away from it, without a rounding before', () => {
    const numbers = [1.005, -1.005, 1.004, 2.675, -0.001, 0];
    expect(numbers.map((n) => value(rounded(own, 'halfAway', 2))(n))).toEqual([1.01, -1.01, 1, 2.68, 0, 0]);
    expect(numbers.map((n) => value(rounded(own, 'truncate', 2))(n))).toEqual([1, -1, 1, 2.67, 0, 0]);
    expect(numbers.map((n) => value(rounded(own, 'awayFromZero', 2))(n))).toEqual([1.01, -1.01, 1.01, 2.68, -0.01, 0]);
    expect([2.5, -2.5, 3.5].map((n) => value(rounded(own, 'halfAway'))(n))).toEqual([3, -3, 4]);
  });
  it('of quotients, and never by zero', () => {
    const quotient = value(rounded({ op: 'divide', left: own, right: factIn(hundredths, 'divisor') }, 'halfAway', 1));
    expect([quotient(1, 8), quotient(1, -8), quotient(1, 3), quotient(2, 0)]).toEqual([0.1, -0.1, 0.3, ['divisionByZero']]);
    expect(quotient(0.25, 5)).toBe(0.1);
  });
});

describe('days', () => {
  const working: Expression = { op: 'workday', date: factIn(student, 'day'), holidays: factIn(student, 'holidays'), workdays: factIn(student, 'workdays') };
  const day = valueOf(working, date as never);
  it.each([
    ['2026-05-29', [], [], '2026-05-29'], ['2026-05-30', [], [], '2026-06-01'], ['2026-05-30', [], ['2026-05-30'], '2026-05-30'], ['2026-05-29', ['2026-05-29', '2026-06-01'], [], '2026-06-02'],
    ['2026-06-01', ['2026-06-01'], ['2026-06-01'], '2026-06-01'], ['1969-12-27', [], [], '1969-12-29'],
  ])('from %s on, %j free and %j not: %s', (from, holidays, workdays, expected) => expect(day({ day: from, holidays, workdays })).toBe(expected));
  it('a year without one has a reason, a list that is missing is missing', () => {
    const start = readIsoDate('2026-01-01');
    const holidays = Array.from({ length: 400 }, (_, i) => new Date((start + i) * 86_400_000).toISOString().slice(0, 10));
    expect(day({ day: '2026-01-01', holidays, workdays: [] })).toEqual({ missing: [], reasons: ['noWorkday'] });
    expect(day({ day: '2026-01-01', holidays: [] })).toEqual({ missing: ['學生.補班日'] });
  });
  it('beyond the times for which days off are known there is a reason, times that are not known are no bounds', () => {
    const bounded = valueOf({ op: 'workday', date: factIn(student, 'day'), holidays: factIn(student, 'holidays'), workdays: factIn(student, 'workdays'), within: factIn(student, 'periods') }, date as never);
    const known = { holidays: ['2026-05-29'], workdays: [] };
    const periods = ['2026-05-01', '2026-05-31', '2026-06-08', '2026-06-30'];
    expect(['2026-05-01', '2026-05-28', '2026-05-29', '2026-06-01', '2026-06-06', '2026-06-08', '2026-06-30', '2026-07-01', '2026-04-30'].map((from) => bounded({ ...known, day: from, periods })))
      .toEqual(['2026-05-01', '2026-05-28', ...Array(3).fill({ missing: [], reasons: ['noCalendar'] }), '2026-06-08', '2026-06-30', ...Array(2).fill({ missing: [], reasons: ['noCalendar'] })]);
    expect([bounded({ ...known, day: '2030-01-05' }), bounded({ ...known, day: '2030-01-05', periods: ['2026-05-01'] }), bounded({ ...known, day: '2026-05-02', periods: [] }), bounded({ holidays: [], day: '2026-05-02', periods: [] })])
      .toEqual(['2030-01-07', '2030-01-07', { missing: [], reasons: ['noCalendar'] }, { missing: ['學生.補班日'] }]);
  });
  it('beyond the years 1 to 9999 there is none', () => {
    const later = valueOf({ op: 'addDays', date: factIn(student, 'day'), days: factIn(student, 'days') }, date as never);
    expect([later({ day: '9999-12-30', days: 1 }), later({ day: '9999-12-31', days: 1 }), later({ day: '0001-01-01', days: -1 })]).toEqual(['9999-12-31', { missing: [], reasons: ['noSuchDate'] }, { missing: [], reasons: ['noSuchDate'] }]);
    expect(later({ day: '2026-01-01', days: Number.MAX_SAFE_INTEGER })).toEqual({ missing: [], reasons: ['noSuchDate'] });
    const rule = compileProgram(program({ records: [student], elements: [course], items: [holds('r', compare({ op: 'addDays', date: factIn(student, 'day'), days: number(10) }, '≥', { op: 'date', days: 0 }))] }));
    expect(rule.decide({ student: { day: '9999-12-31' } })['r']).toMatchObject({ outcome: 'undetermined', missing: [], reasons: ['noSuchDate'] });
  });
});
