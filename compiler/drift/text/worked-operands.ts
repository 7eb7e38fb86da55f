/** Numbers of printed calculations that are none of the rule any more: 時薪一百九十元。例如工作三十小時，應發給183×30＝5,490元. */
import type { Element } from '../../model/regulation.ts';
import { readSide } from './arithmetic.ts';
import { SHARE } from './quantities.ts';
import { chosenFrom } from './worked-cases.ts';
import { isKnown, numbersPrinted, withoutSides, equationsIn } from './worked-equations.ts';
import { readRule, type Named, type Worked } from './worked-examples.ts';

/** A rate of before an amendment is not far from the new one. */
const FAR = 2;
const SMALL = 20;

/** The words of all elements but the calculations of this one. */
const wordsBeside = (elements: readonly Element[], index: number): string => elements.map(({ text }, i) => (i === index ? withoutSides(text, equationsIn(text)) : text)).join('。');

/** The numbers of a rule as they may stand in a calculation. */
const formsOf = ({ unit, low, factor }: Named): number[] => (unit === SHARE ? [low, 1 + low, 1 - low] : [low / factor]);

/** What a calculation comes to with the number of the rule in place of the one that the text has nowhere; null where all of them are known. */
export function withoutStray(worked: Worked, elements: readonly Element[], index: number): number | null {
  const { equation, given, ruleText, text, rule, result } = worked;
  if (!equation) return null;
  const { text: chosen, deciding } = chosenFrom(ruleText, given);
  const tables = elements.flatMap(({ cells }) => (cells ?? []).flat());
  const known = numbersPrinted([chosen, text, ...tables, ...(deciding.length > 0 ? [] : [wordsBeside(elements, index)])].join('。'));
  const strays = equation.operands.filter(({ value }) => !isKnown(value, known));
  const [stray, ...others] = strays;
  // small numbers are counted in the head: days, hours, terms
  if (!stray || others.length > 0 || (deciding.length === 0 && stray.value < SMALL)) return null;
  const used = new Set(equation.operands.map(({ value }) => value));
  const own = deciding.length > 0 ? readRule(chosen) : rule.filter(({ per, unit }) => per.length > 0 && unit !== SHARE);
  const fitting = own.filter((q) => q.unit === result.unit || (q.unit === SHARE && stray.value < FAR)).flatMap(formsOf).filter((value) => !used.has(value) && value / stray.value < FAR && stray.value / value < FAR);
  const [one, ...more] = [...new Set(fitting.map((value) => Number(value.toFixed(9))))];
  if (one === undefined || more.length > 0) return null;
  const at = stray.at - equation.at;
  const side = readSide(equation.words.slice(0, at) + String(one) + equation.words.slice(at + stray.printed.length));
  return side && side.calculates ? side.value * result.factor : null;
}
