/** Documents beside amendments and regulations of the workspace, on the command line or in their folder: each is compared as if the amendment named it. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import type { FileBytes } from '../import/index.ts';
import type { ComparisonTable } from '../import/table.ts';
import { alignByIdentity } from '../compare/index.ts';
import { isProvision } from '../model/regulation.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { CompiledVersion } from '../pipeline.ts';
import { checkDraftIn, checkTableIn, tableOf } from './check-amendment.ts';
import { checkAnnouncement, isSubject } from './check-announcements.ts';
import { checkBesides, checkRead } from './check-documents.ts';
import { checkProvisions, titlePlace } from './check-draft.ts';
import { twinOf } from './check-table.ts';
import { changesByTexts } from './check-table-title.ts';
import { comparePart, compareWhole } from './differences.ts';
import { readFile, type ReadDocument, type ReadText } from './documents.ts';
import { isSameName, joined } from './sort-documents.ts';
import { evenVersion, printing } from './text/even-print.ts';

/** What documents are compared with: an amendment, or a regulation of which `versions` are those that were adopted, the last one behind. */
export type Target = { readonly kind: 'amendment'; readonly version: CompiledVersion } | { readonly kind: 'regulation'; readonly versions: readonly RegulationVersion[] };

/** Reads the files and compares each with those of the targets that it is about; one that is about none of them is an error. */
export function checkGivenDocuments(files: readonly FileBytes[], targets: readonly Target[], reportAll: Report): void {
  const report = printing(reportAll);
  const { owned, others } = sortByOwner(files.map(readFile), (document) => ownersOf(document, targets));
  for (const document of others) {
    if (document.diagnostics.length > 0) document.diagnostics.forEach(report);
    else report(diagnose('FG6082', { path: document.source.path, title: namesIn(document)[0] ?? '', targets: targets.map((target) => textsOf(target)[0]!.text.title) }, startOf(document)));
  }
  checkOwned(owned, report);
}

/** The same of documents that nobody named, which lie beside the targets: only those that hold their words or bear their name. The names of the others. */
export function checkDocumentsBeside(files: readonly FileBytes[], targets: readonly Target[], report: Report): string[] {
  const { owned, others } = sortByOwner(files.map(readFile), (document) => ownersOf(document, targets).filter((target) => (isPaper(document) ? isNamed(document, target) : shareIn(document, target) >= ALIKE)));
  checkOwned(owned, printing(report));
  return others.map(({ source }) => source.path);
}

function sortByOwner(documents: readonly ReadDocument[], ownersOf: (document: ReadDocument) => readonly Target[]): { owned: ReadonlyMap<Target, ReadDocument[]>; others: ReadDocument[] } {
  const owned = new Map<Target, ReadDocument[]>();
  const others: ReadDocument[] = [];
  for (const document of documents) {
    const owners = document.diagnostics.length > 0 ? [] : ownersOf(document);
    for (const owner of owners) owned.set(owner, [...(owned.get(owner) ?? []), document]);
    if (owners.length === 0) others.push(document);
  }
  return { owned, others };
}

function checkOwned(owned: ReadonlyMap<Target, readonly ReadDocument[]>, report: Report): void {
  for (const [target, documents] of owned) {
    if (target.kind === 'amendment') checkAgainst(target.version, documents, report);
    else checkRead(documents, inForce(target.versions, documents)).diagnostics.forEach(report);
  }
}

const startOf = ({ source }: ReadDocument): Label => ({ source, span: { start: 0, end: 0 } });

/** Texts of a target under whose names its documents may be. */
const textsOf = (target: Target): readonly RegulationVersion[] => (target.kind === 'regulation' ? target.versions : [target.version.applied!.before, target.version.applied!.after]);

/** The regulations that a document is about, by its titles. */
const namesIn = ({ tables, texts, overviews, announcements }: ReadDocument): string[] =>
  [...tables.map(({ title }) => title.regulation), ...texts.map(({ version }) => version.text.title), ...overviews.map(({ regulation }) => regulation), ...announcements.map(({ regulation }) => regulation)].filter((name) => name !== '');

/** So much of a document stands in a text that is under another name. */
const ALIKE = 0.5;

/** By name, and among the amendments of one regulation that whose words it has; a document under another name belongs where most of its words stand. */
function ownersOf(document: ReadDocument, targets: readonly Target[]): Target[] {
  const named = targets.filter((target) => isNamed(document, target));
  const scores = new Map(targets.map((target) => [target, shareIn(document, target)]));
  const best = (among: readonly Target[]): Target | undefined => among.reduce<Target | undefined>((one, other) => (one && scores.get(one)! > scores.get(other)! ? one : other), undefined);
  if (named.length > 0) {
    const aliases = new Set(named.map((target) => textsOf(target)[0]!.text.alias));
    return [...aliases].map((alias) => best(named.filter((target) => textsOf(target)[0]!.text.alias === alias))!);
  }
  const like = best(targets);
  return like && (scores.get(like)! >= ALIKE || (isPaper(document) && targets.length === 1)) ? [like] : [];
}

