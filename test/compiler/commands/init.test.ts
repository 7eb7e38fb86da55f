import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterFiles } from '../../../compiler/commands/init/files.ts';
import { compileWorkspace } from '../../../compiler/pipeline.ts';
import { readSources } from '../../../compiler/workspace/read.ts';
import { findRoot } from '../../../compiler/workspace/root.ts';
import { formatSource } from '../../../lang/format.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn } from './capture.ts';

describe('fagui init', () => {
  it('makes a workspace in which nothing is found, and which is formatted', async () => {
    const folder = temporaryFolder();
    const ran = await runIn(folder, ['init', '新的']);
    expect([ran.code, ran.out.trim().split('\n')]).toEqual([0, [...starterFiles.keys()]]);
    const root = join(folder, '新的');
    expect(findRoot(join(root, 'rules/example'))).toBe(root);
    const { sources, diagnostics } = readSources(['rules'], root);
    expect([sources.length, diagnostics]).toEqual([3, []]);
    const compiled = compileWorkspace(sources);
    expect(compiled.diagnostics).toEqual([]);
    const [regulation] = compiled.regulations;
    expect(regulation!.versions.map((v) => [v.checked.version.text.version, v.sound, v.cases.length])).toEqual([['114-1', true, 2], ['114-2', true, 1]]);
    for (const { path, text } of sources) expect(formatSource(path, text).text, path).toBe(text);
  });

  it('overwrites nothing: a second time it refuses, and an existing .gitignore is kept', async () => {
    const folder = temporaryFolder({ '.gitignore': 'mine\n' });
    expect((await runIn(folder, ['init'])).code).toBe(0);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine\n');
    const { code, out, err } = await runIn(folder, ['init']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('「rules」已經存在');
  });

  it('refuses a folder with rules of its own and leaves it as it is', async () => {
    const folder = temporaryFolder({ 'rules/mine.fagui': 'x' });
    expect((await runIn(folder, ['init', '.', '--lang', 'en'])).err).toContain('"rules" exists already');
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual(['rules', 'rules/mine.fagui']);
    expect(existsSync(join(folder, '.gitignore'))).toBe(false);
  });
});
