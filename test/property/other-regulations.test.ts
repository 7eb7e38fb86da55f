/** A random regulation that another one reads: what belongs to it is decided there as the reference decides it at home, and so are its rules where they are applied (準用). */
import { describe, expect, it } from 'vitest';
import type { CheckedItem } from '../../compiler/check/checked.ts';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { compileFiles } from '../compiler/small-workspace.ts';
import { openBook, type Book } from '../reference/book.ts';
import { differences, expectations, type Evaluate } from '../reference/compare.ts';
import type { Facts } from '../reference/interpreter.ts';
import { dice, poolOf, randomFacts } from '../reference/random-facts.ts';
import { randomRegulation } from '../reference/random-regulation.ts';

const REGULATIONS = Number(process.env['REGULATIONS'] ?? 60);
const FACTS = 12;
const TERM = '母法';

const named = (items: readonly CheckedItem[], kinds: readonly CheckedItem['kind'][]): string => items.filter((i) => kinds.includes(i.kind)).map((i) => `${TERM}.${i.name}`).join('、');

/** A regulation that requires all rules of the other, hands out all of its definitions, and applies those rules that no proviso changes. */
function readerOf({ checked: { items }, provisos }: Book, uses: string): string {
  const produced = named(items, ['definition']);
  const required = named(items, ['rule', 'conclusion', 'courseTable', 'discretion', 'doubt']);
  const applied = items.filter((i) => i.kind === 'rule' && !provisos.has(i.name)).map((i) => `準用 ${i.name}之準用 (applied_${i.alias}) 依 一 {\n  規則 ${TERM}.${i.name}\n}\n`);
  return `法規 準用要點 (t.reader)\n使用 ${uses}、t.random.regulation 稱 ${TERM}\n版本 1\n\n一、依母法辦理。\n\n結論 全部 (everything) 依 一 {\n  須 ${required}${produced && `\n  產出 ${produced}`}\n}\n\n${applied.join('\n')}`;
}

/** The facts as the reader takes them: acts and doubts of the other regulation go by qualified names. */
function forReader(facts: Facts, { discretions }: Book): Facts {
  const isAct = (key: string): boolean => discretions.some((d) => d.name === key);
  return Object.fromEntries(Object.entries(facts).map(([key, fields]) => {
    if (key === '疑義') return [key, Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${TERM}.${name}`, value]))];
    return [isAct(key) ? `${TERM}.${key}` : key, fields];
  }));
}

describe('random regulations that another one reads', () => {
  it(`decide there as at home: ${REGULATIONS} with ${FACTS} sets of facts each`, () => {
    const found: string[] = [];
    let compared = 0;
    let applied = 0;
    for (let seed = 1; seed <= REGULATIONS && found.length < 3; seed++) {
      const roll = dice(seed + 7000);
      const { vocabulary, regulation } = randomRegulation(roll);
      const uses = /^使用 (.+)$/m.exec(regulation)![1]!;
      const other = regulation.replace(/^法規 (\S+) \([^)]*\)/, '法規 $1 (t.random.regulation)');
      const home = compileFiles({ 'v.fagui': vocabulary, 'r.fagui': other }).versions[0];
      if (!home?.sound) continue;
      const book = openBook(home.checked);
      const { compiled, diagnostics } = compileFiles({ 'v.fagui': vocabulary, 'r.fagui': other, 'a.fagui': readerOf(book, uses) });
      const reader = compiled.regulations.find((r) => r.regulation.alias === 't.reader')!.versions[0]!;
      if (!reader.sound) {
        found.push(`seed ${seed}: ${diagnostics.map((d) => `${d.code} ${JSON.stringify(d.parameters)}`).join('\n')}`);
        continue;
      }
      const { evaluate } = createEvaluator(reader.checked);
      const pool = poolOf(home.checked);
      const run = (prefix: string): Evaluate => (facts) => {
        const { issues, results } = evaluate(forReader(facts, book));
        return { issues, results: Object.fromEntries(Object.entries(results).flatMap(([alias, result]) => (alias.startsWith(prefix) ? [[alias.slice(prefix.length), result] as const] : []))) };
      };
      for (let turn = 0; turn < FACTS && found.length < 3; turn++) {
        const facts = randomFacts(pool, roll, [0, 0.02, 0.15][turn % 3]!);
        const expected = expectations(book, facts);
        for (const prefix of ['regulation_', 'applied_']) {
          const known = Object.keys(run(prefix)(facts).results);
          compared += known.length;
          if (prefix === 'applied_') applied += known.length;
          const wanted = new Map([...expected].filter(([alias]) => known.includes(alias)));
          found.push(...differences(book, facts, run(prefix), undefined, wanted).map((d) => `seed ${seed}, ${prefix}: ${d}; ${JSON.stringify(facts)}\n${regulation}`));
        }
      }
    }
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(REGULATIONS * FACTS * 3);
    expect(applied).toBeGreaterThan(REGULATIONS * FACTS / 3);
  });
});
