/** Boundary words (以上, 未滿, 不得超過…) with their legal meaning: which of them include the number. */
import { unitAt, WORKDAYS } from './units.ts';

export type Comparator = '<' | '≤' | '=' | '≥' | '>';

/**
 * Words that stand before a number, and how many characters may stand between. Some must touch it (送達, 逾期 and 前項 are something
 * else), some may only be near (畢業最低學分數 is a noun).
 */
const [FAR, NEAR, TIGHT] = [40, 3, 0];
const BEFORE: readonly (readonly [reach: number, Comparator, readonly string[]])[] = [
  [FAR, '≥', ['不得少於', '不得低於', '不得小於', '不得未滿', '不得未達', '不少於', '不低於', '不小於', '不得早於', '不早於', '至少', '下限為', '起碼', '應達', '須達', '已達', '達到', '應滿', '須滿', '已滿', '年滿', '屆滿', '≥', '≧', '>=']],
  [FAR, '≤', ['不得多於', '不得超過', '不得高於', '不得大於', '不得逾', '不多於', '不超過', '不高於', '不大於', '未超過', '未逾', '不逾', '至多', '不得晚於', '不晚於', '不得遲於', '上限為', '≤', '≦', '<=']],
  [FAR, '<', ['未滿', '未達', '未足', '未及', '不足', '不滿', '不及', '不到', '少於', '低於', '小於', '早於', '<', '＜']],
  [FAR, '>', ['超過', '超逾', '多於', '高於', '大於', '晚於', '>', '＞']],
  [FAR, '=', ['等於', '=', '＝']],
  [NEAR, '≥', ['最少', '最低']],
  [NEAR, '≤', ['最多', '最高', '最長', '至遲', '最遲']],
  [TIGHT, '≥', ['達', '滿', '自', '自民國', '下限']],
  [TIGHT, '≤', ['前', '上限']],
  [TIGHT, '>', ['逾']],
];

/** Words right behind a number and its unit. 前, 以前 and 之前 behind a period are read apart: 二週前 is two weeks or more before. */
const AFTER: readonly (readonly [Comparator, readonly string[]])[] = [
  ['≥', ['以上', '以後', '為下限', '起']],
  ['≤', ['以下', '以內', '之內', '以前', '之前', '為上限', '為限', '為度', '截止前', '結束前', '屆滿前', '期滿前', '終了前', '底前', '末前', '截止', '內', '前', '止', '迄']],
  ['>', ['之後', '屆滿後', '期滿後', '終了後', '後']],
  ['=', []],
];

interface Entry {
  readonly word: string;
  readonly comparator: Comparator;
  readonly reach: number;
}
const longestFirst = (a: Entry, b: Entry): number => b.word.length - a.word.length;
const BEFORE_WORDS = BEFORE.flatMap(([reach, comparator, words]) => words.map((word): Entry => ({ word, comparator, reach }))).sort(longestFirst);
const LONGEST_BEFORE = BEFORE_WORDS[0]!.word.length;
const AFTER_WORDS = AFTER.flatMap(([comparator, words]) => words.map((word): Entry => ({ word, comparator, reach: TIGHT }))).sort(longestFirst);
/** 最低學分數, 最高分: a noun, no boundary (最多分三期 is one). */
const NOUN = /^(?:學分|分|人數|開課|錄取|標準|修業|畢業)/;

