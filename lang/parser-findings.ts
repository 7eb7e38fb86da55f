/** Findings of the front end: diagnostics without their file, so that a cached chunk can report again at another offset. */
import type { Source, Span } from './source.ts';
import { diagnose, type Diagnostic, type Localized } from './diagnostics/diagnostic.ts';
import type { Code, ParametersOf } from './diagnostics/catalogue.ts';

export interface FindingEdit {
  readonly span: Span;
  readonly text: string;
}

export interface FindingFix {
  readonly title: Localized;
  readonly edits: readonly FindingEdit[];
}

export interface Finding {
  readonly code: Code;
  readonly parameters: unknown;
  readonly span: Span;
  readonly related: readonly { readonly span: Span; readonly note: Localized }[];
  readonly fixes: readonly FindingFix[];
}

interface More {
  readonly related?: Finding['related'];
  readonly fixes?: readonly FindingFix[];
}

/** Where the passes of the front end put what they find; the parameters are checked against the catalogue. */
export type Find = <C extends Code>(code: C, parameters: ParametersOf<C>, span: Span, more?: More) => void;

/** A `Find` that appends to a list. */
export function collectFindings(into: Finding[]): Find {
  return (code, parameters, span, more = {}) => {
    into.push({ code, parameters, span, related: more.related ?? [], fixes: more.fixes ?? [] });
  };
}

/** The finding as a diagnostic of its file. */
export function diagnosticOf(finding: Finding, source: Source): Diagnostic {
  return diagnose(finding.code, finding.parameters as never, { source, span: finding.span }, {
    related: finding.related.map(({ span, note }) => ({ source, span, note })),
    fixes: finding.fixes.map(({ title, edits }) => ({ title, source, edits })),
  });
}

/** A fix that replaces one range. */
export const replaceFix = (zh: string, en: string, span: Span, text: string): FindingFix => ({ title: { zh, en }, edits: [{ span, text }] });

/** The fix behind 「您是不是要寫…」, or none when there is no suggestion. */
export function suggestionFix(suggestion: string | null, span: Span): readonly FindingFix[] {
  return suggestion === null ? [] : [replaceFix(`改成「${suggestion}」`, `Write 「${suggestion}」`, span, suggestion)];
}
