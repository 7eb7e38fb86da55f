/** Wholes whose parts are listed plainly beside them: each text is fine with the first number of ⟦…/…⟧ and told, once, with the second one. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const told = (text: string, name = 'text.txt'): string[] => checkDocuments([{ name, bytes: new TextEncoder().encode(text) }]).diagnostics.filter(({ code }) => ['FG3023', 'FG3025'].includes(code)).map(({ code }) => code);
const points = (words: string): string => `國立測試大學甲乙設置要點\n一、為辦理審議，特訂定本要點。\n二、${words}\n`;
const either = (words: string, which: 1 | 2): string => words.replace(/⟦([^/⟧]*)\/([^⟧]*)⟧/g, `$${which}`);

describe('a whole with its parts', () => {
  it.each([
    '二專畢業者得減修⟦36/38⟧學分（減修自由選修26學分及通識教育10學分）。',
    '首次開卡⟦400/450⟧元（含工本費60元及340元儲值金）。',
    '機車停車位一千五百格：北側車棚⟦九百/八百⟧格、南側車棚六百格。',
    '本校共有床位二千二百床，男生宿舍⟦一千/九百⟧床，女生宿舍一千二百床。',
    '全程經費共需五十萬元，由研發處支應⟦三十/四十⟧萬元、校友會捐助二十萬元。',
    '學生代表⟦四/五⟧人（學生會、議會、社團聯席會及宿舍自治會代表各一人）。',
  ])('%s', (words) => {
    expect(told(points(either(words, 1)))).toEqual([]);
    expect(told(points(either(words, 2)))).toEqual(['FG3023']);
  });

  it.each([
    '年資由六年降為五年（休一學期者由三年降為二年）。',
    '環境保護委員會置委員十一人，除環安長及主任秘書為當然委員外，理學院、工學院、文學院各推選教師代表三人。',
    '教學補助包括講座鐘點費二千元、膳費一百元，每場以五千元為限。',
    '應修畢三十學分，包括必修十二學分、選修十二學分及論文六學分。',
    '借用時數為四小時者，逾時每小時收二百元，場地費一千元，清潔費五百元，共三小時為限。',
  ])('%s is left alone', (words) => {
    expect(told(points(words))).toEqual([]);
  });

  it('is looked at in overviews, too, with lists that are counted behind', () => {
    const overview = (n: string): string => `甲乙規程修正草案總說明\n為配合組織調整，爰修正本規程，其要點如下：\n一、本校設教務處、學生事務處、總務處、圖書館、主計室及人事室，共${n}個單位。（修正條文第五條）\n`;
    expect(told(overview('六'), '總說明.txt')).toEqual([]);
    expect(told(overview('五'), '總說明.txt')).toEqual(['FG3025']);
  });
});
