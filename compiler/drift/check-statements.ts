/** What the 說明 of a row says of its own cells: the kind of the change, the numbers; its words are compared in check-row-words.ts. */
import { contentOf, similarity } from '../compare/similarity.ts';
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { parseNumeral } from '../../lang/numerals.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOf, labelOfNumber } from '../model/provision-labels.ts';
import { isProvision, type ProvisionNumber } from '../model/regulation.ts';
import { conflictingClaims, hasLines, mistakenParagraph, partsOfRow } from './check-row-paragraphs.ts';
import { contradictedWords, otherNames } from './check-row-words.ts';
import { contradictedKind, statementsOf } from './row-kinds.ts';
import { alteredCopies } from './check-copies.ts';
import { withoutOwnNumber } from './row-claims.ts';
import { RowPlaces } from './check-table.ts';
import { placeOfWords } from './imported-version.ts';
import { ADD, CHANGE, DELETE, GLUE, MOVE } from './words-of-change.ts';

const NUMBER = '([0-9０-９]{1,3}|[一二三四五六七八九十百零]{1,7})';
const OF = `第\\s*${NUMBER}\\s*[條點](?:之([一二三四五六七八九十]{1,3}))?`;
const numberOf = (digits: string | undefined, inner: string | undefined): ProvisionNumber => [parseNumeral(digits ?? '') ?? 0, ...(inner ? [parseNumeral(inner) ?? 0] : [])];

const RENUMBERED = new RegExp(`(?:由|現行|原)+(?:條文|規定)?${OF}(?:條文|規定)?(?:，[^，。；第]{1,16}，)?${GLUE}(?:${CHANGE}|${MOVE})(?:為|至)?(?:修正)?(?:條文|規定)?${OF}`, 'g');
/** 現行條文第八條移列: the whole provision of the row; one that goes on with 為第二項 speaks of a part. */
const MOVED_FROM = new RegExp(`^(?:(?:本[條點])?(?:[條點]次)${CHANGE}，)?(?:(?:本[條點])?${GLUE}由?(?:現行|原)(?:條文|規定)?${OF}(?:條文|規定)?(?:修正)?${MOVE}(?:修正)?(?:為|至)?(?:本[條點])?(?:規定|修正)?|本[條點](?:即|係|為)+(?:現行|原)(?:條文|規定)?${OF}(?:條文|規定)?)(?=[，。；]|$)`);
const NAMED = new RegExp(`^(?:爰|茲|擬|並)?(?:(?:${CHANGE}|${DELETE}|${ADD})(?:本[^，。第]{1,6})?(?:現行|原)?(?:條文|規定)?${OF}(?:條文|規定|內容|文字)?(?:，[以俾][^，。；第]*)?|${OF}(?:條文|規定|內容)?(?:文字)?(?:酌作)?(?:文字)?${CHANGE})。?$`);

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
    if (conflict) report(diagnose('FG6071', { provision: labelOfRow(row), first: conflict.first, second: conflict.second }, places.words(conflict.second), { related: [{ ...placeOfWords(conflict.first, [table.source]), note: { zh: '前一處', en: 'the first' } }] }));
    for (const statement of statementsOf(row)) {
      const kind = contradictedKind(row, statement) ?? contradictedNumber(row, statement) ?? (parts && mistakenParagraph(parts, withoutOwnNumber(statement, labelsOf(row)), isWithMoves));
      if (kind) report(diagnose('FG6045', { provision: labelOfRow(row), statement: first(statement), is: kind }, places.words(row.explanation.find((line) => line.includes(statement)) ?? statement), { related: [{ ...at(row.amended ? 'amended' : 'current'), note: { zh: '這一列', en: 'the row' } }] }));
      const quotes = contradictedWords(row, statement);
      for (const { quoted, column, stands = false } of quotes) {
        report(diagnose('FG6046', { provision: labelOfRow(row), words: quoted, column, stands }, places.words(quoted), { related: [{ ...at(column), note: { zh: column === 'amended' ? '修正欄' : '現行欄', en: column } }] }));
      }
      const names = otherNames(row, statement);
      for (const { name, other } of names) {
        report(diagnose('FG3022', { name, other }, places.words(name), { related: [{ ...placeOfWords(other, [table.source]), note: { zh: `這裡寫「${other}」`, en: `here it is ${other}` } }] }));
      }
      for (const { said, printed, column } of alteredCopies(row, statement)) {
        if ([...quotes.map(({ quoted }) => quoted), ...names.map(({ name }) => name)].some((words) => said.includes(words) || words.includes(said))) continue;
        report(diagnose('FG6070', { provision: labelOfRow(row), said, printed, column }, places.words(said), { related: [{ ...at(column), note: { zh: column === 'amended' ? '修正欄' : '現行欄', en: column } }] }));
      }
    }
  }
}

