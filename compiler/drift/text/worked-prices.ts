/** What a sentence multiplies by itself: 預收四個學分之學分費，每學分1,390元，計5,560元; 共七名 … 每名五千元，計發三萬五千元. */
import type { Element } from '../../model/regulation.ts';
import { isOne, sentencesOf, SHARE, type Quantity } from './quantities.ts';
import { timesOf } from './times-of.ts';
import type { PlainWrong } from './worked-plain.ts';
import { isPrinted } from './worked-results.ts';

const FAR = 2.1;
const EACH = /(?:^|[，。；：、（(])[^，。；：、（(每]{0,6}每(?:一)?個?([\u4e00-\u9fff]{1,3}?)(?:(?:每)?學[年期]|全[年期])?(?:發給|核發|補助|收費|收取|[應計]?繳|支給|獎勵|以|新[臺台]幣)*$/;
const SUM = /^(?:整)?，?[^，。；0-9]{0,8}(?:計|合計|共計?|總計|應[繳付收][^，。；0-9]{0,4})(?:發|為|收|繳|需)?(?:新[臺台]幣)?$/;
const OTHERWISE = /折|減|免|優[惠待]|最[高低多]|上限|至[多少]|為限|另|加收|比例|或|依?次|扣/;
const isPlain = (q: Quantity): boolean => isOne(q) && !q.isOrdinal && q.low > 0;
const IN_ALL = /(?:共|名額|合計|置|總計|計)[^，。；0-9]{0,3}$/;

/** The only number of what a price is for each of: of its sentence, or else of the lines right in front of it. */
function countFor(word: string, price: Quantity, text: string, before: readonly Quantity[], elements: readonly Element[], index: number): { readonly times: number; readonly at: number } | null {
  const own = before.filter((q) => isPlain(q) && q.unit !== '元' && q.unit !== SHARE && q.comparator === null && timesOf(word, q) !== null && q.end <= price.start);
  const near = own.filter((q) => !/[。；]/.test(text.slice(q.end, price.start)) && /^個?[^，。；、]{0,12}，[^，。；、]{0,14}$/.test(text.slice(q.end, price.start)));
  const [count] = near.slice(-1);
  if (own.length > 1) return null;
  if (count) return { times: timesOf(word, count)!, at: count.start };
  if (own.length > 0) return null;
  const others = [index - 1, index].flatMap((i) => (elements[i] && !elements[i]!.cells ? sentencesOf(elements[i]!).flatMap(({ text: words, quantities }) => quantities.filter((q) => isPlain(q) && q.comparator === null && timesOf(word, q) !== null && IN_ALL.test(words.slice(0, q.start)))) : []));
  const [only, ...more] = others;
  return only && more.length === 0 && /^[人名位]$/.test(only.unit) ? { times: timesOf(word, only)!, at: price.start } : null;
}

/** A price for each of something whose number stands in front of it, and what both come to. */
export function wrongProductOf(text: string, all: readonly Quantity[], elements: readonly Element[], index: number): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const price = all[i - 1];
    if (!price || price.unit !== '元' || result.unit !== '元' || !isPlain(price) || !isPlain(result) || price.comparator !== null || result.comparator !== null || !SUM.test(text.slice(price.end, result.start))) continue;
    const word = EACH.exec(text.slice(0, price.start))?.[1];
    const clause = text.slice(text.lastIndexOf('；', price.start) + 1, result.start);
    if (word === undefined || OTHERWISE.test(clause) || (clause.match(/每/g) ?? []).length > 2) continue;
    const count = countFor(word, price, text, all.slice(0, i - 1), elements, index);
    if (!count) continue;
    const value = price.low * count.times;
    // each of several terms besides
    const others = all.slice(0, i - 1).filter((q) => isPlain(q) && q.unit !== '元').map((q) => q.low / q.factor);
    if (count.times > 1 && !isPrinted(value, result) && !others.some((n) => isPrinted(value * n, result) || isPrinted(price.low * n, result)) && value / result.low < FAR && result.low / value < FAR) return { at: Math.min(count.at, price.start), end: result.end, value, result };
  }
  return null;
}
