/** Tables of courses: the emitted evaluators against the reference's own search, on random lists. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { messageOf } from '../../lang/diagnostics/diagnostic.ts';
import { compileFiles, messages } from '../compiler/small-workspace.ts';
import { withTables } from '../compiler/course-workspace.ts';
import { openBook } from '../reference/book.ts';
import { differences } from '../reference/compare.ts';
import { dice, factsStream, poolOf, randomFacts } from '../reference/random-facts.ts';
import { randomTable } from '../reference/random-tables.ts';

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

const TABLES = Number(process.env['TABLES'] ?? 40);
const FACTS_OF_EACH = 25;

describe('random tables of courses with limits that exceptions change', () => {
  it(`decide as the reference does: ${TABLES} with ${FACTS_OF_EACH} sets of facts each`, () => {
    const seen = new Map<string, number>();
    const refused: string[] = [];
    const found: string[] = [];
    for (let seed = 1; seed <= TABLES && found.length < 3; seed++) {
      const roll = dice(seed);
      const { vocabulary, regulation } = randomTable(roll);
      const { diagnostics, versions } = compileFiles({ 'v.fagui': vocabulary, 'r.fagui': regulation });
      const [version] = versions;
      if (!version?.sound) {
        refused.push(diagnostics.filter((d) => d.severity === 'error').map((d) => messageOf(d, 'zh')).join(' ') || 'nothing');
        continue;
      }
      const book = openBook(version.checked);
      const pool = poolOf(version.checked);
      const { evaluate } = createEvaluator(version.checked);
      for (let run = 0; run < FACTS_OF_EACH && found.length < 3; run++) {
        const facts = randomFacts(pool, roll, [0, 0.08, 0.3][run % 3]!);
        found.push(...differences(book, facts, evaluate, (alias, outcome) => void (alias === 'taken' && seen.set(outcome, (seen.get(outcome) ?? 0) + 1))).map((d) => `seed ${seed}: ${d}; ${JSON.stringify(facts)}\n${regulation}`));
      }
    }
    expect(found).toEqual([]);
    // limits that nobody can meet are refused, and so are those that a group states twice
    expect(refused.filter((message) => !/不可能同時達到|怎麼修都不符合|沒有一個科目屬於/.test(message))).toEqual([]);
    expect(refused.length).toBeLessThan(TABLES / 3);
    if (TABLES < 40) return;
    for (const outcome of ['met', 'violated', 'met,violated', 'conflict', 'notApplicable']) expect(seen.get(outcome) ?? 0, outcome).toBeGreaterThan(TABLES / 4);
  }, 60_000 + TABLES * 2000);
});
