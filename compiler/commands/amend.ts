/** `fagui amend OLD NEW -o OUT.fagui`: the 修正案 that makes NEW of OLD, to be completed with reasons. */
import { basename } from 'node:path';
import { draftAmendment } from '../amend/index.ts';
import type { RegulationVersion } from '../model/version.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { deliver } from './deliver.ts';
import { readRegulations, type ReadRegulation } from './read-regulation.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [
    { flags: '-o, --output <file>', zh: '寫到這個檔案，不印出來', en: 'write to this file instead of printing' },
    { flags: '--alias <name>', zh: '修正案的別名，例如 nfu.courseSelection.106-1', en: 'alias of the amendment' },
  ],
  run,
};

async function run({ args, options, terminal }: Call): Promise<ExitCode> {
  const [old, next] = (await readRegulations(args, terminal)) as [ReadRegulation, ReadRegulation];
  const code = warnDiagnostics([...old.diagnostics, ...next.diagnostics], terminal);
  if (code !== 0 && (old.text.body.length === 0 || next.text.body.length === 0)) return code;
  const output = typeof options['output'] === 'string' ? options['output'] : null;
  const draft = draftAmendment(versionOf(old), next.text, { alias: aliasFor(old, options['alias'], output) });
  const failed = warnDiagnostics(draft.diagnostics, terminal);
  if (draft.text === '') return failed;
  if (draft.empty) terminal.err(terminal.language === 'zh' ? '兩份條文沒有修正之處，修正案是空的。\n' : 'Nothing is amended: the amendment is empty.\n');
  const written = deliver(draft.text, output, terminal, { zh: '；請補上各條的說明', en: '; add the reasons' });
  return written === 0 ? failed : written;
}

/** An imported text has no rules and no bindings. */
const versionOf = ({ text, version }: ReadRegulation): RegulationVersion =>
  version?.checked.version ?? { text: text.alias ? text : { ...text, alias: 'imported' }, uses: [], origins: new Map(), phrases: [], blocks: [], source: { path: '', text: '', lineStarts: [0] } };

function aliasFor({ text }: ReadRegulation, asked: string | boolean | undefined, output: string | null): string {
  if (typeof asked === 'string') return asked;
  const name = (output === null ? 'draft' : basename(output).replace(/\.[^.]*$/, '')).replace(/[^A-Za-z0-9-]/g, '');
  return `${text.alias || 'imported'}.${name || 'draft'}`;
}
