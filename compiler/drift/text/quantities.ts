/** One reading of a sentence into what it counts. The checks of numbers compare these; none of them reads the digits again. */
import { boundsOf, candidatesOf, isShare, RANGE_JOINT, type Candidate } from '../../../lang/phrase-numbers.ts';
import type { Comparator } from '../../../lang/boundaries.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { findUnit } from '../../../lang/units.ts';
import type { Element } from '../../model/regulation.ts';
import { datesOf } from './days.ts';

/** The unit of percentages, fractions, 成 and 折. */
export const SHARE = '%';

export interface Quantity {
  /** In the sentence; `end` is behind the unit. */
  readonly start: number;
  readonly end: number;
  /** Both ends of a range (三至五人), or one number twice, in `unit`. Shares are parts of 1. */
  readonly low: number;
  readonly high: number;
  /** As it is kept: 位 and 名 are 人, weeks are 日. */
  readonly unit: string;
  /** Number and unit as printed. */
  readonly printed: string;
  /** The unit as printed, and how many of `unit` it is. */
  readonly spelling: string;
  readonly factor: number;
  /** The boundary word around it: 至少, 未滿, 以上. */
  readonly comparator: Comparator | null;
  /** 第十週: a place in an order, no length. */
  readonly isOrdinal: boolean;
}

export interface Sentence {
  readonly text: string;
  /** Where it begins in the words of its element. */
  readonly from: number;
  readonly quantities: readonly Quantity[];
}

const NUMBER = /[0-9０-９一二兩三四五六七八九十百千萬半成折壹貳參肆伍陸柒捌玖拾佰仟]/;
const MAY_BE_DATE = /[年月日./]/;
/** Counted things that are no unit of a rule; each is read as 份 and keeps its own name. */
const OWN_COUNTER = /(?<=[0-9０-９一二兩三四五六七八九十百千萬] ?)(?:公[里尺斤]|[冊隊床輛袋盒格棟座間艘株籠幅枚隻匹]|(?<!(?:第|[上下中]午|[早晚]上|依|本要)[0-9一二兩三四五六七八九十]{1,3} ?)點(?![0-9一二三四五六七八九十半鐘整規所之]))/g;
/** 1,230 萬元 is read as 1,230萬 元. */
const SPACED = /([0-9]) ([萬億千](?=元))/g;
const DIGITS = '零一二三四五六七八九';
const DISCOUNT = /([一二三四五六七八九]{1,2}|[1-9][0-9]?)折/g;

const valueOf = ({ value }: Candidate): number => Number(value.n) / Number(value.d);

/** A length is kept in the unit that its spelling converts to; a score or a price in its own. */
function unitOf({ unit, printed }: Candidate): { unit: string; factor: number } | null {
  if (isShare(printed)) return { unit: SHARE, factor: 1 };
  if (unit === null) return null;
  const kept = findUnit(unit);
  return kept ? { unit: kept.unit, factor: Number(kept.factor.n) / Number(kept.factor.d) } : { unit, factor: 1 };
}

/** 八折, 七五折: what is left to pay. */
function discountsIn(text: string): Quantity[] {
  return matchesOf(DISCOUNT, text).map(({ 0: printed, 1: words, index }) => {
    const [tens, ones] = [...words!].map((c) => (DIGITS.includes(c) ? DIGITS.indexOf(c) : Number(c)));
    const value = (tens! * 10 + (ones ?? 0)) / 100;
    return { start: index, end: index + printed.length, low: value, high: value, unit: SHARE, printed, spelling: '', factor: 1, comparator: null, isOrdinal: false };
  });
}

/** What the text itself prints where it was read with another counter. */
function withCounter(text: string, candidate: Candidate): Candidate {
  if (candidate.unit !== '份' || text[candidate.end - 1] === '份') return candidate;
  const unit = /^公./.exec(text.slice(candidate.end - 1))?.[0] ?? text[candidate.end - 1]!;
  return { ...candidate, unit, end: candidate.end - 1 + unit.length };
}

const IS_TIME = /[日天週周月年時期]$|星期|分鐘|學年度/;
/** The boundary word of a number: 未達九十五分者加四分 has none for the four. */
function boundAt(text: string, last: Candidate, start: number, from: number): Comparator | null {
  // 修滿十學分後: of a count, no later time
  if (/^[之以]?後/.test(text.slice(last.end)) && !IS_TIME.test(last.unit ?? '')) return null;
  const bounded = boundsOf(text, last);
  if (bounded.comparator === null || bounded.from === 0 || bounded.from >= from) return bounded.comparator;
  const cut = Math.min(from, start);
  return boundsOf(text.slice(cut), { ...last, start: last.start - cut, end: last.end - cut }).comparator;
}

