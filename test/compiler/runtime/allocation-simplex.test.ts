/** The dual simplex method, pivot by pivot: a tableau always speaks of the rows that it was made of, and every choice follows its rule. */
import { describe, expect, it } from 'vitest';
import { addRow, mostOf, sumOf } from '../../../compiler/runtime/allocation-bounds.ts';
import type { Program, Row } from '../../../compiler/runtime/allocation-program.ts';
import { addRows, bound, conflictOf, copyOf, createTableau, dropLoose, optimise, pricesOf, valuesOf, type Tableau } from '../../../compiler/runtime/allocation-simplex.ts';
import { createRandom, row as rowOf, sumAt, type Random } from './allocation-part.ts';

const row = (limit: number, ...entries: readonly (readonly [number, number])[]): Row => rowOf(limit, entries);
const program = (profit: readonly number[], upper: readonly number[], ...rows: readonly Row[]): Program => ({ profit: Float64Array.from(profit), upper: Float64Array.from(upper), rows });
/** Profits as they are said, without what disturbs them. */
const exactly = (one: Program): Tableau => {
  const t = createTableau(one);
  t.reduced.set(one.profit);
  return t;
};

function randomRow(random: Random, columns: number): Row {
  return row(random(12) - 5, ...Array.from({ length: columns }, (_, column) => [column, random(9) - 4] as const).filter(([, factor]) => factor !== 0));
}

function randomProgram(random: Random): Program {
  const columns = 1 + random(5);
  return program(Array.from({ length: columns }, () => random(7) - 2), Array.from({ length: columns }, () => 1 + random(3)), ...Array.from({ length: 1 + random(4) }, () => randomRow(random, columns)));
}

/** What lies behind the rows says nothing. */
const basisOf = ({ basis, rows: { length } }: Tableau): number[] => [...basis.subarray(0, length)];

/** Whatever the variables outside the basis are, those inside follow from the lines: then every row adds up to its limit, and the profit to what is said. */
function expectLines(t: Tableau, profit: ArrayLike<number>, random: Random): void {
  const { columns, rows, body, reduced, outside, atUpper, values, low, high } = t;
  const basis = basisOf(t);
  expect([...basis, ...outside].sort((a, b) => a - b)).toEqual(Array.from({ length: columns + rows.length }, (_, i) => i));
  const [here, there] = [new Float64Array(columns + rows.length), new Float64Array(columns + rows.length)];
  outside.forEach((variable, slot) => {
    here[variable] = atUpper[slot] === 1 ? high[variable]! : low[variable]!;
    there[variable] = here[variable]! + random(7) - 3;
  });
  basis.forEach((variable, i) => {
    here[variable] = values[i]!;
    there[variable] = outside.reduce((sum, other, slot) => sum - body[i * columns + slot]! * (there[other]! - here[other]!), values[i]!);
  });
  for (const at of [here, there]) rows.forEach((one, r) => expect(sumAt(one, at) + at[columns + r]!).toBeCloseTo(one.limit, 6));
  const profitOf = (at: Float64Array): number => at.subarray(0, columns).reduce((sum, value, c) => sum + value * profit[c]!, 0);
  expect(outside.reduce((sum, other, slot) => sum + reduced[slot]! * (there[other]! - here[other]!), 0)).toBeCloseTo(profitOf(there) - profitOf(here), 6);
  expect([...valuesOf(t)]).toEqual([...here.subarray(0, columns)]);
}

