/** 基準日 and 入學學年度 of a 案例: which versions of what its regulation reads it is about. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../compiler/evaluate/coverage.ts';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { formatText } from '../../../lang/format.ts';
import { compileFiles, messages, VOCABULARY, type Small } from '../small-workspace.ts';

const LIMITS = '法規 修課辦法 (t.limits)\n使用 t.vocabulary\n版本 1\n施行 110年8月1日\n\n一、每學期[至多二十五學分]{學期上限 (maximum)}。\n\n規則 修課上限 (limit) 依 一 {\n  應 選課.學分 合於 學期上限\n}\n';
const LESS = (more = ''): string => `修正案 修課辦法 (t.limits.2)\n修正法規 t.limits @ 1\n生效 自113年8月1日生效${more}\n通過 113年6月1日\n公布 113年7月1日\n\n一 字句\n  「二十五」改「二十」\n說明 減少。\n`;
const RULE = '規則 申請 (apply) 依 一 {\n  應 選課.學分 合於 修課辦法.學期上限\n}\n';
const at = (credits: number, outcome: string, time = '', name = `修${credits}學分${time.replace(/\s+/g, '')}`): string => `案例 ${name} {\n  ${time && `${time}\n  `}選課 { 學分 ${credits} }\n  申請 ${outcome}\n}\n`;
const award = (cases: string, rule = RULE): string => `法規 獎學金要點 (t.award)\n使用 t.vocabulary、t.limits\n版本 1\n施行 111年8月1日\n\n一、修課者得申請。\n\n${rule}\n${cases}`;
const files = (cases: string, more = '', others: Readonly<Record<string, string>> = {}): Small => compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': award(cases), 'b.fagui': LIMITS, 'b2.fagui': LESS(more), ...others });
const run = (small: Small) => {
  expect(messages(small)).toEqual([]);
  return runCases(small.compiled.regulations.find((r) => r.regulation.alias === 't.award')!);
};
const shown = (small: Small): unknown[] => run(small).map((r) => [r.name, r.passed, r.shownVersion, r.findings.map((f) => f.code)]);
const [OLD, NEW] = ['1（讀 修課辦法 1）', '1（讀 修課辦法 2）'];

describe('the day of a case', () => {
  it('chooses the versions in force on it; without one the newest count', () => {
    expect(shown(files(at(25, '符合', '基準日 113年7月31日') + at(25, '違反', '基準日 113年8月1日') + at(25, '違反')))).toEqual([
      ['修25學分基準日113年7月31日', true, OLD, []], ['修25學分基準日113年8月1日', true, NEW, []], ['修25學分', true, NEW, []],
    ]);
  });

  it('is no rule of that name', () => {
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': award('案例 日期 {\n  選課 { 學分 3 }\n  基準日 符合\n}\n', RULE.replace('申請 (apply)', '基準日')), 'b.fagui': LIMITS });
    expect(shown(small)).toEqual([['日期', true, '1', []]]);
  });

  it('may stand among the facts, as that of the calendar', () => {
    const calendar = '行事曆 112學年度第2學期 (t.terms.112-2)\n機關 某大學\n期間 113年2月1日至113年8月31日\n\n上課開始 113年2月19日\n假日 無\n補班 無\n';
    const of = (credits: number, outcome: string, day: string): string => at(credits, outcome, `行事曆 { 基準日 ${day} }`, day);
    const body = award(of(25, '符合', '113年7月31日') + of(25, '違反', '113年8月1日')).replace('t.limits\n', 't.limits、t.terms\n');
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': body, 'b.fagui': LIMITS, 'b2.fagui': LESS(), 'c.fagui': calendar });
    expect(shown(small)).toEqual([['113年7月31日', true, OLD, []], ['113年8月1日', true, NEW, []]]);
  });

  it('outside of the time of the version is told, with the time', () => {
    const [result] = run(files(at(25, '符合', '基準日 111年7月31日')));
    expect(result!.findings.map((f) => [f.code, f.primary.source.text.slice(f.primary.span.start, f.primary.span.end), f.parameters])).toEqual([
      ['FG7015', '基準日 111年7月31日', { date: '111年7月31日', version: '1', other: null, periods: ['自111年8月1日起至113年7月31日止', '自113年8月1日起'] }],
    ]);
  });

  it('after the time of the version is told too, with the version that is in force', () => {
    const amended = '修正案 獎學金要點 (t.award.2)\n修正法規 t.award @ 1\n生效 自114年2月1日生效\n通過 113年12月1日\n公布 114年1月1日\n\n一 字句\n  「得申請」改「可申請」\n說明 修字。\n規則不動 申請\n';
    const results = run(files(at(21, '違反', '基準日 114年3月1日'), '', { 'a2.fagui': amended }));
    expect(results.flatMap((r) => r.findings.map((f) => [f.code, (f.parameters as { other: string | null }).other]))).toEqual([['FG7015', '2']]);
  });

  it('on which the other regulation has no version is told', () => {
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': award(at(25, '符合', '基準日 111年9月1日')), 'b.fagui': LIMITS.replace('110年8月1日', '112年8月1日') });
    expect(runCases(small.compiled.regulations.find((r) => r.regulation.alias === 't.award')!)[0]!.findings.map((f) => f.code)).toEqual(['FG7014']);
  });

  it('that is no whole date, or is given twice, is told', () => {
    const codes = (time: string): string[] => run(files(at(25, '符合', time)))[0]!.findings.map((f) => f.code);
    expect([codes('基準日 113年7月'), codes('基準日 113年7月1日\n  基準日 113年7月2日'), codes('入學學年度 113學分'), codes('入學學年度 0')]).toEqual([['FG7002'], ['FG7001'], ['FG7002'], ['FG7002']]);
    expect(run(files(at(25, '符合', '入學學年度 0')))[0]!.findings.map((d) => messageOf(d, 'zh'))).toEqual(['這個事實要寫「學年度」的值。']);
    expect(run(files(at(25, '符合', '基準日 113年7月1日\n  基準日 113年7月2日')))[0]!.findings.map((d) => messageOf(d, 'zh'))).toEqual(['案例裡「基準日」給了兩次。']);
  });

  it('keeps its line when the file is formatted', () => {
    const text = award(at(25, '符合', '基準日 113年7月31日'));
    expect(formatText('a.fagui', text.replace('基準日 113年7月31日', '基準日   113年7月31日'))).toBe(text);
  });
});

describe('修正前 and 修正後', () => {
  const AMENDMENT = '修正案 獎學金要點 (t.award.2)\n修正法規 t.award @ 1\n生效 自114年2月1日生效\n通過 113年12月1日\n公布 114年1月1日\n\n二 增訂\n  二、加修[至多二學分]{加修 (more)}。\n說明 增加。\n\n規則 加修規則 (moreCredits) 依 二 {\n  應 選課.學分 合於 加修\n}\n\n案例 兩邊 {\n  基準日 114年3月1日\n  選課 { 學分 21 }\n  修正前 申請 違反\n  修正後 申請 違反\n}\n\n案例 修正以前 {\n  基準日 113年7月1日\n  選課 { 學分 21 }\n  修正前 申請 符合\n}\n';
  it('are read as they were in force on the day, 修正前 as it was last', () => {
    expect(shown(files('', '', { 'a2.fagui': AMENDMENT }))).toEqual([['兩邊', true, '2', []], ['修正以前', true, '2', []]]);
  });
  it('of a draft are read with the newest of the others', () => {
    const draft = AMENDMENT.replace(/生效.*\n通過.*\n公布.*\n/, '').replace('修正前 申請 符合', '修正前 申請 符合\n  修正後 申請 違反');
    expect(shown(files('', '', { 'a2.fagui': draft })).map((r) => (r as unknown[])[1])).toEqual([true, true]);
  });
});

describe('the admission year of a case', () => {
  const SPLIT = '；適用自113學年度入學學生';
  it('chooses among versions that differ by it, and must be there where they do', () => {
    const day = '基準日 113年9月1日';
    expect(shown(files(at(25, '符合', `${day}\n  入學學年度 112`) + at(25, '違反', `${day}\n  入學學年度 113學年度`) + at(25, '違反', day) + at(25, '符合', '入學學年度 112'), SPLIT))).toEqual([
      ['修25學分基準日113年9月1日入學學年度112', true, OLD, []], ['修25學分基準日113年9月1日入學學年度113學年度', true, NEW, []], ['修25學分基準日113年9月1日', false, '1', ['FG7011']], ['修25學分入學學年度112', true, OLD, []],
    ]);
  });

  it('may stand among the facts, and must be the same there', () => {
    const vocabulary = VOCABULARY.replace('記錄 學生 (student) {', '記錄 學生 (student) {\n  入學學年度 (admitted) : 整數 90至200');
    const of = (time: string, year: number, field = '入學學年度'): string => at(25, '符合', time, `${year}`).replace('  選課', `  學生 { ${field} ${year} }\n  選課`);
    const small = files(of('基準日 113年9月1日', 112) + of('基準日 113年9月1日\n  入學學年度 113', 114) + of('基準日 113年9月1日\n  入學學年度 113', 115, 'admitted'), SPLIT, { 'v.fagui': vocabulary });
    expect(shown(small)).toEqual([['112', true, OLD, []], ['114', false, '1', ['FG7010']], ['115', false, '1', ['FG7010']]]);
  });
});

describe('coverage', () => {
  const coverage = (cases: string, rule = RULE) => {
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': award(cases, rule), 'b.fagui': LIMITS, 'b2.fagui': LESS() });
    return coverageOf(small.compiled.regulations.find((r) => r.regulation.alias === 't.award')!).items.map((i) => [i.name, i.versions, i.observed, i.points.filter((p) => !p.reached).length]);
  };
  it('counts a rule once for each combination in which it decides otherwise', () => {
    const newest = [19, 20, 21].map((n) => at(n, n > 20 ? '違反' : '符合')).join('');
    const before = [24, 25, 26].map((n) => at(n, n > 25 ? '違反' : '符合', '基準日 113年7月31日')).join('');
    expect(coverage(newest).map(([, versions, observed]) => [versions, observed])).toEqual([[[OLD], false], [[NEW], true]]);
    expect(coverage(newest + before).map(([, versions, , missing]) => [versions, missing])).toEqual([[[OLD], 0], [[NEW], 0]]);
  });
  it('counts it once where all combinations decide the same', () => {
    const [first, ...more] = coverage(at(3, '符合', '基準日 113年7月31日').replace('申請', '固定'), `${RULE}\n規則 固定 (fixed) 依 一 {\n  應 選課.學分 至多 9學分\n}\n`).filter(([name]) => name === '固定');
    expect([first![1], first![2], more]).toEqual([['1'], true, []]);
  });
});
