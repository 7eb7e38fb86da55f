/** The address of an element as an amendment writes it, shortest that is not ambiguous. */
import type { AddressStep } from '../../lang/ast.ts';
import { formatAddress } from '../../lang/citations.ts';
import { isCapital } from '../../lang/markers.ts';
import { annexName } from '../consolidate/renumber.ts';
import { isUnnumbered, placeOfUnnumbered } from '../model/unnumbered.ts';
import { isHeading, type Element, type Level, type RegulationText } from '../model/regulation.ts';
import { findElement, hasCapitalHeadings, isFound } from '../resolve/find-element.ts';

type HeadingLevel = 'part' | 'chapter' | 'section';
/** The outermost first. */
const HEADINGS: readonly Level[] = ['part', 'chapter', 'section'];

/** Steps of a body element, with the headings around it only where its number stands more than once (among these by its place: 第三條第二處); null when it has no number. */
export function bodySteps(text: RegulationText, element: Element): AddressStep[] | null {
  if (isUnnumbered(element)) return unnumberedSteps(text, element);
  const own = ownStep(element);
  if (!own) return null;
  const around = headingsAround(text.body, element);
  for (let from = around.length; from >= 0; from--) {
    const steps = [...around.slice(from), own];
    if (isFound(findElement(text, steps))) return steps;
  }
  const alike = findElement(text, [own]);
  return isFound(alike) ? null : [{ ...own, nth: alike.candidates.indexOf(element) + 1 }];
}

function unnumberedSteps(text: RegulationText, element: Element): AddressStep[] | null {
  const place = placeOfUnnumbered(text.body, element);
  const above = place?.heading ? bodySteps(text, place.heading) : [];
  return place && above && [...above, { kind: 'unnumbered', word: place.word }];
}

/** An element that no address names: its number cannot be read. */
export class UnaddressableError extends Error {
  readonly element: Element;
  constructor(element: Element) {
    super('an element without an address of its own');
    this.element = element;
  }
}

/** The same of an element that has to have an address; throws UnaddressableError. */
export function stepsOf(text: RegulationText, element: Element): AddressStep[] {
  const steps = bodySteps(text, element);
  if (!steps) throw new UnaddressableError(element);
  return steps;
}

/** The same of an element of the result. 貳 names a heading only where the text that is amended has such. */
export function resultSteps(old: RegulationText, next: RegulationText, element: Element): AddressStep[] {
  const steps = stepsOf(next, element);
  if (hasCapitalHeadings(old)) return steps;
  return steps.map((step) => {
    if (step.kind !== 'heading') return step;
    const { printed: _, ...own } = step;
    return own;
  });
}

/** 貳, as 貳、申請 is named. */
export const printedName = ({ marker }: Element): { printed?: string } => (isCapital(marker) ? { printed: marker.replace(/[\s\u3000、﹑､.．]/gu, '') } : {});

function ownStep(element: Element): Extract<AddressStep, { kind: 'annex' | 'heading' | 'provision' }> | null {
  if (element.level === 'annex') return { kind: 'annex', text: annexName(element) };
  if (!element.number) return null;
  if (isHeading(element)) return { kind: 'heading', level: element.level as HeadingLevel, number: element.number, ...printedName(element) };
  return { kind: 'provision', number: element.number, word: element.level === 'article' ? '條' : '點' };
}

/** The part, chapter and section that an element of the body stands in, outermost first. */
function headingsAround(body: readonly Element[], element: Element): AddressStep[] {
  const open: (Element | undefined)[] = [];
  for (const item of body) {
    if (item === element) break;
    if (!isHeading(item)) continue;
    const at = HEADINGS.indexOf(item.level);
    open.length = at;
    open[at] = item;
  }
  const outer = isHeading(element) ? open.slice(0, HEADINGS.indexOf(element.level)) : open;
  return outer.flatMap((heading) => (heading ? (ownStep(heading) ?? []) : []));
}

/** A step from an element to one of its children; null when the child has no number of its own. */
export function childStep(parent: Element, child: Element): AddressStep | null {
  if (child.level === 'paragraph') {
    return { kind: 'child', level: 'paragraph', style: null, number: [1 + parent.children.filter((c) => c.level === 'paragraph').indexOf(child)] };
  }
  const level = child.level;
  if (!child.number || (level !== 'subparagraph' && level !== 'item' && level !== 'subitem')) return null;
  return { kind: 'child', level, style: null, number: child.number };
}

/** An address as the law prints it: 第四條第二項第一款. */
export const showSteps = (steps: readonly AddressStep[], style: '條' | '點'): string => formatAddress(steps, style);
