/** A program with a fact of every type, aggregates of every kind, definitions, decisions, provisos and values that rules give. */
import type { Expression, ProgramConsequence, RuleProgram, ValueType } from '../../../../compiler/ir/program.ts';
import {
  aggregate, allocation, and, boolean, calculate, compare, conclusion, date, days, decimal, definition, discretion, entryField, enumerated, factIn, field, group, integer, listOf, member, must, name, norm, not, number, program,
  proviso, q, reads, record, recordOf, rounded, text, truth,
} from './build-program.ts';

const KIND = { name: name('類別', 'kind'), members: [name('甲', 'a'), name('乙', 'b')] };
const MANY = { name: name('眾類', 'many'), members: Array.from({ length: 32 }, (_, i) => name(`第${i}類`, `m${i}`)) };
const part = record('零件', 'part', field('重', 'weight', decimal(1, 0, 9)), field('註', 'remark', text, true), field('類', 'kind', enumerated('類別')), field('價', 'price', integer(null, null)), field('比', 'share', decimal(null, null, null)), field('可', 'ok', boolean));
const third: ValueType = { kind: 'number', unit: null, decimals: null, low: q(1, 3), high: q(2) };
export const item = record('件', 'item',
  field('可', 'yes', boolean), field('分', 'score', integer(0, 100, '分')), field('均', 'average', decimal(2, 0, null)), field('額', 'money', integer(null, null, '元')), field('上', 'most', decimal(1, null, 9)), field('比', 'ratio', third), field('註', 'note', text, true),
  field('日', 'day', date), field('類', 'kind', enumerated('類別')), field('數', 'count', decimal(null, null, null)), field('各類', 'kinds', listOf(enumerated('類別'))), field('眾', 'many', listOf(enumerated('眾類'))), field('各註', 'notes', listOf(text)),
  field('各分', 'scores', listOf(decimal(1, 0, 9))), field('各比', 'ratios', listOf(third)), field('各日', 'dates', listOf(date)), field('各件', 'parts', listOf(recordOf('零件'))), field('原', '__proto__', integer(0, 9)));
const proto = record('原型', '__proto__', field('長', 'length', integer(0, 9), true));
const f = (alias: string): Expression => factIn(item, alias);
const entry = (alias: string): Expression => entryField(part, alias);
const [score, parts] = [f('score'), f('parts')];

const grade = definition('grade', enumerated('類別'), { branches: [{ condition: compare(score, '≥', number(60)), value: member('類別', '甲') }], otherwise: member('類別', '乙') });
const limit = definition('limit', integer(0, 25), { branches: [{ condition: f('yes'), value: number(9) }, { condition: compare(score, '>', number(5)), value: number(7) }], otherwise: score });
const quotient = definition('quotient', decimal(null, null, null, '分'), { otherwise: calculate('divide', score, f('money')) });
const never = definition('never', integer(0, 9), { name: name('從不', 'never') });
const bonus = discretion('bonus', { requirement: f('yes'), amount: { name: name('量', 'extra'), type: integer(0, 9, '分'), low: q(1), high: q(3) } });
const share = discretion('share', { amount: { name: name('比', 'portion'), type: decimal(null, 0, 1), low: q(0), high: q(1, 3) } });
const leave = discretion('leave');
const raised: Expression = { op: 'discretionary', original: number(25), discretion: bonus.name.text, granted: calculate('add', number(25), { op: 'amount', discretion: bonus.name.text }) };
const shared: Expression = { op: 'discretionary', original: number(1, 7), discretion: share.name.text, granted: { op: 'amount', discretion: share.name.text } };
const piled: Expression = { op: 'granted', limit: '堆', original: reads(limit), grants: [
  { discretion: bonus.name.text, requirement: f('yes'), value: calculate('add', { op: 'original' }, { op: 'amount', discretion: bonus.name.text }) },
  { discretion: leave.name.text, requirement: null, value: number(4) }, { discretion: bonus.name.text, requirement: compare(reads(limit), '>', number(7)), value: calculate('multiply', { op: 'original' }, number(1, 2)) },
] };
const portioned: Expression = { op: 'granted', limit: '份', original: number(9), grants: [{ discretion: share.name.text, requirement: compare(reads(grade), '=', member('類別', '甲')), value: calculate('multiply', { op: 'original' }, { op: 'amount', discretion: share.name.text }) }] };
const left: Expression = { op: 'discretionary', original: member('類別', '甲'), discretion: leave.name.text, granted: f('kind') };

