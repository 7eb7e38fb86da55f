/** Several amendments on one base: each applied to the text that the others leave, although it may have been written against another. */
import type { OperationSyntax } from '../../lang/ast.ts';
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { firstLine } from '../../lang/source.ts';
import { indexElements } from '../model/index-elements.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';
import type { ResolvedRegulation } from '../resolve/regulation.ts';
import { applyAmendment, type AppliedAmendment } from './amend-version.ts';
import { locatedIn, planAmendment, type AddressedOperation, type LocatedOperation } from './plan.ts';

export interface Composed {
  readonly version: RegulationVersion;
  readonly applied: readonly AppliedAmendment[];
}

/** The amendments of one regulation, as far as they have been adopted: the texts that others may have been written against. */
export interface Lineage {
  readonly regulation: ResolvedRegulation;
  readonly adopted: readonly ResolvedAmendment[];
}

export const lineageOf = (regulation: ResolvedRegulation, amendments: readonly ResolvedAmendment[]): Lineage =>
  ({ regulation, adopted: amendments.filter((a) => a.target === regulation.alias && a.status === 'adopted') });

/** The amendment, after which `amendment` was written; null for the base (and for one that names no version). */
export const parentOf = (amendment: ResolvedAmendment, among: readonly ResolvedAmendment[]): ResolvedAmendment | null =>
  among.find((a) => a !== amendment && a.version === amendment.baseVersion) ?? null;

/** What an amendment stands on, nearest first. */
export function ancestorsOf(amendment: ResolvedAmendment, among: readonly ResolvedAmendment[]): ResolvedAmendment[] {
  const ancestors: ResolvedAmendment[] = [];
  for (let at = parentOf(amendment, among); at && !ancestors.includes(at); at = parentOf(at, among)) ancestors.push(at);
  return ancestors;
}

/** Applies amendments in their order; null as soon as one does not fit, which is reported. `failed` is told which one. */
export function compose(lineage: Lineage, chosen: readonly ResolvedAmendment[], report: Report, failed: (amendment: ResolvedAmendment, applied: readonly AppliedAmendment[]) => void = () => {}): Composed | null {
  let version = lineage.regulation.base;
  const applied: AppliedAmendment[] = [];
  for (const amendment of chosen) {
    const against = versionNamed(amendment.baseVersion, lineage, applied);
    if (!against) {
      failed(amendment, applied);
      report(diagnose('FG6016', { version: amendment.baseVersion ?? '', known: [lineage.regulation.base.text.version, ...applied.map((a) => a.after.text.version)] }, { source: amendment.source, span: amendment.syntax.title.span }));
      return null;
    }
    if (against !== version && !rebases(amendment, against, version, report)) {
      failed(amendment, applied);
      return null;
    }
    let fits = true;
    const step = applyAmendment(version, amendment, (d) => {
      fits &&= d.severity !== 'error';
      report(d);
    }, against);
    if (!fits) failed(amendment, applied);
    applied.push(step);
    version = step.after;
  }
  return { version, applied };
}

/** The text that an amendment names after @: of those applied, or an adopted one that does not apply here. */
function versionNamed(name: string | null, lineage: Lineage, applied: readonly AppliedAmendment[]): RegulationVersion | null {
  if (name === null) return applied.at(-1)?.after ?? lineage.regulation.base;
  return applied.find((a) => a.after.text.version === name)?.after ?? textAfter(name, lineage, []);
}

/** The text that an adopted amendment makes by itself, of the text that it names. */
function textAfter(name: string, lineage: Lineage, seen: readonly string[]): RegulationVersion | null {
  if (name === lineage.regulation.base.text.version) return lineage.regulation.base;
  const amendment = seen.includes(name) ? undefined : lineage.adopted.find((a) => a.version === name);
  if (!amendment || amendment.baseVersion === null) return null;
  const before = textAfter(amendment.baseVersion, lineage, [...seen, name]);
  return before && applyAmendment(before, amendment, () => {}).after;
}

const operationsOf = (amendment: ResolvedAmendment): OperationSyntax[] => amendment.syntax.operations.filter((o): o is OperationSyntax => o.kind === 'operation');

/** Elements that an amendment changes, by the version that it was written against. */
function touchedBy(amendment: ResolvedAmendment, against: RegulationVersion): LocatedOperation[] {
  const plan = planAmendment(against, operationsOf(amendment), amendment.source, () => {});
  return locatedIn(plan);
}

/** Ids of the elements that an adopted amendment changes, with the address that it gives them. */
export function touchedIds(amendment: ResolvedAmendment, lineage: Lineage): ReadonlyMap<string, string> {
  const against = amendment.baseVersion === null ? lineage.regulation.base : textAfter(amendment.baseVersion, lineage, []);
  return new Map(against ? touchedBy(amendment, against).map(({ found, operation }) => [found.element.id, operation.address.text]) : []);
}

/** An amendment written against another version fits when what it touches stands there unchanged. */
function rebases(amendment: ResolvedAmendment, against: RegulationVersion, onto: RegulationVersion, report: Report): boolean {
  const [was, is] = [indexElements(against.text), indexElements(onto.text)];
  const conflicts = touchedBy(amendment, against).filter(({ found }) => {
    const [old, now] = [was.byId.get(found.element.id), is.byId.get(found.element.id)];
    return !old || !now || wordsOf(old) !== wordsOf(now);
  });
  for (const { operation } of conflicts) report(conflictOf(amendment, operation, against, onto));
  return conflicts.length === 0;
}

const conflictOf = (amendment: ResolvedAmendment, operation: AddressedOperation, against: RegulationVersion, onto: RegulationVersion): Diagnostic =>
  diagnose('FG6017', { address: operation.address.text, version: onto.text.version, base: against.text.version }, { source: amendment.source, span: operation.address.span }, { related: [{ source: onto.source, span: firstLine(onto.source), note: { zh: '已修改同一處', en: 'has changed the same place' } }] });

/** The words of an element with the numbers under it; its own number may have moved. */
const wordsOf = (element: Element): string => printedLines({ ...element, marker: '', gap: '' }).join('\n');
