/** 學分 column 為 value: courses have the credits that the printed table says. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { allocationLines } from '../../../compiler/runtime/index.ts';
import { COURSES, withTables } from '../course-workspace.ts';

const TEXT = (rows: string): string => `一、概論[至少四學分]{概論下限 (low)}。\n附表1　科目表\n  | 類別 | 科目名稱 | 學分數 | 註記 |\n${rows}`;
const ROWS = '  | 概論 | 甲 | 2 | 必選 |\n  | 概論 | 乙 | 二學分 |  |\n  | 概論 | 丙 | 1-3 |  |\n  | 概論 | 丁 |  |  |\n';
const TABLE = `科目表 科目 (table) 依 附表1 {
  修習 師資生.修課
  科目 科目名稱 為 修課紀錄.科目名稱
  學分 學分數 為 修課紀錄.學分
  類別 概論 (introduction) {
    取 類別 為 「概論」
    合於 概論下限
  }
  類別 其他 (others) {
    當 修課紀錄.校外
  }
}
`;
const compiled = (rows = ROWS, table = TABLE, vocabulary = COURSES) => withTables(table, TEXT(rows), vocabulary);
const errors = (...args: Parameters<typeof compiled>): string[] => compiled(...args).diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.code} ${messageOf(d, 'zh')}`);
const { evaluate } = createEvaluator(compiled().versions[0]!.checked);
const of = (...courses: (readonly [string | undefined, number?])[]) => evaluate({ 師資生: { 修課: courses.map(([科目名稱, 學分]) => ({ ...(科目名稱 === undefined ? {} : { 科目名稱 }), ...(學分 === undefined ? {} : { 學分 }), 校外: false })) } }).results['table']!;

describe('minima beyond the credits that the table prints', () => {
  const found = (rows: string, low = '六'): string[] => withTables(TABLE, TEXT(rows).replace('至少四', `至少${low}`), COURSES).diagnostics.filter((d) => d.code === 'FG5080').map((d) => messageOf(d, 'zh'));
  it('are told, each course taken once', () => {
    const both = '  | 概論 | 甲 | 2 |  |\n  | 概論 | 乙 | 3 |  |\n';
    expect(found(both)).toEqual(['類別「概論」至少要 6 學分，表裡的科目各修一次，最多只有 5 學分。']);
    expect(found(both, '五')).toEqual([]);
    expect(found(`${both}  | 概論 | 丙 | 1-3 |  |\n`)).toEqual([]);
  });
});

describe('credits that the table prints', () => {
  it('count, whatever the entry says', () => {
    expect(of(['甲', 2], ['乙', 2]).outcome).toBe('met');
    expect(of(['甲', 1], ['乙']).outcome).toBe('met');
    expect(of(['甲', 9]).outcome).toBe('violated');
    const { allocation } = of(['甲', 3], ['乙', 2]);
    expect(allocation!.groups[0]!.counted).toEqual([{ index: 0, name: '甲', credits: 2, recorded: 3 }, { index: 1, name: '乙', credits: 2 }]);
    expect(allocationLines(allocation!)[0]).toBe('概論：採計 4 學分（甲 2（紀錄 3）、乙 2），已達');
  });

  it('are those of the entry where the cell prints a range or nothing, and for courses that are not printed', () => {
    expect(of(['甲', 2], ['丙', 2]).outcome).toBe('met');
    expect(of(['甲', 2], ['丙', 1]).outcome).toBe('violated');
    expect(of(['丁', 4]).outcome).toBe('met');
    expect(of(['丁']).missing).toEqual(['師資生.修課 的 學分']);
  });

  it('are not known without the name', () => {
    expect([of(['甲'], [undefined, 2]).outcome, of(['甲'], [undefined, 2]).missing]).toEqual(['undetermined', ['師資生.修課 的 科目名稱']]);
    expect(of(['甲'], ['乙'], [undefined, 2]).outcome).toBe('met');
  });

  it('are numbers that an entry may have, one for each course', () => {
    expect(errors()).toEqual([]);
    expect(errors(ROWS.replace('| 2 |', '| 12 |'))).toEqual(['FG5082 「甲」印的學分「12」，紀錄的學分欄位不能是這個數。']);
    expect(errors(`${ROWS}  | 選修 | 甲 | 3 |  |\n`)).toEqual(['FG5082 「甲」在表裡印了兩種學分，另一處不是「3」。']);
    expect(errors(`${ROWS}  | 選修 | 甲 | 2-3 |  |\n`)).toEqual([]);
    expect(errors(ROWS, TABLE.replace('學分數 為', '註記 為'))).toEqual(['FG5082 「註記」欄沒有一格是學分數。']);
    expect(errors(ROWS, TABLE.replace('學分數 為', '學份 為')).map((e) => e.slice(0, 6))).toEqual(['FG5026']);
    expect(errors(ROWS, TABLE.replace('  科目 科目名稱 為 修課紀錄.科目名稱\n', '')).map((e) => e.slice(0, 6))).toContain('FG1046');
  });

  it('go by the members of an enumeration too', () => {
    const named = COURSES.replace('科目名稱 (title) : 文字', '科目名稱 (title) : 科目').replace('列舉 身分', '列舉 科目 (course) {\n  甲 (first)\n  乙 (constructor)\n  丙 (third)\n  丁 (fourth)\n}\n\n列舉 身分');
    const { versions } = compiled(ROWS, TABLE, named);
    const { results } = createEvaluator(versions[0]!.checked).evaluate({ 師資生: { 修課: [{ 科目名稱: '甲', 學分: 1, 校外: false }, { 科目名稱: '乙', 校外: false }] } });
    expect(results['table']!.outcome).toBe('met');
  });
});
