/** What a bound phrase of the law says: a limit, a range, a share, a date, weekdays, a list of members, a way to round. */
import { boundaryAfter, boundaryBefore, inclusionAt, isWaived, withInclusion, type Comparator } from './boundaries.ts';
import { matchesOf } from './matches.ts';
import { dateAt, formatRoc, parseDate, type PartialDate } from './dates.ts';
import { fraction, narrowDigits, numeralAt, type Fraction } from './numerals.ts';
import { BETWEEN_JOINT, RANGE_JOINT, boundsOf, candidatesOf, isShare, numberWithUnit, type Bounded, type Candidate } from './phrase-numbers.ts';
import { hasParts, IN_SIGNS, saysMore, SIGNED } from './phrase-rest.ts';
import { readRounding, showRounding, type Rounding } from './phrase-rounding.ts';
import { unitAt } from './units.ts';

export { boundaryAround, type BoundaryAround, type Comparator } from './boundaries.ts';
export type { Fraction } from './numerals.ts';
export type { Rounding, RoundingMode } from './phrase-rounding.ts';

/** A number with its unit as printed (週, not 7 日; see units.ts for conversion). */
export interface Quantity {
  readonly value: Fraction;
  readonly unit: string | null;
}

export type PhraseValue =
  /** 至少修十六學分: ≥ 16 學分 */
  | { readonly kind: 'limit'; readonly comparator: Comparator; readonly quantity: Quantity }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  /** 一至三學分: both ends included; of 八十分以上未滿九十分 `without` the high one. */
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity; readonly without?: 'low' | 'high' | 'both' }
  /** 不得超過當學期學分總數三分之一: `base` 當學期學分總數 */
  | { readonly kind: 'share'; readonly comparator: Comparator | null; readonly fraction: Fraction; readonly base: string | null }
  /** 三分之一以上未滿三分之二, 百分之二十至三十: both ends of one base */
  | { readonly kind: 'shares'; readonly low: Fraction; readonly high: Fraction; readonly base: string | null; readonly without?: 'low' | 'high' | 'both' }
  /** 一、二、三年級 */
  | { readonly kind: 'numbers'; readonly values: readonly Fraction[]; readonly unit: string | null }
  | { readonly kind: 'list'; readonly words: readonly string[] }
  | { readonly kind: 'date'; readonly date: PartialDate; readonly comparator: Comparator | null }
  /** 115年3月1日至31日, both days included; a year or month that the end does not repeat is that of the beginning. */
  | { readonly kind: 'days'; readonly from: PartialDate; readonly to: PartialDate }
  /** 1 = 週一 … 7 = 週日 */
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  /** 四捨五入至小數第二位; null for what the phrase leaves open */
  | ({ readonly kind: 'rounding' } & Rounding)
  /** ○小時, 105年○月○日: not known yet */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'words'; readonly text: string };

type RangeValue = PhraseValue & { readonly kind: 'range' };
type SharesValue = PhraseValue & { readonly kind: 'shares' };
type Reader = (text: string) => PhraseValue | null;

/** A ○ that is no digit of a number such as 一○五. */
const PLACEHOLDER = /(?:^|[^零○〇一二兩三四五六七八九十百千])[○〇◯]+(?![零○〇一二三四五六七八九])|^0+年0+月/;
const readUnknown: Reader = (text) => (PLACEHOLDER.test(text) ? { kind: 'unknown' } : null);

const readRoundingWords: Reader = (text) => {
  const rounding = readRounding(text);
  return rounding && { kind: 'rounding', ...rounding };
};

const WEEK = '(?:每)?(?:週|周|星期|禮拜)';
const WEEKDAYS = new RegExp(`^${WEEK}[一二三四五六日天](?:(?:、|及|與|和|或|至|到|~|～)(?:${WEEK})?[一二三四五六日天])*$`);
const readWeekdays: Reader = (text) => {
  if (!WEEKDAYS.test(text)) return null;
  const days: number[] = [];
  for (const [, joint, name] of matchesOf(/(至|到|~|～)?(?:每?(?:週|周|星期|禮拜))?([一二三四五六日天])(?!期|拜)/g, text)) {
    const day = '一二三四五六日'.indexOf(name === '天' ? '日' : name!) + 1;
    for (let between = (days.at(-1) ?? day) + 1; joint && between < day; between++) days.push(between);
    days.push(day);
  }
  return { kind: 'weekdays', days: [...new Set(days)] };
};

