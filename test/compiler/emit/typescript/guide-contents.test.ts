/** What a guide holds: the facts with the constants they are compared with, the conditions, the entries of its lists. */
import { describe, expect, it } from 'vitest';
import type { Expression, ProgramNorm } from '../../../../compiler/ir/program.ts';
import { compileGuides } from '../../../../compiler/emit/typescript/index.ts';
import { NO, YES, type RuleGuide } from '../../../../compiler/runtime/index.ts';
import {
  aggregate, boolean, calculate, compare, conclusion, date, days, decimal, definition, discretion, entryField, enumerated, factIn, field, integer, listOf, member, must, name, norm, not, number, program, proviso, q, reads, record, recordOf, rounded, text,
  type Parts,
} from './build-program.ts';

const KIND = { name: name('類別', 'kind'), members: [name('甲', 'a'), name('乙', 'b')] };
const item = record('件', 'item', field('分', 'score', decimal(1, 0, 100, '分')), field('數', 'count', integer(0, 20)), field('額', 'money', decimal(null, null, null, '元')), field('日', 'day', date), field('類', 'kind', enumerated('類別')),
  field('可', 'yes', boolean), field('成績', 'mark', integer(0, 100), true), field('各件', 'parts', listOf(recordOf('零件'))), field('各分', 'scores', listOf(decimal(1, 0, 9, '分'))));
const part = record('零件', 'part', field('一', 'one', integer(0, 9, '件')), field('二', 'two', text), field('三', 'three', boolean), field('四', 'four', date), field('五', 'five', integer(0, 9), true), field('六', 'six', integer(0, 9)), field('七', 'seven', enumerated('類別')));
const readings = record('疑義', 'readings', field('讀法', 'reading', enumerated('類別')));
const calendar = record('行事曆', 'calendar', field('開學', 'start', date));
const f = (alias: string): Expression => factIn(item, alias);
const LIMIT = { name: name('上限', 'limit'), phrase: '以十為限', provision: { label: '第五點', text: '…' }, shown: '10' };
const grant = discretion('grant', { name: name('核可', 'grant'), amount: { name: name('加量', 'more'), type: integer(0, 9, '件'), low: q(2), high: q(4) } });
const plain = discretion('plain', { name: name('准許', 'plain'), requirement: compare(f('count'), '≥', number(3)) });

const guidesOf = (items: Parts['items'], more: Partial<Parts> = {}): Readonly<Record<string, RuleGuide>> => compileGuides(program({ enumerations: [KIND], records: [item, readings, calendar], elements: [part], items, ...more }), '教務處').guides;
const rule = (parts: Partial<ProgramNorm>): ProgramNorm => norm('rule', parts);
const duty = (condition: Expression): ProgramNorm => rule({ duties: [must(condition)] });
const near = (condition: Expression, more: Parts['items'] = []): Record<string, readonly number[]> => Object.fromEntries(guidesOf([...more, duty(condition)])['rule']!.facts.map((fact) => [fact.path.join('.'), fact.near ?? []]));

