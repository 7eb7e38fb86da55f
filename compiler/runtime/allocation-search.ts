/**
 * The best allocation of a part, exactly: branch and bound. The rounded numbers of the simplex method say where to look; a branch is left only
 * when exact arithmetic shows that nothing better lies in it. Work is counted in steps that do not depend on the machine; where it is used up, the
 * outcome says that it is not known whether there is better.
 */
import { needOf, provenMost, stepOf, type Need } from './allocation-bounds.ts';
import { cutsFrom } from './allocation-cuts.ts';
import { anneal } from './allocation-anneal.ts';
import { fill } from './allocation-fill.ts';
import { isAllowed, isMet, totalsOf, type Part, type Uses } from './allocation-part.ts';
import { programOf, withRows, type AllocationProgram } from './allocation-program.ts';
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
  /** By node; null where nothing is demanded, or not even all courses meet it. */
  readonly needs: readonly (Need | null)[];
  readonly step: number;
}

export const prepare = (part: Part): Prepared => ({ part, needs: part.nodes.map((_, n) => (part.demanding.includes(n) ? needOf(part, n) : null)), step: stepOf(part) });

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
  /** By demanding node: must its minima be met? */
  readonly must: readonly boolean[];
  /** Does it not matter what is met besides? */
  readonly alone?: boolean;
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
  readonly work: Work;
  program: AllocationProgram;
  best: Found | null;
  isKnown: boolean;
  /** No value is larger than this, or it is not of interest that it is. */
  most: number;
  /** Branches looked at, and those after which to stop. */
  branches: number;
  until: number;
}

const valueOf = (goal: Goal, found: Found): number => (goal.most === 'met' ? found.count : found.credits);

type Aim = Pick<Search, 'goal' | 'best'>;

/** The least value that is still of interest. */
const leastOf = ({ goal, best }: Aim): number => (best ? valueOf(goal, best) + 1 : goal.least);

function take(search: Aim, found: Found | null): void {
  const { count, must } = search.goal;
  if (!found || found.count < count || valueOf(search.goal, found) < leastOf(search)) return;
  if (must.every((wanted, i) => !wanted || found.met[i]!)) search.best = found;
}

const isDone = ({ goal, best, most }: Search): boolean => best !== null && valueOf(goal, best) >= most;

const MOST_PIVOTS = 2000;
const WHOLE = 1e-6;

function optimised(t: Tableau, work: Work): ReturnType<typeof optimise> {
  const ending = optimise(t, MOST_PIVOTS);
  // two more for the copies
  work.left -= (ending.pivots + 3) * t.rows * t.columns;
  return ending;
}

/** Exactly: no value in this branch is larger; -Infinity when nothing fits. */
function mostIn({ program, goal, prepared, work }: Search, t: Tableau): number {
  const ending = optimised(t, work);
  if (ending.ended === 'given up') return Infinity;
  if (ending.ended === 'nothing fits') {
    const factors = conflictOf(t, ending.row, ending.below);
    const largest = factors.reduce((most, factor) => Math.max(most, factor), 0);
    return provenMost(program, factors.map((factor) => (factor / largest) * 16), t.low, t.high, false) < 0 ? -Infinity : Infinity;
  }
  const step = goal.most === 'met' ? 1 : prepared.step;
  return Math.floor(provenMost(program, pricesOf(t), t.low, t.high, true) / step) * step;
}

interface Branch {
  readonly column: number;
  /** One branch goes up to here, the other starts with one more. */
  readonly at: number;
}

/** The column to branch at and where: minima met first, then what is nearest to being used once more, then any that is not fixed. Null when all are fixed. */
function branchOf({ program: { metFrom, lostFrom } }: Search, { low, high }: Tableau, values: Float64Array): Branch | null {
  let best: Branch | null = null;
  let order = -1;
  for (let c = 0; c < lostFrom; c++) {
    if (low[c]! >= high[c]!) continue;
    const at = Math.min(high[c]! - 1, Math.max(low[c]!, Math.floor(values[c]! + WHOLE)));
    const rest = values[c]! - at;
    const value = Math.abs(rest - Math.round(rest)) <= WHOLE ? 0 : (c >= metFrom ? 2 : 0) + (rest > 0.5 ? rest : 1 - rest) - (rest < 0.5 ? 0.25 : 0);
    if (value > order) [best, order] = [{ column: c, at }, value];
  }
  return best;
}