/** A boundary word and where it stands in the text that was searched. */
export interface Boundary {
  readonly comparator: Comparator;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words such as 修, 選修, 加選, or the base of a share, may stand between the boundary word and the number; a clause end may not. */
const CLAUSE_ENDS = '，。；：！？,;';

/** What turns a boundary word around, right before it: 不可超過, 未能達到, 不應再逾. 不須達 says that there is no limit. */
const NEGATION = /(?:[不未勿毋]|沒有?|無法)(?:得|可|應|能夠?|宜|許|准|容|曾|再|另)*$/;
const WAIVER = /(?:[不無毋未][須需]|不必|[無毋]庸)[^，。；：！？,;]*$/;
/** Words that a negation turns around; 至少, 最高, 上限 and the like are none. */
const TURNED: ReadonlySet<string> = new Set(['達到', '達', '滿', '年滿', '屆滿', '應達', '應滿', '超過', '超逾', '多於', '高於', '大於', '晚於', '逾', '少於', '低於', '小於', '早於', '未滿', '未達', '不足', '不滿']);
const OPPOSITE: Readonly<Record<Comparator, Comparator>> = { '<': '≥', '≤': '>', '=': '=', '≥': '<', '>': '≤' };
/** 未達全班前百分之三十, 不在前三名: behind the first ones. */
const NOT_AMONG = /(?:(?:未能?|不能?|沒有?|無法)(?:達到?|在|列|居|及|進?入|屬)|非)[^，。；0-9]{0,8}$/;

/** How many characters before an index belong to a negation of the word that stands there. */
function negationAt(text: string, word: string, at: number): number {
  const pattern = TURNED.has(word) ? NEGATION : word === '前' ? NOT_AMONG : null;
  return pattern?.exec(text.slice(0, at))?.[0].length ?? 0;
}

/** Do the words before a number say that there is no such limit: 不須達六十分, 無須修滿十學分? */
export const isWaived = (before: string): boolean => WAIVER.test(before);

/** The words right at the end of a text that turn what follows around: 不得 of 不得[超過三人], 未 of 未[達六十分]; empty where there are none. */
export const negationBefore = (text: string): string => NEGATION.exec(text)?.[0] ?? '';
const ANY_BEFORE = new RegExp(BEFORE_WORDS.map(({ word }) => word).join('|'));

/** The last boundary word of the text before a number; `reach` limits how many characters may stand between them. */
export function boundaryBefore(text: string, reach = FAR): Boundary | null {
  let best: Boundary | null = null;
  const length = text.trimEnd().length;
  let from = length;
  while (from > 0 && length - from < LONGEST_BEFORE + reach && !CLAUSE_ENDS.includes(text[from - 1]!)) from--;
  const clause = text.slice(from);
  if (!ANY_BEFORE.test(clause) || isWaived(clause)) return null;
  for (const entry of BEFORE_WORDS) {
    const { word, comparator } = entry;
    const at = clause.lastIndexOf(word);
    const start = from + at;
    const end = start + word.length;
    const negation = at < 0 ? 0 : negationAt(clause, word, at);
    // 不可逾總時數三分之一: 不可逾 is no 逾期
    if (at < 0 || length - end > Math.min(negation > 0 ? FAR : entry.reach, reach)) continue;
    // 不及格 is no limit
    if (word.endsWith('及') && text[end] === '格') continue;
    if (entry.reach === NEAR && NOUN.test(text.slice(end)) && !/[多少]分$/.test(text.slice(start, end + 1))) continue;
    // of two words that overlap (不超過, 超過) the longer one counts, otherwise the later one
    if (best === null || start >= best.end) best = negation === 0 ? { comparator, word, start, end } : { comparator: OPPOSITE[comparator], word: clause.slice(at - negation, at + word.length), start: start - negation, end };
  }
  return best;
}

/** What brackets beside a number say: whether the number itself counts. */
export interface Inclusion {
  readonly length: number;
  readonly included: boolean;
}

/** (含), （含本數）, （不含）, or of the number itself (`printed`) 以上（不含八十分）, right at the start of a text, with the white space around it. */
export function inclusionAt(text: string, printed = ''): Inclusion | null {
  const match = /^\s*[（(](不)?包?含([^（()）]*)[）)]\s*/.exec(text);
  return match && ['', '本數', '該數', printed].includes(match[2]!) ? { length: match[0].length, included: match[1] === undefined } : null;
}

/** Behind a period: at least so long before. */
const BACKWARDS: ReadonlySet<string> = new Set(['前', '以前', '之前']);

/** A following word that makes it something else: 內容, 前項, 後段, 以上所述. */
const NO_BOUNDARY = /^(?:內[容政部科外]|前[項條款目揭述]|後[段續]|起[始訖]|止[境]|以[上下]所|以[上下]各)/;

/** The boundary word that a text starts with (white space and (含) or (不含) before it do not count); 前 or 以前 behind a period means at least so long before; 15日以前 alone may be a day of a month (`isDay`), and is read as one. */
export function boundaryAfter(text: string, isPeriod = false, isDay = false): Boundary | null {
  // 三次或以上
  const offset = /^\s*(?:[或及](?=以[上下]))?/.exec(text)![0].length || (inclusionAt(text)?.length ?? 0);
  const rest = text.slice(offset);
  const found = NO_BOUNDARY.test(rest) ? undefined : AFTER_WORDS.find(({ word }) => rest.startsWith(word));
  if (!found) return null;
  const comparator = isPeriod && (isDay ? found.word === '前' : BACKWARDS.has(found.word)) ? '≥' : found.comparator;
  return { comparator, word: found.word, start: offset, end: offset + found.word.length };
}

const INCLUDING: Readonly<Record<Comparator, Comparator>> = { '<': '≤', '>': '≥', '≤': '≤', '≥': '≥', '=': '=' };
const EXCLUDING: Readonly<Record<Comparator, Comparator>> = { '<': '<', '>': '>', '≤': '<', '≥': '>', '=': '=' };

/** (含) turns < into ≤ and > into ≥, (不含) the other way round. */
export const withInclusion = (comparator: Comparator, inclusion: Inclusion | null): Comparator => (inclusion === null ? comparator : (inclusion.included ? INCLUDING : EXCLUDING)[comparator]);

const PERIODS = new Set(['日', WORKDAYS, '月', '年', '學期', '學年', '分鐘']);
/** Is this unit a length of time? */
export const isPeriodUnit = (unit: string | null): boolean => unit !== null && PERIODS.has(unitAt(unit, 0)?.unit ?? '');

export interface BoundaryAround extends Boundary {
  /** Which of the two texts it stands in; `start` and `end` are offsets in that text. */
  readonly side: 'before' | 'after';
}

/**
 * The boundary word that the law prints right before or after a bound bare quantity, so that a rule's operator can be compared with it.
 * `unit` is the quantity's unit (二週 + 前 means at least two weeks before). A word before the number counts first.
 */
export function boundaryAround(before: string, after: string, unit: string | null = null): BoundaryAround | null {
  const inclusion = inclusionAt(after);
  const skip = inclusion?.length ?? 0;
  // 12月[31日]前: a day of a month is no length of time
  const ordinal = /第\s*$/.test(before) || (unit === '日' && /月\s*$/.test(before));
  const left = boundaryBefore(before, 8);
  const right = boundaryAfter(after.slice(skip), isPeriodUnit(unit) && !ordinal, unit === '日');
  // 自…起, 以…為限: the words behind decide between two that say the same
  const chosen = left && left.word !== '前' ? { ...left, side: 'before' as const } : right ? { ...right, start: right.start + skip, end: right.end + skip, side: 'after' as const } : left && { ...left, side: 'before' as const };
  return chosen && { ...chosen, comparator: withInclusion(chosen.comparator, inclusion ?? (chosen.side === 'after' ? inclusionAt(after.slice(chosen.end)) : null)) };
}