describe('the facts of a guide', () => {
  it('are given with their type, unit and supplier where these are not the usual ones, decisions last', () => {
    const granted: Expression = { op: 'discretionary', original: number(10), discretion: '核可', granted: calculate('add', number(10), { op: 'amount', discretion: '核可' }) };
    const { facts, office, name: title } = guidesOf([grant, rule({ applies: compare(f('mark'), '≥', number(60)), duties: [must(compare(f('score'), '≤', granted))] })])['rule']!;
    expect([title, office]).toEqual(['規則rule', '教務處']);
    expect(facts).toEqual([
      { path: ['item', 'mark'], name: '件.成績', type: { kind: 'integer', low: 0, high: 100 }, optional: true, near: [60], parts: [60] },
      { path: ['item', 'score'], name: '件.分', type: { kind: 'decimal', places: 1, low: 0, high: 1000 }, unit: '分', near: [100], turns: [[expect.any(Function), '>']], parts: [] },
      { path: ['grant', 'decision'], name: '核可.決定', type: { kind: 'enumeration', members: [['granted', '准'], ['refused', '不准']] }, supplier: '所長', request: '「核可」准或不准，由所長決定' },
      { path: ['grant', 'more'], name: '核可.加量', type: { kind: 'integer', low: 2, high: 4 }, unit: '件', near: [2, 4, 10], supplier: '所長', request: '「核可」的「加量」，由所長核定' },
    ]);
  });
  it('tell a reading and a day of the calendar from facts about the case', () => {
    const { facts } = guidesOf([duty({ op: 'and', operands: [compare(factIn(readings, 'reading'), '=', member('類別', '甲')), compare(factIn(calendar, 'start'), '≤', f('day'))] })])['rule']!;
    expect(facts.map(({ request, fixed }) => [request, fixed])).toEqual([['「讀法」有不同解釋，採哪一說由教務處決定', undefined], [undefined, true], [undefined, undefined]]);
  });
  it('are near the constants that they are compared with, themselves or through a definition', () => {
    const twice = definition('twice', decimal(1, 0, 200, '分'), { otherwise: calculate('multiply', f('score'), number(2)) });
    expect(near(compare(f('score'), '≥', number(121, 2)))).toEqual({ 'item.score': [605] });
    expect(near(compare(f('score'), '≥', number(1, 3)))).toEqual({ 'item.score': [] });
    expect(near(compare(reads(twice), '≥', number(60)), [twice])).toEqual({ 'item.score': [20, 600] });
    expect(near(compare(f('day'), '≤', days(17045)))).toEqual({ 'item.day': [17045] });
    expect(near({ op: 'and', operands: [compare(f('count'), '≤', number(9)), not(compare(number(3), '≥', f('count'))), compare(f('count'), '<', number(9)), compare(f('mark'), '≥', number(5))] })).toEqual({ 'item.count': [3, 9], 'item.mark': [5] });
    expect(near({ op: 'in', value: f('count'), set: [number(4)] })).toEqual({ 'item.count': [4] });
    expect(near(compare(f('money'), '≥', number(7)))).toEqual({ 'item.money': [7] });
    const bounds = [2n ** 53n, 2n ** 53n + 2n, -(2n ** 53n), -(2n ** 53n) - 2n];
    expect(near({ op: 'and', operands: bounds.map((n) => compare(f('money'), '≥', number(n))) })).toEqual({ 'item.money': [-(2 ** 53), 2 ** 53] });
  });
  it('are those of what a conclusion requires too, and of the requirement of a decision', () => {
    const all = conclusion('all', { requires: ['規則rule', '准許'], applies: f('yes') });
    const guides = guidesOf([plain, duty(compare(f('mark'), '≥', number(8))), all]);
    expect(guides['all']!.facts.map(({ name: fact, near: steps }) => [fact, steps])).toEqual([['件.可', undefined], ['件.成績', [8]], ['件.數', [3]], ['准許.決定', undefined]]);
    expect(guides['plain']!.facts.map(({ name: fact, near: steps }) => [fact, steps])).toEqual([['件.數', [3]], ['准許.決定', undefined]]);
  });
});

it('a guide names the definitions that it reads, and says of one whether it is a day', () => {
  const [end, half] = [definition('end', date, { otherwise: f('day') }), definition('half', integer(0, 20), { otherwise: f('count') })];
  const guides = guidesOf([end, half, duty({ op: 'and', operands: [compare(reads(end), '≤', days(17045)), compare(reads(half), '≥', number(3))] }), norm('other', { duties: [must(f('yes'))] })]);
  expect(Object.entries(guides).map(([alias, { isDay, reads: of }]) => [alias, isDay, of?.().map((one) => one.name)])).toEqual([['end', true, undefined], ['half', undefined, undefined], ['rule', undefined, ['定義end', '定義half']], ['other', undefined, undefined]]);
});

