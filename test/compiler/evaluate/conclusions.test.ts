import { describe, expect, it } from 'vitest';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { compile, messages } from '../small-workspace.ts';

const RULES = `一、學生每學期[至多修二十五學分]{上限 (limit)}，並應經核准。

規則 學分上限 (rule) 依 一 {
  適用 學生.學制 為 四技
  應   選課.學分 合於 上限
}

規則 核准規則 (approval) 依 一 {
  應 選課.核准
}

但書 轉學放寬 於 上限 依 一 {
  當 學生.身分 為 轉學生
  改 31學分
}

但書 優秀放寬 於 上限 依 一 {
  當 選課.成績 至少 80
  改 28學分
}

結論 准予選課 (granted) 依 一 {
  須 學分上限、核准規則
}
`;
const caseOf = (name: string, facts: string, outcome: string): string => `\n案例 ${name} {\n${facts.split('；').map((f) => `  ${f}\n`).join('')}  准予選課 ${outcome}\n}\n`;

describe('cases of conclusions', () => {
  const CASES = [
    caseOf('甲', '學生 { 學制 四技，身分 一般生 }；選課 { 學分 20，成績 60，核准 是 }', '得'),
    caseOf('乙', '學生 { 學制 四技，身分 一般生 }；選課 { 學分 26，成績 60，核准 是 }', '不得'),
    caseOf('丙', '學生 { 學制 四技，身分 轉學生 }；選課 { 學分 20，成績 90，核准 是 }', '衝突'),
    caseOf('丁', '學生 { 學制 二技，身分 轉學生 }；選課 { 學分 20，成績 90，核准 是 }', '得'),
    caseOf('戊', '學生 { 學制 四技，身分 一般生 }；選課 { 學分 20，成績 60 }', '無法判定'),
  ];

  it('state 得, 不得, 衝突 and 無法判定', () => {
    const small = compile(RULES + CASES.join(''));
    expect(messages(small)).toEqual([]);
    const results = runCases(small.compiled.regulations[0]!);
    expect(results.map((r) => [r.name, r.findings.map((f) => messageOf(f, 'zh'))])).toEqual(['甲', '乙', '丙', '丁', '戊'].map((name) => [name, []]));
  });

  it('that state 是 or 否 are told the words', () => {
    const wrong = compile(RULES + CASES[0]!.replace('准予選課 得', '准予選課 ＝ 是'));
    expect(runCases(wrong.compiled.regulations[0]!).map((r) => r.findings.map((f) => messageOf(f, 'zh')))).toEqual([['「准予選課」的結果直接寫「得」或「不得」等，不寫「是」「否」，也不寫「＝」。']]);
  });

  it('that state another outcome fail', () => {
    const wrong = compile(RULES + CASES[2]!.replace('衝突', '得'));
    expect(runCases(wrong.compiled.regulations[0]!).map((r) => r.findings.map((f) => f.code))).toEqual([['FG7005']]);
  });
});
