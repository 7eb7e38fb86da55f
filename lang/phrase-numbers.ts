/** The numbers of a phrase that measure something, with their units and the boundary words around them. */
import { boundaryAfter, boundaryBefore, inclusionAt, isPeriodUnit, withInclusion, type Boundary, type Comparator, type Inclusion } from './boundaries.ts';
import { fraction, nextNumeral, numeralAt, type Fraction } from './numerals.ts';
import { findUnit, isNextWorkday, unitAt, WORKDAYS } from './units.ts';

/** One number of a phrase with what stands around it. */
export interface Candidate {
  readonly start: number;
  /** Behind the number and its unit. */
  readonly end: number;
  readonly value: Fraction;
  readonly printed: string;
  readonly unit: string | null;
  /** 一個月又十日, 1萬5,000, 3.5萬5千, 3:1, 17:00: two numbers that never become one; B1, N2: none at all. */
  readonly isMixed?: true;
}

/** Is this number, as printed, a part of something? */
export const isShare = (printed: string): boolean => /分之|[%‰％/／成折]|^(?:半數|一半)$/.test(printed);

/** 每一, 任一 (not 主任一人), 一併, 次一上班日: a 一 that counts nothing; 零數, 零用金: a 零 that does not; 第三點: a citation; 四月底: a date without day. */
export const isNoCount = (before: string, printed: string, after: string): boolean =>
  isNextWorkday(before, printed, after) || (printed === '零' && /^[數星用售件食碎散頭]/.test(after)) || (printed === '一' && (/(?:[每同某另單統唯逐專萬劃合]|(?<!主)任)$/.test(before) || /^[併般律切定致起同旦向直再經]/.test(after))) || (/第\s*$/.test(before) && /^\s*[條點項款目編章篇節]/.test(after)) || /^\s*月[底初中]/.test(after);
/** What joins the two ends of a range. */
export const RANGE_JOINT = /^\s*(?:至|到|~|～|-|－|—|–)\s*/;
/** What joins the two ends behind 介於; may be nothing. */
export const BETWEEN_JOINT = /^(?:\s*(?:至|到|與|和|及|~|～|-)\s*)?/;

const HALF = fraction(1, 2);
/** 一年半, 上半年: a 半 that is no number of its own. */
const NO_HALF = /[年月日天時期個週周分點上下前後大泰多一二兩三四五六七八九十0-9]$/;

/** 半數 and 一半 are a share, of which more is 過半, 半年 half of a year. */
function halfAt(text: string, at: number): Candidate | null {
  if (/^一半(?![數天年日])/.test(text.slice(at, at + 3))) return { start: at, end: at + 2, value: HALF, printed: '一半', unit: null };
  if (text[at] !== '半' || NO_HALF.test(text.slice(0, at))) return null;
  if (text[at + 1] === '數') return { start: at, end: at + 2, value: HALF, printed: '半數', unit: null };
  const unit = unitAt(text, at + 1);
  if (unit && isPeriodUnit(unit.spelling)) return { start: at, end: at + 1 + unit.spelling.length, value: HALF, printed: '半', unit: unit.spelling };
  return text[at - 1] === '過' ? { start: at, end: at + 1, value: HALF, printed: '半數', unit: null } : null;
}

/** The number at an index with its unit: 十六學分, 八十(含)分, 二十, 半數. */
export function numberWithUnit(text: string, at: number): Candidate | null {
  const half = halfAt(text, at);
  if (half) return half;
  const found = numeralAt(text, at);
  if (!found) return null;
  const printed = text.slice(at, at + found.length);
  let end = at + found.length;
  // 一又二分之一
  const rest = text[end] === '又' && !isShare(printed) ? numeralAt(text, end + 1) : null;
  const part = rest ? text.slice(end + 1, end + 1 + rest.length) : '';
  if (rest && isShare(part)) return { start: at, end: end + 1 + rest.length, value: sumOf(found.value, rest.value), printed: `${printed}又${part}`, unit: null };
  if (isShare(printed)) return { start: at, end, value: found.value, printed, unit: null };
  const inner = inclusionAt(text.slice(end))?.length ?? 0;
  const space = /^[ \u3000]?/.exec(text.slice(end))![0].length;
  const unit = unitAt(text, end + space) ?? (inner > 0 ? unitAt(text, end + inner) : null);
  if (unit) end = text.indexOf(unit.spelling, end) + unit.spelling.length;
  if (unit?.spelling === '元' && text[end] === '整') end++;
  return { start: at, end, value: found.value, printed, unit: unit?.spelling ?? null };
}

