/** `fagui init [folder]`: a small workspace to begin with. Never overwrites anything. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { visibleText } from '../../lang/diagnostics/render-width.ts';
import { tryWriteFile } from '../workspace/replace-file.ts';
import { diagnoseWriteError, isFileError } from '../workspace/write-error.ts';
import { UsageError, type Call, type CommandModule, type ExitCode } from './command.ts';
import { starterFiles } from './init/files.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = { options: [], run: init };

function init({ args, terminal }: Call): ExitCode {
  const folder = resolve(terminal.folder, args[0] ?? '.');
  // rules of a workspace that exists would be checked together with the example
  const inTheWay = ['rules', ...starterFiles.keys()].find((path) => path !== '.gitignore' && existsSync(join(folder, path)));
  if (inTheWay !== undefined) {
    throw new UsageError({
      zh: `「${visibleText(inTheWay)}」已經存在，沒有建立任何檔案。請改用空的資料夾，例如 fagui init 新資料夾。`,
      en: `"${visibleText(inTheWay)}" exists already; nothing was made. Use an empty folder, for example: fagui init new-folder`,
    });
  }
  for (const [path, text] of starterFiles) {
    if (existsSync(join(folder, path))) continue;
    const failure = writeNew(join(folder, path), text, path);
    if (failure !== null) return warnDiagnostics([failure], terminal);
    terminal.out(`${path}\n`);
  }
  terminal.err(terminal.language === 'zh' ? '建好了。接著可以執行 fagui check、fagui test 與 fagui build。\n' : 'Done. Next: fagui check, fagui test and fagui build.\n');
  return 0;
}

function writeNew(path: string, text: string, shown: string): Diagnostic | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    if (!isFileError(error)) throw error;
    return diagnoseWriteError(error, shown);
  }
  return tryWriteFile(path, text, shown);
}
