/** Committees: how many have to be present, and who presides. */
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type CheckedText, type TextCheck } from './checked-text.ts';
import { sayTwice } from './say-twice.ts';

interface Said {
  /** Which body and which role or act it is said of. */
  readonly about: string;
  readonly value: string;
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
}

const BODY = /[\u4e00-\u9fff]*?(?:委員會|[審評決]議會|評審會|推動會|小組|本會)/g;
/** The body that the words name last, without the words in front of it; "" for none. */
const bodyIn = (words: string): string => (matchesOf(BODY, words).at(-1)?.[0] ?? '').replace(/^(?:.*[由經應設置之及，]|本校|本)(?=[\u4e00-\u9fff]{2})/, '');

const SHARE = '(過半數|半數以上|[二三四五]分之[一二三四](?:以上)?)';
const PERSONS = '(?:委員|成員|代表|人數|總額|總數|專任|教師|應到)*';
/** 應有三分之二以上委員出席 */
const QUORUM = new RegExp(`(?:應|須|需|經|有)+(?:全體|應出席)?${PERSONS}(?:之)?${SHARE}(?:之)?${PERSONS}(?:之|親自)*出席`, 'g');
/** A majority and a half are told apart by few writers. */
const valueOfShare = (printed: string): string => (/過半|半數|二分之一/.test(printed) ? '二分之一' : printed.replace('以上', ''));
/** Some decisions need more than others. */
const SPECIAL = /修正|變更|解聘|不續聘|停聘|解散|罷免|升等|退學|重大|特別|但|選任|解任|認可|人事|表決|懲/;

/** 開會之法定人數為委員總數三分之二 */
const STATED_QUORUM = new RegExp(`(?:法定(?:出席)?|出席)人數[，]?(?:應|須)?(?:不得?少於|為|達|以)?(?:全體|應出席)?${PERSONS}(?:之)?${SHARE}`, 'g');
/** 出席委員過半數之同意 */
const MAJORITY = new RegExp(`出席${PERSONS}(?:之)?${SHARE}(?:之)?${PERSONS}(?:之)?同意`, 'g');
/** 委員未達三分之二以上出席時: what is missing there is the quorum. */
const NO_QUORUM = new RegExp(`(?:未達|不足)(?:全體|應出席)?${PERSONS}(?:之)?${SHARE.replace('半數以上', '半數(?:以上)?')}(?:之)?${PERSONS}(?:之|親自)*出席`, 'g');
const NOT_PRESENT = new RegExp(`出席${PERSONS}(?:未達|不足)(?:全體|應出席)?${PERSONS}(?:之)?${SHARE.replace('半數以上', '半數(?:以上)?')}`, 'g');
const ACTS: readonly (readonly [string, readonly RegExp[]])[] = [['出席人數', [QUORUM, STATED_QUORUM, NO_QUORUM, NOT_PRESENT]], ['同意人數', [MAJORITY]]];

function sharesIn(element: Element, patterns: readonly RegExp[]): Said[] {
  return sentencesOf(element).flatMap(({ sentence, from }) => SPECIAL.test(sentence) ? [] : patterns.flatMap((pattern) => matchesOf(pattern, sentence)).map((match): Said => ({
    about: bodyIn(sentence.slice(0, match.index)), value: valueOfShare(match[1]!), printed: match[0], element, at: from + match.index,
  })));
}

const IN_YEAR: Readonly<Record<string, number>> = { 年: 1, 學年: 1, 學期: 2, 季: 4, 月: 12, 週: 52 };
/** How often in a year: 每學期二次, 每學年四次. */
const timesOf = (period: string, times: string): string => String(IN_YEAR[period]! * parseNumeral(times.replace('兩', '二'))!);
const HOW_OFTEN = /每(學期|學年|年|月|季|週)(?:至少|應|須|得|定期|原則上?|以|由[^，。；]{2,8}|(?:召開|舉行|開|集)(?:定期|委員)?(?:會議|會|例會|常會)?)*([一二三四兩]|[1-9])次/g;
/** 每學期召開會議一次; an extra meeting is none of these. */
function meetingsIn(element: Element): Said[] {
  return sentencesOf(element).flatMap(({ sentence, from }) => !/開|集會|舉行/.test(sentence) ? [] : matchesOf(HOW_OFTEN, sentence).flatMap((match): Said[] => {
    const clause = /[^，]*$/.exec(sentence.slice(0, match.index))![0] + /^[^，]*/.exec(sentence.slice(match.index))![0];
    if (!/會/.test(clause) || !/開|集會|舉行/.test(clause)) return [];
    return [{ about: bodyIn(clause), value: timesOf(match[1]!, match[2]!), printed: match[0], element, at: from + match.index }];
  }));
}

