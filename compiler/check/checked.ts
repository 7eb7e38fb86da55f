/**
 * The checked tree: every name resolved, every expression typed, every bound phrase analysed. The interpreter of the tests reads it as it
 * stands; `lower` turns it into the rule program.
 */
import type { Calendar } from '../model/calendar.ts';
import type { AggregateOperator, CaseSyntax, Modality } from '../../lang/ast.ts';
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import type { PhraseValue } from '../../lang/phrases.ts';
import type { Source, Span } from '../../lang/source.ts';
import type { Rational, RoundingMode, ValueType } from '../ir/program.ts';
import type { Enumeration, RecordType } from '../model/vocabulary.ts';
import type { BoundPhrase, RegulationVersion } from '../model/version.ts';

/** A bound phrase with what it says. `members`: the enumeration members that a list of words names. */
export interface CheckedPhrase {
  readonly phrase: BoundPhrase;
  readonly value: PhraseValue;
  readonly members: { readonly enumeration: string; readonly names: readonly string[] } | null;
  /** Alias of the regulation that binds it, where that is another one: then its name is qualified (選課要點.學期上限). */
  readonly of?: string;
}

/** What the entries of a 連續 are ordered by, and what those of one run have in common: fields of the entry. */
export interface CheckedSequence {
  readonly order: readonly CheckedExpression[];
  readonly alike: readonly CheckedExpression[];
}

/** What an aggregate reads before the cases of definitions were put in: how the rule writes it. `part`: which of the sums that came of one. */
export interface WrittenAggregate {
  readonly value: CheckedExpression | null;
  readonly condition: CheckedExpression | null;
  readonly part: number;
}

export type CheckedExpression = { readonly span: Span; readonly type: ValueType } & (
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string }
  /** `phrase`: the bound words that say it. */
  | { readonly kind: 'date'; readonly days: number; readonly phrase?: CheckedPhrase }
  | { readonly kind: 'member'; readonly enumeration: string; readonly member: string }
  | { readonly kind: 'fact'; readonly record: string; readonly field: string }
  /** A bound phrase used as a value: a quantity, a share (百分之五十), a date. */
  | { readonly kind: 'phrase'; readonly phrase: CheckedPhrase }
  /** The value of a definition, or whether the condition of a doubt holds. `entry`: it reads this record, of which the entry is one; none is left in checked versions. */
  | { readonly kind: 'definition'; readonly name: string; readonly entry?: string }
  /** The amount an authority grants (核定). */
  | { readonly kind: 'amount'; readonly discretion: string }
  /** Whether the authority granted it (准), where its 要件 is met. */
  | { readonly kind: 'decision'; readonly discretion: string }
  | { readonly kind: 'original' }
  | { readonly kind: 'logic'; readonly operator: '且' | '或'; readonly operands: readonly CheckedExpression[] }
  | { readonly kind: 'not'; readonly operand: CheckedExpression }
  | { readonly kind: 'compare'; readonly operator: '<' | '≤' | '=' | '≥' | '>' | '≠'; readonly left: CheckedExpression; readonly right: CheckedExpression }
  /** `subject 合於 phrase`; `base` where the phrase is a share, or so much for each, applied to something (base 之 phrase). */
  | { readonly kind: 'meets'; readonly subject: CheckedExpression; readonly base: CheckedExpression | null; readonly phrase: CheckedPhrase; readonly negated: boolean }
  /** `base 之 phrase` as a day: the last one of a period that is counted from the base; with `back` the latest one that is so long before it. */
  | { readonly kind: 'deadline'; readonly base: CheckedExpression; readonly phrase: CheckedPhrase; readonly back: boolean }
  | { readonly kind: 'membership'; readonly subject: CheckedExpression; readonly quantifier: 'one' | 'any' | 'every'; readonly set: readonly CheckedExpression[]; readonly phrase: CheckedPhrase | null; readonly negated: boolean }
  | { readonly kind: 'presence'; readonly operand: CheckedExpression; readonly present: boolean }
  | { readonly kind: 'arithmetic'; readonly operator: '＋' | '－' | '×' | '÷'; readonly left: CheckedExpression; readonly right: CheckedExpression }
  /** `list` is a fact; `element` the record of its entries, null for a list of numbers. See Expression 'aggregate' of the rule program for what each gives. */
  | { readonly kind: 'aggregate'; readonly operator: AggregateOperator; readonly list: CheckedExpression & { readonly kind: 'fact' }; readonly element: string | null; readonly value: CheckedExpression | null; readonly condition: CheckedExpression | null; readonly own?: CheckedExpression; readonly isLeastFirst?: true; readonly sequence?: CheckedSequence; readonly written?: WrittenAggregate }
  /** A field of the entry that the aggregate around it looks at. */
  | { readonly kind: 'element'; readonly record: string; readonly field: string }
  /** `decimals` below 0: whole tens, hundreds, thousands. `phrase`: the bound words that say how; null when the rule says it itself. `inferred`: how, where the text does not say it (推定). */
  | { readonly kind: 'round'; readonly mode: RoundingMode; readonly decimals: number; readonly operand: CheckedExpression; readonly phrase: CheckedPhrase | null; readonly inferred?: string }
  /**
   * The day, or the next working day behind it: `holidays` and `workdays` (補班) are lists of days of the 行事曆; `within` the times for which they are complete, where it says so.
   * With `count` the day that is so many working days behind it, or before it where `isBack`.
   */
  | { readonly kind: 'workday'; readonly operand: CheckedExpression; readonly count: CheckedExpression | null; readonly isBack?: true; readonly holidays: CheckedExpression; readonly workdays: CheckedExpression; readonly within: CheckedExpression | null }
  /** How many working days there are behind `from` up to `to`; below 0 where `to` comes first. The lists as above. */
  | { readonly kind: 'workdaysBetween'; readonly from: CheckedExpression; readonly to: CheckedExpression; readonly holidays: CheckedExpression; readonly workdays: CheckedExpression; readonly within: CheckedExpression | null }
  /** How long it is from one day to another, in months or in years of twelve months, with the part that has begun. */
  | { readonly kind: 'elapsed'; readonly unit: '月' | '年' | '歲'; readonly from: CheckedExpression; readonly to: CheckedExpression }
  /** The greatest or the least of numbers of one unit, or of days. */
  | { readonly kind: 'extreme'; readonly isMost: boolean; readonly operands: readonly CheckedExpression[] }
);

