/** Names that mean something to JavaScript are ordinary names. */
import { describe, expect, it } from 'vitest';
import { compileProgram, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { boolean, compare, definition, enumerated, factIn, field, integer, listOf, member, must, name, norm, number, program, reads, record, text } from './build-program.ts';
import { RUNTIME_MODULE, typeErrors } from './type-check.ts';

const HARD = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'delete', 'default', 'value', 'decision', 'input', 'NaN', 'and', 'YES', 'decide', 'evaluate', 'Input', 'case1', 'step1'];
const kinds = { name: name('種類', 'kind'), members: HARD.map((alias, i) => name(`種${i}`, alias)) };
const hard = record('難名', 'constructor', ...HARD.map((alias, i) => field(`欄${i}`, alias, integer(0, 9))));
const proto = record('原型', '__proto__', field('種類', 'kind', enumerated('種類')), field('各種', 'valueOf', listOf(enumerated('種類'))), field('字', 'name', text), field('真', 'isPrototypeOf', boolean, true));
const rules = HARD.map((alias) => norm(alias, { duties: [must(compare(factIn(hard, alias), '≥', number(5)))] }));
const kindRule = norm('kindRule', { duties: [must(compare(factIn(proto, 'kind'), '=', member('種類', '種0')))] });
const listRule = norm('listRule', { duties: [must({ op: 'any', list: factIn(proto, 'valueOf'), set: [member('種類', '種0'), member('種類', '種1')] })] });
const presentRule = norm('presentRule', { duties: [must({ op: 'present', fact: factIn(proto, 'isPrototypeOf') })] });
const copied = definition('valueOf', enumerated('種類'), { otherwise: factIn(proto, 'kind') });
const viaDefinition = norm('viaDefinition', { duties: [must(compare(reads(copied), '=', member('種類', '種1')))] });
const PROGRAM = program({ enumerations: [kinds], records: [hard, proto], items: [...rules, kindRule, listRule, presentRule, copied, viaDefinition] });

const { evaluate, decide } = compileProgram(PROGRAM);
const outcomes = (input: unknown): Record<string, string> => Object.fromEntries(Object.entries(evaluate(input).results).map(([alias, r]) => [alias, r.outcome]));

describe('names such as __proto__ and constructor', () => {
  it('are read from own properties, by alias', () => {
    const input = JSON.parse(`{"constructor": {${HARD.map((alias, i) => `"${alias}": ${i % 2 === 0 ? 5 : 4}`).join(', ')}}}`);
    const found = outcomes(input);
    HARD.forEach((alias, i) => expect([alias, Object.getOwnPropertyDescriptor(found, alias)?.value]).toEqual([alias, i % 2 === 0 ? 'met' : 'violated']));
    expect(Object.getOwnPropertyDescriptor(decide(input), '__proto__')?.value.outcome).toBe('met');
  });
  it('are read by Chinese name', () => {
    const found = outcomes({ 難名: Object.fromEntries(HARD.map((_, i) => [`欄${i}`, 5])) });
    for (const alias of HARD) expect([alias, Object.getOwnPropertyDescriptor(found, alias)?.value]).toEqual([alias, 'met']);
  });
  it('are not found on prototypes', () => {
    for (const input of [{}, { constructor: {} }, { constructor: [1, 2, 3, 4, 5, 6] }, Object.create({ constructor: { length: 5 } })]) {
      for (const rule of rules) expect([rule.name.alias, Object.getOwnPropertyDescriptor(decide(input), rule.name.alias)?.value.outcome]).toEqual([rule.name.alias, 'undetermined']);
    }
  });
  it('are members like others', () => {
    const found = outcomes(JSON.parse('{"__proto__": {"kind": "__proto__", "valueOf": ["toString", "constructor"], "isPrototypeOf": null}}'));
    expect(found).toMatchObject({ kindRule: 'met', listRule: 'met', presentRule: 'violated', viaDefinition: 'violated' });
    expect(outcomes(JSON.parse('{"原型": {"種類": "種1", "各種": ["toString"], "isPrototypeOf": false}}'))).toMatchObject({ kindRule: 'violated', listRule: 'violated', presentRule: 'met', viaDefinition: 'met' });
    expect(outcomes({})).toMatchObject({ kindRule: 'undetermined', listRule: 'undetermined', presentRule: 'undetermined' });
  });
  it('do not change what other objects are', () => {
    evaluate(JSON.parse('{"__proto__": {"kind": "x", "polluted": 1}, "constructor": {"__proto__": {"polluted": 1}}}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('give a module that passes the type checker', () => {
    expect(typeErrors(new Map([['names.ts', emitTypeScript(PROGRAM, { runtimeModule: RUNTIME_MODULE, sourcePath: 'rules/names.fagui' })]]))).toEqual([]);
  });
});

describe('texts of the law in code', () => {
  const nasty = '*/ throw 1; /* ` ${x} " \' \\ \u2028 \n // <!--';
  const rule = norm('rule', { name: name(nasty, 'rule'), provision: { label: nasty, text: nasty }, caveats: [nasty], effects: [nasty], when: factIn(hard, 'and') as never });
  const fixed = { ...rule, when: compare(factIn(hard, 'and'), '>', number(1)) };
  const one = program({ records: [record(nasty, 'constructor', ...hard.fields.map((f) => ({ ...f, name: name(`${nasty}${f.name.alias}`, f.name.alias) })))], items: [fixed] });
  const renamed = { ...one, items: [{ ...fixed, when: compare({ op: 'fact', record: nasty, field: `${nasty}and`, type: integer(0, 9) }, '>', number(1)) }] };

  it('cannot leave their comment or string', () => {
    const { results } = compileProgram(renamed).evaluate({ constructor: { and: 2 } });
    expect(results['rule']).toMatchObject({ outcome: 'value', caveats: [nasty], effects: [nasty], because: [{ provision: nasty, text: nasty }] });
  });
  it('give a module that passes the type checker', () => {
    expect(typeErrors(new Map([['nasty.ts', emitTypeScript(renamed, { runtimeModule: RUNTIME_MODULE, sourcePath: nasty })]]))).toEqual([]);
  });
});
