/** What the 說明 of a row says of its own cells: the kind of the change, the numbers; its words are compared in check-row-words.ts. */
import { contentOf, similarity } from '../compare/similarity.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { hasEllipsis } from '../import/table-merge.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOf, labelOfNumber } from '../model/provision-labels.ts';
import { isProvision, printedLines, type Element, type ProvisionNumber } from '../model/regulation.ts';
import { conflictingClaims, hasLines, mistakenParagraph, partsOfRow } from './check-row-paragraphs.ts';
import { contradictedDirection } from './check-row-directions.ts';
import { misplacedNumbers, type Misplaced } from './check-row-parts.ts';
import { contradictedWords, otherNames } from './check-row-words.ts';
import { contradictedKind, isGone, statementsOf } from './row-kinds.ts';
import { alteredCopies } from './check-copies.ts';
import { otherArticles } from './check-row-laws.ts';
import { withoutOwnNumber } from './row-claims.ts';
import { RowPlaces } from './check-table.ts';
import { placeOfWords } from './imported-version.ts';
import { numberOf, PROVISION } from './named-provisions.ts';
import { sourcesOf } from './table-sources.ts';
import { ADD, CHANGE, DELETE, GLUE, MOVE } from './words-of-change.ts';

const BARE = '[0-9]{1,3}|[一二三四五六七八九十百]{1,7}';
/** What a clause may hold that speaks of nothing but numbers: 原第七點, 點次由七調整為六, 現行條文第八條移列. */
const OF_NUMBERS = new RegExp(`${PROVISION}|(?<=次由?)(?:${BARE})(?=${CHANGE}|${MOVE}|改|為)|(?<=[為至成])(?:${BARE})$|本[條點]|[條點]次|${CHANGE}|${MOVE}|原|現行|由|自|從|至|成|於|屬|列|改|即|合併|依序|[往向][前後]|[、及與和]|${GLUE.slice(0, -1)}`, 'g');
const NUMBERS_IN = new RegExp(`${PROVISION}|(?:${BARE})`, 'g');
const WAS = /(?:原|現行|由|自|從)(?:條文|規定|列為|為|列|屬|係|即)*$/;
const BECAME = /(?:為|至|成|於|列|移|延|改)$/;

/** What a statement about the number of its own row says that it was and is; nothing where it speaks of more. */
function numbersTold(statement: string): { was: ProvisionNumber[]; is: ProvisionNumber[] } {
  const told: { was: ProvisionNumber[]; is: ProvisionNumber[] } = { was: [], is: [] };
  for (const clause of statement.split(/[，。；]/)) {
    if (!TELLS_OF_NUMBER.test(clause) || clause.replace(OF_NUMBERS, '') !== '') continue;
    let last: keyof typeof told | null = null;
    for (const { 1: digits, 2: inner, 0: words, index } of clause.matchAll(NUMBERS_IN)) {
      const before = clause.slice(0, index);
      // 第七點遞移為第六點: what stands first was
      last = /[、及與和]$/.test(before) ? last : WAS.test(before) ? 'was' : BECAME.test(before) ? 'is' : 'was';
      if (last) told[last].push(numberOf(digits ?? words, inner));
    }
  }
  return told;
}

/** Whose articles may have moved as well. */
const OTHER_LAW = /(?<![本辦])法|(?<!本)(?:條例|辦法|準則|細則|規則|規程|要點)/;
const TELLS_OF_NUMBER = new RegExp(`次|原|現行|${MOVE}|(?:改|${CHANGE})(?:為|至|列)|本[條點](?:即|係|為)`);

const NAMED = new RegExp(`^(?:爰|茲|擬|並)?(?:(?:${CHANGE}|${DELETE}|${ADD})(?:本[^，。第]{1,6})?(?:現行|原)?(?:條文|規定)?${PROVISION}(?:條文|規定|內容|文字)?(?:，[以俾][^，。；第]*)?|${PROVISION}(?:條文|規定|內容)?(?:文字)?(?:酌作)?(?:文字)?${CHANGE})。?$`);

const same = (a: ProvisionNumber | null, b: ProvisionNumber): boolean => a !== null && String(a) === String(b);

