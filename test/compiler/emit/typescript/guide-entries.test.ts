/** Which entries of a list an outcome rests on. */
import { describe, expect, it } from 'vitest';
import { compileGuides, emitGuides, emitTypeScript } from '../../../../compiler/emit/typescript/index.ts';
import type { Expression } from '../../../../compiler/ir/program.ts';
import { explainFully, fullLines, type ConsideredEntries } from '../../../../compiler/runtime/index.ts';
import { aggregate, compare, date, decimal, definition, entryField, enumerated, factIn, field, integer, listOf, member, must, name, norm, number, program, record, recordOf, reads } from './build-program.ts';
import { RUNTIME_MODULE, typeErrors } from './type-check.ts';

const KIND = { name: name('類別', 'kind'), members: [name('必修', 'required'), name('選修', 'elective')] };
const course = record('修課', 'course', field('學分', 'credits', integer(0, 12, '學分')), field('成績', 'score', decimal(2, 0, 100, '分'), true), field('類別', 'kind', enumerated('類別')), field('日期', 'day', date));
const student = record('學生', 'student', field('修課', 'courses', listOf(recordOf('修課'))), field('門檻', 'passMark', integer(0, 100)), field('各科', 'scores', listOf(decimal(1, 0, 100))));
const courses = factIn(student, 'courses');
const passed = compare(entryField(course, 'score'), '≥', factIn(student, 'passMark'));
const rules = (condition: Expression, more: Parameters<typeof program>[0]['items'] = []) => program({ enumerations: [KIND], records: [student], elements: [course], items: [...more, norm('rule', { duties: [must(condition)] })] });
const entry = (credits: number, score?: number | null, kind = 'required') => ({ credits, ...(score === undefined ? {} : { score }), kind, day: '2026-05-01' });

function explained(condition: Expression, facts: object, more: Parameters<typeof program>[0]['items'] = []): { entries: readonly ConsideredEntries[]; lines: string[] } {
  const full = explainFully(compileGuides(rules(condition, more), '教務處').guides['rule']!, { student: { passMark: 60, ...facts } });
  return { entries: full.entries, lines: fullLines(full).filter((line) => line.startsWith('逐筆')).map((line) => line.slice(line.indexOf('：') + 1)) };
}
const holds = (operation: 'some' | 'all') => aggregate(operation, courses, { condition: passed });
const valued = (operation: 'sum' | 'max' | 'min', field: string, condition: Expression | null = null) => aggregate(operation, courses, { value: entryField(course, field), condition });
const LIST = [entry(3, 80), entry(2, 59), entry(4, 60, 'elective')];