/** 三分之二7,000元, 一成480元: a share, and right behind it what it comes to. */
const SHARE_WITH_RESULT = /(?:分之[一二三四五六七八九十百]{1,4}|[一二三四五六七八九]成[一二三四五六七八九]?)(?=[0-9０-９])/g;
function candidatesApart(text: string): readonly Candidate[] {
  const cuts = matchesOf(SHARE_WITH_RESULT, text).map(({ 0: share, index }) => index + share.length);
  if (cuts.length === 0) return candidatesOf(text);
  return [0, ...cuts].flatMap((from, i) => candidatesOf('\u3000'.repeat(from) + text.slice(from, cuts[i] ?? text.length) + '\u3000'.repeat(text.length - (cuts[i] ?? text.length))));
}

function quantitiesIn(text: string): Quantity[] {
  const dates = MAY_BE_DATE.test(text) ? datesOf(text) : [];
  const all = candidatesApart(text.replace(SPACED, '$1$2 ').replace(OWN_COUNTER, (counter) => `份${counter.slice(1)}`)).map((c) => withCounter(text, c)).filter((c) => !dates.some(({ at, length }) => c.start < at + length && at < c.end));
  const found: Quantity[] = [];
  for (let i = 0; i < all.length; i++) {
    const [first, second] = [all[i]!, all[i + 1]];
    const joint = second && text.slice(first.end, second.start).replace(/第$/, '');
    const isRange = second !== undefined && joint !== undefined && joint !== '' && RANGE_JOINT.exec(joint)?.[0] === joint && (first.unit === null || first.unit === second.unit) && isShare(first.printed) === isShare(second.printed);
    const last = isRange ? second : first;
    const unit = unitOf(last);
    if (isRange) i++;
    if (!unit || last.isMixed) continue;
    found.push({
      start: first.start, end: last.end, low: valueOf(first) * unit.factor, high: valueOf(last) * unit.factor, unit: unit.unit, printed: text.slice(first.start, last.end), spelling: last.unit ?? '', factor: unit.factor,
      comparator: boundAt(text, last, isRange ? first.start : last.start, found.at(-1)?.end ?? 0), isOrdinal: /第\s*$/.test(text.slice(0, first.start)),
    });
  }
  const listed = withListed(text, found);
  const discounts = text.includes('折') ? discountsIn(text) : [];
  return discounts.length === 0 ? listed : [...listed.filter((q) => !discounts.some((d) => q.start < d.end && d.start < q.end)), ...discounts].sort((a, b) => a.start - b.start);
}

/** 80、82、84及86分: the numbers in front of the one with its unit. */
const LISTED = /(?<![0-9.第、])((?:(?:[0-9]+(?:\.[0-9]+)?|[一二三四五六七八九]?十[一二三四五六七八九]?)[、及與和])+)$/;

function withListed(text: string, found: readonly Quantity[]): Quantity[] {
  return found.flatMap((q) => {
    const list = /[、及與和]$/.test(text.slice(0, q.start)) && !q.isOrdinal && q.unit !== SHARE ? LISTED.exec(text.slice(0, q.start))?.[1] : undefined;
    if (list === undefined || found.some(({ start, end }) => start < q.start && end > q.start - list.length)) return [q];
    return [...[...list.matchAll(/[^、及與和]+/g)].flatMap(({ 0: printed, index }) => {
      const value = /^[0-9]/.test(printed) ? Number(printed) : parseNumeral(printed);
      const start = q.start - list.length + index;
      return value === null ? [] : [{ ...q, start, end: start + printed.length, low: value * q.factor, high: value * q.factor, printed: printed + q.spelling, comparator: null }];
    }), q];
  });
}

const SENTENCE = /[^。]+/g;
/** The sentences of a text that count something, up to each 。. */
export const sentencesIn = (text: string): readonly Sentence[] =>
  matchesOf(SENTENCE, text).map(({ 0: words, index }) => ({ text: words, from: index, quantities: NUMBER.test(words) ? quantitiesIn(words) : [] })).filter(({ quantities }) => quantities.length > 0);

const read = new WeakMap<Element, readonly Sentence[]>();
const NONE: readonly Sentence[] = [];

/** Those of an element, read once. */
export function sentencesOf(element: Element): readonly Sentence[] {
  if (element.cells || !NUMBER.test(element.text)) return NONE;
  const known = read.get(element) ?? sentencesIn(element.text);
  read.set(element, known);
  return known;
}

/** One number, no range. */
export const isOne = ({ low, high }: Quantity): boolean => low === high;
export const show = (value: number): string => String(Math.round(value * 1e6) / 1e6);
/** A value in the unit of a number that is printed. */
export const showIn = (value: number, { factor, spelling }: Quantity): string => show(value / factor) + spelling;
export const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9;
