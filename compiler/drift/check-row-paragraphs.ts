/** What the 說明 of a row says of its 項 and 款, against those of its cells: which there are, which are new, gone, changed, moved. */
import { INNER_LIST } from '../compare/cited-lists.ts';
import { formatNumeral } from '../../lang/numerals.ts';
import { dice, gramsOf } from '../compare/similarity.ts';
import { hasEllipsis } from '../import/table-merge.ts';
import type { ReadRow } from '../import/table-rows.ts';
import { partsOf, printsLines, type CellParts } from './cell-parts.ts';
import { claimsIn, countsIn, isOfRow, partsIn, type Claim, type Count, type Part } from './row-claims.ts';
import { ADD, DELETE } from './words-of-change.ts';

/** What is wrong with a statement. */
export type ParagraphMistake = 'noParagraph' | 'noSubparagraph' | 'changed' | 'unchanged' | 'notNew' | 'notGone' | 'movedElsewhere' | 'noProviso' | 'fewer';

export interface RowParts {
  readonly old: CellParts;
  readonly next: CellParts;
}

/** Does a table begin every 項 on a line of its own? */
export const hasLines = (rows: readonly ReadRow[]): boolean => printsLines(rows.flatMap(({ amended, current }) => [amended, current].flatMap((e) => e ?? [])));

/** The parts of a row's cells; null where statements about 項 cannot be compared: … stands for what stays, or a list begins in its middle. */
export function partsOfRow({ amended, current, deletedMark }: ReadRow, lined: boolean): RowParts | null {
  if (!amended || deletedMark || [amended, current].some((e) => e !== null && hasEllipsis(e))) return null;
  const parts = { old: partsOf(current, lined), next: partsOf(amended, lined) };
  return [parts.old, parts.next].some(beginsInside) ? null : parts;
}

/** （四）alone: a row that prints only the 款 that is amended. */
const beginsInside = ({ paragraphs }: CellParts): boolean => (paragraphs ?? []).some(({ items }) => items.size > 0 && !items.has(1));

/** The first thing that a statement says of a 項 or 款 and that is not so. `isWithMoves`: the row's 說明 tells of 項 with new numbers. */
export function mistakenParagraph(parts: RowParts, statement: string, isWithMoves: boolean): ParagraphMistake | null {
  const missing = missingPart(parts, statement);
  if (missing) return missing;
  for (const claim of claimsIn(statement)) {
    const wrong = CHECKS[claim.kind](claim, parts, isWithMoves);
    if (wrong) return wrong;
  }
  return countsIn(statement).some((count) => isFewer(count, parts)) ? 'fewer' : null;
}

/** A 款 with other words in it is no new one. */
const REWORDED = 0.5;

/** 增列二項, where the amended cell has one that the current one lacks. */
function isFewer({ kind, level, count }: Count, { old, next }: RowParts): boolean {
  const [from, to] = kind === 'added' ? [old, next] : [next, old];
  if (from.paragraphs === null || to.paragraphs === null) return false;
  const listed = (cell: CellParts): string[] => cell.paragraphs!.flatMap(({ words, items }) => (level === '項' ? [words] : [...items.values()]));
  const [before, after] = [listed(from), listed(to)];
  // a list that only one cell has is not what is counted
  if (level === '款' && before.length === 0) return false;
  const isNew = (words: string): boolean => !before.some((other) => likeness(words, other) >= REWORDED);
  return count > Math.max(after.length - before.length, after.filter(isNew).length);
}

/** 現行第三項, 刪除第三項: of the current cell; 修正條文第三項, 增訂第三項: of the amended one. */
const OF_CURRENT = new RegExp(`(?:現行|原|${DELETE})(?:條文|規定|之)*$`);
const OF_AMENDED = new RegExp(`(?:修正(?:後)?(?:條文|規定)|${ADD})$`);

/** 第八項 of a row whose cells have three, 第六款 of one that lists four. */
function missingPart({ old, next }: RowParts, statement: string): ParagraphMistake | null {
  for (const { 0: list, index } of statement.matchAll(new RegExp(`${INNER_LIST}(?!建議)`, 'g'))) {
    if (!isOfRow(statement, index)) continue;
    const before = statement.slice(0, index);
    const cells = OF_CURRENT.test(before) ? [old] : OF_AMENDED.test(before) ? [next] : [old, next];
    for (const part of partsIn(list)) {
      if (part.paragraph !== null && part.paragraph > Math.max(1, ...cells.map(({ most }) => most))) return 'noParagraph';
      if (part.item !== null && cells.every((cell) => lacksItem(cell, part))) return 'noSubparagraph';
    }
  }
  return null;
}

