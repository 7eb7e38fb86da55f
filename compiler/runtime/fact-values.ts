/** The values that one fact can take, in steps: what a search for another outcome tries. */
import { amountText } from './amounts.ts';
import { isoDate, readIsoDate, shownDate } from './dates.ts';
import { exactValue, rationalText } from './decimal.ts';
import type { GuideFact } from './guide.ts';
import type { FieldType } from './input-shape.ts';
import { rational } from './rational.ts';
import { readDecimal, readInteger } from './read.ts';

/** A fact whose values stand in a row: whole numbers of `steps` (1/scale of its unit, or days). */
export interface Row {
  readonly low: number;
  readonly high: number;
  /** NaN for anything that is no value of it. */
  stepOf(value: unknown): number;
  valueOf(step: number): unknown;
  shown(step: number): string;
}

/** The years 1912 to 2111: days further away are of no use to anybody. */
const FIRST_DAY = -21185;
const LAST_DAY = 51863;

/** Numbers and days in a row; null for facts of other kinds, and for numbers of any precision. */
export function rowOf({ type, unit = null }: GuideFact): Row | null {
  switch (type.kind) {
    case 'integer':
      return { low: type.low, high: type.high, stepOf: (value) => readInteger(value, type.low, type.high), valueOf: (step) => step, shown: (step) => amountText(String(step), unit) };
    case 'decimal': {
      const scale = 10 ** type.places;
      const exact = (step: number) => rational(BigInt(step), BigInt(scale));
      return { low: type.low, high: type.high, stepOf: (value) => readDecimal(value, scale, type.low, type.high), valueOf: (step) => exactValue(exact(step)), shown: (step) => amountText(rationalText(exact(step)), unit) };
    }
    case 'date':
      return { low: FIRST_DAY, high: LAST_DAY, stepOf: readIsoDate, valueOf: isoDate, shown: shownDate };
    default:
      return null;
  }
}

/** One other value of a fact that stands in no row. */
export interface Choice {
  readonly value: unknown;
  /** 為 轉學生, 增列 轉學生, 不列 延修生 */
  readonly verb: '為' | '增列' | '不列';
  readonly shown: string;
}

const YES_NO: readonly Choice[] = [{ value: true, verb: '為', shown: '是' }, { value: false, verb: '為', shown: '否' }];

function listChoices(list: readonly unknown[], element: FieldType): Choice[] {
  if (element.kind !== 'enumeration') return [];
  const added = element.members.filter(([alias]) => !list.includes(alias)).map(([alias, shown]): Choice => ({ value: [...list, alias], verb: '增列', shown }));
  const left = element.members.filter(([alias]) => list.includes(alias)).map(([alias, shown]): Choice => ({ value: list.filter((one) => one !== alias), verb: '不列', shown }));
  return [...added, ...left];
}

/** The other values of a fact that is no number and no day, in the order of the vocabulary. A list changes by one member. */
export function choicesOf({ type }: GuideFact, current: unknown): readonly Choice[] {
  switch (type.kind) {
    case 'boolean':
      return YES_NO.filter((choice) => choice.value !== current);
    case 'enumeration':
      return type.members.filter(([alias]) => alias !== current).map(([alias, shown]): Choice => ({ value: alias, verb: '為', shown }));
    case 'list':
      return Array.isArray(current) ? listChoices(current, type.element) : [];
    default:
      return [];
  }
}
