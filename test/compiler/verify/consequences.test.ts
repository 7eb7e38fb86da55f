/** Two rules that give one fact different values at once. */
import { describe, expect, it } from 'vitest';
import { verifyWorkspace } from '../../../compiler/verify/verify-workspace.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { compile, messages } from '../small-workspace.ts';

const TEXT = '一、[零分]{零 (zero)}、[十分]{十 (ten)}。\n\n';
const rule = (name: string, ...clauses: string[]): string => `規則 ${name} 依 一 {\n${clauses.map((c) => `  ${c}\n`).join('')}}\n\n`;

function found(...rules: string[]) {
  const small = compile(TEXT + rules.join('') + '定義 用到 : 分 依 一 {\n  ＝ 零 ＋ 十\n}\n');
  expect(messages(small)).toEqual([]);
  return verifyWorkspace(small.compiled, false).filter((f) => ['FG7112', 'FG7114', 'FG7115'].includes(f.diagnostic.code));
}
const codes = (...rules: string[]): string[] => found(...rules).map((f) => f.diagnostic.code);

const FEW = rule('少', '當 選課.學分 少於 9', '效果 選課.成績 ＝ 零');

describe('two rules that give one fact a value', () => {
  it('that both come about for somebody are told with the student, once', () => {
    const [finding, ...others] = found(FEW, rule('轉', '當 學生.身分 為 轉學生', '效果 選課.成績 ＝ 十'));
    expect(messageOf(finding!.diagnostic, 'zh')).toBe('「少」與「轉」（第一點）會同時發生效果，而給「選課.成績」不同的值（選課.成績 ＝ 零；選課.成績 ＝ 十）；例如：選課.學分 0，學生.身分 轉學生。');
    expect(finding!.block).toContain('少 ＝ 「選課.成績 ＝ 零」');
    expect(others).toEqual([]);
  });

  it('that give the same value, other facts, or never meet are not', () => {
    expect(codes(FEW, rule('轉', '當 學生.身分 為 轉學生', '效果 選課.成績 ＝ 零'))).toEqual([]);
    expect(codes(FEW, rule('轉', '當 學生.身分 為 轉學生', '效果 選課.學分 ＝ 3學分'))).toEqual([]);
    expect(codes(FEW, rule('多', '當 選課.學分 至少 9', '效果 選課.成績 ＝ 十'))).toEqual([]);
    expect(codes(FEW, rule('轉', '當 學生.身分 為 轉學生', '效果 選課.成績 ＝ 十', '除外 選課.學分 少於 9'))).toEqual([]);
  });

  it('members, truths and days as well', () => {
    expect(codes(rule('甲', '當 選課.核准', '效果 學生.身分 ＝ 轉學生'), rule('乙', '當 選課.學分 少於 9', '效果 學生.身分 ＝ 復學生'))).toEqual(['FG7114']);
    expect(codes(rule('甲', '當 選課.學分 少於 5', '效果 選課.核准 ＝ 是'), rule('乙', '當 選課.學分 少於 9', '效果 選課.核准 ＝ 否'))).toEqual(['FG7114']);
    expect(codes(rule('甲', '當 選課.核准', '效果 選課.申請日 ＝ 105年9月1日'), rule('乙', '當 選課.學分 少於 9', '效果 選課.申請日 ＝ 105年9月1日'))).toEqual([]);
  });

  it('lists as well, in whatever order, and what is left empty', () => {
    const pair = (field: string, one: string, other: string): string[] => codes(rule('甲', '當 選課.核准', `效果 ${field} ＝ ${one}`), rule('乙', '當 選課.學分 少於 9', `效果 ${field} ＝ ${other}`));
    expect(pair('學生.各身分', '延修生、轉學生', '轉學生、延修生')).toEqual([]);
    for (const other of ['延修生', '延修生、復學生', '延修生、轉學生、復學生', '無']) expect([other, pair('學生.各身分', '延修生、轉學生', other)]).toEqual([other, ['FG7114']]);
    expect(pair('學生.各身分', '無', '無')).toEqual([]);
    expect([pair('選課.成績', '無', '無'), pair('選課.成績', '無', '零'), pair('選課.成績', '零', '無')]).toEqual([[], ['FG7114'], ['FG7114']]);
    expect([pair('學生.身分', '轉學生', '轉學生'), pair('選課.核准', '是', '是'), pair('選課.申請日', '105年9月1日', '105年9月2日')]).toEqual([[], [], ['FG7114']]);
  });

  it('take effect when a duty is violated or a permission given, and not when it is departed from', () => {
    const other = rule('乙', '當 選課.學分 少於 9', '效果 選課.成績 ＝ 零');
    expect(codes(rule('甲', '應 選課.學分 至少 5', '效果 選課.成績 ＝ 十'), other)).toEqual(['FG7114']);
    expect(codes(rule('甲', '應 選課.學分 至少 9', '效果 選課.成績 ＝ 十'), other)).toEqual(['FG7114']);
    expect(codes(rule('甲', '應 選課.學分 少於 9', '效果 選課.成績 ＝ 十'), other)).toEqual([]);
    expect(codes(rule('甲', '原則應 選課.學分 至少 5', '效果 選課.成績 ＝ 十'), other)).toEqual([]);
    expect(codes(rule('甲', '得 加選', '當 選課.學分 少於 5', '效果 選課.成績 ＝ 十'), other)).toEqual(['FG7114']);
    expect(codes(rule('甲', '得 加選', '當 選課.學分 至少 9', '效果 選課.成績 ＝ 十'), other)).toEqual([]);
  });

  it('computed values are told where they differ for somebody', () => {
    const half = rule('甲', '當 選課.核准 且 選課.學分 多於 9', '效果 選課.學分 ＝ 選課.學分 － 2學分');
    expect(codes(half, rule('乙', '當 選課.跨日學分 少於 9', '效果 選課.學分 ＝ 選課.跨日學分'))).toEqual(['FG7114']);
    expect(codes(half, rule('乙', '當 選課.學分 多於 5', '效果 選課.學分 ＝ 選課.學分 － 2學分'))).toEqual([]);
  });
});

describe('a value that is computed', () => {
  const minus = (when: string, value = '選課.學分 － 2學分'): string => rule('減', `當 ${when}`, `效果 選課.學分 ＝ ${value}`);

  it('that leaves the range for somebody in whose case the rule takes effect is told with the student', () => {
    const [finding, ...others] = found(minus('選課.核准'));
    expect(messageOf(finding!.diagnostic, 'zh')).toMatch(/^「減」（第一點）的「選課\.學分 ＝ 選課\.學分 － 2學分」會超出「選課\.學分」的範圍 0 至 60；例如：選課\.核准 是，選課\.學分 [01]。$/);
    expect(others).toEqual([]);
    expect(codes(minus('選課.學分 少於 2'))).toEqual(['FG7115']);
    expect(codes(minus('選課.核准', '選課.學分 ＋ 1學分'))).toEqual(['FG7115']);
  });

  it('that stays within it, or of a type without one, is not', () => {
    expect(codes(minus('選課.學分 至少 2'))).toEqual([]);
    expect(codes(minus('選課.核准', '選課.學分 ÷ 2'))).toEqual([]);
    expect(codes(rule('日', '當 選課.核准', '效果 選課.申請日 ＝ 選課.申請日 ＋ 9日'))).toEqual([]);
  });
});