/** Is it sure that no such 款 is there? A cell without any list may speak of one elsewhere. */
function lacksItem({ paragraphs }: CellParts, { paragraph, item }: Part): boolean {
  if (paragraphs === null) return false;
  const own = paragraph === null ? paragraphs : paragraphs.slice(paragraph - 1, paragraph);
  const numbers = own.flatMap(({ items }) => [...items.keys()]);
  return numbers.length > 0 && item! > Math.max(...numbers);
}

/** Does any list of the cell have this number, however it is printed? */
const lists = ({ paragraphs, sentences }: CellParts, item: number): boolean => {
  const numbers = (paragraphs ?? []).flatMap(({ items }) => [...items.keys()]);
  return numbers.includes(item) || new RegExp(`(?:${formatNumeral(item)}|${item})[、.)]`).test(sentences.join(''));
};

type Check = (claim: Claim, parts: RowParts, isWithMoves: boolean) => ParagraphMistake | null;

/** The words of a part; undefined where they are not known for sure or not there. */
export function wordsOf({ paragraphs }: CellParts, { paragraph, item, piece }: Part): string | undefined {
  if (piece !== '' || paragraphs === null) return undefined;
  if (item === null) return paragraphs[paragraph! - 1]?.words;
  const lists = paragraph === null ? paragraphs.filter(({ items }) => items.size > 0) : paragraphs.slice(paragraph - 1, paragraph);
  return lists.length === 1 ? lists[0]!.items.get(item) : undefined;
}

/** All 項, or all 款, in the order of the cell; null where they are not known. */
export function siblings({ paragraphs }: CellParts, { item }: Part): readonly string[] | null {
  return paragraphs && paragraphs.flatMap(({ words, items }) => (item === null ? [words] : [...items.values()]));
}

const isWhole = (sentences: readonly string[], others: readonly string[]): boolean => sentences.every((sentence) => others.includes(sentence));
const likeness = (a: string, b: string): number => (a === b ? 1 : dice(gramsOf(a), gramsOf(b)));
/** Words that somebody would recognise with some of them changed. */
const ALIKE = 0.7;

/** Does the cell with a part's words have them elsewhere, or almost the same at the part's own place? */
function stands(words: string | undefined, part: Part, others: CellParts): boolean {
  if (words === undefined) return false;
  const same = wordsOf(others, part);
  return (siblings(others, part)?.includes(words) ?? false) || (same !== undefined && likeness(words, same) >= ALIKE);
}

/** The first sentence of a cell belongs to its first 項, whatever the lines are. */
const opening = ({ sentences }: CellParts): string | undefined => sentences[0];
const isFirst = ({ paragraph, item, piece }: Part): boolean => paragraph === 1 && item === null && piece === '';

const hasProviso = ({ paragraphs, sentences }: CellParts, { paragraph }: Part): boolean => /(?:^|[。,;:])(?:但|惟)/.test(paragraphs && paragraph !== null ? (paragraphs[paragraph - 1]?.words ?? '') : sentences.join(''));

