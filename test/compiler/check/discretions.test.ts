import { describe, expect, it } from 'vitest';
import { compile, marked, messages } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const TEXT = '一、學生[至少修九學分]{下限}，得加[一至二學分]{範圍}，[至多二十學分]{上限}。\n\n';
const rule = (name: string, limit: string): string => `規則 ${name} 依 一 {\n  應 選課.學分 合於 ${limit}\n}\n\n`;
const RULE = rule('規定', '下限');
const discretion = (name: string, limit: string, requirement: string): string => `裁量 ${name} 依 一 {\n  由 所長\n  要件 ${requirement}\n  核定 ${name}學分 : 學分 合於 範圍\n  效果 ${limit} ＝ 原值 ＋ ${name}學分\n}\n\n`;

describe('two of one name', () => {
  const grantless = '裁量 核可 依 一 {\n  由 所長\n}\n\n';
  it.each([[grantless + discretion('核可', '下限', '選課.核准')], [discretion('核可', '下限', '選課.核准') + grantless]])('are told, whichever of them grants an amount: %s', (both) => {
    expect(messages(compile(TEXT.replace('，[至多二十學分]{上限}', '') + RULE + both))).toEqual(['「核可」已經宣告過了。']);
  });
});

describe('what an authority may change is not read to find whether it may', () => {
  it('by its own requirement', () => {
    expect(messages(compile(TEXT.replace('，[至多二十學分]{上限}', '') + RULE + discretion('核可', '下限', '選課.學分 不合於 下限')))).toEqual(['要算出自己，先要知道自己：下限 → 下限。']);
  });

  it('through a definition', () => {
    const definition = '定義 達標 : 是否 依 一 {\n  ＝ 選課.學分 合於 下限\n}\n\n';
    expect(marked(compile(TEXT.replace('，[至多二十學分]{上限}', '') + definition + RULE + discretion('核可', '下限', '達標')))).toEqual(['FG5021 定義 達標 : 是否 依 一']);
  });

  it('through another limit and its discretion', () => {
    const both = RULE + rule('上規', '上限') + discretion('甲', '下限', '選課.學分 合於 上限') + discretion('乙', '上限', '選課.學分 合於 下限');
    expect(messages(compile(TEXT + both))).toEqual(['要算出自己，先要知道自己：下限 → 上限 → 下限。']);
    expect(messages(compile(TEXT + RULE + rule('上規', '上限') + discretion('甲', '下限', '選課.學分 合於 上限')))).toEqual([]);
  });
});

describe('units', () => {
  const text = '一、期限[以三十日為限]{期限}，得展延[一至二週]{範圍}，或加[一至三學分]{學分範圍}。\n\n規則 規定 依 一 {\n  應 選課.日數 合於 期限\n}\n\n';
  const grant = (limit: string, effect: string): string => `裁量 展延 (extend) 依 一 {\n  由 所長\n  核定 展延日數 : 日 合於 ${limit}\n  效果 期限 ＝ ${effect}\n}\n`;
  const found = (limit: string, effect: string): string[] => messages(compile(text + grant(limit, effect))).filter((m) => !m.includes('沒有規則使用'));

  it('of what is granted may be another that is kept in the same', () => {
    const results = evaluatorOf(text.replace('，或加[一至三學分]{學分範圍}', '') + grant('範圍', '原值 ＋ 展延日數'));
    const on = (days: number, granted: number) => results({ 選課: { 日數: days }, 展延: { 決定: '准', 展延日數: granted } })['規定'];
    expect([on(44, 14), on(45, 14), on(37, 7)]).toEqual(['met', 'violated', 'met']);
    expect(() => on(35, 5)).toThrow();
  });

  it('of what is granted, and of the limit that it makes, are looked at', () => {
    expect(found('學分範圍', '原值 ＋ 展延日數')).toEqual(['這裡要的是「日」，寫的卻是「學分」。']);
    expect(found('範圍', '展延日數 × 5學分')).toEqual(['這裡要的是「日」，寫的卻是「學分×日」。']);
    expect(found('範圍', '40')).toEqual([]);
  });
});

describe('an upper limit', () => {
  const text = '一、期限[以三十日為限]{期限}；得展延，[以十四日為限]{展延上限}。\n\n規則 規定 依 一 {\n  應 選課.日數 合於 期限\n}\n\n裁量 展延 (extend) 依 一 {\n  由 所長\n  核定 展延日數 : 日 合於 展延上限\n  效果 期限 ＝ 原值 ＋ 展延日數\n}\n';
  it('says the most that may be granted', () => {
    const results = evaluatorOf(text);
    const on = (days: number, granted: number) => results({ 選課: { 日數: days }, 展延: { 決定: '准', 展延日數: granted } })['規定'];
    expect([on(30, 0), on(31, 0), on(44, 14), on(45, 14)]).toEqual(['met', 'violated', 'met', 'violated']);
    expect(() => on(35, 15)).toThrow();
  });
});