interface CheckedBase {
  readonly name: string;
  /** ASCII alias, or the Chinese name where none is declared. */
  readonly alias: string;
  readonly elementId: string | null;
  /** Elements whose words the block executes. */
  readonly scope: readonly string[];
  readonly source: Source;
  readonly span: Span;
  /** The other regulation that it belongs to, by alias, and its name there: what this one reads of it stands among its items, under a qualified name (選課要點.學期上限). */
  readonly of?: { readonly alias: string; readonly name: string };
}

/** Another regulation as it stands at the same date and for the same cohort. */
export interface LinkedRegulation {
  readonly alias: string;
  /** What stands before the dot: the word after 稱, otherwise its title. */
  readonly term: string;
  /** What the aliases of its names begin with. */
  readonly prefix: string;
  /** Its version, linked to what it reads itself. */
  readonly checked: CheckedVersion;
  /** False for one that is read by those that are used only. */
  readonly isUsed: boolean;
}

export interface CheckedRule extends CheckedBase {
  readonly kind: 'rule';
  readonly applies: readonly CheckedExpression[];
  readonly when: readonly CheckedExpression[];
  readonly exceptions: readonly CheckedExpression[];
  readonly duties: readonly { readonly modality: Exclude<Modality, '得' | '始得'>; readonly condition: CheckedExpression }[];
  readonly permission: { readonly modality: '得' | '始得'; readonly act: string } | null;
  /** In words, those that give a value included. */
  readonly effects: readonly string[];
  /** `效果 … 時：…`: in words, each with its case. */
  readonly conditional: readonly { readonly condition: CheckedExpression; readonly effects: readonly string[] }[];
  readonly consequences: readonly CheckedConsequence[];
  /** Of a 準用: the rule of another regulation that it applies. */
  readonly follows?: { readonly alias: string; readonly name: string; readonly elementId: string | null };
}

/** What a fact is given as a whole: the constants of a list in source order, or that there is none (無). */
export type CheckedGiven = { readonly span: Span } & ({ readonly kind: 'list'; readonly items: readonly CheckedExpression[] } | { readonly kind: 'absent' });

/** 效果 選課.成績 ＝ 0分: the fact, its type, the words of the effect. */
export interface CheckedConsequence {
  readonly record: string;
  readonly field: string;
  readonly type: ValueType;
  readonly words: string;
  readonly value: CheckedExpression | CheckedGiven;
  /** Of those entries of a list, all that meet the condition (null: all of them); the fact is a field of theirs. */
  readonly entries?: { readonly list: CheckedExpression & { readonly kind: 'fact' }; readonly condition: CheckedExpression | null };
  readonly span: Span;
}

export interface CheckedDefinition extends CheckedBase {
  readonly kind: 'definition';
  readonly type: ValueType;
  readonly branches: readonly { readonly condition: CheckedExpression; readonly value: CheckedExpression }[];
  readonly otherwise: CheckedExpression | null;
}

