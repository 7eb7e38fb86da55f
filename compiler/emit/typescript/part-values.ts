/** The parts into which conditions cut the values of one fact, and one value of each. */
import type { ValueType } from '../../ir/program.ts';
import { exactValue, isoDate, rational } from '../../runtime/index.ts';
import type { Cut } from './cuts.ts';
import type { Emission } from './emission.ts';
import { FIRST_DAY, floorDivide, LAST_DAY, scaledLimits } from './representation.ts';

/** Numbers of which conditions tell all values apart are tried one by one where there are no more. */
const MOST_STEPS = 32n;
/** Lists of more parts, each of which may be in it or not, are not tried. */
const MOST_LISTED = 4;

/** One member of each set of members that no condition tells apart; null: all are told apart. */
function memberParts(emission: Emission, enumeration: string, cuts: readonly Cut[] | null): string[] {
  const { members } = emission.index.enumeration(enumeration);
  if (cuts === null) return members.map((m) => m.alias);
  const parts = new Map<string, string>();
  for (const { alias } of members) {
    const told = cuts.map((cut) => 'set' in cut && cut.set.includes(alias)).join();
    if (!parts.has(told)) parts.set(told, alias);
  }
  return [...parts.values()];
}

/** Each constant that a text is compared with, and another text. */
function textParts(cuts: readonly Cut[]): string[] {
  const constants = [...new Set(cuts.flatMap((cut) => ('set' in cut ? cut.set : [])))];
  let other = '';
  while (constants.includes(other)) other += '—';
  return [...constants, other];
}

/** A list by which of the parts of its elements are in it: none first. Null where there are too many, or not only members and texts. */
function listParts(emission: Emission, element: ValueType, cuts: readonly Cut[]): readonly string[][] | null {
  const parts = element.kind === 'enumeration' ? memberParts(emission, element.enumeration, cuts) : element.kind === 'text' ? textParts(cuts) : null;
  return parts && parts.length <= MOST_LISTED ? parts.reduce<string[][]>((lists, one) => [...lists, ...lists.map((list) => [...list, one])], [[]]) : null;
}

/** The values of a number or a day as whole numbers of 1/scale. */
export interface Row {
  readonly low: bigint;
  readonly high: bigint;
  readonly scale: bigint;
}

/** The steps of a number or a day; null for any other type, and for numbers of any precision. */
export function rowOf(type: ValueType): Row | null {
  if (type.kind === 'date') return { low: FIRST_DAY, high: LAST_DAY, scale: 1n };
  return type.kind === 'number' && type.decimals !== null && type.decimals <= 14 ? scaledLimits(type.low, type.high, type.decimals) : null;
}

/** The first steps of the parts of a row; null where it is not only compared with constants. */
export function stepParts(cuts: readonly Cut[], { low, high, scale }: Row): bigint[] | null {
  const starts = new Set([low]);
  for (const cut of cuts) {
    if ('set' in cut) return null;
    for (const { n, d } of cut.at) {
      const at = rational(n * cut.factor.d * scale, d * cut.factor.n);
      const below = floorDivide(at.n, at.d);
      const isStep = at.d === 1n;
      if (!'≤>'.includes(cut.operator) && (isStep || '≥<'.includes(cut.operator))) starts.add(isStep ? below : below + 1n);
      if (!'≥<'.includes(cut.operator) && (isStep || '≤>'.includes(cut.operator))) starts.add(below + 1n);
    }
  }
  return [...starts].filter((step) => step >= low && step <= high).sort((a, b) => (a < b ? -1 : 1));
}

/** One value of each part, as the input writes it; null where the values of a fact are not cut into parts. `cuts` null: all its values are told apart. */
export function partsOf(emission: Emission, type: ValueType, cuts: readonly Cut[] | null): readonly (boolean | number | string | readonly string[])[] | null {
  if (type.kind === 'boolean') return [true, false];
  if (type.kind === 'enumeration') return memberParts(emission, type.enumeration, cuts);
  if (type.kind === 'text') return cuts && textParts(cuts);
  if (type.kind === 'list') return cuts && listParts(emission, type.element, cuts);
  const row = rowOf(type);
  if (!row) return null;
  const { low, high, scale } = row;
  const all = (): bigint[] | null => (high - low < MOST_STEPS ? Array.from({ length: Number(high - low) + 1 }, (_, i) => low + BigInt(i)) : null);
  const steps = cuts ? stepParts(cuts, row) : all();
  return steps?.map((step) => (type.kind === 'date' ? isoDate(Number(step)) : exactValue(rational(step, scale)))) ?? null;
}
