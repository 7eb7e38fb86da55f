import { describe, expect, it } from 'vitest';
import { fewestFor, provenMost } from '../../../compiler/runtime/allocation-bounds.ts';
import { cutsFrom } from '../../../compiler/runtime/allocation-cuts.ts';
import { conflictOf, createTableau, optimise, pricesOf, valuesOf, type Program } from '../../../compiler/runtime/allocation-simplex.ts';

function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 0x7fffffff) % below;
}

function randomProgram(random: (below: number) => number): Program {
  const [columns, rows] = [1 + random(4), 1 + random(4)];
  const entries = Array.from({ length: columns }, () => Array.from({ length: rows }, (_, row) => ({ row, factor: random(9) - 4 })).filter(({ factor }) => factor !== 0));
  return {
    profit: Float64Array.from({ length: columns }, () => random(7) - 2), upper: Float64Array.from({ length: columns }, () => 1 + random(3)), limit: Float64Array.from({ length: rows }, () => random(12) - 5),
    rowsOf: entries.map((one) => one.map(({ row }) => row)), factorsOf: entries.map((one) => one.map(({ factor }) => factor)), choices: [],
  };
}

/** Whole numbers of every column within its bounds. */
function* points({ upper }: Program, from: readonly number[] = []): Generator<readonly number[]> {
  if (from.length === upper.length) yield from;
  else for (let value = 0; value <= upper[from.length]!; value++) yield* points({ upper } as Program, [...from, value]);
}

/** The most profit of whole numbers that fit, by trying all; -Infinity when nothing fits. */
function mostByTrying(program: Program, from: readonly number[] = []): number {
  const { profit, upper, limit, rowsOf, factorsOf } = program;
  if (from.length < upper.length) return Math.max(...Array.from({ length: upper[from.length]! + 1 }, (_, value) => mostByTrying(program, [...from, value])));
  const sums = Array.from(limit, () => 0);
  from.forEach((value, j) => rowsOf[j]!.forEach((row, i) => void (sums[row]! += value * factorsOf[j]![i]!)));
  return sums.every((sum, row) => sum <= limit[row]!) ? from.reduce((sum, value, j) => sum + value * profit[j]!, 0) : -Infinity;
}

describe('bounds of allocations', () => {
  it('never says less than there is, whatever the prices are', () => {
    const random = createRandom(3);
    for (let round = 0; round < 3000; round++) {
      const program = randomProgram(random);
      const prices = Float64Array.from(program.limit, () => random(1000) / 137);
      const most = mostByTrying(program);
      const low = new Float64Array(program.upper.length);
      expect(provenMost(program, prices, low, program.upper, true)).toBeGreaterThanOrEqual(most);
      if (most > -Infinity) expect(provenMost(program, prices, low, program.upper, false)).toBeGreaterThanOrEqual(0);
    }
  });

  it('comes near what there is with the prices of the simplex method, and proves where nothing fits', () => {
    const random = createRandom(8);
    const seen = { near: 0, nothing: 0 };
    for (let round = 0; round < 3000; round++) {
      const program = randomProgram(random);
      const tableau = createTableau(program);
      const ending = optimise(tableau, 200);
      const low = new Float64Array(program.upper.length);
      const most = mostByTrying(program);
      expect(ending.ended).not.toBe('given up');
      if (ending.ended === 'nothing fits') {
        expect(most).toBe(-Infinity);
        const factors = conflictOf(tableau, ending.row, ending.below);
        if (provenMost(program, factors.map((factor) => (factor * 16) / Math.max(...factors)), low, program.upper, false) < 0) seen.nothing++;
      } else if (provenMost(program, pricesOf(tableau), low, program.upper, true) < most + 0.5) seen.near++;
    }
    expect(seen.near).toBeGreaterThan(800);
    expect(seen.nothing).toBeGreaterThan(300);
  });

  it('knows the least number of courses for every sum', () => {
    const least = fewestFor([{ amounts: [2], count: 2 }, { amounts: [3, 1], count: 1 }], 7);
    expect([...least]).toEqual([0, 1, 1, 1, 2, 2, Infinity, 3]);
  });

  it('cuts off values that are not whole, and no whole numbers that fit', () => {
    const random = createRandom(5);
    let cuts = 0;
    for (let round = 0; round < 3000; round++) {
      const program = randomProgram(random);
      const tableau = createTableau(program);
      if (optimise(tableau, 200).ended !== 'best') continue;
      const sumOf = (entries: readonly (readonly [number, number])[], at: ArrayLike<number>): number => entries.reduce((sum, [column, factor]) => sum + factor * at[column]!, 0);
      const values = valuesOf(tableau);
      const fitting = [...points(program)].filter((at) => program.limit.every((limit, row) => at.reduce((sum, value, j) => sum + value * (program.factorsOf[j]![program.rowsOf[j]!.indexOf(row)] ?? 0), 0) <= limit));
      for (const { limit, entries } of cutsFrom(program, tableau)) {
        cuts++;
        expect(sumOf(entries, values)).toBeGreaterThan(limit);
        for (const at of fitting) expect(sumOf(entries, at)).toBeLessThanOrEqual(limit);
      }
    }
    expect(cuts).toBeGreaterThan(1000);
  });

  it('makes no cuts of numbers that are not exact', () => {
    const program: Program = { profit: Float64Array.of(1), upper: Float64Array.of(2 ** 40), limit: Float64Array.of(2 ** 40 + 1), rowsOf: [[0]], factorsOf: [[2]], choices: [] };
    const tableau = createTableau(program);
    optimise(tableau, 200);
    expect(valuesOf(tableau)[0]! % 1).toBe(0.5);
    expect(cutsFrom(program, tableau)).toEqual([]);
  });

  it('is not sure of numbers that are not exact', () => {
    const program: Program = { profit: Float64Array.of(2 ** 40), upper: Float64Array.of(1), limit: new Float64Array(0), rowsOf: [[]], factorsOf: [[]], choices: [] };
    expect(provenMost(program, new Float64Array(0), new Float64Array(1), program.upper, true)).toBe(Infinity);
  });
});
