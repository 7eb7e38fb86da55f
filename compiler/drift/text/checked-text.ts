/** What the checks of a single text are given, and how they report. */
import type { Label, Report } from '../../../lang/diagnostics/diagnostic.ts';
import { placeOf } from '../../check/citations.ts';
import type { ReadOnce } from '../../model/read-once.ts';
import { walk, type Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';

export interface CheckedText {
  readonly version: RegulationVersion;
  /** Place of a history line. */
  historyPlace(index: number): Label;
  /** The other regulations that it may name, by title. */
  readonly others: ReadonlyMap<string, RegulationVersion>;
  /** The version that it was made of, where that was looked at too: what stands there in the same words need not be told again. */
  readonly before?: RegulationVersion | null;
  /** What is looked at, in printed order; the whole body where this is left out. */
  readonly elements?: readonly Element[];
  /** Remembers what was read of elements and words that other versions hold as well. */
  readonly once?: ReadOnce;
  /** The rules of other documents that its cases may be worked out by. */
  readonly rules?: readonly Element[];
}

export type TextCheck = (checked: CheckedText, report: Report) => void;

/** Every element of the body that is looked at, in printed order. */
export const elementsOf = ({ version, elements }: CheckedText): readonly Element[] => elements ?? elementsUnder(version.text.body);

function elementsUnder(tops: readonly Element[]): Element[] {
  const out: Element[] = [];
  for (const top of tops) walk(top, (element) => void out.push(element));
  return out;
}

/** The elements of the provisions, headings and annexes that are not, with every word at the same place, in the version before. */
export function changedElements(checked: CheckedText): readonly Element[] {
  const { version, before } = checked;
  if (!before) return elementsOf(checked);
  const known = new Set(before.text.body);
  const isKnown = (top: Element): boolean => known.has(top) && elementsUnder([top]).every(({ id }) => version.origins.get(id) === before.origins.get(id));
  return elementsUnder(version.text.body.filter((top) => !isKnown(top)));
}

/** What a pure function reads of an element or of words. */
export const readOf = <From, Result>({ once }: CheckedText, read: (from: From) => Result, from: From): Result => (once ? once(read, from) : read(from));

/** Place of a range of an element's words. */
export const placeIn = ({ version }: CheckedText, element: Element, start: number, end: number): Label => placeOf(version, element, start, end);

