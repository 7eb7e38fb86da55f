/** What would have to be different: claims over rules that are plain functions. */
import { describe, expect, it } from 'vitest';
import { changeLines, changesOf, type Change } from '../../../compiler/runtime/changes.ts';
import type { GuideFact, RuleGuide } from '../../../compiler/runtime/guide.ts';
import type { FieldType } from '../../../compiler/runtime/input-shape.ts';
import type { Outcome, Result, ResultValue } from '../../../compiler/runtime/result.ts';

const fact = (alias: string, type: FieldType, more: Partial<GuideFact> = {}): GuideFact => ({ path: ['r', alias], name: `件.${alias}`, type, unit: null, optional: false, near: [], supplier: '處', request: '', ...more });
const integer = (alias: string, low: number, high: number, near: readonly number[] = [], more: Partial<GuideFact> = {}): GuideFact => fact(alias, { kind: 'integer', low, high }, { near, ...more });
const yes = (alias: string, more: Partial<GuideFact> = {}): GuideFact => fact(alias, { kind: 'boolean' }, more);
const member = (alias: string): GuideFact => fact(alias, { kind: 'enumeration', members: [['a', '甲'], ['b', '乙'], ['c', '丙'], ['d', '丁']] } as FieldType);
const members = (alias: string): GuideFact => fact(alias, { kind: 'list', element: { kind: 'enumeration', members: [['a', '甲'], ['b', '乙']] } } as FieldType);

type Facts = Readonly<Record<string, unknown>>;
const guide = (facts: readonly GuideFact[], decide: (facts: Facts) => Outcome | { value: ResultValue; effects?: readonly string[] }, more: Partial<RuleGuide> = {}): RuleGuide => ({
  name: '量', office: '處', compared: true, members: [], conditions: [], facts, ...more,
  explain: (input: object): Result => {
    const decided = decide((input as { r?: Facts }).r ?? {});
    return typeof decided === 'string' ? { outcome: decided, value: null, missing: [], because: [] } : { outcome: 'value', value: decided.value, missing: [], because: [], ...(decided.effects ? { effects: decided.effects } : {}) };
  },
} as RuleGuide);
const all = (given: RuleGuide, facts: Facts | null): readonly Change[] => changesOf(given, facts === null ? {} : { r: facts });
const texts = (given: RuleGuide, facts: Facts | null): string[] => all(given, facts).map((c) => c.text);
const met = (holds: boolean): Outcome => (holds ? 'met' : 'violated');
const n = (facts: Facts, alias = 'n'): number => facts[alias] as number;

