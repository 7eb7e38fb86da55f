/** 合併, 分列 and 回復: what they claim of the base. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { elementLabel, indexElements } from '../model/index-elements.ts';
import { isProvision, ownWords, printedLines, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { findElement, isFound, type FoundElement } from '../resolve/find-element.ts';
import { missingElement } from '../resolve/regulation.ts';
import { isBeside, notBeside } from './beside.ts';
import { addInsertion, claim, locate, type AddressedOperation, type Addresses, type Drafting, type LocatedOperation } from './drafting.ts';

/** 三 合併 四、五: with a text, 三 is restated and the others go; without one their 項 go behind those of 三 as they are. */
export function planMerger(addresses: Addresses, operation: AddressedOperation, source: Source, plan: Drafting, report: Report): void {
  const { address, others } = operation;
  const keeper = locate(addresses, address, source, report, 'whole');
  const absorbed = others.flatMap((other): LocatedOperation[] => {
    const found = locate(addresses, other, source, report, 'whole');
    return found ? [{ operation, found }] : [];
  });
  if (!keeper || others.length === 0 || absorbed.length < others.length || !areDistinct(operation, [keeper, ...absorbed.map(({ found }) => found)], source, report)) return;
  const located = { operation, found: keeper };
  const { relations } = plan;
  const id = keeper.element.id;
  relations.merged.push(...absorbed.map(({ found }) => ({ keeper: id, absorbed: found.element.id })));
  if (operation.lines.length > 0) {
    claim(plan.replace, id, located, operation, plan.replace.get(id)?.operation, source, report);
    for (const one of absorbed) claim(plan.remove, one.found.element.id, one, operation, plan.remove.get(one.found.element.id)?.operation, source, report);
    return;
  }
  if (![keeper, ...absorbed.map(({ found }) => found)].every(({ element }, i) => canJoin(element, i > 0))) {
    return report(diagnose('FG6060', { address: address.text, others: others.map(({ text }) => text) }, { source, span: address.span }));
  }
  claim(relations.joins, id, { located, absorbed }, operation, relations.joins.get(id)?.located.operation, source, report);
  for (const one of absorbed) claim(relations.absorbed, one.found.element.id, one, operation, relations.absorbed.get(one.found.element.id)?.operation, source, report);
}

/** Provisions and annexes are made of 項, which can stand behind others unless they are only the head of a list. */
const canJoin = (element: Element, isAbsorbed: boolean): boolean => (isProvision(element) || element.level === 'annex') && (!isAbsorbed || ownWords(element) !== '');

/** An operation names each of its provisions once. */
function areDistinct({ address, others }: AddressedOperation, found: readonly FoundElement[], source: Source, report: Report): boolean {
  const addresses = [address, ...others];
  const twice = found.findIndex(({ element }, i) => found.findIndex((f) => f.element === element) < i);
  if (twice < 0) return true;
  report(diagnose('FG6061', { address: addresses[twice]!.text }, { source, span: addresses[twice]!.span }));
  return false;
}

/** 三 分列 三、四: the first one goes on with 三 under its number, the others are new. */
export function planSplit(addresses: Addresses, operation: AddressedOperation, source: Source, plan: Drafting, report: Report): void {
  const { address, parts } = operation;
  const found = locate(addresses, address, source, report, 'whole');
  const [first, ...others] = parts;
  if (!found || !first) return;
  const strange = parts.find(({ target }) => !isBeside(target, address));
  if (strange) return report(notBeside(operation, strange.target, source));
  const id = found.element.id;
  const located = { operation, found };
  claim(plan.replace, id, located, operation, plan.replace.get(id)?.operation, source, report);
  const step = first.target.steps.at(-1)!;
  if ('number' in step && found.element.number && String(step.number) !== String(found.element.number)) {
    claim(plan.move, id, { located, number: step.number }, operation, plan.move.get(id)?.located.operation, source, report);
  }
  for (const { target, lines } of others) addInsertion(addresses, operation, source, plan.insert, report, { address: target, lines });
  plan.relations.split.set(id, operation);
}

/** 五 回復 104-1: what 五 was in that version, under the number that it has now; what is gone comes back at the number that is written. */
export function planRestoration(addresses: Addresses, base: RegulationVersion, operation: AddressedOperation, source: Source, plan: Drafting, report: Report): void {
  const { address, version: word, target } = operation;
  if (!word) return;
  const version = earlier(base, word.text);
  if (!version) return report(diagnose('FG6063', { version: word.text, known: earlierThan(base).map((v) => v.text.version) }, { source, span: word.span }));
  const now = addresses.find(address.steps);
  const existing = isFound(now) ? locate(addresses, address, source, report, 'whole') : null;
  if (isFound(now) && !existing) return;
  const element = goneFrom(version, operation, existing?.element ?? null, base) ?? sourceOf(version, operation, existing?.element ?? null, source, report);
  if (!element) return;
  const elsewhere = livesOn(element, version, base) ? indexElements(base.text).byId.get(element.id) : undefined;
  if (target && elsewhere && elsewhere !== existing?.element) {
    return report(diagnose('FG6065', { address: address.text, version: word.text, source: target.text, now: elementLabel(indexElements(base.text), element.id) }, { source, span: target.span }));
  }
  plan.relations.restored.set(operation, { version, element });
  // the number may be that of another, which makes room
  if (existing?.element.id !== element.id) return addInsertion(addresses, operation, source, plan.insert, report);
  const id = existing.element.id;
  claim(plan.replace, id, { operation, found: existing }, operation, plan.replace.get(id)?.operation, source, report);
}

/** Where nothing changed in what stands there now, but another has gone that had its number then, that one is meant. */
function goneFrom(version: RegulationVersion, { address, target }: AddressedOperation, existing: Element | null, base: RegulationVersion): Element | null {
  const own = existing && !target ? indexElements(version.text).byId.get(existing.id) : undefined;
  const named = findElement(version.text, address.steps);
  if (!own || !isFound(named) || named.element === own || livesOn(named.element, version, base)) return null;
  const words = (element: Element): string => printedLines({ ...element, marker: '', gap: '' }).join('\n');
  return words(own) === words(existing!) ? named.element : null;
}

/** The element of the earlier version: the one named, or the one that goes on in `existing`, or the one at the same address. */
function sourceOf(version: RegulationVersion, { address, target, version: word }: AddressedOperation, existing: Element | null, source: Source, report: Report): Element | null {
  if (!target && existing) {
    const element = indexElements(version.text).byId.get(existing.id);
    if (!element) report(diagnose('FG6064', { address: address.text, version: word!.text }, { source, span: word!.span }));
    return element ?? null;
  }
  const named = target ?? address;
  const found = findElement(version.text, named.steps);
  if (isFound(found)) return found.element;
  const at: Label = { source, span: named.span };
  report(target ? missingElement(version.text, target.text, found, at) : diagnose('FG6064', { address: address.text, version: word!.text }, at));
  return null;
}

/** Does an element of an earlier version still stand? What is deleted leaves its id to the next one of its number. */
const livesOn = ({ id }: Element, version: RegulationVersion, base: RegulationVersion): boolean => {
  const between = [base, ...earlierThan(base)];
  return between.slice(0, between.indexOf(version)).every(({ text }) => indexElements(text).byId.has(id));
};

/** The versions that this one was made of, the nearest first. */
const earlierThan = ({ previous }: RegulationVersion): RegulationVersion[] => (previous ? [previous, ...earlierThan(previous)] : []);
const earlier = (version: RegulationVersion, label: string): RegulationVersion | null => earlierThan(version).find((v) => v.text.version === label) ?? null;
