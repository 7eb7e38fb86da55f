/** Random programs, random inputs: what the emitted evaluator says is what the independent one says. */
import fc from '../../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { ProgramNorm, RuleProgram } from '../../../../compiler/ir/program.ts';
import { compileProgram } from '../../../../compiler/emit/typescript/index.ts';
import { parseRational, type Result } from '../../../../compiler/runtime/index.ts';
import { Oracle } from './oracle.ts';
import { admits, completionsFor, reachable } from './oracle-completions.ts';
import { Dice, randomInput, randomProgram } from './random-program.ts';

const PROGRAMS = Number(process.env['PROGRAMS'] ?? 1000);
/** How often everything must have come about. */
const LEAST = PROGRAMS / 25;
const INPUTS = 8;
/** How often a rule gave a value that was known, and one that was not. */
const given = new Map<string, number>();

/** How often trying the unknown facts decided. */
let settled = 0;

const same = (a: Set<string>, b: Set<string>): boolean => a.size === b.size && [...a].every((one) => b.has(one));

/** What an evaluator says that an item can come to. */
function gotten(item: RuleProgram['items'][number], result: Result): Set<string> {
  const outcomes = result.possible ?? [result.outcome];
  if (item.kind !== 'definition') return new Set(outcomes);
  const value = shownValue(result, item.type.kind);
  return new Set(value === 'unknown' ? [...outcomes, value] : [`value ${value}`]);
}

function shownValue(result: Result, kind: string): string {
  if (result.outcome !== 'value') return 'unknown';
  if (kind !== 'number') return Array.isArray(result.value) ? [...result.value].sort().join(',') : String(result.value);
  const exact = parseRational(String(result.value)) ?? parseRational(BigInt(result.value as number).toString());
  return `${exact!.n}/${exact!.d}`;
}

/** What a rule in effect gives; a value that is not known says why. */
function compareGiven(oracle: Oracle, norm: ProgramNorm, outcome: string, { consequences }: Result): string[] {
  const { consequences: types = [] } = norm;
  const expected = types.length > 0 && ['value', 'entitled', 'violated'].includes(outcome) ? oracle.given(norm).join(' ') : 'nothing';
  const got = consequences?.map(({ value, missing = [], reasons = [] }, i) => {
    if ((value === null) !== missing.length + reasons.length > 0) return `${value} without a reason`;
    return value === null ? 'unknown' : shownValue({ outcome: 'value', value, missing: [], because: [] }, types[i]!.type.kind);
  });
  for (const one of got ?? []) given.set(one === 'unknown' ? one : 'known', (given.get(one === 'unknown' ? one : 'known') ?? 0) + 1);
  if ((got?.join(' ') ?? 'nothing') === expected) return [];
  // what is not known there may be what all completions agree on
  const known = oracle.given(norm);
  const isAgreed = (one: string, i: number): boolean => one === known[i] || (known[i] === 'unknown' && completionsFor(oracle, norm).every((other) => other.given(norm)[i] === one));
  return got?.length === known.length && expected !== 'nothing' && got.every(isAgreed) ? [] : [`${norm.name.alias}: gives ${got?.join(' ')}, expected ${expected}`];
}

/** Effects that come about, and those that may; a case that is open says why. */
function compareEffects(oracle: Oracle, norm: ProgramNorm, outcome: string, { effects = [], openEffects = [] }: Result): string[] {
  const expected = ['value', 'entitled', 'violated'].includes(outcome) ? oracle.effects(norm).join(' ') : '';
  const got = [...effects, ...openEffects.map(({ effect, missing, reasons = [] }) => `${effect}${missing.length + reasons.length > 0 ? '?' : ' without a reason'}`)].sort().join(' ');
  if (got === expected) return [];
  const known = oracle.effects(norm);
  const isAgreed = (word: string): boolean => {
    const stateIn = (all: readonly string[]): string => (all.includes(word) ? 'yes' : all.includes(`${word}?`) ? 'open' : 'no');
    const state = stateIn([...effects, ...openEffects.map(({ effect }) => `${effect}?`)]);
    return state === stateIn(known) || (stateIn(known) === 'open' && completionsFor(oracle, norm).every((other) => stateIn(other.effects(norm)) === state));
  };
  return !got.includes('without') && expected !== '' && [...effects, ...known.map((word) => word.replace(/\?$/, ''))].every(isAgreed) ? [] : [`${norm.name.alias}: effects ${got}, expected ${expected}`];
}

