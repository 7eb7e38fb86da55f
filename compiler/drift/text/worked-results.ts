/** Whether the printed result of an example is one of the values that its numbers may come to. */
import { isOne, SHARE, type Quantity } from './quantities.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { pairsOf } from './statement-words.ts';
import { conditionsOf } from './worked-conditions.ts';
import { isStepped, steppedIn } from './worked-bands.ts';
import { RESULT, type Named, type Worked } from './worked-examples.ts';
import { roundedBy } from './worked-rounding.ts';
import { isCap, likely, valuesOf, type Value } from './worked-values.ts';

const decimalsOf = ({ printed }: Quantity): number => /[.．·・‧點]([0-9０-９〇○零一二三四五六七八九]+)/.exec(printed)?.[1]?.length ?? 0;

/** Is the printed result the value, whatever way it was rounded to its decimals? */
export function isPrinted(value: number, result: Quantity): boolean {
  const scale = result.unit === SHARE ? 100 : 1;
  const unit = 10 ** -decimalsOf(result);
  const [stated, wanted] = [(result.low / result.factor) * scale, (value / result.factor) * scale];
  const isExact = Math.abs(wanted / unit - Math.round(wanted / unit)) < 1e-9;
  return Math.abs(stated - wanted) < (isExact ? 1e-9 : unit);
}

/** 基本額百分之六十 and 基本額六十萬元 */
const isOfShare = ({ name }: Named, { rule }: Worked): boolean => rule.some((share) => share.unit === SHARE && pairsOf(share.name).some((pair) => name.includes(pair)));

/** The bits of what a printed number of the example was worked out of already, with its own. */
function derivedBits(worked: Worked): number[] {
  return worked.given.map((q, i) => {
    const before = worked.given.slice(0, i);
    const from = i === 0 || !(RESULT.test(q.name) || /平均|合計|小計$/.test(q.name) || isOfShare(q, worked)) ? undefined : valuesOf({ ...worked, given: before, result: q }).find(({ value, used }) => used !== 0 && isPrinted(value, q));
    return (1 << i) | ((from?.used ?? 0) & ((1 << i) - 1));
  });
}

/** Simple calculations may leave out a number of the example. */
const FEW = 1;
/** Of longer ones what goes far around says nothing. */
const MOST_MORE = 2;

/** Marks whose shares stand elsewhere: what lies between them may be their mean. */
function isUnknownMean({ rule, given, result, ruleText, text }: Worked): boolean {
  const marks = given.filter(({ unit }) => unit === result.unit).map(({ low }) => low);
  const isBetween = marks.length > 1 && result.low >= Math.min(...marks) && result.low <= Math.max(...marks);
  return result.unit === '分' && isBetween && ![...rule, ...given].some(({ unit }) => unit === SHARE) && !/平均|加權/.test(ruleText + text);
}

/** 減免一萬五千九百元，實繳一萬零六百元: what both are worked out of stands in a table. */
function isUnknownWhole({ given, result }: Worked): boolean {
  const [only, ...others] = given;
  return only !== undefined && others.length === 0 && only.unit === result.unit && /(?:減免|補助|退還|減收|優待)[^，。；]{0,4}$/.test(only.name);
}

/** 教職員免收 and an example of staff: no rate is for them. */
const EXEMPT = /([\u4e00-\u9fff]{2,8}?)(?:者)?，?(?:得|均|一律|可)?(?:免[收費繳付]|不收費|不另收費)/g;
export const isExempt = (ruleText: string, text: string): boolean => matchesOf(EXEMPT, ruleText).some(([, who]) => text.includes(who!));

/** Examples that rest on something which stands elsewhere. */
export const saysTooLittle = (worked: Worked): boolean => isUnknownMean(worked) || isUnknownWhole(worked) || isExempt(worked.ruleText, worked.text);

/** 平均78.456分，登錄為78.46分: a number, and the same one with fewer decimals. */
const onlyRounded = ({ given, result }: Worked): boolean => given.length === 1 && given[0]!.unit === result.unit && decimalsOf(given[0]!) > decimalsOf(result);

