/**
 * The typed rule program: executable rules only, every one with its provision. Names are resolved, bound phrases are constants,
 * units are converted (小時→分 never; 週→日 yes), numbers are exact. The emitters read this and nothing else.
 */

/** An exact number n/d in lowest terms, d > 0. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Where a rule, a definition or a constant stands in the law. */
export interface ProvisionRef {
  /** 第三點第四款 */
  readonly label: string;
  /** The words of that element (its own line), for docstrings and explanations. */
  readonly text: string;
}

export type ValueType =
  | { readonly kind: 'boolean' }
  /** `low`/`high` inclusive, null = open; `decimals` 0 = integer; null = any rational (only inside expressions). */
  | { readonly kind: 'number'; readonly unit: string | null; readonly decimals: number | null; readonly low: Rational | null; readonly high: Rational | null }
  | { readonly kind: 'enumeration'; readonly enumeration: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'text' }
  /** Enumeration members, numbers, days or records held by one subject (清單), in order. */
  | { readonly kind: 'list'; readonly element: ValueType }
  /** An entry of a list (修課紀錄); only as the element of a list. */
  | { readonly kind: 'record'; readonly record: string };

/** 四捨五入: half away from zero. 無條件捨去: towards zero. 無條件進位: away from zero. */
export type RoundingMode = 'halfAway' | 'truncate' | 'awayFromZero';

/** See `Expression` 'aggregate'. */
export type AggregateOperation = 'count' | 'sum' | 'max' | 'min' | 'mean' | 'deviation' | 'rank' | 'streak' | 'some' | 'all';

export interface ProgramName {
  readonly text: string;
  /** ASCII identifier (camelCase). */
  readonly alias: string;
}

export interface ProgramEnumeration {
  readonly name: ProgramName;
  readonly members: readonly ProgramName[];
}

export interface ProgramRecord {
  readonly name: ProgramName;
  readonly fields: readonly ProgramField[];
  /** Its other fields in the vocabulary. */
  readonly unread?: readonly ProgramName[];
}

export interface ProgramField {
  readonly name: ProgramName;
  readonly type: ValueType;
  /** 可缺: null is allowed and means absent. */
  readonly optional: boolean;
  /** Stated by calendars: no change of it is proposed. */
  readonly ofCalendar?: true;
}

/** A phrase of the law that rules depend on. */
export interface ProgramBinding {
  readonly name: ProgramName;
  /** 至少修十六學分 */
  readonly phrase: string;
  readonly provision: ProvisionRef;
  /** How its value reads in messages: 16 學分, 1/3, 延修生、畢業班. */
  readonly shown: string;
}

/** Fields of the entry: numbers or days that order (the first one first), and values that entries have in common. */
export interface Sequence {
  readonly order: readonly Expression[];
  readonly alike: readonly Expression[];
}

/** How the rule writes an aggregate of which `value` and `condition` hold what definitions say of an entry; for words only. Of a sum that came apart into several, `part` counts from 0. */
export interface WrittenAggregate {
  readonly value: Expression | null;
  readonly condition: Expression | null;
  readonly part: number;
}

