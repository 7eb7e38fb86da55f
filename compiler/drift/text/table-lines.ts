/** The cells of a table as lines that can be told: the head of the column, what the row is of, and what stands in the cell. */
import { findUnit } from '../../../lang/units.ts';
import type { Element } from '../../model/regulation.ts';
import { pairsOf } from './statement-words.ts';
import { rowsOf, wordsOf } from './tables.ts';
import type { Rule } from './told-rules.ts';
import { keysOf } from './told-slots.ts';

/** A cell of a table as a line: the head of the column, what the row is of, and, from `from` on, the cell. */
export interface CellLine {
  readonly line: string;
  readonly from: number;
  readonly row: readonly string[];
  /** Is the cell more than a number? */
  readonly says: boolean;
  /** Does a rule speak of the row, and of the column where several have such numbers? */
  isOf(rule: Rule): boolean;
}

/** The cells that hold a number. */
export function linesOfTable(table: Element): CellLine[] {
  const [top, ...rows] = rowsOf(table);
  const heads = (top ?? []).map(wordsOf);
  return rows.flatMap((row) => row.slice(1).flatMap((cell, i) => {
    const [name, head, words] = [wordsOf(row[0]).replace(/^[0-9]+[.、]?/, ''), heads[i + 1] ?? '', wordsOf(cell)];
    if (name.length < 2 || !HAS_NUMBER.test(words)) return [];
    const line = `${head}，${name}，${words.replace(/[;；。]/g, '，')}${/^[0-9][0-9,，]*$/.test(words) ? unitIn(name + head) : ''}`;
    const from = head.length + name.length + 1;
    const [own, column] = [[...keysOf(name)], [...keysOf(head)]];
    const isAlone = row.filter((other) => HAS_NUMBER.test(wordsOf(other))).length === 1;
    // a cell that is nothing but a number says nothing of what it is
    const says = pairsOf(words.replace(A_NUMBER, '')).length > 0;
    if (!says && /[%％]$|分之|成$/.test(words)) return [];
    return [{ line, from, row, says, isOf: ({ pairs }) => (says && (own.length === 0 || own.some((key) => pairs.has(key)))) || (own.filter((key) => pairs.has(key)).length * 2 >= own.length && (isAlone || column.some((key) => pairs.has(key)))) }];
  }));
}
const A_NUMBER = /[一二三四五六七八九十百千萬零]+[元名人次年月日]?/g;
const HAS_NUMBER = /[0-9一二三四五六七八九十]/;
const UNITS = /學分|小時|[（(]([\u4e00-\u9fff]{1,3})[）)]/;
function unitIn(words: string): string {
  const [all, inner] = UNITS.exec(words) ?? [];
  return inner === undefined ? (all ?? '') : findUnit(inner) ? inner : '';
}
