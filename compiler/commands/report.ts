/** Printing diagnostics in the form that was asked for, and the exit code that follows from them. */
import { renderGithub } from '../../lang/diagnostics/render-github.ts';
import { renderJson } from '../../lang/diagnostics/render-json.ts';
import { limitDiagnostics, orderDiagnostics } from '../../lang/diagnostics/render-order.ts';
import { renderSarif } from '../../lang/diagnostics/render-sarif.ts';
import { renderPretty, renderSummary } from '../../lang/diagnostics/render.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import type { Code } from '../../lang/diagnostics/catalogue.ts';
import type { ExitCode, OptionSpec } from './command.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

export const DIAGNOSTIC_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export type DiagnosticFormat = (typeof DIAGNOSTIC_FORMATS)[number];

/** The option of commands whose product is a list of diagnostics. */
export const diagnosticFormatOption: OptionSpec = {
  flags: '--format <form>', choices: DIAGNOSTIC_FORMATS, default: 'pretty', zh: '輸出的形式：pretty、json、sarif 或 github', en: 'form of the output: pretty, json, sarif or github',
};

/** Codes that are about the call, the disk or the folder and not about what the files say. */
const ENVIRONMENT: ReadonlySet<Code> = new Set<Code>(['FG8001', 'FG8008', 'FG8009', 'FG8025', 'FG8026', 'FG8027', 'FG8030']);

/** 0 without an error; 2 when every error is about the call or the disk; otherwise 1. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.length === 0) return 0;
  return errors.every((d) => ENVIRONMENT.has(d.code)) ? 2 : 1;
}

/** Diagnostics as the product of a command: on standard output, in order. Pretty ones are limited per file and counted on standard error. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat, terminal: Terminal): ExitCode {
  const ordered = orderDiagnostics(diagnostics);
  const { language } = terminal;
  switch (format) {
    case 'json': terminal.out(renderJson(ordered, language)); break;
    case 'sarif': terminal.out(renderSarif(ordered, language, VERSION)); break;
    case 'github': terminal.out(renderGithub(ordered, language)); break;
    case 'pretty': {
      const { shown, hidden } = limitDiagnostics(ordered);
      if (shown.length > 0) terminal.out(`${renderPretty(shown, { language, color: terminal.outColor })}\n`);
      terminal.err(`${renderSummary(ordered, hidden, language)}\n`);
    }
  }
  return exitCodeFor(diagnostics);
}

/** Diagnostics of a command whose product is something else: pretty, on standard error. Prints nothing when there are none. */
export function warnDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal): ExitCode {
  const { shown, hidden } = limitDiagnostics(orderDiagnostics(diagnostics));
  if (shown.length > 0) {
    terminal.err(`${renderPretty(shown, { language: terminal.language, color: terminal.errColor })}\n`);
    terminal.err(`${renderSummary(diagnostics, hidden, terminal.language)}\n`);
  }
  return exitCodeFor(diagnostics);
}
