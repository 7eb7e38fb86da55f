/**
 * The dual simplex method for programs whose columns all have bounds. Its numbers are rounded ones: what it finds is a hint. Nothing is concluded
 * from them but by exact arithmetic (see allocation-bounds.ts).
 */
import type { Program, Row } from './allocation-program.ts';

/**
 * Variables are the columns, then one slack for each row. `body` has a line for each variable in the basis, and one entry in it for each one that is not.
 * There may be room for more rows than there are: what lies behind them says nothing.
 */
export interface Tableau {
  readonly columns: number;
  readonly rows: Row[];
  body: Float64Array;
  /** Reduced profit of the variables that are not in the basis. */
  readonly reduced: Float64Array;
  basis: Int32Array;
  readonly outside: Int32Array;
  readonly atUpper: Uint8Array;
  /** Values of the variables in the basis. */
  values: Float64Array;
  low: Float64Array;
  high: Float64Array;
  /** Room: by column, where it stands. */
  readonly used: Int32Array;
}

const CLOSE = 1e-7;
const SMALLEST_PIVOT = 1e-9;

/** Of so many columns, without rows. */
const emptyTableau = (columns: number): Tableau => ({
  columns, rows: [], body: new Float64Array(), reduced: new Float64Array(columns), basis: new Int32Array(), outside: new Int32Array(columns), atUpper: new Uint8Array(columns),
  values: new Float64Array(), low: new Float64Array(columns), high: new Float64Array(columns), used: new Int32Array(columns),
});

/** Whatever has a profit stands at its upper bound. Profits are disturbed a little, so that no two ways are equally good and none is tried in circles. */
export function createTableau({ profit, upper, rows }: Program): Tableau {
  const t = emptyTableau(upper.length);
  let noise = 1;
  profit.forEach((own, j) => {
    noise = (noise * 48271) % 0x7fffffff;
    t.reduced[j] = own + (noise / 0x7fffffff) * 1e-4 * (own < 0 ? -1 : 1);
    t.outside[j] = j;
    t.atUpper[j] = own < 0 ? 0 : 1;
  });
  t.high.set(upper);
  addRows(t, rows);
  return t;
}

const longer = <T extends Float64Array | Int32Array>(a: T, length: number): T => {
  const all = new (a.constructor as new (length: number) => T)(length);
  all.set(a);
  return all;
};

function makeRoom(t: Tableau, rows: number): void {
  if (rows <= t.basis.length) return;
  const room = rows + 16;
  t.body = longer(t.body, room * t.columns);
  t.basis = longer(t.basis, room);
  t.values = longer(t.values, room);
  t.low = longer(t.low, t.columns + room);
  t.high = longer(t.high, t.columns + room);
}

/** The value at which a variable stands that is not in the basis. */
const standing = ({ atUpper, outside, low, high }: Tableau, slot: number): number => (atUpper[slot] === 1 ? high[outside[slot]!]! : low[outside[slot]!]!);

/** Takes `count` entries from `start` on, so many times, away from those from `at` on; four in a turn are quicker than one. */
function subtract(from: Float64Array, at: number, count: number, factor: number, line: Float64Array, start: number): void {
  let j = 0;
  for (; j + 3 < count; j += 4) {
    from[at + j]! -= factor * line[start + j]!;
    from[at + j + 1]! -= factor * line[start + j + 1]!;
    from[at + j + 2]! -= factor * line[start + j + 2]!;
    from[at + j + 3]! -= factor * line[start + j + 3]!;
  }
  for (; j < count; j++) from[at + j]! -= factor * line[start + j]!;
}

