/** What the columns of a table are to each other in all of its rows but one: 通過＋未通過＝學生數, 通過÷學生數＝通過率; and the same of its rows. */
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isEmpty, numberOf, show, wordsOf } from './tables.ts';

type Report = Parameters<TextCheck>[1];

/** A line of cells: one per column, with what each of them is. */
interface Line {
  readonly name: string;
  readonly cells: readonly (number | null)[];
  readonly printed: readonly string[];
}

interface Grid {
  readonly heads: readonly string[];
  readonly lines: readonly Line[];
  /** Columns whose cells are percentages. */
  readonly shares: ReadonlySet<number>;
}

const IS_SHARE = /[%％]$/;
const MOST_COLUMNS = 24;
/** One whole and the parts beside it. */
const MOST_PARTS = 8;
const LEAST_LINES = 4;

/** The words of the lines above the first line of numbers, by column. */
const headsOf = (rows: readonly (readonly string[])[], width: number): string[] => Array.from({ length: width }, (_, x) => [...new Set(rows.map((row) => wordsOf(row[x])).filter((word) => word !== '' && word !== '^' && word !== '<'))].join(''));
const countOf = (row: readonly string[]): number => row.filter((cell) => numberOf(cell) !== null).length;

/** A number that stands for the cells below it as well: what a merged cell says in the first of its rows. */
function filledDown(rows: readonly (readonly string[])[], width: number): (number | null)[][] {
  const last: (number | null)[] = Array.from({ length: width }, () => null);
  return rows.map((row) => Array.from({ length: width }, (_, x) => {
    const own = numberOf(row[x]);
    if (own !== null) last[x] = own;
    else if (!isEmpty(row[x]) || ['-', '—', '－'].includes(wordsOf(row[x]))) last[x] = null;
    return own ?? (isEmpty(row[x]) ? last[x]! : null);
  }));
}

function gridOf(rows: readonly (readonly string[])[]): Grid | null {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const first = rows.findIndex((row) => countOf(row) >= 2);
  if (first < 1 || width > MOST_COLUMNS || rows.length - first < LEAST_LINES) return null;
  const body = rows.slice(first);
  const values = filledDown(body, width);
  const shares = new Set(Array.from({ length: width }, (_, x) => x).filter((x) => body.filter((row) => IS_SHARE.test(wordsOf(row[x]))).length * 2 > body.filter((row) => !isEmpty(row[x])).length));
  const lines = body.map((row, y): Line => ({ name: row.slice(0, 2).map(wordsOf).filter((word) => word !== '' && numberOf(word) === null).join(''), cells: values[y]!, printed: row.map(wordsOf) }));
  return { heads: headsOf(rows.slice(0, first), width), lines, shares };
}

/** A relation that some lines keep and others do not. */
interface Kept {
  readonly kept: readonly Line[];
  readonly broken: readonly Line[];
}
function tried(lines: readonly Line[], columns: readonly number[], holds: (line: Line) => boolean): Kept {
  // what is merged over all columns says nothing
  const full = lines.filter(({ cells, printed }) => columns.every((x) => cells[x] !== null) && columns.filter((x) => numberOf(printed[x]) !== null).length >= 2);
  // an empty cell is merged with the one above, or there is nothing
  const isKept = (line: Line): boolean => holds(line) || holds({ ...line, cells: line.cells.map((value, x) => (isEmpty(line.printed[x]) ? 0 : value)) });
  return { kept: full.filter(isKept), broken: full.filter((line) => !isKept(line)) };
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
/** 2＋0＝2 holds of anything. */
const isTelling = ({ cells }: Line, parts: readonly number[]): boolean => parts.filter((x) => cells[x] !== 0).length > 1;
const SMALL = 10;
/** So many lines have to keep a sum before another one breaks it; sums of small numbers come about by chance. */
const LEAST_KEPT = 3;
const LEAST_KEPT_SMALL = 6;

/** Runs of neighbouring columns, and the column on either side of each. */
function runsOf(columns: readonly number[]): { parts: number[]; wholes: number[] }[] {
  return columns.flatMap((_, from) => columns.slice(from + 1, from + MOST_PARTS).map((__, i) => {
    const to = from + i + 1;
    return { parts: columns.slice(from, to + 1), wholes: [columns[from - 1], columns[to + 1]].filter((x) => x !== undefined) };
  }));
}

/** Sums that one line alone does not keep. */
function oddSums({ lines, shares, heads }: Grid): { line: Line; whole: number; parts: number[] }[] {
  const columns = heads.flatMap((_, x) => (!shares.has(x) && lines.some(({ cells }) => cells[x] !== null) ? [x] : []));
  return runsOf(columns).flatMap(({ parts, wholes }) => wholes.flatMap((whole) => {
    const { kept, broken } = tried(lines, [...parts, whole], ({ cells }) => isSame(sum(parts.map((x) => cells[x]!)), cells[whole]!));
    const telling = kept.filter((line) => isTelling(line, parts));
    const isSmall = telling.every(({ cells }) => cells[whole]! < SMALL);
    const [line, ...others] = broken;
    const isFar = line !== undefined && Math.max(line.cells[whole]!, sum(parts.map((x) => line.cells[x]!))) > 3 * Math.min(line.cells[whole]!, sum(parts.map((x) => line.cells[x]!)));
    return line && others.length === 0 && !isFar && telling.length >= (isSmall ? LEAST_KEPT_SMALL : LEAST_KEPT) ? [{ line, whole, parts }] : [];
  }));
}

const decimalsOf = (printed: string): number => /[.．]([0-9０-９]+)/.exec(printed)?.[1]?.length ?? 0;
/** Rounded or cut off at the last digit that is printed. */
const isRate = (a: number, b: number, stated: number, printed: string): boolean => b !== 0 && Math.abs((a * 100) / b - stated) < 10 ** -decimalsOf(printed);

/** Rates that one line alone does not have. */
function oddRates({ lines, shares, heads }: Grid): { line: Line; rate: number; of: readonly [number, number] }[] {
  const columns = heads.flatMap((_, x) => (!shares.has(x) && lines.some(({ cells }) => cells[x] !== null) ? [x] : []));
  return [...shares].flatMap((rate) => {
    const pairs = columns.flatMap((a) => columns.filter((b) => b !== a).map((b) => ({ a, b, ...tried(lines, [a, b, rate], ({ cells, printed }) => isRate(cells[a]!, cells[b]!, cells[rate]!, printed[rate] ?? '')) })));
    const telling = pairs.map((pair) => ({ ...pair, kept: pair.kept.filter(({ cells }) => cells[pair.a] !== cells[pair.b] && cells[pair.a] !== 0) })).filter(({ kept }) => kept.length >= LEAST_KEPT);
    const [best] = telling.sort((x, y) => y.kept.length - x.kept.length);
    return best?.broken.length === 1 ? [{ line: best.broken[0]!, rate, of: [best.a, best.b] as const }] : [];
  });
}

const transposed = (rows: readonly (readonly string[])[]): string[][] => Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, x) => rows.map((row) => row[x] ?? ''));