describe('the phrases that a guide has with its facts', () => {
  const CAP = { name: name('下限', 'least'), phrase: '至少五', provision: { label: '第六點', text: '…' }, shown: '5' };
  const SET = { name: name('類組', 'set'), phrase: '甲', provision: { label: '第六點', text: '…' }, shown: '甲' };
  const bindings = [LIMIT, CAP, SET];
  const told = (parts: Partial<ProgramNorm>, more: Parts['items'] = []): Record<string, readonly string[]> =>
    Object.fromEntries(guidesOf([...more, rule({ bindings, ...parts })])['rule']!.facts.flatMap(({ path, phrases }) => (phrases ? [[path.join('.'), phrases]] : [])));
  const most = compare(f('count'), '≤', number(10, 1, LIMIT));
  const least = compare(f('mark'), '≥', number(5, 1, CAP));
  const limit = definition('limit', integer(0, 20), { name: name('上限', 'limit'), otherwise: number(10, 1, LIMIT) });
  const twice = definition('twice', integer(0, 40), { otherwise: calculate('multiply', f('count'), number(2)) });
  const other = definition('other', integer(0, 20), { otherwise: number(10, 1, LIMIT) });
  const granted: Expression = { op: 'discretionary', original: number(10, 1, LIMIT), discretion: '核可', granted: calculate('add', number(10, 1, LIMIT), { op: 'amount', discretion: '核可' }) };

  it.each<[string, Parameters<typeof told>, ReturnType<typeof told>]>([
    ['each those of its own comparison', [{ duties: [must({ op: 'and', operands: [most, not(least)] })] }], { 'item.count': ['limit'], 'item.mark': ['least'] }],
    ['a fact that is compared twice both', [{ duties: [must({ op: 'or', operands: [most, compare(f('count'), '≥', number(5, 1, CAP)), most] })] }], { 'item.count': ['limit', 'least'] }],
    ['all facts of one comparison', [{ duties: [must(compare(calculate('add', f('count'), f('mark')), '≤', number(10, 1, LIMIT)))] }], { 'item.count': ['limit'], 'item.mark': ['limit'] }],
    ['a set by which they are chosen', [{ duties: [must({ op: 'in', value: f('kind'), set: [member('類別', '甲')], binding: SET })] }], { 'item.kind': ['set'] }],
    ['none without any', [{ bindings: [], duties: [must(compare(f('count'), '≤', number(10)))] }], {}],
    ['those of whether the rule applies too', [{ applies: most, exceptions: [{ op: 'in', value: f('kind'), set: [member('類別', '甲')], binding: SET }], duties: [must(least)] }], { 'item.count': ['limit'], 'item.kind': ['set'], 'item.mark': ['least'] }],
    ['decisions those that they change, and the amount as well', [{ bindings: [LIMIT], duties: [must(compare(f('count'), '≤', granted))] }, [grant]], { 'item.count': ['limit'], 'grant.decision': ['limit'], 'grant.more': ['limit'] }],
    ['a limit that exceptions change by its definition', [{ bindings: [], duties: [must(compare(f('count'), '≤', reads(limit)))] }, [limit]], { 'item.count': ['limit'] }],
    ['through a definition', [{ bindings: [LIMIT], duties: [must(compare(reads(twice), '≤', number(10, 1, LIMIT)))] }, [twice]], { 'item.count': ['limit'] }],
    ['not those that a definition of another name has', [{ bindings: [], duties: [must(compare(f('count'), '≤', reads(other)))] }, [other]], {}],
  ])('%s', (_, parts, expected) => expect(told(...parts)).toEqual(expected));
});

describe('the conditions of a guide', () => {
  const told = (guide: RuleGuide): unknown[] => guide.conditions.map(({ clause, name: own, provision, words, phrase }) => [clause, own, provision, words, phrase]);
  const bound = compare(f('count'), '≤', number(10, 1, LIMIT));
  const set: Expression = { op: 'in', value: f('kind'), set: [member('類別', '甲')], binding: LIMIT };
  it('are 適用 and 除外 with the provision of their phrase, the phrase itself only where they are a set of it', () => {
    expect(told(guidesOf([rule({ applies: set, exceptions: [bound, f('yes')], duties: [must(bound)] })])['rule']!)).toEqual([
      ['適用', null, '第五點', '件.類 屬於 甲', '以十為限'], ['除外', null, '第五點', '件.數 ≤ 上限（10）', null], ['除外', null, '第三點第四款', '件.可', null],
    ]);
    expect(told(guidesOf([duty(bound)])['rule']!)).toEqual([]);
  });
  it('are those of provisos on the rule, on a definition that it reads and on these; what a proviso excepts is told of once', () => {
    const limit = definition('limit', integer(0, 20), { name: name('上限', 'limit'), otherwise: number(10) });
    const provisos = [
      proviso('a', { target: '規則rule', condition: f('yes'), effect: 'notApplicable' }), proviso('b', { target: '上限', condition: bound }), proviso('c', { target: '但書b', condition: set }), proviso('d', { target: '規則other', condition: f('yes'), effect: 'notApplicable' }),
    ];
    const guides = guidesOf([limit, rule({ exceptions: [bound, f('yes')], duties: [must(compare(calculate('add', f('count'), number(1)), '≤', reads(limit)))] }), norm('other', { exceptions: [f('yes')], duties: [must(f('yes'))] })], { provisos });
    expect(told(guides['rule']!).map((one) => (one as string[]).slice(0, 3))).toEqual([['除外', null, '第五點'], ['但書', '但書a', '第三點第四款'], ['但書', '但書b', '第三點第四款'], ['但書', '但書c', '第三點第四款']]);
    expect(told(guides['other']!).map((one) => (one as string[]).slice(0, 2))).toEqual([['但書', '但書d']]);
    expect(told(guides['limit']!).map((one) => (one as string[]).slice(0, 2))).toEqual([['但書', '但書b'], ['但書', '但書c']]);
  });
  it('answer by what is known', () => {
    const [applies] = guidesOf([rule({ applies: set, duties: [must(bound)] })])['rule']!.conditions;
    expect([applies!.holds({ item: { kind: 'a' } }), applies!.holds({ item: { kind: 'b' } }), applies!.holds({})]).toEqual([YES, NO, { missing: ['件.類'], reasons: [] }]);
  });
  it('compare outcomes of rules and of definitions with few values, not of numbers', () => {
    const [a, b, c] = [definition('a', enumerated('類別'), { otherwise: f('kind') }), definition('b', boolean, { otherwise: f('yes') }), definition('c', date, { otherwise: f('day') })];
    const guides = guidesOf([a, b, c, definition('d', text, { otherwise: { op: 'text', value: '文' } }), definition('e', integer(0, 20), { otherwise: f('count') }), duty(f('yes'))]);
    expect(Object.entries(guides).map(([alias, { compared, members }]) => [alias, compared, members.length])).toEqual([['a', true, 2], ['b', true, 0], ['c', false, 0], ['d', true, 0], ['e', false, 0], ['rule', true, 0]]);
  });
});