describe('one number', () => {
  it('is changed to the nearest value that turns the outcome, with the whole run behind it', () => {
    expect(texts(guide([integer('n', 0, 100)], (f) => met(n(f) >= 16)), { n: 3 })).toEqual(['若 件.n 為 16以上，則符合。']);
    expect(texts(guide([integer('n', 0, 100)], (f) => met(n(f) <= 16)), { n: 60 })).toEqual(['若 件.n 為 16以下，則符合。']);
    expect(texts(guide([integer('n', 0, 100)], (f) => met(n(f) >= 16 && n(f) <= 31)), { n: 3 })).toEqual(['若 件.n 為 16至 31，則符合。']);
    expect(texts(guide([integer('n', 0, 100, [17])], (f) => met(n(f) === 17)), { n: 60 })).toEqual(['若 件.n 為 17，則符合。']);
    expect(texts(guide([integer('n', 0, 100)], (f) => met(n(f) === 100)), { n: 60 })).toEqual(['若 件.n 為 100，則符合。']);
    expect(texts(guide([integer('n', -100, 100)], (f) => met(n(f) < -16)), { n: -3 })).toEqual(['若 件.n 為 -17以下，則符合。']);
  });
  it('is changed in both directions, the nearer first', () => {
    const window = guide([integer('n', 0, 100)], (f) => met(n(f) < 10 || n(f) > 50));
    expect(texts(window, { n: 20 })).toEqual(['若 件.n 為 9以下，則符合。', '若 件.n 為 51以上，則符合。']);
    expect(texts(window, { n: 40 })).toEqual(['若 件.n 為 51以上，則符合。', '若 件.n 為 9以下，則符合。']);
  });
  it('is told of in one sentence where both directions lead to the same', () => {
    const window = guide([integer('n', 0, 100), yes('b')], (f) => (f['b'] === true ? 'notApplicable' : met(n(f) < 10 || n(f) > 50)));
    expect(changeLines(all(window, { n: 20, b: false }))).toEqual(['若 件.n 為 9以下或 51以上，則符合。', '若 件.b 為 是，則不適用。']);
  });
  it('that is known is changed before one that is not, however the facts are ordered', () => {
    const either = guide([integer('m', 0, 100), integer('n', 0, 100)], (f) => met(n(f, 'm') >= 5 || n(f) >= 16));
    expect(texts(either, { n: 3 })).toEqual(['若 件.n 為 16以上，則符合。', '若 件.m 為 5以上，則符合。']);
  });
  it('gives the values as data: from the nearest on', () => {
    expect(all(guide([integer('n', 0, 100)], (f) => met(n(f) >= 16)), { n: 3 })).toMatchObject([{ outcome: 'met', value: null, set: [{ fact: '件.n', path: ['r', 'n'], value: 16, to: 100 }] }]);
    expect(all(guide([integer('n', 0, 100, [17])], (f) => met(n(f) === 17)), { n: 60 })[0]!.set).toEqual([{ fact: '件.n', path: ['r', 'n'], value: 17 }]);
  });
  it('that is not known is sought from the lowest value on', () => {
    expect(texts(guide([integer('n', 5, 100)], (f) => (f['n'] === undefined ? 'notApplicable' : met(n(f) >= 16))), {})).toEqual(['若 件.n 為 16以上，則符合。', '若 件.n 為 5至 15，則違反。'].reverse());
    expect(texts(guide([integer('n', 5, 100)], (f) => (f['n'] === undefined ? 'violated' : met(n(f) === 5))), null)).toEqual(['若 件.n 為 5，則符合。']);
  });
  it('has no run that is too long to be tried', () => {
    expect(texts(guide([integer('n', 0, 20_000)], (f) => met(n(f) >= 8000)), { n: 3 })).toEqual(['若 件.n 為 8000以上，則符合。']);
    expect(texts(guide([integer('n', 0, 20_000)], (f) => met(n(f) >= 7999)), { n: 3 })).toEqual(['若 件.n 為 7999，則符合。']);
    // nothing is decided behind the last day of the calendar
    const covered = guide([integer('n', 0, 20_000, [400])], (f) => (n(f) > 500 ? 'undetermined' : met(n(f) >= 400)));
    expect(texts(covered, { n: 3 })).toEqual(['若 件.n 為 400至 500，則符合。']);
    expect(texts(guide([fact('d', { kind: 'date' })], (f) => ((f['d'] as string) > '2027-01-31' ? 'undetermined' : met((f['d'] as string) >= '2026-10-08'))), { d: '2026-10-01' })).toEqual(['若 件.d 為 115年10月8日至 116年1月31日，則符合。']);
  });
  it('may be absent where it may', () => {
    const optional = (more: Partial<GuideFact>) => guide([integer('n', 0, 9, [], more)], (f) => met(f['n'] === null));
    expect(texts(optional({ optional: true }), { n: 3 })).toEqual(['若 沒有 件.n，則符合。']);
    expect(texts(optional({}), { n: 3 })).toEqual([]);
    expect(texts(guide([integer('n', 0, 9, [], { optional: true })], (f) => met(f['n'] !== null)), { n: null })).toEqual(['若 件.n 為 0以上，則符合。']);
    expect(all(guide([integer('n', 0, 9, [], { optional: true })], (f) => (f['n'] === undefined ? 'violated' : 'met')), {}).map((c) => c.set[0]!.value)).toEqual([0]);
  });
  it('of the calendar is not changed', () => {
    expect(texts(guide([integer('n', 0, 9, [], { fixed: true })], (f) => met(n(f) > 5)), { n: 3 })).toEqual([]);
  });
});

