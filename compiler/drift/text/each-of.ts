/** As many of each as there are, and all of them: 分三組評選 … 各組取一名，共三名; 甲系、乙系及丙系每系各一名，每學年三名; 分二梯次，每梯次四週，共八週; 每日十小時，五日計五十小時. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { differs, isOne, SHARE, showIn, type Quantity } from './quantities.ts';
import { timesOf } from './times-of.ts';
import { countedIn, WHOLE_IN_FRONT } from './total-words.ts';

const C = '([二兩三四五六七八九十]{1,3}|[2-9]|[1-9][0-9])';
const UNIT = '(組|系所?|所|學?院|班|校|區|類|科|年級|梯次|場次?|隊|單位|處室|學期|個?月|年|[週周日天]|[期次堂節]|階段|輪)';
const NO_NUMBER = '[^，。；：、0-9一二兩三四五六七八九十每各]';
const valueOf = (printed: string): number => parseNumeral(printed.replace('兩', '二')) ?? NaN;

/** 四學院各, 分四期繳納，每期: how many there are stands in front. */
const TIMES = new RegExp(`${C}(?:個|大)?${UNIT}${NO_NUMBER}{0,8}(?:，?每一?\\2|各)${NO_NUMBER}{0,8}$`);
/** 每系各, 各組取: of which unit. */
const EACH = new RegExp(`(?<!依)(?:每一?|各)${UNIT}${NO_NUMBER}{0,8}各?(?:得推薦)?$`);
const BEHIND = /^，(?:一週|每週)?(?:合計|總計|共計|共|計|每學?年)(?:為|補助|推選|錄取|獎勵)?(?:新[臺台]幣)?$/;
/** 全年三萬六千元，分四期; 獎勵十二名，文、理、工、商 */
const IN_FRONT = /^[，：]$|^[，：][^，。；：0-9每各]{0,24}$/;

/** 土木系、水利系及環工系: those that end with the unit; 0 where other words stand among them. */
function namedUnits(words: string, unit: string): number {
  const list = /[^，。；：]*$/.exec(words)![0].split(/[、及與和暨]/);
  return list.length > 1 && list.at(-1)!.endsWith(unit) && !/等|其他|各|每/.test(list.join('')) ? list.filter((name) => name.endsWith(unit)).length : 0;
}

interface Divided {
  readonly count: number;
  readonly element: Element;
  readonly at: number;
  readonly length: number;
}
/** 分三組 of the whole text, where it says one number only. */
function dividedInto(elements: readonly Element[], unit: string): Divided | null {
  const pattern = new RegExp(`分(?:為|成)?${C}(?:個|大)?${unit}`, 'g');
  const found = elements.flatMap((element) => (element.cells ? [] : matchesOf(pattern, element.text).map((match) => ({ count: valueOf(match[1]!), element, at: match.index, length: match[0].length }))));
  return new Set(found.map(({ count }) => count)).size === 1 ? found[0]! : null;
}

const isFixed = (q: Quantity | undefined): q is Quantity => q !== undefined && isOne(q) && q.comparator === null && !q.isOrdinal && q.unit !== SHARE;

/** How often a number is there, by the words in front of it or elsewhere. */
function countOf(before: string, elements: readonly Element[]): { count: number; divided: Divided | null } | null {
  const stated = TIMES.exec(before);
  if (stated && !/第$/.test(before.slice(0, stated.index))) return { count: valueOf(stated[1]!), divided: null };
  const each = EACH.exec(before);
  // 週六及週日每日: no names
  if (!each || /[月年週周日天期次堂節]$/.test(each[1]!)) return null;
  const named = namedUnits(before.slice(0, each.index), each[1]!);
  const divided = named === 0 ? dividedInto(elements, each[1]!) : null;
  return named > 0 ? { count: named, divided: null } : divided ? { count: divided.count, divided } : null;
}

/** 每日十三小時，五日計六十五小時: how many there are stands behind. */
function repeatedIn(text: string, each: Quantity, count: Quantity | undefined, whole: Quantity | undefined): number | null {
  const word = /每一?([^，。；0-9一二三四五六七八九十每]{1,3})$/.exec(text.slice(0, each.start))?.[1];
  if (!word || !isFixed(count) || !isFixed(whole) || whole.unit !== each.unit || !/^，(?:一週|每週)?$/.test(text.slice(each.end, count.start)) || !/^計(?:新[臺台]幣)?$/.test(text.slice(count.end, whole.start))) return null;
  const times = timesOf(word, count);
  return times !== null && times > 1 ? times : null;
}

