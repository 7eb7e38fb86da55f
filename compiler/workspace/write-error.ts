/** What a disk that refuses a write is reported as. */
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { reasonOf } from './paths.ts';
import { wholeFile } from './whole-file.ts';

/** Errors of the file system have a number; everything else is a bug of the compiler's own and goes on up. */
export const isFileError = (cause: unknown): boolean => cause instanceof Error && typeof (cause as NodeJS.ErrnoException).errno === 'number';

/** FG8026 for a full disk, FG8027 for everything else. */
export function diagnoseWriteError(cause: unknown, shown: string): Diagnostic {
  const reason = reasonOf(cause);
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return diagnose('FG8026', { path: shown }, wholeFile(shown));
  return diagnose('FG8027', { path: shown, reason }, wholeFile(shown));
}
