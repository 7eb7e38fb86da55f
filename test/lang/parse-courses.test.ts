import { describe, expect, it } from 'vitest';
import type { CourseGroupSyntax, CourseTableSyntax, ExpressionSyntax } from '../../lang/ast.ts';
import { formatSource, formatText } from '../../lang/format.ts';
import { parseSource } from '../../lang/parse.ts';
import { createSource } from '../../lang/source.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';

const HEAD = '法規 甲 (test.a)\n\n一、甲。\n\n';
const HEAD_ONLY = '科目表 修習 (taken) 依 附表1 {\n';
const READS = '  修習 學生.修課\n  科目 科目名稱 為 修課.科目名稱\n  學分 修課.學分\n';

function read(text: string): { readonly table: CourseTableSyntax; readonly codes: string[]; readonly kinds: string[] } {
  const found: Diagnostic[] = [];
  const file = parseSource(createSource('a.fagui', HEAD + text), (d) => found.push(d));
  const items = file.kind === 'regulation' ? file.items : [];
  const shown = found.map(({ code, primary: { source, span } }) => `${code} ${source.text.slice(span.start, span.end)}`);
  return { table: items.find((i): i is CourseTableSyntax => i.kind === 'courseTable')!, codes: shown, kinds: items.map((i) => i.kind) };
}
const body = (clauses: string): ReturnType<typeof read> => read(`${HEAD_ONLY}${READS}${clauses}}\n`);
const path = (e: ExpressionSyntax | null): string => (e?.kind === 'path' ? e.steps.map((s) => s.text).join('.') : e?.kind === 'string' ? e.text : String(e?.kind));
const words = (list: readonly { readonly text: string }[]): string => list.map((w) => w.text).join('、');
const shown = (g: CourseGroupSyntax): unknown => ({
  [`${g.word} ${g.name.text}`]: [...g.rows.map((r) => `${r.column.text}＝${r.values.map(path).join('、')}`), ...g.conditions.map((c) => c.kind), ...(g.each ? [`每門 ${g.each.text}`] : []), words(g.limits), ...g.groups.map(shown)],
});

describe('a course table', () => {
  it('is read with its groups', () => {
    const { table, codes } = body(`  適用 學生.修課 有
  計入 修課.成績
    合於 及格
  計入 修課.學分 至少 2學分
  類別 概論（introduction） {
    取 類別 為 「理解（概論）」、必修
    取 註記 為 必選
    每門 採計範圍
    合於 概論下限、概論門數
    合於 概論上限
    組 必選 (compulsory) { 取 「註 記」 為 「概論必選」；合於 門數 }
  }
  類別 學分 { 當 修課.領域 為 選修；合於 學分下限 }
  併計 概論、學分
  總計 總下限、又下限
`);
    expect(codes).toEqual([]);
    expect(table.broken).toBe(false);
    expect([path(table.courses), table.key!.column.text, path(table.key!.value), path(table.credits)]).toEqual(['學生.修課', '科目名稱', '修課.科目名稱', '修課.學分']);
    expect([table.applies.length, table.counts.map((c) => c.kind), table.pairs.map((p) => words(p.groups)), words(table.total)]).toEqual([1, ['compare', 'compare'], ['概論、學分'], '總下限、又下限']);
    expect(table.groups.map(shown)).toEqual([
      { '類別 概論': ['類別＝理解（概論）、必修', '註記＝必選', '每門 採計範圍', '概論下限、概論門數、概論上限', { '組 必選': ['註 記＝概論必選', '門數'] }] },
      { '類別 學分': ['compare', '學分下限'] },
    ]);
    expect(table.groups[0]!.name.alias!.text).toBe('introduction');
  });

  it('has words that are names, columns and units elsewhere', () => {
    const { table, codes } = read(`${HEAD_ONLY}  修習 學生.科目\n  科目 科目 為 科目.組\n  學分 科目.學分\n  計入 學分.取 為 類別 且\n    科目.學分 至少 2\n    學分\n  類別 組 { 取 類別 為 學分、組；當 科目.當 為 總計 }\n}\n`);
    expect(codes).toEqual(['FG1034 分']);
    expect(read(`${HEAD_ONLY}  修習 學生.科目\n  科目 科目 為 科目.組\n  學分 科目.學分\n  計入 學分.取 為 類別 且\n    科目.學分 至少 2 學分\n  類別 組 { 取 類別 為 學分、組；當 科目.當 為 總計 }\n}\n`).codes).toEqual([]);
    expect(table.groups.map(shown)).toEqual([{ '類別 組': ['類別＝學分、組', 'compare', ''] }]);
  });

  it('ends where its brace closes, wherever its groups stand', () => {
    expect(read(`${HEAD_ONLY}${READS}類別 甲 {\n取 乙 為 丙\n組 丁 {\n取 乙 為 丙\n}\n}\n}\n規則 戊 依 一 { 應 a.b }\n`).kinds).toEqual(['provision', 'courseTable', 'rule']);
    expect(read(`${HEAD_ONLY}${READS}  類別 甲 {\n    取 乙 為 丙\n}\n\n規則 戊 依 一 { 應 a.b }\n`)).toMatchObject({ kinds: ['provision', 'courseTable', 'rule'], codes: ['FG1031 科目表'] });
    expect(read('科目表如下。\n').kinds).toEqual(['provision', 'stray']);
  });
});