const quantityOf = (candidate: Candidate): Quantity => ({ value: candidate.value, unit: candidate.unit });
const isLess = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

/** 介於三與五之間, 介於六十分至七十分之間. */
const readBetween: Reader = (text) => {
  const inner = /^介於(.+)之間$/.exec(text)?.[1];
  const first = inner === undefined ? null : numberWithUnit(inner, 0);
  if (inner === undefined || !first) return null;
  const second = numberWithUnit(inner, first.end + BETWEEN_JOINT.exec(inner.slice(first.end))![0].length);
  return second && second.end === inner.length ? rangeOf(first, second) : null;
};

/** 一至三學分, 16~18小時, 至少二學分至多四學分. */
function readRange(text: string, ...printed: readonly [Candidate, Candidate]): PhraseValue | null {
  const [first, second] = asShares(...printed);
  const between = text.slice(first.end, second.start);
  // 前百分之十一至百分之三十 begins behind the first tenth, and not at 11 %
  if (isShare(first.printed) && /前\s*$/.test(text.slice(0, first.start))) return null;
  const joint = /^\s*(?:以上|起)?(?:至|到|~|～|-|－|—|–)\s*(未滿|未達|不滿|不足|不到)?第?$/.exec(between);
  const [low, high] = [boundsOf(text, first), boundsOf(text, second)];
  // 不得超過三至五人, 三至五人以上: a limit of two numbers
  const behind = boundaryAfter(text.slice(second.end))?.comparator;
  if (joint && (isUpperBefore(low) || behind === '≥' || behind === '>')) return null;
  if (joint) return joinedEnds(rangeOf(first, second, shareBase(text, [low, high])), isLowerWord(low.comparator), joint[1] !== undefined || high.comparator === '<');
  const limited = low.comparator === '≥' && high.comparator === '≤' && high.from > first.end;
  return limited ? rangeOf(first, second, shareBase(text, [low, high])) : betweenLimits(text, [low, high]);
}

/** 逾六週至十二週, 60~未滿70分: which ends do not count. `opening`: whether the word before the low end leaves it out; null where it says something else. */
function joinedEnds(range: RangeValue | SharesValue | null, opening: boolean | null, isHighOpen: boolean): PhraseValue | null {
  if (!range || opening === null || !(opening || isHighOpen)) return opening === null ? null : range;
  return { ...range, without: opening ? (isHighOpen ? 'both' : 'low') : 'high' };
}

/** 不得超過三, but not 以三至五人為限, of which the word stands behind. */
const isUpperBefore = ({ comparator, from }: Bounded): boolean => from > 0 && (comparator === '≤' || comparator === '<');

/** 至少, 達, 以…為限 and no word at all leave a range as it is; 逾 and 超過 take its low end away. */
const isLowerWord = (comparator: Comparator | null): boolean | null => (comparator === '>' ? true : comparator === '<' ? null : false);

/** 20~30%, 百分之二十至三十: what is printed with one end goes for both. */
function asShares(first: Candidate, second: Candidate): readonly [Candidate, Candidate] {
  const sign = /[%‰]$/.exec(second.printed)?.[0];
  const per = /^[百千萬]分之/.exec(first.printed)?.[0];
  const spread = (bare: Candidate, like: Candidate, mark: string): Candidate => (bare.unit !== null || isShare(bare.printed) || !numeralAt(like.printed, 0) ? bare : { ...bare, value: over(bare.value, PARTS[mark[0]!]!), printed: like.printed });
  return [sign ? spread(first, second, sign) : first, per ? spread(second, first, per) : second];
}

const PARTS: Readonly<Record<string, bigint>> = { '%': 100n, '‰': 1000n, 百: 100n, 千: 1000n, 萬: 10_000n };
const over = ({ n, d }: Fraction, parts: bigint): Fraction => fraction(n, d * parts);

/** The base of two shares, printed with the first one or with both; undefined where these are two. */
function shareBase(text: string, ends: readonly [Bounded, Bounded]): string | null | undefined {
  const [first, second] = ends.map(({ candidate, from }) => baseOf(text.slice(Math.min(from, candidate.start), candidate.start)));
  const own = ends[1].from > ends[0].candidate.end ? second! : null;
  return own === null || own === first ? first! : undefined;
}

const isLower = ({ comparator }: Bounded): boolean => comparator === '≥' || comparator === '>';

