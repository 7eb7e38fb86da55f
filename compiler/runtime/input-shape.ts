/** What an evaluator reads, as data: generated once per module, used by the input check and never by the evaluation itself. */
import type { Rational } from './rational.ts';

export type FieldType =
  | { readonly kind: 'boolean' | 'text' | 'date' }
  /** Inclusive limits. */
  | { readonly kind: 'integer'; readonly low: number; readonly high: number }
  /** `low` and `high` count units of 10^-places. */
  | { readonly kind: 'decimal'; readonly places: number; readonly low: number; readonly high: number }
  | { readonly kind: 'rational'; readonly low: Rational | null; readonly high: Rational | null }
  | { readonly kind: 'enumeration'; readonly members: readonly (readonly [alias: string, name: string])[] }
  | { readonly kind: 'list'; readonly element: FieldType }
  /** An entry of a list. */
  | ({ readonly kind: 'record' } & ReadFields);

/** The fields that the evaluator reads, and the names and aliases of the others that the vocabulary has: they may stand in an input as well and count for nothing. */
export interface ReadFields {
  readonly fields: readonly FieldShape[];
  readonly unread?: readonly string[];
}

export interface FieldShape {
  readonly name: string;
  readonly alias: string;
  /** 可缺: null means that there is none. */
  readonly optional: boolean;
  readonly type: FieldType;
}

export interface RecordShape extends ReadFields {
  readonly name: string;
  readonly alias: string;
}

/** A record of the vocabulary of which the evaluator reads nothing. */
export interface UnreadRecord {
  readonly name: string;
  readonly alias: string;
  readonly fields: null;
}

export type InputShape = readonly (RecordShape | UnreadRecord)[];
