/** OLD and NEW of a comparison: any importable file, a `.fagui` file, an alias, alias@version, or an amendment. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import type { RegulationText } from '../model/regulation.ts';
import type { CompiledVersion } from '../pipeline.ts';
import { UsageError } from './command.ts';
import { findRegulation, isSourcePath, loadFor, versionOf } from './find-version.ts';
import type { LoadedWorkspace } from './load-workspace.ts';
import type { Terminal } from './terminal.ts';

export interface ReadRegulation {
  readonly text: RegulationText;
  /** The version of the workspace that it is; null for an imported file. */
  readonly version: CompiledVersion | null;
  readonly diagnostics: readonly Diagnostic[];
}

const IMPORTABLE = /\.(?:txt|text|md|markdown|html?|xhtml|docx|docm|dotx|odt|ott|pdf)$/i;
/** Is an argument the path of a document that the import reads? */
export const isImportable = (argument: string): boolean => IMPORTABLE.test(argument);

/** Reads the regulations that the arguments name; the workspace is compiled once, the importer loaded only when it is needed. */
export async function readRegulations(given: readonly string[], terminal: Terminal): Promise<ReadRegulation[]> {
  const inWorkspace = given.filter((argument) => !isImportable(argument));
  const loaded = inWorkspace.length > 0 ? loadFor(inWorkspace, terminal) : null;
  return Promise.all(given.map((argument) => (isImportable(argument) ? importOne(argument, terminal) : Promise.resolve(versionNamed(argument, loaded!, terminal)))));
}

function versionNamed(argument: string, loaded: LoadedWorkspace, terminal: Terminal): ReadRegulation {
  const version = versionOf(findRegulation(argument, loaded, terminal));
  if (!version) throw new UsageError({ zh: `「${argument}」不能套用，請先執行 fagui check 看看原因。`, en: `${argument} cannot be applied; run fagui check.` });
  // what keeps the text from being read or the amendment from being applied; other findings are the business of `check`
  const path = version.checked.version.source.path;
  const diagnostics = loaded.diagnostics.filter((d) => d.severity === 'error' && /^FG[16]/.test(d.code) && (isSourcePath(argument) || d.primary.source.path === path));
  return { text: version.checked.version.text, version, diagnostics };
}

/** Bytes of a file named on the command line; UsageError when it cannot be read. */
export function readBytes(argument: string, terminal: Terminal): Uint8Array {
  const path = resolve(terminal.folder, argument);
  try {
    if (!statSync(path).isFile()) throw new Error('not a file');
    return readFileSync(path);
  } catch {
    throw new UsageError({ zh: `讀不到檔案「${argument}」；請確認路徑與權限。`, en: `The file ${argument} cannot be read.` });
  }
}

async function importOne(argument: string, terminal: Terminal): Promise<ReadRegulation> {
  const { importFile } = await import('../import/index.ts');
  const { regulation, diagnostics } = importFile({ name: basename(argument), bytes: readBytes(argument, terminal) });
  return { text: regulation, version: null, diagnostics: diagnostics.filter((d) => d.severity === 'error') };
}
