/** Sums and products in tables: their totals, a row that adds up in another way than the others, shares of a whole, and a total that the words above the table state. */
import { diagnose, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { candidatesOf, isShare } from '../../../lang/phrase-numbers.ts';
import type { Element } from '../../model/regulation.ts';
import { checkCells } from './cell-sums.ts';
import { elementsOf, placeIn, type CheckedText, type TextCheck } from './checked-text.ts';
import { isOne, sentencesOf } from './quantities.ts';
import { checkLabelled, checkRelations } from './table-relations.ts';
import { readAsCounted } from './total-words.ts';

const TOTAL = /^(?:合計|總計|共計|總和|總數|總分|滿分|總點數|[Tt]otal|總計.{0,6}|合計.{0,6}|.{1,8}(?:合計|總計)|(?:應繳|應收|實繳|費用|金額|經費)總[額計])$/;
/** A row, not a column: 總時數. */
const TOTAL_ROW = /^(?:畢業|應修|應修習)?(?:最低)?總(?:時數|學分數?|人數|名額|節數|天數|週數|格數|床位?數|件數)$/;
/** 合計（元） */
const UNIT_BEHIND = /[（(][\u4e00-\u9fff]{1,3}[）)]$/;
const SUBTOTAL = /^.{0,8}小計(?:[（(].*)?$/;
const UNIT = '(?:學分|小時|[人名元分門點位席])';
export const wordsOf = (cell: string | undefined): string => (cell ?? '').replace(/[\s　]/g, '');
export const show = (value: number): string => String(Math.round(value * 1e6) / 1e6);
const DIGITS = new RegExp(`^([0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?)(?:${UNIT}|[%％])?$`);
const WORDS = new RegExp(`^(?:百分之)?([零一二三四五六七八九十百]+)${UNIT}?$`);

/** The number that a cell is; null for words and empty cells. */
export function numberOf(cell: string | undefined): number | null {
  const words = wordsOf(cell);
  const match = DIGITS.exec(words);
  if (match) return Number(narrowDigits(match[1]!.replace(/[,，]/g, '')).replace('．', '.'));
  const spelled = WORDS.exec(words);
  return spelled ? parseNumeral(spelled[1]!) : null;
}

export const isEmpty = (cell: string | undefined): boolean => ['', '-', '—', '－', '<', '^'].includes(wordsOf(cell));
const isSum = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Sums of one line of cells in front of its total; null when it is no such sum. `isPart` leaves out subtotals. */
function checkLine(cells: readonly (string | undefined)[], total: string | undefined, heads: readonly string[]): { sum: number; stated: number } | null {
  const stated = numberOf(total);
  if (stated === null) return null;
  const filled = cells.map((cell, i) => ({ cell, head: heads[i] ?? '' })).filter(({ cell }) => !isEmpty(cell));
  const parts = filled.filter(({ head }) => !SUBTOTAL.test(head) && !TOTAL.test(head));
  const numbers = parts.map(({ cell }) => numberOf(cell));
  if (numbers.length < 2 || numbers.some((n) => n === null)) return null;
  const sum = sumOf(numbers.map((n) => n!));
  return isSum(sum, stated) ? null : { sum, stated };
}

/** A table with the words above it. */
interface Placed {
  readonly element: Element;
  readonly rows: readonly (readonly string[])[];
  readonly above: Element | null;
}

/** The rows of a table without the line of dashes that a typed one has below its head. */
export function rowsOf({ cells }: Element): readonly (readonly string[])[] {
  const rows = cells ?? [];
  return rows.some(isRule) ? rows.filter((row) => !isRule(row)) : rows;
}
const isRule = (row: readonly string[]): boolean => row.length > 1 && row.every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell));

export const checkTables: TextCheck = (checked, report) => {
  let above: Element | null = null;
  let annex: string | null = null;
  const elements = elementsOf(checked);
  for (const element of elements) {
    if (!element.cells) {
      annex = annexNamed(element) ?? (TOP.has(element.level) ? null : annex);
      if (element.text !== '') above = element;
      continue;
    }
    const table = { element, rows: rowsOf(element), above };
    if (table.rows.length >= 3) {
      const products = productsOf(table.rows);
      let isTold = false;
      const tell: Report = (d) => {
        isTold = true;
        report(d);
      };
      checkTotals(checked, table, products, tell);
      checkOddRow(checked, table, tell);
      checkProducts(checked, table, products, tell);
      if (!isTold) checkRelations(checked, element, table.rows, report);
      checkLabelled(checked, element, table.rows, report);
    }
    checkCells(checked, element, report);
    checkColumnShares(checked, table, report);
    checkStatedWhole(checked, table, report);
    checkMarks(checked, table, elements, report);
    if (annex !== null) for (const citing of elements) if (citing !== above && !citing.cells && isSentenceAbout(citing, annex)) checkStatedWhole(checked, { ...table, above: citing }, report);
  }
};

