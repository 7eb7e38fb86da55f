/** What an editor shows of an input: names, units, places and ranges of its fields. */
import { describe, expect, it } from 'vitest';
import { compileGuides, compileProgram, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import { explainFully } from '../../../../compiler/runtime/index.ts';
import { aggregate, compare, decimal, discretion, factIn, field, integer, listOf, must, norm, number, program, q, record, text } from './build-program.ts';
import { everything } from './everything.ts';

const emitted = emitTypeScript(everything, { runtimeModule: 'x', sourcePath: 'y' });
/** The comment and the declaration of a field. */
const fieldOf = (alias: string): string => new RegExp(`^ {2}/\\*\\* (.*) \\*/\\n {2}readonly ${alias}\\?: (.*);$`, 'm').exec(emitted)!.slice(1).join(' | ');

describe('the type of an input', () => {
  it.each([
    ['yes', '可 | boolean'], ['score', '分：分，整數，0至100 | number'], ['average', '均：小數2位，0至 | number'], ['money', '額：元，整數 | number'], ['most', '上：小數1位，至9 | number'], ['ratio', '比：1/3至2 | number | string'], ['note', '註：可缺（null 表示沒有） | string | null'], ['day', '日：日期，如 2026-05-28 | string'],
    ['kind', '類 | Kind'], ['count', '數 | number | string'], ['kinds', '各類 | readonly (Kind)[]'], ['parts', '各件 | readonly (Part)[]'], ['ratios', '各比 | readonly (number | string)[]'], ['dates', '各日 | readonly (string)[]'], ['remark', '註：可缺（null 表示沒有） | string | null'],
    ['length', '長：整數，0至9；可缺（null 表示沒有） | number | null'], ['decision', '決定：准、不准、未決 | "granted" | "refused" | "undecided"'], ['extra', '量：分，整數，1至3 | number'], ['portion', '比：0至1/3 | number | string'],
  ])('%s: %s', (alias, shown) => expect(fieldOf(alias)).toBe(shown));
  it('names members, records and entries', () => {
    for (const comment of ['/** 類別：甲、乙 */\nexport type Kind = "a" | "b";', '/** 零件：清單中的一筆 */\nexport interface Part {', '/** 件 */\nexport interface Item {', '/** 裁量bonus */\nexport interface Bonus {']) expect(emitted).toContain(comment);
  });
});

describe('what a result shows', () => {
  const item = record('件', 'item', field('分', 'score', integer(0, 100, '分')), field('註', 'note', text, true), field('各分', 'scores', listOf(decimal(1, 0, 9, '分'))));
  const other = record('物', 'other', field('分', 'score', integer(0, 9)));
  const grant = discretion('grant', { amount: { name: { text: '量', alias: 'amount' }, type: integer(0, 9, '分'), low: q(0), high: q(9) } });
  const raised = { op: 'discretionary', original: number(9), discretion: grant.name.text, granted: { op: 'amount', discretion: grant.name.text } } as const;
  const rule = norm('rule', { facts: [{ record: grant.name.text, field: '決定' }, { record: '件', field: '分' }], duties: [must(compare(factIn(item, 'score'), '≥', raised))] });
  const shown = (one: ReturnType<typeof norm>, input: object) => {
    const { guides } = compileGuides(program({ records: [item, other], items: [grant, one] }), '教務處');
    return explainFully(guides['rule']!, input).because[0]!.values;
  };
  it('are its facts, with their units, and what was decided', () => {
    expect(shown(rule, { item: { score: 9 }, grant: { decision: 'granted', amount: 3 } })).toEqual({ score: '9 分', grant: '准', amount: '3 分' });
    expect(shown(rule, { item: { score: 9 }, grant: { decision: 'refused', amount: 3 } })).toEqual({ score: '9 分', grant: '不准' });
    expect(shown(rule, { item: { score: null } })).toEqual({ grant: '未決' });
  });
  it('is an absent fact as one, of those that may be absent', () => {
    const asks = norm('rule', { duties: [must({ op: 'present', fact: factIn(item, 'note') }), must(compare(factIn(item, 'score'), '≥', number(1)))] });
    expect([shown(asks, { item: { note: null, score: null } }), shown(asks, { item: { note: '甲', score: 1 } }), shown(asks, {})]).toEqual([{ note: '無' }, { note: '甲', score: '1 分' }, {}]);
  });
  it('are both of two facts of one name, in full', () => {
    const both = norm('rule', { duties: [must(compare(factIn(item, 'score'), '≥', factIn(other, 'score')))] });
    expect(shown(both, { item: { score: 3 }, other: { score: 2 } })).toEqual({ 'item.score': '3 分', 'other.score': '2' });
  });
  it('is no aggregate that a decision bears on: the decision is', () => {
    const one = record('零件', 'part', field('重', 'weight', integer(0, 9)));
    const whole = record('件', 'item', field('各件', 'parts', listOf({ kind: 'record', record: '零件' })));
    const light = compare({ op: 'element', record: '零件', field: '重', type: integer(0, 9) }, '≤', raised);
    const rule = norm('rule', { duties: [must(compare(aggregate('count', factIn(whole, 'parts'), { condition: light }), '≥', number(1)))] });
    const { results } = compileProgram(program({ records: [whole], elements: [one], items: [grant, rule] })).evaluate({ item: { parts: [{ weight: 3 }] }, grant: { decision: 'granted', amount: 4 } });
    expect([results['rule']!.outcome, Object.keys(results['rule']!.because[0]!.values)]).toEqual(['met', ['parts', 'grant', 'amount']]);
  });
  it('is an aggregate under its words, with its unit', () => {
    const sum = norm('rule', { duties: [must(compare(aggregate('sum', factIn(item, 'scores'), { type: decimal(1, null, null, '分') }), '≥', number(3))), must(compare(aggregate('max', factIn(item, 'scores')), '≥', number(3)))] });
    expect(shown(sum, { item: { scores: [1.5, 2] } })).toMatchObject({ '合計（件.各分）': '3.5 分', '最大（件.各分）': '2' });
  });
});
