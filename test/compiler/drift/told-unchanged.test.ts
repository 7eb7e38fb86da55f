/** A paper that tells of a change which is none, and overviews of drafts, of days and of provisions between two others. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (files: Readonly<Record<string, string>>): string[] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map(({ code }) => code);
const text = (title: string, cards: string, days: string): string => `示例大學置物櫃管理辦法${title}\n第一條　為管理置物櫃，訂定本辦法。\n第二條　置物櫃每學年租金如下：\n一、學生：${cards}元。\n二、教職員：六百元。\n三、校友：九百元。\n第三條　承租人逾期未清空者，於${days}日內通知。\n第四條　本辦法經行政會議通過後施行。\n`;
const folder = (line: string): string[] => found({ '現行.txt': text('', '三百', '七'), '修正草案.txt': text('修正草案', '四百', '七'), '議程.txt': `示例大學行政會議議程\n案由：修正「示例大學置物櫃管理辦法」案，提請討論。\n說明：\n一、${line}\n` });

describe('changes told', () => {
  it.each<[string, string[]]>([
    ['學生置物櫃租金由三百元調為四百元。', []],
    ['學生置物櫃租金由三百元調為四百元；校友租金維持九百元。', []],
    ['校友置物櫃租金由八百元調為九百元。', ['FG3041']],
    ['學生置物櫃租金由三百元調為四百元；校友置物櫃租金由七百元提高為九百元。', ['FG3041']],
    ['教職員置物櫃租金原為五百元，調整為六百元。', ['FG3041']],
    ['逾期未清空之通知期間由五日延長為七日。', ['FG3041']],
  ])('%s', (line, codes) => expect(folder(line)).toEqual(codes));
});

describe('overviews', () => {
  const draft = '示例大學研究休假辦法修正草案\n第一條　為辦理研究休假，訂定本辦法。\n第二條　申請人以專任教師為限。\n第二條之一　各單位研究休假之人數，不得超過其編制人數之百分之十五。\n第三條　申請人應於每年一月十五日前提出申請。\n第四條　本辦法經校務會議通過後施行。\n';
  it.each<[string, string[]]>([
    ['一、放寬各單位研究休假人數上限為編制人數之百分之十五。（修正條文第二條之一）', []],
    ['一、放寬各單位研究休假人數上限為編制人數之百分之二十。（修正條文第二條之一）', ['FG3041']],
    ['一、定明申請人應於每年一月十五日前提出申請。（修正條文第三條）', []],
    ['一、定明申請人應於每年八月十五日前提出申請。（修正條文第三條）', ['FG3041']],
  ])('of a draft alone: %s', (line, codes) => expect(found({ '修正草案.txt': draft, '總說明.txt': `示例大學研究休假辦法修正草案總說明\n為鼓勵研究，爰擬具本辦法修正草案，其修正要點如下：\n${line}\n` })).toEqual(codes));
});
