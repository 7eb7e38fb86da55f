import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { codes, messages } from '../small-workspace.ts';
import { withLists } from '../lists-workspace.ts';

type Entry = Readonly<Record<string, unknown>>;

const PASSED = '定義 及格 (passed) : 是否 依 一 {\n  ＝ 課程.成績 至少 60分\n}\n';
const COUNTED = '定義 採計 (counted) : 學分 依 一 {\n  當 及格 且 課程.類別 為 必修 則 課程.學分\n  當 及格 且 課程.類別 為 選修 則 課程.學分 ÷ 2\n  其餘 0學分\n}\n';
const POINTS = '定義 點數 (points) : 數 依 一 {\n  當 課程.成績 至少 80分 則 4\n  當 課程.成績 至少 60分 且 課程.成績 未滿 80分 則 採計 ÷ 1學分\n  其餘 0\n}\n';

/** Outcomes of a duty on the entries, with definitions before it. */
function of(definitions: string, condition: string): (...courses: Entry[]) => string {
  const small = withLists('應合於規定。', `${definitions}\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`);
  expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => !d.code.startsWith('FG71')) })).toEqual([]);
  const { evaluate } = createEvaluator(small.versions[0]!.checked);
  return (...courses) => evaluate({ student: { courses } }).results['rule']!.outcome;
}
const entry = (score: number | undefined, credits = 3, category = 'required'): Entry => ({ ...(score === undefined ? {} : { score }), credits, category });

describe('a definition that reads the record of a list', () => {
  it('reads the entry, in conditions', () => {
    const three = of(PASSED, '個數（學生.修課 其中 及格） 至少 2門');
    expect([three(entry(60), entry(60)), three(entry(60), entry(59)), three(entry(60), entry(undefined))]).toEqual(['met', 'violated', 'undetermined']);
    const all = of(PASSED, '全部（學生.修課 皆 及格 或 課程.學分 少於 1學分）');
    expect([all(entry(60), entry(1, 0)), all(entry(59)), all(entry(undefined, 0))]).toEqual(['met', 'violated', 'met']);
    const none = of(PASSED, '非 任一（學生.修課 其中 非 及格）');
    expect([none(entry(60)), none(entry(59))]).toEqual(['met', 'violated']);
  });

  it('reads the entry, as a value added up by its cases', () => {
    const sum = of(PASSED + COUNTED, '合計（採計 於 學生.修課） 等於 7學分');
    expect([sum(entry(60, 4), entry(70, 6, 'elective'), entry(50, 9)), sum(entry(60, 4), entry(70, 5, 'elective')), sum(entry(undefined, 4), entry(70, 6, 'elective'))]).toEqual(['met', 'violated', 'undetermined']);
    const some = of(PASSED + COUNTED, '合計（採計 × 2 於 學生.修課 其中 課程.類別 為 選修） 等於 6學分');
    expect([some(entry(60, 4), entry(70, 6, 'elective')), some(entry(60, 6))]).toEqual(['met', 'violated']);
  });

  it('reads the entry, through other definitions, in comparisons', () => {
    const high = of(PASSED + COUNTED + POINTS, '個數（學生.修課 其中 點數 至少 3） 等於 2門');
    expect([high(entry(80, 1), entry(60, 3), entry(60, 4, 'elective')), high(entry(80, 1), entry(79, 2)), high(entry(90), entry(60, 6, 'elective'))]).toEqual(['met', 'violated', 'met']);
  });

  it('needs no 其餘 where its cases name every member', () => {
    const hours = '定義 時數 (hours) : 學分 依 一 {\n  當 課程.類別 為 必修 則 課程.學分\n  當 課程.類別 為 選修 則 課程.學分 ÷ 2\n}\n';
    const sum = of(hours, '合計（時數 於 學生.修課） 等於 7學分');
    expect([sum(entry(60, 4), entry(70, 6, 'elective')), sum(entry(60, 4), entry(70, 5, 'elective')), sum({ credits: 7 })]).toEqual(['met', 'violated', 'undetermined']);
  });

  it('leaves open what differs between its cases, and no more', () => {
    const low = of(PASSED + COUNTED, '全部（學生.修課 皆 採計 至多 9學分）');
    expect([low(entry(undefined, 9)), low(entry(undefined, 10)), low({ score: 70, credits: 9 })]).toEqual(['met', 'undetermined', 'met']);
  });

  it('does the same as its words written out', () => {
    const named = of(PASSED, '合計（課程.學分 於 學生.修課 其中 及格） 至少 6學分');
    const spelled = of('', '合計（課程.學分 於 學生.修課 其中 課程.成績 至少 60分） 至少 6學分');
    for (const list of [[entry(60), entry(60)], [entry(60), entry(59)], [entry(undefined, 6)], []]) expect(named(...list)).toBe(spelled(...list));
  });
});

describe('what cannot be put in', () => {
  const found = (definitions: string, condition: string): string[] => codes(withLists('應合於規定。', `${definitions}\n規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`)).filter((code) => !code.startsWith('FG71'));
  it('is refused where it stands', () => {
    expect(found(PASSED + COUNTED, '最大（採計 於 學生.修課） 至少 3學分')).toEqual(['FG5053']);
    expect(found('定義 得分 (given) : 分 依 一 {\n  當 課程.成績 至少 60分 則 課程.成績\n}\n', '任一（學生.修課 其中 得分 至少 60分）')).toEqual(['FG5053']);
    expect(found('定義 領先 (ahead) : 是否 依 一 {\n  ＝ 課程.成績 至少 平均（學生.各科成績）\n}\n', '任一（學生.修課 其中 領先）')).toEqual(['FG5053']);
    expect(found(`${PASSED}但書 免試 (exempt) 於 及格 依 一 {\n  當 學生.時數 至少 3小時\n  改 是\n}\n`, '任一（學生.修課 其中 及格）')).toEqual(['FG5053']);
  });
  it('outside of lists reads the record by itself', () => expect(found(PASSED, '及格')).toEqual([]));
});
