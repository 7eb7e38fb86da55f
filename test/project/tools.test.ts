/** The tools that run the tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { temporaryFolder } from '../compiler/workspace/temporary-folder.ts';
import { countTests } from '../tools/closing-line.ts';
import { readProjectFile, root } from './files.ts';

const WORDS = ['sh', 'id', 'grep', 'printf', 'dirname', 'mktemp', 'tail', 'rm', 'cmp', 'env', 'mkdir', 'cp'];

/** Runs the install script on a machine that has nothing but a shell. */
function installWithNothing(ci: string): { status: number | null; out: string; err: string } {
  const folder = temporaryFolder();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const word of WORDS) {
    const found = ['/bin', '/usr/bin'].map((at) => join(at, word)).find((path) => existsSync(path));
    if (found !== undefined) symlinkSync(found, join(bin, word));
  }
  const ran = spawnSync('/bin/sh', [join(root, 'test/install.sh')], { encoding: 'utf8', env: { PATH: bin, HOME: folder, CI: ci } });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

describe('test/install.sh', () => {
  it('says which tests are left out where it may not install', () => {
    const { status, out, err } = installWithNothing('');
    expect([status, out]).toEqual([0, '']);
    for (const name of ['libreoffice-writer-nogui', 'chromium', 'poppler-utils', 'fonts-cns11643-kai']) expect(err).toContain(`沒有 ${name}，略過：`);
    expect(err).toContain('apt-get install libreoffice-writer-nogui');
  });

  it('fails instead when none may be left out', () => {
    expect(installWithNothing('true')).toMatchObject({ status: 1, err: expect.stringContaining('CI=true 時不得略過測試') });
  });
});

describe('test/static.sh', () => {
  /** Runs it where the type checker and the linter do nothing but say their names and end in these ways. */
  function check(types: number, lint: number): { status: number | null; out: string } {
    const bin = temporaryFolder();
    const program = (name: string, code: number): void => writeFileSync(join(bin, name), `#!/bin/sh\necho "$(basename "$0") $*"\nexit ${code}\n`, { mode: 0o755 });
    program('tsc', types);
    program('eslint', lint);
    const ran = spawnSync('/bin/sh', [join(root, 'test/static.sh')], { encoding: 'utf8', env: { PATH: `${bin}:/bin:/usr/bin` } });
    return { status: ran.status, out: ran.stdout };
  }

  it('checks types and runs the linter on the whole project', () => {
    expect(check(0, 0)).toEqual({ status: 0, out: 'eslint --config test/eslint.config.js .\ntsc --noEmit\n' });
  });

  it.each([[2, 0], [0, 1], [2, 1]])('fails when the type checker ends with %i and the linter with %i', (types, lint) => {
    const { status, out } = check(types, lint);
    expect(status).not.toBe(0);
    expect(out).toContain('tsc');
    expect(out).toContain('eslint');
  });
});

describe('the closing line', () => {
  const module = (state: string, tests: readonly string[]): TestModule =>
    ({ state: () => state, children: { allTests: () => tests.map((s) => ({ result: () => ({ state: s }) })) } }) as unknown as TestModule;

  it('counts every test once, and a file that could not be loaded as a failure', () => {
    const modules = [module('passed', ['passed', 'passed', 'skipped']), module('failed', ['failed', 'passed']), module('failed', []), module('skipped', ['pending'])];
    expect(countTests(modules)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });
});

describe('.ci/run', () => {
  it('runs the test command of the package on a clean installation', () => {
    expect(readProjectFile('.ci/run')).toMatch(/^npm ci && npm test$/m);
    const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> };
    expect(scripts['test']).toBe('sh test/install.sh && sh test/static.sh && vitest run --config test/vitest.config.ts');
  });
});
