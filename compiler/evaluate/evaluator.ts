/** The evaluator of one version, as the commands use it: the emitted code, with the vocabulary deciding which facts exist. */
import type { CheckedVersion } from '../check/checked.ts';
import { compileGuides, compileProgram, compileResults, type CompiledGuides, type CompiledProgram } from '../emit/typescript/index.ts';
import type { RuleProgram } from '../ir/program.ts';
import { lowerVersion } from '../lower/index.ts';
import { withoutUnread } from './unread-facts.ts';
import { explainFully, type FullResult, type Issue, type Result } from '../runtime/index.ts';

export interface Evaluator {
  readonly program: RuleProgram;
  /** Results by alias in source order; facts that the vocabulary knows and no rule of this version reads are no issue. */
  evaluate(input: unknown): { readonly issues: readonly Issue[]; readonly results: Readonly<Record<string, Result>> };
  /** The same of the named results only. */
  evaluateOnly(input: unknown, aliases: readonly string[]): ReturnType<Evaluator['evaluate']>;
  /** The named results with everything that can be said of them. `office`: who answers for the regulation (主管). */
  explain(input: unknown, office: string, aliases: readonly string[]): Readonly<Record<string, FullResult>>;
}

/** The evaluator of a version without errors, compiled in memory: the code is that of the generated module. */
export function createEvaluator(checked: CheckedVersion, program: RuleProgram = lowerVersion(checked)): Evaluator {
  let compiled: CompiledProgram | null = null;
  let results: ReturnType<typeof compileResults> | null = null;
  const strip = withoutUnread(checked, program);
  let guides: CompiledGuides | null = null;
  return {
    program,
    evaluate: (input) => (compiled ??= compileProgram(program)).evaluate(strip(input)),
    evaluateOnly: (input, aliases) => (results ??= compileResults(program))(strip(input), aliases),
    explain: (input, office, aliases) => {
      guides ??= compileGuides(program, office);
      const { value } = guides.checkedInput(strip(input));
      return Object.fromEntries(aliases.map((alias) => [alias, explainFully(guides!.guides[alias]!, value)]));
    },
  };
}

/** Compiles each version once. */
export function createEvaluators(): (checked: CheckedVersion) => Evaluator {
  const compiled = new Map<CheckedVersion, Evaluator>();
  return (checked) => {
    const known = compiled.get(checked) ?? createEvaluator(checked);
    compiled.set(checked, known);
    return known;
  };
}
