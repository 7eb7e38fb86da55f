/** Printed numbers at the start of a line: 一、 （一） 1. 第三條 第二章 附表1, in every spelling met in real documents. */
import type { MarkerRun, MarkerStyle } from './ast.ts';
import { CJK_NUMERAL, narrowDigits, parseNumeral } from './numerals.ts';

export interface MarkerReading {
  /** As printed with its punctuation, without the white space behind it. */
  readonly text: string;
  /** White space behind the marker. */
  readonly gap: string;
  /** [3] for 三、, [5, 1] for 第五條之一; null for an annex without number. */
  readonly number: readonly number[] | null;
  readonly style: MarkerStyle;
  readonly run?: MarkerRun;
}

export interface HeadingReading extends MarkerReading {
  readonly style: 'heading';
  readonly level: 'part' | 'chapter' | 'section';
}

const CAPITAL_ONLY = /^[零壹壱貳貮弍參叁叄参\uF96B肆伍陸\uF9D3柒捌玖拾\uF973佰仟]+$/;
const CAPITAL_FIRST = /^[零壹壱貳貮弍參叁叄参\uF96B肆伍陸\uF9D3柒捌玖拾\uF973佰仟]/;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** White space that may stand in and behind a marker. */
const SPACE = '[ \\t\\u3000\\u00a0]';
const NUMBER = `[${CJK_NUMERAL}0-9０-９]{1,12}`;
const COMMA = '[、﹑､]';

/** Single characters that are a number by themselves: ① ⑴ ⒈ ㈠ with the number of the first of each run. */
const GLYPHS: readonly (readonly [first: number, last: number, base: number, style: MarkerStyle])[] = [
  [0x2460, 0x2473, 1, 'circled'], [0x3251, 0x325f, 21, 'circled'], [0x32b1, 0x32bf, 36, 'circled'], [0x2776, 0x277f, 1, 'circled'],
  [0x2474, 0x2487, 1, 'parenDigit'], [0x2488, 0x249b, 1, 'digit'], [0x3220, 0x3229, 1, 'parenCjk'],
];

const numberOf = (text: string): number | null => parseNumeral(text.replace(/[ \t\u3000\u00a0]/g, ''));
const isNext = (text: string, number: number): boolean => numberOf(text) === number + 1;

const LIST = new RegExp(`^(${NUMBER})(?:${COMMA}|[及與或至和]|年級|級|學期|項|款|目|點|條|年|門|科|學分)`);
const PAREN_LIST = new RegExp(`^[至及或與和、～~-][（(]${SPACE}?${NUMBER}${SPACE}?[）)]`);

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const ROMAN = '[\u2160-\u216b\u2170-\u217b]|[IVX]{1,6}|[ivx]{1,6}';
const ONE_ROMAN = new RegExp(`^(?:${ROMAN})(?:${COMMA}|[級類等、])`);

