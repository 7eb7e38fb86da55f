/**
 * Conditions that read a single fact and nothing else, several times perhaps (at least 1 and at most 5): where they hold for some of its values and not for others, they are as one
 * read of it. What is read once needs no trying.
 */
import type { Expression, ProgramName, Rational } from '../../ir/program.ts';
import { multiplyExact, orderExact, rational } from '../../runtime/index.ts';
import { comparedFact, listedFact, type Cut, type CutFact } from './cuts.ts';
import type { Emission } from './emission.ts';
import { rowOf, stepParts } from './part-values.ts';
import { factKey } from './shapes.ts';

type Value = boolean | ProgramName | Rational;

/** A condition of one fact: what it tells apart, and whether it holds for a value of it. */
interface OwnCondition extends CutFact {
  holds(value: Value): boolean;
}

const HOLDS = { '<': (o: number) => o < 0, '≤': (o: number) => o <= 0, '=': (o: number) => o === 0, '≥': (o: number) => o >= 0, '>': (o: number) => o > 0, '≠': (o: number) => o !== 0 } as const;

const CONSTANTS: ReadonlySet<Expression['op']> = new Set(['number', 'date', 'member']);

/** Does a value lie on the side that a cut asks for? */
function meets(cut: Cut, value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if ('set' in cut) return 'alias' in value && cut.set.includes(value.alias);
  return 'n' in value && cut.at.some((at) => HOLDS[cut.operator](orderExact(multiplyExact(value, cut.factor), at)));
}

function conditionOf(emission: Emission, e: Expression): OwnCondition | null {
  switch (e.op) {
    case 'fact':
      return { fact: e, key: factKey(emission, e), cuts: [], holds: (value) => value === true };
    case 'compare': {
      const one = comparedFact(emission, e);
      if (!one || !CONSTANTS.has(one.other.op)) return null;
      return { ...one, holds: (value) => one.cuts.every((cut) => meets(cut, value) !== (e.operator === '≠' && 'set' in cut)) };
    }
    case 'in': {
      const one = listedFact(emission, e);
      return one && e.set.every((member) => CONSTANTS.has(member.op)) ? { ...one, holds: (value) => one.cuts.some((cut) => meets(cut, value)) } : null;
    }
    case 'not': {
      const one = conditionOf(emission, e.operand);
      return one && { ...one, holds: (value) => !one.holds(value) };
    }
    case 'and':
    case 'or': {
      const all = e.operands.map((operand) => conditionOf(emission, operand));
      const [first] = all;
      if (!first || !all.every((one) => one !== null && one.key === first.key)) return null;
      const own = all as OwnCondition[];
      return { ...first, cuts: own.flatMap((one) => one.cuts), holds: (value) => (e.op === 'and' ? own.every((one) => one.holds(value)) : own.some((one) => one.holds(value))) };
    }
    default:
      return null;
  }
}

/** One value of each part of a fact. */
function valuesOf(emission: Emission, { fact, cuts }: CutFact): readonly Value[] | null {
  const { type } = emission.index.field(fact.record, fact.field).field;
  const row = rowOf(type);
  if (row) return stepParts(cuts, row)?.map((step) => rational(step, row.scale)) ?? null;
  return type.kind === 'boolean' ? [true, false] : type.kind === 'enumeration' ? emission.index.enumeration(type.enumeration).members : null;
}

/** What a condition of a single fact, which is always there, tells apart; null for any other, and where it holds for all values or for none. */
export function ownFact(emission: Emission, e: Expression): CutFact | null {
  const own = conditionOf(emission, e);
  if (!own || emission.index.field(own.fact.record, own.fact.field).field.optional) return null;
  const values = valuesOf(emission, own);
  return values?.some((value) => own.holds(value)) && values.some((value) => !own.holds(value)) ? own : null;
}
