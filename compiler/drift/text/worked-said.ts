/** Cases that a text says, read clause by clause, and whether its rules give what they come to. */
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { hitsOf, type Hit } from './looked-up-cases.ts';
import { isOfName, isWithin } from './looked-up-entries.ts';
import { isOne, sentencesIn, SHARE, type Quantity } from './quantities.ts';
import { pairsOf } from './statement-words.ts';
import { derive, namedSum, type Applied, type Derived } from './worked-derived.ts';
import { CLOCK, isRank, readCase, RESULT, type Named } from './worked-examples.ts';
import { rulesOf, sharedBy, withoutCitations, type Fact } from './worked-index.ts';
import { opensAt } from './worked-openings.ts';
import { isExempt, isPrinted } from './worked-results.ts';
import { roundedBy } from './worked-rounding.ts';

export interface Said {
  readonly at: number;
  readonly end: number;
  readonly result: Quantity;
  /** What it should be; null: it is right. */
  readonly value: number | null;
  /** Each of its counts has a rate of its own name: no other reading is left. */
  readonly isSure: boolean;
}

const MOST_GIVEN = 6;
const MOST_FACTS = 60;
/** How far a wrong result goes around the right one at most. */
const MOST_FAR = 2.6;
const NUMBER = /[0-9０-９一二兩三四五六七八九十]/;
/** What a case is given. */
const GIVEN = /(?:已|曾|原|另|具|逾|滿|於|在|前|[超經]過|不足|購置|修習|修讀|選修|住宿|使用|租借|借用|服務|實習|加班)[^，。；0-9]{0,4}$/;
/** 自二月起: no length. */
const IS_MONTH = /^[0-9０-９一二三四五六七八九十]+月$/;
/** Of a rule, not of a case. */
const RULE_WORDS = /以下|不得(?!超過[0-9一二三四五六七八九十])|為限|得由|應由|為原則|各款|下列|或/;

const LEAST = /^[人名位票席張件次學分小時日天週月年班門科組篇冊]+$/;
/** Is a value what is printed, rounded as the rules say or in any way? */
function fits(value: number, result: Named, round: ((value: number) => number[]) | null): boolean {
  const [own, stated] = [value / result.factor, result.low / result.factor];
  if (round && LEAST.test(result.unit)) return round(own).some((one) => Math.abs(one - stated) < 1e-9);
  return isPrinted(value, result) || (round !== null && round(own).some((one) => Math.abs(one - stated) < 1e-9));
}

const HOLDS = { '<': (a: number, b: number) => a < b, '≤': (a: number, b: number) => a <= b, '>': (a: number, b: number) => a > b, '≥': (a: number, b: number) => a >= b } as const;

/** 第八週 of eighteen weeks: what part of them has gone by. */
function partGone(given: readonly Named[], facts: readonly Fact[]): { readonly part: number; readonly used: number } | null {
  const lengths = given.filter((q) => /^(?:週|日|月|分鐘|小時)$/.test(q.unit) && isOne(q));
  for (const q of lengths) {
    const whole = [...given, ...facts].find((other) => other !== q && other.unit === q.unit && isOne(other) && !other.isOrdinal && other.low > q.low && /全|共|期|以/.test(other.name));
    if (whole) return { part: q.low / whole.low, used: given.reduce((bits, one, i) => (one === q || one === whole ? bits | (1 << i) : bits), 0) };
  }
  return null;
}

