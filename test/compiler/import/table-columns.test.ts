/** Columns and rows beyond 修正, 現行 and 說明: nothing of them is lost, and no row is made of what is none. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { tableToJson } from '../../../compiler/import/table-json.ts';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const rowsOf = (body: string) => tableToJson(readDocument({ name: 'a.html', bytes: new TextEncoder().encode(`<p>停車要點修正對照表</p><table>${body}</table>`) }).table!).rows;

describe('a column of its own', () => {
  it.each([['備註'], ['提案單位']])('%s stands below the explanation', (head) => {
    const rows = rowsOf(row('修正規定', '現行規定', '說明', head) + row('一、甲。', '一、乙。', '改字。', '總務處') + row('二、丙。', '二、丁。', '改字。', ''));
    expect(rows.map((each) => each.explanation?.text)).toEqual([`改字。\n${head}：總務處`, '改字。']);
  });
});

describe('rows', () => {
  it.each([
    ['whose current cell says that it is the same', '五、甲。', '五、同左', 'unchanged'],
    ['whose current cell is nothing but that', '五、甲。', '同左', 'unchanged'],
    ['whose amended cell says 刪除 without brackets', '五、刪除', '五、甲。', 'deleted'],
    ['whose amended cell says 本點刪除', '五、本點刪除。', '五、甲。', 'deleted'],
  ])('%s', (_, amended, current, kind) => {
    const rows = rowsOf(row('修正規定', '現行規定', '說明') + row('一、甲。', '一、乙。', '改字。') + row(amended, current, ''));
    expect(rows.map((each) => each.kind)).toEqual(['amended', kind]);
  });

  it('over the whole width are no provision', () => {
    const rows = rowsOf(`${row('修正規定', '現行規定', '說明')}${row('一、甲。', '一、乙。', '改字。')}<tr><td colspan="3">附表</td></tr><tr><td colspan="3">第二章 收費</td></tr>${row('二、丙。', '二、丁。', '改字。')}`);
    expect(rows.map((each) => [each.kind, each.provision])).toEqual([['amended', '第一點'], ['amended', '第二點']]);
  });
});

it('an explanation merged over several rows is that of each of them, also where a page parts one', () => {
  const rows = rowsOf(`${row('修正規定', '現行規定', '說明')}<tr><td>一、甲。</td><td>一、乙。</td><td rowspan="3">放寬。</td></tr><tr><td>二、丙丁，</td><td>二、戊己，</td></tr><tr><td>並公告。</td><td>並公布。</td></tr>${row('三、庚。', '三、辛。', '改字。')}`);
  expect(rows.map((each) => [each.amended?.text, each.explanation?.text])).toEqual([['一、甲。', '放寬。'], ['二、丙丁，並公告。', '放寬。'], ['三、庚。', '改字。']]);
});

describe('the heads of the columns in other words', () => {
  it.each([
    ['新修正條文', '原條文', '修法理由'], ['修正後條文', '原條文', '修正依據及說明'], ['修正（新增）條文', '現行條文', '說明'], ['修正版', '現行版', '說明'], ['更新後條文', '更新前條文', '說明'],
    ['本次修正條文', '現行條文', '說明'], ['修正建議', '現行規定', '理由說明'], ['提案條文', '現行條文', '說明'], ['修正細則', '原細則', '說明'], ['新法', '舊法', '說明'], ['修正條次/條文', '現行條次/條文', '說明'], ['修正後法規', '現行法規', '說明'],
    ['條次／修正條文', '現行條文', '說明'], ['修正名稱／修正條文', '現行名稱／現行條文', '說明'], ['調整後條文', '原文', '異動說明'], ['修正條文內容', '本校現行條文', '修正要旨'], ['擬修正', '目前條文', '修正緣由'], ['條文（修正後）', '條文（現行）', '說明'], ['修正文字', '既有條文', '修正重點說明'],
  ])('%s｜%s｜%s, in any order', (amended, current, reason) => {
    const expected = [['amended', '第二條　甲。', '第二條　乙。', '改字。']];
    const found = (heads: string[], cells: string[]): unknown[] => rowsOf(row(...heads) + row(...cells)).map((each) => [each.kind, each.amended?.text, each.current?.text, each.explanation?.text]);
    expect(found([amended, current, reason], ['第二條　甲。', '第二條　乙。', '改字。'])).toEqual(expected);
    expect(found([current, amended, reason], ['第二條　乙。', '第二條　甲。', '改字。'])).toEqual(expected);
  });

  it.each([['新版', '價格', '說明'], ['建議事項', '承辦單位', '備註'], ['更新日期', '說明', '單位'], ['原價', '新價', '說明'], ['調整前', '調整後', '差額', '備註']])('%s｜%s｜%s are those of another table', (...heads) => {
    const { table } = readDocument({ name: 'a.html', bytes: new TextEncoder().encode(`<p>停車要點</p><p>一、甲：</p><table>${row(...heads)}${row('甲', '乙', '丙')}</table>`) });
    expect(table).toBeNull();
  });
});

it('第三條【刪除】 is a provision that is gone', () =>
  expect(rowsOf(row('修正條文', '現行條文', '說明') + row('第三條　【刪除】', '第三條　甲。', '刪除。')).map((each) => each.kind)).toEqual(['deleted']));
