/** Classes that follow each other: 九十分以上為優等，八十分以上未滿九十分為甲等; the rows of a table. Each ends where the next one begins. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { sentencesIn, sentencesOf, SHARE, type Sentence } from './quantities.ts';
import { rowsOf } from './tables.ts';

interface Band {
  readonly low: number;
  readonly high: number;
  /** Without the end itself: 逾三個月, 未滿九十分. */
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
  /** 至 or a dash between the ends: whole numbers follow each other. */
  readonly isRange: boolean;
  readonly unit: string;
  /** One of the printed unit. */
  readonly step: number;
  readonly printed: string;
  readonly place: () => Label;
}

const LOWER = /^[≥>]$/;
const UPPER = /^[≤<]$/;
/** What may stand between the two ends of one class: 八十分以上，未滿九十分; 達九十分而未達九十五分. */
const JOINT = /^(?:[（(]含[）)])?(?:以上|者)?[，,、]?(?:[且而並但]|至)?(?:未滿|未達|不滿|不足|低於|少於|小於|不超過|未逾|未超過|在)?$/;
const BOUND_BEHIND = /^\s*(?:[（(]含[）)])?(?:以上|以下|以內|以後|以前|之內|內)?/;
const BOUND_IN_FRONT = /(?:未滿|未達|不滿|不足|低於|少於|超過|高於|逾|達|滿|至少|第)(?:新[臺台]幣)?$/;
const ABOVE = /(?:逾|超過|高於|大於)(?:新[臺台]幣)?$/;

const OF_WHICH = /^(?:者|之|的|部分|，)/;

/** The classes of a sentence, each from one number or two. */
function bandsIn({ text, quantities }: Sentence, placeOf: (start: number, end: number) => Label): Band[] {
  const found: Band[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const [first, second] = [quantities[i]!, quantities[i + 1]];
    if (first.unit === SHARE && !/[%％成]/.test(first.printed)) continue;
    const isPair = second !== undefined && second.unit === first.unit && LOWER.test(first.comparator ?? '') && UPPER.test(second.comparator ?? '') && JOINT.test(text.slice(first.end, second.start));
    const isRange = first.low !== first.high;
    if (!isPair && !isRange && !LOWER.test(first.comparator ?? '') && !UPPER.test(first.comparator ?? '')) continue;
    // 博士班六千元至一萬元: what it comes to, no class
    if (isRange && first.unit === '元' && !OF_WHICH.test(text.slice(first.end))) continue;
    const last = isPair ? second : first;
    if (isPair) i++;
    const before = text.slice(0, first.start);
    const [start, end] = [first.start - (BOUND_IN_FRONT.exec(before)?.[0].length ?? 0), last.end + BOUND_BEHIND.exec(text.slice(last.end))![0].length];
    const isUp = LOWER.test(first.comparator ?? '');
    found.push({
      low: isPair || isRange || isUp ? first.low : -Infinity, high: isPair ? last.high : isRange || !isUp ? first.high : Infinity,
      isLowOpen: isRange ? ABOVE.test(before) : first.comparator === '>', isHighOpen: !isRange && last.comparator === '<', isRange, unit: first.unit, step: first.factor, printed: text.slice(start, end), place: () => placeOf(start, end),
    });
  }
  return found;
}

/** Of two neighbours the lower one ends where the upper one begins; 0 where it does, otherwise how far apart they are (negative: both hold there). */
function distance(lower: Band, upper: Band): number {
  const gap = upper.low - lower.high;
  if (!Number.isFinite(gap)) return gap === -Infinity ? -1 : 0;
  if (lower.isHighOpen !== upper.isLowOpen || (lower.isHighOpen && upper.isLowOpen)) return gap;
  if (gap === 0) return lower.isRange || upper.isRange ? -1 : 0;
  return gap > 0 && gap <= lower.step ? 0 : gap;
}

const LEAST_BANDS = 3;

