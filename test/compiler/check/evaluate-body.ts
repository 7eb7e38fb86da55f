/** Results of the rules of one small regulation, by alias: `met`, `31` for a value, `undetermined 學生.身分` with what is missing. */
import { expect } from 'vitest';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import type { CompiledVersion } from '../../../compiler/pipeline.ts';
import { compile, messages } from '../small-workspace.ts';

export type Facts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export function resultsIn(version: CompiledVersion, facts: Facts): Record<string, string> {
  const { issues, results } = createEvaluator(version.checked).evaluate(facts);
  expect(issues).toEqual([]);
  const show = (r: (typeof results)[string]): string => (r.outcome === 'value' ? String(r.value) : [r.outcome, ...r.missing].join(' '));
  return Object.fromEntries(Object.entries(results).map(([alias, r]) => [alias, show(r)]));
}

/** Compiles once; every call evaluates. Fails when anything was found in the text, proofs (FG71xx) apart. */
export function evaluatorOf(body: string): (facts: Facts) => Record<string, string> {
  const small = compile(body);
  expect(messages({ ...small, diagnostics: small.diagnostics.filter((d) => !d.code.startsWith('FG71')) })).toEqual([]);
  return (facts) => resultsIn(small.versions[0]!, facts);
}
