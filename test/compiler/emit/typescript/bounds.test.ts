/** Aggregates of which some entries are open: what is sure of all that they can come to is decided. */
import { describe, expect, it } from 'vitest';
import fc from '../../../fast-check.ts';
import { createEvaluator } from '../../../../compiler/evaluate/evaluator.ts';
import type { Result } from '../../../../compiler/runtime/index.ts';
import { messages } from '../../small-workspace.ts';
import { duty, LISTS, withLists } from '../../lists-workspace.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Results of one duty on lists of courses. */
function of(condition: string, more: Readonly<Record<string, unknown>> = {}): (...courses: Entry[]) => Result {
  const small = duty(condition);
  expect(messages(small).filter((m) => !m.includes('沒有一種'))).toEqual([]);
  const evaluator = createEvaluator(small.versions[0]!.checked);
  return (...courses) => evaluator.evaluate({ student: { courses, ...more } }).results['rule']!;
}
const score = (...scores: (number | null | undefined)[]): Entry[] => scores.map((s) => (s === undefined ? { credits: 2 } : { credits: 2, score: s }));
const outcomes = (rule: (...courses: Entry[]) => Result, ...lists: Entry[][]): string[] => lists.map((list) => rule(...list).outcome);

describe('個數', () => {
  const atLeast = of('個數（學生.修課 其中 課程.成績 至少 60分） 至少 3門');

  it('decides when enough known entries meet it', () => {
    expect(outcomes(atLeast, score(60, 70, 80, undefined), score(60, 70, 59.99, undefined), score(60, 70, undefined, undefined))).toEqual(['met', 'undetermined', 'undetermined']);
  });
  it('decides when no more can', () => expect(outcomes(atLeast, score(60, 59, 58, undefined), score(undefined, undefined))).toEqual(['violated', 'violated']));
  it('names what is missing only where it is undetermined', () => {
    expect(atLeast(...score(60, 70, 80, undefined)).missing).toEqual([]);
    expect(atLeast(...score(60, 70, undefined)).missing).toEqual(['學生.修課 的 成績']);
  });
  it('of an unknown list is unknown', () => {
    const small = duty('個數（學生.修課 其中 課程.成績 至少 60分） 至少 3門');
    expect(createEvaluator(small.versions[0]!.checked).evaluate({}).results['rule']).toMatchObject({ outcome: 'undetermined', missing: ['學生.修課'] });
  });
  it('equal to a number is decided where that number is out of reach, or the only one', () => {
    const exactly = of('個數（學生.修課 其中 課程.成績 至少 60分） 等於 2門');
    expect(outcomes(exactly, score(60, 70, 80, undefined), score(59, undefined), score(60, undefined), score(60, 70))).toEqual(['violated', 'violated', 'undetermined', 'met']);
    const other = of('個數（學生.修課 其中 課程.成績 至少 60分） 不等於 2門');
    expect(outcomes(other, score(60, 70, 80, undefined), score(60, undefined))).toEqual(['met', 'undetermined']);
  });
  it('among numbers, of what a definition gives for each entry', () => {
    const small = withLists('應合於規定。', `定義 加分 (extra) : 分 依 一 {\n  ＝ 學生.標準 × 2\n}\n\n定義 及格 (passed) : 是否 依 一 {\n  ＝ 合計（加分 於 學生.修課 其中 課程.成績 至少 60分） 屬於 2分、8分\n}\n`, LISTS.replace('記錄 學生 (student) {', '記錄 學生 (student) {\n  標準 (standard) : 分 0至100'));
    expect(messages(small)).toEqual([]);
    const value = (standard: number, ...scores: (number | undefined)[]): unknown => createEvaluator(small.versions[0]!.checked).evaluate({ student: { standard, courses: score(...scores) } }).results['passed']!.value;
    expect([value(1, 60), value(1, 60, undefined), value(1, undefined), value(0, undefined)]).toEqual([true, null, null, false]);
  });
  it('on either side, in sums and multiples', () => {
    const half = of('個數（學生.修課 其中 課程.成績 至少 60分） × 2 至少 個數（學生.修課）');
    expect(outcomes(half, score(60, 70, 59, undefined), score(60, 59, 58, undefined), score(60, 59, undefined, undefined))).toEqual(['met', 'undetermined', 'undetermined']);
    const more = of('個數（學生.修課 其中 課程.成績 至少 60分） － 個數（學生.修課 其中 課程.類別 為 必修） 至少 1門');
    expect(outcomes(more, [{ score: 60, category: 'elective' }, { score: 70, category: 'required' }, { score: 80 }], [{ score: 60, category: 'elective' }, { score: 70 }, { score: 80 }])).toEqual(['met', 'met']);
  });
});

