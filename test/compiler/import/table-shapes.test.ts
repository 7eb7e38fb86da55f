import { describe, expect, it } from 'vitest';
import { tableAmendment } from '../../../compiler/import/table-amendment.ts';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { tableToJson } from '../../../compiler/import/table-json.ts';
import type { ComparisonTable } from '../../../compiler/import/table.ts';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const read = (body: string): ComparisonTable => readDocument({ name: 'a.html', bytes: new TextEncoder().encode(`<body>${body}</body>`) }).table!;
const ROWS = row('一、甲。', '一、乙。', '改。') + row('二、丙。', '', '新增。');
const kinds = (table: ComparisonTable): string[] => tableToJson(table).rows.map(({ kind, provision }) => `${kind} ${provision}`);

describe('shapes of comparison tables', () => {
  it('the title in a row of the table', () => {
    const table = read(`<table><tr><td colspan="3">示範大學選課要點<br>部分規定修正對照表</td></tr>${row('修正規定', '現行規定', '說明')}${ROWS}</table>`);
    expect([table.title.institution, table.title.regulation, kinds(table)]).toEqual(['示範大學', '選課要點', ['amended 第一點', 'added 第二點']]);
  });

  it.each([['修正規定<br>（新）', '現行規定<br>（舊）'], ['修正規定(草案全文)', '現行規定']])('heads with words in brackets: %s', (amended, current) => {
    const table = read(`<p>選課要點修正對照表</p><table>${row(amended, current, '說明')}${ROWS}</table>`);
    expect([table.headers[1], kinds(table)]).toEqual(['現行規定', ['amended 第一點', 'added 第二點']]);
  });

  it.each(['以下空白', '其餘未修正', '（以下各點未修正）'])('a last row that says %s', (words) => {
    const table = read(`<p>選課要點修正對照表</p><table>${row('修正規定', '現行規定', '說明')}${ROWS}${row(words, words, '')}</table>`);
    expect(tableToJson(table).rows.map(({ amended }) => amended?.text)).toEqual(['一、甲。', '二、丙。']);
  });

  it('a label column beside （刪除）', () => {
    const table = read(`<p>成績辦法修正對照表</p><table>${row('條次', '修正條文', '現行條文', '說明')}${row('第五條', '（刪除）', '得補考一次。', '本條刪除。')}${row('第六條', '應退學。', '得退學。', '改。')}</table>`);
    const made = tableAmendment(table, {});
    expect([made.exact, made.text.match(/^第.*$/gm)]).toEqual([true, ['第五條 刪除 保留', '第六條 修正']]);
  });
});