/** 附表二: the annex whose table stands below these words; '' for one without a number. */
const annexNamed = ({ level, marker, text }: Element): string | null => (level === 'annex' ? ANNEX.exec(marker + text) : ANNEX.exec(text))?.[1] ?? null;
const TOP: ReadonlySet<Element['level']> = new Set(['part', 'chapter', 'section', 'article', 'point']);
const ANNEX = /^[\s　「【]*附表\s*([一二三四五六七八九十]{0,3}|[0-9]{0,2})(?![^\s　：:】」])/;
const isSentenceAbout = ({ text }: Element, annex: string): boolean => new RegExp(`附表${annex}(?![一二三四五六七八九十0-9])`).test(text) && ANNOUNCES.test(text);

type Report = Parameters<TextCheck>[1];
/** What a row is called: by its first cell, or by the second one below a merged first cell and where that says 小計. */
function nameOf(row: readonly string[]): string {
  const [first, second] = [wordsOf(row[0]), wordsOf(row[1])];
  return row.length > 2 && ((isEmpty(row[0]) && numberOf(row[1]) === null) || [SUBTOTAL, TOTAL, TOTAL_ROW].some((word) => word.test(second))) ? second : first;
}
/** The words above a column. */
const headOf = (rows: Placed['rows'], x: number): string => rows.map((row) => wordsOf(row[x])).filter((word) => word !== '' && word !== '^' && word !== '<').join('');
/** 通過率, 平均, 單價: the number of all is no sum of the rows; shares of a whole are 100%. */
const isAverage = (rows: Placed['rows'], x: number, total: string | undefined): boolean => /率|平均|單價|均/.test(wordsOf(rows[0]![x])) || (/[%％]$/.test(wordsOf(total)) && numberOf(total) !== 100);
const part = (place: Label): Label => ({ ...place, note: { zh: '表格', en: 'the table' } });

function checkTotals(checked: CheckedText, { element, rows, above }: Placed, products: readonly Product[], report: Report): void {
  const related = above ? [part(placeIn(checked, above, 0, above.text.length))] : [];
  const heads = rows.map(nameOf);
  const say = (name: string, found: { sum: number; stated: number } | null): void => {
    if (found) report(diagnose('FG3023', { stated: show(found.stated), sum: show(found.sum), what: name }, placeIn(checked, element, 0, 0), { related }));
  };
  heads.forEach((head, y) => {
    const isSub = SUBTOTAL.test(head);
    if (!TOTAL.test(head) && !TOTAL_ROW.test(head) && !isSub) return;
    // 核心小計: of the rows behind the last one
    const from = heads.findLastIndex((other, i) => i < y && (TOTAL.test(other) || TOTAL_ROW.test(other) || (isSub && SUBTOTAL.test(other)))) + 1;
    for (let x = 1; x < rows[y]!.length; x++) {
      const column = rows.slice(from, y).map((row) => row[x]);
      // the first rows name the column
      const skip = from === 0 ? Math.max(0, rows.findIndex((row) => row.slice(1).some((cell) => numberOf(cell) !== null))) : 0;
      if (!isAverage(rows, x, rows[y]![x])) say(`${head}${headOf(rows.slice(0, Math.max(1, skip)), x)}`, checkLine(column.slice(skip), rows[y]![x], heads.slice(from + skip, y)));
    }
  });
  const top = rows[0]!.map(wordsOf);
  const lone = top.filter((word) => SUBTOTAL.test(word) || TOTAL.test(word)).length === 1 && SUBTOTAL.test(top.at(-1)!);
  const last = lone ? top.length - 1 : top.findIndex((word, x) => x > 1 && TOTAL.test(word.replace(UNIT_BEHIND, '')));
  if (last <= 1 || products.some(({ result }) => result === last)) return;
  // 容納人數 beside 場地費（元） and 合計（元）: of one unit where the heads say units
  const unit = UNIT_BEHIND.exec(top[last]!)?.[0];
  const columns = top.flatMap((word, x) => (x > 0 && x < last && (unit === undefined || UNIT_BEHIND.exec(word)?.[0] === unit) ? [x] : []));
  const parts = partsOfRows(rows.slice(1), columns, last);
  if (parts.length > 1 || unit === undefined) rows.slice(1).forEach((row, i) => say(`${heads[i + 1]}${top[last]}`, checkLine(parts.map((x) => row[x]), row[last], parts.map((x) => top[x]!))));
}

