import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { comparisonOf } from '../../../compiler/outputs.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { compile, messages, type Small } from '../small-workspace.ts';

const BASE = `一、學生每學期[至少修十六學分]{下限 (minimum)}。

規則 學分下限 (creditMinimum) 依 一 {
  應 選課.學分 合於 下限
}

案例 修十五學分 {
  選課 { 學分 15 }
  學分下限 違反
}
`;
const AMENDMENT = `一 修正
  一、學生每學期[至少修十五學分]{下限 (minimum)}。
說明 減輕學生負擔。

案例 修十五學分修正後 {
  選課 { 學分 15 }
  修正前 學分下限 違反
  修正後 學分下限 符合
}
`;
const outcomes = ({ versions }: Small): string[] => versions.map((v) => createEvaluator(v.checked).evaluate({ 選課: { 學分: 15 } }).results['creditMinimum']!.outcome);
const failures = (small: Small): string[] => runCases(small.compiled.regulations[0]!).flatMap((c) => c.findings.map((d) => messageOf(d, 'zh')));

describe('changing 十六 to 十五 in the text of one provision', () => {
  const small = compile(BASE, AMENDMENT);

  it('changes the evaluator, and nothing else has to be edited', () => {
    expect(messages(small)).toEqual([]);
    expect(outcomes(small)).toEqual(['violated', 'met']);
  });

  it('changes what the cases give', () => {
    expect(failures(small)).toEqual([]);
    const unchanged = compile(BASE, AMENDMENT.replace('十五學分]', '十六學分]'));
    expect(failures(unchanged)).toEqual(['「學分下限」預期「符合」，結果是「違反」。理由：第一點：學分 15 學分、下限 16 學分。若 選課.學分 為 16 學分以上，則符合。']);
  });

  it('changes the comparison table', () => {
    const { rows } = comparisonOf(small.versions[1]!.applied!, 'official', false);
    expect(rows.map((r) => [r.kind, r.amended?.text, r.current?.text, r.explanation.text])).toEqual([
      ['amended', '一、學生每學期至少修十五學分。', '一、學生每學期至少修十六學分。', '減輕學生負擔。'],
    ]);
    expect(rows[0]!.amended!.underlined.map(([a, b]) => rows[0]!.amended!.text.slice(a, b)).join('')).toContain('五');
  });

  it('in the base itself changes the evaluator and fails the case that said otherwise', () => {
    const edited = compile(BASE.replace('十六', '十五'));
    expect(outcomes(edited)).toEqual(['met']);
    expect(failures(edited)).toEqual(['「學分下限」預期「違反」，結果是「符合」。理由：第一點：學分 15 學分、下限 15 學分。若 選課.學分 為 14 學分以下，則違反。']);
  });

  it('by 字句 does the same', () => {
    const worded = compile(BASE, AMENDMENT.replace('修正\n  一、學生每學期[至少修十五學分]{下限 (minimum)}。', '字句\n  「十六」改「十五」'));
    expect(messages(worded)).toEqual([]);
    expect([outcomes(worded), failures(worded)]).toEqual([['violated', 'met'], []]);
  });
});

describe('cases', () => {
  const withCase = (lines: string): string[] => failures(compile(`${BASE}\n案例 試 {\n${lines.split('\n').map((l) => `  ${l}\n`).join('')}}\n`));

  it('name a fact, a rule or a member that does not exist', () => {
    expect(withCase('選課 { 學份 15 }\n學分下限 違反')).toEqual(['記錄「選課」沒有「學份」這個欄位。您是不是要寫「選課.學分」？']);
    expect(withCase('選課 { 學分 15 }\n學分上限 違反')).toEqual(['案例預期的「學分上限」不是本法規的規則或定義。您是不是要寫「學分下限」？']);
    expect(withCase('學生 { 身分 轉校生 }\n學分下限 無法判定')).toEqual(['列舉「身分」沒有「轉校生」這個成員。您是不是要寫「轉學生」？']);
    expect(withCase('選科 { 學分 15 }\n學分下限 違反')).toEqual(['找不到「選科」。您是不是要寫「選課」？']);
  });

  it('of a rule that a version does not have expect 不適用', () => {
    const small = compile(BASE, `二 增訂\n  二、選課應經核准。\n說明 丙。\n\n規則 核准 (approval) 依 二 {\n  應 選課.核准\n}\n\n案例 未核准 {\n  選課 { 學分 16，核准 否 }\n  修正前 核准 不適用\n  修正後 核准 違反\n}\n`);
    expect([messages(small), failures(small)]).toEqual([[], []]);
  });

  it('of a version with errors do not run', () => {
    expect(failures(compile(BASE.replace('合於 下限', '合於 上限')))).toEqual([]);
  });

  it('expect values of definitions and effects', () => {
    const body = `一、學分依[十六學分]{基準 (base)}計。\n\n定義 應修 (due) : 學分 依 一 {\n  當 選課.核准 則 基準\n  其餘 0 學分\n}\n\n規則 通知 (notice) 依 一 {\n  當   選課.核准\n  效果 通知導師\n}\n\n案例 甲 {\n  選課 { 核准 是 }\n  應修 ＝ 16 學分\n  通知 ＝ 「通知導師」\n}\n\n案例 乙 {\n  選課 { 核准 否 }\n  應修 ＝ 0\n  通知 不適用\n}\n`;
    const small = compile(body);
    expect([messages(small), failures(small)]).toEqual([[], []]);
    expect(failures(compile(body.replace('＝ 16 學分', '＝ 15 學分')))).toHaveLength(1);
    expect(failures(compile(body.replace('＝ 「通知導師」', '＝ 「通知家長」')))).toHaveLength(1);
  });
});
