/** Where a text works something out: the numbers of the rule, those the example gives, and those it comes to. */
import { matchesOf } from '../../../lang/matches.ts';
import { numeralAt, parseNumeral } from '../../../lang/numerals.ts';
import { unitAt } from '../../../lang/units.ts';
import { isProvision, type Element } from '../../model/regulation.ts';
import { datesOf } from './days.ts';
import { isOne, sentencesIn, SHARE, type Quantity } from './quantities.ts';
import { timesOf } from './times-of.ts';
import { pairsOf } from './statement-words.ts';
import { equationsIn, withoutSides, type Equation } from './worked-equations.ts';
import { PARTS } from './worked-parts.ts';

/** A number with the words that say what it is of. */
export interface Named extends Quantity {
  /** The words of its clause in front of it, from the number before. */
  readonly name: string;
  /** What stands behind it, up to the next number. */
  readonly behind: string;
  /** What it is paid, taken or counted for each of: 每人每月 → 人, 月; 一次 of 一次加一分 → 次 (`ofCount` is the number of them). */
  readonly per: readonly string[];
  readonly ofCount: number;
  /** The sentence it stands in. */
  readonly sentence: number;
}

export const TIMES = '倍';
/** What has no unit at all. */
export const NO_UNIT = '—';

export interface Worked {
  readonly rule: readonly Named[];
  readonly ruleText: string;
  readonly given: readonly Named[];
  readonly result: Named;
  /** From the first number of the example to its result, in the words of the element. */
  readonly start: number;
  readonly end: number;
  readonly lead: string;
  readonly text: string;
  /** Where the words of the example begin in the element; the numbers of the example are counted from there. */
  readonly regionAt: number;
  /** No other number of the example stands behind it. */
  readonly isLast: boolean;
  /** The calculations printed in front of the result, and the one that it is the result of. */
  readonly equations: readonly Equation[];
  readonly equation: Equation | null;
  /** The same with the rules of more provisions in front, where its own has none. */
  readonly wider?: Worked;
}