describe('one choice', () => {
  it('names every other value that gives the same', () => {
    expect(texts(guide([member('m')], (f) => met(f['m'] === 'c')), { m: 'a' })).toEqual(['若 件.m 為 丙，則符合。']);
    expect(texts(guide([member('m')], (f) => met(f['m'] === 'c' || f['m'] === 'd')), { m: 'a' })).toEqual(['若 件.m 為 丙或丁，則符合。']);
    expect(all(guide([member('m')], (f) => met(f['m'] !== 'a')), { m: 'a' })).toMatchObject([{ text: '若 件.m 為 乙、丙或丁，則符合。', set: [{ value: 'b', others: ['c', 'd'] }] }]);
    expect(all(guide([member('m')], (f) => met(f['m'] === 'c' || f['m'] === 'd')), { m: 'a' })[0]!.set).toEqual([{ fact: '件.m', path: ['r', 'm'], value: 'c', others: ['d'] }]);
    expect(Object.keys(all(guide([member('m')], (f) => met(f['m'] === 'c')), { m: 'a' })[0]!.set[0]!)).toEqual(['fact', 'path', 'value']);
  });
  it('of a list is one member more or less', () => {
    const has = (f: Facts, one: string): boolean => (f['s'] as string[]).includes(one);
    expect(all(guide([members('s')], (f) => met(has(f, 'b'))), { s: ['a'] })).toMatchObject([{ text: '若 件.s 增列 乙，則符合。', set: [{ value: ['a', 'b'] }] }]);
    expect(texts(guide([members('s')], (f) => met(!has(f, 'a'))), { s: ['a'] })).toEqual(['若 件.s 不列 甲，則符合。']);
  });
  it('leads to values where the rule has them', () => {
    const words = { members: [['x', '子'], ['y', '丑']] as const };
    expect(texts(guide([yes('b')], (f) => ({ value: f['b'] === true ? 'x' : 'y' }), words), { b: true })).toEqual(['若 件.b 為 否，則「量」為 丑。']);
    expect(texts(guide([yes('b')], (f) => ({ value: f['b'] === true })), { b: true })).toEqual(['若 件.b 為 否，則「量」為 否。']);
    expect(texts(guide([yes('b')], (f) => ({ value: f['b'] === true ? 3 : 4 })), { b: false })).toEqual(['若 件.b 為 是，則「量」為 3。']);
    expect(texts(guide([yes('b')], (f) => ({ value: f['b'] === true ? 3 : 4 }), { compared: false }), { b: false })).toEqual([]);
    expect(texts(guide([yes('b')], (f) => (f['b'] === true ? { value: null, effects: ['通知', '公告'] } : 'notApplicable')), { b: false })).toEqual(['若 件.b 為 是，則「通知」、「公告」。']);
    expect(texts(guide([yes('b')], (f) => (f['b'] === true ? { value: null } : 'notApplicable')), { b: false })).toEqual(['若 件.b 為 是，則發生效果。']);
    expect(texts(guide([yes('b')], (f) => (f['b'] === true ? { value: null } : 'notApplicable'), { compared: false }), { b: true })).toEqual(['若 件.b 為 否，則不適用。']);
  });
});

