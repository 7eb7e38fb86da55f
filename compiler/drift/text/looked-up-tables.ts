/** The columns of tables that let their readers look something up. */
import { findUnit } from '../../../lang/units.ts';
import type { Element } from '../../model/regulation.ts';
import { boundsOf, persIn, valueOf, WAGE, type Bounds, type Entry, type Group, type Value } from './looked-up-bounds.ts';
import { isOne, sentencesIn } from './quantities.ts';
import { COUNTED, rowsOf, wordsOf } from './tables.ts';

const UNIT_IN_BRACKETS = /[（(](?:新[臺台]幣)?(?:單位[：:])?([\u4e00-\u9fff]{1,3})(?:[/／][^（）()]*)?[）)]$/;
const UNIT_ABOVE = /單位[：:](?:新[臺台]幣)?([\u4e00-\u9fff]{1,3})(?=[）)，。/／]|$)/;
/** 37,810 of a column without a unit: money. */
const MONEY = /^[0-9]{1,3}(?:,[0-9]{3})+$/;
const FACTORS = /倍[數率]|係數|加權|權重/;
const BARE = /^[0-9０-９][0-9０-９,，]*(?:\.[0-9]+)?$/;

/** What one cell gives, in its own unit or that of its head. */
function cellValue(cell: string, head: string, above: string): Value | null {
  const words = cell.replace(/^每[^0-9一二三四五六七八九十]{1,4}(?=[0-9一二三四五六七八九十])/, '').replace(/^新[臺台]幣/, '');
  const [sentence, more] = sentencesIn(words);
  const [q, other] = sentence?.quantities ?? [];
  if (q && !more && !other && isOne(q) && q.comparator === null && !q.isOrdinal && q.start === 0 && (q.end === words.length || (q.unit === '月' && WAGE.test(words.slice(q.end))))) return valueOf(q, words.slice(q.end));
  if (!BARE.test(words)) return null;
  const value = Number(words.replace(/[,，]/g, ''));
  if (FACTORS.test(head)) return { value, unit: '倍', factor: 1, isFactor: true };
  const spelling = UNIT_IN_BRACKETS.exec(head)?.[1] ?? UNIT_ABOVE.exec(above)?.[1] ?? (/積分|點數/.test(head) ? '點' : Object.keys(COUNTED).find((name) => COUNTED[name]!.test(head.replace(/每[\u4e00-\u9fff]{1,2}/g, ''))) ?? (MONEY.test(words) ? '元' : undefined));
  const unit = findUnit(spelling ?? '');
  const factor = unit ? Number(unit.factor.n) / Number(unit.factor.d) : 1;
  return spelling === undefined ? null : { value: value * factor, unit: unit?.unit ?? spelling, factor, isFactor: false };
}

/** A band in a cell, whose numbers may have their unit in the head of the column or none: 90-100. */
function cellBounds(cell: string, head: string): Bounds | null {
  const unit = UNIT_IN_BRACKETS.exec(head)?.[1] ?? (/成績|分數|總分/.test(head) ? '分' : /人數/.test(head) ? '人' : null);
  const words = unit === null || /[分%％週日年月人次學元級點公]/.test(cell) ? cell : cell.replace(/([0-9０-９]+(?:\.[0-9]+)?)(?![0-9０-９.])/g, `$1${unit}`);
  const [sentence, more] = sentencesIn(words);
  const found = sentence && !more ? boundsOf(sentence.text, sentence.quantities) : null;
  return found && found.count === sentence!.quantities.length ? found.bounds : null;
}

const isSpan = (cell: string): boolean => cell === '<' || cell === '^' || cell === '';
const NAME_CELL = /^[^0-9０-９，。；]{1,12}[+-]?$|^[A-F][+-]?$/;
const TOTAL = /合計|總計|小計|備註|說明/;
const RANKED = /等第|等級|級別|評等|類別|獎項|名次|結果/;

const MOST_ROWS = 60;

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

/** The columns of a table as words; a cell that a row shares with the one above is given to both. */
function columnsOf(table: Element): Column[] {
  const [top, ...rows] = rowsOf(table).map((row) => row.map(wordsOf));
  if (!top || top.length < 2 || rows.length > MOST_ROWS || rows.length < 2 || rows.some((row) => row.length !== top.length) || top.some(isSpan) || rows.some((row) => row.includes('<'))) return [];
  return top.map((head, x) => {
    const cells: string[] = [];
    for (const row of rows) cells.push(row[x] === '^' ? (cells.at(-1) ?? '') : row[x]!);
    return { head, cells };
  });
}

/** Its columns of names (each name once), of bands and of values; a column of names may be what a band leads to. */
export function tableGroups(table: Element, above: string, provision: number): Group[] {
  const columns = columnsOf(table);
  const values = columns.map(({ head, cells }) => cells.map((cell) => cellValue(cell, head, above)));
  const bands = columns.map(({ head, cells }) => cells.map((cell) => cellBounds(cell, head)));
  const isBand = (x: number): boolean => {
    const read = bands[x]!.filter((one) => one !== null);
    return read.length > 1 && read.every(({ unit, isOrdinal }) => unit === read[0]!.unit && isOrdinal === read[0]!.isOrdinal) && columns[x]!.cells.every((cell, y) => bands[x]![y] !== null || !/[0-9０-９一二三四五六七八九十]/.test(cell));
  };
  const isNames = (x: number): boolean => columns[x]!.cells.every((cell) => NAME_CELL.test(cell)) && new Set(columns[x]!.cells).size === columns[x]!.cells.length && !TOTAL.test(columns[x]!.head);
  const isValue = (x: number): boolean => !isBand(x) && !isNames(x) && values[x]!.filter((one) => one !== null).length >= 2;
  const keys = columns.flatMap((_, x) => (isBand(x) || isNames(x) ? [x] : []));
  // names of which two rows have one need more than one column to be told apart
  if (keys.length === 0 || columns.some(({ cells }, x) => !keys.includes(x) && !isValue(x) && x < Math.max(...keys) && new Set(cells).size < cells.length)) return [];
  const of = columns.flatMap((_, x) => (isValue(x) ? [x] : []));
  return [...of, ...keys.filter((x) => !isBand(x) && RANKED.test(columns[x]!.head) && keys.some(isBand))].map((x): Group => {
    const units = new Set(values[x]!.flatMap((one) => (one ? [one.unit] : [])));
    const alike = of.filter((other) => values[other]!.some((one) => one && units.has(one.unit)));
    const { head } = columns[x]!;
    const entries = columns[x]!.cells.map((cell, y): Entry => ({
      labels: keys.filter((key) => key !== x && !isBand(key)).map((key) => columns[key]!.cells[y]!),
      bounds: keys.filter((key) => key !== x && isBand(key)).flatMap((key) => (bands[key]![y] ? [{ ...bands[key]![y], name: columns[key]!.head }] : []))[0] ?? null,
      column: alike.length > 1 ? head.replace(/[（(].*$/, '') : null, value: of.includes(x) ? values[x]![y]! : null, name: of.includes(x) ? null : cell,
      element: table, start: 0, end: 0, per: persIn(`${above.slice(-60)}，${head}，${cell}`), printed: cell,
    }));
    return { entries, head: head.replace(/[（(].*$/, ''), context: `${above}，${columns.map((column) => column.head).join('，')}`, kind: '', provision, wholes: [] };
  });
}

