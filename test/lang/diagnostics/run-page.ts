/** What the compiler finds in the sample of a page: reading, checking, consolidating all drafts together, running the cases. */
import { consolidate } from '../../../compiler/consolidate/index.ts';
import { runCases } from '../../../compiler/evaluate/run-cases.ts';
import { collectDiagnostics } from '../../../compiler/diagnostics.ts';
import { checkNamedDocument } from '../../../compiler/drift/check-amendment.ts';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { checkTexts, documentsOf, unreadable } from '../../../compiler/drift/check-workspace.ts';
import { compileWorkspace, type CompiledWorkspace } from '../../../compiler/pipeline.ts';
import { verifyWorkspace } from '../../../compiler/verify/verify-workspace.ts';
import type { Diagnostic } from '../../../lang/diagnostics/diagnostic.ts';
import type { Sample } from '../../../lang/diagnostics/pages.ts';
import { createSource, positionAt, sliceSpan } from '../../../lang/source.ts';

/** What `fagui check` adds: contradictions of the texts, and of the documents that amendments name. */
function contradictions(compiled: CompiledWorkspace, sample: Sample): Diagnostic[] {
  const found = collectDiagnostics();
  checkTexts(compiled, found.report);
  for (const document of documentsOf(compiled)) {
    const text = sample[document.path];
    if (text === undefined) found.report(unreadable(document));
    else checkNamedDocument(document, { name: document.path, bytes: new TextEncoder().encode(text) }, found.report);
  }
  return found.sorted();
}

/** Documents on their own, as `fagui check` is given them without a workspace. */
export const isOfDocuments = (sample: Sample): boolean => !Object.keys(sample).some((path) => path.endsWith('.fagui'));

/** @param proofs with what `fagui verify` adds */
export function findingsOf(sample: Sample, proofs = false): Diagnostic[] {
  if (isOfDocuments(sample)) return [...checkDocuments(Object.entries(sample).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics];
  const compiled = compileWorkspace(Object.entries(sample).filter(([path]) => path.endsWith('.fagui')).map(([path, text]) => createSource(path, text)));
  const { amendments } = compiled.resolved;
  const together: Diagnostic[] = [];
  for (const { regulation } of compiled.regulations) {
    consolidate(regulation, amendments, { asOf: null, cohort: null, drafts: amendments.filter((a) => a.status === 'draft').map((a) => a.alias) }, (d) => together.push(d));
  }
  // an amendment on its own was compiled already; only what comes of several is new
  const conflicts = together.filter((d) => d.code === 'FG6017');
  return [...compiled.diagnostics, ...contradictions(compiled, sample), ...conflicts, ...compiled.regulations.flatMap((r) => runCases(r).flatMap((c) => c.findings)), ...(proofs ? verifyWorkspace(compiled).map((f) => f.diagnostic) : [])];
}

/** `regulation.fagui:5:3 words`, control characters escaped. */
export function placeShown({ primary }: Diagnostic): string {
  const { line, column } = positionAt(primary.source, primary.span.start);
  const words = sliceSpan(primary.source, primary.span).replace(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e]/g, (c) => `<${c.charCodeAt(0).toString(16)}>`);
  return `${primary.source.path}:${line + 1}:${column + 1} ${words}`;
}

/** Codes of `fagui verify`: its findings belong to the pages of those only. */
export const isProof = (code: string): boolean => /^FG71/.test(code);
