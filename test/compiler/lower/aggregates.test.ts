import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import type { Expression, RuleProgram } from '../../../compiler/ir/program.ts';
import { messages, type Small } from '../small-workspace.ts';
import { duty, withLists } from '../lists-workspace.ts';

function programOf(small: Small): RuleProgram {
  expect(messages(small)).toEqual([]);
  return lowerVersion(small.versions[0]!.checked);
}

/** The condition of the only duty, or one side of its comparison. */
function conditionOf(condition: string, words?: string): Expression {
  const [item] = programOf(duty(condition, words)).items;
  if (item?.kind !== 'norm') throw new Error('a rule');
  return item.duties[0]!.condition;
}
const leftOf = (e: Expression): Expression => {
  if (e.op !== 'compare') throw new Error(e.op);
  return e.left;
};
const n = (value: number) => ({ op: 'number', value: { n: BigInt(value), d: 1n } });

describe('an aggregate', () => {
  it('names its operation, its list and the record of the entries', () => {
    expect(leftOf(conditionOf('合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60） 至少 9學分'))).toMatchObject({
      op: 'aggregate', operation: 'sum', list: { op: 'fact', record: '學生', field: '修課' }, element: '課程', value: { op: 'element', record: '課程', field: '學分' },
      condition: { op: 'compare', operator: '≥', left: { op: 'element', record: '課程', field: '成績' }, right: n(60) }, type: { unit: '學分', decimals: 0 },
    });
    expect(leftOf(conditionOf('平均（學生.各科成績） 至少 60'))).toMatchObject({ op: 'aggregate', operation: 'mean', element: null, value: null, condition: null, type: { unit: '分', decimals: null } });
    expect(conditionOf('全部（學生.修課 皆 課程.類別 為 必修）')).toMatchObject({ op: 'aggregate', operation: 'all', type: { kind: 'boolean' } });
    expect(leftOf(conditionOf('個數（學生.修課 其中 課程.成績 無） 至多 2'))).toMatchObject({ operation: 'count', condition: { op: 'not', operand: { op: 'present', fact: { op: 'element', field: '成績' } } } });
  });

  it('is in the unit of its values, and hours become minutes behind it', () => {
    const hours = { op: 'aggregate', operation: 'sum', value: { op: 'element', record: '課程', field: '時數' } };
    expect(conditionOf('合計（課程.時數 於 學生.修課） 至少 2')).toMatchObject({ left: { op: 'multiply', left: hours, right: n(60) }, right: n(120) });
    expect(conditionOf('最大（學生.各週時數） 至多 2')).toMatchObject({ left: { op: 'multiply', left: { operation: 'max', value: null }, right: n(60) }, right: n(120) });
    expect(leftOf(conditionOf('名次（學生.分鐘 於 學生.各週時數） 至多 2'))).toMatchObject({ operation: 'rank', own: { op: 'divide', left: { op: 'fact', field: '分鐘' }, right: n(60) } });
    expect(leftOf(conditionOf('名次（學生.時數 於 學生.修課.時數） 至多 2'))).toMatchObject({ operation: 'rank', own: { op: 'fact', field: '時數' }, value: { op: 'element', field: '時數' } });
  });

  it('rounds in its own unit; a deviation stands directly inside', () => {
    expect(leftOf(conditionOf('取位（合計（課程.時數 於 學生.修課），無條件捨去 至 整數） 至少 2'))).toMatchObject({ op: 'multiply', left: { op: 'round', mode: 'truncate', decimals: 0, operand: { op: 'aggregate', operation: 'sum' } }, right: n(60) });
    expect(leftOf(conditionOf('取位（學生.時數 ＋ 學生.分鐘，四捨五入 至 整數） 至少 2'))).toMatchObject({ op: 'multiply', left: { op: 'round', operand: { op: 'add', left: { op: 'fact', field: '時數' }, right: { op: 'divide', left: { op: 'fact', field: '分鐘' } } } }, right: n(60) });
    expect(leftOf(conditionOf('取位（標準差（學生.各週時數），四捨五入 至 小數1位） 至多 2'))).toMatchObject({ left: { op: 'round', decimals: 1, operand: { op: 'aggregate', operation: 'deviation' } } });
  });

  it('binds the phrase that says how to round', () => {
    const program = programOf(duty('取位（平均（學生.各科成績），方式） 至少 75', '平均[四捨五入至小數第二位]{方式 (rounding)}，應達標準。'));
    expect(program.items[0]).toMatchObject({ bindings: [{ name: { alias: 'rounding' }, shown: '四捨五入至小數2位' }], duties: [{ condition: { left: { op: 'round', mode: 'halfAway', decimals: 2, binding: { name: { alias: 'rounding' } } } } }] });
  });
});

