/** Cases without 例如, whose rules stand in other provisions and tables, and calculations with a number of before an amendment. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

const found = (lines: string): string[] =>
  checkDocuments([{ name: 'text.md', bytes: new TextEncoder().encode(`# 國立測試大學計算要點\n\n一、為規範計算，訂定本要點。\n\n${lines}\n`) }]).diagnostics.filter(({ code }) => code === 'FG3024' || code === 'FG3037').map((one) => messageOf(one, 'zh'));

const GRADES = '二、年資與給假：\n（一）一年以上三年未滿者，七日。\n（二）三年以上六年未滿者，十二日。\n（三）六年以上者，十六日。\n\n';
const DISTANCES = '二、旅費依下表：\n\n| 等級 | 里程 | 金額 |\n|---|---|---|\n| 甲 | 未滿20公里 | 150元 |\n| 乙 | 20公里以上未滿50公里 | 350元 |\n| 丙 | 50公里以上 | 700元 |\n\n';

describe.each<[string, readonly [string, string, string, string][]]>([
  ['the class that a case is in', [
    [`${GRADES}三、某員年資滿四年，給假*日。`, '十二', '十六', '12'],
    [`${DISTANCES}三、里程以公路計。例如訪視距校30公里之機構，核給350元；訪視距校65公里之機構，核給*元。`, '700', '350', '700'],
  ]],
  ['rules of other provisions', [
    ['二、補助按核定金額之25%計算，每案以40萬元為上限。\n\n三、核定金額80萬元者，補助20萬元；核定金額200萬元者，補助*萬元。', '40', '50', '400000'],
    ['二、總分以筆試50%、面試30%、書面20%加權計算。\n\n三、甲生筆試80分、面試90分、書面70分者，總分*分。', '81', '82', '81'],
    ['二、逾期者，每件每日收取六元，每件最高收取九十元。\n\n三、如有三件同時逾期二十日，合計收取*元。', '二百七十', '一百八十', '270'],
  ]],
  ['results of printed calculations', [
    ['二、時薪一百九十元。例如工作四十小時，應發給*元。', '190×40＝7,600', '183×40＝7,320', '7600'],
    ['二、申請費由本校負擔百分之七十，發明人負擔百分之三十。例如申請費九萬元，本校負擔90,000×70％＝63,000元，發明人負擔*元。', '27,000', '29,000', '27000'],
  ]],
  ['days by the rule of another provision', [
    ['二、不服處分者，得於收到通知書之次日起三十日內提起申訴。\n\n三、期間之計算，舉例言之：學生於114年5月6日收到通知書者，至遲應於*提起申訴。', '114年6月5日', '114年6月15日', '三十日'],
  ]],
])('%s', (_, cases) => {
  it.each(cases)('%s', (text, right, wrong, value) => {
    expect(found(text.replace('*', right))).toEqual([]);
    expect(found(text.replace('*', wrong)).join()).toContain(value);
  });
});

describe('what is no case', () => {
  it.each([
    '二、每名補助五千元。\n\n三、違規三次者，停止借用三個月；逾期十日者，停權一個月。',
    '二、住宿費每學期九千元。\n\n三、三日前取消者，退還八成。',
    '二、課程三學分，每週三小時。\n\n三、例如以四學分之科目抵免三學分之科目，以較少者登記三學分。',
    '二、溢領者先繳百分之三十，餘額分七期平均繳還。\n\n三、以溢領十二萬元為例，先繳三萬六千元，其後每期應繳一萬二千元。',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
