/** Every result that a text works out, with what all of its readers say of it together: it is wrong where one of them says what it should be and none that it is right. */
import { isProvision, type Element } from '../../model/regulation.ts';
import { isOne, sentencesIn, sentencesOf, SHARE, type Quantity } from './quantities.ts';
import { casesIn, isCaseText, opensList } from './worked-cases.ts';
import { workedIn, type Worked } from './worked-examples.ts';
import { withoutStray } from './worked-operands.ts';
import { opensAt } from './worked-openings.ts';
import { sumIn, sumOfCalculated } from './worked-own.ts';
import { namesRow, saidIn } from './worked-said.ts';
import { isPrinted, judge, wrongPart } from './worked-results.ts';
import { timesOf } from './times-of.ts';
import { wrongOfWhole } from './worked-wholes.ts';

export interface Judged {
  /** From the first number of the example to its result, in the words of its element. */
  readonly at: number;
  readonly end: number;
  /** Where the rule in front of it ends. */
  readonly ruleEnd: number;
  readonly result: Quantity;
  /** What it should be; null: it is right. */
  readonly value: number | null;
  /** By a printed calculation or the rule of its own provision: nothing that stands elsewhere makes it right. */
  readonly isSure: boolean;
  /** The rule was chosen by the words that it shares with the case. */
  readonly isByWords?: boolean;
}

const NUMBER = /[0-9０-９一二兩三四五六七八九十]/;

/** 主任加二分: a change of something that stands elsewhere. */
const CHANGE = /(?:(?<!參)加|[減扣])[^，。；、0-9]{0,6}$/;

/** A list whose head says that cases follow. */
const isOpened = (elements: readonly Element[], index: number): boolean =>
  !isProvision(elements[index]!) && elements[index]!.level !== 'paragraph' && elements.slice(Math.max(0, index - 4), index).some(({ text }) => opensList(text));

/** What the numbers around an example say of its result, by the rule of its provision or by those in front; none where they do not say. */
function judgedBy(one: Worked, elements: readonly Element[], index: number): Judged[] {
  const closed = closedOf(one);
  if (closed !== null && !isPrinted(closed, one.result)) return [{ at: one.start, end: one.end, ruleEnd: Math.min(one.start, one.regionAt), result: one.result, isSure: true, value: closed }];
  const common = { at: one.start, end: one.end, ruleEnd: Math.min(one.start, one.regionAt), result: one.result, isSure: !one.wider && !one.given.every(({ name, unit }) => unit === one.result.unit && CHANGE.test(name)) };
  const stray = withoutStray(one, elements, index);
  if (stray !== null) return [{ ...common, value: stray, isSure: true }];
  // what its own provision says nothing of is worked out by those in front
  if (one.rule.length === 0 && one.wider) return judgedBy({ ...one.wider }, elements, index).map((wide) => ({ ...wide, isSure: false }));
  const narrow = judge(one);
  const isWrong = typeof narrow === 'number' && (!one.wider || judge(one.wider) !== 'fits');
  const part = isWrong ? null : wrongPart(one);
  // the numbers of an example are counted from where its words begin
  const parts = part ? [{ ...common, end: one.end - one.result.end + part.part.end, result: part.part, value: part.value }] : [];
  return [...parts, ...(narrow === null || part?.part.end === one.result.end ? [] : [{ ...common, value: isWrong ? (narrow as number) : null }])];
}

/** 每本每日六元 of four books and five days: what the only rate of two things comes to, where the example counts these two and nothing else; null otherwise. */
function closedOf({ rule, ruleText, given, result, equations, lead }: Worked): number | null {
  const rates = rule.filter((q) => q.unit === result.unit && isOne(q) && q.comparator === null);
  const [rate, ...others] = rates;
  if (!rate || others.length > 0 || rate.per.length !== 2 || rate.ofCount !== 1 || given.length !== 2 || equations.length > 0 || /以[內外]|超過|上限|為限|最[高多]|半數|折/.test(ruleText.replace(/借[閱書][^，。；]*/g, '')) || /[餘尚已曾另]/.test(lead)) return null;
  const [first, second] = [given, [...given].reverse()].map((order) => rate.per.map((word, i) => (isOne(order[i]!) ? timesOf(word, order[i]!) : null)));
  const counts = [first!, second!].find((list) => list.every((n) => n !== null && Number.isInteger(n)));
  return counts ? rate.low * counts[0]! * counts[1]! : null;
}

const NEAR = 6;
/** Rules that count the parts of a sum otherwise than as they are. */
const isWeighed = (elements: readonly Element[], index: number): boolean =>
  elements.slice(Math.max(0, index - NEAR), index + 1).some((element) => /[折半]|加權|全額|倍/.test(element.text) || sentencesOf(element).some(({ quantities }) => quantities.some(({ unit }) => unit === SHARE)));

