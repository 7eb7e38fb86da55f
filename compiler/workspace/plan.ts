/** What a write would do, found out by looking only. */
import { dirname, join } from 'node:path';
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import type { FileCalls } from './file-calls.ts';
import { saysGenerated } from './generated-mark.ts';
import { hashOf, RECORDS, type JournalEntry, type Manifest } from './journal.ts';
import { compareCodeUnits } from './paths.ts';
import { wholeFile } from './whole-file.ts';

export interface Intention {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** The output folder: its real place, and how its files are shown to people. */
export interface OutputFolder {
  readonly path: string;
  show(path: string): string;
}

export interface Plan {
  /** Files to write and to remove, in path order. */
  readonly entries: readonly JournalEntry[];
  readonly unchanged: readonly string[];
  readonly folders: readonly string[];
  readonly manifest: Manifest;
  /** Reasons not to write at all. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands at a path: a file's hash and bytes, nothing, or something that is no file of ours (a link, a folder). */
export type Standing = { readonly hash: string; readonly bytes: Uint8Array } | 'nothing' | 'foreign';

/** Looks at a path without following a link. */
export function standingAt(calls: FileCalls, path: string): Standing {
  const stats = calls.look(path);
  if (stats === null) return 'nothing';
  if (!stats.isFile()) return 'foreign';
  const bytes = calls.read(path);
  return { hash: hashOf(bytes), bytes };
}

/** The hash where a journal compares hashes: `null` for no file; a link or folder matches nothing. */
export function standingHash(calls: FileCalls, path: string): string | null | 'foreign' {
  const standing = standingAt(calls, path);
  return standing === 'nothing' ? null : standing === 'foreign' ? 'foreign' : standing.hash;
}

const temporaryName = (path: string): string => {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}.${path.slice(cut)}.fagui-new`;
};

/**
 * Compares what is intended with what stands. A differing file may be overwritten or removed when the manifest knows its content, or when
 * the manifest does not know the path and the file itself says that it is generated; otherwise somebody edited it.
 */
export function planWrite(
  calls: FileCalls, out: OutputFolder, intentions: readonly Intention[], manifest: Manifest, covers: (path: string) => boolean, force: boolean,
): Plan {
  const entries: JournalEntry[] = [];
  const unchanged: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const next = new Map(manifest);
  const intended = new Set(intentions.map((i) => i.path));
  const refuse = (path: string): void => {
    diagnostics.push(diagnose('FG8020', { path: out.show(path) }, wholeFile(out.show(path))));
  };

  for (const { path, hash } of intentions) {
    const standing = standingAt(calls, join(out.path, path));
    next.set(path, hash);
    const before = standing === 'nothing' || standing === 'foreign' ? null : standing.hash;
    if (before === hash) unchanged.push(path);
    else if (standing === 'nothing' || mayReplace(standing, manifest.get(path), force)) {
      entries.push({ path, before, after: hash, temporary: temporaryName(path) });
    } else refuse(path);
  }
  for (const [path, hash] of manifest) {
    if (intended.has(path) || !covers(path)) continue;
    next.delete(path);
    const standing = standingAt(calls, join(out.path, path));
    if (standing === 'nothing') continue;
    if (standing !== 'foreign' && (standing.hash === hash || force)) entries.push({ path, before: standing.hash, after: null, temporary: null });
    else refuse(path);
  }
  entries.sort((a, b) => compareCodeUnits(a.path, b.path));
  const folders = newFolders(calls, out, entries, diagnostics);
  return { entries, unchanged, folders, manifest: next, diagnostics };
}

function mayReplace(standing: Exclude<Standing, 'nothing'>, known: string | undefined, force: boolean): boolean {
  if (standing === 'foreign') return false; // not even by force: it may be a folder full of other things
  if (force || standing.hash === known) return true;
  return known === undefined && saysGenerated(standing.bytes);
}

/** Folders that the entries need and that are not there yet, outermost first. Links and files in the way are reported. */
function newFolders(calls: FileCalls, out: OutputFolder, entries: readonly JournalEntry[], diagnostics: Diagnostic[]): string[] {
  const missing = new Set<string>();
  const seen = new Set<string>();
  for (const { path } of entries) {
    const parts = dirname(path) === '.' ? [] : dirname(path).split('/');
    for (let i = 1; i <= parts.length; i++) {
      const folder = parts.slice(0, i).join('/');
      if (seen.has(folder)) continue;
      seen.add(folder);
      const stats = calls.look(join(out.path, folder));
      if (stats === null) missing.add(folder);
      else if (!stats.isDirectory()) {
        const why = stats.isSymbolicLink() ? 'outside' : 'folder';
        diagnostics.push(diagnose('FG8028', { path: out.show(folder), why }, wholeFile(out.show(folder))));
      }
    }
  }
  return [...missing].sort(compareCodeUnits);
}

/** Paths of files that say they are generated, anywhere in the folder, in path order. */
export function findGenerated(calls: FileCalls, out: OutputFolder): string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const name of calls.list(join(out.path, folder))) {
      if (name === RECORDS || name.startsWith('.') || name === 'node_modules') continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const stats = calls.look(join(out.path, path));
      if (stats?.isDirectory()) visit(path);
      else if (stats?.isFile() && saysGenerated(calls.read(join(out.path, path)))) found.push(path);
    }
  };
  if (calls.look(out.path)?.isDirectory()) visit('');
  return found.sort(compareCodeUnits);
}
