import { describe, expect, it } from 'vitest';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { compile } from '../small-workspace.ts';

const body = '一、應經核准。\n\n規則 核准 (approval) 依 一 {\n  應 選課.核准\n}\n';
const added = (name: string): string => `二 增訂\n  二、轉學生應經核准。\n說明 增訂。\n\n規則 轉學核准 (transferApproval) 依 二 {\n  適用 學生.身分 為 轉學生\n  應   選課.核准\n}\n\n案例 轉學 {\n  學生 { 身分 轉學生 }\n  選課 { 核准 是 }\n  修正前 ${name} 不適用\n}\n`;
const codes = (name: string): string[] => runCases(compile(body, added(name)).compiled.regulations[0]!).flatMap((r) => r.findings.map((d) => d.code));

describe('不適用 for a rule that the version does not have', () => {
  it('holds for a rule that the amendment brings', () => {
    expect(codes('轉學核准')).toEqual([]);
  });
  it('is no cover for a name that no version has', () => {
    expect(codes('轉學核淮')).toEqual(['FG7013']);
  });
});