function compareAll(oracle: Oracle, evaluator: ReturnType<typeof compileProgram>): string[] {
  const { program, input } = oracle;
  const decisions = evaluator.decide(input);
  const { results, issues } = evaluator.evaluate(input);
  // what cannot be read stands before facts that nothing is said of; the check takes it away
  const shown = ({ outcome, possible, missing }: Pick<Result, 'outcome' | 'missing'> & { readonly possible?: readonly string[] | null }): string => JSON.stringify(issues.length > 0 ? outcome : [outcome, possible ?? null, missing]);
  return program.items.flatMap((item) => {
    const result = results[item.name.alias]!;
    const expected = reachable(oracle, item);
    const got = gotten(item, result);
    const isRight = same(expected, got) || admits(oracle, item, got, expected);
    const found = isRight ? [] : [`${item.name.alias}: emitted ${[...got].sort().join()}, expected ${[...expected].sort().join()}`];
    if (item.kind === 'norm') found.push(...compareGiven(oracle, item, result.outcome, result), ...compareEffects(oracle, item, result.outcome, result));
    const decision = decisions[item.name.alias];
    if (decision && shown(decision) !== shown(result)) found.push(`${item.name.alias}: decided ${shown(decision)}, result ${shown(result)}`);
    const open = result.missing.length + (result.reasons?.length ?? 0);
    if ((result.outcome === 'undetermined') !== open > 0) found.push(`${item.name.alias}: ${result.outcome} with missing ${result.missing.join()} ${result.reasons?.join()}`);
    if (!same(expected, got) && result.outcome !== 'undetermined') settled++;
    return found;
  });
}

describe('emitted evaluator and independent interpreter', () => {
  it(`agree on ${PROGRAMS} random programs with ${INPUTS} inputs each`, () => {
    const seen = new Map<string, number>();
    const valued = new Map<string, number>();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const program = randomProgram(seed);
        const evaluator = compileProgram(program);
        const dice = new Dice(seed + 1);
        for (let i = 0; i < INPUTS; i++) {
          const input = randomInput(program, dice);
          const oracle = new Oracle(program, input);
          expect(compareAll(oracle, evaluator), JSON.stringify(input)).toEqual([]);
          for (const [kind, count] of oracle.valued) valued.set(kind, (valued.get(kind) ?? 0) + count);
          for (const { outcome } of Object.values(evaluator.decide(input))) seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        }
      }),
      { numRuns: PROGRAMS, seed: 20160901 },
    );
    expect([...given.keys()].sort()).toEqual(['known', 'unknown']);
    expect(settled).toBeGreaterThan(LEAST);
    for (const count of given.values()) expect(count).toBeGreaterThan(LEAST);
    // The comparison means something only when every outcome comes about often.
    for (const outcome of ['met', 'violated', 'deviates', 'notApplicable', 'undetermined', 'entitled', 'notEntitled', 'value', 'conflict']) {
      expect(seen.get(outcome) ?? 0, outcome).toBeGreaterThan(LEAST);
    }
    const kinds = ['count', 'sum', 'max', 'min', 'mean', 'round deviation', 'rank', 'streak', 'some', 'all', 'round halfAway', 'round truncate', 'round awayFromZero', 'round mean', 'workday', 'workdaysBetween', 'elapsed', 'extreme', 'element', 'allocation'];
    for (const kind of kinds) expect(valued.get(kind) ?? 0, kind).toBeGreaterThan(LEAST);
  });
});