/** Lines of a table that break what all others keep. */
export function checkRelations(checked: CheckedText, element: Element, rows: readonly (readonly string[])[], report: Report): void {
  for (const cells of [rows, transposed(rows)]) {
    const grid = gridOf(cells);
    if (!grid) continue;
    const sums = oddSums(grid);
    // the longest of several that overlap
    const told = sums.filter(({ line, parts, whole }) => !sums.some((other) => other.line === line && other.parts.length > parts.length && [...parts, whole].every((x) => other.parts.includes(x) || other.whole === x)));
    for (const { line, whole, parts } of told) report(diagnose('FG3023', { stated: line.printed[whole] || show(line.cells[whole]!), sum: show(sum(parts.map((x) => line.cells[x]!))), what: `${line.name}${grid.heads[whole]}` }, placeIn(checked, element, 0, 0)));
    for (const { line, rate, of: [a, b] } of oddRates(grid)) {
      if (told.some((one) => one.line === line)) continue;
      const value = (line.cells[a]! * 100) / line.cells[b]!;
      report(diagnose('FG3024', { printed: `${line.name} ${show(line.cells[a]!)}÷${show(line.cells[b]!)}＝${line.printed[rate]}`, value: `${value.toFixed(decimalsOf(line.printed[rate]!))}%` }, placeIn(checked, element, 0, 0)));
    }
    if (told.length > 0) return;
  }
}

const NOUN = '(?:學分數?|時數|人數|名額|經費|金額|點數|配分)';
const WHOLE_LABEL = new RegExp(`總${NOUN}(?:[（(][^（）()]*[）)])?$`);
const PART_LABEL = new RegExp(`(${NOUN})(?:[（(][^（）()]*[）)])?$`);
const MOST_APART = 0.25;

/** The cells of a row that are called something: 最低學分數 | 2. */
const labelled = (row: readonly string[]): { label: string; value: number }[] => row.flatMap((cell, x) => {
  const label = wordsOf(cell);
  const next = row.slice(x + 1).find((one) => !isEmpty(one));
  const value = PART_LABEL.test(label) ? numberOf(next) : null;
  return value === null ? [] : [{ label, value }];
});
const nounOf = (label: string): string => (PART_LABEL.exec(label)?.[1] ?? '').replace(/數$/, '');

/** 總學分數 | 44 above 核心課程學分數 | 2 | 專長課程學分數 | 42 */
export function checkLabelled(checked: CheckedText, element: Element, rows: readonly (readonly string[])[], report: Report): void {
  rows.forEach((row, y) => {
    const [whole, ...others] = labelled(row);
    if (!whole || others.length > 0 || !WHOLE_LABEL.test(whole.label)) return;
    const behind = rows.slice(y + 1).map(labelled);
    const end = behind.findIndex((list) => list.length === 0 || list.some(({ label }) => WHOLE_LABEL.test(label) || nounOf(label) !== nounOf(whole.label)));
    const parts = behind.slice(0, end < 0 ? undefined : end).flat();
    const total = sum(parts.map(({ value }) => value));
    if (parts.length < 2 || isSame(total, whole.value) || Math.abs(total - whole.value) > whole.value * MOST_APART) return;
    report(diagnose('FG3023', { stated: show(whole.value), sum: show(total), what: whole.label }, placeIn(checked, element, 0, 0)));
  });
}
