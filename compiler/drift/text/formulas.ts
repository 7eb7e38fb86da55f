/** A printed formula and the example behind it: 總成績＝筆試成績×60%＋面試成績×40%。例如筆試80分、面試90分，總成績為84分。 */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import { agrees, readSide } from './arithmetic.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { sentencesOf, SHARE, show, type Quantity, type Sentence } from './quantities.ts';

const EQUATION = /([\u4e00-\u9fff]{2,16})\s*[=＝]\s*([^=＝，。；]+)/;
const NAME = /[\u4e00-\u9fff]{2,}/g;
/** 三分之二, 百分之六十 inside a formula. */
const FRACTION = /([一二三四五六七八九十百]+)分之([一二三四五六七八九十]+)/g;
const EXAMPLE = /例如|舉例|範例|例[：:]|[，（]如|假設|某/;

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
  const result = example.quantities.at(-1);
  const given = { ...example, quantities: example.quantities.slice(0, -1) };
  const names = new Set(formula.replace(FRACTION, '').match(NAME));
  if (!result || names.size === 0 || given.quantities.length < names.size || (fits(name, example.text) === 0 && !/[為計得]$/.test(example.text.slice(0, result.start)))) return null;
  let text = formula.replace(FRACTION, (_, under: string, over: string) => `(${parseNumeral(over)}/${parseNumeral(under)})`);
  for (const word of [...names].sort((a, b) => b.length - a.length)) {
    const value = valueOf(word, given);
    if (!value) return null;
    text = text.replaceAll(word, plain(value));
  }
  const [side, stated] = [readSide(text), readSide(plain(result))];
  return side && stated && side.calculates && !agrees(side, stated) ? { result, value: side.value } : null;
}

export const checkFormulas: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    const equation = element.cells || !/[=＝]/.test(element.text) || !EXAMPLE.test(element.text) ? null : EQUATION.exec(element.text);
    if (!equation) continue;
    for (const sentence of sentencesOf(element)) {
      const start = sentence.from > equation.index ? 0 : sentence.text.search(EXAMPLE);
      if (sentence.from + sentence.text.length <= equation.index + equation[0].length || start < 0 || !EXAMPLE.test(sentence.text)) continue;
      const example = { ...sentence, quantities: sentence.quantities.filter((q) => q.start >= start) };
      const found = recompute(equation[1]!, equation[2]!, example);
      if (!found) continue;
      const { result, value } = found;
      report(diagnose('FG3024', { printed: result.printed, value: show(Math.round(value * 100) / 100) }, placeIn(checked, element, sentence.from + result.start, sentence.from + result.end), { related: [{ ...placeIn(checked, element, equation.index, equation.index + equation[0].length), note: { zh: '所印的公式', en: 'the printed formula' } }] }));
    }
  }
};
