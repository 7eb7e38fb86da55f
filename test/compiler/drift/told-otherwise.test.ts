/** What papers tell otherwise that is no plain number: units and places in rows of tables, who takes the chair, how often; and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const codes = (files: Readonly<Record<string, string>>): string[] => checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map(({ code }) => code);
const RULES = `# 測試大學場地借用要點

一、各場地之管理單位如下表：

| 場地 | 管理單位 | 每時段收費 |
| --- | --- | --- |
| 羽球館 | 體育室 | 800元 |
| 攀岩場 | 活動發展組 | 1,200元 |

二、場地委員會由副校長擔任召集人，每學期開會一次。
三、爭議由場委會決定。
四、借用人獲准後，應於一年內使用完畢。
五、汽車違規者，處理費六百元。
六、委員應有三分之二以上出席，出席委員過半數同意。
`;
const paper = (line: string): string[] => codes({ '要點.md': RULES, '公告.txt': `公告\n主旨：公告場地借用事項。\n說明：\n一、${line}\n` });

describe('a paper', () => {
  it.each([
    ['攀岩場之管理單位為活動發展組。', '攀岩場之管理單位為體育室。'],
    ['攀岩場每時段收費1,200元。', '攀岩場每時段收費1,500元。'],
    ['場地委員會仍由副校長擔任召集人。', '場地委員會仍由教務長擔任召集人。'],
    ['場地爭議由場委會決定。', '場地爭議由體育室決定。'],
    ['場地委員會每學期開會一次。', '場地委員會每月開會一次。'],
    ['借用人獲准後，應於十二個月內使用完畢。', '借用人獲准後，應於六個月內使用完畢。'],
  ])('tells %s and not %s', (right, wrong) => {
    expect(paper(right)).toEqual([]);
    expect(paper(wrong)).toEqual(['FG3041']);
  });
  it.each(['機車違規者，處理費三百元。', '本案邀集教務長及總務處召開會議。', '委員過半數同意即可決議。'])('says something of its own: %s', (line) => expect(paper(line)).toEqual([]));
});

describe('two provisions of one form', () => {
  const text = (...provisions: readonly string[]): string[] => codes({ '辦法.txt': `測試大學獎學金辦法\n${provisions.map((words, i) => `第${'一二三四'[i]!}條　${words}\n`).join('')}` });
  it('are of two things where another word stands in front', () => {
    expect(text('甲種獎學金減免學雜費，並每月核發生活費四千元。', '乙種獎學金減免學雜費，並每月核發生活費三千元。')).toEqual([]);
    expect(text('學員於開課後未達課程六分之一離班者，退還已繳費用七成。', '學員於開課後未達課程三分之一離班者，退還已繳費用五成。')).toEqual([]);
  });
  it('are of one where a remark tells what the other one says', () => {
    expect(text('學生應修滿三十六學分（內含論文六學分），始得畢業。', '必修學分包含論文六學分。')).toEqual([]);
    expect(text('學生應修滿三十六學分（內含論文四學分），始得畢業。', '必修學分包含論文六學分。')).toEqual(['FG3041']);
  });
});
