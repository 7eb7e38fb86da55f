/** `fagui check [paths]`: every diagnostic of every phase; of documents, whatever contradicts. */
import type { Report } from '../../lang/diagnostics/diagnostic.ts';
import { collectDiagnostics } from '../diagnostics.ts';
import { checkTexts, documentsOf } from '../drift/check-workspace.ts';
import { checkCases } from '../evaluate/check-cases.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { loadWorkspace, shownPath } from './load-workspace.ts';
import { isImportable } from './read-regulation.ts';
import { diagnosticFormatOption, printDiagnostics, type DiagnosticFormat } from './report.ts';

export const command: CommandModule = { options: [diagnosticFormatOption], run: check };

async function check({ args, options, terminal }: Call): Promise<ExitCode> {
  const format = options['format'] as DiagnosticFormat;
  if (args.some(isImportable)) {
    const { checkFiles } = await import('./check-documents.ts');
    return printDiagnostics(await checkFiles(args, terminal), format, terminal);
  }
  const { root, compiled, diagnostics } = loadWorkspace(args, terminal);
  const named = args.map((path) => shownPath(root, path, terminal));
  const isAsked = (path: string): boolean => named.length === 0 || named.some((name) => name === '' || name === '.' || path === name || path.startsWith(`${name}/`));
  const found = collectDiagnostics();
  const reportAsked: Report = (d) => isAsked(d.primary.source.path) && found.report(d);
  // those that are read only because others name them are told of when they are asked for
  const asked = compiled.regulations.filter(({ regulation, versions }) => [regulation.source, ...versions.flatMap((v) => v.applied?.amendment.source ?? [])].some(({ path }) => isAsked(path)));
  asked.forEach((regulation) => checkCases(regulation, reportAsked));
  checkTexts(compiled, reportAsked, asked);
  const documents = documentsOf(compiled).filter(({ place }) => isAsked(place.source.path));
  if (documents.length > 0) {
    const { checkNamedDocuments } = await import('./check-documents.ts');
    checkNamedDocuments(documents, root, found.report);
  }
  return printDiagnostics([...diagnostics, ...found.sorted()], format, terminal);
}
