/** Values that do not go together: what is told names what was wanted and what was written. */
import { describe, expect, it } from 'vitest';
import { duty } from '../lists-workspace.ts';
import { compile, compileFiles, messages, VOCABULARY } from '../small-workspace.ts';

const TEXT = '一、應於[三日內]{期限}，[至多三學分]{上限}，[三分之一]{比例}，[延修生、轉學生]{身分名單}，[每年3月31日前]{每年期限}，[四捨五入至整數]{取位法}，[至少三週]{週限}。\n\n';
const rule = (condition: string): string => `規則 甲 (a) 依 一 {\n  應 ${condition}\n}\n`;
const told = (condition: string): string[] => messages(compile(TEXT + rule(condition))).filter((m) => !m.includes('沒有規則使用'));

describe('a bound phrase', () => {
  it.each([
    ['選課.申請日 合於 選課.考試日 之 上限', '「日期」與「學分」不能比較或計算。'],
    ['選課.申請日 合於 選課.學分 之 期限', '「日期」與「學分」不能比較或計算。'],
    ['選課.日數 合於 選課.考試日 之 期限', '「期限」（三日內）不是比例、期間，也不是每一單位的數，不能寫「… 之 期限」。'],
    ['選課.時數 合於 上限', '單位不合：小時 合於 學分。'],
    ['選課.核准 合於 上限', '「是否」與「學分」不能比較或計算。'],
    ['選課.學分 合於 選課.學分 之 週限', '單位不合：學分 合於 週。'],
    ['選課.學分 合於 身分名單', '綁定「身分名單」的用語「延修生、轉學生」讀作名單，不能這樣用。'],
    ['學生.學制 合於 身分名單', '「身分名單」綁定的「延修生、轉學生」不全是列舉「學制」的成員。'],
    ['選課.學分 合於 每年期限', '「每年期限」（每年3月31日前）沒有年份，不知道是哪一年的那一天。'],
    ['選課.學分 合於 取位法', '綁定「取位法」的用語「四捨五入至整數」讀作取位，不能這樣用。'],
    ['選課.學分 合於 選課.時數 之 比例', '「比例」綁定的「三分之一」沒有界線字，不知道是以上還是以下。'],
  ])('%s', (condition, message) => void expect(told(condition)).toEqual([message]));
});

describe('values of two kinds', () => {
  it.each([
    ['選課.學分 等於 學生.各身分', '「學分」與「清單 身分」不能比較或計算。'],
    ['學生.學制 等於 學生.身分', '「學制」與「身分」不能比較或計算。'],
    ['選課.核准 等於 選課.學分', '「是否」與「學分」不能比較或計算。'],
    ['選課.申請日 超過 選課.學分', '「日期」與「學分」不能比較或計算。'],
    ['選課.考試日 ＋ 選課.學分 晚於 選課.申請日', '「日期」與「學分」不能比較或計算。'],
  ])('%s', (condition, message) => void expect(told(condition)).toEqual([message]));
});

describe('lists and days', () => {
  it.each([
    ['工作日數（學生.申請日 至 學生.時數） 至多 3個工作日', '這裡要的是「日期」，寫的卻是「小時」。'],
    ['最大（學生.身分） 至少 3', '「最大」要看數或日期的清單，這裡是「清單 類別」。'],
    ['合計（學生.申請日 於 學生.修課） 至少 3', '這裡要的是「數」，寫的卻是「日期」。'],
    ['平均（課程.類別 於 學生.修課） 至少 3分', '這裡要的是「數」，寫的卻是「類別」。'],
    ['連續（學生.修課 依 類別 其中 課程.成績 少於 60） 少於 2', '「課程.類別」的型別是「類別」，不能排先後。'],
    ['名次（學生.成績 於 學生.修課.類別） 至多 3', '這裡要的是「數」，寫的卻是「類別」。'],
    ['名次（學生.成績 於 學生.修課.時數） 至多 3', '這裡要的是「小時」，寫的卻是「分」。'],
    ['名次（學生.申請日 於 學生.修課.成績） 至多 3', '這裡要的是「分」，寫的卻是「日期」。'],
  ])('%s', (condition, message) => void expect(messages(duty(condition))).toEqual([message]));
});

describe('a regulation whose title is no word of code', () => {
  it('needs another word that it goes by', () => {
    const regulation = (title: string, alias: string, uses: string, body: string): string => `法規 ${title} (t.${alias})\n使用 t.vocabulary${uses}\n版本 1\n施行 110年8月1日\n\n一、依[至多九學分]{上限}。\n\n${body}`;
    const found = (uses: string, term: string): string[] => messages(compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': regulation('要點', 'award', uses, rule(`選課.學分 合於 上限 或 選課.學分 合於 ${term}.上限`)), 'b.fagui': regulation('修課（暫行）辦法', 'limits', '', '') })).filter((m) => !m.includes('沒有規則使用'));
    expect(found('、t.limits', '辦法')[0]).toBe('「修課（暫行）辦法」不能當規則裡的稱呼：稱呼只能是一個沒有標點與空白、不以數字開頭的詞。');
    expect(found('、t.limits 稱 辦法', '辦法')).toEqual([]);
  });
});