describe('the entries that a guide gives', () => {
  const parts = f('parts');
  const e = (alias: string): Expression => entryField(part, alias);
  const entries = (list: Expression, facts: object): unknown => guidesOf([duty(compare(list, '≥', number(1)))])['rule']!.aggregates!.map(({ operation, list: fact, entries: of }) => [operation, fact, of({ item: facts })]);
  const LIST = { parts: [{ one: 3, two: '甲', three: true, four: '2016-09-01', five: null, six: 6, seven: 'b' }, { one: 1 }] };
  it('show five fields and those that are read, without units', () => {
    const six = [['one', '一', '3'], ['two', '二', '甲'], ['three', '三', '是'], ['four', '四', '105年9月1日'], ['five', '五', '無']];
    const none = [['one', '一', '1'], ['two', '二', undefined], ['three', '三', undefined], ['four', '四', undefined], ['five', '五', undefined]];
    expect(entries(aggregate('sum', parts, { value: e('one') }), LIST)).toEqual([['sum', '件.各件', [{ answer: YES, values: six }, { answer: YES, values: none }]]]);
    const last = (of: unknown): unknown => (of as [string, string, { answer: unknown; values: string[][] }[]][]).map(([, , list]) => list.map(({ answer, values }) => [typeof answer === 'object' ? answer : 0, values.map(([alias]) => alias).join(' ')]));
    expect(last(entries(aggregate('count', parts, { condition: compare(e('seven'), '=', member('類別', '乙')) }), LIST))).toEqual([[[0, 'one two three four seven'], [{ missing: ['件.各件 的 七'], reasons: [] }, 'one two three four seven']]]);
    expect(last(entries(aggregate('sum', parts, { condition: compare(e('seven'), '=', member('類別', '乙')), value: e('six') }), LIST))).toEqual([[[0, 'one two three six seven'], [{ missing: ['件.各件 的 七', '件.各件 的 六'], reasons: [] }, 'one two three six seven']]]);
  });
  it('of what is compared give the amount, exact', () => {
    const amounts = (of: unknown): unknown => (of as [string, string, { amount?: unknown }[]][]).map(([, , list]) => list.map((entry) => ('amount' in entry ? entry.amount : 'none')));
    expect(amounts(entries(aggregate('max', parts, { value: calculate('divide', e('one'), number(2)) }), LIST))).toEqual([[q(3, 2), q(1, 2)]]);
    expect(amounts(entries(aggregate('min', f('scores')), { scores: [1.5, 3] }))).toEqual([[q(3, 2), q(3)]]);
    expect(amounts(entries(aggregate('sum', parts, { value: e('one') }), LIST))).toEqual([['none', 'none']]);
    expect(entries(aggregate('min', f('scores')), {})).toEqual([['min', '件.各分', undefined]]);
    expect(entries(aggregate('sum', f('scores')), { scores: [1.5] })).toEqual([['sum', '件.各分', [{ answer: YES, values: [['value', '', '1.5 分']] }]]]);
  });
  it('are those of what looks at entries: no rank, and no count of all', () => {
    const of = (list: Expression): number => guidesOf([duty(compare(list, '≥', number(1)))])['rule']!.aggregates?.length ?? 0;
    expect([aggregate('rank', f('scores'), { own: f('count') }), aggregate('count', parts), aggregate('count', f('scores')), aggregate('sum', f('scores')), rounded(aggregate('mean', f('scores')), 'halfAway'), aggregate('streak', parts, { condition: e('three'), sequence: { order: [e('one')], alike: [] } })].map(of)).toEqual([0, 0, 0, 1, 1, 1]);
    const some = aggregate('some', parts, { condition: e('three') });
    expect(guidesOf([duty({ op: 'and', operands: [some, not(some), aggregate('all', parts, { condition: e('three') })] })])['rule']!.aggregates!.map(({ operation }) => operation)).toEqual(['some', 'all']);
  });
});
