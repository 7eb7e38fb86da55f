/** Plain cases that need no reading of their rule beyond one number: the sum of parts, instalments of an amount, a loan with its renewals. */
import { parseNumeral } from '../../../lang/numerals.ts';
import type { Element } from '../../model/regulation.ts';
import { isOne, type Quantity } from './quantities.ts';
import { isPrinted } from './worked-results.ts';

export interface PlainWrong {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  readonly result: Quantity;
}

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

const INSTALMENTS = /分([0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})(?:期|個月|次)(?:[^，。；]{0,6}平均|均)[^，。；]{0,6}[攤繳償扣還]/g;
const OF_ONE = /每[期月次](?:應)?[攤扣繳償還]{1,3}[^，。；0-9]{0,4}$/;
/** How many equal instalments the only rule about them gives. */
function instalmentsOf(elements: readonly Element[]): number | null {
  const counts = new Set(elements.flatMap(({ text }) => (text.includes('分') ? [...text.matchAll(INSTALMENTS)].map(([, printed]) => parseNumeral(printed!)) : [])));
  const [only, ...others] = counts;
  return only && only > 1 && others.length === 0 ? only : null;
}

const FAR = 2.1;
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
