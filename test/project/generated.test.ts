/** What stands under generated/ is what the sources yield now. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from '../compiler/commands/capture.ts';
import { projectFiles, root } from './files.ts';

const outputs = projectFiles.filter((path) => path.startsWith('generated/'));
const reason = existsSync(join(root, 'generated')) ? '' : ' (skipped: there is no generated/)';

describe.skipIf(reason !== '')(`generated/${reason}`, () => {
  it('holds evaluators, their input, and documents', () => {
    const endings = ['.ts', '.schema.json', '.consolidated.html', '.comparison.md'];
    expect(endings.filter((ending) => !outputs.some((path) => path.endsWith(ending)))).toEqual([]);
  });

  it('is what "fagui build" makes from rules/', { timeout: 300_000 }, async () => {
    const { err } = await runIn(root, ['build', '--check', '--lang', 'en']);
    // binary outputs are not committed: a checkout may hold none, or old ones
    const notCurrent = err.split('\n').filter((line) => /^(?:error|warning)\[FG8/.test(line) && !line.includes('.docx"'));
    expect(notCurrent).toEqual([]);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^Outputs are (?:not )?current\.$/);
  });
});