/** Letters and agendas speak of a regulation and hold neither its table nor its text. */
const isPaper = ({ tables, texts }: ReadDocument): boolean => tables.length + texts.length === 0;
const isNamed = (document: ReadDocument, target: Target): boolean => textsOf(target).some(({ text: { title } }) => namesIn(document).some((name) => isSameName(name, title)) || document.subjects.some((line) => isSubject(line, title)));

/** How much of a document stands word for word in what a target makes, or is made from. */
function shareIn({ tables, texts }: ReadDocument, target: Target): number {
  const all = textsOf(target);
  const [before, after] = [all[0]!, all.at(-1)!];
  const cells = tables.flatMap(({ rows }) => rows.flatMap(({ amended, current }) => [...(amended ? [after.text.body.length > 0 && holdsPart(after, amended)] : []), ...(current ? [holdsPart(before, current)] : [])]));
  const provisions = texts.flatMap(({ version }) => version.text.body.filter(isProvision).map((element) => all.map((text) => holds(text, element))));
  const found = cells.filter(Boolean).length + provisions.filter((held) => held.at(-1)).length + provisions.filter((held) => held.includes(true) && !held.at(-1)).length / 2;
  return cells.length + provisions.length === 0 ? 0 : found / (cells.length + provisions.length);
}

type Part = RegulationVersion['text']['body'][number];
const holdsPart = (version: RegulationVersion, element: Part): boolean => {
  const twin = twinOf(version, element);
  return twin !== null && comparePart(element, twin) === null;
};
const holds = (version: RegulationVersion, element: Part): boolean => {
  const twin = twinOf(version, element);
  return twin !== null && compareWhole(element, twin) === null;
};

/** Of the adopted versions the one that the current cells repeat, otherwise the last one. */
function inForce(versions: readonly RegulationVersion[], documents: readonly ReadDocument[]): RegulationVersion {
  const cells = documents.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap(({ current }) => current ?? [])));
  const held = versions.map((version) => cells.filter((cell) => holdsPart(version, cell)).length);
  return versions[held.lastIndexOf(Math.max(...held))]!;
}

/** Tables and drafts as if the head of the amendment named them; a text in force with the text in force; papers with the table, or with what is amended. */
function checkAgainst(version: CompiledVersion, documents: readonly ReadDocument[], report: Report): void {
  const { before, after } = version.applied!;
  const naming = (document: ReadDocument) => ({ path: document.source.path, place: startOf(document), version });
  let table: ComparisonTable | null = null;
  for (const document of documents) {
    const own = document.tables.length > 0 ? tableOf(document, { version }) : undefined;
    if (own) {
      table ??= joined(own);
      checkTableIn(naming(document), document, report);
    }
    const [old, drafts] = [document.texts.filter((text) => isInForce(text, before, after)), document.texts.filter((text) => !isInForce(text, before, after))];
    for (const text of old) checkProvisions(text.version, before, 'inForce', report);
    if (drafts.length > 0) checkDraftIn(naming(document), drafts, report);
    if (!own && document.texts.length + document.overviews.length + document.announcements.length + document.subjects.length === 0) report(diagnose('FG6042', { path: document.source.path, wanted: 'draft' }, startOf(document)));
  }
  const besides = documents.filter(({ tables }) => tables.length === 0);
  if (table) checkBesides(besides, [{ table, draft: null, base: evenVersion(before) }], report);
  else checkWithoutTable(besides, version, report);
}

/** Announcements against the amendment itself. */
function checkWithoutTable(documents: readonly ReadDocument[], version: CompiledVersion, report: Report): void {
  const { before, after } = version.applied!;
  const announcements = documents.flatMap((document) => document.announcements);
  if (announcements.length === 0) return;
  const { title } = before.text;
  const changes = changesByTexts('amendment', before, after, alignByIdentity(before.text, after.text, after.declared));
  const isOnly = !announcements.some(({ regulation }) => isSameName(regulation, title));
  for (const announcement of announcements) checkAnnouncement(announcement, { title, place: titlePlace(before), changes }, isOnly, report);
}

/** A text that says nothing of a draft and has more provisions as they are in force than as they are amended. */
function isInForce({ version, isDraft }: ReadText, before: RegulationVersion, after: RegulationVersion): boolean {
  const like = (text: RegulationVersion): number => version.text.body.filter((element) => isProvision(element) && holds(text, element)).length;
  return !isDraft && like(before) > like(after);
}
