/**
 * Facts that are not known and are read more than once: one part at a time of the values that such a fact can have is assumed, and what all parts say
 * stands. Three-valued logic alone combines the answers of a fact with itself (f and not f). Reached only where something is undetermined without it.
 */
import type { Consequence, Decision, Outcome, Reason, Result, ResultValue } from './result.ts';
import { NO, YES } from './truth.ts';
import { valueAt, valuesApart, type Steps } from './turning-points.ts';
import { undetermined, type Answer } from './undetermined.ts';

/**
 * A fact by name and by its path in the input, with one value of each part (null, as the last, where it may be absent), or with the steps that are cut into parts when the other
 * facts are known.
 */
export type PartedFact = readonly [name: string, record: string, field: string, values: readonly unknown[] | Steps];

/** What may be assumed for one item: facts that are read more than once, which may decide, and others, which show whether these matter. `order` is that of missing facts. */
export interface Parts {
  readonly order: readonly string[];
  readonly deciding: readonly PartedFact[];
  readonly others: readonly PartedFact[];
  /** So many combinations are tried at most, where it is not as many as of other questions. */
  readonly most?: number;
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
}

/** What has come about in a search. */
interface Seen {
  readonly possible: Outcome[];
  readonly missing: string[];
  readonly reasons: Reason[];
}

/** One search: the input in which facts are assumed one after the other. */
interface Search<A> extends Seen {
  readonly ask: (input: Facts) => A;
  readonly parts: Parts;
  /** Of its own, as far as facts are assumed in it. */
  input: Facts;
  readonly own: [record: string, fields: Record<string, unknown>][];
  readonly assumed: PartedFact[];
  /** Nothing that can still come about changes the answer. */
  readonly isEnough: (seen: Seen) => boolean;
}

const NOTHING: readonly never[] = [];
const ONLY_VALUE: readonly Outcome[] = ['value'];

function add<T>(list: T[], values: readonly T[]): void {
  for (const value of values) if (!list.includes(value)) list.push(value);
}

const has = (list: readonly unknown[], values: readonly unknown[]): boolean => {
  for (const value of values) if (!list.includes(value)) return false;
  return true;
};

/** The fields of a record as they are given. */
const fieldsOf = (input: Facts, record: string): Facts => {
  const given = typeof input === 'object' && input !== null && Object.hasOwn(input, record) ? input[record] : undefined;
  return typeof given === 'object' && given !== null ? given as Facts : {};
};

const isSteps = (values: PartedFact[3]): values is Steps => !Array.isArray(values);

const mayBeAbsent = ([, , , values]: PartedFact): boolean => (isSteps(values) ? values.isOptional === true : values.includes(null));

