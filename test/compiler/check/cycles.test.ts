import { describe, expect, it } from 'vitest';
import { compile } from '../small-workspace.ts';

const TEXT = '一、學生每學期[至多修二十學分]{上限}。\n\n';
const proviso = (name: string, target: string, more = ''): string => `但書 ${name} 於 ${target} 依 一 {\n  當 選課.核准\n  改 原值 ＋ 1\n${more}}\n`;
const codes = (body: string): string[] => compile(TEXT + body).diagnostics.map((d) => d.code);

describe('provisos', () => {
  it('of a limit whose name they take, changed or made a duty, end in findings', () => {
    const duty = '但書 __proto__ 於 上限 依 一 {\n  當 選課.核准\n  應 選課.核准\n}\n';
    expect(codes(proviso('上限', '上限', '  優先於 __proto__\n') + duty)).toEqual(['FG5035', 'FG2008', 'FG5033']);
    expect(codes(proviso('上限', '上限') + proviso('乙', '上限'))).toEqual(['FG5035', 'FG2008']);
  });

  it('with twice the same name end in findings', () => {
    expect(codes(Array.from({ length: 20 }, () => proviso('甲', '甲')).join(''))).toContain('FG5033');
  });
});
