/** Diagnostics of a whole run: each once, in order of file and place. */
import type { Diagnostic, Label, Report } from '../lang/diagnostics/diagnostic.ts';
import type { Source } from '../lang/source.ts';

export interface DiagnosticCollector {
  readonly report: Report;
  /** For a text that exists only after something else (an amendment): what is new there names it as a related place. */
  reportAfter(cause: Label): Report;
  sorted(): Diagnostic[];
  /** Files with an error found so far. */
  faulty(): ReadonlySet<Source>;
}

const keyOf = (d: Diagnostic): string => `${d.code} ${d.primary.source.path} ${d.primary.span.start} ${d.primary.span.end} ${JSON.stringify(d.parameters)}`;

/** A report function for the passes, and the list that it fills. */
export function collectDiagnostics(): DiagnosticCollector {
  const found = new Map<string, Diagnostic>();
  const report: Report = (diagnostic) => {
    const key = keyOf(diagnostic);
    if (!found.has(key)) found.set(key, diagnostic);
  };
  return {
    report,
    reportAfter: (cause) => (d) => report(d.primary.source === cause.source ? d : { ...d, related: [...d.related, cause] }),
    sorted: () => [...found.values()].sort(byPlace),
    faulty: () => new Set([...found.values()].filter((d) => d.severity === 'error').map((d) => d.primary.source)),
  };
}

/** In order of file and place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [left, right] = [a.primary.source.path, b.primary.source.path];
  if (left !== right) return left < right ? -1 : 1;
  return a.primary.span.start - b.primary.span.start || a.primary.span.end - b.primary.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Is any of them an error? Warnings do not count. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some((d) => d.severity === 'error');
