/** Which nodes with minima can be met together, and with how many credits. Sets of these nodes are numbers, one bit for each in source order. */
import type { Part } from './allocation-part.ts';
import { foundOf, prepare, richest, type Found, type Goal, type Outcome, type Refutation, type Shared, type Work } from './allocation-search.ts';
import { createTableau } from './allocation-simplex.ts';

/** What was found out so far. */
export interface Known extends Shared {
  /** Allocations, none of which is worse in everything than another. */
  found: Found[];
  /** No allocation that meets such a set has more credits than that. */
  readonly limits: { readonly set: number; readonly most: number }[];
  /** Sets that cannot be met, whatever they are part of. */
  readonly refuted: number[];
  /** What showed that sets cannot be met, the last first: it may show the same of others. */
  readonly proofs: Refutation[];
  /** Sets of which it is not known whether they can be met, and after how many branches they were left. */
  readonly open: Map<number, number>;
}

export function begin(part: Part, work: Work): Known {
  const prepared = prepare(part);
  const refuted = part.demanding.flatMap((_, i) => ((prepared.hopeless & (1 << i)) !== 0 ? [1 << i] : []));
  const known: Known = {
    prepared, work, found: [foundOf(part, new Int32Array(part.columns.length))!], limits: [], refuted, proofs: [], open: new Map(),
    root: createTableau(prepared.program), isLucky: false, learn: (found) => learn(known, found), refute: (set, refutes) => refute(known, set, refutes),
  };
  return known;
}

const sizeOf = (set: number): number => {
  let size = 0;
  for (let left = set; left > 0; left &= left - 1) size++;
  return size;
};

const contains = (set: number, part: number): boolean => (set & part) === part;

/** So many proofs are tried again. */
const MOST_PROOFS = 24;

/** Notes what is left of a refuted set when whatever is not needed for that is taken out. */
function refute({ refuted, proofs }: Known, set: number, refutes: Refutation): void {
  if (!refutes(set)) return;
  if (!proofs.includes(refutes)) proofs.unshift(refutes);
  if (proofs.length > MOST_PROOFS) proofs.pop();
  let core = set;
  for (let bits = set; bits > 0; bits &= bits - 1) if (refutes(core & ~(bits & -bits))) core &= ~(bits & -bits);
  refuted.push(core);
}

/** Is it certain that nothing meets this set? */
function isOut(known: Known, set: number): boolean {
  const { refuted } = known;
  for (let r = 0; r < refuted.length; r++) if (contains(set, refuted[r]!)) return !isMetBy(known, set);
  return false;
}

/** The same, also where what showed it of another set shows it of this one. */
function isRefuted(known: Known, set: number): boolean {
  if (isMetBy(known, set) || isOut(known, set)) return !isMetBy(known, set);
  const proof = known.proofs.find((refutes) => refutes(set));
  if (proof) refute(known, set, proof);
  return proof !== undefined;
}

/** No allocation that meets this set has more credits, as far as is known. */
const limitOn = ({ limits, prepared: { ceiling } }: Known, set: number): number => limits.reduce((most, limit) => (contains(set, limit.set) ? Math.min(most, limit.most) : most), ceiling);

/**
 * Sets of so many more of the numbers below `count` than the inner one, those with the first numbers first; none around one that is left out (`rest`: with all
 * that may be added).
 */
