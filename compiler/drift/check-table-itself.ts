/** What a comparison table says of itself in two ways: underlines, title, numbers used twice, order, explanations. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOf } from '../model/provision-labels.ts';
import { isProvision, type Element, type ProvisionNumber } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { checkAddedNames } from './check-added-names.ts';
import { wordsByTable } from './check-told-numbers.ts';
import { placeOfWords } from './imported-version.ts';
import { checkUnderlines } from './check-marks.ts';
import { checkStatements } from './check-statements.ts';
import { checkRowsTwice, RowPlaces } from './check-table.ts';
import { checkTableTitle } from './check-table-title.ts';
import { provisionsNamed } from './named-provisions.ts';
import { sourcesOf } from './table-sources.ts';

/** All of it; `base` is the text in force where it is known, `others` are the other tables of the file, `whole` is the table of which it is a piece. */
export function checkTableItself(table: ComparisonTable, base: RegulationVersion | null, others: readonly ComparisonTable[], report: Report, whole = table): void {
  checkUnderlines(table, base, others, report);
  checkTableTitle(titledOf(table, whole), base, report);
  checkRowsTwice(table, report);
  checkOrder(table, report);
  checkStatements(table, report);
  checkAddedInRows(table, report);
}

/** What the 說明 of a row says to be new has the name that the row gives it. */
function checkAddedInRows(table: ComparisonTable, report: Report): void {
  for (const row of table.rows) checkAddedNames(row.explanation.map((line) => ({ line, place: placeOfWords(line, sourcesOf(table)) })), wordsByTable({ ...table, rows: [row] }), report);
}

/** Every one of the files in which a table is printed may have the title of all of it, or one of its own. */
function titledOf(table: ComparisonTable, whole: ComparisonTable): ComparisonTable {
  if (sourcesOf(whole).length === 1) return table;
  const own = new Set(table.rows.flatMap(({ amended, current }) => [amended, current].map((e) => String(e?.number))));
  return provisionsNamed(table.title.suffix)?.every(({ number }) => own.has(String(number))) ? table : { ...whole, title: table.title };
}

/** Rows follow the numbers of the amended column. */
function checkOrder(table: ComparisonTable, report: Report): void {
  const rows = table.rows.flatMap((row) => (row.amended && isProvision(row.amended) && row.amended.number ? [{ row, element: row.amended, number: row.amended.number }] : []));
  const backward = rows.flatMap(({ number }, i) => (i > 0 && isBefore(number, rows[i - 1]!.number) ? [i] : []));
  // a table that goes back more than once has an order of its own
  const [at] = backward;
  if (at === undefined || backward.length > 1) return;
  const [here, before] = [rows[at]!, rows[at - 1]!];
  const places = new RowPlaces(table);
  report(diagnose('FG6048', { provision: label(here.element), before: label(before.element) }, places.of(here.row, 'amended'), { related: [{ ...places.of(before.row, 'amended'), note: { zh: '前一列', en: 'the row before' } }] }));
}

const label = (element: Element): string => labelOf(element, element.level === 'article' ? '條' : '點');

function isBefore(a: ProvisionNumber, b: ProvisionNumber): boolean {
  for (let i = 0; i < Math.max(a.length, b.length); i++) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  return false;
}
