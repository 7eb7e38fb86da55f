import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../compiler/import/table-headers.ts';
import { splitNumbered } from '../../../compiler/import/table-lines.ts';
import { makeLine } from '../../../compiler/import/lines.ts';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { printedLines } from '../../../compiler/model/regulation.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { amendmentOf, apply, ARTICLES, FORMATS, operations, POINTS, readSample, regulation, sample, TITLE, type SampleTable, type TableFile } from './table-samples.ts';

const BASE = '國立測試大學借書要點\n\n一、每人借書三冊為限。\n\n二、借期規定如下：\n（一）大學部二週。\n（二）研究所四週。\n（三）教師八週。\n\n三、逾期每日罰款五元。\n\n四、本要點經教務會議通過後實施。\n';
const codes = (table: SampleTable, base?: string): string[] => amendmentOf(table, base === undefined ? {} : { base: regulation(base) }).diagnostics.map((d) => d.code);

describe('headers', () => {
  it.each([
    [['修正條文', '現行條文', '說明'], { amended: 0, current: 1, explanation: 2, number: null, names: false }],
    [['修正規定', '現行規定', '說明'], { amended: 0, current: 1, explanation: 2, number: null, names: false }],
    [['修正名稱', '現行名稱', '說明'], { amended: 0, current: 1, explanation: 2, number: null, names: true }],
    [['條次', '修正條文', '現行條文', '說明'], { amended: 1, current: 2, explanation: 3, number: 0, names: false }],
    [['條文', '修正後條款', '現行條款', '備註'], { amended: 1, current: 2, explanation: 3, number: 0, names: false }],
    [['現行條文', '修正條文', '說明'], { amended: 1, current: 0, explanation: 2, number: null, names: false }],
    [['修訂後', '修訂前', '修訂說明'], { amended: 0, current: 1, explanation: 2, number: null, names: false }],
    [['修 正 條 文', '現　行　條　文', '說 明'], { amended: 0, current: 1, explanation: 2, number: null, names: false }],
    [['條文', '說明'], { amended: 0, current: null, explanation: 1, number: null, names: false }],
    [['修正草案條文', '原條文', '修正理由'], { amended: 0, current: 1, explanation: 2, number: null, names: false }],
  ] as const)('%j', (cells, columns) => expect(readColumns(cells)).toMatchObject(columns));

  it.each([[['等第', '分數', '說明']], [['甲', '乙']], [['修正條文']], [['系所', '修正條文', '學分', '現行條文']], [['條文', '頁次']]] as const)('%j is none', (cells) => expect(readColumns(cells)).toBeNull());
});

describe('lines of a cell', () => {
  const split = (text: string): string[] => splitNumbered(makeLine(text)!).map((line) => line.text);

  it.each([
    ['三、借期如下： (四) 教師八週。', ['三、借期如下：', '(四) 教師八週。']],
    ['七、補助如下： (一)助理。 (二)教材。', ['七、補助如下：', '(一)助理。', '(二)教材。']],
    ['1. 修訂第二點。 2. 增訂規定。', ['1. 修訂第二點。', '2. 增訂規定。']],
    ['二、… (三)教材另訂。', ['二、…', '(三)教材另訂。']],
    ['依（一）及（二）辦理。三年內有效。', ['依（一）及（二）辦理。三年內有效。']],
    ['為限：3.5分以上。', ['為限：3.5分以上。']],
    ['如下：一、甲。二、乙。四、丙。', ['如下：', '一、甲。', '二、乙。四、丙。']],
  ])('%s', (text, lines) => expect(split(text)).toEqual(lines));

  it('keeps the marks where they are', () => {
    const table = readSample(sample([['三、如下： ⟦(一)⟧甲⟦乙⟧。', '三、如下： (一)甲。', '修。']]));
    expect(operations(amendmentOf(sample([['三、如下： ⟦(一)⟧甲⟦乙⟧。', '三、如下： (一)甲。', '修。']])))).toContain('(一)甲⟦乙⟧。');
    expect(table.rows).toHaveLength(1);
  });
});

