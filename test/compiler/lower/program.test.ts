import { describe, expect, it } from 'vitest';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import type { RuleProgram } from '../../../compiler/ir/program.ts';
import { compile, messages } from '../small-workspace.ts';

function programOf(body: string, ...amendments: string[]): RuleProgram {
  const small = compile(body, ...amendments);
  expect(messages(small)).toEqual([]);
  return lowerVersion(small.versions.at(-1)!.checked);
}

const BODY = `一、學生選課，依下列規定：
  （一）[延修生、轉學生]{名單 (exempt)}應於[二週內]{期限 (period)}申請。
  （二）每學期[至少修十六學分]{下限 (minimum)}。

定義 逾期 (late) : 是否 依 一（一） {
  當 選課.日數 不合於 期限 則 是
  其餘 否
}

規則 申請 (application) 依 一（一） {
  適用 學生.身分 屬於 名單
  不得 逾期
}

規則 學分下限 (creditMinimum) 依 一（二） {
  應 選課.學分 合於 下限
}

另訂 下限 由 各系 依 一（二） 限更嚴
`;

describe('a rule program', () => {
  const program = programOf(BODY);

  it('holds the records and fields that rules read, and no others', () => {
    expect(program.records.map((r) => [r.name.alias, r.fields.map((f) => f.name.text)])).toEqual([['student', ['身分']], ['enrolment', ['學分', '日數']]]);
    expect(program.enumerations.map((e) => e.name.alias)).toEqual(['status']);
  });

  it('cites the provision of every item, with its words', () => {
    expect(program.items.map((i) => [i.kind, i.name.alias, i.provision.label])).toEqual([['definition', 'late', '第一點第一款'], ['norm', 'application', '第一點第一款'], ['norm', 'creditMinimum', '第一點第二款']]);
    expect(program.items[2]!.provision.text).toBe('每學期至少修十六學分。');
  });

  it('has the bound numbers as exact constants in base units, named after their phrase', () => {
    const [late] = program.items;
    expect(late?.kind === 'definition' && late.branches[0]!.condition).toMatchObject({ op: 'not', operand: { op: 'compare', operator: '≤', right: { op: 'number', value: { n: 14n, d: 1n }, binding: { name: { alias: 'period' }, phrase: '二週內', shown: '2 週' } } } });
  });

  it('lists facts through definitions, in source order, once', () => {
    expect(program.items[1]!.facts).toEqual([{ record: '學生', field: '身分' }, { record: '選課', field: '日數' }]);
  });

  it('keeps 另訂 as a caveat of what reads the phrase', () => {
    expect(program.items.map((i) => i.caveats)).toEqual([[], [], ['各系得另訂「下限」（限更嚴），未計入本結果']]);
  });

  it('names the new number of a provision that moved', () => {
    const moved = programOf(`一、甲。\n\n${BODY.replace('一、學生', '二、學生').replaceAll('依 一（', '依 二（')}`, '一 刪除 遞補\n說明 配合實務。\n');
    expect(moved.items.map((i) => i.provision.label)).toEqual(program.items.map((i) => i.provision.label));
    expect(moved.regulation.version).toBe('2');
  });
});