const HOLDER = '([\\u4e00-\\u9fff]{0,10}?(?:[\\u4e00-\\u9fff]長|主任秘書|[\\u4e00-\\u9fff]主任|主席))';
const ROLE = '(召集人|主任委員|主席|執行長|執行秘書)';
const CHAIRS: readonly RegExp[] = [
  new RegExp(`(?:由|以)${HOLDER}(?:擔任|兼任|為)(?:當然)?(?:委員兼)?(?:之)?${ROLE}`, 'g'),
  new RegExp(`${ROLE}(?:一人)?(?:，|應)?(?:由|即為?|係)${HOLDER}(?=擔任|兼任|兼|召開|召集)`, 'g'),
  new RegExp(`(?:由|以)${HOLDER}(?:擔任|兼任|為)(?:召集人|主任委員)(?:，?並|兼)(?:為|任|擔任)?(?:會議)?(主席)`, 'g'),
  new RegExp(`(?:由|以)${HOLDER}(?:召集並)?(主持)(?:會議|之)?`, 'g'),
];
/** Who stands in, who is chosen, who presides over one kind of case only. */
const IN_PLACE = /不克|因故|代理|缺席|迴避|互推|互選|出缺|未能|指定|如|若|但|之一|輪流/;

function chairsIn(element: Element): Said[] {
  return sentencesOf(element).flatMap(({ sentence, from }) => CHAIRS.flatMap((pattern, i) => matchesOf(pattern, sentence).filter((match) => !IN_PLACE.test(/^[^，]*/.exec(sentence.slice(match.index + match[0].length))![0] + sentence.slice(0, match.index + match[0].length))).map((match): Said => {
    const [holder, said] = i === 1 ? [match[2]!, match[1]!] : [match[1]!, match[2]!];
    const role = said === '主持' ? '主席' : said;
    return { about: `${bodyIn(sentence.slice(0, match.index))} ${role}`, value: holder.replace(/^.*(?:指派|指定|遴聘|聘請|遴選|[由以])/, ''), printed: match[0], element, at: from + match.index };
  })));
}

const sentencesOf = ({ text }: Element): { sentence: string; from: number }[] => matchesOf(/[^。；]+/g, text).map(({ 0: sentence, index }) => ({ sentence, from: index }));

const LEVELS = /[校院系所](?=(?:（[^（）]*）)?(?:教師評審委員會|教評會|課程委員會|課委會))|教育部|中央|主管機關|直轄市|縣|(?<!本)學校|地方|[院系校所]級|總會|分會/g;
/** Whose body it is, where each of several authorities has one. */
export const levelsOf = (words: string): string => [...new Set(words.match(LEVELS) ?? [])].sort().join(' ');

/** 委員會 alone is the only committee of a text. */
const isSameBody = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a)));

/** How far from a sentence about the opening of a meeting that names no body the one stands that it goes on from: in the next 項. */
const NEXT = 1;

const OF_MEETING = /決議|議案|開會|開議|會議|法定|召集人|主任委員|主席/;

/** Does a text set up more than one body? */
export function isOfSeveral(checked: CheckedText): boolean {
  const names = elementsOf(checked).flatMap(({ text, cells }) => (cells ? [] : matchesOf(/(?:設|設置|成立|組成)[^，。；]{0,12}?([\u4e00-\u9fff]{2,10}(?:委員會|小組))/g, text).map(([, name]) => name!.slice(-5))));
  return new Set(names).size > 1;
}

function checkSaid(checked: CheckedText, said: readonly Said[], subject: string, report: Parameters<TextCheck>[1]): void {
  if (said.length < 2) return;
  // a text with one committee: what names none is of it
  const isAlone = new Set(said.map(({ about }) => about.split(' ')[0]!).filter((body) => body !== '')).size <= 1 && !isOfSeveral(checked);
  const order = new Map(elementsOf(checked).filter(({ text }) => text !== '').map((element, i) => [element, i]));
  const isNext = (a: Said, b: Said): boolean => Math.abs(order.get(a.element)! - order.get(b.element)!) <= NEXT;
  said.forEach((one, i) => {
    const [body, role = ''] = one.about.split(' ') as [string, string?];
    const other = said.slice(0, i).find((before) => {
      const [otherBody, otherRole = ''] = before.about.split(' ') as [string, string?];
      const isOneBody = body === '' || otherBody === '' ? (isAlone && [one, before].every(({ element }) => OF_MEETING.test(element.text))) || (body !== otherBody && isNext(one, before) && [one, before].every(({ element }) => element.text.includes('開會'))) : isSameBody(otherBody, body);
      return before.element !== one.element && levelsOf(before.element.text) === levelsOf(one.element.text) && before.value !== one.value && otherRole === role && isOneBody;
    });
    if (other) sayTwice(checked, one, other, `${body || other.about.split(' ')[0]!}${role || subject}`, report);
  });
}

/** 應有二分之一以上委員出席 and 須有三分之二以上委員出席; 由教務長擔任召集人 and 以副校長為召集人. */
export const checkBodies: TextCheck = (checked, report) => {
  const elements = elementsOf(checked).filter(({ cells, text }) => !cells && /出席|法定|[開集]會|召開|主持|召集人|主任委員|主席|執行長|執行秘書/.test(text));
  for (const [subject, patterns] of ACTS) checkSaid(checked, elements.flatMap((element) => sharesIn(element, patterns)), subject, report);
  checkSaid(checked, elements.flatMap(meetingsIn), '開會次數', report);
  checkSaid(checked, elements.flatMap(chairsIn), '', report);
};
