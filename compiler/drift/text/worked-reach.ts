/** What the numbers of a case and of its rules may come to, by their units: 元／小時 × 小時／週 × 週. Everything that fits is a reading; a printed result that none of them gives is wrong. */
import { findUnit, unitAt } from '../../../lang/units.ts';
import { SHARE } from './quantities.ts';
import { isCap } from './worked-values.ts';
import { NO_UNIT, TIMES, type Named } from './worked-examples.ts';
import { timesOf } from './times-of.ts';
import { blocksBy } from './worked-parts.ts';

/** Exponents of what is counted (元 1, 小時 -1), four bits each: products add them up. */
type Dims = number;

export interface Reached {
  readonly value: number;
  readonly dims: Dims;
  /** The numbers that it is made of, as bits. */
  readonly used: number;
  readonly steps: number;
}

const MOST = 500;
const NONE: Dims = 0;
const BITS = 16;
/** More kinds than fit into a number are none of one case. */
const MOST_KINDS = 12;

/** The place of each kind of thing in the exponents. */
class Kinds {
  readonly #places = new Map<string, number>();
  readonly #sound = new Map<Dims, boolean>();

  /** One of a kind; NaN beyond the most. */
  of(unit: string): Dims {
    const place = this.#places.get(unit) ?? this.#places.size;
    this.#places.set(unit, place);
    return place < MOST_KINDS ? BITS ** place : NaN;
  }

  /** Exponents by kind, those that are not 0. */
  exponents(dims: Dims): [unit: string, exponent: number][] {
    const out: [string, number][] = [];
    let rest = dims;
    for (const unit of this.#places.keys()) {
      const digit = ((rest % BITS) + BITS) % BITS;
      const exponent = digit < BITS / 2 ? digit : digit - BITS;
      if (exponent !== 0) out.push([unit, exponent]);
      rest = (rest - exponent) / BITS;
    }
    return out;
  }

  /** No square metres of money, nothing of more than two kinds. */
  isSound(dims: Dims): boolean {
    const known = this.#sound.get(dims);
    if (known !== undefined) return known;
    const all = Number.isNaN(dims) ? [] : this.exponents(dims);
    const sound = !Number.isNaN(dims) && all.length <= 4 && all.every(([, n]) => Math.abs(n) === 1) && all.filter(([, n]) => n > 0).length <= 2;
    this.#sound.set(dims, sound);
    return sound;
  }
}

/** What a word behind 每 counts, and how many of it one is: 小時 is sixty of 分鐘. */
function kindOf(word: string): { readonly unit: string; readonly factor: number } {
  const spelling = unitAt(word, 0)?.spelling;
  const unit = spelling ? findUnit(spelling) : findUnit(word);
  return unit ? { unit: unit.unit, factor: Number(unit.factor.n) / Number(unit.factor.d) } : { unit: word, factor: 1 };
}

const isPure = ({ unit }: Named): boolean => unit === SHARE || unit === TIMES || unit === NO_UNIT || unit === '';

const LENGTHS = /^(?:年|學年|學期|月|週|日)$/;
/** A number as it enters: a rate by what it is of; a share also as what it leaves and what it adds to. */
function atomsOf(q: Named, bit: number, words: string, kinds: Kinds): Reached[] {
  const per = q.per.map(kindOf);
  const dims = per.reduce((all, { unit }) => all - kinds.of(unit), isPure(q) ? NONE : kinds.of(q.unit));
  const value = q.low / per.reduce((all, { factor }, i) => all * factor * (i === 0 ? q.ofCount : 1), 1);
  const one: Reached = { value, dims, used: bit, steps: 1 };
  // 每學期以十八週計: how long it is
  if (q.per.length === 1 && LENGTHS.test(q.unit) && LENGTHS.test(per[0]!.unit) && /^計/.test(q.behind)) return [one, { ...one, dims: kinds.of(q.unit) }];
  if (q.unit !== SHARE) return [one];
  const share = (low: number): Reached => ({ ...one, dims: NONE, value: low });
  return [one, share(q.low), ...(/[減扣免餘剩退賸折降]|優待|自付|自行負擔/.test(words) ? [share(1 - q.low)] : []), ...(/[加增另]/.test(words) ? [share(1 + q.low)] : [])];
}

function joined(a: Reached, b: Reached): Reached[] {
  if ((a.used & b.used) !== 0) return [];
  const [used, steps] = [a.used | b.used, a.steps + b.steps];
  const out: Reached[] = [{ value: a.value * b.value, dims: a.dims + b.dims, used, steps }];
  if (b.value !== 0) out.push({ value: a.value / b.value, dims: a.dims - b.dims, used, steps });
  if (a.value !== 0) out.push({ value: b.value / a.value, dims: b.dims - a.dims, used, steps });
  if (a.dims === b.dims && a.dims !== NONE) out.push({ value: a.value + b.value, dims: a.dims, used, steps }, { value: Math.abs(a.value - b.value), dims: a.dims, used, steps });
  return out;
}

