/** Single facts as they are read, inputs that cannot be read, and what a result is made of. */
import { describe, expect, it } from 'vitest';
import { asRecord, decided, lacking, NO, own, rational, rationalKey, readably, readBoolean, readList, readMembers, readRational, readText, result, undetermined, UNKNOWN, YES, type Explained } from '../../../compiler/runtime/index.ts';
import { readablePart } from '../../../compiler/runtime/readable.ts';

const long = (length: number): unknown[] => Array.from({ length }, () => 1);
const refuse = <T extends object>(object: T, key: string): T => Object.defineProperty(object, key, { get: () => { throw new Error('no'); }, enumerable: true });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe('a fact', () => {
  it('is read by its type, and unknown otherwise', () => {
    expect([true, false, undefined, null, 1, 'true'].map(readBoolean)).toEqual([YES, NO, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]);
    expect(['', '字', 3, null, undefined].map(readText)).toEqual(['', '字', undefined, undefined, undefined]);
  });
  it('is a number of any precision within its limits', () => {
    const read = (value: unknown) => readRational(value, rational(1n), rational(5n, 2n));
    expect([1, 2.5, 2, 0.9, 2.6, '5/2', '1/1', '11/4', '1/2', '2', 'x', NaN, null, undefined].map((value) => read(value) && rationalKey(read(value)))).toEqual(['1/1', '5/2', '2/1', undefined, undefined, '5/2', '1/1', ...Array<undefined>(7).fill(undefined)]);
    expect([0.1, 1e-15, 1e-16, 123456.789, 2 ** 53, Infinity].map((value) => rationalKey(readRational(value, null, null)))).toEqual(['1/10', '1/1000000000000000', undefined, '123456789/1000', undefined, undefined]);
    expect(rationalKey(undefined)).toBeUndefined();
  });
  it('is an own one of its record', () => {
    expect([own({ a: 1 }, 'a'), own(Object.create({ a: 1 }) as { a: number }, 'a'), own([1] as never, 'length' as never), own(null as never, 'a' as never), own('text' as never, 'length' as never), own({} as { a?: 1 }, 'a'), own(undefined as never, 'a' as never)]).toEqual([1, ...Array<undefined>(6).fill(undefined)]);
    const record = { a: 1 };
    expect(asRecord(record)).toBe(record);
    for (const none of [null, undefined, 'text', 3]) expect(asRecord(none as never)).toEqual({});
  });
  it('is a list whose members can all be read', () => {
    const bitOf = (member: unknown): number => (member === 'a' ? 1 : member === 'b' ? 2 : member === 'none' ? 0 : -1);
    expect([['a', 'b'], ['b', 'b'], [], ['none'], ['none', 'b'], ['a', 'x'], 'ab', null, { length: 1 }].map((list) => readMembers(list, bitOf))).toEqual([3, 2, 0, 0, 2, -1, -1, -1, -1]);
    expect([readMembers(long(10_000), () => 1), readMembers(long(10_001), () => 1)]).toEqual([1, -1]);
    const read = (value: unknown): number | undefined => (value === 'none' ? undefined : Number(value));
    expect([[1, '2'], [], [1, 'none'], [1, 'x'], ['none'], 'x', null].map((list) => readList(list, read))).toEqual([[1, 2], [], undefined, undefined, undefined, undefined, undefined]);
    expect([readList(long(10_000), read)?.length, readList(long(10_001), read)]).toEqual([10_000, undefined]);
  });
});

