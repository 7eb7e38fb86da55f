/** `fagui build`: writes everything that the sources yield; a regulation with errors keeps the outputs it has. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { hasErrors } from '../diagnostics.ts';
import { calendarOutputs, calendarStem, OUTPUT_KINDS, outputFolder, outputsOf, type OutputKind } from '../outputs.ts';
import { layoutSettings, moduleFormatter } from '../emit/typescript/index.ts';
import type { CompiledWorkspace } from '../pipeline.ts';
import { rememberingFormatter, type Formatter } from '../workspace/formatted.ts';
import { writeOutputs, type WriteResult } from '../workspace/write.ts';
import { UsageError, type Call, type CommandModule, type ExitCode } from './command.ts';
import { loadWorkspace } from './load-workspace.ts';
import { OUTPUTS } from './open-workspace.ts';
import { exitCodeFor, warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [
    { flags: '--out <folder>', default: OUTPUTS, zh: '輸出資料夾', en: 'output folder' },
    { flags: '--check', zh: '只檢查輸出是否為最新，不寫入', en: 'only check that the outputs are current' },
    { flags: '--only <kinds>', zh: `只產生某幾種（以逗號分隔）：${OUTPUT_KINDS.join('、')}`, en: `only these kinds, separated by commas: ${OUTPUT_KINDS.join(', ')}` },
    { flags: '--force', zh: '覆寫被人手改過的輸出檔', en: 'overwrite outputs that were edited by hand' },
  ],
  run: build,
};

async function build({ args, options, terminal }: Call): Promise<ExitCode> {
  const out = String(options['out']);
  const kinds = kindsOf(options['only']);
  const check = options['check'] === true;
  const { root, compiled, diagnostics } = loadWorkspace(args, terminal, out);
  const formatter = rememberingFormatter(join(root, out), layoutSettings, moduleFormatter());
  const files = await allOutputs(compiled, root, out, kinds, formatter);
  const wanted = check ? new Map([...files].filter(([path]) => !isBinary(path) || existsSync(join(root, out, path)))) : files;
  const result = writeOutputs(root, out, wanted, { check, force: options['force'] === true, covers: coverage(compiled, kinds) });
  if (!check && exitCodeFor(result.diagnostics) === 0) formatter.keep();
  const code = warnDiagnostics([...diagnostics, ...result.diagnostics], terminal);
  terminal.err(summary(result, compiled, check, terminal.language === 'zh'));
  for (const path of check ? [] : [...result.written, ...result.removed]) terminal.out(`${posix.join(out, path)}\n`);
  return code !== 0 ? code : exitCodeFor(result.diagnostics);
}

function kindsOf(only: string | boolean | undefined): ReadonlySet<OutputKind> {
  if (typeof only !== 'string') return new Set(OUTPUT_KINDS);
  const words = only.split(',').map((w) => w.trim()).filter(Boolean);
  const unknown = words.find((w) => !(OUTPUT_KINDS as readonly string[]).includes(w));
  if (unknown !== undefined || words.length === 0) {
    throw new UsageError({ zh: `沒有「${unknown ?? ''}」這種輸出；可以寫：${OUTPUT_KINDS.join('、')}。`, en: `There is no output kind ${unknown ?? ''}; there are ${OUTPUT_KINDS.join(', ')}.` });
  }
  return new Set(words as OutputKind[]);
}

const isBinary = (path: string): boolean => path.endsWith('.docx');

/** All outputs, every regulation whole or not at all. */
async function allOutputs(compiled: CompiledWorkspace, root: string, out: string, kinds: ReadonlySet<OutputKind>, { format }: Formatter): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const inside = existsSync(join(root, 'compiler/runtime/index.ts'));
  // the project's own outputs import the runtime by path, those of other workspaces by package name
  const runtimeModule = (folder: string): string => (inside ? posix.join(posix.relative(posix.join(out, folder), '.'), 'compiler/runtime/index.ts') : 'fagui/runtime');
  for (const regulation of compiled.regulations) {
    for (const [path, content] of await outputsOf(regulation, { kinds, runtimeModule, format })) files.set(path, content);
  }
  const faulty = new Set(compiled.diagnostics.filter((d) => d.severity === 'error').map((d) => d.primary.source));
  const calendars = [...compiled.resolved.calendars.values()].filter((c) => !faulty.has(c.place.source));
  for (const [path, content] of await calendarOutputs(calendars, { kinds, format })) files.set(path, content);
  return files;
}

/** Outputs of versions with errors stand as they are. So do all others of a kind that was not asked for. */
function coverage(compiled: CompiledWorkspace, kinds: ReadonlySet<OutputKind>): (path: string) => boolean {
  const broken = compiled.regulations.flatMap((r) => {
    const folder = outputFolder(r.regulation.source.path);
    const unsound = [...r.versions, ...r.composed].filter((v) => !v.sound);
    // texts composed of a broken one are not known now, and neither is the module that picks among them
    const unclear = unsound.length > 0 || r.periods.some((p) => p.version === null);
    return [...unsound.flatMap((v) => [`${folder}/${v.stem}.`, `${folder}/${v.stem}-`]), ...(unclear ? [`${folder}/index.`] : [])];
  });
  const calendars = compiled.resolved.files.filter((f) => f.syntax.kind === 'calendar' && compiled.diagnostics.some((d) => d.severity === 'error' && d.primary.source === f.source));
  broken.push(...calendars.map((f) => `${calendarStem(f.source.path, f.syntax.alias?.text ?? f.syntax.title.text)}.`));
  const unread = compiled.resolved.files.filter((f) => f.syntax.kind === 'unknown' && hasErrors(compiled.diagnostics)).map((f) => `${posix.dirname(outputFolder(f.source.path))}/`);
  return (path) => kinds.has(kindOfOutput(path)) && ![...broken, ...unread].some((prefix) => path.startsWith(prefix));
}

const kindOfOutput = (path: string): OutputKind => (path.endsWith('.ts') || path.endsWith('.schema.json') ? 'typescript' : path.endsWith('.json') ? 'json' : 'document');

function summary(result: WriteResult, compiled: CompiledWorkspace, check: boolean, zh: boolean): string {
  const broken = compiled.regulations.flatMap((r) => r.versions.filter((v) => !v.sound).map((v) => `${r.regulation.alias}@${v.checked.version.text.version}`));
  const left = broken.length ? (zh ? `；有錯誤而維持原輸出：${broken.join('、')}` : `; left as they were because of errors: ${broken.join(', ')}`) : '';
  if (check) return zh ? `輸出${result.diagnostics.length ? '不是最新' : '都是最新'}${left}。\n` : `Outputs are ${result.diagnostics.length ? 'not ' : ''}current${left}.\n`;
  return zh
    ? `寫了 ${result.written.length} 個檔案，刪除 ${result.removed.length} 個，${result.unchanged.length} 個沒有變${left}。\n`
    : `${result.written.length} written, ${result.removed.length} removed, ${result.unchanged.length} unchanged${left}.\n`;
}
