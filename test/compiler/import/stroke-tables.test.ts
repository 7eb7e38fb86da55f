/** Tables whose rows end with a stroke, as programs write them that take the text out of a page. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { tableToJson } from '../../../compiler/import/table-json.ts';
import { bodyOf, importText } from './flat.ts';

describe('strokes at the ends of lines', () => {
  it('part the cells of a table', () => {
    expect(bodyOf('停車要點\n一、收費如下:\n車種 | 每日 | 每月 |\n汽車 | 50元 | 900元 |\n機車 | 20元 | 無 |\n二、乙。')).toEqual(['一、', '  ¶ 收費如下:', '  | 車種 | 每日 | 每月 | | 汽車 | 50元 | 900元 | | 機車 | 20元 | 無 |', '二、', '  ¶ 乙。']);
  });

  it('part a number from its words', () => {
    expect(bodyOf('停車公約\n請遵守下列事項: | |\n一、 | 車輛依序停放。 |\n二、 | 不得佔用他人車位。 |')).toEqual(['annex', '  ¶ 請遵守下列事項:', '一、', '  ¶ 車輛依序停放。', '二、', '  ¶ 不得佔用他人車位。']);
  });

  it('stand alone between the number of an article and its text', () => {
    const text = '停車辦法\n第一章\n|\n總則\n|\n第一條\n|\n為管理停車訂定之。\n|\n第二條\n|\n停車證分二種:\n一、汽車。\n二、機車。\n|';
    expect(bodyOf(text)).toEqual(['第一章 總則', '第一條', '  ¶ 為管理停車訂定之。', '第二條', '  ¶ 停車證分二種:', '    一、 汽車。', '    二、 機車。']);
    expect(importText(text).report.findings).toEqual([{ kind: 'bullet', text: '| | | | | |', dropped: true }]);
  });

  it('are text where only one line has one', () => {
    expect(bodyOf('停車要點\n一、甲 |\n二、乙。')).toEqual(['一、', '  ¶ 甲 |', '二、', '  ¶ 乙。']);
  });
});

describe('a comparison table', () => {
  const text = '主旨:修正停車規則。\n條款 | 原條文內容 | 修訂後條文內容 | 說明 |\n第3條 | 停車費每月九百元。 | 停車費每月一千元。 | 調整費用。 |\n第5條 | 申請規定: 一、填表。 二、繳費。 |\n申請規定: 一、上網填表。 二、繳費。 |\n改為線上。 |\n以上請查照。';

  it('has cells over several lines, and ends with its last stroke', () => {
    const { table } = readDocument({ name: 'notice.txt', bytes: new TextEncoder().encode(text) });
    const { rows } = tableToJson(table!);
    expect(rows.map((row) => [row.kind, row.provision, row.explanation?.text])).toEqual([['amended', '第三條', '調整費用。'], ['amended', '第五條', '改為線上。']]);
    expect(table!.rest.map((line) => line.text)).toContain('以上請查照。');
  });
});

describe('a row whose label column names the article', () => {
  it('is of that article where its cells begin with a 款', () => {
    const rows = '條款 | 原條文內容 | 修訂後條文內容 | 說明 |\n第3條 | 十、車位三個。 | 十、車位五個。 | 增加。 |\n第4條 | 甲。 | 乙。 | 修字。 |';
    const { table } = readDocument({ name: 'notice.txt', bytes: new TextEncoder().encode(rows) });
    expect(tableToJson(table!).rows.map((row) => [row.kind, row.provision])).toEqual([['amended', '第三條'], ['amended', '第四條']]);
  });
});
