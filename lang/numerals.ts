/** Chinese and Arabic numerals as regulations print them. Everything is exact: integers are checked, fractions are pairs of bigint. */

/** An exact number n/d in lowest terms, d > 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b));

/** n/d in lowest terms with a positive denominator; throws RangeError when d is 0. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('denominator is zero');
  const divisor = greatestDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / divisor, d: bottom / divisor };
}

// Compatibility ideographs stand in real documents and are never normalised, so they are listed here.
const DIGITS: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  零: 0, '○': 0, 〇: 0, '\uF9B2': 0,
  一: 1, 壹: 1, 壱: 1, 二: 2, 貳: 2, 貮: 2, 弍: 2, 兩: 2, '\uF978': 2, 三: 3, 參: 3, 叁: 3, 叄: 3, 参: 3, '\uF96B': 3, 四: 4, 肆: 4,
  五: 5, 伍: 5, 六: 6, '\uF9D1': 6, 陸: 6, '\uF9D3': 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
});
const UNITS: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  十: 10, 拾: 10, '\uF973': 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000,
});
const TENS: Readonly<Record<string, number>> = Object.assign(Object.create(null), { 廿: 20, 卅: 30, 卌: 40 });
const MYRIADS: Readonly<Record<string, number>> = Object.assign(Object.create(null), { 萬: 1e4, 億: 1e8 });

/** Characters of a Chinese numeral, for regular expressions (a class body). */
export const CJK_NUMERAL = '零○〇\uF9B2一壹壱二貳貮弍兩\uF978三參叁叄参\uF96B四肆五伍六\uF9D1陸\uF9D3七柒八捌九玖十拾\uF973百佰千仟廿卅卌萬億';
/** Half- and full-width Arabic digits (a class body). */
export const ARABIC = '0-9０-９';

const ARABIC_GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+$/;
const NUMERAL_RUN = new RegExp(`[${CJK_NUMERAL}${ARABIC}]+`, 'y');
const ZEROS = /^[零○〇\uF9B2]+$/;
const SPELLED_WHOLE = new RegExp(`^[${CJK_NUMERAL}0-9]+$`);
/** The UTF-16 units of some characters: a set of numbers is asked faster than one of words. */
export const unitsOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((c) => c.charCodeAt(0)));
/** What any numeral starts with. */
const STARTS = unitsOf(`${CJK_NUMERAL}0123456789０１２３４５６７８９`);
const NEXT_START = new RegExp(`[${CJK_NUMERAL}${ARABIC}]`, 'g');

/** Where the next numeral may start, from an index on; the length of the text when none does. */
export function nextNumeral(text: string, index: number): number {
  NEXT_START.lastIndex = index;
  return NEXT_START.test(text) ? NEXT_START.lastIndex - 1 : text.length;
}

const WIDE = /[％．-９]/;

/** Full-width digits and signs of numbers, one character for one. */
export function narrowDigits(text: string): string {
  // nearly every text holds none: looking is cheaper than replacing
  return WIDE.test(text) ? text.replace(/[０-９．／％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)) : text;
}

/** Below 10,000: `一百零五`, `百零五`, `廿一`, `2千5百`; null when ill-formed. `bare` allows a leading 百 or 千 without digit. */
function parseSection(text: string): number | null {
  let total = 0;
  let lastUnit = 10_000;
  let gap = false; // a 零 stands before this place
  let index = 0;
  while (index < text.length) {
    const c = text[index]!;
    if (DIGITS[c] === 0) {
      if (gap || index === 0 || index === text.length - 1) return null;
      gap = true;
      index++;
      continue;
    }
    if (TENS[c] !== undefined) {
      if (lastUnit <= 10) return null;
      total += TENS[c];
      lastUnit = 10;
      gap = false;
      index++;
      continue;
    }
    const arabic = /^[0-9]+/.exec(text.slice(index))?.[0];
    const digit = arabic !== undefined ? Number(arabic) : (DIGITS[c] ?? null);
    const digitLength = arabic?.length ?? (digit === null ? 0 : 1);
    const unitChar = text[index + digitLength] ?? '';
    const unit = UNITS[unitChar] ?? 1;
    if (unit >= lastUnit || (digit !== null && (digit > 9 || digit === 0) && unit > 1)) return null;
    if (digit === null && (unit === 1 || (index > 0 && unit > 10))) return null;
    // 兩 stands before 百, 千 or alone; 一百五 (for 150) is colloquial and ambiguous
    if ('兩\uF978'.includes(c) && unit === 10) return null;
    if (unit === 1 && index > 0 && lastUnit > 10 && !gap) return null;
    if (unit === 1 && arabic !== undefined && index > 0 && arabic.length > 1) return null;
    total += (digit ?? 1) * unit;
    lastUnit = unit;
    gap = false;
    index += digitLength + (unit === 1 ? 0 : 1);
    if (unit === 1 && index < text.length) return null;
  }
  return total;
}

