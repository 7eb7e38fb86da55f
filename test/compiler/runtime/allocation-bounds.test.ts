import { describe, expect, it } from 'vitest';
import { addRow, fewestFor, mostOf, needOf, sumOf } from '../../../compiler/runtime/allocation-bounds.ts';
import type { AllocationNode } from '../../../compiler/runtime/allocation-model.ts';
import type { Program, Row } from '../../../compiler/runtime/allocation-program.ts';
import { addRows, bound, conflictOf, copyOf, createTableau, optimise, pricesOf, valuesOf, type Tableau } from '../../../compiler/runtime/allocation-simplex.ts';
import { courses, createRandom, node, partFor, row, sumAt } from './allocation-part.ts';

type Random = (below: number) => number;

function randomRow(random: Random, columns: number): Row {
  const entries = Array.from({ length: columns }, (_, column) => [column, random(9) - 4] as const).filter(([, factor]) => factor !== 0);
  return row(random(12) - 5, entries);
}

function randomProgram(random: Random): Program {
  const [columns, rows] = [1 + random(4), 1 + random(4)];
  return {
    profit: Float64Array.from({ length: columns }, () => random(7) - 2), upper: Float64Array.from({ length: columns }, () => 1 + random(3)),
    rows: Array.from({ length: rows }, () => randomRow(random, columns)),
  };
}

const isKept = (one: Row, at: ArrayLike<number>, slack = 0): boolean => sumAt(one, at) <= one.limit + slack;

/** The most profit of whole numbers that fit, by trying all; -Infinity when nothing fits. */
function mostByTrying(program: Program, low: Float64Array = new Float64Array(program.upper.length), from: readonly number[] = []): number {
  const { profit, upper, rows } = program;
  if (from.length < upper.length) return Math.max(-Infinity, ...Array.from({ length: upper[from.length]! - low[from.length]! + 1 }, (_, more) => mostByTrying(program, low, [...from, low[from.length]! + more])));
  return rows.every((one) => isKept(one, from)) ? from.reduce((sum, value, j) => sum + value * profit[j]!, 0) : -Infinity;
}

/** What the rows show at these prices. */
function provenMost({ profit, upper }: Program, rows: readonly Row[], prices: Float64Array, low: Float64Array = new Float64Array(upper.length)): number {
  const sum = sumOf(profit);
  rows.forEach((one, i) => addRow(sum, one, prices[i]!));
  return mostOf(sum, low, upper);
}

const without = (program: Program): Program => ({ ...program, profit: new Float64Array(program.upper.length) });

/** What the end of the simplex method proves; the values keep all rows. */
function expectProven(program: Program, t: Tableau, low?: Float64Array): 'nothing fits' | number {
  const ending = optimise(t, 200);
  expect(ending.ended).not.toBe('given up');
  if (ending.ended === 'nothing fits') {
    const factors = conflictOf(t, ending.row, ending.below);
    expect(mostByTrying(program, low)).toBe(-Infinity);
    return provenMost(without(program), t.rows, factors.map((factor) => (factor * 16) / Math.max(...factors)), low) < 0 ? 'nothing fits' : Infinity;
  }
  const values = valuesOf(t);
  for (const one of program.rows) expect(isKept(one, values, 1e-5)).toBe(true);
  values.forEach((value, j) => expect(value >= (low?.[j] ?? 0) - 1e-5 && value <= program.upper[j]! + 1e-5).toBe(true));
  const most = provenMost(program, t.rows, pricesOf(t), low);
  // the values reach what is proven
  expect(values.reduce((sum, value, j) => sum + value * program.profit[j]!, 0)).toBeCloseTo(most, 2);
  return most;
}

