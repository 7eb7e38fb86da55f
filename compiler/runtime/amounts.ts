/** Numbers with their units as people in Taiwan write them: 16 學分, 3 個月, 2 個學期, 2年7個月. */
import { parseRational } from './decimal.ts';

/** Units that are counted with 個: 3 月 is March, 2 學期 the second one. */
const COUNTED: ReadonlySet<string> = new Set(['月', '學期', '工作日']);

/** A length that no decimal can write, in full months: 2年7個月, with 餘 where another has begun. Null for what is none. */
function lengthText(text: string, unit: string): string | null {
  const value = /^(?:年|歲|月)$/.test(unit) ? parseRational(text) : null;
  if (!value) return null;
  const { n, d } = value;
  const months = (n < 0n ? -n : n) * (unit === '月' ? 1n : 12n);
  const [years, rest] = unit === '月' ? [0n, months / d] : [months / d / 12n, (months / d) % 12n];
  if (years === 0n && rest === 0n) return `${n < 0n ? '－' : ''}未滿1個月`;
  return `${n < 0n ? '－' : ''}${years > 0n ? `${years}${unit}` : ''}${rest > 0n ? `${rest}個月` : ''}${months % d === 0n ? '' : '餘'}`;
}

/** @param text an exact number: 16, 12.5, 25/3 */
export function amountText(text: string, unit: string | null | undefined): string {
  if (unit === null || unit === undefined) return text;
  return (text.includes('/') ? lengthText(text, unit) : null) ?? `${text} ${COUNTED.has(unit) ? '個' : ''}${unit}`;
}
