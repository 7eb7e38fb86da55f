/** The solver against the emitted evaluators: what it finds is so, and what it says there is not is nowhere. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { compileResults } from '../../../compiler/emit/typescript/index.ts';
import type { Expression, RuleProgram } from '../../../compiler/ir/program.ts';
import { confirmsCase, createProver, findCase, inputOf } from '../../../compiler/verify/index.ts';
import { Dice, randomInput, randomProgram } from '../emit/typescript/random-program.ts';
import { definition } from '../emit/typescript/build-program.ts';
import { conditionsOf } from './conditions-of.ts';
import { allInputs, finiteProgram } from './finite-program.ts';

const PROGRAMS = Math.ceil(Number(process.env['PROGRAMS'] ?? 1000) / 5);

const boolean = { kind: 'boolean' } as const;
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** The program with one definition for each condition: probe0, probe1, …. */
function probed(program: RuleProgram, conditions: readonly Expression[]): RuleProgram {
  const probes = conditions.map((condition, i) => definition(`probe${i}`, boolean, { otherwise: condition }));
  return { ...program, items: [...program.items.filter((i) => i.kind === 'definition' || i.kind === 'discretion'), ...probes] };
}

/** Names of fields that the program mentions, decisions included. */
function mentioned(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((v) => mentioned(v, found));
  else if (typeof value === 'object' && value !== null) {
    const e = value as Record<string, unknown>;
    if (e['op'] === 'fact') found.add(e['field'] as string);
    if ('discretion' in e) found.add('決定');
    Object.values(e).forEach((v) => mentioned(v, found));
  }
  return found;
}

const MOST_INPUTS = 2500;

describe('programs with few cases', () => {
  it('are decided as by trying every case', () => {
    const seen = { found: 0, none: 0, unproven: 0 };
    fc.assert(fc.property(seeds, (seed) => {
      const { program, conditions } = finiteProgram(seed);
      const inputs = allInputs(mentioned([program.items, conditions]), MOST_INPUTS);
      if (!inputs) return;
      const evaluate = compileResults(probed(program, conditions));
      const probes = conditions.map((_, i) => `probe${i}`);
      const prover = createProver(program);
      const holds = conditions.map(() => false);
      for (const input of inputs) {
        const { issues, results } = evaluate(input, probes);
        if (issues.length > 0) expect(issues).toEqual([]);
        conditions.forEach((_, i) => (holds[i] ||= results[`probe${i}`]!.value === true));
      }
      conditions.forEach((condition, i) => {
        const result = prover.findCase(condition);
        seen[result.kind]++;
        if (result.kind !== 'unproven') expect(result.kind, `condition ${i}`).toBe(holds[i] ? 'found' : 'none');
        if (result.kind === 'found') expect(confirmsCase(condition, program, result.facts), JSON.stringify(result.facts)).toBe(true);
      });
    }), { numRuns: PROGRAMS, seed: 20260901 });
    expect(seen.found, JSON.stringify(seen)).toBeGreaterThanOrEqual(Math.floor(PROGRAMS / 6));
    expect(seen.none).toBeGreaterThanOrEqual(Math.floor(PROGRAMS / 31));
    expect(seen.unproven).toBeLessThan((seen.found + seen.none) / 50);
  });
});

describe('programs of every kind', () => {
  it('have no case that the evaluator does not confirm, and none where there is said to be none', () => {
    const seen = { found: 0, none: 0, unproven: 0 };
    fc.assert(fc.property(seeds, (seed) => {
      const program = randomProgram(seed);
      const conditions = conditionsOf(program);
      const prover = createProver(program);
      const decided = conditions.map((condition) => ({ condition, result: prover.findCase(condition, 2000) })).filter(({ result }) => (seen[result.kind]++, result.kind !== 'unproven'));
      if (decided.length === 0) return;
      const evaluate = compileResults(probed(program, decided.map(({ condition }) => condition)));
      decided.forEach(({ result }, i) => {
        if (result.kind !== 'found') return;
        const { issues, results } = evaluate(inputOf(result.facts), [`probe${i}`]);
        expect([issues, results[`probe${i}`]!.value], JSON.stringify(result.facts)).toEqual([[], true]);
      });
      // one input asks all that hold nowhere
      const nowhere = decided.flatMap(({ result }, i) => (result.kind === 'none' ? [`probe${i}`] : []));
      const dice = new Dice(seed);
      const inputs = Array.from({ length: nowhere.length > 0 ? 60 : 0 }, () => randomInput(program, dice));
      expect(inputs.find((input) => Object.values(evaluate(input, nowhere).results).some(({ value }) => value === true)), `seed ${seed}`).toBeUndefined();
    }), { numRuns: Math.min(PROGRAMS, 200), seed: 20160901 });
    expect(seen.found).toBeGreaterThan(PROGRAMS);
    expect(seen.none).toBeGreaterThanOrEqual(Math.floor(PROGRAMS / 13));
  });

  it('give the same answer twice', () => {
    for (let seed = 1; seed < 30; seed++) {
      const program = randomProgram(seed);
      for (const condition of conditionsOf(program)) expect(findCase(condition, program, 500)).toEqual(findCase(condition, program, 500));
    }
  });
});
