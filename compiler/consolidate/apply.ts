/** base ⊕ one amendment: the text, the bound phrases and the place of every word. */
import type { OperationSyntax, WordingSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { elementLabel } from '../model/index-elements.ts';
import { isHeading, isProvision, printedLines, type Element, type ProvisionNumber, type RegulationText } from '../model/regulation.ts';
import { phrasesByElement, type BoundPhrase, type ElementOrigin, type RegulationVersion } from '../model/version.ts';
import { uniqueId } from '../model/ids.ts';
import { newCollector, type TextCollector } from '../resolve/build-elements.ts';
import { subtree } from '../resolve/find-element.ts';
import type { AddressedOperation, AmendmentPlan, LocatedOperation } from './plan.ts';
import { reportStrayTargets } from './beside.ts';
import { closeGaps } from './close-gaps.ts';
import { buildRestated } from './restate.ts';
import { restoreElement } from './restore.ts';
import { annexName, withName, withNumber } from './renumber.ts';
import { applyEdits, findWording, overlapping, type TextEdit } from './wording.ts';
import { arrange, type Sibling } from './insert.ts';

/** State of one application; lives for one call. */
export interface Application {
  readonly base: RegulationVersion;
  readonly plan: AmendmentPlan;
  readonly source: Source;
  readonly report: Report;
  /** 體例 of the result. */
  readonly style: RegulationText['style'];
  /** Origins and phrases of text that the amendment brings. */
  readonly into: TextCollector;
  readonly origins: Map<string, ElementOrigin>;
  readonly phrases: BoundPhrase[];
  readonly phrasesOf: ReadonlyMap<string, readonly BoundPhrase[]>;
  readonly editsOf: ReadonlyMap<string, readonly TextEdit[]>;
  /** Elements whose own words a 序文 operation restated. */
  readonly ownRestated: Map<string, AddressedOperation>;
  /** New numbers of what closes up behind deleted elements. */
  readonly closed: ReadonlyMap<string, ProvisionNumber>;
  /** Elements of the base whose words an operation changed, with the operation. */
  readonly touched: Map<string, AddressedOperation>;
  /** Ids of the elements that 增訂 and 回復 made. */
  readonly made: Map<AddressedOperation, string>;
  /** Ids of what each element was divided into, besides itself. */
  readonly parts: Map<string, string[]>;
  /** Ids of elements of an earlier version by the ids that they have now, for each 回復. */
  readonly returned: Map<AddressedOperation, ReadonlyMap<string, string>>;
}

/** The text of the base with every operation of the plan applied, and what the rules need to know about it. What does not fit is reported and left as it was. */
export function applyPlan(base: RegulationVersion, plan: AmendmentPlan, source: Source, report: Report, style: RegulationText['style'] = base.text.style): { text: RegulationText; application: Application } {
  const application: Application = {
    base, plan, source, report, style, into: newCollector(source, plan.index.byId.keys()), origins: new Map(base.origins), phrases: [],
    phrasesOf: phrasesByElement(base.phrases), editsOf: locateWordings(plan, source, report), touched: new Map(), made: new Map(), parts: new Map(), returned: new Map(), ownRestated: new Map(), closed: closeGaps(base.text.body, plan),
  };
  const body = arrange(siblings(base.text.body, application), null, application);
  reportStrayTargets({ ...base.text, body }, plan, source, report);
  for (const [id, origin] of application.into.origins) application.origins.set(id, origin);
  application.phrases.push(...application.into.phrases);
  if (plan.rename) reportFurtherLines(plan.rename, application);
  const title = plan.rename?.lines[0]?.content.text ?? base.text.title;
  return { text: { ...base.text, title, style, body }, application };
}

/** Children after edits, deletions and new numbers, in the order of the base; moved ones with their operation. */
export function siblings(elements: readonly Element[], application: Application): Sibling[] {
  const { plan } = application;
  return elements.flatMap((element) => {
    const move = plan.move.get(element.id);
    const number = move?.number ?? application.closed.get(element.id);
    const next = transform(element, number ?? null, application);
    return next ? [{ element: move?.annex ? withName(next, move.annex) : number ? withNumber(next, number) : next, moved: move?.located.operation ?? null }] : [];
  });
}

/** One element after the operations on it and under it; null when it is gone. `number`: its new one, if it gets one. */
function transform(element: Element, number: ProvisionNumber | null, application: Application): Element | null {
  const { plan, touched } = application;
  const removed = plan.remove.get(element.id);
  if (removed) {
    for (const e of subtree(element)) touched.set(e.id, removed.operation);
    return removed.operation.closing === '保留' ? placeholder(element, removed, application) : null;
  }
  const absorbed = plan.relations.absorbed.get(element.id);
  if (absorbed) return absorbed.operation.closing === '保留' ? placeholder(element, absorbed, application) : null;
  const replaced = plan.replace.get(element.id);
  if (replaced) return plan.relations.restored.has(replaced.operation) ? restoredHere(element, replaced, application) : restated(element, replaced, number, application);
  const changed = changedInside(element, application);
  const join = plan.relations.joins.get(element.id);
  if (!join) return changed;
  for (const { operation, found } of [join.located, ...join.absorbed]) touched.set(found.element.id, operation);
  return { ...changed, children: [...changed.children, ...join.absorbed.flatMap(({ found }) => changedInside(found.element, application).children)] };
}

/** The element with the changes of its own words and of what stands below it. */
function changedInside(element: Element, application: Application): Element {
  const own = application.plan.replaceOwn.get(element.id);
  const changed = own ? restatedOwnWords(element, own, application) : editWords(element, application);
  const children = arrange(siblings(changed.children, application), element, application);
  // what no operation reaches stays the same object: whoever has looked at it knows it again
  return children.length === changed.children.length && children.every((child, i) => child === changed.children[i]) ? changed : { ...changed, children };
}

/** What stands at a number whose words are gone. */
const DELETED = '（刪除）';

/** An element that only says （刪除）: it keeps a number and has no words. */
export const isDeletedMark = (e: Element): boolean => (isProvision(e) ? e.children.length === 1 && isDeletedMark(e.children[0]!) : e.text === DELETED && e.children.length === 0);

/** 第五條（刪除）: the number stays; several that are deleted together are printed in one line. */
function placeholder({ printedIn: _, ...element }: Element, { operation }: LocatedOperation, application: Application): Element {
  const label = { source: application.source, span: operation.verbSpan };
  if (!isProvision(element)) return { ...element, text: DELETED, children: [], caption: null };
  // joined to another provision, its first 項 is still there
  const id = application.plan.relations.absorbed.has(element.id) ? uniqueId(`${element.id}/¶1`, application.into.taken) : `${element.id}/¶1`;
  application.origins.set(id, { label, pieces: [] });
  const line: Element = { id, level: 'paragraph', marker: '', gap: '', number: null, caption: null, text: DELETED, children: [], cells: null, handMarks: [] };
  const gap = element.gap || (/[條點]|之/.test(element.marker) ? '　' : '');
  const { run } = operation;
  return { ...element, gap, caption: null, children: [line], ...(run ? { printedIn: { marker: run.text, gap, first: run.number, through: run.run.through } } : {}) };
}

/** What an earlier version had, under the number of now. */
function restoredHere(element: Element, { operation }: LocatedOperation, application: Application): Element {
  const { into, touched } = application;
  for (const e of subtree(element)) {
    touched.set(e.id, operation);
    into.taken.delete(e.id);
  }
  const made = restoreElement(operation, application, element.id);
  const numbered = element.number && String(made.number) !== String(element.number) ? withNumber(made, element.number) : made;
  if (printedLines(numbered).join('\n') === printedLines(element).join('\n')) reportSame(operation, application);
  return numbered;
}

function reportSame({ address }: AddressedOperation, { source, report }: Application): void {
  report(diagnose('FG6020', { address: address.text }, { source, span: address.span }));
}

function restated(element: Element, { operation }: LocatedOperation, number: ProvisionNumber | null, application: Application): Element {
  const { plan, into, touched, source, report } = application;
  for (const e of subtree(element)) {
    touched.set(e.id, operation);
    // what stood below may stand there again under its id; its own stays with it, also where a new element takes its number
    if (e !== element) into.taken.delete(e.id);
  }
  if (isHeading(element)) reportFurtherLines(operation, application);
  const lines = operation.parts[0]?.lines ?? operation.lines;
  const annex = plan.move.get(element.id)?.annex;
  const made = buildRestated(lines, { level: element.level, id: element.id, former: element, number: number ?? element.number, ...(annex === undefined ? {} : { annex }) }, application.style, into);
  // without text (which the parser has reported) the element stays
  if (!made) return element;
  // the text may print the number of the base or the final one
  if (annex !== annexName(made) && made.number && element.number && String(made.number) !== String(element.number) && String(made.number) !== String(number)) {
    report(diagnose('FG6008', { address: operation.address.text, printed: made.marker }, { source, span: lines[0]!.marker?.span ?? lines[0]!.span }));
  }
  if (printedLines(made).join('\n') === printedLines(element).join('\n') && !plan.move.has(element.id)) reportSame(operation, application);
  return made;
}

/** 序文: the element's own words; what hangs under it stays. */
function restatedOwnWords(element: Element, located: LocatedOperation, application: Application): Element {
  const { into, touched } = application;
  const target = isProvision(element) || element.level === 'annex' ? element.children[0] : element;
  const line = located.operation.lines[0];
  if (!target || !line) return element;
  touched.set(target.id, located.operation);
  application.ownRestated.set(target.id, located.operation);
  reportFurtherLines(located.operation, application);
  const made = buildRestated([{ ...line, children: [] }], { level: target.level, id: target.id, former: target }, application.base.text.style, into);
  const words = { ...target, text: made?.text ?? target.text, handMarks: made?.handMarks ?? [] };
  return target === element ? words : { ...element, children: element.children.map((c) => (c === target ? words : c)) };
}

/** The element with its 字句 made; phrases and origins follow the words. */
function editWords(element: Element, application: Application): Element {
  const edits = application.editsOf.get(element.id) ?? [];
  const phrases = application.phrasesOf.get(element.id) ?? [];
  const own = application.ownRestated.get(element.id);
  if (own) {
    if (edits.length) reportRestated(element, own, edits[0]!, application);
    return element;
  }
  if (!edits.length) {
    application.phrases.push(...phrases);
    return element;
  }
  if (element.cells) return editCells(element, edits, phrases, application);
  const origin = application.origins.get(element.id);
  const caption = editCaption(element, edits.filter((e) => e.caption), application);
  const edited = applyEdits({ elementId: element.id, text: element.text, pieces: origin?.pieces ?? [], phrases }, edits.filter((e) => !e.caption), application.source);
  if (origin) application.origins.set(element.id, { ...origin, pieces: edited.pieces });
  application.phrases.push(...edited.phrases);
  application.touched.set(element.id, operationOf(edits[0]!, application.plan));
  reportBroken(edited.broken, edits[0]!, application);
  return { ...element, caption, text: edited.text, handMarks: [] };
}

/** The caption of an article; nothing is bound in it. One without words is none. */
function editCaption({ id, caption }: Element, edits: readonly TextEdit[], { source }: Application): string | null {
  if (caption === null || edits.length === 0) return caption;
  return applyEdits({ elementId: id, text: caption, pieces: [], phrases: [] }, edits, source).text || null;
}

/** The words of each cell with its bindings. */
function editCells(element: Element, edits: readonly TextEdit[], phrases: readonly BoundPhrase[], application: Application): Element {
  application.touched.set(element.id, operationOf(edits[0]!, application.plan));
  const words = (text: string, row: number, column: number): string => {
    const here = (cell: readonly [number, number] | undefined): boolean => cell?.[0] === row && cell[1] === column;
    const edited = applyEdits({ elementId: element.id, text, pieces: [], phrases: phrases.filter((p) => here(p.cell)) }, edits.filter((e) => here(e.cell)), application.source);
    application.phrases.push(...edited.phrases.map((p) => ({ ...p, cell: [row, column] as const })));
    reportBroken(edited.broken, edits[0]!, application);
    return edited.text;
  };
  return { ...element, cells: element.cells!.map((cells, row) => cells.map((text, column) => words(text, row, column))) };
}

/** Bindings that an edit cuts through. */
function reportBroken(broken: readonly BoundPhrase[], edit: TextEdit, { source, report }: Application): void {
  for (const phrase of broken) {
    report(diagnose('FG6009', { name: phrase.name, phrase: phrase.phrase }, { source, span: edit.wording.span }, { related: [{ ...phrase.place, note: { zh: '綁定在這裡', en: 'bound here' } }] }));
  }
}

function reportRestated(element: Element, own: AddressedOperation, edit: TextEdit, { plan, source, report }: Application): void {
  const label = elementLabel(plan.index, element.id);
  report(diagnose('FG6006', { outer: own.address.text, inner: label }, { source, span: edit.wording.span }, { related: [{ source, span: own.address.span, note: { zh: '這個操作已重寫這些字', en: 'this operation restates these words' } }] }));
}

/** A 序文, a heading and a title are one line: what stands below it would be lost. */
function reportFurtherLines(operation: OperationSyntax, { source, report }: Application): void {
  const [first, second] = operation.lines;
  const more = first?.children[0] ?? second;
  if (more) report(diagnose('FG6024', { address: operation.address?.text ?? operation.verb }, { source, span: more.marker?.span ?? more.content.span }));
}

const operationOf = (edit: TextEdit, plan: AmendmentPlan): AddressedOperation =>
  plan.wordings.find((w) => w.operation.wordings.includes(edit.wording))!.operation;

/** Places in an element's caption and own words, or in the cells of a table. */
function findInElement({ cells, caption, text }: Element, wording: WordingSyntax): TextEdit[] {
  if (cells) return cells.flatMap((row, y) => row.flatMap((words, x) => findWording(words, wording).map((edit) => ({ ...edit, cell: [y, x] as const }))));
  return [...findWording(caption ?? '', wording).map((edit) => ({ ...edit, caption: true as const })), ...findWording(text, wording)];
}

/** Every place of every 字句; how often the words stand is compared with what the author said. */
function locateWordings(plan: AmendmentPlan, source: Source, report: Report): Map<string, TextEdit[]> {
  const byElement = new Map<string, TextEdit[]>();
  for (const { operation, found } of plan.wordings) {
    for (const wording of operation.wordings) {
      const places = found.scope.flatMap((e) => findInElement(e, wording).map((edit) => ({ id: e.id, edit })));
      if (places.length !== wording.times) {
        report(diagnose('FG6010', { words: wording.find.text, found: places.length, stated: wording.times, address: elementLabel(plan.index, found.element.id) }, { source, span: wording.find.span }));
      }
      for (const { id, edit } of places.slice(0, wording.times)) byElement.set(id, [...(byElement.get(id) ?? []), edit]);
    }
  }
  for (const [id, edits] of byElement) {
    let left = edits;
    for (let pair = overlapping(left); pair; pair = overlapping(left)) {
      const [first, second] = pair;
      left = left.filter((e) => e !== second);
      report(diagnose('FG6011', { first: first.wording.find.text, second: second.wording.find.text }, { source, span: second.wording.span }, { related: [{ source, span: first.wording.span }] }));
    }
    byElement.set(id, left);
  }
  return byElement;
}