describe('two facts', () => {
  const both = [integer('n', 0, 100, [16]), integer('k', 0, 100, [30])];
  it('are changed where one is not enough, once for each pair', () => {
    const given = guide(both, (f) => met(n(f) >= 16 && n(f, 'k') >= 30));
    expect(texts(given, { n: 3, k: 3 })).toEqual(['若 件.n 為 16 且 件.k 為 30以上，則符合。']);
    expect(texts(guide([yes('b'), ...both], (f) => met(f['b'] === true && n(f) >= 16)), { b: false, n: 3, k: 3 })).toEqual(['若 件.b 為 是 且 件.n 為 16以上，則符合。']);
    expect(texts(guide([...both, yes('b')], (f) => met(f['b'] === true && n(f) >= 16)), { b: false, n: 3, k: 3 })).toEqual(['若 件.n 為 16 且 件.b 為 是，則符合。']);
  });
  it('are not looked for where one turns the outcome round', () => {
    expect(texts(guide([yes('b'), ...both], (f) => met(f['b'] === true || (n(f) >= 16 && n(f, 'k') >= 30))), { b: false, n: 3, k: 3 })).toEqual(['若 件.b 為 是，則符合。']);
    // to another outcome is not round
    expect(texts(guide([yes('b'), ...both], (f) => (f['b'] === true ? 'notApplicable' : met(n(f) >= 16 && n(f, 'k') >= 30))), { b: false, n: 3, k: 3 })).toEqual(['若 件.b 為 是，則不適用。', '若 件.n 為 16 且 件.k 為 30以上，則符合。']);
  });
  it('of an authority are one act: it grants so much', () => {
    const decision = fact('decision', { kind: 'enumeration', members: [['granted', '准'], ['refused', '不准']] } as FieldType);
    const given = guide([decision, integer('n', 0, 9)], (f) => met(f['decision'] === 'granted' && n(f) >= 4));
    expect(texts(given, { decision: 'refused', n: 0 })).toEqual(['若 件.decision 為 准 且 件.n 為 4以上，則符合。']);
    expect(texts(given, { decision: 'granted', n: 0 })).toEqual(['若 件.n 為 4以上，則符合。']);
  });
  it.each<[Outcome, Outcome]>([
    ['met', 'violated'], ['met', 'deviates'], ['violated', 'met'], ['deviates', 'met'], ['entitled', 'notEntitled'], ['notEntitled', 'entitled'], ['notApplicable', 'met'], ['notApplicable', 'violated'], ['notApplicable', 'deviates'],
    ['notApplicable', 'entitled'], ['notApplicable', 'notEntitled'], ['notApplicable', 'value'], ['value', 'notApplicable'], ['conflict', 'met'], ['conflict', 'notApplicable'],
  ])('turn %s round to %s', (from, to) => {
    const given = guide([yes('a'), yes('b')], (f) => (f['a'] === true && f['b'] === true ? to : from));
    expect(all(given, { a: false, b: false }).map((c) => [c.outcome, c.set.length])).toEqual([[to, 2]]);
  });
  it.each<[Outcome, Outcome]>([['met', 'notApplicable'], ['violated', 'deviates'], ['entitled', 'notApplicable'], ['met', 'conflict'], ['notApplicable', 'conflict']])('do not turn %s round to %s', (from, to) => {
    expect(all(guide([yes('a'), yes('b')], (f) => (f['a'] === true && f['b'] === true ? to : from)), { a: false, b: false })).toEqual([]);
  });
});

describe('the smallest change', () => {
  it('counts days by the year, and numbers by their range', () => {
    const day = (alias: string): GuideFact => fact(alias, { kind: 'date' });
    // 100 days of a year are less than 40 of 100
    const given = guide([integer('n', 0, 100), day('d')], (f) => met(n(f) >= 40 || (f['d'] as string) >= '1970-04-11'));
    expect(all(given, { n: 0, d: '1970-01-01' }).map((c) => c.set[0]!.fact)).toEqual(['件.d', '件.n']);
    const later = guide([integer('n', 0, 100), day('d')], (f) => met(n(f) >= 40 || (f['d'] as string) >= '1970-08-01'));
    expect(all(later, { n: 0, d: '1970-01-01' }).map((c) => c.set[0]!.fact)).toEqual(['件.n', '件.d']);
  });
});

describe('nothing is claimed', () => {
  it('of what is not decided, or not found', () => {
    expect(texts(guide([yes('b')], (f) => (f['b'] === true ? 'met' : 'undetermined')), { b: false })).toEqual([]);
    expect(texts(guide([yes('b')], (f) => (f['b'] === true ? 'undetermined' : 'met')), { b: false })).toEqual([]);
    expect(texts(guide([yes('b')], () => 'met'), { b: false })).toEqual([]);
  });
});
