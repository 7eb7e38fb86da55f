/** A numbered meeting has one day and a letter one number, in whatever document they are told of. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const HISTORY = ['民國104年5月6日103學年度第4次教務會議訂定', '108年4月17日107學年度第2學期第3次教務會議修正通過', '108年5月2日測教字第1080004711號函發布'];
const RULE = `國立測試大學場地借用管理要點\n${HISTORY.join('\n')}\n一、為管理場地，特訂定本要點。\n二、申請應於七日前提出。\n三、每場以四小時為限。\n四、場地由總務處管理。\n`;
const found = (files: Readonly<Record<string, string>>): string[] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.filter(({ code }) => ['FG3041', 'FG3027', 'FG6081'].includes(code)).map(({ primary }) => primary.source.path);
const beside = (paper: string): string[] => found({ '1.txt': RULE, '2.txt': paper });

describe('what a paper tells again of', () => {
  it.each([
    ['a letter', '以108年5月2日測教字第1080004711號函發布', '以108年5月2日測教字第1080004171號函發布'],
    ['a letter of a day', '依本校108年5月2日測教字第1080004711號函辦理', '依本校108年5月12日測教字第1080004711號函辦理'],
    ['a letter in other signs', '依本校一百零八年五月二日測教字第一０八０００四七一一號函辦理', '依本校一百零八年五月三日測教字第1080004711號函辦理'],
    ['a meeting', '前經108年4月17日107學年度第2學期第3次教務會議通過', '前經108年4月17日107學年度第2學期第2次教務會議通過'],
    ['the day of a meeting', '前經108年4月17日107學年度第2學期第3次教務會議通過', '前經108年4月27日107學年度第2學期第3次教務會議通過'],
    ['another meeting', '另經108年6月19日107學年度第2學期第4次教務會議通過', '另經108年6月19日107學年度第2學期第3次教務會議通過'],
  ])('%s', (_, right, wrong) => {
    const paper = (words: string): string => `公告\n主旨：國立測試大學場地借用管理要點修正發布。\n說明：${words}。\n`;
    expect(beside(paper(right))).toEqual([]);
    expect(beside(paper(wrong))).toEqual(['2.txt']);
  });

  it.each([['第3次', []], ['第2次', ['2.html']]])('rows of a list of the amendments: %s', (number, expected) => {
    const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    expect(found({ '1.txt': RULE, '2.html': `<h1>場地借用管理要點歷次修正一覽表</h1><table>${row(['日期', '會議'])}${row(['108年4月17日', `107學年度第2學期${number}教務會議`])}</table>` })).toEqual(expected);
  });

  it.each([['中華民國108年5月2日', []], ['中華民國108年5月21日', ['2.txt']]])('the head of a letter: %s', (day, expected) => expect(beside(`國立測試大學　函\n發文日期：${day}\n發文字號：測教字第1080004711號\n主旨：國立測試大學場地借用管理要點修正發布。\n`)).toEqual(expected));

  it.each(['以108年5月2日測教字第1080004722號函轉知', '107學年度第2學期第2次教務會議修正通過', '前經108年4月17日107學年度第2學期第3次臨時教務會議通過'])('leaves alone: %s', (words) =>
    expect(beside(`公告\n主旨：國立測試大學圖書館閱覽規則修正發布。\n說明：${words}。\n`)).toEqual([]));
});
