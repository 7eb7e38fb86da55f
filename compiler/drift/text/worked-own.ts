/** What a sentence works out of its own numbers, wherever it stands: the part that a count is of another one, and what a price comes to for the time behind it. */
import { isOne, SHARE, type Quantity } from './quantities.ts';
import { timesOf } from './times-of.ts';
import type { PlainWrong } from './worked-plain.ts';
import { isPrinted } from './worked-results.ts';

const FAR = 2.1;
const isStated = (q: Quantity): boolean => isOne(q) && !q.isOrdinal && q.comparator === null && q.low > 0;

// ------------------------------------------------------------------------------------------------ ratios

/** 占百分之二十五, 填答率為90%: the share of one number that another one is. */
const IS_RATIO = /占(?!比[^，]{0,4}不)[^，。；、0-9]{0,12}$|(?:比[例重]|百分比|(?<![利稅費匯補助折扣倍])率)(?:為|達|是|約|計|即)?$/;
const NO_RATIO = /至[少多]|最[高低多少]|不得|上限|應達|須達|未達|超過|[增減提調成]|折|加權|其餘|每|各|分別|依序/;

/** Everything that some numbers come to, added in any way. */
const sums = (numbers: readonly number[]): number[] => numbers.reduce<number[]>((all, n) => [...all, ...all.map((one) => one + n)], [0]).slice(1);

/** 畢業學分32學分，其中必修8學分，占25%: no number of the sentence is that part of another one. */
function wrongPart(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const part = all[i - 1];
    const lead = part ? sentence.slice(part.end, result.start) : '';
    // 及格率達百分之八十: no bound
    const isReached = result.comparator === '≥' && /(?<![應須需未])達$/.test(lead) && !/^以上/.test(sentence.slice(result.end));
    if (!part || result.unit !== SHARE || !isStated(isReached ? { ...result, comparator: null } : result) || !isStated(part) || part.unit === SHARE || !IS_RATIO.test(lead)) continue;
    const known = all.filter((q) => q.unit === part.unit && isOne(q) && !q.isOrdinal);
    const wholes = known.filter((q) => q.start < result.start && q.low > part.low);
    if (wholes.length === 0 || known.length > 6 || NO_RATIO.test(sentence.slice(known[0]!.start, result.start))) continue;
    const values = sums(known.map(({ low }) => low));
    // 設備費50萬元占25%: of the same whole as the one in front
    const isAlike = all.slice(0, i - 1).some((q, j) => all[j + 1]!.unit === SHARE && q.unit === part.unit && isPrinted((part.low * all[j + 1]!.low) / q.low, result));
    const fits = isAlike || values.some((a) => values.some((b) => a < b && [a / b, 1 - a / b].some((one) => isPrinted(one, result))));
    const value = part.low / wholes.at(0)!.low;
    if (!fits && value / result.low < FAR && result.low / value < FAR) return { at: known[0]!.start, end: result.end, value, result };
  }
  return null;
}

/** 必修6學分占30%，選修18學分占75%: parts of one whole that is another for each of them. */
function wrongParts(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  const pairs = all.flatMap((share, i) => {
    const part = all[i - 1];
    return part && share.unit === SHARE && part.unit !== SHARE && isStated(share) && isStated(part) && /^[^，。；]{0,4}占[^，。；0-9]{0,8}$/.test(sentence.slice(part.end, share.start)) ? [{ part, share }] : [];
  });
  if (pairs.length < 2 || pairs.some(({ part }) => part.unit !== pairs[0]!.part.unit) || NO_RATIO.test(sentence)) return null;
  const total = pairs.reduce((sum, { part }) => sum + part.low, 0);
  const wrong = pairs.filter(({ part, share }) => !isPrinted(part.low / total, share));
  const [only] = wrong;
  return only && wrong.length === 1 ? { at: only.part.start, end: only.share.end, value: only.part.low / total, result: only.share } : null;
}

// ------------------------------------------------------------------------------------------------ prices

const TOGETHER = /^[^。；]{0,2}，[^，。；]{0,14}(?:合計|總計|共計|共|計|繳[納交付]?|收取?|支[付領給]|核發|[費金]額?|經費|總額)(?:為|是|計|約)?(?:新[臺台]幣)?$/;
/** Other ways of a price, and what goes beside it. */
const OTHERWISE = /優惠|優待|折|減|免|補助|押金|保證金|最[高低多少]|上限|以[上下內]|至[多少]|為限|另[加收計繳付行]|加收|逾|超過|未滿|不足|或|視|得(?!為)|訂金|違約|罰|滯/;

