/** Conditions as the solver reads them: definitions and decisions are inlined, numbers are compared on the grid of their decimals. */
import type { Range } from './ranges.ts';

/** Which truths are possible, as bits. */
export const NO = 1;
export const YES = 2;
export const UNKNOWN = 4;
export type Truths = number;

export type Formula =
  | { readonly kind: 'constant'; readonly truths: Truths }
  /** Something the solver cannot read: any truth, and nothing makes it known. */
  | { readonly kind: 'free' }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly part: Formula }
  /** Is the part true? never unknown: an unknown part is not. */
  | { readonly kind: 'holds'; readonly part: Formula }
  /** The first case that holds; one that is unknown makes the whole unknown, as in a definition. */
  | { readonly kind: 'choose'; readonly cases: readonly { readonly when: Formula; readonly then: Formula }[]; readonly otherwise: Formula }
  /** Unknown unless every need holds: absent facts, division by zero, fractions of days. */
  | { readonly kind: 'given'; readonly needs: readonly Formula[]; readonly then: Formula }
  | { readonly kind: 'present'; readonly variable: number }
  | { readonly kind: 'member'; readonly variable: number; readonly set: bigint }
  /** Two symbols of one enumeration. */
  | { readonly kind: 'same'; readonly left: number; readonly right: number }
  | { readonly kind: 'list'; readonly quantifier: 'any' | 'every'; readonly variable: number; readonly set: bigint }
  /** A variable's integer (value × scale) against a limit. */
  | { readonly kind: 'bound'; readonly variable: number; readonly relation: Relation; readonly limit: number }
  /** Several variables together against a limit. */
  | { readonly kind: 'term'; readonly term: number; readonly relation: Relation; readonly limit: number }
  /** Is (term + offset) a multiple of `modulus`? */
  | { readonly kind: 'multiple'; readonly term: number; readonly offset: number; readonly modulus: number };

export type Relation = '≤' | '=';

/** Σ coefficient × product of variables, in integers: what conditions on several variables compare. */
export interface Term {
  readonly monomials: readonly { readonly variables: readonly number[]; readonly coefficient: number }[];
  readonly isLinear: boolean;
}

export const TRUE: Formula = { kind: 'constant', truths: YES };
export const FALSE: Formula = { kind: 'constant', truths: NO };
export const UNDEFINED: Formula = { kind: 'constant', truths: UNKNOWN };
export const FREE: Formula = { kind: 'free' };

export const not = (part: Formula): Formula => (part.kind === 'not' ? part.part : { kind: 'not', part });
export const all = (parts: readonly Formula[]): Formula => (parts.length === 1 ? parts[0]! : { kind: 'all', parts });
export const any = (parts: readonly Formula[]): Formula => (parts.length === 1 ? parts[0]! : { kind: 'any', parts });
export const holds = (part: Formula): Formula => (part.kind === 'holds' ? part : { kind: 'holds', part });
/** Is it known whether the part is true? */
export const isKnown = (part: Formula): Formula => any([holds(part), holds(not(part))]);
export const given = (needs: readonly Formula[], then: Formula): Formula => (needs.length === 0 ? then : { kind: 'given', needs, then });

/** How many parts a formula has. */
export function sizeOf(formula: Formula): number {
  switch (formula.kind) {
    case 'all':
    case 'any':
      return formula.parts.reduce((sum, part) => sum + sizeOf(part), 1);
    case 'not':
    case 'holds':
      return 1 + sizeOf(formula.part);
    case 'given':
      return formula.needs.reduce((sum, need) => sum + sizeOf(need), 1 + sizeOf(formula.then));
    case 'choose':
      return formula.cases.reduce((sum, { when, then }) => sum + sizeOf(when) + sizeOf(then), 1 + sizeOf(formula.otherwise));
    default:
      return 1;
  }
}

/** The relation of a range of integers to a limit. */
export function compareRange(range: Range, relation: Relation, limit: number): Truths {
  if (relation === '≤') return (range.low <= limit ? YES : 0) | (range.high > limit ? NO : 0);
  return (range.low <= limit && range.high >= limit ? YES : 0) | (range.low === limit && range.high === limit ? 0 : NO);
}

/** The variables of a term, each once. */
export const variablesIn = (term: Term): number[] => [...new Set(term.monomials.flatMap((m) => m.variables))];
