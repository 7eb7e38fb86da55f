/**
 * The richest allocation of a part that meets certain nodes, exactly: branch and bound. The rounded numbers of the simplex method say where to look; a
 * branch is left only when exact arithmetic shows that nothing better lies in it. Work is counted in steps that do not depend on the machine; where it is
 * used up, the outcome says that it is not known whether there is better.
 */
import { addRow, mostOf, needOf, sumOf, type Sum } from './allocation-bounds.ts';
import { shareOut } from './allocation-flow.ts';
import { cutsOf } from './allocation-cuts.ts';
import { boardOf, improve, type Board } from './allocation-local.ts';
import { isMet, totalsOf, type Part, type Uses } from './allocation-part.ts';
import { programOf, shortRow, type Program, type Row } from './allocation-program.ts';
import { addRows, bound, conflictOf, copyOf, dropLoose, optimise, pricesOf, valuesOf, type Tableau } from './allocation-simplex.ts';

/** Entries of tableaux that may still be looked at. */
export interface Work {
  left: number;
}

/** Does it hold where only `must` must be met? */
const isHeld = ({ needs }: Row, must: number): boolean => (must & needs) === needs;

/** Entries that one small change counts for. */
const STEP_WORK = 600;

/** An allocation, and what it reaches. */
export interface Found {
  readonly uses: Uses;
  /** Among the demanding nodes: those whose minima are met, as bits. */
  readonly met: number;
  readonly credits: number;
}

/** What is known of a part before anything is tried. */
export interface Prepared {
  readonly part: Part;
  readonly program: Program;
  /** Demanding nodes whose minima cannot be met, as bits. */
  readonly hopeless: number;
  /** No credits in all are more than this, whatever the caps are. */
  readonly ceiling: number;
  /** By row of the program: less than this is never left of its limit. */
  readonly loosest: readonly number[];
  /** What small changes are tried on, tableaux that nobody needs, and room for a sum: all are used again and again. */
  readonly board: Board;
  readonly spare: Tableau[];
  readonly sum: Sum;
}

export function prepare(part: Part): Prepared {
  const needs = part.demanding.map((node) => needOf(part, node));
  const program = programOf(part, needs);
  return {
    part, program, hopeless: needs.reduce((bits, need, i) => (need ? bits : bits | (1 << i)), 0),
    ceiling: part.kinds.reduce((sum, { most, courses }) => sum + most * courses.length, 0),
    loosest: program.rows.map(({ limit, columns, factors }) => limit - columns.reduce((sum, column, e) => sum + Math.max(0, factors[e]!) * program.upper[column]!, 1)), board: boardOf(part), spare: [], sum: sumOf(program.profit),
  };
}

/** For uses for which there are enough courses; null when more count than may. */
export function foundOf(part: Part, uses: Uses): Found | null {
  const { nodes, demanding } = part;
  const totals = totalsOf(part, uses);
  if (nodes.some(({ maxCourses }, n) => totals.counted[n]! > maxCourses)) return null;
  return { uses, met: demanding.reduce((bits, n, i) => (isMet(nodes[n]!, n, totals) ? bits | (1 << i) : bits), 0), credits: totals.total };
}

export interface Goal {
  /** The demanding nodes that must be met, as bits. */
  readonly must: number;
  /** Only what gives at least this is of interest; whatever gives `enough` ends the search. */
  readonly least: number;
  readonly enough: number;
  /** After so many branches it is left open. */
  readonly patience: number;
}

/** Does it show that no allocation meets this set? */
export type Refutation = (set: number) => boolean;

export interface Outcome {
  readonly best: Found | null;
  /** Is there certainly nothing better? */
  readonly isKnown: boolean;
}

/** What the searches of one part share. */
export interface Shared {
  readonly prepared: Prepared;
  readonly work: Work;
  /** Told of whatever is found. */
  readonly learn: (found: Found) => void;
  /** Told of what shows that a set cannot be met. */
  readonly refute: (set: number, refutes: Refutation) => void;
  /** The rows of all minima (those are loose that a search does not ask for) and what was found to be kept by any allocation. */
  readonly root: Tableau;
  /** Did small changes find something, when they were tried last? Then they are tried before more is known. */
  isLucky: boolean;
}

interface Search extends Shared {
  readonly goal: Goal;
  readonly start: Found;
  best: Found | null;
  isKnown: boolean;
  /** Nothing has more credits, or it is not of interest that it has. */
  most: number;
  branches: number;
  /** So many times small changes were tried. */
  tries: number;
}

const leastOf = ({ goal, best }: Search): number => (best ? best.credits + 1 : goal.least);
const isDone = ({ best, most }: Search): boolean => best !== null && best.credits >= most;

function take(search: Search, found: Found): void {
  search.learn(found);
  if ((found.met & search.goal.must) === search.goal.must && found.credits >= leastOf(search)) search.best = found;
}

