/** What a rule is explained with besides its result: emitted beside the evaluator in a module of its own, so that whoever wants outcomes only loads none of it. */
import type { Grounds } from './grounds.ts';
import type { FieldType } from './input-shape.ts';
import type { MaybeRational } from './rational.ts';
import type { Result } from './result.ts';
import type { Turn } from './turning-points.ts';
import type { Answer } from './undetermined.ts';

/** A condition of a rule that is told of with its answer. */
export interface GuideCondition {
  /** 適用, 除外 or 但書. */
  readonly clause: '適用' | '除外' | '但書';
  /** The name of a 但書; null for a clause of the rule itself. */
  readonly name: string | null;
  readonly provision: string;
  /** The condition in the words of the language. */
  readonly words: string;
  /** The words of the law that it depends on; null when it reads no bound phrase. */
  readonly phrase: string | null;
  holds(input: object): Answer;
}

/** A fact that a rule reads: how it may be changed, and who knows it. */
export interface GuideFact {
  /** Aliases of record and field. */
  readonly path: readonly [record: string, field: string];
  /** 選課.學分 */
  readonly name: string;
  readonly type: FieldType;
  /** Left out where it has none. */
  readonly unit?: string | null;
  /** 可缺: null is a value. Left out where it is none. */
  readonly optional?: boolean;
  /** Constants that the rule compares with it or with what is computed from it: where a search for another outcome looks first. Dates as days. Left out where there are none. */
  readonly near?: readonly number[];
  /** The comparisons that calculate with it: where they turn over a search looks too. Left out where there are none. */
  readonly turns?: readonly Turn[];
  /** Steps at which comparisons with constants turn over, where nothing but these and `turns` tells the values of the fact apart: from one to the next the outcome is the same. */
  readonly parts?: readonly number[];
  /** Left out where it is the office of the guide. */
  readonly supplier?: string;
  /** Left out where it is the usual one: 「選課」的「學分」，由教務處提供 */
  readonly request?: string;
  /** Aliases of the bound phrases that the rule compares it with. Left out where there are none. */
  readonly phrases?: readonly string[];
  /** Nothing about the case, but a day of the calendar: no change of it is proposed. */
  readonly fixed?: boolean;
}

/** An entry of a list as an aggregate sees it. */
export interface GuideEntry {
  /** Does it count? Open also where the value that is added up or compared is not known. */
  readonly answer: Answer;
  /** Alias, name and shown value of its fields; the name is empty where the entry is a value itself. */
  readonly values: readonly (readonly [alias: string, name: string, shown: string | undefined])[];
  /** What 最大 and 最小 compare, and what a definition says that is added up. */
  readonly amount?: MaybeRational;
}

/** An aggregate that a rule depends on, entry by entry. */
export interface GuideAggregate {
  /** The aggregate in the words of the language. */
  readonly words: string;
  /** 學生.修課 */
  readonly list: string;
  readonly operation: 'count' | 'sum' | 'max' | 'min' | 'mean' | 'deviation' | 'streak' | 'some' | 'all';
  /** Its entries in order; undefined when the list is not known. */
  entries(input: object): readonly GuideEntry[] | undefined;
}

/** Everything that explains one rule. */
export interface RuleGuide {
  readonly name: string;
  /** Who answers for the regulation, and so for facts that nobody else is named for. */
  readonly office: string;
  /** Is another value another outcome? Not for numbers that are computed: they change with every fact. */
  readonly compared: boolean;
  /** Members of the enumeration that a definition gives, [alias, name]; empty otherwise. */
  readonly members: readonly (readonly [alias: string, name: string])[];
  /** A definition that gives a day. */
  readonly isDay?: true;
  /** The definitions that it reads. Left out where it reads none. */
  reads?(): readonly RuleGuide[];
  explain(input: object): Result;
  readonly conditions: readonly GuideCondition[];
  readonly facts: readonly GuideFact[];
  /** Left out where it looks at no list entry by entry. */
  readonly aggregates?: readonly GuideAggregate[];
  /** Left out where every result rests on all bound phrases and definitions that it reads. */
  readonly grounds?: Grounds;
}
