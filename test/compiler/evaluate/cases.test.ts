/** What is decided while it is not known which case gives a value: every value that can come about says the same. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { compile, messages } from '../small-workspace.ts';

const LIMIT = '一、[至多二十五學分]{上限 (limit)}；核准者為[三十學分]{核准上限 (approved)}。\n\n規則 上限規定 (rule) 依 一 {\n  應 選課.學分 合於 上限\n}\n\n';
const PROVISO = '但書 放寬 (wider) 於 上限 依 一 {\n  當 選課.核准\n  改 核准上限\n}\n';

function evaluatorOf(text: string) {
  const small = compile(text);
  expect(messages(small).length === 0 || small.versions[0]!.sound, messages(small).join('\n')).toBe(true);
  const { evaluate } = createEvaluator(small.versions[0]!.checked);
  return (facts: object, alias = 'rule') => {
    const { outcome, value, missing, possible } = evaluate(facts).results[alias]!;
    return outcome === 'undetermined' ? { missing, possible } : outcome === 'value' ? value : outcome;
  };
}

describe('a limit with a proviso that is open', () => {
  const evaluate = evaluatorOf(LIMIT + PROVISO);
  it('decides where both limits say the same', () => {
    expect([24, 25, 31].map((credits) => evaluate({ enrolment: { credits } }))).toEqual(['met', 'met', 'violated']);
  });
  it('is open between them, and where it has no single value', () => {
    expect(evaluate({ enrolment: { credits: 26 } })).toEqual({ missing: ['選課.核准'], possible: ['met', 'violated'] });
    expect(evaluate({ enrolment: { credits: 24 } }, 'limit')).toEqual({ missing: ['選課.核准'], possible: ['value'] });
    expect(evaluate({ enrolment: { credits: 26, approved: true } })).toBe('met');
    expect(evaluate({ enrolment: { credits: 26, approved: false } })).toBe('violated');
  });
  it('says the same as long as each proviso of several does', () => {
    const several = evaluatorOf(`${LIMIT + PROVISO}但書 再放寬 (widest) 於 上限 依 一 {\n  當 學生.身分 為 延修生\n  改 原值 ＋ 10學分\n  優先於 放寬\n}\n`);
    expect([25, 26, 35, 36].map((credits) => several({ enrolment: { credits } })).map((o) => (typeof o === 'string' ? o : 'open'))).toEqual(['met', 'open', 'open', 'violated']);
    expect(several({ enrolment: { credits: 31 }, student: { status: 'regular' } })).toBe('violated');
  });
  it('and a discretion that is open too', () => {
    const both = evaluatorOf(`${LIMIT + PROVISO}裁量 加修 (more) 依 一 {\n  由 系主任\n  要件 學生.年級 至少 3年級\n  核定 加修學分 (extra) : 學分 合於 範圍\n  效果 上限 ＝ 原值 ＋ 加修學分\n}\n`.replace('。\n\n規則', '；得加修[1至6學分]{範圍}。\n\n規則'));
    expect([25, 26, 36, 37].map((credits) => both({ enrolment: { credits } })).map((o) => (typeof o === 'string' ? o : 'open'))).toEqual(['met', 'open', 'open', 'violated']);
    expect(both({ enrolment: { credits: 31, approved: false }, more: { decision: 'granted' } })).toEqual({ missing: ['學生.年級', '加修.加修學分'], possible: ['met', 'violated'] });
  });
});

describe('a grant', () => {
  it('may be made of a fact that no rule reads', () => {
    const evaluate = evaluatorOf(`${LIMIT}裁量 加修 (more) 依 一 {\n  由 系主任\n  核定 加修學分 (extra) : 學分 合於 範圍\n  效果 上限 ＝ 原值 ＋ 加修學分 － 選課.跨日學分\n}\n`.replace('。\n\n規則', '；得加修[1至6學分]{範圍}。\n\n規則'));
    const of = (evening?: number) => evaluate({ enrolment: { credits: 27, ...(evening === undefined ? {} : { evening }) }, more: { decision: 'granted', extra: 3 } });
    expect([of(1), of(2), of()]).toEqual(['met', 'violated', { missing: ['選課.跨日學分'], possible: ['met', 'violated'] }]);
  });
});

describe('a definition by cases', () => {
  const text = (more = '') => `一、應修學分依年級定之，[至少十學分]{下限}。\n\n定義 應修 (due) : 學分 依 一 {\n  當 學生.年級 至少 4年級 則 9學分\n  當 學生.年級 等於 3年級 則 12學分\n  其餘 16學分\n}\n${more}\n規則 應修規定 (rule) 依 一 {\n  應 選課.學分 至少 應修\n}\n`;
  it('decides a comparison that all its values decide alike', () => {
    const evaluate = evaluatorOf(text());
    expect([16, 8].map((credits) => evaluate({ enrolment: { credits } }))).toEqual(['met', 'violated']);
    expect(evaluate({ enrolment: { credits: 12 } })).toEqual({ missing: ['學生.年級'], possible: ['met', 'violated'] });
  });
  it('has the value that all its cases have', () => {
    const same = evaluatorOf(text('\n定義 加一 (one) : 學分 依 一 {\n  當 學生.身分 為 延修生 則 1學分\n  其餘 應修 － 應修 ＋ 1學分\n}\n'));
    expect(same({}, 'one')).toBe(1);
  });
  it('through definitions that read it, whichever value it has each time', () => {
    const evaluate = evaluatorOf(text('\n定義 兩倍 (twice) : 學分 依 一 {\n  ＝ 應修 × 2\n}\n\n規則 兩倍規定 (double) 依 一 {\n  應 兩倍 至多 32學分\n}\n\n規則 差額 (difference) 依 一 {\n  應 兩倍 － 應修 至少 9學分\n}\n'));
    expect(evaluate({}, 'double')).toBe('met');
    // twice of one and another at once cannot come about
    expect(evaluate({}, 'difference')).toBe('met');
  });
  it('has one of the values of its cases where these leave nobody out', () => {
    const evaluate = evaluatorOf(text().replace('  其餘 16學分\n', '  當 學生.年級 少於 3年級 則 16學分\n'));
    expect([16, 8].map((credits) => evaluate({ enrolment: { credits } }))).toEqual(['met', 'violated']);
    expect(evaluate({ enrolment: { credits: 12 } })).toEqual({ missing: ['學生.年級'], possible: ['met', 'violated'] });
  });
  it('has the value of the last case once all others are known not to hold, where they leave nobody out', () => {
    const last = '  當 學生.年級 少於 3年級 且 選課.核准 則 16學分\n  當 學生.年級 少於 3年級 且 選課.核准 為 否 則 16學分\n';
    const evaluate = evaluatorOf(text().replace('  其餘 16學分\n', last));
    expect([16, 15].map((credits) => evaluate({ student: { year: 1 }, enrolment: { credits } }))).toEqual(['met', 'violated']);
  });
  it('is open where no case gives a value to whom a fact is absent', () => {
    const graded = (condition: string): string => text().replace('  其餘 16學分\n', `  當 學生.年級 少於 3年級 且 ${condition} 則 16學分\n`).replace('至少 應修\n', '至少 應修\n  除外 選課.成績 無\n');
    // 成績 may be absent, and then neither branch holds
    const evaluate = evaluatorOf(graded('(選課.成績 至少 60分 或 選課.成績 少於 60分)'));
    expect(evaluate({ student: { year: 1 }, enrolment: { credits: 16 } })).toEqual({ missing: ['選課.成績'], possible: ['met', 'notApplicable'] });
  });
});
