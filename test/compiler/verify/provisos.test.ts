import { describe, expect, it } from 'vitest';
import { verifyWorkspace } from '../../../compiler/verify/verify-workspace.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { compile, messages } from '../small-workspace.ts';

const TEXT = '一、學生每學期[至多修二十五學分]{上限 (limit)}。\n\n規則 學分上限 (rule) 依 一 {\n  應 選課.學分 合於 上限\n}\n\n';
const proviso = (name: string, condition: string, effect: string): string => `但書 ${name} 依 一 {\n  當 ${condition}\n  ${effect}\n}\n\n`;

function found(...blocks: string[]) {
  const small = compile(TEXT + blocks.join(''));
  expect(messages(small)).toEqual([]);
  return verifyWorkspace(small.compiled, false).filter((f) => f.diagnostic.code === 'FG7113');
}

describe('two provisos of one target', () => {
  const MORE = proviso('加修 於 上限', '學生.身分 為 轉學生', '改 31學分');

  it('that a student can meet at once are told with the student', () => {
    const [finding, ...others] = found(MORE, proviso('優秀 於 上限', '選課.成績 至少 80', '改 28學分'));
    expect(messageOf(finding!.diagnostic, 'zh')).toBe('「上限」（第一點）的但書「加修」與「優秀」會同時成立，結果是衝突；例如：學生.身分 轉學生，選課.成績 80。');
    expect(finding!.block).toContain('衝突');
    expect(others).toEqual([]);
  });

  it('of a limit that no rule reads have no 案例 to paste: nothing could be expected in it', () => {
    const small = compile('一、學生每學期[至多修二十五學分]{上限}。\n\n' + MORE + proviso('優秀 於 上限', '選課.成績 至少 80', '改 28學分'));
    expect(verifyWorkspace(small.compiled, false).map((f) => [f.diagnostic.code, f.block])).toEqual([['FG7113', null]]);
  });

  it('that exclude each other, or are ordered, are not', () => {
    expect(found(MORE, proviso('延修 於 上限', '學生.身分 為 延修生', '改 9學分'))).toEqual([]);
    expect(found(MORE.replace('31學分', '31學分\n  優先於 優秀'), proviso('優秀 於 上限', '選課.成績 至少 80', '改 28學分'))).toEqual([]);
  });

  it('of a rule count only where the rule applies', () => {
    const free = proviso('免 於 學分上限', '選課.核准', '不適用');
    const other = proviso('另 於 學分上限', '學生.身分 為 轉學生', '應 選課.學分 至多 40');
    expect(found(free, other).length).toBe(1);
    const small = compile(TEXT.replace('應 選課', '適用 學生.身分 為 一般生\n  應 選課') + free + other);
    expect(verifyWorkspace(small.compiled, false).filter((f) => f.diagnostic.code === 'FG7113')).toEqual([]);
  });
});
