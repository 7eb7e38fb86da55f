/** Printed examples in words: 三十人之三分之一為十人, 每學分1,200元，3學分應繳3,600元, 80分、70分，平均75分. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { numeralAt } from '../../../lang/numerals.ts';
import { isShare } from '../../../lang/phrase-numbers.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

/** How many words of a thing may stand between a rate and its number: 每學分收費1,500元. */
const WORDS = '[^，。；：0-9０-９一二三四五六七八九十百千萬]{0,5}';
const EXAMPLE = /例如|舉例|範例|例[：:]|釋例|試算|假設|某[生班課系師]|如：/;
const NUMBER = '((?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二兩三四五六七八九十百千萬零]+))';
const SHARE = '([一二三四五六七八九十百]+分之[一二三四五六七八九十百]+|[0-9０-９.．]+[%％])';
const UNIT = '(學分|小時|[人名元分門點次日天週件篇])';
const MONEY = '(?:新[臺台]幣)?';
const YIELDS = '(?:應繳|應收|應付|須繳|須|可得|得|合計|共計|總計|共|計|即|應|為|是|扣|核給|給){1,3}';

interface Form {
  readonly pattern: RegExp;
  /** Rules print it too, not examples only. */
  readonly isRule?: true;
  /** The printed result and what the numbers give. */
  work(groups: readonly string[]): { stated: number; value: number } | null;
}

const numberOf = (printed: string): number => {
  const found = numeralAt(printed.replace(/[,，](?=[0-9０-９]{3})/g, ''), 0);
  return found ? Number(found.value.n) / Number(found.value.d) : NaN;
};

const FORMS: readonly Form[] = [
  // 四十人，其百分之二十為八人
  { pattern: new RegExp(`${NUMBER}${UNIT}(?:，?其|之|的|，)?前?(?<=[其之的，前])${SHARE}${YIELDS}${NUMBER}\\2`, 'g'), work: ([whole, , share, part]) => (isShare(share!) ? { stated: numberOf(part!), value: numberOf(whole!) * numberOf(share!) } : null) },
  // 每班50人，3班合計150人
  { isRule: true, pattern: new RegExp(`[每一]([\\u4e00-\\u9fff]{1,3}?)(?:授課|上課|實習|收費|補助|工作|以)*${MONEY}${NUMBER}${UNIT}計?，[^，。；0-9]{0,6}?${NUMBER}\\1(?:課程)?${YIELDS}${WORDS}${MONEY}${NUMBER}\\3`, 'g'), work: ([, rate, , count, total]) => ({ stated: numberOf(total!), value: numberOf(rate!) * numberOf(count!) }) },
  // 修習9學分，每學分收費1,500元，應繳13,500元
  { pattern: new RegExp(`${NUMBER}${UNIT}，${WORDS}每\\2${WORDS}${MONEY}${NUMBER}${UNIT}，${YIELDS}${WORDS}${MONEY}${NUMBER}\\4`, 'g'), work: ([count, , rate, , total]) => ({ stated: numberOf(total!), value: numberOf(count!) * numberOf(rate!) }) },
  // 七十五分，加五分後為八十分
  { pattern: new RegExp(`${NUMBER}${UNIT}，?([加扣減])計?${NUMBER}\\2後?，?${YIELDS}${NUMBER}\\2`, 'g'), work: ([from, , way, by, to]) => ({ stated: numberOf(to!), value: numberOf(from!) + (way === '加' ? 1 : -1) * numberOf(by!) }) },
  // 12小時，每3小時扣1分，共扣4分
  { pattern: new RegExp(`${NUMBER}${UNIT}，每(?:滿)?${NUMBER}\\2[扣加給計核折]{1,2}${NUMBER}${UNIT}，${YIELDS}${NUMBER}\\5`, 'g'), work: ([all, , step, rate, , total]) => ({ stated: numberOf(total!), value: (numberOf(all!) / numberOf(step!)) * numberOf(rate!) }) },
];

/** 80分、70分、60分，平均為70分 */
const AVERAGE = new RegExp(`((?:${NUMBER}${UNIT}(?:、|及|與|和))+${NUMBER}${UNIT})，?(?:其)?平均(?:成績|分數|數)?(?:為|是|計)?${NUMBER}`, 'g');

/** 平時80分占40%、期末90分占60%，學期成績為86分 */
const WEIGHED = new RegExp(`${NUMBER}分[占佔]${SHARE}`, 'g');
const RESULT = new RegExp(`^[，,]?${WORDS}成績${YIELDS}${NUMBER}分`);

function averageOf(list: string): number {
  const numbers = list.split(/[、及與和]/).map(numberOf);
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

/** Is the printed result the value, whatever way it was rounded to a whole or to its decimals? */
function isResult(stated: number, value: number, printed: string): boolean {
  const digits = /[.．]([0-9０-９]+)$/.exec(printed)?.[1]?.length ?? 0;
  return Math.abs(stated - value) < (Number.isInteger(value) ? 1e-9 : 10 ** -digits);
}

export const checkExamples: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    const { text } = element;
    const isExample = EXAMPLE.test(text);
    if (!isExample && !/[共合總]計/.test(text)) continue;
    const say = (printed: string, at: number, value: number): void =>
      report(diagnose('FG3024', { printed, value: String(Math.round(value * 100) / 100) }, placeIn(checked, element, at, at + printed.length)));
    for (const { pattern, work, isRule } of FORMS) {
      if (!isExample && !isRule) continue;
      for (const match of text.matchAll(pattern)) {
        const found = work(match.slice(1));
        if (found && Number.isFinite(found.stated + found.value) && !isResult(found.stated, found.value, '')) say(match[0], match.index, found.value);
      }
    }
    if (!isExample) continue;
    for (const { 0: sentence, index } of text.matchAll(/[^。；]+/g)) {
      const parts = [...sentence.matchAll(WEIGHED)];
      const result = RESULT.exec(sentence.slice((parts.at(-1)?.index ?? 0) + (parts.at(-1)?.[0].length ?? 0)));
      const value = parts.reduce((sum, [, mark, share]) => sum + numberOf(mark!) * numberOf(share!), 0);
      if (parts.length > 1 && result && Number.isFinite(value) && !isResult(numberOf(result[1]!), value, result[1]!)) say(sentence, index, value);
    }
    for (const match of text.matchAll(AVERAGE)) {
      const [value, stated] = [averageOf(match[1]!), match.at(-1)!];
      if (Number.isFinite(value) && !isResult(numberOf(stated), value, stated)) say(match[0], match.index, value);
    }
  }
};
