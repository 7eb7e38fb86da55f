/** What the types of a module promise: a strict compiler takes all of it, what programs may write, and nothing else. */
import { describe, expect, it } from 'vitest';
import { emitGuides, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { everything } from './everything.ts';
import { RUNTIME_MODULE, typeErrors } from './type-check.ts';

const OPTIONS = { runtimeModule: RUNTIME_MODULE, sourcePath: 'rules/test/everything.fagui' };
const HEAD = "import type { Decision, Result } from '../compiler/runtime/index.ts';\nimport * as m from './everything.ts';\nimport type { Input } from './everything.ts';\n";
const LINES = HEAD.split('\n').length - 1;
/** A line each: a value that has a type, or has not. */
type Typed = readonly [type: string, value: string];
const file = (lines: readonly Typed[]): string => `${HEAD}${lines.map(([type, value], i) => `export const line${i}: ${type} = ${value};\n`).join('')}export type Used = [Decision, Result, Input];\nexport { m };\n`;

const WHOLE = `{ item: { yes: true, score: 3, average: 1.5, money: -1, most: 2, ratio: '1/3', note: null, day: '2026-01-01', kind: 'a', count: 2, kinds: ['a', 'b'], many: ['m31'], notes: ['甲'], scores: [1.5], ratios: ['1/3', 2], dates: ['2026-01-01'], `
  + `parts: [{ weight: 1, remark: null, kind: 'b', price: 7, share: '1/2', ok: true }], ["__proto__"]: 3 }, ["__proto__"]: { length: null }, bonus: { decision: 'granted', extra: 2 }, share: { decision: 'refused', portion: '1/4' }, leave: { decision: 'undecided' } }`;
const given = (place: number, property = 'value'): string => `m.evaluate({}).rule.consequences![${place}].${property}`;

const RIGHT: readonly Typed[] = [
  ['Input', '{}'], ['Input', WHOLE],
  ...[['0.5', 0], ['4', 1], ['true', 2], ['false', 3], ['"2016-09-01"', 4], ['"b"', 5], ['"退學"', 6], ['number | string | null', 7], ['"a" | "b" | null', 8], ['boolean | null', 9], ['number | string | null', 10], ['number | string | null', 11], ['string | null', 12]].map(([type, place]): Typed => [type as string, given(place as number)]),
  ['"entry"', given(0, 'record')], ['"points"', given(0, 'field')], ['"half"', given(7, 'field')], ['"分" | undefined', given(0, 'unit')], ['"分" | undefined', given(7, 'unit')], ['undefined', given(1, 'unit')], ['undefined', given(13, 'unit')],
  ['"a" | "b" | undefined', 'm.grade({})'], ['number | undefined', 'm.limit({})'], ['number | string | undefined', 'm.quotient({})'], ['boolean | undefined', 'm.verdict({})'], ['string | undefined', 'm.until({})'], ['string | undefined', 'm.said({})'], ['readonly (number | string)[] | undefined', 'm.listing({})'],
  ['Decision[]', '[m.decide({}).bonus, m.decide({})["__proto__"], m.decide({}).graduation, m.bonus({}), m.graduation({})]'], ['Result[]', '[m.evaluate({}).grade, m.evaluate({})["__proto__"], m.explainLimit({})]'],
  ['readonly ["a" | "b", string] | undefined', 'm.KIND_NAMES[0]'], ['"105-1"', 'm.regulation.version'], ['Input', 'm.checkedInput(null).value'], ['Input | undefined', 'm.inputSchema["~standard"].types?.output'],
];
const WRONG: readonly Typed[] = [
  ...['score: "3"', 'ratio: true', 'kind: "c"', 'score: null', 'day: 3', 'kinds: [3]', 'kinds: ["c"]', 'many: ["m32"]', 'notes: [1]', 'scores: ["1/2"]', 'dates: [1]', 'parts: [{ weight: "1" }]', 'parts: [{ weight: null }]', 'parts: [{ height: 1 }]', 'average: "1/2"', 'yes: "true"', 'other: 1', '["__proto__"]: "3"', 'note: 3']
    .map((one): Typed => ['Input', `{ item: { ${one} } }`]),
  ...['bonus: { decision: "yes" }', 'leave: { extra: 1 }', 'bonus: { extra: "1/2" }', '["__proto__"]: { length: "1" }', 'share: { portion: true }', 'other: {}'].map((one): Typed => ['Input', `{ ${one} }`]),
  ...[['1', 0], ['"a"', 5], ['"a" | null', 8], ['null', 7], ['boolean', 9], ['string | null', 10], ['4', 11], ['number | null', 12], ['string | null', 13]].map(([type, place]): Typed => [type as string, given(place as number)]), ['unknown', 'm.evaluate({}).rule.consequences![14]'], ['string', given(1, 'unit')], ['null', given(1, 'unit')], ['number | undefined', given(7, 'unit')],
  ['string', given(13, 'unit')], ['"points"', given(1, 'field')], ['unknown', 'm.decide({}).limit'], ['"a" | undefined', 'm.grade({})'], ['string | undefined', 'm.limit({})'], ['number | undefined', 'm.quotient({})'], ['number | undefined', 'm.until({})'], ['string | undefined', 'm.verdict({})'], ['readonly number[] | undefined', 'm.listing({})'],
  ['readonly ["a", string] | undefined', 'm.KIND_NAMES[0]'], ['"104"', 'm.regulation.version'],
];

describe('a strict compiler', () => {
  const modules: [string, string][] = [['everything.ts', emitTypeScript(everything, OPTIONS)], ['everything.explain.ts', emitGuides(everything, { ...OPTIONS, evaluatorModule: './everything.ts', office: '教務處' })]];

  it('takes a module with everything in it and its guides, and what its types allow, and no more', () => {
    const errors = typeErrors(new Map([...modules, ['right.ts', file(RIGHT)], ['wrong.ts', file(WRONG)]]));
    expect(errors.filter((error) => !/wrong\.ts/.test(error))).toEqual([]);
    const found = new Set(errors.map((error) => Number(/wrong\.ts:(\d+)/.exec(error)?.[1])));
    expect(WRONG.filter((_, i) => !found.has(LINES + i + 1))).toEqual([]);
  });
});
