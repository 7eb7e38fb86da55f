/** The part of `fagui check` that reads documents: those on the command line, and those that amendments name. Loaded only when there are some. */
import { dirname, join } from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic, Report } from '../../lang/diagnostics/diagnostic.ts';
import { checkNamedDocument } from '../drift/check-amendment.ts';
import { checkDocuments } from '../drift/check-documents.ts';
import { unreadable, type NamedDocument } from '../drift/check-workspace.ts';
import { isInside, realPath, relativePath } from '../workspace/paths.ts';
import { isImportable, readBytes, readRegulations } from './read-regulation.ts';
import type { Terminal } from './terminal.ts';

/** `fagui check OLD.txt TABLE.docx DRAFT.docx`; what is no document is a regulation of the workspace that they amend. */
export async function checkFiles(args: readonly string[], terminal: Terminal): Promise<readonly Diagnostic[]> {
  const files = args.filter(isImportable).map((name) => ({ name, bytes: readBytes(name, terminal) }));
  const [base] = await readRegulations(args.filter((argument) => !isImportable(argument)), terminal);
  const { diagnostics } = checkDocuments(files, base?.version?.checked.version ?? null);
  return [...(base?.diagnostics ?? []), ...diagnostics];
}

/** Documents that amendments name, relative to their file or to the root; nothing outside of the root is read. */
export function checkNamedDocuments(documents: readonly NamedDocument[], root: string, report: Report): void {
  for (const document of documents) {
    const candidates = [join(root, dirname(document.place.source.path), document.path), join(root, document.path)];
    const real = candidates.map((path) => realPath(path)).find((path) => path !== null && isInside(root, path) && statSync(path).isFile());
    if (!real) report(unreadable(document));
    else checkNamedDocument(document, { name: relativePath(root, real), bytes: readFileSync(real) }, report);
  }
}
