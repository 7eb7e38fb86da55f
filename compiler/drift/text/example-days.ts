/** The last day of an example, counted by the rule in front of it: 於公告次日起七日內提出。例如1月10日公告，應於1月17日前提出; 任期二年。例如113年8月1日起聘，至115年7月31日止. And an age on a day. */
import { formatRoc } from '../../../lang/dates.ts';
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { isProvision, type Element } from '../../model/regulation.ts';
import { pairsOf } from './statement-words.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { daysBetween, fits } from './day-lengths.ts';
import { datesOf, type PlacedDate } from './days.ts';

const EXAMPLE = /例如|舉例|[試舉]一例|示例|試以|(?<=^|[。，：])(?:設|某|[甲乙]生)(?=[^，。；]{1,12}於)|例[：:]|釋例|範例|如[：:]|假設|設若|(?<=[。（(])如(?=[0-9民])|(?<=。)如於/;
const RULE = /(?:([0-9０-９]{1,3}|[一二兩三四五六七八九十百]{1,5})\s*個?(日|天|週|周|星期|月)(?:之?內|前)|(?:任期|聘期|期限|效期|有效期間?|年限|期間|服務滿|滿)(?:為|均為|以)?([0-9]{1,3}|[一二兩三四五六七八九十]{1,4})(年(?!半)|個?月|日|天|週|周|星期))/g;
/** What leads to the last day, and what stands behind it. */
const LAST = /(?:應|最遲|須)?(?:於|至|即|為|在)(?:翌年|次年|隔年)?\s*$/;
const BEHIND = /^(?:[（(][^（）()]{1,4}[）)])?(?:[以之]?前|止|屆滿|滿|為止|期滿|內|。|$|，?(?:任期)?屆滿)/;
/** The last day by its name: whatever stands behind. */
const NAMED_LAST = /(?:至遲|最遲|末日|截止日|屆滿日|期限|應)[^，。；0-9]{0,4}(?:於|至|即|為|在)(?:翌年|次年|隔年)?\s*$/;
const DONE = /^(?:[（(][^（）()]{1,4}[）)])?(?:以前|前|止)?(?:向[^，。；]{1,10})?(?:提出|提起|申[請訴復覆]|繳[交納回]|辦理|完成|送達|答[覆辯]|歸還|截止|屆滿|為(?:末日|截止日|止))/;
/** Days that are moved, counted back, or of another length. */
const OTHER = /順延|假日|延長|休息日|在途|扣除|工作日|上班日|延後|前一日|郵戳|再(?!申訴)/;
/** The first day does not count: the day itself and so many more. */
const WITHOUT_FIRST = /次日|翌日|始日不計|隔日/;
const NEXT_YEAR = /翌年|次年|隔年/;
const AGE = /滿\s*([0-9]{1,3}|[一二三四五六七八九十]{1,4})\s*(?:足|周|週)?歲/g;

/** Days of two months that may end a length of months: the same one, its neighbours, and the ends of months. */
const isNear = (a: number | null, b: number | null): boolean => a === null || b === null || Math.abs(a - b) < 2 || (a > 27 && b > 27) || (a === 1 && b > 27) || (b === 1 && a > 27);

/** A day without a year in the year behind another one. */
const inNextYear = ({ date, ...rest }: PlacedDate, first: PlacedDate): PlacedDate => ({ ...rest, date: date.year !== null ? date : { ...date, year: (first.date.year ?? COMMON) + 1 } });
const COMMON = 2025;

/** 95年8月1日出生，於115年8月1日年滿二十歲: on a birthday as many years as are printed. */
function wrongAge(text: string, opens: number, first: PlacedDate, second: PlacedDate): { stated: string; at: number; length: number } | null {
  const [age, other] = matchesOf(AGE, text).filter(({ index }) => index > opens);
  const [a, b] = [first.date, second.date];
  if (!age || other || !/^[^，。；]{0,2}(?:出)?生/.test(text.slice(first.at + first.length)) || a.year === null || b.year === null || a.month !== b.month || a.day !== b.day || /未滿$/.test(text.slice(0, age.index + 1))) return null;
  return parseNumeral(age[1]!) === b.year - a.year ? null : { stated: age[0], at: age.index, length: age[0].length };
}

/** 前條期間之計算，舉例言之：…: the rule is the provision in front that speaks of the same. */
function ruleBefore(elements: readonly Element[], index: number, text: string): { readonly element: Element; readonly rules: RegExpExecArray[] } | null {
  const said = pairsOf(text);
  let provisions = 0;
  for (let i = index - 1; i >= 0 && provisions < 3; i--) {
    const element = elements[i]!;
    if (isProvision(element)) provisions++;
    if (element.cells || EXAMPLE.test(element.text)) continue;
    const rules = matchesOf(RULE, element.text);
    if (rules.length > 0 && pairsOf(element.text).filter((pair) => said.includes(pair)).length > 1) return { element, rules };
  }
  return null;
}

export const checkExampleDays: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  for (const [index, element] of elements.entries()) {
    const { text } = element;
    const opens = element.cells || !/[月/.]/.test(text) ? -1 : text.search(EXAMPLE);
    const [first, printed, ...more] = opens < 0 ? [] : datesOf(text).filter((date) => date.at >= opens);
    if (!first || !printed || more.length > 0 || OTHER.test(text)) continue;
    const between = text.slice(first.at + first.length, printed.at);
    const isNextYear = NEXT_YEAR.test(between);
    const second = isNextYear ? inNextYear(printed, first) : printed;
    const start = isNextYear && first.date.year === null ? { ...first.date, year: COMMON } : first.date;
    const days = daysBetween(start, second.date);
    const end = second.at + second.length;
    const say = (stated: string, at: number, length: number, of: Element = element): void => report(diagnose('FG3037', { stated, from: formatRoc(first.date), to: formatRoc(printed.date), days: (days ?? 0) + 1 }, placeIn(checked, element, first.at, end), { related: [{ ...placeIn(checked, of, at, at + length), note: { zh: '所說明的期限', en: 'the length of the rule' } }] }));
    const age = wrongAge(text, opens, first, second);
    if (age) {
      say(age.stated, age.at, age.length);
      continue;
    }
    const own = matchesOf(RULE, text.slice(0, opens));
    const before = own.length > 0 ? null : ruleBefore(elements, index, text);
    const rules = before ? before.rules : own;
    const behind = text.slice(end);
    const isLast = LAST.test(between) && (BEHIND.test(behind) || DONE.test(behind) || NAMED_LAST.test(between));
    // an example that says its own length is read there
    if (rules.length === 0 || days === null || !isLast || matchesOf(RULE, between).length > 0) continue;
    const back = /前$/;
    const goes = ([words, count, unit, years, year]: RegExpExecArray): boolean => {
      const [digits, of] = [(count ?? years)!, (unit ?? year)!];
      // 會議召開七日前: counted back
      if (days < 0 && !isNextYear) return !/[日天週周星]/.test(of) || !back.test(words) || [-days, 1 - days].includes((parseNumeral(digits.replace('兩', '二')) ?? 0) * (/[週周星]/.test(of) ? 7 : 1));
      // 10月15日 and a month: the same day of another month
      if (/[月年]/.test(of) && NAMED_LAST.test(between) && !isNear(first.date.day, second.date.day)) return false;
      const fitsBy = (n: number): boolean => fits(digits, of, start, second.date, n, isNextYear);
      // both ways of counting, unless the rule says which; February without its year may have a day more
      const isLeap = first.date.year === null && second.date.year === null && (first.date.month ?? 0) <= 2 && (second.date.month ?? 0) > 2;
      return [0, ...(isLeap ? [1] : [])].some((leap) => fitsBy(days + leap) && (!/[日天週周星]/.test(of) || !WITHOUT_FIRST.test(text) || fitsBy(days + leap - 1)));
    };
    if (rules.some(goes)) continue;
    const [words, count, unit, years, year] = rules.at(-1)!;
    say((count ?? years)! + (unit ?? year)!, rules.at(-1)!.index, words.length, before?.element);
  }
};
