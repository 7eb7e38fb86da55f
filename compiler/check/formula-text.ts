/** Where a provision prints the formula that 照文 reads. */
import { matchesOf } from '../../lang/matches.ts';
import type { Element } from '../model/regulation.ts';

export interface FormulaSentence {
  readonly element: Element;
  readonly text: string;
  /** Range of the element's text. */
  readonly range: readonly [number, number];
}

/** The sentences 名 ＝ … of these elements, without the sign that ends them; words before ， or ： do not count. */
export const formulaSentences = (name: string, elements: readonly Element[]): FormulaSentence[] =>
  elements.flatMap((element) => matchesOf(/[^。；;]+/g, element.text).flatMap(({ 0: text, index }) => {
    const [left, ...right] = text.split(/[=＝]/);
    return right.length === 1 && left!.replace(/^.*[，：:]/, '').trim() === name ? [{ element, text, range: [index, index + text.length] as const }] : [];
  }));
