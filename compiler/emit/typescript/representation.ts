/** How values of the program are held in generated code. Every representation has a value that means "unknown". */
import type { Rational, ValueType } from '../../ir/program.ts';
import * as workdays from '../../runtime/workdays.ts';

export type Representation =
  /** A double that holds value × scale, an integer from low to high (both proven below 2^53); NaN is unknown. Dates: days, scale 1. */
  | { readonly kind: 'scaled'; readonly scale: bigint; readonly low: bigint; readonly high: bigint }
  /** A bigint fraction of the runtime; undefined is unknown. */
  | { readonly kind: 'exact' }
  /** NO, UNKNOWN, YES. */
  | { readonly kind: 'truth' }
  /** Members (by alias) and texts; undefined is unknown. `enumeration` null: any text. */
  | { readonly kind: 'text'; readonly enumeration: string | null }
  /** Lists of members of an enumeration with at most 31 of them: one bit each; -1 is unknown. */
  | { readonly kind: 'bits'; readonly enumeration: string }
  /** Other lists: an array of the element's representation; undefined is unknown. */
  | { readonly kind: 'list'; readonly element: Representation }
  /** Lists of records: the entries as they stand in the input; undefined is unknown. */
  | { readonly kind: 'entries'; readonly record: string };

/** Integers that doubles hold exactly, and that survive further exact steps. */
export const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** The years 1 to 9999. */
export const [FIRST_DAY, LAST_DAY] = [BigInt(workdays.FIRST_DAY), BigInt(workdays.LAST_DAY)];
/** See the runtime: more than 15 digits of a decimal do not survive a double. */
const LARGEST_SCALED_DECIMAL = 10n ** 15n;
const MOST_BITS = 31;

/** The largest integer that is at most n ÷ d. */
export const floorDivide = (n: bigint, d: bigint): bigint => (n - (((n % d) + d) % d)) / d;

/** Limits of a number in units of 1/scale: what the declared range and the exactness of doubles allow. */
export function scaledLimits(low: Rational | null, high: Rational | null, decimals: number): { scale: bigint; low: bigint; high: bigint } {
  const scale = 10n ** BigInt(decimals);
  const most = decimals === 0 ? LARGEST_SAFE : LARGEST_SCALED_DECIMAL;
  const lowest = low ? -floorDivide(-low.n * scale, low.d) : -most;
  const highest = high ? floorDivide(high.n * scale, high.d) : most;
  return { scale, low: lowest < -most ? -most : lowest, high: highest > most ? most : highest };
}

/** The representation of facts, amounts and list elements of a type. `memberCount` gives the size of an enumeration. */
export function representationOf(type: ValueType, memberCount: (enumeration: string) => number): Representation {
  switch (type.kind) {
    case 'boolean':
      return { kind: 'truth' };
    case 'text':
      return { kind: 'text', enumeration: null };
    case 'enumeration':
      return { kind: 'text', enumeration: type.enumeration };
    case 'date':
      return { kind: 'scaled', scale: 1n, low: FIRST_DAY, high: LAST_DAY };
    case 'number':
      return type.decimals === null || type.decimals > 14 ? { kind: 'exact' } : { kind: 'scaled', ...scaledLimits(type.low, type.high, type.decimals) };
    case 'record':
      throw new Error('rule program: a record stands in a list only');
    case 'list':
      if (type.element.kind === 'record') return { kind: 'entries', record: type.element.record };
      if (type.element.kind === 'enumeration' && memberCount(type.element.enumeration) <= MOST_BITS) return { kind: 'bits', enumeration: type.element.enumeration };
      return { kind: 'list', element: representationOf(type.element, memberCount) };
  }
}

/** Code that is true when a variable holds the unknown value. */
export function unknownTest(name: string, representation: Representation): string {
  switch (representation.kind) {
    case 'scaled':
      return `${name} !== ${name}`;
    case 'truth':
      return `${name} === UNKNOWN`;
    case 'bits':
      return `${name} < 0`;
    default:
      return `${name} === undefined`;
  }
}

/** Code that is true when a variable holds a known value. */
export function knownTest(name: string, representation: Representation): string {
  return representation.kind === 'bits' ? `${name} >= 0` : unknownTest(name, representation).replace('!==', '#').replace('===', '!==').replace('#', '===');
}

/** The unknown value itself. */
export function unknownValue(representation: Representation): string {
  switch (representation.kind) {
    case 'scaled':
      return 'NaN';
    case 'truth':
      return 'UNKNOWN';
    case 'bits':
      return '-1';
    default:
      return 'undefined';
  }
}
