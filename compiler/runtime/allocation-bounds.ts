/** What can no longer be reached, told without trying: the marriage condition over all subsets of what is wanted, and what caps leave. */
import type { AllocationNode, Kind, Way } from './allocation-model.ts';

/** An allocation in the making. */
export interface State {
  /** Credits credited and courses counted, by node. */
  readonly credited: number[];
  readonly counted: number[];
  /** Credits credited for the total: those of second places of pairs left out. */
  readonly towards: number[];
  total: number;
  /** Courses left of each kind. */
  readonly left: number[];
  /** Ways of each kind that are used no more, as bits. */
  readonly banned: number[];
}

/** What is searched for: minima of these nodes, and so many credits in all. */
export interface Goal {
  readonly nodes: readonly number[];
  readonly total: number;
}

/** One thing that is wanted: a node's minima, or the total (-1). */
export interface Want {
  readonly node: number;
  readonly credits: number;
  readonly courses: number;
}

/** Room for one more course in every place of a way? */
export function hasRoom(nodes: readonly AllocationNode[], state: State, way: Way): boolean {
  for (const chain of way.chains) for (const node of chain) if (state.counted[node]! >= nodes[node]!.maxCourses) return false;
  return true;
}

/** Can a kind still be used in this way? */
export const isOpen = (nodes: readonly AllocationNode[], state: State, kind: number, index: number, way: Way): boolean =>
  state.left[kind]! > 0 && (state.banned[kind]! & (1 << index)) === 0 && hasRoom(nodes, state, way);

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** Credits that one course adds to a node (-1: the total) in this way. */
export function adds(way: Way, node: number): number {
  if (node < 0) return way.credits[0]!;
  const at = way.chains.findIndex((chain) => chain.includes(node));
  return at < 0 ? -1 : way.credits[at]!;
}

/**
 * What a node lacks: the credits rounded up to what its courses can add up to, and the least number of courses that give them. Null when the
 * courses that are left cannot.
 */
function lackOf(nodes: readonly AllocationNode[], kinds: readonly Kind[], state: State, node: number, credits: number, courses: number): Want | null {
  const found: [credits: number, count: number][] = [];
  let step = 0;
  let available = 0;
  kinds.forEach((kind, k) => {
    let best = -1;
    kind.ways.forEach((way, w) => {
      const amount = adds(way, node);
      if (amount < 0 || !isOpen(nodes, state, k, w, way)) return;
      best = Math.max(best, amount);
      step = greatestCommonDivisor(step, amount);
    });
    if (best < 0) return;
    found.push([best, state.left[k]!]);
    available += state.left[k]!;
  });
  const wanted = step > 0 ? Math.ceil(credits / step) * step : credits;
  found.sort((a, b) => b[0] - a[0]);
  let missing = wanted;
  let least = 0;
  for (const [amount, count] of found) {
    if (missing <= 0 || amount === 0) break;
    const used = Math.min(count, Math.ceil(missing / amount));
    least += used;
    missing -= used * amount;
  }
  if (missing > 0 || Math.max(least, courses) > available) return null;
  return { node, credits: wanted, courses: Math.max(least, courses) };
}

/** Everything that is still wanted: of a group, and of the total, only what its lists and groups do not want themselves. Null when something is out of reach. */
export function wantsOf(nodes: readonly AllocationNode[], kinds: readonly Kind[], state: State, goal: Goal): Want[] | null {
  const wants: Want[] = [];
  const inside = new Map<number, [credits: number, courses: number]>();
  const add = (node: number, credits: number, courses: number): void => {
    const known = inside.get(node) ?? [0, 0];
    inside.set(node, [known[0] + credits, known[1] + courses]);
  };
  const want = (node: number, credits: number, courses: number): boolean => {
    const [innerCredits, innerCourses] = inside.get(node) ?? [0, 0];
    let [most, many] = [innerCredits, innerCourses];
    if (credits > 0 || courses > 0) {
      const lack = lackOf(nodes, kinds, state, node, credits, courses);
      if (!lack) return false;
      const own = { node, credits: Math.max(0, lack.credits - innerCredits), courses: Math.max(0, lack.courses - innerCourses) };
      if (own.credits > 0 || own.courses > 0) wants.push(own);
      [most, many] = [Math.max(most, lack.credits), Math.max(many, lack.courses)];
    }
    if (node >= 0) add(nodes[node]!.parent, most, many);
    return true;
  };
  const open = (node: number): boolean => !goal.nodes.includes(node)
    || want(node, Math.max(0, nodes[node]!.minCredits - state.credited[node]!), Math.max(0, nodes[node]!.minCourses - state.counted[node]!));
  const lists = nodes.flatMap((node, index) => (node.parent >= 0 ? [index] : []));
  const groups = nodes.flatMap((node, index) => (node.parent < 0 ? [index] : []));
  for (const list of lists) if (!open(list)) return null;
  for (const group of groups) {
    if (!open(group)) return null;
    if (!goal.nodes.includes(group) && inside.has(group)) add(-1, ...inside.get(group)!);
  }
  return want(-1, Math.max(0, goal.total - state.total), 0) ? wants : null;
}