/** 80分以上未滿90分, 超過三小時且不超過六小時: a lower and an upper limit with nothing else between them. */
function betweenLimits(text: string, printed: readonly [Bounded, Bounded]): PhraseValue | null {
  const [low, high] = isLower(printed[1]) ? [printed[1], printed[0]] : printed;
  const rest = text.slice(printed[0].to, printed[1].candidate.start).trimEnd();
  const areShares = isShare(low.candidate.printed) && isShare(high.candidate.printed);
  // between 未逾 and a share stands what it is a share of
  const before = boundaryBefore(rest, areShares ? undefined : 0);
  const joint = before ? rest.slice(0, before.start) : rest;
  if (!isLower(low) || !/^(?:<|≤)$/.test(high.comparator ?? '') || !/^[\s，、,]*(?:且|而|但|並)?\s*$/.test(joint)) return null;
  const range = rangeOf(low.candidate, high.candidate, shareBase(text, printed));
  const [isLowOpen, isHighOpen] = [low.comparator === '>', high.comparator === '<'];
  if (!range || (!isLowOpen && !isHighOpen)) return range;
  if (!isLess(low.candidate.value, high.candidate.value)) return null;
  return { ...range, without: isLowOpen ? (isHighOpen ? 'both' : 'low') : 'high' };
}

/** `base`: of two shares. */
function rangeOf(first: Candidate, second: Candidate, base?: string | null): RangeValue | SharesValue | null {
  const unit = second.unit ?? first.unit;
  if ((first.unit !== null && first.unit !== unit) || isLess(second.value, first.value)) return null;
  if (isShare(first.printed) || isShare(second.printed)) return isShare(first.printed) && isShare(second.printed) && base !== undefined ? { kind: 'shares', low: first.value, high: second.value, base } : null;
  return { kind: 'range', low: { value: first.value, unit }, high: { value: second.value, unit } };
}

/** The words between the boundary word and a share: 當學期學分總數. */
function baseOf(words: string): string | null {
  const base = words.trim().replace(/^[以為占佔在打]/, '').replace(/[之的前]$/, '');
  return base === '' ? null : base;
}

function readShare(text: string, { candidate, comparator, from }: Bounded): PhraseValue {
  return { kind: 'share', comparator, fraction: candidate.value, base: baseOf(text.slice(Math.min(from, candidate.start), candidate.start)) };
}

const SEPARATED = /^\s*(?:、|及|與|和|或|以及)?\s*/;

/** 一、二、三年級; 一年級及二年級. */
const readNumbers: Reader = (text) => {
  const values: Fraction[] = [];
  const units = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const candidate = numberWithUnit(text, at);
    if (!candidate || isShare(candidate.printed)) return null;
    values.push(candidate.value);
    if (candidate.unit !== null) units.add(candidate.unit);
    const joint = SEPARATED.exec(text.slice(candidate.end))![0];
    if (joint === '' && candidate.end < text.length) return null;
    at = candidate.end + joint.length;
    if (at >= text.length && joint !== '') return null;
  }
  return values.length < 2 || units.size > 1 ? null : { kind: 'numbers', values, unit: [...units][0] ?? null };
};

/** 24時前 and 23時59分止 are the end of the day; facts are days, and no other hour can be compared with them. */
const END_OF_DAY = /^\s*(?:[（(][^（()）]*[）)]\s*)?(?:(?:24|二十四|廿四|晚[上間]\s*(?:12|十二))\s*(?:時整?|點整?|[:：]00)|23(?:時59分|[:：]59))(?=\s*(?:以?前|之前|為?止|截止|迄))/;
/** 下午五時, 17:00 */
const HOUR = /^\s*(?:[（(][^（()）]*[）)]\s*)?(?:(?:上午|下午|中午|正午|晚[上間]|夜間|凌晨|早上|午夜)|(?:[0-9]{1,2}|[一二兩三四五六七八九十廿]{1,3})\s*(?:時|點|[:：]))/;