/** 以十二學分為上限。例如申請抵免十五學分，僅得抵免十五學分: the only number of the rule is a limit, and more than it is given. */
function overLimit({ rule, given, result, lead }: Worked): number | null {
  const [limit, ...others] = rule;
  const isOver = limit !== undefined && others.length === 0 && given.length === 1 && limit.unit === result.unit && limit.per.length === 0 && isCap(limit) && result.low > limit.low && given[0]!.low >= result.low;
  return isOver && given[0]!.unit === result.unit && /[僅只仍]/.test(lead) && !/不|未|共|合計/.test(lead) ? limit.low : null;
}

/** 100000×60％＝60000元，第二學期四萬元: of the numbers of the calculations in front. */
function isOfOperands({ equations, given }: Worked, printed: (value: number) => boolean): boolean {
  const values = [...new Set([...equations.flatMap(({ operands }) => operands.flatMap(({ value }) => (value < 1 ? [value, 1 - value] : [value]))), ...given.map(({ low }) => low)])];
  return values.some((a) => printed(a) || values.some((b) => [a * b, a + b, Math.abs(a - b), a / b].some(printed)));
}

/** What the numbers of an example say of its result: it is what they may come to, it should be another value, or they do not say (null). */
export type Judgement = 'fits' | number | null;

const judged = (values: readonly number[], printed: (value: number) => boolean, shown: (value: number) => number): Judgement => (values.length === 0 ? null : values.some(printed) ? 'fits' : shown(values[0]!));

/** Judges the result of an example: the simplest of what takes all of its numbers in is told of, where nothing that they may come to is printed. */
export function judge(worked: Worked): Judgement {
  const { result, rule, ruleText, text } = worked;
  const round = result.unit === SHARE ? null : roundedBy(ruleText + text, decimalsOf(result));
  const printed = (value: number): boolean => (round ? round(value / result.factor).some((one) => Math.abs(one - result.low / result.factor) < 1e-9) : isPrinted(value, result));
  const shown = (value: number): number => (round ? round(value / result.factor)[0]! * result.factor : value);
  // 82.35分，四捨五入至小數點第一位為82.4分: told of where numbers are rounded
  if (onlyRounded(worked) && /四捨五入|無條件(?:進位|捨去)/.test(worked.lead)) return 'fits';
  const limit = overLimit(worked);
  if (limit !== null) return limit;
  if (worked.equation) return null;
  if (worked.equations.length > 0 && isOfOperands(worked, printed)) return 'fits';
  // what is left is divided by what no number of the example counts
  if (/分[^，。；]{1,4}期/.test(ruleText) && /每期/.test(worked.lead)) return null;
  if (saysTooLittle(worked)) return null;
  const stepped = steppedIn(worked);
  if (stepped) return judged(stepped, printed, shown);
  if (isStepped(ruleText)) return null;
  const { due, barred, deciding, chain } = conditionsOf(worked);
  const ofChain = chain && !/其?餘|剩/.test(worked.lead) ? worked.given.filter((q) => q.unit === result.unit && isOne(q)).flatMap(({ low }) => [low * chain[0].low * chain[1].low, low * chain[1].low]) : [];
  if (ofChain.length > 0) return judged(ofChain, printed, shown);
  // 以一千六百元報支: what the example says it is
  if (worked.given.length === 1 && worked.given[0]!.unit === result.unit && worked.given[0]!.low === result.low) return 'fits';
  const bits = new Map([...worked.given, ...rule].map((q, i) => [q, 1 << i]));
  const bitsOf = (list: readonly Named[]): number => list.reduce((all, q) => all | bits.get(q)!, 0);
  const all = [...valuesOf(worked), ...(round && onlyRounded(worked) ? [{ value: worked.given[0]!.low, used: 1, steps: 1 }] : [])].filter(({ value }) => value >= 0);
  const called = all.filter(({ used }) => (used & bitsOf(due)) === bitsOf(due) && (used & bitsOf(barred)) === 0);
  const values = called.length > 0 ? called : all;
  const isLimit = rule.some((q) => q.unit === result.unit && Math.abs(q.low - result.low) < 1e-9 && isCap(q));
  if (isLimit && values.some(({ value, steps }) => steps <= FEW && value > result.low - 1e-9)) return 'fits';
  return values.length === 0 ? null : nearestOf(worked, values, deciding, bits, printed, shown);
}

