/** A random regulation divided in two that read each other decides as it did in one piece; the reference reads the one piece and knows of no linking. */
import { describe, expect, it } from 'vitest';
import type { CheckedVersion } from '../../compiler/check/checked.ts';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { ASKED } from '../../compiler/model/base-day.ts';
import type { Result } from '../../compiler/runtime/index.ts';
import { compileFiles } from '../compiler/small-workspace.ts';
import { openBook, type Book } from '../reference/book.ts';
import { differences, expectations } from '../reference/compare.ts';
import type { Facts } from '../reference/interpreter.ts';
import { dice, poolOf, randomFacts } from '../reference/random-facts.ts';
import { randomRegulation } from '../reference/random-regulation.ts';
import { ALIASES, splitRegulation, TERMS, type Split } from '../reference/split-regulation.ts';

const REGULATIONS = Number(process.env['REGULATIONS'] ?? 16);
const FACTS = 10;

/** The facts as one of the two takes them: acts and doubts of the other one by its term, and none that it does not read. */
function factsFor(side: 0 | 1, facts: Facts, { sideOf }: Split, { discretions }: Book, { items, records }: CheckedVersion): Facts {
  const term = (name: string): string => (sideOf.get(name) === side ? name : `${TERMS[1 - side]!}.${name}`);
  return Object.fromEntries(Object.entries(facts).flatMap(([key, fields]) => {
    if (key === '疑義') return records.has(key) ? [[key, Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (records.get(key)!.fields.some((f) => f.name.text === term(name)) ? [[term(name), value]] : [])))]] : [];
    // the day in question is an input of those that read it
    if (!discretions.some((d) => d.name === key)) return key === ASKED.text && !records.has(key) ? [] : [[key, fields]];
    return items.some((i) => i.kind === 'discretion' && i.name === term(key)) ? [[term(key), fields]] : [];
  }));
}

/** Words of effects as the one piece writes them. */
const inOneFile = (result: Result): Result => {
  const bare = (words: string): string => words.replaceAll(/[甲乙]法\./g, '');
  return {
    ...result, ...(result.effects ? { effects: result.effects.map(bare) } : {}), ...(result.openEffects ? { openEffects: result.openEffects.map((open) => ({ ...open, effect: bare(open.effect) })) } : {}),
  };
};

describe('random regulations divided in two that read each other', () => {
  it(`decide as in one piece: ${REGULATIONS} with ${FACTS} sets of facts each`, () => {
    const found: string[] = [];
    let [compared, mutual] = [0, 0];
    for (let seed = 1; seed <= REGULATIONS && found.length < 3; seed++) {
      const roll = dice(seed + 31_000);
      const { vocabulary, regulation } = randomRegulation(roll);
      const home = compileFiles({ 'v.fagui': vocabulary, 'r.fagui': regulation }).versions[0];
      if (!home?.sound) continue;
      const book = openBook(home.checked);
      const split = splitRegulation(regulation, roll);
      const { compiled, diagnostics } = compileFiles({ 'v.fagui': vocabulary, 'a.fagui': split.texts[0], 'b.fagui': split.texts[1] });
      const sides = ALIASES.map((alias) => compiled.regulations.find((r) => r.regulation.alias === alias)!.versions[0]!);
      if (!sides.every((v) => v.sound)) {
        found.push(`seed ${seed}: ${diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.code} ${JSON.stringify(d.parameters)}`).join('\n')}\n${split.texts.join('\n')}`);
        continue;
      }
      if (sides.every(({ checked }) => checked.items.some((i) => i.of))) mutual++;
      const evaluators = sides.map(({ checked }) => createEvaluator(checked));
      const pool = poolOf(home.checked);
      for (let turn = 0; turn < FACTS && found.length < 3; turn++) {
        const facts = randomFacts(pool, roll, [0, 0.02, 0.15][turn % 3]!);
        const expected = expectations(book, facts);
        for (const side of [0, 1] as const) {
          const { checked } = sides[side]!;
          const own = new Set(checked.items.flatMap((i) => (i.of ? [] : [i.alias])));
          const { issues, results } = evaluators[side]!.evaluate(factsFor(side, facts, split, book, checked));
          const shown = Object.fromEntries(Object.entries(results).flatMap(([alias, result]) => (own.has(alias) ? [[alias, inOneFile(result)] as const] : [])));
          compared += Object.keys(shown).length;
          const wanted = new Map([...expected].filter(([alias]) => alias in shown));
          found.push(...differences(book, facts, () => ({ issues, results: shown }), undefined, wanted).map((d) => `seed ${seed}, ${TERMS[side]}: ${d}; ${JSON.stringify(facts)}\n${split.texts.join('\n')}`));
        }
      }
    }
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(REGULATIONS * FACTS * 3);
    expect(mutual).toBeGreaterThan(REGULATIONS / 8);
  }, 60_000 + REGULATIONS * 2000);
});
