/**
 * Formatting takes a large part of a build. An output that stands as it was written, and was made of the same text, is taken as it stands. The record
 * of this is no authority: where it is missing or wrong the output is formatted again.
 */
import { join } from 'node:path';
import { diskCalls, type FileCalls } from './file-calls.ts';
import { hashOf, readFormatted, RECORDS, writeFormatted, type Formatted } from './journal.ts';
import { standingAt } from './plan.ts';
import { isFileError } from './write-error.ts';

export interface Formatter {
  /** The final layout of the text at an output path. */
  format(path: string, text: string): Promise<string>;
  /** To be called when the outputs have been written. */
  keep(): void;
}

/** `settings`: what the layout depends on besides the text, asked for when something is formatted. `out`: the output folder. */
export function rememberingFormatter(out: string, settings: () => Promise<string>, format: (text: string) => Promise<string>, calls: FileCalls = diskCalls): Formatter {
  const records = join(out, RECORDS);
  const known: Formatted = readFormatted(calls, records);
  const made = new Map<string, { from: string; to: string }>();

  async function formatted(path: string, text: string): Promise<string> {
    const from = hashOf(`${await settings()}\n${text}`);
    const before = known.get(path);
    const standing = before?.from === from ? standingAt(calls, join(out, path)) : 'nothing';
    const stands = typeof standing === 'object' && standing.hash === before!.to;
    const layout = stands ? Buffer.from(standing.bytes).toString('utf8') : await format(text);
    made.set(path, stands ? before! : { from, to: hashOf(layout) });
    return layout;
  }

  function keep(): void {
    if ([...made].every(([path, { from, to }]) => known.get(path)?.from === from && known.get(path)?.to === to)) return;
    try {
      writeFormatted(calls, records, new Map([...known, ...made].filter(([path]) => calls.look(join(out, path)) !== null)));
    } catch (cause) {
      // the outputs are written; the next build takes longer
      if (!isFileError(cause)) throw cause;
    }
  }

  return { format: formatted, keep };
}
