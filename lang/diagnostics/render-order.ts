/** The order in which diagnostics are shown, and how many. */
import { positionAt } from '../source.ts';
import type { Diagnostic } from './diagnostic.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By path, place and code; independent of the order of the passes. Equal ones stay in their order. */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) =>
    compare(a.primary.source.path, b.primary.source.path) || a.primary.span.start - b.primary.span.start || a.primary.span.end - b.primary.span.end || compare(a.code, b.code));
}

/** Diagnostics shown for one file; the rest mostly follows from the first. */
const SHOWN_PER_FILE = 100;

/** The first of each file, errors before the others where not all can be shown, and how many were left out. */
export function limitDiagnostics(ordered: readonly Diagnostic[], limit = SHOWN_PER_FILE): { shown: Diagnostic[]; hidden: number } {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of ordered) {
    const { path } = diagnostic.primary.source;
    const list = byFile.get(path);
    if (list) list.push(diagnostic);
    else byFile.set(path, [diagnostic]);
  }
  const kept = new Set<Diagnostic>();
  for (const list of byFile.values()) {
    const errorsFirst = list.length <= limit ? list : [...list.filter((d) => d.severity === 'error'), ...list.filter((d) => d.severity !== 'error')];
    for (const diagnostic of errorsFirst.slice(0, limit)) kept.add(diagnostic);
  }
  return { shown: ordered.filter((d) => kept.has(d)), hidden: ordered.length - kept.size };
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** How many there are of each severity. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: string): number => diagnostics.filter((d) => d.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), information: count('information') };
}

/** True for a diagnostic about a file as a whole: there is a path, and no text to show. */
export const isWholeFile = ({ source, span }: Diagnostic['primary']): boolean => source.text === '' && span.start === 0 && span.end === 0;

/** One-based line and column (UTF-16 units) of both ends of a span. */
export function placeOf(label: Diagnostic['primary']): { line: number; column: number; endLine: number; endColumn: number } {
  const start = positionAt(label.source, label.span.start);
  const end = positionAt(label.source, Math.max(label.span.start, label.span.end));
  return { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}
