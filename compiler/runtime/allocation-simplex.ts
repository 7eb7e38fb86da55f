/**
 * The dual simplex method for programs whose columns all have bounds. Its numbers are rounded ones: what it finds is a hint. Nothing is concluded
 * from them but by exact arithmetic (see allocation-bounds.ts).
 */

/** Maximise the profit of columns between 0 and `upper`, with the sum of each row at most its `limit`. All numbers are finite. */
export interface Program {
  readonly profit: Float64Array;
  readonly upper: Float64Array;
  readonly limit: Float64Array;
  /** By column: the rows in which it stands, and with what. */
  readonly rowsOf: readonly (readonly number[])[];
  readonly factorsOf: readonly (readonly number[])[];
  /** Rows that say no more than how many of all these columns (each with the factor 1) there are: no column stands in two of them. */
  readonly choices: readonly { readonly row: number; readonly from: number; readonly to: number }[];
}

/** Variables are the columns, then one slack for each row. `body` has a line for each variable in the basis, and one entry in it for each one that is not. */
export interface Tableau {
  readonly columns: number;
  readonly rows: number;
  readonly body: Float64Array;
  /** Reduced profit of the variables that are not in the basis. */
  readonly reduced: Float64Array;
  readonly basis: Int32Array;
  readonly outside: Int32Array;
  readonly atUpper: Uint8Array;
  /** Values of the variables in the basis. */
  readonly values: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const CLOSE = 1e-7;
const SMALLEST_PIVOT = 1e-9;

/** Of each choice the best column is in the basis, else slacks; whatever else has a profit stands at its upper bound. Profits are disturbed a little, so that no two ways are equally good and none is tried in circles. */
export function createTableau({ profit, upper, limit, rowsOf, factorsOf, choices }: Program): Tableau {
  const [columns, rows] = [upper.length, limit.length];
  const body = new Float64Array(rows * columns);
  const values = Float64Array.from(limit);
  const reduced = new Float64Array(columns);
  const atUpper = new Uint8Array(columns);
  const isChoice = new Uint8Array(columns);
  for (const { from, to } of choices) isChoice.fill(1, from, to);
  let noise = 1;
  for (let j = 0; j < columns; j++) {
    noise = (noise * 48271) % 0x7fffffff;
    reduced[j] = profit[j]! + (noise / 0x7fffffff) * 1e-4 * (profit[j]! < 0 ? -1 : 1);
    if (reduced[j]! > 0 && isChoice[j] === 0) atUpper[j] = 1;
    rowsOf[j]!.forEach((row, i) => {
      body[row * columns + j] = factorsOf[j]![i]!;
      if (atUpper[j] === 1) values[row]! -= factorsOf[j]![i]! * upper[j]!;
    });
  }
  const low = new Float64Array(columns + rows);
  const high = new Float64Array(columns + rows).fill(Infinity);
  high.set(upper);
  const tableau = { columns, rows, body, reduced, basis: Int32Array.from({ length: rows }, (_, i) => columns + i), outside: Int32Array.from({ length: columns }, (_, j) => j), atUpper, values, low, high };
  for (const { row, from, to } of choices) {
    let best = from;
    for (let j = from + 1; j < to; j++) if (reduced[j]! > reduced[best]!) best = j;
    pivot(tableau, row, best, true);
  }
  return tableau;
}

export const copyTableau = (t: Tableau): Tableau => ({
  columns: t.columns, rows: t.rows, body: t.body.slice(), reduced: t.reduced.slice(), basis: t.basis.slice(), outside: t.outside.slice(),
  atUpper: t.atUpper.slice(), values: t.values.slice(), low: t.low.slice(), high: t.high.slice(),
});

/** New bounds of a column. */
export function bound({ columns, rows, body, outside, atUpper, values, low, high }: Tableau, column: number, from: number, to: number): void {
  const slot = outside.indexOf(column);
  if (slot >= 0) {
    const change = atUpper[slot] === 1 ? to - high[column]! : from - low[column]!;
    if (change !== 0) for (let i = 0; i < rows; i++) values[i]! -= body[i * columns + slot]! * change;
  }
  low[column] = from;
  high[column] = to;
}

/** The variable that enters for row `row`, whose variable is below (or above) its bounds; -1 when none can. */
function entering({ columns, body, reduced, outside, atUpper, low, high }: Tableau, row: number, below: boolean): number {
  let [best, least, size] = [-1, Infinity, 0];
  for (let j = 0, at = row * columns; j < columns; j++, at++) {
    const factor = below ? body[at]! : -body[at]!;
    // what stands at its upper bound can only go down
    if (atUpper[j] === 1 ? factor <= SMALLEST_PIVOT : factor >= -SMALLEST_PIVOT) continue;
    const variable = outside[j]!;
    if (low[variable] === high[variable]) continue;
    const steep = Math.abs(factor);
    const ratio = Math.abs(reduced[j]!) / steep;
    if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && steep > size)) [best, least, size] = [j, ratio, steep];
  }
  return best;
}

