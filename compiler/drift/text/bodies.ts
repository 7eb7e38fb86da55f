/** Committees: how many have to be present, and who presides. */
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type CheckedText, type TextCheck } from './checked-text.ts';
import { sayTwice } from './stated-values.ts';

interface Said {
  /** Which body and which role or act it is said of. */
  readonly about: string;
  readonly value: string;
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
}

const BODY = /[\u4e00-\u9fff]*?(?:委員會|審議會|評議會|小組|本會)/g;
/** The body that the words name last, without the words in front of it; "" for none. */
const bodyIn = (words: string): string => ([...words.matchAll(BODY)].at(-1)?.[0] ?? '').replace(/^(?:.*[由經應設置之及，]|本校|本)(?=[\u4e00-\u9fff]{2})/, '');

const SHARE = '(過半數|半數以上|[二三四五]分之[一二三四]以上)';
const PERSONS = '(?:委員|成員|代表|人數|總額|總數)*';
/** 應有三分之二以上委員出席 */
const QUORUM = new RegExp(`(?:應|須|需|經|有)+(?:全體|應出席)?${PERSONS}(?:之)?${SHARE}(?:之)?${PERSONS}(?:之|親自)*出席`, 'g');
/** A majority and a half are told apart by few writers. */
const valueOfShare = (printed: string): string => (/過半|半數|二分之一/.test(printed) ? '二分之一' : printed.replace('以上', ''));
/** Some decisions need more than others. */
const SPECIAL = /修正|變更|解聘|不續聘|停聘|解散|罷免|升等|退學|重大|特別|但|選任|解任|認可|人事|表決|懲/;

function quorumsIn(element: Element): Said[] {
  return sentencesOf(element).flatMap(({ sentence, from }) => SPECIAL.test(sentence) ? [] : [...sentence.matchAll(QUORUM)].map((match): Said => ({
    about: bodyIn(sentence.slice(0, match.index)), value: valueOfShare(match[1]!), printed: match[0], element, at: from + match.index,
  })));
}

const HOLDER = '([\\u4e00-\\u9fff]{1,10}?(?:長|主任|主任秘書|主席))';
const ROLE = '(召集人|主任委員|主席|執行長|執行秘書)';
const CHAIRS: readonly RegExp[] = [
  new RegExp(`(?:由|以)${HOLDER}(?:擔任|兼任|為)(?:當然)?(?:委員兼)?(?:之)?${ROLE}`, 'g'),
  new RegExp(`${ROLE}(?:一人)?(?:，|應)?由${HOLDER}(?:擔任|兼任|兼)`, 'g'),
];
/** Who stands in, who is chosen, who presides over one kind of case only. */
const IN_PLACE = /不克|因故|代理|缺席|迴避|互推|互選|出缺|未能|指定|如|若|但|之一|輪流/;

function chairsIn(element: Element): Said[] {
  return sentencesOf(element).flatMap(({ sentence, from }) => IN_PLACE.test(sentence) ? [] : CHAIRS.flatMap((pattern, i) => [...sentence.matchAll(pattern)].map((match): Said => {
    const [holder, role] = i === 0 ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
    return { about: `${bodyIn(sentence.slice(0, match.index))} ${role}`, value: holder.replace(/^.*(?:指派|指定|遴聘|聘請|遴選|[由以])/, ''), printed: match[0], element, at: from + match.index };
  })));
}

const sentencesOf = ({ text }: Element): { sentence: string; from: number }[] => [...text.matchAll(/[^。；]+/g)].map(({ 0: sentence, index }) => ({ sentence, from: index }));

/** 委員會 alone is the only committee of a text. */
const isSameBody = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a)));

/** How far from a sentence about the opening of a meeting that names no body the one stands that it goes on from: in the next 項. */
const NEXT = 1;

function checkSaid(checked: CheckedText, said: readonly Said[], subject: string, report: Parameters<TextCheck>[1]): void {
  if (said.length < 2) return;
  const order = new Map(elementsOf(checked).filter(({ text }) => text !== '').map((element, i) => [element, i]));
  const isNext = (a: Said, b: Said): boolean => Math.abs(order.get(a.element)! - order.get(b.element)!) <= NEXT;
  said.forEach((one, i) => {
    const [body, role = ''] = one.about.split(' ') as [string, string?];
    const other = said.slice(0, i).find((before) => {
      const [otherBody, otherRole = ''] = before.about.split(' ') as [string, string?];
      const isOneBody = body === '' || otherBody === '' ? body !== otherBody && isNext(one, before) && [one, before].every(({ element }) => element.text.includes('開會')) : isSameBody(otherBody, body);
      return before.element !== one.element && before.value !== one.value && otherRole === role && isOneBody;
    });
    if (other) sayTwice(checked, one, other, `${body || other.about.split(' ')[0]!}${role || subject}`, report);
  });
}

/** 應有二分之一以上委員出席 and 須有三分之二以上委員出席; 由教務長擔任召集人 and 以副校長為召集人. */
export const checkBodies: TextCheck = (checked, report) => {
  const elements = elementsOf(checked).filter(({ cells, text }) => !cells && /出席|召集人|主任委員|主席|執行長|執行秘書/.test(text));
  checkSaid(checked, elements.flatMap(quorumsIn), '出席人數', report);
  checkSaid(checked, elements.flatMap(chairsIn), '', report);
};
