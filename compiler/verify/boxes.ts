/** A box: what is still possible for every variable, and for what several variables make together. Formulas are read over whole boxes. */
import { compareRange, NO, UNKNOWN, YES, type Formula, type Term, type Truths } from './formulas.ts';
import { addRanges, EVERYTHING, intersect, isSingle, multiplyRanges, scaleRange, type Range } from './ranges.ts';
import type { Domain } from './space.ts';

export interface Box {
  readonly domains: readonly Domain[];
  /** Limits put on terms by splitting, by number; a term that is not there has none. */
  readonly limits: ReadonlyMap<number, Range>;
}

export interface Problem {
  readonly terms: readonly Term[];
}

export const withDomain = (box: Box, variable: number, change: Partial<Domain>): Box =>
  ({ ...box, domains: box.domains.map((domain, i) => (i === variable ? { ...domain, ...change } : domain)) });
export const withLimit = (box: Box, term: number, range: Range): Box => ({ ...box, limits: new Map(box.limits).set(term, range) });

/** What the variables alone leave possible for a term. */
export function naturalRange(term: Term, box: Box): Range {
  let total: Range = { low: 0, high: 0 };
  for (const { variables, coefficient } of term.monomials) {
    const [first, ...rest] = variables;
    const range = rest.reduce((product, v) => multiplyRanges(product, box.domains[v]!.range), box.domains[first!]!.range);
    total = addRanges(total, scaleRange(range, coefficient));
  }
  return total;
}

export const termRange = (term: number, box: Box, { terms }: Problem): Range => intersect(naturalRange(terms[term]!, box), box.limits.get(term) ?? EVERYTHING);

const both = (a: Truths, b: Truths): Truths => (a & b & YES) | ((a | b) & NO) | (a & UNKNOWN && b & (YES | UNKNOWN) ? UNKNOWN : 0) | (b & UNKNOWN && a & (YES | UNKNOWN) ? UNKNOWN : 0);
const opposite = (a: Truths): Truths => (a & YES ? NO : 0) | (a & NO ? YES : 0) | (a & UNKNOWN);

/** Truths that a formula may have somewhere in a box. Never too few. */
export function truthsOf(formula: Formula, box: Box, problem: Problem): Truths {
  switch (formula.kind) {
    case 'constant':
      return formula.truths;
    case 'free':
      return NO | YES | UNKNOWN;
    case 'all':
      return formula.parts.reduce((truths, part) => (truths === NO ? NO : both(truths, truthsOf(part, box, problem))), YES);
    case 'any':
      return opposite(formula.parts.reduce((truths, part) => (truths === NO ? NO : both(truths, opposite(truthsOf(part, box, problem)))), YES));
    case 'not':
      return opposite(truthsOf(formula.part, box, problem));
    case 'holds': {
      const truths = truthsOf(formula.part, box, problem);
      return (truths & YES) | (truths & (NO | UNKNOWN) ? NO : 0);
    }
    case 'choose':
      return truthsOfChoice(formula, box, problem);
    case 'given': {
      const needs = formula.needs.reduce((truths, need) => both(truths, truthsOf(need, box, problem)), YES);
      return (needs & YES ? truthsOf(formula.then, box, problem) : 0) | (needs & (NO | UNKNOWN) ? UNKNOWN : 0);
    }
    default:
      return truthsOfAtom(formula, box, problem);
  }
}

function truthsOfChoice({ cases, otherwise }: Extract<Formula, { kind: 'choose' }>, box: Box, problem: Problem): Truths {
  let truths = 0;
  for (const { when, then } of cases) {
    const holds = truthsOf(when, box, problem);
    if (holds & YES) truths |= truthsOf(then, box, problem);
    truths |= holds & UNKNOWN;
    if (!(holds & NO)) return truths;
  }
  return truths | truthsOf(otherwise, box, problem);
}

export type Atom = Extract<Formula, { kind: 'present' | 'member' | 'same' | 'list' | 'bound' | 'term' | 'multiple' }>;

const subset = (isPossible: boolean, isCertain: boolean): Truths => (isPossible ? YES : 0) | (isCertain ? 0 : NO);

function truthsOfAtom(atom: Atom, box: Box, problem: Problem): Truths {
  switch (atom.kind) {
    case 'present': {
      const { absent } = box.domains[atom.variable]!;
      return absent === 'maybe' ? YES | NO : absent === 'no' ? YES : NO;
    }
    case 'member': {
      const { mask } = box.domains[atom.variable]!;
      return subset((mask & atom.set) !== 0n, (mask & ~atom.set) === 0n);
    }
    case 'same': {
      const [a, b] = [box.domains[atom.left]!.mask, box.domains[atom.right]!.mask];
      return subset((a & b) !== 0n, a === b && (a & (a - 1n)) === 0n);
    }
    case 'list': {
      const { mask, must } = box.domains[atom.variable]!;
      if (atom.quantifier === 'any') return subset((mask & atom.set) !== 0n, (must & atom.set) !== 0n);
      return subset((must & ~atom.set) === 0n, (mask & ~atom.set) === 0n);
    }
    case 'bound':
      return compareRange(box.domains[atom.variable]!.range, atom.relation, atom.limit);
    case 'term':
      return compareRange(termRange(atom.term, box, problem), atom.relation, atom.limit);
    case 'multiple': {
      const range = termRange(atom.term, box, problem);
      if (!isSingle(range) || !Number.isSafeInteger(range.low + atom.offset)) return YES | NO;
      return (range.low + atom.offset) % atom.modulus === 0 ? YES : NO;
    }
  }
}
