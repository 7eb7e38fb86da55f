/** 準用 of a rule that another regulation puts together itself: of its own rules, of a third regulation, of the one that asks, and of nothing at all. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { compileFiles, messages, VOCABULARY, type Small } from '../small-workspace.ts';

const regulation = (title: string, alias: string, uses: string, text: string, blocks: string): string => `法規 ${title} (t.${alias})\n使用 t.vocabulary${uses}\n版本 1\n施行 110年8月1日\n\n一、${text}\n\n${blocks}`;
const CODE = regulation('學則', 'code', '', '每學期[至多九學分]{上限}，[延修生]{對象}不受限。', '規則 基本 (basic) 依 一 {\n  應   選課.學分 合於 上限\n  除外 學生.身分 屬於 對象\n}\n');
const limits = (blocks: string, text = '每學期[至多二十五學分]{上限}，進修[至多十二學分]{進修上限}。', uses = '、t.code'): string => regulation('修課辦法', 'limits', uses, text, blocks);
const analogy = (name: string, alias: string, rule: string, ...substitutions: string[]): string => `準用 ${name} (${alias}) 依 一 {\n  規則 ${rule}\n${substitutions.map((s) => `  ${s}\n`).join('')}}\n\n`;
const files = (own: string, other: string, text = '得申請，[至多三學分]{本法上限}。', uses = '、t.limits'): Small =>
  compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': regulation('獎學金要點', 'award', uses, text, own), 'b.fagui': other, 'c.fagui': CODE });
/** What is found in the regulation that asks. */
const told = (small: Small): string[] => messages({ ...small, diagnostics: small.diagnostics.filter((d) => d.primary.source.path === 'a.fagui' && d.code !== 'FG4011') });
function outcomes(small: Small, ...credits: readonly number[]): unknown[] {
  expect(told(small)).toEqual([]);
  const { versions } = small.compiled.regulations.find((r) => r.regulation.alias === 't.award')!;
  const { evaluate } = createEvaluator(versions[0]!.readings.at(-1)!.checked);
  return credits.map((學分) => evaluate({ 學生: { 身分: '一般生' }, 選課: { 學分, 跨日學分: 學分 - 1 } }).results['applied']!.outcome);
}
const RULE = '規則 原規 (first) 依 一 {\n  應 選課.學分 合於 上限\n}\n\n';

describe('a rule that another regulation', () => {
  it('writes, or applies with its own substitutions', () => {
    expect(outcomes(files(analogy('本案', 'applied', '修課辦法.原規'), limits(RULE)), 25, 26)).toEqual(['met', 'violated']);
    const evening = analogy('進修', 'evening', '原規', '以 進修上限 代 上限');
    expect(outcomes(files(analogy('本案', 'applied', '修課辦法.進修'), limits(RULE + evening)), 12, 13)).toEqual(['met', 'violated']);
    const facts = analogy('跨日', 'crossing', '進修', '以 選課.跨日學分 代 選課.學分');
    expect(outcomes(files(analogy('本案', 'applied', '修課辦法.跨日'), limits(RULE + facts + evening)), 13, 14)).toEqual(['met', 'violated']);
  });

  it('applies of a third one', () => {
    const third = limits(analogy('依學則', 'byCode', '學則.基本'));
    expect(outcomes(files(analogy('本案', 'applied', '修課辦法.依學則'), third, '得申請。', '、t.limits、t.code'), 9, 10)).toEqual(['met', 'violated']);
  });

  it('applies of the one that asks, with a limit of its own', () => {
    const own = '規則 本規 (here) 依 一 {\n  應 選課.學分 合於 本法上限\n}\n\n';
    const back = limits(analogy('依要點', 'byAward', '獎學金要點.本規'), undefined, '、t.award');
    expect(outcomes(files(own + analogy('本案', 'applied', '修課辦法.依要點'), back), 3, 4)).toEqual(['met', 'violated']);
  });
});

describe('a circle through another regulation', () => {
  it('is told with all that stand in it', () => {
    const back = limits(analogy('依要點', 'byAward', '獎學金要點.本案'), undefined, '、t.award');
    expect(told(files(analogy('本案', 'applied', '修課辦法.依要點'), back)).join('\n')).toMatch(/本案.*修課辦法\.依要點.*本案/);
  });
});
