/** The syntax tree of a 詞彙: enumerations, records with their fields, units. */
import type { NameSyntax, Node, WordSyntax } from './ast-nodes.ts';

/** `列舉 學制 (programme) { 四技日間部 (fourYearDay) 自105學年度 … }` */
export interface EnumerationSyntax extends Node {
  readonly kind: 'enumeration';
  readonly name: NameSyntax;
  readonly members: readonly MemberSyntax[];
}
export interface MemberSyntax extends Node {
  readonly name: NameSyntax;
  readonly from: WordSyntax | null;
  readonly to: WordSyntax | null;
}

/** `記錄 課程 (course) 量詞 門 { 學分 (credits) : 學分 0至12 … }` */
export interface RecordSyntax extends Node {
  readonly kind: 'record';
  readonly name: NameSyntax;
  readonly measureWord: WordSyntax | null;
  readonly fields: readonly FieldSyntax[];
  /** A line of it could not be read (reported). */
  readonly broken: boolean;
}
export interface FieldSyntax extends Node {
  readonly name: NameSyntax;
  readonly type: TypeSyntax;
}

/** `單位 鐘點 (teachingHour)`: a unit that the built-in list lacks. */
export interface UnitSyntax extends Node {
  readonly kind: 'unit';
  readonly name: NameSyntax;
}

/** `學分 0至12`, `分 小數2位 0至100 可缺`, `清單 學生身分`, `整數 1至7`, `是否`. */
export interface TypeSyntax extends Node {
  readonly name: WordSyntax;
  readonly list: boolean;
  readonly optional: boolean;
  readonly decimals: number | null;
  /** Inclusive range as written, digits only (`0`, `12.5`, `-1`). */
  readonly range: { readonly low: WordSyntax; readonly high: WordSyntax } | null;
}
