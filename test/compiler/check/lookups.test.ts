import { describe, expect, it } from 'vitest';
import { amendmentHead, codes, compile, HEAD, compileFiles, marked, messages, VOCABULARY } from '../small-workspace.ts';
import { evaluatorOf, resultsIn } from './evaluate-body.ts';

const table = (...rows: string[]): string => `一、成績換算如下：\n${rows.map((r) => `  ${r}\n`).join('')}\n`;
const lookup = (type = '學制', keys = '  以 百分計分法 合於 選課.成績\n', result = '學制'): string => `對照 換算 (conversion) : ${type} 依 一 表1 {\n${keys}  得 ${result}\n}\n`;
const GRADES = table('| 百分計分法 | 學制 |', '| 80分以上 | 四技 |', '| 未滿80分 | 二技 |');
const score = (value: number) => ({ enrolment: { score: value } });

describe('a printed table as a definition', () => {
  it('gives the result of the row whose condition is met', () => {
    const results = evaluatorOf(GRADES + lookup());
    expect([80, 79.99, 0].map((s) => results(score(s))['conversion'])).toEqual(['fourYear', 'twoYear', 'twoYear']);
    expect(results({})['conversion']).toBe('undetermined 選課.成績');
  });

  it('reads limits, ranges upwards and downwards, two limits, single values, and the row of all others', () => {
    const rows = table('| 分數 | 點數 |', '| 90-100 | 4.0 |', '| 89～80 | 3.3 |', '| 60分以上未滿80分 | 2 |', '| 55 | 1.5 |', '| 其他 | 0 |');
    const results = evaluatorOf(rows + lookup('分 小數1位', '  以 分數 合於 選課.成績\n', '點數'));
    expect([100, 90, 80, 79.99, 60, 55, 59, 89.5].map((s) => results(score(s))['conversion'])).toEqual(['4', '4', '3.3', '2', '2', '1.5', '0', '0']);
  });

  it('needs every key, and leaves a column open where the cell says so', () => {
    const rows = table('| 學制 | 年級 | 點數 |', '| 四技 | 1年級 | 1 |', '| ^ | 2年級以上 | 2 |', '| 二技 | 不限 | 3 |');
    const results = evaluatorOf(rows + lookup('分', '  以 學制 為 學生.學制\n  以 年級 合於 學生.年級\n', '點數'));
    expect(results({ student: { programme: 'fourYear', year: 1 } })['conversion']).toBe('1');
    expect(results({ student: { programme: 'fourYear', year: 3 } })['conversion']).toBe('2');
    expect(results({ student: { programme: 'twoYear' } })['conversion']).toBe('3');
  });

  it('reads groups printed side by side, and a header of two rows', () => {
    const rows = table('| 成績 | 點 | 成績 | 點 |', '| 80分以上 | 4 | 70分以上未滿80分 | 3 |', '| 未滿70分 | 0 | | |');
    const results = evaluatorOf(rows + lookup('分', '  以 成績 合於 選課.成績\n', '點'));
    expect([80, 75, 69].map((s) => results(score(s))['conversion'])).toEqual(['4', '3', '0']);
    const high = evaluatorOf(table('| 成績 | 點數 | < |', '| ^ | 甲 | 乙 |', '| 0至100 | 1 | 2 |') + lookup('分', '  以 成績 合於 選課.成績\n', '乙'));
    expect(high(score(50))['conversion']).toBe('2');
  });

  it('may say its type behind the column of the result', () => {
    const block = '對照 換算 (conversion) 依 一 表1 { 以 百分計分法 合於 選課.成績 得 學制 : 學制 }\n';
    expect(evaluatorOf(GRADES + block)(score(80))['conversion']).toBe('fourYear');
    expect(codes(compile(GRADES + block.replace(' : 學制', '')))).toEqual(['FG1034']);
  });

  it('takes a list of members', () => {
    const results = evaluatorOf(table('| 對象 | 點 |', '| 延修生、轉學生 | 1 |', '| 其餘 | 0 |') + lookup('分', '  以 對象 為 學生.身分\n', '點'));
    expect(['extended', 'transfer', 'regular'].map((status) => results({ student: { status } })['conversion'])).toEqual(['1', '1', '0']);
  });
});