/** Whether one of these values is printed; else the nearest of those that take in all that the example counts. */
function nearestOf(worked: Worked, values: readonly Value[], deciding: readonly Named[], bits: ReadonlyMap<Named, number>, printed: (value: number) => boolean, shown: (value: number) => number): Judgement {
  const { result, rule } = worked;
  const covers = coveringOf(worked, deciding);
  // a number that goes into nothing: the example counts on something else
  if (!covers(values.reduce((bits, { used }) => bits | used, 0)) || (worked.given.length > 0 && !values.some(({ used }) => (used & ((1 << worked.given.length) - 1)) !== 0))) return null;
  // 不足二十人 and the like are bounds, nothing to be added
  const bounds = rule.filter((q) => q.unit === result.unit && q.comparator !== null && !isCap(q) && !rule.some((one) => one.start === q.start && one.per.length > 0)).reduce((all, q) => all | bits.get(q)!, 0);
  const whole = values.filter(({ used, isWeak }) => !isWeak && covers(used) && (used & bounds) === 0);
  const fewest = Math.min(...whole.map(({ steps }) => steps));
  if (values.some(({ value, steps, used }) => printed(value) && (steps <= FEW || (covers(used) && steps <= fewest + MOST_MORE)))) return 'fits';
  const distance = ({ value }: Value): number => Math.abs(value - result.low);
  const [nearest] = whole.filter(({ steps }) => steps <= fewest + 1).sort((a, b) => distance(a) - distance(b));
  return nearest ? shown(nearest.value) : null;
}

/** Do so many numbers take in all that an example gives, with those that its own results were worked out of? */
function coveringOf(worked: Worked, deciding: readonly Named[]): (used: number) => boolean {
  const derived = derivedBits(worked);
  const needed = worked.given.reduce((bits, q, i) => (deciding.includes(q) || worked.rule.some((r) => r.unit === q.unit && r.low === q.low) ? bits : bits | (1 << i)), 0);
  return (used) => {
    let all = used;
    for (const [i, bits] of derived.entries()) if ((used & (1 << i)) !== 0) all |= bits;
    for (const [i, bits] of derived.entries()) if (bits !== 1 << i && (bits & ~(1 << i) & ~all) === 0) all |= 1 << i;
    return (needed & ~all) === 0;
  };
}

/** 各負擔百分之四十、二十、四十: of a whole with all of its parts the one that is no share of it, and what it would be; null where all are, or several are not. */
export function wrongPart({ given, rule, result, isLast }: Worked): { readonly part: Named; readonly value: number } | null {
  const shares = rule.filter((q) => q.unit === SHARE && isOne(q) && !isCap(q));
  const amounts = [...given, result].filter((q) => q.unit === result.unit && isOne(q));
  const [wholes, parts] = [amounts.slice(0, -shares.length), amounts.slice(-shares.length)];
  if (!isLast || result.per.length > 0 || wholes.length === 0 || shares.length < 2 || Math.abs(shares.reduce((a, { low }) => a + low, 0) - 1) > 1e-9) return null;
  const byName = parts.map((part) => likely(shares.map((q) => ({ ...q, name: q.name + q.behind.replace(/、.*$/, '') })), part.name));
  const isNamed = byName.every((list) => list.length === 1) && new Set(byName.map(([q]) => q!.start)).size === parts.length;
  const shareOf = (i: number): number => (isNamed ? byName[i]![0]! : shares[i]!).low;
  const wrong = wholes.map((whole) => parts.flatMap((part, i) => (isPrinted(whole.low * shareOf(i), part) ? [] : [{ part, value: whole.low * shareOf(i) }])));
  const [nearest] = wrong.filter((list) => list.length < 2).sort((a, b) => a.length - b.length);
  return nearest?.[0] ?? null;
}