const labelsOf = ({ amended, current }: ReadRow): string[] => [amended, current].flatMap((e) => (e?.number ? [labelOfNumber(e.number, e.level === 'article' ? '條' : '點')] : []));
const labelOfRow = ({ amended, current }: ReadRow): string => {
  const element = (amended ?? current)!;
  return labelOf(element, element.level === 'article' ? '條' : '點');
};
const first = (statement: string): string => /^[^。；]*/.exec(statement)![0].slice(0, 40);

const TELLS_OF_MOVE = /[條點款項]次|[條點]號|移列|移至|移為|遞移|遞改|遞補|遞減|順移|順延|順序|前移|後移|改列|(?:改|變更|調整|修正|移)為第|另列|分列|合併|併入|(?:現行|原)(?:條文|規定)?第[^，。]{1,8}[條點]/;
/** A row whose number changes with nothing said of it: two rows hold each other's current cell, or it is the only one where nothing moves on (the table adds and deletes nothing, or the rows on both sides keep their numbers). */
function movesSilently(row: ReadRow, rows: readonly ReadRow[]): boolean {
  const isMoved = ({ amended, current }: ReadRow): boolean => amended !== null && current !== null && isProvision(amended) && isProvision(current) && String(amended.number) !== String(current.number);
  if (!isMoved(row) || row.deletedMark || row.explanation.some((line) => TELLS_OF_MOVE.test(line))) return false;
  const others = rows.filter((other) => other !== row);
  if (others.some((other) => isMoved(other) && String(other.current!.number) === String(row.amended!.number) && String(other.amended!.number) === String(row.current!.number))) return true;
  const hasBoth = (other: ReadRow): boolean => other.amended !== null && other.current !== null && !other.deletedMark;
  const at = rows.indexOf(row);
  const isHeld = others.every(hasBoth) || (rows.slice(0, at).some(hasBoth) && rows.slice(at + 1).some(hasBoth));
  return isHeld && !others.some(isMoved) && similarity(contentOf(row.amended!), contentOf(row.current!)) >= 0.5;
}

/** 由第五點移列為第六點, 修訂第七點: the numbers are those of the row. */
function contradictedNumber({ amended, current }: ReadRow, statement: string): 'otherNumber' | null {
  const own = NAMED.exec(statement);
  const numbers = [amended?.number ?? null, current?.number ?? null];
  if (own) return numbers.some((number) => same(number, numberOf(own[1] ?? own[3], own[2] ?? own[4]))) ? null : 'otherNumber';
  if (!amended?.number || !current?.number) return null;
  const moved = MOVED_FROM.exec(statement);
  if (moved) return same(current.number, numberOf(moved[1] ?? moved[3], moved[2] ?? moved[4])) ? null : 'otherNumber';
  const moves = [...statement.matchAll(RENUMBERED)];
  if (moves.length !== 1) return null;
  const [, from, fromInner, to, toInner] = moves[0]!;
  const [a, b] = [same(current.number, numberOf(from, fromInner)), same(amended.number, numberOf(to, toInner))];
  // neither: the statement is about other provisions
  return a === b ? null : 'otherNumber';
}
