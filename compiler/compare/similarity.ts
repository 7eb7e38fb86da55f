/** How alike provisions are: their folded words without the number, as runs of two and three neighbouring characters. */
import { foldedKey } from './fold.ts';
import { isProvision, printedLines, type Element } from '../model/regulation.ts';

/** The runs of two and three neighbouring characters of a folded text. */
export interface Grams {
  /** Sorted codes, each once. */
  readonly grams: Uint32Array;
  /** How often each occurs. */
  readonly counts: Uint16Array;
}

/** Everything that identifies an element's content, for comparing it with others. */
export interface Content extends Grams {
  readonly element: Element;
  /** Folded words without number and white space. */
  readonly key: string;
  /** The same with the division into lines: equal exactly when nothing of the content differs but noise. */
  readonly shape: string;
  /** 刪除 in brackets: the number is kept, the content is gone. */
  readonly vacant: boolean;
}

const VACANT = /^[(（]?刪除[)）]?。?$/u;

/** Printed lines of an element's content, without its own number. */
export const contentLines = (element: Element): string[] =>
  printedLines(isProvision(element) ? { ...element, marker: '', gap: '', caption: null } : { ...element, marker: '', gap: '' });

export function contentOf(element: Element): Content {
  const lines = contentLines(element).map(foldedKey);
  const key = lines.join('');
  const caption = element.caption === null ? '' : `(${foldedKey(element.caption)})`;
  return { element, key, shape: [caption, ...lines].join('\n'), ...gramsOf(key), vacant: VACANT.test(key) };
}

/** The letters of a folded text one by one: a rewritten provision keeps more of them than of its words. */
export const charactersOf = (key: string): Grams => counted(Uint32Array.from([...key].filter((sign) => /[\p{L}\p{N}]/u.test(sign)), (sign) => sign.codePointAt(0) as number));

/** Runs of the words up to the first full stop or colon. */
export const openingOf = (key: string): Grams => gramsOf(/^[^。:]*/u.exec(key)?.[0] ?? '');

export function gramsOf(key: string): Grams {
  const pairs = Math.max(0, key.length - 1);
  const all = new Uint32Array(pairs + Math.max(0, key.length - 2));
  for (let i = 0; i < pairs; i++) all[i] = key.charCodeAt(i) * 0x10000 + key.charCodeAt(i + 1);
  // three neighbours share 32 bits with pairs: a rare clash changes a likeness in the third decimal, and the same way every time
  for (let i = 0; i + 2 < key.length; i++) all[pairs + i] = Math.imul(all[i] as number, 0x9e3779b1) + Math.imul(key.charCodeAt(i + 2), 0x85ebca6b);
  return counted(all);
}

function counted(all: Uint32Array): Grams {
  all.sort();
  const grams: number[] = [];
  const counts: number[] = [];
  for (const gram of all) {
    if (grams.at(-1) === gram) counts[counts.length - 1]!++;
    else { grams.push(gram); counts.push(1); }
  }
  return { grams: Uint32Array.from(grams), counts: Uint16Array.from(counts) };
}

/** Dice coefficient of the runs of neighbouring characters: 1 for equal texts, 0 for texts without a common one. */
export const similarity = (a: Content, b: Content): number => (a.key === b.key ? 1 : dice(a, b));

export function dice(a: Grams, b: Grams): number {
  const total = size(a) + size(b);
  return total === 0 ? 0 : (2 * commonGrams(a, b)) / total;
}

/** Share of `part` that `whole` holds too. */
export const containedIn = (part: Grams, whole: Grams): number => (size(part) === 0 ? 0 : commonGrams(part, whole) / size(part));

function commonGrams(a: Grams, b: Grams): number {
  let common = 0;
  eachCommon(a.grams, b.grams, (i, j) => { common += Math.min(a.counts[i] as number, b.counts[j] as number); });
  return common;
}

const size = ({ counts }: Grams): number => counts.reduce((sum, count) => sum + count, 0);

function eachCommon(a: Uint32Array, b: Uint32Array, visit: (i: number, j: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) visit(i++, j++);
    else if (x < y) i++;
    else j++;
  }
}

/** A content as a vector of length 1, in which words that stand everywhere in the regulation (主管機關) count little. */
export interface Weighed {
  readonly grams: Uint32Array;
  readonly weights: Float64Array;
}

/** Vectors of contents that are compared with each other: what is rare among them tells them apart. */
export function weigh(contents: readonly Grams[]): Weighed[] {
  const holders = new Map<number, number>();
  for (const { grams } of contents) for (const gram of grams) holders.set(gram, (holders.get(gram) ?? 0) + 1);
  return contents.map(({ grams, counts }) => {
    const weights = Float64Array.from(grams, (gram, i) => (1 + Math.log(counts[i] as number)) * Math.log(1 + contents.length / (holders.get(gram) as number)));
    const length = Math.hypot(...chunkNorms(weights));
    return { grams, weights: weights.map((w) => (length === 0 ? 0 : w / length)) };
  });
}

// the norm of a long vector in pieces: spreading thousands of arguments overflows the stack
function chunkNorms(weights: Float64Array): number[] {
  const norms: number[] = [];
  for (let i = 0; i < weights.length; i += 1000) norms.push(Math.hypot(...weights.subarray(i, i + 1000)));
  return norms;
}

/** Cosine of two vectors: 1 for the same words, 0 for none in common. */
export function cosine(a: Weighed, b: Weighed): number {
  let sum = 0;
  eachCommon(a.grams, b.grams, (i, j) => { sum += (a.weights[i] as number) * (b.weights[j] as number); });
  return sum;
}

/** `cosine` of every row with every column, by way of the runs that both hold: most pairs have few or none in common. */
export function cosines(rows: readonly Weighed[], columns: readonly Weighed[]): Float64Array[] {
  const { starts, holders, weights, numbers } = holdersOf(columns);
  return rows.map((row) => {
    const line = new Float64Array(columns.length);
    row.grams.forEach((gram, i) => {
      const number = numbers.get(gram);
      if (number === undefined) return;
      const weight = row.weights[i] as number;
      for (let at = starts[number] as number; at < (starts[number + 1] as number); at++) line[holders[at] as number]! += weight * (weights[at] as number);
    });
    return line;
  });
}

/** For each run of characters, numbered as they come, which columns hold it and with what weight: holders[starts[k] … starts[k + 1]). */
function holdersOf(columns: readonly Weighed[]): { numbers: Map<number, number>; starts: Uint32Array; holders: Uint32Array; weights: Float64Array } {
  const numbers = new Map<number, number>();
  const sizes: number[] = [];
  for (const { grams } of columns) {
    for (const gram of grams) {
      const known = numbers.get(gram);
      if (known === undefined) { numbers.set(gram, sizes.length); sizes.push(1); } else sizes[known]!++;
    }
  }
  const starts = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, k) => { starts[k + 1] = (starts[k] as number) + size; });
  const next = starts.slice();
  const holders = new Uint32Array(starts.at(-1) as number);
  const weights = new Float64Array(holders.length);
  columns.forEach((column, j) => {
    column.grams.forEach((gram, i) => {
      const at = next[numbers.get(gram) as number]!++;
      holders[at] = j;
      weights[at] = column.weights[i] as number;
    });
  });
  return { numbers, starts, holders, weights };
}