describe('a table in every format', () => {
  const table = sample([
    ['一、每人借書⟦五⟧冊為限。', '一、每人借書三冊為限。', '一、放寬冊數。\n二、符合需求。'],
    ['', '三、逾期每日罰款五元。', '1. 本點刪除。\n2. 實務上不再罰款。'],
    ['⟦三⟧、本要點經教務會議通過後實施。', '四、本要點經教務會議通過後實施。', '點次變更。'],
  ]);

  it.each(Object.keys(FORMATS) as TableFile[])('%s', (name) => {
    const amendment = amendmentOf(table, { base: regulation(BASE) }, name);
    expect(operations(amendment)).toBe('第一點 修正\n  一、每人借書⟦五⟧冊為限。\n說明 一、放寬冊數。\n  二、符合需求。\n\n第三點 刪除 遞補\n說明 2. 實務上不再罰款。');
    expect(amendment).toMatchObject({ exact: true, counts: { rows: 3, amended: 1, deleted: 1, renumbered: 1, added: 0, unread: 0, marks: 1 } });
    expect(amendment.diagnostics.map((d) => d.code)).toEqual(['FG9030']);
    expect(apply(amendment).after.text.body.flatMap(printedLines).at(-1)).toBe('三、本要點經教務會議通過後實施。');
  });

  it('is no table without its header', () => {
    expect(readDocument({ name: 'a.html', bytes: FORMATS['table.html']({ above: [TITLE], rows: [['甲', '乙', '丙'], ['一、甲。', '一、乙。', '']] }) }).table).toBeNull();
    expect(readDocument({ name: 'a.txt', bytes: new TextEncoder().encode(BASE) }).table).toBeNull();
  });
});

describe('operations by row', () => {
  it.each<[string, SampleTable, string | undefined, string]>([
    ['a whole provision', sample([['三、逾期每日罰款十元。', '三、逾期每日罰款五元。', '提高。']]), BASE, '第三點 修正\n  三、逾期每日罰款十元。\n說明 提高。'],
    ['one 款 with the opening words', sample([['二、借期規定如下：\n（三）教師十週。', '二、借期規定如下：\n（三）教師八週。', '放寬。']]), BASE, '第二點第三款 修正\n  （三）教師十週。\n說明 放寬。'],
    ['one 款 on the line of its provision', sample([['二、借期規定如下： （三）教師十週。', '二、借期規定如下： （三）教師八週。', '放寬。']]), BASE, '第二點第三款 修正\n  （三）教師十週。\n說明 放寬。'],
    ['a new 款 beside 無', sample([['二、…\n（四）校友一週。', '無', '新增。']]), BASE, '第二點第四款 增訂\n  （四）校友一週。\n說明 新增。'],
    ['a 款 taken out', sample([['二、借期規定如下：\n（二）研究所四週。', '二、借期規定如下：\n（二）研究所四週。\n（三）教師八週。', '刪。']]), BASE, '第二點第三款 刪除\n說明 刪。'],
    ['a new last point', sample([['五、校友準用之。', '', '本點新增。']]), BASE, '第五點 增訂\n  五、校友準用之。'],
    ['moved points', sample([['三、遺失應賠償。', '', '一、本點新增。\n二、明定責任。'], ['四、逾期每日罰款五元。', '三、逾期每日罰款五元。', '點次變更，內容未修正。'], ['五、本要點經教務會議通過後實施。', '四、本要點經教務會議通過後實施。', '點次變更。']]), BASE,
      '第三點 增訂\n  三、遺失應賠償。\n說明 二、明定責任。\n\n第三點 移列 第四點\n\n第四點 移列 第五點'],
    ['moved and amended', sample([['', '三、逾期每日罰款五元。', '刪。'], ['三、本要點經校務會議通過後實施。', '四、本要點經教務會議通過後實施。', '一、點次變更。\n二、修正程序。']]), BASE,
      '第三點 刪除 遞補\n說明 刪。\n\n第四點 修正\n  三、本要點經校務會議通過後實施。\n說明 二、修正程序。'],
    ['a new name', { above: [TITLE], rows: [['修正名稱', '現行名稱', '說明'], ['圖書借閱要點', '借書要點', '改名。'], POINTS, ['三、逾期每日罰款十元。', '三、逾期每日罰款五元。', '提高。']] }, BASE, '更名\n  圖書借閱要點\n說明 改名。\n\n第三點 修正\n  三、逾期每日罰款十元。\n說明 提高。'],
    ['the rest left out with …', sample([['二、借期規定按身分如下：…', '二、借期規定如下：…', '酌修。']]), BASE, '第二點 修正\n  二、借期規定按身分如下：\n    （一）大學部二週。\n    （二）研究所四週。\n    （三）教師八週。\n說明 酌修。'],
    ['old first', sample([['三、逾期每日罰款五元。', '三、逾期每日罰款十元。', '提高。']], ['現行規定', '修正規定', '說明']), BASE, '第三點 修正\n  三、逾期每日罰款十元。\n說明 提高。'],
    ['labels in a column of their own', sample([['第三點', '逾期每日罰款十元。', '逾期每日罰款五元。', '提高。'], ['第二點（三）', '（三）教師十週。', '（三）教師八週。', '放寬。']], ['點次', ...POINTS]), BASE,
      '第三點 修正\n  三、逾期每日罰款十元。\n說明 提高。\n\n第二點第三款 修正\n  （三）教師十週。\n說明 放寬。'],
  ])('%s', (_, table, base, expected) => {
    const amendment = amendmentOf(table, base === undefined ? {} : { base: regulation(base) });
    expect(operations(amendment)).toBe(expected);
    expect(amendment.exact, amendment.diagnostics.map((d) => messageOf(d, 'zh')).join('\n')).toBe(true);
    apply(amendment);
  });

  const ACTS = '國立測試大學學則\n\n第一章　總則\n\n第一條　本校依大學法訂定本學則。\n\n第二條　學生應註冊。\n\n第三條　學生得請假。\n請假以三日為限。\n';
  it.each<[string, SampleTable, string]>([
    ['a deleted article that keeps its number', sample([['第二條（刪除）', '第二條　學生應註冊。', '一、本條刪除。\n二、已無必要。']], ARTICLES), '第二條 刪除 保留\n說明 二、已無必要。'],
    ['an inserted article', sample([['第二條之一　逾期註冊者罰款。', '', '一、本條新增。\n二、明定效果。']], ARTICLES), '第二條之一 增訂\n  第二條之一　逾期註冊者罰款。\n說明 二、明定效果。'],
    ['an amended article', sample([['第三條　學生得請假。\n請假以五日為限。', '第三條　學生得請假。\n請假以三日為限。', '放寬。']], ARTICLES), '第三條 修正\n  第三條　學生得請假。\n    請假以五日為限。\n說明 放寬。'],
    ['a heading', sample([['第一章　通則', '第一章　總則', '章名修正。']], ARTICLES), '第一章 修正\n  第一章　通則\n說明 章名修正。'],
    ['several 項 on one line', sample([['第三條　學生得請假。請假以五日為限。', '第三條　學生得請假。請假以三日為限。', '放寬。']], ARTICLES), '第三條 修正\n  第三條　學生得請假。請假以五日為限。\n說明 放寬。'],
  ])('%s', (_, table, expected) => {
    const amendment = amendmentOf(table, { base: regulation(ACTS) });
    expect(operations(amendment).replace(/\n {4}/g, '\n    ')).toBe(expected.replace('\n  請假', '\n    請假'));
    apply(amendment);
  });
});