/** Which wants a kind can serve, as bits: of its first places, and of the second ones of pairs. */
function masksOf(nodes: readonly AllocationNode[], state: State, kind: Kind, k: number, bitOf: ReadonlyMap<number, number>): [first: number, second: number] {
  let [first, second] = [0, 0];
  kind.ways.forEach((way, w) => {
    if (!isOpen(nodes, state, k, w, way)) return;
    first |= bitOf.get(-1) ?? 0;
    for (const node of way.chains[0]!) first |= bitOf.get(node) ?? 0;
    for (const node of way.chains[1] ?? []) second |= bitOf.get(node) ?? 0;
  });
  return [first, second];
}

/** For every subset of the wants: do the courses that can serve any of it have enough credits, and are they enough? Courses count as if they could be split. */
export function canServe(nodes: readonly AllocationNode[], kinds: readonly Kind[], state: State, wants: readonly Want[]): boolean {
  const size = 1 << wants.length;
  const credits = new Float64Array(size);
  const courses = new Float64Array(size);
  const bitOf = new Map(wants.map((want, i) => [want.node, 1 << i]));
  kinds.forEach((kind, k) => {
    const count = state.left[k]!;
    if (count === 0) return;
    const most = Math.max(...kind.ways.flatMap((way) => way.credits));
    for (const mask of masksOf(nodes, state, kind, k, bitOf)) {
      if (mask === 0) continue;
      credits[mask]! += count * most;
      courses[mask]! += count;
    }
  });
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let set = 0; set < size; set++) {
      if ((set & bit) === 0) continue;
      credits[set]! += credits[set ^ bit]!;
      courses[set]! += courses[set ^ bit]!;
    }
  }
  const wantedCredits = new Float64Array(size);
  const wantedCourses = new Float64Array(size);
  for (let set = 1; set < size; set++) {
    const last = 31 - Math.clz32(set & -set);
    wantedCredits[set] = wantedCredits[set & (set - 1)]! + wants[last]!.credits;
    wantedCourses[set] = wantedCourses[set & (set - 1)]! + wants[last]!.courses;
    const others = (size - 1) ^ set;
    if (wantedCredits[set]! > credits[size - 1]! - credits[others]! || wantedCourses[set]! > courses[size - 1]! - courses[others]!) return false;
  }
  return true;
}

/** The most credits that `count` of these courses have. */
function mostOf(kinds: readonly [credits: number, count: number][], count: number): number {
  let [left, sum] = [count, 0];
  for (const [credits, available] of kinds) {
    const used = Math.min(left, available);
    sum += used * credits;
    left -= used;
    if (left === 0) break;
  }
  return sum;
}

/** At most so many credits in all can still be credited: for sets of capped nodes, what the caps let in and what can go elsewhere. */
export function mostCredits(nodes: readonly AllocationNode[], kinds: readonly Kind[], state: State, capped: readonly number[]): number {
  const open = kinds.map((kind, k) => kind.ways.filter((way, w) => isOpen(nodes, state, k, w, way)));
  const subsets = capped.length <= 6 ? Array.from({ length: 1 << capped.length }, (_, set) => capped.filter((_node, i) => (set & (1 << i)) !== 0)) : [[], ...capped.map((node) => [node]), capped];
  let bound = Infinity;
  for (const full of subsets) {
    let outside = 0;
    const inside: [number, number][] = [];
    kinds.forEach((kind, k) => {
      const ways = open[k]!;
      if (ways.length === 0) return;
      if (ways.some((way) => !way.chains[0]!.some((node) => full.includes(node)))) outside += kind.most * state.left[k]!;
      else inside.push([kind.most, state.left[k]!]);
    });
    inside.sort((a, b) => b[0] - a[0]);
    const roomCredits = full.reduce((sum, node) => sum + (nodes[node]!.maxCredits < Infinity ? nodes[node]!.maxCredits - state.towards[node]! : 0), 0);
    const roomCourses = full.reduce((sum, node) => sum + (nodes[node]!.maxCredits < Infinity ? 0 : nodes[node]!.maxCourses - state.counted[node]!), 0);
    const all = inside.reduce((sum, [, count]) => sum + count, 0);
    bound = Math.min(bound, outside + Math.min(mostOf(inside, all), roomCredits + mostOf(inside, Math.min(all, roomCourses))));
  }
  return state.total + bound;
}
