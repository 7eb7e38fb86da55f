/** Questions about lists and rounding against every short list that there is: what is found is so, and what is said to be nowhere is nowhere. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { compileResults } from '../../../compiler/emit/typescript/index.ts';
import type { Expression, RuleProgram } from '../../../compiler/ir/program.ts';
import { createProver, inputOf } from '../../../compiler/verify/index.ts';
import { definition } from '../emit/typescript/build-program.ts';
import { Dice } from '../emit/typescript/random-program.ts';
import { listProgram, shortLists } from './lists-program.ts';

/** The program with one definition for each condition. */
const probed = (program: RuleProgram, conditions: readonly Expression[]): RuleProgram =>
  ({ ...program, items: [...program.items, ...conditions.map((condition, i) => definition(`probe${i}`, { kind: 'boolean' }, { otherwise: condition }))] });

/** Names of the fields that are read. */
function mentioned(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((v) => mentioned(v, found));
  else if (typeof value === 'object' && value !== null) {
    if ('op' in value && 'field' in value) found.add(value.field as string);
    Object.values(value).forEach((v) => mentioned(v, found));
  }
  return found;
}

const MOST_INPUTS = 3000;

describe('conditions on lists', () => {
  it('are decided as by trying short lists', () => {
    const seen = { found: 0, none: 0, unproven: 0, tried: 0 };
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const { program, conditions } = listProgram(new Dice(seed));
      const evaluate = compileResults(probed(program, conditions));
      const prover = createProver(program);
      const results = conditions.map((condition) => prover.findCase(condition));
      results.forEach((result, i) => {
        seen[result.kind]++;
        if (result.kind !== 'found') return;
        const { issues, results: outcomes } = evaluate(inputOf(result.facts), [`probe${i}`]);
        expect([issues, outcomes[`probe${i}`]!.value], JSON.stringify(result.facts)).toEqual([[], true]);
      });
      const nowhere = results.flatMap((result, i) => (result.kind === 'none' ? [`probe${i}`] : []));
      if (nowhere.length === 0) return;
      const inputs = [...shortLists(mentioned([program.items, conditions]), 3)];
      const step = Math.ceil(inputs.length / MOST_INPUTS);
      for (let at = 0; at < inputs.length; at += step) {
        const { results: outcomes } = evaluate(inputs[at]!, nowhere);
        seen.tried++;
        const held = nowhere.filter((probe) => outcomes[probe]!.value === true);
        if (held.length > 0) expect(held, JSON.stringify(inputs[at])).toEqual([]);
      }
    }), { numRuns: 60 });
    // nearly all of them are decided
    expect(seen.found, JSON.stringify(seen)).toBeGreaterThan(90);
    expect(seen.none).toBeGreaterThan(5);
    expect(seen.unproven).toBeLessThan((seen.found + seen.none) / 10);
  });
});
