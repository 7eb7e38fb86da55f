/** Runs a command line in the test's own process and keeps what it prints. */
import { runCommandLine } from '../../../compiler/commands/main.ts';
import type { CommandEntry } from '../../../compiler/commands/command.ts';
import { languageOf } from '../../../compiler/commands/terminal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function runIn(folder: string, argv: readonly string[], entries?: readonly CommandEntry[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const code = await runCommandLine(argv, {
    out: (text) => void (printed.out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')),
    err: (text) => void (printed.err += text),
    language: languageOf(argv),
    folder,
    outColor: false,
    errColor: false,
  }, entries);
  return { code, ...printed };
}
