/** Runs the 案例 of a regulation: each expectation against the version (or versions) that it speaks of. */
import type { ExpectationSyntax } from '../../lang/ast.ts';
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Span } from '../../lang/source.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import type { CheckedCase, CheckedVersion } from '../check/checked.ts';
import type { CompiledRegulation, CompiledVersion } from '../pipeline.ts';
import type { Issue, Result } from '../runtime/index.ts';
import { createEvaluators, type Evaluator } from './evaluator.ts';
import { readCase, readValue } from './read-case.ts';
import { chineseNames, showOutcome, showValue, OUTCOME_OF } from './outcomes.ts';

export interface CaseResult {
  readonly regulation: string;
  readonly version: string;
  readonly name: string;
  readonly path: string;
  readonly passed: boolean;
  readonly findings: readonly Diagnostic[];
}

/** All cases of a regulation in file order; versions with errors are left out (their errors are findings of `check`). */
export function runCases(compiled: CompiledRegulation): CaseResult[] {
  const evaluators = createEvaluators();
  return compiled.versions.filter((v) => v.sound).flatMap((version) => version.cases.map((c) => runCase(c, version, compiled, evaluators)));
}

function runCase(c: CheckedCase, version: CompiledVersion, compiled: CompiledRegulation, evaluators: ReturnType<typeof createEvaluators>): CaseResult {
  const findings: Diagnostic[] = [];
  const report: Report = (d) => findings.push(d);
  const results = new Map<CheckedVersion, Readonly<Record<string, Result>> | null>();
  const resultsOf = (checked: CheckedVersion): Readonly<Record<string, Result>> | null => {
    if (!results.has(checked)) results.set(checked, evaluateCase(c, checked, evaluators(checked), report));
    return results.get(checked)!;
  };
  if (!c.syntax.expectations.length) report(diagnose('FG7003', { name: c.syntax.name.text }, { source: c.source, span: c.syntax.headSpan }));
  for (const expectation of c.syntax.expectations) {
    const checked = sideOf(expectation, version, compiled);
    const found = checked && resultsOf(checked);
    if (!checked) report(diagnose('FG7006', {}, { source: c.source, span: expectation.span }));
    else if (found) judge(expectation, c, checked, found, isElsewhere(expectation, compiled), report);
  }
  const { text } = version.checked.version;
  return { regulation: text.alias, version: text.version, name: c.syntax.name.text, path: c.source.path, passed: findings.length === 0, findings };
}

/** 修正前 is the version that the amendment was made from; otherwise the version of the file. */
function sideOf(expectation: ExpectationSyntax, version: CompiledVersion, compiled: CompiledRegulation): CheckedVersion | null {
  if (expectation.side !== '修正前') return version.checked;
  return compiled.versions.find((v) => version.applied && v.checked.version === version.applied.before)?.checked ?? null;
}

function evaluateCase(c: CheckedCase, checked: CheckedVersion, evaluator: Evaluator, report: Report): Readonly<Record<string, Result>> | null {
  const input = readCase(c.syntax, c.source, checked, report);
  if (!input) return null;
  const { issues, results } = evaluator.evaluate(input);
  for (const issue of issues) report(diagnose('FG7004', { problem: issue.message }, { source: c.source, span: placeOfFact(c, issue.path) }));
  return issues.length ? null : results;
}

/** Where the case gives the fact of an issue. */
function placeOfFact({ syntax }: CheckedCase, [record, field]: Issue['path']): Span {
  const fields = syntax.records.filter((r) => r.record.text === record).flatMap((r) => r.fields);
  return fields.find((f) => f.name.text === field)?.value.span ?? syntax.headSpan;
}

/** Is it the name of a rule in any version of the regulation? */
const isElsewhere = ({ rule }: ExpectationSyntax, { versions }: CompiledRegulation): boolean =>
  versions.some((v) => v.checked.items.some((i) => i.kind !== 'delegation' && (i.name === rule.text || i.alias === rule.text)));

/** One expectation against its result: the outcome or the value must be the same. */
function judge(expectation: ExpectationSyntax, c: CheckedCase, checked: CheckedVersion, results: Readonly<Record<string, Result>>, elsewhere: boolean, report: Report): void {
  const place = { source: c.source, span: expectation.span };
  const item = checked.items.find((i) => i.kind !== 'delegation' && (i.name === expectation.rule.text || i.alias === expectation.rule.text));
  const result = item && results[item.alias];
  // a rule that only another version has does not apply in this one
  if (!item && elsewhere && expectation.outcome?.text === '不適用') return;
  if (!item || !result) {
    report(diagnose('FG2006', { name: expectation.rule.text, suggestion: suggest(expectation.rule.text, checked.items.map((i) => i.name)) }, { source: c.source, span: expectation.rule.span }));
    return;
  }
  const rule = { source: item.source, span: item.span, note: { zh: '規則在這裡', en: 'the rule' } };
  const got = showOutcome(result);
  const names = chineseNames(checked);
  const because = result.because.map((b) => `${b.provision}：${Object.entries(b.values).map(([k, v]) => `${names.get(k) ?? k} ${v}`).join('、')}`).join('；');
  const missing = result.missing.join('、');
  if (expectation.outcome) {
    if (OUTCOME_OF[expectation.outcome.text] !== result.outcome) report(diagnose('FG7005', { rule: item.name, expected: expectation.outcome.text, got, because, missing }, place, { related: [rule] }));
    return;
  }
  const expected = item.kind === 'definition' || item.kind === 'doubt' ? readValue(expectation.value!, item.kind === 'doubt' ? { kind: 'boolean' } : item.type, false, c.source, checked, report) : expectation.value!.kind === 'string' ? expectation.value!.text : undefined;
  const shown = showValue(result, item, checked);
  const wanted = expected === true ? '是' : expected === false ? '否' : String(expected);
  if (expected !== undefined && shown !== wanted) {
    report(diagnose('FG7005', { rule: item.name, expected: wanted, got: shown === '' ? got : shown, because, missing }, place, { related: [rule] }));
  }
}
