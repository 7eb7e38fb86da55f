/** Limits of a 科目表 that 但書 and 裁量 change, decided for each student: outcomes, what is missing, what is explained. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { exceptionsIn } from '../../../compiler/evaluate/exceptions.ts';
import { showResults } from '../../../compiler/evaluate/show-results.ts';
import { COURSES, withTables } from '../course-workspace.ts';
import { messages, type Small } from '../small-workspace.ts';

const VOCABULARY = COURSES.replace('  修課 (courses)', '  減修 (reduced) : 是否\n  加修 (raised) : 是否\n  減修學分 (reducedBy) : 學分 0至5\n  修課 (courses)');
const TEXT = `一、概論[至少四學分]{概論下限 (low)}、[至多六學分]{概論上限 (high)}，[二至三門]{概論門數 (number)}，每門以[至多三學分]{採計上限 (each)}採計；史論[至少一門]{史論門數 (history)}；總計[至少六學分]{總計下限 (total)}。
二、所長得核准[一至二學分]{減修範圍}內減修。
三、轉學生另有規定。
附表1　科目表
  | 類別 | 科目名稱 |
  | 概論 | 甲 |
  | ^ | 乙 |
  | ^ | 丙 |
  | 史論 | 丁 |
  | ^ | 丙 |
`;
const TABLE = `科目表 科目 (table) 依 附表1 {
  修習 師資生.修課
  科目 科目名稱 為 修課紀錄.科目名稱
  學分 修課紀錄.學分
  類別 概論 (introduction) {
    取 類別 為 「概論」
    每門 採計上限
    合於 概論下限、概論上限、概論門數
  }
  類別 史論 (history2) {
    取 類別 為 「史論」
    合於 史論門數
  }
  總計 總計下限
}
`;
const proviso = (name: string, alias: string, target: string, ...clauses: string[]): string => `但書 ${name} (${alias}) 於 ${target} 依 三 {\n${clauses.map((c) => `  ${c}\n`).join('')}}\n`;
const GRANT = '裁量 核減 (grant) 依 二 {\n  由 所長\n  要件 師資生.減修\n  核定 核減學分 (by) : 學分 合於 減修範圍\n  效果 概論下限 ＝ 原值 － 核減學分\n}\n';
const taken = (...titles: (string | [string, number])[]): object[] => titles.map((one) => ({ 科目名稱: typeof one === 'string' ? one : one[0], 學分: typeof one === 'string' ? 2 : one[1] }));

function of(...blocks: string[]) {
  const small: Small = withTables(`${TABLE}\n${blocks.join('\n')}`, TEXT, VOCABULARY);
  expect(messages(small).filter((m) => !m.includes('沒有規則使用'))).toEqual([]);
  const { checked } = small.versions[0]!;
  const { evaluate, explain } = createEvaluator(checked);
  const result = (student: object, more: object = {}) => {
    const { issues, results } = evaluate({ 師資生: student, ...more });
    expect(issues.filter((issue) => !issue.messageEn.startsWith('unknown key'))).toEqual([]);
    return results['table']!;
  };
  return {
    checked, result,
    outcome: (student: object, more: object = {}): string => { const { outcome, missing } = result(student, more); return [outcome, ...missing].join(' '); },
    lines: (student: object, more: object = {}): string[] => showResults({ regulation: 't.teachers', version: '1', asOf: null, results: explain({ 師資生: student, ...more }, '師培中心', ['table']) }, checked, true).split('\n').map((line) => line.trim()),
  };
}

const THREE = taken('甲', '乙', '丁');
const TWO = taken('甲', ['乙', 1], ['丁', 3]);

describe('a limit that a 但書 changes', () => {
  const reduced = of(proviso('減修', 'less', '概論下限', '當 師資生.減修', '改 原值 － 1學分'));

  it('is another for whom it concerns', () => {
    expect([true, false].map((減修) => reduced.outcome({ 減修, 修課: TWO }))).toEqual(['met', 'violated']);
    expect([true, false].map((減修) => reduced.outcome({ 減修, 修課: THREE }))).toEqual(['met', 'met']);
  });

  it('decides nothing where nobody knows and both limits say the same, and is missing otherwise', () => {
    expect(reduced.outcome({ 修課: THREE })).toBe('met');
    expect(reduced.outcome({ 修課: taken('甲', '丁') })).toBe('violated');
    expect(reduced.outcome({ 修課: TWO })).toBe('undetermined 師資生.減修');
    expect(reduced.outcome({})).toBe('undetermined 師資生.修課 師資生.減修');
  });

  it('is explained with its exception and its provision', () => {
    expect(reduced.result({ 減修: true, 修課: TWO }).allocation).toMatchObject({
      groups: [{ met: true, minCredits: 3, creditsPhrase: null }, {}],
      limits: [{ alias: 'low', name: '概論下限', phrase: '至少四學分', provision: '第一點', counted: '至少 3 學分', isOpen: false, by: [{ kind: 'proviso', name: '減修', provision: '第三點', isOpen: false }] }],
    });
    expect(reduced.lines({ 減修: true, 修課: TWO })).toContain('概論下限（第一點）：至少 3 學分，依但書「減修」（第三點）');
    expect(reduced.result({ 減修: false, 修課: TWO }).allocation).toMatchObject({ groups: [{ met: false, minCredits: 4, creditsPhrase: '至少四學分' }, {}] });
    expect(reduced.result({ 減修: false, 修課: TWO }).allocation!.limits).toBeUndefined();
    expect(reduced.lines({ 修課: TWO })).toContain('概論下限（第一點）：尚不能確定，這裡以 至少 4 學分計，視但書「減修」（第三點）');
    // nothing can be done within the easier limit either: that one is shown
    expect(reduced.result({ 修課: taken(['甲', 1], '丁') }).allocation).toMatchObject({ groups: [{ minCredits: 3 }, {}], limits: [{ counted: '至少 3 學分', isOpen: true }] });
  });

  it('may be any of the limits: of courses, of one course, of all, a maximum', () => {
    const counts = of(proviso('減門', 'fewer', '史論門數', '當 師資生.減修', '改 原值 － 1門'));
    expect([true, false].map((減修) => counts.outcome({ 減修, 修課: taken('甲', '乙', ['丙', 2]).slice(0, 3) }))).toEqual(['met', 'met']);
    expect([true, false].map((減修) => counts.outcome({ 減修, 修課: taken(['甲', 3], ['乙', 3]) }))).toEqual(['met', 'violated']);
    const each = of(proviso('放寬', 'more', '採計上限', '當 師資生.減修', '改 4學分'));
    expect([true, false].map((減修) => each.outcome({ 減修, 修課: taken(['甲', 4], ['乙', 0.5], '丁') }))).toEqual(['met', 'violated']);
    const total = of(proviso('免總計', 'noTotal', '總計下限', '當 師資生.減修', '改 原值 － 1學分'));
    expect([true, false].map((減修) => total.outcome({ 減修, 修課: taken('甲', '乙', ['丁', 1]) }))).toEqual(['met', 'violated']);
    const high = of(proviso('多採', 'credit', '概論上限', '當 師資生.減修', '改 3學分'));
    expect([true, false].map((減修) => high.outcome({ 減修, 修課: taken('甲', '乙', '丁') }))).toEqual(['violated', 'met']);
  });

  it('reads a fact that may be missing; without it the limit may be anything', () => {
    const by = of(proviso('減修', 'less', '概論下限', '當 師資生.減修', '改 原值 － 師資生.減修學分'));
    expect(by.outcome({ 減修: true, 減修學分: 2, 修課: TWO })).toBe('met');
    expect(by.outcome({ 減修: true, 修課: TWO })).toBe('undetermined 師資生.減修學分');
    expect(by.outcome({ 減修: true, 修課: THREE })).toBe('undetermined 師資生.減修學分');
    expect(by.outcome({ 減修: true, 修課: taken('甲', '乙') })).toBe('violated');
    expect(by.result({ 減修: true, 修課: THREE }).allocation!.limits).toMatchObject([{ counted: null, isOpen: true }]);
  });

  it('never asks for less than nothing', () => {
    const less = of(proviso('減修', 'less', '概論上限', '當 師資生.減修', '改 原值 － 9學分'));
    expect(less.outcome({ 減修: true, 修課: THREE })).toBe('violated');
    const none = of(proviso('減修', 'less', '史論門數', '當 師資生.減修', '改 原值 － 9門'));
    expect(none.outcome({ 減修: true, 修課: taken(['甲', 3], ['乙', 3]) })).toBe('met');
  });
});

describe('a limit that a 但書 takes away', () => {
  const free = of(proviso('免修', 'free', '史論門數', '當 師資生.減修', '不適用'), proviso('免門數', 'noNumber', '概論門數', '當 師資生.加修', '不適用'));

  it('is gone where any of several says so', () => {
    const any = of(proviso('免修', 'free', '史論門數', '當 師資生.減修', '不適用'), proviso('也免', 'alsoFree', '史論門數', '當 師資生.加修', '不適用'));
    const courses = taken(['甲', 3], ['乙', 3]);
    expect([[true, false], [false, true], [true, true], [false, false]].map(([減修, 加修]) => any.outcome({ 減修, 加修, 修課: courses }))).toEqual(['met', 'met', 'met', 'violated']);
  });

  it('asks for nothing where it is gone', () => {
    const courses = taken(['甲', 3], ['乙', 3]);
    expect([true, false, undefined].map((減修) => free.outcome({ 減修, 加修: false, 修課: courses }))).toEqual(['met', 'violated', 'undetermined 師資生.減修']);
    expect(free.lines({ 減修: true, 加修: false, 修課: courses })).toContain('史論門數（第一點）：不適用，依但書「免修」（第三點）');
    // a range, both ends of it
    expect([true, false, undefined].map((加修) => free.outcome({ 減修: false, 加修, 修課: taken(['甲', 3], ['甲', 3], ['甲', 3], ['甲', 3]).concat(taken('丁')) }))).toEqual(['met', 'met', 'met']);
    const one = of(proviso('免門數', 'noNumber', '概論門數', '當 師資生.加修', '不適用'), proviso('採計', 'counts', '採計上限', '不適用'));
    expect([true, false].map((加修) => one.outcome({ 加修, 修課: taken(['甲', 6], '丁') }))).toEqual(['met', 'violated']);
  });

  it('is refused where something else reads its number', () => {
    const codes = (blocks: string): string[] => withTables(`${TABLE}\n${blocks}`, TEXT, VOCABULARY).diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
    const rule = (target: string): string => `規則 另 (other) 依 三 {\n  應 師資生.減修學分 合於 ${target}\n}\n`;
    expect(codes(`${proviso('免修', 'free', '概論下限', '不適用')}${rule('概論下限')}`)).toEqual(['FG5081']);
    expect(codes(`${proviso('免修', 'free', '概論下限', '不適用')}${rule('概論上限')}`)).toEqual([]);
    expect(codes(`${proviso('免修', 'free', '減修範圍', '不適用')}${GRANT}`)).toEqual(['FG5033']);
  });
});

describe('several exceptions of one limit', () => {
  it('go in their order', () => {
    const two = of(proviso('減修', 'less', '概論下限', '當 師資生.減修', '改 原值 － 1學分'), proviso('加修', 'more', '概論下限', '當 師資生.加修', '改 原值 ＋ 1學分', '優先於 減修'));
    const courses = TWO;
    expect([[true, false], [true, true], [false, false]].map(([減修, 加修]) => two.outcome({ 減修, 加修, 修課: courses }))).toEqual(['met', 'violated', 'violated']);
    expect(two.result({ 減修: true, 加修: true, 修課: courses }).allocation!.limits).toMatchObject([{ counted: '至少 5 學分', by: [{ name: '加修' }] }]);
  });

  it('are in conflict without an order', () => {
    const two = of(proviso('減修', 'less', '概論下限', '當 師資生.減修', '改 原值 － 1學分'), proviso('免修', 'free', '概論下限', '當 師資生.加修', '不適用'));
    expect(two.result({ 減修: true, 加修: true, 修課: TWO })).toMatchObject({ outcome: 'conflict' });
    expect(two.lines({ 減修: true, 加修: true, 修課: TWO }).join('\n')).toContain('免修');
    expect([[true, false], [false, true], [false, false]].map(([減修, 加修]) => two.outcome({ 減修, 加修, 修課: TWO }))).toEqual(['met', 'met', 'violated']);
    expect(two.outcome({ 減修: true, 修課: TWO })).toBe('undetermined 師資生.加修');
  });

  it('are tried together while both are open', () => {
    const two = of(proviso('減修', 'less', '概論下限', '當 師資生.減修', '改 原值 － 1學分'), proviso('少計', 'cap', '總計下限', '當 師資生.加修', '改 原值 ＋ 3學分'));
    expect(two.outcome({ 修課: taken(['甲', 3], ['乙', 3], ['丁', 3]) })).toBe('met');
    expect(two.outcome({ 修課: taken(['甲', 1], ['乙', 1], ['丁', 9]) })).toBe('violated');
    expect(two.outcome({ 修課: THREE })).toBe('undetermined 師資生.減修 師資生.加修');
    expect(two.outcome({ 加修: false, 修課: THREE })).toBe('met');
  });
});

describe('a limit that a 裁量 changes', () => {
  const granted = of(GRANT);
  const at = (決定: string | undefined, 核減學分?: number): object => (決定 ? { 核減: { 決定, ...(核減學分 === undefined ? {} : { 核減學分 }) } } : {});

  it('is what was granted, where the requirement is met', () => {
    expect(granted.outcome({ 減修: true, 修課: TWO }, at('准', 1))).toBe('met');
    expect(granted.outcome({ 減修: true, 修課: TWO }, at('不准'))).toBe('violated');
    expect(granted.outcome({ 減修: false, 修課: TWO }, at('准', 1))).toBe('violated');
    expect(granted.outcome({ 修課: TWO }, at('准', 1))).toBe('undetermined 師資生.減修');
    expect(granted.outcome({ 修課: THREE }, at('准', 1))).toBe('met');
    expect(granted.result({ 減修: true, 修課: TWO }, at('准', 1)).allocation!.limits).toMatchObject([{ counted: '至少 3 學分', by: [{ kind: 'discretion', name: '核減', provision: '第二點' }] }]);
    expect(granted.result({ 減修: false, 修課: TWO }, at('准', 1)).allocation!.limits).toBeUndefined();
  });

  it('is every one of them while nothing is decided', () => {
    expect(granted.outcome({ 減修: true, 修課: THREE })).toBe('met');
    expect(granted.outcome({ 減修: true, 修課: TWO })).toBe('undetermined 核減.決定');
    expect(granted.outcome({ 減修: true, 修課: TWO }, at('未決'))).toBe('undetermined 核減.決定');
    expect(granted.outcome({ 減修: true, 修課: taken(['甲', 1], '丁') })).toBe('violated');
    expect(granted.outcome({ 減修: false, 修課: TWO })).toBe('violated');
    const least = taken('甲', ['甲', 0.1], ['丁', 3.9]);
    expect(granted.outcome({ 減修: true, 修課: least }, at('准'))).toBe('undetermined 核減.核減學分');
    expect(granted.outcome({ 減修: true, 修課: taken('甲', ['甲', 1], ['丁', 3]) }, at('准'))).toBe('met');
  });

  it('goes with a 但書 of the same limit', () => {
    const both = of(GRANT, proviso('加修', 'more', '概論下限', '當 師資生.加修', '改 原值 ＋ 1學分'));
    expect(both.outcome({ 減修: true, 加修: true, 修課: TWO }, at('准', 2))).toBe('met');
    expect(both.outcome({ 減修: true, 加修: true, 修課: TWO }, at('准', 1))).toBe('violated');
    expect(both.result({ 減修: true, 加修: true, 修課: TWO }, at('准', 2)).allocation!.limits).toMatchObject([{ counted: '至少 3 學分', by: [{ name: '加修' }, { name: '核減' }] }]);
  });
});

describe('fagui exceptions', () => {
  it('tells what bears on a limit and on the table', () => {
    const { checked } = of(GRANT, proviso('加修', 'more', '概論下限', '當 師資生.加修', '改 原值 ＋ 1學分'), proviso('免修', 'free', '史論門數', '不適用'));
    const found = exceptionsIn(checked);
    expect(found.find((b) => b.name === '科目')!.beatenBy.map((b) => `${b.kind} ${b.name} ${b.on} ${b.effect}`)).toEqual(['proviso 加修 概論下限 概論下限 ＝ 原值 ＋ 1學分', 'discretion 核減 概論下限 概論下限 ＝ 原值 － 核減學分', 'proviso 免修 史論門數 不適用']);
    expect(found.find((b) => b.name === '概論下限')).toMatchObject({ readBy: ['科目'] });
  });
});

describe('an unknown fact that two limits read', () => {
  it('is tried for both together', () => {
    const either = of(proviso('加概論', 'moreOfOne', '概論下限', '當 師資生.減修', '改 原值 ＋ 1.5學分'), proviso('加史論', 'moreOfOther', '史論門數', '當 非 師資生.減修', '改 原值 ÷ 0.5'));
    // 丙 counts for either of them, and not for both
    const courses = taken(['甲', 3], ['乙', 1], ['丙', 1.5], '丁');
    expect([true, false, undefined].map((減修) => either.outcome({ 減修, 修課: courses }))).toEqual(['met', 'met', 'met']);
    expect([true, false, undefined].map((減修) => either.outcome({ 減修, 修課: taken(['甲', 3], ['乙', 1], '丁') }))).toEqual(['violated', 'violated', 'violated']);
    expect(either.result({ 修課: courses }).allocation!.limits!.map(({ isOpen }) => isOpen)).toEqual([true, true]);
    expect([true, false, undefined].map((減修) => either.outcome({ 減修, 修課: taken(['甲', 3], ['乙', 3], '丁') }))).toEqual(['met', 'violated', 'undetermined 師資生.減修']);
    expect(either.outcome({ 修課: taken(['甲', 3], ['乙', 3], '丁', '丁') })).toBe('met');
    expect(either.outcome({ 修課: taken(['甲', 3], '丁') })).toBe('violated');
  });
});
