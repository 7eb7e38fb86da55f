/** What conditions tell apart of one fact, and one value of each part; the text of the index of versions. */
import { describe, expect, it } from 'vitest';
import { emitIndex, type IndexPeriod } from '../../../../compiler/emit/typescript/emit-index.ts';
import { createEmission } from '../../../../compiler/emit/typescript/emission.ts';
import { ownFact } from '../../../../compiler/emit/typescript/own-facts.ts';
import { partsOf, stepParts } from '../../../../compiler/emit/typescript/part-values.ts';
import { factKey, shapeOf, signOf } from '../../../../compiler/emit/typescript/shapes.ts';
import type { Expression } from '../../../../compiler/ir/program.ts';
import * as build from './build-program.ts';

const { and, calculate, compare, factIn, member, name, not, number, or, q } = build;
const STUDENT = build.record('學生', 'student', build.field('學分', 'credits', build.integer(0, 60)), build.field('加分', 'bonus', build.decimal(1, -10, 10)), build.field('成績', 'score', build.integer(0, 100), true),
  build.field('核准', 'approved', build.boolean), build.field('身分', 'status', build.enumerated('身分')));
const STATUS = { name: name('身分', 'status'), members: [name('一般生', 'regular'), name('延修生', 'extended'), name('轉學生', 'transfer')] };
const emission = createEmission(build.program({ enumerations: [STATUS], records: [STUDENT], items: [] }), true);
const [credits, bonus, score, approved, status] = STUDENT.fields.map((f) => factIn(STUDENT, f.name.alias)) as [Expression, Expression, Expression, Expression, Expression];
const isOne = (e: Expression): boolean => ownFact(emission, e) !== null;
const either = (...names: string[]): Expression => ({ op: 'in', value: status, set: names.map((one) => member('身分', one)) });

describe('a condition of a single fact', () => {
  it.each<[holdsForSome: boolean, '<' | '≤' | '=' | '≥' | '>' | '≠', number]>([
    [false, '<', 0], [true, '<', 1], [true, '≤', 0], [false, '≤', 60], [true, '=', 60], [false, '=', 61], [true, '≥', 60], [false, '≥', 0], [true, '>', 0], [false, '>', 60], [true, '≠', 60], [false, '≠', 61],
  ])('is one where it holds for some of 0 to 60 and not for others: %s, %s %d', (holdsForSome, operator, limit) => {
    expect([isOne(compare(credits, operator, number(limit))), isOne(and(compare(credits, operator, number(limit)), compare(credits, '≥', number(0)))), isOne(not(compare(credits, operator, number(limit))))]).toEqual([holdsForSome, holdsForSome, holdsForSome]);
  });

  it('is one of truths and members as well', () => {
    expect([isOne(approved), isOne(not(approved)), isOne(or(approved, not(approved))), isOne(and(approved, not(approved)))]).toEqual([true, true, false, false]);
    expect([isOne(either('延修生', '轉學生')), isOne(either('一般生', '延修生', '轉學生')), isOne(or(either('一般生', '延修生'), compare(status, '=', member('身分', '轉學生')))), isOne(compare(status, '≠', member('身分', '轉學生')))]).toEqual([true, false, false, true]);
  });

  it('is none of two facts, of one that may be absent, or compared with another', () => {
    expect([isOne(and(approved, compare(credits, '>', number(3)))), isOne(compare(score, '≥', number(60))), isOne(compare(credits, '≥', bonus))]).toEqual([false, false, false]);
    const read = build.definition('three', build.integer(0, 9), { otherwise: number(3) });
    const other = createEmission(build.program({ records: [STUDENT], items: [read] }), true);
    expect([number(3), build.reads(read)].map((limit) => ownFact(other, compare(credits, '>', limit)) !== null)).toEqual([true, false]);
    expect([[number(3), number(4)], [number(3), build.reads(read)]].map((set) => ownFact(other, { op: 'in', value: credits, set }) !== null)).toEqual([true, false]);
  });
});

