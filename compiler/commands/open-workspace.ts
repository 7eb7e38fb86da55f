/** What every command does first in a workspace: find it, and bring its outputs to a whole state. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { readSources, READ_LIMITS, type ReadResult } from '../workspace/read.ts';
import { findRootOf } from '../workspace/root.ts';
import { recoverOutputs } from '../workspace/write.ts';
import type { Terminal } from './terminal.ts';

/** The output folder when none is named, relative to the root. */
export const OUTPUTS = 'generated';

export interface OpenedWorkspace {
  /** Real path of the root. */
  readonly root: string;
  /** What finishing an interrupted write found; mostly empty. */
  readonly recovered: readonly Diagnostic[];
}

/** Finds the workspace of `paths` (as given on the command line) and finishes or undoes an interrupted write to its outputs. */
export function openWorkspace(paths: readonly string[], terminal: Terminal, outDir: string = OUTPUTS): OpenedWorkspace {
  const root = findRootOf(paths, terminal.folder);
  return { root, recovered: recoverOutputs(root, outDir) };
}

/** Reads what `paths` name, relative ones from the current folder; without paths, the `rules` folder, or everything where there is none. */
export function readNamed(paths: readonly string[], root: string, terminal: Terminal): ReadResult {
  if (paths.length > 0) return readSources(paths, root, READ_LIMITS, terminal.folder);
  return readSources([existsSync(join(root, 'rules')) ? 'rules' : '.'], root);
}
