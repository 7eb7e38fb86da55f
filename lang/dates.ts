/** Dates of the Republic of China calendar and ISO dates, as printed in regulations and minutes; own civil calendar, no clock, no time zone. */
import { ARABIC, CJK_NUMERAL, narrowDigits, parseNumeral, unitsOf } from './numerals.ts';

/** A day. `year` is a year of the common era (民國115年 = 2026). */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as far as it is printed: 105年○月○日 has no month and day, 12月15日 no year. At least one part is there unless all are printed as ○. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const ROC_OFFSET = 1911;
const S = '[ \\t\\u3000\\u00a0]*';
const UNKNOWN_SIGNS = '○〇ＯO◯_＿×Ｘ';
const UNKNOWN = `[${UNKNOWN_SIGNS}]{1,4}`;
const UNKNOWN_PART = new RegExp(`^${UNKNOWN}$`);
const N = `(${UNKNOWN}|[${ARABIC}]{1,4}|[${CJK_NUMERAL}]{1,8}|元)`;
const ERA = `((?:中華)?民國${S}前?|西元|公元)?`;
const WEEKDAY = `(?:${S}[（(]?${S}(?:星期|週|周|禮拜)[一二三四五六日天]${S}[）)]?|${S}[（(][一二三四五六日][）)])?`;
const FULL = new RegExp(`${ERA}${S}${N}${S}年${S}${N}${S}月(?:${S}${N}${S}[日號])?${WEEKDAY}`, 'y');
const YEAR = new RegExp(`((?:中華)?民國${S}前?|西元|公元)${S}${N}${S}年(?!度)`, 'y');
const MONTH_DAY = new RegExp(`${N}${S}月${S}${N}${S}[日號]${WEEKDAY}`, 'y');
const SIGNED = new RegExp(`${ERA}${S}([${ARABIC}]{2,4})${S}([./．／-])${S}([${ARABIC}]{1,2}|[○〇]{1,2})${S}\\3${S}([${ARABIC}]{1,2}|[○〇]{1,2})(?![${ARABIC}]|[./．／-][${ARABIC}])${WEEKDAY}`, 'y');

/** A printed part: a number, null for ○ or 00, undefined for anything else. */
function partOf(text: string | undefined): number | null | undefined {
  if (text === undefined || UNKNOWN_PART.test(text)) return null;
  if (text === '元') return 1;
  const number = parseNumeral(text);
  return number === 0 ? null : (number ?? undefined);
}

/** The year of the common era; a number below 1000 without 西元 is a 民國 year. */
function commonYear(era: string | undefined, number: number): number {
  if (era?.includes('前')) return ROC_OFFSET + 1 - number;
  const named = era?.includes('民國');
  return named || (era === undefined && number < 1000) ? number + ROC_OFFSET : number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1–12). */
const daysInMonth = (year: number, month: number): number => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

function buildDate(era: string | undefined, parts: readonly (string | undefined)[]): PartialDate | null {
  const [yearNumber, month, day] = parts.map(partOf);
  if (yearNumber === undefined || month === undefined || day === undefined) return null;
  const year = yearNumber === null ? null : commonYear(era, yearNumber);
  if (year !== null && (year < 1 || year > 9999)) return null;
  if (month !== null && month > 12) return null;
  // without a year February has 29 days
  if (day !== null && day > (month === null ? 31 : daysInMonth(year ?? 2000, month))) return null;
  return { year, month, day };
}

const MATCHERS: readonly (readonly [RegExp, (match: RegExpExecArray) => PartialDate | null])[] = [
  [FULL, ([, era, year, month, day]) => {
    // 三年六月 without a day is more likely a period than a date
    const bare = era === undefined && day === undefined;
    return bare && /^[^0-9０-９○〇]/.test(year!) && (parseNumeral(year!) ?? 99) < 20 ? null : buildDate(era, [year, month, day]);
  }],
  [SIGNED, ([, era, year, , month, day]) => buildDate(era, [year, month, day])],
  [YEAR, ([, era, year]) => buildDate(era, [year, undefined, undefined])],
  [MONTH_DAY, ([, month, day]) => buildDate(undefined, [undefined, month, day])],
];

/** What any date starts with: its era, a blank before its year, or a number. */
const STARTS = unitsOf(`中民西公 \t\u3000\u00a0${UNKNOWN_SIGNS}${CJK_NUMERAL}元0123456789０１２３４５６７８９`);

/** Is there a word or sign in the text that every date has? Most texts hold none. */
export const mayHoldDate = (text: string): boolean => /[年月./．／-]/.test(text);

/** The longest date that starts at an index, with its weekday if one is printed behind it; null when none starts there. */
export function dateAt(text: string, index: number): { readonly date: PartialDate; readonly length: number } | null {
  if (!STARTS.has(text.charCodeAt(index))) return null;
  const plain = narrowDigits(text.slice(index, index + 64));
  if (!mayHoldDate(plain)) return null;
  for (const [pattern, build] of MATCHERS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(plain);
    const date = match && build(match);
    if (match && date) return { date, length: match[0].length };
  }
  return null;
}

/**
 * The date that a whole text prints: 115年5月28日（星期四）, 民國115年5月28日, 95年02月21日, 97.12.10, 104/03/24, 2026-05-28,
 * 一百十五年五月二十八日, 105年○月○日, 00年00月, 12月15日. `year` is of the common era. null for anything else and for days that do not exist.
 */
export function parseDate(text: string): PartialDate | null {
  const trimmed = text.trim();
  const found = dateAt(trimmed, 0);
  return found && found.length === trimmed.length ? found.date : null;
}

/** The date when every part is known, otherwise null. */
export const completeDate = ({ year, month, day }: PartialDate): CivilDate | null => (year === null || month === null || day === null ? null : { year, month, day });

/** Days since 1970-01-01 of a day of the (proleptic) Gregorian calendar. */
export function toDays({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The day that is so many days after 1970-01-01. */
export function fromDays(days: number): CivilDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** 1 = 週一 … 7 = 週日. */
export const weekdayOf = (date: CivilDate): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1;

/** The words before 年; a number of four digits would be read as a year of the common era. */
function rocYear(year: number): string {
  if (year <= ROC_OFFSET) return `民國前${ROC_OFFSET + 1 - year}`;
  return (year - ROC_OFFSET >= 1000 ? '民國' : '') + String(year - ROC_OFFSET);
}

/** 115年5月28日; unknown parts are ○; a date without year is 5月28日; before 1912 民國前1年…. */
export function formatRoc({ year, month, day }: PartialDate): string {
  const rest = `${month ?? '○'}月${day ?? '○'}日`;
  if (year === null) return month === null ? `○年${rest}` : rest;
  return `${rocYear(year)}年${rest}`;
}

/** 2026-05-28 */
export const formatIso = ({ year, month, day }: CivilDate): string => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
