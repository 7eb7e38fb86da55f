/** How alike provisions are: their folded words without the number, as runs of two and three neighbouring characters. */
import { foldedKey } from './fold.ts';
import { printedLines, type Element } from '../model/regulation.ts';

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
  /** The same without the numbers of its 款 and 目: what stands in another provision may be numbered anew there. */
  readonly words: string;
  /** The key line by line. */
  readonly lines: string;
  /** The lines with the caption: equal exactly when nothing of the content differs but noise. */
  readonly shape: string;
  /** 刪除 in brackets: the number is kept, the content is gone. */
  readonly vacant: boolean;
}

const VACANT = /^[(（]?刪除[)）]?。?$/u;

/** Printed lines of an element's content, without its own number. */
const contentLines = (element: Element): string[] => printedLines({ ...element, marker: '', gap: '', caption: null });

export function contentOf(element: Element): Content {
  const own = contentLines(element).map(foldedKey);
  const [key, lines] = [own.join(''), own.join('\n')];
  const caption = element.caption === null ? '' : `(${foldedKey(element.caption)})`;
  // most contents are only asked whether they are equal
  let runs: Grams | null = null;
  const grams = (): Grams => (runs ??= gramsOf(key));
  let bare: string | null = null;
  return { element, key, get words() { return (bare ??= wordsOf(element)); }, lines, shape: `${caption}\n${lines}`, get grams() { return grams().grams; }, get counts() { return grams().counts; }, vacant: VACANT.test(key) };
}

const wordsOf = (element: Element): string => contentLines(withoutNumbers(element)).map(foldedKey).join('');
const withoutNumbers = (element: Element): Element => ({ ...element, children: element.children.map((child) => ({ ...withoutNumbers(child), marker: '', gap: '' })) });

/** The letters of a folded text one by one: a rewritten provision keeps more of them than of its words. */
export const charactersOf = (key: string): Grams => counted(Uint32Array.from(key.replace(/[^\p{L}\p{N}]+/gu, ''), (letter) => letter.codePointAt(0) as number));

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

/** Sorts `all` and gathers it in place. */
function counted(all: Uint32Array): Grams {
  all.sort();
  const counts = new Uint16Array(all.length);
  let size = 0;
  for (const gram of all) {
    if (size > 0 && all[size - 1] === gram) counts[size - 1]!++;
    else {
      all[size] = gram;
      counts[size++] = 1;
    }
  }
  return { grams: all.slice(0, size), counts: counts.slice(0, size) };
}

/** Dice coefficient of the runs of neighbouring characters: 1 for equal texts, 0 for texts without a common one. */
export const similarity = (a: Content, b: Content): number => (a.key === b.key ? 1 : dice(a, b));

export function dice(a: Grams, b: Grams): number {
  const total = sizeOf(a) + sizeOf(b);
  return total === 0 ? 0 : (2 * commonGrams(a, b)) / total;
}

/** Share of `part` that `whole` holds too. */
export const containedIn = (part: Grams, whole: Grams): number => (sizeOf(part) === 0 ? 0 : commonGrams(part, whole) / sizeOf(part));

function commonGrams(a: Grams, b: Grams): number {
  let common = 0;
  eachCommon(a.grams, b.grams, (i, j) => { common += Math.min(a.counts[i] as number, b.counts[j] as number); });
  return common;
}

/** How many runs there are, each as often as it occurs. */
export const sizeOf = ({ counts }: Grams): number => counts.reduce((sum, count) => sum + count, 0);

/** Visits the places of what two sorted lists have in common. */
export function eachCommon(a: Uint32Array, b: Uint32Array, visit: (i: number, j: number) => void): void {
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
