/** How alike two provisions are: their folded words without the number, as pairs of neighbouring characters. */
import { foldedKey } from './fold.ts';
import { isProvision, printedLines, type Element } from '../model/regulation.ts';

/** Everything that identifies an element's content, for comparing it with others. */
export interface Content {
  readonly element: Element;
  /** Folded words without number and white space. */
  readonly key: string;
  /** The same with the division into lines: equal exactly when nothing of the content differs but noise. */
  readonly shape: string;
  /** Sorted codes of neighbouring characters, repeats included. */
  readonly grams: Uint32Array;
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
  const grams = new Uint32Array(Math.max(0, key.length - 1));
  for (let i = 0; i + 1 < key.length; i++) grams[i] = key.charCodeAt(i) * 0x10000 + key.charCodeAt(i + 1);
  grams.sort();
  const caption = element.caption === null ? '' : `(${foldedKey(element.caption)})`;
  return { element, key, shape: [caption, ...lines].join('\n'), grams, vacant: VACANT.test(key) };
}

/** Dice coefficient of the pairs of neighbouring characters: 1 for equal texts, 0 for texts without a common pair. */
export function similarity(a: Content, b: Content): number {
  if (a.key === b.key) return 1;
  const total = a.grams.length + b.grams.length;
  return total === 0 ? 0 : (2 * commonGrams(a.grams, b.grams)) / total;
}

/** Share of the shorter text that the longer one holds: high when a provision was extended, split or merged. */
export function containment(a: Content, b: Content): number {
  const shorter = Math.min(a.grams.length, b.grams.length);
  return shorter === 0 ? 0 : commonGrams(a.grams, b.grams) / shorter;
}

function commonGrams(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) { common++; i++; j++; } else if (x < y) i++;
    else j++;
  }
  return common;
}
