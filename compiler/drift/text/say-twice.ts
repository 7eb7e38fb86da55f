/** One thing is said in two ways, in whatever check it is found. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';

/** Words of an element. */
export interface Printed {
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
}

/** One thing is said in two ways. */
export function sayTwice(checked: CheckedText, one: Printed, other: Printed, subject: string, report: Parameters<TextCheck>[1]): void {
  const place = ({ element, at, printed }: Printed) => (element.cells ? placeIn(checked, element, 0, 0) : placeIn(checked, element, at, at + printed.length));
  report(diagnose('FG3041', { printed: one.printed, other: other.printed, subject }, place(one), { related: [{ ...place(other), note: { zh: `這裡寫「${other.printed}」`, en: `here it is ${other.printed}` } }] }));
}

const OWN_LINES = ['article', 'point', 'paragraph'];
/** Where an element begins to speak of more than its own case: the first sentence of an item of a list does not. */
export const startOf = ({ level, text }: Element): number => (OWN_LINES.includes(level) ? 0 : (/。/.exec(text)?.index ?? text.length));

/** Up to a semicolon: what stands behind it may lean on what is in front. */
export const SENTENCE = /(?<=^|。)[^。；]+/g;