/** Sums with their parts in one sentence: nothing else makes them right, and where no share of a rule is in reach nothing else makes them wrong. */
const sumsOf = (elements: readonly Element[], index: number): Judged[] =>
  sentencesOf(elements[index]!).flatMap(({ text, from, quantities }) => {
    const calculated = sumOfCalculated(text, quantities);
    if (calculated) return [{ ...calculated, at: from + calculated.at, end: from + calculated.end, ruleEnd: from + calculated.at, isSure: true }];
    const sum = sumIn(text, quantities);
    return sum && (sum.value === null || !isWeighed(elements, index)) ? [{ ...sum, at: from + sum.at, end: from + sum.end, ruleEnd: from + sum.at, isSure: true }] : [];
  });

/** Shares of what another provision gives the number of. */
const ofWholes = (elements: readonly Element[], index: number): Judged[] =>
  sentencesOf(elements[index]!).flatMap(({ text, from, quantities }) => {
    const wrong = wrongOfWhole(text, quantities, elements, index);
    return wrong ? [{ ...wrong, at: from + wrong.at, end: from + wrong.end, ruleEnd: from + wrong.at, isSure: true }] : [];
  });

/** The results of an element; `isCase`: it is one by what it stands in. */
export function judgedIn(elements: readonly Element[], index: number, worked: readonly Worked[], isCase = isOpened(elements, index)): Judged[] {
  const examples = worked.flatMap((one) => judgedBy(one, elements, index));
  const isRead = ({ at, end }: Pick<Judged, 'at' | 'end'>): boolean => worked.some((one) => one.equation === null && one.start < end && at < one.end);
  const hasRule = worked.some(({ regionAt }) => NUMBER.test(elements[index]!.text.slice(0, regionAt)));
  const cases = (isCaseText(elements[index]!) ? casesIn(elements, index, isCase) : []).filter((one) => one.value === null || (one.isSure && !hasRule) || (!isRead(one) && (one.isSure || !namesRow(elements[index]!.text.slice(one.at, one.end), elements)))).map(({ at, end, value, result }): Judged => ({ at, end, ruleEnd: at, result, value, isSure: false, isByWords: true })).filter((one) => !isPrintedOut(elements[index]!.text, one));
  const said = saidIn(elements, index, isCase).map((one): Judged => ({ ...one, ruleEnd: one.at })).filter((one) => !isPrintedOut(elements[index]!.text, one));
  const sums = [...(isCase || opensAt(elements[index]!.text) >= 0 ? sumsOf(elements, index) : []), ...ofWholes(elements, index)];
  const byEnd = new Map<number, Judged>();
  // the rule of its own provision says more than what stands elsewhere
  for (const one of [...sums, ...said.filter(({ isSure }) => isSure), ...examples, ...cases, ...said]) {
    const known = byEnd.get(one.end);
    const isKept = known && (known.value === null || one.value !== null || known.isSure);
    if (!isKept) byEnd.set(one.end, one);
  }
  const all = [...byEnd.values()];
  // what the right result of an example is worked out of is given by it
  const isGiven = ({ end, value, isSure }: Judged): boolean => value !== null && !isSure && worked.some((one) => one.isLast && one.start < end && end < one.end && all.some((last) => last.end === one.end && last.value === null));
  const { text } = elements[index]!;
  return all.filter((one) => !isGiven(one) && !isPresent(text, one) && !staysAsIs(text, one) && !addsUp(text, one) && !isPriced(text, one) && !isListed(text, one) && !isOfScores(elements, text, one));
}

const isCalculated = /[=＝×÷]|(?:乘|除)以/;
/** 一萬元×2＝二萬元；保證金五千元；合計二萬五千元: the sentence works it out itself, and is read as it is printed. */
const isPrintedOut = (text: string, { end, value }: Judged): boolean => value !== null && isCalculated.test(sentenceOf(text, end));

/** The sentence that a place ends in. */
function sentenceOf(text: string, end: number): string {
  const from = text.lastIndexOf('。', end - 1) + 1;
  return text.slice(from, end) + /^[^。]*/.exec(text.slice(end))![0];
}

