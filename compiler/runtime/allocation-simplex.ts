/**
 * The dual simplex method for programs whose columns all have bounds. Its numbers are rounded ones: what it finds is a hint. Nothing is concluded
 * from them but by exact arithmetic (see allocation-bounds.ts).
 */
import type { Program, Row } from './allocation-program.ts';

/** Variables are the columns, then one slack for each row. `body` has a line for each variable in the basis, and one entry in it for each one that is not. */
export interface Tableau {
  readonly columns: number;
  readonly rows: readonly Row[];
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
  /** Room for a line: which of its entries are not 0, and these. */
  readonly used: Int32Array;
  readonly line: Float64Array;
}

const CLOSE = 1e-7;
const SMALLEST_PIVOT = 1e-9;

/** Whatever has a profit stands at its upper bound. Profits are disturbed a little, so that no two ways are equally good and none is tried in circles. */
export function createTableau({ profit, upper, rows }: Program): Tableau {
  const columns = upper.length;
  let noise = 1;
  const reduced = profit.map((own) => {
    noise = (noise * 48271) % 0x7fffffff;
    return own + (noise / 0x7fffffff) * 1e-4 * (own < 0 ? -1 : 1);
  });
  const empty = { columns, rows: [], body: new Float64Array(), reduced, basis: new Int32Array(), outside: Int32Array.from(upper, (_, j) => j), atUpper: Uint8Array.from(reduced, (own) => (own > 0 ? 1 : 0)), values: new Float64Array(), low: new Float64Array(columns), high: upper, used: new Int32Array(columns), line: new Float64Array(columns) };
  return withRows(empty, rows);
}

const joined = <T extends Float64Array | Int32Array>(a: T, b: ArrayLike<number>): T => {
  const all = new (a.constructor as new (length: number) => T)(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
};

/** The value at which a variable stands that is not in the basis. */
const standing = ({ atUpper, outside, low, high }: Tableau, slot: number): number => (atUpper[slot] === 1 ? high[outside[slot]!]! : low[outside[slot]!]!);

/** A tableau of its own with more rows. */
export function withRows(t: Tableau, more: readonly Row[]): Tableau {
  const { columns, basis, outside, body } = t;
  const lines = new Float64Array(more.length * columns);
  const values = new Float64Array(more.length);
  const slotOf = new Int32Array(columns + t.rows.length);
  outside.forEach((variable, slot) => void (slotOf[variable] = slot + 1));
  basis.forEach((variable, i) => void (slotOf[variable] = -1 - i));
  more.forEach(({ limit, entries }, r) => {
    values[r] = limit;
    for (const [column, factor] of entries) {
      const slot = slotOf[column]!;
      if (slot > 0) {
        lines[r * columns + slot - 1]! += factor;
        values[r]! -= factor * standing(t, slot - 1);
        continue;
      }
      const line = -1 - slot;
      values[r]! -= factor * t.values[line]!;
      for (let j = 0; j < columns; j++) lines[r * columns + j]! -= factor * body[line * columns + j]!;
    }
  });
  return {
    columns, rows: [...t.rows, ...more], body: joined(body, lines), reduced: t.reduced.slice(), basis: joined(basis, more.map((_, r) => columns + t.rows.length + r)), outside: outside.slice(),
    atUpper: t.atUpper.slice(), values: joined(t.values, values), low: joined(t.low, new Float64Array(more.length)), high: joined(t.high, new Float64Array(more.length).fill(Infinity)), used: new Int32Array(columns), line: new Float64Array(columns),
  };
}

/** A tableau of its own without those of the rows, the first ones excepted, that have something to spare where it stands. */
export function withoutLoose(t: Tableau, first: number): Tableau {
  const { columns, rows, body, basis, outside, values, low, high } = t;
  const renamed = new Int32Array(columns + rows.length);
  for (const variable of basis) if (variable >= columns + first) renamed[variable] = -1;
  let count = 0;
  for (let variable = 0; variable < renamed.length; variable++) if (renamed[variable] === 0) renamed[variable] = count++;
  const lines = [...basis.keys()].filter((i) => renamed[basis[i]!]! >= 0);
  const kept = new Float64Array(lines.length * columns);
  lines.forEach((line, i) => kept.set(body.subarray(line * columns, line * columns + columns), i * columns));
  const isOf = (_: unknown, variable: number): boolean => renamed[variable]! >= 0;
  return {
    columns, rows: rows.filter((_, r) => isOf(_, columns + r)), body: kept, reduced: t.reduced.slice(), basis: Int32Array.from(lines, (line) => renamed[basis[line]!]!), outside: outside.map((variable) => renamed[variable]!),
    atUpper: t.atUpper.slice(), values: Float64Array.from(lines, (line) => values[line]!), low: low.filter(isOf), high: high.filter(isOf), used: t.used, line: t.line,
  };
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
  const { columns, rows, body, reduced, basis, outside, atUpper, values, low, high, used, line } = t;
  const start = row * columns;
  const inverse = 1 / body[start + slot]!;
  const leaving = basis[row]!;
  const change = (values[row]! - (below ? low[leaving]! : high[leaving]!)) * inverse;
  const own = standing(t, slot) + change;
  const variable = outside[slot]!;
  // what was left behind enters the line in place of what is taken in
  body[start + slot] = 1;
  let count = 0;
  for (let j = 0; j < columns; j++) {
    if (body[start + j] === 0) continue;
    line[count] = body[start + j]! *= inverse;
    used[count++] = j;
  }
  for (let i = 0; i < rows.length; i++) {
    if (i === row) continue;
    const at = i * columns;
    const factor = body[at + slot]!;
    if (factor === 0) continue;
    values[i]! -= factor * change;
    body[at + slot] = 0;
    for (let u = 0; u < count; u++) body[at + used[u]!]! -= factor * line[u]!;
  }
  const factor = reduced[slot]!;
  reduced[slot] = 0;
  for (let u = 0; u < count; u++) reduced[used[u]!]! -= factor * line[u]!;
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
