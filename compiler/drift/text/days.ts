/** Days that are printed in two ways, and days that do not exist. */
import { completeDate, dateAt, formatRoc, mayHoldDate, weekdayOf, type CivilDate, type PartialDate } from '../../../lang/dates.ts';
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';

interface Printed {
  readonly text: string;
  place(start: number, end: number): Label;
}

const allOf = (checked: CheckedText): Printed[] => [
  ...checked.version.text.history.map((text, index) => ({ text, place: () => checked.historyPlace(index) })),
  ...elementsOf(checked).map((element) => ({ text: element.text, place: (start: number, end: number) => placeIn(checked, element, start, end) })),
];

const WEEKDAYS = '一二三四五六日';
const WEEKDAY = /(?:星期|週|周|禮拜)([一二三四五六日天])[）)]?$|[（(]([一二三四五六日])[）)]$/;

/** Without these no day is named by its week, none by the common era. */
const NAMES_WEEKDAY = /(?:星期|[週周]|禮拜|[（(])[一二三四五六日天]/;
const NAMES_COMMON_ERA = /西元|公元|[1１][9９][0-9０-９]{2}|[2２][0０][0-9０-９]{2}/;

/** A day of a line with a day of the week that it is not. */
interface WrongWeekday {
  readonly at: number;
  readonly length: number;
  readonly date: CivilDate;
  readonly printed: string;
  readonly expected: string;
}

/** 115年5月28日（星期四）: the days of a line that are no such day of the week. */
export function wrongWeekdays(text: string): WrongWeekday[] {
  if (!NAMES_WEEKDAY.test(text)) return [];
  const dates = datesOf(text);
  return [...dates, ...withoutYear(text, dates)].flatMap(({ at, length, date }) => {
    const found = WEEKDAY.exec(text.slice(at, at + length));
    const whole = completeDate(date);
    if (!found || !whole) return [];
    const [printed, expected] = [(found[1] ?? found[2])!, WEEKDAYS[weekdayOf(whole) - 1]!];
    return printed.replace('天', '日') === expected ? [] : [{ at, length, date: whole, printed, expected }];
  });
}

/** The same of a whole text. */
export const checkWeekdays: TextCheck = (checked, report) => {
  for (const { text, place } of allOf(checked)) {
    for (const { at, length, date, printed, expected } of wrongWeekdays(text)) report(diagnose('FG3028', { date: formatRoc(date), printed: `星期${printed}`, expected: `星期${expected}` }, place(at, at + length)));
  }
};

/** 115年（2026年）, 114學年度（2025學年度）, 2026年（民國115年） */
const YEARS = /(?<![0-9一二三四五六七八九十百])([0-9]{2,3}|[一二三四五六七八九十百零○]{2,6})(?:年|學年度)[（(](?:西元|公元)?((?:19|20)[0-9]{2})(?:年|學年度)?[）)]|(?<![0-9])((?:19|20)[0-9]{2})年[（(](?:即)?(?:中華)?民國([0-9]{2,3}|[一二三四五六七八九十百零○]{2,6})年[）)]/g;

/** 民國105年（西元2016年）, 2015年3月24日（104年3月24日）: one day in both calendars. */
export const checkCalendars: TextCheck = (checked, report) => {
  for (const { text, place } of allOf(checked)) {
    if (!NAMES_COMMON_ERA.test(text)) continue;
    const dates = datesOf(text);
    dates.slice(1).forEach((second, i) => {
      const first = dates[i]!;
      const between = text.slice(first.at + first.length, second.at);
      const behind = text[second.at + second.length];
      if (!/^\s*[（(]\s*$/.test(between) || !/[）)]/.test(behind ?? '') || isCommon(text, first) === isCommon(text, second)) return;
      const differs = (['year', 'month', 'day'] as const).some((part) => first.date[part] !== null && second.date[part] !== null && first.date[part] !== second.date[part]);
      if (differs) report(diagnose('FG3029', { printed: text.slice(first.at, second.at + second.length + 1), expected: String(isCommon(text, second) ? first.date.year : (first.date.year ?? 0) - 1911) }, place(first.at, second.at + second.length + 1)));
    });
    for (const match of matchesOf(YEARS, narrowDigits(text))) {
      const [printed, first, , second] = match;
      const [roc, west] = first ? [parseNumeral(first), Number(match[2])] : [parseNumeral(match[4]!), Number(second)];
      if (roc !== null && roc < 200 && roc + 1911 !== west) report(diagnose('FG3029', { printed, expected: String(first ? roc + 1911 : west - 1911) }, place(match.index, match.index + printed.length)));
    }
  }
};

export interface PlacedDate {
  readonly at: number;
  readonly length: number;
  readonly date: PartialDate;
}

/** The dates of a text, one behind the other. */
export function datesOf(text: string): PlacedDate[] {
  const found: PlacedDate[] = [];
  for (let at = mayHoldDate(text) ? 0 : text.length; at < text.length; at++) {
    if (!/[0-9０-９一二三四五六七八九十百中民西公]/.test(text[at]!)) continue;
    const date = dateAt(text, at);
    if (date) {
      found.push({ at, ...date });
      at += date.length - 1;
    } else while (/[0-9０-９]/.test(text[at]!) && /[0-9０-９]/.test(text[at + 1] ?? '')) at++;
  }
  return found;
}

const DAY_OF_YEAR = /(?<![0-9年月])([0-9]{1,2})\s*月\s*([0-9]{1,2})\s*日\s*[（(](?:星期|週|周)?[一二三四五六日][）)]/g;

/** 115年3月3日(二)至3月13日(五): a day without its year is in that of the date before it. */
function withoutYear(text: string, dates: readonly PlacedDate[]): PlacedDate[] {
  return matchesOf(DAY_OF_YEAR, narrowDigits(text)).flatMap(({ 0: words, 1: month, 2: day, index }) => {
    const before = dates.findLast(({ at, date }) => at < index && date.year !== null);
    const isOwn = !before || before.at + before.length > index || /[。；]/.test(text.slice(before.at, index)) || Number(month) < (before.date.month ?? 0);
    return isOwn ? [] : [{ at: index, length: words.length, date: { ...before.date, month: Number(month), day: Number(day) } }];
  });
}

/** Printed with a year of the common era? */
const isCommon = (text: string, { at, length }: PlacedDate): boolean => /西元|公元|(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/.test(narrowDigits(text.slice(at, at + length)));

const SPELLED = '[一二三四五六七八九十百零○〇]';
const DAY = new RegExp(`(?:(?<![0-9]|${SPELLED})([0-9]{2,3}|${SPELLED}{2,7})年\\s*)?(?<![0-9第個]|${SPELLED})([0-9]{1,2}|[一二三四五六七八九十]{1,3})月\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})日`, 'g');
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const WITH_POINTS = /(?<![0-9.])[0-9]{2,3}([./])([0-9]{1,2})\1([0-9]{1,2})(?![0-9.])/g;

/** 105年2月30日, 每年十一月三十一日, and 105.2.30 in a history. */
export const checkDaysExist: TextCheck = (checked, report) => {
  checked.version.text.history.forEach((line, index) => {
    for (const { 0: printed, 2: month, 3: day, index: at } of matchesOf(WITH_POINTS, narrowDigits(line))) {
      if (Number(month) > 0 && Number(day) > 0 && dateAt(line, at) === null) report(diagnose('FG3031', { printed }, checked.historyPlace(index)));
    }
  });
  for (const { text, place } of allOf(checked)) {
    for (const match of text.includes('月') ? matchesOf(DAY, narrowDigits(text)) : []) {
      const [month, day] = [match[2], match[3]].map((part) => parseNumeral(part!) ?? 0);
      const isInYear = match[1] === undefined || (dateAt(text, match.index)?.date.day ?? null) !== null;
      const isThere = isInYear && day! <= (LONGEST_MONTHS[month! - 1] ?? 0);
      if (!isThere && month! > 0 && day! > 0) report(diagnose('FG3031', { printed: match[0] }, place(match.index, match.index + match[0].length)));
    }
  }
};