/** 容納人數, 場地費, 設備費, 合計: the columns in front of the total that make it in most rows; none where several rows have no such columns. */
function partsOfRows(rows: readonly (readonly string[])[], columns: readonly number[], last: number): readonly number[] {
  const fitting = (parts: readonly number[]): number => rows.filter((row) => parts.length > 1 && isSum(parts.reduce((sum, x) => sum + (numberOf(row[x]) ?? 0), 0), numberOf(row[last]) ?? NaN)).length;
  const runs = columns.map((_, from) => columns.slice(from));
  const best = runs.reduce((a, b) => (fitting(b) > fitting(a) ? b : a), columns);
  return fitting(best) > 0 || rows.length < 2 ? best : [];
}

// ------------------------------------------------------------------------------------------------ products

/** A column that is the product of two others. */
interface Product {
  readonly factors: readonly [number, number];
  readonly result: number;
}

const RATE = /單價|每|週數|節數|費率|單位/;
const RESULT = /總|[小合共]計|金額|複價|經費/;

/** 單價 × 數量 ＝ 小計: by the words of the heads with one row that fits, or by two rows that do. */
function productsOf(rows: readonly (readonly string[])[]): Product[] {
  const heads = rows[0]!.map(wordsOf);
  const lines = rows.slice(1).filter((row) => !TOTAL.test(wordsOf(row[0])) && !SUBTOTAL.test(wordsOf(row[0]))).map((row) => row.map(numberOf));
  const isNumeric = (x: number): boolean => lines.every((line) => line[x] !== null && line[x] !== undefined);
  // the first one numbers the rows, if anything
  const columns = heads.flatMap((_, x) => (x > 0 && isNumeric(x) ? [x] : []));
  const found: Product[] = [];
  for (const result of columns) {
    if (!RESULT.test(heads[result]!)) continue;
    const factors = columns.filter((x) => x < result);
    factors.forEach((a, i) => {
      for (const b of factors.slice(i + 1)) {
        const fitting = lines.filter((line) => isSum(line[a]! * line[b]!, line[result]!)).length;
        // 講授二 實作四 總時數六: their sum
        if (lines.filter((line) => isSum(line[a]! + line[b]!, line[result]!)).length > fitting) continue;
        const isNamed = RATE.test(heads[a]!) || RATE.test(heads[b]!);
        if (fitting >= (isNamed ? 1 : 2) && lines.length - fitting <= Math.max(1, fitting - 1)) found.push({ factors: [a, b], result });
      }
    });
  }
  return found;
}

/** Rows whose product is another number than the one printed. */
function checkProducts(checked: CheckedText, { element, rows }: Placed, products: readonly Product[], report: Report): void {
  for (const { factors: [a, b], result } of products) {
    for (const row of rows.slice(1)) {
      const [first, second, stated] = [a, b, result].map((x) => numberOf(row[x]));
      if (TOTAL.test(wordsOf(row[0])) || SUBTOTAL.test(wordsOf(row[0])) || typeof first !== 'number' || typeof second !== 'number' || typeof stated !== 'number' || isSum(first * second, stated)) continue;
      report(diagnose('FG3024', { printed: `${wordsOf(row[0])}${wordsOf(rows[0]![result])} ${show(first)}×${show(second)}＝${wordsOf(row[result])}`, value: show(first * second) }, placeIn(checked, element, 0, 0)));
    }
  }
}

const WHOLE_COLUMN = /^(?:全學?年|總|.{0,4}總?[計和數]$)/;
/** 第一學期 18 第二學期 20 全年 36, where in the other rows the last column is what stands before it. */
function checkOddRow(checked: CheckedText, { element, rows }: Placed, report: Report): void {
  const top = rows[0]!.map(wordsOf);
  const last = top.length - 1;
  if (last < 3 || TOTAL.test(top[last]!) || SUBTOTAL.test(top[last]!) || !WHOLE_COLUMN.test(top[last]!)) return;
  const lines = rows.slice(1).flatMap((row) => {
    const numbers = row.slice(1).map(numberOf);
    return row.length === top.length && numbers.every((n) => n !== null) ? [{ name: wordsOf(row[0]), numbers: numbers.map((n) => n!) }] : [];
  });
  const odd = lines.filter(({ numbers }) => !isSum(sumOf(numbers.slice(0, -1)), numbers.at(-1)!));
  if (odd.length !== 1 || lines.length < 3) return;
  const { name, numbers } = odd[0]!;
  report(diagnose('FG3023', { stated: show(numbers.at(-1)!), sum: show(sumOf(numbers.slice(0, -1))), what: `${name}${top[last]}` }, placeIn(checked, element, 0, 0)));
}

