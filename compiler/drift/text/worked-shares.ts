/** Shares of an amount that stands in front, in its sentence or in the question: 總和為25,800元 … 退還三分之二，即17,200元; and amounts that none of the shares of the rules gives: 以住宿費18,000元為例：…應繳12,600元. */
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { isOne, sentencesIn, sentencesOf, SHARE, type Quantity } from './quantities.ts';
import { opensAt } from './worked-openings.ts';
import type { PlainWrong } from './worked-plain.ts';
import { isPrinted } from './worked-results.ts';

/** What may be wrong, and whether its sentence says the share itself. */
export interface WrongShare extends PlainWrong {
  readonly index: number;
}

const FAR = 2.1;
/** How many lines in front an amount may stand: a question, the head of a list, the case that goes on. */
const MOST_IN_FRONT = 4;
const MOST_BASES = 6;
const TIME = /^(?:日|月|年|學期|學年|分鐘|小時|週|次|學年度)$/;
/** What is paid, given back or taken, as rules and cases call it. */
const KINDS: readonly RegExp[] = [/退/, /繳|收取|收費|計收/, /減免|減收|優待|折扣|優惠/, /補助|核發|發給|支給|給付/];
const PAID = /(?:[應可得須需只僅實共能]{1,2}|申請)(?:申請|辦理)?(?:退還?|退費|退回|繳納?|繳交|繳付|收取?|補助|減免|核發|發給|支給|負擔)[^，。；、0-9]{0,8}$|(?:退還|退費|退回)[^，。；、0-9]{0,6}$/;
/** Between a share and what it comes to. */
const THAT_IS = /^之?(?:[^，。；、0-9]{0,8})?(?:，?(?:亦?即|計|共計?|合計|為|等於)|，?[^，。；、0-9]{0,4}(?:退還?|退費|繳納?|繳交|收取?|補助|減免|核發)[^，。；、0-9]{0,4})(?:新[臺台]幣)?$/;
/** Other things that an amount may depend on. */
const OTHERWISE = /每|按[日月週時]|依?比例|日數|月數|週數|最[高低多]|上限|為限|至[多少]|另|加[收計]|違約|手續費|扣除|折價|外加|其餘/;
const IS_BASE = /元$/;

const isAmount = (q: Quantity): boolean => q.unit === '元' && isOne(q) && !q.isOrdinal && q.comparator === null && q.low > 0;
const kindsOf = (words: string): readonly RegExp[] => KINDS.filter((kind) => kind.test(words));

interface Placed {
  readonly text: string;
  readonly from: number;
  readonly quantities: readonly Quantity[];
}

/** The amounts in the lines in front of a sentence, the nearest line that has some. */
function basesBefore(elements: readonly Element[], index: number, at: number): readonly Quantity[] {
  for (let i = index; i >= Math.max(0, index - MOST_IN_FRONT); i--) {
    const element = elements[i]!;
    if (element.cells) return [];
    // what another case comes to is no amount of this one
    const found = sentencesOf(element).filter(({ from }) => i < index || from < at).flatMap(({ text, quantities }) => quantities.filter((q) => isAmount(q) && !PAID.test(text.slice(0, q.start))));
    if (found.length > 0) return found.slice(-MOST_BASES);
  }
  return [];
}

/** All that shares make of amounts: of some of them, with others in full besides or taken off. */
function madeOf(amounts: readonly number[], shares: readonly number[]): number[] {
  const parts = sums(amounts).flatMap((base) => shares.flatMap((share) => [base * share, base * (1 - share)]));
  return amounts.length < 2 ? parts : [...parts, ...parts.flatMap((one) => sums(amounts).flatMap((other) => [one + other, one - other]))];
}

const sums = (amounts: readonly number[]): number[] => amounts.reduce<number[]>((all, n) => [...all, ...all.map((one) => one + n)], [0]).slice(1);

/** 退還總和之三分之二，即17,200元: a share of some of the amounts in front, wherever they stand. */
function wrongStated({ text, quantities, from }: Placed, elements: readonly Element[], index: number): PlainWrong | null {
  for (const [i, result] of quantities.entries()) {
    const share = quantities[i - 1];
    if (!share || share.unit !== SHARE || !isOne(share) || share.comparator !== null || !isAmount(result) || !THAT_IS.test(text.slice(share.end, result.start)) || OTHERWISE.test(text.slice(share.start, result.start))) continue;
    const start = Math.max(text.lastIndexOf('；', share.start), text.lastIndexOf('：', share.start)) + 1;
    const own = quantities.filter((q) => q.start >= start && q.end <= share.start);
    // hours, persons and the like: of a rate of theirs
    if (own.some((q) => !isAmount(q) && !TIME.test(q.unit) && q.unit !== SHARE && !q.isOrdinal)) continue;
    const bases = [...own.filter(isAmount), ...(own.some(isAmount) ? [] : basesBefore(elements, index, from))].map(({ low }) => low);
    if (bases.length === 0 || bases.length > MOST_BASES || OTHERWISE.test(text.slice(start, share.start))) continue;
    const values = madeOf(bases, [share.low]);
    if (values.some((one) => isPrinted(one, result)) || bases.some((base) => isPrinted(base, result))) continue;
    const wanted = [...bases, bases.reduce((a, b) => a + b, 0)].map((base) => base * share.low).sort((a, b) => Math.abs(a - result.low) - Math.abs(b - result.low))[0]!;
    if (wanted / result.low < FAR && result.low / wanted < FAR) return { at: share.start, end: result.end, value: wanted, result };
  }
  return null;
}

