/** Lengths and limits that are printed with both of their ends: 3月2日至3月13日，共十日; 二十五學分至十六學分; 8月1日起算三十日至8月29日. */
import { completeDate, formatRoc } from '../../../lang/dates.ts';
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { daysBetween, fits } from './day-lengths.ts';
import { datesOf, type PlacedDate } from './days.ts';
import { checkExampleDays } from './example-days.ts';
import { sentencesOf, SHARE, type Quantity } from './quantities.ts';
import { sayTwice } from './say-twice.ts';
import type { Element } from '../../model/regulation.ts';

type Report = Parameters<TextCheck>[1];

const N = '([0-9０-９]{1,3}|[一二兩三四五六七八九十百]{1,5})';
const LENGTH = `${N}\\s*(?:個)?(日曆天|日|天|週|周|星期|月|年)`;
/** ，共計十日, （計二週）, 為期三週, ，任期一年 */
const STATED = new RegExp(`^(?:止|為止|屆滿)?\\s*[，,、（(]?\\s*[\\u4e00-\\u9fff]{0,4}?(?:共計|合計|總計|為期|期間為|任期|聘期|期間|共|計)+為?\\s*${LENGTH}(?!以|內|[0-9月度])`);
/** （115年2月23日至3月15日） behind 二週 */
const IN_FRONT = new RegExp(`${LENGTH}\\s*[（(](?:自|由|即)?\\s*$`);
/** What is done from the first day to the second may stand between: 起請假至. */
const TO = /^\s*(?:[（(](?:星期|週|周)?[一二三四五六日][）)])?\s*(?:起)?(?:(?<=起)[\u4e00-\u9fff]{0,4}?)?\s*(?:至|到|~|～|-|－|—)\s*(?:翌年|次年|隔年)?$/;
/** 起算三十日，至; 起十日內為; 起受理十天，至; 起聘，聘期二年者，至: a length that begins with the first day, or behind it */
const COUNTED = new RegExp(`^\\s*(?:起算|起)[，,]?[^。；，0-9一二兩三四五六七八九十]{0,5}，?[^。；，0-9一二兩三四五六七八九十]{0,4}${LENGTH}(?:內|之?期間|屆滿日?|期滿|者)?\\s*(?:，?\\s*(?:即|應|期限|期間)?(?:至|為|於|是|止於|屆滿日為)|[，（(]\\s*亦?即)\\s*$`);
/** 3月5日收到通知，應於十日內（即…, 9月14日公告，次日起七日內，即…, 14日內至: the second day is the last one */
const WITHIN = new RegExp(`^[^。；0-9一二三四五六七八九十]{0,16}(?:於|起|，)\\s*${LENGTH}(?:內|之內)[^。；0-9一二三四五六七八九十]{0,12}?[，,（(]?(?:即|亦即|至|為|於){1,3}\\s*$`);
const EXAMPLE = /例如|舉例|例[：:]|釋例|範例|[。，（(]如/;
const NEXT_YEAR = /翌年|次年|隔年|次學年|下學期/;

export const checkSpans: TextCheck = (checked, report) => {
  checkExampleDays(checked, report);
  for (const element of elementsOf(checked)) {
    if (element.cells || !/[月/.]/.test(element.text)) continue;
    const dates = datesOf(element.text);
    dates.slice(1).forEach((second, i) => checkSpan(checked, element, dates[i]!, second, report));
  }
};

const DAYS_OF_YEAR = 365;
/** Nothing is handed in all the year but for some days. */
const LONGEST_WINDOW = 270;
const WINDOW = /申請|受理|報名|登記|繳費|選課|收件/;

function checkSpan(checked: CheckedText, element: Element, first: PlacedDate, second: PlacedDate, report: Report): void {
  const { text } = element;
  const between = text.slice(first.at + first.length, second.at);
  const days = daysBetween(first.date, second.date);
  if (days === null) return;
  const end = second.at + second.length;
  const [from, to] = [formatRoc(first.date), formatRoc(second.date.year === null && first.date.year !== null ? { ...second.date, year: first.date.year } : second.date)];
  const say = (start: number, stop: number, stated: string): void =>
    report(diagnose('FG3037', { stated, from, to, days: days + 1 }, placeIn(checked, element, start, stop), { related: [{ ...placeIn(checked, element, first.at, end), note: { zh: '這段日期', en: 'these days' } }] }));
  const isNextYear = NEXT_YEAR.test(between);
  const counted = COUNTED.exec(between) ?? (EXAMPLE.test(text.slice(0, first.at)) ? WITHIN.exec(between) : null);
  if (counted) {
    if (!fits(counted[1]!, counted[2]!, first.date, second.date, days, isNextYear)) say(first.at, end, counted[1]! + counted[2]!);
    return;
  }
  if (!TO.test(between.replace(/^\s*[（(][^（）()]{1,4}[）)]/, ''))) return;
  const isWholeYear = days < 0 && first.date.year === null && second.date.year === null && days + DAYS_OF_YEAR > LONGEST_WINDOW && WINDOW.test(text.slice(Math.max(0, first.at - 16), second.at + second.length + 12));
  const isBack = days < 0 && (isWholeYear || ((first.date.year !== null && second.date.year !== null) || first.date.month === second.date.month));
  // 9月1日至1月31日 ends in the year after; within one month or between printed years it goes back
  if (isBack && !NEXT_YEAR.test(between + text.slice(end, end + 4))) return report(diagnose('FG3038', { printed: text.slice(first.at, end), low: to, high: from }, placeIn(checked, element, first.at, end), { related: [{ ...placeIn(checked, element, second.at, end), note: { zh: '後面這個日期較早', en: 'this day is the earlier one' } }] }));
  const behind = STATED.exec(text.slice(end));
  if (behind && !fits(behind[1]!, behind[2]!, first.date, second.date, days, isNextYear)) return say(first.at, end + behind[0].length, behind[1]! + behind[2]!);
  const front = IN_FRONT.exec(text.slice(0, first.at));
  if (front && /^\s*止?\s*[）)]/.test(text.slice(end)) && !fits(front[1]!, front[2]!, first.date, second.date, days, isNextYear)) say(front.index, end, front[1]! + front[2]!);
}