/** Digits only, place by place: 一○五, 二〇二六. */
function parsePlaces(text: string): number | null {
  if (text.length < 2 || /[兩\uF978]/.test(text)) return null;
  let total = 0;
  for (const c of text) {
    if (DIGITS[c] === undefined) return null;
    total = total * 10 + DIGITS[c];
  }
  return Number.isSafeInteger(total) ? total : null;
}

/** With 萬 and 億: sections below 10,000, each multiplied. */
function parseMyriads(text: string): number | null {
  let rest = text;
  let total = 0;
  for (const [sign, factor] of [['億', MYRIADS['億']!], ['萬', MYRIADS['萬']!]] as const) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    if (at === 0 || rest.indexOf(sign, at + 1) >= 0) return null;
    const head = total > 0 ? rest.slice(0, at).replace(/^[零○〇\uF9B2]/, '') : rest.slice(0, at);
    const value = parseArabic(head) ?? parseSection(head);
    if (value === null || value === 0) return null;
    total += value * factor;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return total;
  const tail = rest.replace(/^[零○〇\uF9B2]/, '');
  // 二萬五 would be read as 25,000 by some and 20,005 by others
  if (tail === '' || (tail === rest && tail.length === 1 && UNITS[tail] === undefined)) return null;
  const value = parseArabic(tail) ?? parseSection(tail);
  return value === null || value >= 10_000 ? null : total + value;
}

function parseArabic(text: string): number | null {
  const plain = ARABIC_GROUPED.test(text) ? text.replaceAll(',', '') : text;
  if (!/^[0-9]{1,15}$/.test(plain)) return null;
  return Number(plain);
}

/**
 * The integer that a whole text spells: 一百一十六, 百零五, 廿一, 兩百, 一百十八, 105, １０５, 壹佰, 二萬, 2萬, 三○五.
 * null for anything else, ill-formed numerals (十百), decimals, lone 百 千 萬, and lone ○ (which means "not known yet").
 */
export function parseNumeral(text: string): number | null {
  const plain = narrowDigits(text);
  const arabic = parseArabic(plain);
  if (arabic !== null) return arabic;
  if (plain === '零' || plain === '\uF9B2') return 0;
  if (plain === '' || ZEROS.test(plain) || /^[百佰千仟萬億]$/.test(plain)) return null;
  if (!SPELLED_WHOLE.test(plain)) return null;
  const value = /[萬億]/.test(plain) ? parseMyriads(plain) : (parsePlaces(plain) ?? parseSection(plain));
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

const SPELLED = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const CAPITALS = ['零', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖'];

/** Digits of one section; `full` writes 一十 inside (壹佰壹拾), otherwise the central spelling 一百十八. */
function spellSection(n: number, digits: readonly string[], units: readonly string[], full: boolean): string {
  let out = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      gap ||= out !== '';
      continue;
    }
    if (gap) out += digits[0]!;
    const bareTen = place === 1 && digit === 1 && (out === '' || !full);
    out += (bareTen ? '' : digits[digit]!) + units[place]!;
    gap = false;
  }
  return out;
}

function spell(n: number, digits: readonly string[], units: readonly string[], full: boolean): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e12) throw new RangeError(`no spelling for ${n}`);
  if (n === 0) return digits[0]!;
  let out = '';
  let skipped = false;
  for (const [factor, sign] of [[1e8, '億'], [1e4, '萬'], [1, '']] as const) {
    const section = Math.floor(n / factor) % 10_000;
    if (section === 0) {
      skipped ||= out !== '';
      continue;
    }
    if (out !== '' && (skipped || section < 1000)) out += digits[0]!;
    out += spellSection(section, digits, units, full) + sign;
    skipped = false;
  }
  return out;
}