/** 學費24,000元、雜費8,000元，合計32,000元: the sum of what stands in front is right, whatever the rules make of it; so are 二百萬元 that 九十萬元, 七十萬元 and 四十萬元 are the parts of. */
function addsUp(text: string, { end, result, value }: Judged): boolean {
  if (value === null) return false;
  const from = text.lastIndexOf('。', end - 1) + 1;
  const words = text.slice(from, end);
  const all = sentencesIn(words).flatMap(({ quantities, from: at }) => quantities.map((q) => ({ ...q, start: q.start + at, end: q.end + at }))).filter((q) => q.unit === result.unit && isOne(q) && !q.isOrdinal);
  // what each clause comes to stands at its end
  const lasts = all.filter((q, i) => i > all.length - 3 || words.slice(q.end, all[i + 1]!.start).includes('；'));
  const isSum = [all.slice(0, -1), lasts.slice(0, -1)].some((parts) => parts.some((_, i) => i < parts.length - 1 && isSame(total(parts.slice(i)), result.low)));
  return isSum || all.some((whole, i) => all.length - i > 2 && isSame(total(all.slice(i + 1)), whole.low));
}
const total = (parts: readonly Quantity[]): number => parts.reduce((sum, { low }) => sum + low, 0);
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** 每小時220元，加班10小時，核給2,200元: the price of its own sentence as often as it says; 80分：80分. */
function isPriced(text: string, { end, result, value }: Pick<Judged, 'end' | 'result' | 'value'>): boolean {
  if (value === null) return false;
  const words = text.slice(text.lastIndexOf('。', end - 1) + 1, end);
  const all = sentencesIn(words).flatMap(({ quantities }) => quantities).filter((q) => isOne(q) && !q.isOrdinal);
  const before = all.slice(0, -1);
  const same = before.at(-1);
  if (same && same.unit === result.unit && isSame(same.low, result.low) && /^[：:]$/.test(words.slice(same.end, all.at(-1)!.start))) return true;
  return before.some((price, i) => price.unit === result.unit && /每[^，。；、0-9]{1,8}$/.test(words.slice(0, price.start)) && before.slice(i + 1).some((count) => count.unit !== price.unit && isSame(price.low * (count.low / count.factor), result.low)));
}

/** 租金一萬元及保證金二千元: one of two that the case is given, side by side. */
function isListed(text: string, { end, result, value }: Pick<Judged, 'end' | 'result' | 'value'>): boolean {
  if (value === null || result.unit !== '元') return false;
  const words = text.slice(text.lastIndexOf('。', end - 1) + 1, end);
  const [before, last] = sentencesIn(words).flatMap(({ quantities }) => quantities).slice(-2);
  return before !== undefined && last !== undefined && before.unit === last.unit && /^[、及與和][\u4e00-\u9fff]{0,4}[金費款]$/.test(words.slice(before.end, last.start)) && !/[應得須]/.test(words.slice(before.end, last.start));
}

const BEST = 100;
const IS_RESULT = /(?:[為得計達即＝=共]|成績|總分|平均)[^，。；、0-9]{0,4}$/;
/** Scores are worked out of scores: one of several that are given is no result, none is above a hundred, and a mean by any of the weights of the rules is right. */
function isOfScores(elements: readonly Element[], text: string, { end, result, value }: Judged): boolean {
  if (value === null || result.unit !== '分') return false;
  const words = text.slice(text.lastIndexOf('。', end - 1) + 1, end);
  const scores = sentencesIn(words).flatMap(({ quantities }) => quantities).filter(({ unit, isOrdinal }) => unit === '分' && !isOrdinal).map(({ low }) => low);
  const given = scores.slice(0, -1);
  const before = words.slice(0, words.lastIndexOf(result.printed));
  if ((value > BEST && scores.every((score) => score <= BEST)) || (given.length > 0 && /[、及與和][^，。；、]*$/.test(before) && !IS_RESULT.test(before))) return true;
  return given.length > 1 && given.length <= MOST_SCORES && elements.some((element) => sentencesIn(element.text).some(({ quantities }) => {
    const weights = quantities.filter(({ unit, low, high }) => unit === SHARE && low === high).map(({ low }) => low);
    return weights.some((_, from) => given.length <= weights.length - from && isSame(weights.slice(from, from + given.length).reduce((a, b) => a + b, 0), 1) && Math.abs(given.reduce((sum, score, i) => sum + score * weights[from + i]!, 0) - result.low) < HALF);
  }));
}
const MOST_SCORES = 6;
const HALF = 0.5;

/** 月票維持三百元: what stays as it is. */
const staysAsIs = (text: string, { at, end, result }: Judged): boolean => /維持(?:為|原)?(?:新[臺台]幣)?$/.test(text.slice(at, end).slice(0, text.slice(at, end).lastIndexOf(result.printed)));

/** 現已簽到十九人: so many came, which no rule gives where nobody is told to be absent. */
const isPresent = (text: string, { at, end, result }: Judged): boolean => {
  const words = text.slice(at, end);
  return /(?:實到|簽到|實際出席)[：:]?[^，。；]{0,4}$/.test(words.slice(0, words.lastIndexOf(result.printed))) && !/請假|缺席|公假|未到/.test(text);
};

/** The examples of an element, read once. */
export const examplesOf = (elements: readonly Element[], index: number): readonly Worked[] => (/如|例|設|算|某/.test(elements[index]!.text) ? workedIn(elements, index) : []);
