/** Printed examples in words: 三十人之三分之一為十人, 應修30學分，已修18學分，尚缺12學分, 80分、70分，平均75分. Rates and sums are those of ./totals.ts. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { fraction } from '../../../lang/numerals.ts';
import { candidatesOf, isShare, type Candidate } from '../../../lang/phrase-numbers.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';

/** What opens an example. */
export const EXAMPLE = /例如|舉例|範例|例[：:]|釋例|試算|假設|某[生班課系師]|如：/;
/** Bounds and choices: nothing is worked out. */
const LOOSE = /以[上下]|至少|至多|最[高多]|為限|不得|超過|上限|或/;
/** What leads to the result, the last number of its sentence. */
const RESULT = /(?:尚[缺差餘欠]|[剩賸][餘下]?|相差|不足|平均[^0-9，]{0,6}|合計|總計|共計|共|計|[應須]?[繳扣收付核加][^0-9，]{0,4}|可?得|為|是|即|達|後)(?:新[臺台]幣)?\s*$/;
const LEFT = /尚[缺差餘欠]|[剩賸]|相差|不足/;
const MOST_NUMBERS = 9;

const DIGITS = '零一二三四五六七八九';
/** 八折, 七五折 and 85折 as shares. */
const discountsIn = (text: string): Candidate[] =>
  [...text.matchAll(/([一二三四五六七八九]{1,2}|[1-9][0-9]?)折/g)].map(({ 0: printed, 1: words, index }) => {
    const digits = [...words!].map((c) => (DIGITS.includes(c) ? DIGITS.indexOf(c) : Number(c)));
    return { start: index, end: index + printed.length, value: fraction(BigInt(digits[0]! * 10 + (digits[1] ?? 0)), 100n), printed, unit: null };
  });

const valueOf = ({ value }: Candidate): number => Number(value.n) / Number(value.d);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The other numbers by turns: 80分占40%、90分占60% are marks and their shares. Null where they do not alternate. */
function pairsOf(given: readonly Candidate[], unit: string | null): { marks: number[]; weights: number[] } | null {
  if (given.length < 4 || given.length % 2 === 1) return null;
  const [marks, weights] = [given.filter((c) => c.unit === unit), given.filter((c) => c.unit !== unit)];
  const alternates = given.every((c, i) => (c.unit === unit) === (given[i % 2]!.unit === unit));
  return alternates && marks.length === weights.length && weights.every((c) => c.unit === weights[0]!.unit) ? { marks: marks.map(valueOf), weights: weights.map(valueOf) } : null;
}

/** What the numbers of an example give by its words; null where these do not say how they go together. */
function worksOut(sentence: string, given: readonly Candidate[], result: Candidate): number | null {
  const [a, b, c] = given as [Candidate, Candidate, Candidate?];
  const lead = sentence.slice(given.at(-1)!.end, result.start);
  const numbers = given.map(valueOf);
  const isOne = given.every(({ unit }) => unit === a.unit && unit !== null);
  // 50人中有20人出席，出席率為40％
  if (isShare(result.printed)) return given.length === 2 && isOne && /[率例重]/.test(lead) ? Math.min(...numbers) / Math.max(...numbers) : null;
  const pairs = pairsOf(given, result.unit);
  if (pairs) {
    const total = sum(pairs.marks.map((mark, i) => mark * pairs.weights[i]!));
    const isShares = given.some(({ unit }) => unit === null);
    return isShares ? total : /平均/.test(lead) ? total / sum(pairs.weights) : null;
  }
  const between = sentence.slice(a.end, b.start);
  if (given.length === 2) {
    // 三十人之三分之一為十人; 加百分之十 is something else
    if (a.unit === result.unit && b.unit === null) return /[加減增扣抵]/.test(sentence.slice(a.end, result.start)) ? null : valueOf(a) * valueOf(b);
    if (!isOne || a.unit !== result.unit) return null;
    if (LEFT.test(lead)) return Math.abs(valueOf(a) - valueOf(b));
    // 八十二分加三分，合計八十五分
    if (/^，?[^，]{0,4}加計?$/.test(between)) return valueOf(a) + valueOf(b);
    if (/^，?[^，]{0,4}[扣減]計?$/.test(between)) return valueOf(a) - valueOf(b);
  }
  if (isOne && a.unit === result.unit) return /平均/.test(lead) ? sum(numbers) / numbers.length : null;
  // 12小時，每3小時扣1分，共扣4分
  if (c && given.length === 3 && a.unit === b.unit && c.unit === result.unit && /每滿?$/.test(between)) return (valueOf(a) / valueOf(b)) * valueOf(c);
  return null;
}

/** Is the printed result the value, whatever way it was rounded to its decimals? */
function isPrinted(value: number, result: Candidate): boolean {
  const scale = isShare(result.printed) ? 100 : 1;
  const unit = 10 ** -(/[.．]([0-9０-９]+)/.exec(result.printed)?.[1]?.length ?? 0);
  const [stated, wanted] = [valueOf(result) * scale, value * scale];
  const isExact = Math.abs(wanted / unit - Math.round(wanted / unit)) < 1e-9;
  return Math.abs(stated - wanted) < (isExact ? 1e-9 : unit);
}

/** The example of a sentence whose result is another one: where it stands and what comes out. */
export function wrongExample(sentence: string): { at: number; end: number; value: number; isShare: boolean } | null {
  if (LOOSE.test(sentence) || /[=＝×]/.test(sentence)) return null;
  const counts = candidatesOf(sentence).filter((c) => (c.unit !== null || isShare(c.printed)) && !/第$/.test(sentence.slice(0, c.start)));
  const all = [...counts, ...discountsIn(sentence)].sort((a, b) => a.start - b.start);
  const [given, result] = [all.slice(0, -1), all.at(-1)];
  if (!result || given.length < 2 || all.length > MOST_NUMBERS || !RESULT.test(sentence.slice(given.at(-1)!.end, result.start))) return null;
  const value = worksOut(sentence, given, result);
  if (value === null || !Number.isFinite(value) || isPrinted(value, result)) return null;
  return { at: given[0]!.start, end: result.end, value, isShare: isShare(result.printed) };
}

const show = (value: number, asShare: boolean): string => (asShare ? `${Math.round(value * 1e4) / 100}%` : String(Math.round(value * 100) / 100));

export const checkExamples: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (element.cells || !EXAMPLE.test(element.text)) continue;
    for (const { 0: sentence, index } of element.text.matchAll(/[^。；;]+/g)) {
      const found = wrongExample(sentence);
      if (!found) continue;
      const { at, end, value, isShare: asShare } = found;
      report(diagnose('FG3024', { printed: sentence.slice(at, end), value: show(value, asShare) }, placeIn(checked, element, index + at, index + end)));
    }
  }
};
