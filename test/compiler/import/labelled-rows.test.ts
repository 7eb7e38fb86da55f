/** Amendments written down one below the other, and reasons printed below the articles. */
import { describe, expect, it } from 'vitest';
import { tableAmendment } from '../../../compiler/import/table-amendment.ts';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { tableToJson } from '../../../compiler/import/table-json.ts';
import { importText, outlineOf } from './flat.ts';

const read = (text: string, name = 'a.txt') => readDocument({ name, bytes: new TextEncoder().encode(text) });

describe('rows one below the other', () => {
  const text = '示 例 大 學 停 車 場 章 程\n第2條 (原條文)停車場開放至二十二時。\n    (修正條文)停車場開放至二十三時。\n修正理由:配合圖書館閉館時間。\n' +
    '第8條 (原條文)停車費每月三百元。\n    (修正條文)\n    停車費每月四百元,以學期計收,並於每學期開學後二週內\n     繳納。\n    身心障礙者免收。\n修正理由:一、反映成本。\n     二、增訂免收之對象。\n';

  it.each([['a.txt', text], ['a.html', text.split('\n').map((line) => `<p>${line}</p>`).join('')]])('are read as a comparison table: %s', (name, document) => {
    const table = read(document, name).table!;
    expect([table.title.institution, table.title.regulation]).toEqual(['示例大學', '停車場章程']);
    expect(tableToJson(table).rows.map(({ kind, provision, current, amended, explanation }) => [kind, provision, current?.text, amended?.text, explanation.text])).toEqual([
      ['amended', '第二條', '第2條　停車場開放至二十二時。', '第2條　停車場開放至二十三時。', '配合圖書館閉館時間。'],
      ['amended', '第八條', '第8條　停車費每月三百元。', '第8條　停車費每月四百元,以學期計收,並於每學期開學後二週內繳納。\n身心障礙者免收。', '一、反映成本。\n二、增訂免收之對象。'],
    ]);
    expect(tableAmendment(table, {}).exact).toBe(true);
  });

  it('may begin with the amended text', () => {
    const table = read('示例大學停車要點\n第三點（修正規定）收費五十元。\n（現行規定）收費三十元。\n說明：反映成本。\n第四點（修正規定）免收。\n（現行規定）收費十元。\n').table!;
    expect(tableToJson(table).rows.map(({ provision, current, amended }) => [provision, current?.text, amended?.text])).toEqual([['第三點', '第三點　收費三十元。', '第三點　收費五十元。'], ['第四點', '第四點　收費十元。', '第四點　免收。']]);
  });

  it('are none where only one text is printed', () => {
    const { table } = read('示例大學停車辦法\n第一條（原條文）甲。\n第二條（原條文）乙。\n');
    expect(table).toBeNull();
  });
});

describe('reasons below articles', () => {
  it('are left out with a report, up to the next article', () => {
    const result = importText('停車辦法\n第一章 總則\n第 1 條\n本辦法依停車法訂定。\n〔立法理由〕\n本條未修正。\n第 2 條\n停車場由總務處管理。\n前項管理得委外辦理。\n【修正理由】\n一、配合組織調整,\n    修正第一項。\n二、增訂第二項。\n第二章 收費\n第 3 條\n停車應繳費。');
    expect(outlineOf(result.regulation.body)).toEqual(['第一章 總則', '第 1 條', '  ¶ 本辦法依停車法訂定。', '第 2 條', '  ¶ 停車場由總務處管理。', '  ¶ 前項管理得委外辦理。', '第二章 收費', '第 3 條', '  ¶ 停車應繳費。']);
    expect(result.report.findings.map(({ kind, text, dropped }) => [kind, text, dropped])).toEqual([['comment', '〔立法理由〕本條未修正。', true], ['comment', '【修正理由】一、配合組織調整,修正第一項。二、增訂第二項。', true]]);
  });

  it('are none where a text speaks of reasons', () => {
    const { regulation } = importText('停車要點\n一、提案應載明下列事項：\n（一）修正理由。\n（二）修正內容。\n二、（修正理由）應以書面為之。');
    expect(outlineOf(regulation.body)).toHaveLength(6);
  });
});
