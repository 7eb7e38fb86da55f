/** What the solver found, asked of the real evaluator: nothing is shown that it does not agree with. */
import { compileProgram } from '../emit/typescript/index.ts';
import type { Expression, ProgramDefinition, RuleProgram } from '../ir/program.ts';
import { inputOf, type CaseFact } from './cases.ts';

/** Does the evaluator that `fagui evaluate` runs find the condition true for these facts, and the facts in order? */
export function confirmsCase(condition: Expression, program: RuleProgram, facts: readonly CaseFact[]): boolean {
  const probe: ProgramDefinition = {
    kind: 'definition', name: { text: PROBE, alias: PROBE }, type: { kind: 'boolean' }, branches: [], otherwise: condition,
    provision: { label: '', text: '' }, facts: [], bindings: [], caveats: [],
  };
  const items = [...program.items.filter((i) => i.kind === 'definition' || i.kind === 'discretion'), probe];
  const { issues, results } = compileProgram({ ...program, items }).evaluate(inputOf(facts));
  const result = results[PROBE];
  return issues.length === 0 && result?.outcome === 'value' && result.value === true;
}

/** No source can declare this name: it holds a space. */
const PROBE = 'asked of it';
