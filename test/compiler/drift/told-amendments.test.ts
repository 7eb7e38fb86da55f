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
