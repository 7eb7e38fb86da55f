/** `fagui import FILE`: a regulation in an office format to a `.fagui` file or JSON; nothing of the text is lost. */
import { basename, resolve } from 'node:path';
import { importFile, regulationToFagui, regulationToJson } from '../import/index.ts';
import { hasErrors } from '../diagnostics.ts';
import { tryWriteFile } from '../workspace/replace-file.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { readBytes } from './read-regulation.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [
    { flags: '-o, --output <file>', zh: '寫到這個檔案，不印出來', en: 'write to this file instead of printing' },
    { flags: '--format <form>', choices: ['fagui', 'json'], zh: '輸出的形式：fagui（預設）或 json', en: 'form of the output: fagui (default) or json' },
    { flags: '--alias <name>', zh: '法規的別名，例如 nfu.courseSelection', en: 'alias of the regulation' },
    { flags: '--struck <how>', choices: ['keep', 'drop'], default: 'keep', zh: '畫刪除線的文字：keep 保留或 drop 視為刪除', en: 'struck-out words: keep or drop' },
    { flags: '--tracked <how>', choices: ['accept', 'reject', 'report'], default: 'report', zh: '追蹤修訂：accept 接受、reject 拒絕或 report 只報告', en: 'tracked changes: accept, reject or report' },
  ],
  run,
};

function run({ args, options, terminal }: Call): ExitCode {
  const file = args[0]!;
  const alias = typeof options['alias'] === 'string' ? options['alias'] : aliasFrom(file);
  const { regulation, report, diagnostics } = importFile({ name: basename(file), bytes: readBytes(file, terminal) }, { alias, struckText: options['struck'] as 'keep' | 'drop', trackedChanges: options['tracked'] as 'accept' | 'reject' | 'report' });
  const code = warnDiagnostics(diagnostics, terminal);
  if (regulation.body.length === 0 && hasErrors(diagnostics)) return code;
  const output = typeof options['output'] === 'string' ? options['output'] : null;
  const format = options['format'] ?? (output?.endsWith('.json') ? 'json' : 'fagui');
  const content = format === 'json' ? `${JSON.stringify(regulationToJson(regulation, report.notes), null, 2)}\n` : regulationToFagui(regulation, alias, report.notes);
  if (output === null) terminal.out(content);
  else {
    const failure = tryWriteFile(resolve(terminal.folder, output), content, output);
    if (failure) return warnDiagnostics([failure], terminal);
    terminal.err(terminal.language === 'zh' ? `已寫入 ${output}。\n` : `Written to ${output}.\n`);
  }
  return code;
}

/** 學生選課要點.docx → imported.… ; an ASCII file name gives the alias. */
const aliasFrom = (file: string): string => {
  const name = basename(file).replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9]+(.)?/g, (_, c: string | undefined) => (c ?? '').toUpperCase());
  return /^[A-Za-z]/.test(name) ? name : 'imported';
};
