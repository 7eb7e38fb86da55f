/** What the numbers of an example and of its rule may come to: products whose units cancel, sums, shares, means, caps. */
import { findUnit } from '../../../lang/units.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { pairsOf } from './statement-words.ts';
import { isOne, SHARE } from './quantities.ts';
import { timesOf } from './times-of.ts';
import { NO_UNIT, TIMES, type Named, type Worked } from './worked-examples.ts';
import { chainsOf } from './worked-conditions.ts';
import { blocksOf } from './worked-parts.ts';

/** A value with the numbers of the example and of its rule that it takes in, as bits: each number counts once. */
export interface Value {
  readonly value: number;
  readonly used: number;
  /** How many steps lead to it. */
  readonly steps: number;
  /** May be so, but needs not: a rate of something that the example does not count. */
  readonly isWeak?: boolean;
}

type Bits = (q: Named) => number;
const MOST_TERMS = 48;
/** What a rule without 每 counts each of. */
const EVENTS = /^[次件篇項場]$/;
const CAP = /最高|上限|為限|至多|最多/;
const MINUS = /[扣減]/;

export const isCap = ({ name, behind, comparator }: Named): boolean => comparator === '≤' || CAP.test(name + behind.slice(0, 6));

/** Of numbers side by side those with most of the words of the example that tell them apart. */
export function likely<Kind extends Named>(all: readonly Kind[], words: string): readonly Kind[] {
  if (all.length < 2) return all;
  const best = (read: (words: string) => readonly string[]): readonly Kind[] | null => {
    const pairs = all.map(({ name }) => read(name));
    const said = new Set(read(words));
    const scores = pairs.map((own, i) => own.filter((pair) => said.has(pair) && pairs.some((other, j) => j !== i && !other.includes(pair))).length);
    const most = Math.max(...scores);
    return most === 0 ? null : all.filter((_, i) => scores[i] === most);
  };
  // 校內教師 and 校外委員: words that name cases tell them apart, too
  return best(pairsOf) ?? best(neighbours) ?? all;
}
const neighbours = (words: string): string[] => [...words].flatMap((c, i, list) => (/[\u4e00-\u9fff]/.test(c) && /[\u4e00-\u9fff]/.test(list[i + 1] ?? '') ? [c + list[i + 1]!] : []));

const unique = (values: readonly Value[]): Value[] => {
  const seen = new Set<string>();
  return values.filter(({ value, used }) => {
    const key = `${value.toFixed(6)} ${used}`;
    return Number.isFinite(value) && !seen.has(key) && seen.add(key);
  });
};

/** How often a rate counts: by a number of the example, else of its rule; 每週四小時 for as many weeks as are given. */
interface Times {
  readonly times: number;
  readonly used: number;
}

/** 每月以四十小時為限: no more of them count; of several numbers of an example the limit may be for each of something. */
function upTo(times: number, q: Named, word: string, { rule, given, text }: Worked): number[] {
  const limits = given.includes(q) ? rule.filter((one) => one.unit === q.unit && isOne(one) && CAP.test(one.name + one.behind.slice(0, 6)) && one.low < q.low) : [];
  const most = limits.length === 1 ? timesOf(word, limits[0]!) : null;
  // 每日以八小時為限 says nothing of a month
  const spans = new Set(text.match(new RegExp(SPANS, 'g')));
  const isOther = spans.size > 0 && limits.some(({ per }) => per.some((one) => SPANS.test(one) && !spans.has(one)));
  return most === null ? [times] : given.length === 1 && !isOther ? [most] : [most, times];
}
const SPANS = /學期|學年|[日週月年]/;

/** 六十度免費 of eighty, 天數減一日: those that do not count. */
function lessFree(times: number, q: Named, word: string, { rule, given, ruleText }: Worked): number[] {
  const others = given.includes(q) ? rule.filter((one) => one.unit === q.unit && isOne(one)) : [];
  const free = others.find(({ behind }) => /^(?:以[內下])?[^，。]{0,3}(?:免費|免收|免計|不計費)/.test(behind));
  const taken = others.find(({ name }) => /(?:減|扣除)$/.test(name));
  const less = timesOf(word, free ?? taken ?? q) ?? 0;
  return free && !/逾|超過|超出/.test(ruleText) ? [Math.max(0, times - less)] : free || taken ? [times, Math.max(0, times - less)] : [times];
}