describe('one value of each part', () => {
  const parts = (e: Expression, cuts: Parameters<typeof partsOf>[2]): unknown => partsOf(emission, e.op === 'fact' ? e.type : build.boolean, cuts);
  const at = (operator: '<' | '≤' | '=' | '≥' | '>' | '≠', value: ReturnType<typeof q>, factor = q(1)) => ({ operator, factor, at: [value] });

  it('begins where a comparison changes its answer', () => {
    expect([parts(credits, [at('≥', q(60))]), parts(credits, [at('>', q(60))]), parts(credits, [at('≤', q(0))]), parts(credits, [at('<', q(0))]), parts(credits, [at('=', q(9))]), parts(credits, [at('≥', q(61))])]).toEqual([[0, 60], [0], [0, 1], [0], [0, 9, 10], [0]]);
    // between two steps, on either side of 0, and where it is kept in another unit
    expect([parts(credits, [at('≥', q(5, 2))]), parts(credits, [at('≤', q(5, 2))]), parts(bonus, [at('≥', q(-51, 20))]), parts(bonus, [at('<', q(-5, 2))]), parts(credits, [at('≥', q(180), q(60))])]).toEqual([[0, 3], [0, 3], [-10, -2.5], [-10, -2.5], [0, 3]]);
    expect(stepParts([{ set: ['延修生'] }], { low: 0n, high: 9n, scale: 1n })).toBeNull();
  });

  it('is each value where all are told apart and there are few', () => {
    expect([parts(approved, []), parts(status, null), parts(status, [{ set: ['extended'] }]), parts(credits, null)]).toEqual([[true, false], ['regular', 'extended', 'transfer'], ['regular', 'extended'], null]);
    const few = (high: number): number | undefined => partsOf(emission, build.integer(0, high), null)?.length;
    expect([few(0), few(31), few(32)]).toEqual([1, 32, undefined]);
  });
});

