/** Announcements, decrees and motions beside a comparison table; the provisions that the overview drafts; the meeting of a draft. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const check = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);
const table = (title: string): string => `<p>測試大學借書要點${title}修正草案對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${[
  ['三、每人借書<u>五</u>冊為限。', '三、每人借書三冊為限。', '放寬冊數。'], ['', '四、借書應持證。', '本點刪除。'], ['<u>四</u>、逾期每日罰款<u>十</u>元。', '五、逾期每日罰款五元。', '一、點次變更。<br>二、提高罰款。'],
  ['<u>五</u>、遺失應賠償。', '六、遺失應賠償。', '點次變更。'],
].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const TABLE = table('部分規定');
const announced = (subject: string): string[] => check({ 'table.html': TABLE, 'notice.txt': `測試大學 公告\n主旨：${subject}\n公告事項：如附件。\n` });

describe('an announcement', () => {
  it.each<[string, string[]]>([
    ['修正「借書要點」第三點、第四點，刪除原第四點，並自公告日起實施。', []],
    ['修正「測試大學借書要點」部分規定，並自公告日起實施。', []],
    ['修正「測試大學門禁要點」部分規定，並自公告日起實施。', ['FG6042 「notice.txt」裡找不到條文全文。']],
    ['修正「借書要點」第三點、第四點規定，並自公告日起實施。', []],
    ['修正「測試大學書要點」第三點、第四點，刪除原第四點。', ['FG6038 這裡的法規名稱是「測試大學書要點」，另一份是「借書要點」。']],
    ['修正「借書要點」第三點，刪除第四點。', ['FG6044 公告（提案）寫「修正第三點，刪除第四點」，對照表另有第四點。']],
    ['修正「借書要點」第三點、第四點，刪除第九點。', ['FG6044 公告（提案）寫「修正第三點、第四點，刪除第九點」，對照表沒有第九點。']],
    ['增訂「借書要點」第三點及修正第四點。', ['FG6047 公告（提案）寫「增訂第三點及修正第四點」，對照表的第三點卻有現行條文，不是增訂。']],
    ['修正「借書辦法」第三點、第四點，刪除原第四點。', ['FG6038 這裡的法規名稱是「借書辦法」，另一份是「借書要點」。']],
    ['本校「借書要點」第3、4點業經修正，請查照。', []],
    ['本校「借書要點」第三點及第九點業已修訂，刪除第四點。', ['FG6044 公告（提案）寫「修訂第三點及第九點」，對照表沒有第九點，另有第四點。']],
    ['配合修正「學生宿舍管理辦法」第三點、第八點。', []],
  ])('%s', (subject, expected) => expect(announced(subject)).toEqual(expected));
});

describe('a subject without quotation marks, beside the text alone', () => {
  it.each([['公布修正後之圖書借閱須知。', []], ['檢送修訂後圖書借閱須知，請查照。', []], ['公布修正後之圖書借還須知。', ['FG6038 這裡的法規名稱是「圖書借還須知」，另一份是「圖書借閱須知」。']]])('%s', (subject, expected) => {
    expect(check({ '須知.txt': '測試大學圖書借閱須知\n一、每人借書五冊為限。\n二、借期為十日。\n', '公告.txt': `測試大學 公告\n主旨：${subject}\n` })).toEqual(expected);
  });
});

describe('the provisions that an overview drafts', () => {
  const NAMED = table('第三點、第四點及第五點').replace('<td></td><td>四、借書應持證。</td><td>本點刪除。</td>', '').replace('<tr></tr>', '').replace(/五、逾期/, '四、逾期').replace(/六、遺失應賠償/, '五、遺失須賠償').replaceAll('點次變更。<br>', '').replace('點次變更。', '修正文字。');
  const overview = (title: string, sentence: string): string[] =>
    check({ 'table.html': NAMED, 'overview.txt': `測試大學借書要點${title}修正草案總說明\n${sentence}其修正要點如次：\n一、放寬冊數。（修正規定第三點）\n` }).filter((line) => line.startsWith('FG6044'));
  it.each<[string, string, string[]]>([
    ['第三點、第四點及第五點', '爰擬具本要點第三點、第四點及第五點修正草案，', []],
    ['部分規定', '爰擬具「借書要點」部分規定修正草案，', []],
    ['第三點及第四點', '爰擬具本要點第三點及第四點修正草案，', ['FG6044 總說明寫「第三點及第四點」，對照表另有第五點。']],
    ['部分規定', '爰擬具「借書要點」第三點、第七點修正草案，', ['FG6044 總說明寫「第三點、第七點」，對照表沒有第七點，另有第四點、第五點。']],
    ['部分規定', '配合「圖書館法」第八條修正草案，', []],
  ])('%s: %s', (title, sentence, expected) => expect(overview(title, sentence)).toEqual(expected));
});

describe('a title that says 全文', () => {
  const old = '測試大學借書要點\n一、為辦理借書，訂定本要點。\n二、借書應登記。\n三、每人借書三冊為限。\n';
  const rows = (...numbers: readonly string[]): string => `<p>測試大學借書要點全文修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${old.split('\n').filter((line) => numbers.some((n) => line.startsWith(n))).map((line) => `<tr><td>${line.replace('借', '<u>租借</u>')}</td><td>${line}</td><td>修正用語。</td></tr>`).join('')}</table>`;
  const said = (...numbers: readonly string[]): string[] => check({ 'old.txt': old, 'table.html': rows(...numbers) }).filter((line) => /FG6044|FG6038/.test(line));
  it('has a row for every provision', () => expect(said('一', '二', '三')).toEqual([]));
  it('and lacks one', () => expect(said('一', '三')).toEqual(['FG6044 標題寫「全文修正對照表」，對照表沒有第二點。']));
});

describe('the meeting of a draft that is still to come', () => {
  const BODY = '一、為辦理借書，訂定本要點。\n二、借書應登記。\n三、本要點經教務會議通過後實施，修正時亦同。\n';
  const said = (...lines: readonly string[]): string[] => check({ 'draft.txt': `測試大學借書要點（修正草案）\n${lines.join('\n')}\n${BODY}` }).map((line) => line.slice(0, 6));
  const PAST = '112年3月8日111學年度第2次教務會議通過';
  it.each<[string, readonly string[], string[]]>([
    ['the one that decides', [PAST, '115年○月○日114學年度第○次教務會議修正通過'], []],
    ['another one', [PAST, '115年○月○日114學年度第○次行政會議修正通過'], ['FG3041']],
    ['one that agreed before', ['112年2月8日111學年度第1次行政會議通過', PAST, '115年○月○日114學年度第○次行政會議修正通過'], []],
    ['the line before once more', [PAST, PAST], ['FG6036']],
    ['one that only discusses it', [PAST, '115年○月○日114學年度第○次行政會議審議通過'], []],
  ])('%s', (_, lines, expected) => expect(said(...lines)).toEqual(expected));
});

describe('a paper beside the table', () => {
  const ADDS = `<p>測試大學借書要點部分規定修正草案對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${[
    ['二、借期為<u>二十</u>日。', '二、借期為十日。', '延長。'], ['<u>五、遺失應按定價賠償。</u>', '', '本點新增。'],
  ].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const TEXT = '測試大學借書要點\n一、為管理借書，特訂定本要點。\n二、借期為十日。\n三、每人借書三冊為限。\n四、逾期應繳罰款。\n';
  const minutes = (words: string): string[] => check({ 'old.txt': TEXT, 'table.html': ADDS, '紀錄.txt': `測試大學第3次行政會議紀錄\n日期：114年6月4日\n提案四：修正「測試大學借書要點」部分規定，請審議。\n說明：\n一、${words}\n決議：照案通過。\n` }).filter((one) => /^FG60(?:44|47)/.test(one));
  it.each([['本次修正借期，並增訂第五點；其餘未修正。', []], ['本次修正借期，並增訂第四點；其餘未修正。', ['FG6044 公告（提案）寫「增訂第四點」，對照表沒有第四點，另有第五點。']]])('that is a motion of minutes: %s', (words, expected) => expect(minutes(words)).toEqual(expected));

  it.each([['第三點及第四點', []], ['第三點、第四點及第九點', ['第九點']]])('whose heading lists %s', (list, missing) => {
    const found = check({ 'table.html': table('部分規定').replace('<tr><td></td><td>四、借書應持證。</td><td>本點刪除。</td></tr>', ''), '提案說明.txt': `借書要點${list}修正草案提案說明\n說明：放寬冊數。\n` }).filter((one) => one.startsWith('FG6044'));
    expect(found.length).toBe(missing.length);
    for (const word of missing) expect(found.join('')).toContain(word);
  });
});
