/** Random programs whose facts have few values, and all the cases that there are. */
import type { Expression, ProgramDefinition, ProgramDiscretion, ProgramGrant, RuleProgram } from '../../../compiler/ir/program.ts';
import type { CaseFact } from '../../../compiler/verify/index.ts';
import {
  and, boolean, calculate, compare, decimal, definition, discretion, enumerated, factIn, field, integer, listOf, member, name, not, number, or, program, q, reads, record,
} from '../emit/typescript/build-program.ts';
import { Dice } from '../emit/typescript/random-program.ts';

const STUDENT = record('學生', 'student',
  field('甲', 'a', integer(0, 3)), field('乙', 'b', integer(-2, 2)), field('丙', 'c', decimal(1, 0, 1), true),
  field('在學', 'enrolled', boolean), field('優良', 'honour', boolean, true),
  field('學制', 'programme', enumerated('學制')), field('前學制', 'before', enumerated('學制'), true), field('身分', 'statuses', listOf(enumerated('學制'))));
const MEMBERS = ['四技', '二技', '碩士'];
const OPERATORS = ['<', '≤', '=', '≥', '>', '≠'] as const;

/** 丙 is 0 to 0.5 in tenths: its limits are no integers. */
const LIMITED = { ...STUDENT, fields: STUDENT.fields.map((f) => (f.name.alias === 'c' ? { ...f, type: { ...decimal(1, 0, 1), high: q(1, 2) } } : f)) };

interface Finite {
  readonly program: RuleProgram;
  readonly conditions: readonly Expression[];
}

export function finiteProgram(seed: number): Finite {
  const dice = new Dice(seed);
  const approval: ProgramDiscretion = discretion('approval', { amount: { name: name('加給', 'extra'), type: integer(0, 9), low: q(1), high: q(2) } });
  const definitions: ProgramDefinition[] = [];
  const fact = (alias: string): Expression => factIn(LIMITED, alias);
  let limits = 0;
  const granted = (): ProgramGrant => ({
    discretion: approval.name.text, requirement: dice.chance(50) ? fact(dice.one(['enrolled', 'honour'])) : null,
    value: dice.one([calculate('add', { op: 'original' }, { op: 'amount', discretion: approval.name.text }), calculate('multiply', { op: 'original' }, number(2)), numeric(0)]),
  });
  const numeric = (depth: number): Expression => {
    if (depth > 0 && dice.chance(55)) {
      if (dice.chance(10)) return { op: 'granted', limit: `限${limits++}`, original: numeric(0), grants: dice.times(1 + dice.below(3), granted) };
      if (dice.chance(10)) return { op: 'discretionary', original: numeric(0), discretion: approval.name.text, granted: calculate('add', numeric(0), { op: 'amount', discretion: approval.name.text }) };
      return calculate(dice.one(['add', 'subtract', 'multiply', 'divide'] as const), numeric(depth - 1), numeric(depth - 1));
    }
    const defined = definitions.filter((d) => d.type.kind === 'number');
    if (defined.length > 0 && dice.chance(30)) return reads(dice.one(defined));
    return dice.chance(60) ? fact(dice.one(['a', 'b', 'c'])) : number(dice.one([0, 1, 2, 3, -1]), dice.one([1, 1, 2, 3]));
  };
  const symbol = (): Expression => (dice.chance(60) ? member('學制', dice.one(MEMBERS)) : fact(dice.one(['programme', 'before'])));
  const condition = (depth: number): Expression => {
    if (depth > 0 && dice.chance(60)) {
      if (dice.chance(25)) return not(condition(depth - 1));
      return dice.one([and, or])(...dice.times(1 + dice.below(3), () => condition(depth - 1)));
    }
    switch (dice.below(9)) {
      case 0: return fact(dice.one(['enrolled', 'honour']));
      case 1: return compare(fact('programme'), dice.one(['=', '≠'] as const), symbol());
      case 2: return { op: 'in', value: fact('before'), set: dice.times(dice.below(3), symbol) };
      case 3: return { op: dice.one(['any', 'every'] as const), list: fact('statuses'), set: dice.times(dice.below(3), () => member('學制', dice.one(MEMBERS))) };
      case 4: return { op: 'present', fact: fact(dice.one(['c', 'honour', 'before'])) };
      case 5: {
        const defined = definitions.filter((d) => d.type.kind === 'boolean');
        return defined.length > 0 ? reads(dice.one(defined)) : fact('enrolled');
      }
      default: return compare(numeric(2), dice.one(OPERATORS), numeric(2));
    }
  };
  for (let i = dice.below(3); i > 0; i--) {
    const isBoolean = dice.chance(40);
    const value = (): Expression => (isBoolean ? condition(1) : numeric(1));
    definitions.push(definition(`definition${i}`, isBoolean ? boolean : decimal(null, null, null), {
      branches: dice.times(1 + dice.below(2), () => ({ condition: condition(1), value: value() })), otherwise: dice.chance(60) ? value() : null,
    }));
  }
  const conditions = dice.times(4, () => condition(3));
  return { program: program({ enumerations: [{ name: name('學制', 'programme'), members: MEMBERS.map((m, i) => name(m, `programme${i}`)) }], records: [LIMITED], items: [...definitions, approval] }), conditions };
}

type Values = readonly CaseFact['value'][];
const range = (low: number, high: number, scale = 1): Values => Array.from({ length: high - low + 1 }, (_, i) => (low + i) / scale);
const SUBSETS = Array.from({ length: 2 ** MEMBERS.length }, (_, mask) => MEMBERS.filter((_m, i) => mask & (1 << i)));

type Input = Record<string, Record<string, unknown>>;

/** All inputs for the facts that an expression names; the other facts are not given. Null where there are more than `most`. */
export function allInputs(used: ReadonlySet<string>, most: number): readonly Input[] | null {
  const values: Record<string, Values> = {
    甲: range(0, 3), 乙: range(-2, 2), 丙: [...range(0, 5, 10), null], 在學: [true, false], 優良: [true, false, null], 學制: MEMBERS, 前學制: [...MEMBERS, null], 身分: SUBSETS,
  };
  const fields = Object.keys(values).filter((f) => used.has(f));
  const decisions = used.has('決定') ? [{ 決定: '不准' }, { 決定: '准', 加給: 1 }, { 決定: '准', 加給: 2 }] : [null];
  const total = fields.reduce((n, f) => n * values[f]!.length, 1);
  if (total * decisions.length > most) return null;
  const inputs: Input[] = [];
  for (let at = 0; at < total; at++) {
    let rest = at;
    const student: Record<string, unknown> = {};
    for (const f of fields) {
      student[f] = values[f]![rest % values[f]!.length];
      rest = Math.floor(rest / values[f]!.length);
    }
    for (const decision of decisions) inputs.push({ 學生: student, ...(decision ? { 裁量approval: decision } : {}) });
  }
  return inputs;
}

