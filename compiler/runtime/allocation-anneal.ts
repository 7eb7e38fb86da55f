/** Better allocations by small changes: one course goes elsewhere, or two change places. Chance is the same in every run; nothing is promised. */
import type { Part, Uses } from './allocation-part.ts';

/** How far the minima of the nodes wanted are missed, and the credits in all. */
interface Worth {
  missed: number;
  total: number;
}

/** Columns and nodes as flat numbers, courses one by one. */
interface Board {
  readonly part: Part;
  readonly wanted: Uint8Array;
  /** By node: its group. */
  readonly groupOf: Int32Array;
  /** By column: first and second place (-1: none), and the credits there. */
  readonly place: Int32Array;
  readonly second: Int32Array;
  readonly credits: Float64Array;
  readonly creditsThere: Float64Array;
  /** By kind and node: the column in which the kind counts in this place alone; -1: none. */
  readonly columnAt: Int32Array;
  readonly kindOf: Int32Array;
  /** By course: its column; -1: counts nowhere. */
  readonly columnOf: Int32Array;
  readonly own: Float64Array;
  readonly first: Float64Array;
  readonly counted: Int32Array;
  /** By group: what was last reckoned. */
  readonly missed: Float64Array;
  readonly total: Float64Array;
  /** Credits that a missing course is worth. */
  readonly usual: number;
}

function boardOf(part: Part, uses: Uses, wantedNodes: readonly number[]): Board {
  const { nodes, kinds, columns, starts } = part;
  const size = nodes.length;
  const wanted = new Uint8Array(size);
  for (const node of wantedNodes) wanted[node] = 1;
  const columnAt = new Int32Array(kinds.length * size).fill(-1);
  columns.forEach(({ kind, way }, c) => {
    if (way.chains.length === 1) columnAt[kind * size + way.chains[0]![0]!] = c;
  });
  const courses = kinds.flatMap((kind, k) => {
    const used = kind.ways.flatMap((_, w): number[] => Array.from({ length: uses[starts[k]! + w]! }, () => starts[k]! + w));
    return kind.courses.map((_, i) => ({ k, column: used[i] ?? -1 }));
  });
  const board: Board = {
    part, wanted, columnAt,
    groupOf: Int32Array.from(nodes, ({ parent }, n) => (parent < 0 ? n : parent)),
    place: Int32Array.from(columns, ({ way }) => way.chains[0]![0]!), second: Int32Array.from(columns, ({ way }) => way.chains[1]?.[0] ?? -1),
    credits: Float64Array.from(columns, ({ way }) => way.credits[0]!), creditsThere: Float64Array.from(columns, ({ way }) => way.credits[1] ?? 0),
    kindOf: Int32Array.from(courses, ({ k }) => k), columnOf: new Int32Array(courses.length).fill(-1),
    own: new Float64Array(size), first: new Float64Array(size), counted: new Int32Array(size), missed: new Float64Array(size), total: new Float64Array(size),
    usual: kinds.reduce((sum, { most, courses: { length } }) => sum + most * length, 0) / Math.max(1, courses.length),
  };
  courses.forEach(({ column }, course) => {
    if (column >= 0) add(board, column, 1);
    board.columnOf[course] = column;
  });
  nodes.forEach(({ parent }, n) => void (parent < 0 && reckon(board, n)));
  return board;
}

/** One course more (or fewer: -1) in a column. */
function add({ part: { nodes }, place, second, credits, creditsThere, own, first, counted }: Board, column: number, by: number): void {
  const [here, there] = [place[column]!, second[column]!];
  own[here]! += by * credits[column]!;
  first[here]! += by * credits[column]!;
  counted[here]! += by;
  if (nodes[here]!.parent >= 0) counted[nodes[here]!.parent]! += by;
  if (there < 0) return;
  own[there]! += by * creditsThere[column]!;
  counted[there]! += by;
  if (nodes[there]!.parent >= 0) counted[nodes[there]!.parent]! += by;
}

/** Reckons a group anew; false when more courses count than may. */
function reckon({ part: { nodes, lists }, wanted, own, first, counted, missed, total, usual }: Board, group: number): boolean {
  let [flow, towards, lack] = [own[group]!, first[group]!, 0];
  for (const list of lists[group]!) {
    const node = nodes[list]!;
    if (counted[list]! > node.maxCourses) return false;
    flow += Math.min(own[list]!, node.maxCredits);
    towards += Math.min(first[list]!, node.maxCredits);
    if (wanted[list] === 1) lack += Math.max(0, node.minCredits - own[list]!) + usual * Math.max(0, node.minCourses - counted[list]!);
  }
  const node = nodes[group]!;
  if (counted[group]! > node.maxCourses) return false;
  if (wanted[group] === 1) lack += Math.max(0, node.minCredits - flow) + usual * Math.max(0, node.minCourses - counted[group]!);
  missed[group] = lack;
  total[group] = Math.min(towards, node.maxCredits);
  return true;
}

/** Up to two courses, each with the column it goes to, and the groups concerned: made once and used for every step. */
interface Change {
  count: number;
  readonly course: Int32Array;
  readonly to: Int32Array;
  groups: number;
  readonly group: Int32Array;
}

