/** Runs the 案例 of a regulation: each expectation against the version (or versions) that it speaks of. */
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Span } from '../../lang/source.ts';
import type { CheckedCase, CheckedVersion } from '../check/checked.ts';
import type { CompiledRegulation, CompiledVersion } from '../pipeline.ts';
import type { FullResult, Issue, Result } from '../runtime/index.ts';
import type { VersionRead } from '../readings.ts';
import { createEvaluators, type Evaluator } from './evaluator.ts';
import { officeOf } from '../resolve/regulation.ts';
import { shownVersion } from './case-version.ts';
import { judge, type Correction } from './judge.ts';
import { isElsewhere, readSides } from './read-sides.ts';

export interface CaseResult {
  readonly regulation: string;
  readonly version: string;
  /** The versions of the regulations that it was read with. */
  readonly others: readonly VersionRead[];
  /** The version, with those that were read where it was ever read with more than one. */
  readonly shownVersion: string;
  readonly name: string;
  readonly path: string;
  readonly passed: boolean;
  readonly findings: readonly Diagnostic[];
  /** What the failed expectations should read to be right; null when something else than their words is wrong. */
  readonly corrections: readonly Correction[] | null;
}

/** All cases of a regulation in file order; versions with errors are left out (their errors are findings of `check`). */
export function runCases(compiled: CompiledRegulation): CaseResult[] {
  const evaluators = createEvaluators();
  return compiled.versions.filter((v) => v.sound).flatMap((version) => version.cases.map((c) => runCase(c, version, compiled, evaluators)));
}

function runCase(c: CheckedCase, version: CompiledVersion, compiled: CompiledRegulation, evaluators: ReturnType<typeof createEvaluators>): CaseResult {
  const findings: Diagnostic[] = [];
  const corrections: (Correction | null)[] = [];
  const report: Report = (d) => findings.push(d);
  const sides = readSides(c, version, compiled, report);
  const evaluated = new Map<CheckedVersion, EvaluatedCase | null>();
  for (const { expectation, reading: { checked }, input } of sides) {
    if (!evaluated.has(checked)) evaluated.set(checked, input && evaluateCase(c, input, checked, evaluators(checked), report));
    const found = evaluated.get(checked);
    if (!found) continue;
    const explain = (alias: string): FullResult => evaluators(checked).explain(found.input, officeOf(compiled.regulation), [alias])[alias]!;
    const correction = judge({ expectation, case: c, checked, results: found.results, elsewhere: isElsewhere(expectation, compiled), explain }, report);
    if (correction !== undefined) corrections.push(correction);
  }
  const isCorrectable = corrections.length === findings.length && !corrections.includes(null);
  const { text } = version.checked.version;
  const reading = sides.find(({ expectation }) => expectation.side !== '修正前')?.reading;
  return { regulation: text.alias, version: text.version, others: reading?.others ?? [], shownVersion: reading ? shownVersion(version, reading) : text.version, name: c.syntax.name.text, path: c.source.path, passed: findings.length === 0, findings, corrections: isCorrectable ? corrections.filter((correction) => correction !== null) : null };
}

interface EvaluatedCase {
  readonly input: unknown;
  readonly results: Readonly<Record<string, Result>>;
}

function evaluateCase(c: CheckedCase, input: object, checked: CheckedVersion, evaluator: Evaluator, report: Report): EvaluatedCase | null {
  const isExpected = ({ name, alias }: { readonly name: string; readonly alias: string }): boolean => c.syntax.expectations.some(({ rule: { text } }) => text === name || text === alias);
  const { issues, results } = evaluator.evaluateOnly(input, checked.items.filter((item) => item.kind !== 'delegation' && isExpected(item)).map((item) => item.alias));
  for (const issue of issues) report(diagnose('FG7004', { problem: issue.message }, { source: c.source, span: placeOfFact(c, issue.path) }));
  return issues.length ? null : { input, results };
}

/** Where the case gives the fact of an issue. */
function placeOfFact({ syntax }: CheckedCase, [record, field]: Issue['path']): Span {
  const fields = syntax.records.filter((r) => r.record.text === record).flatMap((r) => r.fields);
  return fields.find((f) => f.name.text === field)?.value.span ?? syntax.headSpan;
}
