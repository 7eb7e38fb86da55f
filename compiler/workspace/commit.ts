/** Carrying out a plan so that it can be stopped at any call: staged files, then renames, then the manifest. */
import { dirname, join } from 'node:path';
import { removeIfThere, syncFolder, writeNewFile, type FileCalls } from './file-calls.ts';
import { hashOf, JOURNAL, RECORDS, writeJournal, writeManifest, type Journal, type JournalEntry } from './journal.ts';
import { standingHash } from './plan.ts';

/** Raised by `stage` after everything was put back; the cause is the file system's error and `path` the output concerned. */
export interface StageFailure {
  readonly path: string;
  readonly cause: unknown;
}

/** Writes every new content beside its target. Returns null when all are on the disk; otherwise nothing is left of them. */
export function stage(calls: FileCalls, out: string, journal: Journal, contentOf: (path: string) => Uint8Array): StageFailure | null {
  const records = join(out, RECORDS);
  let path = '.';
  try {
    writeJournal(calls, records, { ...journal, phase: 'staging' });
    for (const folder of journal.folders) {
      path = folder;
      calls.makeFolder(join(out, folder));
    }
    for (const entry of journal.entries) {
      if (entry.temporary === null) continue;
      path = entry.path;
      removeIfThere(calls, join(out, entry.temporary));
      writeNewFile(calls, join(out, entry.temporary), contentOf(entry.path));
    }
    path = '.';
    writeJournal(calls, records, { ...journal, phase: 'ready' });
    syncFolder(calls, records);
    return null;
  } catch (cause) {
    try {
      undo(calls, out, journal);
    } catch {
      // the disk refuses this too: the journal stays, and the next command undoes the write
    }
    return { path, cause };
  }
}

/** Removes what staging has written. Can be stopped and repeated. */
export function undo(calls: FileCalls, out: string, journal: Journal): void {
  for (const { temporary } of journal.entries) {
    if (temporary !== null && isFile(calls, join(out, temporary))) calls.unlink(join(out, temporary));
  }
  for (const folder of [...journal.folders].reverse()) removeEmptyFolder(calls, join(out, folder));
  removeIfThere(calls, join(out, RECORDS, JOURNAL));
}

export interface Finished {
  /** Files that somebody changed after the journal was written; they were left as they are. */
  readonly conflicts: string[];
  readonly failure: StageFailure | null;
}

/** Renames what is staged into place and records it. Can be stopped and repeated; every file is old or new at every moment. */
export function finish(calls: FileCalls, out: string, journal: Journal): Finished {
  const manifest = new Map(journal.manifest);
  const conflicts: string[] = [];
  let path = '.';
  try {
    for (const entry of journal.entries) {
      path = entry.path;
      const result = settle(calls, out, entry);
      if (result === 'done') continue;
      if (result === 'conflict') conflicts.push(entry.path);
      // the record keeps the content that fagui left there last, so that the next build can tell who changed it
      if (entry.before === null) manifest.delete(entry.path);
      else manifest.set(entry.path, entry.before);
    }
    for (const folder of new Set(journal.entries.map((e) => dirname(e.path)))) syncFolder(calls, join(out, folder));
    path = '.';
    writeManifest(calls, join(out, RECORDS), manifest);
    syncFolder(calls, join(out, RECORDS));
    for (const entry of journal.entries) if (entry.after === null) removeEmptyFolders(calls, out, dirname(entry.path));
    removeIfThere(calls, join(out, RECORDS, JOURNAL));
    return { conflicts, failure: null };
  } catch (cause) {
    return { conflicts, failure: { path, cause } };
  }
}

/** Brings one file to its intended content. `lost`: the staged content is gone or damaged and the file is as it was. */
function settle(calls: FileCalls, out: string, entry: JournalEntry): 'done' | 'conflict' | 'lost' {
  const target = join(out, entry.path);
  const temporary = entry.temporary === null ? null : join(out, entry.temporary);
  const standing = standingHash(calls, target);
  const staged = temporary !== null && isFile(calls, temporary);
  if (standing === entry.after) {
    if (staged) calls.unlink(temporary);
    return 'done';
  }
  if (standing !== entry.before) {
    if (staged) calls.unlink(temporary);
    return 'conflict';
  }
  if (entry.after === null) calls.unlink(target);
  else if (!staged) return 'lost';
  else if (hashOf(calls.read(temporary)) === entry.after) calls.rename(temporary, target);
  else {
    calls.unlink(temporary);
    return 'lost';
  }
  return 'done';
}

const isFile = (calls: FileCalls, path: string): boolean => calls.look(path)?.isFile() ?? false;

function removeEmptyFolders(calls: FileCalls, out: string, folder: string): void {
  for (let path = folder; path !== '.' && removeEmptyFolder(calls, join(out, path)); ) path = dirname(path);
}

/** True when the folder is gone. */
function removeEmptyFolder(calls: FileCalls, path: string): boolean {
  try {
    calls.removeFolder(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
