/** Comparisons with 較高者 and 較低者, as comparisons of each of the values. */
import { describe, expect, it } from 'vitest';
import { MIRRORED, type Operator } from '../../../compiler/ir/operators.ts';
import type { Expression } from '../../../compiler/ir/program.ts';
import { comparison } from '../../../compiler/lower/extremes.ts';
import fc from '../../fast-check.ts';

const OPERATORS: readonly Operator[] = ['<', '≤', '=', '≥', '>', '≠'];
const TESTS: Readonly<Record<Operator, (a: number, b: number) => boolean>> = { '<': (a, b) => a < b, '≤': (a, b) => a <= b, '=': (a, b) => a === b, '≥': (a, b) => a >= b, '>': (a, b) => a > b, '≠': (a, b) => a !== b };

const number = (value: number): Expression => ({ op: 'number', value: { n: BigInt(value), d: 1n } });
const extreme = (isMost: boolean, ...operands: Expression[]): Expression => ({ op: 'extreme', isMost, operands });
/** A number that nobody knows is a fact. */
const unknown: Expression = { op: 'fact', record: '件', field: '數', type: { kind: 'text' } };

function valueOf(e: Expression): number {
  if (e.op === 'extreme') return Math[e.isMost ? 'max' : 'min'](...e.operands.map(valueOf));
  if (e.op !== 'number') throw new Error(e.op);
  return Number(e.value.n);
}

/** Undefined where it is not known. */
function holds(e: Expression): boolean | undefined {
  switch (e.op) {
    case 'compare':
      return e.left === unknown || e.right === unknown ? undefined : TESTS[e.operator](valueOf(e.left), valueOf(e.right));
    case 'not': {
      const inner = holds(e.operand);
      return inner === undefined ? undefined : !inner;
    }
    case 'and':
    case 'or': {
      const [all, decisive] = [e.operands.map(holds), e.op === 'or'];
      return all.includes(decisive) ? decisive : all.includes(undefined) ? undefined : !decisive;
    }
    default:
      throw new Error(e.op);
  }
}

function comparedIn(e: Expression): Extract<Expression, { op: 'compare' }>[] {
  if (e.op === 'compare') return [e];
  return e.op === 'not' ? comparedIn(e.operand) : e.op === 'and' || e.op === 'or' ? e.operands.flatMap(comparedIn) : [];
}

const numbers = fc.integer({ min: 0, max: 3 }).map(number);
const values: fc.Arbitrary<Expression> = fc.letrec<{ value: Expression; extreme: Expression }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, numbers, tie('extreme')),
  extreme: fc.tuple(fc.boolean(), fc.array(tie('value'), { minLength: 2, maxLength: 3 })).map(([isMost, operands]) => extreme(isMost, ...operands)),
})).value;

describe('a comparison with the greatest or the least of several values', () => {
  it('says what comparing that one says, on either side and of one within another', () => {
    fc.assert(fc.property(fc.constantFrom(...OPERATORS), values, values, (operator, left, right) => {
      const made = comparison(operator, left, right);
      expect(holds(made)).toBe(TESTS[operator](valueOf(left), valueOf(right)));
      expect(holds(comparison(MIRRORED[operator], right, left))).toBe(holds(made));
    }), { numRuns: 400 });
  });

  it.each<[string, Operator, boolean, number, boolean | undefined]>([
    ['one is high enough', '≥', true, 3, true], ['none is known to be', '≥', true, 4, undefined], ['one is too high', '≤', true, 2, false], ['the other may be', '≤', true, 3, undefined],
    ['one is low enough', '<', false, 4, true], ['the other may be', '<', false, 3, undefined], ['one is too low', '>', false, 3, false], ['the other may be', '>', false, 2, undefined],
    ['one is above', '=', true, 2, false], ['one is below', '≠', false, 4, true], ['either', '=', true, 3, undefined],
  ])('of which one is not known is decided where the other decides it: %s (%s, greatest %s, %i)', (_, operator, isMost, limit, expected) => {
    expect(holds(comparison(operator, extreme(isMost, unknown, number(3)), number(limit)))).toBe(expected);
  });

  it('asks of each by itself up to 64 comparisons, and of all at once beyond', () => {
    const many = (count: number): Expression => extreme(true, ...Array.from({ length: count }, (_, i) => number(i)));
    const counts = ([[1, 64], [8, 8], [5, 13], [8, 9], [2, 33]] as const).map(([a, b]) => comparedIn(comparison('≥', many(a), many(b))));
    expect(counts.map((all) => all.length)).toEqual([64, 64, 1, 1, 1]);
    expect(counts.slice(0, 2).flat().every(({ left, right }) => left.op === 'number' && right.op === 'number')).toBe(true);
    const nested = extreme(false, many(30), many(34));
    expect([comparedIn(comparison('<', nested, number(5))).length, comparedIn(comparison('<', extreme(false, nested, number(1)), number(5))).length]).toEqual([64, 1]);
  });
});
