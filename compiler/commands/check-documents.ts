/** The part of `fagui check` that reads documents: those on the command line, and those that amendments name. Loaded only when there are some. */
import { dirname, join, resolve } from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import type { Language } from '../../lang/diagnostics/render.ts';
import { checkNamedDocument } from '../drift/check-amendment.ts';
import { checkDocuments } from '../drift/check-documents.ts';
import { checkDocumentsBeside, checkGivenDocuments, type Target } from '../drift/check-given.ts';
import { unreadable, type NamedDocument } from '../drift/check-workspace.ts';
import type { Roles } from '../drift/sort-documents.ts';
import type { FileBytes } from '../import/index.ts';
import { isInside, realPath, relativePath } from '../workspace/paths.ts';
import type { ExitCode } from './command.ts';
import { readBytes } from './read-regulation.ts';
import { printDiagnostics, type DiagnosticFormat } from './report.ts';
import type { Terminal } from './terminal.ts';

const filesOf = (names: readonly string[], terminal: Terminal): FileBytes[] => names.map((name) => ({ name, bytes: readBytes(name, terminal) }));

/** `fagui check OLD.txt TABLE.docx DRAFT.docx` */
export function checkFiles(names: readonly string[], format: DiagnosticFormat, terminal: Terminal): ExitCode {
  const { roles, diagnostics } = checkDocuments(filesOf(names, terminal));
  if (format === 'pretty' && names.length > 1) terminal.err(`${shownRoles(names, roles, terminal.language)}\n`);
  return printDiagnostics(diagnostics, format, terminal);
}

const ROLES = { table: { zh: '對照表', en: 'table' }, draft: { zh: '草案', en: 'draft' }, base: { zh: '現行條文', en: 'in force' }, text: { zh: '條文', en: 'text' }, other: { zh: '其他文件', en: 'paper' } } as const;

/** What each document was taken for: 讀了對照表.docx（對照表）、草案.docx（草案）。 */
function shownRoles(names: readonly string[], roles: readonly Roles[], language: Language): string {
  const roleOf = (name: string): keyof typeof ROLES => {
    for (const { tables, draft, copies, base } of roles) {
      if (tables.some(({ source }) => source.path === name)) return 'table';
      if ([draft, ...copies].some((text) => text?.version.source.path === name)) return 'draft';
      if (base?.source.path === name) return tables.length > 0 || draft ? 'base' : 'text';
    }
    return 'other';
  };
  const shown = names.map((name) => (language === 'zh' ? `${name}（${ROLES[roleOf(name)].zh}）` : `${name} (${ROLES[roleOf(name)].en})`));
  return language === 'zh' ? `讀了${shown.join('、')}。` : `Read ${shown.join(', ')}.`;
}

/** `fagui check AMENDMENT.fagui TABLE.docx DRAFT.docx` */
export const checkFilesWith = (names: readonly string[], targets: readonly Target[], terminal: Terminal, report: Report): void => checkGivenDocuments(filesOf(names, terminal), targets, report);

/** Documents in the folder of amendments, by their paths in the workspace; those of them that are about no amendment there. */
export const checkFilesBeside = (paths: readonly string[], targets: readonly Target[], root: string, report: Report): string[] =>
  checkDocumentsBeside(paths.map((path) => ({ name: path, bytes: readFileSync(join(root, path)) })), targets, report);

/** Documents that amendments name, relative to their file or to the root; nothing outside of the root is read, and no file that is given by itself. */
export function checkNamedDocuments(documents: readonly NamedDocument[], given: readonly string[], root: string, terminal: Terminal, report: Report): void {
  const others = new Set(given.map((name) => realPath(resolve(terminal.folder, name))));
  for (const document of documents) {
    const candidates = [join(root, dirname(document.place.source.path), document.path), join(root, document.path)];
    const real = candidates.map((path) => realPath(path)).find((path) => path !== null && isInside(root, path) && statSync(path).isFile());
    if (!real) report(unreadable(document));
    else if (!others.has(real)) checkNamedDocument(document, { name: relativePath(root, real), bytes: readFileSync(real) }, report);
  }
}
