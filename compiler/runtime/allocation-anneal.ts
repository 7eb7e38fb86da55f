/** Better allocations by small changes: one course goes elsewhere, or two change places. Chance is the same in every run; nothing is promised. */
import type { Part, Uses } from './allocation-part.ts';

/** Courses one by one, and what they give. */
interface Board {
  readonly part: Part;
  readonly wanted: ReadonlySet<number>;
  /** By course. */
  readonly kindOf: readonly number[];
  /** By course: its column; -1: it counts nowhere. */
  readonly columnOf: number[];
  /** By kind and node: the column in which the kind counts in this place alone; -1: none. */
  readonly columnAt: Int32Array;
  /** By node: credits of all places and of first ones, before caps, and courses. */
  readonly own: Float64Array;
  readonly first: Float64Array;
  readonly counted: Int32Array;
  /** By group: how far minima that are wanted are missed, and the credits in all. */
  readonly missed: Float64Array;
  readonly total: Float64Array;
  /** Credits that a missing course is worth. */
  readonly usual: number;
  /** Groups of the change that is made. */
  readonly touched: number[];
}

/** What is not allowed. */
const NEVER = 1e15;

function boardOf(part: Part, uses: Uses, wanted: readonly number[]): Board {
  const { nodes, kinds, columns, starts } = part;
  const courses = kinds.flatMap((kind, k) => {
    const used = kind.ways.flatMap((_, w) => new Array<number>(uses[starts[k]! + w]!).fill(starts[k]! + w));
    return kind.courses.map((_, i) => ({ k, column: used[i] ?? -1 }));
  });
  const columnAt = new Int32Array(kinds.length * nodes.length).fill(-1);
  columns.forEach(({ kind, way: { chains } }, c) => void (chains.length === 1 && (columnAt[kind * nodes.length + chains[0]![0]!] = c)));
  const zero = (): Float64Array => new Float64Array(nodes.length);
  const usual = kinds.reduce((sum, { most, courses: { length } }) => sum + most * length, 0) / Math.max(1, courses.length);
  const board = {
    part, wanted: new Set(wanted), kindOf: courses.map(({ k }) => k), columnOf: courses.map(({ column }) => column), columnAt, usual, touched: [],
    own: zero(), first: zero(), counted: new Int32Array(nodes.length), missed: zero(), total: zero(),
  };
  for (const { column } of courses) add(board, column, 1);
  nodes.forEach(({ parent }, n) => void (parent < 0 && reckon(board, n)));
  return board;
}

/** One course more (or fewer: -1) in a column. */
function add({ part: { columns }, own, first, counted }: Board, column: number, by: number): void {
  if (column < 0) return;
  const { chains, credits } = columns[column]!.way;
  for (let i = 0; i < chains.length; i++) {
    const [place] = chains[i]! as [number];
    own[place]! += by * credits[i]!;
    if (i === 0) first[place]! += by * credits[i]!;
    for (const node of chains[i]!) counted[node]! += by;
  }
}

/** Reckons a group anew, and gives how bad it is. */
function reckon({ part: { nodes, lists }, wanted, own, first, counted, missed, total, usual }: Board, group: number): number {
  let [flow, towards, lack, isAllowed] = [own[group]!, first[group]!, 0, counted[group]! <= nodes[group]!.maxCourses];
  const miss = (n: number, credits: number): void => {
    if (wanted.has(n)) lack += Math.max(0, nodes[n]!.minCredits - credits) + usual * Math.max(0, nodes[n]!.minCourses - counted[n]!);
  };
  for (const list of lists[group]!) {
    const { maxCredits, maxCourses } = nodes[list]!;
    isAllowed &&= counted[list]! <= maxCourses;
    flow += Math.min(own[list]!, maxCredits);
    towards += Math.min(first[list]!, maxCredits);
    miss(list, own[list]!);
  }
  miss(group, flow);
  missed[group] = lack;
  total[group] = Math.min(towards, nodes[group]!.maxCredits);
  return isAllowed ? 4 * lack - total[group]! : NEVER;
}

