/** `fagui compare OLD NEW`: the comparison table of any two texts of a regulation. */
import { compareVersions, comparisonToJson, alignByIdentity, disagreements } from '../compare/index.ts';
import { comparisonDocument } from '../emit/document/index.ts';
import type { Comparison, Profile } from '../model/comparison.ts';
import { declaredBetween } from '../model/version.ts';
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
  reportBeside(comparison, terminal);
  const written = emitDocument(() => comparisonDocument(comparison), () => comparisonToJson(comparison), call);
  return written !== 0 ? written : code;
}

/** What a committee does not see in the table: differences of type alone, and hand marks that are not where the words changed. */
function reportBeside(comparison: Comparison, { err, language }: Call['terminal']): void {
  const zh = language === 'zh';
  const noise = comparison.noise ?? [];
  if (comparison.rows.every(({ kind }) => kind === 'unchanged')) err(zh ? '兩份條文沒有修正之處，對照表是空的。\n' : 'Nothing is amended: the table is empty.\n');
  const words = noise.slice(0, 5).map((n) => `${n.provision}「${n.current}」→「${n.amended}」`).join('、');
  if (noise.length) err(zh ? `另有 ${noise.length} 處只是字形或空白不同，未列入對照表：${words}${noise.length > 5 ? ' …' : ''}\n` : `${noise.length} differences of type only, not in the table: ${words}\n`);
  for (const { provision, unmarked, unchanged } of disagreements(comparison)) {
    const what = [unmarked.length ? (zh ? '有修正的文字未畫線' : 'changed words without a mark') : '', unchanged.length ? (zh ? '畫線的文字並未修正' : 'marked words that did not change') : ''].filter(Boolean).join(zh ? '，' : ', ');
    err(zh ? `${provision ?? ''}的手畫底線與實際修正不同：${what}。\n` : `Hand marks of ${provision ?? ''} differ from the changes: ${what}.\n`);
  }
}

/** An amendment against the version that it amends keeps its author's reasons; any other pair is aligned by its texts. */
function compare(current: ReadRegulation, amended: ReadRegulation, profile: Profile, all: boolean): Comparison {
  const applied = amended.version?.applied;
  if (applied && current.version?.checked.version === applied.before) return comparisonOf(applied, profile, all);
  const [before, after] = [current.version?.checked.version, amended.version?.checked.version];
  const isSameFile = before && after && current.text.alias === amended.text.alias && current.text.version !== amended.text.version;
  return compareVersions(current.text, amended.text, { profile, all, ...(isSameFile ? { alignment: alignByIdentity(current.text, amended.text, declaredBetween(before, after)) } : {}) });
}
