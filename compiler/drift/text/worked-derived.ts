/** What the rules of a text make of the numbers of one case, goal first: rates times what they are of, shares of amounts, entries, limits. */
import { isOne, SHARE } from './quantities.ts';
import { timesOf } from './times-of.ts';
import { TIMES, type Named } from './worked-examples.ts';
import type { Fact } from './worked-index.ts';
import { blocksBy } from './worked-parts.ts';
import { likely } from './worked-values.ts';

/** A value, the numbers of the case that it takes in (as bits), and the rule that it mainly comes from. */
export interface Derived {
  readonly value: number;
  readonly used: number;
  readonly fact: Fact | null;
  /** Something that the rule is for each of is not said by the case. */
  readonly isOpen: boolean;
}

/** What a case gives, and the rules that may be applied to it. */
export interface Applied {
  readonly given: readonly Named[];
  readonly result: Named;
  /** All words of the case. */
  readonly said: string;
  readonly facts: readonly Fact[];
  /** The words of the rules that are in reach. */
  readonly ruleWords: string;
  /** What a table or a list gives: a value for each of `per`, or a factor of an amount. */
  readonly entries: readonly { readonly value: number; readonly isFactor: boolean; readonly per: readonly string[]; readonly used: number; readonly fact: Fact | null }[];
}

const bitOf = (given: readonly Named[], q: Named): number => 1 << given.indexOf(q);
const isRate = ({ name, per }: Named): boolean => per.length > 0 && /每|[時日週月]薪/.test(name);
const OVER = /超過|超出|超逾|逾|超時|超授|延長/;
const MOST_TERMS = 12;
const FREE = /免費|免收|不另?收費|不計費|基本|免繳/;
const CONSTANT = /以[^，]{0,12}計|全學期|每學期|每學年|共|總/;

interface Times {
  readonly times: number;
  readonly used: number;
  readonly isOpen: boolean;
}

/** The words of the sentence of a fact with its provision's. */
const isPlain = (q: Named): boolean => isOne(q) && !q.isOrdinal && q.unit !== SHARE && q.low > 0;

/** How many of what a rate is of a number counts, by its unit or by its name: 每一導生 and 導生三十六人. */
const countOf = (word: string, q: Named, name: string): number | null => timesOf(word, q) ?? (/^[人名位件項個份]$/.test(q.unit) && word.length > 1 && name.includes(word) ? q.low / q.factor : null);

/** How often a count lets a rate count: no more than its limit, without what is free. */
function timesWithin(word: string, q: Named, rate: Fact | null, { facts, given }: Applied): number[] {
  const times = countOf(word, q, q.name);
  if (times === null) return [];
  const alike = facts.filter((f) => f.unit === q.unit && isOne(f) && f !== rate);
  const caps = alike.filter((f) => f.isCap && f.low < q.low).flatMap((f) => countOf(word, f, f.label) ?? []);
  const isOver = rate !== null && OVER.test(rate.words.slice(0, rate.start));
  const free = alike.filter((f) => !f.isCap && f.low < q.low && (FREE.test(f.words) || (isOver && f.per.length === 0))).flatMap((f) => timesOf(word, f) ?? []);
  // of several numbers the limit may be for each of something
  const isOnly = given.length === 1;
  const within = free.length > 0 ? free.map((n) => times - n) : caps;
  return within.length > 0 && isOnly ? within : [...within, times];
}

/** 十八週, and 每學期以十八週計 where the case is of the term: how long it is. */
const isOfTerm = ({ per }: Fact, said: string): boolean => per.length === 0 || (per.length === 1 && /^學[期年]$/.test(per[0]!) && said.includes(`全${per[0]}`));