/** 以每月三十日計, and of a year by its months where the rule says in proportion: what part of the thing behind 每 a count is. */
function partOf(word: string, q: Named, rate: Named, { rule, given, ruleText }: Worked): number | null {
  if (!given.includes(q)) return null;
  const whole = rule.find((one) => one !== rate && one.unit !== rate.unit && one.unit === q.unit && isOne(one) && one.ofCount === 1 && one.per.some((per) => per === word || (findUnit(per)?.unit ?? per) === findUnit(word)?.unit));
  const months = /比例|按月|依月|按學期/.test(ruleText) ? ({ 年: ['月', 12], 學年: ['學期', 2] } as const)[findUnit(word)?.unit as '年'] : undefined;
  return whole ? q.low / whole.low : months && months[0] === q.unit ? q.low / months[1] : null;
}

function countsOf(word: string, rate: Named, worked: Worked, bitsOf: Bits, depth = 0): Times[] {
  const counts = (list: readonly Named[]): Times[] => list.flatMap((q) => {
    const times = q === rate || !isOne(q) || q.low === 0 || (q.unit === rate.unit && (!worked.given.includes(q) || rate.unit !== worked.result.unit)) || q.unit === SHARE || isCap(q) ? null : (timesOf(word, q) ?? partOf(word, q, rate, worked));
    if (times === null) return [];
    return upTo(times, q, word, worked).flatMap((most) => lessFree(most, q, word, worked)).flatMap((most) => blocksOf(most / rate.ofCount, worked.ruleText, rate.ofCount)).flatMap((own) => {
      const one = { times: own, used: bitsOf(q) };
      const chained = depth > 1 || q.per.length === 0 ? [] : q.per.flatMap((per) => countsOf(per, q, worked, bitsOf, depth + 1)).map((more) => ({ times: one.times * more.times, used: one.used | more.used }));
      return [one, ...chained];
    });
  });
  const each = counts(worked.given);
  // 遲到或早退累計三次: both of them together
  const isTotal = each.length > 1 && rate.ofCount > 1 && /累計|合計|併計/.test(worked.ruleText);
  const total = isTotal ? [{ times: blocksOf(each.reduce((a, { times }) => a + times, 0), worked.ruleText, rate.ofCount)[0]!, used: each.reduce((a, { used }) => a | used, 0) }] : [];
  const [own, ofRule] = [[...total, ...each], counts(worked.rule.filter((q) => q.end !== rate.start && q.start !== rate.start))];
  // 一年 is twelve months unless the rule says how many
  const isExact = (q: Named): boolean => timesOf(word, q) !== null && !/年$/.test(q.unit);
  return own.length > 0 && (worked.given.some(isExact) || ofRule.length === 0) ? own : [...ofRule, ...(own.length > 0 ? [] : own)];
}

/** A rate with every choice of counts for what it is of. */
function productsOf(rate: Named, worked: Worked, bitsOf: Bits): Value[] {
  let out: Value[] = [{ value: rate.low, used: bitsOf(rate), steps: 1 }];
  let matched = 0;
  for (const word of rate.per) {
    const choices = countsOf(word, rate, worked, bitsOf);
    if (choices.length === 0) continue;
    matched++;
    out = out.flatMap((one) => choices.filter(({ used }) => (one.used & used) === 0).map(({ times, used }) => ({ value: one.value * times, used: one.used | used, steps: one.steps })));
  }
  return matched === 0 ? [] : out;
}

/** 例假日加倍發給: what the rate of a count of this name is multiplied by. */
function multiplierOf({ name }: Named, { rule, result, given }: Worked, bitsOf: Bits): Times {
  const said = pairsOf(name).filter((pair) => given.some((other) => !pairsOf(other.name).includes(pair)));
  const [own, ...others] = rule.filter((q) => (q.unit === TIMES || q.unit === SHARE) && q.unit !== result.unit && isOne(q) && pairsOf(q.name).some((pair) => said.includes(pair)));
  return own && others.length === 0 ? { times: own.low, used: bitsOf(own) } : { times: 1, used: 0 };
}

