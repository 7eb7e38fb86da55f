/** What a plan is made of while it is made: operations with their elements, and what each of them claims. */
import type { AddressStep, AddressSyntax, OperationSyntax, TextNodeSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { type Element, type ProvisionNumber, type RegulationText } from '../model/regulation.ts';
import { isFound, stepsIn, type AddressFailure, type FoundElement } from '../resolve/find-element.ts';
import { missingElement } from '../resolve/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';

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
  readonly lines: readonly TextNodeSyntax[];
}

/** What 合併, 分列 and 回復 do besides replacing and removing. */
export interface Relations {
  /** Provisions whose 項 go behind those of another as they are, by the id of that one: a 合併 without a text. */
  readonly joins: Map<string, { readonly located: LocatedOperation; readonly absorbed: readonly LocatedOperation[] }>;
  /** The absorbed ones of `joins`, by their ids. */
  readonly absorbed: Map<string, LocatedOperation>;
  /** 合併: what a provision took in. */
  readonly merged: { readonly keeper: string; readonly absorbed: string }[];
  /** 分列: the provision that is divided. */
  readonly split: Map<string, AddressedOperation>;
  /** 回復: what an earlier version had. */
  readonly restored: Map<AddressedOperation, Restored>;
}
export interface Restored {
  readonly version: RegulationVersion;
  readonly element: Element;
}
export const noRelations = (): Relations => ({ joins: new Map(), absorbed: new Map(), merged: [], split: new Map(), restored: new Map() });

/** 移列: the new number, or the new name of an annex. */
export interface Move {
  readonly located: LocatedOperation;
  readonly number: ProvisionNumber | null;
  readonly annex?: string;
}

/** A plan that is being made. */
export interface Drafting {
  readonly replace: Map<string, LocatedOperation>;
  readonly replaceOwn: Map<string, LocatedOperation>;
  readonly remove: Map<string, LocatedOperation>;
  readonly move: Map<string, Move>;
  readonly wordings: LocatedOperation[];
  readonly insert: Insertion[];
  readonly relations: Relations;
}

/** How addresses become elements of the version that is amended. */
export interface Addresses {
  readonly text: RegulationText;
  find(steps: readonly AddressStep[]): FoundElement | AddressFailure;
}

/** 第三條第二處, 第二章第一條: said to be one of those with the same number. */
export const isOneOfSeveral = (steps: readonly AddressStep[]): boolean => steps[0]?.kind === 'heading' && steps.length > 1 || steps.some((step) => 'nth' in step && step.nth !== undefined);

export function claim<T>(map: Map<string, T>, id: string, value: T, { address }: AddressedOperation, earlier: AddressedOperation | undefined, source: Source, report: Report): void {
  if (earlier) report(diagnose('FG6004', { address: address.text }, { source, span: address.span }, { related: [{ source, span: earlier.address.span, note: { zh: '前一個操作在這裡', en: 'the earlier operation' } }] }));
  else map.set(id, value);
}

/**
 * The element that an address names; null when that is reported. 三[研究所] is several lines side by side, and 序文 only a part of an element:
 * `words` takes either, `opening` the 序文.
 */
export function locate(addresses: Addresses, { steps, text, span }: AddressSyntax, source: Source, report: Report, takes: 'whole' | 'opening' | 'words'): FoundElement | null {
  const found = addresses.find(steps);
  const at: Label = { source, span };
  if (!isFound(found)) {
    report(missingElement(addresses.text, text, found, at));
    return null;
  }
  const part = takes === 'words' ? null : steps.at(-1)!.kind === 'caption' ? '標目與其下各項' : takes === 'opening' && found.part === '序文' ? null : found.part;
  if (part !== null) report(diagnose('FG6003', { address: text, part }, at));
  return part === null ? found : null;
}

/** A new element goes to `address`, with these lines. */
export function addInsertion(addresses: Addresses, operation: AddressedOperation, source: Source, into: Insertion[], report: Report, { address, lines }: { readonly address: AddressSyntax; readonly lines: readonly TextNodeSyntax[] } = operation): void {
  const { text, span } = address;
  const steps = stepsIn(addresses.text, address.steps);
  const step = steps.at(-1);
  const at: Label = { source, span };
  if (!step || step.kind === 'part' || step.kind === 'caption' || step.kind === 'table') return report(diagnose('FG6005', { address: text }, at));
  // a heading (第二章前言, 第二章第一條) may come with the same amendment: it is looked up in the result
  if (steps.slice(0, -1).every(({ kind }) => kind === 'heading')) return void into.push({ operation, parent: null, step, lines });
  const found = addresses.find(steps.slice(0, -1));
  if (isFound(found)) into.push({ operation, parent: found.element, step, lines });
  else report(missingElement(addresses.text, text, found, at));
}
