/** What is printed of rules reads as they were written, and once. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { exceptionsIn } from '../../../compiler/evaluate/exceptions.ts';
import { showBeaten } from '../../../compiler/evaluate/show-exceptions.ts';
import { meaningOf } from '../../../compiler/emit/typescript/meaning.ts';
import { helpOf } from '../../../lang/diagnostics/diagnostic.ts';
import { duty, withLists } from '../lists-workspace.ts';
import { compile, messages } from '../small-workspace.ts';

describe('the week of a day', () => {
  const meaning = (condition: string): string => {
    const small = duty(condition);
    expect(messages(small)).toEqual([]);
    const [rule] = createEvaluator(small.versions[0]!.checked).program.items;
    return meaningOf(rule!.kind === 'norm' ? rule!.duties[0]!.condition : rule!.kind === 'definition' ? rule!.otherwise! : { op: 'boolean', value: false });
  };
  it('is told as 週次, and another rounding as what it is', () => {
    expect(meaning('週次（學生.申請日） 至多 2')).toBe('週次（學生.申請日） ≤ 2 週');
    expect(meaning('取位（學生.分鐘 ÷ 7，無條件進位 至 整數） 至多 2分鐘')).toContain('取位（');
  });
});

describe('a tree of exceptions', () => {
  const text = '一、[至多二十五學分]{上限 (limit)}；[至少九學分]{下限 (least)}。\n\n規則 上限規定 (most) 依 一 {\n  應 選課.學分 合於 上限\n}\n\n規則 另一規定 (other) 依 一 {\n  應 選課.跨日學分 合於 上限\n}\n\n'
    + '但書 放寬 (wider) 於 上限 依 一 {\n  當 選課.核准\n  改 30學分\n}\n\n但書 不放寬 (not) 於 放寬 依 一 {\n  當 學生.身分 為 延修生\n  不適用\n}\n';
  it('that hangs in two places is printed once and referred to', () => {
    const all = exceptionsIn(compile(text).versions[0]!.checked).filter((b) => b.beatenBy.length > 0);
    const seen = new Set<string>();
    const printed = all.map((one) => showBeaten(one, seen)).join('\n');
    expect(all.length).toBeGreaterThan(1);
    expect(printed.split('但書 不放寬')).toHaveLength(2);
    expect(printed).toContain('但書 放寬（第一點）：已列於上');
    expect(showBeaten(all[1]!)).toContain('但書 不放寬');
  });
});

describe('units that count', () => {
  it('are explained by the 量詞 of the record', () => {
    const [found] = withLists('應修[至少五科]{科數}。', '規則 規定 (rule) 依 一 {\n  應 個數（學生.修課） 合於 科數\n}\n').diagnostics;
    expect([found!.code, helpOf(found!, 'zh')]).toEqual(['FG5002', expect.stringContaining('記錄 課程 (course) 量詞 科 {')]);
  });
});

describe('a permission without 當', () => {
  it('is given to whom it applies', () => {
    const small = compile('一、延修生得申請減修。\n\n規則 減修 (fewer) 依 一 {\n  適用 學生.身分 為 延修生\n  得   申請減修\n}\n');
    expect(messages(small)).toEqual([]);
    const { evaluate } = createEvaluator(small.versions[0]!.checked);
    expect([{ status: 'extended' }, { status: 'regular' }, {}].map((student) => evaluate({ student }).results['fewer']!.outcome)).toEqual(['entitled', 'notApplicable', 'undetermined']);
  });
});
