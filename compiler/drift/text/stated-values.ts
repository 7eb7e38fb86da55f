/** One thing with two numbers: 報名費為五百元 in one provision, 報名費六百元 in another one. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { candidatesOf, isShare, RANGE_JOINT, type Candidate } from '../../../lang/phrase-numbers.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';

interface Statement {
  readonly subject: string;
  /** What follows the number up to the end of its clause. */
  readonly rest: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly printed: string;
  readonly element: Element;
  readonly at: number;
}

const valueOf = ({ value }: Candidate): number => Number(value.n) / Number(value.d);
/** Words between a thing and its number that say nothing of it. */
const FILLER = /(?:新[臺台]幣|為|是|計|共|以|由|置|設|之|應|得|人數|成員|委員|須|需|至)/g;
/** Words that point elsewhere or name one of several cases: what is said behind them is not of all. */
const POINTS = /前|該|其|第|每(?!學期|學年|年|週|人|案|名|學分)|各|另|上開|同|但|除|未|如|若|或|逾|超過|者|滿|民國|時$/;
/** 報名費, 保證金: names of sums of money are short. */
const shortest = (unit: string): number => (/元/.test(unit) ? 3 : 4);

const bare = (words: string): string => words.replace(/[\s　「」]/g, '').replace(FILLER, '');

/** The statement of a sentence whose first clause has a thing, and one number of it. */
function statementOf(element: Element, from: number, sentence: string): Statement | null {
  const clause = /^[^，：:（(]*/.exec(sentence)![0];
  const numbers = candidatesOf(clause).filter((c) => c.unit !== null && !isShare(c.printed));
  const [first, second] = numbers;
  if (!first) return null;
  const isRange = second !== undefined && RANGE_JOINT.exec(clause.slice(first.end, second.start))?.[0] === clause.slice(first.end, second.start);
  // 五至七人: the first of them has no unit of its own
  const low = /([一二三四五六七八九十0-9]{1,3})\s*(?:至|到|~|～|-)\s*$/.exec(clause.slice(0, first.start));
  const start = low ? low.index : first.start;
  const lower = low ? candidatesOf(`${low[1]}${first.unit}`)[0] : first;
  const last = isRange ? second : first;
  const subject = clause.slice(0, start);
  if (!lower || POINTS.test(subject) || bare(subject).length < shortest(last.unit!)) return null;
  return { subject: bare(subject), rest: clause.slice(last.end), low: valueOf(lower), high: valueOf(last), unit: last.unit!, printed: clause.slice(start, last.end), element, at: from + start };
}

const OWN_LINES = ['article', 'point', 'paragraph'];
/** Where an element begins to speak of more than its own case: the first sentence of an item of a list does not. */
const startOf = ({ level, text }: Element): number => (OWN_LINES.includes(level) ? 0 : (/。/.exec(text)?.index ?? text.length));

/** Every statement at the beginning of a sentence. */
const statementsOf = (checked: CheckedText): Statement[] =>
  elementsOf(checked).flatMap((element) => {
    if (element.cells) return [];
    const start = startOf(element);
    return [...element.text.matchAll(/[^。]+/g)].flatMap(({ 0: sentence, index }) => (index < start ? [] : (statementOf(element, index, sentence) ?? [])));
  });

const BOUND = /^(?:以上|以下|以內|內|為限|為原則|為上限|為下限|止|起|前|後)/;
const boundOf = (rest: string): string => BOUND.exec(rest)?.[0] ?? '';
/** 為原則 is no bound of its own. */
const sameBound = (a: string, b: string): boolean => boundOf(a).replace('為原則', '') === boundOf(b).replace('為原則', '');

export const checkStatedValues: TextCheck = (checked, report) => {
  const known = new Map<string, Statement[]>();
  for (const one of statementsOf(checked)) {
    const key = `${one.subject} ${one.unit}`;
    known.set(key, [...(known.get(key) ?? []), one]);
  }
  for (const all of known.values()) {
    const [first, ...others] = all;
    for (const other of others) {
      if (other.element === first!.element || !sameBound(first!.rest, other.rest) || (first!.low <= other.high && other.low <= first!.high)) continue;
      report(diagnose('FG3041', { printed: other.printed, other: first!.printed, subject: first!.subject }, placeIn(checked, other.element, other.at, other.at + other.printed.length), { related: [{ ...placeIn(checked, first!.element, first!.at, first!.at + first!.printed.length), note: { zh: `這裡寫「${first!.printed}」`, en: `here it is ${first!.printed}` } }] }));
    }
  }
  checkDeadlines(checked, report);
};

/** 於十日內辦妥離校手續: the act behind a deadline, and what is said in front of it. */
const DEADLINE = /(?:於|應|後|起|得於)([\u4e00-\u9fff]{0,12}?)((?:[0-9０-９]{1,3}|[一二兩三四五六七八九十]{1,4})(?:個)?(?:工作日|日|天|週|周|星期|月|學期|年))(?:內|以內|之內|前)([^，。；：:（(]{4,24})(?=[，。；：:]|$)/g;

const SHORTEST_ACT = 5;

/** One act that has two deadlines. */
function checkDeadlines(checked: CheckedText, report: Parameters<TextCheck>[1]): void {
  const known = new Map<string, { printed: string; element: Element; at: number }>();
  for (const element of elementsOf(checked)) {
    if (element.cells) continue;
    for (const match of element.text.matchAll(DEADLINE)) {
      if (match.index < startOf(element)) continue;
      const [when, act] = [bare(match[1]!).replace(/^於/, ''), bare(match[3]!)];
      // 提出申請: said of many things
      if (act.length < SHORTEST_ACT && when.length < SHORTEST_ACT) continue;
      const key = `${when} ${act}`;
      const found = { printed: match[2]!, element, at: match.index + match[0].indexOf(match[2]!) };
      const first = known.get(key);
      if (!first) known.set(key, found);
      else if (first.printed !== found.printed && first.element !== element) report(diagnose('FG3041', { printed: found.printed, other: first.printed, subject: match[3]! }, placeIn(checked, element, found.at, found.at + found.printed.length), { related: [{ ...placeIn(checked, first.element, first.at, first.at + first.printed.length), note: { zh: `這裡寫「${first.printed}」`, en: `here it is ${first.printed}` } }] }));
    }
  }
}
