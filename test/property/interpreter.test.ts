/** The emitted evaluators against the reference interpreter, on random facts over every rule of the project. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import { readSources } from '../../compiler/workspace/read.ts';
import { openBook } from '../reference/book.ts';
import { differences } from '../reference/compare.ts';
import { dice, poolOf, randomFacts } from '../reference/random-facts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workspace = compileWorkspace(readSources(['rules'], root).sources);
const versions = workspace.regulations.flatMap((r) => r.versions.filter((v) => v.sound && v.checked.items.length > 0).map((v) => ({ name: `${r.regulation.alias}@${v.checked.version.text.version}`, checked: v.checked })));
/** Sets of facts over all versions together. */
const FACTS = Number(process.env['FACTS'] ?? 10_000);
const RUNS = Math.ceil(FACTS / versions.length);

describe(`${RUNS} random sets of facts each`, () => {
  it.each(versions)('$name decides as the reference does', ({ checked }) => {
    const book = openBook(checked);
    const pool = poolOf(checked);
    const { evaluate } = createEvaluator(checked);
    const roll = dice(20260101);
    const found: string[] = [];
    for (let run = 0; run < RUNS && found.length < 3; run++) {
      const facts = randomFacts(pool, roll, run % 3 === 0 ? 0.15 : run % 3 === 1 ? 0.02 : 0);
      found.push(...differences(book, facts, evaluate).map((difference) => `${difference}; ${JSON.stringify(facts)}`));
    }
    expect(found).toEqual([]);
  }, 60_000 + RUNS * 50);
});
