/** Cases that are worked out by the rules around them, whatever opens them: each with its right result, and with a wrong one. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (text: string): string[] => checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`甲大學計算要點\n一、為規範計算，特訂定本要點。\n${text}\n`) }]).diagnostics.map(({ code }) => code);
const told = (name: string, text: string): string[] => checkDocuments([{ name, bytes: new TextEncoder().encode(text) }]).diagnostics.map(({ code }) => code);

describe('a case of rules that stand elsewhere', () => {
  it.each<[string, string, string]>([
    // the rest of the weights
    ['二、總分由筆試與面談合計，筆試占七成，其餘為面談。\n三、計算例：考生筆試90分、面談80分，總分為*分。', '87', '86'],
    // as many of something by its name, up to a limit
    ['二、輔導費按輔導生人數計算，每一輔導生每學期四百元。\n三、每位教師核計之輔導生人數，最多以二十人為限。\n四、某教師有輔導生二十六人，依前二點計算，應核發輔導費*元。', '八千', '九千二百'],
    // a rest of so many is one more
    ['二、各學院代表按教師人數，每十二人選出一人；餘數達六人者，增選一人。\n三、依前點計算，理學院教師四十四人，應選出代表*人。', '四', '五'],
    // a share, rounded as the rule says
    ['二、優良職員名額以職員總人數百分之四計算，未達整數者，無條件捨去。\n三、每名頒發獎金二萬元。\n四、本年度職員二百三十人，依第二點計算，名額為*名。', '九', '十'],
    ['二、滯還金每件每日四元。\n三、同時逾期二件以上者，分別計算後合併收取。例如借用人有三件同時逾期，各逾期十日，應繳滯還金*元。', '一百二十', '一百'],
    // beyond a limit, the rest goes elsewhere
    ['二、結餘款百分之四十撥入校務基金，百分之六十撥入系所專帳。\n三、撥入系所專帳之金額，每案以三十萬元為限。\n四、分配釋例：結餘款二十萬元者，校務基金八萬元，系所專帳十二萬元；結餘款六十萬元者，校務基金三十萬元，系所專帳*元。', '三十萬', '三十六萬'],
  ])('%s', (text, right, wrong) => {
    expect(found(text.replace('*', right))).not.toContain('FG3024');
    expect(found(text.replace('*', wrong))).toContain('FG3024');
  });
});

describe('what a sentence works out by itself', () => {
  it.each<[string, string, string]>([
    ['二、年資歷十學期，扣除二學期後，採計*學期。', '八', '九'],
    ['二、使用費定價二萬元，收取一成服務費*元。', '二千', '三千'],
    ['二、每期上課總時數三十六小時，每次三小時，四分之一時數為*小時，應於該時數內申請。', '九', '十二'],
    ['二、資格之效期為三年（即*學期）。', '六', '五'],
    ['二、每次實作4小時／天×5天／週×6週＝*小時。', '120', '140'],
    ['二、年終獎金為30,000×（6／12）×1.5＝*元（元以下四捨五入）。', '22,500', '25,200'],
  ])('%s', (text, right, wrong) => {
    expect(found(text.replace('*', right))).toEqual([]);
    expect(found(text.replace('*', wrong))).toContain('FG3024');
  });

  it.each([
    '二、審查應於一個月內完成，必要時得延長一次，最長不得逾一個月。',
    '二、成績以八十分為基本分數，主任得加減二分。如某生經主任加二分，另因曠課減三分，總分為七十九分。',
    '二、住宿費每學期九千元。\n三、某生如經減免三千元，實繳四千元。',
  ])('%s: fine', (text) => expect(found(text)).toEqual([]));
});

describe('papers and pages without a regulation', () => {
  it('are worked out by themselves', () => {
    const page = (share: string): string => `選課問答\n問：填答率如何計算？\n答：填答率＝填寫科目數÷選修科目數×100%。\n例：某生選修10門，填寫9門，其填答率為9÷10＝${share}。\n`;
    expect(told('問答.txt', page('90%'))).not.toContain('FG3024');
    expect(told('問答.txt', page('95%'))).toContain('FG3024');
  });
});