describe('a tableau', () => {
  it('begins with profits that are a little better or worse than they are, no two alike', () => {
    const profit = Array.from({ length: 90 }, (_, i) => (i % 3) - 1);
    const { reduced, atUpper, outside } = createTableau(program(profit, profit.map(() => 1)));
    const more = profit.map((own, i) => (reduced[i]! - own) * (own < 0 ? -1 : 1));
    expect(Math.min(...more)).toBeGreaterThan(0);
    expect(Math.max(...more)).toBeLessThanOrEqual(1e-4);
    expect(Math.max(...more)).toBeGreaterThan(9e-5);
    expect(new Set(more.map((one) => Math.round(one * 1e8))).size).toBeGreaterThan(85);
    // what has a profit, or none to lose, stands at its upper bound
    expect([...atUpper]).toEqual(profit.map((own) => (own < 0 ? 0 : 1)));
    expect([...outside]).toEqual(profit.map((_, i) => i));
  });

  it('speaks of its rows after each pivot, with rows more, and with other bounds', () => {
    const random = createRandom(17);
    for (let round = 0; round < 150; round++) {
      const one = randomProgram(random);
      let t = createTableau(one);
      let unused: Tableau | undefined;
      const profit = t.reduced.slice();
      for (let turn = 0; turn < 6; turn++) {
        optimise(t, 1 + random(2));
        expectLines(t, profit, random);
        const column = random(t.columns);
        const [low, high] = [t.low[column]!, t.high[column]!];
        if (turn % 3 === 0) addRows(t, [randomRow(random, t.columns), randomRow(random, t.columns)]);
        else if (turn === 2) {
          const rows = t.rows.filter((_, i) => i === 0 || !basisOf(t).includes(t.columns + i));
          dropLoose(t, 1);
          expect(t.rows).toEqual(rows);
          // a copy is one of its own, also in the place of another
          const copy: Tableau = copyOf(t, unused);
          for (const own of [t.body, t.reduced, t.basis, t.outside, t.atUpper, t.values, t.low, t.high]) own.fill(1);
          t.rows.length = 0;
          [unused, t] = [t, copy];
        }
        else if (low < high) {
          const at = low + random(high - low);
          const [from, to] = random(2) === 0 ? [low, at] : [at + 1, high];
          bound(t, column, from, to);
          expect([t.low[column], t.high[column]]).toEqual([from, to]);
        }
        expectLines(t, profit, random);
      }
    }
  });

  it('takes rows where there is no room for more', () => {
    const t = createTableau(program([2, 1], [3, 3], row(4, [0, 1], [1, 1])));
    for (let i = 0; i < 40; i++) addRows(t, [row(1 + (i % 2), [i % 2, 1])]);
    expect([t.rows.length, basisOf(t), t.high[41]]).toEqual([41, Array.from({ length: 41 }, (_, i) => i + 2), Infinity]);
    expect(optimise(t, 10).ended).toBe('best');
    expect([...valuesOf(t)]).toEqual([1, 2]);
  });
});