// ------------------------------------------------------------------------------------------------ shares

const SHARE = /^(?:[0-9０-９]{1,3}(?:[.．][0-9０-９]+)?[%％]|百分之[一二三四五六七八九十]{1,3})$/;
const WEIGHTS = /權重|比重|比例|百分比|占比|佔比|[占佔]分|配分|[Ww]eight/;
const IN_PERCENT = /[%％]|百分比/;
const isNearWhole = (sum: number): boolean => sum >= 70 && sum <= 130;

/** 權重 40%, 40%, 30%: the only line of shares in a table about weights makes a whole. */
function checkColumnShares(checked: CheckedText, { element, rows, above }: Placed, report: Report): void {
  const isAbout = (head: string): boolean => WEIGHTS.test(head) || (/評分|評鑑|評量|成績|考評/.test(above?.text ?? '') && IN_PERCENT.test(head));
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width - 1 }, (_, i) => ({ head: wordsOf(rows[0]![i + 1]), cells: rows.slice(1).filter((row) => !TOTAL.test(wordsOf(row[0]))).map((row) => wordsOf(row[i + 1])) }));
  const across = rows.slice(1).map((row) => ({ head: wordsOf(row[0]), cells: row.slice(1).map(wordsOf) }));
  const read = ({ head, cells }: { head: string; cells: readonly string[] }): string[] | null => {
    const filled = cells.filter((cell) => !isEmpty(cell));
    return filled.length >= 2 && isAbout(head) && filled.every((cell) => SHARE.test(cell) || (IN_PERCENT.test(head) && /^[0-9]{1,3}$/.test(cell))) ? filled : null;
  };
  for (const lines of [columns, across]) {
    const found = lines.flatMap((line) => read(line) ?? []);
    if (lines.filter((line) => read(line) !== null).length !== 1) continue;
    const sum = sumOf(found.map((cell) => numberOf(cell) ?? 0));
    if (Math.abs(sum - 100) < 0.5 || !isNearWhole(sum)) continue;
    report(diagnose('FG3030', { sum: `${show(sum)}%`, parts: found }, placeIn(checked, element, 0, 0), { related: above ? [part(placeIn(checked, above, 0, above.text.length))] : [] }));
  }
}

// ------------------------------------------------------------------------------------------------ a whole in the words above

/** 如下, 如下表, 如附表, 應修習下列課程共十學分。 */
const ANNOUNCES = /如[下左附]表[^，。；]{0,2}，(?:合計|共計|總計|共)[^，。；]{1,14}[：:。]?$|(?:如[下左](?:列|表)?.{0,2}|附[表件][一二三四五六七八九十0-9]{0,2}|[下左]表.{0,4})[：:。]?$|(?:下列|左列|以下)[^，。；]{0,8}(?:科目|課程|項目)[^，。；]{0,12}[：:。]?$/;
const OF_BODY = /由[^，。；]{0,6}$/;
const STATED = /(?:總學分(?:數)?|總時數|總點數|總人數|總?名額(?:每學?[年期])?|學分總計|共計|合計|總計|共|每(?:學?年|學期)(?:錄取|獎勵|核給|補助|提供)|(?:經費|預算)(?:總額)?)(?:為|是|計|應修)?(?:新[臺台]幣)?\s*$/;
const OPEN = /至少|至多|最多|最低|最高|以上|以下|以內|不得|每(?!學?[年期])|另|其中|或/;
/** What the head of a column counts. */
export const COUNTED: Readonly<Record<string, RegExp>> = { 學分: /學分/, 小時: /時數|小時/, 人: /人數|名額|^人$/, 元: /金額|費用|經費|（元）|^元$/, 名: /名額|人數/, 點: /點數/, 分: /配分|分數/ };

/** Of one of several. */
const PRICE = /單價|單位|^每/;

