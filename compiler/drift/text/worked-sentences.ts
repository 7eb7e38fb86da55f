/** Results that the numbers of their own sentence do not give: 每組五人，共六組，合計二十五人; 委員十三人，過半數即六人. */
import { unitAt } from '../../../lang/units.ts';
import { isOne, SHARE, show, type Quantity } from './quantities.ts';
import { timesOf } from './times-of.ts';
import { WHOLE_IN_FRONT } from './total-words.ts';
import { CLOCK } from './worked-examples.ts';
import { wrongOwn } from './worked-own.ts';
import { wrongSum } from './worked-plain.ts';
import { isPrinted } from './worked-results.ts';

/** What opens an example. */
const EXAMPLE = /例如|舉例|範例|例[：:]|釋例|試算|假設|設若|設如|某[生班課系師]|如：|[（(]如(?!有)|，如(?!有|經|因|未|遇|需|為)[^，。；]{1,10}[0-9０-９一二三四五六七八九十]|為例/;
/** Bounds and choices: nothing is worked out. */
const LOOSE = /以[上下]|至少|至多|最[高多]|為限|不得|超過|上限|或/;
/** What leads to the result of an example. */
const RESULT = /(?:尚[缺差餘欠]|[剩賸][餘下]?|相差|不足|平均[^0-9，]{0,6}|合計|總計|共計|共|計|[應須可]?[繳扣收付核加退支領][^0-9，]{0,6}|可?得|[應可]?[\u4e00-\u9fff]{0,2}支給|為|是|即|達|後|需)(?:新[臺台]幣)?\s*$/;
const MOST_NUMBERS = 9;

export interface Wrong {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  /** The number whose unit the value has. */
  readonly result: Quantity;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

// ------------------------------------------------------------------------------------------------ rates

const PER = /每(?:一|滿)?([^每，；：、（(\s0-9]{1,3})/g;

/** What a number is the rate of: 每人每月六千元 of persons and months. */
function perOf(sentence: string, { start }: Quantity, from: number): string[] {
  const clause = /[^，；：、（(]*$/.exec(sentence.slice(from, start))![0];
  // 每週合計, 每週開放: of one week
  return [...clause.matchAll(PER)].map(([, word]) => unitAt(word!, 0)?.spelling ?? word!);
}

/** 三學分之課程應授課五十四小時, 一學分之時數為五十四小時 */
const DUE = /(?:應(?:授課|上課|實習|服務|繳[納交]?|付|收)[^，0-9]{0,6}|收費|計收|收取|(?:時數|節數|金額|費用)[為共計]+)$/;

/** A price that is less for several at once. */
const CHEAPER = /優惠|優待|折扣|減收/;
/** 每組五人，共六組，合計二十五人: what stands at the end is no product of the others. */
function wrongProduct(sentence: string, all: readonly Quantity[], isExample: boolean): Wrong | null {
  const [given, result] = [all.slice(0, -1), all.at(-1)];
  if (!sentence.includes('每') || !result || given.length < 2 || all.length > MOST_NUMBERS || all.some((q) => !isOne(q)) || CHEAPER.test(sentence) || LOOSE.test(sentence.slice(given[0]!.start))) return null;
  const lead = sentence.slice(given.at(-1)!.end, result.start);
  const rates = given.map((q, i) => perOf(sentence, q, i === 0 ? 0 : given[i - 1]!.end));
  const again = perOf(sentence, result, given.at(-1)!.end);
  // 每班分四組，每組十人，每班四十人: the result is of the same as the first of them
  const closes = again.length > 0 && rates.some((words, i) => !(given[i]!.unit === result.unit && words.length > 0 && words.every((word) => again.includes(word))) && again.every((word) => words.some((other) => other.startsWith(word) || word.startsWith(other))));
  const isDue = DUE.test(lead) && given.every((q) => isOne(q));
  if (again.length > 0 ? !closes : !isDue && !(isExample ? RESULT.test(lead) : new RegExp(`(?:${WHOLE_IN_FRONT.source.replace('\\s*$', '')})[\\u4e00-\\u9fff]{0,3}$`).test(lead))) return null;
  const of = given.flatMap((q, i) => (q.unit === result.unit && rates[i]!.length > 0 ? [i] : []));
  // months of each year are no product
  if (of.length !== 1 || /^[年月日]$|學[年期]$/.test(result.unit)) return null;
  const [at] = of as [number];
  const times = given.map((q) => (q.unit === result.unit ? null : (rates[at]!.map((word) => timesOf(word, q)).find((n) => n !== null) ?? null)));
  if (given.some((q, i) => i !== at && times[i] === null && q.low !== 1)) return null;
  const counts = new Map<string, number[]>();
  given.forEach(({ unit }, i) => {
    if (i !== at && times[i] !== null) counts.set(unit, [...(counts.get(unit) ?? []), times[i]!]);
  });
  const kinds = [...counts.values()];
  const rate = given[at]!.low;
  if (kinds.length === 0 || multiples([rate], kinds.map((kind) => [1, ...subsets(kind)])).some((one, i) => i > 0 && isPrinted(one, result))) return null;
  // 推薦二人，選出六人，每人二萬元: of several counts of one thing one, or all together
  const [value] = multiples([rate], kinds.map((kind) => [...kind, sum(kind)])).sort((x, y) => Math.abs(x - result.low) - Math.abs(y - result.low));
  return { at: given[0]!.start, end: result.end, value: value!, result };
}

/** Every number of one list times one of each of the others. */
const multiples = (of: readonly number[], others: readonly (readonly number[])[]): number[] => others.reduce<number[]>((all, list) => all.flatMap((one) => list.map((n) => one * n)), [...of]);

/** What some of the counts come to, added and multiplied: any of them may be of something else. */
function subsets(counts: readonly number[]): number[] {
  const some = counts.reduce<number[][]>((all, n) => [...all, ...all.map((list) => [...list, n])], [[]]).slice(1);
  return some.flatMap((list) => [sum(list), list.reduce((a, n) => a * n, 1)]);
}

// ------------------------------------------------------------------------------------------------ shares

/** What ties a number to the share in front of it, in a rule and in an example. */
const THAT_IS = /^[^，；、]{0,10}(?:[，,（(]?(?:亦?即|計|為|至少|至多)+[^0-9，]{0,6}|[（(])$/;
const OF_EXAMPLE = /(?:者?，?|（)[^，；]{0,8}?(?:亦?即|為|計|得[\u4e00-\u9fff]{0,4}|達|[應可須][\u4e00-\u9fff]{0,6}|[最至]多[\u4e00-\u9fff]{0,4}|至少[\u4e00-\u9fff]{0,4}|(?:提列|補助|負擔|退還|扣除|折扣?後)[\u4e00-\u9fff]{0,4})$/;
/** 二分之一加一, 前三分之一: something else. */
const CHANGED = /^[^，]{0,4}[加減增]|^以外/;

/** The smallest or largest count that the boundary word of a share lets through; both neighbours where it has none. */
export function countsOf(value: number, { comparator }: Quantity): number[] {
  const near = Math.abs(value - Math.round(value)) < 1e-9 ? Math.round(value) : value;
  if (comparator === '≥') return [Math.ceil(near)];
  if (comparator === '>') return [Math.floor(near) + 1];
  if (comparator === '≤') return [Math.floor(near)];
  if (comparator === '<') return [Math.ceil(near) - 1];
  return [Math.floor(near), near, Math.ceil(near)];
}

/** 每日 of 每日七十二班: said again of the result, it is of the same. */
const perBefore = (sentence: string, { start }: Quantity): string | undefined => /每[日月年週]|每學[期年]/.exec(/[^，；]*$/.exec(sentence.slice(0, start))![0])?.[0];

/** 委員十三人，過半數即六人; 三十學分之三分之一，即十五學分; 原價四千元，五折為二千四百元. */
function wrongShareOf(sentence: string, all: readonly Quantity[], isExample: boolean): Wrong | null {
  const shares = all.filter(({ unit }) => unit === SHARE || unit === '倍');
  const [share] = shares;
  const result = all.at(-1);
  if (shares.length !== 1 || !share || !result || all.length < 3 || all.length > 4) return null;
  // 三學分課程五十四小時: in an example only what the result is counted in
  const counts = all.filter((q) => q !== share && (!isExample || all.length === 3 || q.unit === result.unit));
  const whole = counts.filter((q) => q !== result);
  if (counts.length < 2 || counts.some((q) => q.unit !== result.unit || !isOne(q)) || /每/.test(sentence.slice(whole[0]!.start, result.start).replace(perBefore(sentence, whole[0]!) ?? '\n', ''))) return null;
  const total = sum(whole.map(({ low }) => low));
  // 修習18學分，不及格9學分，已達二分之一
  if (result === share) return null;
  const before = all.at(-2)!;
  const lead = sentence.slice(before.end, result.start);
  const isTied = share === before ? THAT_IS.test(lead) || (isExample && OF_EXAMPLE.test(lead)) : isExample && OF_EXAMPLE.test(lead);
  if (!isTied || CHANGED.test(sentence.slice(share.end, result.start)) || (whole.length > 1 && !/[、及與和]/.test(sentence.slice(whole[0]!.end, whole[1]!.start)))) return null;
  const value = total * share.low;
  const isCount = /^[人票席]$/.test(result.unit);
  const wanted = isCount ? countsOf(value, share) : [value];
  if (wanted.some((one) => (isCount ? one === result.low : isPrinted(one, result) || Math.abs(one - result.low) < 0.5))) return null;
  return { at: whole[0]!.start < share.start ? whole[0]!.start : share.start, end: result.end, value: isCount ? (share.comparator === null ? value : wanted[0]!) : value, result };
}

/** A value in the unit of what is printed instead. */
export const showResult = ({ value, result }: Pick<Wrong, 'value' | 'result'>): string => (result.unit === SHARE ? `${Math.round(value * 1e4) / 100}%` : show(Math.round((value / result.factor) * 100) / 100));

const HALF = /減半|折半|半價/;
/** 減半行駛，即每日三十六班: half of what stands in front. */
function withHalf(sentence: string, all: readonly Quantity[]): readonly Quantity[] {
  const half = HALF.exec(sentence);
  if (!half || all.some(({ unit }) => unit === SHARE)) return all;
  const [start, end] = [half.index, half.index + half[0].length];
  const one: Quantity = { start, end, low: 1 / 2, high: 1 / 2, unit: SHARE, printed: half[0], spelling: '', factor: 1, comparator: null, isOrdinal: false };
  return [...all, one].sort((a, b) => a.start - b.start);
}

/** The first result of a sentence that does not come out. */
export function wrongResult(sentence: string, quantities: readonly Quantity[]): Wrong | null {
  const all = withHalf(sentence, quantities.filter(({ isOrdinal }) => !isOrdinal));
  const isExample = EXAMPLE.test(sentence);
  return wrongProduct(sentence, all, isExample) ?? wrongShareOf(sentence, all, isExample);
}

/** 修業年限四年，得延長二年，合計最長七年: a length, what it may be extended by, and both. */
const EXTENDED = /延長|展延|延期/;
const IN_ALL = /(?:合計|總計|共計|前後|最長|至多|最多|總)[^，；]{0,12}$/;
function wrongExtension(sentence: string, all: readonly Quantity[]): Wrong | null {
  const lengths = all.filter((q) => /^(?:年|學年|學期|月)$/.test(q.unit) && !q.isOrdinal && !/^制/.test(sentence.slice(q.end)));
  // the length that is extended stands right in front of what it is extended by
  const at = lengths.findIndex((q, i) => i > 0 && EXTENDED.test(sentence.slice(lengths[i - 1]!.end, q.start)));
  const [base, more, whole] = [lengths[at - 1], lengths[at], lengths[at + 1]];
  if (!base || !more || !whole || lengths.length > 4 || /最長[^，；]*$/.test(sentence.slice(0, base.start)) || ![more, whole].every(({ unit }) => unit === base.unit) || !isOne(more) || !isOne(whole)) return null;
  if (!EXTENDED.test(sentence.slice(base.end, more.start)) || !IN_ALL.test(sentence.slice(more.end, whole.start)) || /次|[分各或]/.test(sentence.slice(base.end, whole.start).replace(/以?一次(?:為限)?/, ''))) return null;
  const value = base.high + more.low;
  return isPrinted(value, whole) ? null : { at: base.start, end: whole.end, value, result: whole };
}

/** 任期三年，得連任一次，最長六年; 每次以一年為限，最多二次，合計二年: a length, how often, and all of it. */
function wrongTerms(sentence: string, all: readonly Quantity[]): Wrong | null {
  const [base, times, whole] = all;
  if (all.length !== 3 || !base || !times || !whole || base.unit !== whole.unit || times.unit !== '次' || !all.every(isOne) || !/^(?:年|學年|學期|月|日)$/.test(base.unit) || !IN_ALL.test(sentence.slice(times.end, whole.start))) return null;
  const isAgain = /連任|續任|續聘|展延|延長/.test(sentence.slice(base.end, times.start));
  const isEach = /每次[^，；]*$/.test(sentence.slice(0, base.start));
  // 得延長一次，最長不得逾二個月: of the extension
  const isOfExtension = isAgain && /展延|延長/.test(sentence.slice(base.end, times.start)) && whole.low <= base.low;
  if (isAgain === isEach || isOfExtension) return null;
  const value = base.low * (isAgain ? times.low + 1 : times.low);
  return isPrinted(value, whole) ? null : { at: base.start, end: whole.end, value, result: whole };
}

/** 缺席一次扣二分，缺席五次共扣十分: the same once more, for another number. */
function wrongProportion(sentence: string, all: readonly Quantity[]): Wrong | null {
  const [one, rate, many, result] = all;
  if (all.length !== 4 || !one || !rate || !many || !result || one.unit !== many.unit || rate.unit !== result.unit || one.unit === rate.unit || all.some((q) => !isOne(q) || q.isOrdinal || q.unit === SHARE) || one.low === 0) return null;
  if (!/[共計應]/.test(sentence.slice(many.end, result.start)) || LOOSE.test(sentence) || /^(?:年|月|日|學期|學年)$/.test(rate.unit)) return null;
  // the same verb stands in front of both results
  const [verb, again] = [sentence.slice(one.end, rate.start), sentence.slice(many.end, result.start)].map((words) => words.replace(/[應須得共合計者，]/g, ''));
  if (verb === '' || !again!.includes(verb!.replace(/^[以為]/, ''))) return null;
  const value = (rate.low * many.low) / one.low;
  return isPrinted(value, result) ? null : { at: one.start, end: result.end, value, result };
}

/** 六人評分為80、82、84，平均82分: of a list printed without units. */
const MEAN_OF_LIST = /(?<![0-9.．第、])([0-9]{1,3}(?:\.[0-9]+)?(?:[、及與和][0-9]{1,3}(?:\.[0-9]+)?){2,})(?:[^0-9，。；、]{0,2}，|，)(?:其|總|算術)*平均[^，。；0-9]{0,6}$/;
function wrongMean(text: string, quantities: readonly Quantity[], element: string): Wrong | null {
  if (!text.includes('平均') || /加權|最高分?[^，。；]{0,6}最低|去[除掉]|扣除|不計/.test(element)) return null;
  for (const result of quantities) {
    const list = isOne(result) ? MEAN_OF_LIST.exec(text.slice(0, result.start)) : null;
    const numbers = list?.[1]!.match(/[0-9.]+/g)?.map((one) => Number(one) * result.factor) ?? [];
    const value = sum(numbers) / numbers.length;
    if (list && !isPrinted(value, result)) return { at: list.index, end: result.end, value, result };
  }
  return null;
}

/** The first result of a sentence that its own numbers do not give, however it says so. */
export function wrongIn(text: string, quantities: readonly Quantity[], element: string): Wrong | null {
  if (quantities.length < (HALF.test(text) ? 2 : text.includes('平均') ? 1 : 3) || CLOCK.test(text)) return null;
  return wrongMean(text, quantities, element) ?? wrongResult(text, quantities) ?? wrongExtension(text, quantities) ?? wrongTerms(text, quantities) ?? wrongProportion(text, quantities) ?? wrongSum(text, quantities) ?? wrongOwn(text, quantities);
}

/** Where an example begins; -1 for none. */
export const opensAt = (text: string): number => text.search(EXAMPLE);