/** One course (or two) with the columns where they go; -1: nowhere, and no second course. */
interface Change {
  course: number;
  to: number;
  other: number;
  back: number;
}

/** The groups of a column are added to those that are touched. */
function touch({ part: { columns }, touched }: Board, column: number): void {
  if (column < 0) return;
  const { chains } = columns[column]!.way;
  for (let i = 0; i < chains.length; i++) {
    const group = chains[i]!.at(-1)!;
    if (!touched.includes(group)) touched.push(group);
  }
}

function put(board: Board, course: number, to: number): void {
  add(board, board.columnOf[course]!, -1);
  add(board, to, 1);
  board.columnOf[course] = to;
}

/** Makes a change, which then is the one that takes it back; gives how much worse it is. */
function make(board: Board, change: Change): number {
  const { columnOf, touched, missed, total } = board;
  const { course, to, other, back } = change;
  touched.length = 0;
  touch(board, columnOf[course]!);
  touch(board, to);
  change.to = columnOf[course]!;
  if (other >= 0) {
    touch(board, columnOf[other]!);
    touch(board, back);
    change.back = columnOf[other]!;
  }
  let worse = 0;
  for (const group of touched) worse -= 4 * missed[group]! - total[group]!;
  put(board, course, to);
  if (other >= 0) put(board, other, back);
  for (const group of touched) worse += reckon(board, group);
  return worse;
}

type Random = (below: number) => number;

function createRandom(seed: number): Random {
  let state = (seed * 7919 + 17) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** One course to another column, or two courses to each other's places; false when chance picks nothing. */
function pick({ part: { nodes, columns, kinds, starts }, columnAt, kindOf, columnOf }: Board, random: Random, change: Change): boolean {
  change.course = random(columnOf.length);
  const kind = kindOf[change.course]!;
  const from = columnOf[change.course]!;
  change.other = -1;
  if (random(2) === 0) {
    change.to = random(8) === 0 ? -1 : starts[kind]! + random(kinds[kind]!.ways.length);
    return change.to !== from;
  }
  change.other = random(columnOf.length);
  const there = columnOf[change.other]!;
  change.to = there < 0 ? -1 : columnAt[kind * nodes.length + columns[there]!.way.chains[0]![0]!]!;
  change.back = from < 0 ? -1 : columnAt[kindOf[change.other]! * nodes.length + columns[from]!.way.chains[0]![0]!]!;
  return there !== from && (there < 0 || change.to >= 0) && (from < 0 || change.back >= 0);
}

interface Best {
  readonly columns: readonly number[];
  readonly total: number;
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** What the board shows, where all that is wanted is met and there are more credits; else the best before. */
function better({ columnOf, missed, total }: Board, before: Best | null): Best | null {
  const credits = sumOf(total);
  return sumOf(missed) === 0 && (!before || credits > before.total) ? { columns: [...columnOf], total: credits } : before;
}

/**
 * From these uses (which must be allowed) to ones that meet the wanted nodes with `enough` credits, if that is reached in so many steps; else the best that was
 * met on the way, or null when the wanted nodes were not met.
 */
export function anneal(part: Part, from: Uses, wanted: readonly number[], enough: number, { steps, seed, step: unit }: { readonly steps: number; readonly seed: number; readonly step: number }): Uses | null {
  const board = boardOf(part, from, wanted);
  const random = createRandom(seed);
  const change: Change = { course: 0, to: 0, other: 0, back: 0 };
  let best = better(board, null);
  let heat = board.usual * 1.5;
  // in the end a step of credits that is missed weighs a lot
  const cooling = ((unit * 0.4) / heat) ** (1 / steps);
  for (let step = 0; step < steps && !(best && best.total >= enough); step++) {
    heat *= cooling;
    if (!pick(board, random, change)) continue;
    const worse = make(board, change);
    if (worse > 0 && random(65536) / 65536 >= Math.exp(-worse / heat)) make(board, change);
    else if (worse < 0 || !best) best = better(board, best);
  }
  if (!best) return null;
  const uses = new Int32Array(part.columns.length);
  for (const column of best.columns) if (column >= 0) uses[column]!++;
  return uses;
}
