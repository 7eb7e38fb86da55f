/** What a line says that can be told again: numbers, days of the year and offices, each with the words around it. */
import { matchesOf } from '../../../lang/matches.ts';
import { datesOf } from './days.ts';
import { officesIn } from './offices.ts';
import { SHARE, sentencesIn, type Quantity } from './quantities.ts';
import { casesOf, pairsOf, PARENTHESES } from './statement-words.ts';

/** A quantity, a day of the year or an office, where it stands in a line. */
export interface Slot {
  /** Of a number; 單位 for an office, 職務 for who holds one, 週期 for how often. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** What it is of: its own clause, in pairs of characters. */
  readonly near: ReadonlySet<string>;
  readonly clause: string;
  /** One end of a period or of a range of places. */
  readonly isEnd?: boolean;
}

export const OFFICE = '單位';
/** Who does something, by an office that one person holds. */
export const HOLDER = '職務';
/** How often, in months. */
export const CYCLE = '週期';
/** Is it a name, and no number? */
export const isName = ({ unit }: Pick<Slot, 'unit'>): boolean => unit === OFFICE || unit === HOLDER;
/** Is it so many of something? */
export const isCounted = (one: Pick<Slot, 'unit'>): boolean => !isName(one) && one.unit !== CYCLE;
const LONGEST_MONTH = 31;
export const DAY_OF_YEAR = '月日';
const EDGES = /[，；：、（）()→。]/;
/** 第十週 is no length of ten weeks. */
const unitOf = ({ isOrdinal, unit }: Quantity): string => (isOrdinal ? `第${unit}` : unit);
/** 工本費, 停車證: names of what is paid or given say more than other words. */
const NOUN = /[\u4e00-\u9fff]{2}[費金證獎]/g;
/** The words that say something, in pairs of characters; what tells cases apart, by name. */
export const keysOf = (words: string): ReadonlySet<string> => new Set([...pairsOf(words), ...[...words.matchAll(NOUN)].flatMap(([noun]) => [noun, `${noun}!`]), ...[...casesOf(words)].flatMap(([key, value]) => value.split(' ').map((one) => `${key}=${one}`))]);

/** 一個月內 and 三十日內 are told for each other. */
function inDays(q: Quantity, behind: string): Pick<Slot, 'unit' | 'low' | 'high'> {
  const times = !q.isOrdinal && UNTIL.test(behind) ? (DAYS_OF[q.unit] ?? 0) : 0;
  return times > 0 && q.high < MOST_YEARS ? { unit: '日', low: q.low * times, high: q.high * times } : { unit: unitOf(q), low: q.low, high: q.high };
}
const UNTIL = /^(?:以?內|之內|以?前)/;
const DAYS_OF: Readonly<Record<string, number>> = { 月: 30, 年: 360 };
const MOST_YEARS = 60;
const TO = /^(?:起)?(?:至|到|[~～－—–-])(?:次年|翌年|同年|當年)?$/;

/** 11/30 is a day. */
const BY_SLASH = /^(?:1[0-2]|[1-9])\/(?:1[3-9]|2[0-9]|3[01])$/;
/** 下午五時三十分 */
const CLOCK = /[0-9一二三四五六七八九十]\s*[時點]\s*$/;
/** The numbers of a line with the words of their clauses. */
export function amountsIn(line: string): Slot[] {
  const dates = datesOf(line).filter(({ date }) => date.year === null && date.month !== null && date.day !== null).map(({ at, length, date }) => {
    const value = date.month! * LONGEST_MONTH + date.day!;
    return { unit: DAY_OF_YEAR, low: value, high: value, printed: line.slice(at, at + length), start: at, end: at + length };
  });
  const numbers = sentencesIn(line).flatMap(({ from, quantities }) => quantities.filter(({ printed, start }) => !printed.endsWith('級') && !(printed.endsWith('分') && CLOCK.test(line.slice(0, from + start))) && !BY_SLASH.test(printed)).map((q) => ({ ...inDays(q, line.slice(from + q.end)), printed: q.printed, start: from + q.start, end: from + q.end })));
  const all = [...numbers, ...dates].sort((a, b) => a.start - b.start);
  return all.map((one, i) => {
    // 九月一日至十月五日: both ends are of one thing
    const isTo = (k: number): boolean => k > 0 && k < all.length && TO.test(line.slice(all[k - 1]!.end, all[k]!.start));
    const clause = clauseAt(line, isTo(i) ? all[i - 1]!.start : one.start, isTo(i + 1) ? all[i + 1]!.end : one.end, all[isTo(i) ? i - 2 : i - 1]?.end ?? 0, all[isTo(i + 1) ? i + 2 : i + 1]?.start ?? line.length);
    return { ...one, clause, near: keysOf(clause), isEnd: isTo(i) || isTo(i + 1) };
  });
}