/** Every expression node is a condition (boolean) or a value; `type` is given where it is not plain from the node. */
export type Expression =
  /** `written`: how the rule writes it, where its unit is kept in another: 60 小時 for 3600. */
  | { readonly op: 'number'; readonly value: Rational; readonly binding?: ProgramBinding; readonly written?: string }
  | { readonly op: 'boolean'; readonly value: boolean }
  /** A member of an enumeration, by its Chinese name. */
  | { readonly op: 'member'; readonly enumeration: string; readonly member: string }
  | { readonly op: 'text'; readonly value: string }
  /** Days since 1970-01-01. */
  | { readonly op: 'date'; readonly days: number; readonly binding?: ProgramBinding }
  | { readonly op: 'fact'; readonly record: string; readonly field: string; readonly type: ValueType }
  /** The value of another definition (computed once per evaluation). */
  | { readonly op: 'definition'; readonly definition: string; readonly type: ValueType }
  | { readonly op: 'and' | 'or'; readonly operands: readonly Expression[] }
  | { readonly op: 'not'; readonly operand: Expression }
  /** Numbers and dates: all six; members, texts, booleans: = and ≠ only. */
  | { readonly op: 'compare'; readonly operator: '<' | '≤' | '=' | '≥' | '>' | '≠'; readonly left: Expression; readonly right: Expression }
  /** Is the single value one of the set? */
  | { readonly op: 'in'; readonly value: Expression; readonly set: readonly Expression[]; readonly binding?: ProgramBinding }
  /** Is any / every member of a list fact in the set? An empty list: any = false, every = true. */
  | { readonly op: 'any' | 'every'; readonly list: Expression; readonly set: readonly Expression[]; readonly binding?: ProgramBinding }
  /** Is a 可缺 fact there? unknown when the key is missing, false when null. */
  | { readonly op: 'present'; readonly fact: Expression }
  /** `isKept`: `left` itself, in the unit that its own is kept in (hours × 60). */
  | { readonly op: 'add' | 'subtract' | 'multiply' | 'divide'; readonly left: Expression; readonly right: Expression; readonly isKept?: true }
  /** date + whole days */
  | { readonly op: 'addDays'; readonly date: Expression; readonly days: Expression }
  /** The last day of a period of whole months that is counted from a day, or back from it (negative); see `addMonths` of the runtime for days that a month lacks. */
  | { readonly op: 'addMonths'; readonly date: Expression; readonly months: Expression }
  /**
   * A limit that an authority may change: `original` unless the discretion is granted (准), then `granted`, in which
   * {op:'amount'} is the amount granted. Undecided: any of original, granted(low), granted(high); a comparison that gives the same
   * answer for all of them stands, otherwise it is unknown and misses the decision.
   */
  | { readonly op: 'discretionary'; readonly original: Expression; readonly discretion: string; readonly granted: Expression }
  /**
   * A limit that several authorities may change, or one under a requirement, in their order: each grant that counts makes `value` of what the limit was before ({op:'original'}
   * inside). It counts where the decision is 准 and the requirement holds. While that is not known the limit is any of what it can be, an open amount either end of
   * its range: a comparison that says the same of all stands, otherwise it is unknown and misses what is open. The same `limit` has the same grants everywhere.
   */
  | { readonly op: 'granted'; readonly limit: string; readonly original: Expression; readonly grants: readonly ProgramGrant[] }
  /** What the limit was before the grant around it. */
  | { readonly op: 'original' }
  | { readonly op: 'amount'; readonly discretion: string }
  /**
   * Over the entries of a list fact that meet `condition` (null: all of them). A list is complete or unknown; an unknown list is unknown.
   * - count: how many. sum, max, min, mean: of `value` (null: the numbers of the list themselves). An entry whose condition is unknown, or whose value is, makes the result
   *   unknown. sum of none is 0; max and min of none have no value; mean of none is a division by zero.
   * Where a comparison is open for it, the least and the greatest that count, sum, max, min and mean can come to are tried: entries of unknown conditions count or do not, a field
   * of unknown value has either end of its range. That needs sides that rise or fall with each aggregate (＋ － × round, ÷ by what is no aggregate or a count), each in it once.
   * - deviation: the standard deviation of the population; stands directly inside a 'round' only. Of none: a division by zero.
   * - rank: 1 + how many values are greater than `own` (1-2-2-4), or less where `isLeastFirst`. Only a rank has `own`, which reads no entry.
   * - streak: the longest run of entries that meet the condition, in the order of `sequence.order`, among those that have all of `sequence.alike` in common; every streak has a
   *   sequence. Where two of these stand in the same place of the order and only one meets the condition, nobody knows which came first: unknown.
   * - some, all: strong Kleene over the conditions of the entries (boolean); of none: false, true.
   */
  | { readonly op: 'aggregate'; readonly operation: AggregateOperation; readonly list: Expression; readonly element: string | null; readonly value: Expression | null; readonly condition: Expression | null; readonly type: ValueType; readonly own?: Expression; readonly isLeastFirst?: true; readonly sequence?: Sequence; readonly written?: WrittenAggregate }
  /**
   * Boolean: can the courses of `list` be allocated to `groups` so that every group meets its minima and the credits in all reach `totalCredits`? Courses are indivisible; each counts
   * for one group, or for one pair of `pairs`; what counts for a 組 counts for its 類別 as well. An entry belongs to a group when `key` gives one of `names` (null: any) and
   * `condition` holds (null: always). Stands only as the condition of the one duty of a norm. Inside, 'element' reads the entry.
   * A course that `key` gives a name of `printedCredits` has those credits, whatever the entry says; while its name is not known they are not.
   * What the minima and maxima are beyond those of the groups is said by `limits`, which `totalLimits` and the groups name by their places; see ProgramCourseLimit.
   * More courses never make it false: an entry of which `counts`, a condition or the key is unknown is tried as not there and as there in every group that it may belong to,
   * one of unknown credits as not there and as there with the most credits of its type. Both true or both false decide; otherwise it is unknown and misses those fields.
   */
  | { readonly op: 'allocation'; readonly list: Expression; readonly element: string; readonly key: Expression | null; readonly credits: Expression; readonly counts: Expression | null; readonly groups: readonly ProgramCourseGroup[]; readonly pairs: readonly (readonly [number, number])[]; readonly totalCredits: Rational | null; readonly totalPrinted?: string; readonly printedCredits?: readonly { readonly name: string; readonly credits: Rational }[]; readonly limits?: readonly ProgramCourseLimit[]; readonly totalLimits?: readonly number[] }
  /** A field of the entry that the aggregate or allocation around it looks at. Aggregates do not nest. */
  | { readonly op: 'element'; readonly record: string; readonly field: string; readonly type: ValueType }
  /** Rounded to `decimals` places (0: whole). */
  | { readonly op: 'round'; readonly mode: RoundingMode; readonly decimals: number; readonly operand: Expression; readonly binding?: ProgramBinding }
  /**
   * The first day from `date` on that is a working day: Monday to Friday and not in `holidays`, or in `workdays` (lists of days). Beyond the times of `within` (first and last
   * days, in pairs; unknown or not there: no bounds) the days off are not known. With `count`, a whole number: the working day that is so many behind `date`, which is not counted
   * itself; before it where `count` is negative, the day itself where it is 0.
   */
  | { readonly op: 'workday'; readonly date: Expression; readonly holidays: Expression; readonly workdays: Expression; readonly within?: Expression; readonly count?: Expression }
  /** How many working days there are behind `from` (not counted itself) up to `to`; where `to` comes first, before `from` down to `to`, and below 0. Every day counted lies in `within`. */
  | { readonly op: 'workdaysBetween'; readonly from: Expression; readonly to: Expression; readonly holidays: Expression; readonly workdays: Expression; readonly within?: Expression }
  /** How long it is from one day to another, in months or in years of twelve months (年, of age 歲), with the part that has begun: see `monthsBetween` of the runtime. */
  | { readonly op: 'elapsed'; readonly unit: '月' | '年' | '歲'; readonly from: Expression; readonly to: Expression }
  /** The greatest or the least of several numbers, or of several days. One that is not known makes it unknown; comparisons with it are those of each (`lower/extremes.ts`). */
  | { readonly op: 'extreme'; readonly isMost: boolean; readonly operands: readonly Expression[] };

