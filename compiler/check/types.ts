/** Types as people read them, and when two of them go together. */
import { findUnit, WORKDAYS } from '../../lang/units.ts';
import type { Rational, ValueType } from '../ir/program.ts';
import { compare, rational } from '../model/rational.ts';

/** The unit that a unit counts in: 週 → 日; an own unit is its own. */
export const canonicalUnit = (unit: string | null): string | null => (unit === null ? null : (findUnit(unit)?.unit ?? unit));

/** How many of the unit that values are kept in one of this unit is: 週 → 7 日; one of an own unit. */
export const factorOf = (unit: string | null): Rational => (unit === null ? null : findUnit(unit)?.factor) ?? rational(1);

/** Is a value of this unit kept as it is written (no 週, which is kept in 日)? */
export const isKept = (unit: string | null): boolean => compare(factorOf(unit), rational(1)) === 0;

/** A number without unit goes with every unit only where `loose` says so (a bare literal); otherwise the units must agree. */
export function sameUnit(a: string | null, b: string | null): boolean {
  return canonicalUnit(a) === canonicalUnit(b);
}

/** May a number of this unit be added to a day: days (weeks are kept in days), working days, months, years? */
export const isSpan = (unit: string | null): boolean => unit !== null && ['日', WORKDAYS, '月', '年'].includes(canonicalUnit(unit)!);

/** Does the unit measure, so that no other word counts the same (每篇 of so many 件)? */
export const isMeasure = (unit: string | null): boolean => unit !== null && (isSpan(unit) || ['分鐘', '學期', '學年', '元', '分', '學分'].includes(canonicalUnit(unit)!));

export function showType(type: ValueType): string {
  switch (type.kind) {
    case 'boolean':
      return '是否';
    case 'number':
      return type.unit ?? '數';
    case 'enumeration':
      return type.enumeration;
    case 'date':
      return '日期';
    case 'text':
      return '文字';
    case 'list':
      return `清單 ${showType(type.element)}`;
    case 'record':
      return type.record;
  }
}

/** May two values be compared for being the same, or one be assigned to the other? */
export function agrees(a: ValueType, b: ValueType): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'number' && b.kind === 'number') return sameUnit(a.unit, b.unit);
  if (a.kind === 'enumeration' && b.kind === 'enumeration') return a.enumeration === b.enumeration;
  if (a.kind === 'record' && b.kind === 'record') return a.record === b.record;
  if (a.kind === 'list' && b.kind === 'list') return agrees(a.element, b.element);
  return true;
}
