/** A rate with a name, and what it makes in another sentence: 三級文物每件五千元 and 借用三級文物四件者，應繳保證金二萬元. */
import { elementsOf, type TextCheck } from './checked-text.ts';
import { wrongResult } from './worked-sentences.ts';
import { differs, isOne, sentencesOf, SHARE, type Quantity, type Sentence } from './quantities.ts';
import { sayTwice, type Printed } from './say-twice.ts';
import { pairsOf } from './statement-words.ts';
import { timesOf } from './times-of.ts';
import { workedIn } from './worked-examples.ts';

interface Rate extends Printed {
  readonly quantity: Quantity;
  /** What it is of: 件. */
  readonly of: string;
  readonly name: readonly string[];
}

/** What is counted, and what it comes to. */
interface Use extends Printed {
  readonly count: Quantity;
  readonly result: Quantity;
  readonly words: ReadonlySet<string>;
}

const OF = /每([\u4e00-\u9fff]{1,3}?)(?:收費|收取|授課|計|為|新[臺台]幣)*$/;
/** Between a count and what is paid or given for it. */
const COMES_TO = /^(?:之)?[^，。；、0-9每]{0,8}(?:者|時)?，?[^，。；、0-9每]{0,6}(?:每學期)?(?:應繳|應付|應收|收費|計收|授課|合計|共計|共|計|扣)[^，。；、0-9每]{0,8}$/;
/** Discounts, bounds, what is paid besides. */
const LOOSE = /折|減|優[惠待]|[以之][上下內]|至[多少]|上限|為限|超過|逾|未滿|加[收計倍]|另|前[條項點]|每[^，。；]*每/;
const PAID: ReadonlySet<string> = new Set(['元', '點', '分鐘', '分']);

const clauseOf = (text: string, at: number): string => /[^，；：。、]*$/.exec(text.slice(0, at))![0];

function ratesIn({ text, quantities, from }: Sentence, element: Rate['element']): Rate[] {
  return quantities.flatMap((q) => {
    const clause = clauseOf(text, q.start);
    const of = OF.exec(clause)?.[1];
    if (of === undefined || !PAID.has(q.unit) || !isOne(q) || q.isOrdinal || q.comparator !== null || LOOSE.test(clause)) return [];
    return [{ quantity: q, of, name: pairsOf(/[^，；。、]*$/.exec(text.slice(0, q.start - clause.length + clause.lastIndexOf('每')))![0]), printed: q.printed, element, at: from + q.start }];
  });
}

function usesIn({ text, quantities, from }: Sentence, element: Use['element']): Use[] {
  return quantities.slice(1).flatMap((result, i) => {
    const count = quantities[i]!;
    const [front, between] = [clauseOf(text, count.start), text.slice(count.end, result.start)];
    if (!PAID.has(result.unit) || count.unit === result.unit || count.unit === SHARE || [count, result].some((q) => !isOne(q) || q.isOrdinal || q.comparator !== null) || !COMES_TO.test(between) || /[及與和並]/.test(between) || /^者/.test(text.slice(result.end)) || /每/.test(front) || LOOSE.test(front + between)) return [];
    return [{ count, result, words: new Set(pairsOf(front + between)), printed: result.printed, element, at: from + result.start }];
  });
}

/** What no rate with the most of the words makes. */
export const checkPrices: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const sentences = elements.flatMap((element, index) => sentencesOf(element).map((sentence) => ({ sentence, element, index })));
  const rates = sentences.flatMap(({ sentence, element }) => (sentence.text.includes('每') ? ratesIn(sentence, element) : []));
  if (rates.length === 0) return;
  for (const { sentence, element, index } of sentences) {
    const uses = usesIn(sentence, element);
    // what the sentence itself makes is told of there
    if (uses.length === 0 || /[×＝=]/.test(sentence.text) || wrongResult(sentence.text, sentence.quantities)) continue;
    const worked = uses.length === 0 ? [] : workedIn(elements, index);
    for (const use of uses) {
      // 二十名及十五名，合計六十五萬元: made of more than one rate
      if (/合計|共計|總計/.test(sentence.text) && sentence.quantities.filter(({ unit }) => unit === use.count.unit).length > 1) continue;
      // an example is worked out by the rule of its provision
      if (worked.some(({ rule, start, end }) => rule.length > 0 && start <= use.at && use.at < end)) continue;
      const sharedBy = (rate: Rate): number => rate.name.filter((pair) => use.words.has(pair)).length;
      const likely = rates.flatMap((rate) => {
        const times = rate.quantity.unit === use.result.unit && rate.at !== use.at ? timesOf(rate.of, use.count) : null;
        return times === null ? [] : [{ rate, value: rate.quantity.low * times, shared: sharedBy(rate) }];
      });
      const most = Math.max(...likely.map(({ shared }) => shared));
      // 每年二千四百元 for the same, and five months of it
      if (rates.some((rate) => rate.at !== use.at && rate.quantity.unit === use.result.unit && sharedBy(rate) > most)) continue;
      const best = likely.filter(({ shared }) => shared === most);
      const [first] = best;
      // a rate of another name is one of something else
      if (!first || (most === 0 && (likely.length > 1 || first.rate.name.length > 1)) || best.some(({ value }) => !differs(value, use.result.low))) continue;
      if (new Set(best.map(({ value }) => value)).size === 1) sayTwice(checked, use, first.rate, sentence.text.slice(use.count.start, use.count.end), report);
    }
  }
};
