/** Better allocations by small changes: a course goes elsewhere, or two change places. Chance is the same in every run; nothing is promised. */
import { shareOut } from './allocation-flow.ts';
import type { Class, Column, Part, Uses } from './allocation-part.ts';

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
  /**
   * How a course of the class may come from one place to another, others making room: by place from which and place, the place before it and the kind that goes
   * on from there; -1: it does not get there. `routes`: the places that it gets to, and how many they are; 0: not known, until something changes.
   */
  readonly before: Int32Array;
  readonly goer: Int32Array;
  readonly routes: Int32Array;
  readonly routeCount: Int32Array;
  /** By position of the part (the last: nowhere): the place; -1: none. */
  readonly placeAt: Int32Array;
}

interface Board {
  readonly part: Part;
  readonly wanted: Uint8Array;
  readonly squads: readonly Squad[];
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
  readonly courses: number;
}

/** What is not allowed. */
const NEVER = 1e15;

function squadOf(part: Part, own: Class, uses: Uses): Squad {
  const places = own.to - own.from + 1;
  const { shares } = shareOut(own, uses);
  const there = new Int32Array(own.kinds.length * places);
  const count = new Int32Array(places);
  const placeAt = new Int32Array(part.positions + 1).fill(-1);
  own.kinds.forEach(({ courses }, k) => {
    let left = courses.length;
    for (let p = 0; p < places - 1; p++) {
      there[k * places + p] = shares[k * (places - 1) + p]!;
      left -= there[k * places + p]!;
    }
    there[k * places + places - 1] = left;
    for (let p = 0; p < places; p++) count[p]! += there[k * places + p]!;
  });
  for (let c = own.from; c < own.to; c++) placeAt[part.columns[c]!.position] = c - own.from;
  placeAt[part.positions] = places - 1;
  return { own, places, open: own.kinds.map(({ columns }) => [...columns.map((c) => c - own.from), places - 1]), there, count, before: new Int32Array(places * places), goer: new Int32Array(places * places), routes: new Int32Array(places * places), routeCount: new Int32Array(places), placeAt };
}

function boardOf(part: Part, uses: Uses, wanted: readonly number[]): Board {
  const { nodes, kinds, columns, classes } = part;
  const zero = (): Float64Array => new Float64Array(nodes.length);
  const courses = classes.reduce((sum, one) => sum + one.courses, 0);
  const usual = kinds.reduce((sum, { most, courses: { length } }) => sum + most * length, 0) / Math.max(1, courses);
  const board = {
    part, wanted: Uint8Array.from(nodes, (_, n) => (wanted.includes(n) ? 1 : 0)), squads: classes.map((own) => squadOf(part, own, uses)), usual, touched: [], courses,
    own: zero(), first: zero(), counted: new Int32Array(nodes.length), missed: zero(), total: zero(),
  };
  uses.forEach((count, c) => void (count > 0 && add(board, columns[c]!, count)));
  nodes.forEach(({ parent }, n) => void (parent < 0 && reckon(board, n)));
  return board;
}

/** So many courses more (or fewer) in a column. */
function add({ own, first, counted }: Board, { way: { chains, credits } }: Column, by: number): void {
  for (let i = 0; i < chains.length; i++) {
    const chain = chains[i]!;
    own[chain[0]!]! += by * credits[i]!;
    if (i === 0) first[chain[0]!]! += by * credits[i]!;
    for (let j = 0; j < chain.length; j++) counted[chain[j]!]! += by;
  }
}