export function addRows(t: Tableau, more: readonly Row[]): void {
  const { columns, rows, outside, used } = t;
  const known = rows.length;
  makeRoom(t, known + more.length);
  const { body, basis, values, low, high } = t;
  // by column: its slot, or from -1 on downwards its line
  for (let slot = 0; slot < columns; slot++) if (outside[slot]! < columns) used[outside[slot]!] = slot;
  for (let i = 0; i < known; i++) if (basis[i]! < columns) used[basis[i]!] = -1 - i;
  for (const row of more) {
    const i = rows.length;
    const at = i * columns;
    body.fill(0, at, at + columns);
    basis[i] = columns + i;
    low[columns + i] = 0;
    high[columns + i] = Infinity;
    let value = row.limit;
    for (let e = 0; e < row.columns.length; e++) {
      const [slot, factor] = [used[row.columns[e]!]!, row.factors[e]!];
      if (slot >= 0) {
        body[at + slot]! += factor;
        value -= factor * standing(t, slot);
        continue;
      }
      value -= factor * values[-1 - slot]!;
      subtract(body, at, columns, factor, body, (-1 - slot) * columns);
    }
    values[i] = value;
    rows.push(row);
  }
}

/** A tableau of its own; in the place of one that nobody needs, where there is one. */
export function copyOf({ columns, rows, body, reduced, basis, outside, atUpper, values, low, high }: Tableau, to: Tableau = emptyTableau(columns)): Tableau {
  const { length } = rows;
  makeRoom(to, length);
  to.rows.length = 0;
  for (const row of rows) to.rows.push(row);
  to.body.set(body.subarray(0, length * columns));
  to.reduced.set(reduced);
  to.basis.set(basis.subarray(0, length));
  to.outside.set(outside);
  to.atUpper.set(atUpper);
  to.values.set(values.subarray(0, length));
  to.low.set(low.subarray(0, columns + length));
  to.high.set(high.subarray(0, columns + length));
  return to;
}

/** Leaves out the rows, the first ones excepted, that have something to spare where it stands. */
export function dropLoose({ columns, rows, body, basis, outside, values, low, high }: Tableau, first: number): void {
  const { length } = rows;
  const renamed = new Int32Array(columns + length);
  for (let i = 0; i < length; i++) if (basis[i]! >= columns + first) renamed[basis[i]!] = -1;
  let count = 0;
  for (let variable = 0; variable < renamed.length; variable++) {
    if (renamed[variable] === -1) continue;
    if (variable >= columns) rows[count - columns] = rows[variable - columns]!;
    low[count] = low[variable]!;
    high[count] = high[variable]!;
    renamed[variable] = count++;
  }
  rows.length = count - columns;
  for (let i = 0, to = 0; i < length; i++) {
    const variable = renamed[basis[i]!]!;
    if (variable < 0) continue;
    if (to < i) body.copyWithin(to * columns, i * columns, i * columns + columns);
    values[to] = values[i]!;
    basis[to++] = variable;
  }
  for (let slot = 0; slot < columns; slot++) outside[slot] = renamed[outside[slot]!]!;
}

/** What stands outside the basis moves by so much. */
function move({ columns, rows, body, values }: Tableau, slot: number, by: number): void {
  if (by !== 0) for (let i = 0; i < rows.length; i++) values[i]! -= body[i * columns + slot]! * by;
}

/** New bounds of a variable. */
export function bound(t: Tableau, variable: number, from: number, to: number): void {
  const { outside, atUpper, low, high } = t;
  const slot = outside.indexOf(variable);
  if (slot >= 0) move(t, slot, atUpper[slot] === 1 ? to - high[variable]! : from - low[variable]!);
  low[variable] = from;
  high[variable] = to;
}