/** What a rate is multiplied by for one of the words behind its 每. */
function timesFor(word: string, rate: Fact, applied: Applied): Times[] {
  const { given, facts, said } = applied;
  const own = given.filter((q) => isPlain(q) && (q.unit !== rate.unit || rate.ofCount > 1)).flatMap((q) => timesWithin(word, q, rate, applied).flatMap((times): Times[] => {
    const used = bitOf(given, q);
    const [per] = q.per;
    if (per === undefined) return [{ times, used, isOpen: false }];
    // 每週三小時 of eighteen weeks
    const chained = [...given.filter((other) => other !== q && isPlain(other)).flatMap((other) => { const n = timesOf(per, other); return n === null ? [] : [{ times: times * n, used: used | bitOf(given, other), isOpen: false }]; }), ...facts.filter((f) => isPlain(f) && !f.isCap && isOfTerm(f, said)).flatMap((f) => { const n = timesOf(per, f); return n === null ? [] : [{ times: times * n, used, isOpen: false }]; })];
    return chained.length > 0 ? chained : [{ times, used, isOpen: true }];
  }));
  if (own.length > 0) return own;
  const constants = facts.filter((f) => isPlain(f) && !f.isBound && f !== rate && f.unit !== rate.unit && (f.isCap ? /滿|上限|最[高多]/.test(said) : CONSTANT.test(f.words))).flatMap((f) => timesOf(word, f) ?? []);
  return [...constants.map((times) => ({ times, used: 0, isOpen: false })), { times: 1, used: 0, isOpen: !/^[人名位生]|導師|教師|委員|學生/.test(word) }];
}

/** A value times everything that it is for each of. */
function times(value: number, per: readonly string[], ofCount: number, rate: Fact, applied: Applied): Times[] {
  const blocks = blocksBy(applied.ruleWords);
  return per.reduce<Times[]>((all, word, i) => all.flatMap((one) => timesFor(word, rate, applied).filter(({ used }) => (one.used & used) === 0).flatMap((more) => {
    const size = i === 0 ? ofCount : 1;
    return blocks(more.times / size, size).map((n): Times => ({ times: one.times * n, used: one.used | more.used, isOpen: one.isOpen || more.isOpen }));
  })), [{ times: value, used: 0, isOpen: false }]);
}

function productsOf(rate: Fact, applied: Applied): Derived[] {
  // 每人一千元 of the case itself
  const own = rate.element < 0 ? applied.given.reduce((bits, q, i) => (q.start === rate.start ? bits | (1 << i) : bits), 0) : 0;
  return times(rate.low, rate.per, rate.ofCount, rate, applied).map(({ times: value, used, isOpen }) => ({ value, used: used | own, fact: rate, isOpen }));
}

/** Of numbers of one kind those that the words of a case call. */
function called(facts: readonly Fact[], said: string): Fact[] {
  const kinds = new Map<string, Fact[]>();
  for (const f of facts) kinds.set(f.per.join(), [...(kinds.get(f.per.join()) ?? []), f]);
  return [...kinds.values()].flatMap((kind) => {
    const best = likely(kind.map((f) => ({ ...f, name: f.label })), said);
    return kind.filter((f) => best.some((one) => one.start === f.start && one.at === f.at && one.element === f.element));
  });
}

/** 曠課一節減三分, not 其加減分如下. */
const isTaken = ({ words, start }: Fact): boolean => /[扣減抵]/.test(/[^，]*$/.exec(words.slice(0, start))![0].replace('加減', ''));
/** Every count of the case at the rate of its own name, all together. */
function pairedOf(rates: readonly Fact[], applied: Applied): Derived[] {
  const { given, result } = applied;
  const terms = given.flatMap((q) => {
    if (!isPlain(q) || q.unit === result.unit || q.per.length > 0) return [];
    const fitting = rates.filter(({ per }) => per.length === 1 && timesOf(per[0]!, q) !== null);
    const [rate, ...others] = likely(fitting.map((f) => ({ ...f, name: f.label })), q.name);
    return rate && others.length === 0 ? [{ q, rate, value: ((isTaken(rate) ? -1 : 1) * rate.low * timesOf(rate.per[0]!, q)!) / rate.ofCount }] : [];
  });
  if (terms.length < 2 || new Set(terms.map(({ rate }) => `${rate.element} ${rate.at} ${rate.start}`)).size < terms.length) return [];
  return [{ value: terms.reduce((sum, { value }) => sum + value, 0), used: terms.reduce((bits, { q }) => bits | bitOf(given, q), 0), fact: terms[0]!.rate, isOpen: false }];
}

