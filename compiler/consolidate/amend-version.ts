/** A version and one amendment → the next version. */
import type { OperationSyntax } from '../../lang/ast.ts';
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import { indexElements } from '../model/index-elements.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';
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