/** Reckons a group anew, and gives how bad it is. */
function reckon({ part: { nodes, lists }, wanted, own, first, counted, missed, total, usual }: Board, group: number): number {
  let [flow, towards, lack, isAllowed] = [own[group]!, first[group]!, 0, counted[group]! <= nodes[group]!.maxCourses];
  const inside = lists[group]!;
  for (let i = 0; i < inside.length; i++) {
    const list = inside[i]!;
    const { minCredits, minCourses, maxCredits, maxCourses } = nodes[list]!;
    isAllowed &&= counted[list]! <= maxCourses;
    flow += Math.min(own[list]!, maxCredits);
    towards += Math.min(first[list]!, maxCredits);
    if (wanted[list] === 1) lack += Math.max(0, minCredits - own[list]!) + usual * Math.max(0, minCourses - counted[list]!);
  }
  const { minCredits, minCourses, maxCredits } = nodes[group]!;
  if (wanted[group] === 1) lack += Math.max(0, minCredits - flow) + usual * Math.max(0, minCourses - counted[group]!);
  missed[group] = lack;
  total[group] = Math.min(towards, maxCredits);
  return isAllowed ? 4 * lack - total[group]! : NEVER;
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

function touch({ part: { columns }, touched }: Board, { own, places }: Squad, place: number): void {
  if (place === places - 1) return;
  const { chains } = columns[own.from + place]!.way;
  for (let i = 0; i < chains.length; i++) {
    const chain = chains[i]!;
    const group = chain[chain.length - 1]!;
    if (!touched.includes(group)) touched.push(group);
  }
}

function shift(board: Board, { own, places }: Squad, from: number, to: number): void {
  if (from < places - 1) add(board, board.part.columns[own.from + from]!, -1);
  if (to < places - 1) add(board, board.part.columns[own.from + to]!, 1);
}

/** Reckons a change; gives how much worse it is. */
function weigh(board: Board, { squad, from, to, other, otherFrom, otherTo }: Change, isBack: boolean): number {
  const { touched, missed, total } = board;
  touched.length = 0;
  touch(board, squad, from);
  touch(board, squad, to);
  if (other) {
    touch(board, other, otherFrom);
    touch(board, other, otherTo);
  }
  let worse = 0;
  for (let i = 0; i < touched.length; i++) worse -= 4 * missed[touched[i]!]! - total[touched[i]!]!;
  if (isBack) shift(board, squad, to, from);
  else shift(board, squad, from, to);
  if (other) {
    if (isBack) shift(board, other, otherTo, otherFrom);
    else shift(board, other, otherFrom, otherTo);
  }
  for (let i = 0; i < touched.length; i++) worse += reckon(board, touched[i]!);
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

/** The position of a place in all classes; the last is nowhere. */
const positionOf = ({ columns, positions }: Part, { own, places }: Squad, place: number): number => (place === places - 1 ? positions : columns[own.from + place]!.position);

/** Any change: of any course (each has two places at least, one of them nowhere), and mostly of another one that takes its place. */
function pick({ part, squads, courses }: Board, random: Random, change: Change): void {
  let [course, s, from] = [random(courses), 0, 0];
  while (course >= squads[s]!.own.courses) course -= squads[s++]!.own.courses;
  const squad = squads[s]!;
  const { places, count, routes, routeCount } = squad;
  while (course >= count[from]!) course -= count[from++]!;
  const choices = routeCount[from]! || explore(squad, from);
  const to = routes[from * places + 1 + random(choices - 1)]!;
  change.squad = squad;
  change.from = from;
  change.to = to;
  change.other = null;
  if (random(3) === 0) return;
  const [position, room] = [positionOf(part, squad, to), positionOf(part, squad, from)];
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
        const worse = weigh(board, change, false);
        weigh(board, change, true);
        if (worse < least) [best, least] = [change.to, worse];
      }
      if (best < 0) break;
      change.to = best;
      weigh(board, change, false);
      go(squad, from, best);
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
 * From these uses (which must be allowed) to ones that meet the wanted nodes with `enough` credits, if that is reached in so many steps; else the best that was
 * met on the way; else what it ended with.
 */
export function improve(part: Part, from: Uses, wanted: readonly number[], enough: number, { steps, seed, step: unit }: { readonly steps: number; readonly seed: number; readonly step: number }): Uses {
  const board = boardOf(part, from, wanted);
  const random = createRandom(seed);
  const change: Change = { squad: board.squads[0]!, from: 0, to: 0, other: null, otherFrom: 0, otherTo: 0 };
  fill(board, change);
  let [best, most]: [Uses | null, number] = [null, -1];
  let [lack, credits] = [sumOf(board.missed), sumOf(board.total)];
  const note = (): void => {
    if (lack > 1e-9 || credits <= most) return;
    [best, most] = [usesOf(board), credits];
  };
  note();
  let heat = Math.max(unit, board.usual * 0.3);
  const cooling = ((unit * 0.15) / heat) ** (1 / steps);
  for (let step = 0; step < steps && most < enough; step++) {
    heat *= cooling;
    pick(board, random, change);
    const worse = weigh(board, change, false);
    if (worse > 0 && random(65536) / 65536 >= Math.exp(-worse / heat)) {
      weigh(board, change, true);
      continue;
    }
    go(change.squad, change.from, change.to);
    if (change.other) go(change.other, change.otherFrom, change.otherTo);
    if (worse < 0) {
      lack = sumOf(board.missed);
      credits = sumOf(board.total);
      note();
    }
  }
  return best ?? usesOf(board);
}
