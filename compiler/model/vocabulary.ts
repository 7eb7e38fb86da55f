/** Vocabularies: enumerations, records and units that rules speak in. */
import type { Label } from '../../lang/diagnostics/diagnostic.ts';
import type { Rational, ValueType } from '../ir/program.ts';

export interface VocabularyName {
  readonly text: string;
  readonly alias: string | null;
  readonly place: Label;
}
/** `四技進修部 自105學年度`: the first and the last day on which there is such a member, with the words that say so. */
export interface Member extends VocabularyName {
  readonly validity?: { readonly from: MemberLimit | null; readonly to: MemberLimit | null };
}
export interface MemberLimit {
  readonly words: string;
  /** Since 1970-01-01. */
  readonly day: number;
}
export interface Enumeration {
  readonly name: VocabularyName;
  readonly members: readonly Member[];
}
export interface Field {
  readonly name: VocabularyName;
  readonly type: ValueType;
  readonly optional: boolean;
  /** A day that calendars state: no rule gives it, and no change of it is proposed. */
  readonly ofCalendar?: true;
  /** Its type was not understood (reported there): what reads it is not asked. */
  readonly isUnread?: true;
}
export interface RecordType {
  readonly name: VocabularyName;
  readonly measureWord: string | null;
  readonly fields: readonly Field[];
  /** One of its lines could not be read (reported there): it may have fields that are not here. */
  readonly isPartial?: true;
}
export interface Vocabulary {
  readonly alias: string;
  readonly enumerations: readonly Enumeration[];
  readonly records: readonly RecordType[];
  readonly units: readonly string[];
}

/** A number type; `low` and `high` are inclusive, null is open. */
export const NUMBER = (unit: string | null, decimals: number | null = null, low: Rational | null = null, high: Rational | null = null): ValueType => ({ kind: 'number', unit, decimals, low, high });