const ANNEALS: ReadonlyMap<number, number> = new Map([[2, 4000], [8, 16_000], [24, 50_000], [48, 100_000], [150, 200_000]]);
/** Whole numbers of courses near the values, filled up. */
function tryNear(search: Search, { low, high }: Tableau, values: Float64Array): void {
  const { goal, prepared: { part }, program: { metFrom } } = search;
  const uses = Int32Array.from({ length: metFrom }, (_, c) => Math.min(high[c]!, Math.max(low[c]!, Math.floor(values[c]! + WHOLE))));
  if (!isAllowed(part, uses, totalsOf(part, uses))) return;
  const wanted = part.demanding.filter((_, i) => goal.must[i]! || values[metFrom + i]! > 0.5);
  const filled = fill(part, uses, wanted);
  take(search, foundOf(part, filled));
  const steps = ANNEALS.get(search.branches);
  if (steps === undefined || isDone(search)) return;
  search.work.left -= steps * 100;
  const better = anneal(part, filled, wanted, goal.most === 'met' ? 0 : search.most, { steps, seed: search.branches, step: search.prepared.step });
  if (better) take(search, foundOf(part, better));
}

/** Tableaux of all branches that are open at once have so many entries at most, small ones counted as larger: a limit of memory and of depth. */
const MOST_OPEN = 33_554_432;
const SMALL = 32_768;

/** At so many first branches whole numbers are tried, then at every eighth. */
const FIRST_TRIES = 16;

function explore(search: Search, t: Tableau, depth: number): void {
  if (search.work.left <= 0 || search.branches >= search.until || depth * Math.max(SMALL, t.rows * t.columns) > MOST_OPEN) {
    search.isKnown = false;
    return;
  }
  const most = mostIn(search, t);
  if (most < leastOf(search)) return;
  if (depth === 0) search.most = Math.min(search.most, most);
  const values = valuesOf(t);
  const branch = branchOf(search, t, values);
  if (!branch || search.branches < FIRST_TRIES || search.branches % 8 === 0 || ANNEALS.has(search.branches)) tryNear(search, t, values);
  search.branches++;
  if (!branch || isDone(search)) return;
  const above = copyTableau(t);
  bound(above, branch.column, branch.at + 1, t.high[branch.column]!);
  explore(search, above, depth + 1);
  if (isDone(search)) return;
  bound(t, branch.column, t.low[branch.column]!, branch.at);
  explore(search, t, depth + 1);
}

/** Nothing is decided but which nodes must be met. */
function rootOf({ goal, program }: Search): Tableau {
  const tableau = createTableau(program);
  goal.must.forEach((must, i) => void (must ? bound(tableau, program.metFrom + i, 1, 1) : goal.alone && bound(tableau, program.metFrom + i, 0, 0)));
  return tableau;
}

/** So many times cuts are added before anything is decided. */
const ROUNDS = 10;

function rootWithCuts(search: Search): Tableau {
  for (let round = 0; ; round++) {
    const root = rootOf(search);
    if (round === ROUNDS || optimised(root, search.work).ended !== 'best') return root;
    const cuts = cutsFrom(search.program, root);
    if (cuts.length === 0) return root;
    search.program = withRows(search.program, cuts);
  }
}

/** So many branches without cuts: mostly they are not needed. */
const FIRST_BRANCHES = 24;

/** Searches; `known` are allocations found before. */
export function searchFor(prepared: Prepared, goal: Goal, known: readonly Found[], work: Work): Outcome {
  const aim: Aim = { goal, best: null };
  for (const found of known) take(aim, found);
  if (aim.best && valueOf(goal, aim.best) >= goal.enough) return { best: aim.best, isKnown: true };
  const program = programOf(prepared.part, prepared.needs, goal.most, goal.count);
  const search: Search = { ...aim, prepared, work, program, isKnown: true, most: goal.enough, branches: 0, until: FIRST_BRANCHES };
  explore(search, rootOf(search), 0);
  if (!search.isKnown && !isDone(search)) {
    [search.isKnown, search.until] = [true, Infinity];
    explore(search, rootWithCuts(search), 0);
  }
  return { best: search.best, isKnown: search.isKnown || isDone(search) };
}