/** What one authority makes of a limit: see Expression 'granted'. */
export interface ProgramGrant {
  readonly discretion: string;
  readonly requirement: Expression | null;
  readonly value: Expression;
}

/** A 類別 (`parent` -1) or a 組 of a 科目表; every 類別 stands before its 組. Minima are 0 and maxima null where nothing is said; all inclusive. */
export interface ProgramCourseGroup {
  readonly name: ProgramName;
  readonly parent: number;
  readonly names: readonly string[] | null;
  readonly condition: Expression | null;
  readonly minCourses: number;
  readonly maxCourses: number | null;
  /** No more credits than `maxCredits` are credited; a course of fewer than `eachLow` does not count here, of one with more `eachHigh` are credited. */
  readonly minCredits: Rational;
  readonly maxCredits: Rational | null;
  readonly eachLow: Rational;
  readonly eachHigh: Rational | null;
  /** The words that state the minima of courses and of credits; null where none do. */
  readonly printed?: { readonly courses: string | null; readonly credits: string | null };
  /** Places of the limits that exceptions change: of courses or credits in all, and of one course. */
  readonly limits?: readonly number[];
  readonly eachLimits?: readonly number[];
}

/**
 * A limit of a 科目表 that 但書 or 裁量 change. Of its cases the first whose condition holds gives the number, null where the limit falls away; one of them always holds. While a condition
 * is not known the limit is any of those up to the first that is known to hold, and a number that is not known is any number. What the allocation is whatever all limits turn out to be
 * stands; otherwise it is unknown and misses what these conditions and numbers lack. Below 0 is 0; credits go by the steps of their type.
 */
