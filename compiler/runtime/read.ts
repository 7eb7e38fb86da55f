/**
 * Reading single facts. Whatever is missing, of the wrong type or out of range reads as unknown (NaN, undefined, UNKNOWN): it can neither
 * pass nor fail a rule. The input check reports the same values with their path.
 */
import { LARGEST_SCALED_DECIMAL, parseRational, scaleDecimal } from './decimal.ts';
import { MOST_ENTRIES } from './entries.ts';
import { orderExact, rational, type MaybeRational, type Rational } from './rational.ts';
import { NO, UNKNOWN, YES, type Truth } from './truth.ts';

const EMPTY_RECORD = /* @__PURE__ */ Object.freeze({});

/**
 * The record itself, or an empty one for anything that is not an object (null, text). An array may pass: none of its properties reads as a
 * fact, except `length`, which is read through `own`.
 */
export function asRecord<T extends object>(value: T | null | undefined): T {
  return typeof value === 'object' && value !== null ? value : (EMPTY_RECORD as T);
}

/** An own property, for names that other objects have too (constructor, __proto__, length). */
export function own<T extends object, K extends keyof T>(record: T, key: K): T[K] | undefined {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key) && !Array.isArray(record) ? record[key] : undefined;
}

/** An integer from low to high, otherwise NaN. */
export function readInteger(value: unknown, low: number, high: number): number {
  return Number.isInteger(value) && (value as number) >= low && (value as number) <= high ? (value as number) + 0 : NaN;
}

/** A decimal as an integer of 1/scale; `low` and `high` are scaled too. NaN outside them or with more places than the scale has. */
export function readDecimal(value: unknown, scale: number, low: number, high: number): number {
  if (typeof value !== 'number') return NaN;
  const scaled = scaleDecimal(value, scale);
  return scaled >= low && scaled <= high ? scaled : NaN;
}

/** Any exact number: a number of at most 15 digits, or a fraction written as text ("25/3"); other numbers as text are refused. */
export function readRational(value: unknown, low: Rational | null, high: Rational | null): MaybeRational {
  const exact = typeof value === 'string' ? (value.includes('/') ? parseRational(value) : null) : typeof value === 'number' ? numberToRational(value) : null;
  if (!exact || (low && orderExact(exact, low) < 0) || (high && orderExact(exact, high) > 0)) return undefined;
  return exact;
}

function numberToRational(value: number): Rational | null {
  if (Number.isSafeInteger(value)) return rational(BigInt(value));
  for (let scale = 10; scale <= LARGEST_SCALED_DECIMAL; scale *= 10) {
    const scaled = scaleDecimal(value, scale);
    if (scaled === scaled) return rational(BigInt(scaled), BigInt(scale));
  }
  return null;
}

/** true and false; anything else is unknown. */
export function readBoolean(value: unknown): Truth {
  return value === true ? YES : value === false ? NO : UNKNOWN;
}

/** A text; undefined for anything else. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A list as a set of bits, by the bit of each member (-1: no such member); -1 when it is not a list, too long, or has something else in it. */
export function readMembers(value: unknown, bitOf: (member: unknown) => number): number {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return -1;
  let bits = 0;
  for (const member of value) {
    const bit = bitOf(member);
    if (bit < 0) return -1;
    bits |= bit;
  }
  return bits;
}

/** A list of values read one by one; undefined when it is not a list, too long, or one value cannot be read. */
export function readList<T extends number | string | object>(value: unknown, read: (element: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return undefined;
  const list: T[] = [];
  for (const element of value) {
    const one = read(element);
    if (one === undefined || one !== one) return undefined;
    list.push(one);
  }
  return list;
}

/** 有: is an optional fact there? null says that it is not; a missing key or a value that cannot be read says nothing. */
export function presence(raw: unknown, known: boolean): Truth {
  return raw === null ? NO : known ? YES : UNKNOWN;
}

/** An authority's decision: YES granted, NO refused; undecided, missing and unreadable ones are UNKNOWN. */
export function readDecision(value: unknown): Truth {
  return value === 'granted' ? YES : value === 'refused' ? NO : UNKNOWN;
}

/** An exact number as text, for lists of numbers that are not scaled. */
export function rationalKey(value: MaybeRational): string | undefined {
  return value && `${value.n}/${value.d}`;
}