/** The thing that a price is for each of: 每月, 月租, 每季. */
function eachOf(words: string): string | null {
  const [, unit] = /每(?:一)?個?(月|週|日|季|年|學期|學年|天|小時|時段|人|次|場)[^每，。；0-9]{0,10}$/.exec(words) ?? /(?<![每個滿正歲工])([月週日季年])(?:租|薪|支|費|繳)[^每，。；0-9]{0,8}$/.exec(words) ?? [];
  return unit ?? null;
}

/** 每月800元，一季三個月，季繳2,400元; 每週600元，全期八週，合計4,800元: the price times the only count behind it. */
function wrongPrice(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const count = all[i - 1];
    const price = all.slice(0, i - 1).findLast((q) => q.unit === result.unit);
    if (!count || !price || result.unit !== '元' || ![price, count, result].every(isStated)) continue;
    const clause = /[^，。；]*$/.exec(sentence.slice(0, price.start))![0];
    const unit = eachOf(clause);
    const times = unit === null ? null : timesOf(unit, count);
    const between = sentence.slice(price.end, count.start);
    if (times === null || times <= 1 || /[。；]/.test(between) || all.slice(all.indexOf(price) + 1, i - 1).some((q) => q.unit !== count.unit || q.low / q.factor !== 1)) continue;
    const lead = sentence.slice(count.end, result.start);
    const said = sentence.slice(sentence.lastIndexOf('；', price.start) + 1).replace(/；.*$/, '');
    if (!TOGETHER.test(lead) || eachOf(lead) === unit || OTHERWISE.test(said)) continue;
    const value = price.low * times;
    // 八人，每人每月五千元，發給十個月: of several counts
    const others = all.slice(0, i - 1).filter((q) => q !== price && q.unit !== result.unit && isOne(q)).map((q) => q.low / q.factor);
    if ((clause.match(/每/g) ?? []).length > 1 || others.some((n) => isPrinted(value * n, result))) continue;
    if (!isPrinted(value, result) && result.low !== price.low && value / result.low < FAR && result.low / value < FAR) return { at: price.start, end: result.end, value, result };
  }
  return null;
}

// ------------------------------------------------------------------------------------------------ sums

/** 合計, 兩學期共, 補助總額, 應一次繳納: the number behind is all of those in front together. */
const IS_SUM = /(?:合計|總計|共計|加總|總和|總額|總數|共|，計|[應須]一次[繳支]納?)[^，。；、0-9]{0,6}$/;
const NO_SUM = /[每各減扣折]|至[少多]|最|上限|抵銷|尚餘|剩|退還?|平均|乘|倍|×|÷|或|其中|不含/;
/** What is in front of a count that only names it: 前三年課程七學分. */
const NAMES_ONLY = /^(?:年|學年|學期|月|年級)$/;

/** A sum that an example prints behind its parts; `value` null: it is right. */
export interface OwnSum {
  readonly at: number;
  readonly end: number;
  readonly value: number | null;
  readonly result: Quantity;
}

/** 圖書館32小時，體育室20小時，合計52小時: the last of an example's numbers of one kind is what the others come to. */
export function sumIn(sentence: string, quantities: readonly Quantity[]): OwnSum | null {
  for (const [i, result] of quantities.entries()) {
    const from = sentence.lastIndexOf('；', result.start) + 1;
    const all = quantities.slice(0, i).filter((q) => q.start >= from && !q.isOrdinal && !(q.unit === '次' && q.low === 1));
    const parts = all.filter((q) => q.unit === result.unit);
    const lead = sentence.slice(parts.at(-1)?.end ?? 0, result.start);
    if (parts.length < 2 || !isStated(result) || result.unit === SHARE || !parts.every(isStated) || !IS_SUM.test(lead) || NO_SUM.test(sentence.slice(from, result.start))) continue;
    if (all.some((q) => q.unit !== result.unit && !NAMES_ONLY.test(q.unit))) continue;
    const value = parts.reduce((sum, { low }) => sum + low, 0);
    const isRight = sums(parts.map(({ low }) => low)).some((one) => isPrinted(one, result));
    const others = all.filter((q) => q.unit !== result.unit).map((q) => q.low / q.factor);
    // 二學期: each of them may be for as many
    if (!isRight && others.some((n) => n > 1 && isPrinted(value * n, result))) continue;
    if (!isRight && (value / result.low > FAR || result.low / value > FAR)) continue;
    return { at: parts[0]!.start, end: result.end, value: isRight ? null : value, result };
  }
  return null;
}

