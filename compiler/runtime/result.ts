/** What an evaluator answers: decisions (fast, constant objects) and results (the JSON form of the command line). */
import type { CourseAllocation } from './course-allocation.ts';
import { YES, type Truth } from './truth.ts';

export type Outcome =
  | 'met' | 'violated' | 'deviates' | 'notApplicable' | 'undetermined' | 'conflict' | 'entitled' | 'notEntitled' | 'value';

/** Why something is undetermined, other than a missing fact or an open decision. */
export type Reason = 'divisionByZero' | 'noValue' | 'fractionalDays' | 'noEntries' | 'noSuchDate' | 'noWorkday' | 'noCalendar' | 'samePlace' | 'tooManyWays' | 'conflict';

/** The answer of one rule. A decided answer is one constant frozen object per rule and outcome. */
export interface Decision {
  readonly outcome: Outcome;
  /** 第三點第四款 */
  readonly provision: string;
  /** Chinese names of the facts and decisions that would settle it (選課.學分), source order, no repeats; empty when decided. */
  readonly missing: readonly string[];
  /** Outcomes that can still come about; null when decided. */
  readonly possible: readonly Outcome[] | null;
  readonly reasons: readonly Reason[];
}

export interface Because {
  readonly provision: string;
  readonly text: string;
  /** By alias: facts, definitions and bound phrases as shown to people (15 學分). */
  readonly values: Readonly<Record<string, string>>;
  /** The item or proviso that this is about, where a result has several: those required by a conclusion, the two sides of a conflict. */
  readonly name?: string;
  /** What the required item says. */
  readonly outcome?: Outcome;
  /** Title of the other regulation whose words these are; `name` is what is read of it. */
  readonly regulation?: string;
}

/** A value handed out with a conclusion; null when it is not known, and then `missing` says what it lacks. */
export interface Produced {
  readonly value: ResultValue;
  readonly unit?: string;
  readonly missing?: readonly string[];
}

/**
 * The value that a rule in effect gives a fact. Null when it is not known, and then `missing` or `reasons` say why; and null where the rule says that there is none, and then
 * `shown` is 無.
 */
export interface Consequence<Record extends string = string, Field extends string = string, Value extends ResultValue = ResultValue, Unit extends string = string> {
  /** Aliases, as in the input. */
  readonly record: Record;
  readonly field: Field;
  /** 選課, 成績 */
  readonly names: readonly [record: string, field: string];
  readonly value: Value;
  /** Where the fact is a field of entries: of which list, and the places of those that get the value, from 0; left out where the list is not known. */
  readonly list?: readonly [record: string, field: string];
  readonly entries?: readonly number[];
  /** Places of the entries of which it is not known. */
  readonly open?: readonly number[];
  readonly unit?: Unit;
  /** As people read it: 0 分. */
  readonly shown?: string;
  readonly missing?: readonly string[];
  readonly reasons?: readonly Reason[];
}

/** A number is exact; a fraction that no decimal can write is text ("25/3"); members by alias; dates as 2016-09-01. */
export type ResultValue = number | string | boolean | readonly (number | string | boolean)[] | null;

/** An effect that may come about besides the others. */
export interface OpenEffect {
  readonly effect: string;
  readonly missing: readonly string[];
  readonly reasons?: readonly Reason[];
}

/** The result of one rule, definition or decision as JSON. */
export interface Result {
  readonly outcome: Outcome;
  readonly value: ResultValue;
  readonly unit?: string;
  readonly missing: readonly string[];
  readonly possible?: readonly Outcome[];
  readonly reasons?: readonly Reason[];
  readonly because: readonly Because[];
  readonly caveats?: readonly string[];
  readonly effects?: readonly string[];
  /** Effects of which it is not known whether their case holds (效果 … 時：…), with what would tell. */
  readonly openEffects?: readonly OpenEffect[];
  /** What the effects say that give a fact a value, in source order. */
  readonly consequences?: readonly Consequence[];
  /** By alias: what a conclusion that is reached hands out. */
  readonly produces?: Readonly<Record<string, Produced>>;
  /** Of a 科目表 that applies to a known list: how the courses count, and why they are not enough. */
  readonly allocation?: CourseAllocation;
}

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The constant decision of a rule for one outcome. */
export function decided(outcome: Outcome, provision: string): Decision {
  return Object.freeze({ outcome, provision, missing: NOTHING, possible: null, reasons: NOTHING });
}

/** What a generated module gives for the explanation of one item. */
export interface Explained {
  readonly text: string;
  /** Alias → shown value; undefined ones (unknown facts) are left out. */
  readonly values: readonly (readonly [alias: string, shown: string | undefined])[];
  readonly caveats: readonly string[];
  readonly effects: readonly string[];
  /** Pairs of provisos of which neither comes before the other, each with the condition under which they collide. */
  readonly conflicts?: readonly (readonly [Truth, ConflictSide, ConflictSide])[];
  /** Provisions of other regulations that are read. */
  readonly cites?: readonly (ConflictSide & { readonly regulation: string })[];
}

/** One side of a conflict: a proviso with its provision and the words of that. */
export interface ConflictSide {
  readonly name: string;
  readonly provision: string;
  readonly text: string;
}

/** Both sides of every conflict that has come about, each side once. */
function conflictSides({ conflicts = [] }: Explained): Because[] {
  const sides = conflicts.flatMap(([truth, ...pair]) => (truth === YES ? pair : []));
  return [...new Map(sides.map((side) => [side.name, { ...side, values: {} }])).values()];
}

function because(provision: string, explained: Explained): Because {
  const known = explained.values.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { provision, text: explained.text, values: Object.fromEntries(known) };
}

/** Effects follow from an entitlement, from a case that has come about and from a breach; a duty that is met has none. */
export function takesEffect(outcome: Outcome): boolean {
  return outcome === 'value' || outcome === 'entitled' || outcome === 'violated';
}

/** The full result of a decision; `value` and `unit` for definitions only. */
export function result(decision: Decision, explained: Explained, value: ResultValue = null, unit: string | null = null): Result {
  const { outcome, missing, possible, reasons } = decision;
  return {
    outcome,
    value,
    ...(unit === null ? {} : { unit }),
    missing,
    ...(possible ? { possible } : {}),
    ...(reasons.length > 0 ? { reasons } : {}),
    because: [because(decision.provision, explained), ...(explained.cites ?? []).map((cite) => ({ ...cite, values: {} })), ...(outcome === 'conflict' ? conflictSides(explained) : [])],
    ...(explained.caveats.length > 0 ? { caveats: explained.caveats } : {}),
    ...(explained.effects.length > 0 && takesEffect(outcome) ? { effects: explained.effects } : {}),
  };
}
