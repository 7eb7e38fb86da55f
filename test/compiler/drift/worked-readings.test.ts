/** Results that one of several readings gives: a limit or another count is no factor, of several counts one is enough, a whole is its parts and what is left. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const found = (text: string): string[] =>
  checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`國立測試大學計算辦法\n第一條　為規範計算，特訂定本辦法。\n第二條　${text}\n`) }]).diagnostics.filter(({ code }) => code === 'FG3024').map((one) => messageOf(one, 'zh'));

describe.each<[string, readonly [string, string, string, string][]]>([
  ['limits of counts', [
    ['每位教師指導見習生以十二人為上限，每指導一名見習生每學期折計〇‧二五小時，合計以二小時為限。例如：教師指導四名者，得折計*小時；指導九名者，以二小時計。', '一', '三', '1'],
    ['每位教師指導見習生以十二人為上限，每指導一名見習生每學期折計○.五小時，合計以四小時為限。例如：教師指導五名者，得折計*小時；指導十名者，以四小時計。', '二點五', '二點八', '2.5'],
    ['每場以四十人為上限，每人收費三百元。例如：報名二十人者，收取*元。', '六千', '八千', '6000'],
  ]],
  ['several counts', [
    ['各系得推薦三人，由評選委員會選出五人，每人頒發獎金三萬元，合計*萬元。', '十五', '十六', '150000'],
    ['各系推薦八人，錄取二人，每人每月五千元，發給十個月，合計*萬元。', '十', '十二', '100000'],
    ['補助教師二人、學生四人，每人一千元，合計*千元。', '六', '七', '6000'],
  ]],
  ['a whole and its parts', [
    ['舉例而言，總收入八十萬元者，行政費為二十萬元，材料費為十萬元，開課單位得支用*萬元。', '五十', '五十一', '500000'],
    ['例如經費一百萬元，人事費四十萬元、材料費三十萬元、設備費二十萬元，行政費為*萬元。', '十', '十二', '100000'],
    ['例如人事費四十萬元，材料費三十萬元，設備費二十萬元，合計為*萬元。', '九十', '九十二', '900000'],
  ]],
])('%s', (_, cases) => {
  it.each(cases)('%s', (text, right, wrong, value) => {
    expect(found(text.replace('*', right))).toEqual([]);
    expect(found(text.replace('*', wrong))).toEqual([expect.stringContaining(`應為 ${value}。`)]);
  });
});

it('a nought in front of a point is no other number', () => expect(found('每名折計〇‧二五小時，六名，合計一‧五小時。')).toEqual([]));