export interface ProgramCourseLimit {
  readonly binding: ProgramBinding;
  readonly counts: 'courses' | 'credits';
  readonly comparator: '<' | '≤' | '=' | '≥' | '>';
  readonly cases: readonly { readonly condition: Expression | null; readonly value: Expression | null }[];
  /** For explanations: what makes it another, where it does. */
  readonly changes: readonly ProgramLimitChange[];
}

/** A 但書 that is live, or a 裁量 that was granted where its requirement is met. */
export type ProgramLimitChange =
  | { readonly kind: 'proviso'; readonly name: ProgramName; readonly provision: ProvisionRef; readonly condition: Expression }
  | { readonly kind: 'discretion'; readonly name: ProgramName; readonly provision: ProvisionRef; readonly requirement: Expression | null };

/** Names of another regulation that are read, with the provision that says what they are; its label begins with title and version. */
export interface ProgramCite {
  /** 選課要點.學期上限, several with 、 */
  readonly name: string;
  /** Title of the other regulation. */
  readonly regulation: string;
  readonly provision: ProvisionRef;
}

/** Something with a provision, a name and facts it reads (by record.field, in source order). */
interface ProgramItem {
  readonly name: ProgramName;
  readonly provision: ProvisionRef;
  /** Facts read directly or through definitions, source order, no repeats. */
  readonly facts: readonly { readonly record: string; readonly field: string }[];
  /** Bindings read directly, source order. */
  readonly bindings: readonly ProgramBinding[];
  /** 另訂 that bear on it, readings that were adopted, roundings that the text does not print (推定): printed with every result. */
  readonly caveats: readonly string[];
  /** The other regulation that it belongs to, by alias: there for what this one reads of it. */
  readonly of?: string;
  /** What it reads of other regulations, directly or through definitions. */
  readonly cites?: readonly ProgramCite[];
  /**
   * Two provisos (但書) of one target, neither before the other, here or in a definition that this reads: when `condition` holds for an item that applies, its outcome is
   * conflict; when it is unknown, conflict is possible.
   */
  readonly conflicts?: readonly { readonly between: readonly [string, string]; readonly condition: Expression }[];
}

/** A 但書, for explanations and `fagui exceptions`; what it does stands in the expressions of its target already. */
export interface ProgramProviso {
  readonly name: ProgramName;
  readonly provision: ProvisionRef;
  readonly target: string;
  readonly condition: Expression;
  readonly effect: 'notApplicable' | 'duty' | 'value';
  readonly beats: readonly string[];
}

/**
 * A rule. Evaluation order: `applies` false → notApplicable; any exception true → notApplicable; then
 * - duty: every part `condition` true (or false for 不得) → met, any fails → violated (原則…: deviates);
 * - permission: `when` true → entitled, false → notEntitled;
 * - effects only: `when` true → value (the effects), false → notApplicable.
 * Effects and consequences go with entitled, value and violated.
 * Unknown conditions: the set of reachable outcomes; one left → that outcome, otherwise undetermined.
 */
export interface ProgramNorm extends ProgramItem {
  readonly kind: 'norm';
  readonly applies: Expression | null;
  readonly when: Expression | null;
  readonly exceptions: readonly Expression[];
  readonly duties: readonly { readonly modality: 'must' | 'mustNot' | 'principle' | 'principleNot'; readonly condition: Expression }[];
  readonly permission: { readonly modality: 'may' | 'mayOnlyIf'; readonly act: string } | null;
  /** In words, those that give a fact a value included. */
  readonly effects: readonly string[];
  /** Effects in words that come about only where `condition` holds, besides `effects`; where that is not known the outcome stays what it is. `conflicts` as of consequences. */
  readonly conditional?: readonly { readonly condition: Expression; readonly effects: readonly string[]; readonly conflicts?: ProgramItem['conflicts'] }[];
  readonly consequences?: readonly ProgramConsequence[];
}

