/** Programs that lowering never makes: the emitter says what is wrong with them instead of writing code for them. */
import { describe, expect, it } from 'vitest';
import type { Expression, RuleProgram } from '../../../../compiler/ir/program.ts';
import { compileGuides, compileProgram, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import {
  aggregate, allocation, boolean, calculate, compare, conclusion, date, decimal, definition, discretion, entryField, enumerated, factIn, field, group, integer, listOf, member, must, name, norm, number, program, proviso, q, record, recordOf, rounded, text, truth,
} from './build-program.ts';

const KIND = { name: name('類別', 'kind'), members: [name('甲', 'a'), name('乙', 'b')] };
const item = record('件', 'item', field('分', 'score', integer(0, 100)), field('類', 'kind', enumerated('類別')), field('註', 'note', text), field('日', 'day', date), field('可', 'yes', boolean),
  field('各分', 'scores', listOf(integer(0, 9))), field('各註', 'notes', listOf(text)), field('各可', 'answers', listOf(boolean)), field('各件', 'parts', listOf(recordOf('零件'))));
const part = record('零件', 'part', field('重', 'weight', decimal(1, 0, 9)));
const f = (alias: string): Expression => factIn(item, alias);
const weight = entryField(part, 'weight');
const given = (condition: Expression, more: Partial<RuleProgram> = {}): RuleProgram => ({ ...program({ enumerations: [KIND], records: [item], elements: [part], items: [norm('rule', { duties: [must(condition)] })] }), ...more });
const one = number(1);
const atLeastOne = (e: Expression): Expression => compare(e, '≥', one);

describe('a fault of a program', () => {
  it.each<[string, Expression]>([
    ['aggregates look at the entries of list facts', atLeastOne(aggregate('count', number(3)))],
    ['件.分 is no list', atLeastOne(aggregate('count', f('score')))],
    ['件.分 is no list', atLeastOne(aggregate('count', { op: 'fact', record: '件', field: '分', type: listOf(text) }))],
    ['an aggregate without a value looks at numbers or days', atLeastOne(aggregate('sum', f('parts')))],
    ['an aggregate without a value looks at numbers or days', atLeastOne(aggregate('max', f('notes')))],
    ['an aggregate is used before it is compiled', atLeastOne(calculate('add', one, rounded(calculate('add', aggregate('deviation', f('scores')), one), 'halfAway')))],
    ['a rank is that of a value', atLeastOne(aggregate('rank', f('scores')))],
    ['a field of an entry stands in an aggregate only', atLeastOne(weight)],
    ['a table of courses looks at a list fact', allocation(number(1), weight, [group('g')])],
    ['boolean is not a number', compare(f('score'), '=', truth(true))],
    ['member is not a number', compare(f('score'), '=', member('類別', '甲'))],
    ['number is not a value of this kind', compare(f('kind'), '=', one)],
    ['< does not compare values of this kind', compare(f('kind'), '<', member('類別', '甲'))],
    ['≥ does not compare values of this kind', compare(f('yes'), '≥', truth(true))],
    ['= does not compare values of this kind', compare(f('scores'), '=', f('scores'))],
    ['number is not a list', { op: 'any', list: one, set: [one] }],
    ['有一屬於 and 皆屬於 read lists', { op: 'every', list: f('score'), set: [one] }],
    ['lists hold members, texts, numbers or dates', { op: 'any', list: f('answers'), set: [truth(true)] }],
    ['only a fact can be present', { op: 'present', fact: one }],
    ['no member of 類別 named 丁', compare(f('kind'), '=', member('類別', '丁'))],
    ['no enumeration named 別', compare(f('kind'), '=', member('別', '甲'))],
    ['no record named 物', atLeastOne({ op: 'fact', record: '物', field: '分', type: integer(0, 1) })],
    ['no field of 件 named 高', atLeastOne({ op: 'fact', record: '件', field: '高', type: integer(0, 1) })],
    ['no field of 零件 named 高', atLeastOne(aggregate('sum', f('parts'), { value: { op: 'element', record: '零件', field: '高', type: integer(0, 1) } }))],
    ['no definition named 無', atLeastOne({ op: 'definition', definition: '無', type: integer(0, 1) })],
    ['no discretion named 無', atLeastOne({ op: 'amount', discretion: '無' })],
  ])('%s', (message, condition) => expect(() => compileProgram(given(condition))).toThrow(message));

  it('in what it reads', () => {
    const stray = record('件', 'item', field('零', 'part', recordOf('零件')));
    expect(() => compileProgram(program({ records: [stray], elements: [part], items: [norm('rule', { duties: [must({ op: 'present', fact: factIn(stray, 'part') })] })] }))).toThrow('a record stands in a list only');
    expect(() => compileProgram(program({ records: [item], elements: [part], items: [discretion('grant', { amount: { name: name('日', 'day'), type: date, low: q(0), high: q(1) } })] }))).toThrow('裁量grant has no amount in numbers');
    const [a, b] = ['a', 'b'].map((alias, i) => definition(alias, integer(0, 9), { otherwise: { op: 'definition', definition: `定義${'ba'[i]}`, type: integer(0, 9) } }));
    expect(() => compileProgram(program({ records: [item], elements: [part], items: [a!, b!] }))).toThrow('depends on itself');
  });
  it('in its provisos', () => {
    const conflicts = [{ between: ['但書a', '但書b'] as const, condition: f('yes') }];
    expect(() => compileProgram(program({ records: [item], elements: [part], provisos: [proviso('a')], items: [norm('rule', { duties: [must(f('yes'))], conflicts })] }))).toThrow('rule program: no proviso named 但書b');
  });
  it('in what it requires', () => {
    const score = definition('own', integer(0, 100), { otherwise: f('score') });
    expect(() => compileProgram(program({ enumerations: [KIND], records: [item], elements: [part], items: [score, conclusion('all', { requires: ['定義own'] })] }))).toThrow('定義own is nothing that a conclusion can require');
  });
  it('in the values that it gives', () => {
    const consequences = [{ record: name('件', 'item'), field: name('類', 'kind'), type: enumerated('類別'), words: '件.類', value: member('類別', '丁') }];
    expect(() => compileProgram(given(f('yes'), { items: [norm('rule', { duties: [must(f('yes'))], consequences })] }))).toThrow('no member of 類別 named 丁');
  });
  it('is one of its guides too', () => {
    expect(() => compileGuides(given(compare(f('kind'), '=', member('類別', '丁'))), '教務處')).toThrow('no member of 類別 named 丁');
  });
});

describe('what is right', () => {
  it('has no value in a conflict of provisos, alone as with all the others', () => {
    const own = definition('own', integer(0, 100), { otherwise: f('score'), conflicts: [{ between: ['但書a', '但書b'], condition: f('yes') }] });
    const p = program({ enumerations: [KIND], records: [item], elements: [part], provisos: [proviso('a'), proviso('b')], items: [own] });
    const alone = emitTypeScript(p, { runtimeModule: 'x', sourcePath: 'y', types: false });
    expect(/function valueOfOwn\((?:[^}]*)\}/.exec(alone)![0].replace(/\s+/g, ' ')).toBe('function valueOfOwn(yes, ownValue) { if (yes !== NO) return undefined; const value = ownValue; return scaledValue(value); }');
    const { evaluate } = compileProgram(p);
    expect([true, false].map((yes) => evaluate({ item: { score: 3, yes } }).results['own']!).map(({ outcome, value }) => [outcome, value])).toEqual([['conflict', null], ['value', 3]]);
  });
  it('may name members, records and fields by alias', () => {
    const { evaluate } = compileProgram(given(compare({ op: 'fact', record: 'item', field: 'kind', type: enumerated('kind') }, '=', member('kind', 'b'))));
    expect(['a', 'b'].map((kind) => evaluate({ item: { kind } }).results['rule']!.outcome)).toEqual(['violated', 'met']);
  });
});
