/** Random regulations through the whole pipeline, text to results, against the reference interpreter. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { messageOf } from '../../lang/diagnostics/diagnostic.ts';
import { compileFiles } from '../compiler/small-workspace.ts';
import { openBook } from '../reference/book.ts';
import { differences } from '../reference/compare.ts';
import { dice, poolOf, randomFacts } from '../reference/random-facts.ts';
import { randomRegulation } from '../reference/random-regulation.ts';

const REGULATIONS = Number(process.env['REGULATIONS'] ?? 150);
const FACTS = 30;

describe('random regulations', () => {
  it(`decide as the reference does: ${REGULATIONS} with ${FACTS} sets of facts each`, () => {
    const outcomes = new Map<string, number>();
    const refused = new Map<string, number>();
    const found: string[] = [];
    let accepted = 0;
    for (let seed = 1; seed <= REGULATIONS && found.length < 3; seed++) {
      const roll = dice(seed);
      const { vocabulary, regulation } = randomRegulation(roll);
      const { diagnostics, versions } = compileFiles({ 'v.fagui': vocabulary, 'r.fagui': regulation });
      const [version] = versions;
      if (!version?.sound) {
        const first = diagnostics.find((d) => d.severity === 'error');
        const said = first ? first.code : 'nothing';
        if (!refused.has(said) && first) console.log(seed, messageOf(first,'zh'), first.primary.source.text.slice(first.primary.span.start-60, first.primary.span.end+20));
        refused.set(said, (refused.get(said) ?? 0) + 1);
        continue;
      }
      accepted++;
      const book = openBook(version.checked);
      const pool = poolOf(version.checked);
      let evaluate; try { ({ evaluate } = createEvaluator(version.checked)); } catch (e) { console.log(seed, e, regulation); throw e; }
      for (let run = 0; run < FACTS && found.length < 3; run++) {
        const facts = randomFacts(pool, roll, [0, 0.02, 0.15][run % 3]!);
        found.push(...differences(book, facts, evaluate, (_, outcome) => outcomes.set(outcome.replace(/ .*/, ' …'), (outcomes.get(outcome.replace(/ .*/, ' …')) ?? 0) + 1)).map((d) => `${seed}: ${d}; ${JSON.stringify(facts)}\n${regulation}`));
      }
    }
    if (process.env['SHOW']) console.log(accepted, [...refused].sort((a, b) => b[1] - a[1]).slice(0, 12), Object.fromEntries(outcomes));
    expect(found).toEqual([]);
  }, 600_000);
});