/** Every count of the example at the rate of its own name, taken together: 著作三篇、專利二件. */
function paired(worked: Worked, rates: readonly Named[], bitsOf: Bits): (Value & { readonly isSure: boolean }) | null {
  const terms = worked.given.flatMap((count) => {
    const isSame = count.unit === worked.result.unit && !rates.some((rate) => rate.per.length === 1 && timesOf(rate.per[0]!, count) !== null);
    if (isSame || count.unit === SHARE || count.per.length > 0 || !isOne(count)) return [];
    const fitting = rates.filter(({ per }) => per.length === 0 ? EVENTS.test(count.unit) : per.length === 1 && timesOf(per[0]!, count) !== null);
    const [rate, ...others] = likely(fitting, count.name);
    if (!rate || others.length > 0) return [];
    const more = multiplierOf(count, worked, bitsOf);
    return [{ value: (MINUS.test(rate.name) ? -1 : 1) * more.times * rate.low * (rate.per.length === 0 ? count.low : timesOf(rate.per[0]!, count)!) / rate.ofCount, used: bitsOf(count) | bitsOf(rate) | more.used, rate, count }];
  });
  const counts = terms.map(({ count }) => count);
  // 校外委員另支交通費五百元: to each of these besides
  const extras = terms.length < 2 ? [] : worked.rule.filter((q) => q.unit === worked.result.unit && q.per.length === 0 && isOne(q) && /另[支給發加]|加[給發支]/.test(q.name)).flatMap((q) => {
    const [count, ...others] = likely(counts, q.name);
    return count && others.length === 0 ? [{ value: q.low * (count.low / count.factor), used: bitsOf(q) | bitsOf(count), count, rate: q }] : [];
  });
  terms.push(...extras);
  const isSure = new Set(terms.map(({ rate }) => rate)).size === terms.length;
  return terms.length < 2 ? null : { isSure, value: terms.reduce((a, t) => a + t.value, 0), used: terms.reduce((a, t) => a | t.used, 0), steps: 1 };
}

/** Shares and marks one behind the other, by their names or in their order. */
function weighed({ given, rule, result, ruleText, text }: Worked, bitsOf: Bits): Value[] {
  const marks = given.filter(({ unit }) => unit === result.unit);
  const out: Value[] = [];
  for (const weights of [given.filter(({ unit }) => unit === SHARE), rule.filter(({ unit }) => unit === SHARE)]) {
    if (weights.length !== marks.length || marks.length < 2) continue;
    const byName = marks.map((mark) => likely(weights, mark.name));
    const isNamed = byName.every((list) => list.length === 1) && new Set(byName.map(([w]) => w)).size === marks.length;
    const own = isNamed ? byName.map(([w]) => w!) : weights;
    // each mark has its own share: no step, and none has another one's
    out.push({ value: marks.reduce((a, mark, i) => a + mark.low * own[i]!.low, 0), used: [...marks, ...own].reduce((a, q) => a | bitsOf(q), 0), steps: isNamed || given.includes(own[0]!) ? 0 : 1 });
  }
  const others = given.filter(({ unit, low }) => unit !== result.unit && unit !== SHARE && low > 0);
  const isOneKind = new Set(others.map(({ unit }) => unit)).size === 1;
  if (isOneKind && others.length === marks.length && marks.length > 1) {
    const total = others.reduce((a, q) => a + q.low, 0);
    out.push({ value: marks.reduce((a, mark, i) => a + mark.low * others[i]!.low, 0) / total, used: [...marks, ...others].reduce((a, q) => a | bitsOf(q), 0), steps: 1 });
  }
  // 五位委員: how many marks there are
  const counting = given.filter(({ unit, low }) => unit !== result.unit && unit !== '學分' && low === marks.length).reduce((a, q) => a | bitsOf(q), 0);
  if (marks.length > 1 && /平均/.test(ruleText + text) && (out.length === 0 || (!/加權|乘以?|學分數/.test(ruleText + text) && !others.every(({ unit }) => unit === '學分')))) out.push({ value: marks.reduce((a, mark) => a + mark.low, 0) / marks.length, used: marks.reduce((a, q) => a | bitsOf(q), counting), steps: 1 });
  return out;
}

const OF_RATE = /每[^，]{1,4}(?:工資|薪|鐘點費|單價|費用|費率|金額)/;

