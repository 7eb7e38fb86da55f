/** Lists of entries, values in a row, exact numbers as text, and results in words. */
import { describe, expect, it } from 'vitest';
import { choicesOf, rowOf } from '../../../compiler/runtime/fact-values.ts';
import {
  addMonths, decided, exactValue, explainResult, isoDate, leavesCalendarByMonths, makeCourseTable, membersOf, MOST_ENTRIES, NO, rational, rationalText, readEntries, result, scaleDecimal, showEntries, showList, showMember, showOptional, showTruth, UNKNOWN, variance, varianceExact, withAllocation, YES, ZERO,
  type FieldType, type GuideFact, type Result,
} from '../../../compiler/runtime/index.ts';

const n = (value: number, d = 1) => rational(BigInt(value), BigInt(d));

describe('a list of entries', () => {
  it('is of objects, and no longer than is taken', () => {
    const list = [{}, { a: 1 }];
    expect(readEntries(list)).toBe(list);
    expect(readEntries([])).toEqual([]);
    for (const wrong of [undefined, null, {}, 'text', 3, [1], [null], [[]], [{}, 'x'], [{}, undefined], { length: 0 }]) expect([wrong, readEntries(wrong)]).toEqual([wrong, undefined]);
    const long = (length: number): object[] => Array.from({ length }, () => ({}));
    expect([readEntries(long(MOST_ENTRIES))?.length, readEntries(long(MOST_ENTRIES + 1))]).toEqual([10_000, undefined]);
    expect([showEntries([{}, {}]), showEntries([]), showEntries(undefined)]).toEqual(['2 筆', '0 筆', undefined]);
  });
  it('has the variance of a population, exactly', () => {
    // 2, 4, 9 in steps of 1/2: the mean 2.5, the variance (1.5² + 0.5² + 2²) / 3
    expect([variance(15, 101, 3, 2n), varianceExact(n(15, 2), n(101, 4), 3)]).toEqual([n(13, 6), n(13, 6)]);
    expect([variance(15n, 101n, 3, 2n), variance(7, 49, 1, 10n), variance(0, 0, 0, 1n), variance(NaN, 4, 2, 1n)]).toEqual([n(13, 6), n(0), undefined, undefined]);
    expect([varianceExact(n(7), n(49), 1), varianceExact(ZERO, ZERO, 0), varianceExact(undefined, n(1), 1), varianceExact(n(1), undefined, 1)]).toEqual([n(0), undefined, undefined, undefined]);
  });
});

describe('a value in words', () => {
  const NAMES = [['a', '甲'], ['b', '乙']] as const;
  it('of a list has all its elements, 無 for none, and is not known where the list is not', () => {
    const of = (list: readonly string[] | undefined): string | undefined => showList(list, (member) => showMember(member, NAMES));
    expect([of(['b', 'a']), of(['a']), of([]), of(undefined), of(['c', 'a'])]).toEqual(['乙、甲', '甲', '無', undefined, '、甲']);
  });
  it('of a truth, of a member and of what may be absent is not known where they are not', () => {
    expect([showTruth(YES), showTruth(NO), showTruth(UNKNOWN)]).toEqual(['是', '否', undefined]);
    expect([showMember('a', NAMES), showMember('甲', NAMES), showMember(undefined, NAMES)]).toEqual(['甲', undefined, undefined]);
    expect([showOptional(NO, undefined), showOptional(YES, '3'), showOptional(UNKNOWN, undefined)]).toEqual(['無', '3', undefined]);
    expect([membersOf(0, NAMES), membersOf(1, NAMES), membersOf(2, NAMES), membersOf(3, NAMES), membersOf(-1, NAMES)]).toEqual([[], ['a'], ['b'], ['a', 'b'], undefined]);
  });
});

