/** `fagui exceptions NAME`: who beats whom, for a rule, a bound phrase or a whole regulation. */
import { exclusiveProvisos } from '../verify/exclusive-provisos.ts';
import { suggest } from '../../lang/diagnostics/suggest.ts';
import { exceptionsIn, type Beaten, type Beater } from '../evaluate/exceptions.ts';
import { showBeaten } from '../evaluate/show-exceptions.ts';
import type { CompiledRegulation, CompiledVersion } from '../pipeline.ts';
import { UsageError, type Call, type CommandModule, type ExitCode } from './command.ts';
import { findRegulation, isSourcePath, loadFor, versionOf, type FoundRegulation } from './find-version.ts';
import type { LoadedWorkspace } from './load-workspace.ts';
import { warnDiagnostics } from './report.ts';
import type { Terminal } from './terminal.ts';

export const command: CommandModule = {
  options: [{ flags: '--format <form>', choices: ['text', 'json'], default: 'text', zh: '輸出的形式：text 或 json', en: 'form of the output: text or json' }],
  run: exceptions,
};

interface FoundNames {
  readonly version: CompiledVersion;
  readonly beaten: readonly Beaten[];
}

function exceptions({ args, options, terminal }: Call): ExitCode {
  const [first, name = null] = args[0]!.split('#') as [string, string?];
  const loaded = loadFor([first], terminal);
  const found = name === null && !isSourcePath(first) ? (byName(first, loaded) ?? ofRegulation(first, null, loaded, terminal)) : ofRegulation(first, name, loaded, terminal);
  const paths = new Set(found.map((f) => f.version.checked.version.source.path));
  const code = warnDiagnostics(loaded.compiled.diagnostics.filter((d) => d.severity === 'error' && paths.has(d.primary.source.path)), terminal);
  terminal.out(options['format'] === 'json' ? `${JSON.stringify(found.map(toJson), null, 2)}\n` : found.map(toText).join('\n'));
  return code;
}

/** The version that is in force last, unless a version or an amendment was named. */
const newest = (compiled: CompiledRegulation): CompiledVersion => compiled.versions.filter((v) => v.applied === null || v.applied.amendment.status === 'adopted').at(-1)!;
const chosen = (found: FoundRegulation): CompiledVersion | null => (found.amendment || found.version !== null ? versionOf(found) : newest(found.compiled));

const isCalled = (name: string) => (b: Beaten): boolean => b.name === name || b.alias === name;

/** Proofs are only asked for where some exceptions have no order. */
function beatenIn(version: CompiledVersion): Beaten[] {
  const all = exceptionsIn(version.checked);
  const isOpen = ({ beatenBy, unordered = [] }: { readonly beatenBy: readonly Beater[]; readonly unordered?: readonly string[] }): boolean => unordered.length > 0 || beatenBy.some(isOpen);
  return all.some(isOpen) ? exceptionsIn(version.checked, exclusiveProvisos(version)) : all;
}

/** Rules, definitions and bound phrases of this name anywhere; null when there are none. */
function byName(name: string, { compiled }: LoadedWorkspace): FoundNames[] | null {
  const found = compiled.regulations.map((regulation) => ({ version: newest(regulation), beaten: beatenIn(newest(regulation)).filter(isCalled(name)) })).filter((f) => f.beaten.length > 0);
  return found.length > 0 ? found : null;
}

function ofRegulation(argument: string, name: string | null, loaded: LoadedWorkspace, terminal: Terminal): FoundNames[] {
  const version = chosen(findRegulation(argument, loaded, terminal));
  if (!version) throw new UsageError({ zh: `「${argument}」沒有可以讀的版本；請先執行 fagui check。`, en: `${argument} has no version that can be read; run fagui check.` });
  const all = beatenIn(version);
  if (name === null) return [{ version, beaten: all.filter((b) => b.beatenBy.length > 0) }];
  const beaten = all.filter(isCalled(name));
  if (beaten.length > 0) return [{ version, beaten }];
  const near = suggest(name, all.flatMap((b) => [b.name, b.alias]));
  throw new UsageError({ zh: `「${argument}」沒有規則或約定「${name}」。${near ? `您是不是要寫「${near}」？` : ''}`, en: `${argument} has no rule or bound phrase ${name}.${near ? ` Did you mean ${near}?` : ''}` });
}

function toJson({ version, beaten }: FoundNames): unknown {
  const { text } = version.checked.version;
  return { regulation: text.alias, version: text.version, beaten };
}

function toText({ version, beaten }: FoundNames): string {
  const { institution, title, version: label } = version.checked.version.text;
  const none = '沒有除外、但書、裁量、另訂或疑義。\n';
  const seen = new Set<string>();
  return `${institution}${title}　版本 ${label}\n\n${beaten.length > 0 ? beaten.map((one) => showBeaten(one, seen)).join('\n') : none}`;
}
