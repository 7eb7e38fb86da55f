/** The emitted evaluators against the reference interpreter, on random facts over every rule of the project. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CheckedDefinition, CheckedDoubt, CheckedRule } from '../../compiler/check/checked.ts';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import { readSources } from '../../compiler/workspace/read.ts';
import { agreed, doubtValue, ruleOutcomes, shownDefinition, worlds } from '../reference/interpreter.ts';
import { dice, interestingNumbers, randomFacts } from '../reference/random-facts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workspace = compileWorkspace(readSources(['rules'], root).sources);
/** Facts for each version; the whole comparison is bench/differential.ts. */
const RUNS = Number(process.env['FACTS'] ?? 300);

const versions = workspace.regulations.flatMap((r) => r.versions.filter((v) => v.sound && v.checked.items.length > 0).map((v) => ({ name: `${r.regulation.alias}@${v.checked.version.text.version}`, checked: v.checked })));

describe.each(versions)('$name', ({ checked }) => {
  it('decides as the reference does', () => {
    const evaluator = createEvaluator(checked);
    const numbers = interestingNumbers(checked);
    const roll = dice(20260101);
    const differences: string[] = [];
    for (let run = 0; run < RUNS && differences.length < 3; run++) {
      const facts = randomFacts(checked, numbers, roll, run % 3 === 0 ? 0.15 : 0.02);
      const { issues, results } = evaluator.evaluate(facts);
      expect(issues, JSON.stringify(facts)).toEqual([]);
      const all = [...worlds(checked, facts)];
      for (const item of checked.items) {
        const result = results[item.alias];
        if (!result) continue;
        if (item.kind === 'rule') differences.push(...ruleDifference(item, result, all, facts));
        if (item.kind === 'doubt') differences.push(...doubtDifference(item, result, all, facts));
        if (item.kind === 'definition') differences.push(...definitionDifference(item, result, all, checked, facts));
      }
    }
    expect(differences).toEqual([]);
  });
});

type Worlds = Parameters<typeof ruleOutcomes>[1];
type Evaluated = ReturnType<ReturnType<typeof createEvaluator>['evaluate']>['results'][string];

function ruleDifference(rule: CheckedRule, result: Evaluated, all: Worlds, facts: object): string[] {
  const expected = [...ruleOutcomes(rule, all)].sort();
  const got = result.outcome === 'undetermined' ? [...(result.possible ?? [])].sort() : [result.outcome];
  return expected.join() === got.join() ? [] : [`${rule.name}: reference ${expected.join()}, emitted ${got.join()}; ${JSON.stringify(facts)}`];
}

function doubtDifference(doubt: CheckedDoubt, result: Evaluated, all: Worlds, facts: object): string[] {
  const expected = agreed((world) => doubtValue(doubt, world), all);
  const wanted = expected.kind === 'truth' ? String(expected.value) : 'undetermined';
  const got = result.outcome === 'value' ? String(result.value) : result.outcome;
  return wanted === got ? [] : [`${doubt.name}: reference ${wanted}, emitted ${got}; ${JSON.stringify(facts)}`];
}

function definitionDifference(definition: CheckedDefinition, result: Evaluated, all: Worlds, checked: (typeof versions)[number]['checked'], facts: object): string[] {
  const expected = shownDefinition(definition, all);
  const value = result.outcome === 'value' ? String(result.value) : null;
  const named = definition.type.kind === 'enumeration' ? checked.enumerations.get(definition.type.enumeration)!.members.find((m) => m.alias === value)?.text ?? value : value;
  const fraction = named !== null && /^-?\d+\/\d+$/.test(named) ? String(Number(named.split('/')[0]) / Number(named.split('/')[1])) : named;
  return expected === fraction ? [] : [`${definition.name}: reference ${expected}, emitted ${named}; ${JSON.stringify(facts)}`];
}
