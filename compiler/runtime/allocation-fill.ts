/** First allocations, quickly and without any promise: courses that are left go where minima lack most, then wherever they add credits. */
import { adds, type Part, type Uses } from './allocation-part.ts';

/** An allocation in the making. */
interface Filling {
  readonly part: Part;
  readonly uses: Uses;
  /** Courses left, by kind. */
  readonly left: number[];
  readonly credited: number[];
  readonly towards: number[];
  readonly counted: number[];
}

function hasRoom({ part: { nodes, columns }, counted }: Filling, column: number): boolean {
  for (const chain of columns[column]!.way.chains) for (const node of chain) if (counted[node]! >= nodes[node]!.maxCourses) return false;
  return true;
}

/** So many courses more count in a column. */
function count({ part: { nodes, columns }, uses, left, credited, towards, counted }: Filling, column: number, courses: number): void {
  const { kind, way } = columns[column]!;
  uses[column]! += courses;
  left[kind]! -= courses;
  way.chains.forEach((chain, i) => {
    let credits = way.credits[i]! * courses;
    let first = i === 0 ? credits : 0;
    for (const node of chain) {
      credits = Math.min(credits, nodes[node]!.maxCredits - credited[node]!);
      first = Math.min(first, nodes[node]!.maxCredits - towards[node]!);
      credited[node]! += credits;
      towards[node]! += first;
      counted[node]! += courses;
    }
  });
}

/** What one course more adds: to a node, before that node's own cap (-1: it does not count there). */
function gain({ part, credited }: Filling, column: number, node: number): number {
  const { nodes, columns } = part;
  let credits = adds(part, column, node);
  if (credits < 0) return -1;
  const chain = columns[column]!.way.chains.find((one) => one.includes(node))!;
  for (const step of chain) {
    if (step === node) break;
    credits = Math.min(credits, nodes[step]!.maxCredits - credited[step]!);
  }
  return credits;
}

/** What one course more adds to the total. */
function gainInAll({ part: { nodes, columns }, towards }: Filling, column: number): number {
  const { way } = columns[column]!;
  return way.chains[0]!.reduce((credits, node) => Math.min(credits, nodes[node]!.maxCredits - towards[node]!), way.credits[0]!);
}

const lacksCredits = ({ part: { nodes }, credited }: Filling, node: number): number => Math.max(0, nodes[node]!.minCredits - credited[node]!);
const lacksCourses = ({ part: { nodes }, counted }: Filling, node: number): number => Math.max(0, nodes[node]!.minCourses - counted[node]!);
const lacks = (filling: Filling, node: number): boolean => lacksCredits(filling, node) > 0 || lacksCourses(filling, node) > 0;

/** Lists before groups; of these the one with the least to spare. */
function tightest(filling: Filling, wanted: readonly number[]): number {
  const { part, left } = filling;
  const { nodes, kinds, starts, serves } = part;
  let [best, order] = [-1, Infinity];
  for (const node of wanted) {
    let available = 0;
    for (let k = 0; k < kinds.length; k++) {
      if (left[k] === 0 || serves[k * nodes.length + node] === 0) continue;
      for (let c = starts[k]!; c < starts[k + 1]!; c++) {
        if (adds(part, c, node) < 0 || !hasRoom(filling, c)) continue;
        available += left[k]! * adds(part, c, node);
        break;
      }
    }
    const missing = lacksCredits(filling, node);
    const spare = (nodes[node]!.parent >= 0 ? -1e9 : 0) + available - missing;
    if (spare < order) [best, order] = [node, spare];
  }
  return best;
}

/** The column for a node: of a course that others want least, of credits that fit; -1 when none helps. */
function columnFor(filling: Filling, node: number, wanted: readonly number[]): number {
  const { part, left } = filling;
  const { nodes, kinds, columns, starts, serves } = part;
  const missing = lacksCredits(filling, node);
  const wantsCourses = lacksCourses(filling, node) > 0;
  let [best, order] = [-1, Infinity];
  for (let k = 0; k < kinds.length; k++) {
    if (left[k] === 0 || serves[k * nodes.length + node] === 0) continue;
    let elsewhere = -1;
    for (let c = starts[k]!; c < starts[k + 1]!; c++) {
      if (adds(part, c, node) < 0 || !hasRoom(filling, c)) continue;
      const amount = gain(filling, c, node);
      if (amount === 0 && !wantsCourses) continue;
      if (elsewhere < 0) elsewhere = wanted.reduce((sum, other) => sum + (other === node ? 0 : serves[k * nodes.length + other]!), 0);
      // what fits exactly or leaves something to fill comes before what goes beyond
      const over = missing > 0 && amount > missing;
      // a pair serves both
      const both = columns[c]!.way.chains.length > 1 && wanted.some((other) => other !== node && adds(part, c, other) >= 0) ? -0.5 : 0;
      const value = (over ? 1e6 : 0) + (elsewhere + both) * 1e4 + (missing > 0 ? (over ? amount : -amount) : amount) / 1e3;
      if (value < order) [best, order] = [c, value];
    }
  }
  return best;
}

/** Courses that are left wherever they add to the total: those of most credits first. */
function fillUp(filling: Filling): void {
  const { part: { kinds, starts }, left } = filling;
  const order = [...kinds.keys()].filter((k) => left[k]! > 0).sort((a, b) => kinds[b]!.most - kinds[a]!.most || a - b);
  for (const k of order) {
    while (left[k]! > 0) {
      let [best, most] = [-1, 0];
      for (let c = starts[k]!; c < starts[k + 1]!; c++) {
        const more = hasRoom(filling, c) ? gainInAll(filling, c) : 0;
        if (more > most) [best, most] = [c, more];
      }
      if (best < 0) break;
      count(filling, best, 1);
    }
  }
}

/** Adds to these uses (which must be allowed) courses for the nodes that are wanted, then all that add credits. */
export function fill(part: Part, from: Uses, wanted: readonly number[]): Uses {
  const { nodes, kinds } = part;
  const zero = (): number[] => nodes.map(() => 0);
  const filling: Filling = { part, uses: new Int32Array(from.length), left: kinds.map((kind) => kind.courses.length), credited: zero(), towards: zero(), counted: zero() };
  from.forEach((courses, c) => {
    if (courses > 0) count(filling, c, courses);
  });
  let open = wanted.filter((node) => lacks(filling, node));
  while (open.length > 0) {
    const node = tightest(filling, open);
    while (lacks(filling, node)) {
      const column = columnFor(filling, node, open);
      if (column < 0) break;
      count(filling, column, 1);
    }
    open = open.filter((other) => other !== node && lacks(filling, other));
  }
  fillUp(filling);
  return filling.uses;
}
