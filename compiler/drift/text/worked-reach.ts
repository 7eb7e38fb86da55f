/** What the numbers of a case and of its rules may come to, by their units: 元／小時 × 小時／週 × 週. Everything that fits is a reading; a printed result that none of them gives is wrong. */
import { findUnit, unitAt } from '../../../lang/units.ts';
import { SHARE } from './quantities.ts';
import { isCap } from './worked-values.ts';
import { NO_UNIT, TIMES, type Named } from './worked-examples.ts';
import { timesOf } from './times-of.ts';
import { blocksOf } from './worked-parts.ts';

/** Exponents of what is counted: 元 1, 小時 -1. */
type Dims = Readonly<Record<string, number>>;

export interface Reached {
  readonly value: number;
  readonly dims: Dims;
  /** The numbers that it is made of, as bits. */
  readonly used: number;
  readonly steps: number;
}

const MOST = 500;
const NONE: Dims = {};

const clean = (dims: Record<string, number>): Dims => Object.fromEntries(Object.entries(dims).filter(([, n]) => n !== 0));
const times = (a: Dims, b: Dims, sign: 1 | -1): Dims => {
  const out: Record<string, number> = { ...a };
  for (const [unit, n] of Object.entries(b)) out[unit] = (out[unit] ?? 0) + sign * n;
  return clean(out);
};
const keyOf = (dims: Dims): string => Object.keys(dims).sort().map((unit) => unit + dims[unit]).join();
const isSame = (a: Dims, b: Dims): boolean => keyOf(a) === keyOf(b);

/** What a word behind 每 counts, and how many of it one is: 小時 is sixty of 分鐘. */
function kindOf(word: string): { readonly unit: string; readonly factor: number } {
  const spelling = unitAt(word, 0)?.spelling;
  const unit = spelling ? findUnit(spelling) : findUnit(word);
  return unit ? { unit: unit.unit, factor: Number(unit.factor.n) / Number(unit.factor.d) } : { unit: word, factor: 1 };
}

const isPure = ({ unit }: Named): boolean => unit === SHARE || unit === TIMES || unit === NO_UNIT || unit === '';

/** A number as it enters: a rate by what it is of; a share also as what it leaves and what it adds to. */
function atomsOf(q: Named, bit: number, words: string): Reached[] {
  const own: Dims = isPure(q) ? NONE : { [q.unit]: 1 };
  const kinds = q.per.map(kindOf);
  const dims = kinds.reduce<Dims>((all, { unit }) => times(all, { [unit]: 1 }, -1), own);
  const value = q.low / kinds.reduce((all, { factor }, i) => all * factor * (i === 0 ? q.ofCount : 1), 1);
  const one: Reached = { value, dims, used: bit, steps: 1 };
  if (q.unit === SHARE) return [one, { ...one, dims: NONE, value: q.low }, ...(/[減扣免餘剩退賸折降]|優待|自付|自行負擔/.test(words) ? [{ ...one, dims: NONE, value: 1 - q.low }] : []), ...(/[加增另]/.test(words) ? [{ ...one, dims: NONE, value: 1 + q.low }] : [])];
  return [one];
}

function joined(a: Reached, b: Reached): Reached[] {
  if ((a.used & b.used) !== 0) return [];
  const [used, steps] = [a.used | b.used, a.steps + b.steps];
  const out: Reached[] = [{ value: a.value * b.value, dims: times(a.dims, b.dims, 1), used, steps }];
  if (b.value !== 0) out.push({ value: a.value / b.value, dims: times(a.dims, b.dims, -1), used, steps });
  if (a.value !== 0) out.push({ value: b.value / a.value, dims: times(b.dims, a.dims, -1), used, steps });
  if (isSame(a.dims, b.dims) && keyOf(a.dims) !== '') out.push({ value: a.value + b.value, dims: a.dims, used, steps }, { value: Math.abs(a.value - b.value), dims: a.dims, used, steps });
  return out;
}

