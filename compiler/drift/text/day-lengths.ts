/** How a printed length of time goes with two days. */
import { completeDate, toDays, type PartialDate } from '../../../lang/dates.ts';
import { parseNumeral } from '../../../lang/numerals.ts';

/** The second date has the year of the first one where it prints none. */
export function daysBetween(first: PartialDate, second: PartialDate): number | null {
  const year = first.year ?? second.year ?? 2023;
  const [a, b] = [completeDate({ ...first, year: first.year ?? year }), completeDate({ ...second, year: second.year ?? first.year ?? year })];
  return a && b ? toDays(b) - toDays(a) : null;
}

/** Does a printed length go with two days? Both ways of counting are used: with the first day and without it. */
export function fits(digits: string, unit: string, first: PartialDate, second: PartialDate, days: number, isNextYear: boolean): boolean {
  const stated = parseNumeral(digits.replace('兩', '二')) ?? 0;
  if (/月|年/.test(unit)) return monthsFit(stated * (unit === '年' ? 12 : 1), first, second, isNextYear);
  if (days < 0) return true;
  const length = stated * (/[週周星]/.test(unit) ? 7 : 1);
  return length === days || length === days + 1;
}

/** 8月1日至翌年7月31日 and 8月1日至翌年8月1日 are twelve months; of other days nothing is known. */
function monthsFit(stated: number, first: PartialDate, second: PartialDate, isNextYear: boolean): boolean {
  if (first.month === null || second.month === null || first.day === null || second.day === null) return true;
  const years = first.year !== null && second.year !== null ? second.year - first.year : isNextYear || second.month < first.month ? 1 : 0;
  const months = years * 12 + second.month - first.month;
  const ends = first.day === 1 && second.day >= LAST_OF_SHORTEST_MONTH ? 1 : second.day - first.day === -1 || second.day === first.day ? 0 : null;
  return ends === null || stated === months + ends;
}
const LAST_OF_SHORTEST_MONTH = 28;
