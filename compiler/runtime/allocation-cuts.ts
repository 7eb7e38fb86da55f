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

/** What all cuts of one tableau are made with. */
interface Room {
  readonly values: Float64Array;
  /** Columns are counted from the bound that they are nearer to: which one, and that bound. */
  readonly isUpper: Uint8Array;
  readonly start: Float64Array;
  /** By row: how large its numbers are. */
  readonly sizes: Float64Array;
  /** By slot: the weight of a row; by column: the sum of rows, and of rounded ones. */
  readonly weights: Float64Array;
  readonly sum: Float64Array;
  readonly cut: Float64Array;
}

function roomFor({ columns, rows, low, high }: Tableau, values: Float64Array): Room {
  const isUpper = new Uint8Array(columns);
  const start = low.slice(0, columns);
  for (let j = 0; j < columns; j++) {
    if (values[j]! * 2 <= low[j]! + high[j]!) continue;
    isUpper[j] = 1;
    start[j] = high[j]!;
  }
  const sizes = new Float64Array(rows.length);
  for (let r = 0; r < rows.length; r++) {
    const { limit, columns: own, factors } = rows[r]!;
    let size = Math.abs(limit);
    for (let e = 0; e < own.length; e++) size += (Math.abs(factors[e]!) + 1) * (high[own[e]!]! + 1);
    sizes[r] = size;
  }
  return { values, isUpper, start, sizes, weights: new Float64Array(columns), sum: new Float64Array(columns), cut: new Float64Array(columns) };
}

const fraction = (value: number): number => value - Math.floor(value);

/** Mixed-integer rounding of a factor, where the limit is `rest` above a whole number. */
const rounded = (value: number, rest: number): number => {
  const whole = Math.floor(value);
  return whole * (1 - rest) + Math.max(0, value - whole - rest);
};

/** A cut from a line of the tableau; null where it cuts off nothing. */
function cutFrom({ columns, rows, body, outside }: Tableau, line: number, { values, isUpper, start, sizes, weights, sum, cut }: Room): Cut | null {
  let [limit, needs, size] = [0, 0, 0];
  sum.fill(0);
  for (let j = 0; j < columns; j++) {
    const from = outside[j]! - columns;
    // what is left of a row is a whole number, so that whole parts of its weight say nothing
    const weight = from < 0 ? 0 : Math.floor(fraction(body[line * columns + j]!) * UNIT) / UNIT;
    weights[j] = weight;
    if (weight === 0) continue;
    const row = rows[from]!;
    limit += weight * row.limit;
    needs |= row.needs;
    size += sizes[from]!;
    for (let e = 0; e < row.columns.length; e++) sum[row.columns[e]!]! += weight * row.factors[e]!;
  }
  for (let j = 0; j < columns; j++) limit -= sum[j]! * start[j]!;
  const rest = fraction(limit);
  if (size > MOST_EXACT || rest < AWAY) return null;
  let right = rounded(limit, rest);
  for (let j = 0; j < columns; j++) {
    const factor = isUpper[j] === 1 ? -rounded(-sum[j]!, rest) : rounded(sum[j]!, rest);
    right += factor * start[j]!;
    cut[j] = factor;
  }
  for (let j = 0; j < columns; j++) {
    if (weights[j] === 0) continue;
    const row = rows[outside[j]! - columns]!;
    const factor = rounded(weights[j]!, rest);
    right -= factor * row.limit;
    for (let e = 0; e < row.columns.length; e++) cut[row.columns[e]!]! -= factor * row.factors[e]!;
  }
  let largest = 0;
  for (let j = 0; j < columns; j++) largest = Math.max(largest, Math.abs(cut[j]!));
  const scale = 2 ** Math.floor(Math.log2(LARGEST / largest));
  const [own, factors]: [number[], number[]] = [[], []];
  let [beyond, norm] = [-Math.floor(right * scale), 0];
  for (let j = 0; j < columns; j++) {
    // no column is below 0
    const factor = Math.floor(cut[j]! * scale);
    if (factor === 0) continue;
    own.push(j);
    factors.push(factor);
    beyond += factor * values[j]!;
    norm += factor * factor;
  }
  const depth = beyond / Math.sqrt(norm);
  return depth > LEAST_DEPTH ? { row: { limit: Math.floor(right * scale), columns: own, factors, needs }, depth } : null;
}

