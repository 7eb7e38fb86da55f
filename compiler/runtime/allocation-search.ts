/**
 * The best allocation of a part, exactly: branch and bound. The rounded numbers of the simplex method say where to look; a branch is left only
 * when exact arithmetic shows that nothing better lies in it. Work is counted in steps that do not depend on the machine; where it is used up, the
 * outcome says that it is not known whether there is better.
 */
import { leastRounded, needOf, outOfReach, provenMost, stepOf, type Need } from './allocation-bounds.ts';
import { anneal } from './allocation-anneal.ts';
import { fill } from './allocation-fill.ts';
import { MOST_SHARING } from './allocation-model.ts';
import { adds, isAllowed, isMet, totalsOf, type Part, type Uses } from './allocation-part.ts';
import { programOf, type AllocationProgram, type Wanted } from './allocation-program.ts';
import { bound, conflictOf, copyTableau, createTableau, optimise, pricesOf, valuesOf, type Tableau } from './allocation-simplex.ts';

/** Entries of tableaux that may still be looked at. */
export interface Work {
  left: number;
}

/** Half of the work that is left is done; what it does not need goes back. */
export function withHalf<T>(work: Work, run: (part: Work) => T): T {
  const half = { left: work.left / 2 };
  work.left -= half.left;
  const result = run(half);
  work.left += half.left;
  return result;
}

/** An allocation, and what it reaches. */
export interface Found {
  readonly uses: Uses;
  /** By demanding node: are its minima met? */
  readonly met: readonly boolean[];
  readonly count: number;
  readonly credits: number;
}

/** What is known of a part before anything is tried. */
export interface Prepared {
  readonly part: Part;
  readonly needs: readonly (Need | null)[];
  readonly step: number;
  /** Per set of demanding nodes, as bits: cannot be met together, told without trying. Null for so many nodes that sets are not looked at. */
  readonly reach: Uint8Array | null;
  /** The smallest sets that `reach` tells of. */
  readonly sets: readonly (readonly number[])[];
}

/** Rows for so many sets at most. */
const MOST_SETS = 24;

function smallestSets(reach: Uint8Array, count: number): number[][] {
  const sets: number[][] = [];
  for (let set = 1; set < reach.length; set++) {
    const members = Array.from({ length: count }, (_, i) => i).filter((i) => (set & (1 << i)) !== 0);
    if (reach[set] === 1 && members.every((i) => reach[set ^ (1 << i)] === 0)) sets.push(members);
  }
  return sets.sort((a, b) => a.length - b.length).slice(0, MOST_SETS);
}

export function prepare(part: Part): Prepared {
  const needs = part.nodes.map((_, n) => (part.demanding.includes(n) ? needOf(part, n) : null));
  const reach = part.demanding.length <= MOST_SHARING ? outOfReach(part, needs) : null;
  return { part, needs, step: stepOf(part), reach, sets: reach ? smallestSets(reach, part.demanding.length) : [] };
}

export function foundOf(part: Part, uses: Uses): Found | null {
  const totals = totalsOf(part, uses);
  if (!isAllowed(part, uses, totals)) return null;
  const met = part.demanding.map((node) => isMet(part.nodes[node]!, node, totals));
  return { uses, met, count: met.filter(Boolean).length, credits: totals.total };
}

/** What is searched for. */
export interface Goal {
  readonly most: 'met' | 'credits';
  /** At least so many nodes met. */
  readonly count: number;
  /** By demanding node: must its minima be met (true), or not matter (null)? */
  readonly fixed: readonly (boolean | null)[];
  /** Only what gives at least this is of interest; whatever gives `enough` ends the search. */
  readonly least: number;
  readonly enough: number;
}

export interface Outcome {
  readonly best: Found | null;
  /** Is there certainly nothing better? */
  readonly isKnown: boolean;
}