describe('without the regulation', () => {
  it('makes a base of the current column', () => {
    const amendment = amendmentOf(sample([['二、借期規定如下： （三）教師十週。', '二、借期規定如下： （三）教師八週。', '放寬。']]), { alias: 'test.lending.2' });
    expect(amendment.base).toMatchObject({ alias: 'test.lending', title: '借書要點', institution: '國立測試大學', style: '點', version: '1' });
    expect(amendment.base.body.flatMap(printedLines)).toEqual(['二、借期規定如下：', '（三）教師八週。']);
    expect(amendment.text.split('\n').slice(0, 2)).toEqual(['修正案 借書要點部分規定 (test.lending.2)', '修正法規 test.lending @ 1']);
  });

  it('writes a wholly new regulation as additions', () => {
    const amendment = amendmentOf(sample([['一、每人三冊。', '明定冊數。'], ['二、逾期罰款。', '明定效果。']], ['條文', '說明'], ['國立測試大學借書要點草案對照表']));
    expect(operations(amendment)).toBe('第一點 增訂\n  一、每人三冊。\n說明 明定冊數。\n\n第二點 增訂\n  二、逾期罰款。\n說明 明定效果。');
    expect(amendment.base.body).toEqual([]);
  });
});

describe('rows over several pages', () => {
  it('are put together again', () => {
    const table: SampleTable = { above: [TITLE], rows: [POINTS, ['二、借期規定如下：\n（一）大學部三週。\n（二）研究所', '二、借期規定如下：\n（一）大學部二週。\n（二）研究所', '放寬借期'], POINTS, ['六週。', '四週。', '之規定。'], ['三、逾期每日罰款十元。', '三、逾期每日罰款五元。', '提高。']] };
    const read = readSample(table);
    expect([read.rows.length, read.continued]).toEqual([2, 1]);
    expect(read.rows[0]!.explanation).toEqual(['放寬借期之規定。']);
  });
});

