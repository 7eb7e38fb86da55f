/** Diagnostics for programs: one JSON document. Offsets are UTF-16 units from the start of the file, lines and columns count from 1. */
import { helpOf, messageOf, type Diagnostic, type Label } from './diagnostic.ts';
import type { Language } from './render.ts';
import { countDiagnostics, placeOf } from './render-order.ts';

/** `{diagnostics: […], summary: {errors, warnings, information}}`, indented, with a line end. */
export function renderJson(diagnostics: readonly Diagnostic[], language: Language): string {
  const document = { diagnostics: diagnostics.map((d) => toJson(d, language)), summary: countDiagnostics(diagnostics) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** One diagnostic as plain data. */
export function toJson(diagnostic: Diagnostic, language: Language): Record<string, unknown> {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: messageOf(diagnostic, language),
    ...labelToJson(diagnostic.primary, language),
    related: diagnostic.related.map((label) => labelToJson(label, language)),
    help: helpOf(diagnostic, language),
    fixes: diagnostic.fixes.map((fix) => ({
      title: fix.title[language],
      path: fix.source.path,
      edits: fix.edits.map(({ span, text }) => ({ span: { start: span.start, end: span.end }, text })),
    })),
  };
}

const labelToJson = (label: Label, language: Language): Record<string, unknown> => ({
  path: label.source.path,
  span: { start: label.span.start, end: label.span.end },
  ...placeOf(label),
  note: label.note?.[language] ?? null,
});
