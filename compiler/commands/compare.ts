/** `fagui compare OLD NEW`: the comparison table of any two texts of a regulation. */
import { compareVersions, comparisonToJson, alignByIdentity } from '../compare/index.ts';
import { comparisonDocument } from '../emit/document/index.ts';
import type { Comparison, Profile } from '../model/comparison.ts';
import { comparisonOf } from '../outputs.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { documentOptions, emitDocument } from './emit-document.ts';
import { readRegulations, type ReadRegulation } from './read-regulation.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [
    { flags: '--profile <profile>', choices: ['official', 'amended-only', 'both'], default: 'official', zh: '底線畫法：official（中央）、amended-only（學校，只畫修正欄）或 both（兩欄）', en: 'underlines: official, amended-only or both' },
    { flags: '--all', zh: '未修正的條文也列出', en: 'unchanged provisions too' },
    ...documentOptions,
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { args, options, terminal } = call;
  const [current, amended] = (await readRegulations(args, terminal)) as [ReadRegulation, ReadRegulation];
  const code = warnDiagnostics([...current.diagnostics, ...amended.diagnostics], terminal);
  if (code !== 0 && (current.text.body.length === 0 || amended.text.body.length === 0)) return code;
  const comparison = compare(current, amended, options['profile'] as Profile, options['all'] === true);
  const written = emitDocument(() => comparisonDocument(comparison), () => comparisonToJson(comparison), call);
  return written !== 0 ? written : code;
}

/** An amendment against the version that it amends keeps its author's reasons; any other pair is aligned by its texts. */
function compare(current: ReadRegulation, amended: ReadRegulation, profile: Profile, all: boolean): Comparison {
  const applied = amended.version?.applied;
  if (applied && current.version?.checked.version === applied.before) return comparisonOf(applied, profile, all);
  const sameFile = current.version && amended.version && current.text.alias === amended.text.alias && current.text.version !== amended.text.version;
  return compareVersions(current.text, amended.text, { profile, all, ...(sameFile ? { alignment: alignByIdentity(current.text, amended.text) } : {}) });
}