/** The words around a number up to the next number or the next mark; those of the clause in front where these say nothing. */
function clauseAt(line: string, start: number, end: number, after: number, before: number): string {
  const behind = line.slice(end, before).split(EDGES)[0]!;
  const fronts = line.slice(after, start).replace(PARENTHESES, '').split(EDGES);
  const [own, lead] = [fronts.at(-1)!, fronts.at(-2) ?? ''];
  const words = `${own} ${behind}`;
  return keysOf(words).size >= ENOUGH ? words : `${lead} ${words}`;
}
const ENOUGH = 2;

/** What is said of no office by its name: 本處, 各單位; meetings decide, and are named by their number. */
const NO_OFFICE = /^(?:本|該|各|所屬|相關|申請|業務|主辦|承辦|管理|用人|使用)|務會議$|^[^\u4e00-\u9fff]|^次|會議室$/;
/** 圖書館閱覽規則, 圖書委員會會議紀錄 */
const OF_RULES = /^(?:會議(?!審|通|決)|[^，。；、：」]{0,16}(?:辦法|要點|規則|準則|細則|規程|須知|規定第))/;
/** Heads of letters and lists name offices of their own. */
const DOES = /[由向經送交洽至報]|辦理|受理|負責|審[議查核定]|核[定發]|管理|擔任|設|決定|召集|單位[為是：:]|窗口/;
/** 桌球室之權責單位為, 通識中心教師一人: what an office has, and who belongs to it. */
const OF_PART = /^(?:之?(?:權責|管理|承辦|主辦|業務|負責)(?:單位|人)|之?(?:教師|代表|主任|學生|同仁|職員|人員|組長|委員))/;
/** The offices of a line with what they do. */
function officesTold(line: string): Slot[] {
  return officesIn(line).flatMap(({ stem, end, from, to }) => {
    const name = stem + end;
    const before = line.slice(0, from);
    // 「實驗室安全衛生管理要點」 is a name of another thing
    if (NO_OFFICE.test(name) || OF_PART.test(line.slice(to)) || /[第度次]$/.test(before) || OF_RULES.test(line.slice(to)) || before.lastIndexOf('「') > before.lastIndexOf('」') || !DOES.test(line)) return [];
    const clause = `${line.slice(0, from).split(EDGES).at(-1)!} ${line.slice(to).split(EDGES)[0]!}`;
    return [{ unit: OFFICE, low: 0, high: 0, printed: name, start: from, end: to, clause, near: keysOf(clause) }];
  });
}
/** 管委會: short for a body, where it does something. */
const SHORT_BODY = /(?:由|經|提|送|報|向|交)(?:該|本)?([\u4e00-\u9fff]{2,3}會)(?=決定|審|核|同意|通過|評|認定|辦理|訂|召|決議|備查|負責|推|裁|[，。；])/g;
/** 由教務長擔任召集人, 報請校長核定, 召集人為副校長 */
const HOLDS = /(?:由|經|請|報|送|陳|簽|洽|(?:召集人|主席|主任委員|承辦人|負責人)(?:仍|均|皆)?[為是：:])(?:[請由送經])?([\u4e00-\u9fff]{0,8}?(?:長|主任|[秘祕]書|導師|教官))(?=或其?指|擔任|兼任|兼[召主]|[為任](?:召|主|當|之|委)|核[定准發可備]|召集|主持|決定|遴[選聘]|聘[任請]|指[派定]|同意|批[准示]|簽[核准]|審[核查]|認定|[，。；（(]|$)/g;
/** 學務長擔任召集人 */
const IN_FRONT = /(?:^|[，；、：])(?:仍|均|皆|並)?([\u4e00-\u9fff]{1,8}?(?:長|主任|[秘祕]書))(?=擔任(?:召集人|主席|主任委員)|為(?:召集人|主席|主任委員)|召集(?!人)|核定|主持)/g;
const NO_HOLDER = /^(?:由|經|各|該|其|本|所屬|相關|原|單位|主管|首)|(?:家|社|成|增|延|院系所)長$|[及與和或、]/;
const named = (line: string, pattern: RegExp, unit: string): Slot[] => matchesOf(pattern, line).flatMap(({ 0: all, 1: name, index }) => {
  const start = index + all.length - name!.length;
  const clause = `${line.slice(0, start).split(EDGES).at(-1)!} ${line.slice(start + name!.length).split(EDGES)[0]!}`;
  return NO_HOLDER.test(name!) ? [] : [{ unit, low: 0, high: 0, printed: name!, start, end: start + name!.length, clause, near: keysOf(clause) }];
});

const MONTHS: readonly (readonly [RegExp, number])[] = [[/^[日天]/, 1 / 30], [/^(?:週|星期)/, 1 / 4], [/^個?月/, 1], [/^季/, 3], [/^(?:學期|半年)/, 6], [/^(?:學?年)/, 12], [/^[二兩2]年/, 24], [/^[三3]年/, 36]];
const EACH = /每(?:隔|[1一](?=學|[年週季月]))?([日天週季年]|星期|個?月|學期|半年|學年度?|[二兩三23]年)(?![級資])|同[1一]?(學期|學年度?)|(?<![第前後上下次每])[1一](學期|學年度?)(?=內|中|間|累計|以)/g;
/** 每學年三千元: of money, as much as it is for another time. */
const OF_MONEY = /^[^，。；]{0,8}?(?:約(?=[0-9一二三四五六七八九十])|[0-9一二三四五六七八九十百千萬,，]+元)/;
/** 每季公開一次, 一學期內累計三次 */
const cyclesIn = (line: string): Slot[] => matchesOf(EACH, line).flatMap(({ 0: printed, 1: each, 2: same, 3: within, index }) => {
  const months = MONTHS.find(([words]) => words.test(each ?? same ?? within!))?.[1];
  const end = index + printed.length;
  const clause = `${line.slice(0, index).split(EDGES).at(-1)!} ${line.slice(end).split(EDGES)[0]!}`;
  return months === undefined || OF_MONEY.test(line.slice(end)) ? [] : [{ unit: CYCLE, low: months, high: months, printed, start: index, end, clause, near: keysOf(clause) }];
});
export function slotsIn(line: string): Slot[] {
  const offices = officesTold(line);
  const bodies = named(line, SHORT_BODY, OFFICE).filter(({ start, end }) => !offices.some((one) => one.start < end && start < one.end));
  const holders = [...named(line, HOLDS, HOLDER), ...named(line, IN_FRONT, HOLDER)];
  return [...amountsIn(line), ...offices, ...bodies, ...holders.filter((one, i) => !holders.slice(0, i).some(({ end }) => end === one.end)), ...cyclesIn(line)];
}

export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
const isShort = (short: string, long: string): boolean => [...long].reduce((i, c) => (c === short[i] ? i + 1 : i), 0) === short.length;
/** 性平會 is short for 性別平等教育委員會, 註冊組 for 教務處註冊組. */
const isOneName = (a: string, b: string): boolean => a.includes('副') === b.includes('副') && (isShort(a, b) || isShort(b, a));
/** 打六折 leaves what 減收百分之四十 takes. */
const isRest = (told: Slot, own: Slot): boolean => told.unit === SHARE && /折|半價|打/.test(told.printed + told.clause) !== /折|半價|打/.test(own.printed + own.clause) && isSame(told.low + own.low, 1);
/** Do both say the same? A number is one end of a range, too. */
export const saysSame = (told: Slot, own: Slot): boolean => told.unit === own.unit && (isRest(told, own) || (isName(told) ? isOneName(told.printed, own.printed) : (isSame(told.low, own.low) && isSame(told.high, own.high)) || (isSame(told.low, told.high) && (isSame(told.low, own.low) || isSame(told.low, own.high)))));

const PER = /每(?:一|滿)?(學期|學年|學分|時段|小時|個月|[次年月週日天人名位冊張份枚輛件案班篇場門科])/g;
const ONE_PER: Readonly<Record<string, string>> = { 學年: '年', 個月: '月', 天: '日', 名: '人', 位: '人' };
/** 每學期, 每人: by what it is counted. */
export const persOf = (words: string): string[] => matchesOf(PER, words).map(({ 1: per }) => ONE_PER[per!] ?? per!);

const MOST = [/(?:至多|最[多高長]|不得?(?:超過|逾)|不能超過|上限|未滿|未逾|不滿|未達|不足|低於|少於)[^，。；]{0,4}$/, /^[^，。；]{0,4}(?:為限|以內|以下|之內|內|前|為上限)/] as const;
const LEAST = [/(?:至少|最[低少]|不得?(?:少於|低於)|應[達滿有]|滿|達|逾|超過|累計)[^，。；]{0,4}$/, /^[^，。；]{0,2}(?:以上|以後|後|起)/] as const;
/** Is it the most or the least? "" where the words do not say. */
export function senseAt(words: string, { start, end }: Pick<Slot, 'start' | 'end'>): '' | 'most' | 'least' {
  const [before, behind] = [words.slice(0, start), words.slice(end)];
  if (MOST[1].test(behind)) return 'most';
  if (LEAST[1].test(behind)) return 'least';
  return MOST[0].test(before) ? 'most' : LEAST[0].test(before) ? 'least' : '';
}

const BECOMES = /(?:修[正訂]|調整|改|提[高升]|調[高降]?|增加?|降低?|放寬|延長?|縮[短減]?)?(?:至|為|到)(?:新[臺台]幣|每[^，。；]{1,3})?$/;
const CHANGES = /修[正訂]|調整|改為|提[高升]|調[高降為至]|增[加為至]|降[低為至]|放寬|延[長後為至]|縮[短減]|由[^，。；]{1,12}[為至]/;
const WAS = /(?:由|原|自|從|現行|現為|原為|原[定訂])[^，。；]{0,14}$/;
/** 由三週縮短為二週: what was, what is to be; "" for what is told of no change. */
export function tenseAt(words: string, { start, end }: Pick<Slot, 'start' | 'end'>): '' | 'old' | 'new' {
  const [before, behind] = [words.slice(0, start), words.slice(end)];
  if (WAS.test(before) && /^[^，。；]{0,10}(?:至|為|修正|提高|調|放寬|改|增|降|縮|延)/.test(behind)) return 'old';
  if (/現行|原規定|原條文/.test(before.split(/[，；]/).at(-1)!) && !BECOMES.test(before)) return 'old';
  return BECOMES.test(before) && CHANGES.test(before) ? 'new' : '';
}

const HOLDS_IF = /^[^，。；：]*(?:者|時|之[\u4e00-\u9fff]{1,6})$/;
/** 不足五名者, 如逾三十日: does it say when something holds, and not what? */
export function isCondition(words: string, { start, end }: Pick<Slot, 'start' | 'end'>): boolean {
  const behind = words.slice(end).split(/[，。；：]/)[0]!;
  return HOLDS_IF.test(behind) || /(?:^|[，。；：、])(?:但|惟)?(?:如|若|倘|凡|遇)[^，。；：]*$/.test(words.slice(0, start));
}
