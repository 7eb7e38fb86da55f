/** An amendment of the workspace against its table and its draft. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { alignByIdentity } from '../compare/index.ts';
import type { FileBytes } from '../import/index.ts';
import type { ComparisonTable } from '../import/table.ts';
import { checkDraftTitle, checkHistory, checkNamesOf, checkNumbers, checkProvisions, checkTitleCount, checkTitles, nameOf, titlePlace } from './check-draft.ts';
import { changesBetween, checkAmendedCells, checkCurrentCells, checkRowsOfTable } from './check-table.ts';
import { checkCitedBesides } from './check-cited-besides.ts';
import { checkOverview } from './check-overview.ts';
import { checkTableItself } from './check-table-itself.ts';
import { changesByTexts } from './check-table-title.ts';
import { checkTableNames } from './check-table-names.ts';
import type { NamedDocument } from './check-workspace.ts';
import { readFile, type ReadDocument, type ReadText } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { isSameName, joined, piecesOfTables } from './sort-documents.ts';
import { printing } from './text/even-print.ts';

/** What a document is compared with: a version that an amendment makes, and where the document is named. */
export type Naming = Pick<NamedDocument, 'path' | 'place' | 'version'>;

/** Compares one document with what the amendment says; `file` is named as the workspace shows it. */
export function checkNamedDocument(document: NamedDocument, file: FileBytes, reportAll: Report): void {
  const report = printing(reportAll);
  const read = readFile(file);
  read.diagnostics.forEach(report);
  if (read.diagnostics.length > 0) return;
  if (document.kind === '對照表') checkTableIn(document, read, report);
  else checkDraftIn(document, read.texts, report);
}

/** The table of the amended regulation among those of a document, with the 總說明 beside it. */
export function checkTableIn(document: Naming, read: ReadDocument, report: Report): void {
  const { title } = document.version.applied!.before.text;
  const own = tableOf(read, document);
  checkTableOf(document, own ?? [], read.tables, report);
  if (own) for (const overview of read.overviews) if (read.overviews.length === 1 || isSameName(overview.regulation, title)) checkOverview({ ...overview, source: read.source }, joined(own), title, report);
}

/** In the pieces in which it is printed. */
export function tableOf({ tables }: ReadDocument, { version }: Pick<Naming, 'version'>): readonly ComparisonTable[] | undefined {
  const pieces = piecesOfTables(tables);
  return pieces.find(([first]) => isSameName(first!.title.regulation, version.applied!.before.text.title)) ?? pieces[0];
}

/** The draft of the amended regulation among texts. */
export function checkDraftIn(document: Naming, texts: readonly ReadText[], report: Report): void {
  const { before, after } = document.version.applied!;
  const text = texts.find(({ version }) => [before, after].some(({ text: { title } }) => isSameName(version.text.title, title))) ?? texts[0];
  if (text) checkDraftOf(document, text, report);
  else report(diagnose('FG6042', { path: document.path, wanted: 'draft' }, document.place));
}

function checkTableOf({ path, place, version }: Naming, pieces: readonly ComparisonTable[], all: readonly ComparisonTable[], report: Report): void {
  if (pieces.length === 0) return report(diagnose('FG6042', { path, wanted: 'table' }, place));
  const table = joined(pieces);
  const { before, after } = version.applied!;
  const alignment = alignByIdentity(before.text, after.text, after.declared);
  checkCurrentCells(table, before, after, report);
  checkAmendedCells(table, after, before, 'amendment', report);
  checkRowsOfTable(table, before, after, changesBetween(before, after, alignment), report);
  for (const piece of pieces) checkTableItself(piece, before, all.filter((other) => other !== piece), report);
  checkTableNames(table, [before, after], report);
  checkCitedBesides(table, before, after, report);
  const at = placeOfWords(table.title.regulation, [table.source]);
  checkNamesOf({ institution: table.title.institution, title: table.title.regulation, place: at }, nameOf(before), report);
  const names = table.rows.find((row) => row.names)?.names;
  if (names) checkTitles(names[0], placeOfWords(names[0], [table.source]), after.text.title, titlePlace(after), report);
}

function checkDraftOf({ version }: Naming, draft: ReadText, report: Report): void {
  const { before, after } = version.applied!;
  checkNumbers(draft, report);
  checkProvisions(draft.version, after, 'amendment', report);
  checkNamesOf(nameOf(draft.version), nameOf(after), report);
  checkDraftTitle(draft, changesByTexts('amendment', before, after, alignByIdentity(before.text, after.text, after.declared)), report);
  checkTitleCount(draft, report);
  checkHistory(draft.version, after.text.history, (line) => (before.text.history.includes(line) ? placeOfWords(line, [before.source]) : titlePlace(before)), report);
}