/** What opens an example. */
const OPENS = /(?:例如|舉例(?:而言|來說|說明)?|釋例|範例|說明例|試算|假設|設若|設如|(?<=^|。)[若如]?某(?=[^，。；]{1,30}[0-9０-９一二兩三四五六七八九十])|(?<!為)例(?=[：:，])|(?<=[（(。；，]\s*)如(?=[：:])|(?<=[（(])如(?=[^有，]{0,12}[0-9０-９一二兩三四五六七八九十])|(?<=。)如(?![有經因未遇欲需為係無屬]|逾期|達|前|下|附)(?=[^，。；]{0,16}[0-9０-９一二兩三四五六七八九十]))|以(?![上下內前後]|外(?:[，。；、者之]|$))(?=(?:[^以。；]|以[上下內外前後]){1,80}為例)/g;
/** A result that others follow. */
const ON_THE_WAY = /(?:合計|共計|總計|[應須實][繳付收領][^，0-9]{0,6}|退還|^[可共實]?得[^，0-9]{0,2})$/;
const NUMBER = /[0-9０-９一二兩三四五六七八九十]/;
/** What leads from the numbers of an example to its result. */
export const RESULT = /(?:尚[缺差餘欠可得須需有][\u4e00-\u9fff]{0,3}|仍[須需應][\u4e00-\u9fff]{0,4}|[僅仍]?以|不得(?:超過|逾|少於|低於)|至[多少][\u4e00-\u9fff]{0,4}|最[多高][\u4e00-\u9fff]{0,4}|[剩賸][餘下]?|相差|不足|合計|總計|共計|共|計|[應須可實得][給繳扣收付核退支領減提加補授修賠推選聘錄派設置配罰記計][^0-9，。；]{0,8}|(?:加收|收費|計收|收取|採計|抵免|抵充|核給|分配|分攤|攤提|負擔|補助|退還|退費|扣減|扣除|折算|折合|提列|扣|加給|支給|月支|支領|發給|核發|支給|支付|減授|抵減|折抵|提撥|編列|認列|採認|設置?|置|推選|推派|推薦|遴選|錄取|提高|罰款?|退|收|付|發|扣|減收|減免|應有|費用)[^0-9，。；]{0,6}|(?:實|可|應)?得[^0-9，。；]{0,8}|為|是|即|(?<!未)達|[，,]以)(?:新[臺台]幣)?\s*$/;
/** 八分三十秒: no points. */
export const CLOCK = /分[0-9０-９一二三四五六七八九十]+秒|[0-9一二三四五六七八九十]時[0-9一二三四五六七八九十]+分/;
/** A calculation behind what it comes to: 84分（80×50％＋90×50％＝85）. */
const BRACKETED = /[（(][^（）()]*[=＝×÷][^（）()]*[）)]/g;
const MOST_GIVEN = 8;
/** How many provisions in front an example by itself may be worked out of. */
const MOST_IN_FRONT = 4;
const MOST_OF_RULE = 16;

const PER = /每(?:逾期|延遲|超時|超過)?(?:一|滿|逾)?([^每，；：、（(\s0-9０-９]{1,3})/g;

/** 時薪二百元: of one hour. */
const WAGE = /([時日週月])(?:薪|支工資|工資)[\u4e00-\u9fff]{0,4}$/;
/** 單點金額為二千元: of one point. */
const PRICE_OF = /單(?:一)?([點件次篇節冊張本人])(?=[價金費][^，；：、]{0,6}$)/;

/** 每逾期一天，一本以五元計; 一面是五元: of one of them. */
const OF_ONE_MORE = /(?:^|，)[^，。；、0-9]{0,6}(?<![第十])一([本冊件份頁面張間車輛席次堂床匹組篇隻])(?:以|是|為|收取?|計收?|扣|罰|徵收)?(?:新[臺台]幣)?$/;

/** 各年級推派二人: of one of them. */
const EACH_OF = /各(年級|學系|系所|學院|[系院班組所]|單位|社團|處室)(?:應|得)?(?=推派|推選|推舉|選派|遴選|推薦|[置設]|補助|分配|錄取)/;

/** 曠課一節以三節計: so many of the same for each. */
const isCountedAs = (before: Quantity | undefined, between: string, behind: string, isRule: boolean): boolean => isRule && before !== undefined && /^(?:者，?)?以[^，。；、]{0,6}$/.test(between) && /^[計論]/.test(behind);

/** What a number is the rate of: 每人每月六千元 of persons and months; 每二小時一學分, 嘉獎一次加一分 of the number in front. */
function perOf(name: string, before: Quantity | undefined, between: string, q: Quantity, behind: string, isRule: boolean): { per: readonly string[]; ofCount: number } {
  const wage = q.unit === '元' ? WAGE.exec(name) : null;
  if (wage) return { per: [wage[1] === '時' ? '小時' : wage[1]!], ofCount: 1 };
  const words = [...name.matchAll(PER), ...(isRule ? [PRICE_OF.exec(name) ?? [], EACH_OF.exec(name) ?? []] : [])].filter(([word]) => word !== undefined).map(([, word]) => unitAt(word!, 0)?.spelling ?? word!);
  const more = isRule && q.unit === '元' ? OF_ONE_MORE.exec(name)?.[1] : undefined;
  if (words.length > 0) return { per: more && !words.includes(more) ? [...words, more] : words, ofCount: 1 };
  if (more && (before === undefined || !/一[本冊件份頁面張間車輛席次堂床匹組篇隻]$/.test(before.printed))) return { per: [more], ofCount: 1 };
  const [, interest] = /([年月日])(?:利率|息)[^，]{0,3}$/.exec(name) ?? [];
  if (interest && q.unit === SHARE) return { per: [interest], ofCount: 1 };
  // 四人各出席一次: of each of them
  if (!isRule && before && isOne(before) && /^各[^，。；]{0,8}$/.test(between) && before.unit !== q.unit) return { per: [before.spelling || before.unit], ofCount: 1 };
  const isBeside = before !== undefined && isOne(before) && before.unit !== SHARE && before.unit !== q.unit && !before.isOrdinal && (before.comparator === null || (isRule && before.comparator === '≥')) && q.unit !== SHARE;
  if (isCountedAs(before, between, behind, isRule) && before && isOne(before) && !before.isOrdinal && before.comparator === null) return { per: [before.spelling || before.unit], ofCount: before.low / before.factor };
  const isWorth = /^[^，。；、]{0,2}?(?:者，?)?(?:[加減扣記給得為以計核折抵換算合]{1,3}|[減扣加][^，。；、]{0,6})?$|^者?，[得應]?(?:折算|換算|折合|抵算|折抵|視為|視同)[^，。；、]{0,4}$/.test(between);
  const isRate = isBeside && (/每滿?$/.test(before.start === 0 ? '' : between.slice(0, 2)) || (isRule && isWorth));
  return isRate ? { per: [before.spelling || before.unit], ofCount: before.low / before.factor } : { per: [], ofCount: 1 };
}

/** The counted things of a rate that no unit is: 每度五元 and 120度. */
export function ownCounts(text: string, words: readonly string[], known: readonly Quantity[]): Quantity[] {
  return words.flatMap((word) => {
    for (let length = word.length; length > 0; length--) {
      const name = word.slice(0, length);
      if (unitAt(name, 0)) return [];
      const found = [...text.matchAll(new RegExp(`(?<![0-9０-９一二兩三四五六七八九十百千])[0-9０-９一二兩三四五六七八九十百千][0-9０-９,一二兩三四五六七八九十百千]*(?=個?${name.replace(/[^\u4e00-\u9fff]/g, '.')})`, 'g'))];
      const read = found.flatMap(({ 0: printed, index }) => {
        const number = numeralAt(text, index);
        if (!number || number.length !== printed.length || known.some((q) => q.start < index + printed.length && index < q.end)) return [];
        const value = Number(number.value.n) / Number(number.value.d);
        return [{ start: index, end: index + printed.length + (text[index + printed.length] === '個' && name[0] !== '個' ? 1 : 0) + name.length, low: value, high: value, unit: name, printed: printed + name, spelling: name, factor: 1, comparator: null, isOrdinal: /第$/.test(text.slice(0, index)) }];
      });
      if (read.length > 0) return read;
    }
    return [];
  });
}

/** 減半, 折半, 半價: a half without a number; 加倍: twice as much. */
const HALVES = /減半|折半|半價|半數(?=抵|計|採)/g;
const WHOLES = /全額(?=補助|退|減免|支給)|(?<=補助|退還|減免)全額/g;
const DOUBLES = /加倍|雙倍|(?<![0-9一二三四五六七八九十半])倍(?=計|給|支|收)/g;
const asNumber = (printed: string, start: number, value: number, unit: string): Quantity => ({ start, end: start + printed.length, low: value, high: value, unit, printed, spelling: '', factor: 1, comparator: null, isOrdinal: false });
const halvesIn = (text: string, known: readonly Quantity[]): Quantity[] =>
  [...matchesOf(HALVES, text).map(({ 0: printed, index }) => asNumber(printed, index, 1 / 2, SHARE)), ...matchesOf(WHOLES, text).map(({ 0: printed, index }) => asNumber(printed, index, 1, SHARE)), ...matchesOf(DOUBLES, text).map(({ 0: printed, index }) => asNumber(printed, index, 2, TIMES))].filter((one) => !known.some((q) => q.start < one.end && one.start < q.end));

/** Numbers without a unit that lead to one: A（4.0）三學分…，其積分平均為3.33. */
const BARE = /(?<![0-9.．／/:：-]|[年月第表])[0-9]+(?:\.[0-9]+)?(?![0-9.．／/:：%％-]|[年月日])/g;
function baresIn(example: string, known: readonly Quantity[]): Quantity[] {
  const dates = datesOf(example);
  const free = matchesOf(BARE, example).filter(({ 0: printed, index }) => ![...known, ...dates.map(({ at, length }) => ({ start: at, end: at + length }))].some((q) => q.start < index + printed.length && index < q.end));
  const last = free.at(-1);
  if (!last || !/(?:為|是|得|計|即|＝|=)\s*$/.test(example.slice(0, last.index)) || !/^\s*[。；，]?\s*$/.test(example.slice(last.index + last[0].length)) || known.some((q) => q.start > last.index)) return [];
  return free.map(({ 0: printed, index }) => asNumber(printed, index, Number(printed), NO_UNIT));
}

/** 評分為82、85、88，平均85分: a list has the unit of what stands behind it. */
const LIST = /(?<![0-9.．第、])[0-9]{1,3}(?:\.[0-9]+)?(?:[、及與和][0-9]{1,3}(?:\.[0-9]+)?){2,}(?=[，；])/g;
function listsIn(example: string, known: readonly Quantity[]): Quantity[] {
  return matchesOf(LIST, example).flatMap(({ 0: list, index }) => {
    const next = known.find(({ start }) => start > index + list.length);
    if (!next || known.some((q) => q.start < index + list.length && index < q.end)) return [];
    return matchesOf(/[0-9.]+/g, list).map(({ 0: printed, index: at }) => ({ ...asNumber(printed, index + at, Number(printed) * next.factor, next.unit), spelling: next.spelling, factor: next.factor }));
  });
}

/** 六個開館日, 三工作天: days of one kind. */
const DAYS = /(?<![第0-9０-９一二三四五六七八九十百])([0-9]{1,3}|[一二兩三四五六七八九十]{1,3})個?(?:開館|工作|上班|上課|營業|日曆|出勤)[日天]/g;
const daysIn = (example: string, known: readonly Quantity[]): Quantity[] =>
  matchesOf(DAYS, example).filter(({ 0: printed, index }) => !known.some((q) => q.start < index + printed.length && index < q.end)).map(({ 0: printed, 1: digits, index }) => ({ ...asNumber(printed, index, parseNumeral(digits!.replace('兩', '二')) ?? 0, '日'), spelling: '日' }));

/** 四元五角 */
function withTenths(words: string, q: Quantity): Quantity {
  const tenths = q.unit === '元' && isOne(q) ? /^([1-9一二三四五六七八九])角/.exec(words.slice(q.end)) : null;
  const value = tenths ? q.low + numeralOf(tenths[1]!) / 10 : q.low;
  return tenths ? { ...q, low: value, high: value, end: q.end + tenths[0].length, printed: q.printed + tenths[0] } : q;
}
const numeralOf = (digit: string): number => parseNumeral(digit) ?? 0;

/** 二年級 is a name, 一次繳納 and 一次性補助 count nothing. */
const IS_CLASS_NAME = /年級$/;
const AT_ONCE = /^(?:性|(?:全數)?(?:繳|付|發給|給付|核發|發放|清))/;
/** 名次應在第三名以內: so many of them. */
export const isRank = (words: string, { spelling, end }: Quantity): boolean => spelling === '名' && /^(?:以內|之內)/.test(words.slice(end));
const isNoCount = (words: string, { printed, end }: Quantity): boolean => IS_CLASS_NAME.test(printed) || (/^[一1]次$/.test(printed) && AT_ONCE.test(words.slice(end)));

/** 每冊（件）每逾一日以五元計, 每逾期一天，一本以五元計: what a price is for each of besides the number beside it. */
const OUTER = /每(?:([本冊件份人名位科門台輛張])(?:[（(][^）)]{1,2}[）)])?)?(?:每?(?:逾期|逾|遲延|超過)(?:一?(天|日|週|月|小時))?)?，?$/;
function outerOf(words: string, before: Quantity | undefined, per: readonly string[]): string[] {
  const [, thing, time] = (before && per.length === 1 && OUTER.exec(words.slice(0, before.start))) || [];
  return [thing, time].flatMap((word) => (word !== undefined && !per.includes(word) ? [word] : []));
}

/** The numbers of some words, each with what it is of. */
function readNumbers(text: string, isRule: boolean, counted: readonly string[]): Named[] {
  return sentencesIn(text).flatMap(({ text: words, from, quantities }, sentence) => {
    const all = [...(isRule ? [] : [...baresIn(words, quantities), ...listsIn(words, quantities), ...daysIn(words, quantities)]), ...quantities.filter((q) => (!q.isOrdinal || (!isRule && isRank(words, q))) && !isNoCount(words, q)).map((q) => withTenths(words, { ...q, isOrdinal: false })), ...halvesIn(words, quantities), ...ownCounts(words, counted, quantities)].sort((a, b) => a.start - b.start);
    let rate: Named | null = null;
    return all.map((q, i) => {
      const before = all[i - 1];
      const between = before ? words.slice(before.end, q.start) : '';
      const isEach = before !== undefined && /每(?:滿|逾|超過|輔導|指導|服務|修習|參加|參與|增加|累計|實習)?(?:學生)?$/.test(words.slice(0, before.start));
      const name = nameOf(words, q);
      const behind = /^[^，。；]*/.exec(words.slice(q.end, all[i + 1]?.start ?? words.length))![0];
      const { per, ofCount } = isEach && isOne(before) && (before.unit !== q.unit || /^[^，。；、至到以或]{0,8}$/.test(between)) && !/[。；]/.test(between) ? { per: [before.spelling || before.unit], ofCount: before.low / before.factor } : perOf(perWords(words, q, before), before, between, q, behind, isRule);
      const outer = isRule && q.unit === '元' && per.length === 1 && before && per[0] === (before.spelling || before.unit) ? outerOf(words, before, per) : [];
      // 每學期補助甲地二萬元、乙地四萬元: the other one, too
      const isAlso = per.length === 0 && rate !== null && rate.end === (before?.end ?? -1) + from && rate.unit === q.unit && /^[、及與和][^，。；每0-9]{1,12}$/.test(between);
      const named: Named = { ...q, start: q.start + from, end: q.end + from, name: isAlso ? /^.*每.{0,4}/.exec(rate!.name)?.[0] + name : name, behind, per: isAlso ? rate!.per : [...per, ...outer], ofCount: isAlso ? rate!.ofCount : ofCount, sentence };
      rate = named.per.length > 0 ? named : null;
      return named;
    });
  });
}

/** The words in front of a number that may name it: its clause, with the smaller numbers in it: 兼任一級主管每週減授. */
const nameOf = (words: string, { start }: Quantity): string => /[^，；。、：:（(]*$/.exec(words.slice(0, start))![0];
/** Its own clause since the number before, with one in front that says 每: 每次訪視，得支領八百元. */
function perWords(words: string, { start }: Quantity, before: Quantity | undefined): string {
  const since = words.slice(before?.end ?? 0, start);
  const clause = /[^，；：、（(]*$/.exec(since)![0];
  const lead = clause.includes('每') ? null : /(?:^|[，；：])(每[^，；：、（(]{1,8}，)$/.exec(since.slice(0, since.length - clause.length)) ?? /(每[^，；：、（(]{1,16}：)[^；：。每]*$/.exec(words.slice(0, start - clause.length));
  return (lead?.[1] ?? '') + clause;
}

/** What is counted without a unit is known from the rates. */
export function readRule(text: string): Named[] {
  const first = readNumbers(text, true, []);
  const counted = [...new Set(first.flatMap(({ per }) => per))].filter((word) => !unitAt(word, 0));
  return counted.length === 0 ? first : readNumbers(text, true, counted);
}

/** The numbers of a case, with the counted things that its rules name. */
export const readCase = (text: string, counted: readonly string[]): Named[] => readNumbers(text, false, counted);

/** 十八小時為一學分: as many hours for each credit, too. */
const inverseOf = (before: Named | undefined, q: Named): Named[] =>
  before && q.per.length === 1 && (before.spelling || before.unit) === q.per[0] && before.low / before.factor === q.ofCount ? [{ ...before, name: q.name, per: [q.spelling || q.unit], ofCount: q.low / q.factor }] : [];

const UNREAD = /(?<![第0-9０-９])(?:[0-9０-９][0-9０-９.,]*|[一二兩三四五六七八九十百千]+)\s*(?:個|位|名|人|元|分|學[期年分]|年|月|[日天週節次場件點倍成篇門班組棟間床度趟時])/;
/** A number in front of the last one that is none of those read, and no place in an order: 一學期十八週. */
function isUnread(example: string, all: readonly Named[]): boolean {
  const last = all.at(-1);
  if (!last) return false;
  const chars = [...example.slice(0, last.start)];
  const placed = [...all, ...sentencesIn(example).flatMap(({ from, quantities }) => quantities.map((q) => ({ start: q.start + from, end: q.end + from }))), ...datesOf(example).map(({ at, length }) => ({ start: at, end: at + length }))];
  for (const { start, end } of placed) chars.fill('　', start, end);
  return UNREAD.test(chars.join('').replace(/[0-9０-９]+學年度|第\s*[0-9０-９一二三四五六七八九十]+/g, ''));
}

interface Region {
  readonly at: number;
  readonly end: number;
}

/** The words of an element that are examples. */
function regionsIn(text: string): Region[] {
  if (!NUMBER.test(text)) return [];
  const opens = matchesOf(OPENS, text);
  // 舉例而言，假設某生…: one example
  const own = opens.filter(({ index }, i) => i === 0 || /[。；）)\n]/.test(text.slice(opens[i - 1]!.index, index)) || !NUMBER.test(text.slice(opens[i - 1]!.index, index).slice(2)));
  return own.map(({ index }, i) => ({ at: index, end: closeOf(text, index, own[i + 1]?.index ?? text.length) }));
}

/** An example in brackets ends with them; the others with the element or where a rule begins again. */
function closeOf(text: string, at: number, next: number): number {
  const depth = [...text.slice(0, at)].reduce((n, c) => n + ('（('.includes(c) ? 1 : '）)'.includes(c) ? -1 : 0), 0);
  const close = depth > 0 ? /[）)]/.exec(text.slice(at)) : null;
  return Math.min(next, close ? at + close.index : text.length);
}

/** 每學期12,000元，減免二分之一: one amount and one share say all that an example with one number can be. */
const isShareOfOne = (rule: readonly Named[], { unit }: Named): boolean => rule.length === 2 && rule.some((q) => q.unit === unit) && rule.some((q) => q.unit === SHARE);

/** 甲分配七萬元，乙三萬元: as many amounts behind the whole as the shares of the rule. */
const isSplit = (rule: readonly Named[], all: readonly Named[], { unit }: Named): boolean => {
  const shares = rule.filter((q) => q.unit === SHARE);
  return shares.length > 1 && Math.abs(shares.reduce((sum, { low }) => sum + low, 0) - 1) < 1e-9 && all.filter((q) => q.unit === unit).length > shares.length;
};

/** 前點各項合計為百分之一百: of what stands in front, no rule by itself. */
const IN_FRONT = /前[一二三四五]?[點條][^。；]*合計[^。；]*/g;

/** The words of a provision that stand in front of an example in it, without other examples; `more`: where it has only the example, of so many other provisions in front. */
function ruleBefore(elements: readonly Element[], index: number, at: number, more = 1): string {
  const words: string[] = [withoutExamples(elements[index]!.text.slice(0, at)).replace(IN_FRONT, '')];
  let i = index;
  const isOwn = (): boolean => words.some((line) => NUMBER.test(line));
  while (i > 0 && !isProvision(elements[i]!)) {
    i--;
    if (!elements[i]!.cells && !isProvision(elements[i]!)) words.unshift(withoutExamples(elements[i]!.text));
  }
  // 三、範例：…: the rule is the provision in front
  let left = isOwn() ? 0 : more;
  for (i--; i >= 0 && left > 0; i--) {
    if (!elements[i]!.cells) words.unshift(withoutExamples(elements[i]!.text));
    if (isProvision(elements[i]!)) left--;
  }
  return words.filter((line) => line !== '').map((line) => line.replace(/[。；]?$/, '。')).join('');
}

function withoutExamples(text: string): string {
  const [first] = matchesOf(OPENS, text);
  return first ? text.slice(0, first.index) : text;
}

/** What can be worked out of the examples of an element of a text. */
export function workedIn(elements: readonly Element[], index: number): Worked[] {
  const { text, cells } = elements[index]!;
  if (cells) return [];
  return regionsIn(text).flatMap(({ at, end }) => {
    const own = text.slice(at, end).replace(BRACKETED, (words) => ' '.repeat(words.length));
    const equations = equationsIn(own);
    const example = withoutSides(own, equations);
    // other printed calculations are worked out by themselves
    if (/[=＝×÷]/.test(example) || CLOCK.test(example)) return [];
    const [narrow, wide] = [ruleBefore(elements, index, at), ruleBefore(elements, index, at, MOST_IN_FRONT)];
    const ofOwn = examplesIn(narrow, example, at, equations);
    const wider = wide === narrow ? [] : examplesIn(wide, example, at, equations);
    return wide === narrow ? ofOwn : ofOwn.flatMap((one) => wider.filter(({ result }) => result.start === one.result.start).map((other) => ({ ...one, wider: other })));
  });
}

/** 以五千元計, 應繳五千元, and what the list of verbs has not: 全學期授課五十四小時。 at the end of an example. */
function isResultOf(example: string, ruleText: string, rule: readonly Named[], given: readonly Named[], result: Named, lead: string, isLast: boolean): boolean {
  if (/以[^，。；0-9]{0,4}$/.test(lead) && /^(?:計|為限|論|採計|核計|收費|核給)/.test(result.behind)) return true;
  if ((!/以$/.test(lead) && RESULT.test(lead.replace(/^[，,]/, ''))) || /[，]以$/.test(example.slice(0, result.start))) return true;
  // a number in a clause of its own, of what the rule gives for each of what the example counts
  const isOwn = isLast && result.per.length === 0 && /^[^0-9]*$/.test(result.behind) && /^(?:整)?[。；）)]?\s*$/.test(example.slice(result.end)) && /[，；]/.test(example.slice(given.at(-1)?.end ?? 0, result.start));
  // 租金一萬元及保證金二千元: two of a list
  const isListed = given.at(-1)?.unit === result.unit && /^[、及與和]/.test(example.slice(given.at(-1)!.end, result.start));
  if (!isOwn || isListed || GIVEN.test(lead)) return false;
  const rates = rule.filter((q) => q.unit === result.unit && q.per.length > 0);
  // 所屬系所獲撥六萬元: a part of the only amount, in the words of the rule
  const isPart = rule.some((q) => q.unit === SHARE && q.comparator === null && !/最|至[多少]|為限|上限|不得/.test(q.name + q.behind)) && given.filter((q) => q.unit === result.unit).length === 1 && given.length === 1;
  if (isPart && (ruleText.includes(lead) || (/[獲撥得付領收繳退支給核補扣減]/.test(lead) && pairsOf(lead).some((pair) => ruleText.includes(pair))))) return true;
  return given.every((q) => q.unit !== result.unit) && rates.some(({ per }) => given.some((q) => per.some((word) => timesOf(word, q) !== null)));
}
/** What an example says of itself. */
const GIVEN = /[已曾原另具逾滿於在前第]|[超經]過|不足/;

/** 支出一萬元者，核給八千元；支出五萬元者，核給…: a case of its own, where the one in front has its result. */
function givenOf(before: readonly Named[], example: string, result: Named): readonly Named[] {
  const stop = example.lastIndexOf('；', result.start);
  const own = before.filter(({ start }) => start > stop);
  const isSum = /合計|總計|共/.test(/[^，。；]*$/.exec(example.slice(0, result.start))![0]);
  const isDone = before.filter(({ start, unit }) => start < stop && unit === result.unit).length > 1 && /者，[^，；]*；/.test(example.slice(0, stop + 1));
  return stop >= 0 && isDone && !isSum && own.some(({ unit }) => unit === result.unit) ? own : before;
}

/** The results of one example of a rule. */
function examplesIn(ruleText: string, example: string, at: number, equations: readonly Equation[]): Worked[] {
  // formulas are worked out with the names in them
  if (/[=＝]/.test(ruleText)) return [];
  const words = ruleText.replace(PARTS, (printed) => '　'.repeat(printed.length));
  const read = readRule(words);
  const rule = [...read, ...read.flatMap((q, i) => inverseOf(read[i - 1], q))];
  const counted = [...new Set(rule.flatMap(({ per }) => per))];
  const first = readNumbers(example, false, counted);
  // 由五系均分，每系十二萬元: counted by the example itself
  const ownWords = first.flatMap(({ per }) => per).filter((word) => !unitAt(word, 0) && !counted.includes(word));
  const all = ownWords.length === 0 ? first : readNumbers(example, false, [...counted, ...ownWords]);
  if (isUnread(example, all)) return [];
  if (all.length === 0 || all.length > MOST_GIVEN + 1 || rule.length > MOST_OF_RULE) return [];
  // 以三十二分、二十五分為例，共五十七分: what stands in front is given
  const from = example.startsWith('以') ? Math.max(0, example.indexOf('為例')) : 0;
  return all.flatMap((result, i): Worked[] => {
    if (result.start < from) return [];
    const given = givenOf(all.slice(0, i), example, result);
    const since = example.slice(given.at(-1)?.end ?? 0, result.start);
    const lead = /[^，。；]*$/.exec(since)![0];
    const isLast = i === all.length - 1;
    const isResult = isResultOf(example, ruleText, rule, given, result, lead, isLast) || (isLast && isSplit(rule, all, result));
    const isPlaced = /第[0-9一二三四五六七八九十]+[^，。；]*[，,]/.test(example.slice(0, result.start)) && /第[0-9一二三四五六七八九十]/.test(ruleText);
    if (!isResult || result.unit === '' || !isOne(result) || (given.length === 0 && !/總|合計|共/.test(lead) && !isPlaced && !isShareOfOne(rule, result))) return [];
    // 甲類為六千元；乙類，為八千元: another case, of which nothing is given
    if (given.length > 0 && /；/.test(since) && !/合計|總計|共/.test(lead)) return [];
    // 收入為五十萬元: named by the example, worked out of nothing
    if (!isLast && !/^，其中/.test(example.slice(result.end)) && (!ON_THE_WAY.test(lead) || /每[^，]*$/.test(lead))) return [];
    return [{ rule, ruleText, given, result, start: at + (given[0] ?? result).start, end: at + result.end, lead, text: example, regionAt: at, isLast, equations: equations.filter((one) => one.end <= result.start), equation: equations.find((one) => one.end <= result.start && example.slice(one.end, result.start).trim() === '') ?? null }];
  });
}
