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
  /** A set of enumeration members or numbers held by one subject (清單). */
  | { readonly kind: 'list'; readonly element: ValueType };

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
}

export interface ProgramField {
  readonly name: ProgramName;
  readonly type: ValueType;
  /** 可缺: null is allowed and means absent. */
  readonly optional: boolean;
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

/** Every expression node is a condition (boolean) or a value; `type` is given where it is not plain from the node. */
export type Expression =
  | { readonly op: 'number'; readonly value: Rational; readonly binding?: ProgramBinding }
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
  | { readonly op: 'add' | 'subtract' | 'multiply' | 'divide'; readonly left: Expression; readonly right: Expression }
  /** date + whole days */
  | { readonly op: 'addDays'; readonly date: Expression; readonly days: Expression }
  /**
   * A limit that an authority may change: `original` unless the discretion is granted (准), then `granted`, in which
   * {op:'amount'} is the amount granted. Undecided: any of original, granted(low), granted(high); a comparison that gives the same
   * answer for all of them stands, otherwise it is unknown and misses the decision.
   */
  | { readonly op: 'discretionary'; readonly original: Expression; readonly discretion: string; readonly granted: Expression }
  | { readonly op: 'amount'; readonly discretion: string };

/** Something with a provision, a name and facts it reads (by record.field, in source order). */
interface ProgramItem {
  readonly name: ProgramName;
  readonly provision: ProvisionRef;
  /** Facts read directly or through definitions, source order, no repeats. */
  readonly facts: readonly { readonly record: string; readonly field: string }[];
  /** Bindings read directly, source order. */
  readonly bindings: readonly ProgramBinding[];
  /** 另訂 that bear on it: caveats printed with every result until supplied. */
  readonly caveats: readonly string[];
}

/**
 * A rule. Evaluation order: `applies` false → notApplicable; any exception true → notApplicable; then
 * - duty: every part `condition` true (or false for 不得) → met, any fails → violated (原則…: deviates);
 * - permission: `when` true → entitled, false → notEntitled;
 * - effects only: `when` true → value (the effects), false → notApplicable.
 * Unknown conditions: the set of reachable outcomes; one left → that outcome, otherwise undetermined.
 */
export interface ProgramNorm extends ProgramItem {
  readonly kind: 'norm';
  readonly applies: Expression | null;
  readonly when: Expression | null;
  readonly exceptions: readonly Expression[];
  readonly duties: readonly { readonly modality: 'must' | 'mustNot' | 'principle' | 'principleNot'; readonly condition: Expression }[];
  readonly permission: { readonly modality: 'may' | 'mayOnlyIf'; readonly act: string } | null;
  readonly effects: readonly string[];
}

/** A value by cases. Branches are tried in order; the checker has shown that they do not overlap. `otherwise` null: no value (undetermined).
 * A branch whose condition is unknown makes the value unknown, whatever later branches say. */
export interface ProgramDefinition extends ProgramItem {
  readonly kind: 'definition';
  readonly type: ValueType;
  readonly branches: readonly { readonly condition: Expression; readonly value: Expression }[];
  readonly otherwise: Expression | null;
}

/** An authority's act (裁量). As a result: requirement false or 不准 → notEntitled; 准 within the limit → entitled; 未決 → undetermined. */
export interface ProgramDiscretion extends ProgramItem {
  readonly kind: 'discretion';
  readonly authority: string;
  readonly requirement: Expression | null;
  /** The amount an authority may grant: inclusive range in `unit`, by whole steps when decimals is 0. */
  readonly amount: { readonly name: ProgramName; readonly type: ValueType; readonly low: Rational; readonly high: Rational } | null;
}

export interface RuleProgram {
  readonly regulation: { readonly alias: string; readonly title: string; readonly institution: string; readonly version: string; readonly wording: '改寫' | '原文' };
  readonly enumerations: readonly ProgramEnumeration[];
  /** Only the records and fields that the rules read. Each discretion is also a record-like input `名 { 決定, amount }`. */
  readonly records: readonly ProgramRecord[];
  readonly bindings: readonly ProgramBinding[];
  /** In source order; definitions before what reads them is not guaranteed (the graph is acyclic). */
  readonly items: readonly (ProgramNorm | ProgramDefinition | ProgramDiscretion)[];
}