/** 14 for XIV, xiv; 4 for Ⅳ; null for IIII and the like. */
function romanOf(word: string): number | null {
  const code = word.charCodeAt(0);
  if (code >= 0x2160) return (code - 0x2160) % 16 + 1;
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(word.toLowerCase())) return null;
  const values = [...word.toLowerCase()].map((letter) => ROMAN_DIGITS[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

interface Pattern {
  readonly pattern: RegExp;
  /** The reading of a match, or null when the words behind it show that it is no marker. */
  read(match: RegExpExecArray, rest: string): { number: number | null; style: MarkerStyle } | null;
}

/** 一、二年級 and 1、2款: a list of numbers, not a marker. Both are spelled alike: 二、參與 is no list. */
function beginsList(rest: string, number: number, word: string): boolean {
  const next = LIST.exec(rest);
  return next !== null && isNext(next[1]!, number) && CAPITAL_ONLY.test(word) === CAPITAL_ONLY.test(next[1]!);
}

const PATTERNS: readonly Pattern[] = [
  {
    // Ⅰ、 II. iii) (iv) ; not Ⅰ級, not I.F.
    pattern: new RegExp(`^(?:[（(]${SPACE}?(${ROMAN})${SPACE}?[）)]${COMMA}?|(${ROMAN})(?:${SPACE}?[.．](?![0-9０-９])|${SPACE}{0,2}${COMMA}|[)）]))`),
    read: ([, inside, word = inside ?? ''], rest) => (/^[A-Za-z](?:[.．]|\b)/.test(rest) || ONE_ROMAN.test(rest) ? null : { number: romanOf(word), style: 'roman' }),
  },
  {
    // 一、 壹、 十二． 二 、 ; a dot in Arabic numbers is read below
    pattern: new RegExp(`^([${CJK_NUMERAL}]{1,8})(?:${SPACE}{0,2}${COMMA}|[.．])`),
    read: ([, word = ''], rest) => {
      const number = numberOf(word);
      if (number === null || beginsList(rest, number, word)) return null;
      return { number, style: CAPITAL_ONLY.test(word) ? 'capital' : 'cjk' };
    },
  },
  {
    // （一） (1) （甲） (a), with or without 、 behind
    pattern: new RegExp(`^[（(]${SPACE}?([${CJK_NUMERAL}]{1,8}|[0-9０-９]{1,3}|[${STEMS}]|[A-Za-z])${SPACE}?[）)](?:${COMMA}|[．.](?![0-9](?![0-9]{2})))?`),
    read: ([, word = ''], rest) => {
      // （一）及（二）之… cites; （一）（1） is a marker inside a marker
      return PAREN_LIST.test(rest) ? null : readWord(word, 'parenCjk', 'parenDigit');
    },
  },
  {
    // 1. １． 1、 1 、 1 . ; not 3.5分, not 105.3.4
    pattern: new RegExp(`^([0-9０-９]{1,3})(?:${SPACE}?[.．](?![0-9０-９.．])|${SPACE}{0,2}${COMMA})`),
    read: ([, word = ''], rest) => {
      const number = numberOf(word);
      return number === null || beginsList(rest, number, word) ? null : { number, style: 'digit' };
    },
  },
  { pattern: /^([0-9０-９]{1,3})[)）]/, read: ([, word = '']) => ({ number: numberOf(word), style: 'halfParenDigit' }) },
  {
    pattern: new RegExp(`^([${STEMS}])(?:${COMMA}|[.．])`),
    read: ([, word = ''], rest) => {
      const next = STEMS[STEMS.indexOf(word) + 1];
      return next !== undefined && new RegExp(`^${next}(?:${COMMA}|[及與或和])`).test(rest) ? null : readWord(word, 'cjk', 'digit');
    },
  },
  {
    // a. B) ; not M.A., not p.12
    pattern: new RegExp(`^([A-Za-z])(?:[.．](?![0-9０-９])|[)）]|${COMMA})`),
    read: ([, word = ''], rest) => (/^[A-Za-z](?:[.．]|\b)/.test(rest) ? null : readWord(word, 'cjk', 'digit')),
  },
];

function readWord(word: string, cjk: MarkerStyle, digit: MarkerStyle): { number: number | null; style: MarkerStyle } {
  if (STEMS.includes(word)) return { number: STEMS.indexOf(word) + 1, style: 'heavenly' };
  if (/^[A-Za-z]$/.test(word)) return { number: word.toLowerCase().charCodeAt(0) - 96, style: 'latin' };
  return { number: numberOf(word), style: /^[0-9０-９]/.test(word) ? digit : cjk };
}

const gapOf = (rest: string): string => /^[ \t\u3000\u00a0]*/.exec(rest)![0];

function readGlyph(line: string): MarkerReading | null {
  const code = line.charCodeAt(0);
  const run = GLYPHS.find(([first, last]) => code >= first && code <= last);
  if (!run) return null;
  const text = line.slice(0, /^.[、﹑､]/.test(line) ? 2 : 1);
  return { text, gap: gapOf(line.slice(text.length)), number: [code - run[0] + run[2]], style: run[3] };
}

const PART = '[1-9１-９][0-9０-９]?';
const DECIMAL = new RegExp(`^(${PART}(?:[.．]${PART}){1,3})(?![0-9０-９])(?:[.．、](?![0-9０-９]))?`);
const DECIMAL_STYLES: readonly MarkerStyle[] = ['decimal2', 'decimal3', 'decimal4'];
/** 97.12.10 */
const LEAST_YEAR = 40;

/** The parts of a decimal number: [2, 1] for 2.1; null for any other marker. */
export function decimalParts(marker: string): readonly number[] | null {
  const match = DECIMAL.exec(marker);
  return match && match[0].length === marker.length ? narrowDigits(match[1]!).split(/[.．]/).map(Number) : null;
}

/** 2.1 and 2.1.3 at the start of a line, whatever the words behind them; their number is the last part. */
export function readDecimalMarker(line: string): MarkerReading | null {
  const text = DECIMAL.exec(line)?.[0];
  const parts = text === undefined ? null : decimalParts(text);
  if (text === undefined || !parts || (parts.length === 3 && parts[0]! >= LEAST_YEAR)) return null;
  return { text, gap: gapOf(line.slice(text.length)), number: [parts.at(-1)!], style: DECIMAL_STYLES[parts.length - 2]! };
}

/** 3.5 學分以上, 1.5 倍。, 2.5 公分, 3.1 至 4.2, 1.5 MB: what is measured in parts, with what follows an amount. */
const AMOUNT = new RegExp([
  '^(?:(?:個?(?:學分|鐘點|小時|學期|月|年|週)|分鐘?|級分|倍|節|歲|[十百千萬億]*元|萬|億)(?:$|[，。；、：）)（(以者之為或及至的內起前後乘加減])', '[%％‰~～至或及與－–-]', '公[分尺里斤克]', '(?:[cmk]m|k?g|[KMG]B)(?![A-Za-z]))',
].join('|'));

/** 2.1 本校 with white space behind the number: a marker, unless the words make an amount of it. */
function readDecimal(line: string): MarkerReading | null {
  const marker = readDecimalMarker(line);
  if (!marker) return null;
  const words = line.slice(marker.text.length + marker.gap.length);
  return (marker.gap === '' && words !== '') || AMOUNT.test(words) ? null : marker;
}

const BARE = new RegExp(`^(${PART})(?=${SPACE}|$)`);
/** 3 人以上, 20 小時為限, 5 月: so many of something, with what follows an amount. */
const COUNTED = /^(?:人|名|位|次|份|件|篇|項|款|目|點|條|門|科|班|組|隊|日|天|個|週|分|級|類|本|張|冊|場|題|頁|字)(?:$|[，。；、：）)（(以者之為或及至內起前後])/;

/** 1 目的: a number with nothing but white space behind it, which is one where 體例 or the numbers around it say so. */
export function readBareNumber(line: string): MarkerReading | null {
  const text = BARE.exec(line)?.[0];
  if (text === undefined) return null;
  const gap = gapOf(line.slice(text.length));
  const words = line.slice(text.length + gap.length);
  return AMOUNT.test(words) || COUNTED.test(words) ? null : { text, gap, number: [Number(narrowDigits(text))], style: 'bareDigit' };
}

const INSERTED = new RegExp(`^(?:([${CJK_NUMERAL}]{1,8})之([${CJK_NUMERAL}0-9０-９]{1,4})${COMMA}|[（(]([${CJK_NUMERAL}]{1,8})之([${CJK_NUMERAL}0-9０-９]{1,4})[）)])`);

/** 三之一、 三之1、 （二之一）: a number inserted behind another. */
function readInserted(line: string): MarkerReading | null {
  const match = INSERTED.exec(line);
  const number = match ? [numberOf(match[1] ?? match[3]!), numberOf(match[2] ?? match[4]!)] : [null];
  if (!match || number.some((part) => part === null)) return null;
  return { text: match[0], gap: gapOf(line.slice(match[0].length)), number: number as number[], style: match[1] === undefined ? 'parenCjk' : 'cjk' };
}

/**
 * The marker that a line starts with (the line has no leading white space), or null. `3.5分`, `105.3.4`, `一、二年級` have none.
 * The number has one part, that of 2.1 the last; two where it was inserted behind another: [2, 1] for （二之一）.
 */
export function readMarker(line: string): MarkerReading | null {
  const single = readGlyph(line) ?? readDecimal(line) ?? readInserted(line);
  if (single) return single;
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const rest = line.slice(match[0].length);
    const reading = read(match, rest);
    if (!reading || reading.number === null) return null;
    return { text: match[0], gap: gapOf(rest), number: [reading.number], style: reading.style };
  }
  return null;
}