/** What stands at one of its bounds goes to the other. */
function flip(t: Tableau, slot: number): void {
  const before = standing(t, slot);
  t.atUpper[slot] = 1 - t.atUpper[slot]!;
  move(t, slot, standing(t, slot) - before);
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

/** The same, after those that do not put the row right by going to their other bound have gone there; where nothing can enter then, they go back. */
function enteringAfterFlips(t: Tableau, row: number, below: boolean): number {
  const { columns, body, basis, outside, values, low, high } = t;
  const flipped: number[] = [];
  for (;;) {
    const slot = entering(t, row, below);
    if (slot < 0) {
      for (const one of flipped) flip(t, one);
      return -1;
    }
    const [leaving, other] = [basis[row]!, outside[slot]!];
    const lack = below ? low[leaving]! - values[row]! : values[row]! - high[leaving]!;
    if (Math.abs(body[row * columns + slot]!) * (high[other]! - low[other]!) >= lack - CLOSE) return slot;
    flip(t, slot);
    flipped.push(slot);
  }
}

function pivot(t: Tableau, row: number, slot: number, below: boolean): void {
  const { columns, rows, body, reduced, basis, outside, atUpper, values, low, high } = t;
  const start = row * columns;
  const inverse = 1 / body[start + slot]!;
  const leaving = basis[row]!;
  const change = (values[row]! - (below ? low[leaving]! : high[leaving]!)) * inverse;
  const own = standing(t, slot) + change;
  const variable = outside[slot]!;
  // what was left behind enters the line in place of what is taken in
  body[start + slot] = 1;
  for (let at = start; at < start + columns; at++) body[at]! *= inverse;
  for (let i = 0; i < rows.length; i++) {
    const factor = body[i * columns + slot]!;
    if (factor === 0 || i === row) continue;
    values[i]! -= factor * change;
    body[i * columns + slot] = 0;
    subtract(body, i * columns, columns, factor, body, start);
  }
  const factor = reduced[slot]!;
  reduced[slot] = 0;
  subtract(reduced, 0, columns, factor, body, start);
  values[row] = own;
  basis[row] = variable;
  outside[slot] = leaving;
  atUpper[slot] = below ? 0 : 1;
}

/** How it ended: at the best; or in this row nothing fits any more; or given up (`pivots` were not enough). */
export type Ending = { readonly ended: 'best'; readonly pivots: number } | { readonly ended: 'given up'; readonly pivots: number } | { readonly ended: 'nothing fits'; readonly row: number; readonly below: boolean; readonly pivots: number };

/** Goes on from where profits are as good as can be (none could be gained by moving away from a bound) until all values lie within their bounds. */
export function optimise(t: Tableau, most: number): Ending {
  const { rows, basis, values, low, high } = t;
  for (let pivots = 0; pivots < most; pivots++) {
    let [row, worst, below] = [-1, CLOSE, false];
    for (let i = 0; i < rows.length; i++) {
      const variable = basis[i]!;
      const [under, over] = [low[variable]! - values[i]!, values[i]! - high[variable]!];
      if (under > worst) [row, worst, below] = [i, under, true];
      if (over > worst) [row, worst, below] = [i, over, false];
    }
    if (row < 0) return { ended: 'best', pivots };
    const slot = enteringAfterFlips(t, row, below);
    if (slot < 0) return { ended: 'nothing fits', row, below, pivots };
    pivot(t, row, slot, below);
  }
  return { ended: 'given up', pivots: most };
}

/** Values of the columns. */
export function valuesOf(t: Tableau): Float64Array {
  const { columns, rows, basis, outside, values } = t;
  const result = new Float64Array(columns);
  for (let j = 0; j < columns; j++) if (outside[j]! < columns) result[outside[j]!] = standing(t, j);
  for (let i = 0; i < rows.length; i++) if (basis[i]! < columns) result[basis[i]!] = values[i]!;
  return result;
}

/** What one more in the limit of each row would be worth. */
export function pricesOf({ columns, rows, reduced, outside }: Tableau): Float64Array {
  const prices = new Float64Array(rows.length);
  for (let j = 0; j < columns; j++) if (outside[j]! >= columns) prices[outside[j]! - columns] = Math.max(0, -reduced[j]!);
  return prices;
}

/** Factors of the rows whose sum shows why nothing fits. */
export function conflictOf({ columns, rows, body, basis, outside }: Tableau, row: number, below: boolean): Float64Array {
  const factors = new Float64Array(rows.length);
  const sign = below ? 1 : -1;
  for (let j = 0; j < columns; j++) if (outside[j]! >= columns) factors[outside[j]! - columns] = Math.max(0, sign * body[row * columns + j]!);
  if (basis[row]! >= columns) factors[basis[row]! - columns] = 1;
  return factors;
}