const counted = compare(entry('weight'), '≥', number(6));
const aggregates: Expression[] = [
  aggregate('count', parts), aggregate('count', parts, { condition: counted }), aggregate('sum', parts, { value: entry('weight') }), aggregate('sum', parts, { value: entry('price'), condition: counted }), aggregate('sum', f('ratios')), aggregate('mean', f('scores')), aggregate('max', parts, { value: entry('price'), condition: entry('ok') }),
  aggregate('min', f('ratios')), rounded(aggregate('deviation', f('scores')), 'halfAway', 1), rounded(aggregate('deviation', parts, { value: entry('price') }), 'truncate', 1), rounded(aggregate('deviation', parts, { value: entry('share') }), 'awayFromZero'), aggregate('rank', f('scores'), { own: score }), aggregate('rank', f('ratios'), { own: f('count') }),
  aggregate('streak', parts, { condition: counted, sequence: { order: [entry('price')], alike: [entry('ok')] } }), aggregate('rank', parts, { own: score, value: entry('share'), isLeastFirst: true }), aggregate('max', f('scores')), aggregate('min', parts, { value: entry('share') }),
];
const truths: Expression[] = [
  aggregate('some', parts, { condition: entry('ok') }), aggregate('all', parts, { condition: counted }), aggregate('some', parts), aggregate('all', parts), aggregate('all', parts, { condition: { op: 'present', fact: entry('remark') } }), { op: 'present', fact: f('note') }, { op: 'present', fact: factIn(proto, 'length') },
  compare(factIn(proto, 'length'), '<', number(3)), compare(f('__proto__'), '≥', number(1)), compare(f('kind'), '=', member('類別', '甲')), compare(reads(grade), '=', member('類別', '甲')), compare(reads(limit), '≤', raised), compare(f('count'), '≤', shared), compare(left, '=', f('kind')), compare(f('note'), '=', { op: 'text', value: '無' }),
  compare(calculate('multiply', f('money'), number(3)), '≤', f('money')), compare(f('ratio'), '<', f('most')), compare(f('average'), '≥', reads(quotient)), { op: 'any', list: f('kinds'), set: [member('類別', '甲')] }, { op: 'every', list: f('kinds'), set: [f('kind')] }, { op: 'any', list: f('many'), set: [member('眾類', '第3類')] },
  { op: 'every', list: f('notes'), set: [f('note')] }, { op: 'any', list: f('scores'), set: [number(1), score] }, { op: 'every', list: f('ratios'), set: [number(1, 3), f('count')] }, { op: 'any', list: f('dates'), set: [days(3), f('day')] }, { op: 'in', value: reads(limit), set: [] },
  compare({ op: 'workday', date: f('day'), holidays: f('dates'), workdays: f('dates') }, '≥', days(17000)), compare({ op: 'workday', date: f('day'), holidays: f('dates'), workdays: f('dates'), within: f('dates') }, '≥', days(17000)), compare({ op: 'workdaysBetween', from: f('day'), to: days(17000), holidays: f('dates'), workdays: f('dates'), within: f('dates') }, '≥', number(3)), compare({ op: 'addDays', date: f('day'), days: f('count') }, '≥', days(17000)),
  compare(f('yes'), '=', truth(true)), compare({ op: 'discretionary', original: number(3), discretion: leave.name.text, granted: number(4) }, '=', number(5)), compare({ op: 'discretionary', original: number(3), discretion: leave.name.text, granted: score }, '=', number(5)), allocation(parts, entry('weight'), [group('a', { names: ['甲'], minCredits: q(1, 2) }), group('b', { parent: 0, condition: entry('ok'), maxCourses: 1 })], { key: entry('kind'), counts: entry('ok') }), allocation(parts, number(2), [group('c', { condition: compare(entry('weight'), '≤', raised), minCourses: 1 })]),
];