const SPACED = new RegExp(`^([一二三四五六七八九十]{1,3})(?=${SPACE}+[^ \\t\\u3000\\u00a0])`);
/** 二 年級以上, 三 至五人: words set apart by hand, no number of a list. */
const SET_APART = /^(?:年級|學?年度?|學期|般|定|律|[至到及或與和、～~－-])/;

/** The number of a list inside of a provision: as `readMarker`, and 一 辦理 with nothing but white space behind it. */
export function readNestedMarker(line: string): MarkerReading | null {
  const marker = readMarker(line);
  const text = marker ? undefined : SPACED.exec(line)?.[0];
  if (text === undefined) return marker;
  const gap = gapOf(line.slice(text.length));
  const words = line.slice(text.length + gap.length);
  const number = numberOf(text);
  return number === null || AMOUNT.test(words) || COUNTED.test(words) || SET_APART.test(words) ? null : { text, gap, number: [number], style: 'cjk' };
}

/** The number of a provision whose file or amendment says that it is one: as `readProvisionMarker`, 1. and （一）, and those with nothing but white space behind them: 1 目的, 一　目的. */
export const readAnyTop = (line: string): MarkerReading | null => readProvisionMarker(line) ?? readMarker(line) ?? readBareNumber(line) ?? readNestedMarker(line);

