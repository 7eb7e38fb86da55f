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

  it('of a limit are told with a student to whom a rule that reads it applies', () => {
    const small = compile(TEXT.replace('應 選課', '適用 學生.學制 為 二技\n  應 選課') + MORE + proviso('優秀 於 上限', '選課.成績 至少 80', '改 28學分'));
    expect(verifyWorkspace(small.compiled, false).map((f) => f.block)).toEqual(['案例 加修與優秀 {\n  學生 { 學制 二技，身分 轉學生 }\n  選課 { 成績 80 }\n  學分上限 衝突\n}\n']);
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

describe('branches of a definition with provisos', () => {
  const definition = (branches: string): string => `一、依規定。\n\n定義 應修 (due) : 學分 依 一 {\n${branches.split('；').map((b) => `  ${b}\n`).join('')}}\n\n`;
  const exempt = proviso('減修 於 應修', '學生.身分 為 延修生', '改 0學分');
  const all = (text: string): string[] => {
    const { compiled, diagnostics } = compile(text);
    return [...diagnostics.filter((d) => d.severity === 'error').map((d) => messageOf(d, 'zh')), ...verifyWorkspace(compiled, false).filter((f) => !/FG710[12]/.test(f.diagnostic.code)).map((f) => messageOf(f.diagnostic, 'zh'))];
  };

  it('overlap only where no proviso takes the student', () => {
    const branches = definition('當 學生.學制 為 四技 則 16學分；當 學生.身分 為 延修生 則 9學分；其餘 12學分');
    expect(all(branches)).toEqual(['定義「應修」（第一點）的第 1 與第 2 個情形會同時成立，值卻不同；例如：學生.學制 四技，學生.身分 延修生。']);
    // what the proviso takes nobody reaches any more
    expect(all(branches + exempt)).toEqual(['定義「應修」（第一點）的第 2 個情形沒有人會走到。']);
  });

  it('leave out only whom no proviso takes', () => {
    const branches = definition('當 學生.身分 為 一般生 或 學生.身分 為 轉學生 則 16學分；當 學生.身分 為 復學生 則 12學分');
    expect(all(branches)).toEqual(['定義「應修」（第一點）的各情形沒有涵蓋所有的人，也沒有「其餘」；例如：學生.身分 延修生。']);
    expect(all(branches + exempt)).toEqual([]);
  });

  it('are asked with the provisos and decisions of the limits that they read', () => {
    const limit = '一、[至多修二十五學分]{上限 (limit)}，經核可得加修[一至三學分]{加修範圍}。\n\n但書 放寬 於 上限 依 一 {\n  當 學生.身分 為 轉學生\n  改 31學分\n}\n\n裁量 核可 (approval) 依 一 {\n  由 所長\n  核定 加修 (extra) : 學分 合於 加修範圍\n  效果 上限 ＝ 原值 ＋ 加修\n}\n\n';
    const chosen = (over: string): string => `${limit}定義 等級 (level) : 學分 依 一 {\n  當 選課.學分 合於 上限 則 7學分\n  當 選課.學分 超過 ${over} 則 8學分\n}\n`;
    // 25 as printed, 31 with the proviso, at most 34 with what is granted
    const problems = (over: string): string[] => all(chosen(over)).map((m) => (m.includes('重疊') || m.includes('同時成立') ? 'overlap' : m.includes('沒有涵蓋') ? 'gap' : m));
    expect([problems('30'), problems('33'), problems('34')]).toEqual([['gap', 'overlap'], ['gap', 'overlap'], ['gap']]);
    expect(all(limit + '定義 等級 (level) : 學分 依 一 {\n  當 選課.學分 合於 上限 則 7學分\n  當 非 選課.學分 合於 上限 則 8學分\n}\n')).toEqual([]);
  });
});
