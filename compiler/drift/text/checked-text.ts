/** What the checks of a single text are given, and how they report. */
import type { Label, Report } from '../../../lang/diagnostics/diagnostic.ts';
import { placeOf } from '../../check/citations.ts';
import { walk, type Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';

export interface CheckedText {
  readonly version: RegulationVersion;
  /** Place of a history line. */
  historyPlace(index: number): Label;
  /** The other regulations that it may name, by title. */
  readonly others: ReadonlyMap<string, RegulationVersion>;
}

export type TextCheck = (checked: CheckedText, report: Report) => void;

/** Every element of the body, in printed order. */
export function elementsOf({ version }: CheckedText): Element[] {
  const out: Element[] = [];
  for (const top of version.text.body) walk(top, (element) => void out.push(element));
  return out;
}

/** Place of a range of an element's words. */
export const placeIn = ({ version }: CheckedText, element: Element, start: number, end: number): Label => placeOf(version, element, start, end);

