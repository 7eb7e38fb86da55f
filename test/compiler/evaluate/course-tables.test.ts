/** 科目表 from its text to what people read: bounds of phrases, allocation, proof, what is missing; coverage and proofs that claim nothing of it. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../compiler/evaluate/coverage.ts';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { missingOf } from '../../../compiler/evaluate/show-coverage.ts';
import { showResults } from '../../../compiler/evaluate/show-results.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import type { Expression, Rational } from '../../../compiler/ir/program.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { OTHER_TABLE, TABLE, withTables } from '../course-workspace.ts';
import { messages } from '../small-workspace.ts';

const small = withTables();
const { checked } = small.versions[0]!;
const evaluator = createEvaluator(checked);
/** Without the decision that changes a limit: while it is open, no allocation is shown. */
const alone = withTables(TABLE).versions[0]!.checked;
const ofAlone = createEvaluator(alone);
const taken = (科目名稱: string, 學分: number, 成績: number | undefined = 60, 校外 = false): object => ({ 科目名稱, 學分, 校外, ...(成績 === undefined ? {} : { 成績 }) });
const unscored = (title: string, credits: number): object => ({ ...taken(title, credits), 成績: undefined });
const linesOf = (courses: readonly object[]): string[] => {
  const facts = { 師資生: { 修課: courses } };
  const results = ofAlone.explain(facts, '師培中心', ['specialty']);
  return showResults({ regulation: 't.teachers', version: '1', asOf: null, results }, alone, true).split('\n').map((line) => line.replace(/^　　/, '')).filter((line) => line !== '' && !/^(條文|依據)：/.test(line)).slice(1);
};
type Norm = Extract<ReturnType<typeof lowerVersion>['items'][number], { kind: 'norm' }>;
const tableNamed = (alias: string, program = lowerVersion(checked)) => program.items.find((i): i is Norm => i.name.alias === alias && i.kind === 'norm')!;
const allocationIn = (norm: Norm): Extract<Expression, { op: 'allocation' }> => {
  const [duty] = norm.duties;
  if (duty?.condition.op !== 'allocation') throw new Error('no allocation');
  return duty.condition;
};
const shown = (value: Rational | null): string | null => value && `${value.n}/${value.d}`;