const gives = (alias: string, type: ValueType, value: Expression, conflicts?: ProgramConsequence['conflicts']): ProgramConsequence => ({ record: name('登記', 'entry'), field: name(`欄${alias}`, alias), type, words: alias, value, ...(conflicts ? { conflicts } : {}) });
const clash = [{ between: ['但書p', '但書r'] as const, condition: compare(score, '=', number(7)) }];
const conflicts = [...clash, { between: ['但書p', '但書r'] as const, condition: compare(reads(limit), '=', number(9)) }];
const consequences = [
  gives('points', decimal(1, 0, 9, '分'), number(1, 2)), gives('plain', integer(0, 9), number(4)), gives('passed', boolean, truth(true)), gives('failed', boolean, truth(false)), gives('on', date, days(17045)), gives('as', enumerated('類別'), member('類別', '乙')), gives('word', text, { op: 'text', value: '退學' }),
  gives('half', decimal(1, 0, 50, '分'), calculate('divide', score, number(2))), gives('same', enumerated('類別'), f('kind')), gives('so', boolean, f('yes')), gives('extra', integer(0, 30, '分'), raised), gives('fixed', integer(0, 9), number(4), clash), gives('later', date, { op: 'addDays', date: f('day'), days: score }), gives('bare', integer(0, 100), score),
];
const KEPT = [definition('ruleEntryHalf', integer(0, 100), { otherwise: score })];

export const everything: RuleProgram = program({
  enumerations: [KIND, MANY], records: [item, proto], elements: [part], provisos: [proviso('p'), proviso('r')],
  items: [
    grade, limit, quotient, never, ...KEPT, bonus, share, leave,
    definition('listing', listOf(enumerated('類別')), { branches: [{ condition: f('yes'), value: f('kinds') }], otherwise: f('kinds') }), definition('verdict', boolean, { branches: [{ condition: f('yes'), value: compare(reads(grade), '=', member('類別', '甲')) }], otherwise: f('yes'), conflicts }),
    definition('until', date, { otherwise: { op: 'addDays', date: f('day'), days: f('count') } }), definition('said', text, { otherwise: f('note') }), definition('mine', decimal(null, null, null), { otherwise: shared }), definition('least', enumerated('類別'), { otherwise: left }), definition('texts', listOf(text), { otherwise: f('notes') }),
    definition('granted', boolean, { otherwise: compare(score, '≤', raised) }), definition('worked', integer(0, 99), { otherwise: raised }), definition('mixed', boolean, { otherwise: { op: 'in', value: reads(limit), set: [] } }), definition('nested', integer(0, 25), { branches: [{ condition: compare(reads(limit), '>', number(7)), value: reads(limit) }], otherwise: number(1) }),
    definition('flags', listOf(enumerated('類別')), { otherwise: { op: 'discretionary', original: f('kinds'), discretion: leave.name.text, granted: f('kinds') } }),
    ...aggregates.map((one, i) => norm(`aggregate${i}`, { duties: [must(compare(one, '≤', number(7)))] })), ...truths.map((one, i) => norm(`truth${i}`, { duties: [must(one)] })),
    norm('rule', { applies: compare(score, '<', number(60)), when: not(f('yes')), effects: consequences.map((c) => c.words), consequences }), norm('permitted', { applies: f('yes'), when: and(f('yes'), compare(score, '≥', number(9))), permission: { modality: 'may', act: '加修' }, conflicts }),
    norm('principles', { applies: f('yes'), when: compare(reads(grade), '=', member('類別', '甲')), exceptions: [compare(f('average'), '≥', number(90))], duties: [must(compare(score, '≥', number(9))), { modality: 'principleNot', condition: f('yes') }] }), norm('always', { duties: [must(truth(true))] }), norm('free', { permission: { modality: 'may', act: '旁聽' } }),
    definition('heap', decimal(1, 0, 99), { otherwise: piled }), norm('heaped', { duties: [must(compare(score, '≤', piled))] }), norm('portion', { duties: [must(compare(f('count'), '≤', portioned))] }), norm('level', { duties: [must(compare(score, '=', piled))] }),
    conclusion('graduation', { applies: f('yes'), requires: ['定義verdict', '規則rule', '裁量bonus'], produces: ['定義limit'] }), conclusion('whole', { requires: ['規則always', '規則principles'] }), norm('__proto__', { duties: [must(f('yes'))] }),
  ],
});
