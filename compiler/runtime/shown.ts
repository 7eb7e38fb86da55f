/** Values as people read them (15 學分, 72.35 分, 延修生、畢業班). Unknown values have no text: undefined. */
import { amountText } from './amounts.ts';
import { shownDate } from './dates.ts';
import { exactValue, rationalText } from './decimal.ts';
import { lift, type MaybeRational } from './rational.ts';
import type { ResultValue } from './result.ts';
import { NO, UNKNOWN, type Truth } from './truth.ts';

/** An exact number with its unit: 25/3 學分. */
export function showExact(value: MaybeRational, unit: string | null): string | undefined {
  return value && amountText(rationalText(value), unit);
}

/** A number held as an integer of 1/scale. */
export function showNumber(scaled: number, scale: bigint, unit: string | null): string | undefined {
  if (scale !== 1n) return showExact(lift(scaled, scale), unit);
  return scaled === scaled ? amountText(String(scaled), unit) : undefined;
}

/** Days since 1970-01-01 as 105年9月1日. */
export function showDate(days: number): string | undefined {
  return days === days ? shownDate(days) : undefined;
}

/** 是 or 否. */
export function showTruth(truth: Truth): string | undefined {
  return truth === UNKNOWN ? undefined : truth === NO ? '否' : '是';
}

/** Chinese name of a member; `names` pairs alias and name. */
export function showMember(member: string | undefined, names: readonly (readonly [alias: string, name: string])[]): string | undefined {
  return names.find(([alias]) => alias === member)?.[1];
}

/** Members of a set of bits, in the order of the enumeration. */
export function membersOf(bits: number, names: readonly (readonly [alias: string, name: string])[]): readonly string[] | undefined {
  return bits < 0 ? undefined : names.filter((_, index) => (bits & (1 << index)) !== 0).map(([alias]) => alias);
}

/** Elements joined by 、; 無 for an empty list. */
export function showList<T>(list: readonly T[] | undefined, show: (element: T) => string | undefined): string | undefined {
  return list && (list.length === 0 ? '無' : list.map((element) => show(element) ?? '').join('、'));
}

/** The shown value of a fact that may be absent: 無 when it is. */
export function showOptional(present: Truth, shown: string | undefined): string | undefined {
  return present === NO ? '無' : shown;
}

/** The result value of an exact number: a JavaScript number where that is exact, text otherwise; undefined when unknown. */
export function numberValue(value: MaybeRational): number | string | undefined {
  return value && exactValue(value);
}

/** The same for a number held as an integer of 1/scale; whole numbers (scale 1) are never text. */
export function scaledValue(scaled: number): number | undefined;
export function scaledValue(scaled: number, scale: bigint): number | string | undefined;
export function scaledValue(scaled: number, scale: bigint = 1n): number | string | undefined {
  if (scale !== 1n) return numberValue(lift(scaled, scale));
  return scaled === scaled ? scaled : undefined;
}

/** The result value of a truth value. */
export function truthValue(truth: Truth): boolean | undefined {
  return truth === UNKNOWN ? undefined : truth !== NO;
}

/** Unknown values have no result value. */
export function valueOrNull(value: ResultValue | undefined): ResultValue {
  return value ?? null;
}
