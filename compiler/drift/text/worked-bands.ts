/** Rules in steps: the first hour fifty, each further one thirty; up to thirty persons one, from 31 to 60 two; before a third of the semester two thirds. */
import { matchesOf } from '../../../lang/matches.ts';
import { findUnit } from '../../../lang/units.ts';
import { isOne, sentencesIn, SHARE, type Quantity } from './quantities.ts';
import { ownCounts, type Worked } from './worked-examples.ts';
import { blocksOf, PARTS } from './worked-parts.ts';

/** What is due above `low` and up to `high`. */
interface Band {
  readonly low: number;
  readonly high: number;
  readonly amount: number;
  /** For each so many of what is counted; null: once. */
  readonly block: number | null;
  /** Besides what the bands before it come to. */
  readonly isMore: boolean;
}

/** What goes on behind the step before. */
const GOES_ON = /其後|之後|以後(?!，?每人)|此後|續[\u4e00-\u9fff]{0,2}每|起，?每|逾時|超過(?:者|部分|時間|時數)?，?(?:每|加)|超出|超時/;
const OVER = /(?<![未不得])(?:超過|逾|超出|滿|自)$/;
const FIRST = /(?:前|[最起]初|[首頭])$/;
/** Steps that are added to those before them, and those that are not. */
const IS_MORE = /其後|之後|此後|部分|加[收計給發付]|另[加收計]|續|起，?每|逾時|超時/;
/** Nothing is said of steps without these. */
const STEPPED = /其後|此後|超過|逾(?!期)|超時|超出|第[一1](?:個)?(?:小時|日|天|年|學期|次|人)|首[小日天]|前[一二三四五六七八九十0-9]+(?:個?小時|日|天|人|點|節)|以下|未滿|未達|以[內上]|以?前(?=[^，。；]{0,12}退)|第[0-9一二三四五六七八九十]+(?:名|級|次|年|學期|週|日)(?:[至到]|[，、：者]|發|給|得)/;
const WHOLE = /全[額數部](?=退|補助|減免|免)|(?<=(?:退還|補助|減免|退費|退回))全[額數部]/g;
const NOTHING = /不予退[還費]|不退[還費]?|不予補助/g;
const NEAR = 1e-9;

/** 全額退還, 不予退還: all of it, nothing of it. */
const wholesIn = (text: string): Quantity[] =>
  ([[WHOLE, 1], [NOTHING, 0]] as const).flatMap(([pattern, value]) => matchesOf(pattern, text).map(({ 0: printed, index }) => ({ start: index, end: index + printed.length, low: value, high: value, unit: SHARE, printed, spelling: '', factor: 1, comparator: null, isOrdinal: false })));

/** 首小時: up to one of them. */
const FIRST_ONE = /首(?:個)?(小時|日|天|週|學期|學年|年|月)/g;
const firstsIn = (text: string): Quantity[] =>
  matchesOf(FIRST_ONE, text).flatMap(({ 0: printed, 1: spelling, index }) => {
    const unit = findUnit(spelling!);
    const factor = unit ? Number(unit.factor.n) / Number(unit.factor.d) : 1;
    return unit ? [{ start: index, end: index + printed.length, low: factor, high: factor, unit: unit.unit, printed, spelling: spelling!, factor, comparator: '≤' as const, isOrdinal: false }] : [];
  });

const numbersOf = (text: string, counted: string): Quantity[] =>
  sentencesIn(text).flatMap(({ text: words, from, quantities }) => [...quantities, ...ownCounts(words, [counted], quantities)].map((q) => ({ ...q, start: q.start + from, end: q.end + from }))).concat(wholesIn(text), firstsIn(text)).sort((a, b) => a.start - b.start);

/** Where a bound of a step lies: 前三小時 at its high end, 超過三小時 at its low end, 三十一人至六十人 and 超過100度至200度 at both. */
function edgesOf(text: string, bounds: readonly Quantity[]): { low: number | null; high: number | null } | null {
  const [a, b, more] = bounds;
  if (!a || more) return null;
  const size = (q: Quantity): number => (q.isOrdinal ? q.factor : 0);
  if (!isOne(a)) return b ? null : { low: a.low - size(a), high: a.high };
  const before = text.slice(0, a.start);
  const isOver = a.comparator === '>' || a.comparator === '≥' || OVER.test(before) || (a.isOrdinal && /^[起以]/.test(text.slice(a.end)));
  if (b) return isOne(b) && b.low > a.low && (isOver || /[至到]|未/.test(text.slice(a.end, b.start))) ? { low: a.low - size(a), high: b.low } : null;
  if (isOver) return { low: a.low - size(a), high: null };
  return a.comparator === '≤' || a.comparator === '<' || FIRST.test(before) || (a.isOrdinal && a.low === a.factor) ? { low: null, high: a.low } : null;
}

