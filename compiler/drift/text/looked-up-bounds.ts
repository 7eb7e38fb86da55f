/** What an entry is looked up by and what it gives: bands of numbers, values, and how many of something they are for. */
import type { Element } from '../../model/regulation.ts';
import { isOne, SHARE, type Quantity } from './quantities.ts';

/** What an entry gives: a number in its unit, or how many times something else (`isFactor`: 十分之三, 1.2倍, 半個月薪資). */
export interface Value {
  readonly value: number;
  readonly unit: string;
  readonly factor: number;
  readonly isFactor: boolean;
}

/** Numbers from `low` to `high`; ordinals are weeks of a semester or places of a list. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
  readonly unit: string;
  readonly isOrdinal: boolean;
  /** The words in front of its first number, or the head of its column. */
  readonly name: string;
}

export interface Entry {
  /** The names that lead to it; any of them does. */
  readonly labels: readonly string[];
  readonly bounds: Bounds | null;
  /** What the head of its column says where several columns have values of one unit: 夜間. */
  readonly column: string | null;
  readonly value: Value | null;
  /** The name that it leads to instead of a number: 甲等. */
  readonly name: string | null;
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  /** What its value is for each of: 每人每週 → 人週. */
  readonly per: string;
  readonly printed: string;
}

/** Entries of which a case has one. */
export interface Group {
  readonly entries: readonly Entry[];
  /** The words around them that say what they are of. */
  readonly context: string;
  /** The head of their column, '' where they stand in no table. */
  readonly head: string;
  /** What the words in front of a colon say they are of: 進修部. */
  readonly kind: string;
  readonly provision: number;
  /** Lengths of the text that bands in parts of one may be of: 第十週 of eighteen weeks is past a third. */
  readonly wholes: readonly Quantity[];
}

const LOWER = /^[≥>]$/;
const UPPER = /^[≤<]$/;
const ABOVE = /(?:逾|超過|高於|大於)(?:新[臺台]幣)?$/;
/** 半個月薪資: a month of something. */
export const WAGE = /^(?:之|的)?(?:薪|月薪|本薪|俸|工資|報酬)/;
/** No name of an entry is longer. */
export const LONGEST_NAME = 10;

/** The band that the first numbers of some words make, and how many of them it takes. */
export function boundsOf(words: string, read: readonly Quantity[]): { bounds: Bounds; count: number } | null {
  // 一年以上二年未滿
  const [first, second] = read.slice(0, 2).map((q): Quantity => (q.comparator === null && /^(?:未滿|不滿)(?=者|[，：。]|$)/.test(words.slice(q.end)) ? { ...q, comparator: '<' } : q));
  if (!first) return null;
  // 六個月以上一年未滿
  if (first.unit === '月' && second?.unit === '年' && isOne(first)) return boundsOf(words, [{ ...first, unit: '年', low: first.low / 12, high: first.high / 12 }, ...read.slice(1)]);
  const before = words.slice(0, first.start);
  const common = { unit: first.unit, isOrdinal: first.isOrdinal, name: before };
  if (!isOne(first)) return { bounds: { ...common, low: first.low, high: first.high, isLowOpen: ABOVE.test(before), isHighOpen: first.comparator === '<' }, count: 1 };
  if (LOWER.test(first.comparator ?? '') && second && second.unit === first.unit && UPPER.test(second.comparator ?? '') && second.low > first.low) {
    return { bounds: { ...common, low: first.low, high: second.low, isLowOpen: first.comparator === '>', isHighOpen: second.comparator === '<' }, count: 2 };
  }
  if (LOWER.test(first.comparator ?? '')) return { bounds: { ...common, low: first.low, high: Infinity, isLowOpen: first.comparator === '>', isHighOpen: false }, count: 1 };
  if (UPPER.test(first.comparator ?? '')) return { bounds: { ...common, low: -Infinity, high: first.low, isLowOpen: false, isHighOpen: first.comparator === '<' }, count: 1 };
  return null;
}

export function isWithin(value: number, { low, high, isLowOpen, isHighOpen }: Bounds): boolean {
  return (isLowOpen ? value > low : value >= low) && (isHighOpen ? value < high : value <= high);
}

/** What a number gives, with the words behind it. */
export const valueOf = (q: Quantity, behind: string): Value => {
  const isWage = q.unit === '月' && WAGE.test(behind);
  return { value: isWage ? q.low / q.factor : q.low, unit: q.unit, factor: q.factor, isFactor: isWage || q.unit === SHARE || q.unit === '倍' };
};

const PER = /每(?:一|滿)?([^每，；：、（(\s0-9０-９]{1,4})/g;
/** What is counted behind 每, in one string. */
export const persIn = (words: string): string => [...words.matchAll(PER)].map(([, word]) => word).join('、');

/** 四人房, 一年級: a number that is part of a name. */
export const isOfName = (words: string, { unit, end, spelling }: Quantity): boolean => (unit === '人' && /^[房室座]/.test(words.slice(end))) || spelling === '年級';
