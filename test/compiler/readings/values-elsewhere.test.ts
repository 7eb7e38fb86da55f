/** What else of another regulation has a value: amounts that are granted there, definitions on entries of a list, limits of a 科目表. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { COURSES, TABLE } from '../course-workspace.ts';
import { LISTS } from '../lists-workspace.ts';
import { compileFiles, marked, messages, VOCABULARY, type Small } from '../small-workspace.ts';

const other = (body: string, uses = 't.vocabulary'): string => `法規 修課辦法 (t.limits)\n使用 ${uses}\n版本 1\n\n${body}`;
const reader = (body: string, uses = 't.vocabulary'): string => `法規 獎學金要點 (t.award)\n使用 ${uses}、t.limits 稱 辦法\n版本 1\n\n${body}`;
const resultsOf = ({ compiled, diagnostics }: Small, facts: object) => {
  expect(messages({ compiled, diagnostics, versions: [] }).filter((m) => !m.includes('沒有規則使用'))).toEqual([]);
  const { issues, results } = createEvaluator(compiled.regulations.find((r) => r.regulation.alias === 't.award')!.versions[0]!.checked).evaluate(facts);
  expect(issues).toEqual([]);
  return results;
};

describe('an amount that is granted elsewhere', () => {
  const LIMITS = other('一、所長得核准超修[一至三學分]{超修範圍 (range)}。\n\n裁量 核可超修 (extra) 依 一 {\n  由 所長\n  要件 選課.核准\n  核定 超修學分 (amount) : 學分 合於 超修範圍\n}\n\n規則 超修之限 (bounded) 依 一 {\n  應 選課.跨日學分 至多 超修學分\n}\n');
  const small = compileFiles({ 'v.fagui': VOCABULARY, 'b.fagui': LIMITS, 'a.fagui': reader('一、依辦法。\n\n規則 上限 (limit) 依 一 {\n  應 選課.學分 至多 9學分 ＋ 辦法.超修學分\n}\n\n準用 跨日 (evening) 依 一 {\n  規則 辦法.超修之限\n}\n') });
  const granted = (amount: number) => ({ '辦法.核可超修': { 決定: '准', 超修學分: amount } });
  it('is the amount, and is missing until it is known', () => {
    const outcome = (credits: number, more: object): string => resultsOf(small, { 選課: { 學分: credits, 跨日學分: 2, 核准: true }, ...more })['limit']!.outcome;
    expect([outcome(12, granted(3)), outcome(12, granted(2)), outcome(12, {})]).toEqual(['met', 'violated', 'undetermined']);
    expect(resultsOf(small, { 選課: { 學分: 12 } })['limit']!.missing).toEqual(['辦法.核可超修.決定']);
  });
  it('is read by a rule of that regulation that is applied here', () => {
    const outcome = (evening: number): string => resultsOf(small, { 選課: { 跨日學分: evening, 核准: true }, ...granted(2) })['evening']!.outcome;
    expect([outcome(2), outcome(3)]).toEqual(['met', 'violated']);
  });
});

describe('a definition of another regulation on the entries of a list', () => {
  const LIMITS = other('一、成績[達六十分]{及格 (passing)}者為及格，逾[九十分]{優等 (excellent)}者加計。\n\n定義 及格科目 (passed) : 是否 依 一 {\n  ＝ 課程.成績 合於 及格\n}\n\n定義 採計學分 (counted) : 學分 依 一 {\n  當 課程.成績 多於 優等 則 課程.學分 × 2\n  其餘 課程.學分\n}\n\n定義 優良科目 (good) : 是否 依 一 {\n  ＝ 及格科目 且 課程.類別 為 必修\n}\n', 't.lists');
  const small = (rule: string, limits = LIMITS): Small => compileFiles({ 'v.fagui': LISTS, 'b.fagui': limits, 'a.fagui': reader(`一、依辦法。\n\n${rule}`, 't.lists') });
  const courses = { 學生: { 修課: [{ 學分: 3, 成績: 95, 類別: '必修' }, { 學分: 2, 成績: 60, 類別: '選修' }, { 學分: 1, 成績: 59, 類別: '必修' }] } };
  const value = (expression: string, type: string, facts: object = courses) => resultsOf(small(`定義 數 (value) : ${type} 依 一 {\n  ＝ ${expression}\n}\n`), facts);

  it('looks at each entry', () => {
    expect(value('個數（學生.修課 其中 辦法.及格科目）', '整數')['value']!.value).toBe(2);
    expect(value('個數（學生.修課 其中 辦法.優良科目）', '整數')['value']!.value).toBe(1);
    expect(value('合計（辦法.採計學分 於 學生.修課 其中 辦法.及格科目）', '學分')['value']!.value).toBe(8);
  });
  it('is put in, and asks for no single entry', () => {
    const results = value('個數（學生.修課 其中 辦法.及格科目）', '整數', { 學生: { 修課: [{ 成績: 60 }] } });
    expect([Object.keys(results), results['value']!.value]).toEqual([['value'], 1]);
    expect(results['value']!.because.map((b) => b.provision)).toEqual(['第一點', '修課辦法（版本 1）第一點']);
  });
  it('does not where a proviso changes it, or where it is a phrase or a doubt', () => {
    const proviso = `${LIMITS}\n但書 寬 於 及格科目 依 一 {\n  當 課程.學分 至少 3\n  改 是\n}\n`;
    expect(marked(small('定義 數 (value) : 整數 依 一 {\n  ＝ 個數（學生.修課 其中 辦法.及格科目）\n}\n', proviso))).toContain('FG5053 辦法.及格科目');
    const phrase = `${LIMITS}\n但書 寬 於 優等 依 一 {\n  當 課程.學分 至少 3\n  改 80分\n}\n`;
    expect(messages(small('定義 數 (value) : 整數 依 一 {\n  ＝ 個數（學生.修課 其中 課程.成績 多於 辦法.優等）\n}\n', phrase))).toContain('「辦法.優等」不能用在清單的每一筆「課程」上：它是另一部法規的用語或疑義，照那邊的規定看的是單獨的一筆。');
  });
});

describe('limits of another regulation in a 科目表', () => {
  const TEXT = '一、成績[六十分以上]{及格}者採計。概論[至少二學分]{概論下限}、史論與鑑賞各[至少一學分]{史論下限}，史論[至多三門]{史論門數}；概論必選[至少一門]{必選門數}、[一學分以上]{必選學分}。每門以[一至三學分]{採計範圍}採計，概論[以四學分為限]{概論上限}，[八十分以上]{優良}者採計校外科目。\n';
  const ROWS = '附表1　科目表\n  | 類別 | 科目名稱 | 註記 |\n  | 概論 | 設計概論 | 必選 |\n  | ^ | 美學 |  |\n  | 史論 | 藝術史 |  |\n  | 鑑賞 | 展覽評論 |  |\n';
  const NAMES = /(及格|採計範圍|概論下限|概論上限|必選門數|必選學分|史論下限|史論門數|優良)(?=[、\n])/g;
  const own = `${TABLE.slice(0, TABLE.search(/\n  (?:併計|總計)/))}\n}\n`;
  const small = (more = '', rule = ''): Small => compileFiles({
    'v.fagui': COURSES, 'b.fagui': other(`${TEXT}${ROWS}\n${own.replace('專門科目 (specialty)', '本法科目 (here)')}\n${more}`, 't.courses'),
    'a.fagui': reader(`一、科目如附表。\n${ROWS}\n${own.replace(NAMES, '辦法.$1')}\n${rule}`, 't.courses'),
  });
  const taken = (...titles: string[]) => ({ 師資生: { 身分: '轉學生', 修課: titles.map((title) => ({ 科目名稱: title, 學分: 2, 成績: 70, 校外: false })) } });
  const outcome = (more: string, ...titles: string[]): string => resultsOf(small(more), taken(...titles))['specialty']!.outcome;
  it('are those limits', () => expect([outcome('', '設計概論', '藝術史', '展覽評論'), outcome('', '藝術史', '展覽評論')]).toEqual(['met', 'violated']));
  it('with what changes them there', () => {
    const lifted = ['概論下限', '必選門數', '必選學分'].map((name) => `但書 轉學之${name} 於 ${name} 依 一 {\n  當 師資生.身分 為 轉學生\n  不適用\n}\n\n`).join('');
    expect(outcome(lifted, '藝術史', '展覽評論')).toBe('met');
    const rule = '規則 概論學分 依 一 {\n  應 合計（修課紀錄.學分 於 師資生.修課） 合於 辦法.概論下限\n}\n';
    expect(marked(small(lifted, rule)).filter((m) => !m.startsWith('FG4011'))).toEqual(['FG5081 規則 概論學分 依 一']);
  });
  it('count for a conclusion elsewhere, with the credits that are printed there', () => {
    const printed = `${ROWS.replace('| 註記 |', '| 註記 | 學分 |').replaceAll(/^(  \|(?! 類別).*\|)$/gm, '$1 2 |')}`;
    const table = own.replace('學分 修課紀錄.學分', '學分 學分 為 修課紀錄.學分').replace('專門科目 (specialty)', '本法科目 (here)');
    const result = (titles: readonly string[]) => resultsOf(compileFiles({ 'v.fagui': COURSES, 'b.fagui': other(`${TEXT}${printed}\n${table}`, 't.courses'), 'a.fagui': reader('一、依辦法。\n\n結論 修畢 (done) 依 一 {\n  須 辦法.本法科目\n}\n', 't.courses') }),
      { 師資生: { 修課: titles.map((title) => ({ 科目名稱: title, 成績: 70, 校外: false })) } })['done']!.outcome;
    expect([result(['設計概論', '藝術史', '展覽評論']), result(['藝術史', '展覽評論'])]).toEqual(['entitled', 'notEntitled']);
  });
  it('are the number that others read', () => {
    const rule = '規則 概論學分 (credits) 依 一 {\n  應 合計（修課紀錄.學分 於 師資生.修課） 合於 辦法.概論下限\n}\n';
    expect([taken('美學'), { 師資生: { 身分: '一般生', 修課: [] } }].map((facts) => resultsOf(small('', rule), facts)['credits']!.outcome)).toEqual(['met', 'violated']);
  });
});
