/** The emitted evaluators against the reference interpreter, on random facts over every rule of the project. FACTS=1000000 for the whole comparison, FACTS_SEED=n for other facts. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import { readCase } from '../../compiler/evaluate/read-case.ts';
import type { Expression } from '../../compiler/ir/program.ts';
import { lowerVersion } from '../../compiler/lower/index.ts';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import { readSources } from '../../compiler/workspace/read.ts';
import { openBook } from '../reference/book.ts';
import { differences, expectations } from '../reference/compare.ts';
import type { Facts } from '../reference/interpreter.ts';
import { dice, factsStream, poolOf } from '../reference/random-facts.ts';
import { watchSides } from '../reference/sides.ts';
import { withWrongValues } from '../reference/wrong-facts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workspace = compileWorkspace(readSources(['rules'], root).sources);
const versions = workspace.regulations.flatMap((r) => r.versions.filter((v) => v.sound && v.checked.items.length > 0).map(({ checked, cases }) => ({
  name: `${r.regulation.alias}@${checked.version.text.version}`, checked, stated: cases.map((c) => readCase(c.syntax, c.source, checked, () => {}) as Facts | null).filter((facts) => facts !== null),
})));
/** Sets of facts over all versions together. */
const FACTS = Number(process.env['FACTS'] ?? 10_000);
const RUNS = Math.ceil(FACTS / versions.length);
const SEED = Number(process.env['FACTS_SEED'] ?? 20260101);

/** Both sides of conditions, and values between which they choose. */
const reached = { sides: 0, of: 0 };

describe(`${RUNS} random sets of facts each`, () => {
  it.each(versions)('$name decides as the reference does', ({ checked, stated }) => {
    const sides = watchSides(checked);
    const book = openBook(checked, sides.watch);
    const { evaluate, program } = createEvaluator(checked);
    const pool = poolOf(checked);
    const read = new Set(program.items.flatMap((item) => item.facts.map(({ record, field }) => `${record}.${field}`)));
    expect([...read].filter((fact) => checked.records.has(fact.split('.')[0]!) && ![...pool.read].some(([record, fields]) => fields.some((f) => `${record}.${f.name.text}` === fact)))).toEqual([]);
    const stream = factsStream(pool, dice(SEED), stated);
    const found: string[] = [];
    for (let run = 0; run < RUNS && found.length < 3; run++) {
      const facts = stream.next(run % 3 === 0 ? 0.15 : run % 3 === 1 ? 0.02 : 0);
      sides.turn(facts);
      const before = sides.progress();
      found.push(...differences(book, facts, evaluate, (alias, outcome) => stream.learn(facts, alias, outcome, sides.targets)).map((difference) => `${difference}; ${JSON.stringify(facts)}`));
      if (sides.progress() > before) stream.learn(facts, `sides ${sides.progress()}`, 'reached', sides.targets);
      if (run % 20 === 0) found.push(...wrongValues(facts, evaluate, pool, read, dice(SEED + run)));
    }
    reached.sides += sides.reached();
    reached.of += sides.count;
    expect(found).toEqual([]);
  });

  it('reach both sides of nearly all conditions, and nearly all values that they choose', () => {
    console.log(`${reached.sides} of ${reached.of} sides of conditions and values reached`);
    // what is left is mostly what nothing can reach: a branch whose condition one before it has settled, a member that is the only one left
    if (RUNS >= 200) expect(reached.sides / reached.of).toBeGreaterThan(0.98);
  });
});

/** Facts with values of the wrong type or outside of the range: each is reported at its place, and everything is decided as if it were not known. */
function wrongValues(facts: Facts, evaluate: ReturnType<typeof createEvaluator>['evaluate'], pool: ReturnType<typeof poolOf>, read: ReadonlySet<string>, roll: () => number): string[] {
  const { wrong, without, places } = withWrongValues(facts, pool, read, roll);
  const [given, unknown] = [evaluate(wrong), evaluate(without)];
  const reported = given.issues.map(({ path }) => path.join('.')).sort();
  const isSame = JSON.stringify(given.results) === JSON.stringify(unknown.results);
  return isSame && unknown.issues.length === 0 && reported.join() === [...places].sort().join() ? [] : [`wrong values at ${places.join()}, reported ${reported.join()}${isSame ? '' : ', decided otherwise than when they are not known'}; ${JSON.stringify(wrong)}`];
}

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
  });
});
