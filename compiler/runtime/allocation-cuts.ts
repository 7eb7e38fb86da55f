/**
 * Cuts: rows that every allocation in whole numbers keeps, and that the rounded numbers of the simplex method break (Chvátal and Gomory). They are
 * rows of the program added up and rounded, in exact arithmetic: true whatever the weights are that come from rounded numbers.
 */
import { MOST_EXACT, UNIT } from './allocation-bounds.ts';
import type { Row } from './allocation-program.ts';
import { valuesOf, type Program, type Tableau } from './allocation-simplex.ts';

/** So many cuts at once. */
const MOST_CUTS = 16;

/** What is nearer to a whole number is not cut; a cut that is broken by less is not added. */
const CLEAR = 0.01;

/**
 * Rows with these weights (multiples of 1/UNIT, none below 0) added up, then every factor rounded down, and so the limit: all columns are whole numbers,
 * none is below 0. Factors of `full` columns are rounded up, which adds their upper bound. Null when the numbers are too large to be exact.
 */
function rounded({ upper, limit, rowsOf, factorsOf }: Program, weights: Float64Array, full: Uint8Array): Row | null {
  let [sum, largest] = [0, 0];
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]! * limit[i]!;
    largest += weights[i]! * Math.abs(limit[i]!);
  }
  const entries: [number, number][] = [];
  for (let j = 0; j < upper.length; j++) {
    let factor = 0;
    for (const [i, row] of rowsOf[j]!.entries()) {
      factor += weights[row]! * factorsOf[j]![i]!;
      largest += weights[row]! * Math.abs(factorsOf[j]![i]!) * upper[j]!;
    }
    const whole = full[j] === 1 ? Math.ceil(factor) : Math.floor(factor);
    sum += (full[j] === 1 ? whole - factor : 0) * upper[j]!;
    largest += upper[j]!;
    if (whole !== 0) entries.push([j, whole]);
  }
  return largest < MOST_EXACT ? { limit: Math.floor(sum), entries } : null;
}

/** By which the values break a row, as a distance. */
function brokenBy({ limit, entries }: Row, values: Float64Array): number {
  let [over, squares] = [-limit, 0];
  for (const [column, factor] of entries) {
    over += factor * values[column]!;
    squares += factor * factor;
  }
  return over > CLEAR ? over / Math.sqrt(squares) : 0;
}

/** From a tableau at its best: the cuts that its values break most. */
export function cutsFrom(program: Program, t: Tableau): Row[] {
  const { columns, rows, body, basis, outside, atUpper, low } = t;
  const values = valuesOf(t);
  const full = new Uint8Array(columns);
  outside.forEach((variable, slot) => void (variable < columns && (full[variable] = atUpper[slot] === 1 || low[variable] === program.upper[variable] ? 1 : 0)));
  const found: { row: Row; by: number }[] = [];
  for (let i = 0; i < rows; i++) {
    if (basis[i]! >= columns || Math.abs(t.values[i]! - Math.round(t.values[i]!)) < CLEAR) continue;
    for (const sign of [1, -1]) {
      const weights = new Float64Array(rows);
      outside.forEach((variable, slot) => {
        const factor = Math.round(sign * body[i * columns + slot]! * UNIT) / UNIT;
        if (variable >= columns) weights[variable - columns] = factor - Math.floor(factor);
      });
      const row = rounded(program, weights, full);
      const by = row ? brokenBy(row, values) : 0;
      if (by > 0) found.push({ row: row!, by });
    }
  }
  return found.sort((a, b) => b.by - a.by).slice(0, MOST_CUTS).map(({ row }) => row);
}
