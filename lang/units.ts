/** Units of measure that regulations count in: spellings and exact conversions. 年, 月, 學期, 日 and 工作日 never convert into each other. */
import { fraction, type Fraction } from './numerals.ts';

export interface UnitReading {
  /** The unit that values are kept in. */
  readonly unit: string;
  /** How many of `unit` one of the printed spelling is: 週 → 7 日. */
  readonly factor: Fraction;
}

const one = fraction(1);
const own = (unit: string, ...spellings: string[]): [string, UnitReading][] => [unit, ...spellings].map((spelling) => [spelling, { unit, factor: one }]);
const scaled = (unit: string, factor: number, ...spellings: string[]): [string, UnitReading][] => spellings.map((spelling) => [spelling, { unit, factor: fraction(factor) }]);

/** Days that are worked: which ones, the 行事曆 says, so they never become 日. */
export const WORKDAYS = '工作日';

const UNITS: ReadonlyMap<string, UnitReading> = new Map<string, UnitReading>([
  ...own('日', '天'),
  ...scaled('日', 7, '週', '周', '星期', '個星期', '個禮拜', '禮拜', '個週'),
  ...own(WORKDAYS, ...['工作日', '上班日', '工作天', '辦公日'].flatMap((days) => [days, `個${days}`])),
  ...own('分鐘'),
  ...scaled('分鐘', 60, '小時', '個小時'),
  ...own('月', '個月'),
  ...own('年'),
  ...own('學期', '個學期'),
  ...own('學年', '個學年'),
  ...own('學年度'),
  ...own('人', '名', '位'),
  ...own('學分', '個學分'),
  ...own('年級', '級'),
  ...own('次', '回'),
  ...own('歲', '足歲', '周歲', '週歲'),
  ...['門', '科', '元', '分', '張', '鐘點', '倍', '班', '項', '件', '支', '組', '篇', '場', '頁', '字', '題', '戶', '堂', '節', '所', '校', '系', '案', '本', '份'].flatMap((unit) => own(unit)),
]);

/** The names that values are kept in, in a fixed order. */
export const unitNames: readonly string[] = [...new Set([...UNITS.values()].map((reading) => reading.unit))];

/** The unit that a whole word names; null when it is none. */
export const findUnit = (text: string): UnitReading | null => UNITS.get(text) ?? null;

/** 順延至次一上班日, 前一個工作日: a day beside another one, of which nothing is counted. */
export const isNextWorkday = (before: string, numeral: string, after: string): boolean => numeral === '一' && /[次前下上翌隔]$/.test(before) && unitAt(after, 0)?.unit === WORKDAYS;

interface SpelledUnit extends UnitReading {
  readonly spelling: string;
}

/** By the first character of the spelling, the longest first. */
const BY_START = new Map<string, SpelledUnit[]>();
for (const [spelling, reading] of UNITS) BY_START.set(spelling[0]!, [...(BY_START.get(spelling[0]!) ?? []), { unit: reading.unit, factor: reading.factor, spelling }]);
for (const units of BY_START.values()) units.sort((a, b) => b.spelling.length - a.spelling.length);

/** The longest unit that starts at an index, as printed (`spelling`) and as kept; null when none does. */
export const unitAt = (text: string, index: number): SpelledUnit | null => BY_START.get(text[index] ?? '')?.find(({ spelling }) => text.startsWith(spelling, index)) ?? null;
