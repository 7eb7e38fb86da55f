/** Numbers that a text states twice: printed calculations, rounded results. */
import { diagnose, type Report } from '../../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../../lang/matches.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { agrees, readSide } from './arithmetic.ts';
import { cellOffsets, type Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isOne, sentencesOf, SHARE } from './quantities.ts';

const show = (value: number): string => String(Math.round(value * 1e6) / 1e6);

// ------------------------------------------------------------------------------------------------ calculations

const EDGE = '0-9０-９.．,，+＋\\-－−–×xX*＊÷/／（）()\\[\\]〔〕%％\\s';
const WORDS = '學分|小時|鐘點|分鐘|個月|學期|學年|[分元人時週次年科門點名天日月節篇件]';
/** 1萬2,000 */
const TIMES = '(?<=[0-9０-９])[萬千]';
const BEHIND = new RegExp(`^(?:[${EDGE}]|${WORDS}|${TIMES})+`);
const BEFORE = new RegExp(`(?:[${EDGE}]|${WORDS}|${TIMES})+$`);

/** The words of an element with what stands in its cells, each with where it begins in what the element prints. */
const wordsIn = ({ text, cells }: Element): (readonly [words: string, at: number])[] => {
  const offsets = cells ? cellOffsets(cells) : [];
  return cells ? cells.flatMap((row, y) => row.map((cell, x) => [cell, offsets[y]![x]!] as const)).filter(([cell]) => /[=＝≒≈]/.test(cell)) : [[text, 0]];
};

export const checkCalculations: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) for (const [words, at] of wordsIn(element)) checkEquations(checked, element, words, at, report);
};

function checkEquations(checked: CheckedText, element: Element, text: string, at: number, report: Report): void {
  for (const match of matchesOf(/[=＝≒≈]/g, text)) {
    const [left, right] = [BEFORE.exec(text.slice(0, match.index))?.[0] ?? '', BEHIND.exec(text.slice(match.index + 1))?.[0] ?? ''];
    const sides = [readSide(trimmed(left, true)), readSide(trimmed(right, false))];
    const [a, b] = sides;
    if (!a || !b || !(a.calculates || b.calculates)) continue;
    const fine = a.calculates ? agrees(a, b) : agrees(b, a);
    const [from, to] = [match.index - left.length, match.index + 1 + right.length];
    if (fine) {
      if (!element.cells) checkBracketed(checked, element, match.index, report);
      continue;
    }
    report(diagnose('FG3024', { printed: text.slice(from, to).trim(), value: show((a.calculates ? a : b).value) }, placeIn(checked, element, at + from, at + to)));
  }
}

/** Where the bracket opens that a place stands in; -1 for none. */
function openOf(text: string, at: number): number {
  for (let i = at - 1, depth = 0; i >= 0; i--) {
    if ('）)'.includes(text[i]!)) depth++;
    else if ('（('.includes(text[i]!) && depth-- === 0) return i;
  }
  return -1;
}

/** 八十四分（80×60％＋90×40％＝84）: what stands in front of a calculation in brackets is what it comes to. */
function checkBracketed(checked: CheckedText, element: Element, at: number, report: Report): void {
  const open = openOf(element.text, at);
  const [printed = ''] = /^[^（）()=＝≒≈，。；]*(?=[）)])/.exec(element.text.slice(at + 1)) ?? [];
  const side = readSide(printed);
  const stated = open < 0 ? undefined : sentencesOf(element).flatMap(({ quantities, from }) => quantities.map((q) => ({ ...q, start: q.start + from, end: q.end + from }))).find(({ end }) => end === open);
  if (!stated || !isOne(stated) || stated.isOrdinal || !side || side.calculates) return;
  const decimals = /[.．]([0-9０-９]+)/.exec(stated.printed)?.[1]?.length ?? 0;
  // shares as they are or in hundredths; the others in the unit that is printed or in a smaller one
  const values: readonly (readonly [number, number])[] = stated.unit === SHARE ? [[stated.low, decimals + 2], [stated.low * 100, decimals]] : [[stated.low / stated.factor, decimals], [stated.low, decimals]];
  if (values.some(([value, places]) => agrees({ ...side, calculates: true }, { value, calculates: false, decimals: places }))) return;
  const end = at + 1 + printed.length + 1;
  report(diagnose('FG3024', { printed: element.text.slice(stated.start, end), value: show(side.value) }, placeIn(checked, element, stated.start, end)));
}

const NUMBER = '[0-9０-９]+(?:[.．][0-9０-９]+)?';
const ROUNDED = new RegExp(`(${NUMBER})\\s*分?[，,]?(?:[^，,。；0-9０-９]{0,6}[，,])?(?:以|採|經)?(四捨五入|無條件進位|無條件捨去)(?:法)?(?:取|計|算|後|至|到)*(整數位?|個位數?|小數(?:點)?(?:後|以下)?(?:第)?([一二三四1-4])位)?[^。；0-9０-９]{0,6}?(?:為|得|＝|=|計)\\s*(${NUMBER})`, 'g');
const decimals = (printed: string): number => /[.．]([0-9０-９]+)$/.exec(printed)?.[1]?.length ?? 0;

/** 82.33，四捨五入至小數點第一位為82.3: the result is that of the rounding. */
export const checkRounding: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (!/四捨五入|無條件/.test(element.text)) continue;
    for (const match of matchesOf(ROUNDED, element.text)) {
      const [all, from, way, place, digit, to] = match;
      const [value, stated] = [from!, to!].map((printed) => Number(narrowDigits(printed).replace('．', '.')));
      const digits = digit ? (parseNumeral(digit) ?? 0) : place ? 0 : decimals(to!);
      const scale = 10 ** digits;
      // binary fractions: 76.45 × 10 is 764.4999…
      const scaled = Number((value! * scale).toFixed(6));
      const rounded = (way === '四捨五入' ? Math.floor(scaled + 0.5) : way === '無條件進位' ? Math.ceil(scaled) : Math.floor(scaled)) / scale;
      if (Math.abs(rounded - stated!) < 1e-9 || Math.abs(value! - stated!) > 1.5) continue;
      report(diagnose('FG3024', { printed: all, value: rounded.toFixed(digits) }, placeIn(checked, element, match.index, match.index + all.length)));
    }
  }
};

/** A side without an unmatched bracket or the number of a list in front: （1）3×4, 76）。 */
function trimmed(side: string, isLeft: boolean): string {
  let text = side.trim();
  const open = (text.match(/[（(\[]/g) ?? []).length;
  const close = (text.match(/[）)\]]/g) ?? []).length;
  // 54小時，54÷18: what stands before the comma is another clause
  if (isLeft) text = text.replace(/^.*(?:(?<![0-9０-９])[，,]|[，,](?![0-9０-９]{3}(?![0-9０-９])))/, '');
  if (isLeft && open > close) text = text.replace(/^[^（(\[]*[（(\[]/, '');
  // 18,928元（元以下四捨五入）: words in brackets
  if (!isLeft && open > close) text = text.slice(0, Math.max(text.lastIndexOf('（'), text.lastIndexOf('('), text.lastIndexOf('[')));
  if (!isLeft && close > open) text = text.slice(0, Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'), text.lastIndexOf(']')));
  if (!isLeft) text = text.replace(/(?:(?<![0-9０-９])[，,]|[，,](?![0-9０-９]{3}(?![0-9０-９]))|\.\s|\s{2,}).*$/, '');
  return text;
}
