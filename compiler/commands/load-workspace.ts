/** Reading and compiling the workspace of a call. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { createSource, type Source } from '../../lang/source.ts';
import { compileWorkspace, type CompiledWorkspace } from '../pipeline.ts';
import { SOURCE_ENDING } from '../workspace/list.ts';
import { READ_LIMITS, readTexts, type ReadText } from '../workspace/read.ts';
import { realPath, relativePath } from '../workspace/paths.ts';
import { openWorkspace, readNamed } from './open-workspace.ts';
import type { Terminal } from './terminal.ts';

export interface LoadedWorkspace {
  readonly root: string;
  readonly compiled: CompiledWorkspace;
  /** What reading and compiling found, in the files that the call names (all of them without names). */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the whole workspace; `paths` say which files the caller asks about. Their aliases win over those of other files. `following`: with the amendments of the named regulations. */
export function loadWorkspace(paths: readonly string[], terminal: Terminal, outDir?: string, following = false): LoadedWorkspace {
  const { root, recovered } = openWorkspace(paths, terminal, outDir);
  const named = readNamed(paths, root, terminal);
  const isNamed = paths.length > 0 ? new Set(named.sources.map((s) => s.path)) : null;
  const others = isNamed ? neededBy(named.sources, surroundings(paths, root, terminal, isNamed), following) : [];
  const compiled = compileWorkspace([...named.sources, ...others]);
  const found = isNamed ? compiled.diagnostics.filter((d) => isNamed.has(d.primary.source.path)) : compiled.diagnostics;
  return { root, compiled, diagnostics: [...recovered, ...named.diagnostics, ...found] };
}

/** What the named files may refer to: the workspace's rules, or outside of a workspace the files beside them; without those that are `known`. */
function surroundings(paths: readonly string[], root: string, terminal: Terminal, known: ReadonlySet<string>): ReadText[] {
  if (existsSync(join(root, 'rules'))) return readTexts(['rules'], root, READ_LIMITS, root, known).texts;
  const folders = new Set(paths.map((path) => dirname(resolve(terminal.folder, path))));
  const beside = [...folders].flatMap((folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(SOURCE_ENDING)).sort().map((name) => join(folder, name)) : []));
  return readTexts(beside, root, READ_LIMITS, root, known).texts;
}

/**
 * The files that the named ones depend on: what they use or amend, and the regulations whose titles they print (their citations are checked).
 * Found by the first lines alone, so that checking one file does not read the whole workspace.
 */
function neededBy(named: readonly ReadText[], others: readonly ReadText[], following: boolean): Source[] {
  const heads = others.map((source) => ({ source, ...headOf(source.text) }));
  const needed = new Set<ReadText>();
  const open: ReadText[] = [...named];
  const own = new Set(named.map((source) => headOf(source.text)).flatMap(({ alias, amends, isRegulation }) => amends ?? (isRegulation ? alias : [])));
  const readers = new Set<ReadText>();
  for (let source = open.pop(); source; source = open.pop()) {
    const { alias, aliases, isRegulation } = headOf(source.text);
    for (const other of heads) {
      // which version of another regulation is read follows from its amendments; who amends one wants to know what reads it
      const isVersion = isRegulation && other.amends !== null && aliases.includes(other.amends);
      const isReader = other.isRegulation && other.aliases.some((used) => own.has(used)) && named.includes(source);
      const isCited = other.isRegulation && other.title !== '' && named.includes(source) && source.text.includes(other.title);
      const isTerm = other.isCalendar && aliases.some((alias) => other.alias.startsWith(`${alias}.`));
      const isFollowing = (following || readers.has(source)) && alias !== '' && other.amends === alias;
      if (needed.has(other.source) || !(aliases.includes(other.alias) || isTerm || isCited || isFollowing || isVersion || isReader)) continue;
      needed.add(other.source);
      if (isReader) readers.add(other.source);
      open.push(other.source);
    }
  }
  return others.filter((s) => needed.has(s)).map(({ path, text }) => createSource(path, text));
}

/** Kind, title and alias of the first line, the aliases that the header lines name, and the regulation that it amends. */
function headOf(text: string): { isRegulation: boolean; isCalendar: boolean; title: string; alias: string; aliases: string[]; amends: string | null } {
  const first = /^\ufeff?(?:\s*(?:\/\/.*)?\n)*(法規|修正案|詞彙|行事曆)[ \t\u3000]*([^\n(（]*?)[ \t]*(?:[(（]([^)）\n]*)[)）])?[ \t]*\r?$/m.exec(text);
  const lines = [...text.matchAll(/^(使用|修正法規)[ \t\u3000]+(.*)$/gm)].map(([, word, value]) => ({ word, value: value! }));
  const words = lines.flatMap(({ value }) => value.replace(/@.*/, '').split(/[,，、\s]+/)).filter(Boolean);
  const [amends = null] = lines.flatMap(({ word, value }) => (word === '使用' ? [] : (/^[^@\s]+/.exec(value)?.[0] ?? [])));
  return { isRegulation: first?.[1] === '法規', isCalendar: first?.[1] === '行事曆', title: first?.[2]?.replace(/[(（].*$/, '').trim() ?? '', alias: first?.[3] ?? '', aliases: words, amends };
}

/** A source path as the workspace shows it, for a path given on the command line. */
export function shownPath(root: string, path: string, terminal: Terminal): string {
  const absolute = resolve(terminal.folder, path);
  return relativePath(root, realPath(absolute) ?? absolute);
}
