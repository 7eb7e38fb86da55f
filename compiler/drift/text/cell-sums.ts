/** What a cell says in words: parts of the number beside it (含國文六學分、外文八學分), shares of itself, a whole with its own parts. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { candidatesOf } from '../../../lang/phrase-numbers.ts';
import { cellOffsets, type Element } from '../../model/regulation.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isOne, SHARE, showIn, type Quantity } from './quantities.ts';
import { isNearWhole, isPercent, isWhole, percent, showShare } from './shares.ts';
import { COUNTED, numberOf, rowsOf, wordsOf } from './tables.ts';
import { wrongTotals } from './totals.ts';
import { countedIn, isLoose } from './total-words.ts';

type Report = Parameters<TextCheck>[1];

/** One cell in words. */
interface Cell {
  readonly text: string;
  readonly at: number;
  readonly x: number;
  readonly row: readonly string[];
  readonly heads: readonly string[];
  readonly table: Element;
}

const BRACKETS = /（[^（）0-9]*）/g;
const NO_WORD = '\u3000';
/** Words without what stands in brackets, at the same places. */
const plainOf = (text: string): string => text.replace(BRACKETS, (words) => NO_WORD.repeat(words.length));
const OPEN = /其餘|另|至少|至多|最[高低多少]|[上下]限|以[上下]|不得|超過|或|每|各|再|擇|選[一二]|[減折退抵]|至/;
const NAME = /^[\s　]*[、，；及與和][^，。、；]{0,30}$/;
const LEAST_OF_SHARES = 3;

/** 內容60%、海報10%、問答20%、其他10%: all of it, or the share beside it. */
function checkShares({ text, at, row, x, table }: Cell, checked: CheckedText, report: Report): void {
  const plain = plainOf(text);
  const shares = candidatesOf(plain).filter(isPercent);
  const [first, second] = shares;
  if (!first || !second || OPEN.test(plain) || !shares.slice(1).every((share, i) => NAME.test(plain.slice(shares[i]!.end, share.start))) || !/^[）。；\s　]*$/.test(plain.slice(shares.at(-1)!.end))) return;
  const sum = shares.reduce((a, share) => a + percent(share), 0);
  const beside = row.flatMap((cell, i) => (i !== x && /^[0-9]{1,3}(?:\.[0-9]+)?%?$|^百分之/.test(wordsOf(cell)) ? [numberOf(cell) ?? 0] : []));
  if (isWhole(sum) || beside.some((n) => Math.abs(n - sum) < 0.5)) return;
  const isOfCell = beside.some((n) => n < 100 && Math.abs(n - sum) <= n * MOST_APART);
  if (!isOfCell && !(isNearWhole(sum) && shares.length >= LEAST_OF_SHARES)) return;
  report(diagnose('FG3030', { sum: showShare(sum), parts: shares.map(({ printed }) => printed) }, placeIn(checked, table, at + first.start, at + shares.at(-1)!.end), { related: shares.map(({ start, end }) => partAt(checked, table, at + start, at + end)) }));
}
const partAt = (checked: CheckedText, table: Element, start: number, end: number): Label => ({ ...placeIn(checked, table, start, end), note: { zh: '一部分', en: 'a part' } });

const MOST_APART = 0.3;
const SOME = /^(?:其中|內?含)/;
/** Some of them may be left out where two only are named. */
const MOST_APART_OF_SOME = 0.15;
const isFixed = (q: Quantity): boolean => isOne(q) && q.comparator === null && !q.isOrdinal && q.unit !== SHARE;

/** 含國文六學分、外文八學分、通識十二學分 beside 28 in the column of credits. */
function checkBeside(cell: Cell, quantities: readonly Quantity[], checked: CheckedText, report: Report): void {
  const { text, at, row, x, heads, table } = cell;
  const plain = plainOf(text);
  const [first] = quantities;
  if (!first || quantities.length < 2 || !quantities.every((q) => isFixed(q) && q.unit === first.unit) || OPEN.test(plain) || isLoose(plain) || !quantities.slice(1).every((q, i) => NAME.test(plain.slice(quantities[i]!.end, q.start))) || !/^[）。；\s　]*$/.test(plain.slice(quantities.at(-1)!.end)) || !/^[^，。；、]{0,20}$/.test(plain.slice(0, first.start))) return;
  const spelling = first.spelling;
  const beside = row.flatMap((words, i) => {
    const value = i === x ? null : numberOf(words);
    const isUnit = wordsOf(words).endsWith(spelling) || (COUNTED[spelling]?.test(heads[i] ?? '') ?? false);
    return value !== null && isUnit ? [{ value, i }] : [];
  });
  const [whole] = beside;
  const sum = quantities.reduce((a, { low }) => a + low, 0) / first.factor;
  if (!whole || beside.length > 1 || sum === whole.value || quantities.some(({ low }) => low / first.factor >= whole.value)) return;
  const isSome = SOME.test(text) && quantities.length < 3;
  if (Math.abs(sum - whole.value) > whole.value * (isSome ? MOST_APART_OF_SOME : MOST_APART)) return;
  const related = quantities.map(({ start, end }) => partAt(checked, table, at + start, at + end));
  report(diagnose('FG3023', { stated: wordsOf(row[whole.i]), sum: showIn(sum * first.factor, first), what: wordsOf(row[0]) }, placeOfCell(checked, table, row, whole.i), { related }));
}
function placeOfCell(checked: CheckedText, table: Element, row: readonly string[], x: number): Label {
  const at = cellOffsets(table.cells!)[table.cells!.indexOf(row)]![x]!;
  return placeIn(checked, table, at, at + row[x]!.length);
}

const WORDS = /[\u4e00-\u9fff]{2}/;
/** Sums in the words of the cells of a table. */
export function checkCells(checked: CheckedText, table: Element, report: Report): void {
  const rows = rowsOf(table);
  const offsets = cellOffsets(table.cells ?? []);
  const heads = (rows[0] ?? []).map(wordsOf);
  rows.slice(1).forEach((row) => row.forEach((text, x) => {
    if (x === 0 || !WORDS.test(text) || !/[0-9一二三四五六七八九十].*[0-9一二三四五六七八九十]/.test(text)) return;
    const at = offsets[table.cells!.indexOf(row)]![x]!;
    const cell: Cell = { text, at, x, row, heads, table };
    if (/[%％]|分之/.test(text)) checkShares(cell, checked, report);
    for (const sentence of countedIn({ ...table, text, cells: null })) {
      const found = wrongTotals(sentence.text, sentence.quantities);
      for (const { whole, parts, sum } of found) report(diagnose('FG3023', { stated: whole.printed, sum: showIn(sum, whole), what: '' }, placeIn(checked, table, at + sentence.from + whole.start, at + sentence.from + whole.end), { related: [partAt(checked, table, at + sentence.from + parts[0]!.start, at + sentence.from + parts.at(-1)!.end)] }));
      if (found.length === 0 && sentence.from === 0) checkBeside(cell, sentence.quantities, checked, report);
    }
  }));
}
