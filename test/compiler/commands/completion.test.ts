import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../compiler/commands/registry.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runIn } from './capture.ts';

/** What bash would offer for a line that ends at its last word. */
async function complete(...words: string[]): Promise<string[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'completion.bash'), (await runIn('/', ['completion', 'bash'])).out);
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const script = `compopt() { :; }; source ./completion.bash; COMP_WORDS=(fagui ${quoted}); COMP_CWORD=${words.length}; _fagui; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const ran = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return ran.stdout.split('\n').filter((line) => line !== '');
}

describe('fagui completion', () => {
  it('offers commands, options and their values in bash', async () => {
    expect(await complete('')).toEqual(commands.map((c) => c.name));
    expect(await complete('form')).toEqual(['format']);
    expect(await complete('format', '--')).toEqual(['--check', '--lang', '--help']);
    expect(await complete('format', '--lang', '')).toEqual(['zh', 'en']);
  });

  it.each(['zsh', 'fish'])('names every command in %s', async (shell) => {
    const { code, out } = await runIn('/', ['completion', shell]);
    expect(code).toBe(0);
    for (const { name, zh } of commands) expect([out.includes(name), out.includes(zh)]).toEqual([true, true]);
  });

  it('refuses a shell it does not know', async () => {
    expect((await runIn('/', ['completion', 'toString'])).code).toBe(2);
  });
});
