/** Rates and weights that an example says again, and says otherwise: 每學分1,300元。例如修習九學分，每學分1,200元. */
import type { Element } from '../../model/regulation.ts';
import { findUnit } from '../../../lang/units.ts';
import { differs, isOne, SHARE } from './quantities.ts';
import type { Printed } from './say-twice.ts';
import { pairsOf } from './statement-words.ts';
import type { Named, Worked } from './worked-examples.ts';
import { likely } from './worked-values.ts';

export interface SaidOtherwise {
  readonly one: Printed;
  readonly other: Printed;
  readonly subject: string;
}

/** Rates that change with the case, or that an example chooses. */
const LOOSE = /折|減|優[惠待]|加[成倍給發收計]|至|最|上限|為限|原則|另|視|得依|不同|調整|每[^，。；]*每/;
const BOUND = /[上下]限|至[多少]|最|為限/;

const kindOf = (word: string): string => findUnit(word)?.unit ?? word;
const sameKind = (a: Named, b: Named): boolean => a.unit === b.unit && a.per.length === b.per.length && a.per.every((word, i) => kindOf(word) === kindOf(b.per[i]!)) && a.ofCount === b.ofCount;
const ownWords = ({ name }: Named): readonly string[] => pairsOf(name.replace(/每.*$/, ''));

/** Where a number of the rule stands: in the provision of the example, or in front of it. */
function placeOf(elements: readonly Element[], index: number, { name, printed }: Named): Printed | null {
  const words = name.slice(-6) + printed;
  for (let i = index; i >= 0; i--) {
    const at = elements[i]!.text.indexOf(words);
    if (at >= 0) return { element: elements[i]!, at: at + words.length - printed.length, printed };
  }
  return null;
}

/** The rate of the rule that a rate of an example is; null where it may be another one. */
function rateOf(own: Named, { rule, text }: Worked): Named | null {
  const all = rule.filter((q) => isOne(q) && q.comparator === null && sameKind(q, own));
  if (all.length === 0 || all.some(({ low }) => !differs(low, own.low)) || all.some(({ name, behind }) => LOOSE.test(name.replace(/每[^每]*$/, '') + behind))) return null;
  const said = ownWords(own);
  const [first, ...others] = likely(all, said.length > 0 ? own.name : text);
  const isNamed = first !== undefined && (said.length === 0 || ownWords(first).some((pair) => said.includes(pair)));
  return isNamed && others.length === 0 ? first : null;
}

/** Weights by their names, each of the example with one of the rule. */
function weightsOf(all: readonly Named[], rule: readonly Named[]): [Named, Named][] {
  const [own, stated] = [all, rule].map((list) => list.filter((q) => q.unit === SHARE && isOne(q) && q.comparator === null && q.per.length === 0)) as [Named[], Named[]];
  const isWhole = Math.abs(stated.reduce((sum, { low }) => sum + low, 0) - 1) < 1e-9;
  if (own.length !== stated.length || own.length < 2 || !isWhole) return [];
  const chosen = own.map((q) => likely(stated, q.name));
  return chosen.every((list) => list.length === 1) && new Set(chosen.map(([q]) => q)).size === own.length ? own.map((q, i) => [q, chosen[i]![0]!]) : [];
}

/** The rates and weights of an example that are others in its rule. */
export function saidOtherwise(worked: Worked, elements: readonly Element[], index: number): SaidOtherwise[] {
  const { given, rule, regionAt } = worked;
  if (!worked.isLast) return [];
  const rates = given.flatMap((own): [Named, Named][] => {
    const isRate = own.per.length > 0 && isOne(own) && own.unit !== SHARE && own.comparator === null && !BOUND.test(own.name) && /每|[時日週月]薪/.test(own.name) && !/平均|分攤|均攤/.test(own.name);
    const stated = isRate ? rateOf(own, worked) : null;
    return stated ? [[own, stated]] : [];
  });
  return [...rates, ...weightsOf(given, rule)].filter(([own, stated]) => differs(own.low, stated.low)).flatMap(([own, stated]) => {
    const other = placeOf(elements, index, stated);
    return other ? [{ one: { element: elements[index]!, at: regionAt + own.start, printed: own.printed }, other, subject: (/[^，；。、：:（(]*$/.exec(stated.name)![0] || stated.printed).replace(/(?:以|為|計|占)$/, '') }] : [];
  });
}