/** The shares of the rules that speak of what a result is: of what is given back, of what is paid. */
function sharesFor(words: string, rules: readonly Element[]): number[] | null {
  const kinds = kindsOf(words);
  const out = new Set<number>();
  for (const element of rules) {
    const lines = element.cells ? [element.cells.flat().join('，').replace(/([0-9%％])\s*，/g, '$1。')] : [element.text];
    for (const line of lines) {
      if (!kinds.some((kind) => kind.test(line)) || (!element.cells && opensAt(line) >= 0)) continue;
      for (const { text, quantities } of sentencesIn(line)) {
        const shares = quantities.filter((q) => q.unit === SHARE && isOne(q));
        // 每逾一日, 按日數: by something that is counted
        if (shares.length > 0 && !element.cells && OTHERWISE.test(text)) return null;
        for (const q of shares) out.add(q.low);
        if (/不予退|免收|免繳|不退/.test(text)) out.add(0);
      }
      if (/全[額數部]/.test(line)) out.add(1);
    }
  }
  return out.size === 0 ? null : [...out];
}

const HEAD = /(?:以|如|若|設)[^，。；]{0,16}[0-9,，０-９一二三四五六七八九十百千萬]+元(?:整)?(?:為例|計)[：:，,]?|[費價額金款計][0-9,，０-９一二三四五六七八九十百千萬]+元|總[和額]|原價|已繳|繳納|全額/;
/** 以學期住宿費18,000元為例：10月15日核准住宿者，應繳12,600元: by none of the shares of the rules. */
function wrongUnstated({ text, quantities, from }: Placed, elements: readonly Element[], index: number, rules: readonly Element[]): PlainWrong | null {
  const result = quantities.at(-1);
  const others = quantities.slice(0, -1);
  if (!result || !isAmount(result) || !PAID.test(text.slice(0, result.start)) || OTHERWISE.test(text)) return null;
  // a share that the sentence prints is a bound: 未逾學期三分之一
  if (others.some((q) => (q.unit === SHARE && !/(?:未|逾|達|超過)[^，。；0-9]{0,8}$/.test(text.slice(0, q.start))) || (q.unit !== SHARE && !TIME.test(q.unit) && !isAmount(q) && !q.isOrdinal))) return null;
  const own = others.filter((q) => isAmount(q) && !PAID.test(text.slice(0, q.start)));
  const bases = (own.length > 0 ? own : basesBefore(elements, index, from)).map(({ low }) => low).filter((low) => low > result.low);
  const near = elements.slice(Math.max(0, index - MOST_IN_FRONT), index + 1).map((element) => element.text).join('。');
  if (bases.length === 0 || bases.length > MOST_BASES || !HEAD.test(near) || /每|按[日月週]|比例計/.test(own.length > 0 ? elements[index]!.text : near)) return null;
  const lead = /[^，。；]*$/.exec(text.slice(0, result.start))![0];
  // the lines in front hold the case where the sentence itself has no amount, else they may be the rules
  const ofCase = elements.slice(own.length > 0 ? index : Math.max(0, index - MOST_IN_FRONT), index + 1);
  const shares = sharesFor(lead, rules.filter((element) => !ofCase.includes(element)));
  if (shares === null) return null;
  const all = (own.length > 0 ? own : basesBefore(elements, index, from)).map(({ low }) => low);
  const values = madeOf(all, shares);
  const differences = sums(all).flatMap((a) => sums(all).map((b) => a - b));
  if ([...values, ...differences, ...all].some((one) => isPrinted(one, result))) return null;
  const [wanted] = bases.flatMap((base) => shares.flatMap((share) => [base * share, base * (1 - share)])).filter((one) => one > 0).sort((a, b) => Math.abs(a - result.low) - Math.abs(b - result.low));
  return wanted !== undefined && wanted / result.low < FAR && result.low / wanted < FAR ? { at: own[0]?.start ?? result.start, end: result.end, value: wanted, result } : null;
}

/** The results of a line that no share makes of what stands in front of it. */
export function wrongShares(elements: readonly Element[], index: number, rules: readonly Element[]): WrongShare[] {
  const element = elements[index]!;
  if (element.cells || !IS_BASE.test(element.text.replace(/[^元]+$/, ''))) return [];
  return sentencesOf(element).flatMap(partsOf).flatMap((part) => {
    const wrong = wrongStated(part, elements, index) ?? wrongUnstated(part, elements, index, rules);
    return wrong ? [{ ...wrong, index, at: part.from + wrong.at, end: part.from + wrong.end }] : [];
  });
}

/** A sentence up to each semicolon. */
const partsOf = ({ text, from, quantities }: Placed): Placed[] =>
  matchesOf(/[^；]+/g, text).map(({ 0: words, index }) => ({ text: words, from: from + index, quantities: quantities.filter((q) => q.start >= index && q.end <= index + words.length).map((q) => ({ ...q, start: q.start - index, end: q.end - index })) }));
