/** Grades that follow each other: 九十分以上為優等，八十分以上未滿九十分為甲等. Each ends where the one above it begins. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import { parseNumeral } from '../../../lang/numerals.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';

const N = '([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?|[一二三四五六七八九十百]{1,5})';
const UNIT = '(分|人|學分|歲|年|次|小時|[%％])';
/** 八十分以上，未滿九十分; 80至89分 */
const BAND = new RegExp(`${N}${UNIT}(?:（含）)?以上[，,]?(?:至)?(?:未滿|未達|不滿|低於)${N}\\2|${N}${UNIT}?(?:至|~|～|-|－)${N}(分)(?!鐘)`, 'g');
/** 九十分以上 alone, the highest of them. */
const TOP = new RegExp(`${N}${UNIT}(?:（含）)?以上(?![，,]?(?:至)?(?:未|不滿|低))`, 'g');
/** 未滿五人 alone, the lowest of them. */
const BOTTOM = new RegExp(`(?<!以上[，,]?(?:至)?)(?:未滿|未達|不滿)${N}${UNIT}`, 'g');

interface Band {
  readonly low: number;
  /** Where it ends: this value no more (isOpen), or with it. */
  readonly high: number | null;
  readonly isOpen: boolean;
  readonly unit: string;
  readonly element: Element;
  readonly at: number;
  readonly printed: string;
}

const numberOf = (printed: string): number => parseNumeral(printed) ?? Number(printed);

function bandsIn(element: Element, from: number, text: string): Band[] {
  const closed = [...text.matchAll(BAND)].map((m): Band =>
    ({ low: numberOf((m[1] ?? m[4])!), high: numberOf((m[3] ?? m[6])!), isOpen: m[1] !== undefined, unit: m[2] ?? m[7]!, element, at: from + m.index, printed: m[0] }));
  const tops = [...text.matchAll(TOP)].map((m): Band => ({ low: numberOf(m[1]!), high: null, isOpen: true, unit: m[2]!, element, at: from + m.index, printed: m[0] }));
  const bottoms = [...text.matchAll(BOTTOM)].map((m): Band => ({ low: 0, high: numberOf(m[1]!), isOpen: true, unit: m[2]!, element, at: from + m.index, printed: m[0] }));
  return [...bottoms, ...closed, ...tops].sort((a, b) => a.at - b.at);
}

/** Of two neighbours the lower one ends where the upper one begins. */
const meets = (lower: Band, upper: Band): boolean => lower.high === null || (lower.isOpen ? lower.high === upper.low : lower.high < upper.low && upper.low - lower.high <= 1);

const LEAST_BANDS = 3;

/** Grades of one sentence, or of the items of one list, from the highest on or from the lowest. */
function checkChain(checked: CheckedText, bands: readonly Band[], report: Parameters<TextCheck>[1]): void {
  if (bands.length < LEAST_BANDS || new Set(bands.map(({ unit }) => unit)).size > 1) return;
  const falls = bands.slice(1).map((band, i) => Math.sign(bands[i]!.low - band.low));
  if (falls.some((way) => way === 0 || way !== falls[0])) return;
  bands.slice(1).forEach((band, i) => {
    const [lower, upper] = falls[0]! > 0 ? [band, bands[i]!] : [bands[i]!, band];
    if (meets(lower, upper)) return;
    const at = (one: Band) => placeIn(checked, one.element, one.at, one.at + one.printed.length);
    report(diagnose('FG3040', { lower: lower.printed, upper: upper.printed, overlaps: lower.high! > upper.low || (!lower.isOpen && lower.high === upper.low) }, at(band), { related: [{ ...at(bands[i]!), note: { zh: '相鄰的一級', en: 'the one beside it' } }] }));
  });
}

export const checkBands: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (element.cells) continue;
    for (const { 0: sentence, index } of element.text.matchAll(/[^。]+/g)) checkChain(checked, bandsIn(element, index, sentence), report);
    const items = element.children.filter(({ number }) => number !== null).map((item) => bandsIn(item, 0, item.text));
    if (items.every(({ length }) => length === 1)) checkChain(checked, items.map(([band]) => band!), report);
  }
};
