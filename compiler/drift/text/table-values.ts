/** A number in a sentence and in the row of a table: 「服務學習」課程為二學分, where its row says 1. */
import { candidatesOf, isShare } from '../../../lang/phrase-numbers.ts';
import { narrowDigits, parseNumeral } from '../../../lang/numerals.ts';
import { diagnose } from '../../../lang/diagnostics/diagnostic.ts';
import type { Element } from '../../model/regulation.ts';
import { elementsOf, placeIn, type TextCheck } from './checked-text.ts';
import { COUNTED, wordsOf } from './tables.ts';

/** What may stand between a name and its number. */
const JOINT = /^」?(?:課程|科目|一科)?(?:每[件案名人次份])?(?:以|為|計|共|收費|應修|新[臺台]幣|，)*$/;
/** Bounds, and cases that the row does not speak of. */
const OPEN = /至少|至多|最多|最低|以上|以下|以內|不得|超過|未滿|逾|若|如|或|者|時，|學年度|修正/;
const SHORTEST = 3;

interface Cell {
  readonly name: string;
  readonly column: string;
  readonly value: number;
  readonly printed: string;
  readonly table: Element;
}

const NUMBER = /^([0-9０-９][0-9０-９,，]*|[一二三四五六七八九十百千萬]+)(?:學分|小時|[人名元分門點])?$/;

/** The cells of a table that hold one number, each with the name of its row. */
function cellsIn(table: Element): Cell[] {
  const [top, ...rows] = table.cells!;
  return rows.flatMap((row) => row.slice(1).flatMap((cell, i) => {
    const digits = NUMBER.exec(wordsOf(cell))?.[1];
    const value = digits ? parseNumeral(narrowDigits(digits.replace(/[,，]/g, ''))) : null;
    return value === null || wordsOf(row[0]).length < SHORTEST ? [] : [{ name: wordsOf(row[0]), column: wordsOf(top?.[i + 1]), value, printed: wordsOf(cell), table }];
  }));
}

export const checkTableValues: TextCheck = (checked, report) => {
  const elements = elementsOf(checked);
  const cells = elements.flatMap((element) => (element.cells && element.cells.length > 1 ? cellsIn(element) : []));
  const byName = new Map<string, Cell[]>();
  for (const cell of cells) byName.set(cell.name, [...(byName.get(cell.name) ?? []), cell]);
  for (const element of elements) {
    if (element.cells) continue;
    for (const [name, own] of byName) {
      const at = element.text.indexOf(name);
      const sentence = at < 0 ? '' : /^[^。；]*/.exec(element.text.slice(at))![0];
      if (sentence === '' || OPEN.test(sentence)) continue;
      const number = candidatesOf(sentence).find((c) => c.unit !== null && !isShare(c.printed));
      if (!number || !JOINT.test(sentence.slice(name.length, number.start))) continue;
      // one row of the name, and one column that counts this
      const columns = own.filter(({ column }) => COUNTED[number.unit!]?.test(column));
      const [cell] = columns;
      if (columns.length !== 1 || !cell || cell.value === Number(number.value.n) / Number(number.value.d)) continue;
      const from = at + number.start;
      const printed = sentence.slice(number.start, number.end);
      report(diagnose('FG3041', { subject: name, printed, other: cell.printed }, placeIn(checked, element, from, from + printed.length), { related: [{ ...placeIn(checked, cell.table, 0, 0), note: { zh: '表格', en: 'the table' } }] }));
    }
  }
};
