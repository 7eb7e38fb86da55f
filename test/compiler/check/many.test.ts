import { describe, expect, it } from 'vitest';
import { codes, compile, messages } from '../small-workspace.ts';

const TEXT = '一、學生[至多修二十學分]{上限}。\n\n規則 規定 依 一 {\n  應 選課.學分 合於 上限\n}\n\n';
const times = (count: number, make: (i: number) => string): string => TEXT + Array.from({ length: count }, (_, i) => make(i)).join('');
const discretion = (i: number): string => `裁量 裁${i} 依 一 {\n  由 所長\n  要件 選課.核准\n  效果 上限 ＝ 原值 ＋ ${i + 31}學分\n}\n\n`;
const grant = (i: number): string => `裁量 裁${i} 依 一 {\n  由 所長\n  效果 上限 ＝ 原值 ＋ ${i + 31}學分\n}\n\n`;
const proviso = (i: number): string => `但書 但${i} 於 上限 依 一 {\n  當 選課.時數 至少 ${i + 21}\n  改 ${i + 30}\n}\n\n`;
const exception = (i: number): string => `但書 但${i} 於 ${i === 0 ? '規定' : `但${i - 1}`} 依 一 {\n  當 選課.核准\n  不適用\n}\n\n`;
const definition = (i: number): string => `定義 值${i} : 學分 依 一 {\n  ＝ ${i === 0 ? '選課.學分' : `值${i - 1} ＋ 1`}\n}\n\n`;
const conclusion = (i: number): string => `結論 結${i} 依 一 {\n  須 ${i === 0 ? '規定' : `結${i - 1}`}\n}\n\n`;

describe('more than any text asks for', () => {
  it('is refused with one word, in whatever order it stands', () => {
    expect(messages(compile(times(150, grant)))).toEqual(['改變「上限」的裁量超過 100 個。']);
    expect(messages(compile(times(60, proviso)))).toEqual(['「上限」的但書超過 20 個。']);
    expect(messages(compile(times(1500, exception)))).toEqual(['「但100」要經過超過 100 層才算得出來。']);
    expect(messages(compile(times(3000, definition)))).toEqual(['「值100」要經過超過 100 層才算得出來。']);
    expect(messages(compile(times(3000, (i) => definition(2999 - i))))).toEqual(['「值100」要經過超過 100 層才算得出來。']);
    expect(messages(compile(times(3000, conclusion)))).toEqual(['「結100」要經過超過 100 層才算得出來。']);
  });

  it('begins above what is allowed', () => {
    expect(codes(compile(times(60, discretion) + Array.from({ length: 40 }, (_, i) => grant(i + 60)).join('')))).toEqual([]);
    expect(codes(compile(times(20, proviso)))).toEqual([]);
    for (const make of [exception, definition, conclusion]) expect(codes(compile(times(100, make)))).toEqual([]);
  });
});
