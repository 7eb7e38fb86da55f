/** What a citation says of its place: a number, an office, a body, an item by its name, the annex of a provision. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const check = (files: Readonly<Record<string, string>>): string[] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => d.code);
const TEXT = ['第一條　為管理宿舍，訂定本辦法。', '第二條　住宿申請由住宿服務中心受理，住宿生應繳保證金二千元。', '第三條　本校設宿舍管理委員會，置委員九人。', '第四條　住宿生應完成消防訓練四小時，其費用如附表。', '第五條　本辦法用詞如下：\n一、住宿生：指住於宿舍之學生。\n二、短期住宿人員：指住宿未滿一月之人員。'];
const own = (words: string, annex = ''): string[] => check({ 'a.txt': `國立測試大學宿舍辦法\n${TEXT.join('\n')}\n第六條　${words}\n第七條　本辦法經校務會議通過後施行。\n${annex}` });

describe('a citation that tells what its place holds', () => {
  it.each<[string, string[]]>([
    ['退宿者，退還第二條所繳保證金二千元。', []], ['退宿者，退還第二條所繳保證金三千元。', ['FG3041']], ['退宿者，退還第二條之保證金三千元。', ['FG3041']], ['違規者，依第二條規定繳納違約金五百元。', []],
    ['未到者，應重新接受第四條所定消防訓練四小時。', []], ['未到者，應重新接受第四條所定消防訓練六小時。', ['FG3041']], ['本會依第三條所定委員九人中，過半數出席始得開會。', []], ['本會依第三條所定委員十一人中，過半數出席始得開會。', ['FG3041']],
    ['申請書應送第二條之受理單位住宿服務中心辦理。', []], ['申請書應送第二條之受理單位生活輔導組辦理。', ['FG3041']],
    ['申請案經第三條之管理委員會審查後公告。', []], ['申請案經第四條之宿舍管理委員會審查後公告。', ['FG3046']],
    ['第五條第二款之短期住宿人員，不適用前條。', []], ['第五條第一款之短期住宿人員，不適用前條。', ['FG3046']],
  ])('%s', (words, codes) => expect(own(words)).toEqual(codes));

  it.each<[string, string[]]>([['第四條', []], ['第三條', ['FG3046']]])('an annex of %s', (provision, codes) => expect(own('住宿生應愛惜公物。', `附表　訓練費用表（${provision}附表）\n`)).toEqual(codes));

  it('of another regulation', () => {
    const other = (money: string): string[] => check({ 'a.txt': `國立測試大學宿舍辦法\n${TEXT.join('\n')}\n`, 'b.txt': `國立測試大學公物要點\n一、為管理公物，訂定本要點。\n二、公物之賠償，由宿舍辦法第二條之保證金${money}元扣抵。\n三、本要點經校務會議通過後施行。\n` });
    expect([other('二千'), other('三千')]).toEqual([[], ['FG3041']]);
  });
});
