/** base ⊕ amendments → one text and one set of rules for a date, a cohort and a status, or a diagnostic that says why not. */
import type { OperationSyntax } from '../../lang/ast.ts';
import { formatRoc, fromDays } from '../../lang/dates.ts';
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { firstLine } from '../../lang/source.ts';
import { indexElements } from '../model/index-elements.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';
import type { ResolvedRegulation } from '../resolve/regulation.ts';
import { applyPlan } from './apply.ts';
import { carryBlocks } from './carry-blocks.ts';
import { planAmendment } from './plan.ts';

export interface AppliedAmendment {
  readonly amendment: ResolvedAmendment;
  readonly before: RegulationVersion;
  readonly after: RegulationVersion;
  /** 說明 of the author by id of the provision (or heading) whose row it is. */
  readonly explanations: ReadonlyMap<string, readonly string[]>;
}

/** Applies one amendment to a version. Never throws; what cannot be applied is reported and left out. `against`: see `planAmendment`. */
export function applyAmendment(before: RegulationVersion, amendment: ResolvedAmendment, report: Report, against: RegulationVersion = before): AppliedAmendment {
  const operations = amendment.syntax.operations.filter((o): o is OperationSyntax => o.kind === 'operation');
  const plan = planAmendment(before, operations, amendment.source, report, against);
  const { text, application } = applyPlan(before, plan, amendment.source, report);
  const history = [...(amendment.restatedHistory ?? text.history), ...amendment.historyLines];
  const amended = { ...text, version: amendment.version, history, institution: amendment.institution ?? text.institution };
  const blocks = carryBlocks(before, amended, application.phrases, amendment, application);
  const alive = new Set(indexElements(amended).byId.keys());
  const origins = new Map([...application.origins].filter(([id]) => alive.has(id)));
  const after: RegulationVersion = { text: amended, uses: before.uses, origins, phrases: application.phrases.filter((p) => alive.has(p.elementId)), blocks, source: amendment.source };
  return { amendment, before, after, explanations: explanationsOf(before, after, operations, plan) };
}

/** Several operations in one provision make one row: their 說明 are joined in file order. */
function explanationsOf(before: RegulationVersion, after: RegulationVersion, operations: readonly OperationSyntax[], plan: ReturnType<typeof planAmendment>): Map<string, string[]> {
  const explanations = new Map<string, string[]>();
  const topOf = (id: string): string => {
    let at = plan.index.byId.get(id);
    for (let parent = at && plan.index.parents.get(at.id); parent; parent = plan.index.parents.get(parent.id)) at = parent;
    return at?.id ?? id;
  };
  const located = [...plan.replace.values(), ...plan.replaceOwn.values(), ...plan.remove.values(), ...plan.wordings, ...[...plan.move.values()].map((m) => m.located)];
  const added = after.text.body.filter((e) => !before.text.body.some((b) => b.id === e.id));
  for (const operation of operations) {
    if (!operation.explanation.length) continue;
    const found = located.find((l) => l.operation === operation)?.found.element;
    const insertion = plan.insert.find((i) => i.operation === operation);
    const step = insertion?.step;
    const top = found ? topOf(found.id) : insertion?.parent ? topOf(insertion.parent.id)
      : operation === plan.rename ? TITLE_ROW
      : added.find((e) => (step && 'number' in step ? String(e.number) === String(step.number) && (step.kind === 'heading' ? e.level === step.level : true) : e.level === 'annex'))?.id;
    if (top === undefined) continue;
    explanations.set(top, [...(explanations.get(top) ?? []), ...operation.explanation.map((w) => w.text)]);
  }
  return explanations;
}

/** Key of the explanation of a change of name, as `compareVersions` looks it up. */
const TITLE_ROW = '';

// ------------------------------------------------------------------------------------------------ versions

export interface VersionChoice {
  /** Days since 1970-01-01; null: the newest adopted text. */
  readonly asOf: number | null;
  /** Admission year (民國); null: amendments for certain cohorts do not count. */
  readonly cohort: number | null;
  /** Aliases of drafts to include. */
  readonly drafts: readonly string[];
}

export interface ChosenVersion {
  readonly version: RegulationVersion;
  readonly applied: readonly AppliedAmendment[];
}

