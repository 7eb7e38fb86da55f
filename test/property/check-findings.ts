/** What must hold of everything that the compiler finds, whatever the files. */
import { expect } from 'vitest';
import { compileWorkspace, type CompiledWorkspace } from '../../compiler/pipeline.ts';
import { runCases } from '../../compiler/evaluate/run-cases.ts';
import { helpOf, messageOf, type Diagnostic, type Label } from '../../lang/diagnostics/diagnostic.ts';
import { createSource, type Source } from '../../lang/source.ts';

export type Files = Readonly<Record<string, string>>;

export const sourcesOf = (files: Files): Source[] => Object.entries(files).map(([path, text]) => createSource(path, text));

const isInside = ({ source, span }: Label, sources: readonly Source[]): boolean =>
  sources.includes(source) && Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start <= span.end && span.end <= source.text.length;

function checkFinding(d: Diagnostic, sources: readonly Source[]): void {
  const words = [messageOf(d, 'zh'), messageOf(d, 'en'), helpOf(d, 'zh') ?? '', helpOf(d, 'en') ?? ''];
  const problems = [
    ...[d.primary, ...d.related].filter((l) => !isInside(l, sources)).map(() => 'a place outside of its file'),
    // what a file says may itself hold such words; the samples of these tests do not
    ...words.filter((w) => /undefined|NaN|\[object/.test(w)).map((w) => `a hole in a message: ${w}`),
    ...(/[。？]$/.test(words[0]!) ? [] : [`no end of sentence: ${words[0]}`]),
    ...d.fixes.flatMap((fix) => (editsAreSound(fix.edits, fix.source, sources) ? [] : [`edits of 「${fix.title.zh}」 that overlap or lie outside`])),
  ];
  // asked of hundreds of thousands of findings: an assertion takes longer than all of the above
  if (problems.length > 0) expect([d.code, problems]).toEqual([d.code, []]);
}

function editsAreSound(edits: readonly { readonly span: { readonly start: number; readonly end: number } }[], source: Source, sources: readonly Source[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return edits.length > 0 && sorted.every(({ span }, i) => isInside({ source, span }, sources) && (i === 0 || sorted[i - 1]!.span.end <= span.start));
}

/** Compiles, runs the cases, checks every finding. */
export function checkFiles(files: Files): CompiledWorkspace {
  const sources = sourcesOf(files);
  const compiled = compileWorkspace(sources);
  for (const d of compiled.diagnostics) checkFinding(d, sources);
  for (const regulation of compiled.regulations) for (const { findings } of runCases(regulation)) for (const d of findings) checkFinding(d, sources);
  return compiled;
}