/** Is the case among those that a number of a rule is for? The numbers that decide on it; null: it is for others. */
function decidedBy(fact: Fact, { facts, given }: Applied): number | null {
  const own = facts.filter((f) => f.element === fact.element && f.at === fact.at && f.end <= fact.start);
  const last = own.filter((f) => !f.isBound).at(-1);
  let used = 0;
  for (const bound of own.filter((f) => f.isBound && f.start >= (last?.end ?? 0))) {
    const alike = given.filter((q) => q.unit === bound.unit && isOne(q) && !q.isOrdinal);
    const gone = bound.unit === SHARE && alike.length === 0 ? partGone(given, facts) : null;
    const low = gone ? gone.part : alike.length === 1 ? alike[0]!.low : null;
    if (low === null) continue;
    const holds = isOne(bound) ? HOLDS[bound.comparator as '<']?.(low, bound.low) ?? true : low >= bound.low && low <= bound.high;
    if (!holds) return null;
    used |= gone ? gone.used : 1 << given.indexOf(alike[0]!);
  }
  return used;
}

type Entry = Applied['entries'][number];
function entryOf({ entry, key }: Hit, given: readonly Named[], used: number): Entry[] {
  if (!entry.value) return [];
  const at = key ? given.findIndex((q) => q.start === key.start) : -1;
  return [{ value: entry.value.value, isFactor: entry.value.isFactor, per: entry.per.split('、').filter((word) => word !== ''), used: used | (at < 0 ? 0 : 1 << at), fact: null }];
}

interface Case {
  readonly element: Element;
  readonly index: number;
  readonly at: number;
  readonly text: string;
  /** The words in front of it that say what it is a case of. */
  readonly before: string;
}

function entriesFor({ element, index, at, text }: Case, elements: readonly Element[], given: readonly Named[]): Entry[] {
  const { groups, facts } = rulesOf(elements);
  if (groups.length === 0) return [];
  const quantities = sentencesIn(text).flatMap(({ quantities: all, from }) => all.map((q) => ({ ...q, start: q.start + from, end: q.end + from })));
  const { byNumber, byName } = hitsOf({ element, from: at, text, quantities, isExample: true, ruleEnd: 0, carried: [], provision: index }, groups);
  const gone = partGone(given, facts);
  const byPart = gone ? groups.flatMap((group) => (group.entries.some(({ bounds }) => bounds?.unit === SHARE) ? group.entries.filter(({ bounds }) => bounds !== null && isWithin(gone.part, bounds)).flatMap((entry) => entryOf({ entry, group, start: 0, end: 0, key: null }, given, gone.used)) : [])) : [];
  return [...byPart, ...[...byNumber, ...byName].flatMap((hit) => entryOf(hit, given, 0))];
}

