/** Better allocations by small changes: a course goes elsewhere, or two change places. Chance is the same in every run; nothing is promised. */
import { shareOut } from './allocation-flow.ts';
import type { Class, Part, Uses } from './allocation-part.ts';

/** Courses of one class: its columns, and the last place for those that do not count. */
interface Squad {
  readonly own: Class;
  readonly places: number;
  /** By kind: the places that are open to it. */
  readonly open: readonly (readonly number[])[];
  /** By kind and place: so many courses are there. */
  readonly there: Int32Array;
  /** By place. */
  readonly count: Int32Array;
  /** By place, two each: the nodes where a course of it counts first, and the credits that it has there; where there is none, a node behind all others. */
  readonly nodes: Int32Array;
  readonly credits: Float64Array;
  /** By place: its position in the part (the last: nowhere); by position: the place, -1: none. */
  readonly positions: Int32Array;
  readonly placeAt: Int32Array;
  /**
   * How a course of the class may come from one place to another, others making room: by place from which and place, the place before it and the kind that goes
   * on from there; -1: it does not get there. `routes`: the places that it gets to, and how many they are; 0: not known, until something changes.
   */
  readonly before: Int32Array;
  readonly goer: Int32Array;
  readonly routes: Int32Array;
  readonly routeCount: Int32Array;
}

export interface Board {
  readonly part: Part;
  readonly squads: readonly Squad[];
  /** By course: its squad. */
  readonly byCourse: readonly Squad[];
  /** By position: the groups where something counts. */
  readonly groupsAt: readonly (readonly number[])[];
  /** By node: minima, 0 where it is not wanted, and maxima. */
  readonly minCredits: Float64Array;
  readonly minCourses: Float64Array;
  readonly maxCredits: Float64Array;
  readonly maxCourses: Float64Array;
  /** By node, without those of its lists: credits of all places and of first ones, before caps, and courses. */
  readonly own: Float64Array;
  readonly first: Float64Array;
  readonly counted: Float64Array;
  /** By group: how bad it is; of a list 0. */
  readonly badness: Float64Array;
  /** Credits that a missing course is worth. */
  readonly usual: number;
}

/** What is not allowed. */
const NEVER = 1e15;

function createSquad(part: Part, own: Class): Squad {
  const { from, to, kinds } = own;
  const width = to - from;
  const places = width + 1;
  const columns = part.columns.slice(from, to);
  const positions = Int32Array.from([...columns.map(({ position }) => position), part.positions]);
  const placeAt = new Int32Array(part.positions + 1).fill(-1);
  positions.forEach((position, place) => void (placeAt[position] = place));
  const nodes = new Int32Array(2 * places).fill(part.nodes.length);
  const credits = new Float64Array(2 * places);
  columns.forEach(({ way }, p) => {
    nodes.set(way.chains.map((chain) => chain[0]!), 2 * p);
    credits.set(way.credits, 2 * p);
  });
  return {
    own, places, open: kinds.map(({ columns: open }) => [...open.map((c) => c - from), width]), there: new Int32Array(kinds.length * places), count: new Int32Array(places), nodes, credits, positions, placeAt,
    before: new Int32Array(places * places), goer: new Int32Array(places * places), routes: new Int32Array(places * places), routeCount: new Int32Array(places),
  };
}

/** Shares out the courses of a squad anew. */
function arrange({ own, places, there, count, routeCount }: Squad, uses: Uses): void {
  const { shares } = shareOut(own, uses);
  const width = places - 1;
  count.fill(0);
  routeCount.fill(0);
  for (let k = 0; k < own.kinds.length; k++) {
    let left = own.kinds[k]!.courses.length;
    for (let p = 0; p <= width; p++) {
      const share = p < width ? shares[k * width + p]! : left;
      there[k * places + p] = share;
      count[p]! += share;
      left -= share;
    }
  }
}

/** A board for small changes of a part, to be used again and again. */
export function boardOf(part: Part): Board {
  const { nodes, kinds, columns, classes } = part;
  const squads = classes.map((own) => createSquad(part, own));
  const byCourse = squads.flatMap((squad) => Array.from({ length: squad.own.courses }, () => squad));
  const groupsAt: number[][] = Array.from({ length: part.positions + 1 }, () => []);
  for (const { position, way } of columns) groupsAt[position] = way.chains.map((chain) => chain.at(-1)!);
  const zero = (): Float64Array => new Float64Array(nodes.length + 1);
  return {
    part, squads, byCourse, groupsAt, own: zero(), first: zero(), counted: zero(), badness: zero(), minCredits: zero(), minCourses: zero(),
    maxCredits: Float64Array.from(nodes, ({ maxCredits }) => maxCredits), maxCourses: Float64Array.from(nodes, ({ maxCourses }) => maxCourses),
    usual: kinds.reduce((sum, { most, courses: { length } }) => sum + most * length, 0) / byCourse.length,
  };
}

