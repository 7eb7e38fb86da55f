/**
 * Dates as days since 1970-01-01 in the proleptic Gregorian calendar, computed here: the engine's Date would bring time zones, and read
 * the year 99 as 1999.
 */

/** Days since 1970-01-01 of a civil date; the date must exist. */
export function daysFromCivil(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day is the last day of a year; 400-year eras of 146,097 days.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 as year, month and day (Gregorian). */
export function civilFromDays(days: number): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Days of a civil date, or NaN when there is no such date (31 February, month 13, year 0). */
export function existingDate(year: number, month: number, day: number): number {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return NaN;
  const days = daysFromCivil(year, month, day);
  return civilFromDays(days).day === day ? days : NaN;
}

/** "2016-09-01" → days; NaN for anything else. */
export function readIsoDate(value: unknown): number {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return NaN;
  return existingDate(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8)));
}

/** 105年9月1日, 民國105年9月1日 (counted from 1912), 民國前1年9月1日 (1911) → days; NaN for anything else. */
export function readRocDate(value: unknown): number {
  const match = typeof value === 'string' ? /^(?:(?:中華)?民國(前)?)?(\d{1,4})年(\d{1,2})月(\d{1,2})日$/.exec(value) : null;
  if (!match) return NaN;
  const year = Number(match[2]);
  // a year of four digits without 民國前 is one of the common era, or a slip
  if (year === 0 || (year > 999 && match[1] === undefined)) return NaN;
  return existingDate(match[1] === undefined ? year + 1911 : 1912 - year, Number(match[3]), Number(match[4]));
}

/** Days → "2016-09-01". Years outside 0–9999 get as many digits as they need. */
export function isoDate(days: number): string {
  const { year, month, day } = civilFromDays(days);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days → 105年9月1日; before 1912 民國前1年9月1日. */
export function shownDate(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${year > 1911 ? year - 1911 : `民國前${1912 - year}`}年${month}月${day}日`;
}