describe('what a row gives', () => {
  const wide = VOCABULARY.replace('  核准 (approved)', '  加分 (bonus) : 分 小數1位 -2至5\n  核准 (approved)');
  const small = (type: string, ...values: string[]) => compileFiles({ 'v.fagui': wide, 'r.fagui': HEAD + table('| 身分 | 結果 |', ...values.map((value, i) => `| ${['一般生', '延修生', '轉學生', '其他'][i]!} | ${value} |`)) + `對照 換算 (conversion) : ${type} 依 一 表1 {\n  以 身分 為 學生.身分\n  得 結果\n}\n` });
  const given = (type: string, ...values: string[]): unknown => {
    const made = small(type, ...values, values[0]!, values[0]!);
    expect(messages(made)).toEqual([]);
    return ['regular', 'extended'].map((status) => resultsIn(made.versions[0]!, { student: { status } })['conversion']);
  };
  it('is of the type that the table has', () => {
    expect(given('是否', '是', '否')).toEqual(['true', 'false']);
    expect(given('文字', '通過', '不通過')).toEqual(['通過', '不通過']);
    expect(given('日期', '115年3月1日', '115年2月29日'.replace('29', '28'))).toEqual(['2026-03-01', '2026-02-28']);
    expect(given('學制', '四技', '二技')).toEqual(['fourYear', 'twoYear']);
    expect(given('分 小數1位 -2至5', '-2', '5')).toEqual(['-2', '5']);
    expect(given('分 小數1位 -2至5', '0.5', '4.9分')).toEqual(['0.5', '4.9']);
    expect(given('數', '二分之一', '三')).toEqual(['0.5', '3']);
  });
  it('may be below 0, and so may what it is given for', () => {
    for (const value of ['-1.5', '－1.5', '−1.5', '-1.5分', '負1.5分']) expect([value, given('分 小數1位 -2至5', value, '1.5')]).toEqual([value, ['-1.5', '1.5']]);
    const keyed = (...cells: string[]) => compileFiles({ 'v.fagui': wide, 'r.fagui': HEAD + table('| 加分 | 結果 |', ...cells.map((cell, i) => `| ${cell} | ${i + 1} |`)) + '對照 換算 (conversion) : 分 依 一 表1 {\n  以 加分 合於 選課.加分\n  得 結果\n}\n' });
    const made = keyed('-2', '2', '其他');
    expect([messages(made), ...[-2, 2, 0].map((bonus) => resultsIn(made.versions[0]!, { enrolment: { bonus } })['conversion'])]).toEqual([[], '1', '2', '3']);
    // a limit below 0 is not read, and said not to be
    for (const cell of ['-2以上', '-2~-1', '-2、3']) expect([cell, marked(keyed(cell, '其他'))]).toEqual([cell, [`FG5027 ${cell}`]]);
  });
  it('is told at its cell where it is none of the type', () => {
    const wrong = (type: string, value: string): readonly string[] => marked(small(type, value)).filter((words) => !words.startsWith('FG71'));
    for (const [type, value] of [['是否', '可'], ['日期', '3月1日'], ['學制', '五專'], ['分 小數1位 -2至5', '5.1'], ['分 小數1位 -2至5', '-2.1'], ['分 小數1位 -2至5', '0.55'], ['分', '3學分'], ['分', '至多三分']] as const) expect([type, value, wrong(type, value)]).toEqual([type, value, [`FG5027 ${value}`]]);
  });
});

describe('cells in a unit that the vocabulary adds', () => {
  const vocabulary = VOCABULARY.replace('列舉 身分', '單位 點 (point)\n\n列舉 身分').replace('  核准 (approved)', '  扣點 (points) : 點 0至20\n  核准 (approved)');
  const files = (...rows: string[]) => compileFiles({ 'v.fagui': vocabulary, 'r.fagui': HEAD + table('| 身分 | 點數 |', ...rows) + '對照 計點 (points) : 點 依 一 表1 {\n  以 身分 為 學生.身分\n  得 點數\n}\n' });
  it('are read like all others', () => {
    const small = files('| 一般生 | 1點 |', '| 延修生 | 十五點 |', '| 其他 | 2 點 |');
    expect(messages(small)).toEqual([]);
    expect(['regular', 'extended', 'transfer'].map((status) => resultsIn(small.versions[0]!, { student: { status } })['points'])).toEqual(['1', '15', '2']);
    expect(codes(files('| 一般生 | 1學分 |', '| 其他 | 2點 |'))).toEqual(['FG5027']);
  });
});

