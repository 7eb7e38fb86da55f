/** Documents of one amendment, given without a workspace: they are sorted into table, draft and text in force, and compared. */
import { diagnose, type Diagnostic, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { collectDiagnostics } from '../diagnostics.ts';
import type { FileBytes } from '../import/index.ts';
import type { ComparisonTable } from '../import/table.ts';
import { provisionLabel } from '../model/index-elements.ts';
import { isHeading, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { amendedByTable, checkComputed } from './check-computed.ts';
import { checkHistory, checkNumbers, checkProvisions, checkTitles, titlePlace } from './check-draft.ts';
import { changesBetween, checkAmendedCells, checkCurrentCells, checkRowsOfTable, twinOf } from './check-table.ts';
import { checkTableItself } from './check-table-itself.ts';
import { comparePart } from './differences.ts';
import { readFile, type ReadText } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { checkOwnCitations } from './text/citations.ts';
import { checkText } from './text/index.ts';
import { checkMeetings, meetingsIn } from './text/meetings.ts';

/** What a set of documents turned out to be. */
export interface Roles {
  readonly table: ComparisonTable | null;
  readonly draft: ReadText | null;
  readonly base: RegulationVersion | null;
}

export interface DocumentsResult {
  readonly roles: Roles;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares whatever of table, draft and text in force the files are; `given` is a text in force that is known already. */
export function checkDocuments(files: readonly FileBytes[], given: RegulationVersion | null = null): DocumentsResult {
  const found = collectDiagnostics();
  const documents = files.map(readFile);
  for (const document of documents) {
    document.diagnostics.forEach(found.report);
    if (!document.table && !document.text && document.diagnostics.length === 0) found.report(diagnose('FG6042', { path: document.source.path, wanted: 'draft' }, { source: document.source, span: { start: 0, end: 0 } }));
  }
  const texts = documents.flatMap((d) => d.text ?? []);
  const table = documents.find((d) => d.table)?.table ?? null;
  const roles = { table, ...sortTexts(texts, table, given) };
  for (const text of texts) {
    checkNumbers(text, found.report);
    checkSingle(text.version, found.report);
  }
  compare(roles, found.report);
  return { roles, diagnostics: found.sorted() };
}

function checkSingle(version: RegulationVersion, report: Report): void {
  const checked = { version, others: new Map<string, RegulationVersion>(), historyPlace: (index: number) => placeOfWords(version.text.history[index]!, [version.source]) };
  checkOwnCitations(checked, report);
  checkText(checked, report);
}

/** Which text is the draft: the one that says so, otherwise the one that agrees with the amended column; of two that say nothing, the second. */
function sortTexts(texts: readonly ReadText[], table: ComparisonTable | null, given: RegulationVersion | null): Pick<Roles, 'draft' | 'base'> {
  const said = texts.filter((text) => text.isDraft);
  if (given) return { base: given, draft: said[0] ?? texts[0] ?? null };
  if (texts.length >= 2) {
    const draft = said.length === 1 ? said[0]! : (moreLikeAmended(texts, table) ?? texts[1]!);
    return { draft, base: texts.find((text) => text !== draft)!.version };
  }
  const [only] = texts;
  if (!only) return { draft: null, base: null };
  const isDraft = only.isDraft || (table !== null && (likeness(only, table, 'amended') > likeness(only, table, 'current')));
  return isDraft ? { draft: only, base: null } : { draft: null, base: only.version };
}

const moreLikeAmended = (texts: readonly ReadText[], table: ComparisonTable | null): ReadText | null => {
  if (!table) return null;
  const scores = texts.map((text) => likeness(text, table, 'amended') - likeness(text, table, 'current'));
  const best = Math.max(...scores);
  return scores.filter((score) => score === best).length === 1 ? texts[scores.indexOf(best)]! : null;
};

/** How many cells of a column stand in a text word for word. */
const likeness = ({ version }: ReadText, table: ComparisonTable, column: 'amended' | 'current'): number =>
  table.rows.filter((row) => {
    const cell = row[column];
    const twin = cell && twinOf(version, cell);
    return cell && twin && comparePart(cell, twin) === null;
  }).length;

function compare({ table, draft, base }: Roles, report: Report): void {
  if (table && base) checkCurrentCells(table, base, report);
  if (table) {
    checkTableItself(table, base, report);
    if (!draft) checkComputed(table, base, report);
    checkAdoption(table, [...(draft ? [draft.version] : []), ...(base ? [base] : [])], report);
  }
  if (table && draft) checkAmendedCells(table, draft.version, 'draft', report);
  checkNames({ table, draft, base }, report);
  if (base && draft) {
    checkHistory(draft.version, base.text.history, titlePlace(base), report);
    if (table) checkAgainstTable(table, base, draft.version, report);
  }
}

/** Everything that the draft changes has its row; what the table does not print is as it was. */
function checkAgainstTable(table: ComparisonTable, base: RegulationVersion, draft: RegulationVersion, report: Report): void {
  const amended = amendedByTable(table, base);
  if (!amended) return;
  const { after } = amended;
  const told = new Set<string>();
  checkRowsOfTable(table, base, draft, changesBetween(base, draft), (d) => {
    // a row without a change in the draft is told of by its cells
    if (d.code !== 'FG6030') return;
    told.add((d.parameters as { provision: string }).provision);
    report(d);
  });
  for (const { amended, current } of table.rows) for (const e of [amended, current]) if (e) told.add(labelFor(e, after));
  // which chapter a section of the table belongs to is not known
  if (table.rows.some(({ amended, current }) => [amended, current].some((e) => e?.level === 'section'))) for (const e of draft.text.body) if (isHeading(e)) told.add(labelFor(e, after));
  checkProvisions(draft, after, (d) => {
    if (!told.has((d.parameters as { provision: string }).provision)) report(d);
  });
}

const labelFor = (element: Element, version: RegulationVersion): string => provisionLabel(element, version.text.style);

/** One name in all documents, unless the table gives a new one. */
function checkNames({ table, draft, base }: Roles, report: Report): void {
  const names = table?.rows.find((row) => row.names)?.names ?? null;
  const inTable = table ? table.title.regulation : '';
  const tablePlace = table ? placeOfWords(table.title.regulation, [table.source]) : null;
  if (table && base && tablePlace) checkTitles(inTable, tablePlace, base.text.title, titlePlace(base), report);
  if (table && draft && tablePlace) checkTitles(draft.version.text.title, titlePlace(draft.version), names?.[0] ?? inTable, tablePlace, report);
  else if (draft && base) checkTitles(draft.version.text.title, titlePlace(draft.version), names?.[0] ?? base.text.title, titlePlace(base), report);
}

/** A meeting that stands above the table and in a history has one day and one number. */
function checkAdoption(table: ComparisonTable, texts: readonly RegulationVersion[], report: Report): void {
  const above = meetingsIn(table.title.history, (index) => placeOfWords(table.title.history[index]!, [table.source]));
  for (const version of texts) {
    const { history } = version.text;
    for (const first of meetingsIn(history, (index) => placeOfWords(history[index]!, [version.source]))) for (const second of above) checkMeetings(first, second, false, report);
  }
}