/**
 * I. read as the letter behind `before` (the number of the last one in an open list of letters), where that is H; anything else as it is.
 */
export function letterBehind<M extends Pick<MarkerReading, 'text' | 'number' | 'style'>>(marker: M, before: number | undefined): M {
  const letter = marker.style === 'roman' && before !== undefined ? /^[（(]?([ivx])[.．)）、﹑､]/i.exec(marker.text)?.[1] : undefined;
  const number = letter === undefined ? 0 : readWord(letter, 'cjk', 'digit').number!;
  return letter !== undefined && number === before! + 1 ? { ...marker, number: [number], style: 'latin' } : marker;
}

/** 第  九  條: single numbers set apart so that they are as wide as others. */
const WIDE = `${SPACE}{0,4}`;
const ORDINAL = new RegExp(`^第${WIDE}(${NUMBER})(?:${SPACE}?[-－之]${SPACE}?(${NUMBER}))?${WIDE}([條点點編篇章節])(?:之${SPACE}?(${NUMBER}))?`);
/** What may follow 第N條 only inside a citation. */
const CITES_ON = /^(?:第|項|款|目|之|規定|所|及|與|或|和|至|到|～|~|－|-|、\s*第|等|前段|後段|但書|序文|以外|以下|以上|條文|修正|內容|辦理|[，。；,;」』）)？！])/;

const CHILD_CITATION = new RegExp(`^第${SPACE}?${NUMBER}${SPACE}?[項款目]`);

interface Ordinal {
  readonly text: string;
  readonly number: readonly number[];
  readonly word: string;
}

function readOrdinal(line: string): Ordinal | null {
  const match = ORDINAL.exec(line);
  if (!match) return null;
  const parts = [match[1], match[2], match[4]].filter((part) => part !== undefined).map((part) => numberOf(part));
  if (parts.some((part) => part === null)) return null;
  return { text: match[0], number: parts as number[], word: match[3]! };
}

/** 第三條 and the like open a provision unless what follows makes them a citation (第十條第一項之申請…). */
function opensElement(rest: string): boolean {
  if (rest === '') return true;
  const gap = gapOf(rest);
  const words = rest.slice(gap.length);
  if (gap !== '') return !CHILD_CITATION.test(words);
  if (/^[（(]含[）)]/.test(words)) return false;
  return !CITES_ON.test(words);
}

/** 第三條： 第二條  :開放時間 第貳章、 : the stop behind a number, "" without one. */
const stopOf = (behind: string): string => STOP.exec(behind)?.[0] ?? '';
const STOP = new RegExp(`^${WIDE}[、：:]`);

const ALL_DELETED = /[ \t\u3000\u00a0]*[（(]刪除[）)]。?$/;
const JOINT = /[ \t\u3000\u00a0]*[、﹑､]?[ \t\u3000\u00a0]*(至|到|~|～|及|與|和)[ \t\u3000\u00a0]*|[、﹑､]/;
const ONLY_NUMBER = new RegExp(`^${NUMBER}$`);
/** No line stands for more provisions. */
const LONGEST_RUN = 200;

/** 第四條至第六條（刪除）, 第四點及第五點（刪除）, 四至六、（刪除）: numbers that follow each other, all of them gone. */
function readRun(line: string): MarkerReading | null {
  const behind = line.length > LONGEST_RUN ? null : ALL_DELETED.exec(line);
  if (!behind || behind.index === 0) return null;
  const run = readNumberRun(line.slice(0, behind.index));
  return run && { ...run, gap: gapOf(line.slice(behind.index)) };
}

/** 第四條至第六條, 第四點及第五點, 四至六、: numbers of provisions that follow each other; null for anything else. */
export function readNumberRun(text: string): (MarkerReading & { readonly number: readonly number[]; readonly run: MarkerRun }) | null {
  const unit = /[條點点]/.exec(text)?.[0] ?? null;
  const stop = unit ? '' : (/[、﹑､.．]$/.exec(text)?.[0] ?? '');
  if (!unit && stop === '') return null;
  // odd places hold the joint: 至, 及, or nothing for a comma
  const parts = text.slice(0, text.length - stop.length).split(JOINT);
  const labels = parts.filter((_, i) => i % 2 === 0).map((part = '') => (unit ? spelled(part, unit) : ONLY_NUMBER.test(part) && /^[^0-9０-９]+$/.test(part) ? part : null));
  const numbers = labels.map((label) => (label === null ? null : unit ? (readOrdinal(label)?.number ?? null) : numberOf(label) === null ? null : [numberOf(label)!]));
  if (labels.length < 2 || !numbers.every((number, i) => number !== null && (i === 0 || goesOn(numbers[i - 1] ?? null, number, parts[2 * i - 1])))) return null;
  const style = unit ? (unit === '條' ? 'article' : 'pointWord') : CAPITAL_ONLY.test(labels[0]!) ? 'capital' : 'cjk';
  return { text, gap: '', number: numbers[0]!, style, run: { first: labels[0]! + stop, through: numbers.at(-1)! } };
}

