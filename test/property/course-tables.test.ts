/** Tables of courses: the emitted evaluators against the reference's own search, on random lists. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { messages } from '../compiler/small-workspace.ts';
import { withTables } from '../compiler/course-workspace.ts';
import { openBook } from '../reference/book.ts';
import { differences } from '../reference/compare.ts';
import { dice, factsStream, poolOf } from '../reference/random-facts.ts';

const RUNS = Number(process.env['FACTS'] ?? 1500);

describe('tables of courses', () => {
  it('decide as the reference does', () => {
    const small = withTables();
    expect(messages(small)).toEqual([]);
    const { checked } = small.versions[0]!;
    const book = openBook(checked);
    const { evaluate } = createEvaluator(checked);
    const stream = factsStream(poolOf(checked), dice(20261121));
    const found: string[] = [];
    const seen = new Map<string, number>();
    for (let run = 0; run < RUNS && found.length < 3; run++) {
      const facts = stream.next(run % 3 === 0 ? 0.1 : 0);
      found.push(...differences(book, facts, evaluate, (alias, outcome) => {
        stream.learn(facts, alias, outcome);
        seen.set(`${alias} ${outcome}`, (seen.get(`${alias} ${outcome}`) ?? 0) + 1);
      }).map((difference) => `${difference}; ${JSON.stringify(facts)}`));
    }
    expect(found).toEqual([]);
    for (const outcome of ['specialty met', 'specialty violated', 'specialty met,violated', 'others met', 'others violated', 'others met,violated', 'others notApplicable']) expect(seen.get(outcome) ?? 0, outcome).toBeGreaterThan(RUNS / 100);
  }, 60_000 + RUNS * 20);
});
