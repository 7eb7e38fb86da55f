/** Of several numbers the lower or the higher one counts: 抵免後登記較少學分（如4學分抵免3學分，登記3學分）. */
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { isOne, sentencesOf, type Quantity } from './quantities.ts';
import { opensAt } from './worked-openings.ts';

const VERB = '登記|登錄|採計|採認|核計|計入|計列|核給|[擇取]';
const RULE = new RegExp(`(${VERB})(?:其|以|為)?[^，。；0-9]{0,3}(較[少低小短]|較[多高大長]|最[高低]|[高優]者)`, 'g');
const HIGHER = /[多高大長優]/;
const ANOTHER = /平均|加權|合計|總和|或/;

export interface Extreme {
  readonly at: number;
  readonly end: number;
  /** What it should be; null: it is right. */
  readonly value: number | null;
  readonly result: Quantity;
}

/** The results of examples whose rule takes one of their numbers. */
export function extremesIn(element: Element): Extreme[] {
  const { text, cells } = element;
  const opens = cells ? -1 : opensAt(text);
  const rules = opens <= 0 ? [] : matchesOf(RULE, text.slice(0, opens));
  const [rule] = rules;
  if (!rule || new Set(rules.map(([, , way]) => HIGHER.test(way!))).size > 1) return [];
  const isResult = (lead: string): boolean => lead.includes(rule[1]!) || /應?以$|[為計]$/.test(lead);
  return sentencesOf(element).flatMap(({ text: words, from, quantities }) => matchesOf(/[^；]+/g, words).flatMap(({ 0: part, index }): Extreme[] => {
    const own = quantities.filter((q) => q.start >= Math.max(index, opens - from) && q.end <= index + part.length && isOne(q) && q.comparator === null && !q.isOrdinal && !/^[次科門個]$/.test(q.unit));
    const result = own.at(-1);
    const given = own.slice(0, -1).filter(({ unit }) => unit === result!.unit);
    if (!result || given.length < 2 || given.length < own.length - 1 || ANOTHER.test(part.slice(Math.max(0, given[0]!.start - index))) || !isResult(/[^，]*$/.exec(words.slice(0, result.start))![0])) return [];
    const value = (HIGHER.test(rule[2]!) ? Math.max : Math.min)(...given.map(({ low }) => low));
    // something else may be taken of other numbers
    return given.some(({ low }) => low === result.low) ? [{ at: from + given[0]!.start, end: from + result.end, value: value === result.low ? null : value, result }] : [];
  }));
}
