/** The product of a command, to the terminal or to the file that was asked for. */
import { resolve } from 'node:path';
import { tryWriteFile } from '../workspace/replace-file.ts';
import type { ExitCode } from './command.ts';
import { warnDiagnostics } from './report.ts';
import type { Terminal } from './terminal.ts';

/** What is said about a written file after its name: 已寫入 a.fagui；請補上…。 */
export interface Reminder {
  readonly zh: string;
  readonly en: string;
}

/** Prints `content`, or with an `output` writes it there (relative to the terminal's folder) and says so; a failure is shown, and its exit code returned. */
export function deliver(content: string | Uint8Array, output: string | null, terminal: Terminal, reminder: Reminder = { zh: '', en: '' }): ExitCode {
  if (output === null) {
    terminal.out(content);
    return 0;
  }
  const failure = tryWriteFile(resolve(terminal.folder, output), content, output);
  if (failure) return warnDiagnostics([failure], terminal);
  terminal.err(terminal.language === 'zh' ? `已寫入 ${output}${reminder.zh}。\n` : `Written to ${output}${reminder.en}.\n`);
  return 0;
}