const OTHERS = /[0-9一二三四五六七八九十百千]|餘|另|或|至[多少]|最[多高]|以[上下]|為限|名額不足/;
/** The whole of so many of one number: behind it, or in front where nothing else follows. */
function wholeOf(text: string, quantities: readonly Quantity[], i: number): Quantity | null {
  const [each, next] = [quantities[i]!, quantities[i + 1]];
  if (isFixed(next) && next.unit === each.unit && BEHIND.test(text.slice(each.end, next.start))) return next;
  const front = quantities.slice(0, i).findLast(({ unit }) => unit === each.unit);
  const stated = TIMES.exec(text.slice(0, each.start));
  if (!isFixed(front) || !stated || stated.index < front.end) return null;
  const names = text.slice(front.end, stated.index);
  const isWhole = WHOLE_IN_FRONT.test(text.slice(0, front.start)) || /(?:獎勵|錄取|名額|遴選|選出|推選|補助|全年)[^，。；0-9]{0,8}$/.test(text.slice(0, front.start)) || /[分共計]$/.test(names);
  return isWhole && (IN_FRONT.test(names) || /^，[應得須]?[分共計]$/.test(names)) && !OTHERS.test(text.slice(each.end)) ? front : null;
}

const DAYS = '一二三四五六日';
/** 週一至週五每日, 週六及週日每日, 週六: how many days. */
function daysNamed(label: string): number | null {
  const match = /(?:週|星期)([一二三四五六日])(?:(至|及|、|與|和)(?:週|星期)?([一二三四五六日]))?(每[日天])?[^，。；0-9一二三四五六日每]{0,6}$/.exec(label);
  if (!match) return null;
  const [first, joint, last, each] = match.slice(1);
  const days = !last ? 1 : joint === '至' ? DAYS.indexOf(last) - DAYS.indexOf(first!) + 1 : 2;
  return days === 1 || each ? days : null;
}
/** 週一至週五每日八小時，週六四小時，每週合計四十四小時 */
function weekly(text: string, quantities: readonly Quantity[]): { whole: Quantity; parts: readonly Quantity[]; sum: number } | null {
  if (!/(?:週|星期)[一二三四五六日]/.test(text)) return null;
  const whole = quantities.find((q) => /每[週周](?:開放|合計|總計|共計|共|計|總時數|時數|為)+$/.test(text.slice(0, q.start)));
  const parts = quantities.filter((q) => q !== whole && q.unit === whole?.unit);
  const days = parts.map((q, i) => daysNamed(text.slice(Math.max(parts[i - 1]?.end ?? 0, whole && whole.end < q.start ? whole.end : 0), q.start)));
  if (!isFixed(whole) || parts.length < 2 || !parts.every(isFixed) || days.some((n) => n === null || n < 1)) return null;
  return { whole, parts, sum: parts.reduce((a, q, i) => a + q.low * days[i]!, 0) };
}

/** Totals of one number for each. */
export const checkEachOf: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  for (const element of elements) {
    if (element.cells || !/[每各]/.test(element.text)) continue;
    for (const { text, from, quantities } of countedIn(element)) {
      const say = (whole: Quantity, sum: number, related: Label[]): void => report(diagnose('FG3023', { stated: whole.printed, sum: showIn(sum, whole), what: '' }, placeIn(checked, element, from + whole.start, from + whole.end), { related }));
      const labelOf = (start: number, end: number): Label => ({ ...placeIn(checked, element, from + start, from + end), note: { zh: '各有多少', en: 'how many each has' } });
      const week = weekly(text, quantities);
      if (week && differs(week.sum, week.whole.low)) say(week.whole, week.sum, week.parts.map(({ start, end }) => labelOf(start, end)));
      for (const [i, each] of quantities.entries()) {
        if (!isFixed(each)) continue;
        const repeated = repeatedIn(text, each, quantities[i + 1], quantities[i + 2]);
        const found = repeated === null ? countOf(text.slice(0, each.start), elements) : { count: repeated, divided: null };
        const whole = repeated === null ? wholeOf(text, quantities, i) : quantities[i + 2]!;
        if (!found || !whole || Number.isNaN(found.count) || !differs(found.count * each.low, whole.low)) continue;
        const { divided } = found;
        say(whole, found.count * each.low, [labelOf(each.start, each.end), ...(divided ? [{ ...placeIn(checked, divided.element, divided.at, divided.at + divided.length), note: { zh: '共有多少', en: 'how many there are' } }] : [])]);
      }
    }
  }
};
