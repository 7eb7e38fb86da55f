/** An amendment of the workspace against its table and its draft. */
import { diagnose, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { alignByIdentity } from '../compare/index.ts';
import type { FileBytes } from '../import/index.ts';
import { checkHistory, checkNumbers, checkProvisions, checkTitles, titlePlace } from './check-draft.ts';
import { changesBetween, checkAmendedCells, checkCurrentCells, checkRowsOfTable } from './check-table.ts';
import { checkTableItself } from './check-table-itself.ts';
import type { NamedDocument } from './check-workspace.ts';
import { readFile } from './documents.ts';
import { placeOfWords } from './imported-version.ts';

/** Compares one document with what the amendment says; `file` is named as the workspace shows it. */
export function checkNamedDocument(document: NamedDocument, file: FileBytes, report: Report): void {
  const read = readFile(file);
  read.diagnostics.forEach(report);
  if (read.diagnostics.length > 0) return;
  if (document.kind === '對照表') checkTableOf(document, read.table, report);
  else if (!read.text) report(diagnose('FG6042', { path: document.path, wanted: 'draft' }, document.place));
  else checkDraftOf(document, read.text, report);
}

function checkTableOf({ path, place, version }: NamedDocument, table: ReturnType<typeof readFile>['table'], report: Report): void {
  if (!table) return report(diagnose('FG6042', { path, wanted: 'table' }, place));
  const { before, after } = version.applied!;
  const alignment = alignByIdentity(before.text, after.text, after.declared);
  checkCurrentCells(table, before, report);
  checkAmendedCells(table, after, 'amendment', report);
  checkRowsOfTable(table, before, after, changesBetween(before, after, alignment), report);
  checkTableItself(table, before, report);
  const at = placeOfWords(table.title.regulation, [table.source]);
  checkTitles(table.title.regulation, at, before.text.title, titlePlace(before), report);
  const names = table.rows.find((row) => row.names)?.names;
  if (names) checkTitles(names[0], placeOfWords(names[0], [table.source]), after.text.title, titlePlace(after), report);
}

function checkDraftOf({ version }: NamedDocument, draft: NonNullable<ReturnType<typeof readFile>['text']>, report: Report): void {
  const { before, after } = version.applied!;
  checkNumbers(draft, report);
  checkProvisions(draft.version, after, report);
  checkTitles(draft.version.text.title, titlePlace(draft.version), after.text.title, titlePlace(after), report);
  checkHistory(draft.version, after.text.history, titlePlace(before), report);
}
