/** 增訂, the further parts of a 分列 and what 回復 brings back: new elements at their places. */
import type { AddressStep } from '../../lang/ast.ts';
import { diagnose } from '../../lang/diagnostics/diagnostic.ts';
import { compareNumbers, isHeading, isProvision, type Element, type Level } from '../model/regulation.ts';
import { nestedLevel } from '../resolve/build-elements.ts';
import { isUnnumbered, placeOfUnnumbered, unnumberedAt } from '../model/unnumbered.ts';
import { missingElement } from '../resolve/regulation.ts';
import type { Application } from './apply.ts';
import { findElement, isFound } from '../resolve/find-element.ts';
import { isOneOfSeveral, type AddressedOperation, type Insertion } from './drafting.ts';
import { withNumber } from './renumber.ts';
import { buildRestated } from './restate.ts';
import { restoreElement } from './restore.ts';

/** An element that stays, with the 移列 that moves it. */
export interface Sibling {
  readonly element: Element;
  readonly moved: AddressedOperation | null;
}

/**
 * The children of `parent` (null: the body) in their new order. What moves or is new goes behind the last sibling with a smaller number, or
 * where its operation says (於 … 後); the order of the operations in the file means nothing.
 */
export function arrange(kept: readonly Sibling[], parent: Element | null, application: Application): Element[] {
  if (parent !== null) return inOrder(kept, parent, application);
  return withUnnumbered(inOrder(kept.filter(({ element }) => !isUnnumbered(element)), null, application), kept.filter(({ element }) => isUnnumbered(element)), application);
}

function inOrder(kept: readonly Sibling[], parent: Element | null, application: Application): Element[] {
  const out = kept.filter((s) => s.moved === null).map((s) => s.element);
  const made = application.plan.insert.filter((i) => i.step.kind !== 'unnumbered' && belongs(i, parent, application)).flatMap((insertion) => {
    const element = makeElement(insertion, parent, out, application);
    if (!element) return [];
    noteArrival(insertion, element, application);
    return [{ element, operation: insertion.operation, insertion }];
  });
  const moved = kept.flatMap(({ element, moved: operation }) => (operation ? [{ element, operation, insertion: null }] : []));
  const arriving = [...moved, ...made].sort((a, b) => byArrival(a.element, b.element) || compareNumbers(numberOf(a.insertion), numberOf(b.insertion)));
  for (const { element, insertion } of arriving.filter((x) => !x.operation.place)) {
    if (insertion) reportClash(insertion, element, [...out, ...arriving.flatMap((x) => (x.element === element ? [] : [x.element]))], application);
    const isParagraph = insertion?.step.kind === 'child' && insertion.step.level === 'paragraph';
    out.splice(isParagraph ? paragraphPlace(out, numberOf(insertion)[0]! - 1) : placeFor(out, element), 0, element);
  }
  placeByAnchor(out, arriving.filter((x) => x.operation.place), application);
  for (const { operation } of parent === null ? made : []) headingOf(operation, out, application);
  return out;
}

/** The heading that the address of a new element of the body names, in the result; null where it names none, undefined where it is missing (reported). */
function headingOf({ address: { steps, text, span } }: AddressedOperation, body: readonly Element[], { base, report, source }: Application): Element | null | undefined {
  if (steps.length === 1) return null;
  const found = findElement({ ...base.text, body }, steps.slice(0, -1));
  if (isFound(found)) return found.element;
  report(missingElement({ ...base.text, body }, text, found, { source, span }));
  return undefined;
}

/** 前言 goes where its heading went, 文末 behind everything; new text to the heading that has its number in the result. */
function withUnnumbered(body: readonly Element[], kept: readonly Sibling[], application: Application): Element[] {
  const { base: { text }, plan, report, source } = application;
  const out = [...body];
  for (const { element } of kept) out.splice(placeBehind(out, element, text.body), 0, element);
  for (const insertion of plan.insert.filter(({ step }) => step.kind === 'unnumbered')) {
    const { operation, step } = insertion;
    const { word } = step as Extract<AddressStep, { kind: 'unnumbered' }>;
    const heading = headingOf(operation, out, application);
    const element = heading === undefined ? null : makeElement(insertion, null, out, application);
    if (!element || heading === undefined) continue;
    noteArrival(insertion, element, application);
    const { text: address, span } = operation.address;
    if (unnumberedAt(out, word, heading)) report(diagnose('FG6012', { address }, { source, span }));
    out.splice(word === '文末' ? out.length : heading ? out.indexOf(heading) + 1 : 0, 0, element);
  }
  return out;
}

