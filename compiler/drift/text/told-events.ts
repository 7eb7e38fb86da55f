/** What words tell of the past of a regulation: 於八十八年通過，一百零三年修正第六條及第九條 → when, by whom, what. Read of histories and of what papers tell of them alike. */
import type { CivilDate, PartialDate } from '../../../lang/dates.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { numberOf, PROVISION } from '../named-provisions.ts';
import { placedDates } from './history.ts';

/** A day, a month or a year with its place. */
export interface PlacedWhen {
  readonly date: PartialDate & { readonly year: number };
  readonly at: number;
  readonly end: number;
}

/** One step that is told of. */
export interface ToldEvent extends PlacedWhen {
  /** The meetings and committees that the words name behind the day. */
  readonly bodies: readonly { readonly name: string; readonly at: number }[];
  /** The provisions that are said to have been amended then; null where none are told. */
  readonly provisions: readonly { readonly number: string; readonly words: string; readonly at: number }[] | null;
  readonly kind: 'made' | 'amended' | null;
  /** Nothing stands between the day and what happened then. */
  readonly isDirect: boolean;
  /** The words of this step. */
  readonly words: string;
  /** Words of the sentence in front of the day. */
  readonly before: string;
}

const ROC = 1911;
/** 103年, 一百零三年, 110年11月: no period, no class of students, no year of a budget. */
const YEAR = /(?<![0-9一二三四五六七八九十百第每滿近逾前這])(?:(?:中華)?民國)?\s*([0-9]{2,3}|[一二三四五六七八九十百零○〇]{2,6})\s*年(?!\s*(?:度|級|制|限|期|內|滿|資|來|以|之內|後))(?:\s*([0-9]{1,2}|十[一二]?|[一二三四五六七八九])\s*月(?!\s*[0-9一二三四五六七八九十]))?/g;
const [FIRST_YEAR, LAST_YEAR] = [38, 199];

/** Days, months and years of a sentence, in printed order. */
function whensIn(sentence: string): PlacedWhen[] {
  const days = placedDates(sentence);
  const text = narrowDigits(sentence);
  const years = matchesOf(YEAR, text).flatMap((match): PlacedWhen[] => {
    const [all, digits, months] = match;
    const [at, year] = [match.index, parseNumeral(digits!.replace(/[○〇]/g, '零'))];
    const isDay = days.some((day) => at < day.end && day.at < at + all.length);
    return isDay || year === null || year < FIRST_YEAR || year > LAST_YEAR ? [] : [{ date: { year: year + ROC, month: months === undefined ? null : parseNumeral(months), day: null }, at, end: at + all.length }];
  });
  return [...days, ...years].sort((a, b) => a.at - b.at);
}

const BODY = /(?:[\u4e00-\u9fff]{2,12}?)(?:會議(?!員)|委員會(?!議)|小組會(?!議)|[所系院館]務會(?!議)|座談會|公聽會|說明會|協調會|研商會)/g;
const IN_FRONT_OF_BODY = /^.*(?:次|[年月日]|學期|學年度|臨時|擴大|本[校院系所館]|召開之?|舉行之?|舉辦之?|提請|[經由提送及與於之])(?=[\u4e00-\u9fff]{2})/;
/** The meetings and committees that words name, without what counts them. */
export const bodiesIn = (words: string): { name: string; at: number }[] => matchesOf(BODY, words).map(({ 0: all, index }) => {
  const name = all.replace(IN_FRONT_OF_BODY, '');
  return { name, at: index + all.length - name.length };
}).filter(({ name }) => name.length >= 4 || name.length === 3);

const MADE = /訂定|制定|訂頒|頒[布訂]|施行|實施|新訂|創設/;
const CHANGED = /修[正訂]|增訂|增列|刪除|調整|放寬|提高|降低|變更|延長|縮短|更名|改名|改為/;
/** From here on the words speak of the amendment at hand. */
const AT_HAND = /爰|茲|擬(?!定)|本次|此次|這次|現(?:為|因|擬|行)|為(?:因應|配合|使|利|求|提)|惟|今|須經|應經/;
const OTHER_RULE = /(?:[^方無依合司作手看想辦]法(?!規)|條例|細則|準則|標準|規程|辦法|要點|規則|學則|規定)[」』》]?(?:[（(][^（）()]*[）)])?(?:修正)?(?:條文)?$/;
const OWN_RULE = /[本該](?:法|條例|細則|準則|標準|規程|辦法|要點|規則|學則|規定|守則|須知)$|旨揭[\u4e00-\u9fff]{2,4}$|同[\u4e00-\u9fff]{2}$/;
const ALL_PROVISIONS = new RegExp(PROVISION, 'g');