const IS_SUM = /(?:原價|定價|合計|共計|小計|總計)[^，。；0-9]{0,4}$/;
const TAKEN = /(?:減免|補助|退還|減收|優待)[^，。；]{0,4}$/;
/** Does a case name a row of a table that nothing can be looked up in? */
export const namesRow = (text: string, elements: readonly Element[]): boolean => elements.some(({ cells }) => cells?.some(([name = '']) => name.length > 1 && name.length < 12 && /[\u4e00-\u9fff]{2}/.test(name) && text.includes(name.replace(/[（(].*$/, ''))));

/** Judges one result with what is given in front of it. */
function judged(one: Case, elements: readonly Element[], given: readonly Named[], result: Named, derivedBits: (used: number) => number): { readonly value: number | null; readonly used: number; readonly isSure?: boolean } | null {
  const rules = rulesOf(elements);
  const said = new Set(pairsOf(one.before + one.text));
  const inReach = rules.facts.filter((f) => f.element !== one.index || f.at + f.end <= one.at);
  const facts = inReach.filter((f) => Math.abs(f.element - one.index) < 12 || sharedBy(f.label, said) > 0).slice(-MOST_FACTS);
  if (facts.length === 0 || (given.length === 1 && given[0]!.unit === result.unit && TAKEN.test(given[0]!.name))) return null;
  const sentences = [...new Map(facts.map((f) => [`${f.element} ${f.at}`, f.words])).values()].join('。');
  const applied: Applied = { given, result, said: one.before + one.text, facts, ruleWords: sentences + elements.slice(Math.max(0, one.index - 6), one.index + 1).map(({ text }) => text).join('。'), entries: entriesFor(one, elements, given) };
  // what is left is divided by what no number of the case counts, and nobody pays what others do
  if ((/分[^，。；]{1,4}期/.test(sentences) && /每期/.test(result.name)) || isExempt(sentences, one.text)) return null;
  const own: Applied = { ...applied, facts: facts.filter((f) => f.isBound || decidedBy(f, applied) !== null) };
  const round = roundedBy(applied.ruleWords, 0);
  const named = namedSum(own);
  if (named && named.value > 0) {
    const isPrintedSum = [named.value, ...named.others].some((value) => fits(value, result, round));
    const isNear = named.value / result.low < MOST_FAR && result.low / named.value < MOST_FAR;
    if (isPrintedSum || isNear) return { value: isPrintedSum ? null : named.value, used: named.used, isSure: true };
  }
  const isTotal = /(?:合計|共計|總計|共)[^，。；]{0,6}$/.test(result.name);
  // 原價三百元: what the numbers in front of it come to
  const from = given.findLastIndex((q) => q.unit === result.unit && IS_SUM.test(q.name));
  const needed = given.reduce((bits, q, i) => (i < from || q.start < 0 || (q.low / q.factor === 1 && !/^[次件篇項]$/.test(q.unit)) || q.isOrdinal || q.comparator !== null || (isTotal && i > 0 && given[0]!.start >= 0) ? bits : bits | (1 << i)), 0);
  const usedBy = ({ used, fact }: Derived): number => derivedBits(used | (fact ? (decidedBy(fact, own) ?? 0) : 0));
  const isFull = (d: Derived): boolean => (needed & ~usedBy(d)) === 0 && usedBy(d) !== 0;
  const values = derive(own, true);
  const isFullOrNone = (d: Derived): boolean => (needed & ~usedBy(d)) === 0;
  const isApplied = (d: Derived): boolean => d.used !== 0 || (needed === 0 && d.fact !== null && sharedBy(d.fact.label, said) > 0);
  const isRight = (d: Derived): boolean => fits(d.value, result, round);
  const right = values.filter((d) => isApplied(d) && isFullOrNone(d)).find(isRight) ?? derive(own, false).filter(isFull).find(isRight);
  if (right) return { value: null, used: usedBy(right) };
  const evident = values.filter((d) => isFull(d) && (needed !== 0 ? (d.used & needed) !== 0 : given.length > 1 && d.used === (1 << given.length) - 1) && !d.isOpen && d.value > 0 && (d.fact === null ? applied.entries.length > 0 : sharedBy(d.fact.label, said) > 0 || (d.fact.unit !== SHARE && sharedBy(d.fact.words, said) > 1)));
  const far = ({ value }: Derived): number => Math.max(value / result.low, result.low / value);
  const [nearest] = evident.sort((a, b) => far(a) - far(b));
  if (!nearest || far(nearest) > MOST_FAR || result.unit === SHARE || (applied.entries.length === 0 && namesRow(one.text, elements))) return null;
  const shown = round && LEAST.test(result.unit) ? round(nearest.value / result.factor)[0]! * result.factor : nearest.value;
  return { value: shown, used: usedBy(nearest) };
}

/** What there is, worked out of nothing. */
const NO_RESULT = /(?:收入|支出|簽到|出席|請假|缺席|到場)[^，。；0-9]{0,2}$/;
/** 設備四十五萬元、照明二十五萬元: parts of a list. */
const LISTED = /^、[^，。；、]{1,12}[0-9一二三四五六七八九十]/;
/** 應退還 and the like, or what ends a case. */
const isResult = (result: Named, lead: string, isLast: boolean, text: string): boolean =>
  isOne(result) && !result.isOrdinal && !NO_RESULT.test(lead) && !(LISTED.test(text.slice(result.end)) && /包括|包含|其中|分為|分別/.test(text.slice(0, result.end))) && !/^[<>]$/.test(result.comparator ?? '') && !/每[^，。；]*$/.test(lead) && (RESULT.test(lead) || (isLast && (!GIVEN.test(lead) || isRank(text, result)))) && !/^[^，。；]{0,2}(?:以下|之[前後]|者[，為])/.test(text.slice(result.end)) && (!/第$/.test(lead) || isRank(text, result));

function casesOf(one: Case, elements: readonly Element[], carried: readonly Named[]): Said[] {
  const counted = [...new Set(rulesOf(elements).facts.flatMap(({ per }) => per))];
  const all = [...carried, ...readCase(one.text, counted).filter((q) => (!isOfName(one.text, q) || isRank(one.text, q)) && !IS_MONTH.test(q.printed))];
  if (all.length === 0 || all.length > MOST_GIVEN + 2) return [];
  const from: number[] = all.map((_, i) => 1 << i);
  const withDerived = (used: number): number => from.reduce((bits, own, i) => {
    const next = (bits & (1 << i)) !== 0 ? bits | own : bits;
    return own !== 1 << i && (own & ~(1 << i) & ~next) === 0 ? next | (1 << i) : next;
  }, used);
  return all.flatMap((result, i): Said[] => {
    if (i < carried.length || i === 0) return [];
    const given = all.slice(0, i);
    const lead = one.text.slice(i > carried.length ? all[i - 1]!.end : 0, result.start);
    const isSure = isResult(result, /[^，。；]*$/.exec(lead)![0], i === all.length - 1, one.text);
    const verdict = judged(one, elements, given, result, withDerived);
    if (!verdict || (!isSure && verdict.value !== null)) return [];
    from[i] = (1 << i) | verdict.used;
    return !isSure ? [] : [{ at: one.at + (all[carried.length] ?? result).start, end: one.at + result.end, result, value: verdict.value, isSure: verdict.isSure === true }];
  });
}

const OF_ALL = /(?:全|總|已繳|已付|原價|定價|費用|學費|金額|經費|計畫|[期額價費])[^，。；0-9]{0,6}$/;
const MOST_CARRIED = 3;
/** What goes on for the next case of a sentence: its length and its price, and what the case in front came to. */
function carriedFrom(text: string, found: readonly Said[], before: readonly Named[]): Named[] {
  const ends = text.indexOf('為例');
  const own = readCase(text, []).filter((q) => q.end <= ends || OF_ALL.test(q.name) || found.at(-1)?.result.start === q.start);
  return [...own, ...before].slice(0, MOST_CARRIED).map((q) => ({ ...q, start: -1, end: 0, comparator: null }));
}

/** The results of the cases of an element; `isCase`: all of it is one. */
export function saidIn(elements: readonly Element[], index: number, isCase: boolean): Said[] {
  const element = elements[index]!;
  const { text } = element;
  if (element.cells || !NUMBER.test(text) || CLOCK.test(text)) return [];
  const opens = isCase ? 0 : opensAt(text);
  if (opens < 0) return [];
  const plain = withoutCitations(text);
  let carried: readonly Named[] = [];
  return matchesOf(/[^；。]+[；。]?/g, plain).flatMap(({ 0: words, index: at }): Said[] => {
    const from = at < opens ? opens - at : 0;
    if (from >= words.length) return [];
    const own = words.slice(from);
    const one: Case = { element, index, at: at + from, text: own, before: `${element.caption ?? ''}，${text.slice(0, Math.min(opens, 40))}` };
    const isCaseOf = !/[=＝×÷]|[又零][0-9０-９一二三四五六七八九十]+(?:分鐘?|[日天週])/.test(own) && !RULE_WORDS.test(own);
    const found = isCaseOf ? casesOf(one, elements, carried) : [];
    if (isCaseOf) carried = carriedFrom(own, found, carried);
    return found;
  });
}
