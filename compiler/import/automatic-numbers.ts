/** Numbers that a word processor or a browser prints by itself, as they are printed. */
import { formatCapital, formatNumeral } from '../../lang/numerals.ts';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const letters = (n: number, first: string): string => {
  const base = first.charCodeAt(0);
  // Word prints aa after z, not ab
  return String.fromCharCode(base + ((n - 1) % 26)).repeat(Math.min(50, Math.floor((n - 1) / 26) + 1));
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];
function roman(n: number): string {
  let rest = n;
  let out = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) out += sign;
  }
  return out;
}

const fullWidth = (text: string): string => text.replace(/[0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const circled = (n: number): string => (n <= 20 ? String.fromCharCode(0x245f + n) : n <= 35 ? String.fromCharCode(0x3250 + n - 20) : n <= 50 ? String.fromCharCode(0x32b0 + n - 35) : String(n));
const cycle = (n: number, signs: string): string => (n <= signs.length ? signs[n - 1]! : String(n));

/** The numeral alone in a word processor's number format (OOXML names); "" for bullets and unknown formats without numbers. */
export function formatNumber(format: string, n: number): string {
  if (n < 0 || n > 32767) return String(n);
  if (format === 'bullet' || format === 'none') return '';
  if (n === 0) return format === 'decimalZero' ? '00' : '0';
  switch (format) {
    case 'taiwaneseCounting': case 'taiwaneseCountingThousand': case 'chineseCounting': case 'chineseCountingThousand': case 'japaneseCounting': case 'koreanCounting': case 'ideographDigital': case 'taiwaneseDigital': case 'japaneseDigitalTenThousand':
      return formatNumeral(n);
    case 'ideographLegalTraditional': case 'chineseLegalSimplified': case 'japaneseLegal':
      return formatCapital(n);
    case 'ideographTraditional': return cycle(n, STEMS);
    case 'ideographZodiac': return cycle(n, BRANCHES);
    case 'ideographZodiacTraditional': return STEMS[(n - 1) % 10]! + BRANCHES[(n - 1) % 12]!;
    case 'decimalZero': return String(n).padStart(2, '0');
    case 'decimalFullWidth': case 'decimalFullWidth2': return fullWidth(String(n));
    case 'decimalEnclosedCircle': case 'decimalEnclosedCircleChinese': return circled(n);
    case 'decimalEnclosedParen': return n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`;
    case 'decimalEnclosedFullstop': return n <= 20 ? String.fromCharCode(0x2487 + n) : `${n}.`;
    case 'ideographEnclosedCircle': return n <= 10 ? String.fromCharCode(0x327f + n) : formatNumeral(n);
    case 'upperLetter': return letters(n, 'A');
    case 'lowerLetter': return letters(n, 'a');
    case 'upperRoman': return roman(n);
    case 'lowerRoman': return roman(n).toLowerCase();
    default: return String(n);
  }
}

/** A number as a list of a web page counts it: its numeral and the stop that browsers print behind it; both "" where it prints none. */
function listNumeral(type: string, n: number): [numeral: string, stop: string] {
  switch (type) {
    case 'none': case 'disc': case 'circle': case 'square': return ['', ''];
    case 'cjk-ideographic': case 'trad-chinese-informal': case 'simp-chinese-informal': case 'cjk-decimal': case 'japanese-informal': return [formatNumber('taiwaneseCounting', n), '、'];
    case 'trad-chinese-formal': case 'simp-chinese-formal': return [formatNumber('ideographLegalTraditional', n), '、'];
    case 'cjk-heavenly-stem': return [formatNumber('ideographTraditional', n), '、'];
    case 'cjk-earthly-branch': return [formatNumber('ideographZodiac', n), '、'];
    case 'a': case 'lower-alpha': case 'lower-latin': return [formatNumber('lowerLetter', n), '.'];
    case 'A': case 'upper-alpha': case 'upper-latin': return [formatNumber('upperLetter', n), '.'];
    case 'i': case 'lower-roman': return [formatNumber('lowerRoman', n), '.'];
    case 'I': case 'upper-roman': return [formatNumber('upperRoman', n), '.'];
    case 'decimal-leading-zero': return [formatNumber('decimalZero', n), '.'];
    default: return [String(n), '.'];
  }
}

/** The marker of an HTML list item: its `type` or CSS `list-style-type`, with the stop that browsers print. */
export const automaticNumber = (type: string, n: number): string => listNumeral(type, n).join('');

const LONGEST_CONTENT = 200;
const PIECE = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|counters?\(([^()]*)\)/g;
const plainString = (text: string): string => text.replace(/\\(?:([0-9a-fA-F]{1,6})\s?|([^]))/g, (_, code: string | undefined, other: string) => (code === undefined ? other : String.fromCodePoint(Math.min(Number.parseInt(code, 16) || 0xfffd, 0x10ffff))));

/** The marker that CSS sets before a list item: the value of `content` with the item's number for its counter; null where it counts nothing. */
export function countedNumber(content: string, n: number): string | null {
  if (content.length > LONGEST_CONTENT || !/counters?\(/.test(content)) return null;
  const type = (args: string): string => args.split(',').at(-1)!.trim();
  const words = [...content.matchAll(PIECE)].map(([, double, single, args]) => (args === undefined ? plainString(double ?? single ?? '') : listNumeral(args.includes(',') ? type(args) : 'decimal', n)[0]));
  const marker = words.join('').trim();
  // nothing parts a bare number from the words behind it
  return /[0-9A-Za-z一二三四五六七八九十]$/.test(marker) ? `${marker} ` : marker;
}