interface Search {
  readonly prepared: Prepared;
  readonly goal: Goal;
  readonly program: AllocationProgram;
  readonly work: Work;
  best: Found | null;
  isKnown: boolean;
  /** No value is larger than this: the bound where nothing is decided. */
  most: number;
  isAtRoot: boolean;
  /** Branches looked at, and those after which to stop. */
  branches: number;
  readonly until: number;
}

/** So many branches without the rows that rounding adds: mostly they are not needed. */
const FIRST_BRANCHES = 24;

const valueOf = (goal: Goal, found: Found): number => (goal.most === 'met' ? found.count : found.credits);
const suits = ({ count, fixed }: Goal, found: Found): boolean => found.count >= count && fixed.every((must, i) => must !== true || found.met[i]!);

/** The least value that is still of interest. */
const leastOf = ({ goal, best }: Search): number => (best ? valueOf(goal, best) + 1 : goal.least);

function take(search: { readonly goal: Goal; best: Found | null }, found: Found | null): void {
  if (!found || !suits(search.goal, found)) return;
  const value = valueOf(search.goal, found);
  if (value < search.goal.least || (search.best && value <= valueOf(search.goal, search.best))) return;
  search.best = found;
}

const isDone = ({ goal, best, most }: Search): boolean => best !== null && valueOf(goal, best) >= Math.min(goal.enough, most);

const MOST_PIVOTS = 2000;
const WHOLE = 1e-6;

/** Exactly: nothing in this branch is of interest. */
function isHopeless(search: Search, t: Tableau): boolean {
  const { program, goal, prepared, work } = search;
  const ending = optimise(t, MOST_PIVOTS);
  // two more for the copies
  work.left -= (ending.pivots + 3) * t.rows * t.columns;
  if (ending.ended === 'given up') return false;
  if (ending.ended === 'nothing fits') {
    const factors = conflictOf(t, ending.row, ending.below);
    const largest = factors.reduce((most, factor) => Math.max(most, factor), 0);
    return provenMost(program, factors.map((factor) => (factor / largest) * 16), t.low, t.high, false) < 0;
  }
  const most = provenMost(program, pricesOf(t), t.low, t.high, true);
  const step = goal.most === 'met' ? 1 : prepared.step;
  const value = Math.floor(most / step) * step;
  if (search.isAtRoot) search.most = Math.min(search.most, value);
  return value < leastOf(search);
}

/** The column to branch at and where: minima met first, then what is nearest to being used once more. Null when all are whole. */
function branchAt({ program: { metFrom, lostFrom } }: Search, values: Float64Array): { column: number; at: number } | null {
  let best: { column: number; at: number } | null = null;
  let order = 0;
  for (let c = 0; c < lostFrom; c++) {
    const at = Math.floor(values[c]! + WHOLE);
    const rest = values[c]! - at;
    if (rest <= WHOLE) continue;
    const value = (c >= metFrom ? 2 : 0) + (rest > 0.5 ? rest : 1 - rest) - (rest < 0.5 ? 0.25 : 0);
    if (value > order) [best, order] = [{ column: c, at }, value];
  }
  return best;
}

/** Where rounded numbers leave it open: any column that is not fixed yet. */
function branchAnywhere({ program: { lostFrom } }: Search, { low, high }: Tableau, values: Float64Array): { column: number; at: number } | null {
  for (let c = 0; c < lostFrom; c++) if (low[c]! < high[c]!) return { column: c, at: Math.min(high[c]! - 1, Math.max(low[c]!, Math.floor(values[c]! + WHOLE))) };
  return null;
}

/** Small changes are tried for so many steps, at these branches: mostly the first allocation near the values is already the best. */
const ANNEALS: ReadonlyMap<number, number> = new Map([[0, 3000], [4, 8000], [12, 25_000], [40, 80_000], [150, 200_000], [500, 200_000]]);

