/** Which nodes with minima can be met together, and with how many credits. Sets of these nodes are numbers, one bit for each in source order. */
import type { Part } from './allocation-part.ts';
import type { Row } from './allocation-program.ts';
import { foundOf, prepare, richest, type Found, type Goal, type Limit, type Outcome, type Prepared, type Work } from './allocation-search.ts';

/** What was found out so far. */
export interface Known {
  readonly prepared: Prepared;
  readonly work: Work;
  /** Allocations, none of which is worse in everything than another. */
  found: Found[];
  readonly limits: Limit[];
  /** By set: what so many first limits say of it. */
  readonly asked: Map<number, { readonly most: number; readonly limits: number }>;
  /** Rows that any allocation keeps. */
  readonly kept: Set<Row>;
  /** Sets of which it is not known whether they can be met, for it took too much work. */
  readonly open: Set<number>;
}

export function begin(part: Part, work: Work): Known {
  const prepared = prepare(part);
  const hopeless = prepared.rows.minima.reduce((set, rows, i) => (rows === null ? set | (1 << i) : set), 0);
  return { prepared, work, found: [foundOf(part, new Int32Array(part.columns.length))!], limits: [(set) => ((set & hopeless) === 0 ? Infinity : -Infinity)], asked: new Map(), kept: new Set(), open: new Set() };
}

const sizeOf = (set: number): number => {
  let size = 0;
  for (let left = set; left > 0; left &= left - 1) size++;
  return size;
};

const contains = (set: number, part: number): boolean => (set & part) === part;

/** No allocation that meets this set has more credits, as far as is known; -Infinity: none meets it. */
function limitOn({ limits, asked }: Known, set: number): number {
  const before = asked.get(set) ?? { most: Infinity, limits: 0 };
  let { most } = before;
  for (let i = before.limits; i < limits.length && most > -Infinity; i++) most = Math.min(most, limits[i]!(set));
  asked.set(set, { most, limits: limits.length });
  return most;
}

/** Is it certain that whatever meets this set has less credits than this? Of 0: that nothing meets it. */
export const isBelow = (known: Known, set: number, credits: number): boolean => limitOn(known, set) < credits;

/** Sets of so many more of the numbers below `count` than the inner one, those with the first numbers first; none around one that is left out. */
export function* setsAround(inner: number, more: number, count: number, isOut: (set: number) => boolean, from = 0): Generator<number> {
  if (isOut(inner)) return;
  if (more === 0) yield inner;
  for (let next = from; more > 0 && next + more <= count; next++) if (!contains(inner, 1 << next)) yield* setsAround(inner | (1 << next), more - 1, count, isOut, next + 1);
}

const isMetBy = ({ found }: Known, set: number): boolean => found.some(({ met }) => contains(met, set));

function learn(known: Known, one: Found): void {
  const isWorse = (a: Found, b: Found): boolean => contains(b.met, a.met) && b.credits >= a.credits;
  if (!known.found.some((other) => isWorse(one, other))) known.found = [...known.found.filter((other) => !isWorse(other, one)), one];
}

/** Searches with half of the work that is left; what it does not need goes back. Begins with what meets most of the set. */
function ask(known: Known, goal: Goal): Outcome {
  const { prepared, work, limits, kept } = known;
  const half = { left: work.left / 2 };
  work.left -= half.left;
  const near = ({ met }: Found): number => sizeOf(met & goal.must);
  const start = known.found.reduce((a, b) => (near(b) - near(a) || b.credits - a.credits) > 0 ? b : a);
  const outcome = richest(prepared, goal, start, { work: half, learn: (found) => learn(known, found), limits, kept });
  work.left += half.left;
  if (!outcome.best && !outcome.isKnown && goal.least === 0) known.open.add(goal.must);
  return outcome;
}

/** Looks for an allocation that meets a set, unless it is known that there is none, or that looking takes too much work. */
function lookFor(known: Known, set: number, enough: number): void {
  if (!isBelow(known, set, 0) && !known.open.has(set)) ask(known, { must: set, least: 0, enough });
}

/** Sets of so many nodes with minima that are not known to be out of reach. */
const setsWithin = (known: Known, inner: number, size: number): Generator<number> => setsAround(inner, size - sizeOf(inner), known.prepared.part.demanding.length, (set) => isBelow(known, set, 0));

/** As many nodes as can be met together, by an allocation that is found; is it certain that no more can? */
export function mostMet(known: Known, enough: number): { size: number; isKnown: boolean } {
  const largest = (): number => Math.max(...known.found.map(({ met }) => sizeOf(met)));
  let size = known.prepared.part.demanding.length;
  while (largest() < size) {
    for (const set of setsWithin(known, 0, size)) if (largest() < size) lookFor(known, set, enough);
    if (largest() < size) size--;
  }
  return { size, isKnown: [...known.open].every((set) => sizeOf(set) <= size || isBelow(known, set, 0)) };
}

/** Can the set be met? Null where it is not known. First a set around it, of the largest that can be met, is looked for: it says the same of others. */
export function canMeet(known: Known, set: number, size: number): boolean | null {
  const { done, value } = setsWithin(known, set, size).next();
  if (!isMetBy(known, set) && done !== true) lookFor(known, value, 0);
  if (!isMetBy(known, set)) lookFor(known, set, 0);
  return isMetBy(known, set) ? true : isBelow(known, set, 0) ? false : null;
}

/** Most nodes met, then most credits, then the first nodes. */
export function bestOf(known: Known): { best: Found; isProven: boolean } {
  const { ceiling } = known.prepared;
  const { size, isKnown } = mostMet(known, ceiling);
  let isProven = isKnown;
  const richestFound = (): Found => known.found.filter(({ met }) => sizeOf(met) >= size).reduce((a, b) => (b.credits > a.credits ? b : a));
  const sets = [...setsWithin(known, 0, size)];
  const limits = new Map(sets.map((set) => [set, Math.min(ceiling, limitOn(known, set))]));
  for (const set of [...sets].sort((a, b) => limits.get(b)! - limits.get(a)!)) {
    const least = richestFound().credits + 1;
    if (least <= ceiling && !isBelow(known, set, least)) isProven = ask(known, { must: set, least, enough: ceiling }).isKnown && isProven;
  }
  const { credits } = richestFound();
  for (const set of sets) {
    const isFound = (): Found | undefined => known.found.find((one) => contains(one.met, set) && one.credits >= credits);
    if (!isFound() && !isBelow(known, set, credits)) isProven = ask(known, { must: set, least: credits, enough: credits }).isKnown && isProven;
    const best = isFound();
    if (best) return { best, isProven };
  }
  return { best: richestFound(), isProven };
}
