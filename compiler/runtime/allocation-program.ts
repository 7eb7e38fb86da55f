/** An allocation as a program of whole numbers: how many courses count in each column, which minima are met, and the credits that caps take away. */
import type { Need } from './allocation-bounds.ts';
import { adds, type Part } from './allocation-part.ts';
import type { Program } from './allocation-simplex.ts';

/** Columns: the uses; then for each demanding node whether its minima are met; then the credits lost to caps. */
export interface AllocationProgram extends Program {
  /** First column of the nodes met, and first one that need not be whole. */
  readonly metFrom: number;
  readonly lostFrom: number;
}

/** The sum of the entries is at most the limit. */
export interface Row {
  readonly limit: number;
  readonly entries: readonly (readonly [column: number, factor: number])[];
}

type Entries = [column: number, factor: number][];

/** Which credits a cap looks at: those of first places (towards the total), or all. */
type Flow = 'first' | 'all';

/** Columns for what caps take away, by node; -1 where there is no cap. */
function lossesOf({ nodes, hasPairs, lists, demanding }: Part, from: number): { first: readonly number[]; all: readonly number[]; end: number } {
  let end = from;
  const first = nodes.map(({ maxCredits }) => (maxCredits < Infinity ? end++ : -1));
  if (!hasPairs) return { first, all: first, end };
  const matters = (node: number): boolean => demanding.includes(nodes[node]!.parent) && lists[nodes[node]!.parent]!.includes(node);
  const all = nodes.map(({ maxCredits }, n) => (maxCredits < Infinity && matters(n) ? end++ : -1));
  return { first, all, end };
}

/** Credits that flow into a node: its courses' without what the caps of its lists take away. */
function inflow(part: Part, node: number, flow: Flow, losses: readonly number[]): Entries {
  const entries: Entries = [];
  part.columns.forEach(({ way }, c) => {
    const amount = flow === 'all' ? adds(part, c, node) : way.chains[0]!.includes(node) ? way.credits[0]! : 0;
    if (amount > 0) entries.push([c, amount]);
  });
  for (const list of part.lists[node]!) if (losses[list]! >= 0) entries.push([losses[list]!, -1]);
  return entries;
}

const negative = (entries: Entries): Entries => entries.map(([column, factor]) => [column, -factor]);

/** Rows of one demanding node: its needs are met, or its column says that it is not. */
function demandRows(part: Part, node: number, met: number, need: Need | null, losses: readonly number[]): Row[] {
  if (!need) return [{ limit: 0, entries: [[met, 1]] }];
  const rows: Row[] = [];
  if (need.credits > 0) rows.push({ limit: 0, entries: [...negative(inflow(part, node, 'all', losses)), [met, need.credits]] });
  if (need.courses > 0) rows.push({ limit: 0, entries: [...negative(countsOf(part, node)), [met, need.courses]] });
  return rows;
}

const countsOf = (part: Part, node: number): Entries => part.columns.flatMap((_, c): Entries => (adds(part, c, node) >= 0 ? [[c, 1]] : []));

function capRows(part: Part, losses: ReturnType<typeof lossesOf>): Row[] {
  return part.nodes.flatMap((node, n) => {
    const rows: Row[] = [];
    if (node.maxCourses < Infinity) rows.push({ limit: node.maxCourses, entries: countsOf(part, n) });
    if (losses.first[n]! >= 0) rows.push({ limit: node.maxCredits, entries: [...inflow(part, n, 'first', losses.first), [losses.first[n]!, -1]] });
    if (part.hasPairs && losses.all[n]! >= 0) rows.push({ limit: node.maxCredits, entries: [...inflow(part, n, 'all', losses.all), [losses.all[n]!, -1]] });
    return rows;
  });
}

/** `most`: what is to be as much as can be; `met`: so many nodes are met at least. */
export function programOf(part: Part, needs: readonly (Need | null)[], most: 'met' | 'credits', met: number): AllocationProgram {
  const { columns, demanding, kinds, starts } = part;
  const metFrom = columns.length;
  const lostFrom = metFrom + demanding.length;
  const losses = lossesOf(part, lostFrom);
  const range = (from: number, to: number, factor: number): Entries => Array.from({ length: to - from }, (_, i) => [from + i, factor]);
  const several = [...kinds.keys()].filter((k) => kinds[k]!.ways.length > 1);
  const rows: Row[] = [
    ...several.map((k) => ({ limit: kinds[k]!.courses.length, entries: range(starts[k]!, starts[k + 1]!, 1) })),
    ...demanding.flatMap((node, i) => demandRows(part, node, metFrom + i, needs[node]!, losses.all)),
    ...capRows(part, losses),
    ...(met > 0 ? [{ limit: -met, entries: range(metFrom, lostFrom, -1) }] : []),
  ];
  const all = columns.reduce((sum, { kind, way }) => sum + Math.max(...way.credits) * kinds[kind]!.courses.length, 0);
  const upper = Float64Array.from({ length: losses.end }, (_, c) => (c < metFrom ? kinds[columns[c]!.kind]!.courses.length : c < lostFrom ? 1 : all));
  const profit = Float64Array.from({ length: losses.end }, (_, c) => {
    if (most === 'met') return c >= metFrom && c < lostFrom ? 1 : 0;
    return c < metFrom ? columns[c]!.way.credits[0]! : losses.first.includes(c) ? -1 : 0;
  });
  const nothing = Array.from(upper, () => []);
  const choices = several.map((k, row) => ({ row, from: starts[k]!, to: starts[k + 1]! }));
  return withRows({ profit, upper, limit: new Float64Array(0), rowsOf: nothing, factorsOf: nothing, choices, metFrom, lostFrom }, rows);
}

/** The program with further rows. */
export function withRows(program: AllocationProgram, rows: readonly Row[]): AllocationProgram {
  const rowsOf = program.rowsOf.map((one) => [...one]);
  const factorsOf = program.factorsOf.map((one) => [...one]);
  rows.forEach(({ entries }, i) => {
    for (const [column, factor] of entries) {
      rowsOf[column]!.push(program.limit.length + i);
      factorsOf[column]!.push(factor);
    }
  });
  return { ...program, rowsOf, factorsOf, limit: Float64Array.from([...program.limit, ...rows.map(({ limit }) => limit)]) };
}
