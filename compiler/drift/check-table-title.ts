/** The provisions that the title of a table names against its rows. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ReadRow } from '../import/table-rows.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOfNumber } from '../model/provision-labels.ts';
import { isProvision, type Element, type ProvisionNumber } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { placeOfElement, RowPlaces } from './check-table.ts';
import { contentOf } from '../compare/similarity.ts';
import { placeOfWords } from './imported-version.ts';
import { isGone } from './row-kinds.ts';
import { provisionsAmended, provisionsNamed, type Named } from './named-provisions.ts';

const WHOLE = /全(?:文|案)(?:修正|修訂)?(?:草案)?(?:條文|規定)?(?:新舊)?對[\s　]*照[\s　]*表/;
const MISSING_SHOWN = 4;

/** Every provision that the title names has its row, every row its place in the title; 全文 means that all of the text in force (`base`) has rows. */
export function checkTableTitle(table: ComparisonTable, base: RegulationVersion | null, report: Report): void {
  const whole = WHOLE.exec(table.title.printed);
  const missing = whole && base ? base.text.body.filter((e) => isProvision(e) && e.number !== null && !table.rows.some(({ current }) => String(current?.number) === String(e.number))) : [];
  if (missing.length > 0) {
    const beside = { ...placeOfElement(base!, missing[0]!), note: { zh: '對照表沒有這一條（點）', en: 'without a row' } };
    report(diagnose('FG6044', { title: whole![0], where: 'title', unnamed: [], missing: missing.slice(0, MISSING_SHOWN).map((e) => labelOfNumber(e.number!, base!.text.style)) }, placeOfWords(table.title.printed, [table.source]), { related: [beside] }));
  }
  const named = provisionsNamed(table.title.suffix);
  if (named) checkNamed(table, named, { printed: table.title.suffix, where: 'title', place: placeOfWords(table.title.printed, [table.source]) }, report);
}

/** The same of a line of history that is of this amendment: 115年5月20日校務會議修正第三條、第五條條文. */
export function checkTableHistory(table: ComparisonTable, line: string, place: Label, report: Report): void {
  const amended = provisionsAmended(line);
  if (amended) checkNamed(table, amended.named, { printed: amended.printed, where: 'history', place }, report);
}

/** Where provisions are named, and in which words. */
export interface Naming {
  readonly printed: string;
  readonly where: 'title' | 'history' | 'overview' | 'notice';
  readonly place: Label;
}

/** Every provision that is named has its row, every row is named; a title names those that only move, too. */
export function checkNamed(table: ComparisonTable, named: readonly Named[], { printed, where, place }: Naming, report: Report): void {
  const rows = provisionRows(table);
  const [sample] = rows.map(elementOf);
  if (named.length === 0 || !sample) return;
  const label = (number: ProvisionNumber | null): string => labelIn(number, sample);
  const numbersOf = ({ amended, current }: ReadRow): string[] => [amended, current].flatMap((e) => (e?.number ? [String(e.number)] : []));
  const covers = ({ number, verb }: Named, row: ReadRow): boolean => numbersOf(row).includes(String(number)) && (verb !== '刪除' || isGone(row) || !rows.some((other) => isGone(other) && String(other.current!.number) === String(number)));
  const unnamed = rows.filter((row) => (where === 'title' || !onlyMoves(row)) && !named.some((one) => covers(one, row)));
  const missing = named.filter((one) => !rowOf(one, rows));
  if (unnamed.length + missing.length > 0) {
    report(diagnose('FG6044', { title: printed, where, unnamed: [...new Set(unnamed.map((row) => label(elementOf(row).number)))], missing: missing.map(({ number }) => label(number)) }, place, { related: [rowPlace(table, unnamed[0] ?? rows[0]!)] }));
  }
  checkVerbs(table, named, { printed, where, place }, report);
}

/** What is said to be added has no current text, what is said to be deleted no amended one. */
export function checkVerbs(table: ComparisonTable, named: readonly Named[], { printed, where, place }: Naming, report: Report): void {
  const rows = provisionRows(table);
  for (const one of named) {
    const row = rowOf(one, rows);
    const is = !row ? null : one.verb === '增訂' && row.current ? 'notNew' : one.verb === '刪除' && row.amended && !row.deletedMark ? 'notDeleted' : null;
    if (is) report(diagnose('FG6047', { title: printed, where, provision: labelIn(one.number, elementOf(row!)), is }, place, { related: [rowPlace(table, row!)] }));
  }
}

const provisionRows = ({ rows }: ComparisonTable): ReadRow[] => rows.filter((row) => [row.amended, row.current].some((e) => e !== null && isProvision(e)));

/** 修正第九點，刪除原第九點 where points close up: what is deleted is counted in the current column. */
function rowOf({ number, verb }: Named, rows: readonly ReadRow[]): ReadRow | undefined {
  const inColumn = (column: 'amended' | 'current'): ReadRow | undefined => rows.find((row) => row[column]?.number && String(row[column].number) === String(number));
  return verb === '刪除' ? (inColumn('current') ?? inColumn('amended')) : (inColumn('amended') ?? inColumn('current'));
}

const labelIn = (number: ProvisionNumber | null, sample: Element): string => (number ? labelOfNumber(number, sample.level === 'article' ? '條' : '點') : sample.marker);

const rowPlace = (table: ComparisonTable, row: ReadRow): Label => ({ ...new RowPlaces(table).of(row, row.amended ? 'amended' : 'current'), note: { zh: '這一列', en: 'the row' } });

const elementOf = ({ amended, current }: ReadRow): Element => (amended ?? current)!;

const onlyMoves = ({ amended, current, deletedMark }: ReadRow): boolean => amended !== null && current !== null && !deletedMark && contentOf(amended).key === contentOf(current).key;
