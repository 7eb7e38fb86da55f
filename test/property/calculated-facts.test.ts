/** Facts that rules calculate with, not known: compared with what every one of their values gives. Brute force over facts of few values. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import type { Result } from '../../compiler/runtime/index.ts';
import { compileFiles } from '../compiler/small-workspace.ts';
import { randomCalculations, SMALL_FACTS, type SmallFact } from '../reference/random-calculations.ts';
import { dice, pick } from '../reference/random-facts.ts';

const REGULATIONS = Number(process.env['REGULATIONS'] ?? 24);
const SETS = 16;
const MOST_COMPLETIONS = 420;

type Student = Readonly<Record<string, unknown>>;

const keyOf = ({ outcome, value }: Result): string => (outcome === 'value' ? `value ${JSON.stringify(value)}` : outcome);
const possibleOf = ({ outcome, possible }: Result): readonly string[] => possible ?? [outcome];

/** Results of rules: decided, open though all completions agree, open with outcomes that never come about, otherwise open. By how many facts are missing. */
interface Count {
  decided: number;
  needless: number;
  wide: number;
  open: number;
}

const completionsOf = (missing: readonly SmallFact[], student: Student): Student[] =>
  missing.reduce<Student[]>((all, { name, values }) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))), [student]);

/** What is wrong with a result; what it says too little of is counted. */
function faultOf(result: Result, all: readonly Result[], count: Count): string | null {
  const keys = new Set(all.map(keyOf));
  const [only] = keys;
  if (result.outcome !== 'undetermined') {
    count.decided++;
    return keys.size === 1 && only === keyOf(result) ? null : `is ${keyOf(result)}, but can be ${[...keys].join()}`;
  }
  const reached = new Set(all.flatMap(possibleOf));
  const lost = [...reached].filter((outcome) => !possibleOf(result).includes(outcome));
  if (lost.length > 0) return `cannot be ${lost.join()}, but is`;
  if (keys.size === 1 && only !== 'undetermined') count.needless++;
  else if (possibleOf(result).length > reached.size) count.wide++;
  else count.open++;
  return null;
}

describe('a fact that rules calculate with', () => {
  it(`decides where all of its values say the same: ${REGULATIONS} random regulations with ${SETS} sets of facts each`, () => {
    const found: string[] = [];
    const counts = [1, 2].map((): Count => ({ decided: 0, needless: 0, wide: 0, open: 0 }));
    for (let seed = 1; seed <= REGULATIONS && found.length < 3; seed++) {
      const roll = dice(seed + 9_000);
      const files = randomCalculations(roll);
      const [version] = compileFiles(files).versions;
      if (!version?.sound) continue;
      const { evaluate } = createEvaluator(version.checked);
      for (let set = 0; set < SETS && found.length < 3; set++) {
        const missing = [...new Set(Array.from({ length: 1 + (set % 2) }, () => pick(SMALL_FACTS, roll)))];
        if (missing.reduce((ways, { values }) => ways * values.length, 1) > MOST_COMPLETIONS) continue;
        const student = Object.fromEntries(SMALL_FACTS.filter((fact) => !missing.includes(fact)).map(({ name, values }) => [name, pick(values, roll)]));
        const completions = completionsOf(missing, student).map((one) => evaluate({ 學生: one }).results);
        for (const [alias, result] of Object.entries(evaluate({ 學生: student }).results)) {
          const fault = faultOf(result, completions.map((results) => results[alias]!), counts[missing.length - 1]!);
          if (fault) found.push(`seed ${seed}: ${alias} ${fault}; ${missing.map((m) => m.name).join()} missing of ${JSON.stringify(student)}\n${files['r.fagui']}`);
        }
      }
    }
    expect(found).toEqual([]);
    if (process.env['SHOW']) console.log(JSON.stringify(counts));
    const [one, two] = counts as [Count, Count];
    // of two that are calculated with in one comparison one must have few values
    expect(one.decided).toBeGreaterThan(REGULATIONS * 20);
    expect(one.needless + one.wide).toBe(0);
    expect(two.needless + two.wide).toBeLessThan(two.decided / 40);
  });
});