describe('what is wrong in a course table is said at its place', () => {
  it.each([
    ['  類別 甲 { 取 乙 為 丙 合於 丁 }\n', ['FG1034 合於']],
    ['  類別 甲 { 取 乙 屬於 丙 }\n', ['FG1034 屬於']],
    ['  類別 甲 { 取 乙 為 3 }\n', ['FG1034 3']],
    ['  類別 甲 { 每門 乙；每門 丙；取 丁 為 戊 }\n', ['FG1040 每門']],
    ['  修習 a.b\n  類別 甲 { 取 乙 為 丙 }\n', ['FG1040 修習']],
    ['  學分 a.b\n  類別 甲 { 取 乙 為 丙 }\n', ['FG1040 學分']],
    ['  類別 甲 { 取 乙 為 丙；合計 丁 }\n', ['FG1036 合計']],
    ['  類型 甲 {\n    取 乙 為 丙\n  }\n', ['FG1036 類型']],
    ['  組 甲 { 取 乙 為 丙 }\n', ['FG1055 組']],
    ['  類別 甲 { 組 乙 { 組 丙 { 取 丁 為 戊 } } }\n', ['FG1055 組']],
    ['  類別 甲 { 類別 乙 { 取 丁 為 戊 } }\n', ['FG1055 類別']],
    ['  類別 甲 { 取 乙 為 丙；總計 丁 }\n', ['FG1055 總計']],
    ['  取 乙 為 丙\n  類別 甲 { 取 乙 為 丙 }\n', ['FG1055 取']],
    ['  類別 { 取 乙 為 丙 }\n', ['FG1034 別']],
    ['  併計 甲 乙\n  類別 甲 { 取 乙 為 丙 }\n', ['FG1034 乙']],
    ['', ['FG1046 修習 (taken)']],
  ])('%j', (clauses, codes) => {
    const { table, codes: found } = body(clauses);
    expect(found).toEqual(codes);
    // what stands twice is read once; all else leaves the block out
    expect(table.broken).toBe(!codes[0]!.startsWith('FG1040'));
  });

  it('says what is missing', () => {
    expect(read('科目表 修習 依 一 {\n  類別 甲 { 取 乙 為 丙 }\n}\n').codes).toEqual(['FG1046 修習', 'FG1046 修習', 'FG1046 修習']);
    expect(read('科目表 修習 依 一 {\n  修習 a.b；學分 b.c；類別 甲 { 當 b.d }\n}\n').codes).toEqual([]);
    expect(read('科目表 修習 依 一\n  修習 a.b\n}\n').codes).toEqual(['FG1030 科目表 修習 依 一']);
  });

  it('never ends in an exception, however deep its braces are', () => {
    const deep = `${HEAD_ONLY}${READS}${'類別 甲 { '.repeat(20_000)}取 乙 為 丙${' }'.repeat(20_000)}\n}\n`;
    expect(read(deep).codes).toEqual(['FG1055 類別']);
    expect(formatText('a.fagui', HEAD + deep)).toBe(HEAD + deep);
  });
});

describe('the formatter', () => {
  it('puts one clause on a line and groups inside of groups, with comments where they were', () => {
    const text = `${HEAD}科目表  修習（taken） 依  附表1{ // 頭
修習 學生.修課；學分　修課.學分
 科目 「科目 名稱」 為 修課.名稱
// 說明
類別 甲（one） {  // 甲註
取 類別 為 「乙 丙」、丁；每門 戊

  合於 己、庚 // 己註
組 必選 {當 修課.選 為 是；合於 辛} // 組註
}
類別 壬 { }
 併計 甲、壬
}
`;
    const out = formatText('a.fagui', text);
    expect(out).toBe(`${HEAD}科目表 修習 (taken) 依 附表1 {  // 頭
  修習 學生.修課
  學分 修課.學分
  科目 「科目 名稱」 為 修課.名稱
  // 說明
  類別 甲 (one) {  // 甲註
    取   類別 為 「乙 丙」、丁
    每門 戊

    合於 己、庚  // 己註
    組 必選 {
      當   修課.選 為 是
      合於 辛
    }  // 組註
  }
  類別 壬 {
  }
  併計 甲、壬
}
`);
    expect(formatText('a.fagui', out)).toBe(out);
  });

  it.each([
    ['a clause outside of its group', '  合於 乙\n'], ['a group in a 組', '  類別 甲 { 組 乙 { 組 丙 { 取 丁 為 戊 } } }\n'], ['a comment inside of a clause', '  類別 甲 { 取 乙 // 註\n 為 丙 }\n'],
  ])('leaves %s as it stands', (_, clauses) => {
    const text = `${HEAD}${HEAD_ONLY}${READS}${clauses}}\n`;
    expect(formatSource('a.fagui', text).text).toBe(text);
  });
});
