/**
 * A part of the groups that shares no course with others, numbered from 0; and what an allocation gives in it. Courses of equal credits are one class:
 * an allocation says only how many of a class count in each way, and a flow tells which of them.
 */
import { isDemanding, type AllocationGroups, type AllocationNode, type Component, type Kind, type Way } from './allocation-model.ts';

/** One way for courses of one class. */
export interface Column {
  readonly way: Way;
  /** Place of the way among those of all classes. */
  readonly position: number;
  /** So many courses may count in this way. */
  most: number;
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
  /** What `shareOut` works with; see there. */
  readonly room: Room;
}

/** Room for sharing out the courses of a class: its parts are used again each time. */
export interface Room {
  readonly shares: Float64Array;
  readonly spare: Float64Array;
  readonly reached: Int32Array;
  readonly giver: Int32Array;
  readonly taker: Int32Array;
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

/** Kinds of equal credits together, with the ways that are open to any of them. */
function classesOf(kinds: readonly Kind[], nodes: number): { classes: Class[]; columns: Column[]; positions: number } {
  const keyOf = ({ chains: [one, other] }: Way): number => one![0]! + (other ? other[0]! + 1 : 0) * nodes;
  const positions = new Map<number, number>();
  const columns: Column[] = [];
  const byCredits = new Map<number, Kind[]>();
  for (const kind of kinds) {
    const own = byCredits.get(kind.credits);
    if (own) own.push(kind);
    else byCredits.set(kind.credits, [kind]);
  }
  const classes = [...byCredits.values()].map((own): Class => {
    const from = columns.length;
    const columnOf = new Map<number, number>();
    const openTo: number[][] = [];
    const sorted = own.map(({ courses, ways }, k) => ({
      courses, columns: ways.map((way) => {
        const key = keyOf(way);
        if (!positions.has(key)) positions.set(key, positions.size);
        const c = columnOf.get(key) ?? columns.length;
        if (c === columns.length) {
          columnOf.set(key, c);
          columns.push({ way, position: positions.get(key)!, most: 0 });
          openTo.push([]);
        }
        columns[c]!.most += courses.length;
        openTo[c - from]!.push(k);
        return c;
      }),
    }));
    const width = columns.length - from;
    return {
      from, to: columns.length, kinds: sorted, openTo, courses: own.reduce((sum, { courses }) => sum + courses.length, 0),
      room: { shares: new Float64Array(own.length * width), spare: new Float64Array(own.length), reached: new Int32Array(width), giver: new Int32Array(width), taker: new Int32Array(own.length) },
    };
  });
  return { classes, columns, positions: positions.size };
}

export function partOf(groups: AllocationGroups, { nodes: origin, kinds: found }: Component): Part {
  const local = new Map(origin.map((node, i) => [node, i]));
  const nodes = origin.map((node) => ({ ...groups.nodes[node]!, parent: local.get(groups.nodes[node]!.parent) ?? -1 }));
  // of the only part all numbers are what they were
  const kinds = origin.length === groups.nodes.length ? found : found.map((kind) => ({ ...kind, ways: kind.ways.map((way) => ({ ...way, chains: way.chains.map((chain) => chain.map((node) => local.get(node)!)) })) }));
  const { classes, columns, positions } = classesOf(kinds, nodes.length);
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
    for (let i = 0; i < way.chains.length; i++) {
      const chain = way.chains[i]!;
      for (const node of chain) counted[node]! += count;
      own[chain[0]!]! += count * way.credits[i]!;
      if (i === 0) first[chain[0]!]! += count * way.credits[0]!;
    }
  });
  const within = (from: readonly number[], node: number): number => Math.min(nodes[node]!.maxCredits, lists[node]!.reduce((sum, list) => sum + within(from, list), from[node]!));
  return { counted, credited: nodes.map((_, n) => within(own, n)), total: nodes.reduce((sum, node, n) => (node.parent < 0 ? sum + within(first, n) : sum), 0) };
}

export const isMet = (node: AllocationNode, n: number, { credited, counted }: Totals): boolean => counted[n]! >= node.minCourses && credited[n]! >= node.minCredits;