/** A date with its boundary words, anywhere in the phrase; other numbers make it something else. */
const readDate: Reader = (text) => {
  let start = 0;
  while (start < text.length && !dateAt(text, start)) start++;
  const found = dateAt(text, start);
  if (!found) return null;
  const [lead, rest] = [text.slice(0, start).trimEnd(), text.slice(start + found.length).replace(END_OF_DAY, '')];
  // 次年9月1日 is no day of the school year that is spoken of
  if (found.date.year === null && (found.date.month ?? 0) >= 8 && NEXT_YEAR.test(lead)) return { kind: 'words', text };
  if (HOUR.test(rest)) return { kind: 'words', text };
  if (candidatesOf(lead).length + candidatesOf(rest).length > 0) return null;
  const inclusion = inclusionAt(rest);
  const left = /(?:[至到迄截]|至遲於?|最遲於?)$/.test(lead) ? '≤' : (boundaryBefore(lead, 1)?.comparator ?? null);
  const right = boundaryAfter(rest.slice(inclusion?.length ?? 0));
  const comparator = right?.comparator ?? left;
  return { kind: 'date', date: found.date, comparator: comparator && withInclusion(comparator, inclusion ?? (right && inclusionAt(rest.slice(right.end)))) };
};

const DAY_OF_MONTH = /^([0-9]{1,2}|[一二三四五六七八九十廿]{1,4})[日號]/;

/** 次年1月15日: of the year behind the one that was named. */
const NEXT_YEAR = /(?:次|翌|隔)年\s*$/;

const isBefore = (a: PartialDate, b: PartialDate): boolean => (a.year ?? 0) * 372 + a.month! * 31 + a.day! < (b.year ?? 0) * 372 + b.month! * 31 + b.day!;

/** 115年3月1日起至4月15日止, 11月1日至次年1月15日. The end may leave out the year, or year and month; without a year it is behind the beginning where the next year says so. */
const readDays: Reader = (text) => {
  const lead = /^(?:自|於|從)?(?:每年)?\s*/.exec(text)![0].length;
  const first = dateAt(text, lead);
  const joint = first && /^\s*起?\s*(?:至|到|~|～|-|－|—|–)\s*(?:(?:次|翌|隔|同)年\s*|同月\s*)?/.exec(text.slice(lead + first.length));
  if (!first || !joint || first.date.day === null) return null;
  const rest = text.slice(lead + first.length + joint[0].length);
  const second = dateAt(rest, 0) ?? dayIn(first.date, rest);
  if (!second || second.date.day === null || !/^(?:止|迄|間|期間|之間)?$/.test(rest.slice(second.length).trim())) return null;
  const isNext = NEXT_YEAR.test(joint[0]);
  const to = { ...second.date, year: second.date.year ?? (first.date.year === null ? null : first.date.year + (isNext ? 1 : 0)) };
  // a year that nothing says is not added: 114年11月1日至1月15日 is a slip
  if (first.date.year === null ? isNext && !isBefore(to, first.date) : isBefore(to, first.date) || (isNext && second.date.year !== null)) return null;
  return first.date.year !== null || second.date.year === null ? { kind: 'days', from: first.date, to } : null;
};

/** 31日: a day of the month that was named before. */
function dayIn({ year, month }: PartialDate, text: string): { readonly date: PartialDate; readonly length: number } | null {
  const match = DAY_OF_MONTH.exec(text);
  const printed = match && parseDate(`${year ?? 2000}年${month}月${match[1]}日`);
  return match && printed ? { date: { ...printed, year }, length: match[0].length } : null;
}

/** Joints that are part of a word: 及格, 參與, 總和. */
const LIST_JOINT = /、|以及|(?<![普涉顧])及(?![格時早])|(?<!抑)或(?![許者])|(?<![參給授賦])與(?![會否])|(?<![總調飽])和(?![平諧解])/g;

/** Pieces between joints that stand outside brackets and quotation marks. */
function splitList(text: string): readonly string[] {
  const masked = text.replace(/[（(「『《][^）)」』》]*[）)」』》]/g, (inner) => '\u0000'.repeat(inner.length));
  const words: string[] = [];
  let start = 0;
  for (const match of matchesOf(LIST_JOINT, masked)) {
    words.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...words, text.slice(start)];
}

const readList: Reader = (text) => {
  const words = splitList(text).map((word) => word.trim());
  return words.length > 1 && words.every((word) => word !== '' && !/[，。；：]/.test(word)) ? { kind: 'list', words } : null;
};

const MONTH_MEANT = '(?:[次當每翌隔本該同上前各]|下個?)月(?:的|之)?';
const ENDS_IN_MONTH = new RegExp(`${MONTH_MEANT}$`);
const DAY_OF_A_MONTH = new RegExp(`${MONTH_MEANT}(?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,4})[日號](?!內)`);

/** 次月十日前, 每月5日: which day of a month, and no length of time. `before`: what is printed before the phrase. */
export const isDayOfMonth = (text: string, before = ''): boolean => DAY_OF_A_MONTH.test(narrowDigits(ENDS_IN_MONTH.test(before) ? before + text : text));

