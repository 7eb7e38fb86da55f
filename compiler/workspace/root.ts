/** Which folder is the workspace: everything that commands read and write is under it. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isSkippedFolder, SOURCE_ENDING } from './list.ts';
import { isInside, realPath } from './paths.ts';

/** Depth to which a `rules` folder is searched for its first source: institution/regulation/file and some more. */
const RULES_DEPTH = 6;

/**
 * The root of the workspace that `from` (a file or a folder, existing or not) belongs to: the nearest ancestor that holds
 * a `rules` folder with sources, or a package.json that names fagui; otherwise the folder of `from` itself. A real path.
 */
export function findRoot(from: string): string {
  const start = existingFolder(resolve(from));
  for (let folder = start; ; ) {
    if (holdsSources(join(folder, 'rules'), RULES_DEPTH) || namesFagui(join(folder, 'package.json'))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return start;
    folder = parent;
  }
}

/**
 * The root for paths named on the command line: that of `from` (the current folder) when all of them lie in it, otherwise
 * that of the first one. No path at all means the root of `from`.
 */
export function findRootOf(paths: readonly string[], from: string): string {
  const root = findRoot(from);
  const [first] = paths;
  if (first === undefined) return root;
  const allInside = paths.every((path) => {
    const real = realPath(resolve(from, path));
    return real === null || isInside(root, real);
  });
  return allInside ? root : findRoot(resolve(from, first));
}

function existingFolder(path: string): string {
  for (let folder = path; ; ) {
    const real = realPath(folder);
    if (real !== null && statSync(real).isDirectory()) return real;
    const parent = dirname(folder);
    if (parent === folder) return folder;
    folder = parent;
  }
}

function holdsSources(folder: string, depth: number): boolean {
  if (depth === 0 || !existsSync(folder)) return false;
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.some((e) => e.isFile() && e.name.endsWith(SOURCE_ENDING))) return true;
    return entries.some((e) => e.isDirectory() && !isSkippedFolder(e.name) && holdsSources(join(folder, e.name), depth - 1));
  } catch {
    return false; // unreadable: it cannot mark a root; reading reports it where it is asked for
  }
}

function namesFagui(path: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof manifest !== 'object' || manifest === null) return false;
    const { name, dependencies, devDependencies } = manifest as Record<string, unknown>;
    return name === 'fagui' || [dependencies, devDependencies].some((d) => typeof d === 'object' && d !== null && Object.hasOwn(d, 'fagui'));
  } catch {
    return false; // absent, or not ours to judge
  }
}