/** Small changes, so many. */
function improved(search: Search, from: Found, steps: number): void {
  const { prepared: { part, board }, goal: { must }, work, most } = search;
  work.left -= steps * STEP_WORK;
  const uses = improve(board, from.uses, part.demanding.filter((_, i) => (must & (1 << i)) !== 0), most, { steps, seed: ++search.tries });
  take(search, foundOf(part, uses)!);
}

/** Rows with their prices added to a profit; those left out that do not hold where only `must` must be met. */
function pricedSum(profit: Float64Array, rows: readonly Row[], prices: Float64Array, must: number, room?: Sum): Sum {
  const sum = sumOf(profit, room);
  for (let i = 0; i < rows.length; i++) if (prices[i]! > 0 && isHeld(rows[i]!, must)) addRow(sum, rows[i]!, prices[i]!);
  return sum;
}

/** Of which sets the sum of these rows shows that nothing meets them: the minima of nodes that are not in the set are left out. */
function refutationOf({ program: { upper } }: Prepared, rows: readonly Row[], weights: Float64Array): Refutation {
  const [low, nothing] = [new Float64Array(upper.length), new Float64Array(upper.length)];
  const own = rows.filter((_, i) => weights[i]! > 0);
  const theirs = weights.filter((weight) => weight > 0);
  const room = sumOf(nothing);
  return (set) => mostOf(pricedSum(nothing, own, theirs, set, room), low, upper) < 0;
}

/** Moves bounds of columns beyond which less is left than what is of interest: by how much, `spare` says, and what each column gains, exactly. */
function narrow(t: Tableau, { gains }: Sum, spare: number, columns: number): void {
  const { low, high } = t;
  for (let c = 0; c < columns; c++) {
    const room = Math.floor(spare / Math.abs(gains[c]!));
    if (!(low[c]! + room < high[c]!)) continue;
    if (gains[c]! > 0) bound(t, c, high[c]! - room, high[c]!);
    else bound(t, c, low[c]!, low[c]! + room);
  }
}

const MOST_PIVOTS = 2000;

/** The best of rounded numbers in a tableau; gives what is proven of it: no more credits are in it, -Infinity where nothing fits. */
function mostIn(search: Search, t: Tableau): number {
  const { prepared, goal: { must }, work, branches } = search;
  const { program: { profit } } = prepared;
  const ending = optimise(t, MOST_PIVOTS);
  // two more for the copies
  work.left -= (ending.pivots + 3) * t.rows.length * t.columns;
  if (ending.ended === 'given up') return Infinity;
  if (ending.ended === 'best') {
    const sum = pricedSum(profit, t.rows, pricesOf(t), must, prepared.sum);
    const most = mostOf(sum, t.low, t.high);
    if (branches > 0) narrow(t, sum, most - leastOf(search), prepared.part.columns.length);
    return Math.floor(most);
  }
  const factors = conflictOf(t, ending.row, ending.below);
  const largest = factors.reduce((most, factor) => Math.max(most, factor), 0);
  const [weights, nothing] = [factors.map((factor) => (factor / largest) * 16), new Float64Array(t.columns)];
  if (branches === 0) search.refute(must, refutationOf(prepared, t.rows, weights));
  return mostOf(pricedSum(nothing, t.rows, weights, must), t.low, t.high) < 0 ? -Infinity : Infinity;
}

const WHOLE = 1e-6;

/** The column to branch at, up to `at` or from one more on: a course of many credits, far from a whole number; else any that is not fixed. Null when all are fixed. */
function branchOf({ part: { columns } }: Prepared, { low, high }: Tableau, values: Float64Array): { column: number; at: number } | null {
  let [best, order]: [{ column: number; at: number } | null, number] = [null, -1];
  for (let c = 0; c < columns.length; c++) {
    if (low[c]! >= high[c]!) continue;
    const at = Math.min(high[c]! - 1, Math.max(low[c]!, Math.floor(values[c]! + WHOLE)));
    const off = Math.min(values[c]! - at, at + 1 - values[c]!);
    const value = off > WHOLE ? off * (1 + columns[c]!.way.credits[0]!) : 0;
    if (value > order) [best, order] = [{ column: c, at }, value];
  }
  return best;
}

/** Tableaux of all branches that are open at once have so many entries at most, small ones counted as larger: a limit of memory and of depth. */
const MOST_OPEN = 33_554_432;
const SMALL = 32_768;

/** Small changes of a search that begins with nothing: to what the first values say, and when all rows are kept. */
const AT_ONCE = 250;
const AT_FIRST = 1000;

/** Small changes from whole numbers near the values, after so many branches: ever more, at ever longer intervals (1, 3, 7 …; at once where the search began with something), none in between. */
function stepsAfter({ branches, start }: Search): number {
  const power = Math.log2(branches + 1);
  return Number.isInteger(power) && (power > 0 || start.met > 0) ? Math.round(250 * 2 ** (power / 2)) : 0;
}

