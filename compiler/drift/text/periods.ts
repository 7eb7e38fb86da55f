/** Lengths that are printed beside what they come from: 上午9時至12時，共三小時; 112學年度至114學年度，共三學年; the two semesters of a year. */
import { dateAt, fromDays, toDays } from '../../../lang/dates.ts';
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

const N = '([0-9０-９]{1,3}|[一二兩三四五六七八九十百零]{1,5})';
const TO = '\\s*(?:起)?\\s*(?:至|到|~|～|-|－)\\s*';
const TOTAL = '(?:止)?\\s*[，,（(]?\\s*(?:共計|合計|總計|為期|共|計)\\s*';
const numberOf = (printed: string): number => parseNumeral(printed.replace('兩', '二')) ?? NaN;

interface Form {
  readonly pattern: RegExp;
  /** The first and the last one, the printed length, and whether both ends count. */
  lengthOf(groups: readonly string[]): number;
  readonly unit: string;
}

const HALF_DAY = 12;
const CLOCK = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}';
const HOUR = `(上午|中午|下午|晚上)?\\s*((?:${CLOCK})[時點](?:半|(?:${CLOCK})分?)?)`;
/** 下午2時 is 14時, 七時三十分 half an hour more than 七時. */
function hourOf(half: string | undefined, printed: string): number {
  const [hour, minutes] = printed.split(/[時點]/) as [string, string];
  const value = numberOf(hour) + (minutes === '半' ? 1 / 2 : minutes === '' ? 0 : numberOf(minutes.replace('分', '')) / MINUTES_OF_AN_HOUR);
  return value + (/下午|晚上/.test(half ?? '') && numberOf(hour) < HALF_DAY ? HALF_DAY : 0);
}
const MINUTES_OF_AN_HOUR = 60;
const OF_A_DAY = '，?(?:每[日天][^，。；0-9一二三四五六七八九十]{0,4})';

const FORMS: readonly Form[] = [
  { pattern: new RegExp(`${HOUR}${TO}([翌次隔]日)?${HOUR}(?:${TOTAL}|${OF_A_DAY})${N}\\s*(?:個)?小時`, 'g'), lengthOf: ([half, from, next, other, to]) => hourOf(other ?? (next === undefined && hourOf(undefined, to!) > hourOf(undefined, from!) ? half : other), to!) + (next ? 2 * HALF_DAY : 0) - hourOf(half, from!), unit: '小時' },
  { pattern: new RegExp(`${N}學年度${TO}${N}學年度${TOTAL}${N}\\s*(?:個)?學?年(?!度|級)`, 'g'), lengthOf: ([from, to]) => numberOf(to!) - numberOf(from!) + 1, unit: '學年' },
];

/** The length is that of the two ends. */
export const checkPeriods: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (element.cells || !/[時點]|學年度/.test(element.text)) continue;
    for (const { pattern, lengthOf, unit } of FORMS) {
      for (const match of matchesOf(pattern, element.text)) {
        const length = lengthOf(match.slice(1));
        if (!(length > 0) || length === numberOf(match.at(-1)!)) continue;
        report(diagnose('FG3024', { printed: match[0], value: `${length} ${unit}` }, placeIn(checked, element, match.index, match.index + match[0].length)));
      }
    }
  }
};

const OPEN_HOURS = new RegExp(`${HOUR}${TO}${HOUR}`, 'g');
/** At night the end is on the next day. */
const OVERNIGHT = /[翌次隔]日|夜|凌晨|值|輪/;

/** 上午九時至上午八時: it ends before it begins. */
export const checkHours: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (element.cells || !/[時點]/.test(element.text) || OVERNIGHT.test(element.text)) continue;
    for (const { 0: printed, 1: half, 2: from, 3: other, 4: to, index } of matchesOf(OPEN_HOURS, element.text)) {
      const [start, end] = [hourOf(half, from!), hourOf(other ?? half, to!)];
      // 上午九時至五時 leaves 下午 to the reader
      if (!(end < start) || (other === undefined && half !== undefined) || (half === undefined && start <= HALF_DAY && end <= HALF_DAY) || !(start <= 24)) continue;
      report(diagnose('FG3038', { printed, low: `${other ?? ''}${to!}`, high: `${half ?? ''}${from!}` }, placeIn(checked, element, index, index + printed.length)));
    }
  }
};

const DAY = '(?:翌年|次年|隔年)?([0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日)';
const SEMESTERS = new RegExp(`第一學期(?:自|為|：)?${DAY}${TO}(${DAY})[^。]{0,6}?第二學期(?:自|為|：)?(${DAY})`, 'g');
/** Any year: the days of 月 and 日 alone. */
const YEAR = 2023;

/** A first semester is over by the end of February. */
const LATEST_END = toDays({ year: YEAR, month: 2, day: 28 });

const isFirst = (days: number): boolean => fromDays(days).day === 1;

/** 第一學期…至一月三十一日，第二學期自三月一日: the second one begins on the day behind the first. */
export const checkSemesters: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (!element.text.includes('第二學期')) continue;
    for (const match of matchesOf(SEMESTERS, element.text)) {
      const [words, , last, lastDay, next, nextDay] = match;
      const [end, start] = [lastDay!, nextDay!].map((day) => {
        const { month, day: number } = dateAt(`民國112年${day}`, 0)?.date ?? {};
        return month && number ? toDays({ year: YEAR, month, day: number }) : NaN;
      });
      // 第一學期自十月一日至十一月三十日: a time within each of them
      // 至一月十五日, 自二月十六日: with the holidays in between
      const hasHolidays = start! > end! && !isFirst(start!) && !isFirst(end! + 1);
      if (!(end! <= LATEST_END) || !Number.isFinite(start!) || start === end! + 1 || hasHolidays) continue;
      const from = match.index + words.length - next!.length;
      const at = match.index + words.indexOf(last!);
      report(diagnose('FG3040', { lower: `第一學期至${last}`, upper: `第二學期自${next}`, overlaps: start! <= end! }, placeIn(checked, element, from, from + next!.length), { related: [{ ...placeIn(checked, element, at, at + last!.length), note: { zh: '第一學期', en: 'the first semester' } }] }));
    }
  }
};