/** A unit that the built-in list lacks, only where a boundary word shows that it is one: 五盒以上. */
function withOwnUnit(text: string, candidate: Candidate): Candidate {
  if (candidate.unit !== null || isShare(candidate.printed)) return candidate;
  const word = /^\s?([\u4e00-\u9fff]{1,4}?)(?=以上|以下|以內|為限|為上限|為下限|$)/.exec(text.slice(candidate.end));
  // 三至五人, A4紙三頁: another number
  if (!word || /[一二兩三四五六七八九十百千萬]/.test(word[0]) || boundaryAfter(text.slice(candidate.end)) || !(boundaryBefore(text.slice(0, candidate.start), 4) || word[0].length < text.length - candidate.end)) return candidate;
  return { ...candidate, unit: word[1]!, end: candidate.end + word[0].length };
}

/** One length of time written in two units, 一年六個月, 一小時三十分鐘, 二週又三日, or with a half: 一年半. */
function withRest(text: string, first: Candidate): Candidate {
  const kept = first.unit === null ? null : (findUnit(first.unit)?.unit ?? null);
  if (first.unit === null || kept === null || !TIMES.has(kept)) return first;
  if (/^半(?!數)/.test(text.slice(first.end))) return { ...first, end: first.end + 1, value: sumOf(first.value, HALF) };
  const joint = /^\s*(?:又|零|再?加)?\s*/.exec(text.slice(first.end))![0].length;
  const second = numberWithUnit(text, first.end + joint);
  const rest = second && second.unit !== null && !isShare(second.printed) ? (findUnit(second.unit)?.unit ?? null) : null;
  if (!second || second.unit === null || rest === null || !TIMES.has(rest)) return first;
  const joined = { ...first, end: second.end, printed: text.slice(first.start, second.end), unit: second.unit };
  if (kept === '年' && rest === '月') return { ...joined, value: sumOf(timesOf(first.value, 12n), second.value) };
  const [big, small] = [findUnit(first.unit)!.factor, findUnit(second.unit)!.factor];
  if (kept !== rest || small.d !== 1n || big.n <= small.n) return { ...joined, isMixed: true };
  return { ...joined, value: sumOf(timesOf(first.value, big.n / small.n), second.value) };
}

/** Units that lengths of time are kept in. */
const TIMES: ReadonlySet<string> = new Set(['日', WORKDAYS, '月', '年', '分鐘', '學期', '學年']);
const sumOf = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
const timesOf = (a: Fraction, n: bigint): Fraction => fraction(a.n * n, a.d);

/** May a number without unit stand here? At the end, beside a boundary word, or as an end of a range. */
const standsAlone = (before: string, after: string): boolean => after === '' || RANGE_JOINT.test(after) || boundaryAfter(after) !== null || boundaryBefore(before, 2) !== null;

/** Where the next numeral or 半 stands, from an index on. */
function nextNumber(text: string, index: number): number {
  const half = text.indexOf('半', index);
  return half < 0 ? nextNumeral(text, index) : Math.min(half, nextNumeral(text, index));
}

/** B1, N2, A 2: a letter and its number are the name of a level, and count nothing; GPA3.5 and TOEIC550分 do. */
const LEVEL_LETTER = /(?<![A-Za-zＡ-Ｚａ-ｚ])[A-Za-zＡ-Ｚａ-ｚ]$/;
/** Is the number at an index the rest of such a name? */
export const isOfLevel = (text: string, at: number): boolean => LEVEL_LETTER.test(text.slice(Math.max(0, at - 2), at));