describe('a 科目表', () => {
  it('is a duty to have an allocation; its phrases are bounds in the steps of the credits', () => {
    expect(messages(small)).toEqual([]);
    const norm = tableNamed('specialty');
    const condition = allocationIn(norm);
    expect([norm.duties.map((d) => d.modality), norm.when, norm.exceptions]).toEqual([['must'], null, []]);
    expect(condition.groups.map((g) => [g.name.text, g.parent, g.minCourses, g.maxCourses, shown(g.minCredits), shown(g.maxCredits), shown(g.eachLow), shown(g.eachHigh)])).toEqual([
      ['概論', -1, 0, null, '2/1', '4/1', '1/1', '3/1'], ['必選', 0, 1, null, '1/1', null, '0/1', null], ['史論', -1, 0, 3, '1/1', null, '0/1', null], ['鑑賞', -1, 0, null, '1/1', null, '0/1', null], ['校外', -1, 0, null, '0/1', null, '0/1', null],
    ]);
    expect(condition.groups.map((g) => g.printed)).toEqual([{ courses: null, credits: '至少二學分' }, { courses: '至少一門', credits: '一學分以上' }, { courses: null, credits: '至少一學分' }, { courses: null, credits: '至少一學分' }, { courses: null, credits: null }]);
    // more than three, by tenths
    expect([shown(condition.totalCredits), condition.totalPrinted]).toEqual(['31/10', '超過三學分']);
    expect(norm.bindings.map((b) => b.name.text)).toEqual(['及格', '優良', '採計範圍', '概論下限', '概論上限', '必選門數', '必選學分', '史論下限', '史論門數', '總學分下限']);
    expect(norm.facts).toEqual([{ record: '師資生', field: '修課' }]);
    expect(tableNamed('others').exceptions).toHaveLength(1);
    expect(lowerVersion(checked).elements!.map((r) => [r.name.alias, r.fields.map((f) => f.name.alias)])).toEqual([['courseTaken', ['title', 'credits', 'score', 'outside']]]);
  });

  it('takes every boundary word by its meaning', () => {
    const limits = (words: string): (string | number | null)[] => {
      const text = `一、應修[${words}]{門檻}。\n附表1　科目表\n  | 科目名稱 | 領域 |\n  | 美學 | 史論 |\n  | 藝術史 | 史論 |\n  | 電影史 | 史論 |\n`;
      const one = withTables('科目表 表 (table) 依 附表1 {\n  修習 師資生.修課\n  科目 科目名稱 為 修課紀錄.科目名稱\n  學分 修課紀錄.學分\n  類別 甲 (first) {\n    取 領域 為 「史論」\n    合於 門檻\n  }\n  類別 乙 (second) {\n    當 修課紀錄.校外\n    合於 另\n  }\n}\n', text.replace('。', '，另應修[至少一學分]{另}。'));
      expect(messages(one)).toEqual([]);
      const [g] = allocationIn(tableNamed('table', lowerVersion(one.versions[0]!.checked))).groups;
      return [g!.minCourses, g!.maxCourses, shown(g!.minCredits), shown(g!.maxCredits)];
    };
    expect(limits('至少二門')).toEqual([2, null, '0/1', null]);
    expect(limits('二至三科')).toEqual([2, 3, '0/1', null]);
    expect(limits('超過二門')).toEqual([3, null, '0/1', null]);
    expect(limits('未滿三門')).toEqual([0, 2, '0/1', null]);
    expect(limits('超過二個學分')).toEqual([0, null, '21/10', null]);
    expect(limits('未滿二學分')).toEqual([0, null, '0/1', '19/10']);
    expect(limits('二至四學分')).toEqual([0, null, '2/1', '4/1']);
  });

  it('shows what counts where', () => {
    expect(linesOf([taken('設計概論', 4), taken('藝術史', 2), taken('美學', 2), taken('體育', 2), taken('電影史', 2, 59)])).toEqual([
      '符合　專門科目（附表1）', '概論：採計 3 學分（設計概論 3），已達', '　必選：採計 3 學分（設計概論 3），已達', '史論：採計 2 學分（美學 2），已達', '鑑賞：採計 2 學分（藝術史 2），已達', '校外：採計 0 學分', '合計採計 7 學分，已達', '未採計：體育 2',
    ]);
  });

  it('proves why it is impossible', () => {
    expect(linesOf([taken('設計概論', 0.5), taken('色彩學', 1), taken('藝術史', 2)])).toEqual([
      '違反　專門科目（附表1）', '概論：採計 1 學分（色彩學 1），未達 至少二學分', '　必選：採計 1 學分（色彩學 1），已達', '史論：採計 2 學分（藝術史 2），已達', '鑑賞：採計 0 學分，未達 至少一學分', '校外：採計 0 學分', '合計採計 3 學分，未達 超過三學分', '未採計：設計概論 0.5',
      '無法達到：概論 需 2 學分，可計入之科目只有 1 學分（色彩學 1），至少還差 1 學分',
      '無法達到：史論、鑑賞 合計需 2 學分，可計入之科目有 1 門（藝術史 2），但一科不能拆開，除准予併計者外只計一處，也不能超過採計上限，無法同時達到',
    ]);
    expect(linesOf([taken('設計概論', 2), taken('藝術史', 1), taken('展覽評論', 0.5)])).toContain('無法達到：史論、鑑賞 合計需 2 學分，可計入之科目只有 1.5 學分（藝術史 1、展覽評論 0.5），至少還差 0.5 學分');
    expect(linesOf([taken('展覽評論', 1), taken('電影史', 1)]).filter((line) => line.startsWith('無法達到'))).toEqual(['無法達到：概論 需 2 學分，可計入之科目只有 0 學分，至少還差 2 學分']);
  });

  it('does not decide by what is unknown, unless it decides anyway', () => {
    const open = linesOf([taken('設計概論', 2), taken('藝術史', 2), unscored('美學', 2)]);
    expect(open[0]).toBe('無法判定　專門科目（附表1）：缺少師資生.修課 的 成績；可能：符合、違反');
    expect(open).toContain('尚不能確定、未計入：美學 2');
    expect(open.at(-1)).toMatch(/^待補：.*成績/);
    expect(linesOf([taken('設計概論', 2), taken('藝術史', 2), taken('電影史', 1), unscored('美學', 2)])[0]).toBe('符合　專門科目（附表1）');
    const never = linesOf([taken('設計概論', 2), unscored('美學', 2)]);
    expect(never[0]).toBe('違反　專門科目（附表1）');
    expect(never.slice(-2)).toEqual(['無法達到：鑑賞 需 1 學分，可計入之科目只有 0 學分，至少還差 1 學分', '（不能確定之科目，已以最有利之情形計算）']);
  });

  it('stands and falls with decisions and provisos', () => {
    const courses = [taken('藝術史', 4), taken('體育', 2, 70)];
    const of = (facts: object) => evaluator.evaluate({ 師資生: { 身分: '一般生', 另修: courses }, ...facts }).results['others']!;
    expect(of({ 放寬: { 決定: '准' } })).toMatchObject({ outcome: 'met', allocation: { credits: 6, groups: [{ counted: [{ name: '藝術史' }] }, { counted: [{ name: '藝術史' }] }, { counted: [{ name: '體育' }] }] } });
    expect(of({ 放寬: { 決定: '不准' } })).toMatchObject({ outcome: 'violated', allocation: { obstacles: [{ lack: 'courses', short: 1 }] } });
    const open = of({ 放寬: { 決定: '未決' } });
    expect([open.outcome, open.missing, open.allocation]).toEqual(['undetermined', ['放寬.決定'], undefined]);
    expect(evaluator.evaluate({ 師資生: { 身分: '轉學生', 另修: courses } }).results['others']).toMatchObject({ outcome: 'notApplicable' });
    expect(evaluator.evaluate({ 師資生: { 身分: '轉學生', 另修: courses } }).results['others']!.allocation).toBeUndefined();
  });

  it('says in a case that is wrong what is not reached', () => {
    const entry = (title: string): string => `師資生.修課 { 科目名稱 ${title}，學分 2，成績 60，校外 否 }`;
    const one = withTables(`${TABLE}\n案例 甲 {\n  ${entry('設計概論')}\n  ${entry('藝術史')}\n  專門科目 符合\n}\n`);
    const found = runCases(one.compiled.regulations[0]!).flatMap(({ findings }) => findings.map((d) => messageOf(d, 'zh')));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('鑑賞：採計 0 學分，未達 至少一學分');
    expect(found[0]).toContain('無法達到：史論、鑑賞 合計需 2 學分，可計入之科目有 1 門（藝術史 2）');
  });

  it('is covered by cases of both outcomes; no threshold is asked of it', () => {
    const kase = (name: string, outcome: string, facts: string): string => `\n案例 ${name} {\n  ${facts}\n  另修科目 ${outcome}\n}\n`;
    const entry = (title: string, score: number): string => `師資生.另修 { 科目名稱 ${title}，學分 4，成績 ${score}，校外 否 }`;
    const cases = kase('甲', '符合', `師資生 { 身分 一般生 }\n  ${entry('藝術史', 60)}\n  ${entry('體育', 80)}`) + kase('乙', '違反', `師資生 { 身分 一般生 }\n  ${entry('藝術史', 60)}`);
    const missing = (blocks: string): string[] => {
      const one = withTables(blocks);
      expect(messages(one).filter((m) => !m.includes('綁定'))).toEqual([]);
      const item = coverageOf(one.compiled.regulations[0]!).items.find((i) => i.alias === 'others')!;
      return missingOf(item, 'zh');
    };
    expect(missing(`${TABLE}\n${OTHER_TABLE}${cases}`)).toEqual(['沒有案例使結果為「不適用」', '沒有案例使除外「師資生.身分 = 轉學生」成立']);
    expect(missing(`${TABLE}\n${OTHER_TABLE}${cases}${kase('丙', '不適用', '師資生 { 身分 轉學生 }')}`)).toEqual([]);
    expect(missing(`${TABLE}\n${OTHER_TABLE}`)).toEqual(['沒有案例對它有所預期']);
  });
});
