/** What real documents print that is no contradiction, though it looks like one. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const found = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);
const table = (title: string, ...rows: readonly (readonly string[])[]): string =>
  `<p>${title}</p><table><tr><td>修正條文</td><td>現行條文</td><td>說明</td></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const CHAPTERS = '測試條例\n第一章　總則\n第一節　名詞\n第一條　本條例所稱圖書，指印刷之書。\n第二章　借閱\n第一節　資格\n第二條　讀者得借書三冊。\n第二節　期限\n第三條　借期十日。\n';

describe('sections that every chapter counts anew', () => {
  it('are those of the same chapter in the draft', () => {
    const rows = table('測試條例第三條條文修正對照表', ['第三條　借期<u>二十</u>日。', '第三條　借期十日。', '延長借期。']);
    expect(found({ 'old.txt': CHAPTERS, 'table.html': rows, 'draft.txt': CHAPTERS.replace('測試條例', '測試條例（修正草案）').replace('十日', '二十日') })).toEqual([]);
  });

  it('have rows of their own in the table', () => {
    const rows = table('測試條例部分條文修正對照表', ['第一節　<u>術語</u>', '第一節　名詞', '修正節名。'], ['第一節　<u>借閱</u>資格', '第一節　資格', '修正節名。']);
    expect(found({ 'old.txt': CHAPTERS, 'table.html': rows, 'draft.txt': CHAPTERS.replace('測試條例', '測試條例（修正草案）').replace('名詞', '術語').replace('資格', '借閱資格') })).toEqual([]);
  });

  it('say something else: that is told', () => {
    const rows = table('測試條例第三條條文修正對照表', ['第三條　借期<u>二十</u>日。', '第三條　借期十日。', '延長借期。']);
    const draft = CHAPTERS.replace('測試條例', '測試條例（修正草案）').replace('十日', '二十日').replace('第一節　資格', '第一節　條件');
    expect(found({ 'old.txt': CHAPTERS, 'table.html': rows, 'draft.txt': draft })).toEqual(['FG6030 第一節有修正，對照表卻沒有這一列。']);
  });
});

const TEXT = '測試大學借書要點\n一、每人借書三冊為限。\n二、逾期每日罰款五元。\n';
const ROW = ['一、每人借書<u>五</u>冊為限。', '一、每人借書三冊為限。', '放寬。'];
const DRAFT = TEXT.replace('要點', '要點（修正草案）').replace('三冊', '五冊');

describe('what converters leave', () => {
  it('a row of dashes is empty', () => {
    expect(found({ 'old.txt': TEXT, 'table.html': table('測試大學借書要點部分規定修正對照表', ROW, ['--', '--', '--']), 'draft.txt': DRAFT })).toEqual([]);
  });

  it('struck words of a text file are gone, though no table stands in it', () => {
    expect(found({ 'table.html': table('測試大學借書要點部分規定修正對照表', ROW), 'draft.txt': DRAFT.replace('五冊', '五~~三~~冊') })).toEqual([]);
  });
});

it('a number of a group of rows is not that of its first row', () => {
  const rows = (first: string): string => `<p>國立測試大學課程要點</p><p>一、展演類至少四學分。</p><p>二、略。</p><p>附表　科目</p><table><tr><td>類別</td><td>科目</td><td>學分數</td></tr>${first}<td>素描</td><td>2</td></tr>`;
  const group = (html: string): string[] => found({ 'text.html': `${html}</table>` });
  expect(group(`${rows('<tr><td rowspan="2">展演類</td>')}<tr><td>水彩</td><td>2</td></tr>`)).toEqual([]);
  expect(group(`${rows('<tr><td>展演類</td>')}<tr><td>音樂類</td><td>合唱</td><td>2</td></tr>`)).toEqual(['FG3041 「展演類」這裡是「四學分」，別處是「2」。']);
});

it('thousands of provisions in the same words, each with a number of its own', () => {
  const provisions = Array.from({ length: 3000 }, (_, i) => `第${i + 1}條　學生修習第${i + 1}類課程應修滿${(i * 7) % 90 + 1}學分，並於${(i * 11) % 50 + 2}日內申請。\n`);
  expect(found({ 'text.txt': `測試大學修課辦法\n${provisions.join('')}` })).toEqual([]);
});