/** The central spelling: 118 → 一百十八, 105 → 一百零五, 20000 → 二萬. Throws RangeError unless 0 ≤ n < 10^12 is an integer. */
export const formatNumeral = (n: number): string => spell(n, SPELLED, ['', '十', '百', '千'], false);

/** Capital numerals: 3 → 參, 12 → 拾貳, 118 → 壹佰壹拾捌. Throws RangeError unless 0 ≤ n < 10^12 is an integer. */
export const formatCapital = (n: number): string => spell(n, CAPITALS, ['', '拾', '佰', '仟'], true);

/** A numeral found in running text. */
export interface NumeralAt {
  readonly value: Fraction;
  readonly length: number;
}

const DECIMAL = /[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,12})?|[0-9]{1,15}(?:\.[0-9]{1,12})?/y;
const PER = /(百|千|萬)分之/y;
const SLASH = /([0-9]{1,9}) ?\/ ?([0-9]{1,9})(?![0-9]*\/)/y;
const PER_SIGN: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 萬: 10_000 };

function decimalAt(text: string, index: number): NumeralAt | null {
  DECIMAL.lastIndex = index;
  const found = DECIMAL.exec(text)?.[0];
  if (found === undefined) return null;
  const [whole = '', decimals = ''] = found.replaceAll(',', '').split('.');
  return { value: fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length)), length: found.length };
}

function integerAt(text: string, index: number): NumeralAt | null {
  NUMERAL_RUN.lastIndex = index;
  const run = NUMERAL_RUN.exec(text)?.[0];
  if (run === undefined) return null;
  for (let length = Math.min(run.length, 24); length > 0; length--) {
    const value = parseNumeral(run.slice(0, length));
    if (value !== null) return { value: fraction(value), length };
  }
  return null;
}

const CJK_DIGITS = Object.keys(DIGITS).filter((c) => !'兩\uF978壹壱貳貮弍參叁叄参\uF96B肆伍陸\uF9D3柒捌玖'.includes(c)).join('');
/** 三點五, 三．五: behind the point stand digits only (三點五十分 is a time), and no word that would make it a citation (三點五款). */
const CJK_POINT = new RegExp(`(?:點|[.．·・‧])([${CJK_DIGITS}]{1,6})(?!(?!百?萬(?![${CJK_NUMERAL}])|千萬(?![${CJK_NUMERAL}])|億(?![${CJK_NUMERAL}]))[${CJK_NUMERAL}條點項款目編章節])`, 'y');
const CJK_DIGITS_ABOVE_0 = CJK_DIGITS.replace(/[零○〇\uF9B2]/g, '');

/** The longest decimal in Chinese characters, with its point. */
function pointAt(text: string, index: number, integer: NumeralAt | null): NumeralAt | null {
  // 〇‧二五: a zero alone is no number, in front of a point it is one
  const whole = integer ?? (ZEROS.test(text[index] ?? '') ? { value: fraction(0), length: 1 } : null);
  CJK_POINT.lastIndex = index + (whole?.length ?? 0);
  const match = whole && !/^[0-9]/.test(text.slice(index)) ? CJK_POINT.exec(text) : null;
  if (!whole || !match) return null;
  const places = [...match[1]!].map((c) => DIGITS[c]!).join('');
  return { value: fraction(whole.value.n * 10n ** BigInt(places.length) + BigInt(places), 10n ** BigInt(places.length)), length: whole.length + match[0].length };
}

/** Words before a number that make 三點 a provision or an hour. */
const NO_POINT = /(?:第|上午|下午|中午|晚上|凌晨)\s*$/;

/** 3.5萬, 三點五億, 1,230萬: a decimal or a number in groups of so many; no number behind it (3.5萬5千 is read by nobody). */
const MANY = new RegExp(`^(百萬|千萬|千|萬|億)(?![${CJK_NUMERAL}${ARABIC}])`);
const MANY_VALUES: Readonly<Record<string, bigint>> = { 千: 1000n, 百萬: 1_000_000n, 千萬: 10_000_000n, 萬: 10_000n, 億: 100_000_000n };

