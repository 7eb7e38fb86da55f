/** The emitted evaluators against the reference interpreter, on random facts over every rule of the project. FACTS=1000000 for the whole comparison, FACTS_SEED=n for other facts. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import type { Expression } from '../../compiler/ir/program.ts';
import { lowerVersion } from '../../compiler/lower/index.ts';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import { readSources } from '../../compiler/workspace/read.ts';
import { openBook } from '../reference/book.ts';
import { differences, expectations } from '../reference/compare.ts';
import { dice, factsStream, poolOf } from '../reference/random-facts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workspace = compileWorkspace(readSources(['rules'], root).sources);
const versions = workspace.regulations.flatMap((r) => r.versions.filter((v) => v.sound && v.checked.items.length > 0).map((v) => ({ name: `${r.regulation.alias}@${v.checked.version.text.version}`, checked: v.checked })));
/** Sets of facts over all versions together. */
const FACTS = Number(process.env['FACTS'] ?? 10_000);
const RUNS = Math.ceil(FACTS / versions.length);
const SEED = Number(process.env['FACTS_SEED'] ?? 20260101);

describe(`${RUNS} random sets of facts each`, () => {
  it.each(versions)('$name decides as the reference does', ({ checked }) => {
    const book = openBook(checked);
    const { evaluate } = createEvaluator(checked);
    const stream = factsStream(poolOf(checked), dice(SEED));
    const found: string[] = [];
    for (let run = 0; run < RUNS && found.length < 3; run++) {
      const facts = stream.next(run % 3 === 0 ? 0.15 : run % 3 === 1 ? 0.02 : 0);
      found.push(...differences(book, facts, evaluate, (alias, outcome) => stream.learn(facts, alias, outcome)).map((difference) => `${difference}; ${JSON.stringify(facts)}`));
    }
    expect(found).toEqual([]);
  }, 60_000 + RUNS * 50);
});

const BESIDE: Readonly<Record<string, '<' | '≤' | '=' | '≥' | '>' | '≠'>> = { '<': '≤', '≤': '<', '≥': '>', '>': '≥', '=': '≠', '≠': '=' };

/** The nodes of a program that compare, in order. */
function comparisonsIn(node: unknown): Extract<Expression, { op: 'compare' }>[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'op' in node && node.op === 'compare' ? [node as Extract<Expression, { op: 'compare' }>] : [];
  return [...own, ...Object.values(node).flatMap(comparisonsIn)];
}

describe('an evaluator that is wrong at one threshold', () => {
  const samplesOf = ['nfu.distanceTeaching@105-1', 'nfu.moocs@105-1', 'ntua.syllabusReview@114-2'];

  it.each(versions.filter((v) => samplesOf.includes(v.name)))('is noticed, whatever comparison of $name it is', ({ checked }) => {
    const count = comparisonsIn(lowerVersion(checked).items).length;
    const book = openBook(checked);
    const right = createEvaluator(checked);
    const stream = factsStream(poolOf(checked), dice(20260914));
    const samples = Array.from({ length: 2000 }, () => {
      const facts = stream.next(0);
      const expected = expectations(book, facts);
      for (const [alias, outcome] of expected) stream.learn(facts, alias, outcome);
      return { facts, expected };
    });
    const notices = ({ evaluate }: typeof right): boolean => samples.some(({ facts, expected }) => differences(book, facts, evaluate, undefined, expected).length > 0);
    expect(notices(right)).toBe(false);
    expect(count).toBeGreaterThan(3);
    const unnoticed = Array.from({ length: count }, (_, at) => at).filter((at) => {
      const program = structuredClone(right.program);
      const wrong = comparisonsIn(program.items)[at]! as { operator: string };
      wrong.operator = BESIDE[wrong.operator]!;
      return !notices(createEvaluator(checked, program));
    });
    expect(unnoticed).toEqual([]);
  }, 120_000);
});
