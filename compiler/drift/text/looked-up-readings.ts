/** Every plausible value that a looked-up entry gives for a case. */
import type { Element } from '../../model/regulation.ts';
import { countsOf, type Case, type Hit } from './looked-up-cases.ts';
import { persIn, type Entry, type Group } from './looked-up-bounds.ts';
import { isOne, sentencesOf, SHARE, type Quantity } from './quantities.ts';
import { pairsOf } from './statement-words.ts';
import { timesOf } from './times-of.ts';
import { isPrinted } from './worked-results.ts';

/** The other numbers of a rule, beside its entries. */
export interface Around {
  /** Counts by which a value may be taken: 每學期十八週. */
  readonly counts: readonly Quantity[];
  readonly shares: readonly number[];
  /** Numbers of any unit with the words of their sentence: limits, and what is added or taken off. */
  readonly amounts: readonly Amount[];
}

interface Amount {
  readonly q: Quantity;
  readonly text: string;
  readonly isLimit: boolean;
}

const REACH = 12;
const LARGEST_COUNT = 60;
const LIMIT = /[上下]限|為限|最[高多低少]|至[多少]|不得|不超過/;
const HALVES = /減半|折半|半價|半數/;

/** The numbers of the elements near a rule or its case that are not entries. */
export function aroundOf(elements: readonly Element[], one: Case, group: Group, groups: readonly Group[]): Around {
  const [from, to] = [Math.min(group.provision, one.provision) - REACH, Math.max(group.provision, one.provision) + REACH];
  const counts: Quantity[] = [];
  const shares: number[] = [];
  const amounts: Amount[] = [];
  const entries = groups.flatMap((other) => other.entries);
  for (const element of elements.slice(Math.max(0, from), to + 1)) {
    for (const { text, from: at, quantities } of sentencesOf(element)) {
      if (element === one.element && at + text.length > one.ruleEnd) continue;
      if (HALVES.test(text)) shares.push(0.5);
      for (const q of quantities) {
        if (!isOne(q) || q.isOrdinal || entries.some((entry) => entry.element === element && entry.start <= at + q.start && at + q.end <= entry.end)) continue;
        if (q.unit === SHARE || q.unit === '倍') shares.push(q.low);
        else if (!/每(?:一|滿)?$/.test(text.slice(0, q.start))) amounts.push({ q, text, isLimit: q.comparator !== null || LIMIT.test(text) });
        if (q.comparator === null && q.low / q.factor <= LARGEST_COUNT) counts.push(q);
      }
    }
  }
  return { counts, shares, amounts };
}

const products = (counts: readonly number[]): number[] => counts.reduce<number[]>((all, n) => [...all, ...all.map((one) => one * n)], [1]);
const SPAN = /全|共|合計|總|每|學[期年]|年度|[一二三四五六七八九十]年/;
const MOST_COUNTS = 6;

/** How many times a value may be taken: any of the counts of the case, and one of the rule where the case speaks of a span. */
function timesIn(one: Case, given: readonly Quantity[], around: Around): number[] {
  const counts = [...new Set(given.flatMap((q) => [q.low / q.factor, q.low]))].filter((n) => n > 0 && n !== 1).slice(0, MOST_COUNTS);
  const own = products(counts);
  const more = SPAN.test(one.text) ? [...new Set(around.counts.map((q) => q.low / q.factor))].filter((n) => n > 1) : [];
  return [...new Set([...own, ...more.flatMap((n) => own.map((m) => n * m))])];
}

/** What the shares of the rule make of a value: 加倍, 減半, 八折. */
const shared = (value: number, shares: readonly number[]): number[] => [value, ...shares.flatMap((share) => [value * share, value * (1 + share), value * (1 - share)])];

/** Amounts of the rule in sentences that speak of what the case speaks of: 兼任主管者減授四小時. */
function changesOf(one: Case, result: Quantity, { amounts }: Around): readonly Amount[] {
  const said = pairsOf(one.text);
  return amounts.filter(({ q, text }) => q.unit === result.unit && pairsOf(text).some((pair) => said.includes(pair)));
}

/** 計畫金額八十萬元，管理費為八萬元: the number that is looked up is what the share is of. */
export const isOnlyBase = ({ quantities }: Case, key: Quantity): boolean => quantities.filter((q) => q.unit === key.unit).length === 2;

