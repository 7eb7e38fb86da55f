/** Plain cases that need no reading of their rule beyond one number: the sum of parts, instalments of an amount, a loan with its renewals. */
import { parseNumeral } from '../../../lang/numerals.ts';
import type { Element } from '../../model/regulation.ts';
import { isOne, SHARE, type Quantity } from './quantities.ts';
import { opensAt } from './worked-openings.ts';
import { isPrinted } from './worked-results.ts';

export interface PlainWrong {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  readonly result: Quantity;
}

const FAR = 2.1;
const TOGETHER = /^[^，。；、]{0,4}，計(?:應?[繳付收支領退需])?(?:新[臺台]幣)?$/;
const BESIDE = /^[、及與和加][^，。；、]{0,12}$/;
/** 場地費一萬元、空調費六千元、清潔費四千元，計二萬元; other words for a total are read with the totals. */
export function wrongSum(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  const at = all.findIndex((q, i) => i > 1 && TOGETHER.test(sentence.slice(all[i - 1]!.end, q.start)));
  const result = all[at];
  if (!result || result.unit !== '元') return null;
  let first = at - 1;
  while (first > 0 && BESIDE.test(sentence.slice(all[first - 1]!.end, all[first]!.start))) first--;
  const parts = all.slice(first, at);
  const isPlain = [...parts, result].every((q) => isOne(q) && q.unit === result.unit && q.comparator === null);
  // 二時段…: each of them may be counted more than once
  if (parts.length < 2 || !isPlain || /[每各]/.test(sentence.slice(0, result.start)) || all.slice(0, first).some((q) => q.low / q.factor !== 1)) return null;
  const value = parts.reduce((sum, { low }) => sum + low, 0);
  return isPrinted(value, result) ? null : { at: parts[0]!.start, end: result.end, value, result };
}

const LESS = /(?:扣除|扣掉|扣抵|減去|減掉|減除|抵銷|抵扣|折抵|請假|扣)[^，。；、0-9]{0,8}$/;
const IS_LEFT = /^(?:者|時|之?後|者後)?[，；,]?[^，。；、]{0,12}(?:尚[餘有]|[剩賸][餘下]?|餘|採計|計為|實[領發付計際][^，。；]{0,4}|應[付領發計出][^，。；]{0,6}|淨額[為計]?|超[支授鐘][^，。；、0-9]{0,6}|為|計|得)(?:新[臺台]幣)?$/;
/** 九學期，扣除一學期後，採計八學期; 十一點，抵銷二點，尚餘九點: what is left. */
export function wrongDifference(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const [whole, less] = [all[i - 2], all[i - 1]];
    // 二學期後: taken off, no time
    if (!whole || !less || [whole, less, result].some((q) => !isOne(q) || q.isOrdinal || (q !== less && q.comparator !== null) || q.unit !== result.unit)) continue;
    const between = sentence.slice(less.end, result.start);
    if (result.unit === '' || !LESS.test(sentence.slice(whole.end, less.start)) || !IS_LEFT.test(between) || /[每各]/.test(sentence.slice(whole.start, result.start)) || /至少|至多|最/.test(between) || /^[、及與和]/.test(sentence.slice(result.end))) continue;
    const value = whole.low - less.low;
    if (value > 0 && !isPrinted(value, result) && !isPrinted(less.low, result)) return { at: whole.start, end: result.end, value, result };
  }
  return null;
}

