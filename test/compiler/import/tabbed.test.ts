/** Tables that a converter wrote as text: tabs between cells, inner tables printed twice. */
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../compiler/import/index.ts';
import { tableAmendment } from '../../../compiler/import/table-amendment.ts';
import { readDocument } from '../../../compiler/import/table-document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FEES = '<table> <tr> <td>類別</td> <td>金額</td> </tr> <tr> <td>甲 類</td> <td>十元</td> </tr> </table>';
const OLD = FEES.replace('十元', '五元');

describe('a comparison table as text, with tables inside its cells', () => {
  const rows = [
    '教室借用要點部分規定修正對照表', '修正規定\t現行規定\t說明\t\t',
    `<p>一、收費如下：</p> ${FEES}\t類別\t金額\t甲 類\t十元\t<p>一、收費如下：</p> ${OLD}\t類別\t金額\t甲 類\t五元\t調整收費。`,
    '類別\t金額\t\t', '甲 類\t十元\t\t', '類別\t金額\t\t', '甲 類\t五元\t\t',
    '二、借用以三日為限。\t二、借用以二日為限。\t放寬期限。',
  ];

  it('is read without the cells that the converter printed again', () => {
    const { table } = readDocument({ name: 't.txt', bytes: bytes(rows.join('\n')) });
    const { text, counts, exact } = tableAmendment(table!);
    expect([counts.rows, counts.unread, exact]).toEqual([2, 0, true]);
    expect(text.split('\n').slice(3)).toEqual([
      '第一點 修正', '  一、收費如下：', '    | 類別 | 金額 |', '    | 甲 類 | 十元 |', '說明 調整收費。', '',
      '第二點 修正', '  二、借用以三日為限。', '說明 放寬期限。', '',
    ]);
  });

  it('keeps cells that only look like the inner table', () => {
    const other = rows.map((row) => row.replace('\t類別\t金額\t甲 類\t五元\t調整收費。', '\t類別不同')).filter((row) => !/^(?:類別|甲 類)\t/.test(row));
    const { table } = readDocument({ name: 't.txt', bytes: bytes(other.join('\n')) });
    expect(table!.rows[0]!.explanation).toEqual(['類別不同']);
  });
});

describe('heads and names', () => {
  it('reads 增訂或修正條文 as the amended column, and names of regulations alone as the row of the new name', () => {
    const { table } = readDocument({ name: 't.txt', bytes: bytes('教室借用要點修正對照表\n增訂或修正條文\t現行條文\t說明\n教室借用辦法\t教室借用要點\t修正名稱。\n第一條　甲。\t第一條　乙。\t文字修正。\n') });
    expect(table!.rows.map((row) => row.names ?? row.amended!.marker)).toEqual([['教室借用辦法', '教室借用要點'], '第一條']);
    expect(tableAmendment(table!).text.split('\n').slice(3, 6)).toEqual(['更名', '  教室借用辦法', '說明 修正名稱。']);
  });
});

describe('a plain table as text', () => {
  const cellsOf = (text: string): unknown => importFile({ name: 'r.txt', bytes: bytes(`借用要點\n一、收費如下：\n${text}\n`) }).regulation.body[0]!.children.find((e) => e.cells)?.cells;

  it('keeps empty cells at the beginning of a row', () => {
    expect(cellsOf('學院\t學系\t人數\n工程\t化材\t155\n\t機械\t107')).toEqual([['學院', '學系', '人數'], ['工程', '化材', '155'], ['', '機械', '107']]);
  });

  it('takes tabs before every row as the indent of the table', () => {
    expect(cellsOf('\t學系\t人數\n\t化材\t155')).toEqual([['學系', '人數'], ['化材', '155']]);
  });
});

describe('cells of several lines between quotation marks, as spreadsheets copy them', () => {
  const rows = (text: string) => readDocument({ name: 't.txt', bytes: bytes(text) }).table?.rows.map(({ amended, current }) => [amended, current].map((e) => e?.children.map(({ text: words, children }) => [words, ...children.map((child) => child.marker + child.text)].join('|')).join('|')));
  const HEAD = '輔系辦法修正條文對照表\n現行條文\t修正條文\t說明\n第三條　甲。\t第三條　乙。\t改字。';

  it('are one row', () => expect(rows(`${HEAD}\n"第五條　學分如下：\n一、必修二十。\n二、選修八。"\t"第五條　稱""學分""者：\n一、必修三十。"\t調整。\n\t第六條　丙。\t新增。`)).toEqual([
    ['乙。', '甲。'], ['稱"學分"者：|一、必修三十。', '學分如下：|一、必修二十。|二、選修八。'], ['丙。', undefined],
  ]));

  it('that never end are lines as they are', () => {
    const { regulation } = importFile({ name: 't.txt', bytes: bytes('輔系辦法\n第一條　分類：\n"甲類\t十元\n乙類\t五元\n第二條　"丙。') });
    expect(JSON.stringify(regulation.body)).toContain('甲類');
    expect(regulation.body.map((e) => e.marker)).toEqual(['第一條', '第二條']);
  });
});
