/** Reading and compiling the workspace of a call. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { compileWorkspace, type CompiledWorkspace } from '../pipeline.ts';
import { SOURCE_ENDING } from '../workspace/list.ts';
import { readSources, type ReadResult } from '../workspace/read.ts';
import { realPath, relativePath } from '../workspace/paths.ts';
import { openWorkspace, readNamed } from './open-workspace.ts';
import type { Terminal } from './terminal.ts';

export interface LoadedWorkspace {
  readonly root: string;
  readonly compiled: CompiledWorkspace;
  /** What reading and compiling found, in the files that the call names (all of them without names). */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the whole workspace; `paths` say which files the caller asks about. Their aliases win over those of other files. */
export function loadWorkspace(paths: readonly string[], terminal: Terminal, outDir?: string): LoadedWorkspace {
  const { root, recovered } = openWorkspace(paths, terminal, outDir);
  const named = readNamed(paths, root, terminal);
  const isNamed = paths.length > 0 ? new Set(named.sources.map((s) => s.path)) : null;
  const others = isNamed ? surroundings(paths, root, terminal).sources.filter((s) => !isNamed.has(s.path)) : [];
  const compiled = compileWorkspace([...named.sources, ...others]);
  const found = isNamed ? compiled.diagnostics.filter((d) => isNamed.has(d.primary.source.path)) : compiled.diagnostics;
  return { root, compiled, diagnostics: [...recovered, ...named.diagnostics, ...found] };
}

/** What the named files may refer to: the workspace's rules, or outside of a workspace the files beside them. */
function surroundings(paths: readonly string[], root: string, terminal: Terminal): ReadResult {
  if (existsSync(join(root, 'rules'))) return readSources(['rules'], root);
  const folders = new Set(paths.map((path) => dirname(resolve(terminal.folder, path))));
  const beside = [...folders].flatMap((folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(SOURCE_ENDING)).sort().map((name) => join(folder, name)) : []));
  return readSources(beside, root);
}

/** A source path as the workspace shows it, for a path given on the command line. */
export function shownPath(root: string, path: string, terminal: Terminal): string {
  const absolute = resolve(terminal.folder, path);
  return relativePath(root, realPath(absolute) ?? absolute);
}