/** 第四 of 第四至第六條 as 第四條, 六點 of 第四至六點 as 第六點; null for what is no number. */
function spelled(part: string, unit: string): string | null {
  const label = (part.startsWith('第') ? part : `第${part}`) + (part.includes(unit) ? '' : unit);
  return readOrdinal(label)?.text === label ? label : null;
}

/** Does a number of a run follow the one before it: the next one, or behind 至 any later one of the same kind? */
function goesOn(before: readonly number[] | null, number: readonly number[], joint: string | undefined): boolean {
  if (!before || before.length !== number.length || before.slice(0, -1).some((part, i) => part !== number[i])) return false;
  const step = number.at(-1)! - before.at(-1)!;
  return /[至到~～]/.test(joint ?? '') ? step > 0 && step < LONGEST_RUN : step === 1;
}

/**
 * The number of a provision at column 0: 三、 三之一、 三之1、 壹、 第三條 第三條、 第五條之一 第 5-1 條 第三點, or null; several
 * that are gone in one line: 第四條至第六條（刪除）. Styles: article, pointWord, capital, cjk.
 */
export function readProvisionMarker(line: string): MarkerReading | null {
  const run = readRun(line);
  if (run) return run;
  const ordinal = readOrdinal(line);
  if (ordinal && /[條点點]/.test(ordinal.word)) {
    const behind = line.slice(ordinal.text.length);
    if (!opensElement(behind)) return null;
    const text = ordinal.text + stopOf(behind);
    return { text, gap: gapOf(line.slice(text.length)), number: ordinal.number, style: ordinal.word === '條' ? 'article' : 'pointWord' };
  }
  const marker = readMarker(line);
  return marker && (marker.style === 'cjk' || marker.style === 'capital') ? marker : null;
}

const LEVELS: Readonly<Record<string, HeadingReading['level']>> = { 編: 'part', 篇: 'part', 章: 'chapter', 節: 'section' };

/** `第二章　學籍`, `第一篇 總則`, `第三節`, `第二章之一`; null for a sentence that only begins with such words. */
export function readHeading(line: string): HeadingReading | null {
  const ordinal = readOrdinal(line);
  const level = ordinal ? LEVELS[ordinal.word] : undefined;
  if (!ordinal || !level) return null;
  const rest = line.slice(ordinal.text.length);
  if (!opensElement(rest) || /[。；]/.test(rest)) return null;
  const text = ordinal.text + stopOf(rest);
  return { text, gap: gapOf(line.slice(text.length)), number: ordinal.number, style: 'heading', level };
}

/** Is a number at the start of a line written in capital numerals: 壹、 拾貳、? */
export const isCapital = (marker: string): boolean => CAPITAL_FIRST.test(marker);

/**
 * 壹、總則 above points that count on over it, where a file says that its points are numbered 一、: see `readTopHeading`. null for a sentence.
 */
export function readCapitalHeading(line: string): HeadingReading | null {
  const marker = isCapital(line) ? readMarker(line) : null;
  return !marker || /[。；，]/.test(line) ? null : { ...marker, style: 'heading', level: 'chapter' };
}

const ANNEX = new RegExp(`^(?:附註|附(?:表|件|錄|圖)(?:${SPACE}?(${NUMBER})(?:[-－之](${NUMBER}))?)?)[：:、]?`);

/** `附註` `附註：` `附表` `附表1` `附件一` `附件 1-2` `附錄`, followed by white space, a bracket or nothing; null otherwise (附表所列…). */
export function readAnnexMarker(line: string): MarkerReading | null {
  const match = ANNEX.exec(line);
  if (!match) return null;
  const rest = line.slice(match[0].length);
  const number = [match[1], match[2]].filter((part) => part !== undefined).map((part) => numberOf(narrowDigits(part)));
  if (number.some((part) => part === null)) return null;
  if (!/[：:、]$/.test(match[0]) && rest !== '' && !/^[ \t\u3000\u00a0（(「《]/.test(rest)) return null;
  return { text: match[0], gap: gapOf(rest), number: number.length === 0 ? null : (number as number[]), style: 'annex' };
}
