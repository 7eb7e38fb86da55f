/** A number in a sentence and in the row of a table: 「服務學習」課程為二學分, where its row says 1; 學生借書以十冊為限, where the row of students says 12冊. */
import { parseNumeral } from '../../../lang/numerals.ts';
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { isOne, sentencesIn, sentencesOf, SHARE, type Quantity } from './quantities.ts';
import { COUNTED, wordsOf } from './tables.ts';

/** Cases that the row does not speak of. */
const OPEN = /若|如|或|時，|學年度|修正|但|另|除|逾(?!期)|超過|加/;
const SHORTEST = 2;
/** A number so far behind the name is of something else. */
const REACH = 24;

interface Cell {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly printed: string;
  /** What its column is of. */
  readonly head: string;
  readonly table: Element;
}

/** What one cell counts: with its own unit, or in that of its head. */
function readCell(cell: string, head: string): { value: number; unit: string } | null {
  const [sentence, ...others] = sentencesIn(cell);
  const [q, more] = sentence?.quantities ?? [];
  if (q && others.length === 0 && more === undefined && isOne(q) && q.comparator === null && q.end - q.start === cell.length) return { value: q.low, unit: q.unit };
  const value = /^[0-9一二三四五六七八九十百千萬,，]+$/.test(cell) ? parseNumeral(cell.replace(/[,，]/g, '')) : null;
  const unit = Object.keys(COUNTED).find((name) => COUNTED[name]!.test(head));
  return value === null || unit === undefined ? null : { value, unit: unit === '名' ? '人' : unit === '小時' ? '分鐘' : unit };
}

/** The cells of a table that hold one number, each with a head of its own where the row has several of a unit. A name that several rows share is of none of them. */
function cellsIn(table: Element): Cell[] {
  const [top, ...rows] = table.cells!;
  return rows.flatMap((row, y) => {
    const name = wordsOf(row[0]);
    const cells = name.length < SHORTEST || wordsOf(rows[y + 1]?.[0]) === '^' ? [] : row.slice(1).flatMap((cell, i): Cell[] => {
      const read = readCell(wordsOf(cell), wordsOf(top?.[i + 1]));
      return read ? [{ name, ...read, printed: wordsOf(cell), head: wordsOf(top?.[i + 1]), table }] : [];
    });
    return cells.filter((one) => !cells.some((other) => other !== one && other.unit === one.unit && (one.head.length < SHORTEST || other.head.includes(one.head))));
  });
}

/** 校外單位每時段: the words in front of the rate. */
const whoIn = (head: string): string => /^([\u4e00-\u9fff]{2,}?)[每各]/.exec(head)?.[1] ?? '';

/** 小時 in the head of a column is kept in minutes as the numbers of sentences are. */
const valueOf = (q: Quantity, { unit, printed }: Cell): number => (unit === '分鐘' && /^[0-9一二三四五六七八九十百]+$/.test(printed) ? q.low / q.factor : q.low);

export const checkTableValues: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const byName = new Map<string, Cell[]>();
  for (const element of elements) for (const cell of element.cells && element.cells.length > 2 ? cellsIn(element) : []) byName.set(cell.name, [...(byName.get(cell.name) ?? []), cell]);
  if (byName.size === 0) return;
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  for (const element of elements) {
    for (const { text, from, quantities } of sentencesOf(element)) {
      if (OPEN.test(text)) continue;
      for (const q of quantities) {
        const clause = /[^；：:]*$/.exec(text.slice(0, q.start))![0];
        // the name that stands last, the longest of those that end there
        const ends = names.map((name) => ({ name, end: clause.lastIndexOf(name) < 0 ? -1 : clause.lastIndexOf(name) + name.length }));
        const last = Math.max(...ends.map(({ end }) => end));
        const name = ends.find(({ end }) => end === last)!.name;
        const alike = last < 0 || clause.length - last > REACH ? [] : byName.get(name)!.filter(({ unit }) => unit === q.unit);
        const own = alike.length < 2 ? alike : alike.filter(({ head }) => clause.replaceAll('，', '').includes(head) || (whoIn(head) !== '' && clause.includes(whoIn(head))));
        const each = /[每各][\u4e00-\u9fff]{0,2}$/.exec(clause.slice(last))?.[0];
        const [cell] = own;
        if (own.length !== 1 || !cell || !isOne(q) || q.isOrdinal || q.unit === SHARE || (each !== undefined && !cell.head.includes(each)) || Math.abs(cell.value - valueOf(q, cell)) < 1e-9) continue;
        report(diagnose('FG3041', { subject: name, printed: q.printed, other: cell.printed }, placeIn(checked, element, from + q.start, from + q.end), { related: [{ ...placeIn(checked, cell.table, 0, 0), note: { zh: '表格', en: 'the table' } }] }));
      }
    }
  }
};