describe('the entries that decide', () => {
  it('全部: those that fail, by position and values', () => {
    const { entries, lines } = explained(holds('all'), { courses: LIST });
    expect(lines).toEqual(['第2筆（學分 2、成績 59、類別 必修、日期 115年5月1日）不成立']);
    expect(entries).toEqual([{
      words: '全部（學生.修課 皆 修課.成績 ≥ 學生.門檻）', list: '學生.修課', operation: 'all', count: 3, tally: { holds: 2, doesNotHold: 1, undetermined: 0 },
      entries: [{ position: 2, values: { credits: '2', score: '59', kind: '必修', day: '115年5月1日' }, result: 'doesNotHold', missing: [], place: '第2筆（學分 2、成績 59、類別 必修、日期 115年5月1日）', text: lines[0] }],
    }]);
  });
  const short = (lines: string[]) => lines.map((line) => line.replaceAll(/、類別 .修、日期 115年5月1日/g, ''));
  it('全部 that holds rests on no single one, and one that is open on those that are', () => {
    expect(explained(holds('all'), { courses: [entry(3, 80)] }).lines).toEqual([]);
    expect(short(explained(holds('all'), { courses: [entry(3, 80), entry(1), entry(2, null)] }).lines)).toEqual(['第2筆（學分 1）無法判定，缺少成績、第3筆（學分 2、成績 無）無法判定，缺少成績']);
    expect(short(explained(holds('all'), { courses: [entry(1), entry(2, 1)] }).lines)).toEqual(['第2筆（學分 2、成績 1）不成立']);
    expect(explained(holds('all'), {}).entries).toEqual([]);
  });
  it('任一: those that hold, or all that fail', () => {
    expect(short(explained(holds('some'), { courses: LIST }).lines)).toEqual(['第1筆（學分 3、成績 80）成立、第3筆（學分 4、成績 60）成立']);
    expect(short(explained(holds('some'), { courses: [entry(1, 2), entry(3, 4)] }).lines)).toEqual(['第1筆（學分 1、成績 2）不成立、第2筆（學分 3、成績 4）不成立']);
  });
  it('個數 and 合計: the fewer ones, in a definition that the rule reads too', () => {
    const count = compare(aggregate('count', courses, { condition: passed }), '≥', number(3));
    expect(short(explained(count, { courses: LIST }).lines)).toEqual(['第2筆（學分 2、成績 59）不成立']);
    expect(short(explained(count, { courses: [entry(1, 1), entry(1, 2), entry(3, 90)] }).lines)).toEqual(['第3筆（學分 3、成績 90）成立']);
    const sum = definition('sum', integer(0, null, '學分'), { otherwise: valued('sum', 'credits', passed) });
    expect(short(explained(compare(reads(sum), '≥', number(9)), { courses: LIST }, [sum]).lines)).toEqual(['第2筆（學分 2、成績 59）不計']);
    expect(short(explained(compare(valued('sum', 'score'), '≥', number(9)), { courses: [entry(1, 1), entry(2)] }).lines)).toEqual(['第2筆（學分 2）無法判定，缺少成績']);
  });
  it('最大 and 最小: the extreme ones, of lists of numbers too', () => {
    expect(short(explained(compare(valued('max', 'credits'), '≥', number(9)), { courses: LIST }).lines)).toEqual(['第3筆（學分 4、成績 60）最大']);
    expect(short(explained(compare(valued('min', 'score', passed), '≥', number(9)), { courses: [...LIST, entry(1, 60)] }).lines)).toEqual(['第3筆（學分 4、成績 60）最小、第4筆（學分 1、成績 60）最小']);
    expect(explained(compare(aggregate('max', factIn(student, 'scores')), '≥', number(90)), { scores: [70, 72.5, 70] }).lines).toEqual(['第2筆（72.5）最大']);
  });
  it('連續: those that break the run', () => {
    const streak = compare(aggregate('streak', courses, { condition: compare(entryField(course, 'kind'), '=', member('類別', '必修')), sequence: { order: [entryField(course, 'credits')], alike: [] } }), '≥', number(2));
    expect(explained(streak, { courses: LIST }).lines).toEqual(['第3筆（學分 4、成績 60、類別 選修、日期 115年5月1日）不成立']);
  });
  it('many are counted in text, and all given as data', () => {
    const { entries, lines } = explained(holds('all'), { courses: Array.from({ length: 10_000 }, () => entry(1, 1)) });
    expect(entries[0]!.entries).toHaveLength(10_000);
    expect(lines[0]!.endsWith('、第5筆（學分 1、成績 1、類別 必修、日期 115年5月1日），另有 9995 筆')).toBe(true);
    expect(explained(compare(valued('max', 'credits'), '≥', number(9)), { courses: Array.from({ length: 10_000 }, () => entry(1, 1)) }).entries[0]!.entries).toHaveLength(10_000);
  });
});

describe('the functions that give them', () => {
  const p = rules({ op: 'and', operands: [holds('all'), compare(valued('max', 'score', passed), '≥', number(9)), compare(aggregate('mean', factIn(student, 'scores')), '≥', number(9))] });
  const options = { runtimeModule: RUNTIME_MODULE, sourcePath: 'r.fagui', office: '教務處' };
  it('pass the strict type checker', () => {
    expect(typeErrors(new Map([['a.ts', emitTypeScript(p, options)], ['a.explain.ts', emitGuides(p, { ...options, evaluatorModule: './a.ts' })]]))).toEqual([]);
  });
  it('stand beside the evaluator only: whoever decides loads nothing of them', () => {
    expect(emitTypeScript(p, options)).not.toContain('.map(');
    expect(emitGuides(rules(compare(factIn(student, 'passMark'), '≥', number(1))), { ...options, evaluatorModule: './a.ts' })).not.toContain('aggregates');
  });
});
