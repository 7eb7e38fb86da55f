/** Listing files in an order that no locale and no folder order can change. */
import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits, isInside, realPath, reasonOf, relativePath } from './paths.ts';

export const SOURCE_ENDING = '.fagui';

/** Folders that never hold sources: installed packages, outputs, and everything that begins with a dot. */
export const isSkippedFolder = (name: string): boolean => name === 'node_modules' || name === 'generated' || name.startsWith('.');

export interface ListLimits {
  readonly files: number;
  readonly depth: number;
}

/** What listing found wrong with a path; the reader turns it into a diagnostic. */
export type ListProblem =
  | { readonly kind: 'outside' | 'notRegular' | 'absent'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'tooMany' | 'tooDeep'; readonly path: string };

const isSource = (name: string): boolean => name.endsWith(SOURCE_ENDING);

/**
 * Real paths of every source (or whatever `isWanted` says by its name) under `folder` (a real path inside `root`), sorted by code unit.
 * A link is followed when it stays inside `root`; each file and folder counts once.
 */
export function listSources(folder: string, root: string, limits: ListLimits, isWanted: (name: string) => boolean = isSource): { files: string[]; problems: ListProblem[] } {
  const files = new Set<string>();
  const problems: ListProblem[] = [];
  const visited = new Set<string>();

  const visitEntry = (entry: Dirent, folder: string, depth: number): void => {
    const { name } = entry;
    const path = join(folder, name);
    // only a link can lie elsewhere than it stands: nothing more is asked of the disk about the others
    if (entry.isFile()) {
      if (isWanted(name)) files.add(path);
    } else if (entry.isDirectory()) {
      if (!isSkippedFolder(name)) visitFolder(path, depth + 1);
    } else visitLink(path, name, depth);
  };

  const visitLink = (path: string, name: string, depth: number): void => {
    const real = realPath(path);
    if (real === null) {
      if (isWanted(name)) problems.push({ kind: 'absent', path: relativePath(root, path) });
      return;
    }
    const stats = statOf(real);
    if (stats === null) return;
    const wanted = stats.isDirectory() ? !isSkippedFolder(name) : isWanted(name);
    if (!wanted) return;
    if (!isInside(root, real)) problems.push({ kind: 'outside', path: relativePath(root, path) });
    else if (stats.isDirectory()) visitFolder(real, depth + 1);
    else if (!stats.isFile()) problems.push({ kind: 'notRegular', path: relativePath(root, path) });
    else files.add(real);
  };

  const visitFolder = (path: string, depth: number): void => {
    if (visited.has(path) || files.size > limits.files) return;
    visited.add(path);
    if (depth > limits.depth) {
      problems.push({ kind: 'tooDeep', path: relativePath(root, path) });
      return;
    }
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => compareCodeUnits(a.name, b.name));
    } catch (error) {
      problems.push({ kind: 'unreadable', path: relativePath(root, path), reason: reasonOf(error) });
      return;
    }
    for (const entry of entries) visitEntry(entry, path, depth);
  };

  visitFolder(folder, 0);
  const sorted = [...files].sort(compareCodeUnits);
  if (sorted.length > limits.files) problems.push({ kind: 'tooMany', path: relativePath(root, folder) });
  return { files: sorted.slice(0, limits.files), problems };
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null; // removed since it was listed
  }
}
