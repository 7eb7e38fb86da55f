/** One thing with two numbers: 報名費為五百元 in one provision, 報名費六百元 in another one; 至多二十五學分 and 以二十八學分為上限. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { candidatesOf, isShare, RANGE_JOINT, type Candidate } from '../../../lang/phrase-numbers.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, readOf, type CheckedText, type TextCheck } from './checked-text.ts';
import { hasAllOf } from './single-change.ts';

/** What a number is of its thing: how much it is, the most or the least of it, or the time within which it is done. */
type Sense = 'is' | 'most' | 'least' | 'within';

interface Statement {
  /** The characters that say what the number is of, in no order: words may stand in front of it or behind. */
  readonly about: string;
  readonly subject: string;
  readonly sense: Sense;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
  /** Members of a body that the text set up last: another body may have others. */
  readonly setUp?: Element | null;
}

const MOST = /至多|最多|最高|上限|為限|以下|以內|不得?(?:超過|逾|多於|高於)|(?:不得?|未)逾/g;
const LEAST = /至少|最少|最低|下限|以上|不得?(?:少於|低於)|未少於/g;
const WITHIN = /^(?:以?內|之內|前)/;
/** Words that say nothing of what a number is of. */
const FILLER = /新[臺台]幣|學生(?!證|代表|會|申訴|宿舍|手冊)|教師(?=每)|每[位名人](?=教師|學生)|為之|為原則|方得|始得|辦理|總?時數|學分數|人數|成員|召開|開會|會議|集會|收費|(?:應|須)?繳納?|擔任|組成|[為是計共以由置設之應得須需至於起的並均整有與和及者]/g;
/** Words that point elsewhere or name one of several cases: what is said around them is not of all. */
const POINTS = /出席|前|該|其|第|每(?!學期|學年|年|週|人|案|名|學分|篇|件|位|班|次|門|科)|各|另|上開|同|但|除|如|若|或|逾(?!期)|超過|滿|民國|再|延長|增|減|改|時$|未(?!於)/;
const LEAST_WORDS: Readonly<Record<Sense, number>> = { is: 4, most: 4, least: 4, within: 7 };
/** 報名費, 保證金: names of sums of money are short. */
const SHORTEST_OF_MONEY = 3;

const valueOf = ({ value }: Candidate): number => Number(value.n) / Number(value.d);

const withoutBounds = (words: string): string => words.replace(MOST, '').replace(LEAST, '');

/** What is said of the thing, without bounds and fillers; 委員 is one where persons are counted. */
function bare(words: string, unit: string): string {
  const rest = withoutBounds(words).replace(/[\s　「」，]/g, '').replace(unit === '學分' || unit === '%' ? /學分數?/g : /^$/, '');
  return (unit === '人' ? rest.replace(/委員(?!會)/g, '') : rest).replace(FILLER, '');
}

/** What a subject ends with in front of its number. */
const TRAILING = new RegExp(`(?:${MOST.source}|${LEAST.source}|新[臺台]幣|應|須|得|為|以|置|由|，)+$`);

const sorted = (words: string): string => [...words].sort().join('');

function senseOf(words: string, behind: string, unit: string): Sense {
  if (new RegExp(MOST.source).test(words)) return 'most';
  if (new RegExp(LEAST.source).test(words)) return 'least';
  return WITHIN.test(behind) && /日|天|週|周|星期|月|年|學期/.test(unit) ? 'within' : 'is';
}