/** 三門課程以上未滿五門: words keep the first of two limits from being read, which are not the second one alone. */
const UNREAD_LIMIT = /^[^，。；、0-9一二兩三四五六七八九十]{1,4}(?:以上|以下|以內)/;

/** A limit, a range, a share or a plain quantity. */
const readMeasure: Reader = (text) => {
  const candidates = candidatesOf(text);
  if (candidates.some(({ isMixed, start }) => isMixed || isWaived(text.slice(0, start))) || /±|四捨五入/.test(text) || IN_SIGNS.test(text) || SIGNED.test(text)) return null;
  if (candidates.length === 2) {
    const range = readRange(text, candidates[0]!, candidates[1]!);
    if (range) return hasParts(text, candidates[0]!.start, boundsOf(text, candidates[1]!).to) ? null : range;
  }
  // 前百分之十一至百分之三十: two ends that are shares; 二年級第二學期起, 115學年度第一學期起: a semester of one year
  const [first, second] = candidates;
  if (first && second && (isShare(first.printed) && isShare(second.printed) ? RANGE_JOINT.test(text.slice(first.end)) : (first.unit === '年級' || first.unit === '學年度') && second.unit === '學期')) return null;
  const bounded = candidates.map((candidate) => boundsOf(text, candidate));
  const limits = bounded.filter(({ comparator }) => comparator !== null);
  const chosen = bounded.length === 1 ? bounded[0]! : limits.length === 1 ? limits[0]! : null;
  if (!chosen || bounded.some((other) => other !== chosen && UNREAD_LIMIT.test(text.slice(other.candidate.end)))) return null;
  if (saysMore(text, chosen, candidates.filter((other) => other !== chosen.candidate))) return null;
  if (isShare(chosen.candidate.printed)) return readShare(text, chosen);
  // the fifth of a month is the greatest number of a day before it
  if (chosen.comparator !== null) return { kind: 'limit', comparator: chosen.comparator === '≥' && /前/.test(text) && DAY_OF_A_MONTH.test(text) ? '≤' : chosen.comparator, quantity: quantityOf(chosen.candidate) };
  // words behind a quantity make it something else: 一年級新生
  const rest = text.slice(chosen.to);
  return bounded.length === 1 && /^(?:為原則|者)?$/.test(rest) ? { kind: 'quantity', quantity: quantityOf(chosen.candidate) } : null;
};

const READERS: readonly Reader[] = [readUnknown, readRoundingWords, readWeekdays, readDays, readDate, readBetween, readNumbers, readMeasure, readList];

/** Longer phrases are no condition or value that a person bound; reading them number by number would take quadratic time. */
const LENGTH_LIMIT = 300;

/** What a bound phrase says. Boundary words have their legal meaning; whatever is none of the known forms is `words`. `own`: units that a vocabulary adds to the known ones (單位 點). */
export function analysePhrase(text: string, own: ReadonlySet<string> = new Set()): PhraseValue {
  if (text.length > LENGTH_LIMIT) return { kind: 'words', text };
  const plain = narrowDigits(text.trim());
  // 級分 begins with 級
  const longer = own.size === 0 ? [] : [...own].filter((name) => (unitAt(name, 0)?.spelling ?? name) !== name);
  const named = longer.length > 0 ? inOwnUnit(plain, new Set(longer)) : null;
  if (named) return named;
  for (const read of READERS) {
    const value = read(plain);
    if (value) return value;
  }
  return inOwnUnit(plain, own) ?? { kind: 'words', text };
}

/** Units of the built-in list that stand in for one that it lacks while a phrase is read. */
const STAND_INS = ['戶', '篇', '堂'];

