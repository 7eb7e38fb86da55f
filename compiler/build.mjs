#!/usr/bin/env node
/**
 * Builds what `npx fagui`, the runtime of generated code and the prettier plugin load: compiler/dist/. Runs after `npm ci`, quietly.
 * A program is one script, and beside it lies what V8 compiled of it. The commands that are typed most have one of their own, the others share one.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'compiler/dist');
const launcher = join(dist, 'fagui.cjs');

/** Each program with what runs in it once, so that V8 compiles what such commands need. `every` holds all of the commands, the others one each. */
const PROGRAMS = {
  every: ['test', 'docs/examples/rules'],
  check: ['check', 'rules', 'docs/examples/rules'],
  explain: ['explain', 'FG2003'],
};

/** CommonJS packages inside of a bundle ask for Node's own modules by require. */
const REQUIRE = "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";


async function loadBundler() {
  try {
    return await import('esbuild');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    // an installation without development packages can use what was built before, and nothing else
    if (existsSync(launcher)) process.exit(0);
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
    writeFileSync(`${link}.cmd`, `@node "%~dp0\\${relative(folder, launcher)}" %*\r\n`);
    return;
  }
  const target = relative(folder, launcher);
  const there = lstatSync(link, { throwIfNoEntry: false });
  if (there?.isSymbolicLink() && readlinkSync(link) === target) return;
  if (there) rmSync(link);
  symlinkSync(target, link);
}

/** As a function of `require`, and in ASCII (the bundler leaves regular expressions as they are), which Node reads fastest. */
function asScript(text) {
  const ascii = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(`(function (require) {${ascii}\n})`);
}

const { build } = await loadBundler();
const common = {
  absWorkingDir: root,
  outdir: 'compiler/dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'error',
  write: false,
};

/** Leaves out the commands that the program is not started for. */
const only = (command) => ({
  name: 'only',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\// }, ({ path, importer }) => (importer.endsWith('registry.ts') && path !== './command.ts' && path !== `./${command}.ts` ? { path, external: true } : undefined)),
});

/** The reader of the command line would load this at once, for commands that are programs of their own: there are none. */
const withoutProcesses = {
  name: 'without-processes',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) => (/[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'absent' } : undefined));
    onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** What V8 compiled is of use only to the same Node with the same flags, so that another name is given under others. */
const compiledBy = process.version + readFileSync(join(root, 'compiler/load-script.cjs'), 'utf8');

async function buildProgram(name) {
  const plugins = name === 'every' ? [withoutProcesses] : [withoutProcesses, only(name)];
  const { outputFiles } = await build({ ...common, entryPoints: { program: 'compiler/commands/bin.ts' }, format: 'cjs', charset: 'ascii', supported: { 'dynamic-import': false }, plugins });
  const contents = asScript(outputFiles[0].text);
  const hash = createHash('sha256').update(contents).update(compiledBy).update(PROGRAMS[name].join(' ')).digest('hex').slice(0, 8);
  return { name, path: join(dist, 'parts', `${name}-${hash}.js`), contents };
}

async function buildAll() {
  const [runtime, plugin, ...programs] = await Promise.all([
    // kept readable: minified white space takes the marks along that tell a bundler what it may leave out
    build({ ...common, entryPoints: { runtime: 'compiler/runtime/index.ts' }, platform: 'neutral', minifyWhitespace: false }),
    // the formatter that the plugin plugs into is the caller's own
    build({ ...common, entryPoints: { 'prettier-plugin': 'lang/prettier-plugin.ts' }, banner: { js: REQUIRE } }),
    ...Object.keys(PROGRAMS).map(buildProgram),
  ]);
  const names = Object.fromEntries(programs.map(({ name, path }) => [name, basename(path)]));
  const start = await build({ ...common, entryPoints: { fagui: 'compiler/launch.cjs' }, format: 'cjs', outExtension: { '.js': '.cjs' }, define: { PROGRAMS: JSON.stringify(names) } });
  return { programs, files: [runtime, plugin, start].flatMap((result) => result.outputFiles) };
}

const { programs, files } = await buildAll().catch(() => {
  // the bundler has said where; nothing was written, and an earlier build stays
  console.error('compiler/build.mjs: the sources do not build (see above).');
  process.exit(1);
});

// the programs first, so that the launcher never names one that is not there
for (const file of [...programs, ...files, ...(await declareRuntime())]) {
  if (!existsSync(file.path) || !readFileSync(file.path).equals(file.contents)) replace(file.path, file.contents, file.path === launcher ? 0o755 : 0o644);
}
linkProgram();

// without it, and on another version of Node, commands start all the same, only later
for (const { name, path } of programs) {
  if (!existsSync(`${path}.cache`)) spawnSync(process.execPath, [join(root, 'compiler/precompile.mjs'), path, ...PROGRAMS[name]], { cwd: root, stdio: 'ignore' });
}

// what earlier builds left
rmSync(join(dist, 'fagui.js'), { force: true });
const kept = programs.map(({ path }) => basename(path));
for (const name of readdirSync(join(dist, 'parts'))) {
  if (!kept.some((part) => name.startsWith(part))) rmSync(join(dist, 'parts', name), { force: true });
}