/** What each person hands in or has one of. */
const ONE_EACH = /^[份票張席件]$/;
/** The amounts that shares may be taken of: those of the case, together and what is left of them, and those of the rules. */
function amountsOf({ given, result }: Applied): Derived[] {
  // 修課六十人，問卷應達三十份: one of each
  const units = !given.some((q) => q.unit === result.unit) && ONE_EACH.test(result.unit) ? [result.unit, '人'] : [result.unit];
  const own = given.filter((q) => units.includes(q.unit) && isOne(q) && !q.isOrdinal && !isRate(q)).map((q): Derived => ({ value: q.low, used: bitOf(given, q), fact: null, isOpen: false }));
  const [first, ...more] = own;
  const all = own.reduce((bits, { used }) => bits | used, 0);
  const together = first && more.length > 0 ? [own.reduce((sum, { value }) => sum + value, 0), Math.abs(first.value - more.reduce((sum, { value }) => sum + value, 0))].map((value): Derived => ({ value, used: all, fact: null, isOpen: true })) : [];
  const between = own.length < 3 ? [] : own.flatMap((a, i) => own.slice(i + 1).map((b): Derived => ({ value: Math.abs(a.value - b.value), used: a.used | b.used, fact: null, isOpen: true })));
  return [...own, ...together, ...between];
}

const LESS = /[減扣免餘剩退賸折降]|優待|自付|自行負擔/;
const MORE = /[加增另]/;

/** Shares of values, and what they leave. */
function sharesOf(values: readonly Derived[], shares: readonly Fact[], applied: Applied): Derived[] {
  const words = applied.said + applied.ruleWords;
  return values.flatMap((one) => shares.flatMap((share) => {
    const often = share.per.length > 0 ? times(share.low, share.per, share.ofCount, share, applied).filter(({ used }) => (used & one.used) === 0) : [{ times: share.low, used: 0, isOpen: false }];
    return often.flatMap(({ times: s, used, isOpen }) => [s, ...(LESS.test(words) ? [1 - s] : []), ...(MORE.test(words) ? [1 + s] : [])].map((n): Derived => ({ value: one.value * n, used: one.used | used, fact: share, isOpen: one.isOpen || isOpen })));
  }));
}

/** 超過六十分部分以七折計: what goes beyond a bound counts for its share, the rest in full. */
function beyondOf({ given, result, facts }: Applied, shares: readonly Fact[]): Derived[] {
  const over = shares.filter(({ words }) => /部分|超[過出]/.test(words));
  const amounts = given.filter((q) => q.unit === result.unit && isOne(q));
  return over.flatMap((share) => facts.filter((f) => f.unit === result.unit && f.element === share.element && f.at === share.at).flatMap((bound) => amounts.filter((q) => q.low > bound.low).flatMap((q) => [bound.low, 0].map((rest): Derived => ({ value: rest + (q.low - bound.low) * share.low, used: bitOf(given, q), fact: share, isOpen: false })))));
}

/** Marks by weights: in their order or by their names, with what is left for the last one where its weight is not said. */
function weightedOf({ given, result, said, ruleWords }: Applied, shares: readonly Fact[]): Derived[] {
  const marks = given.filter((q) => q.unit === result.unit && isOne(q));
  if (marks.length < 2) return [];
  const used = marks.reduce((bits, q) => bits | bitOf(given, q), 0);
  const groups = new Map<string, Fact[]>();
  for (const f of shares) groups.set(`${f.element} ${f.at}`, [...(groups.get(`${f.element} ${f.at}`) ?? []), f]);
  const means = [...groups.values()].flatMap((group): Derived[] => {
    const total = group.reduce((sum, { low }) => sum + low, 0);
    if (group.length !== marks.length && !(group.length === marks.length - 1 && total < 1 && /其餘|餘/.test(ruleWords))) return [];
    const weights = group.map(({ low }) => low);
    const all = group.length === marks.length ? weights : [...weights, 1 - total];
    const named = group.length === marks.length ? marks.map((mark) => likely(group.map((f) => ({ ...f, name: f.label })), mark.name)) : [];
    const isNamed = named.length > 0 && named.every((list) => list.length === 1);
    return [{ value: marks.reduce((sum, mark, i) => sum + mark.low * (isNamed ? named[i]![0]!.low : all[i]!), 0), used, fact: group[0]!, isOpen: false }];
  });
  const others = given.filter((q) => q.unit !== result.unit && isPlain(q));
  const credits = others.length === marks.length && new Set(others.map(({ unit }) => unit)).size === 1 ? others.reduce((sum, { low }) => sum + low, 0) : 0;
  const byCredits = credits === 0 ? [] : [{ value: marks.reduce((sum, { low }, i) => sum + low * others[i]!.low, 0) / credits, used: others.reduce((bits, q) => bits | bitOf(given, q), used), fact: null, isOpen: false }];
  return [...means, ...byCredits, ...(credits === 0 && /平均/.test(said + ruleWords) ? [{ value: marks.reduce((sum, { low }) => sum + low, 0) / marks.length, used, fact: null, isOpen: false }] : [])];
}

