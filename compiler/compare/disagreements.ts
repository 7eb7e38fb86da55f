/** Where an author's marks and the computed ones differ, so that a check can ask which are right. */
import type { Comparison } from '../model/comparison.ts';
import { printedWords, type Element } from '../model/regulation.ts';
import { print } from './cells.ts';
import { computedMarks } from './marks.ts';
import { normalise, shift, subtract, type Range } from './ranges.ts';

export interface Disagreement {
  /** Label of the provision. */
  readonly provision: string | null;
  /** The element that carries the hand marks; the ranges below are of its `printedWords`. */
  readonly element: Element;
  /** Changed words without a hand mark. */
  readonly unmarked: readonly Range[];
  /** Words marked by hand that did not change. */
  readonly unchanged: readonly Range[];
}

/** Elements whose hand marks are not the computed ones. A wholly added provision counts as changed throughout. */
export function disagreements(comparison: Comparison): Disagreement[] {
  return comparison.rows.flatMap(({ amendedElement, currentElement, provision }): Disagreement[] => {
    if (!amendedElement) return [];
    const printed = print(amendedElement);
    const computed: readonly Range[] = currentElement ? computedMarks(printed, print(currentElement)).amended : [[0, printed.text.length]];
    return printed.placed.flatMap(({ element, at }): Disagreement[] => {
      if (element.handMarks.length === 0) return [];
      const hand = normalise(element.handMarks);
      const own = normalise(shift(computed, -at).map(([from, to]): Range => [Math.max(0, from), Math.min(printedWords(element).length, to)]));
      const [unmarked, unchanged] = [subtract(own, hand), subtract(hand, own)];
      return unmarked.length + unchanged.length > 0 ? [{ provision, element, unmarked, unchanged }] : [];
    });
  });
}
