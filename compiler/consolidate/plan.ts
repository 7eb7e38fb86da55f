/** Operations of an amendment → edits by element of the base. Operations are simultaneous: addresses name the base, results the final numbers. */
import type { AddressStep, AddressSyntax, OperationSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { elementLabel, indexElements, type ElementIndex } from '../model/index-elements.ts';
import { isHeading, type Element, type ProvisionNumber, type RegulationText } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { findElement, isFound, subtree, type AddressFailure, type FoundElement } from '../resolve/find-element.ts';
import { missingElement } from '../resolve/regulation.ts';

/** An operation on a place. The parser has reported those without one, apart from a new name. */
export interface AddressedOperation extends OperationSyntax {
  readonly address: AddressSyntax;
}
export const isAddressed = (operation: OperationSyntax): operation is AddressedOperation => operation.address !== null;

/** An operation that found its element. */
export interface LocatedOperation {
  readonly operation: AddressedOperation;
  readonly found: FoundElement;
}
/** A new element: where it goes. */
export interface Insertion {
  readonly operation: AddressedOperation;
  /** The element it goes under; null for provisions, headings and annexes. */
  readonly parent: Element | null;
  readonly step: AddressStep;
}

export interface AmendmentPlan {
  readonly replace: ReadonlyMap<string, LocatedOperation>;
  /** 序文 only: the element's own words. */
  readonly replaceOwn: ReadonlyMap<string, LocatedOperation>;
  readonly remove: ReadonlyMap<string, LocatedOperation>;
  readonly move: ReadonlyMap<string, { readonly located: LocatedOperation; readonly number: ProvisionNumber }>;
  readonly wordings: readonly LocatedOperation[];
  readonly insert: readonly Insertion[];
  readonly rename: OperationSyntax | null;
  readonly index: ElementIndex;
}

/**
 * `against`: the version whose numbering the addresses use, when it is not the one that is amended; elements are followed from there by their
 * identity.
 */
export function planAmendment(base: RegulationVersion, operations: readonly OperationSyntax[], source: Source, report: Report, against: RegulationVersion = base): AmendmentPlan {
  const index = indexElements(base.text);
  const addresses: Addresses = { text: against.text, find: (steps) => follow(findElement(against.text, steps), against === base ? null : index) };
  const plan = { replace: new Map<string, LocatedOperation>(), replaceOwn: new Map<string, LocatedOperation>(), remove: new Map<string, LocatedOperation>(),
    move: new Map<string, { located: LocatedOperation; number: ProvisionNumber }>(), wordings: [] as LocatedOperation[], insert: [] as Insertion[], rename: null as OperationSyntax | null };
  for (const operation of operations) {
    if (!isAddressed(operation)) plan.rename = operation.verb === '更名' ? operation : plan.rename;
    else if (operation.verb === '增訂') addInsertion(addresses, operation, source, plan.insert, report);
    else addLocated(addresses, operation, source, plan, report);
  }
  reportCollisions(plan, index, source, report);
  return { ...plan, index };
}

type Drafting = { replace: Map<string, LocatedOperation>; replaceOwn: Map<string, LocatedOperation>; remove: Map<string, LocatedOperation>; move: Map<string, { located: LocatedOperation; number: ProvisionNumber }>; wordings: LocatedOperation[] };

/** How addresses become elements of the version that is amended. */
interface Addresses {
  readonly text: RegulationText;
  find(steps: readonly AddressStep[]): FoundElement | AddressFailure;
}

/** The same elements in another version. */
function follow(found: FoundElement | AddressFailure, index: ElementIndex | null): FoundElement | AddressFailure {
  if (!index || !isFound(found)) return found;
  const element = index.byId.get(found.element.id);
  return element ? { ...found, element, scope: found.scope.flatMap((e) => index.byId.get(e.id) ?? []) } : { reason: 'missing', step: 0, reached: null, candidates: [] };
}

function addLocated(addresses: Addresses, operation: AddressedOperation, source: Source, plan: Drafting, report: Report): void {
  const { address } = operation;
  const found = addresses.find(address.steps);
  const at: Label = { source, span: address.span };
  if (!isFound(found)) return report(missingElement(addresses.text, address.text, found, at));
  const located = { operation, found };
  // 三[研究所]: several lines side by side, which are changed one by one
  const isCaptioned = address.steps.at(-1)!.kind === 'caption';
  const id = found.element.id;
  const restatesOwn = found.part === '序文' && operation.verb === '修正';
  if (operation.verb === '字句') plan.wordings.push(located);
  else if (isCaptioned) report(diagnose('FG6003', { address: address.text, part: '標目與其下各項' }, at));
  else if (found.part !== null && !restatesOwn) report(diagnose('FG6003', { address: address.text, part: found.part }, at));
  else if (operation.verb === '移列') {
    const target = operation.target?.steps.at(-1);
    if (target && 'number' in target) claim(plan.move, id, { located, number: target.number }, operation, plan.move.get(id)?.located.operation, source, report);
  } else if (operation.verb === '刪除') claim(plan.remove, id, located, operation, plan.remove.get(id)?.operation, source, report);
  else if (restatesOwn) claim(plan.replaceOwn, id, located, operation, plan.replaceOwn.get(id)?.operation, source, report);
  else claim(plan.replace, id, located, operation, plan.replace.get(id)?.operation, source, report);
}

function claim<T>(map: Map<string, T>, id: string, value: T, { address }: AddressedOperation, earlier: AddressedOperation | undefined, source: Source, report: Report): void {
  if (earlier) report(diagnose('FG6004', { address: address.text }, { source, span: address.span }, { related: [{ source, span: earlier.address.span, note: { zh: '前一個操作在這裡', en: 'the earlier operation' } }] }));
  else map.set(id, value);
}

function addInsertion(addresses: Addresses, operation: AddressedOperation, source: Source, into: Insertion[], report: Report): void {
  const { steps, text, span } = operation.address;
  const step = steps.at(-1);
  const at: Label = { source, span };
  if (!step || step.kind === 'part' || step.kind === 'caption' || step.kind === 'table') return report(diagnose('FG6005', { address: text }, at));
  if (steps.length === 1) return void into.push({ operation, parent: null, step });
  const found = addresses.find(steps.slice(0, -1));
  if (isFound(found)) into.push({ operation, parent: isHeading(found.element) ? null : found.element, step });
  else report(missingElement(addresses.text, text, found, at));
}

/** An element cannot be restated or deleted together with something inside it. */
function reportCollisions(plan: Drafting, index: ElementIndex, source: Source, report: Report): void {
  const whole = [...plan.replace, ...plan.remove];
  const inner = [...whole, ...plan.replaceOwn, ...plan.wordings.map((w) => [w.found.element.id, w] as const), ...[...plan.move].map(([id, m]) => [id, m.located] as const)];
  for (const [id, outer] of whole) {
    const inside = new Set(subtree(index.byId.get(id)!).map((e) => e.id));
    for (const [other, located] of inner) {
      if (located === outer || !inside.has(other) || (other === id && isCompatible(outer, located))) continue;
      report(diagnose('FG6006', { outer: elementLabel(index, id), inner: elementLabel(index, other) }, { source, span: located.operation.address.span },
        { related: [{ source, span: outer.operation.address.span, note: { zh: '這個操作已涵蓋整個條文', en: 'this operation covers the whole of it' } }] }));
    }
  }
}

/** 修正 together with 移列 of the same element is one amendment; 刪除 goes with nothing. */
const isCompatible = (a: LocatedOperation, b: LocatedOperation): boolean =>
  a.operation.verb === '修正' && b.operation.verb === '移列';
