/** How often a count holds what a rate is of: 三週 of 每週, 二學期 of 每學期, 一年 of 每月. */
import { findUnit } from '../../../lang/units.ts';
import type { Quantity } from './quantities.ts';

const PARTS: Readonly<Record<string, readonly [string, number]>> = { 學年: ['學期', 2], 年: ['月', 12] };

/** How many of the things behind 每 a number counts; null for another thing. */
export function timesOf(word: string, q: Quantity): number | null {
  for (let length = word.length; length > 0; length--) {
    const name = word.slice(0, length);
    const unit = findUnit(name);
    if (name === q.spelling) return q.low / q.factor;
    if (unit && unit.unit === q.unit) return (q.low * Number(unit.factor.d)) / Number(unit.factor.n);
    const [smaller, times] = PARTS[q.unit] ?? [];
    if (smaller && unit?.unit === smaller) return q.low * times!;
  }
  return null;
}
