/**
 * Rows that all whole numbers within the bounds of a tableau keep and its values break (mixed-integer rounding): a line of the tableau, as a sum of rows, rounded; or
 * a row of it, divided and rounded. The tableau only says which rows are summed up; what comes of it is exact.
 */
import type { Row } from './allocation-program.ts';
import type { Tableau } from './allocation-simplex.ts';

/** Weights are multiples of one part in so many, so that products of them and whole numbers up to `MOST_EXACT` are exact. */
const UNIT = 1_048_576;
const MOST_EXACT = 1_073_741_824;

/** No factor of a cut is larger: small numbers keep a tableau sound. */
const LARGEST = 256;

/** Values nearer to whole numbers than this are not cut off, limits so little above one are not rounded, and cuts less deep than this are left. */
const AWAY = 0.05;
const LEAST_DEPTH = 0.01;
const MOST_CUTS = 10;

interface Cut {
  readonly row: Row;
  /** How far behind it the values lie. */
  readonly depth: number;
}

const fraction = (value: number): number => value - Math.floor(value);

/** A cut from a line of the tableau; null where it cuts off nothing. */
function cutFrom({ columns, rows, body, outside, low, high }: Tableau, line: number, values: Float64Array): Cut | null {
  const weights: { row: Row; weight: number }[] = [];
  const sum = new Float64Array(columns);
  let [limit, needs, size] = [0, 0, 0];
  for (let j = 0; j < columns; j++) {
    // what is left of a row is a whole number, so that whole parts of its weight say nothing
    const weight = outside[j]! < columns ? 0 : Math.floor(fraction(body[line * columns + j]!) * UNIT) / UNIT;
    if (weight === 0) continue;
    const row = rows[outside[j]! - columns]!;
    weights.push({ row, weight });
    limit += weight * row.limit;
    needs |= row.needs;
    size += Math.abs(row.limit);
    for (const [column, factor] of row.entries) {
      sum[column]! += weight * factor;
      size += (Math.abs(factor) + 1) * (high[column]! + 1);
    }
  }
  // columns are counted from the bound that they are nearer to
  const isUpper = (j: number): boolean => values[j]! * 2 > low[j]! + high[j]!;
  for (let j = 0; j < columns; j++) if (sum[j] !== 0) limit -= sum[j]! * (isUpper(j) ? high[j]! : low[j]!);
  const rest = fraction(limit);
  if (size > MOST_EXACT || rest < AWAY) return null;
  const rounded = (value: number): number => Math.floor(value) * (1 - rest) + Math.max(0, fraction(value) - rest);
  let right = rounded(limit);
  const cut = sum.map((value, j) => {
    const factor = isUpper(j) ? -rounded(-value) : rounded(value);
    right += factor * (isUpper(j) ? high[j]! : low[j]!);
    return factor;
  });
  for (const { row, weight } of weights) {
    const factor = rounded(weight);
    right -= factor * row.limit;
    for (const [column, own] of row.entries) cut[column]! -= factor * own;
  }
  const scale = 2 ** Math.floor(Math.log2(LARGEST / cut.reduce((most, factor) => Math.max(most, Math.abs(factor)), 0)));
  const entries: [number, number][] = [];
  let [beyond, norm] = [-Math.floor(right * scale), 0];
  cut.forEach((exact, j) => {
    // no column is below 0
    const factor = Math.floor(exact * scale);
    if (factor === 0) return;
    entries.push([j, factor]);
    beyond += factor * values[j]!;
    norm += factor * factor;
  });
  const depth = beyond / Math.sqrt(norm);
  return depth > LEAST_DEPTH ? { row: { limit: Math.floor(right * scale), entries, needs }, depth } : null;
}

/** A row divided by a whole number and rounded, in whole numbers throughout; null where that cuts off nothing. */
function dividedBy({ low, high }: Tableau, { limit: whole, entries: own, needs }: Row, divisor: number, values: Float64Array): Cut | null {
  const start = (j: number): number => (values[j]! * 2 > low[j]! + high[j]! ? high[j]! : low[j]!);
  let [limit, size] = [whole, Math.abs(whole)];
  for (let e = 0; e < own.length; e++) {
    const [j, factor] = own[e]!;
    limit -= factor * start(j);
    size += (Math.abs(factor) + divisor) * (high[j]! + 1);
  }
  const rest = limit - Math.floor(limit / divisor) * divisor;
  if (rest === 0 || size > MOST_EXACT) return null;
  const rounded = (value: number): number => {
    const times = Math.floor(value / divisor);
    return times * (divisor - rest) + Math.max(0, value - times * divisor - rest);
  };
  let right = rounded(limit);
  const entries: [number, number][] = [];
  let [beyond, norm] = [0, 0];
  for (let e = 0; e < own.length; e++) {
    const [j, factor] = own[e]!;
    const from = start(j);
    const cut = from === high[j]! ? -rounded(-factor) : rounded(factor);
    if (cut === 0) continue;
    right += cut * from;
    entries.push([j, cut]);
    beyond += cut * values[j]!;
    norm += cut * cut;
  }
  const depth = (beyond - right) / Math.sqrt(norm);
  return depth > LEAST_DEPTH ? { row: { limit: right, entries, needs }, depth } : null;
}

/** The deepest cut from a row that is divided by the factor of a column whose value is not whole. */
function dividedCut(t: Tableau, row: Row, values: Float64Array): Cut | null {
  const tried: number[] = [];
  let best: Cut | null = null;
  for (let e = 0; e < row.entries.length; e++) {
    const [j, factor] = row.entries[e]!;
    const divisor = Math.abs(factor);
    if (divisor < 2 || Math.abs(fraction(values[j]!) - 0.5) > 0.5 - LEAST_DEPTH || tried.includes(divisor)) continue;
    tried.push(divisor);
    const cut = dividedBy(t, row, divisor, values);
    if (cut && cut.depth > (best?.depth ?? 0)) best = cut;
  }
  return best;
}

/** The deepest cuts of the values at which a tableau stands. */
export function cutsOf(t: Tableau, values: Float64Array): Row[] {
  const cuts = t.rows.flatMap((_, line) => {
    const variable = t.basis[line]!;
    const isOff = variable < t.columns && Math.abs(fraction(values[variable]!) - 0.5) < 0.5 - AWAY;
    return (isOff && cutFrom(t, line, values)) || [];
  });
  // of rows, those that have nothing to spare and are asked for
  for (const variable of t.outside) {
    const cut = variable < t.columns || t.low[variable]! < 0 ? null : dividedCut(t, t.rows[variable - t.columns]!, values);
    if (cut) cuts.push(cut);
  }
  cuts.sort((a, b) => b.depth - a.depth);
  // a line and a row may give the same
  const isAnother = (cut: Cut, i: number): boolean => i === 0 || cuts[i - 1]!.depth - cut.depth > 1e-9 || cuts[i - 1]!.row.entries[0]![0] !== cut.row.entries[0]![0];
  return cuts.filter(isAnother).slice(0, MOST_CUTS).map(({ row }) => row);
}