it('names all that an unreadable row holds, its explanation too', () => {
  expect(readSample(sample([['借書五冊。', '三冊為限。', '放寬。']])).unread).toEqual([{ column: 'current', words: '三冊為限。' }, { column: 'amended', words: '借書五冊。' }, { column: 'explanation', words: '放寬。' }]);
});
it('reads a provision that begins with the date of a law', () => {
  const table = readSample(sample([['一、中華民國一百十三年二月二十一日修正發布之附表，自公布日施行。', '', '新增。']]));
  expect([table.unread, table.rows.map((row) => row.amended?.marker)]).toEqual([[], ['一、']]);
});

describe('what is reported', () => {
  it.each<[string, SampleTable, string | undefined, string[]]>([
    ['a cell without a number', sample([['借書五冊。', '三冊為限。', '放寬。']]), undefined, ['FG9030', 'FG9031', 'FG9031', 'FG9031']],
    ['no title', { above: [], rows: [POINTS, ['一、五冊。', '一、三冊。', '放寬。']] }, undefined, ['FG9030', 'FG9032']],
    ['an empty current cell of a provision that exists', sample([['三、罰款十元。', '', '新增。']]), BASE, ['FG9030', 'FG9034']],
    ['a provision that the regulation lacks', sample([['九、罰款十元。', '九、罰款五元。', '提高。']]), BASE, ['FG9030', 'FG9035']],
    ['equal cells', sample([['三、逾期每日罰款五元。', '三、逾期每日罰款五元。', '未修正。']]), BASE, ['FG9030', 'FG9036']],
    ['another current text', sample([['三、逾期每日罰款十元。', '三、逾期每日罰款七元。', '提高。']]), BASE, ['FG9030', 'FG9037']],
    ['a full text behind the table', { above: [TITLE], rows: [POINTS, ['三、罰款十元。', '三、罰款五元。', '']], below: ['國立測試大學借書要點（修正草案）', '一、甲。', '二、乙。'] }, undefined, ['FG9030', 'FG9038']],
    ['opening words alone', sample([['二、…\n（四）校友一週。', '無', '新增。']]), undefined, ['FG9030', 'FG9039']],
  ])('%s', (_, table, base, expected) => {
    expect(codes(table, base)).toEqual(expected);
    for (const d of amendmentOf(table, base === undefined ? {} : { base: regulation(base) }).diagnostics) {
      for (const language of ['zh', 'en'] as const) expect(messageOf(d, language)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('titles', () => {
  it.each([
    [['國立測試大學借書要點部分條文修正對照表'], { institution: '國立測試大學', regulation: '借書要點', suffix: '部分條文' }],
    [['「國立測試大學借書要點」第二點、第五點修正對照表'], { institution: '國立測試大學', regulation: '借書要點', suffix: '第二點、第五點' }],
    [['國立測試大學借書要點', '部分條文修正對照表'], { institution: '國立測試大學', regulation: '借書要點', suffix: '部分條文' }],
    [['國立測試大學', '教師評量辦法(修正草案)', '修正對照表'], { institution: '國立測試大學', regulation: '教師評量辦法', suffix: '' }],
    [['國立測試大學學則', '第5、29及116-1條修正對照表-草案'], { institution: '國立測試大學', regulation: '學則', suffix: '第5、29及116-1條' }],
    [['國立測試大學借書要點修正草案對照表'], { institution: '國立測試大學', regulation: '借書要點', suffix: '' }],
    [['國立測試大學借書要點新舊條文對照表'], { institution: '國立測試大學', regulation: '借書要點', suffix: '' }],
    [['國立測試大學借書要點條文修正對照表'], { institution: '國立測試大學', regulation: '借書要點', suffix: '' }],
    [['國立測試大學借書要點修正前後條文對照表'], { institution: '國立測試大學', regulation: '借書要點', suffix: '' }],
    [['附件2\u3000國立測試大學借書要點修正條文對照表'], { institution: '國立測試大學', regulation: '借書要點', suffix: '' }],
    [['提案單位：圖書館', '修正條文對照表', '國立測試大學借書要點'], { institution: '國立測試大學', regulation: '借書要點', suffix: '' }],
    [['國立測試大學遠距教學實施要點修正條文對照表'], { institution: '國立測試大學', regulation: '遠距教學實施要點', suffix: '' }],
    [['【附件 2】', '國立測試大學學生抵免學分規定部分修正對照表-草案', '第3、5點之修正經115年4月14日114學年度第9次行政會議審議修正通過'], { regulation: '學生抵免學分規定', suffix: '部分', notes: ['【附件 2】'], history: ['第3、5點之修正經115年4月14日114學年度第9次行政會議審議修正通過'] }],
  ])('%j', (above, expected) => {
    expect(readSample({ above, rows: [POINTS, ['一、五冊。', '一、三冊。', '放寬。']] }).title).toMatchObject(expected);
  });
});