/** Classes of one sentence, of the items of one list or the rows of one column, from the highest on or from the lowest. */
function checkChain(bands: readonly Band[], report: Parameters<TextCheck>[1]): void {
  if (bands.length < LEAST_BANDS || new Set(bands.map(({ unit }) => unit)).size > 1) return;
  const middle = (band: Band): number => (Number.isFinite(band.low) ? band.low : -1);
  const falls = bands.slice(1).map((band, i) => Math.sign(middle(bands[i]!) - middle(band)));
  if (falls.some((way) => way === 0 || way !== falls[0])) return;
  // 十五日以下、二十日以下: limits of several things
  if (bands.filter(({ high }) => high === Infinity).length > 1 || bands.filter(({ low }) => low === -Infinity).length > 1) return checkOneSided(bands);
  bands.slice(1).forEach((band, i) => {
    const [lower, upper] = falls[0]! > 0 ? [band, bands[i]!] : [bands[i]!, band];
    const apart = distance(lower, upper);
    if (apart === 0) return;
    report(diagnose('FG3040', { lower: lower.printed, upper: upper.printed, overlaps: apart < 0 }, band.place(), { related: [{ ...bands[i]!.place(), note: { zh: '相鄰的一級', en: 'the one beside it' } }] }));
  });

  /** 達九十五分者加五分、達九十分者加四分: steps, each of which ends where the one above begins. */
  function checkOneSided(all: readonly Band[]): void {
    const closed = all.filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
    if (closed.length >= LEAST_BANDS) checkChain(closed, report);
  }
}

const one = <T>(list: readonly T[]): T | null => (list.length === 1 ? list[0]! : null);

/** The bands of one unit, one from each of the lines; those without any at the ends are left out. */
function checkLines(lines: readonly (readonly Band[])[], report: Parameters<TextCheck>[1]): void {
  for (const unit of new Set(lines.flatMap((bands) => bands.map((band) => band.unit)))) {
    const own = lines.map((bands) => bands.filter((band) => band.unit === unit));
    if (own.some((bands) => bands.length > 1)) continue;
    const first = own.findIndex((bands) => bands.length === 1);
    const last = own.findLastIndex((bands) => bands.length === 1);
    const bands = own.slice(first, last + 1).map(one);
    if (first <= 1 && last >= own.length - 2 && bands.every((band) => band !== null)) checkChain(bands.map((band) => band!), report);
  }
}

const CELL = /[0-9０-９一二三四五六七八九十]/;
/** A score without its unit: 80–100, 90以上. */
const withUnit = (cell: string): string => (/[分%％週日年月人次學元級點]/.test(cell) ? cell : cell.replace(/([0-9０-９]+(?:[.．][0-9０-９]+)?)/g, '$1分'));

function checkColumns(checked: CheckedText, element: Element, report: Parameters<TextCheck>[1]): void {
  const [, ...rows] = rowsOf(element);
  if (rows.length < LEAST_BANDS) return;
  const width = Math.max(...rows.map(({ length }) => length));
  for (let x = 0; x < width; x++) {
    const cells = rows.map((row) => (row[x] ?? '').trim());
    if (cells.filter((cell) => CELL.test(cell)).length < LEAST_BANDS || !cells.some((cell) => /[-–~～至]|以[上下]|未/.test(cell))) continue;
    const lines = cells.map((cell) => sentencesIn(withUnit(cell)).flatMap((sentence) => bandsIn(sentence, () => placeIn(checked, element, 0, 0))).map((band) => ({ ...band, printed: cell })));
    checkLines(lines, report);
  }
}

export const checkBands: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (element.cells) {
      checkColumns(checked, element, report);
      continue;
    }
    const placed = (one: Element, { from }: Sentence) => (start: number, end: number) => placeIn(checked, one, from + start, from + end);
    for (const sentence of sentencesOf(element)) {
      if (sentence.quantities.length < LEAST_BANDS) continue;
      const bands = bandsIn(sentence, placed(element, sentence));
      for (const unit of new Set(bands.map((band) => band.unit))) checkChain(bands.filter((band) => band.unit === unit), report);
    }
    const items = element.children.filter(({ number }) => number !== null);
    if (items.length >= LEAST_BANDS) checkLines(items.map((item) => sentencesOf(item).slice(0, 1).flatMap((sentence) => bandsIn(sentence, placed(item, sentence)))), report);
  }
};
