/** A printed formula and the example behind it: 總成績＝筆試成績×60%＋面試成績×40%。例如筆試80分、面試90分，總成績為84分。 */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { agrees, readSide } from './arithmetic.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { sentencesOf, SHARE, show, type Quantity, type Sentence } from './quantities.ts';

const OPERATOR = '[×÷＊*/／＋+－−]';
/** 總成績＝…, 曠課時數＋請假時數＝缺課時數, 雜費計算公式為：「…」. */
const FORMULAS: readonly RegExp[] = [
  new RegExp(`(?<name>[\\u4e00-\\u9fff]{2,16})\\s*[=＝≧≥]\\s*(?<side>(?=[^=＝，。；]*${OPERATOR})[^=＝，。；]+)`, 'g'),
  new RegExp(`(?<=^|[，。；：「])(?<side>(?=[^=＝，。；：「]*${OPERATOR})[\\u4e00-\\u9fff（(][^=＝，。；：「]*)[=＝]\\s*(?<name>[\\u4e00-\\u9fff]{2,16})(?=[」，。；]|$)`, 'g'),
  new RegExp(`(?<name>[\\u4e00-\\u9fff]{2,16}?)之?(?:計算)?(?:公式|算式|方式)(?:如下|如左)?(?:為|是|係)?[：:，]?「?(?<side>(?=[^，。；：「」=＝]*${OPERATOR})[\\u4e00-\\u9fff（(][^，。；：「」=＝]+)(?=[」，。；]|$)`, 'g'),
];
const NAME = /[\u4e00-\u9fff]{2,}/g;
/** 三分之二, 百分之六十 inside a formula. */
const FRACTION = /([一二三四五六七八九十百]+)分之([一二三四五六七八九十]+)/g;
const EXAMPLE = /例如|舉例|範例|例[：:]|[，（]如|(?<=^|。)如(?![有經因未需])|假設|某|為例|試算/;
/** How many elements behind a formula may hold its examples. */
const NEAR = 4;

/** How many characters of a name stand together in some words: 筆試 of 筆試成績 in 筆試80分; 0 for less than two. */
function fits(name: string, words: string): number {
  for (let length = name.length; length > 1; length--) for (let at = 0; at + length <= name.length; at++) if (words.includes(name.slice(at, at + length))) return length;
  return 0;
}

/** What a name is in the example: the number with most of its words in front. */
function valueOf(name: string, { text, quantities }: Sentence): Quantity | null {
  const scores = quantities.map((q, i) => fits(name, text.slice(i === 0 ? 0 : quantities[i - 1]!.end, q.start)));
  const best = Math.max(0, ...scores);
  return best > 0 && scores.indexOf(best) === scores.lastIndexOf(best) ? quantities[scores.indexOf(best)]! : null;
}

const plain = ({ low, factor, unit }: Quantity): string => (unit === SHARE ? `${show(low * 100)}%` : show(low / factor));

interface Recomputed {
  readonly result: Quantity;
  readonly value: number;
}

/** The value of the formula with the numbers of an example; null where not every name has one. */
function recompute(name: string, formula: string, example: Sentence): Recomputed | null {
  const result = valueOf(name, example) ?? example.quantities.at(-1);
  const given = { ...example, quantities: example.quantities.filter((q) => q !== result && q.start < (result?.start ?? 0)) };
  const names = new Set(formula.replace(FRACTION, '').match(NAME));
  if (!result || names.size === 0 || given.quantities.length < names.size || (fits(name, example.text) === 0 && !/[為計得]$/.test(example.text.slice(0, result.start)))) return null;
  let text = formula.replace(FRACTION, (_, under: string, over: string) => `(${parseNumeral(over)}/${parseNumeral(under)})`);
  const taken = new Set<Quantity>();
  for (const word of [...names].sort((a, b) => b.length - a.length)) {
    const value = valueOf(word, given);
    // two names are two numbers
    if (!value || taken.has(value)) return null;
    taken.add(value);
    text = text.replaceAll(word, plain(value));
  }
  const [side, stated] = [readSide(text), readSide(plain(result))];
  return side && stated && side.calculates && !agrees(side, stated) ? { result, value: side.value } : null;
}

interface Formula {
  readonly element: Element;
  readonly at: number;
  readonly end: number;
  readonly name: string;
  readonly side: string;
}

/** The formulas of a text, each with what it is of. */
const formulasIn = (elements: readonly Element[]): Formula[] =>
  elements.flatMap((element) => {
    if (element.cells || !/[=＝≧≥]|公式|算式|方式/.test(element.text)) return [];
    const found = FORMULAS.map((pattern) => matchesOf(pattern, element.text)).find((matches) => matches.length > 0) ?? [];
    return found.map(({ 0: printed, index, groups }) => ({ element, at: index, end: index + printed.length, name: groups!['name']!, side: groups!['side']! }));
  });

/** The examples behind a formula: in its own element, and where the text has no other formula in those that follow. */
function examplesOf({ element, end }: Formula, elements: readonly Element[], isOnly: boolean): { element: Element; sentence: Sentence }[] {
  const index = elements.indexOf(element);
  const reach = isOnly ? elements.slice(index, index + NEAR) : [element];
  return reach.filter(({ cells, text }) => !cells && EXAMPLE.test(text)).flatMap((one) => sentencesOf(one).flatMap((sentence) => {
    const opens = sentence.text.search(EXAMPLE);
    // 以全額雜費9,900元為例: what stands in front of the word is of it, too
    const start = /為例/.test(sentence.text) || (one === element && sentence.from > end) ? 0 : opens;
    const isBehind = one !== element || sentence.from + sentence.text.length > end;
    return isBehind && opens >= 0 && !/[=＝]/.test(sentence.text.slice(start)) ? [{ element: one, sentence: { ...sentence, text: withoutFront(sentence, one === element ? end : 0), quantities: sentence.quantities.filter((q) => q.start >= start) } }] : [];
  }));
}

/** The words of a sentence behind a place of its element, all of them where they are. */
const withoutFront = ({ text, from }: Sentence, end: number): string => (end > from ? '　'.repeat(Math.min(end - from, text.length)) + text.slice(end - from) : text);

export const checkFormulas: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const formulas = formulasIn(elements);
  for (const formula of formulas) {
    for (const { element, sentence } of examplesOf(formula, elements, formulas.every((one) => one.element === formula.element))) {
      const found = recompute(formula.name, formula.side, sentence);
      if (!found) continue;
      const { result, value } = found;
      report(diagnose('FG3024', { printed: result.printed, value: show(Math.round(value * 100) / 100) }, placeIn(checked, element, sentence.from + result.start, sentence.from + result.end), { related: [{ ...placeIn(checked, formula.element, formula.at, formula.end), note: { zh: '所印的公式', en: 'the printed formula' } }] }));
    }
  }
};
