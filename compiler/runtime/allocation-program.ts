/** An allocation that meets certain nodes as a program of whole numbers: how many courses count in each column, and the credits that caps take away. */
import type { Need } from './allocation-bounds.ts';
import { adds, type Class, type Part } from './allocation-part.ts';

/** The sum of some columns, each by its factor, is at most the limit. */
export interface Row {
  readonly limit: number;
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  /** It holds where all these demanding nodes are met (as bits), each of whose minima it asks for. */
  readonly needs: number;
}

/** Maximise the profit of columns between 0 and `upper`, with all rows kept. All numbers are finite. */
export interface Program {
  readonly profit: Float64Array;
  readonly upper: Float64Array;
  readonly rows: readonly Row[];
}

type Entries = readonly (readonly [column: number, factor: number])[];

const rowOf = (limit: number, entries: Entries, needs = 0): Row => ({ limit, columns: entries.map(([column]) => column), factors: entries.map(([, factor]) => factor), needs });

/** Which credits a cap looks at: those of first places (towards the total), or all. */
type Flow = 'first' | 'all';

/** Columns for what caps take away, by node; -1 where there is no cap. */
function lossesOf({ nodes, columns, hasPairs, demanding }: Part): { first: readonly number[]; all: readonly number[]; end: number } {
  let end = columns.length;
  const first = nodes.map(({ maxCredits }) => (maxCredits < Infinity ? end++ : -1));
  if (!hasPairs) return { first, all: first, end };
  // no minima ask for those of groups, nor for those of lists in groups without minima
  const all = nodes.map(({ maxCredits, parent }) => (maxCredits < Infinity && demanding.includes(parent) ? end++ : -1));
  return { first, all, end };
}

/** Credits that flow into a node: its courses' without what the caps of its lists take away. */
function inflow(part: Part, node: number, flow: Flow, losses: readonly number[]): Entries {
  const entries: [number, number][] = [];
  part.columns.forEach(({ way }, c) => {
    const amount = flow === 'all' ? adds(part, c, node) : way.chains[0]!.includes(node) ? way.credits[0]! : 0;
    if (amount > 0) entries.push([c, amount]);
  });
  for (const list of part.lists[node]!) if (losses[list]! >= 0) entries.push([losses[list]!, -1]);
  return entries;
}

const negative = (entries: Entries): Entries => entries.map(([column, factor]) => [column, -factor]);

const countsOf = (part: Part, node: number): Entries => part.columns.flatMap((_, c): Entries => (adds(part, c, node) >= 0 ? [[c, 1]] : []));

function demandRows(part: Part, node: number, needs: number, need: Need, losses: readonly number[]): Row[] {
  const rows: Row[] = [];
  if (need.credits > 0) rows.push(rowOf(-need.credits, negative(inflow(part, node, 'all', losses)), needs));
  if (need.courses > 0) rows.push(rowOf(-need.courses, negative(countsOf(part, node)), needs));
  return rows;
}

function capRows(part: Part, losses: ReturnType<typeof lossesOf>): Row[] {
  return part.nodes.flatMap((node, n) => {
    const rows: Row[] = [];
    const add = (limit: number, entries: Entries): void => void rows.push(rowOf(limit, entries));
    if (node.maxCourses < Infinity) add(node.maxCourses, countsOf(part, n));
    if (losses.first[n]! >= 0) add(node.maxCredits, [...inflow(part, n, 'first', losses.first), [losses.first[n]!, -1]]);
    if (part.hasPairs && losses.all[n]! >= 0) add(node.maxCredits, [...inflow(part, n, 'all', losses.all), [losses.all[n]!, -1]]);
    return rows;
  });
}

/** No more courses count in these columns of a class than there are for them. */
export const shortRow = (columns: readonly number[], courses: number): Row => ({ limit: courses, columns, factors: columns.map(() => 1), needs: 0 });

const allOf = ({ from, to, courses }: Class): Row => shortRow(Array.from({ length: to - from }, (_, i) => from + i), courses);

/** The most credits of an allocation; with the rows of all minima, where these can be met alone. */
export function programOf(part: Part, needs: readonly (Need | null)[]): Program {
  const { columns, classes, demanding } = part;
  const losses = lossesOf(part);
  const all = columns.reduce((sum, { way, most }) => sum + Math.max(...way.credits) * most, 0);
  const upper = Float64Array.from({ length: losses.end }, (_, c) => columns[c]?.most ?? all);
  const profit = Float64Array.from({ length: losses.end }, (_, c) => columns[c]?.way.credits[0] ?? (losses.first.includes(c) ? -1 : 0));
  const minima = demanding.flatMap((node, i) => (needs[i] ? demandRows(part, node, 1 << i, needs[i], losses.all) : []));
  return { profit, upper, rows: [...classes.map(allOf), ...capRows(part, losses), ...minima] };
}
