/** `fagui consolidate REGULATION`: the one text for a date, a cohort and a status. */
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { consolidate } from '../consolidate/index.ts';
import { regulationDocument } from '../emit/document/index.ts';
import { regulationToJson } from '../import/json.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { documentOptions, emitDocument } from './emit-document.ts';
import { cohortIsKnown } from './choose-version.ts';
import { draftNamed, findRegulation, loadFor, readCohort, readDay, waitingFor } from './find-version.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [
    { flags: '--as-of <date>', zh: '基準日，例如 2016-09-01 或 105年9月1日', en: 'the day that counts, such as 2016-09-01' },
    { flags: '--cohort <year>', zh: '入學學年度，例如 115', en: 'admission year, such as 115' },
    { flags: '--include-draft <amendment>', zh: '一併套用這個尚未通過的修正案（或法規草案）', en: 'apply this amendment (or new regulation) too, though it is a draft' },
    ...documentOptions,
  ],
  run,
};

function run(call: Call): ExitCode {
  const { args, options, terminal } = call;
  const argument = args[0]!;
  const draft = typeof options['includeDraft'] === 'string' ? options['includeDraft'] : null;
  const loaded = loadFor(draft === null ? [argument] : [argument, draft], terminal);
  const found = findRegulation(argument, loaded, terminal);
  const drafts = [found.amendment?.alias, draftNamed(options['includeDraft'], found, loaded, terminal)].flatMap((alias) => alias ?? []);
  const choice = { asOf: readDay(options['asOf']), cohort: readCohort(options['cohort']), drafts };
  const diagnostics: Diagnostic[] = [...loaded.diagnostics.filter((d) => d.severity === 'error'), ...waitingFor(found.compiled.regulation.alias, loaded, choice.asOf, drafts)];
  const chosen = cohortIsKnown(found.compiled, choice, diagnostics) && consolidate(found.compiled.regulation, loaded.compiled.resolved.amendments, choice, (d) => diagnostics.push(d));
  const code = warnDiagnostics(unique(diagnostics), terminal);
  if (!chosen) return code === 0 ? 1 : code;
  const { text } = chosen.version;
  const written = emitDocument(() => regulationDocument(text), () => regulationToJson(text), call);
  return written !== 0 ? written : code;
}

const unique = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...new Map(diagnostics.map((d) => [`${d.code} ${d.primary.source.path} ${d.primary.span.start} ${d.primary.span.end}`, d])).values()];