/** 總學分為128學分，分配如下表： with a table whose column of credits adds up to something else. */
function checkStatedWhole(checked: CheckedText, { element, rows, above }: Placed, report: Report): void {
  if (!above || !ANNOUNCES.test(above.text) || OPEN.test(above.text)) return;
  const stated = candidatesOf(readAsCounted(above.text)).filter((c) => c.unit !== null && !isShare(c.printed) && (STATED.test(above.text.slice(Math.max(0, c.start - 12), c.start)) || (OF_BODY.test(above.text.slice(0, c.start)) && /^(?:組成|組織)/.test(above.text.slice(c.end)))));
  const [whole] = stated;
  if (stated.length !== 1 || !whole) return;
  const unit = whole.unit === '份' ? above.text[whole.end - 1]! : whole.unit!;
  const isUnit = (word: string): boolean => word.endsWith(`（${unit}）`) || word.endsWith(`(${unit})`);
  const isCounted = (word: string): boolean => !PRICE.test(word) && !TOTAL.test(word.replace(/[（(].*$/, '')) && (COUNTED[unit]?.test(word) ?? isUnit(word));
  const heads = rows[0]!.map(wordsOf);
  const found = heads.flatMap((word, x) => (x > 0 && isCounted(word) ? [x] : []));
  // 汽車（格）、機車（格）: of two kinds, each with the unit of the whole
  const columns = found.length === 1 || found.every((x) => isUnit(heads[x]!)) ? found : [];
  const sums = columns.map((x) => sumsOfColumn(rows, x));
  if (sums.length === 0 || sums.some((one) => one === null)) return;
  // of all columns that count the same thing, or of one of them
  const [printed, added] = (['printed', 'added'] as const).map((key) => sums.map((one) => one![key]));
  const readings = [sumOf(printed!), sumOf(added!), ...printed!, ...added!];
  const value = Number(whole.value.n) / Number(whole.value.d);
  if (readings.some((sum) => isSum(sum, value)) || (columns.length > 1 && Math.abs(readings[0]! - value) > value * MOST_APART)) return;
  report(diagnose('FG3023', { stated: whole.printed + unit, sum: show(readings[0]!) + unit, what: '' }, placeIn(checked, above, whole.start, whole.end), { related: [part(placeIn(checked, element, 0, 0))] }));
}

/** What a column states as its total, and what its rows add up to; null where a cell is no number. A total that is none of its rows is told elsewhere. */
function sumsOfColumn(rows: Placed['rows'], x: number): { printed: number; added: number } | null {
  const lines = rows.slice(1).filter((row) => !isEmpty(row[x]));
  const totals = lines.filter((row) => TOTAL.test(wordsOf(row[0])));
  const numbersOf = (list: Placed['rows']): (number | null)[] => list.map((row) => numberOf(row[x]));
  const printed = numbersOf(totals.length === 1 ? totals : lines);
  if (printed.some((n) => n === null) || lines.length < 2 || lines.some((row) => SUBTOTAL.test(wordsOf(row[0])))) return null;
  const sum = sumOf(printed.map((n) => n!));
  const parts = totals.length === 1 ? numbersOf(lines.filter((row) => row !== totals[0])) : [];
  return { printed: sum, added: parts.length > 0 && parts.every((n) => n !== null) ? sumOf(parts.map((n) => n!)) : sum };
}

const MARKS = /^配分(?:（分）|\(分\))?$/;
const ALL_MARKS = /(?:總分|滿分|配分合計|總配分)(?:為|共|計|以)*$/;

/** 總分一百分 in one provision, and a column 配分 without a total of its own: the only whole of marks that the text states. */
function checkMarks(checked: CheckedText, { element, rows }: Placed, elements: readonly Element[], report: Report): void {
  const columns = (rows[0] ?? []).flatMap((word, x) => (x > 0 && MARKS.test(wordsOf(word)) ? [x] : []));
  const lines = rows.slice(1).filter((row) => !isEmpty(row[columns[0] ?? 0]));
  if (columns.length !== 1 || lines.length < 2 || lines.some((row) => TOTAL.test(wordsOf(row[0])) || SUBTOTAL.test(wordsOf(row[0]))) || elements.filter(({ cells }) => cells).length > 1) return;
  const numbers = lines.map((row) => numberOf(row[columns[0]!]));
  const stated = elements.flatMap((one) => (one.cells ? [] : sentencesOf(one).flatMap(({ text, from, quantities }) => quantities.filter((q) => q.unit === '分' && isOne(q) && q.comparator === null && ALL_MARKS.test(text.slice(0, q.start))).map((q) => ({ q, one, from })))));
  const [whole] = stated;
  const sum = sumOf(numbers.map((n) => n ?? 0));
  if (numbers.some((n) => n === null) || stated.length !== 1 || !whole || isSum(sum, whole.q.low) || Math.abs(sum - whole.q.low) > whole.q.low * MOST_APART) return;
  report(diagnose('FG3023', { stated: whole.q.printed, sum: `${show(sum)}分`, what: '' }, placeIn(checked, whole.one, whole.from + whole.q.start, whole.from + whole.q.end), { related: [part(placeIn(checked, element, 0, 0))] }));
}
const MOST_APART = 0.3;