const CALCULATED_SUM = /[；，](?:合計|總計|共計)[^，。；、0-9]{0,6}$/;
/** 場地費一萬元×2＝二萬元；保證金五千元；合計二萬五千元: what the calculations and the other terms in front come to. */
export function sumOfCalculated(sentence: string, quantities: readonly Quantity[]): OwnSum | null {
  const result = quantities.find((q) => CALCULATED_SUM.test(sentence.slice(0, q.start)));
  const words = result ? sentence.slice(0, result.start).replace(CALCULATED_SUM, '') : '';
  if (!result || !isStated(result) || !/[=＝]/.test(words) || /[減扣−－]|(?<=[0-9元分])-|另|其中/.test(words)) return null;
  const numbers = quantities.filter((q) => q.end <= words.length && q.unit === result.unit && isStated(q.comparator === '=' ? { ...q, comparator: null } : q));
  const endsOf = (ends: RegExp): Quantity[] => numbers.filter(({ end }) => ends.test(words.slice(end)) || end === words.length);
  const [terms, all] = [endsOf(/^[；、]/), endsOf(/^[；、，]/)];
  const clauses = words.split(/[；、]/).length;
  if (terms.length < 2 || terms.length !== clauses || all.length > MOST_TERMS) return null;
  const isRight = sums(all.map(({ low }) => low)).some((one) => isPrinted(one, result));
  return { at: terms[0]!.start, end: result.end, value: isRight ? null : terms.reduce((sum, { low }) => sum + low, 0), result };
}
const MOST_TERMS = 8;

// ------------------------------------------------------------------------------------------------ means and shares of what follows

const IS_MEAN = /[，；](?:其)?(?:[全一][學年度期]*|二?學年)?(?:算術)?平均(?:為|是|每[週日月人班])?[^，。；、0-9]{0,3}$/;
const NO_MEAN = /加權|去[除掉]|扣除|不計|學分|比例|[×÷=＝]|[約近至]|以[上下]|或/;
/** 第一學期十四小時、第二學期十小時，平均十二小時: of all numbers in front, which are of one kind. */
function wrongMeanOf(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const from = sentence.lastIndexOf('；', result.start) + 1;
    const parts = all.slice(0, i).filter((q) => q.start >= from && !q.isOrdinal && !(NAMES_ONLY.test(q.unit) && q.unit !== result.unit));
    const words = sentence.slice(parts[0]?.start ?? 0, result.start);
    if (parts.length < 2 || !isStated(result) || !parts.every((q) => q.unit === result.unit && isStated(q)) || !IS_MEAN.test(sentence.slice(parts.at(-1)!.end, result.start)) || NO_MEAN.test(words)) continue;
    if (!parts.slice(1).every((q, j) => /^[、，及與和][^。；]{0,14}$/.test(sentence.slice(parts[j]!.end, q.start)))) continue;
    const runs = parts.map((_, j) => parts.slice(j)).filter(({ length }) => length > 1).map((run) => run.reduce((sum, { low }) => sum + low, 0) / run.length);
    if (!runs.some((one) => isPrinted(one, result)) && runs[0]! / result.low < FAR && result.low / runs[0]! < FAR) return { at: parts[0]!.start, end: result.end, value: runs[0]!, result };
  }
  return null;
}

const OF_WHOLE = /([\u4e00-\u9fff]{3,10})之?$/;
const IS_MOST = /^[，；][^，。；0-9]{0,8}(?:[上下]限|[至最][多少]|名額|[即計])[^，。；0-9]{0,3}$/;
/** 以教師人數百分之二為上限，本年度教師三百人，上限六名: the share in front of the only whole of its name. */
function wrongShareAhead(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const [share, whole] = [all[i - 2], all[i - 1]];
    if (!share || !whole || share.unit !== SHARE || !isOne(share) || share.isOrdinal || !isOne(result) || result.isOrdinal || !isStated(whole) || whole.unit !== result.unit || !/^[人元床]$/.test(result.unit) || result.low >= whole.low) continue;
    const name = OF_WHOLE.exec(sentence.slice(0, share.start))?.[1]?.replace(/(?:總)?[人床]數$|總?額$/, '') ?? '';
    const between = sentence.slice(share.end, whole.start);
    const isOfIt = name.length > 1 && [2, 3, 4].some((n) => n <= name.length && /[，；][^，。；]*$/.exec(between)?.[0].includes(name.slice(-n)));
    if (!isOfIt || !IS_MOST.test(sentence.slice(whole.end, result.start)) || /[。]|加|另|或|其餘/.test(between)) continue;
    const value = whole.low * share.low;
    if (Math.abs(value - result.low) / result.factor >= 1 && value / result.low < FAR && result.low / value < FAR) return { at: share.start, end: result.end, value, result };
  }
  return null;
}

/** What a sentence works out of its own numbers, and prints otherwise. */
export const wrongOwn = (sentence: string, all: readonly Quantity[]): PlainWrong | null => wrongPart(sentence, all) ?? wrongParts(sentence, all) ?? wrongPrice(sentence, all) ?? wrongMeanOf(sentence, all) ?? wrongShareAhead(sentence, all);
