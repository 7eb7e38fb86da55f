/** The name of a 裁量 as a condition: 經核准者，不在此限. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { fullLines } from '../../../compiler/runtime/index.ts';
import { compile, marked, messages } from '../small-workspace.ts';
import { evaluatorOf } from './evaluate-body.ts';

const TEXT = '一、學生[至少修九學分]{下限}；成績優良，經所長核准者，不在此限。\n\n';
const body = (condition: string, requirement = ''): string =>
  `${TEXT}裁量 核可 (approval) 依 一 {\n  由 所長\n${requirement}}\n\n規則 規定 (norm) 依 一 {\n  應 選課.學分 合於 下限\n  除外 ${condition}\n}\n`;
const outcome = (condition: string, decision: string | null, requirement = '', facts: Record<string, unknown> = { 學分: 8 }): string =>
  evaluatorOf(body(condition, requirement))({ 選課: facts, ...(decision === null ? {} : { 核可: { 決定: decision } }) })['norm']!.split(' ')[0]!;

describe('a decision as a condition', () => {
  it.each([['准', 'notApplicable'], ['不准', 'violated'], ['未決', 'undetermined'], [null, 'undetermined']])('is that it was granted: %s', (decision, expected) => {
    expect(outcome('核可', decision)).toBe(expected);
    expect(outcome('非 核可', decision)).toBe(expected === 'violated' ? 'notApplicable' : expected === 'notApplicable' ? 'violated' : expected);
  });

  it('asks what the decision requires', () => {
    const requirement = '  要件 選課.核准\n';
    expect(outcome('核可', '准', requirement, { 學分: 8, 核准: false })).toBe('violated');
    expect(outcome('核可', null, requirement, { 學分: 8, 核准: false })).toBe('violated');
    expect(outcome('核可', '准', requirement, { 學分: 8, 核准: true })).toBe('notApplicable');
    expect(outcome('核可', '准', requirement)).toBe('undetermined');
  });

  it('decides nothing where both ways give the same', () => {
    expect(outcome('核可 或 非 核可', null)).toBe('notApplicable');
    expect(outcome('核可', null, '', { 學分: 9 })).toBe('undetermined');
    expect(outcome('核可 且 選課.學分 至多 8', null, '', { 學分: 9 })).toBe('met');
  });

  it('may not be needed to find itself', () => {
    expect(marked(compile(body('選課.核准', '  要件 核可\n')))).toEqual(['FG5021 裁量 核可 (approval) 依 一']);
    expect(messages(compile(`${body('達標', '  要件 非 達標\n')}\n定義 達標 : 是否 依 一 {\n  ＝ 核可\n}\n`))).toEqual(['要算出自己，先要知道自己：達標 → 核可 → 達標。']);
  });

  it('is told by the name of the decision', () => {
    const full = createEvaluator(compile(body('核可')).versions[0]!.checked).explain({ 選課: { 學分: 8 }, 核可: { 決定: '准' } }, '教務處', ['norm'])['norm']!;
    expect(fullLines(full).join('\n')).toContain('除外「核可核准」（第一點）：成立');
    expect(fullLines(full)).toContain('改變：若 核可.決定 為 不准，則違反。');
  });
});