/** Sets up these uses, with the minima of the wanted nodes. */
function setUp(board: Board, uses: Uses, wanted: readonly number[]): void {
  const { part: { nodes }, squads, own, first, counted, minCredits, minCourses } = board;
  for (const sums of [own, first, counted]) sums.fill(0);
  nodes.forEach((node, n) => {
    const isWanted = wanted.includes(n);
    minCredits[n] = isWanted ? node.minCredits : 0;
    minCourses[n] = isWanted ? node.minCourses : 0;
  });
  for (const squad of squads) {
    arrange(squad, uses);
    for (let place = 0; place < squad.places; place++) add(board, squad, place, squad.count[place]!);
  }
  nodes.forEach(({ parent }, n) => void (parent < 0 && settle(board, n)));
}

/** So many courses more (or fewer) in a place. */
function add({ own, first, counted }: Board, { nodes, credits }: Squad, place: number, by: number): void {
  const [one, other] = [nodes[2 * place]!, nodes[2 * place + 1]!];
  own[one]! += by * credits[2 * place]!;
  first[one]! += by * credits[2 * place]!;
  counted[one]! += by;
  own[other]! += by * credits[2 * place + 1]!;
  counted[other]! += by;
}

/** Credits of a group in all. */
function creditsOf({ part: { lists }, first, maxCredits }: Board, group: number): number {
  const inside = lists[group]!;
  let credits = first[group]!;
  for (let i = 0; i < inside.length; i++) credits += Math.min(first[inside[i]!]!, maxCredits[inside[i]!]!);
  return Math.min(credits, maxCredits[group]!);
}

/** How bad a group is: what its minima and those of its lists lack counts four times, its credits count for it. */
function badnessOf(board: Board, group: number): number {
  const { part: { lists }, own, counted, minCredits, minCourses, maxCredits, maxCourses, usual } = board;
  const inside = lists[group]!;
  let [credits, courses, lack] = [own[group]!, counted[group]!, 0];
  for (let i = 0; i < inside.length; i++) {
    const list = inside[i]!;
    if (counted[list]! > maxCourses[list]!) return NEVER;
    credits += Math.min(own[list]!, maxCredits[list]!);
    courses += counted[list]!;
    lack += Math.max(0, minCredits[list]! - own[list]!) + usual * Math.max(0, minCourses[list]! - counted[list]!);
  }
  if (courses > maxCourses[group]!) return NEVER;
  lack += Math.max(0, minCredits[group]! - credits) + usual * Math.max(0, minCourses[group]! - courses);
  return 4 * lack - creditsOf(board, group);
}

function settle(board: Board, group: number): void {
  board.badness[group] = badnessOf(board, group);
}

/** One course of a squad from place to place, and maybe one of another the other way round. */
interface Change {
  squad: Squad;
  from: number;
  to: number;
  other: Squad | null;
  otherFrom: number;
  otherTo: number;
}

/** Looks for the routes from a place; gives how many there are. */
function explore({ places, open, there, before, goer, routes, routeCount }: Squad, from: number): number {
  const start = from * places;
  before.fill(-1, start, start + places);
  before[start + from] = from;
  routes[start] = from;
  let count = 1;
  for (let r = 0; r < count && count < places; r++) {
    const at = routes[start + r]!;
    for (let k = 0; k < open.length && count < places; k++) {
      if (there[k * places + at] === 0) continue;
      const choice = open[k]!;
      for (let i = 0; i < choice.length; i++) {
        const next = choice[i]!;
        if (before[start + next]! >= 0) continue;
        before[start + next] = at;
        goer[start + next] = k;
        routes[start + count++] = next;
      }
    }
  }
  routeCount[from] = count;
  return count;
}

function canGo(squad: Squad, from: number, to: number): boolean {
  if (squad.count[from] === 0) return false;
  if (squad.routeCount[from] === 0) explore(squad, from);
  return squad.before[from * squad.places + to]! >= 0;
}

/** Moves courses along the route, for good. */
function go({ before, goer, there, places, count, routeCount }: Squad, from: number, to: number): void {
  for (let at = to; at !== from; at = before[from * places + at]!) {
    const kind = goer[from * places + at]! * places;
    there[kind + at]!++;
    there[kind + before[from * places + at]!]!--;
  }
  count[from]!--;
  count[to]!++;
  routeCount.fill(0);
}

/** Makes a change in the sums, or takes it back (`by` is -1). */
function shift(board: Board, { squad, from, to, other, otherFrom, otherTo }: Change, by: number): void {
  add(board, squad, from, -by);
  add(board, squad, to, by);
  if (!other) return;
  add(board, other, otherFrom, -by);
  add(board, other, otherTo, by);
}

