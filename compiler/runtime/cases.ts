/**
 * Values of which it is not known which case gives them: all that can come about are tried, and what they agree on stands. Reached only where a
 * condition is unknown without it, so plain arrays and functions are fine here.
 */
import { NO, UNKNOWN, type Truth } from './truth.ts';

/** A value with more possibilities is not known; neither is what more combinations of them say. */
const MOST_REACHED = 64;
const MOST_COMBINATIONS = 1024;

/** The possibilities of one value: with its unknown value alone where they cannot be told. */
type Cases<V extends readonly unknown[]> = { readonly [K in keyof V]: readonly V[K][] };

/** Visits each combination from place `at` on, in one list, until `visit` returns false; is it true of all? */
function visitFrom<V extends readonly unknown[]>(cases: readonly (readonly unknown[])[], at: number, chosen: unknown[], visit: (values: V) => boolean): boolean {
  if (at === cases.length) return visit(chosen as unknown as V);
  for (const value of cases[at]!) {
    chosen[at] = value;
    if (!visitFrom(cases, at + 1, chosen, visit)) return false;
  }
  return true;
}

/** Are there no more combinations than may be tried? */
function canTry(cases: readonly (readonly unknown[])[]): boolean {
  let count = 1;
  for (const values of cases) if ((count *= values.length) > MOST_COMBINATIONS) return false;
  return true;
}

/** What a condition says whatever the values turn out to be; UNKNOWN when that differs. */
export function agreeOverCases<V extends readonly unknown[]>(cases: Cases<V>, holds: (...values: V) => Truth): Truth {
  if (!canTry(cases)) return UNKNOWN;
  let answer: Truth | null = null;
  return visitFrom<V>(cases, 0, [], (values) => {
    const own = holds(...values);
    answer ??= own;
    return own !== UNKNOWN && own === answer;
  }) ? answer ?? UNKNOWN : UNKNOWN;
}

/** What is computed from every combination of the values; undefined when there are too many. */
export function valuesOverCases<V extends readonly unknown[], T>(cases: Cases<V>, compute: (...values: V) => T): readonly T[] | undefined {
  const found: T[] = [];
  return canTry(cases) && visitFrom<V>(cases, 0, [], (values) => found.push(compute(...values)) > 0) ? found : undefined;
}

const isFraction = (value: unknown): value is { readonly n: bigint; readonly d: bigint } => typeof value === 'object' && value !== null && 'n' in value && 'd' in value;
/** Equal for values that are the same. */
const keyOf = (value: unknown): unknown => (isFraction(value) ? `${value.n}/${value.d}` : value);
const isSame = (a: unknown, b: unknown): boolean => Object.is(a, b) || a === b || (isFraction(a) && isFraction(b) && a.n === b.n && a.d === b.d);

/** Adds values to those that have been found, each once; false when one of them is `unknown`, or there are too many to go on. */
export function addReached<T>(found: T[], values: readonly T[] | undefined, unknown: unknown): boolean {
  if (values === undefined) return false;
  for (const value of values) {
    if (Object.is(value, unknown)) return false;
    if (!found.some((one) => isSame(one, value))) found.push(value);
  }
  return found.length <= MOST_REACHED;
}

/**
 * Everything that a limit can be behind one authority's act: what it was where the grant may not count, and what the grant makes of each of them with each amount where it may.
 * Undefined when one of them cannot be told, or there are too many.
 */
export function grantedLimits<T, A>(limits: readonly T[] | undefined, counts: Truth, amounts: readonly A[], change: (limit: T, amount: A) => readonly T[] | undefined, unknown: T): readonly T[] | undefined {
  if (limits === undefined || counts === NO) return limits;
  const found = new Map<unknown, T>(counts === UNKNOWN ? limits.map((limit) => [keyOf(limit), limit]) : []);
  for (const limit of limits) {
    for (const amount of amounts) {
      const changed = change(limit, amount);
      if (changed === undefined || changed.some((value) => Object.is(value, unknown))) return undefined;
      for (const value of changed) found.set(keyOf(value), value);
    }
  }
  return found.size > MOST_COMBINATIONS || found.has(unknown) ? undefined : [...found.values()];
}

/** The only value that can come about, otherwise `unknown`. */
export function onlyReached<T>(found: readonly T[] | undefined, unknown: T): T {
  return found?.length === 1 ? found[0]! : unknown;
}
