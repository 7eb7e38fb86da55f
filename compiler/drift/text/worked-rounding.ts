/** How a rule rounds what it comes to: 四捨五入取至小數點後第二位, 無條件捨去, 以百元為單位. */
import { parseNumeral } from '../../../lang/numerals.ts';

const near = (value: number): number => Number(value.toFixed(6));
const WAYS: readonly (readonly [RegExp, (value: number) => number])[] = [
  [/無條件捨[去棄]|捨去|(?:小數|零數|尾數|未滿[十百千萬]元|[十百千萬]元以下)[^，。]{0,8}(?:不計|(?<!四)捨)/, (value) => Math.floor(near(value))],
  [/無條件進[位一入]|小數[^，。]{0,8}進/, (value) => Math.ceil(near(value))],
  [/四捨五入/, (value) => Math.floor(near(value) + 0.5)],
];
const PLACES = /小數(?:點)?(?:以?[後下])?(?:取|至|到|計算)*(?:第)?([一二三四1-4])位/g;
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 萬: 10_000 };
const COARSE = /(?:以|至|到|未滿|不足)([十百千萬])元(?:為|整數|位|以下|者|，|部分|之)|([十百千萬])元以下|([十百千萬])元為單位|(?:至|到)([十百千萬])位/;

/** The steps a rule may round to, of so many of the printed unit; none where it says of none. */
function stepsOf(text: string): number[] {
  const places = [...text.matchAll(PLACES)].flatMap(([, digit]) => [10 ** -parseNumeral(digit!)!, 10 ** -(parseNumeral(digit!)! - 1)]);
  const [, ...coarse] = COARSE.exec(text) ?? [];
  const word = coarse.find((one) => one !== undefined);
  return [...places, ...(word ? [TENS[word]!] : [])];
}

/** The values that a rule may make of one; null where it does not say how it rounds, or says two ways. */
export function roundedBy(text: string, decimals: number): ((value: number) => number[]) | null {
  const ways = WAYS.filter(([pattern]) => pattern.test(text)).map(([, way]) => way);
  const [way] = ways;
  if (ways.length !== 1 || !way) return null;
  const printed = 10 ** -decimals;
  const said = stepsOf(text);
  // what is printed with other decimals than the rule has is rounded in its own way
  const steps = said.some((step) => step > 1) ? said : said.length === 0 ? (decimals === 0 ? [1] : []) : said.filter((step) => Math.abs(step - printed) < 1e-9);
  return steps.length === 0 ? null : (value) => steps.map((step) => near(way(near(value / step)) * step));
}
