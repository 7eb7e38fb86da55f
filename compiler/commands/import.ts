/** `fagui import FILE`: a regulation or a comparison table in an office format to a `.fagui` file or JSON; nothing of the text is lost. */
import { basename } from 'node:path';
import { importFile, regulationToFagui, regulationToJson, type FileBytes, type ImportOptions } from '../import/index.ts';
import { suggestionComments } from '../import/suggest.ts';
import { tableAmendment } from '../import/table-amendment.ts';
import { readDocument, type TableDocument } from '../import/table-document.ts';
import { tableToJson } from '../import/table-json.ts';
import type { ComparisonTable } from '../import/table.ts';
import type { RegulationVersion } from '../model/version.ts';
import { hasErrors } from '../diagnostics.ts';
import { UsageError, type Call, type CommandModule, type ExitCode } from './command.ts';
import { deliver } from './deliver.ts';
import { readBytes, readRegulations } from './read-regulation.ts';
import { createSource } from '../../lang/source.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [
    { flags: '-o, --output <file>', zh: '寫到這個檔案，不印出來', en: 'write to this file instead of printing' },
    { flags: '--format <form>', choices: ['fagui', 'json'], zh: '輸出的形式：fagui（預設）或 json', en: 'form of the output: fagui (default) or json' },
    { flags: '--alias <name>', zh: '法規的別名，例如 nfu.courseSelection', en: 'alias of the regulation' },
    { flags: '--regulation <regulation>', zh: '對照表所修正的法規：檔案或別名', en: 'the regulation that a comparison table amends: a file or an alias' },
    { flags: '--base <file>', zh: '把對照表的現行欄寫成這個法規檔', en: 'write the current column of a comparison table to this file as a regulation' },
    { flags: '--suggest', zh: '以註解建議可以綁定的數字用語', en: 'suggest bindings for numbers, as comments' },
    { flags: '--struck <how>', choices: ['keep', 'drop'], zh: '畫刪除線的文字：keep 保留或 drop 視為刪除；不寫則全文保留、對照表的修正欄視為刪除', en: 'struck-out words: keep or drop; by default kept in texts and dropped in the amended column of a table' },
    { flags: '--table <number>', zh: '文件裡第幾個對照表（預設第 1 個）', en: 'which comparison table of the document (1 by default)' },
    { flags: '--tracked <how>', choices: ['accept', 'reject', 'report'], default: 'report', zh: '追蹤修訂：accept 接受、reject 拒絕或 report 只報告', en: 'tracked changes: accept, reject or report' },
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { args, options, terminal } = call;
  const file = args[0]!;
  const given = { name: basename(file), bytes: readBytes(file, terminal) };
  const alias = typeof options['alias'] === 'string' ? options['alias'] : null;
  const reading: ImportOptions = { alias: alias ?? aliasFrom(file), struckText: options['struck'] as 'keep' | 'drop' | undefined, table: tableNumber(options['table']), trackedChanges: options['tracked'] as 'accept' | 'reject' | 'report' };
  const document = readDocument(given, reading);
  if (!document.table && (reading.table ?? 1) > 1) throw new UsageError({ zh: `「${given.name}」沒有第 ${reading.table} 個對照表。`, en: `${given.name} has no comparison table ${reading.table}.` });
  return document.table ? importTable(document, document.table, alias, call) : importRegulation(given, reading, call);
}

function importRegulation(file: FileBytes, reading: ImportOptions, call: Call): ExitCode {
  const { regulation, report, diagnostics } = importFile(file, reading);
  const code = warnDiagnostics(diagnostics, call.terminal);
  if (regulation.body.length === 0 && hasErrors(diagnostics)) return code;
  const { notes } = report;
  const content = isJson(call) ? `${JSON.stringify(regulationToJson(regulation, notes), null, 2)}\n` : regulationToFagui(regulation, reading.alias ?? '', notes, call.options['suggest'] === true ? suggestionComments(regulation) : undefined);
  return Math.max(deliver(content, textOption(call, 'output'), call.terminal), code) as ExitCode;
}

async function importTable(document: TableDocument, table: ComparisonTable, alias: string | null, call: Call): Promise<ExitCode> {
  const { terminal } = call;
  if (isJson(call)) {
    const code = warnDiagnostics(document.diagnostics, terminal);
    return Math.max(deliver(`${JSON.stringify(tableToJson(table), null, 2)}\n`, textOption(call, 'output'), terminal), code) as ExitCode;
  }
  const regulation = textOption(call, 'regulation');
  const base = regulation === null ? null : await versionNamed(regulation, call);
  const amendment = tableAmendment(table, { ...(alias === null ? {} : { alias }), ...(base ? { base } : {}), name: basename(call.args[0]!).replace(/\.[^.]*$/, '') });
  const code = warnDiagnostics([...document.diagnostics, ...amendment.diagnostics], terminal);
  const baseFile = textOption(call, 'base');
  const written = baseFile === null ? 0 : deliver(regulationToFagui(amendment.base, amendment.base.alias), baseFile, terminal);
  return Math.max(deliver(amendment.text, textOption(call, 'output'), terminal), written, code) as ExitCode;
}

const tableNumber = (option: unknown): number | undefined => {
  if (option === undefined) return undefined;
  if (typeof option === 'string' && /^[1-9]\d{0,3}$/.test(option)) return Number(option);
  throw new UsageError({ zh: '--table 要寫第幾個對照表，例如 --table 2。', en: '--table takes a number such as 2.' });
};

/** The version of the workspace, or an imported text as one without rules. */
async function versionNamed(name: string, { terminal }: Call): Promise<RegulationVersion> {
  const [read] = await readRegulations([name], terminal);
  warnDiagnostics(read!.diagnostics, terminal);
  const { text } = read!;
  return read!.version?.checked.version ?? { text: { ...text, alias: text.alias || 'imported', version: text.version || '1' }, uses: [], origins: new Map(), phrases: [], blocks: [], source: createSource('', '') };
}

const textOption = ({ options }: Call, name: string): string | null => (typeof options[name] === 'string' ? options[name] : null);
const isJson = (call: Call): boolean => (textOption(call, 'format') ?? (textOption(call, 'output')?.endsWith('.json') ? 'json' : 'fagui')) === 'json';

/** 學生選課要點.docx → imported.… ; an ASCII file name gives the alias. */
const aliasFrom = (file: string): string => {
  const name = basename(file).replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9]+(.)?/g, (_, c: string | undefined) => (c ?? '').toUpperCase());
  return /^[A-Za-z]/.test(name) ? name : 'imported';
};