/** What the input says of a fact; undefined for what its fields inherit (a fact may be called `constructor`). */
function givenOf(input: Facts, [, record, field]: PartedFact): unknown {
  const fields = fieldsOf(input, record);
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Not given, or nothing that the fact can be, as far as its parts tell: what cannot be read is not known either. */
function isNotGiven(input: Facts, fact: PartedFact): boolean {
  const [values, given] = [fact[3], givenOf(input, fact)];
  if (given === undefined || given === null) return given === undefined || !mayBeAbsent(fact);
  if (!isSteps(values)) return typeof given !== typeof values[0] || given !== given;
  if (values.scale === 0) return typeof given !== 'string';
  const step = typeof given === 'number' ? Math.round(given * values.scale) : NaN;
  return !(step >= values.low && step <= values.high);
}

/** The input with a value of a fact: the same object each time, so that thousands of questions need none. */
function assume<A>(search: Search<A>, [, record, field]: PartedFact, value: unknown): Facts {
  let at = 0;
  while (at < search.own.length && search.own[at]![0] !== record) at++;
  const fields = search.own[at]?.[1];
  if (fields && Object.hasOwn(fields, field)) fields[field] = value;
  else {
    search.own[at] = [record, { ...fieldsOf(search.input, record), [field]: value }];
    search.input = { ...search.input, [record]: search.own[at]![1] };
  }
  return search.input;
}

type Tried = readonly [fact: PartedFact, values: readonly unknown[]];

/** Do the first and the last of its steps decide apart, and is nothing else to be seen? Most questions that stay open end here, before any step between is looked for. */
function endsDiffer<A extends Answered>(search: Search<A>, fact: PartedFact, steps: Steps): boolean {
  const [first, last] = [steps.low, steps.high].map((step) => search.ask(assume(search, fact, valueAt(steps, step)))) as [A, A];
  if (first.outcome === 'undetermined' || last.outcome === 'undetermined' || keyOf(first) === keyOf(last)) return false;
  add(search.possible, [first.outcome, last.outcome]);
  add(search.missing, [fact[0]]);
  return search.isEnough(search);
}

/** A fact with one value of each part, at most `most` of them; null where these cannot be told now, 'enough' where no more needs to be tried. */
function triedOf<A extends Answered>(search: Search<A>, fact: PartedFact, most: number): Tried | 'enough' | null {
  const [, , , given] = fact;
  if (!isSteps(given)) return given.length <= most ? [fact, given] : null;
  const before = givenOf(search.input, fact);
  const isEnough = most > 1 && endsDiffer(search, fact, given);
  const values = isEnough ? null : valuesApart(given, (value) => assume(search, fact, value));
  assume(search, fact, before);
  return isEnough ? 'enough' : values && values.length <= most ? [fact, values] : null;
}

/** Of those that may be tried, the first whose parts can be told. */
function firstOf<A extends Answered>(search: Search<A>, facts: readonly PartedFact[], most: number, may: (fact: PartedFact) => boolean): Tried | 'enough' | null {
  for (const fact of facts) {
    const tried = may(fact) ? triedOf(search, fact, most) : null;
    if (tried) return tried;
  }
  return null;
}

/**
 * The fact to try next: one that is missing; where only other things are said to be, one that is not given may stand behind them. What has been tried
 * is given. `room`: how many combinations may still be tried.
 */
function nextFact<A extends Answered>(search: Search<A>, { missing }: Answered, room: number): Tried | 'enough' | null {
  const { input, assumed, parts: { deciding, others } } = search;
  // one that the input says is absent is known, and may be missing all the same
  const isMissing = (fact: PartedFact): boolean => missing.includes(fact[0]) && !assumed.includes(fact) && !(mayBeAbsent(fact) && givenOf(input, fact) === null);
  return firstOf(search, deciding, room, isMissing) ?? firstOf(search, others, Math.min(room, MOST_OF_OTHERS), isMissing) ?? firstOf(search, deciding, room, (fact) => !assumed.includes(fact) && isNotGiven(input, fact));
}

/** The same for what decides in the same way. */
const keyOf = ({ outcome, value }: Answered): string => (value === undefined ? outcome : `${outcome} ${JSON.stringify(value)}`);

/** Notes what comes about where nothing more is tried; null where that is enough. */
function note<A extends Answered>(search: Search<A>, answered: A): Found<A> | null {
  const { outcome, missing, possible, reasons = NOTHING } = answered;
  const isOpen = outcome === 'undetermined';
  add(search.possible, isOpen ? possible ?? NOTHING : [outcome]);
  if (isOpen) {
    add(search.missing, missing);
    add(search.reasons, reasons);
  }
  return search.isEnough(search) ? null : { key: isOpen ? null : keyOf(answered), whole: isOpen ? null : answered };
}

/** Null where what has come about is enough. */
function explore<A extends Answered>(search: Search<A>, answered: A, room: number): Found<A> | null {
  const tried = answered.outcome === 'undetermined' ? nextFact(search, answered, room) : null;
  if (tried === 'enough') return null;
  if (!tried) return note(search, answered);
  const [fact, values] = tried;
  const left = Math.floor((search.parts.others.includes(fact) ? Math.min(room, MOST_OF_OTHERS) : room) / values.length);
  const before = givenOf(search.input, fact);
  const keys: (string | null)[] = [];
  let whole: A | null = null;
  search.assumed.push(fact);
  for (const value of values) {
    const found = explore(search, search.ask(assume(search, fact, value)), left);
    if (found === null) return null;
    if (keys.push(found.key) === 1) whole = found.whole;
    else if (found.key === null || found.key !== keys[0]) {
      whole = null;
      add(search.missing, [fact[0]]);
      if (search.isEnough(search)) return null;
    }
  }
  search.assumed.pop();
  assume(search, fact, before);
  // the fact changes nothing: all parts are the same, or there is but one
  if (keys.every((key, i) => i === 0 || (key !== null && key === keys[0]))) return { key: keys[0]!, whole };
  return { key: keys.includes(null) ? null : `${fact[0]}(${keys.join()})`, whole: null };
}

/** What has come about, and the answer where it is always the same. */
interface Explored<A> {
  readonly whole: A | null;
  readonly seen: Seen;
}

/** Null where the answer stays as it is: none of the facts that may decide is unknown, or `isEnough` says so. */
function exploreAll<I extends object, A extends Answered>(answered: Answered, ask: (input: I) => A, given: I, parts: Parts, isEnough: Search<A>['isEnough']): Explored<A> | null {
  const input = given as Facts;
  if (!parts.deciding.some((fact) => answered.missing.includes(fact[0]) || isNotGiven(input, fact))) return null;
  const search: Search<A> = { ask: ask as unknown as Search<A>['ask'], parts, input, own: [], assumed: [], possible: [], missing: [], reasons: [], isEnough };
  const found = explore(search, answered as A, parts.most ?? MOST_COMBINATIONS);
  return found && { whole: found.whole, seen: search };
}

/** Has everything come about that is said to be possible, and does everything change something that is said to be missing? Then all stays as it is said. */
const confirms = ({ possible, missing, reasons = NOTHING }: Answered) => (seen: Seen): boolean =>
  missing.length > 0 && has(seen.possible, possible ?? NOTHING) && has(seen.missing, missing) && has(seen.reasons, reasons);

/** What is left of an undetermined answer. A fact behind one that was not known before is named only where no other is. */
function narrowed({ possible, missing, reasons = NOTHING }: Answered, found: Seen, order: readonly string[]): Decision {
  const known = missing.filter((name) => found.missing.includes(name));
  return undetermined('', (possible ?? NOTHING).filter((outcome) => found.possible.includes(outcome)), {
    missing: known.length > 0 ? known : found.missing, reasons: [...new Set([...reasons.filter((reason) => found.reasons.includes(reason)), ...found.reasons])],
  }, order);
}

/**
 * A decision with the unknown facts tried, where it is undetermined. `ask` gives it from an input without trying any.
 */
export function settled<I extends object>(decision: Decision, ask: (input: I) => Decision, input: I, parts: Parts): Decision {
  if (decision.outcome !== 'undetermined' || input === AS_GIVEN) return decision;
  const found = exploreAll(decision, ask, input, parts, confirms(decision));
  return found === null ? decision : found.whole ?? { ...narrowed(decision, found.seen, parts.order), provision: decision.provision };
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
  const found = exploreAll(result, ask, input, parts, confirms(result));
  if (found === null) return result;
  const { possible: _, reasons: __, ...rest } = result;
  if (found.whole) return { ...rest, outcome: found.whole.outcome, value: found.whole.value, missing: NOTHING };
  const { missing, possible, reasons } = narrowed(result, found.seen, parts.order);
  return { ...rest, missing, ...(possible ? { possible } : {}), ...(reasons.length > 0 ? { reasons } : {}) };
}

/** The value of a definition; undefined where it is not known. */
export function settledValue<T, I extends object>(value: T | undefined, ask: (input: I) => Valued, input: I, parts: Parts): T | undefined {
  if (value !== undefined) return value;
  // one fact that changes it is enough
  return (exploreAll(ask(input), ask, input, parts, ({ missing }) => missing.length > 0)?.whole?.value ?? undefined) as T | undefined;
}

/** An answer, or what it lacks, as a decision. */
function answered(holds: Answer): Answered {
  return typeof holds === 'object' ? { outcome: 'undetermined', missing: holds.missing, possible: ONLY_VALUE, reasons: holds.reasons } : { outcome: 'value', value: holds === YES, missing: NOTHING };
}

/** Does the case of an effect hold? */
export function settledAnswer<I extends object>(holds: Answer, ask: (input: I) => Answer, input: I, parts: Parts): Answer {
  if (typeof holds !== 'object') return holds;
  const own = answered(holds);
  const found = exploreAll(own, (assumed: I) => answered(ask(assumed)), input, parts, confirms(own));
  if (found === null) return holds;
  return found.whole ? (found.whole.value ? YES : NO) : narrowed(own, found.seen, parts.order);
}

/** A value that an effect gives, or what it lacks, as a decision. */
function given<Given extends Consequence>(consequence: Given): Answered & { readonly consequence: Given } {
  const { value, missing = NOTHING, reasons = NOTHING } = consequence;
  return value === null ? { outcome: 'undetermined', missing, possible: ONLY_VALUE, reasons, consequence } : { outcome: 'value', value, missing, consequence };
}

/** The value that an effect gives a fact: the only one, and otherwise what it lacks. */
export function settledGiven<Given extends Consequence, I extends object>(consequence: Given, ask: (input: I) => Given, input: I, parts: Parts): Given {
  if (consequence.value !== null) return consequence;
  const own = given(consequence);
  const found = exploreAll(own, (assumed: I) => given(ask(assumed)), input, parts, confirms(own));
  if (found === null) return consequence;
  if (found.whole) return found.whole.consequence;
  const { missing, reasons } = narrowed(own, found.seen, parts.order);
  const { missing: _, reasons: __, ...rest } = consequence;
  return { ...rest, ...(missing.length > 0 ? { missing } : {}), ...(reasons.length > 0 ? { reasons } : {}) } as Given;
}
