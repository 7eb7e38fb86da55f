/** Tables of cases, one in each row: 已繳9,000元｜七成｜6,300元; 7,200×（6÷9）｜4,800元. A row that does not work out what the others do. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { readSide } from './arithmetic.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { isOne, sentencesIn, SHARE, show } from './quantities.ts';
import { rowsOf, wordsOf } from './tables.ts';

/** What a cell says: one number, or a calculation. */
interface Cell {
  readonly value: number;
  readonly isShare: boolean;
  readonly isCalculated: boolean;
  readonly decimals: number;
}

const CALCULATES = /[0-9０-９）)][^0-9０-９（(]{0,4}[×÷＊*xX＋+−－\/／][（(]*[0-9０-９]/;
const PLAIN = /^[^0-9０-９]{0,4}[0-9０-９][0-9０-９,，.．]*(?:元|點|分|學分|小時|人|名|節|次|時段|日|天|週)?(?:整)?(?:[（(][^）)0-9]*[）)])?$/;
const MOST_COLUMNS = 12;
const MOST_ROWS = 40;

function cellOf(words: string): Cell | null {
  if (words === '' || words.length > 40) return null;
  if (CALCULATES.test(words) && !/[=＝≒:：~～至月\/／]/.test(words.replace(/÷/g, ''))) {
    const side = readSide(words);
    return side?.calculates ? { value: side.value, isShare: false, isCalculated: true, decimals: side.decimals } : null;
  }
  const [own, ...more] = sentencesIn(words).flatMap(({ quantities }) => quantities);
  if (own && more.length === 0 && own.unit === SHARE && isOne(own) && own.comparator === null) return { value: own.low, isShare: true, isCalculated: false, decimals: 6 };
  if (!PLAIN.test(words)) return null;
  const side = readSide(words.replace(/^[^0-9０-９]+/, '').replace(/[（(].*$/, ''));
  return side && !side.calculates ? { value: side.value, isShare: false, isCalculated: false, decimals: side.decimals } : null;
}

const isAs = (value: number, { value: stated, decimals }: Cell): boolean => Math.abs(value - stated) < 10 ** -Math.min(decimals, 4);

interface WrongRow {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly words: string;
}

/** 7,200×（6÷9）｜4,600元: the cell behind a calculation is none of what it comes to; where another row has what its own comes to. */
function wrongCalculated(rows: readonly (readonly string[])[], cells: readonly (readonly (Cell | null)[])[]): WrongRow[] {
  const found = cells.flatMap((row, y) => row.flatMap((cell, x) => {
    const next = row[x + 1];
    return cell?.isCalculated && next && !next.isCalculated && !next.isShare ? [{ row: y, column: x + 1, value: cell.value, words: `${wordsOf(rows[y]![x])}＝${wordsOf(rows[y]![x + 1])}`, isRight: isAs(cell.value, next) }] : [];
  }));
  return found.filter((one) => !one.isRight && found.some((other) => other.isRight && other.column === one.column));
}

/** Columns that the numbers of a column are the product of, in every row but one. */
function wrongProducts(rows: readonly (readonly string[])[], cells: readonly (readonly (Cell | null)[])[]): WrongRow[] {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const out: WrongRow[] = [];
  for (let share = 0; share < width; share++) for (let base = 0; base < width; base++) for (let result = 0; result < width; result++) {
    if (new Set([share, base, result]).size < 3) continue;
    const full = cells.flatMap((row, y) => {
      const [s, b, r] = [row[share], row[base], row[result]];
      return s?.isShare && b && r && !b.isShare && !r.isShare && !b.isCalculated && !r.isCalculated && b.value > 0 && s.value > 0 && s.value !== 1 ? [{ y, s, b, r }] : [];
    });
    for (const way of [(s: number) => s, (s: number) => 1 - s]) {
      const broken = full.filter(({ s, b, r }) => !isAs(b.value * way(s.value), r));
      const [only, ...more] = broken;
      const kept = full.length - broken.length;
      if (!only || more.length > 0 || kept < 2 || only.r.value === 0) continue;
      const value = only.b.value * way(only.s.value);
      if (value / only.r.value < FAR && only.r.value / value < FAR) out.push({ row: only.y, column: result, value, words: [base, share, result].map((x) => wordsOf(rows[only.y]![x])).join('、') });
    }
  }
  return out;
}
const FAR = 2.6;

function wrongRows(element: Element): WrongRow[] {
  const rows = rowsOf(element);
  if (rows.length < 3 || rows.length > MOST_ROWS || Math.max(...rows.map(({ length }) => length)) > MOST_COLUMNS) return [];
  const cells = rows.map((row) => row.map((cell) => cellOf(wordsOf(cell))));
  const calculated = wrongCalculated(rows, cells);
  return calculated.length > 0 ? calculated : wrongProducts(rows, cells);
}

/** Rows of a table of cases that do not come out. */
export const checkRowsOfCases: TextCheck = (checked, report) => {
  for (const element of elementsOf(checked)) {
    if (!element.cells) continue;
    const told = new Set<string>();
    for (const { row, column, value, words } of wrongRows(element)) {
      if (told.has(`${row} ${column}`)) continue;
      told.add(`${row} ${column}`);
      report(diagnose('FG3024', { printed: words, value: show(Math.round(value * 100) / 100) }, placeIn(checked, element, 0, 0)));
    }
  }
};