describe('bounds of allocations', () => {
  it('never says less than there is, whatever the prices are', () => {
    const random = createRandom(3);
    for (let round = 0; round < 3000; round++) {
      const program = randomProgram(random);
      const prices = Float64Array.from(program.rows, () => random(1000) / 137);
      const most = mostByTrying(program);
      expect(provenMost(program, program.rows, prices)).toBeGreaterThanOrEqual(most);
      if (most > -Infinity) expect(provenMost(without(program), program.rows, prices)).toBeGreaterThanOrEqual(0);
    }
  });

  it('says just what a row shows', () => {
    const own = row(5, [[0, 2], [1, -1]]);
    const program: Program = { profit: Float64Array.of(3, 1), upper: Float64Array.of(4, 6), rows: [own] };
    // 5 at the price of 1.5: 7.5; the first column gains nothing any more, the second 1 and 1.5 for each of 6
    expect(provenMost(program, [own], Float64Array.of(1.5))).toBe(7.5 + 6 * 2.5);
    expect(provenMost(program, [own], Float64Array.of(0))).toBe(3 * 4 + 6);
    // more is asked of the first than it gains: 2 of it at least
    expect(provenMost(program, [own], Float64Array.of(2), Float64Array.of(2, 0))).toBe(10 - 2 + 6 * 3);
    const sum = sumOf(program.profit);
    addRow(sum, own, 1.5);
    expect(mostOf(sum, new Float64Array(2), program.upper)).toBe(7.5 + 6 * 2.5);
  });

  it('comes near what there is with the prices of the simplex method, and proves where nothing fits', () => {
    const random = createRandom(8);
    const seen = { near: 0, nothing: 0 };
    for (let round = 0; round < 3000; round++) {
      const program = randomProgram(random);
      const most = mostByTrying(program);
      const proven = expectProven(program, createTableau(program));
      if (proven === 'nothing fits') seen.nothing++;
      else if (proven < most + 0.5) seen.near++;
    }
    expect(seen.near).toBeGreaterThan(800);
    expect(seen.nothing).toBeGreaterThan(300);
  });

  it('goes on with more rows, and with other bounds', () => {
    const random = createRandom(14);
    const seen = { near: 0, nothing: 0 };
    for (let round = 0; round < 2000; round++) {
      const program = randomProgram(random);
      const first = createTableau(program);
      if (optimise(first, 200).ended !== 'best') continue;
      const more = [randomRow(random, program.upper.length), randomRow(random, program.upper.length)];
      const t = copyOf(first);
      addRows(t, more);
      expect(first.rows).toHaveLength(program.rows.length);
      const column = random(program.upper.length);
      const [low, high] = [new Float64Array(program.upper.length), program.upper.slice()];
      const at = random(program.upper[column]!);
      if (random(2) === 0) low[column] = at + 1;
      else high[column] = at;
      // in two steps
      bound(t, column, Math.min(low[column]!, 1), high[column]!);
      bound(t, column, low[column]!, high[column]!);
      const narrower = { ...program, upper: high, rows: [...program.rows, ...more] };
      const most = mostByTrying(narrower, low);
      const proven = expectProven(narrower, t, low);
      if (proven === 'nothing fits') seen.nothing++;
      else if (proven < most + 0.5) seen.near++;
    }
    expect(seen.near).toBeGreaterThan(200);
    expect(seen.nothing).toBeGreaterThan(200);
  });

  it('knows the least number of courses for every sum', () => {
    const least = fewestFor([{ amounts: [2], count: 2 }, { amounts: [3, 1], count: 1 }], 7);
    expect([...least]).toEqual([0, 1, 1, 1, 2, 2, Infinity, 3]);
  });

  it('rounds minima up to what the courses of a node can add up to, with the least courses for it', () => {
    const part = partFor([node({ minCredits: 7 }), node({ minCredits: 5, minCourses: 1, maxCourses: 2 }), node({ minCourses: 3 })], courses([4, 0, 1, 2], [4, 0, 1, 2], [2, 0, 2], [3, 1]));
    // 8 of 4 + 4; 7 of 4 + 3, no more than two; three courses of any credits
    expect([0, 1, 2].map((n) => needOf(part, n))).toEqual([{ credits: 8, courses: 2 }, { credits: 7, courses: 2 }, { credits: 0, courses: 3 }]);
    const alone = (more: Partial<AllocationNode>, ...list: readonly number[]): ReturnType<typeof needOf> => needOf(partFor([node(more)], courses(...list.map((credits): [number, number] => [credits, 0]))), 0);
    expect(alone({ minCredits: 9 }, 4, 4)).toBeNull();
    expect(alone({ minCredits: 8 }, 4, 4)).toEqual({ credits: 8, courses: 2 });
    expect(alone({ minCredits: 8, maxCredits: 7 }, 4, 4)).toBeNull();
    expect(alone({ minCredits: 8, maxCredits: 8 }, 4, 4)).toEqual({ credits: 8, courses: 2 });
    expect(alone({ minCredits: 8, maxCourses: 1 }, 4, 4)).toBeNull();
    expect([alone({ minCourses: 2 }, 0, 0), alone({ minCourses: 3 }, 0, 0), alone({ minCourses: 2, maxCourses: 1 }, 0, 0)]).toEqual([{ credits: 0, courses: 2 }, null, null]);
    // so large that no sums are looked at
    expect(alone({ minCredits: 20_001 }, 10_001, 10_003)).toEqual({ credits: 20_001, courses: 1 });
  });

  it('takes minima as they are where the caps of lists may add up to anything', () => {
    const part = partFor([node({ minCredits: 5 }), node({ parent: 0, maxCredits: 3 })], courses([4, 1], [4, 0]));
    expect(needOf(part, 0)).toEqual({ credits: 5, courses: 2 });
  });

  it('is not sure of numbers that are not exact', () => {
    const program: Program = { profit: Float64Array.of(2 ** 40), upper: Float64Array.of(1), rows: [] };
    expect(provenMost(program, [], new Float64Array(0))).toBe(Infinity);
    const one = { ...program, profit: Float64Array.of(1) };
    expect(provenMost(one, [row(2 ** 40, [[0, 1]])], Float64Array.of(1))).toBe(Infinity);
    // large factors, and limits far below nothing
    for (const large of [row(0, [[0, 2 ** 37]]), row(0, [[0, -(2 ** 37)]]), row(-(2 ** 37), [])]) expect(provenMost(one, [large], Float64Array.of(1))).toBe(Infinity);
  });
});
