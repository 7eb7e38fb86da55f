/** The rules of a text as its cases apply them, read once: rates, shares, amounts and limits of its sentences, and what its tables and lists let be looked up. */
import { matchesOf } from '../../../lang/matches.ts';
import type { Element } from '../../model/regulation.ts';
import { groupsIn, isOfName, type Group } from './looked-up-entries.ts';
import { isOne, SHARE } from './quantities.ts';
import { pairsOf } from './statement-words.ts';
import { opensAt } from './worked-openings.ts';
import { readRule, type Named } from './worked-examples.ts';
import { PARTS } from './worked-parts.ts';
import { isCap } from './worked-values.ts';

/** A number of a rule, with the words that it stands in. */
export interface Fact extends Named {
  readonly element: number;
  /** Its sentence in the words of the element: where it begins, and what it says. */
  readonly at: number;
  readonly words: string;
  readonly isCap: boolean;
  /** A bound that says which case something is for: 未滿, 以上, 超過. */
  readonly isBound: boolean;
  /** What its clause says, and what tells its element from others. */
  readonly label: string;
}

export interface Rules {
  readonly facts: readonly Fact[];
  readonly groups: readonly Group[];
}

const CITED = /(?:依|按|照)?(?:[前上本](?:[0-9一二三四五六七八九十]{1,3})?|第[0-9一二三四五六七八九十百]{1,4})(?:條|點|項|款|目)(?:之[一二三四五六七八九十])?(?:第[0-9一二三四五六七八九十]{1,3}[項款目])*(?:[至及、與]第?[0-9一二三四五六七八九十]{1,3}(?:條|點|項|款|目))*/g;
/** Words without the provisions that they name: 依前二點 counts no points. */
export const withoutCitations = (text: string): string => text.replace(CITED, (words) => '　'.repeat(words.length));

const LIMIT = /最[高多]|上限|為限|至多|不得/;
const LABEL = /^([\u4e00-\u9fffA-Za-z0-9（）()、]{1,24}?)[：:]/;

function factsOf(element: Element, index: number, heading: string): Fact[] {
  const opens = opensAt(element.text);
  const own = opens < 0 ? element.text : element.text.slice(0, opens);
  const plain = withoutCitations(own);
  const text = plain.replace(PARTS, (words) => '　'.repeat(words.length));
  return matchesOf(/[^。；]+/g, text).flatMap(({ 0: words, index: at }) => readRule(words).filter((q) => !isOfName(words, q)).map((q): Fact => {
    const front = words.slice(0, q.start);
    const clause = /[^，]*$/.exec(front)![0];
    const isLimit = LIMIT.test(q.name + q.behind.slice(0, 6));
    const isLast = !/[0-9０-９一二兩三四五六七八九十半]/.test(words.slice(q.end));
    const isBound = !isLimit && q.comparator !== null && q.per.length === 0 && (q.comparator !== '≤' || !isLast);
    const cap = !isBound && isCap(q);
    return { ...q, element: index, at, words: own.slice(at, at + words.length), isCap: cap, isBound, label: `${heading}，${LABEL.exec(own)?.[1] ?? ''}，${clause.length < 4 ? front.slice(-16) : clause}${q.behind}` };
  }));
}

function read(elements: readonly Element[]): Rules {
  let heading = '';
  const facts = elements.flatMap((element, i) => {
    if (element.cells) return [];
    const own = /[：:]$/.test(element.text) ? element.text : '';
    if (own !== '' || /^(?:article|point)$/.test(element.level)) heading = own;
    return factsOf(element, i, own === '' ? heading : '');
  });
  return { facts, groups: groupsIn(elements) };
}

const known = new WeakMap<readonly Element[], Rules>();
/** The rules of these elements. */
export function rulesOf(elements: readonly Element[]): Rules {
  const rules = known.get(elements) ?? read(elements);
  known.set(elements, rules);
  return rules;
}

/** How many pairs of a label the case says. */
export const sharedBy = (label: string, said: ReadonlySet<string>): number => new Set(pairsOf(label).filter((pair) => said.has(pair))).size;

export const isShare = (q: Named): boolean => q.unit === SHARE && isOne(q);
