/** 基準日 in rules: the day in question, which a case or a question states and nobody guesses. */
import { describe, expect, it } from 'vitest';
import { emitTypeScript } from '../../../compiler/emit/typescript/index.ts';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { lowerVersion } from '../../../compiler/lower/index.ts';
import { verifyWorkspace } from '../../../compiler/verify/verify-workspace.ts';
import { helpOf } from '../../../lang/diagnostics/diagnostic.ts';
import { codes, compileFiles, HEAD, marked, messages, VOCABULARY, type Small } from '../small-workspace.ts';

const RULE = '規則 登記 (register) 依 一 {\n  得 登記\n  當 歲數（選課.考試日 至 基準日） 合於 年齡\n}\n';
const regulation = (blocks: string, head = HEAD): string => `${head}一、[滿二十歲]{年齡 (age)}者，得登記。\n\n${blocks}`;
const small = (blocks = RULE, files: Record<string, string> = {}): Small => compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': regulation(blocks), ...files });
const asked = (asOf: string | undefined, made = small()) => {
  expect(messages(made)).toEqual([]);
  const { issues, results } = createEvaluator(made.versions[0]!.checked).evaluate({ 選課: { 考試日: '2005-10-01' }, ...(asOf && { asked: { asOf } }) });
  expect(issues).toEqual([]);
  return results['register']!;
};

describe('the day in question', () => {
  it('is a day like others', () => {
    expect([asked('2025-09-30').outcome, asked('2025-10-01').outcome]).toEqual(['notEntitled', 'entitled']);
  });
  it('is not known where nobody states it', () => {
    const { outcome, missing, possible } = asked(undefined);
    expect([outcome, missing, possible]).toEqual(['undetermined', ['基準日'], ['entitled', 'notEntitled']]);
  });
  it('is said by 基準日 of a case, also inside of 行事曆', () => {
    const at = (day: string, outcome: string): string => `\n案例 ${outcome} {\n  基準日 ${day}\n  選課 { 考試日 94年10月1日 }\n  登記 ${outcome}\n}\n`;
    const made = small(`${RULE}${at('114年10月1日', '得')}${at('114年9月30日', '不得')}\n案例 未知 {\n  選課 { 考試日 94年10月1日 }\n  登記 無法判定\n}\n`);
    expect(messages(made)).toEqual([]);
    expect(runCases(made.compiled.regulations[0]!).map(({ passed }) => passed)).toEqual([true, true, true]);
    const calendar = '行事曆 114學年度第1學期 (t.calendar.114-1)\n期間 114年8月1日至115年1月31日\n\n開學 114年9月8日\n';
    const inside = compileFiles({ 'v.fagui': VOCABULARY, 'c.fagui': calendar, 'r.fagui': regulation(`${RULE}\n案例 行事曆 {\n  行事曆 { 基準日 114年10月1日 }\n  選課 { 考試日 94年10月1日 }\n  登記 得\n}\n`, HEAD.replace('t.vocabulary', 't.vocabulary, t.calendar')) });
    expect(runCases(inside.compiled.regulations[0]!).map(({ passed }) => passed)).toEqual([true]);
  });
  it('has a type of its own in the generated module, under the alias that select takes', () => {
    const code = emitTypeScript(lowerVersion(small().versions[0]!.checked), { runtimeModule: 'fagui/runtime', sourcePath: 'r.fagui' });
    expect(code).toMatch(/readonly asOf\?: string;/);
    expect(code).toMatch(/readonly asked\?: Asked;/);
  });
  it('is told in words, with the day from which the outcome is another', () => {
    const [full] = Object.values(createEvaluator(small().versions[0]!.checked).explain({ 選課: { 考試日: '2005-10-01' }, asked: { asOf: '2025-09-01' } }, '教務處', ['register']));
    expect(full!.changes.map(({ text }) => text)).toContain('若 基準日 為 114年10月1日以後，則得。');
    const [unknown] = Object.values(createEvaluator(small().versions[0]!.checked).explain({ 選課: { 考試日: '2005-10-01' } }, '教務處', ['register']));
    expect(unknown!.needs.map(({ text }) => text)).toEqual(['要看哪一天（基準日），由教務處指定']);
  });
  it('gives way to what the regulation itself calls so', () => {
    const own = small('定義 基準日 : 日期 依 一 {\n  ＝ 選課.申請日\n}\n' + RULE);
    expect(own.versions[0]!.checked.records.has('時點')).toBe(false);
    expect(createEvaluator(own.versions[0]!.checked).evaluate({ 選課: { 考試日: '2005-10-01', 申請日: '2025-10-01' } }).results['register']!.outcome).toBe('entitled');
  });
  it('FG2008: cannot share its key of the input with a record of the vocabulary', () => {
    const made = compileFiles({ 'v.fagui': `${VOCABULARY}\n記錄 詢問 (asked) {\n  日 (day) : 日期\n}\n`, 'r.fagui': regulation(RULE) });
    expect(codes(made)).toEqual(['FG2008']);
  });
  it('is no fact to give a value to (FG5065), and FG2006 names it where 今天 is written', () => {
    expect(codes(small(`${RULE}\n規則 給 (give) 依 一 {\n  效果 基準日 ＝ 選課.申請日\n}\n`))).toContain('FG5065');
    const today = small(RULE.replace('基準日', '今天'));
    expect(marked(today)).toEqual(['FG2006 今天']);
    expect(helpOf(today.diagnostics[0]!, 'zh')).toContain('「基準日」');
  });
});

describe('verify', () => {
  const early = '規則 早 (early) 依 一 {\n  適用 基準日 早於 114年8月1日\n  應   選課.核准\n}\n';
  it('looks at days in force only', () => {
    const found = (head: string) => verifyWorkspace(compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': regulation(RULE + early, head) }).compiled, false).map((f) => f.diagnostic.code);
    expect(found(HEAD)).toEqual([]);
    expect(found(HEAD.replace('版本 1\n', '版本 1\n施行 114年8月1日\n'))).toEqual(['FG7103', 'FG7109']);
  });
  it('states the day in the case that it shows', () => {
    const made = small(`${RULE}\n定義 額度 (quota) : 學分 依 一 {\n  當 基準日 早於 114年8月1日 則 2 學分\n  當 基準日 不早於 115年1月1日 則 3 學分\n}\n`);
    const [finding] = verifyWorkspace(made.compiled, false);
    expect(finding!.block).toMatch(/\n {2}基準日 11\d年\d+月\d+日\n/);
  });
});

describe('how old', () => {
  it('is 歲數, which is no 年數 (FG5002)', () => {
    const wrong = small(RULE.replace('歲數', '年數'));
    expect(marked(wrong)).toEqual(['FG5002 年數（選課.考試日 至 基準日） 合於 年齡']);
    expect(helpOf(wrong.diagnostics[0]!, 'zh')).toContain('歲數（學生.生日 至 基準日）');
  });
  it('is 滿歲數 without what has begun', () => {
    const made = small(RULE.replace('當 歲數（選課.考試日 至 基準日） 合於 年齡', '當 滿歲數（選課.考試日 至 基準日） 等於 19歲 且 歲數（選課.考試日 至 基準日） 合於 年齡'));
    expect(asked('2025-10-01', made).outcome).toBe('notEntitled');
  });
});
