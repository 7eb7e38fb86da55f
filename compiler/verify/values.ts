/** Values of expressions as the solver reads them: fractions of polynomials, symbols, lists, and choices between them. */
import { FREE, UNDEFINED, type Formula } from './formulas.ts';
import type { RoundingMode } from '../ir/program.ts';
import type { ListModel } from './lists.ts';
import type { Polynomial } from './polynomials.ts';

export interface NumberLeaf { readonly kind: 'number'; readonly over: Polynomial; readonly under: Polynomial; readonly needs: readonly Formula[] }

export interface Extreme {
  readonly kind: 'extreme';
  readonly isMost: boolean;
  readonly list: ListModel;
  readonly condition: Formula;
  readonly value: Value;
}

/** What a choice ends in. `needs` must hold for the value to be known. */
export type Leaf =
  | NumberLeaf
  /** A symbol that is written down (`constant`), or that of a variable. */
  | { readonly kind: 'symbol'; readonly variable: number | null; readonly constant: string; readonly needs: readonly Formula[] }
  | { readonly kind: 'list'; readonly variable: number; readonly needs: readonly Formula[] }
  /** The greatest or least of what the entries of a list have; of `value` over the entries that meet `condition`. */
  | Extreme
  /** Rounded to `decimals` places. */
  | { readonly kind: 'rounded'; readonly inner: NumberLeaf | Extreme; readonly mode: RoundingMode; readonly decimals: number }
  | { readonly kind: 'truth'; readonly formula: Formula };

export type Value =
  | Leaf
  | { readonly kind: 'choice'; readonly cases: readonly { readonly when: Formula; readonly then: Value }[]; readonly otherwise: Value }
  | { readonly kind: 'undefined' }
  | { readonly kind: 'free' };

export const UNDEFINED_VALUE: Value = { kind: 'undefined' };
export const FREE_VALUE: Value = { kind: 'free' };

/** Choices combined with choices multiply; beyond this many endings the value is taken as unreadable. */
export const MOST_ENDINGS = 300;

/** In how many ways a value can end. */
export const endings = (value: Value): number => (value.kind === 'choice' ? value.cases.reduce((sum, c) => sum + endings(c.then), endings(value.otherwise)) : 1);

/** A condition on a value: asked of every ending, under the conditions that lead there. */
export function ask(value: Value, of: (leaf: Leaf) => Formula): Formula {
  switch (value.kind) {
    case 'choice':
      return { kind: 'choose', cases: value.cases.map(({ when, then }) => ({ when, then: ask(then, of) })), otherwise: ask(value.otherwise, of) };
    case 'undefined':
      return UNDEFINED;
    case 'free':
      return FREE;
    default:
      return of(value);
  }
}

export function mapValue(value: Value, of: (leaf: Leaf) => Value): Value {
  switch (value.kind) {
    case 'choice':
      return { kind: 'choice', cases: value.cases.map(({ when, then }) => ({ when, then: mapValue(then, of) })), otherwise: mapValue(value.otherwise, of) };
    case 'undefined':
    case 'free':
      return value;
    default:
      return of(value);
  }
}

export function askBoth(left: Value, right: Value, of: (left: Leaf, right: Leaf) => Formula): Formula {
  if (endings(left) * endings(right) > MOST_ENDINGS) return FREE;
  return ask(left, (a) => ask(right, (b) => of(a, b)));
}

export function mapBoth(left: Value, right: Value, of: (left: Leaf, right: Leaf) => Value): Value {
  if (endings(left) * endings(right) > MOST_ENDINGS) return FREE_VALUE;
  return mapValue(left, (a) => mapValue(right, (b) => of(a, b)));
}