/** Makes a change in the sums; gives how much worse it is. Two courses that change places do so in the same groups. */
function weigh(board: Board, change: Change): number {
  const { groupsAt, badness } = board;
  const { squad: { positions }, from, to } = change;
  const [left, reached] = [groupsAt[positions[from]!]!, groupsAt[positions[to]!]!];
  shift(board, change, 1);
  let worse = 0;
  for (let i = 0; i < left.length; i++) worse += badnessOf(board, left[i]!) - badness[left[i]!]!;
  for (let i = 0; i < reached.length; i++) if (!left.includes(reached[i]!)) worse += badnessOf(board, reached[i]!) - badness[reached[i]!]!;
  return worse;
}

/** Makes a change for good that is made in the sums. */
function keep(board: Board, { squad, from, to, other, otherFrom, otherTo }: Change): void {
  go(squad, from, to);
  if (other) go(other, otherFrom, otherTo);
  for (const place of [from, to]) for (const group of board.groupsAt[squad.positions[place]!]!) settle(board, group);
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

/** Any change: of any course (each has two places at least, one of them nowhere), and mostly of another one that takes its place. */
function pick({ squads, byCourse }: Board, random: Random, change: Change): void {
  const squad = byCourse[random(byCourse.length)]!;
  const { own: { courses }, places, count, routes, routeCount, positions } = squad;
  let [course, from] = [random(courses), 0];
  while (course >= count[from]!) course -= count[from++]!;
  const choices = routeCount[from]! || explore(squad, from);
  const to = routes[from * places + 1 + random(choices - 1)]!;
  change.squad = squad;
  change.from = from;
  change.to = to;
  change.other = null;
  if (random(5) < 2) return;
  const [position, room] = [positions[to]!, positions[from]!];
  for (let i = 1, first = random(squads.length); i <= squads.length; i++) {
    const other = squads[(first + i) % squads.length]!;
    const [otherFrom, otherTo] = [other.placeAt[position]!, other.placeAt[room]!];
    if (other === squad || otherFrom < 0 || otherTo < 0 || !canGo(other, otherFrom, otherTo)) continue;
    change.other = other;
    change.otherFrom = otherFrom;
    change.otherTo = otherTo;
    break;
  }
}

/** Lets each course that counts nowhere count where that is best. */
function fill(board: Board, change: Change): void {
  for (const squad of board.squads) {
    const from = squad.places - 1;
    change.squad = squad;
    change.from = from;
    while (squad.count[from]! > 0) {
      const choices = explore(squad, from);
      let [best, least] = [-1, 0];
      for (let i = 1; i < choices; i++) {
        change.to = squad.routes[from * squad.places + i]!;
        const worse = weigh(board, change);
        shift(board, change, -1);
        if (worse < least) [best, least] = [change.to, worse];
      }
      if (best < 0) break;
      change.to = best;
      shift(board, change, 1);
      keep(board, change);
    }
  }
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

function usesOf({ part, squads }: Board): Uses {
  const uses = new Int32Array(part.columns.length);
  for (const { own, count } of squads) uses.set(count.subarray(0, count.length - 1), own.from);
  return uses;
}

/**
 * Many steps begin and end with more heat than few: what is worse is more often kept, and more is left behind.
 *
 * From these uses (which must be allowed) to ones that meet the wanted nodes with `enough` credits, if that is reached in so many steps; else the best that was
 * met on the way; else what it ended with.
 */
export function improve(board: Board, from: Uses, wanted: readonly number[], enough: number, { steps, seed }: { readonly steps: number; readonly seed: number }): Uses {
  setUp(board, from, wanted);
  const random = createRandom(seed);
  const change: Change = { squad: board.squads[0]!, from: 0, to: 0, other: null, otherFrom: 0, otherTo: 0 };
  fill(board, change);
  let [best, most]: [Uses | null, number] = [null, -1];
  let bad = sumOf(board.badness);
  const note = (): void => {
    // where nothing is lacking, this is what is bad
    if (bad > -most - 0.5) return;
    const credits = board.part.nodes.reduce((sum, { parent }, n) => (parent < 0 ? sum + creditsOf(board, n) : sum), 0);
    if (bad + credits < 1e-6) [best, most] = [usesOf(board), credits];
  };
  note();
  const warmth = steps > 1000 ? 4 : 1;
  let heat = Math.max(1, board.usual * 0.2 * warmth);
  const cooling = ((0.1 * warmth) / heat) ** (1 / steps);
  for (let step = 0; step < steps && most < enough; step++) {
    heat *= cooling;
    pick(board, random, change);
    const worse = weigh(board, change);
    if (worse > 0 && random(65536) / 65536 >= Math.exp(-worse / heat)) {
      shift(board, change, -1);
      continue;
    }
    keep(board, change);
    bad += worse;
    note();
  }
  return best ?? usesOf(board);
}
