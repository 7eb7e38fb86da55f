/** Cuts: no whole numbers that keep all rows are lost, and the values from which a cut comes are. */
import { describe, expect, it } from 'vitest';
import { cutsOf } from '../../../compiler/runtime/allocation-cuts.ts';
import type { Program } from '../../../compiler/runtime/allocation-program.ts';
import { createTableau, optimise, valuesOf } from '../../../compiler/runtime/allocation-simplex.ts';
import { createRandom, row, sumAt, type Random } from './allocation-part.ts';

function randomProgram(random: Random): Program {
  const columns = 2 + random(4);
  const rows = Array.from({ length: 1 + random(4) }, (_, i) => row(random(15) - 3, Array.from({ length: columns }, (__, c) => [c, random(12) - 3] as const).filter(() => random(4) > 0), random(3) === 0 ? 1 << i : 0));
  return { profit: Float64Array.from({ length: columns }, () => random(10) - 1), upper: Float64Array.from({ length: columns }, () => 1 + random(3)), rows };
}

/** All whole numbers between 0 and the upper bounds. */
function* points(upper: Float64Array, from: readonly number[] = []): Generator<readonly number[]> {
  if (from.length === upper.length) yield from;
  else for (let value = 0; value <= upper[from.length]!; value++) yield* points(upper, [...from, value]);
}

describe('cuts', () => {
  it('leave all whole numbers that keep the rows they come from, and cut off the values', () => {
    const random = createRandom(271);
    let [count, asking] = [0, 0];
    for (let round = 0; round < 1500; round++) {
      const program = randomProgram(random);
      const t = createTableau(program);
      if (optimise(t, 100).ended !== 'best') continue;
      const values = valuesOf(t);
      const kept = [...points(program.upper)].map((point) => ({ point, broken: program.rows.reduce((bits, one) => (sumAt(one, point) > one.limit ? bits | (one.needs || 1 << 30) : bits), 0) }));
      for (const cut of cutsOf(t, values)) {
        count++;
        if (cut.needs !== 0) asking++;
        expect(sumAt(cut, values)).toBeGreaterThan(cut.limit);
        expect([cut.limit, ...cut.factors].every(Number.isInteger)).toBe(true);
        expect(Math.max(...cut.factors.map(Math.abs))).toBeLessThanOrEqual(256);
        // what meets the minima that it comes from keeps it
        for (const { point, broken } of kept) if ((broken & (cut.needs | (1 << 30))) === 0) expect(sumAt(cut, point), JSON.stringify({ ...program, cut, point })).toBeLessThanOrEqual(cut.limit);
      }
    }
    expect([count > 500, asking > 100]).toEqual([true, true]);
  });

  it('are the ten deepest at the most, the deepest first', () => {
    // of x alone: 2x ≤ 3, 3x ≤ 4 and so on, of which x ≤ 1 follows
    const rows = Array.from({ length: 12 }, (_, c) => row(c + 3, [[c, c + 2]]));
    const t = createTableau({ profit: new Float64Array(12).fill(1), upper: new Float64Array(12).fill(3), rows });
    expect(optimise(t, 100).ended).toBe('best');
    expect(cutsOf(t, valuesOf(t)).map(({ limit, columns, factors }) => [columns[0], limit / factors[0]!])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((c) => [c, 1]));
  });

  it('say how much of the credits beyond a cap is lost, where all credits are multiples of one number', () => {
    // 5x - lost ≤ 12: with the third course 3 credits are lost, and so many at least with each further one
    const t = createTableau({ profit: Float64Array.of(5, -1), upper: Float64Array.of(13, 99), rows: [row(12, [[0, 5], [1, -1]])] });
    expect(optimise(t, 10).ended).toBe('best');
    expect(cutsOf(t, valuesOf(t)).map(({ limit, factors }) => [limit / factors[0]!, factors.map((factor) => factor / factors[0]!)])).toContainEqual([2, [1, -1 / 3]]);
  });

  it('come from no numbers beyond what is exact', () => {
    const cutsWith = (size: number): number => {
      const t = createTableau({ profit: Float64Array.of(1), upper: Float64Array.of(3), rows: [row(size * 3 + (size - 1) / 2, [[0, size * 2]])] });
      optimise(t, 10);
      return cutsOf(t, valuesOf(t)).length;
    };
    expect([cutsWith(3), cutsWith(2 ** 29 + 1)]).toEqual([1, 0]);
    const halves = (limit: number): number => {
      const t = createTableau({ profit: Float64Array.of(1), upper: Float64Array.of(limit), rows: [row(limit, [[0, 2]])] });
      optimise(t, 10);
      return cutsOf(t, valuesOf(t)).length;
    };
    expect([halves(9), halves(2 ** 40 + 1)]).toEqual([1, 0]);
  });
});
