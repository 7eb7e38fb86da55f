/** 效果 課程.成績 ＝ 0分 於 學生.修課 其中 …: a value for the entries of a list that meet a condition. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { emitTypeScript } from '../../../compiler/emit/typescript/index.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import { consequenceLines } from '../../../compiler/runtime/explanation.ts';
import type { Result } from '../../../compiler/runtime/index.ts';
import { formatText } from '../../../lang/format.ts';
import { RUNTIME_MODULE, typeErrors } from '../emit/typescript/type-check.ts';
import { codes, messages, type Small } from '../small-workspace.ts';
import { withLists } from '../lists-workspace.ts';

const made = (effect: string, more = ''): Small => withLists('時數[超過十小時]{曠課線}者，不計成績。', `${more}規則 規定 (rule) 依 一 {\n  當   任一（學生.修課 其中 課程.時數 合於 曠課線）\n  效果 ${effect}\n}\n`);
function of(effect: string, more = ''): (student: object) => Result {
  const small = made(effect, more);
  expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => !d.code.startsWith('FG71')) })).toEqual([]);
  const { evaluate } = createEvaluator(small.versions[0]!.checked);
  return (student) => evaluate({ student }).results['rule']!;
}
const ZERO = '課程.成績 ＝ 0分 於 學生.修課 其中 課程.時數 合於 曠課線';

describe('a value for entries of a list', () => {
  const zero = of(ZERO);
  it('names the entries that get it', () => {
    expect(zero({ courses: [{ hours: 11 }, { hours: 10 }, { hours: 20 }] }).consequences).toEqual([
      { record: 'course', field: 'score', names: ['課程', '成績'], unit: '分', value: 0, shown: '0 分', list: ['student', 'courses'], entries: [0, 2] },
    ]);
  });
  it('names those of which it is not known', () => {
    expect(zero({ courses: [{ hours: 11 }, {}] }).consequences![0]).toMatchObject({ entries: [0], open: [1] });
  });
  it('is given only where the rule takes effect', () => {
    expect(zero({ courses: [{ hours: 1 }] })).toMatchObject({ outcome: 'notApplicable' });
    expect(zero({ courses: [{ hours: 1 }] }).consequences).toBeUndefined();
  });
  it('goes to all entries without a condition, and may be computed outside of them', () => {
    const all = of('課程.成績 ＝ 學生.成績 － 10分 於 學生.修課');
    expect(all({ score: 70, courses: [{ hours: 11 }, {}] }).consequences![0]).toMatchObject({ value: 60, entries: [0, 1] });
    expect(all({ courses: [{ hours: 11 }, {}] }).consequences![0]).toMatchObject({ value: null, missing: ['學生.成績'], entries: [0, 1] });
  });
  it('reads definitions of the entries', () => {
    const failed = of('課程.學分 ＝ 0學分 於 學生.修課 其中 不及格', '定義 不及格 (failed) : 是否 依 一 {\n  ＝ 課程.成績 未滿 60分\n}\n\n');
    expect(failed({ courses: [{ hours: 11, score: 59 }, { score: 60 }] }).consequences![0]).toMatchObject({ entries: [0] });
  });
  it('follow what a 準用 puts in place of names that only the entries are chosen by', () => {
    const defined = ['不及格 (failed)', '優等 (excellent)'].map((name, i) => `定義 ${name} : 是否 依 一 {\n  ＝ 課程.成績 ${['未滿 60分', '至少 90分'][i]}\n}\n\n`).join('');
    const small = made('課程.學分 ＝ 0學分 於 學生.修課 其中 不及格', `${defined}準用 再用 (again) 依 一 {\n  規則 規定\n  以 優等 代 不及格\n}\n\n`);
    expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => d.severity === 'error') })).toEqual([]);
    const { results } = createEvaluator(small.versions[0]!.checked).evaluate({ student: { courses: [{ hours: 11, score: 59 }, { hours: 1, score: 95 }] } });
    expect([results['rule'], results['again']].map((result) => result!.consequences![0]!.entries)).toEqual([[0], [1]]);
  });
  it('several in one rule, of one field', () => {
    const small = withLists('時數[超過十小時]{曠課線}者，不計成績。', `規則 規定 (rule) 依 一 {\n  當   是\n  效果 ${ZERO}\n  效果 課程.成績 ＝ 無 於 學生.修課 其中 課程.類別 為 選修\n}\n`);
    expect(messages(small)).toEqual([]);
    expect(createEvaluator(small.versions[0]!.checked).evaluate({ student: { courses: [{ hours: 11, category: 'required' }, { hours: 1, category: 'elective' }] } }).results['rule']!.consequences!.map(({ value, entries }) => [value, entries])).toEqual([[0, [0]], [null, [1]]]);
    const unknown = createEvaluator(small.versions[0]!.checked).evaluate({}).results['rule']!;
    expect(unknown.consequences![0]).toMatchObject({ value: 0, list: ['student', 'courses'], missing: ['學生.修課'] });
    expect(unknown.consequences![0]!.entries).toBeUndefined();
    expect(consequenceLines(unknown)[0]).toContain('缺少學生.修課');
  });
  it('reads in words', () => {
    expect(consequenceLines(zero({ courses: [{ hours: 11 }, {}, { hours: 12 }] }))).toEqual(['登記：課程.成績 ＝ 0 分，第 1、3 筆；第 2 筆未定']);
  });
  it('is typed in the emitted module', () => {
    const text = emitTypeScript(lowerVersion(made(ZERO).versions[0]!.checked), { runtimeModule: RUNTIME_MODULE, sourcePath: 'r.fagui' });
    expect(typeErrors(new Map([['rule.ts', text]])).filter((e) => !e.includes('/runtime/'))).toEqual([]);
  });
  it('is formatted as it was written', () => {
    const text = `法規 甲要點 (t.a)\n\n一、乙。\n\n規則 規定 (rule) 依 一 {\n  當   是\n  效果 ${ZERO}\n}\n`;
    expect(formatText('r.fagui', text)).toBe(text);
  });
});

describe('what is refused', () => {
  const found = (effect: string): string[] => codes(made(effect)).filter((code) => !code.startsWith('FG71'));
  it.each([
    ['課程.成績 ＝ 0分 於 學生.各科成績', ['FG5065']], ['學生.成績 ＝ 0分 於 學生.修課', ['FG5065']], ['課程.成績 ＝ 課程.成績 － 10分 於 學生.修課', ['FG5068']], ['課程.成績 ＝ 101分 於 學生.修課', ['FG5066']],
    ['課程.成績 ＝ 0分 於 學生.修課 其中 課程.成績', ['FG5003']],
  ])('%s', (effect, expected) => expect(found(effect)).toEqual(expected));
});