describe('a pivot', () => {
  it('is of the variable that is farthest out of its bounds, of the first of these', () => {
    const leaving = (...limits: readonly number[]): number[] => {
      const t = createTableau(program([1, 1, 1], [5, 5, 5], ...limits.map((limit, i) => row(limit, [i, 1]))));
      optimise(t, 1);
      return basisOf(t).map((variable, i) => (variable === 3 + i ? -1 : i)).filter((i) => i >= 0);
    };
    expect([leaving(4, 2, 3), leaving(4, 4, 5), leaving(5, 4, 4), leaving(5, 5, 5)]).toEqual([[1], [0], [1], []]);
    // a column in the basis below its bound, and one above
    for (const [from, to, value] of [[2, 4, 1], [0, 4, 5]] as const) {
      const t = exactly(program([1, -1], [9, 9], row(value, [0, 1], [1, -1])));
      optimise(t, 1);
      expect([basisOf(t), valuesOf(t)[0]]).toEqual([[0], value]);
      bound(t, 0, from, to);
      optimise(t, 1);
      expect([valuesOf(t)[0], t.basis[0]]).toEqual(from > value ? [from, 1] : [to, 2]);
    }
  });

  it('takes in what costs least for each step, of equals the steeper, of these the first', () => {
    const entering = (profit: readonly number[], ...factors: readonly number[]): number => {
      // one less than what stands there: nothing needs to go as far as its other bound
      const limit = profit.reduce((sum, own, column) => sum + (own > 0 ? 9 * factors[column]! : 0), -1);
      const t = exactly(program(profit, profit.map(() => 9), row(limit, ...factors.map((factor, column) => [column, factor] as const))));
      optimise(t, 1);
      return t.basis[0]!;
    };
    expect(entering([3, 2, 4], 1, 1, 1)).toBe(1);
    expect(entering([3, 2, 4], 1, 1, 4)).toBe(2);
    expect(entering([1, 2, 2], 1, 2, 2)).toBe(1);
    expect(entering([2, 1, 2], 2, 1, 2)).toBe(0);
    expect(entering([2, 4, 1], 2, 4, 1)).toBe(1);
    // what has no profit stands low: to go up is all that it can
    expect(entering([3, -1], 1, -1)).toBe(1);
    expect(entering([3, -1], 1, 1)).toBe(0);
    expect(entering([1, 2, 3], 0, 0, 1)).toBe(2);
  });

  it('takes in nothing that is fixed, nor what hardly counts', () => {
    const fixed = exactly(program([1, 2], [9, 9], row(10, [0, 1], [1, 1])));
    bound(fixed, 0, 9, 9);
    optimise(fixed, 1);
    expect(basisOf(fixed)).toEqual([1]);
    for (const [profit, factor] of [[1, 1e-9], [-1, -1e-9], [-1, -5e-10], [1, 5e-10]] as const) {
      expect(optimise(exactly(program([profit], [1e10], row(factor > 0 ? factor * 1e10 - 5 : -5, [0, factor]))), 5)).toEqual({ ended: 'nothing fits', row: 0, below: true, pivots: 0 });
    }
    for (const [profit, factor] of [[1, 2e-9], [-1, -2e-9]] as const) expect(optimise(exactly(program([profit], [1e10], row(factor > 0 ? factor * 1e10 - 5 : -5, [0, factor]))), 1)).toEqual({ ended: 'given up', pivots: 1 });
  });

  it('lets what costs less go to its other bound, as long as that is not enough', () => {
    const after = (limit: number): unknown => {
      const t = exactly(program([1, 2, 3, -1], [1, 2, 1, 1], row(limit, [0, 1], [1, 1], [2, 1], [3, -0.25])));
      const { ended } = optimise(t, 1);
      return [ended, basisOf(t), [...t.atUpper], [...valuesOf(t)]];
    };
    expect(after(4)).toEqual(['best', [4], [1, 1, 1, 0], [1, 2, 1, 0]]);
    expect(after(3.5)).toEqual(['given up', [0], [0, 1, 1, 0], [0.5, 2, 1, 0]]);
    expect(after(3)).toEqual(['given up', [0], [0, 1, 1, 0], [0, 2, 1, 0]]);
    expect(after(2)).toEqual(['given up', [1], [0, 0, 1, 0], [0, 1, 1, 0]]);
    // to go up, where it stands low, costs as much for each step as four of the first
    expect(after(0)).toEqual(['given up', [2], [0, 0, 0, 0], [0, 0, 0, 0]]);
    expect(after(-0.1875)).toEqual(['given up', [3], [0, 0, 0, 0], [0, 0, 0, 0.75]]);
    // where nothing fits all are where they were
    expect(after(-0.5)).toEqual(['nothing fits', [4], [1, 1, 1, 0], [1, 2, 1, 0]]);
    // from above: a column in the basis that gets another bound
    const t = exactly(program([-1, -2, -3], [9, 1, 9], row(-4, [0, -1], [1, -1], [2, -1])));
    expect([optimise(t, 9).ended, ...valuesOf(t)]).toEqual(['best', 4, 0, 0]);
    bound(t, 0, 0, 2);
    expect([optimise(t, 9), ...valuesOf(t)]).toEqual([{ ended: 'best', pivots: 1 }, 2, 1, 1]);
  });

  it('counts as one; what is within its bounds needs none', () => {
    // each of three rows needs a pivot of its own
    const one = program([1, 1, 1], [5, 5, 5], row(4, [0, 1]), row(3, [1, 1]), row(2, [2, 1]));
    const outcome = (most: number): unknown => optimise(createTableau(one), most);
    expect([0, 2, 3, 4, 9].map(outcome)).toEqual([{ ended: 'given up', pivots: 0 }, { ended: 'given up', pivots: 2 }, { ended: 'given up', pivots: 3 }, { ended: 'best', pivots: 3 }, { ended: 'best', pivots: 3 }]);
    expect(optimise(createTableau(program([1], [5], row(5, [0, 1]))), 5)).toEqual({ ended: 'best', pivots: 0 });
    // a hair's breadth is within
    expect(optimise(createTableau(program([1], [5], row(5 - 1e-8, [0, 1]))), 5)).toEqual({ ended: 'best', pivots: 0 });
  });
});