/** Whole numbers of courses near the values, filled up, then changed a little. */
function tryNear(search: Search, values: Float64Array): void {
  const { goal, prepared, program: { metFrom } } = search;
  const { part } = prepared;
  const uses = Int32Array.from({ length: metFrom }, (_, c) => Math.max(0, Math.floor(values[c]! + WHOLE)));
  if (!isAllowed(part, uses, totalsOf(part, uses))) return;
  const wanted = part.demanding.filter((_, i) => goal.fixed[i] === true || values[metFrom + i]! > 0.5);
  const filled = fill(part, uses, wanted);
  take(search, foundOf(part, filled));
  const steps = ANNEALS.get(search.branches);
  if (steps === undefined || isDone(search)) return;
  search.work.left -= steps * 100;
  const better = anneal(part, filled, wanted, goal.most === 'met' ? 0 : Math.min(goal.enough, search.most), { steps, seed: search.branches, step: prepared.step });
  if (better) take(search, foundOf(part, better));
}

/** Tableaux of all branches that are open at once have so many entries at most: a limit of memory. */
const MOST_OPEN = 33_554_432;

function explore(search: Search, t: Tableau, depth: number): void {
  if (search.work.left <= 0 || search.branches >= search.until || depth * t.rows * t.columns > MOST_OPEN) {
    search.isKnown = false;
    return;
  }
  if (isHopeless(search, t)) return;
  const values = valuesOf(t);
  const next = branchAt(search, values);
  if (!next || search.branches < 16 || search.branches % 8 === 0 || ANNEALS.has(search.branches)) tryNear(search, values);
  search.branches++;
  search.isAtRoot = false;
  if (isDone(search)) return;
  const branch = next ?? branchAnywhere(search, t, values);
  if (!branch) return;
  const { column, at } = branch;
  const above = copyTableau(t);
  bound(above, column, at + 1, t.high[column]!);
  explore(search, above, depth + 1);
  if (isDone(search)) return;
  bound(t, column, t.low[column]!, at);
  explore(search, t, depth + 1);
}

/** What rounding adds: for each divisor near the credits of a node's courses, where it wants more than the credits say. */
function roundedRows({ part, needs }: Prepared): Wanted['rounded'] {
  return part.demanding.flatMap((node, index) => {
    const need = needs[node];
    if (!need || need.credits === 0) return [];
    const divisors = new Set(part.columns.flatMap((_, c) => [adds(part, c, node), adds(part, c, node) - 1]));
    return [...divisors].filter((divisor) => divisor > 1).flatMap((divisor) => {
      const least = leastRounded(part, node, need, divisor);
      return least > need.credits / divisor ? [{ index, divisor, least }] : [];
    });
  });
}

const wantedFor = (prepared: Prepared, goal: Goal, isRounded: boolean): Wanted => ({ most: goal.most, met: goal.count, outOfReach: prepared.sets, rounded: isRounded ? roundedRows(prepared) : [] });

/** Nothing is decided but which nodes must be met. */
function rootOf({ goal, program }: Search): Tableau {
  const tableau = createTableau(program);
  goal.fixed.forEach((must, i) => void (must !== null && bound(tableau, program.metFrom + i, must ? 1 : 0, must ? 1 : 0)));
  return tableau;
}

/** Searches; `known` are allocations found before. */
export function searchFor(prepared: Prepared, goal: Goal, known: readonly Found[], work: Work): Outcome {
  const start: { readonly goal: Goal; best: Found | null } = { goal, best: null };
  for (const found of known) take(start, found);
  if (start.best && valueOf(goal, start.best) >= goal.enough) return { best: start.best, isKnown: true };
  let search: Search = { prepared, goal, program: programOf(prepared.part, prepared.needs, wantedFor(prepared, goal, false)), work, best: start.best, isKnown: true, most: Infinity, isAtRoot: true, branches: 0, until: FIRST_BRANCHES };
  explore(search, rootOf(search), 0);
  if (search.isKnown || isDone(search)) return search;
  search = { ...search, program: programOf(prepared.part, prepared.needs, wantedFor(prepared, goal, true)), isKnown: true, isAtRoot: true, until: Infinity };
  explore(search, rootOf(search), 0);
  return search;
}
