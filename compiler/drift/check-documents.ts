/** Documents of one amendment, given without a workspace: they are sorted into table, draft and text in force, and compared. */
import { diagnose, type Diagnostic, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Source } from '../../lang/source.ts';
import { toDays } from '../../lang/dates.ts';
import { checkOther, citationsOf } from '../check/citations.ts';
import { foldedKey } from '../compare/fold.ts';
import { collectDiagnostics } from '../diagnostics.ts';
import { kindOf, splitInstitution } from '../import/header.ts';
import type { FileBytes } from '../import/index.ts';
import type { ComparisonTable } from '../import/table.ts';
import { labelOf } from '../model/provision-labels.ts';
import { isHeading, isProvision, type Element } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import { amendedByTable, checkComputed } from './check-computed.ts';
import { checkDraftTitle, checkHistory, checkNamesOf, checkNumbers, checkProvisions, checkTitleCount, checkTitles, nameOf, titlePlace, type Named } from './check-draft.ts';
import { changesBetween, checkAmendedCells, checkCurrentCells, checkDeletedRows, checkRowsOfTable } from './check-table.ts';
import { checkAnnexNames } from './check-annex-names.ts';
import { checkAnnouncement, isOfAnother, isOfOtherKind, isSubject, misnamedIn } from './check-announcements.ts';
import { checkCitedBesides } from './check-cited-besides.ts';
import { checkCitedByPapers } from './check-cited-by-papers.ts';
import { checkPaper, checkPaperOfText } from './check-papers.ts';
import { checkToldBetweenPapers } from './check-told-papers.ts';
import { checkToldLists } from './told-lists.ts';
import { checkAddedNames } from './check-added-names.ts';
import { checkIncreases } from './check-told-increases.ts';
import { wordsByChanges, wordsByTable } from './check-told-numbers.ts';
import { checkRetoldInPapers, checkRetoldInText } from './check-retold.ts';
import { checkSensesInPapers } from './check-senses.ts';
import { checkSubjectLists } from './check-subject-lists.ts';
import { checkStaleCitations } from './check-stale-citations.ts';
import { checkNamesTold } from './check-names-told.ts';
import { checkPaperSums, checkSums } from './check-paper-sums.ts';
import { checkFormerNames } from './check-former-names.ts';
import { checkOverview, checkOverviewByTexts, checkPast, type PlacedOverview } from './check-overview.ts';
import { checkTableItself } from './check-table-itself.ts';
import { changesByTable, changesByTexts, checkTableHistory } from './check-table-title.ts';
import { checkToldAmendments } from './check-told-amendments.ts';
import { checkToldFacts } from './check-told-facts.ts';
import { checkToldEffects } from './check-told-effects.ts';
import { isRegulation } from './check-told-inside.ts';
import { checkToldMeetings, ownMeeting } from './check-told-meetings.ts';
import { checkTableNames } from './check-table-names.ts';
import { checkWorkedBeside } from './worked-beside.ts';
import { readFile, type ReadDocument, type ReadText } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import { tellMissedRowsOnce, tellNumbersOnce } from './told-once.ts';
import { provisionsNamed } from './named-provisions.ts';
import { isLikeName, isSameName, sortDocuments, type Roles } from './sort-documents.ts';
import { sourcesOf } from './table-sources.ts';
import { checkOwnCitations } from './text/citations.ts';
import { evenVersion, printed } from './text/even-print.ts';
import { datesIn } from './text/history.ts';
import { checkText } from './text/index.ts';
import { checkMeetings, meetingsIn } from './text/meetings.ts';
import { bareName, quotedNames } from './text/names.ts';

