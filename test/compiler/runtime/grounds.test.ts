/** Which bound phrases and definitions a result rests on, over conditions that are plain functions of three values. */
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../../compiler/runtime/basis.ts';
import type { GuideFact, RuleGuide } from '../../../compiler/runtime/guide.ts';
import type { Result } from '../../../compiler/runtime/result.ts';
import { unusedOf, type Ground, type Grounds } from '../../../compiler/runtime/grounds.ts';
import { NO, UNKNOWN, YES } from '../../../compiler/runtime/truth.ts';

type Facts = Readonly<Record<string, boolean | undefined>>;
const leaf = (fact: string, ...aliases: string[]): Ground => ({ kind: 'leaf', uses: { aliases, reads: aliases.map((alias) => `定義${alias}`) }, holds: (input) => { const said = (input as Facts)[fact]; return said === undefined ? UNKNOWN : said ? YES : NO; } });
const [a, b, c] = [leaf('a', 'first'), leaf('b', 'second'), leaf('c', 'third')] as const;
const all = (...parts: Ground[]): Ground => ({ kind: 'and', parts });
const any = (...parts: Ground[]): Ground => ({ kind: 'or', parts });

const value = (alias: string) => ({ aliases: [alias], reads: [`定義${alias}`] });

/** What counts of first, second and third. */
function used(grounds: Partial<Grounds>, facts: Facts): string[] {
  const unused = unusedOf({ gate: null, body: null, cases: [], ...grounds }, facts);
  const aliases = ['first', 'second', 'third'].filter((alias) => !unused.alias(alias));
  expect(['first', 'second', 'third'].filter((alias) => !unused.definition(`定義${alias}`))).toEqual(aliases);
  return aliases;
}

describe('what a condition rests on', () => {
  it.each<[string, Ground, Facts, string[]]>([
    ['of alternatives the one that holds', any(a, b, c), { a: false, b: true }, ['second']],
    ['of alternatives all, where none holds', any(a, b, c), { a: false, b: false, c: false }, ['first', 'second', 'third']],
    ['of requirements the one that fails', all(a, b, c), { a: true, b: false, c: true }, ['second']],
    ['of requirements all, where all hold', all(a, b, c), { a: true, b: true, c: true }, ['first', 'second', 'third']],
    ['of what is not required what holds', all({ kind: 'not', part: any(a, b) }, c), { a: false, b: true, c: true }, ['second']],
    ['all, where none is known to decide', any(a, b, c), {}, ['first', 'second', 'third']],
  ])('%s', (_, body, facts, expected) => expect(used({ body }, facts)).toEqual(expected));

  it('is nothing of the duty where the rule does not apply, and both where it does', () => {
    expect(used({ gate: a, body: all(b, c) }, { a: false })).toEqual(['first']);
    expect(used({ gate: a, body: all(b, c) }, { a: true, b: true, c: true })).toEqual(['first', 'second', 'third']);
    expect(used({ gate: a, body: all(b, c) }, { a: true, c: false })).toEqual(['first', 'third']);
    expect(used({ gate: a, body: { kind: 'leaf', uses: value('second') } }, { a: true })).toEqual(['first', 'second', 'third']);
  });
});

describe('what the value of a definition by cases rests on', () => {
  const [low, high] = [{ when: leaf('a'), value: value('first') }, { when: leaf('b'), value: value('second') }];
  const rest = { when: null, value: value('third') };
  it('is the case that holds', () => {
    expect(used({ cases: [low, high, rest] }, { a: true, b: false })).toEqual(['first']);
    expect(used({ cases: [low, high, rest] }, { a: false, b: true })).toEqual(['second']);
  });
  it('is the last where none holds, and the conditions of all', () => {
    expect(used({ cases: [low, high, rest] }, { a: false, b: false })).toEqual(['third']);
    expect(used({ cases: [{ when: a, value: value('second') }, rest] }, { a: false })).toEqual(['first', 'third']);
    expect(used({ cases: [{ when: a, value: value('second') }, { when: b, value: value('third') }] }, { a: false, b: true })).toEqual(['second', 'third']);
  });
  it('is each that may hold', () => {
    expect(used({ cases: [low, high, rest] }, { b: true })).toEqual(['first', 'second']);
    expect(used({ cases: [low, high, rest] }, { a: false })).toEqual(['second', 'third']);
    expect(used({ cases: [low, high] }, {})).toEqual(['first', 'second', 'third']);
  });
});

it('a reason takes no fact away by which one case of several is known, though all of them say the same', () => {
  const cases = [{ when: leaf('a'), value: value('first') }, { when: null, value: value('second') }];
  const grounds: Grounds = { gate: null, body: null, cases };
  const fact = (alias: string): GuideFact => ({ path: ['r', alias], name: `件.${alias}`, type: { kind: 'boolean' } });
  const inRecord: Grounds = { ...grounds, cases: [{ when: { kind: 'leaf', uses: { aliases: [], reads: [] }, holds: (input) => { const said = (input as { r: Facts }).r['a']; return said === undefined ? UNKNOWN : said ? YES : NO; } }, value: value('first') }, cases[1]!] };
  const explain = (input: object): Result => ({ outcome: 'violated', value: null, missing: [], because: [{ provision: '一', text: '', values: { ...Object.fromEntries(Object.entries((input as { r: Facts }).r).map(([alias, said]) => [alias, String(said)])), first: '1', second: '2' } }] });
  const guide: RuleGuide = { name: '規定', office: '', compared: true, members: [], conditions: [], facts: [fact('a'), fact('b')], explain, grounds: inRecord };
  const input = { r: { a: true, b: true } };
  expect(reasonsOf(guide, input, explain(input)).basis).toEqual([{ a: 'true', first: '1' }]);
});

it('what stands in no part is always rested on, and everything where nothing is told apart', () => {
  expect(used({ body: any(a, b) }, { a: true, b: false })).toEqual(['first', 'third']);
  expect(unusedOf(undefined, {}).alias('first')).toBe(false);
});
