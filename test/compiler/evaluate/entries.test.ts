import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { readCase } from '../../../compiler/evaluate/read-case.ts';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { messageOf, type Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import { sliceSpan } from '../../../lang/source.ts';
import { messages } from '../small-workspace.ts';
import { CALENDAR, LISTS, withLists } from '../lists-workspace.ts';

const RULE = '規則 學分 (credits) 依 一 {\n  應 合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60） 至少 5學分\n}\n\n';

/** The input of a case, and `code words under the caret` of what was reported. */
function read(facts: string): { input: unknown; found: string[] } {
  const small = withLists('應辦理。', `${RULE}案例 例 {\n${facts}\n學分 符合\n}\n`);
  expect(messages(small)).toEqual([]);
  const { checked, cases } = small.versions[0]!;
  const found: Diagnostic[] = [];
  const input = readCase(cases[0]!.syntax, cases[0]!.source, checked, (d) => found.push(d));
  return { input: JSON.parse(JSON.stringify(input)), found: found.map((d) => `${d.code} ${sliceSpan(d.primary.source, d.primary.span)}`) };
}

describe('the entries of a list in a case', () => {
  it('are read in the order of the file', () => {
    expect(read('學生.修課 { 學分 3，成績 70 }\n學生 { 成績 80 }\n學生.修課 { 學分 2，成績 無，類別 必修 }\n學生.修課 { }')).toEqual({
      input: { 學生: { 修課: [{ 學分: 3, 成績: 70 }, { 學分: 2, 成績: null, 類別: '必修' }, {}], 成績: 80 } }, found: [],
    });
  });
  it('are none where the case says 無, and not known where it says nothing', () => {
    expect(read('學生 { 修課 無 }')).toEqual({ input: { 學生: { 修課: [] } }, found: [] });
    expect(read('學生 { 成績 80 }')).toEqual({ input: { 學生: { 成績: 80 } }, found: [] });
  });
  it('are given once, of fields that there are', () => {
    expect(read('學生 { 修課 無 }\n學生.修課 { 學分 3 }').found).toEqual(['FG7001 修課']);
    expect(read('學生.修課 { 學分 3 }\n學生 { 修課 無 }').found).toEqual(['FG7001 修課']);
    expect(read('學生.修課 { 學分 3，學分 2 }').found).toEqual(['FG7001 學分']);
    expect(read('學生.修課 { 學份 3 }').found).toEqual(['FG2007 學份']);
    expect(read('學生.修習 { 學分 3 }').found).toEqual(['FG2007 修習']);
    expect(read('學生.各科成績 { 成績 3 }').found).toEqual(['FG7009 各科成績']);
    expect(read('學生.成績 { 成績 3 }').found).toEqual(['FG7009 成績']);
    expect(read('學生 { 修課 3 }').found).toEqual(['FG7002 3']);
  });
});

describe('a case with entries', () => {
  it('gives its outcome; fields that no rule reads are no fault', () => {
    const small = withLists('應辦理。', `${RULE}案例 足 {\n  學生.修課 { 學分 3，成績 60，類別 必修，時數 3 }\n  學生.修課 { 學分 2，成績 61 }\n  學生.修課 { 學分 9，成績 59 }\n  學分 符合\n}\n\n案例 不足 {\n  學生.修課 { 學分 3，成績 60 }\n  學生.修課 { 學分 2，成績 59 }\n  學分 違反\n}\n\n案例 未知 {\n  學生.修課 { 學分 3，成績 60 }\n  學生.修課 { 學分 2 }\n  學分 無法判定\n}\n`);
    expect(small.compiled.regulations.flatMap(runCases).map((c) => [c.name, c.findings.map((d) => messageOf(d, 'zh'))])).toEqual([['足', []], ['不足', []], ['未知', []]]);
  });
});

describe('the latest and the earliest day', () => {
  const vocabulary = (LISTS + CALENDAR).replace('  時數 (hours) : 小時 0至100\n}', '  時數 (hours) : 小時 0至100\n  結束日 (ended) : 日期\n}');
  const small = withLists('應辦理。', '定義 最晚 (last) : 日期 依 一 {\n  ＝ 最大（課程.結束日 於 學生.修課 其中 課程.類別 為 必修）\n}\n\n規則 期限 (inTime) 依 一 {\n  應 學生.申請日 不早於 最小（課程.結束日 於 學生.修課） ＋ 3日\n  除外 最大（行事曆.假日） 晚於 115年12月31日\n}\n', vocabulary);
  expect(messages(small)).toEqual([]);
  const { evaluate } = createEvaluator(small.versions[0]!.checked);
  const course = (ended: string | undefined, category = 'required') => ({ category, ...(ended === undefined ? {} : { ended }) });
  const of = (courses: object[], applied = '2026-06-08', holidays: string[] = []) => evaluate({ student: { courses, applied }, calendar: { holidays: ['2026-01-01', ...holidays] } }).results;
  it('are those of the entries, or of a list of days', () => {
    const courses = [course('2026-06-20'), course('2026-06-05', 'elective'), course('2026-06-30', 'elective')];
    expect([of(courses)['last']!.value, of(courses)['inTime']!.outcome, of(courses, '2026-06-07')['inTime']!.outcome]).toEqual(['2026-06-20', 'met', 'violated']);
    expect(of(courses, '2026-06-07', ['2027-01-01'])['inTime']!.outcome).toBe('notApplicable');
  });
  it('are open where a day is not known, or there is none', () => {
    expect(of([course('2026-06-20'), course(undefined)])['last']).toMatchObject({ outcome: 'undetermined', missing: ['學生.修課 的 結束日'] });
    expect(of([course('2026-06-20', 'elective')])['last']).toMatchObject({ outcome: 'undetermined', reasons: ['noEntries'] });
  });
});

describe('the week of a day', () => {
  const small = withLists('應辦理。', '定義 週 (week) : 週 依 一 {\n  ＝ 週次（學生.申請日）\n}\n');
  const { evaluate } = createEvaluator(small.versions[0]!.checked);
  const day = (offset: number): string => new Date(Date.UTC(2026, 8, 14 + offset)).toISOString().slice(0, 10);
  const weekOf = (offset: number): unknown => evaluate({ 學生: { 申請日: day(offset) }, 行事曆: { 上課開始: day(0) } }).results['week']!.value;
  it('counts from the first day of teaching', () => {
    for (let offset = 0; offset < 140; offset++) expect(weekOf(offset)).toBe(1 + Math.floor(offset / 7));
  });
  it('is no week before it', () => {
    for (let offset = -30; offset < 0; offset++) expect(Number(weekOf(offset))).toBeLessThanOrEqual(0);
  });
});

describe('a product of an entry', () => {
  const credits = '合計（課程.學分 × 課程.時數 於 學生.修課）';
  const evaluate = (value: string, courses: readonly object[], type = '數', facts: object = {}): unknown => {
    const small = withLists('應辦理。', `定義 總和 (total) : ${type} 依 一 {\n  ＝ ${value}\n}\n`);
    expect(messages(small)).toEqual([]);
    const { value: total, missing } = createEvaluator(small.versions[0]!.checked).evaluate({ 學生: { 修課: courses, ...facts } }).results['total']!;
    return total ?? missing;
  };
  const average = `${credits} ÷ 合計（課程.學分 於 學生.修課）`;
  it('is 0 where one of its numbers is 0, and nobody has to know the other', () => {
    expect(evaluate(average, [{ 學分: 3, 時數: 40 }, { 學分: 0 }], '小時')).toBe(40);
    expect(evaluate(average, [{ 學分: 3, 時數: 0 }, { 時數: 0 }], '小時')).toEqual(['學生.修課 的 學分']);
    expect(evaluate('合計（課程.學分 × 學生.週數 於 學生.修課） ÷ 1學分 ÷ 1週', [{ 學分: 0 }])).toBe(0);
    expect(evaluate(average, [{ 學分: 3, 時數: 40 }, { 學分: 1 }], '小時')).toEqual(['學生.修課 的 時數']);
  });
  it('is none where the other number may be absent', () => {
    expect(evaluate('合計（課程.學分 × 課程.成績 於 學生.修課） ÷ 1學分', [{ 學分: 0 }], '分')).toEqual(['學生.修課 的 成績']);
  });
});
