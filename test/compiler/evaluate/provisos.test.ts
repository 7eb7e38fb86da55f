/** 但書 in explanations, in the tree of exceptions and in coverage. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../compiler/evaluate/coverage.ts';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { exceptionsIn } from '../../../compiler/evaluate/exceptions.ts';
import { missingOf } from '../../../compiler/evaluate/show-coverage.ts';
import { showBeaten } from '../../../compiler/evaluate/show-exceptions.ts';
import { fullLines } from '../../../compiler/runtime/index.ts';
import { compile, messages } from '../small-workspace.ts';

const BODY = `一、學生每學期[至多修十二學分]{上限 (maximum)}；[轉學生]{免 (exempt)}不在此限。

規則 學分上限 (limit) 依 一 {
  應   選課.學分 合於 上限
  除外 學生.身分 屬於 免
}

二、[延修生]{放寬對象 (extended)}得加修[六學分]{加修 (extra)}；經核准者，前點不適用。

但書 延修放寬 (more) 於 上限 依 二 {
  當 學生.身分 屬於 放寬對象
  改 原值 ＋ 加修
}

但書 核准免除 (approvedOut) 於 學分上限 依 二 {
  當 選課.核准
  不適用
}

案例 延修十八 {
  學生 { 身分 延修生 }
  選課 { 學分 18，核准 否 }
  學分上限 符合
}
`;
const small = compile(BODY);
const checked = small.versions[0]!.checked;

describe('provisos', () => {
  it('are told of by name with their own provision, each once', () => {
    expect(messages(small)).toEqual([]);
    const full = createEvaluator(checked).explain({ 學生: { 身分: '延修生' }, 選課: { 學分: 19, 核准: false } }, '教務處', ['limit'])['limit']!;
    expect([full.outcome, full.exceptions.map((e) => [e.clause, e.name, e.provision, e.phrase, e.result])]).toEqual(['violated', [
      ['除外', null, '第一點', '轉學生', 'doesNotHold'], ['但書', '延修放寬', '第二點', '延修生', 'holds'], ['但書', '核准免除', '第二點', null, 'doesNotHold'],
    ]]);
    expect(fullLines(full)).toContain('改變：若 選課.學分 為 18 學分以下，則符合。');
    expect(fullLines(full)).toContain('改變：若 選課.核准 為 是，則不適用。');
  });
  it('stand in the tree under what they except from', () => {
    const tree = showBeaten(exceptionsIn(checked).find((b) => b.name === '學分上限')!);
    expect(tree.split('\n').filter((line) => /[├└]/.test(line))).toEqual([
      '　├ 除外（第一點）「學生.身分 屬於 免」：不適用', '　├ 但書 核准免除（第二點），當「選課.核准」：不適用', '　└ 但書 延修放寬（第二點），當「學生.身分 屬於 放寬對象」：上限 ＝ 原值 ＋ 加修',
    ]);
  });
  it('make a threshold of each limit', () => {
    const { items } = coverageOf(small.compiled.regulations[0]!);
    const places = missingOf(items.find((i) => i.name === '學分上限')!, 'zh').filter((s) => /低一級|門檻本身|高一級/.test(s));
    expect(places).toHaveLength(5);
    expect(places[0]).toBe('缺「選課.學分」為 17 學分 的案例（門檻 上限：上限（12 學分） ＋ 加修（6 學分），低一級）');
  });
});
