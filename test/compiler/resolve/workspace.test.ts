import { describe, expect, it } from 'vitest';
import { compileFiles, marked, messages } from '../small-workspace.ts';

const VOCABULARY = '詞彙 教務 (t.v)\n\n列舉 身分 (status) {\n  一般生 (regular)\n}\n\n單位 鐘點 (teachingHour)\n\n記錄 選課 (enrolment) {\n  身分 (status) : 身分\n  學分 (credits) : 學分 0至60\n  名單 (names) : 清單 文字\n  鐘點 (teaching) : 鐘點 小數1位 0至20 可缺\n  星期 (weekday) : 星期\n}\n';

describe('vocabulary', () => {
  const recordOf = (text: string) => compileFiles({ 'v.fagui': text }).compiled.resolved.vocabularies.get('t.v')!.records[0]!;

  it('reads types with units, ranges, decimals, lists and 可缺', () => {
    const show = Object.fromEntries(recordOf(VOCABULARY).fields.map((f) => [f.name.text, f]));
    expect(show['學分']!.type).toEqual({ kind: 'number', unit: '學分', decimals: 0, low: { n: 0n, d: 1n }, high: { n: 60n, d: 1n } });
    expect(show['鐘點']).toMatchObject({ optional: true, type: { unit: '鐘點', decimals: 1 } });
    expect(show['名單']!.type).toEqual({ kind: 'list', element: { kind: 'text' } });
    expect(show['身分']!.type).toEqual({ kind: 'enumeration', enumeration: '身分' });
    expect(show['星期']!.type).toEqual({ kind: 'enumeration', enumeration: '星期' });
  });

  it('suggests units and enumerations for a type that does not exist', () => {
    expect(messages(compileFiles({ 'v.fagui': VOCABULARY.replace(': 學分', ': 學份') }))).toEqual(['沒有「學份」這個型別或單位。您是不是要寫「學分」？']);
    expect(messages(compileFiles({ 'v.fagui': VOCABULARY.replace(': 身分', ': 身份') }))).toEqual(['沒有「身份」這個型別或單位。您是不是要寫「身分」？']);
  });

  it('reports a name or an alias that is given twice at the second', () => {
    expect(marked(compileFiles({ 'v.fagui': VOCABULARY.replace('名單 (names)', '名單 (credits)') }))).toEqual(['FG2001 名單 (credits)']);
  });
});

describe('the title of a regulation', () => {
  it.each([['選課要點', '選課要點'], ['示範大學選課要點', '選課要點'], ['示範大學', '示範大學']])('has no institution in it, which is printed before it: %s', (written, title) => {
    expect(compileFiles({ 'a.fagui': `法規 ${written} (t.a)\n機關 示範大學\n\n一、甲。\n` }).versions[0]!.checked.version.text.title).toBe(title);
  });
});

describe('files of a workspace', () => {
  it('a second file of one alias is left out, wherever it stands', () => {
    const small = compileFiles({ 'a.fagui': '法規 甲 (t.a)\n\n一、甲。\n', 'b.fagui': '法規 乙 (t.a)\n\n一、乙。\n' });
    expect(marked(small)).toEqual(['FG2002 t.a']);
    expect(small.compiled.regulations.map((r) => r.regulation.base.text.title)).toEqual(['甲']);
  });

  it('an alias that no file has is suggested from those that exist', () => {
    expect(messages(compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': '法規 甲 (t.a)\n使用 t.w\n\n一、甲。\n' }))).toEqual(['工作區內找不到「t.w」。您是不是要寫「t.v」？']);
    expect(marked(compileFiles({ 'a.fagui': '法規 甲 (t.abc)\n版本 1\n\n一、甲。\n', 'b.fagui': '修正案 甲修正 (t.abc.2)\n修正法規 t.abd @ 1\n\n一 刪除 遞補\n說明 丙。\n' }))).toEqual(['FG2003 t.abd']);
  });

  it('a file that cannot be read keeps its rules from running, and no others', () => {
    const rule = '一、[至少修十六學分]{下限}。\n\n規則 下限規定 依 一 {\n  應 選課.學分 合於 下限\n}\n';
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'a.fagui': `法規 甲 (t.a)\n使用 t.v\n版本 1\n\n${rule}\n規則 壞 依 一 {\n  應 選課.學分 合於\n}\n`, 'b.fagui': `法規 乙 (t.b)\n使用 t.v\n版本 1\n\n${rule}` });
    expect(small.compiled.regulations.map((r) => r.versions[0]!.sound)).toEqual([false, true]);
    expect(small.diagnostics.map((d) => d.code)).toEqual(['FG1034']);
  });
});

describe('使用', () => {
  it('names regulations too, and offers the name that is nearest', () => {
    const small = compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': '法規 選課要點 (t.selection)\n使用 t.v\n版本 1\n\n一、略。\n', 'o.fagui': '法規 別的要點 (t.other)\n使用 t.v, t.selection, t.selectoin\n版本 1\n\n一、略。\n' });
    expect(messages(small)).toEqual(['工作區內找不到「t.selectoin」。您是不是要寫「t.selection」？']);
  });
});