/** The shares of an example and its rule; 每逾一日百分之一 as often as there are days. */
function sharesIn(worked: Worked, bitsOf: Bits): Share[] {
  const chains = chainsOf(worked).map(([a, b]) => ({ low: a.low * b.low, used: bitsOf(a) | bitsOf(b), comparator: null }));
  const stated = [...worked.given, ...worked.rule].filter((q) => (q.unit === SHARE || q.unit === TIMES) && isOne(q));
  // 逾三分之一者，退還二分之一: what is gone over is no part of an amount
  const isBound = (q: Named): boolean => worked.result.unit === '元' && worked.rule.includes(q) && (q.comparator === '>' || q.comparator === '<') && stated.some((other) => other.start > q.start && other.comparator === null);
  return [...ratedIn(worked), ...chains, ...stated.filter((q) => !isBound(q)).flatMap((q) => {
    const often = q.per.flatMap((word) => countsOf(word, q, worked, bitsOf));
    const comparator = PERSONS.test(worked.result.unit) ? q.comparator : null;
    // 每小時工資加給三分之一: a share of it, however often
    const isOnce = often.length === 0 || OF_RATE.test(q.name);
    return isOnce ? [{ low: q.low, used: bitsOf(q), comparator }] : often.map(({ times, used }) => ({ low: q.low * times, used: bitsOf(q) | used, comparator }));
  })];
}

/** 教師與學生一比二十五, 1:25: so many of one for each of the other. */
const RATIO = /([0-9]+|[一二兩三四五六七八九十]+)(?:比|[：:])([0-9]+|[一二兩三四五六七八九十百]+)(?![0-9點分])/;
function ratedIn({ ruleText }: Worked): Share[] {
  const [, first, second] = /比例|之比|[師生]比|比率/.test(ruleText) ? (RATIO.exec(ruleText) ?? []) : [];
  const [a, b] = [first, second].map((words) => parseNumeral(words ?? '') ?? 0);
  return a && b ? [a / b, b / a].map((low) => ({ low, used: 0, comparator: null })) : [];
}

/** What is taken at most: for each of what it is of, or in all. */
function capsOf(worked: Worked, bitsOf: Bits): Value[] {
  return worked.rule.filter((q) => q.unit === worked.result.unit && isCap(q)).flatMap((q) => [{ value: q.low, used: 0, steps: 1 }, ...productsOf(q, worked, bitsOf)]);
}

/** Parts of the values and what is left of them. */
function sharesOf(values: readonly Value[], shares: readonly Share[], text: string): Value[] {
  const ways = [(n: number) => n, ...(LESS.test(text) ? [(n: number) => 1 - n] : []), ...(MORE.test(text) ? [(n: number) => 1 + n] : [])];
  return values.flatMap(({ value, used, steps }) => shares.flatMap(({ low, used: bit, comparator }) => {
    if ((bit & used) !== 0) return [];
    const count = leastCount(value * low, comparator);
    return count !== null ? [{ value: count, used: used | bit, steps: steps + 1 }] : ways.map((way) => ({ value: value * way(low), used: used | bit, steps: steps + 1 }));
  }));
}

/** What is left of a whole, and what comes to it. */
const LESS = /[減扣免餘剩退賸折降]|優待|自付|自行負擔/;
const MORE = /[加增另]/;

/** A share, and for persons the bound it is. */
interface Share {
  readonly low: number;
  readonly used: number;
  readonly comparator: Named['comparator'];
}

/** 過半數 of 21, 三分之二以上 of 16: the fewest persons that are so many. */
function leastCount(value: number, comparator: Named['comparator']): number | null {
  const near = Math.abs(value - Math.round(value)) < 1e-9 ? Math.round(value) : value;
  return comparator === '≥' ? Math.ceil(near) : comparator === '>' ? Math.floor(near) + 1 : null;
}
const PERSONS = /^[人票席]$/;

/** Sums and differences of two values with different numbers. */
function together(values: readonly Value[]): Value[] {
  const list = values.slice(0, MOST_TERMS);
  return list.flatMap((a, i) => list.slice(i + 1).flatMap((b) => (a.used & b.used) !== 0 || (a.used | b.used) === 0 ? [] : [a.value + b.value, Math.abs(a.value - b.value)].map((value) => ({ value, used: a.used | b.used, steps: a.steps + b.steps + 1, isWeak: a.isWeak || b.isWeak }))));
}

/** The rates of a rule that the words of an example call, of those for each of the same thing; those of the example itself. */
function called(rates: readonly Named[], { given, text }: Worked): Named[] {
  const kinds = new Map<string, Named[]>();
  for (const q of rates) if (!given.includes(q)) kinds.set(q.per.join(), [...(kinds.get(q.per.join()) ?? []), q]);
  return [...rates.filter((q) => given.includes(q)), ...[...kinds.values()].flatMap((kind) => likely(kind, text))];
}

