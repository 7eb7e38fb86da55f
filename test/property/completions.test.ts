/** Random regulations with one to three facts missing: what is decided holds for every completion of the facts, and what every completion agrees on is decided. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../compiler/evaluate/evaluator.ts';
import type { Result } from '../../compiler/runtime/index.ts';
import { compileFiles } from '../compiler/small-workspace.ts';
import type { Facts } from '../reference/interpreter.ts';
import { dice, pick, poolOf, randomFacts, type Pool } from '../reference/random-facts.ts';
import { randomRegulation } from '../reference/random-regulation.ts';
import { dayNumber, isoDay } from '../reference/values.ts';

const REGULATIONS = Number(process.env['REGULATIONS'] ?? 60);
const FACTS = 40;
/** Completions of one set of facts that are evaluated. */
const MOST_COMPLETIONS = 128;

interface Missing {
  readonly record: string;
  readonly field: string;
  readonly name: string;
  readonly isNamed: boolean;
  readonly values: readonly unknown[];
}

const roundTo = (n: number, scale: number): number => Math.round(n * scale) / scale;

/** The facts that can be left out, with values that stand for all: members, both truths, 無, thresholds with both sides and the ends of the range. */
function factsOf(pool: Pool): Missing[] {
  return [...pool.checked.records.values()].flatMap((record) => record.fields.flatMap(({ name, type, optional }): Missing[] => {
    const own = `${record.name.text}.${name.text}`;
    const fact = (isNamed: boolean, values: readonly unknown[]): Missing[] => [{ record: record.name.text, field: name.text, name: own, isNamed, values: optional ? [...values, null] : values }];
    if (type.kind === 'boolean') return fact(true, [true, false]);
    if (type.kind === 'enumeration') return fact(true, pool.checked.enumerations.get(type.enumeration)!.members.map((m) => m.text));
    if (type.kind === 'date') return fact(false, [...new Set([dayNumber('2016-01-01'), ...pool.days.filter((_, i) => i % 5 === 0)])].slice(0, 8).map((day) => isoDay(day)));
    if (type.kind !== 'number') return [];
    const scale = 10 ** (type.decimals ?? 0);
    const [low, high] = [Number(type.low!.n) / Number(type.low!.d), Number(type.high!.n) / Number(type.high!.d)];
    const near = (pool.own.get(own) ?? []).flatMap((n) => [roundTo(n - 1 / scale, scale), roundTo(n, scale), roundTo(n + 1 / scale, scale)]);
    return fact(false, [...new Set([low, high, ...near])].filter((n) => n >= low && n <= high));
  }));
}

const withFact = (facts: Facts, { record, field }: Missing, value: unknown): Facts => ({ ...facts, [record]: { ...facts[record], [field]: value } });

const keyOf = ({ outcome, value }: Result): string => (outcome === 'value' ? `value ${JSON.stringify(value)}` : outcome);
const possibleOf = ({ outcome, possible }: Result): readonly string[] => possible ?? [outcome];

interface Completion {
  readonly chosen: readonly unknown[];
  readonly results: Readonly<Record<string, Result>>;
}

/** What is wrong with the result of one rule. */
function faultsOf(alias: string, result: Result, missing: readonly Missing[], completions: readonly Completion[]): string[] {
  const keys = new Set(completions.map(({ results }) => keyOf(results[alias]!)));
  const [only] = keys;
  if (result.outcome !== 'undetermined') return keys.size === 1 && only === keyOf(result) ? [] : [`${alias}: ${keyOf(result)}, but can be ${[...keys].join()}`];
  if (!missing.every((m) => m.isNamed)) return [];
  if (keys.size === 1 && only !== 'undetermined') return [`${alias}: undetermined, but always ${only}`];
  const reached = new Set(completions.flatMap(({ results }) => possibleOf(results[alias]!)));
  const faults = [...reached].sort().join() === [...possibleOf(result)].sort().join() ? [] : [`${alias}: possible ${possibleOf(result).join()}, comes about ${[...reached].join()}`];
  if (keys.has('undetermined')) return faults;
  // every fact that is named changes something
  const idle = missing.filter((m, at) => result.missing.includes(m.name) && completions.every((a) => completions.every((b) => a.chosen.some((v, i) => i !== at && v !== b.chosen[i]) || keyOf(a.results[alias]!) === keyOf(b.results[alias]!))));
  return [...faults, ...idle.map((m) => `${alias}: misses ${m.name}, which changes nothing`)];
}

describe('missing facts', () => {
  it(`decide as all completions do: ${REGULATIONS} random regulations with ${FACTS} sets of facts each`, () => {
    const found: string[] = [];
    const seen = { decided: 0, open: 0 };
    for (let seed = 1; seed <= REGULATIONS && found.length < 3; seed++) {
      const roll = dice(seed + 5_000);
      const { vocabulary, regulation } = randomRegulation(roll);
      const [version] = compileFiles({ 'v.fagui': vocabulary, 'r.fagui': regulation }).versions;
      if (!version?.sound) continue;
      const pool = poolOf(version.checked);
      const { evaluate, program } = createEvaluator(version.checked);
      const read = new Set(program.items.flatMap((item) => item.facts.map(({ record, field }) => `${record}.${field}`)));
      const all = factsOf(pool).filter((fact) => read.has(fact.name));
      const named = all.filter((fact) => fact.isNamed);
      const authorities = version.checked.items.filter((i) => i.kind === 'discretion').map((i) => i.name);
      for (let run = 0; run < FACTS && found.length < 3; run++) {
        const from = run % 4 === 0 || named.length === 0 ? all : named;
        const missing = [...new Set(Array.from({ length: 1 + (run % 3) }, () => pick(from, roll)))];
        if (missing.reduce((ways, m) => ways * m.values.length, 1) > MOST_COMPLETIONS) continue;
        const whole = authorities.reduce<Facts>((facts, name) => (facts[name]?.['決定'] === '准' ? facts : { ...facts, [name]: { 決定: '不准' } }), randomFacts(pool, roll, 0));
        const facts = missing.reduce((one, m) => withFact(one, m, undefined), whole);
        const chosen = missing.reduce<unknown[][]>((ways, m) => ways.flatMap((way) => m.values.map((value) => [...way, value])), [[]]);
        const completions = chosen.map((values): Completion => ({ chosen: values, results: evaluate(missing.reduce((one, m, i) => withFact(one, m, values[i]), facts)).results }));
        const { results } = evaluate(facts);
        for (const [alias, result] of Object.entries(results)) {
          found.push(...faultsOf(alias, result, missing, completions).map((fault) => `seed ${seed}: ${fault}; ${missing.map((m) => m.name).join()} missing of ${JSON.stringify(facts)}\n${regulation}`));
          seen[result.outcome === 'undetermined' ? 'open' : 'decided']++;
        }
      }
    }
    expect(found).toEqual([]);
    if (REGULATIONS < 60) return;
    expect(seen.decided).toBeGreaterThan(REGULATIONS * 50);
    expect(seen.open).toBeGreaterThan(REGULATIONS * 5);
  });
});
