/** Zip archives of office files: only the parts asked for are inflated, and only when all of them together stay within limits. */
import { unzipSync } from 'fflate';
import { ImportFailure } from './failure.ts';

export interface ZipLimits {
  /** Bytes of one part after inflating. */
  readonly part: number;
  /** Bytes of all parts that are read. */
  readonly total: number;
  readonly entries: number;
}

const ZIP_LIMITS: ZipLimits = { part: 32 * 1024 * 1024, total: 64 * 1024 * 1024, entries: 5000 };

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/**
 * The named parts of an archive. Sizes are those of the archive's directory, checked before anything is inflated; a part never
 * grows beyond the size that the directory says. Throws ImportFailure.
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ZipLimits = ZIP_LIMITS): Map<string, Uint8Array> {
  if (!startsWith(bytes, [0x50, 0x4b])) throw new ImportFailure({ kind: 'notZip', found: startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) ? 'ole' : 'other' });
  let entries = 0;
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++entries > limits.entries) throw new ImportFailure({ kind: 'tooLarge', what: 'entries', size: entries, limit: limits.entries, unit: 'parts' });
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > limits.part) throw new ImportFailure({ kind: 'tooLarge', what: name, size: originalSize, limit: limits.part, unit: 'bytes' });
        if (total > limits.total) throw new ImportFailure({ kind: 'tooLarge', what: 'all', size: total, limit: limits.total, unit: 'bytes' });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure({ kind: 'corrupt', part: 'zip', detail: error instanceof Error ? error.message : String(error) });
  }
  return new Map(Object.entries(files));
}
