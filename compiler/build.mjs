#!/usr/bin/env node
/**
 * Builds what `npx fagui`, the runtime of generated code and the prettier plugin load: compiler/dist/. Runs after `npm ci`, quietly.
 * Parts that only some commands need become files of their own, which are loaded when they are called for.
 */
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'compiler/dist');
const program = join(dist, 'fagui.js');

/** The command line and the prettier plugin share parts; the runtime stands alone, as it does in the sources. */
const PROGRAM = { fagui: 'compiler/commands/bin.ts', 'prettier-plugin': 'lang/prettier-plugin.ts' };
const RUNTIME = { runtime: 'compiler/runtime/index.ts' };

async function loadBundler() {
  try {
    return await import('esbuild');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    // an installation without development packages can use what was built before, and nothing else
    if (existsSync(join(dist, 'fagui.js'))) process.exit(0);
    console.error('compiler/build.mjs: esbuild is not installed; run "npm ci" with development packages (not --omit=dev).');
    process.exit(1);
  }
}

/**
 * The types of the runtime, for programs that are checked with options of their own: TypeScript checks sources of a package as strictly as the
 * program that imports them, and leaves declarations alone. Without TypeScript there are none, and the runtime works all the same.
 */
async function declareRuntime() {
  const ts = await import('typescript').then((module) => module.default, () => null);
  const names = ts === null ? [] : readdirSync(join(root, 'compiler/runtime'));
  return names.map((fileName) => {
    const source = readFileSync(join(root, 'compiler/runtime', fileName), 'utf8');
    const { outputText } = ts.transpileDeclaration(source, { fileName, compilerOptions: { target: 'es2022', strict: true } });
    const text = outputText.replace(/((?:from|import\() ?['"]\.\/[\w-]+)\.ts(['"])/g, '$1.js$2');
    return { path: join(dist, 'runtime', fileName.replace(/\.ts$/, '.d.ts')), contents: Buffer.from(text) };
  });
}

/** Replaces a file as a whole: a command that runs at this moment reads the old one or the new one. */
function replace(path, contents, mode) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, contents, { mode });
  renameSync(temporary, path);
}

function linkProgram() {
  const folder = join(root, 'node_modules/.bin');
  const link = join(folder, 'fagui');
  mkdirSync(folder, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, `@node "%~dp0\\${relative(folder, program)}" %*\r\n`);
    return;
  }
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
  symlinkSync(relative(folder, program), link);
}

const { build } = await loadBundler();
const common = {
  absWorkingDir: root,
  outdir: 'compiler/dist',
  bundle: true,
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'error',
  write: false,
};
const built = await Promise.all([
  // kept readable: minified white space takes the marks along that tell a bundler what it may leave out
  build({ ...common, entryPoints: RUNTIME, platform: 'neutral', minifyWhitespace: false }),
  build({
    ...common,
    entryPoints: PROGRAM,
    platform: 'node',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    // CommonJS packages inside of the bundle ask for Node's own modules by require
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  }),
]).catch(() => {
  // the bundler has said where; nothing was written, and an earlier build stays
  console.error('compiler/build.mjs: the sources do not build (see above).');
  process.exit(1);
});

// parts first, so that no entry ever names a part that is not there
const files = [...built.flatMap((result) => result.outputFiles), ...(await declareRuntime())];
const isPart = (file) => dirname(file.path) !== dist;
for (const file of [...files.filter(isPart), ...files.filter((f) => !isPart(f))]) {
  if (!existsSync(file.path) || !readFileSync(file.path).equals(file.contents)) replace(file.path, file.contents, file.path === program ? 0o755 : 0o644);
}
linkProgram();

const current = new Set(files.filter(isPart).map((file) => basename(file.path)));
for (const name of existsSync(join(dist, 'parts')) ? readdirSync(join(dist, 'parts')) : []) {
  if (!current.has(name)) rmSync(join(dist, 'parts', name), { force: true });
}
