/** A part of the groups that shares no course with others, numbered from 0, with the ways of its courses in one row; and what an allocation gives in it. */
import { isDemanding, type AllocationGroups, type AllocationNode, type Component, type Kind, type Way } from './allocation-model.ts';

/** One way of one kind. */
export interface Column {
  readonly kind: number;
  readonly way: Way;
}

export interface Part {
  readonly nodes: readonly AllocationNode[];
  readonly kinds: readonly Kind[];
  readonly columns: readonly Column[];
  /** By kind: its first column; one more entry for the end. */
  readonly starts: readonly number[];
  /** Indexes of the nodes in the whole. */
  readonly origin: readonly number[];
  /** Nodes with minima, in source order. */
  readonly demanding: readonly number[];
  /** By node: its lists. */
  readonly lists: readonly (readonly number[])[];
  /** By column and node: credits that one course adds there, before caps; -1 when it does not count there. */
  readonly amounts: Float64Array;
  /** By kind and node: may it count there? */
  readonly serves: Uint8Array;
  /** May a course count for two groups at once? */
  readonly hasPairs: boolean;
}

/** How many courses count in each column. */
export type Uses = Int32Array;

/** Credits and courses by node, in all, and of how many nodes the minima are met. */
export interface Totals {
  readonly credited: readonly number[];
  readonly counted: readonly number[];
  readonly total: number;
}

export function partOf(groups: AllocationGroups, { nodes: origin, kinds: found }: Component): Part {
  const local = new Map(origin.map((node, i) => [node, i]));
  const nodes = origin.map((node) => ({ ...groups.nodes[node]!, parent: local.get(groups.nodes[node]!.parent) ?? -1 }));
  const kinds = found.map((kind) => ({ ...kind, ways: kind.ways.map((way) => ({ ...way, chains: way.chains.map((chain) => chain.map((node) => local.get(node)!)) })) }));
  const starts = [0];
  for (const kind of kinds) starts.push(starts.at(-1)! + kind.ways.length);
  const columns = kinds.flatMap((kind, k) => kind.ways.map((way) => ({ kind: k, way })));
  const amounts = new Float64Array(columns.length * nodes.length).fill(-1);
  const serves = new Uint8Array(kinds.length * nodes.length);
  columns.forEach(({ kind, way }, c) => way.chains.forEach((chain, i) => {
    for (const node of chain) {
      amounts[c * nodes.length + node] = way.credits[i]!;
      serves[kind * nodes.length + node] = 1;
    }
  }));
  return {
    nodes, kinds, origin, starts, columns, amounts, serves,
    demanding: nodes.flatMap((node, n) => (isDemanding(node) ? [n] : [])),
    lists: nodes.map((_, n) => nodes.flatMap((node, l) => (node.parent === n ? [l] : []))),
    hasPairs: kinds.some((kind) => kind.ways.some((way) => way.chains.length > 1)),
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

/** Are no more courses used than there are, and do no more count than may? */
export function isAllowed({ nodes, kinds, starts }: Part, uses: Uses, { counted }: Totals): boolean {
  return nodes.every((node, n) => counted[n]! <= node.maxCourses)
    && kinds.every((kind, k) => uses.subarray(starts[k]!, starts[k + 1]!).reduce((sum, count) => sum + count, 0) <= kind.courses.length);
}