describe('what the table leaves to the lookup', () => {
  const rows = table('| 身分 | 退費 |', '| 一般學生 | 三分之二 |', '| 延修生、轉學生 | 不退費 |');
  const block = (...more: string[]): string => `對照 退費比例 (share) : 數 依 一 表1 {\n  以 身分 為 學生.身分\n  得 退費\n${more.map((m) => `  ${m}\n`).join('')}}\n`;
  const WORDS = ['令 「一般學生」 為 一般生', '令 「不退費」 為 0'];
  it('is what its words mean, and the value of whoever has no row', () => {
    const results = evaluatorOf(rows + block(...WORDS, '其餘 1'));
    expect(['regular', 'extended', 'transfer', 'returning'].map((status) => results({ student: { status } })['share'])).toEqual(['2/3', '0', '0', '1']);
  });
  it('and is told where it is wrong', () => {
    expect(marked(compile(rows + block(...WORDS.slice(0, 1), '其餘 1')))).toEqual(['FG5027 不退費']);
    expect(marked(compile(rows + block(...WORDS, '令 「全退」 為 1', '其餘 1')))).toEqual(['FG5046 全退']);
    expect(marked(compile(rows.replace('延修生、轉學生', '其他') + block(...WORDS, '其餘 1')))).toEqual(['FG5047 1']);
    expect(codes(compile(rows + block(WORDS[0]!, '令 「不退費」 為 一般生', '其餘 1')))).toEqual(['FG5003']);
    expect(codes(compile(rows + block(...WORDS, '其餘 1', '其餘 0')))).toEqual(['FG1040']);
    expect(codes(compile(rows + block(...WORDS)))).toEqual(['FG7102']);
  });
});

describe('what cannot be read', () => {
  it('is reported at the cell, with what to write', () => {
    const small = compile(table('| 百分計分法 | 學制 |', '| 80分以上 | 五技 |', '| 60學分 | 二技 |', '| 不及格 | 二技 |') + lookup());
    expect(marked(small)).toEqual(['FG5027 五技', 'FG5027 60學分', 'FG5027 不及格']);
    expect(messages(small)[0]).toBe('讀不出「學制」欄的「五技」。您是不是要寫「四技」？');
  });

  it('a value outside of the declared type is no value', () => {
    expect(codes(compile(table('| 分數 | 點數 |', '| 80分以上 | 4.25 |', '| 其他 | 3 |') + lookup('分 小數1位', '  以 分數 合於 選課.成績\n', '點數')))).toEqual(['FG5027']);
  });

  it('columns are named by the header', () => {
    expect(messages(compile(GRADES + lookup('學制', '  以 百分計法 合於 選課.成績\n')))).toEqual(['表頭沒有「百分計法」這一欄。您是不是要寫「百分計分法」？']);
    expect(codes(compile(table('| 成績 | 點 | 成績 |', '| 80分以上 | 4 | 1 |') + lookup('分', '  以 成績 合於 選課.成績\n', '點')))).toEqual(['FG5028']);
  });

  it('a provision without table, or with two', () => {
    expect(codes(compile(`一、甲。\n\n${lookup().replace('依 一 表1', '依 一')}`))).toEqual(['FG5025']);
    expect(codes(compile(`${GRADES.trimEnd()}\n  又：\n  | 百分計分法 | 學制 |\n  | 80分以上 | 四技 |\n\n${lookup().replace('依 一 表1', '依 一')}`))).toEqual(['FG5025']);
  });
});

describe('an amendment of the table', () => {
  it('changes the definition; nobody has to answer for the lookup', () => {
    const small = compile(GRADES + lookup(), '一 表1 字句\n  「80分」改「85分」共2處\n說明 提高標準。\n');
    expect(messages(small)).toEqual([]);
    expect(small.versions.map((v) => resultsIn(v, score(82))['conversion'])).toEqual(['fourYear', 'twoYear']);
  });

  it('a restated provision brings its rows', () => {
    const small = compile(GRADES + lookup(), `一 修正\n${GRADES.replace('未滿80分', '60分以上未滿80分').trimEnd()}\n  | 其他 | 四技 |\n說明 配合實務。\n`.replace('\n一、', '\n  一、'));
    expect(messages(small)).toEqual([]);
    expect(small.versions.map((v) => resultsIn(v, score(50))['conversion'])).toEqual(['twoYear', 'fourYear']);
  });

  it('a cell that cannot be read any more is reported for the version after it', () => {
    expect(codes(compile(GRADES + lookup(), '一 表1 字句\n  「四技」改「五技」\n說明 改制。\n'))).toEqual(['FG5027']);
  });

  it('規則廢止 ends a lookup, and the words beside the table count as they do for rules', () => {
    const files = { 'v.fagui': VOCABULARY, 'r.fagui': HEAD + GRADES + lookup().replace(' 表1', ''), 'r.2.fagui': `${amendmentHead(2)}一 字句\n  「成績換算如下」改「成績依下表換算」\n說明 修字。\n` };
    expect(codes(compileFiles(files))).toEqual(['FG6014']);
    expect(codes(compileFiles({ ...files, 'r.2.fagui': `${files['r.2.fagui']}規則不動 換算\n` }))).toEqual([]);
    const dropped = compileFiles({ ...files, 'r.2.fagui': `${files['r.2.fagui']}規則廢止 換算\n` });
    expect(dropped.versions[1]!.checked.items).toEqual([]);
  });
});