const IS_REACHED = /(?:達|逾|滿|超過|缺[曠課席]+|請假|未出席|曠課)[^，。；、0-9]{0,4}$/;
const IS_THRESHOLD = /^(?:課|次)?(?:[（(]含[）)])?(?:以上)?(?:[（(]含[）)])?(?:者|時|，|即|則|$)/;
/** 逾總節數三分之一者扣考；例如十八週計36節，缺曠12節以上即扣考: the number that a share of the whole in front asks for. */
export function wrongThreshold(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  const opens = opensAt(sentence);
  const shares = all.filter((q) => q.unit === SHARE && isOne(q) && q.end <= opens);
  const own = all.filter((q) => q.start >= opens && !q.isOrdinal);
  const result = own.at(-1);
  const [share, ...others] = shares;
  if (opens < 0 || !share || others.length > 0 || share.comparator === null || share.comparator === '≤' || !result || !isOne(result)) return null;
  const [whole, ...more] = own.filter((q) => q !== result && q.unit === result.unit && isOne(q) && q.low > result.low);
  if (!whole || more.length > 0 || !/(?:計|共|總|合計|為|有)[^，。；、0-9]{0,4}$/.test(sentence.slice(0, whole.start)) || !IS_REACHED.test(sentence.slice(whole.end, result.start)) || !IS_THRESHOLD.test(sentence.slice(result.end))) return null;
  const value = (whole.low * share.low) / result.factor;
  const near = Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : value;
  // 達, 逾: that many, or the next one
  const isRight = [near, Math.ceil(near), Math.floor(near) + 1].some((one) => Math.abs(one * result.factor - result.low) < 1e-6);
  return isRight || near * result.factor / result.low > FAR || result.low / (near * result.factor) > FAR ? null : { at: whole.start, end: result.end, value: Math.ceil(near) * result.factor, result };
}

const IS_TIME = /^(?:日|月|年|學期|學年|分鐘|次|週)$/;
const SHARED = /^(?:[^，。；、（）()0-9]{0,2}(?:費|金|額|服務費|手續費|管理費)?|，?(?:亦?即|計|共計?|合計|為|退還?|應退|實退)[^，。；、0-9]{0,4}|[^，。；、（）()0-9]{1,6}(?:費|金|額|款))(?:新[臺台]幣)?$/;
const OF_IT = /^[^。；]{0,24}[，、][^，。；、]{0,12}$|^[^，。；、]{1,8}$/;
/** 定價三萬元，收取一成服務費三千元; 已繳費用8,600元，退還九成，計7,740元: a share of what stands in front of it. */
export function wrongPercentage(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const share = all[i - 1];
    // 已繳費用8,600元，於開班前三日申請，退還九成: of the amount in front, whatever time stands between
    const whole = all.slice(0, Math.max(0, i - 1)).findLast((q) => !IS_TIME.test(q.unit) && !q.isOrdinal);
    if (!whole || !share || share.unit !== SHARE || result.unit !== '元' || whole.unit !== '元' || [whole, share, result].some((q) => !isOne(q) || q.isOrdinal || q.comparator !== null)) continue;
    const [between, behind] = [sentence.slice(whole.end, share.start), sentence.slice(share.end, result.start)];
    if (!SHARED.test(behind) || !OF_IT.test(between) || /每|最|至[多少]|上限|另|其餘|或/.test(between + behind) || /[折]$/.test(share.printed)) continue;
    const [value, rest] = [whole.low * share.low, whole.low * (1 - share.low)];
    if (![value, rest].some((one) => isPrinted(one, result)) && value / result.low < FAR && result.low / value < FAR) return { at: whole.start, end: result.end, value, result };
  }
  return null;
}

const PART_IS = /^之?(?:總?(?:時數|學分數?|人數|節數|金額|名額|經費))?(?:即|為|計|是|即為|計為)$/;
/** 總時數三十小時, 三分之一時數為十小時: a part of the only whole that its sentence has. */
export function wrongPartOfTotal(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const share = all[i - 1];
    if (!share || share.unit !== SHARE || !isOne(share) || !isOne(result) || result.comparator !== null || result.unit === SHARE || !PART_IS.test(sentence.slice(share.end, result.start))) continue;
    const wholes = all.slice(0, i - 1).filter((q) => q.unit === result.unit && isOne(q) && !q.isOrdinal && /(?:總|全)[^，。；、0-9]{0,6}$/.test(sentence.slice(0, q.start)));
    const [whole, ...others] = wholes;
    const value = whole && others.length === 0 ? whole.low * share.low : null;
    // of persons and hours a part is rounded up or down
    if (value !== null && !isPrinted(value, result) && Math.abs(value - result.low) / result.factor >= 1) return { at: whole!.start, end: result.end, value, result };
  }
  return null;
}

