import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../compiler/commands/version.ts';
import { temporaryFolder } from './workspace/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'compiler/dist/fagui.cjs');

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'compiler/build.mjs')], { encoding: 'utf8' });
  expect([built.status, built.stdout, built.stderr]).toEqual([0, '', '']);
});

describe('the built program', () => {
  it('can be called by its name in node_modules and prints its version', () => {
    const link = join(root, 'node_modules/.bin/fagui');
    expect(resolve(dirname(link), readlinkSync(link))).toBe(program);
    expect(statSync(program).mode & 0o111).toBe(0o111);
    const ran = spawnSync(link, ['--version'], { encoding: 'utf8' });
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([0, `${VERSION}\n`, '']);
  });

  it('starts from what V8 compiled of it, and without that, or with what another V8 wrote, all the same', () => {
    const folder = temporaryFolder();
    cpSync(join(root, 'compiler/dist'), folder, { recursive: true });
    const [cache] = readdirSync(join(folder, 'parts')).filter((name) => /^explain.*\.cache$/.test(name)).map((name) => join(folder, 'parts', name));
    const path = cache!.replace(/\.cache$/, '');
    // in a process of its own: V8 refuses what it compiled under other flags
    const refused = (): string => {
      const { stdout, stderr } = spawnSync(process.execPath, ['-p', `require(${JSON.stringify(join(root, 'compiler/load-script.cjs'))}).loadScript(${JSON.stringify(path)}).cachedDataRejected`], { encoding: 'utf8' });
      return stdout.trim() + stderr;
    };
    expect(refused()).toBe('false');
    const starts = (): unknown => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'fagui.cjs'), 'explain', 'FG2003'], { encoding: 'utf8' });
      return [status, stdout.includes('FG2003'), stderr];
    };
    const whole = starts();
    writeFileSync(cache!, 'something else');
    expect(refused()).toBe('true');
    expect([whole, starts()]).toEqual([[0, true, ''], [0, true, '']]);
    rmSync(cache!);
    expect(starts()).toEqual([0, true, '']);
  });

  it('is the same whether a command has a program of its own or shares one', () => {
    const folder = temporaryFolder({ 'rules/a.fagui': '法規 範例要點 (example.rule)\n使用 nowhere\n體例 點\n\n一、第一點。\n' });
    const run = (...args: string[]): unknown => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
      return [status, stdout, stderr];
    };
    // an option in front leaves the command to the shared program
    for (const words of [['check', '--format', 'json'], ['check', '--help'], ['explain', 'FG2003']]) expect(run(...words)).toEqual(run('--lang', 'zh', ...words));
    expect(run('check')).not.toEqual(run('explain', 'FG2003'));
    expect(run('constructor')).toEqual([2, '', expect.stringContaining('constructor')]);
  });

  it('gives its exit code to the shell: 0, 1, 2', () => {
    const folder = temporaryFolder({ 'rules/a.fagui': '法規 範例要點 (example.rule)\n體例 點\n\n\n\n一、第一點。\n' });
    const status = (...args: string[]): number | null => spawnSync(process.execPath, [program, ...args], { cwd: folder }).status;
    expect([status('format', '--check'), status('format'), status('format', '--check'), status('format', 'nowhere'), status('unknown')]).toEqual([1, 0, 0, 2, 2]);
  });

  it('writes plain text into a pipe, colour where it is forced, and none with NO_COLOR', () => {
    const err = (environment: NodeJS.ProcessEnv): string => spawnSync(process.execPath, [program, 'format', 'nowhere'], { cwd: temporaryFolder(), encoding: 'utf8', env: { PATH: process.env['PATH'], ...environment } }).stderr;
    expect([err({}), err({ FORCE_COLOR: '1' }), err({ FORCE_COLOR: '1', NO_COLOR: '1' })].map((text) => text.includes('\u001b['))).toEqual([false, true, false]);
  });

  it('takes a closed pipe for an end and not for an error', () => {
    const ran = spawnSync('bash', ['-c', `set -o pipefail; "${process.execPath}" "${program}" explain | head -n 1`], { encoding: 'utf8' });
    expect([ran.status, ran.stderr, ran.stdout.slice(0, 2)]).toEqual([0, '', 'FG']);
  });
});

describe('the runtime that generated code imports', () => {
  it('is one file without imports', () => {
    const text = readFileSync(join(root, 'compiler/dist/runtime.js'), 'utf8');
    expect(text).not.toMatch(/(?:^|[;\n])import\b/);
  });

  it('works in a program of another folder, and has types there that need no option', () => {
    const sample = `import { checkInput, parseRational, rational, YES, type Rational, type Truth } from 'fagui/runtime';
const half: Rational = rational(1n, 2n);
const truth: Truth = YES;
console.log(typeof checkInput, String(half.n), truth, parseRational('1/2')?.d === half.d);
`;
    const wrong = "import { rational } from 'fagui/runtime';\nexport const text: string = rational(1n, 2n);\n";
    const folder = temporaryFolder({ 'package.json': '{"type": "module"}', 'sample.ts': sample, 'wrong.ts': wrong });
    // as an installation lays it out: what "files" names, and package.json
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
    for (const path of [...files, 'package.json']) cpSync(join(root, path), join(folder, 'node_modules/fagui', path), { recursive: true });
    const program = ts.createProgram(['sample.ts', 'wrong.ts'].map((name) => join(folder, name)), { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, noEmit: false, outDir: folder, types: [join(root, 'node_modules/@types/node')] });
    const found = ts.getPreEmitDiagnostics(program).map((d) => `${basename(d.file?.fileName ?? '')} ${d.code}`);
    expect(found).toEqual(['wrong.ts 2322']);
    program.emit();
    const ran = spawnSync(process.execPath, [join(folder, 'sample.js')], { encoding: 'utf8' });
    expect([ran.stdout, ran.stderr]).toEqual(['function 1 2 true\n', '']);
  });
});