/** Does an entry, or several of them together, give a printed number? */
export function gives(one: Case, hits: readonly Hit[], result: Quantity, around: Around): boolean {
  const given = one.quantities.filter((q) => q !== result && q.start < result.start);
  const counts = given.filter((q) => q.unit !== result.unit && isOne(q) && q.unit !== SHARE);
  const keys = hits.map(({ key }) => key);
  const isOfFactor = hits.some(({ entry }) => entry.value!.isFactor);
  const own = [...given.filter((q) => !keys.includes(q) || (isOfFactor && isOnlyBase(one, q))), ...(isOfFactor ? one.carried : [])].filter((q) => q.unit === result.unit && isOne(q)).map(({ low }) => low);
  const amounts = [...new Set(isOfFactor ? [...own, ...own.flatMap((a) => own.map((b) => Math.abs(a - b)))] : own)].filter((n) => n > 0);
  const changes = changesOf(one, result, around);
  if (changes.some(({ text }) => STEPS.test(text))) return true;
  const times = timesIn(one, counts, around);
  const bases = hits.reduce<number[]>((sums, { entry }) => {
    const values = basesOf(entry.value!, amounts, one, result).flatMap((value) => [value, ...changes.flatMap(({ q }) => [value + q.low, value - q.low])]).flatMap((value) => (each(entry, counts) ?? times).map((n) => value * n));
    return sums.flatMap((sum) => values.map((value) => sum + value)).slice(0, 4096);
  }, [0]);
  const values = bases.flatMap((value) => shared(value, around.shares));
  const limits = around.amounts.filter(({ q, isLimit }) => isLimit && q.unit === result.unit).map(({ q }) => q.low);
  const moved = [...(isOfFactor ? [] : amounts), ...changes.map(({ q }) => q.low)];
  if (limits.some((limit) => isPrinted(limit, result)) || amounts.length > 1 && isPrinted(amounts.reduce((a, b) => a + b, 0), result)) return true;
  return values.some((value) => isPrinted(value, result) || moved.some((n) => isPrinted(value + n, result) || isPrinted(value - n, result) || isPrinted(n - value, result)));
}

/** 每冊每日 of 二冊, 三日: both of them, where the case counts nothing else. */
function each({ per }: Entry, counts: readonly Quantity[]): number[] | null {
  const words = per.split('、').filter((word) => word !== '');
  const found = words.map((word) => counts.find((q) => timesOf(word, q) !== null));
  if (words.length < 2 || found.some((q) => q === undefined) || new Set(found).size !== counts.length || new Set(found).size < found.length) return null;
  return [words.reduce((product, word, i) => product * timesOf(word, found[i]!)!, 1)];
}

const TAKEN = /[減免退補獎]/;
/** More for each that goes beyond something. */
const STEPS = /每(?:超過|逾|增)|(?:超過|逾|增加)[^，。]{0,12}，?[^。，]{0,8}每/;
/** A value by itself; a factor with one of the amounts of the case, and what it leaves of that. */
function basesOf({ value, isFactor }: { value: number; isFactor: boolean }, amounts: readonly number[], one: Case, result: Quantity): number[] {
  if (!isFactor || result.unit === SHARE) return [value];
  const lead = /[^，。；：]*$/.exec(one.text.slice(0, result.start))![0];
  return amounts.flatMap((amount) => (TAKEN.test(lead) ? [amount * value] : [amount * value, amount * (1 - value)]));
}

/** What is told as the right value: what the entry gives times what it is for each of, with what else the rule adds or takes off. */
export function rightValue(one: Case, { entry, key }: Hit, result: Quantity, around: Around): number {
  const given = one.quantities.filter((q) => q.start < result.start && q.unit !== result.unit && q !== key);
  const { value, isFactor } = entry.value!;
  const amount = isFactor && result.unit !== SHARE ? ([...one.quantities, ...one.carried].find((q) => q.unit === result.unit && (q !== key || isOnlyBase(one, q)) && q !== result)?.low ?? 1) : 1;
  const isWhole = /全[學年部期]/.test(one.text);
  const counted = new Set<string>();
  let right = value * amount;
  for (const word of [...entry.per.split('、'), ...(isWhole ? persIn(one.text).split('、') : [])].filter((per) => per !== '')) {
    const from = countsOf({ ...one, quantities: given }, { ...entry, per: word })[0] ?? (isWhole ? around.counts.find((q) => timesOf(word, q) !== null) : undefined);
    if (!from || counted.has(from.unit)) continue;
    counted.add(from.unit);
    right *= timesOf(word, from)!;
  }
  const changes = changesOf(one, result, around);
  const [first, more] = one.quantities.filter((q) => q.start < result.start && q.unit === result.unit && q !== key);
  if (!isFactor && first && !more && /[超差餘缺逾增]|不足/.test(/[^，。；：]*$/.exec(one.text.slice(0, result.start))![0])) return Math.abs(first.low - right);
  if (changes.length !== 1 || !/[減扣]/.test(changes[0]!.text)) return right;
  return right - changes[0]!.q.low;
}
