/** When two elements print the same law: white space behind numbers, hand marks and ids do not count. */
import type { Element } from '../model/regulation.ts';

export const sameWords = (a: Element, b: Element): boolean =>
  a.level === b.level && a.marker === b.marker && a.caption === b.caption && a.text === b.text && JSON.stringify(a.cells) === JSON.stringify(b.cells);

export function sameElement(a: Element, b: Element): boolean {
  return sameWords(a, b) && a.children.length === b.children.length && a.children.every((child, i) => sameElement(child, b.children[i]!));
}

export const sameBody = (a: readonly Element[], b: readonly Element[]): boolean => a.length === b.length && a.every((element, i) => sameElement(element, b[i]!));
