/** Two and more regulations that read each other: independent names may, a name that needs itself may not. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import type { CompiledRegulation } from '../../../compiler/pipeline.ts';
import { compileFiles, messages, VOCABULARY, type Small } from '../small-workspace.ts';

const CODE = (rules: string, phrase = '至多[三十學分]{總上限 (total)}'): string => `法規 學則 (t.code)\n使用 t.vocabulary、t.selection 稱 選課要點\n版本 1\n施行 110年8月1日\n\n一、每學年${phrase}。\n\n${rules}`;
const SELECTION = (rules: string): string => `法規 選課要點 (t.selection)\n使用 t.vocabulary、t.code 稱 學則\n版本 1\n施行 110年8月1日\n\n一、每學期至多[二十學分]{學期上限 (maximum)}。\n\n${rules}`;
const HALF = '定義 學期平均 (half) : 學分 依 一 {\n  ＝ 學則.總上限 ÷ 2\n}\n\n';
const MORE = '定義 加修上限 (more) : 學分 依 一 {\n  當 學生.身分 為 延修生 則 選課要點.學期平均 ＋ 3學分\n  其餘 選課要點.學期上限\n}\n\n';
const LIMIT = '規則 加修 (limit) 依 一 {\n  應 選課.學分 至多 加修上限\n}\n';
const files = (code: string, selection: string, more: Readonly<Record<string, string>> = {}): Small => compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': CODE(code), 'b.fagui': SELECTION(selection), ...more });
const regulationOf = ({ compiled }: Small, alias: string): CompiledRegulation => compiled.regulations.find((r) => r.regulation.alias === alias)!;
const results = (small: Small, alias: string, facts: object, at = -1) => {
  expect(messages(small).filter((m) => !m.includes('沒有規則使用'))).toEqual([]);
  const reading = regulationOf(small, alias).versions[0]!.readings.at(at)!;
  expect(reading.sound).toBe(true);
  const { issues, results: found } = createEvaluator(reading.checked).evaluate(facts);
  expect(issues).toEqual([]);
  return found;
};
const told = (small: Small): string[] => {
  for (const { versions, periods } of small.compiled.regulations) expect([...versions, ...periods.map((p) => p.reading!)].every((v) => !v.sound)).toBe(true);
  return messages(small).filter((m) => !m.includes('沒有規則使用'));
};
const student = (status: string, credits: number): object => ({ 學生: { 身分: status }, 選課: { 學分: credits } });

describe('two regulations that read each other', () => {
  const small = (): Small => files(MORE + LIMIT, `${HALF}規則 學期 (term) 依 一 {\n  應 選課.學分 至多 學期平均 ＋ 學則.加修上限\n}\n`);
  it('are computed where no name needs itself', () => {
    expect([18, 19].map((n) => results(small(), 't.code', student('延修生', n))['limit']!.outcome)).toEqual(['met', 'violated']);
    expect([20, 21].map((n) => results(small(), 't.code', student('一般生', n))['limit']!.outcome)).toEqual(['met', 'violated']);
    expect([33, 34].map((n) => results(small(), 't.selection', student('延修生', n))['term']!.outcome)).toEqual(['met', 'violated']);
  });

  it('have their own names for what the other reads of them, each once', () => {
    expect(Object.keys(results(small(), 't.code', student('延修生', 3)))).toEqual(['more', 'limit', 'selection_half']);
    expect(results(small(), 't.code', student('延修生', 3))['limit']!.because.map((b) => b.provision)).toEqual(['第一點', '選課要點（版本 1）第一點']);
    expect(regulationOf(small(), 't.code').versions[0]!.readings[0]!.others.map((o) => o.alias)).toEqual(['t.selection']);
  });

  it('share the acts and doubts of each', () => {
    const act = '裁量 核可 (granted) 依 一 {\n  由 教務處\n  核定 加量 (amount) : 學分 合於 加量範圍\n  效果 總上限 ＝ 原值 ＋ 加量\n}\n\n';
    const granted = compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': CODE(act + MORE + LIMIT, '至多[三十學分]{總上限 (total)}，得核可增加[二至六學分]{加量範圍 (range)}'), 'b.fagui': SELECTION(HALF) });
    const outcome = (n: number, more: object): string => results(granted, 't.code', { ...student('延修生', n), ...more })['limit']!.outcome;
    expect([outcome(19, {}), outcome(19, { 核可: { 決定: '准', 加量: 2 } }), outcome(20, { 核可: { 決定: '准', 加量: 2 } })]).toEqual(['undetermined', 'met', 'violated']);
  });

  it('read the amounts that are granted in each', () => {
    const act = '裁量 核可 (granted) 依 一 {\n  由 教務處\n  核定 加量 (amount) : 學分 合於 加量範圍\n}\n\n';
    const granted = compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': CODE(act + LIMIT.replace('加修上限', '選課要點.學期上限'), '至多[三十學分]{總上限}，得核可增加[二至六學分]{加量範圍 (range)}'), 'b.fagui': SELECTION('規則 學期 (term) 依 一 {\n  應 選課.學分 至多 學則.加量\n}\n') });
    const outcome = (n: number): string => results(granted, 't.selection', { ...student('一般生', n), '學則.核可': { 決定: '准', 加量: 3 } })['term']!.outcome;
    expect([outcome(3), outcome(4)]).toEqual(['met', 'violated']);
  });

  it('are read as they stand on the same day', () => {
    const amendment = '修正案 選課要點 (t.selection.2)\n修正法規 t.selection @ 1\n生效 自113年8月1日生效\n通過 113年6月1日\n公布 113年7月1日\n\n一 字句\n  「二十」改「十六」\n說明 減少。\n';
    const both = files(MORE + LIMIT, HALF, { 'b2.fagui': amendment });
    expect(messages(both)).toEqual([]);
    expect(regulationOf(both, 't.code').versions[0]!.readings.map((r) => [r.stem, r.others.map((o) => o.version)])).toEqual([['1.t.selection-1', ['1']], ['1', ['2']]]);
    expect([0, 1].map((at) => results(both, 't.code', student('一般生', 18), at)['limit']!.outcome)).toEqual(['met', 'violated']);
    expect(regulationOf(both, 't.selection').versions.map((v) => v.readings.map((r) => r.stem))).toEqual([['1'], ['2']]);
  });

  it('may apply rules of each other', () => {
    const applied = files(`${LIMIT.replace('加修上限', '9學分')}\n準用 上限 (applied) 依 一 {\n  規則 選課要點.學期\n}\n\n準用 回來 (back) 依 一 {\n  規則 選課要點.加修之準用\n}\n`, '規則 學期 (term) 依 一 {\n  應 選課.學分 至多 學期上限 且 選課.學分 至多 學則.總上限\n}\n\n準用 加修之準用 (again) 依 一 {\n  規則 學則.加修\n}\n');
    const outcome = (name: string, n: number): string => results(applied, 't.code', student('一般生', n))[name]!.outcome;
    expect([outcome('applied', 20), outcome('applied', 21), outcome('back', 9), outcome('back', 10)]).toEqual(['met', 'violated', 'met', 'violated']);
  });

  it('require what the other applies of their own rules', () => {
    const required = files(`${LIMIT.replace('加修上限', '9學分')}\n結論 畢業 (graduates) 依 一 {\n  須 選課要點.加修之準用\n}\n`, '準用 加修之準用 (again) 依 一 {\n  規則 學則.加修\n}\n');
    expect([9, 10].map((n) => results(required, 't.code', student('一般生', n))['graduates']!.outcome)).toEqual(['entitled', 'notEntitled']);
  });

  it('require rules of each other', () => {
    const required = files(`${LIMIT.replace('加修上限', '9學分')}\n結論 畢業 (graduates) 依 一 {\n  須 加修、選課要點.全部\n}\n`, '規則 學期 (term) 依 一 {\n  應 選課.學分 至多 學期上限\n}\n\n結論 全部 (all) 依 一 {\n  須 學期、學則.加修\n}\n');
    expect([9, 10].map((n) => results(required, 't.code', student('一般生', n))['graduates']!.outcome)).toEqual(['entitled', 'notEntitled']);
  });
});

describe('three regulations in a ring', () => {
  const ring = (last: string): Small => compileFiles({
    'v.fagui': VOCABULARY, 'a.fagui': CODE(MORE + LIMIT), 'b.fagui': SELECTION(HALF).replace('t.code 稱 學則', 't.third 稱 辦法').replaceAll('學則.總上限', '辦法.倍數'),
    'c.fagui': `法規 第三辦法 (t.third)\n使用 t.vocabulary、t.code 稱 學則\n版本 1\n施行 110年8月1日\n\n一、依學則。\n\n定義 倍數 (double) : 學分 依 一 {\n  ＝ ${last} × 2\n}\n`,
  });
  it('are computed', () => expect([33, 34].map((n) => results(ring('學則.總上限'), 't.code', student('延修生', n))['limit']!.outcome)).toEqual(['met', 'violated']));
  it('are a circle where a name needs itself', () => {
    expect(told(ring('學則.加修上限'))).toEqual([
      '法規互相讀取，繞成一圈：學則.加修上限 → 選課要點.學期平均 → 辦法.倍數 → 學則.加修上限。', '法規互相讀取，繞成一圈：選課要點.學期平均 → 辦法.倍數 → 學則.加修上限 → 選課要點.學期平均。',
      '法規互相讀取，繞成一圈：第三辦法.倍數 → 學則.加修上限 → 選課要點.學期平均 → 第三辦法.倍數。',
    ]);
  });
});

describe('a circle', () => {
  it('of definitions', () => expect(told(files(MORE + LIMIT, HALF.replace('學則.總上限', '學則.加修上限')))).toEqual([
    '法規互相讀取，繞成一圈：學則.加修上限 → 選課要點.學期平均 → 學則.加修上限。', '法規互相讀取，繞成一圈：選課要點.學期平均 → 學則.加修上限 → 選課要點.學期平均。',
  ]));
  it('of a limit that a proviso changes', () => {
    const proviso = '但書 放寬 (wider) 於 總上限 依 一 {\n  當 學生.身分 為 延修生\n  改 選課要點.學期平均\n}\n\n';
    expect(told(files(proviso + LIMIT.replace('至多 加修上限', '至多 總上限'), HALF))[0]).toBe('法規互相讀取，繞成一圈：學則.總上限 → 選課要點.學期平均 → 學則.總上限。');
  });
  it('of conclusions', () => {
    const of = (name: string, other: string): string => `結論 ${name} 依 一 {\n  須 ${other}\n}\n`;
    expect(told(files(of('畢業', '選課要點.全部'), of('全部', '學則.畢業')))[0]).toBe('法規互相讀取，繞成一圈：學則.畢業 → 選課要點.全部 → 學則.畢業。');
  });
  it('of 準用', () => {
    const of = (name: string, other: string): string => `準用 ${name} 依 一 {\n  規則 ${other}\n}\n`;
    expect(told(files(of('甲', '選課要點.乙'), of('乙', '學則.甲')))[0]).toBe('法規互相讀取，繞成一圈：學則.甲 → 選課要點.乙 → 學則.甲。');
  });
});