/** The one text for a date, a cohort and a status; null with a diagnostic when there is none. */
export function consolidate(regulation: ResolvedRegulation, amendments: readonly ResolvedAmendment[], choice: VersionChoice, report: Report): ChosenVersion | null {
  if (choice.asOf !== null && regulation.effectiveFrom !== null && choice.asOf < regulation.effectiveFrom) {
    report(outsideVersions(regulation, choice.asOf));
    return null;
  }
  const chosen = amendments.filter((a) => a.target === regulation.alias && isChosen(a, choice)).sort(byEffect);
  let version = regulation.base;
  const applied: AppliedAmendment[] = [];
  for (const amendment of chosen) {
    const against = versionNamed(amendment.baseVersion, regulation, applied);
    if (!against) {
      report(diagnose('FG6016', { version: amendment.baseVersion ?? '', known: [regulation.base.text.version, ...applied.map((a) => a.after.text.version)] }, { source: amendment.source, span: amendment.syntax.title.span }));
      return null;
    }
    if (against !== version && !rebases(amendment, against, version, report)) return null;
    const step = applyAmendment(version, amendment, report, against);
    applied.push(step);
    version = step.after;
  }
  return { version, applied };
}

function isChosen(amendment: ResolvedAmendment, choice: VersionChoice): boolean {
  if (choice.drafts.includes(amendment.alias)) return true;
  if (amendment.status === 'draft' || amendment.effectiveFrom === null) return false;
  if (choice.asOf !== null && amendment.effectiveFrom > choice.asOf) return false;
  return amendment.cohortFrom === null || (choice.cohort !== null && choice.cohort >= amendment.cohortFrom);
}

/** Adopted ones by date of effect, drafts after them, each by alias. */
function byEffect(a: ResolvedAmendment, b: ResolvedAmendment): number {
  const [left, right] = [a.effectiveFrom ?? Infinity, b.effectiveFrom ?? Infinity];
  return left !== right ? (left < right ? -1 : 1) : a.alias < b.alias ? -1 : 1;
}

function versionNamed(name: string | null, regulation: ResolvedRegulation, applied: readonly AppliedAmendment[]): RegulationVersion | null {
  if (name === null) return applied.at(-1)?.after ?? regulation.base;
  if (name === regulation.base.text.version) return regulation.base;
  return applied.find((a) => a.after.text.version === name)?.after ?? null;
}

/** A draft written against another version fits when what it touches stands there unchanged. */
function rebases(amendment: ResolvedAmendment, against: RegulationVersion, onto: RegulationVersion, report: Report): boolean {
  const plan = planAmendment(against, amendment.syntax.operations.filter((o): o is OperationSyntax => o.kind === 'operation'), amendment.source, () => {});
  const [was, is] = [indexElements(against.text), indexElements(onto.text)];
  const touched = [...plan.replace.values(), ...plan.replaceOwn.values(), ...plan.remove.values(), ...plan.wordings, ...[...plan.move.values()].map((m) => m.located)];
  const conflicts = touched.filter(({ found }) => {
    const [old, now] = [was.byId.get(found.element.id), is.byId.get(found.element.id)];
    return !old || !now || wordsOf(old) !== wordsOf(now);
  });
  for (const { operation } of conflicts) {
    report(diagnose('FG6017', { address: operation.address?.text ?? '', version: onto.text.version, base: against.text.version }, { source: amendment.source, span: operation.address?.span ?? operation.span }, { related: [{ source: onto.source, span: firstLine(onto.source), note: { zh: '已修改同一處', en: 'has changed the same place' } }] }));
  }
  return conflicts.length === 0;
}

/** The words of an element with the numbers under it; its own number may have moved. */
const wordsOf = (element: Element): string => printedLines({ ...element, marker: '', gap: '' }).join('\n');

function outsideVersions(regulation: ResolvedRegulation, asOf: number): Diagnostic {
  return diagnose('FG6018', { regulation: regulation.alias, date: formatRoc(fromDays(asOf)), from: formatRoc(fromDays(regulation.effectiveFrom!)) }, { source: regulation.source, span: regulation.syntax.title.span });
}