const EXTRA = /另[外行]?[收支加計發給繳付須應]|外加|加[收計給發]|並[收計]/;
/** 每小時二百元；夜間另收每小時一百元: both of them for the same hours. */
function withExtras(rates: readonly Named[], worked: Worked, bitsOf: Bits): Value[] {
  const extras = rates.filter((q) => worked.rule.includes(q) && EXTRA.test(q.name));
  const bases = called(rates.filter((q) => !extras.includes(q)), worked);
  return extras.flatMap((more) => bases.filter(({ per }) => more.per.every((word) => per.includes(word))).flatMap((base) => productsOf(base, worked, bitsOf).map((one) => {
    const times = one.value / base.low;
    return { value: one.value + more.low * times, used: one.used | bitsOf(more), steps: one.steps };
  })));
}

/** All that the numbers may come to in the unit of the result. */
export function valuesOf(worked: Worked): Value[] {
  const { rule, ruleText, given, result, text } = worked;
  const isSame = (a: Named, b: Named): boolean => a.unit === b.unit && a.low === b.low && a.unit !== SHARE;
  const bits = new Map<Named, number>([...given, ...rule].map((q, i) => [q, 1 << i]));
  // what the example says again counts once
  for (const q of rule) for (const again of given) if (isSame(q, again)) bits.set(q, bits.get(again)!);
  for (const [i, q] of rule.entries()) for (const other of rule.slice(0, i)) if (other.start === q.start) bits.set(q, bits.get(other)!);
  const bitsOf = (q: Named): number => bits.get(q) ?? 0;
  if (result.unit === SHARE) return ratiosOf(given, bitsOf).flatMap((one) => (/未|剩|不足|缺/.test(ruleText + text) ? [one, { ...one, value: 1 - one.value }] : [one]));
  if (result.unit === NO_UNIT && /除以|比/.test(ruleText + text) && !given.some(({ unit }) => unit === NO_UNIT)) return quotientsOf(given, bitsOf);
  const isOfResult = (q: Named): boolean => q.unit === result.unit && isOne(q) && !q.isOrdinal;
  const rates = [...rule, ...given].filter((q) => isOfResult(q) && q.per.length > 0 && !isCap(q));
  const plain = [...given, ...rule.filter((q) => !isCap(q))].filter((q) => isOfResult(q) && q.per.length === 0);
  const own = called(rates, worked);
  const products = own.flatMap((rate) => productsOf(rate, worked, bitsOf));
  products.push(...withExtras(rates, worked, bitsOf));
  const others = rates.flatMap((rate) => productsOf(rate, worked, bitsOf)).map((value) => ({ ...value, steps: value.steps + 1 }));
  const sum = paired(worked, [...rates, ...rule.filter((q) => isOfResult(q) && q.per.length === 0 && /[加減扣得計]/.test(q.name))], bitsOf);
  const atoms = unique([...(sum ? [sum] : []), ...products, ...plain.map((q) => ({ value: q.low, used: bitsOf(q), steps: given.includes(q) ? 0 : 1 })), ...own.map((q) => ({ value: q.low, used: bitsOf(q), steps: 1, isWeak: PERSONS.test(q.unit) }))]);
  // every count at the rate of its name: nothing else is left to choose but what it is added to
  const counted = given.filter((q) => q.unit !== result.unit && q.unit !== SHARE);
  if (sum?.isSure && ![...rule, ...given].some((q) => q.unit === SHARE && (sum.used & bitsOf(q)) === 0) && counted.every((q) => (sum.used & bitsOf(q)) !== 0)) {
    const bases = plain.filter((q) => (sum.used & bitsOf(q)) === 0);
    return capped(unique([sum, { ...sum, value: -sum.value }, ...bases.flatMap((q) => [1, -1].map((sign) => ({ value: q.low + sign * sum.value, used: sum.used | bitsOf(q), steps: 2 })))]), [sum], worked, bitsOf);
  }
  const stated = sharesIn(worked, bitsOf);
  const shares = [...stated, ...(stated.length === 0 && /比[例率]|占/.test(worked.ruleText + text) ? ratiosOf(given, bitsOf).map(({ value, used }) => ({ low: value, used, comparator: null })) : [])];
  // 月薪除以三十日: for each of them
  const divided = rule.filter(({ name, low }) => /除以$/.test(name) && low > 0).flatMap((by) => given.filter(isOfResult).flatMap((q) => [{ value: q.low / by.low, used: bitsOf(q) | bitsOf(by), steps: 1 }, ...given.filter((count) => count.unit === by.unit && count.unit !== result.unit).map((count) => ({ value: (q.low / by.low) * count.low, used: bitsOf(q) | bitsOf(by) | bitsOf(count), steps: 1 }))]));
  const parts = sharesOf(atoms, shares, worked.ruleText + text);
  const weights = weighed(worked, bitsOf);
  const sure = weights.filter(({ steps }) => steps === 0);
  if (sure.length > 0) return capped(sure, products, worked, bitsOf);
  const pairs = together([...atoms, ...parts]);
  const fees = rule.filter((q) => isOfResult(q) && q.per.length === 0 && !isCap(q) && /[加減扣另]/.test(q.name));
  const thirds = pairs.slice(0, MOST_TERMS * MOST_TERMS).flatMap(({ value, used, steps }) => fees.filter((fee) => (used & bitsOf(fee)) === 0).map((fee) => ({ value: value + (MINUS.test(fee.name) ? -fee.low : fee.low), used: used | bitsOf(fee), steps: steps + 1 })));
  const all = given.filter((q) => isOfResult(q) && q.per.length === 0);
  const [total, most] = [all.reduce((a, q) => a + q.low, 0), all.reduce((a, q) => Math.max(a, q.low), 0)];
  // 五十萬元，管理費十萬元，業務費五萬元: all together, or of the first one what the others leave
  const isWhole = all[0]?.low === most && 2 * most > total;
  const whole = all.length > 2 ? [total, ...(isWhole ? [2 * most - total] : [])].map((value) => ({ value, used: all.reduce((a, q) => a | bitsOf(q), 0), steps: 2 })) : [];
  const quotients = [...atoms, ...pairs].flatMap(({ value, used, steps }) => /每|均|攤/.test(worked.lead + result.name) ? given.filter((q) => q.unit !== result.unit && q.unit !== SHARE && (used & bitsOf(q)) === 0 && q.low > 0).map((q) => ({ value: value / (q.low / q.factor), used: used | bitsOf(q), steps: steps + 1 })) : []);
  return capped(unique([...atoms.filter(({ steps }) => steps > 0), ...divided, ...others, ...parts, ...weights, ...pairs, ...thirds, ...whole, ...sharesOf(pairs, shares, worked.ruleText + text), ...quotients]), products, worked, bitsOf);
}