const HOLDS: Readonly<Record<string, Readonly<Record<string, number>>>> = { 年: { 學期: 2 }, 學年: { 學期: 2 } };
/** 二年（即四學期）, 三週（二十一日）: one length in two units. */
export function wrongConversion(sentence: string, all: readonly Quantity[]): PlainWrong | null {
  for (const [i, result] of all.entries()) {
    const first = all[i - 1];
    if (!first || [first, result].some((q) => !isOne(q) || q.isOrdinal || q.comparator !== null) || !/^個?[（(，]?(?:亦?即|也就是|相當於?|等於|共計?|計|合)為?[^0-9，。；]{0,2}$/.test(sentence.slice(first.end, result.start))) continue;
    const times = HOLDS[first.unit]?.[result.unit] ?? (first.unit === result.unit && first.spelling !== result.spelling && /^(?:日|分鐘)$/.test(first.unit) ? 1 : null);
    if (times === null || /[（(][^）)]*$/.test(sentence.slice(0, first.start))) continue;
    const value = first.low * times;
    if (!isPrinted(value, result)) return { at: first.start, end: result.end, value, result };
  }
  return null;
}

const INSTALMENTS = /分([0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})(?:期|個月|次)(?:[^，。；]{0,6}平均|均)[^，。；]{0,6}[攤繳償扣還]/g;
const OF_ONE = /每[期月次](?:應)?[攤扣繳償還]{1,3}[^，。；0-9]{0,4}$/;
/** How many equal instalments the only rule about them gives. */
function instalmentsOf(elements: readonly Element[]): number | null {
  const counts = new Set(elements.flatMap(({ text }) => (text.includes('分') ? [...text.matchAll(INSTALMENTS)].map(([, printed]) => parseNumeral(printed!)) : [])));
  const [only, ...others] = counts;
  return only && only > 1 && others.length === 0 ? only : null;
}

/** 以溢領十二萬元為例，先繳三萬六千元，其後每期應繳一萬二千元, where the rest is paid in seven instalments. */
export function wrongInstalment(sentence: string, all: readonly Quantity[], elements: readonly Element[]): PlainWrong | null {
  const at = all.findIndex((q) => q.unit === '元' && OF_ONE.test(sentence.slice(0, q.start)));
  const result = all[at];
  if (!result || !isOne(result) || result.comparator !== null) return null;
  const from = sentence.lastIndexOf('；', result.start) + 1;
  const given = all.slice(0, at).filter((q) => q.start >= from && q.unit === '元');
  const [whole, paid] = given;
  if (!whole || given.length > 2 || given.some((q) => !isOne(q) || q.comparator !== null || q.low <= result.low) || all.slice(0, at).some((q) => q.start >= from && q.unit !== '元')) return null;
  const count = instalmentsOf(elements);
  if (count === null || elements.some(({ text }) => /(?:年|月)?利率|加計利息/.test(text))) return null;
  const value = (whole.low - (paid?.low ?? 0)) / count;
  // a payment of another kind is far from it
  if (value <= 0 || value / result.low > FAR || result.low / value > FAR || Math.abs(value - result.low) < 1 || (paid && isPrinted(paid.low / count, result))) return null;
  return { at: whole.start, end: result.end, value, result };
}

const RENEWED = /續借|展延|續租/;
const AS_BEFORE = /(?:續借|展延|續租)[^。；]*[與同]原[^。；，]{0,6}(?:相同|同)/;
const IN_ALL = /(?:合計|總計|共計|最長|至多|最多)[^，；]{0,6}$/;
/** 借期30日，續借3次者，最長可借120日, where each renewal is as long as the loan. */
export function wrongRenewal(sentence: string, all: readonly Quantity[], elements: readonly Element[]): PlainWrong | null {
  const [base, times, whole] = all;
  if (all.length !== 3 || !base || !times || !whole || !all.every(isOne) || base.unit !== whole.unit || times.unit !== '次' || !/^[日週月年]$/.test(base.unit)) return null;
  if (!RENEWED.test(sentence.slice(base.end, times.start)) || !IN_ALL.test(sentence.slice(times.end, whole.start)) || !elements.some(({ text }) => AS_BEFORE.test(text))) return null;
  const value = base.low * (times.low + 1);
  return isPrinted(value, whole) ? null : { at: base.start, end: whole.end, value, result: whole };
}
