/**
 * Facts that are not known and are read more than once: one part at a time of the values that such a fact can have is assumed, and what all parts say
 * stands. Three-valued logic alone combines the answers of a fact with itself (f and not f). Reached only where something is undetermined without it.
 */
import type { Decision, Outcome, Reason, Result, ResultValue } from './result.ts';
import { undetermined } from './undetermined.ts';

/** A fact by name and by its path in the input, with one value of each part; null, as the last, where it may be absent. */
export type PartedFact = readonly [name: string, record: string, field: string, values: readonly unknown[]];

/** What may be assumed for one item: facts that are read more than once, which may decide, and others, which show whether these matter. `order` is that of missing facts. */
export interface Parts {
  readonly order: readonly string[];
  readonly deciding: readonly PartedFact[];
  readonly others: readonly PartedFact[];
}

/** Stands for the input where nothing is to be tried; no input is it. */
export const AS_GIVEN = /* @__PURE__ */ Object.freeze({}) as never;

/** Combinations of one question that are tried at most, and of facts that cannot decide; what is left then stays unknown. */
const MOST_COMBINATIONS = 64;
const MOST_OF_OTHERS = 8;

interface Answered {
  readonly outcome: Outcome;
  readonly value?: ResultValue;
  readonly missing: readonly string[];
  readonly possible?: readonly Outcome[] | null;
  readonly reasons?: readonly Reason[];
}

type Facts = Readonly<Record<string, unknown>>;

/** What the parts come to. `key`: the same for what decides in the same way; null where something else is open. `whole`: the answer where all parts give it. */
interface Found<A> {
  readonly key: string | null;
  readonly whole: A | null;
  readonly possible: readonly Outcome[];
  readonly missing: readonly string[];
  readonly reasons: readonly Reason[];
}

const NOTHING: readonly never[] = [];

function foundIn<A extends Answered>(answered: A): Found<A> {
  const { outcome, value, missing, possible, reasons = NOTHING } = answered;
  if (outcome === 'undetermined') return { key: null, whole: null, possible: possible ?? NOTHING, missing, reasons };
  return { key: `${outcome} ${JSON.stringify(value)}`, whole: answered, possible: [outcome], missing: NOTHING, reasons: NOTHING };
}

/** The fields of a record as they are given. */
const fieldsOf = (input: Facts, record: string): Facts => {
  const given = typeof input === 'object' && input !== null && Object.hasOwn(input, record) ? input[record] : undefined;
  return typeof given === 'object' && given !== null ? given as Facts : {};
};

const isNotGiven = (input: Facts, [, record, field]: PartedFact): boolean => fieldsOf(input, record)[field] === undefined;

/**
 * The fact to try next: one that is missing; where only other things are said to be, one that is not given may stand behind them. What has been tried
 * is given. `room`: how many combinations may still be tried.
 */
function nextFact({ missing }: Answered, input: Facts, { deciding, others }: Parts, room: number): PartedFact | undefined {
  // one that the input says is absent is known, and may be missing all the same
  const isMissing = (most: number) => ([name, record, field, values]: PartedFact): boolean => values.length <= most && missing.includes(name) && !values.includes(fieldsOf(input, record)[field]);
  return deciding.find(isMissing(room)) ?? others.find(isMissing(Math.min(room, MOST_OF_OTHERS))) ?? deciding.find((fact) => fact[3].length <= room && isNotGiven(input, fact));
}

function explore<A extends Answered>(ask: (input: Facts) => A, input: Facts, answered: A, parts: Parts, room: number): Found<A> {
  const fact = answered.outcome === 'undetermined' ? nextFact(answered, input, parts, room) : undefined;
  if (!fact) return foundIn(answered);
  const [name, record, field, values] = fact;
  const left = Math.floor((parts.others.includes(fact) ? Math.min(room, MOST_OF_OTHERS) : room) / values.length);
  const found = values.map((value) => {
    const assumed = { ...input, [record]: { ...fieldsOf(input, record), [field]: value } };
    return explore(ask, assumed, ask(assumed), parts, left);
  });
  const keys = found.map((part) => part.key);
  // the fact changes nothing: all parts are the same, or there is but one
  if (keys.every((key, i) => i === 0 || (key !== null && key === keys[0]))) return found[0]!;
  return {
    key: keys.includes(null) ? null : `${name}(${keys.join()})`, whole: null,
    possible: found.flatMap((part) => part.possible), missing: [name, ...found.flatMap((part) => part.missing)], reasons: found.flatMap((part) => part.reasons),
  };
}

/** What is left of an undetermined answer. A fact behind one that was not known before is named only where no other is. */
function narrowed<A extends Answered>({ possible, missing, reasons = NOTHING }: Answered, found: Found<A>, order: readonly string[]): Decision {
  const known = missing.filter((name) => found.missing.includes(name));
  return undetermined('', (possible ?? NOTHING).filter((outcome) => found.possible.includes(outcome)), {
    missing: known.length > 0 ? known : [...new Set(found.missing)], reasons: [...new Set([...reasons.filter((reason) => found.reasons.includes(reason)), ...found.reasons])],
  }, order);
}

/** Null where none of the facts that may decide is unknown. */
function exploreAll<I extends object, A extends Answered>(answered: A, ask: (input: I) => A, input: I, parts: Parts): Found<A> | null {
  const facts = input as Facts;
  if (!parts.deciding.some((fact) => answered.missing.includes(fact[0]) || isNotGiven(facts, fact))) return null;
  return explore(ask as unknown as (input: Facts) => A, facts, answered, parts, MOST_COMBINATIONS);
}

/**
 * A decision with the unknown facts tried, where it is undetermined. `ask` gives it from an input without trying any.
 */
export function settled<I extends object>(decision: Decision, ask: (input: I) => Decision, input: I, parts: Parts): Decision {
  if (decision.outcome !== 'undetermined' || input === AS_GIVEN) return decision;
  const found = exploreAll(decision, ask, input, parts);
  return found === null ? decision : found.whole ?? { ...narrowed(decision, found, parts.order), provision: decision.provision };
}

/** What a definition says: its value, or what it lacks. */
export interface Valued extends Decision {
  readonly value: ResultValue;
}

/** The decision of a definition with its value. */
export function valued(decision: Decision, value: ResultValue | undefined): Valued {
  return { ...decision, value: decision.outcome === 'value' ? value ?? null : null };
}

/** The same for the result of a definition: the only value, and otherwise what it lacks. */
export function settledResult<I extends object>(result: Result, ask: (input: I) => Valued, input: I, parts: Parts): Result {
  if (result.outcome !== 'undetermined' || input === AS_GIVEN) return result;
  const found = exploreAll(ask(input), ask, input, parts);
  if (found === null) return result;
  const { possible: _, reasons: __, ...rest } = result;
  if (found.whole) return { ...rest, outcome: found.whole.outcome, value: found.whole.value, missing: NOTHING };
  const { missing, possible, reasons } = narrowed(result, found, parts.order);
  return { ...rest, missing, ...(possible ? { possible } : {}), ...(reasons.length > 0 ? { reasons } : {}) };
}

/** The value of a definition; undefined where it is not known. */
export function settledValue<T, I extends object>(value: T | undefined, ask: (input: I) => Valued, input: I, parts: Parts): T | undefined {
  if (value !== undefined) return value;
  return (exploreAll(ask(input), ask, input, parts)?.whole?.value ?? undefined) as T | undefined;
}
