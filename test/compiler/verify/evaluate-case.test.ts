/** What a condition is found to be in a case, before the case is handed on: the same as the emitted evaluator says, and nothing where it is not known. */
import { describe, expect, it } from 'vitest';
import { compileResults } from '../../../compiler/emit/typescript/index.ts';
import type { Expression, ProgramRecord, RuleProgram, ValueType } from '../../../compiler/ir/program.ts';
import { inputOf, type CaseFact } from '../../../compiler/verify/index.ts';
import { holdsInCase } from '../../../compiler/verify/evaluate-case.ts';
import { conditionsOf } from './conditions-of.ts';
import { allInputs, finiteProgram } from './finite-program.ts';
import { boolean, definition, not } from '../emit/typescript/build-program.ts';
import { Dice, randomProgram, randomValue } from '../emit/typescript/random-program.ts';

const RUNS = 60;

/** A random value as a case gives it, with Chinese names. */
function caseValue(dice: Dice, type: ValueType, program: RuleProgram): unknown {
  if (type.kind === 'list') return dice.times(dice.below(5), () => caseValue(dice, type.element, program));
  if (type.kind === 'record') return entryOf(dice, program.elements!.find((r) => r.name.text === type.record)!, program);
  const value = randomValue(dice, type);
  return type.kind === 'enumeration' ? program.enumerations.find((e) => e.name.text === type.enumeration)!.members.find((m) => m.alias === value)!.text : value;
}

const entryOf = (dice: Dice, { fields }: ProgramRecord, program: RuleProgram): Record<string, unknown> =>
  Object.fromEntries(fields.map((f) => [f.name.text, f.optional && dice.chance(15) ? null : caseValue(dice, f.type, program)]));

/** Every fact and every decision of a program; now and then a 可缺 one is absent. */
function randomCase(program: RuleProgram, dice: Dice): CaseFact[] {
  const fact = (record: string, field: string, value: unknown): CaseFact => ({ record, field, value: value as CaseFact['value'], shown: '' });
  const facts = program.records.flatMap((r) => Object.entries(entryOf(dice, r, program)).map(([field, value]) => fact(r.name.text, field, value)));
  return program.items.reduce<CaseFact[]>((all, item) => {
    if (item.kind !== 'discretion') return all;
    const isGranted = dice.chance(70);
    const amount = item.amount && isGranted ? [fact(item.name.text, item.amount.name.text, dice.one([1, 2, 2.5].filter((n) => Number.isInteger(n) || (item.amount!.type as { decimals: number }).decimals > 0)))] : [];
    return [...all, fact(item.name.text, '決定', isGranted ? '准' : '不准'), ...amount];
  }, facts);
}

/** For which times days off are known is not asked of a case. */
const withoutYears = (program: RuleProgram): RuleProgram => {
  const without = (node: unknown): unknown => (typeof node !== 'object' || node === null ? node : Array.isArray(node) ? node.map(without)
    : Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'within').map(([key, value]) => [key, without(value)])));
  return without(program) as RuleProgram;
};

/** Allocations of courses are no condition of a case. */
const isReadable = (c: Expression): boolean => !JSON.stringify(c, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v)).includes('"allocation"');

describe('a condition in a case', () => {
  it('is true, false or not known as the evaluator says', () => {
    const seen = { true: 0, false: 0, unknown: 0 };
    const wrong: unknown[] = [];
    let less = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const program = withoutYears(randomProgram(seed));
      const conditions = conditionsOf(program).filter(isReadable);
      const probes = conditions.map((condition, i) => definition(`probe${i}`, boolean, { otherwise: condition }));
      const evaluate = compileResults({ ...program, items: [...program.items.filter((i) => i.kind === 'definition' || i.kind === 'discretion'), ...probes] });
      const dice = new Dice(seed);
      for (let i = 0; i < 3; i++) {
        const facts = randomCase(program, dice);
        const isAbsent = JSON.stringify(facts).includes('null');
        const { issues, results } = evaluate(inputOf(facts), probes.map((p) => p.name.alias));
        if (issues.length > 0) wrong.push({ seed, issues });
        conditions.forEach((condition, at) => {
          const told = results[`probe${at}`]!;
          const said = holdsInCase(condition, program, facts) ? true : holdsInCase(not(condition), program, facts) ? false : undefined;
          const expected = told.outcome === 'value' ? told.value : undefined;
          seen[said === undefined ? 'unknown' : said ? 'true' : 'false']++;
          // an evaluator may know more: all that something unknown can be says the same
          if (said === undefined && expected !== undefined) less += isAbsent ? 0 : 1;
          else if (said !== expected) wrong.push({ seed, at, said, expected, condition });
        });
      }
    }
    expect(wrong).toEqual([]);
    expect(less).toBeLessThan(3);
    expect(Math.min(seen.true, seen.false, seen.unknown), JSON.stringify(seen)).toBeGreaterThan(RUNS / 10);
  });

  it('is so of limits that an authority moves', () => {
    let decided = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const { program, conditions } = finiteProgram(seed);
      const asked = conditions.filter((c) => JSON.stringify(c, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v)).includes('"granted"'));
      if (asked.length === 0) continue;
      const probes = asked.map((condition, i) => definition(`probe${i}`, boolean, { otherwise: condition }));
      const evaluate = compileResults({ ...program, items: [...program.items, ...probes] });
      const inputs = allInputs(new Set(['甲', '乙', '在學', '決定']), 500)!;
      for (const input of inputs.filter((_, i) => i % 7 === seed % 7)) {
        const { results } = evaluate(input, probes.map((p) => p.name.alias));
        const facts = Object.entries(input).flatMap(([record, fields]) => Object.entries(fields).map(([field, value]): CaseFact => ({ record, field, value: value as CaseFact['value'], shown: '' })));
        asked.forEach((condition, at) => {
          const told = results[`probe${at}`]!;
          const said = holdsInCase(condition, program, facts) ? true : holdsInCase(not(condition), program, facts) ? false : null;
          if (said === null) return;
          decided++;
          expect(told.value, `seed ${seed}`).toBe(said);
        });
      }
    }
    expect(decided).toBeGreaterThan(100);
  });
});
