/** The facts that suffice for an outcome, over rules that are plain functions of three values. */
import { describe, expect, it } from 'vitest';
import { definitionsOf, reasonsOf } from '../../../compiler/runtime/basis.ts';
import type { GuideFact, RuleGuide } from '../../../compiler/runtime/guide.ts';
import type { Outcome, Result } from '../../../compiler/runtime/result.ts';

type Facts = Readonly<Record<string, boolean | undefined>>;
type Kleene = boolean | undefined;
const and = (...all: Kleene[]): Kleene => (all.includes(false) ? false : all.includes(undefined) ? undefined : true);
const or = (...all: Kleene[]): Kleene => (all.includes(true) ? true : all.includes(undefined) ? undefined : false);
const met = (holds: Kleene): Outcome => (holds === undefined ? 'undetermined' : holds ? 'met' : 'violated');
const fact = (alias: string, more: Partial<GuideFact> = {}): GuideFact => ({ path: ['r', alias], name: `件.${alias}`, type: { kind: 'boolean' }, unit: null, optional: false, near: [], supplier: '', request: '', ...more });

function guide(decide: (facts: Facts) => Outcome, more: Partial<RuleGuide> = {}, constants: Readonly<Record<string, string>> = {}): RuleGuide {
  const explain = (input: object): Result => {
    const facts = (input as { r?: Facts }).r ?? {};
    const values = Object.fromEntries(Object.entries(facts).map(([alias, value]) => [alias, String(value)]));
    return { outcome: decide(facts), value: null, missing: [], because: [{ provision: '一', text: '', values: { ...values, ...constants } }] };
  };
  return { name: '規定', office: '', compared: true, members: [], conditions: [], facts: ['a', 'b', 'c'].map((alias) => fact(alias)), explain, ...more };
}
const basis = (one: RuleGuide, facts: Facts): readonly string[] => reasonsOf(one, { r: facts }, one.explain({ r: facts })).basis.map((values) => Object.entries(values).map(([alias, text]) => `${alias} ${text}`).join(' '));

describe('the facts that suffice', () => {
  it('of conditions that all must hold are all of them, or the one that fails', () => {
    const all = guide(({ a, b, c }) => met(and(a, b, c)));
    expect(basis(all, { a: true, b: true, c: true })).toEqual(['a true b true c true']);
    expect(basis(all, { a: true, b: false, c: true })).toEqual(['b false']);
  });
  it('of conditions of which one is enough: each that holds is a reason of its own, in the order of the rule', () => {
    const any = guide(({ a, b, c }) => met(and(c, or(a, b))));
    expect(basis(any, { a: true, b: true, c: true })).toEqual(['a true c true', 'b true c true']);
    expect(basis(any, { a: false, b: true, c: true })).toEqual(['b true c true']);
    expect(basis(any, { a: false, b: false, c: true })).toEqual(['a false b false']);
  });
  it('stand with the phrases that they are compared with, and no others', () => {
    const any = guide(({ a, b }) => met(or(a, b)), { facts: [fact('a', { phrases: ['first'] }), fact('b', { phrases: ['second'] })] }, { first: '1', second: '2', always: '0' });
    expect(basis(any, { a: false, b: true })).toEqual(['b true second 2 always 0']);
  });
  it('are none of an open result, of days of the calendar all', () => {
    expect(basis(guide(({ a }) => met(a)), {})).toEqual([]);
    expect(basis(guide(({ a, b }) => met(or(a, b)), { facts: [fact('a'), fact('b', { fixed: true })] }), { a: true, b: true })).toEqual(['b true']);
  });
  it('say nothing of a decision that does not matter', () => {
    const refused: RuleGuide = guide(({ a }) => met(a), { facts: [fact('a'), fact('decision', { path: ['r', 'decision'] })] }, { r: '未決' });
    expect(basis(refused, { a: true })).toEqual(['a true']);
  });
});

it('a reason names the definitions behind it that are known of it, each with its own', () => {
  const value = (name: string, decide: (facts: Facts) => Kleene, more: Partial<RuleGuide> = {}): RuleGuide => {
    const explain = (input: object): Result => {
      const facts = (input as { r?: Facts }).r ?? {};
      const known = decide(facts);
      return { outcome: known === undefined ? 'undetermined' : 'value', value: known ?? null, missing: [], because: [{ provision: '二', text: '文。', values: Object.fromEntries(Object.entries(facts).map(([alias, v]) => [alias, String(v)])) }] };
    };
    return { ...guide(() => 'met'), name, explain, ...more };
  };
  const inner = value('內', ({ a }) => a);
  const outer = value('外', ({ a, b }) => and(a, b), { reads: () => [inner] });
  const unused = value('他', ({ c }) => c);
  const rule = guide(({ a, b, c }) => met(or(and(a, b), c)), { reads: () => [outer, inner, unused] });
  const input = { r: { a: true, b: true, c: false } };
  expect(definitionsOf(rule, reasonsOf(rule, input, rule.explain(input)))).toEqual([
    { name: '外', provision: '二', text: '文。', shown: '是', values: { a: 'true', b: 'true' } }, { name: '內', provision: '二', text: '文。', shown: '是', values: { a: 'true' } },
  ]);
});

it('a definition shows its value as the vocabulary has it: a member by its word, a number with its unit, a day as a date', () => {
  const shown = (given: Pick<Result, 'value' | 'unit'>, more: Partial<RuleGuide> = {}): string | undefined => {
    const one: RuleGuide = { ...guide(() => 'met'), ...more, explain: () => ({ outcome: 'value', missing: [], because: [{ provision: '二', text: '文。', values: {} }], ...given }) };
    const rule = guide(({ a }) => met(a), { reads: () => [one] });
    return definitionsOf(rule, reasonsOf(rule, { r: { a: true } }, rule.explain({ r: { a: true } })))[0]?.shown;
  };
  expect([shown({ value: 'first' }, { members: [['second', '乙等'], ['first', '甲等']] }), shown({ value: 'other' }, { members: [['first', '甲等']] })]).toEqual(['甲等', 'other']);
  expect([shown({ value: 24, unit: '學分' }), shown({ value: 24 }), shown({ value: false })]).toEqual(['24 學分', '24', '否']);
  expect(shown({ value: '2026-11-22' }, { isDay: true })).toBe('115年11月22日');
});