/** Statements of the table against its rows. */
export function checkStatements(table: ComparisonTable, report: Report): void {
  const places = new RowPlaces(table);
  const lined = hasLines(table.rows);
  for (const row of table.rows) {
    if (row.names || row.explanation.length === 0) continue;
    const at = (column: 'amended' | 'current'): Label => places.of(row, column);
    if (movesSilently(row, table.rows)) report(diagnose('FG6045', { provision: labelOfRow(row), statement: first(row.explanation[0]!), is: 'silentMove' }, at('amended'), { related: [{ ...at('current'), note: { zh: '現行欄', en: 'current' } }] }));
    const parts = partsOfRow(row, lined);
    const isWithMoves = row.explanation.some((line) => TELLS_OF_MOVE.test(line));
    const conflict = conflictingClaims(row.explanation);
    if (conflict) report(diagnose('FG6071', { provision: labelOfRow(row), first: conflict.first, second: conflict.second }, places.words(conflict.second), { related: [{ ...placeOfWords(conflict.first, sourcesOf(table)), note: { zh: '前一處', en: 'the first' } }] }));
    for (const { said, printed } of otherArticles(row)) {
      report(diagnose('FG6070', { provision: labelOfRow(row), said, printed, column: 'amended' }, places.words(row.explanation.find((line) => line.includes(said.replace(/第.*/, ''))) ?? row.explanation[0]!), { related: [{ ...at('amended'), note: { zh: '修正欄', en: 'amended' } }] }));
    }
    for (const statement of statementsOf(row)) {
      const kind = contradictedKind(row, statement) ?? contradictedNumber(row, statement) ?? claimsNothing(row, statement) ?? contradictedDirection(row, statement) ?? (parts && mistakenParagraph(parts, withoutOwnNumber(statement, labelsOf(row)), isWithMoves));
      if (kind) report(diagnose('FG6045', { provision: labelOfRow(row), statement: first(statement), is: kind }, places.words(row.explanation.find((line) => line.includes(statement)) ?? statement), { related: [{ ...at(row.amended ? 'amended' : 'current'), note: { zh: '這一列', en: 'the row' } }] }));
      const quotes = contradictedWords(row, statement, parts);
      const misplaced = kind || isWithMoves || row.deletedMark ? null : misplacedNumbers(row, parts, statement);
      if (misplaced) reportMisplaced(row, statement, misplaced, places, report);
      for (const { quoted, column, stands = false } of quotes) {
        report(diagnose('FG6046', { provision: labelOfRow(row), words: quoted, column, stands }, places.words(quoted), { related: [{ ...at(column), note: { zh: column === 'amended' ? '修正欄' : '現行欄', en: column } }] }));
      }
      const names = otherNames(row, statement);
      for (const { name, other } of names) {
        report(diagnose('FG3022', { name, other }, places.words(name), { related: [{ ...placeOfWords(other, sourcesOf(table)), note: { zh: `這裡寫「${other}」`, en: `here it is ${other}` } }] }));
      }
      for (const { said, printed, column } of alteredCopies(row, statement)) {
        if ([...quotes.map(({ quoted }) => quoted), ...names.map(({ name }) => name)].some((words) => said.includes(words) || words.includes(said))) continue;
        report(diagnose('FG6070', { provision: labelOfRow(row), said, printed, column }, places.words(said), { related: [{ ...at(column), note: { zh: column === 'amended' ? '修正欄' : '現行欄', en: column } }] }));
      }
    }
  }
}

/** A part that stays as it is, or that has other numbers. */
function reportMisplaced(row: ReadRow, statement: string, { part, words, isSame }: Misplaced, places: RowPlaces, report: Report): void {
  const place = places.words(row.explanation.find((line) => line.includes(statement)) ?? statement);
  const related = [{ ...places.of(row, 'amended'), note: { zh: '這一列', en: 'the row' } }];
  if (isSame) report(diagnose('FG6045', { provision: labelOfRow(row), statement: first(statement), is: 'unchanged' }, place, { related }));
  else report(diagnose('FG6046', { provision: labelOfRow(row) + part, words, column: 'amended', stands: false }, place, { related }));
}