function concern({ groupOf }: Board, step: Change, node: number): void {
  const group = groupOf[node]!;
  for (let i = 0; i < step.groups; i++) if (step.group[i] === group) return;
  step.group[step.groups++] = group;
}

function concernColumn(board: Board, step: Change, column: number): void {
  if (column < 0) return;
  concern(board, step, board.place[column]!);
  if (board.second[column]! >= 0) concern(board, step, board.second[column]!);
}

/** Makes a change, but for `columnOf`. Gives how much worse it is then, Infinity when it may not be. */
function moved(board: Board, step: Change): number {
  const { columnOf, missed, total } = board;
  step.groups = 0;
  for (let i = 0; i < step.count; i++) {
    concernColumn(board, step, columnOf[step.course[i]!]!);
    concernColumn(board, step, step.to[i]!);
  }
  let worse = 0;
  for (let i = 0; i < step.groups; i++) worse -= 4 * missed[step.group[i]!]! - total[step.group[i]!]!;
  for (let i = 0; i < step.count; i++) {
    if (columnOf[step.course[i]!]! >= 0) add(board, columnOf[step.course[i]!]!, -1);
    if (step.to[i]! >= 0) add(board, step.to[i]!, 1);
  }
  for (let i = 0; i < step.groups; i++) worse += reckon(board, step.group[i]!) ? 4 * missed[step.group[i]!]! - total[step.group[i]!]! : Infinity;
  return worse;
}

function takeBack(board: Board, step: Change): void {
  for (let i = 0; i < step.count; i++) {
    if (step.to[i]! >= 0) add(board, step.to[i]!, -1);
    if (board.columnOf[step.course[i]!]! >= 0) add(board, board.columnOf[step.course[i]!]!, 1);
  }
  for (let i = 0; i < step.groups; i++) reckon(board, step.group[i]!);
}

type Random = (below: number) => number;

function createRandom(seed: number): Random {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** One course to another column, or two courses to each other's places; false when chance picks nothing. */
function propose({ part: { nodes, starts }, place, second, columnAt, kindOf, columnOf }: Board, random: Random, step: Change): boolean {
  const course = random(columnOf.length);
  const kind = kindOf[course]!;
  const from = columnOf[course]!;
  step.count = 1;
  step.course[0] = course;
  if (random(2) === 0) {
    step.to[0] = random(8) === 0 ? -1 : starts[kind]! + random(starts[kind + 1]! - starts[kind]!);
    return step.to[0] !== from;
  }
  const other = random(columnOf.length);
  const there = columnOf[other]!;
  if (kindOf[other] === kind || there === from || (from >= 0 && second[from]! >= 0) || (there >= 0 && second[there]! >= 0)) return false;
  step.count = 2;
  step.course[1] = other;
  step.to[0] = there < 0 ? -1 : columnAt[kind * nodes.length + place[there]!]!;
  step.to[1] = from < 0 ? -1 : columnAt[kindOf[other]! * nodes.length + place[from]!]!;
  return (there < 0 || step.to[0] >= 0) && (from < 0 || step.to[1] >= 0);
}

function worthOf({ missed, total }: Board): Worth {
  const worth = { missed: 0, total: 0 };
  for (let n = 0; n < missed.length; n++) {
    worth.missed += missed[n]!;
    worth.total += total[n]!;
  }
  return worth;
}

function usesOf({ part: { columns }, columnOf }: Board): Uses {
  const uses = new Int32Array(columns.length);
  for (const column of columnOf) if (column >= 0) uses[column]!++;
  return uses;
}

/**
 * From these uses (which must be allowed) to ones that meet the wanted nodes with `enough` credits, if that is reached in so many steps; else the best that was
 * met on the way, or null when the wanted nodes were not met.
 */
export function anneal(part: Part, from: Uses, wanted: readonly number[], enough: number, { steps, seed, step: unit }: { readonly steps: number; readonly seed: number; readonly step: number }): Uses | null {
  const board = boardOf(part, from, wanted);
  const random = createRandom(seed * 7919 + 17);
  const change: Change = { count: 0, course: new Int32Array(2), to: new Int32Array(2), groups: 0, group: new Int32Array(8) };
  let { missed, total } = worthOf(board);
  let best: { uses: Uses; total: number } | null = missed === 0 ? { uses: usesOf(board), total } : null;
  let heat = board.usual * 1.5;
  // in the end a step of credits that is missed weighs a lot
  const cooling = ((unit * 0.4) / heat) ** (1 / steps);
  for (let step = 0; step < steps && !(best && best.total >= enough); step++) {
    heat *= cooling;
    if (!propose(board, random, change)) continue;
    const worse = moved(board, change);
    if (worse > 0 && random(65536) / 65536 >= Math.exp(-worse / heat)) {
      takeBack(board, change);
      continue;
    }
    for (let i = 0; i < change.count; i++) board.columnOf[change.course[i]!] = change.to[i]!;
    ({ missed, total } = worthOf(board));
    if (missed === 0 && (!best || total > best.total)) best = { uses: usesOf(board), total };
  }
  return best?.uses ?? null;
}
