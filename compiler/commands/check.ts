/** `fagui check [paths]`: every diagnostic of every phase; of documents and folders of documents, whatever contradicts. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import { collectDiagnostics } from '../diagnostics.ts';
import type { Target } from '../drift/check-given.ts';
import { checkTexts, documentsOf } from '../drift/check-workspace.ts';
import { unnamedDocuments, unreadDocuments } from '../drift/unread-documents.ts';
import { checkCases } from '../evaluate/check-cases.ts';
import type { CompiledRegulation, CompiledVersion } from '../pipeline.ts';
import type { ResolvedAmendment } from '../resolve/amendment.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { isDocument, withDocumentsOf } from './documents-in.ts';
import { findRegulation, isSourcePath, versionOf } from './find-version.ts';
import { loadWorkspace, shownPath } from './load-workspace.ts';
import { isImportable } from './read-regulation.ts';
import { diagnosticFormatOption, printDiagnostics, type DiagnosticFormat } from './report.ts';

export const command: CommandModule = { options: [diagnosticFormatOption], run: check };

async function check({ args, options, terminal }: Call): Promise<ExitCode> {
  const format = options['format'] as DiagnosticFormat;
  const names = withDocumentsOf(args, terminal);
  const given = names.filter(isImportable);
  const sources = names.filter((argument) => !isImportable(argument));
  if (given.length > 0 && sources.length === 0) {
    const { checkFiles } = await import('./check-documents.ts');
    return checkFiles(given, format, terminal);
  }
  // beside documents a regulation or an amendment may be named by its alias
  const aliases = given.length === 0 ? [] : sources.filter((name) => !isSourcePath(name) && !existsSync(resolve(terminal.folder, name)));
  const loaded = loadWorkspace(sources.filter((name) => !aliases.includes(name)), terminal, undefined, given.length > 0);
  const { root, compiled, diagnostics } = loaded;
  const found = aliases.map((alias) => findRegulation(alias, loaded, terminal));
  const named = sources.filter((name) => !aliases.includes(name)).map((path) => shownPath(root, path, terminal));
  const paths = [...named, ...found.map(({ amendment, compiled: { regulation } }) => (amendment ?? regulation).source.path)];
  const isAsked = (path: string): boolean => paths.length === 0 || paths.some((name) => name === '' || name === '.' || path === name || path.startsWith(`${name}/`));
  const collected = collectDiagnostics();
  const reportAsked: Report = (d) => isAsked(d.primary.source.path) && collected.report(d);
  // those that are read only because others name them are told of when they are asked for
  const asked = compiled.regulations.filter(({ regulation, versions }) => [regulation.source, ...versions.flatMap((v) => v.applied?.amendment.source ?? [])].some(({ path }) => isAsked(path)));
  asked.forEach((regulation) => checkCases(regulation, reportAsked));
  checkTexts(compiled, reportAsked, asked);
  const documents = documentsOf(compiled).filter(({ place }) => isAsked(place.source.path));
  if (documents.length > 0 || given.length > 0) {
    const { checkFilesWith, checkNamedDocuments } = await import('./check-documents.ts');
    checkNamedDocuments(documents, given, root, terminal, collected.report);
    const versions = new Map(found.flatMap((one) => (one.version === null ? [] : [[one.compiled, versionOf(one)!]])));
    if (given.length > 0) checkFilesWith(given, targetsOf(asked, isAsked, versions), terminal, collected.report);
  }
  if (given.length === 0) await checkBeside(compiled.resolved.amendments.filter(({ source }) => isAsked(source.path)), (isIn) => targetsOf(asked, isIn).filter(({ kind }) => kind === 'amendment'), root, collected.report);
  return printDiagnostics([...diagnostics.filter((d) => isAsked(d.primary.source.path) || aliases.length === 0), ...collected.sorted()], format, terminal);
}

/** The amendments that are asked for, and the regulations without one: their adopted versions, or the one that is named. */
function targetsOf(asked: readonly CompiledRegulation[], isAsked: (path: string) => boolean, named: ReadonlyMap<CompiledRegulation, CompiledVersion> = new Map()): Target[] {
  return asked.flatMap((regulation): Target[] => {
    const readable = regulation.versions.filter(({ readable }) => readable);
    const amendments = readable.filter(({ applied }) => applied !== null && isAsked(applied.amendment.source.path));
    if (amendments.length > 0) return amendments.map((version) => ({ kind: 'amendment', version }));
    const one = named.get(regulation);
    const versions = one ? [one] : readable.filter(({ applied }) => applied === null || applied.amendment.status === 'adopted');
    return versions.length === 0 ? [] : [{ kind: 'regulation', versions: versions.map(({ checked }) => checked.version) }];
  });
}

/** Documents beside the amendments that are asked for, folder by folder. */
async function checkBeside(amendments: readonly ResolvedAmendment[], targetsIn: (isIn: (path: string) => boolean) => Target[], root: string, report: Report): Promise<void> {
  for (const folder of new Set(amendments.map(({ source }) => dirname(source.path)))) {
    const path = join(root, folder);
    const files = existsSync(path) ? readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isFile() && isDocument(entry.name) ? [entry.name] : [])) : [];
    const own = amendments.filter(({ source }) => dirname(source.path) === folder);
    const names = unnamedDocuments(own, files);
    if (names.length === 0) continue;
    const { checkFilesBeside } = await import('./check-documents.ts');
    const unread = checkFilesBeside(names.map((name) => join(folder, name)), targetsIn((place) => dirname(place) === folder), root, report);
    const note = unreadDocuments(own, unread.map((name) => basename(name)));
    if (note) report(note);
  }
}
