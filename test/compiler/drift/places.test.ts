/** Findings on two documents lead to the words that differ, in both of them. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ARTICLES = ['第一條　本辦法規範圖書之借閱。', '第二條　讀者每次得借三件。\n借期二週，期滿應即歸還。\n有下列情形之一者，不予出借：\n一、字典。\n二、期刊合訂本。', '第三條　本辦法由圖書館訂定。'];
const text = (title: string, from = '', to = ''): string => `${title}\n\n${ARTICLES.join('\n').replace(from, to)}\n`;
const table = (...rows: readonly (readonly string[])[]): string => `<p>借書辦法部分條文修正對照表</p><table><tr><td>修正條文</td><td>現行條文</td><td>說明</td></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll('\n', '<br>')}</td>`).join('')}</tr>`).join('')}</table>`;
const THIRD = ['第三條　本辦法由本館訂定。', ARTICLES[2]!, '酌作修正。'];

/** Code, and the lines that its places begin in. */
const placesOf = (files: Readonly<Record<string, string>>): string[][] =>
  checkDocuments(Object.entries(files).map(([name, content]) => ({ name, bytes: bytes(content) }))).diagnostics.map(({ code, primary, related }) => [
    code, ...[primary, ...related].slice(-2).map(({ source, span }) => `${source.path}: ${source.text.slice(span.start, span.start + 4)}`),
  ]);

describe('a change that has no row', () => {
  it('is shown in the draft and in the text in force', () => {
    const draft = text('借書辦法（修正草案）', '期刊合訂本', '報紙合訂本').replace('由圖書館', '由本館');
    expect(placesOf({ 'old.txt': text('借書辦法'), 'table.html': table(THIRD), 'draft.txt': draft })).toEqual([['FG6030', 'draft.txt: 報紙合訂', 'old.txt: 期刊合訂']]);
  });
});

describe('a cell that says something else', () => {
  const row = (from: string, to: string): string[] => [ARTICLES[1]!.replace('三件', '五件'), ARTICLES[1]!.replace(from, to), '放寬。'];
  it('leads to the words of the text in force', () => {
    expect(placesOf({ 'old.txt': text('借書辦法'), 'table.html': table(row('期刊合訂本', '報紙合訂本')) })).toContainEqual(['FG6032', 'table.html: 第二條　', 'old.txt: 期刊合訂']);
  });
  it('leads to the words of the draft', () => {
    const draft = text('借書辦法（修正草案）', '期刊合訂本', '報紙合訂本').replace('三件', '五件');
    expect(placesOf({ 'old.txt': text('借書辦法'), 'table.html': table(row('', '')), 'draft.txt': draft })).toContainEqual(['FG6033', 'table.html: 第二條　', 'draft.txt: 報紙合訂']);
  });
});
