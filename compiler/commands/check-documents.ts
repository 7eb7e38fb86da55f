/** The part of `fagui check` that reads documents: those on the command line, and those that amendments name. Loaded only when there are some. */
import { dirname, join, resolve } from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic, Report } from '../../lang/diagnostics/diagnostic.ts';
import { checkNamedDocument } from '../drift/check-amendment.ts';
import { checkDocuments } from '../drift/check-documents.ts';
import { checkDocumentsBeside, checkGivenDocuments, type Target } from '../drift/check-given.ts';
import { unreadable, type NamedDocument } from '../drift/check-workspace.ts';
import type { FileBytes } from '../import/index.ts';
import { isInside, realPath, relativePath } from '../workspace/paths.ts';
import { readBytes } from './read-regulation.ts';
import type { Terminal } from './terminal.ts';

const filesOf = (names: readonly string[], terminal: Terminal): FileBytes[] => names.map((name) => ({ name, bytes: readBytes(name, terminal) }));

/** `fagui check OLD.txt TABLE.docx DRAFT.docx` */
export const checkFiles = (names: readonly string[], terminal: Terminal): readonly Diagnostic[] => checkDocuments(filesOf(names, terminal)).diagnostics;

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