describe('a number that is computed from a fact', () => {
  const minus = (n: number): Expression => calculate('subtract', number(n), credits);
  const [either1, either2, opposite] = [[credits, number(10)], [number(10), credits], [credits, minus(3)]].map(([one, other], i) =>
    build.definition(`value${i}`, build.integer(-60, 60), { branches: [{ condition: approved, value: one! }], otherwise: other! }));
  const items = [either1!, either2!, opposite!];
  const cases = createEmission(build.program({ enumerations: [STATUS], records: [STUDENT], items }), true);
  const square = calculate('multiply', credits, credits);
  const rounded = build.rounded(calculate('divide', credits, number(3)), 'halfAway');

  it.each<[string, Expression, { isStraight: boolean; rises: 1 | 0 | -1 | null } | null]>([
    ['the fact itself', credits, { isStraight: true, rises: 1 }], ['another', bonus, { isStraight: true, rises: 0 }], ['more', calculate('add', credits, number(3)), { isStraight: true, rises: 1 }],
    ['what is left', minus(3), { isStraight: true, rises: -1 }], ['twice', calculate('multiply', number(2), credits), { isStraight: true, rises: 1 }],
    ['times what is below 0', calculate('multiply', credits, number(-2)), { isStraight: true, rises: -1 }], ['times what may be either', calculate('multiply', credits, bonus), { isStraight: true, rises: null }],
    ['a square', calculate('multiply', credits, credits), null], ['a half', calculate('divide', credits, number(2)), { isStraight: true, rises: 1 }],
    ['shared', calculate('divide', number(60), credits), { isStraight: false, rises: -1 }], ['a debt shared', calculate('divide', number(-60), credits), { isStraight: false, rises: 1 }],
    ['what may be either shared', calculate('divide', bonus, credits), { isStraight: false, rises: null }], ['rounded', rounded, { isStraight: false, rises: 1 }],
    ['two lines that go apart', calculate('add', credits, minus(3)), { isStraight: true, rises: null }], ['steps against a line', calculate('subtract', rounded, credits), null],
    ['steps and a line', calculate('add', rounded, credits), { isStraight: false, rises: 1 }], ['steps and another', calculate('add', rounded, bonus), { isStraight: false, rises: 1 }],
    ['a square and more', calculate('add', square, credits), null], ['less a square', calculate('subtract', credits, square), null], ['two squares', calculate('multiply', number(2), square), null], ['half a square', calculate('divide', square, number(2)), null],
    ['by a square', calculate('divide', number(2), square), null], ['a square, rounded', build.rounded(square, 'halfAway'), null],
    ['a day so many days later', { op: 'addDays', date: build.days(17000), days: credits }, { isStraight: true, rises: 1 }], ['a day so many months earlier', { op: 'addMonths', date: build.days(17000), months: minus(0) }, { isStraight: false, rises: -1 }],
    ['a day and a part of one', { op: 'addDays', date: build.days(17000), days: calculate('divide', credits, number(2)) }, null], ['a day and what is rounded to days', { op: 'addDays', date: build.days(17000), days: rounded }, { isStraight: false, rises: 1 }],
    ['a day and tenths', { op: 'addDays', date: build.days(17000), days: calculate('multiply', credits, bonus) }, null], ['in one case', build.reads(either1!), { isStraight: true, rises: 1 }], ['in the other case', build.reads(either2!), { isStraight: true, rises: 1 }], ['one way in each case', build.reads(opposite!), { isStraight: true, rises: null }],
  ])('goes as it does: %s', (_, e, shape) => {
    expect(shapeOf(cases, e, factKey(cases, { record: '學生', field: '學分' }))).toEqual(shape);
  });

  it('has a sign where all that it is computed from says so', () => {
    const signs = [credits, bonus, minus(3), calculate('add', credits, number(1)), calculate('add', credits, number(-1)), calculate('multiply', credits, number(-1)), calculate('multiply', number(-2), number(-3)), calculate('multiply', bonus, credits), build.reads(either1!), build.reads(opposite!)];
    expect(signs.map((e) => signOf(cases, e))).toEqual([1, null, null, 1, null, -1, 1, null, 1, null]);
    const scores: Expression = { op: 'fact', record: '學生', field: '各科', type: build.listOf(build.integer(0, 100)) };
    const aggregates = (['count', 'rank', 'streak', 'mean', 'sum'] as const).map((operation) => build.aggregate(operation, scores));
    expect([number(0), number(-1), ...aggregates, build.aggregate('sum', scores, { value: credits }), build.aggregate('max', scores, { value: bonus }), build.aggregate('mean', scores, { value: credits })].map((e) => signOf(cases, e))).toEqual([1, -1, 1, 1, 1, null, null, 1, null, 1]);
    const deviation = build.aggregate('deviation', scores);
    expect([deviation, build.rounded(deviation, 'halfAway', 1), build.rounded(number(-3), 'halfAway')].map((e) => signOf(cases, e))).toEqual([null, 1, -1]);
  });
});

describe('the index of versions', () => {
  const period = (more: Partial<IndexPeriod>): IndexPeriod => ({ version: '1', stem: '1', from: null, to: null, cohortFrom: null, cohortTo: null, ...more });
  const index = (...periods: IndexPeriod[]): string => emitIndex(periods, { title: '要點', alias: 't.rules', sourcePath: 'r.fagui', runtimeModule: './runtime.ts' });

  it('tells of other regulations only where a version reads some', () => {
    expect(index(period({}), period({ others: [] }))).not.toContain('other');
    const reading = index(period({}), period({ others: [{ alias: 't.limits', title: '辦法', version: '2' }] }), period({ stem: null, lacks: 't.limits' }));
    expect(reading).toContain('others: [{"alias":"t.limits","title":"辦法","version":"2"}], lacks: null, module: v1');
    expect(reading).toContain('others: [], lacks: "t.limits", module: null');
    expect(reading).toContain('otherNotInForce');
    expect(reading.match(/others: /g)).toHaveLength(3);
  });
});