describe('合計', () => {
  const credits = of('合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60分） 至少 6學分');

  it('counts open entries with nothing and with what they have', () => {
    expect(outcomes(credits, [...score(60, 70, 80), { credits: 20 }], [...score(60, 70), { credits: 1 }], [...score(60, 70), { credits: 2 }])).toEqual(['met', 'violated', 'undetermined']);
  });
  it('takes an unknown amount for anything in the range of its field', () => {
    const all = of('合計（課程.學分 於 學生.修課） 至少 30學分');
    expect(outcomes(all, [{ credits: 20 }, { credits: 10 }, {}], [{ credits: 9 }, {}], [{ credits: 10 }, {}], [{}, {}])).toEqual(['met', 'violated', 'undetermined', 'undetermined']);
  });
  it('takes an absent amount for nothing or anything', () => {
    const scores = of('合計（課程.成績 於 學生.修課） 至少 100分');
    expect(outcomes(scores, score(50, 50, null), score(null), score(1, null))).toEqual(['met', 'undetermined', 'undetermined']);
  });
  it('reaches through definitions without cases, and roundings', () => {
    const small = withLists('應合於規定。', `定義 及格 (passed) : 學分 依 一 {\n  ＝ 合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60分）\n}\n\n規則 規定 (rule) 依 一 {\n  應 取位（及格 ÷ 3，無條件捨去 至 整數） 至少 2學分\n}\n`);
    expect(messages(small)).toEqual([]);
    const { evaluate } = createEvaluator(small.versions[0]!.checked);
    const outcome = (...courses: Entry[]): string => evaluate({ student: { courses } }).results['rule']!.outcome;
    expect([outcome(...score(60, 70, 80, undefined)), outcome(...score(60, undefined)), outcome(...score(60, 70, undefined))]).toEqual(['met', 'violated', 'undetermined']);
    expect(evaluate({ student: { courses: score(60, undefined) } }).results['passed']!.outcome).toBe('undetermined');
  });
});

describe('最大, 最小 and 平均', () => {
  it('have the ends that the sure entries leave', () => {
    const best = of('最大（課程.成績 於 學生.修課） 至少 80分');
    expect(outcomes(best, score(85, undefined), score(70, undefined), score(undefined))).toEqual(['met', 'undetermined', 'undetermined']);
    const worst = of('最小（課程.成績 於 學生.修課） 至少 60分');
    expect(outcomes(worst, score(50, undefined), score(70, undefined))).toEqual(['violated', 'undetermined']);
    const few = of('最大（課程.學分 於 學生.修課 其中 課程.類別 為 必修） 至多 4學分');
    expect(outcomes(few, [{ credits: 4, category: 'required' }, { credits: 3 }], [{ credits: 3 }], [{ credits: 5, category: 'required' }, {}])).toEqual(['met', 'undetermined', 'violated']);
  });
  it('a mean is a sum divided by a count', () => {
    const mean = of('平均（課程.學分 於 學生.修課） 至少 5學分');
    expect(outcomes(mean, [{ credits: 20 }, {}], [{ credits: 1 }, {}, {}], [{}])).toEqual(['met', 'undetermined', 'undetermined']);
  });
});