/** Entries that the case names, for each of what it counts, or of its amounts. */
function entriesOf(applied: Applied, amounts: readonly Derived[]): Derived[] {
  return applied.entries.flatMap(({ value, isFactor, per, used, fact }): Derived[] => {
    if (isFactor) return amounts.filter((one) => (one.used & used) === 0).map((one) => ({ ...one, value: one.value * value, used: one.used | used, fact }));
    const counted = per.reduce<Times[]>((all, word) => all.flatMap((one) => {
      const found = applied.given.filter((q) => isPlain(q) && (bitOf(applied.given, q) & (one.used | used)) === 0).flatMap((q) => timesWithin(word, q, null, applied).map((n) => ({ n, q })));
      return found.length === 0 ? [one] : found.map(({ n, q }) => ({ times: one.times * n, used: one.used | bitOf(applied.given, q), isOpen: one.isOpen }));
    }), [{ times: value, used, isOpen: false }]);
    return counted.map((one) => ({ value: one.times, used: one.used, fact, isOpen: false }));
  });
}

const BASE = /基本分|基準分|起始|底分|原始分|滿分/;
/** What a case comes to whose counts all have a rate of their own name, with what it may be added to; null where one of them has none, or an amount stands beside them. */
export function namedSum(applied: Applied): { readonly value: number; readonly used: number; readonly others: readonly number[] } | null {
  const { given, result, facts } = applied;
  const rates = facts.filter((f) => isOne(f) && !f.isCap && !f.isOrdinal && !f.isBound && f.unit === result.unit && f.per.length > 0);
  const counts = given.filter((q) => q.unit !== result.unit && q.unit !== SHARE);
  const [sum] = counts.length > 1 && counts.length === given.length && counts.every(isPlain) ? pairedOf(rates, applied) : [];
  if (!sum || sum.used !== (1 << given.length) - 1 || facts.some(({ words, unit }) => unit === result.unit && BASE.test(words))) return null;
  const fixed = facts.filter((f) => isOne(f) && f.unit === result.unit && f.per.length === 0 && !f.isBound).map(({ low }) => low);
  return { value: sum.value, used: sum.used, others: [...fixed.flatMap((base) => [base + sum.value, base - sum.value]), ...facts.filter((f) => f.isCap && f.unit === result.unit && f.low < sum.value).map(({ low }) => low)] };
}

const SIGNED = /([加減扣])[^，。；、0-9]{0,6}$/;
/** 基本分數, 主任加二分、曠課減一分: what the case itself adds and takes off. */
function changedBy(bases: readonly Derived[], { given, result }: Applied): Derived[] {
  const changes = given.filter((q) => q.unit === result.unit && isOne(q)).map((q) => ({ q, sign: SIGNED.exec(q.name)?.[1] }));
  if (changes.length === 0 || changes.some(({ sign }) => sign === undefined)) return [];
  const [change, used] = [changes.reduce((sum, { q, sign }) => sum + (sign === '加' ? q.low : -q.low), 0), changes.reduce((bits, { q }) => bits | bitOf(given, q), 0)];
  return bases.map((base) => ({ ...base, value: base.value + change, used: base.used | used }));
}

/** Where the case says that each has a part of it. */
const EACH = /平均|均[分攤]|分[攤擔]|每[人名位期月][^，]{0,6}(?:分擔|負擔|攤|應?繳|扣)/;
function partsOf(values: readonly Derived[], { given, result, said, ruleWords }: Applied): Derived[] {
  if (!EACH.test(said + ruleWords)) return [];
  return values.flatMap((one) => given.filter((q) => isPlain(q) && q.unit !== result.unit && (one.used & bitOf(given, q)) === 0).map((q) => ({ ...one, value: one.value / (q.low / q.factor), used: one.used | bitOf(given, q) })));
}

/** 按月數比例: of a year's amount as many twelfths. */
function proportionsOf(values: readonly Derived[], { given, ruleWords }: Applied): Derived[] {
  const months = /比例|按月|月數|未[^，。；]{1,6}之?月/.test(ruleWords) ? given.filter((q) => q.unit === '月' && isOne(q) && q.low < 12) : [];
  return values.flatMap((one) => months.filter((q) => (one.used & bitOf(given, q)) === 0).map((q) => ({ ...one, value: (one.value * q.low) / 12, used: one.used | bitOf(given, q), isOpen: one.isOpen && !/年/.test(one.fact?.per.join('') ?? '') })));
}