/** 114學年度第1學期（115年2月1日…, 112學年度，自113年8月1日起 */
const YEAR = new RegExp(`${N}\\s*學年度(?:第?\\s*([12一二])\\s*學期|(上|下)學期)?[」』]?\\s*(?:[（(]\\s*(?:即|自|由)?|，?(?:係|乃)?指(?:自)?|，自|：自?|為自?)\\s*$`);
/** Around their edges a semester is said to begin earlier or later. */
const MONTHS: Readonly<Record<number, readonly number[]>> = { 0: [], 1: [7, 8, 9, 10, 11, 12, 1], 2: [1, 2, 3, 4, 5, 6, 7] };

const ANY_DAY = 15;

/** The days behind an academic year are in it. */
export const checkYears: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    const { text } = element;
    if (element.cells || !text.includes('學年度')) continue;
    for (const { at, length, date } of datesOf(text)) {
      const match = YEAR.exec(text.slice(0, at));
      // 2024年8月 has no day: any of the month
      const whole = completeDate(date) ?? (date.year !== null && date.month !== null && date.day === null ? completeDate({ ...date, day: ANY_DAY }) : null);
      if (!match || !whole) continue;
      const [words, digits, number, half] = match;
      const year = parseNumeral(digits!);
      const semester = half ? (half === '上' ? 1 : 2) : number ? (parseNumeral(number) ?? 0) : 0;
      const own = whole.year - 1911 - (whole.month < 8 ? 1 : 0);
      const isEdge = whole.month === 7 && own + 1 === year;
      const isIn = (own === year || isEdge) && (semester === 0 || MONTHS[semester]!.includes(whole.month));
      if (isIn) continue;
      const expected = `${own}學年度${semester === 0 ? '' : `第${whole.month >= 8 || whole.month === 1 ? 1 : 2}學期`}`;
      report(diagnose('FG3021', { date: formatRoc(whole), printed: /^[^（(，：係指為]*/.exec(words)![0], expected }, placeIn(checked, element, match.index, at + length), { related: [{ ...placeIn(checked, element, at, at + length), note: { zh: '這一天', en: 'this day' } }] }));
    }
  }
};

