/**
 * Three-valued logic (strong Kleene). The values are ordered numbers, so that "and" is the smaller and "or" the larger one: generated code
 * needs no table and no allocation.
 */
export type Truth = 0 | 1 | 2;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

/** Both hold. */
export function and(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

/** At least one holds. */
export function or(a: Truth, b: Truth): Truth {
  return a > b ? a : b;
}

/** It does not hold. */
export function not(a: Truth): Truth {
  return (2 - a) as Truth;
}

/** Are two truth values the same? UNKNOWN when one of them is. */
export function sameTruth(a: Truth, b: Truth): Truth {
  if (a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
  return a === b ? YES : NO;
}

/** The answer that stands whatever is decided: the common answer of two ways of deciding, UNKNOWN when they differ. */
export function agree(a: Truth, b: Truth): Truth {
  return a === b ? a : UNKNOWN;
}

/** The number that stands whatever is decided; NaN when the two differ or one is unknown (NaN). */
export function agreeNumber(a: number, b: number): number {
  return a === b ? a : NaN;
}

/** The text or member that stands whatever is decided; undefined when the two differ or one is unknown. */
export function agreeText<T extends string>(a: T | undefined, b: T | undefined): T | undefined {
  return a === b ? a : undefined;
}

/** The set of members that stands whatever is decided; -1 when the two differ or one is unknown (-1). */
export function agreeBits(a: number, b: number): number {
  return a === b ? a : -1;
}

/** The list that stands whatever is decided; undefined when the two differ in any element or one is unknown. */
export function agreeList<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  return a && b && a.length === b.length && a.every((element, index) => element === b[index]) ? a : undefined;
}
