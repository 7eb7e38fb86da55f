/** 款 that were inserted between others (二之一) are parts of a row's cells of their own. */
import { expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const NEXT = ['第三條　學生應備下列文件：', '一、申請書。', '二、成績單。', '二之一、在學證明。', '三、推薦函。'];
const WITHOUT = NEXT.filter((line) => !line.startsWith('二之一'));
const OTHER = NEXT.map((line) => line.replace('在學', '畢業'));
const codes = (amended: readonly string[], current: readonly string[], reason: string, between = '</p><p>'): string[] =>
  checkDocuments([{ name: 't.html', bytes: new TextEncoder().encode(`<p>測試大學選課辦法修正條文對照表</p><table><tr><th>修正條文</th><th>現行條文</th><th>說明</th></tr><tr><td><p>${amended.join(between)}</p></td><td><p>${current.join(between)}</p></td><td>${reason}</td></tr></table>`) }]).diagnostics.map((d) => d.code);

it.each([
  ['第二款未修正，增訂第二款之一。', WITHOUT, []], ['第三款未修正。', WITHOUT, []], ['修正第二款。', WITHOUT, ['FG6045']], ['增訂第二款。', WITHOUT, ['FG6045']],
  ['第二款未修正。', OTHER, []], ['修正第二款之一。', OTHER, []], ['第三款修正。', OTHER, ['FG6045']],
])('%s', (reason, current, expected) => {
  expect(codes(NEXT, current, reason)).toEqual(expected);
  expect(codes(NEXT, current, reason, '')).toEqual(expected);
});
