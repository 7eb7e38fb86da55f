/** One rate, and what it makes of numbers elsewhere: 每滿八十小時核給一學分 and 四百小時者，核給六學分; 十八小時為一學分 and 三學分之課程，授課四十八小時. */
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type TextCheck } from './checked-text.ts';
import { differs, isOne, sentencesOf, type Quantity } from './quantities.ts';
import { sayTwice, type Printed } from './say-twice.ts';
import { numberOf, rowsOf, wordsOf } from './tables.ts';

interface Pair extends Printed {
  /** So many minutes for a credit. */
  readonly value: number;
  readonly isRate: boolean;
}

/** What stands between the two numbers of a rate. */
const WORTH = /^(?:者)?，?(?:得|應|可)?(?:為|核給|核計|給予|採計|折算|換算|折合|計|抵)+$/;
/** What stands between the credits of a course and its hours, either way round. */
const HAS = /^(?:之|的)?[^，。；：、]{0,8}(?:，|者，)(?:每學期|總)?[^，。；、0-9]{0,6}(?:時數|授課|上課|實習|核給|給予|採計)[^，。；、0-9]{0,4}$/;
/** Some courses have rates of their own. */
const LOOSE = /至少|以上|最多|至多|不得|上限|為限|超過|未|或|每週|每月|每日/;

const isCredit = ({ unit }: Quantity): boolean => unit === '學分';
const isHours = ({ unit }: Quantity): boolean => unit === '分鐘';

/** Neighbouring numbers of hours and credits. */
function pairsIn(text: string, quantities: readonly Quantity[]): { at: number; end: number; value: number; isRate: boolean }[] {
  return quantities.slice(1).flatMap((second, i) => {
    const first = quantities[i]!;
    const [hours, credits] = isHours(first) ? [first, second] : [second, first];
    if (!isHours(hours) || !isCredit(credits) || !isOne(hours) || !isOne(credits) || credits.low === 0) return [];
    const [between, clause] = [text.slice(first.end, second.start), /[^，；：]*$/.exec(text.slice(0, first.start))![0]];
    const isRate = hours === first && credits.low === 1 && WORTH.test(between);
    if ((!isRate && !HAS.test(between)) || LOOSE.test(clause + between) || /^以[上下]|^為限/.test(text.slice(second.end))) return [];
    return [{ at: first.start, end: second.end, value: hours.low / credits.low, isRate }];
  });
}

const HOURS_HEAD = /^[^每週單]{0,6}(?:時數|小時)(?:[（(]小時[）)])?$/;
const CREDITS_HEAD = /^[^每單]{0,6}學分數?$/;
/** The rows of a table with a column of hours and one of credits, where all of them have one rate. */
function pairsOfTable(element: Element): Pair[] {
  const [top = [], ...rows] = rowsOf(element);
  const columns = [HOURS_HEAD, CREDITS_HEAD].map((head) => top.flatMap((word, x) => (head.test(wordsOf(word)) ? [x] : [])));
  if (columns.some(({ length }) => length !== 1)) return [];
  const lines = rows.map((row) => columns.map(([x]) => numberOf(row[x!])) as [number | null, number | null]);
  if (lines.length < 2 || lines.some(([hours, credits]) => hours === null || credits === null || credits === 0)) return [];
  const pairs = lines.map(([hours, credits]): Pair => ({ at: 0, element, isRate: false, value: (hours! * 60) / credits!, printed: `${hours}小時${credits}學分` }));
  return pairs.some(({ value }) => differs(value, pairs[0]!.value)) ? [] : pairs.slice(0, 1);
}

/** Hours and credits that no rate of the text makes of each other. */
export const checkRates: TextCheck = (checked, report) => {
  const pairs = elementsOf(checked).flatMap((element) => (element.cells ? pairsOfTable(element) : sentencesOf(element).flatMap(({ text, from, quantities }) => pairsIn(text, quantities).map((pair): Pair => ({ ...pair, element, at: from + pair.at, printed: text.slice(pair.at, pair.end) })))));
  const rates = pairs.filter(({ isRate }) => isRate);
  if (rates.length === 0) return;
  for (const pair of pairs) {
    const [rate] = rates;
    if (!pair.isRate && rates.every(({ value, element }) => differs(value, pair.value) && element !== pair.element)) sayTwice(checked, ...(pair.element.cells ? [rate!, pair] as const : [pair, rate!] as const), '學分與時數', report);
  }
};
