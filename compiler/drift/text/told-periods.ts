/** One period told in two places: 申請期限為一月十五日至二月二十日 and 申辦期間：1月15日至2月10日. Two that begin (or end) on one day, and are of one thing, end (or begin) on one day. */
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits } from '../../../lang/numerals.ts';
import { walk, type Element } from '../../model/regulation.ts';
import type { RegulationVersion } from '../../model/version.ts';
import { datesOf } from './days.ts';
import { casesOf, pairsOf } from './statement-words.ts';
import { rowsOf, wordsOf } from './tables.ts';

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A period in a line: from which day to which one, and what is done in it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly printed: string;
  readonly at: number;
  readonly events: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly words: string;
}

/** A period of a text, where it stands. */
export interface PlacedPeriod extends Period {
  readonly version: RegulationVersion;
  readonly element: Element;
}

/** What people do in a period; one name for each. */
const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/申請|申辦|受理|收件|送件|提出/g, '申請'], [/推薦|提名|遴薦/g, '推薦'], [/報名|登記|徵件|投稿/g, '報名'], [/選課|加退選|停修/g, '選課'], [/繳費|繳交|繳納/g, '繳費'], [/住宿|進住|退宿/g, '住宿'], [/註冊(?!組|處|單位)/g, '註冊'], [/評審|審查|複審|初審/g, '審查'], [/實習/g, '實習'], [/借用|開放/g, '借用'],
];
const eventsIn = (words: string): ReadonlySet<string> => new Set(EVENTS.flatMap(([pattern, name]) => (words.search(pattern) >= 0 ? [name] : [])));

const JOINT = /^\s*(?:[（(][^（）()]{1,6}[）)])?\s*(?:起|上午|下午|[0-9:：時分]|\s)*(?:至|到|[~～－—–-])\s*(?:同年|當年|翌年|次年)?\s*$/;
const BY_SLASHES = /(?<![0-9/.])(1?[0-9])\/([1-3]?[0-9])\s*(?:[~～－—–-]|至|到)\s*(1?[0-9])\/([1-3]?[0-9])(?![0-9/.])/g;
/** Words that every period has say nothing of it. */
const COMMON = /期間|期限|時間|日期|時程|學期|學年|每年|即日|開始|截止|[0-9一二三四五六七八九十]+/g;
const EDGE = /[。；]/;

const MAY_HOLD = /(?:[日0-9][^。；]{0,12})[至到~～－—–-].*[日0-9]/;
/** The periods of a line; `above` is what stands over it: the head of a column and of a row, the line in front. */
export function periodsIn(line: string, above = ''): Period[] {
  if (!MAY_HOLD.test(line)) return [];
  const dates = datesOf(line).filter(({ date }) => date.month !== null && date.day !== null);
  const spelled = dates.slice(1).flatMap((second, i) => {
    const first = dates[i]!;
    const [start, end] = [first.at, second.at + second.length];
    return JOINT.test(line.slice(first.at + first.length, second.at)) ? [{ start, end, from: dayOf(first.date), to: dayOf(second.date) }] : [];
  });
  const slashed = matchesOf(BY_SLASHES, narrowDigits(line)).map(({ 0: words, 1: a, 2: b, 3: c, 4: d, index }) => ({ start: index, end: index + words.length, from: { year: null, month: Number(a), day: Number(b) }, to: { year: null, month: Number(c), day: Number(d) } }));
  return [...spelled, ...slashed].map(({ start, end, from, to }) => {
    const words = `${line.slice(0, start).split(EDGE).at(-1)!} ${line.slice(end).split(EDGE)[0]!}`;
    // 申請期限：第一學期為…；第二學期為…: what the sentence begins with, else what stands above
    const lead = /^[^：]{2,20}：/.exec(line.slice(0, start).split('。').at(-1)!)?.[0] ?? '';
    const own = [words, `${lead} ${words}`].find((said) => eventsIn(said).size > 0) ?? `${above} ${words}`;
    return { from, to, printed: line.slice(start, end), at: start, events: eventsIn(own), pairs: new Set(pairsOf(`${above} ${words}`.replace(COMMON, ' '))), words: own };
  });
}
const dayOf = ({ year, month, day }: { year: number | null; month: number | null; day: number | null }): Day => ({ year, month: month!, day: day! });

/** Every period of a text, in its tables too. */
export function periodsOf(version: RegulationVersion): PlacedPeriod[] {
  const found: PlacedPeriod[] = [];
  let above = '';
  for (const top of version.text.body) {
    walk(top, (element) => {
      const add = (all: readonly Period[]): void => all.forEach((one) => found.push({ ...one, version, element }));
      if (element.cells) {
        const [head, ...rows] = rowsOf(element);
        for (const row of rows) row.forEach((cell, i) => add(periodsIn(wordsOf(cell), `${wordsOf(head?.[i])} ${wordsOf(row[0])}`)));
      } else add(periodsIn(element.text, above));
      if (element.text !== '') above = element.text.length <= LONGEST_HEAD ? element.text : '';
    });
  }
  return found;
}
const LONGEST_HEAD = 30;

const isDay = (a: Day, b: Day): boolean => a.month === b.month && a.day === b.day && (a.year === null || b.year === null || a.year === b.year);
/** 第一階段, 大學部: of two cases. */
const ORDER = /第[一二三四1-4][階梯學次期][段次期]?|[初複決]選|上學期|下學期/g;
function areOfOneCase(a: Period, b: Period): boolean {
  const [own, other] = [a, b].map(({ words }) => words.match(ORDER)?.map((word) => word.replace(/[1-4]/, (digit) => '一二三四'[Number(digit) - 1]!)) ?? []);
  if (own!.length > 0 && other!.length > 0 && !own!.some((word) => other!.includes(word))) return false;
  const [cases, others] = [casesOf(a.words), casesOf(b.words)];
  return [...cases].every(([key, value]) => key === 'time' || key === 'cohort' || !others.has(key) || others.get(key) === value);
}

/** Do two periods tell of one thing, and begin or end on one day and not on the other? */
export function differ(a: Period, b: Period): boolean {
  const [begins, ends] = [isDay(a.from, b.from), isDay(a.to, b.to)];
  if (begins === ends || !areOfOneCase(a, b)) return false;
  const isOneEvent = [...a.events].some((event) => b.events.has(event));
  return isOneEvent && (a.events.size === b.events.size || [...a.pairs].some((pair) => b.pairs.has(pair)));
}

/** Of a text: each period that differs from one in front of it, where no other one agrees with it. */
export function differingIn(periods: readonly PlacedPeriod[]): (readonly [PlacedPeriod, PlacedPeriod])[] {
  return periods.flatMap((one, i) => {
    const [other] = periods.slice(0, i).filter((before) => before.element !== one.element && differ(one, before));
    const isTold = periods.some((beside) => beside !== one && isDay(beside.from, one.from) && isDay(beside.to, one.to));
    return other && !isTold ? [[one, other] as const] : [];
  });
}