describe('an exact number', () => {
  it('has the text of a decimal where there is one', () => {
    expect([n(25, 2), n(-1, 8), n(25, 3), n(16), n(-3, 40), n(7, 80), n(0), n(1, 1000), n(1, 7 * 8), n(-25, 3)].map(rationalText)).toEqual(['12.5', '-0.125', '25/3', '16', '-0.075', '0.0875', '0', '0.001', '1/56', '-25/3']);
    expect([n(25, 2), n(25, 3), n(1, 10_000_000), rational(2n ** 60n), rational(123456789012345n), rational(10n ** 15n), rational(1234567890123456789n, 1000n)].map(exactValue)).toEqual([12.5, '25/3', 0.0000001, '1152921504606846976', 123456789012345, 1e15, '1234567890123456.789']);
  });
  it('is read from a decimal of few places and digits', () => {
    expect([scaleDecimal(72.35, 100), scaleDecimal(72.345, 100), scaleDecimal(-1.5, 10), scaleDecimal(1e15, 1), scaleDecimal(1e15 + 1, 1), scaleDecimal(-1e15, 1), scaleDecimal(NaN, 1), scaleDecimal(Infinity, 1)]).toEqual([7235, NaN, -15, 1e15, NaN, -1e15, NaN, NaN]);
    expect([Object.is(scaleDecimal(-0, 1), 0), Object.is(scaleDecimal(0, 100), 0)]).toEqual([true, true]);
  });
});

describe('months', () => {
  it('are whole, of a whole day, and within what dates can write', () => {
    expect([addMonths(0, 0), addMonths(100, 0), addMonths(0.5, 0), addMonths(0.5, 1), addMonths(0, 0.5), addMonths(NaN, 0), addMonths(0, NaN), addMonths(0, 120_001), addMonths(0, -120_001), addMonths(0, 99_999)]).toEqual([0, 100, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]);
    expect([addMonths(0, 1), addMonths(0, -1), addMonths(30, 1), addMonths(-1, 1)].map(isoDate)).toEqual(['1970-02-01', '1969-12-01', '1970-02-28', '1970-01-31']);
    expect([leavesCalendarByMonths(0, 99_999), leavesCalendarByMonths(0, 1e9), leavesCalendarByMonths(0, 1), leavesCalendarByMonths(0.5, 1), leavesCalendarByMonths(0, 0.5), leavesCalendarByMonths(NaN, 1), leavesCalendarByMonths(0, NaN)]).toEqual([true, true, false, false, false, false, false]);
  });
});

describe('the values of a fact', () => {
  const fact = (type: FieldType, unit: string | null = null): GuideFact => ({ path: ['r', 'f'], name: '件', type, unit, optional: false, near: [], supplier: '', request: '' });

  it('stand in a row where they are numbers or days', () => {
    const integer = rowOf(fact({ kind: 'integer', low: 2, high: 5 }, '學分'))!;
    expect([integer.low, integer.high, integer.stepOf(3), integer.stepOf(6), integer.stepOf('3'), integer.valueOf(4), integer.shown(4)]).toEqual([2, 5, 3, NaN, NaN, 4, '4 學分']);
    const decimal = rowOf(fact({ kind: 'decimal', places: 2, low: 0, high: 10_000 }))!;
    expect([decimal.low, decimal.high, decimal.stepOf(72.35), decimal.stepOf(100.01), decimal.stepOf(1.001), decimal.valueOf(7235), decimal.valueOf(7200), decimal.shown(7235)]).toEqual([0, 10_000, 7235, NaN, NaN, 72.35, 72, '72.35']);
    const date = rowOf(fact({ kind: 'date' }))!;
    expect([isoDate(date.low), isoDate(date.high), date.stepOf('1970-01-02'), date.stepOf('105年9月1日'), date.valueOf(1), date.shown(0)]).toEqual(['1912-01-01', '2111-12-31', 1, NaN, '1970-01-02', '59年1月1日']);
    expect((['boolean', 'text'] as const).map((kind) => rowOf(fact({ kind })))).toEqual([null, null]);
    expect(rowOf(fact({ kind: 'rational', low: null, high: null }))).toBeNull();
  });
  it('are others than now where they are few', () => {
    const members = [['a', '甲'], ['b', '乙']] as const;
    const shown = (type: FieldType, current: unknown): string[] => choicesOf(fact(type), current).map((c) => `${c.verb} ${c.shown} ${JSON.stringify(c.value)}`);
    expect([shown({ kind: 'boolean' }, true), shown({ kind: 'boolean' }, undefined), shown({ kind: 'enumeration', members }, 'a'), shown({ kind: 'enumeration', members }, undefined)]).toEqual([['為 否 false'], ['為 是 true', '為 否 false'], ['為 乙 "b"'], ['為 甲 "a"', '為 乙 "b"']]);
    const list: FieldType = { kind: 'list', element: { kind: 'enumeration', members } };
    expect([shown(list, ['a']), shown(list, []), shown(list, 'a'), shown(list, undefined), shown({ kind: 'list', element: { kind: 'text' } }, ['a']), shown({ kind: 'text' }, 'a')]).toEqual([['增列 乙 ["a","b"]', '不列 甲 []'], ['增列 甲 ["a"]', '增列 乙 ["b"]'], [], [], [], []]);
  });
});

