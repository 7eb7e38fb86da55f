/** What `fagui check` says beyond the passes: contradictions inside each text, and the documents that lie beside an amendment. */
import type { HeaderSyntax } from '../../lang/ast.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { CompiledRegulation, CompiledVersion, CompiledWorkspace } from '../pipeline.ts';
import type { AppliedAmendment } from '../consolidate/index.ts';
import { createReadOnce } from '../model/read-once.ts';
import { citableBy } from '../resolve/citable.ts';
import { headerValue } from '../resolve/regulation.ts';
import { checkAmendmentName } from './check-amendment-name.ts';
import { checkToldAmendments, type ToldLine } from './check-told-amendments.ts';
import { placeOfWords } from './imported-version.ts';
import { checkText } from './text/index.ts';

/** Texts of the workspace, or of some regulations of it, each version: what the amendment does not touch is told of once (the collector of the caller). */
export function checkTexts(compiled: CompiledWorkspace, report: Report, regulations: readonly CompiledRegulation[] = compiled.regulations): void {
  const bases = compiled.regulations.map((r) => r.regulation.base);
  const once = createReadOnce();
  for (const { regulation, versions } of regulations) {
    for (const { checked, applied, readable } of versions) {
      const { version } = checked;
      if (!readable) continue;
      const sources = [...(applied ? [applied.amendment.source] : []), regulation.source];
      if (applied) {
        checkAmendmentName(applied, report);
        checkToldAmendments(toldIn(applied), applied.before, sources, report);
      }
      const before = versions.find((v) => v.readable && v.checked.version === applied?.before)?.checked.version ?? null;
      checkText({ version, before, others: citableBy(version.text, bases), once, historyPlace: (index) => placeOfWords(version.text.history[index]!, sources) }, report, applied?.before.text.history.at(-1) !== version.text.history.at(-1));
    }
  }
}

/** The lines of the explanations of an amendment. */
const toldIn = ({ amendment: { syntax, source } }: AppliedAmendment): readonly ToldLine[] =>
  syntax.operations.flatMap((operation) => (operation.kind === 'operation' ? operation.explanation.map(({ text, span }) => ({ line: text, place: { source, span } })) : []));

/** A document that an amendment names in its head. */
export interface NamedDocument {
  readonly kind: '對照表' | '草案';
  /** As written. */
  readonly path: string;
  readonly place: Label;
  readonly regulation: CompiledRegulation;
  readonly version: CompiledVersion;
}

/** 對照表 and 草案 headers of the amendments, in order. */
export function documentsOf(compiled: CompiledWorkspace): NamedDocument[] {
  return compiled.regulations.flatMap((regulation) => regulation.versions.flatMap((version) => {
    const amendment = version.applied?.amendment;
    if (!amendment) return [];
    return (['對照表', '草案'] as const).flatMap((kind): NamedDocument[] => {
      const header: HeaderSyntax | undefined = headerValue(amendment.syntax, kind);
      return header ? [{ kind, path: header.value.text.trim(), place: { source: amendment.source, span: header.value.span }, regulation, version }] : [];
    });
  }));
}

export const unreadable = ({ path, place }: NamedDocument) => diagnose('FG6041', { path }, place);