describe('an input that cannot be read', () => {
  const part = (value: unknown): [unknown, string[]] => {
    const paths: string[] = [];
    const copy = readablePart(value, (path) => paths.push(path.join('.')));
    return [copy, paths];
  };
  it('is known as far as it can be', () => {
    expect(part({ a: { b: 1, c: null }, d: [1, { e: 2 }] })).toEqual([{ a: { b: 1, c: null }, d: [1, { e: 2 }] }, []]);
    expect(part({ a: refuse({ b: 1 }, 'c'), d: refuse([1, 2], '1'), e: revoked() })).toEqual([{ a: { b: 1 }, d: undefined, e: undefined }, ['a.c', 'd.1', 'e']]);
    expect(part(refuse({ a: 1 }, 'b'))).toEqual([{ a: 1 }, ['b']]);
    expect([part(revoked()), part(3), part(null), part('text'), part([])]).toEqual([[undefined, ['']], [3, []], [null, []], ['text', []], [[], []]]);
    expect(part({ list: [refuse({ a: 1 }, 'b')] })).toEqual([{ list: [{ a: 1 }] }, ['list.0.b']]);
  });
  it('is as long as it was, where that is too long', () => {
    expect([(part(long(10_001))[0] as unknown[]).length, (part(long(10_050))[0] as unknown[]).length, (part(long(3))[0] as unknown[]).length]).toEqual([10_001, 10_001, 3]);
  });
  it('is evaluated as that part', () => {
    const seen = (input: unknown): unknown => readably((read: { a?: { b?: unknown; c?: unknown } }) => JSON.stringify([read.a?.b, read.a?.c]), input as object);
    expect([{ a: { b: 1, c: 2 } }, { a: refuse({ b: 1 }, 'c') }, null, undefined, 3, revoked()].map(seen)).toEqual(['[1,2]', '[1,null]', '[null,null]', '[null,null]', '[null,null]', '[null,null]']);
    const input = {};
    expect(readably((read) => read, input)).toBe(input);
  });
});

describe('a result', () => {
  const explained: Explained = { text: '文。', values: [['a', '1'], ['b', undefined]], caveats: [], effects: [] };
  it('has what there is, and no more', () => {
    expect(result(decided('met', '一'), explained)).toStrictEqual({ outcome: 'met', value: null, missing: [], because: [{ provision: '一', text: '文。', values: { a: '1' } }] });
    expect(result(decided('value', '一'), { ...explained, caveats: ['另訂'], effects: ['通知'] }, 3, '學分')).toStrictEqual({ outcome: 'value', value: 3, unit: '學分', missing: [], because: [{ provision: '一', text: '文。', values: { a: '1' } }], caveats: ['另訂'], effects: ['通知'] });
    expect(result(undetermined('一', ['met'], { missing: ['甲'], reasons: ['noValue'] }, []), { ...explained, effects: ['通知'] })).toStrictEqual({ outcome: 'undetermined', value: null, missing: ['甲'], possible: ['met'], reasons: ['noValue'], because: [{ provision: '一', text: '文。', values: { a: '1' } }] });
    expect(Object.keys(result(undetermined('一', ['met'], lacking('甲'), []), explained))).not.toContain('reasons');
  });
  it('cites what is read of other regulations, and both sides of a conflict, each once', () => {
    const [a, b, c] = ['甲', '乙', '丙'].map((name) => ({ name, provision: name, text: `${name}文` })) as [never, never, never];
    const conflicts = [[YES, a, b], [YES, b, c], [NO, { name: '丁', provision: '丁', text: '' }, a], [UNKNOWN, { name: '戊', provision: '戊', text: '' }, a]] as never;
    const cites = [{ name: '母法.上限', provision: '五', text: '母文', regulation: '母法' }];
    expect(result(decided('conflict', '一'), { ...explained, conflicts, cites }).because.map((one) => [one.provision, one.text, one.values])).toEqual([['一', '文。', { a: '1' }], ['五', '母文', {}], ['甲', '甲文', {}], ['乙', '乙文', {}], ['丙', '丙文', {}]]);
    expect(result(decided('met', '一'), { ...explained, conflicts, cites }).because.map((one) => one.provision)).toEqual(['一', '五']);
    expect(result(decided('conflict', '一'), explained).because).toHaveLength(1);
  });
});
