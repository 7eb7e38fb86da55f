/** Is there an allocation that reaches a goal? Exact: every way of counting is tried unless a bound shows that it leads nowhere, or an equal state has failed before. */
import { adds, canServe, hasRoom, isOpen, mostCredits, wantsOf, type Goal, type State, type Want } from './allocation-bounds.ts';
import type { AllocationNode, Kind, Way } from './allocation-model.ts';

/** How many courses of each kind count in each of its ways. */
export type Uses = readonly (readonly number[])[];

/** States that have failed, up to this many: more would cost memory and save nothing. */
const MOST_REMEMBERED = 20_000;

interface Search {
  readonly nodes: readonly AllocationNode[];
  readonly kinds: readonly Kind[];
  readonly capped: readonly number[];
  readonly goal: Goal;
  readonly uses: number[][];
  readonly failed: Set<string>;
}

const emptyState = (nodes: readonly AllocationNode[], kinds: readonly Kind[]): State => ({
  credited: nodes.map(() => 0), counted: nodes.map(() => 0), towards: nodes.map(() => 0), total: 0, left: kinds.map((kind) => kind.courses.length), banned: kinds.map(() => 0),
});

const cappedOf = (nodes: readonly AllocationNode[]): number[] => nodes.flatMap((node, n) => (node.maxCourses < Infinity || node.maxCredits < Infinity ? [n] : []));

const copyOf = (state: State): State => ({ ...state, credited: [...state.credited], counted: [...state.counted], towards: [...state.towards], left: [...state.left], banned: [...state.banned] });

/** One more course of a kind counts in this way. Of credits beyond a cap nothing goes on to the group and the total. */
function count(nodes: readonly AllocationNode[], state: State, kind: number, way: Way): void {
  state.left[kind]!--;
  way.chains.forEach((chain, i) => {
    let credits = way.credits[i]!;
    let towards = i === 0 ? credits : 0;
    for (const node of chain) {
      credits = Math.min(credits, nodes[node]!.maxCredits - state.credited[node]!);
      towards = Math.min(towards, nodes[node]!.maxCredits - state.towards[node]!);
      state.credited[node]! += credits;
      state.towards[node]! += towards;
      state.counted[node]!++;
    }
    state.total += towards;
  });
}

/** What one more course adds where it is wanted. */
function gain({ nodes }: Search, state: State, way: Way, node: number): number {
  let credits = adds(way, node);
  if (credits < 0) return -1;
  const chain = way.chains.find((one) => node < 0 || one.includes(node))!;
  for (const step of chain) {
    credits = Math.min(credits, nodes[step]!.maxCredits - (node < 0 ? state.towards : state.credited)[step]!);
    if (step === node) break;
  }
  return credits;
}

/** Lists before groups, groups before the total; of these the one that the fewest can serve. */
function nextWant(search: Search, state: State, wants: readonly Want[]): Want {
  const { nodes, kinds } = search;
  const rank = ({ node }: Want): number => (node < 0 ? 2 : nodes[node]!.parent < 0 ? 1 : 0);
  const slack = (want: Want): number => kinds.reduce((sum, kind, k) => {
    const best = Math.max(-1, ...kind.ways.map((way, w) => (isOpen(nodes, state, k, w, way) ? adds(way, want.node) : -1)));
    return best < 0 ? sum : sum + best * state.left[k]!;
  }, -want.credits);
  let [first] = wants;
  for (const want of wants) {
    const order = rank(want) - rank(first!) || (want.node < 0 ? 0 : slack(want) - slack(first!));
    if (order < 0) first = want;
  }
  return first!;
}

