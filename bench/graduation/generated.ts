/** The evaluator that the compiler makes of regulation.fagui, loaded as a program would import it, and compiled in this process. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileProgram, emitTypeScript, type CompiledProgram } from '../../compiler/emit/typescript/index.ts';
import { lowerVersion } from '../../compiler/lower/index.ts';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import { messageOf } from '../../lang/diagnostics/diagnostic.ts';
import { createSource } from '../../lang/source.ts';
import type { Input } from './audit.ts';
import type { Decisions } from './by-hand.ts';

export type Decide = (input: Input) => Decisions;

export interface Generated {
  /** From a module with a runtime of its own. */
  readonly decide: Decide;
  readonly inProcess: CompiledProgram;
}

const FILES = ['vocabulary.fagui', 'regulation.fagui'];

/** Compiles the two files; fails when anything is reported. */
export async function loadGenerated(): Promise<Generated> {
  const sources = await Promise.all(FILES.map(async (file) => createSource(file, await readFile(new URL(file, import.meta.url), 'utf8'))));
  const { regulations, diagnostics } = compileWorkspace(sources);
  if (diagnostics.length > 0) throw new Error(diagnostics.map((d) => messageOf(d, 'zh')).join('\n'));
  const program = lowerVersion(regulations[0]!.versions[0]!.checked);
  const folder = await mkdtemp(join(tmpdir(), 'fagui-bench-'));
  try {
    await cp(fileURLToPath(new URL('../../compiler/runtime', import.meta.url)), join(folder, 'runtime'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"type": "module"}');
    await writeFile(join(folder, 'generated.ts'), emitTypeScript(program, { runtimeModule: './runtime/index.ts', sourcePath: 'bench/graduation/regulation.fagui' }));
    const module = await import(pathToFileURL(join(folder, 'generated.ts')).href) as { decide: Decide };
    return { decide: module.decide, inProcess: compileProgram(program) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