/** Behind what stood before it in the base, as far as that is still there. */
function placeBehind(out: readonly Element[], { id }: Element, base: readonly Element[]): number {
  const at = base.findIndex((e) => e.id === id);
  if (placeOfUnnumbered(base, base[at]!)?.word === '文末') return out.length;
  const before = base.slice(0, at).findLast((e) => out.some((one) => one.id === e.id));
  return before ? out.findIndex((e) => e.id === before.id) + 1 : 0;
}

const numberOf = (insertion: Insertion | null): readonly number[] => (insertion && 'number' in insertion.step ? insertion.step.number : []);

const rankOf = (e: Element): number => (isHeading(e) ? 0 : e.level === 'annex' ? 2 : 1);

/** In which order new and moved elements are put in: headings, then what they hold, annexes last; each by number. */
export const byArrival = (a: Element, b: Element): number => rankOf(a) - rankOf(b) || compareNumbers(a.number ?? [], b.number ?? []);

/** Index behind the last sibling of the same kind with a smaller number; without a number (附註) behind all of its kind. */
export function placeFor(elements: readonly Element[], element: Element): number {
  const sameKind = (e: Element): boolean => e.level === element.level;
  const isBefore = (e: Element): boolean => sameKind(e) && (element.number === null || (e.number !== null && compareNumbers(e.number, element.number) < 0));
  const last = elements.findLastIndex(isBefore);
  if (last !== -1) return last + 1;
  const first = elements.findIndex(sameKind);
  return first === -1 ? elements.length : first;
}

/** 於 第五條 後: anchors are addresses of the result, and may themselves be placed by an anchor. */
function placeByAnchor(out: Element[], arriving: readonly { element: Element; operation: AddressedOperation }[], application: Application): void {
  const arrived = new Map<string, Element>();
  const resultAddress = ({ target, address }: AddressedOperation): string => (target ?? address).text;
  let waiting = [...arriving];
  // 第一章 stands before 第一章第一條, or 第一條第二處: until it and what it brings have come, that one is 第一條
  let isWhole = true;
  while (waiting.length) {
    const awaited = new Set(waiting.map(({ operation }) => resultAddress(operation)));
    const left = waiting.filter(({ element, operation }) => {
      const { anchor, side } = operation.place!;
      // until the element that the anchor names has arrived, the same address may still be another's
      const known = arrived.get(anchor.text);
      const at = known ? out.indexOf(known) : awaited.has(anchor.text) ? -1 : anchorIndex(out, isWhole ? anchor.steps : ownStep(anchor.steps), application);
      if (at < 0) return true;
      out.splice(side === '後' ? at + 1 : at, 0, element);
      arrived.set(resultAddress(operation), element);
      return false;
    });
    if (left.length === waiting.length && !isWhole) break;
    isWhole = left.length < waiting.length;
    waiting = left;
  }
  for (const { element, operation } of waiting) {
    const { anchor } = operation.place!;
    application.report(diagnose('FG6021', { address: operation.address.text, anchor: anchor.text }, { source: application.source, span: anchor.span }));
    out.splice(placeFor(out, element), 0, element);
  }
}

function ownStep(steps: readonly AddressStep[]): readonly AddressStep[] {
  const last = steps.at(-1)!;
  return last.kind === 'provision' || last.kind === 'heading' || last.kind === 'annex' ? [{ ...last, nth: undefined }] : steps;
}

/** Where the anchor stands among its new siblings: by its whole address in the body, by its last number below. */
function anchorIndex(out: readonly Element[], steps: readonly AddressStep[], application: Application): number {
  const found = findElement({ ...application.base.text, body: out }, steps);
  if (isFound(found) && out.includes(found.element)) return out.indexOf(found.element);
  const last = steps.at(-1);
  if (last?.kind !== 'child') return -1;
  if (last.level === 'paragraph') return paragraphPlace(out, last.number[0]!) - 1;
  return out.findIndex((e) => e.number !== null && compareNumbers(e.number, last.number) === 0);
}