describe('a result in words', () => {
  const of = (more: Partial<Result>): Result => ({ outcome: 'value', value: null, missing: [], because: [], ...more });
  const lines = (more: Partial<Result>, names: Readonly<Record<string, string>> = {}): string[] => explainResult('量', of(more), names).split('\n');

  it('says its value, or that there is one', () => {
    expect([lines({ value: false }), lines({ value: true }), lines({ value: ['a', 'b'] }), lines({ value: 3 }), lines({ value: 3, unit: '學分' }), lines({}), lines({ outcome: 'met', value: 3 })]).toEqual([['量：否'], ['量：是'], ['量：a、b'], ['量：3'], ['量：3 學分'], ['量：值'], ['量：符合']]);
  });
  it('says what it is about, and what that says', () => {
    const because = (more: object) => [{ provision: '一', text: '文。', values: { a: '1', b: '2' }, ...more }];
    expect(lines({ outcome: 'notEntitled', because: because({ name: '甲', outcome: 'violated' }) }, { a: '子' })).toEqual(['量：不得', '　依 一（甲：違反）：文。', '　　子：1', '　　b：2']);
    expect([lines({ because: because({ name: '甲', values: {} }) })[1], lines({ because: because({ values: {}, outcome: 'met' }) })[1]]).toEqual(['　依 一（甲）：文。', '　依 一：文。']);
  });
  it('says what it hands out, as far as that is known', () => {
    expect(lines({ outcome: 'entitled', produces: { a: { value: 3, unit: '學分' }, b: { value: null, missing: ['x'] }, c: { value: false } } }, { a: '子' })).toEqual(['量：得', '　產出：子 3 學分', '　產出：c 否']);
  });
  it('says what may come about, and why that is open', () => {
    expect(lines({ effects: ['通知'], openEffects: [{ effect: '退學', missing: ['甲'], reasons: ['noValue'] }, { effect: '記過', missing: [] }] })).toEqual(['量：值', '　效果：通知', '　效果未定：退學，缺少甲，所列各種情形都不合，法規沒有給值', '　效果未定：記過']);
  });
  it('says how courses count', () => {
    const table = makeCourseTable({ scale: 1, most: 9, groups: [{ alias: 'a', name: '甲', minCredits: 2 }], pairs: [], rows: [] });
    const found = withAllocation(result(decided('met', '一'), { text: '文。', values: [], caveats: [], effects: [] }), table, [{ key: '微積分', credits: 3, counts: YES, conditions: [] }]);
    expect(explainResult('量', found).split('\n').slice(2)).toEqual(['　甲：採計 3 學分（微積分 3），已達', '　合計採計 3 學分']);
  });
});