/** The course and way to try: useful elsewhere as little as possible, of credits that fit; null when none helps. */
function nextWay(search: Search, state: State, want: Want, wants: readonly Want[]): { kind: number; index: number } | null {
  const { nodes, kinds } = search;
  const { node } = want;
  const missing = node < 0 ? search.goal.total - state.total : nodes[node]!.minCredits - state.credited[node]!;
  const wantsCourses = node >= 0 && state.counted[node]! < nodes[node]!.minCourses;
  let best: { kind: number; index: number; order: readonly number[] } | null = null;
  for (const [k, kind] of kinds.entries()) {
    let elsewhere = -1;
    for (const [w, way] of kind.ways.entries()) {
      if (!isOpen(nodes, state, k, w, way)) continue;
      const amount = gain(search, state, way, node);
      if (amount < 0 || (amount === 0 && !wantsCourses)) continue;
      if (elsewhere < 0) elsewhere = wants.filter((other) => other.node !== node && kind.ways.some((one) => adds(one, other.node) >= 0)).length;
      // what fits exactly or leaves something to fill comes before what goes beyond
      const over = missing > 0 && amount > missing ? 1 : 0;
      const order = [over, elsewhere, missing > 0 ? (over ? amount : -amount) : amount];
      if (!best || order.some((value, i) => value < best!.order[i]! && order.slice(0, i).every((v, j) => v === best!.order[j]!))) best = { kind: k, index: w, order };
    }
  }
  return best;
}

/** Equal for states of which the same can become. */
function keyOf({ nodes, goal }: Search, state: State): string {
  const open = nodes.map((node, n) => [
    goal.nodes.includes(n) ? Math.max(0, node.minCredits - state.credited[n]!) : 0, goal.nodes.includes(n) ? Math.max(0, node.minCourses - state.counted[n]!) : 0,
    node.maxCredits < Infinity ? `${state.credited[n]}+${state.towards[n]}` : '', node.maxCourses < Infinity ? state.counted[n] : '',
  ].join(','));
  return `${open.join(' ')}|${state.total >= goal.total ? 0 : goal.total - state.total}|${state.left.join(',')}|${state.banned.join(',')}`;
}

function reach(search: Search, state: State): boolean {
  const { nodes, kinds, goal, capped } = search;
  const wants = wantsOf(nodes, kinds, state, goal);
  if (!wants) return false;
  if (wants.length === 0) return true;
  if (!canServe(nodes, kinds, state, wants)) return false;
  if (capped.length > 0 && mostCredits(nodes, kinds, state, capped) < goal.total) return false;
  const key = keyOf(search, state);
  if (search.failed.has(key)) return false;
  if (tryNext(search, state, wants)) return true;
  if (search.failed.size < MOST_REMEMBERED) search.failed.add(key);
  return false;
}

function tryNext(search: Search, state: State, wants: readonly Want[]): boolean {
  const found = nextWay(search, state, nextWant(search, state, wants), wants);
  if (!found) return false;
  const { kind, index } = found;
  const way = search.kinds[kind]!.ways[index]!;
  const after = copyOf(state);
  count(search.nodes, after, kind, way);
  search.uses[kind]![index]!++;
  if (reach(search, after)) return true;
  search.uses[kind]![index]!--;
  const without = copyOf(state);
  without.banned[kind]! |= 1 << index;
  return reach(search, without);
}

/** The uses that reach a goal, or null when there are none. */
export function search(nodes: readonly AllocationNode[], kinds: readonly Kind[], goal: Goal): Uses | null {
  const state = emptyState(nodes, kinds);
  const uses = kinds.map((kind) => kind.ways.map(() => 0));
  return reach({ nodes, kinds, capped: cappedOf(nodes), goal, uses, failed: new Set() }, state) ? uses : null;
}

/** No allocation has more credits than this. */
export function mostInAll(nodes: readonly AllocationNode[], kinds: readonly Kind[]): number {
  return mostCredits(nodes, kinds, emptyState(nodes, kinds), cappedOf(nodes));
}

/** Credits and courses of every node under these uses, and the credits in all. */
export function tally(nodes: readonly AllocationNode[], kinds: readonly Kind[], uses: Uses): State {
  const state = emptyState(nodes, kinds);
  kinds.forEach((kind, k) => kind.ways.forEach((way, w) => {
    for (let n = 0; n < uses[k]![w]!; n++) if (hasRoom(nodes, state, way)) count(nodes, state, k, way);
  }));
  return state;
}