describe('what may turn back is left unknown', () => {
  it('one aggregate twice', () => {
    const squared = of('合計（課程.學分 於 學生.修課） － 合計（課程.學分 於 學生.修課） 至少 0學分');
    expect(outcomes(squared, [{}])).toEqual(['undetermined']);
  });
});

/** Conditions, and whether some completion decides otherwise wherever they are open. */
const CONDITIONS: readonly (readonly [string, boolean])[] = [
  ['個數（學生.修課 其中 課程.成績 至少 60分） 至少 2門', true], ['個數（學生.修課 其中 課程.成績 未滿 60分） 少於 個數（學生.修課） ÷ 2', true], ['個數（學生.修課 其中 課程.類別 為 必修） 等於 1門', true], ['個數（學生.修課 其中 課程.類別 為 必修） 不等於 3門', true],
  ['合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60分） 至少 20學分', true], ['合計（課程.學分 於 學生.修課） 至多 40學分', true], ['合計（課程.學分 於 學生.修課） × 2 － 5學分 超過 30學分', true], ['最大（課程.學分 於 學生.修課 其中 課程.類別 為 必修） 至少 10學分', false],
  ['最小（課程.學分 於 學生.修課） 至少 3學分', true], ['平均（課程.學分 於 學生.修課） 至少 10學分', true], ['平均（課程.學分 於 學生.修課 其中 課程.成績 至少 60分） 至多 12學分', false], ['取位（平均（課程.學分 於 學生.修課），四捨五入 至 整數） 等於 10學分', false], ['合計（課程.學分 於 學生.修課） ＋ 最大（課程.學分 於 學生.修課） 不等於 20學分', false],
  ['合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60分） 至少 合計（課程.學分 於 學生.修課 其中 課程.成績 未滿 60分）', false], ['合計（課程.學分 × 課程.時數 於 學生.修課 其中 課程.成績 至少 60分） 至少 30', false],
];
const OPEN: Readonly<Record<string, readonly unknown[]>> = { credits: [0, 20], score: [0, 59.99, 60, 100], category: ['required', 'elective'], hours: [0, 100] };
const entry = fc.record({ credits: fc.integer({ min: 0, max: 20 }), score: fc.integer({ min: 0, max: 100 }), category: fc.constantFrom('required', 'elective'), hours: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: [] });

/** Every list in which what is open has one of its values. */
function completions(courses: readonly Entry[], among: readonly string[]): Entry[][] {
  return courses.reduce<Entry[][]>((all, one) => {
    const full = among.filter((field) => one[field] === undefined).reduce<Entry[]>((some, field) => some.flatMap((e) => OPEN[field]!.map((value) => ({ ...e, [field]: value }))), [one]);
    return all.flatMap((known) => full.map((e) => [...known, e]));
  }, [[]]);
}

describe('whatever the open entries turn out to be', () => {
  it.each(CONDITIONS)('%s', (condition, isExact) => {
    const small = duty(condition);
    const { evaluate } = createEvaluator(small.versions[0]!.checked);
    const outcome = (courses: readonly Entry[]): string => evaluate({ student: { courses } }).results['rule']!.outcome;
    const fields = Object.entries({ 學分: 'credits', 成績: 'score', 類別: 'category', 時數: 'hours' }).flatMap(([name, alias]) => (condition.includes(`課程.${name}`) ? [alias] : []));
    let decided = 0;
    fc.assert(fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (courses) => {
      const all = completions(courses, fields);
      fc.pre(all.length > 1 && all.length <= 600);
      const found = outcome(courses);
      const answers = new Set(all.map(outcome));
      if (found === 'undetermined') expect(answers.size > 1 || answers.has('undetermined') || !isExact).toBe(true);
      else expect([...answers]).toEqual([found]);
      if (found !== 'undetermined') decided++;
    }), { numRuns: 60 });
    expect(decided).toBeGreaterThan(0);
  });
});
