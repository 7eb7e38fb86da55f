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
