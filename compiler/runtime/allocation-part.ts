/**
 * A part of the groups that shares no course with others, numbered from 0; and what an allocation gives in it. Courses of equal credits are one class:
 * an allocation says only how many of a class count in each way, and a flow tells which of them.
 */
import { isDemanding, type AllocationGroups, type AllocationNode, type Component, type Kind, type Way } from './allocation-model.ts';

/** One way for courses of one class. */
export interface Column {
  readonly owner: number;
  readonly way: Way;
  /** Place of the way among those of all classes. */
  readonly position: number;
  /** So many courses may count in this way. */
  readonly most: number;
}

/** Courses of equal credits, and their columns. */
export interface Class {
  readonly from: number;
  readonly to: number;
  /** Courses by kind, and the columns that are open to each. */
  readonly kinds: readonly { readonly courses: readonly number[]; readonly columns: readonly number[] }[];
  /** By column, from the first: the kinds that it is open to. */
  readonly openTo: readonly (readonly number[])[];
  readonly courses: number;
}

export interface Part {
  readonly nodes: readonly AllocationNode[];
  readonly kinds: readonly Kind[];
  readonly classes: readonly Class[];
  readonly columns: readonly Column[];
  /** How many positions there are. */
  readonly positions: number;
  /** Indexes of the nodes in the whole. */
  readonly origin: readonly number[];
  /** Nodes with minima, in source order. */
  readonly demanding: readonly number[];
  /** By node: its lists. */
  readonly lists: readonly (readonly number[])[];
  /** By column and node: credits that one course adds there, before caps; -1 when it does not count there. */
  readonly amounts: Float64Array;
  /** May a course count for two groups at once? */
  readonly hasPairs: boolean;
}

/** How many courses count in each column. */
export type Uses = Int32Array;

/** Credits and courses by node, in all. */
export interface Totals {
  readonly credited: readonly number[];
  readonly counted: readonly number[];
  readonly total: number;
}

const keyOf = ({ chains }: Way): string => chains.map((chain) => chain[0]).join('+');

/** Kinds of equal credits together, with the ways that are open to any of them. */
function classesOf(kinds: readonly Kind[]): { classes: Class[]; columns: Column[]; positions: number } {
  const positions = new Map<string, number>();
  const columns: Column[] = [];
  const byCredits = new Map<number, Kind[]>();
  for (const kind of kinds) byCredits.set(kind.credits, [...(byCredits.get(kind.credits) ?? []), kind]);
  const classes = [...byCredits.values()].map((own, owner): Class => {
    const from = columns.length;
    const ways = new Map<string, { way: Way; most: number }>();
    for (const { ways: open, courses } of own) for (const way of open) ways.set(keyOf(way), { way, most: (ways.get(keyOf(way))?.most ?? 0) + courses.length });
    const columnOf = new Map<string, number>();
    for (const [key, { way, most }] of ways) {
      if (!positions.has(key)) positions.set(key, positions.size);
      columnOf.set(key, columns.length);
      columns.push({ owner, way, position: positions.get(key)!, most });
    }
    const sorted = own.map(({ courses, ways: open }) => ({ courses, columns: open.map((way) => columnOf.get(keyOf(way))!) }));
    const openTo = columns.slice(from).map((_, i) => sorted.flatMap((kind, k) => (kind.columns.includes(from + i) ? [k] : [])));
    return { from, to: columns.length, kinds: sorted, openTo, courses: own.reduce((sum, { courses }) => sum + courses.length, 0) };
  });
  return { classes, columns, positions: positions.size };
}

export function partOf(groups: AllocationGroups, { nodes: origin, kinds: found }: Component): Part {
  const local = new Map(origin.map((node, i) => [node, i]));
  const nodes = origin.map((node) => ({ ...groups.nodes[node]!, parent: local.get(groups.nodes[node]!.parent) ?? -1 }));
  const kinds = found.map((kind) => ({ ...kind, ways: kind.ways.map((way) => ({ ...way, chains: way.chains.map((chain) => chain.map((node) => local.get(node)!)) })) }));
  const { classes, columns, positions } = classesOf(kinds);
  const amounts = new Float64Array(columns.length * nodes.length).fill(-1);
  columns.forEach(({ way }, c) => way.chains.forEach((chain, i) => {
    for (const node of chain) amounts[c * nodes.length + node] = way.credits[i]!;
  }));
  return {
    nodes, kinds, classes, columns, positions, origin, amounts,
    demanding: nodes.flatMap((node, n) => (isDemanding(node) ? [n] : [])),
    lists: nodes.map((_, n) => nodes.flatMap((node, l) => (node.parent === n ? [l] : []))),
    hasPairs: columns.some(({ way }) => way.chains.length > 1),
  };
}

/** Credits that one course of a column adds to a node, before caps; -1 when it does not count there. */
export const adds = ({ amounts, nodes }: Part, column: number, node: number): number => amounts[column * nodes.length + node]!;

/** What these uses give: of credits beyond a cap nothing goes on to the group and the total. */
export function totalsOf({ nodes, columns, lists }: Part, uses: Uses): Totals {
  const counted = nodes.map(() => 0);
  const [own, first] = [nodes.map(() => 0), nodes.map(() => 0)];
  columns.forEach(({ way }, c) => {
    const count = uses[c]!;
    if (count === 0) return;
    way.chains.forEach((chain, i) => {
      for (const node of chain) counted[node]! += count;
      own[chain[0]!]! += count * way.credits[i]!;
      if (i === 0) first[chain[0]!]! += count * way.credits[0]!;
    });
  });
  const within = (from: readonly number[], node: number): number => Math.min(nodes[node]!.maxCredits, lists[node]!.reduce((sum, list) => sum + within(from, list), from[node]!));
  return { counted, credited: nodes.map((_, n) => within(own, n)), total: nodes.reduce((sum, node, n) => (node.parent < 0 ? sum + within(first, n) : sum), 0) };
}

export const isMet = (node: AllocationNode, n: number, { credited, counted }: Totals): boolean => counted[n]! >= node.minCourses && credited[n]! >= node.minCredits;
