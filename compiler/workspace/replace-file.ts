/** One file, written whole or not at all: for `format` and `-o`. */
import { realpathSync, statSync, chmodSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { diskCalls, replaceFile, syncFolder, type FileCalls } from './file-calls.ts';
import { diagnoseWriteError, isFileError } from './write-error.ts';

/**
 * Writes `bytes` (a string is written as UTF-8) to `path`: whoever reads the file sees the old content or the new one, never a part.
 * A link stays a link and its target is written; permissions are kept. Throws the error of the file system.
 */
export function writeFileWhole(path: string, bytes: string | Uint8Array, calls: FileCalls = diskCalls): void {
  const target = throughLinks(resolve(path));
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.fagui-new`);
  const keepMode: FileCalls = mode === undefined ? calls : {
    ...calls,
    rename: (from, to) => {
      chmodSync(from, mode & 0o7777);
      calls.rename(from, to);
    },
  };
  replaceFile(keepMode, target, typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes, temporary);
  syncFolder(calls, dirname(target));
}

function throughLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path; // a new file
  }
}

/** Like `writeFileWhole`, but a disk that refuses gives a diagnostic (null when written). `shown` is the path as people see it. */
export function tryWriteFile(path: string, bytes: string | Uint8Array, shown: string, calls: FileCalls = diskCalls): Diagnostic | null {
  try {
    writeFileWhole(path, bytes, calls);
    return null;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return diagnoseWriteError(error, shown);
  }
}
