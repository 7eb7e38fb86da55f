/** What may be missing next is told of at once: nobody should have to ask twice. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { fullLines } from '../../../compiler/runtime/index.ts';
import { compile } from '../small-workspace.ts';

const small = compile(`一、學分[至多二十五學分]{上限 (limit)}；情形特殊者，經教務長核可，得[加選一至四學分]{加選範圍}。

裁量 核可加選 (extra) 依 一 {
  由   教務長
  核定 加選學分 (more) : 學分 合於 加選範圍
  效果 上限 ＝ 原值 ＋ 加選學分
}

定義 計列成績 (counted) : 分 依 一 {
  當 選課.核准 則 選課.成績
  其餘 0分
}

規則 學分 (credits) 依 一 {
  應 選課.學分 合於 上限
}

定義 達標成績 (reached) : 分 依 一 {
  當 選課.學分 至少 9 則 選課.成績
  其餘 0分
}

定義 兩段 (stages) : 學分 依 一 {
  當 選課.核准 且 學生.學制 為 四技 則 選課.跨日學分
  當 選課.核准 且 學生.學制 為 二技 則 選課.學分
  其餘 0學分
}
`);
const { explain } = createEvaluator(small.versions[0]!.checked);
const asked = (alias: string, facts: object): readonly string[][] => {
  const { needs, later } = explain(facts, '教務處', [alias])[alias]!;
  return [needs.map(({ fact }) => fact), later.map(({ fact }) => fact)];
};

describe('what may be missing next', () => {
  it('is named beside what is missing now', () => {
    expect(small.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    expect(asked('counted', {})).toEqual([['選課.核准'], ['選課.成績']]);
    expect(asked('extra', {})).toEqual([['核可加選.決定'], ['核可加選.加選學分']]);
    expect(asked('reached', {})).toEqual([['選課.學分'], ['選課.成績']]);
    expect(asked('stages', {})).toEqual([['選課.核准', '學生.學制'], ['選課.跨日學分', '選課.學分']]);
  });
  it('is nothing that is known, or that no value of what is missing asks for', () => {
    expect(asked('counted', { 選課: { 成績: 70 } })).toEqual([['選課.核准'], []]);
    expect(asked('counted', { 選課: { 核准: true } })).toEqual([['選課.成績'], []]);
    expect(asked('counted', { 選課: { 核准: false } })).toEqual([[], []]);
  });
  it('stands on a line of its own', () => {
    expect(fullLines(explain({}, '教務處', ['counted'])['counted']!)).toEqual(['待補：「選課」的「核准」，由教務處提供', '視情形另補：「選課」的「成績」，由教務處提供']);
  });
});