/** A numbered line goes under the 項 that holds the list it joins; a 項 under its provision. */
function belongs(insertion: Insertion, parent: Element | null, application: Application): boolean {
  if (insertion.parent === null || parent === null) return insertion.parent === parent;
  const isParagraph = insertion.step.kind === 'child' && insertion.step.level === 'paragraph';
  if (insertion.parent.id === parent.id) return isParagraph || !holdsParagraphs(parent);
  const provision = insertion.parent;
  if (isParagraph || !holdsParagraphs(provision) || application.plan.index.parents.get(parent.id)?.id !== provision.id) return false;
  return hostParagraph(provision, insertion)?.id === parent.id;
}

const holdsParagraphs = (e: Element): boolean => isProvision(e) || e.level === 'annex';

/** The 項 whose list alone makes room (遞移), or has the number before the new one; otherwise the last 項 with a list, otherwise the last 項. */
function hostParagraph(provision: Element, insertion: Insertion): Element | undefined {
  const number = numberOf(insertion);
  const paragraphs = provision.children.filter((c) => c.level === 'paragraph');
  const moving = insertion.operation.closing === '遞移' ? paragraphs.filter((p) => p.children.some((c) => c.number && compareNumbers(c.number, number) === 0)) : [];
  if (moving.length === 1) return moving[0];
  const before = paragraphs.filter((p) => p.children.some((c) => c.number && compareNumbers(c.number, number) < 0));
  return before.at(-1) ?? paragraphs.filter((p) => p.children.some((c) => c.number)).at(-1) ?? paragraphs.at(-1);
}

function paragraphPlace(elements: readonly Element[], index: number): number {
  const at = elements.map((e, i) => (e.level === 'paragraph' ? i : -1)).filter((i) => i >= 0);
  return at[index] ?? elements.length;
}

function noteArrival({ operation }: Insertion, element: Element, { made, parts, plan }: Application): void {
  const whole = [...plan.relations.split].find(([, o]) => o === operation)?.[0];
  if (whole === undefined) made.set(operation, element.id);
  else parts.set(whole, [...(parts.get(whole) ?? []), element.id]);
}

function makeElement(insertion: Insertion, parent: Element | null, around: readonly Element[], application: Application): Element | null {
  const { operation, step, lines } = insertion;
  if (application.plan.relations.restored.has(operation)) {
    const element = restoreElement(operation, application);
    return 'number' in step && element.number && String(element.number) !== String(step.number) ? withNumber(element, step.number) : element;
  }
  const level = levelOf(insertion, parent, application);
  const nth = around.filter((e) => e.level === level).length;
  const made = buildRestated(lines, { level, parentId: parent?.id ?? null, nth, former: null, number: 'number' in step ? step.number : null, ...(step.kind === 'annex' ? { annex: step.text } : step.kind === 'unnumbered' ? { unnumbered: true } : {}) }, application.style, application.into);
  if (!made) return null;
  const wanted = 'number' in step ? step.number : null;
  if (level !== 'paragraph' && wanted && String(made.number) !== String(wanted)) {
    application.report(diagnose('FG6008', { address: operation.address.text, printed: made.marker }, { source: application.source, span: lines[0]!.marker?.span ?? lines[0]!.span }));
  }
  return made;
}

function levelOf({ step }: Insertion, parent: Element | null, { base, style }: Application): Level {
  if (step.kind === 'provision') return (style === base.text.style ? base.text.body.find(isProvision)?.level : undefined) ?? (style === '條' ? 'article' : 'point');
  if (step.kind === 'heading') return step.level;
  if (step.kind === 'annex' || step.kind === 'unnumbered') return 'annex';
  if (step.kind === 'child' && step.level) return step.level;
  if (!parent || isHeading(parent)) return 'subparagraph';
  return parent.level === 'subparagraph' ? 'item' : parent.level === 'item' || parent.level === 'subitem' ? 'subitem' : nestedLevel(0);
}

/** A number that another element of the same level has after the amendment. */
function reportClash(insertion: Insertion, element: Element, others: readonly Element[], application: Application): void {
  const clash = others.some((e) => e.number && element.number && e.level === element.level && compareNumbers(e.number, element.number) === 0);
  const { text, span } = insertion.operation.address;
  if (clash && !isOneOfSeveral(insertion.operation.address.steps)) application.report(diagnose('FG6012', { address: text }, { source: application.source, span }));
}