/** A row divided by a whole number and rounded, in whole numbers throughout; null where that cuts off nothing. */
function dividedBy({ high }: Tableau, { limit: whole, columns, factors, needs }: Row, divisor: number, { values, isUpper, start }: Room): Cut | null {
  let [limit, size] = [whole, Math.abs(whole)];
  for (let e = 0; e < columns.length; e++) {
    const [j, factor] = [columns[e]!, factors[e]!];
    limit -= factor * start[j]!;
    size += (Math.abs(factor) + divisor) * (high[j]! + 1);
  }
  const rest = limit - Math.floor(limit / divisor) * divisor;
  if (rest === 0 || size > MOST_EXACT) return null;
  const divided = (value: number): number => {
    const times = Math.floor(value / divisor);
    return times * (divisor - rest) + Math.max(0, value - times * divisor - rest);
  };
  let right = divided(limit);
  const [own, cuts]: [number[], number[]] = [[], []];
  let [beyond, norm] = [0, 0];
  for (let e = 0; e < columns.length; e++) {
    const [j, factor] = [columns[e]!, factors[e]!];
    const cut = isUpper[j] === 1 ? -divided(-factor) : divided(factor);
    if (cut === 0) continue;
    right += cut * start[j]!;
    own.push(j);
    cuts.push(cut);
    beyond += cut * values[j]!;
    norm += cut * cut;
  }
  const depth = (beyond - right) / Math.sqrt(norm);
  return depth > LEAST_DEPTH ? { row: { limit: right, columns: own, factors: cuts, needs }, depth } : null;
}

/** The deepest cut from a row that is divided by the factor of a column whose value is not whole. */
function dividedCut(t: Tableau, row: Row, room: Room): Cut | null {
  const tried: number[] = [];
  let best: Cut | null = null;
  for (let e = 0; e < row.columns.length; e++) {
    const j = row.columns[e]!;
    const divisor = Math.abs(row.factors[e]!);
    if (divisor < 2 || Math.abs(fraction(room.values[j]!) - 0.5) > 0.5 - LEAST_DEPTH || tried.includes(divisor)) continue;
    tried.push(divisor);
    const cut = dividedBy(t, row, divisor, room);
    if (cut && cut.depth > (best?.depth ?? 0)) best = cut;
  }
  return best;
}

/** The deepest cuts of the values at which a tableau stands. */
export function cutsOf(t: Tableau, values: Float64Array): Row[] {
  const room = roomFor(t, values);
  const cuts: Cut[] = [];
  for (let line = 0; line < t.rows.length; line++) {
    const variable = t.basis[line]!;
    const cut = variable < t.columns && Math.abs(fraction(values[variable]!) - 0.5) < 0.5 - AWAY ? cutFrom(t, line, room) : null;
    if (cut) cuts.push(cut);
  }
  // of rows, those that have nothing to spare and are asked for
  for (const variable of t.outside) {
    const cut = variable < t.columns || t.low[variable]! < 0 ? null : dividedCut(t, t.rows[variable - t.columns]!, room);
    if (cut) cuts.push(cut);
  }
  cuts.sort((a, b) => b.depth - a.depth);
  // a line and a row may give the same
  const isAnother = (cut: Cut, i: number): boolean => i === 0 || cuts[i - 1]!.depth - cut.depth > 1e-9 || cuts[i - 1]!.row.columns[0] !== cut.row.columns[0];
  return cuts.filter(isAnother).slice(0, MOST_CUTS).map(({ row }) => row);
}
