/** Text that stands outside of any provision: before the first one (前言), right behind a heading (第二章前言), behind everything (文末). */
import { isHeading, type Element } from './regulation.ts';

export type UnnumberedWord = '前言' | '文末';

/** Where such text stands: behind a heading, at the front (null), or at the end. */
export interface UnnumberedPlace {
  readonly word: UnnumberedWord;
  readonly heading: Element | null;
}

/** An annex without a name is text without a number. */
export const isUnnumbered = (e: Element): boolean => e.level === 'annex' && e.marker === '';

/** The place of an unnumbered element of a body; null for one that has none (behind a provision, with more text behind it). */
export function placeOfUnnumbered(body: readonly Element[], element: Element): UnnumberedPlace | null {
  const at = body.indexOf(element);
  const before = body[at - 1];
  if (!before) return { word: '前言', heading: null };
  if (isHeading(before)) return { word: '前言', heading: before };
  return at === body.length - 1 ? { word: '文末', heading: null } : null;
}

/** What stands at a place; null where nothing does. */
export function unnumberedAt(body: readonly Element[], word: UnnumberedWord, heading: Element | null): Element | null {
  const element = word === '文末' ? body.at(-1) : body[heading ? body.indexOf(heading) + 1 : 0];
  return element && isUnnumbered(element) && placeOfUnnumbered(body, element)?.word === word ? element : null;
}
