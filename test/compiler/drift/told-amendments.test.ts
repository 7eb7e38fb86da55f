/** Days of earlier amendments that explanations tell, against the history of the text in force. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { runIn } from '../commands/capture.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';

const HISTORY = ['104年3月24日教務會議通過', '109年3月18日教務會議修正通過第一點'];
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['本點前於109年3月18日修正，爰再放寬。', []],
  ['本點前於109年3月8日修正，爰再放寬。', ['FG3041']],
  ['本要點於104年3月24日訂定，爰予放寬。', []],
  ['本要點於105年3月24日訂定，爰予放寬。', ['FG3041']],
  ['本點於111年6月2日經審議小組會議建議修正。', []],
  ['圖書館法於109年3月8日修正，爰予放寬。', []],
];

describe('an explanation that tells of an amendment', () => {
  it.each(CASES)('in a table: %s', (reason, expected) => {
    const text = `測試大學借書要點\n${HISTORY.join('\n')}\n一、每人借書三冊。\n二、逾期停止借閱。\n`;
    const table = `<p>測試大學借書要點第一點修正對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr><tr><td>一、每人借書<u>五</u>冊。</td><td>一、每人借書三冊。</td><td>${reason}</td></tr></table>`;
    const files = { 'old.txt': text, 'table.html': table };
    expect(checkDocuments(Object.entries(files).map(([name, body]) => ({ name, bytes: new TextEncoder().encode(body) }))).diagnostics.map(({ code }) => code)).toEqual(expected);
  });

  it.each(CASES)('in an amendment: %s', async (reason, expected) => {
    const regulation = `法規 借書要點 (test.lending)\n機關 國立測試大學\n版本 1\n\n沿革\n${HISTORY.map((line) => `  ${line}\n`).join('')}\n一、每人借書三冊為限。\n\n二、逾期停止借閱。\n`;
    const amendment = `修正案 借書要點部分規定 (test.lending.2)\n修正法規 test.lending @ 1\n\n一 字句\n  「三冊」改「五冊」\n說明 ${reason}\n`;
    const { out } = await runIn(temporaryFolder({ 'a.fagui': regulation, 'b.fagui': amendment }), ['check', '--format', 'json']);
    expect((JSON.parse(out) as { diagnostics: readonly { code: string }[] }).diagnostics.map(({ code }) => code)).toEqual(expected);
  });
});

describe('an overview that tells of earlier amendments', () => {
  const DECREES = ['中華民國一百零四年六月五日部令訂定發布', '中華民國一百零八年二月四日部令修正發布', '中華民國一百零八年十月九日部令修正發布第二條'];
  const TABLE = '<p>學生借書收費辦法第一條修正條文對照表</p><table><tr><td>修正條文</td><td>現行條文</td><td>說明</td></tr><tr><td>第一條　每人借書<u>五</u>冊。</td><td>第一條　每人借書三冊。</td><td>放寬冊數。</td></tr></table>';
  const told = (history: readonly string[], words: string): string[] => checkDocuments(Object.entries({
    'old.txt': `學生借書收費辦法\n${history.join('\n')}\n第一條　每人借書三冊。\n第二條　逾期停止借閱。\n第三條　遺失應賠償。\n第四條　本辦法自發布日施行。\n`, 'table.html': TABLE,
    'overview.txt': `學生借書收費辦法第一條修正草案總說明\n學生借書收費辦法（以下簡稱本辦法）於一百零四年六月五日訂定發布，${words}。為便利學生，爰擬具本辦法第一條修正草案，其修正要點如下：\n一、放寬借書冊數。（修正條文第一條）\n`,
  }).map(([name, body]) => ({ name, bytes: new TextEncoder().encode(body) }))).diagnostics.map(({ code }) => code);
  it.each([
    ['最近一次修正發布日期為一百零八年十月九日', []], ['最近一次修正發布日期為一百零八年二月四日', ['FG3041']], ['最近一次修正係於一百零八年二月四日', ['FG3041']],
    ['並曾於一百零八年二月四日修正發布', []], ['嗣於一百零四年六月五日訂定後施行', []], ['其後配合圖書館法於一百零九年四月一日修正發布', []],
  ])('%s', (words, expected) => expect(told(DECREES, words)).toEqual(expected));

  it.each([['一百零八年二月四日', []], ['一百零八年四月二日', ['FG3041']]])('whose only amendment of the year was on another day: %s', (day, expected) => expect(told(DECREES.slice(0, 2), `曾於${day}修正發布`)).toEqual(expected));
});

describe('a paper beside the text in force and its draft', () => {
  const MEETINGS = ['107年6月19日行政會議通過', '108年10月21日行政會議修正通過', '110年5月19日行政會議修正通過第三點'];
  const DECREES = ['中華民國一百零七年六月十九日教育部令訂定發布全文4點', '中華民國一百零八年十月二十一日教育部令修正發布第三點', '中華民國一百一十年五月十九日教育部令修正發布第四點'];
  const told = (history: readonly string[], name: string, words: string): string[] => {
    const text = (title: string, days: string): string => `${title}\n${history.join('\n')}\n一、為管理場地，特訂定本要點。\n二、申請應於${days}日前提出。\n三、費用應按時繳清。\n四、場地不得轉借。\n`;
    const files = { 'old.txt': text('測試大學場地借用要點', '三'), 'draft.txt': text('測試大學場地借用要點第二點修正草案', '五'), [name]: words };
    return checkDocuments(Object.entries(files).map(([path, body]) => ({ name: path, bytes: new TextEncoder().encode(body) }))).diagnostics.map(({ code }) => code);
  };
  it.each([
    ['本要點於107年6月19日訂定，最近一次修正為110年5月19日', '110年5月19日', '108年10月21日'],
    ['現行要點經110年5月19日行政會議修正通過', '110年5月19日', '110年9月15日'],
    ['查本要點前經108年10月21日行政會議修正通過在案', '108年10月21日', '108年12月10日'],
    ['本要點於107年6月19日訂定，其後於108年10月21日及110年5月19日二度修正', '二度', '三度'],
    ['本要點前經108年10月21日行政會議修正通過', '10月21日', '10月12日'],
  ])('%s', (words, right, wrong) => {
    const paper = (said: string): string[] => told(MEETINGS, '提案.txt', `行政會議提案\n案由：修正「場地借用要點」第二點，提請討論。\n說明：\n一、${said}。\n二、申請期限改為五日前。\n`);
    expect(paper(words)).toEqual([]);
    expect(paper(words.replace(right, wrong)).length).toBeGreaterThan(0);
  });
  it.each([
    ['係依大學法第十五條規定，於一百零七年六月十九日訂定發布', '一百零七年', '一百零六年'],
    ['於一百零七年六月十九日訂定發布，曾於一百一十年五月十九日修正發布', '一百一十年五月', '一百一十二年三月'],
    ['於一百零七年六月十九日訂定發布，最近一次於一百一十年五月十九日修正發布，全文共計四點', '四點', '五點'],
  ])('an overview: %s', (words, right, wrong) => {
    const overview = (said: string): string[] => told(DECREES, '總說明.txt', `測試大學場地借用要點第二點修正草案總說明\n場地借用要點（以下簡稱本要點）${said}。為便利管理，爰擬具本要點第二點修正草案，其修正要點如下：\n一、申請提前。（修正規定第二點）\n`);
    expect(overview(words)).toEqual([]);
    expect(overview(words.replace(right, wrong)).length).toBeGreaterThan(0);
  });
  it('tells rightly of the amendment that the draft adds', () => {
    const paper = '公告\n主旨：公告修正「場地借用要點」第二點。\n說明：本要點最近一次修正為114年5月9日行政會議通過。\n';
    expect(checkDocuments(Object.entries({ 'old.txt': `測試大學場地借用要點\n${MEETINGS.join('\n')}\n一、為管理場地，特訂定本要點。\n二、申請應於三日前提出。\n三、費用應按時繳清。\n`, 'draft.txt': `測試大學場地借用要點第二點修正草案\n${[...MEETINGS, '114年5月9日行政會議修正通過第二點'].join('\n')}\n一、為管理場地，特訂定本要點。\n二、申請應於五日前提出。\n三、費用應按時繳清。\n`, '公告.txt': paper }).map(([name, body]) => ({ name, bytes: new TextEncoder().encode(body) }))).diagnostics.map(({ code }) => code)).toEqual([]);
  });
});
