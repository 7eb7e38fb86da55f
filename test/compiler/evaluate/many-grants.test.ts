/** Limits that many authorities may change: each grant in its turn, where it counts; what the limit can be while some are open. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { exceptionsIn } from '../../../compiler/evaluate/exceptions.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import { compileFiles, HEAD, messages, VOCABULARY } from '../small-workspace.ts';

const TEXT = `一、學生[至多修二十學分]{上限 (most)}，每次[加一至三學分]{範圍 (range)}，以[十學分]{基準 (base)}為準。

規則 規定 (rule) 依 一 {
  應 選課.學分 合於 上限
}

定義 尚餘 (left) : 學分 依 一 {
  ＝ 基準 － 選課.學分
}

規則 相符 (agreed) 依 一 {
  應 基準 － 選課.學分 ≥ 尚餘
}

`;
interface Grant {
  readonly effect: string;
  readonly requirement?: string;
}
const block = ({ effect, requirement }: Grant, i: number): string =>
  `裁量 裁${i} (act${i}) 依 一 {\n  由 所長\n${requirement === undefined ? '' : `  要件 ${requirement}\n`}  核定 數${i} (amount${i}) : 學分 合於 範圍\n  效果 ${effect.replaceAll('數', `數${i}`)}\n}\n\n`;

function versionOf(grants: readonly Grant[]) {
  const small = compileFiles({ 'v.fagui': VOCABULARY.replace('學分 (credits) : 學分 0至60', '學分 (credits) : 學分 0至400'), 'r.fagui': HEAD + TEXT + grants.map(block).join('') });
  expect(messages(small)).toEqual([]);
  return small.versions[0]!.checked;
}

type Facts = Record<string, Record<string, unknown>>;
function evaluatorOf(grants: readonly Grant[]) {
  const { evaluate } = createEvaluator(versionOf(grants));
  return (facts: Facts) => {
    const { issues, results } = evaluate(facts);
    expect(issues).toEqual([]);
    return results;
  };
}

const each = (count: number, decision: string, amount?: number): Facts =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`裁${i}`, { 決定: decision, ...(amount === undefined ? {} : { [`數${i}`]: amount }) }]));
const more: Grant = { effect: '上限 ＝ 原值 ＋ 數' };
const credits = (學分: number, 核准?: boolean): Facts => ({ 選課: { 學分, ...(核准 === undefined ? {} : { 核准 }) } });

describe.each([3, 40])('%i grants on one limit', (count) => {
  const evaluate = evaluatorOf(Array.from({ length: count }, (_, i) => (i % 2 === 0 ? more : { ...more, requirement: '選課.核准' })));
  const free = Math.ceil(count / 2);
  const outcome = (facts: Facts): string => evaluate(facts)['rule']!.outcome;

  it('add up where they count', () => {
    expect(outcome({ ...credits(20 + 2 * count, true), ...each(count, '准', 2) })).toBe('met');
    expect(outcome({ ...credits(21 + 2 * count, true), ...each(count, '准', 2) })).toBe('violated');
    expect(outcome({ ...credits(20 + 2 * free, false), ...each(count, '准', 2) })).toBe('met');
    expect(outcome({ ...credits(21 + 2 * free, false), ...each(count, '准', 2) })).toBe('violated');
    expect(outcome({ ...credits(21, true), ...each(count, '不准') })).toBe('violated');
  });

  it('leave it to be what they can make of it while they are open', () => {
    expect(outcome(credits(20))).toBe('met');
    expect(outcome(credits(21))).toBe('undetermined');
    // an open amount is at least one
    expect(outcome({ ...credits(20 + count, true), ...each(count, '准') })).toBe('met');
    expect(outcome({ ...credits(21 + count, true), ...each(count, '准') })).toBe('undetermined');
    // whether the requirement is met changes nothing for so few, and everything for more
    expect(outcome({ ...credits(20 + 2 * free), ...each(count, '准', 2) })).toBe('met');
    expect(evaluate({ ...credits(21 + 2 * free), ...each(count, '准', 2) })['rule']).toMatchObject({ outcome: 'undetermined', missing: ['選課.核准'] });
  });

  it('name what is open of those that may count', () => {
    const { missing } = evaluate(credits(21, false))['rule']!;
    expect(missing).toEqual(Array.from({ length: free }, (_, i) => `裁${2 * i}.決定`));
  });
});

it('a grant that says what the limit is leaves nothing of those before', () => {
  const evaluate = evaluatorOf([more, { effect: '上限 ＝ 12學分 ＋ 數 － 數' }, { effect: '上限 ＝ 原值 × 2' }]);
  const decided = { 裁1: { 決定: '准', 數1: 1 }, 裁2: { 決定: '准', 數2: 1 } };
  expect(evaluate({ ...credits(24), ...decided })['rule']).toMatchObject({ outcome: 'met', missing: [] });
  expect(evaluate({ ...credits(25), ...decided })['rule']).toMatchObject({ outcome: 'violated', missing: [] });
});

it('a value that is computed from the limit asks for the requirement too', () => {
  const evaluate = evaluatorOf([{ effect: '基準 ＝ 原值 ＋ 數', requirement: '選課.核准' }]);
  const left = (facts: Facts): unknown => evaluate({ ...facts, 裁0: { 決定: '准', 數0: 3 } })['left']!.value;
  expect([left(credits(4, true)), left(credits(4, false)), left(credits(4))]).toEqual([9, 6, null]);
  expect(evaluate({ ...credits(4), 裁0: { 決定: '准', 數0: 3 } })['left']!.missing).toEqual(['選課.核准']);
});

it('decisions that are few are made together: what a definition leaves and what it is made of agree', () => {
  const evaluate = evaluatorOf([{ effect: '基準 ＝ 原值 ＋ 數' }, { effect: '基準 ＝ 原值 － 數', requirement: '選課.核准' }]);
  expect(evaluate(credits(4, true))['agreed']!.outcome).toBe('met');
  expect(evaluate(credits(4, true))['left']!.value).toBe(null);
});

it('are listed one by one, and their program grows with their number only', () => {
  const checked = versionOf(Array.from({ length: 60 }, () => ({ ...more, requirement: '選課.核准' })));
  expect(exceptionsIn(checked).find((one) => one.name === '上限')!.beatenBy).toHaveLength(60);
  const size = (count: number): number => JSON.stringify(lowerVersion(versionOf(Array.from({ length: count }, () => more))), (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v)).length;
  expect(size(60) - size(30)).toBeLessThan(1.1 * (size(30) - size(2)) * (30 / 28));
});