/** Where a limit is printed, nothing is over it. */
function capped(values: readonly Value[], products: readonly Value[], worked: Worked, bitsOf: Bits): Value[] {
  const caps = capsOf(worked, bitsOf);
  if (caps.length === 0) return [...values];
  if (!worked.isLast) return [...values, ...caps];
  const most = Math.max(...caps.map(({ value }) => value));
  const over = values.filter(({ value, steps }) => value > most + 1e-9 && steps < 2);
  // what stays below a limit is not the limit
  const all = worked.given.reduce((bits, q) => bits | bitsOf(q), 0);
  if (over.length === 0 && values.some(({ value, used, steps }) => value > 0 && steps < 2 && (used & all) === all)) return [...values];
  return [...values.filter((value) => !over.includes(value)), ...caps, ...caps.flatMap(({ value }) => over.map(({ used, steps }) => ({ value, used, steps }))), ...together([...caps, ...products, ...worked.given.filter((q) => q.unit === worked.result.unit).map((q) => ({ value: q.low, used: bitsOf(q), steps: 0 }))])];
}

/** 學生五百人、教師二十人: how many of one for each of the other. */
const quotientsOf = (given: readonly Named[], bitsOf: Bits): Value[] =>
  given.flatMap((a) => given.filter((b) => a !== b && a.unit === b.unit && b.low > 0).map((b) => ({ value: a.low / b.low, used: bitsOf(a) | bitsOf(b), steps: 1 })));

/** 50人中有20人: of two numbers of one unit what part the smaller one is. */
function ratiosOf(given: readonly Named[], bitsOf: Bits): Value[] {
  return given.flatMap((a, i) => given.slice(i + 1).filter((b) => a.unit === b.unit && a.unit !== SHARE && isOne(a) && isOne(b)).map((b) => ({ value: Math.min(a.low, b.low) / Math.max(a.low, b.low), used: bitsOf(a) | bitsOf(b), steps: 1 })));
}
