/** `fagui check [paths]`: every diagnostic of every phase. */
import type { Call, CommandModule, ExitCode } from './command.ts';
import { loadWorkspace } from './load-workspace.ts';
import { diagnosticFormatOption, printDiagnostics, type DiagnosticFormat } from './report.ts';

export const command: CommandModule = { options: [diagnosticFormatOption], run: check };

function check({ args, options, terminal }: Call): ExitCode {
  const { diagnostics } = loadWorkspace(args, terminal);
  return printDiagnostics(diagnostics, options['format'] as DiagnosticFormat, terminal);
}
