/** 移列 and 分列 give other numbers in the same list: what is to stand elsewhere is written there anew. */
import type { AddressStep, AddressSyntax } from '../../lang/ast.ts';
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import type { RegulationText } from '../model/regulation.ts';
import { findElement, isFound } from '../resolve/find-element.ts';
import type { AddressedOperation } from './drafting.ts';
import type { AmendmentPlan } from './plan.ts';

const levelOf = (step: AddressStep): string | null => ('level' in step ? step.level : null);

/** The same kind of step behind the same number of others: a part stands where the whole stood. */
export function isBeside(target: AddressSyntax, whole: AddressSyntax): boolean {
  const [a, b] = [target.steps.at(-1)!, whole.steps.at(-1)!];
  const home = (steps: AddressSyntax['steps']): string => steps.slice(0, -1).map((step) => ('number' in step ? String(step.number) : JSON.stringify(step))).join(' ');
  return a.kind === b.kind && levelOf(a) === levelOf(b) && home(target.steps) === home(whole.steps);
}

export const notBeside = ({ address, verb }: AddressedOperation, target: AddressSyntax, source: Source): Diagnostic =>
  diagnose('FG6062', { address: address.text.trim(), target: target.text.trim(), verb }, { source, span: target.span });

/** 移列 to an address that does not name what was moved, neither by the numbers of `after` nor as they are written. */
export function reportStrayTargets(after: RegulationText, plan: AmendmentPlan, source: Source, report: Report): void {
  for (const [id, { located: { operation } }] of plan.move) {
    const { target, address } = operation;
    if (!target || operation.verb !== '移列' || isBeside(target, address)) continue;
    const found = findElement(after, target.steps);
    const named = isFound(found) ? [found.element] : found.candidates;
    if (!named.some((e) => e.id === id)) report(notBeside(operation, target, source));
  }
}