export interface DocumentsResult {
  /** One for each regulation that is amended. */
  readonly roles: readonly Roles[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares whatever of tables, drafts and texts in force the files are; `given` is a text in force that is known already. */
export const checkDocuments = (files: readonly FileBytes[], given: RegulationVersion | null = null): DocumentsResult => checkRead(files.map(readFile), given);

/** The same of documents that are read already. */
export function checkRead(documents: readonly ReadDocument[], given: RegulationVersion | null): DocumentsResult {
  const found = collectDiagnostics();
  const roles = sortDocuments(documents, given && evenVersion(given));
  for (const document of documents) {
    document.diagnostics.forEach(found.report);
    const titles = roles.flatMap(({ table, base, draft }) => [table?.title.regulation, base?.text.title, draft?.version.text.title].flatMap((title) => title ?? []));
    const isForeign = document.subjects.length > 0 && titles.length > 0 && document.subjects.every((line) => isOfAnother(line, titles));
    // beside regulations a file of numbers is a paper, too
    const isLost = document.paper.length === 0 || isForeign || (document.isUnknown && titles.length === 0 && !holdsFigures(document));
    if (holdsNothing(document) && isLost && document.diagnostics.length === 0) found.report(empty(document));
  }
  for (const text of documents.flatMap(({ texts }) => texts)) {
    const own = roles.find(({ draft }) => draft === text);
    // slides and forms number their parts as they like
    if (kindOf(text.version.text.title) === '' && text.version.text.title !== '') {
      checkSums({ version: text.version, others: new Map(), historyPlace: (index) => placeOfWords(text.version.text.history[index]!, [text.version.source]) }, found.report);
      continue;
    }
    checkNumbers(text, found.report);
    checkTitleCount(text, found.report);
    checkSingle(text, own?.base ?? null, (own?.table ?? null) === null, othersOf(text, roles), found.report);
  }
  const tables = documents.flatMap((document) => document.tables);
  const days = new Set(documents.flatMap(({ paper, source }) => ownMeeting(paper.flatMap(({ text, table }) => (table === null ? [text] : [])), source) ?? []).map(({ date }) => toDays(date)));
  const newNames = documents.flatMap(({ paper, overviews }) => [...paper.map(({ text }) => text), ...overviews.flatMap(({ lines }) => lines)]).flatMap((line) => RENAMES.exec(line)?.[1] ?? []).map(bareName);
  for (const one of roles) compare(one, tables, days, newNames, found.report);
  for (const one of roles) if (newNames.length > 0) checkNewName(documents, one, found.report);
  checkBesides(documents, roles, found.report);
  return { roles, diagnostics: tellMissedRowsOnce(tellNumbersOnce(found.sorted().filter((one) => !isAnnexApart(one, documents)))).map(printed) };
}

/** 附表場地費調整如附件 in a paper or an explanation: the annex that the table leaves out is printed apart. */
const ANNEX_CHANGES = /附[表件圖錄](?:[^。；，]{0,20}(?:修[正訂]|調[整高降升]|如附|詳|新增|刪除))|(?:修[正訂]|調[整高降升]|變更)[^。；，]{0,12}附[表件圖錄]/;
function isAnnexApart({ code, parameters }: Diagnostic, documents: readonly ReadDocument[]): boolean {
  if (code !== 'FG6030' || !(parameters as { provision: string }).provision.startsWith('附')) return false;
  const told = documents.flatMap(({ paper, overviews, tables }) => [...paper.map(({ text }) => text), ...overviews.flatMap(({ lines }) => lines), ...tables.flatMap(({ title, rows }) => [title.printed, ...rows.flatMap(({ explanation }) => explanation)])]);
  return told.some((line) => ANNEX_CHANGES.test(line));
}

const holdsNothing = ({ tables, texts, overviews, announcements }: ReadDocument): boolean => tables.length + texts.length + overviews.length + announcements.length === 0;
/** Statistics, accounts and leaflets are looked at by themselves: lines and cells of numbers need no regulation beside them. */
const holdsFigures = ({ paper }: ReadDocument): boolean => paper.flatMap(({ text, table }) => table?.flat() ?? [text]).filter((words) => FIGURE.test(words)).length > 2;
const FIGURE = /^\s*[0-9０-９][0-9０-９,，.．]*\s*[%％]?\s*$|[0-9０-９一二三四五六七八九十百千萬]\s*(?:學分|小時|[元人名分年週日次門%％])/;
const empty = ({ source }: ReadDocument): Diagnostic => diagnose('FG6042', { path: source.path, wanted: 'draft' }, { source, span: { start: 0, end: 0 } });

/** 總說明, announcements and papers of meetings against the amendment that they are about. */
export function checkBesides(documents: readonly ReadDocument[], roles: readonly Pick<Roles, 'table' | 'draft' | 'base'>[], report: Report): void {
  for (const { overviews, source } of documents) {
    for (const overview of overviews) {
      const about = roles.length === 1 ? roles[0] : roles.find(({ table }) => table !== null && isSameName(table.title.regulation, overview.regulation));
      if (about?.table) checkOverview({ ...overview, source }, about.table, about.base?.text.title ?? null, report);
      else if (about?.base && about.draft) checkOverviewByTexts({ ...overview, source }, about.base, about.draft.version, report);
      if (about?.base) checkPast({ ...overview, source }, about.base, report);
      checkInstitution({ ...overview, source }, [about?.base, about?.draft?.version].flatMap((version) => version ?? []), report);
    }
  }
  for (const document of documents) checkPaperSums(document, report);
  if (documents.length > 1) {
    checkToldMeetings(documents, roles, report);
    checkToldFacts(documents, report);
  }
  checkAnnexNames(documents, report);
  checkNamesTold(documents, roles.flatMap(({ base, draft }) => [base ?? [], draft?.version ?? []].flat()), report);
  checkRetoldInPapers(documents, roles, report);
  checkSensesInPapers(documents, roles, report);
  checkToldBetweenPapers(documents, roles, report);
  checkWorkedBeside(documents, roles, report);
  const announcements = documents.flatMap((document) => document.announcements);
  const [only] = roles;
  // one regulation alone is what all papers are about
  if (roles.length === 1 && documents.some(({ paper, overviews, tables }) => paper.length + overviews.length + tables.length > 0)) for (const check of CHECKS_OF_ONE) check(documents, only!, report);
  for (const { table, draft, base } of roles) {
    if (!table && !(base && draft)) for (const version of [base ?? draft?.version ?? []].flat()) checkPapersOf(documents, version, roles.length === 1, report);
    const changes = table ? changesByTable(table) : base && draft ? changesByTexts('texts', base, draft.version) : null;
    if (!changes) continue;
    const title = table ? table.title.regulation : base!.text.title;
    const place = table ? placeOfWords(title, sourcesOf(table)) : titlePlace(base!);
    const texts = [...(draft ? [draft.version] : []), ...(base ? [base] : [])];
    for (const { paper, source, announcements: own, subjects } of documents) {
      const names = [title, ...(base ? [base.text.title] : [])];
      const about = [...own.map(({ regulation }) => names.some((name) => isSameName(regulation, name))), ...subjects.map((line) => names.some((name) => isSubject(line, name)))];
      // beside one regulation, what names no other one is about it: 本館借閱規則
      const isBeside = roles.length === 1 && own.length === 0 && !subjects.some((line) => isOfAnother(line, names));
      if (paper.length > 0 && about.includes(true)) checkPaper({ source, lines: paper }, { table, changes, texts }, !about.includes(false), report);
      else if (paper.length > 0 && isBeside) checkPaperOfText({ source, lines: paper }, texts, report);
    }
    const isOnly = roles.length === 1 && !announcements.some(({ regulation }) => isSameName(regulation, title));
    // a table under another name than the text in force is told of as such
    const inForce = base && { title: base.text.title, place: titlePlace(base) };
    for (const announcement of announcements) checkAnnouncement(announcement, { ...(inForce && isSameName(announcement.regulation, inForce.title) ? inForce : { title, place }), changes }, isOnly, report);
  }
}

/** What overviews and papers beside one amendment tell of numbers that grow and of names that come in. */
function checkChangesTold(documents: readonly ReadDocument[], { table, draft, base }: Pick<Roles, 'table' | 'draft' | 'base'>, report: Report): void {
  const rows = table ? wordsByTable(table) : base && draft ? wordsByChanges(changesByTexts('texts', base, draft.version)) : [];
  if (rows.length === 0) return;
  for (const { paper, overviews, source } of documents) {
    const lines = [...paper.flatMap(({ text, table: cells }) => (cells === null ? [text] : [])), ...overviews.flatMap((one) => one.lines)].map((line) => ({ line, place: placeOfWords(line, [source]) }));
    checkIncreases(lines, rows, report);
    checkAddedNames(lines, rows, report);
  }
}

const CHECKS_OF_ONE = [checkSubjects, checkCitedByPapers, checkSubjectLists, checkToldEffects, checkFormerNames, checkToldLists, checkChangesTold] as const;

/** 某某科技大學學分抵免辦法修正草案總說明 beside the texts of another school. */
function checkInstitution({ institution, regulation, title, source }: PlacedOverview, versions: readonly RegulationVersion[], report: Report): void {
  const own = versions.find(({ text }) => text.institution !== '' && isSameName(text.title, regulation));
  if (own && institution !== '' && foldedKey(institution) !== foldedKey(own.text.institution)) checkTitles(institution + regulation, placeOfWords(title, [source]), own.text.institution + own.text.title, titlePlace(own), report);
}

/** The subject lines of papers name the one regulation that all documents are about. */
function checkSubjects(documents: readonly ReadDocument[], { table, base, draft }: Pick<Roles, 'table' | 'draft' | 'base'>, report: Report): void {
  const version = base ?? draft?.version;
  if (!version) return;
  const titles = [version, ...(draft ? [draft.version] : [])].map(({ text }) => text.title);
  for (const { paper, source, subjects, announcements } of documents) {
    // what an announcement lists is compared as such, where the amendment is known
    if (paper.length === 0 || (announcements.length > 0 && (table !== null || (base !== null && draft !== null))) || subjects.some((line) => titles.some((title) => quotedNames(line).some((name) => foldedKey(name) === foldedKey(bareName(title)))))) continue;
    for (const line of subjects) for (const name of misnamedIn(line, version.text.title, version.text.institution)) checkTitles(name, placeOfWords(line, [source]), bareName(version.text.title), titlePlace(version), report);
  }
  checkNamesOfKind(documents, version, titles, report);
}

/** 依「國際學生獎學金實施辦法」辦理 beside the 國際學生獎學金作業要點 alone: lines that are no subject, and that tell of no other name that it had or is to have. */
function checkNamesOfKind(documents: readonly ReadDocument[], version: RegulationVersion, titles: readonly string[], report: Report): void {
  const own = bareName(version.text.title);
  const inText = version.source.text;
  for (const { paper, source, subjects } of documents) {
    for (const { text: line, table } of paper) {
      if (table !== null || subjects.includes(line) || /名稱|更名|改名|原稱/.test(line)) continue;
      const name = quotedNames(line).find((one) => isOfOtherKind(one, own) && !titles.some((title) => isSameName(one, title)) && !inText.includes(one));
      if (name !== undefined) checkTitles(name, placeOfWords(line, [source]), own, titlePlace(version), report);
    }
  }
}

/** Papers that announce a text which lies beside them alone: the meeting and the day that its history has. */
function checkPapersOf(documents: readonly ReadDocument[], version: RegulationVersion, isOnly: boolean, report: Report): void {
  for (const { paper, source, subjects, announcements } of documents) {
    const isAbout = subjects.some((line) => isSubject(line, version.text.title) || (isOnly && misnamedIn(line, version.text.title, version.text.institution).length > 0)) || announcements.some(({ regulation }) => isSameName(regulation, version.text.title));
    // beside one regulation alone, what names no other one is about it
    const isBeside = isOnly && !subjects.some((line) => isOfAnother(line, [version.text.title]));
    if (paper.length > 0 && (isAbout || isBeside)) checkPaperOfText({ source, lines: paper }, [version], report);
  }
}

/** `isAlone`: without a table its history tells of it alone. */
function checkSingle({ version, isDraft }: ReadText, base: RegulationVersion | null, isAlone: boolean, others: ReadonlyMap<string, RegulationVersion>, report: Report): void {
  const { text, source } = version;
  const checked = { version, others, historyPlace: (index: number) => placeOfWords(text.history[index]!, [source]) };
  // 評分說明 beside the regulation: what it cites stands there
  if (others.size === 0 || text.title === '' || isRegulation(text.title)) checkOwnCitations(checked, report);
  for (const placed of citationsOf(text, [...others.keys()])) checkOther(version, placed, others, report);
  checkRetoldInText(version, others, report);
  // a line of history may count the provisions as they stood before
  const told: Report = (d) => {
    if (d.code === 'FG3045' && base && provisionsNamed((d.parameters as { cited: string }).cited)?.some(({ number }) => base.text.body.some((e) => isProvision(e) && String(e.number) === String(number)))) return;
    report(d);
  };
  const last = text.history.at(-1);
  // a draft that prints no line of its own has the history of the text in force
  checkText(checked, told, base ? last !== base.text.history.at(-1) : !isDraft || isAlone || (last !== undefined && !looksDated(last)));
}

/** The other regulations of the documents by their titles: as they are to be, or as they are. */
function othersOf({ version }: ReadText, roles: readonly Roles[]): ReadonlyMap<string, RegulationVersion> {
  const others = roles.filter(({ draft, copies, base }) => ![draft?.version, base, ...copies.map((copy) => copy.version)].includes(version));
  return new Map(others.flatMap(({ draft, base }) => (draft?.version ?? base ?? []) as RegulationVersion | []).filter(({ text: { title } }) => title !== '').map((other) => [other.text.title, other]));
}

/** A line of a meeting that is still to come has no day yet: 115年○月○日. */
const looksDated = (line: string): boolean => datesIn(line).length > 0;

function compare({ table, tables, draft, copies, base }: Roles, all: readonly ComparisonTable[], meetings: ReadonlySet<number>, newNames: readonly string[], report: Report): void {
  if (table && base) checkCurrentCells(table, base, draft?.version ?? null, report);
  if (table) {
    for (const one of tables) checkTableItself(one, base, besideIn(all, one), report, table);
    checkTableNames(table, [...(draft ? [draft.version] : []), ...(base ? [base] : [])], report);
    if (!draft) checkComputed(table, base, report);
    checkAdoption(table, [...(draft ? [draft.version] : []), ...(base ? [base] : [])], report);
  }
  if (table && draft) {
    checkAmendedCells(table, draft.version, base, 'draft', report);
    checkDeletedRows(table, draft.version, report);
  }
  if (table) {
    checkCitedBesides(table, base, draft?.version ?? null, report);
    checkOwnLines(table, tables.length === 1, draft?.version ?? null, base, meetings, report);
  }
  const after = draft?.version ?? (table && base ? (amendedByTable(table, base)?.after ?? null) : null);
  if (table && base && after) checkStaleCitations(table, base, after, report);
  checkNames({ table, draft, base }, newNames, report);
  if (draft) for (const copy of copies) checkProvisions(copy.version, draft.version, 'copy', report);
  if (base && draft) {
    checkHistory(draft.version, base.text.history, (line) => placeOfWords(line, [base.source]), report);
    if (table) checkAgainstTable(table, base, draft.version, report);
  }
}

/** The other tables of the file. */
const besideIn = (tables: readonly ComparisonTable[], table: ComparisonTable): readonly ComparisonTable[] => tables.filter((other) => other !== table && other.source === table.source);

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
  checkProvisions(draft, after, 'amendment', (d) => {
    if (!told.has((d.parameters as { provision: string }).provision)) report(d);
  });
}

const labelFor = (element: Element, version: RegulationVersion): string => labelOf(element, version.text.style);

const isOneName = (a: Named, b: Named): boolean => foldedKey(a.title) === foldedKey(b.title) && (a.institution === '' || b.institution === '' || a.institution === b.institution);

/** ○年○月○日校務會議修正名稱及第一條: what the draft is called is new, and its history says so. */
const givesNewName = ({ text: { history } }: RegulationVersion): boolean => /修[正訂]名稱|名稱修[正訂]|更名|改名/.test(history.at(-1) ?? '') && datesIn(history.at(-1)!).length === 0;

/** 修正名稱為「…」 in an overview or a paper. */
const RENAMES = /(?:修[正訂](?:本[\u4e00-\u9fff]{1,3}之?)?名稱|名稱[^，。；「]{0,8}(?:修[正訂]|變更|改)|更名|改名)[^，。；「]{0,4}為「([^「」]{3,60})」/;

/** 名稱並修正為「學生校外實習要點」 in an overview or a paper, where the draft has another new name. */
function checkNewName(documents: readonly ReadDocument[], { draft, base }: Pick<Roles, 'draft' | 'base'>, report: Report): void {
  if (!draft || !base) return;
  const [next, old] = [bareName(draft.version.text.title), bareName(base.text.title)];
  if (foldedKey(next) === foldedKey(old)) return;
  for (const { source, paper, overviews } of documents) {
    for (const line of [...paper.map(({ text }) => text), ...overviews.flatMap(({ lines }) => lines)]) {
      const given = RENAMES.exec(line)?.[1];
      // 機關名稱修正為「…管理局」: a part of the name
      const isPart = given !== undefined && kindOf(given) === '' && given.length >= 4 && !foldedKey(next).includes(foldedKey(given)) && isLikeName(given, next.slice(0, given.length));
      if (given !== undefined && isPart) checkTitles(given, placeOfWords(given, [source]), next, titlePlace(draft.version), report);
      if (given === undefined || kindOf(given) === '' || !isLikeName(bareName(given), next) || [next, old].some((name) => foldedKey(name) === foldedKey(bareName(given)))) continue;
      checkTitles(bareName(given), placeOfWords(given, [source]), next, titlePlace(draft.version), report);
    }
  }
}

/** 修正名稱：…, 現行名稱：… above the table: the new name and the former one. */
function namesAbove({ title }: ComparisonTable): readonly [string, string] | null {
  const [next, former] = [/^(?:修正|修訂|新)(?:後)?名稱[：:][\s　]*(.+)$/, /^(?:現行|原|舊)(?:有)?名稱[：:][\s　]*(.+)$/].map((pattern) => title.notes.flatMap((line) => pattern.exec(line)?.[1] ?? [])[0]);
  return next !== undefined && former !== undefined ? [next, former] : null;
}

/** The history that the draft adds gives the name of the text in force as the former one; the table bears one of the two. */
function isToldAsRenamed({ title, rows }: ComparisonTable, draft: RegulationVersion, base: RegulationVersion): boolean {
  const [next, old] = [bareName(draft.text.title), bareName(base.text.title)];
  const tells = draft.text.history.some((line) => !base.text.history.includes(line) && /名稱/.test(line) && line.includes(old));
  return next !== old && tells && !rows.some((row) => row.names) && [next, old].some((name) => foldedKey(bareName(title.regulation)) === foldedKey(name));
}

/** One name in all documents, unless the table gives a new one. */
function checkNames({ table, draft, base }: Omit<Roles, 'tables' | 'copies'>, newNames: readonly string[], report: Report): void {
  if (draft && base && table === null && newNames.some((name) => foldedKey(name) === foldedKey(bareName(draft.version.text.title)) || foldedKey(name) === foldedKey(bareName(base.text.title)))) return checkDraftTitle(draft, changesByTexts('texts', base, draft.version), report);
  if (draft && base && table && isToldAsRenamed(table, draft.version, base)) return checkDraftTitle(draft, changesByTable(table), report);
  const names = table && (table.rows.find((row) => row.names)?.names ?? namesAbove(table));
  const inTable = table && { institution: table.title.institution, title: table.title.regulation, place: placeOfWords(table.title.regulation, sourcesOf(table)) };
  const isRenamed = inTable !== null && names !== null && isSameName(inTable.title, names[0]);
  if (inTable && base) checkNamesOf(isRenamed ? { ...inTable, title: splitInstitution(names[1]).title } : inTable, nameOf(base), report);
  // of a table under another name than the text in force that is told of once
  const isOdd = inTable !== null && base !== null && draft !== null && names === null && isOneName(nameOf(base), nameOf(draft.version)) && !isOneName(inTable, nameOf(base));
  const wanted = isOdd ? null : (inTable ?? (base && nameOf(base)));
  if (draft && wanted && !(names === null && givesNewName(draft.version))) checkNamesOf(nameOf(draft.version), names ? { ...wanted, title: names[0] } : wanted, report);
  if (draft && (table ?? base)) checkDraftTitle(draft, table ? changesByTable(table) : changesByTexts('texts', base!, draft.version), report);
}

/** What a draft adds behind the last line that the history in force has, too; nothing where it has none of its lines. */
function newLines(drafted: readonly string[], inForce: readonly string[]): readonly string[] {
  const known = new Set(inForce.map(foldedKey));
  const last = drafted.findLastIndex((line) => known.has(foldedKey(line)));
  return last < 0 ? [] : drafted.slice(last + 1);
}

/** A meeting that stands above the table or in an explanation, and in a history, has one day and one number. */
function checkAdoption(table: ComparisonTable, texts: readonly RegulationVersion[], report: Report): void {
  const lines = [...table.title.history, ...table.rows.flatMap((row) => row.explanation)];
  const told = table.rows.flatMap((row) => row.explanation).map((line) => ({ line, place: placeOfWords(line, sourcesOf(table)) }));
  const [known] = [...texts].reverse();
  if (known) checkToldAmendments(told, known, [known.source], report);
  const above = meetingsIn(lines, (index) => placeOfWords(lines[index]!, sourcesOf(table)));
  for (const version of texts) {
    const { history } = version.text;
    for (const first of meetingsIn(history, (index) => placeOfWords(history[index]!, [version.source]))) for (const second of above) checkMeetings(first, second, null, report);
  }
}

/** The meeting above the table and the line that the draft adds to the history are of one amendment: they are one meeting, and name what has rows. `meetings`: the days of those whose minutes lie beside them. */
function checkOwnLines(table: ComparisonTable, isOnly: boolean, draft: RegulationVersion | null, base: RegulationVersion | null, meetings: ReadonlySet<number>, report: Report): void {
  const known = new Set(base?.text.history.map(foldedKey));
  const placed = (line: string, source: Source): { line: string; place: Label } => ({ line, place: placeOfWords(line, [source]) });
  const lastOf = (lines: readonly string[], source: Source): { line: string; place: Label } | null => {
    const line = lines.at(-1);
    return line === undefined || known.has(foldedKey(line)) ? null : placed(line, source);
  };
  const lines = [lastOf(table.title.history, table.source), draft && lastOf(draft.text.history, draft.source)];
  // one amendment may be told in several tables; without the text in force a line may be of an earlier one
  const days = lines.map((last) => (last ? datesIn(last.line).map(toDays) : []));
  const isOfTable = base !== null || days[0]!.some((day) => days[1]!.includes(day)) || days[1]!.some((day) => meetings.has(day));
  // one amendment may pass several meetings, each with a line that names what is amended
  const earlier = base && draft ? newLines(draft.text.history, base.text.history).slice(0, -1).map((line) => placed(line, draft.source)) : [];
  if (isOnly && isOfTable) for (const last of [...lines, ...earlier]) if (last) checkTableHistory(table, last.line, last.place, report);
  const [above, own] = lines.map((last) => (last ? meetingsIn([last.line], () => last.place) : []));
  // a line may tell of the meeting before, too
  for (const one of own!) if (above!.length === 1 || !above!.some(({ series, number }) => series === one.series && number === one.number)) for (const other of above!) checkMeetings(other, one, 'one', report);
}
