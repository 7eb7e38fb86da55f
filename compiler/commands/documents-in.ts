/** Folders of documents on the command line: one that holds no `.fagui` file stands for what the import reads in it. */
import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { listSources } from '../workspace/list.ts';
import { realPath, relativePath } from '../workspace/paths.ts';
import { findRoot } from '../workspace/root.ts';
import { isImportable } from './read-regulation.ts';
import type { Terminal } from './terminal.ts';

/** So many documents are read as one set; a folder of more is somebody's archive. */
const LIMITS = { files: 500, depth: 8 };
/** Is it the name of a document that the import reads: not what Word keeps beside an open file, nor what programmers write to each other? */
export const isDocument = (name: string): boolean => isImportable(name) && !/^(?:[.~]|(?:README|LICENSE|CHANGELOG)\b)/i.test(basename(name));

/** The arguments with every folder of documents alone replaced by its documents; without arguments the current folder, when it is such a one and in no workspace. */
export function withDocumentsOf(args: readonly string[], terminal: Terminal): readonly string[] {
  if (args.length > 0) return args.flatMap((argument) => documentsIn(argument, terminal) ?? [argument]);
  // a workspace is known by its rules; looking through all of its folders for a first source would take longer than that
  const isOutside = !existsSync(join(terminal.folder, 'rules')) && findRoot(terminal.folder) === realPath(terminal.folder);
  return isOutside ? (documentsIn('.', terminal) ?? []) : [];
}

/** Paths of the documents of a folder, as the user would write them; null when it holds a source, no document, or too many. */
function documentsIn(argument: string, terminal: Terminal): string[] | null {
  const folder = realPath(resolve(terminal.folder, argument));
  if (folder === null || !statSync(folder).isDirectory()) return null;
  if (listSources(folder, folder, { ...LIMITS, files: 0 }).problems.length > 0) return null; // one source is one too many
  const { files, problems } = listSources(folder, folder, LIMITS, isDocument);
  return files.length === 0 || problems.some(({ kind }) => kind === 'tooMany') ? null : files.map((file) => join(argument, relativePath(folder, file)));
}