/** What the courses are shared out to, as values say; whole courses of it; and rows that keep apart values for which there are not enough. */
function sharedOut({ prepared: { part } }: Search, values: Float64Array): { near: Found | null; broken: readonly Row[] } {
  const uses = new Int32Array(part.columns.length);
  const broken: Row[] = [];
  for (const own of part.classes) {
    const { shares, short } = shareOut(own, values);
    for (let i = 0, c = own.from; i < shares.length; i++, c = c + 1 < own.to ? c + 1 : own.from) uses[c]! += Math.floor(shares[i]! + WHOLE);
    for (const { columns, courses } of short) broken.push(shortRow(columns, courses));
  }
  return { near: foundOf(part, uses), broken };
}

/** So many times rows are added to one tableau; then branches are looked at that keep them or not. */
const MOST_ROUNDS = 60;

interface Relaxed {
  readonly values: Float64Array;
  /** Whole numbers near the values. */
  readonly near: Found | null;
}

/** The best of rounded numbers that keeps all rows, as far as it is of interest; null where nothing of interest is left. */
function relaxed(search: Search, t: Tableau): Relaxed | null {
  const { start, branches, isLucky } = search;
  for (let round = 0; ; round++) {
    const most = mostIn(search, t);
    if (branches === 0) search.most = Math.min(search.most, most);
    if (most < leastOf(search)) return null;
    // those of a tableau in which nothing was certain may lie beyond its bounds; what is fixed is tried as it is fixed
    const values = valuesOf(t);
    for (let c = 0; c < values.length; c++) values[c] = Math.min(t.high[c]!, Math.max(t.low[c]!, values[c]!));
    const { near, broken } = sharedOut(search, values);
    if (near) take(search, near);
    const isLast = broken.length === 0 || round === MOST_ROUNDS || most === Infinity;
    if (!isDone(search)) {
      if (search.tries === 0 && (start.met === 0 || isLucky)) improved(search, near ?? start, AT_ONCE);
      if (search.tries === 1 && isLast && start.met === 0) improved(search, near ?? start, AT_FIRST);
    }
    if (isDone(search)) return null;
    if (isLast) return { values, near };
    addRows(t, broken);
  }
}

/** Is the search given up here? */
function isLeft(search: Search, t: Tableau, depth: number): boolean {
  const { work, goal, branches } = search;
  if (work.left > 0 && branches <= goal.patience && depth * Math.max(SMALL, t.rows.length * t.columns) <= MOST_OPEN) return false;
  search.isKnown = false;
  return true;
}

/** The tableau is used up. Values that no whole numbers reach are cut off, then the search branches. `known`: the best of the tableau, where it is known. */
function explore(search: Search, t: Tableau, depth: number, known: Relaxed | null = null): void {
  if (isLeft(search, t, depth)) return;
  const { prepared } = search;
  const before = known ?? relaxed(search, t);
  if (!before) return;
  addRows(t, cutsOf(t, before.values));
  const best = relaxed(search, t);
  if (!best) return;
  const { values, near } = best;
  const steps = stepsAfter(search);
  search.branches++;
  if (near && steps > 0) improved(search, near, steps);
  const branch = branchOf(prepared, t, values);
  if (!branch || isDone(search)) return;
  const { column, at } = branch;
  const { program: { rows: { length: first } }, spare } = prepared;
  const [least, most] = [t.low[column]!, t.high[column]!];
  const isNearer = values[column]! > at + 0.5;
  const one = copyOf(t, spare.pop());
  dropLoose(one, first);
  bound(one, column, isNearer ? at + 1 : least, isNearer ? most : at);
  explore(search, one, depth + 1);
  if (!isDone(search)) {
    dropLoose(t, first);
    bound(t, column, isNearer ? least : at + 1, isNearer ? at : most);
    explore(search, t, depth + 1);
  }
  spare.push(one);
}

/** The minima of these nodes are asked for, those of others are not. */
function hold(t: Tableau, { program: { rows }, loosest }: Prepared, must: number): void {
  rows.forEach((row, i) => void (row.needs !== 0 && bound(t, t.columns + i, isHeld(row, must) ? 0 : loosest[i]!, Infinity)));
}

/** The richest that meets what must be met (each of it can be met alone); small changes begin at `start`. */
export function richest(shared: Shared, goal: Goal, start: Found): Outcome {
  const search: Search = { ...shared, goal, start, best: null, isKnown: true, most: goal.enough, branches: 0, tries: 0 };
  take(search, start);
  if (!isDone(search)) {
    const { root, prepared } = shared;
    hold(root, prepared, goal.must);
    const first = isLeft(search, root, 0) ? null : relaxed(search, root);
    if (first) {
      const t = copyOf(root, prepared.spare.pop());
      explore(search, t, 0, first);
      prepared.spare.push(t);
    }
    dropLoose(root, prepared.program.rows.length);
  }
  shared.isLucky = search.best !== null;
  return { best: search.best, isKnown: search.isKnown || isDone(search) };
}
