/** `fagui format [paths] [--check]`: rewrites the layout of sources, each file whole or not at all. */
import { join } from 'node:path';
import { diagnose, type Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { formatSource } from '../../lang/format.ts';
import { tryWriteFile } from '../workspace/replace-file.ts';
import { wholeFile } from '../workspace/whole-file.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { openWorkspace, readNamed } from './open-workspace.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [{ flags: '--check', zh: '只檢查，不改寫；有未整理的檔案時以 1 結束', en: 'check only; ends with 1 when a file is not formatted' }],
  run: format,
};

function format({ args, options, terminal }: Call): ExitCode {
  const check = options['check'] === true;
  const { root, recovered } = openWorkspace(args, terminal);
  const { sources, diagnostics: reading } = readNamed(args, root, terminal);
  // formatting removes the byte order mark, so there is nothing to warn of
  const marked = new Set(reading.filter((d) => d.code === 'FG8003').map((d) => d.primary.source.path));
  const diagnostics: Diagnostic[] = [...recovered, ...reading.filter((d) => d.code !== 'FG8003')];
  const changed: string[] = [];
  for (const { path, text } of sources) {
    const formatted = formatSource(path, text);
    diagnostics.push(...formatted.diagnostics);
    if (formatted.text === text && !marked.has(path)) continue;
    const failure = check ? diagnose('FG8024', { path }, wholeFile(path)) : tryWriteFile(join(root, path), formatted.text, path);
    if (failure === null) changed.push(path);
    else diagnostics.push(failure);
  }
  for (const path of changed) terminal.out(`${path}\n`);
  const code = warnDiagnostics(diagnostics, terminal);
  if (!check && sources.length > 0) terminal.err(summary(sources.length, changed.length, terminal.language === 'zh'));
  return code;
}

const summary = (all: number, changed: number, zh: boolean): string =>
  zh ? `讀了 ${all} 個檔案，改寫 ${changed} 個。\n` : `${all} file${all === 1 ? '' : 's'} read, ${changed} rewritten.\n`;