function inMany(text: string, { value, length }: NumeralAt): NumeralAt {
  const sign = value.d === 1n && !/[.．·・‧點,]/.test(text.slice(0, length)) ? undefined : MANY.exec(text.slice(length))?.[1];
  return sign === undefined ? { value, length } : { value: fraction(value.n * MANY_VALUES[sign]!, value.d), length: length + sign.length };
}

/** 八折, 七五折, 95折: what is paid is eight tenths, 75 or 95 hundredths. 十折 and 七十五折 are written by nobody. */
const REDUCED = new RegExp(`^(?:[1-9]|[1-9][0-9]|[${CJK_DIGITS_ABOVE_0}]|[${CJK_DIGITS_ABOVE_0}][${CJK_DIGITS_ABOVE_0}])折(?![舊抵合算衷射返])`);

const longer = (a: NumeralAt | null, b: NumeralAt | null): NumeralAt | null => (a && b ? (b.length > a.length ? b : a) : (a ?? b));

/** The longest integer or decimal; with a point in Chinese characters where one may stand. */
function longestAt(text: string, index: number, mayHavePoint: boolean): NumeralAt | null {
  const integer = integerAt(text, index);
  return longer(longer(decimalAt(text, index), integer), mayHavePoint ? pointAt(text, index, integer) : null);
}

/**
 * The longest numeral that starts at an index, exact: integers in any spelling, 3.5, 三點五, 3.5萬, 1,000, 1/3, 三分之一, 20%, 百分之二十, 千分之五, 二成, 八折.
 * null when none starts there. A date such as 105/3/24 is no fraction.
 */
export function numeralAt(text: string, index: number): NumeralAt | null {
  if (!STARTS.has(text.charCodeAt(index))) return null;
  // a numeral is short: looking at a window keeps a scan over a long text linear
  const plain = narrowDigits(text.slice(index, index + 64));
  PER.lastIndex = 0;
  const per = PER.exec(plain);
  if (per) {
    const part = longestAt(plain, per[0].length, true);
    if (part) return { value: fraction(part.value.n, part.value.d * BigInt(PER_SIGN[per[1]!]!)), length: per[0].length + part.length };
    if (plain.startsWith('百分之百')) return { value: fraction(1), length: per[0].length + 1 };
  }
  SLASH.lastIndex = 0;
  const slash = SLASH.exec(plain);
  if (slash && BigInt(slash[2]!) !== 0n) return { value: fraction(BigInt(slash[1]!), BigInt(slash[2]!)), length: slash[0].length };
  const read = longestAt(plain, 0, !NO_POINT.test(text.slice(Math.max(0, index - 4), index)));
  if (!read) return null;
  const whole = inMany(plain, read);
  const after = whole.length;
  const sign = /^ ?([%‰])/.exec(plain.slice(after, after + 2));
  if (sign) return { value: fraction(whole.value.n, whole.value.d * (sign[1] === '%' ? 100n : 1000n)), length: whole.length + sign[0].length };
  const tenths = /^成(半|[一二三四五六七八九])?(?![績員立果本效年功就熟長品分人份]|為(?!限|上限|下限|度))/.exec(plain.slice(after, after + 6));
  if (tenths && whole.value.d === 1n && whole.value.n > 0n && whole.value.n <= 10n) {
    const rest = tenths[1] === undefined ? 0 : tenths[1] === '半' ? 5 : DIGITS[tenths[1]]!;
    return { value: fraction(whole.value.n * 10n + BigInt(rest), 100n), length: whole.length + tenths[0].length };
  }
  const reduced = REDUCED.exec(plain)?.[0];
  if (reduced !== undefined && reduced.length === after + 1) return { value: fraction(whole.value.n, whole.value.n < 10n ? 10n : 100n), length: reduced.length };
  if (plain.startsWith('分之', after) && whole.value.d === 1n && whole.value.n > 0n) {
    const part = integerAt(plain, after + 2);
    if (part) return { value: fraction(part.value.n, whole.value.n), length: whole.length + 2 + part.length };
  }
  return whole;
}