/** Nothing is over a limit that the case calls. */
function cappedBy(values: readonly Derived[], applied: Applied): Derived[] {
  const caps = called(applied.facts.filter((f) => f.isCap && f.unit === applied.result.unit && isOne(f)), applied.said).flatMap((f) => [f.low, ...times(f.low, f.per, f.ofCount, f, applied).map((one) => one.times)]);
  if (caps.length === 0) return [...values];
  const most = Math.max(...caps);
  return values.flatMap((one) => [...(one.value > most + 1e-9 ? [] : [one]), ...caps.filter((cap) => cap < one.value - 1e-9).map((cap) => ({ ...one, value: cap }))]);
}

const IS_LIMIT = /最[多高]|至多|上限|不得|[只僅]能?/;
/** All that the rules make of a case. */
export function derive(applied: Applied, isCalled: boolean): Derived[] {
  const { facts, result, said } = applied;
  const pick = (all: readonly Fact[]): Fact[] => (isCalled ? called(all, said) : [...all]);
  const plain = facts.filter((f) => isOne(f) && !f.isCap && !f.isOrdinal);
  const ofResult = plain.filter((f) => f.unit === result.unit && !f.isBound);
  const ofCase = applied.given.filter((q) => q.unit === result.unit && isRate(q) && isOne(q)).map((q): Fact => ({ ...q, element: -1, at: 0, words: said, isCap: false, isBound: false, label: q.name }));
  const allRates = [...ofResult.filter(({ per }) => per.length > 0), ...ofCase];
  const rates = pick(allRates);
  const shares = pick(plain.filter((f) => (f.unit === SHARE || f.unit === TIMES) && (!f.isBound || f.comparator === '≥' || f.printed === '半數')));
  // 以二分之一為限 and 最多抵免十八學分: what the limit comes to
  const most = IS_LIMIT.test(result.name + result.behind.slice(0, 4)) || result.comparator === '≤' ? pick(facts.filter((f) => f.unit === SHARE && isOne(f) && f.per.length === 0 && (f.isCap || f.comparator === '≤'))) : [];
  const fixed = pick(ofResult.filter(({ per }) => per.length === 0)).map((f): Derived => ({ value: f.low, used: 0, fact: f, isOpen: false }));
  const products = rates.flatMap((rate) => productsOf(rate, applied));
  const sums = pairedOf(allRates, applied);
  const amounts = amountsOf(applied);
  const entries = entriesOf(applied, [...amounts, ...fixed]);
  const bases = [...products, ...sums, ...entries, ...amounts, ...fixed];
  const added = [...sums, ...products].flatMap((one) => [...fixed, ...amounts].filter((base) => (base.used & one.used) === 0).flatMap((base) => [base.value + one.value, base.value - one.value].filter((value) => value > 0).map((value) => ({ ...one, value, used: one.used | base.used }))));
  const parts = [...sharesOf(bases, shares, applied), ...amounts.flatMap((one) => most.map((share): Derived => ({ ...one, value: one.value * share.low, fact: share })))];
  const all = [...products, ...sums, ...entries, ...amounts.filter(({ used }) => (used & (used - 1)) !== 0), ...added, ...parts, ...beyondOf(applied, shares), ...changedBy(fixed, applied), ...weightedOf(applied, plain.filter((f) => f.unit === SHARE && !f.isBound)), ...proportionsOf([...fixed, ...entries, ...products, ...amounts], applied)];
  // of all rates, whatever their names, several together
  const several = isCalled ? [] : products.slice(0, MOST_TERMS).flatMap((a, i) => products.slice(i + 1, MOST_TERMS).filter((b) => (a.used & b.used) === 0 || a.used === b.used).flatMap((b) => [a.value + b.value, Math.abs(a.value - b.value)].flatMap((value) => [value, ...fixed.flatMap((base) => [base.value + value, base.value - value])].map((sum) => ({ ...a, value: sum, used: a.used | b.used })))));
  const out = [...all, ...several, ...partsOf([...bases, ...parts], applied)];
  return isCalled ? cappedBy(out, applied) : [...out, ...cappedBy(out, applied)];
}