const CHECKS: Readonly<Record<Claim['kind'], Check>> = {
  kept: ({ part, isCurrent }, { old, next }, isWithMoves) => {
    if (part.piece === '但書' && !hasProviso(old, part) && !hasProviso(next, part)) return 'noProviso';
    if (part.piece !== '') return null;
    const [was, is] = [wordsOf(old, part), wordsOf(next, part)];
    if (was !== undefined && is !== undefined) {
      const isElsewhere = siblings(next, part)!.some((words) => words.includes(was.replace(/。$/, ''))) || (!isCurrent && siblings(old, part)!.includes(is));
      return was === is || ((isCurrent || isWithMoves) && isElsewhere) ? null : 'changed';
    }
    if (!isWithMoves && !isCurrent && part.item === null && ((old.paragraphs && was === undefined) || (next.paragraphs && is === undefined))) return 'changed';
    return isFirst(part) && !isCurrent && opening(old) !== opening(next) ? 'changed' : null;
  },
  added: ({ part }, { old, next }) => {
    if (part.piece === '但書' && !hasProviso(next, part)) return 'noProviso';
    if (part.piece !== '') return null;
    if (part.paragraph !== null && part.paragraph > next.most) return 'noParagraph';
    if (part.item !== null && !lists(next, part.item)) return 'noSubparagraph';
    if (stands(wordsOf(next, part), part, old)) return 'notNew';
    return part.item === null && (isWhole(next.sentences, old.sentences) || (isFirst(part) && old.sentences.includes(opening(next)!))) ? 'notNew' : null;
  },
  deleted: ({ part }, { old, next }) => {
    if (part.piece === '但書' && !hasProviso(old, part)) return 'noProviso';
    if (part.piece !== '') return null;
    if (part.paragraph !== null && part.paragraph > old.most) return 'noParagraph';
    if (part.item !== null && !lists(old, part.item)) return 'noSubparagraph';
    if (stands(wordsOf(old, part), part, next)) return 'notGone';
    return part.item === null && (isWhole(old.sentences, next.sentences) || (isFirst(part) && next.sentences.includes(opening(old)!))) ? 'notGone' : null;
  },
  amended: ({ part }, { old, next }) => {
    if (part.piece === '但書' && !hasProviso(old, part) && !hasProviso(next, part)) return 'noProviso';
    const [was, is] = [wordsOf(old, part), wordsOf(next, part)];
    return was !== undefined && is !== undefined && siblings(old, part)!.includes(is) && siblings(next, part)!.includes(was) ? 'unchanged' : null;
  },
  moved: ({ part, from }, { old, next }) => {
    if (part.piece !== '') return null;
    if (part.paragraph !== null && part.paragraph > next.most) return 'noParagraph';
    if (part.item !== null && lacksItem(next, part)) return 'noSubparagraph';
    const [was, is] = [from ? wordsOf(old, from) : undefined, wordsOf(next, part)];
    if (from === null || was === undefined || is === undefined || (from.item === null) !== (part.item === null)) return null;
    return isPartner(was, is, siblings(old, from)!, siblings(next, part)!) ? null : 'movedElsewhere';
  },
};

/** The words that moved may be others; but then what stands there came from nowhere else, and they went nowhere else. */
function isPartner(was: string, is: string, olds: readonly string[], news: readonly string[]): boolean {
  const own = likeness(was, is);
  if (own >= ALIKE) return true;
  const isTaken = (words: string, among: readonly string[]): boolean => among.some((other) => likeness(words, other) >= ALIKE);
  return !isTaken(was, news) && !isTaken(is, olds);
}

/** Two statements of one 說明 that cannot both be so: 第二項未修正 and 第二項酌作文字修正. */
export interface Conflict {
  readonly first: string;
  readonly second: string;
}

const EXCLUDES: Readonly<Record<Claim['kind'], readonly Claim['kind'][]>> = { kept: ['added', 'deleted', 'amended', 'moved'], added: ['kept', 'moved'], deleted: ['kept'], amended: ['kept'], moved: ['kept', 'added'] };

const sentenceAt = (line: string, at: number): number => line.slice(0, at).split('。').length;

/** The first two claims of a 說明 about one 項 or 款 that exclude one another; null without any. */
export function conflictingClaims(lines: readonly string[]): Conflict | null {
  const claims = lines.flatMap((line, i) => claimsIn(line).map((claim) => ({ ...claim, sentence: `${i} ${sentenceAt(line, claim.at)}` }))).filter(({ part, isCurrent }) => part.piece === '' && !isCurrent);
  for (const [i, one] of claims.entries()) {
    const other = claims.slice(i + 1).find((claim) => EXCLUDES[one.kind].includes(claim.kind) && one.sentence !== claim.sentence && isSamePart(one.part, claim.part) && !isOneMove(one, claim));
    if (other) return { first: one.words, second: other.words };
  }
  return null;
}

const isSamePart = (a: Part, b: Part): boolean => a.paragraph === b.paragraph && a.item === b.item;

/** A statement about a move counts its 項 in the old text and in the new one; what only came in from elsewhere may be called new. */
const isOneMove = (a: Claim, b: Claim): boolean => [a, b].some((claim) => claim.kind === 'moved' && (claim.from === null || isSamePart(claim.from, (claim === a ? b : a).part)));
