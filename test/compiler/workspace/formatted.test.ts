import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rememberingFormatter } from '../../../compiler/workspace/formatted.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A build of one output `a.ts`: what it holds, and whether it was formatted anew. */
async function build(out: string, text: string, { settings = 'first', writes = true }: { settings?: string; writes?: boolean } = {}): Promise<[string, boolean]> {
  let asked = false;
  const formatter = rememberingFormatter(out, () => Promise.resolve(settings), (code) => {
    asked = true;
    return Promise.resolve(`formatted ${code}`);
  });
  const layout = await formatter.format('a.ts', text);
  if (writes) {
    writeFileSync(join(out, 'a.ts'), layout);
    formatter.keep();
  }
  return [layout, asked];
}

const folder = (): string => {
  const out = join(temporaryFolder(), 'out');
  mkdirSync(join(out, '.fagui'), { recursive: true });
  return out;
};

describe('an output that was made of the same text', () => {
  it('is taken as it stands', async () => {
    const out = folder();
    expect(await build(out, '1')).toEqual(['formatted 1', true]);
    expect(await build(out, '1')).toEqual(['formatted 1', false]);
  });

  it('is formatted again when the text or the settings are others', async () => {
    const out = folder();
    await build(out, '1');
    expect(await build(out, '2')).toEqual(['formatted 2', true]);
    expect(await build(out, '2', { settings: 'second' })).toEqual(['formatted 2', true]);
  });

  it('is formatted again when somebody edited or removed it, so that the edit is found', async () => {
    const out = folder();
    await build(out, '1');
    writeFileSync(join(out, 'a.ts'), 'edited');
    expect(await build(out, '1')).toEqual(['formatted 1', true]);
  });

  it('is formatted again when the record is damaged, or was never written', async () => {
    const out = folder();
    await build(out, '1', { writes: false });
    expect(await build(out, '1')).toEqual(['formatted 1', true]);
    for (const damage of ['', '{', '{"files":3}', '{"files":[3,["a.ts"],["a.ts",1,2]]}', '[]']) {
      writeFileSync(join(out, '.fagui/formatted.json'), damage);
      expect(await build(out, '1'), damage).toEqual(['formatted 1', true]);
    }
    expect(JSON.parse(readFileSync(join(out, '.fagui/formatted.json'), 'utf8')).files).toHaveLength(1);
  });

  it('builds although the record cannot be written', async () => {
    const out = folder();
    mkdirSync(join(out, '.fagui/formatted.json'));
    expect(await build(out, '1')).toEqual(['formatted 1', true]);
  });
});
