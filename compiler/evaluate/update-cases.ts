/** The files of failed cases with their expectations rewritten to what the evaluator gives: each file whole or not at all. */
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { createSource, type Source } from '../../lang/source.ts';
import { compileWorkspace, type CompiledWorkspace } from '../pipeline.ts';
import { runCases, type CaseResult } from './run-cases.ts';

export interface UpdatedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface CaseUpdates {
  readonly updated: readonly UpdatedFile[];
  /** Files that stay as they are, with what stands in the way; nothing: the rewritten cases would fail again. */
  readonly refused: readonly { readonly path: string; readonly findings: readonly Diagnostic[] }[];
}

/** @param isAsked which files may be rewritten, by path. Nothing is written here. */
export function updateCases(compiled: CompiledWorkspace, diagnostics: readonly Diagnostic[], isAsked: (path: string) => boolean): CaseUpdates {
  const sources = compiled.resolved.files.map((f) => f.source);
  const failed = new Map<string, CaseResult[]>();
  for (const result of compiled.regulations.flatMap(runCases)) if (!result.passed && isAsked(result.path)) failed.set(result.path, [...(failed.get(result.path) ?? []), result]);
  const errorsIn = (path: string): Diagnostic[] => diagnostics.filter((d) => d.severity === 'error' && d.primary.source.path === path);
  const refused = new Map<string, readonly Diagnostic[]>();
  const rewritten = new Map<string, string>();
  for (const { path, text } of sources.filter((s) => isAsked(s.path))) {
    const results = failed.get(path) ?? [];
    const inTheWay = [...errorsIn(path), ...results.filter((r) => r.corrections === null).flatMap((r) => r.findings)];
    if (inTheWay.length > 0) refused.set(path, inTheWay);
    else if (results.length > 0) rewritten.set(path, corrected(text, results));
  }
  for (const path of failingAgain(sources, rewritten)) {
    rewritten.delete(path);
    refused.set(path, []);
  }
  return {
    updated: sources.flatMap(({ path, text }) => (rewritten.has(path) ? [{ path, before: text, after: rewritten.get(path)! }] : [])),
    refused: [...refused].map(([path, findings]) => ({ path, findings })),
  };
}

/** Only the words of the expectations change. */
function corrected(text: string, results: readonly CaseResult[]): string {
  const edits = results.flatMap((r) => r.corrections ?? []).sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((out, { span, text: words }) => out.slice(0, span.start) + words + out.slice(span.end), text);
}

/** Rewritten files whose cases would not all be right, or that could not be read any more. */
function failingAgain(sources: readonly Source[], rewritten: ReadonlyMap<string, string>): Set<string> {
  if (rewritten.size === 0) return new Set();
  const compiled = compileWorkspace(sources.map((s) => (rewritten.has(s.path) ? createSource(s.path, rewritten.get(s.path)!) : s)));
  const wrong = [...compiled.regulations.flatMap(runCases).filter((r) => !r.passed).map((r) => r.path), ...compiled.diagnostics.filter((d) => d.severity === 'error').map((d) => d.primary.source.path)];
  return new Set(wrong.filter((path) => rewritten.has(path)));
}

/** The changed lines of a file as a unified diff; both texts have the same lines in the same places. */
export function lineDifference({ path, before, after }: UpdatedFile, context = 1): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const changed = old.flatMap((line, i) => (line === now[i] ? [] : [i]));
  const hunks: [number, number][] = [];
  for (const i of changed) {
    const last = hunks.at(-1);
    const [from, to] = [Math.max(0, i - context), Math.min(old.length - 1, i + context)];
    if (last && from <= last[1] + 1) last[1] = to;
    else hunks.push([from, to]);
  }
  const hunk = ([from, to]: [number, number]): string => {
    const lines = old.slice(from, to + 1).flatMap((line, i) => (line === now[from + i] ? [` ${line}`] : [`-${line}`, `+${now[from + i]}`]));
    return `@@ -${from + 1},${to - from + 1} +${from + 1},${to - from + 1} @@\n${lines.join('\n')}\n`;
  };
  return `--- ${path}\n+++ ${path}\n${hunks.map(hunk).join('')}`;
}
