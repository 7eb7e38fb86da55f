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