export interface CheckedDiscretion extends CheckedBase {
  readonly kind: 'discretion';
  readonly authority: string;
  readonly requirement: CheckedExpression | null;
  readonly amount: { readonly name: string; readonly alias: string; readonly type: ValueType; readonly low: Rational; readonly high: Rational; readonly phrase: CheckedPhrase } | null;
  /** The bound limit it changes, and the new value with 原值 and the amount in it. */
  readonly effect: { readonly phrase: string; readonly value: CheckedExpression } | null;
}

/** Readings of one provision. `fact` is what says which one counts while none is adopted; null when one is. */
export interface CheckedDoubt extends CheckedBase {
  readonly kind: 'doubt';
  readonly readings: readonly { readonly name: string; readonly alias: string; readonly condition: CheckedExpression }[];
  readonly adopted: string | null;
  readonly fact: (CheckedExpression & { readonly kind: 'fact' }) | null;
}

export interface CheckedDelegation extends CheckedBase {
  readonly kind: 'delegation';
  readonly authority: string;
  readonly strictness: '限更嚴' | '不限寬嚴' | null;
}

/** 但書: an exception written elsewhere. `target` names a rule (notApplicable, duty), a bound limit or a definition (value). */
export interface CheckedProviso extends CheckedBase {
  readonly kind: 'proviso';
  readonly target: string;
  /** null: always. */
  readonly condition: CheckedExpression | null;
  readonly effect:
    | { readonly kind: 'notApplicable' }
    | { readonly kind: 'duty'; readonly modality: '應' | '不得'; readonly condition: CheckedExpression }
    | { readonly kind: 'value'; readonly value: CheckedExpression };
  /** Names of provisos of the same target that this one beats. */
  readonly beats: readonly string[];
}

/** 結論 from rules, discretions and other conclusions. */
export interface CheckedConclusion extends CheckedBase {
  readonly kind: 'conclusion';
  readonly applies: readonly CheckedExpression[];
  readonly requires: readonly string[];
  readonly produces: readonly string[];
}

/** 科目表: a duty to take courses that can be allocated to its groups. */
export interface CheckedCourseTable extends CheckedBase {
  readonly kind: 'courseTable';
  readonly applies: readonly CheckedExpression[];
  readonly list: CheckedExpression & { readonly kind: 'fact' };
  /** The record of the entries of the list. */
  readonly element: string;
  /** What names the course of an entry (text or a member, compared by its Chinese name); null where no group takes rows. */
  readonly key: CheckedExpression | null;
  readonly credits: CheckedExpression;
  /** What the printed table says of the credits of courses, by name as `key` gives it: for these the entry's own are not asked. */
  readonly printedCredits?: ReadonlyMap<string, Rational>;
  /** null: every entry counts. */
  readonly counts: CheckedExpression | null;
  /** Each 類別 before its 組, in source order. */
  readonly groups: readonly CheckedCourseGroup[];
  /** Indexes of 類別 for which one course may count at once. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly total: readonly CheckedPhrase[];
}
export interface CheckedCourseGroup {
  readonly name: string;
  readonly alias: string;
  /** Index of the 類別 around a 組; -1 for a 類別. */
  readonly parent: number;
  /** Names of the courses of the printed table that belong here (those of a 組 belong to its 類別 as well, when that takes rows); null: no rows are taken. */
  readonly names: readonly string[] | null;
  readonly condition: CheckedExpression | null;
  readonly limits: readonly CheckedPhrase[];
  readonly each: CheckedPhrase | null;
}

/** 對照 and 公式 are definitions, 準用 and 議決 are rules by the time they are checked. */
export type CheckedItem = CheckedRule | CheckedDefinition | CheckedDiscretion | CheckedDoubt | CheckedDelegation | CheckedProviso | CheckedConclusion | CheckedCourseTable;

/** A 案例 with the values of its facts still as written; the evaluator's input is made by `readCase`. */
export interface CheckedCase {
  readonly syntax: CaseSyntax;
  readonly source: Source;
}

export interface CheckedVersion {
  readonly version: RegulationVersion;
  readonly enumerations: ReadonlyMap<string, Enumeration>;
  readonly records: ReadonlyMap<string, RecordType>;
  readonly phrases: ReadonlyMap<string, CheckedPhrase>;
  /** In source order. */
  readonly items: readonly CheckedItem[];
  readonly cases: readonly CheckedCase[];
  /** The calendars in use, by file. */
  readonly calendars: readonly Calendar[];
  /** Names of the definitions without 其餘 whose branches leave nobody out, as was proven. */
  readonly complete?: ReadonlySet<string>;
  /** The other regulations that are read, directly or through others. */
  readonly others?: readonly LinkedRegulation[];
}

/** Where an expression of a block stands, for diagnostics. */
export const labelOf = (source: Source, node: { readonly span: Span }): Label => ({ source, span: node.span });
