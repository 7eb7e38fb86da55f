/** A version and one amendment → the next version. */
import type { OperationSyntax } from '../../lang/ast.ts';
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { indexElements } from '../model/index-elements.ts';
import { captionsOf, type RegulationVersion } from '../model/version.ts';
import type { RegulationText } from '../model/regulation.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';
import { headerValue } from '../resolve/regulation.ts';
import { applyPlan } from './apply.ts';
import { carryBlocks } from './carry-blocks.ts';
import { locatedIn, planAmendment, type AmendmentPlan } from './plan.ts';

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
  const { text, application } = applyPlan(before, plan, amendment.source, report, styleAfter(before, amendment, report));
  const history = [...(amendment.restatedHistory ?? text.history), ...amendment.historyLines];
  const amended = { ...text, version: amendment.version, history, institution: amendment.institution ?? text.institution, captions: captionsOf(application.phrases) };
  const blocks = carryBlocks(before, amended, application.phrases, amendment, application);
  const alive = new Set(indexElements(amended).byId.keys());
  const origins = new Map([...application.origins].filter(([id]) => alive.has(id)));
  const merged = plan.relations.merged.map(({ keeper, absorbed }) => ({ current: absorbed, amended: keeper }));
  const split = [...application.parts].flatMap(([current, parts]) => parts.map((id) => ({ current, amended: id })));
  const after: RegulationVersion = { text: amended, uses: before.uses, ...(before.terms ? { terms: before.terms } : {}), origins, phrases: application.phrases.filter((p) => alive.has(p.elementId)), blocks, source: amendment.source, previous: before, declared: { merged, split } };
  const rows = rowsOf(operations, plan, application.made);
  for (const of of rows.values()) reportUnexplained(of, amendment, report);
  return { amendment, before, after, explanations: new Map([...rows].map(([row, of]) => [row, of.flatMap((o) => o.explanation.map((w) => w.text))])) };
}

/** 體例 of the amendment: the whole text is numbered otherwise from then on. */
function styleAfter({ text }: RegulationVersion, { syntax, source }: ResolvedAmendment, report: Report): RegulationText['style'] {
  const header = headerValue(syntax, '體例');
  const words = header?.value.text.trim() ?? '';
  if (header && !/^[條點]$/.test(words)) report(diagnose('FG3008', { words }, { source, span: header.value.span }));
  return words === '條' || words === '點' ? words : text.style;
}

/** A row of which nobody says why; a provision that is deleted or moved as a whole says it by the stock words of its row. */
function reportUnexplained(operations: readonly OperationSyntax[], { source }: ResolvedAmendment, report: Report): void {
  if (operations.some((o) => o.explanation.length > 0)) return;
  const first = operations.find((o) => (o.verb !== '刪除' && o.verb !== '移列') || (o.address?.steps.length ?? 0) > 1);
  if (!first) return;
  const at = first.address ?? { text: first.verb, span: first.verbSpan };
  report(diagnose('FG6068', { address: at.text }, { source, span: at.span }));
}

/** Several operations in one provision make one row, in file order. `made`: the new element of an operation. */
function rowsOf(operations: readonly OperationSyntax[], plan: AmendmentPlan, made: ReadonlyMap<OperationSyntax, string>): Map<string, OperationSyntax[]> {
  const rows = new Map<string, OperationSyntax[]>();
  const topOf = (id: string): string => {
    const parent = plan.index.parents.get(id);
    return parent ? topOf(parent.id) : id;
  };
  const located = locatedIn(plan);
  const places = new Map([...made, ...plan.insert.flatMap(({ operation, parent }) => (parent ? [[operation, parent.id] as const] : [])), ...located.map(({ operation, found }) => [operation, found.element.id] as const)]);
  for (const operation of operations) {
    const place = places.get(operation);
    const row = operation === plan.rename ? TITLE_ROW : place && topOf(place);
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), operation]);
  }
  return rows;
}

/** Key of the explanation of a change of name, as `compareVersions` looks it up. */
const TITLE_ROW = '';
