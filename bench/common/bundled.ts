/**
 * Parts of the compiler as the bundle that the command line ships: tsx names every function at run time, which costs the front end half its speed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the modules, given by their path in the project, and loads what they export. */
export async function loadBundled<T>(...modules: readonly string[]): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fagui-bench-'));
  try {
    const outfile = path.join(folder, 'bundle.mjs');
    const contents = modules.map((module) => `export * from './${module}';`).join(' ');
    const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
    await build({ stdin: { contents, resolveDir: ROOT, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', banner, outfile, logLevel: 'error' });
    return (await import(pathToFileURL(outfile).href)) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