export function* setsAround(inner: number, more: number, count: number, isOut: (set: number, rest: number) => boolean): Generator<number> {
  const open = [{ set: inner, left: more, from: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { set, left, from } = at;
    if (isOut(set, left > 0 ? set | (2 ** count - 2 ** from) : set)) continue;
    if (left === 0) yield set;
    // the last one is looked at first
    for (let next = count - left; left > 0 && next >= from; next--) if (!contains(set, 1 << next)) open.push({ set: set | (1 << next), left: left - 1, from: next + 1 });
  }
}

/** Is an allocation found that meets this set? */
export function isMetBy({ found }: Known, set: number): boolean {
  for (let i = 0; i < found.length; i++) if (contains(found[i]!.met, set)) return true;
  return false;
}

function learn(known: Known, one: Found): void {
  const isWorse = (a: Found, b: Found): boolean => contains(b.met, a.met) && b.credits >= a.credits;
  if (!known.found.some((other) => isWorse(one, other))) known.found = [...known.found.filter((other) => !isWorse(other, one)), one];
}

/** Searches with half of the work that is left; what it does not need goes back. Begins with the richest that is found. */
function ask(known: Known, goal: Goal): Outcome {
  const { work, limits, refuted } = known;
  const rest = work.left / 2;
  work.left -= rest;
  const start = known.found.reduce((a, b) => (b.credits > a.credits ? b : a));
  const outcome = richest(known, goal, start);
  work.left += rest;
  const { best, isKnown } = outcome;
  const most = best ? best.credits : goal.least - 1;
  if (isKnown && most < 0 && !isOut(known, goal.must)) refuted.push(goal.must);
  else if (isKnown && most < goal.enough) limits.push({ set: goal.must, most });
  if (!best && !isKnown && goal.least === 0) known.open.set(goal.must, goal.patience);
  return outcome;
}

/** Looks for an allocation that meets a set, unless it is known that there is none, or that looking takes more than that. */
function lookFor(known: Known, set: number, enough: number, patience: number): void {
  if (!isRefuted(known, set) && (known.open.get(set) ?? -1) < patience) ask(known, { must: set, least: 0, enough, patience });
}

/** Sets of so many nodes with minima that are not known to be out of reach. */
const setsWithin = (known: Known, inner: number, size: number): Generator<number> => setsAround(inner, size - sizeOf(inner), known.prepared.part.demanding.length, (set) => isOut(known, set));

/** So many nodes are met together by an allocation that is found. */
const largestFound = ({ found }: Known): number => found.reduce((most, { met }) => Math.max(most, sizeOf(met)), 0);

/** As many nodes as can be met together, by an allocation that is found; is it certain that no more can? */
export function mostMet(known: Known, enough: number): { size: number; isKnown: boolean } {
  let size = known.prepared.part.demanding.length;
  while (largestFound(known) < size) {
    for (const set of setsWithin(known, 0, size)) if (largestFound(known) < size) lookFor(known, set, enough, Infinity);
    if (largestFound(known) < size) size--;
  }
  return { size, isKnown: [...known.open.keys()].every((set) => sizeOf(set) <= size || isOut(known, set)) };
}

/** Branches after which a set is left open that need not be decided. */
const PATIENCE = 16;

/**
 * Can the set be met? Null where it is not known. Of each size, the largest first (no larger than what is found already: one that is met says the same of all
 * within it, one that is not says little), one set around it is looked for, not for long.
 */
export function canMeet(known: Known, set: number): boolean | null {
  const least = sizeOf(set);
  for (let size = Math.max(least, largestFound(known) || known.prepared.part.demanding.length); size >= least && !isMetBy(known, set); size--) {
    const { done, value } = setsWithin(known, set, size).next();
    if (done !== true) lookFor(known, value, 0, size > least ? PATIENCE : Infinity);
  }
  return isMetBy(known, set) ? true : isOut(known, set) ? false : null;
}

/** Most nodes met, then most credits, then the first nodes. */
export function bestOf(known: Known): { best: Found; isProven: boolean } {
  const { ceiling } = known.prepared;
  const { size, isKnown } = mostMet(known, ceiling);
  let isProven = isKnown;
  const richestFound = (): Found => known.found.filter(({ met }) => sizeOf(met) >= size).reduce((a, b) => (b.credits > a.credits ? b : a));
  for (const set of setsWithin(known, 0, size)) {
    const least = richestFound().credits + 1;
    if (least <= ceiling && limitOn(known, set) >= least && !isRefuted(known, set)) isProven = ask(known, { must: set, least, enough: ceiling, patience: Infinity }).isKnown && isProven;
  }
  const { credits } = richestFound();
  for (const set of setsWithin(known, 0, size)) {
    const isFound = (): Found | undefined => known.found.find((one) => contains(one.met, set) && one.credits >= credits);
    if (!isFound() && limitOn(known, set) >= credits && !isRefuted(known, set)) isProven = ask(known, { must: set, least: credits, enough: credits, patience: Infinity }).isKnown && isProven;
    const best = isFound();
    if (best) return { best, isProven };
  }
  return { best: richestFound(), isProven };
}