/** 5點, 一至三點, 二十個基數: numbers of a unit that the built-in list lacks. */
function inOwnUnit(text: string, own: ReadonlySet<string>): PhraseValue | null {
  const standIn = STAND_INS.find((word) => !text.includes(word));
  if (standIn === undefined) return null;
  let [bare, from, unit] = ['', 0, null as string | null];
  for (let at = 0; own.size > 0 && at < text.length; ) {
    const end = at + (numeralAt(text, at)?.length ?? 0);
    const behind = text[end] === ' ' || text[end] === '個' ? end + 1 : end;
    const found = end > at && text[at - 1] !== '第' ? [...own].find((name) => text.startsWith(name, behind)) : undefined;
    if (found !== undefined && unit !== null && unit !== found) return null;
    if (found !== undefined) [bare, from, unit] = [bare + text.slice(from, end) + standIn, behind + found.length, found];
    at = found === undefined ? Math.max(end, at + 1) : from;
  }
  if (unit === null) return null;
  const value = analysePhrase(bare + text.slice(from));
  const named = (quantity: Quantity): Quantity => ({ ...quantity, unit });
  if (value.kind === 'limit' || value.kind === 'quantity') return value.quantity.unit === standIn ? { ...value, quantity: named(value.quantity) } : null;
  if (value.kind === 'numbers') return value.unit === standIn ? { ...value, unit } : null;
  if (value.kind === 'rounding') return value.step?.unit === standIn ? { ...value, step: { ...value.step, unit } } : null;
  return value.kind === 'range' && value.high.unit === standIn ? { ...value, low: named(value.low), high: named(value.high) } : null;
}

/** An exact number in the shortest usual form: 16, 7.5, 1/3. */
function showFraction({ n, d }: Fraction): string {
  if (d === 1n) return String(n);
  for (let digits = 1; digits <= 6; digits++) {
    const scaled = n * 10n ** BigInt(digits);
    if (scaled % d !== 0n) continue;
    const text = String(scaled / d < 0n ? -(scaled / d) : scaled / d).padStart(digits + 1, '0');
    return `${n < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
  }
  return `${n}/${d}`;
}

type ShowAmount = (number: string, unit: string | null) => string;

const spaced: ShowAmount = (number, unit) => (unit === null ? number : `${number} ${unit}`);

/** Both ends of a range with how they compare: 80分以上未滿90分 is ≥ 80 and < 90. */
export const rangeEnds = ({ low, high, without }: RangeValue): readonly [readonly ['≥' | '>', Quantity], readonly ['≤' | '<', Quantity]] => {
  const unit = low.unit ?? high.unit;
  return [[without === 'low' || without === 'both' ? '>' : '≥', { ...low, unit }], [without === 'high' || without === 'both' ? '<' : '≤', { ...high, unit }]];
};

/** The same of two shares. */
export const shareEnds = ({ low, high, without }: SharesValue): ReturnType<typeof rangeEnds> =>
  rangeEnds({ kind: 'range', low: { value: low, unit: null }, high: { value: high, unit: null }, ...(without ? { without } : {}) });

/** 80 分以上未滿 90 分, 超過 4 週至 8 週. */
const showLimits = ([[from, low], [to, high]]: ReturnType<typeof rangeEnds>, show: (quantity: Quantity) => string): string =>
  `${from === '>' ? `超過 ${show(low)}` : `${show(low)}以上`}${to === '<' ? `未滿 ${show(high)}` : `${from === '>' ? '至 ' : ''}${show(high)}${from === '>' ? '' : '以下'}`}`;

const showShare = (share: Fraction): string => (share.n < share.d ? `${share.n}/${share.d}` : `${showFraction(share)} 倍`);

/** A short form for messages: 16 學分, 1 至 3 學分, 1/3, 延修生、畢業班, 105年9月1日. `amount`: how a number stands with its unit. */
export function shownPhrase(value: PhraseValue, amount: ShowAmount = spaced): string {
  const showQuantity = ({ value: number, unit }: Quantity): string => amount(showFraction(number), unit);
  switch (value.kind) {
    case 'limit':
    case 'quantity':
      return showQuantity(value.quantity);
    case 'range':
      return value.without === undefined ? `${showFraction(value.low.value)} 至 ${showQuantity(value.high)}` : showLimits(rangeEnds(value), showQuantity);
    case 'share':
      return showShare(value.fraction);
    case 'shares':
      return value.without === undefined ? `${showShare(value.low)} 至 ${showShare(value.high)}` : showLimits(shareEnds(value), (end) => showShare(end.value));
    case 'numbers':
      return value.values.map(showFraction).join('、') + (value.unit === null ? '' : ` ${value.unit}`);
    case 'list':
      return value.words.join('、');
    case 'date':
      return formatRoc(value.date);
    case 'days':
      return `${formatRoc(value.from)}至${formatRoc(value.to)}`;
    case 'weekdays':
      return value.days.map((day) => `週${'一二三四五六日'[day - 1]}`).join('、');
    case 'rounding':
      return showRounding(value);
    case 'unknown':
      return '○';
    case 'words':
      return value.text;
  }
}
