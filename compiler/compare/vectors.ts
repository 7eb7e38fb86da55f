/** Contents as vectors, in which words that stand everywhere in the regulation (主管機關) count little, and how alike they are. */
import { eachCommon, sizeOf, type Grams } from './similarity.ts';

/** A vector of length 1. */
export interface Weighed {
  /** Sorted codes, each once. */
  readonly grams: Uint32Array;
  /** The same runs as numbers below `terms`, which vectors of one `weigh` share. */
  readonly numbers: Uint32Array;
  readonly terms: number;
  readonly weights: Float64Array;
}

/** Vectors of contents that are compared with each other: what is rare among them tells them apart. */
export function weigh(contents: readonly Grams[]): Weighed[] {
  const { numbers, terms } = numbered(contents);
  const holders = new Uint32Array(terms);
  for (const own of numbers) for (const number of own) holders[number]!++;
  const rarity = Float64Array.from(holders, (held) => Math.log(1 + contents.length / held));
  return contents.map(({ grams, counts }, i) => {
    const own = numbers[i] as Uint32Array;
    const weights = new Float64Array(own.length);
    let square = 0;
    for (let k = 0; k < own.length; k++) {
      const count = counts[k] as number;
      const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[own[k] as number] as number);
      weights[k] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square);
    for (let k = 0; k < weights.length; k++) weights[k]! /= length;
    return { grams, numbers: own, terms, weights };
  });
}

/** Numbers the runs of all contents as they come. */
function numbered(contents: readonly Grams[]): { numbers: Uint32Array[]; terms: number } {
  let size = 16;
  const total = contents.reduce((sum, { grams }) => sum + grams.length, 0);
  while (size < 2 * total) size *= 2;
  // an open hash table: a Map of as many numbers takes several times as long
  const keys = new Uint32Array(size);
  const places = new Uint32Array(size);
  let terms = 0;
  const numberOf = (gram: number): number => {
    let at = (Math.imul(gram, 0x9e3779b1) >>> 7) & (size - 1);
    while (places[at] !== 0 && keys[at] !== gram) at = (at + 1) & (size - 1);
    if (places[at] === 0) {
      keys[at] = gram;
      places[at] = ++terms;
    }
    return (places[at] as number) - 1;
  };
  const numbers = contents.map(({ grams }) => grams.map(numberOf));
  return { numbers, terms };
}

/** Cosine of two vectors: 1 for the same words, 0 for none in common. */
export function cosine(a: Weighed, b: Weighed): number {
  let sum = 0;
  eachCommon(a.grams, b.grams, (i, j) => { sum += (a.weights[i] as number) * (b.weights[j] as number); });
  return sum;
}

/** `cosine` of every row with every column, all of one `weigh`. */
export const cosines = (rows: readonly Weighed[], columns: readonly Weighed[]): Float64Array[] =>
  summed(rows.map(entries), columns.map(entries), rows[0]?.terms ?? 0, true);

const entries = ({ numbers, weights }: Weighed): Entries => ({ numbers, values: weights });

/** `dice` of every row with every column. */
export function dices(rows: readonly Grams[], columns: readonly Grams[]): Float64Array[] {
  const { numbers, terms } = numbered([...rows, ...columns]);
  const all = numbers.map((own, i): Entries => ({ numbers: own, values: (rows[i] ?? (columns[i - rows.length] as Grams)).counts }));
  const common = summed(all.slice(0, rows.length), all.slice(rows.length), terms, false);
  const [sizes, others] = [rows.map(sizeOf), columns.map(sizeOf)];
  return common.map((line, i) => line.map((shared, j) => (shared === 0 ? 0 : (2 * shared) / ((sizes[i] as number) + (others[j] as number)))));
}

/** Numbered runs of characters, each once, and a value of each. */
interface Entries {
  readonly numbers: Uint32Array;
  readonly values: ArrayLike<number>;
}

/**
 * The sum over the runs that a row and a column both hold, for each two of them, by way of these runs: most pairs have few or none in common. Of
 * near-identical texts nearly all of them do, so that the innermost loop is all there is to it: `product` (or the lesser of the two) is no function.
 */
function summed(rows: readonly Entries[], columns: readonly Entries[], terms: number, product: boolean): Float64Array[] {
  const { starts, holders, values } = holdersOf(columns, terms);
  return rows.map((row) => {
    const line = new Float64Array(columns.length);
    for (let i = 0; i < row.numbers.length; i++) {
      const [number, value] = [row.numbers[i] as number, row.values[i] as number];
      const [from, to] = [starts[number] as number, starts[number + 1] as number];
      if (product) for (let at = from; at < to; at++) line[holders[at] as number]! += value * (values[at] as number);
      else for (let at = from; at < to; at++) line[holders[at] as number]! += Math.min(value, values[at] as number);
    }
    return line;
  });
}

/** For each of `terms` numbered runs of characters, which columns hold it and with what value: holders[starts[k] … starts[k + 1]). */
function holdersOf(columns: readonly Entries[], terms: number): { starts: Uint32Array; holders: Uint32Array; values: Float64Array } {
  const starts = new Uint32Array(terms + 1);
  for (const { numbers } of columns) for (const number of numbers) starts[number + 1]!++;
  starts.forEach((own, k) => { starts[k] = own + (starts[k - 1] ?? 0); });
  const next = starts.slice();
  const holders = new Uint32Array(starts.at(-1) as number);
  const values = new Float64Array(holders.length);
  columns.forEach((column, j) => {
    column.numbers.forEach((number, i) => {
      const at = next[number]!++;
      holders[at] = j;
      values[at] = column.values[i] as number;
    });
  });
  return { starts, holders, values };
}