/** Those that make sense, each value once. */
function createUnique(kinds: Kinds): (all: readonly Reached[]) => Reached[] {
  return (all) => {
    const seen = new Map<Dims, Map<number, Set<number>>>();
    return all.filter(({ value, dims, used }) => {
      if (!(value > 0) || !Number.isFinite(value) || !kinds.isSound(dims)) return false;
      const byUse = seen.get(dims) ?? new Map<number, Set<number>>();
      seen.set(dims, byUse);
      const values = byUse.get(used) ?? new Set<number>();
      byUse.set(used, values);
      const rounded = Math.fround(value);
      return !values.has(rounded) && Boolean(values.add(rounded));
    });
  };
}

/** Everything of a unit that the numbers come to, `counted` being those that may be left over in no rate; a limit of the same kind takes the place of what goes over it. */
export function reach(unit: string, counted: readonly Named[], given: readonly Named[], rule: readonly Named[], words: string, deepest: number): Reached[] {
  const kinds = new Kinds();
  return everything(kinds, given, rule, words, deepest).filter((one) => isOf(one, unit, counted, kinds));
}

function everything(kinds: Kinds, given: readonly Named[], rule: readonly Named[], words: string, deepest: number): Reached[] {
  const unique = createUnique(kinds);
  const blocksIn = blocksBy(words);
  const all = [...given, ...rule];
  const limits = rule.filter(isCap);
  const isGiven = new Set(given);
  const bits = all.map((q) => 1 << all.findIndex((other) => other.start === q.start && isGiven.has(other) === isGiven.has(q)));
  const money = kinds.of('元');
  // 全年 of twelve months
  const year: Reached[] = /全年|每年|年度|每學年/.test(words) && given.some((q) => q.unit === '月') ? [{ value: 12, dims: kinds.of('月'), used: 0, steps: 1 }] : [];
  const atoms = unique([...year, ...all.flatMap((q, i) => atomsOf(q, bits[i]!, words, kinds))]);
  const capsOf = limits.flatMap((q) => atomsOf(q, bits[all.indexOf(q)]!, words, kinds));
  const capped = (list: readonly Reached[]): readonly Reached[] => capsOf.length === 0 ? list : list.flatMap((one) => {
    const over = capsOf.filter((cap) => (cap.used & one.used) === 0 && cap.dims === one.dims && one.value > cap.value + 1e-9);
    return [one, ...over.map((cap) => ({ ...cap, used: cap.used | one.used, steps: one.steps + 1 }))];
  });
  const blocks = (list: readonly Reached[]): Reached[] => list.flatMap((one) => (Number.isInteger(one.value) || one.dims === money ? [one] : [one, ...blocksIn(one.value, 2).map((value) => ({ ...one, value }))]));
  // 每滿四十人一名: as often as there are full ones
  const often = all.flatMap((rate, i) => rate.per.length !== 1 || rate.ofCount === 1 ? [] : given.flatMap((count, j) => {
    const times = timesOf(rate.per[0]!, count);
    return times === null ? [] : blocksIn(times / rate.ofCount, rate.ofCount).map((n): Reached => ({ value: n * rate.low, dims: isPure(rate) ? NONE : kinds.of(rate.unit), used: bits[i]! | bits[j]!, steps: 2 }));
  }));
  let last = capped([...atoms, ...often]);
  let out = last;
  for (let depth = 2; depth <= deepest && out.length < MOST; depth++) {
    last = unique(capped(blocks(unique(last.flatMap((a) => atoms.flatMap((b) => joined(a, b))))))).slice(0, MOST);
    out = unique([...out, ...last]);
  }
  if (deepest < 4) return [...out];
  // sums of products
  const products = out.filter(({ steps }) => steps === 2 || steps === 3).slice(0, 80);
  return unique([...out, ...products.flatMap((a, i) => products.slice(i + 1).filter((b) => a.dims === b.dims).flatMap((b) => joined(a, b).slice(-2)))]);
}

/** Is a value one of the unit: each of something taken once, nothing besides counted? */
function isOf({ dims }: Reached, unit: string, counted: readonly Named[], kinds: Kinds): boolean {
  if (unit === NO_UNIT || unit === SHARE || unit === TIMES) return dims === NONE;
  const exponents = kinds.exponents(dims);
  return exponents.some(([name, n]) => name === unit && n === 1) && exponents.every(([name, n]) => name === unit || (n < 0 && counted.every((q) => q.unit !== name)));
}
