import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { chineseNames } from '../../../compiler/evaluate/outcomes.ts';
import { compileFiles } from '../small-workspace.ts';

const VOCABULARY = '詞彙 教務 (t.words)\n\n記錄 修課 (enrolment) {\n  學分 (credits) : 學分 0至12\n}\n\n記錄 學生 (student) {\n  選課學分 (credits) : 學分 0至60\n}\n';
const regulation = (condition: string): string => `法規 選課要點 (t.selection)\n使用 t.words\n版本 1\n\n一、學生[至多修三學分]{上限 (limit)}。\n\n規則 學分 (load) 依 一 {\n  應 ${condition}\n}\n`;

function shown(condition: string): (string | undefined)[] {
  const { checked } = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': regulation(condition) }).compiled.regulations[0]!.versions[0]!;
  const { results } = createEvaluator(checked).evaluate({ 修課: { 學分: 2 }, 學生: { 選課學分: 3 } });
  const names = chineseNames(checked.items[0]!, checked);
  return Object.entries(results['load']!.because[0]!.values).map(([alias, value]) => `${names.get(alias)} ${value}`);
}

describe('names of the values shown', () => {
  it('are those of the record that the rule reads, where another has a field of the same alias', () => {
    expect(shown('學生.選課學分 合於 上限')).toEqual(['選課學分 3 學分', '上限 3 學分']);
  });
  it('are whole where the rule reads both', () => {
    expect(shown('學生.選課學分 合於 上限 且 修課.學分 合於 上限')).toEqual(['學生.選課學分 3 學分', '修課.學分 2 學分', '上限 3 學分']);
  });
});