/** The statement of the clauses up to the first number of a sentence; null where they hold more than one, or speak of a case. */
function statementOf(element: Element, from: number, sentence: string): Statement | null {
  const all = candidatesOf(sentence).filter((c) => c.unit !== null || isShare(c.printed));
  const [first, second] = all;
  if (!first) return null;
  const end = first.end + /^[^，：:（(]*/.exec(sentence.slice(first.end))![0].length;
  const clause = sentence.slice(0, end);
  const isRange = second !== undefined && RANGE_JOINT.exec(clause.slice(first.end, second.start))?.[0] === clause.slice(first.end, second.start);
  if (/[：:（(]/.test(clause) || all.filter((c) => c.start < end).length > (isRange ? 2 : 1)) return null;
  // 五至七人: the first of them has no unit of its own
  const low = /([一二三四五六七八九十0-9]{1,3})\s*(?:至|到|~|～|-)\s*$/.exec(clause.slice(0, first.start));
  const start = low ? low.index : first.start;
  const lower = low ? candidatesOf(`${low[1]}${first.unit}`)[0] : first;
  const last = isRange ? second : first;
  const [before, behind] = [clause.slice(0, start), clause.slice(last.end)];
  if (!lower || [before, behind].some((words) => POINTS.test(withoutBounds(words)))) return null;
  const unit = isShare(last.printed) ? '%' : last.unit!;
  const sense = senseOf(before + behind, behind, unit);
  const subject = bare(before, unit);
  const about = sorted(subject + bare(sense === 'within' ? behind.replace(WITHIN, '') : behind, unit));
  if (about.length < (sense === 'is' && /元/.test(unit) ? SHORTEST_OF_MONEY : LEAST_WORDS[sense]) || (sense !== 'within' && subject === '')) return null;
  return { about, subject: before.replace(TRAILING, '') || behind, sense, low: valueOf(lower), high: valueOf(last), unit, printed: clause.slice(start, last.end), element, at: from + start };
}

const OWN_LINES = ['article', 'point', 'paragraph'];
/** Where an element begins to speak of more than its own case: the first sentence of an item of a list does not. */
export const startOf = ({ level, text }: Element): number => (OWN_LINES.includes(level) ? 0 : (/。/.exec(text)?.index ?? text.length));

/** Up to a semicolon: what stands behind it may lean on what is in front. */
export const SENTENCE = /(?<=^|。)[^。；]+/g;

/** The statements at the beginning of the sentences of an element, and whether they are of the members of a body. */
function statementsIn(element: Element): { readonly found: Statement; readonly isOfMembers: boolean }[] {
  if (element.cells) return [];
  const start = startOf(element);
  return [...element.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const found = index < start ? null : statementOf(element, index, sentence);
    return found ? [{ found, isOfMembers: OF_MEMBERS.test(sentence) }] : [];
  });
}

/** Every statement at the beginning of a sentence. */
function statementsOf(checked: CheckedText): Statement[] {
  let setUp: Element | null = null;
  return elementsOf(checked).flatMap((element) => {
    if (!element.cells && SETS_UP.test(element.text)) setUp = element;
    return readOf(checked, statementsIn, element).map(({ found, isOfMembers }) => (isOfMembers ? { ...found, setUp } : found));
  });
}

const SETS_UP = /(?:設|設置|成立|組成)[^，。；]{2,16}(?:委員會|小組)/;
const OF_MEMBERS = /^(?!.*(?:委員會|小組)).*委員/;

/** Can both numbers hold of one thing? */
function agree(a: Statement, b: Statement): boolean {
  if (a.sense === b.sense) return a.low <= b.high && b.low <= a.high;
  const [one, other] = a.sense === 'is' || (a.sense === 'least' && b.sense === 'most') ? [a, b] : [b, a];
  if (one.sense === 'within' || other.sense === 'within') return true;
  return other.sense === 'most' ? one.low <= other.high : one.high >= other.low;
}

export const checkStatedValues: TextCheck = (checked, report) => {
  const known = new Map<string, Statement[]>();
  for (const one of statementsOf(checked)) {
    const key = `${one.about} ${one.unit}`;
    known.set(key, [...(known.get(key) ?? []), one]);
  }
  for (const all of known.values()) {
    const [first, ...others] = all;
    for (const other of others) if (other.element !== first!.element && other.setUp === first!.setUp && !agree(first!, other)) sayTwice(checked, other, first!, first!.subject, report);
  }
  checkTimes([...known.values()].flat().filter(({ sense }) => sense === 'within'), (one, other) => sayTwice(checked, one, other, other.subject, report));
  checkDeadlines(checked, report);
};

/** So many characters of one statement have to be in the other one, which may have so many more. */
const ALIKE = 8;
const MORE = 5;

/** 不服決定者，得於收到通知次日起三十日內提起申訴; 申訴應於收到通知次日起二十日內提起: one of them says more. */
function checkTimes(all: readonly Statement[], say: (one: Statement, other: Statement) => void): void {
  all.forEach((one, i) => {
    const other = all.slice(0, i).find((before) => before.element !== one.element && before.about !== one.about && before.unit === one.unit && !agree(before, one) && isAlmost(before.about, one.about));
    if (other) say(one, other);
  });
}

function isAlmost(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < ALIKE || long.length - short.length > MORE) return false;
  return hasAllOf(long, short);
}

/** Words of an element. */
export interface Printed {
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
}

/** One thing is said in two ways. */
export function sayTwice(checked: CheckedText, one: Printed, other: Printed, subject: string, report: Parameters<TextCheck>[1]): void {
  const place = ({ element, at, printed }: Printed) => placeIn(checked, element, at, at + printed.length);
  report(diagnose('FG3041', { printed: one.printed, other: other.printed, subject }, place(one), { related: [{ ...place(other), note: { zh: `這裡寫「${other.printed}」`, en: `here it is ${other.printed}` } }] }));
}

/** 於十日內辦妥離校手續: the act behind a deadline, and what is said in front of it. */
const DEADLINE = /(?:於|應|後|起|得於)([\u4e00-\u9fff]{0,12}?)((?:[0-9０-９]{1,3}|[一二兩三四五六七八九十]{1,4})(?:個)?(?:工作日|日|天|週|周|星期|月|學期|年))(?:內|以內|之內|前)([^，。；：:（(]{4,24})(?=[，。；：:]|$)/g;

const deadlinesIn = (text: string): RegExpExecArray[] => [...text.matchAll(DEADLINE)];

const SHORTEST_ACT = 5;

/** One act that has two deadlines. */
function checkDeadlines(checked: CheckedText, report: Parameters<TextCheck>[1]): void {
  const known = new Map<string, Printed>();
  for (const element of elementsOf(checked)) {
    if (element.cells) continue;
    for (const match of readOf(checked, deadlinesIn, element.text)) {
      if (match.index < startOf(element)) continue;
      const [when, act] = [bare(match[1]!, '').replace(/^於/, ''), bare(match[3]!, '')];
      // 提出申請: said of many things
      if (act.length < SHORTEST_ACT && when.length < SHORTEST_ACT) continue;
      const key = `${when} ${act}`;
      const found = { printed: match[2]!, element, at: match.index + match[0].indexOf(match[2]!) };
      const first = known.get(key);
      if (!first) known.set(key, found);
      else if (first.printed !== found.printed && first.element !== element) sayTwice(checked, found, first, match[3]!, report);
    }
  }
}