/** No square metres of money, nothing of more than two kinds. */
const isSound = ({ dims, value }: Reached): boolean => {
  const all = Object.values(dims);
  return Number.isFinite(value) && value > 0 && all.every((n) => Math.abs(n) === 1) && all.filter((n) => n > 0).length <= 2 && all.length <= 4;
};

function unique(all: readonly Reached[]): Reached[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = `${one.value.toPrecision(9)} ${keyOf(one.dims)} ${one.used}`;
    return isSound(one) && !seen.has(key) && seen.add(key);
  });
}

/** Everything that the numbers come to; a limit of the same kind takes the place of what goes over it. */
export function reach(given: readonly Named[], rule: readonly Named[], words: string, deepest: number): Reached[] {
  const all = [...given, ...rule];
  const limits = rule.filter(isCap);
  const bits = all.map((q, i) => all.findIndex((other) => other.start === q.start && given.includes(other) === given.includes(q)) === i ? 1 << i : 1 << all.findIndex((other) => other.start === q.start && given.includes(other) === given.includes(q)));
  // 全年 of twelve months
  const year: Reached[] = /全年|每年|年度|每學年/.test(words) && given.some(({ unit }) => unit === '月') ? [{ value: 12, dims: { 月: 1 }, used: 0, steps: 1 }] : [];
  const atoms = unique([...year, ...all.flatMap((q, i) => atomsOf(q, bits[i]!, words))]);
  const capsOf = limits.flatMap((q) => atomsOf(q, bits[all.indexOf(q)]!, words));
  const capped = (list: readonly Reached[]): Reached[] => list.flatMap((one) => {
    const over = capsOf.filter((cap) => (cap.used & one.used) === 0 && isSame(cap.dims, one.dims) && one.value > cap.value + 1e-9);
    return [one, ...over.map((cap) => ({ ...cap, used: cap.used | one.used, steps: one.steps + 1 }))];
  });
  const blocks = (list: readonly Reached[]): Reached[] => list.flatMap((one) => (Number.isInteger(one.value) || keyOf(one.dims) === '元1' ? [one] : [one, ...blocksOf(one.value, words, 2).map((value) => ({ ...one, value }))]));
  // 每滿四十人一名: as often as there are full ones
  const often = all.flatMap((rate, i) => rate.per.length !== 1 || rate.ofCount === 1 ? [] : given.flatMap((count, j) => {
    const times = timesOf(rate.per[0]!, count);
    return times === null ? [] : blocksOf(times / rate.ofCount, words, rate.ofCount).map((n): Reached => ({ value: n * rate.low, dims: isPure(rate) ? NONE : { [rate.unit]: 1 }, used: bits[i]! | bits[j]!, steps: 2 }));
  }));
  let [last, out] = [capped([...atoms, ...often]), capped([...atoms, ...often])];
  for (let depth = 2; depth <= deepest && out.length < MOST; depth++) {
    last = unique(capped(blocks(last.flatMap((a) => atoms.flatMap((b) => joined(a, b)))))).slice(0, MOST);
    out = unique([...out, ...last]);
  }
  if (deepest < 4) return out;
  // sums of products
  const products = out.filter(({ steps }) => steps === 2 || steps === 3).slice(0, 80);
  return unique([...out, ...products.flatMap((a, i) => products.slice(i + 1).filter((b) => isSame(a.dims, b.dims)).flatMap((b) => joined(a, b).slice(-2)))]);
}

/** Is a value one of the unit: each of something taken once, nothing besides counted? */
export const isOf = ({ dims }: Reached, unit: string, given: readonly Named[]): boolean => (unit === NO_UNIT || unit === SHARE || unit === TIMES ? keyOf(dims) === '' : dims[unit] === 1 && Object.entries(dims).every(([name, n]) => name === unit || (n < 0 && given.every((q) => q.unit !== name))));