function pivot(t: Tableau, row: number, slot: number, below: boolean): void {
  const { columns, rows, body, reduced, basis, outside, atUpper, values, low, high } = t;
  const start = row * columns;
  const inverse = 1 / body[start + slot]!;
  const leaving = basis[row]!;
  const variable = outside[slot]!;
  const change = (values[row]! - (below ? low[leaving]! : high[leaving]!)) * inverse;
  const own = (atUpper[slot] === 1 ? high[variable]! : low[variable]!) + change;
  const used = new Int32Array(columns);
  let count = 0;
  for (let j = 0; j < columns; j++) {
    if (body[start + j] === 0) continue;
    body[start + j]! *= inverse;
    used[count++] = j;
  }
  body[start + slot] = inverse;
  for (let i = 0; i < rows; i++) {
    if (i === row) continue;
    const at = i * columns;
    const factor = body[at + slot]!;
    if (factor === 0) continue;
    values[i]! -= factor * change;
    body[at + slot] = 0;
    for (let u = 0; u < count; u++) body[at + used[u]!]! -= factor * body[start + used[u]!]!;
  }
  const factor = reduced[slot]!;
  if (factor !== 0) {
    reduced[slot] = 0;
    for (let u = 0; u < count; u++) reduced[used[u]!]! -= factor * body[start + used[u]!]!;
  }
  values[row] = own;
  basis[row] = variable;
  outside[slot] = leaving;
  atUpper[slot] = below ? 0 : 1;
}

/** How it ended: at the best; or in this row nothing fits any more; or given up (`pivots` were not enough). */
export type Ending = { readonly ended: 'best' | 'given up'; readonly pivots: number } | { readonly ended: 'nothing fits'; readonly row: number; readonly below: boolean; readonly pivots: number };

/** Goes on from where profits are as good as can be (none could be gained by moving away from a bound) until all values lie within their bounds. */
export function optimise(t: Tableau, most: number): Ending {
  const { rows, basis, values, low, high } = t;
  for (let pivots = 0; pivots < most; pivots++) {
    let [row, worst, below] = [-1, CLOSE, false];
    for (let i = 0; i < rows; i++) {
      const variable = basis[i]!;
      const [under, over] = [low[variable]! - values[i]!, values[i]! - high[variable]!];
      if (under > worst) [row, worst, below] = [i, under, true];
      if (over > worst) [row, worst, below] = [i, over, false];
    }
    if (row < 0) return { ended: 'best', pivots };
    const slot = entering(t, row, below);
    if (slot < 0) return { ended: 'nothing fits', row, below, pivots };
    pivot(t, row, slot, below);
  }
  return { ended: 'given up', pivots: most };
}

/** Values of the columns. */
export function valuesOf({ columns, rows, basis, outside, atUpper, values, low, high }: Tableau): Float64Array {
  const result = new Float64Array(columns);
  for (let j = 0; j < columns; j++) if (outside[j]! < columns) result[outside[j]!] = atUpper[j] === 1 ? high[outside[j]!]! : low[outside[j]!]!;
  for (let i = 0; i < rows; i++) if (basis[i]! < columns) result[basis[i]!] = values[i]!;
  return result;
}

/** What one more in the limit of each row would be worth. */
export function pricesOf({ columns, rows, reduced, outside }: Tableau): Float64Array {
  const prices = new Float64Array(rows);
  for (let j = 0; j < columns; j++) if (outside[j]! >= columns) prices[outside[j]! - columns] = Math.max(0, -reduced[j]!);
  return prices;
}

/** Factors of the rows whose sum shows why nothing fits. */
export function conflictOf({ columns, rows, body, basis, outside }: Tableau, row: number, below: boolean): Float64Array {
  const factors = new Float64Array(rows);
  const sign = below ? 1 : -1;
  for (let j = 0; j < columns; j++) if (outside[j]! >= columns) factors[outside[j]! - columns] = Math.max(0, sign * body[row * columns + j]!);
  if (basis[row]! >= columns) factors[basis[row]! - columns] = 1;
  return factors;
}