const labelsOf = ({ amended, current }: ReadRow): string[] => [amended, current].flatMap((e) => (e?.number ? [labelOfNumber(e.number, e.level === 'article' ? '條' : '點')] : []));
const labelOfRow = ({ amended, current }: ReadRow): string => {
  const element = (amended ?? current)!;
  return labelOf(element, element.level === 'article' ? '條' : '點');
};
const first = (statement: string): string => /^[^。；]*/.exec(statement)![0].slice(0, 40);

const TELLS_OF_MOVE = /[條點款項]次|[條點]號|移列|移至|移為|遞移|遞改|遞補|遞減|順移|順延|順序|前移|後移|改列|(?:改|變更|調整|修正|移)為第|另列|分列|合併|併入|(?:現行|原)(?:條文|規定)?第[^，。]{1,8}[條點]/;
/** 第三款移列第四款: what moves within the provision. */
const INNER_MOVE = /(?<![條點])第[一二三四五六七八九十]{1,3}[項款目][^。；]*/g;
/** A row whose number changes with nothing said of it: two rows hold each other's current cell, or nothing else moves and what the table adds and deletes before it does not account for the new number. */
function movesSilently(row: ReadRow, rows: readonly ReadRow[]): boolean {
  const isMoved = ({ amended, current }: ReadRow): boolean => amended !== null && current !== null && isProvision(amended) && isProvision(current) && String(amended.number) !== String(current.number);
  if (!isMoved(row) || row.deletedMark || row.explanation.some((line) => TELLS_OF_MOVE.test(line.replace(INNER_MOVE, '')))) return false;
  const others = rows.filter((other) => other !== row);
  if (others.some((other) => isMoved(other) && String(other.current!.number) === String(row.amended!.number) && String(other.amended!.number) === String(row.current!.number))) return true;
  const [to, from] = [row.amended!.number, row.current!.number];
  const shift = to?.length === 1 && from?.length === 1 ? to[0]! - from[0]! : NaN;
  const before = rows.slice(0, rows.indexOf(row));
  const isCounted = (element: Element | null): boolean => element !== null && isProvision(element) && element.number?.length === 1;
  const more = before.filter(({ amended, current }) => current === null && isCounted(amended)).length - before.filter((other) => isGone(other) && isCounted(other.current)).length;
  return shift !== more && !others.some(isMoved) && similarity(contentOf(row.amended!), contentOf(row.current!)) >= 0.3;
}

const TELLS_OF_CHANGE = new RegExp(`^(?:(?:配合|因應|為|依|考量)[^，。]*，)?(?:爰|並|茲|擬)?(?:予以|酌予)?(?:酌作(?:文字|標點)*修正|${CHANGE}(?!條文第)(?![條點項]次)|${ADD}|${DELETE})`);
/** 酌作文字修正, where both cells print the same. */
function claimsNothing({ amended, current, deletedMark, explanation }: ReadRow, statement: string): 'same' | null {
  if (!amended || !current || deletedMark || explanation.length !== 1 || !TELLS_OF_CHANGE.test(statement)) return null;
  return printedLines(amended).join('\n') === printedLines(current).join('\n') && !hasEllipsis(amended) ? 'same' : null;
}

/** 由第五點移列為第六點, 修訂第七點: the numbers are those of the row. */
function contradictedNumber({ amended, current }: ReadRow, statement: string): 'otherNumber' | null {
  const own = NAMED.exec(statement);
  const numbers = [amended?.number ?? null, current?.number ?? null];
  if (own) return numbers.some((number) => same(number, numberOf(own[1] ?? own[3], own[2] ?? own[4]))) ? null : 'otherNumber';
  if (!amended?.number || !current?.number) return null;
  const { was, is } = numbersTold(statement);
  const [isWas, isIs] = [was.some((one) => same(current.number, one)), is.some((one) => same(amended.number, one))];
  // neither: the statement is about other provisions
  if (was.length > 0 && is.length > 0) return isWas === isIs ? null : 'otherNumber';
  return !OTHER_LAW.test(statement) && ((was.length > 0 && !isWas) || (is.length > 0 && !isIs)) ? 'otherNumber' : null;
}
