/** First allocations, quickly and without any promise: each node takes the cheapest courses that give it what it lacks, then all that are left go wherever they add credits. */
import { greatestCommonDivisor } from './allocation-bounds.ts';
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

/** A column in which a course may count for a node: what it adds there, and what is lost by it elsewhere. */
interface Option {
  readonly column: number;
  readonly amount: number;
  readonly price: number;
}

/** Course by course of those that are left: how it may count for the node. Credits that other nodes want too are dear, and so are courses of which few are left. */
function optionsFor(filling: Filling, node: number, wanted: readonly number[]): Option[][] {
  const { part, left } = filling;
  const { nodes, kinds, columns, starts, serves } = part;
  return kinds.flatMap((kind, k): Option[][] => {
    if (left[k] === 0 || serves[k * nodes.length + node] === 0) return [];
    const elsewhere = wanted.reduce((sum, other) => sum + (other === node ? 0 : serves[k * nodes.length + other]!), 0);
    const own: Option[] = [];
    for (let c = starts[k]!; c < starts[k + 1]!; c++) {
      const amount = gain(filling, c, node);
      if (amount < 0 || !hasRoom(filling, c)) continue;
      // a pair serves both
      const both = columns[c]!.way.chains.length > 1 && wanted.some((other) => other !== node && adds(part, c, other) >= 0) ? 0.5 : 0;
      own.push({ column: c, amount, price: amount * (0.2 + elsewhere - both) + kind.most / left[k]! });
    }
    return own.length === 0 ? [] : new Array<Option[]>(left[k]!).fill(own);
  });
}

/** Courses times sums of credits that are looked at; beyond this sums are taken together. */
const MOST_STATES = 8192;

/** The cheapest courses that give a node what it lacks, as columns; null when there are none. By numbers of courses and sums of credits, of which the last stands for all beyond. */
function cheapest(filling: Filling, node: number, wanted: readonly number[]): number[] | null {
  const { part: { nodes }, counted } = filling;
  const courses = optionsFor(filling, node, wanted);
  const [credits, count] = [lacksCredits(filling, node), lacksCourses(filling, node)];
  const { parent, maxCourses } = nodes[node]!;
  const room = Math.min(maxCourses - counted[node]!, parent < 0 ? Infinity : nodes[parent]!.maxCourses - counted[parent]!);
  // what is not limited is counted only as far as it lacks
  const most = room < Infinity ? Math.min(room, courses.length) : count;
  if (most < count) return null;
  const step = courses.reduce((known, own) => own.reduce((both, { amount }) => greatestCommonDivisor(both, amount), known), 0);
  const unit = Math.max(1, step, Math.ceil((credits * (most + 1)) / MOST_STATES));
  const sums = Math.ceil(credits / unit);
  const states = (most + 1) * (sums + 1);
  const least = new Float64Array(states).fill(Infinity);
  least[0] = 0;
  const before = new Int32Array(courses.length * states).fill(-1);
  const by = new Int32Array(courses.length * states);
  courses.forEach((own, u) => {
    for (let at = states - 1; at >= 0; at--) {
      const n = Math.floor(at / (sums + 1));
      if (least[at] === Infinity || (n === most && room < Infinity)) continue;
      for (const { column, amount, price } of own) {
        const to = Math.min(most, n + 1) * (sums + 1) + Math.min(sums, (at % (sums + 1)) + Math.floor(amount / unit));
        if (least[at]! + price >= least[to]!) continue;
        least[to] = least[at]! + price;
        before[u * states + to] = at;
        by[u * states + to] = column;
      }
    }
  });
  let at = -1;
  for (let n = count; n <= most; n++) if (least[n * (sums + 1) + sums]! < (at < 0 ? Infinity : least[at]!)) at = n * (sums + 1) + sums;
  if (at < 0) return null;
  const chosen: number[] = [];
  for (let u = courses.length - 1; u >= 0; u--) {
    if (before[u * states + at]! < 0) continue;
    chosen.push(by[u * states + at]!);
    at = before[u * states + at]!;
  }
  return chosen;
}

/** Lists before groups; of these the one with the least to spare. */
function tightest(filling: Filling, wanted: readonly number[]): number {
  const { part, left } = filling;
  const { nodes, kinds, starts, serves } = part;
  let [best, order] = [-1, Infinity];
  for (const node of wanted) {
    let spare = (nodes[node]!.parent >= 0 ? -1e9 : 0) - lacksCredits(filling, node);
    for (let k = 0; k < kinds.length; k++) {
      if (left[k] === 0 || serves[k * nodes.length + node] === 0) continue;
      for (let c = starts[k]!; c < starts[k + 1]!; c++) {
        if (adds(part, c, node) < 0 || !hasRoom(filling, c)) continue;
        spare += left[k]! * adds(part, c, node);
        break;
      }
    }
    if (spare < order) [best, order] = [node, spare];
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
  from.forEach((courses, c) => void (courses > 0 && count(filling, c, courses)));
  let open = wanted.filter((node) => lacks(filling, node));
  while (open.length > 0) {
    const node = tightest(filling, open);
    // a list may have no room for all that are chosen, or count less of them: then once more
    for (let added = 1; added > 0 && lacks(filling, node);) {
      added = 0;
      for (const column of cheapest(filling, node, open) ?? []) {
        if (!hasRoom(filling, column)) continue;
        count(filling, column, 1);
        added++;
      }
    }
    open = open.filter((other) => other !== node && lacks(filling, other));
  }
  fillUp(filling);
  return filling.uses;
}