/** What is given as a whole: the constants of a list, or that there is no such fact (無). */
export type GivenConstant = { readonly op: 'list'; readonly items: readonly Expression[] } | { readonly op: 'absent' };

/**
 * 效果 選課.成績 ＝ 0分: the value that a fact gets when the rule takes effect, for a program to record. An output: nothing of the same evaluation reads it back. A value
 * that is not known is null with what it lacks, and leaves the outcome as it is; so does one that reads what two provisos (`conflicts`) say differently.
 */
export interface ProgramConsequence {
  readonly record: ProgramName;
  readonly field: ProgramName;
  /** Of the field; never a list of records. */
  readonly type: ValueType;
  /** As among the effects. */
  readonly words: string;
  readonly value: Expression | GivenConstant;
  /** Of those entries of a list that meet the condition (null: all of them): an aggregate 'some', which is not asked whether there are any. */
  readonly entries?: Extract<Expression, { op: 'aggregate' }>;
  readonly conflicts?: ProgramItem['conflicts'];
}

/** A value by cases. Branches are tried in order; the checker has shown that they do not overlap. `otherwise` null: no value (undetermined), unless `isComplete`: see there.
 * A branch whose condition is unknown may hold or not: the value is one of those up to the first branch that holds. It is known when all of them are the same; a comparison that
 * reads it and gives the same answer for all of them stands (of several definitions, for all combinations). Where `otherwise` is null and no branch is known to hold, or one
 * of the values is unknown, so is the value. Lists are unknown when a condition is. */
export interface ProgramDefinition extends ProgramItem {
  readonly kind: 'definition';
  readonly type: ValueType;
  readonly branches: readonly { readonly condition: Expression; readonly value: Expression }[];
  readonly otherwise: Expression | null;
  /** Where `otherwise` is null: whatever the facts are, one of the branches holds. The last one gives the value once all others are known not to hold, as 其餘 would. */
  readonly isComplete?: true;
}

/** An authority's act (裁量). As a result: requirement false or 不准 → notEntitled; 准 within the limit → entitled; 未決 → undetermined. */
export interface ProgramDiscretion extends ProgramItem {
  readonly kind: 'discretion';
  readonly authority: string;
  readonly requirement: Expression | null;
  /** The amount an authority may grant: inclusive range in `unit`, by whole steps when decimals is 0. */
  readonly amount: { readonly name: ProgramName; readonly type: ValueType; readonly low: Rational; readonly high: Rational } | null;
}

/**
 * One decision from many (結論): `applies` false → notApplicable; any required item violated or notEntitled → notEntitled; any in conflict → conflict; all others met, entitled,
 * deviates, notApplicable (or a boolean definition that is true; false → notEntitled) → entitled; otherwise undetermined, with what those miss.
 */
export interface ProgramConclusion extends ProgramItem {
  readonly kind: 'conclusion';
  readonly applies: Expression | null;
  readonly requires: readonly string[];
  /** Definitions handed out with it. */
  readonly produces: readonly string[];
}

export interface RuleProgram {
  /** The versions of the regulations that this one reads. */
  readonly others?: readonly { readonly alias: string; readonly title: string; readonly version: string }[];
  readonly regulation: { readonly alias: string; readonly title: string; readonly institution: string; readonly version: string; readonly wording: '改寫' | '原文' };
  readonly enumerations: readonly ProgramEnumeration[];
  /** Only the records and fields that the rules read. Each discretion is also a record-like input `名 { 決定, amount }`. */
  readonly records: readonly ProgramRecord[];
  /** Records of the vocabulary of which the rules read nothing. */
  readonly unread?: readonly ProgramName[];
  /** Records that stand in lists only as far as this program reads them; a name may be in `records` too. */
  readonly elements?: readonly ProgramRecord[];
  readonly provisos?: readonly ProgramProviso[];
  readonly bindings: readonly ProgramBinding[];
  /** First and last day in force (days since 1970-01-01, null is open), for proofs: the day in question is none before or after them. */
  readonly inForce?: { readonly from: number | null; readonly to: number | null };
  /** In source order; definitions before what reads them is not guaranteed (the graph is acyclic). */
  readonly items: readonly (ProgramNorm | ProgramDefinition | ProgramDiscretion | ProgramConclusion)[];
}
