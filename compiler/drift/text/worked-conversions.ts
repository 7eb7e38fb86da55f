/** One rate between two units, and what it makes of other numbers: 每授課18小時折算1學分 and 授課54小時之科目採認3學分; 每2小時核計0.1學分 and 6小時0.3學分. */
import type { Element } from '../../model/regulation.ts';
import { elementsOf, type TextCheck } from './checked-text.ts';
import { isOne, sentencesOf, SHARE, show, type Quantity } from './quantities.ts';
import { examplesOf, judgedIn } from './worked-judged.ts';
import { opensAt } from './worked-openings.ts';
import { sayTwice, type Printed } from './say-twice.ts';

/** Two numbers beside each other, the second made of the first. */
interface Pair extends Printed {
  readonly from: Quantity;
  readonly to: Quantity;
  /** How it says so: 折, 核, 採. */
  readonly verb: string;
  /** 每…: it is the rate itself. */
  readonly isRate: boolean;
}

/** What stands between the two, with the verb that makes one of the other. */
const MADE = /^[^，。；、：0-9]{0,8}?，?(?:[得可應])?(折算|折計|折合|折抵|折換|換算|換[給發]|核計|核算|核給|採計|採認|採[折]|認列|抵[算充免]|計給|計為|計|給|為|得|抵|以)(?:為|得|計)?(?:本校|服務|學習|微)?$/;
const STRONG = /^(?:折|換|核|採|認|抵)/;
/** A bound, a choice or another time. */
const LOOSE = /以[上下]|至少|至多|最[高多低少]|不得|上限|為限|超過|未[滿達逾]|或|不足|至$|滿分|逾|起|止/;
const CAPS = /上限|為限|最[高多]|至多|不得(?:超過|逾)/;
const isPlain = (q: Quantity): boolean => isOne(q) && !q.isOrdinal && q.unit !== SHARE && q.comparator === null && q.low > 0;

function pairsIn(element: Element): Pair[] {
  return sentencesOf(element).flatMap(({ text, from: offset, quantities }) => quantities.slice(1).flatMap((to, i): Pair[] => {
    const from = quantities[i]!;
    const made = from.unit === to.unit && from.spelling === to.spelling ? null : MADE.exec(text.slice(from.end, to.start));
    if (!made || !isPlain(from) || !isPlain(to) || /^[年月日]$|學[期年]/.test(from.unit + to.unit)) return [];
    const front = /[^，。；：、（）()]*$/.exec(text.slice(quantities[i - 1]?.end ?? 0, from.start))![0];
    const around = front + text.slice(from.end, to.start);
    if (LOOSE.test(around) || /^(?:以[上下]|為限|為上限|起|至)/.test(text.slice(to.end))) return [];
    // 以十八小時為一學分: as much for each
    const isDefined = /以$/.test(front) && to.low / to.factor === 1 && /^[^，]{0,4}為/.test(text.slice(from.end, to.start));
    const isRate = isDefined || /每(?:滿)?[^每]{0,4}$/.test(front);
    // of one week, person or course: another thing than the rate's
    if (!isRate && /[每各]/.test(front)) return [];
    return [{ from, to, verb: made[1]!, isRate, element, at: offset + from.start, printed: text.slice(from.start, to.end) }];
  }));
}

const ROUNDED = /未滿|不足|不滿|進位|四捨五入|捨去|尾數|餘數|取至|整數/;
/** A value as it is, and rounded in every way where the rate says anything of parts. */
const roundings = (value: number, isRounded: boolean): number[] => [value, Math.round(value * 10) / 10, Math.round(value * 100) / 100, Math.floor(value + 1e-9), ...(isRounded ? [Math.ceil(value - 1e-9), Math.floor(value * 2 + 1e-9) / 2, Math.ceil(value * 2 - 1e-9) / 2] : [])];
const gives = (rate: Pair, pair: Pair): boolean => roundings((pair.from.low / rate.from.low) * (rate.to.low / rate.to.factor), ROUNDED.test(rate.element.text)).some((one) => Math.abs(one - pair.to.low / pair.to.factor) < 1e-9);
const isAlike = (rate: Pair, pair: Pair): boolean => rate.from.unit === pair.from.unit && rate.to.unit === pair.to.unit && rate.to.spelling === pair.to.spelling;

/** The limits of a text for what something is made into. */
const capsOf = (elements: readonly Element[], unit: string): Set<number> => new Set(elements.flatMap((element) => sentencesOf(element).flatMap(({ text, quantities }) => quantities.filter((q, i) => q.unit === unit && CAPS.test(text.slice(quantities[i - 1]?.end ?? 0, q.start) + text.slice(q.end, q.end + 6))).map(({ low }) => low))));

/** Pairs of numbers that no rate of the text makes of each other. */
export const checkConversions: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const pairs = elements.flatMap((element) => (element.cells ? [] : pairsIn(element)));
  const rates = pairs.filter(({ isRate, verb, from }) => isRate && (STRONG.test(verb) || from.unit === '分鐘'));
  for (const pair of pairs) {
    const own = rates.filter((rate) => rate !== pair && isAlike(rate, pair));
    const [rate] = own;
    if (!rate || pair.isRate || own.some((one) => gives(one, pair)) || capsOf(elements, pair.to.unit).has(pair.to.low)) continue;
    // another kind of the same has a rate of its own
    const others = pairs.filter((one) => one !== pair && !one.isRate && isAlike(rate, one));
    const sure = STRONG.test(pair.verb) || opensAt(pair.element.text) >= 0 || pair.element === rate.element || others.some((one) => gives(rate, one));
    // what is judged as an example is told there
    const index = elements.indexOf(pair.element);
    const isJudged = sure && judgedIn(elements, index, examplesOf(elements, index)).some(({ at, end, value }) => value !== null && at < pair.at + pair.printed.length && pair.at < end);
    if (sure && !isJudged) sayTwice(checked, pair, rate, `${show(rate.from.low / rate.from.factor)}${rate.from.spelling}折算`, report);
  }
};