/** The steps of a rule; null where it has none that can be read through. */
function bandsIn(ruleText: string, counted: Quantity, unit: string, spelling: string): Band[] | null {
  const text = ruleText.replace(PARTS, (words) => '　'.repeat(words.length));
  const bands: Band[] = [];
  let bounds: Quantity[] = [];
  let block: number | null = null;
  let from = 0;
  for (const q of numbersOf(text, counted.spelling || counted.unit)) {
    const before = text.slice(from, q.start);
    const isCounted = q.unit === counted.unit && (counted.unit !== unit || (q.comparator !== null && !/(?:退還?|補助|減免|收取?)$/.test(before)) || q.isOrdinal || !isOne(q) || (q.spelling === counted.spelling && q.spelling !== spelling));
    if (isCounted && /每滿?$/.test(before) && isOne(q)) block = q.low;
    else if (isCounted) bounds.push(q);
    else if (q.unit === unit && isOne(q)) {
      const edges = bounds.length > 0 ? edgesOf(text, bounds) : GOES_ON.test(before) && bands.length > 0 ? { low: bands.at(-1)!.high, high: null } : null;
      if (!edges) return null;
      const per = block ?? (new RegExp(`每(?:一|滿)?(?:個)?(?:${counted.spelling || counted.unit})`).test(before) ? counted.factor : null);
      bands.push({ low: edges.low ?? 0, high: edges.high ?? Infinity, amount: q.low, block: per, isMore: (bands.length > 0 || (edges.low ?? 0) > 1) && IS_MORE.test(before) });
      bounds = [];
      block = null;
    } else if (!/^次?$/.test(q.unit) || q.low !== 1) return null;
    else continue;
    from = q.end;
  }
  // 超過五十度部分，每度五元: nothing below
  const [first] = bands;
  if (first && first.low > 1 && first.block !== null) bands.unshift({ low: 0, high: first.low, amount: 0, block: null, isMore: false });
  return bounds.length === 0 && bands.length > 1 && bands.some(({ isMore }) => isMore) === bands.slice(1).every(({ isMore }) => isMore) && isChain(bands) ? bands : null;
}

/** Every step goes on where the one before ends: at its end, or at the next whole number. */
const isChain = (bands: readonly Band[]): boolean =>
  bands.every(({ low, high }, i) => low < high && (i === 0 ? low <= 1 : Math.abs(low - bands[i - 1]!.high) < NEAR || (low > 1 && Math.abs(low - bands[i - 1]!.high - 1) < NEAR)));

/** What the bands come to for a count. */
function dueOf(bands: readonly Band[], count: number, ruleText: string): number[] {
  const times = ({ block }: Band, length: number): number[] => (block === null ? [1] : blocksOf(length / block, ruleText, Math.max(block, 2)));
  const at = bands.filter(({ low, high }) => count > low - NEAR && count <= high + NEAR);
  const own = at.length > 1 || at.length === 0 ? at : bands.filter((band) => band === at[0]);
  const inOne = own.flatMap((band) => times(band, count).map((n) => n * band.amount));
  const inAll = bands.filter(({ low }) => count > low + NEAR).reduce<number[]>((sums, band) => sums.flatMap((sum) => times(band, Math.min(count, band.high) - band.low).map((n) => sum + n * band.amount)), [0]);
  if (bands.some(({ isMore }) => isMore)) return inAll;
  return bands.every(({ block, amount }) => block !== null || amount === 0) ? [...inOne, ...inAll] : inOne;
}

/** 第四週 of 全學期十八週: what part of it has gone by at most. */
function placed(counts: readonly Quantity[]): Quantity[] {
  const [at, whole] = [counts.find(({ isOrdinal }) => isOrdinal), counts.find(({ isOrdinal }) => !isOrdinal)];
  return at && whole && at.unit === whole.unit && at.low < whole.low ? [{ ...at, low: at.low / whole.low, high: at.low / whole.low, unit: SHARE, spelling: '', comparator: null, isOrdinal: false }] : [];
}

/** What an example of a rule in steps comes to; null where the rule has no steps, none where they cannot be read through. */
export function steppedIn(worked: Worked): readonly number[] | null {
  const { result, ruleText, text, given, start } = worked;
  if (!STEPPED.test(ruleText)) return null;
  const words = text.slice(0, result.start);
  const inWords = [...given, ...numbersOf(words, '').filter(({ isOrdinal }) => isOrdinal)];
  // 六十五人之班級，助理二名: the only number is the count, of whatever unit
  const amounts = inWords.length === 1 ? [] : inWords.filter((q) => q.unit === result.unit && isOne(q));
  const counts = inWords.filter((q) => !amounts.includes(q) && isOne(q));
  const [count] = counts.length === 2 && counts.some(({ isOrdinal }) => isOrdinal) ? placed(counts) : counts;
  if (!count || (counts.length > 1 && count.unit !== SHARE) || amounts.length > 1 || start < 0) return null;
  const unit = amounts.length === 1 ? SHARE : result.unit;
  const bands = bandsIn(ruleText, count, unit, amounts.length === 1 ? '' : result.spelling);
  if (!bands) return null;
  // 三分之一前: right below it; 逾三分之一: right above it
  const shift = count.unit !== SHARE ? 0 : count.comparator === '>' ? 1e-3 : -1e-3;
  return dueOf(bands, count.low + shift, ruleText).map((value) => value * (amounts[0]?.low ?? 1));
}

/** Does a rule speak of steps that a plain product would pass over? */
export const isStepped = (ruleText: string): boolean => /其後|此後|超[過出時][^，。；]{0,12}(?:者|部分)|第一(?:個)?(?:小時|日|天)|首[小日天]/.test(ruleText);