describe('what a program reads', () => {
  it('is the list, and of its entries the fields that an aggregate looks at', () => {
    const program = programOf(duty('個數（學生.修課 其中 課程.成績 少於 60 且 課程.類別 為 必修） 至多 2'));
    expect(program.items[0]!.facts).toEqual([{ record: '學生', field: '修課' }]);
    expect(program.records.map((r) => [r.name.text, r.fields.map((f) => f.name.text)])).toEqual([['學生', ['修課']]]);
    expect(program.elements!.map((r) => [r.name.alias, r.fields.map((f) => f.name.text)])).toEqual([['course', ['成績', '類別']]]);
    expect(program.enumerations.map((e) => e.name.text)).toEqual(['類別']);
  });
  it('is of a record that is also given by itself what its entries are asked for', () => {
    const program = programOf(duty('個數（學生.修課） 至多 2 且 課程.成績 至少 60'));
    expect(program.elements).toMatchObject([{ name: { text: '課程' }, fields: [] }]);
    expect(program.records.map((r) => [r.name.text, r.fields.map((f) => f.name.text)])).toEqual([['課程', ['成績']], ['學生', ['修課']]]);
  });
  it('is nothing of entries that are only counted', () => {
    const program = programOf(duty('個數（學生.修課） 至多 2'));
    expect(program.elements).toMatchObject([{ name: { text: '課程' }, fields: [] }]);
  });
  it('is read through definitions', () => {
    const program = programOf(withLists('應辦理。', '定義 門數 : 門 依 一 {\n  ＝ 個數（學生.修課 其中 課程.成績 少於 60）\n}\n\n規則 規定 依 一 {\n  應 門數 至多 2\n}\n'));
    expect(program.items[1]!.facts).toEqual([{ record: '學生', field: '修課' }]);
  });
});

describe('days', () => {
  it('of one day from another are a subtraction', () => {
    expect(leftOf(conditionOf('學生.申請日 － 105年9月1日 至多 3'))).toMatchObject({ op: 'subtract', left: { op: 'fact', type: { kind: 'date' } }, right: { op: 'date', days: 17045 } });
  });
  it('count weeks from the start of teaching, kept in days', () => {
    expect(conditionOf('週次（學生.申請日） 合於 期限', '應於[第十二週以前]{期限}申請。')).toMatchObject({
      op: 'compare', operator: '≤', right: { value: { n: 84n } },
      left: { op: 'multiply', right: n(7), left: { op: 'round', mode: 'awayFromZero', decimals: 0, operand: { op: 'divide', right: n(7), left: { op: 'add', left: { op: 'subtract' }, right: n(1) } } } },
    });
  });
  it('are postponed by the calendar', () => {
    const program = programOf(duty('學生.申請日 不晚於 順延（105年9月1日）'));
    expect(program.items[0]).toMatchObject({ facts: [{ record: '學生', field: '申請日' }, { record: '行事曆', field: '假日' }, { record: '行事曆', field: '補班' }], duties: [{ condition: { right: { op: 'workday', date: { op: 'date' }, holidays: { op: 'fact', field: '假日' }, workdays: { op: 'fact', field: '補班' } } } }] });
  });
});

describe('a number without its unit', () => {
  it('is of the unit that it stands with', () => {
    expect(conditionOf('學生.週數 至多 2')).toMatchObject({ left: { op: 'multiply', right: n(7) }, right: n(14) });
    expect(conditionOf('2 至多 學生.週數')).toMatchObject({ left: n(14), right: { op: 'multiply', right: n(7) } });
    expect(conditionOf('學生.週數 ＋ 1 至多 2週')).toMatchObject({ left: { op: 'add', right: n(7) }, right: n(14) });
    expect(conditionOf('學生.週數 屬於 1、2')).toMatchObject({ set: [n(7), n(14)] });
    const [definition] = programOf(withLists('應辦理。', '定義 期間 : 週 依 一 {\n  ＝ 2\n}\n')).items;
    expect(definition).toMatchObject({ otherwise: n(2) });
  });
});

describe('an entry compared with a limit', () => {
  it('that is granted where an aggregate says so', () => {
    const limit = '裁量 核可 (approval) 依 一 {\n  由 所長\n  要件 全部（學生.修課 皆 課程.成績 至少 60分）\n  核定 加修 (extra) : 學分 合於 範圍\n  效果 下限 ＝ 原值 ＋ 加修\n}\n';
    const small = withLists('[至少三學分]{下限}，核可者[一至二學分]{範圍}。', `${limit}定義 門數 (count) : 門 依 一 {\n  ＝ 個數（學生.修課 其中 課程.學分 合於 下限）\n}\n`);
    expect(messages(small)).toEqual([]);
    const { evaluate } = createEvaluator(small.versions[0]!.checked);
    const counted = (score: number) => evaluate({ student: { courses: [{ credits: 4, score }, { credits: 5, score }] }, approval: { decision: 'granted', extra: 2 } }).results['count']!.value;
    expect([counted(60), counted(59)]).toEqual([1, 2]);
  });
});
