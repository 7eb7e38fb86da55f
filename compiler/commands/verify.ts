/** `fagui verify [paths]`: what can be proven about the rules without data, each finding with a 案例 to paste. */
import { toJson } from '../../lang/diagnostics/render-json.ts';
import { countDiagnostics, orderDiagnostics } from '../../lang/diagnostics/render-order.ts';
import { renderOne, renderSummary } from '../../lang/diagnostics/render.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { verifyWorkspace, type VerifiedFinding } from '../verify/verify-workspace.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { loadWorkspace, shownPath } from './load-workspace.ts';
import { diagnosticFormatOption, exitCodeFor, printDiagnostics, warnDiagnostics, type DiagnosticFormat } from './report.ts';
import type { Terminal } from './terminal.ts';

export const command: CommandModule = { options: [diagnosticFormatOption], run: verify };

function verify({ args, options, terminal }: Call): ExitCode {
  const { root, compiled, diagnostics } = loadWorkspace(args, terminal, undefined, true);
  const named = args.map((path) => shownPath(root, path, terminal));
  const isAsked = (path: string): boolean => named.length === 0 || named.some((name) => name === '' || name === '.' || path === name || path.startsWith(`${name}/`));
  const findings = inOrder(verifyWorkspace(compiled, args.length === 0).filter((f) => isAsked(f.diagnostic.primary.source.path)));
  const format = options['format'] as DiagnosticFormat;
  // versions with other errors are not looked at: what is wrong with them is said first; gaps and overlaps come with their case
  const errors = diagnostics.filter((d) => d.severity === 'error' && !findings.some((f) => isSame(f.diagnostic, d)));
  const all = [...errors, ...findings.map((f) => f.diagnostic)];
  if (format === 'json') terminal.out(json(findings, errors, terminal));
  else if (format === 'pretty') printPretty(findings, errors, terminal);
  else printDiagnostics(all, format, terminal);
  const code = exitCodeFor(all);
  return code === 0 && all.some((d) => d.severity === 'warning') ? 1 : code;
}

const isSame = (a: Diagnostic, b: Diagnostic): boolean => a.code === b.code && a.primary.source.path === b.primary.source.path && a.primary.span.start === b.primary.span.start;

function inOrder(findings: readonly VerifiedFinding[]): VerifiedFinding[] {
  const order = orderDiagnostics(findings.map((f) => f.diagnostic));
  return order.map((d) => findings.find((f) => f.diagnostic === d)!);
}

/** Each finding as a diagnostic, and its case under it, as it goes into the file. */
function printPretty(findings: readonly VerifiedFinding[], errors: readonly Diagnostic[], terminal: Terminal): void {
  warnDiagnostics(errors, terminal);
  const render = { language: terminal.language, color: terminal.outColor };
  for (const { diagnostic, block } of findings) terminal.out(`${renderOne(diagnostic, render)}\n${block === null ? '' : `\n${block}`}\n`);
  // nothing was proven about what has errors: that nothing was found would read as a proof
  if (findings.length === 0 && errors.length > 0) terminal.err(terminal.language === 'zh' ? '有錯誤的版本沒有證明：請先改正錯誤。\n' : 'versions with errors were not verified: mend the errors first\n');
  else terminal.err(`${renderSummary(findings.map((f) => f.diagnostic), 0, terminal.language)}\n`);
}

function json(findings: readonly VerifiedFinding[], errors: readonly Diagnostic[], { language }: Terminal): string {
  const document = {
    findings: findings.map((f) => ({
      ...toJson(f.diagnostic, language), regulation: f.regulation, version: f.version, provision: f.provision,
      case: f.facts && { facts: f.facts.map(({ record, field, value }) => ({ record, field, value })), text: f.block },
    })),
    errors: errors.map((d) => toJson(d, language)),
    summary: countDiagnostics(findings.map((f) => f.diagnostic)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
