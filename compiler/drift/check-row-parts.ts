/** 第二款調降為百分之四十五: the numbers that a statement tells of a 項 or 款 are those of that part of the row. */
import { INNER_LIST } from '../compare/cited-lists.ts';
import { foldedKey } from '../compare/fold.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { printedLines, type Element } from '../model/regulation.ts';
import { subtree } from '../resolve/find-element.ts';
import type { Candidate } from '../../lang/phrase-numbers.ts';
import type { RowParts } from './check-row-paragraphs.ts';
import { siblings, wordsOf } from './check-row-paragraphs.ts';
import { holds, quantities, resultsIn } from './check-row-words.ts';
import { partsIn, type Part } from './row-claims.ts';

/** Numbers of a statement that another part of the row has. */
export interface Misplaced {
  /** The part as the statement names it. */
  readonly part: string;
  /** The number that the part does not have. */
  readonly words: string;
  /** The part is the same in both cells. */
  readonly isSame: boolean;
}

const BEGINS = new RegExp(`^(?:爰|將|修正|調整|本條|本點)*(${INNER_LIST})(?:之|所定|有關)?(?![、及與和至第])`);
const NEXT_PART = /第[一二三四五六七八九十]{1,3}[項款目]/;

/** The statement begins with one 項 or 款, which has none of its numbers, while another one of the row has them all; null otherwise. */
export function misplacedNumbers(row: ReadRow, rowParts: RowParts | null, statement: string): Misplaced | null {
  const [said, list] = BEGINS.exec(statement) ?? [];
  const parts = list ? partsIn(list) : [];
  const [part] = parts;
  if (!said || parts.length !== 1 || !part || part.piece !== '') return null;
  const cells = part.item === null ? ofParagraphs(rowParts, part) : ofItems(row, part.item);
  if (!cells) return null;
  const { is, was, nexts, olds } = cells;
  if (is === undefined || was === undefined || nexts.length !== olds.length || nexts.length < 2) return null;
  const behind = statement.slice(said.length).split(NEXT_PART)[0]!;
  const results = resultsIn(behind);
  const isIn = (after: string, before: string): boolean => results.every((to) => holds(after, to) && !holds(before, to)) && quantities(behind, after, before).every(({ had, has }) => had && has);
  if (results.length === 0 || results.some((to) => holds(is, to)) || quantities(behind, is, was).some(({ had }) => had)) return null;
  const others = nexts.filter((words, i) => words !== is && isIn(words, olds[i]!));
  return others.length === 1 ? { part: list!, words: wordsAt(behind, results[0]!), isSame: is === was } : null;
}

/** The words of one part, and of all parts of its kind, in both cells. */
interface PartWords {
  readonly is: string | undefined;
  readonly was: string | undefined;
  readonly nexts: readonly string[];
  readonly olds: readonly string[];
}

function ofParagraphs(parts: RowParts | null, part: Part): PartWords | null {
  const [nexts, olds] = parts ? [siblings(parts.next, part), siblings(parts.old, part)] : [null, null];
  return parts && nexts && olds ? { is: wordsOf(parts.next, part), was: wordsOf(parts.old, part), nexts, olds } : null;
}

/** 款 are read where either cell has one list of them alone. */
function ofItems({ amended, current }: ReadRow, item: number): PartWords | null {
  const [next, old] = [itemsOf(amended), itemsOf(current)];
  return next && old ? { is: next[item - 1], was: old[item - 1], nexts: next, olds: old } : null;
}

/** 一、 二、 三、 of the only list of a cell; null without one. */
function itemsOf(cell: Element | null): string[] | null {
  const lists = cell ? subtree(cell).map(({ children }) => children.filter(({ level }) => level === 'subparagraph')).filter(({ length }) => length > 0) : [];
  const [list] = lists;
  return list && lists.length === 1 && list.every(({ number }, i) => number?.length === 1 && number[0] === i + 1) ? list.map((one) => foldedKey(printedLines({ ...one, marker: '', gap: '' }).join(''))) : null;
}

const wordsAt = (text: string, { start, end }: Candidate): string => text.slice(start, end);