describe('the end', () => {
  it('says what one more in a limit is worth, and what shows that nothing fits', () => {
    const limits = [row(6, [0, 2], [1, 1]), row(12, [0, 1], [1, 1])];
    for (const [order, prices] of [[[0, 1], [0.375, 0]], [[1, 0], [0, 0.375]]] as const) {
      const t = exactly(program([0.75, 0.5], [5, 5], ...order.map((i) => limits[i]!)));
      expect(optimise(t, 9).ended).toBe('best');
      // all of the second column, half of one of the first: one more in its row is half a course of the first
      expect([[...valuesOf(t)], [...pricesOf(t)]]).toEqual([[0.5, 5], prices]);
    }
    // no more than two of both, and twelve thirds of them: three times the first row and the other one are 0 at most -6
    const both = exactly(program([1, 1], [3, 3], row(2, [0, 1], [1, 1]), row(-12, [0, -3], [1, -3])));
    const ending = optimise(both, 9);
    if (ending.ended !== 'nothing fits') throw new Error(ending.ended);
    const factors = conflictOf(both, ending.row, ending.below);
    expect(factors[0]! / factors[1]!).toBeCloseTo(3, 12);
    // a column in the basis above its new bound: half of the row that wants two of it
    const above = exactly(program([-1, -1], [5, 5], row(9, [1, 1]), row(-4, [0, -2], [1, 1])));
    expect(optimise(above, 9)).toEqual({ ended: 'best', pivots: 1 });
    bound(above, 0, 0, 1);
    expect(optimise(above, 9)).toEqual({ ended: 'nothing fits', row: 1, below: false, pivots: 0 });
    expect([...conflictOf(above, 1, false)]).toEqual([0, 0.5]);
  });

  it('shows that nothing fits by the rows themselves', () => {
    const random = createRandom(29);
    const seen = { below: 0, above: 0, several: 0 };
    for (let round = 0; round < 2000; round++) {
      const one = randomProgram(random);
      const t = createTableau(one);
      const column = random(t.columns);
      optimise(t, 100);
      bound(t, column, 1, 1);
      const ending = optimise(t, 100);
      if (ending.ended !== 'nothing fits') continue;
      const factors = conflictOf(t, ending.row, ending.below);
      seen[ending.below ? 'below' : 'above']++;
      if (factors.filter((factor) => factor > 0).length > 1) seen.several++;
      expect(factors).toHaveLength(t.rows.length);
      expect(Math.min(...factors)).toBeGreaterThanOrEqual(0);
      const sum = sumOf(new Float64Array(t.columns));
      t.rows.forEach((own, i) => addRow(sum, own, (factors[i]! * 16) / Math.max(...factors)));
      expect(mostOf(sum, t.low, t.high)).toBeLessThan(0);
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });
});