const LOWER = /^[≥>]$/;
const UPPER = /^[≤<]$/;
/** Words between two bounds that bring in nothing else: 至少六學分，至多四學分; 六千元以上三千元以下. */
const ONLY_BOUNDS = /以[上下]|至[多少]|最[多少高低長短]|[上下]限|不得?(?:超過|逾|多於|高於|少於|低於)|未[滿達逾]|新[臺台]幣|[（(]含[）)]|[，、且亦並又而但為以至應須得可修習選各含達滿]/g;
const SHORT = /^[\u4e00-\u9fff]{1,2}$/;

/** 不得少於二十五學分，亦不得多於九學分; 六千元以上三千元以下: nothing is both. */
function excludeEachOther(sentence: string, a: Quantity, b: Quantity): boolean {
  if (!LOWER.test(a.comparator ?? '') || !UPPER.test(b.comparator ?? '') || a.low <= b.high || a.isOrdinal || b.isOrdinal) return false;
  const between = sentence.slice(a.end, b.start).replace(ONLY_BOUNDS, '');
  // 於三日內 is when another thing is done
  return between === '' || (!between.includes('於') && SHORT.test(between) && sentence.slice(Math.max(0, a.start - 8), a.start).includes(between));
}

/** 由二十五學分至十六學分, 自百分之三十降至百分之二十: a change. */
const isFalling = (sentence: string, { start, end }: Quantity): boolean => /[由從自降減縮改調]/.test(sentence.slice(Math.max(0, start - 8), start)) || /^[^，]{0,4}[降減遞]/.test(sentence.slice(end));

const OF_MONTHS = /(?<!個)月(?:[至到]|$)/;

/** 二十五學分至十六學分, 九人至七人, 至少二十學分，至多十八學分 */
export const checkRanges: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    for (const { text, from, quantities } of sentencesOf(element)) {
      const say = (start: number, end: number, low: string, high: string): void => report(diagnose('FG3038', { printed: text.slice(start, end), low, high }, placeIn(checked, element, from + start, from + end)));
      quantities.forEach((first, i) => {
        const second = quantities[i + 1];
        // 十一月至三月 goes over the new year
        if (first.low > first.high && !first.isOrdinal && !OF_MONTHS.test(first.printed) && first.unit !== SHARE && !/^學期$|年度$/.test(first.unit) && !isFalling(text, first)) {
          const [high, low] = first.printed.split(/至|到|[~～－—–-]/);
          say(first.start, first.end, low!.trim(), high!.trim());
        } else if (second && second.unit === first.unit && excludeEachOther(text, first, second)) say(first.start, second.end, second.printed, first.printed);
      });
    }
  }
};

const PROVISIONS = new RegExp(`第${N}([條點項款])至第${N}\\2(?!之[一二三四五六七八九十])`, 'g');

/** 第五條至第三條: the first one stands behind the last. */
export const checkProvisionRanges: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (!element.text.includes('至第')) continue;
    for (const { 0: printed, 1: first, 2: word, 3: last, index } of matchesOf(PROVISIONS, element.text)) {
      if ((parseNumeral(first!) ?? 0) <= (parseNumeral(last!) ?? 0)) continue;
      report(diagnose('FG3038', { printed, low: `第${last}${word}`, high: `第${first}${word}` }, placeIn(checked, element, index, index + printed.length)));
    }
  }
};

const WEEKS = /(?:共|計|以|為|上課|授課|學期)\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})[週周]/;
const NTH_WEEK = /(?:第\s*|第[0-9一二三四五六七八九十]{1,3}[週周]?\s*(?:至|到|~|～|-)\s*(?:第\s*)?)([0-9]{1,2}|[一二三四五六七八九十]{1,3})[週周]/g;

/** 一學期以十八週計，期末考試於第十九週舉行: there is no such week. */
export const checkWeeks: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (element.cells || !/第.*[週周]/.test(element.text)) continue;
    for (const { 0: sentence, index } of matchesOf(/[^。]+/g, element.text)) {
      const stated = WEEKS.exec(sentence);
      if (!stated || /或|暑|寒/.test(sentence)) continue;
      const length = parseNumeral(stated[1]!) ?? NaN;
      for (const match of matchesOf(NTH_WEEK, sentence)) {
        if ((parseNumeral(match[1]!) ?? 0) > length) sayTwice(checked, { printed: match[0], element, at: index + match.index }, { printed: stated[0], element, at: index + stated.index }, '週數', report);
      }
    }
  }
};