/** The provisions of a piece of words that belong to no other rule. `isOwn`: does this name stand for the regulation itself? */
function provisionsIn(words: string, from: number, isOwn: (name: string) => boolean): NonNullable<ToldEvent['provisions']> {
  let isOther = false;
  let last = 0;
  return matchesOf(ALL_PROVISIONS, words).flatMap(({ 0: all, 1: digits, 2: inner, index }) => {
    const between = words.slice(last, index);
    const before = words.slice(0, index).trimEnd();
    if (OTHER_RULE.test(before)) isOther = !OWN_RULE.test(before) && !isOwn(before.replace(/[」』》]$/, ''));
    else if (/[，；]/.test(between)) isOther = false;
    last = index + all.length;
    return isOther || /^第[0-9一二三四五六七八九十]{1,3}(?:次|屆)/.test(words.slice(last)) ? [] : [{ number: String(numberOf(digits, inner)), words: all, at: from + index }];
  });
}

/** 第四條於95年12月6日: right in front of the day stands what was amended then. */
const RIGHT_BEFORE = /(?:條|點|項|款|條文|規定)(?:文)?(?:則|亦|業|已|曾|係|嗣|前|最近|最後|上次|一次|並|是)*(?:於|在|自)?(?:民國)?$/;

/** What comes behind the step itself. */
const LATER = /其[後間]|嗣[後經]|歷經|迄今|至今|先後/;
function kindOf(all: string): ToldEvent['kind'] {
  const words = all.slice(0, LATER.exec(all)?.index);
  const [changed, made] = [CHANGED, MADE].map((pattern) => pattern.exec(words)?.index ?? Infinity) as [number, number];
  return changed < made ? 'amended' : made < Infinity ? 'made' : null;
}

/** The steps that a sentence tells of. `isOwn`: does what a text ends with name the regulation itself? */
export function eventsIn(sentence: string, isOwn: (name: string) => boolean = () => false): ToldEvent[] {
  const whens = whensIn(sentence);
  const events = whens.map((when, i): ToldEvent => {
    const full = sentence.slice(when.end, whens[i + 1]?.at);
    const cut = AT_HAND.exec(full)?.index ?? full.length;
    const words = full.slice(0, cut);
    const from = whens[i - 1]?.end ?? 0;
    const before = sentence.slice(from, when.at);
    const clause = /[^，；。]*$/.exec(before)![0];
    const ahead = RIGHT_BEFORE.test(clause) ? provisionsIn(clause, when.at - clause.length, isOwn) : [];
    // what stands right in front of the next day is of that one
    const behind = words.length === full.length && whens[i + 1] && RIGHT_BEFORE.test(words) ? words.slice(0, words.length - /[^，；。]*$/.exec(words)![0].length) : words;
    const named = ahead.length > 0 ? ahead : provisionsIn(behind, when.end, isOwn);
    return {
      ...when, words, before: sentence.slice(0, when.at),
      bodies: bodiesIn(words).map(({ name, at }) => ({ name, at: when.end + at })),
      provisions: named.length > 0 ? named : null,
      kind: kindOf(words),
      isDirect: DIRECTLY.test(words),
    };
  });
  // 前三次修正分別在95年、103年及110年; 歷經95年及103年二次修正
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i]!;
    const next = events[i + 1];
    if (!/^[、及與和暨\s]*$/.test(event.words)) continue;
    const [start] = events.slice(0, i + 1).filter((_, k, all) => all.slice(k).every(({ words }) => /^[、及與和暨\s]*$/.test(words)));
    const said = next && event.words !== '' ? next.kind : AMENDED_ON.test(start!.before) ? 'amended' : null;
    const isOfSeries = AMENDED_ON.test(start!.before);
    if (isOfSeries || said) events[i] = { ...event, kind: isOfSeries ? 'amended' : said, isDirect: isOfSeries || next!.isDirect };
  }
  return events;
}
const DIRECTLY = /^(?:間|底|初|中)?(?:再|復|又|曾|業|經|嗣)?(?:予以?)?(?:小幅|大幅|部分|局部|全文|全面|全案|二度|再度|名稱|條文|規定)*之?(?:修[正訂]|更名|改名)/;
const AMENDED_ON = /修[正訂](?:日期|時間)?(?:分別)?(?:[為是在於係]|[：:])*(?:民國)?$/;

/** Do a day and what is told of one go together, as far as that is told? */
export const isOfDate = (told: PartialDate, { year, month, day }: CivilDate): boolean => told.year === year && (told.month === null || told.month === month) && (told.day === null || told.day === day);

/** Year, month, day: two of three that are the same make one day that is misprinted, as do month and day that are swapped. */
export const isMisprint = (a: PartialDate, b: CivilDate): boolean => a.day !== null && ([a.year === b.year, a.month === b.month, a.day === b.day].filter(Boolean).length === 2 || (a.year === b.year && a.month === b.day && a.day === b.month && a.month !== a.day));
