/** Sums and products that one sentence states. */
import { describe, expect, it } from 'vitest';
import { sentencesIn, showIn } from '../../../compiler/drift/text/quantities.ts';
import { wrongTotals } from '../../../compiler/drift/text/totals.ts';
import { wrongResult } from '../../../compiler/drift/text/worked-sentences.ts';

const totals = (text: string): string => sentencesIn(text).flatMap((one) => wrongTotals(one.text, one.quantities)).map(({ whole, sum }) => `${whole.printed} ${showIn(sum, whole)}`).join(', ');

const product = (text: string): number | null => {
  const wrong = sentencesIn(text).map((one) => wrongResult(one.text, one.quantities)).find((found) => found !== null);
  return wrong ? wrong.value / wrong.result.factor : null;
};

describe('a whole and its parts', () => {
  it.each<[string, string]>([
    ['本會置委員十五人，包括當然委員五人、遴選委員九人', '十五人 14人'], ['甄選小組由九人組成，其中校內委員五人，校外委員三人', '九人 8人'], ['委員會置委員二十一人：主管八人、教師九人、學生三人', '二十一人 20人'],
    ['評審會共計七人，由院長、系主任三人及教師代表四人組成', '七人 8人'], ['小組由七人組成，除主任為當然委員外，另聘教師四人及校外專家三人', '七人 8人'], ['設委員十三人，除教務長、學務長及總務長三人為當然委員外，其餘十一人由校長遴聘', '十三人 14人'],
    ['畢業應修128學分：共同必修28學分、專業必修60學分、選修50學分', '128學分 138學分'], ['實習時數合計320小時（第一階段160小時、第二階段180小時）', '320小時 340小時'], ['每班補助新臺幣六萬元，含講座鐘點費四萬元及材料費一萬元', '六萬元 50000元'],
    ['修業年限四年，得延長二年，合計最長七年', '七年 6年'], ['必修四十學分、選修三十學分，合計八十學分', '八十學分 70學分'], ['出席二十分、作業三十分、報告六十分，滿分一百分', '一百分 110分'],
  ])('%s', (sentence, expected) => expect(totals(sentence)).toBe(expected));

  it.each([
    '本會置委員十三人，由學務長擔任主任委員，教務長、總務長及會計主任為當然委員，另由教師推選代表五人及學生推選代表四人組成',
    '本組置組員五人，由院長、副院長各一人及教師代表三人組成',
    '本會置委員十五人，包括當然委員五人、遴選委員十人', '甄選小組由九人組成，其中校內委員五人，女性委員三人', '置委員九人，其中教師至少五人、學生三人', '應修128學分，其中通識三十學分', '應修128學分，含校必修20學分、院必修6學分',
    '置委員十五人，由教師代表五人、學生代表二人等組成', '評審會共計八人，由院長、系主任三人及教師代表四人組成', '修業年限為四年，得延長二年', '必修四十學分、選修三十學分，合計七十學分', '在第一學期為十月及一月，在第二學期為四月及六月',
    '至少應修36學分（必修12學分、選修20學分）', '每學期上課十八週，第十六週及第十七週為考試週',
  ])('%s: fine', (sentence) => expect(totals(sentence)).toBe(''));
});

describe('a rate, a count and what they make', () => {
  it.each<[string, number | null]>([
    ['獎學金每名2萬元，共5名，總計12萬元', 100000], ['每組五人，共六組，合計二十五人', 30], ['每週授課三小時，十八週共計五十二小時', 54], ['例如每學分1,200元，修習6學分應繳7,000元', 7200], ['例如逾期4日，每日罰款5元，應繳25元', 20],
    ['每學分1,200元，修習6學分應繳7,200元', null], ['每組五人，共六組，至多二十五人', null], ['每學分1,200元，修習6學分應繳7,000元', 7200], ['每週授課三小時，每學期十八週，共計三學分', null],
  ])('%s', (sentence, expected) => expect(product(sentence)).toBe(expected));
});
