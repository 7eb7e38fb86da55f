/** The last day of an example, counted by the rule in front of it: 於公告次日起七日內提出。例如1月10日公告，應於1月17日前提出; 任期二年。例如113年8月1日起聘，至115年7月31日止. */
import { formatRoc } from '../../../lang/dates.ts';
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { daysBetween, fits } from './day-lengths.ts';
import { datesOf } from './days.ts';

const EXAMPLE = /例如|舉例|例[：:]|釋例|範例|如[：:]/;
const RULE = /(?:([0-9０-９]{1,3}|[一二兩三四五六七八九十百]{1,5})\s*個?(日|天|週|周|星期|月)(?:之?內|前)|(?:任期|聘期|期限|效期|有效期間?|年限|服務滿|滿)(?:為|均為|以)?([0-9]{1,2}|[一二兩三四五六七八九十]{1,3})(年)(?!半))/g;
/** What leads to the last day, and what stands behind it. */
const LAST = /(?:應|最遲|須)?(?:於|至|即|為|在)\s*$/;
const BEHIND = /^(?:[（(][^（）()]{1,4}[）)])?(?:[以之]?前|止|屆滿|滿|為止|期滿|內|。|$|，?(?:任期)?屆滿)/;
/** Days that are moved, counted back, or of another length. */
const OTHER = /順延|假日|延長|休息日|在途|扣除|工作日|上班日|延後|前一日|郵戳|再/;
/** The first day does not count: the day itself and so many more. */
const WITHOUT_FIRST = /次日|翌日|始日不計|隔日/;

export const checkExampleDays: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    const { text } = element;
    const opens = element.cells || !/[月/.]/.test(text) ? -1 : text.search(EXAMPLE);
    const [first, second, ...more] = opens < 0 ? [] : datesOf(text).filter((date) => date.at >= opens);
    if (!first || !second || more.length > 0 || OTHER.test(text)) continue;
    const rules = matchesOf(RULE, text.slice(0, opens));
    const between = text.slice(first.at + first.length, second.at);
    const days = daysBetween(first.date, second.date);
    // an example that says its own length is read there
    if (rules.length === 0 || days === null || !LAST.test(between) || !BEHIND.test(text.slice(second.at + second.length)) || matchesOf(RULE, between).length > 0) continue;
    const isNextYear = /翌年|次年|隔年/.test(between);
    const goes = ([, count, unit, years, year]: RegExpExecArray): boolean => {
      const [digits, of] = [(count ?? years)!, (unit ?? year)!];
      const fitsBy = (n: number): boolean => fits(digits, of, first.date, second.date, n, isNextYear);
      // both ways of counting, unless the rule says which
      return fitsBy(days) && (!/[日天週周星]/.test(of) || !WITHOUT_FIRST.test(text) || fitsBy(days - 1));
    };
    if (rules.some(goes)) continue;
    const [words, count, unit, years, year] = rules.at(-1)!;
    const at = rules.at(-1)!.index;
    const end = second.at + second.length;
    report(diagnose('FG3037', { stated: (count ?? years)! + (unit ?? year)!, from: formatRoc(first.date), to: formatRoc(second.date), days: days + 1 }, placeIn(checked, element, first.at, end), { related: [{ ...placeIn(checked, element, at, at + words.length), note: { zh: '所說明的期限', en: 'the length of the rule' } }] }));
  }
};
