/** Operations of an amendment → edits by element of the base. Operations are simultaneous: addresses name the base, results the final numbers. */
import type { OperationSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { elementLabel, indexElements, type ElementIndex } from '../model/index-elements.ts';
import type { RegulationVersion } from '../model/version.ts';
import { findElement, isFound, subtree, type AddressFailure, type FoundElement } from '../resolve/find-element.ts';
import { addInsertion, claim, isAddressed, locate, noRelations, type AddressedOperation, type Addresses, type Drafting, type Insertion, type LocatedOperation, type Move, type Relations } from './drafting.ts';
import { notBeside } from './beside.ts';
import { reportOpenGaps } from './open-gaps.ts';
import { planMerger, planRestoration, planSplit } from './plan-relations.ts';
import { reportTakenNumbers } from './taken-numbers.ts';

export type { AddressedOperation, Insertion, LocatedOperation } from './drafting.ts';

export interface AmendmentPlan {
  readonly replace: ReadonlyMap<string, LocatedOperation>;
  /** 序文 only: the element's own words. */
  readonly replaceOwn: ReadonlyMap<string, LocatedOperation>;
  readonly remove: ReadonlyMap<string, LocatedOperation>;
  readonly move: ReadonlyMap<string, Move>;
  readonly wordings: readonly LocatedOperation[];
  readonly insert: readonly Insertion[];
  readonly rename: OperationSyntax | null;
  readonly relations: Relations;
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
    move: new Map<string, Move>(), wordings: [] as LocatedOperation[], insert: [] as Insertion[], rename: null as OperationSyntax | null, relations: noRelations() };
  for (const operation of operations) {
    if (!isAddressed(operation)) plan.rename = operation.verb === '更名' ? operation : plan.rename;
    else if (operation.verb === '增訂') addInsertion(addresses, operation, source, plan.insert, report);
    else if (operation.verb === '合併') planMerger(addresses, operation, source, plan, report);
    else if (operation.verb === '分列') planSplit(addresses, operation, source, plan, report);
    else if (operation.verb === '回復') planRestoration(addresses, base, operation, source, plan, report);
    else addLocated(addresses, operation, source, plan, report);
  }
  reportCollisions(plan, index, source, report);
  reportJoinCollisions(plan, index, source, report);
  reportOpenGaps(base.text, { ...plan, index }, source, report);
  reportTakenNumbers(base.text, { ...plan, index }, source, report);
  return { ...plan, index };
}

/** Every operation with the elements of the base that it names, those of 增訂 apart; what a row is about comes last. */
export const locatedIn = (plan: Pick<AmendmentPlan, 'replace' | 'replaceOwn' | 'remove' | 'move' | 'wordings' | 'relations'>): LocatedOperation[] =>
  [...plan.remove.values(), ...plan.relations.absorbed.values(), ...plan.replace.values(), ...plan.replaceOwn.values(), ...plan.wordings, ...[...plan.move.values()].map((m) => m.located), ...[...plan.relations.joins.values()].map((j) => j.located)];

/** The same elements in another version. */
function follow(found: FoundElement | AddressFailure, index: ElementIndex | null): FoundElement | AddressFailure {
  if (!index || !isFound(found)) return found;
  const element = index.byId.get(found.element.id);
  return element ? { ...found, element, scope: found.scope.flatMap((e) => index.byId.get(e.id) ?? []) } : { reason: 'missing', step: 0, reached: null, candidates: [] };
}

function addLocated(addresses: Addresses, operation: AddressedOperation, source: Source, plan: Drafting, report: Report): void {
  const { address } = operation;
  if (operation.verb === '字句') {
    const found = locate(addresses, address, source, report, 'words');
    if (found) plan.wordings.push({ operation, found });
    return;
  }
  const found = locate(addresses, address, source, report, operation.verb === '修正' ? 'opening' : 'whole');
  if (!found) return;
  const located = { operation, found };
  const id = found.element.id;
  if (operation.verb === '移列') {
    if (!operation.target) return;
    const target = operation.target.steps.at(-1)!;
    const to = target.kind === 'annex' && found.element.level === 'annex' ? { number: null, annex: target.text } : 'number' in target ? { number: target.number } : null;
    if (!to) return report(notBeside(operation, operation.target, source));
    claim(plan.move, id, { located, ...to }, operation, plan.move.get(id)?.located.operation, source, report);
  } else if (operation.verb === '刪除') claim(plan.remove, id, located, operation, plan.remove.get(id)?.operation, source, report);
  else if (found.part === '序文') claim(plan.replaceOwn, id, located, operation, plan.replaceOwn.get(id)?.operation, source, report);
  else claim(plan.replace, id, located, operation, plan.replace.get(id)?.operation, source, report);
}

/** An element cannot be restated or deleted together with something inside it. */
function reportCollisions(plan: Drafting, index: ElementIndex, source: Source, report: Report): void {
  const whole = [...plan.replace, ...plan.remove];
  const inner = locatedIn(plan).map((located) => [located.found.element.id, located] as const);
  for (const [id, outer] of whole) {
    const inside = new Set(subtree(index.byId.get(id)!).map((e) => e.id));
    for (const [other, located] of inner) {
      if (located === outer || !inside.has(other) || (other === id && isCompatible(outer, located))) continue;
      report(diagnose('FG6006', { outer: elementLabel(index, id), inner: elementLabel(index, other) }, { source, span: located.operation.address.span },
        { related: [{ source, span: outer.operation.address.span, note: { zh: '這個操作已涵蓋整個條文', en: 'this operation covers the whole of it' } }] }));
    }
  }
}

/** 修正 together with 移列 of the same element is one amendment, and so are 合併 and 回復 of what stays; 刪除 goes with nothing. */
const isCompatible = (a: LocatedOperation, b: LocatedOperation): boolean =>
  ['修正', '合併', '回復'].includes(a.operation.verb) && b.operation.verb === '移列';

/** What is joined without a text is not moved besides, and does not take in others. */
function reportJoinCollisions(plan: Drafting, index: ElementIndex, source: Source, report: Report): void {
  const { joins, absorbed } = plan.relations;
  const refuse = ({ operation }: LocatedOperation, id: string, earlier: AddressedOperation): void =>
    report(diagnose('FG6006', { outer: elementLabel(index, id), inner: operation.address.text }, { source, span: operation.address.span }, { related: [{ source, span: earlier.address.span, note: { zh: '合併在這裡', en: 'the merger' } }] }));
  for (const [id, join] of joins) {
    const other = absorbed.get(id);
    if (other) refuse(other, id, join.located.operation);
  }
  for (const [id, { operation }] of absorbed) {
    const other = plan.move.get(id)?.located;
    if (other) refuse(other, id, operation);
  }
}
