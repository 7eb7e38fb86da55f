/** When two elements print the same law: white space behind numbers, hand marks and ids do not count. */
import { printedCaption } from '../model/captions.ts';
import type { Element } from '../model/regulation.ts';

/** Own words, number and table; not what stands below. */
export const sameWords = (a: Element, b: Element): boolean =>
  a.level === b.level && a.marker === b.marker && printedCaption(a) === printedCaption(b) && a.text === b.text && JSON.stringify(a.cells) === JSON.stringify(b.cells);

/** The same with everything below it. */
export function sameElement(a: Element, b: Element): boolean {
  return sameWords(a, b) && a.children.length === b.children.length && a.children.every((child, i) => sameElement(child, b.children[i]!));
}

/** Two lists of elements, in order. */
export const sameBody = (a: readonly Element[], b: readonly Element[]): boolean => a.length === b.length && a.every((element, i) => sameElement(element, b[i]!));
