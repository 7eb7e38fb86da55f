/** Cases worked out by shares, rates and prices that stand in front of them or in another text: the right result is silent, another one is told of. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const RULES = '會議室租借退費要點\n一、退費，依本要點辦理。\n二、於使用七日前取消者，退還租金五分之四；於使用三日前取消者，退還租金二分之一。\n三、使用當日取消者，不予退還。\n';
const found = (...files: readonly [name: string, text: string][]): string[] => checkDocuments(files.map(([name, text]) => ({ name, bytes: bytes(text) }))).diagnostics.filter(({ code }) => /^FG30(?:24|41)$/.test(code)).map(({ code }) => code);

describe.each<[string, readonly [string, string][], string, string]>([
  ['a share of what the question says', [['要點.txt', RULES], ['問答.txt', '租借常見問題\n問：已繳租金14,000元，使用七日前取消，可以退多少？\n答：退還五分之四，即*元。\n']], '11,200', '12,100'],
  ['a share that stands in the rules', [['要點.txt', RULES], ['公告.txt', '公告\n主旨：公告租借退費試算。\n說明：\n一、某單位已繳租金14,000元。\n二、該單位於使用七日前取消，應退*元。\n']], '11,200', '12,600'],
  ['a price for each of what is named', [['須知.txt', '繳費須知\n一、選修生註冊時預收5個學分之學分費，每學分1,460元，計*元。\n二、其餘費用另行通知。\n']], '7,300', '7,400'],
  ['a price for each person of the line in front', [['要點.txt', '獎助要點\n一、名額及金額：\n（一）每學年共6名：甲系4名及乙系2名。\n（二）每名每學年新臺幣7,000元，全學年計發新臺幣*元。\n']], '42,000', '49,000'],
  ['one rate and what it makes of another number', [['要點.txt', '研習採認要點\n一、研習時數，每4小時折算0.2學分。\n二、採認示例：12小時之研習折算*學分。\n']], '0.6', '0.8'],
  ['a rate that is defined', [['要點.txt', '推廣課程要點\n一、學分以十八小時為一學分。\n二、例示：攝影課程五十四小時，計*學分。\n']], '三', '四'],
  ['what is gone over', [['要點.txt', '授課要點\n一、計算例：某教師平均每週十三小時，扣除基本授課時數九小時，超支鐘點為*小時。\n']], '四', '五'],
  ['what a share of the whole asks for', [['問答.txt', '問與答\n問：何謂扣考？\n答：缺曠達授課總時數三分之一以上者扣考；例如每週3節，一學期十八週計54節，缺曠*節（含）以上者即為扣考。\n']], '18', '20'],
  ['a price for each thing and each day', [['規則.txt', '借閱規則\n一、借閱以十冊為限。\n二、每逾期一天，一本以6元計。\n三、舉例：學生借閱4本圖書，逾期5天歸還，應繳罰金*元。\n']], '120', '150'],
])('%s', (_, files, right, wrong) => {
  const of = (value: string): string[] => found(...files.map(([name, text]) => [name, text.replace('*', value)] as [string, string]));
  it('is right', () => expect(of(right)).toEqual([]));
  it('is wrong', () => expect(of(wrong)).toHaveLength(1));
});

describe('a table with a case in each row', () => {
  const table = (rows: readonly (readonly string[])[]): string => `# 試算表\n\n${rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${row.map(() => '---|').join('')}` : ''}`).join('\n')}\n`;
  const shares = (last: string): string => table([['情形', '已繳費用', '比例', '退還金額'], ['開課前', '8,000元', '九成', '7,200元'], ['三分之一前', '6,000元', '五成', '3,000元'], ['六分之一前', '8,000元', '七成', last], ['其後', '8,000元', '不退', '0元']]);
  const calculated = (last: string): string => table([['情形', '計算', '應繳'], ['3學分', '6,300×（3÷9）', '2,100元'], ['5學分', '6,300×（5÷9）', last], ['9學分', '6,300×（9÷9）', '6,300元']]);
  it.each([[shares, '5,600元', '5,900元'], [calculated, '3,500元', '3,600元']])('works out %#', (of, right, wrong) => {
    expect(found(['試算.md', of(right)])).toEqual([]);
    expect(found(['試算.md', of(wrong)])).toEqual(['FG3024']);
  });
});

it.each([
  // no share alone: days, persons or another fee count as well
  ['一、某單位已繳租金14,000元及保證金2,000元。\n二、該單位於使用七日前取消，應退13,200元。'],
  ['一、研習每4小時折算0.2學分，每週3小時之課程採計3學分。'],
  ['一、例如某生借書五冊、逾期四天，繳納一百元後，餘款依規定辦理。'],
])('says nothing of %s', (lines) => expect(found(['要點.txt', RULES], ['公告.txt', `公告\n主旨：公告試算。\n說明：\n${lines}\n`])).toEqual([]));