/** The numbers of a phrase that measure something. */
export function candidatesOf(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  // the end of a number that has no unit
  let bareEnd: number | null = null;
  for (let at = nextNumber(text, 0); at < text.length; ) {
    const plain = numberWithUnit(text, at);
    if (!plain) {
      at = nextNumber(text, at + 1);
      continue;
    }
    const read = withRest(text, withOwnUnit(text, plain));
    const isMixed = (bareEnd !== null && /^[:：比萬億點]?$/.test(text.slice(bareEnd, at))) || isOfLevel(text, at);
    const candidate: Candidate = isMixed ? { ...read, isMixed } : read;
    bareEnd = candidate.unit === null ? candidate.end : null;
    const before = text.slice(0, at);
    const counts = !isNoCount(before, candidate.printed, text.slice(at + candidate.printed.length));
    const bare = candidate.unit === null && !isShare(candidate.printed);
    if (counts && (!bare || standsAlone(before, text.slice(candidate.end)))) found.push(candidate);
    // 超過八十分（含八十分）: the number in the brackets is the same one
    at = nextNumber(text, candidate.end + (inclusionAt(text.slice(candidate.end), text.slice(at, candidate.end))?.length ?? 0));
  }
  return found;
}

export interface Bounded {
  readonly candidate: Candidate;
  readonly comparator: Comparator | null;
  /** Where the boundary word before the number ends (0 when there is none), and where the one behind it ends. */
  readonly from: number;
  readonly to: number;
}

/** The boundary words around one number. */
export function boundsOf(text: string, candidate: Candidate): Bounded {
  const before = text.slice(0, candidate.start);
  const after = text.slice(candidate.end);
  const printed = text.slice(candidate.start, candidate.end);
  const beside = inclusionAt(after, printed);
  const skip = beside?.length ?? 0;
  const ordinal = /第\s*$/.test(before);
  const left = (candidate.printed === '半數' ? pastHalf(before) : null) ?? boundaryBefore(before) ?? (isShare(candidate.printed) ? reachedBase(before) : openingWord(before));
  const right = boundaryAfter(after.slice(skip), isPeriodUnit(candidate.unit) && !ordinal, candidate.unit === '日' && before.trim() === '') ?? (/以$/.test(before.trimEnd()) ? closingLimit(after) : null);
  const first = left && (left.word !== '前' || !right) ? leadingPeriod(left, candidate) : right;
  const to = candidate.end + skip + (right?.end ?? 0);
  const behind = right ? inclusionAt(text.slice(to), printed) : null;
  const comparator = first && withInclusion(first.comparator, inclusionIn(printed) ?? beside ?? behind);
  return { candidate, comparator: comparator ?? null, from: left?.end ?? 0, to: to + (behind?.length ?? 0) };
}

/** 八十(含)分: between a number and its unit. */
const inclusionIn = (printed: string): Inclusion | null => inclusionAt(printed.slice(Math.max(0, printed.search(/[（(]/))));

/** 前兩學年 are the first two; 討論前一週 is a week or more before. */
const leadingPeriod = (left: Boundary, { unit }: Candidate): Boundary =>
  left.word.endsWith('前') && left.end > 1 && (/^(?:[日天週周月]|個月|星期)$/.test(unit ?? '') || findUnit(unit ?? '')?.unit === WORKDAYS) ? { ...left, comparator: left.word === '前' ? '≥' : '<' } : left;

/** 過半數 is more than half, 未過半數 is not. */
function pastHalf(before: string): Boundary | null {
  const match = /(未|不)?過$/.exec(before);
  if (!match || /[超經]過$/.test(before)) return null;
  return { comparator: match[1] ? '≤' : '>', word: match[0], start: match.index, end: before.length };
}

/** 達總時數三分之一, 逾學期三分之一: before a share these words may stand apart, with the base between. */
function reachedBase(before: string): Boundary | null {
  const match = /(?:(?<![送到表轉傳抵])達|(?<![額圓客])滿|逾(?!期))(?=[^，。；達滿逾]{2,}$)/.exec(before);
  return match && { comparator: match[0] === '逾' ? '>' : '≥', word: match[0], start: match.index, end: match.index + 1 };
}

/** 達大過三次, 逾曠課四十小時: a phrase that was bound from such a word on means it, whatever is counted. */
function openingWord(before: string): Boundary | null {
  const match = /^(?:達(?![成標人])|滿(?![意分])|逾(?!期))(?=[^，。；]+$)/.exec(before);
  return match && { comparator: match[0] === '逾' ? '>' : '≥', word: match[0], start: 0, end: 1 };
}

/** 以一門科目為限: what is counted may stand between. */
function closingLimit(after: string): Boundary | null {
  const match = /^[^，。；0-9]{1,8}?(為上限|為限|為度|為下限)/.exec(after);
  return match && { comparator: match[1] === '為下限' ? '≥' : '≤', word: match[1]!, start: match[0].length - match[1]!.length, end: match[0].length };
}
